/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const HELD = `
  11.2: llamen |
  11.1: come on
  10.9: lnnte
  10.6: many |
  10.5: ecrivez … pas, para |
  10.0: grrr
  9.9: wrong NUMBER
  9.8: the free
  9.6: cool it
  9.4: en … la, | … annoying, ~bst
  9.3: are e, assez |
  9.2: can … not, her … number, i … email, pas … commande
  9.1: leave |, | encore
  9.0: call instead, l heure, like not
  8.9: bike lol, got … the, textez … pas, ~_ed
  8.8: NAME who, de magasin
  8.7: aret, get lost, in … morning, the morning, work order, you vi, you … only
  8.6: c pas, fini |, message pour, no … gracias
  8.5: arrete |, cancel |, these … coming, | … mano
  8.4: appels, avez … vu, cancell, faire |, only call, se |, vous vu
  8.2: a esta, d infolettre, de … chez, de … favor, hu, moi … sur, un … up
  8.1: a scam, break |, calls only, les appels, reply … ok, you entendi, | annule, | paye, | with
  8.0: est … necessaire, estuvo |, j |, matters, pas … temps, text call, that … it, why so, you told
  7.9: etait le
  7.8: delete |, not my, ping, prefere … courriels, qui … NAME, said … only, stop thank
  7.7: NUMBER … matin, conteste, fraude, la meme, me bajo, se … por, sorry … not, stop ok, text … nothing
  7.7: vie, why |
  7.6: NAME … here, fraud-, go away, her phone, is over, nope not, why do, | otra
  7.5: basta |, deja dit, did i, fin |, for … day, il … change, just email, love |, nobody here, or texts
  7.5: | seriously, | … casque
  7.4: alexa-, alexandre, ca pour, dontt-, he got, i … only, keep coming, la primera, not her, retirez … svp
  7.4: seria … que, who … me, wrong girl
  7.3: as le, bad number, beau la, house is, i sell, t … le, where did, | mejor
  7.2: NUMBER le, NUMBER … a, a bad, a pizza, be back, beat, brakes … the, derailleur i, en mi, he … a
  7.2: le … aujourdhui, ma |, pour … facture, quiero |, recois ca, si je, text thing, the first, y el, | bad
  7.1: ai … cette, ben la, canti-, carte sim, for |, it … sunday, number was, pas NAME, pizza place, qiut
  7.1: que … las, si pongo, si … veux, textez pas, what bike, | garde, | qiut, | … full
  7.0: cambio … cel, cancelelos, escribas |, got the, one text, to ask, to leave, | … girl
  6.9: NUMBER … today, bike but, cuando |, foto no, la dessus, o que, only when, si vous, this |, this … scam
  6.9: vous continuez
  6.8: do … recognize, gal, get … number, have anything, how does, idea what, interesse pas, is sunday
  6.8: it … this, know you, lo mismo, noqui-, not cool, one day, one today, only … it, savez, text about
  6.8: the … where, | chill, | stp
  6.7: and confirm, ca … vous, como … quito, dial, did … order, end it, group |, hablan, is now, just … i
  6.7: le temps, le … pas, moi … velo, not care, pourquoi tu, same text, screw you, texting … at, top |
  6.7: you … i, ~edn
  6.6: NUMBER du, anything … to, back my, como lo, do … ever, is … this, me … lol, no sigas, no … what
  6.6: removed please, shut it, sigas, sign up, soy el, terminer, to reply, to send, whoever … the, would-
  6.6: | nt, | said, | slow, ~gou
  6.5: NUMBER in, bici … no, brakes on, come by, email … instead, i … last, know this, la |, la … vez, ones i
  6.5: qui NAME, quien no, recordatorios para, saying yes, suave, take back, the right, you ever, you mind
  6.5: you … d, | … group
  6.4: NAME qui, a … e, about … sale, at a, canel, contesto … que, how did, in error, is always, is … one
  6.4: it … always, it … important, juste pour, le soir, meg, quitar |, rip my, suis le, vous … l, was … the
  6.4: yo paso, yo soy, you what, you … his, | omg, | … usted, | … vez, ~atri, ~stup
  6.3: all the, am only, basta-, ca NAME, encore |, good grief, got … on, grief, hush, i reply, like he
  6.3: mon ex, much |, never |, new system, off before, order anything, ordered a, pas commande, que … pouvez
  6.3: soy la, that name, the texting, the … nobody, the … that, to block, to never, travaille plus, tu … que
  6.3: was for, way … much, | bloque, | hush, | … grief, ~pete
  6.2: area code, bikes now, conteste |, de son, du matin, es … de, est … du, first … times, for … while
  6.2: got … wrong, heard you, je … jamais, la … era, last week, les rappel, mais … veux, me nothing
  6.2: mieux … recevoir, mine and, my battery, my info, no bike, non … c, nothing |, off switch, ok enough
  6.2: on here, once a, sorry … do, the … said, this … NUMBER, this … or, way too, you … first, | pack
  6.2: | permission, | rechazo, | … assez, | … bajo, | … hr, | … qui, ~_gou, ~uall
  6.1: NAME pas, NUMBER am, NUMBER per, a change, annoying |, arret |, at dinner, calling |, de velo
  6.1: de … reparacion, delete me, demande la, dije … si, else … you, en esta, espere, est … une
  6.1: estuvo bueno, every day, for good, have an, hobby, i wish, le numero, let … go, lui |, mi … jaja
  6.1: my whole, number lol, obtai-, obtain, on a, receive |, rocks, soy su, take … down, to anything
  6.1: tout ca, tu … ecris, un NUMBER, un … moi, with … number, you … what, | … better, | … dors, | … heard
  6.1: | … interest, | … mude, | … passed, | … subscribe, ~neur
  6.0: ai … commande, ai … repondu, all this, ambul-, an … man, another one, baja … no, bike … i, but … the
  6.0: buying anything, can it, can … anytime, care about, caso, commande de, es NAME, espere que
  6.0: getting old, if … need, j espere, je … ca, left the, les nerfs, m … je, no … bici, not … NAME
  6.0: not … at, ok that, pas … merci, patri-, patrice, phone at, pis vous, pour nous, quand … ma, sa |
  6.0: solo … por, sounds … he, the … every, today lol, too much, trop |, un subscribe, what … this, why … i
  6.0: | enough, | voyons, ~caso, ~meh
  5.9: NUMBER de, NUMBER one, a … taller, after i, ailleurs maintenant, bought one, can delete, che … c
  5.9: est |, est … j, for … tune, hear from, heard … the, his … one, is … old, m ecris, mal el, me … si
  5.9: moi ce, mon … on, my back, no es, no … mia, not … have, pack … in, pas … bonne, pas … gars, por … me
  5.9: portable, pourquoi … m, pretty sure, que pasa, quiero … en, serait … pas, sorry … no, text less
  5.9: that … or, the … reminders, this … the, to … new, want>forever, when … i, which is, you that
  5.9: | reported, ~_hau, ~_nt, ~osse
  5.8: a … ce, a … place, ai eu, ai … oui, alone |, am a, am the, be my, because … did, bless your, bloquer |
  5.8: bon la, central, d un, delete that, desabonne |, en clase, en plus, en reparation, en … casa, es un
  5.8: est … dernier, fella-, fellas, for real, happens, have … me, i get, il … NUMBER, is … up, last text
  5.8: lol wrong, me … ma, nerfs, never … of, not opt, nulle part, number … a, one … text, otro |, oublie ca
  5.8: pare |, quieres, si … continuez, solo llamadas, svp haha, texting a, the system, un la, un par
  5.8: voice calls, wants off, when did, you again, you … again, | cancele, | emails, | new, | replying
  5.8: | screw, | way, | … fue, ~orma
  5.7: NUMBER … got, a bike, account with, actually, and |, can … call, can … cut, d avant, de quoi
  5.7: did … opt, dio mi, est … un, first time, for him, from … i, harta-, have the, i … removed, in … house
  5.7: it please, jarto, just for, let … off, me by, mensajes … llegan, mismo |, not … order, not … sorry
  5.7: number … to, pack it, para una, pas c, pas … enlevez, por … y, pour … d, prefiero que, que si, qui est
  5.7: reply to, retrait |, si you, son |, spamming me, spenc-, start with, stop … not, suis juste, take … my
  5.7: telephone seulement, teste-, texts … NUMBER, think … want, tu m, un oui, week i, with … today
  5.7: wrong … but, you … bueno, you … have, | belle, | blocked, | let, | serieux, | … appointment, | … tes
  5.7: | … wish, ~jart, ~tron, ~wast
  5.6: NUMBER bike, au NUMBER, change pour, chat |, day lol, deja … non, do … me, drive a, est … en
  5.6: fille … NUMBER, for any, fuck you, hasta aqui, how … that, ici … est, in … lake, it go, la bonne
  5.6: la premiere, la … pas, leo |, may … me, me … it, me … sin, my details, my … in, my … not, on any
  5.6: parar |, pas … bon, pas … est, pas … rendez, please let, pour une, pris, que … veux, rappels pour
  5.6: reached the, refuse |, rien svp, roll |, said yes, si j, son ex, tengo … bici, the messages, three in
  5.6: time … is, to keep, veux … ca, vous … pas, with … to, wrong phone, | bof, | nouveau, | … already
  5.6: | … bro, ~arto, ~ef_, ~ki_, ~vinc
  5.5: NAME moi, NAME … he, a spoke, again |, annule la, arrete la, arreter |, bof, called NAME, chick
  5.5: delete pais, desabonnez |, email … better, en juin, en … vida, error |, est … NAME, esta casa
  5.5: estoy … clase, frieg-, friegues, hand my, have … go, i said, i … say, ici la, in … not, is what
  5.5: is … and, j … la, jamais … la, la baja, lol … person, mauvais gars, me tienen, me … before, my … class
  5.5: news i, no vuelvo, non pour, only … the, pas … faire, pas … velo, paso … de, pings, plus … nous
  5.5: pour toujours, quien … NAME, reply-, replying, se donde, son … numero, soy … mama, stop la, tell you
  5.5: text at, the night, tout svp, up on, vous bloquer, who is, wipe my, y en, you … delete, | exit
  5.5: | literally, | |, | … bike, | … bought, | … kid, | … pongo, ~_sr, ~arer, ~denl, ~elc, ~plyi, ~unad
  5.4: a cette, a little, a … i, an old, at your, attend, avais dit, bon … on, ca … j, cantine, clicked
  5.4: con quien, de … mere, dit oui, el telefono, el … mensaje, est … je, et … n, fa, forward |, hear … my
  5.4: hello i, him he, ici c, it … mine, juste m, la app, las … de, last … please, lista gracias, liste moi
  5.4: lookin for, mass, me … break, moter, not recognize, nt, number … delete, off … me, out |, par NUMBER
  5.4: pas deranger, passed … in, plus merci, prefiero … me, rappels … svp, recognize, revoke |, ridiculous |
  5.4: says … marketing, still … NAME, stop … ca, supri-, sur … textos, tengo la, that … at, that … not
  5.4: the waiver, there … not, think … got, this house, this … me, tu peux, vince, y est, you ni, | check
  5.4: | save, | … apunte, | … tienen, ~_fa_, ~cina, ~eul, ~kill, ~kin_, ~orce, ~pena, ~sua, ~taxi, ~ulan
  5.4: ~urd_
  5.3: NUMBER … after, NUMBER … pour, a funeral, am NAME, and after, annuler |, away in, be the, best to
  5.3: bikes home, bite, blocked |, bloque |, box blank, coming back, comment … se, commis, d ici, de … pis
  5.3: fa |, fake number, for repair, franchement |, i drive, in … repair, is … me, jajaja you, je repond
  5.3: je … bloque, know what, l an, le gars, le … gars, llamame, mes preferences, message … vous, molestar |
  5.3: never … ok, no such, not him, numero lol, off … group, olvidalo, rechazo, sa, saber mas, savoir quand
  5.3: senora NAME, setti-, sheet, sold … my, texts in, than my, the sms, to … get, trop tard, un beau
  5.3: une … chose, votre commis, was great, which … i, whoa, you lost, | cancel, | olvidalo, | show, | solo
  5.3: | sus, | whoa, ~_hin, ~_sa_, ~alto, ~bert, ~coiv, ~eule, ~oiv, ~oive, ~pier, ~rdin, ~tt_
  5.2: a ver, a … n, about my, aime pas, and … have, at checkout, basta you, been a, block you, bloqueo |
  5.2: bonne chance, c … termine, can … pick, capable |, combien … fois, cuantos mensajes, davoi-, davoir
  5.2: de fois, de message, de sur, de … hace, enlevez |, ese nombre, est termine, esta … gracias, etait pour
  5.2: follow ups, for one, forever>want, haha … moi, hear … you, i still, i … lol, i … remember
  5.2: informations, it … ready, je … appelle, la feuille, le number, leave off, leaving a, lol … moi
  5.2: m … rien, me sigan, me … esto, message please, mi … lo, moi … suis, my signature, no … gusta
  5.2: no … here, on … card, pas celui, pedals |, pizza … lol, pouver, promo … moi, recep-, sales, same name
  5.2: scamm-, send … 2, sigh, sigh |, skip me, sold … bike, spam |, tengo bici, that … do, vos … de, voy a
  5.2: weeks … i, why … am, you text, you … lol, your shop, | getting, | … gives, | … husband, | … siento
  5.2: ~calm, ~mame, ~ubs_, ~ulle, ~voil, ~yan
  5.1: NAME … ici, NAME … l, NUMBER texts, a … much, a … oui, abonnement |, after that, ai … facture
  5.1: am … not, and delete, bici era, bici … el, bon encore, camara de, cambio de, can … texts
  5.1: check … number, continue |, cut … out, de boutique, est mort, ex … the, gives you, gives … the
  5.1: got … phone, hasta cuando, in … store, it for, it stop, j … achete, j … que, je change, je pas
  5.1: know … NAME, le mauvais, like off, llego a, llego … mi, lookin, me … sales, mettez fin, mon NUMBER
  5.1: my no, nmbr, no … otra, not NAME, not … again, number … for, ok stop, ok … then, old man, on vous
  5.1: pas moi, passee, please … i, por … a, pour me, promos svp, quit |, regarding, send |, show me
  5.1: sorry but, the … box, the … thx, the … time, told … that, tout ce, un … la, up your, velo … c, ways
  5.1: what gives, what your, why you, would … off, you fue, you pues, you … uno, your … me, yours |, | hasta
  5.1: | stopper, | … check, ~andr, ~area, ~assi, ~dito, ~estr, ~lege, ~ntam
  5.0: a jamais, a otro, alertes de, alto |, bloques, bother me, by accident, can go, d … ce, de … nom
  5.0: deal with, did … agree, dingi-, dinging, do … use, es … nombre, espam, est … d, estoy … sin
  5.0: etait … la, eu … numero, from … again, get … from, going forward, he left, i … was, in one, incoming
  5.0: is got, is … but, it … too, j … mieux, jamais … oui, just … the, la ligne, la … les, link and, me and
  5.0: message svp, mi vida, mon dossier, ni NUMBER, no … saber, nulle, on … team, only the, oui de
  5.0: pas … NAME, passi-, passing, projector, receipt says, repondu oui, send me, send this, shut … off
  5.0: so how, sold the, sorry who, stop |, su … el, subscribed, text … lot, texts thanks, the projector
  5.0: think your, this … stop, tiene otro, to just, to me, tone, up i, velo … reparation, veut … de, vi |
  5.0: was … for, you … da, you … fake, you … to, | … contesto, | … demande, ~anin, ~ark_, ~dara, ~dve, ~eado
  5.0: ~eani, ~eas_, ~gie, ~ichi, ~oter, ~pse, ~rea_
  4.9: NAME and, NUMBER tubes, a … persona, accident i, acosa-, ahi … que, ai … laisse, and … phone
  4.9: anything … you, area, arreter ca, aucun velo, avez reveille, bien … vos, blocking you, bonjour vous
  4.9: bout, but stop, camp |, cessez |, choisir, close my, contact info, dejemoslo, desub-, did … ask
  4.9: do … you, du … svp, encore vous, enough is, est … c, get … email, give up, hers |, i … will, in this
  4.9: is no, it but, je debarque, je … ma, la persona, last … i, like you, lines, llanta no, luego me
  4.9: m … reveille, mal … numero, mon … la, muchacha, my … says, ni la, no NAME, no mande, no marketing
  4.9: no sigan, no … with, not … message, on est, on n, out if, passed away, please … have, pourquoi … me
  4.9: rappel |, refused, sea el, sea … ultimo, since when, so done, still texting, suffit |, suscripciones
  4.9: svp lol, tal, tanne |, tell the, text a, text club, to … stop, todas, toujours |, up … anything, utile
  4.9: vous bloque, vous … bloques, what … i, who … a, whole class, would … it, y all, yo … el, you … reached
  4.9: your bot, | come, | desinscrire, | our, | stoppe, | … pos, | … repair, ~aded, ~ae_, ~cet_, ~lto, ~odas
  4.9: ~rett, ~shee, ~undo
  4.8: NAME got, NUMBER … vous, a … no, a … shop, achete une, adding me, already told, and … the, apena-
  4.8: apenas, appelle NAME, are … my, be coming, before … call, bike fixed, busqu-, cambio … numero
  4.8: came … on, card … my, cater-, ce nom, ce texto, checked … box, commande … velo, de rappels, de texter
  4.8: de … manana, delete it, disque, driving me, du velo, elvis, erreur je, escribe, famille, forfait |
  4.8: get |, got off, guys again, has left, have reached, his old, i pick, i … filled, i … of, i … one
  4.8: incorrect, interest, je reponds, je … appeler, je … stop, lata |, le … pis, leave this, look … up
  4.8: m oublier, march please, mecrive, more text, mundo, my … stop, ne travaille, never been, next … and
  4.8: no envien, no … si, nothing personal, now … stop, number … he, nunca he, on … sunday, on … texts
  4.8: only … please, ou je, oublier |, page, pas pour, please close, plus besoin, por … los, pouvez les
  4.8: preferences, que a, que … mensaje, recevoir ca, recois encore, rien recevoir, salir |, says … you
  4.8: se si, signe … ca, so stop, sors moi, suis a, suis … NAME, svp merci, textez plus, texts have
  4.8: thank … remove, the bikes, the time, the … text, them … me, thing it, ticked, ticket NUMBER, tronp-
  4.8: tronpe, try again, un autre, when he, with … messages, wo, wrong … there, yo … cuando, you recibi
  4.8: you vendi, you yesterday, you … told, | alto, | coudonc, | wo, | … envien, | … lost, | … paso
  4.8: | … vendi, ~_aco, ~_rat, ~_wo_, ~busq, ~heet, ~insi, ~iud, ~iuda, ~rtan, ~rten, ~san_, ~uh_
  4.7: a wheel, a … is, added me, after … please, ai demenage, am … it, and … more, at … funeral, avez pris
  4.7: be … back, bit much, boyfriends, brun, bus … no, cesse |, change … boutique, como es, could … about
  4.7: cross-, crossed, de bicyclette, de esta, de … son, delay, details i, dit … c, do … mind, down lol
  4.7: du … ici, e receipt, end this, es … o, ese … me, estas, fait du, fait reparer, feuil-, for … guys
  4.7: foute-, foutez, gave … a, get … more, goes … the, google review, habite a, halte, he died, heard of
  4.7: hit the, in … trash, it down, j veux, j … demenage, je … sortir, just remove, l … s, la manana
  4.7: la semaine, la … passee, le nouveau, le pour, le … permiso, me salgo, me … dinner, mecri-, monja
  4.7: my boyfriends, never heard, no para, no … conozco, off for, only to, op, opted in, paren you
  4.7: pero … es, plainte |, que conteste, que quiero, que … stop, quiero … esto, rappels aussi, receipt … is
  4.7: repair … is, reparation mais, said no, said … on, semaine passee, sent stop, smh, smh |, so quit
  4.7: so the, so … the, son … NUMBER, stop please, sur une, sus avisos, the lake, the trash, think i
  4.7: this … a, this … phone, this … was, to … every, todavia me, un de, undo, votre … a, vous … quelle
  4.7: what … with, why i, why … send, you van, you … paren, zip it, | arret, | compre, | foutez, | funny
  4.7: | stoop, | … an, | … down, | … llegan, | … respuesta, | … sus, | … to, | … wey, ~_oo, ~_op_, ~_set
  4.7: ~mmat, ~net_, ~oins, ~page
  4.6: about … repair, ai aucun, ai compris, am … your, anos y, any bike, as … delete, avisar, be … with
  4.6: bueno que, busca, came to, cancle |, datas, de antes, de … le, de … oublier, de … sus, do … own
  4.6: does this, eh |, el de, el … era, end the, envoyez ca, forget it, fort, funny i, get … take, got … of
  4.6: i … reply, in touch, interest |, j … compris, je dors, je … son, just delete, just … not, killin
  4.6: la case, la hoja, la mama, la marde, la … moi, laissez … ca, lata, lawyer |, le … etait, le … merci
  4.6: left … phone, lo di, loca |, long will, los de, lourd |, lui il, marde, mas por, me alone, me sorry
  4.6: me … deja, me>angry, messages pour, mine i, moi jamais, moi je, mon tour, ne suis, new … but, no bill
  4.6: no … yo, non … l, not … nothing, not … right, number c, number … never, on his, other day, oublier
  4.6: out … text, pare, pas … courant, pas … moi, plants, please never, plus |, pos, pour de, pressure, pues
  4.6: quelqu … d, quien … es, quoi … affaire, rather get, recibir sus, recoive, shop … my, si … voulais
  4.6: sors … de, stoop, suis jamais, suis son, talking about, tan, tanto mensaje, te … a, text … after
  4.6: texts ok, the hat, this numbers, this to, this was, to it, tune … i, un d, vendi … bici, votre magasin
  4.6: vous parlez, were all, what this, who did, work … day, yes to, you find, you … call, you … just
  4.6: you … lost, yours, | calm, | cancela, | doing, | … company, | … get, | … know, | … o, | … sigan
  4.6: | … spamming, ~_dn, ~cann, ~eros, ~fond, ~isi_, ~moin, ~sak
  4.5: a bus, a ella, a textos, a … haha, a … mis, ahi |, all of, am … NUMBER, am … done, am … him
  4.5: and … else, and … would, apres ca, as a, aussi svp, being texted, bike last, bit |, blocking
  4.5: c … juste, c … le, call or, cancl-, cancle, card with, check your, chiru-, chirurgie, chose
  4.5: confirm that, could text, d … lol, de … faut, did … win, do … keep, double check, driving … do
  4.5: drop the, el … quedo, end these, enlever svp, entre, era de, est un, esta linea, et les, etait juste
  4.5: excuse, fois faut, forgotten, form … i, gardez vos, give … a, his mom, i left, i press, in … day
  4.5: in … name, in … wheelchair, ip, is actually, is … in, je … sa, just reply, juste … la, laissez tomber
  4.5: le ruego, les … merci, lift my, little |, me … work, merci plus, mercy, mi mujer, mi |, moi … NAME
  4.5: my business, necessary |, need texts, no soy, not ok, not use, not who, not … with, now please, nueve
  4.5: number down, number if, numero la, numero mon, of … do, or text, par jour, pas sur, passe mon
  4.5: passe … tour, please disable, please quit, please … mine, provide, quels, quito, resil-, resilie
  4.5: sague-, saguenay, send … anything, ser, serie-, si tu, signale, so … come, son telephone, star
  4.5: stop … have, tanto texto, text … my, texts after, thank … for, the … but, to fix, to see, to … from
  4.5: to … when, trompe |, umm, un ano, una camara, unreg-, usele-, useless, velo a, velo c, velo pas
  4.5: velo … pret, vendi la, vous … me, work … please, y … me, you call, you can, you just, you people
  4.5: you … was, your talking, your text, | baby, | cancle, | forget, | had, | jajaja, | kick, | marco
  4.5: | mettez, | umm, | … changed, | … commence, | … numbers, | … verdad, ~_sak, ~atai, ~barq, ~cele, ~dme
  4.5: ~dver, ~eez, ~elg, ~fort, ~halt, ~ieme, ~inco, ~ish, ~lite, ~nces, ~sabl, ~tran
  4.4: a life, a pas, ago, al dueno, already picked, am … the, and no, answer is, any longer, are … please
  4.4: at work, at … register, avez fait, axe the, back off, back so, be … off, belle, but no, by text
  4.4: by that, c … stop, ca … donne, calm down, can end, can … change, chum |, do it, do … waste, ecrire je
  4.4: enough |, equivocaron |, eso … de, est … spam, et … velo, etait regle, feuille, fois et, from you
  4.4: gars, get … life, guardense, guardense sus, has … the, he … nada, hinch-, i guess, in … when, is … mom
  4.4: is … n, j … eu, just … me, laisse la, le … mal, let it, live, looking for, love … not, lycra
  4.4: m appelle, m … jure, march, me … inscrit, mi cuenta, mieux pas, more i, more … reminders, my cell
  4.4: my … thing, never again, never ordered, no estoy, not waste, not win, of love, old owner, on … texting
  4.4: out loud, plant, police |, pour arreter, pris mon, probleme |, que j, que tengo, que … llegan
  4.4: quelle … a, remove |, reportar |, right to, ruego, say … me, says … stop, stopper, suis pas, sur mes
  4.4: text again, text moi, textos … svp, texts thx, texts too, the hell, the register, the … man, the … no
  4.4: the … texts, to … getting, up call, used to, veux sortir, vez … me, vide, vous me, vous signale
  4.4: vous … sur, waive-, waiver, want … leave, waste your, way i, wheelchair, wrong guy, yo … hice
  4.4: you before, you … right, your customer, your money, | annuler, | casi, | en, | guardense, | moi
  4.4: | parar, | pretend, | quitter, | tout, | … brother, | … pedido, | … reste, ~ains, ~dien, ~gars, ~ivi
  4.4: ~mour, ~ocki, ~pedi, ~rmen, ~rueg
  4.3: NAME … her, NUMBER … am, NUMBER … did, a enlever, a mis, a normal, a … de, again … i, all i
  4.3: anda … bici, answer … no, assez, bici yo, c … beau, c … pour, ca sonne, ca |, calm, can the, ce pas
  4.3: cita y, commence a, con … mensaje, creo que, dans l, de bike, de ese, de ses, de travail, de … las
  4.3: dejelo, delete … pero, depuis le, did … miss, doubt, du NUMBER, du groupe, e, ecris stop, either way
  4.3: en … c, en … je, end, enough … thank, entendre parler, es una, es … mi, esa muchacha, est parti
  4.3: est … ma, este cel, este … es, estoy en, et le, etait a, eu mon, ever |, for … repair, fork is
  4.3: friend |, gossa-, got his, hace … ano, here … that, hers, his … with, i ask, i doubt, i live, i … buy
  4.3: i … these, inscrit, is all, is ready, j habite, j … stop, jaja … no, l … dit, la suite, las … am
  4.3: le escribe, le robot, les … jours, liste svp, llamadas |, lo … a, looki-, lui … a, me llamo, me nuts
  4.3: meme, mensaje … la, mettez … a, mineu-, minte-, moi et, molesten, mon … lol, mon … pas, monde
  4.3: muted you, necessary, need … keep, never put, next text, no emails, no hice, no molestar, no … soy
  4.3: no … the, not … an, not … name, notices |, number … up, of … phone, oh … is, on … form, or any
  4.3: out please, parar, pas recevoir, pasad-, per, personne |, please end, plus un, pour quelqu, pu besoin
  4.3: que … con, quit sending, ready it, remember |, respond, retire |, review |, rien laisse, said to
  4.3: salgo … esta, see … it, signale |, since … is, solo para, something i, spoke, stop did, suis inscrit
  4.3: taken off, tantos, text people, texto pour, textos je, the answer, the next, the text, think … are
  4.3: to texts, tour |, trank-, trankil, trash, un … aux, un … j, vous dites, want another, was just, waste
  4.3: wey |, who are, who left, who you, would … mind, | delete, | whatever, | … cambio, | … contesta
  4.3: | … live, | … serait, ~_e_, ~_inn, ~_jur, ~_rel, ~ane, ~ata, ~atar, ~bby_, ~coup, ~iem, ~ilie, ~inua
  4.3: ~lay_, ~lch, ~lfr, ~ores, ~ping, ~rau, ~sary, ~ssee, ~stra, ~zac
  4.2: a erreur, a fake, a molestar, a quiet, a … about, ai … ce, ambulance, ami, and he, and … hit, anko
  4.2: as pas, au … quand, avez … numero, be … last, bikes … stop, boss … a, by … name, changed her, chier |
  4.2: compre una, contest, d la, de … moi, deja repondu, depuis quand, deranger |, do … really, driving and
  4.2: email … fine, empty, en … y, encore une, encore … texto, end |, entered, envoyez … rien, est … arretez
  4.2: et vous, faites comme, faites … si, fatigants |, faux |, finir par, for everything, for … who, fue el
  4.2: gracias quiero, how can, i receive, i split, i think, i … gave, inner, j … aucun, jure que, kill the
  4.2: la … personne, la … semana, las bicis, le hago, les courriels, life |, m … ca, mal … telefono, mangez
  4.2: many times, mauvaise place, me about, me apunte, me suscribi, me … rien, menvo-, message merci
  4.2: mi … mejor, mom said, my … out, no m, no … message, not … here, numero ca, o p, on … but, on … site
  4.2: oui a, out thx, passee |, phone … only, plus … mon, por … porfa, puedo |, quand … velo, quoi ca
  4.2: reminder … NUMBER, repair i, report you, revise, rimou-, rimouski, s t, s … o, said ok, said … to
  4.2: se desabonner, serai-, solo … la, sorry … be, spam i, stop getting, stop now, sur … ligne, suscribi
  4.2: switched to, t o, t … p, text … time, that … is, that … number, that … will, the NAME, the fine
  4.2: the last, the … print, the … thing, there are, there … for, think have, this sim, tiene bici, to reach
  4.2: turn this, ugh |, un sub, une … a, up do, urgences, velo rouge, vendi, vous … si, was … to, who … NAME
  4.2: without asking, wrong … i, wrong>not, y ese, y … erreur, you les, you … back, you … lo, your lookin
  4.2: your … put, | added, | fin, | for, | paid, | tal, | … encore, | … j, | … muchacha, | … sold, | … sub
  4.2: ~cara, ~ciar, ~cosa, ~ecke, ~mit_, ~nel_, ~ntos, ~obi, ~oof, ~paro, ~rne_, ~ski_
  4.1: a inscrite, a off, a yes, a … eu, abogado |, about … order, all day, annule |, argh, arnaq-, arnaque
  4.1: arrete ca, aucun … alors, autorise |, better … me, bicycle … you, box by, break, by … at, c … toujours
  4.1: ca lol, cajer-, cambio el, cancel … membership, carnal, che, checked, comme si, cut … the, dame
  4.1: dans maison, de … telefono, definitely not, di … para, did … bring, disturb |, dos rayitas, en cours
  4.1: en envoyez, en … eu, en … les, enlevez … des, entiendan, escribiendo, est rendu, est toujours
  4.1: est … pas, esto, etes … la, everything |, faites … pour, famille |, for … and, for … lifetime
  4.1: for … receipt, frequ-, from here, gave it, get removed, have … his, have … wrong, home … the
  4.1: how … will, i say, i … no, if this, il n, in your, in … min, in … on, insis-, inten-, interested |
  4.1: is … NAME, japan, jusquen, la … no, lamento, le … si, les |, like the, link to, link … unsubscribe
  4.1: list>not, los bloqueo, mais je, mais … de, mandar un, marre, me … are, me … have, me … here, me … loca
  4.1: me … pues, mejor por, melange … clients, merci bonne, merci … me, messages … do, mi … si, mis mon, msj
  4.1: mute, my line, my … up, nadie les, nadie … en, nda, new … and, no send, no … bike, no … in, no … stop
  4.1: not of, not … anyone, notices, now … it, numero lo, of your, one lifetime, online … it, only so
  4.1: oubliez moi, oui … ca, phone … the, plenty |, plus ce, prefer email, qu … me, rayit-, rayitas
  4.1: read these, reminders please, replying stop, rien du, rm, si yo, sim, so … quit, stoppe, stoppez
  4.1: text … thank, texto … no, texts can, the tv, they … at, time on, time to, to … on, travaille
  4.1: trying … reach, tv |, un dimanche, up … not, velo et, vos pneus, vos … vous, vous … ecrivez, want off
  4.1: with … phone, with … the, work phone, year so, you … asking, you … is, | excuse, | shut, | too
  4.1: | … comme, | … derailleur, | … escribo, | … mes, | … otra, | … sa, | … viens, ~_coc, ~_lin, ~_ses
  4.1: ~_vec, ~aser, ~coc, ~ewe, ~gana, ~msj_, ~nsis, ~oren, ~pted, ~quez, ~real, ~reca, ~seig, ~sj_, ~tf_
  4.1: ~toir, ~ueg
  4.0: NUMBER au, NUMBER … la, a bottom, a present, a … bracket, addin-, adding, ai NUMBER, ai accepte
  4.0: ai … approuve, already … it, already … no, am … out, and you, and … are, and … got, anda en
  4.0: anymore please, apres … plus, aqui es, asking me, at … website, avais choisi, avait … que, aveni-
  4.0: avez … mon, avoir ce, bikin-, biking, bought the, but … is, ca plus, cada, can … my, cel lo, choisi
  4.0: circled, con … nombre, confirmo la, de repondre, de … mama, degag-, delete … no, delete … old
  4.0: delete … one, demac-, did … text, disab-, disable, dit … vous, do … disturb, do … start, donc … de
  4.0: donde … que, ecrivez |, el … y, el … you, elevator, en recevoir, en … marre, es … mio, eso … es
  4.0: est … de, faire les, fine print, finge-, franc-, from … on, good … the, ha, have one, have … bike
  4.0: he must, hearing from, hearing … you, hi please, i … did, i … none, i … stop, is you, is … remove
  4.0: it if, j … accepte, j … choisi, je … avais, just call, just fyi, la nuit, la … NAME, la … sur
  4.0: lachez … avec, le escriban, lien … se, ligne d, loca, lourd, madam-, madame, mais arretez, married
  4.0: matte-, me coute, me money, message thank, mineure, mon number, mon … aux, monde sans, monde … leur
  4.0: muy … pero, my number, my … down, my … the, name … this, next … goes, no acepto, no thx, no … cita
  4.0: no … volver, nomas |, not bill, not disturb, not text, not … coming, not … or, notifications |
  4.0: numero etait, oublie moi, over there, par pitie, parlez, pas un, pas … textos, phone … old, please fix
  4.0: please just, please undo, pour etre, pour se, pour … hiver, pour … reparation, preguntarme
  4.0: prochaine … et, proprio, que … llamen, que … velo, quien me, quieren, ready … is, recepcion, recha-
  4.0: repairs … so, reponds, repondu … deux, retirer |, rien … reparer, s adresse, s … fait, sabba-, sabbath
  4.0: sacra-, sans leur, serieux |, settings … off, sin preguntarme, sms svp, so … more, so … stop, sortir
  4.0: sur … vous, svp les, texas, text goes, text list, that i, that my, they go, thinks, this line
  4.0: this … last, to … me, to … only, tu … es, turn off, unsub, unsub from, unsub |, va … pagar, vendi-
  4.0: vendio, veux plus, volviendo, vous lachez, waiting on, watch-, y esto, yo … la, you … gracias
  4.0: your roll, | already, | dije, | stoppez, | … etes, | … faire, | … intensos, | … ruego, ~_bas, ~_cro
  4.0: ~_er, ~_eto, ~_ha_, ~apel, ~arta, ~auss, ~cies, ~clue, ~dme_, ~dmin, ~ecep, ~elli, ~ence, ~exas, ~iel_
  4.0: ~init, ~isab, ~kil, ~ongo, ~oph, ~prio, ~rras, ~texa, ~tine, ~usca, ~van_, ~xas, ~xas_, ~zes, ~zes_
  3.9: 2 no, NAME on, a ca, a … avenir, a … to, about … texts, admin-, ai beau, al que, am … landlord
  3.9: am … this, any … of, apuntaron, aqui … no, ask me, avec … rabais, avenir, avisos … no, be … if
  3.9: by … again, ca … coute, call list, cambie … ciudad, cancelen los, ce cell, changed … number
  3.9: check … digits, chier, completement, continuar, de ciudad, denta-, dit non, donne mon, dump
  3.9: during work, each, eight-, eighty, el mes, emergencies, en … pantalla, era … el, est stop
  3.9: esta equivocado, este … se, et … est, etes chez, excuse me, faire texter, fastidio |, favor gracias
  3.9: fax line, for emergencies, form and, from this, habia … que, hace dos, hacen falta, her … she, here on
  3.9: his … he, hombr-, hombre, i … today, ici, incom-, is … consent, is … i, is … night, it the, j pense
  3.9: j … beau, just stop, know anyone, l avenir, le … ou, le … que, list>number, llamo, llevo el, los voy
  3.9: los … you, mal |, mandado, many … lol, marche pas, me desabonne, me or, me … do, me … recibir
  3.9: meeting |, melange, mi … se, mi … tiene, mme, mon … d, more message, msj |, my sign, my … husband
  3.9: name but, never … up, never … yes, non moi, not his, not … use, nothing … by, on … receipt
  3.9: once … month, ou j, oui pour, own … now, pais, pas … bike, pero el, phone |, place lol, pongo, poste
  3.9: pour … textos, pre, que … mandan, que … numero, quit it, rappels de, real |, recados |
  3.9: recibir … promociones, sacame de, saute-, segui-, seguido, send … else, settings, si … velo, sin … por
  3.9: slipped, slow down, sophi-, sophie, spame-, spring … is, stop je, su lista, tan seguido, telefono … es
  3.9: textear |, textos merci, texts anymore, than … mother, that … be, the babysitter, the sales, the … at
  3.9: the … came, the … have, the … to, the … ups, the … your, these come, these>want, this phone, time stop
  3.9: tips, tired … this, to change, une arnaque, up the, vais … maintenant, veux … que, viend-, vivre
  3.9: vous … chez, want your, want … updates, water bottle, were a, whatever sends, with the, would … no
  3.9: years, you keep, your … so, | another, | b, | equivocado, | hi, | oublie, | tache, | … bici
  3.9: | … blonde, | … data, | … eso, | … ex, | … fils, | … passe, ~_eac, ~_lou, ~_mme, ~_msj, ~_mut, ~_rol
  3.9: ~abor, ~acta, ~asti, ~cede, ~clai, ~desu, ~duen, ~ebar, ~egue, ~erez, ~homb, ~itor, ~ko_, ~med_, ~msj
  3.9: ~ndu_, ~ntl, ~patr, ~paus, ~pter, ~rcy, ~reh, ~rity, ~spu, ~tarm, ~urez, ~uven, ~watc
  3.8: NAME connais, NUMBER message, a ser, a wheelchair, a … how, ai donne, ai marre, ai rien, ai … pas
  3.8: am … NAME, and please, and the, arret … fois, arretez |, assured, autre chose, avec tes, avenir |
  3.8: berna-, bici desde, bikes … on, bye felicia, c … pas, ca continue, calls not, card says, ce … le
  3.8: chale, chill, comment … vous, con ustedes, cuando le, cuando … di, cuenta de, de d, dejenme en
  3.8: demande ca, died please, diga |, dije … la, disconnect, do my, do … text, drop me, during … hours
  3.8: ecrivez a, el ultimo, enough … from, enough … these, enrol-, enrolled, envie mas, es mia
  3.8: es … telefono, esta … no, este chip, estos avisos, estoy … acuerdo, felicia, finish, for our
  3.8: for … one, for … remove, forever>send, forget me, from … this, funeraire, funeral |, fyi … number
  3.8: gives, good luck, good … finding, he … the, how … more, i subscribed, i … opted, i … this, if that
  3.8: il y, in peace, incon-, inflar, is pete, is … longer, it now, je roule, je te, je … arret, jehov-
  3.8: just … people, kick, kids … a, la pub, lcap, le … para, left in, les alertes, les urgences, ligne
  3.8: list |, live in, lo … yo, loco |, m ecrivez, m est, m … inscrit, manejo, me cambie, me quita, me va
  3.8: me … now, me … to, messages j, messages lol, messages svp, miss the, molestar, mon … et, my repair
  3.8: named, named NAME, next … please, no a, no … ningun, not need, not … list, now … do, numero le, nuthi-
  3.8: nuthin, och, of these, on arrete, pis c, please not, please … am, plus ici, plus svp, pour … urgences
  3.8: preguntarme |, pretend, quand meme, que lata, qui … est, recados, reparation j, reparle, repondu
  3.8: rien … chez, rn |, robot |, sans … demander, sauter, say … the, says you, se … que, semana pasada
  3.8: si sin, someone else, sorte, stay … the, store |, suis … le, telling me, text … you, these go, this be
  3.8: this … at, tho |, to message, to stay, to … again, un magasin, une crevaison, va … ser, vais plus
  3.8: voile-, voilee, vos … pour, want … be, were … to, where … the, with no, with you, with … signal
  3.8: wrong fella, you bye, you might, you se, | basta, | bill, | cancelar, | cita, | depuis, | dump, | och
  3.8: | … felicia, | … look, | … non, | … sea, | … suelta, | … with, ~_hip, ~_ip, ~_plo, ~_ze, ~adm, ~bot
  3.8: ~burr, ~gal_, ~habe, ~ibu, ~inea, ~irm_, ~lata, ~nate, ~onos, ~oop_, ~pan_, ~pien, ~pli, ~ppos, ~raye
  3.8: ~ribu, ~sca_, ~sim_, ~sub_, ~tme, ~trib, ~ywa
  3.7: NAME, NAME here, NUMBER see, NUMBER … mayo, a nice, a otra, a … basura, a … mujer, a … since
  3.7: about texts, acepte |, achete, ads, am dead, am on, and … quit, as … mauvais, au retour, automatique
  3.7: avais … non, avertissement, avez … fini, avis, axe, back to, bici … favor, bike moi, box was
  3.7: brother he, brought … in, c … bon, c … la, ca commence, ca merci, ca presse, caiss-, captu-, ciclista
  3.7: clerk, clicked yes, corte-, cuando acepte, cupon-, cut me, de mayo, de … mais, decen-, deme … baja
  3.7: dernier avertissement, des … sur, did … work, digo, ecrivez plus, end please, enough … you
  3.7: entendre … de, esto por, fella |, fermer, fewer, from … text, fuera … la, girlfriend, han de
  3.7: he pedido, he wants, here we, his phone, i declined, i … NAME, i … report, ici pas, if … stopped
  3.7: in for, in to, in … he, in … night, inscrite, intended, is … just, is … texts, it and, it … over
  3.7: jamais |, just no, la c, lamen-, last |, le camp, le cinquieme, le … plus, le … sinon, leavi-, leaving
  3.7: les message, les … par, lista … le, liste … moi, live here, mais plus, me after, me dire, me … as
  3.7: me … good, me … texter, me … tres, mind, moment, mother |, mroe, name out, next … i, no … he, no … k
  3.7: no … updates, not start, not the, not … a, number … his, nunca … ido, nuts |, of … list, of … text
  3.7: of … these, on call, on for, on … account, on … desabonne, on … lol, own … bicycle, pacie-, pager
  3.7: pantalla, parler … vous, parti, pas mon, pas que, permanently, pero … no, pierd-, pitie, please delete
  3.7: please no, por … gracias, pouvez … de, print, provi-, pues yo, quiteme de, rappel … la, reminders i
  3.7: reponds arret, reste plus, s, saber … de, say about, se desabonne, se quien, see these, send>wrong
  3.7: serait, serieux, sick of, signature, somebody … i, souvent |, stolen so, struc-, struck, su … no
  3.7: sub |, sue, sure the, tere, texting … will, tf, thanks please, the … now, the … this, this list
  3.7: this shop, times … i, to … just, toi |, told your, totaled, trottinette, une … en, unfollow lol
  3.7: unsubscribe lol, updates please, vais appeler, veux que, veux … entendre, vos sms, voulu, vous … du
  3.7: voy … ir, was stolen, was … NUMBER, watched, were done, whatever … is, who … yes, will report
  3.7: wrong person, y siguen, yeah no, yo solo, you dejen, you got, you make, | alright, | axe, | bro
  3.7: | chale, | desabonner, | fed, | go, | heard, | last, | pass, | podrian, | spam, | supprime, | … asked
  3.7: | … dites, | … manejando, | … order, | … personal, | … tard, ~_aca, ~_ads, ~_ami, ~_don, ~_eas, ~_ei
  3.7: ~_emp, ~_few, ~_ile, ~_jac, ~_lee, ~_mr, ~_mun, ~_s_, ~acid, ~adme, ~alt, ~aptu, ~arel, ~aus, ~cada
  3.7: ~couv, ~deri, ~eavi, ~edir, ~efus, ~enro, ~fewe, ~jac, ~maci, ~mini, ~nel, ~nfun, ~oid, ~orr, ~phi
  3.7: ~piti, ~ptu, ~ptur, ~tad, ~tn_, ~ub_, ~ugge
  3.6: (angry), NAME … j, NUMBER time, a … ecrire, a … mejor, a … office, agreed … this, ai deja, ai … ans
  3.6: ai … que, alto you, an dernier, and now, and take, any |, ask … hours, autorice eso, avoir … numero
  3.6: ay no, bike … great, busque, but … do, but … not, cancelen … mensajes, cappe-, capped, card in
  3.6: casilla, ce service, cell pour, chole, cinqu-, cinquieme, city, clair, client, como que, computer to
  3.6: con … de, contact please, crying out, crying … loud, de le, de … avisos, de … con, de … juste, deja |
  3.6: dental, desmarque, desole mauvaise, desolee |, did no, did … such, dije que, dings, dos … y, dueno
  3.6: ecrivez pas, el cel, el … le, en … trop, ese … mi, esto … me, et je, etoile, every … day, feel free
  3.6: feel … to, fille-, filled, fine i, firme nada, follow, for crying, for … out, force-, foto … la
  3.6: from all, gardienne, get … of, given, gonfler, hace falta, hace un, i hope, i unsubscribe, i … put
  3.6: inbox is, incor-, is … who, je … dise, knowi-, l ancien, l … dernier, la ca, la caisse, la … hace
  3.6: la … las, laisser, last year, le dise, les texto, les … a, les … haha, let … out, liste … texto
  3.6: los dos, m … j, ma grand, ma vie, ma … mere, manches otra, manches … vez, many more, marco mal, mari
  3.6: mas |, me for, me molesten, me over, me pregunto, me … mandando, me … never, mix up, moi j
  3.6: moi tranquille, moi … NUMBER, moi … rien, moins, mon accord, mudo, my file, name … of, need text
  3.6: never … a, new tires, ninguna, no so, no … este, no … thing, no … un, not contact, not … fan
  3.6: not … phone, not … please, not … texts, nothing more, now so, number … week, number>forever
  3.6: number>remove, numero … NAME, of him, of it, oigan, on … file, one … is, opt me, ou … NUMBER, ou … ai
  3.6: out do, para … recibo, paral-, pero no, pis … a, plus chez, plus rien, pour vos, prochain texto, pu a
  3.6: pueda, pueden … de, quand j, quand la, que el, que … borren, rayer, receive sms, receiving this
  3.6: recevoir … texto, regarde jamais, rehab, ride … you, roomm-, sa mere, save your, says stop, securite
  3.6: siento, so are, so please, solo … el, son … pas, stop or, stores, such thing, sue |, suis tu, svp … ai
  3.6: take a, talk … about, teaching, tell … computer, the kid, the … fixed, the … unsub, the … was
  3.6: the … you, there … two, these to, these>forever, this … getting, this … her, thought it, thx |, tiens
  3.6: time and, time … i, time … text, to … taken, todo lo, tomber |, trade-, traded, tu t, tu … sur
  3.6: una llanta, up friday, up … after, use email, used … be, used … have, va faire, vais vous, velo … haha
  3.6: velo … moi, vendu … velo, vida |, vous textez, vous … deja, want someone, when … signed, will … back
  3.6: worse … my, y de, y lo, y … lo, you asked, you chole, you mean, | came, | cat, | email, | end, | fais
  3.6: | feel, | lache, | nadie, | salir, | somos, | svp, | traded, | … cambie, | … chole, | … everything
  3.6: | … happens, | … pero, | … ticked, | … used, | … yo, ~_afr, ~_ici, ~_pau, ~afr, ~agam, ~ajer, ~aral
  3.6: ~asad, ~baro, ~coch, ~cree, ~deve, ~dum, ~ecal, ~enso, ~epti, ~erai, ~ewer, ~gati, ~hani, ~iber, ~lenc
  3.6: ~line, ~nrol, ~ntad, ~oiga, ~oomm, ~pau, ~rieu, ~ska, ~ssie, ~taf, ~tear, ~tuv, ~uego, ~vorc, ~xis
  3.5: NAME a, NAME lol, NUMBER … 2, a changer, a dejar, a l, a lo, a moi, a voir, a week, a … desabonner
  3.5: abonne, about … block, all got, also can, am over, ami |, ampar-, amparo, and did, anything in, apaga-
  3.5: appartient a, are looking, are texting, are … going, arrete … textos, arrived, asi que, ask your
  3.5: asked before, autre message, avez … mauvais, avisos de, away please, basez, basis, be buying, belgi-
  3.5: belgique, bloquear, bro, bro |, c mon, ca les, caisse, can … now, can … pause, casil-, ce … avant
  3.5: ce … je, coche, combien de, cut it, de mensajes, de numero, de trabajo, de … message, debarquer
  3.5: desconozco, desma-, dieron un, dise, dit … a, do … write, does … text, doit, donne a, empty … the
  3.5: en adelante, envien, es … jaja, ese NAME, est ecrit, este telefono, esto no, esto |, et c, et me
  3.5: flamm-, for these, for … NAME, for … e, gave my, get my, get … my, got … kids, grand mere, guada-
  3.5: guadalajara, ha de, ha … ser, had this, had … number, have … bikes, have … given, her old, her … now
  3.5: hi i, hope … find, i agreed, i not, i pause, is his, is old, is … she, it back, jaja you, jamais … a
  3.5: je viendrai, la famille, la personne, lake |, last month, le rdv, le … ne, llama, lol i, lord
  3.5: los mensajitos, los … a, los … mi, loud, mail, mais … n, mandaste, mange-, me derange, me go, means |
  3.5: mentira, mis la, moi du, moi … il, my chain, n … envoyez, nada … ver, nadie con, nadie … ese
  3.5: never opted, no el, no paran, no sms, no to, no … molesten, no … who, none please, not be, not order
  3.5: not send, not … another, not … me, not … more, numero es, numero pas, numero pis, ok for, on some
  3.5: one … NAME, or something, otro mensaje, over … the, par contre, parce que, pas bon, pas ici
  3.5: paso cuando, pass on, phone a, play by, please turn, please … it, plus … des, podia-, por … el
  3.5: pour … ca, pourquoi vous, prett-, pretty, promos a, que intensos, que ver, que … etait, que … etes
  3.5: que … un, que … y, relen-, relentless, reply here, resig-, resign, retirez |, rien … voir, says i
  3.5: se … no, send these, she … at, she … on, shine |, show, show up, sick … this, sient-, sin … para
  3.5: soit le, soit … dernier, stop comme, stop thanks, subar-, subaru, sure … i, svp arretez, sweetie
  3.5: tannee |, telefono … lo, telephone de, tell whoever, text … anymore, texter |, textos … j, texts i
  3.5: texts … them, the promos, the same, the … sale, these for, till NUMBER, to put, total-
  3.5: travaille … ici, trop c, trop … est, unche-, une … fois, up … this, velo va, veut pas, viendrai
  3.5: vous allez, vous … fermer, want my, want texts, want … else, wasting … time, went … to, what … it
  3.5: where i, who … you, why am, will … you, win the, y por, y … de, yo ni, yo … tengo, you but
  3.5: you telling, you tu, you … looking, you … over, your … about, | desconozco, | esto, | otro, | prenez
  3.5: | returned, | sir, | … bueno, | … espere, | … linea, | … put, | … shut, | … sorry, | … sort, ~_ape
  3.5: ~_ds, ~_end, ~_tan, ~abar, ~aca, ~aled, ~ark, ~away, ~bast, ~bian, ~blas, ~busc, ~clis, ~conc, ~dau
  3.5: ~deba, ~doit, ~dome, ~entl, ~fran, ~guna, ~hter, ~iado, ~ieu_, ~ined, ~iol, ~lake, ~leer, ~llec, ~lur
  3.5: ~mass, ~mino, ~ncer, ~nil, ~nom, ~nro, ~nso, ~nted, ~paid, ~pr_, ~prep, ~rges, ~rto_, ~sele, ~sty
  3.5: ~ude_, ~urra, ~vent
  3.4: NUMBER texto, NUMBER … yo, a meter, a quelqu, a quien, a rest, a sock, a textear, a … NAME, a … les
  3.4: a … lo, a … magasin, a … pis, abonnement, about anything, about … or, al … me, also i, am … take
  3.4: and why, and … stop, annuler les, answer this, ante, any NAME, are … options, arret merci, arretez svp
  3.4: avez du, avisen mas, away, away from, be, be taken, bien el, bike … stolen, but please, can stop
  3.4: cancelar |, celui de, cese, charges, cherchez, cita de, cocin-, cocina, compris |, compu, conce-
  3.4: conduis un, connais ni, contact |, could … not, couture, dan, de ahi, de no, de … lista, debarque |
  3.4: decoc-, delis-, desap-, dire, divor-, do … add, do … contact, do … even, do … press, donde … mi
  3.4: down as, el … otro, else i, else … text, en serio, en … you, end … please, entendre, es nuevo
  3.4: esa tienda, est pu, est … elle, estoy trabajando, every other, faire … textos, fais du, falle-
  3.4: fallecio, falta que, find … else, findi-, finding, for message, for mr, forfait est, garderie, gens
  3.4: go to, god stop, got … bike, groupe |, hell, high school, i needed, i talk, i … look, il … y, in boise
  3.4: in … you, is called, is private, is … her, is … spam, it … friday, it … i, j … rien, j … tu, jure
  3.4: just … more, kijij-, kijiji, knowingly, l a, la robaron, la … nunca, la … tengo, le recu, le … d
  3.4: limited, line, lo mejor, los … con, los … jaja, luck finding, ma … que, me estan, me souviens
  3.4: meme pas, messages … ai, mi papa, moi s, moi … rappels, moi … veux, more of, murio |, my form
  3.4: my lawyer, nana, ne m, needs to, never gave, no … los, no … sms, nom |, not add, not given, not … do
  3.4: not … if, not … lol, not … new, nothing about, number … is, numero mal, nurse, off this, okaye-
  3.4: okayed, on … work, one with, only … when, other … this, pack, paix |, pas si, please … texts, plein le
  3.4: plogu-, plogue, plus … numero, plus … texto, plus … vos, polim-, poliment, por mi, poubelle |
  3.4: pour dire, pour lui, pour … dire, press to, put a, qui … dit, quit the, rather … did, recue-, refile
  3.4: register, relax-, returned the, right … for, sais … si, se los, second |, send proof, send>want
  3.4: serait ce, serio, serio |, she does, she … not, so … off, souviens pas, stop gracias, style
  3.4: svp … message, system, take … of, tenga-, tengan, tengo que, text … again, textos on, texts>law
  3.4: the cell, the … as, think you, this spam, this … annoying, this … up, this … want, this … yesterday
  3.4: tienda me, time … me, to … bike, today … you, trompez |, try … other, tu normal, two of, una … y
  3.4: up … i, up … it, utilise, veces, verba-, verdad … no, veule-, veulent, volvi-, vous le, vous … donne
  3.4: wants them, wasti-, wasting, wasting your, whatever box, when is, where you, while driving
  3.4: while … and, who tf, whose bike, will hear, will keep, with all, wrong … from, wrong>you, yo no
  3.4: yo … en, yo … llamo, you know, you … do, | annoying, | corten, | pare, | set, | tabarnak, | under
  3.4: | … buen, | … estan, | … plan, | … pu, | … service, | … tf, | … wednesday, ~_be_, ~_dum, ~_kno, ~_ni
  3.4: ~ager, ~bby, ~chos, ~cta, ~ctar, ~ctez, ~dai, ~det, ~divo, ~earm, ~ecoc, ~endo, ~erin, ~esap, ~etty
  3.4: ~exi, ~fals, ~fed_, ~fers, ~gni, ~ibin, ~ierd, ~igi, ~inga, ~ira_, ~itie, ~ivor, ~melo, ~mine, ~ncen
  3.4: ~ncio, ~niq, ~niqu, ~ntle, ~ran_, ~rce, ~rsel, ~seem, ~tenl, ~tros, ~ushe, ~vece
  3.3: NAME my, NUMBER … svp, a retirer, a … nada, a … ni, aca, accepte |, achete mon, achete … numero, agn
  3.3: agn |, ago |, ai ramasse, ai … numero, all … texts, also stop, am … stop, and … with, anoth-, another
  3.3: ans … a, any … to, anything to, appartient, aqui nadie, are … welcome, as … i, au … m, autorizo |
  3.3: aux messages, avec moi, avez eu, avoir dit, bbb, ben voyons, bike never, boise, boise |
  3.3: bonne personne, bring anything, c le, c … pu, ca finisse, ca … beaucoup, caray, carnal |, ce … j, cero
  3.3: ces rappels, cherches, comptoir m, confirm, contr-, contre, cuando se, d avis, d m, de opinion
  3.3: de … llamar, de … ma, decoche, deje en, desk at, dezab-, dezabonne, di, di mi, did … give, did … say
  3.3: dit … au, do … send, do … unsubscribe, does … live, donc le, donne … droit, el tiene, el … cuando
  3.3: ella … de, elle … change, en su, en … plus, envoyer un, era … la, es que, escriba |, escribiendo a
  3.3: escribiendo … una, est … moi, estoy … gracias, exped-, fait beaucoup, fait … a, fille la, fin aux
  3.3: finisse, for … please, for … to, forever |, fort |, franchement, friday … that, gave … for, get … for
  3.3: going … text, got … in, hace … anos, halt, heari-, hearing, her … are, hijos, hotel, how … the
  3.3: how … times, how … you, i already, i … yes, if … would, importante, in an, in shop, in … pocket
  3.3: inbox |, invite, is … 2, it not, j … deja, jefe se, know … i, la atencion, la … quitenme, le … al
  3.3: les sms, les … avec, let this, leur, like … is, llena-, loco, los recados, lose the, m avait, m … NAME
  3.3: m … pu, magic, magic word, marque que, marque … no, mas yo, mas … texto, mauvaise, me again
  3.3: me anything, me as, me in, me registre, me … pour, messages texte, messages … it, mi informacion
  3.3: montrez moi, montrez … ou, my … a, n en, nada … de, near your, never give, never … in, next one
  3.3: ni uno, ni … mas, nice … but, no contactar, no llamar, no textear, no voy, no … llegue, no … or
  3.3: no … svp, nombre |, non arretez, non plus, normal que, not have, not one, not permission, not welcome
  3.3: numero … une, nunca … di, of everything, of here, of my, of opt, of … stop, off … tune, ojala, ok … ai
  3.3: ok … my, on … pas, or anything, otez le, over … please, paralo, parel-, paren |, paying for, perma-
  3.3: phone goes, pis un, plait |, please cut, plus dans, plus … le, plus … par, por correo, poubelle
  3.3: privacidad, produ-, produce, proof … opt, pu … velo, pub, pueden parar, pueden quitar, qu … ne
  3.3: que … finisse, que … quiten, que … sepa, qui vous, quiero … los, rappo-, rapport, ras, receiving
  3.3: refus-, registre, reponds stop, revoq-, roule plus, ruined, says … on, send no, si … m, si … reponds
  3.3: skate-, so long, so … can, sock, sophie |, squar-, square, stfu, stop NUMBER, stop is, stop le
  3.3: stop marche, stop … now, stopped |, suis un, suis … bout, suis … et, take us, take … out, tekst-
  3.3: text updates, text … stop, text … without, textos … aimerais, textos … mon, texts … this, than a
  3.3: thanks … no, the magic, the paper, the tandem, the trek, the … two, the … word, these |, these>send
  3.3: think this, think we, thought … was, tiene … numero, tienen que, tienen … con, time you, times do
  3.3: told you, trying to, up … that, vamos a, velo … course, veux … les, vouli-, vouliez, vous vouliez
  3.3: vous … eu, want … NUMBER, will you, with … texts, worse than, wouldve, wrong one, y tambien, y ustedes
  3.3: yeve, yo sepa, yo … mande, you if, you it, you … end, | baja, | blocking, | by, | ce, | dans, | desist
  3.3: | final, | halt, | revise, | rip, | stfu, | um, | uncheck, | … autorice, | … forfait, | … gave
  3.3: | … lata, | … muchos, | … ocupo, | … reponds, | … voy, ~_bit, ~_dam, ~_di_, ~_exi, ~_ic, ~_joi, ~_oja
  3.3: ~abra, ~ads_, ~agas, ~anen, ~apag, ~aura, ~aven, ~dfu, ~dful, ~digi, ~eign, ~eivi, ~elat, ~elv, ~ener
  3.3: ~epor, ~esto, ~evoq, ~hab, ~hir, ~hote, ~hus, ~iet_, ~iffr, ~igit, ~ijos, ~leci, ~lir_, ~loco, ~meno
  3.3: ~mill, ~mio, ~nged, ~obot, ~ocas, ~oco_, ~ojal, ~oler, ~ombe, ~ondr, ~pels, ~pub_, ~ram_, ~ria_, ~rrem
  3.3: ~tant, ~teen, ~tile
  3.2: (forever), NAME y, NUMBER more, NUMBER … je, a fan, a mix, a … moment, a … phone, a … quien
  3.2: a … semana, achet-, again-, against, agree … this, ai … donne, ai … pour, aki no, alrig-, alright
  3.2: also … the, and so, and these, and this, and … bike, appartient … la, at … again, au … du, aucun texto
  3.2: been … your, bici de, bicycle, bien … la, bikes great, bloqueo, bother texting, bothering
  3.2: bothering me, box … not, bruh i, building, but … texting, buy my, ca … la, call the, came in
  3.2: can … say, char |, chats, chayo, check-, cherc-, close out, coma, could … be, courriel … plus, cuz of
  3.2: de mon, de … ici, delete … info, denme de, desactiven, dios, do … for, do … hit, do … talk, domin-
  3.2: doy … baja, drop … number, du … la, each one, effacez moi, el no, el papel, el … pasado, el … pero
  3.2: elle est, en … numero, equivocado |, es esta, ese no, est du, est pas, et, et … textos, etre … moi
  3.2: eu … velo, fait voler, faites le, falso, fine … does, finit par, for … last, gatin-, gatineau, gdpr
  3.2: get two, go … and, good for, grateful if, grateful … you, haber-, had my, haha so, hay ningun
  3.2: him … is, hora |, i checked, i … am, i … swing, ici … pas, if … text, il … plait, importante |
  3.2: in … and, is … do, is … thank, je … desabonne, je … meme, je … signale, keep … and, kid … me, l envoi
  3.2: l … proprietaire, la lcap, la … lista, labor day, law>list, le sien, le … number, left … the
  3.2: les velos, linea, liste … gens, llamando, lost … job, luck |, mais … suis, make … texts, maple, marca-
  3.2: math, me cobran, me doy, me envie, me outta, memor-, mi contacto, mistake i, mobile number, moi pu
  3.2: mon … haha, more |, my consent, my … birthday, n y, negative, never contact, next … so, ni, no means
  3.2: no volver, no y, no … NAME, no … bicis, no … favor, no … se, non … le, non … les, not hit, not write
  3.2: not … back, not … stop, nunca les, of stop, off a, on what, one here, one repair, only gave
  3.2: otra persona, oui … sa, outta, para … me, para … no, paren, parle-, part … stop, pas ou
  3.2: pas … bicyclette, pero … quiero, pesad-, peux etre, pis … est, plait, please cease, please … more
  3.2: please … sms, plus m, pongo una, presq-, presque, propio, pueden dejar, que acepte, que los
  3.2: que … arrete, que … bici, que … ne, que … voulais, rappel pour, rather you, receipt only, recibir esto
  3.2: recois … un, records, redir-, reminder |, remplacant, reparacion no, repondre, repor-, responder
  3.2: rester, rid … it, robin-, s il, salgo de, se llama, send … this, setting, shop … to, sien, signed me
  3.2: signed … up, so you, so … for, sorry … number, sortir de, spameen, spammy, spoiled, station
  3.2: stop already, stop before, stop svp, stop … updates, strike … name, su tienda, suis … abonne
  3.2: suis … cliente, supprimez mon, sur vos, sur … personne, texting about, texting her, texting … about
  3.2: textos avec, textos … NUMBER, textos … on, texts please, texts … no, thanks … fixing, that box
  3.2: the sun, the … friday, there it, think … was, third time, tho, to … by, to … first, told … no
  3.2: tranquille |, truc, tu te, tu … de, tu … m, turn, turn … off, up … my, va aller, van tres, velo bleu
  3.2: vendu, voir avec, voler, votre client, want … texts, we keep, week so, what … is, when … want, wi
  3.2: wipe, with … guys, word to, y … que, you change, you stopped, your do, your end, your … do, your … he
  3.2: your … now, | ben, | desde, | nix, | rather, | retrait, | segunda, | suficiente, | … back, | … creo
  3.2: | … crois, | … ecris, | … esposa, | … esta, | … hablo, | … paix, | … proof, | … robot, | … sir
  3.2: | … texte, ~_adi, ~_aho, ~_aur, ~_et_, ~_gdp, ~_jod, ~_ni_, ~_suy, ~aca_, ~ahor, ~aria, ~arti, ~asil
  3.2: ~ayed, ~ben_, ~blet, ~bois, ~bot_, ~dot, ~dpr, ~dpr_, ~ecie, ~ejan, ~enlo, ~erb, ~fati, ~gdp, ~gdpr
  3.2: ~geri, ~git, ~gnan, ~ici_, ~iden, ~jod, ~lado, ~lamo, ~lyi, ~lyin, ~nea_, ~nnan, ~nneu, ~nst_, ~ordo
  3.2: ~outt, ~rcha, ~rdo_, ~rock, ~rron, ~suy, ~terr, ~tho_, ~tta_, ~ud_, ~una, ~upon, ~utta, ~vat
  3.1: NAME sorry, NAME … but, NAME … no, NUMBER … le, NUMBER … unsubscribe, a bloquear, a different
  3.1: a … insu, abonnement aux, abonnement … messages, adver-, afrai-, afraid, ahorita no, ai mon
  3.1: ai … voyage, aimerais mieux, ajoute, am … a, am … i, am … still, and … not, any … messages, approuve
  3.1: are after, are … sure, arrete … me, arretez tout, asked me, asking again, au debut, au … maintenant
  3.1: aviez … que, basur-, basura, batar-, batard, be no, be texted, bell and, bicyc-, blank, bon
  3.1: buy … number, bye la, calling me, canada, case, cause, cease |, celular |, code NUMBER, con lo, conos-
  3.1: conosco, conve-, coupe-, craig-, craigslist, creo, cual … no, dans ma, dautr-, dautre, de escribir
  3.1: de pub, de stop, de … ans, de … gracias, de … me, de … texto, de … vous, dejalo, dejen d, delete … el
  3.1: demander avant, demander c, demenage, desactivar, desinscrivez … svp, did … ok, doren-, dorenavant
  3.1: dueno anterior, effacez … numero, ekivo-, el you, emerg-, en envoyer, en … au, en … lo, envie-, escog-
  3.1: eso si, eso … los, est … ex, est … mauvais, etre sur, every, exercise my, exercise … right, exige
  3.1: fait pour, fatig-, fiche, file for, for fixing, for … group, from … texts, fuera, gars |, go … with
  3.1: gossant, got … and, grace, handles the, have got, have mercy, he … got, here stop, here … me, hospice
  3.1: i bought, i keep, i thought, i … done, i … his, in florida, in leeds, in … of, inner tube, insu, is do
  3.1: is … work, j … besoin, j … signe, jamais … texto, je … parti, l avais, la basura, la police, la … el
  3.1: lachez moi, le demande, leerl-, leerlos, lei, les di, line again, lol … do, long … me, m … inscrite
  3.1: m … mis, mais non, manden lo, me llega, me llegue, me of, me … bien, me … d, me … mas, me … quitar
  3.1: mensaje a, messages merci, mi … les, moi patience, moi … client, mom … is, mon chien, mon forfait
  3.1: mon insu, mon voyage, monsieur |, montrez, more promos, more>law, my names, my right, my … used
  3.1: n ecrivez, na |, nadie … pregunto, ne … en, need … you, never dropped, ngl, nix, no seguir, no son
  3.1: no yo, no … a, no … aqui, no … envie, no … quiero, nobody by, nobody … that, not … sending
  3.1: now … please, numba, number de, number off, numero |, numeros, of god, of them, off sms, off that
  3.1: off … list, ok to, on craigslist, on ne, on … not, only for, opini-, or ever, otu, para otra, parad
  3.1: pas dans, pas … francais, people |, phone will, phone … NUMBER, plastique, please … send, poner para
  3.1: poner … que, posse-, possible d, pour plus, pour … merci, pris … numero, prisc-, priscilla, proof … i
  3.1: pu |, puede … de, quand mon, que celui, que … ci, que … queria, que … sin, quit, quit texting
  3.1: quitenme por, quitenme … favor, quitt, ras … bol, recal-, regim-, regime, remove us, renun-, repair
  3.1: respeten, rides, rien par, s … vous, salir de, saquen el, say stop, se … es, se … tu, secur-, send>law
  3.1: service des, she … off, si … la, sin mensajes, so … remove, so … this, soit, sont pas, sorry … this
  3.1: sounds like, state, stop for, stopped … me, suerte con, suis parti, suis … votre, telefono de
  3.1: tengo … anos, terminar, tes rabais, text reminders, texter la, textos la, texts no, that is
  3.1: the automated, the man, the … do, the … street, them … the, these>wrong, think … texted, this no
  3.1: this … do, time … part, times |, todas las, tombe-, train |, tremblay, trompe … numero, un peu
  3.1: un … falso, uncheck, undo it, une garderie, viens le, viens … chercher, vous faire, vous … fait
  3.1: want … get, want … the, weekl-, weekly, went back, what happens, what the, where the, will look
  3.1: will … out, with it, with o, would … get, yes on, yo … esto, you meant, you would, you … mande
  3.1: you>wrong, your list, yourself |, | aki, | asked, | batard, | espero, | mute, | ou, | ras, | terminate
  3.1: | ugh, | vs, | … appelez, | … arrived, | … cleaning, | … cual, | … es, | … esposo, | … esto, | … femme
  3.1: | … here, | … late, | … quand, | … tan, | … tel, | … veut, ~_ago, ~_ar, ~_err, ~_gag, ~_leu, ~_ud
  3.1: ~achi, ~adve, ~afra, ~ally, ~arar, ~ath_, ~baj, ~basu, ~bicy, ~blay, ~dece, ~dial, ~dse, ~eli, ~eman
  3.1: ~enav, ~epai, ~erlo, ~erts, ~gnat, ~herc, ~imes, ~ivac, ~lanc, ~lena, ~mmi, ~nava, ~nche, ~nent, ~nlo
  3.1: ~nok, ~nosc, ~ntar, ~nua, ~oads, ~ogn, ~ohi, ~onve, ~osco, ~pini, ~rcia, ~sati, ~soit, ~spet, ~udo
  3.1: ~ulen, ~unto
  3.0: NAME it, NAME you, NAME … change, NAME … mon, NAME … vous, a bit, a car, a esto, a … en, a … here
  3.0: a … in, a … lado, a … poubelle, a … star, about texting, acepte, ai … fait, ai … mis, all over, alumn-
  3.0: am done, am her, am … and, am … florida, and got, and my, and … text, ans je, apagu-, are … for
  3.0: arnaque |, arretez ca, atenc-, atencion, au courant, battery is, be … me, believe you, ben, ben … je
  3.0: bici … tengo, bloqu-, bloqueado, bon … c, c … fini, cada cuanto, call do, call … not, can … turn
  3.0: canso-, cansones, cashi-, cashier, ce telephone, cell svp, cleaning, clear-, coloc, commence
  3.0: como … hago, comprar un, con tanto, consent you, contactar, conversation, couper, courriel … la
  3.0: coworker, customers, d … donne, de continuer, de joder, de main, de promotions, de todas, de velos
  3.0: de … envoi, deced-, decedee, decis-, decision, delete mostrador, delete tune, delete … up, deme de
  3.0: denme, denme … baja, desus-, deux fois, digit-, do … the, does not, doy de, ecrivez encore, el … a
  3.0: el … me, en … mettez, enervez, enough texts, entreprise, es no, es … celular, es … me, ese pedido
  3.0: est decedee, est fini, est … a, etre retire, eu un, fais … plus, fait … velo, fatigant, fcc
  3.0: fois … les, fois … vous, for … lol, for … message, for … old, forget … exist, frere va, fuera de
  3.0: goes to, gtfo, happy … you, have … ask, having my, hay … NAME, here it, him i, horas, houst-, houston
  3.0: hoy you, i clicked, i exist, idea who, idiots |, if … wanted, il vous, important, in … shop, is a
  3.0: is stop, it … text, it … texting, j appelle, jamas me, je … que, keep asking, know a, la poubelle
  3.0: la semana, le courriel, le … des, le … enlevez, leaving the, les … ok, lid, lien pour, like … see
  3.0: like … text, lleguen, lo … no, look … your, lyon, ma garantie, ma … au, manden nada, marco a, mavez
  3.0: me deje, me off, me rayer, me sacas, me textez, merci … journee, merci … tout, messages … j
  3.0: more texting, moved, my … NUMBER, nada por, naggi-, nagging, name is, never … NAME, new … for
  3.0: no hablo, no texts, no … en, no … horas, no … more, no … recibir, no … recordatorios, not buying
  3.0: not okay, not own, nouvelles par, nouvelles … texto, now take, number at, number ends, numero era
  3.0: numero falso, of texts, off texting, off |, on do, on … line, or i, or … this, ou … vous, oublie le
  3.0: out thanks, own a, panta-, para que, pas ma, pense … tu, peu, phone is, phone now, pickup texts
  3.0: piens-, pis … en, please … nothing, possible to, poube-, pourquoi … recois, proof of, qu on, qui l
  3.0: quit with, quite de, records |, recuerden, redire, renuncio, repea-, repeat, reply i, robot, sacas
  3.0: salga, say … to, scrub, sea, seguir … esto, she gets, si … continue, sign … off, slipp-, sms |
  3.0: sms … me, so delete, so drop, so kill, son horas, son number, souve-, spencers, stick, stop merci
  3.0: stop>law, stop>list, stopping |, strike my, subscribing, suffit, supon-, supone, supposedly, svp … le
  3.0: tablet, tanto, textez … pu, texts … go, the do, the ones, the parrot, the stop, the trouble
  3.0: the … already, the … ones, these off, they … a, thing … you, this because, this … my, tienda … esta
  3.0: tiens a, to not, to … this, todos los, tout … que, tres veces, ts, une chambre, une … ou, ustedes no
  3.0: veux … de, veux … desabonner, vivia, vos message, votre … lol, vous cherchez, vous plait, vous … en
  3.0: vous … moi, voye, voyons donc, want |, want … hear, was ready, when i, who NAME, wipe … number
  3.0: would like, y … los, y … ustedes, you … por, young … at, your records, | eliminar, | ferme, | gtfo
  3.0: | montrez, | skip, | stay, | wat, | wheel, | … cobran, | … dan, | … dice, | … dog, | … flat, | … nadie
  3.0: | … quieren, | … svp, | … ta, | … textez, ~_baj, ~_dig, ~_fam, ~_fc, ~_fcc, ~_fue, ~_inc, ~_jar, ~_ot
  3.0: ~_roc, ~adie, ~ads, ~aho, ~ayez, ~cked, ~cor, ~dier, ~ea_, ~eced, ~els_, ~eque, ~erma, ~fam, ~fcc
  3.0: ~fcc_, ~ffit, ~guen, ~hes, ~iar_, ~ja_, ~lait, ~luya, ~magi, ~memo, ~ni_, ~nlo_, ~ntic, ~ntly, ~oa_
  3.0: ~oe_, ~oke_, ~oloc, ~ompa, ~oris, ~osp, ~oube, ~peu_, ~poub, ~priv, ~req, ~requ, ~resp, ~roma, ~rra
  3.0: ~rsat, ~ruc, ~stia, ~tubo, ~udo_, ~uida, ~uya_, ~vei, ~veu_, ~vis_, ~vole, ~welc
  2.96: (tables say wrong_number)
  2.9: NAME c, NAME … do, NUMBER cents, NUMBER textos, NUMBER weeks, a compter, a repair, a … and, abort
  2.9: aburrido, accept, ago please, ai ce, ai … comptant, all … it, am … buying, amour, annulez … abonnement
  2.9: anymore … the, anything off, aqui no, arret, arret svp, arrete svp, arreter … rappels, arrive pas
  2.9: arto, aucun … a, avez rejoint, avisando, avisenme cuando, banque, be grateful, bien francais, bon … la
  2.9: borra-, build-, c bon, c tu, c … du, can … have, case |, cell |, celular you, check the, claim to
  2.9: claim … have, close … my, coast, come at, comment me, comment … desabonner, complete, compter, con los
  2.9: confirmed, confirmen, consent … claim, contactez, cosa, could, could … me, counter … it, coutu-, cruz
  2.9: d … NAME, de don, de quel, debi, debut, decalissez, dejan de, derange, di permiso, did … join
  2.9: do … bother, does … work, doit … l, drywa-, drywall, either |, el NUMBER, el mundo, el … NAME
  2.9: el … ese, el … ha, eliminarme, employee, eres, escriben |, est au, est vendu, est … lui, etes bien
  2.9: faire la, feldm-, feldman, fille de, fini … moi, finit … NUMBER, fixing the, for anything, forever>you
  2.9: forward, foto … es, friday and, from texting, get to, grandma, habra, hais ca, has … been, hasta luego
  2.9: he … to, heill-, heille, herd, hermanos, i on, i turn, i … call, i … dead, i … like, i … read, idiots
  2.9: in … life, inhab-, inhabiliten, interessee |, is |, is … hard, is … it, it your, it … time, j … ce
  2.9: jamais … mon, je quitte, jetez mon, jetez … numero, just wanted, ki, kid |, kinde-, la svp, la … y
  2.9: lachez les, lado, lady, laissez … tranquille, law>these, le NUMBER, le monsieur, leave … be, lista por
  2.9: lista que, lo … la, los sms, ma desinscription, mais … chance, mandar, mari est, mark, me any
  2.9: me escriba, me from, me this, me … an, me … from, me … merci, me … would, me>not, mejor no, mensaje no
  2.9: merci … le, mes alertes, mettez un, mi abuela, moins souvent, moins |, murio, muy buen, mwa
  2.9: my … charges, ne … suis, ninguno de, no molesten, no thanks, no … falta, no … mio, no … named
  2.9: no … texts, nomas … una, non au, non mais, not bother, not join, not … NUMBER, not … these, not … this
  2.9: noter, now … is, numero … ahi, numero … nuevo, of us, off … text, one of, one … and, opt out
  2.9: opted … to, order updates, oter de, ou le, p |, paix, papie-, papier, pas donne, pas faites
  2.9: pas … avoir, pas … il, passed the, pedido no, pedir-, phone … and, plant-, por fa, prochains, prove
  2.9: que dejen, que … mal, que … pueden, que … saquen, quel … je, question is, quiera, quit … that
  2.9: quitame … la, quitter, read, recois … messages, recon-, rejoint, relax, relax |, release me
  2.9: release … from, reported, respe-, retirez moi, ride it, right … the, robaron, save … texts, se quedo
  2.9: se … you, sell my, send anything, send nothing, send … one, senor, si … recois, sign … please, snooz-
  2.9: snooze, snowb-, snowbird, sourd, souvent, soyez, stop … message, such person, suis … cours, suiva-
  2.9: sur … formulaire, sur … telephone, suspender, take … cell, take … number, telefono delete, telle-
  2.9: terminate, text service, text … work, textearme, texteen |, textos de, texts today, texts … be
  2.9: texts … to, thanks stop, the building, the elm, the person, the screen, the sign, the … office
  2.9: the … take, these, these automated, ti guy, ting, to hear, to … messages, to … phone, to … week
  2.9: told the, toujours la, tu encore, tu moyen, turn these, una bicicleta, una … a, us … that, ustedes se
  2.9: va … la, veux pu, viens d, vous … ajoute, vous … bien, vous … rejoint, want … cancel, want>not
  2.9: warranty card, was fun, was … customer, who … your, wife … not, without the, work … i, work … is
  2.9: would … grateful, wrong number, y otra, y todavia, y … text, y … you, you claim, you … fue, you … los
  2.9: you … text, you>law, your computer, your … on, | che, | confirmen, | connais, | decalissez, | droit
  2.9: | heille, | houston, | make, | monsieur, | prove, | ring, | … been, | … employee, | … today
  2.9: | … tomber, | … vi, ~_blo, ~_ere, ~_hus, ~_im, ~_ms, ~_ng, ~_ote, ~_viv, ~acab, ~acin, ~acos, ~aff_
  2.9: ~aix, ~aix_, ~alis, ~anul, ~aren, ~aur, ~baja, ~bra_, ~bro_, ~cese, ~dma_, ~droi, ~eld, ~erch, ~esen
  2.9: ~hei, ~heil, ~hese, ~ieur, ~ivan, ~ive_, ~lady, ~lan_, ~mme_, ~muri, ~mute, ~nito, ~nn_, ~ocha, ~osas
  2.9: ~oust, ~ova, ~paix, ~plo, ~rai_, ~rase, ~renu, ~rmar, ~rrad, ~rte, ~sci, ~scra, ~sea_, ~sieu, ~spen
  2.9: ~sto_, ~thes, ~truc, ~tty_, ~uead, ~uff_, ~urn_, ~vait
  2.8: NAME … are, NUMBER a, NUMBER la, NUMBER the, NUMBER when, NUMBER … also, NUMBER … the, a don, a no
  2.8: a son, a wedding, a … et, a … muchacha, a … voice, a … yours, about i, accepte ca, account … the
  2.8: acuerdo de, adieu, again … time, ai appele, ai meme, aimai-, aimais, al dia, alerts |, all … time
  2.8: aller-, am having, am using, ambulancia, and … ask, and … off, and … texting, angry>stop, angry>wrong
  2.8: apunte, arrete les, au juste, aux textos, avait ce, avez … pris, ay, because … you, before she, belon-
  2.8: besoin |, besoin … messages, bien pero, bike here, bike so, blast-, blowi-, blowing, blowing up
  2.8: bonne journee, bring … in, broke my, ca … derange, camio-, can … guys, can … us, cause i, cel es
  2.8: change d, chuck my, chuck … number, claus-, clause, clear, clients, con las, connais … votre
  2.8: consent |, count … out, crevaison |, cuantos, dans les, dans … dossier, day yours, de bicycle, de nada
  2.8: de texte, de textos, de vos, de … cote, de … droit, de … s, de … sms, de … textos, delete, demain je
  2.8: des messages, desactiva, desde hoy, desinscription, dije … no, dijeron … you, disable sms, discontinue
  2.8: dnc, do … remember, do … ride, does that, does … say, done getting, done … you, dort … le, drop
  2.8: du … enlevez, eat it, ecrit arret, el … ahora, eliminame, elle a, elle … decedee, emili-, emiliano
  2.8: en … pagina, encore un, ends in, enlever |, enlevez … ca, es necesario, es trompe, est … mais, etonn-
  2.8: exclu-, falta, fille au, fille … comptoir, fix is, fix your, for this, for … sake, from … list
  2.8: fyi this, fyi … is, get … this, gonza-, good … me, got nothing, gracias … todo, guys |, haya, he has
  2.8: him |, himse-, himself, hip, holli-, hollis, how i, hoy mismo, hurac-, huracan, i … having, i … sue
  2.8: i … using, idea … que, in … so, inscribio, is … cousin, is … ex, is … last, j aimais, j … appele
  2.8: j … bien, j … meme, j … mis, j … sortir, jamais fait, je recois, job sur, jurid-, know … you, knowl-
  2.8: knowledge, l abonnement, l amour, l … je, la banque, la casilla, la paix, la pizzeria, la … le
  2.8: la … ni, lache moi, last … from, laval, law>not, le choix, le monde, le prochain, leeds, list … you
  2.8: lista … favor, longer NAME, los textos, loses, m oter, m … de, m … encore, main |, make you, manana y
  2.8: manden |, manil-, mas … favor, me esta, me texteen, me … anymore, me … escribiendo, me … more
  2.8: me … texts, meani-, meaning, meme affaire, men, mensajitos, merci … de, message … mistake
  2.8: messages please, mistaken, mix, moi merci, moi … de, moi … groupe, molestando, molestando |, mon tel
  2.8: mon … c, months ago, more sms, mosque, must, must have, my answer, my mobile, my ok, n … rien
  2.8: need his, ni les, no mas, no right, no texting, no … mandaran, no … texting, not angry, not bring
  2.8: not … out, not … so, now … me, number used, number … it, of … texts, off … number, off … your, officer
  2.8: oficina de, on sort, on |, on … des, on … ride, one that, ordered … wrong, otez, ou avez, ou quoi
  2.8: par … ca, para … mensajes, parfait pour, pas votre, pas … sondage, paz |, pedalear, pense … que
  2.8: perdon pero, pero … de, pesados, peut … ca, phone … a, phone … in, phone … stop, plan charges
  2.8: please finish, please help, please stop, plus … messages, pompi-, por todo, pour tout, pour … amour
  2.8: premiere, pu … texto, pub sur, qu, qu … m, que pesados, que … les, que … no, que … sigan, quel droit
  2.8: reach out, reception, recogi, regis-, rendu a, rest, roommate, sacar-, sais pas, sake, sans … accord
  2.8: says quit, sell, separ-, she wants, shop now, si a, since … accident, sir |, snail, solo … de
  2.8: sortir |, souviens … d, speci-, star review, stay on, stay … my, stop ca, stop>number, suya, svp … de
  2.8: svp … suis, t … trompe, tanna-, tannee, tel |, tengo NUMBER, text … when, texted a, texter … l
  2.8: texting |, texting … now, texts going, texts … never, the texts, the … are, the … fella, then please
  2.8: then stop, this person, tienda no, tiene … cel, till the, to email, to … dad, to … or, told … stop
  2.8: touto-, toutou, un mes, un … vous, unchecked that, unchecked … box, understand |, untic-, untick
  2.8: up please, ups, us off, velo mais, vos rabais, vos … au, vos … texte, voulais des, vous autres
  2.8: vous pris, vous … dit, voy … otro, vuelvo … esa, vuest-, vuestra, want>remove, wedding and, week is
  2.8: when she, where … my, whoever runs, why … you, will sue, will … your, wilme-, wilmer, y … quiero
  2.8: yo … se, you nomas, you send, you … last, you>want, your … club, yours is, yours … the, | alguien
  2.8: | cell, | chemo, | chuck, | f, | give, | key, | landline, | next, | since, | terminar, | time
  2.8: | … ahora, | … aimais, | … avisos, | … come, | … fuera, | … fui, | … fun, | … pesados, | … seulement
  2.8: | … stp, | … tiempo, | … was, | … what, ~_abu, ~_ax, ~_ay_, ~_eli, ~_era, ~_et, ~_jan, ~_jap, ~_mix
  2.8: ~_nul, ~_nur, ~_qu_, ~_scr, ~_un, ~_wak, ~amio, ~ank, ~anso, ~appi, ~aval, ~belo, ~blan, ~cutt, ~digo
  2.8: ~eg_, ~elon, ~enir, ~enor, ~erde, ~esus, ~eten, ~eto, ~excl, ~feri, ~foll, ~gans, ~gna, ~haya, ~hitt
  2.8: ~iad, ~imer, ~imo, ~jap, ~lar_, ~lie, ~lte, ~mela, ~mion, ~mix, ~nag, ~ncia, ~nor_, ~nue_, ~nurs, ~oam
  2.8: ~ombr, ~pany, ~pd_, ~peci, ~rela, ~rito, ~rlos, ~rmo_, ~rnie, ~rtir, ~sab, ~saca, ~scon, ~sly, ~sly_
  2.8: ~sue_, ~suya, ~tann, ~tul, ~ucs, ~ugg, ~ules, ~umba, ~uta, ~uth, ~viv, ~xcl, ~xclu, ~yen
  2.7: (these), NAME ici, NAME wrong, NUMBER … from, NUMBER … j, a cause, a lot, a lui, a month, a mr
  2.7: a saber, a … but, a … chingada, a … hijo, accepter, affaires, ahead and, ahora si, ai repondu, aimer-
  2.7: air NUMBER, al … no, all if, allez vous, am NUMBER, and can, and … after, another … now, anula-
  2.7: anular, appelle, arretez … m, ask to, at … now, autorise ca, autre-, aux 2, avec … textos, avoca-
  2.7: bad hip, bajen-, barki-, barking, barking … the, because i, bedro-, bedroom, besoin merci, better for
  2.7: bici … la, bien con, bike not, bike this, bike … please, bike … you, bikes in, blasts, boat
  2.7: bon number, bot, both the, bro i, bureau, by phone, c … a, ca … svp, cambie … opinion, can … consent
  2.7: can … end, can … the, cancel … please, caser-, caserne, cause de, ce n, cents, cet, childs, ching-
  2.7: chingada, chuck, cnil, code … is, compadre |, confirmar, conversation |, cosas |, cuanto tiempo
  2.7: cuenta que, cut … off, dans … coin, de ahora, de haberme, de ta, de … modos, de … porfa, dechi-
  2.7: delete texto, delete … from, des promos, desabonnez … svp, devez, different, down … street
  2.7: drop … from, du spam, en este, en … et, en … ni, enleve moi, enough thanks, envoi, envoyez pu
  2.7: erreur de, esa no, esa orden, escriben, est quoi, est … salon, est … voler, estaf-, et … messages
  2.7: expli-, fait NUMBER, farm, favor … los, flat fix, foggi-, foggiest, fois j, gave the, get … sec
  2.7: gracias no, haberme, had … bike, has no, hasta la, have … bicycle, hay … de, here, holid-, holiday
  2.7: i is, i opt, i … some, i … something, i … we, ido, in … your, inconnue, insurance |, interdiction
  2.7: is enough, is … magic, is … never, is … shop, is … third, it close, it in, j me, je sache, je tiens
  2.7: je … excuse, je … quand, joder |, junk, la chingada, la dedans, laisse de, landline only, las … por
  2.7: le coin, le dejo, le mot, le tirage, le |, les pieds, les prochains, let … end, like spam, lo pido
  2.7: lot, m excuse, m texter, maestra, magic … to, mandaran, manden … delete, marketing, mars, mas porfavor
  2.7: mas … aqui, me escriben, me operaron, me so, me sortir, me texte, me where, me … llegando, me … mande
  2.7: mejor … correo, message me, messaging |, mettez … aux, might as, might … well, mis datos, modos, moi c
  2.7: moi des, moi … deux, moi … lieu, mon nom, mon numero, mon portable, mon … sur, more and, more>wrong
  2.7: much … me, my riding, my thumb, my … info, my … remove, n etait, n me, name here, ne parle, ne veut
  2.7: ni … tengo, no ocupo, no text, no … llamo, no … por, noman-, nomanden, nomor-, none, not NUMBER
  2.7: not consent, not drop, not … any, not … anymore, nuest-, number … just, numero … l, off from
  2.7: off … here, off … texts, often, only … to, operaron, operation, or … again, oter, oubliez … svp
  2.7: paid cash, parte, pas accepte, pas texter, paye comptant, payee, permiso |, pero … soy, peut etre
  2.7: peux m, phone calls, phone she, phone … not, phone … up, phones, pis, please discontinue, please drop
  2.7: please … number, please … them, plus pour, point, polite, pour … texto, prefer not, preguntando, prete
  2.7: prie, prie |, pu … promos, pubs, pues |, que paren, que … sache, que … textos, quitar … numero
  2.7: quoi que, ran the, rappel, ras le, recad-, recevoir sa, remove mine, remover, riding days
  2.7: riding … are, roami-, roaming, sache, sait, sale is, sans me, says to, se puede, see to, senorita
  2.7: sent … to, she passed, shed, should … stop, show … where, signu-, signup, sin permiso, singed, so … us
  2.7: sombo-, sombody, soy … la, sport, stop sent, stop thing, stop updates, stopa-, stopall, stopall |
  2.7: su … y, suis sur, suis … celui, suis … une, svp … tout, ta liste, take me, te … un, tellement
  2.7: tengo ninguna, texteen, texto ok, texts |, texts … forward, that … am, that … here, the clinic
  2.7: the … cheers, the … in, the … job, the … page, the … switch, them off, thinking about, this crap
  2.7: to one, to … country, to … text, todos modos, tombez, tu … les, uff, un mauvais, un salon, un velo
  2.7: un … c, unchecked, une … je, unsubscribed |, us end, use … shop, velo … ai, velo … vous, verdad yo
  2.7: veut … recevoir, vez … a, videotron, vivir, vos soldes, vos … en, vos … pis, vous devez, vs
  2.7: want something, what i, whoevers, wish had, with texts, without … text, without … texts, would love
  2.7: y … con, yo … he, you con, you paso, you write, you … aguanto, you … hear, your employee, your garage
  2.7: your … quit, yours-, | avant, | buying, | denme, | gardez, | gave, | hagan, | mate, | remover
  2.7: | stopall, | terminen, | uff, | where, | … achete, | … autre, | … eres, | … fixed, | … llego
  2.7: | … ofertas, | … operaron, | … pourquoi, | … puse, | … texted, | … van, | … vois, | … who, ~_fic
  2.7: ~_fij, ~_ley, ~_mij, ~_mio, ~_oft, ~_op, ~_reg, ~_sim, ~_um, ~_vs_, ~adit, ~aire, ~ausa, ~avoc, ~awy
  2.7: ~boat, ~bor_, ~caba, ~cais, ~cas_, ~cela, ~cout, ~creo, ~cuer, ~dens, ~dill, ~ecad, ~elam, ~epli
  2.7: ~ersi, ~ert, ~ese, ~ese_, ~fabo, ~fij, ~ften, ~holi, ~hy_, ~iai, ~ilit, ~itan, ~ivie, ~ivoc, ~js_
  2.7: ~junk, ~keti, ~lak, ~lir, ~mark, ~migh, ~mij, ~mpan, ~mun, ~must, ~ndom, ~nia_, ~nlos, ~oami, ~ofte
  2.7: ~onds, ~oqui, ~orra, ~pana, ~pec, ~pio_, ~pte, ~pubs, ~qu_, ~ract, ~rarm, ~rba, ~roam, ~staf, ~ston
  2.7: ~stos, ~tado, ~tena, ~tir_, ~uce_, ~uear, ~upa, ~voi_, ~vs_, ~xpli
  2.62: (tables say opt_out)
  2.6: (law), NUMBER back, NUMBER … un, a ete, a landline, a ninguna, a pagar, a seguir, a setting
  2.6: a stranger, a vendu, a … por, a … through, added … without, aguanto, ai la, ai … a, ai … signe
  2.6: all text, alto me, alzhe-, alzheimer, am … class, an passe, anulen, any list, any of, appelle la
  2.6: appelle … NAME, apuesta, aqui vive, aqui … es, are annoying, are … kidding, are … texting, arms
  2.6: arretez les, arretez vos, arretez … rappels, ask … be, ask … this, asked |, au … arretez, autan-
  2.6: autant, avec les, avises, away |, away … my, bebes, believe … have, bien … no, bike i, bike … take
  2.6: bikes i, bonne … avec, borrenme, borrennos, bother … me, but … no, but … would, by … i, c … rendu
  2.6: ca la, ca … souvent, call registry, can call, cancel text, ce … est, ce … s, cette dame, chance avec
  2.6: chao, cicli-, ciuda-, ciudad, ciudad |, clair |, clinica, cobran, college, confunde, conozco ese
  2.6: consent, consentement … vous, cortala … los, cosas, cuando me, day … not, de course, de mis, de ne
  2.6: de que, de ser, de … merci, de … molestar, delete … phone, demande … fois, demander, desinscris |
  2.6: did … find, dieron este, disco-, dit stop, do … know, done … me, donne … cell, effacez mon, el … las
  2.6: en silla, en … arretez, en … le, enlever … la, erase it, escribas mas, escribirme, escribirme |
  2.6: ese senor, eso no, este medio, estop, etre, ex, ex … he, fabor, finish it, flag, for what, for … else
  2.6: for … quick, forti-, forwa-, from bell, from now, from … me, gagno-, gagnon, garage |, gave … to
  2.6: get … call, gracias me, gracias pero, gracias … no, great, guys, have only, have texted, have … agreed
  2.6: have … already, he ido, he used, here by, here in, his bike, how it, i choose, i sold, i … what
  2.6: icitt-, icitte, ido a, il … en, il … temps, ilega-, ilegal, in … why, infla-, inuti-, it out
  2.6: j … NUMBER, j … dit, jamais mis, jamais … les, je pense, je suis, je … desinscris, je … etre, jeez
  2.6: jst, keep … for, keep … in, kindn-, kindness, kon, l … passe, la … l, laisse … tranquille, lake
  2.6: last … to, le mois, le … arretez, let … number, like … a, list thank, liste |, llega … a, lol … is
  2.6: los mande, m enlever, m envoie, magasin, make this, me desinscris, me quitan, me regreso, me sacaran
  2.6: me take, me vuelvan, me who, me … call, me … este, me>remove, mensaje para, mensajes you, mis les
  2.6: mis … pieds, moi si, moi |, moi … lol, molestia |, mon char, mon pneu, more ads, much … the, my arms
  2.6: my attorney, my … from, my … to, ne … texter, need … texts, never met, never read, nimew-, nimewo
  2.6: no … am, no … and, no … ninguna, no … porfavor, non, nosot-, nosotros, not for, not so, not tick
  2.6: not |, not … for, not … person, not … registry, now the, numeros |, offer-, oigan |, ok … text
  2.6: on oublie, on … vendu, otro lado, oui … le, para la, para mi, parar y, pas trop, pas … velos, pasada
  2.6: pass, permission |, petes, phone-, pires, plan and, please take, pompiers, pour … beau, pour … il
  2.6: preno-, prenom, prive-, privee, que moi, que … aqui, que … llega, que … sacaran, quit … me
  2.6: recu … facture, reference, registry, remove … please, remove>texts, repaired, reparation … pour
  2.6: rest |, restr-, restring, retirer, revis-, ride please, ride … not, saber … mas, sacam-, sacame
  2.6: sacaran, saint-, sainte, sales texts, salida, salir … la, sans … de, save a, say you, scooter, scrap
  2.6: see it, send … please, shop please, shred, si queria, slaqu-, so … lol, sold my, sorry … is, stop i
  2.6: stop … messages, subscription |, suis dans, switch off, switch … off, talle-, taller, team
  2.6: telefono … soy, text box, text … any, text … thanks, textos apres, texts, texts … is, texts … one
  2.6: thanks but, thatll do, the brakes, the … he, then NUMBER, these … me, this stop, to help, to … texted
  2.6: trabajo con, tu … pour, una bici, une sonnette, use another, using my, van … seguir, velo … a
  2.6: velo … je, veu, vicky, voy … bloquear, was … my, we go, we have, were through, wish … be, worry pas
  2.6: would … you, y este, y no, y … celular, yo, yo vivo, yo … me, yo … no, you kidding, you … dije
  2.6: your … by, your … not, your … twice, | adieu, | anulen, | deactivate, | estop, | finalement, | get
  2.6: | hey, | jeez, | lift, | par, | pardon, | revoke, | s, | shred, | stop, | switch, | vous, | wrong
  2.6: | … bot, | … compre, | … dejar, | … en, | … exercise, | … fais, | … our, | … paren, | … po, | … think
  2.6: ~_ale, ~_etr, ~_ex_, ~_ido, ~_oj, ~_pid, ~_sop, ~_yo_, ~abb, ~acam, ~amou, ~anyw, ~bais, ~bow, ~cali
  2.6: ~ccu, ~cero, ~chac, ~chas, ~citt, ~clu, ~dia, ~disa, ~ecue, ~elen, ~etie, ~ex_, ~exts, ~forw, ~fusi
  2.6: ~genc, ~gnez, ~gue, ~guys, ~heme, ~iben, ~icli, ~idor, ~iera, ~igna, ~itu, ~iven, ~lank, ~li_, ~ncor
  2.6: ~nica, ~nock, ~noth, ~nsan, ~nsie, ~nuit, ~nyw, ~odia, ~oev, ~oeve, ~pis_, ~preg, ~pus_, ~reat, ~rel
  2.6: ~renm, ~roni, ~rtas, ~slaq, ~spec, ~ssig, ~stry, ~susp, ~tere, ~ts_, ~tta, ~tula, ~ubar, ~udad, ~uenm
  2.6: ~uerd, ~usp, ~uti, ~uvie, ~vee_, ~ways, ~xts, ~xts_
  2.5: 2 … ca, NAME et, NAME n, NAME … am, NUMBER yrs, NUMBER … but, a inscrit, a pogne, a … caisse, a … lol
  2.5: a … text, account … no, ads |, agreeing … texts, ai … c, alertas, all … more, along, already … stop
  2.5: already … up, and could, and for, and … get, and … i, annonces, annulez les, another shop, ans qui
  2.5: appele, aprov-, apues-, are fine, are over, are there, are … and, are … me, arretez de, arretiez
  2.5: as … now, at … house, attor-, attorney, au … moi, aura, autre NAME, avez inscrit, avocat, baja gracias
  2.5: baja … favor, before me, bike you, birthday message, bolet-, boletin, both … trouble, bought … helmet
  2.5: box on, bravo, breaking … with, but my, but this, but … me, but … remove, call … you, camionneur
  2.5: can … without, cancela, cancelame, captura, ce … c, cette liste, chance … le, charges per, chsld
  2.5: clien-, clini-, comme … est, comprado, con esto, con … mensajes, consentimiento, contact list, convenu
  2.5: costs me, coupo-, creci-, crois que, cross me, cross … off, d baja, d une, days … over, de ceux
  2.5: de escribirme, de mandar, de mme, de … familia, de … plus, de … senora, demarchage, depuis mon
  2.5: depuis … operation, desabonner |, destinatario, detener, diari-, diario, different NAME
  2.5: different number, digits, do … come, do … work, done … texts, dos anos, dropped … bike, du numero
  2.5: ecrire pour, ecrire |, el otro, el … senor, eleva-, email only, en … pu, enlever de, enough off
  2.5: ensei-, ensui-, ensuite, erreur … numero, es conmigo, escribe la, essayez, est … erreur, estos
  2.5: estoy … una, estuvo no, fait … le, faut il, fermez mon, flash-, follo-, for … stop, for … the
  2.5: from everything, from text, gardi-, go again, good day, got no, got … this, gradu-, grateful for
  2.5: have asked, have bike, have moved, have … tell, he comprado, hello stop, his new, hiya, hospi-
  2.5: how … unsubscribe, i believe, i told, i … moved, i … where, ignore my, il … semble, in … i
  2.5: insurance … it, intended for, is … mr, it … about, it … texts, j avais, jaja … soy, je vis, je … parle
  2.5: keeps buzzing, la arreglo, la bicicleta, la dame, la palabra, la permission, la vie, la … merci
  2.5: la … non, labora, last … was, law>wrong, law>you, le bol, le papier, legal, les annonces, les rappels
  2.5: liber-, like … know, liste stp, liste … ceux, llamo NAME, llene-, llenen, lo tienen, look |
  2.5: los reporto, los … gracias, louise |, lovel-, ma facture, magas-, mail only, mandan esto, mandar |
  2.5: mande ma, manejando, many … do, mauvais number, me dicen, me hablan, me retirer, me thank, me … yo
  2.5: merci … arreter, mio, moi ca, mois passe, mon operation, mon … ou, monsi-, monsieur, more … me
  2.5: more … these, my … days, my … for, my … next, my … old, n est, name of, ne … me, necio-, necios
  2.5: ni … donde, no de, no di, no msj, no … pedido, no … please, no … text, no … vuelvan, not hers
  2.5: not … consent, not … who, nous … de, numero … personne, off whatever, off … ride, on to, on … screen
  2.5: on … texte, opinion, opted, opting out, order … i, otez moi, ou vous, par sms, para … persona, paroi-
  2.5: paroisse, pas enlevez, pas interesse, pas le, pas … bicycle, pense pas, perdu … cell
  2.5: persona equivocada, peut tu, phone keeps, phone … buzzing, plan … per, please … messages, plein
  2.5: plus depuis, plus … envoyer, por … rueda, portable de, pour … autre, pour … bon, pourquoi je, pourr-
  2.5: pregu-, quand le, que necios, que sigan, que … arretiez, que … cherchez, que … este, que … haya
  2.5: quien sea, quita de, quitan, quiten |, quitenlos, quitenlos |, rang, remove me, remove … i
  2.5: removed … your, remplir, replied stop, reporto, retrait, returned, rien chez, robot-, robots, rompa-
  2.5: roule … depuis, sale texts, saturday i, save … both, say it, says my, screen, semaines que, silence
  2.5: silla … ruedas, sin preguntar, ski, slaquez, so is, so … end, solli-, sombody else, son, son … elle
  2.5: sorry no, stop message, store … me, suena el, svp … textos, tache, tannant, telefono |, telli-
  2.5: telling, terminez, text … on, textear, texter svp, texter … merci, texting … is, texting … or
  2.5: texto … de, textos … la, texts thank, texts … someone, texts>want, the balance, the link, the pictures
  2.5: the … button, the … going, the … must, these … on, they … their, this as, this up, this … like
  2.5: this … meant, this … ridiculous, this … ton, tienen hasta, to here, to marketing, to … of, trouble and
  2.5: truly, tuvie-, tuviera, un … mois, una … no, unwan-, unwanted, updating, us both, velo … besoin
  2.5: verifiez votre, very good, vete a, veux … etre, viens … avoir, vot, vous arretiez, vous aviez
  2.5: was only, we … again, whoev-, wifes |, will come, wish to, with … mom, work … do, wrong>wrong
  2.5: y … llegando, you could, you email, you leave, you … cut, you>stop, your customers, your … out
  2.5: zero … please, | aca, | after, | anular, | back, | cancelame, | cesse, | detener, | g, | leave
  2.5: | mistaken, | must, | prepaid, | renuncio, | terminez, | … boy, | … chier, | … dit, | … doctor
  2.5: | … home, | … keep, | … llevo, | … necios, | … own, | … pense, | … pourriez, | … quita, | … recu
  2.5: | … reviens, | … sait, | … sister, | … tiens, | … veces, | … wife, | … works, ~_anu, ~_ast, ~_dia
  2.5: ~_em, ~_eme, ~_mai, ~_pu, ~_soy, ~acar, ~aced, ~agan, ~alir, ~aska, ~ause, ~buzz, ~cell, ~cess, ~clie
  2.5: ~clin, ~cter, ~desp, ~dete, ~dise, ~dore, ~each, ~esad, ~esh, ~etin, ~gasi, ~gits, ~gunt, ~heri, ~hoev
  2.5: ~hosp, ~ibr, ~icit, ~ileg, ~illa, ~imad, ~jur, ~kay, ~libe, ~lini, ~llic, ~lvie, ~mpa, ~nir_, ~nope
  2.5: ~odil, ~oix, ~oix_, ~oof_, ~opa, ~ospi, ~otez, ~oupo, ~out, ~pam, ~prad, ~pus, ~rdie, ~rney, ~rwar
  2.5: ~sacr, ~soll, ~soy, ~spam, ~suiv, ~tam, ~terd, ~tfu, ~tiga, ~ttor, ~urai, ~uver, ~uzz, ~vise, ~whoe
  2.5: ~yo_
  2.4: NUMBER arretez, NUMBER miles, NUMBER … au, a aucun, a ese, a hike, a llamar, a peut, a quitte, a une
  2.4: a … boutique, a … etre, a … moyen, after … no, ahora, ahora no, ahorr-, ai loue, all texts
  2.4: already replied, am going, annee |, anymore thank, anything at, app, aqui … hay, are at, are … much
  2.4: are … trying, arretez avec, as no, at … counter, at … other, automatiques, avec vos, avis … de
  2.4: avisarme |, avoir la, bajame de, banqu-, basis … you, bay, be left, be … day, beaucoup … messages
  2.4: bici se, bici tengo, bicycle |, bien … ustedes, billb-, billboard, blank … purpose, blast, block |
  2.4: bol, bon arretez, born, borrenme de, bueno |, buzzes, ca … fait, cada … suena, call … and, call … on
  2.4: can quit, cast, ce … ne, cell de, cessez, chain lube, ci … le, confu-, conjoint, coura-, cuantas veces
  2.4: cuarto, cut … lose, dad passed, dad … away, dado, dautre |, day … is, de estos, de number, de recevoir
  2.4: de recibir, de … argent, de … cel, de … llanta, debe, deja … d, dejar de, delete … cell, desinscrire |
  2.4: desk no, desole mais, deuxieme, dicho, died, difun-, digito, disqu-, do without, do … shop
  2.4: doctor … me, donne aucun, donne … numero, donnez moi, east, el fabor, el … no, elle veut, elses bike
  2.4: email, en pas, end them, es … delete, escriba, escribir, eso es, eso … no, espero que, est … retirez
  2.4: esta … y, este … no, et … m, fabor de, facture est, final, fitzg-, fitzgerald, fou, from list
  2.4: from these, from … next, good afternoon, gracias … el, graha-, graham, groom, habla, have … out
  2.4: have … the, have … your, hay forma, here … the, here … years, high, hit my, hurts, husband he, i did
  2.4: i … out, idee … les, incluez, is NAME, is … agreeing, is … late, it away, it or, it possible, itd
  2.4: jamais eu, je … aller, je … juste, je … me, jeje, k i, kid … the, l ai, l … donne, la desabonnez
  2.4: la garantia, la molestia, la vista, lache … patience, lachez … textos, las alertas, le … l
  2.4: leaving … country, left a, les … el, let my, licenciado, liste merci, lived, lo siento, lol enlevez
  2.4: lot of, loue, lovely, ma … pas, made it, mais … ne, make … the, makes you, mandando |, manden … mas
  2.4: manillar, mantenimiento, mari s, mas promociones, mauvaise personne, me confunde, me contactez
  2.4: me hablen, me lose, me without, me … peace, me … y, meme … de, menos |, mensaje … no, mensajes y
  2.4: mensajes … mi, mes donnees, mes … stp, message by, messages la, messages my, messages stp
  2.4: messages … je, meter, mi respuesta, minui-, minuit, mio |, mis … anos, moham-, mohamed, moi … vos
  2.4: mon conjoint, monsieur gagnon, more texts, moved … oregon, my data, my inbox, my … elsewhere
  2.4: my … needs, my … no, n a, n … en, n … plus, name … your, need something, need … new, never coming
  2.4: ni bici, no contact, no manden, no pienso, no … bicicleta, no … hablen, no … interesa, nobody asked
  2.4: nope, not shop, now were, number last, number … that, numero aux, numero … vidanges, of … thank
  2.4: off … of, oh … more, okay … do, old … for, on … phone, onda con, one … take, one … this, order … is
  2.4: order … you, orego-, oregon, oubli, out again, out and, out … these, out … your, over … me, para … la
  2.4: parce … moi, pas … suis, pasado, pedi esto, people … the, permission … text, peu |, peut pas, phone no
  2.4: pido, please only, please … sending, plus … d, plus … message, podian, pool, porter plainte, pour un
  2.4: pour … desinscrire, pour … pas, pouvez m, pregunto, prepa-, prepaid, prohi-, pu … message
  2.4: pu … rappels, pu … textos, purpose |, qui … etes, quien … dijo, quite mi, quitenme jaja, ready … do
  2.4: recaditos, reminders, remove … cell, removed |, removed … this, roaming … no, roster, s v, s … p
  2.4: sacame … ahi, sans … le, saquenme … la, saw the, say anything, scam |, scree-, se fue, se … des, seems
  2.4: servicio … mensajes, shop … do, signing, silla de, sistema |, sms you, so it, so unless, so |, so … my
  2.4: so … would, soi, sold … the, solic-, sonne, sortez moi, sortir … la, speciaux, still … me, stop … my
  2.4: stop … them, stop>these, store-, suffi-, suis … la, suprimir, sus textos, sus … gracias, sus … por
  2.4: suspendan los, swamp-, swamped, swipe left, tache mi, take … off, te voy, telefono es, tell … his
  2.4: tell … people, text please, texties, textos vous, texts … all, texts>forever, texts>list, thanks NAME
  2.4: that no, the young, the … alerts, the … club, the … contact, the … did, the … messages, the … myself
  2.4: the … stand, them i, there … no, these … to, thing … is, this i, this … before, this … mine
  2.4: this … too, thumb, tienen … la, tirez, to finish, to oregon, to turn, to … message, trabajo y, treated
  2.4: trick, trompes, twelv-, twelve, un digito, un … numero, un … svp, us … the, use … phone, usted, v p
  2.4: vista, viuda, vos affaires, vous … que, want … receive, why would, will swing, will … at
  2.4: with … texting, would appreciate, wrong>remove, xioma-, xiomara, y … cel, years ago, yesen-, yesenia
  2.4: yo … que, you must, you trying, you woke, you … give, you … manden, you … quit, you … send, you … voy
  2.4: your system, your … take, your … with, | ahora, | appreciate, | arrete, | at, | broke, | congrats
  2.4: | eliminame, | maybe, | need, | os, | out, | parale, | pierdan, | slaquez, | son, | throw, | uh, | va
  2.4: | waiting, | we, | … all, | … another, | … answer, | … attorney, | … before, | … drive, | … forma
  2.4: | … girlfriend, | … llamadas, | … mal, | … quel, | … season, | … silence, ~_adv, ~_ayu, ~_bom, ~_cai
  2.4: ~_jej, ~_nm, ~_pis, ~_pub, ~_tec, ~_unr, ~_via, ~_vs, ~acr, ~adv, ~aji, ~ajit, ~atto, ~bom, ~bomb
  2.4: ~boun, ~care, ~carn, ~cea, ~ceas, ~chie, ~ciau, ~cif, ~dich, ~ebr, ~emie, ~enim, ~epte, ~etem, ~evit
  2.4: ~fice, ~fili, ~flag, ~fus, ~gnin, ~iar, ~icho, ~ider, ~iva, ~jej, ~jeje, ~lert, ~loir, ~lour, ~mor_
  2.4: ~nen, ~nfu, ~nimi, ~nsen, ~omo, ~onfu, ~opri, ~osa, ~oura, ~owl, ~pis, ~pub, ~reau, ~rimo, ~rles, ~roi
  2.4: ~saji, ~seas, ~sent, ~sera, ~suff, ~tout, ~uen, ~uni, ~unre, ~vec, ~vely, ~verb, ~zzes
  2.3: 2 semaines, 2 years, NAME passed, NAME … au, a boat, a cannondale, a guy, a postcard, a trois
  2.3: a … depuis, a … pour, a … robot, a … sur, a … your, again so, ago … it, ahora me, ai coche, ai tu
  2.3: ai … coche, aimerais, aloud, also … me, am … widow, and never, ando … no, ano, appelle … pas, aqui los
  2.3: arreter … m, asi, at … or, au texto, aurai, aurai besoin, aux vidanges, avez … la, avisen, avisen |
  2.3: babysitter, back … do, baja, bajam-, be on, besoin … vos, bici roja, bicycle since, bien sin
  2.3: bien vouloir, bien … mensajes, biffe, bike share, bike … wrong, bill, bill … i, block-, bouchard
  2.3: bow out, bow … of, breath, but can, by me, c … clair, ca … faire, cada … me, caen, caller
  2.3: cancel … texts, care, ce numero, cel, cell je, cell la, cellu-, cellulaire, cense, cesse-, cessez les
  2.3: chaque texto, choix, christmas, clearly, closi-, closing, coche non, comment … marche, como … salgo
  2.3: confunde |, consentement, contactado, contacte, correo electronico, cost … anything
  2.3: courriel seulement, cuando van, cup, cycli-, dans … liste, darli-, darling, de bien, de ruedas
  2.3: de selle, de sms, de … esto, de … text, de … vouloir, depuis … je, des … vous, desist |, despues … eso
  2.3: di el, did not, down, effacez mes, effacez … infos, eh you, el senor, el titular, else now, email on
  2.3: end messages, enfant … le, envoyez … pu, erase, es … una, esa lista, escriban a, est clair, est … et
  2.3: esto me, etes trompe, exist, f off, faux numero, favor … de, first one, flat no, flat … in, fois pour
  2.3: for incoming, forwarding, friend the, from texts, from your, gars du, getting charged, go too
  2.3: good but, good on, good … i, had … right, hagan de, hagan … cuenta, has me, hasta … van, hasta … vista
  2.3: have already, have to, have … good, have … to, he passed, he … my, heard, heu, him off, him this
  2.3: hitti-, honey, husband NAME, i received, i resign, if … stop, if … was, inner tubes, intensos, ipad
  2.3: is important, is perfect, is time, is too, is … permission, it take, it … not, j aimerais, j aurai
  2.3: j … coche, jaja en, jaja … serio, jamais donne, jamais … parler, je coupe, je n, je veut, jmen
  2.3: know NAME, l … retirez, la verdad, la … porque, late be, late … me, late … there, le dernier
  2.3: le dieron, leave … in, leave … text, les dije, les mando, les veux, les … que, less |, ley, like … of
  2.3: like … to, list in, llego su, lo he, lol … number, longe-, longer, longer wish, los dias
  2.3: lost … customer, love … shop, machi-, maint-, mais c, mandr, maquinita, marco, marke-, marque, marri-
  2.3: mauvais numero, me borran, me ever, me now, meh, memoria, mensaje y, mensaje … por, mensaje … you
  2.3: mensajes no, merci … ne, mes deux, mes infos, mi cel, mi nombre, mi … los, mise, moi … m, mon homme
  2.3: mon … plus, montreal, more thank, mucho la, my account, my name, my text, nada … texto, ne … ecrivez
  2.3: ne … envoyez, ne … m, need message, need these, nephew, no he, no los, no tiene, no … escriban
  2.3: no … person, no … wish, not work, not … by, number out, number … of, numero equivocado, numero si
  2.3: obten-, of every, of our, off … good, offers, ok thanks, omit, on … end, os, otra … ustedes
  2.3: oubliez … numero, our office, over … so, para lo, para siempre, para … dejen, pas aux, pas textez
  2.3: pas … pour, peche, permission, peux … m, phone with, phone … for, pido que, pis … du, please release
  2.3: plus … seul, postc-, postcard, pourrait, pouvez … les, prepaid phone, prochain, prohibido, pu … des
  2.3: pull my, pushy, put … on, quand … aurai, quatrieme, que me, que ni, que sea, que … deje, que … moi
  2.3: quel … j, queria mensajes, qui … c, quit … him, quitar mi, quitemelo, quitte … liste, quoi l, rathe-
  2.3: rather, rather … a, reached … wrong, reads … aloud, refra-, reminders … do, right one, right that
  2.3: ringing me, said … stop, same as, se de, se … con, send>list, sending the, sending them, sent this
  2.3: seriously, servi-, set this, set … to, should we, si le, si me, signe |, so there, sold, sondages
  2.3: sortez … de, soy esa, still … NUMBER, stop with, stop yesterday, subscribed to, suerte … la, sure have
  2.3: suspe-, svp … bonne, tabar-, tache-, take him, temps que, text messages, text … call, textez … mauvais
  2.3: texting … it, texting … stranger, texts not, texts now, texts … am, thank … please, that … more
  2.3: the cargo, the delay, the patch, the service, the vip, the … bikes, the … card, the … kid, there … way
  2.3: these cost, these please, these … off, this … i, thread, times, tire la, titul-, titular, todo el
  2.3: todos … dias, travaille |, uds, un … texto, un … y, unsubscribe |, usted … a, vayan-, vayanse, venga
  2.3: vos nouvelles, vous donne, vuelvan, vuelvan a, vuelven, want … this, went … the, why this, widow
  2.3: with … repair, wo la, worry … it, y … no, y … otro, yegue-, yeguen, yes … will, yo … un, you always
  2.3: you think, you … good, you … message, your … stop, | courriel, | junk, | pause, | pretty, | vayanse
  2.3: | venga, | voy, | when, | … a, | … afternoon, | … bus, | … d, | … encargo, | … mari, | … might
  2.3: | … molestia, | … must, | … oferta, | … office, | … paran, | … paye, | … pedi, | … sure, | … tranquila
  2.3: ~_ber, ~_cea, ~_dif, ~_her, ~_os_, ~_ray, ~_ser, ~_st, ~ably, ~agi, ~ajam, ~alum, ~anna, ~arco, ~atas
  2.3: ~bay, ~bon_, ~buel, ~cado, ~cel, ~cet, ~chi, ~cord, ~croi, ~cup, ~dee, ~dil, ~dson, ~eb_, ~ebra, ~ees_
  2.3: ~efra, ~ellu, ~epe, ~eren, ~erio, ~esea, ~exis, ~ffr, ~ffre, ~fiez, ~flip, ~iaux, ~ient, ~ines, ~inve
  2.3: ~irer, ~istm, ~itos, ~lind, ~llul, ~lpa_, ~lvi, ~mane, ~mbl, ~mer_, ~mpes, ~muni, ~ncle, ~nnee, ~nu_
  2.3: ~okay, ~opt, ~opy_, ~otte, ~pare, ~pido, ~pu_, ~quit, ~race, ~riel, ~rizo, ~rket, ~rmer, ~rnal, ~seno
  2.3: ~ser_, ~shop, ~sima, ~sop, ~tair, ~tale, ~tec, ~thor, ~tio_, ~tmas, ~ula, ~upo, ~uri, ~uspe, ~veme
  2.3: ~woo, ~xist, ~ycli
  2.2: (stop), NAME la, NAME pero, NAME pis, NUMBER pis, a autorise, a robot, a sec, a su, a … home, a … time
  2.2: a … votre, aburre |, ai commande, ai … la, ait, all … NUMBER, already said, am his, and, and says
  2.2: angry>texts, annoying, arrett, as … stop, at night, at … time, autor-, autres |, be getting, be so
  2.2: be |, be … this, beau merci, been … for, being repaired, ben que, besoin … textos, bikes, blast |
  2.2: bless, boat |, bonne … pour, book |, borrame, borrarme, bough-, bought, boutique … les, brakes are
  2.2: bring back, but … stop, button … i, bye les, bye … textos, cajero, camionero, can have, can … close
  2.2: can … you, capab-, casilla |, cease, centr-, ces textos, cesser les, change … preference, changed
  2.2: chip, ciao, client |, coche … case, coming … so, commi-, comun-, con … textos, conformement
  2.2: confundieron, confusing, conozco a, conse-, consentir, cops, croye-, croyez, cuando pueda, d ecrire
  2.2: dadme, dadme de, dadme … baja, date … l, de client, de estar, de esto, de los, de ninguna
  2.2: de … mensaje, de … nous, de … nunca, de … svp, dejen … estar, dejo la, delete … y, demande d
  2.2: demenage a, dernier … que, desabonner … ca, deux chiffres, digit, dit … magasin, dnc list, do me
  2.2: do … reach, don julio, donne … permission, dotn, down there, drinking, droit |, drop … any, each text
  2.2: el … anterior, el … donde, email not, en avril, en no, en … no, encore … textos, enlevez moi
  2.2: entendu parler, entendu … de, envie de, envois, envoyer |, equivocaste, erreur sur, erreur … la
  2.2: erron-, esa casilla, est NUMBER, est … ces, est … clair, est … fait, este mensaje, este … el, esto es
  2.2: ever, every … of, fait … vous, faites erreur, falta … me, feb, ferme-, ferre-, figure out
  2.2: figure … how, fishb-, flooded, florida, for … but, free from, front desk, front … at, fuera |, futur
  2.2: futur |, gemel-, get … bike, go on, got … now, grandson, habian, hagam-, hagame, happy with
  2.2: happy … and, harce-, hard pass, harve-, has to, hey just, hey … fyi, i no, i went, i … be, i … cash
  2.2: identity, in when, in … with, inscribieron, inscribieron sin, is getting, is very, it … with, j achete
  2.2: j … loue, jamais entendu, jaw, je … vous, just want, keep getting, keep … please, know any, know … is
  2.2: la familia, la ley, la lista, la misa, la preuve, la … mais, lachez … les, ladil-, ladilla
  2.2: last … this, le cell, le demander, le telephone, le … sans, les … mi, les … un, life, listes, llenan
  2.2: lo pueden, lo tengo, lo … quiero, longer … to, lost |, m … plus, ma … otez, ma … plus, machine, main
  2.2: maine, maintenant a, makes the, marea-, mareado, me anymore, me dejan, me habla, me inscribieron
  2.2: me must, me quiero, me these, me vuelven, me will, me … all, me … hasta, me … ok, me … sacar, me … vos
  2.2: melan-, member, mensajes gracias, mensajes jaja, mensajitos |, menvoye, merci mais, merci … bien
  2.2: mere … elle, mes … pour, mettr-, mettre, mi celular, mind about, mind … me, moi aussi, mon … merci
  2.2: money … me, month |, moose jaw, more … you, morning |, moved away, muchacho de, mwen, my preference
  2.2: n ai, need … do, nephe-, never okayed, new number, niaise, no aguanto, no lo, no on, no riding
  2.2: no tenemos, no … porfa, no … texteen, not ever, not help, not mine, not … call, nouvelles de, now she
  2.2: numero sin, o como, of … in, off any, off so, off … a, off … sends, oiga |, ok ca, old one, on this
  2.2: on … do, one … by, one … did, one … do, one … these, ones, or whatever, over for, par … enlevez
  2.2: para … you, pare por, pare … favor, pas abonne, pas lire, pas … oui, perdez, phone for, phone here
  2.2: phone i, phone out, phone … to, phones … the, please … texting, plus entendre, plus … cell
  2.2: plus … recevoir, por dios, pretend i, preuve de, preuve … mon, propi-, pu, pu … la, puedo cambiar
  2.2: pull … number, pus, quand … ai, que bici, que hacer, que je, que … yo, quel … vous, qui … j
  2.2: quiero nada, quita-, quitenme, quitenme |, quoi la, reaching, read them, reads them, reass-, recevrais
  2.2: rembourser, remis, remove … number, remue-, retiree, retrait svp, reveiller, rgpd, rid, rid of
  2.2: sa fille, sales |, sans … pour, saquenme, saturdays, save us, se … dije, seguir … textos, segunda
  2.2: send>stop, set with, shop, si … mi, sign … the, silen-, since NUMBER, so early, son muchos, sors
  2.2: sortez, soy, still … there, stop these, stop … is, stop … right, stop … these, stop>angry, stuff |
  2.2: subscriber, suis abonne, surveys, svp rien, tabarnouche, take … phone, te equivocaste, telefono … el
  2.2: text … ok, textee mas, texting please, textos … je, texts a, texts for, texts off, texts>more
  2.2: thanks … everything, that … enough, thatl-, thatll, the plan, the reception, the reminder, the shop
  2.2: the … hold, the … repair, the … with, think … gave, this a, tienda que, to be, to none, to receive
  2.2: to … not, to … now, to … so, tous les, tout … reste, toute-, toutes, tqm, tranquille avec
  2.2: tranquille svp, tromper, tu lista, tune ups, turn them, turn … sms, uds |, uh, um, un … pas
  2.2: unsubscribe link, us … your, usan, used … phone, v, vais … bloquer, vanco-, vancouver, velo ici
  2.2: velo … dans, vendi … bicicleta, vendu mon, venez, veo bien, verifiez, viero-, vieron, visitor, voice
  2.2: vos … d, vous pourriez, vous … ai, vous … erreur, vous … retirer, vous … texto, vous … trompe, vs avez
  2.2: were … do, when … need, who … are, will … by, will … in, writt-, y los, y yo, y … NUMBER, y … di
  2.2: y … soy, yes … this, yo pedi, you anymore, you borrame, you end, you twice, you … already
  2.2: you … quiero, you … tengo, yourselves, | about, | conformement, | nomas, | opted, | pago, | radio
  2.2: | storage, | tabarnouche, | … auto, | … avec, | … bicicleta, | … came, | … consentement, | … courriel
  2.2: | … inscribieron, | … less, | … mother, | … once, | … person, | … request, | … right, | … tout
  2.2: | … vuelvo, ~_alo, ~_bif, ~_bil, ~_cel, ~_dau, ~_dea, ~_ens, ~_eve, ~_hic, ~_imm, ~_kit, ~_lak, ~_lot
  2.2: ~_nut, ~_pu_, ~_pus, ~_req, ~_rom, ~_tro, ~_v_, ~_van, ~aber, ~adam, ~arag, ~arna, ~ates, ~avoi, ~bif
  2.2: ~biff, ~bil, ~bor, ~celo, ~ces, ~cogi, ~comu, ~cpa, ~cpa_, ~cte, ~ctro, ~curi, ~deco, ~depu, ~desa
  2.2: ~died, ~een_, ~efr, ~ema_, ~emue, ~ephe, ~harc, ~ibi_, ~ibie, ~ici, ~iff, ~igl, ~igle, ~ilen, ~inde
  2.2: ~irez, ~itam, ~ives, ~jit, ~jito, ~kit, ~kno, ~lici, ~make, ~merg, ~mew, ~mpu, ~natu, ~ndu, ~neph
  2.2: ~noyi, ~oila, ~olle, ~ommi, ~omu, ~omun, ~opt_, ~opte, ~oyi, ~oyin, ~pabl, ~pect, ~pid, ~plei, ~ppli
  2.2: ~refr, ~remu, ~riti, ~rram, ~rtar, ~rti, ~rup, ~sil, ~siv, ~soy_, ~ssan, ~ssm, ~sto, ~tain, ~tar_
  2.2: ~tou, ~trin, ~uff, ~uit_, ~uita, ~ular, ~unta, ~uso, ~utur, ~val, ~veil, ~voco, ~voul, ~wner
  2.1: NAME at, NAME en, NAME le, NAME yo, NAME … est, NAME … she, NUMBER she, NUMBER … each, NUMBER … on
  2.1: NUMBER … this, a customer, a flat, a hint, a montreal, a nada, a side, a … never, a … so, a … year
  2.1: abogado, accue-, accueil, affaires |, after |, ai … envie, ai … non, all … to, alumnos, am … mr
  2.1: am … nurse, and stop, another text, arizo-, arizona, arretez … je, arretez … texter, arrive … a, as to
  2.1: as well, at all, atte, attention, autres, avais, ay … otra, baja |, bajame, bajenme, be removed
  2.1: be … there, because you, bici … una, bicis en, bien mais, bien you, bike money, bike place, borreme
  2.1: borrenme |, boss sees, bought … tube, brought it, bueno you, buscan |, but … am, buying a
  2.1: cada mensaje, cada rato, cada … mandan, cajera, calls no, can somebody, can take, cell off
  2.1: celular por, ces … la, chambre a, chambre … air, change, change de, changer de, cliente … vous
  2.1: commande chez, commande … vous, como … esto, comprendre, con su, confirm i, confo-, confundiste
  2.1: consent … be, contesta, coupon, courriel, cuanto mandan, cuanto … esto, cut … a, cuz … your, d ou
  2.1: d … lista, date et, datos |, de ella, de sus, de tes, de todo, de … cessez, de … listes, de … ok
  2.1: de … sistema, deals, delete sistema, delete … contact, dentiste, depui-, depuis, derangez moi, dernier
  2.1: desactivez ca, desinscrivez, desinscrivez moi, different … now, dije, dio … numero, dit … pour, dlt
  2.1: do … notify, do … please, donne, donnees, du client, dueno de, easy, el mio, elimi-, ella … no, en veu
  2.1: en … pis, envio de, envoi |, equivocaron, est … effacez, est … mere, est … mien, est … possible
  2.1: este number, este … de, esten, etait son, etait … velo, eu ce, faites donc, fini … textos, flat |
  2.1: flip the, folks, for … update, forget … number, form, frequence, get NUMBER, get one, get these
  2.1: get this, get … it, going with, gone … the, got … so, grade, grax, grax |, guy at, had, handles
  2.1: happens if, happens … i, happy … the, harcelement, hijo y, hint, homme, i be, i ticked, i … make
  2.1: i … okayed, if … i, in any, in arizona, ing, instead … texting, is broken, is different, is mr
  2.1: is … possible, is … warranty, it |, j … laisse, j … plus, j … this, j … une, j … veu, je tape, joine-
  2.1: joined, jours ouvrables, joven, juste |, kien, kindly stop, la arretez, la j, la … bici, la … dans
  2.1: lachez mon, late husband, le prof, le wifi, left hand, leh |, les … automatiques, les … dans
  2.1: les … sur, listes |, looking, los … automaticos, m, m appelez, m … promis, ma permission
  2.1: magasin … velos, mal … le, manden mas, mas mensaje, mate i, me manden, me prometio, me thanks
  2.1: me … comment, me … cosas, me … decir, me … fuera, me … off, me … porfa, mensaje mas
  2.1: messages automatiques, mettez moi, mi amor, mi … saquenme, minute, moi donc, moi … avec, moi … textos
  2.1: mois ca, molesten |, molestes, momen-, mon no, mon voisin, mon … n, more … is, mother is, moved out
  2.1: msjs, my email, my leg, my phones, my pocket, my … last, my … sees, nada |, nada … mensajes
  2.1: nadie contesta, ne pas, need for, need … to, ni … texto, ninguna … de, no escriban, no molestes
  2.1: no necesito, no quitenme, no soi, no … avisos, no … cliente, no … conosco, no … for, no … manden
  2.1: no … mensajes, not agree, not much, not notify, not ride, notify, now that, numero ou, numero … votre
  2.1: of NAME, off … for, on one, on … changer, opted … in, or … other, or … will, otra NAME, outgrew the
  2.1: ouvrables, over … take, paid, paradis, pardon mais, parti-, partie, pas lui, pasa |, passage, passed
  2.1: passer a, pausa-, paz, per text, perdon |, peser, peut changer, pieds, pierdo, please … with, pour ces
  2.1: pouvez … enlever, preference to, prepa, preuv-, preuve, private … i, probably, prometio, promotions
  2.1: proof, prouv-, prouvez, pu … svp, pubs |, qu … peut, que molestia, que nadie, que … era
  2.1: que … mensajes, que … ni, que … quiero, quiero darme, quiero estar, quiero salir, quitame, quitenos
  2.1: quoi je, reach-, reall-, really, reassigne, receipt not, recipient, recoit … textos, recojo el
  2.1: recommended, regrese, remove … info, remuevanme, rente-, reparer |, repli-, request, resena … no
  2.1: respectez, reviendrai pas, revoke, river, rouyn, s … te, saquenme de, savoir … mon, scrub my
  2.1: scrub … number, se confundieron, se equivocaron, second request, send … any, sent from, service |
  2.1: shop by, shop … anymore, signing up, sigue-, silence please, silence |, silla, simar-, simard, so … am
  2.1: son cell, sorte-, soy … hija, spare, spelling, stop all, suegra, suis … mais, supplie
  2.1: supprimez … contact, sweet but, sweet … i, swing, take … hint, talked about, tan temprano, tape avec
  2.1: tcpa, team |, ten minutes, tengo ni, text from, text … can, texte svp, texting … thank, texto mas
  2.1: texto … vous, textos … ahora, textos … en, texts … do, texts … month, that … fine, that … out, the ads
  2.1: the consent, the race, the river, the … light, the … make, these … and, they come, threa-, tires are
  2.1: to have, todas … listas, toque, tour, tranquille … tes, tres bien, tucso-, tucson, twice … to
  2.1: un favor, un … qui, un … sin, una … de, unenr-, unregister, up … baby, up … more, updates not, us from
  2.1: ver si, vos listes, votre liste, votre … m, voulo-, vouloir, vous … arreter, voy … poner, waiting for
  2.1: want them, was … so, way … not, we should, where … signed, will call, will … be, winter storage
  2.1: with thanks, written, wrong … you, wrong>number, y suena, y … conozco, yo me, yo se, yo … mi
  2.1: you hable, you … scratch, your stuff, | arretes, | maudit, | mauvaise, | memory, | ojala, | ponle
  2.1: | suspender, | unregister, | … discount, | … estoy, | … letting, | … llega, | … met, | … molestes
  2.1: | … on, | … papa, | … picked, | … saddle, | … school, | … someone, ~_apa, ~_dec, ~_def, ~_had, ~_ing
  2.1: ~_m_, ~_mm, ~_nom, ~_ow, ~_own, ~_pac, ~_paz, ~_pia, ~_rob, ~_sto, ~_tcp, ~_yo, ~abo_, ~acte, ~adil
  2.1: ~ale, ~amab, ~anot, ~apab, ~ban_, ~bit, ~borr, ~boug, ~casi, ~cep, ~cipi, ~cons, ~dde, ~elem, ~els
  2.1: ~emer, ~enu, ~epui, ~erte, ~esab, ~evi, ~evio, ~ff_, ~folk, ~gl_, ~hopi, ~hrea, ~iale, ~icer, ~ieds
  2.1: ~ienc, ~igh_, ~ije_, ~ili, ~ings, ~iren, ~ivat, ~ivo, ~kien, ~lein, ~lenm, ~leti, ~lieu, ~liez, ~lula
  2.1: ~mati, ~mio_, ~mir_, ~mome, ~msjs, ~nenr, ~ness, ~nle_, ~nonc, ~noz, ~nozc, ~nsu, ~ntem, ~odos, ~ofi
  2.1: ~olks, ~ompu, ~onfo, ~onoz, ~opy, ~othe, ~outi, ~ozc, ~ozco, ~pam_, ~paz_, ~pci, ~pcio, ~peni, ~pesa
  2.1: ~peut, ~pias, ~plit, ~preu, ~quen, ~rade, ~rapp, ~rar_, ~reuv, ~revi, ~riss, ~ros_, ~rrid, ~rsi, ~rtis
  2.1: ~sada, ~salg, ~siem, ~sjs, ~sjs_, ~ski, ~sold, ~son_, ~souv, ~stop, ~swin, ~tach, ~tafa, ~tcp, ~tcpa
  2.1: ~tenm, ~tiva, ~top, ~trie, ~ueno, ~uloi, ~unen, ~used, ~usq, ~usqu, ~val_, ~vibr
  2.0: (remove), NAME … not, NUMBER que, a break, a digit, a dog, a esa, a flip, a mandar, a … au, a … fixed
  2.0: a … grand, a … not, a … once, aburr-, accepte, aceptado, acepto |, adelante no, agenda, agree to
  2.0: agreed to, agreed … nothing, ah y, ahead … the, ai achete, ai pese, ai vendu, aime mieux, al NUMBER
  2.0: alertes, already … time, am getting, and i, and quit, and remove, angry just, angry>angry, angry>me
  2.0: anything … this, anywa-, anyway, aqui, are on, are … our, are … so, are … this, arreter … me, at our
  2.0: au complet, aucune … de, automaticos, avais … pas, avec … pneus, bajenle, bay |, better … the
  2.0: bici … en, bien … mais, bike in, bike … am, blasts |, bon ok, borran, borre mi, boutique mais
  2.0: box … my, buen dia, but she, by what, c … trop, c … un, can drop, can … be, canceller les, cansa-
  2.0: caram-, card … the, cargo |, carri-, casi … veo, cat … the, cell, cell … NAME, change … idee, che pas
  2.0: checking in, chiffre, clase |, click-, comment vous, como, compa-, compraron, compraron mi
  2.0: compraron … numero, con … avisos, confondez, conformement a, conformement … la, consentement vous
  2.0: consenti, consiguieron, constantly, contactar |, contacto, coordonnees, coordonnees |, corro
  2.0: country |, county, cours … le, cuando suena, cut the, d affaire, d envoi, dans … platre, darme, de su
  2.0: de tanto, de ustedes, de viaje, de votre, de … apres, de … baja, de … boutique, de … dice
  2.0: de … enlever, de … enlevez, de … ne, de … ni, de … rappels, de … texte, de … todavia, deje de, dejen
  2.0: dejen de, deman-, demande |, demar-, despacio, deuxi-, dit de, done … no, ecrivez … jamais, efectivo y
  2.0: el cambio, el carro, el spam, else from, email from, emergencies |, en prie, en … NUMBER, end … i
  2.0: end … reminders, enough already, enough … the, equivoco, errad-, errado, es mio, escribir |, est beau
  2.0: est … ligne, est … svp, estafa |, every time, everything … the, existe |, faites … donc, favor … no
  2.0: fizz, flip … and, garage door, got it, group chat, group ride, hablo bike, hablo … lol, hagan llegar
  2.0: have … at, have … do, hear about, hermano |, heure la, hey so, hola me, hold … for, how you, how … can
  2.0: i signed, i … block, i … do, i … prefer, il a, il travaille, in NAME, in … sink, in … system
  2.0: information, informo, inscrite par, insistan, inver-, it … you, itd be, j exige, j … jamais, j … pese
  2.0: j … vendu, jajaja, jamais ca, jarte-, jartera, je nai, je perds, je vends, je … chaque, je … donne
  2.0: je … tu, jeje |, joder, joven le, just … sending, kno, l … le, lachez … vous, laisserai, las … al
  2.0: last … stop, le donc, le … bleu, le … samedi, leave … off, lire, list … never, liste … envoi, llegar
  2.0: llevado, loads, m etre, m … tout, ma reponse, mail me, maintenant … moi, make, mas sms, me be
  2.0: me instead, me las, me semble, me toco, me … else, me … llegar, me … llevo, me … phone, me … quedo
  2.0: me … sur, me … unsub, mechanic, medio |, mes coordonnees, mi permiso, mi … para, mi … yo, might
  2.0: might … to, mis alumnos, moi pus, mon ami, mon … je, mon … par, montr-, moose, more it, more … i
  2.0: more>texts, mouri-, mourir, movil, mrs, my country, my customer, my daughters, my girlfriend
  2.0: my … away, my … husbands, neta you, ni … mensajes, no creo, no fui, no quiero, no … di, no … seguir
  2.0: non … gars, not keep, not … contact, not … promos, nous, now ever, nowhe-, nowhere, nro, number away
  2.0: number she, number … did, number>want, numero … pour, oblig-, of all, of texting, of … messages
  2.0: off … promo, off … texting, ok j, old … please, on these, on … appelle, on … me, on … or, one … no
  2.0: only got, orden … es, ordin-, ou … avez, ou … le, out lol, ouvra-, owes, para esto, parle … bien
  2.0: pas ben, pas mme, pas vous, pas … autres, pas … etre, pas … rdv, penda-, pendant, pense, pero este
  2.0: pero me, phone … this, pido por, pido … me, pis … vous, platr-, platre, please honor, please you
  2.0: please … call, please … no, pogne les, por … medio, pour l, pour … garantie, pour … j, pouvez … mon
  2.0: prefere le, prendre note, priere de, primera, private, promo texts, proprietaire … numero, proprio du
  2.0: pu etre, quand je, que jartera, queria … y, quick question, quiet, quieto, quiten … numero, rappels
  2.0: reatt-, reattribue, recibir nada, regan-, reque-, resiliez, rest … peace, retiren, said |, sakam-
  2.0: sakame, sakame de, salir, says … texting, scratch me, se equivoco, se fait, seasons, semana no, sembl-
  2.0: semble, send … of, set, seulement … de, sin textos, sink, sms please, so … do, solo quiero
  2.0: somebody … a, somos, sors … la, spare me, split, sr, still … my, stuff, suficiente |, suis … a, sur ma
  2.0: sure i, sure … is, suspendez, table-, tanne-, te plait, tel, tengo nada, text more, text program
  2.0: text svp, texter pour, texting my, texto non, texto svp, textos dans, textos non, textos par
  2.0: textos … mi, texts … not, texts … please, the counter, the country, the county, the good, the law
  2.0: the sink, the swap, the tuesday, the way, the word, the … 2, the … because, the … desk, the … my
  2.0: the … reads, these are, these … it, these … you, think … is, tiendas, tienen harta, time so
  2.0: time … please, to about, to any, to use, to … too, to … updates, toggl-, too please, touches, trails
  2.0: tranquila, tripl-, twice already, two years, two … for, un lien, un taxi, un … une, une erreur
  2.0: unsub me, up by, update your, updates, usa, ustedes you, va bien, va … les, velo est, velo je
  2.0: velo plus, vends, veux rien, vida, volvieron, volvieron a, vos envois, vous avais, want these
  2.0: want … number, was … at, way you, week please, when … am, why … a, will pick, will show, with us
  2.0: with your, without … consent, would prefer, wrong … my, xfis, y … favor, y … mensajes, yeule, you me
  2.0: you puse, you use, you … el, you … no, you … texted, you>forever, young lady, zero, | again, | bless
  2.0: | cero, | chao, | chef, | habla, | mind, | quit, | resiliez, | sakame, | seria, | spare, | suspendez
  2.0: | telephone, | … ads, | … dieron, | … dieu, | … dude, | … exige, | … garde, | … go, | … interesse
  2.0: | … it, | … jartera, | … mechanic, | … mijo, | … nai, | … proprio, | … pub, | … quieto, | … quitame
  2.0: | … receipt, | … vos, ~_bre, ~_ce, ~_inb, ~_kep, ~_mrs, ~_nro, ~_nun, ~_obl, ~_sue, ~_zer, ~agai
  2.0: ~alo_, ~are, ~asi_, ~blig, ~bol_, ~bran, ~ces_, ~cicl, ~cip, ~cros, ~defi, ~ders, ~dif, ~dom, ~eall
  2.0: ~ecko, ~efi, ~eis_, ~elim, ~elul, ~enm, ~esid, ~ety, ~ety_, ~ganm, ~gasp, ~gic_, ~git_, ~had_, ~hell
  2.0: ~ify, ~inb, ~inbo, ~inie, ~iro_, ~isie, ~ismo, ~ixin, ~joi, ~kep, ~lien, ~lire, ~mars, ~matt, ~mbla
  2.0: ~mmun, ~mrs, ~mrs_, ~nant, ~nav, ~nly_, ~nnem, ~non_, ~nous, ~nsub, ~nte_, ~ntim, ~nul, ~nvoi, ~nywa
  2.0: ~obli, ~odd, ~olli, ~ona_, ~ovil, ~oze, ~pair, ~perm, ~phe, ~plai, ~pris, ~ptad, ~rame, ~rige, ~robo
  2.0: ~rren, ~rta, ~scam, ~seni, ~sile, ~smo_, ~somo, ~sort, ~ssez, ~stru, ~stuf, ~tier, ~trem, ~tuf, ~tuff
  2.0: ~uc_, ~unds, ~unsu, ~utor, ~vam, ~vice, ~ward, ~xtea, ~year, ~yway, ~zero
  1.9: NAME not, NAME |, NUMBER jours, a ton, a way, a … ca, account and, ahead with, ai plein, ai … accepte
  1.9: aimerais … que, alert-, always … this, am replying, am … guy, am … you, amigo, ancien … de, and cancel
  1.9: and has, and not, apres ce, are out, are trying, arreter svp, arretez merci, asked … twice, askin
  1.9: au lieu, au … pour, automatique |, avez confondu, avez pas, awya, back the, bajo de, be great
  1.9: be … texts, because … is, bici … mi, bici … yo, bicicleta, bien en, bike … for, borre … numero, bowli-
  1.9: bowling, buzzi-, buzzing, by … please, bye, c … surement, cabin, cancelo, cancelo … mensajes, cantidad
  1.9: ce cellulaire, ce contact, cell … NUMBER, celul-, char, chava, cheque, chez … on, choos-, ciel
  1.9: client … vous, colla-, comme … vous, commence … etre, comment avez, como consiguieron, company
  1.9: con otra, con … respeto, confondu, consentement |, cosas de, cote de, could call, could you, coupons
  1.9: cousin he, cuz, d ecran, d idee, darme … baja, de abajo, de otra, de … a, de … mensajes, de … mon
  1.9: de … shop, debra-, dejar … escribirme, dejen … spam, dejenme |, demande … retrait, desabonner svp
  1.9: desactivar los, despierta, did … subscribe, do … recall, do … reply, do … texts, donc … les, done … it
  1.9: du … pis, durin-, during, ecriv-, el cuarto, el numero, elses, en france, en reparacion, en vez
  1.9: en voulais, en … a, en … encore, en … plein, enlever, entendi, envien |, envois |, envoyer de
  1.9: escriban, escribiendome, escribiendome |, essentiel, est surement, est … NUMBER, est … enlevez
  1.9: est … qu, est … sur, est … tel, est … vous, estas cosas, este you, et mon, event, ever contact
  1.9: every one, everyday, exces-, excessive, exist |, for pickup, for … delivery, for … take, france, ftc
  1.9: fui una, garag-, garage, gaspe, gave … cell, gave … number, gentleman, going on, gracias |
  1.9: gracias … la, graduated, guarda, guest-, guests, happi-, happier, have received, her cell, here to
  1.9: hesit-, hesite, honor it, how … stop, i graduated, i report, i share, i take, i … appreciate
  1.9: i … replying, importunez, in with, in … bin, in … to, interesse pu, is not, is nothing, is ridiculous
  1.9: is … great, is … kids, is … list, is … thanks, j … voulais, jalou-, jaloux, je crois, je … d, je … moi
  1.9: junto-, juntos, jus, just … texts, keep … stop, l … pas, la delete, la maquina, la protection
  1.9: la … place, laisse … velo, las promos, last guy, late reply, le manden, le … demain, learned to
  1.9: les petits, les … dicho, les … enlevez, lieu, llanta … NUMBER, lo … los, loi, lol arretez, lol thanks
  1.9: los … no, los … please, louis-, louise, loved the, lugar, m … confondu, ma belle, ma demande
  1.9: ma … avait, ma … est, ma … par, maintenant, make these, mandando textos, mandes mas, marketing |
  1.9: marque … casilla, mas porfa, material, me already, me lleguen, me offers, me volvieron, me … ahorita
  1.9: me … any, me … at, me … mandar, me … tarde, me … texting, mejor … no, menor, mensajes porfa
  1.9: mensajes que, mensajes … este, merci bien, mesi, messages de, messages … de, mi compadre, mi telefono
  1.9: mi … fallecio, middl-, middle, milli-, mobile |, montreal |, my phone, nadie se, name … NAME
  1.9: ne … envoyer, need … on, need … the, never … there, ni mi, ningun NAME, no, no les, no longer, no off
  1.9: no tienen, no usa, no … conmigo, no … list, no … mensaje, no … remove, no … textos, no … thanks
  1.9: nom la, not do, not meant, not reach, not recall, not subscribe, not … look, not … others, not … them
  1.9: note on, number thanks, numero se, off still, off … bike, off … day, often i, olvidate, on purpose
  1.9: on … more, one i, one inner, one to, one … tube, opt … a, optin-, opting, optou-, optout, otez mon
  1.9: our phone, out … all, out … texting, own |, owner-, owners, papel-, parce, part of, pas arretez
  1.9: pas fait, pas une, pas … promo, pasa si, passe … le, passed … please, pedi que, pedi … me, perdez mon
  1.9: perdez … numero, permiso, personne … ce, phone … with, pis l, please to, plus envoyer, plus etre
  1.9: por sms, pose, preguntaron si, preguntaron … queria, probation, proch-, profe-, pu ce, pu le
  1.9: put … note, quand est, quand … ce, que era, que mon, que votre, que … si, quien, quien autorizo
  1.9: quien … dejo, quien-, quienes, quienes son, quiero es, quita, quitan |, quitarme, quiten mi
  1.9: quitenme de, quitenme … eso, quittez, quoi … code, quoi … mot, rappelez, raye, reached, reaching out
  1.9: recordatorios you, refuse, regale, regre-, remove>list, remove>me, reporting you, request to, resenas
  1.9: residence, retire … ca, ride anymore, ride … take, rodadas, rompan, said … before, salir-, saque-
  1.9: se acabo, sease, send more, send>more, sends, seria, ses textos, seulement pas, shop there, shop … me
  1.9: shops, show … the, si … algo, si … bien, si … no, sign … sheet, sigue llegando, sir … am, sms gracias
  1.9: so … send, so … take, soldes, son vrai, spare … old, stagi-, step |, still getting, stolen in, stop
  1.9: stop asking, stop les, stop reaching, stop sending, stop … from, stop … merci, stop … out
  1.9: subscribed |, supprimer, svp annuler, svp pu, taking me, talki-, tardes … la, telefono … me
  1.9: telephone … la, tengo bicicleta, text can, textearme |, textez … plus, texting … my, texto … favor
  1.9: textos stp, textos … le, texts from, texts out, texts while, the cabin, the fcc, the form, the ftc
  1.9: the girl, the notifications, the raffle, the … had, the … never, the … order, the … part, the … reply
  1.9: there … nothing, they … in, think … my, this service, this … be, this … off, to miss, to these
  1.9: to … ftc, to … you, today tomorrow, todo respeto, told … could, too stop, tout |, toute l
  1.9: toute … equipe, tu … arreter, un … mas, unaut-, unauthorized, unico, uno, up sheet, up stop
  1.9: update … records, use a, used my, vais … plainte, vario-, varios, ver, vete, veu pu, vez de, vez … lo
  1.9: viernes … ella, vip, vivre en, voit, vos promos, want none, want>list, we had, well … you
  1.9: when … asked, where it, who i, with his, with … permission, withd-, witne-, witness, would … great
  1.9: wrap … the, yo a, yo lo, you all, you an, you no, you ok, you recogi, you spamming, you … envien
  1.9: you … quiere, you … remove, you … tiene, you … tienen, you … trying, you … usa, you>not, | antes
  1.9: | dejen, | desactivar, | era, | feels, | fewer, | fyi, | it, | once, | optout, | package, | paren
  1.9: | priere, | quittez, | refrain, | these, | trop, | unauthorized, | vete, | … aca, | … consiguieron
  1.9: | … email, | … enfants, | … envoie, | … favor, | … marque, | … means, | … message, | … prochain
  1.9: | … recipient, | … sur, | … there, ~_ag, ~_agr, ~_ail, ~_and, ~_ano, ~_aq, ~_aqu, ~_arg, ~_bik, ~_bor
  1.9: ~_bye, ~_ces, ~_cuz, ~_dor, ~_ene, ~_epa, ~_lay, ~_lir, ~_no_, ~_opt, ~_uh, ~_unc, ~_wro, ~abri, ~abur
  1.9: ~ache, ~acy, ~alm, ~aniq, ~asy_, ~axe, ~bye, ~bye_, ~canc, ~cast, ~chic, ~cli, ~crap, ~cuz, ~cuz_
  1.9: ~debr, ~der, ~dera, ~dese, ~dict, ~dis_, ~donn, ~eant, ~ecen, ~eem, ~ema, ~empt, ~enme, ~equ, ~erse
  1.9: ~etre, ~euve, ~fire, ~fo_, ~fuer, ~gal, ~gan, ~give, ~hart, ~hdr, ~hoos, ~hops, ~iand, ~ices, ~icip
  1.9: ~ingu, ~iree, ~isir, ~iten, ~ithd, ~jos, ~lari, ~lash, ~lic, ~llar, ~lowi, ~lses, ~lul, ~mera, ~midd
  1.9: ~migo, ~mons, ~mpa_, ~muev, ~nco, ~nera, ~nie_, ~nill, ~nita, ~nun, ~oco, ~ody_, ~oit_, ~olk, ~ondu
  1.9: ~onge, ~onse, ~op_, ~otro, ~oub, ~oute, ~outo, ~ovel, ~pez, ~pte_, ~ptou, ~regi, ~regr, ~renl, ~rru
  1.9: ~sida, ~stie, ~sul, ~tema, ~thdr, ~tid, ~tify, ~tina, ~top_, ~tto, ~uera, ~uien, ~uit, ~uitt, ~uzzi
  1.9: ~wro, ~yee, ~yee_, ~zzi, ~zzin
  1.8: NAME aqui, NAME so, NUMBER apres, NUMBER h, NUMBER merci, NUMBER mil, NUMBER … stop, a child, a deux
  1.8: a moncton, a nurse, a problem, a recevoir, a reportar, a … autre, a … plan, a … she, a … telephone
  1.8: a … there, abuela, affaire ailleurs, after … one, agree-, aille-, allow-, alors, am asking
  1.8: am reporting, am … off, and every, and … am, and … never, and … still, anotaron, anyway so
  1.8: appelle pas, appointment and, appreciate it, apuntado, are these, are … i, arretez … la
  1.8: arretez … textos, asked nicely, asked to, at first, au … j, autrement, aux, avec … autre
  1.8: avec … messages, avec … rappels, avoir le, back … my, baja porfa, banks, because … your, bes, bicic-
  1.8: bicycles, bloquear |, bonjour … a, borrar, borreme |, bottle, broken so, buen trabajo, bueno … de
  1.8: burea-, caisse |, calle-, callense, calmez vous, can … please, cancelo los, cell and, cell number
  1.8: celular, cesser, check … records, chez moi, chiff-, choose, close, come … it, come … when
  1.8: communication, compa, con sus, con … mensajitos, congrats to, connais, consiguieron … numero
  1.8: consommateur, contacten, contacter |, contacting, cookies, coord-, corriger, coute, creen, crtc
  1.8: cuidado, cut them, d mandar, darme de, de cancelar, de numeros, de pubs, de sa, de sondage
  1.8: de … contactos, de … mes, de … o, de … promos, de … pub, deals i, debe ser, deben, deja … stop
  1.8: demande poliment, depan-, deranger, derni-, dernier svp, des textos, desir-, desuscribanme, di … como
  1.8: digit off, dije no, dire oui, dispa-, do … care, does … count, does … end, dolares … mensaje
  1.8: done … your, down to, ecris, efectivo … no, effacer mon, el amor, el envio, el mensajito, elle en
  1.8: en supplie, en … telefono, encargo, encargo que, end … texts, ends … NUMBER, enero, enlever … numero
  1.8: enlevez … pour, enough with, entendi |, entonces … me, entrepot, eparg-, es para, es … la, es … mandar
  1.8: esa foto, esa |, escriban mas, est … chsld, est … son, estos mensajes, estoy limpiando, estub-, estubo
  1.8: etre retiree, ex husband, exchange, exerc-, ey, faites moi, fecha, feo, fermez les, fijes-, fijese
  1.8: fille … a, filte-, fin … textos, fini … messages, fix, flood-, fois, for … late, for … messages
  1.8: for … tube, for … years, forgot my, free, free bike, full … of, further messages, garantia no, gaste-
  1.8: gasten, get rid, great more, guys but, hagame el, halif-, halifax, hands are, happe-, hard … on, hat |
  1.8: have … up, hey stop, hijol-, hijole, how … opt, huile-, huiler, i bet, i would, i … asking
  1.8: i … consent, i … every, i … going, i … nicely, i … reporting, i … to, in vancouver, in … minutes
  1.8: inscrit |, interesse |, is due, is … take, it no, it … any, jaja gracias, jamais inscrite, je … porter
  1.8: je … tout, jodan, journee |, juro que, keep … messages, know where, kowal-, l annee, l … de, la cnil
  1.8: la muchacha, la nina, la … textos, law>me, le dio, le meme, le … passe, leer, left off, les … je
  1.8: like out, limpiando, liste, llamado, llegando, llege-, llegen, lleguen |, lo de, local, lol that
  1.8: los … mejor, loved, m ecrire, m … avec, ma … dans, mais … j, mal, mal … no, manana con, mande mensajes
  1.8: manden, mando un, manit-, marcada, mas nada, mas … la, me avisan, me de, me out, me please, me quite
  1.8: me up, me … ca, me … gracias, me … messages, me … my, me … ofertas, me … plus, meant to, mensaje por
  1.8: mensajes … la, mes … merci, mi … asi, mi … ni, moi … ai, moi … vrai, mon cellulaire, mon consentement
  1.8: mon … ca, mon … que, monct-, moncton, montana, more updates, mostr-, mot, motorcycle, mucho-, muchos
  1.8: my english, my … name, my … plan, never subscribed, ni … mensaje, ningu-, no en, no esten, no gasten
  1.8: no mensajes, no more, no textos, no when, no … comprado, no … problema, not … no, not … to, not>more
  1.8: now remove, number |, numero chez, nurse on, off there, off … just, off … next, ok … is, on … with
  1.8: only, otez … nom, otro taller, oui au, oui aux, oui … moi, oui … textos, our … please, paniq-, panique
  1.8: par semaine, parece, paren el, paren-, parenle, parro-, part, partir d, pas, pas m, pas … client
  1.8: pas … pub, pasen, patch, patience, pausa, pay the, pelle-, pelletier, pelletier |, permi-, pero you
  1.8: petro-, pienso, pis il, pis … de, pis … textos, please lol, please note, please she, please thank
  1.8: please … all, please … stop, please … these, plus envie, porter, pour … promos, pouvez arreter
  1.8: profeco, promised my, purge, purge my, puse mi, que … me, quien … apunto, quit … my, quitame de
  1.8: quitar, quitas, quite-, raffle … not, rather … receive, receive messages, receive texts, reception de
  1.8: recevoir moins, reclamo, remove>number, remove>you, remueveme, rented, repai-, reportar, resena you
  1.8: reste pu, retire moi, rien accepte, rien commande, rien … moi, robinet, rojo, rueda y, runs this
  1.8: sacaron mi, sacaron … numero, said not, said … could, salirme, salud, says … have, se lo, se … cuando
  1.8: se … los, seguir mandando, semble |, sending |, senor-, senorita |, serva-, servait, set me
  1.8: seul texto, she did, si possible, si … llega, si … paran, siguen, sin sus, since the, slt
  1.8: somebody elses, sorry … have, sorry … i, sounds, specials, specials |, spring sale, stay, stop … pas
  1.8: su sistema, sue you, supposed, supposed to, suyo, take mine, talk … my, talking, te va, telephone est
  1.8: tengo yo, text i, text it, text remove, text when, texte moi, texto la, texto por, textos por
  1.8: textos sans, textos … merci, texts is, texts … your, texts>not, that and, the deposit, the gears
  1.8: the promo, the sale, the store, the … again, the … thanks, theo, this … belongs, though, tire sale
  1.8: tired of, to … lawyer, to … she, todo pero, trouver, turn … texts, un chiffre, un consentement
  1.8: up … have, up … your, upsta-, upstairs, us in, usual-, usually, vais porter, vamos, veces … que
  1.8: ver con, veux … rien, voisine |, vos … arretez, vous l, vous mon, vous … enlevez, vous … parler
  1.8: vous … supplie, vous … textez, voy … reportar, wanted texts, we agreed, whatever … this, wheel is
  1.8: who … them, with respect, within NUMBER, worse, would … out, wrong>law, xx, xx |, y hoy, y … bici
  1.8: years … and, yo … NAME, you estubo, you hold, you looking, you opted, you … es, you … mandes
  1.8: you … quitenme, you … stop, you>list, you>me, your hours, | as, | avec, | bon, | bought, | cada
  1.8: | chez, | desuscribanme, | discontinue, | disculpe, | esta, | ey, | faux, | fini, | from, | hard
  1.8: | hijole, | mail, | pero, | purge, | remuevanme, | slt, | think, | wheres, | … abuela, | … aimerais
  1.8: | … aqui, | … avais, | … calls, | … car, | … debarque, | … estubo, | … finished, | … further
  1.8: | … hermana, | … limpiando, | … liste, | … little, | … ni, | … pay, | … pueden, | … quitte, | … runs
  1.8: | … sacame, | … salgo, | … sans, | … saquenme, | … these, | … use, | … v, ~_aux, ~_chi, ~_crt, ~_des
  1.8: ~_ej, ~_fut, ~_gos, ~_har, ~_hit, ~_kie, ~_nen, ~_no, ~_non, ~_tus, ~_uns, ~acy_, ~agg, ~ague, ~aja
  1.8: ~ajen, ~amie, ~any_, ~arec, ~argn, ~ari, ~asy, ~axi, ~bi_, ~brav, ~brea, ~bure, ~cept, ~chel, ~chif
  1.8: ~choo, ~cki, ~coor, ~crip, ~crt, ~crtc, ~cton, ~dma, ~dso, ~easy, ~ebod, ~ecy, ~efer, ~efo, ~elco
  1.8: ~elva, ~enda, ~ensu, ~eri, ~ery_, ~esa, ~exer, ~exit, ~fix_, ~fois, ~fork, ~fut, ~ged, ~hiff, ~ien_
  1.8: ~ify_, ~ispa, ~jala, ~jen_, ~jese, ~lad, ~lega, ~ley_, ~lirm, ~lta_, ~lva, ~lves, ~mai, ~mig, ~miso
  1.8: ~monc, ~mot_, ~mova, ~mue, ~nat, ~nc_, ~ncto, ~ndso, ~neja, ~nenm, ~ngun, ~nqui, ~nsh, ~nven, ~obo
  1.8: ~oft, ~olic, ~olo_, ~opto, ~ords, ~ourr, ~oyon, ~parg, ~pas_, ~patc, ~paz, ~pero, ~pez_, ~pone, ~pos_
  1.8: ~ppre, ~pt_, ~raig, ~rank, ~ravo, ~refe, ~rele, ~relo, ~rgn, ~rgne, ~rist, ~rmis, ~rtc, ~rtc_, ~rtez
  1.8: ~rtu, ~rul, ~sado, ~san, ~sca, ~sis_, ~son, ~stad, ~supp, ~suyo, ~tame, ~taro, ~tigu, ~timi, ~tit_
  1.8: ~tome, ~too_, ~torn, ~unic, ~urea, ~utt, ~vend, ~vida, ~vir, ~voc, ~volv, ~xerc, ~xit, ~xtee
  1.7: 2 … que, NAME j, NAME … ai, NAME … pas, NUMBER … al, NUMBER … d, a des, a m, a minor, a text, a while
  1.7: a … donc, a … jefe, a … me, a … quitenme, a … y, acaba-, accident, accident please, achete … chambre
  1.7: after … you, agree … get, agreed … that, agreeing, agreement, ai, ai pris, ai signe, ai … ailleurs
  1.7: ailleurs, al … y, all, all … ask, allowed, along |, already |, am allergic, am in, am … charged
  1.7: amour du, ancien proprietaire, and everything, anos no, anymore … you, appelez … a, appreciate … heads
  1.7: are sending, are … without, are … you, as … not, asign-, asking … to, at midnight, at these, au crtc
  1.7: aucun … svp, aucune … c, avise, avisen de, avisen nada, avisen … nada, away my, bajame … la
  1.7: be happier, be … it, becyk, been NAME, being, bike … a, bill and, bit, blade-, blades, borrad, borre-
  1.7: bring … the, buenas no, buzz, by … for, by … right, bye stop, c … ecrit, c … quoi, ca va, calen-
  1.7: cancelar … no, capables, capitals, capture, carac-, caracteres, caraj-, caron, carrito, carte-
  1.7: cell so, cell … you, cessez … m, chaque … recu, chez … enlevez, chica-, chiffre de, church office
  1.7: clue, compte svp, concl-, conosco |, consentement expres, consider, contact … for, contacted |
  1.7: contacter, contactez moi, contacting me, contacto |, could use, coupez ca, coupl-, couple, courant
  1.7: d su, dale con, dale … los, dame … de, de becyk, de privacidad, de spam, de … datos, de … envois
  1.7: de … senor, de … supprimez, dealt, debranchez, decis, decli-, dejan, delist, demain apres, demasiados
  1.7: des … pour, des … svp, desabo, desabonne, desac-, desaf-, devez avoir, devic-, device, dice … no
  1.7: died … stop, divorced, dla, do … call, do … just, donc retirez, donne … accord, dors |, dort
  1.7: du … pour, dueno |, effacer |, el … saquenme, en deuil, en paz, en … moins, en … momento, end … alerts
  1.7: enleve … de, enough for, envoyez … d, equivocado, es delete, escriban |, esos avisos, est une
  1.7: est … depuis, est … fille, est … otez, est … troisieme, esta tienda, esto … no, evite, excha-
  1.7: excluyanme, excluyanme de, exit, explique, facture … NUMBER, fais … ailleurs, fan, fils a
  1.7: final notice, foot in, for each, for … how, forfa-, forfait, frame and, free to, from verizon
  1.7: from … contacts, gentils mais, get … a, get … i, getting … bike, girlf-, goes off, good no, great … on
  1.7: groupe … svp, guy … not, hace … que, haceme, had it, happening, have never, have stopped, have this
  1.7: have wrong, have … car, help … do, his mother, hors de, hors … votre, hours please, i surrender
  1.7: i … allergic, i … had, i … sooner, i … still, i … up, i … walk, i … wanted, idee c, idee … est
  1.7: if … say, il … le, in … please, inscription … textos, is illegal, is waiting, is … getting, is … still
  1.7: je … demande, je … voir, je … votre, juro, l … vole, la suya, la … affaire, la … maison, lache mon
  1.7: lache … cell, lado |, law>angry, le llego, le … bien, le … moi, les he, les … et, listas … de
  1.7: llegan … de, lol please, look … these, los necesito, los quiero, los … quitenme, loud in, lucky, lui
  1.7: m … pas, mais bonne, mais pour, mais … moi, mandar … mensaje, manden textos, me hagan, me … without
  1.7: me>more, mejor you, memory, mensajes delete, mensajes … you, message … phone, messages thanks, metanse
  1.7: mets fin, mi consentimiento, mi you, mi … esta, minor, moi plus, moi … paix, more spam, more>number
  1.7: mostrador, moved to, much … please, must … the, muy … la, my bikes, my contact, my iphone, my late
  1.7: my part, my wheel, my … go, my … had, my … never, my … right, my … take, my … there, my … you, n it
  1.7: name |, needing your, never set, never text, never … foot, never … text, next … my, no clue
  1.7: no conosco, no consent, no jodan, no lleguen, no mandes, no mi, no … avisan, no … avisen, no … esto
  1.7: no … las, no … leer, none … them, not it, not … understand, not … us, not>list, not>send, number or
  1.7: number>wrong, numero depuis, nunca … mi, off all, off la, off … thing, offre-, offres, ohio, old … she
  1.7: on m, on se, on … in, on … le, only … stop, order NUMBER, order arrived, order if, out … is, out … to
  1.7: paciencia, panad-, panaderia, pas a, pas … consentement, pas … un, paso … lunes, pass … the, patron
  1.7: peper-, pepere, pero, perro se, personne de, pete, peut, phone belongs, pick … at, picked it
  1.7: picked … up, pidieron, pis le, place, please cancel, please ever, please unsub, plus … notifications
  1.7: plus … sms, plus … velo, poiss-, polyv-, polyvalente, por donde, porfabor, poste |, pour que
  1.7: pour vrai, pour … l, pretend you, prior, priva-, promised, promos … me, pu recevoir, publicidad, punto
  1.7: put down, que esto, que ladilla, que … recibiendo, quedo … pero, quoi vous, randonnee, rappe-
  1.7: read texts, receive any, recevoir |, recois … des, recor-, recordatorios de, refer-, refus, relan-
  1.7: remember … you, removed so, renew, rente, reply … so, ressortir, revei-, rhond-, rhonda, rien demande
  1.7: rien savoir, right … you, roste-, runs, sacan de, salirme |, salut, says |, says … for, says … not
  1.7: sending … me, sent … me, set foot, set … in, seul |, share-, shared, shave-, shaved, shees-, sheesh
  1.7: sheesh |, shop but, sigan escribiendo, sin, so here, so kindly, so … me, some other, sorry you, sourds
  1.7: soy … no, spamm-, still want, stop NAME, stop … to, stop>texts, stopped … since, suis au, suis … pas
  1.7: supper, suppose, surge-, surrender, sus … pero, svp … les, svp … n, take it, take … back, taking … off
  1.7: tal NAME, tanta-, tantas, tanto msj, telephone number, telephones, terminen |, text message
  1.7: text porfa, text so, text … offers, text … will, texte merci, textez |, texting him, texting the
  1.7: texto … j, texts end, texts>angry, that the, that … my, the bike, the bin, the late, the third
  1.7: the wifi, the … blasts, the … five, the … lot, the … not, these … so, these>remove, thinks … is
  1.7: this device, this messages, this oh, this … illegal, thought unsubscribed, thru the, ticke-
  1.7: ticked yes, to answer, to mr, to … check, to … sms, to … texting, todo, toilettage, told i, told … it
  1.7: tout message, toute … par, trabajo de, trois-, troisieme, une ecole, unlis-, unsubscribing |, up so
  1.7: use for, vaya, verbally, veriz-, verizon, veuillez … retirer, vez … por, viernes por, vos … sans
  1.7: votre … si, vous avez, vous enlevez, vous pouvez, vous prie, vous … avoir, vous … je, want stop
  1.7: want this, want … opt, want>law, want>send, wants … i, wednesdays, went … in, were … here, what right
  1.7: what … am, when … was, which … it, who … is, will still, will walk, will want, wish … a, with my, word
  1.7: word … stop, would sooner, writing to, wrong>angry, y … mi, yes for, yo you, you mauvais, you please
  1.7: you sell, you … cease, you … con, you … lleguen, you … pueden, you … tres, your contacts, your file
  1.7: your shops, your texting, your … program, | congratulations, | creo, | dropping, | excluyanme
  1.7: | hagame, | lay, | maman, | perdez, | pido, | remueveme, | retire, | sur, | vendi, | zip, | … desk
  1.7: | … devez, | … ese, | … este, | … etais, | … fine, | … i, | … ladilla, | … lady, | … let, | … luego
  1.7: | … mais, | … manager, | … necesito, | … pick, | … quoi, | … reminder, | … se, | … vente, | … x, ~_ai_
  1.7: ~_an, ~_avo, ~_den, ~_di, ~_fol, ~_guy, ~_lui, ~_mud, ~_ner, ~_ohi, ~_oi, ~_out, ~_sms, ~_som, ~ags
  1.7: ~ags_, ~aler, ~als, ~aqu, ~aque, ~arme, ~aski, ~asta, ~aya_, ~bein, ~bik, ~bill, ~bla_, ~clet, ~como
  1.7: ~cten, ~dame, ~dias, ~dios, ~eba, ~ecl, ~ecli, ~ecor, ~egre, ~elet, ~enl, ~enr, ~epr, ~ermi, ~erna
  1.7: ~erti, ~esac, ~esco, ~esi, ~eui, ~euil, ~evei, ~evie, ~expl, ~forf, ~ged_, ~goss, ~gun, ~guy, ~hale
  1.7: ~haz, ~hio_, ~hono, ~iel, ~ije, ~ik_, ~ind, ~ione, ~ipc, ~ipci, ~ipe_, ~irlf, ~isat, ~iste, ~jen
  1.7: ~jode, ~knoc, ~leta, ~lfri, ~lida, ~life, ~limi, ~lors, ~luga, ~mble, ~mory, ~ndar, ~nder, ~ngs_, ~nna
  1.7: ~no_, ~nro_, ~nui, ~nuti, ~och, ~ocks, ~off, ~off_, ~ohio, ~omos, ~once, ~ontr, ~oot, ~oudr, ~oulo
  1.7: ~pamm, ~ppen, ~pre_, ~prim, ~rda_, ~rds, ~rds_, ~reei, ~remi, ~rfab, ~ridi, ~rip, ~ripc, ~ritt, ~rlf
  1.7: ~rlfr, ~rned, ~rode, ~rote, ~rtun, ~runs, ~sac, ~sact, ~saqu, ~sire, ~sist, ~ssio, ~ste_, ~teme, ~tisi
  1.7: ~uise, ~uite, ~unk_, ~uns, ~utu, ~uzz_, ~wron, ~xit_, ~xpl, ~yed, ~yed_
  1.64: (tables say unclear)
  1.6: (list), (not), (number), (texts), NAME with, NUMBER ans, NUMBER pero, NUMBER that, NUMBER … can, a la
  1.6: a ne, a … at, a … cosa, a … enlevez, a … envois, a … le, a … mandando, a … mauvaise, a … oficina
  1.6: a … otro, a … sans, a … sin, aboga-, acceptais, add my, adresse … a, afraid you, afraid … have
  1.6: after your, agreeing to, ahead … take, ahora en, ai … l, ai … stop, alerts, am good, amable, an … with
  1.6: and … them, angry>list, anos … de, any shop, any … thank, appli-, apres |, apunte por, apunto sin
  1.6: aqui … se, are … stop, as of, asked, at … wedding, attri-, attribue, au salon, aucun NAME
  1.6: autorisation, avec … magasin, avez compose, avons, away … number, away … stop, basura |, been to
  1.6: beeps, bici … que, bike … NAME, bloque si, boss … my, brother … the, bunch, buscando, by thurs
  1.6: c … gentil, c … regle, ca par, ca … ai, ca … les, calme, calme les, can … too, cancele, cargo bike
  1.6: ce … de, cease all, cero … por, cette personne, chicago, chill |, colle-, comer-, comment ca, con tu
  1.6: con … texto, concluida, connais pas, consented, consiguieron mi, const-, copie, courriel a
  1.6: cuando … yo, cuantas … tengo, customer i, d … est, d … stp, dan de, dan … baja, dans … NUMBER
  1.6: day … me, de avisarme, de cesser, de contact, de esa, de notifications, de textearme, de tiendas
  1.6: de … bicicleta, de … conmigo, de … ecole, de … je, de … liste, de … recordatorios, de … se, deact-
  1.6: deactivate, deaf i, decri-, decrisse, deja … escribirme, dejar … recibir, dejen … mandar, delete … al
  1.6: den de, den … baja, des sms, desapuntan, deseo, desha-, desin-, di para, did … tick, dieron mal, diet
  1.6: dire |, directions, disappear, disculpa, disturb, do … want, donc |, donc … moi, donde queda
  1.6: done here, donner mon, dossi-, du mal, earth, ecrir-, ecrire, effac-, effacez, eh no, el era, elect
  1.6: eliminenme, en enero, en ningun, en paix, en recois, en sus, en todo, en … pas, encar-, enfermera
  1.6: entie-, envios |, envoyer, envoyer svp, epargnez, era … otra, es ese, es … tercera, es … ustedes
  1.6: esa vaina, ese … no, eso you, esos mensajes, esposo you, est gentil, est … l, est … vieux, este … para
  1.6: esto … una, et … plus, every text, explique a, explique … NAME, expres, expres vous, faire … de
  1.6: fais pas, faites … svp, fallecio en, family only, fcc |, fed, fed up, feliz navidad, figurer, fils
  1.6: finalement … veux, fine stop, five texts, fleet, flip, flori-, fois … toutes, foot … your, for … he
  1.6: for … i, for … love, for … next, forget my, from contacting, ganas, gelat-, genev-, genevieve
  1.6: gentil mais, gerant m, gerer, get messages, get you, go … my, good news, good … not, got her
  1.6: got wrong, grasias |, guarderia, have … flip, have … there, hay problema, he dado, he ran, helmets
  1.6: hice, hitting, hold my, horte-, hortensia, hoy mi, i elect, i know, i please, i specifically, i … good
  1.6: i … n, i … stopped, in ohio, in red, indica, interested … your, is at, is empty, is spam, is … front
  1.6: is … his, it … rest, j suis, j … recois, j … refuse, jajaja no, jamais … chez, jamais … textos
  1.6: je fais, je le, je prefererais, jefe no, jour |, keep … my, kill, kill … texts, knock it, la loi
  1.6: la merci, la pour, la quedo, la … enlevez, la … fille, la … muy, la … robinson, la … ustedes, la … you
  1.6: laisse mon, laughed at, lavoi-, lavoie, law>law, lay off, le … NAME, les ai, les boys, les … ca
  1.6: les … la, lifet-, lifetime, like … messages, lista robinson, lista … y, llegan a, local |, log
  1.6: los … en, los … tambien, love of, machine a, make … stop, malhe-, man, manden mensajes, manden … ni
  1.6: maner-, manera, marcaron, marcaron mal, mas la, mas textos, may … please, me le, me puso, me sacan
  1.6: me … des, me … on, me … promos, me … that, meant, meant … someone, mensajes a, mensajes despues
  1.6: mensajes quitenme, mensajes saludos, merci … la, merci … plus, message no, message … to
  1.6: messages … you, mettez la, mi … joven, mijit-, mijito, moi non, mon avocat, mon … avant, muchacha que
  1.6: my dads, my doctor, my mother, my thing, n … autorise, nada que, nada … que, nada … ustedes, ne rien
  1.6: ne vous, need them, negocio, never asked, next time, nice but, no mandar, no … interested, no … mas
  1.6: no … reminders, nom svp, nombre en, not anymore, not just, not remember, not riding, not … be
  1.6: not … thing, not>law, not>texts, notre, nous on, number but, number take, number … have
  1.6: numero … depuis, numero … ma, numero … quiero, odile, odile |, of whatever, of … and, off, off of
  1.6: offic-, oiga, old … the, on peut, on second, on that, on … ca, on … calme, on … own, on … pu
  1.6: on … thought, one flat, one star, only … a, only … this, opt, or NUMBER, oter … la, oui … la, ouin c
  1.6: out, out … i, over please, own no, owner of, p, palabra, parec-, paren los, pas … peine
  1.6: paso … viernes, passe-, person i, person you, personal |, personne n, personne … s, peux … enlever
  1.6: pis en, please make, please see, please … us, plesa-, plesae, plus me, por … mensaje, porfa |
  1.6: porque … no, possible de, pour hier, pour … le, pour … sms, prefererais, pregunto si, premi-, prete |
  1.6: promociones … de, pu … numero, quatr-, que you, que … son, quel velo, quel |, quiero … sus
  1.6: quitenme … los, rappels par, rdv … demain, ready i, recevoir … vous, recibir … de, recoivent, refrain
  1.6: refrain … contacting, regret, remove please, remove>law, repartidor, replies, rest in, reste-, retir-
  1.6: revoila, revoked |, rien … avec, robinson, robinson y, rocky, saisi-, sans, saquenme |, says she
  1.6: schools, scrib-, scribe, se calme, second thought, send them, send … more, send … text, sending to
  1.6: serais, seriez, sert a, shit, shut, si por, sign for, siguen llegando, sistema, sms, so … drop, soire-
  1.6: solde-, somebody else, son … c, specifically, stop on, stop … him, stop … spam, suegr-, suene
  1.6: suis deja, suis … inscrite, supprimez … NUMBER, sur google, sure why, svp nous, ta, tanta, tardaron
  1.6: te confundiste, te … bro, telefono … su, tengo … jaja, tenia este, tercera … que, texte pu
  1.6: texted … it, texting me, texting … please, texto-, textos, textos conmigo, textos pour, textos |
  1.6: texts … driving, texts … you, the lady, the love, then … do, there again, these can, these stop
  1.6: these … texts, these>angry, these>number, this ones, this plan, this telephone, this … no, those |
  1.6: thursday at, tiend-, time asking, to write, to … device, to … his, to … if, to … my, to … sending
  1.6: toco, told … this, toss, trop … moi, tubo, tus, typin-, typing, un candado, un … velo, un … yo
  1.6: une journee, unless you, unlist, unlist me, unsubscribe so, up, up what, use el, use … cupon, use … me
  1.6: used NUMBER, ustedes … les, ustedes … por, vacac-, vacaciones, vaina, veces tengo, veci, venia
  1.6: ver … me, veuil-, veuillez, veux voir, veux … un, viarg-, viarge, vous retirez, vous … compose
  1.6: vous … mes, vous … pris, voyag-, want no, want>stop, want>you, was done, was good, we will, welco-
  1.6: welcome, when … dropped, wife thinks, wife … you, woke, worked |, would … for, would … if
  1.6: wrong … maybe, xq me, y dejo, y you, y … paso, yes … the, you paren, you … un, young, your … anymore
  1.6: zero texts, | cierren, | cuantas, | dernier, | desabonne, | desactiver, | deux, | grand, | kien
  1.6: | lock, | plesae, | pues, | that, | viarge, | … about, | … alerts, | … cette, | … cher, | … elect
  1.6: | … estrellas, | … fix, | … gasten, | … gerant, | … give, | … joven, | … longer, | … lube, | … mejor
  1.6: | … muy, | … par, | … prochaine, | … promo, | … second, | … switched, | … tu, | … we, ~_ask, ~_dun
  1.6: ~_ef, ~_est, ~_foi, ~_nat, ~_now, ~_of, ~_off, ~_ort, ~_p_, ~_rej, ~_rev, ~_saq, ~_sic, ~_ta_, ~_tas
  1.6: ~_tex, ~_ts, ~_up_, ~_wok, ~abog, ~abst, ~admi, ~aina, ~aitr, ~aken, ~alme, ~ami, ~anks, ~anlo, ~aqui
  1.6: ~asia, ~avin, ~blic, ~blow, ~body, ~boga, ~bste, ~cans, ~chal, ~comp, ~dang, ~dat, ~decl, ~des, ~dije
  1.6: ~dude, ~duri, ~eals, ~effa, ~egal, ~eggi, ~eing, ~ejen, ~emen, ~enez, ~eseo, ~eses, ~etan, ~ext, ~fan_
  1.6: ~few, ~ffa, ~ffac, ~fils, ~flee, ~foi, ~gge, ~ging, ~gles, ~har_, ~hez, ~hez_, ~hh_, ~hib, ~hice
  1.6: ~hick, ~hre, ~hte, ~ifa, ~ifu, ~igne, ~ilia, ~imie, ~inc, ~indi, ~inge, ~ista, ~itas, ~lair, ~leet
  1.6: ~lema, ~llem, ~loi_, ~lord, ~men_, ~mind, ~mmy, ~mmy_, ~ncar, ~nks_, ~nme, ~notr, ~nqu, ~nse, ~ntac
  1.6: ~ody, ~offi, ~ogad, ~onsi, ~opr, ~ordi, ~oso, ~ostc, ~ott, ~oung, ~out_, ~oval, ~pio, ~ppe_, ~prem
  1.6: ~ral, ~rcit, ~reed, ~ren_, ~revo, ~ribi, ~rli, ~rmi, ~rong, ~ropr, ~sans, ~saq, ~se_, ~sen, ~sepa
  1.6: ~sign, ~sked, ~smen, ~sms, ~sms_, ~sser, ~stc, ~stid, ~su_, ~sub, ~sueg, ~tact, ~tex, ~text, ~tidi
  1.6: ~tori, ~tup, ~uegr, ~ufi, ~uiv, ~umm, ~una_, ~unda, ~unli, ~urio, ~urre, ~usio, ~utad, ~vale, ~vate
  1.6: ~veui, ~wok, ~woke, ~xtos, ~youn, ~ypin
  1.5: NAME changed, NAME me, NAME … texts, NUMBER star, NUMBER … les, a me, a mistake, a place, a pris
  1.5: a shared, a … demande, aca no, accor-, accord, account … sms, adios, again ok, agreed … texts, al mes
  1.5: all messages, alle chez, alle … vous, already got, already my, am an, am … please, am … remove
  1.5: angry>number, annuler … textos, annulez … rappels, ans, anuncios, any way, application
  1.5: appreciate … if, apres, are coming, are … best, are … the, arrete … messages, arreter les, arretez
  1.5: arretiez |, as … text, asking … remove, atte ing, au … plus, aucun rapport, autorice esto, autre … je
  1.5: avez … mal, back after, baja si, bajenme de, barks, barks every, barks … time, bc … you, beepi-
  1.5: beeping, bicis |, biolo-, bjr je, bloquearlos, borren |, bottom bracket, brakes feel, bud, buenas … me
  1.5: bug, but really, button |, call when, can get, can … ahead, cancel these, candado no, carna-, cell out
  1.5: cell … la, celular … el, changed … is, changing, chaque … que, chela, chercher le, chez la, chez un
  1.5: comen, communications, compania y, compania … me, con … tienda, confundiendo, consent … this
  1.5: consented |, conta-, contact svp, contact … again, coupez, coupez les, crean-, creances, criss-
  1.5: crissez moi, crissez … patience, croche, cuando … algo, cuantas, d habitude, de baja, de chez, de dios
  1.5: de eso, de retrait, de semaine, de tel, de texto, de … messages, de … pa, de … sacaron, dead, decline
  1.5: dejar, delet-, delete my, desabonne moi, descansan, desea-, desor-, desormais, despa-, deuda, dispatch
  1.5: dites … votre, do not, do what, do … a, does … mean, dog barks, dog … every, donde sacaron, donne pour
  1.5: dropped the, du … noter, efface, effacer, effacez … de, el papelito, el … pa, el … sin, eliminar
  1.5: ella no, email but, en avec, en chicago, en sorte, en una, en … mensajes, en … mon, en … registro
  1.5: encargo … me, encore … ai, encore … je, english i, english … want, enleve |, enlevez … cell
  1.5: envie … vous, envien mas, envoyer ca, epargnez moi, es … los, es … ni, ese … es, espanol no
  1.5: esposo que, essen-, est a, est le, est … la, est … numero, esta … a, estat-, este numero, este … y
  1.5: estoy interesada, etais en, etait … pas, etoil-, etudiante, euh, exige … consentement, exist-
  1.5: expres … n, faire … mon, faites … mon, fastidio, faut le, favor you, ficha, fichez moi, fin
  1.5: fin … semaine, finissez en, finissez … avec, finit-, finito, firme, five stars, fixin-, fixing, flush-
  1.5: for … not, forev-, forever, frene-, from sending, from … and, from … please, funeral home, future |
  1.5: gave … bike, genre, getting … of, give … phone, gover-, government, gratt-, gt, haber, habian dicho
  1.5: habitude, have just, have me, have … nice, have … right, hay que, hay … ahi, hay … en, he can, he … no
  1.5: here anymore, here … has, hereb-, hereby, hi it, hopin-, hoping, how is, i, i call, i hereby, i joined
  1.5: i talking, i … consented, i … hear, i … subscribed, iban, iban a, idea de, if send, in by, in march
  1.5: indic-, inscrit pour, interesa |, interesada, interesser, is … been, is … how, is … much, is … need
  1.5: is … shared, is … sign, it when, it … NUMBER, it … already, it … have, jaja pero, jamais inscrit
  1.5: jamais … votre, janm, je souhaite, je … ailleurs, joign-, junk |, justi-, keep, keep your, knock … off
  1.5: la je, la … pu, lachez … telephone, landline that, landline … reads, last … you, le spam, le … qui
  1.5: line at, line for, list when, list>law, lista … mensajes, lista-, littl-, little, llanta … me
  1.5: longer interested, los … es, love … god, luv, m effacer, m … desabonne, m … fait, ma mensaje
  1.5: mais … mon, mal noter, mandan |, mandar mensaje, mandarme mensajes, mandes |, mando foto, mate
  1.5: me avisen, me caen, me desabonner, me envien, me esten, me lah, me laisser, me preguntaron, me texts
  1.5: me … avisando, me … bell, me … confundiendo, me … dieron, me … mantenimiento, me … ni, me … solo
  1.5: me … text, me … textos, me … the, me … will, me>law, me>number, mechanic |, mensajes |, mensajes … de
  1.5: meses, message i, message my, message … have, messages |, messages … svp, meter |, mettre fin, mexic-
  1.5: mexico, mi abogado, mi ficha, misa, mjs, moi de, mon coloc, mon … va, mr, muchacho … la, mwen pa
  1.5: my dad, my neighbors, my opt, my … hurts, n avons, n … a, nada … no, name … it, ne me
  1.5: necesito … avisos, need from, neuf, never … one, ni me, ni mensajes, ni … de, nights and, no enviar
  1.5: no for, no … by, no … donde, no … envien, no … interesada, no … pa, no … permiso, no … sending
  1.5: no … solo, no … textees, non a, non aux, not, not agreed, not carry, not getting, not … before
  1.5: not … customer, not … english, not … number, not … think, notai-, noter le, nothing … you, now stop
  1.5: now … no, number deleted, number desole, number with, numero … client, numero … sus, of those
  1.5: of … with, off les, off please, off since, ok … it, old and, omita-, omitan, on email, on … tu
  1.5: one … review, one … want, only came, ote … de, otez … numero, otra cosa, out my, overseas, owner i
  1.5: papel, pardo-, parent, pas etre, pas par, pas … c, pas … pis, passez, perdi el, perdi … ticket
  1.5: perdone pero, perdone … no, period |, perso-, personne, petit fils, phone dings, pierdan su
  1.5: pierdan … tiempo, please desist, please … NUMBER, plug on, plus s, plus vous, plus … m, podri-, points
  1.5: polan-, poland, ponen, por la, por … bici, por … quitenme, porqu-, porque, pour toutes, pourri
  1.5: pourriel, prefer no, preguntaron, press, prier-, priere, proba-, prochain … je, program
  1.5: promociones por, promos, promotions |, propa-, protection, prueb-, pu d, publi-, publicite, pull
  1.5: pull … plug, purch-, pus de, puse, que decir, que fastidio, que momento, que no, que ponga, que por
  1.5: que yo, que … esto, que … pedi, que … retiren, quedo … bien, quelqu … a, qui c, quiero textos
  1.5: quiero … ni, quitame |, quiteme, quitte la, radio |, rapport avec, recall, receive … from
  1.5: recevoir … sms, recibiendo textos, recko-, reckon, refrain from, regreso a, relationship, removal |
  1.5: remove, removed i, reply … just, resid-, resul-, retire … stp, retirer … numero, revoc-, revoco
  1.5: rgpd je, rien enlevez, rien signe, rien … tout, right … text, running late, s appelle, s en, s … de
  1.5: sacar de, said … and, saturday works, schedule, se … para, send … nothing, send>not, service pourri
  1.5: seul … je, showed me, shut down, si … stop, si … tan, signed up, so late, so … please, sollicitation
  1.5: sorry … english, sorte que, sous, soy … pero, spending money, still … these, stop them, strike me
  1.5: su … en, suena … cel, suis … inscrit, super je, suppe-, suppr-, suppression, sur … compte
  1.5: sur … numero, surgery, sursauter, sus contactos, svp … plus, switc-, switching, tachen, takem-, takeme
  1.5: takeme off, tan amable, te encargo, tener, tengo, tengo … decir, text anymore, text … about, textees
  1.5: textees |, texter le, texto … ca, textos enlevez, textos sur, textos … contre, textos … l, texts go
  1.5: texts mate, texts take, texts to, texts … NAME, texts … me, thanks, that reads, the card, the plug
  1.5: the size, the … dings, the … lady, there NUMBER, these … am, these … end, these … stop, these>list
  1.5: these>texts, they … not, thing |, this chat, this … to, tienda … me, tienen mi, tienen … que
  1.5: time … am, time … phone, to text, to this, to … down, to … put, told … not, too … to, trabajo en
  1.5: tranquilo |, transposed, tu possible, tune … reminders, tyre, un a, un … message, un … vos
  1.5: unsubscribed already, up reminders, uses, vais a, vais ailleurs, vais … au, ve, verifiez le
  1.5: votre fiche, votre … d, votre … et, voudr-, vous n, vous … m, vows, wake me, was ok, was … clear
  1.5: way to, were in, who texts, who … think, will |, wrong, wrong on, wtf, y ella, y … he, yo les
  1.5: yo … les, yo … soy, you dejenme, you my, you should, you showed, you to, you … if, you … textos
  1.5: you … trabajo, your manager, your … too, your … wake, yourself, zack, | aqui, | canceller, | debe
  1.5: | error, | found, | going, | lovely, | mwen, | revoco, | running, | still, | su, | thursday
  1.5: | unfollow, | unlist, | … black, | … canse, | … desabonner, | … desist, | … enviar, | … fastidio
  1.5: | … firme, | … foto, | … going, | … guy, | … hereby, | … lachez, | … mensajes, | … mi, | … molestar
  1.5: | … molesten, | … muchacho, | … n, | … ou, | … rapport, | … repond, | … reponse, | … retirer
  1.5: | … sonne, | … te, | … woke, ~_all, ~_are, ~_arr, ~_buz, ~_dic, ~_dur, ~_euh, ~_ev, ~_i_, ~_jul, ~_mr_
  1.5: ~_not, ~_poi, ~_rap, ~_sac, ~_seg, ~_te, ~_tic, ~_up, ~_ve_, ~_vic, ~acez, ~ami_, ~amn, ~amn_, ~anne
  1.5: ~ashi, ~bsi, ~bud_, ~buz, ~capt, ~ccor, ~chez, ~criv, ~damn, ~dic, ~domi, ~dun, ~eac, ~eard, ~eari
  1.5: ~eby, ~eby_, ~efe, ~egan, ~eks, ~elve, ~en_, ~enes, ~enle, ~era, ~ereb, ~esin, ~esul, ~etez, ~etir
  1.5: ~etoi, ~euf_, ~euh, ~euh_, ~evoc, ~evr, ~fill, ~find, ~firm, ~futu, ~gain, ~gand, ~garo, ~gery, ~gne
  1.5: ~gned, ~gns, ~gns_, ~hau, ~hone, ~iban, ~icl, ~icle, ~iddl, ~ieu, ~igns, ~imin, ~inam, ~inat, ~ingl
  1.5: ~iola, ~ipa, ~iria, ~irle, ~ittl, ~jul, ~lete, ~liss, ~llen, ~lvan, ~mado, ~mers, ~mien, ~moi, ~mpie
  1.5: ~ms_, ~nai, ~nfo, ~ngs, ~nme_, ~not, ~of_, ~ofil, ~oi_, ~olog, ~onct, ~ons, ~orev, ~oyo, ~papi, ~pard
  1.5: ~plie, ~podr, ~porq, ~pour, ~pref, ~proo, ~prue, ~publ, ~puse, ~quat, ~reby, ~rej, ~rena, ~reti, ~ript
  1.5: ~ropa, ~runn, ~shut, ~soun, ~ssur, ~stma, ~sts, ~sts_, ~sue, ~swit, ~tee, ~tele, ~thd, ~todo, ~ubli
  1.5: ~uffi, ~ulez, ~upez, ~uppr, ~usa_, ~usc, ~uso_, ~utre, ~vain, ~vic, ~viez, ~voud, ~witc, ~xted, ~zer
  1.4: (wrong), NAME but, NAME … have, NAME … you, NUMBER centavos, NUMBER … have, NUMBER … qui, a air
  1.4: a escribirme, a llegar, a reparer, a … hora, a … line, a … pu, a … telefono, about what, abri
  1.4: accident … remove, acept-, adios mensajes, adults, ahora … mio, ai jamais, ai … arret, ai … consenti
  1.4: aimerais ben, aines, aki, all … them, am begging, am i, amor de, amor … dios, and tell, anule-
  1.4: any … shop, apres … service, aqui … la, arretez … messages, asi … you, asigno, asked … to, asking is
  1.4: at … am, au livreur, aucune … svp, aujourdhui j, autorizacion, avant elle, avant … en, beaux, beggi-
  1.4: begging, besides, bici a, bici es, bike texts, bike … no, bike … stop, bike … to, bike … your
  1.4: block this, blocked and, bloque … numero, borra … numero, borras, boton, brake pads, bravo pour, bruh
  1.4: buenas, busca |, business |, but could, but … has, but … his, button, ca peut, call |, cambie la
  1.4: cambio, can … delete, can … even, cance-, cancel … messages, candado … me, case textos, cel … no
  1.4: cell … of, centa-, centavos, cessez … messages, chamo no, chaqu-, chaque, checkout |, cierren mi
  1.4: ciert-, cierto, cita no, clear |, clique pour, club |, come … on, comment … avez, commu-, company this
  1.4: comprado nada, computer … stop, con canasta, consenti a, contacten mas, costar, coudonc vous
  1.4: could … stop, coupe ca, courr-, creo … se, crissez, crout-, customer, customer … not, d, d … mon
  1.4: d … textos, dad he, darse, de bicis, de messages, de mise, de paso, de text, de tout, de … affaires
  1.4: de … arretez, de … cadena, de … promociones, de … retirez, de … saludos, de … sea, declined … the
  1.4: dejar … mandarme, delete celular, delete numero, demen-, desab-, desabonnement, desapunteme
  1.4: desist … sending, do … needful, donde estan, done so, donne un, driver, drole, du tout, du … un, dude
  1.4: each … is, earl, echange, ecoeurer, ecris … moi, ecrivez … plus, ecrivez … pu, elle … pas
  1.4: emergencies only, en chsld, en … como, en … taller, en … tienda, encore vos, end … text, enviar
  1.4: era mi, ese es, est … avec, este … you, etait, evite-, evitez … m, ex … el, facture de, fake … lol
  1.4: faut croire, feels like, fermez … compte, fire, firme yo, firme … para, fixing … flat, from … crank
  1.4: from … shop, from … store, fue de, gang de, gave, gets, getting this, got … message, got … old
  1.4: gustaria, habla |, halt the, happening |, harra-, hate texts, hay senal, he pisado, helmet … not
  1.4: here … please, his … phone, how … got, humai-, humain, husband … the, i saw, i … begging, i … signed
  1.4: i … taken, idea … quien, il … jamais, iles, in … a, inbox, inmed-, insistan |, is … different
  1.4: is … off, it … shifting, j annule, j en, j … suis, jache-, jachete, je reste, je sais, jours |
  1.4: kid outgrew, kien eres, kind of, l entente, la prochaine, la vous, la … esa, la … plus, la … roja
  1.4: laughed, law>want, lawfu-, lawful, lawful basis, lawye-, le … vous, left … company, les avis
  1.4: like … be, list>angry, listado, long do, ma … ce, madru-, madrugada, mais retirez, make them, marzo y
  1.4: mas x, me borras, me contacter, me escriban, me gustaria, me siguen, me … email, me … par
  1.4: me … promociones, me … your, mejor a, mejor que, mejor … me, mensajes con, mensajes … no
  1.4: mensajitos no, mensajitos … que, message texte, messages on, mi numero, midni-, midnight, mil, mismo
  1.4: moi avec, moi tu, moi … arrete, moi … me, moi … tu, more … about, more … thanks, mornin, movil de
  1.4: muchas … por, my dog, my refund, n you, nada … textos, nah stop, national do, national … not
  1.4: necesito los, needed just, needf-, needful, never look, new … who, ni … autre, nice day, ningun … se
  1.4: no and, no con, no este, no insistan, no … call, no … hijos, no … ninguno, no … tienen, no … want
  1.4: no … when, nobody named, not at, not being, not your, not … messages, not … owner, not … told
  1.4: not>want, notifiquen, now … need, number pour, number>not, numer-, numero je, nunca me
  1.4: nunca … suscribi, ocupo |, of … system, of … texting, off texts, off your, off … sms, oh it, ok please
  1.4: old … no, on … boat, on … national, on … pour, on … you, only … you, opinion you, opinion … no, oppos-
  1.4: or … my, orden de, otra … no, our, out now, out … here, pa … de, pantalla y, par … poste, par … texte
  1.4: pardon, parle pas, parler |, pas des, pas ton, pas … arretez, pas … recevoir, paso manana, pedirlo
  1.4: peoples, peru, peut m, phone, pickup not, pis arretez, pis moi, pis … cell, pisad-, pisado, plainte
  1.4: please pull, please … messaging, plus … ecrire, plus … il, por favor, pour … enleve, pouvez … m
  1.4: prefe-, prefer … to, preferiria, preguntele, prevenue, previous owner, priere … cesser, promociones no
  1.4: pu de, publicite |, pues no, pull me, pull … off, pulle-, pulled, puso, que pena, que pido, que seguir
  1.4: que … favor, que … n, que … soit, queria textos, qui … ca, quien … ese, quiero … sms, quit messaging
  1.4: quitandome, quiza-, quizas, rate, real, recien, refrain … texting, refuse les, refuse … sms, remai-
  1.4: removal, remove>these, replying to, request remove, requi-, respect, retired from, retirez, retra-
  1.4: review, rien, right … and, rodil-, rude … my, rueda-, ruedas, sabe leer, said … ask, salid-, sans m
  1.4: say no, sayon-, sayonara, says reply, scares, scrap the, scratch … from, se … digo, se … les
  1.4: se … puede, see the, semana … no, seriously stop, services, shit |, shut … the, si quieren
  1.4: sigan … mensajes, signed … but, so … no, sors de, sound-, soy ese, speaks, still you, stop … the
  1.4: stran-, suivr-, suivre, supprimez moi, sur moi, surre-, suscribi a, suscrito, suspender los
  1.4: svp retirer, tabarnak |, tachenme, tags, take, take my, tas, te … mi, telef-, telephone la, temps de
  1.4: tengo hijos, tente-, text too, text … before, text … much, text … never, texti-, texto … moi, textos s
  1.4: textos … enlevez, texts at, texts either, texts it, texts my, texts remove, the black, the heads
  1.4: the national, the needful, the wall, the … could, the … got, the … owner, the … work, there … to
  1.4: these anymore, these i, these … do, these … up, thing please, think it, this at, this contact
  1.4: this get, tienen mal, tiren mi, tiren … numero, to pick, to take, to … be, to … daughter, to … is
  1.4: to … notifications, todo … con, told, tomber, too … texts, toute, tranq-, un error, un petit, un … mal
  1.4: unhap-, unhappy, unhappy with, unico que, up without, up … asking, ursel-, urself, usted … el
  1.4: veces que, vermo-, vermont, vez, votre affaire, vous effacez, vous … de, vu que, wake, was |
  1.4: were … up, when … texted, who authorized, whoever, will block, with … reminders, would a, would only
  1.4: wrong chat, x favor, y quitenme, y se, y … telefono, yesterday … the, yo para, yo quit, yo … deje
  1.4: you charged, you por, you texting, you understand, you unsub, you … al, you … favor, you … insistan
  1.4: you … longer, you … recogi, you>send, your … basis, your … get, your … said, your … texts
  1.4: your … thank, your … to, | before, | compa, | crissez, | cuando, | cuantos, | desabo, | erase, | flip
  1.4: | lol, | mensajes, | off, | oigan, | parce, | quelqu, | terminamos, | veuillez, | veux, | wipe
  1.4: | … borras, | … conosco, | … entendi, | … equivocado, | … feels, | … hable, | … inbox, | … job
  1.4: | … los, | … mail, | … pedales, | … pena, | … perro, | … place, | … prefererais, | … prof
  1.4: | … promociones, | … respect, | … seguir, | … should, | … siri, | … smoking, | … tardes, | … thanks
  1.4: | … unsub, ~_aki, ~_cet, ~_cus, ~_d_, ~_eff, ~_fu, ~_gav, ~_int, ~_moi, ~_nec, ~_noc, ~_nr, ~_nu
  1.4: ~_pro, ~_qui, ~_rie, ~_sm, ~_vez, ~_vio, ~_wr, ~acep, ~ams_, ~and_, ~auc, ~avo, ~awye, ~barn, ~begg
  1.4: ~ber, ~ber_, ~bird, ~bruh, ~busi, ~case, ~celu, ~chaq, ~ciu, ~coud, ~crit, ~dato, ~dead, ~deb, ~den_
  1.4: ~depl, ~desi, ~dirl, ~dria, ~edf, ~eff, ~efon, ~eil_, ~elef, ~elev, ~emu, ~end_, ~enti, ~erm, ~ervi
  1.4: ~eti, ~exti, ~fono, ~gav, ~gave, ~grad, ~grea, ~haq, ~haqu, ~hier, ~hio, ~hod, ~hon, ~hut_, ~icos
  1.4: ~ida, ~idni, ~imi, ~inet, ~ins, ~insc, ~itt, ~lawy, ~lee_, ~lefo, ~lm_, ~malo, ~mani, ~masi, ~mewo
  1.4: ~midn, ~mmu, ~mois, ~move, ~mpra, ~mpre, ~mus, ~mut, ~ncel, ~nden, ~not_, ~nume, ~obb, ~odri, ~oine
  1.4: ~ommu, ~oncl, ~oord, ~ori, ~orre, ~osed, ~ote, ~pack, ~pend, ~phon, ~pied, ~puso, ~ranq, ~rdat, ~rene
  1.4: ~ret, ~rez, ~rido, ~rodi, ~rois, ~roit, ~rret, ~rted, ~ruck, ~rueb, ~ruh, ~ruh_, ~sabo, ~skin, ~soli
  1.4: ~stay, ~ti_, ~tia, ~told, ~tomb, ~tos, ~tos_, ~tres, ~ubo, ~udr, ~ught, ~uilo, ~umer, ~uvi, ~vier
  1.4: ~viol, ~wye, ~wyer, ~xti
  1.3: NAME left, NAME ni, NUMBER fois, NUMBER je, NUMBER vous, NUMBER … ago, NUMBER … ni, NUMBER … review
  1.3: a diff, a helmet, a ningun, a shop, a single, a usar, a … adresse, abonne … rien, acabar, accep-
  1.3: acepto mensajes, affaire la, again is, again it, ah non, ahi … no, ahora … adelante, ahora … de
  1.3: ai clique, ai paye, ai … au, ai … je, alertes sur, alertes … mon, alguien me, all hours, alors je
  1.3: alors ne, alors … m, alto a, am broke, am … do, am … going, amabl-, an e, and … is, and … want
  1.3: annuler, ans et, antes … que, apage-, appelez … si, apple pay, apuntado el, are … ok, are … texts
  1.3: arretes, arretez d, arretez … me, arretez … vos, asiento y, ask that, asking take, assez … textos
  1.3: at … hours, aussi … de, authority, automatiques |, avait … numero, avez achete, avez … mauvaise
  1.3: baja inmediata, baja … mi, basta, be one, be … of, be … on, bebe recien, bebe … nacido
  1.3: because … never, bell crank, belongs … the, besoi-, besoin, besoin … me, bici ni, bici you
  1.3: bicicleta me, bike shop, borrame |, borren mi, borrenme … los, breaks, buggin, but … phone, c … assez
  1.3: c … vous, ca, ca … aux, cada que, cada semana, caissiere, cambie a, can … afford, canad-, canceller
  1.3: cansan, capit-, case … dans, ce … et, cell … vos, cellulaire |, cessez tout, cessez … rappels, chamaco
  1.3: cherchez |, clair-, clairement, clients |, clout-, cobran por, come with, comerciales, como le
  1.3: como me, comprar nada, comprends pas, comprobante, con un, con … bici, con … me, con … permiso
  1.3: con … persona, consent … me, conversacion, coron-, coronilla, corriger votre, costa-, couns-, count me
  1.3: counter i, coupons |, covers, croir-, croire, cuantas … les, custo-, cycling, d los, d … ca, days are
  1.3: de noche, de nuit, de persona, de tu, de … contacts, de … quiero, de … texter, debranchez moi, decede
  1.3: decirme, deja … textearme, dejal-, deje … mandarme, demandez, demas-, derri-, derriere, des envois
  1.3: desabonnez, desinscrire svp, desired, desolee, dicie-, dicte-, dictee, dictee vocale
  1.3: discontinue these, dit pas, dit … aux, dog … the, done … the, done … these, donnees |, dropped … the
  1.3: duena de, ecris plus, eliminenme |, ella you, en efectivo, encore j, enlevez … mon, enleviez
  1.3: envoyer … texto, erroneo, es menor, es … yo, esa, esa … no, ese … soy, est assez, est celui, est dans
  1.3: est decede, estate, este … ahora, estimados, estoy bien, estoy … por, ever again, expre-, facture j
  1.3: fait … arretez, famil-, favor … el, favorcito, filin-, filing, fils est, finalement je
  1.3: finish … messages, for someone, for work, for … never, for … tire, fuent-, gentillesse, get another
  1.3: get … anymore, gift card, gosse-, got NAME, got to, got … refund, guy … the, hanging
  1.3: hasta … coronilla, hate the, have … a, he … off, hello dear, here i, here or, hittin, hoja, honour
  1.3: hope you, hours, how am, husband passed, i heard, i see, i … broke, i … know, i … picked, icitte |
  1.3: if do, if these, if … did, if … not, important |, in … shed, inconnu, inmediata, iphone |, is anyone
  1.3: is driving, is me, is … be, is … by, is … word, it got, it remove, it wrong, it … every, it … he
  1.3: j … clique, j … paye, jamais … pour, je clique, je decroche, je ne, je porte, je travaille, je … mets
  1.3: je … non, je … plainte, je … prie, just fix, just not, justine, kindly … the, know the, known, korea
  1.3: la caissiere, la coronilla, la dans, la poste, la pu, la vecina, la … asi, la … avec, la … hoy
  1.3: la … passe, la … sans, last one, law>more, law>send, le contesto, le encargo, le … vos, les tengo
  1.3: les … texte, letting … know, lic, like NUMBER, lis … les, list … so, lista, liste … vous, llamenme
  1.3: llega otro, llegan cosas, lo llevo, lo unico, lo voy, longer … in, longer … my, los digo, los dije
  1.3: los envios, los … porfa, luck, m … laisse, m … vos, machine … textos, maintenance, make … end
  1.3: mal apuntado, mal … el, manana … el, manden eso, mano |, many of, many … these, mas no, mas … los
  1.3: mauva-, me contacten, me lacher, me mandes, me prend, me stop, me today, me unsubscribe, me … abonne
  1.3: me … las, me … out, me … right, mensajes, mensajes … en, merci ma, message … on, message … thank
  1.3: messages … more, mi number, mi … porque, mi … sin, midnight |, mient-, mientras, mineur, mis … numero
  1.3: moi, moi en, moi out, molesten mas, mon abonnement, mon … sans, mon … stp, more reminders, muert-
  1.3: muerta, my collarbone, my head, my seat, my … card, my … handles, my … he, my … thinks, my … were
  1.3: n avez, nacid-, nacido, nada … aqui, nah … me, name at, ne … ai, need … bike, need … unsubscribe
  1.3: never even, ni de, ni … bici, ni … la, no acepte, no ando, no gracias, no lleve, no trabajo
  1.3: no … cansan, no … lleguen, no … mandando, no … quitenme, no … sirven, nobody … me, nombre que
  1.3: not afford, not no, not signing, not … mine, not … receive, not>forever, nothin, nothing of
  1.3: number has, number that, number … and, number … mine, numero el, numero jaja, numero svp
  1.3: numero … gars, occup-, of an, of … number, off these, off … these, olvidese, on ferme, on no
  1.3: one … not, only please, or … on, order … not, otez … de, otro mas, out but, outre, own, own phone
  1.3: own … bike, palab-, para … el, para … por, pardon … je, paren … textos, pas comment, pas … les
  1.3: passed … march, paye, pedal izquierdo, pedi, people … my, perdu ma, perdu … job, permanently |
  1.3: pero prefiero, pero … tengo, phone … please, pierde, piss, piss off, plainte … crtc, please … my
  1.3: please … that, plus capable, plus … moi, porte plainte, pour des, pour savoir, pr, pregunte, prepaye
  1.3: previous, priso-, prison, prometio que, pu ici, pueden sacar, pues … que, pus |, pusiera, quand … me
  1.3: que permiso, que soy, que … acepte, que … quite, quedaron, qui s, quiere … le, quiero … paren
  1.3: quit … this, quitadme, quitadme de, quitadme … la, quiteme |, ramir-, ramirez, rappelez … quand
  1.3: rappels … mise, rayez, reads your, really … texts, recevoir des, recibir, recibir estos, recien nacido
  1.3: recuerdeme, refund … through, remember, remember … to, remov-, remove … lol, remove … now, repair … do
  1.3: retirer de, retirer … la, rien … de, ring |, rivie-, robar-, robot de, route |, said it, said … more
  1.3: salon de, same … as, savoir … vous, saying … to, scratch my, se cansan, seat i, secretaire
  1.3: selling the, she asked, shop i, sierr-, signal |, signed, sin decirme, so take, so … could, solicitor
  1.3: someone … bike, spam, spam ca, spammer |, stop receiving, stop selling, stop send, stop this
  1.3: stop … get, stp, stranger, sufic-, suis … par, supprimer mon, supprimer … numero, sus ofertas, t … tu
  1.3: ta bien, tachen mi, tachen … nombre, take … list, tel est, telefono, telefono … la, telephone je
  1.3: telling you, tengo dos, tengo … y, tes … je, text … else, text … more, text … no, text … she, texted
  1.3: texter … monde, texter … svp, texting, textos lol, textos … magasin, texts … here, thank the
  1.3: thank … very, that message, the baby, the coffee, the name, the parking, the spring, the … NUMBER
  1.3: the … while, the … would, there is, there … me, these be, these texts, these>stop, this, this stuff
  1.3: throw away, tienen loca, tienen … el, tienen … numero, to inform, to no, to rate, to read, to … mobile
  1.3: to … receiving, to … where, told … before, tomas, tranquilo, travaille pu, twent-, twenty, uber
  1.3: ultima, ultima vez, un bras, un mot, un seul, un … pour, una moto, una … delete, uncheck me
  1.3: unsubscribe please, update the, used it, ustedes … no, ustedes … que, utiliser mon, vais … quand, van
  1.3: vato, vaut, veces les, veces … tengo, velo, velo … de, very much, veuillez … plus, vez no, viola-
  1.3: vos … ne, votre robot, vous mets, vous … achete, vuelv-, vuelven a, want>these, wante-, wanted
  1.3: which … of, will see, without … is, writi-, writing, wrong … dude, wrong … good, y quiten, y … delete
  1.3: y … otra, y … siguen, years … i, you going, you quitenme, you sure, you very, you want, you … alto
  1.3: you … be, you … being, you … him, you … se, you … texting, your lawful, your … at, your … for
  1.3: your … list, | apres, | block, | borreme, | bravo, | buenas, | compraron, | desactiva, | ended
  1.3: | estamos, | estimados, | euh, | faites, | forgot, | hit, | hold, | kill, | log, | nah, | nous
  1.3: | olviden, | passez, | piss, | tachen, | tiren, | whoever, | will, | … amable, | … autorise, | … bebe
  1.3: | … boss, | … casco, | … charged, | … dame, | … docteur, | … dueno, | … gone, | … knew, | … like
  1.3: | … lookin, | … lunettes, | … mama, | … mandar, | … mismo, | … my, | … people, | … poco, | … possible
  1.3: | … reply, | … set, | … solo, | … sœur, | … texter, | … toddler, | … using, | … ve, | … work, ~_ass
  1.3: ~_ca_, ~_caj, ~_cau, ~_cos, ~_dai, ~_dou, ~_en, ~_fau, ~_giv, ~_gla, ~_hei, ~_li, ~_mov, ~_na, ~_num
  1.3: ~_ocu, ~_rid, ~_shu, ~_so, ~_sol, ~_stp, ~_thi, ~_ube, ~_uni, ~_ust, ~abil, ~agin, ~agr, ~ajes, ~alt_
  1.3: ~amil, ~anch, ~ardo, ~arn, ~atig, ~autr, ~auva, ~avai, ~bea, ~bike, ~cag, ~caj, ~ccep, ~ccup, ~ci_
  1.3: ~cipa, ~cono, ~crir, ~cula, ~cun_, ~cust, ~dant, ~dern, ~dica, ~dina, ~dmi, ~ece, ~ecri, ~embl, ~emo
  1.3: ~emov, ~empr, ~enan, ~erso, ~esoi, ~etou, ~euse, ~evez, ~evin, ~ewh, ~ewhe, ~expr, ~exto, ~fami, ~fau
  1.3: ~ffu, ~frer, ~habi, ~hdra, ~hera, ~hut, ~ibre, ~icat, ~iffu, ~igan, ~isos, ~ist, ~jos_, ~jour, ~kind
  1.3: ~lama, ~lim, ~list, ~lto_, ~mabl, ~mbe, ~mber, ~meti, ~mez_, ~moi_, ~mos, ~mov, ~nbo, ~ned, ~ned_
  1.3: ~nir, ~nle, ~non, ~nop, ~nori, ~nsc, ~nscr, ~num, ~occu, ~okin, ~olee, ~omer, ~omp, ~oner, ~onm, ~oose
  1.3: ~ord_, ~ostr, ~ove_, ~oyer, ~pai, ~para, ~ppr, ~pro, ~proc, ~qui, ~rait, ~rajo, ~rap, ~ratu, ~rch_
  1.3: ~rdes, ~repe, ~rint, ~riz, ~rpo, ~rso, ~rson, ~sde, ~sed, ~sen_, ~shu, ~siad, ~sie_, ~sin_, ~som
  1.3: ~sona, ~spa, ~stin, ~stm, ~stp_, ~sufi, ~tac, ~take, ~tari, ~ten_, ~this, ~tira, ~tty, ~uat, ~ufic
  1.3: ~umb, ~uniq, ~urs_, ~usto, ~util, ~vaut, ~vre_, ~xpr, ~xpre, ~xtin, ~xto, ~zco_, ~zze
  1.28: (tables say mention)
  1.2: NAME anymore, NAME he, NUMBER anos, NUMBER … i, a cada, a dit, a kids, a one, a store, a student
  1.2: a tube, a … avec, a … neveu, a … rato, a … take, a … vie, about bikes, abste-, aburre, acabo
  1.2: achaler |, aepd, affaires de, affor-, afford, again … have, ahora lo, ahora … me, ai dit, ai plus
  1.2: alerts please, all please, alone … the, am no, am not, am switching, amigo |, amis, an … bike, and do
  1.2: and … do, and … for, anda, anytime |, apagado, aparato, as in, asked … be, asked … if, assure, asthe-
  1.2: astheure, asusta, at it, au quebec, au … d, aucun … en, aucune autorisation, autorizo que
  1.2: avisen … por, avisos delete, be nice, beau pour, bebe … de, been coming, bette-, better, bien claro
  1.2: bike for, bike … leave, bike … need, block … if, borra mi, borradme, boutique, box is, brack-, bracket
  1.2: brilliant, bucks for, bucks … a, busin-, but he, but take, but … more, butto-, buy, by … remove
  1.2: c … possible, ca cesse, ca doit, ca sert, cabal-, caballero, cada … por, camp, can … see, cancel … and
  1.2: cancele mi, canse, carajo, casilla de, casl, cell for, cell from, cell … ca, certainement pas
  1.2: cesser |, cessez svp, cette affaire, ceux, chant-, cheers |, chinguen, clientes, coiff-, coiffure
  1.2: collect the, come in, comerciales |, comme un, comment arreter, commerces, como … doy, companys
  1.2: compre … camara, computadora, con, con que, con … a, concerned, confirm removal, confirmez, conmi-
  1.2: conmigo, cono, consent … i, consenti |, contact … by, contract, contre les, contre … textos
  1.2: corresponde, cost me, count-, coutent, croire que, croya-, croyais, crush-, crushed, cual … la, cumpl-
  1.2: cut … texts, de cette, de coiffure, de darme, de grace, de la, de m, de pedales, de personne, de pneus
  1.2: de toute, de … asi, de … base, de … bike, de … job, de … manera, de … pas, de … recevoir, de … spam
  1.2: de … spammer, decim-, dejame, dejen … avisarme, dejenlo, delgado, delivery driver, demande … moi
  1.2: dementia, derangez … plus, des … de, desinscris, desis-, desist, desk, desti-, diabl-, diablo
  1.2: did anyone, dio el, discontinue the, discontinue |, do |, do … again, does … get, doigt-, doigts
  1.2: doit etre, dommage, dossier je, droit, drop … please, du harcelement, dude quit, e don, ecoeu-
  1.2: ecrivez, efface mon, el chip, el favor, elle … pu, en vertu, encuestas, end … subscription, enlev-
  1.2: enlever moi, enviando, es aqui, es solo, es … otra, escri-, escribiendo |, est possible, est quand
  1.2: est vous, est … pour, esta … you, estarme, esten molestando, estoy hasta, explicacion, f, fais plus
  1.2: fais … de, fait de, fait … semaines, familia |, fautes, favor, find, fired, fit … a, flip phone
  1.2: for … fitting, for … on, for … raffle, for … warranty, fork, forma, found … part, frapp-, from … bike
  1.2: garder |, gastan, georg-, georgia, geran-, gerant, ghost, git, given |, go back, go … for, good … stop
  1.2: good … to, got a, got … ticket, grace cessez, gracias … manden, guagu-, guagua, hace … mes, hacer-
  1.2: hacerme, harassing, harassment, has dementia, has ever, has … own, hearts, helen-, helene, herit-
  1.2: herite, herite de, hittin my, homme |, hooks, hors, how 2, how … have, husband … in, i never, i read
  1.2: i … asked, i … check, i … grab, i … in, i … opt, i … switching, i … very, immed-, immediate, in front
  1.2: in no, in receiving, inn, inscr-, instead of, instructed, interested … receiving, inverse, is already
  1.2: is paying, it dings, izquierdo, j ecris, j peux, j vas, j … l, jamais alle, je croyais, je … en
  1.2: je … j, jeudi NUMBER, jodas, joint, jokes, journee, just … to, juste que, kids … the, kit, knock
  1.2: l … pis, la aepd, la nieta, la peine, la seule, la … demain, la … des, la … m, landline, las ofertas
  1.2: law>stop, law>texts, ldroi-, ldroit, le dentiste, le voy, le … chez, le … message, le … retirez
  1.2: leave-, les pedi, let, like these, linea no, list, list … am, list>send, llaman, llamen ni
  1.2: llamen … me, llegu-, lo pense, lo … el, loi NUMBER, loin … moi, los … quedaron, lose this, lost a
  1.2: lunes y, many … me, mas quieran, mater-, me but, me canse, me contacte, me donne, me escribe
  1.2: me pongan, me spammer, me textean, me textees, me |, me … borrar, me … error, me … longer, me … miedo
  1.2: me … please, me … these, me … times, mecanico … que, mejor, mensajes … texto, message … please
  1.2: messages ne, messages thank, messages … vous, messaging, metieran, mi mama, mi nena, mi … please
  1.2: mi … y, mine … am, mis … no, mis … number, moi svp, moi … jamais, molestia, mon grand, more bike
  1.2: more>forever, mori, much do, musiq-, musique, muy bien, my baby, my private, my … text, nada ahi
  1.2: nada en, nae, names, ne plus, nearl-, nearly, necesito … me, need one, needi-, needing, never … them
  1.2: never … to, nevr, new … just, ni idea, ni siquiera, nights, no corresponde, no deje, no deseo
  1.2: no queria, no … all, no … andar, no … bicicletas, no … es, no … escriba, no … esten, no … idea
  1.2: no … molestando, no … quien, nom … sur, non … desabonnez, not accept, not wanting, not … agreeing
  1.2: not … cell, not … get, not … going, not>wrong, now, now … the, numbe-, number, number a, number … stop
  1.2: numero, numero avant, numero you, numero … yo, nurse here, of |, of … group, of … shop, off in
  1.2: off list, off … mailing, off … textos, offence, on dit, only … email, or … it, ordered the, otro los
  1.2: ours |, over to, owner |, pa esto, par telephone, par … le, par … les, para un, parag-, paran
  1.2: pas correct, pas d, pas … guy, pas … vos, pase por, paso … me, paz por, paz … favor, peine, pena
  1.2: pense … y, permiso no, pero … you, persona que, perte-, pertenece, peur, peux … avoir, phone this
  1.2: phone … of, phones for, pido me, pieds dans, please unsubscribe, plein mon, plein … casque, plug
  1.2: plusi-, plusieurs, podrian, por favorcito, por … amor, porfabor |, porque yo, pour votre
  1.2: pour … enlevez, pour … job, pouvez … le, prepago, prepago y, pretty … that, privacy, prochaine fois
  1.2: promo-, promociones, propaganda, pu que, pu … recevoir, pueden borrar, puse … y, pushe-, pushed, que
  1.2: que pueden, que … NUMBER, que … cesse, que … escriben, que … quieran, que … textearan, que … vaya
  1.2: quedo … la, question, quiere que, quiero sus, quitter … liste, rappelle pas, receive text
  1.2: recordatorios, registry |, rejoi-, remin-, remove both, remove this, remove … de, remuevan
  1.2: remuevanme de, replied, reply needed, request … be, requesting, resue-, revenus, revise el
  1.2: revise … numero, rid … my, rien m, robaron la, robaron … bici, rosad-, rosada, salon … coiffure
  1.2: saturday … the, se ha, se les, se … queda, seguir, seguros, seign-, seigneur, sending … these
  1.2: sent … my, separation, serieux … moi, servian, she … i, should be, si puede, si … arrete
  1.2: sigan enviando, sign me, signed |, since monday, siqui-, siquiera, sleep days, slow, sms no, sms … de
  1.2: so … as, sollicitation |, sollicite, solo … a, somos una, sonda-, souhaite, sounds … a, soy … que
  1.2: still … your, stop thx, stop … ads, stop … textos, stop … texts, stop>send, stp |, su, suis sa
  1.2: suis … mon, suppression de, sur … freins, sur … portable, sure that, sursa-, svp … pour, swap the
  1.2: sweet-, switching to, swore, taken … so, taller |, te … pido, telep-, text … do, text … have
  1.2: text … take, textean, textearan, textearan |, textiando, texting remove, textos a, textos arretez
  1.2: textos gracias, textos promo, textos you, textos … les, texts never, the cafe, the guy, the new
  1.2: the specials, the … so, these do, these … away, thinks it, this … anymore, this … spam, this … text
  1.2: till … no, to break, to get, to … fcc, to … here, to … left, to … who, todas |, today stop, touri-
  1.2: tranquille, trop loin, trucs, tu … ca, tu … no, ultim-, ultimo … me, un humain, un … NAME
  1.2: un … arretez, unsub please, unsubscribe, until then, up but, up my, up … week, used, vayanse al
  1.2: velo … mon, veo … la, verdad no, vertu, viaje, vibre, viene |, vive, vos avis, vos texto
  1.2: votre … merci, voulais … de, vous avec, vous ne, vous … point, voyage, want message, want … messages
  1.2: want … see, want … unsubscribe, was meant, was never, was … when, watch, waxed, way … stop, we can
  1.2: weon, will collect, will … on, wish, wish not, with cash, with … NUMBER, with … fcc, woke the
  1.2: worn out, would get, wrong … have, y, y que, y … es, y … mando, y … vez, years and, years |, yo nomas
  1.2: yo … di, yo … hittin, yo … lleve, you bajenle, you hav, you parenle, you permission, you took
  1.2: you … after, you … had, you … phone, you … this, you … todo, your contact, your dad, your message
  1.2: your store, your … messages, your … text, | chamo, | class, | cono, | desinscription, | desole
  1.2: | disculpa, | dude, | ew, | flag, | keep, | lose, | opt, | opting, | prochain, | rendez, | salirme
  1.2: | sigo, | texte, | tio, | try, | vu, | wife, | work, | wtf, | … bloque, | … cherchez, | … croyais
  1.2: | … darme, | … deje, | … dicen, | … fille, | … hav, | … hoy, | … left, | … much, | … porfa, | … todo
  1.2: | … toute, | … vertu, ~_auc, ~_cir, ~_cru, ~_cum, ~_dat, ~_dit, ~_enl, ~_f_, ~_fav, ~_feu, ~_kin
  1.2: ~_leo, ~_lic, ~_lug, ~_men, ~_nin, ~_om, ~_owe, ~_per, ~_pur, ~_qu, ~_su_, ~_tak, ~_ter, ~_toq, ~_ult
  1.2: ~_vau, ~_y_, ~aite, ~amai, ~amig, ~anad, ~ands, ~arai, ~arm, ~arr, ~assm, ~asth, ~asts, ~atel, ~atis
  1.2: ~aucu, ~aut, ~auth, ~be_, ~bett, ~bla, ~bloc, ~buy_, ~casl, ~caus, ~ced, ~cern, ~ciat, ~cko, ~clui
  1.2: ~con, ~conf, ~conm, ~ctin, ~cump, ~dag, ~dage, ~dar, ~dec, ~desk, ~diat, ~dis, ~dnig, ~donc, ~doub
  1.2: ~drai, ~dry, ~eace, ~ecoe, ~edia, ~eet_, ~egui, ~eis, ~ejoi, ~elep, ~emor, ~enew, ~engl, ~eph, ~epho
  1.2: ~esis, ~esk_, ~esma, ~essu, ~eto_, ~ever, ~ffor, ~ford, ~gre_, ~guir, ~heck, ~his, ~his_, ~huma, ~iais
  1.2: ~icul, ~imm, ~imme, ~ini, ~inos, ~irm, ~isen, ~jal, ~jalo, ~jama, ~jes, ~jes_, ~jor_, ~kit_, ~legu
  1.2: ~leph, ~lif, ~lis, ~ltim, ~mais, ~mero, ~mez, ~mia_, ~mijo, ~mite, ~mpli, ~nad, ~ncl, ~ncu, ~ndag
  1.2: ~ndli, ~ngo_, ~nlev, ~nli, ~nmi, ~nmig, ~nne_, ~nom_, ~nta, ~numb, ~nve, ~nvio, ~ogi, ~ois_, ~ompo
  1.2: ~onc_, ~onmi, ~opag, ~ort_, ~pide, ~pita, ~plom, ~pull, ~queo, ~rce_, ~reak, ~rejo, ~rem, ~remo, ~riza
  1.2: ~rme, ~romo, ~rre, ~rtab, ~sagi, ~seo, ~seo_, ~sher, ~si_, ~sir_, ~sond, ~ssem, ~ssme, ~stea, ~sthe
  1.2: ~stp, ~tait, ~tak, ~tc_, ~ten, ~tez, ~tez_, ~theu, ~thi, ~toq, ~toqu, ~try, ~tus, ~uba, ~ucu, ~ucun
  1.2: ~ueo, ~ueo_, ~uir_, ~uld, ~umbe, ~ume, ~umpl, ~uner, ~utho, ~utto, ~vacy, ~vai, ~ve_, ~ver, ~ver_
  1.2: ~vor, ~wan, ~weat, ~xie, ~xing, ~zco
  1.1: (more), NAME quien, NAME … a, NAME … delete, NAME … take, NUMBER al, NUMBER can, NUMBER est
  1.1: NUMBER years, NUMBER … por, a elle, a gift, a guatemala, a ir, a mechanic, a vole, a … cel, a … cell
  1.1: a … este, a … now, a … plus, a … senorita, a … tienda, about |, about … bike, abstenez, abstenez vous
  1.1: acepte textos, acheterai, adresse pas, advertising, affai-, after work, again by, agarraron, ai herite
  1.1: ai l, al bebe, al perro, al taller, alertas |, all three, alors … les, altog-, altogether
  1.1: altogether |, am blocking, am never, am … so, and said, and … buzz, and … does, and … time
  1.1: annulez mes, annulez … mon, another … stop, ans … j, apaguenme, are … NUMBER, arret-, arrete … m
  1.1: arreter vos, as always, as … la, asked … this, asteur, astheure |, at home, at … fire, at … front
  1.1: at … with, au point, au rgpd, aucun, aucun-, autorizacion |, avec quelqu, avec … un, avez charge
  1.1: avez … NUMBER, aviso-, avisos, avril, back … please, barrez, be too, been … since, before … it
  1.1: belongs, ben … ca, besoin de, besoin des, bici … you, bike got, bike there, bike … is, bike … never
  1.1: bless … heart, blonde … que, bloque … vous, blowing … my, books, borrar mi, both numbers, bought a
  1.1: brill-, broug-, brought, buenas tardes, busca-, but … can, buzze-, buzzed, by my, by on, c qui, ca svp
  1.1: ca … sur, calis-, call … to, calls … is, campaigns, campu-, campus, can … texting, can … unsubscribe
  1.1: cancela los, cancelenme, cancelle les, casse, ce … etait, cease texting, cel pa, celular … de
  1.1: celular … me, cette annee, cette boutique, cette ligne, chaque message, cherchez a, chiens, clase y
  1.1: coche-, coiffure chez, come … for, coming to, comio el, communication |, compagnie de, completement |
  1.1: comptant, comunicacion, connais … de, connaitre, consent was, consent withdrawn, consent … text
  1.1: continuez … m, correos |, corri-, cortenla, could … send, coupez … textos, cowor-, crois, cuando … mi
  1.1: cuando … no, cut down, d aujourdhui, d … des, dad died, dame … baja, dans … magasin, de mettre
  1.1: de nina, de oposicion, de tus, de … alertes, de … borrenme, de … dos, de … ecrire, de … ile, de … qu
  1.1: de … quitenme, de … y, de … yo, decrochez, decrochez … de, dedan-, dedans, defin-, dejenme fuera
  1.1: dejenme … de, dejo … bici, deleted |, demande … arreter, demande … avis, dementia and, demeu-, demeure
  1.1: depar-, derecho, derecho de, derecho … oposicion, des … j, des … pas, des … stp, desabonnement |
  1.1: desactivez les, despi-, deten-, devin-, devinci, dicen, did … leave, did … my, disen-, dnd
  1.1: dolares por, domma-, donc, donner, du texto, du … ca, due, ebike |, ejerz-, ejerzo, ejerzo mi
  1.1: ejerzo … derecho, el gerente, el … que, el … revisa, electronico, eliminen mi, ella, empre-, empresa
  1.1: empresa y, en pu, en que, en … el, encuestas ni, enlevez mon, enlevez … manuellement, enoja
  1.1: enough stop, envio-, envios, envoi-, envois svp, envoyer d, eran, errone, error yo, es automatico
  1.1: esa … de, escriba mas, escriben mas, escriben … que, escribo por, escribo … mi, ese dia, esposo … en
  1.1: est … chez, est … harcelement, est … mes, est … normal, est … telephone, esta |, estar … esto
  1.1: estimado, esto que, esto … automatico, esto … de, et ca, etais pas, etait non, etait … telephone
  1.1: etre … par, etre … votre, ever text, every … please, everything else, ew, exijo, expliquez, faire
  1.1: faite-, faites, faute-, favor … escriban, feel, felices |, fermez … textos, figure, filou
  1.1: fils … NUMBER, fin des, finalement pas, fini … nous, flag my, for family, forfait prepaye, forget this
  1.1: forma de, forme-, forty, fouil-, free … the, fregando, frere, from … of, frr, ganas de, garage depuis
  1.1: garza, gave consent, gente, go home, going back, got … to, gracias … you, great if, guate-, guatemala
  1.1: gustaria que, guys … me, hable con, had no, hagan |, hagan-, hago para, hasta … madre, hat
  1.1: have agreed, have … consent, have … say, head, hear … your, heard … your, help with, hermano … no
  1.1: hey … i, hittin … line, hola, hold … texts, homie, honestly |, honou-, hope the, hope this, household
  1.1: i go, i revoke, i sign, i unsubscribed, i … blocking, i … her, i … phone, ia, ia no, ici le, il roule
  1.1: ile, immediately |, in texas, in … texts, inscribir, inscrito, interesa recibir, interessee, irai
  1.1: is but, is … emergencies, is … scam, is … something, is … when, it from, it hurts, it works, it … at
  1.1: it … for, it … no, j irai, j … herite, j … point, jaja quitenme, jamai-, jamais consenti, je bloque
  1.1: je demenage, je … oppose, je … tiens, just quit, juste … enlever, kiten-, know … my, l ile, l … ca
  1.1: la compania, la publicite, la … deje, la … entonces, la … etait, lachez … cell, lakes-, laund-
  1.1: laundry, le a, le escribo, le … c, le … depuis, le … telephone, left … my, leo, letter if, like … not
  1.1: like … stop, linea … es, list and, lista sin, lista |, lista … textos, llegan … las, lo dieron
  1.1: lo hagan, lo puedo, lo … cambiar, lo … para, longer want, looks like, looks … spam, los va, los … esos
  1.1: los … yo, lovely |, luck with, lune, m ecrit, m envoyer, m oppose, m … charge, m … des, ma fiche
  1.1: ma piece, ma … de, mailb-, mailbox, maintenant que, mais, make the, makes, mal note, mama … no
  1.1: manda mensajes, mandando mensajes, mandar mensajes, mandar … que, manden ofertas, manden recordatorios
  1.1: manden … de, manden … gracias, manden … mensajes, mandenle, manue-, manuellement, marche … le
  1.1: mas ofertas, mas … este, mas … mi, mas … ustedes, may stop, maybe, me dan, me deals, me escribas
  1.1: me mande, me metieron, me one, me recuerden, me … dire, me … estos, me … harta, me … recordatorios
  1.1: me … se, me … want, mensa-, mensajes x, mensajes … por, mes y, mes … svp, messages, messages … please
  1.1: messaging my, metie-, metieron, mi derecho, mi primo, mierd-, mierda, mijo, million, mind |
  1.1: mind … the, mise au, mise … point, moi manuellement, moi stp, moles-, mollo, mom says, mon avis
  1.1: mon … enlevez, mon … mais, mon … monsieur, money |, my mom, my profile, my say, my watch, my … how
  1.1: my … your, n my, ne … contacter, need this, need you, neta, never authorized, never send, never want
  1.1: never … at, nicel-, nicely, ninguno mas, nix the, nix … texts, no bikes, no one, no promos
  1.1: no reconozco, no tengo, no vuelvan, no want, no … NUMBER, no … asi, no … autorizado, no … contacten
  1.1: no … lo, no … me, no … tengo, no … verdad, nobody … NAME, noel, not been, not come, not this
  1.1: not … billboard, not … signing, not … take, notif-, number who, number>you, numero l, numero sans
  1.1: numero … merci, numero … pense, numero … vos, nunca … esto, ocupo sus, of getting, of … bike
  1.1: of … never, ofrec-, ok but, ok c, ok … est, on … head, on … my, oposi-, oposicion, oppose, oppose a
  1.1: opt … out, otro … asi, out how, outgr-, over … remove, paix avec, par texto, par … a, parenle you
  1.1: parenle … los, parroquia, parte … no, pas connaitre, pas du, pas interessee, pas … affaire
  1.1: pas … permission, pas … tu, passe au, passe chercher, pay … now, paye pour, pensando, pero ahora
  1.1: perro … comio, person, persona, personnel, phone … do, phone … more, pickup text, plain-, play … on
  1.1: please n, please … him, plomero no, plus a, plus … NAME, plus … sur, pogne, point stop, ponganme
  1.1: ponganme en, pops, por fabor, por ustedes, por … descuento, por … nunca, por … servicio, possible … ne
  1.1: pour ca, prefere ne, premier, primer, profeco |, proprietaire du, prote-, prove i, pu svp, pu … cell
  1.1: pueblo, puedan, qua y, qua … etre, que vos, que … ahora, que … je, qui m, qui … son, quien eres
  1.1: quiero salirme, quiero … nada, quita mi, quitan de, rayez moi, read my, reason to, reboo-, rebook
  1.1: recall agreeing, receive this, receiving your, recibiendo, recog-, reconozco, refil-, reminders for
  1.1: removed me, resolution, respeto, resso-, retirez … numero, rien fait, rn, roommate he, roommates
  1.1: ruidi-, ruidito, saber nada, sacame … la, said … texts, said … was, salgo … esto, salirme de, salon
  1.1: say that, says do, se enoja, seem, selli-, selling, sende-, sender, sera que, sert … rien
  1.1: service reminders, servicio no, she left, she … out, signe-, signing off, siguen mandando, sinon
  1.1: so … these, solo … que, some … i, sorry |, souhaite plus, sound, spare … the, stop harassing
  1.1: stop that, stop … je, stop … promos, su tiempo, su … you, suis … alle, suis … client, suis … deuil
  1.1: suspenda, svp |, t as, ta … stp, tacha-, tachame, tampo-, tampoco, tant qua, tant … y, tardes
  1.1: telefonos, temps … mon, tengo … en, tercera vez, tes, text alerts, texte plus, texto j, texto you
  1.1: textos et, textos retirez, textos yo, textos … bonne, textos … favor, texts man, texts needed
  1.1: texts you, texts>remove, thank … and, thanks to, that … did, the appointment, the bar, the box
  1.1: the fleet, the … his, the … love, the … rack, the … till, them please, there … you, these after
  1.1: these now, these … for, these … please, this looks, this … ok, this … somebody, three times, tipo
  1.1: to … and, to … shop, today … tomorrow, told … guy, ton … de, took … number, tour … l, trabajo … me
  1.1: tracf-, tracfone, trail-, traveling, tremb-, tres, trop … messages, trun, ugh, un client, una cadena
  1.1: una foto, una tal, une liste, union, unsol-, unsolicited, unsub … please, unsub-, unsubscribing
  1.1: up done, up … accident, use my, valid, velo … ma, velo … un, vendeurs, vendre, verda-, verdad
  1.1: verdad |, veuillez me, veuillez ne, vieji-, vos, vos alertes, vos … le, votre gerant, vouch-, voucher
  1.1: vous dire, vous faites, vous … comme, voy … la, want>me, was going, was … last, wey, what … are
  1.1: whate-, whatever, with … text, withdrawn, without … say, wrong no, wrong … please, y despues, y sus
  1.1: y … para, yo … you, you on, you unsubscribe, you … ando, you … dejen, you … habia, you … that
  1.1: your billboard, your heart, your … in, your … was, zero texto, | ah, | apaguenme, | between, | changed
  1.1: | cual, | debranchez, | decrochez, | deseo, | ejerzo, | epargnez, | every, | fijese, | frr, | fuera
  1.1: | git, | ia, | maam, | mauvais, | passe, | ponganme, | retirer, | right, | sa, | second, | suspenda
  1.1: | tachame, | veut, | weon, | wey, | … again, | … app, | … borrame, | … caissiere, | … cambiar
  1.1: | … deseo, | … doit, | … escriben, | … esten, | … free, | … gustaria, | … jodan, | … mandaron
  1.1: | … metieron, | … ningun, | … parar, | … parte, | … proxima, | … rid, | … somebody, | … thx
  1.1: | … ustedes, | … zero, ~_alr, ~_de, ~_det, ~_dis, ~_ele, ~_esc, ~_fuc, ~_god, ~_ira, ~_law, ~_mad
  1.1: ~_mau, ~_ob, ~_par, ~_pou, ~_ret, ~_rn, ~_rn_, ~_ugh, ~_ul, ~_vos, ~_vou, ~_wey, ~_xf, ~affa, ~affo
  1.1: ~alan, ~alr, ~anol, ~anq, ~anqu, ~ans, ~ant_, ~arlo, ~arre, ~aspe, ~atev, ~atre, ~avo_, ~avor, ~ayb
  1.1: ~aybe, ~beso, ~bir_, ~bur, ~but_, ~cabo, ~cely, ~chec, ~cia, ~cida, ~cil, ~clea, ~cluy, ~cog, ~cun
  1.1: ~dar_, ~data, ~deda, ~dema, ~den, ~ding, ~dly, ~dly_, ~dob, ~ecog, ~edas, ~efin, ~ensa, ~ere, ~ered
  1.1: ~ers, ~escr, ~etr, ~exij, ~eze, ~fav, ~favo, ~ffai, ~ffo, ~fon, ~fuck, ~fur, ~fuse, ~gada, ~gis, ~gist
  1.1: ~glar, ~god, ~hach, ~hola, ~hop, ~hora, ~hurt, ~iaje, ~ial, ~ibi, ~icid, ~idn, ~ims, ~inte, ~iqu, ~ir_
  1.1: ~isco, ~isi, ~ist_, ~itiv, ~izz, ~jero, ~ji_, ~law, ~logi, ~look, ~lug, ~luy, ~madr, ~mayb, ~me_, ~men
  1.1: ~mens, ~ment, ~mer, ~mese, ~mis_, ~mn_, ~moti, ~mpoc, ~mpr, ~nce, ~ngu, ~noel, ~noti, ~now, ~nsa
  1.1: ~nsaj, ~nso_, ~ntio, ~oel, ~oel_, ~oga, ~ois, ~oll, ~ompi, ~onc, ~onta, ~ora_, ~orci, ~orne, ~os_
  1.1: ~osin, ~osti, ~ot_, ~otif, ~ould, ~ourd, ~ouri, ~parl, ~phew, ~pian, ~pons, ~poss, ~prie, ~prot, ~que_
  1.1: ~qui_, ~rass, ~raw_, ~reem, ~refi, ~rere, ~rev, ~rez_, ~rid_, ~rik, ~rime, ~rne, ~roul, ~rres, ~rth
  1.1: ~saj, ~scr, ~sino, ~slip, ~ste, ~surg, ~svp, ~tamp, ~tely, ~tev, ~teve, ~tin, ~ting, ~tly, ~tly_, ~too
  1.1: ~trac, ~trik, ~tton, ~twe, ~ubo_, ~udra, ~uen_, ~uett, ~unso, ~unte, ~ups_, ~ures, ~urne, ~utio, ~uzze
  1.1: ~vanm, ~vor_, ~vos, ~vos_, ~wey, ~wey_, ~xij, ~xijo, ~ybe_, ~yen_, ~yped
  1.0: (me), (send), 2 y, NAME … his, NAME … numero, NAME … to, NUMBER how, NUMBER of, NUMBER … day
  1.0: NUMBER … let, NUMBER … pas, a casse, a quote, a retired, a review, a … deux, a … every, a … nadie
  1.0: a … sobrino, a … station, a … this, abajo, abren el, account from, agree … texts, agreed
  1.0: agreed … receive, ai annule, aie, algo yo, all future, already … me, am new, am sorry, an appointment
  1.0: an email, and we, and … keep, annulez pas, ans j, anymore |, anywh-, anywhere, apaguen, appareil
  1.0: apple, appointment for, arret la, arret … semaine, arrete … message, arreter … recevoir, arreter … sms
  1.0: assistant, asteu-, at … clinic, attei-, atteinte, au … numero, autorice, autre texto, avait, avec
  1.0: avec … par, avec … promos, avez la, avez … deux, aviez pas, avis avant, avis |, avocate, avoir donne
  1.0: away and, away … do, baja a, be another, be … NUMBER, be … kind, be … please, begging you
  1.0: bendiciones pero, bendiciones … no, bici en, bici por, bici verde, bicicleta … mi, bicicleta … no
  1.0: bike off, bloquear este, bloquear … numero, borrar … numero, borreme por, borreme … favor, borren mis
  1.0: borren … datos, borrenlo, borrenlo |, bravo |, break up, bring in, broke … collarbone, business
  1.0: business … you, but do, but … i, buy the, ca pu, ca … stresse, call … since, calls, calls … no, calma
  1.0: can … swap, cancel … text, ce … ni, ce … pis, cell on, cell … job, certainly, certainly did
  1.0: certainly … not, cesar, changed … mind, changer la, check … it, checked … on, checkez, checkout
  1.0: cheer-, cheers, chez … c, child-, chill with, chill … the, chum a, cliente, clique, coin, collarbone
  1.0: comme … j, comment … arrete, compagnie, comprenez, comprenez pas, comunicaciones, con este, condition
  1.0: confused with, conozco su, consentimiento |, consider this, cool, courage, croix, croix sur
  1.0: croix … mon, crtc si, cruza-, cruzaron, cruzaron los, cruzaron … numeros, cuando … a, cuenten
  1.0: cut … on, cutti-, cutting, cycliste, d avoir, d … NUMBER, d … envoyer, d … le, d … retire, damn
  1.0: daughters, de avisos, de cuenta, de me, de sonar, de … alors, de … bicis, de … cell, debarrasser
  1.0: debranchez … de, decir cuando, decir no, dedans |, dejenme … paz, delga-, demande, demande pour
  1.0: demenage en, depanneur, deposite, depuis … ans, derangez plus, des … plus, desire, desuscribo, detes-
  1.0: deteste, did for, diff, dit, dit au, ditch, do … sending, do … turn, does a, donc les, donc … ai
  1.0: donc … nom, drop … texts, dropped … a, each buzz, earlier, easie-, ecrire par, ecris au, ecriviez
  1.0: efface moi, el negocio, eliminan, else |, elsew-, elsewhere, email use, embou-, emergencias, en blanco
  1.0: en demeure, en esa, en ingles, en las, enlever … vos, enlevez, enroll, entendu, er, erase my
  1.0: erase … number, es … hermano, es … pero, es … you, esa persona, esa senora, est arrivee, est … pu
  1.0: est … trop, esta en, esta … en, este contacto, et arretez, et ce, etait … le, etait … pour, ete
  1.0: existais, existo, extranamos, fabor |, faili-, failing, faire enlever, fais … menage, fait … fois
  1.0: faites … croix, fasti-, fatigue, faut tu, fcc si, fermez … alertes, fijat-, fijate, file this
  1.0: fin … messages, for that, for … your, fortin, frenen, from anyone, from surgery, fue |, furth-
  1.0: further |, gave no, gave permission, general i, get any, getting … after, getting … i, godda-, goddamn
  1.0: gosser, got … no, gracias punto, gracias x, grandma says, guess, haber aceptado, hago pa, hamil-
  1.0: hamilton, hartaron, has … and, has … different, hasta, have, have bought, have … confused, have … it
  1.0: have … with, hazme, he … quit, hello this, hello … is, here no, hi you, hija no, hija … me, hit a
  1.0: home and, home safe, i certainly, i swap, i … have, i … ordered, i … see, iban … mandar, if one
  1.0: if … could, igualmente feliz, il est, il … pas, imagi-, imagine, imagine |, impression, in NUMBER
  1.0: in october, in ten, incorrecto, infirmiere de, infirmiere … nuit, infor-, interesse merci
  1.0: is harassment, is real, is revoked, is … dads, is … way, it after, it … never, it … stop, j … consenti
  1.0: j … vous, jaja se, jamais abonne, jamais apporte, jamais svp, jconn-, jconnais, je les, je recevrais
  1.0: je reviendrai, just visiting, kinda, kindergarten, kindly remove, know … your, l … c, la date
  1.0: la linea, la madre, la pedale, la unica, la … con, la … tiene, labor-, lachez, ladra, laisse … numero
  1.0: lavar, le bus, le … envoyez, le … la, le … lol, le … pa, left … text, let … be, letter … you, like to
  1.0: limites, line i, line is, line |, list>these, llanta de, lo digo, lo manden, lo mio, lo … mejor
  1.0: lol … for, longer … these, los manden, los numeros, los … mas, lose … number, m ecriviez, m … ces
  1.0: ma … privee, madne-, madness, magasin de, mais n, mama dice, mama no, mama tiene, mama … que, manage
  1.0: manana … a, mandar textos, mandarme nada, mande … mensaje, manually, mas, mas mensajes, mas texts
  1.0: mas … esto, me, me avise, me confused, me derangez, me hartaron, me i, me mettre, me no, me para
  1.0: me sali, me salio, me stresse, me … arretez, me … dar, me … nunca, me … when, mechanics
  1.0: mejor quitenme, mejor y, meme … je, menage … mes, menos mensajes, mensaje suyo, mensajes … gracias
  1.0: mes … de, message … i, message … my, messaged, messaging this, messaging … phone, meurt, mi nadie
  1.0: mi … pa, might want, mind taking, miren, mise en, mise … demeure, miss … pickup, moi maintenant
  1.0: moi … d, moi … est, moi … ta, moleste mas, mon ok, mon … fils, more … after, moyen, must … no
  1.0: my digits, my parents, my telephone, my … off, my … on, my … use, my … was, n envoyez, n … pas, nah
  1.0: nah |, names not, ne, ne … derangez, ne … texte, nel … no, nene, never consented, never to
  1.0: never … another, never … for, neveu, new … or, next … gets, niece, no dije, no interest, no reason
  1.0: no … mandes, no … moleste, no … otro, no … porque, nope … me, not here, not want, not … remove
  1.0: not … sale, not … want, not>you, notificasiones, notificasiones |, nous retirer, nous |, now and
  1.0: number svp, number … la, number … years, number>angry, numero no, numero … su, odio los, of now
  1.0: of yours, of … but, of … now, off with, off … messages, off … phone, on casse, on garde, on veut
  1.0: on without, on … door, one … off, only do, only no, only rented, only … my, open sundays, opt … please
  1.0: ote mon, otra … you, oubliez ca, oui mais, outgrew, pa … los, pa … me, para … esto, para … sonar
  1.0: parale, paren con, parenle a, parte de, partie de, peace and, pense mejor, perdieron, pero … mi
  1.0: persons, peu moins, peux me, phone … gets, piasses pis, piensa, piensa que, pis une, pis y, play
  1.0: please check, please remove, please shut, please … ty, please … your, plus recevoir, por … la, pour
  1.0: pouvi-, pouviez, prefiero el, preve-, profi-, program |, promis de, promotional, prospection, psy
  1.0: pu capable, publicidad |, puede … mi, punto |, puse … numero, put … my, qua, quand ca, que este
  1.0: que mandan, que … alto, que … estoy, que … mi, que … pido, que … recevrais, que … recois, queja en
  1.0: qui avait, qui j, quien les, quiero recordatorios, quiero … textos, quiet-, quisi-, quisiera
  1.0: quita … de, racine, radie-, radiez, rayer mon, receiving … messages, recibir … textos, recie-, recogen
  1.0: recois … textos, recordarme, recordatorios … no, recov-, recupere, redy, relat-, remem-
  1.0: remember signing, remember … up, remonte, rends, renewal, reply … am, reported as, respectfully
  1.0: respu-, respuesta, reveille, rien … envoyer, rin NUMBER, robot voice, rory, sacas de, safet-, safety
  1.0: saludo, same thing, saska-, savoir … vos, says … more, scoot-, seas, sendi-, sending
  1.0: sending … anything, sent … NUMBER, ser … de, sera … me, setting off, she … her, sherb-, sherbrooke
  1.0: shop dog, shop … stop, shove, si paso, si siguen, si … textos, si … vuelven, si … you, signed for
  1.0: sir please, sms for, sms … is, so … should, somebody, somew-, somewhere, sonan-, sonando, sonar
  1.0: soy … persona, staff, stand and, still good, stop contacting, stop everything, stop writing
  1.0: stop … good, stop … texting, stresse, suena … que, suficiente, suis l, suis … voler, suite
  1.0: sur … chaine, sus, svp, svp que, svp … d, talke-, tapa, tarda-, tasha, tcpa violation, tengo … para
  1.0: tenie-, text every, text … me, texte je, texte … pu, texting … deals, texting … wrong, texto arretez
  1.0: textos no, textos please, textos … il, textos … no, texts … said, texts … take, that still, that … i
  1.0: the courier, the mechanics, the … about, the … one, the … reminder, the … there, the … well
  1.0: the … went, them, this customer, this is, this remove, this … again, this … an, this … thing, thril-
  1.0: thrilled, tienda, tiene NUMBER, tiene el, tiene este, tienen el, time it, time … the, tired … these
  1.0: to exercise, to … different, to … he, to … like, toda, todo … de, tomber les, too … on, toss my
  1.0: toss … number, toutes |, trabajo … la, traigo, trata-, triste, trompe, tune … complet, tunis-, tunisie
  1.0: tus contactos, un … cell, un … moins, une croix, unfollow, unica, up complet, up … please, usefu-
  1.0: useful, useful … me, ustedes … mas, vais aller, veint-, veinte, velo moi, vendieron, veut … que
  1.0: vie privee, viejito, viendra, violation, virez, virtu-, voice to, voice … text, voler mon
  1.0: vos sondages, votre … svp, vou, voudrais, voulez mais, vous comprenez, vous pouviez, voy … cambiar
  1.0: voyon-, voyons, want is, ward, was in, we gave, went off, while |, will grab, wise, with … dad
  1.0: with … other, with … spam, withdrawn |, withi-, within, work texts, worry, would … so, wrap
  1.0: written consent, wrote, xfavo-, xfavor, y … NAME, yes |, yes … would, yo llevo, yo y, yo … aceptado
  1.0: yo … fui, you estuvo, you only, you pueden, you |, you … escriban, you … get, you … hartaron
  1.0: you … spamming, your promos, | abstenez, | apaga, | bajenle, | confirmez, | confirmo, | consider
  1.0: | demasiados, | desactive, | desormais, | disable, | ditch, | dnc, | fermez, | find, | hazme, | nene
  1.0: | pedi, | per, | pu, | puro, | radiez, | requesting, | signing, | starting, | supprimer, | withdraw
  1.0: | … ancien, | … box, | … bud, | … confirm, | … cost, | … daughter, | … envoyez, | … esos, | … facture
  1.0: | … hitting, | … hope, | … ley, | … parfait, | … pienso, | … removal, | … spare, | … termine
  1.0: | … travaille, | … tried, | … une, | … unico, | … vais, | … velo, ~_ach, ~_al, ~_aut, ~_bic, ~_bud
  1.0: ~_con, ~_cyc, ~_dij, ~_dio, ~_eb, ~_ecr, ~_exc, ~_gen, ~_jo, ~_kn, ~_lis, ~_me_, ~_mus, ~_ne_, ~_nop
  1.0: ~_oc, ~_os, ~_ost, ~_rem, ~_rim, ~_s?, ~_s?u, ~_sup, ~_sv, ~_svp, ~_sys, ~_veu, ~_xx, ~_ya, ~abo, ~ach
  1.0: ~ados, ~aff, ~ages, ~aig, ~aje, ~ake, ~aki_, ~alon, ~alut, ~ansa, ~arli, ~aske, ~avr, ~ayu, ~base
  1.0: ~bud, ~cate, ~cev, ~cevo, ~cic, ~coe, ~coeu, ~coot, ~cos, ~cri, ~crib, ~ctf, ~ctfu, ~cuel, ~cum, ~cupa
  1.0: ~cupe, ~denc, ~dij, ~ds_, ~ecev, ~eck, ~ectf, ~efu, ~egis, ~egun, ~eine, ~else, ~ely, ~ely_, ~emem
  1.0: ~emin, ~ency, ~enis, ~ent_, ~envo, ~eon_, ~epre, ~ern, ~erne, ~esir, ~esk, ~ess, ~este, ~etra, ~eve
  1.0: ~exc, ~fab, ~feu, ~fin_, ~furt, ~fyi, ~ges, ~ges_, ~gnie, ~gon, ~grap, ~hait, ~hast, ~hbo, ~hit, ~icel
  1.0: ~igue, ~inis, ~ire, ~ism, ~ithi, ~ito, ~jenl, ~jun, ~kor, ~last, ~lev, ~leve, ~lgad, ~lly_, ~lori
  1.0: ~loye, ~lse, ~lsew, ~lva_, ~mas_, ~mauv, ~mil_, ~mol, ~nah_, ~ndal, ~nec, ~ngez, ~ning, ~nsi, ~nver
  1.0: ~nywh, ~odes, ~odo, ~ofe, ~oote, ~oric, ~oriz, ~ose_, ~otio, ~ove, ~own, ~oyen, ~pant, ~pet, ~peto
  1.0: ~ploy, ~prom, ~puta, ~que, ~rath, ~ref, ~reo_, ~repr, ~rer, ~rgi, ~rib, ~rina, ~rlo, ~rofi, ~rom
  1.0: ~romp, ~rtid, ~s?u, ~s?ur, ~saje, ~scoo, ~scri, ~sewh, ~sins, ~sl_, ~sla, ~slo, ~sos, ~sos_, ~spie
  1.0: ~ssag, ~sui, ~suit, ~sus, ~svp_, ~sys, ~taff, ~ter, ~them, ~thin, ~tico, ~tre_, ~ubs, ~uco, ~uide
  1.0: ~uir, ~usse, ~ust, ~uva, ~uvai, ~vec_, ~veu, ~von, ~vou, ~voyo, ~vp_, ~want, ~wrot, ~xed, ~xed_
  0.9: 2 ans, NUMBER he, NUMBER n, NUMBER year, NUMBER … lieu, a day, a letter, a quoi, a ramasser, a toute
  0.9: a trek, a work, a … comme, a … si, abeg, abiso-, abisos, abonnements, acoso, advertising |, af
  0.9: again you, agree, agreed on, ai fait, ai refuse, ai … aucun, ai … j, aime … le, al … la, alger-
  0.9: algerie, all quit, all … ones, allez arreter, allez … quelqu, almos-, almost, alors … moi, alrea-
  0.9: already, already opted, already … my, already … out, am keeping, am … customer, am … from, am … need
  0.9: am … talking, amor … de, and all, and nothing, and quiet, and unsubscribe, and … ding, and … nothing
  0.9: annee, anuncios |, any … you, anything please, appelez … au, appre-, appreciate being, aprec-
  0.9: apunte a, are … about, are … not, arretez … spam, asi … borrenme, ask if, asking i, asking … me
  0.9: authorized, authorized this, autopay, avais … a, avez … a, avez … eu, avis de, aviso que
  0.9: avoir accepte, baja no, baja … numero, be done, be riding, be … again, because of, believe this
  0.9: benit-, benito, besoin … ca, besoin … continuer, bicicleta you, bicicleta … que, bien que, bike camp
  0.9: bike … this, birthday to, block, bloque votre, bonne continuation, bow, brompton, buddy, buscan
  0.9: busquen, but i, c non, c … non, c … quand, ca retirez, ca … ces, ca … encore, call … he, calls … texts
  0.9: cambie, campaigns |, can … me, can … open, card … is, ce serait, cel por, certainement … moi, cervelo
  0.9: ces envois, cessa-, cessation, claim-, claims, co, cobraron de, cobraron … mas, cochee, collar
  0.9: communications |, companies, compo-, compre un, compris que, compris vous, con uno, condo, conforme a
  0.9: conforme … la, consent under, conso-, contact … please, contacten |, continuation, contraire
  0.9: correct your, correct … records, cost … money, coudo-, coudonc, courier, crevaison, crois |
  0.9: crois … vous, cuesta, cuide, culpa, d arreter, dado mi, dado permiso, dame de, datab-, database
  0.9: database |, datos con, day before, de, de NAME, de casques, de hoy, de llanta, de molestarme
  0.9: de taller, de textear, de … publicite, de … sortir, de … tal, decrochez moi, dehors |, dejaran
  0.9: delete servicio, demande un, demande … prix, denos, despertaron, desuscribirme, deuil, devait, devie-
  0.9: di |, di … cel, dicho que, did … put, dije … muchacho, dire a, dit qu, dit … il, doctor says, donne ce
  0.9: dossier, doy, dr, ease, ecrivez … souvent, el gorro, el … sonando, eliminenme de, ella … tiene
  0.9: email … sms, en prendre, en … lado, en … pour, encore des, end … notifications, enerv-, entrando
  0.9: entregaron, enviando mensajes, envoyer des, erase me, es cierto, es pa, es spam, esa … que, eso |
  0.9: est … croche, est … robot, esta … mi, estar … su, esto you, estoy … y, euh je, euh … pense
  0.9: everything please, exijo que, expliquenme, express written, express … consent, expressly, extra-
  0.9: factura |, fait … mon, faites juste, favor y, favor … mas, fermer … dossier, finalement non
  0.9: fine … the, fines, fini … les, finie, firma, fixing … bike, fois … de, folded, for ads, for … new
  0.9: frame-, frames, frappe, frere … a, from today, from … further, fuera mi, fuera … numero, fuera-
  0.9: fueran, further … please, futur-, gardez … textos, gave up, get them, get … your, go … a
  0.9: god … texting, goodb-, goodbye, gorro, gracias al, gracias … muchacho, grandi, great-, groun-
  0.9: grupo … mensajes, habia … de, haciendo ruido, hago … que, hands, handset, harassing me, harassment |
  0.9: has his, has … phone, hasta … gorro, have had, have … get, have … text, hay … con, he … like, hered-
  0.9: hijo … que, hmu, holle-, hound-, hours … the, house-, how … do, how … i, huh, i tried, i … just
  0.9: i … keeping, i … not, i … sign, i … sorry, i … telling, if you, il … dans, il … que, illegal |
  0.9: in … family, including, incorecto, infos, insistir, is an, is … left, is … mistake, it on, it wakes
  0.9: it … up, it … wrong, jairo, jamais, je … ai, je … demenage, je … plus, je … un, julio, just do
  0.9: kid signed, kill … notifications, knee replacement, know … it, l avez, l equipe, la fille, la gang
  0.9: la nouvelle, la parroquia, la … gracias, la … suis, laisse le, laissez, laissez … les, las … no
  0.9: last warning, last … do, le bureau, le svp, le … por, le … pour, les textos, les … arretez, les … donc
  0.9: les … promo, les … textos, leyen-, leyendo, like … old, link … my, liquide, liter-, llamadas
  0.9: lo compre, lo … ahora, lol … wants, longue, los datos, los mensajes, loud … the, lunettes sont
  0.9: ma montre, ma … a, ma … dit, ma … pour, made a, mair, mais enlevez, mais merci, mandar nada
  0.9: manden avisos, manden cosas, manden … aqui, manden … porfa, mandes, manually |, mas asi
  0.9: mas recordatorios, mas … escriban, mas … quitenme, mas … se, may … my, maybe … a, me entregaron
  0.9: me forever, me habian, me manually, me moleste, me quitaran, me quitas, me stuff, me textee, me vuelva
  0.9: me … avec, me … eso, me … mensajes, me … not, me … tantos, me … x, me>you, mecha-, medio, mensajes en
  0.9: mensajes mejor, mes abonnements, mes lunettes, messa-, message this, message … again, messages s
  0.9: messages … il, messages … this, metan-, mettre … aux, mi firma, mi lugar, mi … ella, mille-, mind not
  0.9: miram-, moi … en, molestarme, momento, mon contact, money and, more, more coupons, mothers, moyen de
  0.9: murph-, must be, muted, my dear, my life, my order, my sisters, my … i, my … if, my … subscription
  0.9: nadie, nebra-, nebraska, need not, needs a, never a, never do, never going, ni mon, niais-, no las
  0.9: no opt, no sabe, no suene, no vive, no … contact, no … enviando, no … escribas, no … promos
  0.9: no … quienes, no … recuerden, no … ser, no … tener, no … thank, no … to, no … vuelva, nombre … no
  0.9: nop no, not … can, not … yes, notificaciones por, nous a, now … would, number anymore, number changed
  0.9: number does, number … good, numerau, numero errone, numero … no, nunca di, ofertas … de, off … this
  0.9: ok got, ok … stop, on our, one digit, one … your, or … me, oui … des, our number, out … in, out … it
  0.9: over i, own mechanic, pagar con, para emergencias, paragraphe, parrot, party |, pas avoir
  0.9: pas consenti, pas contacter, pas … des, pas … tard, passe … chercher, paten-, patente, peace … quiet
  0.9: pedi … no, peopl-, perez, perfecta, permiso a, personne … vous, personnelles, phone call, phone plan
  0.9: pictures of, pido … you, plainte au, please tell, please … sure, plug … these, plus texter
  0.9: plus … avec, podrian dejar, por texto, por … despues, possible, possible … not, pour pu
  0.9: pouvez … garder, prefiero … recibir, prene-, pretty … i, prie de, primaria, prior express
  0.9: prior … written, profile |, promos to, proprietaire de, prosp-, pu … text, pu … vos, pudie-, pudieran
  0.9: pueda-, puedo tener, purchase, puro, put it, que borrenme, que existo, que haya, que paso, que siguen
  0.9: que … novia, que … quitaran, quedan NUMBER, quedo … bici, queria, qui … ai, quick one, quien … los
  0.9: quiere … mensajes, quit bugging, quitar … los, quitaran, quitarme de, quitenla de, quitenla … la
  0.9: quitenme … la, quitter la, quoi j, quoi … ai, ramad-, ramadan, ramasse, rancu-, rancune, rato |
  0.9: reached a, recogi la, recogi … bici, recogi … no, recoive plus, records this, records … is
  0.9: refrain … sending, regale la, regale … bicicleta, remove … manually, repete, replace … cassette
  0.9: reply stop, reply … i, reporting, repre-, retirarme, retired, retirer … votre, reveille |, reverse
  0.9: rompas, roule, round, rueda no, sacar … la, salam-, salamat, salas, salgo, sans rancune, saying stop
  0.9: scratch … off, se quienes, se … bajar, se … quiero, search, send another, send any, sending … messages
  0.9: service … not, servicio … los, ses, seul message, sevil-, sevilla, shipping, shop texting, shuts up
  0.9: si les, si pudieran, si … esto, si … nunca, si … por, siempre |, sigue haciendo, sigue … ruido
  0.9: siguen |, sin mi, sisters, so good, so kind, sobri-, soliciting, some peace, someb-, sorry … did
  0.9: souhaite … recevoir, souvenir d, spam and, spam o, spam … que, stolen … i, stop … cancel
  0.9: stopped texting, store please, stp j, su base, su … por, suis demenage, sunda-, sunday, sure it
  0.9: suscripcion a, suspendan, svp enlevez, svp … moi, svp … retirer, tachame de, talk to, talked, tan … de
  0.9: tasse, te … el, telefono yo, teleg-, telephone, tell your, tell … your, tener el, tengo este
  0.9: termine |, termine … moi, texting now, texto merci, texto pu, texto … suis, textos … ma, textos … moi
  0.9: texts … it, thank … no, the book, the cables, the navy, the pickup, the shed, the tcpa, the update
  0.9: the … quote, the … thank, the … tho, the … though, the … too, these … i, think-, third … this
  0.9: this you, this … harassment, tiendas |, times … stop, to speak, to … do, to … handset, to … up
  0.9: todo … dia, trans-, tratamiento, travaille … nuit, triple, trompez … personne, tu la, tu … mon
  0.9: tune up, ud, uh i, ultima … que, un timbre, un … et, un … suyo, una cosa, una llamada, una … NAME
  0.9: une … le, une … pour, unsubscribe … please, up take, up … can, usa este, use text, use … these
  0.9: utiliser … numero, va a, vaina de, velo cargo, velo demain, veloc-, velocidades, verra, very … with
  0.9: vois pas, voler … velo, volve-, vos communications, vos pubs, vos trucs, vos … retirez
  0.9: votre ordinateur, vous cesser, vous eu, vous … arretez, vous … au, vous … d, vous … demande
  0.9: vous … ecriviez, vuelvan … mandar, wakes, wakes the, wakes … baby, wakin-, waking, want out
  0.9: want>number, way … many, we … not, weste-, western, wey you, when my, when … come, whitc-, who do
  0.9: wife says, will … to, with … these, withh-, withhold, wonderful, wondering, would … being
  0.9: written … you, wrong … no, y … llegan, year old, year please, yo … le, you folks, you pedi
  0.9: you saquenme, you … down, you … go, you … nos, you … please, you … recibir, you … suficiente
  0.9: you … the, you … those, you>texts, your deals, your stupid, | borrenme, | cancelen, | closing, | corta
  0.9: | ease, | exijo, | five, | hola, | jaja, | kinda, | las, | loi, | manejo, | ninguna, | on, | oye
  0.9: | para, | preferiria, | pus, | refuse, | regale, | suppression, | t, | tasse, | tcpa, | texting
  0.9: | trompe, | verifiez, | what, | would, | yeah, | … acabo, | … allez, | … aujourdhui, | … blowing
  0.9: | … capable, | … cease, | … cita, | … du, | … enleve, | … errone, | … escriban, | … kit, | … l
  0.9: | … msj, | … pass, | … pudieran, | … quedan, | … quien, | … revoke, | … senor, | … soliciting
  0.9: | … sors, | … violation, | … went, ~_aus, ~_bec, ~_bug, ~_cic, ~_cup, ~_de_, ~_ec, ~_env, ~_es, ~_fur
  0.9: ~_hab, ~_hal, ~_hav, ~_hop, ~_huh, ~_hum, ~_ill, ~_jun, ~_les, ~_mal, ~_mas, ~_me, ~_mo, ~_mor, ~_noe
  0.9: ~_oa, ~_od, ~_our, ~_ran, ~_spa, ~_suf, ~_tax, ~_tc, ~_tol, ~_ug, ~_wan, ~abas, ~abeg, ~abla, ~aggi
  0.9: ~aka, ~ake_, ~alre, ~als_, ~also, ~anos, ~ara, ~aran, ~arly, ~avel, ~ayan, ~bie_, ~bit_, ~bug, ~chip
  0.9: ~cite, ~cle, ~cois, ~coso, ~cyc, ~cycl, ~darl, ~daug, ~dbye, ~deal, ~deso, ~diff, ~dir, ~don, ~doy_
  0.9: ~earl, ~ecol, ~ecr, ~ega, ~ejad, ~elan, ~emi, ~ens, ~enty, ~enun, ~eop, ~eopl, ~ertu, ~essa, ~fa_
  0.9: ~fich, ~fos_, ~get, ~gh_, ~gia, ~gir, ~gre, ~grew, ~hate, ~heer, ~heq, ~hequ, ~here, ~hori, ~huh_
  0.9: ~ia_, ~ibir, ~ida_, ~idd, ~idee, ~ilo_, ~impo, ~iona, ~iqui, ~irme, ~isit, ~itar, ~ite, ~itte, ~jam
  0.9: ~join, ~kat, ~ke_, ~lens, ~less, ~lest, ~lia_, ~lime, ~litt, ~lmos, ~lo_, ~loc_, ~loi, ~lre, ~lrea
  0.9: ~lus, ~mada, ~mano, ~marc, ~mau, ~mbr, ~mebo, ~mena, ~mess, ~mire, ~mor, ~more, ~mpto, ~mput, ~ndm
  0.9: ~nece, ~nee, ~nei, ~neme, ~nfos, ~nge_, ~ngl, ~niai, ~nly, ~nond, ~nse_, ~nte, ~nvo, ~odb, ~odby, ~oka
  0.9: ~ona, ~ongs, ~oodb, ~opl, ~ople, ~orp, ~oudo, ~oupe, ~paci, ~peop, ~plen, ~ples, ~plus, ~pou, ~quar
  0.9: ~rens, ~riva, ~rk_, ~rmac, ~rme_, ~run_, ~sag, ~salo, ~sel, ~send, ~sett, ~sin, ~sine, ~ske, ~sot
  0.9: ~ssa, ~subs, ~suf, ~sund, ~tax, ~tees, ~tien, ~tif, ~tir, ~tiss, ~toi, ~tte_, ~tus_, ~ty_, ~ubl, ~ucha
  0.9: ~udon, ~uisi, ~urri, ~urth, ~vamo, ~van, ~viar, ~voca, ~vok, ~wors, ~wort, ~woul, ~ycl
  0.8: NAME … one, NAME … y, NUMBER … est, NUMBER … fine, NUMBER … moi, NUMBER … y, a complaint, a favor
  0.8: a mano, a … chez, a … fille, a … nouveau, a … retirez, about … i, acaba, account no, accountant
  0.8: aceptar, achetant, actio-, action, aflojen, agrad-, agradezco, agree … receive, ah oui, ahi porfa
  0.8: ai consenti, ai point, aids, aimerais … mon, aimerais … pas, aimerait voir, al celular, al … por
  0.8: all … of, all … with, already have, alvar-, am just, am through, am very, and drop, and each, and how
  0.8: and … gave, and … of, and … wifes, angry>remove, ansie-, ansiedad, anterior |, any … in, anything
  0.8: apagar, appeler pour, aqui en, are driving, arretez … svp, arrive quand, as junk, asap, ask … you
  0.8: asked … a, asked … texts, asking you, at … i, aucun … de, authorised, autom-, autop-
  0.8: autorizacion para, autre fois, avant de, aviez, aviez promis, aye, ayer … no, ayude-, baja … los
  0.8: bajem-, bajeme, base de, basta no, been there, been … NUMBER, better be, bici … los, bike, bike at
  0.8: bike … than, bikes … remove, bisi, borrar de, bought … bell, bought … bike, bowin-, bowing, boy a
  0.8: bro stop, by … my, bye no, c … ca, c … sa, ca enlevez, ca s, ca … le, ca … m, cada texto
  0.8: calisse arretez, call no, call to, call … instead, call … lawyer, calling the, came … to, can these
  0.8: can … up, cancelame los, canno-, cannondale, caris-, carisimo, casque … vos, ce possible
  0.8: ce … appartient, ce … doit, ceci, cel sonando, cel |, cell … it, cell … your, cero mensajes
  0.8: cesser svp, chalet sans, chalet … reseau, chequen, cherche, clare-, client chez, cobra, come … NUMBER
  0.8: comes in, communiquer, communiquer avec, communiquer … moi, como hago, como … para, compadre, compre
  0.8: compre … timbre, comprenez … dans, con … abogado, con … ofertas, conosco a, consent … texts, copy
  0.8: coraz-, corazon, could … put, counter, courriels |, crtc |, cruzo, cuando necesite, cuando ocupe
  0.8: cuart-, customer is, cyclist, d numero, dado a, dads name, dan ganas, darme baja, de difusion, de el
  0.8: de mantenimiento, de prepago, de travers, de … envoyer, de … icitte, de … loi, de … retirer, dear … is
  0.8: debarquez moi, debarquez … de, decal-, dejame … paz, dejan … mandar, dejar … enviarme, depanne
  0.8: desabonner, desde cuando, deseo … recibiendo, detru-, detruisez, deux … svp, devez tromper
  0.8: di … consentimiento, dia … de, dice … ponga, dicen que, did … answer, difus-, difusion, difusion |
  0.8: diga, dijeron que, discontinue … messages, dit … repondre, do … go, does one, donc … m, donde … no
  0.8: doo, dos … la, dossiers, down the, down |, down … the, draw, due |, ecole, effacez … cell, ella pero
  0.8: emple-, empleado, en plena, en velo, en … pus, en … si, end … messages, engineer, enleve … stp
  0.8: envoyez rien, equivoco de, es el, es ilegal, escribe tanto, escribieran, est sa, est … autre, estan
  0.8: estan gastando, estan mandando, este movil, este … nuevo, esten mandando, esto … mi, estuv-, et svp
  0.8: et … ecrivez, etre … svp, everything you, excluez, explain … i, faire partie, faux, febru-, february
  0.8: fermer … notifications, fiche-, fichez, fine just, firmo, flaco, for … my, forever … me, found … shop
  0.8: fregar con, from, fuck, full of, funer-, gane, gastando, gave … permission, gettin, giving you
  0.8: google … number, gracias de, gracias … que, great … but, guy … a, habia-, hablo ingles, hace rato
  0.8: hacie-, haciendo, hagan … favor, hanch-, hanche, handwriting |, haras-, harcelement |, hard feelings
  0.8: harrasment, have said, have switched, here named, here … NAME, here … is, hey no, hey … offense, hitch
  0.8: hold all, hon, hon |, hora abren, how |, how … one, i getting, i … come, i … give, ici … a, if … is
  0.8: il … un, in february, in future, in nebraska, in … spring, infolettre texto, ingre-, inscribi
  0.8: inscription, inscrit a, inscrit … le, inscrite a, inscrite … ca, insul-, inter-, interesa … nada, is i
  0.8: is the, is … google, it a, it buzzes, it unsubscribe, it went, it … an, it … possible, it … that
  0.8: jamais … rien, je recoive, je voudrais, je … maintenant, je … prends, je … sais, je … savoir
  0.8: je … tannee, just … text, karim, kept the, kept … bikes, keys … the, kid is, kindly discontinue
  0.8: kindly do, knock off, knock … the, l argent, l … j, l … jamais, la fcc, la fiche, la iglesia
  0.8: la senorita, lachez … le, ladilla con, lady who, le pido, le prends, le reste, le … desabonnez
  0.8: le … fait, le … hein, le … je, left … review, les, les NUMBER, les autorizo, les envois, les pido
  0.8: les text, les … aussi, les … ont, letters, lettres, lieu de, like … opt, limpi-, lista esa
  0.8: lista … difusion, liste s, listo gracias, llamaba, llamar |, llamo … y, lleguen mensajes, lo … dado
  0.8: lo … si, lock in, lol c, lol … est, los … lo, los … y, lose it, m thibodeau, m … envoyer, m … s
  0.8: majus-, majuscules, malgr-, malgre, malo, manda-, mandan tantos, mande mas, mande-, manden … avisos
  0.8: manden … jaja, mandes nada, mandes textos, mano … me, marchait, mayor-, me anden, me cobra
  0.8: me demander, me deranger, me escribieran, me inscribi, me messages, me retire, me … asking, me … ganas
  0.8: me … gastando, me … loco, me … quitenme, mensaje … es, mensaje … me, mensajes please
  0.8: mensajes … quiero, merci … moi, message n, messages i, messaging me, mi, mi autorizacion, mi ni
  0.8: mi plan, mi sobrina, mi … el, might-, mind … texting, mine, mine now, minor-, minors, mis … votre
  0.8: misdi-, misdialed, mista-, mistake please, moi votre, moi … merci, momento dije, momento … que
  0.8: mon … depuis, mon … m, monsieur NAME, monte-, month please, more … your, mort arretez, mountain bike
  0.8: much … stop, mustv-, mustve, my derailleur, my mothers, my written, n ty, n … the, name … i, ne peux
  0.8: ne sais, ne … ecrire, necesitan, nenon, ningun … de, no dejan, no hard, no marque, no notifications
  0.8: no … anden, no … equivoco, no … estos, no … feelings, no … haber, no … publicidad, no … saquenme
  0.8: no … telefono, no … textee, no … tiempo, non … je, not authorized, not yours, not … i, not … shop
  0.8: not>not, notaire, note que, notic-, notifications, notifications off, notifications please, novia
  0.8: number i, number not, number this, numero bonne, numero j, numero votre, numero … jamais
  0.8: numero … journee, obligation, occupe … textos, ocupa-, ocupe, ocupo, ocupo que, ocupo … me, of
  0.8: of bikes, of … consent, oil change, old number, old |, olvidense, olvidense de, on coupe, on … profile
  0.8: on … website, one named, one … it, only … one, opene-, or madam, or the, orden-, ordenes, otro
  0.8: otro texto, otro … mas, owe … a, panics, papa you, papa … no, papi |, para ofertas, parche
  0.8: parle … mon, participation, paso no, patience avec, patience |, patines, pauvr-, pauvre, permiso … mi
  0.8: pero quitenme, pero … me, personne ici, petit a, pharmacy, picke-, picked, pido … no, pingi-
  0.8: pitie plus, pitie … de, plait merci, please sir, please … delete, please … text, plena, plenty of
  0.8: pleurer, plus, plus avec, plus client, plus ecrire, plus en, plus … contacter, plus … enlevez, podes
  0.8: por aqui, por cada, por el, por este, por … llanta, por … mi, portal, possible … arreter, pour faire
  0.8: pour toute, pour … autres, pouvez fermer, pouvez … retirer, process, profile, promis que, promos … de
  0.8: publicidad por, quand il, que di, que mi, que … a, que … abren, que … pouviez, que … recoive
  0.8: que … textez, queda bien, queja-, quien manda, quisiera que, quit your, quitame … los, quite … los
  0.8: quite … numero, quitenme ustedes, quitenme … ahi, quitenmelos, quitenmelos |, recev-, recevoir d
  0.8: recibir textos, record, refuse … messages, relances, removal please, remove NUMBER, remove from
  0.8: remover mi, reprends, retirenme, retirez … des, retour, retrait de, revisa, revoke consent, revoque
  0.8: riding for, rien merci, rien … d, right … i, rode, rodol-, rodolfo, roue … de, said … should, saldo
  0.8: sans consentement, sans reseau, saqueme de, schoo-, se entiende, se llamaba, se … di, see my, seno
  0.8: senorita delete, serve, service … NUMBER, shop again, shop … town, shuts, si … dejan, si … puede
  0.8: si … voulez, signe … vous, signed … by, sin … mensajes, sin … permiso, since … i, sir or, sir … madam
  0.8: sir … stop, siri, ski doo, smartwatch, sned, so why, so … have, socce-, soccer, soldes |, solicitado
  0.8: solicito … baja, somebody … me, something you, sorry this, sorties, souvenance, soy NAME, stop … in
  0.8: stop … us, store credit, strike this, strike … from, study-, studying, submit |, suis tannee
  0.8: suis … cette, sur quelle, sus … you, svp m, svp pas, svp plus, svp pour, svp … enlever, swing by
  0.8: syste-, systeme de, tbh |, tener … cel, tente pas, terme … ces, terminen you, terminen … con
  0.8: tes … arrete, text or, text person, text subscription, text … further, text … get, text … too
  0.8: texted about, texted … the, textez a, texting … not, texto me, texto … la, textos jaja, textos porfa
  0.8: textos quitenme, texts eh, texts wake, texts … can, texts … up, thanks bye, that way, that … where
  0.8: the brake, the cable, the gift, the off, the refund, the summer, the … also, the … driver, the … eh
  0.8: the … keys, the … open, the … remove, the … swap, thibo-, thibodeau, this subscription, this … there
  0.8: throw, to delete, to drive, to pull, to … your, toi qui, tout envoi, tout … de, traba, transplant
  0.8: travers, trop … textos, twice a, ty, un … me, una lista, une pompe, unfol-, unsubscribe this, up as
  0.8: up tomorrow, ups |, us … this, usen, usen mi, ustedes son, veill-, veille, velo en, velo enlevez
  0.8: velo l, velo … apres, verif-, vertu de, vertu … la, veux etre, vibra, virez moi, virez … de
  0.8: voice number, voice … i, volver, vos dossiers, vos offres, vos … enlevez, vos … par, voudrai, vous c
  0.8: vous je, vous laisse, vous que, vous retirer, vous … n, vous … tromper, vous … une, vuelvan … escribir
  0.8: vuelvas a, wallah, want, was your, way take, way … me, we stop, week … you, what a, whatever i
  0.8: wheel … still, where … are, which i, which … never, whole family, why does, will … the, wish … stop
  0.8: with … kids, work but, would … kindly, would … text, write, wrong … amigo, wrong>texts, y les, y … a
  0.8: y … compre, y … puedo, y … todo, yo … puse, york, you are, you … asked, you … close, you … esten
  0.8: you … someone, you … use, you … used, you>angry, | abeg, | acabo, | aye, | bajeme, | cesser
  0.8: | desabonnement, | excusez, | fermer, | fichez, | finis, | fuck, | grandma, | hw, | look, | mae
  0.8: | meant, | olvidense, | pitie, | prefer, | pret, | removal, | retired, | saquenme, | saw, | … alertes
  0.8: | … annuler, | … believe, | … boutique, | … bugging, | … c, | … case, | … celui, | … client
  0.8: | … coming, | … dad, | … desabonnez, | … divorced, | … door, | … hago, | … just, | … mucho, | … muted
  0.8: | … note, | … quitenme, | … read, | … says, | … typed, | … viernes, ~_bow, ~_bur, ~_dom, ~_dow, ~_els
  0.8: ~_ema, ~_gir, ~_jam, ~_jov, ~_mi_, ~_mot, ~_nah, ~_neu, ~_of_, ~_pod, ~_sus, ~_ty_, ~_urs, ~_vue
  0.8: ~_who, ~_wis, ~_wou, ~acco, ~aci, ~ada, ~adez, ~age, ~ai_, ~aldo, ~alg, ~alga, ~aliz, ~alte, ~ams
  0.8: ~and, ~anit, ~apun, ~arce, ~ask, ~asl_, ~ass_, ~atiq, ~atur, ~ault, ~avie, ~bed, ~bia, ~bog, ~caci
  0.8: ~cco, ~chen, ~clud, ~cool, ~coul, ~cre_, ~ctio, ~daba, ~dea, ~deac, ~deje, ~dezc, ~ees, ~eeze, ~egs
  0.8: ~ek_, ~endu, ~enne, ~erif, ~ero, ~etes, ~eveu, ~evo, ~evoi, ~faux, ~fol, ~free, ~fres, ~from, ~fund
  0.8: ~fune, ~gai, ~gant, ~geno, ~hav, ~have, ~hec, ~hem, ~hers, ~hica, ~hig, ~high, ~hop_, ~horr, ~humb
  0.8: ~ibed, ~icyc, ~iemp, ~impi, ~inci, ~irg, ~iri_, ~iso_, ~jov, ~jove, ~jr_, ~ked, ~ked_, ~lach, ~lai
  0.8: ~ldo_, ~leav, ~lee, ~ler, ~lico, ~limp, ~lize, ~lme, ~loca, ~long, ~los_, ~ludo, ~lus_, ~mac, ~mand
  0.8: ~mas, ~meb, ~mem, ~mist, ~mot, ~mpad, ~mpta, ~nah, ~ndo, ~neuf, ~nks, ~noe, ~nunc, ~oig, ~oin, ~oja
  0.8: ~omat, ~omeb, ~onec, ~onj, ~opin, ~oraz, ~orc, ~ore, ~orit, ~otr, ~oul, ~par, ~plic, ~plu, ~prin
  0.8: ~prop, ~rash, ~rece, ~ribe, ~rit, ~rke, ~rnee, ~rod, ~sage, ~sas, ~scho, ~scul, ~semb, ~stom, ~stuv
  0.8: ~sus_, ~sust, ~syst, ~tede, ~tim, ~tin_, ~tits, ~tp_, ~uad, ~uber, ~ueb, ~ug_, ~uill, ~uis_, ~unk
  0.8: ~unr, ~urb_, ~ute_, ~utom, ~utr, ~virg, ~voi, ~voir, ~vois, ~weet, ~whil, ~who, ~wish, ~wou, ~ybe
  0.8: ~yons, ~your, ~yst, ~yste
  0.7: (want), (you), 2 … is, NAME for, NAME take, NAME there, NAME travaille, NAME … ce, NUMBER i, NUMBER ou
  0.7: a, a 2, a celui, a chaque, a cobrar, a comprar, a cyclist, a encore, a escribir, a fitting, a garde
  0.7: a law, a mandarme, a querer, a stroller, a textearme, a … alertas, a … esposo, a … esto, a … los
  0.7: a … my, a … pas, a … universidad, a … urgence, abroa-, abroad, aca |, accepte … j, acepte yo
  0.7: afternoon, again remove, again take, ahora solo, ai recu, ai tout, ai … de, al senor, all and, all no
  0.7: already bought, alto … los, am afraid, am telling, amigo-, amigos, amigos |, and lose, and neither
  0.7: and yours, and … no, anota-, anti, anti pourriel, any, anything … your, apara-, appreciate, apunto |
  0.7: are … but, are … n, arreter je, arretez … envoyer, asi … bien, ask him, asked you, atender, au moins
  0.7: autorisation |, autres textos, aux lettres, avant |, avec … sms, avenir merci, aviez … de, avisos … la
  0.7: avocat |, ayudenme, babys-, baja este, barba, base … datos, be put, be someone, be … elses, bebe dort
  0.7: been, been off, belong, belongs to, bendiga |, better |, bibliotheque, bici pero, bici … un
  0.7: bicicleta en, biffez mon, bike wrong, bikes to, bikes … a, bikes … the, blind and, block … number
  0.7: boite aux, boite … lettres, bonne memoire, borrenme … sus, breakfast, bugging me, c … illegal
  0.7: ca arretez, ca stp, ca … enlevez, ca … un, cada … suyo, calisse, call … if, call … remove
  0.7: cancelar mensajes, cancelen … textos, cannondale |, cansada de, captures, cause … vous, ce soit
  0.7: cel para, cel you, cel … sus, celui la, cero … de, cesser … envois, cessez … me, cessi-, cessiez
  0.7: chama-, ciclismo, clue who, cobrar, collected, comme … la, comme-, comment, compe-, componer
  0.7: compter d, compter … aujourdhui, comunicarse, con cada, con … delete, con … promociones
  0.7: con … recordatorios, con … sms, con … you, connais … ce, conozco … ningun, consider … my, contestar
  0.7: correo por, cosa de, counter no, cousine, cree que, crois … il, d … je, d … texto, dado de
  0.7: dado … baja, dado … de, daily, dans … envois, dar … baja, daughter … this, de communiquer, de datos
  0.7: de guardia, de nadie, de parte, de publicite, de recordatorios, de retirarme, de … client
  0.7: de … donnees, de … envios, de … ex, de … facon, de … horquilla, de … jefe, de … on, de … please
  0.7: de … relancer, de … systeme, debarras, declined, definitivement, dejar … mandar, dejen you
  0.7: dejen … escribirme, delete listado, demande de, demande … les, deneigement, des affaires, des alertes
  0.7: des … promo, desactiveme, descends, desinscription |, desole je, device |, devol-, di … de, dia no
  0.7: dias |, did that, digan-, digo que, disparaitre, do people, doc says, donc j, donde … sacaron, donna-
  0.7: donne … ok, drive for, dude stop, e dado, each … please, ease up, ecrib-, el plomero, el rancho
  0.7: el saldo, el silencio, ella … el, elle … plus, en veut, en … carro, en … descanse, en … rancho
  0.7: encuesta, ending my, enfermo, enleve … numero, enlevez … donc, ensenenme, entiende, entiendo … no
  0.7: entregue, enviarme mensajes, envien mensajes, envio, envio … mensajes, envoi de, envoyer … messages
  0.7: envoyer … promos, epais, erase … from, es … prepago, esa cosa, eso esta, est illegal, esten textiando
  0.7: esten … con, estos textos, et … ne, except the, excuse … i, express consent, fais le, fait … ans
  0.7: faites une, fak, fallo, far … do, fauteuil roulant, favor and, fermer les, fijese … you, filing a
  0.7: filing … complaint, fin a, find him, fine NUMBER, fins mais, for more, for reviews, for … great
  0.7: formulario, foto de, found my, from sms, from … messages, gars au, gets his, give … permission
  0.7: giving … my, go by, going, going … need, good, good please, good … with, google voice, got this
  0.7: gotte-, gotten, grand … elle, grandmother, group text, guy in, hablo … espanol, haganlo ustedes
  0.7: happy to, hate … texts, haute, have decided, have … keep, hay alguien, he gave, heart-, hendersons |
  0.7: her the, here … stop, hi … i, hicie-, hicieron, hija |, hips, hola you, home … this, hopit-, hopital
  0.7: hosti-, how … for, hurt, husband … is, i just, i muted, i should, i … afraid, i … decided, i … leave
  0.7: i … love, i … over, i … through, igles-, iglesia, ignore, immediatement, immediatement |, impor-
  0.7: in january, in spring, in … future, incluirme, ingles … no, instr-, insultant, internet, is where
  0.7: is … bit, is … mothers, it already, it end, it unsub, it with, it … due, it … these, j ai, j … dans
  0.7: j … deux, j … recu, jaja … que, jamais rien, jamas, je, je commence, je descends, je revoque, je … du
  0.7: je … mon, je … souhaite, job arretez, joind-, joindre, joven yo, july, just so, keep telling, kid at
  0.7: kien es, kindl-, kindly, kindly … me, kindly … not, knock-, l … sur, la nota, la recogi
  0.7: la universidad, la … cuando, la … quedo, la … va, laiss-, landline |, lawyer, lawyers, lay, le tune
  0.7: le … et, le … hier, le … il, le … n, le … up, lent, les speciaux, les … no, less, like … unsubscribe
  0.7: link does, list … me, lista porfavor, llamo … pero, llanta y, llegue nada, loans, lock … the, loi … je
  0.7: longer … this, longr, look at, los, luck … the, m envoyez, m … le, m … moins, ma batterie, ma … fait
  0.7: madame |, mais … les, make … go, mandando … de, mandarme textos, manden … por, manden … promociones
  0.7: manden … textos, march so, marche … enlevez, marketed, marketing texts, marquenme, marta, mass text
  0.7: me further, me like, me tiene, me … en, me … enlever, me … harto, me … le, me … like, me … mensaje
  0.7: me … nada, me … recados, me … reviews, me … textiando, me … yes, me>list, memory full, menag-
  0.7: mensaje … favor, mensajeria, mensajes automaticos, merci la, mere … le, mere … pas, mere … veut
  0.7: message … am, message … arrive, messages … ce, messages … m, metieron a, mettre sur, mi … me
  0.7: mis hijos, misty-, mistyped, moi … ce, moi … ces, momento acepte, mon neveu, more texto, msjs |
  0.7: munic-, municipale, my assistant, my mind, my … alone, my … information, n existe, nada a
  0.7: nada gracias, nagging me, naw, ne l, ne … est, ne … textez, necesidad, necesidad de, necesite
  0.7: never shuts, never signed, never … these, ni lo, ni … escriban, niaiseries, night-, ninguna NAME
  0.7: no boy, no chinguen, no cuenten, no gane, no trabaja, no usen, no … anuncios, no … como, no … luz
  0.7: no … mande, no … mucho, no … promociones, no … que, nobody … by, non merci, non … arretez, nop … soy
  0.7: not another, not fit, not … giving, not … she, not>me, note … je, novak-, novaks, now on, nuestra
  0.7: number also, number … le, number … there, numero mais, numero merci, numero porfa, numero … deja
  0.7: numero … j, nuts, of … from, of … not, off me, off on, offers |, office, office we, ofrez-, oh … it
  0.7: ok … the, olvid-, olviden mi, olviden … numero, omg |, on saturday, on there, on tuesday, on va
  0.7: once … a, one NUMBER, one on, one … can, ontar-, ontario, opener, opinions, opt … svp, out de, out svp
  0.7: owner, pal |, papa … en, papelito, par … je, par … pas, par … seulement, parai-, parait
  0.7: parler … votre, parve-, parvenir, pas … en, pas … monsieur, pas … partie, pas … sa, pas … sms
  0.7: pas … sollicitation, pastel … de, patch kit, pate, pause these, paz descanse, peace, pende-, perdio
  0.7: pero … quita, persona no, personne je, pese sur, petits, peu … de, peux … en, pharm-, phone alone
  0.7: phone do, phone … my, pide que, pierda, pis enlevez, pis les, please correct, plein … dos, plome-
  0.7: plomero, plus … ce, ponce, ponganle, ponme en, por … vez, pour … faire, pour … mais, pour … un
  0.7: pourriel |, pouvez … arreter, pouvez … cesser, pouvez … faire, pouvez … texter, pouviez me
  0.7: prefererais que, presb-, presbytere, proje-, promos please, promos … texto, property, proprios
  0.7: puedes … de, pursu-, pursuant, pursuant to, put on, que mas, que … atendio, que … avez, que … cessiez
  0.7: que … esten, que … llegue, que … lleguen, que … paz, quedo … a, quelqu, quelqu un, quien … y
  0.7: quiero … d, quiero … estos, quiero … parte, quitarlo, quiten su, quitenme porfa, quitenme you
  0.7: quitenme … todo, ranch-, rancho, reach is, read … please, reali-, realize, receiving messages
  0.7: recevoir, recip-, recogi todo, recois, recu mon, recup-, reessayez, registry since, registry … NUMBER
  0.7: relancer, remove moi, rempl-, rental … please, rented for, reparation c, repondu arret, resena
  0.7: retourne, retrouver, reviews, revok-, ride with, rien pour, rifa … no, right … is, rodilla, roula-
  0.7: roulant, ruine-, sacame |, sacan, sacrez moi, sakem-, sakeme, salgado, salirme … la, saludos |, san
  0.7: saqueme, saura-, scares the, scusez … vous, se desinscrire, se … bien, se … yo, send anymore
  0.7: sending me, sending … please, senior discount, senores, set my, seul, shine, shop no, shut off
  0.7: si jamais, sick … these, sign on, signale au, sigues, since-, six, sms off, so save, so … is, sobrina
  0.7: somebody gave, somebody … you, something … not, soone-, sooner, soupl-, souple, soy … cliente
  0.7: spam please, speak english, steal, stop blowing, stop does, stop nagging, stop … thanks, stroller
  0.7: su cliente, su negocio, su … porfa, suppression … mes, supprimez, surve-, sus fotos, sus … saquenme
  0.7: suscripcion |, suscripcion … sus, suspendanlos, taken, tel de, telce-, telcel, temprano |
  0.7: texted … this, texting list, texting … you, texto please, texto vous, textos en, textos sin
  0.7: textos votre, textos … el, texts … remove, texts … too, thanks … i, that please, that … the
  0.7: the carbon, the great, the pharmacy, the website, the … broke, the … ready, the … then, there i
  0.7: these alerts, these take, these … not, things i, think there, this month, tienda pero, tienda … bicis
  0.7: time … every, to, to her, to need, to somebody, to … anything, to … nephew, to … what, told … kid
  0.7: toute facon, trabaja, trabajo … no, tremblay |, trouve … autre, trucker, tryin-, trying
  0.7: ultimo mensaje, un flat, un precio, un … m, un … por, universidad, unlim-, up with, up … here
  0.7: up … these, usted … que, vais … chez, velo chez, velo … les, veut plus, veux … savoir, vibre-, vibrer
  0.7: vieux |, vos contacts, votre NAME, votre base, votre … en, voulez vous, vous, vous arreter
  0.7: vous cessiez, vous m, vous … chambres, voy el, voyons … j, vuelva a, wake … i, walla-, want … and
  0.7: was … bike, waves, we both, we decided, we sold, what it, what |, what … do, whatever … it
  0.7: whoever you, why, why the, winnipeg, wish … hear, with … purple, with … who, without … me, would be
  0.7: write to, wrong contact, y borrenme, y me, y … les, y … salio, yes … texts, yo dije, yo … bici, yo … e
  0.7: yo … pregunte, you dey, you made, you may, you pe, you … but, you … soy, you … trabaja, you … want
  0.7: your no, your … come, | bajenme, | combien, | contactez, | ignore, | madame, | naw, | oh, | ponme
  0.7: | porfabor, | pursuant, | sent, | step, | unenroll, | … accidentally, | … asi, | … assistant
  0.7: | … authorized, | … avertissement, | … battery, | … casl, | … cliente, | … cobraron, | … compter
  0.7: | … connais, | … crying, | … demasiados, | … discontinue, | … enough, | … errado, | … father
  0.7: | … harassing, | … madame, | … nos, | … orden, | … pulled, | … rancune, | … rappel, | … revoque
  0.7: | … roule, | … teh, | … therapist, | … tranquilo, | … vaina, | … veu, | … vuelvan, | … website, ~_a_
  0.7: ~_asu, ~_awa, ~_beb, ~_bla, ~_coi, ~_dem, ~_doy, ~_goi, ~_gue, ~_hiv, ~_igl, ~_je_, ~_lit, ~_liv
  0.7: ~_mes, ~_olv, ~_peo, ~_pl, ~_plu, ~_six, ~_sla, ~_su, ~_to_, ~_vam, ~ace, ~acio, ~agra, ~agre, ~aily
  0.7: ~ait_, ~aja_, ~aks_, ~ande, ~anse, ~arke, ~ase_, ~atab, ~auto, ~azo_, ~azy, ~azy_, ~been, ~beg_, ~bes_
  0.7: ~bir, ~bly, ~bly_, ~boa, ~brou, ~bsc, ~bscr, ~bysi, ~ca_, ~cant, ~cer_, ~chet, ~cune, ~dail, ~dded
  0.7: ~de_, ~dere, ~dig, ~dlin, ~doy, ~dur, ~dyi, ~dyin, ~eas, ~ease, ~eav, ~eces, ~ecia, ~ecip, ~edad, ~elo
  0.7: ~env, ~ept, ~erre, ~erro, ~es_, ~espu, ~ete, ~ets, ~ets_, ~eul_, ~evok, ~ewo, ~ez_, ~gets, ~giv, ~gne_
  0.7: ~had, ~hbor, ~hine, ~ho_, ~hool, ~iaj, ~iau, ~ibe, ~ied, ~ige, ~imez, ~inac, ~indl, ~ipe, ~ipti, ~ita
  0.7: ~ital, ~ivar, ~jer_, ~lesi, ~lgu, ~lia, ~lit, ~loud, ~lqu_, ~lvid, ~mech, ~mel, ~mes, ~mi_, ~mit, ~mme
  0.7: ~mole, ~moth, ~mur, ~nada, ~nale, ~ndi, ~ndl, ~ndo_, ~ngan, ~nico, ~nota, ~ocup, ~ogi_, ~oil, ~ojec
  0.7: ~onal, ~ono, ~ooki, ~ool, ~opie, ~orf, ~orfa, ~osta, ~ousl, ~owe_, ~pal, ~peac, ~peo, ~pers, ~ppri
  0.7: ~prou, ~rag, ~rape, ~rdez, ~remp, ~rest, ~ria, ~rmo, ~roje, ~rom_, ~rov, ~rtin, ~rvey, ~rvi, ~rzo
  0.7: ~rzo_, ~sa_, ~sap, ~saut, ~seng, ~sep, ~sig, ~sinc, ~six, ~six_, ~soin, ~sous, ~spue, ~ster, ~susc
  0.7: ~teh, ~tick, ~tifi, ~tiv, ~tryi, ~ubsc, ~ull, ~ulti, ~unci, ~urin, ~urr, ~urve, ~uscr, ~usl, ~usly
  0.7: ~uter, ~var, ~viaj, ~why_, ~xer, ~ysit, ~zing, ~zon, ~zy_
  0.6: NAME does, NAME elle, NAME phone, NUMBER left, NUMBER … before, NUMBER … marche, NUMBER … par
  0.6: NUMBER … texts, NUMBER … votre, NUMBER … without, a link, a pain, a trabajar, a warranty, a wrong
  0.6: a … borrenme, a … celular, a … ces, a … des, a … dos, a … remove, absta-, abstain, abstain from
  0.6: abstenez … de, abuso, achaler, affaire |, after-, agregaron, ahi, ahi que, ahora … quitenme, ai … cell
  0.6: aimerait, air en, air … NUMBER, al principio, al … con, all need, all … communication, all … messages
  0.6: all … my, all … stop, aller, alley |, alors enlevez, already … a, also please, am … lol, amend-
  0.6: amende, amis |, amour … ciel, and still, anterior de, anunc-, appartient … a, aqui … vive
  0.6: are mistaken, are … looking, are … to, arreglar nada, arreter ces, arretez … sms, arrive a, as i
  0.6: as my, as … do, asked … these, asking … a, at … so, au shop, au … lol, au … si, au … svp, auriez … l
  0.6: automated messages, aux … svp, aveug-, aveugle, avisaran, avisaran de, avisaran … la, baby
  0.6: backordered, baja mi, baja … mensajes, balle-, ballet, barre-, be needing, be … any, be … i, be … pain
  0.6: becan-, been nice, beep, believe i, believe … ever, besid-, bianc-, bianchi, bicicleta a
  0.6: bicicleta … en, bicycle … i, bien … precio, bien … you, bike store, bike … can, bike … my
  0.6: bikes … please, bisic-, bisicleta, boite |, boldu-, bolduc, bonjo-, bonjour, borrame de, borran de
  0.6: both … numbers, boundaries, boys, bueno de, businesses, businesses |, but … have, buy a, buyin-
  0.6: buying, c … beaucoup, c … fait, c … qui, ca ces, ca rentre, cader-, cadera, calendario, call about
  0.6: calls to, cambiaron, came … can, can let, can reply, can … sending, can … talk, carajos, carried
  0.6: casa |, case etait, cause … vos, ccpa, cells, celular de, celular … sus, cerramos, cerve-, cesser de
  0.6: cessiez de, chaine a, chamo, chaque … me, check my, chercher mon, chevere, chien a, chuch-, chucho
  0.6: citas, clinique, clinique dentaire, close … the, combine, commander, comment … fais, complain
  0.6: complaint … the, comprado ahi, compre … bici, comptoir, con nosotros, con … el, concerne, concerne pas
  0.6: condi-, confused … somebody, conmigo no, conozco … esa, consent to, consentement a, considerez
  0.6: contactarme, contactez plus, continuer, continuez |, corte |, cosa |, costo, coute-, crank |, cuenta |
  0.6: cuentan, customer of, customer … i, d envois, d envoyer, d … accepte, d … liste, d … plus, d … vos
  0.6: dan … de, datos, de bloquearlos, de buscar, de casque, de ciclismo, de correos, de esos, de garde
  0.6: de livraison, de maintenant, de … NAME, de … contact, de … cosa, de … desabonnez, de … du, de … et
  0.6: de … linea, de … saquenme, de … stop, de … vaina, dear please, dear … i, deb, deb |, decea-, deceased
  0.6: decirles, decochez, deer, deja demande, dejame en, dejat-, dejate, dejate de, dejen … molestar
  0.6: delete all, delete … my, demande qu, demande … recevoir, demanderais, demasiado, denei-, dentaire
  0.6: dental office, denunciar |, denver |, des … c, desinscription svp, desire plus, despe-, despiertan
  0.6: dessus |, destinataire |, destine |, desuscribir, di … numero, dicho … no, dieron … numero, diganme
  0.6: digo … no, dios te, dios |, disable … for, disparaitre mon, disturb … with, dit … par, do … believe
  0.6: doctor … no, does … belong, does … fit, doit … une, donc … la, donde … doy, donni-, donniez, dos … de
  0.6: down on, dropped off, ds, du ciel, dueno-, duenos, duermo de, duermo … dia, early for, eithe-, either
  0.6: el jueves, el rin, electrica, electrica |, elle |, elle … a, embarazada, embarazada y, emplo-
  0.6: en double, en esto, en houston, en ontario, en … alors, en … aucun, encei-, enceinte, end all
  0.6: ends NUMBER, enfants, enleve … number, enlever des, enlever … votre, enlevez l, enviar mas
  0.6: envoyer … message, epargnez … la, equivoco |, eres … que, erreur … n, es acoso, es obligatorio, es por
  0.6: es … se, escribieran |, escue-, escuela, espero, est beaucoup, est qui, est … destine
  0.6: esta escribiendo, esto en, esto … es, etonnerait, etre une, even own, even … a, events, every … you
  0.6: explain yourselves, explained, fallo-, falloir, false, fam, favor … you, feelings but, filing with
  0.6: filing … the, fille, fils de, fin … los, finalement … pour, fix it, fixin, fixin to, fixing my
  0.6: flushez, flushez mon, flushez … numero, fois mais, fois … il, for advertising, for somebody
  0.6: for … pickup, for … ride, former, from … records, from … school, from … texting, fucki-, fucking
  0.6: fuera … mi, further, garde, gasta, genan-, genant, genou-, genoux, germany, gets … bike, give it
  0.6: glass-, glasses, go … the, good do, good … this, gossez, got … new, gracias y, grati-, gratis, guardia
  0.6: guys to, guys … texting, habia dicho, hagame un, hagan el, haganme, hard … but, has not, have bikes
  0.6: have it, have … my, have … own, have … told, hay ninguna, headi-, heading, here … be, hermano … de
  0.6: hey can, hey siri, hey you, hijo … NUMBER, him on, histoire, honor, hoora-, hooray, hope … gets
  0.6: how come, how … get, i chose, i hit, i picked, i … hi, i … keep, i … return, i … saying, immediately
  0.6: importuner, incorrecto |, ingles … en, inscrit sans, inscrit … me, invitations, ir manana, is … church
  0.6: is … cut, is … really, is … we, is … you, it … all, it … his, it … monday, it … number, it … reply
  0.6: itine-, itinerance, j … fait, janua-, january, je regrette, je … apporte, je … de, je … des
  0.6: je … laisse, je … peux, jo, job … de, joignable, judas, just … at, juste, kill these, know … the
  0.6: l ecole, l urgence, l … avec, l … et, la base, la boutique, la cadera, la cita, la clinique
  0.6: la empresa, la liste, la rodilla, la … anti, la … arrive, last, lavadora, laval |, le agradezco
  0.6: le cellulaire, le dimanche, le dos, le lleguen, le … avec, le … est, leave … number, left … gloves
  0.6: les meilleurs, les pongo, les … chez, liberez, like … dream, liqui-, list this, list … do, list>me
  0.6: lista porfa, lista … gracias, liste … de, llama-, llega, llegarme, llevo mi, lo … you, loi anti
  0.6: loi … pourriel, lol … the, longue |, los … conmigo, lot … texts, lucil-, lucille, lunet-, lunettes
  0.6: m ecrive, m … c, ma job, ma … mais, ma … pis, ma … s, magasins enlevez, mais arrete, mais les, mamie
  0.6: manana paso, manchester, mandan ofertas, mandan … mensajes, mandando esto, mandando … a
  0.6: mandando … you, mandandome, mande a, manden sus, mapel-, martes y, mas … de, mauvais … je, may … the
  0.6: me agregaron, me avisaran, me before, me busquen, me concerne, me gossez, me iban, me podes, me saque
  0.6: me svp, me … au, me … cents, me … doble, me … favor, me … pa, me>stop, me>these, medecin, meilleurs
  0.6: menage, menage dans, mensaje … ustedes, mensajes yo, merde, mes renseignements, mes … a, mes … sont
  0.6: messages … merci, mettre un, mi perro, mi … ahora, mi … va, migra-, miles so, mine … only, mis
  0.6: mis NUMBER, mistake … is, mme lavoie, moi les, moi … je, moi … place, molestos, mon docteur
  0.6: mon … aimerait, mon … aussi, months, more>me, morning … do, movil |, mr okafor, ms, mujer, my first
  0.6: my lock, my … or, my … outgrew, my … request, my … seat, nada, named … here, natio-, navy, ncc
  0.6: ne souhaite, ne … contactez, ne … souviens, need … for, need … quit, need … shop, never sign
  0.6: never … from, ni en, ni rien, ni … nada, no mr, no recuerdo, no signal, no … alerts, no … busquen
  0.6: no … can, no … dado, no … el, no … escribieran, no … suscribi, noche y, noche … duermo, non … textos
  0.6: nos manden, not and, not belong, not needing, not think, not … repair, not>number, not>these
  0.6: nothing further, notificaciones … mi, notifies, notre … n, number … get, number … texting
  0.6: numero incorrecto, numero porque, numero … ai, numero … ella, numero … il, numero … y, nunca
  0.6: nunca mas, o los, obligatorio, obtenu, obtuv-, obtuvieron, odio, of … stuff, ofertas por, off thanks
  0.6: off … liste, off … work, okd, ola, old … got, on reste, once for, one … a, opted out, orteg-, ortega
  0.6: ortega |, ostie, otez … svp, oubliez … mon, out with, out … ago, over winter, oyero-, oyeron, pa
  0.6: pa que, pa … textos, paid in, paid the, paid … full, pantallas, para mensajes, para sus, parenle |
  0.6: parmi, partir … maintenant, pas destine, pas pis, pas … publicite, pedia-, people … me, perds
  0.6: permiso … escribirme, permission … message, personne que, petite a, peux … oter, phone has
  0.6: phone never, phone … can, phone … she, pic … the, picked … please, picked … the, pieds chez
  0.6: pieds … vous, pined-, pineda, pis apres, pleas-, please, please and, please do, please … de
  0.6: please … thx, plus … ca, pobre, podes … de, point de, point final, polit-, por … arreglo, por … jaja
  0.6: porque me, pour vendredi, pour … NAME, pour … rendez, pour … svp, precio pero, prefer, prefer silence
  0.6: preference, prefererais ne, pregn-, pregnant, prendre un, principio, problema, prochaine … que, prome-
  0.6: prometieron, promo, promos por, proxi-, pu jamais, pu … ca, puede quitar, puede … la, puedo ir, puesto
  0.6: pull the, purpo-, purpose, pus … texto, quatre roues, que pare, que tu, que … avisaran
  0.6: que … contacten, que … es, que … m, que … manden, que … quitenme, que … saque, que … tiene, queri-
  0.6: qui … pas, quien … esto, quiero quitar, quiero … mas, quisiera … me, quit … texts, quit … these
  0.6: quitenme d, quitenme … su, racin-, raffl-, rato, raton-, ratones, recall … to, recevoir aucun
  0.6: recipient |, recu la, recuerdo, regrette, remember saying, remember … yes, reminders … me, remove mon
  0.6: remove … list, remove … numero, remove … svp, renco-, rendu la, rense-, renseignements, rep, reparto
  0.6: requesting removal, resea-, retirer mon, retirer svp, reverence, rewar-, rewards, ride a, ride … so
  0.6: rider, rides … a, right, sacaron, saque de, savoi-, savoir, says the, screw, sed, sending texts
  0.6: sending … texts, serian, serian tan, seriously |, service but, set boundaries, sharpened, she gave
  0.6: she thinks, she … to, she … your, shop hate, si no, si quitenme, si … arretez, sign … for
  0.6: signale comme, since … do, since … so, siri tell, siri … the, skates, skip, sms a, sms … mi, sneez-
  0.6: so annoying, so nothing, so remove, so that, so … just, so … now, sobre, soins, somme-, sommes, sono
  0.6: souhaite me, soy enfermera, soy tu, spamear, still … texts, stop damn, stop sms, stop … for
  0.6: stop … les, stop … promo, stop … reminders, stop … sms, strik-, strike, su bici, su culpa
  0.6: su … quitenme, sur … lien, sus envios, sus … no, sus … quitenme, suspendan … mensajes, svp et
  0.6: svp retirez, swapp-, swapped, switch, tabarnak, telefono no, telefono … de, telefono … para
  0.6: tell … bike, temps, text on, texted … NUMBER, texting … stop, texting … take, textos si, textos … me
  0.6: textos … y, texts already, texts … loud, texts … so, texts … week, thank-, that … are, the app
  0.6: the cassette, the flat, the recall, the team, the tracking, the … app, the … done, the … looks
  0.6: the … rides, the … should, the … slip, the … today, them so, there can, there … never, these and
  0.6: these text, they … my, this … and, this … going, this … has, though |, thx, ti, tienda cuando
  0.6: tienda you, tiene, time … texting, to our, to unsub, to … anymore, to … future, to … her, to … how
  0.6: to … off, to … somebody, todos, tous … textos, tout … beau, toy en, trabajo, travaille de, trois … par
  0.6: tromper … numero, turn the, twins, ultimo, un cell, un … je, un … plus, unas, unchecked |, under casl
  0.6: une boite, une … NAME, unsubscribe … this, up … text, usted-, ustedes, vecina, velo alors, velo sur
  0.6: ves, veuillez arreter, veuillez cesser, veux, vez … les, viole-, virgu-, virgule, vivo … houston
  0.6: volver … escribirme, vos … me, votre … enlevez, votre … pas, vous vendez, vous … gossez
  0.6: vuelvan … escribirme, want … from, want … is, want … more, want>texts, was, was intended, was … remove
  0.6: way … turn, we got, we only, were … the, when … have, while it, with … my, with … this, withdraw
  0.6: without a, without telling, works better, would it, would quit, would rather, write stop
  0.6: writing … you, wrong this, wsh, wth, y ahora, y duermo, y encima, y … amigos, y … tengo, yo acepte
  0.6: yo … compre, you close, you es, you once, you wrong, you … are, you … got, you … leave, you … mensajes
  0.6: you … messaging, you … mistaken, you … will, you … writing, you … xx, your ads, your cousin
  0.6: your mechanic, your … email, your … never, your … please, yours too, yrs, zero … svp, zip, | acepte
  0.6: | allez, | apaguen, | attendez, | bajame, | cool, | dad, | decochez, | dejate, | di, | efface
  0.6: | ensenenme, | flight, | flushez, | frena, | fue, | kid, | loco, | mano, | merde, | odio, | ola
  0.6: | ostie, | pas, | porfa, | reporting, | retirenme, | serian, | slaque, | typing, | unsolicited, | wsh
  0.6: | … agradezco, | … avait, | … aviso, | … button, | … confirme, | … damn, | … desuscribirme, | … dia
  0.6: | … dr, | … enfermera, | … hard, | … has, | … haya, | … man, | … marche, | … may, | … names, | … neta
  0.6: | … obligatorio, | … pastel, | … podes, | … promocion, | … proprietaire, | … regrette, | … sali
  0.6: | … spam, | … texting, | … through, | … un, | … usen, ~_abs, ~_ahi, ~_cho, ~_cop, ~_der, ~_dry, ~_eit
  0.6: ~_eq, ~_equ, ~_imp, ~_loo, ~_los, ~_ms_, ~_mur, ~_nad, ~_nam, ~_nei, ~_oub, ~_pa_, ~_ple, ~_pul, ~_que
  0.6: ~_raf, ~_soc, ~_thx, ~_ti_, ~_tip, ~_vin, ~_yr, ~_yrs, ~ab_, ~abus, ~aby_, ~acia, ~ada_, ~ais_, ~aiss
  0.6: ~anun, ~apar, ~apit, ~arse, ~ase, ~ast, ~atio, ~ator, ~avec, ~ben, ~blo, ~bonj, ~boys, ~buyi, ~cc_
  0.6: ~ched, ~cier, ~circ, ~cky, ~cky_, ~cric, ~cru, ~darm, ~das, ~dby, ~debe, ~din, ~dorm, ~draw, ~ece_
  0.6: ~eco_, ~eder, ~edes, ~effe, ~egu, ~elac, ~endi, ~enid, ~er_, ~eres, ~ero_, ~esc, ~esse, ~etim, ~feel
  0.6: ~ger, ~gine, ~glis, ~gn_, ~hamo, ~hem_, ~huh, ~hum, ~hx_, ~iarm, ~iate, ~icic, ~ien, ~ienn, ~ifie
  0.6: ~ikes, ~ille, ~inks, ~ions, ~is_, ~iso, ~ivin, ~kip_, ~kup, ~ladi, ~lain, ~lea, ~leas, ~llas, ~ller
  0.6: ~llez, ~llow, ~los, ~lso_, ~lut_, ~luti, ~many, ~mba_, ~mbar, ~mea, ~mos_, ~mpte, ~mud, ~nak_, ~nbox
  0.6: ~nda, ~ndab, ~neta, ~nin, ~njou, ~nsid, ~nsol, ~nth, ~nths, ~ntin, ~nuer, ~nus, ~nus_, ~ollo, ~olut
  0.6: ~omm, ~ompr, ~ones, ~only, ~ovia, ~owne, ~oxim, ~oys, ~oys_, ~pia, ~plea, ~proj, ~ptoi, ~quiv, ~rasi
  0.6: ~res_, ~rete, ~rien, ~rmez, ~rnak, ~rnoo, ~rop, ~roxi, ~rrar, ~rter, ~rthe, ~sald, ~sas_, ~savo, ~siri
  0.6: ~skat, ~ssi, ~thum, ~thx, ~thx_, ~tire, ~tune, ~typi, ~ueve, ~ui_, ~uivo, ~uld_, ~unca, ~ung_, ~uras
  0.6: ~us_, ~use_, ~ut_, ~uyi, ~uyin, ~veci, ~vel_, ~venu, ~veux, ~vide, ~vous, ~wall, ~was_, ~wne, ~wo_
  0.6: ~ycle, ~yda, ~yday, ~ypi, ~yrs, ~yrs_, ~zas_, ~zip_
  0.5: 2 … to, NAME either, NAME is, NAME … se, NUMBER … en, NUMBER … l, a alguien, a clapet, a dental
  0.5: a dream, a friend, a ti, a … can, a … closer, a … ete, a … fins, a … named, a … on, a … today
  0.5: abonnement … textos, about … tune, abria-, abrian, aca … es, acabe, accepte vos, acepte mensajes
  0.5: adresser, affaires … textos, afford the, again … will, agend-, ahorrense, ai … rien, al link
  0.5: al mecanico, alask-, alaska, alerts … me, all can, all your, all … and, all … data, alle, am blind
  0.5: am filing, am pregnant, am unsubscribing, am … needing, am … no, amen |, amor |, and crank, and here
  0.5: and only, and to, and … getting, anden, angry>send, anos … no, another phone, antes … servian
  0.5: any … from, anymore stop, anymore … remove, anymore … stop, anyone … this, anything … stop
  0.5: appreciate … you, are blue, are red, are … up, are … violets, arrete … svp, arreter, arreter … envoi
  0.5: arreter … texter, arretez … faire, as … my, ask … to, askin-, asking, attendant, au plus, au … c
  0.5: au … vous, aussi, autre comme, autre … a, avant le, avec … autres, avisen por, avisos me
  0.5: avoir … mauvais, avoir … textos, away last, ayer no, back … a, basta … mensajes, be sent, be … anymore
  0.5: beauc-, beaucoup, bell … crank, ben … mais, bendiga, bendito, benis-, benisse, best … in, bici con
  0.5: bike that, bike was, bikes … not, bikes … you, bjr, bleu |, bmx |, bonda-, bondad, bondad de
  0.5: bonjour … vous, borrar … la, borre … telefono, borreme de, boys |, bromo-, bromont, bromp-, but now
  0.5: but you, but … hope, but … with, buy anything, bye … me, c … une, ca … messages, cada … que
  0.5: cadena … me, cae, call … texts, cambie … taller, can … also, can … off, can … opt, can … take
  0.5: cancel … notifications, cancelacion, capable, care … and, carta, cause … votre, ce, ce … n, cell … off
  0.5: celular … no, cents each, chingar, chois-, christ, cierr-, clape-, clapet, clase, cliente … dio
  0.5: clous |, comment … que, communication … this, communiquez, como si, como … los, complaint with
  0.5: compre … casco, con otro, con … derecho, concern, conco-, concours, confunden, conmigo … no
  0.5: consent and, consented to, consultorio, copia, cordi-, correos, corresponde al, could do
  0.5: could … please, count, couper |, coute des, creo … este, criss de, cuadro y, cuelg-, d … pour
  0.5: dado … numero, dads phone, dangerous, dans … systeme, date, datos por, datos … favor, day and, dayan-
  0.5: de bon, de borrar, de chingar, de desabonnement, de pu, de quien, de quitarme, de sollicitation
  0.5: de … affaire, de … enviar, de … frenos, de … fui, de … ligne, de … n, de … quien, decochez la
  0.5: decochez … case, dejame … con, deje ninguna, dejen … chingar, dejenlo |, deletez, demande mon, depor-
  0.5: deportista, derecho a, des erables, des fins, des … enlevez, des … merci, desabonnement svp
  0.5: deseo continuar, deseo recibir, desolee je, desubscribe, detox, devez … le, dias, did … and
  0.5: dieu … benisse, digo no, ding, disai-, discontinue … to, discu-, disparaitre … numero, distribution
  0.5: dit … j, dites au, does |, dog … my, doit y, doit … avoir, donc … textos, donne la, dorma-, dormais
  0.5: dream, drop it, duena, ecrire sans, ecrire … chaque, ecris moi, ecrive, ecœur-, effacer … numero
  0.5: el aviso, el lunes, el permiso, el pollo, eliminar mi, elle n, en mai, en … de, en … enlevez
  0.5: en … stop, encontre un, enfre-, enfrente, enleve mon, enleve … d, enlevez donc, enlevez … svp
  0.5: entienden, entregaron la, entregaron … bici, envie … mensajes, envie … recevoir, envoi … textos
  0.5: envoyer … affaires, envoyez plus, erables, es … que, escribirme por, escribirme … favor, esos
  0.5: est finie, est pleine, est … arrive, est … qui, estar mandando, este … a, este … un, esto de, esto yo
  0.5: esto … ilegal, estuvo … de, et bonne, etes au, etes pas, etre contacte, everybody, evitenme, ex a
  0.5: ex … a, exactly, exception, excla-, exclamation, exclude, exclure, exclus, expec-, faire du
  0.5: father has, fathers, fatiguant, favor dar, fella, fermi-, fichez … la, fille a, filled in, fin … ces
  0.5: fini les, firm, firmado, five, fois arretez, for text, for … sms, for … weekend, from … database
  0.5: from … distribution, from … sms, fue … la, further texts, fyi, gang, gars … la, gaste
  0.5: getting … remove, going … block, gona, google, got my, got somebody, got … please, gps, grasi-
  0.5: grasias, great shop, guarden, gusta … me, guy, hablas, had … fill, hagame … favor, handl-, hands-
  0.5: handw-, handwriting, happy … year, harrassing, has this, have lost, have … memory, have … stop
  0.5: he … permiso, heads, heads up, hello … am, her own, her … please, hija me, him do, him … the
  0.5: his … anymore, hiver, home so, hope … are, i came, i do, i have, i might, i sure, i walk, i will
  0.5: i wrote, i … always, i … blind, i … filing, i … per, i … pick, i … pregnant, i … rather
  0.5: i … unsubscribing, igual, il doit, impos-, impossible, in charge, in please, in … robot, indiq-
  0.5: initi-, instead |, interdit, interesan, interrompre, inutile, inventado, is amazing, is … 2nd
  0.5: is … dental, is … emergency, is … message, it … tomorrow, j … pu, jajaj-, jamais … achete, je dormais
  0.5: je … aveugle, je … etais, je … vendredi, job on, journee … vous, jours, joven |, just … a, just … by
  0.5: kayak, keep … off, keeps asking, know … shop, l … me, la bondad, la depuis, la duena, la escuela
  0.5: la tia, la … mi, la … on, la … ou, la … parfait, la … sigue, lache-, lady |, lady … the, le compte
  0.5: le forfait, le formulaire, le … aussi, le … el, le … mauvais, le … mensajes, le … no, les da, les dejo
  0.5: les moteurs, les quito, les ruego, leve, limits, line … a, list too, list>texts, liste mon, lives here
  0.5: llamadas mensajes, llamadas ni, llamaran, llamo … no, llegan mensajes, llego … la, llena, lo ruego
  0.5: lo … que, los bendiga, m enerve, m etais, m … NUMBER, ma part, ma … retirez, maam, magie, maile-
  0.5: mailed, mais vos, make … so, mal … de, mal … la, manag-, manana … la, mandando cosas, mandar a
  0.5: mande … mensajes, mande … por, manden … favor, manden … you, mandenlo, mandes mensajes, manera de
  0.5: manito, mas avisos, mas na, mas … no, mas … please, maudit, me ads, me cae, me cuesta, me den
  0.5: me despiertan, me interesan, me les, me lol, me rayaron, me relancer, me servian, me … encore
  0.5: me … future, me … quit, me … thanks, me … up, mean |, meant … the, mejor el, memory of
  0.5: mensaje recibido, mensajes borrenme, mensajes mi, mensajes punto, menti-, mepri-, meprise
  0.5: merci bonsoir, mere, mere … NUMBER, mes points, mes … et, message … send, messages when, mettre … a
  0.5: mi baja, mi nro, mi terapeuta, mi … NAME, mia, mia se, mobile from, mobile … your, moi vos, moi … dans
  0.5: moi … la, moms, mon, mon bebe, mon … alors, mon … arretez, mon … des, mon … ni, mon … sert, monop-
  0.5: montre vibre, montre … a, more textos, mot pour, moteurs, moto, moved … tucson, moyen … pu
  0.5: much please, my fill, my numbers, my plan, my wifes, my work, my … this, my … yes, n habite, name … is
  0.5: ne … ecris, necesito mas, need … anymore, need … please, need … reminders, neither of, neither … us
  0.5: new … to, ni llamadas, ni … nom, night shift, ninguna bici, ninguna bicicleta, ninguna … en
  0.5: no business, no escribir, no further, no mandarme, no nos, no spam, no … ads, no … continuar, no … da
  0.5: no … interesan, no … notificaciones, no … ofertas, no … tu, nom, non je, not buy, not talk
  0.5: not … bikes, not … just, not … needing, not … own, notice |, notificaciones |, notificaciones … este
  0.5: notifications pour, nous … juste, nous … la, now … bike, now … these, nro |, number bro, number bud
  0.5: number … off, numero appartient, numero please, numero … doit, numero … sistema, numero … un
  0.5: numeros exclus, nunca puse, nunca … comprado, nunca … permiso, of … are, of … place, of … pull
  0.5: of … sms, ofend-, oferta, off you, offert, office no, ok … thanks, on file, on future, on my
  0.5: on … number, on … telephone, one and, one by, one … that, opt … de, optout please, or … am, orden no
  0.5: orders, ordinateur, osti, otro mecanico, out pour, out … number, out … texts, oye … no, pa mi
  0.5: pain but, paix … vos, papa est, par vos, para escribirme, para recibir, para … textos, parce … c
  0.5: pare de, parte … esto, partie … votre, pas otez, pas qu, pas … on, pas … sur, pass … future, pay per
  0.5: pay … text, people and, people … do, perdon … you, permiso … el, permission … contact, perro |
  0.5: person in, personal, peste-, pestering, phone does, phone who, phone … is, picku-, pickup, pido |
  0.5: pis elle, place |, please process, please … her, please … his, please … now, please … proof
  0.5: please … take, plus sur, plus … ici, plus … peine, plus … savoir, pneus d, pneus … hiver, po
  0.5: podes sacar, point je, pompe … NUMBER, ponme, pop up, por, por … tienda, posib-, possi-
  0.5: pour … alertes, pour … patience, pourriez, pourriez … svp, poutines, pouvez me, precio y, pregnant and
  0.5: priere … ne, prima-, promociones … no, promos … moi, prueba de, puebl-, puedo … el, punto gracias
  0.5: put … phone, qqun, que derecho, que … c, que … otra, qui que, qui … arretez, quiero ninguno
  0.5: quiero promociones, quiero ser, quiero volver, quiet i, quit … the, quit … them, quita … numero
  0.5: quitaran de, quiten … cel, quiten … telefono, quitenle la, quitenlo, raffle, rapel-, rayaron el
  0.5: rayaron … cuadro, rayez mon, really do, receiving these, recibir … gracias, red violets, red … are
  0.5: refuse … recevoir, regresamos a, reina, rentree, repondre a, report … to, requested, reseau
  0.5: responsable, retiren … numero, retirer ce, retirez le, reveille … bebe, revoke … permission
  0.5: revoque … autorisation, ridiculous, rien achete, rien … texto, roses are, roses … red, rouge, ruego |
  0.5: sacaron |, said hi, saliendo de, salut la, salut … gang, says less, school office, se para, se … pido
  0.5: second … please, secretaria, selon, selon la, selon … loi, selul-, selular, send>forever
  0.5: sending … text, ser parte, service … i, service … my, servicio de, seule-, seulement, sharm-, sharma
  0.5: shop closer, shopping, should not, should … her, si hay, si … en, signi-, signs, silencio, sin … que
  0.5: sister … is, site, slaque un, slaque … peu, sms from, sms merci, sms stop, so do, so unsubscribe
  0.5: so … sending, solicito la, solo compre, something, sorry … wrong, souha-, spam quitenme, spam … vous
  0.5: spammez, specifically … the, spoil, stop so, stop … a, stop … con, stop … love, stop … please
  0.5: stop … up, su madre, su … ni, su … para, subsc-, succession, suelta, suis aveugle, suis pu, sundays
  0.5: super … mais, sur … cellulaire, sure who, sus listas, sus recordatorios, svp … l, sweet, system … i
  0.5: take both, take to, take … get, taken … the, tan rapido, tanto aviso, te bendiga, telefono … sus
  0.5: tenga la, tenga … bondad, tengo … de, tengo … que, terap-, terapeuta, tes contacts, tesla, testeen
  0.5: texteen mas, texto enlevez, texto … ce, textos au, textos … d, textos … los, texts … a, thank … to
  0.5: thanks … me, that you, that … and, that … on, the financing, the tires, the weekend, the wife
  0.5: the … boy, the … link, the … stuff, the … tubes, the … updates, then no, there … is, these remove
  0.5: they … to, think of, think … need, third … i, this … end, this … goes, this … texting, this … your
  0.5: thursday … NUMBER, thx remove, tienen … autorizacion, tienen … permiso, time, time after, time … take
  0.5: tire is, to accept, to contact, to tucson, to … coming, to … removed, to … sister, to … take
  0.5: to … there, toddler has, todo … no, too, too so, too … of, too … please, tourt-, tout … arretez
  0.5: toute communication, town, traer, travail … le, treat-, trek, tromp-, tromper |, truck-, tu veux
  0.5: tu … un, tuesday but, tuve, twice now, two things, tx, typed, ugh stop, un consultorio, un robot
  0.5: un telefono, una vez, uncheck it, unsubscribe me, up texts, up … do, up … no, usa … numero, ustedes |
  0.5: vale no, velo lol, velorio, venkataraman, veux pus, veux … des, vez ustedes, vibre a, vibre … chaque
  0.5: vicar-, vie |, violets, violets are, violets … blue, voila, vos texts, vos … automatiques
  0.5: vos … coupez, vos … non, votre gars, votre shop, votre … on, vous avoir, vous demande, vous pensez
  0.5: vous … rien, vue, want … text, was told, was … it, we … on, we … the, wed like, what they, whitcombe
  0.5: who that, who |, why is, wife is, wife … i, will have, will … a, with out, with … guy, withdrawing
  0.5: witho-, without, without … i, wo les, wo … moteurs, woke me, woke … up, work i, write … me
  0.5: writing … me, wrong … bud, y avoir, y cada, y casi, y quitame, y … paran, year to, yeste-, yesterday
  0.5: yesterday |, yo haya, yoga, you buy, you dejenlo, you for, you parele, you … les, you … otro
  0.5: you … unsubscribe, your … pop, yvan, | actually, | ay, | bjr, | cambio, | close, | considerez, | count
  0.5: | double, | felicitations, | haganme, | how, | incorrect, | llego, | mandenlo, | ningun, | osti, | p
  0.5: | parenle, | pusieron, | roses, | scrub, | seguro, | selon, | senorita, | sors, | sortez, | texts
  0.5: | xfa, | … alone, | … are, | … bothering, | … concours, | … contacting, | … cuando, | … desire
  0.5: | … entiendo, | … garantia, | … gracias, | … immediately, | … medecin, | … montre, | … navidad
  0.5: | … news, | … noches, | … novia, | … otez, | … parenle, | … phones, | … prend, | … rayaron
  0.5: | … recibido, | … reviendrai, | … servicio, | … siguen, | … son, | … specifically, | … texts, | … up
  0.5: ~_apr, ~_ce_, ~_fir, ~_fyi, ~_ger, ~_get, ~_gps, ~_hig, ~_je, ~_lad, ~_mol, ~_oka, ~_otr, ~_po_, ~_poo
  0.5: ~_pru, ~_rad, ~_ric, ~_tia, ~aam_, ~aco, ~act, ~aen, ~aen_, ~affl, ~ais, ~am_, ~anag, ~ante, ~apr
  0.5: ~arc, ~ari_, ~arin, ~arqu, ~athe, ~ati, ~auco, ~bile, ~bin, ~bite, ~bli, ~box_, ~burn, ~camp, ~cati
  0.5: ~cel_, ~ceu, ~cont, ~cora, ~cra, ~ctr, ~cues, ~deto, ~devi, ~down, ~drop, ~duc, ~eauc, ~echa, ~echi
  0.5: ~egi, ~elo_, ~eryb, ~etio, ~etox, ~euf, ~eys_, ~ezc, ~fer, ~ffle, ~fil, ~fyi_, ~gang, ~gast, ~geon
  0.5: ~ghe, ~good, ~gps, ~gps_, ~gra_, ~guy_, ~hac, ~hag, ~hard, ~how_, ~ibe_, ~ica, ~icas, ~icku, ~idic
  0.5: ~ier_, ~iew, ~iffe, ~ints, ~istr, ~itho, ~itre, ~ivee, ~ix_, ~ixed, ~jem, ~kup_, ~lep, ~lez, ~lez_
  0.5: ~lign, ~lks, ~lks_, ~losi, ~lse_, ~luck, ~lud, ~ly_, ~maam, ~mia, ~min, ~mir, ~mmed, ~moms, ~mpo_
  0.5: ~nais, ~ndie, ~ndin, ~ndly, ~nem, ~nge, ~ngin, ~niti, ~niv, ~nmo, ~nt_, ~nth_, ~nti_, ~nule, ~ocat
  0.5: ~ocio, ~ogra, ~oint, ~ojo_, ~oll_, ~oma, ~oma_, ~omin, ~omoc, ~one, ~oo_, ~ool_, ~orda, ~ore_, ~orid
  0.5: ~ots_, ~ough, ~ouha, ~owi, ~owin, ~own_, ~ox_, ~par_, ~pars, ~per_, ~ple, ~pod, ~por_, ~posi, ~pp_
  0.5: ~prar, ~prox, ~punt, ~push, ~raid, ~ranc, ~rap_, ~resi, ~rful, ~riba, ~rie, ~rifi, ~rize, ~rna, ~ro_
  0.5: ~ryb, ~rybo, ~self, ~sias, ~sic_, ~soc, ~souh, ~ssib, ~tai, ~tog, ~tol, ~toma, ~tono, ~tor, ~tox
  0.5: ~tox_, ~trat, ~trom, ~try_, ~uha, ~uhai, ~up_, ~usin, ~uts_, ~view, ~voke, ~writ, ~yag, ~yers, ~zed
  0.5: ~zed_
  0.4: NAME guy, NAME she, NAME stop, NAME … soy, NUMBER cfr, NUMBER works, NUMBER … delete, NUMBER … es
  0.4: NUMBER … que, a fax, a home, a laisse, a mal, a second, a … card, a … ici, a … merci, a … moi
  0.4: a … ride, a … un, a … velo, a … ville, abogado … va, abrazos, abrie-, abus, abus |, accepte … messages
  0.4: accord … ca, account, acct, acepte nada, acepte recibir, acepte … mensajes, achalez moi, ad, addit-
  0.4: additional, ads please, advic-, advice, afternoon i, ahi you, ahora … no, ai … souvenir, aime … mais
  0.4: alexa, algui-, alguien, all communications, all winter, all … well, allum-, already … to, am deaf
  0.4: am locked, am opting, am requesting, am sleeping, am … all, amabi-, amable |, ancien proprio, and his
  0.4: and … said, andab-, andaba, annoying … me, annulez … rendez, another number, another … from
  0.4: another … of, ans a, anule, anyth-, apa, apaguen los, apologies, apprecierais, apprendre, apuntado a
  0.4: aqui … una, arrep-, arret des, arreter d, arreter de, arreter … message, as an, as … last, assig-
  0.4: asust-, at costco, at … in, attorney general, au … sacrant, aucun … je, augus-, august, auriez vous
  0.4: autho-, authority … you, automatises, autorisation de, autorisation … ma, autre personne, avenir … de
  0.4: away … remove, back remove, back |, baja delete, baja … servicio, be texting, be … out, be … saturday
  0.4: been … a, believe, believe … message, belonged, belongs … a, besoin … rappels, between the, bici quedo
  0.4: bien recu, biffez … nom, bike haha, bike stuff, bike … NUMBER, bike … fine, bike … more, bio
  0.4: blacklist, blacklist my, bloqueen, bonnes, bonsoir |, bonsoir … vous, bord svp, borrado
  0.4: borren … celular, borrenme … la, bottl-, box unchecked, bras, break-, bro you, buen rato, buscaba
  0.4: business line, business texts, but, but … on, but … take, buyer-, buyers, by friday, by mistake
  0.4: by … min, ca me, ca suffit, ca vibre, ca … etre, cahie-, cahier, caissiere m, called, calva-, calvaire
  0.4: came … this, can be, cancel les, cancelen esto, cansado de, car so, carry, ce … depuis, cel d
  0.4: cel … su, cellulaire d, celular no, celular … la, cesser tout, cesser … envoi, cessez vos
  0.4: cessez … envoyer, cessez … textos, cfr, chaque semaine, charged for, chauffeur, chema, chiale, chien-
  0.4: choose to, choose … opt, cierto |, circl-, clarito, client de, client et, closer to, cochee d
  0.4: cochee … avance, colis … arrive, collant, comma, comment … fait, commercial, como tienen, como … este
  0.4: company phone, compr-, comprar … no, comptes, compu-, comunicaciones por, con … autorizacion
  0.4: confianza, confirm … you, confundio, congrats … the, congratulations, conmigo … cuenten
  0.4: connais … NAME, considerez … comme, constancia, conste, contacted … text, contacto de, contra
  0.4: copia de, correo … no, corten los, country, coute NUMBER, crecio y, creo … tiene, cuando … que
  0.4: cubiertas, cuent-, cuenten pa, cuenten … los, cuesta NUMBER, cuesta … centavos, customer please
  0.4: d … aux, d … messages, damn it, dans, dans … poche, daughter is, de contactos, de edad, de enviar
  0.4: de magasins, de nous, de personnel, de tous, de … avant, de … cosas, de … demander, de … dossiers
  0.4: de … escuela, de … list, de … mas, de … non, de … otez, de … porfavor, de … publicidad, de … trabajo
  0.4: de … vie, dead |, dear sir, decided to, decirles que, deja la, deja … mandar, dejen … enviarme
  0.4: dejen … escribir, dejenme tranquilo, delan-, deleter, deleter mon, demand, demande moi, demande … me
  0.4: demande … permission, demen, depuis l, depuis … c, depuis … j, dernier … avant, derniere … arretez
  0.4: des message, des … automatiques, des … d, desactiven las, devai-, devrais, dice … pero, dios … bendiga
  0.4: disable texts, disait, discontinue texts, dit … la, ditch my, ditch … number, do these, do … worry
  0.4: dona, done with, donee, donne … number, donne-, dos … me, doute, driving all, driving … day, dsl
  0.4: du … arretez, du … le, dubai, duboi-, dubois, duermo, ecrire … permission, ecris pour, ecrivez … ici
  0.4: ejerc-, ejercito, el descuento, el ejercito, el paro, el … dia, eliminame de, elimineme, elimineme de
  0.4: eliminen … numero, else, email … please, en pleine, en pleno, en … cas, en … ejercito, en … envios
  0.4: encore pour, end … texting, enlevez son, enlevez … ancien, enough no, enough to, enviar mensajes
  0.4: envois merci, equivoco … numero, es falso, esos textos, est … cellulaire, esta no, esta … que
  0.4: esta … una, este sea, estoy embarazada, et ne, et … de, et … mon, etats, etes … je, etre que
  0.4: etre texte, etre … je, etre … sur, every buzz, ex y, exclude me, excluded, excluded from, expecting
  0.4: experience, expun-, expunge, faill-, failli, fait … otez, faites disparaitre, fasci-, favor que
  0.4: favorite, fermer mon, fetes, find a, fixed, fixed thanks, flat tire, fois je, for squeezing
  0.4: for … birthday, for … helmet, for … lock, forget you, form i, forma … que, fortu-, fortune, found a
  0.4: fourn-, from somebody, from … alerts, from … guys, from … these, fuero-, fueron, full please
  0.4: further … needed, future messages, garantia … para, gaspi-, gaspillez, gone to, gout, gracias ahora
  0.4: gracias igual, granddaughter, grate-, grateful, gravel, great service, gusta que, haberles
  0.4: had … phone, have … on, have … use, hay manera, hay necesidad, hecho, hence-, henceforth, here you
  0.4: here … no, here … this, hihi, him … your, his own, hours i, how about, i demand, i texted, i use
  0.4: i … and, i … deaf, i … locked, i … need, i … opting, i … requesting, i … sleeping, idea, illim-
  0.4: illimite, immediat, in getting, in … n, in … parking, in … state, in … that, indiquenme, info … no
  0.4: inscrit c, inscrit … est, interesa … me, interested remove, interested … getting, inutile de, is full
  0.4: is great, is mad, is never, is true, is … from, is … so, it may, it … concern, it … end, it … is
  0.4: it … just, it … need, j apprecierais, j … chercher, jaja … me, jamais pour, je comprends, je desire
  0.4: je devrais, je la, je laisse, je pedale, je … camionneur, jesus christ, jour, jour svp, joven … me
  0.4: joyeuses fetes, juin, just take, keep saying, kills, kind … to, knew, know |, kowalczyk, l accident
  0.4: l affaire, l ancienne, l … a, l … avant, l … plus, l … proprio, la main, la prueba, la reception
  0.4: la shop, la … c, la … dejen, la … jaja, la … ortiz, last … too, laven-, le grand, le morceau
  0.4: le … NUMBER, legal-, les enlever, les … dado, les … en, les … mon, les … nada, less texts, light … the
  0.4: line on, list thanks, list>forever, lista … contactos, listas, liste … chum, literally, livin-, living
  0.4: llamadas … mensajes, llegaran, lleguen … mensajes, lo conozco, lo … cuando, lol … take, longt-
  0.4: longtemps, los anuncios, los … jeje, lowke-, lowkey, m … merci, ma poche, ma resolution, ma sœur
  0.4: magasin … a, mais otez, mais … merci, mandar esto, mandar … mensajes, mandarme mas, mande |, manila
  0.4: marketing and, mas … despues, may concern, me confunden, me mensajeen, me parece, me puedes, me remove
  0.4: me suena, me tente, me … dejar, me … need, meant for, menor de, menor … edad, menos … asi, mensajeen
  0.4: mensajes conmigo, mensajes jeje, mensajes para, mensajes porfavor, mensajes … quitenme, mentioned
  0.4: menu, merci NAME, merci … enlever, message … anymore, messages apres, messages et, messages tho
  0.4: mettez … sur, mi novia, mi … a, middle of, mixup, moi enlevez, moi mais, moi … et, mom she, mon ebike
  0.4: mon … client, mon … retirez, month is, more … messages, more … or, mothe-, much for, muest-
  0.4: muestrenme, my favorite, my gloves, my neighbour, my … asked, my … by, my … got, my … removed
  0.4: n … aucun, nada … lo, nah fam, nah take, nah … the, national, ne desire, ne … a, neces-, necesito nada
  0.4: necessaire de, necessaire … m, need, need … consent, negoc-, never message, never told, new year
  0.4: ni los, ni nada, ni … mi, ningun otro, ningun papel, ningun … mas, no contesta, no … leo
  0.4: no … necesidad, no … ok, no … only, no … pongan, no … spam, no … take, nomas mensajes, nombre y
  0.4: non … enlevez, non … pas, nos, not know, not nobody, not stand, not texting, not trust, not worry
  0.4: not … illegal, not … reminders, not … what, not … wrong, noved-, now … texting, now … texts
  0.4: number alone, number pal, number removed, number sry, numero gracias, numero n, numero … el
  0.4: numero … mio, numero … ne, numero … plus, numero … you, nunca … me, of me, of … day, of … i, of … take
  0.4: of … to, ofender, off my, off text, off … cell, off … morning, off … reminders, off … to, often … you
  0.4: ok la, olvide mi, on sundays, on … la, one … make, ones |, only a, only bought, only … no, ordered
  0.4: orige-, origen, ortho-, ortiz, ote, ote moi, otez … donc, otra … que, otro yo, otro … you, ou est
  0.4: our numbers, owe … money, owner … this, owns, pan dulce, pantalla |, par, par … j, para publicidad
  0.4: para … reparacion, para … wifi, parele, paren … mensajes, parler de, parler … un, parol-, parole
  0.4: particular, pas repondre, pas souvenir, pas … ces, pas … forfait, paso … la, paye NUMBER
  0.4: paye … chaque, pe |, pedid-, peine de, pelot-, pena … pero, pendant que, people, person no
  0.4: person … are, person … not, person … you, personales, pertenece a, pesimo servicio, peut … que, piass-
  0.4: pidio, piton, pizze-, pizzeria, please halt, please … blowing, please … from, please … off
  0.4: please … out, pleine, pleno, plus sacrant, plus … merci, plus … velos, pneu a, por … precio, por … yo
  0.4: porfa, porfa no, porfa … no, porte … au, posible, pour chaque, pour … derniere, pour … numero
  0.4: pour … tirage, pourtant |, prefer a, prefer phone, prefer … calls, prepago … cada, previ-, primo
  0.4: process my, promociones … favor, propaganda |, proposito, prueba … que, pub svp, publicites
  0.4: puede … en, pull … from, purge … number, quartier, que busca, que buscan, que de, que firme, que … den
  0.4: que … ex, que … message, que … suis, que … telefono, qui me, quiero las, quiero … no, quiero … texts
  0.4: quit blowing, quit spamming, quit … up, quitame … tu, quitarme … la, quiten … mi, quitenme … una
  0.4: quito … permiso, race is, ramassage, rayez … de, rayez … numero, read the, recevoir ces
  0.4: recevoir … affaires, recois trop, refuse … textos, regardez, regards, regards NAME, reglez, relaj-
  0.4: removed … was, remuevame, rendez … de, repair not, repair ticket, repair … for, reparacion … para
  0.4: reparateur, replaced, report, request … texts, respect my, retire … consentement, retirer … nom
  0.4: retirez nous, retiro mi, ride … one, rien … me, rien … personnel, roule pas, rustine, sa … pas
  0.4: sabe de, saber, sacrant, sacre, sacre moi, sacrez … la, said do, sali delete, sans autorisation
  0.4: sans permission, saquen |, says, se, se le, searc-, sec |, see another, see … i, see … in, sell me
  0.4: send>these, sending … ads, sending … this, sepa, ser el, servi, service, sharp-, shifting
  0.4: shop anymore, shop … please, si … a, si … ai, si … asi, si … el, sick kid, siemp-, siempre
  0.4: siempre … que, sin ofender, since … was, smart-, sms i, sms … am, so turn, so what, so … that, solam-
  0.4: solamente, solo di, son las, son … svp, sonne … rien, sorry can, sorry pero, sorry … the, sortez mon
  0.4: sortez … numero, spam stop, spami-, specifically left, sprin-, spring, squeezing, squeezing me
  0.4: squeezing … in, still … in, stop et, stop messaging, stop spam, stop … alerts, stop … me, stop … never
  0.4: stop … siguen, sucre, suelten, suis camionneur, suis … enlevez, suis … j, suis … lui
  0.4: suppression … mon, supprimez … numero, sur … site, sus anuncios, suspenda el, susto, svp arreter
  0.4: svp cessez, ta … mon, take … for, taller no, tan amables, tannant |, tannants, tappi-, tapping
  0.4: te dijo, teacher took, techo, telefono para, telefono … mi, telefono … una, temps |, tengo otro
  0.4: termina la, text for, text us, texted my, texting his, texting … phone, texto recu
  0.4: textos automatiques, textos du, textos svp, textos … magasins, textos … que, textos … v, texts were
  0.4: texts … any, that part, that … never, the accident, the attorney, the coupons, the deal, the notes
  0.4: the payment, the rush, the tour, the world, the … general, the … hate, the … i, the … op, the … person
  0.4: the … side, the … tree, their-, theirs, them stop, these notifications, these … messages
  0.4: these … remove, these>me, third … asking, this for, this … been, this … you, ti que, tiemp-, tiempo
  0.4: tiempo |, tienda … de, tiene … que, tiene … y, tienes el, tient-, till, time with, to a, to cut
  0.4: to ride, to … another, to … any, to … tell, to … these, to … why, todo … pero, told … people, too late
  0.4: tous vos, tout cas, tout mais, tout pour, trait-, treat … as, trop retirez, tu … au, tu … d, tu … la
  0.4: tuesday … it, tunde, turn … les, turn … text, un prix, un … enlevez, un … rato, una buena, unenroll
  0.4: unfor-, unfortunately, uno |, unsolicited |, unsubscribe moi, unsubscribe svp, unsubscribe … number
  0.4: up already, us, usado, use your, ustedes … me, vacci-, vais … la, vecino |, velo ce, velo … au, velor-
  0.4: verifiez vos, verifiez … numero, veuillez retirer, vez … de, villa-, visiting, voir la, vole
  0.4: vos notifications, voy … comprar, vuelven … escribir, want nothing, want text, want … no, wanti-
  0.4: wanting, weath-, what authority, what … we, when the, who told, whoever … want, whom it, whom … may
  0.4: will … it, will … over, wish … get, with these, with … coupons, with … do, with … wrong
  0.4: withdraw … consent, world, xfa no, y aqui, y nunca, y saquenme, y si, y … need, y … te, y … textos
  0.4: yes go, yes … ahead, yes … works, you, you cambie, you crecio, you like, you quitame, you … who
  0.4: your last, your reminders, your window, | ayer, | batterie, | borrar, | chinguen, | confirm, | dejame
  0.4: | demande, | desuscribir, | eliminenme, | hoy, | jesus, | leaving, | less, | loved, | lowkey, | man
  0.4: | mark, | mets, | ok, | old, | paso, | passing, | prix, | rayez, | re, | recibi, | respectfully
  0.4: | saquen, | scusez, | vaya, | went, | white, | who, | … apprecierais, | … as, | … cesser, | … chinguen
  0.4: | … choose, | … christ, | … computer, | … donde, | … driver, | … fam, | … feliz, | … fetes
  0.4: | … granddaughter, | … halt, | … hiver, | … literally, | … love, | … lunes, | … maintenant, | … manana
  0.4: | … marido, | … meant, | … mensaje, | … monsieur, | … oui, | … out, | … pa, | … pleine, | … point
  0.4: | … retirez, | … triciclo, | … turn, | … unsubscribed, | … value, | … votre, | … walk, | … warning
  0.4: | … whom, | … working, ~_ad, ~_alu, ~_be, ~_bus, ~_cy, ~_dan, ~_doi, ~_due, ~_gel, ~_gho, ~_goo, ~_nee
  0.4: ~_nep, ~_oh, ~_opi, ~_pha, ~_pit, ~_se_, ~_sep, ~_sum, ~_swa, ~_toc, ~_us_, ~_ut, ~_way, ~aam, ~abi
  0.4: ~acha, ~acti, ~adec, ~ahi, ~ahi_, ~aid_, ~algo, ~amm, ~ampu, ~anc, ~ans_, ~any, ~appe, ~apre, ~ar_
  0.4: ~argo, ~ary, ~as_, ~atic, ~bin_, ~birm, ~cent, ~cid, ~cku, ~ckup, ~con_, ~conn, ~copy, ~cul, ~dav
  0.4: ~ddi, ~dea_, ~desm, ~dido, ~dio, ~disc, ~doi, ~dsl_, ~dura, ~eaks, ~east, ~ectr, ~eda_, ~eeds, ~eek_
  0.4: ~egoc, ~eill, ~ejar, ~elu, ~emps, ~ento, ~epot, ~erc, ~erda, ~erta, ~esan, ~est, ~fait, ~fic, ~gard
  0.4: ~garr, ~ghb, ~gho, ~ghos, ~goc, ~goci, ~goi, ~goin, ~goo, ~gor, ~grac, ~grou, ~guie, ~hace, ~hete
  0.4: ~hie, ~hink, ~hive, ~iass, ~idio, ~ierr, ~ife_, ~ifi, ~ific, ~ign_, ~inic, ~ird_, ~ire_, ~irmo, ~isin
  0.4: ~isti, ~ived, ~izo, ~jer, ~ka_, ~laci, ~lag, ~lavo, ~ldo, ~let, ~lgo, ~lgo_, ~lgui, ~live, ~llah
  0.4: ~mate, ~merc, ~mm_, ~mote, ~nce_, ~nct, ~ndio, ~nep, ~nero, ~nfor, ~nvie, ~nyth, ~olet, ~oly, ~one_
  0.4: ~oos, ~ope_, ~oti, ~otre, ~ots, ~ottl, ~oud_, ~oug, ~oup, ~outg, ~pes_, ~phar, ~pogn, ~porf, ~pud
  0.4: ~pui, ~rado, ~rage, ~rcel, ~rcie, ~rech, ~ret_, ~rfa, ~rfa_, ~rgo_, ~rim, ~risa, ~rivi, ~rly, ~rly_
  0.4: ~rop_, ~rreo, ~rri_, ~rtal, ~sair, ~sale, ~salu, ~sar_, ~says, ~sis, ~siti, ~spok, ~spri, ~suel, ~swa
  0.4: ~tage, ~tay_, ~tful, ~thou, ~thre, ~tica, ~tima, ~timo, ~tone, ~tour, ~uelv, ~ueri, ~un_, ~unch, ~untr
  0.4: ~utg, ~vay, ~vea, ~vez, ~vios, ~voye, ~wins, ~yest, ~yon_
  0.3: 3rd |, NAME coutu, NAME do, NAME il, NUMBER me, NUMBER piasses, NUMBER … arretez, NUMBER … con
  0.3: NUMBER … take, NUMBER … texting, NUMBER … us, a bicycle, a business, a calendar, a contactar, a dar
  0.3: a laval, a line, a marre, a nous, a payer, a personne, a stroke, a vie, a votre, a … customer, a … km
  0.3: a … mensaje, a … movil, a … para, a … spot, abuelita, acabaron, acabo no, aceptado |, acepte esto
  0.3: address i, adios |, afloj-, agarra, agreed … any, agreguen, ahora … en, ahora … tengo, ai lache, ai vu
  0.3: ai … aucune, ai … ca, aider, aime … les, alerte, alertes texto, all after, all … do, all … here
  0.3: all … texting, alle a, already so, am calling, am tired, am … different, amabilite, amabilite de
  0.3: ancienne, and … can, and … too, ando … la, ans … de, antig-, antigua, anuler, any … texts, any … this
  0.3: anymore so, anything … do, apagar … avisos, apaguen … avisos, app |, appar-, appartient plus, appts
  0.3: apunto, are again, are still, are violating, arreter … envoyer, arreter … texto, arretez … lui
  0.3: arretiez de, asere, assez enlevez, assez plus, atrop-, au depanneur, au gars, aucun autre
  0.3: aucun … message, aujourdhui plus, automaticos |, autorizo a, avait pas, avec ca, avez … ma
  0.3: avoir … mon, bac, baja … sms, bajar, bajenme … la, barak-, barel-, barely, bcp, been told, been … i
  0.3: been … to, ben non, bendiga pero, besoin … nous, best thing, bicycle j, big, bike back, bike stop
  0.3: bike to, bike … number, bikes are, blacklist … number, block … from, blonde pense, bmx, bon de
  0.3: bon … ai, bon … les, bonita, bonne-, bordel, borro, bouch-, bound-, breac-, breach, bref, bro … de
  0.3: bro … no, btw, busquen mas, buzz off, c NUMBER, ca ici, ca otez, ca … moi, ca … quoi, cadena se
  0.3: calme … textos, calme-, calmez, came … NUMBER, camer-, can remove, can … quit, can … stand, can … to
  0.3: cancel all, cancel … textos, cancela … mensajes, cancelacion de, cancelado, cancelar … suscripcion
  0.3: capable … moi, ce … m, cel … el, cel … es, cell des, cell … votre, celos-, celoso, ces, ces messages
  0.3: ces … svp, cesser … m, cette … la, chamo … me, chaque … arretez, chauf-, checo, chez … en, chicoutimi
  0.3: chien jappe, chingando, chofe-, chofer, christ stop, clochette, clogg-, clogging, cobran … mensaje
  0.3: colis est, comercio, comma please, communications … this, como … a, compose le, compre la, comptant j
  0.3: comptant … ai, comptez, comunicaciones comerciales, con mensajes, confirmen … baja, confirmez … que
  0.3: congrats on, consent … given, consentimiento … recibir, contact this, cortenla con, cortenla … los
  0.3: could … it, court |, coute … sous, coutu, cover-, crap, crecio, croch-, culpa de, customer and
  0.3: cuts out, d message, d … enleve, d … mensajes, dads, damn texts, dange-, dar de, dar este, day … you
  0.3: de contactarme, de cuando, de fregar, de lui, de luto, de moi, de publicidad, de reparation, de tapita
  0.3: de vot, de … anos, de … avis, de … contacter, de … desinscrire, de … escribirme, de … fichiers
  0.3: de … grupo, de … harceler, de … magasin, de … mandar, de … oter, de … pubs, de … texts, de … tienda
  0.3: de … tout, deale-, dealer, deals |, dear sirs, dear … please, decev-, decevoir, definitiva, dejamos
  0.3: dejen … textearme, delete casco, delete mon, deletion, demain … la, demander … j, demando, demenagee
  0.3: deplo-, deployed, derangez, derec-, des sous, des texts, des … apres, desabonne merci
  0.3: desactiven … notificaciones, desactivez moi, desactivez … notifications, desapuntenme, desapunto
  0.3: deseo seguir, desinscris moi, deux numeros, di consentimiento, dieu vous, diga que, digale al
  0.3: digits |, dije bien, discontinue sending, distraction, distribucion, dit … plus, dites a, do … bug
  0.3: do … opt, do … still, docte-, docteur, does my, dois … pour, donde firme, dors, droit … m, du … rendu
  0.3: dulut-, duluth, ebay, ecrire … ce, ecrire … moi, edad no, effec-, eh but, eh … no, el … buscan
  0.3: eliminar … contacto, eliminen mis, ella el, ella y, en bicicleta, en mas, en … basura, en … celular
  0.3: en … hospital, en … jusquen, en … mais, en … roulant, encore je, encore … autres, encuentro el, enesi-
  0.3: enesima, enfer-, engli-, english, enlevee, enlever mon, enlever … svp, enlevez … merci
  0.3: enlevez … number, enough take, enten-, entre nous, envia-, envien nada, envoi a, equivocaste … numero
  0.3: erreu-, erreur, erreur j, es esto, es … ahora, escribirme mas, escribo, ese |, eso de, esposo y
  0.3: est juste, est non, esta es, estaba … la, este … gracias, esto … los, esto … spam, et personne
  0.3: etes … sur, etre enlevee, etre … des, etre … quelqu, evening i, every … it, evitez, exclude … from
  0.3: f ing, fabor … no, faire … messages, fait, fanta-, fantastic, faut … ca, favor dejen, favor … borrar
  0.3: favor … mensajes, favor … quitarme, feels, felicitacion, ffs, fichiers, finger, first |, first … i
  0.3: flyin-, flying, fo, for messages, for … grandson, for … no, for … these, for … you, forei-, foreign
  0.3: formelle, foutez moi, foutez … la, frapper, free … from, frega-, frenenle, from future, from … you
  0.3: fuera … su, funci-, funciona, furio-, furious, future, gang enlevez, gars … a, gasto, genou, gentiles
  0.3: ghost me, gibbe-, gibberish, girl in, girl on, girl … the, god, going … a, got stolen
  0.3: gracias … suscribirse, gre, gre de, grooming, group, guy who, guys just, had … business, had … stroke
  0.3: half of, halt … messages, hand, happy birthday, harcelement rendu, harcelement … la, harceler
  0.3: have … NUMBER, have … recollection, have … texts, here then, here … a, hice la, him from, his … this
  0.3: hoa, hope, hours |, howdy, hun, i give, i must, i only, i refuse, i teach, i … calling, i … deleting
  0.3: i … joined, i … permission, i … reach, i … riding, i … unsubscribe, iba a, if my, if so, if there
  0.3: imper-, in … all, in … take, incluya, india, inflador, inherited this, inherited … number
  0.3: inscrivez … sur, interesse … moi, interesses, interested anymore, interested please, invoice to, ir |
  0.3: is hard, is unsolicited, is … business, is … company, is … texting, is … wife, it turned, j … lache
  0.3: j … vu, jappe, jdors, je … desire, je … saurais, jesus … stop, jouer, joyeuses, kettle, kev, kind as
  0.3: kindly take, kindly … my, know when, l amabilite, l … numero, la cessez, la senora, la virgencita
  0.3: la … NUMBER, la … dice, la … nationale, lata con, lay … the, le matin, le petit, le pique, le this
  0.3: le … jusqua, le … lo, le … part, le … tu, leen, leer los, left … in, les arreter, les … ne, les … otez
  0.3: les … retirez, lettr-, ligne de, like … number, like … you, line … not, link … not, liste la
  0.3: liste nationale, llega su, llegan estos, llegar … mensajes, lleguen sus, lo tiene, longer a
  0.3: los demando, los pido, los texts, los … para, love it, lui le, luna, luto, lyne, ma … pense, machine |
  0.3: magasin je, mails, maintenant … de, mais ne, mais … aimerais, mais … c, mais … textos, mais … vrai
  0.3: malog-, malogran, mama de, mama … por, mandan … si, mandarme cosas, mandarme esto, mande stop
  0.3: manden otro, manden promociones, manden … nunca, manera … que, mangent, mari … decede
  0.3: mas notificaciones, mas … en, matin … moi, may … be, me harceler, me mandaran, me sirve, me spammez
  0.3: me suffit, me … achete, me … avisos, me … de, me … podrido, me … reminders, me … whatever, me>send
  0.3: meant-, meantime, mecanos, menci-, mensaje favor, mensajes cuando, mensajes saquenme, mensajes … a
  0.3: mensajes … paren, mensajitos … you, merci ben, merci enlevez, merci … non, mesaj, message pas
  0.3: messages … to, messi-, messieurs, mettez mon, mi proposito, mi sobrino, mid, mieux le, mio ahora, mire
  0.3: moi d, moi mon, moi … plus, moi … vouloir, moins … textos, molestar con, mon … ecrivez, mon … fait
  0.3: more mensajes, more please, more … lol, more … no, morning please, much take, muchacho … no, my cousin
  0.3: my father, my granddaughter, my uncle, my wishes, my … has, my … is, my … signed, my … unsub
  0.3: n accepte, n appartient, nada aqui, nada no, nai, nationale … numeros, necesito sus
  0.3: necesito … mensajes, negat-, neigh-, never did, never given, never joined, never … consent, ni recibir
  0.3: ni … quiero, no entienden, no escribirme, no point, no recibir, no recollection, no time, no volvais
  0.3: no … being, no … gustan, no … iban, no … of, no … sirve, nobody … for, nom … vos, non … et
  0.3: non … messages, non … plus, not bug, not wish, not … ads, not … never, nothi-, notificaciones
  0.3: notifications … moi, notified, novia you, nuevo y, nuit, number 2, number did, number like
  0.3: number … me, number … think, numero … 2, numero … appartient, numero … etait, numero … mecanico
  0.3: numero … moi, numero … urgence, nunca … inscribi, october, of no, of … it, ofender … no, ofertas … mi
  0.3: off … file, off … you, office not, ofrezcan, oil, ok … quitenme, on ebay, on i, on … ticket, once
  0.3: one from, operaron la, or … text, orbea, os … que, otez … des, otra semana, otro … no, out no
  0.3: outgrew … bike, own … no, pana, par ce, para enviarme, para mandarme, para … garantia, paren … los
  0.3: parking lot, parler a, parque, part … no, partir … ahora, partir … aujourdhui, pas au, pas client
  0.3: pas envie, pas ete, pas gagne, pas pourquoi, pas retirez, pas … ca, pas … cliente, pas … ici
  0.3: pas … place, pedi estos, pedi … mensajes, pedi … y, pedidos, permiso … mandarme, permizo, pero … que
  0.3: persona yo, peux … desabonner, phone only, phone … from, piasses, pieds … votre, pierdan, pigeon
  0.3: pinches, pinches mensajes, pis … les, plays, please exclude, please lose, please … moi
  0.3: please … remove, please … so, please … thanks, plomb-, plus souvent, plus … contacte, plus … nouvelles
  0.3: poche, podria, podrias, podrido, ponganme … la, pongas, poppe-, popped, por escrito, por suscribirse
  0.3: por … paren, porfa-, pour la, pour son, pouvez tu, prank, prefer … texts, prefi-, prefiero, pregunta
  0.3: prenez note, prenez … que, prese-, process … opt, prochains envois, promos par, promos … merci, prope-
  0.3: proposito es, proteccion, pub |, publicidad no, puchi-, puchica, puede dejar, pueden apagar
  0.3: puedo recibir, puedo … a, puedo … con, puest-, pull it, puro spam, qu … y, que cansones, que conste
  0.3: que quede, que … cliente, que … ecris, que … hay, que … nom, que … siguen, que … texteen, quedamos en
  0.3: quedar, quedo bien, quelqu … m, queria saber, qui ca, quien … lo, quiero … alertas, quiero … este
  0.3: quitando, quiteme por, quiteme … favor, quoi ces, quoi … messages, really … not, receiving texts
  0.3: recol-, recollection, recomende, recordatorios … favor, recuerdo haber, regalamos, regana, remer-
  0.3: removal from, remove … and, remover … numero, remuevan mi, repairs done, reparar, report to
  0.3: report … as, reporting this, resci-, rescind, respect … wishes, restaurant, retiree |, retirenme de
  0.3: retirenme |, retiring, return to, revoco mi, revoco … consentimiento, revoke … consent, ride … in
  0.3: ridic-, rien autorise, rien … m, robot stop, rules, rusti-, sabia, saca de, saca mi, saca … numero
  0.3: sacarme, sais … qui, saque … la, saquenme delete, saquenme … ahi, saquenme … los, saurais, saurais gre
  0.3: saurais … de, save the, savoir |, sayin-, saying, says … write, school, scout-, scouts, se confundio
  0.3: se traba, se … pero, semaine, semaine je, semaine … veux, send … invoice, send … these, senor de
  0.3: senor … la, serait possible, serrez, servent, she … NUMBER, shop in, shot, si … con, si … mandando
  0.3: side of, siguen asi, siguen escribiendo, since, sms list, so happy, sobrino, solo les, some
  0.3: somebody who, son un, son used, son … my, sorry eh, sorry love, sorry … but, sorry … you
  0.3: souvenir … avoir, souvent que, soy chofer, spam si, spam … me, spamming … phone, spin, steev-, steeve
  0.3: stood, stop … notifications, strok-, stroke, subscribe me, subscribe |, suene mi, suis, suis achete
  0.3: suis … mme, suis … un, sumer-, sumerce, supprimer ce, supprimez … de, sur … cell, sure, sure did
  0.3: sure how, sure … need, sure … not, sus … borrenme, suscribi |, suscribirse, suspend, suspendanme
  0.3: svp corriger, tabarnak arretez, tagge-, tanne … vos, tannee … vos, tapit-, tapita, telefono … no
  0.3: telephone a, telephone … from, telephone … pour, temprano, temps a, terri-, terrible, testo, text
  0.3: text but, text … NUMBER, text … at, text … did, text … from, text … remove, text … than, text … was
  0.3: texting at, texting … and, texto … autres, textos ca, textos desabonnez, textos … rien
  0.3: textos … ustedes, textos … you, texts cost, texts or, texts unsubscribe, texts would, texts … hard
  0.3: texts … in, texts … thanks, texts>me, thanks unsubscribe, that … cease, that … me, that … to
  0.3: the loaner, the marketing, the part, the pizza, the textos, the toddler, the tune, the … down
  0.3: the … form, there bud, there … take, these … take, these … the, they said, things, this take
  0.3: this … de, this … did, this … more, this … out, this … unsolicited, tien, tienen por, tinni-, tinnitus
  0.3: to cease, to many, to work, to … at, to … further, to … make, to … no, todas sus, today do, todo … mi
  0.3: todo … you, toi c, toi … est, told to, too … take, touch, toujo-, toujours, tout … futur, train
  0.3: trave-, treat this, tried calling, tripo-, triporteur, trop … je, tube, tubes … you, tus textos, twice
  0.3: two … no, un m, una … me, uncheck … for, under … i, under … tcpa, unenrol, unplu-, unsubscribe … and
  0.3: until the, up a, up … did, up … stop, updat-, used … number, ustedes ni, vecin-, velo recupere
  0.3: velo … cause, velo … plus, vendimos, venka-, vente-, ventes, veter-, veuillez m, veuillez … mes
  0.3: veux me, vie … moi, vieux peugeot, village, violating, violating the, violating … tcpa, virge-
  0.3: virgencita, visit-, vive aqui, vla, volva-, volvais, volvais a, vos fichiers, vos speciaux
  0.3: votre commerce, votre formulaire, votre … etait, voudrais etre, voudrais me, vouloir … merci, vous j
  0.3: vous saurais, vous … amabilite, vous … ben, vous … faire, vous … gre, vous … merci, vous … svp
  0.3: voy … dar, vuelven … mandar, vœux, want … either, was his, was there, we, we are, we get, we … our
  0.3: went … i, what, what part, whatsoever, wheres the, while, wife and, wifes, will bring, will reach
  0.3: win … bike, winni-, wishes and, with … people, with … stuff, works, works for, would, wrong lady
  0.3: y con, y gracias, y tengo, y … mas, y … pero, y … traba, year … is, yesterday so, yo … acepte
  0.3: yo … busco, yo … marque, you n, you or, you … bloquee, you … discontinue, you … m, you … on
  0.3: you … suene, you … violating, your NUMBER, your database, your sales, your sms, your … does, your … i
  0.3: your … my, | anuler, | auriez, | blacklist, | busy, | buzz, | calmez, | casl, | cessez, | confirmed
  0.3: | desuscribirme, | dorenavant, | dsl, | eh, | etes, | inscrite, | jamas, | joven, | joyeuses, | listen
  0.3: | llame, | mil, | muestrenme, | notre, | olvide, | ote, | power, | quedamos, | rabais, | retiro
  0.3: | rides, | sacre, | screen, | sumerce, | team, | thinking, | ultimo, | vale, | … ask, | … ayer
  0.3: | … bloqueo, | … cansones, | … carro, | … cat, | … chez, | … chofer, | … comprends, | … conste
  0.3: | … contre, | … dejan, | … dejenme, | … eh, | … encuentro, | … equivoco, | … escribir, | … feel
  0.3: | … hagame, | … idea, | … inherited, | … long, | … ma, | … many, | … mauvaise, | … merci, | … moved
  0.3: | … necessaire, | … ofender, | … opted, | … paie, | … pido, | … pitie, | … process, | … quelqu
  0.3: | … recuerdo, | … recupere, | … reminders, | … saber, | … salirme, | … scratched, | … sirs, | … t
  0.3: | … teach, | … thought, | … tienda, | … trabajo, | … trying, | … ultima, | … virgule, | … vivo
  0.3: | … warranty, | … wrote, ~_ace, ~_adm, ~_au, ~_bea, ~_bei, ~_bmx, ~_bt, ~_btw, ~_cut, ~_dro, ~_dsl
  0.3: ~_fy, ~_gar, ~_hid, ~_ide, ~_in, ~_luc, ~_mon, ~_nui, ~_oil, ~_onl, ~_pud, ~_seu, ~_sui, ~_tel, ~_ten
  0.3: ~_uti, ~_vet, ~_vo, ~_we_, ~_yea, ~_you, ~adio, ~afet, ~aigo, ~ait, ~aks, ~alid, ~amed, ~andl, ~angi
  0.3: ~arak, ~ast_, ~aste, ~atho, ~atr, ~aute, ~bec, ~big_, ~bmx, ~bmx_, ~btw, ~btw_, ~cac, ~cari, ~cido
  0.3: ~co_, ~cti, ~dads, ~dans, ~dear, ~debu, ~des_, ~dni, ~doct, ~doss, ~dsl, ~eart, ~ebu, ~ebut, ~eep_
  0.3: ~efie, ~ell_, ~enfe, ~envi, ~erci, ~erge, ~eria, ~espa, ~eth_, ~eur_, ~eure, ~eys, ~eza, ~ffec, ~fica
  0.3: ~fti, ~ftin, ~gett, ~ghbo, ~gies, ~god_, ~guro, ~hal, ~hank, ~hed_, ~heu, ~hin_, ~hip_, ~hond, ~hos
  0.3: ~hose, ~iat, ~iba, ~icu, ~idan, ~idg, ~idge, ~ifti, ~ighb, ~igni, ~igu, ~igua, ~ima_, ~inen, ~ing
  0.3: ~inon, ~izac, ~jand, ~jenm, ~leo, ~lied, ~man, ~mets, ~mon_, ~mx_, ~name, ~ncha, ~nde, ~ndes, ~ne_
  0.3: ~nes, ~ngli, ~nic_, ~oile, ~oit, ~olat, ~olin, ~omas, ~onan, ~onar, ~ono_, ~ons_, ~opi, ~ors, ~othi
  0.3: ~ouj, ~oujo, ~outu, ~owed, ~pda, ~pdat, ~pear, ~plac, ~ppar, ~pru, ~rci, ~reb, ~ren, ~rget, ~ridg
  0.3: ~rios, ~rman, ~rreu, ~rse, ~run, ~sap_, ~sayi, ~sibl, ~siga, ~sill, ~sim, ~sol, ~stau, ~suis, ~sure
  0.3: ~tati, ~taur, ~tene, ~term, ~tern, ~tinu, ~tive, ~touj, ~tro, ~twic, ~twin, ~uelo, ~uena, ~uess, ~uis
  0.3: ~uiz, ~uno_, ~upda, ~uya, ~veri, ~very, ~vet, ~vey, ~vez_, ~we_, ~wice, ~xin, ~xpec, ~xt_, ~yea, ~you
  0.3: ~you_, ~zaci
  0.2: NAME gets, NAME icitte, NAME va, NAME … NUMBER, NAME … ne, NAME … please, NUMBER business
  0.2: NUMBER mensajes, NUMBER … days, NUMBER … de, NUMBER … demande, a company, a de, a du, a job, a living
  0.2: a pensar, a poner, a tire, a un, a velo, a volver, a … anymore, a … busca, a … did, a … dossier
  0.2: a … hija, a … la, a … ley, a … ma, a … mais, a … qui, a … senora, ace, acepte … textos, acord-, advis-
  0.2: affaires sur, afraid |, agarr-, age, agent, agreed … get, agreed … messages, ahi estoy, ahi por
  0.2: ahi … favor, ai deux, ai pas, ai une, ai … textos, ai … vu, aimerais etre, aimerais … ca, al movil
  0.2: alber-, alberta, alertes svp, alguien mas, all communication, all … am, allergique, alley, am bringing
  0.2: am from, am … receiving, am … these, amables de, an opt, an … for, ancien … du, ancient, and she
  0.2: and … messages, and … take, andar, ande, ando … bicicleta, ando … de, anniversaire, annoying take
  0.2: answering, anulen mi, anxie-, any more, anymo-, anymore, anymore … me, anywhere |, apagale
  0.2: apagar estos, appea-, appreciate … but, apprecie, apprend, apres l, are giving, are we, are … still
  0.2: arret … messages, arsenault, as … remove, asking … for, assez … vos, at every, atropellan, au comptoir
  0.2: au … retirez, aucune, aun, aussi enlevez, automated texts, autorisacion, autoriser, autres messages
  0.2: awful, axide-, base legale, basta … los, basta … textos, be excluded, be excused, beau, beaucoup de
  0.2: been in, before … i, belle-, belles, ben … de, besos, bici asi, bici … pero, bicicleta no, bicicletita
  0.2: bike est, bike … like, bike … on, bike … texting, bikes not, bizar-, bizarre, blind, blocking this
  0.2: bloques mais, bomba-, bonit-, bonjour virgule, booke-, booked, borreme … su, borro sin, bother … with
  0.2: botto-, bottom, boutique |, brand new, broke again, buen fin, buen servicio, buen … de, buena … pero
  0.2: buenisima, burn, business days, but good, buzzing … me, by a, by … do, c, ca et, cab, cache-, cachent
  0.2: call … stop, call … was, came i, campagnes, can close, can … buy, can … out, can … ride, can … tell
  0.2: can … there, cancel … for, cancelen … suscripcion, capta-, card |, card … for, carni-, carniceria
  0.2: casl i, casque de, ce … d, cease … me, cell … for, cell … the, cerca de, cesen, cessez immediatement
  0.2: cessez toute, cessez … envoi, cette, chain is, chamba, chambre, chantier, che |, chequ-, cherchez l
  0.2: cherchez qui, chien … chaque, chier avec, cierre, cierren, clari-, cliente no, cliente |, closer
  0.2: closer … home, coach says, cobran cada, comme spam, comme … si, commission, company in, competitor
  0.2: compose, con el, confidentiel, confundiendo con, consens plus, consenti … vos, contact, contactarme |
  0.2: contacte |, continue enlevez, continuer … m, cool |, cordialement, cork, corta, corten, costi-
  0.2: costing, could one, coupon … unsubscribe, courriel me, courriel … suffit, coute … cents, crap |
  0.2: cuando quiera, cubie-, cuenta … no, culpa … ustedes, customer but, cuz i, cuz … am, d avance, d hiver
  0.2: d urgence, dans … fiche, dans … pneus, datos personales, datos y, day … please, dayca-, daycare
  0.2: de acuerdo, de ces, de cumpleanos, de destinataire, de diffusion, de hecho, de mandarlos
  0.2: de mensajeria, de mes, de promociones, de proteccion, de texts, de un, de you, de … acepte, de … bro
  0.2: de … communications, de … computadora, de … exclus, de … iglesia, de … machine, de … mandarme
  0.2: de … mejor, de … pu, de … sa, dear, dear … or, debarque … de, decede svp, dejad, dejad de, dejel-
  0.2: dejen mi, delete cable, delete grupo, delete … de, delete … numero, delete … please, demande si
  0.2: demander moi, demando |, depot-, depotoir, depuis janvier, derniere, des … par, des … que
  0.2: desabonnement immediat, desinscribirme, desk … the, despacho, despues |, destine, desvinculen
  0.2: detengan los, detengan … textos, deux … pour, devez chercher, di de, di … baja, did … request
  0.2: different shop, diffu-, diffusion, dile … tu, disculpe … molestia, dispo-, dit a, do … carry
  0.2: do … message, do … on, doigt, doit plus, doit … pour, donne … consentement, drawe-, drawer, drink-
  0.2: dsl mais, du … dans, dueno … la, during my, each time, easy with, eat my, ecoeurez, ecoutez, eille
  0.2: el arreglo, el banco, el hospital, el recado, el … nuevo, eliminado, elimine, elimine mi
  0.2: elimine … numero, eliminen, else you, elses number, empez-, en … enleve, en … hora, enbie-, enbien
  0.2: encore … moi, encuentre, end text, end texts, enlac-, enlevez de, enlevez … numero, entienden |
  0.2: entiendo … que, enviar … a, enviar … mensajes, envies, envoi … ce, envoyer … speciaux
  0.2: envoyer … textos, epargnez … vos, equipe, erase this, error … la, es esa, es … borrenme
  0.2: es … carniceria, es … robot, escriban gracias, escriban … que, escribirle, eso … a, espana, esposa |
  0.2: est limite, est plus, esten … mensajes, esto lo, estrella, et n, et … les, etape, eue, even … to
  0.2: evitez les, exclusion, excused, excused from, explo-, facon, fan of, farma-, farmacia, faut … j
  0.2: favor de, favor … manden, favor … stop, favor-, feelings, fermez la, fevri-, fevrier, fewer texts
  0.2: fille … m, fini, for being, for marketing, for … friend, for … living, for … reason, for … since
  0.2: for … this, for … wheel, forever>texts, forfait … limite, forget … ever, formal, found another
  0.2: frere a, friday please, from any, from … at, from … or, fucking texting, fucking … me, fue no, fui
  0.2: funeraria, funny but, further communication, further sms, further text, gang … moi, gele, gentils
  0.2: get it, get … by, getin-, geting, getting texts, god no, god … more, golde-, golden, good years
  0.2: goodw-, goodwill, got … elses, gracias quitenme, grandisimo, great job, guapa, guardenla, guy i
  0.2: guys … the, habei-, habeis, habia salido, hace, hacer el, hago, halt all, hamst-, hamster, hangi-
  0.2: hates, have for, have mine, hawai-, hawaii, he did, he … mi, here wrong, here … it, here … more
  0.2: here … number, hi … take, hier j, hier … ai, hijo que, hola … NAME, holy, home … it, home … please
  0.2: honne-, hope NAME, hora … el, hospital con, hospital … mi, human-, hunt, i always, i emailed, i let
  0.2: i receiving, i run, i write, i … back, i … bringing, i … early, i … from, i … gettin, i … never
  0.2: i … replied, i … said, ici vous, idee pour, il etait, il faudrait, in a, in court, in denver, in full
  0.2: in the, in these, in … years, incluida, indiv-, individual, info and, ingles no, instead
  0.2: interesan sus, interesse … recevoir, interesse … vos, interest in, interested … me, into a
  0.2: invoice … my, is wrong, is … at, is … nobody, is … these, issued, it at, it easy, it says, it … coming
  0.2: it … more, it … off, it … quit, j … au, jala, jamais … ca, jamas … vuelvan, janvi-, janvier
  0.2: jappe chaque, jappe … fois, je conteste, je … allergique, je … client, je … retire, job pas, job … le
  0.2: job … the, jodan mas, jour c, jour … est, journee a, jr, jubile, juridico, just … this, jve
  0.2: keep … phone, kid … you, knees are, knees … shot, know signed, knows when, l itinerance, l obligeance
  0.2: l utilisation, la cancelacion, la garderie, la hanche, la pila, la recojo, la … de, la … los, la … ne
  0.2: la … pasada, la … pis, la … sin, la … stp, ladilla … no, lado … mi, laid off, laissez mon
  0.2: laissez … telephone, landlords, las manden, last … so, law office, le bmx, le dije, le laisser
  0.2: le … cessez, le … mais, lecto-, lector, legale, leo los, les agradezco, les debo, les llevo, les pubs
  0.2: les … annees, les … me, les … s, les … stop, les … stp, les … texto, les … velo, ley … que, libre-
  0.2: lick, like … leave, links … no, list asap, list … my, lista … los, lista … mi, liste please
  0.2: liste … diffusion, livres, llantas y, llega … mensaje, llego la, llego un, llegue … mas, llenas, lleno
  0.2: llevarla, lleve nada, lleve … a, loi c, loi … NUMBER, lol do, lol no, lol what, lol … did
  0.2: longer consent, look, los descuentos, los di, los puntos, los … ustedes, lose … digits, loud stop
  0.2: lui … plus, lus, ma … n, maam please, magasine, magasins … moi, maintenant plus, mais pu
  0.2: mais … prefere, make … quit, mamen, mamen you, man you, manana … de, mandar otro, mandar … por
  0.2: mandar … sin, mandarlos, mandarlos |, manden ni, manden … nada, manden … ofertas, marid-, marido
  0.2: marre … vos, mas esto, mas o, mate no, matin |, matin … de, maudi-, may have, may … to, me bro
  0.2: me metan, me notifiquen, me queda, me reveillent, me servent, me something, me … baja, me … be
  0.2: me … much, me … of, me … otra, me … otro, me … salido, me … take, me … time, me … unsubscribe
  0.2: me … ustedes, me>texts, mejor llamenme, meme nom, mensajes es, mensajes … borrenme, mensajes … que
  0.2: mensajes … su, merci bcp, merci retirez, merci … toute, mercis, mercy and, mes … c, message came
  0.2: message … more, messages and, messages anymore, messages enlevez, messages … remove
  0.2: messaging … please, metan en, mets … a, mettez … numero, mettez … pas, mi vecino, mi … d, mi … no
  0.2: mi … quitenme, mille mercis, mine … it, minimalist, mis … personales, mission, mme bouchard, mobil-
  0.2: mobile, moi mauvais, moi … v, mois, mois |, mom |, mon remboursement, mon … arreter, mon … donc
  0.2: mon … jappe, mon … tranquille, monto, morceau, more … from, more>list, more>you, mucha molestia
  0.2: muchacho que, mucho pero, mucho … de, mudamos a, my age, my fault, my therapist, my … bought
  0.2: my … fixed, my … ok, my … quiet, n thx, nada ni, nada … este, nada … esto, nada … su, namas-, namaste
  0.2: nationale, ne doit, ne fais, ne … etre, ne … rien, necesito … recordatorios, need reminders
  0.2: need … send, neighbors, neighbour, nena, never, never … again, never … my, ni … di, ni … textos, nico
  0.2: nina de, ningun taller, ninguna tienda, nino you, no hay, no mamen, no monto, no otro, no puede
  0.2: no … caso, no … consent, no … coupons, no … ever, no … ir, no … msj, no … nada, no … notifiquen
  0.2: no … she, noche-, nom … votre, nomas no, nomas … me, non retirez, non sollicite, non … ai, none of
  0.2: none … these, not request, not … and, not … cyclist, not … ever, not … getting, not … since, not … up
  0.2: not … which, notas, note … my, nothing from, nothing … i, notice to, notificaciones a, nous ecrire
  0.2: nous enlevez, nouveaux, now to, now … more, number dude, number … got, number … in, number … longer
  0.2: number … spam, numbers been, numero est, numero senor, numero … des, numero … esa, numero … le
  0.2: numero … mois, numero … n, numero … para, numero … se, numero … ta, obligeance, ocupo … mensajes
  0.2: of … all, of … is, of … marketing, ofertas no, ofertas … no, off … please, ok … for, old … card
  0.2: old … of, on … did, on … so, on … veut, on … voit, on … wall, once … is, onda, one more, only use
  0.2: only … i, only … off, operaron … rodilla, or … please, os habeis, other shop, otorg-, out in
  0.2: out … les, out … more, out … or, outta here, over and, over these, over with, over … i, over … texts
  0.2: p s, paciencia |, padre, paier-, paierai, papi, para … NUMBER, para … martes, pareils, pas alors
  0.2: pas et, pas parler, pas … du, pas … et, pas … lol, pas … meme, pas … non, passe demain, passes
  0.2: patience … vos, pawn, pawn shop, pecr, pedal, pedido, pensar, people … stop, periodico, permiso yo
  0.2: permiso … textearme, permission … me, pero los, pero … mensajes, perri-, perrito, pesim-, pesimo
  0.2: phone from, phone it, phone quiet, phone stuff, phone … no, pick … the, pigeo-, pila, pintar, pis on
  0.2: pis … deux, pis … m, please get, please opt, please pass, please … contacting, please … leave
  0.2: plus … est, plus … texter, plus … textos, plus … votre, police, pollo, pompo-, pompon, popul-
  0.2: por cierto, por culpa, por recibir, por ultima, por … dejen, por … quiten, por … you, portable |
  0.2: portugal, pour m, pour mardi, pour … velos, pourriez … cesser, preferably, prefere … plus
  0.2: prefiero email, prefiero … no, pregunto … queria, preuve que, preuve … j, priere … retirer
  0.2: prometieron que, promos enlevez, proteccion datos, provided, pu les, pu me, pu … otez, publicite sur
  0.2: pueda |, pueden … estos, pues gracias, puso mi, qu il, que ahora, que bicicleta, que borren, que ce
  0.2: que dieu, que escribo, que oso, que parte, que … eliminen, que … mando, queria … si, question mark
  0.2: qui lit, quien busca, quien … autorizo, quien … dio, quien … no, quiero desuscribirme, quiero ni
  0.2: quiero publicidad, quiero ver, quiero … borren, quiero … me, quisiera no, quisiera … recibir
  0.2: quit … it, quit … with, quita … cel, quitame … esa, quitar … su, quiteme … la, quitenme … sus
  0.2: quoi pour, radio, read … so, read … your, recevoir de, recevoir … autres, recevoir … communications
  0.2: recibiendo … comunicaciones, recibir ni, recois un, recovering, recovering from, recovering … surgery
  0.2: recycled, register no, registre |, remove her, remuevan … numero, rentre pas, repair … not
  0.2: reparation pas, repare mon, replacement, reply … not, reportar si, reporting … as, reporting … to
  0.2: request removal, requesting that, requesting … from, requiero, required, resoled, resse-, resta-
  0.2: retiren mi, retou-, reveillent, revenir, rey, riding … the, sacar, said hed, salirme … los, salirse
  0.2: saludos, sans que, saquen … numero, saquen … telefono, saquenlo, satis-, say so, says thanks
  0.2: scratched my, scratched … frame, se leer, se pueden, se voit, se … salio, secon-, see … saturday
  0.2: see … text, send stop, send … further, senorita … no, ser otra, serieusement, serio-, service messages
  0.2: shabb-, shabbat, shake, she will, she … you, ship, shop stop, shop texts, shop you, shop … i
  0.2: shop … on, showed, si … llamo, sido, signale … spam, siguen … quitenme, silence is, sirs, sirva-
  0.2: sirvi-, sirvio, sms … este, so, so … and, solicito baja, solitos, solo queria, someone, something |
  0.2: son with, son … mensajes, son … pis, sonnette a, sorry to, sortir … votre, souhaite … retirer, soupe-
  0.2: souper, sourdine, soy otra, soy … NAME, soy … dueno, spam … i, spam … moi, spammed, staye-, stayed
  0.2: still got, stop c, stop fucking, stop textos, stop using, stop … already, stop … est, stop … veux
  0.2: stp … mon, subscription to, suffit plus, suffit … de, suis allergique, suis ben, supporte, sur … carte
  0.2: sus comunicaciones, suscripcion … los, suscrita, t es, take … easy, taken … your, taller y, tank
  0.2: tapan, tcpa i, te di, teach-, teacher … my, telefono en, tengo … memoria, tengo … ni, text not
  0.2: text someone, text … it, texted stop, texteen you, textees mas, texter ce, texter … j, texter … numero
  0.2: texting program, texting … me, texto … cuesta, texto … m, textos d, textos para, textos … a
  0.2: textos … arretez, textos … este, textos … vous, texts do, texts ever, texts get, texts stop
  0.2: texts this, texts ty, texts when, texts>texts, thanks you, that does, that person, that … stop
  0.2: the address, the crtc, the date, the desk, the file, the gravel, the landline, the number, the police
  0.2: the trike, the updates, the … after, the … all, the … back, the … ended, the … since, the … yesterday
  0.2: them … like, them … my, therapist, there for, there … your, these little, these … anymore, they keep
  0.2: thing you, this and, this in, this it, this just, this used, this … does, this … service, this … take
  0.2: three, through a, tienda a, till i, time was, tiren, tires … the, to home, to messages, to sms
  0.2: to … call, to … next, to … y, todo no, toy, traigo el, trail … is, trailer |, tried to, troisieme fois
  0.2: troisieme … que, trompe … number, trompee de, tu enlever, tu |, tune … and, tuneu-, ultimo aviso
  0.2: un avis, un tal, un … ca, una carniceria, una iglesia, understanding, une nouvelle, une … avec
  0.2: unenroll me, uno de, unsig-, unsolicited commercial, unsolicited i, unsubscribed please, up NUMBER
  0.2: up … take, us … a, usen … numero, ustedes mandan, utilisation, utilisation de, utilisation … mon, vale
  0.2: velo etait, velo la, velo pis, velo … pouvez, velos de, vendez, vendo-, vendor, vendredi |, ver la
  0.2: ver … prueba, verifique, verify, veuillez supprimer, veuillez … de, veux le, veux … mon, via, video-
  0.2: viernes y, vieux … a, virgule je, volvere, vos promotions, vos … desabonnez, vos … point, vos … sur
  0.2: vos … textos, votre, votre fichier, votre … vous, voudrais … desabonner, vous apporte, vous pis
  0.2: vous … chercher, voy … pensar, voy … volver, voyageur, vuelvas, walker, want anymore, want sms
  0.2: want … texting, we … no, week no, whatever just, wheels are, where do, while … was, who
  0.2: whoever … this, whole house, will … open, wishes … stop, with that, with … attorney, withdraw consent
  0.2: wonde-, work … and, worth, would hate, write me, wrong … bro, y … como, y … du, y … mandan
  0.2: y … personne, years old, yes do, yo stop, you asking, you cancel, you lot, you saturday, you … before
  0.2: you … contacting, you … deseo, you … how, you … mandar, you … muchos, you … somebody, you … still
  0.2: you … take, you … tranquilo, your company, your form, your service, your texts, your … wants
  0.2: your … when, | ahorrense, | asere, | boludo, | cancelle, | comptez, | cut, | dictee, | everyone, | ffs
  0.2: | guys, | holy, | inutile, | light, | mille, | name, | peux, | podrias, | pour, | pull, | quisiera
  0.2: | received, | regardez, | remuevan, | replied, | robot, | sauf, | suena, | super, | survey, | toy
  0.2: | van, | were, | … always, | … bill, | … borrenme, | … cafe, | … camp, | … chain, | … cuanto, | … deux
  0.2: | … dropped, | … esperando, | … fucking, | … immediat, | … llamenme, | … loi, | … lose, | … machine
  0.2: | … mamen, | … mercis, | … nina, | … padre, | … pago, | … pasaron, | … petite, | … quick, | … refrain
  0.2: | … replied, | … robaron, | … saturday, | … supprimer, | … telling, | … todas, | … updates, | … vieux
  0.2: | … vouloir, | … watch, | … withdrawn, | … worth, ~_aba, ~_c_, ~_esa, ~_eta, ~_fat, ~_fin, ~_flu
  0.2: ~_fro, ~_gd, ~_ge, ~_gh, ~_heu, ~_lor, ~_ma, ~_maa, ~_mej, ~_moo, ~_ofe, ~_ond, ~_pe, ~_sai, ~_sig
  0.2: ~_sn, ~_sna, ~_so_, ~_son, ~_tet, ~_tod, ~_une, ~_unl, ~_uno, ~_upd, ~_vot, ~_wer, ~_wit, ~_xfa, ~act_
  0.2: ~aint, ~alle, ~allo, ~alma, ~ania, ~anym, ~arq, ~asap, ~assa, ~atem, ~avis, ~az_, ~bake, ~bath, ~bloq
  0.2: ~boni, ~brac, ~broo, ~bt_, ~cay, ~cayo, ~cett, ~cez, ~cez_, ~cham, ~cheq, ~cibi, ~cio, ~cio_, ~coro
  0.2: ~cte_, ~ctl, ~ctly, ~cto_, ~cut, ~dab, ~def, ~dge_, ~dicu, ~diti, ~dry_, ~ecer, ~ecti, ~eds, ~eer_
  0.2: ~elit, ~ella, ~enag, ~enen, ~eot, ~epan, ~ersa, ~ery, ~esh_, ~ess_, ~eter, ~exa, ~ext_, ~face, ~fais
  0.2: ~fens, ~fere, ~fiq, ~fiqu, ~flu, ~fro, ~fuc, ~fui_, ~ggi, ~ggin, ~gres, ~hago, ~hats, ~her, ~hi_
  0.2: ~hijo, ~hree, ~hri, ~idad, ~ides, ~ifiq, ~igeo, ~ired, ~ised, ~ithe, ~iti, ~itin, ~ken_, ~lcom, ~leno
  0.2: ~leo_, ~les, ~loq, ~loqu, ~lso, ~lter, ~maa, ~maud, ~mean, ~mej, ~most, ~mou, ~ndle, ~ner, ~nido, ~nou
  0.2: ~nou_, ~ntis, ~nty, ~nvi, ~nvoy, ~nym, ~nymo, ~ofer, ~oin_, ~oja_, ~ola_, ~omot, ~ong, ~onn, ~onna
  0.2: ~opit, ~oppo, ~orke, ~oss, ~ous_, ~oven, ~oye, ~peri, ~pige, ~poin, ~pul, ~raci, ~rama, ~rary, ~rcis
  0.2: ~rder, ~rdia, ~rek_, ~riez, ~rire, ~rks_, ~rmat, ~rome, ~roof, ~roug, ~roup, ~rse_, ~sali, ~seul
  0.2: ~site, ~smi, ~soi, ~sonn, ~spar, ~ss_, ~sta, ~surv, ~swor, ~tay, ~tead, ~tean, ~tem, ~tet, ~tiq, ~tiqu
  0.2: ~tob, ~tod, ~ton_, ~town, ~tre, ~trep, ~tru, ~ttom, ~tude, ~udos, ~uipe, ~ujou, ~ult_, ~ulta, ~unl
  0.2: ~upd, ~uper, ~ure_, ~urg, ~urv, ~uten, ~vanc, ~var_, ~vere, ~votr, ~voya, ~vue, ~who_, ~wit, ~wn_
  0.2: ~wond, ~xfa, ~ymo, ~ymor
  0.1: 2 … la, NAME este, NAME i, NAME working, NAME … anymore, NUMBER by, NUMBER en, NUMBER estrellas
  0.1: NUMBER juin, NUMBER rue, NUMBER without, a baby, a brise, a church, a daycare, a dear, a dentist
  0.1: a estos, a giant, a peur, a texas, a una, a … NUMBER, a … avisos, a … beau, a … does, a … erreur
  0.1: a … familia, a … jeune, a … papa, a … retraite, a … salon, a … store, about to, about your
  0.1: about … and, above, abstenganse, abstenganse de, acaben, acabo de, acabo … sacar, achaler avec
  0.1: achete … pompe, add … to, ads take, adult, advised, advised that, advised … i, agradecere
  0.1: agradezco pero, agradezco |, agreeing … this, ahora la, ahorrense el, ahorrense los, ai autorise
  0.1: ai manque, ai pu, ai … besoin, ai … velos, aimerais que, aimerais … retiree, al … si, alguien de
  0.1: all … in, alors svp, already take, alrts, alto por, alto … favor, am, am about, am doing, am driving
  0.1: am giving, am … her, amable de, amables … no, and need, and … his, and … mom, and … my, and … we
  0.1: anden mandando, anden … cosas, andra-, andrade, ano nuevo, another customer, ansiedad y, anxiete
  0.1: any … communications, any … sms, anymore of, anymore take, anymore … please, anymore … texting
  0.1: anymore … these, anything else, appeler … pour, appelez a, appelez … la, aqui siguen, aqui … con
  0.1: aqui … el, are wasting, are … your, arrete … la, arreter … textos, arretez … alertes, arretiez … m
  0.1: as … today, asked if, ateli-, atelier, atencion … de, atent-, atenta, atentamente, au … le, aunti-
  0.1: auntie, aussi … moi, aussi … mon, autorise … textos, autoriso, autorizando, autorizo … me, avec une
  0.1: avec votre, avisos you, avisos … este, avisos … pedido, ayer … de, ayez, ayuda, back … ok
  0.1: baja definitiva, baja you, baja … celular, bajenme … esa, barber, base … donnees, basta … me
  0.1: bateria |, bcp |, be advised, be … customer, be … dear, be … remove, bedti-, bedtime, before my
  0.1: begging … to, believe … is, below, bendiga … you, bertr-, bertrand, besoin … recevoir, bici jaja
  0.1: bici … ni, bicicleteria, bicicleteria |, bicis … de, bien … me, bike ready, bike … mine, blague
  0.1: blasting, blocking … number, bloqueados, bolas, bonjour … aimerais, bonne fin, borrame … tu
  0.1: borrarme |, borren este, borren … contacto, borren … telefono, borron, borrowed, bothering … with
  0.1: boton de, brake-, brakes, breakup, bro … texting, brother please, brother … he, bruno, bud |
  0.1: buenas noches, buenas … le, buenas … no, busca a, but … are, but … never, buying … bike, by them
  0.1: by when, c pu, c … dangereux, ca ira, ca je, ca moi, ca se, ca … 2, ca … tente, caban-, cabin-
  0.1: cada … asi, caliq-, calique, call … it, calla, cambie … compania, cancelenlos, cansada … esto
  0.1: capable enlevez, capable … vos, capot-, capote, capturas, card is, carde-, cardenas, care |, careg-
  0.1: caregiver, cares, carin-, carino, carrier, carry on, cas, casi, casl requires, casl … express
  0.1: caso que, cassee, ce … ici, ce … merci, cease sending, cease … communication, cel … de, celle
  0.1: cellulaire svp, celular … lo, cenne, cents … stop, cesen los, cessez … envois, chaque ding
  0.1: chaque … enlevez, charged, charged twice, charges me, cherche une, chez … a, chingando con, choosing
  0.1: chueca, ciego, circu-, clarito que, clarito … no, client vous, cobran los, coche la, cochez, cohet-
  0.1: comie-, comieron, comme demande, comme il, comme vous, commerciaux, como a, como spam, como … las
  0.1: como … lo, comprehension, comprehension |, compris, computadora |, comunicaciones |, con carino
  0.1: con uds, con … compania, con … mama, concern please, confunden con, confunden |, confundieron |
  0.1: confused by, conge, consent … do, consent … receive, consent … receiving, consentement … recevoir
  0.1: consenti … ca, consentimiento no, consentis, constant, contactado |, contactez … plus, contacts |
  0.1: contento, continuation |, contre vous, contre |, coop, correcte, correo |, correspondence, cortar
  0.1: cost … NUMBER, coudonc |, could … come, could … take, counter … me, courriels svp, cree … me, criss
  0.1: crois … ce, cruis-, cualq-, cualquier, curat-, customer anymore, customer … remove, customer … yours
  0.1: d sus, d … svp, dado … consentimiento, dans la, dans un, data and, datos … no, daughters phone
  0.1: de cambiar, de clientes, de compania, de corazon, de dar, de donnees, de les, de mecanique, de moins
  0.1: de … celular, de … ces, de … comprehension, de … ebike, de … fichier, de … mandando, de … por
  0.1: de … promotions, de … quiten, de … servicio, de … su, de … textez, de … volver, deactivate text
  0.1: dear and, decede … ne, declining, declu-, decol-, decolle, definitivamente, dejaran de, dejas, dejem-
  0.1: dejen … contactarme, dejen … enviar, delete … data, delete … ese, demande … arret, demande … je
  0.1: demande … ne, demasiados mensajes, denuncio, dept, deran-, des gens, des text, des … et, des … retirez
  0.1: desabonnez … des, desactivar … mensajes, desactivation, desactive mes, desactiven los, desaparezca
  0.1: desconectenme, desde, desde enero, deseo ser, deseo … contactado, deseo … mas, deseo … mensajes, desir
  0.1: desire etre, desire … recevoir, desk said, desvi-, di … yo, dia de, dia y, dice, dicte, diera-, dieran
  0.1: dieu … garde, diffusion |, diganle, digital detox, dije … que, dings please, dio este, dios me
  0.1: dire … je, discontinue text, discontinue … texts, disculpa … no, do … see, docto-, doctor me
  0.1: doctor … dijo, doing my, donne … faux, donnent, drett-, drette, drette la, dsl |, du … avec, du … c
  0.1: dude |, each stop, each … costs, eating a, ecrire a, ecrire s, ecrire … il, ecrivez … que
  0.1: ecriviez pas, effective, effective today, el cliente, el consentimiento, el doctor, el enlace, el gps
  0.1: el … equivocado, el … los, eliminar mis, eliminar … datos, eliminar … numero, elimineme … su
  0.1: eliminen … datos, email … the, empezando, en honduras, en ninguna, en … asi, en … desabonnez
  0.1: en … sistema, en … web, encore bon, end … here, ended i, enferma, enfin, enlace, enlaces, enleve … des
  0.1: enleves, enlevez … la, enough la, enviar textos, enviarme publicidad, envien … mensajes
  0.1: envien … textos, envoi … messages, envoyer vos, envoyer … rappels, envoyez trop, envoyez … ca, episo-
  0.1: episode, equivocaste … no, era la, erreur … le, es, es en, es menos, es mucha, es posible
  0.1: es … molestia, escribir a, escribir … este, est prete, est … blague, est … entre, est … pouvez
  0.1: est … que, esta mal, esta … cara, estaba cerrado, estad-, estado, estar … con, este, este servicio
  0.1: estimados senores, esto quitenme, esto … you, estuvo, et jamais, etes ben, etes … arretez, etran-
  0.1: etranger, etre … la, eviten, eviten … mensajes, evitez de, exage-, existe, expect, expliquen
  0.1: expliquez moi, expressement, facture svp, faire disparaitre, faire … plainte, fais, fais pour
  0.1: fait … les, faite, faith-, faithfully, familia, farew-, farewell, fatigants, fatiguants, felic-
  0.1: felicitaciones, felicitations pour, femme a, ferme la, fewer of, fewer … these, find my, fine … is
  0.1: flat fixed, flat … not, fois … j, folks |, for … is, for … people, forget about, formal notice
  0.1: formalmente, free me, frent-, frente, from … company, from … marketing, from … messaging
  0.1: from … notifications, from … the, fuck … stop, further communications, further … by, garantie est
  0.1: garde mon, gave … consent, gens a, gere, gets confused, gets … by, ghosting, give you, going … the
  0.1: good with, good … but, grandkids, gre … bien, grounded, guys no, guys … too, haced, haced el
  0.1: haced … favor, hacem-, happy holidays, harassment stop, hasta … llegamos, hate these, hav
  0.1: have limited, have permission, have signed, he tenido, he … you, her ex, here … not, here … you, heure
  0.1: hey … you, hi … stop, hi … you, hijo … se, his … number, hola … no, holds, hondu-, honduras, how
  0.1: how long, how … it, how … of, hoy … no, hubby, hubie-, hubiera, i object, i request, i swear
  0.1: i … driving, i … drop, i … giving, i … hate, i … limited, i … take, ico, ida, if they, il me, il veut
  0.1: ilegal yo, ilegal … no, illeg-, illegal, impre-, in small, in … basement, in … do, in … messages
  0.1: in … these, incluyan, incorrect number, infir-, infolettres, ingles y, interesa … mensajes
  0.1: interesse retirez, interesse … de, interessent pas, interested stop, interested … remove, interet
  0.1: interrompez, inven-, inviting, is insane, is like, is lovely, is mrs, is … point, is … til, is … your
  0.1: it did, it too, it was, it … got, it … me, it … please, it … sending, it … so, it … sorry, it … then
  0.1: it … tuesday, j, j … ete, j … le, j … manque, j … ne, j … trouve, ja, jaime-, jaimerai, jamais demande
  0.1: jamais … vos, je deteste, je dicte, je gere, je paie, je vous, je … acheterai, je … paye, je … pu
  0.1: je … qu, je … roule, jefe que, jesus, jette, job … les, join, juega, just one, just … here, just … out
  0.1: keep going, keep … your, kill you, kindly cease, kindly unsubscribe, kindly … these, kindly … this
  0.1: knowing, l autorisation, l … d, la compro, la computadora, la ici, la list, la presente, la proxima
  0.1: la retraite, la rodada, la tete, la troisieme, la web, la … faites, la … mas, la … saquenme, la … sus
  0.1: lache, laisses, larga, las promociones, las … con, laval-, lavallee, lavoie |, law>number, le mecano
  0.1: le pago, le … jeudi, le … pero, le … votre, leer bien, leer mensajes, leg, les jours, les messages
  0.1: les … permiso, les … pero, les … y, liberenme, liberenme de, ligne est, like … but, like … phone
  0.1: limite, limited texts, limited … on, list it, list or, list remove, list you, list … NUMBER
  0.1: lista saquenme, liste enlevez, listes d, listes … envoi, lists |, lleguen … de, llenaron, lo que
  0.1: lo … quitenme, lol … am, lol … more, lol … not, longer … customer, look … the, los bloquee, los leo
  0.1: los … le, los … mucho, los … pero, los … saquenme, los … sin, lose |, loud … a, love … guys, m achaler
  0.1: m exclure, ma … NUMBER, maam … stop, machines, madame je, madre … sus, magasin vous
  0.1: maintenant enlevez, mais enleve, make … i, mal a, manager to, mandando quitenme, mandar promociones
  0.1: mandarme … a, mande nada, mande recados, mande textos, mande … mensajitos, mandeis, manden ninguno
  0.1: manden … promos, manden … uno, mandenselos, mandes texts, mandes … nada, maneja, manquer, many … i
  0.1: marcar, marche … je, mardi NUMBER, mark me, mark my, mark … as, marketing to, mas comunicaciones
  0.1: mas en, mas mensajitos, mas msj, mas se, mas … ni, mas … para, mas … porfa, mas … posible, mci
  0.1: me compre, me donnent, me eliminen, me fait, me incluyan, me l, me message, me porfavor, me pusieron
  0.1: me rn, me sacaron, me tenes, me … bendiga, me … enlevez, me … envoyer, me … esos, me … publicidad
  0.1: me … roaming, me … s, me … texteando, me … thank, me … yours, me>want, meant … send, meant … somebody
  0.1: memoi-, memoire, mensajes aqui, mensajes quiteme, mensajes … saquenme, mensajes … y, merci, merci et
  0.1: merci pour, merci … cesser, merci … je, mere … la, mes patins, message en, message list
  0.1: message … number, messagerie, messages kindly, messages point, messages to, messages you
  0.1: messages … thank, mi abuelita, mi gente, mi pais, mi trabajo, mi … cuando, mi … puso, mi … quitame
  0.1: miami no, mientras no, mientras … me, mieux, migra, mija, miles, mine from, minutos |, mis … de
  0.1: mis … you, misa y, mixed, moi ne, moi retirez, moi … besoin, moi … courriel, moi … messages, moins d
  0.1: moins que, molestan, molestia quisiera, molestia … que, moly, mon choix, mon … moi, mon … partout
  0.1: mon … pis, mon … soit, mon … veuillez, monsieur … ne, montar, month my, montrer, more alerts
  0.1: more cycling, more notifications, more … porfa, more>not, morni-, mosqu-, mouss-, moved … of
  0.1: moved … please, moving |, mucha-, mucho … you, mudam-, mudamos, mude |, muestrenme donde
  0.1: muestrenme … firme, must … your, muy, my coupon, my privacy, my ticket, my … does, my … must
  0.1: my … thanks, n aime, nada para, names NAME, nas, nationale de, ne roule, ne … communiquer
  0.1: ne … connais, necesario que, necesario … me, necesito mensajes, need it, need … tube, needful … remove
  0.1: needing … texts, negocios, nerfs arretez, neta |, never … her, new … i, new … with, nez, ni tengo
  0.1: ni textos, ni ver, ni … recordatorios, ningun, ninguna lista, nn, no consenti, no funciona, no is
  0.1: no pueden, no que, no reminders, no trae, no … aceptar, no … anything, no … consentimiento
  0.1: no … cycling, no … dejan, no … dinero, no … doy, no … incluyan, no … mucha, no … necesario
  0.1: no … notifications, no … participar, no … propaganda, no … was, no … works, nobody, noches, nom a
  0.1: nom ici, nom … ici, nom … ma, non enleve, non … retirez, none |, nos mudamos, nos … a, not a, not bike
  0.1: not sent, not understand, not … about, not … ride, not … though, note pour, note … i, note … the
  0.1: notice … stop, notificaciones de, notificaciones para, notify me, notifying, notre numero, notre … de
  0.1: nous … retirez, nouveau … c, nouveau … pis, now … i, nuestro, nuevo no, number belongs, number dsl
  0.1: number equivocado, number must, number since, number stop, number without, number … all, number … be
  0.1: number … mistake, number … your, numerique, numero ne, numero partout, numero … suis, nunca autorice
  0.1: nunca … estos, objec-, object, object to, obligeance de, obligeance … retirer, oe, of attorney
  0.1: of messages, of state, of text, of today, of waiting, of you, of … communications, of … computer
  0.1: of … remove, ofertas you, off everything, off yours, off … more, off … promos, off … stop, off … take
  0.1: ok, ok … me, on insta, on … brakes, on … charge, on … de, on … fridge, on … l, on … take, on … the
  0.1: one … remove, only … and, only … me, only … once, opens, other … is, otiez, otra bici, otro con
  0.1: ou … ce, ouell-, ouellet, oui, oust, out … los, out … me, out … now, out … state, outfi-, oye bro
  0.1: pa textos, pa … mensajes, padre-, padres, para … de, para … numero, parecen, parenle con, participar
  0.1: participe, pas faire, pas … accord, pasada y, passa-, paz con, paz … con, pedir que, pediria
  0.1: peine … m, penni-, perdon … yo, pere est, perez-, pereza, permis … m, permiso de, permission … m
  0.1: permit, pero … deseo, person … want, persona … busca, persona … buscan, personne m, phone down
  0.1: phone stop, phone … every, piano, pickl-, pido no, pinging, pis … plus, pitid-, pitido, plan es
  0.1: plan please, plan … me, please deactivate, please go, please plus, please … me, please … only, pliss
  0.1: plot, plot twist, plumbing, plus communiquer, plus enlevez, plus je, plus … tout, point merci
  0.1: point texting, point … me, pompe, ponchadura, por … ni, porque no, posible que, possible … m, pour du
  0.1: pour … ne, pouvez … oter, power, power of, power … attorney, prayi-, praying, prefere … pas
  0.1: prefererais … plus, presente, pret … velo, previously, price-, prices, pries-, priest, processing
  0.1: programme de, propr-, proxima, prueba, pu ca, pu … bike, pu … enlevez, pu … savoir, pu … texts
  0.1: publicitaires, publicitaires |, publicite … mon, pubs … moi, puedo leer, puedo recoger, puerto
  0.1: puerto rico, pus … vos, puso … numero, put an, put … end, quand … m, quand … sonne, que cada
  0.1: que dicen, que hasta, que mes, que nunca, que pereza, que queria, que … escribieran, que … para
  0.1: que … saquenme, quejo, quelle est, quelqu … peut, quien buscan, quien los, quiere ver, quiere … la
  0.1: quiero dar, quiero estos, quiero recibir, quitan … la, quitan … los, quitarme … los, quitaron el
  0.1: quiten este, quiten … number, quitenme delete, quoi, quoi … ce, rancune |, read english, reasons
  0.1: reassigned, recados you, recados … no, receipt i, recordatorios ni, recu le, recupere mon, recyc-
  0.1: refac-, registro |, remettrai, remon-, remove … contact, remove … from, remove … your, remueven, rendu
  0.1: reparation, replied … and, repond pas, requires express, requires … consent, resident, respeto you
  0.1: respeto … no, rest and, retirar mi, retirar … numero, retirarme de, retiree de, retirenlos
  0.1: retirer … vos, retirez … cell, retiro, retiro de, retiro … consentimiento, revoke … to, revoque mon
  0.1: rien contre, rifas, right … am, rin, robot d, robot to, robot … moi, roofe-, ruego que, rusty
  0.1: saber el, saber … precio, sacan … su, sacrez … patience, salirme … esto, sans vouloir
  0.1: sans … consentement, saque … los, saquenlo |, saquenme … su, saskatoon, saturday and, school |
  0.1: scrapez mon, screenshot, se comio, se … llena, se … samedi, second, semana you, semana … y, send texts
  0.1: sending this, sending … stuff, senora de, senora |, senora … la, sept, ser contactado, serio no
  0.1: service mais, service please, servicio … mensajeria, servicio … no, shedi-, shediac, shop … it
  0.1: shop … texts, shops please, shove your, shut these, si son, sigan … avisos, sign it, signe
  0.1: siguen quitenme, siguen … los, siguen … mensajes, simon-, simonac, simplifying, sin consentimiento
  0.1: sin … autorizacion, sin … no, sin … yo, sirvase, sirve, sistema por, slay, sms j, sms … mon, snowbirds
  0.1: so whoever, so … discontinue, so … she, sold it, solide, someone elses, something … do, son tan
  0.1: son … amables, sonne en, sonne … l, sordo, sorry … am, souhaite … plus, souri-, sourire, soy quien
  0.1: soy … este, soy … senor, spam no, stand these, stand-, standing, still going, stop con, stop hittin
  0.1: stop hitting, stop mensajes, stop s, stop text, stop … il, stop … los, stop … mensajes, stop … of
  0.1: stop … svp, story … i, strangers, strike … number, su cel, su servicio, su telefono, su … con
  0.1: suficientes, suis … je, suite a, suppo-, supprimer mes, supprimer … coordonnees, sur ce, sur que
  0.1: sur un, sure … you, suscribi … nada, suscripcion … mensajes, suspendre, suya |, suyos, svp la, svp mon
  0.1: svp … merci, svp … son, system please, tabarnak … de, take … your, taking the, talking to, tambi-
  0.1: tambien, tantos … quitenme, tarjeta de, tcpa you, te dio, telefono asi, telefono por, telefono … los
  0.1: telephone … je, tell … in, tell … robot, tempr-, tenei-, teneis, tengo ansiedad, tengo dinero
  0.1: tengo idea, tengo plan, tengo … no, tenid-, tenido, terminate messages, tes messages, tes … de
  0.1: text communication, text messaging, text somebody, text take, texte … le, texted at, texter
  0.1: texting take, texting … bro, texto c, texto ca, texto favor, texto que, texto … mon
  0.1: textos automaticos, textos llamadas, textos paren, textos point, textos sont, textos thanks
  0.1: textos … ce, textos … jour, textos … part, textos … quitenme, textos … reveillent, textos … suis
  0.1: texts forever, texts merci, texts so, thank … but, that … illegal, the basement, the cab, the calendar
  0.1: the call, the company, the derailleur, the helmet, the ico, the … bc, the … online, the … tag
  0.1: the … train, the … who, thera-, there any, these days, these so, these … go, think, thinking it
  0.1: thinking … is, this still, this way, this … alone, this … must, this … remove, this … that, thot
  0.1: tienda en, tiene caso, tiene … celular, tienen camaras, tienen … no, tijua-, tijuana, timbre no
  0.1: tire … i, tired … waiting, tires in, tk, to ohio, to receiving, to type, to … ahead, to … ico, toda la
  0.1: todos en, todos |, told NAME, tour … moi, tourne, tous |, tous … jours, trabajo … noche, tracks
  0.1: trafico, trai, transmettre, treas-, treasurer, tried, trist-, trois textos, trop enlevez, trottoir
  0.1: tulsa, turn … alerts, tutoyez, twist, un casco, un forfait, un peut, una casa, una maquina, una sola
  0.1: una … vez, une blague, une carte, unsolicited … i, unsubscribe … de, unsubscribe … phone
  0.1: unsubscribe … these, use to, used … coupon, useful to, using … number, ustedes quitenme
  0.1: ustedes tambien, ustedes … los, vais … une, value, velo donc, velo … avez, venderme, venta, venue
  0.1: veuillez … ce, veuillez … desabonner, veuillez … enlever, veuillez … mon, veuillez … tout
  0.1: veux … enleve, veux … jamais, vez me, via |, viejitos, vive NAME, vive la, vive … NAME, vivo … miami
  0.1: voit samedi, vos … arreter, vos … aussi, vos … bonne, vos … mais, vos … otez, vot liste, votre bord
  0.1: votre boutique, votre comprehension, votre site, votre … arretez, voudrais pas, voudrais quitter
  0.1: voulais juste, vouloir message, vous … ne, vous … numero, vous … obligeance, vrai … moi, wait … the
  0.1: want some, want … message, want … please, wanting these, we close, we do, we … been, we … one
  0.1: weddings, week and, week … so, were … with, what happened, whoever had, whose, will opt, will … please
  0.1: wish you, with … customer, with … from, with … husband, without these, woman, work so, would … a
  0.1: wrong digits, wrong … mate, x … you, y estaba, y quedamos, y … aucun, y … cerrado, y … nueva
  0.1: y … numero, y … quitenme, y … una, y … vuelvan, yank, you estaba, you have, you hear, you lo, you o
  0.1: you quit, you removed, you wrote, you … charging, you … doy, you … enough, you … ever, you … mandarme
  0.1: you … permission, you … sent, you … wasting, your damn, your messaging, your notifications, your robot
  0.1: your … go, your … has, | ando, | asking, | avisele, | been, | bike, | borrame, | causa, | cease
  0.1: | chain, | commande, | con, | conmigo, | contesto, | copy, | dame, | demasiado, | desconectenme
  0.1: | desinscribirme, | dios, | drop, | effective, | elimine, | elimineme, | ese, | estaba, | eviten
  0.1: | finished, | franchement, | gdpr, | haced, | his, | liberenme, | mijo, | moins, | oil, | parece
  0.1: | pesimo, | pinches, | plot, | ponga, | respect, | scratch, | senores, | shove, | simonac, | suspend
  0.1: | tantos, | told, | un, | unsubscribe, | used, | worry, | x, | … algo, | … am, | … ces, | … chien
  0.1: | … code, | … colis, | … commande, | … cours, | … cuesta, | … deactivate, | … definitiva, | … dicte
  0.1: | … dijeron, | … disparaitre, | … estuvo, | … hija, | … holidays, | … immediatement, | … inscription
  0.1: | … kindly, | … make, | … manera, | … minutes, | … mudamos, | … name, | … nearly, | … needs, | … nuevo
  0.1: | … off, | … owner, | … pana, | … parece, | … points, | … privacy, | … requires, | … senores, | … tape
  0.1: | … twist, | … va, | … vuelven, | … wifi, ~_acu, ~_aga, ~_am_, ~_any, ~_boa, ~_cli, ~_da, ~_eg, ~_es_
  0.1: ~_fa, ~_for, ~_hos, ~_hot, ~_il, ~_j_, ~_lac, ~_lif, ~_mob, ~_muy, ~_nev, ~_ok_, ~_oy, ~_ph, ~_stu
  0.1: ~_swi, ~_tim, ~_was, ~_wha, ~abon, ~acks, ~adde, ~aid, ~alor, ~appl, ~ario, ~aye, ~bas, ~bio_, ~bout
  0.1: ~cen_, ~cios, ~cop, ~cteu, ~cus, ~dal_, ~dand, ~daro, ~dda, ~ded_, ~dee_, ~dej, ~desd, ~die, ~dire
  0.1: ~dpa, ~eal, ~echo, ~ecto, ~eepi, ~eith, ~eje, ~elf, ~engo, ~eo_, ~ere_, ~erf, ~erfu, ~erl, ~esde
  0.1: ~etai, ~eup, ~eurs, ~excu, ~fue, ~gagn, ~gen, ~grat, ~guid, ~hun_, ~icen, ~ick_, ~ife, ~inal, ~info
  0.1: ~ior_, ~ios_, ~ird, ~iro, ~ists, ~ith, ~kee, ~kon, ~lear, ~leed, ~leg_, ~lica, ~loo, ~lot, ~lou, ~lou_
  0.1: ~lti, ~lvar, ~mari, ~meo, ~mieu, ~mija, ~mob, ~mobi, ~moci, ~mon, ~mosq, ~mpe_, ~mpos, ~muy, ~muy_
  0.1: ~my_, ~nage, ~nata, ~nca_, ~need, ~nego, ~nemo, ~nim, ~nty_, ~obil, ~obri, ~oid_, ~omo_, ~onti, ~orm
  0.1: ~ors_, ~oui_, ~ouvi, ~pe_, ~pell, ~poli, ~pouv, ~rabl, ~ray, ~rci_, ~retr, ~rew_, ~rms, ~rms_, ~ron
  0.1: ~rth_, ~scre, ~sde_, ~seco, ~shes, ~sna, ~sted, ~sult, ~tco, ~ted, ~tio, ~tor_, ~trea, ~tse, ~ttr
  0.1: ~ualq, ~uded, ~udit, ~uee_, ~ueva, ~unni, ~uppo, ~ure, ~ust_, ~uy_, ~uys, ~uys_, ~visi, ~vist, ~vot
  0.1: ~wha, ~what, ~whos, ~with, ~xcu
  -0.1: (unknown 8), NAME example, NAME no, NAME to, NAME … told, NUMBER call, NUMBER delete, NUMBER feet
  -0.1: NUMBER floors, NUMBER late, NUMBER mais, NUMBER missed, NUMBER text, NUMBER … about, NUMBER … calls
  -0.1: NUMBER … he, NUMBER … in, NUMBER … left, NUMBER … lol, NUMBER … se, NUMBER … stock, a cafe, a clous
  -0.1: a fee, a light, a long, a mes, a pickup, a sherbrooke, a … blonde, a … chain, a … d, a … drop
  -0.1: a … first, a … fix, a … he, a … over, a … rodada, a … seat, a … semaine, a … tune, a … weekend
  -0.1: abierto el, about … color, about … end, about … scratch, about … warranty, absolutely, abuel-
  -0.1: accidentally deleted, activate, activated, added, address on, address … moved, adjustment, aft
  -0.1: afuera de, age group, aguanta |, ahi los, ai … entendu, ai … les, ai … sur, aid, aidez, aidez moi
  -0.1: aire … la, akka, al … el, alarg-, alqui-, alquiler, alterations, am changing, am fine, am late
  -0.1: am quitting, am sick, am … coming, am … getting, am … tired, am … with, am … years, amables, amene-
  -0.1: amener, and NUMBER, and there, and … need, and … says, and … you, annule … pas, answer, any … please
  -0.1: anyone there, anyone … in, aparta, apartamento, aparte, aparte |, apartment, apj, apologizing, appa
  -0.1: appeal, apres la, aprue-, are like, are paying, are … there, arm, arretez donc, arretez … travaux
  -0.1: arriver, as before, as … on, asiento viejo, ask … for, assembly, assignments, at gate, at … gym
  -0.1: at … office, at … station, at … then, atento, attache, au … rue, aucun message, aujou-, aujourdhui
  -0.1: aujourdhui |, aurait ete, avant midi, avoir … a, b there, baby is, back door, back row, baila, baila-
  -0.1: bajal-, bajale, balay-, balayage, ball, ballo-, ballp-, ballpark, bank |, banner, bar, basically
  -0.1: bathr-, bathroom |, battery … not, be able, be careful, be … now, be … so, be … without, been … hrs
  -0.1: believe |, bell is, berge-, bergeron, bf, bici el, bici para, bici … jaja, bici … se, bicicleta … de
  -0.1: biffe-, biffez, bike what, bike … have, bike … so, birthday … the, bleue-, bleuets, block party
  -0.1: blocked for, bloqueenme, board |, boite-, boites, bolsa-, bolsas, bolts, bolud-, boludo, bonjour j
  -0.1: bonne … de, bord, borra, bounc-, bout du, brail-, brain, branl-, bridesmaids, bridge |, bring … back
  -0.1: bringing the, brings, brise-, brisee, briti-, british, broke down, bucks, budget is, built, bury
  -0.1: bus broke, bus … down, buses, but here, but it, but yes, but … we, by … car, c … plus, ca prend
  -0.1: ca serait, ca … juste, cabanon, caffe-, caffeine, call … at, call … house, call … i, calle |
  -0.1: called you, calling since, camaras |, camaras … NUMBER, cambia, cambiar el, cambiarlo, cambien el
  -0.1: cambio mi, came for, came thru, came … thanks, camp de, can … all, can … i, can … wait
  -0.1: cancelled … of, cancelled … the, canoe, car park, card can, card … NUMBER, carry schwalbe, carti-
  -0.1: cartier, carto-, cas |, casse … mon, cerrada, chain skips, chainring, change a, change … name
  -0.1: changer … chaine, changez pas, chaque fois, chaque … svp, charged … twice, chariot, charity
  -0.1: cheaper one, cheaper than, cheaper tires, check for, cher say, chers, chess, chica |, chien … mange
  -0.1: chiffres, chipp-, chips |, chole con, chueco |, chum va, church |, cita … manana, clarinet
  -0.1: class fund, class … NUMBER, classes, clean-, clock … the, close call, clunk, coach … the, coaching
  -0.1: coast-, coaster, coaster brake, cocon-, coconut, coleg-, colegio, colga-, come … at, come … can
  -0.1: come … to, coming … with, comme … neuf, compliments, compose … mauvais, compro |, con ese
  -0.1: con … cadena, conduisant, consiento, consu-, contact on, contact … a, contrato, convi-, cooked, cop
  -0.1: corrector, correo, cortaron, could somebody, could … remove, could … tell, coupez … les, couvre
  -0.1: cover it, cover |, covered |, credit … from, crew |, crewe, cried … the, crimp, crisse, croche |
  -0.1: cross … name, cuando llueve, cuando … puedo, cuantas libras, cuanto dura, cuanto el, cubre, curiosity
  -0.1: custa-, custard, cut, cut my, cycle, dans … cour, dans … metro, dans … pedalier, dar … numero, darle
  -0.1: day for, day was, de lujo, de … bord, de … boss, de … calle, de … compagnie, de … dessus
  -0.1: de … dimanche, de … dolares, de … empresa, de … fils, de … lado, de … lo, de … mi, de … otra
  -0.1: de … pedido, de … persona, de … pouvez, de … soeur, de … tu, de … xfa, deada-, deadass, deadl-
  -0.1: deadline, debarque de, debloquer, decia NUMBER, dejado, deje … llave, delante, delete plan
  -0.1: delete telefono, delete this, delete … number, demande … le, deme, demon-, deneigee, des … la
  -0.1: des … on, desde las, detengan el, detie-, detiene, deux … que, devisse, diach-, diache, dialo-
  -0.1: dice la, died in, digital, digo en, dios … lo, disculpe me, disponible, district, disturb me, divorce
  -0.1: do i, do wednesday, do … price, do … recommend, do … ring, do … walk, doa, doblo, does anyone
  -0.1: does … take, does … want, dog ate, doing after, domingo … la, don NAME, done by, done or, door i
  -0.1: doors, dorad-, dorm, dos partes, doy … de, dripp-, dripping, droppers, du lac, du retard, dulce
  -0.1: dulce |, dying, econo-, ecran affiche, el muchacho, el plato, el sabado, el trafico, el tune
  -0.1: el … hay, el … llego, el … up, email no, email … it, email … me, emp, en attendant, en conduisant
  -0.1: en face, en gaspesie, en medium, en total, en … con, en … manana, en … partes, en … rien, encontro
  -0.1: engine light, entree, entrevista, eps, equipo |, es pas, escuche, esperaba, est … annulee, est … cell
  -0.1: est … combien, est … les, est … rue, esta bloqueada, esta cerrada, estafa, esti, estimate for
  -0.1: estoy cansado, estudiante, etais, etre … le, etudiant, eu le, excelente servicio, expire, eyebrows
  -0.1: facturez, fait trois, faiz, fauteuil, feeding the, felices, fermeture, fichier |, fill, filth-
  -0.1: filthy, final de, finale, find them, fini le, fit a, fix … so, flash, flat repair, flatt-, flatted
  -0.1: flight got, flight … cancelled, flights, flojo, flojo-, flojos, floor |, flower, flowers |, flush
  -0.1: flyov-, flyover, fonct-, for storage, for … 2, for … account, for … service, for … wife
  -0.1: forever>angry, forge, forgiven, form … not, format, fount-, fountain, four, fourt-, fourteen, fox
  -0.1: frame … is, frayi-, fraying, free for, freez-, fri |, frnds are, front … when, fuel, fui a, fully
  -0.1: funda-, gap, gars … NUMBER, gfs, girl, glace, glove, glue, gnome, goats, going round, going … for
  -0.1: going … in, goma, goo, good … are, good … on, gor, gorda, got … card, gracias, grann-, granny, gregg-
  -0.1: greggs, grew, grill-, grincent, grind-, grip, groceries, ground, grues-, gruesa, guardabarros
  -0.1: guardan |, guardas, gusta el, gutte-, gyan, gym membership, hace el, hacen el, had NUMBER, had … to
  -0.1: had … up, haha ok, haird-, half the, hango-, hangover, hard, have … opt, hay rampa, he … just
  -0.1: he … with, hear the, hear |, hed, helmet … the, helps, her … said, heure … ouvrez, hey did, hi can
  -0.1: hier c, hier … est, highe-, higher, hike |, historia, hit … up, hobbi-, hobbies, hold … on
  -0.1: hold … til, hole, hora … manana, hose, hospital, house i, house … NUMBER, how … are, how … should
  -0.1: hrs |, huele, hug, hummi-, humming, hungo-, hungover, husbands, husbe-, husbend, hybri-, hybrid
  -0.1: i add, i book, i hate, i moved, i ride, i wait, i … changing, i … late, i … live, i … made
  -0.1: i … quitting, i … short, i … sick, i … thinking, i … tired, i … want, i … while, i … y, ideas
  -0.1: ideas |, if someone, if … must, if … rains, il fait, imprimante, in bus, in … NUMBER, in … hrs
  -0.1: in … old, in … white, in … will, in … world, included |, informed, infra-, installed, invig-
  -0.1: invigilator, ir … trabajo, irfan, is flat, is giving, is possible, is raining, is saturday, is two
  -0.1: is … address, is … after, is … can, is … class, is … covered, is … hospital, is … house, is … long
  -0.1: is … lose, is … nice, is … order, is … parking, is … room, is … text, is … that, is … trail, it could
  -0.1: it is, it me, it … 2, it … broken, it … fixed, it … last, j … arreter, j … ma, j … votre, jajaj, jamb
  -0.1: je mets, je … attendre, je … aux, je … demain, je … mettre, je … quitter, je … ramasse, je … veux
  -0.1: jerseys, junct-, junction, just wondering, just … flat, just … it, just … on, just … when
  -0.1: juste … chaine, jvas, kalya-, kedo, keep … rack, keep … these, keep … to, key is, key to, key under
  -0.1: key … in, keys in, khata-, khatam, kid has, kindly … your, kiosq-, kiosque, know your, knows … so
  -0.1: korea-, korean, l ajustement, l avion, l … affiche, l … dans, l … fois, la commande, la compagnie
  -0.1: la cour, la fermeture, la fin, la guardan, la lavadora, la negra, la pena, la playa, la pouvez
  -0.1: la silla, la valvula, la … apres, la … arriere, la … ayer, la … bleue, la … ce, la … chaine
  -0.1: la … gauche, la … llevar, la … vendredi, lache a, lad, laissez … dehors, lao, las letras, las manos
  -0.1: las … you, last … no, late … the, late … you, laundromat, le client, le docteur, le falta, le mien
  -0.1: le ramasse, le … de, leave for, lect, lecturer, left her, left his, left … is, left … of, les cles
  -0.1: les doy, les … non, les … pas, library |, light came, light … back, lilie-, lilies, lindo, list now
  -0.1: lista pero, live with, live … and, livraison, livreur, livreur … pas, llego … las, lleno el, llevar a
  -0.1: llevaron, llevo la, llueve |, lo uso, loadi-, loading, locked |, locko-, lockout, locks, lol so
  -0.1: lol you, long for, long story, longest, loosen, los lunes, lousse, lovin-, loving, lower the, lowri-
  -0.1: lowrider, lujo, luz en, m … pris, ma reparation, made me, maghr-, maghrib, magiq-, mail svp
  -0.1: mais … je, making it, making that, making … noise, mal quand, mandaron, mandela, mano, mano no, manos
  -0.1: marcher, marked, mas … jaja, mata, matin … vous, may, me fais, me never, me prometieron, me … cada
  -0.1: me … guardan, me … les, me … o, me … photo, me … single, mean … can, means, mechanical, medical
  -0.1: medicina, meet at, mejor voy, mejor … el, meme … vous, menac-, menace, message la, message so
  -0.1: message was, message when, message |, messages at, messages … NUMBER, mesure NUMBER, mettez pas
  -0.1: mi novio, mia la, mice, mice … the, microwave, mienn-, missed calls, missed … i, mittens, molesta el
  -0.1: mon vol, mon … me, more … an, more … to, morning i, mountain, mouse, mths, mtn, much … i, much … if
  -0.1: mueve, mummy … the, museu-, museum, muy amable, my bad, my bank, my boy, my credit, my flight
  -0.1: my gift, my grandson, my shift, my wallet, my … and, my … credit, my … gone, my … need, my … that
  -0.1: n the, nada con, necesito … de, necessaire, neck, need help, need … with, needs it, neighbor
  -0.1: never … back, new … my, news … my, newsl-, newsletter, nice … i, nieta, no abro, no consiento
  -0.1: no wrong, no … has, no … ride, no … senal, no … so, no … you, noisy, nomas … los, nombre you
  -0.1: not giving, not joking, not ring, not sleep, not wait, not … laughing, not … unsubscribe, nothing
  -0.1: nouvelle adresse, nouvelle … est, now it, now … leave, nudes, nuit |, number will, number>list
  -0.1: number>stop, numero … a, nurse-, nysc, o, o clock, o … otra, o … que, oat, oat milk, ocloc-, oclock
  -0.1: ocurr-, ocurra, of rs, of … damage, of … frame, of … or, of … rental, off i, oficina |, oiga y
  -0.1: ok … le, old … from, old … with, on, on can, on in, on passe, on those, on … day, on … demenage
  -0.1: on … for, on … frame, on … laptop, on … road, on … trail, on … wait, one … n, one … of
  -0.1: online … NUMBER, only … left, only … texts, ont, open til, open today, opp, optional, or are
  -0.1: or shine, or … for, or … we, order from, orkut, oter mon, other |, ou … la, our … NUMBER, out it
  -0.1: out … was, outside … the, ouverte, ouvre-, ouvrez, over at, overnight |, owe, pa el, pa los, pa … you
  -0.1: padrisima, pagar … dos, pago … efectivo, paie, pal, palet-, panni-, pannier, panza, para … fin
  -0.1: para … seguro, parado, parale a, paras, parece que, pared, paren de, part in, partes |, pas quand
  -0.1: pas qui, pas … fait, pas … l, pas … plus, pas … stop, pasar a, paseo … sabado, passe … les
  -0.1: passer samedi, password at, password … the, past the, patatas, patin, patin-, pay by, payer |, pe
  -0.1: pedale, penal-, penalty, pension, perce, permission to, petite fille, petites, peut arreter
  -0.1: peux annuler, phone anymore, phone he, phone … wakes, photo … the, physics, physio, picked up
  -0.1: picking … up, picture … the, piece est, pig |, pigeons, pigno-, pill, pillo-, pillow, places, plan de
  -0.1: playe-, please respect, pliee, plumb-, plus son, plus … les, plus … rappels, poignee, policia … no
  -0.1: policy |, poner-, ponerle, poope-, pooped, popsi-, popsicle, por completo, porri-, porridge, port
  -0.1: porte c, porte … est, post … it, posts, pound-, pounds, pour … avion, pour … c, pour … une, poussette
  -0.1: poussettes, pouvez enlever, pouvez … la, powde-, powder, praka-, prakash, prata, preguntan, prendidas
  -0.1: prendre |, prends le, prenez, prenez le, preocupes, price match, principale, prise, probar, prom
  -0.1: proud |, pta, puddl-, puddle, pues … me, punch, punch card, quand … pleut, que … por, quebr-, quebro
  -0.1: queda cerca, queda el, quede, quel, quel … la, quell-, quelle, quelle grandeur, quelle … le, quema-
  -0.1: queremos, ques, quick-, quien la, quiero cambiar, quincena, quit making, quiten … nombre, raat
  -0.1: racco-, raide |, rain or, rain … not, rain … shine, rampa, range, rapidrun, rasca-, raw
  -0.1: reads … texts, ready … pickup, reagi, rebat-, rebate, rec, recommend, recommend |, recumbent
  -0.1: recupere … velo, reembolso, refaccion, reflector, refund came, refundable, rei, reirm-, reirme
  -0.1: remember to, remove … shoes, removed my, removed … number, rempli, rendez vous, rental for, rentres
  -0.1: repaint, reparation … est, reparee, repeindre, reply from, report … the, reserver, resiz-, resize
  -0.1: returning, reveille le, revisen, rien |, rien … a, right about, right here, ringg-, ringgit, rippe-
  -0.1: ripped, road |, rodad-, rodada, rodada NUMBER, rolli-, rolling, roomi-, roomie, rotor-, rotors
  -0.1: roue arriere, rough-, roughly, rubbe-, rubs |, rueda … la, ruiz, run … is, saber si, safel-, safely
  -0.1: saint NAME, sais … comment, salga-, salgo |, salio el, salio la, salio … cadena, same time, samos-
  -0.1: samsu-, samsung, san NAME, sand, sans … mais, say yes, saying it, scale, scare, school bus, schwa-
  -0.1: schwalbe, scratching, scream, screenshots, se cual, se sale, se … en, se … quedo, seat … down
  -0.1: see … on, segun, segura, semaines c, semaines … est, semester, sens, sent … message, serie c
  -0.1: serie … est, sets, sewin-, sewing, shape, sharp, sharpen, she quit, she saw, she … asking
  -0.1: she … coming, she … do, shifter is, shorts, should … be, shoulders, si llama, si llevo, sian |, siaux
  -0.1: sick |, sides, sideways, siege-, sieges, sigan, sigo en, siguio, silla-, sillas, silver one, sin … y
  -0.1: size … NUMBER, skips, sleep |, sleev-, sleeves, slow leak, sm1, smog, snori-, snoring, snowblower
  -0.1: so … he, so … never, so … was, solar, solo … mi, somebody |, someone … a, something … with, songs
  -0.1: sorry it, sorry … hear, sorry … spamming, souris, souvenir, soy … delete, soy … y, spamming … chat
  -0.1: speaking, specialized, spell-, spend-, spending, spoil |, spong-, spongy, squat-, st, stadi-, stadium
  -0.1: stalking, stand up, start … the, starting, stay … til, still … her, still … not, sting-, stop … about
  -0.1: stop … m, stop … then, stopped by, stori-, straight, succe-, suena a, suena cuando, sungl-
  -0.1: sunglasses, sur, surfa-, surprise, switch … the, switched, talk abt, talk the, tandem |, tannee de
  -0.1: tapao, tardi-, tardive, tastes, tau, te … yo, teach, teddy, teh, tel quel, telefono … que
  -0.1: tell … kids, tenem-, tenemos, tenga, tente, text … i, text … is, texter … NUMBER, than before
  -0.1: than the, thank you, that a, that covered, that or, that … still, that … we, the atm, the bathroom
  -0.1: the child, the computer, the crash, the day, the delivery, the doctor, the dump, the fire
  -0.1: the fountain, the future, the grips, the hanger, the kona, the meeting, the numbers, the seatpost
  -0.1: the spare, the stitches, the surgery, the unsubscribe, the … answer, the … auntie, the … bag
  -0.1: the … cut, the … drive, the … goes, the … guys, the … helmet, the … room, the … stops, the … wheels
  -0.1: then … you, there a, there parking, they called, they gave, they … out, they … saying, this but
  -0.1: this chain, this … his, throu-, through, through thanks, throw the, tht |, thumbdrive, ticket … is
  -0.1: tienda … you, tiene su, tightened, tikto-, tiktok, til friday, tin, to come, to exchange, to give
  -0.1: to start, to walk, to … bus, toda mi, today … i, toddler … the, together |, told … you, tons, tonta
  -0.1: too … at, torch, touch … seat, touched, touchez pas, touring, toute la, traffic on, transmission
  -0.1: trifl-, trifle, trois … que, trona-, tronando, tu annulee, tu viens, tu … l, tubes, tuesday
  -0.1: tuesday at, turni-, turning, two days, un, un crack, un gars, unexp-, unexpected, unles-, unless
  -0.1: unlimited, unlocked, up … me, usado-, usados, use … gmail, ustedes jaja, va vous, va … appeler
  -0.1: vaccin, vaina-, vainas, vais … samedi, vale … pena, valvu-, valvula, vapin-, vaping, vas arreter
  -0.1: vello-, vellore, velo dans, velos … enfant, verte, veux … en, vidan-, vidanges, vieille chaine
  -0.1: viennent, vieux pneus, vinta-, vintage, vio, visit, vitrine |, voisin, vomi, vosot-, vosotros
  -0.1: voudrais annuler, vous aime, vous ouvrez, vous … jamais, vous … permis, voy tarde, wahoo, wait for
  -0.1: wait there, wake up, walle-, wallet, warde-, warden, warning, was riding, was … good, was … meant
  -0.1: wash just, wat abt, water |, waterfall, wax |, way and, way … get, wd, we found, we stopped, websi-
  -0.1: website, wed |, wedding is, well come, went to, were closed, were … no, whatever … me, wheel … not
  -0.1: wheelie, when … are, which of, which … you, while … do, whist-, wifi password, will ask, will never
  -0.1: will … NUMBER, win i, wins, with NUMBER, with him, with … squeak, wobbly, work … home, working today
  -0.1: world-, worse … before, would at, would card, wow that, wreat-, wrenc-, wtu18-, wtu28-, xrays
  -0.1: y tiene, y va, y … mensaje, y … paciencia, y … solo, yeso, yo … con, you as, you bring, you called
  -0.1: you pas, you price, you recommend, you salio, you scratched, you tengo, you watch, you … about
  -0.1: you … canse, you … coming, you … de, you … here, you … schwalbe, you … these, you … times
  -0.1: you … tuesday, your side, your … a, your … can, zoo, | absolutely, | adelante, | anyone, | asap
  -0.1: | avisame, | bajale, | biffez, | brought, | c, | changement, | crisse, | diache, | estas, | free
  -0.1: | fwd, | genre, | gift, | hours, | like, | meet, | mice, | missing, | op, | pense, | perfect
  -0.1: | phones, | practice, | queria, | raining, | regarde, | salio, | sat, | something, | tes, | viens
  -0.1: | yo, | … abt, | … avocat, | … bank, | … besoin, | … bridge, | … brutal, | … camara, | … cards
  -0.1: | … carte, | … changez, | … creaking, | … de, | … decline, | … dile, | … envoyer, | … fan, | … food
  -0.1: | … getting, | … grandson, | … guidon, | … hacer, | … hi, | … ici, | … list, | … llamo, | … made
  -0.1: | … pagina, | … parents, | … part, | … patron, | … piece, | … puedes, | … queue, | … quote, | … roue
  -0.1: | … seas, | … ser, | … souris, | … surrender, | … teenager, | … tired, | … trop, | … vol, | … waiting
  -0.1: | … whatsapp, ~_ant, ~_auj, ~_bi, ~_bis, ~_fi, ~_hat, ~_hol, ~_kee, ~_kic, ~_lai, ~_lec, ~_mom, ~_o_
  -0.1: ~_on_, ~_pe_, ~_piz, ~_pol, ~_pos, ~_rod, ~_run, ~_sa, ~_st_, ~_ta, ~_th, ~_try, ~_un_, ~_vel, ~_yes
  -0.1: ~abue, ~acre, ~advi, ~agen, ~ail_, ~andm, ~annu, ~asin, ~athr, ~auj, ~aujo, ~beau, ~bic, ~box, ~bsit
  -0.1: ~buck, ~ceme, ~chin, ~cho_, ~cion, ~coi, ~coma, ~devo, ~dhu, ~dhui, ~dio_, ~dro, ~dvi, ~ead_, ~eave
  -0.1: ~ebe, ~ebo, ~ebsi, ~ecup, ~ed_, ~ede, ~edul, ~eet, ~ega_, ~empe, ~ene, ~erar, ~eta, ~ett, ~eu_, ~ewsl
  -0.1: ~ffer, ~figu, ~fir, ~floj, ~for, ~fr_, ~gee_, ~gel_, ~hak, ~hand, ~hara, ~has, ~hat, ~hee_, ~heir
  -0.1: ~hile, ~houg, ~hrou, ~ial_, ~iant, ~ias_, ~icac, ~ijo, ~ile_, ~ills, ~ine, ~inn, ~insu, ~inu, ~ion
  -0.1: ~ios, ~irl_, ~isan, ~issi, ~ity_, ~jar, ~kic, ~kick, ~kst, ~ldin, ~lef, ~len, ~leto, ~lige, ~lki
  -0.1: ~lkin, ~load, ~lumb, ~lver, ~mar_, ~may_, ~mom, ~morn, ~mplo, ~nai_, ~nd_, ~nda_, ~ndas, ~ndre, ~nds
  -0.1: ~nia, ~nles, ~nos_, ~oche, ~ogr, ~omor, ~on_, ~ongr, ~onso, ~onsu, ~ont, ~orio, ~osi, ~ouge, ~ours
  -0.1: ~pesi, ~piz, ~pizz, ~plum, ~rair, ~rall, ~ran, ~rco_, ~rdar, ~re_, ~reez, ~refu, ~rezc, ~rfai, ~rid
  -0.1: ~rike, ~rks, ~rol, ~rouv, ~rox, ~rque, ~rril, ~rsh, ~rti_, ~rvic, ~sand, ~saro, ~sez, ~sez_, ~shak
  -0.1: ~sito, ~slet, ~sors, ~spon, ~sur_, ~thei, ~tici, ~tion, ~tip, ~trez, ~typ, ~ubes, ~ucou, ~uine, ~ujo
  -0.1: ~ulpa, ~und, ~unle, ~unty, ~uto_, ~vid, ~vio_, ~vri, ~wat, ~way, ~webs, ~wes, ~wri, ~wsl, ~wsle
  -0.1: ~xter, ~ysi
  -0.2: 3rd in, NAME ling, NAME que, NAME … el, NAME … number, NAME … today, NUMBER hrs, NUMBER j, NUMBER mph
  -0.2: NUMBER pm, NUMBER … bcd, NUMBER … escape, NUMBER … only, NUMBER … there, a assez, a basic, a bucket
  -0.2: a demande, a dire, a family, a fini, a permis, a seat, a usted, a voicemail, a … bike, a … course
  -0.2: a … mon, a … pere, a … tia, about … NUMBER, absen-, acaban, acabe-, accessible, acepto el
  -0.2: acepto … precio, acheter, acordamos, acuerdo … el, add me, add … for, admin, adress, afinacion |
  -0.2: after a, after church, after my, after one, agarran, aged, agradezco mucho, ahi … de, ai recupere
  -0.2: ai … velo, airli-, airline, ais, ajustement, al mediodia, al poste, alert, alertes |, algo … la
  -0.2: all … way, aller le, aller … chercher, almost done, alone, alr |, already NUMBER, alto … asiento
  -0.2: am taking, am thinking, amazi-, amazing, amk, an idiot, anand, and … she, and … shifter, and … thing
  -0.2: and … to, ang, angry … i, annule ou, annulez tout, any1, anymore … do, anything from, approve the
  -0.2: apretada, aprob-, apt, apunteme, are … coming, argum-, argument, around noon, arrete … au
  -0.2: arrete … quand, arrivees, arrivees |, as … le, asked for, asked my, asking … is, assez … de, assum-
  -0.2: assume, at … 2, at … and, at … can, at … table, ate a, au feu, au travail, au … je, au … samedi
  -0.2: autobus est, auton-, avec des, avec son, avisan, azul … la, back … not, backo-, bagel-, bagels, bain
  -0.2: bald, banana, banana |, banya-, banyan, barree, basic, basic … up, batht-, bathtub, batin
  -0.2: batterie charge, batterie je, batterie |, batterie … te, batti-, batting, bcoz, be good, be … a
  -0.2: becau-, because, before NUMBER, beg, beginner, behind a, behind |, bell for, belle job, best birthday
  -0.2: best of, best … luck, beta, bhaiy-, bhaiya, bici ahi, big one, big ring, bike do, bip, bitte-, bizum
  -0.2: blanco, bleue, blocked you, blocked … driveway, blocked … the, bloquea, bloqueada, blurr-, blurry
  -0.2: boile-, boiler, bon j, bon numero, bonso-, bonsoir, boome-, boomer, borres, bosse, botel-, bouchons
  -0.2: bought NUMBER, bout de, box i, bracket |, brake does, branc-, branche, bright, bring the, bro the
  -0.2: brode-, broder, bubble, bubble tea, bueni-, buffe-, buffet, buggi-, bulk, burnt |, burri-, burrito
  -0.2: burst, bus driver, bus to, bus … not, but were, but … one, buttons, by noon, by saturday, by … it
  -0.2: by … own, c … tannant, c … tu, ca avoir, ca reveille, ca … enerve, cabe en, caben, cable is, cadeau
  -0.2: cadena otra, call from, call your, call … do, call … off, calls from, calzo, cambiar la, cambiar mi
  -0.2: cambiar … cita, cambiela, cambien … cadena, came … at, caminando |, camioneta, camisas, cancel … kid
  -0.2: cancelled so, cancelled … gym, cancelled … it, cancelling, candl-, candles, cavit-, cena, chairs |
  -0.2: chari-, chavo, checar, chemo, chercher … ma, chewi-, chewing, chez ma, chicos, child seat, chueca |
  -0.2: chueco, cles sous, client a, closed for, cny, coati-, coating, cobraron dos, cobraron … veces, cocho-
  -0.2: code, color but, comad-, comadre, combien je, come home, come then, comes, comes … NUMBER, coming out
  -0.2: coming … NUMBER, commande du, comment … la, como desactivo, como … de, como … el, completa
  -0.2: completa |, comptoir samedi, con … la, con … senor, confirming, conoz-, conozco, continuez a, cooke-
  -0.2: copied, coraj-, coraje, corazon |, corridor, couch |, coucher, cough, coupez la, cracks, cracks |
  -0.2: crash replacement, crazy, creaking, crochet, crooked |, ct, cuanto cobran, cuanto la, cuanto se
  -0.2: cuanto tarda, cubierta, curso, d autres, dad can, dad is, dah, dangereux, dans … garage, dans … sac
  -0.2: day but, day is, day please, de aluminio, de contacto, de cosas, de enfrente, de … esquina, de … lol
  -0.2: de … nouvelles, de … ruido, de … sans, death, debar-, debarrassez, decirlo, decla-, decrocher, deepa-
  -0.2: deepavali, deja … hacer, dejame … la, dejar el, delete manubrio, demain NUMBER, demain on
  -0.2: demande … de, denti-, deplacer, depuis la, depuis … semaines, des rappels, desactivo, desactivo el
  -0.2: descarga, desoc-, desol-, despu-, despues, detac-, devis-, dice … you, did … eat, did … finish
  -0.2: dimanche … est, dinosaurs, direccion … you, disas-, disaster, disculpe … no, discussion, dispo
  -0.2: disturb the, dites, dites merci, do they, do … NUMBER, do … charge, do … instead, do … pay, do … read
  -0.2: do … rush, do … sell, do … that, dolar, donde, done at, dos … por, dosa, drain-, driver |
  -0.2: driver … stop, drivers, driving test, dropper, dropping, du jeu, du temps, due to, dura |, dure, e07
  -0.2: earrings, ecrivez vous, effil-, effiloche, el curso, el presio, el presupuesto, el … gracias
  -0.2: el … suena, elbow, electrique |, ella … la, elles, email for, empen-, en … assez, en … escuela
  -0.2: encanto, encargado, end … is, ends |, enseigne, enter, entra … la, entreposage d, entreposage … hiver
  -0.2: entrer, envel-, envelope, envoyer … sms, equivoque … chat, es … esa, es … jueves, esa bicicleta
  -0.2: esa … es, ese … se, esperan, espero |, espin-, est deja, est ouvert, est tannant, est trop, est … on
  -0.2: est … toi, esta lloviendo, esta … pero, esta … por, este celular, estre-, etage, etes … ouvert
  -0.2: etre … pour, everyone at, everyone … the, everything ok, excellent, exchange the, eyebr-, fabri-
  -0.2: facte-, facteur, factura a, fail, fait pas, faites ca, favor … me, feed me, feel like, feet
  -0.2: feliz dia, fenet-, fenetre, fetch it, figur-, fijese que, final … la, fine do, fissu-, fissure
  -0.2: flat lol, flies, fligh-, flou, foot |, for my, for sat, for service, for spamming, for two
  -0.2: for … baby, for … basic, for … brother, for … gravel, for … police, for … thank, for … weeks, force
  -0.2: frein … pas, froid, from bank, from dad, from it, from … other, funcionar, g1k, generator, get
  -0.2: get … and, get … phone, get … receipt, giant escape, giving up, glad, glass |, gluten free
  -0.2: going over, good job, good … just, gosse, got approved, graci-, grade-, grades, gran, grasa, gravy
  -0.2: grise, groom-, group … cancelled, guardan, guidon est, guidon … le, habla-, hacer ruido, hafiz, hagan
  -0.2: haha non, half now, handi-, handing, handlebar, harde-, harder, hari … maaf, have any, have no
  -0.2: he sent, he … your, headc-, headcount, heartbroken, heave-, helpe-, here with, here … am, heres, hey
  -0.2: his … not, his … so, history, hod, hols, home for, hows my, hows … baby, hr |, hum, human, hurry on
  -0.2: hw, i order, i prefer, i saved, i test, i treat, i wear, i … bad, i … charged, i … fine, i … get
  -0.2: i … into, i … message, i … past, i … taking, i … texts, if … pay, in … blue, in … envelope
  -0.2: in … saturday, in … what, include, info … your, informacion, ingle-, ingles, inside |, insta |
  -0.2: inste-, interested, into … big, is next, is taking, is … bad, is … contact, is … damage, is … gift
  -0.2: is … going, is … normal, is … they, issue-, it 2, it costs, it gone, it i, it there, it … him
  -0.2: it … one, j enseigne, j … recupere, jaja por, jamais … je, je this, je trouve, je veux, je … avoir
  -0.2: je … prendre, jello, jugar, jumpe-, jumper, junior, just, just going, just tell, just … off
  -0.2: juste des, juste l, kettl-, kid … to, kiddi-, kidding, king |, kit |, kitte-, kitten, know i
  -0.2: knows … i, kopi, kreo, kwa, l hopital, l |, l … combien, la NUMBER, la cena, la creme, la izquierda
  -0.2: la parada, la policia, la sacoche, la ville, la … charge, la … lache, la … llego, la … nueva
  -0.2: la … pour, lac |, lache le, lache |, laisse … la, laissez la, laksa, landlord … the, lane, las … a
  -0.2: later i, lates-, latest, lavan-, lavanderia, law>forever, le bike, le livreur, le metro, le prendre
  -0.2: le samedi, le va, le … foto, le … roule, leaf, learned, least of, least … all, left at, left him
  -0.2: left … i, lefto-, leftovers, lend … your, les dio, les … du, les … m, leurs, lieu d, like an
  -0.2: like … idiot, ling, liquido, list he, list my, liste je, livra-, llamadita, llave … la, llego tarde
  -0.2: llora-, llorar, lloviendo, lmao, lo bendiga, lo … acordamos, locations, look for, look … my
  -0.2: looks … a, loose-, los … voy, lots, lou, louss-, lube for, lui en, lumiere du, lunch i, luz … la
  -0.2: m as, m … demande, ma paye, maaf, maaf zahir, maaf … batin, maam i, mae, mah, making a, mal servicio
  -0.2: manana a, manana … las, mandame … texto, mandar … de, manejar, mange mon, mango, manu, many … is
  -0.2: marche pour, mari … pas, maria-, mariage, marqueme, maste-, master, mate |, me abt, me cobraron
  -0.2: me esperan, me his, me llevo, me mude, me til, me you, me … dejado, me … voicemail, mech, meet … the
  -0.2: meilleure, meme bruit, mensaje … para, merci de, mere a, mere de, mere |, merry xmas, mes le
  -0.2: message again, message … svp, messages en, metio, mette-, mettez, mezcl-, mezclo, mi … cuanto
  -0.2: mi … quedo, miles |, mine |, minou, minus NUMBER, mirac-, miracle, misery, missing from, mistake |
  -0.2: modeles, moi pour, moi … cette, mojad-, mojada, mom is, mom … in, mon … se, mon … sonne, monde |
  -0.2: month-, morce-, more … at, more>send, more>stop, morning, mort, motor |, mou |, mount-, mow, mph
  -0.2: mubarak to, much it, mude, murio la, muruk-, murukku, must … a, muy … el, my address, my map, my rope
  -0.2: my shoes, my … come, my … have, my … put, my … set, my … sister, nada al, nail trim, name and
  -0.2: names … the, necesito que, negro, never be, never … anyone, never … texts, new grips, new wheel
  -0.2: new … NUMBER, new … resolution, next … instead, nicer, nieto, night |, no encuentro, no firme, no me
  -0.2: no message, no phone, no traer, no … ahi, no … esos, no … haga, nom … mon, nomas … que, non j
  -0.2: not rush, not wear, not … able, not … squeaking, not … until, nouveau telephone, novem-, novio
  -0.2: now with, now … are, now … get, number bus, number please, number … can, numero … erreur, nunca … a
  -0.2: o … yo, of luck, of … cable, of … rope, off … notifications, off … now, off … one, off … total, ok je
  -0.2: okada, on sat, on sunday, on you, on … gift, on … instead, on … till, on … wheel, on … wheels
  -0.2: one please, one question, one she, one … for, one … or, one … them, or after, order, osei, oso, ot
  -0.2: otra, otra … me, otros |, oubli-, out … am, out … do, ouvert dimanche, ouverture, over a, over it
  -0.2: owl, pan, panee-, paneer, panic, para … en, para … esta, parfait … passe, pari, parking … the, parler
  -0.2: part pour, parte |, partes, pas toi, pas … lundi, pas … telephone, pas … ton, pasame, passe a
  -0.2: passe … soir, pasti-, patru-, pay NUMBER, pay cash, pay half, payab-, payable, payro-, payroll
  -0.2: pedaling, pedals, pedido de, pegad-, pegada, pensarlo, peoni-, peonies, perdon no, perdon … me
  -0.2: perdona, perfectly, peut attendre, phone bill, photo c, photo … est, pick a, pickles, pickup i, pies
  -0.2: pin |, pinon, pique, pire, pitch is, place please, please for, please refrain, please … instead
  -0.2: plein-, plumber, plus NUMBER, plus de, pneu d, pneu … en, pneu … la, pneus NUMBER, pneus juste, po |
  -0.2: pocke-, pocket, politely, poner, popco-, popcorn, por ahi, por un, por … traer, porfa you, post |
  -0.2: pothole … the, pour aines, pour enlever, pouvez … me, pow, prayers, price is, price … NUMBER, pris |
  -0.2: prix pour, proceda, prochaine, properly |, pu … messages, puede poner, puedo hoy, puedo … la
  -0.2: puerta … atras, pulli-, pulling, pump, pushi-, pushing, pusieron mal, put … old, quava-, quavant
  -0.2: que acordamos, que … tengo, que … this, quelle marque, quelqu … vous, qui … je, quien habla
  -0.2: quiero hacer, quitale el, quitar de, quote-, rabais pour, rack and, rail, raya maaf, raya … zahir
  -0.2: rayur-, rayure, rd, reach me, reader reads, ready … one, recoge |, recomiende, recuperer, reemb-
  -0.2: regar-, regarder, registrar, remain, remboursement, remi, remove my, renouvele, renue-
  -0.2: reparacion … no, reply … a, request no, respondio, retire, retiriez, retrouvee, ride, ride cancelled
  -0.2: ride … my, ride … the, rien … mon, rifa, rin |, ringi-, ringing, roads |, rope, rotor, roue arrete
  -0.2: rubbing … the, rueda … atras, rug, sage, said, said … is, said … you, salgan, sans … vous, sat NUMBER
  -0.2: savai-, say sorry, says … are, scene, sched-, scrapez, screen time, seat … keep, second helmet
  -0.2: see … after, seguir |, selam-, selamat, selamat hari, selamat … raya, self, send help, send … NUMBER
  -0.2: sent me, sent … is, servicio pero, shake-, shari-, sharing, she made, she say, shell, shift |
  -0.2: shifters, shifting into, shifts, shiok, shipp-, shook, shop … did, si ca, si mi, siao, side gate
  -0.2: sidew-, sigue … el, silence from, sin cita, sin … asi, sin … de, since march, size tube, size … i
  -0.2: sleeps, slide-, slides, slidi-, sliding, so bring, so far, sobran, sod, solei-, soleil, solid-
  -0.2: somebodys, somethings wrong, somethings … with, sorry … missed, sorry … please, sourdough, spot on
  -0.2: spoti-, spotify, stamp-, stamps, starting with, steel, stepp-, still at, still … for, stop squeaking
  -0.2: stop well, stop … de, stop … with, stopped at, stories, strai-, stripped, stron-, strong
  -0.2: stuck behind, stuck … a, stuck … the, su … de, su … es, suela, suelt-, suis … NUMBER, sul
  -0.2: sur … casques, sweat-, tailo-, tailor, talked to, talked … my, talla NUMBER, tamil, tapon, tarda |
  -0.2: te amo, teal |, team coach, tell NAME, tenes, tenni-, tennis, tensi-, tension, term, terme, termi-
  -0.2: text … if, text … off, texts … for, than … for, thanks so, thanks … much, that bad, that lol
  -0.2: that model, that … can, the boiler, the crack, the cranks, the customer, the fitting, the group
  -0.2: the invite, the lab, the list, the netflix, the newsletter, the parade, the photos, the purple
  -0.2: the salon, the side, the silver, the station, the sunday, the tickets, the transfer, the tuneup
  -0.2: the tunnel, the vicar, the wheels, the … bar, the … coach, the … get, the … left, the … logo
  -0.2: the … needs, the … outside, the … plate, the … quits, the … send, the … stickers, the … stopped
  -0.2: the … trail, the … wash, the … which, then she, then we, then … it, there before, there … waiting
  -0.2: they need, they … on, think the, think … the, thinking abt, thinking … that, third, this does
  -0.2: this point, thorn, thund-, thunder, tia |, tige de, tip |, tiran-, tirando, tirar, to confirm
  -0.2: to fast, to report, to voicemail, to … all, to … ask, to … person, to … phones, to … wrong, today was
  -0.2: toddl-, toi au, toilette, tones, tooth-, toothpaste, torna-, tornado, town til, trabajo … manden
  -0.2: track, tractor, trade in, traer luz, traffic is, trate-, tray, treats, troop, trop de, tu etre
  -0.2: tu sur, tuerca, tuesd-, tuesday … NUMBER, turke-, turkey, twist-, two … one, typing this, typo
  -0.2: un char, un cliente, un regalo, un terme, un vous, un … avec, un … el, une, une heure, une … personne
  -0.2: unlin-, unlink, unreal, unreal |, up … NUMBER, uprig-, upright, ustedes … mi, va el, va tu, valis-
  -0.2: valise, velo aussi, vibra-, vicar, vieille, vieja y, vienn-, viernes … you, visit |, visse
  -0.2: voicemail |, volunteer, volunteers, vos promo, vous a, vous ouvert, vous … autre, vous … j
  -0.2: vous … pneus, vous … pour, voy al, voy con, voy … pagar, vuelta, wait … for, wake … up, wakey
  -0.2: walking |, walma-, walmart, want … gone, want … keep, want … old, was short, washed, wasps, wat
  -0.2: we … go, we … in, week, weekends, weigh, well that, well … is, what psi, what … going, what … of
  -0.2: what … should, whens … next, while … is, who wants, whole … and, wife … is, wife … me, wil, will that
  -0.2: will … need, winds-, windshield, wine |, with somebody, with … price, wk |, wks, worked, works-
  -0.2: worksheet, worried |, would … be, would … nice, wrong answer, wrong side, x la, y … quien, y … texto
  -0.2: you stay, you … hay, you … ins, you … make, you … match, you … taking, you>number, you>remove
  -0.2: your boss, your shoes, your … called, your … send, your … wrong, yours … not, yukon, zahir
  -0.2: zahir batin, | adios, | aunty, | baje, | battery, | blue, | casco, | deja, | dinner, | doy, | friday
  -0.2: | hahaha, | happy, | i, | interview, | laptop, | lmao, | medium, | needs, | note, | perdona, | pics
  -0.2: | ps, | quitame, | samedi, | scrapez, | seat, | selamat, | support, | termina, | test, | traffic
  -0.2: | trains, | vendredi, | virement, | wah, | walk, | warranty, | wed, | whose, | … address, | … alguien
  -0.2: | … anybody, | … boite, | … cayo, | … cel, | … chairs, | … cle, | … contact, | … cousin
  -0.2: | … desactivar, | … desactivo, | … encanto, | … equivocaste, | … finis, | … flight, | … frame
  -0.2: | … habite, | … hari, | … interessee, | … later, | … les, | … lloviendo, | … netflix, | … nice
  -0.2: | … notice, | … pagar, | … partir, | … recibo, | … roommate, | … rue, | … ruido, | … share, | … siege
  -0.2: | … sis, | … size, | … tenes, | … the, | … treat, | … tuesday, | … urge, | … vas, | … wanted
  -0.2: | … xmas, ~_ai, ~_aid, ~_avi, ~_bm, ~_buy, ~_doe, ~_dy, ~_etu, ~_hap, ~_hey, ~_jui, ~_jus, ~_ki
  -0.2: ~_may, ~_min, ~_my, ~_ok, ~_pas, ~_pea, ~_pho, ~_por, ~_pum, ~_rif, ~_sc, ~_spr, ~_sta, ~_una, ~_us
  -0.2: ~_vid, ~_wat, ~abou, ~agno, ~alki, ~alo, ~amad, ~ambr, ~amis, ~anda, ~ank_, ~arp_, ~ass, ~atc, ~atch
  -0.2: ~aux, ~avy_, ~ban, ~barb, ~bbe, ~bell, ~bouc, ~buc, ~buy, ~by_, ~cat, ~cke, ~clar, ~clos, ~craz
  -0.2: ~ctor, ~cupo, ~dan_, ~das_, ~decr, ~dit, ~dler, ~dnes, ~doe, ~dor, ~dow, ~dset, ~du_, ~eam_, ~ear
  -0.2: ~eau_, ~ecau, ~ecoi, ~econ, ~eds_, ~een, ~eers, ~eeti, ~ela, ~enas, ~enfr, ~ense, ~esm, ~esq, ~etud
  -0.2: ~fel, ~fert, ~fes_, ~fin, ~fini, ~flig, ~gene, ~gin, ~harm, ~hat_, ~hbou, ~heur, ~hic, ~hird, ~hois
  -0.2: ~hs_, ~ico, ~iddi, ~igur, ~ike, ~ile, ~int, ~io_, ~ipi, ~isio, ~its, ~ity, ~ivra, ~jui, ~keep, ~lace
  -0.2: ~lam, ~lan, ~lang, ~lap, ~leba, ~les_, ~lid_, ~lie_, ~lle_, ~lmen, ~lood, ~lose, ~may, ~mazi, ~meth
  -0.2: ~misa, ~mmer, ~nac, ~nanc, ~nar_, ~ndr, ~nee_, ~nfer, ~nfl, ~nga_, ~nger, ~nol, ~norm, ~nsoi, ~nsp
  -0.2: ~odad, ~oddl, ~oir_, ~oms, ~oms_, ~orni, ~oubl, ~oyag, ~pab, ~padr, ~paga, ~pagn, ~pes, ~pit, ~pock
  -0.2: ~pong, ~pri, ~prov, ~pum, ~quea, ~rang, ~ratt, ~razy, ~rd_, ~ree_, ~rfu, ~rifa, ~roj, ~rsem, ~said
  -0.2: ~scar, ~shot, ~show, ~so_, ~spoi, ~swap, ~taba, ~tara, ~tchi, ~ters, ~tma, ~todd, ~tric, ~uati, ~uea
  -0.2: ~uebe, ~uesd, ~ugh, ~undi, ~une, ~uoi_, ~vail, ~vreu, ~vy_, ~wat_, ~wren, ~ye_, ~ywh, ~ywhe
  -0.3: 2 tubes, 2 weeks, 2 … c, 2 … of, NAME are, NAME … out, NUMBER digits, NUMBER esta, NUMBER giant
  -0.3: NUMBER lb, NUMBER oak, NUMBER still, NUMBER then, NUMBER this, NUMBER today, NUMBER will
  -0.3: NUMBER … come, NUMBER … dimanche, NUMBER … like, NUMBER … need, NUMBER … send, NUMBER … st
  -0.3: NUMBER … still, a dead, a ecrire, a few, a google, a nail, a qui, a ramp, a thumbs, a waiting
  -0.3: a … bag, a … inch, a … jeu, a … marche, a … party, a … question, a … sms, abierto |, about sales
  -0.3: about … dog, about … take, abro, acabamos, acheter un, acuer-, acuerdo, address … NUMBER
  -0.3: adelante con, adresse c, adresse … est, again this, aguanta, ai laisse, ai rate, ai … avec, air |
  -0.3: air … le, alertes pour, alguna … de, all |, all … so, all … text, allah, already … the, alto no
  -0.3: am coming, am old, an itemized, ancha-, anchas, and say, and tired, annee a, annee … vous, anniv
  -0.3: answers, antes, apague la, apart-, appelee, appelez … avant, apporter, apps, aprender, are done
  -0.3: are up, aro, arregla, arret … je, art, as usual, ask … it, ask … the, asked … my, asked … them
  -0.3: asking if, asking when, asking … the, asking … you, assur-, at any, at noon, at yours, at … corner
  -0.3: at … door, at … wrong, atm, attendu, au bout, au … on, aug, auto, autorise, autorise le, avant ou
  -0.3: avez des, avez … encore, avisame, avisame cuando, away … the, b … i, back at, back brake, baja en
  -0.3: bajel-, bajele, bakery |, balat-, balatas, balcony, banda-, bandana, bande-, banne-, bao, basic tune
  -0.3: batch-, be … your, bearing, beau … a, been … the, before or, before … please, berth, besoin … m
  -0.3: besoin … un, bici electrica, bicis usadas, bicycle … is, birds, bisou-, bisous, blessings, block my
  -0.3: board, bond, bonjour … ai, bonne soiree, book the, boot, boss … me, boucles, bouge, bought … used
  -0.3: boundary, box … the, brave, brigh-, bronx, brown, bubbl-, buje, burle-, burley, but still
  -0.3: buy … bikes, by around, by … if, by … place, bye a, c combien, c … son, c … vrai, ca sur, ca … mal
  -0.3: ca … trois, cable end, cafeteria, call NUMBER, called … and, camara |, camp … velo, can pick, can say
  -0.3: can wait, can … block, can … borrow, can … look, can … order, can … stay, canal, cancel tomorrow
  -0.3: cancelar, cancelo la, carino |, carreras, carry-, carrying, carte cadeau, cca, ce … a, cel en
  -0.3: celui … ma, celular se, cerveza, chall-, chamb-, chambres, changez le, charge for, charge … the
  -0.3: chenn-, chennai, cher said, chere, chocolate, chope, chuec-, cita … you, clamp, clave, cle de
  -0.3: cleaner, cles … le, clinic |, cog, collect it, color … i, comis-, commande, comment … enleve
  -0.3: comment … me, compa you, complaint, compris … message, computer, confirmo, consi-, considered
  -0.3: consignment, copies, correct la, costs NUMBER, cote, couch-, coudonc … vous, couin-, could … check
  -0.3: coupez … ca, coupez … guidon, courriels, cours annule, crackers, creak-, cream |, credit card
  -0.3: cuando … deje, d NAME, da pena, dad says, dad … the, dads … he, damage |, danar, dance, dangereux de
  -0.3: dangereux … rouler, date … the, datin-, dating, de autobus, de char, de combien, de llegar
  -0.3: de llegarme, de pas, de place, de … 2, de … air, de … cm, de … electrique, de … estime, de … gang
  -0.3: de … par, de … parte, de … voy, dejas-, dejaste, deje el, dejen … de, delete asiento, delete ruido
  -0.3: delete taller, delete … en, demain c, depos-, derecho |, des frais, desinscrit, detengan, detention
  -0.3: deux pneus, deux … de, deux … je, dey, diciembre, did it, did your, did … need, did … turn, dio … el
  -0.3: dios lo, direccion vieja, discs, dj, do, do … cry, do … tune, do … wear, does, dollars, domino
  -0.3: don … el, doorb-, doorbell, down and, down with, drop my, drown-, du … au, du … qui, each other
  -0.3: earri-, ears |, echan-, echel-, echele, efect-, efectivo, el bronx, el metro, el movil, el pago
  -0.3: el resto, el semaforo, eleven, emoji, en, en montant, en nada, en otro, en plein, en … bus
  -0.3: en … metro, en … sans, en … semaforo, en … tarde, encore … la, ends at, enemy, entend, entendus
  -0.3: entran, entreposez, error, es … otro, esa bici, escribio mi, espacio, esperes, essayer, essayer |
  -0.3: est bonne, est fait, est malade, est plein, est vrai, esta abierto, esta mi, estoy interesado
  -0.3: estoy … de, estoy … el, et pas, etes … dans, etre … de, eve, even then, every … is, every … so
  -0.3: everyone in, execu-, executor, extended warranty, exter-, factura … mi, faire une, fait … bruit
  -0.3: fait … de, feria-, feriado, fille qui, filli-, filling, finds, finir, finis-, finish the
  -0.3: finished the, finit, first i, fix … flat, flashe, fog, fois … pense, folding, for checking
  -0.3: for letting, for staying, for the, for … cat, for … do, for … from, for … mom, for … night
  -0.3: for … saturday, for … small, found … receipt, frais … NUMBER, frame is, frame … it, frame … you
  -0.3: fraye-, frayed, freno … atras, fried, fried rice, from … contact, frotte |, fry, ft, fund
  -0.3: funeral … is, funny, gagne-, garde-, gaspe-, gaspesie, geari-, gearing, gerant |, get for, get … to
  -0.3: give permission, give … my, glass, goa, god … you, gosses, got cancelled, got free, got … by, grab it
  -0.3: grid, guard |, guardelo, guardian, guidon de, guidon … 2, guys stop, had to, hahaha you, hai
  -0.3: half term, half |, hang up, hari, hari raya, harto de, has … NUMBER, has … a, has … fever, has … off
  -0.3: hasta … lunes, have your, have … permission, he do, he … now, he … ok, he … up, head |, headset |
  -0.3: heater, her name, here … are, heres the, hills |, him it, him … he, hocke-, hockey, hold off, hold on
  -0.3: holiday hours, home to, hook, horquilla |, house please, house with, how late, hoy manana, hoyo, hubs
  -0.3: hugs, hung, hung up, i at, i decline, i find, i forget, i hv, i made, i may, i pedal, i push, i quit
  -0.3: i took, i trust, i … NUMBER, i … coming, i … half, i … old, i … putting, i … unsubscribed
  -0.3: if possible, if the, il … combien, il … pret, in good, in mourning, in tomorrow, in … afternoon
  -0.3: in … days, in … front, in … or, in … window, in … wrong, included in, incluses |, inscripcion
  -0.3: inscription aux, insista, insurance … the, insurer, is asleep, is left, is making, is mine
  -0.3: is picking, is … green, is … he, is … news, is … red, is … small, it never, it … stuck, it … the
  -0.3: it … times, it … visa, j … annule, j … rate, jamais signe, je parle, je … pus, je … rien, jk it, jom
  -0.3: joy, jumeau, jump, just like, just … what, ka, kid … a, kids … you, knees |, kofi, l antivol
  -0.3: l entree, la clave, la conversation, la facture, la machine, la marca, la pintura, la puede, la puedo
  -0.3: la que, la rifa, la subida, la … aux, la … cuanto, la … finalement, la … llevo, la … manana
  -0.3: la … nomas, la … paso, la … please, label, labou-, labour, ladder |, lap, laptop |, late … NUMBER
  -0.3: laughing at, lb, le bras, le code, le modele, le pont, le retrait, le sale, le trafic, le … frotte
  -0.3: le … mettez, le … mucho, le … s, learnt, leave, leave at, left one, les casques, les … pneus, lesson
  -0.3: lifeg-, lifeguard, light … my, lighthouse, like … thank, limpieza, linke-, linked, list on, list your
  -0.3: lista d, lista … el, liste a, livraison |, llanta vieja, llego … pieza, lleva-, loma, love from, lrt
  -0.3: maam |, madre, maili-, make … you, mala, malade, malen-, manana no, manana temprano, mandelo
  -0.3: manden a, mango-, manque un, marche tu, marche … avec, marido |, marli-, marlin, marlin NUMBER
  -0.3: mas barato, mas … gracias, mats, maudits, mauvais i, me acaba, me all, me fr, me habia, me … and
  -0.3: me … antes, me … bring, me … hacer, me … message, me … su, mean the, mean … the, meant … me
  -0.3: mejor … de, meme … j, merit, message c, message … mon, messages … and, messe, mettez … la, mi parte
  -0.3: mi suscripcion, mi … con, mi … dice, mine is, minimum, mismo … pero, miste-, mister, mitte-, moi qui
  -0.3: moi … non, mon … de, mon … pere, mon … velo, month … you, more … so, morn, mosquito, mosus
  -0.3: motor quits, motor … out, mourn-, mourning, moved in, much, muy cara, my garage, my notice
  -0.3: my … plate, my … reads, my … said, n all, n … will, n … with, nadie … pidio, nanas, nans, navidad |
  -0.3: ne la, neighbours, never in, new thank, new … it, news on, ni a, night, no charge, no envies
  -0.3: no … interesado, no … messages, no … pedi, noodles, not answer, not cry, not … anything, not … go
  -0.3: not … thinking, now my, now or, numero pa, o la, oak, of mine, of … again, off grid, off love
  -0.3: off … send, off … til, off … time, offen-, offense but, offered, ojo, ok … attends, okay, old chain
  -0.3: omg, on enleve, on queen, on with, on … a, on … bell, on … kickstand, on … rack, once i, oncle
  -0.3: one so, one … in, open … the, openings, or should, or … that, or … there, or … which, orcha-, orchard
  -0.3: order … yet, other one, oubliez le, ouverts |, owes me, oye, paga, pagar en, pago el, pago … resto
  -0.3: pair, panic-, pantalon, paper is, paper |, paques, paques |, para parar, para … al, para … que
  -0.3: parada de, parking is, partir, pas … arrive, pasar-, pasel-, pasele, patient with, pay for, pay when
  -0.3: pay with, pay … i, payday |, payer … deux, pedales … de, pedir, peine |, peinture, pelo, pendant la
  -0.3: per … so, perdi-, pete |, petit … quand, petits |, peux … le, peux … parler, pg, phone just, physi-
  -0.3: pidie-, pinch-, pinchazos, place pour, plastico, please come, please … got, plent-, plenty, pleut |
  -0.3: pneus … la, por las, por … le, position, posted, pouces |, pour … sur, pouss-, pouvez … annuler
  -0.3: praye-, pret pour, price … the, problem, puede dar, puedo dejar, puedo pagar, puedo … hoy, puerta de
  -0.3: pupus-, pupusas, put … number, que deje, que lo, que … cambien, que … gracias, que … su, queda
  -0.3: quedo como, quedo … nueva, quelle … vous, question … le, qui … a, quiero … le, quoi votre
  -0.3: rappel mais, rappels d, rappels … me, reaches, ready yet, real one, rear light, recar-, recargables
  -0.3: recib-, reciba, recla-, recogerla |, reflectors |, reg, remove … training, renou-, renovar, rentrer
  -0.3: repei-, repit-, reply with, requires, rest … the, restes, resultats, retarde, rice |, right i
  -0.3: ring the, ring … bell, rodri-, rota for, roue avant, roue … est, rounded, rue des, run a, runni-
  -0.3: running, said … not, salad, salvar, samedi j, samedi … ai, sans mon, savin-, saving, scan, school so
  -0.3: scold, scout, scrap-, scrip-, script, se va, se … NAME, se … quitar, se … sale, seal, seat post
  -0.3: second … from, security, see a, segundo casco, semaf-, semaforo, semai-, semana, senio-, senora
  -0.3: sent NUMBER, servicios, sest, she … him, she … ok, shifting … the, should … NUMBER, should … call
  -0.3: si confirmo, sia |, sick and, sick can, sigan mandandome, signe pour, silla … bebe, sillita
  -0.3: sin rueditas, sit, sleeping, slowp-, sms … your, snack-, snacks, so … does, so … told, so … will
  -0.3: sobra-, soiree |, somet-, somethings, son unos, sopor-, sorted, sound like, sous le, soy repartidor
  -0.3: speak the, spots, standing near, stars would, start … i, station … the, staying … for, still … off
  -0.3: stop carrying, stop … around, stop … c, stop … vous, streaming, street, stretch, student discount
  -0.3: suis … au, suis … mere, suitc-, sur … ecran, sure this, surprised, sushi, swipe, system |, tablets
  -0.3: take her, talla chica, tatto-, tattoo, taxes incluses, te mando, te rappelle, teach … to, tell … the
  -0.3: terme a, termine pour, text notifications, text |, text … fine, textb-, textbook, texto |, texto … le
  -0.3: that pic, thatha, the bath, the bridge, the crew, the flu, the gmail, the hook, the pedal, the pics
  -0.3: the queue, the report, the room, the smell, the toilet, the waiter, the … bus, the … frame
  -0.3: the … free, the … house, the … on, the … post, the … size, the … warranty, the … we, then … at
  -0.3: there and, these>more, they removed, thief, thing so, this family, this … list, thoug-, thought this
  -0.3: thought … were, tia, tienda de, tienen … para, til … i, timbre de, tinde-, tinder, tiren-, tissu-
  -0.3: tissue, to disturb, to hang, to … home, to … texts, to … tomorrow, to … whole, today or, today … for
  -0.3: tomber le, torque, tournee, tout le, tout … a, towel, tract-, tradu-, trains, trasera, treat you
  -0.3: trottinettes |, troublesome, trouve … le, trump-, trumpet, tuerc-, ugly, un dia, un numero, un … dans
  -0.3: un … etudiant, unblock, under the, uno mas, up … bike, urgence, us the, usagees, ustedes me, va pour
  -0.3: va … a, vale la, valid-, validity, vaut pas, vecino, velo roule, velo … il, vendan, venti-, viaja-
  -0.3: viajar, vibrating, viens … le, viernes que, vin, violi-, violin, vire, visa |, vitesse |, vitri-
  -0.3: vitrine, votre … ce, voudrais … de, vous annuler, vous appeler, vous voyez, vous … appeler, waiter
  -0.3: walk ins, walked … the, want … do, warne-, warned, warni-, was fast, was … before, washer, we met
  -0.3: we … her, week … am, were, were at, were … for, whatevers, wheel has, wheel on, wheel will
  -0.3: wheel … please, when … pedal, when … turn, wheres, which lube, while you, while … wait, who … i
  -0.3: whoever is, wifi, will … late, with pics, with two, with … basket, with … stop, wondering if, worried
  -0.3: would |, would … remove, would … to, wow, wrench, wrong house, wrong … this, wrote it, y dice, y … al
  -0.3: y … tu, yes that, yet … am, yo … de, yo … lo, you charge, you free, you gift, you is, you missed
  -0.3: you really, you the, you … eat, you … estoy, you … like, you … money, you … noon, you … says
  -0.3: you … wrong, your home, your sign, your … guy, your … like, your … message, | accounts, | apague
  -0.3: | autocorrect, | bajele, | calisse, | calls, | cansado, | chope, | church, | cours, | desactiven
  -0.3: | detengan, | different, | dos, | drink, | esa, | facture, | front, | hate, | in, | jeudi, | keys
  -0.3: | liked, | livrez, | lunch, | made, | nuestra, | parcero, | parked, | pase, | puedes, | quelle
  -0.3: | ride, | sold, | somethings, | texter, | todavia, | visa, | wear, | worst, | … abuelo
  -0.3: | … agradeceria, | … antivol, | … at, | … budget, | … buy, | … cadena, | … camaras, | … coupe
  -0.3: | … cracked, | … cried, | … don, | … egg, | … estaba, | … fair, | … freehub, | … front, | … gate
  -0.3: | … goes, | … grandfather, | … hand, | … harto, | … hasta, | … hice, | … lens, | … llanta, | … llevar
  -0.3: | … location, | … manubrio, | … missed, | … mouille, | … parada, | … pare, | … perfect, | … pocket
  -0.3: | … price, | … probleme, | … rueda, | … salio, | … shift, | … shimano, | … sick, | … sirve
  -0.3: | … sortie, | … stuck, | … suffit, | … tal, | … tarde, | … trust, | … ty, | … vitesses, ~_am, ~_boy
  -0.3: ~_can, ~_ci, ~_cub, ~_dey, ~_do_, ~_dob, ~_efe, ~_en_, ~_evi, ~_fiv, ~_fui, ~_hon, ~_how, ~_mae
  -0.3: ~_map, ~_nan, ~_ne, ~_nou, ~_omg, ~_pop, ~_sca, ~_sor, ~_wow, ~_wre, ~ace_, ~acue, ~air_, ~alq, ~alqu
  -0.3: ~amaz, ~appa, ~artm, ~ato, ~atu, ~auv, ~aya, ~ays, ~baje, ~beb, ~bebe, ~bia_, ~bili, ~boss, ~boy
  -0.3: ~but, ~chat, ~cho, ~cito, ~corr, ~cro, ~ctiv, ~cub, ~cue, ~dals, ~dey, ~dey_, ~di_, ~dian, ~dice
  -0.3: ~dne, ~dobl, ~does, ~dond, ~dpa_, ~eci, ~ecib, ~ede_, ~eden, ~edin, ~eed_, ~eedi, ~eho, ~ein_, ~elec
  -0.3: ~elme, ~enou, ~era_, ~erap, ~ern_, ~erve, ~esqu, ~ewa, ~fai, ~fair, ~fall, ~fec, ~femm, ~ffen, ~fiv
  -0.3: ~five, ~floo, ~fui, ~funn, ~gara, ~gere, ~gg_, ~gic, ~girl, ~gos, ~happ, ~has_, ~hear, ~hin, ~hous
  -0.3: ~hout, ~hui_, ~iels, ~iew_, ~ifi_, ~inar, ~inch, ~inqu, ~ique, ~isar, ~itc, ~izza, ~jec, ~ject, ~joke
  -0.3: ~kay_, ~lec, ~lem_, ~lin_, ~lked, ~lly, ~mad, ~mae, ~mao, ~mao_, ~map, ~mete, ~mism, ~mixe, ~moc
  -0.3: ~moun, ~mpo, ~mps_, ~ndi_, ~ndic, ~nds_, ~neve, ~nic, ~niet, ~nner, ~none, ~nos, ~nste, ~ntie, ~nto_
  -0.3: ~nur, ~nvia, ~odr, ~oh_, ~omg, ~omg_, ~ondi, ~onl, ~osit, ~oso_, ~otto, ~oun, ~ound, ~ow_, ~oy_
  -0.3: ~pagu, ~pass, ~poll, ~pop, ~prof, ~pump, ~pute, ~quel, ~quoi, ~rad, ~ral_, ~rans, ~ray_, ~rch, ~ree
  -0.3: ~reet, ~reur, ~rici, ~rick, ~righ, ~rio, ~rior, ~rit_, ~rol_, ~rsta, ~rtm, ~rtme, ~rve, ~sigu, ~spit
  -0.3: ~spr, ~sse, ~ssi_, ~stem, ~stu, ~te_, ~teng, ~that, ~the, ~ther, ~thir, ~tic, ~toda, ~tore, ~type
  -0.3: ~udd, ~udia, ~uell, ~uggi, ~ulo, ~uoi, ~usar, ~utt_, ~uvea, ~velo, ~vis, ~wap, ~wifi, ~wis, ~wow
  -0.3: ~wow_, ~wre, ~ybod, ~yeu, ~ype, ~zas, ~zza
  -0.4: NAME again, NAME … es, NAME … je, NAME … off, NUMBER bicis, NUMBER ca, NUMBER haha, NUMBER pulgadas
  -0.4: NUMBER times, NUMBER … away, NUMBER … bikes, NUMBER … el, NUMBER … enough, NUMBER … explain
  -0.4: NUMBER … h, NUMBER … quelle, a favour, a marcar, a pasar, a perdu, a poco, a tantot, a tous, a truck
  -0.4: a … back, a … equipe, a … las, abeg … me, about … one, abraz-, account name, accounting, accro-
  -0.4: accroche, aceite |, achal-, achete … vous, add you, adelanto, adjust, agree |, agreed |, ahi lo
  -0.4: ahi … you, ahorita |, ai du, aimerais … vous, air dans, aircon, al correo, al trabajo, alguien que
  -0.4: allume, almac-, almacenaje, aluminio, am standing, am … can, am … that, amazo-, amazon, amoun-
  -0.4: amount, and wants, and … a, and … back, annule … rdv, annuler … abonnement, anual, any used
  -0.4: any … bike, any … but, app NUMBER, appel-, appelle pour, appli, applies, apply, appri-, appris
  -0.4: are crooked, are eating, are … allowed, are … annoying, arrete pu, arreter … nous, as, asiento esta
  -0.4: at least, at once, ate the, au … apres, au … et, aurai-, aurais, authorize the, autorizo, avais … le
  -0.4: avez ecrit, avoir, backw-, backwards, bag of, baiss-, baissez, bake, balcon, balik, bar |, basta de
  -0.4: bathi-, bathing, battery, battery low, bcd, become, been 2, before doing, begin-, behind you
  -0.4: bells on, besti-, bestie, better … you, bhai, bibs, bici sin, bici y, bicicletas |, bien le
  -0.4: bien … frenos, bien … que, bike rides, bike … keep, billets, biscuit, blinking, blk, blocked
  -0.4: blocked the, bonjour ici, bonjour … je, bonne saison, bonne … la, boss, boue |, boula-, boulangerie
  -0.4: bouto-, bouton, brand please, breakfast |, breaking up, bridg-, bridge, brinc-, brinj-, brinjal
  -0.4: bruta-, brutal, buenisimo, bus is, but … want, c pret, c … de, c … grave, c … note, ca … couter
  -0.4: ca … du, cabe, call … back, cambien la, camil-, campanita, can you, can … a, can … believe
  -0.4: can … find, car is, cardb-, cardboard, cards |, carro |, carte … dossier, casa, chambres a
  -0.4: chambres … air, checa-, checking … on, chida, chien est, chiffres |, chino, chose-, choses, chris-
  -0.4: chut, cierran a, cinem-, cinema, claro que, claro … si, clign-, cliqu-, clock on, club, coat |
  -0.4: cold |, come through, comfort, comment va, como nueva, compania |, con NUMBER, con … frenos
  -0.4: con … las, confirmation |, contacted, contente, contestadora, cortala, corto la, corto … llamada
  -0.4: could … leave, cousin, couturiere, crew, cuando freno, cuanto cuesta, cuissard, customer |
  -0.4: customer … no, dans … cote, dans … trafic, de ca, de color, de como, de llover, de rendez, de … abren
  -0.4: de … caja, de … numero, de … sirve, de … ton, de … vos, deals on, definitely, dehors je, dejarla
  -0.4: deje mi, delete cuadro, delete domingo, delete lavado, delete the, delete trabajo, deleted the
  -0.4: dente-, dented, dentista, depart, depuis 2, depuis NUMBER, desabonnez moi, descuentito, descuento de
  -0.4: desde … no, detengan la, devoirs, devuelvan, diagn-, diagnostico, did … send, dient-, dientes, diero-
  -0.4: dieron, dijis-, dina, dista-, distance, do so, do … eat, dobla-, doble, does he, does she, does … go
  -0.4: does … match, donc vous, donde puedo, dropped … in, drove, dry cleaning, du prix, du … lol, du … vous
  -0.4: dues, e21, earli-, ears, eating |, ecoeure de, ecrire j, effective immediately, el bus, el golpe
  -0.4: el … tengo, election, en bici, en fauteuil, en lo, en … caja, en … hasta, en … j, en … ou, encore du
  -0.4: encore la, encore … d, english is, enleve tes, enoug-, enough, ensem-, ensemble, enton-, entonces
  -0.4: entreposage |, equivoque … talla, erabl-, error en, es mucho, es muy, es … a, espej-, espejo
  -0.4: est annulee, est avec, est bloquee, est chez, est grave, est note, est rendus, est … des, est … lol
  -0.4: esta … es, esta … para, estor-, estoy harto, et l, etaie-, etaient, excusez moi, extendida, facture c
  -0.4: faint, fait 2, fait mal, fait … par, faudr-, faudrait, favor me, favour and, fe, feder-, federal
  -0.4: feeli-, fermez … a, festival, final-, finding the, firmw-, firmware, first, fit it, fizah, flat … the
  -0.4: flooding, fly, fm, folder i, foldi-, for dinner, for sale, for them, for … after, for … cheaper
  -0.4: for … kids, forever>stop, forget |, found … glove, frame number, frein … bloque, frigo, from … do
  -0.4: from … garage, from … side, fue con, futbo-, futbol, garantia extendida, garde les, gardez les
  -0.4: genio-, genios, get … if, getti-, glove |, gloves |, gracias a, grandad, grandfather, grave-
  -0.4: gravel |, grease on, grey, groomer, growi-, growing, guardo, guidon |, habite … a, hable-, handlebars
  -0.4: handlebars are, handlebars … crooked, hands off, happy thanksgiving, hard to, harto, hasta nunca
  -0.4: hasta … es, have … been, have … sent, have … this, heat, heate-, heavy, her off, her … in
  -0.4: hermano que, his, hit me, hola buenas, hold the, holdu-, holdup, how … hours, i borrow, i check, i ll
  -0.4: i really, i replied, i tell, i … bought, i … for, i … standing, i … things, ici mme, ident-, if … no
  -0.4: il pret, il … reste, in yet, in … NAME, in … just, in … kitchen, in … office, included, indoo-
  -0.4: indoors, inquiete |, ins |, instagram |, instrucciones, invites, ir al, is 2, is crazy, is nuts
  -0.4: is wet, is … any, is … legit, is … private, is … today, is … wifi, it outside, it quit, it til
  -0.4: it till, it tomorrow, it … may, it … raining, it … wet, j etais, j … coupe, j … envoyez, jaja … you
  -0.4: jamais … des, je consens, je dois, je pars, je … ben, je … chercher, je … deja, jk |, jollo-, jollof
  -0.4: journee c, journee … est, joy |, jueves a, junio-, just walked, just … basic, just … in, kampu-
  -0.4: kampung, keep … number, keeps saying, kenda, key with, kicked out, kicked … of, kids are, kitchen |
  -0.4: l appli, l … des, la foto, la job, la llevo, la route, la tienen, la … extendida, la … fois
  -0.4: la … haha, la … ma, la … por, la … sonne, lache … la, lady with, laisse ca, laisse faire
  -0.4: laisse … message, lame, largo, last … it, lave, lazy, le bouton, le chat, le compteur, le queda
  -0.4: le rendez, le … jaune, le … manana, le … mas, le … pareil, leave … old, leave … outside, left over
  -0.4: left your, left … this, left … with, lego, les gants, les gars, les voy, les … etaient, les … juste
  -0.4: lesso-, light and, light … not, line … it, liner-, liners, list can, list … far, list>list, lista la
  -0.4: lista … bici, lista … lo, ll, llanta esta, llave delete, llave … candado, llegamos, llegaron, llovi-
  -0.4: lo pedi, lock … lost, login, lol NUMBER, los que, lost … ticket, m NAME, mad at, magasins, magiciens
  -0.4: malar-, malaria, mama you, manda la, mandame la, mande … a, manejan, many hours, marcando, marinoni
  -0.4: mauvaise … je, maxed, me borro, me faire, me gusto, me … favour, me … puede, me … receipt, me … svp
  -0.4: me … think, me>me, menos de, menos … NUMBER, meow, merci mon, merci … votre, mero llego, mes gants
  -0.4: mes … pago, mi bebe, mi … porfa, miami, min … you, mind the, mis le, mis … mauvais, missed your
  -0.4: moi la, mon bicycle, mon recu, mon … une, montagne, month … i, morceaux, more … than, mostrador |
  -0.4: motor … la, mover, much of, much to, mude a, muy caro, my bike, my end, my face, my nails, my … all
  -0.4: my … deleted, my … ends, my … message, my … parts, my … pick, n … is, n … you, name the, neckl-
  -0.4: necklace, need … remove, never … anything, never … me, new chain, new no, niaiseuse, nice to, no den
  -0.4: no … cuando, no … hasta, no … ingles, no … that, nokia, non … j, noodle, not again, not allowed
  -0.4: not match, not … only, not … tomorrow, nothing but, notificacion, nouveau, now NUMBER, now … there
  -0.4: now … want, number in, number so, number to, number … am, number … so, number … will, numero stp
  -0.4: numero … que, nunca pedi, nxt, o … las, occupe de, of … no, off his, off … so, oh, ok … NUMBER
  -0.4: okafor |, on hills, on monday, on … can, on … rendus, one … stop, or call, or … what, orden delete
  -0.4: ordered |, osier, other brand, other … please, otra … el, oublie pas, outside … shop, over … is
  -0.4: overt-, pace, pace is, pace … the, pagan, paid NUMBER, pants, pare el, parqueo, pars en
  -0.4: pars … voyage, partage, partn-, pas … qui, pasaron, passe avec, paste-, pastel, patate |, pedale |
  -0.4: pelud-, perdr-, perdre, pere a, pero si, personne j, pesam-, pesame, petit-, peut … arreter
  -0.4: peux payer, peux … etre, phone … everything, phonebook, photo … la, pics … the, pile, pinch, pivot
  -0.4: pizza, place i, playa, playa |, pleine |, plus qu, plus … ces, plus … on, pneu est, pneus sont
  -0.4: podem-, podemos, police … it, polka-, polkadot, ponchada, por aca, por mensaje, por … en, por … hoy
  -0.4: portero, posta-, postr-, postre, pour avoir, pour … freins, prendre les, presio, pret avant, prevenez
  -0.4: price for, prob, probe, probleme, promises, puce, pueden, pueden poner, puedo llevar, puedo mas
  -0.4: puedo pasar, pulgadas, pulgadas |, punct-, puncture, put the, que c, que ma, que usted, que vous
  -0.4: que … mas, que … mis, quedado, quedamos, quedo, quelle … de, quiero una, quiero … una
  -0.4: quiten … calcomanias, rabai-, rabais, racing, rahul, rains |, ramp, rather … get, ready but
  -0.4: rear wheel, recall notice, recevoir … message, recibir |, recoi-, recojo, remet, remove … reflectors
  -0.4: rendez … pour, rendus, renew-, rental early, rental … the, reply … the, rer, residents, residue
  -0.4: reste NUMBER, resto-, rfc, ride on, ride … home, rides … new, rodada delete, rodada … domingo
  -0.4: room for, roue est, rueda de, rueditas |, saddle … the, safi, sai, salut |, sans … lire, save … old
  -0.4: say i, saying no, says bring, scare-, sch |, schwinn, scratch on, scratched, se perdio, se … fue
  -0.4: seat … please, seguro, semaines … j, senci-, send pics, send … photos, senior, serait … possible
  -0.4: serial … is, sert, sh, shark, she … yes, ship it, shots, shower, shut … that, sick today, signed the
  -0.4: silence radio, sin … jaja, smile |, snapped |, so … NUMBER, so … bike, so … it, sold … old, solde
  -0.4: son … a, sorti-, space-, spacers, speed |, spins, spoke broke, spray, srry, stage, stall, start the
  -0.4: stay open, stayi-, staying, sticker … the, stickers off, sticks |, still on, stolen last, stop after
  -0.4: stop en, stop the, stop what, stop … every, stop … over, stopper … the, stops fine, stree-, stret-
  -0.4: stuck … my, studd-, studded, studded tires, students, stuff i, su pagina, subida |, sucia, sucks |
  -0.4: suis … fauteuil, suis … travail, suite |, svp elle, swap, sylla-, syllabus, t, take his, tape, tarda
  -0.4: tea |, teal, tele |, tell … it, tells, terminal, terms, text … in, text … thru, texted |, texto … por
  -0.4: texts … i, texts>these, texts>wrong, that frame, that guy, that wheel, thath-, the appt, the bottle
  -0.4: the cheaper, the claim, the discount, the kids, the labor, the plumber, the shifting, the shower
  -0.4: the slot, the spokes, the street, the tall, the two, the … color, the … fit, the … guy, the … lever
  -0.4: the … lights, the … location, the … look, the … mean, the … speed, the … sticks, the … visit
  -0.4: there yet, there … bells, they … your, thiev-, thieves, thing, this not, this rain, this sms
  -0.4: this … can, this … get, this … she, this … shop, this … when, tick, til my, til … get, till friday
  -0.4: till … NUMBER, time for, tio, tirag-, tirage, tiro, to him, to learn, to like, to look, to order
  -0.4: to quit, to say, to … best, to … people, to … please, to … using, today can, today |, today … not
  -0.4: toddler, told … at, tomber la, tonight or, too … can, too … the, tope, toquen, torqu-, total … tax
  -0.4: totally forgot, touch the, trabajo no, trade ins, trafi-, trafic, traig-, transferez, trompee, trott-
  -0.4: trust you, try it, tu casa, tu en, tu … enlever, tu … lol, tuba, tue, tues |, tutor, un cafe
  -0.4: un tiempo, under … and, une … svp, up in, up that, use … for, uso, utili-, va couter, vais … le
  -0.4: van a, velo j, velodrome, vence, vendez … des, vending, veux juste, veux … a, vieja you, vineg-
  -0.4: vinegar, vite |, vivo, votre velo, votre … sans, voudrais que, voudrais … mon, vous … mais, voy yo
  -0.4: voy … el, vuelve a, wah, waist, waited, want NAME, wants … go, was … about, was … from, wat you
  -0.4: we come, weigh-, weight, were going, what pace, what … can, wheel build, when, where … get
  -0.4: which side, which … to, while … are, who can, whose … is, wicked good, will just, will ride
  -0.4: will … make, winning |, with, with bells, with someone, with … pics, with … wheels, word |
  -0.4: work email, work … it, work … that, worke-, worn, would stop, would that, wrong key, wrong … be, xfa
  -0.4: y luego, y … su, yes, you deliver, you en, you guys, you … best, you … eso, you … for, you … next
  -0.4: you … of, you … said, you … serio, you … sure, you … tell, you … understand, you … vive, you … when
  -0.4: your … also, your … came, zip tie, | almost, | appelle, | around, | arreglan, | avertissez, | big
  -0.4: | bringing, | cash, | dejo, | dry, | encontre, | fix, | jusqua, | kindly, | mandele, | mardi, | mucho
  -0.4: | nice, | picked, | pregnant, | ready, | recall, | reminder, | repondez, | request, | saved, | scrap
  -0.4: | sian, | sis, | student, | swipe, | texto, | tire, | traigo, | tuesday, | unsubscribing, | want
  -0.4: | weekend, | … batterie, | … behind, | … bless, | … book, | … cambios, | … confirmo, | … consens
  -0.4: | … decided, | … elsewhere, | … exam, | … hace, | … have, | … hermano, | … hostel, | … la, | … llame
  -0.4: | … llantas, | … llave, | … messaging, | … molesta, | … nino, | … notificaciones, | … nouvelle
  -0.4: | … pace, | … pars, | … pasar, | … peux, | … pics, | … promos, | … psi, | … puede, | … red
  -0.4: | … saliendo, | … seguro, | … site, | … stops, | … sunday, | … tantot, | … tarda, | … thanksgiving
  -0.4: | … tire, | … toi, | … traigo, | … vis, | … water, | … yaar, ~_as, ~_as_, ~_bel, ~_buc, ~_chr, ~_cie
  -0.4: ~_cor, ~_cou, ~_enf, ~_fab, ~_fem, ~_fis, ~_fou, ~_has, ~_he, ~_inf, ~_ju, ~_lue, ~_mak, ~_mar, ~_nue
  -0.4: ~_oh_, ~_oig, ~_on, ~_oui, ~_pes, ~_re, ~_rec, ~_she, ~_sno, ~_t_, ~_the, ~_tio, ~_tog, ~_too, ~_usi
  -0.4: ~_uso, ~_ve, ~_wh, ~_zip, ~aba_, ~abai, ~abit, ~ado, ~afic, ~aga, ~ajaj, ~ajo_, ~alem, ~alin, ~alke
  -0.4: ~app, ~arde, ~aso_, ~aux_, ~aye_, ~azo, ~bonn, ~bus, ~cabe, ~ceiv, ~cer, ~chri, ~cias, ~cino, ~code
  -0.4: ~coin, ~cojo, ~cost, ~cryi, ~ctic, ~dora, ~ebe_, ~ecin, ~edam, ~edid, ~eiv, ~ejem, ~eks_, ~elar, ~ele
  -0.4: ~elm, ~elos, ~elvo, ~em_, ~emos, ~ente, ~eps_, ~erri, ~eur, ~fat, ~fem, ~fis, ~fou, ~fun, ~gar, ~gee
  -0.4: ~gun_, ~ham, ~hed, ~hee, ~helm, ~hipp, ~how, ~hris, ~ible, ~icar, ~ided, ~iend, ~ierc, ~iga_, ~iled
  -0.4: ~ince, ~irag, ~ith_, ~ivo_, ~kes, ~lead, ~led_, ~lke, ~lore, ~mude, ~namo, ~nan_, ~nch, ~ndig, ~nfe
  -0.4: ~ngi, ~nno, ~noug, ~ntag, ~ntal, ~oba, ~oca_, ~oir, ~oisi, ~ojo, ~omba, ~omew, ~omma, ~onit, ~ood
  -0.4: ~ord, ~ork_, ~ose, ~peu, ~plet, ~plug, ~pose, ~pply, ~quie, ~ra_, ~rea, ~rew, ~rga, ~ride, ~rif
  -0.4: ~rin_, ~ris, ~rook, ~rrio, ~sad, ~serv, ~sian, ~sier, ~sive, ~sno, ~solu, ~sorr, ~spli, ~sse_, ~sth
  -0.4: ~tape, ~ted_, ~tef, ~tig, ~tili, ~toca, ~tonc, ~tro_, ~trop, ~trot, ~tter, ~tun, ~uf_, ~uire, ~ulem
  -0.4: ~uto, ~veau, ~vivo, ~wah_, ~wap_, ~xfa_, ~xte, ~yer, ~yes, ~yez, ~zip, ~zza_
  -0.45: (tables say none)
  -0.5: 2 in, 2 … and, 2 … for, 2 … n, 2 … please, 2 … svp, NAME … my, NAME … on, NAME … son, NUMBER no
  -0.5: NUMBER … be, NUMBER … by, NUMBER … good, NUMBER … last, NUMBER … old, a arreglar, a big, a bottle
  -0.5: a cote, a list, a marche, a medium, a meeting, a preguntar, a … cage, a … discount, a … envers
  -0.5: a … thank, a … the, a … was, a … wheel, a … who, about … refund, abuela |, access, aceptan tarjeta
  -0.5: achale, ads … my, after lunch, afternoon |, ai parle, aigui-, ailleurs vous, ailleurs … pouvez
  -0.5: airport |, algun-, all are, almor-, almorzar, alumi-, am down, am paying, am scared, am … about
  -0.5: am … there, and also, and let, and phone, and … had, andar sin, animo, annoncent, annuler la
  -0.5: any … it, apare-, apell-, apellido, app … me, appart, appt |, are |, are … guys, are … it, arregle
  -0.5: arrete … rappels, arreter a, arreter … NUMBER, arreter … magasin, asi |, asiento … muy, ask
  -0.5: asking … i, at … do, at … on, autre … moi, autre … svp, avant … NUMBER, avant … je, avec le, avec ton
  -0.5: awesome |, ayah, back on, basah, basta … cambiar, batterys, bbq, beach |, beau travail, becom-, bed |
  -0.5: been on, beers, before that, before we, before … go, ben … donc, bent the, betch-, betcha, bici ayer
  -0.5: bicis para, bike … there, bin |, black one, bleeding, blink-, bloque … le, bmw, bois, borre la
  -0.5: boucl-, boutt-, boutte, box, break down, broad-, bruis-, bucket list, burge-, burger, burger |, burnt
  -0.5: bus y, but … for, buy used, buying … so, by 2, by thursday, by … and, by … end, c … lui, ca en
  -0.5: ca que, cadeaux, calcomanias |, call … a, calling … to, calls |, can help, can … email, can … help
  -0.5: can … on, can … sleep, can … type, can … update, cancel … second, cancelar … pedido, cancellez
  -0.5: cansado, capital, casco de, cayo el, ce … NAME, celui a, cerrado, cerro, chaque jour, charge … fois
  -0.5: charger |, cherchez … un, choco-, choice |, class and, coach-, cobra-, code for, code postal
  -0.5: colleague, collect, colors, colum-, combien … un, come, come … a, comfo-, coming along, coming up
  -0.5: complaining, completo, completo |, con cambiar, con … cobro, conditions, conference, conne-
  -0.5: contact me, contact … about, contestenme, convert, costs, couch, could the, cour, crank, crash, crier
  -0.5: crime, crook-, crooked, cryin-, crying, cuando llegues, cuando salgas, cuantas millas, cuanto … por
  -0.5: cuanto … quitar, cuiss-, cylin-, cylinder, d interrogation, d … avec, d … c, danke, data |
  -0.5: day NUMBER, day … meant, de chat, de obra, de pago, de pleuvoir, de servicio, de te, de una
  -0.5: de vuelta, de … cadenas, de … nina, de … place, de … proxima, de … rodada, dedic-, dee
  -0.5: delete … cuanto, delete … sin, delete … voy, deleted … message, depend, depla-, derailleur est
  -0.5: des chambres, des … si, descuentos |, desviador, details, devant … porte, devolvieron, died |, dime
  -0.5: dio mal, dios los, dip, dix, do … bike, do … fix, do … run, do … throw, doble |, docteur m
  -0.5: donne … velo, dormir |, dozen, drives, du, du guidon, duerme, duria-, durian, easy … the, eats
  -0.5: ebike-, ebikes, echanger, eggs, el boton, el contacto, el deposito, el encargado, el link, el nino
  -0.5: el nuevo, el pastel, el pelo, el … como, el … otra, electricas, electricas |, elimine el
  -0.5: elle … appelle, else … it, empiecen sin, empiecen … mi, en 2, en haut, en mars, en … carrera
  -0.5: en … pero, en … semanas, encanta, end my, end to, end … this, engra-, ensemble |, entrada, envers
  -0.5: envoie une, erreur vous, es … mia, esposa que, est … encore, est … urgent, esta baja, esta … hoy
  -0.5: et il, et moi, et … me, everybody |, extended, extra work, factura con, facture, fade, faire un
  -0.5: faire … le, faste-, faster, fatbi-, fatbike, faudrait … de, favor … es, fee for, feedi-, feeding
  -0.5: felicidades … el, feliz |, fell in, fender, fermez … dossier, fight me, fighting over, fille du
  -0.5: finis |, fireworks, fitting, fix a, floss-, flu |, for, for both, for insurance, for saturday
  -0.5: for spring, for … call, for … first, for … husband, for … number, for … that, for … they, found it
  -0.5: found the, frais si, freezer, friday if, friendship, from i, front wheel, g munro, gars a, gasolinera
  -0.5: gate code, gauch-, get … so, ghosted, gliss-, glisse, go, go … on, god bless, god |, goes … my
  -0.5: good … please, googl-, gourd-, gourde, gracias mijo, grosero, group … with, group-, groupe, guitar
  -0.5: guys are, guys … a, half only, half your, happy mothers, happy … month, hasta … viernes, hate to
  -0.5: have … i, have … waiting, he ate, he … in, he … on, heard about, heigh-, height, helme-, help |
  -0.5: her bike, hills, hoodie, hora mas, how … ahead, how … to, how … was, huat, hubo, hun |, i beg
  -0.5: i deliver, i … answer, i … cry, i … him, i … new, i … paying, ice cream, il possible, il … faut
  -0.5: imprimir, in and, in canada, in hospital, in … care, in … garage, in … it, in … like, in … meeting
  -0.5: incl, incluye la, infirmiere, interdis, interesse a, interrogation, inval-, invitation, is still
  -0.5: is … before, is … group, issues, it needs, it rains, it under, it … by, it … fixing, it … if
  -0.5: it … yet, itll, j … en, j … pas, jamais a, jamais ete, jardi-, jare, je prends, je … bien, je … ce
  -0.5: je … mes, je … repondre, joking |, joven no, juron-, jurong, justo, kids … in, kids … not, king, km h
  -0.5: knee |, l envers, l … vous, la a, la abuela, la chambre, la cote, la direction, la ebike, la factura
  -0.5: la gris, la livraison, la llanta, la place, la tengo, la troca, la … au, la … avant, la … desde
  -0.5: la … et, la … gardez, la … i, la … je, la … otez, la … s, la … solo, lac, lah |, laid, laissez faire
  -0.5: laissez … pour, largu-, las … jaja, las … que, law, le dehors, le entiendo, le garage, le pedalier
  -0.5: le quiten, le service, le … a, le … boue, le … du, le … j, le … juste, le … poner, le … una, least
  -0.5: leaves, leaving it, left … at, left … should, leh i, les enfants, les mains, les notifications
  -0.5: les pieces, letra, lettre, lightning, lights |, like new, lis pas, list … for, list … i, lista … no
  -0.5: llameme |, llave en, llave |, llave … el, llega a, llegue la, llegue … pieza, llegues, load, load |
  -0.5: long … a, looked … it, los … anos, loss, lousy, luz de, m … a, m … appele, m … vole, ma fourche
  -0.5: ma voisine, ma … arrete, made too, magasin c, magasin … est, mailing, mais vous, malu, man i, man |
  -0.5: mandando, mandandome textos, mandeme el, mano … obra, manteau, manubrio |, many … of, marcar |, mask
  -0.5: mauvais my, mayo |, me cai, me devolvieron, me first, me here, me if, me salvaron, me sms, me … ahora
  -0.5: me … para, me … way, mean to, meant … text, menos, mention, mes … d, message j, message quand
  -0.5: mi abuelo, mi esposa, mi pana, mi suegro, micro-, miedo |, mieux |, milit-, military, milo, mine for
  -0.5: mirro-, mirror, modele la, moi ton, moi … facture, moi … tout, mon frein, mon genou, mon oncle
  -0.5: mon … svp, money back, money for, mood, more … texts, mothers day, motor a, motor se, motor-
  -0.5: muchacha de, muchos mensajes, mujer-, mujeres, munro, munro |, mushr-, my brothers, my hair, my knees
  -0.5: my laptop, my nephew, my roommate, my tire, my toddler, my … address, my … also, my … first
  -0.5: my … when, n he, n send, n … am, nadie … aviso, name on, ne repondez, necesito … camara
  -0.5: need … updates, negocio |, neith-, neither, never pick, new in, new month, new … number, new … so
  -0.5: new … you, niaiser, nice |, nino no, no e, no entran, no llegue, no … but, no … entiendo, no … esta
  -0.5: no … other, not end, not free, not throw, not today, not type, not … like, not … n, not … of
  -0.5: novela |, now … am, number … no, numero … cadre, numero … tu, of flats, of … account, of … blue
  -0.5: of … first, of … they, ofert-, off … computer, off … not, old address, on … call, on … cards
  -0.5: on … etait, on … if, on … left, on … repair, on … street, on … trailer, once … for, one was
  -0.5: one … before, or … NUMBER, orlan-, orlando, other bike, other number, ou on, ou … en, oublie mes
  -0.5: oups j, oups … ai, ours, out your, out … old, outs, pa alla, pa la, package, par … vous, param-
  -0.5: paramos, parce … j, pars, part … la, pas attendre, pas mes, pas … ma, pas … pleuvoir, pasar hoy
  -0.5: passe … NUMBER, passer demain, pay in, peinture |, pena |, peppe-, pepper, per … on, perdu le
  -0.5: perdu … cle, pere … decede, perfi-, pesa, peux effacer, peux passer, phone on, phone that, place sur
  -0.5: place to, plainte si, plan … is, plate-, plato, please … not, pleuv-, pleuvoir, point d
  -0.5: point … interrogation, poll, pon, por … delete, porfavor, posit-, postp-, postponed, pothole
  -0.5: pour jeudi, pour ton, pour … casque, pour … je, pour … mere, pour … travail, precio por, prefiero no
  -0.5: prendre, prendre le, prendre rendez, prendre … vous, prima, princ-, print |, promos |, properly
  -0.5: pu … air, puedes, puedo … mi, putting it, qu … se, quad, quad lock, que en, que sale, que … cobraron
  -0.5: que … demande, que … peux, que … sale, que … solo, que … travaille, que … va, quedate
  -0.5: quedo … gracias, queja, quiero … que, quinz-, quinze, quit trying, quit … to, quitt-, quoted
  -0.5: ramasser … velo, rapido |, rdv … NUMBER, re … me, receipts, recibirlos, reess-, refuse la, remorques
  -0.5: remove>remove, rende-, rendez, rent bikes, rentals, reparacion … favor, repondre j, reset, rides like
  -0.5: riding again, ring me, roban, robe, room in, rouler avec, row |, rubbish, s etait, sale la
  -0.5: sale still, salgas, saludos desde, salvaron, saoul-, savais, savoir de, savoir … c, saw … text
  -0.5: say … but, says tuesday, says … it, se cancelo, se termina, se … cada, se … llevo, seala-, sealant
  -0.5: second … i, see if, see … tomorrow, selle |, semana |, separate, serait il, serre |, servicio
  -0.5: serving, servo, shear-, shirt, shop … are, shorter, showe-, si … contesto, siege bebe, sim card
  -0.5: sin … el, since last, singing |, sir … the, slick-, slicks, slipping, smoking |, snapp-, snapped
  -0.5: so … hurry, so … texts, soiree, solut-, solution, somebody … the, son NUMBER, sorry … your, soup |
  -0.5: soy yo, space in, spd, sponsor, squee-, squir-, st |, started, sticks, still waiting, still … it
  -0.5: still … on, stolen … night, stop press, stopped … but, storage |, storm, streamers, stren-, strength
  -0.5: stric-, strict, studi-, sucks, suegro, suis de, suis … c, sun, supports, sur votre, suscripcion, ta |
  -0.5: talk tomorrow, tamo, tarde por, tarik, teachers, tech, tele, telefono y, tell my, tell … wife
  -0.5: tengo otra, tengo … pa, termino de, text any, text is, text your, text … send, texteame cuando
  -0.5: texting … for, texto dit, textos aussi, textos se, texts … he, thanks on, that, that … anymore
  -0.5: that … one, that … us, the airport, the bicycle, the boys, the couch, the damage, the drive
  -0.5: the driveway, the extended, the freehub, the freezer, the grass, the handlebar, the library, the nice
  -0.5: the winter, the … alone, the … chain, the … comes, the … fell, the … is, the … kind, the … me
  -0.5: the … parts, the … saddle, the … without, there was, there … i, thing-, think … meant, this my
  -0.5: this … one, this … says, thorn-, thorns, throw … the, throw-, throwing, tienen la, tigui-, tiguidou
  -0.5: tiguidou |, time is, time this, times to, tired … flats, to watch, todo y, told no, tomorrow, tonit-
  -0.5: tonite, too small, took it, took my, top … your, toque-, torme-, tormenta, tout croche, trailer
  -0.5: travel, tried the, tu du, tu vrai, turns … the, turqu-, turquoise, typed it, un boutte, un casque
  -0.5: un vieux, un … si, un … telephone, uncles, une note, unemp-, unemployed, until … say, va le, va … que
  -0.5: vale |, valen-, van is, vaut … la, velo arrete, velo … peux, vendr-, veut pu, viaje |, vieja |
  -0.5: viendo, viens avec, vient a, voici la, vole mon, vont, vos conditions, votre … j, votre … marche
  -0.5: voudrais … vous, vous amene, vous appelle, vous ouverts, vous … avec, vous … finir, waiting … for
  -0.5: waitlist … the, walke-, walked in, want me, want … money, want>angry, was yours, was … by, watch the
  -0.5: we … for, we … stop, were moving, wet |, what … said, wheel and, when it, which … did, which … for
  -0.5: who ate, who … in, why are, will give, will put, winning, wishe-, wishes, with an, with every
  -0.5: with tax, with … me, with … red, worth fixing, wrong window, wrong … lol, wrote … the, y mi
  -0.5: y necesito, y sale, y … en, y … por, yo hablo, yoghu-, yoghurt, you coming, you delete, you run
  -0.5: you say, you update, you when, you win, you … and, you … by, you … check, you … necesito
  -0.5: your … NUMBER, your … says, zumba, | approved, | batterys, | cancellez, | chaine, | change, | cher
  -0.5: | cierran, | closed, | debarque, | dimanche, | donate, | felicidades, | gel, | harto, | laisse
  -0.5: | moved, | night, | pedales, | prefiero, | putain, | quitenme, | rain, | se, | serial, | shop
  -0.5: | short, | size, | solicito, | someones, | taille, | talk, | tienes, | tip, | tomorrow, | toque
  -0.5: | touchez, | train, | truck, | turns, | venden, | wow, | … atencion, | … attached, | … automated
  -0.5: | … bonne, | … broke, | … buenas, | … cadenas, | … calling, | … cancelle, | … candado, | … cansado
  -0.5: | … conduis, | … dos, | … everyone, | … finit, | … found, | … freine, | … garantie, | … help, | … is
  -0.5: | … lache, | … las, | … manches, | … manda, | … mandando, | … millas, | … mothers, | … moving
  -0.5: | … mucha, | … page, | … please, | … pneus, | … porte, | … press, | … rear, | … side, | … silla
  -0.5: | … something, | … til, | … wearing, | … wheel, | … when, | … which, | … wow, ~_aft, ~_ani, ~_apo
  -0.5: ~_art, ~_big, ~_bon, ~_but, ~_cas, ~_chu, ~_du_, ~_ell, ~_ga, ~_gau, ~_go_, ~_gru, ~_muc, ~_peu
  -0.5: ~_ras, ~_tap, ~_tho, ~_tr, ~_tur, ~_unf, ~_wes, ~_za, ~abia, ~acer, ~ad_, ~afte, ~aged, ~aise, ~all_
  -0.5: ~alud, ~anl, ~ano, ~ants, ~ape, ~ary_, ~assu, ~axi_, ~ays_, ~bac, ~bai, ~bajo, ~bala, ~bar_, ~big
  -0.5: ~blie, ~bod, ~bon, ~brat, ~capa, ~caro, ~cass, ~cce, ~ce_, ~ceri, ~chai, ~cit, ~cliq, ~cras, ~dir_
  -0.5: ~dors, ~drea, ~eat_, ~eath, ~eei, ~eein, ~eeli, ~efec, ~ego, ~eld_, ~epa, ~epa_, ~eran, ~erec, ~erw
  -0.5: ~esd, ~esda, ~eud, ~exte, ~for_, ~fte, ~func, ~gau, ~gauc, ~ghte, ~gree, ~gro_, ~gru, ~gure, ~hain
  -0.5: ~hamb, ~hoco, ~hole, ~howe, ~ian, ~icke, ~ico_, ~iere, ~iert, ~ike_, ~ill, ~inq, ~ized, ~jack, ~jump
  -0.5: ~just, ~law_, ~lca, ~lend, ~lga, ~lin, ~ll_, ~lmet, ~mar, ~meu, ~muc, ~much, ~nak, ~ncue, ~ndan, ~nea
  -0.5: ~neit, ~nez, ~nez_, ~nfus, ~nove, ~nter, ~nton, ~ntre, ~ode, ~odo_, ~omb, ~orks, ~orl, ~orri, ~ort
  -0.5: ~oth, ~pag, ~ped_, ~pein, ~prac, ~pran, ~puis, ~quid, ~rais, ~ras, ~rdi, ~rfav, ~rga_, ~rgo, ~ried
  -0.5: ~rink, ~riou, ~rma, ~roch, ~sell, ~sib, ~sli, ~soon, ~sque, ~ssar, ~st_, ~stit, ~stol, ~sun_, ~tan
  -0.5: ~tens, ~ths, ~time, ~trek, ~ttl, ~ttle, ~ucho, ~uda_, ~ueez, ~ulat, ~ura, ~ush, ~uss, ~vil_, ~vill
  -0.5: ~wed_, ~were, ~wing, ~yage, ~yer_, ~yth, ~zos, ~zos_
  -0.6: (unknown 3), NUMBER days, NUMBER k, NUMBER kilos, NUMBER si, NUMBER … c, NUMBER … if, NUMBER … late
  -0.6: a cat, a domicilio, a lock, a pied, a retrouve, a sorti, a true, a … abuela, a … direccion, a … fee
  -0.6: a … for, a … just, a … nombre, a … please, aa, about that, about … lol, abrir, accen-, accou-
  -0.6: account … i, acepte … el, adela-, afinacion, after, after … night, afuera … la, again … to, aguas
  -0.6: ah ok, ahead of, air … the, airco-, airport, all … bikes, alla, also, am happy, am moving, am still
  -0.6: am … but, amo |, an ebike, and any, and family, and nobody, and … all, and … kids, annulee, anos
  -0.6: ans … NUMBER, antes me, any contact, anymore … i, apart, aparteme, applied, appoi-, appointment
  -0.6: appointment … tuesday, apres votre, apret-, apuntame en, apunten, are saying, are … free, arreglen
  -0.6: arretez le, arrive dans, at … desk, at … hospital, at … light, atendio ayer, attente pour
  -0.6: attente … le, avec mon, avec … taxes, avez sauve, aviso de, avoir une, baby seat, back … is, barre |
  -0.6: bas, bday, be NUMBER, been calling, before the, before … or, bibli-, bici como, bicycle … NUMBER
  -0.6: bien los, bike … now, birthday |, blank-, blanket, bleed-, bleu je, bloqueo la, boots, brake rubs
  -0.6: broke-, broken, buena, bumps, burni-, burning, bus |, but … website, c quoi, c … tout, ca ne
  -0.6: ca … mon, cadea-, cadena … vez, cafet-, calcomanias, call back, call … my, called … the, can come
  -0.6: can give, can … squeeze, cancelar … mensajes, cancelled … i, cansada, car and, carbon, card on
  -0.6: cardi-, care now, carga, carit-, carres, casa es, casco y, casi no, caso … me, certi-, cessez de
  -0.6: cette fois, chain |, chaine arrete, chaine … pas, champ-, changed to, charge deux, charging me
  -0.6: chat sorry, check … the, chorr-, chorro, claim ticket, clavo, cogne, cogne-, cognez, collants
  -0.6: combien avec, combien … les, come down, comen-, comfy, coming for, coming … the, commande j
  -0.6: completely |, con permiso, con … queda, con … ticket, conci-, concierge, confe-, confirmado
  -0.6: confiscated, consentimiento para, contact lens, copie-, copies |, cortala con, corti-, cortito
  -0.6: couco-, coucou, could stop, couter, couvr-, cow, creo |, cuadro |, cuanto sale, curry, d huile
  -0.6: dad … you, damage, dang, dans … boite, dans … min, dar, day … tomorrow, de 2, de cadre, de gel
  -0.6: de hacer, de mandarme, de tubeless, de … depuis, de … esta, de … fait, de … luces, dead … on
  -0.6: debarque, debarque moi, debarquer |, decided, dedo, deje mis, deje … bici, deje … guantes, delete bus
  -0.6: delete freno, delivered to, delivery guy, demain … est, demo day, des, des freins, descanso, desco-
  -0.6: descuentos, despues de, desso-, dessous, deux velos, devant chez, devant la, devant votre
  -0.6: devant … vous, diall-, did … sign, didi, diffi-, diman-, din, dinero … vuelta, direction, disie-
  -0.6: disiez, distr-, dites que, do for, does … come, dolla-, domingos, doord-, doordash, downt-, downtown
  -0.6: draft, dryer, du bureau, du siege, du stationnement, during the, e |, ear, eating my, echanger |
  -0.6: ecoeure, eid, eid mubarak, el dueno, el gato, el lavado, el |, el … ahi, el … es, el … un, elle s
  -0.6: email i, embar-, embarque, empac-, en dessous, en dos, en juillet, en marzo, en … cuenta, en … fois
  -0.6: en … foto, encue-, end caps, enfan-, english please, english |, enlevez ca, enlevez … siege
  -0.6: envoyer la, envoyer une, envoyer … photo, epice-, epicerie, equiv-, es lo, escal-, escuela de
  -0.6: esposo … la, esquina |, essayer le, est faux, est lui, esta muy, esta … alto, esta … el, estaba en
  -0.6: estan abiertos, estoy abajo, et … la, etes trompes, etes … gentils, evalu-, evaluation, excusez
  -0.6: exemple, exempt, fa cai, faim, faites tu, falla, family … and, fasting, fat, father he, fav, feeling
  -0.6: felt, fermez vous, fermez … quelle, festi-, fichi-, fin you, finissent, firew-, first … in, flowers
  -0.6: flyer-, flyers, for NUMBER, for me, for sure, for thursday, for … days, for … insurance, for … when
  -0.6: forwarded, found out, fr, freewheel, fregar, frein est, frida-, friday, friendly, fries, from … lol
  -0.6: front brake, gagne le, gateau |, gator-, gatorskins, gear, genti-, gentl-, getting, give my, givin-
  -0.6: giving, gloss-, glossy, go with, god is, gong xi, gong … fa, google says, got … last
  -0.6: gracias … avisar, gravel bike, guys … it, habit-, hablen, hables, hace NUMBER, happy … day
  -0.6: happy … to, hay … para, he … about, hear your, hella, here your, heureusement, hijo … la, his … is
  -0.6: hitle-, hitler, hizo, hmm |, home on, hope |, how … your, hp, huge, husband will, i ate, i buy
  -0.6: i change, i miss, i pay, i was, i … called, i … forgot, i … go, i … happy, i … moving, i … received
  -0.6: if i, il arrete, il des, in, in exam, in maine, in office, in winter, in you, in … back, in … my
  -0.6: invit-, invoice |, invoice … the, is another, is in, is leaking, is quite, is smudged, is … meant
  -0.6: is … saturday, is … to, is … tuesday, it home, it that, it … do, it … sell, it … thru, it … way
  -0.6: it … writing, j attends, je rentre, je saute, je … fais, je … infirmiere, je … ne, je … payer, journ-
  -0.6: juare-, juarez, juego, juill-, juillet, juste une, key … the, kid … not, know … up, la afinacion
  -0.6: la arreglen, la calle, la cotizacion, la dejo, la entrega, la fila, la grandeur, la mauvaise
  -0.6: la novela, la petite, la trek, la vieille, la … 2, la … a, la … arrete, la … estaba, la … juste
  -0.6: ladies night, lakeside, las calcomanias, las rodadas, las … o, last … of, lavado |, lawyer needs
  -0.6: lawyer … the, layaway |, le cafe, le dans, le garde, le plancher, le pueden, le ticket, le … bebe
  -0.6: le … nom, learn-, leave … key, left pedal, lefty, lenti-, les … d, les … svp, let the, libro
  -0.6: lights on, lisbo-, lisbon, lista y, liste … prix, llego … a, llevo NUMBER, lol, lol can, long is
  -0.6: long time, long … the, los domingos, los sabados, los … de, lotte-, lottery, ma chambre, ma cle
  -0.6: ma fille, ma roue, ma tante, maide-, maiden, mais … a, mais … le, mal escrito, manager, marzo, matan-
  -0.6: mauve |, me cayo, me pagan, me … 2, me … dans, me … how, me … price, me … un, me … were, mecanico
  -0.6: mecanique |, merci |, mes cheveux, mes … arretent, message for, message … j, message … you
  -0.6: messages from, met, mi direccion, mi … vieja, mi … you, mien … est, mio no, mis guantes, missed call
  -0.6: mon vieux, morado, more room, more time, more … since, mubar-, mubarak, much … my, my appt, my i
  -0.6: my … 2, my … at, my … passed, n … can, name not, necesito para, needful and, negro |, net
  -0.6: never … permission, newsletter |, next … is, night do, night … you, nina, no abre, no do, no era
  -0.6: no paro, no sirve, no … bien, no … deje, no … is, no … preocupe, no … room, no … x, nobody told
  -0.6: nobody … the, nobody … you, normal … ca, not believe, not interested, not to, not … anybody
  -0.6: not … near, not … then, not … til, note that, notifications for, nouvelle, novel-, novela, now … has
  -0.6: number is, number>more, numero … qui, nunca … tenido, nursi-, nursing, o |, oblige, oblige de, occupe
  -0.6: off by, off can, off stop, off tomorrow, off … NAME, off … he, oir, ok NUMBER, ok |, ok … do
  -0.6: old frame, old … back, olviden, on e, on … 3rd, on … morning, on … no, or a, or did, or … they, otros
  -0.6: out i, outgo-, outgoing, outside your, owe me, packa-, pague en, paquete, par ecrit, par … pour
  -0.6: para … paseo, parade, parfait je, parrilla |, part … the, pas |, pas … le, pasa por, pasar |, payda-
  -0.6: payday, payer en, pedales de, peor, pero sin, pero … bien, person please, perth, petites … svp
  -0.6: phone fell, photo … my, picture |, pied, pieza equivocada, pig, pila |, place NUMBER, place … mon
  -0.6: plaint, plancher, plane |, plast-, please be, plombier, plus aucun, pneu arriere, pneus svp, poder-
  -0.6: poderosa, police a, police … retrouve, pongale, pont, por avisar, por si, por … que, postal
  -0.6: pour demain, pour … assurance, pour … fete, pour … rappel, pour … tune, pourt-, pourtant, pouvez |
  -0.6: powers, powers out, prawn, precio no, prends, preocupe, preocupe |, presc-, prescription
  -0.6: presta … schrader, presto, printed, private number, prof … a, prolongee |, pront-, pronto
  -0.6: puede … las, push it, push … to, put in, que … attends, que … dejen, que … lo, que … mande
  -0.6: que … serait, queen-, queens, quelle … votre, question … the, qui … donne, quick, quiere … de
  -0.6: quiero mensajes, quiero mi, quiero … dinero, quit asking, quit … band, quitar la, quite enough
  -0.6: rache-, rains, ramas-, raspo-, ratio-, rayar-, rayaron, re, reach |, reacted, ready … i, rear end
  -0.6: rear … feels, rebaja, reciben, recommandez, red light, regle-, remove … as, renuncie, repla-
  -0.6: reply … your, respondo, retard |, retrouve mon, reunion |, rides great, rien sur, rines, ring, ringe-
  -0.6: ringer, ringer on, rip, road … the, robbe-, room … the, roues svp, roundabout, row, run it, s arrete
  -0.6: sabados, sacre-, sacrez, saddle is, safe to, said … it, sambal, sambar, sari, sat |, saved my
  -0.6: savoir si, scary, sch, screaming, screws, se preocupe, se … baja, se … cayo, see … then, segur-
  -0.6: seize-, seized, send to, send>angry, sending these, serai … a, serait mieux, service in, set … the
  -0.6: setup, she got, she texted, ship to, si … bici, si … de, si … me, side |, siempre me, signals
  -0.6: sigo … los, sir i, siste-, sleep-, slot |, sms on, sms … to, smudg-, smudged, so can, so my
  -0.6: so … better, soeur … elle, solo los, solo … frenos, son de, sont finis, sorry, sorry … thread
  -0.6: souhaite pas, sounded, split it, spoken, spons-, stain, starts, sti, sticker |, still in
  -0.6: stop charging, stop disturbing, stop not, stop pas, stop … do, stop … this, stop>forever, stopp-
  -0.6: stopped shifting, stuck on, subject, success, suis infirmiere, suis tanne, sur … plancher
  -0.6: sur … velos, suspende, svp n, svp … m, swap meet, switch it, sympa-, sympathies, t … des, t … ou
  -0.6: take this, taking my, tanne, taque-, taqueria, taste-, tempete, termina en, termina … NUMBER, test |
  -0.6: text by, textos j, textos … ca, texts … with, texts>stop, thanksgiving |, thankyou, that says
  -0.6: that … fast, that … quite, the 3rd, the band, the basic, the car, the charger, the church, the driver
  -0.6: the drop, the ladies, the pink, the saddle, the surly, the test, the title, the … appointment
  -0.6: the … be, the … closed, the … crank, the … twice, the … were, the … year, there-, these>law
  -0.6: they … for, thing … me, this group, this … is, threw up, thurs-, ticket … my, til monday, til sunday
  -0.6: time i, time … come, time … have, tires please, to add, to do, to please, to … late, today … a
  -0.6: too many, too … for, top … the, tough, town … the, trabajo … que, trae el, travail, trial, trim for
  -0.6: troca, truin-, truing, trust-, tuesday please, tuesday slot, tuiti-, tuition, tuneup, tuque, turbo
  -0.6: ubicacion |, un aviso, un bruit, understand, une evaluation, une mise, unsur-, unsure, urgente
  -0.6: us … with, ustedes … se, va … pret, valve, vegan, velo … NUMBER, velos a, velos |, veux pas
  -0.6: vieux pneu, virement |, visa, vivo en, voice message, voir, vole … velo, vomit-, vomiting, vos … j
  -0.6: votre … je, vous disiez, vous ecrivez, vous texter, vous … trompes, voy pa, voy … camino, vu la
  -0.6: vuelvo a, waitlist for, wants it, was very, was … with, washe-, weddi-, weeks |, went in, went with
  -0.6: what … he, what … was, when … phone, where … at, wheres my, which, will wait, with 2, with … bike
  -0.6: with … hands, withdraw my, wrong thread, wrong … can, wrong … size, wrote … for, xi, xi fa, xi … cai
  -0.6: y llego, y … le, yello-, yet … want, yo … una, you about, you had, you knock, you love, you reached
  -0.6: you squeeze, you still, you te, you tell, you … kids, you … las, you … ocupo, you … sending
  -0.6: you … too, your guy, your rack, your survey, your website, your … card, your … say, | 2, | alerts
  -0.6: | appointment, | borra, | break, | buscan, | cancelled, | deme, | eid, | eso, | fr, | gong, | good
  -0.6: | grandpa, | hella, | inform, | lequel, | llameme, | lundi, | mensaje, | mum, | names, | oiga
  -0.6: | parfait, | paro, | petit, | por, | pouvez, | powers, | presta, | sacame, | stuck, | tannee
  -0.6: | terminaron, | termino, | tired, | today, | trabajo, | trae, | unsure, | wanted, | yaar, | … ahi
  -0.6: | … answered, | … any, | … ate, | … birthday, | … bouton, | … cash, | … chat, | … close, | … desde
  -0.6: | … fete, | … forgot, | … knees, | … livreur, | … lock, | … luces, | … lumiere, | … mon, | … mubarak
  -0.6: | … old, | … pantalla, | … pensais, | … prefer, | … quitan, | … rode, | … seat, | … serai, | … slept
  -0.6: | … take, | … tantito, | … trouve, | … vemos, | … xi, ~_ade, ~_aim, ~_als, ~_asa, ~_bd, ~_bda, ~_bed
  -0.6: ~_bui, ~_bun, ~_cag, ~_clu, ~_ded, ~_emb, ~_exp, ~_fai, ~_fle, ~_fo, ~_fr_, ~_go, ~_ha, ~_igu, ~_in_
  -0.6: ~_ins, ~_lap, ~_lea, ~_loa, ~_mid, ~_nob, ~_ov, ~_ove, ~_pei, ~_roj, ~_row, ~_rue, ~_sal, ~_sav
  -0.6: ~_spl, ~_thr, ~_tie, ~_typ, ~_vib, ~_wip, ~_yel, ~_zi, ~able, ~acka, ~add, ~adea, ~alva, ~ama_, ~amb
  -0.6: ~amme, ~amp_, ~andp, ~apt, ~atos, ~av_, ~basi, ~bda, ~bday, ~brom, ~bui, ~buil, ~bun, ~ccou, ~cera
  -0.6: ~chem, ~cim, ~ckag, ~cola, ~ded, ~dim, ~dima, ~dle_, ~dleb, ~doll, ~ech, ~ecla, ~ect, ~egg, ~eggs
  -0.6: ~egro, ~ehi, ~eles, ~ell, ~eme, ~emon, ~encu, ~enev, ~enf, ~ent, ~eon, ~erer, ~erit, ~ert_, ~espo
  -0.6: ~eta_, ~etas, ~fat_, ~fina, ~firs, ~ggs, ~ggs_, ~goog, ~gual, ~har, ~hari, ~hel, ~hild, ~hit_, ~ibra
  -0.6: ~iga, ~ill_, ~ingi, ~inni, ~intm, ~ior, ~ipt, ~ises, ~itez, ~ixi, ~je_, ~jel, ~jus, ~kag, ~kage, ~lac
  -0.6: ~lati, ~leg, ~legi, ~lei, ~leva, ~ley, ~lla_, ~lli, ~lol_, ~lowe, ~ls_, ~mail, ~maz, ~mbio, ~mma
  -0.6: ~moo, ~mpla, ~nam, ~ndma, ~ndp, ~ndpa, ~nes_, ~neu, ~nion, ~nki, ~nob, ~ntai, ~ntm, ~ntme, ~nvit
  -0.6: ~oad, ~odi, ~olve, ~ome, ~ony, ~oog, ~oogl, ~or_, ~orm_, ~orti, ~osts, ~otra, ~ou_, ~ouh, ~our, ~ouve
  -0.6: ~pais, ~pal_, ~pas, ~pliq, ~pok, ~pond, ~powe, ~ppo, ~purp, ~quiz, ~raff, ~rati, ~raz, ~rday, ~rio_
  -0.6: ~rler, ~rmie, ~rnin, ~rsd, ~rsda, ~rst_, ~rtes, ~sda, ~sday, ~see_, ~sola, ~spi, ~spl, ~spos, ~sup
  -0.6: ~tate, ~tch, ~tch_, ~th_, ~tle_, ~tmen, ~topp, ~tops, ~trai, ~tual, ~turn, ~uar, ~ubel, ~uce, ~uck_
  -0.6: ~uest, ~ugh_, ~uie, ~uild, ~ummy, ~une_, ~unf, ~ursd, ~ury, ~ury_, ~usez, ~usi, ~uste, ~valv, ~vel
  -0.6: ~verd, ~vib, ~vin, ~warn, ~wedd, ~went, ~wer, ~when, ~yar, ~yel, ~yell, ~ymen, ~ze_
  -0.7: NAME … all, NUMBER at, NUMBER but, NUMBER hours, NUMBER my, NUMBER … at, NUMBER … per, NUMBER … porfa
  -0.7: NUMBER … your, a adore, a black, a ce, a cualquier, a denunciar, a fever, a half, a hanger, a las
  -0.7: a partir, a red, a salir, a … mes, a … nina, a … pero, a … right, a … you, abonne |, about … fork
  -0.7: abrazo, abuela … que, abuja, acros-, across, adelante |, afina-, again … you, agost-, agosto, ah ma
  -0.7: ahi … las, ahora que, ai de, ai demande, air in, al nino, alarma de, alarma … la, algo, alive |
  -0.7: allowed … the, alloy, also … take, alway-, always, am by, am serious, and … left, andre-, andres
  -0.7: annee-, annees, annoying … it, any NUMBER, are free, are … hiring, are … more, arme, arreglar, ascen-
  -0.7: asi … la, asi … no, ask about, assez de, assurances, at 2, at … for, at … gate, attached |
  -0.7: attachment, au nouveau, au prochain, avance |, avec mes, avec un, averti, avez appele, avez … j
  -0.7: axle |, back … you, bags |, bajo delete, barbe, barri-, be out, be … about, before |, behind the
  -0.7: being dramatic, bells |, bici que, bici … por, bicycle with, bien por, bient-, bientot, bienv-
  -0.7: bike any, bike no, bike … in, bills, bit … the, black-, blanca, bola, boost, breat-, bring you
  -0.7: brother in, brother … law, bruit la, c … NAME, c … deja, c … des, ca … ce, ca … coupe, cable … is
  -0.7: cadre |, caigo, caigo |, cajas, call at, called twice, calling you, camara, camara … una, cambiar de
  -0.7: cambiar los, cambiar … frenos, cambio … aceite, came at, can … hold, can … mauvais, canada |
  -0.7: cancel just, cancel … appt, cancel … pickup, cancel … the, cancelen el, candado … la, cargar
  -0.7: casco no, catch-, celeb-, cell pis, cell … ma, cell … pas, certa-, champion, chance |, chang-
  -0.7: changer mon, chaque … je, chat qui, chat with, cheaper |, check out, check … spam, chips, chiqu-
  -0.7: chiquita, chocaron, claro, classe, cle |, clean it, close on, colou-, colour, come … and, comin-
  -0.7: coming, como NUMBER, como quedo, como … que, compro otra, con … lluvia, concert, connais … ca
  -0.7: consent … for, consigo, contact from, corolla |, costc-, costco, could … with, counc-, council, coupe
  -0.7: covered, cream, cuand-, cuando, cuando es, cultu-, culture, cumple, curio-, cut … what, cute
  -0.7: d … arriere, d … la, dans le, dans … pneu, daughter NAME, day, day |, de alta, de cadenas, de celular
  -0.7: de cote, de job, de lentes, de lo, de misa, de plus, de usar, de … hermano, de … modele, de … para
  -0.7: de … pero, debarre, delete mecanico, demande … numero, denunciar, depuis lundi, descr-
  -0.7: descuento delete, despacito, di … a, did … consent, difference between, digan a, digan … mi, dijo que
  -0.7: dimanche, dimanche est, dire que, dirty, do … listen, do … owe, do … quit, do … wish, doctor |
  -0.7: docum-, document, does … ride, dogs allowed, domicile, donated, donation, donc ca, donnee, donuts |
  -0.7: drama-, dramatic, drink, dropped my, du cadre, edifi-, edificio, el mecanico, el perro, el … NUMBER
  -0.7: el … mi, el … o, electricite, electriques, electriques |, eleves, elm, emocion, en floride, en fous
  -0.7: en pensant, en special, en … esquina, en … me, en … min, end i, end … day, end … your, ended |
  -0.7: enfants |, enfri-, engaged, english … good, enlevez … petites, ennui-, ennuie, ennuie de, enorm-
  -0.7: enorme, entente, envir-, environ, envoies, envoyer … de, equivoque … dia, ese numero, est des
  -0.7: est faite, est … petit, esta mejor, esta … delete, estar, este … pero, estuvo … por, et … ai
  -0.7: etais dans, etais … le, etait … a, etes fins, etudiant |, even, excusas, extrano |, fache-, fachee
  -0.7: factura … correo, faire … a, farid, fell … the, femme qui, ferie, fermez, fete … la, fila |
  -0.7: fin … mon, financing, first … the, flirt, florida |, floride, fond, for 2, for asking, for … so
  -0.7: for … up, forgot the, forks, fotos delete, francais svp, free … a, free … i, freew-, frein |
  -0.7: fridge |, front of, fui … la, gano, gants |, garde … velo, garmi-, garmin, gasol-, gauche |, genius
  -0.7: gentil, gmail |, goes, going |, going … be, golpe |, good … no, google |, grande |, grass, grocery
  -0.7: guelp-, guelph, guess-, guessed, habla la, hace … el, had … good, hahah, handle, has, haut, have left
  -0.7: he, he … so, hello, help, her i, her no, heures, hi this, hide, him my, hope … is, hot water
  -0.7: how many, how was, huevo, i want, i … after, i … all, i … ask, i … away, i … next, i … serious
  -0.7: i … wait, i … work, ici |, if … get, ignore |, il te, il … d, il … je, impuesto, in as, in canteen
  -0.7: in there, in time, in … if, in … week, in … work, incluses, interesa la, interesa que, interview went
  -0.7: is cheaper, is free, is late, is stuck, is … under, it feels, it like, it shows, it … ok
  -0.7: it … someone, items NUMBER, j … assez, jamais accepte, jaune, je … dans, je … pas, je … tanne
  -0.7: jeu … la, just … talking, juste … freins, keep … bike, keep … change, keep … me, kickstand |
  -0.7: kids bike, kindly inform, kindly send, kiss, la carrera, la encontre, la horquilla, la meteo
  -0.7: la pompe, la rue, la ubicacion, la vida, la … adresse, la … barata, la … du, la … electrica, la … que
  -0.7: la … voy, lacher, lachez … la, last … she, le agradeceria, le avant, le cours, le debo, le menu
  -0.7: le mode, le puse, le total, le … arret, le … meme, leaki-, leaking, leave … on, left side, lentejas
  -0.7: les … electriques, let … in, lift |, light-, list>wrong, lista … recoger, liste noire, llanta, llegan
  -0.7: llegue al, llevo, llevo a, lo phone, lo … hace, lock i, lock is, loic, los … ahora, los … nomas
  -0.7: lost … the, luz trasera, m … fous, mains, mais il, mais pas, mames, mancha, map |, maqui-, matte
  -0.7: maudit |, mauve, may |, me acuerdo, me because, me he, me retiro, me vale, me … address, me … come
  -0.7: me … inscrite, me … is, me … list, me … pic, mec, medec-, media hora, medida, mejore, mensaje … o
  -0.7: mere est, message is, message … will, messages for, meteo, meteo |, mettez le, mi vecina, mi … al
  -0.7: mi … en, mia … la, milks, mon autorisation, mon cell, mon petit, mon … en, mon … frere, more messages
  -0.7: more … my, more … those, more>remove, moved … NUMBER, moved … i, must but, must … in, my bag, my cat
  -0.7: my storage, my … anymore, my … be, my … they, my … want, my … where, n … to, nativ-, native, ne lui
  -0.7: need … bring, never agreed, never bring, never … found, new cassette, niego, no dey, no mames, no use
  -0.7: no … called, no … need, no … texto, nobody wants, nonse-, nonsense, noodl-, not about, not call
  -0.7: not close, not listen, not stay, nouveau cell, now you, numero sur, october |, of day, of … til
  -0.7: ofertas, off and, off do, off … at, off … my, office til, old … on, on … ebike, on … order, on … plan
  -0.7: on … roof, on … st, once and, one called, one do, one wheel, one … thing, open … NUMBER, or does
  -0.7: order for, order … the, order-, oui |, oui … les, out so, ouvert |, over my, oye y, pa otro, pain |
  -0.7: pana |, para … sabado, para … viernes, parch-, pareil, pareil |, pas … au, pas … chum, paso … el
  -0.7: passe pas, passed in, patins, patronne, payme-, payno-, paynow, pensant, pense … je, people on
  -0.7: perdon me, perdon … equivoque, perfu-, perfume, permis de, pero yo, pero … a, persona |, petrol
  -0.7: peur |, peux tu, peux … arreter, peux … repondre, phone please, phones on, pic of, pick me, pintarla
  -0.7: planc-, plastic, please |, please … NAME, plus avoir, plus … a, pongame en, pongame … la, porte velo
  -0.7: posti-, posting, pouva-, prefere pas, pretty … this, principiantes, puede pasar, puede |, pueden … mi
  -0.7: puedo … en, puse … no, put … back, qu est, qu … ce, quatre, que raro, que su, que voy, quedo el
  -0.7: quedo en, queriendo, question about, qui, quiero … azul, quilt-, quitar … telefono, quiten
  -0.7: quiten las, rabais etudiant, raleigh |, rappels … entretien, rattles, raya, rcv, rdv … mardi, reach
  -0.7: read |, receive your, recet-, receta, rechina, recomiendo, recu mes, recum-, refuse … pay, remercie
  -0.7: remets, removable, remove … stickers, removed … from, rendez moi, replace the, reponds a, report |
  -0.7: respondi, restees, reuss-, reussi, reves, revient, ride … is, ridin-, riding, ris, robbery, roman-
  -0.7: romantic, rota, roule comme, roule … un, rubs, rueda, ruedas |, sabes, said stop, sale, salmo-
  -0.7: salmon, salutations, salutations a, salvador, sans l, saqueme … la, satur-, say … NUMBER, say … is
  -0.7: say … not, school and, scola-, scolaire, scratch that, se … sola, see me, see that, send you
  -0.7: send your, send … yet, sending a, sent that, serai la, serious |, service de, sharp |, shifted
  -0.7: shifted to, shopp-, shouted, si pero, si y, sian, sign … form, signed NAME, sinon je, sis |, slip |
  -0.7: sms … my, sms … no, sms … when, son will, son … he, sonnez, sorry … to, soy … senora, spa
  -0.7: spamming … group, spoil-, squeaking |, sram, sry |, stag, stoke-, stomach, stone-, stones, stop>me
  -0.7: strav-, strava, student, su … este, suena |, suffit les, sun |, supposed … be, surgery |, surna-
  -0.7: surname, surprise |, symbo-, t … la, tante, tantito, tapis, te lo, te … y, tell ma, ten |, tengo … la
  -0.7: text … wife, texto en, texts … now, thank … NAME, thanks … all, thanks … asking, that just, the beach
  -0.7: the build, the cats, the click, the code, the fish, the guest, the headset, the interview, the logo
  -0.7: the mess, the neighbor, the old, the other, the party, the rental, the restaurant, the sticker
  -0.7: the train, the training, the trip, the trunk, the … arrived, the … been, the … by, the … does
  -0.7: the … donation, the … manager, the … only, the … raffle, the … report, the … sign, the … until, their
  -0.7: there with, this sunday, this … all, this … just, this … never, this … since, thursday, tie, tiene un
  -0.7: tienes, till … end, time no, to drop, to next, to tell, to … 2, to … abt, to … sorry, todos … el
  -0.7: toilet |, tombee, tomorrow i, ton … a, torni-, tornillo, tot |, toutes mes, tow … is, trabajo hasta
  -0.7: trail, try, tu fini, tu hermano, tu pret, tunnel |, twice … i, un abonnement, un abrazo, un appel
  -0.7: un buen, un gros, un poco, un … you, under warranty, une … au, une … de, unscr-, unscrew
  -0.7: unsubscribe from, up over, use … the, used one, using, ustedes que, velo … comme, velos d
  -0.7: velos electriques, vendu le, vengas, versi-, version, veut une, veux parler, veux … faire, vez you
  -0.7: vidrios, vieja … la, vienes, voir |, vos messages, votre systeme, vous … fins, vous … garder
  -0.7: vous … tantot, vous … velos, voyez, vuelva, vuelvo, wah |, wants, wants … know, was … your, way2s-
  -0.7: way2sms, we still, we … it, we … see, we … to, wedding, weird, wet, what … you, when … it
  -0.7: when … land, whens the, who … just, wife instead, will tell, will … come, will … stay, will … up
  -0.7: wish i, with bike, with phone, with … and, with … in, woohoo |, would … do, would … that, wrong>list
  -0.7: xerox, y … frette, y … se, ye, year it, yo pense, you from, you hiring, you le, you llego, you so
  -0.7: you sound, you spam, you tomorrow, you with, you … free, you … need, your address, your bday
  -0.7: your pic, your voice, your … if, yourselves |, zippe-, zipper, | abren, | brakes, | can, | casque
  -0.7: | claro, | coucou, | derniere, | green, | igual, | kids, | meeting, | parking, | part, | qu, | queue
  -0.7: | ran, | recibido, | siempre, | small, | swap, | then, | ticket, | tu, | unsub, | velo, | whens, | xl
  -0.7: | … afuera, | … amo, | … away, | … blue, | … but, | … butt, | … cap, | … coach, | … combien
  -0.7: | … conteste, | … drop, | … esa, | … finish, | … funny, | … got, | … je, | … mames, | … manque
  -0.7: | … number, | … quiero, | … regalo, | … saved, | … sms, | … souhaite, | … tmr, | … total, | … uno
  -0.7: | … wait, ~_alw, ~_ann, ~_aye, ~_bac, ~_bot, ~_dal, ~_dep, ~_ear, ~_eco, ~_exe, ~_fal, ~_goe, ~_gor
  -0.7: ~_hac, ~_he_, ~_hm, ~_leg, ~_lol, ~_maq, ~_say, ~_sen, ~_sin, ~_ska, ~_ski, ~_und, ~_wo, ~acce, ~ach_
  -0.7: ~adel, ~afa_, ~afin, ~aft, ~ago_, ~ajo, ~alw, ~alwa, ~ama, ~amen, ~ammi, ~ange, ~ant, ~anta, ~appy
  -0.7: ~arei, ~asp, ~aym, ~ayme, ~bel, ~bid, ~bje, ~bjec, ~bra, ~cad, ~call, ~can, ~chan, ~chu, ~chum, ~ctri
  -0.7: ~cuid, ~culp, ~da_, ~deja, ~dele, ~dep, ~depo, ~dez, ~dge, ~disp, ~dle, ~dou, ~due_, ~dule, ~ears
  -0.7: ~ebs, ~eeme, ~eful, ~eir_, ~eird, ~elp_, ~emp, ~end, ~ene_, ~enio, ~enu_, ~epin, ~epl, ~erno, ~evai
  -0.7: ~exe, ~exp, ~fant, ~flor, ~fore, ~fter, ~ger_, ~gle, ~hens, ~hif, ~hroo, ~ian_, ~ical, ~ics, ~ics_
  -0.7: ~ide, ~ier, ~ign, ~ime, ~in_, ~isc, ~issa, ~it_, ~itat, ~itch, ~item, ~iva_, ~lad_, ~lant, ~las, ~lau
  -0.7: ~leb, ~levo, ~lice, ~lift, ~llam, ~llet, ~lol, ~low, ~loy, ~lui_, ~lwa, ~lway, ~ma_, ~mai_, ~main
  -0.7: ~mal_, ~maq, ~maqu, ~mara, ~nan, ~nas_, ~nday, ~nde_, ~nie, ~nior, ~nnai, ~nnu, ~ny_, ~occ, ~ogg
  -0.7: ~oil_, ~ok_, ~ola, ~ome_, ~ompe, ~oqu, ~orte, ~otic, ~oula, ~parr, ~paym, ~pie, ~pill, ~pinc, ~pist
  -0.7: ~plan, ~poc, ~porc, ~quem, ~quic, ~reil, ~rek, ~rera, ~ribl, ~rida, ~ril, ~rki, ~rm_, ~rror, ~rtic
  -0.7: ~satu, ~see, ~she, ~sir, ~some, ~stak, ~suen, ~tar, ~tau, ~thr, ~tis, ~tis_, ~toil, ~tte, ~ubie
  -0.7: ~uch_, ~uela, ~uick, ~uiet, ~ule, ~ulp, ~ulpe, ~urd, ~urp, ~uton, ~vali, ~ven, ~voy, ~weir, ~wet_
  -0.7: ~whee, ~yes_, ~ying, ~yme
  -0.8: NAME as, NAME will, NAME … tu, NUMBER inch, NUMBER just, NUMBER only, NUMBER percent, NUMBER right
  -0.8: NUMBER your, NUMBER … des, NUMBER … since, NUMBER … will, a cesse, a chain, a combien, a contact
  -0.8: a good, a ride, a school, a sound, a … con, a … l, a … texto, a … til, a … vos, aband-, abern-
  -0.8: abernathy, abogada, about you, abren los, abren … domingos, abt the, ac, accid-, account |
  -0.8: add … back, affaire avec, agradeceria que, ah ben, ai hate, al rato, alcanza |, ale, algo mas
  -0.8: am … is, am … lbs, am … longer, an … out, ancho, and will, and … both, animal, animal |, anive-
  -0.8: aniversario, annoy-, anybo-, anybody, aprendio, apres midi, apuntarme, aqui como, archi-, are they
  -0.8: are … people, argen-, argent, arrete toi, arrete … a, arretent pas, arreter au, arrived |, arrives |
  -0.8: arsen-, as spam, asegu-, asiento un, assem-, at … is, at … price, at … store, au cours, aurie-
  -0.8: auriez, autobus devant, autocollant, autorizado, avanc-, avance, avec ma, avertis, avez … du, avisele
  -0.8: avisos por, baja … asiento, balco-, banan-, barre, basico |, bc … am, bcos, be off, be ready, beach
  -0.8: bearings, bebe, behin-, behind, behind me, ben … avoir, bet, bici hoy, bici … y, bien y, bike fits
  -0.8: bike … ready, blagu-, bomba, bonjour monsieur, boon, borrame … la, bow on, bow … it, box the, boxes
  -0.8: boxin-, boxing, breakdown, bring a, bring my, bucke-, bucket, bucks |, buena-, by after, by at
  -0.8: by tonight, by … NUMBER, by … or, c … moi, ca … plus, cadeau |, call, call you, call … before
  -0.8: call … is, campa-, campamento, can make, can … come, can … push, can … your, canadien, cante-
  -0.8: canteen, canteen |, casi me, casque … la, casques, cats |, celu, chanc-, chance, chape-, chapeau
  -0.8: charge it, chez NAME, chino-, chinois, choca-, choir, ci, civic, civic |, clase de, clean, come back
  -0.8: como cancelo, como … la, complaints, completely, comprend, comprend pas, comprends |, con … trabajo
  -0.8: congr-, contestar llamadas, continue, could take, coupee, crank-, cranks, credit … dossier, crever
  -0.8: cualquier hora, cuando la, cuanto me, cuanto por, cudnt, cuentas, cuento, cumpleanos, curb
  -0.8: d entretien, d … devant, d … j, damaged, dan clases, date on, day so, day sorry, de caminar, de casa
  -0.8: de cellulaire, de temps, de ton, de … ahora, de … cliente, de … color, de … femme, de … sont
  -0.8: de … vente, de … votre, decir-, delete campamento, descente, devolver, dia es, did they, dieu
  -0.8: dijeron, dijeron … y, discount, do this, do … i, do … laugh, do … open, do … touch, does … stop
  -0.8: dolar-, dolares, dolares |, dollar, dollars |, domingos |, done … NUMBER, dos numeros, driveway
  -0.8: droit vous, drops, du metro, du moteur, du … mais, dura la, el cargador, el dinero, elimina, emploi
  -0.8: en voyage, en … merci, en … minutos, en … neuf, en … une, engin-, enlever le, enlevez … de
  -0.8: enough … i, envoie … photo, era, es normal, es … y, ese … era, est coupee, est … bonne
  -0.8: est … derniere, est … femme, est … pis, esta … de, este … me, et … suis, etre pret, exams, excus-
  -0.8: facture … courriel, faire j, faire … ai, fait frette, faites … la, feed, felicitations, femme |
  -0.8: fermez pas, fete |, fever |, few, fiebr-, fiebre, fiebre |, fila, fini pour, first day, floor, floor-
  -0.8: floors, flowe-, flu, focus, fois que, fois … je, for tomorrow, for us, for … chain, for … company
  -0.8: for … too, for … tow, forces, forever>these, forget the, forgets, forgot |, form for, foto por
  -0.8: freeh-, freehub, freins … pas, friday … you, from … account, from … mailing, front … the, froze-
  -0.8: frozen, funct-, function, furna-, furnace, galerie |, gemelos, get text, ghost-, go thru, going … to
  -0.8: good people, got declined, got lost, got time, got … job, got … number, gritt-, gritty, groce-, guy |
  -0.8: gym |, hacer, had … with, hahah-, hahaha, hahaha |, has it, has … my, have enough, have sent
  -0.8: have them, have … owned, he hates, he … also, heads-, headset, hem, herra-, herramienta, heures |
  -0.8: hiring |, histo-, hora … la, horqu-, horquilla, hot |, house number, hoy, husbands number, hydraulic
  -0.8: i brake, i bring, i broke, i could, i reach, i … he, i … please, i … really, ici … de, idea … you
  -0.8: in 2, in town, in … tire, inclu-, inflate, ins, inscrivez … pas, iphon-, iphone, is looking
  -0.8: is missing, is … too, is … working, it came, it come, it next, it right, it still, it … been
  -0.8: it … take, it … to, j entends, j … a, j … apres, j … hate, j … veux, jaja la, je garde, je … lis
  -0.8: je … parler, job je, juste … nom, keep … bell, keeps, kicke-, kicked, kids, l … NAME, la carte
  -0.8: la messe, la soumission, la subvention, la valve, la … encontre, la … mon, la … un, la … veut
  -0.8: lache l, ladie-, ladies, laissez les, lamp, lared-, laredo, las llantas, lasagne, law |, le char
  -0.8: le digan, le en, le site, le … casque, le … modele, le … texto, le … vert, leak … the, leave your
  -0.8: legs, leh, lens, les travaux, level, libre, lids, limping, linge, list price, list … and, listed
  -0.8: listening, llega-, llevar, llevarla |, llevo … mi, lo dije, lo quiero, logo |, lost in, lost … key
  -0.8: low |, lui a, m … la, ma femme, ma i, ma … c, macha-, maintenant je, mais la, mama |, mandame un
  -0.8: mandarle, manden … a, mando el, mando mensaje, manques, marin-, mauvais modele, mauvais … sur
  -0.8: mauvaise adresse, mayo, me do, me hace, me llegan, me pick, me she, me too, me … es, me … total
  -0.8: medic-, memo, mens, mensaje … llego, mensaje … voz, mensajes … una, mes pneus, messages … moi
  -0.8: mi apellido, mi casco, mi tarjeta, mi … de, mi … la, mia … bici, miedo, mijo |, mitad, moi comme
  -0.8: mojar, mom i, mon rendez, mon … pour, mono, monsieur … vous, monter, month and, monthly, morad-
  -0.8: more … am, most, mower, much … in, mucha, muchacho, mud, my eyes, my key, my kids, my sms, my … group
  -0.8: my … with, n i, n put, n then, n … said, n … your, nail, ne veux, necesitar, need … loaner
  -0.8: need … more, need … no, needed i, network is, never buying, never ever, never reply, never thought
  -0.8: new … in, ni se, niaises, no se, no … alcanza, no … apaga, no … cambien, no … digan, no … e
  -0.8: no … hagan, no … needed, no … para, no … sus, no … veo, nombre … la, non l, non … autre, not laugh
  -0.8: not touch, not … after, not … calling, not … is, not … saying, not … text, not … well, notification
  -0.8: nous de, nous deux, now his, now no, numero et, nunca |, nunca … el, o el, o … a, occupe des
  -0.8: of … for, of … month, off is, off … am, off … and, office phone, ok you, old parts, olvide, on hold
  -0.8: on mine, on … bill, on … check, on … quote, on … rental, on … thing, on … train, on … until
  -0.8: once again, onlin-, online, only asked, organ-, ouch |, out at, over … just, owe you, page … is
  -0.8: pagin-, pagina, papineau |, para manana, para recoger, pas capable, pas mais, pas … facture
  -0.8: pas … lumiere, passp-, passport, password, pay you, pay … the, pense … c, perce-, percent, perdone
  -0.8: perio-, permitted, photo of, picture of, pido … la, pieza-, piezas, place dans, place-, please … you
  -0.8: plus vite, point |, ponchaduras |, por … hasta, porte d, portl-, portland, poubelles, pour sa
  -0.8: pour … avis, pour … cadeau, pour … message, pourriez vous, pouvez … ecrire, power-, precios |
  -0.8: pregunto a, pregunto … mi, prend, prend … un, prende |, prendre … velos, proce-, promo est
  -0.8: promo … les, pu … a, pude … el, puede-, pueden mandar, puedo … llamadas, pus capable, putai-, putain
  -0.8: que color, que dios, que estaba, que non, que … pusieron, quedo la, quejas, question |, quiero que
  -0.8: quiero … se, quietly, quit … NUMBER, quittes, rando-, range-, rappel j, rappel … avais, rayer de
  -0.8: rayer … la, rayon, ready … the, regresamos, remboursement |, rendu |, renta |, repondre … pour
  -0.8: result, return the, rice for, ride i, rien qui, right … one, ring … the, roues |, s … des, sabados |
  -0.8: sale en, salut-, saquenle, sat ride, saturdays |, say the, season |, seat |, second … but, seguro |
  -0.8: selle-, seller, send message, server, service at, share the, she tell, shift, shld, short-, shout, si
  -0.8: si … favor, si … seguir, signa-, signer, signing … for, sleep, sleeping |, smells like, snake
  -0.8: snake |, so cheap, so funny, so he, someone … me, sometime, son bike, sonne toujours, sont en
  -0.8: specialist, speech, squeeze, stars, stay a, stop taking, stop you, street |, strol-, suben, subir
  -0.8: subve-, subvention, succu-, succursale, support |, supprimez mes, surem-, surement, surly, survived
  -0.8: suspendieron, take calls, take two, takin-, taking, talk |, talla equivocada, tandem, tarjeta |
  -0.8: tax |, teeth |, tengo un, tengo |, tenia, tesco |, text came, text was, texting this, texto je
  -0.8: texts though, that phone, that thing, that |, that … from, that … lol, that … with, the cone
  -0.8: the cover, the crank, the divorce, the gas, the hem, the lot, the month, the rust, the server
  -0.8: the shifter, the temple, the tow, the yellow, the … between, the … end, the … first, the … keep
  -0.8: the … night, the … pic, the … sticker, the … team, the … total, the … under, then |, there … the
  -0.8: these>not, they told, thing is, thingies, this app, this texting, tient, timbre |, tirela, tirela |
  -0.8: to join, to stop, to that, to win, to … account, to … lol, to … out, today-, todays, tomatoes
  -0.8: took your, tooth, torti-, tortillas, tour de, tour pour, treat, treat |, trouv-, try to, tu une
  -0.8: tu … me, tune, u12, un tune, una … mas, une plainte, unive-, up … over, urgente |, us do, va la
  -0.8: va … combien, vais … faire, vaiss-, vaisselle, vater, vendamela, venir |, video |, viene, voi
  -0.8: vous remercie, voy … denunciar, voy … ella, walk, wall |, want … blue, want … i, want … in
  -0.8: was … scam, wat is, weather, well |, wen you, what … a, what … needs, whens, wife … it, will be
  -0.8: will pay, will … from, will … with, wisdo-, wisdom, with … else, with … is, with … so, work, works |
  -0.8: would … NUMBER, wrong total, wrong … for, wrong … stop, xxx, y estoy, y etre, y paso, y voy, y … saca
  -0.8: yearl-, yearly, yellow, yo puse, you angry, you aprendio, you land, you owe, you pack, you pase
  -0.8: you then, you … buy, you … family, you … sunday, your door, your junk, your making, your site
  -0.8: your wife, | are, | boss, | coffee, | eat, | elimina, | erreur, | everything, | gd, | invoice
  -0.8: | jajajaja, | m, | mira, | monday, | price, | quedo, | really, | sacrez, | sal, | salut, | sans
  -0.8: | scuse, | serait, | todo, | turn, | ustedes, | … account, | … adresse, | … beau, | … buying
  -0.8: | … chum, | … clicking, | … cunado, | … declined, | … done, | … doy, | … ecran, | … equivocada
  -0.8: | … est, | … final, | … for, | … forget, | … friend, | … mom, | … moteur, | … nieto, | … not, | … of
  -0.8: | … offense, | … queda, | … recogerla, | … retiro, | … soiree, | … teacher, | … textos, | … time
  -0.8: | … vecino, | … voi, ~_alg, ~_ap, ~_bet, ~_by, ~_ch, ~_ci_, ~_ea, ~_fla, ~_gan, ~_gon, ~_hel, ~_ho
  -0.8: ~_hoo, ~_hoy, ~_hur, ~_iph, ~_kon, ~_leh, ~_mec, ~_mos, ~_neg, ~_pig, ~_quo, ~_rip, ~_sec, ~_si_
  -0.8: ~_sit, ~_tha, ~_tre, ~_val, ~_vir, ~abr, ~ack_, ~air, ~all, ~ance, ~ando, ~anyb, ~app_, ~appo, ~appr
  -0.8: ~ared, ~asio, ~ask_, ~asse, ~ax_, ~ba_, ~behi, ~bing, ~bras, ~cab, ~can_, ~cap_, ~ccid, ~club, ~day
  -0.8: ~day_, ~dem_, ~dieu, ~dshi, ~ead, ~ecid, ~eco, ~ect_, ~eel_, ~eep, ~ehin, ~eigh, ~ejor, ~ena, ~enfa
  -0.8: ~eos, ~eos_, ~eras, ~erie, ~erwi, ~evar, ~ezco, ~fle_, ~fos, ~gag, ~gage, ~gan_, ~gat, ~gel, ~ghts
  -0.8: ~hap, ~herw, ~hico, ~hiv, ~hor, ~horq, ~hort, ~hos_, ~hoy, ~hoy_, ~hwi, ~iba_, ~ibl, ~ids, ~ids_
  -0.8: ~iers, ~iest, ~inin, ~iph, ~ipho, ~irst, ~ise_, ~its_, ~ivew, ~jame, ~jan, ~jor, ~kes_, ~kids, ~labo
  -0.8: ~lam_, ~leh, ~leh_, ~let_, ~lle, ~llo_, ~loc, ~lon_, ~lp_, ~lub_, ~luc, ~lude, ~luv, ~man_, ~mard
  -0.8: ~mec, ~mejo, ~mg_, ~mo_, ~morr, ~mpt, ~ncon, ~ney, ~ney_, ~nfa, ~nfan, ~nina, ~nis_, ~nk_, ~nnes
  -0.8: ~nnoy, ~noy, ~nsei, ~ntee, ~nti, ~ntir, ~nut, ~nyb, ~nybo, ~oci, ~ode_, ~oks, ~oks_, ~ol_, ~ole_
  -0.8: ~onjo, ~onli, ~ooks, ~ops, ~opti, ~orgo, ~orig, ~ork, ~orn, ~pagi, ~ped, ~per, ~pidi, ~pig, ~poi
  -0.8: ~pol, ~pos, ~pres, ~pti, ~pues, ~py_, ~ram, ~rb_, ~resa, ~riod, ~riv, ~rofe, ~ror_, ~rqui, ~rran
  -0.8: ~rt_, ~rued, ~ruin, ~rwi, ~sea, ~sec, ~sema, ~sion, ~sitt, ~spor, ~stan, ~stat, ~stri, ~tada, ~taki
  -0.8: ~tery, ~tha, ~tie_, ~trun, ~uart, ~uel, ~uic, ~uid, ~uier, ~ults, ~ur_, ~urni, ~utes, ~uve, ~ves
  -0.8: ~vew, ~vewa, ~vra, ~whe, ~xcus, ~yez_, ~yor, ~ys_
  -0.9: (unknown 1), 2 cm, 2 fois, 2 … i, 3rd floor, NAME never, NAME … c, NAME … de, NAME … for, NUMBER kg
  -0.9: NUMBER … m, NUMBER … mat, NUMBER … number, NUMBER … or, a block, a lie, a mi, a pump, a used
  -0.9: a … elle, a … one, a … yo, abuelito, accident can, accident … you, acepte el, ado, after hours
  -0.9: again do, agenc-, agradece, agreg-, ah i, ahi voy, ahi … va, alarma, all … at, already with
  -0.9: am finished, am … being, amazing |, and does, and … other, anima-, annees NUMBER, anniv-
  -0.9: annoying that, annuler ma, annuler … commande, annulez, anter-, anterior, antes |, any day, any good
  -0.9: anyone in, apague, apero, aplas-, aqui la, are my, are your, are … of, arif, armar-, arretez … ca
  -0.9: arrive … NUMBER, at … lights, attends |, autiste, autorizo la, autorizo … reparacion, autou-, autour
  -0.9: autre numero, avec vous, avez jamais, ay dios, back … that, barata |, be quiet, belt, beso
  -0.9: bike boxes, bike is, bike outside, bike … day, blue … the, blush, blush |, bonne fete, book a
  -0.9: booking |, borro el, bothe-, box and, boyfr-, brake … not, bride, bringing it, brook-, brooks
  -0.9: brule |, bueno, bussi-, but a, by and, by … you, c … toi, ca … arrete, cadenas vous, calendar
  -0.9: calendar |, call before, call on, calling my, camaras, came |, caminando, caminar, can, canadian
  -0.9: cancelaron, cancele la, cargo, carpe, carrement, carrera |, cel y, cell a, cell phone, center
  -0.9: cerrado |, ceux la, chain, changer mes, character, chargeur |, cheaper … i, chere |, chico, chile
  -0.9: chilla, churc-, church, cierra, cine, clearance, cleo, clous, code … NUMBER, cole, combien … temps
  -0.9: comid-, comida, coming in, comma-, commande a, commande … ai, commandez la, commuter, compulsory
  -0.9: con una, cone, conna-, consegui |, console, contact de, corol-, corolla, courriel est, courriel |
  -0.9: court-, courte, covid, credit du, creva-, crisp-, crisps, croches, cry |, cuando quede, cuatro
  -0.9: cuerd-, cuida-, curious, d ecole, dates, day … i, de derailleur, de frein, de … jaja, de … you
  -0.9: deja de, dejo de, deles-, delestage, delete … se, deposito |, derailleur … en, des annees, desactiver
  -0.9: desig-, design, detail, deux semaines, devoi-, did … mean, dinero |, dissertation, dites … a
  -0.9: do … bring, do … need, donde esta, donde … la, donnee |, dressed, drinks on, drop … at, dropping off
  -0.9: du mat, du pain, du … est, ecole |, el camion, el cobro, el color, el fin, elect-, email is
  -0.9: email … to, emergency … for, en fait, en un, en … rodada, en … trabajo, end … on, enregistre
  -0.9: entendido, entrance, entrega, entry, envoie un, erreur |, esas llantas, ese nino, espal-, espalda
  -0.9: esperar |, est toi, est … m, esta el, esta feliz, esta … con, estara, estoy con, estrellas en
  -0.9: estrellas … google, et … l, etes … fins, etudi-, ex … me, excep-, exemption, exmar-, exmarido
  -0.9: fait ca, falls, falta el, favour, fea, feliz con, fichier, fiest-, fiesta, fille va, fin … mes, finis
  -0.9: firma-, first ride, for a, for his, for lunch, for … flat, for … min, forge-, forgo-, foto, fous
  -0.9: freins svp, frenc-, french, freno de, frett-, frette, frnd, from … so, full … at, galer-, galerie
  -0.9: gardiez, gars qui, gate |, goal, goat, going away, going to, golpe, gong, good service, got out
  -0.9: gotch-, gotcha, gotcha |, grab, grandmother she, green |, grips |, gross-, grosse, guess |, guind-
  -0.9: guinda, guy … me, guys text, hablando, hablar … el, had me, has … to, have a, have … seen
  -0.9: have … three, hay … que, heati-, heating, hello … would, hermano, hier |, highw-, highway, hike
  -0.9: hold … the, holde-, holder, hombre |, homework, hora es, how bad, hubby-, hubbys, hurts |, i dey
  -0.9: i try, i … came, i … card, i … finished, identificacion, if, if not, ignore that, igual |, il reste
  -0.9: in advance, in today, in … box, in … middle, in … na, insea-, inseam, inspection, is busy
  -0.9: is quitting, is … btw, is … difference, is … if, is … like, it makes, it seems, it … sms, it … still
  -0.9: j embarque, jalan, je lai, je … au, jealous |, jeu dans, job … i, jobs, jokin-, joking, junto a
  -0.9: just … lol, key |, kill |, kind |, kk, knee, l apporte, l … merci, la alarma, la fiesta, la galerie
  -0.9: la graisse, la les, la lluvia, la misma, la moins, la oficina, la patate, la patte, la rueda
  -0.9: la tarde, la … al, la … para, la … verdad, lai, laisse … a, land |, las … en, lasag-, last … and
  -0.9: le derailleur, le lien, le pregunto, le velo, le … au, le … quitar, leave … NUMBER, leaving … NUMBER
  -0.9: les deux, les promos, let … do, letters |, lie, like butter, like … please, lim, line please, lists
  -0.9: llamar, llamarme, llame a, lo delete, lol ok, long does, longer |, looking … a, lube, lunch-
  -0.9: made the, making … blush, mall |, mam, man … my, marketplace, mauvaise photo, mdm, me alcanza
  -0.9: me blush, me gusta, me voy, me what, me … a, me … about, me … invoice, me … salir, mecanica |, meill-
  -0.9: membe-, members, mensu-, merci pas, mercr-, mercredi, message … me, message … not, messages about
  -0.9: mi esposo, mi nieta, mic, mide, mide NUMBER, mien est, miercoles |, might be, might … late, mobile no
  -0.9: moi … quand, moins chere, mon auto, monsieur je, month i, much off, muchas gracias, muchi-, muerd-
  -0.9: mueva-, muevan, multi-, my gym, my keys, my membership, my teenager, my … back, my … it, my … just
  -0.9: my … same, my … too, my … yet, n NUMBER, name off, natur-, ne … avez, ne … avoir, need … a
  -0.9: need … know, netto-, never … you, next, ni el, nid de, no deja, no leo, no … digas, no … manana
  -0.9: no … muevan, no … number, no … tanto, nobod-, noel |, noise |, nombre, not … as, not … calls
  -0.9: not … doing, not … home, not … permission, not … sms, notification … the, now … to, number for
  -0.9: number plate, numero ahora, of sms, of … n, of … on, of … the, ofici-, oficina, oga, on phone, on top
  -0.9: on your, on … back, on … text, one … only, only way, opening, opting … of, or … one, orden es, oro
  -0.9: out … for, out … my, owe |, pantr-, pantry, para esta, parale … los, pardon |, park … the, parle a
  -0.9: parler … gerant, pas … ecole, pas … patate, pas … svp, patate, path, patte, patte de
  -0.9: patte … derailleur, people … a, perdon se, perdu mon, perfecto, period, perra, personnes
  -0.9: peux … venir, phone and, pickup code, pis mettez, playin, please forget, plie, plus proche, ponga-
  -0.9: por … bebe, porte-, potho-, pour changer, pour samedi, pq, prend tu, prete-, prets, printemps, progr-
  -0.9: propina, puede … por, puedo contestar, purse, puse que, qns, qu … faut, que diga, que hay
  -0.9: que … avais, que … pero, qui … vous, quiero mas, quiero … de, quiero … seguro, raiso-, raison, raro
  -0.9: rdv de, reacc-, reacciono, receive, recevoir vos, reflectors, regalo de, relea-, remember when
  -0.9: remot-, remote, remove … phone, removing the, required |, resch-, reschedule, reserve, retirer le
  -0.9: retrouve … velo, reviens, rien … la, right … me, room |, roses, roule-, roulement, round |, round-
  -0.9: rubbing, saco, sais, sais que, sali, say … more, schwi-, se … au, se … le, seaso-, seatp-, seatpost
  -0.9: semaines, shd, she … up, shelf, shoe |, should … the, should … there, si … le, side, sigan … textos
  -0.9: since i, slim, smell-, smells, smili-, smiling, sms the, sms … this, so did, so not, so text, solito
  -0.9: solito |, solo … un, somebody … my, sonne tout, soon, soude-, soz, spamming the, spell, spring |
  -0.9: status, still |, stole-, stolen, stone, stop raining, stop will, stop working, stop … here
  -0.9: stopping by, story |, strea-, subie-, suert-, suerte, suis plus, suis … l, supprimez … deuxieme
  -0.9: swear, t inquiete, t … jamais, ta mere, table |, takeoff, talk … me, talk … the, tanti-, tap, tarde
  -0.9: telephone alors, tell … she, tempe-, temps pour, ten, tent, tente … de, tesco, text me, text with
  -0.9: texteando, texter … moi, texto de, texto no, texts>you, thai, than … please, than … thought
  -0.9: thank god, thanks … it, that … how, that … like, the blue, the bolt, the difference, the downtown
  -0.9: the estimate, the front, the hospital, the leak, the moon, the reflectors, the rim, the roof
  -0.9: the season, the taxi, the trail, the … basket, the … cassette, the … line, the … might, the … price
  -0.9: the … raleigh, the … ring, the … station, the … still, the … stop, the … years, the … yes, there an
  -0.9: there since, they … you, this old, this … please, thought |, thru |, ticket is, tix, to let
  -0.9: to … back, to … brother, to … over, ton pere, tono, torci-, touche pas, trabajan, traia, traje la
  -0.9: transfer, travail je, trouble, tu arreter, tu de, tu tia, tuesday is, twice and, un an
  -0.9: un remboursement, une vraie, unless … is, unos, unsubscribing from, upsid-, upside, upside down
  -0.9: usted de, utiliser, va arreter, va me, vas a, velo … bien, velo … revenu, veut dire, viens chercher
  -0.9: vodaf-, vodafone, voisin |, volver |, votre … est, vous reponds, voy manana, vraie, waiti-, waiting
  -0.9: walk |, wall, was up, was … no, watchman, we were, we … got, what … did, what … for, wheel |, when do
  -0.9: where got, who … my, who … texting, will … buy, winter, with … anymore, with … at, within … to
  -0.9: worries |, would take, write it, wrong color, x, y deja, y la, y mouille, y reste, y … nunca, yadir-
  -0.9: yadira, yeah, yendo, yo pague, you be, you carry, you finish, you promised, you tiene, you … an
  -0.9: you … put, your house, your … folder, your … up, zwift, | NUMBER, | ahorita, | alguna, | anda
  -0.9: | bendiciones, | bring, | cancelaron, | chevere, | ciao, | compadre, | consentement, | cuanto, | de
  -0.9: | dele, | derangez, | disregard, | dropped, | exam, | gotcha, | hmm, | j, | kk, | knock, | later
  -0.9: | oga, | open, | pa, | plutot, | post, | puedo, | quel, | reach, | siguen, | thought, | traje
  -0.9: | tried, | … adore, | … aunt, | … checked, | … debo, | … fee, | … hang, | … harta, | … looks
  -0.9: | … mecano, | … perdon, | … pleut, | … policy, | … quitar, | … remember, | … results, | … s
  -0.9: | … sacan, | … swear, | … this, | … tio, | … tune, | … two, | … worries, ~_acc, ~_add, ~_box, ~_bro
  -0.9: ~_cha, ~_day, ~_him, ~_if_, ~_loc, ~_mei, ~_nex, ~_nos, ~_ofi, ~_ont, ~_ope, ~_pa, ~_rab, ~_se, ~_sid
  -0.9: ~_slo, ~_soo, ~_suc, ~_sw, ~_tes, ~_tru, ~_web, ~_wel, ~_whe, ~_whi, ~_x_, ~abl, ~acci, ~aine, ~aiti
  -0.9: ~ame_, ~ana_, ~anci, ~apl, ~apu, ~arl, ~asi, ~at_, ~auch, ~avia, ~ayo_, ~bbin, ~bio, ~ble_, ~chur
  -0.9: ~cir, ~cole, ~coll, ~come, ~copi, ~cort, ~cou, ~cs_, ~dest, ~div, ~dola, ~dos, ~dsh, ~eadi, ~eak_
  -0.9: ~eek, ~efor, ~ejo_, ~elie, ~epla, ~ercr, ~ermo, ~eron, ~esp, ~ette, ~fal, ~fi_, ~fre, ~frid, ~gato
  -0.9: ~geme, ~go_, ~gram, ~gras, ~hair, ~hid, ~hts, ~hts_, ~hurc, ~iali, ~iero, ~ina, ~ing_, ~inut, ~invi
  -0.9: ~iod_, ~ipl, ~ipo, ~ips, ~ips_, ~irc, ~ize, ~ker_, ~ket, ~kip, ~lade, ~lech, ~lect, ~lets, ~lier
  -0.9: ~lish, ~lleu, ~loa, ~lts, ~lts_, ~lube, ~lve, ~mier, ~mma_, ~mpe, ~mpro, ~mps, ~ndsh, ~nex, ~next
  -0.9: ~nfir, ~ngal, ~nip, ~nobo, ~novi, ~nsul, ~obod, ~ofic, ~oger, ~ogne, ~oing, ~om_, ~omme, ~ond, ~orry
  -0.9: ~ortu, ~oss_, ~ossi, ~our_, ~over, ~oye_, ~pac, ~pan, ~peg, ~pel, ~perc, ~pies, ~pin_, ~post, ~prog
  -0.9: ~ptan, ~rab_, ~razo, ~rcr, ~rcre, ~reta, ~rgot, ~ring, ~rogr, ~ron_, ~roun, ~rs_, ~sal, ~sat, ~skip
  -0.9: ~soo, ~suc, ~suer, ~summ, ~swee, ~tap, ~tche, ~thro, ~ths_, ~tia_, ~tiez, ~tole, ~ton, ~trip, ~tua
  -0.9: ~tud, ~uadr, ~uatr, ~ubby, ~uden, ~ueda, ~ueme, ~ulai, ~ulie, ~upu, ~urda, ~uro_, ~utti, ~venm, ~ves_
  -0.9: ~web, ~wel, ~wher, ~whi, ~xcep, ~yeah
  -1.0: 2 days, 2 you, 2nd, NAME andre, NAME m, NAME that, NAME … com, NAME … va, NAME … yo, NUMBER o
  -1.0: NUMBER ok, NUMBER quid, NUMBER sur, NUMBER with, NUMBER you, NUMBER … are, NUMBER … that, a casa
  -1.0: a el, a faire, a podcast, a private, a smile, a sub, a … review, a … se, admission, again … me
  -1.0: agarro el, age |, agradeceria … no, ah … c, ahi estare, ahora … el, ai … ma, ai … une, ailleurs pour
  -1.0: aimerais ne, aimerais … plus, aiyo, alcanza, alerts on, alerts … my, alguna, align-, allowed in
  -1.0: am up, am … work, amen, an … before, anyon-, anyone, apparently |, apporte des, apporte … beignes
  -1.0: appro-, apuntame, apuntame … la, are closed, are … located, around NUMBER, as … you, asiento de
  -1.0: ask … wife, at … when, attends votre, au chalet, aurez, authorise, avail-, available, avais … de
  -1.0: avec … chien, avez … ecrit, avez … recu, avisele a, bars |, batteries, be honest, been … weeks
  -1.0: befor-, before, belie-, bendi-, beside, bici … me, bike and, bike … do, bless |, bloquee, bloquez
  -1.0: bonne st, booth, borre, bouchon, brake lever, breaking, breathing, bring it, brother |, bunk
  -1.0: by itself, c etait, c … en, ca arrete, ca … rien, called off, calls … NUMBER, can … go, card from
  -1.0: card i, cart, casa … NAME, casserole, ce … les, ce … on, cette … de, chain keeps, chaine debarque
  -1.0: chains, changed it, changer … cassette, chargeur, chat, cherchez vous, choice, chum, cita para
  -1.0: cita |, cita … el, cleve-, cleveland, closing my, colom-, compania, compt-, con la, con … esposo
  -1.0: conec-, conecta, congrats, conmigo |, contacted by, cost |, could … a, couriers, cousin from, crois-
  -1.0: cual, cuando … la, customer … my, cut … lock, dame un, de fete, de pedaler, de … aqui, de … l
  -1.0: de … paren, deje … en, dele, delete … que, depuis que, des … NUMBER, des … dans, desactivez, desar-
  -1.0: dicen |, did … go, dieron la, digas a, dirai-, dirait, directement, dish, do … buy, do … so, door is
  -1.0: dos semanas, dossier de, dream-, dress-, droit … me, dry, du bruit, early, ecrivez lui, el miercoles
  -1.0: el paseo, el recibo, el tornillo, el zelle, el … derecho, el … hasta, el … yo, eleve-, en camino
  -1.0: en m, en reunion, english no, entiende |, eod, equipe |, es alto, es … no, essai, est, est grand
  -1.0: est revenu, est … beau, est … le, est … quand, estacionamiento |, estare, estoy manejando, et de
  -1.0: etes … de, expired, faut … un, fenders |, fight, find you, firmar, for no, for … months, foto que
  -1.0: freins arretent, from … cart, fuse, gaine-, gained, gatea-, gateau, gels, get all, gone in
  -1.0: got … call, got … stop, grandpa, gravels, gusta, gustan … textos, guys still, guys … stop, gym so
  -1.0: hable … mi, halfway up, has NUMBER, has the, hasta las, have two, have … cancel, have … great
  -1.0: have … no, he says, hende-, hice el, hirin-, hiring, homework |, honte, how often, how … does
  -1.0: hows the, hub |, i … cancel, i … dropped, i … is, ici je, il, il manque, il … de, impresora, in here
  -1.0: in library, in stock, in … bag, in … month, in … place, inclus |, info |, insan-, insane
  -1.0: inscription a, installez, instructions, is how, is plenty, is … a, is … on, is … serial, it made
  -1.0: it sent, it … has, it … late, it … making, items, j amene, j … donne, jaja mi, je passe, je regarde
  -1.0: je … faire, je … une, jefa, jersey, jeu, job so, jueve-, jueves, junto, jury, jury duty, just … tune
  -1.0: kena, kids |, kitchen, kits, know who, l assistance, l auto, l avis, la casa, la on, la piece
  -1.0: la segunda, la … debarque, la … en, la … jajaja, la … tout, lache … un, laisse tomber, laisser le
  -1.0: lastime, late … i, laugh-, le, le aviso, le fun, le moteur, le paiement, le … ici, le … se, leave it
  -1.0: leave my, leave … review, les … velos, let him, let me, letra-, letras, libra-, licencia, like
  -1.0: like … times, lil, line … your, llamar … no, llameme, llantas |, llego el, llego … NUMBER, llove-
  -1.0: llover, lo pienso, lo |, lol he, long … you, longer need, lose, luego, lumiere |, m en, ma chaine
  -1.0: ma … j, mais … vous, make sure, mal au, manden por, many … on, mayus-, mayusculas, mc, me basta
  -1.0: me dejen, me … como, me … jamais, me … llamado, me … mal, me … n, me … pu, mecanique, media, medicine
  -1.0: mensaje me, merci … mon, merci … vous, mess, message … NUMBER, message … est, messages pouvez
  -1.0: mi carro, mi marido, mi no, mick, mido, mido NUMBER, minutes |, mira, missing |, model |, moi avant
  -1.0: mom, mon appel, mon stop, mon … dans, monterrey, moon, moved the, movers, much is, music-, musica
  -1.0: my brakes, my card, my grandmother, my roommates, my sis, my … but, n one, nada de, name … my
  -1.0: necesito la, need your, need … get, needs, negra |, never stops, new … no, no autorice, no doy
  -1.0: no hace, no iba, no llego, no … esa, not happy, not worth, numbers, numero a, numero par, obra |
  -1.0: of stock, of … you, off … is, off … put, ok do, ok … did, ok … gracias, ok … have, on dirait
  -1.0: on leave, on thursday, on … and, on … hill, on … insurance, only … for, or, orale |, orang-, orange
  -1.0: original |, otez la, oublie … numero, out … stock, outside |, overs-, paint |, panier svp, parale con
  -1.0: parking in, parto-, partout, paseo |, paso el, passw-, pasto-, pastor, patat-, pedal derecho
  -1.0: perfecto |, permanent, pero mensajes, perro, petite, peux plus, peux venir, peux … vous, phone not
  -1.0: phone said, phone … your, phones at, pido de, pienso y, pienso … le, pinta-, pinto, pis … le, pisci-
  -1.0: piscine, please the, plus jamais, plus … de, podca-, podcast, ponche, poncho, potence, poule
  -1.0: pour … les, pour … vous, pourquoi |, pouvez … effacer, pray … me, preferiria que, preferiria … no
  -1.0: prendio, prevu, prior-, problem |, pueden mandarme, pueden … la, purpl-, purple, put … wrong
  -1.0: que hable, que talla, que … bien, queda |, quedo muy, quelle … la, queue number, quid, quien … yo
  -1.0: quieran, quiere, quinceanera, quit playing, quitele la, quoi … NUMBER, raining |, rampe
  -1.0: rappels merci, rates, reade-, reader, ready for, reflectores, reminders |, remol-, remolque, remonter
  -1.0: remueva, replace, respeto |, retai-, retirer son, revenu, ride texts, rude |, ruined my, rule
  -1.0: said about, said … but, same, same to, same … you, sauve-, says … the, screa-, scuse, se poncho
  -1.0: secre-, send … pic, send>send, senora … no, sent to, septe-, service … the, shave, she can, she is
  -1.0: shed |, shop … not, shutt-, shuttle, si baja, si tiene, siege |, siend-, siendo, signatures, silent |
  -1.0: silve-, silver, sincerely, skate, smash-, smashed, so hard, so tired, so … your, sol, solita
  -1.0: solo … bici, somebody there, someo-, song, sonnette |, sont tu, spamming … with, specs, speec-
  -1.0: squeak |, squeaking, stair-, stairs, stapler, start … me, still there, still … that, stitc-, stitches
  -1.0: stop buzzing, stop laughing, stop … when, stop … your, stored, strip-, stuck in, subje-
  -1.0: subscribe … to, such, suis … capable, sur la, survi-, svp … mon, swear |, take … and, take … bins
  -1.0: talk about, talks, tande-, tax, te aviso, te mande, tell them, tell … what, temple |, tengo como
  -1.0: tercer, termina, terminan, text instead, text says, texte, texteo, texting … anymore, texto quand
  -1.0: thanks i, thanksgiving, that right, that … about, the, the bag, the booking, the chicken, the dentist
  -1.0: the fridge, the guard, the job, the map, the mrt, the one, the onions, the post, the upgrade
  -1.0: the week, the … a, the … found, the … home, the … next, the … papers, the … ticket, the … tube
  -1.0: then … am, these … at, these>you, they, three weeks, thx NAME, thx … the, ticket, ticket … NUMBER
  -1.0: tiene |, tienen … de, tige, tight, time please, tkt, to being, to make, to … ads, to … after
  -1.0: to … church, today, today so, tool, totally, traff-, traffic, transporte, tristeza, tu … chez
  -1.0: tu … te, turn left, tutoy-, tv, type |, typed … in, typic-, typical, ubicacion, une rampe, une … mais
  -1.0: unit NUMBER, unsub … from, up lol, up … hill, using it, vais passer, vaut la, vaut … peine, veget-
  -1.0: velo … j, velo … la, vendredi, venmo, vidrio, vienen, viens … mon, vient de, vitesse, voix
  -1.0: vos heures, vos … et, vos … svp, votre … c, vous du, vous recu, vous … avez, voy para, vuelo, vuelto
  -1.0: walked, want a, want that, want>more, was … i, was … of, water-, we … about, wedne-, wednesday |
  -1.0: well be, wheel, wheeled, when … your, who said, why … it, will … for, winte-, with … forever
  -1.0: with … of, with … on, with … uncle, work at, work on, would not, would … please, would … take
  -1.0: y … asi, y … contesta, you box, you break, you compre, you de, you donate, you explain, you located
  -1.0: you store, you … at, you … can, you … hace, you … ok, you … que, you>more, your account, your mom
  -1.0: your spam, | aiyo, | apuntame, | aviseme, | bit, | bloquez, | consent, | forward, | genial, | hay
  -1.0: | hello, | je, | jetez, | ma, | necesito, | nvm, | perfecto, | pongan, | premier, | rear, | remueva
  -1.0: | sick, | sigue, | somebody, | sure, | third, | tkt, | trying, | … abonnement, | … apago, | … aux
  -1.0: | … basta, | … call, | … color, | … consent, | … eat, | … etait, | … freins, | … grave, | … insurance
  -1.0: | … liao, | … mandarme, | … noise, | … nom, | … pedal, | … plutot, | … question, | … sacaron
  -1.0: | … sais, | … selle, | … semaines, | … st, | … tell, | … tiene, | … tires, | … unos, | … vient, ~0nd
  -1.0: ~0nd_, ~_0n, ~_0nd, ~_af, ~_bee, ~_bef, ~_bl, ~_ca, ~_cal, ~_cla, ~_cod, ~_com, ~_dud, ~_fil, ~_gua
  -1.0: ~_hi, ~_hu, ~_il_, ~_jok, ~_le_, ~_lig, ~_lo, ~_loi, ~_lub, ~_mer, ~_nel, ~_one, ~_or_, ~_pow, ~_pue
  -1.0: ~_sem, ~_spe, ~_spo, ~_sy, ~_tin, ~_tv, ~_tv_, ~_ub, ~_unt, ~_wet, ~_wi, ~_wil, ~abu, ~add_, ~aigh
  -1.0: ~alu, ~amma, ~ang_, ~anic, ~apa, ~arac, ~aras, ~arg, ~arki, ~arra, ~assw, ~asur, ~aten, ~aut_, ~ave
  -1.0: ~avez, ~ay_, ~bat, ~bed_, ~bef, ~befo, ~bis, ~boar, ~bre_, ~cai, ~cau, ~cen, ~cere, ~char, ~chw
  -1.0: ~cibo, ~cie, ~coun, ~cual, ~cuan, ~days, ~ddle, ~deli, ~do_, ~dud, ~eah, ~eah_, ~ean, ~eate, ~eau
  -1.0: ~ecre, ~edne, ~ee_, ~eel, ~eev, ~egur, ~ei_, ~ein, ~enmo, ~eone, ~ep_, ~epar, ~fail, ~ffl, ~file
  -1.0: ~fit_, ~fixi, ~flow, ~forg, ~get_, ~geth, ~ght_, ~gi_, ~glan, ~goe, ~goes, ~hang, ~he_, ~hind, ~hip
  -1.0: ~hom, ~if_, ~imit, ~imos, ~incl, ~inf, ~inue, ~iou, ~ious, ~ize_, ~jeu_, ~jo_, ~jok, ~juev, ~kena
  -1.0: ~las_, ~lick, ~liev, ~lio, ~lled, ~lt_, ~lue, ~lueg, ~lune, ~mak, ~mall, ~mbre, ~meon, ~mie, ~mom_
  -1.0: ~moto, ~mpin, ~mpor, ~mpri, ~nana, ~nap, ~nci, ~ncy, ~negr, ~nesd, ~nkin, ~nmo_, ~nore, ~nque, ~nten
  -1.0: ~nue, ~nute, ~oar, ~oard, ~obl, ~oda, ~oget, ~ogl, ~olar, ~olo, ~onth, ~ope, ~opp, ~ora, ~oria, ~orme
  -1.0: ~oved, ~pape, ~pea, ~pei, ~poco, ~poke, ~poo, ~pow, ~ppro, ~quej, ~quir, ~quo, ~rail, ~rats, ~rec
  -1.0: ~reo, ~rino, ~rni, ~rnt, ~rnt_, ~row_, ~rpl, ~rple, ~rsa, ~rue, ~ry_, ~schw, ~seal, ~secr, ~sew, ~sma
  -1.0: ~spe, ~ssw, ~sswo, ~str, ~such, ~swea, ~tais, ~talk, ~tan_, ~tax_, ~teri, ~the_, ~titc, ~toge, ~tra
  -1.0: ~traf, ~tras, ~trel, ~troi, ~turd, ~ture, ~u000, ~uck, ~ucks, ~uej, ~uer_, ~ully, ~ura_, ~uran, ~urpl
  -1.0: ~urpr, ~wedn, ~wet, ~wil, ~wint, ~xto_, ~yi_
  -1.1: 2 NUMBER, 2 minutes, NAME … i, NAME … is, NUMBER sharp, NUMBER stop, NUMBER … bien, NUMBER … much
  -1.1: NUMBER … nobody, NUMBER … not, a green, a human, a texter, a … aussi, a … hier, a … light, a … lista
  -1.1: a … ou, a … una, abonnement bixi, absol-, acc, account to, acuerdo con, agradece el, agreed … the
  -1.1: ahora … llevo, ai assez, ai … deux, ai … tout, al final, alerts for, algun, all … number, all … the
  -1.1: alter-, am sending, amor, an uber, and thanks, and … it, anniversary, annuler le, apuro |, are … open
  -1.1: arret … bus, arrete chez, arreter tout, arrivent, arrives, as long, asiento |, asiento … me, au coin
  -1.1: au printemps, au … a, avec ces, avez … des, avez … le, avisos |, axle, ayer y, back and, bajan-
  -1.1: bajando, bc i, beate-, beater, been NUMBER, beign-, beignes, believe it, bendiciones, bici vieja
  -1.1: bidon, bien … gracias, bike deals, bike … and, bins, bins out, blond-, blonde, boiti-, boitier, botak
  -1.1: botte-, bottes, broken |, bruit a, bus … near, ca veut, ca … dire, ca … pas, cage |, cake for
  -1.1: calcomania, call if, call … landline, camar-, campana, can tell, cancel me, card got, carrera, casco
  -1.1: caugh-, caught, cell … suis, celular es, chair, chambre |, check with, cherche un, chez … y, chidi
  -1.1: chido, chihu-, chihuahua, chum … la, clac, clicked twice, clicks, closed, clown, coins, come today
  -1.1: comment faire, comment … pour, compra, connaissez, conseils, cosas y, counting, courses, credit |
  -1.1: crying at, cuanto … la, cut |, cut … you, d aller, day … and, de bus, de este, de neige, de prendre
  -1.1: de … desabonner, declined try, dejen … textear, dejenme, delete candado, delete … NUMBER
  -1.1: delete … esta, deposito, des beignes, desas-, desastre, desca-, desole … je, detenganse, dice NUMBER
  -1.1: did … guys, die |, diffe-, dire quoi, directions |, distu-, disturb … at, dit … fois, do if
  -1.1: do … answer, do … consent, dog … not, dolares y, domicilio, domicilio |, donde me, dormi, duty
  -1.1: e … ningun, eat already, ebike, el … solo, elle, emergency contact, en |, encontraron, encontre en
  -1.1: end … lose, enfant |, engou-, enver-, envoie … message, erreur … sur, eso … todo, espac-, esposa
  -1.1: esposo, est ca, est tout, est … quelle, et on, eu, everyone |, everything, evng, exam |, expir-
  -1.1: explica, failed |, fait … arret, feels lose, fermez a, fille vous, final |, fini … travailler
  -1.1: finish |, fins, fit |, fit … in, fitte, fix … myself, flats |, for camp, for d, for her, for life
  -1.1: for tuesday, for … just, for … long, for … sister, for … whole, forever>forever, frame … i
  -1.1: from … haha, front … is, garantie, garba-, garbage, general, gente |, geren-, gerente, get … in
  -1.1: give … NUMBER, glute-, gluten, go … me, good my, got … spare, grafigne, guardalo, halfway … the
  -1.1: happy, happy bday, her … the, high |, his … please, honnetement, house phone, hrs, hundr-, hundred
  -1.1: hurry at, hurry … all, i come, i make, i need, i paid, i remove, i work, i … both, i … getting
  -1.1: i … it, i … more, i … sending, i … when, ici … le, if any, if … texts, if … want, image-, impri-
  -1.1: in … an, inclus, interesse … la, is, is for, is leaving, is … love, is … than, is … the, it, it ends
  -1.1: it rides, it safe, it yet, j enleve, j … commande, j … demande, j … parle, je m, je paye
  -1.1: je … ecoeure, je … pareil, jerse-, keep … posted, kiddo, km |, know it, la boite, la cle
  -1.1: la construction, la contrasena, la electrica, la enlevez, la garantie, la nueva, la pantalla
  -1.1: la peinture, la … porfa, la … prochaine, labor |, lah do, lah … not, laisse, lands, lawn, le noir
  -1.1: le puede, le silence, le … en, le … las, leg day, lend me, lengu-, les petites, les photos, les taxes
  -1.1: les … boue, les … roues, license, lien de, life is, light on, like |, like … time, link no
  -1.1: llama NAME, llegar … de, llueve, lo suplico, long … i, look … it, looked at, lor |, los … jajaja
  -1.1: lost … claim, luv you, m … ce, ma, magazine |, make … NUMBER, maladie, mall, maybe NUMBER, mdr |
  -1.1: me lo, me posted, me puede, me saquen, me … read, media-, medio-, mediodia, mediodia |, mele
  -1.1: mensaje con, mes … je, message … coupe, message … la, message … now, mets, mettez … de
  -1.1: mettez … terme, mi bicicleta, mi … o, mi … tambien, mi … te, mierc-, miercoles, mille, mins |
  -1.1: minutitos, mixed up, modo |, mon … du, month, more … for, mort |, mother … law, my man, my pickup
  -1.1: my … NAME, my … gets, my … today, name n, need me, need … rack, negra, nervo-, nervous, neufs
  -1.1: never say, next door, nina |, nino |, no just, no pedi, no uso, no … con, no … uso, no … will
  -1.1: nobodys, not live, not needed, not share, notifications … my, nueva, nuevo-, nuevos, number keeps
  -1.1: number … one, number … the, numbers |, numero … magasin, o todavia, o … no, of stuff, of … by
  -1.1: of … head, of … message, of … school, off … top, ofrece, ojos, ok … la, ok … will, on part
  -1.1: on … demain, on … price, on … side, one got, one in, one this, one … from, original, otras, ouch
  -1.1: out … door, outta my, ouvre, oven, own … do, pack … for, pad, padri-, pague-, paisa-, paisano, palos
  -1.1: papa que, par … garantie, para bien, para de, para las, para ustedes, para … rechinar, paro de
  -1.1: pas de, pas l, pas … cell, pas … de, pas … magasin, pasam-, paso en, passer … chercher, pauli-
  -1.1: paulie, pedal |, perdon … no, perdu mes, personne … ai, pesos, pied |, pinky, platf-, platform
  -1.1: please … is, plus du, plus le, plus … avoir, polis-, polish, poner el, por que, ported, potencia
  -1.1: pour … kona, pour … roue, pourq-, pourquoi, preferencia, profe me, pu … rien, puede llamar
  -1.1: puede mandar, put … the, quand … aurez, que pedi, que tiene, que … habla, que … vaut, quier-, quinc-
  -1.1: quita el, quitenle el, quits, quoi vos, race, race |, reads the, reason |, recharge, rechinar |
  -1.1: recordatorios … se, regano, regardless, regler, remember me, reparacion, reply … this, resilier
  -1.1: retainer, retourner, roja, rojas, rs NUMBER, s … NAME, sad, said the, sauvez, scratch, screw-
  -1.1: se agradece, se murio, se … como, se … habia, secretary, see … at, seman-, send>remove, serve-, shall
  -1.1: she, she … in, shifting is, sick, sign, since you, size is, sizes, smoke, smthg, so we, someone … the
  -1.1: sont, sort, souvi-, souviens, soy |, spam … my, spammer, spare key, sry, stapl-, start to, stats
  -1.1: still … number, stop over, stop y, stop … chain, stop … j, stora-, storage, stude-, su … gracias
  -1.1: suis ecoeure, suis … dans, suis … interesse, suis … reunion, suit, summer, supli-, suplico
  -1.1: survey link, sus promos, tail, taille |, take … as, take … name, tamal-, tamales, tata, taugh-
  -1.1: taught, taxes |, te … suplico, telefono me, tell … he, tengo el, tes bottes, text … and, text … for
  -1.1: texts on, that … meant, the NUMBER, the alerts, the bed, the best, the bins, the change, the city
  -1.1: the emergency, the match, the message, the oven, the radio, the teacher, the van, the … floor
  -1.1: the … grips, the … key, the … lock, the … model, the … party, the … says, the … til, the … van
  -1.1: the … what, there, there something, they … it, things to, think got, thinks … am, this off, this on
  -1.1: through the, thru, thumbs, ticket number, til i, timbr-, time … you, to all, to open, to opt, to wish
  -1.1: to … an, to … mom, to … something, to … work, todav-, todavia, ton … est, tournez a, tournez … gauche
  -1.1: toute |, trae, traje, travailler a, travailler … NUMBER, trip, try |, trying … fix, tube please
  -1.1: tuesday |, tutor-, tutorial, twix, un carro, una cita, until … call, up text, up … texting, us … it
  -1.1: usual |, vape, velo pour, velo vert, velo … svp, vergu-, verguenza, veut … quoi, veux … au, vez que
  -1.1: vez … no, vi su, void, vos … ca, votre … dit, voula-, vous aurez, vous de, vous effacer, vous envoie
  -1.1: vous |, vous … demandez, voy por, waite-, waiting |, want … take, was … a, was … what, wave
  -1.1: we talked, weari-, wearing, wed, weeks, welcome to, went, were good, what brand, what day, what does
  -1.1: what size, what … the, when … bought, whene-, whenever, who removed, whole thing, will send, wine for
  -1.1: wishi-, wishing, wishing you, with one, with … thumbs, would … the, wrong invoice, wrong size, y ahi
  -1.1: y … des, y … son, y … t, yahoo, yes … it, you back, you better, you forgot, you saw, you … alcanzo
  -1.1: you … am, you … pague, you … today, you … vivo, your brother, your car, your time, your … be
  -1.1: your … la, your … this, | black, | busco, | coach, | comptant, | day, | decline, | detenganse
  -1.1: | eliminen, | estoy, | explain, | first, | flat, | half, | has, | luv, | nobody, | ouch, | perdone
  -1.1: | pick, | quitaron, | quitting, | rentan, | the, | they, | todos, | une, | unsubscribed, | wake
  -1.1: | you, | … agradece, | … asiento, | … attends, | … bad, | … bday, | … dejo, | … dormir, | … enlever
  -1.1: | … espanol, | … fotos, | … frein, | … hablar, | … hijo, | … journee, | … key, | … lor, | … named
  -1.1: | … onda, | … option, | … photo, | … piste, | … police, | … precio, | … promised, | … rain, | … ready
  -1.1: | … rush, | … safe, | … seen, | … shifting, | … survey, | … talla, | … threw, | … wat, | … word, ~?ur
  -1.1: ~_adj, ~_app, ~_ava, ~_aw, ~_bal, ~_bco, ~_bra, ~_cap, ~_cua, ~_deu, ~_dir, ~_div, ~_enr, ~_eso
  -1.1: ~_eu_, ~_fev, ~_fli, ~_fri, ~_gra, ~_han, ~_hom, ~_hou, ~_hrs, ~_hw, ~_if, ~_is, ~_is_, ~_it_, ~_jer
  -1.1: ~_ma_, ~_mu, ~_pla, ~_rig, ~_rui, ~_sea, ~_soi, ~_sry, ~_sur, ~_tit, ~_tra, ~_tun, ~_tw, ~aba, ~acen
  -1.1: ~adj, ~adju, ~af_, ~agn, ~aila, ~aker, ~alls, ~amba, ~ame, ~ango, ~arch, ~asto, ~atea, ~avan, ~ayi
  -1.1: ~bar, ~bco, ~blon, ~car, ~card, ~cesi, ~che, ~chil, ~cie_, ~ck_, ~clus, ~coge, ~cute, ~dal, ~damo
  -1.1: ~davi, ~dile, ~dju, ~dro_, ~eady, ~ebi, ~ecte, ~eeks, ~eja, ~elq, ~elqu, ~enci, ~eni, ~eryt, ~esu
  -1.1: ~evue, ~expi, ~fev, ~fins, ~fre_, ~gado, ~gen_, ~ght, ~gina, ~gra, ~guno, ~hedu, ~heel, ~hich, ~hro
  -1.1: ~hrs, ~hrs_, ~hru, ~hru_, ~hum_, ~iano, ~ick, ~idin, ~iene, ~ig_, ~ild, ~illo, ~im_, ~ima, ~imbr
  -1.1: ~impr, ~inio, ~int_, ~ion_, ~ip_, ~ira, ~irar, ~istu, ~iza, ~jers, ~lah, ~lah_, ~le_, ~lf_, ~lla
  -1.1: ~lleg, ~lles, ~loue, ~lute, ~marr, ~nado, ~ners, ~ngra, ~nier, ~nig, ~nigh, ~nlin, ~nmen, ~nni, ~noo
  -1.1: ~nsad, ~ntes, ~nto, ~oca, ~odav, ~oday, ~omeo, ~omi, ~oppe, ~orag, ~oral, ~oran, ~ouce, ~ourq, ~oxi
  -1.1: ~pha, ~pon, ~poso, ~pper, ~ppy, ~ppy_, ~rac, ~rae_, ~rco, ~rcol, ~rda, ~reci, ~redo, ~repl, ~repo
  -1.1: ~reto, ~reva, ~ropp, ~rott, ~rou, ~rrec, ~rsey, ~ryt, ~sai, ~say, ~sey, ~sey_, ~shal, ~she_, ~shor
  -1.1: ~sme, ~sont, ~spel, ~spo, ~sre, ~sry, ~sry_, ~tabl, ~tes_, ~thru, ~thur, ~tiem, ~tv_, ~uev, ~uil
  -1.1: ~uin_, ~uma, ~unny, ~unt, ~ute, ~vian, ~voit, ~voq, ~voqu, ~way_, ~wen, ~whic, ~wife, ~word, ~xpi
  -1.1: ~xpir, ~xte_, ~yin
  -1.2: NAME or, NAME … il, NAME … in, NUMBER flat, NUMBER semaines, NUMBER … pis, NUMBER … tu, a small
  -1.2: a … build, a … derecha, a … if, a … marido, a … saying, abierto, abonn-, abonner a, about a, abre |
  -1.2: account number, adapt-, addre-, address, adjus-, after all, after … i, ai ete, ai les, alcanzo a
  -1.2: alcanzo … llegar, alfor-, alguna novedad, all … best, am so, am … to, and loves, and thank, ando en
  -1.2: angry>forever, annoying please, anoto, any other, any … text, anymore … am, apaga, apres … job
  -1.2: are … at, arreglo, arret d, arreter chez, arretez … les, asking … my, at, at … bar, atras |, attends
  -1.2: avec la, avez tu, avez un, avez … une, avisa-, avoir un, away for, ayer, baba, bacan-, back from
  -1.2: back … NUMBER, bagages, bags, balance is, bano, bano |, barn, basta … lluvia, bc, be … and, beari-
  -1.2: been so, berri, biblioteca, bicis de, bigge-, bigger, bike looks, bike please, bites |, book, boute-
  -1.2: bouteille, boy, bring, buddy |, busy |, but … texts, by, ca change, ca … deux, cadenas |, cai
  -1.2: calculator, call for, call it, cambiar, came by, can of, can someone, can … leave, can … pay
  -1.2: canasta |, cancel … rental, cancel … tune, cap fell, carpe-, carpet, carro, carte … credit, cash |
  -1.2: cat |, cats, causa, chain-, champ, changement de, changes, changiez, cheap, checks, cheve-
  -1.2: chez … mere, chum dit, cicla, cinta, claro |, combien … une, commande NUMBER, commerce
  -1.2: completement oublie, computer … do, conoc-, continuer a, contrasena, correcta, corte el, could … have
  -1.2: course … dimanche, coute un, crie, cuando llega, cuando te, cuant-, cuanto va, cuanto |, dac |, dale
  -1.2: dans NUMBER, dare |, daugh-, day off, day to, de batterie, de casse, de lluvia, de rajas, de t
  -1.2: de … dans, de … hermana, de … nada, de … papa, de … pluie, debranche, deje la, dejen la
  -1.2: delete equipo, delete … o, delic-, den, depen-, derecha, des vidanges, desabonne de, desole, dije a
  -1.2: disap-, do that, do we, do your, doing this, dois, du porte, dvd, easier, el ruido, el ticket
  -1.2: el … todavia, empiecen, en NUMBER, en deux, en revenant, en veux, en … noche, enlevez nous
  -1.2: enough … take, enviarme, envoyer … photos, era el, erreur … moi, es mas, es mejor, es … NUMBER
  -1.2: escuc-, eso se, esquina, esquites, essay |, est … quel, estan … los, este … si, estimation, et … le
  -1.2: etait … sur, etes … ouverts, evening, exactly |, fait … je, faltan, faut que, file is, fits |
  -1.2: fitting |, fixing |, for … again, for … farewell, forget, frein-, fridg-, fridge, from last
  -1.2: from … number, frott-, frotte, further contact, get down, get texts, give her, give the, go i
  -1.2: going up, good now, gorra, got, got people, grais-, graisse, gris |, guita-, hace … cuando, hagalo
  -1.2: hagalo |, hago |, has … number, hasta el, hasta … NUMBER, have … for, havin-, having, he … not
  -1.2: here so, hey … is, hi there, hmm, hotma-, hotmail, how … people, i am, i … hungry, i … losing
  -1.2: i … nights, i … tell, i … that, ice |, igual-, igualmente, il … la, il … plus, imagen, imagen |
  -1.2: in … car, in … hospital, inform … if, insurance, insurance wants, interac, interesa, interesado, into
  -1.2: is back, is bad, is coming, is her, it again, it la, it worth, it … down, it … she, it … your
  -1.2: j pensais, j … completement, j … pris, jacket, jajajaja |, jamen-, jamene, jamme-, jammed, je pensais
  -1.2: je … devant, je … effacer, je … envoie, jetez, jeudi, joder que, just … one, juste … je, juste … le
  -1.2: keep working, keepi-, keeping, key, kg, kick off, killi-, know … that, l erreur, l … en, la, la caja
  -1.2: la ciudad, la derecha, la esquina, la mano, la neige, la vente, lah, las 2, las … me, later |, latex
  -1.2: le cable, le cambien, le changement, le courant, le digas, le digo, le reparer, le … arrete
  -1.2: leave … bike, leaving in, lecture, lee los, left, left … one, let … check, lien, liens, ligne |
  -1.2: likes, linea |, lio, list … a, llego cortado, llevo dos, lluev-, lluvia |, lo … de, loane-, loaner
  -1.2: locat-, loggi-, logging, loo, losin-, losing, ma coloc, ma … sur, madam i, madre |, mama, manan-
  -1.2: manches, manejando |, manger, many people, matric, mauvais, mauvais nom, me check, me demande
  -1.2: me dijeron, me next, me rappelle, me robaron, me that, me when, me … but, me … stop, mecanico |
  -1.2: mediu-, medium, melangez, merci … retirer, meses |, mettez du, mi casa, mi orden, mi … pregunta
  -1.2: mi … que, miss, moi ou, mom … the, mon cadre, monday, monday i, more surprises, motor, mtg
  -1.2: much obliged, muffi-, mustache, my butt, my frame, my knee, my screen, my stop, my … tag, needed |
  -1.2: neither |, netwo-, network, next week, nicke-, nickel, nid, nina … NUMBER, nitid-, nitido, no espero
  -1.2: no manches, no veo, no … necesito, no … ni, no … surprises, noche, nombre … NAME, not look
  -1.2: not paying, notre entente, nouve-, nouveau velo, nouveau … est, novedad, now he, now thank
  -1.2: number too, numero c, numero demandez, of there, of … lol, oferta de, off or, off … it, oficina no
  -1.2: okafo-, okafor, on … old, on … porch, on … un, open the, openi-, opt … of, origi-, oublie, out from
  -1.2: out on, out … no, overhaul, pain, paper, para esa, para … bici, paran de, parking |, paro
  -1.2: pas … casque, pas … grincer, pas … nom, pas … votre, passer, passer le, pearl, pensa-, pense que
  -1.2: perfe-, petites roues, phone any, pierdan mi, pierdan … numero, place … is, please … thank
  -1.2: plus aucune, plus … la, political, poly, pongame, por … tan, porfa … de, porte bagages, pour ce
  -1.2: pour … chaine, presta |, pris la, problemes, puede, puerc-, puerco, q7, que tengan, que verguenza
  -1.2: que … te, que … you, quelq-, qui repond, quitte pas, quitting, rajas, rappellerai, ready, receipt
  -1.2: recibir mas, recordatorios por, rembourse, remove … lock, remove … rack, rendez … mon, rent, rentre |
  -1.2: reparacion por, reply |, reprenez, revenant, rien … casse, robot ou, rose, rouge |, run over, samba-
  -1.2: saquen, se … son, sent my, shall i, she … no, shift-, shimano |, shiny, shirt-, shirts, shoe, short |
  -1.2: si … lo, siege de, siege … bebe, signal is, singl-, single, sir … have, slept, slip, smoot-, smooth
  -1.2: so just, so no, sofa |, someone |, someone … my, sondage, sonne … le, sorpresa |, souliers, spams
  -1.2: sparkles, speed, spring tune, stalk-, sticker, still have, stock-, stop light, stop … can
  -1.2: stop … tomorrow, su papa, su taller, su … esta, supprime mon, supue-, sur facebook, sur les, tag |
  -1.2: tall, tampoco |, tarde |, teena-, teenager, temple, terminaron |, text … here, text … with, texte |
  -1.2: texting stop, texto, that it, the horn, the ice, the lights, the mustache, the only, the place
  -1.2: the recipe, the record, the trailer, the tube, the warranty, the window, the … bracket, the … call
  -1.2: the … cap, the … day, the … invoice, the … minus, the … pics, them and, them for, these … NUMBER
  -1.2: thought i, thought would, through … you, thumb-, thurs |, time … NUMBER, time … it, tmrw |, to 2
  -1.2: to nothing, to pass, to unsubscribe, to … old, told her, tomor-, tonight |, top, trabajando, trase-
  -1.2: triciclo |, troca |, trouve, tu … avec, turn it, turne-, turned, turns out, ultimo … que, un momento
  -1.2: un … au, under … name, unsubscribe button, venga-, veux … attendre, vide |, viernes … me, vitesses |
  -1.2: voulais, vous auriez, vous dois, vous et, vous … laisser, vous … tu, vous … un, voy saliendo
  -1.2: was NUMBER, was … do, wat … i, watch it, we all, wesh, what did, what would, what … my, what … that
  -1.2: which one, who am, who took, whoop-, whoops, wicke-, wicked, will, will it, will … when, wizard
  -1.2: wobble, won the, work nights, work … NUMBER, worst, wrong day, xfa |, y todos, y … bien, year
  -1.2: you after, you install, you off, you quedo, you texted, you … la, you … with, your i, your messages
  -1.2: your … already, your … of, yup, | allo, | arreter, | bonjour, | dear, | felices, | helmet, | if
  -1.2: | joder, | manana, | nitido, | ramasse, | remettez, | two, | wesh, | whoops, | wicked, | … abierto
  -1.2: | … abiertos, | … acepte, | … avant, | … clique, | … credit, | … dans, | … den, | … des, | … ebike
  -1.2: | … english, | … falta, | … jefe, | … luz, | … nagging, | … needed, | … obliged, | … pere
  -1.2: | … retirar, | … saw, | … sending, | … stop, | … thank, | … year, | … zapatos, ~_afi, ~_at_, ~_av
  -1.2: ~_ba, ~_bc_, ~_boi, ~_by_, ~_clo, ~_cu, ~_do, ~_du, ~_el, ~_eng, ~_fre, ~_gl, ~_got, ~_gre, ~_it
  -1.2: ~_jue, ~_la, ~_la_, ~_las, ~_lat, ~_le, ~_lef, ~_lim, ~_mi, ~_ol, ~_or, ~_pat, ~_poc, ~_pog, ~_ref
  -1.2: ~_sh, ~_sl, ~_sle, ~_tal, ~_tom, ~_tow, ~_twi, ~_ty, ~_ups, ~_wax, ~_we, ~_wee, ~_wor, ~abys, ~ack
  -1.2: ~acu, ~addr, ~alou, ~ambi, ~ampo, ~anal, ~ani, ~aps, ~ard, ~auti, ~ava, ~aves, ~avi, ~awe, ~bet
  -1.2: ~bien, ~bles, ~boi, ~boy_, ~cal, ~came, ~carr, ~cash, ~cesa, ~che_, ~choc, ~cle_, ~cote, ~crew, ~cua
  -1.2: ~ddl, ~ddr, ~ddre, ~djus, ~dlo, ~dlor, ~eap_, ~ediu, ~eft, ~eft_, ~eglo, ~eig, ~elic, ~elta, ~eme_
  -1.2: ~eral, ~erd, ~erdi, ~erfe, ~eso, ~et_, ~eudi, ~eva, ~evan, ~extr, ~fast, ~fax, ~feli, ~fic_, ~gad
  -1.2: ~gend, ~givi, ~greg, ~gro, ~havi, ~hay, ~hene, ~hew, ~hey_, ~hmm_, ~hoe_, ~hope, ~ht_, ~hue, ~ice
  -1.2: ~ice_, ~ich_, ~ido_, ~ieto, ~igh, ~igin, ~il_, ~ilm, ~imo_, ~inki, ~inta, ~ipt_, ~irt_, ~isap, ~iscu
  -1.2: ~iss_, ~isse, ~jeud, ~key_, ~kidd, ~kin, ~ks_, ~laim, ~laro, ~lase, ~left, ~leur, ~loor, ~lue_, ~mei
  -1.2: ~mie_, ~mili, ~mond, ~nait, ~nca, ~ndid, ~ndlo, ~nect, ~nen_, ~njoy, ~nniv, ~noma, ~nuev, ~oane, ~ock
  -1.2: ~oct, ~octo, ~omen, ~orro, ~osa_, ~ost, ~ouch, ~ouss, ~ouv, ~pog, ~poil, ~ppe, ~qua_, ~raya, ~rche
  -1.2: ~reco, ~rep, ~resc, ~rey_, ~rfe, ~rfec, ~rice, ~rigi, ~rill, ~rive, ~rl_, ~rob, ~rot, ~rts, ~rts_
  -1.2: ~rve_, ~saba, ~sam, ~sha, ~sk_, ~sor, ~sur, ~tarl, ~team, ~till, ~tle, ~tom, ~tool, ~tora, ~tur, ~twi
  -1.2: ~uch, ~udi_, ~uelq, ~uge, ~umme, ~urc, ~urch, ~vais, ~vio, ~wax, ~wed, ~week, ~well, ~will, ~wor
  -1.2: ~xtr, ~xtra, ~zon_
  -1.3: 2 hrs, NAME mais, NUMBER c, NUMBER instead, NUMBER minutos, NUMBER non, a beer, a bird, a great, a pu
  -1.3: a … 2, a … bici, a … messages, a … thing, a … une, abiertos |, about NUMBER, about … please, actor
  -1.3: add a, address |, adent-, adentro, adentro por, adentro … favor, ads … the, agree … that, agua
  -1.3: ai trouve, ai |, ai … mais, ajoutez … a, al cel, al mio, al … porfa, alcanzo, algo |, am free
  -1.3: am … old, amarr-, amma, and get, and send, and … at, and … number, and … so, and … your, annulez la
  -1.3: annulez le, apolo-, appear, appor-, appreciate you, apunte pero, are not, are … hours, arrete … vous
  -1.3: asi me, ask my, asking … do, at … bus, ate my, atendieron, au cegep, avais demande, avant NUMBER
  -1.3: avisarme, aviso … que, aweso-, awesome, aww, babysitting, backe-, backed, bar tape, barrio, basico
  -1.3: batte-, battery |, be contacted, be … soon, beans, beans |, beard, believing, betwe-, between
  -1.3: bicyclette, blanco |, bleu, bluet-, bluetooth, bon … pour, bonne grandeur, borde-, borre el
  -1.3: box arrived, brake |, btw |, budge-, budget, build |, but … NUMBER, buzon, buzzing |, c … correct
  -1.3: c … ok, ca j, cada vez, cadena, cadre est, calcu-, calli-, calling, cambi-, came … my, can keep
  -1.3: can use, can … receive, cancela la, carbono |, card, cargador, cars, ce velo, cegep, cell … en
  -1.3: charg-, chem, chez, chica, cleat-, cleats, cliquer, colores, come … you, commande … le, commerce |
  -1.3: commute, comprar, comptoir … a, contigo, correct pour, corte, cough-, couri-, courriel pour, creme
  -1.3: cuadr-, cuadro, cuanto … el, cunado, cupo, d attendre, d entreposage, d oeuvre, d … du, dale |
  -1.3: dans … spams, dark, daughter … the, day … my, de dimanche, de precio, de presse, de retirer
  -1.3: de … ciudad, de … pedales, de … si, de … vez, debarquez, deck |, dejen … mandarme, dejen-
  -1.3: delete … you, demain matin, demande le, demande … la, demi, dents |, department, department |
  -1.3: deposit, desde hace, direccion |, disso-, diwal-, diwali, do … close, do … end, do … have, do … share
  -1.3: does … sale, doing the, doing |, donut-, donuts, dot, douan-, douane, doubl-, double, downl-
  -1.3: dropped a, dropped … off, du … en, duplicate, earph-, easier for, easier … me, econs, ecrire stop
  -1.3: el buzon, el cuadro, el cupon, el domingo, el pedal, el suyo, empie-, en titi, en … l, en … que
  -1.3: encim-, encima, end feels, end … my, enfrente |, enough … in, envoyez … plus, es … gracias, escribi
  -1.3: essay, est bon, est ok, est quittes, est … merci, est … pere, esta de, estaba |, estam-, estamos
  -1.3: estoy afuera, estrellas, estudiando, estudiando |, etes les, ever … this, everyone, everywhere
  -1.3: facture … la, falling off, family |, fat bike, favou-, fee i, fee … was, fellow, file and
  -1.3: financement, first-, font, for some, for … blue, for … year, freezing, from his, from that, fut, g
  -1.3: gardez le, gars … comptoir, gato |, get off, get outta, get … these, getting the, go off
  -1.3: going … have, got cut, gracias you, grand-, haha i, hand in, hands |, he knows, he told, her so, him
  -1.3: him … stop, his name, hola soy, hold, home … NUMBER, homew-, hopel-, hopeless, horri-, horrible
  -1.3: house, houss-, housse, how are, hr, husba-, i feel, i found, i mauvais, i pressed, i … free
  -1.3: i … online, i … told, if anybody, ig, il … du, in his, in … from, in … hall, in … hour, inche-
  -1.3: inches, inclut, install, interview, ipads, is dead, is … bike, is … cell, is … safe, it … j
  -1.3: it … only, j … etre, jacke-, jalis-, jalisco, jamais plus, je mesure, je passerai, je … consens
  -1.3: je … dois, je … sur, je … texte, je … venir, just went, kenya-, keys, keys |, kindly |, kitch-
  -1.3: knocking, know if, l … demain, la azul, la i, la lumiere, la … azul, la … chere, la … se, la … vieja
  -1.3: lab, ladde-, ladder, laisse un, laissez le, lande-, landed, large, large |, las luces, las rueditas
  -1.3: last time, laughing |, le club, le de, le deuxieme, le menage, le … par, leade-, leader, leath-
  -1.3: leather, leaving now, lectu-, left it, left me, legit, les cables, les rayons, les … sont, letre-
  -1.3: letrero, like it, link, list so, lista … la, liste de, liste … le, lonel-, long … it, look like, lor
  -1.3: lost, louez vous, lower, m … par, m … sans, ma blonde, main … oeuvre, mais pouvez, making … want
  -1.3: manana, mandarme … mensajes, mandeme la, many gears, maps, marre de, mars |, mas el, masks, maths
  -1.3: me atendieron, me paso, me phone, me saca, me want, me … again, me … am, me … esperar
  -1.3: me … everything, me … if, me … no, me … textear, mean … text, mecanicien, medid-, medium |, meilleur
  -1.3: mensaje que, mensaje … era, mensaje … mi, mensajes de, mensajes … favor, merci … rappel, mes spams
  -1.3: message vous, message … in, message … l, messages … the, mi cunado, mi me, mi … por, mint, minutos
  -1.3: mitaines, mole, more to, more … in, moved … the, mr tan, mrt, mural, my calendar, my car, my girl
  -1.3: my landlord, my personal, my … about, my … lol, my … thank, my … yesterday, n |, nada todavia
  -1.3: nada … la, name, nan, ne consens, nearest, needs the, nino, no alcanzo, no credit, no problem
  -1.3: no quiere, no somos, no … contestar, nobody … up, noire, non … pour, not eat, not … la, not … thanks
  -1.3: nouveau numero, novio-, novios, now … does, nuevo |, number save, numero … mettez, numero … por
  -1.3: obliged, oeuvr-, oeuvre, of true, off NUMBER, off no, off … hands, offs, ok go, ok if, on labor
  -1.3: on read, on s, on … NUMBER, on … quittes, on … wrong, one, one … NUMBER, only … is, open … labor
  -1.3: orden |, other, ouin, out … true, overh-, par la, para NUMBER, para hoy, parfa-, pas … presse
  -1.3: pas … qu, passc-, passcode, passe, passe j, passerai, pause, pedaler, peint-, perfect, permiso … que
  -1.3: personne qui, peux … mon, phone can, pick, picked … my, pickup … but, pics |, please can
  -1.3: plus necessaire, pocket |, pogne dans, ponchaduras, porch, porto-, porton, pour NUMBER, pour le
  -1.3: practice, presentation, pressed, presses, proverb, prude-, pu la, puerta |, que dia, que luego
  -1.3: que salgo, quiero esperar, quiet |, quit … but, quita … la, quitele, quiten los, quito el, rack off
  -1.3: raffle |, reads, received the, recibo |, recipe, recojan, recu votre, reflecteurs |, reminder … the
  -1.3: remis-, remise, reporte, reported … spam, respo-, ride leader, rien … vous, rim, rims, ringt-
  -1.3: ringtone, rite |, road bike, rodado, rompi-, rompio, royal, rubbi-, sabado, saddle |, salgo a, salido
  -1.3: scell-, scellant, se quita, se … a, se … esto, seen, sees … phone, seguir recibiendo, sent … wrong
  -1.3: september, ser |, she … the, shout-, si … un, siento mucho, siga, skipping, sms de, so … who, son los
  -1.3: spain, stati-, step, stop making, stop who, stop … clock, stop … presses, strollers, suave-, suelto
  -1.3: suis en, summo-, super service, supprimez la, surpr-, svp enlever, swear if, t envoie, take your
  -1.3: tambien |, tan … gracias, te … pero, telefono … por, templ-, texte pour, that off, the big, the hall
  -1.3: the key, the landlord, the maintenance, the neighbors, the phone, the porch, the presses, the … brake
  -1.3: the … dad, the … early, the … go, the … knocking, the … wheel, there soon, these … my, they were
  -1.3: this … have, thumbs up, tiene … de, tienen en, tighten, tighten the, time does, to pay, to remove
  -1.3: to … contacted, to … n, to … today, toca, tonde-, too … gears, topic, tout j, tout … ai
  -1.3: training wheels, tread, trici-, triciclo, troub-, trouvez, tu des, tub, ubicados, umbrella |, un jour
  -1.3: un … a, un … sur, una … para, une bonne, up again, up from, urs |, va y, va … avec, venmo |, vente |
  -1.3: vers, vers NUMBER, veux … voir, vez |, vi en, viejo, vivem-, vivement, vocal-, vocale, void deck
  -1.3: voitu-, voiture, votre part, voudrais ne, voudrais … plus, vous … la, vous … meme, voyan-, voyant
  -1.3: want any, want … talk, wants the, was at, was the, was … you, watching, we … NUMBER, went … my
  -1.3: what … does, when … my, who … to, whole, whole day, will kill, will … him, will … let, window
  -1.3: window |, with … green, worse |, wrong NAME, wtu, wtu NUMBER, xl, you kindly, you lol, you remove
  -1.3: you see, you … me, you … removed, you … somos, your ex, your instagram, your place, your … are
  -1.3: your … name, | approve, | au, | coupe, | cross, | deje, | demain, | guess, | hein, | mija, | mire
  -1.3: | miss, | mummy, | ne, | ni, | order, | ouin, | quand, | quitele, | saca, | shimano, | sin, | some
  -1.3: | suspendan, | total, | water, | ye, | … abogado, | … bien, | … bruit, | … compro, | … couleur
  -1.3: | … demain, | … descuento, | … di2, | … dio, | … every, | … great, | … hit, | … ir, | … jaja, | … le
  -1.3: | … messages, | … mesure, | … min, | … open, | … other, | … permiso, | … rentre, | … see, | … that
  -1.3: | … things, | … tube, | … unsubscribe, | … vale, | … yet, ~_amm, ~_awe, ~_ay, ~_bak, ~_bu, ~_cad
  -1.3: ~_dol, ~_eje, ~_g_, ~_glu, ~_gn, ~_gr, ~_gro, ~_his, ~_hr_, ~_lah, ~_lle, ~_ly, ~_mir, ~_ord, ~_pal
  -1.3: ~_ped, ~_po, ~_reb, ~_res, ~_ro, ~_sam, ~_sel, ~_swe, ~_tem, ~_wah, ~abaj, ~adi, ~ador, ~adro, ~afi
  -1.3: ~agar, ~age_, ~ain, ~al_, ~ald, ~ale_, ~algu, ~alk, ~amor, ~ana, ~anti, ~anto, ~apol, ~appt, ~ara_
  -1.3: ~arad, ~ard_, ~arfa, ~arge, ~arne, ~ars, ~asl, ~ats_, ~au_, ~awes, ~ayon, ~bak, ~bano, ~batt, ~bee
  -1.3: ~betw, ~blem, ~cama, ~camb, ~ceip, ~ch_, ~cin, ~cis_, ~cod, ~com, ~comm, ~cta_, ~dad_, ~dan, ~dget
  -1.3: ~dois, ~due, ~eal_, ~ear_, ~eat, ~ectu, ~edo_, ~eeps, ~eh_, ~eil, ~eip, ~eipt, ~el_, ~endr, ~epi
  -1.3: ~erac, ~esit, ~eth, ~etwe, ~ey_, ~fect, ~fish, ~fri, ~glo_, ~glov, ~glu, ~got, ~gua_, ~hai, ~hift
  -1.3: ~him_, ~husb, ~ide_, ~ido, ~igui, ~iman, ~inne, ~ippi, ~itad, ~ited, ~ivez, ~jad, ~junt, ~kan_, ~keys
  -1.3: ~kitc, ~la_, ~lab_, ~land, ~lass, ~leep, ~leu_, ~lio_, ~llov, ~lost, ~lven, ~mal, ~mil, ~mp_, ~ncho
  -1.3: ~ndit, ~neau, ~new_, ~nis, ~niss, ~nit_, ~nuts, ~oble, ~od_, ~odys, ~oken, ~old_, ~ole, ~oles, ~omes
  -1.3: ~omet, ~onf, ~ood_, ~ooke, ~ouvr, ~pann, ~parf, ~pat, ~paye, ~polo, ~ppl, ~pren, ~rac_, ~rav, ~rect
  -1.3: ~res, ~rgad, ~rger, ~rias, ~rin, ~rno, ~ros, ~roub, ~rpri, ~rro_, ~ruid, ~rush, ~sav, ~sban, ~shif
  -1.3: ~sid, ~slee, ~song, ~sour, ~stee, ~sti, ~stur, ~sun, ~surp, ~td_, ~tea, ~teal, ~teau, ~tep_, ~they
  -1.3: ~thu, ~tido, ~timb, ~tow, ~trav, ~tues, ~ubbi, ~uedo, ~uel_, ~uelt, ~uem, ~uet, ~unn, ~unti, ~upl
  -1.3: ~urb, ~ursa, ~usb, ~usba, ~usen, ~utos, ~vem, ~via_, ~vici, ~viou, ~wah, ~ween, ~weso, ~whit, ~whol
  -1.3: ~wip, ~work, ~zen, ~zen_
  -1.4: (unknown 2), 2 … NUMBER, 3rd, NAME … la, NAME … phone, NUMBER free, NUMBER libras, NUMBER mins
  -1.4: NUMBER … avant, NUMBER … gone, NUMBER … mais, NUMBER … month, NUMBER … no, a better, a noise, a photo
  -1.4: a ustedes, a … again, a … by, a … fois, a … gars, abonne a, abonnement d, accidente, accord pour
  -1.4: aceptan, act, advan-, advance, after … so, afuera yo, agarro, ai envoyez, airpods, alcance, all our
  -1.4: allo … est, already texted, also … you, am away, am trying, am … on, and walk, anoche |, ans … je
  -1.4: any word, anyho-, anyhow, anyone … me, are doing, as … go, assez content, au gerant, au mauvais
  -1.4: au sondage, au stop, au volant, autre, avez mon, avez |, avoir … ca, bad, bag |, baja … precio, band
  -1.4: be gentle, bicis, bill |, bird, birth-, birthday, bites, bleed, block the, blue one, bon … ca
  -1.4: borro … mensaje, both … us, broke, brother, brothers, buenas |, but me, by NUMBER, c … sur, ca marche
  -1.4: ca passe, ca … dit, cadena |, calid-, calidad, can … bring, cancelen mi, candado que, carte, cebol-
  -1.4: cebolla, cel no, ces … merci, chaine |, change the, changement, charged … a, cles |, clicking |, cm |
  -1.4: coffe-, coffee, color |, combien vous, come for, come now, comio mi, commande |, comptant |
  -1.4: consent … the, contrat, cost, cracked, creep-, creepy, creepy |, cuadro … NUMBER, d autre, dar mi
  -1.4: de atras, de lire, de paiement, de respeto, de … this, delete lunes, demandar, destinataire, detai-
  -1.4: did, did a, dit … de, does the, double |, drill |, drinks, du cash, du club, easte-, easter, el bebe
  -1.4: el martes, el mensaje, el mostrador, el motor, el paquete, el recordatorio, el registro, el y
  -1.4: el … de, email … you, en ai, en casa, en … bici, en … calle, en … mostrador, en … parada, enjoy
  -1.4: enleve, enleve de, ensen-, enterado, entrar, entro, equivocaste de, era hora, erreur NUMBER, escrito
  -1.4: espag-, espagnol, espos-, est combien, est de, est … maison, est … par, estime |, etes vous, exact-
  -1.4: excelente, fait deux, fait … km, falli-, falling, falta de, falta … respeto, fast |, fathe-
  -1.4: favor … cancelar, fee |, felicidades por, fever, fini a, fini … quelle, flyer, forward the
  -1.4: found your, found … text, free sms, freins, frnds, from hr, from |, from … all, from … file
  -1.4: fue … luz, gagne, garantia |, gars de, germa-, get … you, getting ridiculous, gift cards, gloves on
  -1.4: go ahead, going through, gonfl-, good … sir, google … you, grande, green one, gros |, guantes, guy is
  -1.4: guys … to, habia, habla NAME, hablo para, hace ruido, hacen … a, hande-, hang out, have … enough
  -1.4: hay un, hay … por, he called, he never, he … never, helmet, her … for, heren-, herencia
  -1.4: heure … vente, hey i, hier … avez, hiver |, hora, horario |, huit, husband, i dropped, i look, i mean
  -1.4: i withdraw, i … your, idee … la, identite, il pleut, in at, in meetings, in on, in … list, in … lot
  -1.4: in … number, inquiete, insid-, inside, is about, is been, is own, is worse, is … now, is … or
  -1.4: is … paint, it alone, it before, it … again, it … from, it … next, it … own, j … tout, jappe-
  -1.4: jappelle, je l, je … c, jefe, job |, joyeu-, just … your, juste les, kan, kid … your, kill it
  -1.4: know … are, l ete, la bici, la pieza, la saaq, la tercera, la … nadie, la … porfavor, landlord
  -1.4: language, las dos, las llaves, las … y, lasti-, later, law>remove, le doy, le frein, le mando
  -1.4: le moyeu, le pongan, le votre, le … los, lee … mensajes, les freins, les … moi, les … vous, let NAME
  -1.4: light |, lips, lisan-, lisant, livraison je, llant-, llave-, llaves, lo demas, loaner |, located
  -1.4: logo, long |, looks, lost the, ma … va, main d, maiso-, maison, malade |, marin, mas … me, matri-
  -1.4: mauvaise couleur, me contesto, me lee, me toca, me … get, me … in, me … so, meant … my, meeting … not
  -1.4: mensaje … y, mensajito, message, message but, message on, message … from, message … is, mi … agarro
  -1.4: midi |, minus, mis … y, mistake, mitai-, mms, mon … le, mon … veut, more word, moteu-, mots, much i
  -1.4: mug, mummy, my gf, my … buzzes, my … only, my … over, my … wants, n no, nada … me, nails |, necesito
  -1.4: need NUMBER, need my, need … this, new sim, no vivo, no … at, no … esperar, no … todavia, noise … i
  -1.4: non … est, not give, not make, not mind, not ship, not … riding, nota, nouvelles, now there, ntp
  -1.4: numero por, of NUMBER, off … do, off … roof, offli-, offline, ok no, oka, old … to, on facebook
  -1.4: onion-, onions, onto, order the, otro cliente, owned, paise-, paiseh, par … on, para usar, parei-
  -1.4: park |, parta-, pas avant, pas mauvais, pas son, pas … d, pas … panier, pas … personne, pasa el
  -1.4: paso |, pay as, pay … you, payin-, paying, peut on, peux … envoyer, phone because, pics of, pictu-
  -1.4: pinea-, pineapple, plann-, planning, point-, pongo stop, poor, por … recordatorio, porfa que, potlu-
  -1.4: potluck, pour confirmer, pour … couleur, pour … pere, printer, problema |, psych-, qn, que dice
  -1.4: que fuera, que parada, que … al, quel … pour, quelle couleur, quest-, qui … ecris, qui … mange
  -1.4: qui … occupe, quiero, quise, quit … i, quitar … oxido, quite las, quote |, radio-, rain |, recibido |
  -1.4: recibir mensajes, record of, refaire, registro de, regle, remueve, rental, rental |, reparation svp
  -1.4: retire de, revisar, revoke my, ride that, row NUMBER, rude, rust, s occupe, saaq, sabad-, sacoc-
  -1.4: sacoche, saint, salgo … las, samedi je, se termine, se ve, seats, seein-, seeing, semaines |
  -1.4: service est, seule, shima-, shimano, shop … the, sin … you, sitti-, sitting, size NUMBER, slime
  -1.4: small, sms … la, solo lo, son is, sors du, souhaite ne, stage-, stages, state-, steam, still, stop j
  -1.4: stop … ai, stop … at, stop … her, stop … la, stop>want, store, string, submi-, submit, suis devant
  -1.4: suis rendue, suis … arret, sujet, summe-, sur le, sur … cadre, sure you, surprises, suscr-
  -1.4: take … old, talk in, taman-, tamano, tarde-, tarje-, tarjeta, telefono se, tell … if, text … not
  -1.4: text … this, textiez, texting i, texto on, that number, that … what, the bank, the deals, the deluxe
  -1.4: the gate, the kickstand, the road, the table, the … dog, the … n, the … quit, the … say, them to
  -1.4: them |, they … me, think is, this number, threw, thursday |, timbre, time do, time … stop, tire on
  -1.4: to find, to sell, to worry, to … last, to … that, too |, took … phone, transfer it, travaille pas
  -1.4: tren, trike |, trouve la, uf, un … autre, un … de, un … vocal, une job, uni, usage, usted es, venda-
  -1.4: vente, verla, vieil-, vitesses, vocale |, volan-, volant, volver a, vos … m, votre cafe
  -1.4: votre service, vous … mon, vous … textiez, voy … alla, vuela, vuelve, wahal-, wahala, want … again
  -1.4: was … me, weds, well, whatever you, white … with, who … it, who … that, wif, will leave, wiped
  -1.4: wizar-, wobbl-, work … the, working again, wrong i, wrong … and, wrong>stop, xq, y aller, y nadie
  -1.4: yo mismo, you NUMBER, you era, you fix, you went, you … hora, you … out, you … so, you … su
  -1.4: you … uso, your card, your father, your parking, your sister, your … ah, your … lot, | aceptan, | dar
  -1.4: | did, | donne, | escribame, | excelente, | la, | le, | manda, | mis, | oi, | pedal, | see, | sorry
  -1.4: | sunday, | tanne, | tell, | this, | three, | … annoyed, | … brand, | … como, | … correo, | … di
  -1.4: | … disappointed, | … faites, | … freno, | … gros, | … hours, | … info, | … laptop, | … leo
  -1.4: | … mando, | … night, | … paro, | … problem, | … quedo, | … sounds, | … veux, | … want, | … well
  -1.4: | … whoever, | … withdraw, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_atr, ~_bad, ~_bh, ~_cen, ~_cit, ~_cue, ~_did
  -1.4: ~_dim, ~_din, ~_ebi, ~_far, ~_fe, ~_hea, ~_kid, ~_lla, ~_mie, ~_nia, ~_pil, ~_rou, ~_rud, ~_sab
  -1.4: ~_sch, ~_see, ~_sk, ~_sma, ~_sun, ~_ti, ~_tue, ~_wob, ~acie, ~ader, ~ail, ~aisi, ~alk_, ~amo_, ~anyo
  -1.4: ~anyt, ~arf, ~arj, ~arje, ~auri, ~bad_, ~bc_, ~birt, ~bleu, ~bmi, ~boxe, ~budg, ~carg, ~cend, ~chid
  -1.4: ~cket, ~cla, ~couc, ~cre, ~cuad, ~dd_, ~deau, ~deta, ~deux, ~did_, ~dit_, ~diu, ~dium, ~dol, ~dre_
  -1.4: ~dred, ~dys, ~dys_, ~ebik, ~ecra, ~edi, ~efe_, ~ego_, ~emis, ~epo, ~ers_, ~esar, ~esom, ~est_, ~etit
  -1.4: ~eus, ~eves, ~ew_, ~far, ~feed, ~feve, ~ffee, ~fit, ~ge_, ~goat, ~got_, ~grab, ~grav, ~han, ~hda
  -1.4: ~hday, ~hes_, ~hey, ~hil, ~him, ~hima, ~hirt, ~hot_, ~hur, ~ibid, ~ictu, ~idi, ~iei, ~ieil, ~ight
  -1.4: ~imp, ~ink_, ~irth, ~iter, ~izar, ~jefe, ~jeta, ~joy_, ~joye, ~lare, ~lay, ~lco, ~letr, ~lis_, ~liz
  -1.4: ~llev, ~loj, ~lone, ~lot_, ~luto, ~lve_, ~mana, ~mee, ~mins, ~minu, ~mumm, ~na_, ~neg, ~nfol, ~ng_
  -1.4: ~nla, ~nsfe, ~nuto, ~nyo, ~nyon, ~obbl, ~ocke, ~oeur, ~oge, ~oire, ~oise, ~ong_, ~ook, ~oque, ~oteu
  -1.4: ~otor, ~oxe, ~oxes, ~oyez, ~pata, ~payi, ~perf, ~pict, ~plas, ~ppoi, ~ppor, ~ppt, ~pued, ~qued, ~rent
  -1.4: ~reu, ~rip_, ~rita, ~rjet, ~robl, ~roll, ~rqu, ~rtai, ~rthd, ~rubb, ~same, ~saur, ~sba, ~seg, ~segu
  -1.4: ~sfe, ~sfer, ~sio, ~sole, ~stal, ~stam, ~stil, ~subm, ~tal_, ~tarj, ~tat, ~tem_, ~thda, ~ttin, ~tu_
  -1.4: ~tue, ~ual, ~ual_, ~uant, ~ubm, ~ubmi, ~uete, ~unes, ~unio, ~valu, ~vant, ~vell, ~vers, ~via, ~viei
  -1.4: ~vil, ~vive, ~wea, ~wob, ~wobb, ~xi_
  -1.5: NAME tremblay, NUMBER be, NUMBER … mas, NUMBER … my, a como, a door, a los, a matin, a note, a spare
  -1.5: a … el, a … nom, able, able to, abonner, about, abt, accord … les, actua-, admir-, adresse |, again
  -1.5: agota-, ai bien, ai essaye, all … now, alla |, allergic, allergic to, allo c, already … you, am home
  -1.5: an end, and off, and … was, angry … me, annule je, annulez ma, annulez … commande, anuncio
  -1.5: anyone but, anyone |, apology, aprie-, are NUMBER, are for, arrete d, arrete … je, aslee-, asleep
  -1.5: assistance, at NUMBER, at … place, atras, attached, attendez, au dos, aucun probleme, aucun … avec
  -1.5: audio-, audios, avant, avec … la, avisado, avisarme cuando, avisaron, ay bendito, ayudo, azul |
  -1.5: baby |, bacano, bajo |, bak, bangs, base |, bc of, be home, beautiful, best shop, bici … esta
  -1.5: bien … de, bientot |, biker, bill i, biscuits, blonde m, bonne … NAME, bonne … j, borren … numero
  -1.5: boss is, boues, box … up, bsnl, buen, but |, but … did, but … there, c correct, ca au, ca … bien
  -1.5: ca … dans, ca … pour, cable-, cables, cables |, calco-, call … when, can hear, can … NUMBER
  -1.5: can … just, canar-, canasta por, canasta … favor, cancel the, cancellez mon, card … you, carriers
  -1.5: carte |, casques |, chaine, cheap-, cheaper, chicken rice, children, class, close |, colle, come … of
  -1.5: commande … pneus, como un, compa |, compran, compran … usadas, compteur, confiance, confio en
  -1.5: confirm once, confirmer, conozco |, contact i, cote |, cotes |, crack |, crevaisons |, creve
  -1.5: cuanto … con, cuest-, d en, d … avant, danad-, de favor, de precios, de suivi, de ti, de voir
  -1.5: de vous, de … arrete, de … une, dear |, debo, decid-, dejam-, derai-, derailleur, descuento |
  -1.5: did … remove, digal-, digale, dinero de, dinne-, dinner, dit … pas, do a, does … in, domic-, donc de
  -1.5: done i, down i, du lait, du mois, du rappel, du … je, dura, efface … numero, el nunca, el seguro
  -1.5: el … viejo, emoci-, en caja, en maudit, en … deux, engine, enough … for, envoyez la, era pa
  -1.5: erase the, es regalo, est bloque, est gratuit, est regle, est tombe, est … ici, est … long
  -1.5: est … velo, estimate |, et mettez, ete |, etiqu-, every single, exam, expla-, factura, faire le
  -1.5: faites … les, faut, fell out, fetch me, fin du, finir |, fois … que, following, fontanero, for next
  -1.5: for … mother, forgot to, foto |, frame i, frein a, gardez, gave … my, get … NUMBER, giant, give … to
  -1.5: glove-, gloves, gmail, gn |, gone |, got … NUMBER, grandeur |, grave |, greet, gros … a, guant-
  -1.5: guard, hacen |, have … you, hay descuento, hay |, he is, hor |, hsa, i called, i cancelled, i leave
  -1.5: i opted, i … or, i … saw, i … texted, if your, ignora, ils ont, impue-, in that, in … this, incluido
  -1.5: inici-, inscrire, is asking, is gone, is with, is … for, is … sorry, it fit, it … under, itsel-
  -1.5: itself, j … essaye, jamais … que, je … garder, jueves por, k, knee is, know of, knows … bike
  -1.5: l … tout, la cadena, la cassette, la e, la renta, la revision, la tarjeta, la … grandeur, la … me
  -1.5: la … otra, la … prolongee, la … quiero, last … is, le cadre, le garder, le rappel, le … avant
  -1.5: leave … phone, left my, lentes |, les cotes, les puse, let … ask, lien … paiement, lifes-, lifesaver
  -1.5: lift it, like my, list … is, list … still, lista … precios, llanta … no, loan, lock off, los … delete
  -1.5: luces |, lunch |, ma … m, magasin … velo, mal … dos, marriage, masca-, mascara, me ask, me avisaron
  -1.5: me every, me olvido, me quedo, me … dos, me … manda, me … new, me … pasa, meeting, meetings
  -1.5: membership, mensajes … se, mensajes … ustedes, merge, message s, message says, messenger, mi … ahi
  -1.5: mil gracias, milk |, mins, mistake … me, moi dessus, mon bike, morti-, much better, much … a
  -1.5: much … it, mucho, my brother, my lunch, my side, my water, my … asks, my … bottle, my … can
  -1.5: my … fell, my … goes, my … left, my … ready, my … what, n come, n … jamais, neare-, need any
  -1.5: need … call, need … talk, neede-, needed, nel, never … this, ninguno, no but, no … asked
  -1.5: no … factura, no … on, no … ruido, nombre ni, north, nos … en, not receive, not talking, not that
  -1.5: not … one, now we, nuevo es, number … gave, number>me, numero … celui, numero … pas, o hay, octob-
  -1.5: odome-, of this, of … kid, ofertas … me, off … on, oi, ok will, ok … can, old … i, old … in, olvido
  -1.5: on arrive, on … flip, on … storage, one asked, one you, only saw, only … in, or … the, orale
  -1.5: oublie de, out here, out yet, out … of, outil-, outils, over … phone, pago en, panier |, papin-
  -1.5: papineau, par courriel, parcero, parqu-, partant, partido, partir … hoy, pas cher, pasar, passe le
  -1.5: patro-, pay |, pdf, pensais que, pensais … c, penser |, people you, perdu votre, person … the, petit
  -1.5: peux … de, pf, phone … if, photo de, picks, pine, pis je, please reply, pleut, pluto-, plutot
  -1.5: policia, pongan, por … NUMBER, por … o, por … paso, porti-, possible |, pour … a, premium, pro
  -1.5: probl-, pus … de, quand y, que tienen, que … decia, que … ese, que … roule, quede sin, qui … ce
  -1.5: quit working, quiten … la, quitte … job, raini-, raining, ramasse |, ramasser le, ran, rapido
  -1.5: rappels … ca, rayons, reachable, readi-, reading, reaso-, recogerla, recordatorios |, reste, revision
  -1.5: revision |, revoi-, ride … NUMBER, rodam-, rodamos, roues, ruedi-, rueditas, sabe, said … are, sal
  -1.5: saliendo |, salte, saw your, say NUMBER, say this, scared, scooters, scrab-, scrabble, se salio
  -1.5: se … de, se … olvido, selle est, send … bike, send … messages, sera la, sir … i, slot, smell, snore
  -1.5: so … need, solo la, sorry meant, sorry my, spark-, sport-, sports, squeak, statu-, stay off
  -1.5: still the, stop calling, stop ou, stop texts, stress, strin-, stupi-, stupid, sub, sugge-
  -1.5: supposed … get, sur mon, t il, t … pas, take … please, talk, tanner, te jure, te … de, techn-
  -1.5: tell … i, tell … to, tengo una, text him, text just, texteame, texts lol, texts … stop, thanks a
  -1.5: the cake, the cheap, the color, the coupon, the family, the garage, the invoice, the money
  -1.5: the stickers, the tape, the total, the whole, the … asking, the … last, the … of, them up
  -1.5: there still, they are, things |, this saddle, tight-, til NUMBER, to bring, to remind, to return
  -1.5: to whom, to … a, to … family, to … someone, today i, today … me, toile-, tomato, tombe dans, training
  -1.5: trim, troll-, trolley, trompe d, true |, tse, tu, tu as, tube i, tubeless |, turns, twice … the, type
  -1.5: un solo, un … delete, un … le, unacc-, unacceptable, uncle i, une biere, une fois, university, unlock
  -1.5: unlock the, urs, usual, va … le, vayas, velo … tu, vieja, viens … voir, vivo … la, voice |, voicemail
  -1.5: voici le, vos … a, vos … merci, vous pour, voy en, voz, vrai, want … on, want … one, warm, we moved
  -1.5: what are, what time, wheels |, where … you, white one, wife, will do, will pass, wish … would
  -1.5: with … work, wonder, working |, worth it, would … my, y eso, y … la, you also, you fit, you one
  -1.5: you pick, you … all, you … puse, you … sirve, your way, your … before, | compran, | desinscris
  -1.5: | este, | ex, | fui, | hows, | ils, | mandeme, | nel, | orale, | quita, | receipt, | remove, | same
  -1.5: | saqueme, | took, | una, | vi, | wen, | … anyone, | … banco, | … beg, | … bendito, | … bon
  -1.5: | … brake, | … char, | … cool, | … deja, | … dejaron, | … delete, | … dios, | … forward, | … gente
  -1.5: | … god, | … interested, | … lah, | … learned, | … making, | … manden, | … marketing, | … new
  -1.5: | … nouvelles, | … ont, | … report, | … route, | … signed, | … store, | … worked, ~_abt, ~_bos, ~_bou
  -1.5: ~_br, ~_car, ~_cl, ~_co, ~_cre, ~_dev, ~_egg, ~_eno, ~_fl, ~_flo, ~_gia, ~_gma, ~_hag, ~_hay, ~_hmm
  -1.5: ~_hr, ~_k_, ~_nv, ~_pag, ~_sha, ~_til, ~_tu_, ~_va, ~_ven, ~_vi, ~_vil, ~_wif, ~_wtu, ~_zo, ~abt
  -1.5: ~abt_, ~afor, ~ahah, ~aili, ~aill, ~ak_, ~arat, ~arry, ~ars_, ~ashe, ~asle, ~asu, ~atra, ~aun, ~aw_
  -1.5: ~bbi, ~brin, ~cats, ~ches, ~clo, ~cris, ~ctua, ~cur, ~dade, ~deo, ~depa, ~deu, ~dev, ~did, ~dinn
  -1.5: ~eape, ~ebo_, ~ecio, ~eddi, ~eded, ~eede, ~ege, ~egr, ~ejam, ~ejo, ~elle, ~empl, ~enia, ~eply, ~epos
  -1.5: ~erni, ~ersh, ~espe, ~esso, ~etu, ~eux, ~ferm, ~fixe, ~ft_, ~ga_, ~gerl, ~gian, ~gle_, ~gma, ~gmai
  -1.5: ~gs_, ~hant, ~harg, ~hen, ~hen_, ~hmm, ~hoc, ~host, ~ibo, ~iclo, ~ieg, ~ieja, ~ifes, ~ift, ~ivr, ~jue
  -1.5: ~kan, ~kid, ~lais, ~ld_, ~lem, ~libr, ~lig, ~loan, ~lon, ~lut, ~mam, ~manc, ~mbi, ~mbia, ~mere, ~mid
  -1.5: ~mman, ~nand, ~ndad, ~nnon, ~nstr, ~nsw, ~ntia, ~ntry, ~nyt, ~offr, ~oman, ~ondo, ~onto, ~oors, ~org
  -1.5: ~orq, ~orqu, ~oup_, ~pa_, ~pen, ~perr, ~pid_, ~ple_, ~plut, ~ppel, ~prob, ~rah, ~raj, ~rava, ~rave
  -1.5: ~rdad, ~rde, ~redi, ~rian, ~rim_, ~rle, ~rog, ~rok, ~roke, ~rpre, ~rquo, ~rry_, ~rst, ~sad_, ~shim
  -1.5: ~shir, ~sho, ~simo, ~smal, ~smo, ~snow, ~squ, ~ssu, ~tal, ~tall, ~tars, ~temp, ~tenc, ~ter_, ~tera
  -1.5: ~tess, ~tho, ~tit, ~tomo, ~trab, ~tree, ~tube, ~tuc, ~tupi, ~turb, ~u00, ~uand, ~ubb, ~ube, ~ued
  -1.5: ~uede, ~uedi, ~ues, ~uffe, ~uits, ~ump_, ~unlo, ~uot, ~upid, ~urq, ~urqu, ~urt_, ~ussi, ~usta, ~uvr
  -1.5: ~uye, ~vas, ~ved, ~vite, ~wal, ~walk, ~wee, ~wers, ~wipe, ~wtu, ~xam_, ~xpla, ~ype_, ~zad
  -1.6: 2 please, NAME … this, NUMBER do, NUMBER hr, NUMBER minutes, NUMBER … ok, NUMBER … one
  -1.6: NUMBER … would, a NAME, a demandar, a dios, a mile, a spam, a … apres, a … casa, a … du, a … esposa
  -1.6: a … ir, a … mensajes, a … of, abuelo, accepted, accounts, admis-, again with, agregar, ah, ahori-
  -1.6: ahorita, ai des, ai … gagne, ai … mon, aimerais … le, al … you, all gone, alto y, am … interested
  -1.6: amex, amex |, amiga, ancien, and want, angry>you, annulez mon, answe-, antes … las, anulenme
  -1.6: anything … me, approved, appt, are … a, are … take, arret … autobus, arriere |, aunty, avez mis
  -1.6: away no, barato, batterie, bell, better than, bici afuera, bici gracias, bien, bien gracias
  -1.6: bike belongs, birya-, biryani, biscu-, bixi, black, bolsa |, bordeaux, bugging, bureau |, but … it
  -1.6: butt, c est, c … annule, c … l, c … quel, ca vaut, ca … NUMBER, ca … de, cable |, cake |, can … check
  -1.6: can … holding, can … lift, can … text, cancelen, cancelle, caps lock, caref-, careful, casque
  -1.6: cassette |, changer … pneus, charging, chaud-, chin, cierran, cinco estrellas, clunk-, clunks
  -1.6: cobro |, combien pour, come over, comio, commandes, comment … les, con … para, continuez de, cotes
  -1.6: coute combien, crack-, crene-, creneau, creo … es, creve-, cuando … lista, cuanto, cunad-, days
  -1.6: de molestar, de rechinar, de voz, de … ninos, de … ofertas, debarquez le, decia |, deck, dejo el
  -1.6: delete jueves, delete … photo, delete … pic, delete … second, deliver, denun-, depot, derniere … que
  -1.6: des nouvelles, describe, despierto, did … cancel, did … come, disculpe |, dit … mais, does … open
  -1.6: donc la, donde … el, donne pas, du dossier, du service, dur, egg, el, el oxido, el profe, el total
  -1.6: el tubo, el viernes, el … al, en arret, en google, en peux, en … puerta, enfant, enough i, envoie moi
  -1.6: envoyez un, equivocaron de, es la, es sorpresa, esperar mas, est partie, est passe, est quel
  -1.6: est … au, est … ce, est … rien, estud-, et … vous, etes … meilleurs, ex me, factu-, fait le, fait une
  -1.6: faxed, fell … a, fir, fonta-, food … i, for now, for … bike, for … hour, for … it, form |, forma-
  -1.6: formu-, frame |, free |, freno |, friends, front, fui |, garantie |, gars avec, gauche, genial |
  -1.6: get … messages, get … off, grafi-, grips, group rides, hacemos, hange-, hanger, happened … my, hard |
  -1.6: has been, have told, hay … mas, heure-, his |, his … and, holding the, honda, honestly, hor
  -1.6: hospital |, hows, husband |, i removed, i … any, i … but, i … scared, in … rain, inch, inform … sms
  -1.6: insur-, interesa el, is under, is … got, it … be, j arrete, j … du, jajajaja, jale, jam, jamais … ce
  -1.6: jarri-, jarrive, jarrive |, jase, je … autorise, je … avec, je … laisser, job, just left, l, l air
  -1.6: l … laisse, la batterie, la de, la llamada, la rouille, la tienda, labor, laisse mes, laisse … j, las
  -1.6: late, late for, laver, laver |, le lavage, le … dit, le … numero, le … oui, leche, left for, legen-
  -1.6: legend, les digo, lette-, libras, libras |, lift, like a, like … the, line … the, livrez vous
  -1.6: lo … hoy, lol … it, lol … you, looking … you, lost … my, m aviez, m … en, made, makes it, mal la
  -1.6: mande, mas barata, mas gracias, mas … llanta, mauvaise taille, me get, me … contact, me … sms
  -1.6: me … turn, mensaje … de, mensajes por, mensajes … yo, message with, messenger |, mets moi, mi dinero
  -1.6: mi … gracias, mija |, mochi-, mochila, moi au, moi lol, moi … pas, moins cher, mom does
  -1.6: mon derailleur, mon dieu, mon telephone, mon … dit, mon … jusqua, morning is, mortified, moteur
  -1.6: mover-, muy … para, my landline, my wheels, my … of, n autorise, nails, ne … plus, near, near the
  -1.6: necesito el, need … me, need … stop, never … any, never … with, new, next … no, niamh, nights |
  -1.6: no cap, no por, no pude, no the, no worries, no … dejen, nom … est, not even, not lift, not … air
  -1.6: not … delete, not … enough, noticias, nugge-, nugget, number>send, numero … de, nvm, o me, of town
  -1.6: of … guys, of … he, of … week, oignon, old … off, omg i, on silent, opt in, opte, options, or my
  -1.6: others, ou encore, ou … est, out a, out … town, over |, pague |, paper-, papers, para alla, para you
  -1.6: parar la, people to, peux … la, phone number, pis ca, plan is, plaza, please disregard, please erase
  -1.6: pluie |, plus … contact, plutot |, poder ir, police report, poner una, poner … queja, por … favor
  -1.6: por … mejor, porfavor |, portiere, poser, pour parler, pour … que, pouvez le, presta, presupuesto
  -1.6: pret … c, prochaine |, pu … de, puedo cancelar, puert-, put your, que … de, que … dieron, que … dois
  -1.6: que … ustedes, question … you, quiero cancelar, quit … is, quy, rack |, reading this, reason
  -1.6: rechinar, recoge, recogi |, refai-, reloj, remorque, rendu avec, renews, rentan, resib-, responde
  -1.6: reste |, retur-, ride … i, road, rodada |, roti, said you, saturday, save my, says no, score, scrat-
  -1.6: sees, seis, semanas, send … your, serre-, she blocked, she took, shifter, shop is, si pasa
  -1.6: side … the, simply, singi-, singing, sirve |, skip the, slow |, slowl-, slowly, so proud
  -1.6: so … messages, solo, someones … is, start |, stealing, stop spamming, stop … encore, subid-, subida
  -1.6: suspension |, switched off, takeo-, talla |, tell … something, termine la, text book, text … NAME
  -1.6: texts>number, that NUMBER, the clock, the demo, the gym, the lift, the membership, the pump
  -1.6: the receipt, the thing, the vet, the wait, the washing, the wheel, the work, the … add, the … charge
  -1.6: the … has, the … honestly, the … ride, these messages, they say, thing from, thinks i, this … of
  -1.6: this … week, to … boss, to … them, told him, tomorrow |, toner, took me, tous mes, toutes les, tow
  -1.6: trike, trois semaines, tu vous, tu … en, tubes |, turn |, twice |, two texts, un alto, una queja
  -1.6: una … en, unfri-, unloc-, up and, up at, up … will, updates |, upgra-, urgen-, usadas |, usar, va
  -1.6: va venir, vais … etre, velo merci, velos en, vet, veux recevoir, vi, vi … mensaje, viene-, vieux, vol
  -1.6: vos textos, vote for, vous … aviez, vous … enlever, voy … demandar, wait list, want new, want … know
  -1.6: was … on, washi-, washing, wats, way, we talk, website is, were you, wey … no, what is, what year
  -1.6: wheel off, who got, who knows, will … send, win, windo-, with work, woohoo, worries, wot, would you
  -1.6: write again, wrong exit, y tu, y … el, yay, you said, you terminaron, you … keep, you … more
  -1.6: you … open, you … sun, you>you, your bro, your counter, your mailing, your newsletter, zelle
  -1.6: | anulenme, | bajo, | bien, | called, | den, | digale, | mdr, | might, | ordered, | ouvert, | quitte
  -1.6: | remember, | report, | rode, | signed, | stupid, | tubeless, | uncle, | wats, | woohoo, | xq, | … b
  -1.6: | … con, | … disregard, | … equivocaron, | … far, | … habia, | … hv, | … laughing, | … mandandome
  -1.6: | … mas, | … prix, | … profe, | … queria, | … say, | … taille, | … they, | … train, | … turned
  -1.6: | … uncle, ~_ah_, ~_aun, ~_ave, ~_bc, ~_cui, ~_ech, ~_el_, ~_enj, ~_gat, ~_glo, ~_haz, ~_idi, ~_kan
  -1.6: ~_l_, ~_lab, ~_ll, ~_mea, ~_met, ~_nea, ~_ori, ~_pri, ~_rei, ~_ru, ~_scu, ~_sli, ~_sti, ~_thu, ~_upg
  -1.6: ~_va_, ~_vai, ~_ver, ~_vi_, ~_vis, ~_vol, ~_wed, ~_zel, ~abad, ~aco_, ~agni, ~aim, ~aime, ~ala, ~ala_
  -1.6: ~amat, ~anan, ~anno, ~answ, ~ao_, ~ape_, ~argi, ~arid, ~arpe, ~art, ~ash, ~aso, ~ate_, ~ath, ~awa
  -1.6: ~bado, ~bici, ~bisc, ~ble, ~bro, ~brok, ~cam, ~cher, ~choi, ~cis, ~cise, ~cks_, ~clo_, ~comi, ~crat
  -1.6: ~ct_, ~ctur, ~cuen, ~cuit, ~dam, ~denu, ~der_, ~dici, ~dita, ~eca, ~eda, ~egg_, ~eir, ~ela_, ~elt_
  -1.6: ~ends, ~enem, ~enj, ~enjo, ~enla, ~erco, ~erdo, ~esol, ~estl, ~esup, ~ettr, ~etur, ~evo_, ~eye, ~fact
  -1.6: ~fier, ~flo, ~four, ~fra, ~fron, ~gues, ~heap, ~hold, ~hurs, ~id_, ~iej, ~irs, ~isp, ~jarr, ~job_
  -1.6: ~ket_, ~know, ~lde, ~leu, ~lise, ~lond, ~mami, ~mba, ~mbie, ~mell, ~met_, ~mita, ~mula, ~nadi, ~ndow
  -1.6: ~near, ~net, ~new, ~nfr, ~nit, ~njo, ~nloc, ~nny_, ~nswe, ~oc_, ~oli, ~oni, ~ook_, ~oper, ~orde
  -1.6: ~ormu, ~otal, ~oui, ~oups, ~ouse, ~owe, ~pgr, ~pgra, ~ppi, ~ppin, ~pre, ~ps_, ~ptin, ~pue, ~put
  -1.6: ~rafi, ~rak, ~rake, ~rano, ~ratc, ~rdon, ~red, ~red_, ~renc, ~retu, ~rgin, ~rica, ~rir_, ~rlo_, ~rmul
  -1.6: ~roc, ~rof, ~ront, ~rpe, ~rro, ~rrow, ~sal_, ~scue, ~scui, ~side, ~slot, ~stio, ~sura, ~swer, ~swo
  -1.6: ~tanc, ~teo_, ~teu, ~tiro, ~tite, ~toni, ~tors, ~tota, ~tti, ~uan, ~ues_, ~uido, ~ule_, ~upg, ~upgr
  -1.6: ~upi, ~urge, ~urse, ~urt, ~utte, ~uve_, ~uz_, ~va_, ~veni, ~vet_, ~viej, ~vieu, ~vrai, ~war, ~wen_
  -1.6: ~wic, ~wif, ~wind, ~winn, ~yon, ~ytim
  -1.7: 2 … the, NAME this, NAME vous, NAME … it, NUMBER 2, NUMBER km, NUMBER min, NUMBER pas, NUMBER psi
  -1.7: NUMBER rs, NUMBER what, a demain, a este, a gauche, a horse, a joke, a loaner, a mange, a papa
  -1.7: a parle, a quick, a service, a … number, a … que, a … tell, a … yet, abiertos, abonnee, abren |
  -1.7: acabo el, actin-, acting, adres-, ai mis, airte-, airtel, all NUMBER, all to, alto el, am outside
  -1.7: am … paying, ancienne adresse, and one, angry, anything |, apportez, approved |, apren-, apunt-
  -1.7: are off, are too, arreglan, ask NAME, asoeb-, asoebi, at … NUMBER, avez envoyez, avis google
  -1.7: avisos … favor, b |, back … the, batch, been … off, before … drive, bequille |, bin, black |
  -1.7: block me, block off, block … an, blood, bloquez moi, blue, box it, broma, c pour, c … combien
  -1.7: ca depasse, ca … recevoir, cafe, call … NUMBER, call … cell, camion, cancelen … cita, casqu-
  -1.7: cease … desist, chale-, chalet, check … phone, child, clear … the, click |, clicking, clock, club lol
  -1.7: combien, commuting, compl-, computer |, conduis, construction, contact … the, coupez le, crois … c
  -1.7: cualquier cosa, cunado |, d air, d heure, d … a, days |, de lumiere, de mecanica, de sacar
  -1.7: de … delete, de … era, de … hija, decro-, delivery |, denuncia, depasse, depasse NUMBER, descuento
  -1.7: dia … el, dice que, disse-, disturb you, do something, do the, do … brakes, do … hear, does … need
  -1.7: don … me, donar, done … this, done … work, door, door stop, door |, dos bicis, doy permiso, drill
  -1.7: dupli-, each |, ecole de, ecran-, ecrans, ecrire ici, el nombre, el precio, el reloj, el sillin
  -1.7: el … asi, el … la, elle … est, emails, en passant, en stock, en … bolsa, encore … a, encuentro
  -1.7: end … rental, engagez, equivoca, es … con, escuela |, est … votre, esta, esta … baja, etait … mon
  -1.7: eu … message, every … the, exercise, faire pour, fais affaire, falta-, fast, faut … je, favor … lo
  -1.7: fax, fini de, finis a, finis … NUMBER, for nothing, for … in, for … shop, forwards, found … NUMBER
  -1.7: fourc-, fourche, fourche |, from … gym, from … order, fue muy, full |, geniu-, gift, go … it
  -1.7: go … sleep, go … to, goodbye |, gratuit |, grincement, happened to, hate, have removed, have … and
  -1.7: have … receipt, hay prisa, he … called, hear you, heart, here |, heures de, hielo, his number, hoodi-
  -1.7: hoste-, hostel, hot, hour for, hour … me, house to, how far, how … we, http, hungry |, husband … will
  -1.7: i gave, i |, i … longer, i … needed, i … outside, i … pay, idiot, in after, in … group, in … trunk
  -1.7: inspe-, instagram, is on, is … only, it by, it ready, it since, it will, it … did, it … here
  -1.7: j … repondu, je conduis, je finis, je refuse, je sors, je … affaire, je … amene, je … le
  -1.7: je … retirer, joke, journal, jueves |, just get, just … texting, keep … it, keeps ringing, keeps … me
  -1.7: l … NUMBER, l … adresse, la nieve, la puerta, la talla, la … como, la … roue, las fotos, last thing
  -1.7: le jour, le marco, le … arriere, le … mensaje, le … y, leave me, les liens, les vieilles, les … de
  -1.7: les … le, library, lift lobby, light quit, limit, list NUMBER, lista o, lista para, listen |
  -1.7: llanta |, llave, llega |, lleve, lmk, lo reenvia, locked, loop, los … estan, lunes, m … pour, machan
  -1.7: maest-, mail |, maillot, makan, mas cerca, mas cosas, matin, me an, me dejaron, me interesa
  -1.7: me mandaron, me not, me some, me … du, me … jaja, me … mucho, me … pero, me … reenvia, measured
  -1.7: mecanica, meds, mensaje de, mensaje gracias, message … c, messages … me, milla-, millas, minimo
  -1.7: misma, moi … par, moleste, mon chum, mon … chez, mou, moved |, moyeu |, muchas, my hand, my place
  -1.7: my thumbs, mysel-, myself, n never, necesario, need … NUMBER, need … be, needs … be, nettoyage
  -1.7: never have, never … it, ni una, no thank, no … llegar, nombre … mal, not agreeing, not ask
  -1.7: not enough, not got, not i, not sell, not … fault, nous … a, number … not, numero ici, of the
  -1.7: of … life, of … out, off an, off … hour, ok gracias, on main, on … by, on … i, on … une, one it
  -1.7: one thing, one |, or nah, or |, out to, ouvert, ouverts, ouvri-, ouvrir, over, owned a, packe-
  -1.7: packed, paid … and, par le, parrot |, parte-, partent, pas avec, pas ce, pas fache, pas fachee
  -1.7: pas … message, paso, passant, patch-, patches, patient, pedal … off, perdida, permission for, pide
  -1.7: plaisir |, pleur-, pneus |, pneus … en, ponga, por su, poster, pour … personnes, pour … velo, pract-
  -1.7: pratique |, preoc-, presu-, prisa |, puedo parar, puedo … mensajes, puerta, pun, puppy, put, putti-
  -1.7: putting, que rapido, que tal, que … los, quebe-, quitale, raccroche, rappels |, recei-
  -1.7: recevoir … messages, reenvia, reenvia |, results, retired and, retirez mon, retraite, right number
  -1.7: riz, rode it, roof, route-, ruido, ruido |, salio |, salon |, saw it, says delivered, says hi, schra-
  -1.7: schrader, se hace, see, sell … i, serre, set … this, sew, she never, shipped, shop on, si se
  -1.7: si … depasse, silencieux |, sip, so sorry, so … on, sobro, solit-, some … for, sorpresa
  -1.7: sortez … velo, soumi-, soumission, soumission |, steal-, sth, stop de, stop … did, storage … i, stuck
  -1.7: student i, student … would, su … que, suis rendu, suis … avec, suis … fache, suis … retard
  -1.7: supprimez … ligne, sus … se, switch on, take … seat, taller de, taxes, textee, texting … this
  -1.7: texto … je, texts are, texts with, thank … so, that again, that would, that … your, the green
  -1.7: the lock, the manager, the paint, the pic, the … machine, the … made, the … over, the … sorry
  -1.7: there by, think … best, this creak, this … will, thule, thyro-, thyroid, times i, titi, to know
  -1.7: to them, to … NAME, ton … d, tournez, tout sur, traba-, trava-, trop long, trust, tune |, two, umbre-
  -1.7: umbrella, umpir-, umpire, une chaine, une photo, une … d, up this, up … phone, usada-, usadas
  -1.7: va passer, vais, van … mandar, vengo, vieilles, vites-, voisi-, vous ai, vous … c, vous … envoyer
  -1.7: vous … qui, wants to, was not, was so, was … dads, way … is, well … the, were the, what that, wheels
  -1.7: when … get, white, wide, winners, with … parrot, worri-, would … at, wrong name, wrong … that, xbox
  -1.7: y las, y le, yesterday and, you hv, you left, you look, you there, you … una, youpp-, your mother
  -1.7: | amen, | and, | car, | entre, | favor, | god, | honestly, | lmk, | mi, | quitale, | rappelez, | red
  -1.7: | remind, | teacher, | tournez, | video, | … ahead, | … amor, | … baja, | … bicis, | … cable
  -1.7: | … cessez, | … corto, | … makan, | … messaged, | … next, | … often, | … outta, | … pardon, | … pase
  -1.7: | … quede, | … rapido, | … reached, | … release, | … roja, | … saludos, | … sera, | … subscription
  -1.7: | … suis, | … terminaron, | … till, | … yeah, ~_abi, ~_adr, ~_ans, ~_at, ~_bib, ~_cer, ~_che, ~_cle
  -1.7: ~_cr, ~_fed, ~_hor, ~_ja, ~_joy, ~_ke, ~_lau, ~_let, ~_lik, ~_mig, ~_mil, ~_mue, ~_mys, ~_new, ~_oth
  -1.7: ~_ou, ~_pai, ~_pan, ~_pon, ~_rep, ~_rub, ~_sco, ~_shi, ~_sie, ~_two, ~_wea, ~_wra, ~acan, ~aes, ~aest
  -1.7: ~ails, ~ain_, ~alet, ~ali, ~ampl, ~aner, ~angr, ~ansf, ~apo, ~arle, ~arp, ~atin, ~ato_, ~ats, ~axes
  -1.7: ~bank, ~biar, ~bie, ~blac, ~bos, ~bou, ~brak, ~casq, ~chea, ~cien, ~cks, ~demo, ~dre, ~drin, ~ebec
  -1.7: ~ecc, ~ecei, ~eche, ~ecta, ~eed, ~eint, ~ejas, ~ello, ~embe, ~ens_, ~eoc, ~eocu, ~eps, ~ergi, ~esa_
  -1.7: ~eus_, ~eux_, ~fath, ~fe_, ~ffi, ~frei, ~gate, ~gem, ~ha_, ~head, ~hef, ~hite, ~hou, ~iejo, ~ift_
  -1.7: ~igas, ~iles, ~inas, ~ind_, ~indo, ~ins_, ~iot_, ~irv, ~isa, ~ivre, ~jis, ~jou, ~king, ~lack, ~larg
  -1.7: ~lerg, ~lgun, ~lik, ~like, ~lip, ~lito, ~llo, ~lvo, ~lvo_, ~maes, ~mbs, ~mbs_, ~med, ~mile, ~modo
  -1.7: ~mys, ~myse, ~nid, ~nja, ~nsf, ~nsur, ~nta_, ~ob_, ~oes, ~oes_, ~oge_, ~olvi, ~onda, ~ont_, ~orch
  -1.7: ~orn_, ~ost_, ~oum, ~oumi, ~ourc, ~part, ~paso, ~pese, ~pla, ~pon_, ~pote, ~ppt_, ~preo, ~put_, ~putt
  -1.7: ~quin, ~rand, ~rato, ~reoc, ~rgu, ~ribo, ~ric, ~rmin, ~rmir, ~roda, ~roja, ~roo, ~row, ~rowi, ~rown
  -1.7: ~rry, ~rub, ~save, ~sem, ~shed, ~sirv, ~sit, ~sma_, ~soum, ~sses, ~stuc, ~swe, ~taxe, ~teo, ~tory
  -1.7: ~trad, ~tuck, ~twee, ~two_, ~ucc, ~ulto, ~umb_, ~umbs, ~umis, ~und_, ~urns, ~usie, ~uvre, ~ux_, ~uyo
  -1.7: ~ved_, ~vie, ~worr, ~wra, ~wrap, ~ysel, ~yti
  -1.8: (unknown 5), NUMBER again, NUMBER from, NUMBER to, NUMBER … sms, NUMBER … what, a bag, a call
  -1.8: a lache, a thing, a whole, a … hopital, a … person, abord, abord |, accepte de, added you, adresse
  -1.8: ah … you, ahi nos, ahi … vemos, ahora es, ai change, ai retrouve, ai … d, aimerais ca, al, al … que
  -1.8: all set, allo, an … to, ancie-, and it, and leave, and … NUMBER, andre, angry>want, annule mon
  -1.8: anoch-, anoche, another year, any further, aprieto, arriv-, arrivee, asap |, at NAME, at the, attac-
  -1.8: au dossier, au … merci, autob-, autobus, bacan, barrio |, bb, belan-, belanja, best way, best … i
  -1.8: bet |, bienvenue, biere |, blanche, bonjour … ne, borren, boulot, box … with, brakes do, busy
  -1.8: but … will, but … you, by hand, c … normal, ca chez, ca fait, came back, came … with, can … add
  -1.8: can … explain, car, card for, carga-, cassette, cerca |, certain, cesse, cesse de, chaus-, cheff-
  -1.8: cheffe, chemi-, cheveux, claim, clipl-, clipless, closes, cobraron, com |, combi-, come … as, comin
  -1.8: commande est, comment … le, commentaire, como … mi, con … pero, condo-, consens, contact avec
  -1.8: contratando, contratando |, correcto, coup, cousi-, cross, cuando … acaba, d abord, d hier, d … autre
  -1.8: dad … not, de adelante, de carbono, de comer, de jeudi, de semana, de trop, de … deranger, de … est
  -1.8: dead end, decals, deleting, delivery, des pneus, des … en, desabonnee, dessi-, dessin, devant |
  -1.8: dicta-, did … call, digale a, discontinued |, dit … tu, do … click, do … like, do … park, do … rent
  -1.8: do … replace, doc, donate, dos de, drama, droit-, droite, drum, echo, ecris |, el freno, el timbre
  -1.8: el vecino, el … para, emoji-, emojis, en noir, en tu, en … du, encore sur, entra-, envoie le
  -1.8: es … bici, eso, esqui-, est arrive, est moi, est normal, est … cadeau, estac-, estar en, estimate
  -1.8: etes … c, etre la, except, expen-, expensive, face |, fache, faile-, failed, father, feliz, femme
  -1.8: fin … la, fin … semana, fitti-, flats, for an, for delivery, for today, forget i, future texts, gants
  -1.8: gate, gener-, genia-, genial, gentille, get paid, get that, get … new, glad you, gm, go for
  -1.8: going off, gone, grand, grave, gris, gros merci, guest list, gustan los, had enough, he proposed
  -1.8: her |, hermo-, hermosa, horse, hour |, how … text, hungr-, hungry, i missed, i wanted, i … down
  -1.8: i … paid, i … quiet, if it, in law, infol-, interac |, invoice, ir a, is more, is tax, is … ready
  -1.8: is … time, it … and, j aurais, j … change, j … pour, j … retrouve, je … rendu, joyeux … a, just got
  -1.8: just … my, kebab, keep the, kicks-, kickstand, kid, know, l essayer, l … sans, la direccion, la llave
  -1.8: la remise, la roue, la suscripcion, landlord says, last slice, lavage |, lbs |, le vert, le … dehors
  -1.8: le … donc, le … un, leave … out, lentes, les reflecteurs, links, list the, llamada perdida, llantas
  -1.8: llegar |, lo veo, lo … sea, lobby, lol but, look … me, looke-, looked, lost NUMBER, loyal-, loyalty
  -1.8: m … envoyez, m … parle, m1, magasin … mon, magic-, maill-, mais gardez, manana por, mandaron la
  -1.8: mande el, maneje, maquina, mardi svp, mas … que, masso-, masson, matter … me, me 2, me dijo
  -1.8: me during, me marque, me rendre, me … bike, me … cortado, me … fait, me … quand, mere elle
  -1.8: message sur, message … pour, messages so, mi … como, mile, min |, mines, minim-, minut-, minutes
  -1.8: model, moi dans, mois … je, mon adresse, mon fils, mon … NAME, mon … il, mon … s, movie, mr NAME
  -1.8: music, musta-, my boss, my helmet, my wife, near you, nepa, nerve, never seen, noel a, nom … la
  -1.8: nombr-, not matter, not replace, not turn, not … yet, notifications de, numero … cuenta
  -1.8: numero … google, numero … los, of any, off notifications, off today, off when, off … fenders, old
  -1.8: on annule, on fait, on lache, on texte, on … is, one … the, one … time, out once, panto-, pantoute
  -1.8: paque-, para, para los, para … hora, pardon pour, paren … mandar, paso por, passer |, peso
  -1.8: peu importe, peux, phone … it, pics, pictures, pido … favor, piece |, pis … ai, plainte a
  -1.8: podrian … de, por error, pour … blonde, pour … location, pour … ride, prestan, presupuesto |
  -1.8: pretend … never, prime-, privado, prof, promi-, promise |, proposed, psi |, pu … batterie, public
  -1.8: puedo, pulls, push, qu … texte, que … estan, que … hace, que … la, que … lui, que … quedo, qui etes
  -1.8: qui … en, raccr-, rato … no, rayon-, read … NUMBER, receipt |, reflecteurs, rentr-, retro-, return it
  -1.8: revie-, risa, rojo |, rouler, ruta, s enleve, safe |, salio, saludos a, saludos … NAME, salva-
  -1.8: samed-, samedi, saquen mi, se acaba, se corto, seat off, secret, send>me, sent the, sera, shamp-
  -1.8: shampoo, sigam-, sigame, sillin, sir my, siri send, sis, slice, smile, so … know, sofa
  -1.8: somebody named, somebody … NAME, someh-, somehow, son … to, soon |, sorpr-, sorry just, sorry … saw
  -1.8: sortie … groupe, spam filter, start-, steph, still need, stock, stop … after, stop … service
  -1.8: suis desabonne, suis fait, t aime, te … si, teeth, tell … you, temps d, terminamos, texting … number
  -1.8: texto a, texts come, thank … dear, that price, the 2nd, the bars, the check, the layaway, the light
  -1.8: the little, the pot, the survey, the used, the white, the worst, the … and, the … fee, the … message
  -1.8: the … seat, the … slice, this … any, time the, tires, title, to book, to check, to go, to talk
  -1.8: to wrong, to your, to … with, todavia |, todo gracias, toget-, together, tonig-, tonight
  -1.8: too … messages, trek |, trop petit, trunk, tu pour, twitt-, twitter, ubica-, un coup, una … que
  -1.8: une |, unit, usada, vais … votre, velo le, velo … est, velo … le, ven, vidri-, viva, voicemail i
  -1.8: voila |, vous … dire, vous … oublie, want … red, want … tires, way … reach, what about, when … can
  -1.8: whenever |, where, where is, who … got, will … turn, with … for, work … no, wow |, wrong … was
  -1.8: y … cuando, y … mandando, you dear, you open, you parale, you rent, you … 2, you … know, you … would
  -1.8: | al, | bonsoir, | buy, | dead, | debarquez, | dile, | el, | gears, | lads, | numbers, | po, | put
  -1.8: | wish, | zero, | … ano, | … bateria, | … casi, | … chance, | … lawyer, | … link, | … m, | … noel
  -1.8: | … pneu, | … quelle, | … quito, | … some, | … tengan, | … text, | … worrying, ~_ab, ~_al_, ~_ama
  -1.8: ~_bat, ~_bri, ~_bue, ~_cab, ~_cof, ~_esq, ~_hij, ~_hun, ~_ig, ~_jef, ~_ko, ~_lan, ~_lav, ~_lov, ~_mac
  -1.8: ~_nav, ~_occ, ~_old, ~_paq, ~_pi, ~_rac, ~_sme, ~_sou, ~_ubi, ~_vie, ~_wa, ~abs, ~actu, ~ade, ~aide
  -1.8: ~ali_, ~alla, ~amp, ~ampa, ~arga, ~arou, ~att, ~atta, ~aved, ~ayo, ~azon, ~bab, ~bes, ~bica, ~bloo
  -1.8: ~bri, ~busy, ~butt, ~cafe, ~canz, ~cem, ~cir_, ~ckst, ~cof, ~coff, ~comb, ~cove, ~curr, ~cuse, ~del_
  -1.8: ~deva, ~doc_, ~duis, ~eap, ~eboo, ~ecro, ~edic, ~edo, ~eji, ~elez, ~eliz, ~enge, ~eno_, ~enta, ~err
  -1.8: ~essi, ~eug, ~evu, ~ewor, ~fici, ~frie, ~ful_, ~gift, ~gla, ~glo, ~gone, ~gua, ~heat, ~hew_, ~hij
  -1.8: ~iao, ~iao_, ~ica_, ~imag, ~ino, ~invo, ~ipp, ~irem, ~ise, ~isq, ~isqu, ~issu, ~iver, ~ixe, ~jef
  -1.8: ~kid_, ~llan, ~lma, ~mbe_, ~meme, ~min_, ~mira, ~musi, ~nar, ~nast, ~ncin, ~nny, ~nomb, ~nouv, ~nsiv
  -1.8: ~ntou, ~ntr, ~ntra, ~oan, ~obra, ~obu, ~obus, ~old, ~olit, ~olon, ~ompt, ~onga, ~onig, ~oor_, ~orpr
  -1.8: ~ote_, ~ount, ~ousi, ~ovi, ~ovie, ~ower, ~paq, ~paqu, ~pati, ~pene, ~pet_, ~peux, ~pics, ~ply, ~pron
  -1.8: ~ptio, ~pto, ~qua, ~queb, ~ques, ~raf, ~rant, ~read, ~ream, ~rge, ~rgic, ~rial, ~rmu, ~roce, ~rof_
  -1.8: ~romi, ~ruct, ~ryth, ~shar, ~shi, ~shin, ~sie, ~sle, ~smel, ~sorp, ~sou, ~sset, ~star, ~stic, ~tamo
  -1.8: ~tas, ~tatu, ~tei, ~til, ~tobu, ~tom_, ~toot, ~touc, ~ttac, ~ttre, ~two, ~ubic, ~ung, ~unt_, ~ups
  -1.8: ~usa, ~usu, ~utob, ~utot, ~uts, ~xpen, ~yse
  -1.9: 2, 2 min, NAME … and, NUMBER is, NUMBER … of, a hacer, a recibir, a … ecole, abajo |, about his
  -1.9: about … bill, accident |, achat, aguan-, airpo-, all contacts, alu, am … for, amari-, amor no, and go
  -1.9: and … texts, any brand, appele |, are dead, arran-, arrange, arrete tu, arretez … j, at … club
  -1.9: at … second, atendio, attendre |, au … mais, audio, aunt, aux alertes, avec … bike, avion |
  -1.9: avisos … mi, ayer |, back by, banco, beer |, before i, bench, besoin … facture, best … to, bici … a
  -1.9: bici … mia, biere, block … on, bloque la, bolt, bottle cage, boulo-, broma |, broma … no, bueno-
  -1.9: buenos, buenos dias, bump, button on, buzzer, c koi, c … celui, ca le, ca … a, ca … combien, cage
  -1.9: can … stop, cancelar la, cancelen la, canta-, cantar, cards, ce message, cerra-, cette … je, chair-
  -1.9: chairs, changer les, changez la, chara-, cheap |, chose |, cien, class |, cliente … me, cloch-, cobro
  -1.9: combien ca, comme l, commencez, como esta, complet, conduit, conduit |, connais personne, conozco esa
  -1.9: contact with, corre-, cotizacion, coule-, couleur, count … in, crevaisons, crois qu, damag-, dans mes
  -1.9: de bebe, de consentement, de todos, de verdad, de … roue, de … todo, dead to, debaj-, debajo, dejala
  -1.9: dejo, desbl-, dessu-, dessus, deux, dictating, dinos-, do … mean, done … i, du … de, duck, earliest
  -1.9: effacer ma, el cable, el equipo, el taller, ella |, else to, else … the, en retard, en … por, end up
  -1.9: enfin |, enlevez ma, esta semana, etc, etes qui, expensive |, explain |, expliquer, eye, eyes … not
  -1.9: fac, fatou, fax |, fetch, finan-, finde, fini la, fire |, fits, for … a, found, francais, frere |
  -1.9: from … about, from … to, fue la, fuert-, fuerte, gang |, garantie prolongee, gears |, gentle
  -1.9: get … message, got … from, grandeur, grupo … la, guard-, haga, have … call, he does, heard … you
  -1.9: hendersons, honest |, how … is, how … miles, i blocked, i remember, i used, i … borrow, i … home
  -1.9: i … pass, i … texting, iba, ignoring, image, in it, in writing, in … tunnel, invited, is doing
  -1.9: is there, is why, is … NUMBER, is … best, is … lol, is … please, is … roommates, is … worth, it up
  -1.9: it … am, it … good, jamais autorise, je me, je … les, joyeux, joyeux noel, jpass-, jpasse, jumea-
  -1.9: junta |, keep … you, l entreposage, la bateria, la chaine, la noche, la quiero, la … est
  -1.9: la … todavia, land, las NUMBER, laughing, le colis, le remplacement, le voisin, les autres, les lis
  -1.9: les … NUMBER, les … sans, like last, list … can, livre, llamen, lluvi-, lluvia, lo dio, lol |
  -1.9: look so, look … a, looking |, los … porque, love the, mad |, maggi, maintenance class, maman |
  -1.9: manana |, mandenme mensaje, mandenme … cuando, manque, mardi … est, mas le, mas promos, masqu-
  -1.9: masque, matter to, me atendio, me faut, me font, me la, me manda, me … con, me … this, mean i
  -1.9: mejor … la, mensaje |, merci du, merci-, messages a, mi recibo, mia es, mis … etoiles, moi … c
  -1.9: moi … tes, moins de, monda-, more … thank, mostl-, mostly, mrc, mrc |, my balance, my company
  -1.9: my light, my rental, my … took, n … never, new job, next month, no estaba, no permission, no … from
  -1.9: nomas … cadena, not pick, not put, not working, nota |, noticed |, np, np |, nueva |, number no
  -1.9: number when, of a, off … was, on google, on … en, on … new, once |, onda |, one can, opcion, or you
  -1.9: order i, otez les, otra vez, out … not, oye … la, par une, para … hermana, parad-, pas mal, pas pret
  -1.9: pays, perdu, pero ni, photos |, pieces |, pieza |, plan |, please ignore, plus au, pneu, por eso
  -1.9: porte |, pot, pour … promo, pouvez, prend-, press-, prolo-, prolongee, puedo hablar, puns, quart-
  -1.9: que falta, que … esta, qui pour, quiero … el, quitte le, quiz, ramen-, ramene, rdv, rechi-, recibo
  -1.9: recu un, reins-, remboursez moi, removing, remplacement, renta-, repair please, repar-, repet-
  -1.9: reven-, rio, route, rush |, saddl-, saddle, sais … c, saiso-, saison, salt, saludeme, saludeme a
  -1.9: santa, sauce, sauve, say, scared |, scuse-, scusez, se cayo, se … borro, seguridad, sem
  -1.9: semaine prochaine, send my, serrer, shedd-, shedding, short, should, shouldve, shows, sin prisa
  -1.9: since … am, small |, sms to, someones, sortez le, special, spinn-, stop lol, stop payment, stop your
  -1.9: stop … all, stp je, study |, su … se, suis … encore, sur … c, svp j, t … faire, taill-, taille
  -1.9: tell him, terminaron, texte pas, textos que, texts … get, that day, that … why, the alarm, the bottom
  -1.9: the dishes, the hendersons, the left, the mail, the puns, the rain, the second, the squeak, the tag
  -1.9: the … any, the … hall, the … it, the … just, thinking of, thread |, thx for, tienda |, tiene garantia
  -1.9: tmrw, to everything, to school, to update, to … before, to … husband, toast-, toaster, today you
  -1.9: tombe, too expensive, took, tout … le, trato, travail |, un … lol, un … merci, un … ne, unblocked
  -1.9: unclear, unclear |, une … qui, until, uy no, va … ir, van |, vea, velo n, vend, vest, veux … du
  -1.9: veux … recevoir, vieux velo, voulais pas, voy … hacer, walking, wanted a, warra-, was my, we did
  -1.9: we … all, wedding |, who keeps, winne-, wish … receive, with full, with … puns, working on
  -1.9: would … want, wrong store, wrong>send, y dos, y … aviso, yikes |, yo nunca, you sign, you take
  -1.9: you … closed, you … or, your own, zelle |, | add, | appelez, | buenos, | call, | cancelo, | doctor
  -1.9: | enlever, | her, | juste, | noted, | np, | photo, | pourriez, | removing, | saludeme, | school
  -1.9: | texteame, | which, | your, | … after, | … bonito, | … called, | … dias, | … donne, | … hogging
  -1.9: | … jess, | … koi, | … lista, | … lord, | … musubi, | … no, | … one, | … only, | … payment
  -1.9: | … removed, | … semana, | … seul, | … whatever, | … wrong, ~0000, ~_0_, ~_abr, ~_asl, ~_bab, ~_bes
  -1.9: ~_bie, ~_caf, ~_cam, ~_cin, ~_dad, ~_del, ~_ep, ~_ey, ~_frn, ~_goa, ~_jeu, ~_job, ~_mit, ~_opc, ~_ora
  -1.9: ~_pre, ~_rd, ~_rdv, ~_rin, ~_san, ~_sat, ~_tai, ~_ur, ~_voy, ~_why, ~acem, ~addl, ~agu, ~aha, ~alio
  -1.9: ~alta, ~amag, ~amas, ~anas, ~ang, ~anty, ~anua, ~ares, ~aron, ~art_, ~avy, ~awn, ~awn_, ~bbl, ~blee
  -1.9: ~blue, ~bolt, ~book, ~boot, ~bre, ~bys, ~caf, ~cci, ~ckin, ~clas, ~cong, ~coo, ~crea, ~ctu, ~dad
  -1.9: ~dama, ~dejo, ~deo_, ~dira, ~don_, ~dril, ~dv_, ~eak, ~eaki, ~eam, ~ecci, ~ecir, ~edal, ~edd, ~edi_
  -1.9: ~eels, ~eeth, ~egs_, ~eins, ~elin, ~emai, ~epen, ~epet, ~erce, ~erdu, ~erg, ~erry, ~etw, ~eve_, ~expe
  -1.9: ~eza_, ~fits, ~flec, ~fole, ~foun, ~frn, ~frnd, ~gas, ~goa, ~gris, ~gui, ~gur, ~hah, ~haha, ~hay_
  -1.9: ~hea, ~huil, ~hun, ~icy, ~ieux, ~ieve, ~ifte, ~igo, ~ine_, ~iner, ~ippe, ~irp, ~irve, ~ium, ~ium_
  -1.9: ~jeu, ~job, ~lars, ~late, ~lats, ~laz, ~ligh, ~liz_, ~llin, ~lluv, ~lock, ~log, ~lta, ~lub, ~luvi
  -1.9: ~made, ~male, ~mpi, ~mrw, ~mrw_, ~mul, ~neig, ~nerv, ~neu_, ~ngle, ~oad_, ~ocu, ~oder, ~oggi, ~oice
  -1.9: ~oign, ~olis, ~olt_, ~ombi, ~omis, ~onde, ~onu, ~opia, ~oppi, ~ormi, ~oro, ~outs, ~oyeu, ~peak, ~peda
  -1.9: ~pi_, ~pil, ~ponc, ~ptez, ~ramm, ~rat, ~rdan, ~rdu, ~rdu_, ~rdv, ~rdv_, ~rein, ~riag, ~rnd, ~room
  -1.9: ~rout, ~rpr, ~rriv, ~rtie, ~rto, ~rupo, ~ruta, ~rva, ~rw_, ~sadd, ~sar, ~sh_, ~spea, ~spee, ~ssus
  -1.9: ~sta_, ~stag, ~stel, ~taci, ~tard, ~teet, ~tend, ~terv, ~tice, ~tivo, ~tmrw, ~tons, ~took, ~tret
  -1.9: ~tudi, ~tura, ~uche, ~udg, ~uent, ~uga, ~uile, ~uleu, ~uote, ~upo_, ~upp, ~urn, ~ush_, ~uvez, ~uvia
  -1.9: ~vas_, ~vien, ~ving, ~why, ~xim, ~xpe, ~za_, ~zar, ~zel, ~zell
  -2.0: 2 … de, NAME … the, NUMBER and, NUMBER lbs, NUMBER lol, NUMBER personnes, NUMBER … to, a man
  -2.0: a picture, a … do, a … man, abier-, about this, adjuster, ahead, ai juste, ai … ete, ai … ton
  -2.0: all off, allow, already unsubscribed, am all, am at, am … set, amarilla, and … has, and … me
  -2.0: ans … il, anything earlier, aroun-, around, arrete en, ask you, asking |, at … phone, attendre
  -2.0: au … en, avez … un, avisar |, baja … la, bajad-, bajada, barata, basem-, basement, baske-, basket
  -2.0: be patient, before noon, bells, ben ca, besoin d, bici … ustedes, blocks, booki-, booking, both
  -2.0: both |, boy |, brakes … not, bronc-, bronca, broth-, buzzer is, bye |, c … elle, cafe |, calga-
  -2.0: calgary, cambie de, can … this, carbono, casse-, ce … il, cell … mon, centre, certain |, changer
  -2.0: charge, chemin, chemin |, chercher, chez vous, ciclistas, city |, cm, code |, come off, comment on
  -2.0: conge-, conseillez, correct, corto, cuando llegue, cuando … de, customer yet, d enlever, dans … auto
  -2.0: daughter, de enviarme, de freins, de groupe, de mardi, de mas, de niaiser, de quelqu, de rabais
  -2.0: de rouler, de trouble, de … el, de … este, de … famille, de … m, debarree, decir, dehor-, dehors
  -2.0: dernier texto, deux … vous, devan-, devant, dia, did NAME, dije al, dimel-, dimelo, dio, direccion
  -2.0: directo, disconnected, dishe-, dishes, dites … NAME, do … get, do … this, dog |, doing, domingo |
  -2.0: donne … mon, dress, e bikes, eat |, eaten, eau, echange |, eh, el casco, el dia, el me, el trabajo
  -2.0: elle qui, en a, en chemin, en tout, en … d, enleve le, entretien, es todo, esa pieza, est tu
  -2.0: est … ecole, est … mon, este lista, etais … la, ete … par, examp-, example, example com, extra, eyes
  -2.0: fait … c, faites ce, fello-, fight-, fils … a, fixed |, flore-, flores, for … thanks, forever>number
  -2.0: found … used, fr |, frenos no, from … is, gave him, gave you, get … the, going … stop, got one
  -2.0: gracias por, grince, grupo, guido-, hable, had a, halfw-, halfway, han llamado, harta, has my
  -2.0: have some, hay, he … his, he … it, heure de, hijo de, hold it, hones-, how do, huffy, hurry |
  -2.0: husband i, i ended, i owe, i … would, ignor-, in fb, in without, in |, in … pic, in … text
  -2.0: infolettre, initiate, inquietez, installer, insted, invoi-, it NUMBER, it look, it myself, it takes
  -2.0: it today, it … like, j adore, j te, j … sorti, jamais … de, je cherche, je prefere, je … passer
  -2.0: jueves … favor, jusqu-, jusqua NUMBER, keep texting, keep … texts, keeping the, ko, l estime, la otra
  -2.0: la prof, la … elle, lapto-, laptop, las … delete, lavada, le casque, le guidon, le systeme, le … dos
  -2.0: les … au, let you, let … think, light, list is, list no, list … parts, list>remove, lit, llamada |
  -2.0: locked out, lol my, los NUMBER, luces, lumiere, m … svp, ma soeur, ma … je, mandan, mandeme un
  -2.0: manden … mensaje, mat |, me NAME, me baje, me just, me los, me mandas, me mando, me think, me van
  -2.0: me … did, meant the, meeti-, memer-, memere, mensaje dice, mensaje you, mensajes … esta, merry
  -2.0: metro |, mettez … en, mieux que, mieux … vous, min, mode, molle, monday |, mosquitoes, mth
  -2.0: much … you, my daughter, my only, my … cell, my … end, my … friend, my … see, na, name … not, nap
  -2.0: necesito … la, never received, never tell, no answer, no entiendo, no rush, no … it, no … quiere
  -2.0: no … sin, no … this, nos vemos, not … off, not … your, noted, notice, number … NAME, of what
  -2.0: off what, on it, on marketplace, on the, on … at, on … bike, on … one, one not, one who, open … my
  -2.0: opera-, opting for, option |, or do, out … NUMBER, owe … NUMBER, oxido, pain … is, para … es, parcel
  -2.0: pare la, paren … trabajo, parfait, park, parki-, parking, parrilla, pas bien, pas elle, pas … trouble
  -2.0: patie-, pense … era, penser, phone in, pidiendo, pink, plante, please i, please when, please … once
  -2.0: pneus merci, poco, por no, post, poten-, precios, presse, printemps |, probably |, prof |, promp-
  -2.0: prompt, psi, pude, puede ser, pulga-, put … new, quand … es, que le, que t, que ustedes, que … paso
  -2.0: que … recomienda, que … voy, qui |, quien … el, quien … que, quiero … mensajes, quitate, quitte
  -2.0: quote, rapid-, rattle, rear |, recu |, red |, refuse to, regreso, remboursable, remove>send
  -2.0: remove>want, removed the, renta, rentrant |, reste a, retab-, retablissement, rid … the, rock |, roue
  -2.0: safe, said … would, sale |, sans moi, save me, saw, say … i, says NUMBER, says … NUMBER, says … never
  -2.0: se rompio, seat, semaine |, send … the, seria-, shop … NUMBER, silli-, size, smoking so, so many
  -2.0: sola, soy bajita, steam-, still not, stop por, stop riding, stop … those, stops |, sube, sur … nerfs
  -2.0: sur … photo, take off, tape sur, tape … les, tard, te … en, te … la, tenez, text after, text in
  -2.0: textos … de, thanks |, the dent, the seat, the serial, the wax, the … code, the … like, the … or
  -2.0: the … will, thing i, think left, this derailleur, throa-, throat, to denver, to … then, toast
  -2.0: told my, tous … contacts, train-, tranquille j, tricy-, tricycle, trop … merci, tubel-, tubeless
  -2.0: una semana, until i, va … en, vais y, vende-, veo |, very, veux … la, viern-, viernes, ville, voice-
  -2.0: vote, vous conseillez, walki-, wanted to, warranty, what was, when does, when ready, when |
  -2.0: when … you, whenever you, where-, wifes phone, will text, with … wheel, would … in, y penser
  -2.0: y … estaba, you add, you check, you come, you need, you next, you … NAME, you … saliendo
  -2.0: your … again, your … just, youtube, | be, | changez, | est, | hice, | igualmente, | joyeux, | left
  -2.0: | manden, | missed, | much, | muchos, | not, | only, | option, | perdu, | si, | ty, | very, | … both
  -2.0: | … chaine, | … cupon, | … days, | … earlier, | … ended, | … equivoque, | … fell, | … frere, | … kids
  -2.0: | … light, | … mandas, | … mobile, | … or, | … parale, | … persona, | … poor, | … presse
  -2.0: | … requested, | … screen, | … sonnette, | … stars, | … tengo, | … trompez, | … valve, | … your, ~_ah
  -2.0: ~_ahe, ~_cm_, ~_cov, ~_dos, ~_eh_, ~_fan, ~_fee, ~_gi, ~_gu, ~_hah, ~_ign, ~_mat, ~_na_, ~_nai, ~_pap
  -2.0: ~_psi, ~_put, ~_ros, ~_rot, ~_saw, ~_sho, ~_sir, ~_smo, ~_sp, ~_tu, ~_usa, ~_vr, ~_vra, ~abie, ~acki
  -2.0: ~ade_, ~adin, ~aha_, ~ahe, ~ahea, ~aile, ~aini, ~aki, ~alli, ~alv, ~aman, ~andi, ~api, ~apid, ~apto
  -2.0: ~ards, ~asco, ~ash_, ~asq, ~asqu, ~atte, ~aud, ~auf, ~bad, ~banc, ~bask, ~bei, ~bele, ~beli, ~bib
  -2.0: ~bone, ~brot, ~bru, ~cade, ~cema, ~chad, ~cm_, ~danc, ~deho, ~denm, ~doin, ~dres, ~dup, ~edar, ~ehor
  -2.0: ~emas, ~enca, ~entr, ~escu, ~eser, ~esta, ~fee, ~fet, ~ffic, ~gnor, ~gran, ~grup, ~hees, ~hoi, ~hoo
  -2.0: ~hour, ~hows, ~hung, ~icem, ~ideo, ~iern, ~ige_, ~illi, ~ina_, ~ipo_, ~ires, ~itio, ~ito_, ~jusq
  -2.0: ~key, ~ksta, ~lapt, ~lat, ~lk_, ~llav, ~lov, ~love, ~lpe, ~luce, ~mala, ~ming, ~naci, ~nas, ~ndeu
  -2.0: ~ndue, ~nest, ~nges, ~ngr, ~nish, ~nsta, ~oas, ~oast, ~oat, ~offe, ~oji, ~okes, ~oki, ~olen, ~olid
  -2.0: ~olla, ~ols, ~olv, ~oodi, ~opc, ~ota, ~oten, ~oud, ~pasa, ~pode, ~pomp, ~ptop, ~pude, ~pur, ~quot
  -2.0: ~raba, ~rapi, ~rata, ~reac, ~recc, ~rei, ~ri_, ~ries, ~rite, ~rje, ~rnes, ~roba, ~rose, ~roth, ~roue
  -2.0: ~rri, ~salv, ~sarm, ~saw, ~saw_, ~say_, ~scan, ~ship, ~sia, ~sic, ~sket, ~spac, ~spin, ~tab, ~tell
  -2.0: ~teur, ~tigh, ~tudy, ~ua_, ~udy, ~uil_, ~upe, ~usy, ~usy_, ~uyo_, ~vau, ~vee, ~vire, ~voic, ~vre
  -2.0: ~warr, ~yuda
  -2.1: NAME said, NUMBER asking, NUMBER et, NUMBER pour, NUMBER stars, NUMBER … NAME, NUMBER … for, a arrete
  -2.1: a hablar, a surprise, a … before, a … est, a … j, a … texter, a … than, abren, achalent, admirer
  -2.1: after … tune, again … the, ai perdu, ajout-, allez, am hard, am stuck, and ask, and … her, and … one
  -2.1: anos que, ans que, anterior you, antes de, anyti-, anytime, are … done, are … serious, arman
  -2.1: arrete tes, arrete … NUMBER, arrete … passant, as … contact, asked … i, assignment, attente j
  -2.1: aucune idee, autocollants, autocollants |, avez mal, avisen a, avisen … mi, azul, babys, back with
  -2.1: bag, bajita, bar … plugs, be in, beau velo, bequi-, bequille, betis-, between … and, bici, bien merci
  -2.1: bike still, bike … the, blue |, bread, breathe, bureau a, bureau … NUMBER, burie-, buried, call only
  -2.1: calls … the, camino |, canasta, candado de, cash, cayo, ce … ca, ce … tu, cel … mi, cell … moi
  -2.1: cente-, chalet |, cher pour, chicken, cita, class-, cold, complet |, compro, con NAME, confisque
  -2.1: consulto, contacts, cricket, crv, cuando … el, cuarto |, cute |, d … de, dac, darle-, darles
  -2.1: day … no, de facture, de las, de … ce, de … como, de … qui, decide |, deja, delete … porfa, deliv-
  -2.1: dentist, dentist |, depuis hier, des photos, desactiver les, desole |, despues delete, devra-, did my
  -2.1: digan, digo |, direc-, disre-, disregard, do NUMBER, do … cancel, dog is, ecran, eje, el correo
  -2.1: el eje, el … se, eliminaron, elle … NUMBER, email went, employe, en rentrant, en … votre, encore le
  -2.1: end plugs, enough of, entir-, entirely, envoyez … un, es su, escap-, escape, escrito |, ese modelo
  -2.1: eso basta, est elle, est … garage, esta … escrito, estan |, estrellas |, et la, exemp-, faite |
  -2.1: faites … des, field, finissez, footb-, football, for bike, for … month, forget … i, forgot, fork |
  -2.1: formulaire, found one, fraud, friday |, from school, from … phone, full stops, garan-, garantia, gato
  -2.1: go |, got 2, gracias mi, guidon, guys have, hab, hair, half, han, happy |, hard of, hard … hearing
  -2.1: has called, hate |, have … idea, haz, he thinks, he … NUMBER, help me, her number, heres my, him to
  -2.1: horar-, horario, i brought, i put, i rode, i … stuck, i … tomorrow, i … twice, in our, in sms
  -2.1: in … now, inch |, insta, interesse, is only, is … cancelled, is … with, it thank, it twice
  -2.1: it … accident, j autorise, j vais, j … des, j … perdu, je freine, je … apres, je … connais
  -2.1: je … personne, k |, kidding me, killed, km, know that, la fourche, la pluie, la reservation
  -2.1: la … antes, la … pero, lana, late |, lbs, le bruit, le feu, le pas, le ramasser, le trek, le … dans
  -2.1: left on, lend, lever, line no, llego, lo … al, lock, locker, longer have, los recordatorios, louez
  -2.1: love you, lui … un, ma place, ma … veut, makin-, making, mandarme … avisos, mano de, many miles
  -2.1: many … does, marathon plus, mat, me ok, me … NUMBER, me … desabonne, measu-, mensaje … error
  -2.1: mensajes se, mercii, mercredi |, mes, mes contacts, mes |, message je, mi … quiere, midi, mind i
  -2.1: missed it, modelo, moi … adresse, mon inscription, more … with, mother in, mouille |, my NUMBER
  -2.1: my … still, my … tires, my … will, never … on, never … that, new one, new |, new … on, news
  -2.1: no autorizo, no entra, no nothing, no … do, no … have, no … salir, nom c, non … veux, noon |, norma-
  -2.1: normal, nose, not hear, not open, not too, not … late, noticed, number change, number on
  -2.1: number … time, numero … lo, of hearing, of parts, ok so, oki |, old tires, olvides, omw |
  -2.1: on … counter, option 2, order |, other-, ouais, ouais |, oubliez, overslept, pagar, parar el
  -2.1: parfait |, parler au, parri-, pas … retirez, passe apres, pay that, paying |, pendiente, pendiente |
  -2.1: pensais, pense … vous, phone taken, phone … all, pictures … this, pinte-, pinten, pintu-, pintura
  -2.1: pis la, plans, playing, please leave, polic-, pop, por lo, porque … me, portavasos, postes
  -2.1: pour … fille, pouvez … juste, pouvez … verifier, prefere, present, presse |, privacy … i, programme
  -2.1: quand … freine, que llegue, que … cobren, que … diga, quebec, quedo |, quien … para, quiero los
  -2.1: quiero … gracias, radia-, ramasser, reach the, rebaj-, recibe, red one, refle-, reminder, remor-
  -2.1: remove>more, rentrant, repond |, repondez pas, repondez … a, reponse, reuni-, reunion, rice
  -2.1: rien … que, rosie, rs, segun-, senal, send again, sending … to, senor |, sent … a, sent … the, serial
  -2.1: serial number, seul … svp, she … away, siguiente, skipp-, skis, socia-, social, soeur, sounds good
  -2.1: spamming my, spelled, splinter, spot, squeal, stop … are, stuck at, stuck … work, suena, suis … que
  -2.1: suits, sunday |, take one, take them, talking … a, tell |, texter je, textez … quand, texto marche
  -2.1: texts … her, that was, that … a, that … off, the basket, the battery, the cat, the club, the door
  -2.1: the fenders, the giant, the pads, the pedals, the reminders, the storage, the … group, the … how
  -2.1: the … mate, the … took, them in, these>these, this … it, thought, total |, tout … temps, tracking
  -2.1: transferencia, trop, un cadeau, un sms, un … pero, un … quand, uncle NAME, une … par, used |
  -2.1: vais … vous, vayan a, veces |, vibe, video, voisine, vous juste, vous qui, vous rappelle
  -2.1: vous verifier, wait do, wait … not, wash |, wd40, wear, what kind, whats-, when can, when … reach
  -2.1: wherever, will … off, will … take, wine, with … derailleur, work for, worry |, would … give
  -2.1: would … have, would … i, y es, yikes, yo los, yo tampoco, yo … pedi, yo … recojo, yo … y, you eat
  -2.1: you i, you … NUMBER, you … drop, you … frena, you … llego, you … them, your … is, | avez, | awesome
  -2.1: | cheers, | cortala, | could, | customer, | dac, | dale, | desolee, | feliz, | fine, | heres, | hope
  -2.1: | huh, | laissez, | llevo, | muy, | nombre, | o, | ouais, | pit, | please, | salgo, | silence
  -2.1: | yikes, | … achetez, | … appelle, | … bajita, | … claim, | … juste, | … k, | … lis, | … llegue
  -2.1: | … paid, | … permission, | … petit, | … por, | … pude, | … quit, | … rabais, | … recogi, | … sign
  -2.1: | … still, | … suspension, ~_ajo, ~_alm, ~_az, ~_azu, ~_beq, ~_bru, ~_cay, ~_deh, ~_fak, ~_fer, ~_fra
  -2.1: ~_ir, ~_ken, ~_key, ~_km_, ~_lbs, ~_mou, ~_moy, ~_pie, ~_rs_, ~_rus, ~_sil, ~_soe, ~_sq, ~_squ, ~_tri
  -2.1: ~_vu, ~_wen, ~_won, ~afe_, ~ah_, ~aim_, ~akin, ~alco, ~alf_, ~amel, ~andw, ~anm, ~anni, ~aro, ~arri
  -2.1: ~arte, ~asa_, ~ate, ~ater, ~augh, ~ayin, ~azu, ~azul, ~bag_, ~bble, ~bec_, ~bend, ~beq, ~bequ, ~bs_
  -2.1: ~cana, ~casc, ~chee, ~chr, ~cia_, ~cirl, ~cold, ~core, ~cous, ~cov, ~deh, ~dena, ~ec_, ~efl, ~efle
  -2.1: ~eive, ~elt, ~emm, ~emme, ~emoj, ~empo, ~ena_, ~euni, ~eva_, ~eway, ~fak, ~fell, ~figh, ~gale, ~gund
  -2.1: ~help, ~hill, ~hors, ~iag, ~icie, ~ict, ~ilis, ~ingo, ~irec, ~isim, ~ison, ~isre, ~ita_, ~ite_, ~jaj
  -2.1: ~jaja, ~km_, ~lato, ~laug, ~laya, ~lbs, ~lbs_, ~lean, ~leat, ~lego, ~lpa, ~mang, ~math, ~mbo, ~midi
  -2.1: ~moji, ~mort, ~moy, ~moye, ~mpio, ~mr_, ~ncy_, ~ndw, ~nga, ~nio, ~nnin, ~noch, ~nreg, ~nyti, ~nza
  -2.1: ~olt, ~ompl, ~onam, ~oom, ~oon, ~ouc, ~oues, ~pad, ~pay, ~plat, ~pop_, ~rab, ~rae, ~refl, ~reg, ~reun
  -2.1: ~rkin, ~rner, ~rven, ~saco, ~saf, ~set, ~sick, ~sien, ~sio_, ~soeu, ~sor_, ~soup, ~spla, ~sreg, ~ssed
  -2.1: ~stab, ~sten, ~sum, ~tes, ~trol, ~ude, ~udi, ~uert, ~ugar, ~vemo, ~visa, ~vo_, ~vrez, ~wear, ~wine
  -2.1: ~xes, ~xes_, ~zul, ~zul_
  -2.2: 2 jours, NAME hi, NAME off, NUMBER pouces, NUMBER velos, NUMBER y, NUMBER … plus, a … fin, a … with
  -2.2: about … recall, acabo la, aceit-, aceite, achat |, afuera |, again … it, ai bloque, ai … dit
  -2.2: ai … hier, ai … lu, ai … vous, all … people, alone with, alt, am wrong, am … front, and … just
  -2.2: appelle moi, are perfect, are … with, arret pis, arrete au, arretez … vous, arrivee |, artis-, artist
  -2.2: as is, asking what, asleep |, at … stop, au, avez, avez oublie, avez … permission, away … a, baja de
  -2.2: be … from, bebe |, bendiciones |, bici si, bici … lista, bike demo, bonne annee, bonne … a, boutiques
  -2.2: boy to, but the, but … bike, but … my, caden-, caja |, came … of, can … do, canas-, cancelar los
  -2.2: canceled, cancelled my, caps, car |, card … in, cell est, changez mon, charger, chick-, cle, come get
  -2.2: como … otra, con todo, confio, crick-, cried, cut … steerer, d appeler, d autobus, de location
  -2.2: de … donc, decep-, decu, delete NUMBER, delete choque, demande … mon, demas, denve-, denver
  -2.2: des pieces, did … tell, dimanche c, diner |, diner-, dinero, dinner |, do … all, do … understand
  -2.2: done, done |, donnez, drop … price, eatin-, eating, el asiento, el que, el … con, el … si
  -2.2: elsewhere |, en arriere, en otra, encor-, encore, end date, end … story, end … the, enerve, engag-
  -2.2: enlevez … nom, entera, entra, enviado, envoyez … des, error NUMBER, escogi, eso … la, espanol |
  -2.2: esposo |, est il, est mieux, est … vos, estaria, este mes, este |, este … porfa, estim-, eta
  -2.2: etait une, ete … chez, etes, etes … vous, etre enleve, ever … me, explain, fais un, fall, family
  -2.2: favor … la, favor … quiero, finalement on, five |, food, foot, for NAME, for new, for … only, frein
  -2.2: frena, freno, from a, front |, game, gasta-, german, giant |, goose, gracias … dios, great thank
  -2.2: great … you, grincer |, group texts, guarde, guy with, guys do, guys … my, hagale, haha, hair |, hang
  -2.2: have not, he asked, he … out, helmets |, herma-, hier, hijo, hoggi-, hogging, hogging the, i got
  -2.2: i … hard, i … sent, i … smoking, i … yesterday, if … have, importe quand, in all, in toilet
  -2.2: incorrecta, incorrecta |, ingles |, is d, is going, is that, is … end, is … thing, it as, it so
  -2.2: it would, it … back, it … or, izqui-, j … bloque, je connais, je … arrete, je … la, je … y
  -2.2: just tired, l enlever, l hiver, la deje, la hora, la location, la orden, la porte, la … ahora
  -2.2: la … bonne, lab |, langu-, le chercher, le faire, le support, le vieux, le … mi, le … mon, leave some
  -2.2: lejos, ligne a, like … NAME, list>more, liste … l, liste … pieces, llamada, llegue |, love to
  -2.2: luego |, lundi, m arrete, m … il, m6, ma … me, mai, manqu-, manua-, manub-, marche, mayor, me borren
  -2.2: me pueden, me quiten, me recomienda, me … por, mecano, mecano |, meilleurs |, messages … not, mis sur
  -2.2: modele |, moi … numero, moi … que, mon … cell, more … this, mucho |, mur, my husbands, my texts
  -2.2: my … do, my … so, n … quand, n … veux, nada … eso, nada … you, name from, name wrong, new … is
  -2.2: next year, nite, no prende, no … amor, no … su, not cut, not find, not judge, not mean, not there
  -2.2: not … on, not … thru, nunca habia, o … la, of patience, of story, off if, off … waitlist, oigno-
  -2.2: old … is, on … again, on … invoice, on … parle, one … left, order that, ou pas, out … patience
  -2.2: out … will, ouver-, overn-, overnight, para salir, parada, parfait merci, pas besoin, pasas
  -2.2: passe par, payment, pedals off, pense … j, perdon, pero en, peuge-, peugeot, phone so, pick it
  -2.2: pick … up, piece, pis … velo, piso, please … this, plugs, pluie, plus bon, plus c, plus d, plus la
  -2.2: pneus, ponch-, por ella, por llamada, pour … la, probarla, puis, punos, quand, que pongo, que te
  -2.2: que … mandaron, quien le, quien … la, quit hogging, quit … for, rack, random, rattl-, really |
  -2.2: reclamation, recoj-, recomienda, recomienda |, refill, refund |, regular, remettez … sur, repon-
  -2.2: resol-, roads are, saben, saison |, salud-, same day, saw this, se apaga, se … paso, sec, see you
  -2.2: shop … is, sigui-, size |, some cake, son numero, space, spam you, stickers |, stole, stop avec
  -2.2: stop work, subo, suppl-, supprime, sur … facture, sus mensajitos, sweet |, synth-, synthetic, tbh
  -2.2: tear, telephone |, texto … svp, textos le, than NUMBER, that means, that much, that … was
  -2.2: the account, the back, the bakery, the fork, the hill, the motor, the ride, the tire, the truck
  -2.2: the wash, the … address, the … date, the … right, theyv-, theyve, think about, this man, thursday and
  -2.2: ti |, tienda … no, tienda … que, til the, til … NUMBER, tire, to lose, touche, truck, ttyl, ttyl |
  -2.2: un … comme, un … d, una, uncle, urgent |, uy, va etre, velo vous, vemos, vex, virem-, virement, visto
  -2.2: votre employe, vous encore, vous enlever, vous … NUMBER, vous … les, vous … quoi, want>want, way home
  -2.2: wednesday, were on, where … i, will … me, wooho-, work cell, working … it, would … stop, y te
  -2.2: y … este, yeah |, yes … no, you at, you casi, you list, you … anything, you … mas, you … up, your day
  -2.2: | des, | hacen, | just, | mandame, | pueden, | roads, | strike, | toss, | ttyl, | uy, | voice, | was
  -2.2: | … ai, | … annee, | … annule, | … care, | … caro, | … definitely, | … deleted, | … ecrivez
  -2.2: | … employe, | … erase, | … hora, | … if, | … keeps, | … moi, | … motor, | … mum, | … parle
  -2.2: | … phone, | … refuse, | … remove, | … ride, | … voudrais, ~_aro, ~_asi, ~_au_, ~_boo, ~_doc, ~_duc
  -2.2: ~_fr, ~_gam, ~_gui, ~_jet, ~_lb, ~_llu, ~_low, ~_mee, ~_mic, ~_nov, ~_ouv, ~_pay, ~_pn, ~_pne, ~_pom
  -2.2: ~_pr, ~_rea, ~_ren, ~_siz, ~_smi, ~_tbh, ~_tub, ~_vas, ~_vem, ~_wal, ~_ye, ~acei, ~acts, ~adr, ~agua
  -2.2: ~ajus, ~anub, ~arla, ~asar, ~attl, ~aul, ~aunt, ~ayer, ~bh_, ~bo_, ~brar, ~brio, ~cal_, ~calc, ~ccio
  -2.2: ~cei, ~ceit, ~cerr, ~cken, ~clic, ~clou, ~coj, ~cred, ~dem, ~denv, ~dez_, ~dida, ~diot, ~disr, ~doc
  -2.2: ~done, ~dor_, ~eade, ~eads, ~eblo, ~ecoj, ~edu, ~egla, ~egle, ~eite, ~ells, ~elp, ~epon, ~esti, ~eyes
  -2.2: ~faut, ~fes, ~food, ~gos_, ~gry, ~gry_, ~guan, ~hina, ~hui, ~icis, ~iler, ~ilet, ~ink, ~irl, ~isr
  -2.2: ~jete, ~joy, ~lava, ~lmo, ~lui, ~lund, ~mage, ~manq, ~mayo, ~meet, ~mily, ~nal, ~nami, ~ndra, ~neus
  -2.2: ~ngry, ~nite, ~nnet, ~nub, ~nubr, ~oat_, ~oie_, ~omie, ~onch, ~oon_, ~oop, ~orar, ~ory, ~ory_, ~pel_
  -2.2: ~pie_, ~piso, ~pne, ~pneu, ~pom, ~pot_, ~puer, ~quan, ~quil, ~ras_, ~rca, ~reas, ~recu, ~regu, ~rell
  -2.2: ~rey, ~rico, ~rmal, ~rrit, ~sch, ~sco, ~sco_, ~sec_, ~siz, ~size, ~smil, ~spot, ~stac, ~stud, ~supu
  -2.2: ~tail, ~tbh, ~tbh_, ~teer, ~uble, ~ubri, ~uct, ~unos, ~upue, ~uvel, ~win_, ~yone
  -2.3: NAME … plus, NUMBER if, NUMBER … you, a copy, a … ans, a … hoy, aerob-, aerobars, after school, air
  -2.3: alegr-, alors … vous, alr, and give, and … did, ankle, annoying … the, antes que, appelez … textez
  -2.3: appreciate the, are never, arreg-, arrive, atelier |, atend-, authorize, auto |, avait dit, avec |
  -2.3: avion, b, be sad, bitin-, biting, blanc-, bloquer, bother … the, box of, bring … own, bring-, brise |
  -2.3: by the, c … ce, ca roule, ca … je, ca … textos, call after, calle, calls at, cancele … cita, carre-
  -2.3: ce modele, change … the, charged me, chilli, chose pour, christmas to, cloche, come … i, come … the
  -2.3: comme, como la, computer quit, con dos, connait pas, contactos |, contestes, cortado, cover, credi-
  -2.3: cree, cried |, cual … el, cuatr-, cuidense, d utiliser, dans … texto, de bateria, de grincer
  -2.3: de sonner, de talla, deaf, debou-, dejen el, dejenla, des velos, descu-, did … not, digam-, digame
  -2.3: disappointed, discontinued, do … look, does … matter, dog, dropp-, du casque, eat, efectivo |
  -2.3: effaciez, el manubrio, en junta, enough … with, entre-, envoyez des, es suficiente, es … en, esa la
  -2.3: escribale, est … alors, estaba, estar-, este … los, estime, estoy … junta, even … it, every NUMBER
  -2.3: every-, exo, exo NUMBER, faceb-, facture … texto, fair enough, feliz ano, fermez le, fit, fix |, flat
  -2.3: flat again, for another, for … camp, for … or, forever>wrong, forms, garer, gn, grand |, greas-
  -2.3: great now, green trek, grincer, guys rock, had … of, have … ever, he get, hein |, hey it, hi, him the
  -2.3: honest, how … off, how … would, i forgot, i … agreed, i … anything, i … lost, i … now, if he
  -2.3: if … can, il … chez, in english, in texts, in … the, is best, is blocked, is she, is … right, it cost
  -2.3: it over, it … NAME, it … yours, j y, jamais de, jamais je, jazz, je … continuer, jefe |, jess, joke |
  -2.3: junta, keeps going, knows, knw, koi, l exo, la cloche, la compre, la mise, la traen, layaw-, layaway
  -2.3: le avisen, le droit, le virement, les vieux, list i, liste du, livrez, llego en, llego |, lleva
  -2.3: lo … y, location |, lumieres, mailing list, malad-, mamie |, mande mensaje, manubrio, mas fotos
  -2.3: maybe next, me on, me pidio, me we, me … permiso, mean it, merci … l, merry … to, message vocal
  -2.3: mettez en, mm, moi … l, moi … t, mon … est, my money, my shop, my … found, my … quit, n arrete
  -2.3: navid-, navidad, new … can, ni … es, no frena, no hurry, no pierdan, no … after, noche |, noir |
  -2.3: not see, not … my, not … sad, number it, numero … NUMBER, numero … es, numero … est, numero … este
  -2.3: numero … favor, nut, off again, often do, oh … i, on … of, one … you, opcio-, order so
  -2.3: owned … bicycle, page NUMBER, pedales |, peric-, perico, pidio permiso, pis … me, plate, please add
  -2.3: please … work, plus … en, pm, poche |, poignees, por … soy, pouce-, pouces, pour … sortie, price
  -2.3: problemas, pu … moi, pura, pusieron, quarter, que tanto, quel arret, quelque … pour, quiero … por
  -2.3: quit after, radiator, razon, remettre |, reparations, reservation, reservation |, retrouve, riding it
  -2.3: saliendo, sans arret, sauf, save it, say less, se … agradezco, send … that, send>texts, seven, shoul-
  -2.3: si quelqu, sign |, signaler, sms … i, so this, so … to, solo |, sory, squeaks, stem |, stick-
  -2.3: stickers, stoma-, sunse-, sunset, supprime votre, sus mensajes, sweep-, take |, tc, te texte, tekka
  -2.3: tell, tercera, textez … NUMBER, that … no, that … of, the corner, the dog, the quote, the … from
  -2.3: the … if, the … service, the … tire, there in, there … NUMBER, thing on, thinking, this … on
  -2.3: ticket |, tiene-, tienen, to you, too long, total, tourn-, trade, true, tu … j, tunne-, tunnel
  -2.3: turn … notifications, update it, urgent, urself |, usar mi, uso |, va … aller, vas, verifier
  -2.3: verifier |, veux continuer, veux … vous, vi el, viens |, visite, vocal, voule-, voulez, vous achetez
  -2.3: vous connais, vous la, vous une, vuelt-, was out, water, wax, well i, were out, when … stop
  -2.3: which stop, would … on, yaar, you … doing, you … otra, you … rock, you … something, | annulez
  -2.3: | assez, | desinscrivez, | fair, | nos, | saludos, | sonnez, | toujours, | … brakes, | … cancelled
  -2.3: | … cut, | … frenos, | … grasias, | … gusto, | … llamada, | … me, | … morning, | … numero, | … over
  -2.3: | … pierdan, | … repondez, ~000, ~000_, ~_abo, ~_b_, ~_bar, ~_beh, ~_bli, ~_cat, ~_coa, ~_coo, ~_cra
  -2.3: ~_cry, ~_deb, ~_dri, ~_ent, ~_fly, ~_ful, ~_gri, ~_hi_, ~_ima, ~_km, ~_lar, ~_lu, ~_lun, ~_qua, ~_reu
  -2.3: ~_rs, ~_sia, ~_tar, ~_tb, ~_tot, ~aar, ~aar_, ~aben, ~acc, ~aceb, ~aden, ~afa, ~afe, ~aga_, ~ajas
  -2.3: ~ajou, ~alad, ~ales, ~almo, ~alr_, ~amer, ~ap_, ~arda, ~ason, ~avid, ~bara, ~beh, ~blo_, ~boo, ~cand
  -2.3: ~coa, ~cry, ~cuat, ~cui, ~cy_, ~deaf, ~dent, ~dite, ~dog_, ~easo, ~ege_, ~eja_, ~ele_, ~eliv, ~emba
  -2.3: ~embo, ~ench, ~enga, ~erva, ~espi, ~etch, ~eue, ~eue_, ~fer_, ~fete, ~fly, ~fram, ~gri, ~guar, ~guit
  -2.3: ~gust, ~hon_, ~houl, ~idon, ~ila_, ~ilin, ~irai, ~irma, ~iss, ~itti, ~jout, ~ker, ~kets, ~ky_, ~lab
  -2.3: ~lat_, ~lav, ~lls, ~lls_, ~lom, ~lqu, ~lr_, ~luie, ~maki, ~mat, ~navi, ~ncai, ~nive, ~nora, ~ns_
  -2.3: ~nst, ~ntur, ~nza_, ~ock_, ~og_, ~oie, ~ond_, ~opci, ~oto, ~pap, ~peti, ~plui, ~port, ~pra, ~pric
  -2.3: ~rale, ~ramo, ~rese, ~ress, ~rged, ~rope, ~ross, ~rp_, ~rreg, ~rus, ~safe, ~sais, ~sapp, ~seat, ~sit_
  -2.3: ~solo, ~stoc, ~sy_, ~tiz, ~trar, ~trou, ~true, ~tted, ~ttez, ~tuto, ~uard, ~uces, ~ued_, ~uere, ~ugs
  -2.3: ~umi, ~ump, ~ums, ~ums_, ~vag, ~vage, ~vati, ~ven_, ~yaar, ~zo_
  -2.4: NAME if, NAME … le, NUMBE-, NUMBER, NUMBER dolares, NUMBER etoiles, NUMBER months, NUMBER or
  -2.4: NUMBER paise, NUMBER … is, NUMBER … now, NUMBER … too, NUMBER … update, a cambiar, a disque, a midi
  -2.4: a price, a … call, a … ex, a … primo, about it, abre, accidentally, achete … velo, achetez, add
  -2.4: again … is, ai … pu, alcan-, am ready, amene, and a, andas, annon-, answered, any update, any … bikes
  -2.4: approve, apres … svp, are no, are … out, as you, at wrong, aucun contact, automated, avant … svp
  -2.4: avez … accord, avise-, aviseme, aviso |, ayuda-, baja la, bajo, bath, bear, belle |, best … ever
  -2.4: bici … de, bloque sur, bonjour je, bother with, brakes |, bringing, brise, bueno me, bus, buscar
  -2.4: busco, butte-, c … pratique, ca … en, ca … tout, cable, caja, call this, came, can … drop
  -2.4: can … resend, cancel please, cancel … appointment, carte de, casco |, cat, chico |, chine-, chinese
  -2.4: chist-, cita delete, cita … no, clase-, clases, cles, close-, closed |, coach, codig-, comer |
  -2.4: coming |, comme ca, con usted, con … numero, con … tengo, coup de, coup … fil, coupez pas, crash-
  -2.4: crashed, creo … me, d … you, de aceite, de cascos, de donde, de error, de fil, de prix, de … cita
  -2.4: de … des, de … paso, dec, decia, delai-, delais, des deux, desce-, desde el, did … authorize, dios se
  -2.4: direct, direct |, discount |, do … let, does it, doha, doree-, doreen, dos veces, early |, el codigo
  -2.4: el plan, embal-, emballer, en la, en los, en parler, en … alto, escribas, ese … de, ese … yo
  -2.4: est pratique, est … surprise, esta … la, estaciono, estoy … la, etes … le, etoiles, etudie, event-
  -2.4: express, fastidio con, fees, fenders, fine, for … NUMBER, for … me, for … phone, for … week, freine
  -2.4: fri, fue a, full, fumar y, gars est, gerente |, good … for, got your, grease, groupe svp, habs
  -2.4: hacke-, hagan … mas, hein, hit, home, hv, i accidentally, i … ok, i … quit, i … ready, i … trying
  -2.4: igualmente |, in my, in … can, is … here, is … lot, is … mine, it keeps, it thanks, jaja … la
  -2.4: je demande, je lis, je … vos, jeudi |, just kidding, just leave, just … up, kids bikes, kille-
  -2.4: l appareil, l … pour, la oferta, la piste, la recoge, la voy, lads, lasts, le coupon, le gusto
  -2.4: le … bagage, le … on, leave … for, left … on, les … pour, lights, llevo |, lloro, lo agradezco
  -2.4: lo … en, long, loves, ma pedale, mandas, mando a, marat-, marathon, mardi |, match |, me duele
  -2.4: me last, me volvio, me … nite, me … or, meet, mejor-, merci a, mes cles, message par, message … cut
  -2.4: mi hermana, mien, misere, modele, moi … coup, moi … prix, moi … votre, mom … not, momentito, mon pere
  -2.4: mondays |, more for, more … and, movin-, moving, mrng |, mums, musub-, musubi, my heart, my … again
  -2.4: my … instead, ne connais, necesita, need … receipt, never come, news |, next wk, no existe, no sea
  -2.4: no … ocupo, no … prisa, nombre esta, non … la, not fix, not going, not had, not like, not pay
  -2.4: not … work, numero s, of order, of things, off the, off … stand, offer, ok … not, omw, on … off
  -2.4: one off, ou … l, out … order, outsi-, outside, ouvre pas, pa |, pads |, paise, papa |, para el
  -2.4: para … mi, pasem-, paseme, passant |, pedal-, perdo-, piece-, pieces, pieza, pintura |, pitch
  -2.4: pizzeria |, please he, pleure, poign-, pop |, portu-, pour diner, pour mon, pray, prest-, print-
  -2.4: promis, que hora, que suena, que … NAME, que … escriban, quel … de, quelle heure, qui va, rappels svp
  -2.4: ready |, recevez, recu merci, reecrit, release, retirez … du, retirez … nom, return, run |, sabado |
  -2.4: salie-, se la, se … pague, send, sending … the, she says, she was, significa, so sweet, socks, soir
  -2.4: spam musubi, steerer, still … the, stop coupez, store … the, stres-, stuck |, such good, suivi
  -2.4: support, supprimez le, sweets, t … un, tardecito, text … ever, texto cuando, texto … est, textos me
  -2.4: textos y, thank … kindly, thanks … the, that … so, the bus, the extra, the kitchen, the price
  -2.4: the rack, the red, the status, the steerer, the trade, the tubes, the wedding, the … can, the … haha
  -2.4: the … new, the … tape, the … trek, the … tune, then i, thing … not, til, tiny, to cry, todavia no
  -2.4: track-, tranqui, triat-, triathlon, turn on, un bon, un momentito, un nouveau, un rappel, unblo-
  -2.4: unsen-, unsend, used bikes, usted me, vayan, velo dehors, vemos |, verde, veux … messages, vidanges |
  -2.4: videos, vole |, volvio, volvio a, voudrais plus, vous etes, vous … remettre, voy, vuelvanme, want it
  -2.4: we need, we … at, we … out, were |, were … of, whatsapp, wheth-, whether, while i, whom, would i
  -2.4: you believe, you get, you order, you resend, you stop, you … email, you … para, you … than
  -2.4: you … then, you … there, your son, your … as, | a, | bueno, | dejenme, | fait, | k, | l, | mais, | me
  -2.4: | never, | omw, | otez, | oubliez, | perdi, | race, | resume, | sigan, | siri, | sounds, | talla
  -2.4: | tse, | vas, | … NUMBER, | … also, | … fermez, | … gars, | … good, | … habs, | … hay, | … in
  -2.4: | … inform, | … jour, | … leak, | … ligne, | … mandan, | … marca, | … nous, | … took, | … una
  -2.4: | … vous, | … wants, ~_alc, ~_cri, ~_die, ~_ess, ~_ete, ~_ex, ~_ext, ~_fac, ~_hv, ~_hv_, ~_ib, ~_iba
  -2.4: ~_jes, ~_jud, ~_jum, ~_lia, ~_rit, ~_saf, ~_str, ~_tam, ~_war, ~acke, ~alca, ~ames, ~ano_, ~aper
  -2.4: ~arb, ~arbo, ~aro_, ~atsa, ~aug, ~aza, ~bers, ~bido, ~bris, ~cani, ~car_, ~cert, ~crev, ~dia_, ~dist
  -2.4: ~ean_, ~ecu, ~egra, ~enco, ~eng, ~epu, ~eryo, ~esce, ~eso_, ~exce, ~fac, ~fine, ~fitt, ~fold, ~fri_
  -2.4: ~full, ~geni, ~gent, ~gnm, ~gnme, ~gy_, ~hall, ~hein, ~hom_, ~home, ~hoo_, ~hr_, ~hv_, ~ibo_, ~icin
  -2.4: ~ie_, ~iec, ~ignm, ~ija, ~ila, ~imat, ~inan, ~intu, ~isem, ~isez, ~jet, ~jud, ~kne, ~lads, ~lave
  -2.4: ~lcan, ~lido, ~lies, ~lsa, ~mbou, ~meta, ~mmen, ~mums, ~ngt, ~nke, ~noon, ~ntro, ~ocol, ~odig, ~olde
  -2.4: ~oney, ~oor, ~open, ~orge, ~oro_, ~ourn, ~pick, ~pin, ~play, ~pouc, ~pray, ~psi_, ~pun, ~rack, ~rbon
  -2.4: ~rden, ~rend, ~rise, ~rns, ~rns_, ~ryi, ~ryin, ~ryo, ~ryon, ~sauv, ~squa, ~sso, ~stai, ~ta_, ~tag
  -2.4: ~tock, ~trae, ~trus, ~tsa, ~tsap, ~tsi, ~tsid, ~tten, ~tub, ~ueak, ~uin, ~uivi, ~uni_, ~urer, ~usad
  -2.4: ~utsi, ~voie, ~voy_, ~wate, ~whom, ~xce
  -2.5: NAME about, NAME d, NAME in, NAME the, a comer, a dent, a donne, a fait, a … next, a … out, ahhh
  -2.5: ahorita … puedo, ai fini, alarm … going, alone … i, alto ahi, am … at, am … up, and check, and have
  -2.5: antivol |, apparently, apres le, are so, are … no, artic-, article, automatic, avec … velo
  -2.5: avez texte, back or, bacon, baje, beaut-, bike from, board-, boarding, boite, bolsa, bon … commande
  -2.5: bother … again, build, busco una, buste-, busted, butter, butter |, c … ben, ca haha, call me
  -2.5: cambiar |, camis-, can … give, can … hear, can … remove, can … still, ce … pour, change … number
  -2.5: changez, choqu-, choque, codigo, colma-, colmado, como … suscribo, compte |, con estos, connait
  -2.5: copia-, corne-, corner, cotiz-, couleur |, cuanto era, cure, dans vos, dans … char, dans … textos
  -2.5: day of, de ce, de jour, de … ca, de … en, de … excuser, de … journee, de … part, deja que, dejaron de
  -2.5: delete salon, demai-, demain, demande … etre, demandez a, dents, devrait, did she, did … fix
  -2.5: did … message, dijo, dile, disc, disculpe, doing it, donc … velo, dos |, drawi-, drawing, du magasin
  -2.5: du … a, duele, dueno … de, dunno, el … termina, eliminen el, en el, en … temps, entiendo, entreposage
  -2.5: envoyez, envoyez |, esperar, est ben, est son, est … dans, est … mal, est … ou, estab-
  -2.5: estacionamiento, estoy |, excuser, excuser c, excuser … est, farme-, farmers, felicidades, fende-
  -2.5: fete, feu, finals, fins |, flirt-, fois par, folde-, for … more, for … what, freins |, garden
  -2.5: get … please, getting … from, hall |, have i, have … work, he quit, horn, huile |, i delete
  -2.5: i deleted, i … nothing, i … send, il dit, in … area, in … only, in … phone, informe
  -2.5: instead … calling, is yours, is … again, is … name, it this, it … are, it … going, itemi-, itemized
  -2.5: j … fini, j … un, je vais, jeune, just saw, just … and, keep sending, kk |, l adresse, la journee
  -2.5: la roja, la … es, laissez … un, le bebe, le nom, le paso, le … ca, le … m, left … message, lentement
  -2.5: letter, like that, lis, lmao |, lost all, low, lt, ltr, lumie-, luz |, madam, mais on, mais … ca
  -2.5: making me, malades, map, mari … est, market, maxim-, maximo, me can, me fue, me texter, me … bikes
  -2.5: me>wrong, mensajes … los, message … for, messages … est, mesur-, mesure, mi jefe, mine … a, moi pas
  -2.5: mon casque, mon … bike, mondays, more … the, more … then, muy alto, my spot, n importe, new … please
  -2.5: next to, ni un, no … calls, nombre … mi, not funny, not mr, not … bike, not … business, notes
  -2.5: notifications stp, now lol, number again, number any, number now, number … phone, obvio-, obviously
  -2.5: of calling, often … i, old bike, on NUMBER, on time, open, ordering, oui j, oups, panne, part i
  -2.5: pas en, pas les, pas pu, pas … parler, pas … que, past, personne … a, peux … a, phone … out, picture
  -2.5: playi-, please bring, pointes, pour … NUMBER, pregunta |, preguntar, prends |, price |, proche
  -2.5: proche |, proprietaire, que … se, que … sea, quere-, querer, queue, quite, read … message, ready to
  -2.5: received, remettre, reminder i, remove>stop, rendue, rendue a, repair … i, reviendrai, rite, roja |
  -2.5: ronfl-, rouille |, run, sale end, sat, saved your, says … but, screen |, season, sending my, serious
  -2.5: shipment |, si … quiero, signed … for, sigue, sonner, speak-, spot |, stationne, stock |, stop if
  -2.5: stop … bike, story, suis encore, te extrano, telegram, text NAME, texte … quand, texted … wrong
  -2.5: textos … font, than an, that last, that works, the rear, the … class, then, this … with, those
  -2.5: tickets, tienen |, till … i, to bed, to |, to … ex, toilet, tomat-, tout, tout de, town |, tree
  -2.5: trop … pour, tt, tu un, tu … je, tu … pas, ty |, un … pis, uncle-, up you, up |, update |, velo … l
  -2.5: vendo, veut le, vieux bike, ville |, volver … recibir, vous des, vous repondez, vous … demain, vu
  -2.5: want … new, wash it, weeke-, weekend, went … spam, which bike, will … my, with me, worki-, working
  -2.5: y poner, you basta, you cut, you reach, you switch, you two, you … bikes, you … box, you … esta
  -2.5: you … she, your … got, youtu-, z, | ahhh, | arretez, | both, | cambie, | color, | comment, | dejaron
  -2.5: | list, | muchas, | oups, | reply, | so, | ta, | tv, | … 2, | … air, | … au, | … avez, | … bring
  -2.5: | … cancelo, | … cesse, | … deal, | … hurry, | … idee, | … laisse, | … lien, | … notifications
  -2.5: | … pedale, | … personne, | … rides, | … so, | … voisin, | … you, ~_anc, ~_att, ~_bir, ~_cob, ~_dil
  -2.5: ~_doo, ~_dra, ~_eh, ~_esp, ~_fit, ~_fun, ~_ham, ~_hie, ~_jaj, ~_kne, ~_lie, ~_llo, ~_lm, ~_noo, ~_oup
  -2.5: ~_si, ~_spi, ~_tee, ~_toi, ~_vu_, ~_wav, ~_win, ~afo, ~agal, ~ago, ~aiso, ~anie, ~anme, ~apa_, ~asc
  -2.5: ~auve, ~bus_, ~cabl, ~cak, ~cake, ~cide, ~cine, ~cita, ~cker, ~cob, ~cobr, ~codi, ~col, ~cond, ~cret
  -2.5: ~croc, ~cted, ~dam_, ~del, ~deme, ~eeke, ~egl, ~eke, ~eken, ~ende, ~erca, ~erla, ~erst, ~ervo, ~feu_
  -2.5: ~fren, ~game, ~half, ~her_, ~horn, ~iche, ~iece, ~iete, ~ieza, ~ily, ~ily_, ~ime_, ~iot, ~layi, ~lder
  -2.5: ~leme, ~lett, ~liv, ~lumi, ~memb, ~mes_, ~mett, ~ndez, ~nett, ~news, ~nice, ~nows, ~ntil, ~nual, ~oic
  -2.5: ~ooth, ~orki, ~osag, ~osc, ~oser, ~oue, ~oves, ~pay_, ~pen_, ~ph_, ~pic, ~piez, ~pleu, ~pped, ~pusi
  -2.5: ~quee, ~quer, ~queu, ~rain, ~rde_, ~rega, ~rine, ~rma_, ~rty_, ~ser, ~serr, ~seu, ~sof, ~soir, ~ssin
  -2.5: ~stro, ~tent, ~then, ~thos, ~til_, ~ube_, ~ubr, ~uci, ~uer, ~ueue, ~uila, ~umie, ~vern, ~wav, ~win
  -2.5: ~yout, ~zzer
  -2.6: NUMBER on, NUMBER … n, a box, a monterrey, a tree, a … autres, a … como, a … porte, a … textos
  -2.6: after NUMBER, after you, again the, ai le, ai lu, ai quitte, ai … achete, ai … vos, aime … ca, ajust-
  -2.6: ajuste, al … de, and desist, antiv-, antivol, any … on, are, are missing, arre |
  -2.6: arretez … reparation, arrie-, arriere, autocorrect, avec … numero, avez vous, bagage, bail, baja por
  -2.6: bajan, bajit-, barat-, besoin … la, bicicleta |, bien la, blocked me, bon je, bonne, brake is
  -2.6: bridesmaid, bring cash, but keep, but not, c … au, c … ou, call just, camino, can see
  -2.6: cancel … NUMBER, carbone, celular en, chann-, channel, chez le, choices, com, come |, commandez
  -2.6: complique, con alguien, contact for, could … find, courant |, cry, da |, dad |, dans mon
  -2.6: de nouvelles, de orden, de preferencia, de vendre, de … cuando, de … vieux, debut-, dejela
  -2.6: delete sabado, deleted your, did … get, dispe-, do you, do … delete, do … register, doctor said
  -2.6: dormi-, dropped, el NAME, el pedido, elle travaille, en cuanto, end … season, ends, enoje-, enojes
  -2.6: ensename, entiendo |, era hoy, es de, es eso, esas, escape |, essay-, est en, est pret, etes a
  -2.6: exame-, examen, fait … j, filter, fin de, finally, fini … velo, flirting, for … tires, frank-
  -2.6: from … different, fue, fui … no, got NUMBER, grease |, green, grupo de, gustan, hacked, hagal-, hall
  -2.6: happen, hello |, hen, her, hoy no, huh |, i plan, i … everything, i … left, i … on, i … there, idee
  -2.6: informacion |, inqui-, is done, is killing, it be, j … ai, j … lu, j … quitte, jaja |, kilom-
  -2.6: la … qui, laissez … le, las notificaciones, laugh, lavado, lavag-, lavage, le bon, le panier
  -2.6: le … svp, leque-, lequel, listen to, lives, llamo a, lo … con, lo … le, locke-, lunch, m … un
  -2.6: magasin |, magni-, magnifique, maintenant |, mais moi, manch-, manden … factura, many texts, marca es
  -2.6: martes |, may i, me NUMBER, me … i, mensaje … en, mensajes asi, messages … mon, mi nieto, mi pedido
  -2.6: miser-, miss you, moi plutot, moi … mon, mon beau, more … NUMBER, mouille, mrng, my message
  -2.6: my notifications, my … calls, need an, needing the, never you, never … his, new phone, next your
  -2.6: nice, no fue, no idea, no … enojes, no … ese, nomas, nor, not go, not texts, not … how, not>remove
  -2.6: note, notifications sur, now what, nuevo, number before, number>texts, numero desole, numero moi
  -2.6: numero … la, numero … orden, of season, of … did, office |, oh my, on … avait, on … fork, one for
  -2.6: one … my, or … i, otro dia, ou, out for, partir de, pas cette, pas la, pasa, pay, petit |
  -2.6: please save, plus cher, porte bagage, porte … j, poste-, pour … mise, precio, presi-, promoted
  -2.6: promotion, que NAME, que bueno, que ca, que gracias, que |, que … eso, queen |, quiero saber
  -2.6: quit smoking, quit … day, ran out, ran … of, rdv |, read it, recibido, regal-, regalo |, remove your
  -2.6: remove>angry, retirar, retirar |, saca, said i, salle, sending … i, seulement |, she … me, ship |
  -2.6: si c, si soy, si |, si … est, since yesterday, since … did, sing, smoki-, smoking, so … i, so … of
  -2.6: spend, start, stationnement |, steer-, stop in, stop … i, stop … shipment, stop>more, stopping
  -2.6: storage fee, svp ne, systeme |, take … look, tantos mensajes, te enojes, telephone … a, telling … i
  -2.6: tempo-, text here, text … while, texted the, texto est, texto s, the exam, the mechanic, the owner
  -2.6: the shipment, the stem, the stove, the … removed, the … tires, these … would, this year, tirage j
  -2.6: tirage … ai, to the, to … email, truck stop, tu le, un … NUMBER, un … les, up … you, updated, upgrade
  -2.6: usage-, va |, vais … mon, verdad jaja, veux un, viens de, vis, vous voir, walt, want … stop
  -2.6: was … and, was … message, when will, when … bike, who signed, whoever … is, wife he, with … brakes
  -2.6: with … please, worry about, worry-, wrong … on, yea, yes … me, yet i, you ship, your … it
  -2.6: your … would, | commandez, | correct, | dejela, | faut, | help, | message, | number, | saque
  -2.6: | should, | tres, | well, | yea, | … NAME, | … aviez, | … day, | … dois, | … espero, | … gustan
  -2.6: | … marco, | … mis, | … miss, | … parce, | … rappels, | … recibir, | … saying, | … su, | … suficiente
  -2.6: | … systeme, ~_agu, ~_aju, ~_ala, ~_alt, ~_bb, ~_ble, ~_cak, ~_cur, ~_fax, ~_fig, ~_gus, ~_hui, ~_inq
  -2.6: ~_mc, ~_ou_, ~_pel, ~_pic, ~_roa, ~_sis, ~_tir, ~_tm, ~_tmr, ~_ton, ~_voi, ~abre, ~acon, ~ades, ~agne
  -2.6: ~aiy, ~aju, ~asic, ~audi, ~avag, ~cale, ~cano, ~cerc, ~coac, ~crie, ~cry_, ~culo, ~dado, ~debo, ~delo
  -2.6: ~dli, ~doo, ~door, ~driv, ~eame, ~ecan, ~eck_, ~edit, ~enn, ~erv, ~esio, ~ews, ~exam, ~fee_, ~ffs
  -2.6: ~flat, ~fli, ~font, ~fue_, ~fy_, ~ghi, ~ghin, ~het, ~iev, ~ilk_, ~impl, ~iod, ~ites, ~iz_, ~izo_
  -2.6: ~jeme, ~kend, ~kie, ~lame, ~lid, ~lley, ~lpe_, ~lun, ~mama, ~manu, ~merr, ~mise, ~moki, ~mone, ~nch_
  -2.6: ~ngue, ~nino, ~nts, ~nts_, ~obro, ~onst, ~orwa, ~ota_, ~otes, ~oto_, ~oule, ~ows_, ~pens, ~piec, ~pir
  -2.6: ~pire, ~pot, ~quet, ~raro, ~rge_, ~rgen, ~rier, ~roui, ~rryi, ~rud, ~rude, ~rvie, ~rwa, ~saye, ~scen
  -2.6: ~scu, ~scus, ~seri, ~shou, ~sons, ~stim, ~tmr, ~tw_, ~ughi, ~ul_, ~uno, ~upe_, ~url, ~uro, ~use
  -2.6: ~vie_, ~vol, ~xam
  -2.7: 2 |, NUMBER each, NUMBER old, NUMBER … me, NUMBER … think, a bloque, a demenage, a test, a … ninos
  -2.7: a … stop, afuer-, afuera, ah |, ai oublie, ai roule, ai … votre, al asiento, alarme du, alto … la
  -2.7: and on, and out, anda |, apuro, aqui me, arret de, assurance |, at my, at … back, at … cabin
  -2.7: at … point, attendance, autorise … le, ayuda |, bank, barru-, barrure, basket |, bed, belongs … my
  -2.7: bici me, bike … it, bikes for, bille-, boue, brand, bride-, bs, by … shop, ca … comme, cake
  -2.7: call … the, canda-, candado, carbo-, caro |, ce qu, cease and, cell c, cell … est, celle la, celui
  -2.7: chew, chimi-, coat, coffee |, conozco … tienda, cual es, cual … su, culpa-, cœur, d enfant, d … vous
  -2.7: da mas, data, de disco, de otro, de photos, de reponse, de retour, de … achaler, de … euros, de … il
  -2.7: decide, decon-, dejes, descend, dice … si, did … quit, diner, disco |, do … cut, dois annuler, don |
  -2.7: droit de, drop … a, ecran |, efface le, el grupo, en bas, encan-, end … fell, endin-, ending
  -2.7: entretien |, equip-, equivoque, equivoque de, es … el, esa … you, espan-, esperando, est coupe
  -2.7: est … celui, est … fini, est … plus, esta … bici, etait quoi, facebook, find it, find the, forget to
  -2.7: frais de, frame, from … by, garde boue, get me, good morning, good … know, habite, hand |, handy |
  -2.7: have … numbers, hey |, holdi-, holding, how … know, hoy |, i m, i turned, i … so, i … those, il va
  -2.7: interessent, is better, is … annoying, is … out, it he, it … two, j … roule, je donne, jeune fille
  -2.7: judge, jusqua, jusquau, keep it, keeps … off, kona, l … svp, la barrure, la photo, laisser un
  -2.7: last night, le hace, le lundi, leave … a, liao, liao |, line when, livrer |, llego … mensaje
  -2.7: lo … por, los … por, lui qui, lunes |, m interessent, mad, make a, me pasa, me spoilers, me … NAME
  -2.7: me … j, me … line, me … tu, mecan-, message a, messages … my, mi … este, milk, mine has, mon iphone
  -2.7: mum |, must … me, my deposit, my ex, my last, my sons, my … changed, my … died, next spring, nine
  -2.7: ninos, no da, nom … NAME, nop, not mad, not … dare, nouvelles |, number as, on please, on texts
  -2.7: on … it, only i, open |, opted for, opted … the, oui le, out when, over … out, pages, paiement
  -2.7: panie-, panier, pantoute |, para … recibir, parents, pas … probleme, pas … texto, paso … ella
  -2.7: pedalier, pero esta, personne repond, photo |, pit, pit stop, please put, plus … vous, poor NAME
  -2.7: portuguese, posez, pour moi, pour rien, pour … soir, pour … vos, pouvez … l, prenez vous, presion
  -2.7: prix la, pro |, promos j, punto-, puntos, qr, que molesto, que … dio, que … hable, que … passe
  -2.7: quien te, quieras, quiero … recordatorios, quite |, quiten a, quiten de, quitenla, rappelez moi
  -2.7: repondu au, responda, rever-, rouil-, rouille, sandw-, sandwich, saved, say |, say … for, se … el
  -2.7: send a, senti-, sentimental, si … yo, silencieux, sms in, sms … you, so … not, sold out, sons, splin-
  -2.7: stall-, stop au, stop do, stop worrying, stop … that, super, sur l, survey, swap |, t en, tanto |
  -2.7: teacher, tercera |, text than, text you, texto … plus, than, the auto, the bell, the photo, the spam
  -2.7: they take, tht, timing, tmr, to someone, took the, touch it, touch-, tout … monde, toute seule
  -2.7: trabajo |, trois fois, trop … a, un … no, une … dans, une … sur, use |, va mieux, velo de, vert |
  -2.7: volun-, votre … mais, vous mettre, vous … plus, wanted … say, was … someone, waving |, we said, wen
  -2.7: will i, will take, with this, wk, won, work … use, worrying, would never, xmas, y … si, you deja
  -2.7: you give, you los, you mero, you voy, you will, you … alone, you … must, your, your fault, | ask
  -2.7: | does, | estan, | great, | lachez, | looking, | no, | nop, | passed, | police, | que, | she, | … add
  -2.7: | … card, | … el, | … end, | … happy, | … luck, | … molesto, | … received, | … sale, | … stopped
  -2.7: | … told, ~_afu, ~_ak, ~_ate, ~_bag, ~_blu, ~_dr, ~_fas, ~_fet, ~_jou, ~_mem, ~_nic, ~_ram, ~_red
  -2.7: ~_tig, ~adre, ~afu, ~afue, ~alc, ~alf, ~alie, ~amar, ~anle, ~asa, ~ayud, ~bere, ~blu, ~bour, ~brid
  -2.7: ~caja, ~carb, ~ceb, ~cebo, ~cial, ~colo, ~cone, ~dale, ~dali, ~dijo, ~dra, ~eaf_, ~eans, ~ebl, ~eit
  -2.7: ~elui, ~emb, ~erme, ~ethe, ~etro, ~fach, ~gam, ~gear, ~gros, ~habl, ~hamp, ~han_, ~ic_, ~icia, ~icks
  -2.7: ~idi_, ~iens, ~ies, ~ies_, ~ieta, ~ija_, ~ilk, ~inem, ~ivoq, ~jan_, ~kis, ~kona, ~lar, ~ldi, ~lept
  -2.7: ~liao, ~lunc, ~mad_, ~maga, ~meca, ~met, ~mple, ~mth, ~nall, ~naro, ~ncan, ~ngla, ~oac, ~obar, ~oot_
  -2.7: ~ops_, ~orb, ~oth_, ~oue_, ~paie, ~perd, ~pert, ~psi, ~puro, ~quip, ~rai, ~rbo, ~reen, ~regl, ~reno
  -2.7: ~rie_, ~rips, ~rla, ~rty, ~rvo, ~sabe, ~sala, ~sat_, ~scou, ~sita, ~slep, ~squi, ~ssay, ~step, ~stly
  -2.7: ~tep, ~tht_, ~tmr_, ~ubi, ~ucti, ~uee, ~ueu, ~uez, ~uez_, ~uip, ~unit, ~vit, ~vu_, ~won_, ~yud
  -2.8: NAME quit, NUMBER … all, NUMBER … et, a cancellation, a look, a new, a poder, a receipt, a stop
  -2.8: a … envoyer, a … that, about … wheel, ajuste |, alertes … moi, all … from, allai-, allo |, alto de
  -2.8: am too, ando, annoyed, anyway |, appelez, appelez … svp, arrivent … NUMBER, ask |, at me, autre velo
  -2.8: avisa, bajen, basta gracias, be … but, behav-, behave, bici … quiero, blown, boite vocale, brake
  -2.8: bring your, caja que, can i, can … make, candado |, cargo de, cerca, chain … off, chimie, color
  -2.8: color-, combien |, confi-, confirm after, contact my, correr, coule, crazy |, de garantia, de manana
  -2.8: de rappel, de … appeler, de … rueda, dead … me, deje, deje … el, dejen … bici, dejenme la
  -2.8: deranger mais, desabonner de, desactive, desinscrite, did … you, dio … de, do … forget, do … ship
  -2.8: does … click, donc mon, donc plus, donde … yo, drop bars, du monde, ecout-, ecrit |, el … en, el … lo
  -2.8: enlevez la, envoyez pas, erreur … est, es yo, es … persona, eso … gracias, espanol, est … ton
  -2.8: exam hall, extrano, faire expres, faites vous, far, fedex, fish, fix the, fixie, funny |, girls
  -2.8: gracias … los, gros, gusto, hais, happen |, hasta NUMBER, have … in, have … phone, he … for, hehe
  -2.8: hehe |, her … stop, hub, i consent, i … at, ice, if … are, in class, in person, is finished, it off
  -2.8: it … forever, izquierda |, j … ben, j … oublie, jeudi svp, jusquau NUMBER, just a, just … you
  -2.8: keep me, keep … the, knees, kona |, l … est, la canasta, la … d, la … vous, laven, le chien
  -2.8: le groupe, le prix, les deje, like … am, link you, link |, livrer, llegando |, lo vi, look up
  -2.8: lundi |, mais … est, mami, manda, me avisa, me da, me equivoque, me gustan, me suscribo, me text
  -2.8: meat, merci d, merci … les, merit-, message … the, mettez les, mi … es, model-, moi meme, moi … stp
  -2.8: mon autre, mon boss, mon courriel, mon mot, mouil-, muchacho |, my hands, my moms, my sister
  -2.8: my … folder, my … line, my … one, myself |, netfl-, netflix, ningun … you, no contestan, no le
  -2.8: no that, no … did, no … eso, no … voy, nomas la, not forget, not … from, numero dans, numero nuevo
  -2.8: numero … telephone, numero … una, nunca acepte, on vacation, on … dit, on … plus, option, otra … se
  -2.8: paid |, paint, parle de, pas assez, pas … cadenas, pas … messages, pelea-, pero … la, pilules
  -2.8: plus … je, poder, pray for, pretending … like, profe, propre, pusie-, put this, quand t, que les
  -2.8: que quieras, queen, qui … l, quiero el, quit my, quitar … la, rather not, read … i, recu, red
  -2.8: registrado, rembo-, remind … again, robot … me, rueda |, said NUMBER, sans faire, sans … expres
  -2.8: say thanks, says … am, scratch |, se … mi, see |, send that, should get, sin querer, so if, soup
  -2.8: squea-, stationnement, stop it, stop near, stop … you, study, suis … du, suscribo, systeme, taco
  -2.8: tacos, tacos |, tantot |, text said, texte … que, texter j, texting from, texts … and, the small
  -2.8: the … come, the … store, the … way, think |, this text, this the, thurs, tienda y, to call, to sign
  -2.8: to … other, told me, tous, tout … suite, trouble |, trouve pas, un … mais, up … a, usages, usages |
  -2.8: use it, verde |, vez se, vos … arrivent, vous fermez, vous … mal, vrai |, was wonderful, when you
  -2.8: who does, without your, wrapp-, wrong … mine, y quiero, yes or, yes … want, yo … por, you message
  -2.8: you now, your a, your … n, | bus, | chaque, | es, | meme, | textos, | wait, | whenever, | … coupez
  -2.8: | … hands, | … hate, | … pague, | … pasa, | … plus, | … where, ~?ur_, ~_bin, ~_col, ~_cot, ~_dee
  -2.8: ~_dog, ~_exa, ~_fen, ~_fot, ~_gea, ~_gm, ~_ice, ~_jal, ~_nie, ~_pad, ~_pin, ~_pra, ~_ri, ~_sad, ~_sub
  -2.8: ~_tht, ~_to, ~_wk, ~_yaa, ~adas, ~adu, ~ajar, ~alen, ~aps_, ~are_, ~ata_, ~boit, ~bol, ~bols, ~both
  -2.8: ~cat_, ~ced_, ~chau, ~cloc, ~coat, ~cto, ~cuna, ~deci, ~dog, ~dul, ~eaf, ~earn, ~eats, ~enoj, ~erra
  -2.8: ~etf, ~etfl, ~far_, ~fle, ~flix, ~fot, ~foto, ~gar_, ~gera, ~gli, ~grin, ~gus, ~hub_, ~igo_, ~ijo_
  -2.8: ~into, ~irt, ~kers, ~ling, ~lix, ~lix_, ~lous, ~miss, ~movi, ~ndem, ~ner_, ~netf, ~nnez, ~noye, ~ntu
  -2.8: ~oach, ~ocor, ~odel, ~oeu, ~oite, ~onfi, ~orw, ~pano, ~posa, ~prat, ~ripp, ~road, ~rshi, ~rvat, ~sant
  -2.8: ~sari, ~sce, ~sper, ~tfl, ~tfli, ~tht, ~toc, ~tous, ~treg, ~tren, ~udge, ~uevo, ~uie_, ~urry, ~usco
  -2.8: ~utez, ~vac, ~wise, ~won, ~yaa
  -2.9: NUMBER mois, a coupe, a lake, a … liste, a … mi, abonne … vos, affaire, ai … demande, ai … en, akpos
  -2.9: am off, ameri-, and keep, anos |, appelez moi, appointment to, are a, arret au, arrete … fumer
  -2.9: arreter … la, arretez … travail, asiento, ask her, asked … not, autorise ces, autorise pas
  -2.9: avec … cell, bagag-, bici todavia, bici … para, blonde |, ca … interesse, can do, can my, check email
  -2.9: chiste, climb, comprends, confirm |, consentement pour, contact the, contesto, cook, coria-
  -2.9: coriander, creak, credit, crying |, cuanto es, da, de fumer, de rien, de telephone, de … la
  -2.9: decline the, deconnecte, decroche, deje |, deje … fumar, depec-, depechez, des que, desde … NUMBER
  -2.9: deux |, did the, displ-, display, disturbing, dites moi, do … tell, dogs, done and, donne le, el wifi
  -2.9: el … esta, en anglais, en espanol, en fin, en ligne, ended, enlever la, equipo, es NUMBER
  -2.9: es … numero, eso … que, esper-, est annule, est … magasin, est … nouveau, est … vrai, ex … texting
  -2.9: exten-, facebook i, facture par, fair, fake, fasse, fault, faute, fed … with, fee, fil, fil |
  -2.9: finally |, fixe, fumer, fun |, gears, good |, got … off, guys … and, hacer un, he will, how to
  -2.9: hydra-, i stopped, i typed, i … off, in … me, in … no, incluye, ir, is it, is … good, is … same
  -2.9: is … stop, it has, it … in, je peux, je serai, je … dehors, keep … up, l article, l assurance
  -2.9: la bequille, la … o, lavad-, le di, le siege, learn, les … mais, like … end, llegue, lol mais, longu-
  -2.9: luz, ma … qui, maman, mandele, mauvais pneu, me aviso, me sale, me … al, me … ayer, me … foto, mean
  -2.9: mensajes … pueden, merci j, mere … texte, merry christmas, metan, mis … la, mon … vous, moyeu, mtcn
  -2.9: nada … el, never owned, ni modo, ni que, no … apunte, no … metan, no … than, noir, nonst-, nonstop
  -2.9: noon, not let, now |, of spokes, offre, on again, open on, optio-, over he, pads, par accident
  -2.9: para nada, para no, pas grave, pas presse, pas … garantie, payer plus, perdu … numero, pero … celular
  -2.9: person |, personne a, phone mount, phone off, phone … be, photo-, photos, pilul-, piso |, plais-
  -2.9: plaisir, por … no, por … telefono, pour les, pour … messages, proud … you, que NUMBER, que estoy
  -2.9: que la, que … buen, que … el, que … puedo, rear, recibi, recibir … mensajes, recibo por
  -2.9: recibo … correo, removed, renov-, reparacion |, reparer, resen-, reser-, samedi |, saque, saturday |
  -2.9: send one, sent, serai, she … a, shop … you, si te, so cute, so now, so … keep, so … one, someone who
  -2.9: son … je, spam … not, spoilers i, stop … am, stop … it, stop … work, suficiente con, suis dehors
  -2.9: suis … d, suscribo a, takes, tanto-, tell her, tenan-, tenant, tendr-, terce-, terminado, test ride
  -2.9: texter … ai, texto … me, than i, than that, the air, the line, the middle, the rest, the scratch
  -2.9: the tenant, the … before, the … yet, they … the, this sorry, this your, this … right, to sleep
  -2.9: to … more, told … i, ton message, top of, trouve un, trying again, un des, un mensaje, un … deux
  -2.9: upgrade |, use the, vais arreter, velodromo, viernes |, vos … pouvez, waitlist |, want the
  -2.9: warranty |, wiper-, wipers, with … chain, would … me, wrong it, wrong tire, y … voy, you confirm
  -2.9: you dare, you … her, you … pic, | all, | bin, | borre, | borren, | definitely, | dejenla, | done
  -2.9: | enleve, | hace, | merry, | ngl, | nonstop, | over, | perdon, | … ce, | … deals, | … how
  -2.9: | … incluye, | … line, | … more, | … retire, ~_ang, ~_cm, ~_da_, ~_eat, ~_gif, ~_ir_, ~_luz, ~_mel
  -2.9: ~_mis, ~_urg, ~_use, ~_wai, ~_wei, ~aban, ~ag_, ~amos, ~anz, ~arro, ~avad, ~bag, ~bal, ~blar, ~bres
  -2.9: ~cami, ~cot, ~dogs, ~dri, ~ecit, ~ems, ~ems_, ~ete_, ~ews_, ~fake, ~fie, ~ful, ~gea, ~gger, ~gif
  -2.9: ~hais, ~hist, ~hub, ~iege, ~jum, ~kar, ~livr, ~lor, ~luz, ~luz_, ~mag, ~matc, ~milk, ~mok, ~mper
  -2.9: ~noj, ~nsig, ~oje, ~oke, ~olu, ~ongu, ~oom_, ~pace, ~past, ~pit_, ~pro_, ~rada, ~rbe, ~rcer, ~rear
  -2.9: ~rely, ~remb, ~rla_, ~rove, ~roz, ~rust, ~sau, ~sere, ~sieg, ~smok, ~ssis, ~terc, ~test, ~tic_, ~tli
  -2.9: ~toe, ~uje, ~upli, ~wai, ~wei, ~ws_, ~xten
  -3.0: a que, a … from, a … mari, a … texts, accord avec, again did, again i, again … my, ahora … mas
  -3.0: ai mal, ai … recu, am … of, am … who, an … or, anote-, are going, are … in, arre, arreglar |
  -3.0: arrete pas, arrib-, arriba, atten-, automne, automne |, avant d, avertissez, babe |, baja … que
  -3.0: be late, bon … moi, borrow, bother, broke |, but is, by your, cadre, cancel … order, certainement
  -3.0: chai, check, cobre-, come … instead, company |, comprends rien, con esos, could … text
  -3.0: cours … mecanique, court, cuide-, custom, d … sur, de changer, de fumar, de se, de … haha, deblo-
  -3.0: dejeme, delete martes, demenagement, dernier … je, descanse, did you, diez, dit d, does … do, donat-
  -3.0: dos, el stop, en silencio, ended up, enseno, envoie, equivocada, es usted, es |, es … mismo
  -3.0: eso … fue, est ce, etein-, factura por, faut une, fixie |, for … stuff, forever>remove, frenos |
  -3.0: from NUMBER, fue lo, fumar, getting these, give, goodness, got two, gud, gym, hablar, hijo |
  -3.0: hijo … el, how much, hurry, i fall, i supposed, i … an, icy, info please, insta-, is your, is … part
  -3.0: it ok, it say, j hais, j … mal, jamais … ces, je retire, l ecran, la necesito, la reparation
  -3.0: la … afuera, la … bike, la … equivocada, la … hasta, la … par, la … verde, lache pas, last message
  -3.0: le cadenas, le dire, le hagan, le … nada, le … veut, like i, list … people, livre-, lol je
  -3.0: los frenos, lose my, lost my, love, ma … svp, mal ecrit, manual, marca, march-, marche |, match, mdr
  -3.0: me di, me urge, me … delete, mejor |, merci … NAME, message got, message in, mi familia, moi … le
  -3.0: more … please, my friend, my husband, n … i, ne … recevoir, necesito |, no puedo, nobody is, non stop
  -3.0: nord, not authorize, not coming, not tell, not … today, nothing else, notifications svp, now … you
  -3.0: number by, number … please, numero … mi, off … NUMBER, on friday, on … this, only not, only texts
  -3.0: or no, other store, out you, out … the, pa … no, pague, paiem-, pas autorise, pedalier |, perdi
  -3.0: pere |, perfect |, permission de, pickup |, pictures |, please … an, please … can, pourquoi c
  -3.0: pourquoi … est, pouvez … mettre, preci-, prende, propose, pu rien, que bonito, que incluye, quitenle
  -3.0: rappeler, reche-, reecr-, remove … name, rendu-, repeter, repond, resum-, resume, retirez les, ride |
  -3.0: rings, robo, sacaron la, saturday … i, says … is, send … texts, sending messages, sending you, set up
  -3.0: sia, siege, signe le, sin avisarme, sirve-, sirven, sister, so … are, son … de, spokes |, stop my
  -3.0: suffit tu, take bus, te … que, tea, texts all, the class, the noise, the stand, the waitlist
  -3.0: the … they, thinking … you, to spam, trabajo por, travaux, tu hermana, tu … le, tues, un … en
  -3.0: under NUMBER, under-, unrea-, urge, usted diga, venden, vendu |, voici, votre … de, vous … change
  -3.0: waitl-, waitlist, want … wait, was … fault, was … there, wavin-, waving, we never, what … wrong
  -3.0: which end, who … on, with … neighbor, wrong group, y … rien, yep, you sent, you termino, you … a
  -3.0: your bike, | acepto, | allergic, | arre, | card, | ending, | envoie, | llamame, | there, | votre
  -3.0: | yep, | … cancel, | … destinataire, | … mero, | … nomas, | … nombre, | … que, | … too, | … under
  -3.0: | … would, ~_eye, ~_gym, ~_hen, ~_hy, ~_mam, ~_mdr, ~_nit, ~_pot, ~_tab, ~affi, ~aiem, ~amo, ~anca
  -3.0: ~anza, ~avau, ~barr, ~beer, ~bios, ~bore, ~cadr, ~chev, ~com_, ~crac, ~cran, ~cu_, ~dies, ~dr_, ~ecu_
  -3.0: ~embr, ~enal, ~enos, ~erto, ~esum, ~etar, ~etc, ~evis, ~faul, ~gas_, ~grip, ~gym, ~gym_, ~hev, ~hot
  -3.0: ~hurr, ~icki, ~ild_, ~ils, ~imb, ~leak, ~liq, ~liqu, ~lita, ~llu, ~logo, ~lor_, ~mdr, ~mdr_, ~mend
  -3.0: ~mpl, ~nded, ~oici, ~onat, ~ovin, ~ows, ~pee, ~pere, ~pret, ~rows, ~rui, ~salt, ~sch_, ~sche, ~seme
  -3.0: ~ses, ~shoe, ~sing, ~soe, ~sume, ~tart, ~teni, ~than, ~toco, ~tot, ~trer, ~tui, ~tuit, ~uina, ~uvo
  -3.0: ~vaux, ~vey_, ~volu, ~vuel, ~xcel, ~ybo
  -3.1: a ces, a pic, a repondu, a tu, a vos, again please, ai … mes, al fin, already in, any texts
  -3.1: are helpful, arreter en, as this, asien-, avertissez moi, aviso, ayoye, be … to, bike anymore
  -3.1: bike it, bon velo, bonjour |, bored, break from, bruit |, but … says, c fini, ca de, cadenas … vous
  -3.1: call … me, can … fix, cancel and, cancela … cita, casco-, cascos, checking, choic-, cobren, come … me
  -3.1: con … mismo, course, dad, dare, de bruit, de samedi, de shimano, de siempre, de … avec, de … cuenta
  -3.1: de … sin, deal, debloque, dejamela, delux-, deluxe, demain |, demande … on, despues … las, did … i
  -3.1: dimanche |, do … be, donne l, dormir, drive, drunk, du … j, elle m, en … vous, encantan sus, encontre
  -3.1: enlever … nom, enough air, entonces |, equivocada |, era … mi, erreur … je, ese … you, est … assez
  -3.1: europ-, europe, euros, everyones, excel-, excited |, facture |, faire reparer, far |, faut … que
  -3.1: figured, fille … l, finalement, fois |, folder, folder |, for … class, for … n, from … NUMBER
  -3.1: get back, good … do, gratu-, gratuit, had the, haha you, haha |, handy, has a, have … off, huile
  -3.1: i … by, ici NAME, ignore … last, in … form, into the, is something, is … about, is … what, it can
  -3.1: it stopped, it until, j … mon, jaja, je … aime, je … pour, je … tantot, karao-, karaoke, l horaire
  -3.1: la luz, la … lo, le porte, le … me, leak, letti-, letting, lista … me, liste des, listo |, lump
  -3.1: m arreter, ma selle, ma … elle, mais le, making the, manager |, manej-, mardi, marre-, marry, me baja
  -3.1: me cobren, me dit, me textea, me … by, me … was, me … wrong, mi hermano, moi … j, mon … arrete
  -3.1: more flats, more>these, morning and, my alarm, my permission, my … please, need … text, never listen
  -3.1: never stop, never … your, nevermind, nieve, no … flats, no … jaja, no … my, no … today, noise
  -3.1: nombre es, non |, not say, not … it, now … phone, number … NUMBER, numero … c, occas-, of people
  -3.1: opt for, orden, our … is, pago, pas … mais, personne … repond, peux pas, phone must, phone … i, pic
  -3.1: picki-, picking, pin, please NUMBER, please call, please sms, please … do, precio |, pression
  -3.1: promocion, proud, puede … el, put … in, que esta, que tienda, que … hoy, quel nom, quien se, quite el
  -3.1: quiten el, quiten … los, redon-, refuse de, remove … old, removed … the, rendr-, rendre, replied … to
  -3.1: reply, resend |, retar-, retard, retire mon, retirez la, ride de, right now, roads, rue, se cancela
  -3.1: send>number, sent |, sente-, service plan, si es, si voy, site |, something wrong, sonnette
  -3.1: sorry wrong, sorry … bother, souci, spam folder, stop … keep, subscription, table, talla, te
  -3.1: tengo … numero, test, text … other, texting it, texts coming, that … any, that … ok, the display
  -3.1: the fella, the … coming, there no, there |, there … more, these on, tip, tire |, to … guys, traen
  -3.1: trois, tu … a, typed … wrong, un … aussi, un … on, una hora, urge |, vacat-, vacation, veux annuler
  -3.1: veux … le, vous … le, was i, was … in, wash, weekend |, what do, when … is, who was, wifi |
  -3.1: would have, wrong … is, wrong … of, y … pas, yo … dije, you gave, you go, you help, you turn
  -3.1: you … listen, you … where, your business, your call, your … system, | ayoye, | best, | ca, | dejeme
  -3.1: | desactivez, | dites, | either, | is, | love, | may, | mes, | nevermind, | quick, | sale, | sending
  -3.1: | service, | tienen, | up, | vivo, | y, | … accord, | … al, | … autorizo, | … bell, | … encantan
  -3.1: | … fini, | … him, | … matin, | … modo, | … ne, | … playing, | … sin, ~_hil, ~_hub, ~_log, ~_med
  -3.1: ~_mod, ~_pen, ~_ra, ~_roo, ~_te_, ~acat, ~anej, ~arm_, ~ases, ~ball, ~bons, ~bren, ~cka, ~dare, ~date
  -3.1: ~deur, ~dine, ~eact, ~ecki, ~eige, ~emo_, ~esas, ~eun, ~fig, ~hai_, ~herm, ~heve, ~imen, ~irlo, ~iser
  -3.1: ~jas_, ~knee, ~lu_, ~mach, ~mart, ~medi, ~mene, ~meri, ~mod, ~mode, ~mpez, ~nfi, ~nois, ~ntit, ~oce
  -3.1: ~ouil, ~parc, ~ply_, ~rar, ~reme, ~rinc, ~roud, ~subi, ~tas_, ~tel, ~tip_, ~tist, ~uncl, ~usag, ~vol_
  -3.2: NUMBER now, a bell, a quel, a refund, a … heure, a … off, accepte ce, accepte … prix, again will
  -3.2: again … am, ailleurs |, all … contacts, also |, alta, am back, and … that, any news, as the, as tu
  -3.2: asks, at … please, ate, atienden, be … number, beer, best, bete, bonne |, borro-, both of, by … can
  -3.2: call my, call … about, camin-, can |, can … keep, cara, chees-, cita por, club de, con … y
  -3.2: connaissait, contact … on, contactos, course |, dans … message, de ayer, de debarquer, de dos
  -3.2: de nino, dejaron, deposit |, devis, did … even, dit que, do … email, does … know, drivi-, driving
  -3.2: duermete, effacez le, el celular, el mismo, electrique, en … trouve, encon-, end is, era |, es con
  -3.2: esa llanta, escribo |, este no, etait … ma, fancy, fin … mois, for … race, for … reminder, freno-
  -3.2: frenos, funeral, gave … this, get the, go out, good i, good time, goodn-, gripp-, grippe, grippe |
  -3.2: guess who, hasta … yo, hi … is, hija, i switched, i … been, i … forget, i … if, i … my
  -3.2: interesse plus, is out, is … of, it … another, j … juste, jamais … vous, je confirme, je t, je … suis
  -3.2: jk, just now, juste le, l … du, la camara, la selle, la … ca, le message, le necessaire
  -3.2: leave … alone, left you, les … pis, limiter, liste … la, lock |, lu, ma carte, mama este
  -3.2: mauvais destinataire, me digas, me suis, me … llamar, me … pueden, mensaje, mensajes … me, mentir
  -3.2: merci … ai, mero |, message dit, messages sur, messages … a, messed, mi hijo, mi nina, mi … delete
  -3.2: mind … not, missi-, modo, molestar pero, mon cadenas, money, montre, more … left, morge-, morgen, mum
  -3.2: my neighbor, my tab, my … blocked, my … she, my … shop, my … would, nah … am, never … will, never-
  -3.2: no … nadie, not cancel, not email, not … good, number … do, numero … nadie, of … box, one … to
  -3.2: order … please, oubliez mon, papa, party, pas je, pas payer, pas … aujourdhui, pas … autre
  -3.2: pas … debarquer, pas … nous, paseo, pedi |, people are, photo, pouvez vous, quand vous, quebec |
  -3.2: questions, qui je, quiero … la, quiten la, quoi |, renvoyez, reviens |, ride … samedi, rien a
  -3.2: right |, robad-, robada, rock, sac |, saute, say nothing, says it, selling it, send … by, sign the
  -3.2: sigue |, spokes, stand |, stolen |, stop he, stop … he, subscribe to, svp mais, tab, text … an
  -3.2: texta-, texting … the, textos … une, texts about, that … you, the contact, the house, the … chat
  -3.2: the … lol, tienda es, tirel-, toi, touchez, travaux |, tu numero, under my, up here, up … texts
  -3.2: update, vais … un, velo cette, ven a, veo, veux … payer, votre temps, vous voulez, voy … poder
  -3.2: want … bike, which … do, will … get, wish me, work now, wyd, y ven, yes the, you do, you … did
  -3.2: you … vi, your … off, | better, | il, | qui, | tengo, | trois, | why, | … acuerdo, | … arrete
  -3.2: | … block, | … etre, | … lol, | … porque, | … puedo, | … she, | … shop, | … thumb, ~_foo, ~_gp, ~_hai
  -3.2: ~_jk, ~_jk_, ~_ka, ~_lum, ~_tut, ~_veo, ~ablo, ~acto, ~aseo, ~asie, ~ated, ~band, ~bete, ~boue, ~coli
  -3.2: ~dona, ~eje_, ~enve, ~fen, ~iez, ~ijer, ~inir, ~jk_, ~lane, ~ler_, ~lum, ~mat_, ~moj, ~mum_, ~ndel
  -3.2: ~nons, ~nre, ~obr, ~obre, ~ogo, ~olor, ~pads, ~papa, ~pint, ~pple, ~prec, ~pta, ~rer_, ~roa, ~rrib
  -3.2: ~rue_, ~ssai, ~stas, ~ueen, ~veo, ~veo_, ~vert, ~wash, ~wd_
  -3.3: a pie, a t, accepte … recevoir, aja, alarm, all my, am … mad, am … now, angla-, anglais, angry>law
  -3.3: angry>more, any time, anyone else, apres NUMBER, asking for, assez … pour, at lunch, avez … arrete
  -3.3: avisarle, be … at, bici esta, bikes … NUMBER, blessed, borren de, bosch, bosch |, ca coute, ca … va
  -3.3: cadenas, can … with, cancelled |, celui ci, cent, cheese, chercher … velo, chien |, cita … favor
  -3.3: clic, contact … insurance, content, correct |, cuando este, de commande, de suite, de … velo
  -3.3: delete mensaje, deleted, did |, dijer-, egrat-, era para, error quiero, esas |, est correct
  -3.3: est … correct, esta bien, esta vez, estaba lista, estoy harta, et … moi, face, fall off, fb, finished
  -3.3: forever>list, fue … que, fui y, fwd, get … out, grinc-, guys … more, harte, have blocked, headl-
  -3.3: headlight, here and, hermana, hill, his birthday, his … are, horaire, i … leaving, in spanish, infin-
  -3.3: infiniment, is fine, is … ok, is … surprise, it said, izquierda, j vous, j … de, j … ecrit
  -3.3: jaja … eso, jamais vu, jamais … le, je … off, jersey |, kind, la mesa, le devis, le fixe, le … stop
  -3.3: lente-, los pedales, m abonner, ma … NAME, mache-, mad just, mandar el, mandeme, mange, mas los
  -3.3: mas … yo, me at, me llamen, me llego, me wen, mensaje … que, mero, mesa, message de, message to
  -3.3: messages … i, mia |, missing, moi quand, moi … cours, mon … j, more than, my insurance, nah i
  -3.3: no … le, not good, not read, not … in, number the, numero … en, on … fait, on … jamais, one … i
  -3.3: online |, opt … the, otra |, otro … y, out … a, out … this, over the, pas … rappel, phone … now
  -3.3: picking up, plan … the, please … to, por … quiero, prati-, pretty … with, prisa, prix |, proud of
  -3.3: put … name, que hago, que significa, que … avisen, rabais |, ralei-, raleigh, recoger, reenv-, roue |
  -3.3: rue |, sent you, sin … me, sold |, sorry that, sorry … was, soy … de, spani-, spanish, stop crying
  -3.3: stop … time, stop>you, suis off, tape |, te … permiso, tendra, tenia-, tenian, texto … en
  -3.3: textos … est, texts … my, the … please, the … up, there … in, think … it, this message, this … today
  -3.3: till now, time |, tires |, tmr |, touchez … a, trompe de, tube |, un … con, up for, up to, urgence |
  -3.3: utilisez, va … l, velo electrique, velod-, vos … sont, vous arrete, vous mais, vous un, was it
  -3.3: will the, y … plus, you consegui, you … going, you … le, you>these, your … went, yrs |, zapat-
  -3.3: zapatos, | aja, | asi, | do, | donde, | elle, | lost, | na, | nunca, | quitenle, | reached, | ton
  -3.3: | … desactiver, | … did, | … importe, | … kind, | … nouveau, | … riding, | … said, | … significa
  -3.3: | … switch, | … telefono, | … us, ~_air, ~_bol, ~_fie, ~_len, ~_mum, ~_ral, ~_sau, ~_vit, ~aje_
  -3.3: ~alei, ~angl, ~arty, ~bate, ~best, ~buen, ~cles, ~cour, ~dess, ~dos_, ~dru, ~eake, ~eati, ~elea
  -3.3: ~even, ~ffe, ~foo, ~frai, ~glai, ~hoto, ~ibas, ~jas, ~leig, ~mb_, ~mic, ~mum, ~ndy, ~obe, ~ogs, ~ogs_
  -3.3: ~oldi, ~opos, ~ored, ~oya, ~oyed, ~pele, ~phot, ~pic_, ~rari, ~reso, ~ses_, ~stor, ~tito, ~toi_
  -3.3: ~toy_, ~um_, ~ume_, ~unde, ~vena, ~vi_, ~wait
  -3.4: NAME from, NAME please, NUMBER |, a NUMBER, a etre, a rodar, a … hermana, a … when, acepto, adore
  -3.4: ai supprime, ai … du, alarm … not, alleycat |, am |, am … sure, an hour, and then, and … will
  -3.4: anything about, assis-, autorizo … NUMBER, bars, bater-, bateria, be your, bent, c … long, ca … merci
  -3.4: ca … tu, came off, can not, can … it, cancel, cap, ce bruit, ce soir, ce … la, ce … svp, circle
  -3.4: claim number, click, colis, compre en, consent for, conte-, contestan, conti-, corre, cours, cousins
  -3.4: day i, de credit, de garantie, de … les, de … marche, de … oficina, de … que, de … taller
  -3.4: delete pedido, demo, disco, dossier svp, dre, dying |, el … numero, en faire, encore bonne
  -3.4: es … bueno, escribame cuando, ese precio, est NAME, est long, est … ca, esta la, este mismo, estoy
  -3.4: eteint, even … the, eveni-, extension, file, film, for all, for sunday, for telling, frien-
  -3.4: full stop, gd, gf, good to, happened, harta de, hearing so, i liked, il … tout, ils, importe, in i
  -3.4: is he, is … done, it does, it lol, it … will, item, j … supprime, je … arreter, juste un, know how
  -3.4: la ocupo, la … svp, listen, llame-, llega el, lo … mucho, location, lost … number, m a, m appeler
  -3.4: maestro, magasin svp, maison |, mama que, mandan a, mari |, me maybe, me … speaker, me … une, mind me
  -3.4: moi l, molestar … you, mon colis, more … that, more>more, mot de, my … now, name … on, ninos |
  -3.4: no good, no paren, no … hoy, no … molestar, nom est, number … you, numero … vous, off speaker
  -3.4: off … bed, ok bye, ok mais, oki, on and, on en, on … other, or just, order number, otherwise |
  -3.4: owner … the, par … svp, paren la, paren … reparacion, pas plus, pas … ce, passe |, pending, pense |
  -3.4: pero … bici, pic |, pie, piste, pizza |, please it, please … and, pour … pneus, pratique, preguntar |
  -3.4: puse baja, que … est, que … voulez, quelque, quelque chose, quiero dejar, quiero molestar, quimi-
  -3.4: quimica, quit … job, quit … so, quoi le, rappels j, recevoir un, reminding, reponds pas, repondu stop
  -3.4: resto |, rodar, rush, s est, salen, salir a, salir … rodar, says text, se … apago, see your, send … a
  -3.4: sense |, servicio |, siest-, siesta, sign … up, sir is, so slow, soir je, some |, souli-, stress |
  -3.4: suis inscrite, sur … velo, suspension, take … to, tempt-, terminen, text … better, text … wen
  -3.4: texting … i, thanks for, thanks … texting, that one, that sms, the robot, the … for, this please
  -3.4: this work, tired, to rush, to … but, tu que, un … chez, use … number, vais … chercher, vino
  -3.4: was wrong, what can, which number, will message, winter |, would text, wrong address, wrong … sorry
  -3.4: wrong … the, yes … can, yo quiero, you llegue, your old, | aucun, | avisenme, | dice, | les, | los
  -3.4: | morning, | my, | nada, | oki, | send, | sign, | tracking, | … aime, | … fois, | … p, | … pouvez
  -3.4: | … recibi, | … recois, | … ton, ~_apu, ~_lon, ~_mag, ~_md, ~_nor, ~arn_, ~bear, ~cts, ~cts_, ~dui
  -3.4: ~ept_, ~equi, ~esia, ~fend, ~hare, ~hija, ~ilo, ~jar_, ~ken, ~nal_, ~nati, ~nnel, ~nol_, ~pain, ~pani
  -3.4: ~riq, ~riqu, ~rle_, ~stoy, ~tand, ~triq, ~tut, ~uli, ~ult, ~urie, ~vad, ~xe_, ~xma, ~ym_, ~zin
  -3.5: NAME ca, NAME p, ahora |, alarm-, all done, all … you, alley-, alleycat, am leaving, and your
  -3.5: angry with, apuntar, are in, are killing, at … you, au magasin, avisenme, baja el, bar end, basic-
  -3.5: be there, bless you, bless-, borren … la, c … ma, c … ta, cambio |, cancel on, cancel … me, cargo por
  -3.5: caro, ce matin, change … cell, charge |, cher, clienta, cliente de, comer, compte, condu-, confirme |
  -3.5: conjo-, counter |, cours-, d … pas, de bici, de journee, de … hora, die, dile a, dit NUMBER
  -3.5: done please, dossier |, ecrit stop, entends, enter-, escriban al, est encore, est ma, est ta, experto
  -3.5: fair |, fais … avec, fell off, fin … journee, fish |, for texts, for … other, from NAME, gardez mon
  -3.5: get on, get there, get … work, gift |, got |, hamme-, hammer, hammer time, here will, horai-
  -3.5: how … make, i cancel, i … two, i … wrong, i … you, invitados, it to, it … a, j oublie, je … this
  -3.5: just the, keybo-, keyboard, la clase, la mia, la you, la … ahorita, la … delete, laisse moi, le bleu
  -3.5: leave … the, lever-, levers, liked, lo … me, ma mere, mando, me … ningun, mel, mensaje … lo
  -3.5: mere veut, mi … anterior, mi … nuevo, mind do, moi pouvez, monsieur … a, my desk, nadie me, neige
  -3.5: netba-, netball, no calls, no pressure, no service, no … llames, nom sur, nombre de, norco, not alone
  -3.5: not … rn, number and, obra, only NUMBER, only … am, opt … porfa, other guy, otherwise, otra que
  -3.5: oui … confirme, out front, par … c, pas … droit, paso a, payer, peut il, phone n, please … at, porte
  -3.5: pouti-, prenez votre, prenez … temps, quand tu, que es, quiero hablar, quiero la, quiero … mi, refun-
  -3.5: refund me, retirer … velo, sans … j, selle, sense, sent … twice, si la, sms … NUMBER, so nice
  -3.5: spamming, speaker, spoilers, spoke-, stop hammer, stop looking, stop thinking, take NAME, take … time
  -3.5: tete, textez moi, the grp, the please, the ticket, the … account, the … name, there at, timin-
  -3.5: to NAME, to anyone, to buy, to … him, to … right, todos mis, un … para, unread, up … the, us go
  -3.5: use … cell, venan-, venant, veux … merci, vocau-, vocaux, vous pas, vous reviens, vous … a
  -3.5: vous … encore, way out, we … up, whatever it, whatsapp |, which-, whichever, whys, wifes number
  -3.5: you this, you … home, you … it, you … mi, you … much, you … see, you … spam, | bar, | comme, | nope
  -3.5: | personne, | peu, | quiteme, | tiene, | … hammer, | … nada, | … need, | … prefere, | … thing, ~_ame
  -3.5: ~_ban, ~_ben, ~_gud, ~_gy, ~abe, ~acho, ~aie_, ~ani_, ~asks, ~beg, ~cena, ~cing, ~ctos, ~die_, ~easi
  -3.5: ~ebaj, ~efun, ~ensi, ~epas, ~epto, ~foot, ~gud, ~iam, ~iet, ~iked, ~ils_, ~isa_, ~lush, ~mab, ~ndui
  -3.5: ~noc, ~opo, ~po_, ~pto_, ~rayo, ~rdi_, ~ropo, ~rta_, ~rwis, ~sena, ~sks, ~sks_, ~ull_
  -3.6: NAME number, NUMBER … with, a le, a minuit, a soir, a tout, a … message, a … promos, again … not
  -3.6: ai texte, alive, all night, and come, annulez … inscription, answer |, apago el, arreglo |, arrete c
  -3.6: arrete … est, arreter le, assurance, ate |, au … pis, avisos a, be … by, ben |, besoin du, best |
  -3.6: bici no, bike my, bit off, bleac-, bleach, brule, called |, cambios, came through, can … cancel
  -3.6: cancelar mi, cher |, chill-, christening, christening |, contacts who, cours |, crack, de … avoir
  -3.6: de … c, de … fille, de … ride, decue, deja el, deja … mandarme, delete club, depas-, devuelven
  -3.6: do … think, donne |, donne … mauvais, duda, duerm-, email-, en parle, end cap, est pour, est … pret
  -3.6: estoy … en, etre |, eyes are, file |, for … texts, forever>me, four times, from the, fuck off
  -3.6: gave me, have … new, helpf-, helpful, her … is, i drop, i promise, i … got, i … too, in … is
  -3.6: inform me, interesa … de, is just, is … over, jajaja |, je … rappelle, kept, l atelier, la promocion
  -3.6: la … yo, lait, laugh |, le rouge, list please, lit … messages, llame, llego ningun, longer … the
  -3.6: looking … the, los cambios, lot |, m … dit, ma … en, marte-, martes, mas y, me devuelven, me … day
  -3.6: me … remove, membr-, metro, mettez celui, mine … the, misse-, missed, mon ancien, more … needed
  -3.6: my … always, need … appointment, need … break, nite |, no pasa, nom du, not with, numero au
  -3.6: off … never, old … and, on elm, on … arreter, out there, pagina |, pago |, para cuando, pasa nada
  -3.6: pedales, please contact, plus … NUMBER, pneu |, policy, pour … recevoir, propo-, ptdr, puse stop
  -3.6: quiero … avisos, quiero … un, quit that, rayos, receive … messages, refund, regalo, repondeur
  -3.6: reported it, resto, revoked, said … about, saturday ride, se ni, segundo, snow, so … did, soin
  -3.6: soy … clienta, stop … n, stops, su mensaje, suis la, super |, svp le, svp … c, t appelle, t avais
  -3.6: take that, take … the, text … are, texting … so, texts here, that … message, the email, the saturday
  -3.6: the snow, the top, this weekend, too slow, trop cher, una … por, unkno-, unknown, unsubscribe … the
  -3.6: venir, vert, vos rappels, vous envoyez, vous les, vous … mis, voyage de, was … but, who dropped
  -3.6: wife … the, will get, wipe it, with NAME, with cat, wrong>me, yet |, you … not, you … number, | d
  -3.6: | n, | quiten, | textez, | turned, | … codigo, | … fait, | … he, | … mande, ~_ali, ~_emo, ~_eu, ~_gol
  -3.6: ~_tag, ~abe_, ~aliv, ~arma, ~ateu, ~azi, ~bars, ~bent, ~cinc, ~duer, ~eaux, ~eted, ~fan, ~fas, ~gol
  -3.6: ~laq, ~laqu, ~loin, ~ncie, ~onte, ~onv, ~rca_, ~resu, ~seen, ~tles, ~tot_, ~uerm, ~yet, ~yet_
  -3.7: NAME … que, affic-, affiche, ai … chez, alarme, and … know, and … up, apago, are … only, arretez … a
  -3.7: arroz, asked … about, assist, at … shop, autoc-, autorise … reparation, avez donne, avez … texte
  -3.7: before … get, bicyclette |, bien … a, bons, calor, can … use, cancelar el, casque |, catal-, ce que
  -3.7: celular … mi, change |, cinco, cliente … ustedes, come out, come to, comment |, de … j, de … voir
  -3.7: deber-, dejar-, depuis une, devue-, dia |, did … drop, does … have, domingo, donde es, double … me
  -3.7: el bueno, el segundo, emergency, en linea, envoyer les, es molestia, ese mensaje, est … frere
  -3.7: etait pret, etoiles |, fais quoi, fille |, friend, fun, get home, group project, grp, h, hablamos
  -3.7: haha stop, have her, have … heard, he … me, i … about, i … can, inscrivant, interested … the, is also
  -3.7: is right, it broke, it … before, j arrive, jalo, je … abonne, je … quoi, just checking, keep … old
  -3.7: kilos, le des, le … pneu, les pneus, lista you, llames, los ninos, los rayos, m avez, m … vous
  -3.7: ma … du, marque |, mas de, me apunto, me deja, me llames, me the, me … la, me … una, mi correo
  -3.7: mi turno, moi un, ne … pas, need the, need to, no vi, no … molestia, no … yet, now … not, numb
  -3.7: number … on, of … this, on … e, oops, oui c, oui … est, pas arreter, permiso para, ponle, por … si
  -3.7: primo |, prix, project, ps5, qu … est, que … as, quit … you, rappels sont, read your, read … texts
  -3.7: receipt … my, recois … les, recomendo, registrado |, renvo-, repairs, replied to, retire … la
  -3.7: said … text, sais … encore, scam, schem-, scheme, so … you, still sending, stop holding, su … me
  -3.7: sur … liste, take … one, taken … this, text that, textez, textos c, that repair, that … text, the e
  -3.7: thx but, to … NUMBER, to … it, ton numero, tracking number, un mensajito, un neuf, under, une place
  -3.7: ustedes … de, velo … pas, veux … desinscrire, viens, volvi, wait, wait |, want to, what … up
  -3.7: will not, will … there, with a, words, work |, wrong |, wrong … NUMBER, wrong … it, y … une, yet
  -3.7: you pague, you … now, you … va, | bonne, | como, | donnez, | got, | one, | peace, | rien, | … acepto
  -3.7: | … agreed, | … change, | … checking, | … had, | … lui, | … meeting, | … rato, | … sent, ~_bai, ~_beg
  -3.7: ~_dre, ~_enc, ~_h_, ~_kar, ~_net, ~_noi, ~_oop, ~_tor, ~_tou, ~_yet, ~alar, ~atro, ~aver, ~azin
  -3.7: ~conv, ~devu, ~enin, ~fun_, ~galo, ~ganl, ~gno, ~gue_, ~igno, ~itl, ~lent, ~lic_, ~link, ~lque, ~noir
  -3.7: ~oz_, ~prix, ~rix, ~rix_, ~rno_, ~rrer, ~utoc, ~vado, ~xtez
  -3.8: NAME el, NUMBER for, NUMBER … and, NUMBER … sur, a bill, a … son, a … up, acceptez, ago and, ai ecrit
  -3.8: ai … par, al … delete, asked about, at |, be … in, beaucoup |, bugging you, buys, c … pret, calor |
  -3.8: can we, ce prix, celular y, conforme, coupez moi, cupon, cv, d … merci, de esas, de … facture, dent
  -3.8: des … a, dice mi, difference |, do … give, do … put, el candado, el … dice, en ese, en … lista
  -3.8: entreguen, es broma, est l, est … cher, esta lista, et j, et … celui, excit-, excited, fell, gas |
  -3.8: get in, grandmas, hate this, have his, he … ningun, heels, her to, hermana |, i ordered, i … blocked
  -3.8: i … use, il m, is bent, it … but, je voulais, just come, juste en, l alarme, la suspension, la vis
  -3.8: la … noire, lache … avec, llamo |, loin, m avoir, make me, mas eso, mas informacion, matter
  -3.8: mauvais … desole, me dejo, me desinscrire, me … just, meeting … to, membresia, membresia delete
  -3.8: mensajes me, message … erreur, moi … vous, monte, more>want, mount, my call, my job, my own
  -3.8: my … call, my … did, need … number, new bike, next … the, no reply, no … acuerdo, not now, not over
  -3.8: not quit, numero me, numero que, numero … mon, ofertas |, oigo, ok … i, one is, oops wrong, otw
  -3.8: out the, out … you, pense-, pese, please inform, please … by, por los, por … de, pour ma, pret
  -3.8: promise, quand c, que … lista, qui le, rain, real person, recevoir … textos, recoger |, red ones
  -3.8: remboursez, save, sister |, soir |, sonne-, sorry … person, sorti, stop … on, telephone merci, tequi-
  -3.8: tequila, text do, text … of, text … phone, text … your, textos mon, texts pop, texts … him
  -3.8: texts … the, the chain, the jersey, this … for, tired |, to … for, ton, two … ago, unsubscribe … from
  -3.8: vos … c, vous en, vous fait, wants a, was a, who this, will stop, you everything, you put, you were
  -3.8: your marketing, your … what, | am, | despues, | oops, | say, | sms, | voici, | … aire, | … christmas
  -3.8: | … enlevez, | … ordered, | … vu, | … y, ~_ree, ~ajan, ~amin, ~desc, ~diga, ~esca, ~eut, ~falt, ~itel
  -3.8: ~lers, ~mmut, ~noi, ~ntot, ~oops, ~ourt, ~pago, ~park, ~reve, ~role, ~rut, ~toy, ~urna, ~urno, ~vita
  -3.8: ~yan_
  -3.9: NUMBER so, NUMBER … ca, a … arret, a … c, a … numero, a … we, ai … le, and look, ando … bici, arret a
  -3.9: attente |, autre |, aviez dit, avoir de, bien … le, box |, bruit, bruit merci, ca c, canbe-, canberra
  -3.9: cancellation, cancelled, card … file, cel de, changed my, codigo no, committee, con eso, con mi
  -3.9: consegui, consign, contestas, customer care, de cel, de forfait, de telefono, de … bici
  -3.9: delete … message, delete … por, dentiste |, derailleur |, desk |, di2, dice |, dice … y, do … pick
  -3.9: dropped it, el … por, el … porfa, envoyez moi, este … lo, fait un, falto, ferme, for it, from … group
  -3.9: fue un, give me, give … the, going … get, got in, have … got, home |, hour, i return, i … the
  -3.9: in … for, inform, issit, je viens, je … NUMBER, je … recevoir, je … reviens, jealo-, jealous, l arret
  -3.9: la … facture, la … j, le dossier, le … su, le … sur, les … j, list … have, lol … me, longueuil
  -3.9: los avisos, los contactos, lying, m inscrire, m |, maestro |, mensaje … el, message … je, mi suegra
  -3.9: mi … le, mis mensajes, moi par, moi … message, mon dernier, my bro, my new, my … texts, need … cancel
  -3.9: never answer, no NUMBER, no … nunca, not sign, not … his, nourr-, now thanks, numbers on, numero du
  -3.9: of … please, otra … la, parce-, pare en, pick up, plan, portabultos, pour mes, pres, pret |
  -3.9: promocion |, promociones |, que quelqu, que … buena, que … faites, que … viens, questions |, qui … le
  -3.9: rappelle |, regle |, remove … basket, resend, sent it, serie |, set |, shop never, shut up, silent
  -3.9: so much, soy cliente, specialized |, stop lying, stop … lol, switch … this, t ai, tengo su
  -3.9: text first, texter quand, to end, to … store, tot, travailler, unsubscribed from, us |, veut
  -3.9: while … am, wish |, you done, you … messages, you … off, you … texts, your … the, | buen, | conforme
  -3.9: | dejalo, | plus, | pourquoi, | uno, | … arretez, | … lying, | … nunca, | … owe, | … soy, ~_aj, ~_gas
  -3.9: ~_ite, ~_tea, ~anis, ~brui, ~city, ~gui_, ~hien, ~ino_, ~ionn, ~lip_, ~mmin, ~mont, ~nla_, ~nov
  -3.9: ~nseg, ~riet, ~ris_, ~ruit, ~supe, ~tast, ~veut
  -4.0: NAME … lol, NUMBER number, NUMBER por, a quelle, a … too, accepter … textos, adult-, ahead |, ahhhh
  -4.0: ai … compris, ajoutez, alguien |, and left, angry>not, anymore can, are you, arrete, arrete a
  -4.0: arretez … travailler, at that, au bureau, babe, being so, can … read, can … return, cancel … i, capte
  -4.0: ce qui, cheques, chez nous, como |, compris votre, confirme, confused, cos, de aqui, de travailler
  -4.0: de … commande, deal |, did … have, did … receive, did … see, digas, do … check, ecris a, effacez ma
  -4.0: en persona, en … jaja, es … ultimo, espera |, est bien, est votre, est … nom, esta … nombre, eu de
  -4.0: fait que, fine |, gafas, gardez moi, gas, gastar, get a, get … texts, gusta |, helmet |, j … vos
  -4.0: la derniere, la difference, laisse |, laissez moi, leave the, les pedales, les trottinettes
  -4.0: liste … les, lo … es, mas … you, me apago, me more, merci … m, mes messages, messe-, mon rdv
  -4.0: more>angry, my receipt, my spam, my … n, no la, no … llame, not ready, not … there, nul
  -4.0: numero NUMBER, off it, off … order, ok … you, on avait, on … same, or … out, otra tienda, out already
  -4.0: out or, para eso, para … a, part |, people … to, pero la, please we, plus tard, plus … du
  -4.0: pour recevoir, quand … est, quiero … bici, recibirlo, remove the, room, s … a, shipm-, shipment
  -4.0: simple, sortez … le, sortie de, soy … el, stem, stop … moi, stop … order, stopped, sus promociones
  -4.0: take care, text back, textea, the … plan, this … number, thought … would, to … in, todo bien
  -4.0: trottinettes, up no, use, vacan-, vacances |, veg, vous deranger, which … is, with her, you a
  -4.0: you lose, you sending, you … my, you … our, | aucune, | envoyez, | mom, | … beaucoup, | … bye, | … ca
  -4.0: | … da, | … does, | … ends, | … fin, | … habla, | … medio, | … si, | … signal, | … velos, | … yes
  -4.0: ~_adu, ~_ps, ~adul, ~ane_, ~dult, ~eut_, ~gnal, ~gul, ~larm, ~livi, ~nco_, ~nif, ~nsio, ~ntas, ~oses
  -4.0: ~otos, ~pink, ~radi, ~runk, ~sert, ~tag_, ~ttes, ~uns_
  -4.1: NUMBER please, a … like, and put, and … on, annuler mon, anot, anot |, autre merci, avec ce, bike on
  -4.1: bike |, bike … not, blush-, blushing, c … bien, c … encore, c … votre, codigo … me, de l, de probleme
  -4.1: delete … account, derniere fois, dit … arreter, do … live, do … say, el texto, envoyez … le
  -4.1: esperando |, exper-, for you, for … at, for … text, hagan nada, helpful |, i can, i send, i … with
  -4.1: inscrit … la, is annoying, it … out, j … peux, je … annuler, keep … this, list>stop, m enlevez
  -4.1: ma commande, marchent, me … todo, mejor paso, mensaje en, merci … avoir, message from, miss |
  -4.1: moi … svp, my appointment, my … keeps, my … wrong, need a, never … the, no … des, no … sigan
  -4.1: non … de, not check, not … him, not … let, now do, number sorry, number>law, oublie mon, par message
  -4.1: pas compris, passent, payer ca, pedido |, peux … me, please update, pueden … los, put … down, reabo-
  -4.1: reabonnez, recado, ref, regul-, reparez, sell it, she … my, shoes, si … es, sms me, soeur |, sourd-
  -4.1: spam me, stopping the, sugar, supe, svp on, swimm-, swimming, t a, tanne de, tantot, tears, termino
  -4.1: text to, texting … from, that … have, that … plenty, the parts, the … out, the … pedals, the … when
  -4.1: there anymore, there … a, these … are, this boy, this morning, trompez, une semaine, up … NAME
  -4.1: ustedes gracias, vacances, vais le, vender, vient, votre infolettre, vous cessez, vous trompez
  -4.1: vous … des, week |, what … your, wife |, wrong with, you block, you que, you … killing, | puede
  -4.1: | quite, | removed, | thank, | … by, | … content, | … entonces, | … form, | … il, | … mind, | … peu
  -4.1: ~_age, ~_sei, ~ac_, ~bas_, ~geo, ~hoes, ~rked, ~rre_, ~span, ~taco, ~tama, ~tee_
  -4.2: NAME … un, NUMBER … favor, a nombre, a … maison, accord |, aire |, always |, an emergency, annonce
  -4.2: appel … de, appelez pas, appointment |, are … on, as … have, asked … the, bell please, ben coudonc
  -4.2: bent |, bici |, bloque, bother you, by mail, call i, de passe, de reparer, de … esposo, demandar si
  -4.2: depuis … matin, diale-, dialed, dialed … wrong, do … order, donne moi, el alto, emails but
  -4.2: error … quiero, es estafa, excuses, fonce, for … part, hablo, hablo |, i … a, in … end, is from
  -4.2: is … fair, it … fine, keep them, la course, la sonnette, la … esta, le mande, left |, les frais
  -4.2: list for, list … the, liste-, lol … i, m … texte, m … tu, mais j, me dieron, me llame, me my
  -4.2: me … can, me … el, mi ex, mon compte, mot … passe, my contacts, my subscription, nadie |, neige |
  -4.2: never mind, no te, not click, not delete, not fair, off n, on … please, on … way, only … NUMBER
  -4.2: oublie |, parle, pas aujourdhui, pas recu, pase, pensez, please … a, plus tot, plus … forfait
  -4.2: pour cette, pretending to, promos de, put me, quiero … con, quitte … bureau, receive … message
  -4.2: remettez, reminding me, remove one, revert, said that, send the, send>you, should i, sigan mandando
  -4.2: signed anything, simpl-, spam … with, spoke |, stop>remove, suis … en, sure … the, tag
  -4.2: text … husband, the office, the … NAME, the … anymore, this NAME, thx … no, to bike, to bother
  -4.2: to … spam, too … i, turno, unsubscribed, velo ca, velo |, vite, want anything, want … of, way |
  -4.2: were not, what … on, would … taken, wrong … in, y a, yo … a, | bikes, | finissez, | gracias, | yes
  -4.2: | … leh, | … really, | … senora, ~00_, ~_arm, ~_fum, ~_voc, ~cces, ~dela, ~ecom, ~ehe, ~fum, ~irs_
  -4.2: ~note, ~nsez, ~ocal, ~pera, ~pine, ~rate, ~simp, ~stre
  -4.3: NAME … stop, a repare, a … je, ai un, ai … nouveau, aire, am … one, and … please, are the, arretez la
  -4.3: au nom, avant que, bonjour … est, call … please, cancelar … cita, capable de, chien, como no
  -4.3: con … reparacion, corta-, could i, de rire, de … course, de … pour, deja paye, did … do, discounts
  -4.3: do … ask, dona NAME, downs-, downstairs, du cours, ecrire svp, el … delete, esta a, fait mon
  -4.3: fini avec, for your, get out, gimna-, gimnasio, his wife, il s, in line, interesse … le, is … there
  -4.3: it … done, juste la, know … this, la parrilla, las gracias, les … c, lista de, many … from
  -4.3: mas … NUMBER, me ha, me han, me sirven, me … tanto, merci beaucoup, message d, message … d
  -4.3: moi … promos, more calls, my list, my … are, my … who, never had, never … i, no … hablar, no … not
  -4.3: not me, number … my, off now, ok merci, olvida, one instead, ou c, oui svp, pas vos, pas … la
  -4.3: peace |, pedals on, pins, plus vos, quel numero, quit so, recom-, recu … message, regarde, remet-
  -4.3: reparation |, samedi matin, son ustedes, svp … me, that to, the agreement, the … phone, think … have
  -4.3: this … but, this … lol, to everyone, to wait, tu me, un message, un … ou, up … is, utile-, utiles
  -4.3: viens pour, what should, whatd, y |, you NAME, you … any, your … and, your … thanks, | et, | full
  -4.3: | retirez, | … era, | … lo, ~_lev, ~_mt, ~banm, ~emet, ~fs_, ~len_, ~mitt, ~oted, ~ramp, ~sc_, ~sia_
  -4.4: NUMBER … it, a jour, a real, a … what, account please, ai … autorise, aime, and that, angry>these
  -4.4: appeler |, arrete … de, arreter la, aussi |, avant … ca, begin, ben … vos, besoin … casque
  -4.4: bici equivocada, bici … es, but thanks, by sms, c … parfait, ca te, confundi, corten el, de NUMBER
  -4.4: de ma, de payer, de promos, deleted it, demander |, do … it, email me, email |, encantan, enleve … la
  -4.4: enlevez pas, es este, ese, est parfait, eu … texto, fait |, fault |, finished |, for … frame
  -4.4: forever to, forever … stop, get … on, h |, have … had, here … my, hi |, i asked, i ever, i sent
  -4.4: i … 2, is … an, is … as, is … more, j aime, je texte, juste … de, la … ahi, last nite, le texto
  -4.4: left … a, manden … bici, mas me, me encantan, me it, me olvida, me … you, messages … on, mien |
  -4.4: mis … por, moi … tard, mon … qui, msn, my office, never said, nm, no … de, no … deja, no … han
  -4.4: not sending, not … maybe, numero … je, of … room, off … what, parked |, pas … nouvelles, pendi-
  -4.4: permis, qui … avez, recibiendo sus, rejoindre, remind, reminder for, removed from, s … pas, sac
  -4.4: se … la, se … olvida, send it, shop |, should stop, should … text, showi-, showing, si … que, signal
  -4.4: stop me, stop … if, teasi-, teasing, teasing me, text the, textos ok, texts>send, the bill
  -4.4: the … shop, this moi, was that, when your, when … the, yo … firme, you by, your … number, | any, | he
  -4.4: | numero, | stopping, | … blocked, | … grand, | … texto, ~_ese, ~_fon, ~_kil, ~_rai, ~_ste, ~arts
  -4.4: ~epta, ~isto, ~nici, ~sens
  -4.5: NUMBER svp, NUMBER … text, aime ca, appelez … pas, are all, assez d, aux promos, back please
  -4.5: borraron, came out, cancel … subscription, canse de, cc, cessez d, comptoir |, cooki-, d … dans
  -4.5: de faire, de … es, do … guys, donc je, du tirage, ecrivez … a, elle me, enough … this, espera, fotos
  -4.5: fotos |, from my, get … at, il … a, in … did, is good, is my, it all, killing, le travail, le … velo
  -4.5: listened, live … anymore, los … me, mas preguntas, me borraron, me … je, me … ride, mi hija, moi NAME
  -4.5: moi pis, molesto, mon permis, mon … au, my messages, my … as, never see, nom … tirage, not … now
  -4.5: not … texted, note |, notifications are, number … or, number>these, numbers … the, one … me, or is
  -4.5: ou une, out NUMBER, pas dit, pas on, pas … cette, phone … me, phone … on, pis j, please keep
  -4.5: plus que, pueden … a, quand |, queda-, recu de, recu … texto, remind me, retrait en
  -4.5: retrait … magasin, sea |, si senor, so i, solid, somebody is, sorry … all, stop sign, stove
  -4.5: stranger |, su … a, subscribe, tab |, te … pas, tes textos, text … am, the … here, the … instead
  -4.5: the … off, the … she, through |, tuyo, two |, un rabais, unsto-, unstop, use … one, usted |, velo il
  -4.5: velo que, venu, votre texto, vous … ca, will … quit, with … i, year |, yes i, yo voy, | mande
  -4.5: | mandenme, | reparez, | start, | … alto, | … can, | … customer, | … first, | … mere, | … para
  -4.5: | … ver, ~_ado, ~_amo, ~_cc, ~_pun, ~bier, ~blin, ~cam_, ~edan, ~emes, ~ents, ~marq, ~menc, ~ndam
  -4.5: ~pase, ~set_, ~tea_, ~ya_
  -4.56: (bias)
  -4.6: NAME est, NUMBER messages, a … arrete, a … day, a … il, ai … un, arrete de, at … end, before … after
  -4.6: bike out, bike with, bon |, bonjour c, ca … est, ci |, confirmation, could … get, d accord, de carte
  -4.6: de … mari, did … stop, drive |, en avant, en magasin, enlever les, es … verdad, escribame, facturer
  -4.6: fatigants … vos, file … is, frais, i lost, i text, interesse par, it just, it … now, j ouvre
  -4.6: killing me, know … to, la maison, la sortie, los … el, los … si, mais ca, mande la, manden el, mante-
  -4.6: me know, mensaje … este, message est, message … your, moi une, monta-, my … bike, no dejen, no … mi
  -4.6: non … moi, normal |, not in, nothing … to, number sir, number>number, numero … carte, of that, off at
  -4.6: off … i, on me, on … now, otro numero, par erreur, pass |, perdon por, primero |, que … jaja
  -4.6: que … svp, que … vous, quitar el, raise, rappelle, remettez moi, saquen de, seguir … sus, share
  -4.6: si esta, sigo, six |, st NAME, stop no, stop pour, stop … text, stop>not, suscripcion de, texting is
  -4.6: textos … ai, the thread, thought you, to … about, to … thanks, trabajar, trouve |, tu l, tuppe-
  -4.6: unicy-, until it, until … is, veux … d, vous arretez, vous svp, want … go, what … would, you … in
  -4.6: your |, | ecrivez, | listo, | … ever, | … ok, ~clip, ~iri, ~sei, ~sigo, ~uda, ~vaca, ~wak
  -4.7: a vous, a … or, aguante, ai arrete, all good, alto, arretent, at … lol, aucun |, avert-, bien |
  -4.7: bought it, buying bikes, ce … quelqu, con … basta, con … hablo, de cell, de … NUMBER, de … lados
  -4.7: de … orden, did he, ecoute, end of, essaye de, est la, etait pas, etes trop, fait … moi, hijo … no
  -4.7: i had, i like, il … appelle, in … lol, interesado en, interessee par, is down, j … texte, je … recois
  -4.7: la … ai, le pongo, list>you, m interesse, m … les, ma … lol, magaz-, mais oui, mandarme los, me twice
  -4.7: mes textos, message you, moi le, moi … les, my … coming, my … stopped, ne recois, no esta, no way
  -4.7: not leave, not … the, notifications … mon, numero mejor, or not, para cancelar, para … avisos, parar-
  -4.7: pararan, pause |, please … the, plus … chez, por fin, promo |, que hace, que pararan, quien fue
  -4.7: quien hablo, ri, rien la, sin bici, stop pis, stopped … your, studying |, svp … pas, texte … les
  -4.7: textos haha, textos pas, the order, the waiting, tomorrows, took … off, unicycle, votre … s, voy |
  -4.7: waiting list, website |, without me, without my, work number, write-, wrong>want, x |, y … pu
  -4.7: you … bike, you … your, | anything, | desabonnez, | lista, | mama, | now, | room, | usted, | … alarm
  -4.7: | … last, | … never, | … pues, | … then, | … voulais, ~bam, ~mant, ~metr, ~nsto, ~rra_, ~unts, ~uses
  -4.8: NAME de, acepta, all these, alone i, bad |, bike … sold, ca a, cambie … numero, cancel that, clip
  -4.8: come you, consens … a, de espera, de serie, deja pret, dio permiso, el … jaja, en francais, essaye
  -4.8: est ou, etre desabonne, every … i, faire l, fit me, frais |, fryer, fyi |, gardez … numero
  -4.8: give … number, go pour, hasta que, i agree, i stop, il faut, is up, jaja no, la ride, lista … espera
  -4.8: liste pour, listo, magazine, mai |, me anytime, me back, me … que, me>forever, membership |
  -4.8: mensaje cuando, my way, nadie mas, no contesto, no … al, number … text, numero … serie, pagar |
  -4.8: parts, put my, quit … and, receive these, rendez … svp, repondez, same number, same |, se me, serie
  -4.8: stand, stop buying, stop … said, svp juste, the pub, the wrong, thing … the, this time, tout seul
  -4.8: tramp-, two weeks, un … cuando, up … am, want>wrong, where are, work and, work please, you fixed
  -4.8: you … reply, | bye, | jamais, | sub, | … do, | … guys, | … pour, | … send, | … update, ~_iz, ~_vac
  -4.8: ~airs, ~bord, ~cook, ~cos_, ~enre, ~ishe, ~ssen, ~uito
  -4.9: acces-, after the, anymore i, arrive |, atien-, avais … vu, bell |, bike will, bus stop, called the
  -4.9: ce … vous, changed |, class lol, continuez, cuando … las, de promo, desde que, desole de
  -4.9: desole … vous, do … lose, drole-, droles, ecrivez moi, en visto, equivocado de, est mon, for texting
  -4.9: forever>not, getting your, have NUMBER, have … more, if … am, is ok, it … enough, it … my, j … efface
  -4.9: les … arretent, letting me, lights off, like me, m avertir, mas … una, me a, mensaje … esta
  -4.9: mensajes si, my other, neuf |, not any, not lose, numero en, numero … telefono, only have, plus par
  -4.9: quitaron, quoi … numero, repare |, stop … bikes, suis je, sure |, take out, text … one, texto … pas
  -4.9: texts like, this … from, to … buying, un |, un … que, yo … autorice, you estoy, you … mon, you … y
  -4.9: | fire, | papa, | … agree, | … appreciate, | … error, | … pis, | … suscripcion, | … them, ~_sug, ~aie
  -4.9: ~nuez, ~oda_, ~senm, ~sug, ~wake
  -5.0: a … chum, after this, ai … NUMBER, allez y, amo, appeler, are … sending, arretez … pas, call … am
  -5.0: do … take, en route, en … un, end … for, est super, getting a, have taken, here is, it anymore
  -5.0: it … her, j … les, kindly … once, know … not, la cuenta, la promo, like getting, llegado, manden la
  -5.0: me quitaron, me while, memes, mes courriels, mes rappels, mon nouveau, mon texto, mon … numero
  -5.0: my son, no … la, not on, number you, number … times, off lol, off work, office i, on … list, once you
  -5.0: parke-, parked, parts |, pas texte, pas vu, pas … numero, please … will, primero, react-, said would
  -5.0: saquen … la, see him, sms … the, stop at, stop … so, su texto, suis … de, suns, surto-, surtout
  -5.0: svp … a, take the, text my, text … the, texting … lol, the magazine, the … keeps, this right
  -5.0: this … so, to cancel, trompez de, un faux, una |, who … this, why did, y dejen, yes please
  -5.0: you … write, | coupez, | goodbye, | inscrivez, | stopped, | supprimez, | take, | … telephone, ~ened
  -5.1: NUMBER … leave, a deal, a estar, a paye, a todos, ages, ancien numero, aqui |, at this, avez plus
  -5.1: boss |, c |, ca m, can … put, celui que, celui … vous, como va, connais … cette, cours de, d … les
  -5.1: de details, delay-, difference, du … et, envie, es mi, escribio, est sur, etait NUMBER, favor … mi
  -5.1: fighting, first then, hace |, he moved, is off, je lui, keeps texting, lachez pas, mandame, mas que
  -5.1: mauvais … de, me with, me … nadie, me … one, mensaje si, messages c, mi cita, mi senora, moi … liste
  -5.1: mon mari, my mum, no … llamadas, pas … j, pas … mon, phone … so, plus … details, pueden … otra
  -5.1: que … le, quiero … pero, removed it, retirez … de, should … a, sortie, stop>stop, surtout pas
  -5.1: svp … est, tant, text … drive, texting you, this … now, y fait, you and, your email, your … from
  -5.1: | oui, | peut, | termine, | use, | … were, ~_top, ~bul, ~gaz, ~stl
  -5.2: NAME … me, NUMBER sms, a mon, a … it, ai besoin, are great, are … again, at … number, avertir
  -5.2: back … i, boyfriend, came with, can … send, cancel it, cel … la, cette semaine, check |, de … casa
  -5.2: de … cette, delai, delays, el cargo, en avez, enlevez les, envoyez … la, era una, escribeme, este es
  -5.2: get your, good … you, habite plus, here please, i appreciate, i meant, i reported, is here, it done
  -5.2: l autre, le plus, mas … por, me down, me escribio, me to, montant |, name … the, new … same
  -5.2: no … came, not … over, numero delete, off to, off … the, on … les, pas … je, pause the, please use
  -5.2: pour … on, pretending, que … en, que … l, qui a, recibir … avisos, repare, reviendrai plus, s |
  -5.2: se … otra, se … un, si … mensajes, sirven |, stop … his, talk … text, tell me, the repair, they have
  -5.2: to my, to … number, to … the, tu this, votre … par, vous … ma, whatever gets, wrong>these, you in
  -5.2: you … never, | phone, | quiero, | suis, | tant, | thanks, | vendu, | … cancelar, | … hais, | … hold
  -5.2: | … reported, ~eler, ~erat, ~nej, ~riri
  -5.3: NUMBER unread, about the, am … in, another |, ans |, appel, au … de, be … the, de trabajar
  -5.3: do … leave, ecrit, es … cel, faire … que, fixed it, get … done, have that, have you, i … another
  -5.3: is so, it … of, le stop, live there, me leave, me mandan, me your, mera, my boyfriend, no suena
  -5.3: not reply, numero … commande, numero … me, old ones, out … stop, over text, par mois, pas demande
  -5.3: pas pantoute, pas … mien, personne au, please last, please … never, present |, remove>forever
  -5.3: repondez … pour, rien de, right-, son velo, sus … me, svp c, svp je, this rien, tiene … anos, upset
  -5.3: va … estar, votre numero, vous … trop, yo la, you esta, you never, | effacez, | … and, | … ben
  -5.3: | … eu, | … system, ~hood, ~oked, ~rtou
  -5.4: a … hermano, a … mama, achete un, ai efface, ai encore, any … parts, assez … moi, attente
  -5.4: bikes please, can … get, cancela mi, cancelen mis, chercher |, commande svp, consent form, date |
  -5.4: de mi, e bike, emergency |, enlevez le, envoyez … de, este … mi, for … of, get more, good enough
  -5.4: hablar con, have my, have |, i love, is … enough, is … present, j … encore, la reparacion
  -5.4: lachez … un, leave a, leave … message, leave … with, lista no, los … que, maybe |, me neither
  -5.4: me … number, me … trompe, moi a, my day, no eso, not … send, of … NUMBER, off … waiting, pas … mes
  -5.4: pis … arrive, plaqu-, poquito, pour aujourdhui, prefere les, que se, recois … vos, repue-, repuesto
  -5.4: silly, since morning, suis trompe, sur |, suscribir, tant que, texted me, the end, this thing
  -5.4: tres … y, un stop, votre message, you … been, | more, | … jamais, | … voyons, ~atie, ~maro, ~nser
  -5.4: ~ntan
  -5.5: NUMBER … please, a number, a |, ai … eu, avais pas, be a, c you, c … NUMBER, called me, can text
  -5.5: comment je, d appel, give … your, guest, have been, hier … j, hijo you, is this, j … arrete, je … m
  -5.5: le proprietaire, leave her, les garde, lista delete, mais … m, me bloqueo, me updates, mi bici
  -5.5: mi … pero, moi sur, moi … texto, mon frere, mon |, name NAME, no stop, of … so, pas … appel
  -5.5: pas … rappels, pero … si, please have, please my, please switch, poqui-, prove-, recois … de
  -5.5: stop … NUMBER, texting … updates, texto … es, that … all, the insurance, to … office, un texto, velos
  -5.5: will … stop, you up, you … one, | merci, | mon, | … times, | … why
  -5.6: NUMBER NAME, a … dans, accepte … textos, avisan |, basta con, d attente, de … faire, de … los
  -5.6: down for, drop off, ecrivez … par, enreg-, est … bon, for … two, garde |, importa, lados, let … know
  -5.6: lost … phone, me … sus, moi savoir, my … box, need |, no please, no … llamen, no … llega, no … mr
  -5.6: not … why, numero de, numero … suivi, o es, okay |, oubliez pas, pas … par, pas … vous, pis mon
  -5.6: pour NAME, si … los, subscription box, suis … sur, text this, textez … svp, the … help, todos lados
  -5.6: un spam, velo svp, vos … je, vous … ecrire, what else, yo jaja, you not, your name, | subscribe
  -5.6: | … dialed
  -5.7: NUMBER … do, a tune, a … mas, alors |, alto o, am literally, arretez moi, arretez vous, bien … numero
  -5.7: boda, bon pour, casa de, conjointe, dint, esta NAME, for … order, gracias solo, he was, i … literally
  -5.7: la boda, la mas, love them, m … lol, ma conjointe, make it, me llamaron, me … cuando, mon velo
  -5.7: my … phone, never got, not sure, not take, numero pour, otro cel, pero gracias, please hold
  -5.7: por … mensajes, promos stp, reads these, remove>not, said … the, stop and, texto o, vois, what number
  -5.7: wrong>forever, yo le, you too, | have, | … pas, ~gnon
  -5.8: a reminder, by |, call … text, dit … je, hay quien, inscrivez, it you, je … garde, liste d
  -5.8: liste … je, marqu-, me dio, messages … stop, moi … a, my … number, nada mas, no importa, no … vayan
  -5.8: o de, pere, phone … you, please send, preguntas, que … tienen, quiero … recibiendo, quit on
  -5.8: responda stop, rien d, rien … autre, se que, texts … great, this cell, to … i, un poquito
  -5.8: unsubscribe … i, veux m, | none, | … desinscrire, | … her, | … opt
  -5.9: a nadie, a … svp, and … this, apunto a, cell … mort, dit |, el delete, en … besoin, en … svp
  -5.9: erreur c, escribieron, from … in, gave … the, getting … texts, great |, interested in, it without
  -5.9: mauvais velo, montant, more parts, no recibi, no va, not>angry, number new, number … this, out of
  -5.9: paye |, por ahora, quien lo, said never, show off, sold that, stop by, stop>wrong, text … back
  -5.9: this … in, who gave, y nada, your phone, | NAME, | here, | ici, | update, | … accepte, | … escribe
  -5.9: | … mauvais, | … now
  -6.0: and drive, au telephone, bike … me, bon ben, copy |, desabonnez … de, ecrivez pu, ferme |, hear
  -6.0: inscrivez moi, is … not, j … ca, liste … attente, llamaron, llegan sus, llegan … mensajes, mas alto
  -6.0: matin je, my old, ningun mensaje, ninguno |, no … y, number am, number … i, pas chez, please … name
  -6.0: pueden … el, so … with, todo |, tu … as, | lo, | primera, | … cancelen, | … conozco
  -6.1: NUMBER not, NUMBER people, am out, be … for, de … hijo, different |, etes … mais, got any, is texting
  -6.1: just text, mandenme, mas … a, me … los, means yes, moi on, mon gars, neighbor … the, number of
  -6.1: numero un, ou |, oubliez … de, out … and, recevoir … promos, send … to, stop saying, svp … en
  -6.1: take NUMBER, the … bike, the … number, tubul-, un arret, update my, update … number, use this
  -6.1: vayan … quitar, vous … envoyez, vous … est, your … no, | ahi, | non, | … dije, | … donc, | … rien
  -6.2: NUMBER off, a … delete, am here, am … here, bon … de, bonne nouvelle, c … ferme, came … the
  -6.2: cancel my, come my, cut out, de meme, is … number, l infolettre, liste … textos, mismo numero
  -6.2: no entendi, no pero, nope never, nouvelle |, oui je, phone me, plane, rire |, she said, stop being
  -6.2: text … to, that bike, that … too, to his, to … else, to … list, ver |, vous … ou, what … asked
  -6.2: wrong>more, yo … quiero, you … en, you … from, | bicicleta, | continuez, | … leave, | … quitaron
  -6.2: | … tres
  -6.3: apuntenme, bikes |, borren el, customer here, customer … please, demande a, do … sign, i … already
  -6.3: i … here, is … wrong, je vois, me … pas, not … that, para … los, pas eu, pas svp, pas … me, so bad
  -6.3: sorry i, soy de, stop n, text stop, this … instead, yo si, you personne, your … lol, | apuntenme
  -6.3: | puse, | soy, ~arez
  -6.4: a bot, al otro, and call, autorice ese, de … sur, desinscrire de, ecrivez … je, et … ca, ex keeps
  -6.4: for … sorry, got … text, gracias joven, i changed, inscris, inscris moi, is same, like this
  -6.4: me escribieron, me … old, mon … etait, not you, omg stop, stop reminding, tempting, tempting me
  -6.4: the emails, then … me, y … un, your number, | quien, | someone, | text
  -6.5: always … my, am … texting, de ofertas, de … un, ex |, finalement |, list of, mi otro, mon … a
  -6.5: mute button, need anything, no … llego, not heard, not … without, o no, pas tout, que numero
  -6.5: remove>wrong, stop a, text … please, the … ok, this one, who … the, why … not, you la, you sorry
  -6.5: | … being
  -6.6: a … vous, accepte les, activ-, arretez … de, card … declined, de … d, eu |, from me, if … do
  -6.6: mauvais |, ne faites, nope |, not … much, pas ca, pourquoi ca, quedan, sorry for, text … number
  -6.6: velo … en, you … work, your … but, | enlevez, | nothing
  -6.7: a ecrit, a quitar, al … numero, ask for, before you, faire … les, how old, i … who, list>want
  -6.7: llegan los, messages are, molesta, my … email, no … borren, no … mis, number NUMBER, order it
  -6.7: oui … veux, phone died, que … trompez, qui … plus, this bike, tienen otro, updates … this, vous aussi
  -6.7: without … permission, work … my, | maintenant, | … cell, | … else
  -6.8: a message, again lol, awake, chop, demande une, know do, know why, m … ecrit, me dice, me … mi
  -6.8: migno-, mignon, mis recordatorios, my kid, my … list, only text, phone … off, saber de, si quiero
  -6.8: text and, text her, this ca, this … not, to … one, vacation |, | recu, | … arret
  -6.9: beau |, but ok, como se, he said, jamais dit, jamais … d, me … rire, meme |, no … quiten, non pas
  -6.9: not from, not get, number … now, only |, options |, plus … que, stop … repair, su numero, text before
  -6.9: want … anymore, want … to, | mas
  -7.0: ca dit, house |, is … new, not … her, number … file, pu … ce, quiero seguir, resub-, resubscribe
  -7.0: stop … shop, textos lachez, to NUMBER, una persona, vos … lachez, you did, | escribanme
  -7.1: a person, a phone, avez … de, back in, ca … que, escribanme, get … text, la stop, mais … ai
  -7.1: mandan mensajes, me … for, my house, oh no, ok … les, order please, pas … ai, pas … m, paso yo, rire
  -7.1: | pis, | … added, | … be
  -7.2: alto para, calls please, dernier message, j accepte, je … encore, la … si, like them, m … donne
  -7.2: me quedan, not>stop, number … texts, one stop, soy … aqui, stop … and, told … to, you … lista
  -7.2: | agreed
  -7.3: a plus, are … off, dessus svp, have … number, is working, no i, recois plus, textos … pas, the … list
  -7.3: yes you
  -7.4: a … pause, ca vos, drop … phone, manden mensaje, mas baja, me how, no … llegan, not really, pas me
  -7.4: pour … ces, repair |, text only, was off, yo |, | bicycle, | contact, | … aucun
  -7.5: agree … the, agreed … NUMBER, alto … no, de demander, me molesta, me … manden, no you, not … will
  -7.5: number do, numero soy, si … recibir, with |, yo … is, | ajoutez, ~_act
  -7.6: assez pour, could not, cut off, de … infolettre, is … no, it … working, me … mejor, nunca … que
  -7.6: pas j, please so, svp … veux, textos porfavor, this week, want you
  -7.7: ahi no, idea |, is … dad, not stop, not … but, phone was, pour vous, pour … plus, que … soy, | thx
  -7.8: arrete donc, his ex, messages je, recibir los, think so, unsubscribe my, was on
  -7.9: ajoutez moi, change … numero, driving |, drop … off, got … texts, no … dejar, please text
  -7.9: por telefono, pour ne, reply … you, vois juste, will … no
  -8.0: getting … messages, i … them, like … texts, moi NUMBER, no … molesta, nunca dije, texting … driving
  -8.1: call text, let us, not what, o bajo, old phone
  -8.2: her … i, les svp, like … cancel, mon … avait, not … man, number … are, please email, receive … more
  -8.2: undo that, why … text
  -8.3: is … my, quiero … a
  -8.4: code … it, marquen
  -8.5: plus … promos
  -8.6: arretez pas, i … text, por … solo
  -8.7: a sus, desabonnez … pas, have … unsubscribed, veux … me, vous … pu
  -8.8: recu … sms, the … email, this … NAME
  -8.9: his … i, receive no
  -9.0: recevoir les, | to, | … e
  -9.1: no messages, plus les
  -9.2: non enlevez, reply … to, stop to
  -9.3: pas encore, please un, recoit, who … these
  -9.4: mon … ne, stop … NAME, you drop
  -9.5: not … texting, | … his
  -9.6: ok pour
  -9.7: texts … calls
  -9.8: contesten
  -9.9: do … stop
  -10.2: NAME bike, do … remove
  -10.3: remove it, texter a
  -10.6: svp me, wrong bike
  -11.4: not remove
  -11.5: arret pour
  -11.8: lol stop
  -12.3: kya
  -12.7: estoy de
`;
