/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const HELD = `
  11.3: llamen |
  11.2: come on
  10.4: many |
  10.2: ecrivez … pas, para |
  9.8: grrr
  9.7: appels, wrong NUMBER
  9.6: the free, ~bst
  9.4: cool it, like not
  9.2: en … la, got … the
  9.1: call instead, i … email, pas … commande
  9.0: are e, assez |, just email, textez … pas, | encore, | … annoying
  8.8: NAME who, de magasin, leave |, se |
  8.7: cancel |, no … gracias, ~_ed
  8.6: aret, in … morning, the morning, these … coming, you vi, ~gou
  8.5: arrete |, c pas, faire |, message pour
  8.4: bike lol, can … not, get lost, her … number, un … up, you … only, | … mano
  8.3: a esta, cancell, fini |, l heure, moi … sur, pas … temps, | annule
  8.2: break |, de … chez, | with
  8.1: avez … vu, only call, vous vu
  8.0: calls only, estuvo |, not my, work order, you told
  7.9: go away, qui … NAME, se … por, you entendi
  7.8: conteste, etait le, is over, j |, stop thank, that … it, who … me, | paye
  7.7: NUMBER … matin, delete |, fraude, hu, keep coming, la meme, reply … ok, | … bike
  7.6: fraud-, matters, nope not, sorry … not, text … nothing, way too, | otra
  7.5: alexa-, alexandre, de … favor, did i, he got, ping, stop ok, | mejor, | seriously, | … casque
  7.4: NAME … here, basta |, for … day, he … a, it … this, la primera, nobody here, not her, or texts
  7.4: retirez … svp, text call, vie
  7.3: a bad, as le, deja dit, il … change, ma |, rip my, scam |, t … le, the first, where did
  7.2: beau la, derailleur i, en mi, fin |, it … sunday, love |, prefere … courriels, seria … que, text thing
  7.2: wrong girl
  7.1: a change, a pizza, ben la, dontt-, for |, her phone, i sell, one text, pas NAME, pizza place
  7.1: pour … facture, qiut, terminer, why do, | qiut
  7.0: NUMBER le, NUMBER … a, bad number, cancelelos, do … ever, idea what, no … what, number was, recois ca
  7.0: si je, si pongo, si … veux, the right, this |, to leave, to send, | bloque, | garde, | stp
  6.9: NUMBER am, be back, brakes … the, canti-, d infolettre, escribas |, get … number, group |, house is
  6.9: i … only, know you, la dessus, le … aujourdhui, lo mismo, much |, que … las, removed please, why so
  6.8: ai … cette, ca pour, do … recognize, foto no, hablan, how does, noqui-, one day, quiero |, screw you
  6.8: this … her, to ask, y el, you ever, | chill, | way, | … subscribe
  6.7: NUMBER du, annoying |, carte sim, cuando |, dial, got the, in error, is sunday, le soir, o que, ones i
  6.7: said … only, savez, vous continuez, yo paso, you mind, you … i, | bad, | solo, ~edn, ~uall
  6.6: NUMBER in, NUMBER … today, a … e, beat, cambio … cel, como … quito, end it, i … last, interesse pas
  6.6: la … vez, le … pas, not care, one today, saying yes, si vous, textez pas, whoever … the, | … full
  6.6: | … girl, | … group
  6.5: about … sale, back my, bici … no, canel, it … always, juste pour, la |, la … era, last text
  6.5: me nothing, me … esto, new system, no sigas, not cool, only … it, recordatorios para, sigas, soy el
  6.5: take back, the texting, you … what, | slow
  6.4: NAME qui, bikes now, como lo, email … instead, gal, is always, is now, je … jamais, just … i
  6.4: know this, once a, only when, plus merci, suave, text about, to reply, want>forever, you … his, | nt
  6.4: | … usted, ~pete
  6.3: ca … vous, conteste |, contesto … que, du matin, every day, for good, i wish, is … me, it … important
  6.3: le temps, me bajo, mine and, never |, off before, ok enough, quien no, quitar |, same text, shut it
  6.3: take … down, texting … at, that name, to block, to never, too much, why |, | said, | … assez, | … o
  6.3: | … vez, ~atri
  6.2: NAME pas, actually, brakes on, ca NAME, central, demande la, dije … si, en esta, for … while
  6.2: good grief, got … on, grief, have anything, left the, les nerfs, let … go, mais … veux, me … lol
  6.2: mieux … recevoir, not … at, number lol, on a, pas commande, pas … merci, pour nous, que … pouvez
  6.2: qui NAME, sorry … do, the … nobody, travaille plus, tu … que, with … number, yo soy, you what, you … d
  6.2: | enough, | literally, | omg, | … grief, | … qui, ~stup
  6.1: NUMBER de, ai … commande, all the, all this, ambul-, an … man, another one, anything … to, basta-
  6.1: bike but, can … call, care about, chat |, de son, delete me, else … you, error |, es NAME, es … de
  6.1: est … NAME, est … une, estuvo bueno, first … times, for him, getting old, got … wrong, have … me
  6.1: hear from, heard you, hobby, how did, les rappel, like he, lui |, mal el, me by, my battery, non … c
  6.1: serait … pas, text less, the … said, the … where, un subscribe, vous … l, was for, would-, you … first
  6.1: | pack, | permission, | … heard, | … hr
  6.0: ai … repondu, area code, at a, at dinner, be my, bike … i, bloquer |, can … anytime, espere
  6.0: heard … the, hush, is … one, mi … jaja, my info, nerfs, no bike, not … NAME, obtai-, obtain, on here
  6.0: one … text, para una, patri-, patrice, quiero … en, sa |, stoppe, the … that, tout ca, un NUMBER
  6.0: un par, was … the, what bike, what … this, | hush, | … fue, | … mude, ~_nt
  5.9: NUMBER per, a … taller, again |, am the, arret |, bon la, but … the, delete that, en plus, espere que
  5.9: est … du, est … un, for real, i reply, le numero, me … ma, mon ex, mon … on, my back, my whole
  5.9: no … bici, otro |, pas … gars, pis vous, pris, receive |, stop … ca, telephone seulement, teste-
  5.9: that … or, the system, the … every, this … NUMBER, this … the, to … new, | replying, | reported
  5.9: | screw, | voyons, | … better, | … dors, | … passed, ~_hau, ~meh
  5.8: about my, ailleurs maintenant, alone |, am only, an old, because … did, bless your, can delete, caso
  5.8: che … c, chick, commande de, de velo, did … order, est … dernier, happens, harta-, have an, his … one
  5.8: ici … est, j espere, je … ca, le nouveau, lol wrong, mismo |, moi … velo, my … not, never … of
  5.8: never … ok, no es, no … mia, not … anything, nulle part, pack … in, pas … faire, please let, portable
  5.8: prefiero que, pretty sure, quand … ma, que pasa, que si, reached the, retrait |, soy su, spamming me
  5.8: svp haha, tengo … bici, the night, the … reminders, time … is, today lol, un oui, vous bloquer
  5.8: when … i, | blocked, | let, | … wish, ~arer, ~caso, ~kill, ~neur
  5.7: NUMBER one, account with, ai … oui, am a, and |, can it, d ici, el … mensaje, en … casa, encore |
  5.7: est … necessaire, hasta aqui, have the, i get, i … removed, is … this, it please, la premiere
  5.7: let … off, m … je, me … sin, my … in, non pour, not … have, number … a, pas … enlevez, pas … rendez
  5.7: pas … velo, phone at, por … me, quien … NAME, quieres, rien svp, said yes, si … continuez, son |
  5.7: soy la, still … NAME, take … my, voice calls, who is, you again, you … again, you … bueno, you … to
  5.7: | belle, ~elc
  5.6: NAME … he, a little, a … place, after i, ai eu, bought one, can … cut, change pour, con quien, d avant
  5.6: de … reparacion, delete pais, desabonne |, drive a, es … mi, est … j, fille … NUMBER, frieg-, from … i
  5.6: ici c, il … NUMBER, just … the, la app, last … please, m ecris, may … me, me tienen, me … break
  5.6: not … order, off switch, ordered a, parar |, pare |, pas c, pas … bonne, paso … de, pedals |, por … y
  5.6: que … veux, quit |, roll |, said |, sorry … no, sounds … he, that … at, the messages, there … not
  5.6: this … me, three in, to keep, trop tard, trop |, tu … ecris, un la, up on, wants off, when did
  5.6: which is, you text, you … delete, | alto, | save, | … tes, | … tienen, ~alto, ~ki_, ~osse, ~wast
  5.5: a ver, a … ce, arreter |, best to, blocked |, bloque |, bloqueo |, ca … j, cuantos mensajes, de quoi
  5.5: dio mi, dit oui, do … me, email … better, en reparation, est |, est … en, fella-, fellas, first time
  5.5: friegues, how … that, i still, in … house, is … and, is … old, is … up, it go, je … bloque, just for
  5.5: last week, leo |, me … before, me … si, nothing |, off … me, on any, oublie ca, pack it, par NUMBER
  5.5: pas … est, passed away, pour … d, qui est, ridiculous |, says … marketing, send … 2, si j, start with
  5.5: stop la, tell you, texts … NUMBER, than my, this … stop, tout svp, tu m, veux … ca, with … today
  5.5: you … have, | bof, | hasta, | … already, | … bro, | … kid, ~orce, ~taxi, ~tron
  5.4: NUMBER … got, a bike, a … i, aime pas, annule la, avais dit, bite, bof, by accident, called NAME
  5.4: cantine, clicked, de … mere, deja … non, does this, el telefono, en … vida, enlevez |, es un, est … c
  5.4: est … je, esta casa, et … n, fa, fa |, forever>want, hand my, have … go, hear … you, him he, i drive
  5.4: in … not, is what, it … mine, jamais … la, je change, l an, la … pas, liste moi, llamame, lol … moi
  5.4: lol … person, mass, mauvais gars, me … it, molestar |, my details, news i, no vuelvo, not him
  5.4: ok … then, only … the, out |, passed … in, pings, pizza … lol, plainte |, plus … nous, pour une
  5.4: prefiero … me, revoke |, savoir quand, se donde, send this, setti-, spenc-, suis juste, suis le
  5.4: sur … textos, the … text, think … want, this house, to … get, told … that, un … moi, was great
  5.4: with … to, wrong phone, wrong … but, you lost, | cancel, | emails, | exit, | getting, | new, ~_fa_
  5.4: ~_hin, ~_oo, ~arto, ~bert, ~denl, ~ef_, ~jart, ~orma, ~pier, ~ulan
  5.3: accident i, arrete la, attend, away in, be the, box blank, camara de, can … pick, coming back
  5.3: cut … out, d un, did … agree, esta … gracias, for any, hasta cuando, hear … my, in … lake
  5.3: informations, it for, j … que, je repond, know … NAME, las … de, lista gracias, m … rien
  5.3: mes preferences, message … vous, moter, my … class, no such, not recognize, not … sorry
  5.3: number … delete, pas deranger, pas … bon, pour toujours, pouver, rappels pour, rappels … svp
  5.3: recognize, sa, saber mas, salir |, send |, skip me, son ex, supri-, tengo la, texting a, texts in
  5.3: that … not, to anything, up your, vos … de, week i, whoa, y est, you ni, you that, | check, | serieux
  5.3: | show, | stopper, | whoa, | |, | … get, ~_sa_, ~coiv, ~mame, ~oiv, ~oive, ~pena, ~urd_
  5.2: a cette, a funeral, a … is, am … not, and … have, at checkout, at work, at your, bici era, bikes home
  5.2: block you, capable |, combien … fois, comment … se, day lol, de fois, ese nombre, for one
  5.2: franchement |, get … from, haha … moi, hello i, i … remember, i … say, it down, jajaja you
  5.2: jamais … oui, je pas, je … appelle, know what, la baja, la feuille, le gars, le number, le … gars
  5.2: leaving a, lookin for, mal … numero, me sigan, me … work, message svp, mon NUMBER, not NAME, not opt
  5.2: nt, number … to, numero lol, old man, promo … moi, promos svp, reply-, replying, rien recevoir
  5.2: senora NAME, sold … my, solo llamadas, son … numero, sorry but, still texting, tengo bici, text at
  5.2: text club, the lake, the sms, the … time, to me, un beau, un … la, vous … pas, which … i, why … i
  5.2: wipe my, you fue, | desinscrire, | … encore, ~_aco, ~eado, ~plyi, ~vinc
  5.1: NAME … l, NUMBER … pour, a otro, a … much, a … oui, ahi … que, am NAME, annuler |, been a, bici … el
  5.1: close my, d … ce, did … opt, do … use, du … svp, elvis, eu … numero, fake number, from … again
  5.1: got … phone, has left, i said, is got, it stop, j … la, le pour, llego a, llego … mi, message please
  5.1: mon … la, ne suis, no mande, no … otra, not … again, not … message, number … for, olvidalo, on n
  5.1: on … card, on … team, only the, only … please, oui de, pourquoi tu, receipt says, same name, sigh
  5.1: sigh |, smh, smh |, sold the, sold … bike, sorry who, spam i, stop |, subscribed, text again
  5.1: that … do, the … box, thing it, toujours |, tu peux, une … chose, vince, vous bloque, wheelchair, y en
  5.1: you … lol, your … me, | olvidalo, | … apunte, | … bought, | … gives, | … siento, ~dito, ~dve, ~eas_
  5.1: ~eg_, ~estr, ~kin_, ~ntam, ~rdin, ~sua, ~tt_, ~ulle, ~voil, ~yan
  5.0: a jamais, acosa-, am … it, and delete, and … phone, autre message, basta you, bien … vos, bon … on
  5.0: can go, commis, de … hace, de … nom, de … pis, dingi-, dinging, el … quedo, en clase, etait pour
  5.0: etait … la, forward |, gives you, gives … the, hers |, i … lol, i … was, ici la, in this, incoming
  5.0: is all, is no, it … too, la bonne, la … les, like off, me and, me apunte, me … sales, mon dossier
  5.0: my signature, no … here, not … right, nulle, nunca he, ok stop, pas celui, pas … NAME, por … a
  5.0: pour me, projector, recep-, recevoir ca, recois encore, sales, show me, si you, since when, so done
  5.0: so stop, spam |, stop … not, suffit |, the bikes, the projector, the waiver, ticket NUMBER, tone, vi |
  5.0: votre commis, ways, what gives, what your, would … it, would … off, you pues, you … reached, yours |
  5.0: | sus, | … paso, | … pongo, | … pos, | … sus, | … to, ~_sr, ~andr, ~anin, ~area, ~assi, ~cina, ~dara
  5.0: ~eani, ~ichi, ~insi, ~lto, ~oter
  4.9: NUMBER texts, NUMBER … vous, a … no, alertes de, am … him, am … your, and after, and confirm
  4.9: au NUMBER, aucun velo, blocking you, bon encore, bother me, but stop, c … termine, cesse |, choisir
  4.9: de sur, deal with, delete it, desabonnez |, do … you, du velo, era de, es … nombre, espam, est termine
  4.9: est … d, give up, google review, have reached, he died, he left, i guess, i … filled, if … need
  4.9: in one, it … ready, jarto, je … stop, just … me, juste m, la ligne, lawyer |, le … pis, mettez fin
  4.9: mi vida, mi … lo, muchacha, my no, never been, ni NUMBER, ni la, no marketing, no sigan, no … saber
  4.9: off for, please … have, pouvez les, que conteste, rappel |, so how, svp lol, tell the, text … lot
  4.9: textez plus, this … was, to just, velo … c, velo … reparation, was … for, what … with, y all, you call
  4.9: you can, you … paren, | coudonc, | en, | … demande, | … husband, ~calm, ~net_, ~pse, ~san_, ~unad
  4.8: NAME … ici, NUMBER bike, a … n, a … persona, a … shop, added me, adding me, ai demenage, ai … laisse
  4.8: already told, apena-, apenas, appelle NAME, are … my, as … delete, be coming, boyfriends, busqu-
  4.8: came … on, ce nom, cessez |, check … number, de bicyclette, de esta, de message, de rappels, dejemoslo
  4.8: desub-, dit … c, do … mind, driving me, eh |, encore vous, erreur je, famille, follow ups, fort
  4.8: heard of, in … trash, j … achete, j … demenage, j … mieux, la persona, lata |, le robot, le … permiso
  4.8: leave off, lookin, luego me, march please, matte-, moi ce, moi … suis, mundo, my boyfriends, my … says
  4.8: never heard, no NAME, no envien, no para, no … with, nothing personal, number down, on vous
  4.8: on … sunday, on … texts, only to, opted in, pare, paren you, please close, plus besoin, preferences
  4.8: probleme |, pues, quoi … affaire, refused, repondu oui, resilie, says … stop, sea el, sea … ultimo
  4.8: ser, si tu, signe … ca, solo … por, something i, soy … mama, stop please, svp merci, tal, tanne |
  4.8: te … a, text a, texts have, the time, the trash, them … me, tout ce, tronp-, tronpe, tune … i, un de
  4.8: veut … de, way i, what … i, who … a, whole class, with … messages, work … day, yo … el, zip it
  4.8: | cancela, | come, | forget, | nouveau, | … bici, ~busq, ~gie, ~inco, ~lay_, ~lege, ~odas, ~rea_
  4.8: ~rett, ~rtan, ~uh_
  4.7: NAME moi, NUMBER … after, a … mis, achete une, after that, am … done, and … would, area, arreter ca
  4.7: avez pris, be … back, bike fixed, bit much, bus … no, busca, c … le, came to, cater-, cita de, datas
  4.7: de texter, delay, details i, did … ask, do … own, either way, en … c, end the, end this, envoyez ca
  4.7: escribe, fait du, feuil-, for … tune, got … of, guys again, halte, his mom, i … of, i … these
  4.7: i … will, is … in, it but, j veux, je debarque, je … ma, la … moi, last … i, lata, le … etait
  4.7: leave this, like you, link and, llanta no, look … up, m oublier, me>angry, mensajes … llegan
  4.7: message thank, messages pour, mon tour, more text, my … stop, ne travaille, next … and, now … stop
  4.7: number c, number … he, other day, oublier |, par jour, pas moi, pas pour, passe mon, passe … tour
  4.7: passee, please … i, por … los, que quiero, que … mensaje, quiero … esto, rappels aussi, recoive
  4.7: says … you, shut … off, so quit, so … the, sors moi, su … el, suis jamais, suis … le, tanto mensaje
  4.7: texts i, thank … for, to it, to … every, to … from, trompe |, turn this, velo pas, vendi la, votre … a
  4.7: voy a, weeks … i, when he, yes to, yo … cuando, you recibi, you … fake, you … lost, you … uno
  4.7: your text, yours, | compre, | fin, | our, | tout, | … an, | … check, | … spamming, ~_set, ~aded, ~fond
  4.7: ~lite, ~page, ~rten
  4.6: NAME and, a molestar, a spoke, ahi |, ai aucun, all day, and … the, anos y, apres ca, as a
  4.6: at … funeral, at … register, blocking, bonjour vous, bot, brun, by that, cancle |, card … my
  4.6: chirurgie, commande … velo, de antes, de … son, down lol, el … era, en … je, es … o, estas, excuse
  4.6: for … guys, for … repair, get … more, going forward, has … the, his old, i pick, i … reply, inten-
  4.6: is … but, je reponds, just delete, l … s, la marde, le ruego, left … phone, lines, loca |, march
  4.6: marde, mas por, me salgo, me … dinner, mecrive, mejor por, my cell, my … out, new … but, no molestar
  4.6: no … si, not use, not … anyone, now please, numero mon, ou je, oublier, pas … courant, passi-, passing
  4.6: pero … es, quels, review |, right to, se si, send me, sheet, si … voulais, stopper, suis … NAME
  4.6: sus avisos, tan, text … my, the register, think i, this sim, this … scam, ticked, tiene otro, to fix
  4.6: to … again, todas, todavia me, up i, used to, utile, velo … pret, vendi … bici, votre magasin
  4.6: vous parlez, wo, y … me, you before, you find, you people, you vendi, you … asking, you … da
  4.6: you … right, | arret, | marco, | stoop, | wo, | … company, | … down, | … envien, | … repair, | … sigan
  4.6: | … vendi, | … wey, ~_ses, ~_wo_, ~ark_, ~cann, ~halt, ~nces, ~paro
  4.5: NAME got, NUMBER tubes, a bus, a ella, a mis, a textos, about … order, about … repair, ago, ai compris
  4.5: already picked, am … NUMBER, and … more, as pas, aussi svp, avisar, back so, baja … no, bike last
  4.5: bout, but no, buying anything, can … texts, cancl-, cancle, checked … box, chiru-, confirm that
  4.5: contact info, could … about, creo que, de boutique, de travail, de … faut, de … manana, de … oublier
  4.5: demande ca, enlever svp, entre, equivocaron |, est … ma, et les, fait reparer, fois faut, for repair
  4.5: forfait |, funny i, gardez vos, gave … a, give … a, habite a, hers, hinch-, i press, i … today
  4.5: in … repair, in … wheelchair, incorrect, j … compris, just remove, la case, laissez tomber, le hago
  4.5: le … merci, les … merci, let it, little |, live, llamadas |, looki-, looking for, lourd |, lui il
  4.5: lycra, mieux pas, minte-, moi jamais, moi … NAME, my … up, no … the, non … l, not ok, out if, page
  4.5: please quit, plus |, pos, pour de, puedo |, que … stop, quelqu … d, repair … is, rester, said ok
  4.5: shop … my, so the, son … NUMBER, sors … de, stoop, stop now, sur une, talking about, textos … svp
  4.5: texts ok, texts thanks, texts too, that … number, the … now, there are, think … are, this … phone
  4.5: to reach, travaille, try again, umm, un ano, un d, una camara, unreg-, up … anything, work … please
  4.5: you van, you … told, your talking, | calm, | cancle, | funny, | had, | mettez, | moi, | pretend
  4.5: | quitter, | umm, | … brother, | … changed, | … commence, | … contesta, | … serait, ~ae_, ~barq, ~cet_
  4.5: ~dver, ~eros, ~ieme, ~mmat, ~moin, ~ocki, ~ping, ~sabl
  4.4: NAME … her, NUMBER … am, a life, a wheel, al dueno, am … the, anda … bici, anko, be … last
  4.4: been … your, bit |, ca sonne, cambio de, card with, chose, contest, cross-, crossed, dans l, de … sus
  4.4: did … miss, did … win, du NUMBER, e receipt, ecris stop, el de, envoyez … rien, es una, esa muchacha
  4.4: ese … me, est rendu, est un, est … arretez, est … spam, esta linea, etait a, feuille, get |
  4.4: get … life, get … take, got off, guardense, guardense sus, here … that, how can, i … one, in touch
  4.4: is … she, j … stop, je dors, je … sortir, just reply, juste … la, killin, la manana, la … personne
  4.4: le mauvais, le … si, lift my, lo … a, los de, me alone, me sorry, me suscribi, me … have, mecri-
  4.4: meeting |, mi mujer, mi … se, moi je, mom said, mon … pas, my business, my … thing, name … this
  4.4: never again, nmbr, no bill, no text, not who, not win, not … with, nueve, o p, on … form, or any
  4.4: oubliez moi, out loud, parar, pas recevoir, plants, please disable, please never, please … mine
  4.4: pris mon, que j, que tengo, quien … es, receipt … is, reportar |, ruego, s t, s … o, said no, say … me
  4.4: se desabonner, since … is, so … come, son telephone, sur mes, suscribi, t o, t … p, taken off
  4.4: tanto texto, text moi, textos je, thank … remove, that my, the code, the hat, the next, the … texts
  4.4: the … thx, this to, this was, this … a, to texts, to … getting, trash, un … j, vos … vous, were all
  4.4: what this, yo … hice, you les, you … call, you … just, your customer, | annuler, | baby, | doing
  4.4: | for, | guardense, | jajaja, | tache, | whatever, | … etes, | … faire, | … reste, ~_jur, ~ane, ~atai
  4.4: ~bby_, ~cosa, ~dme, ~ebar, ~iem, ~ivi, ~pted, ~rmen, ~rueg, ~sak, ~scam, ~toir, ~zac
  4.3: a enlever, a inscrite, a pas, a … haha, all i, all of, ambulance, answer is, autorise |
  4.3: avez … mauvais, axe the, be … off, being texted, belle, boss … a, bueno que, by text, by … name
  4.3: c … juste, c … stop, ca |, ca … donne, cambio … numero, can end, ce pas, chier |, como es, compre una
  4.3: de … le, deja repondu, depuis le, do … waste, doubt, driving and, drop the, du groupe, du … ici, e
  4.3: encore … texto, end, est parti, estoy … clase, et le, et … velo, etait juste, finir par, fois et
  4.3: for … who, fork is, hace … ano, he … the, i ask, i doubt, i … gave, in … day, in … name, ip, jaja … no
  4.3: je … appeler, je … son, la hoja, las bicis, le recu, lien … se, life |, liste svp, lo di, long will
  4.3: lui … a, m appelle, many times, mensaje … la, mercy, message merci, mi |, mi … mejor, mineu-, moi et
  4.3: molesten, monde, muted you, never put, never … up, next text, no a, no hice, not waste, not … if
  4.3: notices |, oh … is, old owner, on est, on his, on … texting, out please, parel-, pas … moi, please end
  4.3: plus un, pour arreter, pour quelqu, prefer email, provide, que a, quito, quoi ca, regarding
  4.3: reparation mais, replying stop, report you, rimou-, rimouski, said … on, see … it, star, stop getting
  4.3: suis son, text people, texts thx, the last, the … at, the … man, this numbers, to see, to … on, tour |
  4.3: trying … reach, ugh |, un autre, un … aux, urgences, use email, velo c, vendi, vez … me, vous me
  4.3: vous … me, vous … sur, want off, waste your, were a, wey |, who left, who you, why … am, why … send
  4.3: with you, without asking, would … mind, wrong … there, y ese, you just, you mean, you … lo, your shop
  4.3: | delete, | parar, | tal, | … contesto, | … know, | … llegan, | … numbers, | … otra, | … respuesta
  4.3: | … verdad, ~_e_, ~_inn, ~_sak, ~ains, ~dien, ~eul, ~oins, ~oren, ~pedi, ~rau, ~reca, ~shee, ~tme
  4.3: ~tran
  4.2: NUMBER au, a yes, a … de, ami, and no, and … else, answer … no, aqui es, are … please, avez fait
  4.2: avez … numero, back off, be … if, bell and, better … me, bici yo, bikes … stop, box by, by … at
  4.2: ca continue, ca lol, calm, calm down, cita y, commence a, con … mensaje, con … nombre, could text
  4.2: could … not, d la, de ese, de ses, de … las, definitely not, delete … pero, disque, en juin, en … les
  4.2: encore une, end |, enough is, entendre parler, eso … de, est mort, esto, eu mon, everything |
  4.2: for … receipt, forever |, forget it, form … i, from you, from … on, fue el, gars, get … call
  4.2: goes … the, gossa-, have … bike, hi please, his … with, hit the, if … stopped, inscrit, insis-
  4.2: j habite, j … eu, japan, l … dit, la semaine, laisse la, last year, le escriban, mais je, mais … de
  4.2: married, mauvaise place, me llamo, me … deja, mi cuenta, molestar, more i, more … reminders, my line
  4.2: nadie les, nadie … en, next … goes, no m, no … conozco, not bill, not … me, not … name
  4.2: notifications |, number … never, numero etait, of … do, of … phone, on … but, online … it, oui a
  4.2: paral-, pas sur, pasad-, personne |, plant, please undo, pour etre, pour se, pourquoi … me, pu besoin
  4.2: quand … velo, que … con, real |, recibir sus, respond, rien laisse, sague-, saguenay, said to, serai-
  4.2: signale, signale |, sim, spoke, stop je, suis a, text goes, text … time, texts after, that … will
  4.2: the fine, the hell, the text, the … do, the … no, the … print, they … at, this … last, tiene bici
  4.2: time on, tired … this, un dimanche, un sub, une … a, up call, usele-, useless, velo a, veux plus
  4.2: veux sortir, vide, vous lachez, vous … si, want another, want … leave, waste, whatever sends, why you
  4.2: with … the, wrong>not, you … back, your money, your roll, | excuse, | ou, | … asked, | … been
  4.2: | … live, | … muchacha, | … pedido, | … sa, | … sub, ~_cro, ~_lee, ~_rel, ~aral, ~atar, ~cara, ~ciar
  4.2: ~eez, ~gars, ~iel_, ~isi_, ~iud, ~iuda, ~kil, ~mour, ~nsis, ~rne_, ~ski_, ~taf
  4.1: a car, a erreur, a normal, a … les, ai deja, ai … approuve, ai … facture, al que, alto |, and he
  4.1: anda en, apres … plus, argh, arnaq-, arnaque, avec tes, aveni-, avisos … no, be … with, break
  4.1: c … beau, can … my, ce cell, changed her, check your, comme si, de bike, de … mama, de … telefono
  4.1: delete … old, depuis quand, deranger |, digo, do … keep, dos rayitas, el … y, en cours, en envoyez
  4.1: en … eu, end … please, enlevez … des, et vous, etait regle, ever |, excuse me, faire texter
  4.1: faites comme, faites … si, faux |, fine print, finge-, for everything, from here, get removed
  4.1: good … the, hace dos, have … wrong, he … nada, hearing from, home … the, i left, i live, i split
  4.1: i … buy, il n, in … on, in … when, inner, interested |, it if, j … aucun, je … sa, jure que, kill the
  4.1: la suite, la … passee, la … semana, lamen-, lamento, las … am, le escribe, leavi-, leaving, les |
  4.1: like the, link to, link … unsubscribe, llevo el, los bloqueo, m … ca, m … jure, madam-, madame, mal |
  4.1: mal … telefono, mangez, me nuts, me … loca, mi … tiene, mis mon, mon … lol, msj, my sign, my … down
  4.1: nda, necessary |, no send, no … los, not of, not text, not … coming, notices, number … up, numero ca
  4.1: of love, oublie moi, oui … ca, pas un, pas … textos, phone … the, please fix, plus ce, plus svp
  4.1: police |, preguntarme, pressure, quit sending, rappels de, rayit-, rayitas, read these, ready it
  4.1: recepcion, remember |, reminders please, repair i, reply to, retire |, revise, rien du, rien … chez
  4.1: s adresse, said … to, semaine passee, si yo, si … velo, sin preguntarme, so … more, so … stop, stoppez
  4.1: sue, suis pas, sur … ligne, switched to, tantos, text … after, texto pour, texts anymore, these come
  4.1: think your, think … got, time … i, to … only, trank-, trankil, tu … es, turn off, unsubscribe lol
  4.1: vendi-, vous dites, vous signale, was just, were … to, what i, where is, with … phone, work phone
  4.1: wrong guy, y … erreur, | b, | bro, | cancelar, | hi, | paid, | spam, | … intensos, | … lost, | … mes
  4.1: ~_er, ~_rat, ~_vec, ~aser, ~eavi, ~eule, ~fort, ~gana, ~heet, ~msj_, ~nel_, ~ntos, ~obi, ~oof, ~quez
  4.1: ~real, ~seig, ~sj_, ~ssee, ~stra, ~tf_, ~ueg, ~usca
  4.0: 2 no, a off, a … about, a … eu, addin-, adding, ai NUMBER, ai … pas, already … it, and you, and … got
  4.0: asking me, au … quand, aucun … alors, avenir, belgi-, belgique, bikin-, biking, bye la, c … pour
  4.0: c … toujours, ca plus, cajer-, call list, carnal, change … boutique, changed … number, checked, chier
  4.0: cuando le, dame, de … boutique, de … moi, delete … no, delete … one, disab-, disable, dit non, do it
  4.0: do … start, donde … que, during work, ecrire je, empty, en recevoir, entered, entiendan, est toujours
  4.0: est … pas, et je, etes … la, fastidio |, fella |, for … and, for … lifetime, forever>send, frequ-
  4.0: got his, ha, hearing … you, here on, hombr-, hombre, how … will, i subscribed, i … get, i … no
  4.0: i … stop, ici, il y, incor-, is you, is … i, j pense, juin, just stop, l avenir, la mama
  4.0: lachez … avec, list>number, loca, loco |, los voy, love … not, marche pas, me about, me coute, me or
  4.0: me … are, me … here, melange … clients, meme, menvo-, merci bonne, merci plus, merci … me
  4.0: messages svp, mettez … a, mineure, more message, mute, my … the, name but, necessary, no so, no soy
  4.0: no thx, no … k, no … message, no … volver, nomas |, not been, not need, not … a, not … here
  4.0: nothing … by, number … week, numero le, off … group, on … account, on … receipt, one lifetime
  4.0: over there, par pitie, parlez, pero el, phone |, plus ici, pour … reparation, pourquoi … m, pretend
  4.0: proprio, recibir … promociones, remove |, reponds, rm, s … fait, sabba-, sabbath, salgo … esta
  4.0: se … que, seguido, serie-, settings … off, slipped, so … quit, spring … is, stop … have, su lista
  4.0: suis dans, svp les, tan seguido, terminar, texas, text … before, textear |, that i, that … be
  4.0: the … came, the … thing, the … this, they go, this line, told your, unsub, unsub from, unsub |
  4.0: velo et, vendio, volviendo, waiting on, was … to, wrong fella, y esto, year so, you … is, | another
  4.0: | basta, | casi, | stoppez, | too, | … appointment, | … blonde, | … cambio, | … comme, | … data
  4.0: | … ex, | … j, | … passe, | … ruego, | … suelta, ~_dn, ~_eto, ~_ha_, ~acta, ~alt, ~apel, ~ark, ~arta
  4.0: ~burr, ~cele, ~clue, ~coc, ~coup, ~desu, ~duen, ~ecke, ~ence, ~ewe, ~exas, ~homb, ~isab, ~ish, ~ko_
  4.0: ~lata, ~lfr, ~maci, ~ndu_, ~patr, ~prio, ~rras, ~tarm, ~texa, ~tine, ~van_, ~xas, ~xas_
  3.9: NAME on, NUMBER … did, NUMBER … mayo, a ca, a fake, a nice, a quiet, a wheelchair, a … avenir
  3.9: about … texts, achete, again … i, ai … pour, already … no, and please, and … are, any bike, any longer
  3.9: anything … you, apunte, avait … que, avec … rabais, avenir |, avez … mon, back to, baja … favor
  3.9: bicycle … you, by … again, ca … coute, cada, cambie … ciudad, can stop, cancelen los, card says, chale
  3.9: che, chill, circled, computer to, courriel |, cuando … di, dans maison, de ciudad, de mayo
  3.9: de repondre, decen-, degag-, dejelo, dejenme en, demac-, des … sur, donc … de, donne mon, double check
  3.9: each, ecrivez plus, el … you, elevator, email … fine, en … pantalla, en … y, era … el, es … mio
  3.9: es … telefono, escog-, escribiendo, este cel, estos avisos, etes chez, faire les, fait … a, famille |
  3.9: fatigants |, fille-, filled, forget me, form and, franc-, from this, from … this, funeraire, funeral |
  3.9: gave it, hacen falta, her … she, here we, his … he, how … you, i receive, i say, i … did, in peace
  3.9: is ready, is … NAME, is … longer, it … over, jusquen, just call, just fyi, kids … a, la … NAME
  3.9: la … no, la … sur, last |, le … ou, le … para, le … que, les urgences, les … jours, ligne d, list |
  3.9: list>not, llamo, lourd, m … inscrit, me desabonne, me money, me … inscrit, me … rien, me … texter
  3.9: messages j, messages lol, mi papa, mi … si, mme, mon number, mon … aux, monde sans, monde … leur
  3.9: mother |, msj |, muy … pero, my file, my number, need … keep, never ordered, never … yes, new … and
  3.9: no … bike, no … cita, no … in, no … soy, non moi, not his, not … an, not … list, number if, of your
  3.9: on … site, ou j, own … bicycle, pais, plenty |, plus … mon, poste, pour … urgences, prochaine … et
  3.9: pu a, que … numero, que … velo, quelle … a, quieren, recados |, reminders i, repondu, resil-
  3.9: retirer |, sacame de, sans leur, sans … demander, saute-, says you, send … anything, settings, sick of
  3.9: sms svp, solo para, sortir, stop did, stop for, stop or, su … no, sur … vous, suscripciones
  3.9: tell … computer, telling me, text list, text … thank, texto … no, than … mother, the answer
  3.9: the babysitter, these go, think have, thinks, this phone, tips, to … when, tv |, un magasin
  3.9: un … numero, une arnaque, up do, va … pagar, vais … maintenant, velo rouge, vous le, vous … chez
  3.9: vous … ecrivez, waive-, waiver, who are, with no, would … you, your lookin, | added, | already
  3.9: | cancele, | chale, | dije, | shut, | supprime, | svp, | … bajo, | … bueno, | … escribo
  3.9: | … everything, | … fils, | … sold, | … sort, | … tard, ~_coc, ~_eac, ~_eas, ~_end, ~_mme, ~_mr, ~_msj
  3.9: ~abor, ~asti, ~ata, ~auss, ~bot, ~cies, ~clai, ~couv, ~ecep, ~efus, ~egue, ~erez, ~ilie, ~mit_, ~msj
  3.9: ~ntl, ~onos, ~pien, ~raye, ~sim_, ~spen, ~sub_, ~undo, ~urez, ~uven
  3.8: a bottom, a otra, a … bracket, a … mejor, a … to, abonnement, after … please, ai accepte, ai rien
  3.8: am … landlord, am … out, any … of, anymore please, apuntaron, arrete ca, arretez |, assez, autre chose
  3.8: avais … non, c … bon, c … pas, ca merci, cambio el, cancel … membership, ce service, completement
  3.8: cuando acepte, dad passed, de d, di … para, do my, drop me, during … hours, el ultimo, emergencies
  3.8: enrolled, entendre … de, est stop, este … es, estoy … sin, et … est, for emergencies, for … remove
  3.8: gens, gives, he must, in an, in … store, inscrite, intended, is … just, is … n, is … night, is … texts
  3.8: it back, it the, j … accepte, jamais |, jamais … a, je te, je … avais, know anyone, la c, la ca
  3.8: la pub, lcap, les alertes, les courriels, les … par, llama, mais plus, manejo, me cambie, me dire
  3.8: me for, me quita, me souviens, me … do, me … now, me … pues, melange, mon … et, my chain, need texts
  3.8: need … you, not contact, not … please, now … it, numero lo, numero … NAME, of … list, of … these
  3.8: on for, on … file, once … month, otro mensaje, out thx, own … now, pantalla, per, phone … old
  3.8: place lol, please delete, please just, please no, por … porfa, pour … hiver, pour … textos
  3.8: preguntarme |, pueda, quand la, quand meme, que … llamen, que … llegan, que … mandan, quien me
  3.8: rather … did, recados, rehab, reminder … NUMBER, repondu … deux, rien … reparer, sa mere, sacra-
  3.8: save your, se quien, segui-, send>wrong, sick … this, slow down, sorry … be, souvent |, souviens pas
  3.8: stay … the, suis inscrit, textos merci, texts can, the same, the … have, the … unsub, the … ups
  3.8: there … for, these to, think we, this … getting, times |, times … i, to … me, tu … sur, une … en
  3.8: up the, up … not, vais vous, veux … entendre, vos pneus, want … updates, water bottle, whatever … is
  3.8: worse … my, would … no, wrong … i, y lo, yeah no, years, yo … la, you might, you … gracias, you … was
  3.8: your … so, | bill, | came, | end, | fais, | heard, | oublie, | pare, | pass, | tabarnak
  3.8: | … derailleur, | … eso, | … sea, ~_bas, ~_ile, ~_lin, ~_mut, ~agam, ~cede, ~dme_, ~elli, ~erai, ~habe
  3.8: ~init, ~med_, ~nate, ~ores, ~pan_, ~paus, ~pli, ~sca_, ~vei, ~zes, ~zes_
  3.7: NAME c, NAME connais, NUMBER … la, a voir, a … how, a … mujer, a … office, acepte |, ads, ago |
  3.7: agreed … this, ai beau, ai donne, ai … ce, am … NAME, am … a, am … this, and … with, ante, asi que
  3.7: at … website, avoir ce, ay no, berna-, bici desde, bonne chance, busque, but … do, but … is
  3.7: ca commence, ca presse, caiss-, calls not, cancelen … mensajes, cappe-, capped, captu-, ce … le
  3.7: charges, ciclista, clerk, clicked yes, client, comment … vous, contact please, cuando se, cuenta de
  3.7: cut it, cut … the, de … mais, denta-, do … even, do … text, ecrivez a, ecrivez pas, ecrivez |, el cel
  3.7: el mes, el … le, enrol-, equivocado |, esta … no, este chip, every … day, for … one, gardienne
  3.7: get … my, girlfriend, good … finding, habia … que, have one, have … his, his phone, hope … find
  3.7: how … the, i declined, i unsubscribe, in … min, incon-, is … consent, is … her, is … remove, is … who
  3.7: j … beau, je roule, just … people, la … nunca, la … tengo, le … sinon, left in, les texto, live in
  3.7: los … a, luck finding, m ecrivez, m est, mais arretez, mandar un, marco mal, me derange, me pregunto
  3.7: me … as, me … mandando, me … never, me … tres, mis la, moi … rien, moment, mon accord, mon … d
  3.7: my … husband, my … used, named, next … please, nombre |, not start, not … do, nothing about
  3.7: nothing more, numero la, nunca … ido, och, of these, of … text, on arrete, opt me, otez le
  3.7: ou … NUMBER, pager, parler … vous, pas … bike, pass on, permanently, pierd-, pitie, please not
  3.7: plus rien, plus … des, por … el, provi-, pueden … de, qu … me, que lata, quiteme de, ready … is
  3.7: rien … voir, saber … de, sauter, scamm-, securite, see these, semana pasada, serait, si sin, sign up
  3.7: sorte, spame-, stop is, stop thanks, sub |, svp arretez, svp … ai, telefono … es, telephone de
  3.7: text service, textos … j, the kid, the tv, the … was, there … two, these>want, this be, this list
  3.7: this shop, tho |, time stop, time to, today … you, toi |, tomber |, total-, totaled, trottinette
  3.7: una llanta, une crevaison, velo … moi, veule-, veulent, veux … que, viend-, vivre, voile-, voilee
  3.7: vos sms, vos … pour, vous … deja, vous … dit, vous … donne, want your, watched, why i, with the
  3.7: with … guys, wrong person, y de, y siguen, y … lo, you tu, | desabonner, | nadie, | och, | … esta
  3.7: | … femme, | … happens, | … personal, | … put, | … robot, | … with, ~_aca, ~_ads, ~_afr, ~_ami, ~_hip
  3.7: ~_ici, ~_lou, ~_rol, ~afr, ~aptu, ~asad, ~aus, ~away, ~bot_, ~dmin, ~edir, ~elat, ~endo, ~gal_, ~git_
  3.7: ~hus, ~ibu, ~inea, ~inga, ~iol, ~itor, ~mini, ~nfun, ~oid, ~ongo, ~piti, ~ppos, ~ptu, ~ptur, ~rges
  3.7: ~ribu, ~ska, ~tad, ~tant, ~tear, ~tn_, ~trib, ~ub_, ~vent, ~watc, ~xis, ~ywa
  3.6: NAME, NUMBER message, NUMBER see, a dejar, a different, a lo, a present, a ser, a textear, a … semana
  3.6: about … block, ai … ans, ai … que, an dernier, and take, and the, annule |, annulez … abonnement
  3.6: arret … fois, arrete … textos, as … mauvais, ask me, asked before, asking again, automatique
  3.6: autorizo |, avez reveille, away please, axe, bbb, bought the, bro |, brother he, brought … in, but my
  3.6: c … la, can the, casilla, cell pour, check … digits, cinqu-, cinquieme, con ustedes, contact |, corte-
  3.6: crying out, crying … loud, cupon-, cut me, dan, de le, de no, de … avisos, desole mauvaise, desolee |
  3.6: did … text, died please, dieron un, dije que, dije … la, dings, dit … vous, do … contact, do … disturb
  3.6: do … really, dos … y, en adelante, en … plus, enough … these, envien, es mia, est … elle, est … qu
  3.6: este telefono, esto |, esto … me, et me, etoile, faites le, feel free, feel … to, fermer, fewer
  3.6: fille la, findi-, finding, for crying, for … out, fort |, from … text, fuera … la, fyi … number
  3.6: gave my, got … kids, hace un, how … more, i agreed, i hope, i … none, i … opted, i … report, in your
  3.6: in … he, in … night, in … shop, incom-, is his, it and, it now, j … deja, jaja you, je … arret, jure
  3.6: just no, just … not, l ancien, l … dernier, la famille, la … las, le cinquieme, le … mal, le … plus
  3.6: leaving the, ligne, lista … le, liste … gens, loco, los mensajitos, lost |, mandado, mandaste, mange-
  3.6: many … lol, mari, mas |, me go, me va, me … to, messages … ai, messages … do, mine i, miss the, moi j
  3.6: monja, mroe, mudo, nadie con, nadie … ese, named NAME, never … a, ninguna, no paran, no … ningun
  3.6: no … un, no … updates, no … yo, not disturb, not the, not … fan, not … more, not … this, now so
  3.6: number>remove, nuthi-, nuthin, nuts |, oigan, on call, on some, one with, or ever, ou … ai, oui pour
  3.6: out do, pacie-, para … recibo, pero … no, phone a, pis … a, please … am, podia-, pongo, pour vos
  3.6: pouvez … de, pre, print, prochain texto, promos a, que … borren, que … etait, que … y, rappel … la
  3.6: rather you, rather … a, receiving, reparle, reste plus, se llama, sell, show up, so please, soit le
  3.6: soit … dernier, solo … la, somebody … i, someone else, stop NUMBER, stop … now, struc-, struck
  3.6: supprimez mon, take … of, tell whoever, tenga-, tengan, tengo que, textos on, tf, the paper, these |
  3.6: to stay, to … taken, tu normal, turn … off, up … that, va … ser, vendu … velo, veux que, vida |, voulu
  3.6: vous allez, vous textez, vous … du, want my, watch-, were done, when she, who … NAME, will report
  3.6: with all, yo solo, you keep, you stopped, your … put, | alright, | asked, | axe, | cat, | depuis
  3.6: | esto, | fed, | feel, | lache, | podrian, | retrait, | sir, | somos, | … cambie, | … linea, | … look
  3.6: | … manejando, | … order, | … pu, ~_dam, ~_emp, ~_jac, ~_mun, ~_ze, ~abar, ~adm, ~adme, ~ager, ~ajer
  3.6: ~baro, ~dau, ~deve, ~eivi, ~enro, ~entl, ~fewe, ~hani, ~ined, ~jac, ~loco, ~lur, ~nel, ~nrol, ~nso
  3.6: ~ntad, ~ohi, ~oiga, ~oop_, ~pr_, ~pter, ~rcy, ~rity, ~sary, ~ssie, ~tuv, ~uego, ~ugge, ~ushe
  3.5: (angry), NAME a, NAME here, NAME … est, NAME … j, NUMBER … yo, a l, a quelqu, a rest, a … NAME
  3.5: a … desabonner, a … since, abonne, also can, am dead, ami |, and … stop, annuler les, any NAME, apaga-
  3.5: au retour, aux messages, avertissement, avez … fini, avis, avisos de, bici … favor, bike moi
  3.5: bikes … on, bloqueo, bonne personne, box was, but please, but … not, c mon, ca les, can … pause
  3.5: cancelar |, cancele mi, casil-, ce … je, ce … ne, coche, como que, con … de, de numero, de … lista
  3.5: de … llamar, de … message, debarque |, dental, dernier avertissement, desk at, dit … a, do … add
  3.5: donde … mi, donne a, down … street, dump, el no, enough … from, ese NAME, eso … es, este … se, esto no
  3.5: every other, exped-, faire … textos, flamm-, for our, for … NAME, force-, foto … la, friend |
  3.5: from all, good luck, got … bike, grateful if, grateful … you, hell, i already, i pause, i … put
  3.5: i … this, if that, if this, inbox |, is her, is pete, it … text, j … rien, j … tu, jehov-, la caisse
  3.5: labor day, last month, les message, les … a, les … haha, limited, liste … moi, liste … texto, lo mejor
  3.5: lol i, los … con, m … reveille, ma … mere, ma … que, mail, manches otra, manches … vez, mauvaise
  3.5: me molesten, me … good, moi s, moi tranquille, moi … client, moi … il, moins, n ecrivez, n … envoyez
  3.5: name out, no llamar, no sms, no … este, not add, not one, not … another, not … phone, number … it
  3.5: off sms, off this, on … lol, only so, par contre, parce que, paren |, pas que, pero no, phone calls
  3.5: phone goes, pis c, please turn, plus chez, plus … numero, pour … ca, pour … dire, prett-, pretty
  3.5: que el, que intensos, que … etes, que … quiten, quit it, receiving this, recois … un, reply here
  3.5: reponds arret, se … no, send these, she … at, she … on, show, si … continue, sin … por, son … pas
  3.5: stolen so, stop already, stop gracias, sue |, sure the, talk … about, telefono … lo, tere
  3.5: text updates, texter |, the NAME, the promos, the … sale, thx |, time and, to change, to put, told you
  3.5: trade-, traded, tremblay, tu t, una … y, undo, unfollow lol, used … be, vais plus, velo … course
  3.5: voir avec, vouli-, vouliez, vous vouliez, want texts, want … cancel, wants them, was stolen
  3.5: wasting … time, what the, when … signed, while … and, who … yes, will keep, win the, worse than, y por
  3.5: y … de, yo … mande, yo … tengo, you dejen, you if, you … do, you … over, | by, | dans, | email, | go
  3.5: | otro, | prenez, | set, | traded, | … appelez, | … come, | … dites, | … pero, | … shut, | … sorry
  3.5: | … ticked, | … voy, | … yo, ~_don, ~_ds, ~_ip, ~_pau, ~_plo, ~abra, ~acid, ~aff_, ~aled, ~asil, ~bast
  3.5: ~bby, ~blas, ~blay, ~cada, ~clis, ~coch, ~deri, ~elv, ~ener, ~ewer, ~fed_, ~gati, ~git, ~iber, ~line
  3.5: ~mill, ~mino, ~nted, ~oler, ~oph, ~orr, ~pau, ~tenl, ~vorc
  3.4: NAME y, NUMBER … 2, a sock, a … basura, a … ecrire, a … magasin, a … nada, a … pis, aca, admin-
  3.4: agree … this, ai … numero, al … me, all got, am done, am over, am … stop, ampar-, amparo, and now
  3.4: and these, and … hit, and … quit, any … to, appartient a, aqui … no, arretez svp, ask … hours, assured
  3.4: avoir dit, away from, basis, be, be taken, bike … stolen, bloqueado, bloquear, bro, by … i, c … fini
  3.4: ca … la, caisse, came in, can … now, choisi, chole, combien de, come by, compu, conduis un, couture
  3.4: de opinion, de trabajo, de … ma, debarquer, decoc-, desmarque, di, di mi, did no, did … bring
  3.4: did … such, dire, disconnect, dise, do … write, does … text, doit, done … you, down as, drop … number
  3.4: dueno, el … pero, elle … change, empty … the, en su, en … you, end please, envie mas, ese no, fais du
  3.4: fait voler, falta que, favor gracias, fax line, finish, for mr, for these, forfait est, go to
  3.4: groupe |, hace falta, hace … anos, had this, han de, have … bikes, hay ningun, her … now, hi i, hijos
  3.4: hora |, i not, i … NAME, i … his, i … something, i … we, ici pas, il … y, importante, in boise, in for
  3.4: is called, is … spam, j … choisi, j … signe, je … dise, kid … me, know … i, l abonnement, la atencion
  3.4: laisser, le dise, le rdv, le … ne, like … is, lord, los … you, lose the, loud, m … j, m … pu, ma grand
  3.4: magic, magic word, mais … n, many more, maple, me again, me as, me estan, me … quitar, meme pas
  3.4: messages texte, mix up, moi pu, mon … haha, my form, my … a, n en, nada … ver, name is, name … of
  3.4: ne m, never gave, never opted, next … i, nice … but, no … he, no … molesten, no … sms, no … thing
  3.4: nom |, non plus, non … les, normal que, not send, not … texts, nunca les, nunca … di, nurse, of him
  3.4: of stop, ok for, ok … ai, okaye-, okayed, on … desabonne, on … work, one … is, part … stop, parti
  3.4: pas bon, pas ici, paso cuando, plait |, please … it, plus … vos, pour lui, press to, pueden parar
  3.4: pues yo, quand j, que ver, qui vous, rayer, receive sms, records |, recue-, refus-, regarde jamais
  3.4: reparacion no, revoq-, ride … you, right … for, say … the, says stop, se desabonne, se los, serait ce
  3.4: serieux |, siento, sin … para, sophi-, sophie, state, stfu, stop comme, such thing, svp … message
  3.4: system, take us, tannee |, text i, textos … aimerais, textos … mon, thanks … no, the magic, the sales
  3.4: the trek, the … word, this … annoying, this … at, this … or, thought it, tiens, time … me, times do
  3.4: to … just, todo lo, train |, trying to, tu … de, tu … m, unche-, undo it, une … fois, up … after
  3.4: up … i, up … it, up … my, utilise, va faire, van tres, velo va, velo … haha, veut pas, voler, volvi-
  3.4: wasti-, wasting, wasting your, we keep, went … to, whatever box, who tf, word to, yo … en, you chole
  3.4: | ce, | desist, | dump, | revise, | rip, | salir, | stfu, | suficiente, | terminate, | under, | wrong
  3.4: | … back, | … buen, | … chole, | … espere, | … estan, | … plan, ~_be_, ~_bit, ~_di_, ~_few, ~_inc
  3.4: ~agas, ~aven, ~bian, ~conc, ~cta, ~ctar, ~doit, ~dome, ~earm, ~ecoc, ~enso, ~esto, ~etty, ~evoq, ~exi
  3.4: ~fals, ~fran, ~gni, ~guna, ~ijos, ~irm_, ~itie, ~leer, ~lenc, ~mass, ~melo, ~niq, ~niqu, ~nom, ~nro
  3.4: ~oads, ~paid, ~pels, ~ran_, ~rase, ~rce, ~ria_, ~rito, ~rto_, ~spu, ~tros, ~tty_, ~ude_, ~urra
  3.3: a bloquear, a meter, a … lo, a … star, also i, am … take, and did, and … bike, anoth-, another
  3.3: appartient, aqui nadie, are … welcome, as … i, ask your, aucun texto, avec moi, avez du
  3.3: avoir … numero, away, baja |, basez, be grateful, ben voyons, boise, boise |, bruh i, buy my
  3.3: ca finisse, caray, celui de, cero, cese, clair, compris |, con lo, conce-, contre, d avis, d m
  3.3: de mensajes, de mon, de … ici, de … juste, decoche, desactiven, desinscrivez … svp, desma-, did … give
  3.3: did … work, different number, dit … au, divor-, do … for, do … press, do … unsubscribe, donc le
  3.3: doren-, dorenavant, el NUMBER, en … au, en … numero, enough |, entendre, era … la, escriba |, est fini
  3.3: est pu, est … moi, estoy … gracias, et c, et … textos, etre retire, falso, fin aux, fine i, finisse
  3.3: firme nada, gave … for, given, god stop, gonfler, good for, got … in, grace, grand mere, ha de
  3.3: ha … ser, had … number, halt, he pedido, high school, hotel, how … times, i did, i talk, i … am
  3.3: i … done, i … yes, if … text, importante |, in shop, inflar, is old, it not, jamais … texto
  3.3: je viendrai, jefe se, just … more, kid |, la robaron, la … hace, le monsieur, le … number, les sms
  3.3: les … avec, let this, leur, llamando, los recados, m … NAME, ma vie, many … do, marque que
  3.3: marque … no, me llegue, me … an, me … pour, mistake i, moi patience, moi … NUMBER, moi … rappels
  3.3: moi … veux, molestando |, mon chien, more of, my lawyer, my repair, my right, n y, nana, need text
  3.3: never contact, never dropped, ni … mas, no el, no … bicis, no … llegue, no … svp, non arretez
  3.3: non … le, not have, not welcome, now … please, number … his, numero pas, numero pis, numero … une
  3.3: of everything, of opt, ojala, on … not, only gave, or i, otra persona, para … no, paren, paying for
  3.3: people |, pis un, play by, plein le, plogu-, plogue, plus m, plus … texto, poubelle, poubelle |
  3.3: pour dire, pour … merci, proof … i, proof … opt, que los, que … finisse, que … sepa, qui … est
  3.3: quiero … los, quit the, ras, recal-, recevoir … texto, records, remove me, repairs … so, reparation j
  3.3: reponds stop, repor-, rest, retirez |, returned the, roomm-, roommate, s il, salir de, say about
  3.3: says i, says … on, send no, send proof, si … m, sient-, signature, signed me, signed … up, so are
  3.3: so … off, sock, solo … el, spoiled, squar-, square, subar-, subaru, sur … personne, sweetie, teaching
  3.3: telefono de, telle-, text … again, text … without, textos … on, texts … them, thanks please, that is
  3.3: the do, the … but, the … your, this spam, tienda me, tienen que, tienen … con, to message, ts, tu te
  3.3: two of, un peu, updates please, updating, veces, vendu, verba-, verdad … no, veux … les, viendrai
  3.3: vous … fermer, voye, want … get, what happens, what … is, what … it, when is, will … you, with … texts
  3.3: would … grateful, wrong … from, y tambien, y ustedes, yo ni, yo no, yo sepa, you asked, you it
  3.3: you telling, your list, | blocking, | cita, | estoy, | halt, | last, | nix, | returned, | uncheck
  3.3: | … crois, | … es, | … forfait, | … gave, | … hablo, | … lata, | … tf, | … used, | … was, ~_ago, ~_ape
  3.3: ~_baj, ~_dig, ~_ic, ~_joi, ~_kno, ~_nul, ~_oja, ~aca, ~aca_, ~achi, ~ayed, ~baj, ~ben_, ~busc, ~ctez
  3.3: ~det, ~dfu, ~dful, ~divo, ~dse, ~ecie, ~eign, ~enav, ~epai, ~epor, ~epti, ~erb, ~erin, ~erts, ~ety
  3.3: ~ety_, ~hote, ~hter, ~iado, ~iffr, ~ints, ~ivor, ~lake, ~lamo, ~lanc, ~llec, ~mute, ~nava, ~nil, ~ojal
  3.3: ~ondr, ~oomm, ~rcia, ~rel, ~ruc, ~staf, ~terr, ~tile, ~ubs_, ~una, ~upon, ~vece
  3.2: (forever), NUMBER texto, a changer, a repair, a … moment, a … ni, accepte |, achet-, afrai-, afraid
  3.2: ahorita no, ai … donne, ai … voyage, aimerais mieux, alrig-, alright, also stop, also … the
  3.2: any … messages, anything else, are looking, are texting, arret merci, arrete les, arrete … me, arrived
  3.2: au debut, au … m, avez eu, avisen mas, be no, bici de, bicycle, bonne journee, bother texting
  3.2: buy … number, c … pu, ca … beaucoup, can … say, card in, ce texto, chats, cherc-, cherchez, city
  3.2: come at, como … hago, comptoir m, connais ni, contr-, customers, d … donne, de ahi, de escribir
  3.2: de … con, demenage, derange, desactivar, desap-, dezab-, dezabonne, did … ok, dios, donne … droit
  3.2: du … la, each one, effacez moi, eight-, eighty, el papel, ella … de, elle a, en envoyer, es … jaja
  3.2: est du, est … lui, et, etre sur, every, exercise my, exercise … right, fait beaucoup, fait pour
  3.2: fait … velo, falle-, fallecio, finit par, for … e, for … old, for … please, forward, franchement, gdpr
  3.2: hasta luego, he … got, her … are, him … is, hospice, i checked, i … call, i … do, idiots |, if … would
  3.2: il … plait, in to, in … pocket, inbox is, is … it, j appelle, keep asking, knowi-, l envoi
  3.2: l … proprietaire, la lcap, la personne, la semana, le … des, les di, line, linea, live here, llena-
  3.2: los dos, los … jaja, lost … job, m avait, m … mis, mais non, manden lo, mas yo, me cobran, me of
  3.2: mentira, merci … journee, messages … it, mettez un, mi contacto, mi informacion, mi … les, mind
  3.2: moins souvent, molestando, mon voyage, monsieur |, montrez moi, montrez … ou, my … birthday, ne … en
  3.2: needs to, never give, never … in, new … for, next … so, ni uno, nix, no contactar, no emails
  3.2: no molesten, no son, no textear, no to, no voy, no y, no … aqui, no … favor, no … horas, no … who
  3.2: not be, not okay, not own, not write, not … lol, not … new, now … do, number de, numero mal, of here
  3.2: of it, of texts, of … stop, off a, on do, one here, oui … sa, pack, para … me, pas trop
  3.2: pas … bicyclette, perma-, pesad-, peu, peux etre, plait, plastique, please … more, please … send
  3.2: please … texts, plus … par, por … gracias, pris … numero, proof of, pu |, pub, put a, que acepte
  3.2: qui … dit, quit, rappo-, rapport, recibir esto, redir-, relen-, relentless, remplacant, repondre
  3.2: retirez moi, robin-, roule plus, s, saquen el, save … texts, se quedo, se … es, secur-, seems, serio |
  3.2: setting, shine |, si … recois, slipp-, so kill, so you, so … for, son horas, spammy, stop le
  3.2: stop marche, stop merci, stop svp, strike … name, style, su tienda, suis … abonne, suis … votre
  3.2: sur vos, tekst-, terminate, texting … about, textos avec, textos … NUMBER, texts please, the automated
  3.2: the cell, the tandem, the … fixed, the … street, these for, these>forever, these>wrong, third time
  3.2: this … want, tho, tiene … numero, till the, time … text, to … bike, to … stop, told … stop
  3.2: tranquille |, turn, vais appeler, velo bleu, veux … desabonner, vous … en, vous … eu, want … hear
  3.2: week so, where i, why am, will hear, will you, wrong on, y … que, yes on, you got, you know, you make
  3.2: you send, you … looking, you … mande, your computer, your do, your … about, your … he, your … not
  3.2: your … now, | desde, | final, | out, | ras, | segunda, | skip, | … cobran, | … dice, | … ecris
  3.2: | … esposa, | … esto, | … ocupo, | … proof, | … texte, ~_aho, ~_era, ~_et_, ~_exi, ~_gdp, ~_hus, ~_ni
  3.2: ~_s_, ~ads_, ~afra, ~aho, ~ahor, ~anen, ~apag, ~aria, ~aura, ~baja, ~blet, ~chos, ~dai, ~digi, ~dpr
  3.2: ~dpr_, ~dum, ~ecue, ~esap, ~fati, ~gdp, ~gdpr, ~herc, ~ibin, ~igit, ~ira_, ~lir_, ~luya, ~mbl, ~mine
  3.2: ~mio, ~ncia, ~nea_, ~nn_, ~nnan, ~nneu, ~obot, ~ocas, ~ombe, ~peu_, ~prep, ~pub_, ~rcha, ~sati, ~scra
  3.2: ~sty, ~teen, ~tho_, ~truc, ~tta_, ~uead, ~uida, ~vole
  3.1: NAME my, NAME this, NAME … no, NUMBER more, NUMBER textos, NUMBER time, NUMBER … svp
  3.1: NUMBER … unsubscribe, a fan, a mix, a quien, a … here, abonnement aux, about texting, about texts
  3.1: acepte, achete mon, achete … numero, adver-, again … time, agn, agn |, ai mon, ai ramasse, ajoute
  3.1: aki no, aller-, am … still, and my, and so, and this, and why, and … ask, ans … a, any |, anything to
  3.1: apagu-, are … options, arnaque |, asked me, atenc-, atencion, au … maintenant, batar-, batard
  3.1: be buying, bicyc-, bike this, bothering me, bro i, by phone, c le, ca … derange, carnal |, cell svp
  3.1: change d, chayo, cherches, chum |, close out, close … my, cocin-, cocina, conos-, conosco, conve-
  3.1: cosa, creo, cuz of, dans ma, dautr-, dautre, de continuer, de joder, de promotions, de velos, de … ans
  3.1: de … texto, deja |, dejalo, deje en, delete tune, delete … up, deme … baja, desconozco, desus-
  3.1: did … join, did … say, disco-, do … hit, do … send, does not, domin-, el … cuando, else i, else … text
  3.1: en serio, end these, ends in, envie-, eres, es esta, es no, es que, es … me, escribiendo a
  3.1: escribiendo … una, ese … mi, est ecrit, est pas, est … de, eu … velo, fatig-, fatigant, find … else
  3.1: finit … NUMBER, for message, forwa-, friday … that, garderie, gars |, gatin-, gatineau, get my
  3.1: go … and, got … and, grandma, had my, haha so, have to, he wants, he … to, heari-, hearing, here stop
  3.1: here … me, him i, him |, horas, how … unsubscribe, i on, i … be, i … look, ici … pas, il vous
  3.1: interessee |, is private, it … i, j … besoin, je … desabonne, je … que, just do, ki, know … you
  3.1: la police, la … y, le … al, le … d, le … enlevez, left … the, les velos, les … ok, line again
  3.1: lista que, lleguen, los … mi, m … inscrite, mais … suis, mari est, mark, me escriba, me from, me off
  3.1: me outta, me over, me … d, me … from, me … mas, memor-, mensaje a, mensaje no, messages merci
  3.1: mobile number, mon forfait, montrez, more |, more>law, na |, nadie … pregunto, ni, no hablo, no volver
  3.1: no … en, no … gusta, no … or, no … recibir, nobody by, nobody … that, non mais, none please, not hit
  3.1: not join, not … back, nouvelles de, now take, now … is, number off, numero |, of my, off that, on ne
  3.1: on sort, one … NAME, or anything, order updates, out … is, outta, parle-, pas dans, pas faites
  3.1: pas … avoir, pas … francais, passee |, pero … quiero, phone will, phone … NUMBER, phone … up
  3.1: plus dans, plus … le, por fa, por mi, possible d, presq-, presque, privacidad, propio, pueden dejar
  3.1: qu … ne, que celui, que … bici, que … ci, que … este, que … mal, que … queria, que … sin
  3.1: que … voulais, rappel pour, ras … bol, refile, register, relax-, resig-, resign, rid … it, rien par
  3.1: ruined, s … vous, salgo de, save a, say stop, se puede, sea, second |, seguir … esto, send … else
  3.1: serieux, serio, she … off, si … reponds, sin mensajes, skate-, snowb-, so long, so … am, so … can
  3.1: sont pas, sorry … number, sortir de, souviens … d, soy NAME, spameen, star review, stop sent
  3.1: strike my, suis un, suis … cliente, svp … le, switch … off, tablet, take … number, take … out
  3.1: telefono … soy, tes rabais, texter la, texting her, textos la, texts … this, the … as, the … fella
  3.1: the … ones, the … you, there it, this … do, to … this, todas las, tout … que, travaille … ici
  3.1: trompe … numero, tu encore, uncheck, up please, ustedes no, va aller, vos rabais, votre client
  3.1: voyons donc, want someone, want something, want … NUMBER, want … else, want … texts, was … NUMBER
  3.1: weekl-, weekly, when … want, who … you, wipe, wouldve, wrong>you, years ago, yeve, yo … esto
  3.1: yo … llamo, you … end, your end, your records, | batard, | buying, | corten, | desconozco, | make
  3.1: | since, | stay, | … cleaning, | … muchos, | … non, | … reponds, | … sir, | … ta, | … textez
  3.1: | … today, | … veut, ~_ar, ~_ere, ~_jan, ~_leu, ~_ni_, ~_suy, ~_tan, ~_ud, ~adve, ~arar, ~arti, ~ates
  3.1: ~ayez, ~bicy, ~cked, ~cout, ~dece, ~dma_, ~ejan, ~enlo, ~fers, ~forw, ~guen, ~hab, ~iar_, ~ici_, ~igi
  3.1: ~imes, ~lado, ~leci, ~lena, ~lte, ~ncer, ~nche, ~ncor, ~nent, ~nged, ~nok, ~nosc, ~ntic, ~ntle, ~ntly
  3.1: ~oco_, ~onve, ~ordo, ~osco, ~osp, ~outt, ~phi, ~rdo_, ~roma, ~rrem, ~rron, ~rsel, ~sci, ~scon, ~sele
  3.1: ~spet, ~stia, ~suy, ~ud_, ~uff_, ~unto, ~utta, ~veil
  3.09: (tables say wrong_number)
  3.0: NAME … change, NAME … mon, NUMBER cents, NUMBER … je, a don, a esto, a seguir, a wedding, a week
  3.0: a … boutique, a … insu, a … voice, ai ce, ai … mis, all over, all … texts, am … i, amour, and … text
  3.0: angry>stop, ans je, appartient … la, approuve, aqui no, are … going, arrete svp, arretez ca
  3.0: au courant, basur-, basura, be … me, bien el, bien francais, bien … la, bike never, bike … great
  3.0: bikes great, blank, bon, bothering, but … texting, c tu, call do, call … not, calling |, canada
  3.0: cancel … please, canso-, cansones, case, cashi-, cashier, cause i, cease |, celular |, ces rappels
  3.0: ching-, cleaning, clear-, coast, coma, con tanto, confirm, contactar, conversation, coupe-, coutu-
  3.0: coworker, de todas, de … me, debi, decis-, decision, delete mostrador, delete … el, delete … info
  3.0: demander avant, demander c, denme de, di permiso, digit-, do … remember, does … live, does … work
  3.0: dueno anterior, effacez … numero, ekivo-, el … a, el … anterior, el … otro, el … pasado, emerg-
  3.0: emiliano, en … lo, en … pagina, enlever |, enough texts, entreprise, es … celular, ese … yo, est … ex
  3.0: fais … plus, feldm-, feldman, fiche, file for, fois … vous, for … last, for … to, forget … exist
  3.0: frere va, from … texts, fuera, fuera de, going … text, haber-, have … given, having my, hay … NAME
  3.0: his bike, hoy you, i clicked, i exist, i … read, in florida, in … and, in … you, inhab-, inhabiliten
  3.0: insu, interdiction, is a, is … mom, is … shop, is … work, it … texting, j … bien, j … ce, jamais … mon
  3.0: jamas me, je … meme, jetez mon, jetez … numero, kijij-, kijiji, knowingly, l amour, l avais, la basura
  3.0: la … lista, la … quitenme, le demande, leerl-, leerlos, lien pour, lo … no, lol … do, long … me
  3.0: luck |, lyon, manden nada, marca-, mavez, me registre, me sacas, me … bien, mejor no, moi du
  3.0: moi merci, moi … groupe, mon insu, mon nom, more sms, must, my names, my … NUMBER, negative, new tires
  3.0: no texting, no texts, no thanks, no … NAME, no … a, nomas … una, not … stop, not … these, noter
  3.0: nouvelles par, nouvelles … texto, numero era, numero falso, numero … ahi, numeros, of god, off … list
  3.0: off … tune, oficina de, ok to, ok … my, on what, on … pas, opt out, or something, or … this
  3.0: other … this, oublie le, over … please, over … the, own a, panta-, para que, pas interesse, pas ma
  3.0: pas ou, pas si, pas … sondage, paz |, phone now, phone … and, piens-, pis … est, plant-, please cease
  3.0: please … sms, please … them, poner para, poner … que, pongo una, pour plus, pour … amour, preguntando
  3.0: prove, pu … velo, pubs, puede … de, quand est, quand … ce, que … arrete, que … ne, que … pueden
  3.0: que … saquen, que … un, quit texting, quit with, quitame … la, quite de, quitter, receipt only, redire
  3.0: registre, repea-, repeat, respe-, respeten, rn |, robot, sacas, safet-, safety, sais … si, se … tu
  3.0: send>want, senor, shop … to, sign … please, sms |, snowbird, so … remove, son number, sorry … this
  3.0: stopped … me, stores, such person, suis … a, suis … et, supon-, supone, take … cell, tellement
  3.0: tengo … anos, text … anymore, text … stop, texting about, texting … will, textos de, texts>law
  3.0: that box, the man, the sign, the … friday, these off, these>send, think … texted, this because
  3.0: this crap, this no, this … like, this … my, thought … was, ti guy, time … part, to not, to … messages
  3.0: tombe-, truc, un … falso, une chambre, une garderie, vamos a, van … seguir, velo … je, veux pu
  3.0: vous plait, vous … bien, vous … moi, voy … otro, want … the, want>not, warranty card, was fun
  3.0: went back, whose bike, wipe … number, would like, wrong number, y … ustedes, you … por, you>law
  3.0: yourself |, | aki, | ben, | confirmen, | espero, | f, | ferme, | hey, | montrez, | mute, | prove
  3.0: | ugh, | um, | vous, | vs, | … ahora, | … dejar, | … dog, | … flat, | … like, | … nadie, | … quand
  3.0: | … quieren, | … tan, | … tel, | … wednesday, ~_adi, ~_aur, ~_dum, ~_em, ~_err, ~_fam, ~_fue, ~_ms
  3.0: ~_sim, ~_viv, ~ath_, ~ausa, ~basu, ~bois, ~bra_, ~deba, ~dial, ~digo, ~ecal, ~eman, ~eque, ~erch
  3.0: ~erlo, ~esen, ~fam, ~hes, ~hy_, ~iden, ~iet_, ~imer, ~ivac, ~ivan, ~ja_, ~lait, ~magi, ~memo, ~ncio
  3.0: ~nlo, ~nlo_, ~ntar, ~ogn, ~ompa, ~ppe_, ~pubs, ~req, ~requ, ~resp, ~ridi, ~rieu, ~rra, ~rsat, ~rsi
  3.0: ~rwar, ~sea_, ~sto_, ~udo, ~urn_, ~veu_, ~vis_
  2.9: NUMBER … from, a bit, a compter, a ninguna, a retirer, a … hijo, a … in, a … lado, a … phone
  2.9: a … poubelle, a … quien, about i, about … or, again-, against, ai … fait, aimai-, aimais, alerts |
  2.9: alto you, am … florida, and … off, anula-, anular, appele, appelle la, are after, arret, arret svp
  2.9: arretez tout, ask to, at … again, au … du, aucun … a, believe you, belon-, ben … je, bici … tengo
  2.9: bien pero, bon … c, borra-, borrennos, building, but … would, c bon, c … du, can … consent, can … guys
  2.9: can … have, can … the, case |, cause, ce telephone, ce … avant, ce … s, cell |, check-, coloc
  2.9: commence, comment me, comment … desabonner, comprar un, compter, con los, confirmen, consent you
  2.9: contactez, could … be, courriel, courriel … plus, de ahora, de pub, de quel, de semaine, de stop
  2.9: de textos, de vos, de … s, de … textos, de … vous, debut, dejan de, dejen d, delete, denme
  2.9: denme … baja, deux fois, doit … l, drywa-, drywall, either |, el tiene, el … ahora, email, emili-
  2.9: enlevez … ca, esa tienda, escriben |, ese pedido, eso si, eso … los, est … mais, est … mauvais
  2.9: esta equivocado, estoy trabajando, etes bien, eu un, exclu-, exige, fille de, fin … semaine, fix your
  2.9: for fixing, forever>you, foto … es, get two, get … of, gossant, got nothing, has … been, he has
  2.9: here in, here it, houst-, houston, how i, i keep, i needed, i think, i … swing, idiots, in … life
  2.9: in … of, is do, is |, is … ex, is … how, it close, it |, j aimais, j me, jamais fait, je quitte
  2.9: je … d, je … parti, joder |, keep … for, kinde-, know a, la casilla, la pizzeria, la poubelle, la svp
  2.9: la verdad, la … el, la … ni, lachez les, lachez moi, lado, lake |, law>list, law>these, lei, lid
  2.9: lol enlevez, los sms, los textos, ma desinscription, ma … au, make … texts, mandar, manden |, marco a
  2.9: mas … aqui, mas … texto, math, me after, me deje, me envie, me … more, merci … tout, mes alertes
  2.9: messages please, messages … j, mis datos, moi c, moi si, molestia |, mon numero, mon tel, more promos
  2.9: more texting, murio |, my answer, my consent, my … charges, nada por, near your, need his, next one
  2.9: no means, no right, no yo, no … envie, no … falta, no … more, no … recordatorios, no … se, no … texts
  2.9: non au, not angry, not given, not mine, not permission, nuest-, number at, off texting, off |
  2.9: off … number, off … text, one of, one repair, one that, only … when, opini-, order anything
  2.9: ordered … wrong, oter de, otu, ou le, oubliez … svp, p |, papie-, papier, para … mensajes
  2.9: parfait pour, pas donne, pas votre, pedalear, pedir-, phone … stop, plan charges, please finish
  2.9: plus … messages, poube-, prisc-, priscilla, prochains, pu … texto, pueden quitar, pues |, qu
  2.9: quand mon, que dejen, que … no, quitt, ras le, recon-, recuerden, regardez, regim-, regime, reminder |
  2.9: remove us, reply i, reported, reste-, reveille, ride it, right … the, rocky, salga, say … to
  2.9: send … one, sent this, service des, she does, shop now, si queria, sien, sin permiso, sir |, sms … me
  2.9: snail, so delete, soit, souve-, souvent, soyez, stop ca, stop>number, suffit, suis parti, suis … cours
  2.9: suiva-, sur … telephone, suspender, svp … de, tannee, textearme, texting |, texting … now, texto ok
  2.9: texts today, texts … to, thanks … fixing, the building, the ones, the sun, the trouble, the … in
  2.9: the … office, the … two, then please, these, these automated, they … a, tienda … esta, tiens a
  2.9: time you, to hear, to … by, to … or, todo el, todos los, told … no, tu moyen, tu … les, una … a
  2.9: une … ou, up … this, updates, us off, us … that, veux … de, vicky, vos message, vous … ajoute
  2.9: vous … fait, we go, when i, where the, whoever runs, y otra, y todavia, y … los, y … text, y … you
  2.9: you con, you meant, you nomas, you se, you … text, you>want, you>wrong, your … do, your … twice, | che
  2.9: | droit, | eliminar, | keep, | landline, | … aimais, | … esposo, | … fixed, | … here, | … mal
  2.9: | … means, | … pourquoi, | … puse, | … stp, | … tiempo, | … tomber, | … vois, ~_abu, ~_blo, ~_ei
  2.9: ~_gag, ~_jod, ~_nur, ~_ot, ~_qu_, ~acos, ~adit, ~ally, ~aren, ~belo, ~cese, ~ea_, ~elon, ~enir, ~erma
  2.9: ~esus, ~ffit, ~foll, ~geri, ~hese, ~hir, ~hitt, ~igna, ~ive_, ~jod, ~meno, ~mme_, ~ncen, ~ni_, ~nor_
  2.9: ~nst_, ~nurs, ~oloc, ~oris, ~osas, ~oube, ~oust, ~pini, ~poub, ~priv, ~rai_, ~reat, ~rnie, ~rte, ~soit
  2.9: ~thes, ~tubo, ~upa, ~uya_, ~viv, ~welc
  2.8: NAME ici, NAME you, NUMBER la, NUMBER the, NUMBER when, NUMBER … j, NUMBER … le, a moi, a mr, a … and
  2.8: a … en, a … et, a … muchacha, a … yours, abort, accepte ca, ai meme, aimer-, air NUMBER, all … it
  2.8: am having, am … and, an passe, and … get, anything off, aqui vive, aqui … es, are … sure, arrive pas
  2.8: arto, at … now, autorise ca, autre-, autres |, avec … textos, avez rejoint, battery is, be texted, ben
  2.8: besoin … messages, better for, bici roja, bici … la, bike so, bike … please, bikes in, bon number
  2.8: bon … la, box … not, c … rendu, cada cuanto, call registry, can … us, claim to, claim … have, clini-
  2.8: code NUMBER, comment … marche, compadre |, con las, connais … votre, consent |, consent … claim
  2.8: could … me, count … out, counter … it, courriel a, craig-, craigslist, cruz, cuanto tiempo, day yours
  2.8: de baja, de course, de nada, de … droit, de … gracias, delete texto, delete … from, delis-
  2.8: des messages, des promos, desde hoy, do … bother, do … talk, du … enlevez, eat it, el … ha, eliminame
  2.8: employee, en … le, en … ni, envoyez pu, erase, es trompe, esa orden, estoy de, etonn-, etre … moi, fcc
  2.8: fois j, fois … les, follo-, follow, from now, from texting, fyi this, fyi … is, go … with, gradu-
  2.8: habra, have … ask, haya, he used, heill-, heille, hermanos, himse-, himself, hurac-, huracan, i choose
  2.8: i thought, i … having, i … like, i … some, i … sue, idea … que, if … wanted, in … so, inner tube
  2.8: insurance … it, inuti-, is … cousin, is … do, is … magic, is … third, it … friday, j avais, j … dit
  2.8: j … meme, j … mis, je … etre, je … signale, la banque, la dedans, la nuit, la … le, lache moi
  2.8: laissez … tranquille, le monde, let … number, let … out, list … you, lista por, lista … favor, m oter
  2.8: m … de, ma garantie, magic … to, mais c, make you, mas … favor, me in, me llega, me rayer, me sortir
  2.8: me textez, me this, me … llegando, me … mande, me … my, me … would, me>not, meani-, meaning
  2.8: meme affaire, mensajitos, merci … de, merci … le, mi abuela, mi respuesta, might as, might … well
  2.8: mistaken, moi … de, moins |, more>wrong, must have, muy buen, n a, n etait, nada … de, naggi-, nagging
  2.8: ne … suis, no mas, no … mio, not bother, not hers, not … out, not … registry, number last, number used
  2.8: officer, on craigslist, on … des, on … ride, only for, or … again, ou est, out thanks, pense … tu
  2.8: perdon pero, permiso |, peut … ca, peux m, phone is, pis … en, please drop, please stop, please take
  2.8: please … nothing, polim-, poliment, posse-, pour tout, pu … promos, que paren, que pesados
  2.8: que … sigan, que … textos, quel droit, quel … je, quiera, recad-, recevoir sa, recu … facture
  2.8: registry, rejoint, relax, relax |, rente-, rest |, restr-, restring, revei-, robot |, sans … accord
  2.8: says to, scrub, send … this, send>law, she gets, she … not, si a, snooz-, snooze, speci-, stay … my
  2.8: stop … message, stop … messages, stopa-, stopall, stopall |, stuff |, subscribing, suis … bout
  2.8: sur … formulaire, svp … suis, t … trompe, tache, take me, tanto, telefono delete, telefono |
  2.8: text … any, text … work, textez … pu, texts no, texts thank, texts |, texts … go, texts … never
  2.8: thanks stop, that … am, the person, the texts, the … take, them … the, then stop, thing … you
  2.8: think this, this person, this … up, to one, to … his, toujours la, turn these, twice already, un salon
  2.8: un … mois, use … shop, ustedes se, velo … a, vez … a, viens le, viens … chercher, vivia, vivir
  2.8: vos … au, vos … texte, votre … lol, voulais des, vous cherchez, vous … rejoint, voy … bloquear, vuest-
  2.8: want |, was … customer, wedding and, when … need, where … the, wi, wife … not, will sue, will … back
  2.8: will … in, will … out, wilme-, wilmer, with o, without … text, work … do, y … con, you but, you claim
  2.8: you would, you … los, you>stop, young … at, your … on, yours is, yours … the, | alguien, | anular
  2.8: | avant, | equivocado, | give, | heille, | houston, | junk, | leave, | ring, | stopall, | wheel
  2.8: | … avisos, | … cual, | … dan, | … employee, | … fun, | … late, | … llego, | … pense, | … svp
  2.8: | … what, ~_eli, ~_fc, ~_fcc, ~_jap, ~_ley, ~_mio, ~_mix, ~_ote, ~_scr, ~_wak, ~adie, ~ads, ~bor_
  2.8: ~clin, ~cogi, ~cutt, ~dill, ~droi, ~ecad, ~eld, ~elen, ~els_, ~enor, ~epli, ~erde, ~ert, ~evei, ~excl
  2.8: ~fcc, ~fcc_, ~gans, ~haya, ~hei, ~heil, ~ieu_, ~ieur, ~ilit, ~ivie, ~jap, ~lini, ~mark, ~mix, ~mmi
  2.8: ~mun, ~must, ~nag, ~nito, ~nuit, ~oa_, ~oke_, ~ova, ~pd_, ~pec, ~peci, ~plo, ~pus_, ~qu_, ~ract, ~rele
  2.8: ~rlos, ~rrad, ~sab, ~saca, ~sieu, ~sly, ~sly_, ~stry, ~sue_, ~tul, ~ucs, ~uear, ~vait, ~vat, ~xcl
  2.8: ~xclu, ~yen
  2.72: (tables say opt_out)
  2.7: (law), (these), NAME sorry, NAME wrong, NAME … do, NAME … vous, a lui, a no, a setting, a … chingada
  2.7: about anything, aburre |, accept, account … no, acuerdo de, affaires, ago please, ago … it, ahora si
  2.7: ai repondu, ai … comptant, ai … la, al dia, al … no, alertas, all text, all … time, am going, am using
  2.7: ambulancia, and got, and … not, and … texting, angry>wrong, another … now, any list, anything in
  2.7: apuesta, are … for, are … texting, arretez les, arretez … m, ask … be, au juste, aux 2, avez inscrit
  2.7: avisando, avisenme cuando, baja, banque, because … you, bedro-, bedroom, been to, believe … have
  2.7: bien con, bike here, bike … you, blast-, blowi-, blowing, boat, broke my, buen dia, build-, bureau
  2.7: but … no, cambie … opinion, can … end, can … turn, cancel text, ce n, ce … est, cel es, cents
  2.7: check the, chingada, ciudad |, claus-, clause, clear, cnil, confunde, conversation |, couper
  2.7: courriel … la, crevaison |, cuenta que, dans les, de bicycle, de don, de main, de ta, de texte
  2.7: de texto, de … envoi, de … modos, de … sms, delete … phone, desactiva, devez, did … find, did … sign
  2.7: different NAME, dijeron … you, disable sms, do … come, do … know, does that, dort … le, dotn
  2.7: doy … baja, drop … from, du spam, ecrivez encore, el mundo, el you, el … ese, el … me, en este
  2.7: en … et, enlever … la, envoi, escriben, est au, est vendu, est … salon, ex … he, favor … los, fix is
  2.7: flat fix, for … message, for … sake, forti-, friday and, from … list, get … for, get … this, go again
  2.7: goes to, good afternoon, gracias me, great, gtfo, guys, hais ca, have got, have … your, hay … de
  2.7: he ido, he … my, her old, here, here by, hip, i opt, i … dead, i … using, ido, ido a, important
  2.7: in leeds, in … why, in … your, inconnue, inscribio, insurance |, is … 2, is … last, is … mr, it in
  2.7: it your, it … time, j … sortir, je pense, je suis, job sur, jurid-, knowl-, knowledge, l … je
  2.7: l … passe, la chingada, la dame, last … from, laval, law>not, le NUMBER, le choix, les pieds, looking
  2.7: m enlever, m texter, magas-, magasin, marketing, me doy, me escriben, me operaron, me texte
  2.7: me texteen, me thank, me where, me … escribiendo, me … texts, me>remove, mensaje para
  2.7: message … mistake, mix, modos, moi des, moi … deux, moi … lol, mon portable, month |, months ago
  2.7: mosque, murio, my … from, my … info, n … rien, name here, ne parle, ninguno de, no ocupo
  2.7: no … mandaran, no … texting, nomor-, not consent, not for, not order, not so, not … any, not … anymore
  2.7: not … who, nous … de, now the, numba, number ends, number … just, number>forever, numero … l, off from
  2.7: off whatever, off … here, off … ride, off … your, often, on … line, on … screen, operaron, order … i
  2.7: oter, otez, ou quoi, ou … vous, parte, pas a, pas accepte, pas … il, pass, paye comptant, pedido no
  2.7: pero … de, pesados, phone … not, phones, pickup texts, please discontinue, plus pour, pompi-
  2.7: por correo, possible to, premiere, prive-, privee, produ-, produce, qu on, que … les, quel … j
  2.7: question is, quoi que, reaching, read, recois … messages, regis-, removed … your, rendu a, renun-
  2.7: rides, robaron, saint-, sainte, sake, sale is, salir … la, sans me, se … you, see to, sell my
  2.7: send nothing, si … la, so drop, so it, so … us, solo … de, son, sorry … is, sourd, spencers, station
  2.7: stop … them, stop>list, sure … i, suya, ta liste, talle-, taller, tanna-, te voy, te … un, tel |
  2.7: textear, texteen |, texter svp, texter … l, texting … it, texting … or, texts … is, that … here
  2.7: the parrot, the pictures, the race, the … he, the … to, these … on, thing … is, think … was
  2.7: this … ridiculous, tienda no, to turn, to … phone, todos modos, tombez, tres veces, un mes
  2.7: una bicicleta, understand |, unsubscribed |, up friday, us … the, use another, velo … ai
  2.7: veut … recevoir, veux … etre, vous devez, voy … ir, vs, vuelven, vuestra, want>remove, was … my
  2.7: we … again, where you, who NAME, who did, will look, with texts, without the, y no, y … celular
  2.7: y … quiero, yo … me, yo … se, you could, you end, you paso, you recogi, you write, you … cut
  2.7: you … dije, your customers, your employee, | cesse, | connais, | deactivate, | finalement, | gardez
  2.7: | gtfo, | hagan, | revoke, | stop, | time, | … all, | … autorice, | … eres, | … exercise, | … fui
  2.7: | … operaron, | … pesados, | … vi, | … who, ~_ax, ~_et, ~_fic, ~_fij, ~_oft, ~_um, ~_vs_, ~acab, ~acin
  2.7: ~alis, ~anso, ~aur, ~boat, ~bro_, ~cais, ~cela, ~celo, ~chac, ~cor, ~creo, ~dens, ~dore, ~eli, ~ese
  2.7: ~ese_, ~fabo, ~fij, ~ften, ~gasi, ~genc, ~gnat, ~guys, ~heme, ~iad, ~ibie, ~ierd, ~illa, ~ivoc, ~keti
  2.7: ~lar_, ~lir, ~lowi, ~lyi, ~lyin, ~mela, ~mpan, ~ndom, ~ocha, ~ofte, ~ombr, ~onds, ~opa, ~orra, ~pana
  2.7: ~pany, ~phe, ~pte, ~rarm, ~rba, ~relo, ~renm, ~rmo_, ~rtas, ~stos, ~suya, ~tado, ~tann, ~tout, ~ts_
  2.7: ~uenm, ~uth, ~voi_, ~vs_
  2.6: NAME … am, a cause, a une, a … lol, a … once, aburrido, account … the, ahora, ai achete, ai … signe
  2.6: am her, and can, annonces, another shop, any of, anymore … the, apues-, arms, arreter … rappels
  2.6: arretez vos, arretiez, as … now, ask … this, at all, at … counter, at … time, aura, autorice eso
  2.6: aux textos, avec les, avises, avocat, ay, bajen-, be left, be on, because i, before she, besoin merci
  2.6: bici se, bien … no, blasts, block-, bloqu-, blowing up, born, borrenme, bother … me, box on
  2.6: business |, buying a, call … and, cancela, cancelame, captura, caser-, caserne, cast, cause de
  2.6: cell de, celular you, cet, cette dame, change … preference, chao, childs, chuck my, chuck … number
  2.6: ciuda-, ciudad, clair |, client |, clients, cobran, college, confirmed, contact list, cortala … los
  2.6: cosas, cosas |, could, creci-, crois que, cuando van, cuarto, dans … dossier, day … not, de ne
  2.6: de recevoir, de … cel, de … familia, de … llanta, de … molestar, de … plus, de … senora, dechi-
  2.6: demain je, demande … fois, desabonner … ca, desinscription, detener, diari-, diario, dije … no
  2.6: do … ride, do … the, do … turn, donne … cell, dos anos, doy de, drop, ecrire |, ecrit arret, el … NAME
  2.6: eleva-, eliminarme, en … arretez, en … mettez, en … pu, enleve moi, enlever de, ensei-, erreur de
  2.6: es conmigo, es … una, esa no, escriba, escribe la, escribirme |, ese senor, est … voler, et … m
  2.6: et … messages, expli-, fabor, fait NUMBER, farm, faut il, fille au, fixing the, flag, from everything
  2.6: from list, get … sec, good … me, gracias no, gracias pero, gracias … todo, haberme, had … bike
  2.6: happy … you, has no, hasta … van, have bike, have mercy, have only, have texted, herd, holid-, holiday
  2.6: hospi-, hoy mismo, i is, i turn, i … what, icitt-, icitte, idea who, ilega-, ilegal, intended for
  2.6: is stop, is … hard, is … kids, is … never, it or, j … NUMBER, jamais mis, jamais … les, je recois
  2.6: je tiens, je … desinscris, je … excuse, je … parle, je … quand, junk, kindn-, kindness, la arreglo
  2.6: la arretez, lache … patience, lady, laisse de, lake, las … por, le bol, le dejo, le mois, le mot
  2.6: le papier, le tirage, le |, le … arretez, les annonces, les prochains, les … el, les … que, let my
  2.6: let … end, like spam, like … know, like … see, liste |, lo … la, lo … yo, lol … is, los mande
  2.6: los reporto, loved, m excuse, m … encore, ma facture, ma … pas, main |, make this, manana y, mandaran
  2.6: mande ma, manil-, marri-, mas porfavor, me desinscris, me dicen, me esta, me quitan, me retirer
  2.6: me sacaran, me vuelvan, me vuelven, me who, me … este, me … merci, menos |, messaging |, mettez … aux
  2.6: mio, mis les, mis … pieds, moham-, mohamed, moi ca, molesten |, much … me, mwa, my arms, my mobile
  2.6: my preference, my thumb, my … remove, my … to, n me, n … plus, ne … texter, need … texts, never read
  2.6: never … NAME, no … llamo, no … named, no … ninguna, no … por, no … porfavor, noman-, nomanden, none
  2.6: not … person, number … is, of them, of us, off … for, oigan |, on oublie, on to, opted, opting out
  2.6: over for, par … ca, para la, para mi, para siempre, parar y, pas enlevez, pas texter, pas … velos
  2.6: pasada, phone she, phone … a, phone … in, phone-, pis, please … number, plus … envoyer, pompiers
  2.6: por todo, por … rueda, pour … texto, pregu-, prete, prie, qu … m, quand le, que … aqui, que … arretiez
  2.6: que … sacaran, qui l, quien sea, quit … that, quitan, quitar … numero, quiten |, quitenme por
  2.6: quitenme … favor, reach out, recogi, remove mine, remove>texts, removed |, removed … this
  2.6: reparation … pour, reporto, retirer, ride please, s v, s … p, sacam-, sacame, sacaran, sache
  2.6: sale texts, says quit, se de, semaines que, send … please, sent from, separ-, she wants, show … where
  2.6: signing, signu-, signup, so … lol, sold … the, sortir |, su … y, suis sur, suis … celui, suis … une
  2.6: supposedly, svp … tout, tengo NUMBER, text box, texteen, texting … is, textos apres, textos … la
  2.6: texts, texts … one, the balance, the shop, the … alerts, the … already, the … job, the … page
  2.6: these … me, thinking about, this stop, tires are, to email, to have, to none, to … first, to … message
  2.6: to … text, to … texted, to … you, tu … pour, uff, un … c, una … no, unchecked, unchecked that
  2.6: unchecked … box, untic-, untick, us end, v p, velo … besoin, verdad yo, videotron, vos affaires
  2.6: vos soldes, vous arretiez, vous aviez, vuelvo … esa, was ready, whoev-, wish … be, without … texts
  2.6: work … is, worry pas, yo, you must, you woke, you … aguanto, you … last, your store, your system
  2.6: zero … please, | annoying, | back, | baja, | cancelame, | cell, | chuck, | denme, | detener, | gave
  2.6: | opted, | pardon, | switch, | throw, | uff, | … achete, | … afternoon, | … chier, | … fais, | … forma
  2.6: | … girlfriend, | … interesse, | … ofertas, | … paren, | … po, | … silence, | … viens, ~_ale, ~_ay_
  2.6: ~_ido, ~_im, ~_mij, ~_oj, ~_pid, ~_pu, ~_soy, ~_tec, ~_yo_, ~acam, ~ank, ~aval, ~awy, ~blan, ~boun
  2.6: ~cas_, ~cero, ~chas, ~citt, ~cter, ~dise, ~elam, ~esad, ~esh, ~eten, ~etie, ~exts, ~feri, ~fusi, ~gna
  2.6: ~gnin, ~gunt, ~hoev, ~hosp, ~iben, ~icit, ~iera, ~imo, ~itan, ~itu, ~js_, ~junk, ~lady, ~lenm, ~lie
  2.6: ~matt, ~mij, ~nica, ~nir_, ~nlos, ~noth, ~nsan, ~odil, ~oev, ~oeve, ~ospi, ~pair, ~roni, ~rtir, ~sca
  2.6: ~soy, ~ston, ~tena, ~terd, ~tir_, ~tula, ~udad, ~udo_, ~ugg, ~umba, ~vee_, ~ways, ~whoe, ~xpli, ~xts
  2.6: ~xts_
  2.5: NAME et, NAME lol, NAME … but, NUMBER weeks, NUMBER yrs, NUMBER … also, NUMBER … the, NUMBER … un
  2.5: a customer, a landline, a lot, a pagar, a problem, a saber, a stranger, a vendu, a … caisse, a … por
  2.5: added … without, agenda, agreeing … texts, aguanto, ai … a, ai … c, all if, all … more, alumn-, alzhe-
  2.5: alzheimer, and could, annee |, appelle … pas, aqui los, aqui … hay, are … trying, arretez … rappels
  2.5: au … moi, automatiques, avait ce, avez … pris, avis … de, avisen, avisen |, avoir la, away |, bay
  2.5: be … day, bebes, besoin … vos, bikes i, bill … i, birthday message, block |, borrenme de, both the
  2.5: boutique … les, bravo, but … can, but … me, but … remove, ca … souvent, ca … svp, call … on, can quit
  2.5: ce … j, cette liste, chain lube, charges per, chuck, ciao, cicli-, clien-, code … is, commande chez
  2.5: commande … vous, complete, comprado, con esto, con … mensajes, consent, consentement … vous
  2.5: consentimiento, convenu, coupo-, cross me, cross … off, cuantos, cut … off, cycli-, dans … coin
  2.5: day … is, de escribirme, de haberme, de mandar, de mme, de number, de … cote, de … porfa, deced-
  2.5: dejar de, delete … cell, demander, demasiados, desabonnez … svp, desinscris |, desole mais, deuxieme
  2.5: did not, dieron este, difun-, digito, discontinue, dit stop, done … texts, du numero, ecrire pour
  2.5: effacez mon, el … las, el … senor, elle veut, email only, en silla, encore un, ensui-, ensuite
  2.5: envoyer |, erreur sur, erreur … la, escriban a, escribir, escribirme, est quoi, est … a, este … no
  2.5: estop, estos, etre, fille … comptoir, flash-, flat … in, flip the, foggi-, foggiest, for … stop
  2.5: forwarding, from … me, gave … to, got no, gracias … el, guys |, habla, had … right, hasta la
  2.5: have … tell, hay forma, he comprado, hello stop, his new, how it, i believe, i … where, il … temps
  2.5: invite, is perfect, itd, je sache, je … me, journee |, jst, just wanted, kno, know NAME, la bicicleta
  2.5: la molestia, la palabra, la permission, la vista, la … non, labora, lachez … textos
  2.5: laisse … tranquille, las alertas, last … to, last … was, law>you, le cell, le coin, le courriel
  2.5: le dieron, le telephone, le … NAME, le … l, less |, liber-, list thank, llamo NAME, llega … a, look |
  2.5: look … your, lost … customer, lot, m envoie, m … pas, mail only, mandar |, marco, me any, me regreso
  2.5: me so, me take, me … anymore, me … call, me … peace, me … y, me … yo, mensaje … no, merci … arreter
  2.5: mi nombre, mis … anos, moi |, moi … lieu, mon … merci, my attorney, my email, my ok, my … no
  2.5: my … text, ne veut, ne … me, need something, ni … donde, ni … tengo, ninguna … de, no contact, no de
  2.5: no di, no … interesa, no … person, no … seguir, no … vuelvan, nobody asked, non, nope, not … consent
  2.5: number … of, numero aux, numero … vidanges, numeros |, obten-, of … texts, off so, off … good
  2.5: off … sends, off … texts, ok … text, old … for, on |, one … take, opted … to, order … you, otro lado
  2.5: ou avez, ou vous, paix, para otra, pas mon, payee, pedi esto, pense … que, perdu … cell
  2.5: permission … text, plan … per, please … messages, please … sending, plus … seul, points, polite
  2.5: portable de, pour … bon, preno-, prenom, prie |, que moi, que … moi, que … sache, quien … dijo
  2.5: quita de, ran the, reference, regrese, remove … i, rented, responder, retrait, robot-, robots, rompa-
  2.5: sacame … ahi, sait, sales |, salida, sans … de, saquenme … la, scooter, se … des, sending them
  2.5: senorita, set … to, sign … off, sin preguntar, singed, so is, so unless, so … end, so … would, sold my
  2.5: sounds like, speciaux, stay on, stick, stop message, store-, suena el, suerte con, surveys, swamp-
  2.5: swamped, switch off, tabar-, take … off, tannant, team, tengo ninguna, text from, text when, texted a
  2.5: texter … merci, texto … de, textos … les, texts going, texts … no, texts>want, the young, the … kid
  2.5: the … stuff, them off, think you, this up, this … mine, this … ton, to marketing, to … country
  2.5: to … now, to … week, toute-, twelv-, twelve, un digito, un favor, une sonnette, une … je, unwan-
  2.5: unwanted, update your, ups, vais … bloquer, velo mais, verifiez votre, veu, vista, vos … en, vos … pis
  2.5: vous autres, vous pris, was only, whoevers, with … texting, work … i, would appreciate, y yo, yo vivo
  2.5: yo … he, yo … no, yo … que, you leave, you trying, you … hear, you … manden, you … quit, you … send
  2.5: you … voy, your garage, your … take, yours-, | aca, | chemo, | eliminame, | estop, | must, | pierdan
  2.5: | prepaid, | rechazo, | uh, | waiting, | wat, | … about, | … attorney, | … autre, | … bicicleta
  2.5: | … compre, | … creo, | … doctor, | … interest, | … keep, | … reviens, | … tiens, | … veces, | … works
  2.5: ~_ayu, ~_bom, ~_etr, ~_pub, ~_un, ~abb, ~aced, ~acr, ~aix, ~aix_, ~arco, ~aska, ~bom, ~bomb, ~buzz
  2.5: ~caba, ~cess, ~clie, ~clu, ~desp, ~disa, ~eced, ~etin, ~evit, ~fice, ~fiez, ~gnan, ~holi, ~iar, ~icli
  2.5: ~ines, ~iva, ~iven, ~jur, ~lak, ~libe, ~lvi, ~mpa, ~nia_, ~nnem, ~nope, ~nsen, ~odia, ~oe_, ~oix
  2.5: ~oix_, ~opy_, ~oqui, ~oupo, ~paix, ~peut, ~pis_, ~ppli, ~prad, ~pub, ~pus, ~ram_, ~riel, ~rket, ~rles
  2.5: ~rney, ~sacr, ~sil, ~sima, ~spam, ~spec, ~tec, ~tere, ~tiga, ~tta, ~uni, ~uti, ~uver, ~uzz
  2.4: 2 semaines, 2 … ca, NAME … au, NUMBER a, NUMBER back, a aucun, a guy, a inscrit, a month, a side
  2.4: a … moyen, a … sur, adieu, ads |, again so, agreed … nothing, ahead and, ahora me, ahora no, ai … non
  2.4: all texts, am NUMBER, am … class, am … widow, and … after, ando … no, annoying, annulez les, ano
  2.4: ans qui, are … kidding, as well, asked |, attor-, attorney, aux vidanges, avez pas, avoca-, babysitter
  2.4: bad hip, bajame de, barki-, barking, barking … the, basis … you, be … this, beaucoup … messages
  2.4: besoin |, bici tengo, bicycle |, bien mais, bien … mensajes, bien … ustedes, biffe, bike share
  2.4: bike … take, billb-, billboard, blank … purpose, blast, bol, bon arretez, bonne … pour
  2.4: breaking … with, breath, but … i, buzzes, by me, c … a, call or, camio-, can call, can … without
  2.4: cancelo, cell la, cessez, chez … on, chsld, ci … le, clearly, closi-, closing, confu-, confusing
  2.4: consentement, contesta, costs me, cuando me, cut … lose, d une, datos |, de estos, de recibir, de ser
  2.4: de … merci, de … nous, deja … d, demarchage, deme de, depuis mon, desabonner |, desist |, di el
  2.4: different … now, digits, doctor … me, done getting, donne … numero, drop … please, east, eh you
  2.4: el fabor, el mio, el otro, else from, envoyer un, envoyez … pu, erase it, erreur … numero, es … delete
  2.4: escribas mas, eso … no, espero que, essayez, est … erreur, est … retirez, esta … y, este mensaje
  2.4: esten, estoy … una, estuvo no, fabor de, fait … le, falta, flat |, for this, for what, for … else
  2.4: forget … number, from text, from these, from your, garage |, gardi-, gonza-, got … this
  2.4: gracias quiero, gracias … no, graha-, graham, hasta … vista, have asked, have moved, have … already
  2.4: have … do, high, hiya, honey, hurts, i received, i sold, i … moved, i … ordered, in … i, ir |
  2.4: is enough, is mr, is … agreeing, is … late, it out, it … texts, jamais donne, je n, je vis, je … tu
  2.4: jeje, kid … the, kon, la desabonnez, la garantia, la vie, la … merci, la … porque, law>wrong
  2.4: le prochain, leave … in, leaving … country, leeds, licenciado, like … a, like … of, liste merci
  2.4: liste stp, llene-, llenen, lo pido, lo siento, lo tienen, loved the, maestra, maine, make … the
  2.4: mandan esto, manillar, maquinita, marke-, marque, mars, mas promociones, mauvais numero, me confunde
  2.4: me hablen, me lose, me without, me … ok, meme … de, mensajes y, mensajes … mi, mes donnees, mes … pour
  2.4: messages la, moi … vos, mois passe, mon no, mon … c, mon … ou, mon … plus, mon … sur, monsi-, monsieur
  2.4: more ads, more texts, more thank, more … these, moved, much … the, my account, my riding, my … next
  2.4: my … old, n est, n … en, name … your, ne … envoyez, ne … m, need … new, never coming, ngl, ni bici
  2.4: ni les, nimew-, nimewo, no interest, no manden, no pienso, no … and, no … escriban, no … hablen
  2.4: nosot-, nosotros, not tick, now were, numero si, numero sin, of every, offer-, ohio, on … texte
  2.4: on … vendu, onda con, one … and, one … this, operation, opinion, otez moi, oubli, oubliez … numero
  2.4: oui … le, our office, out again, over … me, par sms, paroi-, paroisse, pas aux, pas … bicycle
  2.4: pas … suis, pasado, passed, people … the, petes, peut tu, phone with, pido, pido que, pis … du
  2.4: please cut, please help, plein, plus depuis, plus en, plus … cell, plus … d, podian, point, pour … il
  2.4: pour … pas, pourr-, pouvez m, prepaid, prohi-, pu … textos, purpose |, que … haya, que … me, qui … j
  2.4: quit … me, quitar mi, rang, rappel, recaditos, reception, refra-, reminders, remover, remplir
  2.4: replied stop, retiree, retrait svp, riding days, riding … are, right that, roule … depuis, sacar-
  2.4: sais pas, scrap, se … con, servi-, she passed, shop please, si le, si me, silence, silla … ruedas, ski
  2.4: slaqu-, soi, solli-, sonne, sorry no, sortir … la, soy … la, sport, stop with, stop>these, stopping |
  2.4: suerte … la, sure … is, suspendan los, svp … textos, tache-, tell … his, tell … people, text messages
  2.4: text … when, textez … mauvais, texties, textos vous, textos … ahora, texts … all, texts>list
  2.4: that … is, the brakes, the delay, the reminder, the screen, the size, the … button, the … messages
  2.4: the … never, then NUMBER, these … to, this as, till NUMBER, to receive, to … of, toutes, trabajo con
  2.4: treated, trompes, un mauvais, una bici, unsubscribe |, update … records, us both, velo … vous, ver si
  2.4: verifiez, vete a, vot, we should, while driving, widow, will … it, will … your, with it, worry … it
  2.4: xioma-, xiomara, yesen-, yesenia, you hable, you kidding, you … tengo, your … by, your … quit, | about
  2.4: | appreciate, | at, | broke, | chez, | congrats, | lift, | mate, | mistaken, | once, | par, | we
  2.4: | … a, | … arrived, | … boy, | … courriel, | … dit, | … home, | … mari, | … oferta, | … office
  2.4: | … once, | … paye, | … pedi, | … quita, | … right, | … tranquila, | … wife, ~_her, ~_jej, ~_jui
  2.4: ~_mai, ~_op, ~_pis, ~_vs, ~aire, ~alir, ~amio, ~anul, ~atas, ~atto, ~avoc, ~bais, ~cado, ~ceas, ~cell
  2.4: ~ciau, ~cif, ~cup, ~dete, ~dia, ~dil, ~eant, ~ebr, ~ebra, ~efra, ~ema_, ~emie, ~ersi, ~eto, ~ged
  2.4: ~gits, ~iaux, ~ibi_, ~ider, ~idor, ~igl, ~igle, ~ileg, ~imad, ~iren, ~jej, ~jeje, ~jui, ~kay, ~lan_
  2.4: ~lank, ~lee_, ~lert, ~llic, ~mion, ~mpes, ~muni, ~nen, ~nera, ~nfu, ~nle_, ~nock, ~nsie, ~onfu, ~opri
  2.4: ~otez, ~out, ~pam, ~pio_, ~preg, ~pu_, ~rela, ~roi, ~saji, ~sent, ~slaq, ~soll, ~ssig, ~tale, ~tfu
  2.4: ~ttor, ~ubar, ~uen, ~uit_, ~unte, ~uvie, ~ycli, ~yo_, ~zzes
  2.3: (stop), NAME pis, NAME … are, NAME … she, NUMBER … but, NUMBER … this, a autorise, a hint, a quitte
  2.3: a son, a trois, a … but, a … depuis, a … year, ahorr-, ai coche, aimerais, am … you, and never
  2.3: and stop, anymore thank, app, appelle, are annoying, are … and, arreter … m, arretez avec, arretez de
  2.3: as no, as … stop, asi, at … house, au texto, avec vos, avez … la, aviez … que, back … do, bajam-
  2.3: banqu-, be removed, be … there, because you, ben que, besoin … textos, bici … mi, bien vouloir
  2.3: bike not, bike you, bike … this, bill, bless, borrame, borrarme, boss sees, both … trouble, bouchard
  2.3: boutique mais, buscan |, but she, but this, but … stop, bye les, bye … textos, cada rato, caen
  2.3: camionneur, cense, centr-, cesse-, chaque texto, christmas, cliente … vous, clinica, coche non
  2.3: comme … est, como … salgo, con … textos, confo-, confunde |, contactado, contacte, coura-
  2.3: cuando pueda, cuantas veces, dautre |, de bien, de ceux, de client, de ella, de mis, de sms, de … esto
  2.3: de … nunca, de … svp, de … vouloir, debe, depuis … operation, des … vous, desinscrire |, desinscrivez
  2.3: desinscrivez moi, destinatario, dicho, dit … magasin, do without, donne aucun, down, droit |
  2.3: dropped … bike, dueno de, echange, elect, elses bike, email on, en no, en … no, encore … textos
  2.3: enlevez moi, envois, esa lista, eso |, est … et, estaf-, este … el, esto me, every … of, ex, f off
  2.3: falta … me, faux numero, favor … de, fermez mon, ferre-, figure out, figure … how, fois pour, fou
  2.3: from texts, gave the, get these, go on, good day, good on, gout, hagam-, hagame, hagan de
  2.3: hagan … cuenta, have … agreed, have … bicycle, have … out, here … years, hint, hit my, how you
  2.3: husband he, i went, i … every, il … en, incluez, infla-, inner tubes, instead … texting
  2.3: is … permission, is … thanks, it away, it take, it … with, j aimerais, j … coche, j … une, jaja en
  2.3: jaja … serio, jarte-, jartera, je coupe, je … aller, jeez, joine-, joined, just … sending
  2.3: keep … please, know any, l a, l … donne, l … retirez, la boutique, la j, la ley, la … bici
  2.3: la … gracias, la … l, ladil-, ladilla, late … me, le dernier, les dije, les mando, les rappels
  2.3: les … automatiques, les … dans, les … sur, ley, life, like … to, liste … ceux, lived, lo tengo, longe-
  2.3: longer, longer wish, los dias, loses, louise |, lovel-, m appelez, ma … est, machi-, machine, made it
  2.3: main, maintenant a, mais … ne, manden … mas, mantenimiento, mauvaise personne, me borran, me contactez
  2.3: me instead, mechanic, medio, memoria, mensaje … por, mensaje … you, mensajes gracias, mensajes no
  2.3: mensajes you, mensajitos |, merci … ne, mes deux, mes … stp, message by, message me, messages stp
  2.3: messages … je, meter, mi cel, mi … los, mise, moi … m, molestes, mon operation, mon pneu, montreal
  2.3: morning |, mucho la, my inbox, my … for, my … husbands, my … sees, n ai, ne … ecrivez, never met
  2.3: no esten, no he, no molestes, no msj, no on, no quitenme, no tiene, no … please, no … wish, not NUMBER
  2.3: not agree, not drop, not work, not … NUMBER, not … by, now she, number out, number … that, of texting
  2.3: oh … more, on one, on … do, on … phone, one … by, only … to, or … will, otra … ustedes, out … these
  2.3: paid cash, paix |, par … enlevez, parce … moi, part of, pas le, pas textez, pense pas, permission |
  2.3: pero este, pero … soy, persona equivocada, phone for, phone i, phone no, pires, plan and
  2.3: plus … message, postc-, prepaid phone, prohibido, pu, pu … des, pu … message, pu … svp, pubs |
  2.3: puedo cambiar, pus, pushy, quand … ai, que jartera, que ni, que sigan, queria mensajes, quitemelo
  2.3: quitenlos, quitenlos |, quitenme jaja, quitenme |, quitte … liste, rather get, read them
  2.3: remove … please, repai-, repaired, reply stop, reviendrai pas, revis-, revoke, rgpd, rien chez, river
  2.3: roami-, roaming, roster, sans … le, save … both, say it, say you, scree-, screen, semana no, send>list
  2.3: sende-, sender, sends, sent … NUMBER, seriously, set this, seulement … de, shred, signe |, silla de
  2.3: since … accident, sistema |, sms you, so early, so … do, so … my, solic-, sombo-, sombody, son … elle
  2.3: sortez … de, soy, stop all, stop these, stop>angry, stuff, suffi-, suprimir, sur ma, surge-
  2.3: sus textos, sus … por, svp rien, take … hint, take … phone, telli-, telling, ten minutes
  2.3: texting please, texts for, texts off, texts … be, texts … forward, texts>more, thanks NAME, that no
  2.3: thatl-, thatll, thatll do, the river, the service, the … club, the … contact, the … must, the … myself
  2.3: the … with, these please, they … their, this … meant, tiene … cel, titul-, to finish, to help, to here
  2.3: to … not, todos … dias, told the, toque, touches, tout … reste, tromper, trouble and, tu lista, tuvie-
  2.3: tuviera, uds, uh, un … svp, un … texto, unregister, updates not, usted … a, v, vendi … bicicleta
  2.3: veo bien, ver, very good, viens d, viero-, vieron, vous … que, vous … retirer, voy … poner, vuelvan
  2.3: vuelvan a, want … be, want … receive, want … this, who … them, will call, will swing, will … at
  2.3: with … repair, withd-, wo la, would … for, y los, y … no, y … otro, yeule, yo pedi, you borrame
  2.3: you … message, | ahora, | arrete, | g, | jeez, | nomas, | os, | radio, | remover, | shred, | son
  2.3: | unregister, | va, | … answer, | … avec, | … bus, | … drive, | … encargo, | … friend, | … go
  2.3: | … jartera, | … llevo, | … longer, | … message, | … molestes, | … molestia, | … must, | … paran
  2.3: | … sait, | … v, | … van, ~_adv, ~_ast, ~_ber, ~_cea, ~_dau, ~_eme, ~_ex_, ~_jar, ~_ng, ~_pac, ~_pu_
  2.3: ~_reg, ~_ser, ~_tro, ~_v_, ~_van, ~adam, ~adv, ~agan, ~agi, ~ajam, ~aji, ~ajit, ~appi, ~ause, ~bow
  2.3: ~cea, ~ces, ~cord, ~dich, ~dier, ~efr, ~enim, ~epte, ~esea, ~exis, ~fili, ~flag, ~fus, ~ged_, ~gnez
  2.3: ~gue, ~hdr, ~heri, ~ibr, ~icho, ~irer, ~istm, ~itam, ~ithd, ~itos, ~ives, ~lind, ~loir, ~lour, ~mane
  2.3: ~mer_, ~migh, ~mpu, ~ncle, ~nimi, ~noyi, ~nu_, ~nue_, ~oam, ~oami, ~ogi, ~olo_, ~onfo, ~opt, ~opte
  2.3: ~opy, ~osa, ~oura, ~outi, ~oyi, ~oyin, ~pare, ~pect, ~pesa, ~pias, ~pid, ~pido, ~pis, ~plai, ~plei
  2.3: ~plit, ~pris, ~quit, ~rame, ~rar_, ~rdie, ~reau, ~refr, ~riss, ~roam, ~rram, ~rtar, ~seno, ~ser_
  2.3: ~shop, ~soy_, ~ssm, ~stuf, ~suff, ~suiv, ~susp, ~tair, ~thdr, ~tio_, ~tmas, ~trin, ~tuf, ~tuff, ~uce_
  2.3: ~uff, ~ula, ~ular, ~upo, ~ups_, ~urai, ~usp, ~uta, ~val, ~verb, ~vise, ~xist, ~year
  2.2: NAME la, NAME n, NAME not, NAME |, a boat, a cannondale, a ete, a peut, a pogne, a postcard, a … au
  2.2: a … etre, a … pour, a … robot, a … votre, aburr-, accident, ai loue, ai tu, ai … coche, already … stop
  2.2: am his, am on, and, and crank, and … i, angry>angry, angry>texts, appelle … NAME, aprov-, are at
  2.2: are over, are … much, arreter svp, as to, atte, au … arretez, avisarme |, ay … otra, baja gracias
  2.2: beau merci, been … for, bell … crank, bici … una, bicis en, bike money, bike place, blast |, book |
  2.2: bought … helmet, bought … tube, bueno |, by what, c … clair, c … trop, cada mensaje, cada … suena
  2.2: cajero, can … be, cancel … texts, care, ce … c, cease, cell je, cell off, cessez les, chambre a
  2.2: chambre … air, change, change … idee, charged, choix, choos-, choose, click-, comprendre, comun-
  2.2: confirm i, conformement, conjoint, conse-, consentir, correo electronico, cost … anything
  2.2: cuando suena, d baja, d ecrire, d ou, days … over, de los, de ninguna, de ruedas, de selle, de todo
  2.2: de … apres, de … argent, de … mensaje, dejen … estar, dejo la, delete … contact, demande d, demande |
  2.2: dernier … que, desactivez ca, desk no, despues … eso, did … subscribe, died, dio … numero, do me
  2.2: do … please, do … reach, do … reply, do … work, done … me, donne … permission, donnees, donnez moi
  2.2: down there, effacez mes, effacez … infos, el carro, el titular, el … donde, emergencies |, en pas
  2.2: en veu, ends … NUMBER, enfant … le, entendu parler, entendu … de, equivocado, es spam, eso es
  2.2: est clair, est … fait, este … de, esto es, etes au, exist, existe |, faites donc, faites erreur
  2.2: faites … donc, fitzg-, fitzgerald, florida, for … but, free from, from … next, front desk, fuera |
  2.2: gagno-, gagnon, getting texts, go too, good … i, grandson, grateful for, had, harce-, hard pass
  2.2: has me, has to, have this, he passed, hey just, hey so, hey … fyi, hijo y, him this, hitti-
  2.2: how … stop, i bought, i would, i … block, i … had, i … okayed, idee … les, identity, if … was, in ohio
  2.2: in … system, ing, is time, is too, j achete, j … veu, jaja … soy, jamais entendu, jamais eu
  2.2: jamais … parler, je … vous, jmen, joven, just … texts, keeps buzzing, know … is, la familia, la lista
  2.2: lachez mon, las promos, le demander, le donc, le … sans, leave … text, les veux, les … un, like … text
  2.2: lo pueden, lol that, longer … to, los … gracias, lot of, loue, lovely, ma … otez, magasin … velos
  2.2: maint-, mal … le, manejando, marea-, mari s, mauvais number, me avisan, me before, me ever, me habla
  2.2: me … any, me … sacar, me … vos, meh, melan-, mensajes jaja, menvoye, merci mais, merci … bien
  2.2: mere … elle, mes infos, mesi, messages automatiques, mind about, minui-, minuit, mio |, moi aussi
  2.2: moi donc, moi … l, momen-, mon conjoint, mon homme, money … me, moved away, muchacho de, mwen, my name
  2.2: my … days, nada … texto, ne pas, necio-, necios, need message, never okayed, new number, no aguanto
  2.2: no … avisos, no … cliente, no … mensajes, no … pedido, no … text, not bring, not … call, of NAME
  2.2: of our, of … thank, oiga |, ok j, okay … do, on … end, one … did, one … these, ones, or whatever
  2.2: orden de, orden … es, ordin-, os, para … la, para … you, paradis, pas lui, pas … oui, passage, peche
  2.2: per text, permission, pero me, peu |, peut, phone here, phone out, phone … buzzing, phone … for
  2.2: phones … the, plus entendre, plus … recevoir, pool, por dios, porter plainte, postcard, pourrait
  2.2: pouvez … les, preguntaron si, preguntaron … queria, pretend i, propi-, proprio du, prouv-, prouvez
  2.2: pu le, pu … la, pu … rappels, pull my, que hacer, que molestia, que necios, que sea, que … cherchez
  2.2: que … deje, que … mensajes, qui … c, qui … etes, quiero estar, quiero salir, quita-, quitame, quitenme
  2.2: ready … do, reass-, recibir nada, recojo el, remove … cell, remove … number, remue-, repli-
  2.2: rien commande, right one, sans … pour, saquenme, see it, send>stop, sent … to, set me, set with
  2.2: seulement pas, shop, signing up, silence please, simar-, simard, slaquez, sold, sondages, sophie |
  2.2: sortez moi, spare, split, still … NUMBER, still … me, still … there, stop asking, stop yesterday
  2.2: stop … for, stop … these, surgery, swipe left, telefono es, tenia este, text please, text reminders
  2.2: text … ok, texting … thank, textos … en, thanks but, that … more, the cargo, the patch, the plan
  2.2: the … because, the … card, the … desk, the … going, the … order, the … part, the … repair, the … stand
  2.2: the … updates, there … no, there … way, these … off, think … gave, this i, this service, thread, thumb
  2.2: tienen hasta, times, tire la, tirez, titular, to be, to … so, todas … listas, tour, tous les
  2.2: trabajo y, tranquille avec, tranquille svp, truly, uds |, un … pas, un … y, up … baby, us from
  2.2: us … your, usan, use … phone, used … phone, using my, usted, venga, visitor, vos nouvelles
  2.2: vous pourriez, vous … ai, vous … arreter, vous … erreur, want … opt, way you, we have, week is
  2.2: well … you, were through, wheel is, who … are, wish to, wrong … you, y … di, yegue-, yeguen, yo … un
  2.2: you email, you … give, you>forever, your … out, | adieu, | after, | cada, | conformement, | maybe
  2.2: | parale, | pause, | pretty, | slaquez, | these, | venga, | … bot, | … calls, | … d, | … dieron
  2.2: | … fuera, | … letting, | … necios, | … on, | … our, | … pourriez, | … pueden, | … quel, | … quitame
  2.2: | … recu, | … request, | … saddle, | … tout, ~_alo, ~_anu, ~_bif, ~_cai, ~_dia, ~_dif, ~_ene, ~_ens
  2.2: ~_had, ~_hic, ~_ing, ~_lot, ~_os_, ~_ow, ~_pus, ~_ray, ~_req, ~_st, ~ably, ~acar, ~anna, ~anot, ~anyw
  2.2: ~arna, ~avoi, ~ban_, ~bif, ~biff, ~bor, ~canc, ~care, ~carn, ~casi, ~ccu, ~cel, ~cet, ~chi, ~chie
  2.2: ~cipi, ~comu, ~croi, ~cte, ~depu, ~desa, ~dson, ~eb_, ~ees_, ~emue, ~etem, ~ffr, ~ffre, ~ganm, ~gery
  2.2: ~harc, ~iai, ~iale, ~icer, ~igh_, ~inde, ~irez, ~jito, ~lein, ~li_, ~lul, ~lvie, ~make, ~mbla, ~mome
  2.2: ~nnee, ~noz, ~nozc, ~nyw, ~odos, ~ofi, ~oila, ~okay, ~olli, ~omu, ~omun, ~onoz, ~oof_, ~opt_, ~ozc
  2.2: ~ozco, ~rapp, ~remu, ~rimo, ~riti, ~rmar, ~rnal, ~rti, ~rup, ~salg, ~son_, ~ssan, ~tain, ~tam, ~tar_
  2.2: ~thor, ~tiva, ~trem, ~uita, ~uri, ~utur, ~vec, ~vely, ~veme, ~ward, ~wner
  2.1: NAME pero, NUMBER arretez, NUMBER pis, NUMBER que, NUMBER … each, NUMBER … on, a break, a ese
  2.1: a mandar, a montreal, a sec, a … time, a … your, accepter, adelante no, ai commande, ai signe
  2.1: al NUMBER, all … NUMBER, aloud, already said, am replying, and for, and says, angry>me, are on, arizo-
  2.1: arizona, arretez … je, arrett, automaticos, automatique |, autor-, autre NAME, autres, bajame, bay |
  2.1: bien you, bike for, bolet-, boletin, bon ok, borreme, borrenme |, bough-, bought, bow out, bow … of
  2.1: bring back, brought it, bueno you, but … texts, button … i, ca … faire, ca … fait, cada … me, calen-
  2.1: call … you, caller, can … close, can … you, canceller les, capab-, caram-, casilla |, cel, cel lo
  2.1: cellu-, cellulaire, celular por, ces textos, cesser les, changer de, chip, coche … case, coming … so
  2.1: comment vous, con su, confondez, confundieron, confundiste, consent … be, continue |, coordonnees
  2.1: coordonnees |, coupon, cours … le, cup, cut … a, d affaire, d idee, d … lista, dado, dans … liste
  2.1: de estar, de esto, de que, de su, de sus, de ustedes, de … cessez, de … enlevez, de … rappels, deals
  2.1: demar-, demenage a, depuis … je, dernier, desactivar los, different, dije, disqu-, does … count
  2.1: does … say, dropping, each text, el cuarto, el spam, elimi-, ella … no, en avril, end messages
  2.1: end them, entrepot, envio de, envoi |, equivoco, erron-, es … la, esa casilla, est le, est … effacez
  2.1: est … mien, est … possible, est … sur, este number, etes trompe, eu ce, favor … no, feb, first one
  2.1: five stars, fix, for anything, for … group, for … the, form, from bell, garage door, gemel-
  2.1: gone … the, got … old, group ride, guy at, habian, hablo bike, hablo … lol, happy … the, harcelement
  2.1: harve-, have … good, have … to, here to, here … the, husband NAME, i be, i … going, i … out
  2.1: i … replying, il … semble, in arizona, in … to, inscribieron, intensos, ipad, is getting, is … list
  2.1: itd be, j … loue, j … this, je … voir, joder, jours ouvrables, k i, keep … in, kien, l annee, l … le
  2.1: la nina, la paix, la preuve, la … demain, la … roja, laisserai, late be, late … there, le wifi
  2.1: left hand, legal, les … mi, list in, listes, listes |, llenan, llevado, lo he, lo … quiero
  2.1: los … automaticos, louis-, louise, m, m … promis, ma reponse, ma … plus, makes the, mandando textos
  2.1: mandando |, manden mas, mareado, me dejan, me hablan, me inscribieron, me manden, me must, me now
  2.1: me please, me prometio, me quiero, me semble, me these, me toco, me … cosas, me … decir, me … fuera
  2.1: me … porfa, me … the, meant, men, mensaje mas, mensaje y, mes coordonnees, messages my, mi celular
  2.1: mi … saquenme, mind … me, minute, moi … paix, moi … textos, mom … is, mon voisin, mon … ca, more and
  2.1: more updates, moved … oregon, movil, msjs, my mother, my phone, my … away, my … elsewhere, nada |
  2.1: nada … mensajes, nadie contesta, name of, need these, never … there, niaise, no creo, no escriban
  2.1: no los, no off, no soi, no tenemos, no … am, no … for, no … manden, no … quiero, non … gars, not ever
  2.1: not keep, not subscribe, not … nothing, number away, number>want, number>wrong, numero … pour
  2.1: numero … votre, off … of, offers, omit, on that, one … no, order NUMBER, orego-, oregon, our phone
  2.1: out and, out … your, outgrew the, ouvrables, over … so, papel-, para lo, para … dejen, para … persona
  2.1: part, parti-, pas abonne, pasa |, pausa-, pense, perdez, pete, pido … me, pieds, pierdo, please … no
  2.1: please … texting, please … with, plus a, pour ces, pour … autre, pour … desinscrire, preference to
  2.1: pregunto, prendre note, prepa, prepa-, pretend you, prometio, promotions, pu ce, pull … number
  2.1: que bici, que nadie, que … ni, que … yo, quiero nada, quieto, quiten … numero, quoi la, reach-
  2.1: reached … wrong, reads them, reads … aloud, reassigne, recha-, recipient, recogi la, recogi … bici
  2.1: recoit … textos, regre-, rembourser, remis, remove>me, remuevanme, repair, reque-, request
  2.1: resena … no, rest … peace, reste pu, rid, rid of, route |, saber … mas, said … stop, sales texts
  2.1: saquenme de, saturdays, save us, saw the, says my, says |, se equivoco, se fait, second request
  2.1: segunda, sembl-, semble, sending |, servicio … mensajes, shop … do, si possible, si … paran, sigue-
  2.1: sin textos, sms please, so there, so … this, sombody else, son muchos, spelling, sr, stolen in
  2.1: stop … my, stop>law, subscriber, suis … la, supprimez … contact, sus … gracias, svp annuler, sweet but
  2.1: tabarnouche, talked about, tcpa, telefono … el, text more, text porfa, text … call, text … on
  2.1: text … thanks, texting … stranger, texto … vous, textos non, textos … je, textos … le, texts not
  2.1: texts now, texts … am, texts … please, thank … please, thanks … everything, the counter, the … cheers
  2.1: the … make, these cost, threa-, tienen harta, ting, tired of, to oregon, to work, too please
  2.1: tranquila, tranquille … tes, trick, tu … arreter, tucso-, tucson, twice … to, un … qui, un … sin
  2.1: un … vous, unenr-, usa, va bien, va … les, vanco-, vancouver, velo ici, velo … dans, vida, vos envois
  2.1: vos promos, vos … d, votre liste, vouloir, vous donne, vous … texto, vs avez, want … number, want>list
  2.1: was … so, when … was, who … your, why would, wifes |, will pick, with us, with your, wrong>number
  2.1: wrong>remove, wrong>wrong, y … soy, yes … this, you me, you puse, you twice, you … already
  2.1: you … quiero, your … stop, yourselves, | avec, | creo, | era, | get, | habla, | next, | ojala, | pago
  2.1: | ponle, | tabarnouche, | telephone, | zip, | … another, | … came, | … consentement, | … discount
  2.1: | … inscribieron, | … less, | … might, | … picked, | … quieto, | … school, | … someone, | … velo, ~_ag
  2.1: ~_apa, ~_ass, ~_bre, ~_cel, ~_dea, ~_hit, ~_imm, ~_kit, ~_m_, ~_nun, ~_nut, ~_own, ~_pia, ~_sop, ~_sto
  2.1: ~_tcp, ~_unr, ~abo_, ~acte, ~adil, ~agai, ~amab, ~amie, ~apab, ~arag, ~asi_, ~axe, ~bil, ~bit, ~borr
  2.1: ~buel, ~cip, ~cons, ~cpa, ~cpa_, ~ctro, ~cuer, ~curi, ~dde, ~deco, ~dis_, ~each, ~eari, ~ecl, ~ecy
  2.1: ~elem, ~ellu, ~empt, ~eren, ~erna, ~ery_, ~esab, ~ff_, ~fix_, ~fork, ~gic_, ~had_, ~hio, ~hrea, ~ici
  2.1: ~ieds, ~ient, ~iff, ~ije_, ~ilen, ~ings, ~inve, ~iro_, ~ivat, ~jit, ~joi, ~kien, ~kit, ~kno, ~lien
  2.1: ~llul, ~lula, ~mble, ~merg, ~mio_, ~mir_, ~mor_, ~msjs, ~ndu, ~nenr, ~nonc, ~nsu, ~ntem, ~ody_, ~olic
  2.1: ~olle, ~omo, ~ona_, ~ovil, ~pabl, ~pam_, ~pend, ~pero, ~quen, ~rank, ~regr, ~rige, ~rist, ~rta, ~seas
  2.1: ~siem, ~sjs, ~sjs_, ~sto, ~stru, ~tcp, ~tcpa, ~tenm, ~thd, ~uerd, ~uloi, ~unen, ~unre, ~used, ~uso
  2.1: ~usq, ~usqu, ~val_, ~vibr, ~voul, ~woo, ~xtea, ~xted
  2.0: (remove), NAME le, NAME yo, NUMBER miles, NUMBER … au, a flat, a … grand, a … home, a … never, a … not
  2.0: a … otro, a … so, a … text, a … through, account and, aceptado, affaires |, again ok, agreed to
  2.0: ahead … the, ai pris, ai … ailleurs, ai … arret, ait, alert-, all … to, allow-, allowed, along
  2.0: also … me, alto me, am … guy, am … nurse, and quit, and … still, anyway so, aqui, are there, are … so
  2.0: arreter … me, arrive … a, at … or, aucun … svp, aurai, aurai besoin, autan-, autant, autrement, avais
  2.0: avec … messages, bajenme, be getting, better … the, bicycle since, bien en, bien … mais, bikes
  2.0: blasts |, boat |, borran, borre mi, bottle, box … my, bring anything, but you, ca la, cada … mandan
  2.0: cajera, cargo |, carri-, ce contact, cell, cell number, cell … NAME, ces … la, checking in, chiffre
  2.0: ciel, comment avez, como … esto, compa-, compte svp, con otra, conformement a, conformement … la
  2.0: conozco ese, consenti, consiguieron, contacto, could you, croye-, croyez, cuanto mandan, cuanto … esto
  2.0: cut the, cuz … your, d ecran, darli-, darling, de abajo, de tanto, de tes, de … enlever, de … listes
  2.0: de … ni, de … sistema, de … texte, dejen, dejen de, dejen … spam, dejenme |, delete … y, deman-
  2.0: depui-, depuis, derangez moi, desabonner svp, despierta, deuxi-, dit de, dit … pour, dlt
  2.0: dolares … mensaje, don julio, donc … les, donne, drinking, driver, drop … any, du client, easy
  2.0: ecrivez … jamais, efectivo y, el senor, el … no, en france, en … NUMBER, en … pis, end … i
  2.0: end … reminders, enough off, envie de, envien |, envois |, equivocaron, equivocaste, errad-, errado
  2.0: es mio, escribir |, ese … es, eso no, est NUMBER, est … ligne, est … mere, est … svp, este medio
  2.0: etre retiree, event, facture est, faire la, fait … vous, fecha, filte-, final, fini … moi
  2.0: fini … textos, finish it, fizz, for … lol, for … messages, for … take, france, friend the, good but
  2.0: got … so, gracias … la, graduated, grax, grax |, groom, hagan llegar, happens if, happens … i
  2.0: happy with, have … been, heard, hermano |, hola me, hold … for, husband … is, i graduated, i no
  2.0: i resign, i ticked, i … prefer, i … to, if … i, il travaille, importunez, in any, in … with, informo
  2.0: inscribieron sin, insistan, interesse pu, is nothing, is very, it … about, j aurai, j … jamais
  2.0: j … refuse, je crois, je nai, je perds, je tape, je … chaque, je … donne, je … tout, joven le
  2.0: just want, juste |, keep getting, kindly stop, l ai, la maquina, la … dans, la … place, la … you
  2.0: lachez … vous, last guy, last … stop, law>angry, le prof, le … bleu, learned to, leh |, les … enlevez
  2.0: lol arretez, lol … number, lost a, m etre, m … plus, ma demande, ma permission, ma … avait, makes you
  2.0: mandes mas, marcada, marketing |, material, me will, me … all, me … ca, me … llegar, me … off
  2.0: me … phone, me … quedo, me … sur, me … unsub, member, mensajes … este, mettez moi, mi permiso, moi pus
  2.0: moi … avec, mois ca, mon ami, mon … n, more … is, more>texts, mrs, my customer, my data, my daughters
  2.0: my english, my iphone, my phones, my pocket, my … last, need for, need … the, need … to, neta you
  2.0: ni … mensajes, ni … texto, ningun NAME, no fui, no lo, no longer, no … bicicleta, no … conmigo
  2.0: no … conosco, no … di, no … texteen, not help, not ride, nous, numero ou, of all, of … in, off … promo
  2.0: off … texting, old one, olvidate, on … or, on … with, only got, opted … in, optou-, optout, or … other
  2.0: order if, otez mon, ou … avez, out … all, out … texting, over … take, paid, par semaine, para esto
  2.0: pare por, pare … favor, parle … bien, pas fait, pas vous, pas … c, pas … etre, pas … pour, pasa si
  2.0: paz, permiso, peser, peut pas, phone keeps, phone … to, pis … vous, please … all, plus etre, pogne les
  2.0: pose, pour un, pour … garantie, pouvez … mon, preuv-, preuve, preuve de, preuve … mon, primera, proch-
  2.0: promised, proof, proprietaire … numero, pu etre, quand … aurai, quatrieme, que je, que me
  2.0: que … quiero, que … si, queria … y, quien autorizo, quit … him, quita, quitan |, quitas, quiten mi
  2.0: quittez, quoi je, quoi l, quoi … mot, reall-, really, receipt not, recevrais, recommended, refuse
  2.0: reminders … do, remove>list, reparer |, request to, residence, respectez, retiren, reveiller
  2.0: ride anymore, ringing me, roaming … no, rodadas, sacaron mi, sacaron … numero, said … before, salir-
  2.0: says … texting, scrub my, scrub … number, se acabo, se confundieron, se equivocaron, se … dije
  2.0: seguir mandando, sending the, shed, shop by, silen-, silla, since NUMBER, so … send, somebody … a
  2.0: somos, son cell, sors … la, sortez, soy esa, soy … hija, spare … old, stop, stop sending, stop that
  2.0: stop … pas, stop … to, subscribed to, suegra, suficiente |, suis … mais, sure have, sure i
  2.0: svp … bonne, sweet … i, swing, take a, take mine, tape avec, te equivocaste, team |, tel
  2.0: telephone … la, temps que, tengo ni, text … at, textearme |, texting my, texto mas, textos dans
  2.0: textos par, textos … mi, texts out, texts … not, the ads, the consent, the gears, the girl, the good
  2.0: the notifications, the … again, the … bikes, the … hold, the … light, the … reads, the … switch
  2.0: there … nothing, these … and, these … it, this ones, this … i, those |, thought unsubscribed
  2.0: tienda que, time so, to any, to … my, to … too, to … updates, tqm, trails, tres bien, turn them, um
  2.0: un lien, un taxi, una … de, unaut-, unauthorized, unico, unsub me, up by, up … your, used my, vaya
  2.0: velo plus, venez, veu pu, volvieron, volvieron a, vos listes, votre … m, voulo-, vous l, want these
  2.0: was … at, way … not, week please, went … the, were … do, what … am, when … asked, where … signed
  2.0: will show, will … be, with … permission, would love, would prefer, y suena, y … llegando, y … mensajes
  2.0: years … and, yo se, you all, you anymore, you no, you should, you use, you … stop, you … tres
  2.0: young lady, zero, | antes, | cero, | desactivar, | disculpe, | ese, | found, | it, | maudit, | optout
  2.0: | quittez, | seria, | suspender, | unauthorized, | when, | … aca, | … auto, | … calling, | … dieu
  2.0: | … fine, | … garde, | … i, | … llega, | … luego, | … nai, | … person, | … pub, | … vente, ~_bil, ~_ce
  2.0: ~_def, ~_eve, ~_lay, ~_mrs, ~_nom, ~_paz, ~_rob, ~_sue, ~_wro, ~_yo, ~_zer, ~alo_, ~bon_, ~bran, ~cast
  2.0: ~cep, ~cicl, ~cli, ~der, ~ders, ~died, ~dif, ~ecen, ~ecko, ~eem, ~een_, ~efi, ~eing, ~elim, ~els
  2.0: ~elul, ~ema, ~embl, ~emer, ~enm, ~epui, ~erio, ~evio, ~ex_, ~gasp, ~grea, ~hier, ~hopi, ~inie, ~iree
  2.0: ~isie, ~ismo, ~iten, ~ivo, ~lici, ~lieu, ~mew, ~mmun, ~mrs, ~mrs_, ~muev, ~nco, ~ness, ~nfo, ~nita
  2.0: ~nly_, ~nous, ~nul, ~nun, ~nvoi, ~odd, ~ompu, ~ords, ~othe, ~otro, ~oub, ~paz_, ~pci, ~pcio, ~perm
  2.0: ~plie, ~preu, ~ptad, ~ptou, ~rdez, ~renl, ~reuv, ~ritt, ~rren, ~sada, ~seni, ~siv, ~smo_, ~somo, ~ssez
  2.0: ~stop, ~swin, ~tema, ~tina, ~tore, ~trie, ~uise, ~uit, ~ulen, ~urre, ~vam, ~wro, ~zero
  1.9: 2 years, NAME passed, NUMBER apres, NUMBER jours, NUMBER she, a mechanic, a nada, a … at, a … ca
  1.9: a … fixed, abogado |, accue-, accueil, after |, agree to, ah y, ahead with, ai la, ai pese, ai plein
  1.9: ai … accepte, ai … envie, aimerais … que, alertes, already replied, already … up, amigo, amour du
  1.9: anotaron, any … texts, anyway, appreciate … heads, apres ce, are fine, are out, are trying, are … me
  1.9: are … this, arretez … texter, asked nicely, askin, at first, attention, au complet, au lieu, au … j
  1.9: au … pour, aucune … de, avez confondu, avise, be great, be so, be … it, because … your, becyk
  1.9: before me, being repaired, bici … en, bicic-, bien sin, bike i, bike … am, bike … for, bike … wrong
  1.9: bill and, bloquear |, bonjour … a, borrar, borre … numero, brakes are, bring … in, but … am, buzzi-
  1.9: buzzing, by … right, bye stop, c … son, c … surement, call |, cambio, can drop, can have, can somebody
  1.9: can take, carac-, caracteres, cat … the, ce numero, cell … NUMBER, celul-, chava, chiff-, cobran por
  1.9: comme … vous, commence … etre, commi-, como, como consiguieron, compraron, compraron mi
  1.9: compraron … numero, con sus, con … avisos, confondu, connais, consentement vous, consommateur, coord-
  1.9: corriger, corro, cosas de, could call, county, courr-, cousin he, creen, d mandar, dadme, dadme de
  1.9: dadme … baja, dans … platre, date et, date … l, de becyk, de pubs, de … dice, de … mensajes, de … pa
  1.9: deben, debra-, decli-, decline, dejan, deje de, delete sistema, demain apres, demande … retrait
  1.9: dentiste, derni-, deux chiffres, discontinued, do … recall, do … want, done … no, du … pis, dueno |
  1.9: durin-, during, ecriv-, elle en, email from, en paix, en recois, en vez, en voulais, en … a
  1.9: en … plein, enlever, enlevez … pour, entonces … me, envoyer de, escriban, escribiendome
  1.9: escribiendome |, essentiel, est surement, est … clair, est … otez, est … son, etudiante
  1.9: everything … the, fermez les, fijes-, fijese, fini … messages, flat no, flooded, folks, forgot my
  1.9: frequence, ftc, futur, futur |, garag-, garage, garantia no, gaste-, gasten, gave … cell
  1.9: gave … number, gentleman, get … bike, got … now, grade, group text, guest-, guests, happe-, her cell
  1.9: heu, him off, his mother, homme, how … can, how … opt, i always, i report, i told, i … appreciate
  1.9: i … cash, i … nicely, if … stop, in NAME, in … it, in … minutes, in … please, inscrit |, inscrite par
  1.9: interested … your, is important, is not, is … great, it possible, it … you, j … laisse, j … pese
  1.9: j … recois, j … voulais, jaw, je veut, je … demande, je … moi, je … votre, jeje |, junto-, juntos
  1.9: la delete, la protection, la … mais, lachez … les, las … al, late reply, le … passe, leave … be
  1.9: leave … off, legit, lieu, lire, list … never, liste, llamado, llanta … NUMBER, llego su, loi
  1.9: longer NAME, los … mejor, m … avec, m … confondu, ma … ce, maintenant, mais … j, make, manden, mano |
  1.9: marque … casilla, mas mensaje, mas sms, me las, me lleguen, me … llevo, me … mandar, me … ofertas
  1.9: mejor … no, menor, mensajes porfa, mensajes que, mensajes … la, merci bien, messages … de, mettr-
  1.9: mettre, mi amor, mi compadre, mi … joven, mi … para, mi … yo, middl-, middle, mobile |, moi de
  1.9: moi plus, mon … par, montr-, montreal |, moose jaw, more it, more … me, mostr-, my girlfriend, my leg
  1.9: my text, my … take, nadie se, ne … envoyer, nephe-, nephew, ni mi, no estoy, no gasten, no les
  1.9: no more, no quiero, no tienen, no when, no … avisan, no … avisen, no … mensaje, no … textos
  1.9: no … thanks, nom la, not reach, not recall, not signing, not |, not … for, not … sending, not … so
  1.9: not … them, not … us, not>more, now that, number she, number … did, numero chez, off any, off still
  1.9: off … just, often i, on purpose, on … appelle, on … changer, on … me, one i, opt … a, optin-, opting
  1.9: order arrived, otez … nom, otro taller, oui … moi, out lol, out … to, ouvra-, owes, own |, owner-
  1.9: owners, paniq-, panique, pardon mais, parenle, pas ben, pas lire, pas mme, pas … rdv, passe … le
  1.9: passed … please, pedi … me, pero, pero you, personne … ce, peut changer, phone … with, pis il, platr-
  1.9: platre, plus envoyer, polyv-, polyvalente, pour … j, pour … l, pouvez arreter, pouvez … enlever
  1.9: priere de, probably, prochain, profe-, promo texts, put … on, quand je, que … era, quick question
  1.9: quien, quien … dejo, quien-, quienes, quienes son, quitarme, quitenme de, quitenme … eso, quitenos
  1.9: rappelez, rappels, reatt-, reattribue, receive messages, receive texts, rechazo, reclamo, regale
  1.9: remove>law, remove>number, remueveme, rente, ride … take, rien savoir, right … you, rouyn, runs this
  1.9: s … te, said not, sakam-, sakame, sakame de, saque-, savoir … mon, se … cuando, se … los, send more
  1.9: send … more, seul texto, shop … me, shops, show … the, si … bien, si … mi, si … no, sign … sheet
  1.9: silence |, slt, sms gracias, so |, so … take, soldes, some other, sorry … have, sors, sorte-, spamm-
  1.9: spare me, staff, still getting, stop les, stop … is, stop … texts, stop … updates, subscribed |
  1.9: supplie, supprimer, sus … pero, suspe-, svp pu, table-, take him, talki-, tan temprano, tanne-
  1.9: te plait, telefono … me, telefono … su, telephone est, texte merci, texte svp, texted, textos por
  1.9: textos stp, textos … merci, that and, that … enough, the card, the county, the fcc, the form, the ftc
  1.9: the link, the reception, the stop, the swap, the vip, the way, the … reply, these … you, think … is
  1.9: this … be, thru the, tienen … la, to about, to these, to … ftc, to … lawyer, told … could, tout |
  1.9: toute, toute l, toute … equipe, trabajo de, tune ups, un chiffre, un velo, un … une, une erreur, uno
  1.9: up sheet, up stop, up what, va … la, ver con, vete, veux rien, vez de, vez … lo, viens … avoir
  1.9: viernes por, viernes … ella, voice, vous … je, vous … trompe, waiting for, want stop, want them
  1.9: want>law, we agreed, what right, with his, with respect, with thanks, without … consent, word … stop
  1.9: would … great, writt-, wrong one, y hoy, y … favor, yes … the, yes … will, yo a, yo lo, yo … mi
  1.9: you an, you hold, you … con, you … envien, you … mandes, you … no, you … quitenme, you … trying
  1.9: you>not, your texting, | arretes, | chao, | desactiver, | fewer, | mauvaise, | package, | pero
  1.9: | priere, | sakame, | slt, | su, | trop, | vete, | where, | will, | … abuela, | … ads, | … aimerais
  1.9: | … car, | … cette, | … consiguieron, | … desk, | … dude, | … enfants, | … envoie, | … let, | … los
  1.9: | … marque, | … mother, | … recipient, | … reminder, | … runs, | … there, | … these, | … vuelvo, ~_agr
  1.9: ~_and, ~_ano, ~_aq, ~_aqu, ~_aux, ~_bik, ~_bor, ~_dec, ~_dor, ~_dou, ~_fol, ~_inb, ~_lak, ~_mm, ~_nec
  1.9: ~_opt, ~_rid, ~_rom, ~_tic, ~_tus, ~_unc, ~aber, ~abur, ~ale, ~alum, ~are, ~ari, ~aski, ~bay, ~body
  1.9: ~bol_, ~boug, ~brea, ~chif, ~coor, ~crip, ~debr, ~decl, ~defi, ~dese, ~dias, ~dma, ~donn, ~doub, ~eall
  1.9: ~ecli, ~efer, ~efo, ~egan, ~egre, ~enme, ~ephe, ~erse, ~erte, ~esa, ~esco, ~eui, ~euil, ~euve, ~evi
  1.9: ~fire, ~flip, ~fo_, ~folk, ~gan, ~ging, ~give, ~hale, ~hell, ~hiff, ~icip, ~iel, ~ienc, ~inb, ~inbo
  1.9: ~ingu, ~jala, ~jese, ~jode, ~jos, ~lad, ~lash, ~lire, ~midd, ~migo, ~miso, ~nav, ~ndie, ~neph, ~nqui
  1.9: ~nsh, ~nsub, ~nui, ~nuti, ~ody, ~oit_, ~olks, ~ommi, ~onge, ~onse, ~op_, ~opto, ~ourr, ~oze, ~pamm
  1.9: ~peni, ~phew, ~rade, ~refe, ~ript, ~robo, ~sida, ~ski, ~sort, ~souv, ~ssio, ~sul, ~tach, ~tafa, ~taff
  1.9: ~tame, ~taro, ~tier, ~tigu, ~too_, ~top, ~top_, ~ueno, ~ulez, ~umm, ~una_, ~unsu, ~uspe, ~utor, ~uzzi
  1.9: ~vend, ~vice, ~xtee, ~yee, ~yee_, ~zzi, ~zzin
  1.83: (tables say unclear)
  1.8: 2 … que, NAME at, NAME … pas, NUMBER h, NUMBER merci, NUMBER … al, a deux, a digit, a la, a moncton
  1.8: a nurse, a one, a reportar, a ton, a … autre, a … jefe, accepte, achete … chambre, affaire ailleurs
  1.8: agree-, ai vendu, aille-, al … y, alors, already … time, am asking, am getting, ancien … de
  1.8: and cancel, and every, and i, and remove, another text, anything at, anywa-, are sending, are these
  1.8: arretez … textos, asked … twice, at our, aux, avais … pas, avoir le, away my, away … number, back the
  1.8: bajenle, be … on, because … is, bes, bicicleta, bicycles, bike … a, bike … is, borre-, borreme |
  1.8: bowli-, bowling, buen trabajo, bueno … de, bug, burea-, by … for, by … please, ca va, cabin, caisse |
  1.8: call the, callense, calmez vous, can get, can … please, cansa-, caraj-, carrito, cell and, cell so
  1.8: cell … you, celular, cesser, cessez … m, che pas, cheque, chez moi, chica-, church office, close, clue
  1.8: comer-, communication, company, con … mensajitos, con … respeto, confirmar, conozco a, consentement |
  1.8: consiguieron … numero, contactar |, contacted |, contacter |, contactez moi, contacting, coupons
  1.8: crank |, cuidado, d envoi, darme, de sa, de sondage, de votre, de … a, de … baja, de … mes, de … mon
  1.8: de … promos, de … sacaron, de … todavia, deact-, deactivate, deaf i, deals i, debe ser, depan-
  1.8: deranger, dernier svp, des textos, des … svp, desir-, desuscribanme, di … como, did … you, dieron mal
  1.8: dije no, dire oui, do … care, do … texts, does … mean, donc |, donde sacaron, dors |, down to
  1.8: efectivo … no, el mensajito, else |, en deuil, en prie, en … telefono, encar-, encargo
  1.8: enlever … numero, entendi, envoyer svp, eparg-, era … otra, esa … no, escriban mas, est … chsld
  1.8: est … enlevez, est … vous, estafa |, et mon, etait son, etait … velo, ever, every one, every time
  1.8: evite, exchange, exist |, exit, expres, ey, facture … NUMBER, ferme-, fille … a, fois, fois … toutes
  1.8: for each, for … late, free, fui una, gaspe, gelat-, get NUMBER, get messages, get rid, getting charged
  1.8: go … for, goes off, gratt-, guada-, guadalajara, guarda, haceme, hagame el, halif-, halifax
  1.8: have already, have received, have wrong, have … the, hesit-, hesite, hi it, hijol-, hijole, hors de
  1.8: hors … votre, horte-, hortensia, hours please, huile-, huiler, i share, i signed, i … asking
  1.8: i … consent, i … wanted, iban, iban a, in with, in … sink, interesse |, inver-, is illegal, is … much
  1.8: is … possible, is … take, is … warranty, j exige, j … plus, j … vendu, jaja gracias, jajaja, jalou-
  1.8: jaloux, jamais ca, je fais, je vends, juro que, kill, l … pas, la cnil, la muchacha, la … affaire
  1.8: la … textos, lache … cell, laisse … velo, last … this, late husband, law>law, le dio, leer, left off
  1.8: les … dicho, like out, listas … de, liste … envoi, llegan … de, lo voy, log, los … quitenme
  1.8: love … shop, m ecrire, ma … dans, ma … par, mail me, maintenant … moi, mais … moi, make these
  1.8: make … stop, mandr, mas la, me already, me anymore, me lah, me thanks, me volvieron, me … hasta
  1.8: me … messages, me … plus, mensajes … you, mes … merci, mets fin, mettez la, mi telefono, mi … asi
  1.8: mi … ni, might … to, mijit-, mijito, moi … vrai, mon consentement, mon … que, monct-, moncton
  1.8: more … you, motorcycle, mouri-, mourir, my … needs, my … plan, nada … que, need them, never asked
  1.8: never subscribed, never … text, no, no clue, no mandes, no riding, no usa, no … list, no … mas
  1.8: no … problema, no … remove, no … to, nombre en, not anymore, not buying, not do, not getting, not it
  1.8: not much, not remember, not texts, not … others, not … promos, notai-, nro, number deleted
  1.8: number with, number |, nunca … mi, nurse on, o como, oblig-, of … messages, off la, off … thing
  1.8: old … the, on se, only … a, only … stop, otra NAME, oui aux, oui … textos, our, panad-, panaderia, pas
  1.8: pas arretez, pas … client, pas … promo, pass … the, pedi que, perdez mon, perdez … numero, permi-
  1.8: petro-, phone … this, picked it, picked … up, pido por, pienso, please honor, please lol, please make
  1.8: please thank, please you, please … stop, please … these, plus … m, poiss-, por sms, pour … promos
  1.8: prefere le, premi-, previous owner, prior, profeco, pu recevoir, put down, qu … peut, que no
  1.8: quien … apunto, quiero es, quit … my, quitame de, quite-, rathe-, rather, recall, recibir … de
  1.8: recordatorios you, regan-, release me, release … from, remove … info, remove>you, reply … so, reportar
  1.8: reporting you, resena you, resenas, retire moi, retire … ca, returned, rien accepte, rien … moi
  1.8: robinet, rueda y, runs, s en, sacan de, salir, salirme, salud, salut, same as, se lo, seasons
  1.8: send>more, serva-, servait, ses textos, shees-, sheesh, sheesh |, siguen, sin, sink, sir … am
  1.8: son vrai, sorry you, sourds, specials, specials |, spring sale, stay, still … my, stop before, stop on
  1.8: stop>texts, su sistema, suppose, supprimez … NUMBER, suspendez, suyo, swap the, taking me, talking
  1.8: tardes … la, te … bro, tengo yo, text program, text remove, text svp, text … you, texte moi
  1.8: texter pour, textez … plus, texting … my, texto non, texto … favor, texts a, texts is, texts … do
  1.8: texts … month, texts … your, texts>angry, that the, the appointment, the cabin, the country
  1.8: the raffle, the sink, the word, the … did, the … had, the … lot, them i, they come, this … before
  1.8: this … belongs, this … illegal, this … too, ticke-, to answer, to miss, to text, to … sms
  1.8: to … texting, toco, todo pero, todo respeto, toggl-, toilettage, too stop, tout message, toute … par
  1.8: tripl-, two … for, un … mas, un … message, une autre, unless you, unlis-, unsubscribe link, update the
  1.8: ustedes you, vacac-, vacaciones, veces … que, velo est, velo je, vends, vendu mon, veuillez … retirer
  1.8: veux … rien, viuda, vivre en, vos … arretez, vous mon, vous … au, vous … enlevez, vous … parler
  1.8: voy … reportar, voyag-, want a, want none, want this, wanted texts, we had, where … my, who i
  1.8: wife thinks, will want, winter storage, wish … a, with … mom, would … out, wrap … the, writing to
  1.8: wrong>law, xx, xx |, yo me, you always, you my, you ok, you opted, you spamming, you … el
  1.8: you … remove, you … scratch, you … usa, you>list, you>me, your hours, your stuff, your … with, | again
  1.8: | bless, | bon, | chef, | congratulations, | dejen, | desuscribanme, | ey, | faux, | feels, | flip
  1.8: | fyi, | hijole, | hit, | maman, | refrain, | refuse, | remueveme, | retire, | spare, | suspendez
  1.8: | vendi, | … aqui, | … este, | … estrellas, | … give, | … it, | … mechanic, | … met, | … mijo
  1.8: | … molestar, | … ni, | … own, | … pay, | … receipt, | … sacame, | … sans, | … saquenme, ~_ail, ~_buz
  1.8: ~_ces, ~_des, ~_epa, ~_feu, ~_fut, ~_gos, ~_har, ~_kie, ~_no_, ~_nro, ~_obl, ~_via, ~ache, ~aja, ~alm
  1.8: ~aniq, ~argn, ~asy_, ~avin, ~aya_, ~bi_, ~bik, ~blig, ~bure, ~buz, ~chal, ~chic, ~choo, ~crap, ~cree
  1.8: ~crit, ~cros, ~cton, ~dict, ~dso, ~dude, ~edio, ~eggi, ~elet, ~enr, ~ensu, ~enu, ~epe, ~equ, ~esi
  1.8: ~esid, ~etre, ~exit, ~fois, ~fol, ~fuer, ~fut, ~gles, ~hdra, ~hono, ~hops, ~hte, ~ices, ~ili, ~indi
  1.8: ~isir, ~ixin, ~jen_, ~leti, ~limi, ~lirm, ~llar, ~llem, ~lpa_, ~lug, ~mera, ~monc, ~mons, ~mue, ~nat
  1.8: ~ncar, ~ncto, ~nder, ~ndso, ~nenm, ~nie_, ~nill, ~non_, ~nywa, ~obb, ~obli, ~och, ~ogi_, ~oine, ~ordi
  1.8: ~oudr, ~out_, ~ovel, ~parg, ~pas_, ~paz, ~pez, ~ppre, ~pre_, ~prem, ~pt_, ~pte_, ~raw_, ~rgn, ~rgne
  1.8: ~ribi, ~rong, ~ros_, ~rrid, ~rru, ~rtis, ~rtu, ~runs, ~san, ~sign, ~sile, ~sold, ~son, ~stad, ~supp
  1.8: ~suyo, ~tisi, ~tit_, ~tome, ~tto, ~uera, ~ufi, ~uite, ~uitt, ~unds, ~unic, ~urea, ~utt, ~volv, ~wron
  1.8: ~xit, ~xit_, ~yway
  1.7: NAME changed, NAME en, NAME … is, NAME … not, NUMBER ans, NUMBER star, NUMBER … d, a child, a des
  1.7: a dog, a esa, a minor, a ne, a pris, a recevoir, a su, a while, a … cosa, a … donc, a … enlevez
  1.7: a … me, a … plan, a … she, a … telephone, a … there, about |, abuela, aburre, accident please, add my
  1.7: after … you, agreed … that, ailleurs, alerts, all … ask, am reporting, am … off, ancien proprietaire
  1.7: and everything, and has, and … never, angry>number, any shop, appointment and, appreciate it
  1.7: apunto sin, aqui … se, are … our, arretez, arretez merci, asked, asking … to, aucune … c
  1.7: avec … rappels, avez … NUMBER, avisen de, avisen nada, avisen … nada, away … my, awya, banks
  1.7: be … texts, bici … yo, bike camp, bike in, borrad, bring … the, broken so, button |, buzz, ca par
  1.7: calle-, camionero, cance-, cantidad, capables, capitals, capture, caron, carte-, cette personne
  1.7: changed, changing, chaque … recu, chela, chez … enlevez, chiffre de, cita … manana, colla-
  1.7: computer … stop, con tu, con un, concl-, consentement expres, constantly, contact … for, contacter
  1.7: contacting me, contacto |, cookies, copie, cote de, could … stop, country |, coupez ca, coute, criss-
  1.7: crtc, cuz, d avoir, d su, d … NAME, d … est, d … stp, dale con, dame … de, dans … NUMBER, darme … baja
  1.7: day … me, de cancelar, de cesser, de chez, de … contactos, de … datos, de … envois, de … liste
  1.7: de … ne, de … pub, de … recordatorios, de … shop, de … text, dealt, debranchez, deja … stop, dejar
  1.7: dejar … escribirme, desabo, desabonnez, desac-, devic-, device, dice … no, digit off, divorced
  1.7: do … just, donc retirez, donc … moi, donne … accord, du … pour, du … un, effacer mon, effacer |
  1.7: el amor, el envio, el numero, el … saquenme, el … sin, elses, en reparacion, en una, en … encore
  1.7: en … mensajes, en … momento, encargo que, end … alerts, enerv-, enough for, entie-, envoyez … d
  1.7: es … tercera, esos avisos, est beau, est une, estas cosas, este … para, esten molestando
  1.7: estos mensajes, estub-, estubo, etais en, ex … el, exces-, excessive, excha-, excluyanme
  1.7: excluyanme de, exerc-, faire … de, fais … ailleurs, family only, fan, fcc |, feo, fin, fin … textos
  1.7: fine stop, fishb-, for … delivery, for … i, for … update, forfa-, forfait, frame and, free to
  1.7: from … and, further messages, genev-, genevieve, gentils mais, gerer, get one, get to, get … a, gets
  1.7: getting … bike, going with, good … not, got it, guarderia, habla |, hard … on, have just, have me
  1.7: honor it, i bet, i joined, i surrender, i talking, i … bought, i … hear, i … make, i … reporting
  1.7: idee c, idee … est, il est, in vancouver, in … bin, indica, interesser, iphone |, is NAME, it no
  1.7: it … already, jamais inscrite, je souhaite, jefe no, jodas, juro, knock it, knock … off, know where
  1.7: kowal-, la misa, la pour, la … fille, la … ustedes, lache mon, lachez … telephone, law>me, le manden
  1.7: le … bien, le … samedi, lee, les ai, les boys, les … et, letting … know, lista-, lleguen |, lo … los
  1.7: loads, lol please, lol thanks, los … no, los … please, lui, m … tout, ma belle, ma mensaje, mais pour
  1.7: manana con, mandar mensaje, manden textos, mando un, manit-, mas nada, me anything, me hagan
  1.7: me offers, me quite, me up, me … else, me … on, me … tarde, me … text, me … texting, me>more
  1.7: mejor you, meses, messages … you, metanse, mi consentimiento, mi you, mi … fallecio, minor, moi … ai
  1.7: mon avocat, mon cellulaire, mon … va, moose, more spam, more>forever, mostrador, mot, mucho-, muchos
  1.7: muy … la, my bikes, my contact, my country, my late, my part, my … name, n … a, nada … ustedes
  1.7: ne rien, need from, need … on, negocio, new … who, ni me, ni … mensaje, nice but, ningu-, no conosco
  1.7: no consent, no en, no lleguen, no mensajes, no mi, no … by, no … comprado, no … leer, no … reminders
  1.7: non aux, not meant, not … contact, not … customer, not … no, not>send, note on, now … me, number or
  1.7: number take, number thanks, numero depuis, numero se, of whatever, off there, off … a, off … day
  1.7: offre-, offres, ok thanks, old … she, on m, on … in, on … more, one star, one … do, one … not, only
  1.7: ou … le, our … please, out my, over please, p, paciencia, parad, parece, partie, partir d, pas m
  1.7: pas une, pas … autres, pas … pub, pausa, pay the, pelle-, pelletier, pelletier |, penda-, pendant
  1.7: perdi el, perdon |, peur, peut etre, peux … enlever, phone belongs, pis le, pis … de, please see
  1.7: please she, please unsub, plus envie, plus … notifications, por la, porque … no, porter, pour vrai
  1.7: pour … le, private … i, promos … me, pu … numero, publicidad, punto, purge, purge my, puse mi
  1.7: put … note, que era, que esto, que ladilla, que mon, que you, que … recibiendo, que … son
  1.7: quiero darme, quitar, raffle … not, rappe-, rappels par, raye, reached, recevoir moins, recevoir |
  1.7: recois … des, recor-, refer-, refrain, refrain from, relan-, remove, renuncio, rest in, revoila, rojo
  1.7: rompan, says … for, scratch me, send them, send … nothing, send … of, set, shop again, shop but
  1.7: si … llega, sigan escribiendo, sigue llegando, sistema, so kindly, son … c, sous, step |, suis abonne
  1.7: suis deja, suis … inscrite, sur … compte, surrender, svp … les, take it, tanta-, tantas, tanto msj
  1.7: te va, telephone number, tengo nada, tercera … que, text … will, texting him, texting me, texto por
  1.7: textos sans, texts at, texts from, texts mate, texts>not, that … my, that … out, the bike, the clinic
  1.7: the late, the third, the tuesday, the wifi, the … blasts, the … could, the … not, theo, there again
  1.7: these are, these can, these>remove, they … in, this device, this messages, time … please, to use
  1.7: to … and, to … device, to … she, to … up, told, told i, told … it, trois-, troisieme, trop … moi
  1.7: trouver, tune up, turn … texts, tus, un consentement, un petit, unlist, unlist me, up so, us in
  1.7: use for, vamos, vario-, varios, venia, ver … me, veuil-, veuillez, vip, voisine |, voit, vos … sans
  1.7: votre … si, vous avais, vous enlevez, vous pouvez, vous prie, vous … mes, wake me, want>send, want>you
  1.7: welco-, welcome, went … in, whatever … this, who … is, wife … you, woke, wonderful, worse, written
  1.7: wrong, y you, y … bici, y … conozco, y … paso, yes for, you estubo, you looking, you please, you sell
  1.7: you … lleguen, you … pueden, you … quiere, you … tiene, you … trabajo, you … un, your … wake, zack
  1.7: | esta, | estamos, | excluyanme, | forgot, | grand, | hagame, | hard, | lovely, | mail, | quit
  1.7: | think, | wheres, | … debarque, | … en, | … estubo, | … exige, | … further, | … ladilla, | … lady
  1.7: | … liste, | … little, | … lube, | … mais, | … mi, | … muy, | … my, | … papa, | … poco, | … prochaine
  1.7: | … se, | … texted, | … x, ~_avo, ~_cau, ~_chi, ~_crt, ~_cuz, ~_guy, ~_lir, ~_lui, ~_mud, ~_nen, ~_no
  1.7: ~_p_, ~_seg, ~_uh, ~_uns, ~_wok, ~abri, ~agg, ~ajen, ~aken, ~aks_, ~aler, ~anks, ~aqu, ~aque, ~arec
  1.7: ~arme, ~asta, ~asy, ~atis, ~brav, ~cans, ~ces_, ~chel, ~cki, ~clet, ~comp, ~crt, ~crtc, ~cuz, ~cuz_
  1.7: ~dee, ~dis, ~dom, ~easy, ~ecor, ~eis_, ~elco, ~elva, ~emen, ~enda, ~enl, ~eri, ~esac, ~eses, ~etan
  1.7: ~exer, ~feu, ~forf, ~gl_, ~goss, ~gun, ~guy, ~hib, ~hick, ~icos, ~ien_, ~ieu, ~ije, ~ilia, ~inat, ~inc
  1.7: ~ind, ~ipe_, ~isat, ~iste, ~jen, ~lega, ~leta, ~life, ~lm_, ~lses, ~lves, ~men_, ~mien, ~mig, ~mot_
  1.7: ~mova, ~mpa_, ~nant, ~natu, ~nc_, ~ncel, ~ndar, ~neja, ~ngun, ~nks_, ~nna, ~no_, ~of_, ~off_, ~oft
  1.7: ~okin, ~olk, ~omos, ~ondu, ~owl, ~oyon, ~pez_, ~pide, ~ppen, ~prim, ~queo, ~race, ~ral, ~ravo, ~rcit
  1.7: ~regi, ~remi, ~ren_, ~rena, ~rip, ~rmis, ~rode, ~rote, ~rtc, ~rtc_, ~rtun, ~ruck, ~sac, ~sact, ~saqu
  1.7: ~sera, ~sire, ~sist, ~sked, ~smen, ~ste_, ~stie, ~teme, ~tex, ~text, ~timi, ~told, ~ueo, ~ueo_, ~ught
  1.7: ~uien, ~usa_, ~utre, ~uzz_, ~veui, ~viez, ~wok, ~woke, ~xerc
  1.6: (list), (not), (number), (texts), NAME aqui, NAME me, NAME … texts, NUMBER anos, NUMBER pero, a air
  1.6: a diff, a way, a … demande, a … envois, a … mandando, a … oficina, a … quitenme, account … sms
  1.6: adresse … a, affaire |, agreement, ahead … take, ahora en, ai clique, all, alumnos, always … this
  1.6: am allergic, am begging, am blocking, am good, am … buying, am … going, amable, and tell, and … want
  1.6: angry>list, annuler … textos, anuncios, any … thank, apuntado, aqui … la, are … stop, are … without
  1.6: arretez … la, as … not, asign-, at these, atte ing, attri-, attribue, au crtc, au salon, au … plus
  1.6: autorisation, avec … autre, avec … magasin, avec … pneus, avez compose, avez … mal, back … my
  1.6: bajame … la, barks, barks every, barks … time, bc … you, beggi-, begging, being, bici … que, bloque si
  1.6: bloque … numero, c … gentil, c … quoi, c … un, calme, can … even, cancelar … no, cancelo … mensajes
  1.6: canse, card … the, casi … veo, ce cellulaire, cero … por, change de, chaque … que, chercher le
  1.6: chicago, clear |, colle-, compania y, compania … me, con … texto, concluida, congrats to, connais pas
  1.6: conosco |, consented, consider, consiguieron mi, const-, contact … again, continuez |, could use
  1.6: coupez, courant, crissez, crissez moi, crissez … patience, cuando … yo, cuantas … tengo, cut them
  1.6: dale … los, de dios, de notifications, de numeros, de otra, de textearme, de … bicicleta, de … conmigo
  1.6: decri-, decrisse, deja … escribirme, dejen … mandar, delet-, delete … al, des sms, des … pour
  1.6: desabonne moi, desaf-, deseo, desin-, despacio, devez avoir, di para, diet, diga, digit, dla
  1.6: does … end, dog barks, dog … every, donde queda, done … your, du mal, du … noter, ecris, ecris … moi
  1.6: effac-, effacer, effacez, eh no, el … pa, eliminenme, elle est, elle … pas, en avec, en chicago
  1.6: en ningun, en paz, en sorte, en supplie, en … moins, en … pas, encore vos, end … texts, enfer-
  1.6: english i, english … want, enleve … de, enough … the, entendi |, envien mas, envios |, envoyer
  1.6: envoyer ca, es ese, esa foto, esa vaina, escriban |, eso you, esos mensajes, est gentil, est … l
  1.6: est … pour, est … tel, est … troisieme, esta … a, este … you, esto … no, estoy interesada, etait … pas
  1.6: euh, ever contact, explique, explique a, explique … NAME, expres vous, faire … mon, faites moi
  1.6: faites … svp, faut le, fed, fed up, feliz navidad, fichez moi, fils a, finalement … veux, finissez en
  1.6: finissez … avec, flori-, flush-, for pickup, for … quick, forget my, frene-, from … contacts
  1.6: from … please, fue de, full … of, ganas, get … i, getting … of, girlf-, good news, good … to, got her
  1.6: got … message, gracias |, grasias |, groupe … svp, gt, guy … not, hace … que, handles the, hands are
  1.6: hat |, have … nice, hay problema, hay … ahi, hay … en, he can, he … no, hear about, heure la, hija |
  1.6: hit a, i call, i read, i specifically, i … allergic, i … begging, i … blocking, i … good, i … opt
  1.6: i … picked, i … still, i … subscribed, i … taken, i … up, i … walk, idea de, il a, in red
  1.6: inscription … textos, interesa |, interesada, interest, is at, is broken, is due, is ridiculous
  1.6: is spam, is … front, is … sign, is … still, j … clique, janm, je les, jus, keep, kill … texts
  1.6: l … vole, la merci, la prochaine, la quedo, lado |, landline that, landline … reads, lawye-, le meme
  1.6: le spam, le … demain, le … qui, les petits, les … la, lifet-, lifetime, like … messages, llanta … me
  1.6: llegar, llege-, llegen, local, look … these, los quiero, los … es, loud in, lugar, m … desabonne
  1.6: make them, mal, mal noter, man, manden mensajes, mas gracias, me avisen, me canse, me de, me envien
  1.6: me preguntaron, me puso, me sacan, me … ahorita, me … des, me … dieron, me … right, me … textos
  1.6: me>number, meant to, mechanic |, medio |, mejor a, memory, mensajes a, mensajes despues
  1.6: mensajes quitenme, mensajes saludos, mensajes |, mensajes … no, merci … plus, message no
  1.6: message … phone, messages de, messages … svp, might, milli-, mis alumnos, mon coloc, mon … avant
  1.6: more>number, moved out, much … please, muchacha que, muchacho … la, must … the, mwen pa, my lock
  1.6: my neighbors, my wheel, my … go, n it, nada … textos, name at, name |, name … NAME, need not
  1.6: need … unsubscribe, needing your, neuf, never … to, ni mensajes, ni … de, nights and, no … envien
  1.6: no … esto, no … interesada, no … pa, no … textees, nom svp, non a, none … them, not … be
  1.6: not … english, not … or, not … texted, not … to, not … understand, not>law, not>texts, noter le
  1.6: now remove, now … need, numero equivocado, numero … depuis, numero … ma, off, off les, off … next
  1.6: oiga, ok that, ok … it, on these, on this, on … ca, on … calme, on … le, on … own, one flat
  1.6: one … review, oppos-, opt, otez … numero, otra cosa, oui au, oui … la, ouin c, own no, owner i
  1.6: pa … de, palabra, parce, paren el, paren los, parler |, parro-, pas … consentement, pas … pis
  1.6: pas … texto, paso manana, paso … lunes, paso … viernes, passe-, patch, patience, patron, peper-
  1.6: pepere, perdi … ticket, perdone pero, perro se, personne de, personne n, personne … s, phone dings
  1.6: pickup not, pidieron, pis l, pis … textos, place, please do, please to, please … my, please … us
  1.6: plus me, plus … sms, podri-, por donde, por … medio, por … mensaje, por … quitenme, porfabor, poste |
  1.6: pour toutes, pour votre, pour … sms, pouvez … m, preguntaron, pregunte, pregunto si, priva-, private
  1.6: probation, promociones no, promociones por, promociones … de, promos, protection, prueb-, pu de
  1.6: pus de, que votre, quedo … bien, quedo … pero, quiero … sus, quiet, quitame |, quoi … code, randonnee
  1.6: rather … receive, rayez, really … texts, receive any, reception de, recko-, reckon, recoivent
  1.6: recordatorios de, remember … you, ressortir, resul-, retirer … numero, revoked |, rhond-, rhonda
  1.6: ride … not, rien demande, rien enlevez, roommate he, rude … my, sacar de, said … could, saisi-, sans m
  1.6: saquenme |, saturday works, say anything, se calme, se fue, sease, sending to, sending … me, senor-
  1.6: serais, share-, shared, shave-, shaved, shit, shut, si … algo, signed up, slow, sms, so here, solde-
  1.6: solo quiero, somebody elses, sorry … english, sorte que, sounds, specifically, stop … him
  1.6: stop … merci, stop … spam, store … me, suegr-, suis … pas, super je, supper, supposed, supposed to
  1.6: svp … n, svp … plus, ta, tachen, tags, take my, take … back, taking … off, tardaron, te confundiste
  1.6: te encargo, telephones, tengo … jaja, text message, textees, textees |, texting the, texting … please
  1.6: texto … j, texto-, textos, textos conmigo, textos enlevez, textos pour, textos |, texts to, thanks
  1.6: that reads, the wall, the … 2, the … dings, the … thanks, the … too, these … so, these … up
  1.6: thing please, think it, think … my, this at, this telephone, this … and, this … no, this … off
  1.6: thursday at, ticked yes, tiendas, tienen … que, time … phone, tire sale, to mr, to take, to … down
  1.6: todo, trabajo en, tu possible, tubo, un candado, un … yo, unsubscribe so, unsubscribing |, up
  1.6: up … have, use … me, ustedes … les, vaina, veces tengo, veci, verifiez le, veux … un, viarg-, viarge
  1.6: votre fiche, vous retirez, vous … avoir, vous … compose, vous … supplie, voyage, vuelven a, was done
  1.6: was ok, we will, which … of, will get, will still, will walk, withdraw, within NUMBER, would … if, wtf
  1.6: xfis, xq me, y dejo, y … mi, yo you, yo … NAME, you mauvais, you paren, you … textos, your contacts
  1.6: your file, your manager, your … anymore, your … too, | as, | block, | bought, | compa, | crissez
  1.6: | fini, | going, | lose, | memory, | mwen, | paren, | perdez, | purge, | texting, | that, | viarge
  1.6: | … cher, | … devez, | … enviar, | … etais, | … gasten, | … lachez, | … mensajes, | … n, | … promo
  1.6: | … quitte, | … repond, | … reponse, | … retirer, | … salgo, | … should, | … tardes, | … use, | … vos
  1.6: | … work, ~_an, ~_arg, ~_arr, ~_di, ~_ef, ~_est, ~_euh, ~_foi, ~_fuc, ~_kep, ~_non, ~_of, ~_off, ~_oi
  1.6: ~_rev, ~_saq, ~_sms, ~_ta_, ~_tas, ~_tex, ~_uni, ~_up_, ~abst, ~acep, ~acez, ~acy, ~ags, ~ags_, ~ague
  1.6: ~als, ~anlo, ~anne, ~any_, ~aqui, ~awye, ~begg, ~bein, ~bird, ~blic, ~bste, ~busi, ~bye, ~bye_, ~capt
  1.6: ~cept, ~chez, ~como, ~criv, ~dat, ~dera, ~des, ~dije, ~duri, ~ebod, ~efe, ~effa, ~ejen, ~empr, ~enes
  1.6: ~enfe, ~ermi, ~erti, ~eseo, ~esul, ~etez, ~euf_, ~euh, ~euh_, ~expl, ~ext, ~ffac, ~find, ~foi, ~fuck
  1.6: ~gal, ~hart, ~hez, ~hez_, ~iand, ~ifa, ~ifu, ~iola, ~ione, ~irle, ~irlf, ~isco, ~ista, ~kep, ~knoc
  1.6: ~lain, ~lawy, ~ley_, ~lfri, ~lic, ~llen, ~loi_, ~lors, ~lva, ~mado, ~mai, ~mars, ~mati, ~mind, ~mory
  1.6: ~nai, ~nece, ~ngs_, ~nme, ~ntac, ~ntim, ~obo, ~off, ~once, ~ontr, ~ostc, ~oulo, ~pack, ~para, ~podr
  1.6: ~pos_, ~prue, ~reed, ~revi, ~rfab, ~rlf, ~rlfr, ~rmer, ~rmi, ~rned, ~rtez, ~rul, ~saq, ~se_, ~sen
  1.6: ~shut, ~sis_, ~skin, ~sms, ~sms_, ~sop, ~stay, ~stc, ~su_, ~sueg, ~tact, ~tee, ~tele, ~tid, ~uat
  1.6: ~uegr, ~uiv, ~unda, ~unk_, ~unli, ~uns, ~upez, ~utad, ~utu, ~vale, ~vate, ~vic, ~vida, ~vir, ~wye
  1.6: ~wyer, ~xpl, ~xtos, ~yed, ~yed_, ~zer
  1.5: (wrong), NAME j, NAME so, NAME … ai, NUMBER … can, NUMBER … les, NUMBER … review, a m, a marre, a me
  1.5: a mistake, a reparer, a … line, a … mauvaise, a … sans, a … sin, aca no, acept-, adios, afraid you
  1.5: afraid … have, after work, agreeing, ai, ai plus, ai … stop, aines, al mes, alertas |, alertes sur
  1.5: alertes … mon, all hours, all messages, all … with, alors je, am … mr, amor de, amor … dios, and not
  1.5: and … am, anos no, anos … de, ans, any way, anything … this, appelle pas, are … a, are … best, as of
  1.5: asked to, at midnight, at … hours, aucun NAME, aucun rapport, autre … je, avant elle, avant … en
  1.5: avons, away … stop, baja porfa, bajenme de, be … of, been NAME, beepi-, beeping, bici a, bicis |, bit
  1.5: blade-, blades, bloquearlos, borras, borren |, bravo pour, bunch, but do, but really, bye, c … regle
  1.5: call when, calme les, can … swap, cancel these, cancelo los, candado no, cargo bike, ce … de
  1.5: cease all, cell … la, chamaco, chaqu-, chaque, chez la, chez un, chill |, client … vous, comen
  1.5: comerciales, comerciales |, communications, compa, comprado nada, comprobante, con canasta
  1.5: con … tienda, consent … this, consented |, consenti a, conta-, contact … by, contacten, coupez les
  1.5: crean-, creances, crois … vous, crout-, d, d habitude, darme de, de esa, de personne, de spam, de tout
  1.5: de … ecole, de … messages, de … supprimez, decede, decedee, decim-, decis, dejar … recibir
  1.5: delete celular, deleted |, demande poliment, demen-, des … de, desabonne, deseo … recibiendo, desha-
  1.5: desor-, desormais, dicen, dispa-, dites … votre, dnc, do … a, do … call, done … it, donne un
  1.5: donner mon, dort, dossi-, dropped the, du tout, each … is, earl, earth, ecrir-, ecrire, ecris plus
  1.5: ecrivez … plus, effacez … de, el cambio, en prendre, encore … je, end … text, enero, enleve |
  1.5: enleviez, enough with, envie … vous, epargnez, epargnez moi, era mi, es delete, es menor, es … ustedes
  1.5: esa |, esposo que, est decede, est decedee, est … ces, est … depuis, est … vieux, esto … una, et ca
  1.5: et … plus, etoil-, every text, evite-, evitez … m, exige … consentement, exist-, facture de, favor you
  1.5: favor … el, feel, fils, final notice, finit-, finito, fleet, flood-, for … he, for … love, forma
  1.5: found my, from contacting, from sending, from … shop, fuck, garder |, gentil mais, go … my, going on
  1.5: got wrong, got … to, great more, guess, gustaria, guys but, habian dicho, habitude, happening, happi-
  1.5: happier, hay que, he dado, he pisado, help |, here anymore, heure |, hice, how … got, i, i heard
  1.5: i know, i swap, i … consented, i … know, i … n, if … say, il roule, il … le, in by, indic-
  1.5: inscrit pour, interessee, is waiting, is wrong, is … be, is … different, is … his, is … word
  1.5: it … rest, it … stop, j en, jamais … chez, jamais … textos, jamais … votre, je decroche, je … juste
  1.5: jour |, justi-, keep … my, la loi, la poste, la suya, la … maison, la … muy, la … pu, la … robinson
  1.5: laisse mon, laughed at, law>send, le … vous, left a, les … ca, limpiando, line at, line for
  1.5: list>angry, list>law, lista robinson, lista … y, littl-, little, llegan a, llegando, lo de, los … en
  1.5: love of, lucky, m … fait, machine a, mais retirez, malhe-, mandarme mensajes, manden … ni, mandes |
  1.5: mando foto, maner-, manera, marzo y, mas textos, mate i, may … please, me borras, me caen
  1.5: me desabonner, me esten, me gustaria, me le, me out, me … avisando, me … mantenimiento, me … promos
  1.5: me … that, me … without, mensajes … de, mes … svp, message texte, message … to, messages thanks
  1.5: messages |, mil, mis … numero, mjs, moi avec, moi en, moi non, moi … me, moi … tu, mon abonnement
  1.5: mother is, movil de, muy bien, my thing, my … right, my … there, n avons, n … autorise, nada … no
  1.5: name … it, ne vous, next time, no enviar, no for, no insistan, no necesito, no trabajo, no … hijos
  1.5: no … interested, no … las, no … ninguno, no … permiso, no … stop, non merci, not, not carry, not just
  1.5: not … look, not … messages, not … thing, not … told, not>want, nothin, now stop, number … mine
  1.5: numero … quiero, of an, of … and, of … texting, off of, offic-, ok please, old … no, on … boat
  1.5: on … pour, on … the, on … you, or … it, order … is, order … not, out, out but, overseas, own phone
  1.5: owner of, par … poste, par … texte, parec-, parle pas, pas des, pas interessee, pas ton, pas … peine
  1.5: pasen, perdone … no, period |, perso-, person you, persona que, phone, pick … at, pierdan su
  1.5: pierdan … tiempo, pis moi, pisad-, pisado, plainte … crtc, please … messaging, plesa-, plesae
  1.5: ponganme, ponganme en, porfa |, porqu-, porque, possible de, pour hier, pour l, pour que, pourri
  1.5: prefe-, prefer not, prefer … to, prete |, prevenue, promotions |, pu d, publi-, publicite, pull, puso
  1.5: put on, quand … me, quatr-, que decir, que momento, que por, que seguir, que … pedi, quel |
  1.5: quelqu … a, quitenme … los, quitte la, quoi vous, rapport avec, rayez moi, rdv … demain, real
  1.5: recevoir des, recevoir … vous, recuerdeme, refrain … contacting, refus, refuse les, regret
  1.5: relationship, remember … to, remov-, removal |, removed i, renew, repartidor, replies, respect, retir-
  1.5: retra-, rgpd je, rien, rien signe, rien … avec, rien … tout, right … text, robinson, robinson y
  1.5: rodil-, roste-, running late, said … ask, sans, sayon-, sayonara, schools, scrib-, scribe, se … para
  1.5: send anything, seria, seriez, seriously stop, sert a, service pourri, seul … je, she did, shop i
  1.5: sigan … mensajes, so … me, so … please, sorry … i, still want, still … these, stop … the, strike me
  1.5: subscription |, suena … cel, suene, sufic-, suis au, suppe-, suppr-, sur … numero, suscribi a
  1.5: svp nous, svp retirer, switc-, switching, tabarnak |, takem-, takeme, takeme off, tanta, tengo
  1.5: tengo hijos, tengo … decir, text anymore, text … offers, texte pu, texter le, textez |, texto … ca
  1.5: textos … contre, textos … l, texts end, texts my, texts take, texts … NAME, texts>forever, the bin
  1.5: the heads, the lady, the law, the love, the promo, the … lady, then … do, there … to, these anymore
  1.5: these … end, these … stop, these … texts, these>list, these>number, these>texts, they … not, this is
  1.5: this oh, throw away, tiend-, tienen loca, tienen mi, time … am, time … the, to pick, to this, to write
  1.5: to … sending, to … who, tranq-, typin-, typing, tyre, un a, un … vos, une ecole, une journee, up but
  1.5: up … more, use el, use … cupon, usted … el, ve, verbally, vez … por, voudr-, vous avez, vous … pris
  1.5: vows, want no, were in, were … up, what … are, when … am, where it, who texts, whoever, why … a
  1.5: will block, witne-, witness, word, wrong … maybe, wrong>angry, y ella, y … he, yes … is, yo … deje
  1.5: yo … les, you think, you to, you unsub, you … be, you … es, you … phone, young, your … for
  1.5: your … program, your … to, | bravo, | canceller, | cierren, | cuando, | cuantas, | debe, | demasiados
  1.5: | dernier, | desabonne, | desole, | deux, | from, | fuck, | kien, | lay, | mind, | pido, | plesae
  1.5: | ponganme, | remuevanme, | sur, | unlist, | veuillez, | veux, | whoever, | wife, | … borras
  1.5: | … canse, | … confirm, | … desabonner, | … dicen, | … dueno, | … fix, | … gerant, | … job, | … joven
  1.5: | … limpiando, | … mail, | … molesten, | … pedales, | … perro, | … place, | … promociones, | … rapport
  1.5: | … respect, | … siri, | … sister, | … sur, | … sœur, | … te, | … think, | … unsub, | … woke, ~_ai_
  1.5: ~_are, ~_ask, ~_bye, ~_cus, ~_d_, ~_dis, ~_ej, ~_gla, ~_i_, ~_int, ~_nm, ~_not, ~_now, ~_nu, ~_out
  1.5: ~_rap, ~_sic, ~_te, ~_ve_, ~_vic, ~_vio, ~_wr, ~acy_, ~aina, ~alme, ~and_, ~avo, ~bsi, ~chaq, ~coud
  1.5: ~cten, ~den_, ~desi, ~dios, ~domi, ~eals, ~eba, ~egal, ~elve, ~emov, ~enez, ~enle, ~epr, ~era, ~ered
  1.5: ~esin, ~etoi, ~evie, ~evin, ~fan_, ~few, ~ffa, ~fils, ~flee, ~futu, ~gain, ~gge, ~haq, ~haqu, ~hera
  1.5: ~hice, ~hod, ~hone, ~iban, ~icl, ~icle, ~igne, ~ik_, ~imie, ~inam, ~inge, ~ipc, ~ipci, ~ispa, ~ittl
  1.5: ~kind, ~lair, ~lari, ~law, ~leet, ~lete, ~lto_, ~lvan, ~malo, ~mmy, ~mmy_, ~moi, ~move, ~mpre, ~mut
  1.5: ~ngs, ~nme_, ~not, ~nqu, ~nse, ~nven, ~offi, ~ofil, ~oi_, ~olog, ~omer, ~onsi, ~oord, ~oot, ~ori
  1.5: ~orre, ~oung, ~oval, ~ove_, ~patc, ~phon, ~porq, ~publ, ~puso, ~ranq, ~rds, ~rds_, ~reei, ~reti, ~ripc
  1.5: ~rizo, ~roit, ~rret, ~rueb, ~runn, ~sado, ~sans, ~sed, ~spok, ~stid, ~stin, ~sub, ~sufi, ~surg, ~swit
  1.5: ~tia, ~tidi, ~todo, ~tori, ~tty, ~tup, ~ubli, ~uc_, ~udr, ~ufic, ~uin_, ~unta, ~uppr, ~ures, ~urio
  1.5: ~usc, ~usio, ~uso_, ~vier, ~voco, ~voud, ~witc, ~xed, ~xed_, ~youn, ~ypin
  1.4: NAME … have, NUMBER centavos, NUMBER fois, NUMBER … qui, NUMBER … stop, a day, a escribirme, a flip
  1.4: a shared, a tube, about what, acceptais, affaires de, again is, again … have, agreed … texts
  1.4: agreeing to, ah non, ai dit, ai jamais, ai … consenti, ai … l, aimerais ben, aki, alle chez
  1.4: alle … vous, already got, already my, am afraid, am an, am broke, am never, amabl-, annulez … rappels
  1.4: ans et, anytime |, appelez … a, appli-, appreciate … if, apres … service, apunte por, are coming
  1.4: arrete … messages, arreter les, arretez … messages, asi … you, at night, at … wedding, au livreur
  1.4: aucune … svp, aussi … de, autorice esto, autorizacion, bajo de, bajo |, basura |, belongs … the
  1.4: besides, bici you, bike … to, borra … numero, bottom bracket, brother … the, bruh, bud, buscando
  1.4: busin-, but … has, button, by thurs, c … vous, ca s, ca … ai, ca … les, call … lawyer, calls
  1.4: cambie la, can … ahead, can … delete, can … talk, can … too, cancel … messages, canceller
  1.4: candado … me, cansan, cel … no, centa-, centavos, cette annee, clair-, clairement, clase |, clients |
  1.4: club |, comment arreter, comment … avez, commu-, company this, contact svp, conversacion
  1.4: corriger votre, coudonc vous, creo … se, croche, cuando … a, cuando … algo, custo-, customer
  1.4: customer i, de avisarme, de bicis, de grace, de messages, de mise, de privacidad, de tel, de … asi
  1.4: de … cell, de … contacts, de … recevoir, de … retirez, de … senor, dead, demande … moi, den de
  1.4: den … baja, desab-, desapuntan, descansan, desea-, desinscrire svp, desist … sending, desk, deuda
  1.4: dire |, do not, do what, done here, donne pour, dossier je, el era, el papelito, el … que, ella no
  1.4: en chsld, en enero, en sus, en … como, en … registro, encargo … me, encore … ai, enlevez … mon, enviar
  1.4: es … los, es … ni, espanol no, essen-, est a, est celui, est … avec, esta tienda, este numero
  1.4: este … y, estoy limpiando, et … suis, etait, everyday, expres … n, fais pas, fait … arretez
  1.4: fallecio en, fastidio, feels like, ficha, figurer, fils est, finalement je, fini … nous, fired, firme
  1.4: firme … para, fit … a, five texts, fixin-, fixing, flip … and, free bike, from … bike, funeral home
  1.4: future |, gang de, gave, gave … bike, gente, geran-, gerant, gerant m, get this, getting this
  1.4: give … phone, gosse-, great … on, guy … the, haber, hable con, halt the, harassment, have never
  1.4: have … at, have … up, hay senal, hello dear, here … please, hereb-, hereby, his … phone, hitch
  1.4: hitting, hmu, hold my, hopin-, hoping, how come, how is, hoy mi, humai-, humain, i please, i take
  1.4: i … afraid, i … broke, idea … quien, if … is, il … jamais, in march, insistan |, instead of
  1.4: is driving, is empty, is revoked, is … by, is … getting, is … shared, it … NUMBER, it … have, j ecris
  1.4: j … suis, jache-, jachete, jaja pero, jamais inscrit, je reste, je travaille, je … ailleurs
  1.4: jeudi NUMBER, joign-, keep your, keep … messages, kien eres, la vous, la … avec, la … enlevez
  1.4: la … esa, la … sans, laissez, last … you, lavoi-, lavoie, law>stop, lay off, le llego, le … chez
  1.4: le … moi, les avis, les … je, les … texte, list when, lista … mensajes, listado, llegan cosas
  1.4: lo llevo, lo unico, local |, lol … for, long do, longer interested, los digo, los envios, los va
  1.4: los … tambien, love … god, lunes y, luv, m effacer, madru-, madrugada, makes, mandan |, marre
  1.4: me laisser, me unsubscribe, me … gracias, me … ni, me … promociones, mecanico … que, mejor que
  1.4: mejor … me, mensajes con, mensajitos no, mensajitos … que, merci … la, messages ne, messages … more
  1.4: meter |, mettre fin, mi ficha, mi numero, mi … esta, midnight, mient-, mientras, mismo, molestia
  1.4: mon … je, mon … stp, moved to, my dad, my doctor, my dog, my opt, my private, my … hurts, my … never
  1.4: my … thinks, nada … aqui, nah stop, ne me, ne … ai, necesito … avisos, needed just, next … my
  1.4: nice day, nights, no acepte, no ando, no con, no conozco, no deseo, no mandar, no textos, no … cansan
  1.4: no … donde, no … quitenme, no … sending, no … tienen, no … when, not being, not your, not>list
  1.4: not>wrong, nothing … you, nowhe-, nowhere, number pour, number … have, numer-, numero el, numero es
  1.4: numero you, numero … gars, nunca … suscribi, nurse here, odile, odile |, of … shop, of … system
  1.4: of … with, off all, off please, off since, off your, offence, oh it, old and, omita-, omitan, on peut
  1.4: one to, only came, only please, only rented, only … this, only … you, or … my, ordered the, ote … de
  1.4: pantalla y, para … por, pas etre, pas … recevoir, passez, pedirlo, pero prefiero, peru, petit fils
  1.4: peux … avoir, pis arretez, pis en, pis … cell, piss, piss off, plainte, please desist, please note
  1.4: please … NUMBER, please … sure, plus capable, plus … ecrire, plus … velo, polan-, poland, por favor
  1.4: pour des, pourquoi … recois, pourriel, prefer no, prier-, priere, priere … cesser, prochaine fois
  1.4: program, promised my, propa-, pues no, pulle-, pulled, purch-, pushe-, pushed, que fastidio, que pena
  1.4: que pido, que ponga, que … acepte, que … esto, que … favor, que … n, que … retiren, queria textos
  1.4: qui … ca, quien … ese, quiero textos, quiero … ni, quit … this, quite mi, quiteme, quiza-, quizas
  1.4: radio |, rate, ready i, receive … from, recevoir … sms, recien, recupere, regreso a, removal
  1.4: remuevanme de, reply … just, request remove, retirez, ring |, rueda-, ruedas, s … de, sabe leer
  1.4: said it, said … and, salid-, salirme |, saturday i, saying … to, says reply, says … not, scrap the
  1.4: se cansan, se … digo, semana … no, send>not, senorita |, sent … my, shit |, shut down, si … tan
  1.4: si … vuelven, sin sus, since monday, since the, sleep days, so late, so … could, soire-, sollicitation
  1.4: somebody else, sorry … did, soy ese, still you, su … you, suis … inscrit, suivr-, suivre
  1.4: supprimer … numero, supprimez moi, surre-, sursauter, sus contactos, sweet, tachen mi, tachen … nombre
  1.4: tachenme, take, taken … so, tal NAME, tan amable, tel est, telef-, telephone la, tengo bicicleta
  1.4: terminen you, terminen … con, text … never, text … too, texti-, texting, texto j, textos s, textos sur
  1.4: textos … enlevez, texts either, texts go, texts … me, texts … you, that … fine, the baby, the parking
  1.4: the sale, the saturday, these stop, thinks … is, this contact, this … to, tienda … me, to no, to rate
  1.4: to … check, to … daughter, to … if, to … notifications, todas |, todo … con, told … this, toss
  1.4: transposed, tremb-, tu … no, ultima, ultima vez, un … mal, unico que, up … week, upsta-, upstairs
  1.4: used, usual-, usually, vais ailleurs, van, vato, veces que, vos … ne, votre affaire, votre … et
  1.4: vous effacez, vous n, vous … m, vu que, vuelv-, want out, want … text, want … unsubscribe, want>stop
  1.4: was told, was … clear, was … last, were … here, when … dropped, which … it, why this, will see, wish
  1.4: wrong chat, y quiten, y se, y … NUMBER, y … delete, y … es, y … telefono, yo les, yo nomas, yo para
  1.4: you dejenme, you quitenme, you texting, you took, you … al, you … if, you … insistan, you … longer
  1.4: you … se, you … tienen, your … get, your … texts, your … thank, your … was, zero texts, | apres
  1.4: | aqui, | confirmo, | desabo, | error, | euh, | leaving, | log, | monsieur, | nah, | oigan, | para
  1.4: | parce, | piss, | pues, | rendez, | right, | running, | still, | tachen, | unfollow, | wtf, | … black
  1.4: | … bloque, | … conosco, | … desist, | … docteur, | … ese, | … fastidio, | … feels, | … firme
  1.4: | … gone, | … hable, | … hoy, | … knew, | … meant, | … muchacho, | … ou, | … pena, | … prochain
  1.4: | … quoi, | … sonne, | … sure, | … toute, ~_aki, ~_dat, ~_eff, ~_fu, ~_gav, ~_law, ~_moi, ~_ner, ~_ocu
  1.4: ~_pro, ~_qui, ~_rej, ~_rie, ~_sac, ~_som, ~admi, ~aitr, ~aja_, ~amn, ~amn_, ~ashi, ~assm, ~autr, ~axi
  1.4: ~bea, ~ber, ~ber_, ~bike, ~bill, ~bla_, ~bloc, ~bruh, ~bud_, ~cko, ~cog, ~cono, ~cula, ~cust, ~damn
  1.4: ~data, ~deb, ~depl, ~desk, ~dica, ~dirl, ~donc, ~dria, ~eby, ~eby_, ~ece, ~eff, ~efon, ~egun, ~elef
  1.4: ~elev, ~emo, ~en_, ~ereb, ~erm, ~esk_, ~etir, ~ewh, ~ewhe, ~exti, ~fono, ~gav, ~gave, ~gned, ~gns
  1.4: ~gns_, ~hau, ~hh_, ~hon, ~hre, ~hut_, ~icat, ~iddl, ~igns, ~imin, ~ini, ~iria, ~itas, ~lefo, ~lord
  1.4: ~luga, ~mabl, ~mez_, ~mmu, ~mov, ~mpie, ~mpra, ~ms_, ~mur, ~nden, ~nir, ~nori, ~not_, ~nro_, ~nume
  1.4: ~odri, ~ommu, ~omp, ~onc_, ~onm, ~ons, ~oose, ~opr, ~ord_, ~ort_, ~osti, ~ostr, ~ote, ~pai, ~papi
  1.4: ~pita, ~pone, ~pour, ~pref, ~proc, ~proo, ~rajo, ~ratu, ~rdes, ~reby, ~remo, ~ret, ~revo, ~rez, ~rli
  1.4: ~rock, ~ropa, ~ropr, ~ruh, ~ruh_, ~sabo, ~sepa, ~soli, ~sona, ~ssme, ~sts, ~sts_, ~ti_, ~torn, ~tos
  1.4: ~tos_, ~tres, ~ubo, ~uffi, ~umer, ~usto, ~util, ~vai, ~vain, ~viol, ~weat, ~xti, ~xtin, ~zco_
  1.33: (tables say mention)
  1.3: NAME … delete, NUMBER of, NUMBER … ni, a cada, a dit, a shop, a … hora, a … le, a … pu, a … rato
  1.3: a … telefono, abogado, abri, acaba-, accident … remove, accor-, accord, adios mensajes, after your
  1.3: ahora … adelante, ahora … de, ahora … mio, ai … je, alerts please, alguien me, am new, am … please
  1.3: an … with, and … for, annee, ans … j, antes … que, any … shop, anything, apagado, apple pay, arretez d
  1.3: as always, as in, as … text, asiento y, asigno, asked … if, asking is, assez … textos, automatiques |
  1.3: avez … mauvaise, baja si, basta, be nice, be |, beaux, bebe recien, bebe … nacido, before … it
  1.3: besoin … me, bici en, bici es, bici ni, bien claro, bike texts, bike … NAME, bikes … the, bjr je
  1.3: block this, borrame |, borrenme … los, boutique, brake pads, brakes feel, buenas no, buenas tardes
  1.3: buggin, busca |, but can, but could, but … his, c … assez, c … fait, c … possible, ca, ca svp
  1.3: caissiere, can … afford, can … unsubscribe, carajo, carna-, case textos, cease texting, celular … el
  1.3: cessez tout, cessez … messages, cessez … rappels, chant-, cherchez |, cierren mi, ciert-, cierto
  1.3: clinic, clout-, come in, come with, como me, complaint, comprar nada, compre … camara, con … a
  1.3: con … bici, confundiendo, cono, consent … me, coron-, coronilla, correos |, corresponde, costa-
  1.3: costar, couns-, count me, coupe ca, coutent, crtc si, crush-, crushed, cual … la, cuando … no, cuantas
  1.3: customer … not, cut down, d los, d … ca, d … mon, d … textos, dan de, dan … baja, de la, de paso
  1.3: de persona, de retrait, de text, de … cadena, de … promociones, de … quiero, de … saludos, de … se
  1.3: de … sea, de … texter, de … yo, debranchez moi, deja … textearme, dejal-, dejar … mandarme, delete my
  1.3: delete numero, dementia, depar-, derecho, derri-, derriere, des … j, desired, dicte-, dictee
  1.3: dictee vocale, did anyone, did … answer, did … tick, dio el, directions, disturb, dit … aux, do |
  1.3: does … get, dolares por, donde estan, done … these, donnees |, dos … la, droit, drole, efface mon
  1.3: eliminar, emergencies only, en efectivo, en pu, en todo, en … mon, en … taller, enlevez … cell
  1.3: es aqui, es necesario, ese … soy, est assez, est possible, est vous, est … NUMBER, est … la
  1.3: esta … you, estimados, estoy … acuerdo, etais pas, faites … mon, famil-, faut croire, favor, favorcito
  1.3: fermez … textos, figure, finish … messages, firme yo, for work, for … how, for … never, for … next
  1.3: for … on, for … years, forma de, from … crank, from … store, gagnon |, garza, gastan, get it
  1.3: get … anymore, ghost, gift card, given |, good no, good … stop, got to, hanging, happening |, harra-
  1.3: has dementia, has … own, hasta … coronilla, hate texts, have it, have … there, he ran, heard … your
  1.3: here … has, hooks, hope you, hors, i go, i hereby, i never, i revoke, i saw, i … sooner, i … very
  1.3: if these, if … did, iles, in NUMBER, in no, in receiving, in … shed, inbox, instructed
  1.3: interested … receiving, is anyone, is … need, is … something, it got, it remove, it … every, izquierdo
  1.3: j annule, j peux, j vas, jamais … pour, je bloque, je ne, je porte, je prefererais, je … mets
  1.3: je … plainte, je … porter, je … un, just not, juste … enlever, justine, kid outgrew, know the, known
  1.3: korea, l entente, l … pis, la caissiere, la coronilla, la je, la pu, la seule, la vecina, la … asi
  1.3: la … plus, last one, law>more, law>want, lawfu-, lawful, lawful basis, le dentiste, leave-, les he
  1.3: let, like … be, lista, llega otro, longer … my, looks like, los … porfa, luck, m … vos, maintenance
  1.3: make the, mande mensajes, many of, many … these, mas … la, me but, me contacter, me escriban, me one
  1.3: me prend, me siguen, me stop, me textees, me texts, me today, me … borrar, me … confundiendo
  1.3: me … email, me … las, me … par, me … your, me>law, mensajes, mensajes … en, merci ma, messages on
  1.3: messaging my, mexic-, mexico, mi … sin, midni-, mind |, mineur, mis … number, moi, moi out, moi svp
  1.3: moi tu, moi … arrete, molesten mas, mon … mais, more … i, mr, muert-, muerta, my baby, my refund
  1.3: my seat, my … is, my … were, n avez, nacid-, nacido, nada que, necesario, need you, need … bike
  1.3: never look, never … one, never … them, new … just, ni … bici, no and, no corresponde, no deje, no one
  1.3: no … all, no … andar, no … escriba, no … idea, no … sirven, nobody named, non … desabonnez, not afford
  1.3: not at, not want, not wanting, not … owner, not … receive, not … think, nothing of, now … no
  1.3: now … the, number has, number that, number who, number>not, numero, numero svp, numero … client
  1.3: numero … sus, numero … yo, occup-, ocupo |, of … group, of … number, off on, off these, off … sms
  1.3: on … my, opinion you, opinion … no, or NUMBER, oter … la, otra … no, otro los, out now, out … here
  1.3: out … i, outre, own, pa esto, paix avec, palab-, par … le, para … el, paren … textos, pas … arretez
  1.3: pas … d, pas … tu, pas … un, paye, pedal izquierdo, peoples, perdu … job, permanently |, pero … tengo
  1.3: person i, persona, personne, peux … m, phone … of, phone … please, pido me, pieds dans, pierde
  1.3: please pull, plus s, plus vous, podrian, por favorcito, porte plainte, pour savoir, pr, prefererais
  1.3: preferiria, premier, prepaye, proba-, prometio que, publicite |, pueden borrar, pueden sacar
  1.3: pull … off, pus |, pusiera, que pueden, que … llega, que … quite, que … soit, qui c, qui s
  1.3: quiero … paren, quitadme, quitadme de, quitadme … la, quiteme |, ramir-, ramirez, rappels … mise
  1.3: reboo-, rebook, recibir estos, recien nacido, recordarme, refil-, relat-, replied, replying to
  1.3: request … be, requesting, requi-, resid-, retire … stp, retired from, rid … my, rien m, rien … de
  1.3: rivie-, rn, robot de, s appelle, salirme de, salon de, say no, scares, schedule, se … les, se … queda
  1.3: search, seat i, send … text, sent … me, ses, she asked, she … her, si por, si quieren, si … stop
  1.3: sierr-, siguen llegando, so … drop, somos una, sors de, sounds … a, spam, spammer |, speaks
  1.3: spending money, stop receiving, stop send, stop them, stp, stran-, suis … mon, suppression
  1.3: supprimer mon, sur google, sur moi, sure it, sus ofertas, suspender los, ta bien, talk … my, tardes
  1.3: tas, te … mi, telefono, telep-, tengo … y, tente-, text too, text … much, texter … monde, texter … svp
  1.3: textiando, texto … moi, textos a, textos lol, textos you, textos … bonne, textos … no, texts remove
  1.3: that message, that … the, that … with, the specials, the spring, the … got, the … would, there NUMBER
  1.3: these texts, these … away, these … do, these>stop, thing |, this for, this get, this plan
  1.3: tiene NUMBER, tienen mal, tienen … numero, till … no, to inform, to … left, to … like, to … receiving
  1.3: today … tomorrow, tomber, too … texts, too … to, touri-, tranquille, tranquilo |, tune … reminders
  1.3: ultim-, un error, un humain, un mot, un seul, un … pour, una moto, uncheck me, unsub please
  1.3: unsubscribe, unsubscribe please, up reminders, up … can, ursel-, urself, uses, ustedes … no
  1.3: ustedes … que, utiliser mon, vais a, vais porter, vais … au, vais … plainte, vaut, velo
  1.3: veuillez … plus, viola-, vive, votre robot, votre … d, votre … merci, vous mets, vous … de
  1.3: vous … textez, wake, want … see, we can, wednesdays, what … do, wise, wish not, with my
  1.3: with … reminders, woke the, would only, would sooner, writi-, writing, wrong … dude, x favor
  1.3: y quitenme, y … vez, yesterday … the, yo quit, you parenle, you understand, you … are, you … cease
  1.3: you … dejen, you … him, you … texted, you>send, your … basis, | before, | class, | desactiva
  1.3: | disable, | ended, | erase, | estimados, | flag, | hold, | mensajes, | off, | opt, | passez
  1.3: | prochain, | sigo, | terminamos, | thursday, | vu, | … again, | … alerts, | … autorise, | … bebe
  1.3: | … cambiar, | … capable, | … deseo, | … entendi, | … envoyez, | … foto, | … hereby, | … link
  1.3: | … lunettes, | … manager, | … mismo, | … parar, | … porfa, | … possible, | … reply, | … set
  1.3: | … seulement, | … texter, | … ve, | … working, ~_all, ~_ca_, ~_caj, ~_den, ~_dun, ~_ev, ~_giv, ~_kin
  1.3: ~_li, ~_mr_, ~_mur, ~_nr, ~_num, ~_rn, ~_rn_, ~_shu, ~_sm, ~_so, ~_sol, ~_stp, ~_thi, ~_toq, ~_ult
  1.3: ~_ust, ~abil, ~agin, ~aint, ~aite, ~ajes, ~alt_, ~ami, ~ami_, ~anch, ~ands, ~arm, ~atel, ~atig, ~aut
  1.3: ~barn, ~but_, ~caj, ~cali, ~cate, ~ccor, ~ccup, ~celu, ~cipa, ~ciu, ~crir, ~ctin, ~cuel, ~cupe, ~daba
  1.3: ~dang, ~dato, ~dead, ~dern, ~dic, ~dieu, ~dina, ~eac, ~eces, ~ecri, ~eil_, ~eks, ~elep, ~ely, ~ely_
  1.3: ~emu, ~ency, ~end_, ~engl, ~epho, ~erso, ~eti, ~euse, ~evez, ~evr, ~exto, ~fami, ~ffu, ~fill, ~firm
  1.3: ~gand, ~garo, ~get, ~gne, ~habi, ~horr, ~hut, ~ida, ~idee, ~idni, ~iffu, ~imi, ~inet, ~ingl, ~ins
  1.3: ~insc, ~ipa, ~isos, ~ist, ~jal, ~leph, ~lida, ~list, ~lme, ~look, ~lou_, ~ltim, ~mbe, ~mber, ~mese
  1.3: ~mewo, ~mez, ~mia_, ~midn, ~moi_, ~mos, ~mpli, ~nbo, ~nle, ~nop, ~nsc, ~nscr, ~num, ~nvio, ~occu
  1.3: ~olet, ~onct, ~onta, ~orne, ~oyer, ~oyo, ~pio, ~ppr, ~pro, ~quat, ~qui, ~rait, ~rch_, ~rda_, ~rej
  1.3: ~rem, ~rful, ~rime, ~rint, ~rne, ~rpo, ~rre, ~rso, ~rson, ~rth, ~sde, ~sen_, ~shu, ~sie_, ~sser, ~stea
  1.3: ~stp_, ~tac, ~take, ~this, ~tira, ~tomb, ~toq, ~toqu, ~ty_, ~uilo, ~umb, ~uniq, ~ute_, ~vaut, ~ve_
  1.3: ~voc, ~xto, ~zco
  1.2: NAME but, NAME with, NAME … a, NUMBER est, NUMBER that, NUMBER vous, NUMBER … i, a elle, a gift
  1.2: a guatemala, a llegar, a student, a … adresse, a … cel, a … chez, a … neveu, a … vie, abste-, acabar
  1.2: acabo, achaler |, adults, advertising, affaire la, ahora lo, ai herite, aime … le, allez … quelqu
  1.2: alone … the, alors ne, alors … m, altog-, altogether, altogether |, am in, am switching, am … do
  1.2: am … remove, and … is, and … them, annuler, anymore … you, apage-, apaguenme, aparato, application
  1.2: apres, aqui en, are … texts, arret-, arrete … m, arretez … me, arretez … vos, as … la, asap, ask that
  1.2: asking take, asking … remove, asusta, at it, at … am, aucune autorisation, aujourdhui j, authority
  1.2: autorizacion |, avisen … por, avisos delete, back after, been coming, been … since, begging you
  1.2: belongs, besoi-, besoin, besoin des, bette-, better, bicicleta me, bicicleta … que, bike got
  1.2: bike … leave, bike … no, bless … heart, block … if, borra mi, borradme, borren mi, boton, box is
  1.2: bracket, brilliant, buenas … me, busca-, business, business … you, but take, but … more, but … phone
  1.2: butto-, buy, by my, c … ecrit, ca peut, ca sert, ca … aux, cabal-, caballero, cada semana, calis-
  1.2: call … to, campu-, campus, can … open, canad-, case … dans, casilla de, casl, casse, ce … pis
  1.2: cell for, cell from, cell out, cell … ca, cessez svp, cette affaire, cette ligne, chamo no, checkout |
  1.2: chinguen, co, coiff-, coiffure, collect the, como le, comprends pas, computadora, con que, con … me
  1.2: con … permiso, con … persona, confirmez, conmi-, conmigo, consenti |, contract, contre les, cortenla
  1.2: count-, counter i, coupl-, couple, covers, croya-, croyais, cuantas … les, cuart-, culpa, cut … texts
  1.2: cycling, dad he, dans … magasin, day so, de cette, de coiffure, de darme, de m, de pneus, de tiendas
  1.2: de toute, de … affaires, de … arretez, de … base, de … je, de … job, de … o, de … pas, de … spammer
  1.2: decirme, dedan-, dedans, deje … mandarme, dejen … avisarme, dejo … bici, delivery driver
  1.2: demande … arreter, dementia and, demeu-, demeure, derangez … plus, des envois, desabonnement
  1.2: desapunteme, desinscris, despa-, desti-, dicie-, did … my, diff, disappear, discontinue these
  1.2: dispatch, dit pas, dnd, do … needful, doigt-, doigts, donc, donc … nom, du harcelement, dude, duena
  1.2: ebike |, ecrivez, efface, el … revisa, eliminen mi, eliminenme |, en vertu, en … de, en … tienda
  1.2: encore j, encuestas, enfermera, enlev-, enlever moi, enlevez mon, enoja, enough already, enviando
  1.2: envio-, envios, envois svp, envoyer … texto, eran, es … mandar, es … yo, esa, escri-, ese dia
  1.2: est dans, est … normal, esta en, estat-, este … ahora, esto que, etait … le, etait … telephone
  1.2: etre … votre, expre-, facture j, fait … semaines, faite-, faites, faut tu, faute-, fautes, fcc si
  1.2: felices |, flag my, flip, for family, for someone, for … tube, fork, fouil-, found … part, fuent-
  1.2: genre, gentillesse, georg-, georgia, get another, got NAME, got … refund, gover-, government
  1.2: grace cessez, gracias … manden, great if, guagu-, guagua, guate-, guatemala, gustaria que, hacer-
  1.2: hacerme, had it, harassing, have agreed, have stopped, have … say, hear … your, hearts, helen-, helene
  1.2: helmet … not, help … do, herit-, herite, herite de, hittin, hittin my, homme |, hours, i see, i … in
  1.2: i … switching, ici le, icitte |, if do, if … not, il … pas, immed-, in ten, inn, inscribir
  1.2: interesa recibir, is great, is me, is … left, it dings, it works, it … shifting, j suis, j … herite
  1.2: j … vous, je croyais, je reviendrai, je … non, je … oppose, je … prie, just … to, kids … the, kit
  1.2: l … de, la compania, la duena, la … etait, la … hoy, la … m, la … passe, landline, laughed, law>texts
  1.2: le … mais, le … vos, les pedi, les tengo, lic, like NUMBER, line |, linea no, lis … les, list
  1.2: lista … textos, liter-, llamenme, lo pense, lo … el, loin … moi, los dije, m oppose, m … des
  1.2: mais enlevez, mais … mon, manda mensajes, mandando mensajes, mandar … mensaje, mandar … que
  1.2: manden eso, manden ofertas, manden … gracias, manually, many … me, marche … le, mas no, mas quieran
  1.2: mate, mater-, mauva-, may … my, maybe, me be, me contacten, me deals, me lacher, me mandes, me spammer
  1.2: me textean, me |, me … at, me … error, me … harta, me … miedo, me … nunca, me … out, me … please
  1.2: me … solo, me … these, menos mensajes, mensaje por, mensajes … gracias, mensajes … texto, message i
  1.2: message … on, message … thank, metie-, metieran, mi mama, mi number, mi … y, midnight |, misa, mise au
  1.2: mise … point, moi … d, moi … jamais, mom says, mon grand, mon … monsieur, mon … sans, money and
  1.2: money |, more reminders, more … thanks, mori, moyen de, much do, muchas … por, musiq-, musique
  1.2: my collarbone, my head, my order, my say, my … card, my … he, n envoyez, n my, n you, n … pas
  1.2: nada ahi, nae, nah … me, national do, national … not, ne plus, need one, needf-, needful, needi-
  1.2: needing, never authorized, never send, never to, never want, nevr, ni idea, ni … autre, ninguno mas
  1.2: no este, no queria, no … NUMBER, no … bicicletas, no … es, no … esten, no … lleguen, no … quien
  1.2: nobody … me, nombre que, not agreed, not no, not … going, not … mine, not … want, not>you, now, numbe-
  1.2: number, numero je, numero l, numero … merci, nunca … esto, ocupo sus, of getting, of those, of yours
  1.2: off list, off texts, off … bike, ok but, ok c, ok … est, on ferme, on no, on … national, on … ticket
  1.2: one NUMBER, one … want, oppose, oppose a, or … on, otro mas, ou … ce, out how, own … bike, papel
  1.2: par telephone, par … les, pardo-, parenle you, parte … no, pas comment, pas … affaire, pas … guy
  1.2: pas … vos, paso … me, passed … march, patines, pensando, pense … y, perdu ma, permiso no, perte-
  1.2: pertenece, peut m, phone this, pis une, please check, please unsubscribe, please … your, plein mon
  1.2: plein … casque, plug on, plus … il, plus … moi, point stop, por … amor, porfabor |, porque yo
  1.2: possible, pour … enlevez, preguntele, prepago, prepago y, pretty … that, primer, priso-, prison
  1.2: privacy, prochain … je, promo-, promociones, propaganda, proprietaire du, prote-, pu que
  1.2: pu … recevoir, pull me, pull … plug, puse, put it, qu il, que permiso, que yo, que … NUMBER
  1.2: que … quieran, que … vaya, quedaron, quiere … le, quiero salirme, quiero … sms, quitter … liste, rato
  1.2: read my, reads your, recibiendo, recog-, refrain … texting, refund … through, rejoi-, remove this
  1.2: remove … lol, remove>these, reply needed, report, resue-, retirer de, retirer … la, revise el
  1.2: revise … numero, right … and, robaron la, robaron … bici, rosad-, rosada, said … more, salon
  1.2: salon … coiffure, same … as, savoir … vous, says she, scratch … from, se les, secretaire, seign-
  1.2: seigneur, send any, send … any, serieux … moi, servian, services, shut … the, si puede, sigan enviando
  1.2: sign for, signed, signed … but, sin decirme, sinon, so … as, so … no, solicitor, sollicite
  1.2: someone … bike, sonda-, souhaite, sound-, soy … que, spam ca, stagi-, still good, stop writing
  1.2: stop … ads, stop … textos, stop>send, stopped … since, stp |, suficiente, suis … par, sur … freins
  1.2: sur … portable, sure that, sursa-, sus, ta … stp, take … list, taller |, telefono … la, telling you
  1.2: temprano |, temps de, temps … mon, tener, tengo dos, text alerts, text every, text … else, text … no
  1.2: text … she, textean, texto you, textos arretez, textos promo, textos … magasin, thank … very
  1.2: that still, that … i, the deposit, the national, the needful, the plug, the store, the … rack
  1.2: the … so, the … till, the … while, there … me, these do, these i, these … am, this, this chat
  1.2: this … anymore, this … ok, though, three times, time asking, tipo, to break, to … different, to … fcc
  1.2: to … mobile, to … put, toda, told … not, tomas, tomber les, toutes |, trabajo … me, tranquilo, tres
  1.2: trop loin, trucs, uber, ultimo … me, un bras, un client, un … NAME, una tal, une … pour, unhap-
  1.2: unhappy, unhappy with, up without, up … asking, used NUMBER, used it, ustedes … por, vais … quand
  1.2: valid, veces les, veces … tengo, veo … la, verdad no, verif-, vertu, very much, veuillez me, vez
  1.2: vez no, vieji-, vois pas, vos alertes, vos avis, vos pubs, voulais … de, vous faites, vous ne
  1.2: vous … point, want … messages, wants … i, was good, way … stop, week … you, weon, whatever
  1.2: who authorized, with cash, without … say, worn out, would a, y despues, y que, y … mando, y … otra
  1.2: y … siguen, yo … di, yo … you, you bajenle, you hav, you permission, you por, you very, you want
  1.2: you |, you … alto, you … favor, you … had, your heart, your lawful, your … messages, your … text
  1.2: yourself, | apaguenme, | between, | borreme, | buenas, | compraron, | confirm, | cono, | debranchez
  1.2: | ew, | felicitations, | fijese, | kill, | lock, | nous, | olviden, | opting, | passe, | prefer
  1.2: | quelqu, | sa, | veut, | voy, | weon, | … amable, | … borrame, | … caissiere, | … croyais, | … dame
  1.2: | … deje, | … demasiados, | … going, | … gustaria, | … hav, | … hermana, | … inbox, | … mama
  1.2: | … mandaron, | … parfait, | … prefererais, | … solo, | … spam, | … todo, | … travaille, | … tried
  1.2: | … vertu, | … zero, ~_cet, ~_cir, ~_det, ~_dic, ~_dur, ~_ele, ~_en, ~_enl, ~_fav, ~_hei, ~_jul, ~_mad
  1.2: ~_men, ~_na, ~_nat, ~_om, ~_our, ~_owe, ~_poi, ~_pur, ~_qu, ~_rad, ~_roc, ~_tak, ~_ube, ~_ul, ~_up
  1.2: ~_vau, ~_vez, ~_ya, ~aff, ~agr, ~aks, ~alan, ~amai, ~ams_, ~anad, ~ant_, ~ario, ~arn, ~arr, ~atre
  1.2: ~auc, ~auth, ~auva, ~avel, ~avor, ~ayb, ~aybe, ~bett, ~blow, ~buy_, ~case, ~casl, ~caus, ~ci_, ~ciat
  1.2: ~cky, ~cky_, ~con, ~conm, ~cun, ~cun_, ~cupa, ~dag, ~dage, ~deda, ~dema, ~disp, ~drai, ~dry, ~dun
  1.2: ~eard, ~ecog, ~edf, ~ejoi, ~enan, ~enti, ~erif, ~erne, ~esk, ~esoi, ~ever, ~expr, ~gada, ~gre_, ~heck
  1.2: ~his, ~his_, ~hit, ~iais, ~ibi, ~ibre, ~icid, ~icul, ~igan, ~imm, ~imme, ~isit, ~ist_, ~itt, ~jalo
  1.2: ~jama, ~jenl, ~jes, ~jes_, ~jul, ~kit_, ~lai, ~lgu, ~lia_, ~lim, ~lis, ~lse, ~lta_, ~mais, ~mayb
  1.2: ~mero, ~mers, ~meti, ~mois, ~mpr, ~mus, ~nad, ~ncl, ~ndag, ~ndli, ~nec, ~ned, ~ned_, ~neme, ~nic_
  1.2: ~ning, ~nlev, ~nmi, ~nmig, ~nom_, ~nota, ~nta, ~numb, ~nve, ~oll, ~oncl, ~onmi, ~ora_, ~orci, ~osed
  1.2: ~oso, ~ot_, ~ouri, ~ove, ~pard, ~pied, ~plic, ~poss, ~prot, ~puse, ~rap, ~rass, ~reak, ~rejo, ~rene
  1.2: ~rme, ~rois, ~romo, ~roul, ~sagi, ~seo, ~seo_, ~sin_, ~sino, ~slip, ~slo, ~sond, ~soun, ~spa, ~ssem
  1.2: ~ssur, ~stma, ~stp, ~tak, ~tely, ~tez, ~tez_, ~thi, ~tly, ~tly_, ~too, ~tou, ~try, ~tton, ~udra, ~uld
  1.2: ~ull, ~umbe, ~ume, ~urs_, ~utho, ~utio, ~utto, ~vacy, ~ver_, ~vor, ~vor_, ~wan, ~xing, ~xpr, ~xpre
  1.2: ~ybe_, ~zze
  1.1: (more), NAME left, NAME ni, NAME quien, NAME … his, NUMBER … ago, NUMBER … let, NUMBER … pas
  1.1: NUMBER … por, a ningun, a place, a single, a store, a usar, a … este, a … every, a … plus
  1.1: a … senorita, a … si, a … take, a … today, abonne … rien, about bikes, abstenez, abstenez vous
  1.1: acepte textos, acheterai, aepd, affai-, affor-, afford, afraid |, again you, ahi … no, ai l, ai … j
  1.1: aime mieux, all … of, all … them, along |, alors … les, alto a, am … so, am … talking, amigo |, amis
  1.1: an appointment, an e, and … buzz, and … ding, and … do, and … time, annulez mes, another … stop
  1.1: apres |, apuntado el, are … NUMBER, are … ok, are … the, arret la, arret … semaine, arreter vos
  1.1: ask … you, asked … this, asked … to, assure, asthe-, astheure, at … fire, at … front, at … with
  1.1: au point, au quebec, au rgpd, aucun … en, aucun-, avez achete, avez la, aviez, avis avant, aviso-
  1.1: avisos, avocate, avril, back … please, barrez, be another, be one, beau pour, bebe … de
  1.1: because … never, been, beep, ben … ca, bici … los, bicicleta … mi, bike … never, bike … your
  1.1: blonde … que, bloque votre, bloque … vous, blowing … my, bonne continuation, borrar mi, both numbers
  1.1: brack-, brill-, bring in, buenas, buscan, c … non, ca cesse, ca doit, ca … stresse, cada que
  1.1: cada … por, call … he, calls no, cambie a, cancel … and, cancela los, cancelenme, capit-, ce serait
  1.1: ce … et, cel pa, cell on, cell … vos, celular … de, celular … me, certainement pas, chaque message
  1.1: check … records, checked … on, chill with, chill … the, cliente, clientes, come … it, come … on
  1.1: comment ca, commerces, companies, companys, completement |, compre, comunicacion, con, con … abogado
  1.1: confirm removal, consent was, consent … i, consent … text, contacten mas, contacten |, continuation
  1.1: contre … textos, cool, copy, correct your, correct … records, corri-, cost me, could … send
  1.1: coupez … textos, cowor-, croir-, croire, croire que, crois, d aujourdhui, darse, de llanta, de mettre
  1.1: de nina, de noche, de oposicion, de tu, de tus, de … alertes, de … borrenme, de … ile, de … manera
  1.1: de … quitenme, de … spam, de … y, debranchez … de, decrochez, decrochez … de, dedans |, defin-
  1.1: dejenlo, dejenme fuera, dejenme … de, demande, demande pour, demande … avis, deposite, derecho de
  1.1: derecho … oposicion, des … pas, des … stp, desactivez les, desis-, desist, desolee, despi-, desuscribo
  1.1: detes-, deteste, dicen que, did for, did … leave, discontinue |, doit etre, donc les, donc … ai, doy
  1.1: doy … de, du … ca, duena de, e don, ecrire par, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el favor
  1.1: el gerente, ella, ella you, emergencias, empre-, empresa, en demeure, en esa, en … el, en … marre
  1.1: encuestas ni, enroll, entendu, envoi-, envoyez rien, erase my, errone, erroneo, error yo
  1.1: es automatico, es … hermano, escriben mas, escriben … que, escribiendo |, esposo you, est arrivee
  1.1: est … harcelement, est … telephone, est … trop, estar … esto, estarme, estate, esto … automatico
  1.1: esto … de, estoy … por, et ce, etait non, etre … par, ever text, ew, exijo, expliquez, f, fais plus
  1.1: fait … fois, fake … lol, fermez … compte, file this, find, fire, fixing … flat, for … new, for … not
  1.1: for … raffle, for … tire, for … warranty, forget this, fortin, forty, free … the, fue |, ganas de
  1.1: go home, go … a, got … ticket, gracias … you, gusta que, gusta … me, hace … mes, had no, hagan |
  1.1: hagan-, hands, hartaron, has ever, has … and, has … different, has … phone, have, have … consent
  1.1: have … right, hazme, helmets, here i, here or, hermano … no, hi you, hittin … line, honestly |, honour
  1.1: hope the, hope this, how am, husband passed, i tried, i … check, i … stopped, if one, ile, immediate
  1.1: immediately |, in … a, in … texts, inconnu, information, inmed-, inverse, is … been, it from, it hurts
  1.1: it … at, it … he, j … consenti, j … l, j … point, jamai-, jamais abonne, jamais alle, jamais apporte
  1.1: jamais consenti, je le, joint, juste que, keep … stop, kindly … the, knock, know |, l ile, l … c
  1.1: la aepd, la dans, la pedale, la peine, la … deje, la … entonces, las ofertas, ldroi-, ldroit, le a
  1.1: le encargo, le escribo, le reste, le voy, le … pa, les … aussi, lieu de, like to, like … not
  1.1: linea … es, list … so, list>send, lista sin, lista |, liste … vous, llaman, llamen ni, llamen … me
  1.1: llanta de, lo compre, lo dieron, lo hagan, loi NUMBER, longer … in, longue, looks … spam, los necesito
  1.1: los … quedaron, lose this, lovely |, luck … the, m ecrit, m … laisse, ma … privee, machine … textos
  1.1: mailb-, mailbox, mais merci, make … end, mal apuntado, mal note, mal … el, manana … el
  1.1: mandar mensajes, mande … mensaje, manden recordatorios, manden … de, manden … mensajes, mas, mas … los
  1.1: mas … mi, mas … ustedes, me contacte, me donne, me escribas, me escribe, me forever, me hartaron
  1.1: me metieron, me pongan, me rappelle, me recuerden, me sali, me stresse, me … abonne, me … longer
  1.1: me … pero, me … recordatorios, me … se, me … times, meant … someone, mensa-, mensajes en
  1.1: mensajes … por, messages, messages thank, messages … please, messaging, messaging this
  1.1: messaging … phone, metieron, mi derecho, mi nena, mise en, mise … demeure, moi maintenant, moi stp
  1.1: moleste mas, momento, mon avis, mon … enlevez, more … about, my mom, my watch, my … information
  1.1: my … off, my … you, my … your, nada en, ne … contacter, nearl-, nearly, neces-, necesito … me, neta
  1.1: never … for, new … or, ni de, ni … la, nicel-, nicely, ningun … de, nix the, no gracias, no promos
  1.1: no reconozco, no vuelvan, no want, no … asi, no … autorizado, no … tengo, no … verdad, no … want
  1.1: nobody … NAME, noel, not … agreeing, not … billboard, not … cell, not … sale, notifiquen, notre
  1.1: number a, number svp, number … and, number … stop, numero jaja, numero sans, numero … no, numero … vos
  1.1: of … never, of … now, off … mailing, off … textos, ok … stop, on without, on … head, one … can
  1.1: only … email, only … my, oposi-, oposicion, opt … out, or … me, otra … you, otro … asi, ours |
  1.1: pa … los, pa … me, par … a, para … esto, paran, pardon, pardon … je, parenle … los, parte de
  1.1: partie de, pas correct, pas … les, pas … permission, passe au, paye pour, peine, pense … c
  1.1: people … my, pero ahora, phone … gets, phones for, piasses pis, picke-, picked, piensa, piensa que
  1.1: please cancel, please n, please remove, please shut, please … that, plus … NAME, plus … sur, plusi-
  1.1: plusieurs, por … bici, por … servicio, portal, possible … ne, pour ca, pour … job, pourquoi vous
  1.1: pouvez … garder, prefiero … recibir, previous, profeco |, program |, promotional, prove i, pu … cell
  1.1: pueblo, puedan, pues … que, puse … numero, qua, qua y, qua … etre, que, que vos, que … cesse
  1.1: que … escriben, que … mi, que … recois, quedo … la, quel … vous, quien eres, quiere que, quiero sus
  1.1: quiero … nada, quiet-, quisi-, quisiera, quit messaging, quitandome, radie-, radiez, rappelez … quand
  1.1: rato |, reason to, recall agreeing, receive text, receiving your, recibir, recibir textos
  1.1: recibir … textos, reconozco, record, recordatorios, recup-, remai-, remin-, reminders for, remove both
  1.1: remove please, repair … do, resolution, respeto, retirez … numero, revenus, rien … envoyer, rin NUMBER
  1.1: sacame … la, sacas de, said … texts, salgo … esto, se enoja, se ha, se … puede, seguir … textos
  1.1: seguros, selli-, selling, sending … these, sera que, sert … rien, seul message, she left, sherb-
  1.1: sherbrooke, should be, showed me, si … textos, si … you, signing off, siguen mandando, sms no
  1.1: sms … de, so take, soliciting, sollicitation |, sorry |, souhaite plus, soy … no, stop harassing
  1.1: stop … je, stop … promos, stopped texting, store, store please, stp j, stranger, stresse, su
  1.1: su tiempo, su … en, subscribe |, suis sa, suite, suspendan, svp que, switching to, swore, t … tu
  1.1: tampo-, tampoco, tant qua, tant … y, tapa, tarda-, te … pido, tengo … para, tercera vez, termine |
  1.1: terminez, tes … je, text it, text so, text … can, text … have, text … take, texte plus, texted … it
  1.1: texting … deals, texto arretez, texto la, texto svp, textos et, textos no, texts it, texts>remove
  1.1: thank … and, that you, the coffee, the new, the … i, the … my, the … one, the … went, them
  1.1: there … you, these … please, think … need, this looks, this you, this … somebody, this … spam
  1.1: this … thing, tienda, tienen … el, tiren, tiren mi, tiren … numero, to read, to … be, to … here
  1.1: today stop, told … guy, toss my, toss … number, tour … l, trabajo … la, tracf-, tracfone, trail-
  1.1: trata-, traveling, trompez … personne, trop … messages, tu … la, ugh, uh i, un … arretez, una cadena
  1.1: una … delete, une … le, unsol-, unsolicited, unsub … please, until then, up … accident, updates |
  1.1: velo … de, vendeurs, veuillez ne, vibre, vie privee, viene |, violation, vos texto, vos … le
  1.1: votre … svp, vouch-, voucher, vous … achete, voy … cambiar, want is, want message, want>these, way to
  1.1: wey, whate-, wife … i, will collect, will |, with … NUMBER, with … fcc, with … text, without … is
  1.1: worry, wrong … good, wrong … have, y sus, y … NAME, y … compre, years |, yo … aceptado, yo … hittin
  1.1: you for, you pueden, you showed, you sure, you … ando, you … being, you … down, you … escriban
  1.1: you … get, you … hartaron, you … recibir, your billboard, zero texto, | changed, | confirmez, | cual
  1.1: | cuantos, | decrochez, | dnc, | dude, | ejerzo, | epargnez, | hazme, | lol, | on, | radiez, | retirer
  1.1: | terminez, | texte, | tio, | yeah, | … allez, | … boss, | … casco, | … cost, | … darme, | … doit
  1.1: | … escriben, | … free, | … guy, | … hitting, | … llamadas, | … mandar, | … metieron, | … monsieur
  1.1: | … necesito, | … ningun, | … parte, | … read, | … smoking, | … soliciting, | … somebody, | … termine
  1.1: | … toddler, | … tu, | … une, | … using, | … ustedes, ~_ach, ~_alr, ~_auc, ~_cos, ~_cyc, ~_de, ~_dit
  1.1: ~_ema, ~_esc, ~_f_, ~_fau, ~_gen, ~_lic, ~_noc, ~_ob, ~_per, ~_pou, ~_ret, ~_su_, ~_tax, ~_ugh, ~_vou
  1.1: ~_wey, ~affa, ~aje, ~alon, ~alr, ~amig, ~amil, ~anq, ~anqu, ~ante, ~arai, ~arlo, ~arre, ~asia, ~aske
  1.1: ~asth, ~atev, ~aucu, ~avai, ~avie, ~avo_, ~ayu, ~been, ~beso, ~bir_, ~cabo, ~cely, ~cev, ~cida, ~clea
  1.1: ~clui, ~cru, ~cum, ~cump, ~dame, ~dant, ~deac, ~den, ~diat, ~ding, ~dly, ~dly_, ~dmi, ~dnig, ~doy_
  1.1: ~drop, ~eace, ~ecev, ~edas, ~edia, ~eet_, ~efin, ~egi, ~ek_, ~elan, ~else, ~enne, ~ensa, ~eph, ~ere
  1.1: ~ervi, ~escr, ~esis, ~etou, ~etra, ~exij, ~fau, ~fav, ~favo, ~ffai, ~ffor, ~fon, ~ford, ~fyi, ~gn_
  1.1: ~grad, ~hait, ~hate, ~hop, ~huma, ~hurt, ~icel, ~ign_, ~igue, ~ipti, ~irm, ~itiv, ~izz, ~jero, ~jos_
  1.1: ~jour, ~lama, ~ldin, ~lico, ~lif, ~logi, ~mas_, ~me_, ~men, ~mens, ~mer, ~mijo, ~mil_, ~mire, ~mite
  1.1: ~moti, ~mpla, ~mpoc, ~nce, ~ncu, ~nge_, ~ngo_, ~ngu, ~nli, ~nne_, ~noel, ~notr, ~nsa, ~nsaj, ~nso_
  1.1: ~nver, ~odo, ~oel, ~oel_, ~oig, ~ois, ~ois_, ~olee, ~ompo, ~onc, ~oner, ~opag, ~oriz, ~os_, ~ould
  1.1: ~oupe, ~pant, ~pet, ~ples, ~prie, ~pull, ~puta, ~que_, ~qui_, ~rash, ~rce_, ~rdat, ~reem, ~refi, ~reo_
  1.1: ~rez_, ~rgi, ~rik, ~rit, ~riza, ~rom, ~rreo, ~rtab, ~rted, ~saj, ~salo, ~scr, ~sher, ~si_, ~som, ~spie
  1.1: ~ste, ~ster, ~sue, ~sus, ~tait, ~tax, ~ten, ~tev, ~teve, ~them, ~theu, ~thin, ~tin, ~ting, ~trac
  1.1: ~trik, ~tte_, ~tus, ~ubl, ~ucu, ~ucun, ~uen_, ~umpl, ~uner, ~unso, ~urb_, ~usse, ~weet, ~wey, ~wey_
  1.1: ~xij, ~xijo, ~yen_
  1.0: (me), 2 y, NAME anymore, NAME he, NAME … take, NUMBER je, NUMBER n, NUMBER year, NUMBER … day
  1.0: NUMBER … have, a helmet, a quote, a toute, a work, a … avec, a … cell, a … nadie, a … now, abiso-
  1.0: abisos, abren el, again by, again take, agarraron, agend-, agree … texts, agreed, agreed … receive
  1.0: ahora … me, ai consenti, ai paye, aie, aimerait voir, al bebe, al celular, al perro, al taller
  1.0: all future, all please, all three, all … messages, allez arreter, alors … moi, alrea-, already
  1.0: already |, and said, and we, and … of, annulez … mon, ans j, anuler, any … you, anymore |, apaguen
  1.0: appareil, appelez … au, apple, appointment for, are … you, arrete … message, arreter … recevoir
  1.0: arretes, ask if, asked … be, astheure |, at … clinic, attei-, atteinte, aucun, authorized
  1.0: authorized this, autorizo que, avec quelqu, avec … promos, avec … sms, avec … un, avez charge
  1.0: aviez pas, avis |, aviso que, away and, away … do, baja inmediata, besoin de, besoin … continuer
  1.0: bicicleta … no, bike, bike there, bike … stop, bike … than, bisi, blocked and, borrar … numero
  1.0: borren mis, borren … datos, borrenlo, borrenlo |, break up, bucks for, bucks … a, buzze-, buzzed
  1.0: by … remove, ca pu, ca … encore, ca … sur, call to, call … instead, call … since, campaigns
  1.0: can … take, can … texting, ce … appartient, cell … it, cell … job, cellulaire |, certainly, cervelo
  1.0: ceux, changer la, check my, checkez, chez … c, chiens, child-, claim-, claims, clase y, clique pour
  1.0: coche-, coiffure chez, coin, comio el, comme … j, communication |, communications |, compagnie
  1.0: compagnie de, compris vous, comptant, comunicaciones, concerned, condition, conforme a, connais … de
  1.0: consent … texts, consentimiento |, consider this, contact … please, contraire, correo |, cost … money
  1.0: coudo-, coudonc, counter, coupons |, croix, croix sur, croix … mon, cruza-, cruzaron, cruzaron los
  1.0: cruzaron … numeros, cual … no, cuelg-, cuenten, cumpl-, cutti-, cutting, cycliste, d … NUMBER, d … des
  1.0: d … le, datos con, de, de avisos, de contact, de me, de nuit, de pedales, de viaje, de … alors
  1.0: de … bicis, de … bike, de … ecrire, de … qu, de … sortir, debarrasser, decir cuando, decir no
  1.0: dehors |, dejame, dejame … paz, dejaran, dejenme … paz, delgado, demenage en, derangez plus
  1.0: desabonnement |, desire, deten-, deuil, devait, dicho que, discontinue the, disen-, dit, dit au
  1.0: do … go, does one, dog … the, dommage, done … the, donne ce, donne-, dr, dropped … the, du texto
  1.0: dude quit, each buzz, ecoeu-, ecrivez … souvent, ecriviez, efface moi, el negocio, electronico
  1.0: eliminenme de, email … sms, empresa y, en las, en plena, en … lado, enlever … vos
  1.0: enlevez … manuellement, entrando, erase … number, es … pero, esa persona, esa senora, escriba mas
  1.0: escribo por, escribo … mi, esposo … en, est … chez, est … numero, est … pu, est … robot, estar … su
  1.0: este contacto, este you, estimado, esto you, et arretez, etre … svp, euh je, euh … pense, ever again
  1.0: every … please, everything you, existais, explicacion, extranamos, fabor |, faili-, failing
  1.0: faire enlever, fait de, faites juste, faites … croix, familia |, favor y, fiche-, filin-, filing
  1.0: fils … NUMBER, fin des, fixing … bike, for that, for … fitting, for … up, forever … me
  1.0: forfait prepaye, frame-, frames, frapp-, fregando, from surgery, from … further, frr, furth-, futur-
  1.0: garage depuis, gave consent, gave no, gave permission, gave up, general i, get any, get … it
  1.0: getting … i, god … texting, godda-, goddamn, goodb-, goodbye, gosser, got a, got this, got … no
  1.0: gracias x, grandma says, hago pa, hanch-, hanche, handles, have … text, hello this, hello … is
  1.0: help with, hijo … que, hoja, hola, hold … texts, honor, household, how … have, how … one, husband … in
  1.0: i certainly, i picked, i … asked, i … hate, i … phone, i … see, ia, ia no, iban … mandar
  1.0: igualmente feliz, in front, in january, in nebraska, in october, in texas, inmediata, inscr-
  1.0: interesse merci, is an, is i, is paying, is … mine, it a, it on, it unsubscribe, it when, it … his
  1.0: it … never, it … possible, j … paye, jaja quitenme, jaja se, jamais svp, jconn-, jconnais, je demenage
  1.0: je recevrais, je … ai, je … en, je … maintenant, je … mon, je … tiens, journee, jours |, just fix
  1.0: just visiting, kind of, kiten-, knee replacement, know … my, l … ca, la date, la gang, la linea
  1.0: la nouvelle, la publicite, la unica, la … con, la … et, la … jaja, lachez, lachez … cell, ladra
  1.0: laisse … numero, last … do, laundry, lavar, lawyer, le bureau, le svp, le … depuis, le … envoyez
  1.0: le … est, le … la, le … telephone, left … my, left … text, les textos, let … be, like … old
  1.0: like … stop, limites, list … am, list>these, liste je, llamar |, llegan … las, llegu-, lo digo
  1.0: lo manden, lo puedo, lo … cambiar, lo … para, lo … por, longer … these, los manden, los mensajes
  1.0: los numeros, los … mas, luck with, lune, m ecriviez, m envoyer, m … ces, m … charge, ma fiche
  1.0: ma piece, ma … a, madne-, madness, maintenant que, mais, mama dice, mama … que, manana … a
  1.0: mandar textos, mande a, manden … aqui, manue-, manuellement, mas mensajes, mas ofertas, mas … quitenme
  1.0: maybe … a, me, me avise, me derangez, me mande, me para, me quitas, me salio, me … arretez, me … avec
  1.0: me … dire, me … like, me … mensaje, me … pu, me … want, me … when, me … will, meme … je, mensajes x
  1.0: mere … le, mes … de, message … please, messages … vous, metan-, mi lugar, mi nadie, mi … please, mijo
  1.0: mind not, mind taking, miram-, miren, miss … pickup, moi manuellement, moi votre, moi … est, moi … ta
  1.0: moles-, mollo, monsieur NAME, more bike, mornin, must be, my dear, my digits, my parents, my profile
  1.0: my sisters, my … how, my … i, my … on, my … passed, nah |, ne, ne … derangez, ne … texte, nebra-
  1.0: nebraska, need … do, never a, never even, never going, never text, never … another, never … at, neveu
  1.0: ni siquiera, niais-, niece, night-, nix … texts, no opt, no reason, no vive, no … mandes, no … moleste
  1.0: no … otro, no … porque, not accept, not riding, not talk, not … remove, not … signing, notif-
  1.0: notifications off, nous retirer, nous |, number i, number … years, number>angry, number>you, numero no
  1.0: numero … su, ofertas … de, off in, off … messages, off … these, ofrec-, ok got, on casse, on dit
  1.0: on … door, on … tu, one … your, only do, opt … please, orden-, ordenes, ote mon, otez … de, oui mais
  1.0: outgr-, outgrew, over NUMBER, owner |, par … je, parag-, paren con, paren-, parenle a, parroquia
  1.0: pas du, pas … ca, pase por, passe chercher, patience |, pay … now, peace and, pedi, pena, perdieron
  1.0: pero … mi, pero … you, perro … comio, person, personne … vous, personnel, personnelles, persons
  1.0: peu moins, peux me, pharm-, phone … more, pis y, plain-, plainte au, please … text, please … ty, plena
  1.0: plus recevoir, pops, por fabor, por … descuento, por … la, por … nunca, pour … enleve, pouvez … faire
  1.0: pouvi-, pouviez, prefere ne, prendre un, press, preve-, prie de, promis de, promo, promos to
  1.0: proprietaire de, prospection, psy, pu capable, publicidad |, pudie-, pudieran, puse … y, put … my
  1.0: que este, que haya, que mandan, que siguen, que soy, que … ahora, que … je, que … m, que … pido
  1.0: que … recevrais, quedo … a, quedo … bici, queja en, qui avait, qui m, qui … son, quiero recordatorios
  1.0: quiero … textos, quita mi, quitan de, quitenla de, quitenla … la, rayer mon, reached a, receive this
  1.0: receiving … messages, recev-, recogen, recoive plus, refrain … sending, remem-, remember
  1.0: remember signing, remember … up, remonte, remove … de, remove … now, removed so, remuevan, rends
  1.0: repete, reported as, respectfully, resso-, review, revisa, right … is, robot voice, rompas, rueda no
  1.0: ruidi-, ruidito, sacar … la, said … was, saldo, saludo, saqueme de, saska-, saturday … the
  1.0: savoir … vos, say that, says … have, searc-, second … please, sending … messages, separation, ser … de
  1.0: sera … me, service reminders, service … NUMBER, service … not, shop … stop, shove, si paso
  1.0: si pudieran, si siguen, si … nunca, si … por, siguen |, since … i, siqui-, siquiera, sir please
  1.0: sisters, sms for, so nothing, so … should, so … these, sobri-, solo … que, some … i, sonan-, sonando
  1.0: soy … persona, spam and, spare … the, stand and, stop contacting, stop everything, stop i, stop this
  1.0: stop … texting, suena … que, suis … alle, suis … deuil, suis … voler, sunda-, sunday, suppression de
  1.0: sur … lien, sure … you, suspenda, svp |, svp … pour, tacha-, tachame, talke-, tasha, tcpa violation
  1.0: te … el, telefonos, telephone, termine … moi, tes, tes … arrete, text … do, texte je, texted |
  1.0: texting remove, texting … wrong, texto c, texto … suis, textos please, textos retirez, textos yo
  1.0: textos … favor, textos … il, textos … ma, texts man, texts needed, texts never, texts … here
  1.0: texts … it, texts … take, thanks bye, thanks to, the cafe, the courier, the fleet, the … love
  1.0: the … owner, the … thank, the … then, them please, these be, these now, thinks it, this stuff
  1.0: this … again, this … an, thril-, thrilled, to exercise, to … where, todo … de, told … before, ton … de
  1.0: too … on, trans-, triste, trun, tunis-, tunisie, tus contactos, twent-, twenty, ultima … que
  1.0: un … moins, una foto, une croix, une liste, unica, union, unsub-, unsubscribe … please, up … please
  1.0: ups |, ustedes … mas, va a, veint-, veinte, velo … ma, velo … un, vendieron, verda-, verdad, vermo-
  1.0: vermont, veut … que, veux etre, veux … savoir, viejito, viendra, voler mon, voler … velo, vos
  1.0: votre gerant, vou, voudrais, voulez mais, vous dire, vous laisse, vous pouviez, vous que, voyon-
  1.0: voyons, wakin-, waking, want>me, wante-, wanted, was never, was … no, watch, went off, who do
  1.0: with … other, with … spam, withdrawn, withh-, withhold, would hate, would … get, written consent, y
  1.0: y este, y me, y … llegan, y … para, year old, year please, years … i, yes … would, yo y, you are
  1.0: you estuvo, you saquenme, you … habia, you … suficiente, you … texting, you … the, you … this
  1.0: you … those, you>texts, your deals, your message, your promos, your … said, | abstenez, | ah, | anuler
  1.0: | cancelen, | chamo, | closing, | consider, | desactive, | desinscription, | desormais, | fermez
  1.0: | frr, | fuera, | ia, | las, | pedi, | requesting, | starting, | supprimer, | suspenda, | tachame
  1.0: | tcpa, | tiren, | work, | … ancien, | … annuler, | … app, | … battery, | … bud, | … cherchez, | … dad
  1.0: | … du, | … equivocado, | … escriban, | … esos, | … feliz, | … fille, | … hope, | … ley, | … manana
  1.0: | … pienso, | … prof, | … pudieran, | … quien, | … removal, | … revoke, | … rid, | … says, | … texting
  1.0: | … thx, | … typed, | … unico, ~_al, ~_aut, ~_bud, ~_bug, ~_cic, ~_con, ~_cru, ~_cum, ~_dai, ~_de_
  1.0: ~_ecr, ~_hab, ~_hav, ~_leo, ~_lis, ~_liv, ~_lug, ~_mas, ~_mau, ~_me_, ~_ne_, ~_nin, ~_nop, ~_ort
  1.0: ~_ost, ~_par, ~_pha, ~_rem, ~_suf, ~_sv, ~_svp, ~_sys, ~_ter, ~_vos, ~_vue, ~_xf, ~_xx, ~_y_, ~affo
  1.0: ~ages, ~ake, ~aki_, ~aldo, ~alg, ~alre, ~als_, ~alut, ~anol, ~ara, ~aran, ~ardo, ~arli, ~arly, ~aspe
  1.0: ~ass_, ~asts, ~atiq, ~atur, ~avr, ~be_, ~bed, ~bla, ~bud, ~bug, ~bur, ~cag, ~cern, ~cesa, ~chec, ~cic
  1.0: ~cluy, ~cri, ~crib, ~ctf, ~ctfu, ~dar, ~daug, ~dbye, ~deal, ~denc, ~draw, ~ds_, ~earl, ~eck, ~ecoe
  1.0: ~ecol, ~ectf, ~eine, ~emem, ~enis, ~envo, ~ern, ~ers, ~esir, ~esma, ~ess, ~este, ~eve, ~eze, ~fab
  1.0: ~ffo, ~fin_, ~frer, ~fres, ~fur, ~gant, ~ges, ~ges_, ~gets, ~gh_, ~gis, ~gist, ~gnie, ~hach, ~here
  1.0: ~hers, ~hola, ~hum, ~ial, ~idn, ~ied, ~inos, ~inte, ~iqu, ~ir_, ~ire, ~isen, ~kat, ~last, ~ldo_, ~legu
  1.0: ~lema, ~leve, ~lgad, ~liez, ~live, ~lly_, ~lre, ~lrea, ~luy, ~mauv, ~mn_, ~ndm, ~nei, ~ngez, ~niai
  1.0: ~nks, ~nly, ~non, ~noti, ~odb, ~odby, ~ofe, ~ompi, ~ongs, ~oodb, ~ose_, ~otif, ~otio, ~oudo, ~ourd
  1.0: ~own, ~parl, ~phar, ~pons, ~prom, ~que, ~rado, ~raid, ~repe, ~rido, ~rk_, ~rmac, ~rres, ~rtid, ~saje
  1.0: ~scri, ~semb, ~send, ~sett, ~sine, ~sins, ~sir_, ~ske, ~ssag, ~sthe, ~stm, ~suf, ~sui, ~sund, ~sus_
  1.0: ~svp, ~svp_, ~sys, ~tamp, ~tari, ~tick, ~tico, ~tir, ~toi, ~uba, ~ubo_, ~udon, ~urne, ~urri, ~ust
  1.0: ~uva, ~uvai, ~uvi, ~uzze, ~van, ~ver, ~veu, ~vok, ~von, ~vos, ~vos_, ~vou, ~voyo, ~vp_, ~want, ~wish
  1.0: ~wors, ~woul, ~yped
  0.9: (send), NAME … numero, NUMBER al, NUMBER he, NUMBER … lieu, a casse, a ce, a cyclist, a pain
  0.9: a ramasser, a textearme, a vole, a … on, a … sobrino, a … this, aboga-, abogado … va, account from
  0.9: achaler, actio-, action, adresse pas, advertising |, af, aflojen, again it, agrad-, agradezco, agree
  0.9: agreed on, ah oui, ai annule, ai fait, ai refuse, ai … au, al … la, already … me, already … my, alvar-
  0.9: am i, am keeping, am no, am very, an … bike, and lose, and quiet, and unsubscribe, anda, andab-
  0.9: andaba, annulez pas, anota-, anuncios |, anything |, appre-, appreciate being, aprec-, are driving
  0.9: are … to, arrete … la, arreter … sms, asi … bien, asi … borrenme, asteur, at home, au … d, au … lol
  0.9: au … numero, au … si, au … svp, aucun … de, autom-, autop-, autopay, autre texto, avais … a, avec
  0.9: avec … par, avenir merci, avez … a, avez … deux, avez … eu, avoir accepte, avoir donne, baja … mi
  0.9: be done, be … again, be … kind, be … pain, been there, bendiciones pero, bendiciones … no, benit-
  0.9: benito, better be, bici gracias, bien que, bike at, bike shop, bike to, bike … need, boite |
  0.9: borreme por, borreme … favor, breakfast, broke … collarbone, busquen, c non, c qui, ca … ces
  0.9: calisse arretez, call no, calls … is, calls … texts, calma, campaigns |, cel por, cel sonando, cel |
  0.9: cero mensajes, certainly did, certainly … not, cesar, cette boutique, checkout, cheers |, chum a
  0.9: cobraron de, cobraron … mas, cochee, collarbone, come … NUMBER, come … for, comme un, comment
  0.9: comment … arrete, como … doy, compre un, comprenez, comprenez pas, comptoir, conforme … la
  0.9: confused with, connais … ce, connaitre, conosco a, conozco su, consent withdrawn, conso-, continuar
  0.9: coraz-, corazon, courage, courier, coute-, cree que, crevaison, cuando … mi, cuesta, cuide, cyclist
  0.9: d … envoyer, d … retire, dad died, dado mi, dado permiso, datab-, database, database |, daughters
  0.9: day before, days are, de casques, de cuenta, de molestarme, de sonar, de taller, de … publicite
  0.9: de … tal, decrochez moi, dejan … mandar, delete servicio, delga-, demande un, demande … prix, demandez
  0.9: depanneur, descends, despertaron, desuscribirme, devez tromper, devie-, devin-, devinci, di |
  0.9: di … cel, dire a, ditch, domma-, dossier, down the, down … the, ease, ecris au, el banco, el … sonando
  0.9: eliminan, ella pero, elsew-, elsewhere, embou-, en … pour, en … pus, enlevez, enough stop
  0.9: enviando mensajes, envoyer des, equivoco de, er, es pa, es … you, esa … de, escribe tanto, ese … no
  0.9: est … croche, est … qui, esta … en, esta … mi, estan gastando, este … nuevo, ete, everything please
  0.9: exijo que, existo, express written, express … consent, faire partie, fais … de, fais … menage
  0.9: fait … mon, fasti-, fatigue, faux, favor … escriban, fermer … dossier, fermer … notifications, fichez
  0.9: fijat-, fijate, fin … messages, finalement non, fines, fini … les, finie, firma, firmo, fois … de
  0.9: folded, for ads, for reviews, for … your, found a, fregar con, frenen, from anyone, from today
  0.9: from … of, fuera-, fueran, further … please, gardez … textos, gastando, git, go back, going back
  0.9: gracias al, gracias punto, gracias … muchacho, grandmother, great-, groun-, guy … a, haber aceptado
  0.9: hago … que, haras-, harassing me, harassment |, harcelement |, has his, hat, have bought, have … a
  0.9: have … confused, have … get, hay … con, he … quit, head, headi-, heading, heart-, hered-, home and
  0.9: home safe, hon |, honou-, how … i, i … give, i … grab, i … just, i … keeping, i … not, i … signed
  0.9: i … telling, il … que, illegal |, important |, impression, in … family, including, incorrecto
  0.9: infirmiere de, infirmiere … nuit, inscribi, insistir, irai, is harassment, is … bit, is … emergencies
  0.9: is … mistake, is … your, it wakes, it … for, it … no, it … tomorrow, j irai, jairo, jamais, janua-
  0.9: january, je descends, je sais, je … de, je … j, je … tannee, juste, keep … me, kept the, kept … bikes
  0.9: kid is, kid signed, kill … notifications, kinda, kindergarten, kindly remove, know … it, l avez
  0.9: l equipe, la fcc, la … quedo, la … tiene, labor-, lakes-, last warning, laund-, le … hein, le … lol
  0.9: le … message, le … pour, le … retirez, lent, leo, les pido, les … arretez, les … promo, leyen-
  0.9: leyendo, line is, lista esa, lista porfa, lo … mejor, los datos, los … esos, los … y, lose … number
  0.9: lunettes sont, m … envoyer, m … le, ma … de, mair, mais n, majus-, majuscules, malgr-, malgre, malo
  0.9: mama no, mama tiene, manage, manden … jaja, manden … porfa, mandenle, mas x, mas … esto, mas … se
  0.9: may stop, me confused, me habian, me inscribi, me mettre, me moleste, me no, me quitaran, me textee
  0.9: me vuelva, me … estos, me … gastando, me … loco, me … reviews, me … tantos, me … yes, me>you, mecha-
  0.9: mejor quitenme, mejor y, mensaje suyo, mensaje … me, mes y, messa-, message … again, message … i
  0.9: messages needed, messages s, messages … il, messages … this, mettre … aux, meurt, mi firma, mi … el
  0.9: mi … ella, mi … pa, mind … texting, mis … no, misdi-, misdialed, molestarme, mon contact, mon ok
  0.9: mon … fils, more, more … your, mothers, moyen, must … no, muted, my helmet, my telephone, my tire
  0.9: my … had, my … use, n ty, nadie, nah, names, names not, ne … ecrire, necesito los, needed i, nel … no
  0.9: nene, never consented, next … gets, no acepto, no contesta, no dejan, no dije, no las, no suene
  0.9: no … calls, no … contacten, no … enviando, no … equivoco, no … escribas, no … mandando, no … me
  0.9: no … recuerden, no … tener, no … tiempo, no … vuelva, nombre … no, nop no, nope … me, not another
  0.9: not … take, note que, notificaciones por, notificasiones, notificasiones |, nuit |, number anymore
  0.9: number desole, number not, number … la, numero errone, numero j, numero … jamais, numero … pense
  0.9: ocupa-, odio los, of, of now, of |, oferta, off with, off … do, off … work, old number, olvidese
  0.9: on garde, on veut, one … off, one … that, only no, otro, otro … mas, oui … des, over to, over … remove
  0.9: pagar con, para emergencias, para un, para … sonar, parche, party |, pas connaitre, pas consenti
  0.9: pas … des, pas … monsieur, pas … partie, pas … tard, pate, paten-, patente, patience avec, pause these
  0.9: peace … quiet, pense mejor, permiso a, pero … me, personne ici, phone plan, pido … you, plomero no
  0.9: plus ecrire, plus texter, plus … avec, ponen, ponme en, por el, por ustedes, pour, pour faire, pour pu
  0.9: pouvez … le, prefiero el, prene-, pretty … i, primaria, prior express, prior … written, profi-
  0.9: profile |, prosp-, pu svp, pu … text, pu … vos, pueda-, puede … mi, puedo tener, pull the, punto |
  0.9: quand il, que borrenme, que di, que existo, que … novia, que … quitaran, que … textearan
  0.9: quedan NUMBER, queria, quien les, quien … los, quita … de, quitar … los, quitaran, quitarme de
  0.9: quite … los, quitenmelos, quitenmelos |, quitter la, racine, ramad-, ramadan, ramasse, rappelle pas
  0.9: reach is, read texts, recie-, recois … textos, recordatorios … no, recov-, redy, regale la
  0.9: regale … bicicleta, renewal, rented for, replace … cassette, reply … i, retirer … votre, reviews
  0.9: revoque, robar-, sacrez moi, salam-, salamat, salas, salirme … la, scoot-, se quienes, se … quiero
  0.9: seas, see the, seguir, send another, sendi-, sending, seno, seul |, sevil-, sevilla, shuts up, si les
  0.9: si … arrete, si … dejan, si … esto, signe-, signed |, sigues, sin mi, so good, so kind, so … have
  0.9: solicitado, someb-, somebody, somebody … me, somew-, somewhere, sonar, souhaite … recevoir, soy … pero
  0.9: stolen … i, stop selling, stop thx, stop … us, stopped |, store credit, su culpa, su … porfa, suis l
  0.9: suis plus, suis tannee, suis … cette, suis … client, supprimez, sur … chaine, svp, svp enlevez, sweet-
  0.9: swing by, t as, tachame de, talked, tasse, tener el, tener … cel, tengo este, tengo … en, tenie-
  0.9: texte … pu, textearan, textearan |, texting now, textos gracias, textos porfa, textos … moi, thank-
  0.9: that … did, the black, the flat, the part, the shed, the tcpa, the … NUMBER, the … all, the … are
  0.9: the … driver, the … open, the … quote, the … reminder, the … there, the … tho, these after
  0.9: this remove, tiene este, time, times … stop, to delete, to … he, to … is, todo … dia, tratamiento
  0.9: trompe, tu … ca, tune … complet, turn … the, twice a, ud, un timbre, unsubscribing, up complet, up my
  0.9: up tomorrow, up with, use my, use … these, utiliser … numero, vais aller, velo demain, velo moi, verra
  0.9: very … with, virez, voice to, voice … text, vos communications, vos sondages, votre ordinateur
  0.9: vous avec, vous comprenez, vous eu, vous je, vous … arretez, vous … comme, vous … d, vous … ecriviez
  0.9: vous … tromper, vous … une, voy … la, vuelvan … mandar, wakes, wakes the, wakes … baby, want>number
  0.9: was going, was meant, waxed, we gave, we sold, we … on, wey you, where … are, whitc-, whole family
  0.9: why, will grab, wish … would, with … dad, with … do, with … kids, with … these, work texts
  0.9: would … being, written … you, wrong … please, xfavo-, xfavor, y … todo, years and, yo llevo, yo … bici
  0.9: yo … fui, yo … le, yo … soy, you folks, you going, you … after, you … close, you … go, you … nos
  0.9: you … spamming, you … todo, your dad, your stupid, your … in, zip, | apaga, | borrenme, | chain
  0.9: | ditch, | ease, | every, | exijo, | fermer, | fichez, | grandma, | maam, | manejo, | nene, | per
  0.9: | ponme, | puro, | pus, | regale, | signing, | tasse, | trompe, | wey, | what, | who, | would
  0.9: | … blowing, | … cease, | … connais, | … daughter, | … door, | … enleve, | … errone, | … facture
  0.9: | … favor, | … idea, | … left, | … makes, | … many, | … muted, | … pass, | … proxima, | … quedan
  0.9: | … roule, | … senor, | … sors, | … violation, ~_aus, ~_bec, ~_bic, ~_bow, ~_dij, ~_ec, ~_els, ~_eq
  0.9: ~_equ, ~_es, ~_exc, ~_ger, ~_god, ~_hop, ~_ill, ~_ira, ~_jov, ~_me, ~_mo, ~_mor, ~_mus, ~_noe, ~_oa
  0.9: ~_oc, ~_of_, ~_os, ~_rim, ~_spa, ~_sup, ~_tc, ~_tol, ~_veu, ~_wan, ~_wis, ~_wou, ~abas, ~abo, ~abog
  0.9: ~ach, ~aci, ~adez, ~ados, ~ake_, ~alga, ~alte, ~ans, ~arin, ~base, ~boga, ~ccep, ~cevo, ~cil, ~cite
  0.9: ~conf, ~cool, ~coot, ~cos, ~cre_, ~cric, ~cyc, ~cycl, ~dar_, ~dec, ~dezc, ~dij, ~dob, ~ecia, ~ecr
  0.9: ~ega, ~egis, ~eill, ~eis, ~ejad, ~emor, ~ens, ~ent_, ~ente, ~eon_, ~ertu, ~essa, ~essu, ~eto_, ~etr
  0.9: ~exc, ~faux, ~fich, ~free, ~furt, ~god, ~grap, ~grew, ~guir, ~had, ~hard, ~hav, ~heq, ~hequ, ~hink
  0.9: ~hop_, ~hora, ~ibed, ~ida_, ~imez, ~ims, ~inac, ~inis, ~irg, ~itar, ~ito, ~jam, ~ji_, ~join, ~jov
  0.9: ~jove, ~leav, ~lee, ~lev, ~lied, ~lo_, ~loi, ~loye, ~lsew, ~lus, ~lus_, ~mac, ~mas, ~mebo, ~mel, ~mem
  0.9: ~ment, ~more, ~mpto, ~nah_, ~ndal, ~neuf, ~nond, ~now, ~ntio, ~nvo, ~odes, ~ogad, ~ollo, ~omat, ~oote
  0.9: ~opin, ~oraz, ~oul, ~oute, ~owi, ~owin, ~oyen, ~pars, ~peto, ~plen, ~plom, ~ploy, ~plu, ~plus, ~pou
  0.9: ~ptoi, ~quar, ~raig, ~rece, ~ref, ~rens, ~rev, ~rib, ~rifi, ~rina, ~riz, ~rme_, ~rofi, ~romp, ~rzo
  0.9: ~rzo_, ~sair, ~scoo, ~sel, ~sewh, ~sl_, ~soin, ~sos, ~sos_, ~sous, ~ssa, ~stom, ~sust, ~tati, ~tc_
  0.9: ~tees, ~tits, ~tre_, ~tune, ~twe, ~ubs, ~uir_, ~uisi, ~urth, ~utom, ~utr, ~vamo, ~vec_, ~vere, ~viar
  0.9: ~virg, ~voca, ~vre_, ~whil, ~why_, ~wou, ~xie, ~ybe, ~ycl, ~zip_
  0.8: 2 ans, NAME take, NAME … one, NUMBER i, NUMBER years, NUMBER … est, NUMBER … fine, NUMBER … moi, a 2
  0.8: a chaque, a escribir, a favor, a kids, a mano, a quoi, a retired, a stroller, a un, a … deux
  0.8: a … esposo, a … my, a … universidad, aca |, acaba, accepte … j, account no, accountant, acepte yo
  0.8: afternoon, ahi porfa, ai point, ai … aucun, aids, aimerais … pas, al mecanico, al senor, al … con
  0.8: algo yo, all quit, all … ones, almos-, almost, already have, am … customer, am … from, amor … de
  0.8: and do, and drop, and each, and how, and neither, and … gave, and … nothing, and … said, any … in
  0.8: apagar, appeler pour, are … about, are … i, arretez … spam, arrive quand, as junk, asked you
  0.8: asked … a, asked … texts, asking i, asking you, asking … a, asteu-, at … i, atender, au moins
  0.8: authorised, autorizacion para, avait … numero, avis de, bajem-, bajeme, base de, basta no, bcp, be too
  0.8: be … NUMBER, be … please, beeps, believe i, believe this, believe … ever, besid-, besoin … ca
  0.8: bici pero, bici por, bici verde, bicicleta you, bike off, block, borrar de, bravo |, bro stop, broug-
  0.8: brought, buddy, but he, by when, c … quand, ca rentre, ca retirez, calisse, calling the, calls … no
  0.8: can these, can … me, can … up, cancel … text, cancelame los, canno-, cannondale, cansada de, carried
  0.8: casque … vos, ce … doit, ce … ni, ceci, cel para, cel you, cel … sus, celular de, certainement … moi
  0.8: ces envois, cessa-, cessation, cesser svp, cesser |, chalet sans, chalet … reseau, changed … mind
  0.8: cheer-, cheers, cherchez a, clare-, clique, cobra, collar, comes in, communiquer, communiquer avec
  0.8: communiquer … moi, compadre, compo-, con uno, con … delete, con … ofertas, con … recordatorios
  0.8: con … you, condo, consider … my, cosa |, crois |, cuando ocupe, customer is, d envois, d numero, d … j
  0.8: dame … baja, damn, dan ganas, darme baja, de hoy, de nadie, de travers, de … dos, de … envoyer
  0.8: de … icitte, de … retirer, de … systeme, dear … is, debarras, declined, dejame en, demande de
  0.8: demande … les, depanne, depuis … ans, des affaires, desabonner, detru-, detruisez, device |
  0.8: di … consentimiento, dia no, dije … muchacho, dit … repondre, do … again, do … sending, doctor says
  0.8: donde … sacaron, donner, doo, down on, drive for, drop … texts, due, due |, earlier, early for, ecole
  0.8: ecrib-, el silencio, ella … tiene, elle n, elle … plus, email use, emple-, empleado, en ingles
  0.8: en velo, en … descanse, encore des, encuesta, end … messages, ensenenme, entiendo … no, entregaron
  0.8: entregue, envoyer d, envoyer … promos, erase me, es solo, esa … que, escribieran, este movil
  0.8: esten mandando, esto … mi, estoy en, estoy hasta, estuv-, et svp, except the, expec-, expecting
  0.8: expliquenme, expressly, fallo, favor … mas, fermer les, fine … the, fix it, fois mais, for … helmet
  0.8: forme-, foute-, foutez, frere, from, funer-, further |, gave … permission, germany, get them
  0.8: getting … after, giving you, go by, going … need, good please, good … this, google, google voice
  0.8: got … new, gotte-, gotten, gracias … que, grandi, great … but, grupo … mensajes, guy in, habia-
  0.8: hablo ingles, haciendo ruido, handlebar, handset, handwriting |, hasta, hate the, haute, hay alguien
  0.8: he … off, hey no, hey … offense, homie, hon, hora abren, hound-, house-, how … do, huh, husband … the
  0.8: i muted, ici … a, if … could, igles-, iglesia, il … un, imagi-, imagine, imagine |, in … spring, infos
  0.8: inscrit … le, insul-, inter-, interesa … nada, is but, is real, is … cut, is … dads, is … when, it at
  0.8: it … that, jajaja no, je, je clique, je recoive, je revoque, je voudrais, je … du, je … prends
  0.8: je … savoir, karim, know … your, l … jamais, la iglesia, la liste, la nieta, la nota, la parroquia
  0.8: la pharmacie, la senorita, la universidad, la … des, la … je, ladilla con, lady who, laiss-, laisse le
  0.8: le formulaire, le pido, le prends, le … je, leave … number, les, les envois, less, lettres, like these
  0.8: like … opt, like … unsubscribe, line i, link … not, liquide, llamo … y, llegue nada, lo … ahora
  0.8: lo … si, loans, lock in, longr, longue |, look at, los, los … yo, loud … the, m thibodeau, ma montre
  0.8: ma … dit, ma … pour, madame |, made a, mama … no, manda-, mandan ofertas, mandan tantos, mandar nada
  0.8: mandarme nada, mande-, manden cosas, manden … avisos, mandes, mandes nada, mano … me, marketing texts
  0.8: marta, mas asi, mas recordatorios, mas texts, mas … escriban, me anden, me cobra, me deranger
  0.8: me entregaron, me escribieran, me iban, me lol, me messages, me stuff, me … asking, me … ganas
  0.8: me … le, me … mensajes, me … not, me … quitenme, me>list, me>stop, menage … mes, mensajes … quiero
  0.8: merci bcp, merci … moi, mes lunettes, message n, message this, message … my, messages … m, mi
  0.8: mi primo, mi sobrina, mi … va, mille-, million, mind … the, mine now, minor-, minors, mista-, moi … la
  0.8: molestos, momento dije, momento … que, mon … depuis, mon … m, monte-, more coupons, more>me
  0.8: much … stop, my dads, my mothers, my written, my … seat, need … shop, nenon, ni mon, no marque
  0.8: no signal, no tengo, no usen, no … alerts, no … anden, no … como, no … contact, no … el, no … lo
  0.8: no … luz, no … promos, no … publicidad, no … quienes, no … ser, no … telefono, no … thank, nobody … by
  0.8: nom … sur, non … je, non … pas, not and, not authorized, not come, not here, not … before, not … yes
  0.8: not>me, notic-, notifications, nous a, now … would, nuestra, number but, number changed, number … good
  0.8: number … le, numerau, numero bonne, numero … journee, nunca di, nunca me, obligation, occupe … textos
  0.8: ocupe, of … from, of … not, off … phone, off … this, office we, on coupe, on my, on … website
  0.8: one digit, only … one, open sundays, opene-, opener, opt … svp, or madam, oubliez ca, out svp
  0.8: out … ago, over i, over winter, pain but, pal |, panics, paragraphe, parle … mon, participation
  0.8: pas avoir, pas contacter, pas … sms, paso no, pauvr-, pauvre, paz descanse, peace, peopl-, people … me
  0.8: perdio, perez, permiso … mi, pero quitenme, persona no, personne je, personne que, petit a, petits
  0.8: pharmacie, phone … do, phone … my, pierda, pingi-, please only, plein … dos, pleurer, plus, plus avec
  0.8: plus … contacter, pneus d, pneus … hiver, po, podes, podrian dejar, pogne, ponganme … la
  0.8: por … despues, por … llanta, por … mi, por … vez, possible … arreter, pour toute, pour … un
  0.8: pouvez fermer, pouvez … retirer, presb-, presbytere, process, promos … de, purchase, puro, quand ca
  0.8: que mas, que … abren, que … alto, que … avez, que … esten, que … estoy, que … paz, que … pouviez
  0.8: que … recoive, queja-, question, qui j, quisiera que, quite … numero, quiten su, quitenme … ahi
  0.8: quitenme … la, quitenme … todo, quoi j, quoi … ai, rancu-, rancune, read … please, recevoir d
  0.8: refuse … messages, regresamos a, relances, removal please, remove from, removed me, remover mi
  0.8: reply … am, respu-, respuesta, retirarme, retirenme, retirez … des, retourne, reverse, revok-
  0.8: revoke consent, rien merci, rode, rodol-, rodolfo, roule, sacan, sakem-, sakeme, salgado, salgo
  0.8: sans rancune, sans reseau, saqueme, says … more, scratch my, scratch … off, screw, se entiende
  0.8: se … di, selling the, sending … anything, senores, senorita delete, setting off, shop texting
  0.8: shop … town, shuts, si jamais, si … puede, si … voulez, signal |, signe … vous, signed … by
  0.8: sigue haciendo, sigue … ruido, sin … mensajes, sin … permiso, since-, sir or, sir … madam, siri
  0.8: sister … is, ski doo, sms … is, sned, so do, soldes |, some peace, souvenance, souvenir d
  0.8: speak english, stop … cancel, stop … good, stop … in, strike this, strike … from, stroller, study-
  0.8: studying, su base, su negocio, su … de, su … por, sur quelle, sus … you, suscripcion a, svp plus
  0.8: svp … d, syste-, systeme de, tan … de, telefono yo, teleg-, telephone je, text or, text person
  0.8: text … get, texting … you, texto me, texto pu, textos votre, texts wake, thank … no, that way, the bar
  0.8: the cable, the guy, the name, the pickup, the recall, the refund, the summer, the team, the … keys
  0.8: the … though, there is, these … for, thibo-, thibodeau, this … harassment, throw, tick, tienda pero
  0.8: time it, to, to a, to get, to need, to pull, to speak, to … do, to … handset, tout envoi, tout … de
  0.8: traba, transplant, travers, trop … textos, trucker, tu … mon, tu … un, un flat, un … cell, un … et
  0.8: un … suyo, un … velo, una cosa, una lista, una … NAME, une pompe, unfollow, universidad
  0.8: unsubscribe this, up as, up take, up … these, usa este, use text, usefu-, useful, useful … me, usen
  0.8: ustedes son, vaina de, velo cargo, velo en, velo enlevez, velo l, velo … apres, veloc-, velocidades
  0.8: vertu de, vertu … la, vibre-, virez moi, virez … de, volve-, vos contacts, vos offres, vos trucs
  0.8: vos … enlevez, vos … retirez, vous c, vous retirer, vous … chambres, vous … demande, vous … n
  0.8: voyons … j, vuelvan … escribir, wake … i, wallah, want, want … and, ward, was in, was … when
  0.8: way … many, we both, we only, weste-, western, what a, when … texted, while |, will … on, wish … hear
  0.8: with … who, withdrawn |, withi-, within, without … me, would get, would rather, would … kindly, wrap
  0.8: wrong no, wrong … amigo, wrong … no, wrote, yes … texts, yo … pregunte, you made, you on, you … asked
  0.8: you … esten, you … fue, you … please, you … use, you … want, your contact, your … come, | bajeme
  0.8: | bajenle, | contactez, | discontinue, | excusez, | faites, | finis, | five, | foutez, | git, | hola
  0.8: | hw, | loi, | look, | mae, | mauvais, | oye, | porfa, | preferiria, | pu, | removal, | retired
  0.8: | second, | wipe, | … acabo, | … avait, | … before, | … bloqueo, | … bugging, | … case, | … divorced
  0.8: | … feel, | … kit, | … lookin, | … maintenant, | … msj, | … much, | … mucho, | … nina, | … people
  0.8: | … quitenme, | … revoque, | … we, | … went, ~_der, ~_dow, ~_doy, ~_eb, ~_env, ~_fur, ~_huh, ~_hum
  0.8: ~_jam, ~_je_, ~_kn, ~_les, ~_lit, ~_mi_, ~_nah, ~_neu, ~_plu, ~_pod, ~_s?, ~_s?u, ~_sca, ~_soc, ~_sus
  0.8: ~_to_, ~_ug, ~abla, ~acio, ~ada, ~age, ~aka, ~also, ~and, ~anit, ~arke, ~ask, ~ault, ~auto, ~azy
  0.8: ~azy_, ~ben, ~bit_, ~bite, ~bsc, ~bscr, ~burn, ~chet, ~chip, ~cia, ~cle, ~coe, ~coeu, ~coul, ~ddi
  0.8: ~de_, ~deje, ~dir, ~don, ~doy, ~eav, ~eeds, ~eek_, ~egs, ~egui, ~ejar, ~elo, ~emi, ~emin, ~enew, ~eop
  0.8: ~eopl, ~erfu, ~ero, ~erro, ~evoi, ~evok, ~fa_, ~feel, ~from, ~fund, ~fune, ~fuse, ~gre, ~hast, ~have
  0.8: ~hbo, ~hec, ~hem, ~heu, ~huh_, ~ibir, ~icyc, ~iemp, ~inic, ~iqui, ~iri_, ~irme, ~irmo, ~isi, ~ism
  0.8: ~iso_, ~ite, ~ithi, ~itte, ~jun, ~ke_, ~lach, ~lest, ~lit, ~litt, ~los_, ~madr, ~mand, ~mani, ~marc
  0.8: ~masi, ~mau, ~mena, ~mess, ~mis_, ~mme, ~mol, ~mor, ~mpad, ~mput, ~nada, ~nah, ~nee, ~neta, ~nfer
  0.8: ~nfos, ~nvie, ~oin, ~oint, ~oja, ~oka, ~ona, ~ono, ~ooki, ~opie, ~opl, ~ople, ~orc, ~orp, ~owe_, ~par
  0.8: ~peac, ~peop, ~prin, ~punt, ~quiv, ~rag, ~repr, ~rer, ~rere, ~res_, ~ribe, ~rie, ~riva, ~rlo, ~s?u
  0.8: ~s?ur, ~sag, ~sage, ~sald, ~sig, ~sla, ~stuv, ~subs, ~suit, ~syst, ~tede, ~ten_, ~ter, ~tien, ~tire
  0.8: ~tor, ~tp_, ~tus_, ~ubsc, ~ucha, ~uco, ~uess, ~uide, ~uis_, ~uivo, ~ulti, ~ut_, ~uter, ~var, ~vea
  0.8: ~veci, ~vel_, ~vide, ~voi, ~voir, ~vois, ~wo_, ~wort, ~wrot, ~yst, ~yste
  0.7: (you), NAME travaille, NAME … to, NAME … y, NUMBER how, NUMBER ou, NUMBER … before, NUMBER … que
  0.7: NUMBER … y, a celui, a comprar, a encore, a fitting, a garde, a mandarme, a ti, a … alertas, a … comme
  0.7: a … des, a … fille, a … retirez, a … station, abonnements, accep-, aceptar, after-, again remove
  0.7: aimerais … mon, aimerait, al … por, alger-, algerie, am just, am not, am sorry, am telling, am through
  0.7: am … lol, am … need, amigo-, amigos, amigos |, amour … ciel, and nothing, and to, and yours
  0.7: and … keep, and … wifes, angry>remove, ansie-, ansiedad, anti, anti pourriel, anunc-, any, anywh-
  0.7: anywhere, appreciate, apunto |, are … n, are … not, arreter je, arretez … envoyer, arretez … svp
  0.7: asking … me, assistant, au shop, autorice, autres textos, aux lettres, avait, avant de, aviez promis
  0.7: avisaran, avisaran de, avisaran … la, avisos … la, avocat |, ayer … no, ayude-, ayudenme, backordered
  0.7: baja … los, baja … numero, barba, be someone, becan-, been … NUMBER, bendiga |, bibliotheque
  0.7: bici … un, bicicleta en, bicycle … i, bien … you, biffez mon, bike … can, bikes to, bikes … remove
  0.7: birthday to, blind and, bloques, bloques mais, boite aux, boite … lettres, boldu-, bolduc, bon numero
  0.7: bonne memoire, borrenme … sus, bought a, bought … bell, bowin-, bowing, boy a, breaks, bugging me
  0.7: businesses, buy a, buy the, c … illegal, ca enlevez, cada texto, call about, cambie, can reply
  0.7: cancelen … textos, cannondale |, cause … vous, ce possible, cell … your, cerramos, cesser … envois
  0.7: cessez … me, cessi-, cessiez, chaque … me, char, charged me, ciclismo, clue who, collected, combine
  0.7: comme-, componer, compre … timbre, compris que, compter d, compter … aujourdhui, comunicarse, con este
  0.7: con … promociones, con … sms, condi-, conmigo no, conmigo … no, consent under, continuez … m, cosa de
  0.7: could … put, count, counter no, crois … il, cuadro y, cuando necesite, cuenta |, d arreter, d autres
  0.7: d … accepte, d … je, d … vos, dado a, dado … de, dads name, dan … de, date, de bloquearlos
  0.7: de ciclismo, de correos, de datos, de difusion, de guardia, de maintenant, de mantenimiento, de parte
  0.7: de prepago, de publicite, de quien, de recordatorios, de … client, de … envios, de … facon, de … jefe
  0.7: de … loi, de … on, de … please, de … relancer, de … saquenme, debarquez moi, debarquez … de
  0.7: decalissez, definitivement, dejar … enviarme, dejar … mandar, dejat-, dejate, dejate de, dejen you
  0.7: dejen … escribirme, delete listado, delivered, demas-, dental office, denunciar |, derecho a
  0.7: des alertes, des … promo, desactiveme, desde cuando, desole je, devol-, di … de, dias |, dice … ponga
  0.7: dicho … no, did … put, difus-, difusion, difusion |, digo que, dijeron que, discontinue … messages
  0.7: disculpa, dit qu, dit … il, do … believe, does … fit, donc j, donde … no, donna-, donne … ok, dossiers
  0.7: du ciel, dude stop, e dado, each … please, ease up, effacez … cell, el lunes, el rancho, el saldo
  0.7: ella … el, elle |, en blanco, en esto, en que, en veut, en … carro, en … rancho, en … si
  0.7: end … notifications, ending my, engineer, enleve … stp, enlevez donc, enlevez … donc, entiende, envio
  0.7: envio … mensajes, envoi de, es cierto, es … prepago, est illegal, est … autre, estan, estan mandando
  0.7: esten textiando, esten … con, estos textos, et … ne, etonnerait, everything else, excluez, excuse … i
  0.7: express consent, factura |, faites une, fak, far … do, fauteuil roulant, favor and, favor … you
  0.7: febru-, february, felicitations pour, fijese … you, fin a, finalement pas, finalement … pour
  0.7: fine NUMBER, fine just, for advertising, for … weekend, forget about, frappe, fuera mi, fuera … numero
  0.7: gane, gasta, get … your, gettin, give … permission, giving … my, glass-, glasses, going, gossez
  0.7: group chat, guardia, guys to, habia dicho, habia … de, hablo … espanol, hace rato, hacie-, haciendo
  0.7: hagan … favor, haganme, hago para, hard feelings, harrasment, have switched, have … with, heads
  0.7: heads up, her the, here named, here … NAME, here … be, here … stop, hey can, hi … i, hicie-, hicieron
  0.7: hola you, hold all, hold … on, holle-, hopit-, hopital, how |, how … get, hurt, i getting, i just
  0.7: i use, i will, i … hi, i … keep, i … rather, i … through, if you, immediately, immediatement
  0.7: immediatement |, in february, in future, in spring, in … n, incluirme, incorecto, ingles … no
  0.7: inscrit a, insultant, is … mothers, is … really, is … you, it buzzes, it unsub, it went, it … due
  0.7: it … monday, it … not, it … these, it … up, j … deux, jaja … que, jamais rien, jamais … rien
  0.7: je commence, je … apporte, je … demenage, je … des, je … laisse, job arretez, joind-, joindre, jokes
  0.7: joven |, july, junk |, just quit, just so, keep telling, kid at, kien es, kindl-, kindly
  0.7: kindly discontinue, kindly do, kindly … me, knock off, knock … the, knock-, know … the, l argent
  0.7: la fille, la … cuando, la … va, landline |, las … no, lawyers, le agradezco, le contesto, le dos
  0.7: le lleguen, le … c, le … desabonnez, le … fait, le … hier, le … il, le … n, les NUMBER, les autorizo
  0.7: les speciaux, les … no, les … ont, letters, list and, lista … difusion, listas, liste s, listo gracias
  0.7: literally, llamaba, llamadas mensajes, llanta y, lleguen mensajes, lo … dado, loi … je, longer want
  0.7: los … conmigo, los … lo, m … c, m … moins, ma … fait, ma … s, magasin de, magasins enlevez, mais pas
  0.7: make … go, mandando … de, mandando … you, mandandome, mandar a, mande mas, manden … por
  0.7: manden … textos, mandes textos, marchait, marche … enlevez, marketed, marquenme, mas … este, mass text
  0.7: mayor-, me avisaran, me dan, me suena, me … au, me … cents, me … dar, me … enlever, me … eso
  0.7: me … harto, me … recados, me … textiando, me>these, meant … the, mechanics, mejor, mensaje … favor
  0.7: mensaje … ustedes, mensajes automaticos, mensajes please, merci la, mere, mes abonnements, mes … a
  0.7: message … am, message … arrive, messages i, messages … ce, messaging me, metieron a, mi autorizacion
  0.7: mi ni, mi … porque, might-, mine … am, mis NUMBER, mis hijos, mis … votre, mistake please
  0.7: mistake … is, moi les, moi … en, moi … merci, momento acepte, mon neveu, months, mountain bike, msjs |
  0.7: munic-, municipale, mustv-, mustve, my first, my life, my … has, my … if, my … or, my … request
  0.7: my … subscription, my … yes, n existe, n habite, nada, nada a, name … i, naw, ne l, ne peux
  0.7: ne … ecris, ne … souviens, ne … textez, necesitan, never shuts, never signed, ni llamadas, ni lo
  0.7: ni … escriban, no cuenten, no hard, no mr, no nos, no notifications, no sabe, no seguir, no … anuncios
  0.7: no … estos, no … feelings, no … haber, no … mucho, no … necesito, no … promociones, no … que, non je
  0.7: non … arretez, nop … soy, not fit, not understand, not … get, not … giving, not … number, not … ride
  0.7: not>not, not>these, note … je, nothing further, novak-, novaks, novia, now on, nuit, number does
  0.7: number … there, numero avant, numero merci, numero porfa, numero … ai, numero … deja, numero … ella
  0.7: numero … j, ocupo, ocupo que, of … bike, of … but, of … consent, off me, off you, off … you, office
  0.7: old … got, olvid-, olviden mi, olviden … numero, olvidense, olvidense de, on our, on reste
  0.7: on … number, on … profile, one named, one … it, ontar-, ontario, otro texto, our number, out de
  0.7: out … in, owe … a, own mechanic, papa you, papa … no, par texto, par … pas, par … seulement
  0.7: para ofertas, para sus, parai-, parait, parale, parrot, parve-, parvenir, pas … sa, pas … sur
  0.7: pedi … no, pedia-, pedid-, pende-, pensar, permission … message, pero … quita, pese sur, petite a
  0.7: peux … en, phone do, phone who, phone … can, picked … the, pickup text, pido … no, pitie plus
  0.7: pitie … de, plait merci, please correct, please release, please … delete, please … from, please … him
  0.7: please … thx, plug … these, plus … enlevez, plus … la, pobre, podes … de, ponce, ponganle, ponme
  0.7: por texto, porque me, possi-, pour … autres, pour … faire, pour … mais, pour … svp, pouviez me
  0.7: profile, proje-, promis que, property, proxi-, publicidad por, puedes … de, puedo … el, pursu-
  0.7: pursuant, pursuant to, que mi, que … avisaran, que … cessiez, que … contacten, que … lleguen
  0.7: que … otra, que … quitenme, queda bien, quelqu, quelqu un, quien manda, quien … y, quiero … estos
  0.7: quiero … parte, quit bugging, quit … texts, quitame … los, quitarlo, quitenme porfa, quitenme you
  0.7: ranch-, rancho, rayez … de, reali-, realize, recevoir, recip-, recogi … no, recu mon, registry since
  0.7: registry … NUMBER, relancer, remove NUMBER, remove … from, reparation, reporting, reprends
  0.7: retirer mon, retour, retrait de, rien fait, rifa … no, rodilla, rory, roue … de, roula-, roulant
  0.7: round, saber nada, sacame |, said … should, sans consentement, says do, says the, schoo-
  0.7: se desinscrire, se llamaba, se … bajar, se … bien, se … yo, see my, sending texts, senior discount
  0.7: set my, seule-, seulement, she … i, shop dog, shop no, si no, siempre … que, since … so, sir … stop
  0.7: skip, smartwatch, sms off, so save, so … sending, so … that, sobre, sobrina, solicito … baja
  0.7: somebody gave, somebody … you, sorry this, sorry … the, sorties, sound, soupl-, souple, soy tu
  0.7: soy … cliente, spam o, spam … que, stop blowing, stop so, su cliente, suis demenage, sure, sus fotos
  0.7: suscripcion |, svp pour, svp … moi, taken, tel de, telce-, telcel, tell your, tell … your, tengo … que
  0.7: tente pas, terme … ces, texting list, texting … not, texto merci, texto vous, texto … la, textos en
  0.7: textos jaja, textos quitenme, textos sin, texts eh, texts you, texts … said, texts … too, texts … up
  0.7: the alarm, the app, the box, the brake, the carbon, the gift, the mechanics, the tires, the tracking
  0.7: the update, the website, the weekend, the … also, the … app, the … broke, the … eh, the … op
  0.7: the … should, the … swap, them so, these … i, these … not, things i, think, think there, think-
  0.7: third … this, this customer, this … text, this … there, ti que, tiene, tiene el, tienen el
  0.7: tired … these, to cut, to drive, to … future, to … nephew, to … removed, to … store, toddler has
  0.7: todos, toi qui, told … kid, toute facon, treat-, triple, tromper … numero, tu la, ultimo mensaje
  0.7: un precio, un … m, usen mi, usted-, ustedes, ves, vez … les, vibra, vibrer, virtu-, volver
  0.7: vos dossiers, vos … par, votre base, votre … en, vous, vous arreter, vous cesser, vous cessiez
  0.7: vous faire, vous … bloques, voy el, vue, vuelva a, vuelvas a, walla-, want>texts, was, was your
  0.7: was … bike, waves, way take, way … me, we decided, we … the, were … the, what |, whatever i, when my
  0.7: which i, which … never, why does, wife says, without a, would … text, write stop, write to
  0.7: writing … me, y ahora, y borrenme, y les, y … amigos, y … salio, y … tengo, yeste-, yesterday
  0.7: yo acepte, yo … e, york, you charged, you close, you es, you once, you parele, you pedi, you … leave
  0.7: you … mistaken, you … soy, you … xx, your … at, your … list, yours too, yrs, zero … svp, | acabo
  0.7: | close, | combien, | count, | dejate, | desabonnement, | dropping, | flight, | jaja, | kinda, | llego
  0.7: | madame, | naw, | olvidense, | p, | pitie, | porfabor, | pursuant, | reporting, | saquenme
  0.7: | suppression, | t, | unenroll, | … agradezco, | … alertes, | … authorized, | … avais
  0.7: | … avertissement, | … believe, | … boutique, | … celui, | … cobraron, | … compter, | … confirme
  0.7: | … crying, | … father, | … garantia, | … harassing, | … l, | … nos, | … orden, | … proprietaire
  0.7: | … pulled, | … rappel, | … release, | … sali, | … servicio, | … texts, | … therapist, | … through
  0.7: | … up, | … usen, | … viernes, | … votre, | … vuelvan, | … website, ~_cho, ~_coi, ~_dio, ~_dom, ~_dry
  0.7: ~_gir, ~_goi, ~_hal, ~_jun, ~_loo, ~_mes, ~_moo, ~_mot, ~_nad, ~_nei, ~_nui, ~_od, ~_olv, ~_ran, ~_su
  0.7: ~_toc, ~_vam, ~_yr, ~_yrs, ~ace, ~ada_, ~agra, ~aiss, ~am_, ~ande, ~anos, ~ansa, ~anun, ~apar, ~apun
  0.7: ~arce, ~ase_, ~asl_, ~bes_, ~bia, ~bie_, ~bir, ~ca_, ~caci, ~chen, ~clud, ~cois, ~copy, ~cora, ~cra
  0.7: ~cune, ~darl, ~dby, ~dere, ~deso, ~devi, ~dig, ~eas, ~ease, ~ecip, ~eco_, ~eeze, ~efu, ~endu, ~enid
  0.7: ~ento, ~env, ~erre, ~esar, ~espu, ~ete, ~etim, ~eure, ~eveu, ~ewo, ~ez_, ~fuc, ~geno, ~ger, ~gia, ~gir
  0.7: ~giv, ~gne_, ~hbor, ~heer, ~hem_, ~hete, ~hie, ~high, ~ho_, ~hool, ~hori, ~ibe, ~ilo_, ~impo, ~inci
  0.7: ~ions, ~ipe, ~is_, ~ivar, ~jer_, ~jor_, ~kip_, ~kup, ~ladi, ~leba, ~lens, ~ler, ~less, ~lia, ~llas
  0.7: ~llow, ~lmos, ~loc_, ~lqu_, ~ludo, ~lut_, ~luti, ~lvid, ~mada, ~mbr, ~meb, ~mes, ~mi_, ~mist, ~mot
  0.7: ~moth, ~mpta, ~nda, ~ndi, ~nem, ~ngin, ~niti, ~niv, ~noe, ~nse_, ~nths, ~nua, ~nunc, ~nywh, ~oco
  0.7: ~ocup, ~oil, ~ojec, ~olut, ~omeb, ~oo_, ~ool, ~ore, ~oric, ~otr, ~oug, ~ousl, ~oxim, ~paci, ~pia
  0.7: ~ppri, ~ranc, ~rasi, ~resi, ~rete, ~ria, ~rid_, ~rien, ~rios, ~rmo, ~rnoo, ~roje, ~rom_, ~rop, ~rov
  0.7: ~roxi, ~rrar, ~rtin, ~run_, ~sas, ~saut, ~scho, ~sep, ~siad, ~sin, ~siri, ~soc, ~susc, ~tage, ~tif
  0.7: ~tifi, ~tim, ~tiss, ~tob, ~try_, ~uber, ~ueve, ~uill, ~uiz, ~uras, ~urin, ~uscr, ~usl, ~usly, ~venu
  0.7: ~voke, ~was_, ~xer, ~xpec, ~yag, ~yons, ~your, ~yrs, ~yrs_, ~zy_
  0.6: (want), 2 … is, NAME either, NAME for, NAME … ce, NAME … se, NUMBER can, NUMBER works, NUMBER … l
  0.6: NUMBER … marche, NUMBER … par, NUMBER … votre, NUMBER … without, a, a alguien, a bicycle, a dental
  0.6: a law, a link, a querer, a trabajar, a warranty, a … borrenme, a … celular, a … esto, a … ete
  0.6: a … para, a … tienda, a … un, a … urgence, a … velo, abroa-, abroad, absta-, abstain, abstain from
  0.6: abstenez … de, acabe, acoso, adresser, affaires … textos, afford the, agree … receive, agregaron
  0.6: ahi que, ahora solo, ahora … quitenme, ai tout, ai … cell, aime … mais, air en, air … NUMBER, al link
  0.6: al principio, all and, all can, all no, all … my, alors enlevez, already bought, already opted
  0.6: already … a, already … out, alto … los, am … needing, amend-, amende, amis |, and only, and still
  0.6: and … does, and … no, anden, ando … la, antes … servian, anule, anyth-, apara-, appartient … a
  0.6: are mistaken, are … but, arreglar nada, arretez … faire, arretez … sms, as my, as … do, ask him
  0.6: asked … these, askin-, asking, attendant, au comptoir, au … vous, auriez … l, automated messages
  0.6: autorisation |, avant le, avez le, aviez … de, avisos me, babys-, baja este, baja no, baja … mensajes
  0.6: balle-, ballet, barre-, base … datos, bateria |, be riding, be … any, because of, belong, belongs to
  0.6: best … in, bianc-, bianchi, bici … you, bicicleta a, bicicleta … en, bike wrong, bleu |
  0.6: block … number, bonjo-, bonjour, borran de, bottl-, boundaries, boutique |, boys |, bras, bromo-
  0.6: bromont, bueno de, businesses |, by a, bye … me, c … ca, ca ces, ca stp, ca … enlevez, ca … le, ca … m
  0.6: cada … suyo, cader-, cadera, call … remove, call … texts, calls to, cambiaron, came … can, came … to
  0.6: can let, can … sending, cancel … notifications, cancelar mensajes, captures, carajos, carta
  0.6: case etait, cause … vos, ce, celular … sus, cero … de, cerve-, cessiez de, chaine a, cherche, chuch-
  0.6: chucho, citas, coming to, commander, comment … fait, comprado ahi, compre … bici, comprenez … dans
  0.6: con cada, concerne, concerne pas, conozco … tienda, consent and, contactarme, contactez plus
  0.6: continuer, correo, correos, corresponde al, costo, coute des, cover-, cuentan, customer … i, d … liste
  0.6: d … plus, dans … envois, day and, de buscar, de communiquer, de el, de esos, de garde, de livraison
  0.6: de retirarme, de textear, de … contact, de … depuis, de … desabonnez, de … donnees, de … ex
  0.6: de … horquilla, de … n, de … stop, dear please, dear … i, decirles, decochez, deer, dejen … molestar
  0.6: dejenlo |, delan-, demande qu, demanderais, deneigement, denos, derec-, des … c, desire plus, dessus |
  0.6: destinataire |, desuscribir, dia … de, did … and, digan-, diganme, digo … no, dios te, disable … for
  0.6: disparaitre, dit … par, do people, do … make, do … shop, doc says, does a, does |, does … belong
  0.6: donc … la, donc … textos, done so, donni-, donniez, dorma-, dormais, dos … de, down |, dueno-, duenos
  0.6: easie-, el gorro, el jueves, el permiso, el plomero, el pollo, el rin, en houston, en … alors
  0.6: en … aucun, encei-, enceinte, end … subscription, ends NUMBER, enleve … numero, enlevez l
  0.6: entregaron la, entregaron … bici, enviarme mensajes, envien mensajes, envoyer … message
  0.6: envoyer … messages, epais, epargnez … la, equivoco |, erase … from, es el, es ilegal, es obligatorio
  0.6: es para, es … se, esa cosa, escribieran |, escue-, escuela, ese es, eso esta, est … destine
  0.6: esta escribiendo, esto en, esto … es, etait … pour, etes pas, even own, even … a, experience
  0.6: explain yourselves, explain … i, faire, fais le, fallo-, falloir, fasci-, fathers, fatiguant, felices
  0.6: fella, fermi-, fichez … la, filing with, filing … the, fils de, find him, fixing my, flushez
  0.6: flushez mon, flushez … numero, fois … il, for somebody, for … ride, forev-, forever, forever>texts
  0.6: forma … que, formulario, foto de, found … shop, foutez moi, foutez … la, frere … a, from sms
  0.6: from … messages, from … records, from … school, from … texting, fucki-, fucking, fue … la, fuera … mi
  0.6: gang, garde, gars … la, genan-, genant, genou-, genoux, gets his, gets … bike, give it, good, good do
  0.6: good … with, gorro, gracias y, grand … elle, gravel, guarden, guys … texting, hagame un
  0.6: haganlo ustedes, hamil-, hamilton, has this, hasta … gorro, have decided, have … it, have … you
  0.6: her … please, hey siri, hier |, hijo … NUMBER, him on, histoire, home … this, hope … gets, how about
  0.6: how … for, i came, i refuse, i should, i wrote, i … decided, i … her, i … over, i … pick, i … sorry
  0.6: impor-, importuner, in … future, ingles … en, inscrit sans, inscrit … me, inscrite a, inscrito
  0.6: interesan, internet, interrompre, inventado, ir manana, is already, is the, is … 2nd, is … church
  0.6: is … dental, is … off, is … we, it after, it wrong, it … reply, j ai, jamas, je dormais, je … dans
  0.6: je … plus, je … vendredi, jo, job … de, joven yo, julio, just … at, just … text, keeps asking
  0.6: keys … the, kindly … not, know … shop, l urgence, l … avec, l … et, l … j, la base, la cadera, la cita
  0.6: la empresa, la fiche, la rodilla, la … c, la … mi, lache-, lavadora, laval |, lay, le bus
  0.6: le cellulaire, le forfait, le … el, left … gloves, les da, les dejo, les pongo, les text, les … chez
  0.6: letter … you, limpi-, liqui-, list too, list … me, llamadas ni, llamo … pero, llevo mi, lo mio
  0.6: lo … you, los bendiga, lot … texts, lunet-, lunettes, m ecrive, ma batterie, ma part, ma … pis, maile-
  0.6: mailed, mais arrete, mais vos, mal … de, mamie, manana paso, manchester, mandan … mensajes
  0.6: mandando … a, mandarme textos, manden … promociones, mapel-, march so, martes y, mas avisos
  0.6: me agregaron, me busquen, me concerne, me demander, me gossez, me interesan, me like, me podes
  0.6: me rayaron, me retire, me saque, me servian, me sirve, me svp, me tiene, me … favor, me … nada
  0.6: me … pa, me … recibir, me … x, medecin, mejor el, mensaje … es, mensajeria, mepri-, meprise, merde
  0.6: mere … pas, mes renseignements, mes … sont, message … have, message … send, messages when
  0.6: messages … merci, mettre un, mi plan, mi … ahora, mi … me, mieux le, might want, migra-, mis, misty-
  0.6: mistyped, mme lavoie, moi … ce, moi … ces, moi … dans, moms, mon docteur, mon … aimerait, mon … aussi
  0.6: month please, more>send, morning … do, movil |, mr okafor, ms, mujer, my assistant, my derailleur
  0.6: my wifes, my … alone, my … outgrew, my … this, my … when, name … is, named … here, ncc, ne … contactez
  0.6: need … anymore, need … for, neither of, neither … us, never did, never sign, never … from
  0.6: never … these, ni en, ni rien, ni … nada, niaiseries, night shift, ninguna NAME, no bikes, no boy
  0.6: no gane, no recuerdo, no … apunte, no … busquen, no … call, no … da, no … interesan, no … saquenme
  0.6: no … sirve, no … tu, nom, non … textos, not belong, not needing, not shop, not this, not yours
  0.6: not … she, notifications please, notre … n, nuevo y, number this, number … texting, numero appartient
  0.6: numero porque, numero votre, numero … doit, numero … il, numero … un, numero … y, nunca, nuts, o los
  0.6: o |, obligatorio, obtenu, obtuv-, obtuvieron, ocupo … me, of me, ofend-, ofertas por, off thanks
  0.6: off … liste, off … please, offers |, ofrez-, ok … thanks, ola, old |, omg |, once for, once … a
  0.6: one from, only a, optout please, or … text, ostie, otez … svp, oubliez … mon, out with, out … it
  0.6: out … number, owner, pa que, pa … textos, paid in, paid the, paid … full, pantallas, papa … en
  0.6: par vos, para mensajes, parce … c, parele, parmi, partie … votre, partir … maintenant, pas destine
  0.6: pas pis, pas … en, pas … publicite, pas … sollicitation, pastel … de, patch kit, perds
  0.6: permiso … escribirme, pesimo servicio, peux … oter, phone alone, pic … the, picku-, pide que
  0.6: pieds chez, pieds … vous, pined-, pineda, pis apres, pis elle, pis enlevez, pleas-, please
  0.6: please erase, please tell, please … de, plome-, plomero, podes sacar, point final, police
  0.6: por … arreglo, por … jaja, pour … patience, pouvez … arreter, pouvez … texter, precio y
  0.6: prefer silence, prefererais que, principio, problema, prochaine … que, promos please, promos por
  0.6: promos … texto, proprios, prueba de, pu jamais, puesto, punto gracias, purpo-, purpose, put … phone
  0.6: quatre roues, que … atendio, que … saque, que … textez, que … tiene, queri-, qui … pas, quien … esto
  0.6: quiero ninguno, quiero quitar, quiero … d, quisiera … me, quit your, quit … them, quitaran de
  0.6: quiten … telefono, quitenme d, quitenme … su, racin-, raton-, ratones, rayaron el, rayaron … cuadro
  0.6: recall … to, recevoir aucun, recibir … gracias, recipient |, recu la, recuerdo, remember saying
  0.6: remember … yes, reminders … me, remove moi, remove mon, remove … numero, renco-, rendu la, rense-
  0.6: renseignements, rental … please, rentree, reparation c, reparto, repondu arret, requesting removal
  0.6: resea-, responsable, retrouver, revoque … autorisation, rider, ridin-, riding, rien pour, rouge
  0.6: sacaron |, sacrez … la, saint NAME, saliendo de, saludos |, saque de, satis-, saura-, sayin-, saying
  0.6: saying stop, scares the, scusez … vous, se le, sending me, sending … please, sending … texts
  0.6: seriously |, serve, set boundaries, sharpened, she … to, should not, should … her, si quitenme
  0.6: si … arretez, sick … these, signi-, since … do, sms from, sms stop, sms … mi, so that, so unsubscribe
  0.6: so … is, so … just, socce-, soccer, son … je, sono, souhaite me, spam please, spam quitenme
  0.6: spam … vous, spamear, steal, stop et, stop sms, stop … a, stop … les, stop … please, stop … promo
  0.6: strik-, strike, su bici, su madre, su … para, su … quitenme, suelta, super … mais, suppression … mes
  0.6: surve-, sus envios, sus recordatorios, sus … quitenme, suscripcion … sus, suspendan … mensajes
  0.6: suspendanlos, svp et, svp m, svp pas, svp retirez, svp … enlever, svp … l, t es, take both, take to
  0.6: take … get, talk to, telefono … de, telefono … para, tell … bike, temprano, temps |, termina la
  0.6: text subscription, text … was, textez a, texting … stop, texting … take, texto … ce, textos au
  0.6: textos si, textos … el, textos … me, texts already, texts … loud, texts … remove, thank … to
  0.6: that … are, that … on, the cables, the cassette, the loaner, the … boy, the … remove, the … slip
  0.6: these alerts, these take, this … end, tienda … bicis, tiendas |, time … every, time … texting
  0.6: to contact, to her, to our, to unsub, to … off, too, tourt-, tous … textos, tout … beau, town, trabajo
  0.6: trabajo … no, traer, travaille … nuit, trek, tremblay |, trois … par, tromper |, truck-, tryin-
  0.6: trying, tu veux, tu … d, twins, tx, ty, un cell, un robot, unas, under casl, unsubscribe me
  0.6: unsubscribe … this, up … here, up … text, ustedes |, vais … chez, vecina, velo … les, velo … mon
  0.6: vendre, verdad |, veuillez cesser, vieux |, viole-, virgu-, virgule, vivo … houston, voir la
  0.6: volver … escribirme, vos … non, votre … enlevez, voudrai, vous a, vous m, vous vendez, vous … faire
  0.6: vous … gossez, vous … rien, vuelvan … escribirme, want … is, was intended, was … remove, while it
  0.6: whoever you, wife is, will bring, with … guy, without telling, wondering, work i, would it, wrong this
  0.6: wsh, wth, y encima, y quitame, y si, y … puedo, yes go, yes … ahead, yo dije, yo … compre, yo … puse
  0.6: yoga, you bye, you dejenlo, you like, you pe, you wrong, you … mensajes, you … used, you … writing
  0.6: your ads, your cousin, your mechanic, your no, | acepte, | ando, | bajame, | bajenme, | corta
  0.6: | decochez, | di, | efface, | ensenenme, | find, | flushez, | fue, | kid, | loco, | mano, | merde
  0.6: | name, | ninguna, | oh, | ola, | ostie, | pusieron, | quick, | rayez, | scusez, | seguro, | slaque
  0.6: | sors, | try, | typing, | unsolicited, | vaya, | verifiez, | withdraw, | wsh, | … assistant
  0.6: | … aviso, | … button, | … casl, | … client, | … cliente, | … coming, | … computer, | … cuando
  0.6: | … damn, | … desabonnez, | … discontinue, | … donde, | … errado, | … haya, | … madame, | … medecin
  0.6: | … mejor, | … moved, | … navidad, | … note, | … obligatorio, | … oui, | … out, | … pastel, | … podes
  0.6: | … rancune, | … rayaron, | … siguen, | … teh, | … tranquilo, | … vaina, | … veu, ~_a_, ~_abs, ~_asu
  0.6: ~_beb, ~_bur, ~_ce_, ~_cup, ~_fir, ~_gho, ~_ide, ~_jo, ~_mov, ~_ms_, ~_nam, ~_nee, ~_oh, ~_oub, ~_peo
  0.6: ~_pl, ~_ple, ~_que, ~_sum, ~_ty_, ~_urs, ~_who, ~acia, ~aggi, ~agre, ~ai_, ~ait_, ~aliz, ~ams, ~ase
  0.6: ~ast, ~atab, ~bli, ~bonj, ~bysi, ~cac, ~cant, ~cer_, ~ctio, ~dab, ~darm, ~dded, ~debe, ~diff, ~din
  0.6: ~dio_, ~dur, ~dyi, ~dyin, ~ece_, ~echi, ~eder, ~edes, ~ees, ~effe, ~egu, ~elac, ~elo_, ~endi, ~enun
  0.6: ~epre, ~ept, ~ero_, ~es_, ~esc, ~esse, ~etes, ~face, ~fil, ~gang, ~gard, ~gho, ~ghos, ~glis, ~gra_
  0.6: ~hip_, ~how_, ~humb, ~ia_, ~iarm, ~iate, ~icku, ~idd, ~ienn, ~ifie, ~ify, ~impi, ~indl, ~isin, ~iso
  0.6: ~ita, ~ivee, ~jr_, ~ked_, ~kee, ~kup_, ~ldo, ~lea, ~leas, ~lep, ~lica, ~limp, ~lize, ~ller, ~los
  0.6: ~loud, ~lse_, ~lva_, ~mea, ~mech, ~mina, ~mole, ~moms, ~mos_, ~mpo_, ~nbox, ~ndl, ~ndo, ~njou, ~nsi
  0.6: ~nti_, ~ntin, ~nuer, ~nyth, ~ocad, ~ogra, ~olat, ~oma, ~omm, ~ompr, ~onec, ~ong, ~only, ~orev, ~orf
  0.6: ~orfa, ~orio, ~orit, ~osin, ~osta, ~ottl, ~ough, ~oup, ~owne, ~ox_, ~pal, ~peo, ~pers, ~pian, ~plea
  0.6: ~plug, ~proj, ~prop, ~prou, ~prox, ~push, ~rage, ~rape, ~ret_, ~rget, ~rman, ~rna, ~rnee, ~rod, ~rtal
  0.6: ~rvey, ~sa_, ~salu, ~sap, ~sayi, ~sic_, ~skat, ~spue, ~suel, ~tin_, ~tiv, ~toma, ~tryi, ~uha, ~uir
  0.6: ~uld_, ~unca, ~unk, ~urr, ~urve, ~us_, ~usin, ~vous, ~wall, ~who, ~wne, ~ycle, ~yest, ~ysit, ~zas_
  0.6: ~zing
  0.5: NAME elle, NAME phone, NUMBER cfr, NUMBER left, NUMBER … de, NUMBER … es, NUMBER … texts, a clapet
  0.5: a cobrar, a line, a personne, a robot, a scam, a wrong, a … dos, a … fins, a … ici, a … la
  0.5: a … mensaje, a … nouveau, a … remove, abeg, abonnement … textos, about … bike, about … i, about … tune
  0.5: abria-, abrian, abuso, aca … es, accepte vos, acepte mensajes, achetant, afternoon i, again … will
  0.5: ahi, ahorrense, ai recu, ai … de, ai … rien, air |, algui-, alguien, all winter, all … communication
  0.5: aller, also please, am blind, am locked, am … different, am … my, am … no, amen |, and all, and here
  0.5: and she, angry>send, another phone, anterior de, any … from, anymore … stop, anything please, app |
  0.5: apunte a, aqui … vive, are blue, are red, are … violets, arrete … svp, arreter de, arreter … envoi
  0.5: arreter … texter, at … so, au plus, auriez vous, aussi, authority … you, autre … a, aux … svp, avant |
  0.5: avec ca, aveug-, aveugle, avisen por, avoir … mauvais, aye, baby, baja a, barel-, barely
  0.5: basta … mensajes, be needing, be … anymore, be … elses, be … i, beauc-, beaucoup, bebe dort, been nice
  0.5: been off, before NUMBER, bell crank, belonged, ben … mais, besoin … rappels, better |, bici con
  0.5: bici quedo, bien … precio, bike store, bikes … a, bikes … you, bisic-, bisicleta, bloquear este
  0.5: bloquear … numero, bloqueen, bon de, bonda-, bondad, bondad de, bonsoir … vous, borrame de
  0.5: borrar … la, borreme de, borrenme … la, both … numbers, bow, boys, brompton, business texts, but i
  0.5: but now, buy anything, by friday, by … my, c … qui, c … une, ca arretez, ca j, ca ne, ca … messages
  0.5: cadena … me, cae, cansado de, car so, care … and, carry, casa |, ce soit, ce … n, cel … su, cell … off
  0.5: celular no, celular … no, cents each, cesser de, cfr, chama-, chaque semaine, chema, chien a, chien-
  0.5: choose to, choose … opt, christ, cierr-, clape-, clapet, client chez, cliente |, clinique
  0.5: clinique dentaire, cobrar, code, comma, comme … la, comment … que, como cancelo, como si, como … este
  0.5: compe-, con otro, con … derecho, confused … somebody, congratulations, consent to, consented to
  0.5: consentement a, considerez, contacted … text, contacto de, contestar, contra, cordi-, correo por
  0.5: could do, could one, could … please, courriels |, cousine, crank, crecio y, creo … este, cruzo
  0.5: cuesta NUMBER, cuesta … centavos, customer of, d envoyer, dado … numero, daily, dame de
  0.5: dans … systeme, datos, datos por, datos … favor, de bon, de borrar, de eso, de pu, de … cosa
  0.5: de … dossiers, de … enviar, de … et, de … fui, de … ligne, de … linea, de … non, de … pubs, de … quien
  0.5: de … trabajo, de … vaina, dear sir, deb, deb |, decided to, deja demande, dejame … con, deje ninguna
  0.5: deleter, deleter mon, deletez, demande mon, demande … me, denei-, dentaire, depuis … c, des erables
  0.5: des fins, des … enlevez, des … merci, desabonnement svp, desinscription svp, desinscription |
  0.5: desolee je, despe-, despiertan, destine |, desubscribe, detox, deux … svp, devai-, devez … le
  0.5: di … numero, dias, did that, digo no, dios |, disparaitre mon, distribution, disturb … with, dit … j
  0.5: dites au, dites merci, do … bug, do … worry, donee, doute, ds, ecrire sans, ecrire … chaque, ecris moi
  0.5: ecrive, ecrivez … ici, effacer … numero, el paro, elimine, else, emplo-, en mai, en ontario
  0.5: en … assez, en … enlevez, encontre un, end all, enfants, enfre-, enfrente, enleve … d, enleve … number
  0.5: enlever des, entienden, enviar mas, envoi … textos, envoyer … affaires, envoyez plus, erables
  0.5: eres … que, erreur … n, es acoso, es falso, espero, est finie, est non, est pleine, est qui, esta no
  0.5: esta |, esta … una, estar mandando, este … a, este … un, esto de, esto yo, estuvo … de, et bonne
  0.5: events, ex a, exactly, exception, exclude, exclus, extra-, faill-, failli, fait … ans, fam, father has
  0.5: favor dar, feelings but, fermer mon, fille a, filled in, fin … ces, fin … los, fini les, firm, firmado
  0.5: fixin, fixin to, flip phone, fois arretez, for … no, for … reason, fourn-, from … distribution
  0.5: from … sms, from … these, fuero-, fueron, further, further texts, gaste, get … to, go … the
  0.5: got somebody, got stolen, gps, grasi-, grasias, grati-, gratis, great service, guy, guys … me, hablas
  0.5: had … fill, had … phone, hagame … favor, hagan el, handl-, handw-, handwriting, happy to, happy … year
  0.5: hard … but, harrassing, have bikes, have … keep, have … memory, have … my, have … own, have … stop
  0.5: have … use, he … permiso, hello … am, hermano … de, hey you, hihi, hija me, him … the, hips
  0.5: his … anymore, hoora-, hooray, i chose, i give, i might, i moved, i sign, i … always, i … blind
  0.5: i … locked, i … per, i … return, if so, il … dans, impos-, impossible, in charge, in … robot
  0.5: incorrecto |, indiq-, infor-, initi-, instead |, instr-, inutile, invitations, is amazing, it end
  0.5: it … an, it … end, it … on, itine-, itinerance, j … dans, j … fait, j … recu, jamais … achete
  0.5: je … etais, je … peux, je … sais, joignable, journee … vous, just … by, kayak, kev, kills, l ecole
  0.5: l … a, l … avant, la bondad, la clinique, la escuela, la prueba, la tia, la … NUMBER, la … anti
  0.5: la … dice, la … on, la … ortiz, la … ou, la … suis, lady |, last, laven-, law>number, le tune
  0.5: le … NUMBER, le … aussi, le … lo, le … por, le … up, les enlever, les meilleurs, les moteurs
  0.5: les quito, les … dado, liberez, like … dream, limits, line … a, list this, lista porfavor
  0.5: lista … gracias, liste mon, liste … de, livin-, living, llamadas … mensajes, llamaran, llamo … no
  0.5: llega, llegan mensajes, llegarme, llena, lo ruego, loi anti, loi … pourriel, lol … take, lol … wants
  0.5: longer … this, longt-, longtemps, lucil-, lucille, luna, m etais, ma job, ma resolution, ma … retirez
  0.5: maam, magie, mais … aimerais, make … so, mal … la, mandando cosas, mandando esto, mande … por
  0.5: manden sus, manden … favor, mandenlo, mandes mensajes, manito, mas na, maudit, may … the, me ads
  0.5: me cae, me cuesta, me relancer, me sacaron, me … en, me … need, me … quit, me … thanks, me … up
  0.5: meilleurs, memory full, memory of, menage dans, mensaje recibido, mensajes borrenme, mensajes conmigo
  0.5: mensajes mi, mensajes para, mensajes punto, mensajes yo, mere … NUMBER, mes … et, messaged
  0.5: messages apres, mettre sur, mettre … a, mi nro, mi perro, mi terapeuta, mia, mia se, miles so, mine
  0.5: mine … only, moi vos, mom she, mon bebe, mon … arretez, mon … des, mon … ni, monop-, montana, month is
  0.5: more texto, more textos, more>you, mot pour, moteurs, moto, moved … tucson, moyen … pu, much please
  0.5: my fill, my gloves, my numbers, my … asked, my … signed, n … aucun, nada gracias, nada … lo, ne sais
  0.5: ne … est, necesidad, necesidad de, necesite, necessaire, need … quit, need … reminders, never do
  0.5: never … this, ni … nom, ninguna bici, ninguna bicicleta, ninguna … en, no business, no chinguen
  0.5: no escribir, no further, no mandarme, no spam, no … dado, no … escribieran, no … mande, no … ok
  0.5: no … so, no … solo, no … suscribi, non c, not bug, not worry, not … just, not … needing, not … own
  0.5: not … shop, notificaciones |, notifications pour, nous … juste, now … bike, nro |, number alone
  0.5: number also, number bro, number … get, numero incorrecto, numero n, numero … le, numero … mecanico
  0.5: numeros exclus, nunca mas, nunca puse, nunca … comprado, of … are, of … place, of … sms, offert
  0.5: oil change, ok … the, on i, on sundays, one by, opinions, opt … de, or … am, orders, ordinateur, ortiz
  0.5: osti, ote, otro mecanico, out pour, out … texts, owe … money, oye … no, oyero-, oyeron, pa, paix … vos
  0.5: pantalla |, papelito, par, para recibir, para … textos, pare de, parler … un, parler … votre
  0.5: particular, pas ete, pas otez, pas qu, pas … on, passa-, pay per, pay … text, paye NUMBER, payer |
  0.5: paz por, paz … favor, pedido, people and, perfecta, permission … contact, person in, peu … de
  0.5: phone call, phone does, phone has, piass-, pickup, pictures of, pido |, play, please process
  0.5: please sir, please … her, please … now, please … proof, plenty of, plug, plus client, plus sur
  0.5: plus … ici, plus … peine, poche, point je, polit-, pompe … NUMBER, por, por cada, por … precio
  0.5: porfa no, pour vendredi, pour … NAME, pour … alertes, pourquoi je, pourriel |, pourriez, poutines
  0.5: precio pero, preference, prefererais ne, prese-, prima-, promociones … no, promos … moi, prueba … que
  0.5: pu … ca, puede quitar, pus … texto, qqun, que buscan, que derecho, que pare, que tu, que … a, que … c
  0.5: que … manden, quedo bien, quel velo, qui … ai, quick, quick one, quiero promociones, quiero volver
  0.5: quiet i, quit … these, quiten … cel, quitenlo, quitenme … una, race is, rapel-, really do, recois
  0.5: recois trop, red violets, red … are, reessayez, refuse … recevoir, regar-, reina, remove … list
  0.5: remove … svp, report … to, repre-, reseau, retiren … numero, retirer ce, reverence, ride a, ride with
  0.5: ride … so, rides … a, rien achete, rien … d, rien … texto, right … i, roses are, roses … red, ruego |
  0.5: sa … pas, sacre, sacre moi, said hi, sais … qui, sali delete, salut la, salut … gang, sans permission
  0.5: savoi-, savoir, says less, se para, se … pido, secon-, sed, see another, see … i, see … in, semaine
  0.5: sending this, sending … text, sepa, serian, serian tan, service but, service … i, seul, she gave
  0.5: she thinks, she will, she … you, she … your, ship, shut off, si hay, si … el, si … en, siempre |
  0.5: sin … que, siri tell, siri … the, site, skates, slaque un, slaque … peu, sms a, sms merci, so remove
  0.5: so … now, somme-, sommes, soone-, sooner, sorry can, souha-, soy yo, specifically … the, stood
  0.5: stop damn, stop … con, stop … never, stop … sms, stop … up, su … ni, sundays, sur … cellulaire
  0.5: sur … site, sus listas, sus … no, sus … saquenme, susto, svp cessez, swapp-, swapped, switch
  0.5: system … i, tabarnak, take … for, taken … the, tan rapido, teacher took, telefono no, telefono … sus
  0.5: telefono … una, temps, tenga la, tenga … bondad, terap-, terapeuta, tes contacts, text us
  0.5: text … about, texted … NUMBER, texteen mas, texto enlevez, texto please, texto recu, textos … d
  0.5: textos … los, textos … y, texts … so, thanks … i, that … and, that … never, that … where, the date
  0.5: the deal, the financing, the rush, the … link, the … looks, the … ready, there can, there i
  0.5: there … never, these remove, these>me, they keep, they … to, third … i, this month, this … texting
  0.5: thursday … NUMBER, thx, thx remove, tiemp-, tiempo, tienda cuando, tienda you, tiene … y
  0.5: tienen … permiso, till, to somebody, to tucson, to … another, to … anything, to … somebody, to … take
  0.5: to … there, to … what, to … your, todo … no, todo … pero, too so, toujo-, toujours, toy en
  0.5: trop retirez, trouve … autre, tu |, twice now, two things, ugh stop, ultimo, un prix, un … je
  0.5: un … plus, uncheck it, unchecked |, une boite, une … NAME, unfol-, up texts, up … no, us … this
  0.5: vayan-, vayanse, venkataraman, verifiez … numero, veuillez arreter, veuillez retirer, veut plus, veux
  0.5: veux pus, veux … des, vez ustedes, violets, violets are, violets … blue, vos … automatiques
  0.5: vos … coupez, votre NAME, votre shop, votre … on, votre … pas, voulez vous, vous avoir, vous demande
  0.5: want … from, want … more, was … it, we got, weath-, what authority, what part, whatever … it
  0.5: when … come, wheres the, while, whitcombe, whoever … want, wifes, will come, will have, will … open
  0.5: will … the, wish … get, with out, with … people, with … purple, with … this, withdraw my, witho-
  0.5: without, wo les, wo … moteurs, woke me, woke … up, wonde-, would, write, write … me, writing … you
  0.5: wrong contact, y cada, y casi, y … te, yo haya, you buy, you crecio, you dey, you only, you … but
  0.5: you … got, you … les, you … messaging, your … pop, | abeg, | attendez, | ay, | aye, | cesser, | cessez
  0.5: | chinguen, | considerez, | eliminenme, | frena, | haganme, | incorrect, | man, | mandenlo, | moved
  0.5: | ningun, | osti, | ote, | passing, | recibi, | retirenme, | roses, | saw, | senorita, | serian
  0.5: | terminen, | un, | vayanse, | … algo, | … alone, | … aujourdhui, | … bothering, | … chinguen
  0.5: | … choose, | … contacting, | … desuscribirme, | … entiendo, | … hard, | … immediately, | … just
  0.5: | … lunes, | … marche, | … names, | … news, | … noches, | … novia, | … otez, | … pa, | … parenle
  0.5: | … phones, | … recibido, | … refrain, | … reviendrai, | … riding, | … specifically, | … va, | … value
  0.5: | … vivo, ~_ad, ~_ahi, ~_awa, ~_bea, ~_bla, ~_dem, ~_get, ~_gps, ~_hiv, ~_hol, ~_imp, ~_je, ~_los
  0.5: ~_mal, ~_opi, ~_pa_, ~_pit, ~_pul, ~_ric, ~_swa, ~_tac, ~_thx, ~_way, ~ab_, ~abeg, ~abus, ~aby_, ~acu
  0.5: ~adec, ~aen, ~aen_, ~aily, ~ais_, ~algo, ~ans_, ~apit, ~appe, ~arc, ~argo, ~as_, ~asap, ~assa, ~aste
  0.5: ~atio, ~auco, ~aute, ~avec, ~bile, ~bin, ~box_, ~boys, ~ced, ~cel_, ~cent, ~cid, ~circ, ~cont, ~ctl
  0.5: ~ctly, ~dail, ~dea, ~deto, ~dido, ~dio, ~dlin, ~doct, ~dorm, ~down, ~eauc, ~ecup, ~een, ~egar, ~enty
  0.5: ~envi, ~eot, ~epot, ~er_, ~erc, ~eres, ~etox, ~ets, ~ets_, ~euf, ~eul_, ~evo, ~eys_, ~fait, ~fer, ~fic
  0.5: ~gai, ~ghe, ~gine, ~gon, ~good, ~gps, ~gps_, ~grac, ~guy_, ~hac, ~hag, ~hica, ~hine, ~hx_, ~iass, ~ica
  0.5: ~icas, ~icic, ~ien, ~ier_, ~ierr, ~ifi, ~ific, ~ige, ~ille, ~info, ~inks, ~iona, ~ior_, ~itho, ~ivin
  0.5: ~ked, ~kst, ~lgo, ~lgo_, ~lgui, ~lime, ~llez, ~loca, ~long, ~lso_, ~lud, ~many, ~mbar, ~mia, ~mir
  0.5: ~mmed, ~mud, ~nais, ~nak_, ~ncha, ~ndin, ~ndly, ~ndo_, ~ngan, ~nico, ~nin, ~nsid, ~nth, ~ocio, ~oga
  0.5: ~ojo_, ~onal, ~onan, ~ones, ~ool_, ~ore_, ~ots_, ~ouha, ~ouj, ~oujo, ~ovia, ~own_, ~oys, ~oys_, ~par_
  0.5: ~pes_, ~ple, ~por_, ~pui, ~rcel, ~rcie, ~ren, ~repa, ~rest, ~rgo_, ~rmez, ~rn_, ~rnak, ~ro_, ~rth_
  0.5: ~rthe, ~sap_, ~sar_, ~savo, ~sias, ~sill, ~sinc, ~souh, ~ssi, ~ssib, ~swa, ~teh, ~thx, ~thx_, ~tica
  0.5: ~tima, ~timo, ~tog, ~touj, ~tox, ~tox_, ~trat, ~ttr, ~typi, ~uena, ~ueri, ~uhai, ~ui_, ~uis, ~unch
  0.5: ~unci, ~ure_, ~urg, ~veux, ~vios, ~voya, ~wond, ~yda, ~yday, ~ypi, ~zed, ~zed_
  0.4: 2 … to, NAME does, NAME guy, NAME is, NAME … i, NAME … out, NUMBER estrellas, NUMBER piasses
  0.4: NUMBER … delete, NUMBER … us, a complaint, a dream, a friend, a laval, a letter, a living, a mal
  0.4: a votre, a … card, a … ces, a … closer, a … los, a … mais, a … merci, a … movil, a … named, abajo
  0.4: abrazos, abus, abus |, acabo no, accepte … messages, accord … ca, acct, acepte nada, acepte recibir
  0.4: acepte … mensajes, achalez moi, ad, adelante, adios |, ahi you, ahora … no, ahora … tengo, ai pas
  0.4: alask-, alaska, alerte, alexa, all communications, all need, all … and, alley |, am deaf, am opting
  0.4: am sleeping, am … all, amabi-, amabilite, amabilite de, amable |, ancien proprio, and … can, andar
  0.4: annoying … me, anos … no, another … from, another … of, ans a, anulen mi, appreciate … you
  0.4: apprecierais, apuntado a, aqui … el, are violating, arreter, arreter ces, arreter … message, as … last
  0.4: as … my, asking … for, at costco, au depanneur, au … sacrant, autho-, automatises, autorisation de
  0.4: autorisation … ma, autre comme, autre fois, avenir … de, avoir … textos, awful, back remove, back … a
  0.4: baja delete, baja … servicio, be put, be texting, bendiga, bendito, benis-, benisse, besoin … nous
  0.4: between the, bien recu, biffez … nom, bike back, bike stuff, bike … NUMBER, bike … my, bikes … not
  0.4: bio, bjr, blacklist, blacklist my, bmx |, bonnes, bord svp, borrado, borre … telefono, bought … bike
  0.4: bound-, bref, bro you, bro … no, buen rato, buscaba, but, but not, but … hope, buyin-, buying
  0.4: by … min, ca moi, ca suffit, ca vibre, ca … un, cadena se, cahie-, cahier, caissiere m, calendario
  0.4: calls |, calva-, calvaire, cambie … taller, can … message, can … off, can … opt, can … ride, can … see
  0.4: cancel les, cancelacion, cancelar … suscripcion, cancelen esto, capable, capable … moi, caris-
  0.4: carisimo, cause … votre, ce … etait, cel d, cel … es, cells, cellulaire d, cesser tout, cesser … envoi
  0.4: cessez vos, cessez … envoyer, cessez … textos, chercher mon, chevere, chiale, clarito, client de
  0.4: cliente … dio, clochette, clous |, cochee d, cochee … avance, colis … arrive, collant, comment … fais
  0.4: commercial, communiquez, como tienen, company phone, complaint … the, compose le, compr-, comprar … no
  0.4: compre … casco, comptes, comptez, comunicaciones por, con … autorizacion, concern, conco-, concours
  0.4: confirmez … que, confunden, confundio, conmigo … cuenten, conozco … esa, conozco … ningun
  0.4: considerez … comme, constancia, consultorio, copia, correo … no, corten los, couper |
  0.4: courriel seulement, coute NUMBER, crecio, criss de, cuenten pa, cuenten … los, culpa de, d hiver
  0.4: d … aux, dans, daughter is, dayan-, de contactos, de desabonnement, de enviar, de magasins
  0.4: de personnel, de quitarme, de sollicitation, de … NAME, de … acepte, de … affaire, de … cosas
  0.4: de … escuela, de … frenos, de … list, de … mas, de … ok, de … otez, de … publicidad, deals |
  0.4: dear … please, decirles que, decochez la, decochez … case, deja la, deja … mandar, dejen … enviarme
  0.4: dejenme tranquilo, demand, demande moi, demande … permission, denver |, depor-, deportista
  0.4: derniere … arretez, des message, des … automatiques, des … d, desactiven las, desactivez moi
  0.4: deseo recibir, deseo seguir, desinscris moi, did … need, dieron … numero, dieu … benisse, dije bien
  0.4: ding, disable texts, disai-, discontinue texts, discontinue … to, disparaitre … numero, distraction
  0.4: dit … la, ditch my, ditch … number, do … opt, docte-, docteur, doctor … no, doit y, doit … avoir
  0.4: doit … une, donde … doy, donne la, donne … number, dream, driving all, driving … day, dropped off, dsl
  0.4: du … arretez, du … dans, du … le, duboi-, dubois, duermo de, duermo … dia, eat my, echan-
  0.4: ecrire … permission, ecris pour, eithe-, either, ejerc-, ejercito, el aviso, el descuento, el ejercito
  0.4: el … dia, electrica, electrica |, eliminame de, eliminar mi, elimineme, elimineme de
  0.4: eliminen … numero, ella el, elle … a, embarazada y, en double, en … ejercito, en … envios, en … hora
  0.4: en … mais, en … roulant, en … stop, encore pour, enfermo, engli-, english, enleve mon, enlever … svp
  0.4: enlever … votre, enlevez son, enlevez … ancien, enlevez … number, enough to, enviar mensajes
  0.4: envie … mensajes, envie … recevoir, envois merci, equivoco … numero, erreu-, erreur, es por
  0.4: escribirme por, escribirme … favor, esos textos, est … cellulaire, est … que, esta es, este sea
  0.4: estoy … y, et personne, et … de, et … mon, etes … je, etre contacte, etre que, etre une, etre … je
  0.4: etre … sur, every buzz, every … it, everybody, evitenme, evitez, ex y, ex … a, excla-, exclude me
  0.4: excluded, excluded from, exclure, explained, expun-, expunge, faire … messages, fait, fait … otez
  0.4: false, faut … ca, favorite, fetes, fins mais, five, flaco, fois je, for my, for service, for squeezing
  0.4: for text, for … grandson, for … living, for … sms, forget you, fortu-, fortune, frenenle
  0.4: from somebody, from … alerts, from … at, from … database, from … you, fuera … su, furio-, furious
  0.4: future messages, fyi, garantia … para, gars au, girl in, going … block, gona, got … please, gracias de
  0.4: gracias igual, gracias … suscribirse, great job, great shop, grooming, gusta-, haberles, hands-
  0.4: hate … texts, have had, have lost, have … told, hay ninguna, he gave, he … like, hecho, hence-
  0.4: henceforth, here no, here you, here … is, him do, his own, hiver, home so, hosti-, hours i, i demand
  0.4: i inherited, i make, i sure, i withdraw, i … deaf, i … have, i … joined, i … leave, i … need
  0.4: i … opting, i … sleeping, i … unsubscribe, idea, idee pour, il doit, il etait, illim-, illimite
  0.4: immediat, in please, in … parking, in … state, in … that, incluya, indiquenme, info … no, inher-
  0.4: inherited, inscription, inscrit c, inscrit … est, instead, interdit, interesa … me, interesses
  0.4: interested remove, inutile de, is like, is mad, is … message, it … need, it … number, it … off
  0.4: j apprecierais, j … pu, jajaj-, jala, jamais pour, je comprends, je desire, je la, je pedale
  0.4: je regrette, je … aveugle, je … souhaite, jesus christ, job on, jour, jour svp, joyeuses fetes, judas
  0.4: keep saying, kill these, kind … to, knew, kowalczyk, l amabilite, l … me, l … numero, l … plus
  0.4: l … proprio, l … sur, la cessez, la depuis, la reception, la senora, la virgencita, la … parfait
  0.4: la … sigue, landlords, last … too, le dije, le grand, le matin, le morceau, le … mauvais
  0.4: le … mensajes, le … no, legal-, les arreter, les ruego, les … mon, les … nada, les … ne, less texts
  0.4: leve, ligne de, link … my, list … do, list>forever, list>texts, lista … contactos, liste … chum
  0.4: lives here, livres, llamadas, llegaran, llego la, lleguen … mensajes, lleno, lo conozco, lo tiene
  0.4: lo … que, lol c, lol … est, lol … the, los anuncios, los … jeje, lui le, m enerve, m envoyez
  0.4: m … merci, ma … mais, mais otez, mais … les, mais … merci, mama de, manana … la, mandar esto
  0.4: mandar … mensajes, mande … mensajes, manden … nunca, manera de, mangent, marketing and, marre … vos
  0.4: mas … despues, mas … no, mauvais … je, me den, me despiertan, me i, me les, me mensajeen, me parece
  0.4: me puedes, me remove, me … avisos, me … dejar, me … future, mean |, means, menag-, menage, menos … asi
  0.4: mensajeen, mensajes jeje, mensajes … quitenme, mensajitos … you, mentioned, merci bonsoir
  0.4: message … anymore, messages tho, mettez … pas, mettez … sur, mi baja, mi proposito, mi … NAME, mi … no
  0.4: middle of, mixup, mobile from, mobile … your, moi enlevez, moi mais, moi mon, moi … et, moi … je
  0.4: moi … place, mon, mon ebike, mon … fait, mon … retirez, montre vibre, montre … a, more … messages
  0.4: more>not, much for, muest-, muestrenme, my favorite, my mind, my uncle, my … by, my … removed, nada no
  0.4: nah fam, nah take, nai, natio-, ne desire, ne … a, necesito mas, need … consent, needs a, never joined
  0.4: never message, never … my, new year, new … to, ni los, ni nada, ningun otro, ningun papel
  0.4: ningun … mas, no need, no … ads, no … leo, no … notificaciones, no … spam, no … take, noche y
  0.4: noche … duermo, nomas mensajes, nombre y, non … enlevez, non … plus, nos, not buy, not texting
  0.4: not trust, not … bikes, not … illegal, not … reminders, not … wrong, not>number, notificaciones … este
  0.4: notificaciones … mi, nous … la, now and, now … texting, now … texts, number bud, number pal
  0.4: number removed, numero gracias, numero please, numero … el, numero … mio, numero … ne, numero … plus
  0.4: numero … sistema, nunca … inscribi, nunca … me, nunca … permiso, odio, of no, of … all, of … pull
  0.4: ofender, off my, off … cell, off … morning, off … reminders, off … to, office no, often … you, ok la
  0.4: ok … quitenme, on tuesday, on va, on … la, on … take, on … telephone, one and, one … a, only … off
  0.4: or the, orden no, ordered, orige-, origen, os … que, otez … donc, otro yo, otro … you, owner … this
  0.4: owns, pan dulce, papa est, par … j, para escribirme, para publicidad, para … wifi, paren … mensajes
  0.4: parking lot, parol-, parole, parque, part … no, parte … esto, pas … NUMBER, pas … ces, pas … forfait
  0.4: paso … la, passe demain, paye … chaque, pena … pero, people … do, perdon … you, permiso … el, permizo
  0.4: pero … que, perro |, person no, person … you, personales, pertenece a, peste-, pestering, pete |
  0.4: peut … que, peux … desabonner, phone … she, piasses, pieds … votre, pierdan, pintar, pis les, pis on
  0.4: pizze-, pizzeria, place |, please halt, please … blowing, please … call, please … his, please … not
  0.4: pleine, plus sacrant, plus souvent, plus … ce, plus … savoir, pneu a, point de, pongas, pop up
  0.4: por aqui, por suscribirse, por … tienda, porfa … no, porfa-, porte … au, portugal, posib-, pour chaque
  0.4: pour … numero, pour … tirage, pouvez … cesser, prefer, prepago … cada, previ-, priere … ne, process my
  0.4: promociones … favor, promos … merci, propaganda |, proposito, pub svp, publicites, puede … en
  0.4: puede … la, purge … number, quartier, que busca, que firme, que … ex, que … telefono, quell-, quelle
  0.4: qui que, quien … lo, quiero las, quiero recibir, quiero ser, quiero … este, quiero … no
  0.4: quiero … texts, quit blowing, quitame … tu, quitarme … la, quiten … mi, quitenle la, quito … permiso
  0.4: raffl-, raffle, ramassage, really … not, recevoir ces, recevoir … affaires, recogi todo, records … is
  0.4: recovering, regalamos, regrette, relaj-, relea-, remer-, rempl-, remuevame, repair not, repair … for
  0.4: request … texts, resci-, rescind, resena, respect my, retire … consentement, retiro mi
  0.4: reveille … bebe, revoco … consentimiento, rewar-, rewards, rien … personnel, rocks, roommates, ruine-
  0.4: rules, sabe de, sacarme, sacrant, san, sans autorisation, saquen |, save the, scam, se, second, selon
  0.4: selon la, selon … loi, semaine je, semaine … veux, send stop, send … these, send>forever
  0.4: sending … ads, sending … this, senor … la, ser parte, servi, service, service … my, sharp-, shifting
  0.4: shipp-, shop anymore, shop closer, shop … please, si … a, si … asi, siemp-, siempre, signale comme
  0.4: signed for, signs, silencio, sin ofender, sms i, sms … am, sneez-, soins, solam-, solamente
  0.4: solicito la, solo compre, solo … a, something, son used, son … my, son … svp, sonne … rien
  0.4: sorry … wrong, sorry … you, sortez mon, sortez … numero, sourdine, souvent que, soy enfermera, spami-
  0.4: spammez, spoil, squeezing, squeezing me, squeezing … in, staye-, stayed, steev-, steeve, still … texts
  0.4: stop c, stop messaging, stop spam, stop … alerts, stop … est, stop … me, stop … siguen, stop … thanks
  0.4: subsc-, succession, suis aveugle, suis … enlevez, suis … j, suis … lui, supprimez … numero, sure who
  0.4: suscribirse, ta … mon, tagge-, tan amables, tannant |, tanto aviso, tbh |, te bendiga, te dijo
  0.4: telefono para, telephone … from, tempr-, tengo otro, terri-, terrible, testeen, text, text for
  0.4: text … from, texted about, texto |, textos automatiques, textos … magasins, texts were, texts when
  0.4: texts … a, texts … any, texts … in, texts … week, thanks … me, that please, that … me, the file
  0.4: the gravel, the navy, the number, the payment, the … about, the … person, the … tree, the … tubes
  0.4: the … work, their-, theirs, then no, there was, there … is, these and, these notifications, these text
  0.4: these … messages, these … remove, this … did, this … going, this … has, this … more, tienda a
  0.4: tienda … de, tiene … que, tienen … autorizacion, time after, time with, tire is, to accept
  0.4: to … anymore, to … coming, to … tell, to … why, too late, too … of, too … please, tous vos
  0.4: tout … arretez, tout … futur, toute communication, traigo el, train, trait-, travail … le
  0.4: travaille de, trave-, treat … as, tried to, tripo-, triporteur, tromp-, tu … au, turn … les, tuve
  0.4: typed, un consultorio, un telefono, un … enlevez, un … rato, una buena, una vez, unfor-, unfortunately
  0.4: unlim-, unsubscribe moi, unsubscribe svp, unsubscribe … number, up already, us, usa … numero, usado
  0.4: usted … que, ustedes tambien, vale no, vayanse al, vecino |, veill-, veille, velo alors, velo ce
  0.4: velo lol, velo sur, velorio, vendez, vendo-, vendor, veux me, vez … de, viaje, vibre a, vibre … chaque
  0.4: violating, virge-, virgencita, visit-, visiting, vive aqui, voila, vos notifications, vos texts
  0.4: vos … me, votre commerce, votre gars, vous j, vous pensez, vous … amabilite, voy … comprar
  0.4: vuelven … escribir, walker, want nothing, want … no, wanti-, wanting, we … no, we … not, wheel-
  0.4: when … have, who told, will … over, win … bike, winnipeg, without … i, works better, wrong … bud
  0.4: wrong>texts, y aqui, y avoir, y duermo, y nunca, y saquenme, y … les, y … paran, y … textos, year to
  0.4: yes |, yes … works, yesterday |, yo … acepte, yo … marque, you may, you quitame, you … bloquee
  0.4: you … otro, you … recogi, you … unsubscribe, you … violating, you>angry, | apaguen, | ayer, | batterie
  0.4: | bjr, | dejame, | deseo, | dsl, | elimine, | fix, | hoy, | jesus, | kick, | loved, | notre, | odio
  0.4: | op, | paso, | peux, | prix, | pull, | respectfully, | rides, | sacre, | screen, | scrub, | selon
  0.4: | sent, | white, | xfa, | … apprecierais, | … are, | … as, | … asking, | … box, | … camp, | … charged
  0.4: | … christ, | … concours, | … desire, | … died, | … enfermera, | … enough, | … escribir, | … fam
  0.4: | … fetes, | … granddaughter, | … halt, | … hiver, | … inherited, | … interessee, | … man, | … marido
  0.4: | … may, | … montre, | … neta, | … of, | … paie, | … pleine, | … point, | … prend, | … recogi
  0.4: | … regrette, | … salirme, | … something, | … time, | … tire, | … triciclo, | … turn, | … warning
  0.4: | … warranty, | … withdraw, ~_au, ~_cy, ~_dan, ~_doi, ~_dro, ~_eit, ~_fyi, ~_hig, ~_kee, ~_lad, ~_mej
  0.4: ~_onl, ~_otr, ~_pru, ~_pud, ~_raf, ~_se_, ~_seu, ~_sig, ~_sla, ~_son, ~_sui, ~_ten, ~_tia, ~_tip
  0.4: ~_us_, ~_vet, ~aam, ~aam_, ~abi, ~acco, ~aco, ~act, ~acti, ~affl, ~ahi, ~aid_, ~aig, ~ais, ~ampu, ~anc
  0.4: ~arse, ~atho, ~ati, ~atr, ~aye, ~beau, ~bio_, ~bly, ~bly_, ~boa, ~brou, ~buyi, ~cco, ~ceu, ~ched
  0.4: ~cier, ~cku, ~ckup, ~con_, ~ctr, ~cues, ~dans, ~ddin, ~dea_, ~debu, ~des_, ~desm, ~dpa, ~dsl_, ~dura
  0.4: ~ebu, ~ebut, ~ectr, ~eda_, ~eds, ~emps, ~enag, ~enen, ~erge, ~erta, ~eryb, ~esan, ~esh_, ~est, ~etio
  0.4: ~eys, ~ezc, ~ffle, ~ftin, ~fyi_, ~garr, ~glar, ~goi, ~goin, ~hace, ~har_, ~hed_, ~hive, ~huh, ~iaje
  0.4: ~iau, ~ibe_, ~icio, ~icu, ~ife_, ~ifti, ~igni, ~igua, ~inon, ~int, ~ird_, ~ire_, ~ised, ~ital, ~ixed
  0.4: ~jer, ~keep, ~lez, ~lign, ~lin_, ~lks, ~lks_, ~losi, ~lou, ~luck, ~lver, ~maam, ~mean, ~mej, ~merc
  0.4: ~most, ~mpte, ~ne_, ~nfe, ~nge, ~ngl, ~ngli, ~nmo, ~nsol, ~nt_, ~nth_, ~nus, ~nus_, ~oile, ~oin_
  0.4: ~oma_, ~omin, ~omo_, ~omoc, ~one_, ~onj, ~ono_, ~orth, ~ots, ~ott, ~ouge, ~per_, ~posi, ~prar, ~pud
  0.4: ~raci, ~raw, ~remp, ~rfu, ~riba, ~risa, ~rize, ~rke, ~roug, ~rreu, ~rri_, ~rvi, ~ryb, ~rybo, ~sas_
  0.4: ~self, ~seng, ~sim, ~sis, ~smi, ~tai, ~tene, ~thou, ~thre, ~tol, ~tono, ~tour, ~trom, ~tse, ~ueb
  0.4: ~ueja, ~ug_, ~un_, ~unr, ~up_, ~use_, ~uts_, ~uyi, ~uyin, ~vet, ~vez, ~voye, ~wins, ~yers, ~yon_
  0.3: NAME i, NAME icitte, NAME stop, NAME to, NAME … soy, NUMBER … arretez, NUMBER … con, NUMBER … en
  0.3: NUMBER … take, a calendar, a company, a contactar, a dar, a dentist, a job, a laisse, a llamar
  0.3: a payer, a stroke, a volver, a … customer, a … dossier, a … hija, a … km, a … moi, a … qui, a … senora
  0.3: a … spot, a … y, about to, abrie-, abuelita, acabaron, account, aceptado |, acepte esto
  0.3: acepte … textos, addit-, additional, address i, ads please, afloj-, agreed … any, agreguen, ahora … en
  0.3: ai lache, ai une, ai vu, ai … aucune, ai … souvenir, ai … textos, ai … vu, aider, alber-, alberta
  0.3: alertes texto, alguien mas, all … am, all … do, all … here, all … well, alle a, allergique, allez vous
  0.3: allum-, already … to, am bringing, am driving, am requesting, am tired, am unsubscribing, am … her
  0.3: amor |, and his, and … take, ande, ando … de, another number, ans … de, answer, antig-, antigua
  0.3: any chance, any … this, anymore … me, anymore … remove, anyone … this, anything … stop, apa
  0.3: apagar … avisos, appartient plus, apprendre, appts, are … looking, are … up, arrep-, arret des
  0.3: arreter d, arreter l, arreter … envoyer, arretez … lui, arretiez de, arrive a, as i, ask … to
  0.3: assez plus, asust-, atrop-, atropellan, attorney general, aucun autre, aucun … je, aucun … message
  0.3: augus-, august, aujourdhui plus, automaticos |, autorizo a, autre personne, avec votre, avec … autres
  0.3: away … remove, back |, bajenme … la, barak-, be sent, be … out, be … saturday, beaucoup de, been … i
  0.3: believe, believe … message, belongs … a, bendiga pero, best thing, big, bike was, bike … more
  0.3: bike … number, bikes are, bikes … please, blacklist … number, block … from, blonde pense, bon … les
  0.3: bonit-, bonita, bonjour virgule, bonjour … vous, bonne … avec, bonsoir |, bordel, borro, box unchecked
  0.3: breac-, breach, bro … de, business line, busquen mas, but … take, buzz off, c NUMBER, ca ici, ca me
  0.3: ca otez, ca … quoi, cache-, cachent, call you, call … stop, called, calme … textos, came i
  0.3: came … NUMBER, came … this, camer-, can … to, cancel all, cancel … textos, cancelacion de, cancelado
  0.3: ce … depuis, ce … m, cell des, cell … votre, celos-, celoso, celui la, celular … la, ces … svp
  0.3: cesser … m, chamo, chance avec, chaque … arretez, chauffeur, checo, chequen, chicoutimi, chien jappe
  0.3: chingar, christ stop, circl-, clase, client et, clogg-, clogging, closer to, cobran … mensaje
  0.3: colis est, comie-, comieron, comma please, communications … this, como hago, como … los, como … para
  0.3: complaint with, compose, compre la, comptant j, comptant … ai, comunicaciones comerciales
  0.3: con mensajes, confianza, congrats on, congrats … the, consent … given, consentimiento … recibir
  0.3: conste, copia de, coupon … unsubscribe, coute … sous, crap, crap |, creo … tiene, croch-, cuando … que
  0.3: customer please, cuts out, cuz i, cuz … am, d message, d urgence, d … enleve, d … mensajes
  0.3: d … messages, d … texto, damn it, dans … poche, dar este, dar … baja, datos personales, de NAME
  0.3: de chingar, de contactarme, de cuando, de cumpleanos, de edad, de fregar, de lui, de moi
  0.3: de publicidad, de tapita, de tous, de un, de vot, de … avis, de … bro, de … contacter
  0.3: de … desinscrire, de … escribirme, de … fichiers, de … grupo, de … harceler, de … oter, de … porfavor
  0.3: de … texts, deale-, dealer, dear, dear sirs, decev-, decevoir, definitiva, dejamos, dejen mi
  0.3: dejen … chingar, dejen … escribir, dejen … textearme, delete casco, delete mon, deletion, demande si
  0.3: demander moi, demander … j, demando, demenagee, deplo-, deployed, depuis l, depuis … j, deran-
  0.3: derangez, dernier … avant, derniere, des sous, des … apres, desabonne merci, desabonnez moi
  0.3: desactiven … notificaciones, desactivez … notifications, desapuntenme, deux numeros, devrais
  0.3: di consentimiento, dice, did … request, different shop, digale al, dios … bendiga, disait
  0.3: discontinue sending, disculpe … molestia, distribucion, dit a, dit … plus, do … quit, doigt
  0.3: dois … pour, donde firme, done with, dos … me, draw, drive-, droit … m, drop it, du … rendu, dubai
  0.3: dueno … la, dulut-, duluth, each time, ecrire … ce, ecrire … moi, effec-, eh but, el gps, el nuevo
  0.3: el … buscan, el … los, el … nuevo, eliminar … contacto, eliminen, eliminen mis, email … please
  0.3: embarazada, en bicicleta, en mas, en pleine, en pleno, en … basura, en … cas, en … enleve
  0.3: en … hospital, en … jusquen, encuentro el, end … texting, enesi-, enesima, enlac-, enlevee
  0.3: enlever mon, enlevez … la, enlevez … merci, enough take, enten-, entre nous, envia-, envien nada
  0.3: equivocaste … numero, es esto, es … ahora, es … borrenme, es … otra, escribirle, escribirme mas
  0.3: escribo, esos, esposa |, esta … que, este … gracias, esto … los, esto … spam, estrella, et ne
  0.3: et … ecrivez, et … les, etape, etats, etre enlevee, etre texte, etre … des, etre … quelqu, evening i
  0.3: ever … to, every … you, evitez les, exclamation, f ing, fabor … no, faire du, faites disparaitre
  0.3: familia, fanta-, fantastic, favor dejen, favor |, favor … borrar, favor … mensajes, favor-
  0.3: felicitacion, fichiers, filing a, filing … complaint, fille … m, fini, fixed thanks, fo, for marketing
  0.3: for … my, forei-, foreign, formelle, former, frapper, free … from, frega-, from … system, funci-
  0.3: funciona, funny but, further sms, further … needed, gang enlevez, gars … a, gaspi-, gaspillez, gasto
  0.3: gentiles, getting … remove, ghost me, gibbe-, gibberish, girl on, girl … the, glad, gone to
  0.3: gracias ahora, granddaughter, grandisimo, grate-, grateful, gre, gre de, group, guapa, guys are
  0.3: had to, had … business, had … stroke, halt … messages, hand, harcelement rendu, harcelement … la
  0.3: harceler, hav, have said, have … on, have … recollection, have … texts, hay manera, hay necesidad
  0.3: her own, here then, here … this, hice la, his … this, hoa, hope … are, hora … el, howdy, i do, i have
  0.3: i must, i walk, i … answer, i … bringing, i … driving, i … permission, i … replied, i … requesting
  0.3: i … saying, i … unsubscribing, iba a, if there, igual, in denver, in small, in … take, inflador
  0.3: infolettre texto, ingre-, inscrivez … sur, interested please, inviting, invoice to, invoice … my
  0.3: is hard, is never, is true, is unsolicited, is … company, is … emergency, is … scam, it may, it says
  0.3: it was, it with, it … concern, it … please, it … so, it … wrong, j … au, j … chercher, j … en
  0.3: j … lache, j … vu, jaja … me, jappe, je devrais, je vous, je … allergique, je … camionneur
  0.3: je … desire, je … saurais, jesus … stop, jodan, jodan mas, jouer, journee a, joven … me, joyeuses
  0.3: kettle, kind as, kind |, kindly … my, l ancienne, la hanche, la main, la shop, la … nationale
  0.3: la … sin, lady … the, last … so, lata con, lay … the, le bmx, le compte, le laisser, le pique, le this
  0.3: le … jusqua, le … part, le … tu, leen, left … in, les debo, les messages, les … otez, les … retirez
  0.3: les … stop, light … the, line on, list thanks, list you, list … my, list>me, liste la, liste nationale
  0.3: llama-, llega su, lleguen sus, lleve nada, lol no, longer a, look, los demando, los pido, los texts
  0.3: los … para, lowke-, lowkey, lyne, m … NUMBER, ma poche, ma … n, ma … pense, machine |, magasin … a
  0.3: maintenant … de, mais ne, mais … vrai, malog-, malogran, man you, manag-, mandan … si, mandarme cosas
  0.3: mandarme esto, mandarme mas, mande |, manden promociones, mari … decede, mas notificaciones, mas … de
  0.3: mas … please, matin … de, matin … moi, may concern, me confunden, me harceler, me mandaran, me queda
  0.3: me tente, me … achete, me … encore, me … otra, me … otro, me … podrido, me … reminders, me>send
  0.3: me>texts, mecanos, menci-, menor de, menor … edad, mensaje favor, mensajes cuando, mensajes porfavor
  0.3: mensajes saquenme, mensajes … a, mensajes … paren, menti-, menu, merci NAME, merci ben, merci enlevez
  0.3: merci … enlever, merci … non, merci … toute, mesaj, messages et, messages … to, mettez mon, mi novia
  0.3: mi sobrino, mine |, mio ahora, moins … textos, molestar con, mom |, mon … alors, mon … client
  0.3: mon … sert, morceau, more mensajes, more … lol, more … no, more … or, mothe-, mucha molestia
  0.3: muchacho que, muchacho … no, mucho pero, my granddaughter, my neighbour, my plan, my work, my … quiet
  0.3: my … unsub, n accepte, n appartient, n thx, nada aqui, nagging me, nationale … numeros, necesito nada
  0.3: necessaire de, necessaire … m, need … please, negoc-, neigh-, never given, never … consent, ni recibir
  0.3: ni … mi, ni … quiero, nino you, no entienden, no escribirme, no hay, no lleve, no point
  0.3: no recollection, no volvais, no … being, no … gustan, no … necesidad, no … needed, no … ofertas
  0.3: no … pongan, no … she, nobody … for, nom … vos, non … messages, none of, not request, not stand
  0.3: not … ads, not … text, notificaciones, notifications … moi, notified, novia you, now … these, number 2
  0.3: number sry, number … from, number … think, number … will, numero a, numero … 2, numero … appartient
  0.3: numero … etait, numero … moi, numero … mois, numero … urgence, numero … you, o, of … day, of … i
  0.3: of … it, of … stuff, of … take, of … to, ofender … no, ofertas … mi, off text, off … file, ofrezcan
  0.3: on there, on … a, on … as, on … so, one … make, only bought, only … no, opted out, orbea, ortho-
  0.3: ote moi, otez … des, otra semana, otra … que, out it, out no, out … les, outgrew … bike, outta here
  0.3: own … no, paciencia |, padre, para enviarme, para mandarme, para … garantia, para … reparacion
  0.3: paren de, paren … los, parler de, partir … aujourdhui, pas au, pas client, pas repondre, pas souvenir
  0.3: pas … cliente, pas … ici, pas … non, pas … place, passes, pe |, pedi … y, pedidos, pendant que, people
  0.3: permiso … mandarme, person … are, person … not, persona yo, personal, personne m, pesim-, pesimo
  0.3: pharmacy, phone quiet, piton, plays, please lose, please … moi, please … off, please … out
  0.3: please … so, please … take, pleno, plus … contacte, plus … velos, podria, podrias, podrido, pollo
  0.3: poppe-, popped, popul-, por culpa, por este, por … quiten, posible, pour m, pour mardi, pour son
  0.3: pour … derniere, pourriez … svp, pouvez me, pouvez tu, prank, prefer phone, prefer … calls
  0.3: prefiero email, pregunta, prenez note, prenez … que, preuve que, preuve … j, process … opt
  0.3: prochains envois, prome-, prometieron, prometieron que, promos enlevez, promos par, prope-
  0.3: proposito es, provided, pu ici, pu les, publicidad no, puchi-, puchica, pueden apagar, puedo ir
  0.3: puedo recibir, puedo … con, puest-, pull … from, puro spam, que borren, que cansones, que conste
  0.3: que de, que dicen, que hasta, que quede, que usted, que … den, que … ecris, que … hay, que … message
  0.3: que … texteen, quedamos en, quedar, quelqu … m, queria saber, queria … si, qui me, qui … arretez
  0.3: quien es, quiero … alertas, quiero … me, quit spamming, quit … up, quita … numero, quitando
  0.3: quiteme por, quiteme … favor, quoi ces, quoi … messages, rayez mon, read the, read … your
  0.3: receiving texts, receiving these, recibiendo textos, recibiendo … comunicaciones, recol-, recollection
  0.3: recomende, recuerdo haber, recycled, refuse … textos, regana, removal from, removed … was
  0.3: remover … numero, remuevan mi, rendez … de, repair ticket, reparacion … para, reparar, reparateur
  0.3: replaced, reply … not, reporting this, requested, retirenme de, retirer … nom, retirez le
  0.3: retirez nous, revoco mi, revoke … consent, ride … in, ridiculous, riding for, rien autorise, rien … m
  0.3: rien … me, ringi-, ringing, robot stop, rustine, sabia, saca de, saca mi, saca … numero, sacar
  0.3: saque … la, saquenme delete, saquenme … ahi, saquenme … los, saurais, saurais gre, saurais … de, says
  0.3: scratched my, scratched … frame, se traba, se … NAME, se … pero, sec |, secretaria, see … text, selul-
  0.3: selular, send anymore, send … invoice, senor de, ser otra, serait possible, serrez, shine, shipping
  0.3: shop hate, shop stop, shop you, shopping, si ca, si … mandando, sign me, siguen asi
  0.3: siguen escribiendo, siguen … quitenme, sirvi-, sirvio, so annoying, so happy, so turn, sobrino
  0.3: sold it, solo di, somebody who, son un, sorry eh, sorry pero, sorry … but, souvenir … avoir, spam stop
  0.3: spammed, spamming … phone, specifically left, spokes |, spring, still … in, stop and, stop hitting
  0.3: stop nagging, stop using, stop … already, stop … notifications, strok-, stroke, sucre, suelten, suis
  0.3: suis achete, suis allergique, suis ben, suis camionneur, suis … mme, suis … un, sumer-, sumerce
  0.3: suppression … mon, supprimer ce, surgery |, sus anuncios, sus comunicaciones, suspenda el, suspendanme
  0.3: svp corriger, taken … your, taller no, tannants, tanne … vos, teacher … my, techo, telefono … mi
  0.3: telefono … no, telephone a, testo, text not, text someone, texted my, texting at, texting his
  0.3: texting lol, texting program, texting … phone, textos ca, textos desabonnez, textos du, textos svp
  0.3: textos … ustedes, textos … v, textos … you, texts or, texts unsubscribe, texts would, texts … hard
  0.3: texts>me, thanks unsubscribe, that ok, that part, that … cease, that … to, the accident, the attorney
  0.3: the company, the coupons, the marketing, the pizza, the textos, the tour, the wife, the world
  0.3: the … general, the … hate, the … rides, the … side, them stop, there any, there bud, there … take
  0.3: these little, these … take, they said, think of, third … asking, this and, this in, this off
  0.3: this take, this … been, this … de, this … out, this … unsolicited, this … your, three, tiempo |, tien
  0.3: tienen por, time was, time … take, tinni-, tinnitus, to cease, to many, to ride, to sms, to … any
  0.3: to … at, to … her, to … make, todas sus, todo … mi, toi c, toi … est, told to, told … people, tout cas
  0.3: tout mais, tout pour, trailer |, treat this, trop … je, tubes … you, tuesday but, tunde, tus textos
  0.3: two … no, un char, un m, un … me, una … me, uncheck … for, under … tcpa, une nouvelle, une … avec
  0.3: unenrol, unenroll, unplu-, unsolicited commercial, up a, use your, ustedes mandan, ustedes ni
  0.3: ustedes … me, vais … la, vecin-, velo pis, velo … au, velo … cause, velo … pouvez, velor-, vendimos
  0.3: venka-, vente-, ventes, ver la, ver … prueba, verifique, verify, vie … moi, villa-, village
  0.3: violating the, violating … tcpa, vla, vole, volva-, volvais, volvais a, vos fichiers, vos speciaux
  0.3: vos … point, votre formulaire, votre site, votre … est, votre … etait, voudrais etre, vous apporte
  0.3: vous pis, vous saurais, vous … ben, vous … gre, vous … merci, vous … svp, voy … dar, voy … volver
  0.3: vraim-, vraiment, vuelven … mandar, vœux, want text, want … either, was his, way … get, we are
  0.3: we … our, went … i, what, what they, while … was, whom it, whom … may, will … a, with … my
  0.3: with … wrong, withdraw … consent, withdrawing, world, would be, would … not, xfa no, y con, y tengo
  0.3: y … personne, y … traba, year … is, yes do, yo … busco, yo … lleve, you, you asking, you cambie, you n
  0.3: you next, you or, you … before, you … m, you … muchos, you … someone, your NUMBER, your database
  0.3: your sales, your sms, your texts, your window, your … are, your … never, your … please, yvan, | auriez
  0.3: | blacklist, | buzz, | casl, | cool, | demande, | desuscribir, | desuscribirme, | disculpa
  0.3: | dorenavant, | etes, | inscrite, | jamas, | joven, | joyeuses, | less, | llame, | lowkey, | mark
  0.3: | mets, | mil, | muestrenme, | ok, | old, | rabais, | retiro, | sumerce, | texts, | vale, | … asi
  0.3: | … ask, | … ayer, | … c, | … cansones, | … cesser, | … colis, | … conste, | … contre, | … cuanto
  0.3: | … dejan, | … dejenme, | … driver, | … eh, | … encuentro, | … equivoco, | … hagame, | … hago
  0.3: | … long, | … love, | … ma, | … make, | … merci, | … ofender, | … pitie, | … process, | … promocion
  0.3: | … quelqu, | … recuerdo, | … retirez, | … scratched, | … sirs, | … t, | … thanks, | … til, | … todos
  0.3: | … trabajo, | … ultima, | … un, | … vais, | … vieux, | … virgule, | … walk, | … whom, ~_apr, ~_be
  0.3: ~_bot, ~_bus, ~_dsl, ~_due, ~_fin, ~_fy, ~_gh, ~_goo, ~_il, ~_mol, ~_mon, ~_o_, ~_oka, ~_pe, ~_poo
  0.3: ~_sai, ~_sep, ~_stu, ~_une, ~_vin, ~_wer, ~_wit, ~_wt, ~_xfa, ~_yea, ~_you, ~acha, ~agen, ~ahi_, ~alid
  0.3: ~allo, ~alma, ~amed, ~anag, ~angi, ~any, ~apr, ~arqu, ~bas, ~bec, ~big_, ~birm, ~blo, ~boni, ~broo
  0.3: ~cati, ~cha_, ~cido, ~cio, ~coro, ~cul, ~dav, ~dear, ~def, ~doi, ~doss, ~dsl, ~east, ~ecer, ~edad
  0.3: ~egoc, ~ell_, ~elu, ~erci, ~erf, ~eria, ~ersa, ~erve, ~ery, ~espa, ~ext_, ~fed, ~fens, ~ffec, ~fica
  0.3: ~fti, ~gast, ~gen, ~geon, ~gett, ~ghb, ~ghbo, ~goc, ~goci, ~goo, ~gor, ~grou, ~guro, ~hamo, ~hank
  0.3: ~hats, ~her, ~heur, ~hol, ~hree, ~idan, ~idic, ~ied_, ~ighb, ~igu, ~ing, ~isp, ~isti, ~istr, ~itin
  0.3: ~itre, ~ived, ~izac, ~jem, ~jenm, ~ken_, ~laci, ~leno, ~let, ~lez_, ~llah, ~lori, ~ly_, ~man, ~mano
  0.3: ~mate, ~mba_, ~mm_, ~mon_, ~mote, ~name, ~nce_, ~nde, ~ndio, ~nemo, ~nido, ~nty, ~nule, ~nvi, ~oit
  0.3: ~omas, ~onar, ~one, ~oos, ~oppo, ~orda, ~orid, ~oti, ~otre, ~outg, ~plac, ~pod, ~porf, ~pp_, ~pru
  0.3: ~pul, ~quea, ~quic, ~rabl, ~rama, ~rap_, ~ray, ~rci, ~rdia, ~rek_, ~rfa, ~ridg, ~rks_, ~rly, ~rly_
  0.3: ~rse_, ~rter, ~rti_, ~sale, ~says, ~scul, ~seco, ~seul, ~site, ~siti, ~suis, ~tco, ~tead, ~tern, ~tful
  0.3: ~thum, ~tinu, ~tiq, ~tiqu, ~tone, ~tru, ~tude, ~twin, ~uea, ~uell, ~uelv, ~uick, ~ujou, ~ung_, ~ure
  0.3: ~utes, ~utg, ~vey, ~vez_, ~vill, ~writ, ~xfa, ~xin, ~xt_, ~yea, ~you_, ~zaci
  0.2: NAME gets, NAME there, NAME … ne, NAME … please, NAME … you, NUMBER me, NUMBER mensajes, NUMBER stop
  0.2: NUMBER without, NUMBER … days, NUMBER … demande, NUMBER … se, a business, a de, a fax, a ir, a review
  0.2: a vie, a … busca, a … did, a … ley, a … semaine, above, achalez, acord-, advis-, affaires sur, agarr-
  0.2: agarra, agent, agreed … get, agreed … messages, ahi en, ahi por, ahi … favor, ai deux, ai … sur
  0.2: al … si, alertes svp, all your, all … texting, am … receiving, am … these, an opt, ancienne, ancient
  0.2: and … messages, ando … bicicleta, annoying take, annul-, annulez … rendez, answering, any … i
  0.2: anymore so, anything … your, apagale, apagar estos, apaguen los, appar-, appea-, apporte
  0.2: appreciate … but, apprecie, apprend, are again, are giving, arreter … texto, arsenault, asere
  0.2: assez enlevez, assig-, at every, at … in, au gars, au … retirez, aun, aunti-, auntie, aussi enlevez
  0.2: automated texts, autorisacion, autoriser, autorizo, avait pas, ayer no, bac, baja mi, baja … sms
  0.2: balan-, balance, bar, base legale, basta … los, basta … textos, be excluded, be … your, been told
  0.2: been … to, ben non, ben … de, besos, bici asi, bici … pero, bicicleta no, bicicletas, bicicletita
  0.2: bicycle j, bike est, bike haha, bike … texting, bikes not, bizar-, bizarre, blague, blocking this, bmx
  0.2: bon … ai, booke-, booked, borreme … su, borren … celular, borro sin, borron, bother … with, bouch-
  0.2: bouti-, brake-, brakes, brand new, broke again, bromp-, btw, buen servicio, buena … pero
  0.2: buenas noches, buenisima, but good, but … with, buying … bike, by mistake, by … do, c … dangereux
  0.2: caliq-, calique, call … do, call … was, cambien, campagnes, can close, can remove, can … change
  0.2: can … out, can … stand, can … there, cancel … for, cancel … subscription, cancelenlos, capot-, capote
  0.2: capta-, card … for, care |, carry on, casl i, casque de, cassee, ce … d, cease … me, cerca de, cesen
  0.2: cessez immediatement, cessez toute, cessez … envoi, cette, cette … la, chamba, chambre, chamo … me
  0.2: change |, chantier, chauf-, che |, chequ-, cherchez qui, chien … chaque, chier avec, chois-, cierre
  0.2: cierto |, clari-, cliente no, close … the, coach says, cobran cada, comercio, comme spam, comme … si
  0.2: comprehension, comprehension |, compu-, con … compania, confidentiel, confirmen … baja, confunden con
  0.2: consenti … vos, contact this, contactarme |, continuation |, continuer … m, cool |, cordialement, cork
  0.2: cortenla con, cortenla … los, costi-, costing, country, courriel me, courriel … suffit, court |
  0.2: coute … cents, crtc |, cuando quiera, cubiertas, cuenta … no, culpa … ustedes, customer and, d avance
  0.2: damn texts, dangerous, dans … fiche, datos y, day … please, dayca-, daycare, de destinataire
  0.2: de mandarlos, de nous, de promociones, de proteccion, de reparation, de texts, de you, de … avant
  0.2: de … communications, de … comprehension, de … computadora, de … demander, de … exclus, de … iglesia
  0.2: de … machine, de … magasin, de … mandar, de … mejor, de … pu, de … sa, de … tout, deactivate text
  0.2: dear … or, debarque … de, decede svp, delete cable, delete plan, delete … de, delete … numero
  0.2: delete … please, demain … la, demande … je, demando |, depuis janvier, des texts, des … par, des … que
  0.2: desabonnement immediat, desapunto, desde, desinscribirme, despacho, destine, desvinculen, detengan los
  0.2: detengan … textos, devez chercher, dia de, diabl-, diablo, dice … pero, dieu vous, diffu-, diffusion
  0.2: digits |, disculpa … no, disculpe la, dites a, do these, do … carry, do … message, do … on, docto-
  0.2: doit plus, doit … pour, donne … consentement, dors, drawe-, drawer, dsl mais, du … avec, duermo
  0.2: during my, ecoeurez, ecoutez, edad no, effective today, eh … no, eille, el ajuste, el enlace
  0.2: el hospital, el recado, eliminado, elimine mi, elimine … numero, ella y, elle … pu, else you
  0.2: elses number, empez-, en … celular, enbie-, enbien, encore … autres, encore … moi, encuentre, end text
  0.2: end texts, enlace, enlevez de, enlevez … numero, entienden |, entiendo … que, enviar … mensajes
  0.2: envoi a, envoyer … speciaux, epargnez … vos, equipe, erase the, error … la, es esa, es posible
  0.2: es … robot, escriban gracias, escriban … que, eso de, eso … a, espana, esposo y, est deja, est limite
  0.2: est prete, est … blague, est … entre, esta mal, estaba … la, esten … mensajes, estimados senores
  0.2: esto lo, estuvo, et n, etran-, etranger, eue, eviten, eviten … mensajes, evitez de, exclude … from
  0.2: exclusion, existe, explo-, fais, faite, faites ca, farma-, farmacia, faut … j, favor que, favor … stop
  0.2: feels, felicitaciones, fermez la, fevri-, fevrier, fewer of, fewer texts, fewer … these, ffs, finger
  0.2: finished the, fixed, fois … j, foot in, for … these, for … wheel, force, forfait … limite
  0.2: forget … ever, formal, formalmente, four, free me, from any, from future, fucking texting
  0.2: fucking … me, fue no, funeraria, further communication, future, gang … moi, gele, genou, gens a
  0.2: gentils, gere, get … by, getin-, geting, give you, give … for, god no, god … more, going … a, golde-
  0.2: golden, good years, goodw-, goodwill, gracias quitenme, guardenla, guy i, guys just, habia salido
  0.2: hace, hacem-, hacer el, halt all, hasta … madre, hates, have mine, hawai-, hawaii, he tenido, he … mi
  0.2: here … a, here … it, here … more, here … no, heure, hey … you, hi … take, hi … you, him … your
  0.2: home … it, hope NAME, hospital con, hospital … mi, hours |, human-, hun, hunt, i emailed, i let
  0.2: i object, i receiving, i run, i write, i … deleting, i … early, i … gettin, i … ride, ici vous
  0.2: il faudrait, imper-, in … all, in … basement, incluida, india, info, ingles no, interesa … mensajes
  0.2: interesan sus, interesse … moi, interesse … recevoir, interesse … vos, interest in, interested … me
  0.2: interrompez, inven-, is insane, is … at, is … business, is … from, is … nobody, is … phone
  0.2: is … texting, is … these, is … til, issued, it did, it turned, it … coming, j … le, jaime-, jaimerai
  0.2: jamais … ca, jamas … vuelvan, janvi-, janvier, jappe chaque, jappe … fois, jdors, je gere, je laisse
  0.2: je … a, je … client, je … pu, job pas, job … le, jour c, jour … est, jours, jr, jubile, juridico
  0.2: just … a, jve, keep … off, kid … you, kids bike, know signed, know when, knows when, l accident
  0.2: l itinerance, l obligeance, la pagina, la uni, la … de, la … dejen, la … los, la … ne, la … pis
  0.2: lado … mi, laissez mon, laissez … telephone, las manden, lavoie |, law office, le contact, le mecano
  0.2: le mien, le pago, le pneu, le … avec, le … cessez, lecto-, lector, leer los, legale, leo los
  0.2: les agradezco, les jours, les llevo, les pubs, les … en, les … me, les … s, les … stp, les … texto
  0.2: les … velo, les … y, ley … que, libre-, lick, like … leave, like … number, limit-, links … no, list it
  0.2: lista … los, lista … mi, liste please, llega … mensaje, llegan estos, llego un, llegue … mas, llenaron
  0.2: llenas, lleve … a, lo que, lo … cuando, loi c, loi … NUMBER, lol do, lol … am, lol … did, lol … not
  0.2: los descuentos, los di, los … sin, lose it, lose |, lose … digits, loud stop, love it, love the, lus
  0.2: maam please, magasin je, magasine, magasins … moi, mails, maintenant plus, mais pu, mais … c, make … i
  0.2: make … quit, mama … por, mandar otro, mandar promociones, mandar … por, mandar … sin, mandarlos
  0.2: mandarlos |, manden ni, manden otro, manden … nada, manera … que, manila, many messages, marcar
  0.2: mas esto, mas o, mas … en, mas … porfa, mate no, me acuerdo, me metan, me notifiquen, me quito
  0.2: me something, me suffit, me … de, me … much, me … salido, me … unsubscribe, me … ustedes
  0.2: me … whatever, me>want, meant-, meantime, mensajes es, mensajes … borrenme, mensajes … que
  0.2: mensajes … su, merci pour, merci retirez, mercis, mercy and, mes notifications, mes … c, message came
  0.2: message la, message pas, message … more, messages and, messages anymore, messages enlevez
  0.2: messages you, messages … remove, messaging … please, messi-, messieurs, metan en, mets … a, mi abogado
  0.2: mi pais, mi trabajo, mi … quitenme, migra, mille mercis, mine … it, minimalist, minutos |, mire
  0.2: mis … personales, misa y, mission, mixed, mobil-, mobile, moi … plus, moi … v, moi … vouloir
  0.2: mon remboursement, mon … arreter, mon … donc, mon … ecrivez, mon … jappe, mon … pis, mon … tranquille
  0.2: month my, more … an, more … from, morning please, mude |, my father, my therapist, my wishes
  0.2: my … bought, my … was, n do, n … the, nada ni, nada … este, nada … su, nah … the, namas-, namaste
  0.2: national, nationale, navy, ne doit, ne souhaite, necesito sus, need, need … send, negat-, neighbors
  0.2: neighbour, neta |, never, never set, never … again, never … foot, ni … di, ni … textos, nico, nina de
  0.2: ningun taller, no funciona, no is, no otro, no … aceptar, no … caso, no … consent, no … coupons
  0.2: no … ever, no … i, no … iban, no … msj, no … notifiquen, no … only, noche-, noches, nom … votre
  0.2: nomas no, nomas … me, non j, non sollicite, non … ai, non … et, none … these, not a, not … cyclist
  0.2: not … getting, not … what, notas, nothi-, nothing from, nothing … i, notice to, notificaciones a
  0.2: notifying, nous ecrire, nous enlevez, noved-, now to, now … more, nuevo no, number dude, number like
  0.2: number since, number … got, number … your, numbers |, numero senor, numero … des, numero … esa
  0.2: numero … n, numero … para, numero … se, numero … ta, obligeance, obligeance de, obligeance … retirer
  0.2: october, ocupado, ocupo … mensajes, of … communications, of … marketing, ofertas no, ofertas you
  0.2: ofertas … no, ok … for, old … card, old … of, on … repair, on … wall, once … is, one on, only use
  0.2: operaron la, or … please, others |, otiez, otorg-, otro … no, out i, out … more, out … or, over these
  0.2: over … texts, p s, pa … mensajes, paier-, paierai, papi, par ce, para … NUMBER, parecen, pareils
  0.2: parenle |, parler a, partir … ahora, pas envie, pas et, pas gagne, pas retirez, pas … du, pas … et
  0.2: pas … lol, pas … meme, passe … chercher, patience … vos, patin-, pawn, pawn shop, pedi estos
  0.2: pedi … mensajes, peine de, pelot-, periodico, permiso yo, permiso … textearme, permission … me
  0.2: pero los, pero … mensajes, person … want, phone from, phone … from, phone … no, pick … the, pidio
  0.2: pigeon, pinches, pinches mensajes, pis … les, pis … m, please confirm, please exclude, please pass
  0.2: please … contacting, please … remove, please … thanks, plus … est, plus … nouvelles, plus … svp
  0.2: plus … textos, plus … votre, pompo-, pompon, por cierto, por escrito, por recibir, por ultima, por un
  0.2: por … dejen, porfa, porta-, portable |, posible que, pour … service, pourriez … cesser, preferably
  0.2: prefi-, prefiero, pregunto … queria, prenez, priere … retirer, proteccion, proteccion datos, prueba
  0.2: pu me, pu … otez, publicite sur, puede dejar, pueden … estos, puedo … a, pues gracias, pull it
  0.2: puso mi, que bicicleta, que cada, que dieu, que escribo, que parte, que vous, que … avais
  0.2: que … cliente, que … eliminen, que … es, que … siguen, que … tengo, qui ca, qui lit, quien busca
  0.2: quien … autorizo, quien … no, quiere ver, quiere … la, quiero desuscribirme, quiero estos, quiero ni
  0.2: quiero publicidad, quiero ver, quiero … borren, quisiera no, quisiera … recibir, quita … cel
  0.2: quitame … esa, quitar … su, quiteme … la, quitenme … sus, quoi pour, rayez … numero, read … so
  0.2: recevoir de, recevoir … autres, recevoir … communications, recibir ni, recyc-, register no, reglez
  0.2: remon-, remove her, remuevan … numero, rentre pas, repair … not, replacement, repondre a, report … as
  0.2: reportar si, reporting … as, reporting … to, request removal, requesting … from, requiero, resoled
  0.2: respect … wishes, respeto … no, resse-, retired, retirenme |, revenir, rey, ridic-, right
  0.2: right person, rin, robot to, rusti-, said do, salirme … los, salirse, saludos, sans que, sans vouloir
  0.2: saque … los, saquen … telefono, saquenlo, says … write, school, school |, scout-, scouts, se confundio
  0.2: se leer, se pueden, se … salio, sell me, send … further, send>these, senorita … no, servent
  0.2: service messages, set foot, set … in, set … up, shabb-, shabbat, shake, sharm-, sharma, she … NUMBER
  0.2: shop in, shop texts, shop … i, shop … on, shot, si … ai, sido, signale … spam, signe, silence is
  0.2: sin consentimiento, sirs, sirva-, six, sleep |, smart-, sms list, sms … este, so, so what, so whoever
  0.2: so … and, solitos, someone, son las, son with, son … mensajes, son … pis, sonnette a, sorry love
  0.2: sorry to, sorry … am, sortir … votre, souhaite … retirer, soupe-, souper, soy chofer, soy otra
  0.2: spam si, spam … i, spam … moi, spend-, spending, sprin-, stand-, still got, stop calling, stop fucking
  0.2: stop textos, stop … about, stop … get, stop … veux, stp … mon, su cel, subscribe me, suene mi, suite a
  0.2: supporte, supprimez … de, sur … carte, sure did, sure how, sure … need, sure … not, sus … borrenme
  0.2: suscribi |, suscrita, suya |, svp arreter, talking to, taller y, tapan, tapit-, tapita, tappi-
  0.2: tapping, te di, te dio, telefono en, telephone … est, tell … robot, tengo idea, tengo … memoria
  0.2: tengo … ni, tenid-, tenido, text on, text … did, text … remove, text … than, texted … the, texteen you
  0.2: textees mas, texter ce, texter … j, texter … numero, texting … and, texting … me, texto que
  0.2: texto … cuesta, texto … m, textos d, textos para, textos point, textos … a, textos … arretez
  0.2: textos … este, textos … part, textos … que, textos … rien, textos … vous, texts cost, texts do
  0.2: texts get, texts ty, texts … thanks, thanks you, that a, that does, that list, that person
  0.2: the basement, the crtc, the derailleur, the off, the pharmacy, the trike, the … done, the … form
  0.2: the … since, the … today, the … wheels, them … my, thera-, therapist, there for, there … your
  0.2: thing you, this just, this used, this … alone, this … does, this … service, this … take, this … that
  0.2: through a, ti, tienes el, tient-, tires in, to messages, to ohio, to … no, to … y, toda mi, today do
  0.2: todo no, todo … you, tourne, tous … jours, toute la, trai, trail … is, trompe … number, trompee de
  0.2: try the, tu enlever, turned off, twice, ultimo aviso, un avis, un tal, un … ca, un … por, una casa
  0.2: una iglesia, una … vez, under … i, understanding, une blague, unenroll me, unsig-, unsolicited i
  0.2: unsubscribed please, up NUMBER, up it, up … do, up … stop, us … a, used … number, usen … numero
  0.2: using … number, utilisation, utilisation de, vale, value, velo chez, velo etait, velo recupere
  0.2: velo … avez, velo … plus, velos de, veter-, veuillez m, veuillez … ce, veuillez … de, veuillez … mes
  0.2: via, via |, vicar-, video-, vie |, viernes y, vieux peugeot, vieux … a, virgule je, vos promotions
  0.2: vos … aussi, vos … desabonnez, vos … textos, votre, votre bord, votre comprehension, votre … vous
  0.2: voudrais me, voudrais … desabonner, vouloir … merci, vous aime, vous … chercher, vous … obligeance
  0.2: want some, want … texting, was there, we get, we … in, week, went to, were … with, whatever just
  0.2: whatsoever, wheels are, when the, who, whoever … this, whole house, why … you, will opt, will reach
  0.2: wishes and, with that, with … attorney, with … from, with … stuff, work … and, works for, wrong … bro
  0.2: wrong … of, y gracias, y … a, y … como, y … mandan, y … mas, y … need, y … nueva, y … pero, y … una
  0.2: you cancel, you lot, you unsubscribe, you … canse, you … discontinue, you … how, you … mandar
  0.2: you … que, you … sent, you … suene, you … take, you … tranquilo, your reminders, your robot
  0.2: your service, your … does, your … wants, your … when, | achalez, | ahorrense, | are, | avisele
  0.2: | boludo, | busy, | comptez, | confirmed, | conmigo, | contesto, | dictee, | dios, | everyone
  0.2: | eviten, | finished, | franchement, | how, | inutile, | listen, | mille, | parenle, | pense, | pesimo
  0.2: | podrias, | quedamos, | quisiera, | remuevan, | robot, | saquen, | sauf, | super, | team, | thought
  0.2: | ultimo, | van, | … borrenme, | … cafe, | … carro, | … chez, | … chofer, | … comprends, | … cours
  0.2: | … de, | … dia, | … dijeron, | … fucking, | … have, | … immediat, | … loi, | … lose, | … machine
  0.2: | … mercis, | … necessaire, | … owner, | … padre, | … paix, | … petite, | … recupere, | … reminders
  0.2: | … robaron, | … senores, | … tienda, | … todas, | … vouloir, | … will, | … withdrawn, | … wrote
  0.2: ~_ace, ~_bei, ~_bmx, ~_bo, ~_bt, ~_btw, ~_cli, ~_cul, ~_esa, ~_fa, ~_fro, ~_gar, ~_in, ~_lac, ~_leg
  0.2: ~_ma, ~_ofe, ~_opp, ~_six, ~_sna, ~_so_, ~_ti_, ~_tim, ~_tod, ~_uno, ~_ut, ~_uti, ~_vo, ~_vot, ~adde
  0.2: ~akes, ~alor, ~apre, ~arak, ~ari_, ~ast_, ~atem, ~atic, ~ator, ~az_, ~beg_, ~bin_, ~bmx, ~bmx_, ~btw
  0.2: ~btw_, ~cay, ~cayo, ~cett, ~cheq, ~cio_, ~conn, ~cti, ~das, ~desd, ~die, ~diti, ~dleb, ~dni, ~dry_
  0.2: ~ecti, ~eer, ~efie, ~elit, ~engo, ~epan, ~esde, ~etai, ~eurs, ~exa, ~eza, ~fais, ~fall, ~fro, ~guid
  0.2: ~hal, ~haut, ~hijo, ~iat, ~idg, ~idge, ~idin, ~iew, ~ima_, ~ios_, ~ird, ~iti, ~lag, ~lcom, ~lot, ~lti
  0.2: ~min, ~mou, ~mx_, ~nac, ~nage, ~nar_, ~ndes, ~ndle, ~need, ~ner, ~nes, ~nfo_, ~nnul, ~nty_, ~nvoy
  0.2: ~obri, ~ocat, ~oja_, ~olin, ~oll_, ~onn, ~onna, ~ons_, ~ope_, ~opi, ~ors, ~orse, ~othi, ~oud_, ~ous_
  0.2: ~owed, ~oy_, ~pell, ~peri, ~pogn, ~poin, ~pouv, ~ppar, ~prev, ~rall, ~rary, ~rath, ~ray_, ~rder, ~rdo
  0.2: ~retr, ~rfa_, ~rio, ~ron, ~rse, ~run, ~sde_, ~sed_, ~sibl, ~six, ~six_, ~slow, ~sol, ~spri, ~ss_, ~sta
  0.2: ~surv, ~tay_, ~term, ~tive, ~tod, ~town, ~trep, ~tro, ~twic, ~uded, ~udos, ~uic, ~uipe, ~uler, ~ult_
  0.2: ~ulta, ~ump_, ~unni, ~uno_, ~untr, ~uper, ~urv, ~utiq, ~vanc, ~var_, ~very, ~view, ~vist, ~votr, ~vue
  0.2: ~we_, ~who_, ~wice, ~wit, ~with, ~wn_, ~you, ~ythi
  0.1: 2 … la, NAME este, NAME il, NAME she, NAME va, NAME working, NAME … NUMBER, NAME … anymore, NUMBER by
  0.1: NUMBER en, NUMBER mais, NUMBER rue, NUMBER … so, a baby, a chicoutimi, a church, a daycare, a dear
  0.1: a estos, a peur, a poner, a school, a second, a texas, a tire, a … NUMBER, a … anymore, a … avisos
  0.1: a … beau, a … does, a … erreur, a … jeune, a … ma, a … papa, a … par, a … retraite, a … ride
  0.1: a … store, a … ville, about your, about … and, abstenganse, abstenganse de, acaben, acabo … sacar
  0.1: acaso, achaler avec, achete … pompe, ads take, adult, advic-, advice, advised, advised that
  0.1: advised … i, agradecere, agradeceria, agradezco pero, agradezco |, agreeing … this, ahora la
  0.1: ahorrense el, ahorrense los, ai autorise, ai manque, ai … contre, ai … velos, aimerais etre
  0.1: aimerais que, aimerais … retiree, al movil, alerts off, alguien de, all communication, all … please
  0.1: alle, alley, alone, alors svp, already i, already so, already take, alrts, am, am about, am from
  0.1: am giving, am writing, amable de, amables de, amables … no, and need, and … a, and … mom, and … too
  0.1: and … we, anden mandando, anden … cosas, andra-, andrade, anniversaire, annule, ano nuevo
  0.1: another customer, ansiedad y, anule-, anulen … suscripcion, anxiete, any more, any … communications
  0.1: anymo-, anymore, anymore of, anymore take, anymore … please, anymore … texting, anymore … these
  0.1: anything … do, anywhere |, apologies, appartient maintenant, appeler … pour, aqui siguen, aqui … con
  0.1: are still, are wasting, are … still, are … your, arret … messages, arretez … alertes, arretiez … m
  0.1: as an, as … remove, as … today, ateli-, atelier, atencion … de, atent-, atenta, atentamente, au … le
  0.1: aucune, aujourdhui |, aurait, aussi … mon, autis-, autorise … textos, autorizando, autres messages
  0.1: avec une, avisan, avisos … este, avisos … pedido, avoir … mon, away last, axide-, ayez, ayuda
  0.1: back … ok, baja definitiva, baja … celular, bajar, bajenme … esa, barber, base … donnees, be advised
  0.1: be excused, be … customer, be … dear, be … remove, be … that, bedti-, bedtime, begging … to
  0.1: believe … is, belle-, belles, below, bendiga … you, bertr-, bertrand, besoin … recevoir, bici … ni
  0.1: bicicleteria, bicicleteria |, bicis … de, bien … me, bike he, bike ready, bike that, bike … fine
  0.1: blasting, blocking … number, bloqueados, bolas, bomba-, bonne-, borrarme |, borren … contacto
  0.1: borren … telefono, borrowed, bothering … with, boton de, botto-, bottom, boyco-, break-, breakup
  0.1: bro … texting, brother … he, bruno, bud |, buenas … le, buenas … no, burn, busca a, but … are
  0.1: but … never, by them, c, c … mon, ca et, ca ira, ca … 2, ca … etre, ca … moi, ca … tente, cab, caban-
  0.1: cabin-, cada … asi, call … it, calla, cambie … compania, camp de, can … buy, can … quit, can … tell
  0.1: cancelen … suscripcion, cansada … esto, capable enlevez, capturas, card |, carde-, cardenas, careg-
  0.1: caregiver, cares, carni-, carniceria, carrier, cas, casi, caso que, ccpa, ce … ici, ce … il
  0.1: ce … merci, cease sending, cel … el, cell … a, cellulaire svp, celular … lo, cenne, ces, ces messages
  0.1: cesen los, cesser … me, chain is, chaque … enlevez, charges me, cherche une, cherchez l, chingando
  0.1: chingando con, chofe-, chofer, chueca, ciego, cierren, circu-, clarito que, clarito … no, clean-
  0.1: client vous, closer, coche la, cochez, codigo de, cohet-, comme demande, comment … me, commerciaux
  0.1: commission, como a, como spam, como … a, como … las, competitor, computadora |, comunicaciones |
  0.1: con uds, con … mama, concern please, confirm … you, confirmo, confunden |, confundiendo con
  0.1: confundieron |, confused by, conge, connais … NAME, conoz-, conozco, consens plus, consens … a
  0.1: consent … do, consent … receive, consentement … recevoir, consenti … ca, consentimiento no
  0.1: consentimiento que, consentimiento … di, consentis, contactado |, contacte |, contactez … plus
  0.1: contacts |, contre vous, contre |, coop, correcte, correspondence, cortar, corten, coudonc |
  0.1: could … come, could … take, courriels svp, crazy, cree … me, crois … ce, cruis-, cualq-, cualquier
  0.1: cuent-, curat-, customer anymore, customer but, customer … remove, customer … yours, cuts, d sus
  0.1: dado de, dado … baja, dado … consentimiento, dans un, dans … pneus, data and, datos … no
  0.1: daughters phone, day it, de clientes, de compania, de corazon, de dar, de diffusion, de donnees
  0.1: de les, de luto, de mecanique, de mensajeria, de moins, de … anos, de … celular, de … ces, de … dessus
  0.1: de … dolares, de … du, de … ebike, de … esposa, de … fichier, de … mandando, de … mandarme, de … por
  0.1: de … promotions, de … quiten, de … servicio, de … su, de … textez, de … volver, dead |, dear and
  0.1: declining, declu-, definitivamente, dejad, dejad de, dejaran de, dejas, dejel-, dejen … contactarme
  0.1: dejen … enviar, delete all, delete grupo, delete … ese, delete … me, delete … my, delete … number
  0.1: demande … arret, demande … ne, demasiados mensajes, denuncio, depot-, depotoir, dept, des gens
  0.1: des pubs, des text, des … et, des … je, des … retirez, desabonnez … de, desabonnez … des
  0.1: desactivar … mensajes, desactivation, desactive mes, desactiven los, desaparezca, desconectenme
  0.1: desde enero, deseo ser, deseo … contactado, deseo … mas, deseo … mensajes, desinscrire, desir
  0.1: desire … recevoir, despues |, desvi-, deux … pour, di … yo, dia y, dicte, did … want, dieu … garde
  0.1: diffusion |, diga que, diganle, digital detox, dije … que, dile … tu, dings please, dio este, dios me
  0.1: dire … je, do … accept, do … authorize, do … need, do … see, do … still, doctor, doctor me
  0.1: doctor … dijo, doing my, don NAME, done … my, donnent, dose, drett-, drette, drette la, dsl |, du … c
  0.1: duro, each … costs, eating a, ecrivez … que, ecriviez pas, effective, el arreglo, el cliente
  0.1: el consentimiento, el doctor, el local, el sabado, el … casco, eliminar mis, eliminar … datos
  0.1: eliminen … datos, email no, empezando, en gaspesie, en honduras, en misa, en ninguna, en … asi
  0.1: en … desabonnez, en … sistema, en … web, encargado, end … by, end … here, ended i, enlaces
  0.1: enleve … des, enleves, enough no, entiendo mejor, enviar … a, enviarme publicidad, envien … textos
  0.1: envoi … ce, envoi … messages, envoyer … rappels, envoyer … textos, episo-, episode, equivocaste … no
  0.1: erase this, erreur … le, es en, es menos, es mucha, es … carniceria, es … molestia, est juste, est son
  0.1: est … pouvez, esta … cara, estaba cerrado, estad-, estado, estar … con, este servicio, esto quitenme
  0.1: esto … acoso, esto … ilegal, esto … you, estoy bien, estoy embarazada, et jamais, et … a, etes ben
  0.1: etes … arretez, etre … la, even … to, excused, excused from, expliquen, expressement, facon
  0.1: facture svp, faire … plainte, fait … les, faith-, faithfully, fan of, fatiguants, favor de
  0.1: favor … manden, favor … quitarme, feelings, femme a, ferme la, fille qui, find my, fini le, fini pour
  0.1: first … i, flat fixed, flat … not, flight, flyin-, flying, following, for … friend, for … is
  0.1: for … people, for … pickup, for … this, forever>more, form i, formal notice, found another, frent-
  0.1: frente, from … company, from … messaging, from … notifications, from … or, from … the, fui
  0.1: further communications, further … by, garantie est, garde mon, gave … consent, gel, gets confused
  0.1: gets … by, god, good evening, good with, gorge-, gorgeous, grandkids, gre … bien, grounded, guy who
  0.1: guys no, guys … the, guys … too, habei-, habeis, haced, haced el, haced … favor, hacen … en, hamst-
  0.1: hamster, handed, hangi-, happy birthday, harassment stop, hasta … llegamos, have limited, have not
  0.1: have permission, have signed, have … NUMBER, he did, her ex, here wrong, here … not, here … number
  0.1: hijo que, hijo … se, him from, his … number, hola … NAME, hola … no, holds, holy, hondu-, honduras
  0.1: hope, how, how long, how … of, hoy … no, hubby, hubiera, i only, i request, i swear, i teach
  0.1: i … bring, i … giving, i … limited, i … love, i … reach, i … riding, i … said, i … want, i … writing
  0.1: ico, ida, idiot-, if my, if … must, ilegal yo, ilegal … no, illeg-, illegal, in a, in court, in full
  0.1: in the, in these, in … garage, in … messages, in … these, incluyan, incorrect number, info and
  0.1: ingles y, interesado |, interesse … de, interessent pas, interested stop, interested … remove, interet
  0.1: into a, ironi-, is NUMBER, is full, is mrs, is where, is … going, is … nail, is … so, it do, it too
  0.1: it … is, it … just, it … last, it … more, it … sending, it … sorry, it … then, j … manque, j … ne, ja
  0.1: jamais … vos, je conteste, je deteste, je dicte, je paie, je souhaiterais, je … demain, je … roule
  0.1: jefe que, jesus, jette, job … les, job … the, jubil-, juega, junk do, just put, just take, just … it
  0.1: keep going, keep … phone, keep … your, kick, kill you, kindly take, kindly unsubscribe, kindly … these
  0.1: kindly … this, knowing, l autorisation, l utilisation, la cancelacion, la computadora, la ici, la list
  0.1: la madre, la pila, la presente, la proxima, la recojo, la retraite, la rodada, la tete, la web
  0.1: la … mas, la … pasada, la … saquenme, la … stp, la … sus, lache, ladilla chamo, ladilla … no, laid off
  0.1: laissez … la, laissez … les, larga, las promociones, las … con, las … esta, laval-, lavallee, le char
  0.1: le dimanche, le … jeudi, le … pero, le … votre, leer bien, leer mensajes, les … annees, les … permiso
  0.1: les … pero, lettr-, liberenme, liberenme de, ligne est, limite, limited texts, limited … on, link |
  0.1: list asap, list or, list remove, list your, list … NUMBER, lista saquenme, liste enlevez
  0.1: liste … diffusion, listes d, listes … envoi, lists |, llantas y, llegando … de, llego … la
  0.1: lleguen … de, llevarla, lo, lo … quitenme, locks, lol what, lol you, lol … more, longer consent
  0.1: longer has, longer … customer, los bloquee, los leo, los puntos, los … le, los … mucho, los … pero
  0.1: los … saquenme, los … ustedes, loud … a, lugar |, lui … plus, luto, m achaler, m exclure, ma sœur
  0.1: ma … NUMBER, madame je, madre … sus, magasin vous, maintenant enlevez, mais enleve, mais … prefere
  0.1: maitr-, maitresse, mal a, manager to, manana … de, mandando quitenme, mandarme … a, mande nada
  0.1: mande recados, mande … mensajitos, mandeis, manden ninguno, manden … promos, manden … uno, mandenselos
  0.1: mandes texts, mandes … nada, maneja, manquer, mardi NUMBER, marid-, marido, mark my, marketing to
  0.1: marketplace, mas comunicaciones, mas con, mas en, mas mensajitos, mas msj, mas se, mas … ni
  0.1: mas … para, mas … posible, matin |, maudi-, may … be, may … to, mci, me compre, me donnent
  0.1: me eliminen, me fait, me incluyan, me message, me never, me porfavor, me reveillent, me servent
  0.1: me tenes, me … bendiga, me … enlevez, me … esos, me … lo, me … ninguno, me … roaming, me … s
  0.1: me … thank, me … time, me … yours, mean … can, meant … send, meant … somebody, meme nom, memoi-
  0.1: memoire, mensajes aqui, mensajes quiteme, mensajes … saquenme, mensajes … y, merci, merci … cesser
  0.1: merci … je, mere … la, mes freins, mes patins, message en, message list, message … il
  0.1: message … number, messagerie, messages kindly, messages point, messages … thank, mettez … numero
  0.1: mi abuelita, mi gente, mi vecino, mi … a, mi … d, mi … puso, mi … quitame, mid, mientras no
  0.1: mientras … me, mija, mine from, mis … de, mis … you, moi d, moi mauvais, moi ne, moi retirez
  0.1: moi … besoin, moi … courriel, moi … messages, moins d, moins que, molestan, molestia quisiera
  0.1: molestia … que, mon choix, mon … moi, mon … partout, mon … soit, mon … veuillez, monsieur … ne, montar
  0.1: monto, montrer, more alerts, more cycling, more notifications, more … porfa, mostrar, mouss-
  0.1: moved … please, much … i, mucha-, mucho … de, mudam-, mudamos, muestrenme donde, muestrenme … firme
  0.1: must … your, my coupon, my cousin, my fault, my kids, my privacy, my ticket, my … does, my … got
  0.1: my … must, my … said, my … set, my … thanks, my … then, n aime, n … not, nada … esto, names NAME
  0.1: nationale de, ne fais, ne roule, ne … communiquer, ne … connais, ne … etre, ne … rien
  0.1: necesito … mensajes, necesito … recordatorios, need reminders, need … tube, needful … remove
  0.1: needing … texts, negocios, nena, nerfs arretez, never told, never … so, new … with, ni tengo
  0.1: ni textos, ni ver, ni … recordatorios, nice … i, ninguna lista, ninguna tienda, nn, no consenti
  0.1: no monto, no offense, no puede, no pueden, no reminders, no trabaja, no trae, no … anything
  0.1: no … cycling, no … dejan, no … dinero, no … doy, no … estar, no … incluyan, no … ir, no … mucha
  0.1: no … notifications, no … of, no … porfa, no … propaganda, no … was, no … works, nom a, nom ici
  0.1: nom … ici, non enleve, non retirez, non … retirez, nos mudamos, nos … a, not bike, not know
  0.1: not … never, not … repair, not … since, not … which, note pour, note … i, notificaciones para
  0.1: notre numero, notre … de, nous … retirez, nouveau … pis, nouveaux, now ever, now or, number belongs
  0.1: number did, number dsl, number equivocado, number must, number without, number … all, number … be
  0.1: number … longer, number … mistake, number … spam, numbers been, numerique, numero ne, numero partout
  0.1: numero … suis, nunca autorice, nunca … estos, objec-, object, object to, of attorney, of state
  0.1: of text, of today, of … computer, of … remove, off everything, off … more, off … stop, off … take
  0.1: offense, oil, ok, olvide mi, on insta, on … charge, on … de, on … fridge, on … paper, on … veut
  0.1: on … voit, once, onda, only … about, only … and, only … once, or what, or … to, os habeis, other one
  0.1: other shop, other … is, otra bici, ouell-, ouellet, oui, our numbers, oust, out in, out … los
  0.1: out … me, out … state, outfi-, over and, over … i, oye bro, pa textos, padre-, padres, pana, paper |
  0.1: para … numero, parenle con, participar, participe, pas alors, pas faire, pas pourquoi, pas qui
  0.1: pas … ton, pasada y, pay by, paz con, paz … con, pecr, pedal, pedir que, pediria, peine … m, penni-
  0.1: perde-, perdon … yo, perez-, pereza, period thank, period … you, permis … m, permission … m, permit
  0.1: pero … deseo, persona … busca, persona … buscan, phone anymore, phone down, phone stuff, phone tree
  0.1: phone … every, phone … take, pickl-, pigeo-, pila, pinging, pis … deux, pis … plus, pitid-, pitido
  0.1: plan es, plan please, plan … me, please and, please deactivate, please get, please opt, please plus
  0.1: pliss, plomb-, plot, plot twist, plumbing, plus communiquer, plus … ca, plus … merci, plus … texter
  0.1: plus … tout, point merci, point texting, point … me, pompier, ponchadura, por … ni, por … pero
  0.1: por … yo, por … you, pour … c, pour … desabonner, pour … ne, pour … rendez, pour … velos
  0.1: pourriez … me, pourtant |, pouve-, power of, power … attorney, prefer … texts, prefere … pas
  0.1: prefere … plus, prefererais … plus, prefiero … no, prenez le, presente, pret … velo, previously, primo
  0.1: processing, programme de, proxima, ps, pu … bike, pu … enlevez, pu … savoir, pu … texts, publicitaires
  0.1: publicitaires |, publicite … mon, pubs … moi, pueda |, puedo leer, puedo recoger, puerto, puerto rico
  0.1: puso … numero, put an, put … end, quand … m, quand … sonne, que ahora, que c, que eliminen, que mes
  0.1: que nunca, que oso, que pereza, que queria, que … chamo, que … escribieran, que … mando, que … nom
  0.1: que … saquenme, que … suis, quede, quejo, quelle est, quelqu … peut, question mark, quien los
  0.1: quiero … mas, quitan … los, quitarme … los, quitaron el, quiten este, quiten … number, quitenme delete
  0.1: quoi, quoi … ce, radio, rancune |, rather than, read english, reasons, reassigned, recados … no
  0.1: recois un, recordatorios ni, recu le, refac-, regards, regards NAME, registro |, remove … and
  0.1: remove … contact, remove … your, remueven, reparation pas, repond pas, report to, required
  0.1: respeto you, rest and, restaurant, retirar mi, retirar … numero, retirarme de, retiree de, retiren mi
  0.1: retirenlos, retirer … vos, retirez … cell, retiring, retiro, reveillent, revoco el, revoke … to
  0.1: revoque mon, ride … one, rien contre, rien |, rifas, right … am, robot … moi, rodad-, roofe-
  0.1: ruego que, rusty, sacan … su, sacrez … patience, said hed, said … is, salirme … esto, sans ma
  0.1: sans … consentement, sans … permission, sante, saquen … numero, saquenlo |, saquenme … su, saskatoon
  0.1: saturday and, savoir |, say so, schwinn, scrapez mon, se cual, se voit, se … en, se … llena
  0.1: se … samedi, semana you, semana … y, semes-, send texts, send>send, sending … stuff, senora |
  0.1: senora … la, sent … wrong, sentido, sept, ser contactado, serieusement, service mais, service please
  0.1: service was, servicio de, servicio … mensajeria, she has, shedi-, shediac, shift i, shop … it
  0.1: shop … texts, shove your, shut these, si son, si … llamo, si … se, sigan … avisos, sign … for
  0.1: signale au, signed … with, siguen quitenme, siguen … mensajes, simplifying, sin … autorizacion
  0.1: sin … no, sin … yo, since, sir, sirvase, sirve, sistema por, slay, sms j, sms … en, sms … mon
  0.1: snowbirds, so go, so … discontinue, solicito baja, solide, solo les, some, someone elses, something |
  0.1: something … you, son tan, son … amables, sonne en, sonne … l, sordo, souhaite … plus, souhaiterais
  0.1: sourire, soy quien, soy … senor, spam no, spam … me, stand these, stop con, stop does, stop mensajes
  0.1: stop s, stop text, stop … il, stop … los, stop … mensajes, stop … no, stop … svp, story … i, strangers
  0.1: strike … number, su servicio, su telefono, su … con, subscription to, suficientes, supprimer mes
  0.1: supprimer … coordonnees, sur ce, sur que, sur un, sur … cell, suscripcion … los
  0.1: suscripcion … mensajes, suspend, suspendre, suyos, svp … merci, svp … son, switched, system please
  0.1: tabarnak arretez, tabarnak … de, tank, tannee … vos, tantos … quitenme, tard |, tcpa i, tcpa you
  0.1: teach-, telefono asi, telefono por, telefono … los, telephone … je, telephone … pour, tell … in
  0.1: tell … the, tenei-, teneis, tenem-, tenemos, tengo ansiedad, tengo dinero, tengo plan, tengo … no
  0.1: terminate messages, termine, tes messages, tes … de, text costs, text messaging, text somebody
  0.1: text take, texte … le, texted at, texting take, texto ca, texto favor, textos automaticos
  0.1: textos llamadas, textos paren, textos thanks, textos … ce, textos … jour, textos … quitenme
  0.1: textos … suis, texts ever, texts merci, that … illegal, that … in, the calendar, the computer
  0.1: the fire, the ico, the landline, the moon, the police, the toddler, the truck, the year, the … does
  0.1: the … down, the … online, the … place, the … tag, the … train, the … yesterday, there please, these so
  0.1: these … anymore, these … go, thinking it, thinking … is, thinks you, thinks … are, this … as
  0.1: this … must, this … remove, thot, thursdays, tienda en, tiene caso, tiene |, tiene … celular
  0.1: tienen camaras, tienen … no, tijua-, tijuana, timbre no, tires … the, tk, to type, to … ico, to … next
  0.1: to … phones, today please, todos en, told NAME, told … all, tour … moi, tps, trabaja, trabajar |
  0.1: trabajo … noche, tracks, trafico, transmettre, treas-, treasurer, tried, tried calling, trois textos
  0.1: troisieme fois, troisieme … que, trop de, trop enlevez, trottoir, tulsa, tune … and, tuneu-, tutoyez
  0.1: twist, un forfait, un peut, una carniceria, una sola, under … and, une carte, une roue, uno de
  0.1: unsolicited … i, unsubscribe … de, unsubscribe … phone, unsubscribe … these, up … mistake, up … take
  0.1: use to, used … coupon, useful to, ustedes quitenme, ustedes … los, utilisation … mon, vais … une
  0.1: velo … devez, venderme, vendredi |, venta, venue, veuillez supprimer, veuillez … mon, veux le
  0.1: veux … enleve, veux … jamais, veux … mon, vez dejen, vez me, viejitos, vive la, vive … NAME
  0.1: vivo … miami, voit samedi, volvere, vos … arreter, vos … bonne, vos … mais, vos … otez, vos … sur
  0.1: vot liste, votre fichier, votre … arretez, votre … avec, votre … otez, voudrais pas, voudrais quitter
  0.1: voulais juste, vouloir message, vous … ne, vous … numero, voyageur, vrai … moi, want sms
  0.1: want … message, want … please, wanting these, was … meant, we, we … one, website says, weddings
  0.1: week and, week … so, what you, whatever … me, where do, who |, who … i, whoever had, why the
  0.1: will … please, will … to, will … up, winni-, wish you, wishes … stop, with … customer
  0.1: withdraw consent, woman, work in, work so, works, worth, worth NUMBER, write … anymore, wrong … mate
  0.1: x … you, y estaba, y quedamos, y … aucun, y … cel, y … cerrado, y … numero, y … quitenme, y … vuelvan
  0.1: yank, yo stop, you delete, you hear, you … charging, you … deseo, you … enough, you … ever
  0.1: you … permission, you … somebody, you … trabaja, you … wasting, your company, your damn, your form
  0.1: your messaging, your notifications, your … go, your … my, zona, | asere, | asking, | cancelle, | causa
  0.1: | copy, | dad, | desconectenme, | desinscribirme, | effective, | estaba, | evitez, | ffs, | guys
  0.1: | haced, | his, | liberenme, | mijo, | moins, | oil, | olvide, | parece, | pinches, | plot, | ponga
  0.1: | pour, | power, | re, | respect, | senores, | shove, | suena, | survey, | tantos, | thinking, | told
  0.1: | unsubscribe, | were, | worry, | … always, | … am, | … borro, | … cellulaire, | … celular, | … ces
  0.1: | … chain, | … commande, | … could, | … cuesta, | … deactivate, | … definitiva, | … dicte
  0.1: | … disparaitre, | … esperando, | … estuvo, | … evening, | … from, | … immediatement, | … kindly
  0.1: | … manera, | … mauvaise, | … mudamos, | … nom, | … nuevo, | … pago, | … parece, | … pasaron
  0.1: | … privacy, | … roue, | … saturday, | … supprimer, | … take, | … tarjeta, | … teach, | … tired
  0.1: | … trying, | … twist, | … vuelven, | … watch, ~_adm, ~_aga, ~_alu, ~_am_, ~_ant, ~_ase, ~_c_, ~_cut
  0.1: ~_da, ~_eta, ~_flu, ~_gd, ~_ge, ~_hat, ~_heu, ~_hid, ~_id, ~_lo_, ~_luc, ~_maa, ~_mob, ~_nep, ~_nev
  0.1: ~_oil, ~_ok_, ~_ond, ~_oy, ~_pet, ~_ph, ~_sn, ~_sob, ~_spr, ~_tel, ~_tet, ~_unl, ~_was, ~_we_, ~_wha
  0.1: ~abon, ~acks, ~acre, ~act_, ~adio, ~ady, ~ady_, ~aid, ~ait, ~ampo, ~anco, ~andl, ~ann, ~anym, ~ar_
  0.1: ~armi, ~arni, ~avis, ~bath, ~bt_, ~cas, ~cc_, ~cez, ~cez_, ~cibi, ~cion, ~clam, ~code, ~corr, ~craz
  0.1: ~cus, ~dada, ~dal_, ~daro, ~dej, ~dge_, ~diac, ~dire, ~duc, ~dy_, ~echo, ~eei, ~eein, ~eer_, ~elf
  0.1: ~eno, ~ere_, ~ess_, ~eta, ~eter, ~eur_, ~excu, ~flu, ~fui_, ~gez, ~gez_, ~gies, ~god_, ~gres, ~hin_
  0.1: ~hipp, ~hoe, ~hos, ~hose, ~hri, ~hun_, ~iac, ~iaj, ~ias, ~iba, ~ick_, ~idad, ~idio, ~ife, ~igeo, ~ikes
  0.1: ~inar, ~inen, ~ini_, ~ios, ~isan, ~ish_, ~ith, ~ithe, ~its, ~ive, ~ix_, ~ka_, ~lam, ~lavo, ~lear, ~leb
  0.1: ~les, ~lit_, ~loo, ~lso, ~maa, ~mari, ~maud, ~mija, ~mit, ~mob, ~mobi, ~mon, ~mpo, ~nale, ~nda_, ~nego
  0.1: ~nep, ~nim, ~nou, ~nou_, ~nte_, ~ntis, ~nym, ~nymo, ~obil, ~oche, ~ofer, ~ogle, ~omot, ~onso, ~onti
  0.1: ~orta, ~oss, ~otec, ~otel, ~otti, ~oui_, ~oven, ~oye, ~pe_, ~pesi, ~pige, ~pok, ~poli, ~razy, ~rci_
  0.1: ~rcis, ~rco_, ~rdar, ~rew_, ~rim, ~rior, ~rire, ~rivi, ~roup, ~rouv, ~rrie, ~rsh, ~rte_, ~rule, ~sali
  0.1: ~shes, ~siga, ~sna, ~sob, ~sobr, ~soi, ~sot, ~spar, ~stau, ~stes, ~taur, ~tay, ~ted, ~tem, ~tet, ~tici
  0.1: ~tie, ~tio, ~tre, ~trea, ~ttom, ~tuvo, ~ualq, ~uati, ~ucke, ~uee_, ~uelo, ~uenl, ~uge_, ~unl, ~ust_
  0.1: ~uten, ~uvo_, ~uy_, ~uys, ~uys_, ~viaj, ~was, ~way, ~wer_, ~wha, ~what, ~xcu, ~ymo, ~ymor, ~zon
  -0.1: (unknown 8), NAME example, NAME je, NUMBER call, NUMBER delete, NUMBER dollars, NUMBER feet
  -0.1: NUMBER floors, NUMBER just, NUMBER late, NUMBER missed, NUMBER … about, NUMBER … calls, NUMBER … left
  -0.1: NUMBER … st, NUMBER … stock, NUMBER … texting, a cafe, a call, a family, a fee, a google, a lawyer
  -0.1: a light, a pickup, a rien, a sherbrooke, a … because, a … blonde, a … first, a … he, a … pere
  -0.1: a … rodada, a … tune, a … weekend, abierto el, about … warranty, abro, abuel-, accidentally deleted
  -0.1: acepto |, activate, address … moved, admin, aft, against the, aguanta |, ahi los, ahora que, aid
  -0.1: aigui-, aire … la, akka, al … el, alarg-, algo, algo mas, aller a, alqui-, alquiler, alterations
  -0.1: alto … asiento, am changing, am late, am sick, am … tired, am … with, amables, amazo-, amazon, amene-
  -0.1: amener, an … for, and there, and … need, and … thing, annule … pas, annuler l, annuler la
  -0.1: any … please, anyone there, anythng, anyways, aparta, apartamento, aparte, aparte |, apartment, apj
  -0.1: apologizing, appa, appeal, appelez a, appelez … la, apretada, aprue-, are like, are shot, are … there
  -0.1: arm, arrete … quand, as before, as … on, asiento viejo, ask … for, asked my, assignments, assum-
  -0.1: assume, asusto, at gate, at … bike, at … can, at … gym, at … office, at … station, at … then, atento
  -0.1: attache, au … rue, au … samedi, aujou-, aujourdhui, aurait ete, autorise, avoir, avoir … a, ayer … de
  -0.1: b … i, back door, back on, back row, back wheel, baila-, balay-, balayage, ball, ballo-, ballp-
  -0.1: ballpark, bank |, banner, basically, bathroom |, batterie charge, battery … not, be able, be careful
  -0.1: be … a, be … so, bearings, beau, been … hrs, before … i, behind a, believe |, bell for, bell is, bf
  -0.1: bici para, bici … se, bicicleta … de, big one, birthday … the, bleue-, bleuets, block party
  -0.1: blocked … the, bloquea, bloqueenme, board |, boite-, boites, bolsa-, bolsas, bolts, bolud-, boludo
  -0.1: bonjour j, borra, boucle, bounc-, bout de, bout du, braid-, braids, brail-, brain, brake will
  -0.1: brakes myself, branl-, bridesmaids, bridge |, bring own, briti-, british, broke down, bruh |, bucks
  -0.1: built, burni-, burning, bury, bus broke, bus … down, but here, but yes, but … we, buzon, c … cher
  -0.1: c … fatigant, c … tannant, c … tu, cabanon, cabe en, caffe-, caffeine, call … at, call … if, calle |
  -0.1: calling since, camaras … NUMBER, cambia, cambian, cambiar el, cambiar mi, cambiar … cita, cambiarlo
  -0.1: cambien el, cambio |, came … thanks, can be, can … all, car park, card can, card is, card … NUMBER
  -0.1: carry schwalbe, carti-, cartier, carto-, cas |, casse … mon, ce … mon, cerem-, ceremony, cerrada
  -0.1: chainring, changer … chaine, changez pas, chaque fois, chaque … svp, chariot, cheaper than
  -0.1: cheaper tires, check in, cher say, chers, chien … mange, chiffres, chipp-, chips |, choco, chole con
  -0.1: chueco |, civic, class … NUMBER, classes, clinic please, clou, clunk, coach … the, coaching, cocon-
  -0.1: coconut, codes, colga-, colon-, come home, come … a, come … at, come … can, coming … with, comme il
  -0.1: completa, completa |, compliments, comptoir samedi, con … senor, consiento, contact on
  -0.1: contact … your, contesta |, contrato, convi-, cooked, cop, copied, corrector, corta, cortaron
  -0.1: could take, couvr-, couvre, cover it, cover |, credit … from, crewe, cried … the, crimp, crisse, crit
  -0.1: croche |, cross my, crowd-, crowded, cuando llueve, cuando … puedo, cuando … recoja, cuanto cobran
  -0.1: cuanto dura, cuanto el, cuenta, curb, curiosity, custa-, custard, cut, d etre, d … pour, dangereux
  -0.1: dans une, dans votre, dans … cour, dans … metro, dar de, dar … numero, das, day for, day was, de chat
  -0.1: de lujo, de … compagnie, de … dimanche, de … electrique, de … fils, de … lado, de … lo, de … no
  -0.1: de … otra, de … papa, de … persona, de … pouvez, de … soeur, de … tu, de … vie, deada-, deadass
  -0.1: deadl-, deadline, death, debloquer, decia NUMBER, decol-, dejado, dejar el, delante, delete telefono
  -0.1: delete this, demande … le, demon-, denti-, dentista, deplace, deplacer, des … la, des … on, detie-
  -0.1: detiene, deux … que, devisse, di de, di … baja, dialo-, dice la, did it, died in, digital, dios … lo
  -0.1: discu-, disculpe me, disculpe … no, district, disturbed, do wednesday, do … price, do … read
  -0.1: do … recommend, do … that, do … walk, doblo, does, does … come, dog ate, domingo … la, don, done by
  -0.1: done or, door i, doors, dorad-, dorm, dos partes, down … i, drain-, dripp-, dripping, driver |
  -0.1: driving test, droppers, du jeu, du lac, dude |, dulce, dulce |, e07, econo-, ecure-, ecureuil, edad
  -0.1: el buzon, el plato, el servicio, el trafico, el tune, el … hay, el … up, elbow, emailed, en face
  -0.1: en medium, en total, en … con, en … partes, encontro, enfin, engine light, enseigne, entree, entrer
  -0.1: envoyez le, equipo |, es, esperaba, est cher, est fatigant, est ouvert, est plus, est tannant
  -0.1: est trop, est … annulee, est … combien, est … il, est … rue, esta bloqueada, esta cerrada, esta … por
  -0.1: este, este celular, esti, estudiante, etre … le, everyone at, expect, expires, eyebrows, facturez
  -0.1: fais moi, fais pour, fait trois, fait … par, faiz, farew-, farewell, fauteuil, favor … me
  -0.1: feeding the, felicitations, feliz dia, fenet-, fenetre, fermeture, fichier |, fill, fille, filth-
  -0.1: filthy, final … la, final-, finale, find them, finir, fix … so, flash, flatt-, flatted, fligh-
  -0.1: flight got, flight … cancelled, flights, flojo-, flojos, floor |, flower, flowers |, flush, flyov-
  -0.1: flyover, foot |, for letting, for storage, for the, for … 2, for … since, for … weeks, for … wife
  -0.1: for … you, forever>angry, forge, forgiven, found out, found … receipt, fount-, fountain, frayi-
  -0.1: fraying, free for, freez-, fri |, friends |, frnds are, front … when, front … will, fuel, fully
  -0.1: fusio-, garde le, garder, gardez … reste, get … and, get … phone, get … receipt, getting … for, gfs
  -0.1: girl, glace, glove, gmail one, gnome, goats, going off, going round, going … lose, going … the, gold
  -0.1: goma, good … are, good … but, good … on, gor, gorda, gosse, got my, got … card, got … for, grew
  -0.1: grill-, grincent, grind-, grip, groceries, grose-, ground, group … cancelled, grues-, gruesa
  -0.1: guardabarros, guardan |, gusta el, gutte-, hace el, hacen, hacen el, had NUMBER, had … up, haganlo
  -0.1: haha non, haha ok, hairc-, haircut, haird-, hango-, hangover, happens |, happy new, have any
  -0.1: have … this, hay rampa, he … with, hear the, hear |, heard about, hed, her … said, her … this
  -0.1: here … did, here … i, here … you, hey did, hier c, hier … est, highe-, higher, historia, hobbi-
  -0.1: hobbies, hold … til, holidays, hora … manana, hose, house i, house … NUMBER, how … are, how … should
  -0.1: hrs |, huele, hug, hum, hummi-, humming, hungo-, hungover, hybri-, hybrid, i book, i quit, i texted
  -0.1: i trust, i wait, i … changing, i … doing, i … late, i … short, i … sick, i … thinking, i … while
  -0.1: i … y, if possible, if someone, if … rains, il fait, il veut, imprimante, in bus, in … NUMBER
  -0.1: in … app, in … hrs, in … old, in … til, in … will, in … world, included |, infra-, invig-
  -0.1: invigilator, ir … trabajo, irfan, is giving, is making, is saturday, is … bad, is … covered
  -0.1: is … gift, is … hospital, is … house, is … landline, is … long, is … lose, is … normal, is … parking
  -0.1: is … people, is … room, is … trail, it i, it right, it … broken, it … there, j enseigne, j … a
  -0.1: j … arreter, j … envoyez, j … ma, jajaj, jamais demande, jamb, je mets, je veux, je … attendre
  -0.1: je … ce, je … mettre, je … quitter, jerseys, job so, junct-, junction, just … flat, just … on
  -0.1: just … this, jvas, kalya-, kedo, keep my, keep … rack, key to, key under, khata-, khatam, kid has
  -0.1: kids … you, kindly … your, kiosq-, kiosque, kit |, know your, knows … so, korea-, korean, l avion
  -0.1: la compro, la couleur, la cour, la fermeture, la garderie, la guardan, la lavadora, la llevo
  -0.1: la negra, la pena, la pouvez, la recoja, la silla, la valvula, la … apres, la … arriere, la … aussi
  -0.1: la … bleue, la … ce, la … chaine, la … charge, la … gauche, la … llevar, la … llevo, la … manana
  -0.1: la … sonne, la … vendredi, lache a, laisses, laissez la, laissez … dehors, lao, largo |, las … you
  -0.1: late … the, laundromat, law, le bike, le client, le falta, le petit, le service, le … de, leave for
  -0.1: leche-, leches, lect, lecturer, left at, left her, left his, left … is, les cles, les doy
  -0.1: lights … the, lilie-, lilies, lindo, liquido, livraison, livreur … pas, llamadita, llego … las
  -0.1: lleno el, llevar a, llevaron, llevo la, llovi-, llueve |, lo delete, lo uso, lo … mi, loadi-, loading
  -0.1: locked |, locko-, lockout, lol so, long for, long story, longest, look … the, lousse, love your
  -0.1: lovin-, loving, lowri-, lowrider, lube for, lujo, lumiere du, lunch … you, luz en, m … jamais
  -0.1: m … pris, ma reparation, made me, maghr-, maghrib, magiq-, mail svp, mais … je, making it, mandarme
  -0.1: mandela, mano no, manu, marcando, marcher, mari … pas, maria-, mariage, marked, mata, maternity
  -0.1: matin … vous, matter … me, may, me abt, me asusto, me das, me llegan, me prometieron, me … be
  -0.1: me … guardan, me … les, me … of, me … photo, me … single, me … take, me … with, mechanical, medical
  -0.1: medicina, meet at, mejor voy, meme … vous, menac-, menace, mensajes … voz, mere a, message when
  -0.1: message … meant, messages at, messages to, messages … NUMBER, mesure NUMBER, mi novio, mi … con
  -0.1: mi … quedo, microwave, mienn-, mieux, mieux |, miles, mirac-, miracle, misery, missed calls
  -0.1: missed … i, missing from, moi que, moi … ca, mon … finit, mon … velo, month … you, month-, more … at
  -0.1: morning, mosqu-, mother, moving to, mths, mtn, mubarak to, much it, much … if, mueve, museu-, museum
  -0.1: muy cara, my, my bank, my credit, my gift, my light, my wallet, my … come, my … credit, my … fixed
  -0.1: my … gone, my … have, my … need, my … pays, my … put, my … since, n the, necesito … de, need anything
  -0.1: need help, need … with, neighbor, new … my, nice … you, nicer, no consiento, no me, no message
  -0.1: no recibir, no |, no … ahi, no … ride, noisy, nomas … los, not answer, not joking, not matter
  -0.1: not sleep, not wear, not … laughing, not … you, nouveau, nouvelle adresse, nouvelle … est, novem-
  -0.1: now … i, nudes, number is, number please, number … go, numero stp, numero … erreur, nurse-, o clock
  -0.1: o … el, o … otra, o … que, oat, oat milk, ocloc-, oclock, of messages, of you, of … is, off … were
  -0.1: oficina |, oiga y, ok … le, old … from, on can, on in, on passe, on those, on … brakes, on … demenage
  -0.1: on … instead, on … laptop, on … road, on … trail, on … wait, one … n, one … them, online … NUMBER
  -0.1: only … left, only … texts, open til, open today, opp, optional, or are, or shine, or … for, or … we
  -0.1: orkut, osei, oter mon, other number, other |, ou … la, oubliez le, out … was, outside with
  -0.1: outside … the, ouverte, ouvrage, over at, over with, overnight |, overt-, owl, pa el, package
  -0.1: padrisima, pagar … dos, pago … efectivo, panni-, pannier, panza, para … de, para … seguro, parado
  -0.1: parale a, parece que, pared, parking … the, parler, part in, part pour, partes |, pas quand, pasar a
  -0.1: paseo … sabado, passe … les, passer samedi, password at, past the, paste-, pastel, patatas, patin
  -0.1: payab-, payable, payer … deux, pedale, pedaling, pedals, pedido de, penal-, penalty, perce
  -0.1: peux annuler, peux arreter, phone bill, phone only, phone … full, phone … is, phone … wakes
  -0.1: photo … the, physics, physio, piano, picking … up, picture … the, piece est, pig |, pigeons, pigno-
  -0.1: pill, pillo-, pillow, pique, places, playe-, please for, please … leave, please … on, plein-, pliee
  -0.1: plumber, plus je, plus … cette, policia … no, policy |, poner, poner-, ponerle, popsi-, popsicle
  -0.1: por completo, por una, porque no, porri-, porridge, port, porte c, porte … est, post … it, posts
  -0.1: pound-, pounds, pour … avion, poussette, poussettes, powde-, powder, prata, prayi-, praying
  -0.1: prefiero no, prendidas, prendre |, prends le, preocupes, price match, principale, probar, prochaine
  -0.1: prom, proud |, pta, pu … messages, puede poner, puerta … atras, pues … me, punch, punch card, pushi-
  -0.1: pushing, que entra, que onda, que sabe, quebr-, quebro, queda el, quel … la, quelle grandeur, quema-
  -0.1: ques, quick-, quickly, quiero cambiar, quiero hacer, quiero mas, quiero mi, quincena, quit … with
  -0.1: raat, racco-, raide |, rain or, rain … shine, rains |, rampa, range, rapidrun, raw, reads … texts
  -0.1: ready … pickup, reagi, rec, recoja, recommend, recommend |, recumbent, reemb-, refaccion, reflector
  -0.1: refundable, registrar, rei, reirm-, reirme, remove his, remove … shoes, removed my, removed … number
  -0.1: rempli, rentre, rentres, renue-, repaint, reparation … est, repeindre, reply from, reply … a
  -0.1: reserver, resiz-, resize, returning, revisen, ride cancelled, rien … a, rien … mon, rifa, right about
  -0.1: right here, ring … bell, ringg-, ringgit, rippe-, ripped, roads |, rodada, rolli-, rolling, roomi-
  -0.1: roomie, rope, rotat-, rotor-, rotors, roue arrete, roue arriere, rough-, roughly, roza, rubbe-
  -0.1: rubs |, rueda … la, run … is, sa blonde, saber, saber si, sacal-, sacale, safel-, safely, salam
  -0.1: salio el, salio la, salio … cadena, same time, samos-, samsu-, samsung, saturday ride, saying it
  -0.1: says thanks, says … are, scare, scene, school bus, schwa-, schwalbe, screen time, screenshot
  -0.1: screenshots, se sale, se … quedo, seat … down, seconds, secti-, section, see … on, segun, segura
  -0.1: self, semaines c, semaines … est, semana, semester, sent … message, serie c, serie … est, service est
  -0.1: settl-, sewin-, sewing, shake-, shakespeare, shape, sharp, sharpen, she quit, she saw, she … coming
  -0.1: shifter is, shifts, shipped, shorts, shoulders, si llama, si llevo, sian |, siaux, sick |, side gate
  -0.1: side of, sides, sideways, sigan mandandome, signa-, sigo en, siguio, silla-, sillas, sin … asi
  -0.1: sin … y, since march, size … NUMBER, sleev-, sleeves, sm1, smells like, snip, so fast, so why
  -0.1: so … he, so … never, so … she, solar, solicito, solo queria, somebodys, someone … a, something … with
  -0.1: songs, sorry … hear, sorry … spamming, souris, sous la, sous le, soy … NAME, soy … dueno
  -0.1: spamming … chat, speak, speaking, spell-, spoil |, spong-, spongy, spoti-, spotify, squat-, stadi-
  -0.1: stadium, stalking, stay … til, still … not, sting-, stop bothering, stop texting, stopped by
  -0.1: stopped shifting, stori-, straight, street, stripped, stuck behind, stuck … a, stuck … the, suela
  -0.1: suena cuando, suis … je, sul, sur … casques, surfa-, surgeon, svp mon, switch … the, take … name
  -0.1: take … your, tapao, tardi-, tardive, tastes, tau, te … yo, technically, teddy, tel quel
  -0.1: telefono … que, tell … kids, tell … when, terme, text … me, text … so, textb-, textbook, texter
  -0.1: texter … NUMBER, textos sont, texts so, than before, than the, that covered, that or, that … can
  -0.1: that … group, that … we, the bathroom, the chat, the child, the doctor, the dump, the folding
  -0.1: the fountain, the grips, the kona, the meeting, the news, the numbers, the seatpost, the shimano
  -0.1: the stitches, the tune, the … answer, the … back, the … bag, the … feels, the … get, the … guys
  -0.1: the … model, the … room, the … wrong, then … you, there before, there parking, these>more, they gave
  -0.1: they … out, they … saying, things, thinking … that, thorn, through thanks, throw the, tht |
  -0.1: ticket … is, tikto-, tiktok, till i, time … week, tiran-, tirando, titan-, titanic, to give, to order
  -0.1: to start, to walk, to … call, today or, today … i, todos |, together |, told … you, tons, tonta
  -0.1: too … at, too … you, torch, torna-, tornado, touch, touch … seat, touched, touchez pas, touring
  -0.1: tout est, tout le, traffic on, traigo, transmission, treats, tromper d, trona-, tronando, tu annulee
  -0.1: tu viens, tu … l, tubes, tune … no, two days, typed it, typo in, un, un casco, un casque, un gars
  -0.1: un regalo, un terme, una maquina, une … personne, unexp-, unexpected, universite, unlocked, unope-
  -0.1: unopened, unreal, until the, up can, up … NUMBER, up … me, usado-, usados, use … gmail, used the
  -0.1: va vous, va … appeler, vaina-, vainas, vais … samedi, vale … pena, valvu-, valvula, van a, vapin-
  -0.1: vaping, vas arreter, vello-, vellore, velo dans, verte, very clear, vieille chaine, viennent
  -0.1: vieux pneus, vine, vinta-, vintage, vitrine |, vivo, voisin, vosot-, vosotros, vous … j
  -0.1: vous … jamais, vous … permis, voy manana, voy tarde, vuelta, wahoo, wait … the, wake up, walle-
  -0.1: wallet, warde-, warden, was … on, wash just, wat abt, water |, waterfall, way … the, wd, we found
  -0.1: we stopped, we … been, wedding is, well come, well … is, what psi, what … going, what … of, wheel and
  -0.1: wheel … not, wheelie, which of, which … you, while … do, while … is, whist-, whose, why is, wife … me
  -0.1: wifi password, will go, will … NUMBER, will … by, win i, winds-, windshield, wins, with him
  -0.1: with these, with … price, with … rain, working today, works-, worksheet, world-, worse … before
  -0.1: would at, would card, would … a, wow that, wreat-, wrong key, wtu18-, wtu28-, xrays, y tiene, y va
  -0.1: y … paciencia, y … quien, years old, yeso, yo … con, yo … lo, you bring, you called, you lo, you pas
  -0.1: you price, you recommend, you salio, you sold, you wrote, you … coming, you … schwalbe, you … still
  -0.1: you … tuesday, young man, your junk, your last, your side, your … has, your … wrong, zoo, | adios
  -0.1: | anyone, | apply, | avisame, | chut, | con, | crisse, | cut, | darme, | e, | fixin, | fwd, | gift
  -0.1: | grandpa, | hate, | like, | meant, | meet, | missing, | note, | phones, | practice, | quitar
  -0.1: | raining, | regarde, | salam, | salio, | sat, | sera, | sold, | something, | tes, | todavia, | viens
  -0.1: | went, | yo, | … abt, | … alguien, | … avocat, | … bank, | … besoin, | … bridge, | … brutal
  -0.1: | … cards, | … changez, | … contact, | … cracked, | … creaking, | … das, | … dejen, | … deux
  -0.1: | … digo, | … dile, | … envoyer, | … fan, | … food, | … forward, | … getting, | … grandson
  -0.1: | … guidon, | … hacer, | … has, | … hice, | … ici, | … literally, | … llamo, | … made, | … name
  -0.1: | … parents, | … partir, | … patron, | … pido, | … piece, | … posted, | … queue, | … replied
  -0.1: | … roommate, | … ruido, | … siege, | … sortie, | … souris, | … surrender, | … till, | … updates
  -0.1: | … waiting, | … whatsapp, | … wheel, ~_aff, ~_auj, ~_bis, ~_cop, ~_doe, ~_enf, ~_es_, ~_etu, ~_fix
  -0.1: ~_lai, ~_lib, ~_my_, ~_nig, ~_oye, ~_pea, ~_piz, ~_pol, ~_rif, ~_sa, ~_sc, ~_th, ~_un_, ~_una, ~_upd
  -0.1: ~_usi, ~_vel, ~_wri, ~abue, ~aby, ~acce, ~ado_, ~ail_, ~amaz, ~amm, ~an_, ~appl, ~arit, ~auj, ~aujo
  -0.1: ~auv, ~baby, ~bar_, ~barb, ~buck, ~bugg, ~cham, ~chin, ~cho_, ~clos, ~coma, ~cro, ~cteu, ~ctor, ~cut_
  -0.1: ~dad_, ~dda, ~devo, ~dit, ~doe, ~does, ~dor, ~dora, ~dro, ~eal, ~ear, ~eart, ~ebo, ~eds_, ~eed_
  -0.1: ~eith, ~elme, ~emos, ~empe, ~ense, ~epa, ~eps_, ~erar, ~estu, ~ethi, ~ett, ~etud, ~eu_, ~euv, ~evra
  -0.1: ~fax_, ~fes_, ~fir, ~fix, ~flig, ~fr_, ~fte, ~gi_, ~gos, ~hand, ~heir, ~helm, ~hing, ~iant, ~icen
  -0.1: ~ico, ~ides, ~iffe, ~ile_, ~ilt, ~inda, ~insu, ~io_, ~ipi, ~ipt, ~irl_, ~itc, ~jand, ~kes, ~lap
  -0.1: ~law_, ~led, ~lef, ~les_, ~leto, ~lib, ~liss, ~lki, ~lle_, ~load, ~may_, ~mex, ~mieu, ~morn, ~mosq
  -0.1: ~nail, ~nclu, ~nd_, ~ndas, ~ndre, ~nees, ~nfor, ~ngo, ~nic, ~nos_, ~odad, ~omor, ~oms, ~oms_, ~on_
  -0.1: ~onic, ~orto, ~oste, ~oyag, ~padr, ~paga, ~pes, ~pho, ~piz, ~pizz, ~quel, ~quis, ~ran, ~raz, ~re_
  -0.1: ~ree_, ~reez, ~rif, ~rifa, ~rig, ~rike, ~rir, ~rit_, ~roj, ~roof, ~rop_, ~rril, ~saro, ~sez, ~sez_
  -0.1: ~shot, ~sonn, ~sque, ~swi, ~tamb, ~tara, ~tel_, ~ters, ~thei, ~tion, ~ton_, ~tor_, ~ubes, ~ueva, ~ugh
  -0.1: ~unc, ~und, ~unty, ~uoi_, ~upd, ~urp, ~urs, ~usar, ~veau, ~viso, ~whos, ~ysi, ~zz_
  -0.2: NAME ling, NAME no, NAME que, NAME … el, NAME … told, NUMBER giant, NUMBER j, NUMBER juin, NUMBER mph
  -0.2: NUMBER oak, NUMBER times, NUMBER … bcd, NUMBER … come, NUMBER … dimanche, NUMBER … more, a assez
  -0.2: a basic, a bucket, a demande, a du, a fini, a giant, a long, a ma, a permis, a poco, a seat
  -0.2: a voicemail, a … chain, a … drop, a … just, a … number, a … over, a … tia, about … NUMBER
  -0.2: about … dog, about … end, abraz-, acaban, acabe-, accro-, accroche, ace, achal-, acordamos, add … for
  -0.2: add … to, added, adela-, adelante con, adjust, adjustment, after a, after church, afuera de, aged
  -0.2: agradezco mucho, ahi estoy, ahi … de, ai … besoin, ai … ca, air … le, ais, al mediodia, al poste
  -0.2: alert, algo … la, all … way, almost done, alr |, alto no, am thinking, amazi-, amazing, amoun-
  -0.2: amount, an idiot, anand, and nobody, and … she, and … shifter, and … you, ang, angry … i, anniv
  -0.2: annule ou, annule … rdv, annulez tout, antes, anual, anxie-, any1, apart-, approuve |, apres la
  -0.2: aprob-, apt, argum-, argument, around noon, arret … je, arrete … au, arrivees, arrivees |, assurances
  -0.2: at noon, at … 2, at … door, at … table, ate a, au bout, au feu, au travail, auto, auton-, avec des
  -0.2: avez des, awesome |, azul … la, b there, backw-, backwards, bagel-, bagels, bain, bajal-, bajale
  -0.2: bajel-, bajele, banana |, basic … up, batht-, bathtub, batin, batterie je, batterie … te, batti-
  -0.2: batting, be … now, beau … a, becau-, because, been in, beginner, behind |, belle job, berge-
  -0.2: bergeron, besoin … m, beta, bici ahi, bici el, biffe-, biffez, bike do, bike … so, bike … will, birds
  -0.2: bitte-, bizum, bleue, blocked, bloqueada, blurr-, blurry, boile-, boiler, bonjour … ai, bonjour … je
  -0.2: bonne soiree, bonso-, bonsoir, boome-, boomer, borres, bosse, bouchons, boucles, bouto-, bouton
  -0.2: bracket |, branc-, branche, breakfast |, bright, bro the, brode-, broder, bronx, brown, bubble
  -0.2: bubble tea, bueni-, bulk, burnt |, burst, bus driver, bus to, bus … not, buses, but … one, but … want
  -0.2: buttons, by around, by at, by noon, by … it, by … own, by … place, bye a, c … plus, ca avoir
  -0.2: ca prend, ca serait, ca sur, ca … enerve, ca … juste, cadena otra, cafeteria, call from, call your
  -0.2: call … off, called twice, called you, calzo, camaras |, cambiar la, cambien … cadena, cambio mi
  -0.2: came thru, came … at, caminando |, camisas, camp … velo, can … block, can … borrow, can … look
  -0.2: can … stay, cancel … tune, cancelled so, cancelled … gym, cancelled … the, candl-, candles, canoe
  -0.2: carry-, carrying, cavit-, cca, celui du, celular se, chairs |, chall-, chance |, charity, checar
  -0.2: chess, chicos, child seat, chueca |, chueco, clarinet, class fund, cleaner, client a, clock … the
  -0.2: cny, coati-, coating, cobraron dos, cobraron … veces, cocho-, comad-, comadre, combien je, come then
  -0.2: comes, comes … NUMBER, coming out, coming … NUMBER, commande, commande du, comment … la
  -0.2: como desactivo, como … de, como … el, compa you, compania |, complain, compro |, con NUMBER, con … la
  -0.2: conduisant, confirming, considered, consignment, cooke-, coraj-, coraje, corazon |, couch |, couch-
  -0.2: coucher, cough, could somebody, could … check, could … remove, could … tell, coupez la, coupez … les
  -0.2: covered, cracks, cracks |, creaking, crew |, cross … name, ct, cuanto la, cuanto se, cuanto tarda
  -0.2: cubierta, curso, dah, dance, danke, dans … sac, date … the, day but, de aluminio, de char
  -0.2: de contacto, de enfrente, de place, de … boss, de … esquina, de … nouvelles, de … ruido, de … sans
  -0.2: de … tia, de … vos, deals on, debarrassez, decirlo, decla-, deepa-, deepavali, deja … hacer
  -0.2: dejame … la, deje el, delete asiento, delete manubrio, demain NUMBER, demain on, demen
  -0.2: depuis … semaines, desactivo, desactivo el, descarga, detac-, devis-, did … finish, did … send
  -0.2: dije |, dimanche … est, dinosaurs, direccion … you, disas-, disaster, dispo-, disturb me, do
  -0.2: do … NUMBER, do … charge, do … instead, do … pay, do … rush, doa, domino, done at, dos … por
  -0.2: driver … stop, dropper, drown-, du … au, due to, dura |, dure, each other, earli-, earrings
  -0.2: ecrivez vous, efect-, efectivo, el bronx, el curso, el encargado, el muchacho, el presio, el … llego
  -0.2: el … suena, ella … la, elles, elm, email for, email … me, emp, empen-, en attendant, en bici
  -0.2: en conduisant, en otro, en … cel, en … escuela, en … j, en … tarde, enoug-, enough, enter, entra … la
  -0.2: entreposage d, entreposage … hiver, entreposez, envel-, envelope, envies, envoyer … sms, eps, es muy
  -0.2: es … jueves, esa bicicleta, espero |, est … on, est … toi, esta … es, esta … pero, et l, etais
  -0.2: etes fatigants, etes … ouvert, even then, everyone in, everyone … the, exchange the, excusez, eyebr-
  -0.2: fabri-, factura a, fail, fait pas, feed me, feel like, feet, feria-, feriado, fetch it, figur-
  -0.2: fijese que, fine do, finis-, firmw-, firmware, fissu-, fissure, flat lol, flies, for sale
  -0.2: for spamming, for … baby, for … basic, for … brother, for … cat, for … police, forget the, forks
  -0.2: fourt-, fourteen, frame … you, freewheel, frein … pas, frere a, froid, from bank, from dad, from it
  -0.2: frotte |, ft, fui a, funcionar, funda-, g1k, gaspe-, gaspesie, generator, giving up, glass |, glue
  -0.2: goes … my, going … for, good job, gosses, got approved, got free, graci-, gracias solo, grade-
  -0.2: grades, gran, grann-, granny, gravy, gregg-, greggs, grise, guardan, guidon est, guidon … le, gyan
  -0.2: hacer ruido, hafiz, hagan, half now, half |, handing, harde-, harder, hari … maaf, have … opt, he ate
  -0.2: he sent, he … your, headc-, headcount, heartbroken, heave-, helme-, help, helpe-, helps, heres
  -0.2: him it, his, his … not, history, hod, hols, home for, how … it, hows my, hows … baby, hr |, husbe-
  -0.2: husbend, i decline, i hit, i replied, i ride, i saved, i took, i treat, i wear, i … bad, i … live
  -0.2: i … tired, i … unsubscribed, ideas, ideas |, if … pay, ignore, impre-, in may, in tomorrow
  -0.2: in … envelope, in … saturday, in … wrong, info … your, inscripcion, inside |, insta |, is flat
  -0.2: is free, is left, is taking, is two, is … after, is … any, is … can, is … class, is … contact
  -0.2: is … that, it 2, it costs, it me, it rains, it … the, jaja por, jamais signe, je this, je … avoir
  -0.2: je … prendre, je … ramasse, jello, jueves a, jugar, jumpe-, jumper, junior, just, just going
  -0.2: juste des, juste … chaine, keep … to, keeps, kettl-, king |, kitte-, kitten, knows … i, kofi, kreo
  -0.2: kwa, l ajustement, l hopital, l … combien, l … fois, la creme, la est, la parada, la playa
  -0.2: la policia, la puedo, la rifa, la sacoche, la … lache, la … llego, la … nueva, label, labou-, labour
  -0.2: lache le, lache |, lad, laisse … la, landl-, landlord … the, lane, las … a, last … of, later i
  -0.2: lates-, latest, lavan-, lavanderia, le bouton, le livreur, le metro, le modele, le prendre
  -0.2: le ramasse, le rendez, le va, le … foto, le … frotte, le … mucho, le … roule, le … s, leaf, learned
  -0.2: learnt, left him, left … i, lefto-, leftovers, lend … your, les dio, les notifications, les voy
  -0.2: les … du, les … m, leurs, lieu d, like an, like … idiot, ling, list he, list my, list … i, list>list
  -0.2: live with, live … and, livra-, llave … la, llego tarde, llego … pieza, lo bendiga, lo … acordamos
  -0.2: loma, look for, looks … a, loose-, loosen, los … voy, lost in, lots, louss-, lower the, lrt, lunch i
  -0.2: luz … la, m NAME, m as, m … a, m … demande, ma paye, maaf, maaf zahir, maaf … batin, mah, mais les
  -0.2: mais vous, mais … textos, making a, manana a, manana … las, mandame … texto, mandar … de, manejar
  -0.2: mange mon, mango, marqueme, mas … jaja, maste-, master, me cobraron, me llevo, me mude, me rn, me til
  -0.2: me you, me … dejado, me … hacer, me … texteando, me … think, me … voicemail, mean the, mech
  -0.2: meet … the, mejor … de, mejor … el, meme … j, mensaje era, merry xmas, message … svp, messages en
  -0.2: metio, mi … cuanto, mia la, miles |, minou, minus NUMBER, mistake |, modeles, moi … cette, mois |
  -0.2: mojad-, mojada, mom is, mom … in, morce-, more>remove, mosus, motor |, mou |, mount-, mountain
  -0.2: moved … NUMBER, mow, mph, mude, mueva-, muevan, mummy … the, muruk-, murukku, my address, my bad
  -0.2: my flight, my garage, my roommate, my teenager, my toddler, my … handles, my … it, my … parts
  -0.2: my … sister, n, nail trim, name and, necesito que, necesito una, neck, need it, need … by, never in
  -0.2: never … back, never … texts, new wheel, new … resolution, news … my, nieto, no den, no phone
  -0.2: no traer, no wrong, no … haga, no … ingles, no … senal, nom … mon, nomas … que, not giving, not live
  -0.2: not rush, not speak, not think, not … able, not … and, not … thinking, not … unsubscribe, now it
  -0.2: now with, number to, number … can, number … in, number>stop, numero d, o … yo, oak, ocurr-, ocurra
  -0.2: of stock, of … damage, off his, off … one, off … so, off … total, offen-, offense but, ok je, okada
  -0.2: okay, old … with, on, on monday, on queen, on sat, on you, on … day, on … kickstand, on … till
  -0.2: on … wheel, on … wheels, one more, one question, one she, one so, one … for, only … i, oso, otra … me
  -0.2: otros |, our … NUMBER, out … am, out … stock, ouvert dimanche, ouverture, ouvre-, ouvrez, pa … you
  -0.2: packa-, pal, pan, panic, para … en, para … fin, parent, pari, part … the, parte |, partes, pas avec
  -0.2: pas toi, pas … plus, pasame, passe … soir, pasti-, pay NUMBER, pay cash, pay half, payro-, payroll
  -0.2: pegad-, pegada, peinture, pensarlo, peoni-, peonies, per … so, perdon no, perdon … me, perdona
  -0.2: pere est, permission to, persona por, photo c, photo … est, pick a, picked |, pies, pin |, pinon
  -0.2: pire, pitch is, place please, please respect, please … got, please … instead, pleut |, plus NUMBER
  -0.2: plus de, plus son, plus … les, pneu d, pneu … en, pneus NUMBER, po |, politely, polka-, polkadot
  -0.2: popco-, popcorn, por que, por … traer, porfa you, pothole … the, pour aines, pour enlever, pour … une
  -0.2: pouvez enlever, pouvez … me, pow, prayers, price is, price … NUMBER, prise, prix pour, proceda
  -0.2: properly |, puedo … hoy, puedo … la, puerta de, pulli-, pulling, put … back, put … old, quand … vous
  -0.2: quava-, quavant, que acordamos, que deje, que son, que … ai, que … this, quelle marque, quelle … le
  -0.2: quelqu … vous, qui … appelle, quiero dar, quitale el, quote-, rabais pour, rack and, raya maaf
  -0.2: raya … zahir, rayur-, rayure, reader reads, ready but, real one, rebajas, rebat-, rebate, recoge |
  -0.2: recogerla |, recomiende, recuperer, refuse … pay, registro, remain, remboursement, renouvele
  -0.2: rental for, rep, reparacion … no, repit-, request no, respondio, resto-, retire, retiriez, retrouvee
  -0.2: ride, ride in, ring the, rotor, roue avant, rubbing … the, rueda … atras, rug, s … NAME, sage
  -0.2: said … you, sais … comment, salgan, san NAME, sans … mais, savai-, say sorry, say yes, scold, scrapez
  -0.2: scratch on, scream, se … sale, seat post, seat … keep, see … after, selam-, selamat, selamat hari
  -0.2: selamat … raya, semai-, send help, send pics, send … NUMBER, sent to, serio-, sets, she made, she say
  -0.2: she … asking, shell, ship to, shook, shorter, shots, should … NUMBER, showed, si mi, sidew-
  -0.2: sigue … el, sin … de, singe-, sleeps, slide-, slides, slidi-, sliding, snack-, snacks, snori-
  -0.2: snoring, so bring, so … does, so … was, sobra-, sobran, sod, soiree |, solei-, soleil, solo … mi
  -0.2: sorry it, sorry … please, sourdough, soy … delete, spot on, stamp-, stamps, stand up, starting with
  -0.2: steel, still at, still on, still … for, still … her, still … off, stop carrying, stop what
  -0.2: stop … around, stop … de, stop … reminders, stopped at, stories, strai-, strav-, strava, streaming
  -0.2: strip, stron-, strong, su … es, succe-, suena a, suis pu, suis … NUMBER, surel-, surely, surprise
  -0.2: sushi, sweat-, sœur, t, tailo-, tailor, talk abt, talked … my, talla NUMBER, tamil, tandem |
  -0.2: tannee de, tapon, tarda |, tattoo, te amo, teach, teach … to, teal |, teh, tenes, tengo … la, tenni-
  -0.2: tennis, tente, termi-, text |, text … a, text … if, text … is, texto … le, texts stop, texts this
  -0.2: texts>these, than … for, thanks so, thanks … much, that lol, that text, the address, the atm
  -0.2: the bath, the boiler, the claim, the crack, the crew, the delivery, the fitting, the frame
  -0.2: the invite, the lab, the netflix, the parade, the side, the station, the sticker, the tickets
  -0.2: the transfer, the tuneup, the tunnel, the vicar, the wheels, the … bar, the … drive, the … free
  -0.2: the … goes, the … logo, the … needs, the … pads, the … plate, the … send, the … stopped, the … trail
  -0.2: the … wash, the … which, then she, then we, then … it, there a, there … waiting, they need, they … my
  -0.2: they … on, think the, think … the, thinking abt, this but, this … one, this … shop, though |
  -0.2: thumbdrive, thund-, thunder, tia |, tienda … you, tige de, til friday, till … NUMBER, time for, tip |
  -0.2: tirar, to exchange, to fast, to … all, today can, today was, toddler … the, toi au, toilette, tooth-
  -0.2: toothpaste, torqu-, torque, tout … a, town til, trabajo no, track, tractor, trade in, traer luz
  -0.2: trate-, tray, tried the, trifl-, trifle, tu … lol, tuerca, tuesd-, tuesday, tuesday … NUMBER, turke-
  -0.2: turkey, turni-, turning, typing this, un cliente, un crack, un vous, un … avec, under the, une
  -0.2: unlin-, unlink, uprig-, upright, usagees, ustedes jaja, ustedes … mi, va el, vale la, veux juste
  -0.2: vez … que, viaja-, viajar, viaje |, vibra-, vicar, vieille, vieja y, viernes … you, vitri-, vitrine
  -0.2: volunteer, vos promo, vous ouvert, vous … autre, vous … ecrit, vous … fatigants, vous … pneus, voy al
  -0.2: voy con, voy … pagar, wait for, waiting … my, waitlist … the, wake … up, wakey, walking |, walma-
  -0.2: walmart, want … gone, want … keep, warni-, was riding, was short, was … good, washed, wasps, way and
  -0.2: we do, we … go, we … see, wed |, week … am, weigh, were, were closed, were … no, wheel has
  -0.2: wheel will, wheel … please, when … are, wheres, which lube, while … wait, who wants, whole … and, wil
  -0.2: will that, wine |, with somebody, with … basket, with … lol, wk |, wks, word |, worn, worried |
  -0.2: would … nice, would … remove, would … to, wrench, y dice, y … mensaje, y … solo, you as, you gift
  -0.2: you really, you say, you scratched, you stay, you tengo, you texted, you … by, you … hay, you … here
  -0.2: you … ins, you … make, you … match, you … on, you … said, you … taking, you … times, you … vive
  -0.2: you>number, you>remove, your shoes, your … a, your … called, your … i, your … message, your … send
  -0.2: yours … not, yukon, zahir, zahir batin, | aunty, | bajale, | bajele, | battery, | biffez, | blue
  -0.2: | borrame, | brought, | cambio, | cease, | church, | client, | dame, | doy, | drop, | friday, | front
  -0.2: | genre, | hahaha, | happy, | i, | interview, | jeudi, | kids, | laptop, | m, | medium, | parcero
  -0.2: | perdona, | pics, | ps, | puedes, | quitame, | samedi, | scrapez, | scratch, | seat, | selamat
  -0.2: | sortez, | student, | test, | texter, | traffic, | traigo, | trains, | vendredi, | wah, | walk
  -0.2: | warranty, | wed, | … agradeceria, | … anybody, | … apellido, | … arreter, | … batterie, | … boite
  -0.2: | … cayo, | … chairs, | … cle, | … cousin, | … desactivo, | … done, | … fair, | … finis, | … flight
  -0.2: | … for, | … front, | … hari, | … inscription, | … later, | … list, | … netflix, | … nice
  -0.2: | … nouvelle, | … pagar, | … parada, | … peut, | … puede, | … recibo, | … rue, | … seas, | … sis
  -0.2: | … stuck, | … teenager, | … thought, | … treat, | … tuesday, | … urge, | … vas, | … xmas, ~_abe
  -0.2: ~_aft, ~_ai, ~_asa, ~_avi, ~_bm, ~_boa, ~_do_, ~_efe, ~_eg, ~_fi, ~_hos, ~_how, ~_inf, ~_jus, ~_lec
  -0.2: ~_min, ~_n_, ~_ne, ~_on_, ~_pas, ~_pil, ~_pos, ~_rod, ~_t_, ~_ta, ~_tur, ~_us, ~_wre, ~_yes, ~_zi
  -0.2: ~_zip, ~acka, ~afte, ~ajo_, ~alki, ~alo, ~alq, ~alqu, ~ambr, ~amis, ~anda, ~ank_, ~arde, ~arp_, ~ass
  -0.2: ~athe, ~atu, ~ban, ~bbe, ~bell, ~bia_, ~bili, ~bloq, ~bod, ~box, ~cabe, ~cap, ~cari, ~cart, ~ceme
  -0.2: ~cha, ~cho, ~cib, ~cie_, ~ckag, ~coi, ~cras, ~cue, ~dals, ~decr, ~dian, ~dset, ~du_, ~eam_, ~eau_
  -0.2: ~ebe, ~ecau, ~eci, ~edid, ~eeti, ~ein_, ~elp_, ~enou, ~esm, ~esos, ~fat, ~fec, ~fere, ~fert, ~ffen
  -0.2: ~for, ~gara, ~gee_, ~gene, ~ggi, ~grat, ~ham, ~has, ~hat, ~hat_, ~hed, ~hic, ~houg, ~hous, ~hs_
  -0.2: ~iend, ~iez_, ~igur, ~ine, ~ique, ~ired, ~itr, ~ivra, ~kag, ~kage, ~kay_, ~lace, ~lend, ~ley, ~lid_
  -0.2: ~lin, ~lmet, ~loq, ~loqu, ~mao, ~mao_, ~mard, ~meth, ~mis, ~mixe, ~moo, ~nanc, ~ndi_, ~ndr, ~nds_
  -0.2: ~nia, ~nner, ~nol, ~nor, ~nos, ~noug, ~nsoi, ~ntie, ~nur, ~oces, ~oid_, ~ondi, ~ongr, ~onl, ~orm
  -0.2: ~osi, ~osq, ~osqu, ~ound, ~pear, ~ppa, ~pri, ~prof, ~prov, ~quoi, ~rch, ~rd_, ~rday, ~reb, ~reet
  -0.2: ~rezc, ~rfai, ~rque, ~rsem, ~ru_, ~sait, ~sito, ~spl, ~ssi_, ~stat, ~stem, ~swap, ~teac, ~teng, ~tric
  -0.2: ~tun, ~udia, ~uebe, ~uesd, ~ulem, ~uman, ~une, ~uoi, ~uto_, ~vail, ~vay, ~wap, ~wing, ~wre, ~zip
  -0.28: (tables say none)
  -0.3: 2 tubes, 2 … c, 2 … of, NAME coutu, NAME … today, NUMBER days, NUMBER digits, NUMBER esta, NUMBER hrs
  -0.3: NUMBER still, NUMBER will, NUMBER … bikes, NUMBER … like, NUMBER … need, NUMBER … only, NUMBER … send
  -0.3: NUMBER … still, a dead, a ecrire, a marcar, a meeting, a mes, a mi, a nail, a preguntar, a ramp
  -0.3: a usted, a waiting, a … back, a … bag, a … course, a … d, a … jeu, a … marche, a … nombre, a … party
  -0.3: a … question, a … the, abierto |, about … take, accessible, accounting, address … NUMBER, adress
  -0.3: adresse c, adresse … est, after, agarran, agreed |, ahorita |, ai … avec, aidez, aidez moi
  -0.3: aimerais … vous, ajustement, al muchacho, alertes pour, alguna … de, allah, aller le
  -0.3: aller … chercher, almac-, almacenaje, already NUMBER, am old, am taking, am … getting, am … years
  -0.3: amk, an, an ebike, and NUMBER, and tired, and will, and … says, and … to, annee a, annee … vous
  -0.3: answers, anxiety, any … it, apague la, appel-, appelee, appelez … avant, approve the, apps, aprender
  -0.3: apunteme, are done, are up, are … allowed, are … coming, arregla, arriver, as usual, as … le
  -0.3: asked for, asked … my, asked … them, asking if, asking when, asking … is, at yours, at … and
  -0.3: at … wrong, ate the, au … je, au … on, aucun message, aurai-, autobus est, autorise le, avant ou
  -0.3: avec son, avez … encore, avisame, avisame cuando, bag of, baja you, bake, bakery |, balat-, balatas
  -0.3: balcony, banana, banda-, bandana, banne-, banya-, banyan, bao, barree, basic, batch-, batterie |
  -0.3: bcoz, be good, before … after, before … please, beg, berth, besoin … un, bhaiy-, bhaiya, bibs
  -0.3: bici electrica, bici jaja, bicicletas |, bicis usadas, bicycle … is, big ring, bike what, bike … mine
  -0.3: bip, blocked … driveway, board, bon j, bonne … la, book the, boot, boss … me, botel-, bought NUMBER
  -0.3: boundary, boutique est, box, box … the, brave, brigh-, bring a, bring the, broke-, broken, bruta-
  -0.3: brutal, bubbl-, buffe-, buffet, buggi-, burle-, burley, burri-, burrito, but still, but were
  -0.3: by … NUMBER, c combien, c … vrai, ca se, ca … du, ca … mal, ca … trois, caben, cable end, cable is
  -0.3: call NUMBER, calls from, cambiela, cambien la, campa-, can say, can wait, can … order, can … update
  -0.3: cancelled … it, cancelling, carino |, carreras, carro |, carte cadeau, cel en, cena, chamb-
  -0.3: chambres a, chambres … air, charge … the, chari-, chavo, checking … on, chef, chenn-, chennai
  -0.3: cher said, chez … en, chiffres |, chocolate, chope, chuec-, chum, cinem-, cinema, clamp, clave
  -0.3: cle de, closed for, cobra-, cog, coleg-, colegio, collect it, come through, comis-, compris, contente
  -0.3: corridor, corto la, corto … llamada, costs, costs NUMBER, coudonc … vous, couin-, could … leave
  -0.3: coupe, cours annule, coutu, couturiere, crackers, crash replacement, creak-, cream |, credit card
  -0.3: crew, crochet, crooked |, cuando … deje, dad can, dad … the, danar, dans … garage, data |, day please
  -0.3: day … i, de color, de combien, de cosas, de dia, de pago, de … caja, de … gang, de … lol, de … voy
  -0.3: de … you, debar-, debarque de, dee, dejas-, dejaste, dejen … de, delete cuadro, delete taller
  -0.3: delete the, delete … en, demain c, demande … de, depuis la, derecho |, des frais, desde las, desoc-
  -0.3: detengan, detention, deux pneus, deux … de, diciembre, did your, did … eat, did … turn, diero-
  -0.3: dieron, dios lo, direccion vieja, discs, discussion, disponible, dites … a, divorce, dj, do that
  -0.3: do they, do … cry, do … wear, dobla-, doing after, dolar, dollars, don … el, donde, doorb-, doorbell
  -0.3: dosa, doubl-, double, down with, drivers, drop my, drops, du temps, dying, earri-, ears |, easy … the
  -0.3: echel-, echele, effil-, effiloche, el resto, el semaforo, el … gracias, electrique |, emoji, en
  -0.3: en nada, en plein, en … bus, en … hasta, en … sans, en … semaforo, enough … me, entend, entendus
  -0.3: envoyer … de, equivoque … talla, error en, es pas, es … que, esa … es, escribio mi, espacio, esperan
  -0.3: esperes, espin-, essayer |, est avec, est bloquee, est malade, est plein, est vrai, esta abierto
  -0.3: esta mi, estafa, etage, etes … dans, etre … pour, etudiant, even, everything ok, excellent
  -0.3: expliquez moi, extended warranty, exter-, factura … mi, fait 2, fait … bruit, fait … de, favor … es
  -0.3: feliz |, fila, filli-, filling, finds, first, fix a, flashe, flooding, floss-, flou, fly, folks |
  -0.3: fonctionne, for checking, for sat, for saturday, for staying, for tomorrow, for two, for … cheaper
  -0.3: for … do, for … from, for … kids, for … night, for … service, frais … NUMBER, frame is, frame … it
  -0.3: freew-, from … contact, from … other, front wheel, fue con, funeral … is, gagne-, gap
  -0.3: give permission, gloves |, gluten free, go with, goa, god … you, going over, going … in, goo
  -0.3: got cancelled, got … by, gourd-, gourde, grasa, grave-, gravel bike, grey, groomer, guard |, guardelo
  -0.3: guardian, habla-, hablen, hahaha you, handi-, hang up, happy thanksgiving, hard to, hari, hari raya
  -0.3: harto, has … a, has … fever, has … off, hasta … lunes, he … now, he … ok, head |, headset |, heater
  -0.3: her off, heres the, hier j, hier … ai, hills |, him … he, his … so, hit me, hocke-, hockey, hold on
  -0.3: home to, hook, horquilla |, hospital, house with, how late, hoy manana, hoyo, hubs, hw, i at, i find
  -0.3: i forget, i hv, i may, i really, i … all, i … half, i … into, i … is, i … message, i … old, i … take
  -0.3: i … taking, il … combien, in good, in winter, in yet, in … afternoon, in … front, in … kitchen
  -0.3: in … meeting, in … or, in … what, in … window, include, incluses |, informacion, inquiete |, insista
  -0.3: inste-, instrucciones, insurance … the, insurer, into … big, invoice |, is next, is nuts, is picking
  -0.3: is still, is … damage, is … green, is … news, is … order, is … red, is … small, is … thank, is … they
  -0.3: issue-, it come, it gone, it is, it never, it tomorrow, it … him, it … one, it … stuck, it … times
  -0.3: it … visa, j … annule, jamais ete, jamais … je, jardi-, je dois, je parle, je trouve, je … deja
  -0.3: je … rien, jk it, jk |, join, jom, joy, jumeau, just … lol, juste l, ka, keep … on, kenda, kicked out
  -0.3: kicked … of, kid … a, knees |, know i, kopi, l … dans, l … vous, la cena, la clave, la commande
  -0.3: la marca, la pintura, la que, la subida, la … au, la … aux, la … cuanto, la … finalement, la … fois
  -0.3: la … ma, la … nomas, la … paso, la … por, lac |, ladder |, laisse faire, laisse … message, laksa, lap
  -0.3: largo, last … it, late … NUMBER, laughing at, law>forever, le compteur, le pedalier, le sale
  -0.3: le samedi, le trafic, leave at, leave … old, left … with, les casques, les gants, lesso-, lesson
  -0.3: lifeg-, lifeguard, lighthouse, like … but, like … thank, limpieza, linke-, linked, list on, lista d
  -0.3: lista … el, liste a, livraison |, livreur, llamar … no, llanta vieja, llave |, lleva-, llora-, llorar
  -0.3: los lunes, lou, love … guys, lui en, ma tante, maam i, maam |, malade, mama you, man i, manana no
  -0.3: manana temprano, mandar mas, mandelo, manden a, mango-, manque un, many, marche pour, marche tu
  -0.3: marche … avec, marido |, marinoni, marli-, marlin, marlin NUMBER, marre de, mauvaise … je, me another
  -0.3: me borro, me esperan, me gusto, me his, me … bring, me … cada, me … message, me … receipt, mean … the
  -0.3: mecanico, meilleure, mention, merci pas, merci … votre, mere de, mes … pago, message c, message was
  -0.3: message … mon, mette-, mettez, mettez pas, mettez … la, mezcl-, mezclo, mine is, mismo … pero, miste-
  -0.3: mister, mitte-, moi la, moi qui, moi ton, mon … de, mon … pere, mon … se, mon … sonne, mon … svp
  -0.3: mon … une, more … so, more … than, mosquito, mostrador |, much, much to, muy caro, my grandson
  -0.3: my … address, my … and, my … deleted, my … plate, my … reads, n all, n … with, n … you, name the
  -0.3: nanas, nans, navidad |, ne la, neckl-, necklace, negro, never be, never … anyone, new grips
  -0.3: new thank, new … it, news on, next … instead, ni a, niaiseuse, nice to, night |, no encuentro
  -0.3: no llegue, no … but, no … esos, no … esta, no … hasta, no … need, nokia, nom de, noodles, not allowed
  -0.3: not cry, not interested, not … about, not … squeaking, nothing, notificacion, novio, now … are
  -0.3: number bus, number … so, numero pa, numero … a, nunca … a, nysc, o la, of … cable, off love, offered
  -0.3: ojo, ok … attends, old address, omg, on sunday, on with, on … gift, on … l, on … no, one … in
  -0.3: one … of, ont, open … the, openings, or after, or call, or should, or … there, or … what, or … which
  -0.3: orcha-, orchard, orden delete, order, ot, oubli-, over a, owes me, oye, pa los, pagar en, pago el
  -0.3: pago … resto, panee-, paneer, paques, paques |, para parar, parking is, partir, partn-, pas |
  -0.3: pas … arrive, pasar-, pasel-, pasele, passe avec, passe … NUMBER, passer demain, patru-, pay with, pe
  -0.3: peine |, pelo, per my, perdi-, pere … decede, perrito, petit-, petits |, peux … le, pg, pickles
  -0.3: pickup i, pidie-, pinch-, pinchazos, plastico, please come, please … me, plus le, plus qu, plus … ces
  -0.3: plus … on, pneus juste, pocke-, pocket, por aca, por … hoy, position, pouces |, pour … sur, pouss-
  -0.3: praye-, pregn-, pregnant, presion, price … the, printed, probleme, puedo hoy, puedo pagar, pupus-
  -0.3: pupusas, qu … est, que en, que … cambien, que … gracias, que … mis, que … su, quedado, quedo
  -0.3: quedo como, quedo … nueva, queja, question … le, quiero … le, quiten … calcomanias, quoted, rail
  -0.3: rains, ramp, rappels d, rappels … me, rather … get, reaches, ready yet, ready … one, recar-
  -0.3: recargables, recevoir … message, reciba, recibir |, reflectors |, reg, regarder, remember to, remi
  -0.3: rendu, renovar, rentrer, repei-, reply with, rest … the, restes, retarde, rice |, ride … my
  -0.3: ride … the, rien sur, right i, rin |, rodri-, rota for, roue … est, rounded, rue des, rueda de
  -0.3: rueditas |, run a, runni-, running, saddle … the, sai, salgo |, salut |, salvar, sans … lire
  -0.3: sat NUMBER, satur-, savin-, saving, says bring, sched-, se va, se … quitar, second … i, security
  -0.3: see a, see … tomorrow, semaf-, semaforo, semaines … j, semana |, sent NUMBER, sent me, sent … is
  -0.3: servicios, she … do, she … him, she … ok, shifting into, shifting … the, shiny, shiok, si confirmo
  -0.3: si … seguir, sia |, siao, sick and, sick today, sigan, sign it, signed the, silla … bebe, sillita
  -0.3: sin rueditas, sit, size tube, size … i, sms … your, so … bike, so … it, so … told, solid-, somebody |
  -0.3: somethings, somethings wrong, somethings … with, son is, son unos, son … a, sorted, sound like
  -0.3: souvenir, specialized, speed |, st |, stage, standing, standing near, stars would, station … the
  -0.3: staying … for, stepp-, stolen last, stop squeaking, stop … c, stop … then, stop … vous, stree-
  -0.3: stretch, studd-, studded, sucks |, suis … travail, suitc-, support |, sur votre, sure this, swap
  -0.3: swipe, system |, take her, take his, talked to, talla chica, tatto-, taxes incluses, te mando
  -0.3: team coach, tenia, tensi-, tension, terme a, termine pour, text notifications, text … off
  -0.3: texto … por, thank, thank … NAME, that pic, that wheel, that … for, thatha, the bridge, the cheaper
  -0.3: the cranks, the flu, the gmail, the hanger, the helmet, the hook, the pics, the purple, the room
  -0.3: the smell, the sunday, the updates, the … after, the … alone, the … auntie, the … bus, the … coach
  -0.3: the … cut, the … fit, the … frame, the … guy, the … left, the … mean, the … outside, the … parts
  -0.3: the … post, the … quits, the … warranty, then … at, thief, thing so, third, this does, this family
  -0.3: this sms, this … his, this … list, this … she, thought … were, throu-, through, tienda de, tiene su
  -0.3: tienen … para, til my, til … i, timbre de, tinde-, tinder, tirag-, tirage, to confirm, to disturb
  -0.3: to report, to sell, to … ask, to … best, to … home, to … these, to … whole, today … for, toddler
  -0.3: todo y, tones, top … your, tope, touch the, tournee, towel, tradu-, trains, treat you, trott-
  -0.3: trottinettes |, trump-, trumpet, tu etre, tu … enlever, tuba, tue, tuerc-, twist-, two … one, typo
  -0.3: ugly, un … el, understand, unlimited, uno |, us the, va pour, va tu, va … a, vale |, valid-, validity
  -0.3: valis-, valise, vaut pas, vecino, vendan, vendu le, veriz-, verizon, veux pas, veux … en, vienn-
  -0.3: viernes que, vin, violi-, violin, vire, visa |, visse, vitesse |, volunteers, vomi, votre … ce
  -0.3: voudrais que, vous appeler, vous voyez, vous … appeler, vous … pour, waist, waitlist for, walk ins
  -0.3: walked … the, warne-, warned, was fast, was … before, washer, we met, weekends, weigh-, weight
  -0.3: were at, what … can, whatevers, wheel build, when … turn, which … to, who … think, whoever is
  -0.3: why … not, wifi, will just, will ride, will … late, will … need, with pics, wobbly, worked |, worried
  -0.3: wow, wrong answer, wrong … sry, xfa, y luego, y … al, y … du, y … texto, y … tu, yes that, you charge
  -0.3: you free, you guys, you is, you missed, you the, you update, you … about, you … check, you … eat
  -0.3: you … estoy, you … our, you … sure, you … tell, you … too, you … understand, your boss, your guy
  -0.3: your home, your sign, your … guy, your … like, zip tie, | accounts, | apague, | appelle, | asap
  -0.3: | autocorrect, | big, | calisse, | calls, | chope, | color, | cours, | detengan, | dos, | drink
  -0.3: | facture, | free, | hours, | keys, | liked, | livrez, | lmao, | lunch, | made, | needs, | nuestra
  -0.3: | order, | parked, | reminder, | request, | sis, | somethings, | support, | te, | termina, | tired
  -0.3: | wear, | weekend, | worst, | … abuelo, | … accidentally, | … adresse, | … antivol, | … broke
  -0.3: | … buy, | … cadena, | … camaras, | … cel, | … cried, | … desactivar, | … egg, | … equivocaste
  -0.3: | … freehub, | … gate, | … hace, | … hand, | … hostel, | … lens, | … les, | … llevar, | … location
  -0.3: | … manubrio, | … missed, | … molesta, | … mouille, | … nino, | … pare, | … pasar, | … perfect
  -0.3: | … pocket, | … price, | … psi, | … rear, | … route, | … rueda, | … saliendo, | … salio, | … shift
  -0.3: | … shimano, | … sick, | … sirve, | … suffit, | … tal, | … tenes, | … thanksgiving, | … ty
  -0.3: | … vitesses, | … water, ~_am, ~_an_, ~_boy, ~_can, ~_chu, ~_ci, ~_cor, ~_cou, ~_dy, ~_en_, ~_evi
  -0.3: ~_fab, ~_fui, ~_gel, ~_gru, ~_hap, ~_hon, ~_ju, ~_mom, ~_my, ~_ok, ~_omg, ~_onc, ~_pe_, ~_pho, ~_por
  -0.3: ~_re, ~_run, ~_sor, ~_the, ~_tie, ~_usu, ~_vid, ~_wow, ~aba_, ~abou, ~ace_, ~ado, ~andp, ~atc, ~atch
  -0.3: ~aux, ~aya, ~ayan, ~boss, ~bouc, ~boy, ~bus, ~by_, ~cer, ~chai, ~cim, ~cino, ~cke, ~cryi, ~ctiv
  -0.3: ~dan_, ~dice, ~dnes, ~dond, ~dou, ~dow, ~ead_, ~eath, ~eave, ~ecla, ~ecoi, ~edin, ~eedi, ~eers, ~eet
  -0.3: ~elvo, ~enas, ~enf, ~enfr, ~epa_, ~eran, ~erit, ~eur, ~ewa, ~fel, ~femm, ~fin, ~fini, ~form, ~fui
  -0.3: ~gagn, ~ghte, ~gic, ~gru, ~guie, ~harm, ~hee_, ~hird, ~hout, ~hrou, ~iali, ~ian, ~ible, ~icac, ~ierc
  -0.3: ~ifi_, ~ile, ~ills, ~ingi, ~inqu, ~irag, ~issi, ~itat, ~lad_, ~lan, ~lead, ~lec, ~len, ~lked, ~lli
  -0.3: ~lly, ~lp_, ~mete, ~mets, ~mom, ~mplo, ~mps_, ~nch, ~ndan, ~ndic, ~ndp, ~ndpa, ~neve, ~nfl, ~nger
  -0.3: ~ngi, ~nno, ~none, ~nsp, ~odr, ~oir_, ~omg, ~omg_, ~onit, ~ork_, ~orni, ~orti, ~osit, ~oso_, ~oun
  -0.3: ~ours, ~ouvi, ~oye_, ~pab, ~pagu, ~pock, ~poke, ~pong, ~pran, ~puis, ~rans, ~ratt, ~roch, ~rol_
  -0.3: ~rook, ~ror, ~rve, ~rvic, ~satu, ~sell, ~so_, ~sorr, ~sors, ~stu, ~sual, ~tan, ~that, ~the, ~tic
  -0.3: ~tip, ~toca, ~toda, ~trot, ~typ, ~ucou, ~udd, ~uf_, ~undi, ~usua, ~utt_, ~uya, ~velo, ~vid, ~vio_
  -0.3: ~vis, ~vri, ~wap_, ~wat, ~wifi, ~wis, ~wow, ~wow_, ~wri, ~xfa_, ~xter, ~yer, ~yeu, ~zos, ~zos_
  -0.4: 2 weeks, NAME are, NAME or, NAME … es, NUMBER haha, NUMBER lb, NUMBER pulgadas, NUMBER text
  -0.4: NUMBER then, NUMBER this, NUMBER today, NUMBER … by, NUMBER … el, NUMBER … enough, NUMBER … h
  -0.4: NUMBER … last, a arreglar, a dire, a few, a pasar, a perdu, a tantot, a text, a thumbs, a … equipe
  -0.4: a … inch, a … las, a … mon, about that, about … refund, acabamos, achete … vous, acheter, add you
  -0.4: adelanto, ads … my, after my, after … one, again and, aguanta, ahi lo, ahi … you, ai du, ai marre
  -0.4: ai rate, air dans, air … the, aircon, al trabajo, al … gracias, alertes |, alguien que, all are
  -0.4: all … so, allume, aluminio, am coming, am standing, and say, and wants, annulez, any used, any … bike
  -0.4: anymore … do, app NUMBER, applies, apply, apporter, are eating, are … annoying, aro, art
  -0.4: asking … you, assez … de, at least, at … corner, atm, attendu, au … apres, au … et, aug, aurais
  -0.4: authorize the, avec ton, baiss-, baissez, baja en, baja los, bald, balik, bande-, bar |, basic tune
  -0.4: bathi-, bathing, battery, batterys, bcd, beach |, bearing, becom-, become, been … the, before or
  -0.4: before that, begin-, bhai, bici sin, bien le, bien … frenos, bienv-, bike … in, billets, birthday |
  -0.4: bisou-, bisous, blanco, blk, block my, blocked the, bond, bonjour ici, boss, boue |, bouge, bridg-
  -0.4: bridge, brinc-, broad-, buenisimo, buje, bus is, bus y, but it, but … have, buy … bikes, buying … so
  -0.4: by 2, by … end, by … if, c pret, c … grave, c … lui, c … note, c … tout, ca … couter, cadeau, cadeaux
  -0.4: calcomanias |, call for, call … back, camara |, camil-, camp, campanita, can pick, can … a
  -0.4: can … believe, can … sleep, can … type, canal, cancelar, car is, cards |, cayo el, ce … a, cell … for
  -0.4: celui a, cerro, certi-, cerveza, chain keeps, chambres, changez le, char |, charge for, charger |
  -0.4: chat qui, checa-, check … the, chemo, chercher … ma, cherchez … un, chere, chica |, chida, chien est
  -0.4: chino, chose-, choses, chris-, cierran a, claro que, claro … si, club, coach-, coat |, cold |
  -0.4: comfort, comfy, comme … neuf, comment … enleve, como nueva, como quedo, completo |, compris … message
  -0.4: con permiso, con … las, conci-, concierge, conditions, confirmation |, connais … ca, contact me
  -0.4: contacted, contestadora, contestenme, convert, copies, correct la, cote, could stop, coupez … ca
  -0.4: coupez … guidon, couter, credit |, cryin-, crying, cuando freno, cuanto cuesta, cuanto … por, d NAME
  -0.4: dad is, dads, dans … cote, dans … trafic, datin-, dating, de ca, de como, de llegar, de llegarme
  -0.4: de llover, de obra, de pas, de precio, de rendez, de te, de una, de … 2, de … abren, de … air
  -0.4: de … al, de … cadenas, de … cm, de … numero, de … par, de … sirve, de … tienda, de … xfa, decrocher
  -0.4: definitely, dehors je, dejarla, deje mi, delete domingo, delete lavado, deleted the
  -0.4: deleted … message, dents |, depla-, depos-, depuis 2, derailleur est, des rappels, descuentito
  -0.4: descuento de, desde … no, desol-, desviador, details, deux … je, devant … porte, devoirs, devuelvan
  -0.4: diagn-, diagnostico, dient-, dientes, dijis-, dime, din, dip, dista-, distance, dites, docteur m
  -0.4: does anyone, does … matter, does … want, donde puedo, donne … velo, donnee, dozen, dropped … in
  -0.4: dry cleaning, du prix, du … lol, du … qui, du … vous, dues, e21, ears, eating |, eats, ebay, el bus
  -0.4: el metro, el movil, el nino, el pago, el … otra, el … tengo, election, else … it, en 2, en fauteuil
  -0.4: en mars, en marzo, en … caja, en … cuenta, en … d, en … fois, en … metro, en … ou, en … semanas
  -0.4: encore … d, end plugs, english is, enleve tes, entrada, entran, envoie une, erabl-, error, es mucho
  -0.4: es … a, esa bici, ese |, ese … se, espej-, espejo, essayer, est bonne, est chez, est grave, est note
  -0.4: est rendus, est … des, est … les, esta … para, estaba en, estor-, etaie-, etaient, evaluation, execu-
  -0.4: executor, extendida, fade, faire un, fait mal, fe, feder-, federal, felicidades … el, fermez … a
  -0.4: festival, finish the, fireworks, first i, fit it, flat … the, fm, fog, fois … pense, folder i, foldi-
  -0.4: folding, fonct-, for both, for dinner, for no, for them, for … account, for … after, for … mom
  -0.4: for … small, for … that, for … they, forever>stop, found the, fraye-, frayed, frein … bloque
  -0.4: freno … atras, fried, fried rice, from … so, fry, fund, funny, futbo-, futbol, garantia extendida
  -0.4: gardez les, gauch-, genio-, genios, gerant |, get, get … if, getti-, ghosted, glass, go … on
  -0.4: going … be, google |, grab it, gracias mijo, grandad, gravel |, group … with, growi-, growing
  -0.4: guidon de, guidon |, guidon … 2, guitar, guys stop, guys … a, habite … a, hables, hai, half term
  -0.4: hands off, happy mothers, hasta nunca, hasta … es, have sent, have your, have … new
  -0.4: have … permission, have … waiting, he … up, heat, heate-, heavy, her … in, here … am, here … are
  -0.4: hermano que, hold off, hold the, holdu-, holdup, holiday hours, house please, how … to, hub |, hugs
  -0.4: hung, hung up, i borrow, i check, i ll, i made, i order, i … coming, i … for, i … new, i … standing
  -0.4: i … texts, if the, il … pret, il … reste, imprimir, in and, in … NAME, in … care, in … just
  -0.4: in … office, included, indoo-, indoors, ins |, interesse a, invitation, invites, ir al, is 2
  -0.4: is crazy, is … on, is … to, is … today, is … wifi, it needs, it outside, it that, it … yet, j … rate
  -0.4: je … aux, je … ben, je … chercher, je … fais, je … pus, je … repondre, joven no, joy |, junio-
  -0.4: just like, just tell, just walked, just … in, just … off, keep … these, key with, keys in, kick off
  -0.4: kickstand |, kiddi-, kidding, kids are, kitchen |, l antivol, l entree, l |, la a, la abuela
  -0.4: la alarma, la conversation, la ebike, la fin, la foto, la machine, la mauvaise, la puede, la recogi
  -0.4: la route, la tienen, la troca, la … ayer, la … extendida, la … otez, la … please, la … pour
  -0.4: laisse ca, lame, laptop |, las … jaja, las … que, lave, lb, le NAME, le entiendo, le pont, le queda
  -0.4: le … jaune, le … manana, le … mas, le … mettez, le … pareil, le … poner, least of, least … all
  -0.4: leave … outside, left one, left over, left your, left … at, leg, les gars, les … etaient, les … pneus
  -0.4: liner-, liners, list … far, list>wrong, lista … bici, ll, llama NAME, llave delete, llave … candado
  -0.4: llega a, llegamos, llegue la, llegue … pieza, lo pedi, load, lock … lost, lol NUMBER, long is
  -0.4: look … my, ma fille, ma fourche, mae, maili-, make … you, malar-, malaria, malen-, malu, manda la
  -0.4: manejan, mano … obra, manteau, many … i, marcar |, marzo, mas barato, mas … con, maudits, maxed
  -0.4: me acaba, me all, me cai, me fr, me salvaron, me … antes, me … how, me … o, me … puede, me … svp
  -0.4: memo, menos de, menos … NUMBER, meow, merci de, mere est, mero llego, mes gants, message j
  -0.4: message so, message … j, messages about, messages for, messages from, messe, mi bebe, mi parte
  -0.4: mi suegro, mi suscripcion, mi … dice, miedo |, mind the, mine for, moi pour, moi … c, moi … non
  -0.4: moi … tout, mon recu, month … i, more … it, morn, mothers day, motor a, motor quits, motor … la
  -0.4: moved … i, mover, much of, muchacha de, mude a, must … a, my end, my face, my friend, my map
  -0.4: my … all, my … anymore, my … pick, n … is, n … will, name off, names … the, neighbours, neith-
  -0.4: neither, never … me, new chain, new in, new no, new … so, new … you, newsl-, newsletter, niaiser
  -0.4: nino no, no charge, no … bien, no … cuando, no … entiendo, no … messages, no … pedi, nombre you
  -0.4: noodle, not type, not … can, not … go, not … til, nothing but, nouveau telephone, novela |, now … has
  -0.4: now … want, number from, number so, number>list, numero … que, nunca pedi, o … las, occupe de
  -0.4: of … blue, off … am, off … til, off … time, ok … NUMBER, on ebay, on enleve, on hills, on top
  -0.4: on … 3rd, on … can, on … etait, on … rendus, on … st, once i, oncle, one … or, or … NUMBER, or … that
  -0.4: order … yet, organ-, osier, otra, oublie pas, out on, ouverts |, over … is, pa alla, pace, pace is
  -0.4: pace … the, paga, pagan, panic-, pantalon, pants, paper is, par ecrit, para bien, para … que, param-
  -0.4: paramos, pare el, parfait je, parler … gerant, parrilla |, pars en, pars … voyage, partage
  -0.4: pas … accord, pas … qui, pasaron, patate |, payda-, payday, payer en, pedale |, pedales … de, pedir
  -0.4: pelud-, perdr-, perdre, perfi-, perri-, personne j, peux effacer, peux payer, peux … etre
  -0.4: peux … parler, phone just, phonebook, photo … la, photo … my, physi-, pinch, pizza, place i
  -0.4: place pour, place … mon, plan … is, playa |, pleine |, plent-, plenty, pneus … la, podem-, podemos
  -0.4: police … it, pon, ponchada, por … le, porfavor, posted, postp-, postponed, postr-, postre, pothole
  -0.4: pour avoir, pour … freins, pourq-, pourquoi, pouvez … annuler, preguntan, prendre, prendre le
  -0.4: presta … schrader, pret avant, pret pour, prevenez, price for, prob, probe, promos |, pu … air
  -0.4: puede dar, puedo llevar, puedo mas, puedo pasar, pulgadas, pulgadas |, punct-, puncture, qu … y
  -0.4: que … sale, queda, quedamos, quelle … de, quelle … vous, qui … a, quiero … una, quitt-, rabai-
  -0.4: rabais, racing, rahul, rear wheel, recib-, remet, remove … training, rende-, rendez, rendus, renou-
  -0.4: reply … the, report … the, requires, reset, residents, reste NUMBER, resultats, reunion |, revoc-
  -0.4: revoco, rfc, rides … new, rodada delete, rodada … domingo, room for, row, s etait, safi, said
  -0.4: said … not, salad, sale la, sale still, salvaron, sat |, save … old, savoir de, say i, scan, sch |
  -0.4: school so, scrap-, scratch, scratch that, se perdio, seal, seat … please, second helmet, see me
  -0.4: see … saturday, seguro, selle |, senci-, send … photos, senio-, senora de, serai … a, serial … is
  -0.4: servo, she … yes, shut … that, signe pour, signing … for, silve-, silver, sin … jaja, sir i, slick-
  -0.4: slicks, slowp-, smell-, smells, snapped |, so … NUMBER, so … will, soiree, solut-, solution, somet-
  -0.4: son NUMBER, sopor-, sorry … missed, sorti-, space-, spacers, spots, squee-, stall, stars, stay open
  -0.4: stayi-, staying, stickers off, sticks, sticks |, still … it, still … on, stop after, stora-, storage
  -0.4: stret-, studi-, su pagina, subida |, sucia, sucks, suegro, suis … c, suis … fauteuil, super service
  -0.4: supports, sur … ecran, svp elle, sylla-, syllabus, tablets, talk tomorrow, tamo, tante, tapis, tarda
  -0.4: tarde por, te rappelle, tea |, teal, tele |, telefono y, tell … it, tells, tengo … pa, term, text me
  -0.4: text … NUMBER, text … wife, textos aussi, textos se, texts … he, that frame, that guy, thath-
  -0.4: the 3rd, the appt, the basic, the customer, the nice, the pedal, the queue, the report
  -0.4: the restaurant, the slot, the tall, the test, the toilet, the training, the waiter, the … chain
  -0.4: the … color, the … crank, the … kind, the … lights, the … look, the … on, the … ride, the … saddle
  -0.4: the … size, the … sticks, the … we, the … without, there and, there yet, they removed, this group
  -0.4: this rain, this … says, thorn-, thorns, thoug-, tie, time is, times to, tiren-, tiro, tissu-, tissue
  -0.4: to hang, to learn, to look, to say, to … over, to … people, to … using, today |, today … a
  -0.4: today … not, tomber la, tomber le, too … can, top … the, tout croche, tract-, trade ins, trafi-
  -0.4: trail, transferez, trasera, troca, troublesome, try it, tu casa, tu en, tues |, turns … the, tutor
  -0.4: un cafe, un dia, un tiempo, unblock, une evaluation, une … svp, up that, use … for, utili-, va couter
  -0.4: va … que, vais … le, valve, velo aussi, velo j, velo roule, velodrome, vendez … des, venti-
  -0.4: vibrating, vieja you, vieja |, viens avec, vineg-, vinegar, vite |, votre velo, votre … j
  -0.4: votre … marche, votre … sans, voudrais … de, voudrais … mon, voudrais … vous, vous annuler
  -0.4: vous … avec, vous … mais, voy yo, voy … el, vuelve a, waiter, waiting … for, walke-, want NAME
  -0.4: want … money, wants … go, was very, was … about, wat, wat you, we come, we … a, we … her, were moving
  -0.4: what pace, wheel on, when, which side, wife instead, will … from, winning |, with an, with every
  -0.4: with someone, with … bike, with … red, with … stop, with … wheels, work … it, would that, would |
  -0.4: wrong … for, wrong … this, x la, y sale, y … su, yahoo, yo … de, you deliver, you en, you saturday
  -0.4: you te, you … best, you … like, you … of, you … serio, you … when, your rack, your … NUMBER
  -0.4: your … also, your … email, zumba, | almost, | approved, | arreglan, | avertissez, | batterys, | cash
  -0.4: | dejo, | desactiven, | dimanche, | dinner, | dry, | encontre, | esa, | estas, | forward, | gel
  -0.4: | jusqua, | laisse, | ma, | mandele, | mardi, | mucho, | nice, | night, | pas, | pase, | pouvez
  -0.4: | presta, | ready, | repondez, | ride, | saved, | shop, | sian, | swipe, | texto, | tomorrow, | trae
  -0.4: | train, | tuesday, | turns, | unsubscribing, | used, | venden, | wow, | … atencion, | … attached
  -0.4: | … behind, | … book, | … budget, | … camara, | … cambios, | … cancelle, | … candado, | … coupe
  -0.4: | … dear, | … decided, | … don, | … estoy, | … exam, | … forgot, | … garantie, | … goes, | … harto
  -0.4: | … hermano, | … lache, | … las, | … llantas, | … llave, | … looks, | … mandando, | … mothers
  -0.4: | … number, | … pace, | … pics, | … probleme, | … red, | … share, | … signal, | … site, | … tantot
  -0.4: | … tarda, | … toi, | … vis, | … wanted, | … when, | … yaar, ~_aba, ~_acu, ~_aid, ~_as, ~_bon, ~_buy
  -0.4: ~_chr, ~_dob, ~_fis, ~_gau, ~_hm, ~_lap, ~_lue, ~_mae, ~_mak, ~_map, ~_on, ~_peu, ~_pop, ~_roj, ~_row
  -0.4: ~_sno, ~_tap, ~_too, ~_wh, ~_wip, ~_za, ~abai, ~abit, ~adel, ~afic, ~aga, ~aged, ~ajo, ~alke, ~alud
  -0.4: ~amen, ~aou, ~ape, ~app, ~appa, ~arca, ~aso_, ~aux_, ~ays, ~bac, ~bajo, ~bala, ~beb, ~bebe, ~bonn
  -0.4: ~brat, ~buc, ~but, ~buy, ~camp, ~cera, ~chri, ~cias, ~cit, ~coin, ~cupo, ~dads, ~di_, ~dne, ~dobl
  -0.4: ~ebe_, ~ecib, ~ecin, ~edam, ~ede, ~ede_, ~eden, ~eepi, ~efec, ~eful, ~ego, ~eho, ~eks_, ~ele, ~elos
  -0.4: ~ent, ~era_, ~erap, ~eras, ~erec, ~erie, ~esd, ~esq, ~esqu, ~etas, ~evai, ~evoc, ~ewsl, ~fter, ~fun
  -0.4: ~funn, ~gar, ~gau, ~gauc, ~gee, ~gg_, ~girl, ~gun_, ~gure, ~hain, ~hanc, ~happ, ~has_, ~hbou, ~hee
  -0.4: ~hel, ~hif, ~hild, ~hit_, ~how, ~hris, ~hui_, ~ial_, ~ical, ~iddi, ~ided, ~ike, ~ises, ~isio, ~ity
  -0.4: ~ity_, ~izo, ~izza, ~jack, ~jec, ~ject, ~just, ~lang, ~led_, ~leg, ~leg_, ~lei, ~lga, ~lie_, ~lige
  -0.4: ~lke, ~lose, ~low_, ~mae, ~map, ~maz, ~mbio, ~moun, ~mude, ~namo, ~ncue, ~neit, ~nfus, ~nk_, ~norm
  -0.4: ~nove, ~nste, ~nto_, ~nvia, ~ode, ~oh_, ~ojo, ~omba, ~omew, ~orag, ~ord, ~orks, ~osts, ~otto, ~oups
  -0.4: ~our, ~ourq, ~ow_, ~peu, ~plan, ~poll, ~pop, ~pply, ~pues, ~quie, ~ra_, ~rati, ~reur, ~rfav, ~rga
  -0.4: ~rin_, ~rol, ~rst_, ~said, ~sand, ~sian, ~sion, ~slet, ~sno, ~solu, ~spit, ~spli, ~sse, ~stit, ~stol
  -0.4: ~taba, ~tape, ~ted_, ~tef, ~tig, ~tle_, ~tma, ~tops, ~trek, ~tro_, ~tter, ~turn, ~type, ~ubie, ~uck_
  -0.4: ~ueez, ~uggi, ~uine, ~ulat, ~ulo, ~ulpe, ~ush, ~uste, ~uton, ~vreu, ~warn, ~wat_, ~wsl, ~wsle, ~xte
  -0.4: ~yage, ~yar, ~yes, ~yez, ~ype, ~yth, ~zza, ~zza_
  -0.5: 2 in, 2 … and, 2 … for, 2 … n, 2 … please, 2 … svp, NAME … je, NAME … off, NAME … son, NUMBER ca
  -0.5: NUMBER k, NUMBER … away, NUMBER … old, a bottle, a favour, a marche, a tous, a … bike, a … cage
  -0.5: a … discount, a … envers, a … thank, a … wheel, abeg … me, abrazo, abuela |, abuela … que
  -0.5: aceptan tarjeta, achale, acuerdo … el, adelante |, affaire avec, afinacion, after lunch, afternoon |
  -0.5: again … to, aguas, ai laisse, ai parle, ailleurs vous, ailleurs … pouvez, air in, airport |, alarma
  -0.5: all … text, almor-, almorzar, alumi-, am down, am paying, am … about, am … here, and also, and … back
  -0.5: and … had, and … left, andar sin, animo, annule mon, anter-, anterior, anulen, any contact, apare-
  -0.5: app … me, appart, appelle pour, appri-, appris, apres votre, apret-, are crooked, are saying, arregle
  -0.5: arretent pas, arreter … NUMBER, arreter … magasin, arreter … nous, asiento esta, asiento … muy
  -0.5: asking … i, assur-, at 2, at … hospital, autre … moi, avant … NUMBER, avec mon, avec … taxes
  -0.5: avez ecrit, ayah, baby seat, balcon, battery low, bbq, beau travail, bed |, been 2, beers
  -0.5: before doing, before we, before … go, behind you, bent the, betch-, betcha, bien … que, bike rides
  -0.5: bike … keep, bike … now, bike … there, bin |, bloquez, bmw, bonne saison, bonne |, boucl-, brake rubs
  -0.5: brand please, break down, breat-, brinj-, brinjal, bruis-, bucket list, burge-, burger, burger |
  -0.5: burnt, but … for, but … website, by saturday, by thursday, by … or, c … de, ca que, cabe
  -0.5: cadena … vez, cafet-, caigo, caigo |, calcomanias, call back, call … a, cambiar de, campamento
  -0.5: can come, can help, can … on, can … squeeze, cancele … cita, cancellez, cansada, care now, carres
  -0.5: carte … dossier, casa, casco de, ce … NAME, cell pis, celui … ma, charge … fois, charged twice
  -0.5: choco-, chorr-, chorro, chut, class and, clign-, collect, colum-, combien avec, combien … les
  -0.5: combien … un, comfo-, coming along, coming for, coming up, completo, con ese, consentimiento para
  -0.5: consi-, consigo, cortala, couch, could the, cour, creo |, crime, cuando llegues, cuanto … quitar
  -0.5: cuissard, customer … no, d interrogation, da pena, damage |, dans le, day NUMBER, day … tomorrow
  -0.5: de cadre, de servicio, de tubeless, de … fait, de … parte, de … place, de … proxima, de … rodada
  -0.5: de … ton, debarque, dedic-, deje mis, deje … guantes, delete … cuanto, delete … se, delete … sin
  -0.5: delete … voy, demain … est, demo day, dente-, dented, depart, des chambres, desactiver, desinscrit
  -0.5: despues de, devant votre, devolvieron, didi, difference between, dinero |, dios los, dispo, dix, do i
  -0.5: do so, do … eat, do … laugh, do … owe, do … run, do … sell, docum-, document, does he, does she
  -0.5: does … go, donc ca, dormir |, drives, du, du guidon, du service, duerme, duria-, durian, ear
  -0.5: eating my, ebike-, ebikes, echanger, echanger |, ecoeure de, ecrire j, edifi-, edificio
  -0.5: effective immediately, eid mubarak, el contacto, el correo, el deposito, el golpe, el pastel
  -0.5: el perro, el … como, electriques, electriques |, eleven, elle s, elle … appelle, embarque
  -0.5: emergency … for, en … carrera, en … pero, encore du, encore … la, encue-, end caps, ended |, ends |
  -0.5: enemy, enfan-, english … good, engra-, ensem-, ensemble, enton-, entonces, entreposage |, envers
  -0.5: erreur vous, es su, es … mia, esposa que, esquina |, est faux, est lui, est … lol, esta … el
  -0.5: esta … hoy, estoy harto, et … me, etes … gentils, etre … de, evalu-, eve, every … is, excusez moi
  -0.5: facte-, facteur, factura con, facture, facture c, faint, faste-, faster, fatbi-, fatbike, faudr-
  -0.5: faudrait, faudrait … de, favour and, fee for, feedi-, feeding, feeli-, fell in, fender, fight me
  -0.5: fighting over, fille du, firew-, fizah, flu |, fond, for, for spring, for … first, for … flat
  -0.5: for … insurance, for … saturday, for … sister, forget |, frigo, from i, from … do, from … side
  -0.5: front brake, g munro, garde les, gasolinera, gator-, gatorskins, gear, genti-, gentl-, get your
  -0.5: give … my, gliss-, glisse, god bless, good … just, good … please, googl-, got … last, gracias a
  -0.5: gracias … avisar, grid, grosero, guardo, had … to, half only, half your, handlebars, handlebars are
  -0.5: handlebars … crooked, happy … month, harto de, has not, hasta … viernes, haut, have … sent
  -0.5: he … about, he … on, hear your, heigh-, height, hier soir, hills, hola buenas, hombre |, hoodie
  -0.5: hope |, hora mas, how many, hp, huat, hubo, huge, human, husband will, husbands, i buy, i change
  -0.5: i deliver, i hate, i miss, i tell, i … ask, i … charged, i … cry, i … paying, ice cream, ident-, if i
  -0.5: if not, if … no, ignore that, il pret, in exam, in maine, in mourning, incluye la, inscription aux
  -0.5: interdis, interesa el, interrogation, inval-, is mine, is wet, is … before, is … group, is … tuesday
  -0.5: issues, it ends, it home, it quit, it til, it under, it … by, it … fixing, it … if, it … me
  -0.5: it … raining, it … way, it … wet, it … writing, itll, j etais, j … coupe, j … pas, j … trouve
  -0.5: jaja … you, jamais accepte, jamais … des, jare, je prends, je … mes, je … qu, joking |, jollo-
  -0.5: jollof, juron-, jurong, just … talking, kampu-, kampung, keep … bike, kicke-, kicked, kids … in, king
  -0.5: km h, l envers, l … des, la afinacion, la calle, la chambre, la cote, la dejo, la direction, la gris
  -0.5: la job, la livraison, la novela, la … 2, la … a, la … estaba, la … gardez, la … haha, lac, lache … la
  -0.5: lady with, laid, lakeside, largu-, las calcomanias, las rodadas, lavado |, le cafe, le chat
  -0.5: le dehors, le puse, le quiten, le … boue, le … du, le … juste, le … vert, leave, leave … key, leaves
  -0.5: left side, left … should, leh i, les enfants, les mains, les pieces, les … electriques, les … juste
  -0.5: let the, light and, lightning, like new, line … it, lisbo-, lisbon, list … for, lista la, lista … lo
  -0.5: lista … no, llegaron, llego cortado, llegues, long … a, long … the, los que, loss, lotte-, lottery
  -0.5: lousy, luz de, m en, m … la, m … vole, ma chambre, ma cle, ma roue, mad at, made too, magasin c
  -0.5: magasin … est, magasins, magiciens, mailing, maintenant je, mais … a, mais … le, man |, mandame la
  -0.5: mandando, mandandome textos, mande … a, mas … gracias, mask, mauvais modele, mauvais my
  -0.5: me devolvieron, me habia, me sms, me … ahora, me … dans, me … favour, me … su, meant … me
  -0.5: meant … text, mensaje … para, merci mon, mere |, merit, mes … d, message again, messages … and, met
  -0.5: mi … vieja, miami, micro-, milit-, military, mio no, mirro-, mirror, mis guantes, missed your
  -0.5: modele la, moi … facture, mon bicycle, mon frein, mon genou, mon … frere, monde |, money back
  -0.5: money for, morceaux, more please, more … my, more … since, more … texts, mort |, most, motor se
  -0.5: mourn-, mourning, mubar-, mubarak, much … my, muchos mensajes, mud, mujer-, mujeres, munro, munro |
  -0.5: mushr-, must … in, my knees, my laptop, my nails, my nephew, my … be, n send, n … am, nada al
  -0.5: nadie … pidio, necesito … camara, negocio |, never … permission, new month, newsletter |, nice |
  -0.5: nieta, night, nina, no abre, no do, no entran, no time, no … that, nobody … you, non … j, normal … ca
  -0.5: not again, not free, not laugh, not … i, not … of, not … well, notification, novel-, novela
  -0.5: now NUMBER, now … there, numero … cadre, nunca … tenido, of … account, of … again, of … for, of … no
  -0.5: ofert-, off grid, off i, off tomorrow, off … NAME, off … computer, off … he, off … notifications, oh
  -0.5: ok i, ok |, ok … do, okafor |, old … back, on … frame, on … if, on … left, on … street, once … for
  -0.5: one please, one was, one … before, op, ordered |, orlan-, orlando, other brand, other … please
  -0.5: otra … el, otros, ou … en, oublie mes, outs, pa la, pagin-, pagina, pague en, par … vous
  -0.5: para … sabado, para … viernes, parqueo, part … la, pas attendre, pas mes, pas … l, pas … le
  -0.5: pasar hoy, pay in, peinture |, pendant la, people on, peor, per … on, perdu le, perdu … cle, pere a
  -0.5: pesam-, pesame, peux passer, peux tu, phone he, phone that, phone … everything, pics … the, pivot
  -0.5: place sur, place to, plate-, plato, playa, plus … rappels, pneus sont, poder-, poderosa, point d
  -0.5: point … interrogation, por avisar, por mensaje, por … delete, posit-, posta-, pour ton, pour … je
  -0.5: pour … mere, prendre les, prendre rendez, prendre … vous, presio, princ-, properly, puce, pueden
  -0.5: puse … no, put in, que ma, que sale, que voy, que … cobraron, que … demande, que … mas
  -0.5: que … travaille, quedo … gracias, quel, question … the, quiero una, quinz-, quinze, quit trying
  -0.5: quit … band, quit … to, ramas-, ramasser … velo, rapido |, rappel mais, ratio-, rayar-, rayaron
  -0.5: rdv … NUMBER, reciben, recojo, refuse la, remorques, remove … reflectors, remove>remove, rent bikes
  -0.5: rentals, renuncie, repondre j, rer, reserve, respondo, reveille le, reves, rides great, robe
  -0.5: roue est, rouler avec, row |, rubbing, sacre-, sacrez, saddle is, saludos desde, sambar, sans mon
  -0.5: saqueme … la, savoir … c, says tuesday, says … it, se … cada, se … llevo, see if, send>angry, senior
  -0.5: senora, separate, serai la, service de, serving, setup, sh, shark, she is, shedd-, shedding, shirt
  -0.5: shop … are, shouted, shower, si … contesto, siege bebe, since last, singing |, sleep, slipping
  -0.5: slot |, smile |, smili-, smiling, smoking |, sms on, sms … to, snapp-, snapped, so my, so … hurry
  -0.5: somebody … the, sonnette |, soup |, soy … y, space in, spamming … group, spd, spoil-, sponsor, squir-
  -0.5: sram, start the, started, stati-, still in, still waiting, stop disturbing, stop press, stop … every
  -0.5: stop … with, stopped … but, stopper … the, stren-, strength, students, stuff i, suis … mere, suite |
  -0.5: sur … velos, swap meet, tape, taque-, taqueria, taxi, teachers, tele, tell my, tell … wife, tenga
  -0.5: tengo otra, terminal, terms, test |, text your, text … in, text … send, texteame cuando
  -0.5: texting … for, texto dit, texto … NUMBER, texts … with, thank you, that, that … one, that … us
  -0.5: the airport, the band, the bottle, the boys, the couch, the crash, the drive, the driveway, the drop
  -0.5: the extended, the library, the neighbor, the plumber, the shifting, the shower, the street, the trail
  -0.5: the … be, the … comes, the … fell, the … is, the … keeps, the … lever, the … speed, the … twice
  -0.5: the … until, there an, there with, these>law, they … for, they … your, this point, this sunday
  -0.5: this texting, this … can, thought this, tia, tienen la, tigui-, tiguidou, tiguidou |, til … get, tio
  -0.5: to watch, to … late, to … please, to … shop, to … texts, tomorrow, tonight or, tonit-, tonite
  -0.5: too small, too … the, took it, toquen, torme-, tormenta, tough, toutes mes, town … the, trabajo … que
  -0.5: trafic, trailer, travel, trim for, trompee, trouv-, truin-, truing, trust-, tu vrai, tuesday please
  -0.5: tuesday slot, tuneup, turqu-, turquoise, twice and, un abrazo, un vieux, un … a, uncles, une note
  -0.5: unemp-, unemployed, uno mas, unsubscribe from, until … say, up … bike, urgence, urgente, us … with
  -0.5: using, ustedes me, va … combien, van is, vaut … la, velo la, velo … il, velos electriques, vence
  -0.5: vending, viendo, vieux pneu, visa, voice message, voici la, vole mon, vomiting, vont, vos conditions
  -0.5: votre … je, vous amene, vous appelle, vous … finir, vous … velos, voy pa, voy … camino, vu la, wah
  -0.5: waited, walked in, want … do, was yours, was … a, we … for, we … to, weeks |, were going, what … said
  -0.5: what … you, which … did, which … for, who ate, who can, wicked good, will be, will give, will send
  -0.5: will … come, will … make, winning, with, with … me, with … pics, work email, worth fixing, would … be
  -0.5: wrong window, wrote … the, xerox, y … le, y … por, yes, yet … am, yoghu-, yoghurt, you coming
  -0.5: you quit, you removed, you so, you squeeze, you tell, you when, you win, you … for, you … money
  -0.5: you … need, you … next, you … sending, your staff, your website, your … came, your … say, | alerts
  -0.5: | allez, | anulen, | bloquez, | break, | bringing, | cancellez, | cansado, | change, | cher, | deja
  -0.5: | eid, | in, | inform, | pedales, | picked, | putain, | quitenme, | rain, | really, | revoco, | scrap
  -0.5: | se, | size, | someones, | stuck, | taille, | talk, | today, | toque, | vos, | … ate, | … automated
  -0.5: | … banco, | … birthday, | … bouton, | … buenas, | … call, | … cash, | … coach, | … code
  -0.5: | … confirmo, | … dos, | … est, | … everyone, | … fete, | … freine, | … habite, | … help, | … is
  -0.5: | … knees, | … llame, | … llanta, | … luces, | … manches, | … mensaje, | … messaging, | … mom
  -0.5: | … mon, | … mubarak, | … mucha, | … old, | … page, | … pensais, | … pneus, | … porte, | … press
  -0.5: | … quick, | … rode, | … serai, | … silla, | … slept, | … wow, ~_ade, ~_ann, ~_big, ~_cas, ~_ded
  -0.5: ~_du_, ~_exe, ~_exp, ~_fem, ~_gan, ~_go, ~_he, ~_igu, ~_ki, ~_may, ~_nan, ~_oh_, ~_oig, ~_ove, ~_pes
  -0.5: ~_rec, ~_she, ~_tho, ~_tio, ~_tog, ~_wat, ~_wes, ~abia, ~ad_, ~advi, ~aft, ~air_, ~ajaj, ~alva, ~amad
  -0.5: ~ania, ~ants, ~anu, ~apt, ~artm, ~asin, ~avy_, ~bai, ~bel, ~big, ~cass, ~cat, ~ceiv, ~ceri, ~chu
  -0.5: ~cito, ~clar, ~cojo, ~cop, ~ctic, ~dvi, ~eiv, ~ela, ~elar, ~emon, ~encu, ~ert_, ~esda, ~eud, ~exe
  -0.5: ~exte, ~fai, ~fax, ~fem, ~floo, ~for_, ~func, ~goog, ~gual, ~hamb, ~hoco, ~hole, ~hum_, ~icke, ~iere
  -0.5: ~iest, ~ike_, ~ill, ~ince, ~inq, ~ior, ~itch, ~itez, ~ith_, ~its_, ~ized, ~jel, ~lca, ~leva, ~lice
  -0.5: ~ll_, ~lla_, ~llam, ~lood, ~lore, ~lowe, ~lve, ~mad, ~mail, ~mara, ~may, ~mism, ~moc, ~ndig, ~nea
  -0.5: ~neu, ~nga_, ~nter, ~ntir, ~ny_, ~oba, ~oca_, ~oir, ~omb, ~omma, ~omme, ~ood, ~oog, ~oogl, ~ort
  -0.5: ~outo, ~pagi, ~poc, ~poo, ~prac, ~quid, ~rair, ~rais, ~ral_, ~rang, ~ras, ~razo, ~rea, ~refu, ~rga_
  -0.5: ~ride, ~ried, ~ropp, ~rrio, ~rtm, ~rtme, ~sari, ~sat, ~sigu, ~spon, ~stan, ~tch_, ~te_, ~thir, ~ths
  -0.5: ~tili, ~tonc, ~tora, ~uad, ~ully, ~une_, ~ura, ~urd, ~urda, ~usez, ~valv, ~vy_, ~wah_, ~wed_, ~whee
  -0.5: ~wher, ~ybod, ~yer_, ~ywh, ~ywhe, ~zas
  -0.6: NAME … my, NUMBER bicis, NUMBER right, NUMBER si, NUMBER … be, NUMBER … c, NUMBER … explain
  -0.6: NUMBER … good, NUMBER … if, NUMBER … late, NUMBER … per, a big, a black, a cote, a cualquier
  -0.6: a domicilio, a good, a half, a list, a medium, a retrouve, a salir, a truck, a true, a … con, a … mes
  -0.6: a … you, aa, abern-, abernathy, abogada, about … fork, abuja, aceite |, acepte … el, acheter un
  -0.6: acros-, across, afina-, agost-, agosto, ah ok, ahi … las, ai assez, airco-, airport, ajoutez … a
  -0.6: al rato, all … bikes, alla, also, also … take, am fine, am happy, am scared, am still, am … but
  -0.6: am … can, am … is, amo |, an … out, and family, and … kids, annoncent, annuler ma
  -0.6: annuler … abonnement, annuler … commande, anos, ans … NUMBER, antes me, anymore … i, apell-, apellido
  -0.6: appli, appoi-, appointment, apuntame en, apunten, are … free, arreglen, arrete pu, arretez donc
  -0.6: arrive dans, arrived |, as, ask about, ask … the, at … do, at … light, at … on, atendio ayer
  -0.6: au cours, autocollant, autre … svp, avant … je, avez sauve, avez … ecrit, avez … j, baja … precio
  -0.6: barbe, bas, basah, basta … cambiar, be NUMBER, beari-, been on, before the, before … or, beg you
  -0.6: better … you, bibli-, bici que, bici y, bicycle with, bien por, biscuit, bit … the, black one, black-
  -0.6: bleeding, blessings, bloque … le, bloqueo la, bonjour monsieur, boost, boula-, boulangerie, boutt-
  -0.6: boutte, bruit la, buena-, buy used, by tonight, ca en, ca reveille, ca … en, cable … is, cajas
  -0.6: calendar, calendar |, call … house, camara, cambio … aceite, can give, can you, can … email
  -0.6: can … help, can … hold, cancel just, cancel … the, cancelar … mensajes, cancele la, card got, card on
  -0.6: cardb-, cardboard, cardi-, carit-, casa es, caso … me, celeb-, cell … ma, center, cerrado, certa-
  -0.6: cette fois, chaine arrete, chaine … pas, champ-, change my, changed to, chaque jour, charged … twice
  -0.6: charging me, chat sorry, chat with, cheaper |, chiqu-, chiquita, chocaron, choice |, cita |, clavo
  -0.6: code for, code postal, cogne, colleague, colors, come, come down, come … you, comen-, coming … the
  -0.6: commande j, comment va, como … la, como … que, completely |, computer, con cambiar, con … lluvia
  -0.6: con … queda, confirmado, conne-, consens, consent … for, contact from, contact … about, continuez a
  -0.6: copie-, copies |, cortala con, corti-, cortito, costc-, costco, courriels, cow, cream, crier, crook-
  -0.6: crooked, cualquier hora, cuand-, cuando, cuando es, cuando salgas, cuantas millas, cuiss-, curry
  -0.6: customer |, cylin-, cylinder, d air, dad says, dans … boite, dans … min, dans … pneu, de 2, de casque
  -0.6: de cote, de gel, de manana, de misa, de pleuvoir, de vuelta, de … cliente, de … esta, de … hermano
  -0.6: de … l, de … luces, dedo, deje … bici, delete bus, delete freno, delivery guy, depend, depuis NUMBER
  -0.6: des, descanso, descente, despacito, desso-, dessous, deux velos, dey, did they, dieron la, diffi-
  -0.6: dina, dio mal, dio … el, direction, do we, do … fix, do … throw, doble, does … ride, domingos, doord-
  -0.6: doordash, draft, dryer, eid, el boton, el fin, el gato, el pelo, el … ahi, el … un, electricas
  -0.6: electricas |, email i, empac-, empiecen sin, empiecen … mi, en dessous, en dos, en floride, en fous
  -0.6: en pensant, en special, en … foto, encanta, end to, english please, english |, enlevez … siege
  -0.6: enough … you, ensemble |, entente, envoies, envoyer la, envoyer une, envoyer … photo, epice-
  -0.6: epicerie, escogi, escuela de, essayer le, est … encore, est … urgent, esta baja, estan abiertos
  -0.6: este … me, et il, et … la, etudiant |, everybody |, extended, fa cai, faites tu, falli-, falling
  -0.6: family … and, father he, feeling, fermez … dossier, festi-, fin you, financing, finissent, finit
  -0.6: firma-, fitting, florida |, floride, flowers, for … company, for … number, for … when, forgot the
  -0.6: forgot |, found it, found … glove, fr, francais svp, freezer, frein est, frida-, friday, friday if
  -0.6: friendship, fries, from … mailing, front of, fui … la, gagne le, garmi-, garmin, gate code, gateau |
  -0.6: gentil, get … so, getting, give my, givin-, giving, go, god |, gong xi, gong … fa, got lost
  -0.6: got … call, grease on, grocery, guess-, guessed, guys … great, guys … it, habla la, hace NUMBER
  -0.6: hace … el, had … good, happy … day, happy … to, hard, has it, have two, hay … para, hay … que
  -0.6: he … so, hella, her bike, here your, heureusement, hey, hide, him my, hmm |, home on, hot water
  -0.6: how … ahead, hun |, i ate, i beg, i pay, i … NUMBER, i … fine, i … from, i … go, i … him, i … past
  -0.6: i … things, i … work, il arrete, il me, in as, in … back, in … if, in … my, incl, interview went
  -0.6: is another, is leaking, is missing, is own, is quite, is … private, it feels, it … ok, it … someone
  -0.6: it … thru, j attends, j … pris, jamais a, je pars, je … le, je … veux, journ-, juego, jump, justo
  -0.6: key |, key … the, kiss, knee |, l appli, la arreglen, la cotizacion, la encontre, la factura
  -0.6: la facture, la horquilla, la llanta, la petite, la place, la tengo, la vida, la ville, la … adresse
  -0.6: la … arrete, la … desde, la … du, la … juste, la … solo, ladies night, lared-, laredo, las … o
  -0.6: last … she, le agradeceria, le dans, le garage, le garde, le plancher, le total, le … a, le … bebe
  -0.6: le … j, le … meme, learn-, leave … review, lego, les … svp, let … check, let … in, letra, lettre
  -0.6: lids, light quit, light |, lights on, liste de, liste … prix, llameme |, llanta esta, llega-
  -0.6: llegue al, llevo NUMBER, llevo a, lo phone, locations, lock is, loic, lol, longer need, longer |
  -0.6: looked … it, los domingos, los sabados, lui a, m … appele, m … fous, ma voisine, ma … arrete, madre
  -0.6: maide-, maiden, mais la, make sure, mala, manubrio |, me cayo, me check, me first, me here, me vale
  -0.6: me … un, me>me, medida, membe-, merci |, message for, message is, mettez le, mi abuelo, mi esposa
  -0.6: milks, min … you, minimum, missed call, modo |, mon oncle, mon vieux, monsieur … vous, montagne, mood
  -0.6: morado, more room, more time, motor-, moved the, my brothers, my cat, my eyes, my i, my … 2
  -0.6: my … want, n he, n … can, n … to, nadie … aviso, name on, ne repondez, never ever, never stops
  -0.6: new … i, no dey, no e, no envies, no firme, no … at, no … other, no … room, nobody told, nobody … the
  -0.6: nonse-, nonsense, not end, not stay, not throw, not today, not … is, not … n, not … then, not>forever
  -0.6: note that, now my, now … am, number … no, number>more, nursi-, nursing, nxt, of mine, of … first
  -0.6: off by, ok … can, old frame, old parts, old … on, on saturday, on … and, on … call, on … cards
  -0.6: on … morning, on … order, one … stop, open … NUMBER, or did, or … they, ou on, oui |, oui … les
  -0.6: out your, out … my, out … old, outgo-, outgoing, outside your, over my, oye y, paquete, par … pour
  -0.6: para manana, para … paseo, parade, parce … j, pareil, pareil |, pas … casque, pas … facture
  -0.6: pas … pleuvoir, pas … stop, pasar |, pay for, payno-, paynow, pedales de, pensant, peppe-, pepper
  -0.6: perdon me, perdon … equivoque, perdone, pero si, pero … a, person please, perth, petites … svp
  -0.6: phones on, photo of, pila |, place NUMBER, plancher, pleuv-, pleuvoir, plus vite, pneu est, point |
  -0.6: police a, police … retrouve, pongale, pont, portero, pour demain, pour samedi, pour … assurance
  -0.6: pouvez |, powers, powers out, precio por, prima, pront-, pronto, puede pasar, puede |, pueden … mi
  -0.6: puedo … en, puedo … mi, put the, quad, quad lock, quatre, que lo, que tengan, que tiene
  -0.6: que … attends, que … mande, que … por, qui, quit asking, quit … the, quitar … telefono, quite enough
  -0.6: quiten las, rabais etudiant, rappels … entretien, re … me, reach |, read |, ready … the, rear end
  -0.6: rear … feels, rechina, recoi-, recomiendo, recommandez, recum-, reess-, remercie, remets, renew-
  -0.6: rental … the, repairs done, reply … your, residue, respondi, retard |, retrouve mon, revient, ride on
  -0.6: rien qui, rines, ring, rip, road … the, robbe-, room in, room … the, roues svp, roundabout, rubbish
  -0.6: rubs, ruedas |, run it, s arrete, sabados, sais, salgas, sambal, savais, saw … text, scare-, sch
  -0.6: screaming, screws, se … cayo, se … fue, seala-, sealant, see that, see … then, seize-, seized
  -0.6: send message, send to, send you, send your, serait … possible, sert, servicio, set … the, shamp-
  -0.6: shampoo, sharp |, she texted, shelf, ship it, short-, si pero, si y, si … bici, side |, sigo … los
  -0.6: silence radio, sim card, sinon je, sms … no, so can, so far, so no, solde, sorry, sorry … thread
  -0.6: sorry … your, sounded, soy repartidor, split it, spons-, sry |, stag, starts, sti, stoke-, stop not
  -0.6: stop pas, stop … can, stop … tomorrow, stopp-, streamers, stric-, strict, stuck … my, student
  -0.6: su … este, success, suena |, sun, supposed … be, sur … plancher, surprised, suscripcion, tanne, tarik
  -0.6: taste-, te … y, termina … NUMBER, text … thru, texto no, texts and, thanks … all, thanksgiving |
  -0.6: thankyou, that says, that thing, that … fast, that … quite, the beach, the driver, the freehub
  -0.6: the freezer, the grass, the guest, the headset, the interview, the labor, the ladies, the old
  -0.6: the other, the surly, the trunk, the two, the … between, the … house, the … keep, the … line
  -0.6: the … manager, the … me, the … team, the … year, then |, thing … me, think … meant, this … all
  -0.6: this … just, this … never, this … since, throw … the, throw-, throwing, tiene un, til monday
  -0.6: time … have, to add, to like, to nothing, to please, to stop, to that, to … back, to … out, toilet |
  -0.6: told no, told … at, toque-, tot |, tour pour, tow … is, trabajo hasta, trae el, try, tu une, tuiti-
  -0.6: tuition, tune, tuque, turbo, twice … i, un boutte, un bruit, un gros, un nouveau, un numero, un … au
  -0.6: un … dans, un … si, un … you, une mise, unsur-, unsure, upsid-, upside, upside down, valen-, vegan
  -0.6: velo … NUMBER, velo … peux, veut pu, veux … a, vient a, virement |, vole … velo, vomit-, vos … j
  -0.6: vous ouverts, vous … tantot, vuelvo, want me, want … take, wants it, was wonderful, way2s-, way2sms
  -0.6: we were, wet |, what … he, what … was, when it, when … phone, where … at, which, while you, who … in
  -0.6: will put, will … stay, wishe-, wishes, with 2, with tax, with … in, would stop, wrong house
  -0.6: wrong thread, wrong … can, wrong … was, xi, xi fa, xi … cai, y llego, y mi, y … en, ye, yello-
  -0.6: yo hablo, you about, you have, you le, you llego, you reached, you run, you still, you with
  -0.6: you … las, you … ocupo, you … these, you … today, you … wrong, your address, your survey, your voice
  -0.6: your … card, | abren, | boss, | buscan, | can, | cancelled, | chaine, | cierran, | closed, | debarque
  -0.6: | erreur, | felices, | fr, | gong, | haha, | has, | hella, | kindly, | lundi, | meeting, | mum
  -0.6: | names, | oiga, | parfait, | por, | powers, | pregnant, | quelle, | red, | report, | sans, | serial
  -0.6: | small, | solicito, | tannee, | terminaron, | tienes, | touchez, | unsub, | unsure, | wanted, | yaar
  -0.6: | … abogado, | … ahi, | … any, | … bonne, | … butt, | … cap, | … cita, | … conduis, | … desde
  -0.6: | … email, | … finish, | … funny, | … lumiere, | … manda, | … millas, | … nieto, | … notificaciones
  -0.6: | … pars, | … please, | … promos, | … quiero, | … quitan, | … regalo, | … seat, | … size
  -0.6: | … souhaite, | … tantito, | … tell, | … tune, | … uno, | … vecino, | … vemos, | … wait, | … wearing
  -0.6: | … xi, ~_acc, ~_als, ~_art, ~_as_, ~_aye, ~_bac, ~_bed, ~_bee, ~_buc, ~_but, ~_clu, ~_dar, ~_dey
  -0.6: ~_ear, ~_eco, ~_fal, ~_fiv, ~_fr_, ~_ga, ~_go_, ~_ha, ~_has, ~_hel, ~_hey, ~_muc, ~_nou, ~_ov, ~_rue
  -0.6: ~_sav, ~_ska, ~_tr, ~_unf, ~_unt, ~_vay, ~_ve, ~acer, ~add, ~afin, ~aigo, ~all_, ~amb, ~ammi, ~app_
  -0.6: ~arac, ~assu, ~ato, ~av_, ~aw_, ~aye_, ~ays_, ~baje, ~basi, ~blie, ~bon, ~bra, ~cad, ~capa, ~ce_
  -0.6: ~cola, ~copi, ~das_, ~deja, ~dele, ~dey, ~dey_, ~dez, ~dle_, ~dors, ~drea, ~dule, ~eat_, ~ebs, ~ect
  -0.6: ~eeli, ~ega_, ~egro, ~eles, ~ell, ~em_, ~enev, ~eon, ~erer, ~ern_, ~erw, ~eta_, ~exp, ~fant, ~fina
  -0.6: ~firs, ~fis, ~fiv, ~five, ~gan_, ~glan, ~gro_, ~har, ~hari, ~haz, ~hens, ~hew, ~hroo, ~ico_, ~iels
  -0.6: ~ign, ~iled, ~ill_, ~intm, ~inue, ~isar, ~it_, ~iva_, ~jame, ~jar, ~je_, ~joke, ~jus, ~kes_, ~lac
  -0.6: ~lol_, ~lon_, ~main, ~mili, ~misa, ~mma, ~mmer, ~muc, ~much, ~nam, ~nan_, ~nes_, ~nez, ~nez_, ~nfol
  -0.6: ~ntag, ~ntal, ~nten, ~ntm, ~ntme, ~nton, ~ntre, ~oad, ~ode_, ~odo_, ~ome, ~orl, ~orri, ~ou_, ~ouve
  -0.6: ~pag, ~pais, ~pas, ~pass, ~ped_, ~pein, ~pha, ~pie, ~pit, ~pose, ~pti, ~purp, ~pute, ~quej, ~quem
  -0.6: ~rb_, ~rdi, ~resa, ~rew, ~rged, ~righ, ~ris, ~rler, ~rma, ~rnin, ~rtes, ~rtic, ~sad, ~scar, ~sda
  -0.6: ~sday, ~show, ~sib, ~sier, ~sli, ~sme, ~soon, ~sse_, ~summ, ~sun_, ~swee, ~tar, ~tate, ~tchi, ~ther
  -0.6: ~time, ~toil, ~topp, ~ttl, ~ttle, ~turd, ~uart, ~ubel, ~ucho, ~uej, ~uest, ~ugh_, ~uie, ~uild, ~uire
  -0.6: ~ule, ~uss, ~vais, ~vali, ~vaya, ~went, ~were, ~when, ~yor
  -0.7: (unknown 3), 3rd floor, NAME andre, NAME … all, NUMBER at, NUMBER hours, NUMBER my, NUMBER percent
  -0.7: NUMBER … at, NUMBER … is, NUMBER … porfa, NUMBER … quelle, NUMBER … since, NUMBER … will, a adore
  -0.7: a cesse, a combien, a las, a partir, a pied, a qui, a red, a sound, a … abuela, a … fee, a … nina
  -0.7: a … pero, a … right, abonne |, about sales, abren los, abren … domingos, abrir, abuelito, accen-
  -0.7: accou-, account … i, add me, after … night, afuera … la, ah ma, ahead of, ahi voy, ai trouve, ale
  -0.7: alloy, alway-, always, am moving, am serious, am … lbs, am … that, andre-, andres, annee-, annees
  -0.7: annoy-, annoying that, any NUMBER, apart, applied, aprendio, are free, are … hiring, are … it
  -0.7: are … people, arrete … rappels, as spam, asegu-, asi … la, asi … no, asiento un, ask, assem-
  -0.7: at … for, at … gate, au nouveau, au prochain, avance |, avec mes, avertis, avisele, avoir une
  -0.7: away for, axle |, back … is, back … you, bags |, bajo delete, barre |, basico |, basta de, bcos
  -0.7: been calling, behind me, being dramatic, besti-, bestie, bici hoy, bien y, bient-, bientot, bike any
  -0.7: bike no, blanca, blank-, blanket, bleed-, bois, bonne st, boon, boots, box the, breakdown, bring it
  -0.7: brook-, brooks, bucket, bucks |, buen fin, buen … de, bueno, by after, c … sa, ca … ce, called … the
  -0.7: camara … una, came at, can make, can … push, canada |, canadien, cancele, cancelled … i, cancelo la
  -0.7: candado … la, capital, car and, carbon, carga, cargar, carpe, casco no, casco y, casques, cats |
  -0.7: caugh-, caught, causa, cessez de, chain, champion, chape-, chapeau, chaque … je, charge deux
  -0.7: cheaper … i, check … spam, choca-, choir, ci, clinic |, cliqu-, closing my, collants, colour
  -0.7: come back, come get, comin-, coming, commute, compl-, completely, compro otra, concert, confiscated
  -0.7: contact de, contestar llamadas, counc-, council, cousin, credit … dossier, creva-, cual, cuanto sale
  -0.7: cuida-, culture, cumple, cumpleanos, cut … you, d entretien, d … arriere, d … avec, d … la, dad … you
  -0.7: dads … he, day is, de cadenas, de casa, de hacer, de lentes, de lo, de ton, de … femme, de … modele
  -0.7: de … nina, de … pero, debarque moi, debarquer |, decided, delete mecanico, demande … numero
  -0.7: depuis lundi, depuis que, des freins, descr-, descuento delete, descuentos, descuentos |, di … a
  -0.7: digan a, digan … mi, diman-, dimanche est, dinero … vuelta, disie-, disiez, distr-, dites que, do for
  -0.7: do … open, does my, dogs allowed, dolar-, dolares, dolares |, dolla-, domicile, domingos |, donnee |
  -0.7: donuts |, drama-, dramatic, drink, droit vous, du bureau, du siege, eggs, el lavado, el sillin
  -0.7: electricite, eleves, email … to, embar-, emploi, en haut, en … esquina, en … me, en … merci
  -0.7: encore la, enfants |, engin-, enlevez ca, enlevez … petites, ennui-, ennuie, ennuie de, enough … i
  -0.7: envoie … photo, ese numero, esperar |, esposo … la, est annulee, est des, est faite, est sa
  -0.7: est … petit, est … pis, esta muy, esta … alto, esta … delete, estar, estoy cansado, estuvo … por
  -0.7: et moi, etais dans, etais … le, etes trompes, exams, excus-, faim, faire … a, falla, farid, fasting
  -0.7: fermez vous, fichi-, finis |, firmar, first … in, first … the, flirt, flyer-, flyers, for 2
  -0.7: for NUMBER, for camp, for sure, for … days, for … husband, for … tow, forge-, form for, forwarded
  -0.7: fotos delete, free … a, fregar, frein |, friendly, from last, from … account, from … group
  -0.7: from … lol, front … the, gano, gasol-, gauche |, ghost-, gloss-, glossy, gmail |, god is, going away
  -0.7: going to, golpe |, good people, good … no, grande |, grandpa, group-, groupe, guelp-, guelph
  -0.7: gustan … textos, guys text, habit-, hacer, hahah, handle, her i, her name, her no, herra-
  -0.7: herramienta, hi this, hijo … la, hitle-, hitler, hizo, horqu-, horquilla, how bad, how often
  -0.7: how … was, how … your, huevo, hurts |, i was, i … called, i … getting, i … happy, i … moving
  -0.7: i … never, i … please, i … serious, ignore |, il, il possible, impuesto, in, in 2, in canada
  -0.7: in office, in you, inclus, infirmiere, inflate, interesa que, interesado, is cheaper, is late
  -0.7: is stuck, is … difference, is … like, it came, it shows, it … take, items NUMBER, j … veux
  -0.7: je consens, je saute, je … bien, je … infirmiere, je … payer, jeu … la, job je, juare-, juarez
  -0.7: juste une, juste … nom, keep … number, keeps saying, kids, kindly inform, know … up, la carrera
  -0.7: la carte, la casa, la entrega, la grandeur, la les, la pompe, la rue, la tienda, la ubicacion
  -0.7: la vieille, la … avant, la … barata, la … i, la … un, la … voy, lacher, lah |, layaway |, lazy
  -0.7: le cours, le debo, le derailleur, le menu, le ticket, le … nom, le … una, leaki-, leaking, least
  -0.7: leave … on, leaving it, left pedal, lefty, lenti-, les … d, like … please, limping, linge, lis pas
  -0.7: list price, lista y, lista … recoger, liste noire, llanta, llego … a, llevo, llevo … mi, lo … hace
  -0.7: long time, los … ahora, los … nomas, mains, mames, manager, mancha, mandarle, mandeme el, mando el
  -0.7: many … of, map |, matte, mauvais, mauve |, me retiro, me she, me … address, me … come, me … para
  -0.7: me … pic, me … price, me … total, me … way, mecanique |, medec-, mensaje … llego, mensaje … o
  -0.7: mes … arretent, message |, messages … moi, mi direccion, mi esposo, mi … al, mi … en, mi … porfa
  -0.7: mia … bici, mia … la, mien … est, mijo |, milo, mint, minutes |, mitad, moi avant, mon autorisation
  -0.7: mon cell, mon petit, mon … du, mon … en, mon … pour, mon … s, mono, monsieur je, month and
  -0.7: more … those, mort, moved … the, mucha, must but, my bag, my … also, my … they, n … said, name not
  -0.7: nativ-, native, needful and, negro |, net, network is, never agreed, never bring, never pick
  -0.7: never … you, new cassette, niego, no mames, no paro, no quiere, no … called, no … deje, no … e
  -0.7: no … preocupe, non … est, noodl-, not about, not believe, not call, not close, not sign, not … doing
  -0.7: not … near, not … only, notification … the, now his, now you, number … am, numero et, numero … tu
  -0.7: occupe, occupe des, of stuff, of … they, off and, off do, off stop, off … at, off … not, oir, ok … la
  -0.7: olviden, on e, on hold, on mine, on … roof, once again, one called, one do, one got, or does
  -0.7: order for, order … the, other bike, ours, out so, outside |, over … just, owe me, pa otro, pain |
  -0.7: para … al, pas d, pas mais, pas … au, pas … chum, pasa por, paso … el, passed in, passp-, passport
  -0.7: patins, patronne, payme-, pena |, people … a, permis de, permitted, pero sin, pero … bien, persona |
  -0.7: petrol, peur |, peux … arreter, peux … repondre, phone fell, phones at, pic of, pick me, pido … la
  -0.7: pied, pieza equivocada, pig, place dans, place-, plaint, planc-, plane |, plast-, please be
  -0.7: please … this, plombier, plugs, plus avoir, plus … a, plus … pour, pneu arriere, pneus svp, poll
  -0.7: por si, por … en, portl-, portland, postal, pour jeudi, pour … fete, pouva-, pouvez … ecrire, prawn
  -0.7: pregunto a, pregunto … mi, prends, preocupe, preocupe |, presto, prete-, pretty … this, principiantes
  -0.7: print |, pude … el, puede … las, puede … por, puedo … llamadas, pump, putai-, putain, putting it
  -0.7: qu … se, que dios, que estaba, que hay, que raro, que su, que … pero, que … peux, que … serait
  -0.7: que … va, quedo el, quedo en, quedo la, queen-, queens, queriendo, question about, qui … donne
  -0.7: quiere, quiere … de, quiero que, quiero … azul, quiero … se, quilt-, quiten, quoi votre, rache-
  -0.7: range-, raya, rdv … mardi, reach, receipts, receive your, recibirlos, recordatorio, recu mes
  -0.7: red light, reflectors, regle-, regresamos, release, remboursement |, remove my, remove … stickers
  -0.7: repairs, repla-, reply … this, reuss-, reussi, ride i, rides like, ring me, ring … the, ringe-
  -0.7: ringer, ringer on, ris, robbery, roman-, romantic, roule comme, roule … un, rueda, s … des, sabes
  -0.7: said … it, sale, salmo-, salmon, sans l, saquenle, say … NUMBER, say … but, say … is, say … not
  -0.7: saying no, school and, scola-, scolaire, scratched, se cancelo, se preocupe, seat |, second … but
  -0.7: segur-, selle-, seller, sending a, sent that, serait il, service in, she can, she got, she tell
  -0.7: she … it, she … up, shear-, shifted, shifted to, shld, shout, si … me, sian, siempre me, signals
  -0.7: signed NAME, slip |, sms … when, so funny, so … texts, solo los, solo … frenos, someone … me
  -0.7: someone … my, sometime, son de, sonne toujours, sont finis, spa, squeeze, stole-, stolen, stone-
  -0.7: stones, stop charging, stop … chain, stop … do, stop … over, stop … this, stop>forever, stop>me
  -0.7: storage |, storm, strol-, stuck on, suben, subject, subscribe … to, suis de, suis infirmiere, surem-
  -0.7: surement, surna-, surname, surprise |, suspende, switch it, t … ou, ta |, take this, tantito, te lo
  -0.7: teena-, teenager, tell NAME, tempete, tengo el, termina en, text is, text … it, texts>wrong
  -0.7: thanks on, that … like, the build, the charger, the click, the clock, the damage, the difference
  -0.7: the fish, the kids, the mess, the newsletter, the party, the pink, the reflectors, the saddle
  -0.7: the temple, the tow, the train, the trip, the van, the … arrived, the … raffle, the … says
  -0.7: the … were, the … who, their, there … the, thingies, this my, this not, this … is, thurs-, thursday
  -0.7: ticket … my, til sunday, till … end, time … come, to him, to join, to next, to win, to wrong, to … 2
  -0.7: to … abt, to … mom, to … sorry, today-, todays, todos … el, tombee, tomorrow i, too … for, tool
  -0.7: torti-, tortillas, travaille pas, trial, tu hermano, typed … in, ubicacion |, un aviso, un poco
  -0.7: un … telephone, une heure, une … au, une … j, unive-, unscr-, unscrew, up in, up over, urgente |
  -0.7: use … the, uso, ustedes que, ustedes … se, velos d, velos |, vendr-, venir |, veux … faire, vez you
  -0.7: vieja … la, viene, vienes, viens chercher, vient de, vous disiez, vous remercie, vous … garder
  -0.7: vous … trompes, voy … ella, voyez, vuelvo a, walk |, wall |, want … i, wants … know, was … with
  -0.7: washe-, we still, weddi-, what … for, when … it, when … land, whens the, where … get, wheres my
  -0.7: who … just, will pay, with … at, with … forever, with … hands, with … on, with … so, woohoo |, work
  -0.7: would … do, would … that, wrote … for, y etre, y todos, y … frette, y … nunca, year it, yo pense
  -0.7: you aprendio, you break, you compre, you had, you hiring, you love, you then, you tomorrow, you … buy
  -0.7: you … free, you … kids, you … put, you … says, your mom, your pic, your … if, your … says, zwift
  -0.7: | bike, | borra, | claro, | derniere, | good, | igual, | invoice, | lequel, | llameme, | mira
  -0.7: | parking, | quand, | recibido, | sacame, | sacrez, | termino, | then, | todo, | truck, | ustedes
  -0.7: | whens, | xl, | … amo, | … aux, | … avant, | … blue, | … cat, | … close, | … consens, | … found
  -0.7: | … got, | … livreur, | … mames, | … manque, | … moteur, | … nouvelles, | … offense, | … peux
  -0.7: | … quitar, | … retiro, | … sms, | … st, | … swear, | … teacher, | … tmr, | … total, | … trouve
  -0.7: | … unsubscribed, | … vient, ~_af, ~_alg, ~_alw, ~_ani, ~_bui, ~_ci_, ~_cie, ~_cod, ~_dep, ~_ea
  -0.7: ~_ell, ~_fo, ~_hac, ~_il_, ~_in_, ~_lea, ~_loa, ~_lol, ~_mar, ~_mos, ~_oui, ~_pei, ~_pum, ~_sal
  -0.7: ~_slo, ~_spl, ~_spo, ~_thr, ~_tit, ~_tre, ~_typ, ~_uso, ~_val, ~_wo, ~_yel, ~able, ~ach_, ~ago_, ~air
  -0.7: ~alem, ~alw, ~alwa, ~ama, ~ama_, ~anci, ~anl, ~ant, ~anta, ~aym, ~ayme, ~bid, ~bio, ~bras, ~bui
  -0.7: ~buil, ~call, ~ccou, ~chan, ~cir, ~cliq, ~cta_, ~ctri, ~da_, ~dim, ~dima, ~dir_, ~doll, ~ead, ~eadi
  -0.7: ~ecid, ~eel_, ~eep_, ~egg, ~ehi, ~eir_, ~ejem, ~ejor, ~eld_, ~eme, ~end, ~ene_, ~eos, ~eos_, ~erno
  -0.7: ~espo, ~flor, ~geme, ~gle, ~horq, ~hort, ~hos_, ~ibl, ~ibra, ~ide, ~ids, ~ids_, ~ier, ~iert, ~iew_
  -0.7: ~iga, ~inf, ~inut, ~ise_, ~jan, ~jor, ~kids, ~labo, ~lant, ~las, ~lau, ~levo, ~loc, ~lol, ~lwa, ~lway
  -0.7: ~ma_, ~mai_, ~mejo, ~nak, ~nday, ~nde_, ~ndma, ~nee_, ~niet, ~nki, ~nnoy, ~noy, ~ntai, ~ntee, ~nut
  -0.7: ~oisi, ~ok_, ~ony, ~oqu, ~or_, ~orig, ~ortu, ~ose, ~otra, ~ouh, ~parr, ~paym, ~pill, ~pinc, ~plet
  -0.7: ~pond, ~ppo, ~pres, ~pum, ~pump, ~quiz, ~rad, ~raff, ~rek, ~reo, ~ribl, ~rick, ~rink, ~rio_, ~rm_
  -0.7: ~rmie, ~rqui, ~rsd, ~rsda, ~sea, ~she, ~sive, ~some, ~sor, ~st_, ~sth, ~stri, ~suen, ~sup, ~tada
  -0.7: ~tch, ~tens, ~tery, ~th_, ~thr, ~tie_, ~tis, ~tmen, ~tole, ~trai, ~trop, ~tual, ~uel, ~uge, ~uid
  -0.7: ~ulpa, ~ummy, ~urni, ~ursd, ~ury, ~ury_, ~usi, ~uto, ~vel, ~ven, ~verd, ~vil, ~vil_, ~vin, ~voy
  -0.7: ~wedd, ~wer, ~whe, ~xcus, ~ye_, ~yel, ~yell, ~ying, ~yme, ~ymen, ~ze_
  -0.8: 2 you, 2 … i, NAME as, NAME … c, NUMBER but, NUMBER only, NUMBER sur, NUMBER you, NUMBER … des
  -0.8: a block, a cat, a chain, a denunciar, a fever, a pump, a ride, a … for, a … texto, a … yo, about you
  -0.8: abt the, acuer-, acuerdo, add … back, after hours, again … you, agradece, agradeceria que, ah ben
  -0.8: ah i, ai de, ai hate, ai … mon, al nino, alcanza |, alive |, all |, all … at, alter-, am … longer
  -0.8: am … there, amazing |, ancho, and any, and … all, annees NUMBER, any good, apague, aplas-
  -0.8: appointment … tuesday, aqui la, are closed, are they, are your, are … more, arme, arrete toi
  -0.8: arreter a, arreter au, arrives |, at any, at … desk, at … price, at … when, attached |, aurie-
  -0.8: auriez, autiste, avec un, avec vous, averti, avez appele, avez … du, aviso de, avisos por, ay dios
  -0.8: back … NUMBER, back … that, backe-, backed, barre, barri-, batteries, bc … am, bday, be off, be quiet
  -0.8: beach, before |, behind the, bells |, belt, ben … avoir, beside, bici como, blagu-, blush, blush |
  -0.8: bola, bomba, book a, borre, borro el, boxin-, boxing, brake … not, bring my, bring you, bucke-, bumps
  -0.8: bus |, by and, c quoi, c … des, ca … coupe, cadea-, cadre |, call, call at, call before, call it
  -0.8: call on, call … my, calli-, calling, cambiar los, cambiar … frenos, caminando, can … come
  -0.8: can … mauvais, can … your, cancelen el, canteen |, casi me, casque … la, catch-, cel y, cell phone
  -0.8: chang-, changer mes, changer mon, changer … cassette, check out, chino-, chinois, chips, claim ticket
  -0.8: claro, clase de, cle |, clean it, clock on, close on, colou-, comment faire, comment … pour, compania
  -0.8: comprends |, compulsory, con … frenos, con … ticket, con … trabajo, confe-, conference, conmigo |
  -0.8: contact lens, contacted by, corolla |, couco-, coucou, could … with, coupee, couriers, cousin from
  -0.8: cranks, credit du, croches, cuando quede, cuanto me, cudnt, cuentas, cultu-, curio-, d ecole, d … c
  -0.8: damage, dang, day, de alta, de cellulaire, de celular, de job, de mandarme, de temps, de … hija
  -0.8: de … para, de … sont, dead … on, decir-, dejo de, deles-, delestage, delivered to, deme, denunciar
  -0.8: deposito |, des annees, des … dans, detail, dia es, dijeron, dijo que, dirai-, dirait, dire que
  -0.8: dirty, do the, do this, do … bike, do … listen, does … stop, dollars |, donated, donation, donc vous
  -0.8: donde esta, done … NUMBER, driveway, dropped my, drove, dry, du cadre, du metro, dura la, ecrivez lui
  -0.8: el cargador, el dinero, el dueno, el mecanico, el ticket, el … NUMBER, el … equivocado, el … es
  -0.8: el … hasta, emails, emocion, en fait, en montant, en reunion, en … min, en … minutos, en … rodada
  -0.8: en … trabajo, end my, enfri-, engaged, english no, enlever le, enorm-, enorme, entry, equivoque … dia
  -0.8: esas llantas, est coupee, est … derniere, est … m, esta feliz, esta … con, estara, et pas, etait … a
  -0.8: etudi-, eu … message, ex … me, excep-, excusas, extrano |, facture … courriel, fait frette
  -0.8: faites … la, fat, feed, feliz con, felt, femme |, ferie, fermez, fermez pas, fete |, fete … la
  -0.8: fiebr-, fiebre, fiebre |, fiest-, fiesta, fin … mon, fins, floor, flowe-, focus, for me, for … chain
  -0.8: for … min, for … too, forgets, fous, free … i, freeh-, freehub, freins svp, friday … you, fridge |
  -0.8: froze-, frozen, full stop, funct-, function, galerie |, garantie |, garde … velo, gars a, gemelos
  -0.8: genius, geren-, gerente, get texts, goes, going |, gong, good service, got … job, got … number
  -0.8: grandmother she, grass, gravels, groce-, guy … me, guys … stop, hable-, had … with, hahah-, hahaha
  -0.8: hahaha |, have a, have left, have … i, have … owned, have … seen, he says, heads-, headset, her … i
  -0.8: hey … is, hiring |, homework, hope … is, hora es, hora … la, house number, how was, hydraulic
  -0.8: i brake, i bring, i try, i … after, i … next, i … really, ici … de, idea … you, if, il … d, il … faut
  -0.8: in advance, in canteen, in hospital, in there, in … middle, in … week, incluses, ins, inscrivez … pas
  -0.8: insea-, inseam, inspection, invit-, is busy, is in, is … meant, is … saturday, is … too, it like
  -0.8: it made, it … all, it … sms, it … under, j arrete, j embarque, j … apres, j … assez, j … hate
  -0.8: jaja la, jaune, je … ne, jokin-, joking, keep … change, kindly send, know who, la fiesta, la graisse
  -0.8: la meteo, la oficina, la soumission, la subvention, la trek, la valve, la … electrica, la … encontre
  -0.8: la … porfa, la … que, la … s, la … verdad, la … veut, lache l, lachez … la, ladie-, ladies
  -0.8: laisse … a, lamp, las llantas, lasagne, last … and, le avant, le code, le en, le mode, le pregunto
  -0.8: le retrait, le site, le velo, le … modele, leave your, lentejas, les travaux, letters |, level
  -0.8: lift |, line please, list … and, listening, llamarme, llevar, lol ok, low |, lunch-, luz trasera
  -0.8: ma femme, made the, mail |, making … blush, mam, mama |, mandame un, mando mensaje, manques, maqui-
  -0.8: marin-, mas porfa, matan-, maudit |, mauve, me blush, me text, me too, me … 2, me … a, me … and
  -0.8: me … inscrite, mec, media hora, medic-, menos, mens, mensaje … voz, mensu-, merci … mon, mercr-
  -0.8: mercredi, mes pneus, meteo, meteo |, mi tarjeta, mi vecina, mi … la, miedo, might be, might … late
  -0.8: mojar, mom i, mon rendez, monter, morad-, more messages, movers, mower, much off, muchi-, muerd-
  -0.8: multi-, my gym, my hair, my … today, n put, n then, ne lui, necesito para, need … bring, need … no
  -0.8: need … updates, needs, never reply, never … found, ni se, niaises, nina … NUMBER, no deja, no leo
  -0.8: no sirve, no … alcanza, no … apaga, no … is, no … tanto, nobody wants, noise |, not listen, not worth
  -0.8: not … anybody, notifications for, nous deux, now no, numero par, nunca |, nunca … el, oblige
  -0.8: oblige de, obra |, october |, of … message, of … til, off … it, off … my, office phone, ofici-
  -0.8: oficina, oga, ok NUMBER, ok … gracias, ok … have, on dirait, on file, on … back, on … bill
  -0.8: on … thing, on … train, on … until, one in, one wheel, one … only, one … thing, onlin-, online
  -0.8: only asked, only … for, opting … of, ouch |, out at, ouvert |, over it, owe you, owe |, paint |
  -0.8: pana |, para recoger, parch-, pars, parto-, partout, pas capable, pas de, pas … ecole, passe pas
  -0.8: pay you, pense … je, perce-, percent, perio-, personnes, phone not, phone on, phone please
  -0.8: phone … your, pieza-, piezas, pile, pintarla, plastic, plie, plus aucun, pongame en, pongame … la
  -0.8: pongo stop, porte d, porte velo, potho-, poubelles, pour changer, pour sa, pour … rappel
  -0.8: pourriez vous, power-, precio no, prefere pas, prende |, printemps, proce-, promo … les, propina
  -0.8: pu … a, puede llamar, puedes, puedo contestar, pus capable, puse que, que … dejen, que … pusieron
  -0.8: quedate, quejas, question |, quiero mensajes, quiero … que, quietly, rando-, rappel j, rappel … avais
  -0.8: rattles, rayer de, rdv de, reacc-, reacciono, reason |, rebaja, recevoir vos, removable, remove … as
  -0.8: rendez moi, rent, reparacion, replace the, repondre … pour, reponds a, report |, restees, result
  -0.8: reviens, rice for, ride … i, right … me, roses, rota, round |, sabados |, said the, salutations
  -0.8: salutations a, saturday … i, say the, scary, schwi-, se termina, se … baja, se … sola, send … yet
  -0.8: senora … no, serious |, service at, share the, shd, she … in, shift, should … the, should … there
  -0.8: showe-, si tiene, sir … the, siste-, skate, sleeping, sleeping |, sms … this, so he, so … better
  -0.8: soeur … elle, solo, somebody … my, son … he, soude-, soy … senora, spamming the, speech, spoken
  -0.8: squeaking |, stomach, stop buzzing, stop taking, stop will, story |, strea-, street |, strip-, subie-
  -0.8: subir, such, summer, sun |, supprimez mes, survived, svp n, svp … m, symbo-, t … la, tandem
  -0.8: tarjeta |, tax, tax |, te jure, temps pour, tercer, tesco |, text by, texts though, texts … i
  -0.8: texts>stop, thai, thanks i, that just, the bicycle, the bolt, the car, the cone, the crank, the day
  -0.8: the discount, the extra, the handlebar, the hospital, the logo, the rim, the rust, the yellow
  -0.8: the … been, the … by, the … donation, the … first, the … pic, the … price, the … report
  -0.8: the … service, the … under, them |, there since, there … i, there-, thing, thing-, this old
  -0.8: this … please, threw up, tienes, tient, tight, time does, time i, time no, time this, time … you
  -0.8: tirela, tirela |, tix, to 2, to drop, to let, to … lol, to … wrong, tomatoes, tooth, totally
  -0.8: travail je, try to, try |, tu fini, tu pret, tu … me, tunnel |, un appel, un buen, un remboursement
  -0.8: une plainte, up lol, up … you, us do, va la, va le, va … pret, vaiss-, vaisselle, vater, velo … bien
  -0.8: vengas, veut dire, veut une, video |, vidrios, vienen, vivo en, voi, vos messages, votre systeme
  -0.8: vous texter, vous |, wah |, walk, want … blue, want … in, wants, was … i, was … scam, was … your
  -0.8: we … got, we … it, wedding, wedne-, weird, wen you, wet, what does, what … does, whens, while … are
  -0.8: who … my, who … texting, whose … is, why are, wife … it, with bike, with … and, wobble, work … that
  -0.8: wrong … be, wrong … size, xxx, y mouille, y paso, y reste, y voy, y … asi, y … saca, y … se, yadir-
  -0.8: yadira, year, yearl-, yearly, yellow, yo pague, yo puse, yo … una, you angry, you box, you from
  -0.8: you land, you sound, you spam, you … am, you … family, you … hace, you … sunday, your bday, your door
  -0.8: your making, your wife, yourselves |, zippe-, zipper, | ciao, | consentement, | deme, | eat, | gd
  -0.8: | green, | jajajaja, | monday, | oga, | open, | perdone, | post, | prefiero, | price, | queue, | ran
  -0.8: | siempre, | swap, | ticket, | tire, | trabajo, | tu, | whose, | … at, | … away, | … baja, | … buying
  -0.8: | … chance, | … checked, | … clicking, | … conteste, | … debo, | … drop, | … ecran, | … etait
  -0.8: | … final, | … forget, | … freins, | … interested, | … light, | … policy, | … queda, | … safe
  -0.8: | … saved, | … side, | … tires, | … two, | … voi, | … which, ~_ap, ~_bd, ~_bda, ~_bun, ~_cag, ~_ch
  -0.8: ~_dal, ~_fai, ~_fla, ~_goe, ~_him, ~_ho, ~_if_, ~_ins, ~_maq, ~_nob, ~_nue, ~_ofi, ~_pig, ~_quo
  -0.8: ~_rab, ~_rip, ~_say, ~_sec, ~_sin, ~_sit, ~_sw, ~_tha, ~_vib, ~_web, ~_whe, ~abr, ~ack_, ~acue, ~adea
  -0.8: ~afa_, ~agno, ~aise, ~all, ~alls, ~ana_, ~ange, ~ano, ~apl, ~appr, ~appy, ~apu, ~arei, ~atos, ~bda
  -0.8: ~bday, ~bed_, ~bje, ~bjec, ~ble_, ~bun, ~can, ~chat, ~club, ~clus, ~cual, ~cuid, ~day, ~day_, ~ded
  -0.8: ~dem_, ~dep, ~depo, ~dge, ~dle, ~dshi, ~due_, ~ect_, ~edne, ~eel, ~eeme, ~ejo_, ~emp, ~ena, ~enfa
  -0.8: ~enio, ~ercr, ~evar, ~ezco, ~fair, ~fal, ~fat_, ~fle_, ~fore, ~fre, ~gage, ~gat, ~gato, ~gend, ~ght_
  -0.8: ~hair, ~hear, ~hico, ~hiv, ~ian_, ~icar, ~ics, ~ics_, ~imit, ~in_, ~ina, ~inin, ~ipo, ~irst, ~ivew
  -0.8: ~jump, ~ker_, ~ket, ~lam_, ~lati, ~lect, ~lift, ~lle, ~llo_, ~low, ~lub_, ~lude, ~lui_, ~luv, ~maq
  -0.8: ~maqu, ~mec, ~meu, ~mg_, ~mma_, ~mo_, ~mpro, ~mpt, ~nan, ~ncon, ~nesd, ~nfa, ~nfan, ~nina, ~nion
  -0.8: ~nior, ~nnai, ~nnu, ~nob, ~nue, ~nvit, ~ofic, ~olo, ~olve, ~ome_, ~omen, ~onli, ~opp, ~oppi, ~opti
  -0.8: ~orn, ~orry, ~our_, ~over, ~pac, ~pal_, ~pan, ~ped, ~peg, ~pel, ~pig, ~powe, ~py_, ~rcr, ~rcre, ~ree
  -0.8: ~reil, ~rida, ~ril, ~riod, ~rki, ~rofe, ~ror_, ~rror, ~rt_, ~rued, ~sec, ~see_, ~sema, ~serv, ~sir
  -0.8: ~sitt, ~sola, ~spe, ~spi, ~spor, ~spos, ~ssar, ~such, ~tax_, ~ths_, ~tte, ~uch_, ~uden, ~uela, ~ueme
  -0.8: ~uier, ~unf, ~ur_, ~uran, ~uro_, ~uve, ~venm, ~ves, ~ves_, ~vew, ~vewa, ~vib, ~vra, ~web, ~wedn
  -0.8: ~wet_, ~xcep, ~yes_, ~yez_, ~ys_
  -0.9: 2 cm, NAME never, NAME will, NAME … for, NAME … tu, NUMBER inch, NUMBER kg, NUMBER quid, NUMBER … are
  -0.9: NUMBER … m, NUMBER … or, NUMBER … your, a faire, a pu, a sorti, a … if, a … l, a … please, a … sms
  -0.9: a … una, a … vos, a … who, aband-, ac, accident can, accident … you, account |, acepte el, ado
  -0.9: again … me, agarro el, agenc-, ai demande, ai … ma, ailleurs pour, algun, algun-, am by, am … on
  -0.9: an … before, animal, animal |, anniv-, annulee, anulenme, anyho-, anyhow, apparently |, apporte des
  -0.9: apporte … beignes, apuntame, apuntame … la, apuntarme, archi-, are my, are … guys, are … located
  -0.9: around NUMBER, arrete … a, arretez … ca, arsen-, ascen-, at … store, attachment, attends |, au coin
  -0.9: autorizado, avail-, available, avanc-, avance, avez jamais, avez … des, baja … asiento, balco-
  -0.9: banan-, be ready, bebe, been NUMBER, behin-, behind, ben … donc, bet, bici … me, bien los, bike fits
  -0.9: bike … have, bless |, bonne fete, bonne fin, booking |, booth, borrame … la, botte-, bottes, bow on
  -0.9: bow … it, breaking, bride, bringing it, brule |, buena, bunk, bussi-, but a, but … you, c etait
  -0.9: c … NAME, ca … mon, ca … plus, cadenas vous, call … before, calling you, came |, campana, can
  -0.9: canasta |, cancel me, cancel the, cancelaron, cante-, canteen, cargo, carrera |, casco, cell a
  -0.9: cette … de, ceux la, chains, chair, charge it, checks, chico, cierra, cine, cita para, cita … el
  -0.9: clean, clearance, cleo, clous, clown, code … NUMBER, combien … temps, coming in, comma-, commande a
  -0.9: commande … ai, commandez la, commuter, como … mi, complaining, comprend, comprend pas, cone, conecta
  -0.9: congr-, consegui |, console, courte, covid, crank-, crash, creep-, creepy, creepy |, creve-, crisp-
  -0.9: crisps, cry |, cuando la, cuanto por, cuento, curious, cut |, damag-, dame un, dan clases, date on
  -0.9: daughter NAME, day off, day |, de caminar, de derailleur, de frein, de … ahora, de … aqui, de … au
  -0.9: de … color, de … jaja, de … nada, dejen-, delete trabajo, delete … que, delic-, derailleur … en
  -0.9: des … NUMBER, desco-, desig-, design, devant chez, devant la, devant … vous, devoi-, devolver
  -0.9: did … go, digas a, dijeron … y, dimanche, dissertation, do … bring, do … so, do … wish, doctor |
  -0.9: dog … not, dolares y, dollar, domicilio, domicilio |, donde … la, door is, dos numeros, dot, downt-
  -0.9: downtown, dream-, du pain, duplicate, ecoeure, el camion, el color, el link, el tornillo, el zelle
  -0.9: el … derecho, elimina, en un, en voyage, en … neuf, end … day, enregistre, entrega, equipe |, era
  -0.9: es … no, es … y, ese nino, espal-, espalda, est, est fait, est il, est tout, est … beau
  -0.9: estacionamiento |, este … pero, et … ai, exemple, fache-, fachee, faire j, faire … ai, fait ca
  -0.9: falta el, falta-, faltan, fav, fell … the, fever |, fichier, fille va, fin … mes, first day, floor-
  -0.9: floors, flu, fois que, fois … je, for asking, for his, for lunch, for … again, for … so, forces
  -0.9: forget, foto por, freins … pas, freno de, frett-, frette, frnd, from … guys, gaine-, gained, galer-
  -0.9: galerie, garde-, gars qui, gate |, gatea-, gateau, get off, goal, going … to, got out, got time
  -0.9: got … spare, got … stop, gotch-, gotcha, gotcha |, green |, guind-, guinda, guys still, gym |
  -0.9: hablando, hablar … el, had me, hago |, happy bday, has, has NUMBER, has … my, have enough
  -0.9: have … cancel, he, hello … would, helmet, hem, hice el, highw-, highway, hold … the, holding the
  -0.9: homework |, honte, hot |, how … this, hubby-, hubbys, hurry at, hurry … all, i broke, i found
  -0.9: i reach, i … card, i … come, i … dropped, i … he, i … that, ici |, if … texts, igual |, impri-
  -0.9: in today, in town, in without, in … na, in … this, infol-, installez, iphon-, iphone, is looking
  -0.9: is plenty, is quitting, is smudged, is … nice, is … serial, it next, it seems, it still, it … here
  -0.9: it … j, it … late, it … making, items, j entends, jaja mi, je lai, je rentre, je … lis, je … pas
  -0.9: jealous |, jeu dans, job … i, jobs, junto, junto a, kena, kill |, kk, km |, knee, l apporte
  -0.9: la NUMBER, la galerie, la lluvia, la messe, la misma, la pantalla, la patate, la piece, la rueda
  -0.9: la tarde, la vente, la … al, la … jajaja, la … mon, la … para, la … prochaine, la … tout, ladde-
  -0.9: ladder, lai, laisse tomber, laissez les, las … en, lasag-, lasti-, lastime, late … i, le aviso
  -0.9: le digan, le lien, le … ici, le … las, leave it, left me, leh, lens, les promos, let … do, lie
  -0.9: like butter, like … times, lim, llame a, lo quiero, lock i, logo |, long does, los … de, lost … key
  -0.9: lumiere |, m … par, ma chaine, macha-, mais bonne, mal au, mall |, manden … a, many … on, mdm
  -0.9: me basta, me do, me hace, me what, me … es, me … list, me … mal, me … n, mean … text, mecanica |
  -0.9: members, mensajes … una, message … NUMBER, message … you, messages … the, mi apellido, mi bicicleta
  -0.9: mi nieta, mi pana, mi … de, mien est, miercoles |, mille, missing |, mobile no, mon appel, month i
  -0.9: mtg, muchas gracias, my grandmother, my key, my keys, my sms, my … at, my … but, my … with, my … yet
  -0.9: n i, n one, n … your, nail, ne … avez, ne … avoir, necesitar, negra |, never thought, new … in, next
  -0.9: next … is, ni el, nid de, no llego, no vivo, no … cambien, no … digan, no … hagan, no … sus
  -0.9: no … texto, no … veo, noel |, non l, non … autre, not … as, not … calling, nous de, now thank
  -0.9: number for, number plate, number … the, numbers, numero sur, of day, of sms, of … month, of … the
  -0.9: ofertas, off is, off … and, offer, office til, olvide, on google, on thursday, on … insurance
  -0.9: on … plan, on … quote, one … from, only way, opening, order-, original |, oro, overs-, page … is
  -0.9: para esta, parking in, pas l, pas … de, pas … lumiere, pas … patate, paso el, patate, path, patte de
  -0.9: patte … derailleur, pedal derecho, pense que, perdon se, perfecto, perfu-, perfume, period, perro
  -0.9: petite, peut … arreter, picture of, pinta-, pis mettez, please |, plus … avoir, poner el, por … bebe
  -0.9: por … que, pour … roue, pour … tune, pouvez … effacer, pq, precios |, preferencia, presc-
  -0.9: prescription, prevu, prof … a, progr-, purse, put … number, que color, que diga, que … bien
  -0.9: que … solo, quedo muy, quelle … votre, qui … vous, quid, quien … yo, quiero … de, quit … NUMBER
  -0.9: quittes, raiso-, raison, rampe, raro, rayer … la, rayon, rcv, re, ready for, recharge, regler
  -0.9: reminders |, remonter, rental, resch-, reschedule, resilier, retai-, retainer, retirer le
  -0.9: riding again, riding … the, roja, room |, roues |, roulement, ruined my, rule, said about, said … but
  -0.9: saint, sais … c, sale en, sali, salut-, salvador, same, seatp-, seatpost, secre-, semaine |
  -0.9: sending these, septe-, server, service … the, shed |, shift-, shoe |, si, si … de, si … favor, side
  -0.9: sigan … textos, sign … form, since you, sis |, slim, sms the, sms … my, smudg-, smudged, snake
  -0.9: snake |, so hard, so not, so tired, so we, so … your, sol, solita, somebody there, son will, sont en
  -0.9: sont tu, soon, spring |, squeaks, start to, still there, stitc-, stitches, stop working, stop … here
  -0.9: stop … j, store |, subve-, subvention, succu-, succursale, suffit les, suis tanne, surly, survi-
  -0.9: suspendieron, t inquiete, t … jamais, table |, take calls, talk … the, talks, talla equivocada
  -0.9: tanti-, tap, tarde, te aviso, teeth |, telephone alors, tell ma, tempe-, temple |, ten, ten |
  -0.9: tes bottes, tesco, text came, text instead, text … not, textez … quand, texto je, texts on
  -0.9: than … thought, thanks … asking, thanksgiving, that … from, the cover, the divorce, the estimate
  -0.9: the gas, the hem, the list, the lot, the month, the onions, the rental, the server, the storage
  -0.9: the taxi, the week, the … a, the … basket, the … cassette, the … home, the … key, the … might
  -0.9: the … next, the … night, the … station, the … still, the … what, the … yes, these … at, these>not
  -0.9: they … you, this chain, thought |, three weeks, through … you, thru |, ticket, tienda |, tienen … de
  -0.9: tige, to tell, to … brother, to … old, to … person, ton pere, too many, touche pas, trabajan
  -0.9: transporte, treat, treat |, trouve, tu de, tu du, tu tia, u12, un abonnement, un tune, una … mas
  -0.9: une rampe, une … de, unos, unsubscribing from, until … call, up … texting, using it, usted de
  -0.9: utiliser, velo … comme, vendamela, veux parler, vitesse, voisin |, volver |, vos … ca, vous du
  -0.9: voy … denunciar, vuelo, vuelva, waiti-, waiting, wall, was not, was up, was … do, wat is, watchman
  -0.9: water-, we stop, weather, went with, what … a, what … did, wheel, when do, why … it, will tell
  -0.9: will wait, will … with, with … uncle, works |, worries |, would take, wrong … stop, wrong>list
  -0.9: y deja, y estoy, yendo, you a, you carry, you finish, you forgot, you located, you owe, you … can
  -0.9: you … necesito, your house, your … folder, your … up, | 2, | NUMBER, | anulenme, | apuntame
  -0.9: | bendiciones, | brakes, | cancelaron, | compadre, | coucou, | cuanto, | elimina, | everything, | ex
  -0.9: | genial, | gotcha, | j, | je, | kk, | knock, | later, | mensaje, | plutot, | quedo, | sal, | salut
  -0.9: | scuse, | sigue, | somebody, | the, | third, | tried, | trying, | velo, | wish, | … afuera, | … bday
  -0.9: | … beau, | … combien, | … consent, | … great, | … mecano, | … recogerla, | … results, | … sacaron
  -0.9: | … semaines, | … soiree, | … thank, | … tiene, | … tio, | … worries, ~_add, ~_aim, ~_apo, ~_bef
  -0.9: ~_bet, ~_box, ~_cal, ~_day, ~_dud, ~_enr, ~_gor, ~_gue, ~_han, ~_he_, ~_hoo, ~_iph, ~_kon, ~_leh
  -0.9: ~_lig, ~_lo, ~_loc, ~_mec, ~_mid, ~_neg, ~_nex, ~_one, ~_ope, ~_pa, ~_se, ~_sen, ~_si_, ~_sid, ~_ski
  -0.9: ~_sy, ~_tru, ~_vil, ~_whi, ~_wi, ~af_, ~aine, ~aiti, ~ame_, ~amma, ~ando, ~appo, ~appt, ~arg, ~arl
  -0.9: ~ary_, ~asse, ~at_, ~auch, ~ax_, ~ba_, ~bee, ~bef, ~befo, ~behi, ~bing, ~brom, ~cab, ~came, ~can_
  -0.9: ~cau, ~chem, ~chil, ~cie, ~coll, ~come, ~culp, ~dade, ~days, ~dee_, ~dest, ~dola, ~dud, ~eady, ~eak_
  -0.9: ~eau, ~ech, ~eco, ~ecre, ~eek, ~efor, ~eggs, ~ehin, ~ei_, ~ein, ~elie, ~enu_, ~epl, ~epla, ~erri
  -0.9: ~eso, ~esp, ~ette, ~extr, ~fins, ~fit_, ~fos, ~frid, ~ger_, ~ggs, ~ggs_, ~ghts, ~gree, ~hang, ~hap
  -0.9: ~hid, ~hor, ~howe, ~iero, ~iers, ~ing_, ~ink_, ~inni, ~iod_, ~iph, ~ipho, ~ips, ~ips_, ~irc, ~iter
  -0.9: ~ixi, ~kip, ~leh, ~leh_, ~lets, ~lier, ~lish, ~lled, ~ls_, ~mal_, ~mar, ~mpin, ~mps, ~nana, ~nap
  -0.9: ~nas_, ~nci, ~ncy, ~ndsh, ~nex, ~next, ~ney, ~ney_, ~ngal, ~nie, ~nier, ~nis_, ~nnes, ~nsul, ~nti
  -0.9: ~nute, ~obl, ~odi, ~ogl, ~oil_, ~oing, ~oise, ~ol_, ~ole_, ~onjo, ~ops, ~ork, ~orke, ~orm_, ~orme
  -0.9: ~oth, ~otic, ~oula, ~pape, ~perc, ~pidi, ~pies, ~pil, ~pliq, ~poco, ~pos, ~post, ~pper, ~prog, ~quo
  -0.9: ~ram, ~rco, ~rera, ~reta, ~ring, ~rino, ~riou, ~rogr, ~rott, ~rs_, ~rsa, ~secr, ~see, ~skip, ~stak
  -0.9: ~talk, ~tap, ~tche, ~td_, ~tes_, ~tha, ~tia_, ~tiez, ~tis_, ~titc, ~trip, ~tua, ~tud, ~ubby, ~uce
  -0.9: ~uck, ~ueda, ~uiet, ~ulai, ~ulie, ~ulp, ~ults, ~umb_, ~utti, ~whi, ~xtr, ~xtra
  -1.0: 2 NUMBER, 2 days, 2 fois, NAME that, NUMBER ok, NUMBER … bien, NUMBER … mat, NUMBER … much
  -1.0: NUMBER … not, NUMBER … that, a contact, a human, a podcast, a smile, a sub, a … again, a … aussi
  -1.0: a … elle, a … review, a … se, a … til, about a, accid-, admission, after this, again do, agradece el
  -1.0: agradeceria … no, ah … c, ahi estare, ahi … va, ahora … llevo, ai … tout, ai … une, ai … velo
  -1.0: al correo, alcanza, align-, all … number, allowed in, am finished, am up, an uber, and … other
  -1.0: and … your, ando en, anima-, anive-, aniversario, annuler le, anoto, ans … je, antes |, any day
  -1.0: anybo-, anybody, anyon-, anyone, anyone in, apero, appro-, apres midi, apuro |, aqui como, are |
  -1.0: argen-, argent, armar-, arrive … NUMBER, asiento de, asiento |, asiento … me, attends votre
  -1.0: attente pour, attente … le, au gerant, authorise, autou-, autour, avec ma, avec |, avez … recu
  -1.0: avisele a, ayer, bacan-, baja por, bajo, barata |, bars |, bc i, be honest, befor-, before, beign-
  -1.0: beignes, belie-, beso, bici … y, bien … gracias, bike outside, bills, bloquee, boiti-, boitier
  -1.0: bonne … de, box and, boxes, boyfr-, brake lever, breathing, bruit a, by … you, c … en, cadeau |
  -1.0: calcomania, call … i, call … landline, camaras, caminar, can someone, canadian, card from, carrement
  -1.0: carte … credit, casserole, cell … pas, celular es, cerrado |, chargeur |, cherchez vous, chere |
  -1.0: cheve-, chez, chido, chile, chilla, classe, clicks, closed, cole, come today, commande NUMBER, con la
  -1.0: conec-, conna-, connaissez, corol-, corolla, cost |, court-, cuadro … NUMBER, cuando … la
  -1.0: cuanto … la, cuatro, cut … lock, d … svp, dar, daugh-, de acuerdo, de pedaler, de plus
  -1.0: de … desabonner, de … mi, de … paren, de … votre, debranche, delete … you, deposito, des beignes
  -1.0: desca-, deux semaines, diall-, dicen |, did … consent, dije a, directement, dish, disturb … at
  -1.0: do … i, doing this, dormi, dossier de, drinks on, droit … me, drop … at, du bruit, du mat, du … est
  -1.0: du … mais, early, ecole |, el cobro, el miercoles, elect-, en ai, en camino, end … lose, end … on
  -1.0: end … your, enlevez … de, enlevez … svp, entendido, entiende |, envir-, environ, envoie un, eod
  -1.0: era el, erreur … moi, erreur … sur, es alto, es mas, es normal, eso … todo, espac-, essai, est grand
  -1.0: est … bonne, esta el, estare, estime |, et … l, etre pret, excelente, exemption, exmar-, exmarido
  -1.0: faut … un, favour, feels lose, fenders |, few, fight, fille vous, fini … travailler, first ride
  -1.0: flats |, for a, for d, for some, for … months, foto, frenc-, french, frott-, frotte, furna-, furnace
  -1.0: fuse, garantie, garba-, garbage, gente |, give … NUMBER, go thru, going through, golpe, gone in
  -1.0: good my, good now, got people, grab, grafigne, grips |, gross-, grosse, guess |, guita-, gym so
  -1.0: hable … mi, haha i, has … to, hasta las, hasta … NUMBER, have no, heati-, heating, hello, histo-
  -1.0: holde-, holder, holdi-, holding, how … does, how … people, hows the, hoy, hundr-, hundred, husband
  -1.0: i dey, i want, i … finished, ici je, identificacion, if anybody, if … get, igual-, igualmente
  -1.0: il manque, il reste, il te, in here, in library, in stock, in … month, in … place, inclu-, insan-
  -1.0: insane, interesa la, is under, is … he, is … if, is … than, it rides, it sent, it … been, it … down
  -1.0: it … has, it … still, it … to, j amene, jalan, je garde, je paye, je regarde, je … pareil
  -1.0: je … parler, je … tanne, jersey, jeu, jueve-, jueves, kid … not, know if, l erreur, la bici, la boite
  -1.0: la moins, la on, la patte, la peinture, lah do, lah … not, laisse, laisser le, land |, lands, le fun
  -1.0: le moteur, le paiement, le … par, le … se, le … texto, leave … NUMBER, legs, les deux, let him
  -1.0: let me, libre, license, light-, like, lil, list … a, listed, lists, llantas |, llego el, lo dije
  -1.0: lo pienso, lo … mas, look … it, lose, lube, m … ce, ma i, ma … j, magazine |, man … my, manger
  -1.0: many people, mauvais … sur, mauvaise photo, mc, me alcanza, me because, me puede, me saquen
  -1.0: me … about, me … am, me … como, me … dos, me … if, me … jamais, me … no, me … salir, mecanique, mess
  -1.0: message vous, message … coupe, message … me, message … not, mettez … terme, mi marido, mi … you, mic
  -1.0: mick, mide, mide NUMBER, mixed up, moi … quand, moins chere, mom … the, monterrey, more … am, much is
  -1.0: my roommates, my … back, my … gets, my … quit, my … too, my … where, name n, name … my, natur-
  -1.0: necesito la, need … more, new … no, no hace, no se, no uso, no … digas, no … will, nobod-, nombre
  -1.0: not paying, not … home, not … permission, not … sms, notifications … my, notre entente, nouveau cell
  -1.0: now he, now … to, nueva, nuevo-, nuevos, number … one, numero ahora, numero … por, o todavia, o … a
  -1.0: o … no, of … head, of … on, off … put, off … top, ok do, okafo-, okafor, old … in, on leave
  -1.0: on … demain, on … rental, on … side, one this, orale |, orang-, orange, orden es, otras
  -1.0: oublie … numero, oups j, oups … ai, out … for, outta my, ouvre, pad, pain, paisa-, paisano, palos
  -1.0: pantr-, pantry, para NUMBER, para esa, para las, para ustedes, parale … los, pardon |, parle a, paro
  -1.0: pas … grincer, pas … svp, paseo |, paso en, password, pasto-, pastor, patat-, patte, pauli-, paulie
  -1.0: pedal |, pensa-, perdu mon, perfecto |, pero mensajes, pero yo, personne … ai, peux venir
  -1.0: peux … venir, pide, pido de, pienso y, pienso … le, pinky, pinto, pis … le, pisci-, piscine, playin
  -1.0: please disregard, please forget, please the, please … you, plus jamais, podca-, podcast, political
  -1.0: poncho, ponga-, potencia, pour … les, pour … vous, pourt-, pourtant, prend, prend tu, prend … un
  -1.0: profe me, prolongee |, promo est, pu … rien, puede-, pueden mandarme, qns, que … habla, que … lo
  -1.0: quiero … seguro, quinceanera, quit playing, quita … la, quitele la, quoi vos, quoi … NUMBER
  -1.0: rappels merci, rates, reade-, reader, receive, record of, regalo de, remember me, remember when
  -1.0: remol-, remolque, remot-, remote, removing the, replace, required |, respeto |, retrouve … velo
  -1.0: ride … is, rien … la, rojas, roule-, round-, row NUMBER, rs NUMBER, saben, saco, said stop, saoul-
  -1.0: sari, se agradece, se poncho, se … au, se … le, secretary, see … at, semaines, send … bike
  -1.0: send … pic, serait mieux, service |, shopp-, shutt-, shuttle, si … le, siege |, signatures, sillin
  -1.0: since i, sir … have, sleep-, smash-, smashed, so text, solito, solito |, someo-, someone |, sondage
  -1.0: song, soz, spammer, speec-, spell, squeaking, srry, stapler, stay a, still … number, stone
  -1.0: stop laughing, storage … i, stuck in, stude-, suis … l, swear, ta mere, take two, takeoff, talk about
  -1.0: tande-, telefono me, tell them, tell … what, tent, tente … de, terminan, text says, text … i, texte
  -1.0: texteando, texting this, texto quand, textos que, than … please, thank god, that off, that phone
  -1.0: that right, that |, the, the booking, the front, the guard, the job, the match, the mrt, the roof
  -1.0: the shifter, the whole, the … floor, the … just, the … only, the … ring, the … sorry, the … tube
  -1.0: the … years, these>you, they, through the, timbre |, time please, time … it, to all, to being
  -1.0: to quit, to wish, to … an, today, ton … est, tono, took my, torci-, torni-, tornillo, tour de, trae
  -1.0: traff-, traffic, traia, traje la, travailler a, travailler … NUMBER, trouve un, tu … chez, tu … te
  -1.0: tuesday is, tuesday |, turn the, turne-, turned, twix, type |, un an, une vraie, une … mais
  -1.0: unit NUMBER, unless … is, unsub … from, us … it, usual |, va arreter, vape, vas a, vaut la
  -1.0: vaut … peine, veget-, velo … la, velos a, vendredi, venmo, vez que, viens … mon, void, voir, voix
  -1.0: vos … svp, votre … c, vous effacer, vous envoie, vous recu, vous reponds, vous … demandez, voy para
  -1.0: voy por, vraie, vuelto, walked, want>more, was the, wave, we all, we talked, wednesday |, welcome to
  -1.0: were good, what brand, where, where got, wishi-, wishing, wishing you, with phone, with … anymore
  -1.0: with … else, with … of, within … to, work at, worst, would … NUMBER, would … take, would … the
  -1.0: wrong invoice, wrong … lol, wtu, wtu NUMBER, xfa |, y necesito, y … contesta, yeah, you be
  -1.0: you better, you donate, you tiene, you … at, you … eso, you … pague, you>more, your account
  -1.0: your site, | ahorita, | aiyo, | bit, | black, | bring, | chevere, | coach, | coupe, | deje
  -1.0: | derangez, | dropped, | eliminen, | exam, | flat, | hay, | hmm, | mis, | pa, | perfecto, | puedo
  -1.0: | reach, | rear, | rentan, | serait, | signed, | siguen, | soy, | traje, | you, | … agradece
  -1.0: | … attends, | … chum, | … color, | … des, | … disregard, | … eat, | … english, | … esa, | … espanol
  -1.0: | … grave, | … hijo, | … insurance, | … journee, | … liao, | … mandarme, | … not, | … pedal
  -1.0: | … perdon, | … permiso, | … pleut, | … quedo, | … question, | … remember, | … rush, | … sacan
  -1.0: | … sais, | … seen, | … selle, | … suis, | … textos, | … this, | … unos, | … wat, | … worked, ~_adj
  -1.0: ~_app, ~_av, ~_ba, ~_ca, ~_cha, ~_clo, ~_com, ~_dad, ~_deu, ~_emb, ~_eso, ~_far, ~_fil, ~_fou, ~_gon
  -1.0: ~_gre, ~_hom, ~_hoy, ~_hu, ~_hur, ~_if, ~_is, ~_lim, ~_lub, ~_nel, ~_rui, ~_sem, ~_soi, ~_soo, ~_spe
  -1.0: ~_suc, ~_sur, ~_tal, ~_tun, ~_vir, ~_wel, ~_wil, ~abl, ~acen, ~add_, ~adj, ~adju, ~aigh, ~anic, ~anyb
  -1.0: ~apa, ~aras, ~arch, ~ask_, ~avan, ~ave, ~avez, ~avia, ~axi_, ~ay_, ~azo_, ~bar, ~bis, ~cap_, ~ccid
  -1.0: ~cen, ~chw, ~cibo, ~ck_, ~cod, ~cole, ~cort, ~cou, ~cs_, ~cuan, ~ddle, ~dju, ~do_, ~dos, ~dsh, ~ebi
  -1.0: ~eddi, ~eeps, ~eigh, ~eja, ~elta, ~emis, ~enmo, ~eone, ~erwi, ~fail, ~far, ~ferm, ~fi_, ~flow, ~fole
  -1.0: ~fou, ~gag, ~get_, ~geth, ~go_, ~goe, ~goes, ~gram, ~gras, ~gues, ~he_, ~heel, ~herw, ~hind, ~hoy
  -1.0: ~hoy_, ~hts, ~hts_, ~hue, ~iene, ~if_, ~ime, ~imos, ~ipl, ~iss_, ~issa, ~ize, ~jeu_, ~jo_, ~juev
  -1.0: ~kena, ~lade, ~las_, ~let_, ~lick, ~liev, ~lla, ~lleg, ~lles, ~lleu, ~loa, ~lts, ~lts_, ~lube, ~luc
  -1.0: ~lune, ~man_, ~mbre, ~meon, ~morr, ~nfir, ~nkin, ~nmo_, ~nobo, ~novi, ~nyb, ~nybo, ~obod, ~occ, ~oci
  -1.0: ~oday, ~oget, ~ogg, ~olar, ~omeo, ~ompe, ~ond, ~onth, ~ope, ~ora, ~orte, ~oss_, ~ouce, ~per, ~pist
  -1.0: ~pol, ~ppro, ~ptan, ~rab_, ~rae_, ~rail, ~rda, ~rec, ~rech, ~reci, ~repo, ~reva, ~riv, ~rni, ~rnt
  -1.0: ~rnt_, ~ron_, ~roun, ~row_, ~rquo, ~rrec, ~rue, ~rwi, ~sai, ~sal, ~schw, ~soo, ~spo, ~suc, ~tars
  -1.0: ~tau, ~tera, ~the_, ~toge, ~tra, ~trel, ~u000, ~uatr, ~ucks, ~uet, ~umme, ~unt, ~ups, ~upu, ~urq
  -1.0: ~urqu, ~vian, ~way_, ~wil, ~wip, ~yeah, ~yi_
  -1.1: (unknown 1), NAME … com, NAME … in, NUMBER c, NUMBER hr, NUMBER sharp, NUMBER with, a arrete, a beer
  -1.1: a el, a lie, a small, abierto, abonn-, abonner a, about NUMBER, accidente, account to, adjus-
  -1.1: agree … that, ahora … el, aimerais ne, aimerais … plus, aiyo, al final, alerts on, alerts … my
  -1.1: already … the, alto por, alto … favor, am sending, am … work, an end, and thanks, and … both
  -1.1: angry>forever, anniversary, annoying please, anyone but, apaga, are so, are … of, are … open, arif
  -1.1: arreglar, as … you, asi |, at … is, au printemps, au … a, aurez, autre, avec la, avec … chien
  -1.1: avez tu, avez un, avez … le, avoir un, aweso-, awesome, axle, bano |, battery |, be … and
  -1.1: been … weeks, bendi-, berri, bici vieja, bike and, bike boxes, bike … and, bike … ready, blond-
  -1.1: blonde, blue … the, bothe-, bouchon, boute-, bouteille, broken |, bus … near, busy |, by itself
  -1.1: by … and, c … moi, ca arrete, ca veut, ca … dire, cake for, called off, camar-, came by, can tell
  -1.1: can … leave, card i, carrera, ce … les, cel no, celu, chain |, chambre |, change the, character
  -1.1: charg-, chargeur, check with, chez NAME, chez … y, choice, churc-, church, cicla, clac, cleve-
  -1.1: cleveland, clock, colom-, comid-, comida, commerce, compt-, con … esposo, corte, corte el, cosas y
  -1.1: counting, couri-, courses, cracked, creme, crois-, crying at, cuando te, cuerd-, customer … my, dark
  -1.1: de este, de fete, de neige, de t, de trop, de … dans, decal-, deja de, dejen … textear, dejenme
  -1.1: delete … esta, demasiado, desar-, desas-, desastre, desole, desole … je, dice NUMBER, die |
  -1.1: dire quoi, directions |, discount, do … buy, do … consent, do … rent, done i, eat already, ebike
  -1.1: econs, el paseo, el recibo, el … mi, el … o, el … todavia, el … yo, en casa, en veux, en |
  -1.1: en … noche, encontre en, encore sur, enleve, entrance, enver-, envoyez … plus, es lo, es … NUMBER
  -1.1: escuc-, esposa, esposo, est … quand, est … quel, esta … de, estrellas en, estrellas … google, et on
  -1.1: etait … sur, everyone |, evng, expir-, facture … la, failed |, fea, felic-, felicidades por, final |
  -1.1: find you, finis, fitte, fixing |, for her, for life, for tuesday, for us, forgot to, form |, foto que
  -1.1: freins arretent, from … number, front … is, further contact, gardiez, gato |, go i, go … me, goat
  -1.1: gonfl-, grais-, graisse, grince, halfway up, halfway … the, happy, has the, has … number
  -1.1: have … great, he … also, he … in, her … the, hirin-, hiring, his … please, house, i am, i prefer
  -1.1: i … came, i … hungry, i … it, i … more, i … online, i … sending, i … wait, ici … le, if any, il … je
  -1.1: impresora, in … bag, in … box, infolettre, inscription a, insurance, insurance wants, interesa
  -1.1: interesse … la, is, is how, is leaving, it, it la, it ready, it yet, j enleve, j … parle, jalis-
  -1.1: jalisco, jamen-, jamene, je passerai, je pensais, je … effacer, je … envoie, je … faire, jefa, jury
  -1.1: jury duty, just … one, juste … je, keep texting, keepi-, keeping, key, kg, kiddo, kits, l auto
  -1.1: la cle, la construction, la electrica, la mano, la necesito, la neige, la nueva, la segunda
  -1.1: la … nadie, labor |, lache … un, lande-, landed, laugh-, lawn, le, le chercher, le digas, le digo
  -1.1: le puede, le … arrete, le … en, leave my, lengu-, les petites, les photos, les … boue, les … roues
  -1.1: les … velos, libra-, licencia, lien, life is, like |, like … time, line … your, link no, llameme
  -1.1: llego … NUMBER, llevo dos, llove-, llover, llueve, lluvia |, lo |, loane-, loaner, loaner |
  -1.1: long … it, looking … a, looks, los … jajaja, lost the, luego, luv you, ma, madam i, mais il
  -1.1: mais … vous, make … NUMBER, maladie, mall, manan-, mayus-, mayusculas, mdr |, me dejen, me demande
  -1.1: me dijeron, me lo, me voy, me … in, me … llamado, me … read, me … textear, meant … my, media, media-
  -1.1: medicine, meill-, melangez, mele, mensaje con, mensaje me, merci … vous, message on, message … now
  -1.1: mettez du, mi … pregunta, mi … tambien, mierc-, miercoles, mins |, minutitos, mira, miss, mon char
  -1.1: mon stop, month, more … for, more>stop, motor, much … in, my bike, my brakes, my calendar, my screen
  -1.1: my storage, my … end, my … same, n NUMBER, ne … plus, need your, need … know, need … rack, negra
  -1.1: never say, new … number, nino |, nitid-, nitido, no iba, no just, no pedi, no veo, no … number
  -1.1: no … todavia, nobodys, non … pour, not pick, not share, not … after, not … calls, not … saying
  -1.1: nouvelles, numero … magasin, numero … qui, o el, of … guys, of … school, off NUMBER, off … is
  -1.1: oficina no, ojos, ok … did, on phone, on s, on your, on … NUMBER, on … hill, on … is, one |, origi-
  -1.1: original, other, ouch, out … door, out … of, padri-, pague-, papa que, paper, papineau |
  -1.1: par … garantie, para … bici, parale con, paro de, pas … magasin, pasam-, passer, passerai, passw-
  -1.1: perdu mes, permanent, petites roues, peux … vous, please … NAME, plus proche, point-, poly, ponche
  -1.1: por las, por … hasta, porfa … de, porte-, ported, potence, poule, pour ce, pour le, pour … avis
  -1.1: pour … cadeau, pour … kona, pray … me, preferiria que, preferiria … no, prets, prior-, problem |
  -1.1: puede mandar, purpl-, purple, put … wrong, quand … aurez, que hable, que talla, que … para
  -1.1: que … vaut, que … you, queda |, quier-, quieran, quinc-, quitte pas, quitting, race |, rack off
  -1.1: raining |, rechinar |, recordatorios … se, rendu |, reply |, reporte, retirer son, revoi-, rubbi-
  -1.1: run over, sais que, salgo a, salido, sat ride, saturdays |, saw it, say … more, says … the, scratch |
  -1.1: screa-, screw-, scuse, se … como, se … habia, seaso-, season |, sees … phone, seguro |, send>remove
  -1.1: shall, she, shifter, shimano |, shirt-, shirts, shout-, si … lo, siend-, siendo, sizes, so just
  -1.1: so … who, solo … bici, sont, souliers, spam … my, spamming … with, specs, stair-, stairs, stapl-
  -1.1: stats, status, sticker, still |, still … that, stock-, stop y, stop … text, stop … when, stop … your
  -1.1: store … the, su … esta, su … gracias, subje-, suis … reunion, suit, supue-, svp … mon, swear |
  -1.1: take … as, take … bins, takin-, taking, talk … me, tan … gracias, tarde |, taugh-, taught, taxes |
  -1.1: te mande, tell … he, tengo un, text him, text was, text … for, texte |, texteo, textos … ca
  -1.1: texts … now, that … about, that … how, that … so, the best, the blue, the chicken, the lights
  -1.1: the phone, the radio, the spokes, the teacher, the … bracket, the … brake, the … grips, the … if
  -1.1: the … invoice, the … knocking, the … papers, the … party, the … raleigh, the … sign, the … ticket
  -1.1: the … van, them for, these … NUMBER, this app, this saddle, thru, thurs |, ticket is, ticket … NUMBER
  -1.1: timbr-, time do, to make, to open, to opt, ton … a, took your, took … phone, toute |, training wheels
  -1.1: traje, transfer, travail, trip, tristeza, troca |, trouble, trying … fix, tu arreter, tube please
  -1.1: turn it, tutor-, tutorial, tutoy-, typic-, typical, ubicacion, un carro, un … de, una cita, up … hill
  -1.1: used one, vais passer, vais … faire, velo merci, velo pour, velo … j, velo … revenu, versi-, version
  -1.1: veut … quoi, vez … no, vi su, vidrio, vitesses |, vodaf-, vodafone, vos … et, votre … dit, vous aurez
  -1.1: vous … tu, waite-, waiting |, was … what, we moved, we … NUMBER, weari-, wearing, wed, well be, went
  -1.1: went … my, wesh, what size, wheeled, when … your, whene-, whenever, whenever |, winte-, winter
  -1.1: with … is, with … thumbs, won the, work … NUMBER, would … please, wrong color, y … bien, y … des
  -1.1: y … la, y … t, you de, you need, you rent, you … an, you … ok, you … that, you … vivo, your brother
  -1.1: your spam, your … be, your … la, yup, | alguna, | aviseme, | day, | de, | dele, | eso, | jetez, | luv
  -1.1: | mi, | mire, | nitido, | ouch, | premier, | quitaron, | quitting, | ramasse, | remettez, | sin
  -1.1: | some, | tanne, | want, | wesh, | … abierto, | … account, | … acepte, | … adore, | … asiento
  -1.1: | … aunt, | … basta, | … caro, | … dans, | … declined, | … den, | … did, | … equivocada, | … fotos
  -1.1: | … frein, | … hang, | … jaja, | … jefe, | … lor, | … luz, | … messages, | … noise, | … plutot
  -1.1: | … police, | … prefer, | … retirar, | … s, | … sending, | … stop, | … talla, | … tengan, | … they
  -1.1: | … unsubscribe, | … vale, ~_afi, ~_awe, ~_bal, ~_bco, ~_by, ~_cla, ~_cua, ~_dir, ~_gra, ~_is_, ~_it_
  -1.1: ~_jok, ~_lat, ~_le_, ~_loi, ~_ly, ~_ma_, ~_mer, ~_mi, ~_nos, ~_ol, ~_pat, ~_ped, ~_poc, ~_pow, ~_pue
  -1.1: ~_sea, ~_sl, ~_tow, ~_tw, ~_ub, ~_wet, ~aba, ~abu, ~acci, ~aila, ~aker, ~alu, ~ame, ~ampa, ~ang_
  -1.1: ~ango, ~ared, ~arge, ~arki, ~arra, ~ars, ~asi, ~asl, ~assw, ~asto, ~asur, ~atea, ~aten, ~aut_, ~awe
  -1.1: ~ayi, ~ayo_, ~bat, ~bco, ~bien, ~blon, ~cai, ~car, ~card, ~caro, ~char, ~choc, ~chur, ~crew, ~cua
  -1.1: ~dam, ~damo, ~dile, ~djus, ~dles, ~eah, ~eah_, ~ears, ~ecta, ~edi, ~ee_, ~egur, ~eil, ~eme_, ~enci
  -1.1: ~eni, ~epar, ~eryt, ~esu, ~evan, ~expi, ~ffl, ~fixi, ~ght, ~gina, ~hene, ~hich, ~hift, ~hip, ~hru
  -1.1: ~hru_, ~ht_, ~hurc, ~iano, ~ick, ~ieto, ~igin, ~il_, ~ild, ~im_, ~ima, ~imbr, ~impr, ~inio, ~int_
  -1.1: ~inta, ~invi, ~ion_, ~ira, ~isc, ~item, ~ize_, ~jok, ~key_, ~kin, ~lah, ~laim, ~lass, ~le_, ~leur
  -1.1: ~lio, ~lis_, ~lt_, ~lue, ~lueg, ~mak, ~mall, ~mar_, ~mier, ~moto, ~mpe, ~mpor, ~ncho, ~ndit, ~negr
  -1.1: ~ners, ~ngra, ~nlin, ~nniv, ~nque, ~nsei, ~nto, ~oane, ~oca, ~oda, ~okes, ~oks, ~oks_, ~om_, ~omi
  -1.1: ~ong_, ~ooks, ~oral, ~oran, ~oria, ~ossi, ~otte, ~ouvr, ~oxi, ~paye, ~pei, ~pin_, ~poi, ~poil, ~poso
  -1.1: ~pow, ~ppl, ~ppt, ~ppy, ~ppy_, ~rac, ~raya, ~rche, ~rcol, ~rey_, ~rigi, ~roll, ~rou, ~rpl, ~rple
  -1.1: ~rqu, ~rran, ~ruin, ~ry_, ~ryt, ~saba, ~sew, ~sey_, ~sha, ~she_, ~shed, ~shif, ~shor, ~sio, ~sont
  -1.1: ~ssw, ~sswo, ~stee, ~str, ~tabl, ~tais, ~taki, ~tan_, ~tarl, ~teri, ~thro, ~thru, ~thur, ~tiem, ~ton
  -1.1: ~traf, ~tras, ~ture, ~uar, ~ubbi, ~unti, ~ura_, ~urpl, ~urt_, ~veri, ~wel, ~weso, ~wet, ~whic, ~wint
  -1.1: ~xpi, ~xpir, ~xto_, ~yin
  -1.2: 2 hrs, 2 minutes, NAME m, NAME … de, NUMBER flat, NUMBER o, NUMBER … mais, NUMBER … nobody, a casa
  -1.2: a ustedes, a … derecha, a … hier, a … light, a … marido, a … ou, a … than, abonnement bixi, absol-
  -1.2: actor, adapt-, add a, addre-, address, agreed … the, agreg-, ai ete, ai … deux, ai … gagne, alcanzo a
  -1.2: alcanzo … llegar, alfor-, all … best, allo … est, am … being, am … to, amarr-, amma, and get
  -1.2: and … me, and … number, any other, any … text, appor-, are doing, are too, are … at, are … hours
  -1.2: arreglo, arret … bus, arrete chez, arrives, as long, asi me, asking … my, at … bar, atras |
  -1.2: avais … de, avec ces, avisa-, avisos |, ayer y, back and, bagages, bags, bajan-, bajando, balance is
  -1.2: bano, barn, basico, basta … lluvia, been so, believe it, believing, bendiciones, betwe-, between
  -1.2: biblioteca, bici … por, bidon, bien … de, bike deals, bike looks, bike … day, bill |, bins, bins out
  -1.2: biscuits, bleed, bonne grandeur, bonne … NAME, borre el, botak, boy, brother |, btw |, budge-, budget
  -1.2: buen, build |, buzzing |, c … toi, ca au, ca … bien, ca … dans, ca … rien, cada vez, cadenas |
  -1.2: cage |, cai, calculator, calls … NUMBER, cambiar, can of, can use, can … go, can … pay, can … receive
  -1.2: cancela la, cancelen, cansado, carbono |, carpe-, carpet, cars, cart, casa … NAME, cats, cell … suis
  -1.2: cerca |, certain, chain-, changement de, changiez, cheff-, cheffe, cherche un, chidi, chihu-
  -1.2: chihuahua, chum dit, chum … la, cinta, class, class |, clicked twice, coins, come … me, commande |
  -1.2: commerce |, compra, con … cobro, congrats, conoc-, contigo, contrasena, correct pour, cost
  -1.2: course … dimanche, cual … su, d autre, dac |, dare |, dates, day to, day … and, day … my, days |
  -1.2: de bus, de lluvia, de … pluie, dele, delete candado, delete … NUMBER, department, department |
  -1.2: derecha, des nouvelles, des vidanges, desabonne de, desactivez, detai-, did … guys, dit … fois
  -1.2: do … touch, doing |, donc la, donut-, donuts, dos de, du porte, duty, e … ningun, el cupon, el motor
  -1.2: el pedal, el ruido, el |, eleve-, empiecen, en NUMBER, en deux, en m, en titi, en … calle
  -1.2: en … trouve, en … une, encontraron, enfrente |, enlevez nous, entir-, entirely, enviarme
  -1.2: envoie … message, envoyer … photos, es mejor, es … gracias, escal-, eso se, espag-, espagnol, esquina
  -1.2: essay |, est ca, est revenu, est toi, estan … los, este … si, et de, etes … de, etes … ouverts, eu
  -1.2: evening, everything, exam |, expired, faut que, finish |, fit |, fit … in, fitting |, forever>forever
  -1.2: freezing, frein-, from … cart, from … haha, full … at, gagne, gardez le, general, get all, get outta
  -1.2: gift cards, give her, going up, gorra, got, grand-, hagalo, hagalo |, hand in, hay un, hende-
  -1.2: here so, heures |, high |, him … stop, his name, hola soy, home … NUMBER, homew-, honnetement, how do
  -1.2: hr, hrs, husbands number, i remove, i … both, i … nights, i … when, ig, il … de, image-, in at
  -1.2: in … car, in … hospital, inform … if, inscrire, interac, interview, is coming, is for, is … btw
  -1.2: is … cell, is … safe, it fit, it safe, it … she, j … demande, jacke-, jacket, jajajaja |, jamme-
  -1.2: jammed, jase, je … au, je … une, jerse-, jeudi, joder que, juste … le, keep … posted, keys |, kids |
  -1.2: kitch-, kitchen, knocking, l assistance, l avis, l … demain, l … en, la, la derecha, la enlevez
  -1.2: la esquina, la saaq, las … me, later |, le cambien, le courant, le noir, le … arret, leade-, leader
  -1.2: leath-, leather, lecture, left, lend me, les taxes, letra-, letras, letre-, letrero, lien de
  -1.2: light on, likes, linea |, link, lio, lips, lista … la, llanta |, lluev-, lo suplico, lo … de, loo
  -1.2: lor |, ma blonde, mal escrito, manana, manden por, masks, maths, matric, mayo, me he, me if
  -1.2: me posted, mecanico |, mediu-, medium, membership, mensaje que, merci … retirer, mes … je
  -1.2: message … est, message … in, message … l, mets, mettez … de, mi carro, mi no, mi orden, mi … o
  -1.2: mi … que, mi … te, moi comme, mon … dans, mon … le, more surprises, more to, more … thank, moved |
  -1.2: muffi-, my butt, my car, my frame, my knee, my membership, my sis, my … NAME, nada … la, name
  -1.2: ne veux, neare-, need NUMBER, need … get, neede-, needed, netto-, netwo-, network, next door, nicke-
  -1.2: nickel, nid, no era, no problem, no … contestar, no … dejen, no … para, no … surprises, not happy
  -1.2: not i, not ship, not touch, number too, numero … mettez, of … you, oferta de, off no, offs, ofrece
  -1.2: ok go, on arrive, on labor, on … old, on … text, only … is, open … labor, openi-, opt … of, or
  -1.2: or … one, otro cliente, out from, out … no, par la, para de, para … rechinar, paran de, parking |
  -1.2: pas … votre, pay … the, perfe-, personne qui, peut on, phone because, phone said, pick, pics |
  -1.2: pied |, pierdan mi, pierdan … numero, pinea-, pineapple, place … is, plan |, please … is, plus du
  -1.2: plus … de, policia, polis-, polish, por … tan, porte bagages, porto-, porton, pour … chaine
  -1.2: pour … velo, practice, premium, private number, psych-, puede, pueden mandar, puppy, put … the, q7
  -1.2: que dia, que non, question … you, queue number, qui repond, quit … but, quita el, quito el, quits
  -1.2: rappellerai, raspo-, ready, recibo |, recordatorios por, reflectores, regardless, rembourse
  -1.2: reminder … the, remove … phone, removed … from, rendez … mon, rentre |, revenu, revoke my
  -1.2: ride leader, rien … vous, right … one, ringt-, ringtone, rite |, rodado, rude |, saaq, sabado, sad
  -1.2: saddle |, salgo … las, samba-, saquen, saturday, sauve-, sauvez, se quita, seman-, sent my, shall i
  -1.2: shave, shoe, si baja, siege de, siege … bebe, siento mucho, signer, slept, slime, slip, smoke, smoot-
  -1.2: smooth, smthg, sofa |, solo … un, sonnez, sorpresa |, spare key, sparkles, speed, spring tune, step
  -1.2: still have, stop … at, stop … la, su papa, suave-, sub, suelto, suis … au, supli-, suplico
  -1.2: sur facebook, sur la, sur les, swear if, take … and, talk |, tall, tamal-, tamales, te … suplico
  -1.2: techn-, tell … she, temple, termina, text … and, texter … moi, texto en, texts>you, that … meant
  -1.2: the bag, the bins, the change, the church, the dentist, the downtown, the fridge, the ice
  -1.2: the kickstand, the landlord, the map, the message, the only, the place, the post, the recipe
  -1.2: the tape, the trailer, the window, the … call, the … day, the … email, the … fee, the … lock
  -1.2: the … minus, the … til, them and, there, thinks … am, this … have, thumbs, tienen en, title, tkt
  -1.2: tmrw |, to … after, to … work, todav-, todavia, today so, told her, tonde-, tonight |, trabajando
  -1.2: turns out, tv, ultimo … que, un … sur, une bonne, up again, up text, va y, vergu-, verguenza, vers
  -1.2: vers NUMBER, viernes … me, ville, vos heures, vos … a, vos … m, votre part, vous auriez, vous de
  -1.2: vous … la, vous … laisser, vous … un, voy saliendo, wahal-, wahala, want that, wat … i, what day
  -1.2: what would, what … my, what … that, wheel |, which one, who am, who removed, who said, who … to
  -1.2: whoop-, whoops, wicke-, wicked, will, will it, will … buy, wine for, wisdo-, wisdom, with me
  -1.2: with one, work nights, wrong day, y ahi, y … son, you back, you change, you fix, you off
  -1.2: you promised, you see, you turn, you … alcanzo, you … email, you … removed, you … una, your time
  -1.2: your … but, | allo, | anda, | assez, | au, | comptant, | consent, | cross, | dear, | donne
  -1.2: | excelente, | half, | hows, | joder, | manana, | miss, | mummy, | pongan, | quel, | saqueme
  -1.2: | shimano, | sure, | suspendan, | they, | tkt, | wake, | whoops, | wicked, | … abiertos, | … beg
  -1.2: | … bruit, | … clique, | … compro, | … con, | … cunado, | … dejo, | … di2, | … dio, | … dormir
  -1.2: | … ebike, | … every, | … hablar, | … min, | … needed, | … night, | … onda, | … open, | … part
  -1.2: | … photo, | … rain, | … ready, | … see, | … sounds, | … well, | … word, ~_amm, ~_ava, ~_aw, ~_ay
  -1.2: ~_bl, ~_boi, ~_bra, ~_bro, ~_cu, ~_div, ~_do, ~_el, ~_eng, ~_eu_, ~_fev, ~_fli, ~_fre, ~_fri, ~_gua
  -1.2: ~_haz, ~_hi, ~_hou, ~_hr_, ~_hrs, ~_it, ~_jer, ~_jue, ~_la_, ~_las, ~_le, ~_mei, ~_mu, ~_nia, ~_or_
  -1.2: ~_pla, ~_sel, ~_sle, ~_tes, ~_tra, ~_tv, ~_tv_, ~_wah, ~_wee, ~ack, ~addr, ~agar, ~age_, ~ain, ~alk
  -1.2: ~amba, ~ambi, ~amme, ~ance, ~ani, ~ard, ~asio, ~asp, ~ats_, ~ava, ~aves, ~avi, ~awes, ~bet, ~betw
  -1.2: ~bles, ~boy_, ~bre_, ~budg, ~cal, ~cam_, ~che, ~cle_, ~comm, ~cote, ~coun, ~dal, ~davi, ~ddl, ~ddr
  -1.2: ~ddre, ~deli, ~dget, ~dli, ~eal_, ~ean, ~ear_, ~eate, ~ecte, ~eded, ~ediu, ~eede, ~eev, ~eft_, ~eglo
  -1.2: ~enia, ~epin, ~erfe, ~ersh, ~essi, ~et_, ~etwe, ~eudi, ~eva, ~eves, ~fast, ~fev, ~fic_, ~fre_, ~gen_
  -1.2: ~givi, ~gra, ~guno, ~hai, ~hay, ~hedu, ~hey_, ~hoe_, ~hom, ~hope, ~hro, ~hrs, ~hrs_, ~iba_, ~ice
  -1.2: ~ice_, ~ich_, ~igh, ~illo, ~ilm, ~incl, ~inki, ~inne, ~irar, ~irs, ~irt_, ~isse, ~itad, ~jers, ~jeud
  -1.2: ~kitc, ~lah_, ~leep, ~lf_, ~llov, ~lone, ~loor, ~loy, ~lute, ~lven, ~mie, ~mond, ~mpri, ~nait, ~nca
  -1.2: ~nig, ~nigh, ~nni, ~noo, ~nstr, ~oble, ~octo, ~odav, ~odys, ~oger, ~oken, ~ola, ~omes, ~onf, ~ood_
  -1.2: ~osa_, ~ouss, ~ouv, ~pea, ~pon, ~ppe, ~ppin, ~quir, ~rats, ~rect, ~redo, ~repl, ~reto, ~rfe, ~rfec
  -1.2: ~rgad, ~rger, ~rias, ~rill, ~rive, ~rob, ~rot, ~rro_, ~rsey, ~rubb, ~saf, ~say, ~seal, ~sey, ~shal
  -1.2: ~sid, ~slee, ~sma, ~sur, ~swea, ~tep_, ~tle, ~troi, ~tur, ~tv_, ~uadr, ~ual, ~uda_, ~udi_, ~uelt
  -1.2: ~uem, ~uer_, ~uil, ~uma, ~unny, ~urpr, ~usen, ~vem, ~vie_, ~vio, ~viou, ~voq, ~voqu, ~wah, ~wed
  -1.2: ~week, ~ween, ~wen, ~wife, ~will, ~wipe, ~xte_, ~zen_
  -1.3: 2nd, NAME … va, NAME … yo, NUMBER be, NUMBER free, NUMBER minutes, NUMBER no, NUMBER non
  -1.3: NUMBER semaines, NUMBER … avant, NUMBER … pis, NUMBER … tu, a bird, a como, a service, a texter
  -1.3: a used, a … 2, a … bici, a … lista, a … que, a … thing, a … une, abiertos |, abonne a, acc
  -1.3: account number, actua-, address |, admir-, advan-, advance, after … i, afuera yo, agarro, agua
  -1.3: ai les, ai |, ai … mais, al cel, alguna, all … now, allo c, also … you, am outside, am so, amen, amor
  -1.3: and send, and … was, anymore … am, appt, apres … job, arreglan, arret d, arrivent, asking … do
  -1.3: aslee-, asleep, at, au sondage, au stop, autre numero, avais demande, avisarme cuando, aviso … que
  -1.3: ayer |, back from, bar tape, bc, beard, besoin d, bici afuera, bicycle … NUMBER, bicyclette, bigge-
  -1.3: bigger, bill i, bird, birya-, biryani, bites, bites |, blanco |, bleu, blue one, bluet-, bluetooth
  -1.3: borde-, both … us, brake |, bring, brother, brother in, brother … law, brothers, buddy |, by
  -1.3: by NUMBER, bye |, c … sur, ca marche, ca … pas, cadena, cadre est, calcu-, cambi-, can … check
  -1.3: candado que, card, caref-, careful, cargador, casi no, cat |, cell … en, champ, chanc-, chance, cheap
  -1.3: chercher, claro |, cleat-, cleats, cles |, code … it, colores, come now, compa |, completement oublie
  -1.3: confirm once, conseils, construction, contact i, continuer a, contrat, courriel pour, coute un, crie
  -1.3: cuando llega, cuant-, cuanto |, cupo, d aller, d attendre, d … a, dale, dale |, dans NUMBER, de casse
  -1.3: de presse, de rajas, de semana, de voir, de … ciudad, decals, deck |, dejam-, deje la, delete equipo
  -1.3: delete lunes, demain matin, demande le, dieu, direccion |, distu-, dit … mais, diwal-, diwali, do if
  -1.3: do … have, do … share, does the, dois, dos semanas, down i, downl-, dressed, during the, e |
  -1.3: el domingo, el martes, el recordatorio, el suyo, elle, emergency contact, empie-, end feels
  -1.3: end … rental, engou-, enjoy, erreur |, ese … era, esquites, essay, est bon, est partie, est quittes
  -1.3: est regle, est … au, est … merci, est … par, est … pere, estam-, estamos, estimate |, estimation
  -1.3: estoy con, estrellas, etes les, everywhere, faire le, family |, favor … lo, favou-, fellow, file and
  -1.3: fin … semana, fits |, font, for … just, for … long, forma-, frame i, frame … i, free sms, free |
  -1.3: freins, from that, gars … comptoir, germa-, get down, getting ridiculous, glute-, gluten
  -1.3: going … have, got cut, gris |, gros |, guard, hace ruido, hacen … a, hands |, have … for
  -1.3: have … three, he told, her so, hermano, heures, him, hmm, hopel-, hopeless, hotma-, hotmail, houss-
  -1.3: housse, hows, husba-, i called, i pressed, i … but, i … or, i … outside, ice |, imagen, imagen |
  -1.3: in after, in time, in … from, in … hour, inche-, inches, inquiete, install, instructions, into, ipads
  -1.3: is about, is bad, is with, is … bike, is … the, it alone, it before, it worth, it … again, it … from
  -1.3: j pensais, j … completement, j … etre, j … tout, je mesure, je passe, je … devant, je … garder, jetez
  -1.3: just went, keep working, kenya-, kicks-, kickstand, l ete, l … tout, la azul, la caja, la ciudad
  -1.3: la lumiere, la … azul, la … en, la … se, la … vieja, lah, laissez le, large, large |, las 2
  -1.3: las luces, las … y, last time, latex, laughing |, le cable, le changement, le mando, le silence
  -1.3: leave … bike, leaving … NUMBER, lectu-, left … one, leg day, les cables, les freins, les rayons
  -1.3: lift it, ligne |, lisan-, lisant, list so, loggi-, logging, look like, looked at, lower, ma coloc
  -1.3: ma … sur, maiso-, maison, making … want, manches, mandarme … mensajes, mandeme la, maps, marin
  -1.3: matri-, mayo |, me next, me not, me saca, me toca, me want, me … so, me … stop, me … turn, mecanicien
  -1.3: medid-, mediodia |, medium |, meilleur, mensaje … de, mensaje … mi, merci … rappel, mi dinero
  -1.3: mi … agarro, midi |, mido, mido NUMBER, minimo, minutos, mitaines, mom, mon cadre, monday, more … in
  -1.3: more … please, moteu-, mother … law, mrt, much i, muchacho, music-, musica, mustache, my landlord
  -1.3: my personal, my stop, my water, my … bottle, my … buzzes, my … goes, my … just, my … what
  -1.3: my … yesterday, nada de, nervo-, nervous, neufs, new sim, next week, no autorizo, no credit
  -1.3: no manches, noche, noire, nombre … la, not look, not talking, not … like, nota, nouve-, nouveau … est
  -1.3: now there, number when, numero c, odome-, of true, of … lol, of … n, off or, off … hands, ok no
  -1.3: ok … will, on facebook, on read, on … quittes, on … un, one, onion-, onions, oups, out … true
  -1.3: pack … for, par … on, parfa-, pas … cell, pas … nom, pas … personne, pas … presse, passe j, patro-
  -1.3: peint-, perdon … no, perfect, permiso … que, pesos, peux plus, phone and, phone can, platf-, platform
  -1.3: plus aucune, pocket |, police report, ponchaduras, por … NUMBER, por … paso, por … recordatorio
  -1.3: porfa que, prendre … velos, presi-, pressed, problemes, prochaine |, proverb, pu la, puerc-, puerco
  -1.3: puerta |, que dice, que luego, que salgo, que verguenza, que … al, quelq-, qui … ecris, qui … occupe
  -1.3: quiero esperar, quitele, quiten los, quote |, raffle |, rajas, ramasse |, receipt, recipe, recojan
  -1.3: recu votre, reflecteurs |, regano, remueva, remueve, renta, respo-, reste, reste |, retourner
  -1.3: rien … casse, robot ou, rose, rude, s occupe, sabad-, salon |, scell-, scellant, scrat-, se … son
  -1.3: serve-, seule, she … the, shifting is, shima-, shimano, short |, si … un, singl-, single, slot
  -1.3: sms de, sms … la, so … messages, sonne … le, sort, souhaite ne, spain, spams, sry, stage-, stages
  -1.3: stalk-, still the, stop light, stop making, stop you, suis … arret, suis … dans, summe-, tail, talk
  -1.3: tata, te … pero, templ-, terminaron |, texte pour, textiez, texto, texto de, texto on, that … anymore
  -1.3: the NUMBER, the bank, the big, the deals, the emergency, the garage, the key, the mustache
  -1.3: the season, the tube, the upgrade, the … cap, the … end, the … helmet, the … last, then … am
  -1.3: they were, they … me, things to, thumb-, thx … the, ticket number, tiene … de, til i, time … NUMBER
  -1.3: to pass, to remove, to unsubscribe, to … ads, to … that, toca, traig-, training, trase-, triciclo |
  -1.3: trike |, trouvez, tse, tu as, tu des, tu pour, tu … avec, tub, turn left, twice … the, ubicados
  -1.3: umbrella |, un … le, un … vocal, una … para, under … name, une job, unsubscribe button, urs |
  -1.3: vais le, vayas, velo … svp, vendo, venga-, venmo |, vente, vet, veux … attendre, veux … au, vide |
  -1.3: viejo, viens … voir, ville |, void deck, voitu-, voiture, voudrais ne, voudrais … plus, voula-
  -1.3: voulais, vous dois, vous et, vous … meme, vous … textiez, voy … alla, voyan-, voyant, want … talk
  -1.3: was NUMBER, was … there, watch it, way, weeks, what did, whatever you, when … bought, who took, whole
  -1.3: whole thing, will … for, will … let, window |, wizard, wobbl-, write it, x, xl, y aller, y eso, y la
  -1.3: yes … it, you after, you install, you … and, you … me, your car, your card, your ex, your place
  -1.3: your … already, | aceptan, | approve, | arreter, | bonjour, | double, | first, | guess, | hein
  -1.3: | necesito, | numbers, | oups, | ouvert, | quitele, | saca, | see, | this, | todos, | total, | une
  -1.3: | water, | ye, | … NAME, | … cansado, | … como, | … cool, | … credit, | … demain, | … descuento
  -1.3: | … falta, | … je, | … key, | … laptop, | … leo, | … lista, | … mesure, | … named, | … other
  -1.3: | … piste, | … saw, | … shifting, | … threw, | … tube, | … uncle, | … veux, | … year, ~0nd, ~0nd_
  -1.3: ~_0n, ~_0nd, ~_at_, ~_bc_, ~_by_, ~_cap, ~_cue, ~_du, ~_eno, ~_gl, ~_got, ~_gr, ~_hea, ~_his, ~_hw
  -1.3: ~_kid, ~_la, ~_lef, ~_lle, ~_mue, ~_ont, ~_oup, ~_po, ~_ref, ~_res, ~_rou, ~_rud, ~_sab, ~_sam, ~_sh
  -1.3: ~_sha, ~_sry, ~_swe, ~_tem, ~_ti, ~_tom, ~_we, ~_wor, ~_x_, ~aben, ~abys, ~ador, ~afor, ~alou, ~ana
  -1.3: ~anal, ~anti, ~anua, ~arfa, ~arne, ~ashe, ~asle, ~au_, ~auri, ~auti, ~ayon, ~bano, ~bbi, ~boar, ~boi
  -1.3: ~cama, ~camb, ~carr, ~cere, ~ch_, ~che_, ~cher, ~chid, ~ckst, ~cla, ~coge, ~com, ~ctua, ~dan, ~deta
  -1.3: ~dit_, ~div, ~dlo, ~dlor, ~dois, ~due, ~eap_, ~ecio, ~ectu, ~edo_, ~eeks, ~eft, ~eig, ~ejam, ~elq
  -1.3: ~elqu, ~endr, ~epo, ~erac, ~esio, ~esom, ~est_, ~evue, ~ey_, ~fect, ~fet, ~fri, ~ge_, ~gel, ~glo_
  -1.3: ~gro, ~gs_, ~gua_, ~hant, ~harg, ~hew_, ~hil, ~him, ~him_, ~hima, ~hmm_, ~husb, ~ibid, ~ide_, ~idi
  -1.3: ~ido, ~ido_, ~ig_, ~iman, ~imo_, ~ip_, ~ipt_, ~istu, ~kan_, ~kidd, ~land, ~laro, ~lay, ~left, ~leu_
  -1.3: ~lig, ~lio_, ~liz, ~loue, ~lue_, ~mana, ~med, ~mee, ~met_, ~mom_, ~ndid, ~ndlo, ~niss, ~nmen, ~noma
  -1.3: ~nsfe, ~ntes, ~nuts, ~oar, ~oard, ~oct, ~od_, ~ogne, ~ole, ~oman, ~oppe, ~orro, ~oteu, ~ouch, ~parf
  -1.3: ~perr, ~ppor, ~qua_, ~rac_, ~ratc, ~rav, ~rdon, ~rep, ~res, ~resc, ~rin, ~rl_, ~rle, ~robl, ~rown
  -1.3: ~rtai, ~ruid, ~rush, ~sam, ~saur, ~sav, ~sba, ~sban, ~sfe, ~sfer, ~snow, ~spel, ~sry, ~sry_, ~stam
  -1.3: ~sti, ~sun, ~tat, ~teal, ~team, ~teau, ~tenc, ~they, ~thu, ~till, ~timb, ~trav, ~ual_, ~uch, ~uedo
  -1.3: ~uelq, ~uev, ~urb, ~urc, ~urch, ~usb, ~usba, ~utos, ~vet_, ~voit, ~whol, ~wor, ~zen
  -1.4: 3rd, NAME … il, NAME … this, NUMBER libras, NUMBER minutos, NUMBER … month, NUMBER … my, NUMBER … one
  -1.4: a better, a parle, a photo, a recibir, a spare, a … el, a … fois, a … messages, a … up
  -1.4: about … please, aceptan, act, adresse |, after all, after … so, ai bien, ai envoyez, aime … les
  -1.4: airpods, al … you, alcance, alcanzo, all our, already texted, already with, am free, amex, amex |
  -1.4: and loves, and thank, and … at, and … so, angry>you, annulez la, anoche |, antes … las, anuncio
  -1.4: apolo-, apology, appear, appreciate you, aprie-, are not, are … with, arrete … vous, arreter chez
  -1.4: at … bus, au cegep, au chalet, avant NUMBER, avez mon, avisarme, baba, bacano, back … the, bak, banco
  -1.4: band, bangs, batte-, be contacted, be … soon, beans, beans |, better than, bike is, biker, blonde m
  -1.4: bloquez moi, borren … numero, box arrived, box … up, buenas |, bureau |, c … correct, ca change
  -1.4: ca passe, ca … deux, ca … dit, cadena |, calco-, call … when, can hear, can … bring, can … just
  -1.4: can … lift, cancellez mon, cap fell, cash |, cegep, ces … merci, chaine, chaine |, changement
  -1.4: changes, cheap-, cheaper, children, clicking |, cobro |, color |, combien vous, commande … le
  -1.4: compran, compran … usadas, compteur, comptoir … a, con … para, confiance, confio en, confirmer
  -1.4: cotes |, cough-, could … have, crack-, crene-, creneau, cuanto … con, d entreposage, d oeuvre
  -1.4: dans … char, dar mi, days, de atras, de batterie, de consentement, de dimanche, de lire, de paiement
  -1.4: de prendre, de respeto, de retirer, de suivi, de … hermana, de … this, de … vez, debarquez, decid-
  -1.4: dejen … mandarme, demi, depen-, desde hace, despierto, destinataire, did, did a, did … quit, digal-
  -1.4: digale, dinne-, dinner, disculpe |, do your, do … close, doing the, domic-, donate, donde me, dress-
  -1.4: dropped a, dropping off, du cash, du club, du stationnement, dupli-, earph-, easte-, easter
  -1.4: efface … numero, el bebe, el mensaje, el mostrador, el y, el … viejo, email … you, en revenant
  -1.4: en … bici, en … mostrador, encim-, encima, end i, enfant, engine, enough … take, ensen-, enterado
  -1.4: entro, equivocaste de, era hora, erreur NUMBER, escribi, est bloque, est combien, est … maison
  -1.4: estoy abajo, estudiando, estudiando |, et mettez, etes vous, etes … fins, every single, everyone
  -1.4: exact-, exactly |, fait deux, fait le, fait … je, fait … km, faites … les, falta de, falta … respeto
  -1.4: fast |, fathe-, favor no, fee |, fever, financement, first-, for … mother, for … texts, for … whole
  -1.4: for … year, formu-, found your, fridg-, fridge, from |, from … file, fue … luz, fut, gave … my
  -1.4: get text, get … in, go ahead, go off, gone |, good … sir, got … NUMBER, grandeur |, guant-, guantes
  -1.4: guy |, guys … to, han, hasta el, havin-, having, hay … por, he knows, he never, here |, hey i
  -1.4: hi there, hier … avez, hor |, horario |, horri-, horrible, how are, huit, i come, i could, i feel
  -1.4: i look, i need, i work, i … cancel, i … free, i … losing, i … saw, identite, if it, if your
  -1.4: if … want, ignora, ignoring, il … la, impue-, in his, in … list, in … number, inclut, inform … sms
  -1.4: insid-, inside, is dead, is … love, is … or, is … paint, is … working, it twice, it … be, it … do
  -1.4: j … donne, jaja … la, jamais plus, je … dois, je … sur, je … texte, je … venir, jefe, job |, joyeu-
  -1.4: kan, keys, knee is, know it, know of, know … that, l … NAME, la cassette, la e, la garantie, la renta
  -1.4: la suscripcion, la … chere, la … grandeur, la … prolongee, lab, laisse un, language, las dos
  -1.4: las llaves, las rueditas, late for, later, le cadre, le doy, le frein, le menage, le pongan, lee los
  -1.4: left my, lentes |, les cotes, les puse, les … moi, les … sont, les … vous, lever, liens, limit
  -1.4: liste … le, livrez vous, llant-, llave-, llaves, locat-, long |, look … a, lor, losin-, losing
  -1.4: louez vous, m aviez, main … oeuvre, mais pouvez, mal la, malade |, manejando |, mars |, mas … me
  -1.4: mauvais nom, me dijo, me phone, me robaron, me when, me … everything, me … pasa, medio-, mediodia
  -1.4: meeting, mensaje … y, mensajes … favor, merge, message, message sur, message with, message … from
  -1.4: message … is, mi me, mi … por, milk |, minus, mis … y, mistake, mitai-, mms, model, moi ou, moleste
  -1.4: morning is, mover-, mr tan, much obliged, much … a, mummy, my brother, my card, my gf, my girl
  -1.4: my man, my side, my … asks, my … ready, my … wants, n |, nan, neither |, next to, nina |, no alcanzo
  -1.4: no espero, no somos, no … esa, no … esperar, no … uso, nombre ni, not lift, not there, not … la
  -1.4: nouveau numero, novio-, novios, now we, nuevo es, numero demandez, numero … celui, obliged, oeuvr-
  -1.4: oeuvre, of there, of … kid, ok if, old … to, on part, on … porch, on … storage, on … wrong, open the
  -1.4: orale, orden |, order the, oublie, oublie de, out a, outil-, outils, oven, over … phone, overhaul
  -1.4: owned, para hoy, parta-, partido, partir … hoy, pas avant, paso |, pause, payin-, paying, pearl
  -1.4: pedaler, penser |, pero ni, person … the, peux … envoyer, peux … mon, photo de, picks, pics of
  -1.4: pictu-, plante, please reply, pogne dans, poner una, poner … queja, pongame, pour NUMBER
  -1.4: pour confirmer, pour … pere, pret … c, printer, pro, probl-, prude-, puedo … mensajes, que fuera
  -1.4: que pedi, que … decia, quede sin, quel … pour, quelle … la, qui … mange, quiero, quiero cancelar
  -1.4: quitar … oxido, quite las, quiten … la, rain |, readi-, reading, reads, recibido |, red |, refuse to
  -1.4: repair please, revenant, rim, road bike, rompi-, rompio, roues, royal, sacoc-, sacoche, said … are
  -1.4: sale |, score, se salio, se ve, seats, seein-, seeing, seen, sees, semaines |, send my, september
  -1.4: sera la, set … this, she took, she … no, shop … not, sin … you, sincerely, sirve |, sitti-, sitting
  -1.4: size NUMBER, small, someone … the, sorry my, sors du, sport-, sports, start … me, still, stop j
  -1.4: stop … after, stop … ai, stop>want, stress, string, strollers, suis … capable, sujet, summo-
  -1.4: sur … cadre, sure you, take off, take … old, take … please, tampoco |, tarje-, tarjeta
  -1.4: telefono … por, tell … something, text book, text … am, textee, textos j, that number, that … what
  -1.4: the bed, the family, the gate, the horn, the invoice, the neighbors, the oven, the record, the table
  -1.4: the vet, the warranty, the … honestly, the … message, the … n, the … quit, the … say, the … wheel
  -1.4: them up, there soon, think got, this creak, this … you, thumbs up, tighten, tighten the, to find
  -1.4: to pay, to … contacted, to … last, to … n, tomor-, topic, tout sur, tread, trim, type, un alto
  -1.4: un … autre, una queja, uncle i, up and, up this, usar, usted es, venda-, vente |, verdad jaja
  -1.4: veux … voir, vez |, vi en, vieil-, vieja, vitesses, voice |, voicemail, volver a, vous ai
  -1.4: vous ecrivez, vous pour, vous … avez, vous … aviez, want any, want … again, wanted a, wants the
  -1.4: was at, was … you, what are, what … would, when … my, wif, will … send, window, wiped, with … work
  -1.4: worke-, worked, working |, wrong>stop, yo mismo, you NUMBER, you also, you era, you kindly, you lol
  -1.4: you store, you … hora, you … out, you … puse, you … somos, you … with, your father, your parking
  -1.4: your sister, your … lot, your … name, your … of, your … this, | compran, | demain, | fui, | hello
  -1.4: | helmet, | if, | mdr, | mija, | ni, | nobody, | orale, | pedal, | pourquoi, | sunday, | vi, | wen
  -1.4: | … apago, | … bon, | … brake, | … brand, | … dios, | … enlever, | … gente, | … gros, | … habia
  -1.4: | … hit, | … hours, | … ir, | … le, | … mando, | … marketing, | … obliged, | … paro, | … prix
  -1.4: | … problem, | … promised, | … things, | … whoever, | … yet, | … zapatos, ~0rd, ~0rd_, ~_0r, ~_0rd
  -1.4: ~_atr, ~_bak, ~_bh, ~_bou, ~_cad, ~_car, ~_cen, ~_cl, ~_co, ~_dol, ~_ebi, ~_ech, ~_gro, ~_kic, ~_lah
  -1.4: ~_lla, ~_mir, ~_or, ~_ord, ~_pog, ~_ras, ~_rig, ~_see, ~_sun, ~_tin, ~_ty, ~_vai, ~_wtu, ~abaj, ~abs
  -1.4: ~acie, ~ader, ~afi, ~ails, ~aisi, ~al_, ~ale_, ~algu, ~alk_, ~amo_, ~amor, ~anyo, ~aps, ~ard_, ~arf
  -1.4: ~arj, ~arje, ~arry, ~azo, ~azon, ~bak, ~batt, ~blem, ~bleu, ~carg, ~ceip, ~cend, ~choi, ~cis_, ~clo
  -1.4: ~cove, ~crat, ~depa, ~deux, ~did_, ~dinn, ~diu, ~dium, ~dre_, ~dred, ~dro_, ~dys, ~dys_, ~eape, ~eat
  -1.4: ~ebik, ~ecra, ~eep, ~efe_, ~ego_, ~eip, ~eipt, ~el_, ~elle, ~eral, ~erd, ~erdo, ~espe, ~ettr, ~eus
  -1.4: ~eux, ~eye, ~fath, ~feed, ~feve, ~fish, ~four, ~gad, ~got_, ~grab, ~grav, ~han, ~havi, ~head, ~hes_
  -1.4: ~hey, ~hirt, ~hold, ~ibo, ~ictu, ~ieg, ~iei, ~ieil, ~ieja, ~ifes, ~ight, ~iou, ~ious, ~ippe, ~iscu
  -1.4: ~ited, ~iza, ~jefe, ~jeta, ~joy_, ~joye, ~junt, ~keys, ~kic, ~kick, ~kid, ~la_, ~lab_, ~lais, ~lare
  -1.4: ~lve_, ~mal, ~mell, ~mere, ~mie_, ~mil, ~modo, ~mula, ~mumm, ~na_, ~nadi, ~nand, ~new_, ~nis, ~nuto
  -1.4: ~nyo, ~nyon, ~ock, ~old_, ~omet, ~ompl, ~ook, ~ooke, ~oper, ~oque, ~ormu, ~orq, ~orqu, ~ost, ~otor
  -1.4: ~ouse, ~oyez, ~pann, ~pat, ~payi, ~pict, ~plas, ~pog, ~polo, ~ppel, ~ppi, ~ppt_, ~pren, ~ptio, ~qued
  -1.4: ~rato, ~rdad, ~reco, ~renc, ~rgo, ~rice, ~rjet, ~rmul, ~ros, ~rst, ~rve_, ~shim, ~shir, ~sk_, ~slot
  -1.4: ~song, ~sour, ~stal, ~tarj, ~tea, ~temp, ~ter_, ~tido, ~tite, ~tom, ~tow, ~tree, ~ttre, ~tu_, ~tues
  -1.4: ~uand, ~uant, ~ubb, ~ued, ~uete, ~uits, ~unes, ~uot, ~upl, ~ursa, ~utte, ~uvr, ~valu, ~vant, ~via_
  -1.4: ~vici, ~viei, ~wee, ~well, ~wers, ~whit, ~word, ~work, ~wtu, ~ype_
  -1.5: (unknown 2), 2 … NUMBER, NAME … phone, NUMBER again, NUMBER instead, NUMBER mins, NUMBER … gone
  -1.5: NUMBER … no, a mile, a spam, a … apres, a … gars, abonnement d, abonner, abre |, abt, ads … the
  -1.5: ai change, ai essaye, al mio, alguna novedad, alla |, allergic to, already … you, alto y, am … old
  -1.5: and one, andre, annulez ma, annulez … commande, anyone |, approved, apunt-, are NUMBER, arretez le
  -1.5: as … go, assez de, at NUMBER, atendieron, atras, attends, au mauvais, auto |, autob-, autobus, avant
  -1.5: avez mis, avez |, avisado, aww, ay bendito, babysitting, bag |, barrio, base |, bc of, be gentle
  -1.5: be home, beate-, beater, bequille |, bicis de, bien gracias, bike … do, birth-, birthday, biscu-
  -1.5: block the, bolsa |, bon … ca, borro … mensaje, box |, but … there, butt, c correct, c … ok, c … quel
  -1.5: ca vaut, ca … pour, cable |, cables |, cake |, calid-, calidad, call if, calling my, camion
  -1.5: canasta por, canasta … favor, cancelen mi, card … you, carte |, casques |, cassette |, cebol-
  -1.5: cebolla, chat, cheveux, chicken rice, child, cliquer, close |, cm |, colle, come for, come over
  -1.5: comio mi, commandes, como un, comprar, computer |, cote |, cotes, courriel est, crack |, creve, cross
  -1.5: cuanto va, cuanto … el, cuest-, cute, d appeler, danad-, de favor, de rechinar, de vous, de … arrete
  -1.5: de … ninos, de … pedales, de … si, de … une, debo, deck, dejen la, delete … o, delivery |, demandar
  -1.5: denun-, denuncia, deposit, derailleur, derniere … que, detenganse, dia, dinero de, disre-, disregard
  -1.5: disso-, disturb you, dit … de, do … understand, does … sale, don … me, donde … el, douan-, douane
  -1.5: drill |, drinks, dropped … off, du dossier, du lait, du mois, du rappel, dvd, earliest, echange |
  -1.5: egg, el plan, el profe, el seguro, el … solo, elle … est, email is, en arret, en google, en maudit
  -1.5: en passant, en tu, en … deux, en … l, end … my, enfant |, enough … for, enough … in, entrar
  -1.5: esperar mas, espos-, est de, est ok, est passe, est quel, est … ce, est … le, est … long, est … rien
  -1.5: estaba |, ete |, ex me, exam, extra, fat bike, favor … cancelar, fell … a, fermez … quelle, fin du
  -1.5: flyer, fois … que, for … farewell, foto |, found … NUMBER, found … text, frein a, frnds, from hr
  -1.5: from … all, from … to, fue muy, g, garantia |, gars avec, get … messages, get … these, give … to
  -1.5: glove-, gloves, gloves on, gmail, gn |, go … sleep, grafi-, grave |, gros … a, guardalo, gustan los
  -1.5: guy is, habia, hablo para, hacemos, hacen |, hande-, hang out, have … no, hay descuento, hay |
  -1.5: he … not, headl-, headlight, hear you, her … for, heren-, herencia, hold, hor, hora, house phone
  -1.5: how … miles, http, i dropped, i leave, i mauvais, i paid, i wanted, i … texted, i … told, il pleut
  -1.5: il … plus, in meetings, in on, in … group, in … hall, is … for, is … ready, is … same, it again
  -1.5: it … next, it … only, it … your, j … change, j … du, j … essaye, jajajaja, jamais … ce, jappe-
  -1.5: jappelle, je me, je … autorise, je … ecoeure, je … les, joke, jueves por, k, kid, kindly |, know, l
  -1.5: la cadena, la de, la i, la llamada, la pieza, la revision, la … otra, la … quiero, labor, late, laver
  -1.5: laver |, layaw-, layaway, le club, le garder, le marco, le moyeu, le rappel, le … avant, le … los
  -1.5: le … oui, leave … phone, leaving in, lee … mensajes, les … de, let NAME, lien … paiement, lifes-
  -1.5: lifesaver, like it, list … still, lista para, livraison je, llanta … no, logo, lol he, lonel-
  -1.5: los … delete, lost … my, luces |, lunch |, m … sans, ma … c, ma … je, ma … va, main d, mama, marriage
  -1.5: mas el, me atendieron, me interesa, me la, me lee, me paso, me quedo, me … NUMBER, me … but
  -1.5: me … contact, me … get, me … new, me … sms, meeting … not, meetings, mensajes de, mensajes … se
  -1.5: mensajes … ustedes, message but, message s, message says, messenger, mi … ahi, mi … gracias, milla-
  -1.5: millas, mistake … me, mole, mon … veut, montant |, more word, much better, mucho, mug, my landline
  -1.5: my lunch, my pickup, my thumbs, my … left, my … lol, my … of, my … over, my … thank, n autorise
  -1.5: n come, n … jamais, near the, need … NUMBER, need … text, need … this, needed |, needs the, nel, nino
  -1.5: no autorice, no use, no … asked, no … eso, no … factura, no … ni, no … ruido, not eat, not mind
  -1.5: not to, not … ever, not … one, noticias, nous … a, nouveau velo, novedad, nugge-, nugget
  -1.5: number … not, numero por, of … he, off … roof, offli-, offline, ok gracias, ok will, on silent
  -1.5: one asked, only … in, onto, options, or |, or … the, order i, ouvert, overh-, packed, pago en
  -1.5: paid … and, paise-, paiseh, panto-, pantoute, paper-, papers, para alla, para you, parcero, parei-
  -1.5: park |, partant, pas cher, pas … qu, pasa el, pasar, passant, passc-, passcode, passer le
  -1.5: passer … chercher, pay as, pay |, pay … you, pensais que, pensais … c, perdu votre, pf, picked … my
  -1.5: pis je, plann-, planning, please … thank, pleut, plus necessaire, pluto-, plutot, plutot |, porch
  -1.5: porfavor |, possible |, potlu-, potluck, presentation, pretend … never, problema |, puedo cancelar
  -1.5: puedo parar, pun, put your, qn, quand y, que tienen, que … ese, que … te, quest-, quiet |, quise
  -1.5: quitenle el, quitte … job, quy, radio-, ramasser le, rapido, rayons, reachable, rechinar, recibir mas
  -1.5: recoge, refaire, regle, remis-, remise, remove … lock, reported … spam, reprenez, responde, retire de
  -1.5: retraite, revision, revision |, ride … NUMBER, rims, rodada |, rodam-, rodamos, roja |, route, route-
  -1.5: ruido |, rust, said you, saliendo |, salio |, salte, same to, same … you, say NUMBER, say this
  -1.5: says no, scooters, scrab-, scrabble, se termine, selle est, send … messages, she blocked, shop … the
  -1.5: silli-, siri send, skipping, snore, so did, so … need, socks, some … for, son los, souvi-, souviens
  -1.5: soy |, state-, steam, stop spamming, stop who, stop … her, strin-, subid-, subida, suis devant
  -1.5: suis ecoeure, suis rendue, suis … interesse, supprimez la, sur le, surpr-, surprises, sus promos
  -1.5: svp enlever, t envoie, take your, tambien |, tarde-, te … de, tell … to, text … here, texteame
  -1.5: texts are, thanks a, that NUMBER, that it, the alerts, the cake, the class, the color, the deluxe
  -1.5: the hall, the money, the porch, the pump, the stickers, the survey, the wait, the wheel, the … asking
  -1.5: the … dog, the … go, the … of, the … pics, these messages, thing is, things |, think is, thought
  -1.5: thought would, threw, thursday |, tight-, timbre, to check, to remind, to worry, to … i, to … someone
  -1.5: today … me, toile-, toutes les, trici-, triciclo, trike, troll-, trolley, troub-, true |, trust
  -1.5: tubeless |, turns, two, un jour, un … delete, une fois, unfri-, university, up from, urgen-, urs
  -1.5: usadas |, usage, usual, vayan a, velo … tu, velos en, vi … mensaje, viene-, vivem-, vivement, vocal-
  -1.5: vocale, vous arretez, voy en, vrai, vuela, vuelve, wait list, want new, want … on, was … of, wats
  -1.5: weds, were the, wey … no, what time, what … the, who got, who … it, will kill, will leave, win
  -1.5: wish … receive, with work, with … green, wizar-, work … the, worse |, worth it, would … my
  -1.5: wrong size, xq, y las, y nadie, y … el, yay, you casi, you one, you pick, you … more, you … open
  -1.5: you … sirve, you … su, you … uso, your … ah, your … before, | den, | desinscris, | detenganse
  -1.5: | digale, | doctor, | god, | looking, | mandeme, | ne, | nel, | oi, | quitte, | receipt, | same
  -1.5: | sorry, | tell, | three, | tubeless, | video, | wats, | … bendito, | … cancelo, | … dejaron
  -1.5: | … freno, | … god, | … harta, | … hv, | … lah, | … making, | … mandandome, | … manden, | … nagging
  -1.5: | … new, | … often, | … pere, | … profe, | … signed, | … survey, | … want, ~_abt, ~_ama, ~_ave, ~_bc
  -1.5: ~_bos, ~_bu, ~_cer, ~_cit, ~_dev, ~_did, ~_dim, ~_din, ~_fe, ~_g_, ~_gma, ~_hag, ~_hay, ~_hmm, ~_hr
  -1.5: ~_ir, ~_k_, ~_ke, ~_l_, ~_lov, ~_met, ~_pag, ~_ro, ~_rub, ~_sk, ~_sli, ~_sma, ~_til, ~_tue, ~_twi
  -1.5: ~_two, ~_va, ~_ven, ~abad, ~abt, ~abt_, ~agni, ~ahah, ~ail, ~ak_, ~ala, ~ampl, ~anan, ~anto, ~anyt
  -1.5: ~ao_, ~apol, ~ara_, ~arpe, ~ars_, ~ato_, ~atra, ~aun, ~banc, ~bc_, ~birt, ~bisc, ~boxe, ~cats, ~cesi
  -1.5: ~cin, ~cir_, ~cket, ~couc, ~cuit, ~cur, ~cute, ~dd_, ~del_, ~denu, ~deo, ~deu, ~dev, ~did, ~dol
  -1.5: ~ebo_, ~eboo, ~edd, ~ege, ~egr, ~eh_, ~ejo, ~embe, ~epi, ~eps, ~erdi, ~ermo, ~eth, ~etit, ~etu, ~eug
  -1.5: ~eux_, ~ew_, ~feli, ~fici, ~file, ~fit, ~fra, ~gem, ~gle_, ~glov, ~gma, ~gmai, ~goat, ~got, ~greg
  -1.5: ~hda, ~hday, ~hef, ~hmm, ~hoc, ~host, ~huil, ~hur, ~ift, ~igui, ~iles, ~imp, ~irth, ~ivez, ~izar
  -1.5: ~jad, ~jue, ~kan, ~kid_, ~lase, ~lco, ~letr, ~libr, ~lise, ~llev, ~luto, ~mage, ~mam, ~manc, ~mbi
  -1.5: ~mbia, ~mei, ~mins, ~minu, ~mita, ~mman, ~nado, ~neau, ~neg, ~nit_, ~nla, ~nnon, ~ntia, ~ntou, ~nuev
  -1.5: ~nyt, ~obu, ~obus, ~ocke, ~oeur, ~offe, ~oles, ~olvi, ~ondo, ~oni, ~opia, ~oup_, ~oved, ~oxe, ~oxes
  -1.5: ~pen, ~perf, ~pla, ~plut, ~prob, ~pued, ~raj, ~rano, ~rava, ~rave, ~rde, ~redi, ~rent, ~reu, ~rim_
  -1.5: ~rip_, ~rita, ~rmin, ~rno, ~rog, ~roja, ~rok, ~roke, ~roub, ~rout, ~rpe, ~rpre, ~rpri, ~rthd, ~sad_
  -1.5: ~same, ~scui, ~seg, ~segu, ~shin, ~side, ~smal, ~smo, ~sole, ~solo, ~squ, ~stil, ~stur, ~sura, ~surp
  -1.5: ~tal, ~tal_, ~tall, ~tess, ~thda, ~tit, ~tobu, ~trab, ~tube, ~tuc, ~tue, ~twi, ~two_, ~uble, ~uido
  -1.5: ~uile, ~unio, ~unn, ~ussi, ~ute, ~utob, ~uvre, ~ux_, ~vas, ~vers, ~vrai, ~walk, ~wea, ~wen_, ~winn
  -1.5: ~xam_
  -1.6: 2 please, 2 … the, NAME mais, NAME … it, NUMBER min, NUMBER pas, NUMBER psi, NUMBER … ok
  -1.6: NUMBER … would, a este, a great, a horse, a joke, a los, a matin, a note, able, able to, abren |
  -1.6: accepted, accounts, acuerdo con, adres-, agota-, ah, ahori-, ahorita, ai des, aimerais … le, all gone
  -1.6: allergic, and off, and … one, and … texts, angry>want, another year, answe-, anything from
  -1.6: approved |, apren-, are off, arrete … je, ask my, at … place, attached, aucun probleme, aucun … avec
  -1.6: audio-, audios, aunty, avec le, avec … la, avez envoyez, avisaron, avoir … ca, ayudo, azul |, bad
  -1.6: beaut-, beautiful, bici … a, bici … esta, bicis, bien, bienvenue, block me, bonjour … ne, book
  -1.6: bordeaux, broke, bugging, but … NUMBER, c est, c … annule, can … explain, canar-, cancelle, car
  -1.6: carriers, carte, casque, ce qu, chaud-, chem, chica, cierran, clicking, clunk-, clunks, coffe-
  -1.6: coffee, come … of, coule-, couleur, coute combien, cree, cuadr-, cuadro, cuanto, d … du, de mecanica
  -1.6: de precios, de sacar, de … m, dear |, debarquez le, decia |, dejo el, delete … photo, delete … pic
  -1.6: deliver, den, depot, derai-, describe, descuento |, dice que, disap-, dit … pas, do … answer
  -1.6: does … in, donar, donc de, done … work, door stop, drama, du … je, ecrire ici, el, el oxido
  -1.6: el paquete, el precio, el registro, el total, el vecino, el viernes, el … al, el … asi, el … de
  -1.6: emoci-, en fin, en peux, en … bolsa, en … puerta, en … que, encuentro, engagez, equivocaron de
  -1.6: es regalo, es sorpresa, eso, est gratuit, est tombe, est … quelle, est … velo, estoy afuera, estud-
  -1.6: et … le, et … vous, etiqu-, ever … this, expla-, eyes … not, faire pour, fais affaire, fais un
  -1.6: fait une, fetch me, finir |, fir, fontanero, for next, for … blue, for … hour, for … it
  -1.6: forever>these, found, fourc-, fourche, frame |, freno |, from … gym, front, fui |, gauche, genial |
  -1.6: get … NUMBER, giant, give the, goodbye |, green one, hable, hange-, hanger, happened … my, hate
  -1.6: have removed, have … and, he called, he is, he … never, hermo-, hermosa, heures de, hielo, hiver |
  -1.6: hsa, huffy, hungry |, i … any, i … needed, if … have, ils ont, image, in that, in … rain, inch
  -1.6: incluido, insur-, is asking, is there, is worse, is … NUMBER, is … got, is … now, is … sorry, itsel-
  -1.6: itself, jamais … que, jarri-, jarrive, jarrive |, je l, je m, je … affaire, je … c, je … retirer, job
  -1.6: just left, just … your, keep … it, know … are, knows … bike, l … laisse, la rouille, la tarjeta, las
  -1.6: las fotos, last thing, law>remove, le … dit, le … svp, left for, les digo, let … ask, library
  -1.6: like my, links, list NUMBER, list … is, lista … precios, llega el, llega |, lock off, looking … you
  -1.6: los … porque, ma … m, made, madre |, maillot, mas … que, mat |, me an, me ask, me avisaron
  -1.6: me mandaron, me olvido, me some, me … jaja, me … manda, mecanica, mensaje … era, mensajito
  -1.6: message … c, message … pour, messenger |, mi correo, mija |, mil gracias, minim-, mins, mochi-
  -1.6: mochila, moi … par, moins cher, mom does, mon adresse, mon … jusqua, morti-, moteur, mots, much … it
  -1.6: muchas, mural, muy … para, my … can, my … only, my … took, nada todavia, nada … me, nails |, near
  -1.6: necesito, need … talk, new, next … no, niamh, nights |, ninguno, no but, no pude, no thank, no the
  -1.6: no worries, no … con, no … llegar, nom … la, nos … en, not give, not that, not … thanks, now … does
  -1.6: ntp, number save, number … gave, number>send, numero ici, numero … de, numero … los, o hay, octob-
  -1.6: of NUMBER, of town, ofertas … me, oi, old … off, olvido, on main, on … bike, on … by, one it, one you
  -1.6: one … NUMBER, opt in, opte, others, out yet, out … town, out … will, ouverts, packe-, pague |
  -1.6: panier |, para los, para usar, pas ce, pas mal, passe, patch-, patches, pdf, pedales |
  -1.6: permission for, peu importe, peux … la, pickup code, pine, pis ca, plaza, pleur-, pluie |
  -1.6: podrian … de, ponga, por … mejor, por … o, porti-, portiere, poser, pract-, presta, prestan
  -1.6: presupuesto, prime-, privado, prof, promi-, promise |, pus … de, que rapido, que ustedes
  -1.6: que … dieron, que … los, que … quedo, que … roule, quebe-, raini-, raining, ran, rappels … ca
  -1.6: really |, recordatorios |, refai-, registro de, rendu avec, rentan, retur-, rode it, roti, ruedi-
  -1.6: rueditas, s enleve, sabe, sal, salio, save my, saw your, se … esto, se … olvido, secret, serre-, sew
  -1.6: she … a, siga, signal is, silencieux |, since … am, sir … i, slow |, smell, so proud, solit-
  -1.6: someones … is, son bike, soumission, spark-, start |, stationnement, stay off, steal-, stealing
  -1.6: stock, stupi-, stupid, suert-, suerte, sus … se, suspension |, switched off, t il, takeo-, talk in
  -1.6: taller de, tell … if, tengo |, termine la, text just, text with, text … NAME, text … this
  -1.6: texts>number, thanks |, the cheap, the city, the left, the maintenance, the receipt, the road
  -1.6: the scratch, the tag, the thing, the total, the washing, the worst, the … add, the … dad
  -1.6: the … machine, the … over, them to, there still, thing i, this number, this … any, this … week
  -1.6: thread |, thule, ticket |, til NUMBER, tire on, to bring, to them, to whom, to … a, to … family
  -1.6: told him, tomato, tombe dans, ton … d, tous mes, tout j, tout … ai, tren, trois semaines, tu, tu … en
  -1.6: tubes |, umbre-, umbrella, una … en, uni, unloc-, unlock, unlock the, up at, up … phone, usada-
  -1.6: usadas, va, vais, vais … etre, van … mandar, vengo, vi, vivo … la, voici le, vol, vos … merci
  -1.6: vote for, votre cafe, vous … dire, vous … enlever, voz, was so, washing, we talk, well, white one
  -1.6: whole day, wife, will pass, will … him, will … when, work on, worri-, worries, would not
  -1.6: would … have, wrong i, y le, you check, you hv, you left, you look, you terminaron, you went
  -1.6: you … or, your bro, your i, your mailing, your messages, your mother, your newsletter, zelle, | bien
  -1.6: | did, | enlever, | ils, | la, | le, | nvm, | option, | quita, | rode, | teacher, | two, | uncle
  -1.6: | why, | … ahead, | … ai, | … amor, | … bad, | … bicis, | … but, | … chat, | … corto, | … deja
  -1.6: | … faites, | … laughing, | … learned, | … ont, | … outta, | … par, | … quede, | … queria, | … rapido
  -1.6: | … reached, | … rentre, | … sera, | … that, | … valve, ~?ur, ~_adr, ~_ah_, ~_aun, ~_bad, ~_bib, ~_br
  -1.6: ~_egg, ~_eje, ~_el_, ~_enj, ~_fed, ~_fl, ~_flo, ~_gat, ~_gia, ~_idi, ~_kan, ~_lab, ~_nea, ~_ori
  -1.6: ~_oth, ~_pal, ~_pri, ~_reb, ~_ru, ~_sch, ~_sco, ~_sme, ~_tu_, ~_und, ~_ups, ~_va_, ~_vi_, ~_wed
  -1.6: ~_wif, ~_zel, ~adro, ~agn, ~aili, ~aill, ~ald, ~alla, ~alli, ~anno, ~answ, ~arat, ~atin, ~ats, ~awa
  -1.6: ~bad_, ~bado, ~bici, ~bie, ~ble, ~brin, ~bro, ~brok, ~cam, ~ches, ~comi, ~cuad, ~dad, ~deau, ~dita
  -1.6: ~ebec, ~eda, ~egg_, ~eint, ~ela_, ~ends, ~enj, ~enjo, ~enla, ~epos, ~erco, ~ers_, ~esa_, ~esit, ~esup
  -1.6: ~etur, ~ffee, ~foun, ~fron, ~ft_, ~gian, ~heap, ~hen, ~hen_, ~hurs, ~iej, ~ieux, ~igas, ~inas, ~ind_
  -1.6: ~isap, ~iver, ~ivr, ~jarr, ~job_, ~jou, ~know, ~ks_, ~ld_, ~lem, ~loan, ~loj, ~lond, ~lot_, ~lut
  -1.6: ~lvo, ~mami, ~mbie, ~mp_, ~mul, ~ndad, ~near, ~nerv, ~net, ~nfr, ~ng_, ~njo, ~nloc, ~nny_, ~nsw
  -1.6: ~nswe, ~ob_, ~offr, ~oge, ~oge_, ~onto, ~oors, ~otal, ~oui, ~ourc, ~owe, ~pese, ~pid_, ~ple_, ~pon_
  -1.6: ~ps_, ~ptez, ~pto, ~pue, ~queb, ~rafi, ~rah, ~rak, ~rake, ~retu, ~rge, ~ribo, ~rica, ~rmu, ~rof
  -1.6: ~rof_, ~romi, ~ront, ~rry_, ~rts, ~rts_, ~rub, ~ruct, ~save, ~sho, ~smel, ~spla, ~swer, ~tem_, ~tiro
  -1.6: ~toni, ~tors, ~tota, ~ttin, ~tupi, ~turb, ~u00, ~uan, ~ube, ~uede, ~uedi, ~uel_, ~uffe, ~ule_, ~uleu
  -1.6: ~ump, ~unlo, ~upid, ~urge, ~urt, ~uve_, ~va_, ~via, ~viej, ~vite, ~vive, ~wal, ~war, ~wif, ~worr
  -1.6: ~xpla, ~yon
  -1.7: (unknown 5), NAME … and, NUMBER rs, NUMBER … sms, a demain, a demandar, a dios, a gauche, a lache
  -1.7: a loaner, a mange, a papa, a private, a stop, a thing, a … before, a … by, a … casa, a … esposa
  -1.7: a … hopital, a … mensajes, a … one, abiertos, abord, abord |, about this, abuelo, acabo el, actin-
  -1.7: acting, adent-, adentro, admis-, adresse, again with, ah … you, ai mis, al … que, alerts for, all set
  -1.7: am home, am trying, am … paying, ancien, and … has, and … it, annule je, ans que, apportez, aprieto
  -1.7: are … take, arret … autobus, arrete … NUMBER, arretez … reparation, arriere |, ask NAME, ask you
  -1.7: asoeb-, asoebi, assistance, attendez, au dos, au dossier, au … mais, avez … une, avisos … mi, baby |
  -1.7: barato, batterie, bb, belan-, bell, ben ca, best way, bike … the, bixi, black, blanche, block off
  -1.7: block … an, blood, bon … pour, bonne … j, borren, broma, but |, by hand, c … combien, c … l
  -1.7: c … normal, ca chez, ca fait, cable-, cables, can … NUMBER, can … add, carro, casqu-, ce message
  -1.7: cel … mi, charging, chaus-, check … phone, chez vous, cinco estrellas, clear … the, cobro, combien
  -1.7: combien pour, comio, commande … pneus, comme, comment … les, comptant |, con una, condo-, conduis
  -1.7: consent … the, continuez de, contratando, contratando |, cotizacion, coupez le, crevaisons, cuadro |
  -1.7: cualquier cosa, cute |, d abord, d autobus, d en, d … avant, de carbono, de voz, de … deranger
  -1.7: de … era, de … ofertas, decir, delete jueves, devant |, dia … el, disse-, do a, do something
  -1.7: done … i, door, door |, du … en, dur, each |, easier, el nunca, el tubo, el … la, el … para
  -1.7: en juillet, en … du, en … parada, encore … a, envoie moi, envoyez un, es la, escuela |, est normal
  -1.7: esta, esta de, etes … meilleurs, exemp-, eyes, factu-, factura, fait … arret, fast, feliz, fini de
  -1.7: finis a, finis … NUMBER, fonta-, for delivery, for … bike, for … camp, for … in, for … shop, forgot
  -1.7: formulaire, fourche |, from … order, from … phone, gars de, gears |, geniu-, gentille, get … you
  -1.7: gift, grande, greas-, grease, grips, gris, group rides, hard |, has my, hay prisa, he … his, his |
  -1.7: his … and, honda, honestly, hoodi-, horse, hoste-, hostel, hour for, hour … me, hungr-, hungry
  -1.7: i gave, i removed, i … ok, i … scared, i … send, i … tell, i … texting, i … tomorrow, i … twice
  -1.7: ignore my, ignore … last, in … trunk, in … tunnel, instagram, invited, is more, is … a, is … time
  -1.7: it since, it takes, it will, it … did, j … pour, j … un, jale, jam, je conduis, je prefere
  -1.7: je … amene, je … avec, joyeux … a, jueves |, juill-, juillet, just get, l air, l estime, la batterie
  -1.7: la noche, la puerta, la tercera, la … como, laisse mes, laisse … j, landlord, lbs |, le casque, le de
  -1.7: le jour, le lavage, le … mensaje, leche, left it, legen-, les vieilles, les … le, libras, libras |
  -1.7: lift lobby, like a, line … the, lista o, listen |, lmk, lost, lost NUMBER, lunes, m … parle, m … pour
  -1.7: m1, machan, mad |, maest-, magasin … velo, magic-, maill-, makan, makes it, mal … dos
  -1.7: manden … mensaje, marathon plus, mas barata, mas cosas, mas … llanta, masso-, masson, matin
  -1.7: me … again, me … du, me … fait, me … mucho, me … quand, meds, mensaje gracias, mensaje you
  -1.7: mensajes por, mensajes … yo, messages … me, mi casa, mi hermana, mi recibo, mieux que, mieux … vous
  -1.7: mile, min |, moi au, moi lol, mon telephone, mon … dit, monday i, mortified, mou, moyeu |, n never
  -1.7: near you, necesito el, need my, need … me, needs … be, never seen, never … with, new |, no … on
  -1.7: noel a, not needed, nouvelle, number keeps, of this, of … life, of … week, off an, off … hour, oignon
  -1.7: old, old … i, one can, one thing, one … the, only saw, or nah, ou encore, oubliez, out to, ouvri-
  -1.7: ouvrir, owned a, pain … is, papin-, papineau, par le, para … hora, parar la, parrot |, parte-
  -1.7: pas mauvais, paso, passe le, pedal … off, people to, perdida, petit, peux … de, phone … if
  -1.7: pido … favor, plaisir |, plan is, please can, please ignore, pneu, pneus |, por su, porque … me
  -1.7: pour … blonde, pour … personnes, pour … promo, pour … que, pouvez le, preoc-, press-, presses, presu-
  -1.7: prisa |, promp-, prompt, public, puert-, puerta, put, que llegue, que … dois, que … estan, que … la
  -1.7: qui pour, quit … is, quitte le, raccr-, raccroche, rack |, read … NUMBER, reaso-, recei-, rechi-
  -1.7: recogerla, refill, remorque, renta-, repet-, resib-, retab-, retablissement, revisar, ride texts
  -1.7: ride that, riz, road, rock |, rouge |, ruido, saludos a, saludos … NAME, says hi, says … NUMBER
  -1.7: scared, schra-, schrader, se corto, se … de, seguir |, seis, send … your, serre, singi-, singing, sip
  -1.7: sir my, slowl-, slowly, soon |, sorpresa, soumi-, soumission |, sounds good, spokes, still need
  -1.7: stop ou, stop … encore, stop … presses, stop … service, stuck, student i, student … would, su … que
  -1.7: sugge-, suis fait, suis … avec, suis … encore, supposed … get, supprimez … ligne, sur mon
  -1.7: sur … photo, sus mensajes, t … faire, t … pas, talla |, tanner, taxes, te … si, tengo una
  -1.7: texting … this, texto … je, texts … stop, thank … dear, thank … so, that price, the coupon, the gym
  -1.7: the lift, the little, the one, the paint, the pic, the presses, the squeak, the … any, the … from
  -1.7: the … made, they say, think … best, this … will, thyro-, thyroid, time … stop, times i, titi, to book
  -1.7: to school, to talk, to update, to you, to … before, to … church, to … something, todavia |, today i
  -1.7: today you, todo gracias, tournez, tow, traba-, trato, trek |, tricy-, tricycle, trop petit
  -1.7: trop … merci, trouve la, tu vous, two texts, uf, umpir-, umpire, une biere, une photo, until
  -1.7: up … will, vais … votre, vayan, velo … le, ven, veux recevoir, vieilles, vieux, vites-, viva, voila |
  -1.7: voisi-, vous … mon, voy … demandar, wanted to, wants to, washi-, watching, way … reach, well |
  -1.7: well … the, wheel off, wheels |, who knows, wide, wifes phone, will do, will never, windo-, winners
  -1.7: with … parrot, wonder, woohoo, would … give, write again, wrong … that, y tu, you dear, you fit
  -1.7: you … 2, you … all, you … would, your counter, your way, | be, | called, | dead, | dile, | entre
  -1.7: | este, | lmk, | pick, | remember, | service, | tournez, | woohoo, | xq, | … annoyed, | … anyone
  -1.7: | … bateria, | … cable, | … disappointed, | … far, | … hands, | … makan, | … messaged, | … next
  -1.7: | … roja, | … saludos, | … say, | … terminaron, | … train, | … worrying, ~_abi, ~_ans, ~_at, ~_bue
  -1.7: ~_cle, ~_cui, ~_ey, ~_glo, ~_joy, ~_lau, ~_ll, ~_mea, ~_mie, ~_opc, ~_ou, ~_pan, ~_pon, ~_sat, ~_sie
  -1.7: ~_sti, ~_thu, ~_vi, ~_vis, ~_wea, ~_wra, ~_zo, ~acc, ~ade, ~adi, ~aes, ~aest, ~aim, ~ain_, ~ali_
  -1.7: ~amat, ~amp_, ~ansf, ~ape_, ~argi, ~arid, ~arle, ~art, ~ash, ~aso, ~asu, ~att, ~aved, ~axes, ~biar
  -1.7: ~bos, ~brak, ~butt, ~cash, ~casq, ~chea, ~cien, ~cis, ~ctur, ~cuen, ~cuse, ~dira, ~dup, ~ecei, ~eche
  -1.7: ~ecir, ~edar, ~eir, ~eji, ~eliz, ~enem, ~enge, ~ens_, ~eoc, ~eocu, ~epet, ~eply, ~ergi, ~erry, ~estl
  -1.7: ~eus_, ~ewor, ~fact, ~fe_, ~fier, ~flo, ~frei, ~frie, ~ga_, ~gas, ~gate, ~gla, ~hou, ~iclo, ~id_
  -1.7: ~iejo, ~ieve, ~ift_, ~ifte, ~iner, ~ins_, ~invo, ~ipp, ~ippi, ~irv, ~isa, ~ket_, ~king, ~ksta, ~larg
  -1.7: ~lars, ~laya, ~lde, ~lerg, ~leu, ~ligh, ~lip, ~liz_, ~llet, ~lma, ~lost, ~lta, ~lvo_, ~maes, ~mid
  -1.7: ~nar, ~nast, ~ncin, ~ndow, ~nect, ~nen_, ~neu_, ~new, ~ngle, ~nreg, ~nsad, ~nsf, ~nsur, ~nta_, ~ntra
  -1.7: ~ntry, ~obra, ~oc_, ~oes, ~oes_, ~oign, ~olen, ~olit, ~onda, ~ont_, ~ook_, ~ote_, ~oum, ~oumi, ~pa_
  -1.7: ~paso, ~pati, ~pote, ~ppoi, ~pre, ~preo, ~pron, ~put, ~put_, ~reas, ~red, ~reoc, ~rgin, ~rgu, ~rian
  -1.7: ~rico, ~rlo_, ~roce, ~safe, ~sal_, ~scue, ~simo, ~sit, ~sle, ~soum, ~sses, ~ssu, ~star, ~stio, ~stuc
  -1.7: ~swe, ~swo, ~taci, ~taxe, ~teo_, ~terv, ~teu, ~tho, ~tomo, ~toot, ~tuck, ~twee, ~two, ~ues, ~uin
  -1.7: ~ulto, ~umis, ~und_, ~upi, ~upp, ~uyo, ~uz_, ~vell, ~veni, ~vie, ~vieu, ~wic, ~wind, ~wra, ~wrap
  -1.7: ~ytim, ~zad
  -1.8: NAME vous, NAME … the, NUMBER do, NUMBER km, NUMBER lbs, NUMBER to, NUMBER … for, NUMBER … mas, a bag
  -1.8: a hacer, a whole, a … du, a … nom, abonnee, about, about … bill, accepte de, added you, agregar
  -1.8: aguan-, ahi nos, ahi … vemos, ahora es, ai retrouve, ai … ete, ai … nouveau, algo |, all NUMBER
  -1.8: all contacts, allo, alto el, am all, am at, am … interested, am … set, amiga, amor no
  -1.8: ancienne adresse, and … NUMBER, angry, any brand, any further, anything … me, arrivee, at NAME
  -1.8: at … NUMBER, ate my, attendre |, avec … bike, away … a, b |, bacan, belanja, besoin … facture
  -1.8: best shop, best … to, bet |, bike belongs, blue, bolt, bottle cage, box it, breathe, broma |, bronc-
  -1.8: bronca, but … it, but … will, c koi, c pour, c … celui, ca depasse, ca … NUMBER, cafe, cage, calga-
  -1.8: calgary, came back, came … with, can … this, cancelar la, cancelen la, cancelen … cita, caps lock
  -1.8: card for, carga-, cassette, cell … mon, changez la, chemi-, claim, cliente … me, cloch-, cobraron
  -1.8: combi-, combien ca, come … as, comment on, commentaire, connais personne, contact with, contact … the
  -1.8: corre-, correcto, corto, coup, crash-, crashed, crois qu, cunado, dans mon, daughter, de lumiere
  -1.8: de molestar, de … est, de … famille, de … roue, decro-, delete … second, deleting, depasse
  -1.8: depasse NUMBER, des pneus, des … en, desbl-, descuento, did … call, diffe-, digale a, dinos-
  -1.8: dit … tu, do … brakes, do … cancel, do … hear, do … mean, do … replace, does … need, done … this
  -1.8: donne pas, drill, droit-, droite, drum, dura, easier for, easier … me, ecole de, effacer ma, el cable
  -1.8: el freno, el nombre, el que, el reloj, el taller, email went, emoji-, emojis, en stock, enleve de
  -1.8: enlevez ma, enough i, es … bici, est … ici, estac-, estar en, estimate, estoy manejando, etait … mon
  -1.8: etre la, eye, fac, faile-, failed, fatou, faut, faut … je, fax, fell out, fin … la, fire |, fits
  -1.8: food … i, for an, for nothing, for now, for today, for … a, frere |, friends, fue la, gants, gardez
  -1.8: gate, genia-, genial, get paid, get … message, get … new, get … off, gm, go for, go … it, go … to
  -1.8: gracias you, grave, greet, grincement, gros merci, grupo … la, guard-, guest list, guys do, haga
  -1.8: happened to, hate |, he … called, he … it, hot, hour |, house to, how far, how … we, husband |
  -1.8: i ended, i mean, i |, i … borrow, i … down, i … longer, i … paid, i … pay, idiot, in |, inch |
  -1.8: ingles |, inici-, initiate, inspe-, interac |, invoice, is doing, is … best, is … lol, is … only
  -1.8: is … worth, it by, it … accident, j aurais, j … retrouve, je demande, je finis, journal, joyeux noel
  -1.8: just … my, keep … you, l … NUMBER, l … adresse, la bateria, la direccion, la llave, la nieve, la roue
  -1.8: la talla, la … roue, la … todavia, le vert, le … arriere, le … donc, le … y, leave … out, legend
  -1.8: lentes, les liens, les reflecteurs, lift, light, like last, list … can, list … parts, llamen, llave
  -1.8: llegar |, lluvi-, lluvia, lo demas, lo … hoy, loan, located, lol |, long … i, look … me, los NUMBER
  -1.8: m … envoyez, magasin … mon, maman |, mandan, mandaron la, mande, mandenme mensaje, mandenme … cuando
  -1.8: many miles, mas cerca, mas le, masca-, mascara, mat, me dejaron, me every, me get, me gusta, mean i
  -1.8: mean to, measured, merry, mes |, messages so, mets moi, mi cunado, mia es, mines, minut-, minutes
  -1.8: mis … etoiles, moi … pas, mon bike, mon … chez, mostl-, mostly, musta-, my daughter, my hand
  -1.8: my place, my … about, n no, n … never, nails, need … call, nepa, nettoyage, never have, new phone
  -1.8: next year, ni una, no cap, no entiendo, no nothing, no permission, nom … est, not agreeing, not hear
  -1.8: not receive, not replace, not … air, not … delete, not … enough, not … fault, not … late, not … yet
  -1.8: noticed |, notifications de, numero mais, numero … google, of a, of any, off the, off today, off what
  -1.8: off when, ok so, omg i, on annule, on texte, on … flip, opcion, opera-, or do, or my, or you
  -1.8: ou … est, out once, over, paque-, para, pardon pour, paren … mandar, partent, pas fache, pas son
  -1.8: paso por, passer |, patient, pics, piece |, pis … ai, plainte a, polic-, pongan, poor, postes
  -1.8: pour parler, pour … a, pour … location, pourquoi |, pouvez, pression, presupuesto |, privacy … i
  -1.8: pu … de, pulls, putti-, putting, qu … faut, qu … texte, que tal, que … de, que … lui, que … ustedes
  -1.8: qui etes, qui … en, quit … i, quitale, race, rato … no, rayon-, reading this, reason
  -1.8: recevoir … messages, recibe, reflecteurs, reloj, remboursez moi, renews, reponse, results, retro-
  -1.8: revie-, right number, risa, rock, roof, rouler, ruta, sans moi, see, seguir recibiendo, semanas
  -1.8: sent the, si se, si … depasse, side … the, sigam-, sigame, simply, sis, small |, so sorry, sobro
  -1.8: somebody named, somebody … NAME, someh-, somehow, someones, son … to, sorpr-, squeak, start-, statu-
  -1.8: sth, stop de, stop lol, stop … did, stp je, su taller, suis desabonne, suis … fache, suppl-, suscr-
  -1.8: svp j, take … look, take … seat, tell … i, terminamos, text than, texts come, texts with, that again
  -1.8: that would, the bottom, the check, the corner, the light, the lock, the pot, the … charge
  -1.8: the … early, the … has, the … seat, these … my, they are, thinking of, this … of, tiene garantia
  -1.8: to go, to know, to … boss, toast-, toaster, toget-, together, tombe, tonig-, tonight, too … messages
  -1.8: took me, transferencia, travail |, trompe d, truck, trunk, turn |, ubica-, un coup, una … que
  -1.8: unblocked, une chaine, une |, une … d, unit, va passer, va … en, va … le, vea, velo n, velo … est
  -1.8: very, vest, vieux velo, voicemail i, vos textos, vous … a, vous … c, vous … envoyer, voy … hacer
  -1.8: want … know, want … one, want … red, warm, website is, were you, what about, what is, what year
  -1.8: wheels, when … get, white, wot, wrong … and, xbox, y … aviso, y … cuando, y … mandando, yesterday and
  -1.8: you add, you open, you said, you … know, you … llego, you … sun, youtube, zelle |, | annulez
  -1.8: | bonsoir, | buy, | car, | dar, | debarquez, | honestly, | igualmente, | left, | manden, | muchos
  -1.8: | pourriez, | quitale, | rappelez, | remind, | removing, | si, | stupid, | … ano, | … bien
  -1.8: | … bonito, | … both, | … claim, | … couleur, | … di, | … ended, | … equivocaron, | … hogging
  -1.8: | … jess, | … koi, | … mas, | … no, | … noel, | … or, | … pase, | … persona, | … rabais, | … some
  -1.8: | … trompez, | … whatever, ~_asl, ~_bli, ~_che, ~_ep, ~_gn, ~_hij, ~_hun, ~_ko, ~_let, ~_lik, ~_mil
  -1.8: ~_new, ~_occ, ~_old, ~_paq, ~_pi, ~_rei, ~_rep, ~_rin, ~_saf, ~_scu, ~_shi, ~_sp, ~_ubi, ~_vol, ~_vr
  -1.8: ~_vra, ~_why, ~acan, ~acem, ~actu, ~aime, ~alio, ~alta, ~aner, ~angr, ~arou, ~arp, ~ate_, ~ath, ~bank
  -1.8: ~bib, ~bica, ~blac, ~blee, ~bloo, ~boot, ~canz, ~cem, ~cise, ~comb, ~cov, ~cre, ~crea, ~cris, ~curr
  -1.8: ~danc, ~der_, ~dici, ~dre, ~eap, ~ecc, ~edal, ~edic, ~ejas, ~ello, ~ep_, ~err, ~etw, ~evo_, ~eyes
  -1.8: ~fits, ~forg, ~gado, ~gris, ~ha_, ~hij, ~hite, ~hoi, ~hot_, ~iao, ~iao_, ~imag, ~indo, ~ino, ~iot_
  -1.8: ~irem, ~ise, ~isq, ~isqu, ~issu, ~lack, ~late, ~lies, ~lik, ~like, ~lito, ~llan, ~llin, ~llo, ~lluv
  -1.8: ~lon, ~luvi, ~mba, ~mbe_, ~mbs, ~mbs_, ~mile, ~min_, ~mira, ~ndue, ~nit, ~nomb, ~nore, ~ocu, ~oice
  -1.8: ~old, ~olt_, ~omis, ~onga, ~onig, ~orch, ~orde, ~orn_, ~orpr, ~ovie, ~paq, ~paqu, ~part, ~peda, ~pene
  -1.8: ~pet_, ~pics, ~ptin, ~qua, ~ramm, ~rant, ~rdan, ~red_, ~rial, ~ric, ~roo, ~row, ~rro, ~rrow, ~rry
  -1.8: ~rtie, ~ryth, ~sar, ~sem, ~shi, ~sirv, ~sorp, ~sset, ~tamo, ~tanc, ~tei, ~tent, ~teo, ~til, ~tom_
  -1.8: ~tory, ~tret, ~tti, ~ubic, ~ucc, ~umbs, ~urns, ~urse, ~usa, ~usie, ~uts, ~uvez, ~uvia, ~ved, ~vee
  -1.8: ~why, ~yti, ~zar, ~zon_
  -1.9: NUMBER 2, NUMBER et, NUMBER from, NUMBER what, a hablar, a noise, a price, a … ecole, a … man, abier-
  -1.9: again … the, airpo-, ajout-, all … the, alu, am too, ancie-, angry … me, anoch-, anoche, any update
  -1.9: are dead, are for, arran-, arrange, at the, at … club, at … second, atendio, attac-, au … merci
  -1.9: aucune idee, autocollants, autocollants |, avisar |, bacon, barrio |, batch, beer |, bells, bench
  -1.9: best … i, bien merci, biere |, bike please, bin, black |, booki-, booking, broma … no, broth-, bsnl
  -1.9: buenos dias, busy, button on, buzzer, ca le, ca … a, ca … combien, ca … de, can keep, can … stop
  -1.9: candado de, carbono, cease … desist, cente-, cerra-, cesse de, chale-, chalet, chemin, chemin |, cien
  -1.9: clipl-, clipless, club lol, com |, come off, comme l, comment … le, commuting, como esta, complet
  -1.9: complet |, contact avec, correct, correcta, count … in, crois … c, cuando … acaba, cuando … lista
  -1.9: d … autre, dans mes, darle-, darles, de adelante, de bebe, de quelqu, de rabais, de rouler
  -1.9: de … delete, de … qui, dead end, dead to, decep-, dejala, dejo, delete choque, delivery, dentist |
  -1.9: dessi-, dessin, dessu-, dessus, deux, deux … vous, did … mean, dites … NAME, does … open, dog |
  -1.9: domingo |, doy permiso, dress, drop bars, dropp-, du … de, eat |, echo, ecran-, ecrans, ecrire stop
  -1.9: el cuadro, el dia, el timbre, el trabajo, elsewhere |, en caja, en chemin, en tout, end up, enleve le
  -1.9: entra-, era pa, error NUMBER, es todo, esa pieza, esqui-, est arrive, est … cadeau, est … votre
  -1.9: estoy … de, etais … la, etes … c, etes … le, examp-, example, example com, except, face |, far |
  -1.9: father, femme, fermez a, fight-, fils … a, finan-, fini a, fini la, fini … quelle, flats, flore-
  -1.9: flores, footb-, football, for bike, forever>number, forget i, forget … i, fuert-, fuerte
  -1.9: future texts, gang |, gener-, get that, get … the, gone, got 2, got … from, grand, grandeur
  -1.9: green trek, gusta, have some, have … call, have … receipt, hay, he proposed, heure … vente
  -1.9: hospital |, how … is, how … text, i forgot, i opted, i rode, i … an, i … quiet, i … smoking, iba
  -1.9: in … text, insta, installer, is been, is blocked, is on, is tax, is why, it … are, it … good
  -1.9: it … like, j … repondu, jamais autorise, je connais, je sors, je … personne, joyeux, jpass-, jpasse
  -1.9: jusqua NUMBER, just … texting, juste le, kebab, ko, l essayer, l … sans, la chaine, la otra
  -1.9: la quiero, la … me, lapto-, laptop, las NUMBER, last … is, laughing, lavada, lavage |, lbs, le bruit
  -1.9: le guidon, le pas, le voisin, le … numero, le … un, les lis, llamada perdida, llamada |, llamar
  -1.9: llantas, llego |, lo reenvia, lo … sea, lobby, looking … the, loop, los … estan, loyal-, loyalty
  -1.9: m … svp, ma soeur, manana |, mande el, manque, mardi … est, mas promos, mayor, me NAME, me atendio
  -1.9: me mandas, me marque, me rendre, me van, me … cortado, me … did, me … reenvia, meeti-, mensaje de
  -1.9: mensaje dice, merci-, mere elle, messages a, mind i, moi dessus, mois … je, molle, mon fils
  -1.9: mon … NAME, mon … il, more … and, movie, mr NAME, mrc, mrc |, mth, much … you, music, my balance
  -1.9: my company, my wheels, mysel-, myself, nap, need any, need me, need … be, never … any, new job
  -1.9: new … is, no answer, no por, no rush, no … quiere, no … sin, nombr-, nombre … mal, not make, not too
  -1.9: nota |, nueva |, number … NAME, number>me, numero … cuenta, of parts, of … out, oka, on lache
  -1.9: on … at, on … new, on … une, onda |, out here, out … not, over |, oye … la, papa |, par une, parad-
  -1.9: parki-, parking, parler au, pas les, penser, peso, peuge-, peugeot, peux, phone number, photos |
  -1.9: pictures, pidiendo, pieza |, pinte-, pinten, pis la, please … once, poco, por error, porte |, pot
  -1.9: pour … fille, proche |, proposed, psi |, puedo, pulga-, put … new, que … eso, que … recomienda
  -1.9: quelle heure, qui … ce, quien … que, quiero … el, quote, rapid-, rdv, receipt |, recibo, reenv-
  -1.9: reenvia, reenvia |, remboursable, reminder, removing, rentr-, retirez mon, reven-, rojo |, rush |
  -1.9: salt, saludeme, saludeme a, salva-, samed-, samedi, santa, sauce, say … i, says delivered, scuse-
  -1.9: scusez, se acaba, se cayo, seat off, segun-, send>me, serrer, she never, shop is, shop on, short
  -1.9: sick, sin prisa, smile, sofa, sortez … velo, spamming my, stop payment, stop texts, sube
  -1.9: subscription, suis rendu, suis … retard, t aime, talking … a, te … en, te … la, tear, tell him
  -1.9: tell … you, texting … number, texto a, texts lol, texts … her, the fork, the pads, the white
  -1.9: the … or, thing from, thinks i, this man, thx for, tire, tmrw, to … husband, to … with, told my
  -1.9: trava-, trop long, tune |, un solo, un … pero, una semana, unclear, unclear |, une … par, une … qui
  -1.9: va … ir, van |, vend, vex, voir |, vote, vous en, vous encore, vous … oublie, want … tires, warra-
  -1.9: was … me, way … is, wd40, we … all, wednesday, what that, what was, when … can, when … you, who keeps
  -1.9: who … got, who … that, winne-, worry |, wow |, wrong name, wrong … the, y dos, y penser, yikes |
  -1.9: yo nunca, yo … y, you come, you parale, you quedo, you remove, you take, you there, you … closed
  -1.9: you … so, you>you, youpp-, your … just, | al, | amen, | buenos, | cancelo, | cheers, | el, | feliz
  -1.9: | gears, | ignore, | just, | lads, | laissez, | not, | noted, | perdu, | photo, | saludeme
  -1.9: | texteame, | took, | which, | zero, | … called, | … casi, | … cessez, | … chaine, | … cupon, | … cut
  -1.9: | … delete, | … dias, | … fell, | … il, | … llegue, | … mandas, | … paid, | … pardon, | … payment
  -1.9: | … permission, | … petit, | … quito, ~0000, ~_ab, ~_ajo, ~_bab, ~_bri, ~_cab, ~_caf, ~_cof, ~_cr
  -1.9: ~_esq, ~_goa, ~_hor, ~_ja, ~_jef, ~_jeu, ~_job, ~_lav, ~_lbs, ~_mac, ~_mig, ~_mit, ~_mys, ~_ora
  -1.9: ~_pre, ~_put, ~_rac, ~_rd, ~_rdv, ~_ros, ~_san, ~_sou, ~_ur, ~_vie, ~_voy, ~aco_, ~agu, ~aide, ~ala_
  -1.9: ~alet, ~ali, ~amel, ~anas, ~ang, ~anty, ~apid, ~apo, ~apto, ~arad, ~ares, ~arga, ~atte, ~augh, ~ayo
  -1.9: ~bab, ~bei, ~bes, ~bolt, ~bri, ~brot, ~busy, ~caf, ~cafe, ~clas, ~clo_, ~cof, ~coff, ~ctu, ~dejo
  -1.9: ~deo_, ~don_, ~dril, ~drin, ~duis, ~dv_, ~eak, ~eca, ~ecci, ~ecro, ~edo, ~eed, ~eels, ~eins, ~elez
  -1.9: ~emai, ~eno_, ~erce, ~erni, ~esol, ~eve_, ~expe, ~eza_, ~ffi, ~fixe, ~flec, ~gift, ~goa, ~gone, ~gua
  -1.9: ~gui, ~gund, ~haha, ~hay_, ~hea, ~hees, ~hoo, ~hows, ~hun, ~ine_, ~ink, ~irp, ~itio, ~ium, ~ium_
  -1.9: ~ivre, ~jef, ~jeu, ~jis, ~job, ~lapt, ~lat, ~lato, ~lats, ~lbs, ~lbs_, ~lgun, ~lk_, ~lock, ~lov
  -1.9: ~love, ~made, ~mrw, ~mrw_, ~mys, ~myse, ~ndeu, ~neig, ~ngr, ~nid, ~nny, ~nsta, ~ntr, ~oire, ~oki
  -1.9: ~oli, ~ombi, ~onu, ~oor_, ~opc, ~ovi, ~ower, ~peak, ~peux, ~ply, ~pomp, ~ponc, ~ptop, ~quin, ~raf
  -1.9: ~rand, ~rapi, ~rata, ~rdv, ~rdv_, ~reac, ~read, ~ream, ~reg, ~rgic, ~rir_, ~rite, ~rner, ~room, ~roth
  -1.9: ~ruta, ~rva, ~sick, ~sou, ~spea, ~spee, ~ssus, ~stel, ~stic, ~tab, ~tard, ~tas, ~teer, ~tmrw, ~ttac
  -1.9: ~tudi, ~tura, ~uche, ~ues_, ~uil_, ~ung, ~uote, ~upe, ~usta, ~utot, ~vas_, ~ved_, ~ving, ~xpe, ~yse
  -1.9: ~ysel, ~yuda, ~zel, ~zell
  -2.0: 2 min, 2 … de, NAME off, NAME … plus, NUMBER is, NUMBER personnes, NUMBER … of, NUMBER … to, a NAME
  -2.0: a quick, a surprise, a … hoy, a … ir, a … tell, a … with, abren, adjuster, admirer, again … it
  -2.0: ai … ton, airte-, airtel, al, amari-, amarilla, an email, an … to, and go, annoying … the, anos que
  -2.0: appreciate the, arriv-, assignment, at my, at once, attendre, aunt, aux alertes, avion |, avisen a
  -2.0: avisen … mi, back by, baske-, basket, be patient, been … off, bici … ustedes, biere, bike still
  -2.0: bike with, block … on, blocks, blue |, boulot, box … with, boy to, brakes do, brakes … not, bread
  -2.0: but … my, ca … textos, call … NUMBER, can … do, canta-, cantar, cards, casco |, casse-, ce velo
  -2.0: ce … on, cette … je, changer … pneus, chara-, cheap |, chose |, closes, comin, con … pero, conduit
  -2.0: conduit |, confisque, conseillez, copia-, cortado, d enlever, d heure, dans … auto, de comer
  -2.0: de enviarme, de facture, de mardi, de niaiser, de todos, dehor-, dehors, dejenla, deliv-, dentist
  -2.0: desole |, despues delete, did … tell, dije al, dimanche c, direccion, directo, do … all, do … let
  -2.0: do … park, doc, doctor said, dog is, doing, double |, eaten, eau, eh, el casco, el equipo, el me
  -2.0: el … se, eliminaron, ella |, else … the, employe, en retard, en … votre, enfin |, entretien
  -2.0: envoie le, era … mi, es eso, est moi, est tu, esta semana, estime, estoy … el, etc, ete … chez
  -2.0: ete … par, exercise, fache, fair enough, faite |, felicidades, fello-, fetch, field, fitti-
  -2.0: for … thanks, forgo-, forwards, francais, garan-, gave you, gentle, get me, going … stop, gracias por
  -2.0: grupo, guido-, guidon, habs, hagale, hair, halfw-, halfway, has been, have … enough, he does
  -2.0: he thinks, he … NUMBER, he … out, heard … you, herma-, him to, hold it, honest |, hurry |, i blocked
  -2.0: i owe, i … nothing, i … pass, if … can, in fb, in it, in writing, in … pic, inquietez, invoi-, ir a
  -2.0: is d, is … please, is … roommates, it cost, it look, it myself, it stopped, it up, it … and, j te
  -2.0: jamais … de, je cherche, je … passer, je … rendu, jumea-, k |, keep the, keep … texts, keeping the
  -2.0: la fourche, la … ahora, la … bonne, la … est, land, landlord says, las … delete, last slice, late |
  -2.0: le remplacement, le support, le systeme, le votre, le … dos, leave me, les … NUMBER, les … sans
  -2.0: lette-, list no, llego, lo dio, locked, lol … you, look so, looke-, looked, looking |, lost my, luces
  -2.0: m … en, maggi, mais gardez, maneje, manua-, maquina, me 2, me during, me font, me manda, me mando
  -2.0: me ok, me pueden, mejor … la, mejor-, memer-, memere, merci du, mercredi |, metro |, mi … como, min
  -2.0: misma, moi dans, moi … tes, moins de, mon casque, mon derailleur, monda-, monday |, my last
  -2.0: my … cell, my … see, my … so, my … still, na, name wrong, necesito … la, need … stop, never tell
  -2.0: never … that, new one, new … on, no entra, no estaba, no … amor, no … it, no … salir, noise … i
  -2.0: nomas … cadena, non … veux, normal, not enough, not even, not put, not sell, not … riding, noticed
  -2.0: np, np |, number … time, numero … pas, o me, of the, off … on, off … waitlist, often do, ok … is
  -2.0: olvides, on fait, on the, one who, opting for, otez les, out … NUMBER, ouver-, owe … NUMBER, oxido
  -2.0: pagar, par courriel, parcel, paren … trabajo, parfait, parfait merci, parri-, parrilla, pas besoin
  -2.0: pas bien, pas cette, pas fachee, pas pret, passe par, pays, pendiente |, pense … era, perdon, perdu
  -2.0: pero en, pintu-, pintura, please i, please leave, please when, poder ir, por eso, por … favor
  -2.0: portavasos, post, poster, poten-, pouvez … juste, pouvez … verifier, precios, prefere, prend-
  -2.0: printemps |, probably |, proche, programme, pu … batterie, pude, puede ser, punos, punto-, puntos
  -2.0: push, quand … es, quart-, que ca, que falta, que … esta, que … paso, quebec, quitate, quiz
  -2.0: recibir mensajes, recogi |, recu un, recu |, red one, reins-, remplacement, rentrant |, repar-
  -2.0: repond |, reuni-, reunion, rio, roue, saddl-, saddle, same day, sauve, save me, say, says NUMBER
  -2.0: se apaga, se … borro, seguridad, sell … i, senal, send … the, senor |, sent … a, sent … the, sera
  -2.0: seria-, serial number, shop … NUMBER, shop … is, shows, skip the, slice, so … know, socia-, social
  -2.0: soeur, sorry just, sorry … saw, sortez le, spinn-, steam-, stop riding, stop … that, stop … work
  -2.0: study |, subo, suis en, sur … c, tard, telefono se, telephone |, tenez, terminaron, texts … get
  -2.0: that … why, that … your, the account, the bakery, the dent, the dishes, the door, the fenders
  -2.0: the giant, the manager, the pedals, the rain, the ride, the seat, the serial, the … hall, the … slice
  -2.0: the … trek, this derailleur, this … it, tienda … que, tires, to everything, to … email, to … then
  -2.0: too expensive, too |, took, train-, tube i, tubel-, tubeless, un … merci, until i, update |, updated
  -2.0: uy no, vais y, velo le, veux … du, vidri-, viern-, viernes, voice-, voisine, vous conseillez
  -2.0: vous juste, vous verifier, vous … les, walki-, walking, want>want, warranty, wedding |, whats-
  -2.0: when … reach, whenever you, which bike, will … take, with full, with … derailleur, with … for
  -2.0: work for, working on, would you, y te, y … estaba, y … este, yo … pedi, you eat, you … saliendo
  -2.0: | and, | changez, | demasiado, | does, | est, | her, | hice, | joyeux, | llevo, | might, | missed
  -2.0: | much, | nombre, | np, | pueden, | school, | tengo, | ty, | una, | your, | … abonnement, | … days
  -2.0: | … donne, | … habs, | … lord, | … m, | … musubi, | … one, | … removed, | … requested, | … screen
  -2.0: | … seul, | … still, | … stopped, | … suspension, | … tengo, | … turned, | … yeah, ~_ah, ~_al_, ~_ala
  -2.0: ~_bat, ~_bes, ~_bie, ~_cin, ~_eh_, ~_fan, ~_fee, ~_frn, ~_gui, ~_hah, ~_ig, ~_ken, ~_mat, ~_na_
  -2.0: ~_pap, ~_sil, ~_sir, ~_soe, ~_sq, ~_squ, ~_tu, ~_ver, ~_wa, ~_won, ~abie, ~addl, ~ade_, ~afe, ~aha
  -2.0: ~aile, ~aki, ~amas, ~amp, ~anni, ~api, ~atta, ~awn, ~awn_, ~bask, ~bbl, ~bble, ~bec_, ~bele, ~beli
  -2.0: ~blue, ~bou, ~bru, ~bys, ~cade, ~calc, ~cci, ~cema, ~ckin, ~coo, ~deho, ~deva, ~doc_, ~doin, ~dres
  -2.0: ~eaki, ~eam, ~eblo, ~ec_, ~edi_, ~egs_, ~ells, ~elt, ~empo, ~enca, ~entr, ~erdu, ~esso, ~eue, ~eue_
  -2.0: ~evu, ~eway, ~fell, ~frn, ~frnd, ~gale, ~glo, ~gos_, ~grup, ~gur, ~hah, ~hamp, ~heat, ~hung, ~icem
  -2.0: ~icie, ~icy, ~ideo, ~iern, ~irve, ~ixe, ~izo_, ~key, ~ky_, ~laug, ~ldi, ~lean, ~log, ~lpe, ~luce
  -2.0: ~male, ~meme, ~ming, ~mpi, ~nas, ~ncy_, ~nges, ~nish, ~nouv, ~oad_, ~oan, ~oas, ~oast, ~ock_, ~oder
  -2.0: ~oggi, ~oji, ~olid, ~olon, ~ols, ~olv, ~ompt, ~onde, ~oodi, ~orgo, ~ormi, ~ost_, ~oten, ~ount, ~ousi
  -2.0: ~outs, ~oyeu, ~pay, ~pi_, ~pude, ~pun, ~pur, ~quot, ~raba, ~rat, ~rdu, ~rdu_, ~recc, ~reen, ~rei
  -2.0: ~rein, ~reun, ~rgot, ~ri_, ~ries, ~rje, ~rmir, ~rnd, ~rnes, ~roba, ~roda, ~roue, ~rpr, ~rupo, ~rw_
  -2.0: ~sadd, ~saw, ~saw_, ~say_, ~scan, ~sco, ~seri, ~shar, ~sia, ~sic, ~sie, ~sket, ~soeu, ~ssed, ~sten
  -2.0: ~tell, ~tend, ~tes, ~tigh, ~tivo, ~took, ~touc, ~trad, ~trol, ~ua_, ~uct, ~ude, ~uent, ~unt_, ~usu
  -2.0: ~uyo_, ~vire, ~voic, ~warr, ~xim, ~za_
  -2.1: 2, 2 jours, NUMBER pouces, NUMBER … NAME, NUMBER … update, a copy, a look, a man, a picture, a … do
  -2.1: a … est, a … of, a … texter, again, ahead, ai bloque, ai perdu, ai … vous, all off, allow, alt
  -2.1: and leave, and … did, annulez le, appele |, apres … svp, are … out, aroun-, around, arrete en
  -2.1: arrete tu, arrete … passant, asked … i, at … phone, au, au … en, avez … un, avisos … favor, azul
  -2.1: back with, baja de, barata, basem-, basement, be in, bendiciones |, bequi-, bequille, between … and
  -2.1: bici, bici … mia, bonne … a, boss is, both |, bueno-, buenos, bureau a, bureau … NUMBER, buzzer is
  -2.1: c … pratique, cafe |, call me, cambie de, camino |, canas-, canasta, cancelled my, cayo, cell … moi
  -2.1: cesse, chalet |, changer, changez mon, cher pour, closed |, code |, cold, como … otra, con NAME
  -2.1: confio, connait pas, consulto, contacts, cousi-, creo … me, crv, cuando llegue, cuando … el
  -2.1: cut … steerer, d hier, d … de, d … you, dac, day of, de bateria, de donde, de freins, de jeudi
  -2.1: de las, de ti, de trouble, decide |, delete NUMBER, dents, dernier texto, des photos, desactiver les
  -2.1: desce-, devra-, did … not, digo |, dimel-, dimelo, diner-, dinero, direc-, direct, disconnected
  -2.1: dishe-, dishes, do … this, donne … mon, drop … a, duck, e bikes, ecran, el … con, elle … NUMBER
  -2.1: en rentrant, encor-, encore, encore le, engag-, entra, envoyez … un, eso … la, est l, est pratique
  -2.1: est … garage, est … surprise, esta … baja, estan |, este … los, este … porfa, etait une, every … the
  -2.1: expen-, expensive, expensive |, fait … c, faites … des, finalement on, finde, finissez, fix |, food
  -2.1: for NAME, for … NUMBER, for … me, for … month, for … week, fr |, friday |, from … about, full stops
  -2.1: garantia, garantie prolongee, gato, gave him, go |, gracias mi, hair |, half, han llamado, haz, heart
  -2.1: hein |, hendersons, her |, hijo de, hit, hoggi-, hogging, hogging the, hones-, honest, horar-
  -2.1: horario, i put, i … away, i … sent, idee, importe quand, in all, in sms, info |, interesse, is going
  -2.1: is that, is … lot, is … thing, it NUMBER, it so, izqui-, j adore, j autorise, j … bloque, j … perdu
  -2.1: je freine, je vais, je … rappelle, je … y, jueves … favor, jusqu-, just kidding, km, l enlever
  -2.1: l entreposage, la location, la oferta, la orden, la pluie, la porte, la … antes, la … d, la … elle
  -2.1: le avisen, le colis, le feu, le … dans, le … dehors, left on, left … message, lend, line when, list i
  -2.1: liste … l, lit, livrez, llamada, lo veo, location |, lock, locker, lol … it, lui … un, lumiere
  -2.1: m … il, makin-, making, mandarme … avisos, many … does, masqu-, masque, me baje, me faut, me that
  -2.1: me … con, me … desabonne, me … line, mean it, mecano, mensaje |, mensaje … error, mensajes se
  -2.1: mensajes … esta, mercii, mes, mes contacts, messages … not, mettez … en, modele |, moi … adresse
  -2.1: mon courriel, more>more, more>these, mosquitoes, my boss, my only, my subscription, my wife
  -2.1: n … quand, nerve, never … it, no existe, no prende, norma-, nos vemos, not cut, not find, not got
  -2.1: noted, number change, number no, numero … este, numero … la, nunca habia, nvm, off again, off if
  -2.1: omw |, on it, on … again, on … counter, on … en, on … invoice, on … parle, one not, option 2
  -2.1: option |, otra vez, ouais, ouais |, ouin, overn-, overnight, overslept, page NUMBER, para salir
  -2.1: parar el, parqu-, pas par, pas … trouble, patie-, paying |, pendiente, phone so, pictures … this
  -2.1: piece, pieces |, playing, plus la, pneus merci, pneus … en, por ella, por llamada, por no, pour … la
  -2.1: pray, present, presse |, probarla, prolo-, prolongee, psi, pura, quand … freine, que t, que te
  -2.1: que … cobren, que … hace, que … voy, queue, qui |, quiero … gracias, quiero … mensajes, quit hogging
  -2.1: quit … for, quitte, rack, radia-, ramasser, random, rattle, reach the, rear |, reclamation, refle-
  -2.1: regreso, remettez … sur, remor-, rentrant, repon-, rid … the, rosie, rs, safe, safe |, saw, scared |
  -2.1: se rompio, seat, semaine prochaine, send … that, sending … to, serial, should, size, so … on, sola
  -2.1: solo la, some cake, someone who, squeal, steph, stole, stop work, stop your, stop … bike
  -2.1: stop … those, such good, suis … que, sur … nerfs, switch on, take them, tape sur, tape … les, teeth
  -2.1: temps d, texte pas, texto marche, texto … est, that last, the bars, the battery, the cat, the demo
  -2.1: the green, the hendersons, the reminders, the second, the tire, the wax, the … date, the … it
  -2.1: the … like, the … will, there by, thursday and, to denver, to … NAME, toast, touche, tous … contacts
  -2.1: tracking, un cadeau, un sms, un … lol, uncle NAME, up to, update it, usada, veces |, veo |, veux … la
  -2.1: visite, votre employe, vous … qui, vous … quoi, wait do, wait … not, was … dads, wash |, way home
  -2.1: wear, were on, what kind, when can, when … stop, where-, who was, will i, will … my, will … off, wine
  -2.1: work cell, would … at, would … want, wrong tire, y es, yes … no, yikes, you … frena, you … keep, z
  -2.1: | avez, | call, | customer, | dac, | des, | desolee, | fair, | favor, | fine, | hope, | huh, | never
  -2.1: | ouais, | oubliez, | ouin, | please, | strike, | yikes, | … achetez, | … after, | … appelle, | … au
  -2.1: | … correo, | … employe, | … equivoque, | … gusto, | … kids, | … kind, | … mandan, | … moi, | … nous
  -2.1: | … over, | … pneu, | … pude, | … rappels, | … semana, | … sonnette, | … stars, | … una, ~_0_, ~_abr
  -2.1: ~_ahe, ~_alm, ~_au_, ~_az, ~_azu, ~_beq, ~_bru, ~_cam, ~_cay, ~_cov, ~_cra, ~_cre, ~_deh, ~_del
  -2.1: ~_doc, ~_dos, ~_fax, ~_fer, ~_gri, ~_ib, ~_iba, ~_key, ~_km_, ~_lb, ~_llu, ~_mee, ~_moy, ~_ouv, ~_pie
  -2.1: ~_pom, ~_pr, ~_psi, ~_rot, ~_rs_, ~_rus, ~_saw, ~_sho, ~_smi, ~_usa, ~_ye, ~acki, ~acon, ~agua, ~ah_
  -2.1: ~aha_, ~ahe, ~ahea, ~aini, ~ajou, ~ales, ~alf_, ~alv, ~andi, ~andw, ~anm, ~aron, ~art_, ~arte, ~asa_
  -2.1: ~asco, ~ater, ~aud, ~auf, ~aunt, ~azu, ~azul, ~beq, ~bequ, ~brar, ~bre, ~brio, ~cana, ~casc, ~ccio
  -2.1: ~chad, ~chr, ~cirl, ~cold, ~cong, ~core, ~cred, ~crev, ~ct_, ~deh, ~demo, ~dena, ~dez_, ~doc, ~eade
  -2.1: ~efl, ~efle, ~egla, ~ehor, ~elic, ~enta, ~epon, ~erg, ~erme, ~erst, ~esce, ~escu, ~eser, ~esta, ~euni
  -2.1: ~fee, ~fes, ~food, ~full, ~gran, ~gri, ~guan, ~guit, ~help, ~hill, ~hon_, ~hoo_, ~hors, ~hour, ~hui
  -2.1: ~iag, ~ica_, ~ict, ~ilet, ~ingo, ~ipo_, ~irec, ~irl, ~isim, ~ison, ~ito_, ~jaj, ~jout, ~jusq, ~laz
  -2.1: ~leat, ~lego, ~llav, ~lls, ~lub, ~mala, ~meet, ~meta, ~moy, ~moye, ~musi, ~naci, ~nal, ~ndra, ~ndw
  -2.1: ~nest, ~nio, ~nual, ~nza, ~olis, ~olla, ~olt, ~oom, ~oon, ~oop, ~org, ~pad, ~pasa, ~piso, ~plat, ~pom
  -2.1: ~pray, ~quan, ~queu, ~quil, ~recu, ~refl, ~rey, ~rkin, ~rmal, ~rose, ~rri, ~rriv, ~saco, ~seu, ~smil
  -2.1: ~sor_, ~spac, ~stab, ~stoc, ~supu, ~tatu, ~teur, ~tice, ~tudy, ~ubri, ~udy, ~uere, ~ueue, ~uga, ~unos
  -2.1: ~upo_, ~upue, ~urn, ~usy, ~usy_, ~vau, ~vien, ~visa, ~vre, ~vrez, ~wear, ~wine, ~xi_, ~zul, ~zul_
  -2.2: NAME about, NAME the, NUMBER pour, NUMBER … what, a … call, a … j, a … stop, about his, accord pour
  -2.2: achalent, achete … velo, ai juste, ai … hier, ai … lu, all … people, alors … vous
  -2.2: already unsubscribed, am hard, am stuck, am … for, am … front, and it, andas, antes de, antes que
  -2.2: anyti-, anytime, are perfect, are … done, arman, arreg-, arrete tes, artis-, artist, as is
  -2.2: as … contact, asap |, audio, automated, avez mal, avez oublie, avez … permission, ayuda-, bag, bajad-
  -2.2: bajada, be sad, be … from, bebe |, betis-, bike demo, bloque la, boulo-, boutiques, boy |, brise |
  -2.2: bump, c … elle, ca … tout, caden-, caja |, call only, cancel please, caps, ce … ca, ce … tu, chair-
  -2.2: chairs, changer les, charge, chick-, chicken, chilli, choqu-, choque, cle, commande est, commencez
  -2.2: como la, compro, con todo, conge-, contactos |, corne-, corner, cried, cual es, cuando … de, cuidense
  -2.2: cunad-, cunado |, dad, dad … not, de location, de mas, de … ce, debarree, decia, denve-, denver
  -2.2: devan-, devant, dicta-, did my, diner |, dinner |, do … click, do … like, does it, done |, eatin-
  -2.2: eating, ecris |, ecrit |, el asiento, el manubrio, el … si, elle qui, en cuanto, en … por, end date
  -2.2: enviado, envoyez des, envoyez … des, es suficiente, es … con, es … en, esa la, escap-, escape
  -2.2: escribale, escribas, eso basta, est … alors, est … ecole, esta … escrito, este lista, estim-, eta
  -2.2: etes, etes qui, etes … vous, explain, explain |, faceb-, far, favor … la, favor … quiero, fax |
  -2.2: feliz ano, fermez le, filter, find it, for another, forms, fraud, frein, from school, from … is
  -2.2: front |, full, fumar y, gerente |, giant |, glad you, goose, got one, got your, gracias … dios
  -2.2: great now, great thank, grincer |, group texts, guy with, guys have, guys … my, hacke-, hang, happy |
  -2.2: hard of, hard … hearing, has called, he asked, heres my, heure-, hey it, hi, hier, him the, his … is
  -2.2: huh |, i brought, i got, i missed, i … stuck, i … would, in our, informe, is … cancelled, is … right
  -2.2: is … with, it as, it today, it … am, it … yours, j y, j … sorti, je … la, je … vos, juste les, killi-
  -2.2: know that, la compre, la deje, la journee, la mise, la reservation, la … es, lab |, lana, langu-
  -2.2: le bon, le gusto, le ramasser, le vieux, leave some, lejos, les vieux, les … au, les … pas, let you
  -2.2: line no, liste du, llegue |, lleve, lol but, longer have, los recordatorios, louez, lundi, m6
  -2.2: ma … me, ma … veut, mai, mailing list, manqu-, manub-, manubrio, marat-, marathon, marche, mari … est
  -2.2: mas fotos, me recomienda, me volvio, measu-, mecano |, meilleurs |, merci a, message vocal, mettez en
  -2.2: midi, mien, mon dieu, mon … cell, more … then, mother in, mouille |, mucho |, my NUMBER, my shop
  -2.2: my … again, my … friend, name from, name … not, never come, never … on, never … your, new … can, news
  -2.2: no hurry, no sea, no … ese, no … from, no … have, no … su, noche |, nom c, not going, not like
  -2.2: not … sad, now what, number on, numero … lo, nut, of hearing, of patience, oh … i, oigno-, oki |
  -2.2: on … i, opcio-, other store, other-, out … patience, parfait |, payment, pedals off, pensais, perdo-
  -2.2: phone taken, phone … all, pink, piso, please add, please … work, pluie, plus bon, plus c, pm, pneus
  -2.2: poign-, poignees, ponch-, por lo, por … soy, portu-, pour … NUMBER, pour … sortie, problemas, promis
  -2.2: pu … moi, puedo hablar, puis, quand, que les, que … mandaron, quitenle, ramen-, ramene, rappels |
  -2.2: ready |, recoj-, recomienda |, refund |, repondez pas, repondez … a, retrouve, rice, right now
  -2.2: saiso-, saison, salud-, samedi je, saquen mi, saw this, say less, screen |, se … paso, see you, sem
  -2.2: send again, send>texts, she … away, shop … you, si quelqu, skipp-, sms to, so many, so … to, spam you
  -2.2: spelled, splinter, spot, stem |, stickers |, still not, stop avec, stop coupez, stop near, stop por
  -2.2: stuck at, stuck … work, su … se, suena, suits, sur … facture, synth-, synthetic, taille, tc, tell |
  -2.2: textez … NUMBER, texto cuando, texto est, texto … svp, textos le, than NUMBER, that … a, the 2nd
  -2.2: the back, the basket, the club, the house, the trade, the wash, the … address, the … how, the … mate
  -2.2: these>these, thing on, throa-, throat, tiene-, tienen, til the, til … NUMBER, todavia no, too long
  -2.2: total |, tout … temps, tranquille j, tunnel, un … ne, un … quand, uncle, up … a, urself |, used |
  -2.2: va … aller, vemos, vende-, verifier, video, viens de, virem-, virement, volvio, volvio a, voule-
  -2.2: voulez, vous connais, vous qui, vuelt-, was my, went … spam, whatsapp, wherever, who signed
  -2.2: with … wheel, would … in, wrong it, yo los, yo tampoco, you get, you … doing, you … drop, you … esta
  -2.2: you … otra, you … there, you … up, | add, | appelez, | arretez, | awesome, | cortala, | dale, | hacen
  -2.2: | heres, | mandame, | muy, | nos, | only, | pit, | police, | tres, | tse, | … acuerdo, | … aviez
  -2.2: | … bring, | … care, | … definitely, | … deleted, | … juste, | … lawyer, | … lis, | … marca
  -2.2: | … motor, | … parale, | … phone, | … por, | … presse, | … quelle, | … ride, | … rides, | … too
  -2.2: | … you, | … your, ~_asi, ~_bar, ~_duc, ~_fr, ~_fra, ~_ful, ~_hi_, ~_ima, ~_mou, ~_nai, ~_nav, ~_nov
  -2.2: ~_pay, ~_pn, ~_pne, ~_ren, ~_siz, ~_smo, ~_tai, ~_tar, ~_tri, ~_tub, ~_vem, ~_wen, ~aceb, ~acts
  -2.2: ~ades, ~afe_, ~aim_, ~ajus, ~akin, ~alco, ~amer, ~anub, ~arda, ~arla, ~aro, ~aro_, ~arri, ~asar
  -2.2: ~ash_, ~asq, ~asqu, ~ate, ~atsa, ~aug, ~avy, ~ayer, ~ayin, ~aza, ~bad, ~bag_, ~bend, ~bers, ~bo_
  -2.2: ~book, ~cal_, ~cerr, ~cken, ~clou, ~coj, ~cret, ~cted, ~dem, ~dida, ~dor_, ~ecoj, ~ecu, ~eeth, ~ege_
  -2.2: ~egle, ~eive, ~elin, ~eliv, ~elp, ~emoj, ~empl, ~ena_, ~eng, ~epu, ~esti, ~eva_, ~far_, ~ffic, ~figh
  -2.2: ~guar, ~gy_, ~hina, ~ige_, ~igo, ~iler, ~ilis, ~illi, ~ina_, ~ires, ~ita_, ~jaja, ~jete, ~joy, ~km_
  -2.2: ~lava, ~lls_, ~lmo, ~lui, ~lund, ~maki, ~mang, ~manq, ~mbo, ~midi, ~mmen, ~moji, ~mpio, ~mr_, ~neus
  -2.2: ~ngue, ~nnin, ~noch, ~ns_, ~nub, ~nubr, ~nyti, ~oat, ~oie_, ~omie, ~onam, ~oon_, ~opci, ~orar, ~orge
  -2.2: ~oro, ~ota, ~ouc, ~oues, ~pap, ~pie_, ~pne, ~pneu, ~pode, ~pot_, ~pra, ~puer, ~rab, ~rae, ~rope
  -2.2: ~rreg, ~rven, ~sarm, ~ser, ~set, ~sh_, ~sien, ~siz, ~size, ~soup, ~spot, ~sta_, ~stro, ~sum, ~sy_
  -2.2: ~tiz, ~tock, ~toy_, ~trus, ~tsa, ~tsap, ~tted, ~uard, ~uces, ~udg, ~udi, ~uez, ~uez_, ~ush_, ~vemo
  -2.2: ~vo_, ~xes, ~xes_, ~yone
  -2.3: NAME said, NUMBER etoiles, NUMBER old, NUMBER or, NUMBER paise, NUMBER stars, NUMBER velos
  -2.3: NUMBER … think, a cambiar, a new, a … ans, a … person, a … primo, a … that, about … wheel, acabo la
  -2.3: achat, after school, afuera |, aime … ca, alarme du, allez, alone with, alr, am ready, am wrong
  -2.3: and ask, and … her, and … just, ankle, annulez mon, ans … il, anterior you, anything earlier
  -2.3: apparently, apres le, are missing, are never, arrete au, arretez … j, arrivee |, asking |, asleep |
  -2.3: au volant, aucun contact, avait dit, avant … svp, avec … velo, avez, aviseme, b, babys, beau velo
  -2.3: before noon, bloque sur, bon je, bonjour je, bonne annee, both, bother with, bother … the, brakes |
  -2.3: bring cash, bring-, bringing, bs, but … bike, by the, call my, call this, came … of, can … give
  -2.3: can … hear, canceled, card … in, carre-, carte de, ce modele, centre, change … the, charger, chine-
  -2.3: chist-, christmas to, ciclistas, cita, click |, cm, con dos, contestes, coup de, coup … fil
  -2.3: coupez pas, court, credi-, creo … es, cried |, cual … el, cuatr-, d utiliser, dans … texto, de fil
  -2.3: de grincer, de prix, de … donc, de … este, de … journee, de … part, de … todo, debou-, decu, deja
  -2.3: delai-, delais, demas, dictating, did she, digan, dile, direct |, disculpe, do NUMBER, doing it, done
  -2.3: drop … price, du magasin, eat, efectivo |, effaciez, eje, el eje, eliminen el, else to, en arriere
  -2.3: en otra, en parler, ends, entre-, espanol |, est elle, estaba, estaria, estoy, et la, etoiles, event-
  -2.3: every NUMBER, every-, facture … texto, family, fees, fit, five |, fixed |, flat, flat again, fois par
  -2.3: for … class, fork |, frena, freno, frenos no, from a, full |, german, gn, got NUMBER, grand |
  -2.3: grincer, guarde, had a, haha, hay … mas, hein, heure de, home, how … know, how … would, hv
  -2.3: i remember, i … already, i … leaving, i … lost, i … ready, i … those, i … yesterday, if he
  -2.3: igualmente |, in texts, in … only, in … phone, ir, is gone, is only, is she, is … out, it be
  -2.3: it thank, it … or, j vais, j … des, jamais de, jess, joke |, kids bikes, kille-, killed, koi
  -2.3: l appareil, la recoge, la … pero, laugh, le droit, le faire, le trek, le … mon, le … on, ligne a
  -2.3: like … NAME, list is, list>remove, lives, livre, llamo a, lleva, llevo |, lo … en, lo … y, lol my
  -2.3: ma place, ma … qui, malad-, mamie |, mando a, me can, me just, me los, me pidio, me quiten, me we
  -2.3: me … or, me … permiso, meet, merci d, merci … l, merry … to, message je, message … for, mi nieto
  -2.3: mi pedido, mis sur, missed it, moi … coup, moi … prix, moi … t, mom … not, mondays |, mrng |
  -2.3: my money, my … changed, my … instead, my … will, n arrete, nada … you, necesita, need … receipt
  -2.3: no pierdan, no … prisa, not … thru, not>remove, notice, now lol, now |, number any, numero … NUMBER
  -2.3: numero … es, numero … est, of what, off notifications, office |, ok … not, or … i, ou pas, oui j
  -2.3: ouvre pas, paise, park, pas elle, pas en, pasas, pedal-, peric-, perico, personne … a, phone in
  -2.3: pick … up, picture, pidio permiso, piece-, pieces, pintura |, pis … velo, plans, plate, please bring
  -2.3: please put, pleure, plus d, plus … en, pop, pouce-, pouces, presse, price |, print-, proprietaire
  -2.3: puns, que gracias, que hora, que le, que … sea, quel … de, quere-, querer, quien le, quien … el
  -2.3: quien … la, radiator, razon, recomienda, regular, remettre |, remove>send, remove>want, removed the
  -2.3: responda, return, return it, rien … que, rite, roads are, said … would, saliendo, sauf, sec, seven
  -2.3: she says, shoul-, si |, size |, skis, sms … i, son numero, space, spoke-, stick-, stickers, stock |
  -2.3: stoma-, sunse-, sunset, supprime, supprimez le, sus mensajitos, taill-, take one, taman-, tamano, tbh
  -2.3: te texte, tekka, text after, texter je, textos y, textos … de, than an, that was, that … no, the hill
  -2.3: the motor, the puns, the quote, the rack, the red, the tubes, the … and, the … can, the … group
  -2.3: the … haha, the … right, them in, there in, this … on, this … with, time the, to cry, to lose
  -2.3: to … other, tomorrow |, total, tourn-, tous, tout de, tranqui, trop … pour, ttyl, ttyl |, tu … j
  -2.3: tu … je, tunne-, twitt-, twitter, un bon, un … d, un … les, una … por, unblo-, upgrade, urgent |, uy
  -2.3: va etre, vas, verifier |, vi el, vibe, videos, visto, vocal, volan-, volant, vole |, voulais pas
  -2.3: vous achetez, vous enlever, vous rappelle, we did, we need, we … at, were out, when does, when |
  -2.3: will text, with … puns, wooho-, working … it, would … i, yaar, yeah |, you at, you believe, you sign
  -2.3: you switch, you … them, your … as, youtu-, | acepto, | all, | bueno, | faut, | me, | put, | roads
  -2.3: | salgo, | saludos, | saque, | sick, | sigan, | silence, | toss, | ttyl, | uy, | … annee, | … avez
  -2.3: | … cancelled, | … deal, | … earlier, | … frere, | … good, | … grasias, | … hay, | … idee, | … inform
  -2.3: | … jour, | … k, | … me, | … morning, | … mum, | … nada, | … nouveau, | … numero, | … parle
  -2.3: | … pierdan, | … poor, | … quit, | … recibir, | … repondez, | … took, | … voudrais, | … wants, ~000
  -2.3: ~000_, ~_aro, ~_att, ~_b_, ~_cm_, ~_coa, ~_coo, ~_cry, ~_dil, ~_dri, ~_ent, ~_ex, ~_ext, ~_fak, ~_gi
  -2.3: ~_gu, ~_hv, ~_hv_, ~_ir_, ~_jet, ~_km, ~_lar, ~_low, ~_lu, ~_mic, ~_pai, ~_qua, ~_rea, ~_reu, ~_rit
  -2.3: ~_rs, ~_sia, ~_str, ~_tb, ~_tbh, ~_tot, ~_vas, ~_wal, ~aar, ~aar_, ~aden, ~adr, ~aga_, ~alad, ~almo
  -2.3: ~alr_, ~aman, ~ap_, ~aper, ~aul, ~bh_, ~bido, ~bone, ~cand, ~car_, ~ced_, ~cert, ~chee, ~cks, ~clic
  -2.3: ~cm_, ~coa, ~cry, ~cuat, ~cui, ~dia_, ~diot, ~done, ~edu, ~emba, ~embo, ~emm, ~emme, ~ems, ~ems_
  -2.3: ~ench, ~enco, ~erv, ~etch, ~exce, ~fac, ~fak, ~fer_, ~fete, ~fram, ~gry, ~gry_, ~hein, ~houl, ~hr_
  -2.3: ~hv_, ~ibo_, ~iche, ~icis, ~idon, ~ila, ~ilo, ~ily, ~ily_, ~inan, ~irai, ~iss, ~ite_, ~lab, ~lame
  -2.3: ~lar, ~lat_, ~leme, ~lido, ~lr_, ~luie, ~mat, ~math, ~mayo, ~mily, ~nami, ~ncai, ~nga, ~ngry, ~nite
  -2.3: ~nive, ~ntur, ~ocol, ~onch, ~oto, ~pel_, ~plui, ~pop_, ~port, ~pouc, ~quet, ~ras_, ~rca, ~rden, ~rega
  -2.3: ~regu, ~rell, ~rely, ~rese, ~ress, ~rto, ~ryi, ~ryin, ~sais, ~sec_, ~ship, ~sio_, ~sons, ~squa, ~stac
  -2.3: ~stag, ~stoy, ~stud, ~tbh, ~tbh_, ~tons, ~tous, ~ttez, ~tub, ~ueak, ~ugar, ~vag, ~vage, ~xce, ~yaar
  -2.3: ~yout
  -2.4: NAME d, NAME … la, NUMBER dolares, NUMBER if, NUMBER lol, NUMBER months, NUMBER … too, NUMBER … you
  -2.4: a box, a fait, a midi, a tree, a … ex, achetez, aerob-, aerobars, ahhh, ai … dit, ai … pu, air
  -2.4: alcan-, alegr-, alone … i, am away, amene, annon-, appelle moi, are no, are … serious, artic-
  -2.4: article, as you, at wrong, atelier |, atend-, avez … accord, avion, avise-, aviso |, bail, bici si
  -2.4: bici … lista, bitin-, biting, blanc-, blocked me, bon … commande, bonne, brake is, burie-, buried
  -2.4: buscar, buste-, busted, but … did, c … au, ca roule, ca … je, ca … recevoir, cable, calle, came
  -2.4: can … text, cancelar los, car |, caro |, changez, chez le, chico |, chinese, chose pour, city |
  -2.4: clase-, clases, class-, cles, cloche, close-, coach, colma-, colmado, come … i, comer |, coming |
  -2.4: compte |, connait, consentement pour, cover, crazy |, crick-, cricket, cuarto |, cure, dans … textos
  -2.4: de cascos, de error, de talla, de verdad, de … ca, de … como, de … el, deaf, dejela, delete … porfa
  -2.4: demai-, demain, demande … mon, des deux, des pieces, descu-, desde el, devrait, did … cancel
  -2.4: did … message, dijo, dio, dios se, disappointed, discount |, do … look, doree-, doreen, dos veces
  -2.4: ecout-, elle travaille, en la, en los, en … vous, enlevez … nom, entera, entiendo |, esas, ese modelo
  -2.4: esposo |, est coupe, esta … la, estar-, este |, etre enleve, exo, exo NUMBER, fait … j, fenders, fine
  -2.4: flirt-, for … more, for … or, found … used, freine, fri, from … by, fui … no, gars est, get … please
  -2.4: good … for, gustan, hacked, hagal-, hagan … mas, hall |, happen, harta, hello |, help me, hijo
  -2.4: how … off, hoy no, i … agreed, i … everything, i … hard, i … home, i … now, ignor-, il … chez, in my
  -2.4: in toilet, in … now, instead … calling, interessent, is best, is better, is it, is yours, it off
  -2.4: it over, it would, it … going, jazz, je lis, je … connais, je … continuer, jefe |, jeudi |, jeune
  -2.4: just leave, just … and, knows, knw, l exo, la cloche, la piste, la voy, last message, le bebe
  -2.4: le coupon, le … bagage, le … ca, le … mi, leave … a, leaving now, leque-, lequel, les autres
  -2.4: les … pour, let … think, liste … pieces, llego en, lloro, lo agradezco, locked out, lost all, lt
  -2.4: luego |, lumieres, m interessent, ma pedale, malades, manch-, mandas, mande mensaje, me borren
  -2.4: me duele, me spoilers, me … NAME, me … is, me … por, me … this, me>wrong, mes cles, messages … est
  -2.4: mi … quiere, mm, modele, modelo, moi … mon, moi … numero, moi … que, moi … votre, momentito, mondays
  -2.4: movin-, moving, mur, my … died, n … veux, navid-, navidad, news |, next wk, nite, no frena, no fue
  -2.4: no … this, noir |, nombre esta, nombre … mi, non stop, nose, not ask, not open, not … work
  -2.4: number … phone, numero … favor, of calling, often … i, old tires, omw, on … off, one … time
  -2.4: open … my, opted for, opted … the, order |, outsi-, outside, owned … bicycle, pads |, paiement
  -2.4: para … mi, pas … que, pas … retirez, pasem-, paseme, people you, pick it, pis … me, pizzeria |
  -2.4: poche |, pop |, pour diner, pour … ride, prends |, price, pusieron, quarter, que molesto
  -2.4: quelque … pour, qui va, quien … para, quite, rattl-, read … message, refuse de, regalo |, rendue a
  -2.4: reparations, reste a, retirar, retirez … du, reviendrai, saison |, salie-, se la, se … agradezco
  -2.4: se … pague, sending my, seul … svp, so if, so this, so … i, so … not, soin, soir, sortie … groupe
  -2.4: speak-, spend, steer-, steerer, stop if, stop … am, stop … it, storage fee, stres-, support
  -2.4: supprime votre, tell, text NAME, texto s, that much, that … of, the e, the steerer, the … new
  -2.4: the … tape, the … took, then, there … NUMBER, they take, theyv-, theyve, think about, tienda … no
  -2.4: til, tiny, tire |, to bed, trade, tree, triat-, triathlon, turn … notifications, ty |, un momentito
  -2.4: una, uncle-, under NUMBER, unsen-, unsend, up |, urgent, usted me, vais … mon, vemos |, verde
  -2.4: veux continuer, veux … messages, veux … recevoir, veux … vous, vidanges |, viens |, voudrais plus
  -2.4: vous des, vous la, vuelvanme, want it, want … stop, wash it, water, well i, were … of, where … you
  -2.4: wheth-, whether, which stop, with … brakes, would … stop, y poner, yo … recojo, you cut, you go
  -2.4: you … NUMBER, you … than, your fault, your son, | ahhh, | could, | dejela, | desinscrivez
  -2.4: | different, | fait, | full, | k, | list, | message, | muchas, | omw, | otez, | race, | remove, | ta
  -2.4: | toujours, | vas, | voice, | … annule, | … brakes, | … gustan, | … happy, | … if, | … llamada
  -2.4: | … luck, | … mis, | … miss, | … mobile, | … molesto, | … systeme, ~_abo, ~_bb, ~_beh, ~_bir, ~_deb
  -2.4: ~_ess, ~_ete, ~_fac, ~_hui, ~_ign, ~_lan, ~_lie, ~_lm, ~_lun, ~_red, ~_vu, ~acke, ~afa, ~agal, ~alca
  -2.4: ~anie, ~ano_, ~apa_, ~avid, ~bara, ~beh, ~cani, ~cei, ~cous, ~croc, ~deaf, ~dite, ~eans, ~eja_, ~erva
  -2.4: ~eryo, ~eso_, ~espi, ~faut, ~fine, ~fren, ~fri_, ~ful_, ~gent, ~gnm, ~gnme, ~gnor, ~hall, ~her_
  -2.4: ~home, ~icin, ~ie_, ~iec, ~iece, ~iete, ~iev, ~ignm, ~ila_, ~ilin, ~imat, ~intu, ~iot, ~irma, ~isem
  -2.4: ~isez, ~itti, ~ker, ~lav, ~lcan, ~lett, ~liv, ~lley, ~lpa, ~lqu, ~lsa, ~mbou, ~navi, ~ngt, ~nice
  -2.4: ~nnet, ~ntil, ~oat_, ~ocks, ~oie, ~oldi, ~oney, ~oor, ~ooth, ~ows_, ~paie, ~pay_, ~peti, ~pick, ~pin
  -2.4: ~pric, ~quee, ~quer, ~rack, ~ramo, ~rie_, ~rns, ~rns_, ~ross, ~rp_, ~rus, ~ryo, ~ryon, ~sch, ~seat
  -2.4: ~sit_, ~ta_, ~tail, ~then, ~til_, ~trou, ~tsi, ~tsid, ~uci, ~uert, ~umi, ~urer, ~use, ~utsi, ~voie
  -2.4: ~wate, ~win_
  -2.5: NUMBE-, NUMBER, NUMBER and, NUMBER asking, NUMBER y, a bloque, a bot, a comer, a disque, a donne
  -2.5: a … fin, a … next, a … out, a … porte, abajo |, accident |, achat |, ahorita … puedo, ai fini
  -2.5: ai … achete, ai … d, aimerais ca, al … de, am … at, am … now, am … up, and a, any … bikes
  -2.5: appelez … textez, approve, apuro, aqui me, arrive, at … back, attendance, avez texte, back or
  -2.5: baja … la, bar end, basket |, bear, besoin … la, bike from, boite, bolsa, bother … again, brise, bus
  -2.5: but … says, butte-, butter, butter |, ca haha, call after, calls … the, came off, camino, camis-
  -2.5: can … drop, can … make, can … resend, can … still, cancel … NUMBER, cash, cell est, chann-, channel
  -2.5: cita delete, come … the, como … suscribo, con usted, con … numero, conozco esa, contact for, continue
  -2.5: cotiz-, cry, custom, de ce, de groupe, de jour, de otro, de preferencia, de … cita, debaj-, debajo
  -2.5: debut-, dec, decide, des velos, dice … si, digam-, digame, do you, duele, el pedido, embal-
  -2.5: en … temps, end … story, enerve, enough of, ensename, entiendo, envoyez |, esa llanta, ese … de
  -2.5: esperar, est ben, est … vos, estab-, estaciono, etudie, faites ce, fall, fende-, finally, flirting
  -2.5: folde-, for new, for … reminder, for … what, forever>wrong, found one, freins |, from … different
  -2.5: fue, garer, gasta-, gels, good morning, great … you, hab, had enough, hand |, have i, have told
  -2.5: have … ever, he quit, helmets |, her, her number, hey |, his number, hub, i plan, i … there, il dit
  -2.5: in english, in … area, in … the, inqui-, is killing, is … here, it he, it this, it … NAME, it … in
  -2.5: itemi-, itemized, j … ben, j … fini, jamais je, je … apres, je … arrete, just got, just … up, keep it
  -2.5: keeps … me, l adresse, l … pour, la photo, la traen, lads, laissez … un, las notificaciones, lasts
  -2.5: le paso, like that, lmao |, long, los frenos, low, lui qui, luz |, m arrete, magasin |, magni-
  -2.5: magnifique, mais on, mais … est, making me, mardi |, match |, me last, me on, me think, me … bikes
  -2.5: message par, message … cut, message … the, mesure, misere, miss you, moi plutot, mon beau, mon … est
  -2.5: more … the, mouille, mrng, mums, must … me, musub-, musubi, my message, my texts, needing the
  -2.5: never you, never … his, next … the, no … did, no … ocupo, nombre es, noon |, not funny, not mad
  -2.5: not pay, not working, not … how, not … your, notifications sur, obvio-, obviously, of story, old bike
  -2.5: old … is, on … avait, on … of, one … you, ordering, out for, pa |, panne, pantoute |, para el, parada
  -2.5: partir de, pas pu, pas … parler, passe apres, pay, pense … j, pieza, please he, plus au, pour mon
  -2.5: pouvez … l, pray for, prest-, put this, que tanto, que … NAME, quiero … por, quit my, quite |
  -2.5: quiten de, rappels svp, ready to, received, recibido, regal-, remove>angry, rendue, repondu au
  -2.5: reservation, reservation |, resol-, retirar |, sabado |, sale end, saved, saved your, say nothing
  -2.5: season, send, significa, sigue, sing, sms in, sory, spam musubi, special, spot |, stop in
  -2.5: stop worrying, stop … you, stuck |, submi-, submit, suivi, sunday |, sweep-, t … un, take |
  -2.5: te extrano, telegram, telling … i, tempo-, text in, text … ever, texting i, thank … kindly
  -2.5: the display, the kitchen, the price, the wedding, the … tires, think left, those, tirage j
  -2.5: tirage … ai, to … but, toilet, tomat-, top of, touch it, tout … suite, track-, tu un, un rappel
  -2.5: un … no, under-, up here, up you, upgra-, veut le, volver … recibir, vous etes, vous … demain
  -2.5: vous … remettre, voy, walt, was … someone, we … out, weeke-, weekend, when will, while i, worki-
  -2.5: working, worry-, worrying, would … on, you i, you reach, you resend, you … must, you … para
  -2.5: you … then, your … got, your … is, your … it, | a, | both, | bus, | dejenme, | either, | es, | l
  -2.5: | meme, | perdon, | siri, | … 2, | … NUMBER, | … also, | … in, | … ligne, | … marco, | … more
  -2.5: | … only, | … pedale, | … received, | … said, | … sign, | … text, | … told, | … voisin, | … way
  -2.5: ~_alc, ~_cat, ~_cob, ~_cri, ~_cur, ~_doo, ~_eh, ~_esp, ~_fig, ~_fly, ~_gam, ~_hie, ~_inq, ~_jes
  -2.5: ~_lia, ~_ton, ~_war, ~_wav, ~adin, ~afo, ~agne, ~ago, ~aiso, ~alen, ~ames, ~anme, ~arb, ~ards, ~ason
  -2.5: ~ata_, ~boo, ~bris, ~cak, ~cake, ~cano, ~cces, ~cide, ~cita, ~cks_, ~coac, ~cob, ~cobr, ~cry_, ~cy_
  -2.5: ~deci, ~delo, ~denm, ~dent, ~dijo, ~dra, ~driv, ~eads, ~easo, ~ecan, ~eeke, ~egl, ~egra, ~eke, ~eken
  -2.5: ~elea, ~enga, ~erca, ~fly, ~fold, ~fue_, ~geni, ~half, ~het, ~icks, ~ieza, ~ilk_, ~ime_, ~ites, ~jet
  -2.5: ~kets, ~kne, ~lads, ~layi, ~lder, ~lom, ~lpe_, ~manu, ~memb, ~merr, ~mums, ~nett, ~nke, ~ntro, ~nts
  -2.5: ~nts_, ~nza_, ~oic, ~olde, ~open, ~orki, ~oro_, ~orwa, ~oud, ~oue, ~oule, ~pic, ~piez, ~play, ~psi_
  -2.5: ~puro, ~pusi, ~rale, ~raro, ~rend, ~rma_, ~roc, ~rryi, ~rwa, ~sapp, ~scen, ~sco_, ~ssin, ~teni, ~thos
  -2.5: ~trae, ~trar, ~true, ~tuto, ~ube_, ~ubr, ~uivi, ~uvel, ~vati, ~ven_, ~voy_, ~wav
  -2.6: NUMBER … all, NUMBER … plus, a monterrey, a … como, abonne … vos, about it, add, ai le, ai lu
  -2.6: ai quitte, ai … votre, alarm, all to, alto ahi, and out, ando, antivol |, any … on, are, arre |
  -2.6: ask |, asking for, asking what, assist, avec … numero, bagage, before i, belongs … my, bici … quiero
  -2.6: bloquer, boue, bridesmaid, bring … own, bueno me, build, but keep, c … ben, c … ce, ca … interesse
  -2.6: cake, call just, cambiar |, cancel … appointment, cat, celle la, codig-, color, com, con … tengo
  -2.6: coule, creak, culpa-, d enfant, d … vous, de ayer, de dos, de nouvelles, de reponse, de … appeler
  -2.6: de … cuando, de … euros, de … excuser, dejaron de, dejen el, dejes, delete sabado, delete salon
  -2.6: descend, displ-, display, do … delete, do … get, does … click, dog, donnez, dos |, drawi-, drawing
  -2.6: du … a, dunno, el codigo, el grupo, el … termina, en bas, en junta, enlevez la, envoyez, era para
  -2.6: es de, es yo, es … numero, esa … you, essay-, est en, est pret, est … celui, est … mal, estoy … junta
  -2.6: excuser, excuser c, excuser … est, faites vous, fastidio con, fete, fish, for … only, for … phone
  -2.6: frank-, fun |, game, garde boue, garden, gusto, habite, handy |, he get, hen, hi … is, huile |
  -2.6: i delete, i m, i … trying, in law, in … can, informacion |, is … again, is … annoying, is … end
  -2.6: it has, j … ai, j … lu, j … quitte, jaja |, jeune fille, junta, just saw, keep … up, kilom-, kk |
  -2.6: l hiver, la roja, la … qui, laissez … le, last night, lavado, lavag-, lavage, le panier, le virement
  -2.6: lights, list>more, livrer |, lo … al, lo … con, lo … le, lol mais, los … por, loves, lunch, madam
  -2.6: mais moi, make a, maman, manda, martes |, me fue, me gustan, me … al, me … nite, me … tu
  -2.6: messages … mon, mesur-, milk, mon boss, mon iphone, mon mot, mon pere, more for, more … NUMBER
  -2.6: my deposit, my sons, my spot, my … folder, ne connais, never owned, new … please, ni modo, ni un
  -2.6: nice, ninos, no … do, no … voy, nord, not go, not had, not mr, note, notifications stp, nouvelles |
  -2.6: number again, number … please, numero dans, numero moi, numero nuevo, numero s, o … la, of order
  -2.6: of things, oh my, on NUMBER, on … it, on … one, one off, open, open |, order so, ou, out … order
  -2.6: over … out, pages, pas … messages, paso … ella, personne repond, petit |, pitch, playi-, please save
  -2.6: plus … vous, porte bagage, porte … j, pour rien, pour … vos, precio, pregunta |, preguntar
  -2.6: prenez vous, prix la, promotion, que suena, que … dio, que … hable, que … passe, queen |, qui … l
  -2.6: quien te, quiero … recordatorios, quit smoking, quitar … la, quiten a, quitenla, ran out, ran … of
  -2.6: read it, red, reecrit, remettre, remind … again, rouille |, run, run |, saca, said NUMBER, salle
  -2.6: sans arret, saque, sat, save it, says … but, se … a, se … el, send a, send one, sending … i, set up
  -2.6: she was, she … me, si te, si … quiero, sign |, signe le, silencieux, sin querer, smoki-, smoking
  -2.6: so cute, solo |, sons, spoilers i, story, super, sur l, svp ne, sweets, takes, teacher, telephone … a
  -2.6: tercera, terminado, text … while, texte … quand, textos me, textos … font, than that, that … was
  -2.6: the bus, the exam, the rear, the work, the … tire, thinking, this the, tienen |, to someone, to the
  -2.6: to … more, to … them, touch-, tout … monde, toute seule, town |, trois fois, trop, true, tt, twice |
  -2.6: un … comme, une … dans, usage-, usar mi, used bikes, uso |, va mieux, velo … l, volun-, vous mettre
  -2.6: vous repondez, vous voir, whoever … is, wife he, will … quit, with this, with … chain, worry about
  -2.6: would never, wrapp-, wrong>send, xmas, yes … want, yet i, you basta, you mero, you voy, you … box
  -2.6: you … she, your, | comment, | correct, | dejaron, | mais, | ngl, | que, | quitenle, | resume
  -2.6: | sonnez, | sounds, | tv, | votre, | was, | well, | … el, | … espero, | … gars, | … laisse
  -2.6: | … nombre, | … parce, | … que, ~_agu, ~_alt, ~_anc, ~_ble, ~_boo, ~_cak, ~_dee, ~_fit, ~_jaj, ~_jal
  -2.6: ~_kne, ~_llo, ~_lum, ~_mc, ~_ou_, ~_pic, ~_si, ~_tee, ~_tir, ~_tm, ~_tmr, ~_toi, ~_use, ~adre, ~adu
  -2.6: ~ajas, ~aju, ~arbo, ~arm_, ~asc, ~asic, ~avag, ~ayud, ~blo_, ~bour, ~bus_, ~cabl, ~cial, ~cker, ~cloc
  -2.6: ~col, ~dado, ~dale, ~dam_, ~debo, ~del, ~dist, ~dog_, ~door, ~eame, ~ean_, ~eck_, ~emas, ~ende, ~ervo
  -2.6: ~ethe, ~exam, ~fitt, ~fle, ~fli, ~gear, ~gera, ~ghi, ~ghin, ~gust, ~horn, ~hub_, ~ija, ~ilk, ~impl
  -2.6: ~iz_, ~jeme, ~kend, ~lave, ~lept, ~lid, ~lumi, ~lun, ~maga, ~mett, ~moki, ~mort, ~nall, ~nch_, ~nino
  -2.6: ~nnez, ~noon, ~nora, ~nows, ~odig, ~oeu, ~og_, ~ond_, ~orb, ~ory, ~ory_, ~osc, ~oser, ~ota_, ~oto_
  -2.6: ~ourn, ~pen_, ~piec, ~pleu, ~pot, ~ques, ~rbon, ~reno, ~rgen, ~rine, ~rips, ~rty_, ~rud, ~rude, ~rvie
  -2.6: ~sabe, ~sauv, ~saye, ~scu, ~scus, ~serr, ~shou, ~slep, ~sof, ~soir, ~ssis, ~stim, ~tmr, ~ucti, ~uee
  -2.6: ~uer, ~ughi, ~uila, ~ul_, ~ums, ~ums_, ~uno, ~upe_, ~upli, ~uro, ~usad, ~win, ~xam, ~yud, ~zzer
  -2.7: NAME in, NUMBER each, NUMBER … n, a demenage, a poder, a … liste, a … textos, afuer-, afuera
  -2.7: again please, again the, ah |, ajust-, ajuste, al asiento, alleycat |, am leaving, am … of, ameri-
  -2.7: and give, and keep, antiv-, antivol, arretez … vous, assurance |, at … stop, authorize, avez vous
  -2.7: ayuda |, baja la, bajan, baje, bank, barat-, bath, be … but, bed, belle |, bicicleta |, bikes for
  -2.7: bille-, brake, brand, bride-, but is, caja, caja que, can see, can … keep, can … remove
  -2.7: cancel … order, canda-, candado, cargo de, cell c, cell … est, celular en, chain … off, codigo
  -2.7: coffee |, combien |, commandez, con alguien, contact the, cuanto era, de orden, de retour
  -2.7: de telefono, de … achaler, dead … me, decon-, deja que, dejamela, dejenme la, delete martes
  -2.7: deleted your, demandez a, do … cut, dois annuler, donde … yo, dormi-, droit de, early |, el NAME
  -2.7: el wifi, en el, ended up, enlever la, enoje-, enojes, entreposage, entretien |, erreur … est, espan-
  -2.7: espanol, est ce, est … plus, esta … bici, estacionamiento, este no, etait quoi, ever … me, exam hall
  -2.7: exame-, examen, express, facebook, faire expres, farme-, farmers, fasse, fault, fed … with, fedex
  -2.7: finalement, finals, fini … velo, fix the, frais de, girls, green, gros, groupe svp, grupo de
  -2.7: guys … and, hacer un, had … of, hais, happen |, hasta NUMBER, have … in, helmet |, her … stop, horn
  -2.7: hydra-, i consent, i switched, i typed, i … at, in person, is fine, is … name, it say, it … another
  -2.7: it … forever, it … two, jusqua, jusquau, just … you, keep sending, kidding me, kind, kona, l … svp
  -2.7: le nom, les … mais, liao, lis, livrer, llegando |, llego … mensaje, lo vi, longu-, lost … number
  -2.7: love to, love you, ltr, lumie-, lunes |, mad, maison |, marca es, market, maxim-, maximo, may i
  -2.7: me at, me pasa, me texter, me … i, meat, mecan-, mejor |, mensajes asi, merry christmas
  -2.7: messages … my, metan, mi familia, mi jefe, mi … es, mine … a, miser-, moi meme, moi pas, mon … arrete
  -2.7: mon … bike, mon … vous, mtcn, mum |, muy alto, my ex, my moms, my … line, my … one, myself |, n … i
  -2.7: never … anything, next spring, ni … es, nine, no idea, no … enojes, no … metan, nom … NAME, nomas
  -2.7: non … la, nop, not let, not quit, not … business, notes, now … phone, number as, numero … orden
  -2.7: nunca acepte, on time, on … plus, otra … se, otro dia, paid |, panie-, panier, pas … cadenas, pasa
  -2.7: pense … vous, perdu … numero, pero esta, pero … celular, pero … la, phone … out, photo |, plus cher
  -2.7: poder, portuguese, posez, poste-, pour … messages, pour … mise, pour … soir, pro |, promoted, qr
  -2.7: que NAME, que … el, que … puedo, quedo |, queen, quel arret, quieras, quiero los, quit … day, rdv |
  -2.7: reche-, recu merci, refund me, remove your, remove>stop, resend |, retirez … nom, ride |, riding it
  -2.7: robot … me, ronfl-, rouil-, rouille, sans faire, sans … expres, say … for, says … am, sent, sms … you
  -2.7: so now, so … of, sold out, sonner, soy … de, start, still … the, swap |, systeme |, t en, tanto |
  -2.7: tantos mensajes, tardecito, te enojes, tendr-, text here, text you, texte … que, texting from
  -2.7: texto … me, thanks for, the mechanic, the middle, the stem, the stove, the … come, the … removed
  -2.7: then i, tht, ti |, tickets, tmr, to sleep, to … ex, tout, turn on, typed … wrong, un … NUMBER
  -2.7: une … sur, va |, velo dehors, vez se, vieux bike, vis, vous une, vous … encore, vrai |, wanted … say
  -2.7: was out, wax, we said, wen, were |, where … i, who does, who … on, with … please, without your, wk
  -2.7: won, would have, wrong … mine, y quiero, y … voy, yes or, yes … me, you give, you los, you two
  -2.7: you … alone, your … n, | borren, | cambie, | commandez, | dites, | merry, | no, | nop, | so, | … add
  -2.7: | … cesse, | … coupez, | … day, | … deals, | … dois, | … end, | … fermez, | … hate, | … keeps
  -2.7: | … lien, | … pague, | … remove, | … sale, | … saying, | … so, | … suficiente, | … vous, | … wrong
  -2.7: ~_afu, ~_aju, ~_ak, ~_die, ~_dra, ~_fas, ~_fun, ~_ham, ~_jum, ~_med, ~_mem, ~_nic, ~_noo, ~_roa
  -2.7: ~_sis, ~_spi, ~_tig, ~_win, ~afu, ~afue, ~aiy, ~alf, ~alie, ~anza, ~are_, ~asa, ~auve, ~bere, ~boit
  -2.7: ~bols, ~cat_, ~ceb, ~cebo, ~cerc, ~chau, ~codi, ~colo, ~cond, ~crie, ~deme, ~doo, ~earn, ~edit, ~ele_
  -2.7: ~erla, ~erra, ~etro, ~ews, ~fee_, ~ffs, ~fie, ~flat, ~font, ~foto, ~game, ~gli, ~grin, ~gros, ~habl
  -2.7: ~ic_, ~ies, ~ionn, ~jan_, ~kar, ~kis, ~kona, ~lane, ~liao, ~lunc, ~mad_, ~mag, ~meca, ~mes_, ~milk
  -2.7: ~mise, ~mone, ~mper, ~mth, ~naro, ~ncan, ~ndez, ~news, ~ngla, ~oac, ~oach, ~oke, ~olu, ~ongu, ~orw
  -2.7: ~osag, ~oue_, ~oves, ~pano, ~perd, ~pir, ~psi, ~rain, ~rbe, ~rde_, ~regl, ~remb, ~rge_, ~rise, ~roui
  -2.7: ~rrit, ~rshi, ~rty, ~sat_, ~sce, ~ssay, ~sso, ~stor, ~tag, ~tht_, ~tmr_, ~ubi, ~uie_, ~umie, ~uni_
  -2.7: ~vac, ~vern, ~vit, ~vol, ~wise, ~won, ~won_
  -2.8: 2 |, NAME … le, NUMBER on, NUMBER … et, a … envoyer, a … from, a … heure, a … ninos, aceit-, aceite
  -2.8: again i, again … is, ai oublie, ai roule, ai … vos, all … from, allai-, allo |, am off, and desist
  -2.8: anos |, anote-, are a, arrib-, arriba, arrie-, arriere, atten-, automatic, autorise pas, avec … cell
  -2.8: avisa, bajen, barru-, barrure, be late, bici … de, bici … para, bien la, calls at, can … fix
  -2.8: candado |, carbo-, ce … pour, celui, cerca, chimi-, choic-, come … instead, con estos, confi-
  -2.8: contact my, correr, courant |, cuanto es, da mas, da |, dans vos, de garantia, de se, de … il
  -2.8: de … rueda, de … vieux, deblo-, decroche, deje, deje … fumar, demenagement, depec-, depechez
  -2.8: dernier … je, desinscrite, did … authorize, did … fix, diner, dio … de, doha, donat-, donc mon
  -2.8: donc … velo, du monde, dueno … de, ecran |, el … en, encan-, end … the, enough … with, equip-
  -2.8: era hoy, es NUMBER, esperando, est … fini, est … ou, extrano, face, facebook i, faire reparer, feu
  -2.8: fil |, find the, fixie, forever>remove, funny |, getting … from, good … know, hall, have … idea
  -2.8: here and, here will, hijo … el, huile, i deleted, i supposed, i used, i … too, ice, in … form
  -2.8: in … me, is finished, is … about, izquierda |, j … roule, je donne, jusquau NUMBER, just a, kona |
  -2.8: l … est, l … merci, la barrure, la hora, la … afuera, la … bike, la … lo, la … vous, lavad-, laven
  -2.8: le chien, le groupe, le lundi, le prix, le siege, le … me, learn, left … on, lentement, letter
  -2.8: liao |, los pedales, mami, mano de, many texts, me NUMBER, me avisa, me suscribo, me … foto
  -2.8: me … llamar, mensaje … en, merci … NAME, merit-, message de, mettez les, mode, mon autre, mouil-
  -2.8: my husbands, my notifications, n importe, need an, netfl-, netflix, never stop, ningun … you, no da
  -2.8: no … acuerdo, non |, not fix, not see, not … my, not … on, not … today, notifications svp, nuevo |
  -2.8: number before, number now, number>texts, numero … c, numero … una, ok bye, on … dit, on … fork
  -2.8: one for, one … my, opt for, opt … the, pague, paiem-, parle de, pas grave, pas … probleme, pedalier
  -2.8: peux … a, phone … it, pickup |, please … an, plus … je, profe, promos j, que NUMBER, que esta
  -2.8: que tienda, quiero saber, read … i, rebaj-, recibi, recibir … mensajes, recu, registrado, rembo-
  -2.8: repair … i, rever-, rueda |, sandw-, sandwich, say thanks, send that, send … texts, sending … the
  -2.8: serious, signed … for, siguiente, since yesterday, since … did, st, stolen |, stopping, suis encore
  -2.8: suscribo, systeme, taco, take … to, tell her, text can, text said, text … other, texts … and
  -2.8: the line, the owner, the photo, the small, the status, the … class, the … store, the … tune
  -2.8: the … way, this text, thurs, tienda es, tienda y, to spam, to |, to … guys, told me, told … i
  -2.8: took the, trabajo |, trouble |, trouve pas, trying again, un des, un … deux, usages, usages |
  -2.8: velodromo, venden, vert |, vous … plus, vu, want … new, warranty |, was … in, waving |, we never
  -2.8: what can, would i, y … rien, yo quiero, you message, you order, you sent, you ship, you … anything
  -2.8: you … her, you … mas, | borre, | ca, | card, | chaque, | estan, | love, | one, | over, | wait
  -2.8: | … air, | … bell, | … frenos, | … how, | … info, | … ne, | … nomas, | … notifications, | … pasa
  -2.8: | … plus, ~_ate, ~_bag, ~_blu, ~_col, ~_cot, ~_exa, ~_eye, ~_fet, ~_fot, ~_gea, ~_gm, ~_gus, ~_hy
  -2.8: ~_ice, ~_jou, ~_mis, ~_pad, ~_pel, ~_pra, ~_st_, ~_tab, ~_tht, ~_voi, ~_vu_, ~_wk, ~aban, ~abre
  -2.8: ~adas, ~aiem, ~alc, ~amar, ~anle, ~anz, ~aps_, ~avad, ~blu, ~bol, ~brid, ~carb, ~cran, ~cto, ~culo
  -2.8: ~dali, ~eact, ~eaf_, ~eats, ~elui, ~emb, ~enos, ~ete_, ~etf, ~etfl, ~evis, ~faul, ~feu_, ~flix, ~fot
  -2.8: ~gea, ~gger, ~hais, ~han_, ~hub, ~idi_, ~iege, ~iens, ~ies_, ~ieta, ~ija_, ~ijo_, ~into, ~iod, ~kers
  -2.8: ~kie, ~lix, ~lix_, ~lous, ~mama, ~matc, ~medi, ~met, ~miss, ~movi, ~nal_, ~netf, ~nsig, ~nst, ~obar
  -2.8: ~obro, ~oite, ~oje, ~onat, ~onfi, ~otes, ~pee, ~pens, ~pert, ~pire, ~pped, ~quip, ~rai, ~rier, ~road
  -2.8: ~rvo, ~sala, ~sant, ~sieg, ~sita, ~sper, ~stai, ~stly, ~tep, ~test, ~tfl, ~tfli, ~than, ~tht, ~toc
  -2.8: ~treg, ~trer, ~tten, ~uip, ~unit, ~url, ~volu, ~ws_, ~xcel
  -2.9: NUMBER mois, NUMBER … me, a que, a … hermana, abre, ahora |, ahora … mas, ai … demande, ailleurs |
  -2.9: ajuste |, alertes … moi, all done, alley-, alleycat, and on, anda |, annoyed, answered, anyway |
  -2.9: appelez, are going, are … no, arret de, arrete … fumer, arrivent … NUMBER, at me, automne, automne |
  -2.9: autorise … le, bagag-, bajita, basta gracias, be … to, behav-, behave, bike it, bike |, bloque
  -2.9: borrow, cadre, can i, cara, carbone, caro, cease and, change … number, chimie, chiste, climb, coat
  -2.9: comprends, cook, could … find, could … text, cœur, de disco, de fumar, de fumer, de photos, de rien
  -2.9: de … paso, debloque, deconnecte, decue, deje |, dejeme, delete pedido, demain |, deranger mais
  -2.9: des que, desabonner de, devis, did … come, did … get, disco |, disturbing, do … ship, dogs, don |
  -2.9: drunk, du casque, efface le, el … esta, en anglais, en espanol, endin-, ending, equivoque
  -2.9: equivoque de, es |, es … mismo, eso … fue, eso … gracias, esper-, est … dans, est … nouveau
  -2.9: est … ton, est … vrai, etein-, etes a, ex … texting, excel-, exten-, facture par, faut … que, faute
  -2.9: fee, fil, fin de, folder |, for … n, forget to, frame, fue lo, fumar, fumer, good |, hoy |, i stopped
  -2.9: i … anything, i … quit, i … so, if … are, in class, it ok, it thanks, j … oublie, je … aime, karao-
  -2.9: karaoke, keep … the, knees, l article, l assurance, l … du, la bequille, la canasta, la … o, la … par
  -2.9: le devis, le dire, le … m, le … veut, leak, les deje, list … people, lista … me, liste … la, livre-
  -2.9: lock |, locke-, lol je, look up, lundi |, luz, ma … svp, making the, mandele, manej-, map, marca
  -2.9: mardi, marry, match, matter, me equivoque, me the, me urge, me … delete, me … j, merci j, message a
  -2.9: mi … delete, mine has, mis … la, model-, modo, moi … stp, mon chum, morge-, morgen, moyeu, my sister
  -2.9: my … do, my … wrong, nada … el, nada … eso, no service, no … than, nobody is, noir, noise, nomas la
  -2.9: nombre … NAME, not say, not … dare, nothing else, now … you, nuevo, numero … mi, numero … telephone
  -2.9: of people, on texts, only i, only not, opt … porfa, or no, out … the, over the, pads, paint
  -2.9: par accident, pas la, past, pelea-, permission de, personne a, phone … be, phone … i, photo-, photos
  -2.9: pit, pit stop, plais-, plaisir, please call, por … telefono, pouvez … mettre, preci-
  -2.9: pretending … like, propre, pusie-, quand t, que bonito, que bueno, que la, que quieras, que … se
  -2.9: quel nom, rabais |, rappelez moi, remove>more, rendu-, renvoyez, repeter, resen-, samedi |, say |
  -2.9: see |, should get, siege, sigue |, sigui-, sin avisarme, site |, so … keep, sorry … bother, sorti
  -2.9: soup, soy bajita, splin-, squea-, stop do, stop it, study, suis … du, suis … en, suscribo a, tacos
  -2.9: tacos |, texted the, texted … wrong, texting … so, than, than i, that works, that … ok, the bell
  -2.9: the rest, the stand, the … before, the … code, there |, this … right, ton message, too slow, tu le
  -2.9: tu … le, un mensaje, un … on, una hora, verde |, veux un, vos … arrivent, vous fermez, vous … le
  -2.9: was … and, was … fault, when you, when … is, will message, will stop, will take, wrong … on, y … si
  -2.9: yea, yep, you deja, you stop, you will, you … NAME, you … bikes, you … did, your a, your … again
  -2.9: | allergic, | bar, | better, | bin, | done, | ending, | enleve, | lachez, | number, | passed, | reply
  -2.9: | sending, | she, | textos, | there, | whenever, | yea, | yep, | … autorizo, | … bajita, | … card
  -2.9: | … retire, | … would, ~_bin, ~_dr, ~_eat, ~_fen, ~_hub, ~_luz, ~_mel, ~_pen, ~_pin, ~_sad, ~_urg
  -2.9: ~_yaa, ~anej, ~ated, ~audi, ~bag, ~bal, ~blar, ~bres, ~bs_, ~cadr, ~caja, ~cale, ~cia_, ~cine, ~coat
  -2.9: ~dogs, ~dos_, ~dri, ~dul, ~eaf, ~ebl, ~embr, ~ews_, ~gar_, ~gas_, ~gus, ~herm, ~ild_, ~ivoq, ~lita
  -2.9: ~livr, ~lor, ~lum, ~luz, ~luz_, ~mb_, ~mend, ~mok, ~mpl, ~mple, ~ndem, ~ntu, ~oce, ~odel, ~oth_, ~ows
  -2.9: ~pace, ~posa, ~rbo, ~rcer, ~rinc, ~rla, ~rust, ~salt, ~seme, ~shoe, ~smok, ~squi, ~step, ~terc, ~uje
  -2.9: ~uvo, ~vu_, ~wai, ~xten, ~yaa
  -3.0: NUMBER now, a ces, a coupe, a repondu, a … autres, after NUMBER, ai mal, ai … en, ai … mes, akpos
  -3.0: all … contacts, all … you, alto … la, am back, and check, and have, anyone else, appelez moi
  -3.0: appointment to, are helpful, arrete pas, asiento, asked … not, assis-, at … please, at … point
  -3.0: autorise ces, avertissez, avertissez moi, ayoye, be … in, bici todavia, blonde |, bon … moi
  -3.0: bonjour |, bother, c … ou, ca de, ca … comme, cadenas … vous, call … the, can my, can |, chew
  -3.0: cita por, cobre-, come |, company |, complique, comprends rien, conozco |, contact … on, contactos
  -3.0: coria-, coriander, couleur |, cours … mecanique, credit, crying |, da, dans … message, de changer
  -3.0: de garantie, de rappel, de shimano, de telephone, de … taller, de … velo, dejen … bici, delux-
  -3.0: deluxe, demande … etre, desabonnee, descanse, deux |, dites moi, do … be, do … forget, do … tell
  -3.0: does … do, drive, du … j, el … lo, en ligne, en silencio, encontre, entonces |, esta vez, estoy |
  -3.0: euros, everyones, factura por, fake, faut une, fb, finally |, fixe, fixie |, foot, freno-, frenos
  -3.0: from NUMBER, good … do, got … off, gud, guess who, hablar, haha |, handy, he … for, hehe, hehe |
  -3.0: hermana, hermana |, i … by, i … on, icy, il va, in … no, is done, j hais, j … ecrit, j … mal
  -3.0: je confirme, je peux, je … dehors, just now, la camara, la reparation, le cadenas, le … stop
  -3.0: leave … alone, lose my, love, m arreter, m … dit, ma carte, ma selle, mais le, manager |
  -3.0: manden … factura, manual, march-, marche |, mas eso, mas … por, me aviso, me da, me di, me textea
  -3.0: merci … les, mere … texte, message to, moi quand, moi … le, my hands, my … blocked, my … found
  -3.0: nah … am, never listen, next your, no contestan, no le, no puedo, no that, no … nadie, no … today
  -3.0: nor, not forget, not tell, not … from, numb, on friday, on please, on … this, optio-, option, orden
  -3.0: out when, out you, parents, pas assez, pas … mais, passe |, pense |, pere |, personne … repond
  -3.0: peux pas, phone mount, pictures |, pin, please NUMBER, poor NAME, pour les, pour moi, precio |
  -3.0: prende, propose, que … est, quiero el, rappeler, reply, repond, reser-, retirez les, right |, roads
  -3.0: rue, said i, says … is, send … a, sente-, service plan, si c, si … est, signaler, sorry wrong, souci
  -3.0: st NAME, stall-, stop … he, stop>more, suffit tu, suficiente con, suis dehors, survey, take bus
  -3.0: talla, tantot |, te … que, tea, tenan-, tenant, tendra, terce-, tercera |, texta-, texter j
  -3.0: texter … ai, texto … en, textos … est, texts about, the air, the tenant, this sorry, this your
  -3.0: to call, trois, tu hermana, un … pis, up … texts, urge, use it, use the, vais arreter, velo de
  -3.0: viernes |, voici, vos … pouvez, vos … sont, vous … NUMBER, vous … mal, waitlist |, want … wait
  -3.0: wavin-, waving, when … bike, wifi |, wish me, with … neighbor, wrong group, you dare, you do
  -3.0: you termino, you … a, you … listen, you … off, you>these, your call, your own, your … would, | asi
  -3.0: | ayoye, | best, | dejeme, | vivo, | … accord, | … cancel, | … destinataire, | … line, | … personne
  -3.0: | … playing, | … soy, | … under, | … where, ~_ang, ~_da_, ~_gif, ~_mam, ~_nit, ~_pot, ~_ram, ~_wai
  -3.0: ~ag_, ~amos, ~anca, ~ball, ~cami, ~chev, ~com_, ~cone, ~cot, ~cu_, ~deur, ~ecit, ~ecu_, ~eige, ~enal
  -3.0: ~enn, ~enoj, ~esas, ~etc, ~even, ~fach, ~fake, ~fig, ~ful, ~gam, ~gif, ~gnal, ~hev, ~heve, ~hist
  -3.0: ~icki, ~imb, ~inem, ~inir, ~irt, ~iser, ~jar_, ~leak, ~ling, ~logo, ~lor_, ~mart, ~meri, ~ner_, ~nnel
  -3.0: ~nois, ~noj, ~oici, ~oom_, ~ops_, ~ouil, ~ovin, ~past, ~prat, ~pro_, ~rar, ~rear, ~rer_, ~ripp, ~rla_
  -3.0: ~roz, ~rrib, ~sau, ~scou, ~soe, ~ssai, ~subi, ~sume, ~tel, ~tli, ~toy, ~tren, ~tw_, ~uncl, ~unde
  -3.0: ~urry, ~wd_, ~ybo, ~zo_
  -3.1: NAME please, NUMBER … now, a receipt, a vos, a … mari, accepte ce, accepte … prix, acces-
  -3.1: accidentally, accord avec, after you, again will, again … am, ai … recu, am … mad, an … or, any news
  -3.1: apres NUMBER, are … in, arre, arreter en, arreter … la, asien-, asks, at lunch, at … cabin, au … pis
  -3.1: autre velo, aviso, babe |, baja el, baja … que, be … number, bici me, bici no, blown, bring your
  -3.1: broke |, bruit |, call … about, camin-, can do, cancel and, casco-, cascos, chai, check, chien |
  -3.1: cobren, comme ca, con esos, con … y, contact … insurance, content, d … sur, de aceite, de bruit
  -3.1: de debarquer, de vendre, de … cuenta, de … des, de … haha, de … sin, deal, deposit |, desde … NUMBER
  -3.1: despues … las, did the, did … i, diez, done and, donne l, donne le, donne |, dos, dropped, effacez le
  -3.1: el celular, el stop, encon-, end … fell, enseno, envoie, envoyez pas, equipo, erreur … je, es usted
  -3.1: es … el, es … persona, eso … que, est … correct, estaba lista, europ-, europe, facture |, fair
  -3.1: figured, fille … l, finished, folder, for … race, for … stuff, fwd, gave … this, gears, get … work
  -3.1: getting the, give, go out, good i, good time, grinc-, had the, has a, have … off, how much, how to
  -3.1: i accidentally, i … if, i … off, incluye, infin-, infiniment, insted, into the, is your, is … stop
  -3.1: is … what, it can, je retire, judge, keep me, l ecran, la luz, la … equivocada, le di, le hagan
  -3.1: le porte, letti-, letting, like … am, llegue, magasin svp, mauvais destinataire, mauvais pneu
  -3.1: me cobren, me digas, mean, mensaje, mensajes … los, message from, message got, message in
  -3.1: messages sur, messages … i, mi hijo, missi-, molestar pero, mon cadenas, mon inscription, monta-
  -3.1: more … that, my heart, my … please, nah i, name … on, never … will, never-, nevermind, nieve, no la
  -3.1: no … my, not coming, nul, number by, numero … en, occas-, off … NUMBER, offre, on again, on en
  -3.1: order number, our … is, pago, pas autorise, pas presse, pas … debarquer, paseo, payer plus
  -3.1: pedalier |, perfect |, picki-, picking, piso |, please update, pouvez vous, pretty … with
  -3.1: proud … you, pu rien, puede … el, questions, quiero dejar, quiero … la, quite el, quiten … los, rear
  -3.1: renov-, replied to, replied … to, resum-, resume, rien a, robo, sac |, salen, saute, says it
  -3.1: says text, send … by, send>number, sending messages, sending you, sent you, si soy, si … yo, sia
  -3.1: sin … me, so … are, sonnette, spam folder, spam … not, stand |, stop my, stop … keep, table, tanto-
  -3.1: te, text … an, text … the, texting it, texting … the, that … message, the contact, the dog, the robot
  -3.1: the ticket, the waitlist, the … lol, the … please, the … yet, these on, thing … not, thinking … you
  -3.1: tu numero, tu … a, tues, up … the, urge |, velo cette, votre temps, votre … de, vous mais
  -3.1: vous voulez, vous … change, waitl-, waitlist, wrong address, you now, you … pic, you … where, | arre
  -3.1: | ask, | avisenme, | definitely, | envoie, | hace, | help, | llamame, | mes, | nevermind, | sale
  -3.1: | tienen, | … aime, | … arrete, | … ce, | … ecrivez, | … hurry, | … matin, | … mero, | … need
  -3.1: | … recois, | … she, ~?ur_, ~_cm, ~_dog, ~_hil, ~_nie, ~_ree, ~_ri, ~_te_, ~_tou, ~_wei, ~acho, ~acto
  -3.1: ~affi, ~amo, ~arro, ~ases, ~beer, ~bren, ~buen, ~cka, ~crac, ~dies, ~dine, ~dog, ~enve, ~equi, ~erto
  -3.1: ~esum, ~etar, ~eun, ~frai, ~grip, ~hai_, ~hot, ~ibas, ~igo_, ~ils, ~irlo, ~irs_, ~jum, ~knee, ~mach
  -3.1: ~moj, ~ntit, ~ogo, ~onst, ~papa, ~ply_, ~pple, ~pret, ~rada, ~reme, ~rui, ~sch_, ~sche, ~sere, ~ses
  -3.1: ~sing, ~stas, ~tart, ~toe, ~tui, ~tuit, ~ueen, ~uevo, ~uina
  -3.2: NAME if, NUMBER … and, a test, a tu, a tune, a … arret, a … off, a … texts, affaire, again did
  -3.2: al fin, all my, also |, alta, alto de, am … who, and then, angla-, anglais, angry>law, any texts
  -3.2: autorizo … NUMBER, avisos a, bars, be … at, beer, best, bete, blessed, borro-, break from, by … can
  -3.2: c fini, cancela … cita, cancelled |, celui ci, check email, chees-, claim number, club de, color-
  -3.2: comer, con … mismo, connaissait, course, course |, cuide-, dare, data, de nino, de siempre, de suite
  -3.2: deje … el, demande … on, dia |, did you, did |, dimanche |, do … live, egrat-, el mismo, el … numero
  -3.2: ended, enlever … nom, equivocada, es con, esas |, est annule, est … magasin, esta bien, et … moi
  -3.2: eteint, even … it, eveni-, excited |, fais quoi, fancy, fin … mois, frenos |, friend, fue … que
  -3.2: fui y, get … out, getting these, got two, gratu-, gratuit, gym, hijo |, i turned, i … left, in i
  -3.2: in spanish, insta-, is out, is right, is … good, izquierda, j … de, jaja, jaja … eso, jamais … ces
  -3.2: jamais … vous, je … pour, je … quoi, kept, l arret, lache pas, laisse |, le rouge, le … nada, limiter
  -3.2: liste des, listo |, location, lu, m appeler, m … un, ma … elle, mad just, maintenant |, mal ecrit
  -3.2: mama este, mdr, me llego, me … ayer, mensajes … me, merci … ai, message dit, messages … a, missing
  -3.2: moi … cours, money, more than, more … left, mot de, my neighbor, my tab, my … now, my … shop
  -3.2: ne … recevoir, need this, netba-, netball, no … jaja, no … le, noon, not good, not … good, number the
  -3.2: once |, one … to, open on, otra |, otro … y, oubliez mon, oui le, out … a, papa, party, pas plus
  -3.2: people are, person |, phone must, phone off, photo, pic, picking up, pizza |, please sms
  -3.2: please … can, please … do, por … no, prisa, promocion, proud, quand vous, que … hoy, que … voulez
  -3.2: quebec |, qui je, quien se, quit … job, quiten la, quoi |, ralei-, raleigh, rappels j, recibo por
  -3.2: recoger, redon-, reecr-, remove … name, removed … the, reparer, resto |, retard, rings, sent |
  -3.2: seulement |, signal, sirve-, sirven, so … one, sorry that, sorry … was, souli-, stop crying
  -3.2: stop … time, suis … d, svp mais, tape |, tengo … numero, text that, textos … une, texts all
  -3.2: the fella, the noise, the top, this message, this … today, time |, timing, tirel-, to buy, todos mis
  -3.2: traen, travaux, tu … pas, un … en, urgence |, velod-, ven a, vendu |, veux … merci, vous pas, vous un
  -3.2: want the, wash, weekend |, which end, which … is, will … get, work |, would … me, wrong NAME
  -3.2: wrong … is, wyd, y ven, y … pas, yo … dije, you gave, you … vi, | do, | il, | is, | los, | may
  -3.2: | perdi, | ton, | tracking, | trois, | y, | … al, | … block, | … he, | … him, | … incluye, | … lol
  -3.2: | … modo, | … sent, | … service, | … shop, | … subscription, | … thing, ~_fie, ~_gym, ~_hai, ~_hen
  -3.2: ~_ka, ~_len, ~_log, ~_mdr, ~_mod, ~_ra, ~_ral, ~_roo, ~_tam, ~_to, ~alei, ~angl, ~ani_, ~aseo, ~barr
  -3.2: ~bete, ~bons, ~cour, ~dare, ~dona, ~dru, ~eake, ~fen, ~ffe, ~glai, ~gym, ~gym_, ~hare, ~iez, ~ijer
  -3.2: ~jas_, ~leig, ~ler_, ~liq, ~liqu, ~marr, ~mat_, ~mdr, ~mdr_, ~mene, ~mod, ~mont, ~mpez, ~ndy, ~nfi
  -3.2: ~obe, ~obr, ~obre, ~ogs, ~ogs_, ~olor, ~oot_, ~opos, ~pads, ~parc, ~pere, ~pint, ~prec, ~roud, ~rove
  -3.2: ~tas_, ~tic_, ~tist, ~toco, ~tot, ~udge, ~usag, ~vaux, ~vert, ~vol_, ~vuel, ~wei, ~xma, ~yan_
  -3.3: NAME number, NAME … que, a pic, a … when, accepte … recevoir, ai … du, already in, arreglar |
  -3.3: arrete a, as this, as tu, atienden, autocorrect, avez … arrete, aviez dit, bajit-, beaucoup |
  -3.3: bike my, bon velo, bosch, bosch |, both of, busco, ca coute, cadenas, cancelar mi, cargo por
  -3.3: ce bruit, ce qui, ce soir, ce … svp, certainement, cheese, come to, confirm after, confirme |
  -3.3: consent for, contacts who, conte-, correct |, cousins, d … pas, dad |, de bici, de credit, de samedi
  -3.3: de … avec, de … en, de … la, de … oficina, dejaron, delete mensaje, deleted, desactive, dijer-, dit d
  -3.3: donc plus, dormir, drivi-, driving, duermete, dying |, elle m, encantan sus, equivocada |, era |
  -3.3: error quiero, es … bueno, escriban al, escribo |, ese precio, ese … you, file |, fois |, for … other
  -3.3: frien-, from NAME, from … NUMBER, funeral, gd, gripp-, grippe, grippe |, gusta |, he will, hija, hike
  -3.3: hill, hurry, i cancel, i fall, i liked, i … forget, i … my, in … is, interesse plus, is … done
  -3.3: is … ok, it until, j vous, j … juste, j … mon, jamais vu, je refuse, jersey |, jeudi svp, jk
  -3.3: know how, la mesa, la selle, la … svp, la … yo, le hace, le message, left you, like i, like … the
  -3.3: m abonner, maestro, mas … yo, me maybe, me wen, me … by, me … speaker, mel, mensaje … que, mentir
  -3.3: mesa, mi hermano, mi … nuevo, mind … not, misse-, moi l, moi … j, molestar … you, mon colis, mon … j
  -3.3: montre, more … with, mum, my husband, ni que, ninos |, no … molestar, number it, obra, of … did
  -3.3: off speaker, only texts, only … am, otra que, pa … no, pas … nous, pas … rappel, pero … bici
  -3.3: please … and, please … to, pneu |, por … quiero, pour … recevoir, pouti-, preguntar |, prix |
  -3.3: put … in, put … name, que hago, que incluye, que |, que … escriban, quiero molestar, quimi-, quimica
  -3.3: quit … so, recibo … correo, retar-, reviens |, revoked, robad-, robada, roue |, rue |, se cancela
  -3.3: se … apago, se … mi, shut up, si voy, siest-, siesta, sir is, sister, soir je, spamming, spani-
  -3.3: spanish, spoilers, stop au, stop he, tab, take NAME, te … permiso, tenia-, tenian, test ride
  -3.3: text … better, text … wen, textez moi, texto … plus, texts coming, texts … my, that sms, that … any
  -3.3: the … account, the … coming, there no, there … more, they … the, tired, tmr |, to NAME, to sign
  -3.3: to … NUMBER, to … for, ton numero, too … i, touchez, trabajo por, trompe de, tube |, un … con
  -3.3: un … mais, under my, use |, use … number, utilisez, velo vous, velo … pas, veo, veux annuler
  -3.3: veux … le, vous arrete, vous les, voy … poder, what … wrong, whatsapp |, which … do, wifes number
  -3.3: will the, will … turn, yet |, yo … por, you consegui, you llegue, you this, you … going, you … home
  -3.3: you … le, you … now, you … see, your … went, yrs |, zapat-, zapatos, | bajo, | desactivez, | donde
  -3.3: | great, | morning, | na, | nonstop, | personne, | send, | … bye, | … ca, | … desactiver
  -3.3: | … encantan, | … fini, | … had, | … porque, | … puedo, | … sin, | … switch, | … thumb, | … ton
  -3.3: ~_air, ~_apu, ~_bol, ~_foo, ~_jk, ~_jk_, ~_mag, ~_mum, ~_nor, ~_sau, ~_tut, ~_veo, ~_vit, ~abe, ~aje_
  -3.3: ~arty, ~asie, ~band, ~bear, ~best, ~bios, ~boue, ~cing, ~cles, ~cts, ~cts_, ~dess, ~eje_, ~esia, ~foo
  -3.3: ~hoto, ~hurr, ~iam, ~jas, ~jk_, ~ken, ~llu, ~lu_, ~mic, ~mode, ~mum_, ~ncie, ~nded, ~ndel, ~nol_
  -3.3: ~ored, ~oya, ~oyed, ~pele, ~phot, ~pta, ~reve, ~rows, ~tito, ~uli, ~um_, ~vad, ~veo, ~veo_, ~vey_
  -3.3: ~vi_, ~wait, ~wash
  -3.4: NAME from, NAME … on, a lake, a quel, a tout, a … promos, acepto, again … not, aja, am |, and … that
  -3.4: are you, as the, ask her, asked … about, assez d, ate, attente |, avant d, avisarle, basic-
  -3.4: bike anymore, bored, borren de, c … long, c … ma, ca … merci, ca … tu, ca … va, call … me, can not
  -3.4: cent, circle, click, clienta, compre en, conjo-, contestan, contesto, corre, cours, cuando este, de l
  -3.4: deja el, did … even, dossier svp, dre, ecrit stop, electrique, email-, en a, en faire, en persona
  -3.4: end is, entends, est correct, est long, est ma, esta la, extension, eyes are, fais … avec, fish |
  -3.4: for sunday, from the, get back, gf, good to, goodness, gracias … los, hamme-, hammer, hammer time
  -3.4: happened, harte, he … ningun, his … are, i promise, il … tout, is he, is something, is … of
  -3.4: is … part, jamais … le, je serai, je t, je … suis, keybo-, keyboard, la clase, la you, la … delete
  -3.4: la … verde, laugh |, le bleu, lente-, les … pis, liked, listen, lit … messages, lo … mucho, ma mere
  -3.4: ma … NAME, mache-, mama que, mandeme, mando, mas y, me dit, me llamen, me … une, me … wrong
  -3.4: mensaje en, mensaje … lo, mensajes … pueden, mero, mero |, mi nina, mi … este, mind me, missed
  -3.4: moi par, moi pouvez, more … this, morning and, my alarm, my insurance, my job, my way, need to, neige
  -3.4: nite |, no pasa, nom sur, nonst-, nonstop, not cancel, not turn, not … off, number … NUMBER
  -3.4: off … bed, oki, old … and, other guy, out front, par … c, pas … aujourdhui, pas … autre, pasa nada
  -3.4: paso a, payer, pedi |, perdi, phone n, plan … the, policy, prenez votre, prenez … temps, proud of
  -3.4: que es, que … avisen, quelque, quelque chose, quiero … mi, rappels sont, receive … messages
  -3.4: reminding, removed, rendr-, rendre, reponds pas, reported it, retire mon, ride de, s est, serai
  -3.4: servicio |, si es, si la, sold |, some |, something wrong, speaker, stop hammer, stop>you, stress |
  -3.4: suis la, sur … velo, suspension, svp le, tempt-, textos c, that one, the auto, the email, the please
  -3.4: the spam, the … they, there at, there … in, till now, to … him, to … right, toi, touchez … a
  -3.4: travaux |, unread, us go, velo |, venan-, venant, vous reviens, was it, was … but, what do, which-
  -3.4: whichever, whys, winter |, work number, y … plus, yes the, you help, you … mi, your bike
  -3.4: your business, your old, | aja, | aucun, | les, | my, | oki, | oops, | peut, | uno, | … agreed
  -3.4: | … hammer, | … importe, | … mauvais, | … prefere, | … su, ~_ban, ~_gp, ~_sub, ~arn_, ~bore, ~both
  -3.4: ~ctos, ~dr_, ~eati, ~eit, ~epto, ~iked, ~ils_, ~link, ~lush, ~mum, ~nati, ~nre, ~pain, ~pani, ~rle_
  -3.4: ~roa, ~rta_, ~rue_, ~ses_, ~tand, ~triq, ~ume_
  -3.5: NAME ca, NUMBER |, a NUMBER, a bell, a le, a pie, a t, a … je, a … maison, acceptez, adore
  -3.5: after … tune, ai ecrit, ai supprime, an hour, and left, and … know, and … up, and … will, angry>more
  -3.5: are in, asked about, assez … pour, at … shop, bater-, bateria, bent, bici esta, bleac-, bleach
  -3.5: bless you, bless-, by your, c … ta, called |, change … cell, charge |, checking, cher, cher |
  -3.5: chercher … velo, clic, confirm |, counter |, de … c, de … fille, de … hora, de … marche, de … voir
  -3.5: dejar-, dile a, dit NUMBER, done please, en linea, enough air, est NAME, est pour, est ta
  -3.5: est … assez, est … ca, est … pret, esta lista, este mismo, fair |, film, for telling, forever>me
  -3.5: get a, get home, get the, got |, guys … more, haha you, have blocked, have … phone, his birthday
  -3.5: i … can, importe, it lol, j oublie, j … supprime, jajaja |, just checking, just the, juste un
  -3.5: keep … old, la mia, la ocupo, la promocion, la … ahorita, la … ca, le fixe, llame, lo … me, m a
  -3.5: ma … en, mange, marque |, marte-, martes, me baja, me updates, me … ningun, me … was, mere veut
  -3.5: messed, mettez celui, mi suegra, mia |, mine … the, mon ancien, monsieur … a, my … always, my … calls
  -3.5: my … would, nadie me, need … break, need … number, no good, no paren, no … after, no … hoy
  -3.5: no … llames, nom est, norco, not alone, not authorize, not read, not … in, number and, numero … nadie
  -3.5: numero … vous, on and, on elm, on … jamais, on … other, on … way, oops, otherwise, otherwise |
  -3.5: oui … confirme, out there, pas payer, pas … droit, pending, pic |, pie, piste, please contact
  -3.5: plus … NUMBER, ponle, porte, pour … pneus, prati-, puse stop, quand c, que significa, quiten el
  -3.5: quoi le, refun-, regalo, remove … old, renvo-, resto, retirez la, said … text, saturday |, schem-
  -3.5: scheme, see your, sign the, sister |, sms … NUMBER, so nice, so … did, son … de, sorry … person
  -3.5: soy … clienta, stop … n, su mensaje, take that, test, tete, text … are, texting … i, the grp
  -3.5: the … name, this work, to anyone, trop cher, tu que, two |, un … para, unrea-, unsubscribe … the
  -3.5: vais … un, velo electrique, veux … payer, vino, vocau-, vocaux, votre … mais, was wrong, we … up
  -3.5: with cat, yes … can, you … spam, your … off, | nunca, | qui, | should, | tiene, | … checking
  -3.5: | … ends, | … fois, | … pouvez, | … recibi, | … significa, | … telefono, | … us, | … y, ~_ame, ~_ben
  -3.5: ~_emo, ~_gud, ~_kar, ~_md, ~_oop, ~ablo, ~aie_, ~alar, ~asks, ~ateu, ~atro, ~bate, ~bent, ~coli, ~dui
  -3.5: ~ecki, ~efun, ~emo_, ~ept_, ~fy_, ~gud, ~hija, ~loin, ~nons, ~pic_, ~pto_, ~rayo, ~riq, ~riqu, ~ropo
  -3.5: ~rut, ~rwis, ~sena, ~sks, ~sks_, ~toi_, ~tut, ~ull_, ~ult, ~urie, ~vado, ~vena, ~xe_, ~yet, ~yet_
  -3.6: NUMBER … sur, a etre, a minuit, a quelle, a refund, ai texte, alarm-, and your, answer |, any time
  -3.6: arreglo |, arrete c, arrete … est, arreter le, at |, au magasin, avez … texte, avisenme, be your
  -3.6: be … by, before … get, best |, bike … me, bikes … NUMBER, bit off, borren … la, brule, can … cancel
  -3.6: cancel on, cancel … me, ce matin, cheques, chill-, christening, christening |, colis, compte, condu-
  -3.6: cours-, de commande, de … les, de … que, delete club, depas-, disco, do … pick, domingo, dossier |
  -3.6: en parle, end cap, est … cher, est … frere, est … mon, even … the, experto, fall off, file, fine |
  -3.6: for all, forever>list, four times, fun, gardez mon, goodn-, haha stop, have that, her to, her … is
  -3.6: how … make, i ordered, i … got, i … wrong, inform me, interesa … de, invitados, is also, it keeps
  -3.6: item, j … vos, je … off, je … this, just come, l atelier, laisse moi, le des, lever-, levers, llame-
  -3.6: llego ningun, los ninos, los rayos, lot |, mandan a, mandar el, mari |, me sale, me … day, me … la
  -3.6: membr-, metro, my permission, my … she, nom du, not … it, number … do, numero au, numero … mon
  -3.6: of … box, of … this, off … never, ok … i, on … arreter, or just, otra … la, pas aujourdhui, pas je
  -3.6: pedales, pick up, plan, please it, pratique, project, propo-, ps5, ptdr, quand tu, quand … est
  -3.6: que estoy, quiero hablar, quiero … avisos, rayos, read your, recevoir un, recomendo, refund
  -3.6: repondeur, repondu stop, retirer … velo, rush, s … a, said … about, sais … encore, sans … j, segundo
  -3.6: selle, snow, still sending, stop … lol, suis inscrite, suis off, super |, t avais, take … time
  -3.6: tengo su, text do, texts here, that … you, the snow, the … chat, think |, this weekend, this … number
  -3.6: tip, tires |, ton, tracking number, under, up for, use … cell, ustedes … de, veux … desinscrire
  -3.6: volvi, vous fait, vous … mis, voyage de, wait |, week |, whatever it, which number, wipe it, wrong>me
  -3.6: yet, you pague, you … much, | dejalo, | peace, | peu, | quiteme, | turned, | … arretez, | … christmas
  -3.6: | … etre, | … mande, | … meeting, | … velos, ~_ali, ~_bai, ~_eu, ~_tor, ~_yet, ~abe_, ~ajar, ~bars
  -3.6: ~date, ~die_, ~epas, ~eted, ~fan, ~fend, ~fun_, ~isa_, ~lque, ~mab, ~mmut, ~ndui, ~onte, ~opo, ~ourt
  -3.6: ~rari, ~rdi_, ~reso, ~resu, ~riet, ~ris_, ~rrer, ~tee_, ~ym_, ~zin
  -3.7: NUMBER … ca, NUMBER … with, a bill, a cancellation, a soir, a … can, ago and, ai … chez, ai … le
  -3.7: ai … par, ai … un, alarm … not, alive, an emergency, and come, angry with, assurance, at … you, ate |
  -3.7: au bureau, box of, bugging you, calor, came through, can … with, cap, card … file, ce que
  -3.7: celular … mi, cliente de, comment |, conforme, cupon, de … avoir, de … j, deber-, dentiste |, di2
  -3.7: dice |, die, difference |, disc, do … say, does … have, donde es, duerm-, el bueno, el segundo
  -3.7: el … dice, el … por, emergency, en ese, entreguen, es broma, es molestia, esta … nombre, etait pret
  -3.7: etait … ma, etoiles |, fell, fell off, for texts, gas |, get on, get there, gift |, going … get
  -3.7: group project, grp, hablamos, hearing so, horaire, i … blocked, i … you, ici NAME, ils
  -3.7: interested … the, is bent, is … over, is … surprise, it broke, it does, it … a, it … before, jalo
  -3.7: je voulais, je … abonne, je … arreter, jealo-, jealous, l horaire, la difference, la maison, lait
  -3.7: le … sur, list please, llames, loin, los contactos, m … vous, ma … du, me llames, me … una
  -3.7: meeting … to, mensaje … el, merci … avoir, mi … anterior, mis mensajes, mon dernier, more … needed
  -3.7: more>want, my desk, need … appointment, no pressure, no reply, no vi, no … molestia, not mean
  -3.7: number … you, oigo, one … i, online |, out … this, pagina |, para … recibir, parce-, pas arreter
  -3.7: pese, please inform, primo |, prix, promise, que … as, que … lista, qui le, quiero la, quiero … un
  -3.7: registrado |, reparacion |, sense |, sent it, sortez … le, stop lying, stop thinking, stop … on
  -3.7: subscribe to, take … one, take … the, taken … this, telephone merci, text … of, the chain, the … for
  -3.7: this year, todo bien, tot, un mensajito, unkno-, unknown, venir, vert, viens, vous envoyez, wait
  -3.7: want … of, was i, what … on, what … up, with a, words, y … une, | bonne, | d, | despues, | got
  -3.7: | nada, | nope, | quiten, | reached, | sms, | textez, | voici, | … change, | … fait, | … lo, | … rato
  -3.7: | … really, | … refuse, | … si, ~_enc, ~_gas, ~_gol, ~_gy, ~_lon, ~_noi, ~aliv, ~aver, ~cinc, ~diga
  -3.7: ~duer, ~eaux, ~enin, ~ensi, ~eut, ~fas, ~foot, ~galo, ~gol, ~gue_, ~laq, ~laqu, ~lent, ~lers, ~mmin
  -3.7: ~noc, ~noir, ~oops, ~oz_, ~po_, ~prix, ~rca_, ~rix, ~rix_, ~seen, ~tast, ~tot_, ~ttes, ~uerm, ~ueu
  -3.8: NUMBER for, NUMBER so, a … message, a … too, a … we, ai … compris, ajoutez, alarme, ando … bici
  -3.8: annulez … inscription, anot, anot |, apago, are … on, arroz, autorise … reparation, babe, be there
  -3.8: being so, ben |, bicyclette |, bike … it, but the, calor |, can we, can … use, cancelled, catal-
  -3.8: ce prix, chez nous, cinco, committee, compris votre, comptoir |, crack, cv, de esas, de forfait
  -3.8: deja … mandarme, demo, derailleur |, devuelven, dice mi, dice … y, dit que, do … order, does … know
  -3.8: duda, el candado, en … lista, envoyer les, envoyez moi, est encore, estoy harta, for it, fue a, gas
  -3.8: give me, h, hablo, harta de, have his, he … me, here … my, i drop, i … about, i … two, inform
  -3.8: inscrit … la, is just, it to, j arrive, je viens, je … reviens, kilos, la derniere, la vis
  -3.8: la … hasta, la … noire, lache … avec, le dossier, le … velo, link you, llamo |, longer … the
  -3.8: longueuil, lying, m avoir, m inscrire, maestro |, mas de, me apunto, me deja, me dejo, me devuelven
  -3.8: me suis, mes messages, message … erreur, message … je, mi turno, moi … message, moi … vous, montant
  -3.8: more flats, my appointment, ne … pas, never said, no … flats, no … llame, not now, not … bike
  -3.8: not … his, nourr-, numero du, numero me, numero que, ok mais, one is, only NUMBER, oui c, oui … est
  -3.8: pago |, para cuando, permiso para, please … at, por … de, pour mes, promocion |, questions |
  -3.8: read … texts, recibirlo, recoger |, recois … les, remboursez, retire … la, sense, set |, silent
  -3.8: stop … i, su … me, swimm-, swimming, take care, text … your, textez, that … text, the jersey
  -3.8: the … up, this please, timin-, tired |, une place, unsubscribe … from, use … one, ustedes gracias
  -3.8: vos … c, want to, want … bike, wife … the, will not, wrong … it, you put, you sending, you … it
  -3.8: you … not, you … number, your … system, | buen, | conforme, | donnez, | say, | … alarm, | … lui
  -3.8: | … lying, | … senora, | … yes, ~_dre, ~_h_, ~_net, ~amin, ~anis, ~azi, ~eut_, ~gno, ~hien, ~ino_
  -3.8: ~itl, ~lic_, ~nco_, ~noi, ~park, ~rno_, ~supe, ~tles, ~uns_, ~vita, ~xtez
  -3.9: NAME p, a … like, adult-, affic-, affiche, ahhhh, aire |, am … sure, and look, anymore can, apago el
  -3.9: asked … the, avez donne, avoir de, bien … a, bons, bruit, bruit merci, c … pret, cambios, cancel
  -3.9: cancelar el, capte, celular y, cliente … ustedes, come out, confirme, confundi, consegui, coupez moi
  -3.9: cours |, customer care, day i, de cel, de passe, de … bici, de … facture, delete … message
  -3.9: depuis une, devue-, did … drop, did … have, did … see, digas, do … ask, do … email, do … give
  -3.9: do … put, do … remove, effacez ma, es este, est … nom, esta a, etre |, eu de, excit-, excited
  -3.9: fait que, fait |, for … frame, forever to, forever … stop, gafas, gave me, get out, grandmas, home |
  -3.9: horai-, hour, i … been, il m, in … for, info please, issit, it said, it … but, je … NUMBER, l alarme
  -3.9: la suspension, la … facture, le … su, les pneus, les trottinettes, les … c, list … have, liste … les
  -3.9: los avisos, los cambios, m avez, m … tu, me more, me … pueden, membresia, membresia delete, moi un
  -3.9: mon rdv, mot … passe, mount, my office, my spam, my … did, my … n, my … texts, my … who, no NUMBER
  -3.9: no … sigan, no … yet, not email, now thanks, number … on, numbers on, of … please, off … order
  -3.9: on avait, out … you, para no, pare en, part |, pas compris, pase, passent, payer ca, pense-
  -3.9: people … to, pero la, pins, please … a, please … by, plus tot, portabultos, pret, pret |
  -3.9: promociones |, pueden … los, que quelqu, que … buena, quiero … bici, quit that, recado, red ones
  -3.9: resend, s |, save, send>you, shop never, simple, soir |, t appelle, tequi-, tequila, text first
  -3.9: textea, texting … from, texts … him, that … plenty, the … out, travailler, trottinettes, up no, use
  -3.9: vos rappels, want>wrong, way |, were not, whom, would … taken, you everything, you list, you … any
  -3.9: you … my, you … va, your marketing, your … what, | comme, | como, | dice, | elle, | plus, | rien
  -3.9: | sign, | … da, | … owe, | … p, | … vu, ~_adu, ~_aj, ~adul, ~ajan, ~arma, ~azin, ~bas_, ~beg, ~brui
  -3.9: ~cena, ~city, ~desc, ~devu, ~dult, ~falt, ~fs_, ~gui_, ~iet, ~igno, ~itel, ~larm, ~lip_, ~livi, ~nla_
  -3.9: ~nseg, ~otos, ~pago, ~ruit, ~urna, ~urno
  -4.0: NAME … lol, a … son, accepter … textos, ai un, aire, angry>not, appointment |, arrete
  -4.0: arretez … travailler, as … have, autoc-, avant que, bike on, blush-, blushing, by mail, c … encore
  -4.0: call i, can … it, confused, contestas, corta-, d … merci, de aqui, de travailler, de … commande
  -4.0: deal |, deja paye, delete … account, dent, des … a, desk |, dialed … wrong, ecris a, el … porfa
  -4.0: enter-, es … ultimo, ese mensaje, espera |, et j, et … celui, exper-, ferme, fonce, for you
  -4.0: give … the, got in, hablo |, hagan nada, heels, i love, i … use, inscrivant, interesse … le
  -4.0: is … fair, it all, it … out, it … will, keep … this, la … j, laissez moi, le … pneu, leave … the
  -4.0: lista you, lo … es, mais j, make me, me desinscrire, me ha, me … todo, mi ex, mi … le, monte
  -4.0: more>angry, my new, my receipt, need the, need … cancel, never mind, no … han, no … nunca, not over
  -4.0: not ready, numero NUMBER, ofertas |, off n, ok merci, ok … you, one instead, oui svp, out the
  -4.0: pas … message, pour recevoir, pourquoi c, pourquoi … est, pres, put me, que … faites, que … viens
  -4.0: qui … le, quiero … con, quit so, quit … you, quitte … bureau, rain, rather not, recevoir … textos
  -4.0: ref, regle |, room, samedi matin, se ni, she … my, shop |, sign … up, sourd-, stop … moi, stops
  -4.0: sugar, sur … liste, sus promociones, t ai, text … husband, texter quand, texts pop, thanks … texting
  -4.0: the parts, this … for, thx but, to end, to … spam, two … ago, up … NAME, veut, vous deranger
  -4.0: vous … des, wants a, what … your, while … am, will … there, with her, yo … a, you block, you done
  -4.0: you were, you … messages, | desabonnez, | envoyez, | mas, | n, | … and, | … entonces, | … fin
  -4.0: | … habla, | … leh, | … mind, ~_beg, ~_ite, ~_tag, ~ac_, ~bier, ~conv, ~ganl, ~nov, ~onv, ~rate
  -4.0: ~role, ~runk, ~sia_, ~utoc, ~veut
  -4.1: NAME el, NUMBER please, a repare, a … c, accord |, again … my, ahead |, al … delete, am … one
  -4.1: annuler mon, appel … de, appelez pas, are … only, at that, autre |, ben coudonc, bent |, besoin du
  -4.1: bien … le, buys, ca c, canbe-, canberra, cancel … i, cel de, chercher |, como |, con eso, con mi
  -4.1: corten el, de payer, de rire, de … esposo, derniere fois, diale-, dialed, el texto, en … jaja
  -4.1: envoyez … le, est bien, est votre, estoy … la, excuses, falto, fue un, gardez moi, get in, get … on
  -4.1: have … got, helpf-, helpful, i can, i return, i … the, i … with, it … done, jaja no, je … annuler
  -4.1: je … recevoir, la sonnette, leave the, left |, les frais, marchent, mas … NUMBER, me han, me llame
  -4.1: me … el, me … just, merci … m, message … d, messe-, mien |, mon … qui, my contacts, nadie |, need a
  -4.1: never answer, nm, no … des, not delete, not fair, not with, not … let, not … maybe, nothing … to
  -4.1: number sorry, off it, on … same, otra tienda, otw, out already, par message, para … a, parle, peace |
  -4.1: pedido |, peux … me, please we, plus tard, plus … forfait, por los, por … si, pour ma, pretending to
  -4.1: puse baja, put … down, quel numero, rappelle |, real person, recu … message, reminding me
  -4.1: remove … basket, sell it, send the, shoes, soeur |, sonne-, specialized |, stem, stranger |, supe
  -4.1: svp on, t a, text … phone, that to, the … pedals, the … phone, the … when, think … it, this NAME
  -4.1: thought … would, thx … no, to bike, to … it, un neuf, un … chez, utile-, utiles, viens pour
  -4.1: website |, who this, with NAME, work and, wrong … sorry, you by, you … texts, your … and, | am
  -4.1: | aucune, | lost, | mom, | removed, | thank, | yes, | … aire, | … beaucoup, | … by, | … codigo
  -4.1: | … enlevez, | … nunca, ~_mt, ~_ps, ~_sei, ~_tea, ~esca, ~gul, ~hoes, ~nif, ~nsio, ~ntas, ~ntot
  -4.1: ~pine, ~pink
  -4.2: NUMBER por, NUMBER svp, NUMBER … it, a … numero, a … what, alguien |, and put, annonce, apuntar
  -4.2: at … number, avant … ca, avert-, begin, ben … vos, c … bien, c … votre, can … return, cancelar … cita
  -4.2: como no, confirmation, conti-, de ma, de probleme, de reparer, de serie, delete … por, do … check
  -4.2: do … think, donne … mauvais, downs-, downstairs, du cours, en magasin, es estafa, esperando |
  -4.2: estoy … en, fault |, get … texts, hasta … yo, have her, i send, in … end, interesado en, it … fine
  -4.2: j … peux, je texte, le mande, les pedales, list for, lol … me, manden … bici, many … from, me apago
  -4.2: me dieron, me … can, message d, miss |, my list, my own, my … call, need |, never had, never … the
  -4.2: no te, not remove, not reply, now … not, numero … serie, of that, only … NUMBER, or a, or … out
  -4.2: out or, pas on, phone … now, phone … on, promos de, qui … avez, reabo-, reabonnez, removed from
  -4.2: reparez, retrait en, retrait … magasin, revert, same |, senti-, serie, should i, should stop, simpl-
  -4.2: sms me, so i, so … you, somebody is, stop>remove, switch … this, tantot, termino, textos ok
  -4.2: texts … the, that repair, the agreement, the office, the … plan, these … are, this moi, this morning
  -4.2: to wait, trabajar, trompez, tu me, turno, un |, unsubscribed, us |, vacan-, vacances |, velo ca, vite
  -4.2: vous trompez, was a, what should, wife |, wrong with, wrong … in, y a, y |, yo voy, | ecrivez
  -4.2: | gracias, | numero, | retirez, | stopped, | … content, | … peu, | … ver, ~_fum, ~_lev, ~airs, ~ane_
  -4.2: ~arts, ~blin, ~dela, ~ecom, ~ehe, ~fum, ~imen, ~mitt, ~note, ~oses, ~pera, ~ramp, ~rra_, ~sens, ~sert
  -4.2: ~simp, ~span
  -4.3: account please, all night, always |, are killing, arreter la, autre merci, back please, bonjour … est
  -4.3: bother you, by sms, can … read, canse de, casque |, ce … vous, chien, cos, de … mari, de … pour
  -4.3: depuis … matin, did … do, do … guys, ecrire svp, el … delete, end of, fait mon, fait un, gimna-
  -4.3: gimnasio, have … heard, hi |, i … 2, in line, is annoying, keep them, know … this, la course
  -4.3: la … esta, las gracias, last nite, left … a, lista de, lol … i, los … el, los … me, m enlevez, m |
  -4.3: m … texte, mais ca, mas me, mas … you, me sirven, me … tanto, message est, message … your
  -4.3: messages … on, mi hija, mis … por, moi … promos, moi … svp, my … are, my … as, neige |, new bike
  -4.3: new … same, no … not, not sending, not sure, numero … telefono, of … room, off … i, off … what
  -4.3: olvida, on … e, oops wrong, ou c, oublie mon, pas recu, pedals on, pensez, plus vos, pour cette
  -4.3: pueden … a, rappelle, receive these, recom-, regul-, remettez, remind, remind me, remove the, sac
  -4.3: same number, sentimental, serie |, should … text, si … es, sigan mandando, so much, sorry … all
  -4.3: sortie de, soy cliente, spam me, stop me, stop pour, svp … pas, tanne de, tears, terminen, text back
  -4.3: text the, textos pas, that … have, the bill, this right, to bother, top, un message, une semaine
  -4.3: vacances, vient, vous cessez, whatd, wish |, you que, your email, your … number, your … the
  -4.3: | finissez, | quite, | start, | use, | … blocked, | … do, | … mere, | … para, | … texto, ~_arm, ~_voc
  -4.3: ~banm, ~nsez, ~ocal, ~pase, ~stre, ~taco
  -4.4: NAME est, NAME … stop, NUMBER messages, NUMBER … favor, a jour, a nombre, aguante, ai … autorise
  -4.4: aime, alto, appelez … pas, are the, arretez la, au nom, avec ce, bell please, bici … es, bon … de
  -4.4: borraron, but thanks, call … please, can text, cancel that, cancellation, capable de, changed my
  -4.4: ci |, consign, could i, de NUMBER, de … course, demander |, did … receive, discounts, dona NAME
  -4.4: dropped it, ecoute, ecrivez … a, elle me, enlever les, ese, fini avec, fit me, fotos, fotos |
  -4.4: from my, gastar, get … at, i ever, is … an, is … as, is … there, juste … de, la … ahi, liste-
  -4.4: listened, ma commande, mande la, mas informacion, me borraron, me know, me olvida, me>forever
  -4.4: mejor paso, merci beaucoup, moi pis, moi … les, moi … tard, msn, my messages, my … keeps, no calls
  -4.4: no contesto, no … mi, not check, not click, not … him, number … my, number … or, number>law
  -4.4: numero mejor, off now, para … avisos, parked |, pas vos, pas … nouvelles, pendi-, phone … me
  -4.4: quitar el, raise, rejoindre, remet-, sacaron la, said that, saquen de, se … la, se … olvida, showi-
  -4.4: showing, si esta, solid, son ustedes, soy … el, spam … with, stop … if, stopped, svp … me, text to
  -4.4: textos mon, the … anymore, the … instead, the … shop, this boy, this … lol, to … in, to … thanks
  -4.4: took … off, un … ou, veg, velo il, vender, votre texto, vous … ca, when … the, why did, write-
  -4.4: yo … firme, you … in, | any, | et, | he, | … does, | … era, | … never, | … then, | … update, ~00_
  -4.4: ~_ese, ~_fon, ~acat, ~edan, ~emet, ~epta, ~geo, ~isto, ~nici, ~oted, ~tag_, ~wak
  -4.5: NAME … un, NUMBER number, a real, and … on, angry>these, anymore i, are all, bici |, bonjour c
  -4.5: bought it, ca te, cc, codigo no, con … hablo, con … reparacion, de faire, dit … arreter, do … lose
  -4.5: donne moi, drive |, du tirage, encantan, escribame cuando, espera, essaye de, est parfait, eu … texto
  -4.5: facturer, fatigants … vos, file … is, for … at, h |, have … had, i lost, il … a, is … more, j ouvre
  -4.5: le texto, list … the, manden el, mante-, mas preguntas, me encantan, me my, me … je, mensaje … este
  -4.5: mensajes me, message you, moi le, mon … au, my … stopped, no dejen, no … deja, no … hablar
  -4.5: nom … tirage, not lose, not me, note |, notifications are, number sir, numbers … the, numero … je
  -4.5: on vacation, or not, oublie |, par erreur, para eso, pas … cette, pas … la, pass |, pause |, permis
  -4.5: plus que, plus … du, por fin, primero |, que hace, que … en, que … jaja, que … svp, quien hablo
  -4.5: receive … message, recibiendo sus, recu de, share, si senor, si … que, sin bici, six |, stop pis
  -4.5: stop>not, suscripcion de, the pub, the thread, the … NAME, the … here, think … have, this time
  -4.5: this … but, through |, to … number, tu l, tuyo, up … is, update, vacat-, x |, | bikes, | bye, | mande
  -4.5: | mandenme, | puede, | sub, | update, | … grand, | … last, | … ok, | … ordered, | … pues, ~clip
  -4.5: ~emes, ~icia, ~iri, ~marq, ~menc, ~radi, ~rked, ~rre_, ~set_, ~ssen, ~tea_
  -4.6: a … arrete, acepta, ai arrete, all good, allez y, and that, appeler |, arrete … de, aussi |, bien |
  -4.6: bike out, c … parfait, can … put, ce … la, cessez d, codigo … me, come you, con … basta, cooki-
  -4.6: could … get, de carte, deleted it, desde que, did he, did … stop, donc je, el alto, en francais
  -4.6: en … un, enlevez pas, enough … this, essaye, est … bon, finished |, frais, frais |, go pour, he moved
  -4.6: helpful |, hijo … no, his wife, i agree, i asked, i had, i text, i … a, if … am, interesse par
  -4.6: interessee par, is my, j aime, la parrilla, le pongo, list>stop, list>you, live … anymore
  -4.6: m interesse, mandarme los, me … ride, mensajes si, mon compte, mon permis, my bro, nadie mas
  -4.6: never see, never … i, no … la, nombre de, normal |, not in, number>number, number>these
  -4.6: numero … carte, on me, once you, or is, out NUMBER, pagar |, pas … numero, quand |, queda-
  -4.6: recu … texto, regarde, reminder for, reparation |, s … pas, sea |, send it, sigo, stopped … your
  -4.6: stopping the, su … a, suns, svp juste, tab |, textos haha, the … she, there … a, this … now
  -4.6: tout seul, tuppe-, un … que, unicy-, unicycle, until it, until … is, usted |, vacation, vous svp
  -4.6: y … pu, you fixed, you … bike, your … thanks, | jamais, | listo, | reparez, | room, | … can, | … form
  -4.6: | … guys, | … send, | … voulais, | … were, ~_amo, ~_rai, ~_ste, ~bord, ~len_, ~mant, ~metr, ~sigo
  -4.6: ~uses, ~utez
  -4.7: a rodar, a vous, a … day, a … mi, and … please, are … sending, arrete de, at … end, aucun |, bad |
  -4.7: bike will, bon |, buying bikes, ca … est, came out, ce … quelqu, celui que, celui … vous, clip
  -4.7: d accord, d … dans, de cell, de promos, de … es, de … lados, de … orden, desole de, desole … vous
  -4.7: difference, dio permiso, en route, enleve … la, es … verdad, est la, fait … moi, fille |, for your
  -4.7: fyi |, getting your, give … number, have taken, have |, il s, it … now, juste la, la … ai, les … j
  -4.7: los … si, lost … phone, m … les, me twice, mensaje cuando, moi NAME, moi une, my son, my … bike
  -4.7: my … coming, no … al, not leave, not … now, not … up, notifications … mon, now do, number … text
  -4.7: off at, on … les, on … list, one … me, only |, otro numero, ou une, parts, parts |, pas dit
  -4.7: perdon por, pis j, pour … on, prefere les, que … vous, quien fue, remettez moi, rendez … svp, ri
  -4.7: rodar, seguir … sus, sent … twice, stove, studying |, sure … the, tag, te … pas, tes textos
  -4.7: texts>send, the waiting, the … off, tramp-, un rabais, unsubscribed from, update … number, velo que
  -4.7: venu, veux … d, waiting list, want … go, when your, wrong |, yo … autorice, you … reply, you … y
  -4.7: | inscrivez, | mama, | tant, | termine, | … customer, | … ever, ~_ado, ~_age, ~_cc, ~_pun, ~enre
  -4.7: ~ishe, ~ndam, ~oda_, ~sei, ~uda, ~ya_
  -4.8: NUMBER … leave, a mon, a … or, all these, anything about, at … lol, aux promos, bike … sold, by |
  -4.8: continuez, de espera, de … NUMBER, do … it, do … take, e bike, ecrivez moi, ecrivez … par, el … jaja
  -4.8: en avant, en avez, en visto, etes trop, every … i, i like, i sent, i stop, in … did, is good, is up
  -4.8: it … my, j … texte, je … recois, kindly … once, la sortie, le stop, lista … espera, magaz-, mai |
  -4.8: mais oui, me … you, mensaje si, mensaje … esta, mes rappels, ne recois, neuf |, no esta, non … moi
  -4.8: not … over, not … the, not … why, parar-, pararan, phone … so, plus par, pour aujourdhui, primero
  -4.8: que pararan, repare |, repondez, retirez … de, rien la, saquen … la, se … un, signed anything
  -4.8: sms … the, spoke |, stop buying, stop sign, stop … bikes, stop … so, textos … ai, texts like
  -4.8: thing … the, to everyone, to … about, to … buying, two weeks, votre … s, voy |, was that, you NAME
  -4.8: you … write, | lista, | mon, | thanks, | usted, | … acepto, | … agree, | … pour, | … them, ~_iz
  -4.8: ~_sug, ~bul, ~ents, ~nuez, ~sug, ~unts, ~wake
  -4.9: NUMBER sms, a paye, a … il, ai … NUMBER, alone i, arretent, avertir, bus stop, ca a, call … am
  -4.9: cambie … numero, est mon, est super, etait pas, gardez … numero, have … more, is from, killing
  -4.9: la cuenta, like me, lista no, listo, llegado, m avertir, ma … lol, magazine, mas … una, membership |
  -4.9: mes textos, mi cita, molesto, mon mari, no … llamadas, number you, numero en, office i, over text
  -4.9: par … svp, pas texte, pas … mon, react-, se me, see him, should … a, stop no, surto-, surtout
  -4.9: tant que, teasi-, teasing, teasing me, texte … les, texting is, thought you, to cancel, tomorrows
  -4.9: trompez de, trouve |, un … cuando, up … am, want anything, without me, wrong>want, y dejen, yes i
  -4.9: you … your, your |, | now, | phone, | … appreciate, | … pis, | … suscripcion, ~_kil, ~aie, ~cos_
  -4.9: ~tama, ~uito
  -4.96: (bias)
  -5.0: NUMBER unread, NUMBER … please, a deal, a todos, achete un, amo, appeler, arrive |, c |, called the
  -5.0: check |, cours de, cuando … las, date |, de trabajar, deja pret, drole-, droles, ecrit, el cargo
  -5.0: email |, end … for, es mi, escribeme, est ou, favor … mi, fighting, for … text, getting a, hace |
  -5.0: here is, il … appelle, in … lol, is here, is off, is ok, it anymore, it done, it … enough, j … efface
  -5.0: know … to, la promo, le travail, leave a, les … arretent, letting me, lights off, liste pour, mas que
  -5.0: me a, me anytime, me … sus, mes courriels, messages c, mon … numero, my other, name NAME, no … de
  -5.0: not any, off work, off … the, old ones, out … stop, par mois, parke-, parked, please my, plus … chez
  -5.0: que … l, qui a, quit … and, quitaron, quoi … numero, se … otra, stand, stop>stop, suis je, svp … est
  -5.0: take out, tant, tell me, text … one, texting … lol, that … all, the repair, this … so, un arret
  -5.0: un faux, votre numero, with … i, y fait, year |, you … mon, | coupez, | fire, | goodbye, | oui
  -5.0: | stopping, | … cancelar, | … hais, ~cook, ~erat, ~ntan, ~riri, ~senm, ~stl
  -5.1: a … chum, ancien numero, another |, any … parts, arretez … pas, at this, avisan |, boss |, can … send
  -5.1: cette semaine, como va, de details, es … cel, este … lo, etait NUMBER, etre desabonne, for texting
  -5.1: for … of, fryer, fuck off, get … done, hasta que, have NUMBER, have you, i appreciate, is … present
  -5.1: killing me, lachez pas, llegan … mensajes, mandame, manden la, me it, me quitaron, me while, me with
  -5.1: memes, mera, moi a, moi … texto, mon nouveau, mon texto, name … the, no eso, off to, on … now
  -5.1: only have, para cancelar, pas pantoute, pas … mien, please keep, plus … details, pretending, sure |
  -5.1: surtout pas, suscribir, take the, the magazine, tiene … anos, to … the, without my, yes please
  -5.1: you … never, | papa, | supprimez, | … alto, | … first, | … pas, ~_vac, ~ened, ~hood, ~maro
  -5.2: NAME de, a estar, a … hermano, ai besoin, aime ca, ans |, appel, are … again, attente, avais … vu
  -5.2: bell |, ca m, connais … cette, d appel, d … les, delay-, du … et, envie, equivocado de, est sur
  -5.2: este es, habite plus, here please, i reported, is down, it just, j … les, keeps texting, know … not
  -5.2: leave … message, live there, llegan sus, me to, me … nadie, mi … pero, moi … liste, my mum, not on
  -5.2: not take, not you, number … this, numero … me, pas vu, pas … appel, pas … j, personne au
  -5.2: please … the, pour NAME, quiero … pero, recibir … avisos, right-, si … mensajes, sortie
  -5.2: stop … NUMBER, stop … said, svp c, text my, text only, text … drive, they have, tu this, upset
  -5.2: votre … par, vous … ma, where are, you and, you in, you … one, your … from, | anything, | take
  -5.2: | vendu, | … ben, | … reported, | … system, | … voyons, ~eler, ~gaz, ~nej, ~rtou
  -5.3: a |, a … dans, a … mama, am … in, aqui |, are great, atien-, au … de, back … i, basta con, be … the
  -5.3: boyfriend, came with, cancel it, class lol, de mi, de … casa, de … cette, delays, down for
  -5.3: emergency |, envoyez … la, escribio, esta NAME, este … mi, fixed it, i … another, is … enough
  -5.3: it … her, je lui, le proprietaire, lista delete, mauvais … de, me back, me down, me escribio
  -5.3: me leave, me mandan, me your, me … number, me … one, messages … stop, no suena, not … there
  -5.3: number … times, numero de, of … NUMBER, okay |, on … please, pas demande, pas … je, please … never
  -5.3: please … will, present |, promo |, prove-, que se, recois … vos, removed it, repare, reviendrai plus
  -5.3: since morning, sirven |, stop … his, svp je, svp … a, texto … pas, the insurance, the order, tres … y
  -5.3: una |, va … estar, vous … trop, whatever gets, who … this, yo la, you never, | subscribe, | … dialed
  -5.3: | … error, ~oked
  -5.4: NAME … me, a number, avez plus, bike … not, bikes please, call … text, can … get, cancela mi
  -5.4: cel … la, changed |, commande svp, conjointe, d attente, de promo, do … leave, enlevez le, enreg-
  -5.4: era una, escribieron, faire … que, garde |, get more, give … your, good … you, importa, interested in
  -5.4: it you, le plus, liste d, ma conjointe, mais … m, make it, me … que, me … trompe, mi senora
  -5.4: my boyfriend, no stop, no … came, not … send, not … that, number of, numero delete, off … waiting
  -5.4: pas … par, plaqu-, please last, please switch, put my, que … le, repondez … pour, repue-, repuesto
  -5.4: responda stop, rien de, said would, shipm-, shipment, si … los, son velo, stop at, suis trompe
  -5.4: textez … svp, this rien, to my, to … office, update my, velos, votre message, you esta, you up
  -5.4: you … been, | lo, | suis, | … eu, | … jamais, | … times, ~gnon
  -5.5: a … mas, about the, ai efface, ai encore, ai … eu, be a, called me, cancel my, comment je, de … faire
  -5.5: delai, dit |, escribame, first then, guest, hablar con, hijo you, is so, is this, j … arrete
  -5.5: j … encore, je … garde, je … m, l autre, la ride, lados, let … know, los … que, me bloqueo, moi sur
  -5.5: mon frere, mon velo, mon |, no … mr, pas … rappels, pero … si, please have, please use, poquito
  -5.5: quiero … recibiendo, remove>forever, su texto, sur |, that bike, there anymore, this … from, un spam
  -5.5: un stop, vous … ecrire, yo jaja, yo le, you estoy, | effacez, | merci, | quiero, | … hold, | … opt
  -5.5: | … why, ~vaca
  -5.6: NUMBER NAME, NUMBER … do, a … svp, after the, ages, c … NUMBER, cancelen mis, consent form
  -5.6: forever>not, good enough, i meant, il faut, it … of, lachez … un, leave her, leave … with, maybe |
  -5.6: me llamaron, me neither, me … cuando, mi bici, moi on, mon … a, more parts, no … vayan, non … de
  -5.6: numero … suivi, otro cel, oubliez pas, please … name, poqui-, por … mensajes, pueden … otra, quien lo
  -5.6: recois … de, silly, subscribe, suis … de, talk … text, texto … es, todos lados, un texto, unsto-
  -5.6: unstop, unsubscribe … i, wrong>these, your name, | more, | … telephone, ~atie, ~nser
  -5.7: NUMBER … text, a … it, accepte … textos, arretez vous, boda, bon pour, c you, casa de, drop off
  -5.7: for … two, have my, hay quien, he was, hier … j, inscrivez, la boda, les garde, liste … je, llamaron
  -5.7: marqu-, mas baja, my day, nada mas, never got, not>angry, numero … commande, off lol, out … and
  -5.7: pis mon, pis … arrive, please send, preguntas, promos stp, said never, said … the, stop by, text this
  -5.7: texted me, that … too, the wrong, this … in, velo svp, veux m, votre infolettre, what number
  -5.7: will … stop, wrong>forever, you too, | have, | none, | … desinscrire
  -5.8: a nadie, alors |, arretez moi, assez … moi, avais pas, de … los, en … svp, envoyez … de, erreur c
  -5.8: hear, moi savoir, moi … a, ningun mensaje, no importa, no va, numero pour, o es, of … so, one stop
  -5.8: paye |, pere, please hold, que … tienen, sus … me, tubul-, vayan … quitar, who gave, you … en
  -5.8: | … conozco
  -5.9: a reminder, am literally, apunto a, au telephone, copy |, el delete, en … besoin, i … literally
  -5.9: it without, liste … attente, me dio, no recibi, no … llamen, no … y, nope never, number am
  -5.9: number new, number … i, pas … vous, pero gracias, phone … you, por ahora, reads these, remove>not
  -5.9: se que, send … to, sold that, stop n, suis … sur, texto o, vois, vos … je, what else, | primera
  -5.9: | … dije, | … escribe, | … her
  -6.0: NUMBER not, NUMBER off, NUMBER people, bon ben, de … hijo, de … sur, ferme |, for … order, gave … the
  -6.0: great |, inscrivez moi, is … not, mas … a, mon gars, ninguno |, nouvelle |, o de, pas … mes
  -6.0: quiero seguir, quit on, show off, so bad, stop>wrong, take NUMBER, the end, this cell, to his
  -6.0: to … list, todo |, tu … as, un poquito, use this, vacation |, vous … est, y nada, yo si, yo … quiero
  -6.0: you … from, your … no, | NAME, | ahi, | quien, | … accepte, | … leave, | … rien
  -6.1: and … this, bikes |, bonne nouvelle, borren el, come my, de meme, demande a, ex |, got any, is same
  -6.1: is texting, liste … textos, matin je, mismo numero, my … number, no way, ou |, out of
  -6.1: recevoir … promos, rien d, rien … autre, she said, sorry i, the … number, vous … ou, y … un
  -6.1: your phone, | non, | someone, | … donc, | … tres
  -6.2: am out, and call, and drive, bien … numero, c … ferme, de … un, dit … je, etes … mais, ex keeps
  -6.2: from … in, is … number, means yes, neighbor … the, no entendi, no please, oubliez … de, pas svp
  -6.2: phone me, plane, rire |, stop being, svp … en, texting you, the … bike, updates … this, what … asked
  -6.2: you not, | bicicleta, | here, | … cancelen
  -6.3: a quitar, autorice ese, be … for, desinscrire de, faire … les, finalement |, have been, if … do
  -6.3: mandenme, me … los, me … pas, mute button, my old, no pero, omg stop, oui je, pas eu, pas tout
  -6.3: pueden … el, so … with, stop reminding, this … instead, ver |, work please, you personne, you … work
  -6.3: your number, | … cell, | … quitaron
  -6.4: a … delete, al otro, am here, am … texting, customer here, customer … please, gracias joven, inscris
  -6.4: inscris moi, la reparacion, list of, mi otro, mon … etait, para … los, pas … me, qui … plus
  -6.4: sorry for, tempting, tempting me, the … ok, velo … en, who … the, wrong>more, your … lol, | continuez
  -6.4: | ici, | … arret
  -6.5: came … the, card … declined, dint, et … ca, for … sorry, from me, getting … texts, got … text
  -6.5: i … here, j … ca, like this, me … old, migno-, mignon, my … phone, nope |, not … much, o no, pu … ce
  -6.5: quedan, tienen otro, to … else, vous … envoyez, you la, you sorry, | … being, | … now, ~_top, ~arez
  -6.6: a … vous, activ-, awake, before you, calls please, cut out, how old, i … who, m … lol, ne faites
  -6.6: only text, oui … veux, pas chez, phone … off, que numero, que … trompez, stop saying, text before
  -6.6: text … to, was on, | nothing
  -6.7: accepte les, again lol, al … numero, ask for, de ofertas, eu |, i changed, just text, list>want
  -6.7: mas alto, mauvais |, messages are, number … now, numero un, remove>wrong, si quiero, stop a
  -6.7: text … number, text … please, textos lachez, this bike, this one, vos … lachez, | puse
  -6.8: a ecrit, alto para, apuntenme, back in, chop, de … d, demande une, je vois, me dice, my kid
  -6.8: no … borren, no … llego, not from, not heard, number NUMBER, options |, order it, pas ca, phone died
  -6.8: saber de, text and, text her, text stop, then … me, this thing, this … not, to NUMBER, to … one
  -6.8: vous aussi, without … permission, work … my, | apuntenme
  -6.9: a message, always … my, beau |, como se, do … sign, he said, house |, is … wrong, jamais dit
  -6.9: jamais … d, know do, know why, la stop, m … ecrit, me … rire, meme |, my … email, no … mis
  -6.9: not … without, pas … ai, plus … que, resub-, resubscribe, si … recibir, this ca, una persona
  -6.9: | agreed, | escribanme, | maintenant, | text, | … else
  -7.0: a phone, arretez … de, dernier message, mais … ai, me … for, me … mi, mis recordatorios, my … list
  -7.0: not get, oh no, ok … les, order please, rire, stop … and, stop … repair, text … back, want … to
  -7.0: yo … is, | enlevez, | recu, | … be
  -7.1: but ok, escribanme, get … text, have … number, i … them, is … new, llegan los, me … manden
  -7.1: no … quiten, not>stop, pour … ces, soy de, textos … pas, want … anymore, you did, | pis
  -7.2: a person, a plus, avez … de, ca dit, ca vos, j accepte, je … encore, la … si, m … donne
  -7.2: mandan mensajes, me quedan, my house, not … her, pas … m, paso yo, please so, soy … aqui, su numero
  -7.2: told … to, you … lista
  -7.3: alto … no, dessus svp, ecrivez … je, like them, like … texts, pour vous, pourquoi ca, undo that
  -7.3: was off, | contact, | … added
  -7.4: a … pause, agreed … NUMBER, ca … que, drop … phone, is working, manden mensaje, me how, no i
  -7.4: no … llegan, non pas, not really, not … will, number do, number … texts, nunca … que, phone was
  -7.4: recois plus, the … list, | ajoutez, ~_act
  -7.5: could not, de demander, drop … off, no you, pas j, pas me, stop … shop, with |, yes you, yo |
  -7.6: agree … the, ajoutez moi, are … off, assez pour, idea |, unsubscribe my, want you, | bicycle
  -7.7: arrete donc, his ex, it … working, la mas, not … but, numero soy, svp … veux
  -7.8: ahi no, cut off, enlevez les, getting … messages, moi NUMBER, not what, recibir los, repair |
  -7.8: reply … you, will … no, | thx
  -7.9: driving |, got … texts, no … dejar, not stop, nunca dije, old phone, textos porfavor, this week
  -7.9: | … aucun
  -8.0: email me, i … text, is … no, please text, pour … plus, que … soy, texting … driving
  -8.1: like … cancel, molesta, number … are, quiero … a, think so, wrong bike
  -8.2: me … mejor, messages je, por telefono, pour ne, vois juste
  -8.3: is … my, not … man, receive … more
  -8.4: change … numero
  -8.5: a sus, let us, marquen, the emails
  -8.6: have … unsubscribed
  -8.7: call text, me molesta, plus … promos, | … e
  -8.8: arretez pas, his … i, veux … me
  -8.9: desabonnez … pas, receive no, reply … to
  -9.0: plus les, recevoir les, recu … sms, this … NAME, you drop
  -9.1: non enlevez, pas encore, who … these
  -9.2: stop to, vous … pu, | to
  -9.3: please un, recoit, stop … NAME, texts … calls
  -9.5: no messages, ok pour, por … solo, | … his
  -9.6: contesten, not … texting
  -9.7: mon … ne
  -10.0: do … stop
  -10.4: texter a
  -10.5: NAME bike
  -10.7: remove it
  -10.9: svp me
  -11.6: arret pour, lol stop
  -12.1: kya
`;
