/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WEIGHTS = `
  7.7: la |
  7.3: | encore
  6.8: no es
  6.5: pas NAME
  6.4: this |
  6.3: de velo
  6.0: faire |, me>angry
  5.9: ~edn
  5.8: again |
  5.7: cancel |, stop |
  5.6: (angry)
  5.5: a bike, esto, many |
  5.4: fin |, no soy
  5.3: quiero |
  5.2: come on, delete me, end it, for |, mal el, pas … velo, plus |, qiut, the messages
  5.1: go away, ma |, para |, wrong>not
  5.0: arretez |, inscrit, not … me, yo no, | cancel, | otra
  4.9: (law), arrete |, de … lista, got … wrong, out |
  4.8: c … le, cancell, list |, who … NAME, | mejor
  4.7: en mi, send>wrong, si je, the text
  4.6: delete |, i did, not my, personne |, so … the, spam |, veux plus, | |
  4.5: NAME, a change, am a, get … number, mon numero, more |, not NAME, not text, notifications |, the first
  4.5: voy a
  4.4: i … email, much |, texts>law, want>not, you>law, | alto, ~coc
  4.3: basta |, law>these, le numero, left the, my … out, on a, this … a, ~sub_, ~uh_
  4.2: end, mas |, never |, remove |, | … already, ~ub_
  4.1: ben la, did i, fini |, my number, not … anything, on … texts, pas … moi, the same, | fin, | stp
  4.1: | … tienen, ~alt
  4.0: assez |, be, ca |, me … mas, number>remove, text thing, this phone, to me, vie, | … encore, ~_be_
  4.0: ~_rel, ~esto
  3.9: ads, arreter |, el … mensaje, llamen |, me tienen, pas … textos, please … it, retirez … svp, that is
  3.9: unsub, want>list, ~_ads, ~_blo, ~_er, ~aus, ~ndu_
  3.8: NUMBER … matin, ai rien, am … a, bici … no, c … pas, desabonne |, do … text, end the, have … bike
  3.8: is … in, noqui-, not … this, por … me, the texting, you can, | svp, | … bici, | … j, ~ssee
  3.7: (forever), a otro, by that, canel, cool it, group |, her … number, in … morning, je … que, my cell
  3.7: page, please quit, si vous, stop please, the free, the morning, the … where, these>forever, | arret
  3.7: ~_baj, ~cosa, ~pete, ~vent
  3.6: a esta, aret, asi que, bought one, de ahi, i … these, is no, me off, me>not, not him, numero |
  3.6: pas … NAME, please … i, subscribed, vendi, vous continuez, why do, | enough, | … annoying, | … who
  3.6: ~_aca, ~_lou, ~ence
  3.5: another one, baja |, client, dije que, forever>you, good grief, grief, my … in, ninguna, number lol
  3.5: pas moi, pings, reply-, replying, s, the last, these>wrong, travaille plus, | annule, | ce, | … grief
  3.5: | … know, ~_ici, ~_s_, ~area, ~bot, ~calm, ~halt
  3.4: bro, conteste, esto |, i get, me … here, mon nom, my info, soy el, to … me, too much, unsub |, | exit
  3.4: | … was, ~_coc, ~alto, ~arar, ~elv, ~ieu, ~mio, ~nor_
  3.3: (these), NUMBER am, calls only, de … chez, did … agree, el telefono, end |, est le, get |, ici
  3.3: j … rien, je … ca, leavi-, leaving, message svp, moi |, ne suis, not need, off for, pas pour
  3.3: please no, quit |, remove me, rien svp, sa, sms |, so the, sold the, the … time, want>remove, why … i
  3.3: | for, | … paso, ~_exi, ~_ote, ~_sa_, ~bot_, ~eavi, ~nel, ~nso, ~ping, ~tad, ~tado
  3.20: (tables say opt_out)
  3.2: NUMBER in, d la, do … send, equivocado |, get lost, him |, is over, is … and, me>remove, no … bici
  3.2: not mine, not the, not … please, nothing |, quit sending, sa |, soy NAME, svp merci, text list, turn
  3.2: vendi la, veux … de, vous avez, was for, who … you, wrong>wrong, you>wrong, | forget, | pare
  3.2: | … bought, | … to, | … vez, ~_end, ~aura, ~coch, ~desu, ~emen, ~esi, ~obot, ~pels, ~rel, ~zac
  3.11: (stops from), (tables say wrong_number)
  3.1: NUMBER du, brakes … the, can go, de esta, de textos, enough |, estas, i … stop, me from, must, my text
  3.1: no … here, not have, number |, number … for, off |, please stop, police |, se |, sign up, take me
  3.1: texts please, this … the, vous me, want>send, y el, | delete, | leave, ~_ar, ~_msj, ~arto, ~ces, ~ea_
  3.1: ~msj, ~pas_, ~rto_, ~san_, ~tear
  3.0: NUMBER … am, a l, and … the, angry>me, anoth-, another, brakes on, ca … vous, call instead, cancelar |
  3.0: clien-, combien … fois, de baja, de fois, de vos, dejar de, dit oui, du matin, ecrire |, en … la
  3.0: envoyez … rien, este … el, got the, heard you, is … this, it please, j en, le NUMBER, liste |
  3.0: m oublier, more text, more>texts, not contact, not send, not … texts, off … list, ok stop, on here
  3.0: oublier, oublier |, pare, remove>number, remove>texts, so you, stop ok, su lista, suis pas, tanto
  3.0: texts |, the sms, the … text, the … that, these, these |, turn … off, vous le, vous … pas, with the
  3.0: you>want, ~_bit, ~_cro, ~arer, ~baj, ~bast, ~clie, ~ecke, ~enro, ~exi, ~hes, ~hese, ~lir, ~nle_, ~nro
  3.0: ~nrol, ~nsen, ~raye, ~reca, ~sua, ~thes, ~van_
  2.9: (wrong), NAME and, ahora, am … the, area, at a, blocked |, borra-, cancl-, cancle, drop, es mia
  2.9: est … dernier, for good, fraud-, fraude, heard … the, i reply, is … i, it down, lista por, mandar
  2.9: me … sin, messages svp, mi |, molestar |, msj, ni, no … gracias, no … mia, phone |, please take
  2.9: pour me, quit, send>list, soy la, stop sending, suis a, text … nothing, the … no, the … said, times
  2.9: travaille, when i, you mind, you … first, | cancle, | oublie, | … my, | … tu, ~_and, ~_ni_, ~_pid
  2.9: ~_tan, ~away, ~dato, ~guna, ~imes, ~lert, ~mer_, ~nat, ~ndom, ~ni_, ~orma, ~orra, ~pend, ~resp, ~sto_
  2.9: ~tarm
  2.8: (stop), a … is, alert-, alerts |, am done, away, blocking you, break |, do it, du … svp, encore |
  2.8: gdpr, i … gave, just … the, la dessus, la lista, las … de, me nothing, me … it, moi pu, no bike
  2.8: off … me, own, pas … ca, pero no, que si, recordatorios para, respe-, revoke |, saying yes, si pongo
  2.8: system, terminer, text … my, texting |, texts>list, the shop, the … texts, to texts, what i
  2.8: wrong person, wrong>number, | end, | we, | … etes, ~_dor, ~_mio, ~aca, ~arna, ~cess, ~cked, ~elc
  2.8: ~line, ~nlo, ~real, ~rtan, ~scon, ~uego, ~uita, ~ular
  2.7: NUMBER … pour, ai … commande, ai … repondu, asked me, avec … textos, blocking, break, cancle |
  2.7: could … me, de que, de rappels, de … a, de … le, did not, disab-, disable, do … contact, do … own
  2.7: donc |, encore un, es NAME, est … NAME, give … a, hear from, i drive, i … done, il … NUMBER, it back
  2.7: it … too, la meme, life |, lo mismo, lourd |, mais je, mio, no NAME, no quiero, no texts, no … los
  2.7: not … right, off this, opt out, outta, pas … temps, quien … NAME, sales, sold … bike, stop la
  2.7: stop … the, that … my, that … not, the … reminders, vous textez, want>you, wrong number, yo paso
  2.7: you … delete, | vous, | … get, | … spamming, | … svp, | … with, ~_chi, ~_ic, ~_oo, ~_pau, ~_pu, ~are
  2.7: ~drop, ~een_, ~ieu_, ~isab, ~ivoc, ~muni, ~must, ~non_, ~odas, ~omas, ~osse, ~pau, ~pien, ~pte, ~reat
  2.7: ~tar_, ~vec
  2.6: (remove), a customer, ahi |, all the, all this, and, assez, baja … favor, been to, bro |, can delete
  2.6: can stop, care, commande … velo, de mensajes, de recibir, de … textos, desus-, dial, dije … si, dire
  2.6: drive a, enlevez moi, est un, estuvo bueno, estuvo |, etre, gardez vos, gars |, i … one, i … removed
  2.6: it stop, keep coming, law>not, lourd, m ecrivez, me again, me apunte, me>stop, moi ca, moi j
  2.6: mon number, no molestar, not her, not>wrong, one … text, parar, please let, plus besoin, plus rien
  2.6: plus … nous, pour … textos, quitenme, rappels pour, recois encore, recor-, remove>me, retirez moi
  2.6: retrait |, rien recevoir, same text, segui-, send>law, si … veux, sms, stop now, stop thank, style
  2.6: suave, supri-, tanto mensaje, telefono |, tell the, textos … svp, this list, this … stop, to … i
  2.6: unsubscribe |, updates, velo est, way too, wrong>remove, you entendi, you me, you text, you … bueno
  2.6: you>stop, your list, | basta, | blocked, | chill, | dejen, | permission, | … autorice, | … faire
  2.6: | … mes, | … mi, ~_etr, ~_pub, ~_sms, ~baja, ~canc, ~ecal, ~ecor, ~ees, ~eman, ~enlo, ~erai, ~esus
  2.6: ~gal_, ~ices, ~lay_, ~mun, ~nag, ~noth, ~nul, ~nun, ~oco_, ~ois_, ~pted, ~pu_, ~pub, ~rase, ~sms
  2.6: ~sms_, ~teen, ~tta, ~uen
  2.5: NAME pas, NAME |, a break, a … ce, a … de, a … un, ai eu, ailleurs maintenant, alto |, and you
  2.5: appelle, arretez les, autre-, avec moi, avec tes, be … last, but … is, by … name, chat |, close my
  2.5: como … quito, de votre, de … ici, de … manana, de … plus, digo, do … use, eso |, from this, got … the
  2.5: grrr, hush, incor-, insis-, j … que, just email, la ligne, line, list>not, looking for, mal |
  2.5: mal … numero, mas por, me bajo, my phone, not use, number>wrong, o que, of these, one more, para mi
  2.5: parar |, paren, pas … bon, passee, pour nous, pour … reparation, reminders, replying stop, so please
  2.5: son … NUMBER, sorry |, sortir, stop>these, take … number, text messages, texts, texts>want, than my
  2.5: that name, the … with, this … her, to it, would like, you ni, you>list, | coudonc, | otro, | rip
  2.5: | … bike, | … down, | … esta, | … sold, ~_ale, ~acab, ~aren, ~asu, ~ates, ~aur, ~dome, ~exts, ~guen
  2.5: ~illa, ~imi, ~mio_, ~nche, ~nel_, ~nsis, ~ois, ~pam, ~quen, ~rte, ~spam, ~uall, ~ud_, ~uff_, ~uven
  2.5: ~xts, ~xts_
  2.4: NAME qui, a … shop, aburr-, ago, annoying |, arret |, autre message, ay, baja, be … if, can … not
  2.4: ce numero, clicked, con los, d un, de su, de … faut, delete, did … order, dije, drop me, en su
  2.4: en … plus, est … arretez, every day, fois faut, gal, inbox, is what, is … old, is … up, it for
  2.4: it … sunday, j … plus, je … a, la baja, la manana, le temps, les … que, live in, m … inscrit, me estan
  2.4: me of, me … lol, me>more, mi telefono, montr-, next text, not care, number>want, on n, ordered a
  2.4: oublie ca, p |, pero … no, please delete, please end, please … more, prefiero que, quand j, que … no
  2.4: qui … NAME, quit … me, quitar |, recoive, rien … chez, robot, said yes, scam |, si you, so stop
  2.4: souve-, souvent, stop>texts, take … of, take … out, tan, texts thanks, the … at, the … was, this was
  2.4: tout svp, turn off, un subscribe, veces, velo c, vendi … bici, want texts, wants off, | again
  2.4: | desinscrire, | son, | that, ~_abu, ~_ay_, ~_ce, ~_ray, ~_un, ~_vec, ~ach, ~ban_, ~bas, ~borr, ~bro_
  2.4: ~ces_, ~chi, ~erio, ~ese_, ~git, ~ije_, ~ilie, ~inco, ~ivat, ~lvi, ~mind, ~nbo, ~ocki, ~opt, ~pare
  2.4: ~paus, ~quit, ~rene, ~req, ~requ, ~ria_, ~ssez, ~vate, ~vece, ~vis_
  2.3: (list), NUMBER … after, a rest, a … e, abonnement, ai aucun, apunte, arretez svp, avais dit, avis
  2.3: be … off, but … do, ca NAME, can … call, con … mensaje, con … mensajes, could text, creo que
  2.3: de texter, delete it, did … sign, este cel, for him, forever>send, from your, from … on, have … go
  2.3: he … a, he … the, hobby, i said, i … no, i … opted, is a, is sunday, it was, je … stop, know … NAME
  2.3: la police, lata, lata |, lawyer |, los textos, m, m ecrire, manden, manden nada, me manden, me salgo
  2.3: me … si, moi tranquille, mon … lol, mon … pour, name is, no … texts, not>texts, notices, numero lol
  2.3: ok enough, p, pas, pas recevoir, please do, plus m, plus merci, pour une, preguntarme, pu, que … m
  2.3: qui NAME, quita-, quito, reached the, receipt only, remove>want, retirer, ruego, said … to, send |
  2.3: send>more, send>want, si … continuez, signed up, sim, so … can, stop>angry, stop>number, suis … NAME
  2.3: t, text club, texter |, texts>more, the … in, this is, to block, tu peux, un autre, veux pu, vos … de
  2.3: what … this, which … i, why … you, will … be, you again, you just, yours, | cancelar, | esto, | it
  2.3: | mettez, | slow, | … all, | … bro, | … live, | … qui, | … sus, | … there, ~_ago, ~_bre, ~_fue, ~_jar
  2.3: ~_m_, ~_p_, ~_pu_, ~_t_, ~_van, ~apa, ~arti, ~cele, ~desa, ~embl, ~erde, ~ese, ~ffa, ~iera, ~ir_
  2.3: ~irer, ~isat, ~ish, ~iste, ~iva, ~ive_, ~ki_, ~lir_, ~lul, ~ncor, ~nen, ~nsu, ~opa, ~otro, ~perm
  2.3: ~pier, ~rame, ~roi, ~rsi, ~sabl, ~spet, ~tenm
  2.2: NUMBER … la, a cette, a … taller, acepte, acosa-, after i, ai jamais, ai … laisse, al dueno
  2.2: and delete, attend, autres, batar-, batard, be the, bloqu-, c … fini, can … pick, cesse-, check-
  2.2: coming back, commande de, consent, de messages, de no, de texto, des messages, devez, di, do … ever
  2.2: equivocaron |, escribirme, est du, est … j, est … une, este … es, eu … numero, exclu-, exit, fa
  2.2: finish, go to, got it, i live, in error, in … of, incorrect, is |, it … NUMBER, j … achete
  2.2: jamais … oui, jarto, je … bloque, juste pour, la … personne, llamame, m enlever, ma vie, make
  2.2: manden |, march, mass, me llamo, me now, me … and, me … ma, me … work, mismo |, n … plus, ne pas
  2.2: no … escriban, no … he, not be, not … NAME, not … who, not>send, nothing personal, notices |, once a
  2.2: oubliez moi, parti, pas c, pas deranger, pas un, pas … bonne, pas … est, permi-, pero, plus … messages
  2.2: pour toujours, pour un, que lata, quitter, recal-, recois ca, remove>list, si j, smh, son, stoppe
  2.2: suis jamais, text … time, textez … pas, that i, the right, the … thing, this … me, to send, un NUMBER
  2.2: un peu, veux … etre, votre magasin, vous devez, want>law, wey, what … i, whoa, you les, you … reached
  2.2: you>not, | batard, | cancela, | quitter, | said, | solo, | voyons, | way, | whoa, | with, | wrong
  2.2: | … put, ~_are, ~_di_, ~_lin, ~_rol, ~box_, ~brea, ~bur, ~clet, ~cord, ~deve, ~disa, ~dito, ~dom
  2.2: ~eado, ~edir, ~enor, ~esad, ~excl, ~fa_, ~gan, ~ibu, ~insi, ~iten, ~ja_, ~lto, ~lula, ~mbl, ~nge_
  2.2: ~ocha, ~ox_, ~para, ~renm, ~rmis, ~saca, ~sati, ~sim_, ~ti_, ~tran, ~ts_, ~ueg, ~val_, ~vis, ~xcl
  2.2: ~xclu
  2.1: NAME on, NUMBER … a, NUMBER … svp, a month, a pas, a … les, aime pas, appels, are … for, arretez de
  2.1: autorisation, aux messages, avez … la, basta, be back, been … your, bof, c … la, cada, calm, calm down
  2.1: card with, card … my, checked, consent |, cross-, crossed, de recevoir, de tu, de … liste, deja dit
  2.1: deman-, deranger |, do … hit, donne mon, ecriv-, el … you, elimi-, email … instead, escriban, escriben
  2.1: est fini, est pas, et, etes chez, fella |, fewer, form, franchement |, getting old, have anything
  2.1: have reached, here by, how does, i would, i … this, if … stopped, in one, it … this, j … mieux
  2.1: la persona, la semaine, le … mal, les … a, life, like the, looki-, looking, m ecris, mail
  2.1: march please, moi … de, my … from, my … on, no, no mande, no … for, no … manden, no … recibir
  2.1: nope not, not hit, not … these, number i, of your, on se, or i, pas interesse, pas sur, pas … courant
  2.1: pas … rendez, permiso, please … them, plus … vos, pouvez les, pues, recevoir ca, remin-, resil-
  2.1: retrait, sacame de, said |, screw you, sea el, sea … ultimo, ser, stop comme, stop or, stop … is, sue
  2.1: sur … textos, take … off, talle-, taller, texteen, that you, the bikes, the … fella, the … person
  2.1: this … to, to … on, trying to, undo, velo … c, vous bloque, vous … arreter, vous … chez, vs, waive-
  2.1: waiver, what … it, with … number, y all, y me, yes to, you ever, you … again, your … me, yours-
  2.1: yourself, | annuler, | ay, | bof, | calm, | hi, | reported, | sus, | t, | terminate, | … llegan
  2.1: | … non, | … pu, | … receipt, | … sure, ~_aco, ~_bel, ~_cel, ~_eli, ~_et_, ~_mut, ~_no_, ~_op, ~_opt
  2.1: ~_per, ~ark_, ~arn, ~avin, ~bil, ~cada, ~care, ~cel, ~ees_, ~elim, ~eque, ~esa, ~ex_, ~fewe, ~iben
  2.1: ~icit, ~ida, ~iff, ~ind, ~lien, ~limi, ~mark, ~miso, ~nate, ~nuit, ~och, ~ompa, ~ores, ~out, ~pref
  2.1: ~rait, ~sab, ~sary, ~scam, ~sil, ~susp, ~too_, ~uit, ~ula, ~una, ~urn_, ~urr, ~usca, ~usp
  2.0: (not), a bit, a moi, a while, achete une, agreed … this, all … texts, am … it, are looking, arret
  2.0: arretez … m, autres |, bicyc-, c … un, ca … faire, can … the, ce cell, cell |, confu-, count-
  2.0: de … mere, debarque, dejar, dejar … recibir, dejen, digit-, ecris stop, el tiene, en esta, en … casa
  2.0: enlever |, enlevez … des, enrol-, es una, es … telefono, est … du, est … je, fabor, faites le
  2.0: first time, follow ups, fort |, free, get … of, hablan, hasta aqui, hear … you, her phone, hers |
  2.0: hit the, how did, i … yes, in … day, in … i, is too, is … one, j appelle, j … stop, know … is
  2.0: la bonne, la … moi, la … passee, la … vez, les message, liste, live, lleguen, loca, loca |, m … de
  2.0: mais … veux, me texteen, me … do, moi … sur, molesten, more texts, moved, my line, my … no, named NAME
  2.0: never been, never gave, no msj, no … en, not his, not … here, not … order, nous |, out please
  2.0: para que, plus ici, plus … numero, por fa, pues |, que … stop, quit texting, rappel |, s … fait
  2.0: sales |, salir |, se desabonner, semaine passee, send me, serie-, souvent |, stop>send, su tienda
  2.0: tengo que, terminate, text again, textos de, textos … la, the … updates, to receive, to … from
  2.0: to … when, tout ca, tu m, un … up, usele-, useless, utile, va faire, votre liste, vous autres
  2.0: vous cherchez, vous … ecrivez, what the, who is, with you, wo, years, you … lo, you … looking
  2.0: you … los, you>angry, | ben, | in, | new, | parar, | stopper, | too, | vendi, | wo, | … calls
  2.0: | … dice, | … estan, | … heard, | … lost, | … mude, | … pero, | … should, | … shut, | … subscribe
  2.0: ~_aho, ~_den, ~_des, ~_guy, ~_ot, ~ahor, ~alir, ~ane, ~anul, ~avo, ~bicy, ~bla, ~blas, ~bor, ~cono
  2.0: ~cons, ~cor, ~cru, ~endo, ~enl, ~enme, ~enso, ~enti, ~eres, ~ewer, ~fort, ~gh_, ~grou, ~guy, ~hus
  2.0: ~icat, ~iem, ~kill, ~lme, ~mmat, ~mmun, ~nfu, ~nfun, ~nge, ~nica, ~nnee, ~nsub, ~nunc, ~onfu, ~oot
  2.0: ~opt_, ~pero, ~pid, ~pris, ~qu_, ~rela, ~reti, ~rett, ~robo, ~rois, ~rop_, ~sac, ~sele, ~sig, ~sign
  2.0: ~try, ~ude_, ~uenm, ~uff, ~unsu, ~utt, ~val
  1.9: (number), (texts), NUMBER textos, NUMBER texts, a little, a pizza, a … avenir, a … place, ai vendu
  1.9: alerts, am in, and … have, angry>angry, aqui, asked, at checkout, au … j, aveni-, avenir, avez … mon
  1.9: basur-, basura, because … did, besoin |, bill, bit, bite, c pas, cambie … ciudad, can … be, case |
  1.9: changed … number, ching-, ciuda-, ciudad, close, cosas, de ciudad, de mandar, de … reparacion
  1.9: de … vie, do … keep, do … me, down lol, du groupe, each, el … otro, emergencies, encore vous
  1.9: end … please, enlevez |, envois, envoyer, equivocado, escribirme |, every, follo-, follow
  1.9: for emergencies, for real, gave my, halte, have the, have … the, hinch-, i sold, i still
  1.9: i unsubscribe, i … like, in … name, interested |, is not, is … the, j espere, j … aucun, j … vendu
  1.9: je n, je reponds, junk, juste m, l avenir, la basura, lache, las … am, last one, ligne, liste svp
  1.9: lol i, lol wrong, lui, m appelle, mais, marco mal, mauvaise place, me pregunto, me |, me … break
  1.9: me … esto, me>law, meh, merci bonne, message please, mieux pas, moi des, moi donc, moins
  1.9: mon telephone, more of, my inbox, my … class, my … is, never opted, never … in, never … to, never … up
  1.9: no … mensajes, not for, not … list, not>more, number was, number … a, only … it, only … the, or texts
  1.9: paral-, paren |, pas commande, pas fait, pas … gars, per, pizza place, play, please … texting, pour l
  1.9: pour … facture, prefiero … me, pregunto, print, que pasa, que … mensaje, quitenme |, rappels, rejoi-
  1.9: reminder … NUMBER, reponds, repor-, retir-, rien laisse, saute-, seriously, signing up, so … quit
  1.9: solo para, soy … mama, stop, stop … messages, svp lol, t as, tengo … bici, text a, text at, text less
  1.9: text … lot, textez plus, texts … no, the do, the service, the waiver, the … as, the … came, tiene otro
  1.9: times |, to … phone, uh, un seul, un … texto, une chambre, updates please, vais vous, vez, vos promos
  1.9: wrong guy, you dejen, you know, you se, you vi, your text, | arrete, | bon, | come, | marco, | next
  1.9: | yo, | … apunte, | … aqui, | … better, | … en, | … lata, | … los, | … puse, ~_aq, ~_aqu, ~_bas, ~_eac
  1.9: ~_few, ~_hic, ~_lui, ~_sac, ~_set, ~_sto, ~_vez, ~als, ~aqu, ~atr, ~desi, ~digi, ~eet_, ~enm, ~epor
  1.9: ~ersi, ~ff_, ~gie, ~ibie, ~iel_, ~igit, ~inat, ~ines, ~junk, ~lata, ~lici, ~lou, ~mam, ~mass, ~moin
  1.9: ~ncle, ~ndi_, ~ndu, ~nlo_, ~ontr, ~ooki, ~orr, ~osas, ~pany, ~ppre, ~rapp, ~roup, ~sist, ~sked, ~sto
  1.9: ~tant, ~terr, ~wher, ~xted
  1.8: NAME here, NUMBER message, NUMBER … vous, a car, a different, a ver, a … office, ai demenage, ai plus
  1.8: and take, and … texting, angry>texts, at your, avez … vu, bikes home, bon, borrenme, but please
  1.8: came … on, can end, can … cut, cancelelos, cease, cell de, chaque texto, chier, coche, combien de
  1.8: contest, cuantos mensajes, de bicyclette, de magasin, de … o, de … texter, deja repondu, dernier … que
  1.8: desabonnez |, did … opt, discontinue, dit non, do not, do … mind, ecrivez pas, el ultimo, en clase
  1.8: en … vida, enrolled, entered, error |, espere, esta … gracias, estos, etait a, etes … la, ever, frieg-
  1.8: from now, from you, happens, have … wrong, hers, how … you, i receive, i … ordered, il vous, il y
  1.8: in … wheelchair, inscrite, inten-, is ready, it is, j … demenage, je debarque, je repond, je suis
  1.8: je … appelle, je … ma, je … meme, le dernier, les |, less, lien … se, lista |, llego a, lost |, m oter
  1.8: madam-, madame, mangez, mas gracias, mauvais numero, me desabonne, me … mandando, mensajes |, mere
  1.8: mi vida, mi … jaja, mieux … recevoir, molestar, more>law, never ordered, night |, no bill, no manden
  1.8: no mas, no … message, no … of, nomas |, non aux, not opt, now … do, number off, on … ride, oter de
  1.8: otez, otro mensaje, own a, pas celui, pas dans, pas le, pas votre, perdon pero, permiso |, pesad-
  1.8: pido, place, please fix, please … sending, por … y, pour se, proje-, projector, pu |, qu, que, que el
  1.8: que vous, remove, removed please, repondu, report you, rest, ride it, saquenme, says … on, se puede
  1.8: sigas, signale, so |, spamming me, stop … ca, stuff |, su … no, suspe-, texteen |, textos merci, tf
  1.8: the bike, think … is, this … last, this … scam, to keep, to … stop, up i, vendu, vos … pour, vous vu
  1.8: vous … donne, vous … faire, wey |, what bike, when … signed, who you, with … texts, worse than
  1.8: wrong … lol, years ago, you fue, you no, you please, you stopped, you … manden, your customer, | ou
  1.8: | para, | … as, | … debarque, | … es, | … etait, | … husband, | … otra, | … robot, | … tomber, ~_ask
  1.8: ~_buz, ~_cea, ~_dig, ~_dis, ~_ens, ~_err, ~_kno, ~_mai, ~_no, ~_nun, ~_par, ~_qu_, ~_rob, ~_ser, ~acos
  1.8: ~acta, ~aho, ~aken, ~aler, ~apel, ~ara, ~avoi, ~ben_, ~bit, ~buz, ~buzz, ~caba, ~cea, ~ceas, ~chen
  1.8: ~clin, ~donn, ~els, ~eri, ~etir, ~ever, ~foll, ~hier, ~hre, ~ione, ~iren, ~itos, ~lar_, ~lm_, ~lug
  1.8: ~mere, ~mig, ~no_, ~non, ~obo, ~of_, ~oins, ~ombe, ~omo, ~op_, ~oter, ~out_, ~own_, ~pedi, ~pose
  1.8: ~preg, ~pus, ~ran_, ~ray, ~rch_, ~rest, ~rie, ~rtar, ~sin, ~sos, ~sos_, ~spen, ~ste_, ~stin, ~stop
  1.8: ~stos, ~sue_, ~tais, ~tan, ~tede, ~tine, ~uien, ~una_, ~uspe, ~uzz, ~vei, ~veil, ~vois, ~way
  1.7: NAME … her, NAME … no, NUMBER weeks, NUMBER … the, a jamais, a wheel, a wheelchair, a … and, a … much
  1.7: ads |, am … and, and … am, anda, annule la, annuler |, anything … to, are … going, arretez
  1.7: at … website, beau la, bike but, bit much, bit |, bloque |, borrame, but this, by text, ca plus
  1.7: ca suffit, casil-, casilla, cessez, chier |, ciudad |, conos-, conosco, conse-, conta-, contesto … que
  1.7: coupe-, creo, cuando van, cuart-, cuarto, cut … the, day |, de … sus, dejen de, des textos, des … de
  1.7: different … now, digito, do … add, do … want, does not, donne un, donnees, du … la, ecrire, el senor
  1.7: en … pu, end this, enlever, entendre parler, entendre … de, envie-, envoyez ca, est NUMBER, est fait
  1.7: est … moi, etes trompe, excuse, fa |, faire les, faux, for … not, forfait est, fort, franchement
  1.7: friegues, gave, go … and, guys |, halt, hasta … van, have got, have this, he passed, her number, hice
  1.7: how … i, i agreed, i pick, i will, i … get, ici la, if … was, il est, instead of, inven-, it now
  1.7: j … eu, j … jamais, j … la, je … signale, je … vous, just … me, la ca, la fille, la … el, la … y
  1.7: laissez tomber, le gars, le … pis, les alertes, les … haha, lien pour, llamo NAME, los bloqueo, lui |
  1.7: mais plus, mais … de, marca-, me avisen, me by, me escriben, me instead, mes donnees, mi … lo, moi svp
  1.7: mon dossier, mon forfait, named, need texts, new … and, no more, non, not add, not … an, now on
  1.7: now please, numero lo, numero … NAME, numeros, nunca he, o p, ojala, omg |, on … do, on … form
  1.7: once … month, one day, ones, opt, opted in, opting out, oter, oui … la, par jour, parler … vous
  1.7: pero este, plainte, plainte |, plenty |, plus … des, pouvez … le, pregu-, promos svp, quand meme
  1.7: que … llamen, quieren, quite-, real |, registre, remove … number, remove>law, remove>you, reque-
  1.7: retirer |, s t, s … o, says … you, serieux, setti-, show up, signing, soit le, soit … dernier
  1.7: solo … la, son las, sont pas, stop thanks, stop>law, stoppez, suis … a, suspender, t o, t … p
  1.7: telefono de, text box, text updates, text … again, texto-, textos, textos |, that … be, the brakes
  1.7: the number, the texts, the trouble, these>texts, these>want, to stay, tomber, total-, tranq-, trompe
  1.7: tu lista, tune … i, un … la, up on, van, velo a, veux … entendre, voice, vos rabais, vous m
  1.7: vous signale, want off, what |, where, where i, why |, will … it, with … messages, work order
  1.7: work phone, y en, y ustedes, you asked, you keep, you might, you pues, you should, you … do, you>me
  1.7: your shop, | hit, | on, | s, | salir, | stop, | tout, | uh, | … bajo, | … been, | … cambio, | … ecris
  1.7: | … fais, | … forfait, | … has, | … i, | … passed, | … plan, | … verdad, | … vos, | … voy, ~_ami
  1.7: ~_ech, ~_emp, ~_et, ~_gav, ~_gir, ~_hus, ~_out, ~_pos, ~_qui, ~_rap, ~_req, ~_sol, ~_uns, ~ally, ~ama_
  1.7: ~anot, ~arme, ~asur, ~bit_, ~choo, ~cle, ~crip, ~croi, ~ctar, ~des, ~dete, ~dial, ~dir, ~dis, ~each
  1.7: ~epte, ~eren, ~eros, ~esab, ~faux, ~gav, ~gave, ~genc, ~gir, ~gnin, ~gun, ~gunt, ~hear, ~hem, ~hice
  1.7: ~hie, ~hum, ~ici_, ~inc, ~ined, ~irez, ~jen_, ~lie, ~mine, ~mpa, ~ndar, ~ntl, ~nvio, ~obb, ~oiga, ~oll
  1.7: ~oma, ~pus_, ~ranq, ~remi, ~resi, ~rieu, ~rre, ~rret, ~sed, ~sen_, ~sent, ~shop, ~souv, ~su_, ~taf
  1.7: ~tati, ~todo, ~top, ~top_, ~uat, ~ught, ~uite, ~unto, ~ure_, ~urri, ~vat, ~xtos, ~zco, ~zco_
  1.68: (tables say unclear)
  1.6: (send), NAME sorry, NUMBER … j, NUMBER … today, a donne, a funeral, a … ecrire, a … star, about my
  1.6: actually, after that, again … i, ai, ai … a, ai … mon, ai … numero, ai … une, am NAME, am going
  1.6: am … you, am … your, and … not, annulez … abonnement, anything … you, apres ca, apres … plus
  1.6: aqui … se, aussi svp, avec … rabais, back |, bloqueo, buying anything, ca pour, ca va, cambio de
  1.6: can … texts, cancelo, ce nom, cell, chale, como lo, completement, contesta, continuez |, coupo-
  1.6: cuando … a, de bike, de ustedes, debar-, delete … old, delis-, demandez, demenage a, desactiven
  1.6: deten-, detener, di … para, do … care, does this, doit, donde, donde … que, donne, double check
  1.6: du tout, ecris, email, en plus, en recevoir, envien, erase, eres, es un, es … o, est … pas
  1.6: estoy … clase, fait reparer, favor … no, for this, for … one, for … please, for … repair, good luck
  1.6: group, have … me, hijos, i guess, i hope, i needed, i wish, i … report, if … text, importante
  1.6: importante |, in … shop, inner, insu, is … work, it … not, j … dit, j … pas, japan, je … jamais
  1.6: je … me, kid |, kill the, la mama, law>wrong, le robot, le … etait, le … para, les nerfs, les pieds
  1.6: luck, mal … telefono, manden mas, marde, me sigan, meme pas, mensajitos, messages please, mi … los
  1.6: mother |, mute, my email, my lawyer, my … stop, n ai, necessary, necessary |, nerfs, nix, no gracias
  1.6: no … bike, no … el, no … volver, non pour, not … any, not … them, not>you, number … week, ok to, on |
  1.6: one text, only gave, otro, oui pour, out loud, parle-, pedals |, perso-, pierd-, pis, pis le
  1.6: please close, please … my, por favor, prefe-, pressure, proch-, pueden … de, quand … ai, quand … velo
  1.6: que quiero, rappe-, rappels de, receiving, remue-, rendu a, ridiculous |, same as, se quien, se … los
  1.6: seguido, send>not, senor, serai-, serait, she wants, since NUMBER, sold, still on, stop svp, stop … je
  1.6: stop … now, stopa-, stopall, sus … por, svp arretez, svp les, tan seguido, tanne-, tannee, tengo bici
  1.6: text … when, textear |, texting … about, texts have, thanks, the person, the wifi, the … alerts
  1.6: the … have, the … this, the … to, there are, these>send, to never, to … getting, to … new, tombe-
  1.6: tomber |, totaled, tremblay, trying … reach, tu … m, velo … ai, veuil-, veuillez, veut … de
  1.6: vous … fermer, vous … l, vuelv-, want |, want>these, was ok, what … with, wheelchair, will report
  1.6: will … you, yo, you call, you lost, you … da, you … have, you … his, you … the, | bro, | connais
  1.6: | detener, | give, | nix, | ojala, | omg, | our, | quit, | seriously, | stopall, | stoppez, | ugh
  1.6: | va, | … auto, | … girl, | … ocupo, | … personal, | … sister, | … today, | … wish, ~_ai_, ~_anu
  1.6: ~_bor, ~_ec, ~_fol, ~_int, ~_joi, ~_moi, ~_pro, ~_qu, ~_st, ~_tex, ~_yo_, ~abar, ~ache, ~ada_, ~aint
  1.6: ~alm, ~ami, ~aque, ~aran, ~ark, ~aven, ~bon_, ~bye, ~bye_, ~celo, ~cki, ~cos, ~creo, ~dly, ~dly_
  1.6: ~doit, ~dond, ~dor, ~earm, ~ef_, ~efer, ~egan, ~eivi, ~elet, ~elon, ~emue, ~entl, ~enu, ~epai, ~eui
  1.6: ~euil, ~ewe, ~eza, ~feri, ~fill, ~fo_, ~ging, ~gne_, ~hez, ~hez_, ~iol, ~jama, ~jen, ~lait, ~lign
  1.6: ~luck, ~mai, ~mais, ~moi, ~mue, ~ncio, ~nle, ~odos, ~oin, ~onl, ~osa, ~oub, ~oupo, ~phon, ~pis_, ~pui
  1.6: ~puis, ~rap, ~rar_, ~refe, ~remu, ~rna, ~rren, ~rter, ~sada, ~se_, ~staf, ~stay, ~ste, ~tay, ~tely
  1.6: ~terd, ~tex, ~text, ~tile, ~tiva, ~ton_, ~too, ~ubli, ~upon, ~van, ~veui, ~wan, ~yo_
  1.5: (more), NAME a, NUMBER de, NUMBER one, NUMBER … texting, a bus, a life, a recevoir, a … i, a … lol
  1.5: a … nada, aceptado, add my, ahead and, ai compris, aime mieux, already picked, already … me
  1.5: am … still, and after, and he, and this, answer is, any NAME, aqui no, are texting, asi, ask to
  1.5: ask … be, at … funeral, au courant, au … m, avisenme cuando, back off, be coming, be grateful, be on
  1.5: be … back, bike was, bikes … stop, bonne personne, c … du, ca les, call registry, cancelen los
  1.5: cessez |, cette liste, changed her, cherc-, cherchez, cita de, compris |, comptoir m, con tanto
  1.5: coupons, coura-, courant, cut me, de joder, de ne, de … juste, delet-, denme, denme de, denme … baja
  1.5: deranger, desabonner |, desap-, desin-, dessus |, do … know, dropping, el mio, el … y, electrica
  1.5: elle a, en adelante, enlevez mon, enten-, entiendan, escribas |, est quoi, est … fait, estaf-
  1.5: etait le, eu mon, excuse me, faire … textos, famille, faut le, for any, franc-, garderie, get my
  1.5: get removed, get … life, good … the, grateful if, grateful … you, guardense, guardense sus, haha … moi
  1.5: have … a, hello i, how … times, i … say, i … something, i … sue, i … to, in NUMBER, in front, in your
  1.5: insurance … it, interesse pas, is private, is … hard, is … me, is … thanks, it close, it … i
  1.5: it … important, it … ready, it … you, j veux, j … compris, jaja … no, jamais mis, jamais … la
  1.5: jamais … les, je crois, je recois, je … arret, je … desabonne, joder, just stop, know NAME, l heure
  1.5: l … proprietaire, la … en, le … des, le … number, le … si, les … merci, link and, lista gracias
  1.5: littl-, little, llamo, los … jaja, m … pas, mais c, many times, many … do, marketing, me anymore
  1.5: me avisan, me this, me … inscrit, me … texts, merci … journee, mes deux, messages j, mi numero
  1.5: mi … se, mis les, mis … pieds, moi et, moi plus, moi … suis, moment, more please, morning |, mothe-
  1.5: must have, my … text, my … thinks, n … rien, naggi-, nagging, name of, never, no … a, no … aqui
  1.5: no … interesa, no … updates, non merci, not order, not who, not … a, not … customer, not … person
  1.5: not … registry, not>want, nous, number … it, numer-, of … text, ok … text, on … work, optin-, opting
  1.5: or any, order anything, otro |, ou j, ou … ai, own … now, pardo-, pardon, pas … bike, pedir-
  1.5: phone please, phone … is, please turn, plus svp, pourquoi tu, prochain, prochains, pu besoin
  1.5: quelqu … d, qui est, rappels … svp, ras, rayer, reach-, recevoir … texto, refra-, refrain
  1.5: refrain from, registry, remov-, renun-, reponds arret, reportar |, respeten, respond, revoke, s … vous
  1.5: said no, saldo, salir, sans me, sauter, savoir quand, says … stop, screen, se … es, sea, see … it
  1.5: seriously |, shop now, sorte-, sortir de, spammy, stopall |, suis inscrit, suis … votre, sur … ligne
  1.5: svp haha, tache-, text moi, texting a, texting me, texts i, texts>remove, that … it, the baby
  1.5: there … for, think … got, this … NUMBER, this … and, times do, times … i, to anything, trompe |
  1.5: tu … ecris, un d, unreg-, unregister, up, urgences, used, velo … vous, vete, veux … que, volvi-
  1.5: volviendo, vos envois, votre client, vous l, vous … ai, vous … si, voyons donc, want>stop, was stolen
  1.5: was … to, we are, when did, who |, whoever … the, will sue, wipe my, with all, with my
  1.5: would … grateful, wrong phone, y siguen, yesterday … the, you to, you vendi, you … quit, you … told
  1.5: | came, | email, | ese, | excuse, | gardez, | getting, | guardense, | heard, | pardon, | screw, | set
  1.5: | still, | trompe, | … a, | … appointment, | … cambie, | … dit, | … home, | … list, | … respuesta
  1.5: | … se, | … sorry, | … textez, | … van, | … vendi, ~_aur, ~_dur, ~_em, ~_esc, ~_ev, ~_fat, ~_fic
  1.5: ~_gos, ~_id, ~_inc, ~_ip, ~_jam, ~_ner, ~_nu, ~_own, ~_pus, ~_suf, ~_te, ~_up_, ~ados, ~agas, ~anch
  1.5: ~anse, ~asta, ~ayez, ~barq, ~bran, ~busc, ~chez, ~crit, ~cun, ~dan_, ~deba, ~den_, ~ders, ~dije, ~emov
  1.5: ~emu, ~enda, ~enle, ~enr, ~ert, ~erts, ~ext, ~fat, ~fran, ~free, ~goss, ~heck, ~hora, ~iar_, ~ick_
  1.5: ~iden, ~ient, ~ilia, ~ita, ~ittl, ~ivi, ~keti, ~lamo, ~lete, ~lif, ~low_, ~maci, ~move, ~muev, ~ncl
  1.5: ~nent, ~nia_, ~nic_, ~nir, ~nly, ~nly_, ~nnem, ~noti, ~nous, ~ntac, ~ntar, ~nui, ~nume, ~ogi, ~oi_
  1.5: ~omos, ~ondr, ~ono, ~prim, ~refr, ~regi, ~rom, ~rram, ~rrem, ~rti_, ~sea_, ~siem, ~sona, ~sub, ~suf
  1.5: ~tact, ~tand, ~tir_, ~toir, ~tt_, ~uit_, ~unci, ~undo, ~uni, ~uns, ~up_, ~urs_
  1.42: (tables say mention)
  1.4: NUMBER a, NUMBER bike, NUMBER i, NUMBER pis, NUMBER time, a ca, a deux, a lot, a … at, a … persona
  1.4: a … since, a … tienda, acepte |, affai-, agrad-, agree … this, ai ce, ai dit, aimerais, all, alrea-
  1.4: already, already told, am NUMBER, am on, am over, am |, am … NAME, am … him, and … phone, angry>stop
  1.4: annule |, annuler les, answer … no, anula-, anular, any … to, anymore please, apaga-, appelle la
  1.4: apuntaron, arnaq-, arnaque, arret svp, arrett, at … counter, aucun velo, aux textos, avez rejoint, axe
  1.4: be removed, bicic-, bicicleta, bike … stolen, bikes, block-, box by, bueno |, buscan |, buzzi-
  1.4: buzzing, c … pour, c … stop, call do, call … not, can … pause, cance-, carna-, carnal, carnal |
  1.4: ce … je, cel, celul-, celular, cero, charges, charges per, check … number, chingada, choisir, clair
  1.4: contact info, contact |, coupons |, d avis, datos, de boutique, de escribirme, de m, de … ma
  1.4: de … mensajes, delete the, delete … one, demenage, des promos, des … sur, desinscrivez … svp, disco-
  1.4: dit … aux, done … you, doubt, driving me, drop the, during work, during … hours, ecrivez plus, effac-
  1.4: el numero, ella … de, elses, en envoyer, en … les, en … you, enough … from, es … de, escri-
  1.4: escriban |, escriben |, ese no, est stop, est … necessaire, est … qu, este … no, fait voler, falta que
  1.4: faux numero, fermer, fille-, filled, fin aux, fois … vous, for these, forward |, from all, from … list
  1.4: garder |, gave it, get, going forward, gossa-, got my, got … bike, guy, hace falta, have to, heard of
  1.4: his … one, home … the, hope … find, how … will, i heard, i pause, i … look, inner tube
  1.4: instead … texting, intensos, is NUMBER, is getting, is wrong, is … 2, it |, j aimerais, j … ce
  1.4: je change, je pense, je … ailleurs, jeez, jeje, jodas, joven le, know anyone, know when, know … i
  1.4: knowi-, knowingly, la … des, la … place, last, le velo, le … pour, like … see, loco |, longer … to
  1.4: louise |, m … inscrite, magic, mal, marke-, marketing |, me and, me le, me quita, me … never
  1.4: me>number, mejor por, meme, mensaje … la, might, mme, moi … lol, moi … paix, mon NUMBER, mon … sur
  1.4: mother, my bike, my order, my repair, my … charges, my … not, name but, never again, never heard
  1.4: never … of, no los, no sigan, no voy, no vuelvo, no … seguir, nobody by, nobody here, nobody … that
  1.4: nombre |, not ok, not own, not work, not … again, not … anyone, not … back, not … lol, not … phone
  1.4: notif-, now … please, nulle, nulle part, numero le, numero pas, of texting, of texts, off … text
  1.4: old one, only … please, opt me, optou-, optout, otra persona, paix, parler de, part, part of, pas mon
  1.4: passe-, phone a, phone … not, pieds, plan charges, plan … per, plant, plants, please disable
  1.4: plus pour, plus … texto, police, por el, pourr-, preferences, pris mon, promo-, quatr-, quit the
  1.4: reached, recibir, rejoint, retra-, review |, rien, sa mere, sacam-, sacame, scrap, se de, send any
  1.4: serio-, servi-, signe |, so … stop, soit, spam, stfu, still getting, stolen so, stop … to, stopper
  1.4: stp |, sus avisos, svp … message, take, take a, taken, taken off, text … before, textearme, textos je
  1.4: textos por, texts can, texts … NUMBER, the … again, the … now, the … one, the … ups, these>remove
  1.4: think we, thinks, this for, this to, thought it, thx |, time stop, to do, to hear, to leave, to work
  1.4: to … every, toujours |, tout ce, trade-, traded, tranquille, una bici, unche-, unsubscribe me, up the
  1.4: up … it, vais ailleurs, velo pas, velo … moi, velo … pret, vendu mon, voler, vous … rejoint, voyon-
  1.4: voyons, was in, was … so, was … the, what did, why am, why so, win the, with … guys, with … the
  1.4: without the, write, x, y por, you recogi, you told, you want, you … end, you … got, you … out
  1.4: you … paren, | alright, | axe, | estoy, | go, | jeez, | make, | optout, | paid, | save, | traded
  1.4: | voice, | will, | … authorized, | … commence, | … happens, | … mais, | … mal, | … message
  1.4: | … molestar, | … pedido, | … pongo, | … quieren, | … stp, | … turn, ~_alr, ~_apa, ~_cli, ~_her, ~_jo
  1.4: ~_lee, ~_liv, ~_mme, ~_ni, ~_ow, ~_peo, ~_sig, ~_spa, ~_tak, ~_x_, ~_yo, ~acam, ~adam, ~affa, ~ains
  1.4: ~aix, ~aix_, ~ala_, ~alr, ~alre, ~amai, ~angi, ~anyw, ~asi_, ~axe, ~cela, ~comp, ~cta, ~dar, ~dar_
  1.4: ~deja, ~doub, ~eces, ~ecue, ~effa, ~efr, ~egue, ~elli, ~elul, ~emin, ~era, ~etes, ~etez, ~exto, ~ffac
  1.4: ~ffai, ~guy_, ~herc, ~hol, ~ici, ~ieds, ~igh_, ~igi, ~inde, ~indi, ~ingu, ~init, ~irm_, ~izz, ~jam
  1.4: ~jour, ~lim, ~lot, ~lre, ~lrea, ~lses, ~mer, ~migh, ~mino, ~ms_, ~mute, ~ncel, ~nces, ~ning, ~noz
  1.4: ~nozc, ~nue_, ~nven, ~nyw, ~olic, ~onoz, ~oop, ~orce, ~ordi, ~orf, ~orfa, ~otif, ~ove_, ~oyer, ~ozc
  1.4: ~ozco, ~paix, ~pal, ~pam_, ~patr, ~peo, ~pli, ~pour, ~pre_, ~pt_, ~queo, ~qui, ~remo, ~ren_, ~rket
  1.4: ~roul, ~sacr, ~sins, ~soit, ~sold, ~tak, ~take, ~tann, ~tena, ~tos, ~tos_, ~try_, ~tuv, ~ubl, ~ueo
  1.4: ~ueo_, ~ug_, ~umer, ~unc, ~urai, ~usa_, ~usi, ~ute_, ~want, ~xtea, ~xto
  1.3: NAME … am, NAME … not, NUMBER stop, a erreur, a esto, a la, a ser, a … lado, a … to, aimer-, alrig-
  1.3: alright, also stop, also … the, an passe, and … is, and … off, are … options, arret-, arrete ca
  1.3: as pas, aux, avez le, avez … numero, avisan, basta you, battery is, because … you, better … me
  1.3: bici de, bike lol, bike to, borrenme |, bough-, bought, bring … in, broke my, but … the, c tu, c … une
  1.3: ca, ca commence, ca … coute, cambio, can … have, care about, case, ce … le, celular |, cette
  1.3: chambre a, chambre … air, change … boutique, chill, chum |, clase |, cocin-, cocina, commence a
  1.3: comprado, con ustedes, corte-, crois, crying out, crying … loud, cuantas veces, de ahora, de los
  1.3: de retrait, de … las, de … svp, demande d, denta-, depuis mon, depuis … operation, des … vous, di mi
  1.3: dicho, dije … no, do my, do … even, do … ride, do … you, durin-, during, e, email … fine, empty
  1.3: en reparation, en … le, enleve moi, enough is, ensui-, ensuite, entendre, envio de, envois |, es … una
  1.3: escriban mas, est beau, est … clair, est … mauvais, esta equivocado, estafa |, ex … he, factura |
  1.3: fait … mon, fake number, fcc, feel free, feel … to, for crying, for … and, for … but, for … message
  1.3: for … on, for … out, for … sake, form and, from … text, from … texts, fuera, gens, had … number
  1.3: have no, he comprado, he got, he … nada, here stop, here we, here |, hier |, hora |, how can, huh
  1.3: i be, i checked, i clicked, i keep, i say, i … going, i … it, i … never, idea, il … plait
  1.3: informations, inuti-, is empty, is … so, is … spam, it a, it take, jamais … a, jarte-, jartera
  1.3: je reste, je roule, je … d, je … juste, just for, keep your, know this, l abonnement, l an, l … passe
  1.3: la bicicleta, la garantia, la nuit, la personne, la … les, la … pas, la … pour, la … que, la … semana
  1.3: lado, laisse … tranquille, le soir, le … NUMBER, les di, let … off, liber-, ligne d, like off
  1.3: list>law, liste … gens, llama, lo … yo, loi, lol … moi, long will, longe-, longer, longer wish
  1.3: look at, los mensajitos, lose the, louis-, louise, mange-, mauvaise personne, me coute, me retirer
  1.3: me so, me … more, me … quitar, me … to, mensaje a, merci mais, messages … ai, mis mon, moi, moi c
  1.3: moi … NAME, moi … rien, molestando, mon operation, montrez, my account, my girlfriend, my … a
  1.3: my … used, name … this, ngl, no tengo, no textear, no thanks, no … NAME, no … por, no … textos
  1.3: no … wish, nom la, non arretez, not, not bring, not cool, not ride, not … anymore, not … coming
  1.3: not … new, not … so, not … stop, now so, nuit, numero, nuts |, of my, of stop, off a, off whatever
  1.3: off … a, ok … ai, on for, on … account, on … desabonne, only, only when, operation, ordin-, otez moi
  1.3: out … is, parce que, paren you, part … stop, pas si, pas … faire, passed away, paz |, peopl-, perdez
  1.3: perma-, pero … es, pesados, pis … a, plain-, plait, please discontinue, plus ce, plus recevoir, pos
  1.3: pour … hiver, pourquoi … me, prepa-, private, promos, pueden parar, que jartera, que |, que … cherchez
  1.3: que … quiten, quiero nada, quit with, quitame … la, quoi ca, raye, reall-, really, records
  1.3: reminders please, rest |, retire |, revise, roomm-, roule plus, s il, sacra-, said … only, sais … si
  1.3: sake, saquenme |, say you, se desabonne, se llama, se … con, see it, serio |, shees-, sheesh, sheesh |
  1.3: sheet, shop … to, show, signed me, signed … up, signu-, signup, sin, slipp-, sophi-, sophie, spamm-
  1.3: speci-, stop for, stop getting, stop i, stop that, stop … have, stuff, svp … de, ta, take my, taller |
  1.3: tantos, telli-, telling, tengo la, text … stop, text … work, textear, texto j, texts at, thanks stop
  1.3: that … is, the recall, the sales, the … box, then stop, these … me, this get, this spam, time no, tips
  1.3: to ask, to fix, to reply, to turn, todas, tone, toque, tres veces, trouv-, uff, uh i, ultimo mensaje
  1.3: un … numero, unsubscribe, unsubscribed |, us both, us … the, va … ser, velo je, velo … est
  1.3: vendi … bicicleta, venia, vida |, visto, vous allez, vous dites, vous lachez, vous plait, want a
  1.3: want … the, want … updates, want>me, was … NUMBER, week is, whatever sends, when … am, where you
  1.3: widow, will get, will look, will … at, wipe, wish to, word, would … mind, would … off, wrong>stop
  1.3: y est, y … erreur, y … no, y … que, you looking, you paso, you … call, you … mande, you … text
  1.3: you … this, you … what, your records, yours … the, | another, | aqui, | bloque, | esta, | f, | feel
  1.3: | get, | good, | let, | lose, | moi, | prenez, | retire, | serieux, | suficiente, | tu, | uff, | yeah
  1.3: | … blonde, | … check, | … dieron, | … envoyez, | … jartera, | … mensajes, | … reminder, | … sa
  1.3: | … sigan, | … suffit, | … t, | … veces, | … will, | … works, ~_abs, ~_an, ~_arr, ~_aux, ~_bou, ~_ca_
  1.3: ~_ces, ~_dou, ~_e_, ~_fc, ~_fcc, ~_gla, ~_les, ~_ms, ~_nec, ~_oj, ~_piz, ~_pou, ~_rie, ~_scr, ~_sm
  1.3: ~_sr, ~_ta_, ~_tel, ~abo, ~achi, ~adio, ~agi, ~ai_, ~aji, ~ajit, ~ans, ~apag, ~aria, ~arlo, ~avor
  1.3: ~ba_, ~bli, ~casa, ~casi, ~cc_, ~cell, ~cett, ~chec, ~chos, ~clos, ~clu, ~cout, ~dat, ~dire, ~ebar
  1.3: ~ece, ~eck, ~eine, ~else, ~emer, ~ener, ~eop, ~eopl, ~erch, ~etre, ~eul, ~fcc, ~fcc_, ~few, ~fra, ~fur
  1.3: ~hal, ~ille, ~imin, ~inne, ~ipc, ~ipci, ~ipe_, ~ismo, ~ist, ~joi, ~lado, ~last, ~leta, ~litt, ~llez
  1.3: ~llow, ~lse, ~lte, ~marr, ~mate, ~med_, ~mill, ~moi_, ~moth, ~mov, ~mpe_, ~nme, ~not, ~oil, ~oit_
  1.3: ~only, ~oomm, ~opl, ~ople, ~ori, ~otez, ~oulo, ~oval, ~oyon, ~pamm, ~peci, ~peop, ~pet, ~pied, ~piz
  1.3: ~pizz, ~plai, ~pou, ~rce, ~rds, ~rds_, ~reo_, ~ret, ~ripc, ~riss, ~rmac, ~rme, ~rmi, ~saqu, ~sca, ~sen
  1.3: ~smo_, ~son, ~sort, ~spu, ~stuf, ~sus, ~taro, ~tc_, ~tori, ~trem, ~tric, ~tuf, ~tuff, ~ty_, ~uise
  1.3: ~usc, ~usin, ~ust_, ~xtee, ~yons
  1.2: NAME this, NUMBER … from, NUMBER … have, a air, a m, a mis, a son, a … about, a … haha, a … sans, aca
  1.2: accident, ahorita no, ai NUMBER, ai … mis, alertas, all day, am … on, am … out, and i, and stop
  1.2: and … stop, and … would, angry>wrong, another … now, apagu-, are there, arrete les, arrete … m
  1.2: arrete … me, as le, as … mauvais, askin-, asking, at … house, au … du, aucun texto, aurai
  1.2: aurai besoin, avec les, avisos de, bajen-, before NUMBER, belle, besoin … vos, bette-, better, bien el
  1.2: bien pero, bike in, bike last, block you, bloqueado, bon … on, borrar, borre-, boutique, busca-
  1.2: busqu-, but she, by accident, c mon, c … beau, c … bon, ca … la, cada cuanto, call list
  1.2: call … instead, camara de, can the, ce texto, change, commande chez, commande … vous, commence, compu
  1.2: computer … stop, con un, confirm, confondu, craig-, craigslist, customer, cut … off, d une
  1.2: dans … coin, day … is, de cancelar, de sus, de … ans, de … je, de … molestar, de … telefono, de … vous
  1.2: debranchez, deja de, delete … info, dernier svp, desabonner, desconozco, desuscribanme
  1.2: did … subscribe, different, dios, do … have, do … unsubscribe, does that, donne … faux, dors, ecole |
  1.2: ecrir-, el envio, en serio, en … je, encore une, encore … texto, enlev-, envie mas, envio, es mio
  1.2: es … la, esa tienda, est … c, est … elle, est … lui, est … mais, estop, etudiante, eu … velo, ex
  1.2: fait … vous, faite-, faites, fatig-, fatigants |, fix your, fleet, fois, for what, for … guys
  1.2: forget i, forma, forma de, forward, from … me, fuera de, funeral |, furth-, further, garder, gars
  1.2: get … this, ghost, girlfriend, give up, gracias … todo, grandma, habian, hard … on, hay forma, heill-
  1.2: heille, here … me, his, hombr-, hombre, hombre |, how to, i know, i signed, i … NAME, i … NUMBER
  1.2: i … his, i … none, i … only, ici pas, ici … est, if this, in … min, in … you, interessee, is you
  1.2: is … last, it and, j achete, j aurai, j … mis, jaja you, jamais donne, je dors, je … etre, je … plus
  1.2: just call, keep, kijij-, kijiji, knock it, knock … off, l ancien, la palabra, la svp, la verdad
  1.2: la … avec, lache mon, lachez mon, ladil-, ladilla, laiss-, last … from, le coin, le … plus, leaving a
  1.2: lee, line is, little |, llegan … de, llena-, loco, lol … is, lost a, m … ca, ma … est, magasin, mano |
  1.2: marco, marri-, matte-, mauvaise, me llegue, me molesten, mensaje mas, mensaje no, mensajes
  1.2: mensajes … mi, messages, messages |, messages … j, mi cuenta, mia, mind, moi merci, moins souvent
  1.2: moins |, mon accord, mon tour, mon … haha, more ads, more message, muted you, my ticket, my … info
  1.2: n est, n |, ne … texter, need … keep, new … who, ningu-, ninguna … de, no envien, no idea, no signal
  1.2: no son, no tienen, no … comprado, no … favor, no … molesten, no … si, no … svp, no … yo, none please
  1.2: not subscribe, not>law, notifications, nouvelles de, nuit |, number … is, numero je, nurse, of … phone
  1.2: off of, off … texts, oigan, on … card, on … me, one today, one … is, otez mon, out thanks, palab-
  1.2: palabra, par texto, pas interessee, pas lui, pas que, pas texter, pas … autres, pass on, passe mon
  1.2: passe … tour, pausa, paye, payee, people, petes, peu, phone … to, plus entendre, plus … message
  1.2: points, pongo, por todo, por … porfa, porfa |, possible d, pour arreter, pour dire, pour … merci
  1.2: pourquoi … m, pouvez arreter, pris, prohi-, promo … moi, pu … texto, pu … textos, pubs, puedo |, pus
  1.2: qu on, quand … aurai, que me, quien eres, quiero … esto, quitame, quitenme de, read, real, recall
  1.2: recogi, recogi la, recogi … bici, request, retirez, retirez |, revei-, robot |, saque-, save your
  1.2: say stop, scree-, se si, se … que, semana |, sending the, serio, seul texto, si … reponds
  1.2: someone else, spame-, star review, station, stay, stay on, stop asking, stop gracias, stop merci
  1.2: stop … message, stop … updates, subscribed |, subscription |, sue |, surgery, tablet, tachen
  1.2: take … name, tal, tanna-, tanne |, tel, telle-, tellement, texas, text i, text … on, texti-, texto svp
  1.2: that box, that … the, the counter, the new, the promos, the screen, the time, the … going, the … kid
  1.2: the … messages, there … two, these go, these off, these to, these … and, think it, this … getting
  1.2: this … or, thought … was, to not, to see, to your, to … and, to … check, to … if, todavia me
  1.2: tour pour, toute, turn these, typin-, typing, un … j, une arnaque, une … a, unhap-, unhappy, updates |
  1.2: ups, velo, velo … besoin, veule-, veulent, veux … ca, veux … les, vez … me, vie |, votre … a
  1.2: vous … bien, vuelvan, vuelvan a, want them, want … get, want … hear, want>texts, way i, what happens
  1.2: where did, who are, will … in, wilme-, wilmer, without asking, would appreciate, would … it, yesen-
  1.2: yesenia, you con, you could, you … el, you … no, you … quiero, you … stop, you … tengo, you … tres
  1.2: your store, your … to, | ahora, | confirm, | desconozco, | desuscribanme, | ella, | estop, | halt
  1.2: | hasta, | heille, | jajaja, | maybe, | p, | par, | sir, | somos, | throw, | typing, | un, | veuillez
  1.2: | … battery, | … box, | … brother, | … esto, | … fils, | … forma, | … girlfriend, | … look, | … man
  1.2: | … must, | … name, | … paye, | … pense, | … person, | … reste, | … todo, | … went, ~_bil, ~_di, ~_don
  1.2: ~_els, ~_en, ~_enl, ~_est, ~_ex_, ~_hal, ~_lad, ~_mar, ~_not, ~_num, ~_of, ~_pis, ~_rem, ~_saq, ~_so
  1.2: ~_thi, ~_tim, ~_wak, ~_wro, ~aca_, ~acte, ~ada, ~ado, ~ajes, ~alo_, ~arc, ~arco, ~arre, ~aski, ~assi
  1.2: ~ata, ~aud, ~ause, ~auss, ~aute, ~ber, ~ber_, ~bett, ~bill, ~blan, ~bor_, ~cado, ~cas_, ~case, ~cev
  1.2: ~chin, ~cina, ~cip, ~clea, ~cli, ~cogi, ~coup, ~ctin, ~decr, ~deri, ~dez, ~dill, ~ds_, ~eall, ~ebra
  1.2: ~ecev, ~eez, ~ejen, ~elan, ~ermi, ~escr, ~esin, ~eti, ~evei, ~evez, ~exti, ~fati, ~fav, ~favo, ~find
  1.2: ~fois, ~furt, ~gars, ~girl, ~gles, ~here, ~hers, ~his, ~his_, ~iar, ~iban, ~idea, ~ider, ~idio, ~iel
  1.2: ~igue, ~ije, ~ili, ~int_, ~ints, ~isie, ~itam, ~jala, ~kay, ~ken_, ~kil, ~lain, ~lear, ~loco, ~loi_
  1.2: ~low, ~mena, ~mia_, ~nc_, ~nda, ~nden, ~nec, ~nes_, ~ngun, ~nlev, ~nme_, ~nse, ~num, ~off_, ~omin
  1.2: ~onds, ~ones, ~ongo, ~ords, ~orre, ~os_, ~oup, ~oyi, ~oyo, ~paid, ~par, ~parl, ~per_, ~peu_, ~pido
  1.2: ~pit, ~pro, ~pubs, ~rai_, ~rem, ~romo, ~rthe, ~rti, ~rtu, ~saq, ~si_, ~ska, ~sli, ~spec, ~tame, ~tay_
  1.2: ~ten, ~thi, ~tid, ~tre_, ~uiv, ~urin, ~urth, ~uti, ~uver, ~vai, ~vic, ~vida, ~vinc, ~vio, ~voc, ~vor_
  1.2: ~wro, ~xti
  1.1: NAME y, NAME … change, NUMBER ans, NUMBER … por, NUMBER … this, a ese, a hint, a reportar, a … basura
  1.1: a … boutique, a … but, a … magasin, a … sur, accepte ca, achete, again, ahi … que, ai achete, ai … pas
  1.1: aille-, ailleurs, al dia, alertes, alors, already … it, am … done, and crank, and never, annoying
  1.1: another shop, ans, anything off, appre-, aqui en, are … welcome, arretez … messages, asking for
  1.1: at work, authorized, avertissement, avez eu, avez fait, avez reveille, bajo |, bbb, be texted
  1.1: bell … crank, belon-, bici se, bici … la, bike so, blank, blast-, blowi-, blowing, blowing up, bon ok
  1.1: bon … la, borran, bot, busin-, but can, but … i, but … texting, bye, c … termine, ca continue
  1.1: ca … les, caiss-, cambio … numero, cancel text, cancel … membership, canso-, cansones, cause
  1.1: ce service, cellu-, cellulaire, cesser, chambre, chaqu-, chaque, choos-, choose, code NUMBER
  1.1: communication, como … salgo, computer to, con quien, con … textos, connais, consenti, contactar
  1.1: contr-, cosas de, could, couper, cuando me, customer |, cut the, d … a, d … ce, darme, datos |, de d
  1.1: de promotions, de tout, de … au, de … cell, de … gracias, de … mama, deals, delete … from, demande ca
  1.1: demen-, dernier avertissement, desab-, deseo, desole mais, dieu, do … call, do … remember
  1.1: does … count, donnee, down … i, doy de, doy … baja, du numero, du … ici, dueno |, echange, ecrivez |
  1.1: efface, eh |, el cel, el … que, electronico, en … y, enough texts, envoi, envoyer de, erreur je
  1.1: es … jaja, es … mi, escribir, ese nombre, est rendu, est termine, est une, est … ligne, est … spam
  1.1: este telefono, estoy … sin, et je, et … les, exerc-, fait NUMBER, favor gracias, fella, ferme-
  1.1: forever>remove, friend |, garde-, get … call, get … it, good … finding, haber, had it, had this
  1.1: had … bike, happe-, harce-, have … you, hay … de, hint, horas, i choose, i on, i … do, i … remember
  1.1: i … we, idea what, in … and, inbox |, inscrit pour, iphon-, iphone, is driving, is … just, is … mr
  1.1: is … remove, is … stop, is … who, it but, it i, it the, it … just, it … mine, jamais alle, je … avais
  1.1: je … en, je … sa, journee |, keep … for, kit, l … pas, la loi, la … au, la … dans, la … quitenme
  1.1: la … sur, laissez faire, last week, law>stop, lawye-, lawyer, le cell, le pique, le … pas, like to
  1.1: like you, line |, list … do, lista … favor, llegan a, los dias, los … you, loud, luck finding
  1.1: m … reveille, magas-, mais non, mais pas, manden mensajes, mandes, mas … favor, me alone, me borran
  1.1: me doy, me semble, me suscribi, me vuelvan, me … cosas, me … mande, me … plus, mechanic, medio
  1.1: mensajes gracias, mensajes quitenme, mensajes … llegan, merci … me, mes alertes, message i
  1.1: message merci, messages pour, messages … you, mi lugar, mi respuesta, miss the, moi de, moi patience
  1.1: moi si, moi … rappels, moi … textos, moi … vos, more>wrong, mostr-, mostrador, my business, my … for
  1.1: my … to, n en, nada por, nah stop, name out, name … of, ne plus, ne … envoyer, ne … m, no longer
  1.1: no … este, no … falta, no … horas, no … mas, no … ninguna, no … please, no … saber, no … to, nom |
  1.1: nomas … una, non … moi, none, not remember, not think, not welcome, not … have, not … message
  1.1: numero a, numero es, numero … a, numero … une, nunca, off, off all, off before, old … for, one here
  1.1: one with, otro lado, parel-, parfait pour, pas accepte, pas … commande, pas … merci, pas … messages
  1.1: pass … the, passed, passi-, passing, people |, permanently, permanently |, permission, phone
  1.1: phone … stop, piens-, pique, pitie, plait |, please finish, plus dans, plus depuis, plus … cell
  1.1: por … a, por … el, porter plainte, pour … desabonner, pouvez … garder, prene-, prepaid, program
  1.1: prohibido, promociones, pu d, pu de, pu le, pub, que conteste, que tu, que … borren, que … est, quien
  1.1: quiero … en, quiet, quitenme jaja, recados, recev-, recibir nada, refuse les, regis-, removal
  1.1: remove us, remover, repea-, repeat, reply to, repondre, reportar, reste plus, reveille, revoq-
  1.1: revoque, rien commande, rien savoir, roule … depuis, s adresse, saber … de, semana pasada, sembl-
  1.1: semble, send>stop, sendi-, sending, shops, shred, shut, shut … off, si … recois, signing … for, ski
  1.1: snowb-, so done, so drop, somebody elses, son horas, sorted, soy, spoil, sr, still … these, stop so
  1.1: stop these, stop … good, stop … him, su … y, suis … alle, suis … le, sus, suscribi, t … le
  1.1: take … back, take … cell, take … hint, tell … computer, text … anymore, texted, texter svp, textez pas
  1.1: texting, texting … now, texto |, textos la, textos on, textos … les, texts anymore, texts in
  1.1: texts thx, thank-, that … do, the accident, the answer, the code, the reminder, the updates, the … do
  1.1: the … on, then |, these please, thing, this, thumb, tienda no, tiene … cel, tiene … numero, to reach
  1.1: to text, to … get, to … store, todo lo, todos … dias, un flat, un … pas, unlis-, unlist, unlist me
  1.1: up … i, use another, use … phone, use … shop, vendu … velo, veux que, vous avais, vous … eu
  1.1: vous … fait, voy … ir, voy … reportar, want, want … be, was fun, was … for, water bottle, went … the
  1.1: when he, when … texted, where is, where … the, whoevers, without … text, work … do, work … please
  1.1: y … los, yo … me, yo … no, you are, you got, you would, you |, you … fake, you … to, your texting
  1.1: | baja, | bravo, | broke, | casi, | change, | compre, | desabonner, | eliminar, | emails, | fed
  1.1: | final, | finalement, | nadie, | oh, | oye, | podrian, | quelle, | really, | shut, | spam
  1.1: | suspender, | … autre, | … cita, | … courriel, | … fixed, | … fue, | … intensos, | … interesse
  1.1: | … kid, | … like, | … longer, | … siento, | … texted, | … up, ~_adi, ~_agr, ~_ail, ~_bye, ~_eff
  1.1: ~_env, ~_get, ~_ide, ~_ing, ~_mal, ~_men, ~_mig, ~_mr, ~_off, ~_oh, ~_oig, ~_reg, ~_sca, ~_soy, ~_wan
  1.1: ~acio, ~aco, ~acr, ~agai, ~ail_, ~aite, ~any, ~any_, ~aqui, ~ardo, ~aste, ~awy, ~awye, ~belo, ~bik
  1.1: ~boa, ~boug, ~busi, ~chaq, ~chas, ~chem, ~cro, ~den, ~depu, ~der, ~dic, ~donc, ~due, ~eals, ~ecr, ~eff
  1.1: ~ellu, ~elo, ~enia, ~ensa, ~erm, ~ers, ~erso, ~eseo, ~evo, ~exis, ~ezc, ~gain, ~gasi, ~haq, ~haqu
  1.1: ~harc, ~heri, ~hon, ~hone, ~icic, ~ieme, ~iet_, ~ingl, ~inn, ~ipi, ~irm, ~ives, ~jes, ~jes_, ~jos
  1.1: ~lawy, ~lee, ~lee_, ~life, ~lini, ~llul, ~look, ~lowi, ~make, ~mber, ~me_, ~men, ~mova, ~mpu, ~nan
  1.1: ~nfo, ~nico, ~nir_, ~nlos, ~nne_, ~none, ~not_, ~noyi, ~nsa, ~nsie, ~ntem, ~ntos, ~oev, ~oeve, ~ogi_
  1.1: ~onc_, ~ondu, ~onsi, ~onta, ~orio, ~ose_, ~oul, ~oyin, ~pec, ~ppen, ~pper, ~ppr, ~pub_, ~rce_, ~reak
  1.1: ~revo, ~rint, ~rip, ~rki, ~rnie, ~rop, ~rso, ~rson, ~rtin, ~rtir, ~sabo, ~saji, ~sir_, ~soy, ~soy_
  1.1: ~stes, ~supp, ~tac, ~tec, ~ters, ~this, ~tle_, ~tres, ~trie, ~ubo, ~ubs_, ~uen_, ~ume, ~unca, ~unic
  1.1: ~upo, ~vio_, ~voi_, ~vole, ~vor, ~way_, ~wn_, ~word, ~wye, ~wyer, ~xis, ~xist, ~xtin, ~zer
  1.0: NAME lol, NAME … you, NUMBER miles, NUMBER times, NUMBER yrs, NUMBER … pas, a day, a dejar, a dit
  1.0: a flat, a nice, a place, a vendu, a … hora, a … once, abste-, acaba-, affaires, afrai-, afraid
  1.0: ai … donne, ai … oui, ai … stop, al … me, alertes de, alertes sur, alertes … mon, am broke
  1.0: am replying, am … i, am … take, amour, and confirm, and everything, and … more, anyth-, anything
  1.0: aqui … hay, are in, are … looking, arnaque |, arretiez, as well, as … stop, at our, au crtc, au retour
  1.0: aucun … a, automatique, avec vos, avenir |, avez pas, away in, back my, back the, bajenle, bajo de
  1.0: before me, besoi-, besoin, besoin de, bici y, bikin-, biking, bloquear, bloqueo |, bloquer, bloquer |
  1.0: bon number, borre, bother me, bothering me, bravo, but … me, but … not, by … please, c … assez
  1.0: c … qui, ca sonne, ca … svp, call … and, call … on, can … turn, canceller, canceller les, capab-
  1.0: card in, cease |, chiffre, clini-, coloc, comme si, comme … est, comment … marche, como … hago, compa
  1.0: companys, comun-, connais pas, corriger, courriel … plus, cowor-, crevaison |, crois que, crtc
  1.0: cuantos, d autres, d ecrire, d etre, de notifications, de todas, de travail, de … boutique
  1.0: de … ecrire, de … llanta, de … moi, deact-, deactivate, debra-, decri-, decrisse, dejan de, demander
  1.0: deme … baja, des nouvelles, desactivar, di … numero, did … say, do … really, do … write, domin-
  1.0: driving and, drop my, dueno, dueno de, effacez … numero, el de, el papel, el … ese, elle … change
  1.0: elses bike, email on, en envoyez, en … no, equiv-, equivocaron, errad-, errado, erreur sur, es para
  1.0: escog-, escribiendo, est assez, est qui, est vendu, etre sur, f, faites comme, faites … si, fastidio
  1.0: favor, fils, find, findi-, finding, fishb-, flori-, florida, for someone, forever>texts, forever>want
  1.0: friday … that, garage |, garantia no, gave … for, given, glad, goes to, going … text, good … i
  1.0: gossant, got this, got … ticket, grand-, gratt-, great more, groupe |, habia-, had, harta-, hartaron
  1.0: hasta la, hasta luego, hat, hat |, have it, hay problema, he ido, heard, hermano |, his old, his phone
  1.0: hitti-, hours, how i, how … more, how … the, husband he, husband … is, i go, i texted, i thought
  1.0: i … appreciate, i … broke, i … call, i … just, i … replying, i … subscribed, i … told, idea … you
  1.0: ido a, if the, il … y, in the, interessee |, is the, is … ex, is … much, it … have, it … rest
  1.0: it … your, j … NUMBER, j … besoin, j … en, je viendrai, je … moi, je … sortir, jetez mon
  1.0: jetez … numero, job sur, joine-, joined, jusquen, just do, just no, just … more, just … not
  1.0: juste … la, kill, know any, l ai, la case, la paix, la semana, la … maison, last month, late … me
  1.0: le hago, le petit, le … sinon, les dije, les velos, let, list and, lista, llenan, lo … no
  1.0: lol … number, los mande, los quiero, los … a, los … gracias, los … quitenme, m … c, m … pu, maint-
  1.0: mais … j, manit-, many more, mari est, mauva-, mauvais number, me, me be, me hartaron, me rayer
  1.0: me textez, me … NAME, me … avec, me … before, me … call, me … llegando, me … texter, messages texte
  1.0: mettez fin, mettez … aux, mi … mejor, might as, might … well, mismo, mistake |, moi les, moi … ai
  1.0: moi … avec, moi … groupe, mon abonnement, mon no, mon … de, mon … que, monsi-, monsieur, more promos
  1.0: moved out, msj |, my mother, n … envoyez, name … NAME, ne veut, ne … me, necio-, necios, need his
  1.0: need them, never subscribed, ni me, no contact, no deseo, no ocupo, no paran, no tiene, no … cliente
  1.0: no … eso, no … problema, no … what, nobody asked, nope, not consent, not even, not write, not … NUMBER
  1.0: not … text, not … to, number, number for, number last, number who, number … me, numero … votre
  1.0: nunca … ido, of |, of … list, off … bike, off … phone, often, ohio, ok je, okay, on … site, on … vendu
  1.0: online … it, only the, only … when, or … am, oubli, over it, par la, para la, para un, para … no
  1.0: pas bon, pas … francais, passed … in, patch, pero … quiero, peux m, phone on, phone-, phones
  1.0: picked it, picked … up, pis … textos, please just, please … have, please … that, plug, plus … mon
  1.0: plus … notifications, porter, pour … ca, press, pris … numero, pu … la, pubs |, pueden quitar
  1.0: que fastidio, que ladilla, que necios, que … arretiez, que … ne, que … numero, que … veux, quel velo
  1.0: quiero estar, quitame de, quitar, quiten |, quitte … liste, radio, rappel … la, rather … a, rayit-
  1.0: rayitas, reached … wrong, ready … is, recipient, redir-, relax, relen-, relentless, reminders i
  1.0: removed |, remueveme, repair, reparation, reparation … pour, reparer |, reparle, resta-, restaurant
  1.0: revis-, rid, rid of, ride anymore, right person, robot-, robots, roommate, salgo, saw the, sayin-
  1.0: saying, says, scrub, se equivocaron, seguir, send these, seria … que, serieux |, shop, signe … ca
  1.0: slow down, so delete, solo … por, sorry but, sorry … have, sortez moi, spameen, squar-, square, star
  1.0: stop all, stop je, stop message, stop on, stop with, stp, suelta, suffit |, suis … abonne, suis … bout
  1.0: sunda-, sunday, sur vos, sur … lien, sur … personne, surge-, suscripcion, svp, svp corriger, svp pas
  1.0: svp … le, table-, take … my, tannant, tanta, tcpa, telefono … me, tell you, temps, tenga-, tengan
  1.0: text about, texting him, textos … je, texts … one, thank … remove, that … with, the balance, the cell
  1.0: the fleet, the name, the patch, the pickup, the tune, the … it, the … street, there … no, think i
  1.0: this and, this line, this person, this sim, this … mine, tienda … me, to, to … bike, to … so, todo el
  1.0: todos |, told you, tous les, travaille … ici, tremb-, tromp-, trop … je, trouver, trucs, tu normal
  1.0: tu … de, tu … que, tube, tuvie-, un chiffre, una llanta, understand |, usted-, ustedes, van a
  1.0: velo sur, verba-, verifiez, veux rien, veux sortir, veux … desabonner, vez … lo, vida, viend-
  1.0: viendrai, vos affaires, votre … lol, vous arretiez, vous bloquer, vous … au, vous … deja, vous … dit
  1.0: vous … texto, voy … otro, want your, wants them, was just, week so, welco-, welcome, when … need
  1.0: which is, whoev-, win, with your, with … NUMBER, withd-, woke, work … i, writing to, wrong, wrong on
  1.0: wrong>law, y … me, you find, you people, you … hartaron, you … i, you … number, you … uno, your garage
  1.0: your roll, your system, your … by, your … so, yrs, | back, | blocking, | by, | cero, | cuantas
  1.0: | deactivate, | donne, | en, | fais, | fewer, | frena, | hold, | lache, | nomas, | nouveau, | off
  1.0: | once, | perdez, | pues, | remover, | retrait, | unlist, | ustedes, | verifiez, | … changed, | … come
  1.0: | … comme, | … crois, | … d, | … fastidio, | … foto, | … fui, | … he, | … ladilla, | … let, | … llego
  1.0: | … mandar, | … necios, | … order, | … pedi, | … refrain, | … tan, | … use, | … va, | … velo, ~_aff
  1.0: ~_ag, ~_ano, ~_aut, ~_bo, ~_bus, ~_cau, ~_coi, ~_con, ~_cos, ~_cru, ~_de, ~_dia, ~_dic, ~_ei, ~_f_
  1.0: ~_fav, ~_had, ~_har, ~_hop, ~_mau, ~_me_, ~_mij, ~_mus, ~_oft, ~_onl, ~_stp, ~_sv, ~_svp, ~_tc, ~_tcp
  1.0: ~_to_, ~_tur, ~_via, ~_vis, ~abor, ~abu, ~adec, ~agan, ~alg, ~als_, ~also, ~ann, ~anq, ~anqu, ~apab
  1.0: ~auva, ~baro, ~beso, ~bir_, ~bloc, ~bsi, ~capa, ~cia, ~con, ~cpa, ~cpa_, ~dia, ~dios, ~dore, ~duen
  1.0: ~duri, ~eba, ~ecri, ~egun, ~ema_, ~emps, ~enag, ~endu, ~equ, ~ered, ~erma, ~erse, ~esoi, ~eu_, ~feel
  1.0: ~fer, ~fils, ~flor, ~fol, ~ften, ~fue, ~fusi, ~garo, ~grac, ~guir, ~had_, ~hdr, ~her, ~hoev, ~hole
  1.0: ~hy_, ~iemp, ~ieur, ~igne, ~ins, ~ions, ~ism, ~ithd, ~kay_, ~lach, ~lgu, ~lori, ~lso, ~lso_, ~lvie
  1.0: ~mau, ~mbe, ~mbla, ~mera, ~mero, ~mia, ~mij, ~mons, ~mus, ~ncer, ~nenm, ~ngez, ~nks_, ~nti_, ~nyth
  1.0: ~off, ~ofte, ~okay, ~olle, ~ors, ~pab, ~pabl, ~paci, ~pers, ~pis, ~porf, ~ppe_, ~prin, ~priv, ~prom
  1.0: ~que_, ~quiv, ~raci, ~rdat, ~rdi, ~rea, ~ret_, ~rime, ~riz, ~rong, ~ros_, ~rsta, ~sayi, ~says, ~scr
  1.0: ~seno, ~sieu, ~sla, ~ssio, ~stp, ~stp_, ~sts, ~sts_, ~suel, ~sui, ~sund, ~surg, ~svp, ~svp_, ~tcp
  1.0: ~tcpa, ~ted, ~teme, ~thdr, ~thou, ~tomb, ~torn, ~tri, ~trom, ~tron, ~tter, ~ttl, ~ttle, ~uatr, ~uir_
  1.0: ~uivo, ~ut_, ~uva, ~uvai, ~vait, ~viez, ~vp_, ~whoe, ~wron, ~yen
  0.9: (me), (want), NAME ici, NAME pis, NUMBER estrellas, NUMBER le, NUMBER star, NUMBER years, NUMBER … i
  0.9: NUMBER … stop, a bad, a bloquear, a comprar, a esa, a ete, a landline, a laval, a meter, a quelqu
  0.9: a … esposo, a … mon, a … phone, a … svp, about what, about … texts, absolutely, abstenez
  0.9: abstenez vous, abstenez … de, aca no, acaba, accident please, account … the, adelante no, again and
  0.9: agreed to, ahora si, ai deja, ai demande, ai meme, ai … accepte, ai … c, all future, all i, all text
  0.9: all … more, alle, already |, alway-, always, am blocking, am getting, am new, ami, ancien proprietaire
  0.9: and no, and … ask, and … get, angry>list, ano, another text, appelle pas, approuve, apres ce, apt
  0.9: are at, are … about, are … much, arret merci, arrete … textos, arretez merci, asking me, at dinner
  0.9: at midnight, at … again, attor-, attorney, automatiques, avec … messages, avisen, aviso-, avisos
  0.9: avoca-, avocat, avoir un, be … this, before |, bell and, belongs, besoin … messages, better for
  0.9: bike i, bike … wrong, bonne journee, borreme, bowli-, bowling, box, busca, buscan, business
  0.9: but … would, c … plus, c … quoi, calme, can somebody, can … us, cancela, canse, casa, ce … c, cell la
  0.9: cell svp, cessez les, changing, chao, che, check the, check your, chiff-, chiffre de, chole, ciao
  0.9: clean-, cleaning, click-, code, comment me, comment vous, comment … desabonner, commu-
  0.9: como consiguieron, company, con … nombre, confundiendo, consent to, consiguieron, contact list
  0.9: contacter, contacter |, corri-, cosas |, coudo-, coudonc, country, crevaison, cuantas, cut them, de
  0.9: de estar, de estos, de mme, de mon, de opinion, de semaine, de ta, de una, de … mon, de … pis, de … s
  0.9: decoc-, dejen … estar, delete … me, demain apres, demasiados, depui-, depuis, derange, desabonnez
  0.9: desinscrire |, desis-, desist, deuil, dit pas, dit … de, do … for, does … live, done so, down
  0.9: drop … from, ecout-, el no, eliminame, email only, en deuil, en … de, encore vos, end please
  0.9: enlever svp, envoyer un, equivocaste, erreur |, erreur … la, es el, es … hermano, esa … no
  0.9: escribiendome, escribiendome |, ese pedido, ese … es, essayez, est |, est … mien, est … voler
  0.9: estan … los, esten, esto es, esto no, estos avisos, estoy de, estoy … acuerdo, estoy … gracias, etais
  0.9: etais pas, eu ce, exist, exist |, existais, f off, fait … le, fait … par, faites erreur, fasti-, feel
  0.9: fin … semaine, for NUMBER, for fixing, for … old, for … remove, force, forwa-, frequ-, frequence
  0.9: from texting, front of, gatin-, gatineau, get … my, getting … bike, getting … i, gosse-, got … of
  0.9: got … on, gracias |, great, gtfo, have … it, hay … NAME, hear … my, here, hi i, hi it, hi please
  0.9: hitting, hours please, husband … the, i believe, i could, i miss, i not, i received, i went, i … am
  0.9: i … blocking, i … had, i … stopped, i … will, ido, il … semble, il … temps, important, in florida
  0.9: incluez, is enough, is great, is her, is now, is … her, is … third, is … you, it … all, it … friday
  0.9: it … me, j … meme, j … sortir, jaja … soy, jajaja, jamais dit, jamais eu, je, je revoque, just delete
  0.9: just wanted, keep my, la liste, lache moi, laisserai, laissez, laissez … tranquille, le courriel
  0.9: le llego, le mois, le … me, le … passe, le … vous, leave … off, les rappels, les … dans, lid
  0.9: like … to, limited, list>angry, list>texts, lista porfa, liste … moi, llega, llegando, llegu-
  0.9: lo … quiero, los voy, los … mi, m texter, maintenance, make this, manana y, manda-, mandarme mensajes
  0.9: mas textos, mas … los, me anything, me canse, me envie, me for, me money, me sacas, me take, me texte
  0.9: me va, me … confundiendo, me … off, me … sales, me … your, mechanic |, meme … de, mensa-, mensajes a
  0.9: merci … plus, mercy, mere |, mes infos, messa-, message pas, messages merci, messages my, mi … en
  0.9: midni-, midnight, minui-, minuit, mis datos, mis … number, mis … numero, moi … ce, mois passe, moles-
  0.9: mom … is, momen-, mon ami, mon avocat, mon … aux, mon … ca, mon … m, mon … ou, month is, more, more i
  0.9: more … these, moved … oregon, mrs, my answer, my attorney, my consent, my dads, my data, my lock
  0.9: my work, my … also, my … needs, n a, nada … texto, name here, need text, need these, never text
  0.9: never … yes, ni la, niaiser, no contactar, no emails, no hay, no he, no pienso, no … texteen
  0.9: no … textees, nom, nom svp, normal que, not sign, not … do, not … fan, not … if, now … it, now … the
  0.9: number … never, numero c, numero … ahi, numero … doit, numero … ma, of all, of … from, ok j, ok … it
  0.9: on some, on to, on … calme, one i, or … will, order … i, orego-, oregon, oter … la, otez … nom
  0.9: otro taller, out, out if, out … it, papel, par … ca, para … me, para … que, para … you, parler
  0.9: pas aux, pas trop, pas une, pas … l, pas … texto, pas … vos, pass, pense … j, perde-, pero … me
  0.9: pero … soy, persona equivocada, phone calls, phone to, phone … for, picke-, picked, pieds dans
  0.9: pis elle, please … texts, please … us, plus envoyer, ponganme, ponganme en, ponganme … la
  0.9: por … gracias, pour … autre, pourquoi je, pourquoi … recois, preference, problema, promised, publi-
  0.9: publicidad, qu … peut, quand le, que este, que mon, que you, que … avez, que … con, que … me
  0.9: que … recois, que … soit, que … voulais, quel … j, qui s, qui … est, quiero … los, quita, quita de
  0.9: quitenos, quoi la, read these, reass-, reassigne, recad-, recibir esto, recibir … de
  0.9: recois … messages, record, regar-, regre-, removal |, remove … cell, remove>these, removed … your
  0.9: renuncio, reporting you, request to, revok-, rien accepte, rocky, sacas, said to, sais … c, salon de
  0.9: saquenme de, says stop, se calme, se … des, sell, sending them, seulement … de, si queria, sient-
  0.9: siento, silence, slow, snooz-, snooze, so … for, somebody, son number, son |, sonda-, sorry no
  0.9: sors moi, sors … de, stop … texts, stopped |, stopped … since, strik-, strike, su sistema, subscribe |
  0.9: supprimez … NUMBER, suspendez, svp … textos, ta liste, take back, take it, take to, take … get
  0.9: tanto texto, te equivocaste, te lo, telef-, tengo, teste-, text it, text … thank, text … this, textees
  0.9: textees |, texter … merci, texts>forever, thank … for, thanks … fixing, that … enough, that … here
  0.9: the ads, the box, the company, the form, the notifications, the system, the trash, the vip, the … club
  0.9: the … job, the … repair, the … stuff, them, them off, these for, thing … you, think this, this stop
  0.9: this … like, this … ok, tienen mi, tienen que, tienen … con, tienen … el, tiren, to marketing
  0.9: to oregon, todas las, todo, touch, train |, trash, treated, tu veux, twice already, un … plus
  0.9: un … vous, una vez, understand, une … fois, une … je, unenr-, up friday, us from, us … your, used my
  0.9: utilise, vais plus, velo j, velo plus, verifiez le, veu, viens d, viens le, viens … chercher
  0.9: votre service, votre … m, vous … erreur, voy … bloquear, waiting on, want out, want something
  0.9: want … text, was told, we go, weekl-, weekly, whate-, whatever, who said, will show, worry pas, worse
  0.9: would love, would … you, y … NUMBER, y … favor, y … text, year so, yo … en, yo … mande, yo … mi
  0.9: you chole, you make, you woke, you … dije, you … tienen, your do, your … not, zero, | 2, | absolutely
  0.9: | arreter, | bajenle, | confirmo, | congrats, | denme, | eliminame, | flip, | laisse, | m, | name
  0.9: | opt, | ponganme, | revoke, | sent, | suspendez, | tiren, | wipe, | … achete, | … aimerais
  0.9: | … appelez, | … attorney, | … back, | … chier, | … chole, | … cleaning, | … consiguieron, | … du
  0.9: | … garde, | … mensaje, | … might, | … ni, | … oferta, | … passe, | … poco, | … quitame, | … revoque
  0.9: | … roule, | … serait, | … sir, | … somebody, | … something, | … un, ~_aga, ~_alo, ~_alw, ~_bik, ~_boa
  0.9: ~_cai, ~_de_, ~_dow, ~_ema, ~_eve, ~_fau, ~_foi, ~_hav, ~_hei, ~_in, ~_je_, ~_lai, ~_loo, ~_mia, ~_mix
  0.9: ~_now, ~_ocu, ~_rev, ~_son, ~_viv, ~_wr, ~_zer, ~abo_, ~adi, ~aire, ~aje, ~alw, ~alwa, ~ande, ~anu
  0.9: ~ari, ~ary_, ~aske, ~ata_, ~atev, ~blic, ~blow, ~box, ~bra_, ~cept, ~cevo, ~chie, ~cho, ~ciau, ~cie
  0.9: ~cky, ~cky_, ~code, ~coud, ~crap, ~ctez, ~ctor, ~dag, ~dage, ~dang, ~darm, ~dau, ~daug, ~dav, ~dera
  0.9: ~dier, ~digo, ~ding, ~down, ~dur, ~ebr, ~ecad, ~edes, ~efi, ~efon, ~egre, ~elef, ~elo_, ~els_, ~elva
  0.9: ~end_, ~enez, ~ens, ~envo, ~epui, ~ere, ~ery_, ~ess, ~essa, ~este, ~evit, ~evok, ~fau, ~ffr, ~ffre
  0.9: ~foi, ~fono, ~forw, ~gez, ~gez_, ~gna, ~heu, ~host, ~hter, ~hut_, ~iate, ~icle, ~ierd, ~imer, ~imie
  0.9: ~info, ~insc, ~ised, ~isos, ~ist_, ~ista, ~knoc, ~lefo, ~lega, ~legu, ~lest, ~list, ~lle_, ~lwa, ~lway
  0.9: ~mane, ~matt, ~meno, ~mens, ~ment, ~mix, ~mmu, ~more, ~mpra, ~mut, ~nca_, ~nco, ~ncu, ~ndag, ~nder
  0.9: ~ndo, ~nged, ~nock, ~nom_, ~nope, ~nsaj, ~nsan, ~nsc, ~nscr, ~ntio, ~nve, ~ocas, ~oft, ~oll_, ~ombr
  0.9: ~ommu, ~ompu, ~ongs, ~orid, ~oriz, ~orm, ~orse, ~orw, ~orwa, ~oso, ~otte, ~ourd, ~ova, ~ove, ~own
  0.9: ~pape, ~proc, ~publ, ~regr, ~renl, ~reo, ~ribi, ~riza, ~rmer, ~rned, ~roch, ~rse, ~rtas, ~rwa, ~rwar
  0.9: ~saj, ~saje, ~salg, ~scra, ~sin_, ~skin, ~sond, ~spa, ~ssag, ~tair, ~tev, ~teve, ~them, ~tin, ~ting
  0.9: ~tome, ~tout, ~umb, ~utur, ~vise, ~viv, ~vok, ~wer_, ~wors, ~xin, ~zero
  0.8: NAME n, NAME wrong, NAME you, NUMBER fois, a boat, a brise, a enlever, a fake, a fan, a moncton, a no
  0.8: a quiet, a scam, a … desabonner, a … fixed, a … mauvaise, a … pis, a … so, a … vos, accepter
  0.8: account and, added, adieu, af, after … please, agenda, ago … it, ahora no, ai commande, ai mon
  0.8: ai repondu, ai … ans, ai … dit, ai … signe, ai … voyage, all of, all … messages, all … them, am asking
  0.8: am … stop, and please, and quit, and … do, annule, annulez pas, annulez … mon, anywa-, anyway
  0.8: are these, arreter … m, arretez ca, arretez tout, arretez … texter, asi … you, asking … to, at these
  0.8: atenc-, atencion, attention, aucun, avait, avec, be taken, because of, bici electrica, bicycle
  0.8: bike not, bike … please, blasts, bloquearlos, boat, bonjo-, bonjour, bothering, boton, but stop
  0.8: but you, but … can, bye stop, ca presse, ca … beaucoup, ca … le, ca … moi, cada … me, camio-, can have
  0.8: can … guys, can … now, cancelen … mensajes, cancelo los, cancelo … mensajes, caron, ce serait
  0.8: ce telephone, cell off, cette annee, cherchez |, chose, close out, closi-, closing, comunicaciones
  0.8: con ese, con sus, confirm i, confirmen, confunde, confusing, consentimiento, contacting, could … not
  0.8: courriel, crtc si, cuando … no, d, d baja, dan, dans les, darme de, darme … baja, de ella, de nada
  0.8: de todos, de … et, de … merci, de … sacaron, debe, debe ser, dejan, dejen … mandar, delete … contact
  0.8: delete … phone, desabonner … ca, deseo … recibiendo, did … ask, digits |, ding, dios |, disconnect
  0.8: disqu-, disque, dit stop, do … a, donde sacaron, drop … number, du spam, each one, ecrire par, ecris |
  0.8: effacez, el mes, el que, el … pero, eliminar, emili-, en … moins, en … mon, encore … textos
  0.8: enlever de, enough with, enviar, envien |, envoyez pu, erron-, errone, es spam, es trompe, escribo
  0.8: est mort, est parti, est … ma, est … un, esta … que, este sea, este … de, etre retire, ever |, ex |
  0.8: faire … de, fait beaucoup, fatbi-, fatbike, favor you, favor … de, fermer … dossier, fiche
  0.8: fin … messages, finit … NUMBER, flat |, for … he, foto, found my, from bell, from … again
  0.8: from … phone, fyi, garag-, garage, girlf-, go on, good on, google review, got … message, grate-
  0.8: grateful, grateful for, happens if, happens … i, harcelement, hasta cuando, have, have moved
  0.8: have … bicycle, hay ningun, hay … con, he wants, heari-, hearing, hello … am, how, i, i moved
  0.8: i revoke, i told, i … asking, i … be, i … block, i … consent, i … have, i … lol, i … moved, i … opt
  0.8: i … picked, i … telling, i … want, ici c, if … would, il … pas, immed-, in peace, in to, informacion
  0.8: infos, is all, is with, is … his, is … it, is … kids, is … texts, it on, it … that, it … to, it … with
  0.8: j ecris, j etais, j suis, jamais … mon, je vois, je … aller, je … de, je … un, jeje |, jure, kid … the
  0.8: kindly stop, la atencion, la c, la dans, la foto, la … d, la … hace, labor day, lachez les
  0.8: lachez … avec, last text, last … please, laval, law>texts, le … d, leave my, leave … the, legit, les
  0.8: les pedi, les … mi, ligne de, like spam, liste merci, llevo el, lo mio, lo … a, lol enlevez
  0.8: look … these, los … no, los … porfa, m … des, m … je, m … plus, maine, mandando textos, mande-
  0.8: manden textos, mark, mars, me cobran, me confunde, me escriba, me hagan, me … an, me … borrar
  0.8: me … des, mecha-, meme affaire, menos |, menu, mi permiso, mi … me, mine |, mis hijos, moi avec
  0.8: molestes, mom |, mon coloc, mon voyage, mon … par, monct-, moncton, mr, my back, my fork, my … name
  0.8: my … next, my … says, n ecrivez, na |, need … texts, new one, new tires, ni se, no escriban
  0.8: no molestes, no to, no … asi, no … escriba, no … mio, no … ningun, non … les, nosot-, nosotros
  0.8: not agree, not bill, not buying, not do, not your, not … about, not … get, nothing else, numbe-
  0.8: number … that, number>send, numero … pour, oblig-, of it, of them, off still, off … here, off … number
  0.8: offre-, offres, oh … more, on i, on … changer, one that, one … by, ones |, opini-, opinion
  0.8: other number, ou je, oui … le, our, out now, oye, papel-, para otra, parce … moi, partie, pas enlevez
  0.8: pas … enlevez, pas … oui, pasad-, pasada, passez, pausa-, perds, person you, personnelles
  0.8: peut changer, peut etre, peut … ca, peux me, phone goes, pickup texts, pido por, pido que, pierde
  0.8: plainte … crtc, plant-, please drop, please remove, please … all, please … your, plomb-, plus a
  0.8: point-, por, porte-, possible to, pour la, pouvez … les, pouvez … mon, preguntando, prenez le, previ-
  0.8: previous, prier-, priere, promos a, proprietaire … numero, proprio, pu … velo, pueda, pull, pushy
  0.8: put a, que intensos, que moi, que … de, que … llega, que … llegan, que … pouvez, que … si
  0.8: quedo … pero, quel |, qui ca, qui … c, quiero cancelar, rappel pour, rate, rathe-, rather, recaditos
  0.8: recevoir, recevoir moins, recibir sus, recip-, records |, recu … facture, remplir, reply … so, reporto
  0.8: resenas, residence, resig-, resign, returned the, right … for, rip, roll, roommate he, roule
  0.8: sacaron … numero, sale texts, say it, says to, scam, school |, scrub my, scrub … number, se fue, se le
  0.8: se los, se … les, seguir mandando, send … anything, sending me, setting, settings, she … her
  0.8: shop please, shove, si … continue, sick of, sin mensajes, sin … por, sir, slaquez, sold my, solic-
  0.8: someb-, sounds, specials, specials |, speciaux, stop c, stop who, stop … est, stop … them, sub, suelt-
  0.8: suffi-, suffit, suis dans, suppr-, suppression, suppression de, supprimez mon, suprimir, sus textos
  0.8: suspenda, svp … les, svp … suis, swap, syste-, t … trompe, take … list, tambien |, telefono, temps |
  0.8: tengo NUMBER, text when, text … at, text … too, texte svp, texting from, texting the, texto … ca
  0.8: textos apres, texts going, texts thank, texts … be, texts … them, thanks please, the cargo, the link
  0.8: the race, the saturday, the third, the … hold, the … is, the … last, the … says, the … thx
  0.8: these … off, think there, think … was, thinking about, this not, this … before, this … meant
  0.8: this … ridiculous, tho, tienda |, tiens, tired … this, to have, to this, to … his, to … messages
  0.8: to … off, today … you, todos, tour, tranquille avec, trave-, tu t, tu … es, tu … sur, two of, uber
  0.8: ultim-, un … svp, unchecked, une garderie, untic-, untick, up a, up by, va … les, vais … quand, vanco-
  0.8: vancouver, velo etait, veut … recevoir, veux … savoir, via, vos offres, vos … svp, vous … pris
  0.8: vuelvo … esa, wake, want these, want … receive, want>number, was, was ready, was … last, way you
  0.8: we had, when … i, will call, with texts, would rather, wrong>you, xioma-, xiomara, y, y sus, y … de
  0.8: y … en, years … and, yo you, yo … he, yo … llamo, you already, you email, you going, you if, you it
  0.8: you meant, you puse, you sell, you … con, | aca, | adieu, | after, | annoying, | cat, | che, | combien
  0.8: | desactivar, | doing, | este, | fyi, | had, | i, | junk, | keep, | mute, | passez, | ponle
  0.8: | pourquoi, | qui, | returned, | slaquez, | super, | suspenda, | told, | turn, | whoever, | … ads
  0.8: | … another, | … are, | … buen, | … bus, | … but, | … dad, | … drive, | … inscription, | … job
  0.8: | … llevo, | … luck, | … luego, | … mari, | … molestes, | … n, | … news, | … our, | … quel, | … repond
  0.8: | … says, | … spam, | … telephone, | … thought, | … tranquila, | … travaille, | … vois, | … wife
  0.8: ~_all, ~_bla, ~_cho, ~_d_, ~_dro, ~_due, ~_ef, ~_eq, ~_equ, ~_evi, ~_fy, ~_fyi, ~_i_, ~_imm, ~_jus
  0.8: ~_kin, ~_me, ~_mr_, ~_na, ~_obl, ~_oi, ~_rid, ~_seg, ~_shu, ~_sn, ~_sys, ~_tac, ~_ul, ~_ult, ~_y_
  0.8: ~acez, ~aci, ~ague, ~ajen, ~ales, ~alis, ~amil, ~anks, ~anl, ~ardi, ~arr, ~arta, ~ase_, ~ask, ~ass_
  0.8: ~athe, ~autr, ~avo_, ~back, ~bel, ~bile, ~bite, ~blig, ~bonj, ~by_, ~caus, ~cep, ~cont, ~cree, ~cri
  0.8: ~cros, ~cte, ~cun_, ~dea, ~dou, ~eant, ~eard, ~ebod, ~ecy, ~eds, ~eful, ~eing, ~elec, ~en_, ~erf
  0.8: ~erte, ~erve, ~esco, ~esen, ~esis, ~eule, ~evi, ~ffit, ~fyi, ~fyi_, ~gada, ~ged, ~ged_, ~get_, ~ggin
  0.8: ~gres, ~guie, ~hani, ~hav, ~hbo, ~hec, ~hop, ~how_, ~iad, ~iado, ~iaux, ~igan, ~igna, ~imme, ~inu
  0.8: ~ipe, ~ity, ~ity_, ~iven, ~jit, ~jos_, ~kind, ~lace, ~lcom, ~let, ~llem, ~loir, ~los_, ~ltim, ~lva
  0.8: ~mado, ~mal_, ~mang, ~mauv, ~meb, ~mebo, ~mech, ~mess, ~mole, ~nai, ~nan_, ~ncia, ~ned, ~ngs_, ~nic
  0.8: ~njou, ~nni, ~nqui, ~numb, ~nywa, ~obli, ~oig, ~oil_, ~ollo, ~omeb, ~onge, ~onse, ~opi, ~oqu, ~orc
  0.8: ~othe, ~ourr, ~oze, ~patc, ~pect, ~pell, ~plac, ~por_, ~que, ~quez, ~qui_, ~rder, ~rena, ~repe, ~res_
  0.8: ~rev, ~rew_, ~rib, ~rid_, ~riou, ~rip_, ~rke, ~rlo, ~rmo_, ~rote, ~rreo, ~rta, ~rten, ~rtis, ~san
  0.8: ~scri, ~shu, ~shut, ~sigu, ~ske, ~stai, ~suff, ~suit, ~sys, ~syst, ~tch_, ~tez, ~tez_, ~tho_, ~thum
  0.8: ~tick, ~tire, ~tto, ~tune, ~typ, ~uear, ~ues_, ~uffi, ~uis, ~umbe, ~uppr, ~urni, ~usq, ~usqu, ~utre
  0.8: ~vec_, ~vend, ~ver_, ~veu, ~vice, ~vier, ~voca, ~wap_, ~ward, ~was_, ~ways, ~xed, ~xed_, ~yi_, ~yst
  0.8: ~yste, ~ythi, ~ywa, ~yway, ~zing
  0.7: (you), NAME number, NAME or, NAME … vous, NUMBER you, NUMBER … de, NUMBER … en, NUMBER … les, a ce
  0.7: a compter, a des, a inscrit, a nada, a one, a repair, a … NUMBER, a … caisse, a … cel, a … from
  0.7: a … mais, a … oficina, a … telefono, a … there, ahi en, ai ramasse, ai recu, ai … arret, ai … non
  0.7: aimerais mieux, al … con, alertas |, alto you, am, am … buying, am … florida, am … her, ami |
  0.7: an … with, and remove, and … gave, and … text, anota-, anule-, any longer, apagar, appartient
  0.7: appelle NAME, are out, are … a, are … the, arreter ca, arretes, as … la, at … and, au lieu, au … d
  0.7: aujourdhui |, autorizacion, autre texto, aux 2, aux vidanges, avez pris, avez … a, avisar, back … my
  0.7: be off, be so, be … day, becyk, believe, believe you, bicycle |, bicycles, bien … mensajes
  0.7: bien … ustedes, bike … can, bike … no, block, bloque … vous, bloquear |, borrame de, borrame … la
  0.7: borras, boton de, bouch-, bouchard, boutique mais, brake-, brakes, brakes are, bring … the, bruh
  0.7: but now, but … more, but … no, ca … ai, ca … souvent, caisse, call about, call … you, can call
  0.7: can quit, can … afford, can … my, can … without, cargo |, carte-, ce … n, ce … s, cel … mi, cero … por
  0.7: chum a, clase, clear, coiff-, coiffure, come with, communication |, como, como le, como que, compter
  0.7: confirm … you, consiguieron mi, contactez, contacting me, continue |, correo |, coudonc vous, coupez
  0.7: crank, cuantas … tengo, cuenta de, d arreter, d aujourdhui, d … stp, dado, dado mi, dads, dans l
  0.7: dans ma, de becyk, de coiffure, de escribir, de message, de pneus, de repondre, de sms, de … job
  0.7: de … nom, de … pa, de … sistema, de … texto, decalissez, deje … bici, demande de, demande pour
  0.7: demande … les, demande … retrait, dental, dentiste, dernier, desabonnez … svp, desac-, desinscris
  0.7: desinscrivez, desinscrivez moi, desub-, devez avoir, dias |, diero-, dieron, diff, dije |, dit … mais
  0.7: do without, do … carry, do … make, do … reply, does … work, doren-, dorenavant, doy, du … enlevez
  0.7: echan-, effacez mon, el boton, electrica |, else |, emerg-, en ingles, en … assez, en … eu, end these
  0.7: ends in, enlevez, enlevez … ca, enleviez, entendi, entie-, envoyer des, envoyer |, equivoco, eran
  0.7: esa orden, escriban a, escribir |, est a, est … NUMBER, est … possible, est … son, est … svp
  0.7: este … para, estos mensajes, etes pas, etre … la, every text, everything else, evite-, faire partie
  0.7: fais … de, falso, famil-, favor … los, favorcito, fermez les, fermez … compte, fiche-, fichez
  0.7: fichez moi, folks, for everything, for … late, for … quick, for … tune, free to, from, from list
  0.7: from sending, from … bike, from … further, fue el, futur-, future, gagno-, gagnon, ganas, gaste-
  0.7: gasten, get NUMBER, get rid, get … from, getting texts, getting this, go … a, good, good day
  0.7: got NUMBER, got … new, got … number, gracias pero, gracias … el, gracias … la, gradu-, great … on
  0.7: guess, guys, ha, haber-, hable-, hablen, happy with, happy … you, have already, have wrong, have … to
  0.7: he gave, he … off, he … you, her … she, here … that, heres, hermano, hesit-, hesite, hijo … que
  0.7: him off, his mom, honestly |, honor, hopit-, hopital, how … unsubscribe, i already, i is, i … every
  0.7: i … love, i … not, i … over, i … prefer, i … rather, i … still, i … taken, if that, if … is, il … en
  0.7: impor-, importunez, in an, in … if, in … life, incoming, insistan, inter-, interesse merci, is time
  0.7: is … NAME, is … mine, is … possible, it possible, it … text, it … time, j me, j pense, j … demande
  0.7: j … recu, jajaj-, jamai-, jamais, je perds, je recevrais, je … dans, je … demande, je … prends
  0.7: je … votre, jour, just want, keeps buzzing, kid signed, kinda, know you, l hopital, la arretez
  0.7: la caisse, la nouvelle, la peine, la pub, la vie, la … affaire, la … jaja, la … me, la … you
  0.7: lachez … textos, lado |, late reply, law>me, le dire, le prends, le … el, le … mais, le … message
  0.7: les messages, les … je, les … la, les … texte, lieu, list>number, listes, llamado, llanta … me
  0.7: lleguen |, llene-, llenen, llevado, llevo mi, longer NAME, longer interested, lot, love to, luck with
  0.7: lugar, ma demande, ma facture, ma … ce, ma … s, mais retirez, make … stop, mandan esto, mandar un
  0.7: mandar … mensaje, manden … mas, mandes mas, mano, married, maybe … a, me borras, me demander, me esta
  0.7: me ever, me hablen, me mandes, me operaron, me quiero, me quite, me sortir, me thank, me … by
  0.7: me … deja, me … dire, me … escribiendo, me … gracias, me … hasta, me … lo, me … promos, me … text
  0.7: me … when, me>send, meant, mejor que, mensajes … no, mensajitos no, mensajitos |, mes freins
  0.7: mes … pour, messages lol, messages … svp, meter, mi informacion, mi suscripcion, mi … esta, mi … ni
  0.7: mi … para, mi … pero, might … to, misdi-, misdialed, moi pus, mois, mon … finit, monsieur |, month |
  0.7: more … my, more … reminders, more>you, moved away, moyen de, my name, my neighbors, my … husband
  0.7: nada gracias, need, need for, no deje, no enviar, no gasten, no lleguen, no molesten, no nos
  0.7: no trabajo, no … envie, no … hablen, no … in, no … interested, no … quiero, no … se, no … vuelvan
  0.7: nom … la, not afford, not at, not … promos, not>list, nous … de, nouvelle, now take, now … i
  0.7: number ends, number … not, number>angry, numero si, of NAME, of an, of everything, of … these
  0.7: off your, off … please, office, ok … for, old |, omg, on … but, on … des, one and, one thing
  0.7: one … not, only … a, operaron, ote, over there, pa … de, paid cash, paix avec, paix |, par NUMBER
  0.7: para siempre, pare por, pare … favor, parle pas, parlez, parti-, partie de, pas abonne, pas vous
  0.7: pas … que, paz, pedirlo, peine, pensando, per text, perdez mon, perdez … numero, permission … text
  0.7: pero … de, person … are, persona, personne … ce, peu |, peux … de, peux … oter, pharmacie, phone it
  0.7: phone keeps, phone … a, phone … buzzing, phone … more, pido … me, pis un, pizza, please honor
  0.7: please not, please only, please … NUMBER, please … messages, please … not, please … with, plus
  0.7: plus capable, plus … envoyer, podia-, podian, ponle, por este, por … medio, porfa-, pour, pour plus
  0.7: pour … desinscrire, pourriez, preferiria, prefi-, prefiero, pregunto si, pretend you, pretty sure
  0.7: promotions, prote-, protection, pueden borrar, purpo-, purpose, pusie-, put the, quand mon, quatrieme
  0.7: que ni, que … mandan, que … recevrais, que … son, que … y, quedo, quedo … la, quien es, quien … y
  0.7: quien-, quienes, quienes son, quitandome, quitarme, quite de, quite mi, quitenlos, quitenme por
  0.7: quitenme … favor, quitte la, quittez, rappel, rather get, receive messages, receiving this, recevrais
  0.7: recue-, refund … through, refuse … messages, regreso a, remem-, remember, remove … i, remove … info
  0.7: removed … this, remuevanme, retire … stp, retrait svp, rid … my, ride a, robar-, robaron, robaron la
  0.7: robaron … bici, robot voice, ruined, s v, s … p, sacame … ahi, salon, salon … coiffure, saquenme … la
  0.7: saturday i, says … for, se acabo, se equivoco, se … tu, secre-, seguir … textos, send … nothing, sends
  0.7: senorita, she … on, shine |, si possible, si puede, si … m, si … stop, signa-, skate-, slaqu-
  0.7: sms please, snail, so, so … have, so … please, soliciting, someone … my, sorry … the, soy … no
  0.7: spamming my, stick, stop already, stop texting, stop … not, sufic-, suficiente, suis plus, supper
  0.7: suppression … mes, sur les, sur … compte, sus … gracias, suspendan los, ta bien, tabar-, tabarnak
  0.7: take him, talki-, talking, telefono … su, telling me, textearme |, texting my, texting … is
  0.7: texting … or, texto ok, texto por, texto … favor, textos … NUMBER, textos … le, texts from, the card
  0.7: the club, the fcc, the swap, the tuesday, the … contact, the … then, the … today, the … unsub
  0.7: these … to, they … in, think you, this … be, tho |, though, ticket, tiene un, to delete, to email
  0.7: to read, to write, to … different, to … text, to … up, told the, too late, tranquille |
  0.7: trompe … numero, tromper, tu encore, tu … pour, tubo, ud, un mauvais, un … c, uno, unwan-, unwanted
  0.7: up please, up … accident, us, using my, ustedes no, ustedes … que, v p, vato, vayan-, vayanse
  0.7: veces tengo, veces … que, veill-, veille, velo mais, veo bien, vermo-, vermont, veux etre, vidan-
  0.7: vidanges, viola-, vip, visitor, vista, vois, voler … velo, vos … arretez, votre gars, votre … c
  0.7: vous pourriez, vous … avoir, vous … ben, vous … sur, vuelven, vuelven a, wake me, want my, was … my
  0.7: we … again, what part, where it, where the, whoever … this, why are, with no, with someone
  0.7: with … repair, without … texts, would prefer, y los, y no, y … mensajes, yeah no, yes do, yo vivo
  0.7: yo … deje, you lo, you use, you … canse, you … just, you … lleguen, you … trabajo, you … used
  0.7: you>send, your contact, your … with, zero texts, | ando, | appreciate, | bikes, | bonjour, | c, | cada
  0.7: | cancele, | confirmen, | cual, | cuando, | equivocado, | fichez, | franchement, | from, | hahaha
  0.7: | je, | kinda, | llego, | must, | ote, | out, | preferiria, | pretend, | pretty, | remuevanme, | since
  0.7: | tabarnak, | te, | what, | … about, | … alerts, | … answer, | … asked, | … asking, | … avec
  0.7: | … black, | … bueno, | … cette, | … cherchez, | … cobran, | … compre, | … compter, | … confirm
  0.7: | … connais, | … contesto, | … done, | … eres, | … everything, | … feels, | … fix, | … gasten, | … guy
  0.7: | … interessee, | … is, | … llamadas, | … many, | … pay, | … pourriez, | … recibir, | … recipient
  0.7: | … removal, | … reponds, | … request, | … sacame, | … used, | … using, ~_am_, ~_auc, ~_dam, ~_det
  0.7: ~_dif, ~_eas, ~_ecr, ~_eme, ~_ene, ~_era, ~_fam, ~_giv, ~_ja, ~_kn, ~_lis, ~_lot, ~_mm, ~_omg, ~_otr
  0.7: ~_oub, ~_paz, ~_ret, ~_sav, ~_sim, ~_sin, ~_so_, ~_sor, ~_sup, ~_sus, ~_swa, ~_tic, ~_une, ~_us_
  0.7: ~_veu, ~_who, ~abia, ~abs, ~aff, ~ait_, ~ald, ~alme, ~alor, ~ante, ~apun, ~arin, ~ase, ~ati, ~atig
  0.7: ~atio, ~atiq, ~aucu, ~avai, ~be_, ~bruh, ~burn, ~cali, ~cara, ~chal, ~clai, ~como, ~cou, ~crir, ~cti
  0.7: ~cue, ~cul, ~cup, ~dads, ~dded, ~dee, ~dema, ~desp, ~det, ~dif, ~dil, ~dma, ~dow, ~doy_, ~du_, ~eac
  0.7: ~ear, ~ease, ~eath, ~edio, ~efie, ~ega_, ~egi, ~egui, ~ek_, ~elen, ~eli, ~emem, ~empr, ~ene, ~enir
  0.7: ~erin, ~ervi, ~esac, ~eta_, ~eve, ~ez_, ~fait, ~fam, ~fami, ~fice, ~from, ~futu, ~ges, ~ges_, ~gia
  0.7: ~grad, ~guys, ~had, ~hale, ~have, ~hdra, ~hee, ~hif, ~hin, ~ibe, ~ibi, ~icid, ~ienc, ~iew, ~ith, ~ito
  0.7: ~izza, ~jar, ~ked, ~ked_, ~lad, ~leve, ~lis, ~lors, ~lue, ~lus_, ~mac, ~marc, ~mas, ~mg_, ~migo, ~mism
  0.7: ~moti, ~mpan, ~mpo, ~mps_, ~ncha, ~ndma, ~nera, ~nes, ~ngs, ~nsi, ~nted, ~ntim, ~nur, ~oca_, ~oche
  0.7: ~omg, ~omg_, ~omp, ~ona, ~onth, ~oo_, ~ors_, ~otio, ~otr, ~pa_, ~pair, ~paz_, ~pide, ~pita, ~plic
  0.7: ~plus, ~pusi, ~rade, ~raig, ~rci, ~rgi, ~rmo, ~romp, ~ruh, ~ruh_, ~sact, ~sad, ~sag, ~salo, ~sar_
  0.7: ~ser_, ~sett, ~site, ~slaq, ~soin, ~spos, ~ssa, ~sse, ~stea, ~stri, ~sufi, ~sure, ~swa, ~swap, ~tach
  0.7: ~tage, ~tel_, ~tene, ~thre, ~ton, ~tros, ~ttr, ~tubo, ~ucu, ~ucun, ~uess, ~ufi, ~ufic, ~ulti, ~unds
  0.7: ~unte, ~upez, ~ups_, ~usie, ~util, ~uys, ~uys_, ~vez, ~vez_, ~viar, ~view, ~voke, ~volv, ~wap, ~who
  0.7: ~xing, ~year, ~yth, ~zza, ~zza_
  0.6: NAME changed, NAME i, NAME … a, NAME … est, NAME … pas, NUMBER mais, NUMBER year, a, a cause, a chaque
  0.6: a ir, a mistake, a retirer, a robot, a une, a work, a … d, a … el, a … named, a … this, a … you
  0.6: about … block, acabar, accept, account … no, acept-, adver-, affaire ailleurs, affaire la, affor-
  0.6: afford, agreeing, agregaron, ahead with, ahead … the, ai plein, ai signe, ai … les, ai … sur
  0.6: aime … le, algo yo, algui-, alguien, all … with, alley, alley |, also can, alto me, am … my, amis
  0.6: and every, and … for, annee, annule mon, annuler … textos, antes … que, anything to, anywh-, anywhere
  0.6: anywhere |, appartient … a, appreciate it, apres, are … texts, arizo-, arizona, arrep-, arreter … me
  0.6: arretez … me, arrived, as … now, ask … this, asked … to, asust-, at … so, aucun NAME, aucun … svp
  0.6: aucune … c, auto, avant le, avez … eu, avoir le, away from, back, back so, barki-, barking, ben |
  0.6: better |, bici … jaja, bike … you, boite |, bon arretez, bonjour … vous, bottl-, bottle, bought the
  0.6: bout, breath, buen dia, burni-, burning, bus |, but do, but no, but … stop, by a, c … a, c … gentil
  0.6: cada rato, calis-, calisse, can it, can … end, cancelame, caraj-, carajo, cause de, ce n, cell number
  0.6: cell … la, ces rappels, cette affaire, change d, change |, check … records, chum, clearly, clerk
  0.6: clinique, clique, comme, commence … etre, comment … avez, comment … vous, compagnie, compo-, compre
  0.6: con el, con … bici, con … mensajitos, confirmar, consent … texts, consentement, consiguieron … numero
  0.6: conso-, contacte, contract, corresponde, costs me, county, courriel a, courriel … la, crank |
  0.6: cuando les, cuando … algo, cuantas … les, dame, de NAME, de buscar, de cette, de edad, de ese
  0.6: de grace, de la, de me, de molestarme, de nina, de textearme, de … apres, de … asi, de … avisos
  0.6: de … enlever, de … envois, de … listes, de … me, de … message, de … nous, de … pas, de … porfa
  0.6: de … text, de … you, delete … number, deme de, den de, den … baja, dentaire, depuis NUMBER
  0.6: dernier texto, desaf-, despa-, despacio, desvi-, detru-, detruisez, devic-, device, digits, dingi-
  0.6: dinging, dio mi, dio … numero, dit … a, do … message, do … sell, do … think, does … take, dois … pour
  0.6: donc … de, done … the, donne … cell, donne … mon, donnees |, droit, drop … please, dropped … off
  0.6: du client, duboi-, dubois, dying, easy, effacez moi, eight-, eighty, el carro, el permiso, el |
  0.6: ella … no, elle n, en houston, en peux, en … mensajes, en … plein, en … taller, ends … NUMBER, enerv-
  0.6: enoja, ensen-, entendi |, envoi |, envoyez plus, envoyez … plus, era mi, era … otra, es necesario
  0.6: esa no, escriba, escribas, essen-, essentiel, est gentil, est … erreur, est … la, est … pour
  0.6: est … qui, est … vous, este medio, este numero, estoy interesada, etes au, etre … votre, etudi-
  0.6: every … please, everyone, everything |, exactly, expli-, faire, fais plus, fais … ailleurs, faite
  0.6: fcc si, fcc |, fed, fed up, fermer mon, fin … textos, find him, finge-, fini … messages, finir par
  0.6: fire, flag, flip, for … new, forfa-, forfait, from text, from texts, from … shop, front desk
  0.6: further messages, gang de, garde le, gave … a, gave … bike, gave … number, genre, get these, go … with
  0.6: going, good for, good … me, good … stop, got … in, grace, graduated, grandson, guy … me, hablas
  0.6: hace … que, hahah-, hahaha, hangi-, hanging, have lost, have never, have … my, have … no, hazme
  0.6: he ran, heu, him … the, his bike, hola, hope this, hors, hors de, hors … votre, house-, household
  0.6: houst-, houston, i give, i graduated, i have, i muted, i should, i … cash, i … did, i … from, i … in
  0.6: i … what, idee c, idee … est, if … did, il n, in NAME, in for, in march, in receiving, in … please
  0.6: infor-, ingle-, ingles, inste-, instead, interesa |, interesada, interested … receiving
  0.6: interested … your, is an, is … consent, is … dental, it be, it when, it … stop, j … signe, jaja pero
  0.6: je porte, je … desinscris, je … plainte, just one, keep … stop, kindly … my, know what, l envoi
  0.6: l … ca, l … dit, la NUMBER, la factura, la garderie, la poste, la … con, la … esa, la … merci, labor-
  0.6: lachez … les, laisse moi, last … i, last … stop, law>law, le code, le |, le … est, le … texto, lei
  0.6: les tengo, les … automatiques, les … de, les … par, let it, listado, listes |, llegan … las, llegar
  0.6: llego su, lo pido, lo voy, loi NUMBER, longer … in, los de, luck … the, m etre, m … par, ma … de
  0.6: ma … n, madne-, madness, mais … moi, malo, mande mensajes, manden … gracias, manejo, marea-, mareado
  0.6: mas mensajes, mas nada, mas promociones, mater-, maybe, me after, me any, me but, me de, me dejan
  0.6: me desinscris, me escriban, me escribas, me mande, me or, me textees, me vuelven, me … ca, me … en
  0.6: me … porfa, me … tanto, me … tarde, mean it, means, medio |, mejor no, melan-, menor, menor de
  0.6: menor … edad, mensaje por, mensajes porfa, mensajes … de, merci … arreter, merci … ne, mes … je
  0.6: mes … svp, message was, message … mistake, messages la, messaging, metie-, metieron, mettez moi
  0.6: mi consentimiento, mi … y, mi … yo, mieux le, might want, mind about, miren, miss … pickup, mistake i
  0.6: mobil-, mobile, moi aussi, moi … deux, moi … est, moi … velo, molestarme, molesten |, mon consentement
  0.6: mon … d, more>angry, more>me, more>number, mucho-, muchos, must … a, my daughters, my grandson, my mom
  0.6: my mothers, my profile, my refund, my thing, my … goes, my … if, my … outgrew, n envoyez, n y, n … the
  0.6: nadie … pregunto, ne … ecrivez, necesario, need you, need … do, nina, nina |, no ando, no di
  0.6: no interest, no vive, no … escribas, no … gusta, no … haber, no … interesada, no … mandes, no … or
  0.6: no … pa, no … quien, no … recordatorios, no … sms, nobody … me, noel, non … c, not make, not message
  0.6: not |, not … signing, not … thing, not>me, now remove, now … is, number … did, number>you
  0.6: numero depuis, numero sin, numero … su, nunca |, nuts, odio, of here, of … do, of … number, off les
  0.6: oiga |, ok, ok please, ok thanks, ok … the, on arrete, on garde, on peut, on … a, on … ca, on … est
  0.6: on … le, one … take, or anything, order updates, order |, otro … mas, ou est, ou vous, oui a
  0.6: out … all, outgrew the, own |, own … bike, pacie-, paciencia, par … je, par … poste, paren con
  0.6: parler a, particular, pas etre, pas faire, pas m, pas son, pas … arretez, pas … lol, pas … partie
  0.6: pas … peine, paso manana, pay the, pedalear, penda-, pendant, personne de, peru, petits, phone has
  0.6: pienso, pierdo, please you, please … from, plus etre, plus me, plus … ecrire, plus … pour
  0.6: plus … recevoir, poche, pogne les, point stop, poor, por … mensaje, porfavor, porque yo, porque … no
  0.6: porte plainte, pour ces, pour faire, pour … un, pouvez m, pretend, prett-, pretty, prive-, privee
  0.6: profi-, profile |, promociones por, promotional, pu … des, pu … message, puede … de, pueden dejar
  0.6: puedo cambiar, qu est, qu … ce, qu … se, quatre, que c, que decir, que hacer, que sigan, que … acepte
  0.6: que … arrete, que … etes, que … mensajes, quelqu … a, queria mensajes, qui c, quiero darme, quiero mas
  0.6: quiero … nada, quiteme |, rappels par, receive … from, recibir … textos, recipient |, recordatorios
  0.6: recov-, recuerden, relat-, relationship, relax-, remember signing, remember … up, remer-
  0.6: remove … please, remuevan, renew, repair i, repaired, reparation mais, repli-, repondre a, retire
  0.6: returned, reviews, ride please, rien demande, rodol-, rodolfo, rompa-, rompas, roste-, roster, runs
  0.6: runs this, safet-, safety, says reply, schoo-, screw, se enoja, se quedo, se … puede, se … you
  0.6: selling the, send no, sent … my, set me, she did, shop … i, showed me, si yo, si … vuelven, signs
  0.6: sin mi, sin sus, sin textos, sin … permiso, sinon, sistema |, sister … is, so early, so is, so there
  0.6: so … am, solli-, sondages, sorry … be, sortez … de, sound-, spare me, stop selling, stop … a
  0.6: stop … said, store |, strike my, suite a, suppe-, supprimez … contact, sur la, svp |, svp … n
  0.6: talking about, tarde, te voy, te … a, tengo … decir, terme, text more, text service, text … ever
  0.6: texter pour, textez … plus, texties, texting … my, texto pour, texto recu, texto … suis, textos a
  0.6: textos dans, textos … en, textos … mi, texts after, texts lol, texts off, texts to, texts too
  0.6: texts … is, texts … to, texts>not, thanks but, that message, that the, that … more, the county
  0.6: the list, the one, the stop, the tires, the way, the … bikes, the … not, the … stand, the … work
  0.6: then NUMBER, there … way, these cost, these>list, this as, this … my, this … was, thoug-, throw, ti
  0.6: tiemp-, tiempo, time you, to be, to cut, to miss, to rate, to … not, to … notifications, to … shop
  0.6: to … texted, told, told … it, touri-, train, tranquila, trek, tres, tryin-, trying, tu possible
  0.6: tu … les, tune up, tune ups, turn it, turn … the, twice now, twins, ultimo, un a, un candado, un terme
  0.6: un velo, unsub-, unsubscribe please, unsubscribing |, up … your, usual-, usually, veces les
  0.6: veces … tengo, velo lol, verifiez … numero, vez … por, viarg-, viarge, vivir, vivo … houston
  0.6: vos listes, vos pubs, vous effacez, vous j, vous … enlevez, vous … trompe, want … texts, want>forever
  0.6: was meant, was my, was not, was … bike, was … me, waste, watch, we … the, weath-, weather, what … are
  0.6: what … do, while, who texts, who … are, whoever runs, wife thinks, will pick, wish, wish … be, with it
  0.6: with … texting, works better, worth, would … no, would … to, write me, y de, y … llegan, y … mi
  0.6: y … quiero, y … se, year old, yo acepte, yo … acepte, you, you dejenme, you end, you estuvo, you lol
  0.6: you showed, you texting, you tu, you … at, you … habia, you … him, you … nos, you>texts, your computer
  0.6: your junk, your … stop, yours |, zack, | apres, | avant, | bike, | cancelame, | cease, | cuantos
  0.6: | desde, | hazme, | hola, | how, | kid, | knock, | las, | odio, | package, | phones, | pierdan, | qu
  0.6: | rendez, | wish, | … acabo, | … bicicleta, | … button, | … c, | … cambiar, | … encargo
  0.6: | … equivocado, | … fille, | … give, | … interest, | … las, | … muted, | … numbers, | … on, | … po
  0.6: | … promo, | … promociones, | … quien, | … quita, | … robaron, | … runs, | … senor, | … ser
  0.6: | … seulement, | … solo, | … thanks, | … these, | … tout, | … uno, | … vais, | … votre, | … woke, ~_a_
  0.6: ~_as, ~_bud, ~_cie, ~_cus, ~_deu, ~_doy, ~_fur, ~_gag, ~_goi, ~_hea, ~_his, ~_jun, ~_lac, ~_lug, ~_mes
  0.6: ~_mob, ~_mol, ~_nev, ~_nos, ~_ok_, ~_our, ~_pac, ~_poc, ~_say, ~_sem, ~_sno, ~_sue, ~_vou, ~_xf, ~_xfa
  0.6: ~_you, ~acep, ~ads_, ~ae_, ~ages, ~agra, ~aig, ~ais_, ~aiss, ~aja, ~ake, ~ale, ~algo, ~and_, ~arag
  0.6: ~arg, ~ary, ~asy, ~asy_, ~ayb, ~aybe, ~az_, ~baje, ~barn, ~bike, ~bre_, ~bud, ~chum, ~cil, ~cios, ~cog
  0.6: ~conc, ~crib, ~criv, ~cter, ~ctio, ~cuel, ~dde, ~diff, ~doy, ~eas, ~easy, ~eca, ~eei, ~eein, ~efo
  0.6: ~ejar, ~ema, ~emi, ~env, ~eos, ~eos_, ~epli, ~esid, ~ess_, ~etin, ~etra, ~etty, ~eure, ~evoi, ~ewh
  0.6: ~ewhe, ~flip, ~fon, ~forf, ~get, ~giv, ~goi, ~goin, ~grea, ~hair, ~haz, ~hei, ~hew, ~hick, ~hola
  0.6: ~hool, ~hos_, ~houg, ~hut, ~iand, ~ibas, ~icul, ~iere, ~inon, ~inos, ~inte, ~irai, ~itan, ~itat, ~itt
  0.6: ~jun, ~kat, ~ke_, ~kno, ~lco, ~lean, ~leas, ~lema, ~less, ~lgo, ~lgo_, ~lgui, ~losi, ~luga, ~ly_
  0.6: ~many, ~mayb, ~mes, ~mez, ~mmer, ~mob, ~mobi, ~mol, ~mont, ~mpo_, ~mpte, ~name, ~nana, ~nce, ~ner
  0.6: ~ness, ~ngin, ~nks, ~noe, ~nste, ~ntai, ~nvoi, ~obil, ~ocad, ~oke_, ~once, ~one, ~one_, ~onm, ~ope_
  0.6: ~oris, ~osin, ~oti, ~ottl, ~oupe, ~ousl, ~paz, ~plea, ~plo, ~plu, ~poc, ~pos, ~pri, ~prio, ~prof
  0.6: ~rado, ~rek_, ~rfav, ~riel, ~rike, ~rler, ~rles, ~rni, ~rof, ~roll, ~rom_, ~rout, ~rouv, ~rted, ~rul
  0.6: ~rule, ~sagi, ~sas_, ~scho, ~sel, ~sera, ~sid, ~sino, ~sis, ~ski, ~slow, ~sly, ~sly_, ~sno, ~som
  0.6: ~sten, ~sue, ~tees, ~tele, ~tema, ~thin, ~tigu, ~timo, ~tion, ~tir, ~tly, ~tly_, ~toi, ~told, ~trac
  0.6: ~trai, ~trik, ~tryi, ~tty_, ~twe, ~ubs, ~ucha, ~ueno, ~uler, ~urg, ~used, ~usl, ~usly, ~ute, ~uto_
  0.6: ~utr, ~vail, ~ve_, ~ver, ~verd, ~vir, ~voi, ~voir, ~whil, ~wish, ~wit, ~wort, ~xfa, ~ybe, ~ybe_, ~yen_
  0.5: 2 semaines, 2 … ca, NAME … here, NUMBER vous, NUMBER … of, a cada, a escribir, a lo, a minor
  0.5: a montreal, a otra, a su, a votre, a week, a … NAME, a … des, a … in, a … my, a … rato, a … voice
  0.5: abogado, acabo, accepte vos, account, adelante, advertising, affaires de, afford the, agradezco
  0.5: agreeing to, ahi … no, ai donne, ai lache, ai tu, ai … envie, ai … que, aimerais … que, al principio
  0.5: al … que, all … of, aller, am at, am driving, am his, am never, am opting, am reporting, am telling
  0.5: am … this, an appointment, ancien proprio, ancien … de, and can, and lose, and … all, and … that
  0.5: anniv-, anniversary, anotaron, ans … j, any bike, any … messages, any … please, anymore … the
  0.5: anything else, appelez … au, appelle … NAME, appointment for, appreciate … if, are annoying, are … my
  0.5: are … ok, are … texting, argen-, argent, arrete svp, arreter, arreter … rappels, arretez vos
  0.5: arretez … la, as to, ask … the, at it, at … register, atte, au … arretez, aucune … de, autho-, autor-
  0.5: avant … je, avec … par, avec … promos, avez la, avez … fini, avez … mauvaise, avis |, avise
  0.5: avisos … la, away my, ay no, bajam-, bajame, balan-, balance, bcp, be getting, be great, be |, be … on
  0.5: bici a, bici … favor, bici … los, bicicleta … que, bicyclette, bien … no, bien … precio, bike at
  0.5: bike is, bike share, bike you, bike … i, bike … my, bike … need, block |, bon numero, bonne chance
  0.5: borre mi, borreme |, bother texting, bruh |, bud, buenas, bueno que, building, burn, busca |
  0.5: business |, but, but i, butto-, button, c bon, c … ca, c … ecrit, c … rendu, ca la, ca sur, ca svp
  0.5: ca … j, call the, call |, cambie … opinion, came in, camionneur, campu-, campus, cancelenme
  0.5: candado no, candado … me, canno-, cannondale, cannondale |, cansan, capable, carry, casse, ce soit
  0.5: ce … depuis, cel … sus, celui la, cero mensajes, ces textos, cesser les, cette … la, changed
  0.5: changer la, chaque … que, charged for, chari-, charity, checking in, chez la, cierren, cierren mi
  0.5: clear-, client |, cliqu-, commande a, comment … que, comment … se, compa-, comprehension
  0.5: comprehension |, comprenez, comprenez pas, conce-, confirmez, conmi-, conmigo, consented
  0.5: consentimiento |, consu-, consultorio, contacted |, contre, control, coord-, coordonnees, correo
  0.5: cost … anything, costa-, costar, costs, counter, coupez les, criss-, croix, croix sur, croix … mon
  0.5: cross me, cross … off, cual … la, cuenta |, cuida-, cuidado, custo-, cycli-, cycling, d … retire
  0.5: dame de, dame … baja, dans votre, daugh-, day, de acuerdo, de demain, de esto, de ninguna, de quoi
  0.5: de sa, de … argent, de … comprehension, de … escuela, de … loi, de … non, de … stop, de … y, dear
  0.5: decirme, deja … stop, dejen la, delete … cell, demain … la, demande la, demande … arreter, demeu-
  0.5: demeure, derni-, des … j, des … pour, desactiva, descansan, desinscription, desti-, deux fois, di el
  0.5: di |, dia no, dias, dieron … numero, dings, disai-, disait, dit de, do … the, done … texts
  0.5: donne … accord, donne-, dude, ecrive, ecrivez, edad, efface mon, eithe-, either, el cambio, el otro
  0.5: el rin, el … mi, elect, ella, employee, en bici, en france, en los, en velo, en vertu, en … arretez
  0.5: en … cuenta, encar-, encargo que, encore des, encore … autres, end … alerts, enlever mon
  0.5: enlevez … cell, enlevez … pour, enough … the, entrepot, envia-, envie de, envio-, envios, envoi-
  0.5: es … me, es … tercera, esa vaina, esa … de, escriben mas, escriben … que, escribiendo |, escribieran
  0.5: espero que, est ecrit, esta mal, esta … en, estafa, este chip, estuv-, estuvo, euh, every one, evitez
  0.5: evitez de, expec-, facture de, facture … NUMBER, fais pas, fait … arretez, faites … croix, falta
  0.5: falta … me, faute-, favor-, feels, figure, figure out, figure … how, fin, fini, finit, fix, for sale
  0.5: for that, for … else, for … last, for … receipt, for … the, for … to, foto de, frame and, france
  0.5: from … crank, fue, gave permission, gave the, gave … to, gentil, get … and, get … for, gets … bike
  0.5: getting … after, girl, go … my, god stop, god … texting, goes, going on, going … be, gone |
  0.5: gone … the, good … with, goodb-, goodbye, google |, gosser, got … now, gracias me, gracias no, habla |
  0.5: haceme, hago, happy … the, haras-, harcelement |, have bikes, hey … is, hip, hope, hope … gets
  0.5: hoy mismo, i always, i do, i mean, i saw, i see, i sell, i tried, i want, i … driving, i … opting
  0.5: i … out, i … received, i … reporting, i … some, i … walk, i … wanted, ici … de, igles-, iglesia
  0.5: in … when, ing, interest, is his, is … be, is … by, is … emergency, is … take, it do, it said
  0.5: it … every, it … off, it … ok, it … or, it … reply, it … so, j … deja, j … lache, j … suis, j … tu
  0.5: jamais |, je bloque, je conteste, je fais, je ne, je paye, je travaille, je … l, je … tu, joven
  0.5: just … it, keep … in, kid at, kindl-, kindly, knock, know it, l argent, l … proprio, l … retirez
  0.5: la compagnie, la dedans, la depuis, la escuela, la iglesia, la muchacha, la on, la preuve, la … asi
  0.5: la … le, landline, last year, laundry, lavoi-, lavoie, law>list, le bon, le escribo, le mecano
  0.5: le rendez, le … enlevez, le … un, learned to, leave it, leaving the, les … aussi, les … avec
  0.5: les … nada, letters, leyen-, leyendo, like … of, list, list too, llegan, long do, los, los digo
  0.5: los manden, los … conmigo, los … y, lot of, m envoyer, m est, made a, mais arretez, mais la, mais vos
  0.5: mais vous, mais … aimerais, mala, malgr-, malgre, mama, mandando mensajes, mandar a, mandar mensaje
  0.5: mandar |, manden eso, manden ofertas, mandes |, many, maquinita, mas … mi, matin |, me as
  0.5: me contacter, me escribieran, me please, me recuerden, me souviens, me textean, me voy, me vuelva
  0.5: me without, me … bien, me … else, me … email, me … my, me … ofertas, me … pero, me … sacar
  0.5: me … textos, me … y, me … yo, mejor, menos mensajes, mensaje era, mensaje … era, mensaje … me
  0.5: mensajes jaja, mensajes … este, mensajes … you, merci bcp, merci … toute, mes coordonnees, mes … de
  0.5: message n, messages at, messages automatiques, messages to, metan-, mettez la, mettr-, mettre
  0.5: mettre fin, mi … asi, mi … el, mi … si, mija, mijo, miles, milli-, million, mind taking, mind … me
  0.5: mine i, minor, mio |, mise, misty-, mistyped, moi ce, moi du, moi qui, moi s, moi … vrai
  0.5: mon autorisation, mon chien, mon … n, mon … plus, mon … stp, month, months, montreal, montrer
  0.5: more coupons, more … about, much do, muchacha, muted, my collarbone, my contact, my mobile, my plan
  0.5: my … it, n, n … pas, na, nada de, nah … me, name … your, ne, ne rien, ne … ai, necessaire, need … the
  0.5: neuf, never contact, never … a, next one, next time, ni a, ni … mensaje, nice but, night shift
  0.5: no acepte, no consent, no esten, no hablo, no … am, no … at, no … avisen, no … bicicleta, no … cansan
  0.5: no … conozco, no … donde, no … llegue, no … para, no … vuelva, no … when, no … with, non plus
  0.5: non … desabonnez, not keep, not so, not … on, not … sale, not … understand, not … why, now, nowhe-
  0.5: nowhere, number desole, number if, number not, number out, number thanks, number this, numero d
  0.5: numero ici, numero la, numero … client, ocupe, oferta, off please, off … texting, oiga, ok c, ok … est
  0.5: ok … thanks, on his, on … the, once, one … can, one … no, opinion you, opinion … no, order i
  0.5: otez … numero, ou … ce, oui … moi, out lol, outgr-, outgrew, over for, owner of, pana, panics
  0.5: par … enlevez, para … mensajes, para … recibo, parce, partie … votre, pas comment, pas d, pas ici
  0.5: pas textez, pas … sollicitation, patch kit, pay for, pedi que, pedid-, pedido, pensa-, peur, peut
  0.5: pharm-, phone … please, pick, pick … the, pickup not, pickup text, pidio, pigeo-, pigeon, pis je
  0.5: pis … du, pizze-, pizzeria, plainte au, pleas-, please, please cease, please cut, please make
  0.5: please she, please … am, please … him, please … text, plus … ce, plus … d, podri-, ponen, por cada
  0.5: por … rueda, porfa, porfavor |, poubelle, pour … promos, pourquoi vous, pouvez … m, prefer no
  0.5: priere de, primer, primera, principio, profile, promociones … de, promos par, promos |, promos … texto
  0.5: propa-, proprietaire du, pu ce, pub |, pursu-, pursuant, pusieron, que j, que mi, que pido, que tienen
  0.5: que … esto, que … haya, que … peux, que … pueden, que … yo, quien … no, quiera, quiero textos, quitan
  0.5: quiten mi, quitenme … los, rayer mon, really … texts, receive text, recevoir de, recevoir des, rechazo
  0.5: recibiendo, recogen, recois … des, recommended, recordarme, refuse, regale, renco-, rente-, rented
  0.5: repai-, repair … do, replied, reporting, request … be, requesting, respu-, respuesta, rester, restr-
  0.5: restring, retire moi, retirez … numero, revoke consent, ridin-, riding, riding … the, rien signe
  0.5: rueda y, ruidi-, ruidito, said … texts, salgado, salgo de, salir de, salir-, salirme, saqueme de
  0.5: schedule, se cansan, se … digo, semana, send … more, send … one, sending messages, senor … la
  0.5: service reminders, seul, she does, she … not, shift i, shut … the, si … arrete, si … velo, sick … this
  0.5: sigue-, siguen llegando, since the, since-, sink, sir |, so … could, so … no, soire-, sold … the
  0.5: sollicitation, sollicitation |, some, son cell, sonan-, sonando, sorry wrong, sorry … am
  0.5: sorry … number, sous, souviens pas, soy … NAME, spam o, spam … que, spare … the, speaks, spoil-
  0.5: staye-, stayed, stop and, stop them, stop … ads, stop … c, stop … in, stop … merci, stop … these
  0.5: store, stran-, stree-, street, suis … NUMBER, suis … par, suis … voler, suite, sur … numero, surgery |
  0.5: suyo, svp … ai, svp … bonne, svp … d, taking me, tannant |, telephone … est, tell NAME
  0.5: tengo bicicleta, tengo nada, tengo ninguna, tercera … que, text alerts, text on, text porfa, text so
  0.5: text svp, text … call, texte pu, textean, texted a, texted |, texter … svp, textez |, textez … pu
  0.5: texting … wrong, texto arretez, texto que, texto … je, textos non, textos … merci, texts no
  0.5: texts … me, that text, that way, the NAME, the computer, the next, the part, the register, the wall
  0.5: the … back, the … open, the … order, the … part, the … sale, the … your, these after, these>number
  0.5: this … an, this … belongs, this … too, three, three times, tick, tiene, tiene el, tiene … que
  0.5: time … am, time … me, to her, to take, to … by, to … nephew, to … removed, to … sending, to … taken
  0.5: todo … de, told … kid, told … this, trabajo de, trabajo en, tranquille svp, tremblay |, trompes
  0.5: trop … messages, turn them, turn … texts, un casque, un consultorio, un robot, un … au, un … pour
  0.5: una … no, uncheck, une croix, une ecole, une heure, up … my, update the, ups |, used to, used … be, v
  0.5: vaina, veces que, velo … mon, vendu le, vente-, ventes, verdad |, verdad … no, vertu, vertu de
  0.5: vertu … la, veuillez ne, veuillez … retirer, veut pas, veux … mon, veux … rien, vince, violation
  0.5: visit-, voler mon, vos, votre comprehension, voulo-, vouloir, vous, vous comprenez, vous dire, vous eu
  0.5: vous … en, vous … je, vous … me, vous … un, voyag-, voyage, want … number, want … of, was never
  0.5: was the, were, what you, what … am, which … of, who NAME, who i, who … is, will be, will grab
  0.5: will walk, will … back, wipe … number, without … me, would … for, would … great, writi-, writing
  0.5: wrong … i, xfa, y … por, years old, yes … the, yeste-, yesterday, you made, you ok, you sure
  0.5: you think, you understand, you … give, you … pueden, you … textos, you … these, your employee
  0.5: your … never, your … thank, | alguien, | bajame, | confirmez, | creo, | desabonne, | desactiver
  0.5: | efface, | espero, | euh, | found, | hard, | huh, | kill, | oigan, | one, | opting, | priere, | pull
  0.5: | second, | terminen, | whatever, | would, | … avant, | … before, | … believe, | … bon, | … boy
  0.5: | … came, | … cliente, | … cut, | … demasiados, | … devez, | … died, | … dog, | … dos, | … enviar
  0.5: | … escriben, | … esposa, | … further, | … getting, | … hitting, | … lachez, | … left, | … madame
  0.5: | … molesten, | … mother, | … nom, | … paren, | … parfait, | … place, | … promos, | … son, | … sur
  0.5: | … think, | … tried, | … vertu, | … vi, | … we, | … what, ~_avo, ~_ay, ~_bec, ~_bic, ~_cet, ~_dau
  0.5: ~_dem, ~_eit, ~_fin, ~_fle, ~_fli, ~_gen, ~_goe, ~_inv, ~_jov, ~_kee, ~_li, ~_lif, ~_lit, ~_mo, ~_n_
  0.5: ~_nad, ~_ne_, ~_neu, ~_nom, ~_onc, ~_pl, ~_ple, ~_plu, ~_sc, ~_sla, ~_som, ~_v_, ~_vol, ~_vos, ~_vue
  0.5: ~_wel, ~_wer, ~_wis, ~_wit, ~_yea, ~abla, ~able, ~adez, ~ahah, ~aid, ~aid_, ~ajaj, ~ajo_, ~ake_, ~alon
  0.5: ~ambr, ~ame_, ~andm, ~ange, ~ank_, ~ant_, ~arce, ~auc, ~auth, ~aux, ~aux_, ~aye, ~but_, ~cab, ~cabo
  0.5: ~cam_, ~caro, ~cet, ~ched, ~cida, ~cluy, ~conm, ~coun, ~cues, ~cust, ~cut_, ~cyc, ~cycl, ~dame, ~dear
  0.5: ~ded_, ~dern, ~dezc, ~dian, ~dias, ~dido, ~dig, ~droi, ~dude, ~eari, ~eche, ~ecti, ~ecto, ~edan, ~edia
  0.5: ~ein_, ~eja, ~elm, ~emo, ~ente, ~eran, ~erci, ~erre, ~erro, ~espu, ~euf_, ~eul_, ~fix_, ~fue_, ~fuer
  0.5: ~gagn, ~gand, ~gi_, ~guid, ~hago, ~har, ~hari, ~hile, ~hree, ~hri, ~hum_, ~ial_, ~ico, ~iday, ~ife_
  0.5: ~iled, ~ilen, ~imo, ~impo, ~inch, ~inv, ~iou, ~ious, ~iree, ~irl_, ~irmo, ~isen, ~ived, ~ixin, ~jito
  0.5: ~jor_, ~jov, ~jove, ~kee, ~keep, ~lag, ~lair, ~lase, ~lea, ~lenc, ~ler, ~lev, ~lez, ~lez_, ~li_, ~lied
  0.5: ~lla_, ~los, ~lto_, ~lui_, ~luy, ~mand, ~mez_, ~mijo, ~mir, ~mois, ~mpr, ~mpre, ~mps, ~nda_, ~ndes
  0.5: ~ndli, ~ndm, ~ne_, ~nece, ~ned_, ~neme, ~nerv, ~neuf, ~ngo_, ~nie_, ~nin, ~nina, ~nli, ~nmi, ~nmig
  0.5: ~nna, ~now, ~nso_, ~nta, ~nule, ~obi, ~oc_, ~oco, ~ofe, ~ola_, ~ome_, ~omot, ~onal, ~onc, ~oner, ~onmi
  0.5: ~ons, ~opin, ~ora_, ~ortu, ~ots, ~ots_, ~outi, ~peut, ~pez, ~plie, ~podr, ~poss, ~rank, ~rap_, ~rba
  0.5: ~rcel, ~rdez, ~ree_, ~rele, ~rfa_, ~ribe, ~ribo, ~rica, ~rida, ~rido, ~risa, ~rite, ~riti, ~rl_, ~rlo_
  0.5: ~rman, ~rme_, ~rne, ~roit, ~rra, ~rth_, ~ruc, ~rup, ~sado, ~sage, ~saut, ~scre, ~sim, ~skat, ~soli
  0.5: ~son_, ~sor, ~spue, ~ssan, ~ssie, ~stas, ~stuv, ~tar, ~tead, ~ths, ~ths_, ~tifi, ~tiga, ~tio, ~tou
  0.5: ~tour, ~tp_, ~tton, ~tudi, ~ubo_, ~udia, ~uir, ~ulo, ~ura, ~us_, ~uth, ~utho, ~utto, ~vee_, ~viol
  0.5: ~vos, ~vos_, ~vou, ~voya, ~with, ~ycl, ~ycli, ~yea, ~yest, ~you, ~you_, ~your, ~zed, ~zed_
  0.4: NAME but, NAME for, NAME to, NAME … but, NUMBER au, NUMBER … got, NUMBER … un, a call, a kids, a link
  0.4: a me, a review, a stranger, a truck, a … enlevez, a … for, a … ici, a … line, a … mejor, a … muchacha
  0.4: a … plus, a … pour, abogado … va, abonne, abonnement aux, about … bike, aca |, accep-, accepte d
  0.4: accord … ca, adela-, adios |, adresse … a, after work, again it, ahorita |, ai assez, ai loue, ai mis
  0.4: aids, all please, alone |, am unsubscribing, am … talking, am … years, amable |, amor, and all
  0.4: and how, and my, and we, and … are, and … can, and … please, anden, another … stop, any way, anymo-
  0.4: anymore, anything … your, apara-, apprecie, aqui … es, are … please, are … to, arrete … la
  0.4: arretez avec, arretez d, arretez … rappels, arretez … textos, arrive pas, arrive … a, as a, ask … to
  0.4: asked to, at … with, au … je, au … si, aucun message, auriez vous, auriez … l, autom-, automaticos
  0.4: automatiques |, avec … autre, avenir merci, avez … deux, avez … mauvais, away please, baby, back to
  0.4: bad, baja porfa, baja you, baja … mi, bajem-, bajeme, bajo, basta no, be … it, be … texts, beg, belie-
  0.4: believe … have, belongs … the, besoin … continuer, bici con, bici … a, biffez mon, bike place
  0.4: bike there, bike … stop, blast, blasts |, block me, bmx, boise, bolet-, boletin, bonjour a
  0.4: borreme por, borreme … favor, bother … me, boutique |, bug, but not, c NUMBER, c … ben, c … possible
  0.4: c … tannant, c … tu, ca s, ca serait, ca sert, ca … ces, cada … que, cadeau, cae, calendario, call to
  0.4: calls no, can … close, can … unsubscribe, can … you, cancel these, capables, cargo bike, cause … votre
  0.4: cel es, cel para, cessez … rappels, chamb-, checkout, chercher le, chez, church office, cita |
  0.4: clear |, clients, clinic, clique pour, cobran, cobran por, codes, coiffure chez, coin, colla-, come by
  0.4: come … it, commande, communications, communications |, como … lo, companies, comprar nada, compre un
  0.4: con, con esto, con otra, con … me, con … recordatorios, confirmo, conozco a, consented |, contact
  0.4: contact please, contact svp, contact … by, contacten, contactez moi, cool, cost … money, could … it
  0.4: could … send, coute, crois |, croya-, croyais, cuando pueda, cuest-, cuesta, customer of, d envoi
  0.4: d ou, datas, de continuer, de pub, de publicite, de text, de textear, de … baja, de … cadena, de … cel
  0.4: de … demain, de … demander, de … depuis, de … enlevez, de … envios, de … mais, de … mensaje
  0.4: de … rappels, de … supprimez, de … vos, dear please, decal-, decir no, defin-, dejalo
  0.4: dejar … escribirme, deje de, deje la, dejenme en, dejenme … paz, delete my, delete this, demas-
  0.4: demenage en, deran-, desabonner svp, desinscrire, desor-, desormais, destinataire |, destine
  0.4: desuscribo, did … give, did … text, dieron este, different shop, dime, discontinue |, discontinued
  0.4: dise, distr-, distraction, distribucion, dit … plus, do … disturb, do … please, do … read, do … talk
  0.4: donc … moi, donde … mi, done … my, doubl-, double, dropped the, du harcelement, du … ca, ecrire a
  0.4: ecrivez … souvent, ecriviez, el cupon, el favor, eliminenme, elle … plus, emple-, empleado, en NUMBER
  0.4: en ai, en tout, en … a, en … cas, encargo, enfre-, enfrente, enlevez … donc, enlevez … mon
  0.4: envio … mensajes, envios |, es aqui, es ese, es obligatorio, es … pero, es … yo, esa, esa persona
  0.4: escribieran |, ese … no, eso es, est ben, est possible, est tannant, est … a, est … et, est … ex
  0.4: est … numero, est … on, este celular, este … a, esto … no, etes fatigants, etes … de, eu le, even own
  0.4: even … a, every … of, faire la, fait … ans, faites une, fak, fan, fatigants, faut … j, fautes, felices
  0.4: filin-, filing, fils a, fin a, finalement je, finalement … veux, finir, finish the, fois je
  0.4: fois … toutes, for me, for service, for work, for … i, for … love, for … stop, for … take
  0.4: for … update, forever … me, forever>number, forget … number, frene-, frenen, friday please
  0.4: from everything, from … store, gaspe, get … bike, get … more, give it, good please, good … to, gossez
  0.4: got no, graci-, gracias, gracias … manden, gracias … no, great if, groom, guy … not, guys are, habla-
  0.4: hacem-, hagan-, harassment, hasta, have … NUMBER, have … been, have … good, have … nice, haya, helmets
  0.4: herit-, herite, herite de, hey, hi you, his mother, holid-, holiday, homie, homme, hon, hon |
  0.4: how long, how … got, husband passed, i bought, i quit, i specifically, i talk, i talking, i … bought
  0.4: i … consented, i … hate, i … hear, i … now, i … unsubscribing, i … when, iban, iban a, ici |, icitt-
  0.4: icitte, if it, if … could, if … say, immediately, immediately |, in a, in full, in … middle, incluida
  0.4: incom-, informacion |, inmed-, insistan |, insistir, intended, inver-, ipad, irai, is but
  0.4: is important, is never, is perfect, is ridiculous, is stop, is … from, is … got, is … here, is … list
  0.4: is … need, is … really, is … shop, it after, it wakes, j irai, jamais … ca, jamais … chez, jamas
  0.4: je croyais, je prefererais, je this, je trouve, je veut, je … au, je … tout, just … sending
  0.4: keep telling, keep … on, kind of, kindly … the, knock-, know … it, l obligeance, l … merci, l … s
  0.4: l … sur, la bici, la boutique, la est, la facture, la pantalla, la pedale, la … et, la … ustedes
  0.4: la … va, lady |, las alertas, las ofertas, las … no, late … i, laund-, le cellulaire, le compte
  0.4: le lien, le meme, le morceau, le mot, le pido, le voy, le … a, le … arretez, le … c, le … demain
  0.4: le … retirez, leer, let me, let my, lette-, ley, like … stop, like … text, lire, list thank, list … so
  0.4: list … you, liste la, liste stp, liste … envoi, lives, llamadas … mensajes, llanta |, llegan mensajes
  0.4: llegue nada, lo dieron, lo mejor, lo tengo, lo … la, lo … por, log, lol please, longt-, longtemps
  0.4: longue, longue |, los NUMBER, los necesito, los … automaticos, los … jeje, los … please, loue, love of
  0.4: love … god, luego, lunet-, lunettes, lunettes sont, m avait, m ecriviez, m … desabonne, m … j
  0.4: ma belle, ma roue, ma … mere, mae, mail only, mais … mon, mama de, mama |, mandando … you, mandandome
  0.4: manden recordatorios, manden … aqui, marche pas, marche … enlevez, marketing texts, me contacten
  0.4: me dan, me envien, me esten, me llega, me quitan, me … dar, me … dieron, me … este, me … now
  0.4: me … pour, me … quitenme, me … recordatorios, me … rien, me … will, me … would, me>you
  0.4: meant … someone, memor-, menos, mensaje para, mensaje … es, mensajes automaticos, mensajes jeje
  0.4: mensajes para, mensajes … texto, menti-, merci … votre, mes lunettes, mes … sont, meses, message by
  0.4: message you, mettez … sur, mi abogado, mi celular, mi you, mia la, middle of, mieux, mind not, mind |
  0.4: mind … texting, miss, moi que, mollo, mon homme, monde, morceau, more … thanks, mount-, mountain
  0.4: mountain bike, muy bien, my nephew, my ok, my … passed, my … reads, my … with, nada, nada |
  0.4: nada … que, nada … ustedes, nadie contesta, nadie … pidio, name at, ne … contacter, neces-
  0.4: need … text, needs a, nephew, neta, never consented, never want, never … at, new number, ni mensajes
  0.4: niais-, no de, no estoy, no further, no insistan, no mandar, no mandes, no pedi, no promos, no want
  0.4: no … alerts, no … calls, no … di, no … do, no … envien, no … me, no … necesito, no … ninguno
  0.4: no … quitenme, no … reminders, no … stop, no … text, no … tiempo, no … verdad, nom … votre, nope … me
  0.4: nos, not a, not accept, not coming, not disturb, not know, not understand, not … another
  0.4: not … english, not … no, not … of, not … own, not … texted, notifiquen, now that, now … me, number at
  0.4: number is, number svp, number with, number … texting, number>forever, number>stop, numero mon
  0.4: numero stp, numero … est, numero … yo, o los, o … a, obligatorio, obligeance, obligeance de
  0.4: obligeance … retirer, of, of getting, of god, of me, of … bike, of … day, of … stop, off … thing
  0.4: off … this, okd, olvid-, on est, on sundays, on … end, on … for, on … in, on … you, opt … a, or … text
  0.4: other one, otra … ustedes, out how, out my, out … i, out … texting, out … to, over … i, overseas
  0.4: owner |, pa mi, pantalla, par contre, par … a, paran, paren de, pas au, pas avoir, pas des
  0.4: pas … client, pas … pub, pasen, passage, paye pour, paying for, pense, person in, persona no
  0.4: personne que, personne … s, personne … vous, pesim-, pesimo, pete, peu moins, phone belongs, phone for
  0.4: phone i, phone out, phone with, phone … up, phone … with, pick … at, piensa, pierda, pined-, pineda
  0.4: pinta-, pintar, piss, piss off, place |, please lol, please refrain, please … stop, plein, plus avec
  0.4: plus envie, plus texter, plus … NAME, plus … la, po, por ahi, por aqui, por correo, por la, por mi
  0.4: por … los, pour des, pour vrai, pour … enlevez, pour … j, pour … mais, pouvez … enlever, precio pero
  0.4: prefer not, prefer … to, prefererais, prends, preuv-, preuve, promo, promos … me, propaganda, propi-
  0.4: pu recevoir, publicite, pueda-, puedan, puede quitar, pull … off, puro, pus de, puse mi, puse … numero
  0.4: que era, que tengo, que … novia, que … queria, que … quiero, que … quite, que … suis, que … textos
  0.4: quedo bien, quedo … bici, question, qui l, qui … appelle, quien habla, quiero quitar, quiero recibir
  0.4: quiero … de, quit … my, quitar mi, quitar … numero, quitas, quiten … la, quiten … numero, rappelez
  0.4: rather you, receipt i, receive texts, recevoir d, recibiendo textos, recordatorios de, records … is
  0.4: recu votre, recup-, recupere, regrese, reminder |, reminders for, remove please, remove this, repete
  0.4: reply … this, resid-, resue-, retire … ca, retirer … numero, ride with, rien … de, roami-, roaming
  0.4: s en, s … NAME, sacan de, sacaron mi, sacre, salir … la, saska-, savoi-, savoir, says my, sched-
  0.4: schools, scrap the, se, se para, se … fue, selon, seman-, send them, sending … messages, sending … to
  0.4: senor de, sentido, ser … de, sera que, sera … me, sert a, services, she … the, shop |, show me, si a
  0.4: si es, si le, si … no, si … tan, siemp-, siempre, sigan … mensajes, sign, siguen, siqui-, siquiera
  0.4: sir please, sms … me, so do, so here, so kill, so … me, soi, solicito la, solicito … baja, solo compre
  0.4: solo … de, somebody else, somebody … me, someone |, something, somew-, somewhere, sortez, sounds … a
  0.4: soy … dueno, spam ca, specifically, sry |, stop marche, stop thx, stop>forever, stranger, su
  0.4: supprimez moi, sur moi, sur … telephone, sure … you, surveys, sus contactos, sus envios, suscripcion |
  0.4: svp arreter, svp j, svp pu, svp rien, svp … plus, swap |, switc-, switching, switching to, t … pas
  0.4: tache, take us, taking … off, talke-, talked, tan amable, taxi, teaching, telefono … la, telling you
  0.4: temps de, tengo yo, tenia, text every, text program, text reminders, text remove, text too, text with
  0.4: text … any, text … much, texting … for, texting … stranger, texto me, textos arretez, textos conmigo
  0.4: textos lol, textos pour, textos you, texts … am, texts … not, texts … this, thank … and, thanks … i
  0.4: the clinic, the customer, the deposit, the file, the flat, the kid, the love, the pump, the tracking
  0.4: the update, the website, the … day, the … rides, the … take, they said, think … want, think-
  0.4: this service, this used, this … annoying, this … at, those |, thril-, thrilled, thx, tiend-
  0.4: tienen harta, time it, time to, to … again, to … he, to … someone, todo … dia, toilettage, too … to
  0.4: tout cas, trabajo … me, tse, tu |, tu … d, turned off, type, un … mas, un … moins, una casa, una tal
  0.4: une erreur, unplu-, up … NUMBER, up … week, us off, use text, vais … bloquer, velo demain
  0.4: velo enlevez, ver si, ver … me, verda-, verdad, versi-, version, veuillez me, veuillez … plus, vez no
  0.4: vez ustedes, vi |, volvieron, volvieron a, votre … avec, votre … j, votre … svp, voulais … de, vouli-
  0.4: vouliez, vous aime, vous n, vous pouvez, vous … arretez, vous … du, vous … ecriviez, vous … fatigants
  0.4: vous … mes, vous … obligeance, voy … la, vue, vuelva, vuelva a, wakes, wakes the, wakes … baby
  0.4: want this, want … else, want … this, was … when, way … stop, went off, whatever box, whatever … is
  0.4: why, why i, will … out, will … the, with … anymore, woke up, word to, word … stop, would be, would it
  0.4: wrong … have, wrong>list, xfa |, y … llegando, yes go, yes … ahead, yo me, yo soy, yo … les, yo … se
  0.4: yo … tengo, you nomas, you on, you unsubscribe, you … al, you … es, you … had, you … mandes
  0.4: you … please, you … por, you … recibir, you … take, you … those, you … too, you … vivo, your a
  0.4: your dad, your message, your promos, your … program, your … says, your … texting, | bajeme, | borreme
  0.4: | bring, | commande, | corta, | demasiados, | desactiva, | desormais, | disculpe, | fini, | hey, | mae
  0.4: | maudit, | mauvais, | mauvaise, | ok, | piss, | prefiero, | puro, | reporting, | soy, | spare
  0.4: | suppression, | switch, | these, | think, | thinking, | third, | thursday, | todos, | wey, | wheel
  0.4: | … abogado, | … again, | … ancien, | … arrived, | … aux, | … aviso, | … consent, | … cost
  0.4: | … croyais, | … dan, | … dije, | … femme, | … for, | … garantia, | … going, | … gracias, | … hablo
  0.4: | … hasta, | … little, | … llega, | … lunettes, | … ma, | … mail, | … may, | … meant, | … mejor
  0.4: | … much, | … obligatorio, | … off, | … people, | … pienso, | … porfa, | … servicio, | … te
  0.4: | … tiempo, | … toute, | … trouve, | … une, | … vuelvo, ~_can, ~_cou, ~_cut, ~_cy, ~_cyc, ~_exc, ~_fa
  0.4: ~_fir, ~_fut, ~_heu, ~_hey, ~_hit, ~_hum, ~_lap, ~_luc, ~_lue, ~_mas, ~_nei, ~_of_, ~_olv, ~_peu
  0.4: ~_sal, ~_se_, ~_su_, ~_tec, ~_thx, ~_tod, ~_tol, ~_unc, ~_ust, ~_vio, ~_ze, ~aber, ~aby_, ~adel, ~ads
  0.4: ~and, ~anda, ~anym, ~apar, ~appe, ~arke, ~arry, ~asia, ~assm, ~ato, ~atur, ~bad_, ~beau, ~bid, ~boar
  0.4: ~bsc, ~bscr, ~caci, ~cad, ~cais, ~cera, ~cham, ~cko, ~con_, ~conf, ~corr, ~cten, ~darl, ~de_, ~dec
  0.4: ~dece, ~dese, ~dien, ~dio, ~dit, ~dlin, ~dow_, ~dria, ~ecia, ~egis, ~elme, ~emp, ~enan, ~eph, ~eras
  0.4: ~erda, ~erie, ~ero, ~es_, ~ete, ~etie, ~euf, ~evai, ~exc, ~excu, ~fan_, ~fich, ~form, ~fund, ~fus
  0.4: ~fut, ~gat, ~gis, ~gist, ~give, ~gne, ~good, ~hamb, ~happ, ~hart, ~hast, ~hed_, ~helm, ~hem_, ~hink
  0.4: ~hip_, ~hit, ~hs_, ~hx_, ~ian, ~iau, ~ibi_, ~ibin, ~icie, ~icu, ~idin, ~indl, ~ini_, ~ird, ~ird_, ~irl
  0.4: ~isit, ~ital, ~ivin, ~ix_, ~ky_, ~lac, ~lan_, ~lant, ~leer, ~len, ~lic, ~liev, ~liss, ~live, ~loi
  0.4: ~luc, ~lueg, ~lvid, ~mas_, ~masi, ~mba, ~mbar, ~mieu, ~mili, ~mmed, ~most, ~nage, ~nde_, ~nito, ~nse_
  0.4: ~nt_, ~nth_, ~ntry, ~nvo, ~nym, ~nymo, ~oar, ~oard, ~ocar, ~odo, ~odri, ~ofi, ~olid, ~omb, ~omen, ~omm
  0.4: ~omoc, ~onar, ~ong, ~opri, ~opte, ~orke, ~oven, ~owi, ~owin, ~pein, ~pes_, ~peu, ~pez_, ~pha, ~ppl
  0.4: ~raid, ~rass, ~rd_, ~rdo_, ~rece, ~reet, ~refi, ~repa, ~revi, ~rfa, ~ria, ~ridi, ~rik, ~ript, ~rlos
  0.4: ~rvi, ~sale, ~savo, ~siad, ~sine, ~smen, ~soun, ~ssar, ~ssed, ~ssm, ~ssme, ~subs, ~swit, ~tenl, ~term
  0.4: ~thx, ~thx_, ~tif, ~tle, ~tod, ~truc, ~tun, ~tuvo, ~ubsc, ~uell, ~ulez, ~unch, ~unda, ~unr, ~ure
  0.4: ~utom, ~uvo_, ~vanc, ~vere, ~vios, ~voco, ~voul, ~vous, ~why_, ~witc, ~xcu, ~yer_, ~ymo, ~ymor, ~zz_
  0.3: 2 hrs, 2 … que, NAME c, NAME ca, NAME pero, NAME phone, NAME with, NAME … ce, NUMBER al, NUMBER merci
  0.3: NUMBER … d, NUMBER … in, NUMBER … moi, a demande, a flip, a gift, a law, a llamar, a mandarme
  0.3: a personne, a quoi, a store, a textos, a ton, a way, a … avec, a … comme, a … este, a … ete, a … hijo
  0.3: a … like, a … los, a … ni, a … no, a … velo, a … votre, aboga-, absol-, abuela, acepte mensajes, adios
  0.3: affaires |, agend-, agree to, agreed … get, agreeing … this, aguanto, ahi que, ai accepte, ai paye
  0.3: ajoute, all texts, all … it, all … to, also, alvar-, am begging, am calling, am leaving, am taking
  0.3: and she, and then, and why, and … a, and … texts, ando … de, angry>number, annonces, annuler
  0.3: annulez les, ans a, antes |, anti, anti pourriel, any of, any … of, anytime |, appartient plus, appli-
  0.3: appreciate, arrete … rappels, arreter de, arretez … vos, art, asked … be, asking … remove, at … or
  0.3: au NUMBER, au point, au quebec, au … c, autop-, autopay, autrement, autres textos, avant |, avec un
  0.3: avez … NUMBER, aviso que, ayer |, ayude-, back … a, banco, be … please, beau, beau frere, been a
  0.3: beggi-, begging, bendiga, bendito, besoin des, bici quedo, bici yo, bici you, bient-, bientot, bienv-
  0.3: biffe-, biffez, bike texts, bike … have, bike … ready, bikes are, bio, blowing … my, bon je
  0.3: bonjour monsieur, borra, borra … numero, borre … numero, borrenlo, borrenlo |, both numbers, breat-
  0.3: buena-, bueno you, build-, bunch, but really, but … remove, c le, ca me, ca otez, ca … aux
  0.3: cada mensaje, cadea-, call … remove, calls to, calma, calme-, calmez, cambie … taller, campaigns
  0.3: can be, can these, can … change, can … come, can … open, can … opt, cancel … and, cancele mi
  0.3: cancelo la, card |, card … the, carri-, carrier, cas, ce, ce … appartient, ce … ca, ceci, cel |
  0.3: cel … no, cell … it, celular es, celular … de, cerve-, ces … la, cessez … envoyer, cette personne
  0.3: chamo no, changed … mind, checked … box, chico-, chicoutimi, chiens, child, chsld, ciclismo, ciert-
  0.3: cierto, cobra, collar, come … NUMBER, commande NUMBER, comme-, commerces, como me, como … doy
  0.3: como … mi, complaint, comprendre, compris que, comptes, con su, concerne, concerne pas, condition
  0.3: congr-, congrats, consent withdrawn, consider, contactar |, contacten |, continuer, continuer a
  0.3: correos, correos |, could do, courant |, crissez, crissez moi, crissez … patience, croche, cuanto me
  0.3: cuanto tiempo, cuelg-, cut … out, cutti-, cutting, d envoyer, d ici, d … ca, d … de, d … envoyer
  0.3: d … est, d … textos, d … vos, dans … envois, dans … garage, daughters, de llanta, de ma, de mes
  0.3: de nous, de nuit, de otra, de retirer, de taller, de todo, de … affaire, de … base, de … bicicleta
  0.3: de … compagnie, de … contacts, de … dossiers, de … ebike, de … esposa, de … esto, de … mes, de … ni
  0.3: de … spammer, de … systeme, de … texte, debranchez moi, decedee, decir-, dejan … mandar, deje ninguna
  0.3: deleter, depuis … j, derangez moi, derangez … plus, des … stp, des … svp, desabo, desabonnement |
  0.3: desactivar los, desactiven las, desactivez les, desco-, desir-, desire, desist |, desuscribirme
  0.3: devie-, di … consentimiento, diari-, diario, dicen, dios … bendiga, disable sms, disen-, dispa-
  0.3: distribution, dit au, do for, do me, do … accept, do … owe, do … recall, donc le, done here, done with
  0.3: donne … numero, donni-, donniez, dossiers, down |, downl-, drive, du mal, du velo, dude quit, dump
  0.3: each … please, early for, ease, ecoutez, ecrire je, ecrire … chaque, ecrivez j, ecrivez … ai
  0.3: effacer mon, el banco, el celular, el cliente, elle veut, en recois, en … alors, en … telefono
  0.3: end all, end them, end … reminders, enesi-, enesima, enlevee, enlever … la, enlever … numero
  0.3: enlevez donc, enlevez … manuellement, enough stop, entente, entiendo … no, envien mas, envois svp
  0.3: envoyer ca, era de, erreu-, erreur, erreur de, erreur … numero, es cierto, es pa, es … que, es … y
  0.3: es … you, esa lista, escribas mas, escue-, escuela, esos, esposa |, est decedee, est en, est … ces
  0.3: est … chsld, est … depuis, est … fille, est … harcelement, est … mon, est … pis, estan, estar mandando
  0.3: este … you, esten mandando, esto you, estre-, estrellas, et les, et svp, et … n, etes … dans
  0.3: etre enlevee, etre pour, etre retiree, etre … par, etre … quelqu, eu un, everything … the, ew, exces-
  0.3: excessive, excluyanme, expun-, expunge, factura, fais, fait … fois, faites juste, faites … mon
  0.3: faites … svp, falle-, fallecio, fallo-, falloir, fatigue, faut il, favor … escriban, favor … you
  0.3: fichez … la, fille qui, fini … moi, fixed, fixin-, fixing, flip … and, florida |, flush-, fois … de
  0.3: for … tire, frega-, from … and, from … contacts, future |, garantia … para, garmi-, garmin, gerer
  0.3: get off, getting … of, gift card, givin-, giving, going … to, got … phone, gotte-, gotten, grand mere
  0.3: granddaughter, great job, great … but, group-, groupe, guate-, guatemala, guitar, guys to, hace un
  0.3: hagam-, hagame, hagan el, hagan … favor, hago pa, hago … que, hairc-, haircut, halif-, halifax
  0.3: halt the, harassment |, hard to, haute, have asked, have texted, have your, have … there, hay nadie
  0.3: hay … ahi, he asked, he says, here … the, heure la, hey can, hey … you, hold … for, hope you, hospi-
  0.3: how you, hoy you, human, i found, i opt, i read, i run, i sure, i teach, i use, i … and, i … begging
  0.3: i … calling, i … charged, i … leaving, i … taking, igualmente feliz, immediatement, immediatement |
  0.3: in canada, in … from, in … only, ingles … en, interesse pu, interesse |, interrompre, inutile
  0.3: inutile de, is NAME, is harassment, is … at, is … emergencies, is … going, is … word, it did, it that
  0.3: it unsubscribe, it … last, it … way, j … accepte, j … paye, j … pu, j … recois, j … trouve
  0.3: jaja gracias, jaja quitenme, janvi-, janvier, jappe-, jappelle, je comprends, je reviendrai
  0.3: je … client, je … tiens, job on, join, jour |, just, just not, juste, juste … enlever, keep getting
  0.3: kindly do, l avez, l … fait, la conversation, la familia, la job, la maquina, la suya, la … du
  0.3: la … enlevez, la … los, la … m, la … passe, la … porfa, la … quedo, la … se, la … sin, la … textos
  0.3: la … un, lachez … cell, laissez … la, laissez … les, las NUMBER, las … esta, last … do, law>more
  0.3: le agradezco, le spam, le … au, le … il, le … lo, le … pa, learned, leave … number, leaving … country
  0.3: les dio, les moteurs, les … arretez, les … no, less |, lieu de, lifet-, lifetime, lis pas, liste mon
  0.3: llamadas ni, llanta de, llanta y, lo … you, lol no, lol … me, look … the, looks … spam, los … mas
  0.3: lose this, love … shop, loved, loved the, m … demande, m … envoyer, m … le, m … mis, ma grand
  0.3: ma reponse, ma sœur, ma … pis, madame |, made it, maestra, mais merci, mais … le, mais … les
  0.3: mais … pour, make the, mal … le, mandan tantos, mandando cosas, mandando … de, mande … por
  0.3: manden … avisos, manden … de, manden … por, manue-, manuellement, marre, mas ofertas, may … my
  0.3: me avise, me busquen, me concerne, me contacte, me deranger, me every, me habla, me in, me les
  0.3: me moleste, me quitaran, me rn, me spammer, me stop, me stresse, me textee, me volvieron, me who
  0.3: me … arretez, me … eso, me … ni, me … nunca, me … pa, me … pu, me … tantos, me … that, meant … me
  0.3: mejor … me, men, mensaje que, mensaje … no, merci |, mere elle, message … j, messages … m
  0.3: messages … please, messages … vous, messaging me, mette-, mettez, mettez … pas, meurt, mi esposo
  0.3: mi novia, mi plan, mi sobrino, mia … bici, mille-, mine, misa, mise au, mise … point, mistaken
  0.3: moi maintenant, moi manuellement, moi … en, moi … ta, moi … v, molesten mas, mon beau, mon contact
  0.3: mon tel, mon … enlevez, mon … fait, mon … frere, monsieur … vous, morce-, more reminders, more sms
  0.3: more spam, more updates, more … an, more … you, moteurs, moved to, moyen, msjs, must be
  0.3: my granddaughter, my life, my mind, my phones, my watch, my … does, my … got, my … last, my … said
  0.3: my … seat, my … signed, my … take, my … you, n appartient, nada … no, nah, nah … the, navy
  0.3: necesito los, necesito … avisos, need … unsubscribe, nephe-, never … back, never … there, new … just
  0.3: ni uno, nice day, nina de, ninguna bici, no aguanto, no dejan, no do, no good, no les, no reason
  0.3: no texting, no usa, no vivo, no volver, no … busquen, no … contacten, no … i, no … mande, no … moleste
  0.3: no … remove, no … sirven, no … who, non c, non … arretez, non … est, none of, not help, not recall
  0.3: not want, not worth, not … be, not … owner, noter, notificaciones … mi, notifications off
  0.3: nous … retirez, novia, number bud, number de, number … of, numero j, numero merci, numero no
  0.3: numero votre, numero … ai, numero … appartient, numero … pense, numero … vos, nunca … mi, of no
  0.3: of … i, of … texting, ofertas … de, off in, off la, off on, off sms, off texts, off … work, offers
  0.3: offers |, offic-, ofrez-, often i, old man, on veut, on vous, one … NUMBER, one … a, only got
  0.3: only please, only so, opted, or … please, ote … de, ou … avez, ouell-, ouellet, ouvra-, overs-, packa-
  0.3: package, pagar con, pais, panic-, panta-, para sus, para … garantia, para … persona, paren-, parenle
  0.3: part … no, parte de, pas contacter, pas l, pas ma, pas … NUMBER, pas … consentement, pas … du
  0.3: pas … le, pas … publicite, pas … sur, paso … viernes, passe demain, passed … please, pedi … me, pensar
  0.3: pense que, pero me, pero prefiero, pero … mi, perro |, personne, peux plus, peux … m, phone in
  0.3: phone plan, phone … and, phone … do, phone … in, phone … my, phones for, picked up, picku-, pickup
  0.3: please lose, please … thx, plent-, plenty, plus en, plus … avec, plus … contacter, plus … de, pobre
  0.3: poco, podes, podrian, polic-, por … llanta, por … pero, por … vez, porque me, possible de, poste
  0.3: poube-, pour ca, pour que, pour quelqu, pour … rendez, pourri, pourriel, pouvez … arreter
  0.3: prefererais ne, prepago, presente, prie, princ-, proba-, probation, prochaine fois, profe-
  0.3: promotions |, pu a, pu … messages, publicidad |, publicite |, pudie-, pudieran, puede |, puedo … el
  0.3: pull me, pull … number, que buscan, que decia, que deje, que dejen, que dicen, que no, que t
  0.3: que … otra, que … por, que … quitaran, que … sigan, que … solo, queda, queja, quelqu, quelqu un
  0.3: queria, qui j, qui … ai, qui … pas, quiero recordatorios, quiero salir, quiero … mas, quisi-, quisiera
  0.3: quit it, quit … texts, quitaran, rabais |, ramasse, rappels merci, raton-, ratones, rdv de, read my
  0.3: ready but, reboo-, rebook, recibir estos, recibir textos, recomende, refrain … texting, regreso
  0.3: relan-, removal please, renewal, replaced, replied stop, responder, responsable, resse-, retirarme
  0.3: retiree, retirer de, retirer … la, reverse, reviendrai pas, review, ride in, riding for, rien … moi
  0.3: right … i, rin, rn |, roommates, route |, s |, sacar, sacar de, said i, said … ask, said … is
  0.3: salirme de, saque, saqueme, savoir … vous, says she, scratch me, se … bajar, selli-, selling
  0.3: semaines c, semaines … est, send another, send more, send … please, send>angry, sending texts
  0.3: sent … to, senti-, seriez, seriously stop, sert … rien, set, shed, ship, shop … my, should … the
  0.3: showe-, showed, shut off, si quieren, si … dejan, si … la, si … textos, siempre … que, sign … off
  0.3: signed the, sigue, silen-, sistema, sms for, so it, so quit, so remove, so take, so … lol, so … my
  0.3: so … take, sobre, sobri-, sobrino, somos, sonne, souhaite plus, soy yo, soy … persona, spammer, sry
  0.3: still … texts, stop before, stop les, stop receiving, stop … for, stop … pas, stop … this
  0.3: stopped … me, stresse, su cel, su … quitenme, suis au, suis … au, suis … client, sure did, sure i
  0.3: sure who, sure … not, surem-, surement, surprise, sus listas, sus ofertas, sus … saquenme, suya
  0.3: svp pour, svp retirer, sœur, take … phone, taken … the, takin-, taking, tandem |, tel |, telefono no
  0.3: telephone, tell … the, temprano |, tengo ni, tengo … y, tercera vez, termi-, text not, text … do
  0.3: text … get, text … than, text … you, texting please, texting remove, texto vous, texto you
  0.3: texto … vous, textos promo, textos … ca, textos … favor, textos … j, textos … mon, texts either
  0.3: texts for, texts my, texts out, texts … all, texts … it, thank … please, thanks |, that … fine
  0.3: the app, the black, the cable, the carbon, the ebike, the loaner, the marketing, the middle
  0.3: the specials, the … all, the … alone, the … broke, the … got, the … line, the … lol, the … swap
  0.3: the … thank, these stop, thing please, thinks i, this but, this looks, this … harassment, this … his
  0.3: this … i, this … no, though |, ticke-, tiempo |, tienda a, tienda que, tienen … numero, time
  0.3: time … please, tired of, to answer, to any, to these, to … be, to … before, to … coming, to … fcc
  0.3: to … is, to … receiving, to … that, today stop, todo y, todos los, told … guy, too … texts, toss
  0.3: tout le, tout … arretez, tout … beau, trabajo … la, trans-, tried, trompee, trop … moi, trottoir
  0.3: try the, tu … un, tus, ultima, ultima vez, ultimo … que, un … qui, un … y, une … pour, unsol-
  0.3: unsolicited, unsubscribe link, unsubscribe … please, unsubscribing, up … this, usa, usar, use my
  0.3: used … number, using, ustedes me, ustedes tambien, ustedes |, vacac-, vacaciones, velo l
  0.3: velo … NUMBER, vente, veo … la, verde, verif-, veux juste, vibre, viernes por, vive, vos dossiers
  0.3: vos sondages, vos speciaux, votre … merci, voudr-, voudrais pas, vous arreter, vous retirer, vous |
  0.3: vous … enlever, vous … moi, vows, vuelvan … mandar, vuelvas, want … cancel, want … from
  0.3: want … messages, wanted to, was … i, we have, when my, which, while you, who … me, whoever had
  0.3: whose … is, wifi, will block, will pay, will … over, winni-, winnipeg, winter storage, with … mom
  0.3: with … reminders, withdrawn, withdrawn |, witho-, without, without … consent, wo les, wo … moteurs
  0.3: wonderful, worry, worth NUMBER, would, would … be, would … get, wrong … bud, y … personne
  0.3: y … telefono, yeah, year please, yes … is, yo solo, yo … soy, yo … you, yoga, you deja, you for
  0.3: you permission, you pueden, you … aguanto, you … are, you … being, you … get, you … remove
  0.3: you … suficiente, you … texting, you … tiene, you … todo, you … usa, you … use, your contacts
  0.3: your end, your mechanic, your no, your … at, your … texts, | apaga, | been, | between, | biffez
  0.3: | bought, | calmez, | cancelen, | chamo, | changed, | close, | consentement, | consider, | crissez
  0.3: | debranchez, | dejame, | depuis, | di, | dude, | ease, | erase, | evitez, | faites, | ferme, | habla
  0.3: | hagan, | hein, | jamas, | juste, | leaving, | need, | note, | notre, | olviden, | pesimo, | pus
  0.3: | pusieron, | quisiera, | removal, | requesting, | retiro, | salut, | show, | sin, | strike, | team
  0.3: | two, | … agradezco, | … agreed, | … ahora, | … bill, | … blowing, | … case, | … celular
  0.3: | … confirme, | … conteste, | … cuando, | … darme, | … dejan, | … deje, | … delete, | … deseo
  0.3: | … discontinue, | … enlevez, | … entiendo, | … est, | … este, | … estuvo, | … favor, | … feliz
  0.3: | … free, | … granddaughter, | … have, | … here, | … je, | … jefe, | … long, | … made, | … mechanic
  0.3: | … moved, | … mucho, | … pa, | … parar, | … persona, | … picked, | … prefererais, | … quand, | … quoi
  0.3: | … recogi, | … repair, | … retirer, | … revoke, | … saquenme, | … set, | … siri, | … teach
  0.3: | … termine, | … texter, | … through, | … usen, | … usted, | … veut, | … watch, ~_adv, ~_als, ~_bad
  0.3: ~_bi, ~_bm, ~_but, ~_ce_, ~_eco, ~_ele, ~_eno, ~_fed, ~_for, ~_fro, ~_fuc, ~_how, ~_im, ~_kit, ~_lat
  0.3: ~_leg, ~_lir, ~_nah, ~_nee, ~_non, ~_pei, ~_pet, ~_pit, ~_tab, ~_typ, ~_usi, ~_wri, ~acia, ~acti
  0.3: ~adde, ~adea, ~ador, ~adv, ~age, ~agg, ~agin, ~agr, ~alo, ~am_, ~amm, ~anco, ~ants, ~appr, ~apre
  0.3: ~arge, ~asti, ~atos, ~aut, ~avec, ~avel, ~aya_, ~bajo, ~bala, ~beli, ~bes_, ~cac, ~ci_, ~ciat, ~cku
  0.3: ~ckup, ~coin, ~cong, ~cool, ~cupe, ~cut, ~dad_, ~deau, ~decl, ~dele, ~deli, ~dry, ~eah, ~eah_, ~eans
  0.3: ~ebe, ~ebi, ~echa, ~ecid, ~ecol, ~egar, ~eith, ~ejan, ~elep, ~eme, ~enas, ~enes, ~enla, ~erar, ~erc
  0.3: ~erif, ~esos, ~essi, ~estr, ~estu, ~etr, ~etti, ~ezco, ~fais, ~fed, ~fi_, ~fro, ~fuc, ~fuck, ~gai
  0.3: ~gato, ~goe, ~goes, ~gos, ~gue, ~hard, ~has, ~has_, ~hens, ~heur, ~hine, ~hosp, ~hrow, ~iai, ~ias_
  0.3: ~ibir, ~icku, ~ifi_, ~ikes, ~iona, ~ipa, ~ipti, ~iqu, ~ire, ~ire_, ~ish_, ~ithe, ~itho, ~ive, ~join
  0.3: ~kit, ~kup, ~kup_, ~lama, ~lap, ~leph, ~ley_, ~lon_, ~lot_, ~lqu_, ~lta_, ~lus, ~mard, ~merg, ~mete
  0.3: ~mist, ~mme_, ~mpli, ~nada, ~nah, ~nah_, ~nail, ~ndie, ~ndly, ~ndo_, ~ndre, ~nds, ~need, ~nei, ~ngl
  0.3: ~nil, ~niq, ~niqu, ~nk_, ~nla, ~nte_, ~ocio, ~offi, ~oile, ~oisi, ~omer, ~oose, ~ord_, ~orta, ~osp
  0.3: ~ospi, ~oss, ~ott, ~oubl, ~ouch, ~oud_, ~oudr, ~oula, ~ouri, ~over, ~oyen, ~pagn, ~pai, ~pana, ~pci
  0.3: ~pcio, ~pei, ~phe, ~pie, ~ple, ~poi, ~pong, ~rad, ~ran, ~rger, ~rid, ~riez, ~rifi, ~rim, ~rist, ~rito
  0.3: ~rivi, ~rk_, ~rnin, ~roj, ~rrad, ~rreu, ~rse_, ~rtez, ~sas, ~see_, ~send, ~seri, ~show, ~sier, ~sile
  0.3: ~sinc, ~sl_, ~spi, ~taki, ~tenc, ~tens, ~ter_, ~tiss, ~tore, ~touc, ~trep, ~type, ~uco, ~ucou, ~uenl
  0.3: ~uer_, ~uisi, ~uitt, ~une, ~unk_, ~upp, ~ura_, ~urd, ~uta, ~uter, ~uy_, ~vas_, ~voud, ~watc, ~wifi
  0.3: ~woul, ~writ, ~yeah, ~yer, ~ype
  0.2: 2 … c, NAME at, NAME no, NAME please, NAME … all, NAME … delete, NAME … se, NUMBER cents
  0.2: NUMBER etoiles, NUMBER je, NUMBER que, NUMBER … before, NUMBER … old, NUMBER … qui, a alguien
  0.2: a contactar, a dar, a dream, a escribirme, a favor, a living, a llegar, a mandar, a pain, a toute
  0.2: a una, a … autre, a … because, a … borrenme, a … ca, a … et, a … l, a … moyen, a … nom, a … para
  0.2: a … store, a … take, about … and, abroa-, abroad, absta-, abstain, abuel-, accident |, accord … des
  0.2: account from, acepto |, achale, achaler, achaler |, achet-, act, adresse pas, affaire
  0.2: affaires … textos, again please, agradezco mucho, agree-, ahora en, ahora … adelante, ahora … mio
  0.2: ai annule, ai tout, ai … j, ai … velo, aimerais … mon, aines, al link, al mecanico, al … no, al … y
  0.2: alerts please, all … and, alors je, alors … les, already … my, am afraid, am requesting, am tired
  0.2: am … all, am … going, am … lol, am … no, am … please, am … work, amable, an old, and tell, and your
  0.2: and … wifes, ande, another … from, ans et, anuncios, any chance, any more, any … it, any … texts
  0.2: any … you, anymore … stop, anything from, anything please, appartient maintenant, appoi-, appointment
  0.2: apprecierais, appts, apres … service, apuntado, aqui … la, are my, are wasting, are your, are … but
  0.2: are … your, arreter … message, arretez … svp, as … do, ask my, asked if, asked … i, asking … a, asteu-
  0.2: asteur, at all, at … front, attends, au … lol, automated texts, automaticos |, autorise ca, aux … svp
  0.2: avenir … de, avez mis, avoir accepte, avoir … textos, away and, away … do, ayuda, backordered, baja a
  0.2: baja … no, bajar, bajenme, bajenme de, base de, battery, be too, be … elses, be … pain, beauc-
  0.2: beaucoup, being, bendiga |, besides, besoin … me, bici desde, bici por, bicicletita, bien con
  0.2: bien vouloir, bike here, bike rides, bike store, bike … for, bike … like, bike … more, bike … take
  0.2: bike … your, blade-, blades, blast |, bless |, blonde pense, blonde … que, bomba-, bonita, borrame |
  0.2: borrar de, borrar mi, borrar … numero, borren mi, borren mis, borren … datos, borrenme de, borro
  0.2: bouti-, burea-, bureau, buscar, business … you, businesses, businesses |, busquen, busquen mas
  0.2: but take, buzz, buzze-, by … or, bye les, bye … textos, c … illegal, c … pu, c … trop, ca enlevez
  0.2: ca … de, ca … fait, ca … je, caban-, cabin, cajer-, cajero, calen-, call … he, cambie, cambie de
  0.2: cambien, came … can, can drop, can … up, cancel … for, cancel … messages, cancel … subscription
  0.2: cancel … text, cancel … texts, car so, casl, caso, casque de, cat |, ce … de, ce … ne, cell … NUMBER
  0.2: cell … job, celui de, cenne, centa-, centavos, cents, cessez svp, cessez tout, cessi-, cessiez, chamo
  0.2: chance |, change de, change … idee, chaque semaine, chat, che pas, cheer-, cheers, cheers |
  0.2: chez … enlevez, chien-, chill with, chill … the, chinguen, clari-, clarito, client chez, client de
  0.2: client … vous, cliente, clientes, club |, cobrar, coche-, college, come at, come in, come off
  0.2: come … and, comin-, coming, comment ca, comment on, communiquer, communiquer avec, communiquer … moi
  0.2: computadora, con la, con … de, concern, confirmez … que, confunden, connais … de, connaitre
  0.2: conozco … esa, consent and, consentement a, consentement |, consenti a, consider this, consider … my
  0.2: contact … again, contactez plus, cool |, cordi-, coron-, coronilla, corro, corta, could … be
  0.2: coupez ca, courr-, courriel |, coutent, coutu-, creci-, crecio, creo … este, creva-, crois … vous
  0.2: crush-, crushed, cuenta que, cuenten, culpa, customer … i, cut, d avoir, d idee, daily, damn, dan de
  0.2: dan … baja, dangerous, dar este, darme baja, data and, datab-, database, database |, daughter, day and
  0.2: de bien, de borrar, de cesser, de cosas, de darme, de moi, de molestar, de personne, de quien
  0.2: de sonar, de spam, de stop, de tanto, de … arretez, de … c, de … con, de … contactos, de … du
  0.2: de … familia, de … harceler, de … l, de … magasin, de … manera, de … messages, de … no
  0.2: de … promociones, de … quitenme, de … relancer, de … retirer, de … retirez, de … shop, de … spam
  0.2: de … trabajo, de … vouloir, deced-, decev-, decevoir, decli-, decochez, decro-, dedan-, dedans
  0.2: deja demande, deja … escribirme, dejame, dejame en, dejame … paz, dejar … enviarme, dejar … mandar
  0.2: deje … mandarme, dejen … escribir, delete … you, delivered, demande moi, demando, depan-, depanne
  0.2: derangez plus, des affaires, des … automatiques, des … merci, des … par, des … promo, desabonne de
  0.2: desabonne moi, desactivez moi, desde, desinscrire svp, di permiso, dia de, dicie-, did … need
  0.2: did … send, did … work, difus-, difusion, digo no, dings please, dispatch, ditch, dites au, divor-
  0.2: divorce, do |, do … bother, do … come, do … like, do … quit, do … work, does a, does … get, donc
  0.2: donne … permission, down to, dream, drett-, drette, drive for, driving all, driving … day, dsl |
  0.2: dude stop, ease up, easy … the, eats, ebay, ecrire pour, effacez … cell, el descuento, el mensajito
  0.2: el nuevo, el precio, el … al, el … quedo, elect-, eliminar … contacto, eliminenme de, eliminenme |
  0.2: ella y, emergencies only, en esa, en este, en fait, en … numero, en … pis, end messages, end my
  0.2: end … text, end … texts, enfer-, enfermo, enleve mon, enlever moi, enlever … vos, enlevez … la
  0.2: entienden, entiendo … que, entre nous, entregaron, entregue, enviando, enviarme mensajes, envoi de
  0.2: envoi … textos, envoy-, envoyer vos, eparg-, epargnez, epargnez moi, equivoco de, era para, erreur … n
  0.2: error … la, es … celular, es … robot, esa |, escribirme por, escribirme … favor, eso de, eso you
  0.2: eso … no, esos mensajes, esposo y, est illegal, est partie, est pu, est … avec, est … robot
  0.2: est … trop, esta en, esta … a, esta … el, esta … mi, estaba en, estaba … la, este you, este … y
  0.2: estoy bien, estoy hasta, et mon, et ne, etait pour, etes trompes, etoil-, etoiles, ever again
  0.2: ever text, exact-, excluded, exist-, existo, facture, familia, faut tu, favor and, favor dejen
  0.2: favor y, favor … borrar, femme a, fille de, fille vous, fille … NUMBER, final, fine just, finished the
  0.2: firm, firma-, firmo, fixin, fixin to, fois mais, for NAME, for ads, for somebody, for text, for … NAME
  0.2: for … NUMBER, for … living, for … messages, for … reason, forever>more, forget, forget this, forti-
  0.2: fortin, fourn-, foute-, foutez, fregar, frere a, from these, from … database, from … records, fuck
  0.2: fuera … mi, fuera-, fueran, funci-, funciona, further contact, future messages, future texts, gang
  0.2: gardez … textos, gaspe-, gaspesie, genou, gens a, get … anymore, get … by, ghost me, give you
  0.2: give … my, go by, go … for, going … a, good afternoon, got cut, got … so, grab it, gracias you
  0.2: grandisimo, group ride, guess |, gusta que, gusta … me, guys just, haberme, habia … de, habitude
  0.2: habla, hacer-, hacerme, had … with, hagan |, haganlo, hago para, hands, harceler, have had, have two
  0.2: have … at, have … get, have … right, hay ninguna, her … please, here … am, here … stop, hi … you
  0.2: hicie-, hicieron, his … this, hit me, hit … up, hold … on, home so, hope … is, hopin-, hoping
  0.2: hospital, how many, how often, how … do, hrs, humai-, humain, husband, i call, i picked, i ride
  0.2: i take, i unsubscribed, i withdraw, i … afraid, i … at, i … he, i … pay, i … per, i … read
  0.2: i … requesting, i … up, i … was, i … where, ici le, identity, idiot-, idiots, if … need, il … a
  0.2: il … plus, illeg-, illegal, in that, in … take, incluya, incon-, inconnu, indic-, inscription
  0.2: inscrit a, interesa recibir, interesan, interesses, is at, is … bit, is … cut, is … left, is … meant
  0.2: it go, it if, it may, it says, it thanks, it wrong, it … concern, itd, j apprecierais, j attends
  0.2: j … chercher, j … votre, jamais inscrit, jamais … parler, jamais … pour, jamais … votre, jamas me
  0.2: jamas … vuelvan, jappe, je la, je … demain, je … mon, je … prie, je … tannee, job … the, jr, jubil-
  0.2: juega, just put, just … by, juste la, kayak, kill … texts, kindly remove, know where, know … the
  0.2: kowal-, kowalczyk, l ancienne, l … NUMBER, l … jamais, la gang, la j, la main, la permission, la que
  0.2: la shop, la suscripcion, la vous, la … NUMBER, la … arrete, la … bici, la … de, la … dice, la … faites
  0.2: la … l, la … mon, la … no, lacher, laisse faire, laisse … velo, lavan-, lavanderia, laven-, le bike
  0.2: le garage, le monde, le puse, le rdv, le svp, le tirage, le … de, le … je, le … jusqua, le … no
  0.2: le … vos, learn-, les casques, les courriels, les enlever, les notifications, les … ca, les … promo
  0.2: les … stop, let … end, letting … know, liberez, like … dream, like … not, like … old
  0.2: like … unsubscribe, link |, link … my, list thanks, lista pero, livin-, living, llamen ni, llamen … me
  0.2: lleguen mensajes, lleguen … mensajes, lleva-, lo, lo conozco, lo de, lo delete, lo hagan, load, loans
  0.2: loin … moi, lol what, lol … for, los demando, los … lo, los … yo, love the, m … promis, m … vos
  0.2: ma batterie, ma … pense, maam |, machine, main |, maintenant a, maintenant plus, maintenant que
  0.2: mais enlevez, mais otez, mais … n, make these, make … i, make … quit, makes it, mal … de, man, manage
  0.2: mandan … mensajes, mandar mensajes, mandarlos, mande a, mande |, manden cosas, manden sus
  0.2: manden … porfa, mandes nada, maner-, manera, manually, march so, mas, mas msj, mas no, mas sms
  0.2: mas texts, maudi-, maudit, mauvais … je, may concern, may stop, may … please, may … the, me ads
  0.2: me borro, me confunden, me deals, me derangez, me entregaron, me habia, me harceler, me how, me iban
  0.2: me interesan, me is, me lleguen, me no, me offers, me one, me para, me pongan, me pusieron
  0.2: me rappelle, me robaron, me siguen, me unsubscribe, me … all, me … anymore, me … de, me … future
  0.2: me … manden, me … messages, me … recibir, me … texting, me … unsub, me>list, mejor … de, mensaje de
  0.2: mensaje … para, mensajeria, mensajes please, merci pas, merci … la, merci … moi, mere est, mes |
  0.2: message this, messaged, messagerie, messages thank, messages … ce, messages … moi, messages … this
  0.2: met, mezcl-, mi autorizacion, mi no, mi pana, mi papa, mi … fallecio, mi … la, mi … porque, middl-
  0.2: middle, mijo |, min |, mind … the, minute, moi d, moi en, moi vos, moi … ca, moi … client
  0.2: moi … jamais, moi … place, mon … aussi, mon … avant, mon … mais, montana, month-, moteu-, moved |
  0.2: msjs |, much … me, muchas … por, muest-, muestrenme, my daughter, my dog, my file, my head, my helmet
  0.2: my neighbor, my opt, my telephone, my … about, my … asked, my … but, my … deleted, my … has
  0.2: my … information, my … request, my … subscription, n avez, nada en, nada … este, nada … mensajes
  0.2: nadie, ne me, ne … contactez, ne … derangez, ne … textez, nebra-, nebraska, necesito … me
  0.2: need reminders, need … updates, neigh-, neighbor, never had, never read, never … another, never … this
  0.2: neveu, new |, next … my, ni de, ni … mas, niece, ninguna NAME, nix the, no acepto, no and, no bikes
  0.2: no entienden, no escribir, no is, no mensajes, no need, no puedo, no recuerdo, no text, no textos
  0.2: no usen, no … asked, no … contact, no … esten, no … from, no … ingles, no … interesan, no … leer
  0.2: no … lleguen, no … msj, no … not, no … publicidad, no … ser, no … suscribi, no … texting, no … thanks
  0.2: nom a, nom … ma, nom … sur, non … la, non … pas, not agreeing, not bother, not ever, not getting
  0.2: not like, not please, not riding, not … ads, not … agreeing, not … bikes, not … giving, not … number
  0.2: not … receive, not … reminders, nothing further, notic-, now … are, now … no, now … stop, now … you
  0.2: number deleted, number down, number … his, numero appartient, numero para, numero you, numero … merci
  0.2: numero … que, nunca di, nunca les, occup-, occupe, occupe des, occupe … textos, ocupo, ocupo sus
  0.2: ocupo |, of … messages, of … system, of … texts, ofert-, off list, off that, off these, off … mailing
  0.2: off … messages, off … sms, off … textos, off … your, offer-, office |, often … you, ok la, olvidense
  0.2: on ebay, on no, on this, on without, on … de, on … plan, on … wall, onda, one asked, only rented
  0.2: only … once, only … you, open the, opt … out, opt … please, optout please, order NUMBER, otro … you
  0.2: out with, out … you, out … your, over … the, pain but, paix … vos, papi, par telephone
  0.2: para publicidad, para … de, para … sonar, parale, parch-, paren los, parenle you, paro, party |
  0.2: pas ete, pas … avoir, pas … des, pas … qui, paso por, paso … la, patience |, pay per, pay … text
  0.2: paye … chaque, pedi, peine de, pena … pero, permanent, permission |, permission … contact
  0.2: permission … me, pero la, pero … quita, pero … you, persona que, personnel, petit-, peux … enlever
  0.2: phone call, phone does, phone off, pierdan su, pierdan … tiempo, pis les, pis … est, plainte a
  0.2: plan and, please forget, please shut, please … messaging, please … no, please … sms, plumb-, plumber
  0.2: plus le, plus … enlevez, plus … svp, point, point final, por que, por … dejen, por … jaja, porfa no
  0.2: possi-, possible, possible … ne, pour aines, pour chaque, pour etre, pour lui, pour mardi, pour … c
  0.2: pour … texto, pour … tirage, pour … tune, pouvez … de, pouvez … faire, prefiero … recibir
  0.2: pregunto … queria, prenez, priso-, prison, promis, promociones … favor, promos please, promos por
  0.2: proof, prueb-, prueba, pu les, pu svp, pu … recevoir, pu … text, pu … vos, publicite sur, puede … la
  0.2: puede … mi, pull my, pus |, puse … y, put … on, que onda, que paren, que pena, que … escriben
  0.2: que … escribieran, que … esten, que … lleguen, que … lo, que … saquen, que … telefono, que … texteen
  0.2: quedar, quell-, quelle, quiero dejar, quiero salirme, quiero sus, quiero ver, quiero … le
  0.2: quiero … paren, quieto, quisiera que, quit blowing, quit … this, quita … la, quitarlo, quiteme de
  0.2: quitenme you, quitenme … todo, quitenme … una, quitt-, quitter la, quitter … liste, radie-, radiez
  0.2: rayez, rayez moi, rayez … de, re, recevoir |, recevoir … autres, recha-, recogi todo, recordatorio
  0.2: recordatorios you, recuerdo, refuse … recevoir, relancer, relea-, release, reminder, remove both
  0.2: remove from, remove … de, remove … list, remove … now, remover mi, rende-, rendez, rendez vous, rendu-
  0.2: rendue, rental … please, reported as, requesting removal, requiero, respect, reste-, retiren
  0.2: retirez nous, retour, revenir, revoked |, rien … me, river, rn, rosad-, rosada, route, rude … my
  0.2: s … des, sabe de, saber nada, sacame … la, sache, sacoc-, sacoche, salga-, same, sans … consentement
  0.2: saved my, savoir de, savoir … vos, say … to, saying stop, se desinscrire, se fait, see another, see my
  0.2: segun, semaines que, sending … ads, seno, sent to, serait mieux, servian, share-, shared, shifting
  0.2: shine, shop anymore, shop but, shop in, shows, si siguen, si … algo, si … de, si … el, si … puede
  0.2: si … you, sigan enviando, signed … by, siguen escribiendo, sirs, site, six, slaque un, slaque … peu
  0.2: so good, so late, so … as, so … do, so … is, sol, solo les, someone elses, someone … bike, somos una
  0.2: sonar, sondage, sors, souhaite me, souhaite … recevoir, sounds like, souvenir d, souvenir … avoir
  0.2: soy esa, spam si, spamming … phone, spare, spend-, spending, state, still … my, stop et, stop hitting
  0.2: stop … already, stop … cancel, stop … me, stop … reminders, stop … siguen, stop … spam, stop … texting
  0.2: stop … textos, stop … thanks, stop … vous, su … este, su … por, su … you, subsc-, subscribe to
  0.2: suis deja, suis tannee, suis … deuil, suis … inscrit, sun, super je, suppl-, supplie, sur ce, sur que
  0.2: sur … carte, sur … chaine, surre-, surrender, suscripcion a, suspendan, svp mon, svp … l, systeme de
  0.2: tandem, tarda-, teach, telefono … mi, telep-, telephone number, tempr-, temprano, tengo otro
  0.2: tengo … para, terminar, text, text anymore, text notifications, text or, text please
  0.2: text subscription, text … from, text … have, text … thanks, texte moi, texte … pu, texting … deals
  0.2: texting … please, texto merci, texto … le, textos enlevez, textos gracias, textos no, textos par
  0.2: textos porfa, textos sur, textos … enlevez, textos … magasin, texts go, texts when, texts … he
  0.2: texts>these, thank … no, thanks … me, thanks … no, thanks … the, that … i, that … in, the NUMBER
  0.2: the appointment, the cabin, the country, the discount, the financing, the gravel, the old, the payment
  0.2: the river, the sale, the school, the tandem, the tcpa, the tour, the … cut, the … group, the … ones
  0.2: the … ready, the … reminder, the … there, the … ticket, the … too, them please, them … me, then no
  0.2: there it, these anymore, these … stop, these … texts, these … you, think … need, thinks … is, this a
  0.2: this chain, this i, this … any, this … spam, threa-, thread, through a, tienda, tienda pero
  0.2: tienda … de, tiendas, tiene este, tiene |, tienen el, tienen … permiso, tienen … que, time … texting
  0.2: to contact, to remove, to whom, to … another, to … at, to … here, to … just, to … this, todo … con
  0.2: too, too so, torni-, tornillo, toujo-, toujours, toute l, toute la, toute … equipe, trabaja, trabajo
  0.2: transplant, treat-, tried to, trop loin, trouve, tu moyen, tu … arreter, typed it, ugh, ultima … que
  0.2: un humain, un prix, un … enlevez, un … por, un … une, una … en, una … y, under casl, une … dans
  0.2: une … sur, une … svp, unsub please, unsubscribe … from, up but, up with, up … do, up … here, up … stop
  0.2: us end, usa este, use … these, usen, uses, va … la, vais aller, vais … au, veces |, velo et, velo … au
  0.2: velo … ete, velo … les, vendi-, vendimos, veuillez … mes, veux … merci, vez por, videos, vie … moi
  0.2: vienn-, viennent, vivo, vivo en, vla, void, voila, volve-, vos contacts, vos texts, vos … desabonnez
  0.2: vos … merci, vos … otez, votre affaire, votre boutique, votre velo, voula-, voulais, voulu
  0.2: vous demande, vous enlevez, vous faire, vous prie, vous … d, vous … m, vous … retirer, vous … trompes
  0.2: voy el, voy … dar, vuelvo, want another, want no, want … i, want … unsubscribe, warning, wasti-
  0.2: wasting, wasting your, waxed, way … many, we sold, we were, we … in, websi-, website, week, weeks
  0.2: weon, were done, were not, were … no, wey you, whatever … this, wheel is, when … was, whole, whom it
  0.2: whom … may, will … up, win … bike, with … kids, withdraw, withdraw my, withdrawing, wonde-
  0.2: would … not, would … please, wrong … but, wrong … for, wrong … no, wtf, y quitenme, y you, y … puedo
  0.2: you and, you es, you paren, you took, you unsub, you … be, you … envien, you … otro, you … que
  0.2: you … se, you … somebody, you … wasting, you … y, you>you, young man, your database, your file
  0.2: your stupid, your … list, your … messages, | ahorita, | already, | antes, | are, | as, | at, | au
  0.2: | avertissez, | bajenme, | borrame, | borrenme, | closing, | contactez, | decochez, | dernier
  0.2: | desinscription, | disable, | ditch, | epargnez, | every, | faux, | finished, | front, | fuck, | guys
  0.2: | his, | incorrect, | laissez, | mensajes, | message, | mil, | nope, | nous, | order, | pause
  0.2: | perfect, | pido, | prefer, | pueden, | puedo, | rayez, | re, | saquen, | sera, | seria, | slaque
  0.2: | stay, | texte, | texto, | vu, | waiting, | wtf, | … afternoon, | … alertes, | … am, | … apprecierais
  0.2: | … arrive, | … avais, | … ayer, | … bloque, | … car, | … chain, | … combien, | … could, | … cours
  0.2: | … de, | … dejenme, | … desabonner, | … desabonnez, | … desuscribirme, | … dios, | … doctor, | … doit
  0.2: | … donde, | … dropped, | … enleve, | … entendi, | … escribir, | … esposo, | … frere, | … from, | … go
  0.2: | … how, | … ici, | … immediately, | … la, | … looks, | … mismo, | … monsieur, | … muy, | … nos
  0.2: | … or, | … orden, | … partir, | … pena, | … probleme, | … recuerdo, | … reviendrai, | … reviens
  0.2: | … the, | … thx, | … time, | … tire, | … todas, | … unsubscribe, | … vivo, | … waiting, | … whom
  0.2: | … withdraw, ~_ad, ~_al, ~_ast, ~_bb, ~_bot, ~_cue, ~_fis, ~_flu, ~_god, ~_hrs, ~_ju, ~_lib, ~_lo_
  0.2: ~_mor, ~_ofe, ~_pal, ~_run, ~_tip, ~_try, ~_ugh, ~_uno, ~_up, ~_was, ~_web, ~_wou, ~abon, ~act, ~adie
  0.2: ~ak_, ~algu, ~alki, ~alt_, ~amab, ~amas, ~amn, ~amn_, ~anc, ~ansa, ~aps, ~atem, ~ath_, ~auco, ~auv
  0.2: ~bec, ~bein, ~bi_, ~bia, ~bie_, ~blo, ~bloq, ~bsit, ~bt_, ~bure, ~cans, ~ccep, ~cede, ~chac, ~co_
  0.2: ~coi, ~coul, ~ctr, ~cupo, ~damn, ~dand, ~ded, ~dem_, ~desd, ~dim, ~dio_, ~disp, ~domi, ~due_, ~earl
  0.2: ~eauc, ~ebsi, ~eced, ~ecin, ~ecli, ~ectr, ~eda_, ~eds_, ~eek_, ~eeks, ~eel_, ~een, ~eep_, ~efe, ~efus
  0.2: ~ego, ~ejo, ~ell_, ~elta, ~enen, ~engo, ~eno, ~envi, ~epho, ~er_, ~erez, ~erge, ~erme, ~erno, ~esde
  0.2: ~esse, ~est, ~eten, ~ethi, ~eun, ~fert, ~fis, ~flu, ~fti, ~ftin, ~gang, ~gara, ~ggi, ~ghb, ~ghbo
  0.2: ~glar, ~god, ~hach, ~hait, ~hara, ~hbor, ~hete, ~hir, ~hos, ~hout, ~hrea, ~hrs, ~hrs_, ~ias, ~icke
  0.2: ~icyc, ~ien_, ~ierc, ~ifti, ~ighb, ~ign_, ~igu, ~iles, ~ing, ~ings, ~ini, ~intm, ~iqui, ~irme, ~isp
  0.2: ~iss_, ~ited, ~itr, ~itre, ~ized, ~ladi, ~leav, ~lein, ~lia_, ~lib, ~lked, ~lki, ~lkin, ~llar, ~llec
  0.2: ~lly_, ~loca, ~lom, ~loq, ~loqu, ~loye, ~lve_, ~mab, ~mile, ~min, ~mme, ~mn_, ~mor, ~mos_, ~nale, ~nci
  0.2: ~ndi, ~nev, ~ngan, ~ngra, ~nom, ~nota, ~ntm, ~ntme, ~nuts, ~occu, ~oci, ~ocu, ~ofer, ~oix, ~oix_
  0.2: ~olat, ~olli, ~ompr, ~ool, ~oos, ~ore, ~orm_, ~ouj, ~oujo, ~ould, ~pack, ~plei, ~ploy, ~poco, ~poin
  0.2: ~ppos, ~prar, ~prop, ~pte_, ~pun, ~punt, ~purp, ~race, ~ract, ~rco_, ~reau, ~rek, ~rell, ~reva, ~rin_
  0.2: ~rino, ~rize, ~rma, ~rn_, ~ru_, ~rub, ~sal, ~sand, ~scar, ~sde, ~sde_, ~side, ~sie, ~sire, ~soi, ~sol
  0.2: ~solu, ~spit, ~ssem, ~ssi, ~stee, ~ster, ~suiv, ~sus_, ~tain, ~tat, ~thor, ~time, ~timi, ~tinu, ~tip
  0.2: ~tiv, ~touj, ~trea, ~trek, ~trin, ~turn, ~uad, ~uerd, ~ugar, ~uis_, ~ujou, ~uld, ~umb_, ~uner, ~uper
  0.2: ~urea, ~urp, ~usse, ~ust, ~utiq, ~uzz_, ~vale, ~vas, ~vibr, ~vie_, ~vin, ~visi, ~vivo, ~web, ~webs
  0.2: ~whol, ~wond, ~wou, ~wri
  0.1: 2 years, NAME aqui, NAME … do, NAME … es, NAME … have, NAME … ne, NAME … please, NUMBER and
  0.1: NUMBER arretez, NUMBER bicis, NUMBER et, NUMBER j, NUMBER lol, NUMBER … arretez, NUMBER … et
  0.1: NUMBER … que, NUMBER … take, NUMBER … your, a mano, a mechanic, a nurse, a sec, a sherbrooke, a shop
  0.1: a texter, a … card, a … cell, a … celular, a … je, a … just, a … otro, a … par, a … primo, a … remove
  0.1: a … retirez, a … senora, a … texto, abonnement … textos, about your, abuelita, accepte |, accid-
  0.1: accord pour, account no, accountant, acct, acepte recibir, acepte … textos, achalez moi, acoso, admin
  0.1: ads please, advis-, after a, after-, afternoon, agradeceria, agradezco pero, agree … that, agreguen
  0.1: ahi, ahi le, ahora … de, ahorr-, ai envoyez, ai pu, ai … consenti, ai … contre, aider, aimerais … pas
  0.1: al NUMBER, alertes svp, algo … la, alguien mas, all communication, all communications, all messages
  0.1: all no, all … do, all … here, allez, along, alors … moi, already have, already opted, already … out
  0.1: also … you, altog-, altogether, altogether |, am doing, am good, am just, am keeping, am so
  0.1: am … nurse, amabl-, amigo, amigo |, an e, and desist, and not, and these, and … keep, and … my
  0.1: and … thing, ando, another customer, ans … ce, antig-, antigua, anuncios |, any … i, anymore thank
  0.1: anything … stop, apaguen, app … me, apporte, aqui … vive, are fine, are … best, arreter les
  0.1: arreter … recevoir, arreter … texter, arretez … envoyer, arretiez de, arretiez … m, as … remove, asere
  0.1: asiento y, asked you, asked … these, asking you, assez … textos, assistant, at home, at … can, at … in
  0.1: atent-, atenta, attri-, attribue, au plus, au shop, au travail, au … numero, aujou-, aujourdhui, aussi
  0.1: aussi enlevez, aussi … mon, automated messages, avec ca, avons, avril, ayer … no, backo-, baja en
  0.1: baja … mensajes, baja … numero, barre, barre-, base … datos, basem-, basement, batterie … a
  0.1: be someone, be … customer, be … i, beat, been nice, ben, ben … mais, besid-, besoin … nous
  0.1: besoin … textos, better be, bici asi, bici esta, bici gracias, bici … mi, bici … pero, bici … que
  0.1: bici … you, bicicleta … de, bicicletas |, bicis … de, bien los, bien … la, bike back, bike camp
  0.1: bike for, bike he, bike … a, bike … is, bike … to, bikes please, bikes … a, birthday to, bizar-
  0.1: bizarre, bjr, block this, block … from, bloquear este, bloquear … numero, bloquez, board, bonne … avec
  0.1: borra mi, borrar … la, borrarme, borre … telefono, borreme de, borreme … su, borren |, bought a
  0.1: breaking up, bro stop, bro you, broke … collarbone, bud |, bueno, bueno de, bugging me, business texts
  0.1: but it, but … have, but … take, buyin-, buying, buzz off, buzzes, by friday, by my, by sms, ca ces
  0.1: ca que, ca stp, ca … 2, ca … NUMBER, ca … bien, ca … en, ca … enlevez, ca … etre, ca … juste
  0.1: ca … messages, ca … rien, cada texto, caen, call only, call … to, came … thanks, campi-, camping
  0.1: can … buy, can … sending, can … tell, canadienne, canadienne anti, canadienne … pourriel, cancel les
  0.1: cancel … notifications, cancel … textos, cancela los, cancelacion, canceler, capot-, capote, casi
  0.1: caso que, caso … me, cassee, ce cellulaire, ce possible, ce … a, ce … est, ce … m, ce … on, cease all
  0.1: cease and, cease … desist, cegep, cel en, cel you, cell des, cell from, cell out, cell … your
  0.1: cellulaire |, celular y, ces … svp, cesser de, cesser svp, cesser tout, cesser … envois, cesser … m
  0.1: cessez … m, cessez … me, chain lube, chance avec, changer de, chaque … arretez, charged, chequ-
  0.1: cherche, chill |, chris-, christmas, circu-, city, closer, closer to, colis … arrive, collarbone
  0.1: come back, comer-, comerciales, comie-, comieron, comment arreter, commercial, como cancelo
  0.1: como … los, compose, compose le, compose … mauvais, compris, comunicaciones |, con esos, con … pero
  0.1: con … persona, concern please, conco-, concours, confundieron, confused with, conmigo no, conoz-
  0.1: conozco, conozco … tienda, consent … receive, consented to, consenti |, consentimiento para
  0.1: consentimiento … recibir, const-, contact with, contacted by, contacten mas, contacto, contento
  0.1: contesta |, contre vous, copia, copia de, cordialement, cortala, corten los, could one, could … put
  0.1: coupez … textos, coupon, coute NUMBER, cree que, creo … se, cuando … el, cuenta … no, cuenten pa
  0.1: cuenten … los, cuide, customer please, cut … texts, cyclist, d urgence, d … des, d … liste
  0.1: dans … systeme, dar, dar … baja, datos por, datos … favor, daughter is, day before, dayca-, daycare
  0.1: de bicycle, de celular, de communiquer, de datos, de desabonnement, de diffusion, de dios, de donde
  0.1: de enviar, de eso, de garde, de livraison, de noche, de recordatorios, de ruedas, de tes, de tus
  0.1: de vot, de … ces, de … cessez, de … computadora, de … contacter, de … desabonnez, de … en, de … enviar
  0.1: de … envoyer, de … escribirme, de … horquilla, de … list, de … mi, de … on, de … persona, de … please
  0.1: de … promos, de … pub, de … pubs, de … recordatorios, de … saquenme, de … si, de … tout, de … vez
  0.1: deals |, dear … please, debarque moi, debarque … de, decirles, decline, declu-, decol-, decolle
  0.1: decrochez, decrochez … de, deer, deja … mandarme, dejame … con, dejar … mandarme, dejen … enviarme
  0.1: dejen … escribirme, dejen … molestar, dejen … textearme, delete all, delete sistema, delete … my
  0.1: demande mon, demande |, demander |, demander … j, denun-, denunciar, deplo-, deployed, depot-
  0.1: depotoir, depuis l, depuis … ans, derniere … arretez, des … enlevez, des … je, desabonnement
  0.1: desabonnement svp, desabonnez … des, desactivar … mensajes, desactiveme, desde hoy, desde … no
  0.1: deseo recibir, desire plus, despi-, despu-, despues, desuscribir, detes-, deteste, devrais, dicte-
  0.1: dictee, did it, did … consent, diffu-, diffusion, diffusion |, digo que, dio este, dios los
  0.1: discontinue sending, discontinue the, discontinue … messages, disculpa, disculpe la
  0.1: disculpe … molestia, disparaitre, dites a, do these, do what, do … bug, do … texts, does, does … want
  0.1: dog … the, doit etre, doit … pour, done … these, down … the, drinking, droit … m, drole, dsl
  0.1: du … avec, du … je, due |, dueno anterior, dueno … la, dur, easie-, ebike |, ecole, ecrivez a
  0.1: effacer … numero, effec-, effective, el arreglo, el dia, el doctor, el reloj, el … anterior, el … era
  0.1: el … gracias, el … si, eliminan, eliminar mi, elimine, elimine mi, elimine … numero, eliminen mis
  0.1: elle est, elle … pas, elsew-, elsewhere, emails, empez-, empie-, empre-, empresa, en ninguna, en paz
  0.1: en sus, en … basura, en … c, en … j, en … lado, en … pantalla, en … si, en … tienda, encei-, enceinte
  0.1: encore j, encue-, encuentre, encuesta, encuestas, encuestas ni, end … notifications, ends NUMBER
  0.1: enfant, english … good, enlac-, enlace, enleve … d, enleve … de, enleve … numero, enlever … votre
  0.1: enleves, enlevez son, enlevez … merci, enlevez … number, entiende, enviando mensajes, enviar mas
  0.1: enviar mensajes, enviar … a, enviar … mensajes, envie … mensajes, envien mensajes, envies
  0.1: envois merci, envoyer … affaires, envoyer … message, envoyer … speciaux, equivocaste … numero
  0.1: equivoco |, era … mi, erase me, erase my, erase … from, erreur … le, es acoso, es en, es ilegal
  0.1: es solo, es yo, es … a, es … borrenme, es … esa, es … otra, ese … era, esposo, est … enlevez
  0.1: est … pouvez, est … pu, est … vos, esta … con, esta … pero, estan gastando, este mensaje
  0.1: este … gracias, esten … con, esten … mensajes, estimados, esto de, esto … mi, esto … una, estuvo … de
  0.1: et … ca, et … cell, et … mon, et … ne, etait … le, etran-, etranger, etre contacte, etre la, etre … je
  0.1: ever … me, ever … this, eviten, evitez les, exage-, exclure, expire, express, f ing, facon, facture j
  0.1: faire le, faire … mon, fait 2, fait … de, fatigant, fauteuil, favor dar, favor … mensajes, favorite
  0.1: fermez le, fewer of, fewer texts, fewer … these, fight, fille, fin des, find the, fini les
  0.1: firme … para, fix |, flaco, flushez, fois arretez, folks |, for one, for pickup, for … pickup
  0.1: for … thank, for … wheel, for … years, for … you, forge-, found … shop, fous, frame-, frames
  0.1: francais svp, frappe, fregando, frena, friday, from future, from … alerts, from … please, from … sms
  0.1: from … texting, fucki-, fucking, fucking texting, fucking … me, fuera |, further communication
  0.1: further … please, gane, gang enlevez, gang … moi, garage door, gars … comptoir, gars … de, gaspi-
  0.1: gaspillez, gastando, gave up, gente, gente |, get … messages, gets, getting … for, getting … remove
  0.1: gibbe-, gibberish, go, go … the, god, goes … my, going off, going … in, got to, got … please, gover-
  0.1: government, grab, gracias y, gracias … you, gravel, grounded, guita-, gustaria, guy at, guys … texting
  0.1: hacen, hacer, hacer el, haganme, hago |, handle, handles, harassing, harassing me, has been, has it
  0.1: has this, has … number, has … phone, hasta … madre, have decided, have me, have … confused
  0.1: have … consent, have … do, have … idea, have … on, have … tell, have … texts, he … my, he … on
  0.1: he … out, heart, helme-, help |, here with, here … please, hereb-, hereby, hereby revoke, heure
  0.1: heure |, hi … i, his … and, his … he, hoa, hola … NAME, home safe, honey, hospice, how … are, howdy
  0.1: i hereby, i let, i make, i never, i no, i please, i replied, i wait, i … asked, i … check, i … decided
  0.1: i … doing, i … good, i … keeping, i … pick, i … revoke, i … ride, i … saying, i … swing, if he, if you
  0.1: il me, ilega-, ilegal, immediat, in … all, in … my, in … so, in … system, including, incluyan, infir-
  0.1: infirmiere, info, ingles no, inher-, inherited, inscribi, interdis, interesa … mensajes, interesan sus
  0.1: interesse … recevoir, interessent pas, interet, invalid, invoice … my, ir |, is broken, is i, is spam
  0.1: is … again, is … any, is … company, is … hospital, is … how, is … landline, is … text, is … when
  0.1: islan-, island, it … due, it … his, it … no, it … shifting, it … up, j … annule, j … deux, j … l
  0.1: j … mon, jamais consenti, jamais … textos, je clique, je commence, je desire, je devrais, je parle
  0.1: je souhaite, je … ai, je … desire, je … qu, je … rien, je … souhaite, job arretez, journee, jubile
  0.1: juego, just … texts, just … to, keep … off, kid, kindly discontinue, kindly … me, knock off
  0.1: knock … the, l equipe, l … a, l … numero, la computadora, la machine, la madre, la molestia, la pila
  0.1: la tengo, la … NAME, la … canadienne, la … era, la … etait, la … je, la … mais, la … mas, la … plus
  0.1: la … sonne, la … todo, las bicis, las promociones, las … por, last warning, last … so, law>number
  0.1: law>you, lay off, lay … the, le agradeceria, le chercher, le client, le francais, le telephone, le … m
  0.1: le … mucho, les agradezco, les arreter, les digo, les doy, les envois, les pubs, les quito, les textos
  0.1: les … el, les … enlevez, les … m, les … otez, les … pero, les … retirez, les … s, les … texto
  0.1: less texts, let this, lien, lights, like not, like … opt, limit-, limpiando, limpieza, liquide
  0.1: list or, list remove, list when, list … am, list … me, list>forever, lista porfavor, lista saquenme
  0.1: lista … textos, liste enlevez, liste … diffusion, liste … les, llamenme, llegaron, lo pueden
  0.1: lo … para, loaner |, loi anti, loi canadienne, loi … anti, loi … pourriel, longer a, longer want
  0.1: longer |, longer … customer, longer … this, look, los bendiga, los di, los sms, los … ahora, los … en
  0.1: los … se, lose it, lose |, lot … texts, loud stop, lui a, lyne, m … avec, m … merci, ma part
  0.1: ma permission, ma … capote, ma … mais, ma … pas, ma … retirez, maam, machi-, machine a, magasine
  0.1: magasins enlevez, mail |, maintenant, maintenant enlevez, maintenant … de, mais pour, mais … merci
  0.1: mais … pas, make you, mandar textos, mandar … mensajes, manden ni, manden … mensajes, manden … ni
  0.1: mandes mensajes, mandes textos, mano … me, manos, mantenimiento, many messages, many of, many … these
  0.1: marchait, mari … decede, marinoni, mas recordatorios, mas … en, me about, me compre, me confused
  0.1: me gustaria, me inscribi, me los, me mensajeen, me messages, me mude, me remove, me saque, me stuff
  0.1: me svp, me text, me textearan, me texts, me these, me … NUMBER, me … again, me … antes, me … estos
  0.1: me … fait, me … favor, me … gastando, me … harta, me … in, me … le, me … longer, me … nada, me … phone
  0.1: me … promociones, me … recados, me … sms, me … sur, me … texteando, me … think, me … time
  0.1: me … unsubscribe, me … want, me>me, medec-, medecin, mejor … no, memory, menag-, menage, mensajeen
  0.1: mensajes mi, mensajes quiteme, mensajes y, mensajes … gracias, mensajes … la, mensajes … por
  0.1: mensajes … su, mensajes … y, mention, mentioned, merci de, merci enlevez, merci … enlever, merci … le
  0.1: message … again, message … not, message … number, messages when, messages … merci, messages … remove
  0.1: messaging |, messaging … phone, mettez … de, mi contacto, mi jefe, mi nombre, mi number, mi pais
  0.1: mi trabajo, mi vecino, mi … va, mil, mira, mis … you, mistake please, moi mais, moi stp, moi … dans
  0.1: moi … j, moins de, moins … textos, molestar con, molestos, mon, mon casque, mon cellulaire, mon ex
  0.1: mon … depuis, mon … des, mon … donc, mon … je, mon … merci, mon … retirez, month please, montre
  0.1: more texting, more … needed, more … or, more … texts, more>send, mothers, mover-, much please
  0.1: much … a, much … stop, mucho pero, mude, must … your, my assistant, my favorite, my privacy
  0.1: my sisters, my uncle, my … by, my … down, my … go, my … home, my … just, my … put, my … thanks
  0.1: my … this, n … a, nada a, nada aqui, nada no, nada … me, nada … textos, nah take, names not, national
  0.1: national do, national … not, naw, ne desire, necesidad, necesidad de, necesite, necesito nada
  0.1: necesito sus, necessaire de, necessaire … m, need … anymore, need … send, need … to, needf-, needful
  0.1: needi-, needing, negocio, nenon, never going, never told, ni mi, ni … mi, ni … texto, nice to, nieta
  0.1: ningun NAME, ninguna lista, no cuenten, no escribirme, no funciona, no para, no queria, no quitenme
  0.1: no vuelvan, no … ads, no … caso, no … como, no … con, no … enviando, no … esto, no … mandando, no … my
  0.1: no … permiso, no … porfa, no … promos, no … recuerden, no … so, no … voy, no … want, no … was, nom de
  0.1: nomas no, non … enlevez, non … textos, nor, not bug, not good, not mind, not texts, not wanting
  0.1: not … anybody, not … before, not … cyclist, not … just, not … marketing, not … remove, not … take
  0.1: not … wrong, not>number, note pour, notificaciones, notificaciones |, notifications pour, nous ecrire
  0.1: nous enlevez, nous retirer, now stop, now thank, now … texting, now … texts, now … these, number amigo
  0.1: number anymore, number bro, number does, number in, number no, number … NAME, number … be
  0.1: number … from, number … stop, number … to, number>not, numero bonne, numero equivocado, numero est
  0.1: numero please, numero yo, numero … el, numero … il, numero … journee, numero … soy, numero … sus
  0.1: numero … ta, numero … urgence, nunca mas, nunca … esto, objec-, object, ocupa-, ocupado, ocupo que
  0.1: ocupo … me, of our, of that, of yours, of … communications, of … for, off my, off … liste, off … on
  0.1: off … reminders, ofrezcan, oh, ok … le, old … no, olviden mi, olviden … numero, on file, on tuesday
  0.1: on … brakes, on … la, on … national, on … pas, on … so, on … veut, on … voit, one … i, one … these
  0.1: only bought, only no, opt … svp, orders, orteg-, ortega, ote moi, other, otiez, otra semana
  0.1: oubliez … numero, our number, out i, out so, out svp, out … do, out … number, owner … this, pa las
  0.1: pa los, pa … mensajes, pa … you, paid, paid the, pana |, panad-, panaderia, para esto, para mensajes
  0.1: para recibir, parale a, parale … los, pare de, parec-, parece, pareil |, pareils, paren … mensajes
  0.1: paren … textos, parenle … los, parte, parte … no, participe, partir d, partir … aujourdhui
  0.1: pas arretez, pas cette, pas consenti, pas donne, pas envie, pas qu, pas repondre, pas retirez, pas vos
  0.1: pas … ces, pas … d, pas … en, pas … on, pas … permission, pas … promo, pas … recevoir, pas … un
  0.1: passe le, passe … chercher, patience, patin-, pause, pense … c, people to, peoples, perfecta, period |
  0.1: permiso para, pero quitenme, perro se, person, person … the, persona … buscan, personal, personales
  0.1: personnes, petite a, peut on, peux effacer, phone anymore, phone no, phone who, phone … can
  0.1: phone … from, pickup i, pila, ping, pis c, pis … en, pis … me, plan please, please for, please halt
  0.1: please pull, please respect, please thank, please unsubscribe, please … is, please … me
  0.1: please … these, please … you, plus aucun, plus client, plus … contacte, plus … savoir, plus … sur
  0.1: pneus d, pneus … hiver, podria, pogne, pompi-, ponme, pop, por las, porfa … no, porqu-, porque, portal
  0.1: posib-, posible, posible que, pour de, pour du, pour pu, pour vos, pour … a, pour … derniere
  0.1: pour … je, pour … job, pour … numero, pour … retirez, pour … service, pour … svp, pour … velo
  0.1: pourriez … svp, pouti-, poutines, pouvez enlever, pouvez tu, prank, preferably, pregn-, pregnant
  0.1: prie de, priere … ne, prior, profil, program |, promo texts, promos … merci, promos … moi, proxi-
  0.1: pu capable, pu … numero, pub svp, publicitaires, publicitaires |, publicites, puchi-, puchica
  0.1: puedo recibir, pues gracias, pues no, pull it, punto, purge, purge my, purge … number, put an, put on
  0.1: put … end, qu … est, quand est, quand … ce, que a, que dice, que je, que mes, que pare, que quede
  0.1: que tengan, que … contacten, que … mas, que … quitenme, que … saque, que … siguen, que … textearan
  0.1: que … tiene, que … velo, quel … vous, queria textos, qui que, qui … arretez, qui … ca, qui … en
  0.1: qui … occupe, qui … vous, quick, quiero dar, quiero estos, quiero … estos, quiero … me, quiero … ni
  0.1: quiero … textos, quiet-, quisiera … me, quit messaging, quitame |, quitame … los, quitaran de
  0.1: quitarme de, quitarme … la, quiteme por, quiteme … favor, quiteme … la, quiten … cel, quitenme … ahi
  0.1: raiso-, raison, rancu-, rancune, rayer de, rayez mon, rayez … numero, read texts, read … please
  0.1: reads … texts, reali-, realize, receive any, receiving texts, recep-, recevoir aucun, recibir |
  0.1: recibir … gracias, recogi … no, recois un, recu |, recyc-, reemb-, reembolso, refus-, regan-, reloj
  0.1: reminders … me, reminding, reminding me, remove mine, remove moi, rempl-, remuevan mi
  0.1: replace … cassette, replies, repond pas, report, report … to, request … texts, requested, requi-
  0.1: resea-, resiliez, resolution, respectez, respeto, retire … consentement, retirenme, retirenme de
  0.1: retirer le, retirer son, retirer … votre, retirez … cell, retirez … des, retrait de, reveille … bebe
  0.1: revisa, revoco mi, revoke … consent, rides, rien contre, rien pour, rien … m, rifa … no, ring me, rose
  0.1: roula-, roulant, rules, s occupe, sabe, sacarme, sacrant, sacrez moi, salgo … esto, sans rancune
  0.1: sans … lire, saque de, saquenlo, saquenlo |, saura-, savai-, savais, save the, school, scratch my
  0.1: scratch … off, scratched my, scratched … frame, se les, se voit, se … no, se … para, se … samedi, seas
  0.1: send this, send … any, sending this, sending to, sending … please, sending … texts, sending … these
  0.1: separ-, service mais, service was, service … NUMBER, sharp-, sharpened, she can, she thinks, sherb-
  0.1: sherbrooke, shipp-, shipping, shop stop, shop you, shop … me, shop … please, shot, si ca, si … a
  0.1: si … arretez, si … asi, si … esto, si … mandando, sigan … avisos, signe-, signed, siguen asi
  0.1: siguen mandando, siguen … mensajes, silla, silla de, sir … stop, sisters, skates, sms a, sms no
  0.1: sms svp, sms to, sms … my, sneez-, snowbirds, so just, so my, so … not, so … sending, sold it, solid
  0.1: solo di, solo llamadas, solo … un, somet-, sono, sorry can, sorry … i, sorry … you, sortez mon
  0.1: sortir … votre, souha-, souhaite, spam please, spam quitenme, spam stop, spammer |, speciaux |, step |
  0.1: still got, still waiting, still … on, still … the, stop blowing, stop contacting, stop damn
  0.1: stop everything, stop fucking, stop harassing, stop pas, stop sms, stop will, stop … do, stop … it
  0.1: stop … les, stop … never, stop … notifications, stop … promos, stop … veux, stopp-, strav-, strava
  0.1: strok-, stroke, su tiempo, su … en, suelten, suis, suis en, suis fait, suis … l, suis … un, sundays
  0.1: supprimer mes, supprimer mon, supprimer … coordonnees, supprimer … numero, supprimez … de
  0.1: supprimez … numero, sur, sur ma, sur une, sur … cell, sur … cellulaire, sus … no, suscripcion … los
  0.1: suspendanlos, svp cessez, svp enlever, svp m, svp retirez, svp … enlever, svp … moi, svp … mon
  0.1: svp … son, swing by, swipe, switch off, switched, talking to, tande-, tannants, tanne … vos
  0.1: tannee … vos, tapit-, tapita, tarde |, tasse, tcpa i, te, tengo otra, tengo … con, terrible
  0.1: tes contacts, text message, text … fine, text … me, text … no, text … remove, text … take, textearan
  0.1: textearan |, texter ce, texter … j, texter … numero, texting list, texting now, texting … phone
  0.1: texting … stop, texting … take, texto enlevez, texto … de, texto … m, texto … mon, textos automatiques
  0.1: textos ca, textos d, textos desabonnez, textos jaja, textos please, textos point, textos quitenme
  0.1: textos retirez, textos s, textos si, textos stp, textos svp, textos … bonne, textos … d, textos … el
  0.1: textos … il, textos … no, texts cost, texts get, texts needed, texts not, texts remove, texts take
  0.1: texts were, texts … hard, texts … take, texts … up, texts … your, thank … NAME, thanks unsubscribe
  0.1: that one, that … cease, the boss, the fire, the gift, the girl, the guy, the helmet, the message
  0.1: the national, the night, the paper, the phone, the police, the raffle, the ride, the textos, the thing
  0.1: the truck, the word, the … but, the … door, the … from, the … link, the … my, the … never, the … up
  0.1: there any, there please, there … you, these remove, these … i, these … please, third time, third … i
  0.1: this be, this crap, this message, this … again, this … anymore, this … do, this … does, this … has
  0.1: this … just, this … list, this … must, this … out, this … texting, through thanks, thru the
  0.1: tiene caso, tienen por, tienen … la, time asking, tired … these, tk, to tell, to … anymore, to … do
  0.1: to … texting, to … you, today please, todo … mi, todo … you, too please, too … of, too … please
  0.1: tout envoi, tout est, trabajo no, trabajo por, trabajo y, tracks, trompe de, troop, trop … textos
  0.1: trying … get, turn … les, turne-, turned, twent-, twenty, two things, ugh stop, ugh |, um, un cell
  0.1: un poco, un tune, una … de, under the, une, une autre, unenroll, unico, unsubscribe this
  0.1: unsubscribe … this, until the, up already, up my, up … please, use for, usefu-, useful, usen mi
  0.1: using it, utilisation, uy, va mi, vale, vecino, velo ca, velo chez, velo en, velo moi, velo … avez
  0.1: velo … peux, vente |, ver la, veuillez cesser, veuillez m, veuillez retirer, veuillez supprimer
  0.1: veux … en, vibra, video-, vieille, vieji-, violating, virgu-, virgule, visiting, voit, voit samedi
  0.1: volver, vos alertes, vos … enlevez, vos … je, vot, votre base, votre dossier, votre … d
  0.1: votre … enlevez, voudrais annuler, voudrais etre, voudrais me, vous je, vous ne, vous retirez
  0.1: vous … aviez, vous … demande, vous … les, vous … mon, vous … rien, voy pa, voy … comprar, voy … poner
  0.1: walk, want … either, want … opt, wanti-, wanting, warni-, way to, way … get, we can, we only, we … on
  0.1: week and, were … the, what, what time, what … did, what … of, while it, while … are, while … was
  0.1: who do, why would, will swing, wish … would, with another, with that, with … other, work texts, wrap
  0.1: wrong … amigo, wrong … bro, wrong>angry, wrote, xx, y eso, y mi, y se, y … a, y … es, y … su
  0.1: y … tengo, yay, years and, yo stop, yo … di, you be, you cancel, you had, you must, you parenle
  0.1: you quitame, you … ando, you … down, you … drop, you … escriban, you … for, you … les
  0.1: you … permission, you … taking, you … tell, you … texts, you … vive, you … will, young, your boss
  0.1: your … are, your … he, your … i, your … quit, your … take, your … this, your … was, | apaguen
  0.1: | avisenme, | bien, | bloquez, | boss, | bruh, | buenas, | buzz, | cancelle, | cancelo, | cesser
  0.1: | con, | contesto, | darme, | decrochez, | desactive, | deseo, | desuscribirme, | discontinue
  0.1: | disculpa, | dorenavant, | elimine, | eliminenme, | estaba, | estimados, | etes, | fermez, | fixin
  0.1: | fue, | fuera, | il, | lay, | mano, | might, | ne, | parale, | parece, | per, | peux, | quelqu
  0.1: | rabais, | refund, | request, | respectez, | retirenme, | retirer, | rides, | right, | scratch
  0.1: | sounds, | texter, | todo, | under, | unenroll, | unsolicited, | uy, | van, | went, | work
  0.1: | … agradeceria, | … an, | … app, | … assistant, | … avertissement, | … batterie, | … bikes
  0.1: | … bloqueo, | … buena, | … bugging, | … calling, | … client, | … coach, | … coming, | … con
  0.1: | … contacting, | … coupe, | … cuanto, | … damn, | … dejar, | … desire, | … enlever, | … esa
  0.1: | … etais, | … faites, | … falta, | … fucking, | … gone, | … gustaria, | … halt, | … hard, | … him
  0.1: | … hoy, | … it, | … manana, | … molestia, | … nina, | … out, | … owner, | … parte, | … pass
  0.1: | … promised, | … quedo, | … quiero, | … replied, | … respect, | … scratched, | … siguen, | … sors
  0.1: | … souhaite, | … supprimer, | … tell, | … texts, | … toddler, | … ustedes, | … viens, | … vieux
  0.1: | … vouloir, | … website, ~_ade, ~_af, ~_ahi, ~_ann, ~_ass, ~_auj, ~_bed, ~_cen, ~_chr, ~_coo, ~_day
  0.1: ~_doe, ~_ds, ~_dsl, ~_du, ~_eb, ~_fix, ~_go_, ~_hab, ~_hol, ~_hos, ~_je, ~_law, ~_mac, ~_mud, ~_nop
  0.1: ~_oh_, ~_pat, ~_roo, ~_sch, ~_slo, ~_sna, ~_su, ~_te_, ~_ug, ~_ups, ~_use, ~_vib, ~_vid, ~_voy, ~_yes
  0.1: ~ab_, ~aba_, ~acar, ~acha, ~ager, ~ahi, ~ahi_, ~alan, ~appl, ~appo, ~arde, ~argo, ~ars, ~ast, ~auj
  0.1: ~aujo, ~bir, ~bla_, ~buc, ~bus, ~buyi, ~ca_, ~cai, ~cash, ~cast, ~ccid, ~ccup, ~celu, ~cheq, ~chet
  0.1: ~chil, ~cho_, ~chri, ~cias, ~cic, ~cicl, ~cras, ~cte_, ~cuer, ~dead, ~dhu, ~dhui, ~doe, ~does, ~dsl
  0.1: ~dsl_, ~eady, ~eate, ~eav, ~ece_, ~eers, ~egu, ~elos, ~encu, ~ept, ~epta, ~erl, ~ero_, ~ert_, ~erta
  0.1: ~esar, ~ets, ~ets_, ~eurs, ~evan, ~face, ~fil, ~fin_, ~fini, ~fix, ~gal, ~gast, ~gen, ~gets, ~ghte
  0.1: ~gic, ~givi, ~god_, ~gon, ~grat, ~hab, ~hace, ~hank, ~heq, ~hequ, ~hijo, ~hope, ~hris, ~hte, ~hui_
  0.1: ~ian_, ~iant, ~idee, ~iga, ~ige, ~ign, ~ike_, ~ile_, ~imit, ~imo_, ~ine, ~inst, ~insu, ~int, ~inue
  0.1: ~ique, ~isan, ~issi, ~istm, ~its_, ~ixed, ~kid_, ~law, ~lef, ~lend, ~let_, ~lice, ~lick, ~lmet, ~lo_
  0.1: ~loc, ~lsew, ~lti, ~lvan, ~mabl, ~mail, ~mani, ~mano, ~mati, ~mel, ~mela, ~meme, ~mend, ~merc, ~meth
  0.1: ~meti, ~mil_, ~mina, ~moci, ~mon_, ~mr_, ~nanc, ~nch, ~ncue, ~ndr, ~nds_, ~nees, ~neve, ~nfo_, ~ngi
  0.1: ~nop, ~nqu, ~nsid, ~nte, ~ntie, ~nut, ~oad_, ~ocup, ~ode, ~oder, ~oe_, ~oh_, ~oin_, ~oire, ~olo, ~omat
  0.1: ~omma, ~ompe, ~onf, ~oof, ~oof_, ~ore_, ~oso_, ~ough, ~ouha, ~ours, ~ouve, ~pon_, ~pons, ~poo, ~por
  0.1: ~porq, ~poso, ~prie, ~rab_, ~ral, ~rch, ~rdh, ~rdhu, ~rdo, ~redi, ~remp, ~rete, ~reur, ~rez, ~rget
  0.1: ~rgo_, ~ried, ~rit, ~rks_, ~rmez, ~rnee, ~roof, ~rvic, ~sali, ~sewh, ~slo, ~sme, ~sna, ~sonn, ~souh
  0.1: ~spe, ~stm, ~stma, ~suis, ~sult, ~sur_, ~surv, ~tee, ~tery, ~tiem, ~tina, ~tiq, ~tiqu, ~tis, ~tis_
  0.1: ~tive, ~tmas, ~tog, ~topp, ~uar, ~udr, ~ueda, ~uha, ~uhai, ~ujo, ~urdh, ~urv, ~ush, ~usto, ~utu, ~uyi
  0.1: ~uyin, ~vea, ~vib, ~vive, ~was, ~wel, ~wer, ~wrot, ~xt_
  -0.1: 2 NUMBER, NAME en, NAME she, NAME there, NAME va, NAME … in, NAME … que, NAME … this, NUMBER but
  -0.1: NUMBER can, NUMBER for, NUMBER how, NUMBER hrs, NUMBER lb, NUMBER my, NUMBER o, NUMBER percent
  -0.1: NUMBER personnes, NUMBER pour, NUMBER pulgadas, NUMBER right, NUMBER sharp, NUMBER with, NUMBER works
  -0.1: NUMBER … bien, NUMBER … can, NUMBER … dimanche, NUMBER … good, NUMBER … lol, NUMBER … much
  -0.1: NUMBER … or, NUMBER … that, NUMBER … us, NUMBER … what, NUMBER … y, a basic, a black, a combien, a el
  -0.1: a few, a lawyer, a mange, a photo, a pied, a retrouve, a seat, a small, a stroller, a tube, a waiting
  -0.1: a wedding, a … blonde, a … discount, a … drop, a … erreur, a … jeu, a … las, a … list, a … nina
  -0.1: a … not, a … now, a … of, a … one, a … plan, a … review, a … right, a … rodada, a … seat, a … that
  -0.1: a … tune, a … we, a … your, abierto |, abonne |, abraz-, abro, abuelo, abus, accessible
  -0.1: accidentally deleted, account … i, accounting, accro-, accroche, aceite |, aceptan tarjeta, acord-
  -0.1: acordamos, actio-, action, acuerdo … el, add me, adelanto, admis-, adresse |, adults, affaire avec
  -0.1: after all, afuera … la, again take, agarr-, agradece, agree, agree |, agua, ahi estoy, ai des
  -0.1: ai pris, ai roule, ai vu, aimerais … le, air dans, air |, air … le, air … the, airpo-, al muchacho
  -0.1: al trabajo, al … por, alarg-, alarm, alertes pour, align-, alive |, all … way, alla, allergique
  -0.1: alter-, alumi-, am sick, am … can, am … from, am … lbs, am … one, am … that, amables, amene-, amener
  -0.1: amma, an email, and send, and will, and … had, and … shifter, angry, annoy-, annuler la, annuler ma
  -0.1: annuler … commande, anual, anxiety, any good, anymore … i, anyone there, apart-, aparta, appar-
  -0.1: apparently, applies, apporter, appreciate you, apret-, apuntame, apunten, are crooked, are free
  -0.1: are |, are … allowed, are … coming, are … it, are … no, argum-, argument, arm, arms, aro, arreglar
  -0.1: arreglen, arret … je, arrive … NUMBER, arrived |, arrivees, arrivees |, arrives, as … on, asiento |
  -0.1: ask her, ask … you, assem-, asthe-, astheure, astheure |, at 2, at once, at … for, at … gate
  -0.1: at … light, at … on, at … store, at … when, at … wrong, atelier |, atendieron, atrop-, au comptoir
  -0.1: au nouveau, au … avec, aucun-, aucune, aunti-, auntie, aurai-, aurait, aurez, avail-, available
  -0.1: avais … de, avanc-, avance, avant midi, avant ou, avec ma, avec son, avez appele, avez charge
  -0.1: avez des, avez ecrit, avez … du, avez … ma, avisele a, avisos |, avoir une, away |, awesome |
  -0.1: baby seat, backe-, backed, backw-, backwards, bag of, bagel-, bagels, baiss-, baissez, baja mi
  -0.1: baker-, bakery, bakery |, balco-, banan-, banana, banana |, bank |, bano, banya-, banyan, barba, barn
  -0.1: barru-, barrure, basic tune, basic … up, batterys, bay, bcd, be NUMBER, be careful, be needing
  -0.1: be one, be … with, beach |, bear, beari-, been there, been … since, been … the, before doing
  -0.1: before or, before … go, bell crank, belt, bent the, beside, besoin … un, beta, better than
  -0.1: between the, bhai, bici … ustedes, bicis usadas, bicycle … is, bienvenida, bike fits, bike no
  -0.1: bike … in, bike … now, bike … there, biker, bikes for, bills, bip, birya-, biryani, bites, blanca
  -0.1: blank-, blanket, bleu |, blocked for, blocked … the, blocks, blood, bloque sur, bloque … numero
  -0.1: bloquea, bloqueada, boiti-, boitier, bolts, bolud-, boludo, bonjour j, bonjour … ai, bonne grandeur
  -0.1: bonne |, bonne … de, bonne-, bonnes, boost, bord svp, boucl-, bouge, bounc-, bout de, bouto-, bouton
  -0.1: bow, bow on, bow … it, boys, brake lever, brake pads, brake rubs, brave, bridg-, bridge, brill-
  -0.1: bring cash, bring in, bring my, bring the, bring … own, bringing it, broad-, broke again, broke-
  -0.1: broken, bronx, brought it, bruis-, bruit la, bruta-, brutal, bubbl-, bubble, bucke-, bucket
  -0.1: buenas tardes, bumps, burle-, burley, bus driver, buy the, buy used, by 2, by after, by at, by me
  -0.1: by … car, by … do, c combien, c … cher, c … lui, c … non, c … note, c … son, ca chez, ca vaut, ca … a
  -0.1: ca … plus, ca … trois, cabe en, caben, cable end, cadeau |, cader-, cadera, cadre |, cafet-
  -0.1: cafeteria, cai, call for, call my, call … back, call … house, calli-, calling, calls … NUMBER, calzo
  -0.1: camaras |, cambiar, cambiarlo, cambiela, cambio … aceite, camil-, camis-, camisas, camp de, can do
  -0.1: can help, can pick, can … email, can … hold, can … on, can … see, can … sleep, can … stay
  -0.1: can … update, canada |, canal, canasta |, cancel just, cancel … the, cancelaron, cancele la
  -0.1: cancelen el, cancelled … the, cancelling, cansada, cap fell, car is, carbon, card got, card today
  -0.1: card … in, care now, caref-, careful, cargador, cargar, carin-, carino, caris-, carisimo, carreras
  -0.1: carro |, carry-, carrying, cars, carte cadeau, carte |, casco de, casque … la, casques, cats, causa
  -0.1: ce qu, ce … mon, cell c, cell for, cell … est, celui a, cente-, cerramos, cerro, certi-, cette ligne
  -0.1: cette … je, chaine a, chaine arrete, chaine … pas, change my, change … the, chape-, chapeau
  -0.1: charge for, charge … the, chariot, chayo, cheaper |, cheaper … i, check out, check with, check … the
  -0.1: cheque, cherche une, chercher, chercher mon, chercher … ma, chevere, chez NAME, chiffres, chino
  -0.1: chips, chips |, choco-, chocolate, chuec-, chueca, chueca |, chum dit, cierre, citas, civic
  -0.1: claim ticket, claro |, class-, clicks, clign-, closing my, clou, coach … the, coast-, coaster, cog
  -0.1: coins, collect, collect the, come home, coming along, comment, comment va, commuter, como desactivo
  -0.1: como esta, como nueva, como … de, como … la, compadre, company |, completely, compr-, comprar
  -0.1: comprends |, compro otra, comptoir, con que, con … la, con … y, concert, conci-, concierge, cone
  -0.1: confe-, conoc-, conseillez, contestar, contrat, conversation, copies, corrector, cortaron, couch
  -0.1: could stop, could … please, could … stop, coupee, coupez pas, courier, couriers, coute-, covered
  -0.1: covid, cracks, credi-, crime, crisp-, crisps, crochet, crook-, crooked, crooked |, crown, cry |
  -0.1: cuando es, cuando freno, cuando la, cuando |, cuando … la, cuantas millas, cuanto cuesta, cuanto dura
  -0.1: cuanto por, cuanto sale, cuanto se, cuanto va, cuanto … el, cubie-, cubiertas, cuentas, cuiss-, curry
  -0.1: cut … steerer, cute, cuz, cycle, cycliste, cylin-, cylinder, d air, dad … the, dado de, dado … baja
  -0.1: damag-, damage, dan clases, dange-, dans la, dans … boite, dans … cote, dans … pneu, dans … sac
  -0.1: dans … trafic, dar de, dar … numero, dark, darle-, darles, date on, day … so, de ces, de color
  -0.1: de cuenta, de derailleur, de fete, de hacer, de job, de lentes, de lo, de location, de obra
  -0.1: de persona, de … air, de … cadenas, de … est, de … ex, de … fait, de … hija, de … jaja, de … ok
  -0.1: de … par, de … place, de … pouvez, de … ruido, de … sirve, de … soeur, dead |, deals on, debut
  -0.1: decede, decided to, deja … hacer, delete asiento, delete lavado, delete trabajo, delete … se
  -0.1: delivered to, delivery guy, deme, denei-, deneigee, dente-, dented, denti-, department, department |
  -0.1: deposite, deposito |, dept, depuis que, desactivo, desactivo el, descanso, descuentito, descuento de
  -0.1: desde el, desole |, desso-, dessous, detac-, detail, deux … je, deux … pour, devant la, devant votre
  -0.1: devis-, devisse, devuelvan, diagnostico, dicta-, did your, did … find, did … go, did … i, did … tell
  -0.1: did … turn, diga, digan, digit, digo |, dinne-, dinner, dinosaurs, disponible, disturb, disturb you
  -0.1: disturbed, dit NUMBER, dit … c, dit … pour, do people, do that, do we, do … bike, do … buy
  -0.1: do … instead, do … pay, do … rent, do … that, do … wear, doc, docte-, docteur, does … come
  -0.1: does … fit, does … need, does … stop, dog |, dog … not, doing after, doing the, dolar, dolares |
  -0.1: dollars |, domma-, don NAME, don |, donar, donat-, donate, donc la, donde esta, donde … el
  -0.1: donner mon, door is, dorad-, dormi-, dormir, dos … de, dot, downt-, downtown, dozen, draft, drama
  -0.1: driver, droit-, droite, dryer, du jeu, du prix, du … au, du … dans, du … lol, du … pour, du … vous
  -0.1: duerm-, dura |, dure, e21, ear, eau, ebike, echanger, ecure-, ecureuil, effacez … vieille, eid
  -0.1: eid mubarak, either |, el bebe, el bronx, el lunes, el mecanico, el miercoles, el motor, el perro
  -0.1: el semaforo, el servicio, el tune, el … equivocado, el … llego, el … termina, el … up, elevator
  -0.1: eliminen, email i, emergency contact, emergency … for, empac-, empen-, empiecen, en a, en dessous
  -0.1: en face, en nada, en parle, en personne, en un, en … NUMBER, en … con, en … fois, en … hasta
  -0.1: en … hora, en … ou, en … pagina, en … semaforo, end to, end … fell, end … my, end … on, enerve
  -0.1: engin-, engine, engra-, enleve le, entend, enton-, entonces, entra … la, entran, entrance, entre
  -0.1: enver-, envir-, environ, envoie une, envoyer … messages, envoyer … photos, envoyez |, equipo |
  -0.1: era hora, era la, era … la, erabl-, es su, es … gracias, es … mia, es … para, esa bicicleta, escrito
  -0.1: espacio, esperar |, espero, esposo … la, esposo … le, essayer le, est bonne, est cher, est de
  -0.1: est decede, est elle, est lui, est malade, est note, est plein, est pour, est trop, est … chez
  -0.1: est … les, est … maison, esta el, esta … hoy, estat-, estoy … de, estrellas en, estrellas … google
  -0.1: estud-, estudiante, et c, et … est, et … vous, etait juste, etait … ma, etait … mon, etait … pour
  -0.1: ete, etes … ouvert, etes … ouverts, etre … pour, evalu-, evaluation, every NUMBER, every single
  -0.1: every … you, excha-, exchange, exchange the, exijo, expect, expir-, expires, exs, eyebr-, eyes
  -0.1: faill-, failli, fait, fait frette, fait le, fait … bruit, fait … km, fat, faut … que, faute
  -0.1: favor que, feet, felic-, felicidades por, felicidades … el, fender, feria-, feriado, fermez la, fever
  -0.1: few, fijes-, fijese, fila, fill, fille du, fille va, final-, fine, fine … is, finie, finis |
  -0.1: finissent, firme, first, fissu-, fissure, fit it, fix it, flatt-, flies, flojo-, flojos, flood, flou
  -0.1: flyer-, flyers, fois … pense, foldi-, folding, foot, for all, for an, for dinner, for family, for sat
  -0.1: for spring, for two, for … account, for … basic, for … cat, for … flat, for … from, for … insurance
  -0.1: for … or, for … race, for … ride, for … tube, forget the, forgot my, forgot the, forgot to, forks
  -0.1: found the, found … glove, found … receipt, frais … NUMBER, frapp-, free … a, freez-, freezing
  -0.1: frein est, freno de, frett-, frette, friends |, fries, from here, front brake, front wheel, frott-
  -0.1: frotte, frotte |, fuel, fui a, futbo-, futbol, g munro, g1k, gagne, games, garde … velo, gardez les
  -0.1: gardienne, gars au, gars de, gate |, gatea-, gateau, gauch-, gauche |, gear, gerant |, germa-, get it
  -0.1: get that, get this, get … if, get … please, get … receipt, giant, give my, glass, glass |, glass-
  -0.1: glasses, glove, gnome, go ahead, go thru, go with, god bless, going round, going to, gold, gone, gong
  -0.1: good job, googl-, google, got cancelled, got stolen, got … NUMBER, got … by, got … card, got … for
  -0.1: got … off, gourd-, gourde, gracias mijo, grade, grandad, grasi-, grasias, grass, grati-, gratis
  -0.1: grave-, grax, grid, grips |, groomer, grose-, group chat, grues-, gruesa, guelp-, guelph, guidon est
  -0.1: guidon |, guys stop, guys text, guys … a, guys … great, hablar … el, habra, hacemos, hacen |
  -0.1: hacer ruido, hacie-, haciendo, had NUMBER, hagale, hahaha |, haird-, hais, hais ca, half now, half |
  -0.1: hanch-, hanche, handl-, handlebar, handlebars, handlebars are, handlebars … crooked, hands off
  -0.1: hands-, happy thanksgiving, hari, harta, hasta NUMBER, hasta el, hasta … NUMBER, hates, haut
  -0.1: have … and, have … cancel, have … use, hay alguien, hay que, he … NUMBER, he … never, he … ok, head
  -0.1: heads, heads up, headset |, hear the, heart-, heartbroken, heavy, hecho, hehe, hein, hella, help
  -0.1: her off, herra-, herramienta, heures, hide, highe-, higher, hija |, hijo de, hike, hills |, him … he
  -0.1: history, hizo, hmm, hocke-, hockey, hola buenas, hola soy, hold the, hold … the, holdu-, holdup
  -0.1: holiday hours, home and, hook, hora abren, hora es, hora … la, horquilla |, hoste-, hostel, how it
  -0.1: how … this, how … to, hows the, hr |, huele, hum, hung, hung up, hurt, husband will, hydra-, i ask
  -0.1: i beg, i buy, i came, i check, i deliver, i find, i look, i might, i need, i order, i trust, i wear
  -0.1: i … all, i … already, i … dead, i … half, i … new, i … or, i … really, i … riding, i … send, i … sick
  -0.1: i … there, i … work, ident-, if possible, if … pay, il pret, il … combien, il … pret, image, impos-
  -0.1: impossible, impre-, impuesto, in 2, in stock, in today, in … back, in … car, in … care, in … front
  -0.1: in … house, in … no, in … pic, incl, include, info |, information, informed, ins, inscription a
  -0.1: inscription aux, insea-, inseam, interesado, internet, into a, inval-, ipads, is asking, is blocked
  -0.1: is full, is late, is looking, is missing, is nuts, is only, is tax, is … NUMBER, is … before
  -0.1: is … bike, is … class, is … front, is … green, is … he, is … long, is … on, is … or, is … please
  -0.1: is … saturday, is … still, is … til, is … today, is … working, it come, it like, it made, it needs
  -0.1: it no, it this, it tomorrow, it under, it with, it … fixing, it … if, it … late, it … on, it … take
  -0.1: it … there, j hais, j … au, j … des, j … ne, j … pour, j … pris, j … roule, j … vous, j … vu, jaja la
  -0.1: jamais signe, je paie, je prends, je refuse, je voudrais, je … garder, je … la, je … oppose
  -0.1: je … parler, je … quitter, je … rendu, je … une, jello, jess, jokin-, joking, joy, july, junct-
  -0.1: junction, junior, just a, just walked, juste l, juste … chaine, juste … le, keep me, kenda, key |
  -0.1: kick off, kid has, kid … a, kids are, kids … in, kille-, killed, knocking, know |, l ecole
  -0.1: l … combien, l … de, la barrure, la boite, la calle, la carte, la compania, la compro, la cote
  -0.1: la cotizacion, la deje, la graisse, la grandeur, la livraison, la mise, la misma, la necesito
  -0.1: la patte, la pintura, la place, la policia, la pouvez, la puede, la rodada, la senora, la soumission
  -0.1: la subida, la tarde, la valve, la vida, la vieille, la ville, la … 2, la … adresse, la … avant
  -0.1: la … cuanto, la … estaba, la … juste, la … manana, la … para, la … pis, la … roue, la … stp, la … voy
  -0.1: label, labou-, labour, lac, lachez moi, lady, lady with, lady … the, laisse le, laisse … la
  -0.1: laisser le, lait, landline |, las 2, las fotos, las … al, las … en, las … jaja, las … o, las … y
  -0.1: las … you, last … and, last … she, late for, lates-, latest, laughing at, lavado |, lave, layin-
  -0.1: laying, lb, le a, le aviso, le dans, le digan, le dimanche, le faire, le falta, le garde, le mien
  -0.1: le monsieur, le moteur, le pas, le pregunto, le queda, le retrait, le sale, le service, le total
  -0.1: le trafic, le … al, le … boue, le … donc, le … juste, le … lol, le … manana, le … modele, le … moi
  -0.1: le … poner, le … roule, le … svp, leaki-, leaking, leave … old, leaving it, leche-, leches, lectu-
  -0.1: left on, left over, left pedal, left … phone, left … should, left … with, lefty, legen-, leh |, lend
  -0.1: lend me, lentes |, les voy, les … d, les … juste, les … mais, les … pneus, lesso-, let … be, let … in
  -0.1: letter, light |, lights on, like i, like new, like … be, like … said, lil, limping, lista … mensajes
  -0.1: listed, lists, liter-, literally, livrez vous, llameme |, llantas |, llave delete, llave … candado
  -0.1: llega el, llego la, llego … NUMBER, llego … pieza, llevar, llevo a, lloro, lo bendiga, lo … le, local
  -0.1: lock i, locko-, lockout, lol NUMBER, lol but, lol he, lol … wants, loma, long for, long is
  -0.1: long … the, look like, look |, look … a, look … it, looking … a, looks, looks … a, los que
  -0.1: los sabados, louss-, lower the, lowri-, lowrider, lugar |, lumiere |, luz … la, m achaler, m enerve
  -0.1: m oppose, m … appele, m … charge, m … pour, ma chaine, ma job, ma mere, ma … elle, ma … m, mah
  -0.1: mais … je, mais … textos, mames, manana a, manana … las, manda la, mandame … texto, mande el
  -0.1: mandeme el, mando el, manejar, mano … obra, maps, marche tu, marche … avec, marid-, marido, marin-
  -0.1: mas … gracias, mas … jaja, mas … porfa, mat, mat |, matter … me, mauvais, me cayo, me dejen, me hace
  -0.1: me he, me next, me queda, me quedo, me something, me tente, me … ahorita, me … au, me … hacer
  -0.1: me … mensajes, me … not, me … old, me … otra, me … price, me … puede, me … the, me … these, me … turn
  -0.1: meant to, meant … my, meilleure, memo, mensajes no, mensajes que, mere a, mes pneus, message la
  -0.1: message sur, message … me, message … the, metro |, mettez … a, mettez … en, mettez … la, mi abuelo
  -0.1: mi bebe, mi bicicleta, mi compadre, mi gente, mi parte, mi primo, mi … pregunta, miami, mid, mien est
  -0.1: mien … est, mient-, mientras, mierc-, miercoles, miercoles |, mieux que, mieux … vous, minim-, minimo
  -0.1: minimum, minou, minus, mirac-, miracle, mirro-, mirror, missed your, missing |, mitad, mitte-
  -0.1: mittens, model, modele la, moi comme, moi pour, moi … d, moi … facture, moi … l, moi … prix, mom she
  -0.1: momento, mon appel, mon boss, mon ebike, mon ok, mon recu, mon … NAME, mon … dans, monday i, monde |
  -0.1: mono, moose, morceaux, mosquito, mostrador |, mosus, moteur, motor quits, moved the, mover
  -0.1: moving the, mph, mubar-, mubarak, much, much to, muchacho de, mueva-, muevan, multi-, munro, munro |
  -0.1: my bag, my bank, my cat, my company, my day, my doctor, my english, my exs, my eyes, my fault
  -0.1: my light, my parents, my place, my storage, my … NUMBER, my … all, my … come, my … fixed, my … of
  -0.1: my … one, my … pick, my … plan, my … still, my … the, my … too, my … what, nada con, nadie me
  -0.1: name the, nationale, navidad |, ne m, neckl-, necklace, need help, need … bike, need … by
  -0.1: need … more, need … rack, need … with, needed |, negra, negra |, negro |, nervo-, nervous, netto-
  -0.1: never … so, new cassette, new in, new … it, news on, news … my, next door, night, nights
  -0.1: nina … NUMBER, no era, no se, no traer, no wrong, no … contestar, no … dejen, no … digan, no … esta
  -0.1: no … hagan, no … luz, no … pongan, noise |, nom c, nom … mon, nombre en, non stop, noodl-, noodle
  -0.1: not answer, not fit, not matter, not remove, not texting, not … can, not … needing, not … out
  -0.1: not … she, not … since, notification … the, notre entente, nouveaux, nouvelle |, novem-, now and
  -0.1: now no, now … am, now … not, number … am, number … in, numero ahora, numero … etait, numero … los
  -0.1: numero … un, of NUMBER, of a, of … account, of … til, of … to, off grid, off i, off … for, off … is
  -0.1: offer, offered, oficina no, ok … me, ok … my, old … back, old … from, old … in, on en, on google
  -0.1: on part, on those, on va, on with, on … 3rd, on … door, on … fork, on … kickstand, on … laptop
  -0.1: on … left, on … number, on … porch, on … rental, on … road, once |, one so, one was, one … or
  -0.1: only way, only … texts, ont, open … the, openings, opp, oppos-, oppose, oppose a, or after, or |
  -0.1: or … one, or … that, or … the, orcha-, orchard, orden es, ordered the, ordered … wrong, organ-, osier
  -0.1: ostie, otez … de, otra … you, oublie de, ouin, out it, out on, out … me, out … not, outs, ouvert |
  -0.1: ouverts |, oven, overnight |, overt-, owe … NUMBER, pa alla, pa el, pace, pace is, pace … the, pagan
  -0.1: paie, pain |, pants, papelito, para manana, para parar, para … NUMBER, para … fin, para … la
  -0.1: para … paseo, param-, pared, parfait je, parking is, parler … gerant, parqueo, part … la, partage
  -0.1: partido, pas avec, pas de, pas … ce, pas … plus, pasa por, pasa |, passe a, passe avec, passe |
  -0.1: passer demain, passerai, patins, patte, patte de, patte … derailleur, pawn, pay NUMBER, pay cash
  -0.1: pay |, pay … the, payda-, payday, payer en, payno-, paynow, pe, pedal |, pedalier, pedido de, peine |
  -0.1: pensais que, pensais … c, peoni-, peonies, perce-, percent, perdon … me, perdu votre, perfecto |
  -0.1: permission to, pero … que, perri-, perrito, personne m, petro-, petrol, peux venir, peux … etre
  -0.1: peux … mon, phone from, phone … your, pic of, pick a, picked … my, picture of, pide, pied, pierdan
  -0.1: pile, pill, pinch-, pinon, pire, pitch, place sur, plans, playa, plaza, please and, please cancel
  -0.1: pleur-, plus NUMBER, plus vite, plus … ces, plus … moi, pneu d, pneu … en, pneus juste, pneus sont
  -0.1: pneus … la, poder-, poderosa, poignee, point |, police a, police … retrouve, pollo, ponchada, ponche
  -0.1: ponga-, pongale, pongan, pool, poppe-, popped, por … NUMBER, por … delete, por … hoy, por … mi
  -0.1: por … traer, porch, porfa you, port, portero, portl-, portland, posit-, poste |, pothole, pouces |
  -0.1: pound-, pounds, pour demain, pour jeudi, pour samedi, pour votre, pour … assurance, pour … le
  -0.1: pour … personnes, pour … velos, poussette, poussettes, pouvez |, pouvez … cesser, power, practice
  -0.1: pray … me, precio no, prefere … pas, prefiero no, prefiero … no, pregunta, pregunta |, pregunto a
  -0.1: pregunto … mi, premier, prende |, prendre le, press-, pression, presta … schrader, prestan, pret pour
  -0.1: pretend … never, prets, price for, price is, price … a, primo, privacy, problem |, problema |
  -0.1: propina, ps, puede llamar, puede pasar, puede … las, pueden mandarme, pueden … mi, puedes
  -0.1: puedo contestar, puedo pasar, puedo … a, puedo … en, puedo … la, puedo … mi, puerta de
  -0.1: puerta … atras, pues … me, pulgadas, pulgadas |, puppy, put … in, qn, qua, qua y, qua … etre
  -0.1: quand … aurez, quava-, quavant, que bueno, que dios, que usted, que voy, que … a, que … abren
  -0.1: que … dois, que … sale, quedo como, quedo … gracias, quedo … nueva, quelle marque, quelle … vous
  -0.1: quelqu … vous, quick one, quiero que, quiero … avisos, quiero … una, quit … i, quit … the, quit … up
  -0.1: quitenla, quoi … NUMBER, quote please, quote-, quoted, rack and, ramp, rampe, rapido |, rappeler
  -0.1: rappels … entretien, ratio-, rattle, raya, rayons, read … NUMBER, ready for, ready … pickup
  -0.1: rear wheel, reason |, rebat-, rebate, recall … to, receipts, recog-, recogerla |, recomiendo
  -0.1: recommandez, recu la, reflectores, register, regle-, regler, regresamos, remboursement, remet, remets
  -0.1: remon-, removable, remove … name, removed the, removing, removing the, renovar, rental for, rentals
  -0.1: renuncie, repaint, reparation … est, replacement, request no, requires, reserve, respondio, retired
  -0.1: retirez le, retiring, retiro, retrouve mon, ride … NUMBER, ride … my, rides like, rides … new, ridic-
  -0.1: ridiculous, rien |, rims, ring, ring … bell, rio, robbe-, rojo, rojo |, room for, room … the, rotor-
  -0.1: rotors, rubbe-, rubbi-, rubbing, rubs, rueda de, rueda … atras, run, s arrete, sabados, sabados |
  -0.1: saben, saber si, sacar-, saddle … the, sais, salam-, salamat, sale la, sale still, salut, salvar
  -0.1: same time, sans mon, saqueme … la, saturday, say … NUMBER, saying it, says tuesday, scan, scare
  -0.1: school bus, scola-, scolaire, scoot-, scooters, scratched, se cayo, se sale, se … a, se … cayo
  -0.1: se … llevo, se … sale, seal, search, seat |, seatp-, seatpost, second … i, secret, see … in
  -0.1: see … then, seguro |, selle est, semaf-, semaforo, semanas, septe-, september, serie c, serie … est
  -0.1: service, servicio, setup, seule, sewin-, sewing, sharp |, she tell, she was, shear-, shedd-, shedding
  -0.1: shelf, shifter is, shiny, shoot, shop … are, short-, shorter, should not, should … there, shower
  -0.1: si hay, si y, siaux, sick today, side gate, side of, sides, siege de, siege … bebe, siege-, sieges
  -0.1: signe, signed … with, siguio, silve-, silver, sim card, sin rueditas, sirve, sis, sit, size … i, skip
  -0.1: skipping, sleev-, sleeves, slick-, slicks, slime, slowp-, smell-, smells, snack-, snacks, so long
  -0.1: so many, so … bike, so … just, sola, solde-, soldes, solo los, solo … frenos, solo … mi, solut-
  -0.1: solution, somebodys, something |, somethings, sometime, son de, son is, song, sont en, sont finis
  -0.1: soone-, sooner, sorry … thread, speed, split, spring |, squeaking, squeaking |, stair-, stairs, stall
  -0.1: start the, started, starts, stati-, steal-, steam-, still going, still need, still not, still … for
  -0.1: stitc-, stitches, stoke-, stop bothering, stop carrying, stop you, stop … time, stop … up, stop>list
  -0.1: stop>want, stopped at, stopped by, store … me, stroller, studd-, studded, su bici, su … de, su … es
  -0.1: subve-, subvention, sucks, sugge-, suis de, suivi-, suivis, sungl-, sunglasses, support |, supports
  -0.1: supprime, sur … cadre, sur … nerfs, surve-, suscripcion de, suspende, svp la, swap the, sweat-
  -0.1: switch, swore, tailo-, tailor, talk to, talk … my, talla chica, tampo-, tampoco, tannee de, tant qua
  -0.1: tant … y, tape sur, tape … les, tardes, teach … to, teal, teal |, teddy, telefono … de, tells, tenes
  -0.1: tengo el, tengo un, tent, termina en, termina … NUMBER, terminal, termine, text … about, text … is
  -0.1: text … wife, text … your, texting for, texting lol, texting … the, texto c, texto en, texto je
  -0.1: texto … ce, texts>angry, thank you, that frame, that right, that … can, that … one, that … so
  -0.1: that … what, the 3rd, the address, the bakery, the bars, the basic, the bicycle, the booking
  -0.1: the charger, the cheap, the coffee, the cone, the couch, the courier, the damage, the doctor
  -0.1: the emergency, the estimate, the extra, the fitting, the flood, the folding, the gas, the gate
  -0.1: the heads, the headset, the hook, the kitchen, the landlord, the library, the map, the match
  -0.1: the pedal, the pic, the pictures, the porch, the rim, the saddle, the slot, the stairs, the trailer
  -0.1: the two, the vet, the week, the wheels, the white, the … add, the … be, the … bracket, the … chain
  -0.1: the … color, the … done, the … driver, the … free, the … goes, the … has, the … house, the … invoice
  -0.1: the … keeps, the … key, the … lever, the … light, the … logo, the … look, the … manager, the … me
  -0.1: the … mean, the … n, the … office, the … online, the … pics, the … quits, the … service, the … speed
  -0.1: the … wash, the … were, the … what, then we, there NUMBER, there yet, there … the, there … to
  -0.1: these be, these>me, these>stop, theyv-, theyve, thing |, think have, thinks it, thought, through the
  -0.1: thru |, ticket is, ticket … NUMBER, ticket … my, tiene NUMBER, tienen la, tige, tight, til i, till
  -0.1: till … NUMBER, time and, time is, tissu-, tissue, to a, to exchange, to find, to let, to order
  -0.1: to type, to … 2, to … abt, to … boss, to … my, to … next, to … no, to … of, to … or, to … wrong, toda
  -0.1: toda mi, today can, today or, today … not, toilet |, toilette, too … for, too … the, took me, took my
  -0.1: took the, tough, touring, tourner, tout … temps, toy, trabajo … no, trabajo … que, traer luz, trafi-
  -0.1: trafic, trail-, trailer, trains, transfer, transferez, transporte, travail |, treat, trim for
  -0.1: trois … que, trop de, truc, true |, truin-, truing, tu de, tu etre, tu la, tu pret, tu que, tu vrai
  -0.1: tu … a, tu … en, tu … j, tu … lol, tue, tuesday is, tune, tune … no, tuneu-, tuneup, tuque, turqu-
  -0.1: turquoise, twice and, twist-, ugly, umbre-, umbrella, un bruit, un casco, un char, un dia, un gars
  -0.1: un vous, un … sur, une evaluation, une … au, une … d, unfol-, unfollow, up so, up … phone, updat-
  -0.1: us … it, usado, usagees, usan, use |, usen … numero, ustedes jaja, va la, va le, va tu, va y
  -0.1: va … aller, vais … votre, vale |, valvu-, valvula, vaya, vecina, vegan, velo … le, vendez
  -0.1: vendez … des, vendredi, vet, veut le, veux, veux parler, veux pus, vez que, vez you, vi su, viaja-
  -0.1: viajar, vibra-, vide, videotron, vieja y, vieja |, viernes que, viernes y, vieux pneu, ville, vinta-
  -0.1: vintage, vio, violi-, violin, visit, visse, vite |, vitri-, vitrine, vitrine |, voix, volunteers
  -0.1: vont, votre … dit, votre … je, vous a, vous amene, vous appelle, vous apporte, vous arretez
  -0.1: vous aurez, vous aviez, vous du, vous ouvert, vous ouverts, vous pensez, vous voyez, vous … appeler
  -0.1: vous … autre, vous … de, vous … pour, vous … quoi, voy manana, voy … el, voyez, vuelo, wah, waist
  -0.1: waite-, waited, waiting |, wake … up, walked … the, wall |, want … do, want … in, want … keep
  -0.1: want … more, warne-, warned, was NUMBER, was fast, was riding, was there, was very, was wonderful
  -0.1: was … a, wash it, washer, washi-, washing, wasps, water-, wd40, we, we got, we stopped, we … at
  -0.1: we … for, we … it, website says, wed, wedding, wedne-, weigh, well … is, were at, wet, what pace
  -0.1: what psi, what size, wheel has, when … are, when … get, wheres my, which bike, which side, whoever
  -0.1: whoever is, whole … and, why is, why … it, why … not, wicked good, wife instead, wife says, wifes
  -0.1: will do, will i, will send, will … NUMBER, will … let, will … need, will … to, will … with, wins
  -0.1: wish me, with NUMBER, with me, with o, with … at, with … basket, with … guy, with … hands, with … on
  -0.1: withi-, within, wobbly, wondering, worked |, worki-, working, works, worried, worth fixing, worth it
  -0.1: would at, would |, would … at, wrench, wrong color, wrong thread, wrong … stop, wrong … this, wtu18-
  -0.1: xl, y aller, y luego, y todos, y va, yadir-, yadira, yendo, yes that, yet i, you buy, you charge
  -0.1: you close, you coming, you deliver, you era, you forgot, you free, you gift, you have, you hold
  -0.1: you le, you quit, you rent, you say, you send, you update, you … all, you … an, you … best, you … eso
  -0.1: you … estoy, you … free, you … go, you … hora, you … how, you … kids, you … need, you … recogi
  -0.1: you … says, you … still, you … want, you … when, you>number, your brother, your guy, your time
  -0.1: your … come, your … guy, your … in, yukon, zwift, | accounts, | adios, | batterys, | brakes, | busy
  -0.1: | calls, | coach, | cool, | count, | deja, | dejo, | deme, | den, | desabonnement, | desactiven
  -0.1: | dios, | dsl, | eid, | entre, | exam, | exijo, | felices, | got, | has, | hay, | hella, | hello
  -0.1: | hmm, | invoice, | jaja, | kindly, | last, | later, | listen, | livrez, | llameme, | looking
  -0.1: | lundi, | maam, | made, | mardi, | medium, | mi, | muchos, | nah, | oiga, | oil, | ouin, | pase
  -0.1: | pass, | pick, | pour, | pourriez, | presta, | price, | quitte, | receipt, | recu, | report, | ride
  -0.1: | sans, | scrap, | scusez, | sigue, | small, | somethings, | test, | toque, | trae, | traigo, | train
  -0.1: | trains, | tried, | una, | velo, | venden, | vos, | wah, | which, | wife, | zero, | … abuelo
  -0.1: | … ahi, | … attached, | … banco, | … bank, | … behind, | … broke, | … buying, | … call, | … camaras
  -0.1: | … cambios, | … cancelo, | … casco, | … cat, | … cher, | … cle, | … cobraron, | … color
  -0.1: | … comprends, | … cracked, | … cried, | … dans, | … desactivar, | … desactivo, | … desde, | … deux
  -0.1: | … did, | … dijeron, | … dio, | … enfants, | … espanol, | … fete, | … forgot, | … freehub, | … freno
  -0.1: | … gate, | … great, | … guidon, | … had, | … hice, | … hours, | … joven, | … lache, | … les
  -0.1: | … liste, | … llave, | … lumiere, | … machine, | … mandarme, | … mandaron, | … mando, | … marque
  -0.1: | … millas, | … moteur, | … mubarak, | … muchacho, | … notice, | … notificaciones, | … nouvelles
  -0.1: | … pace, | … pago, | … paro, | … pedal, | … pere, | … perfect, | … plutot, | … posted, | … psi
  -0.1: | … puede, | … question, | … quitte, | … rear, | … rode, | … roommate, | … rueda, | … safe, | … saw
  -0.1: | … sending, | … service, | … silla, | … someone, | … tard, | … thanksgiving, | … tiene, | … tires
  -0.1: | … took, | … total, | … urge, | … vale, | … warranty, | … were, ~_ans, ~_aus, ~_beb, ~_bei, ~_bom
  -0.1: ~_by, ~_chu, ~_cur, ~_da, ~_deb, ~_doi, ~_es, ~_gan, ~_gau, ~_gia, ~_goo, ~_il, ~_mid, ~_mir, ~_mon
  -0.1: ~_occ, ~_om, ~_ont, ~_owe, ~_pe, ~_pel, ~_pil, ~_pod, ~_pur, ~_rab, ~_she, ~_sie, ~_soi, ~_ten, ~_ub
  -0.1: ~_und, ~_upd, ~_we_, ~_za, ~acem, ~acie, ~agu, ~aise, ~ala, ~alga, ~alli, ~an_, ~anan, ~anno, ~anua
  -0.1: ~appa, ~appt, ~asa, ~asl, ~asp, ~auch, ~ays, ~bas_, ~ben, ~bido, ~blin, ~bom, ~bomb, ~bras, ~cat_
  -0.1: ~cati, ~cen_, ~cez, ~cez_, ~chip, ~chu, ~cid, ~cio, ~cito, ~clar, ~clud, ~cole, ~coo, ~cost, ~cov
  -0.1: ~cta_, ~dade, ~dans, ~data, ~deb, ~devo, ~dicu, ~dinn, ~dles, ~dora, ~dred, ~ean, ~echo, ~ecl, ~ecog
  -0.1: ~ecta, ~edin, ~edne, ~eedi, ~egal, ~eill, ~elic, ~elp_, ~empo, ~endi, ~ern, ~eryo, ~essu, ~eto_
  -0.1: ~expi, ~fes_, ~fine, ~firm, ~for, ~fs_, ~garm, ~garr, ~gas, ~gau, ~gauc, ~gian, ~gn_, ~gone, ~goo
  -0.1: ~goog, ~haga, ~hanc, ~hare, ~harm, ~hat_, ~hed, ~hid, ~how, ~hurt, ~ibed, ~ibl, ~ible, ~ibo, ~ich
  -0.1: ~idd, ~ied, ~ien, ~ies, ~ill, ~iro_, ~itc, ~itin, ~ivac, ~ka_, ~kip_, ~lady, ~lei, ~lent, ~les, ~ley
  -0.1: ~lia, ~lica, ~lind, ~liq, ~liqu, ~lite, ~ll_, ~lp_, ~lui, ~men_, ~met_, ~mou, ~mpto, ~nant, ~nav
  -0.1: ~ndan, ~nday, ~ndit, ~ndl, ~ndle, ~nee, ~nesd, ~nga, ~nion, ~nish, ~nnes, ~nnoy, ~nos, ~noy, ~nto_
  -0.1: ~nton, ~ody_, ~oge, ~ogl, ~ogle, ~oka, ~olo_, ~olv, ~olve, ~omme, ~ona_, ~ond_, ~onn, ~oog, ~oogl
  -0.1: ~oppe, ~ord, ~orki, ~orri, ~ort_, ~orth, ~ot_, ~ota, ~oud, ~ouh, ~ound, ~pag, ~pda, ~pdat, ~pel
  -0.1: ~pel_, ~pena, ~pogn, ~poli, ~ppa, ~ppar, ~ppe, ~ppt, ~pran, ~ptoi, ~quar, ~qued, ~quem, ~rano, ~rans
  -0.1: ~rant, ~rash, ~rcol, ~recu, ~rep, ~repl, ~ris, ~rizo, ~rly, ~rly_, ~room, ~rquo, ~rst, ~rst_, ~rth
  -0.1: ~rvey, ~ryo, ~ryon, ~sed_, ~seo, ~seo_, ~snow, ~spar, ~sque, ~ssib, ~ssin, ~swor, ~tam, ~tarl, ~tern
  -0.1: ~tes_, ~ther, ~tice, ~tico, ~tien, ~tiez, ~tim, ~tiro, ~tme, ~tmen, ~toil, ~tonc, ~tre, ~tup, ~uadr
  -0.1: ~uct, ~ule, ~une_, ~upd, ~upda, ~urq, ~urqu, ~urve, ~uya, ~vey, ~vue, ~wedn, ~wo_, ~xpi, ~xpir, ~yes
  -0.1: ~yped, ~zar
  -0.2: 2 … the, NAME he, NAME that, NUMBER anos, NUMBER at, NUMBER be, NUMBER dollars, NUMBER hours
  -0.2: NUMBER if, NUMBER is, NUMBER libras, NUMBER me, NUMBER months, NUMBER ok, NUMBER ou, NUMBER semaines
  -0.2: NUMBER so, NUMBER sur, NUMBER this, NUMBER … 2, NUMBER … at, NUMBER … des, NUMBER … h, NUMBER … late
  -0.2: NUMBER … my, NUMBER … not, NUMBER … ok, NUMBER … quelle, NUMBER … so, NUMBER … tu, a box, a cualquier
  -0.2: a don, a fait, a family, a lache, a medium, a pasar, a price, a quien, a spoke, a voicemail, a wrong
  -0.2: a … call, a … con, a … envers, a … est, a … ex, a … fee, a … inch, a … marche, a … marido, a … merci
  -0.2: a … over, a … qui, a … than, a … time, a … una, a … up, a … with, a … y, about NUMBER, about that
  -0.2: about … refund, abre |, abren los, abren … domingos, abrir, ac, acabo la, accepte, achal-, achat
  -0.2: achat |, acheter, acuer-, acuerdo, acuerdo con, adult-, afina-, afinacion, afinacion |, after |
  -0.2: after … i, again … me, agarro, agradeceria que, aguanta, ah ok, ahora es, ai bien, ai de, ai deux
  -0.2: ai … au, ai … de, ai … fait, ailleurs pour, aimerais que, aimerais … vous, al final, al … gracias
  -0.2: alarma, allow-, allowed, alloy, along |, alto ahi, alto y, am by, am coming, am happy, am no
  -0.2: am trying, am … NUMBER, am … about, am … longer, amazing |, amo |, an … before, ancho, and call
  -0.2: and nobody, and wants, and … i, and … need, and … of, andar sin, anive-, aniversario, annule ou
  -0.2: annuler l, annuler le, annulez la, annulez … commande, ans … je, answering, anter-, anterior, apaga
  -0.2: apague, apell-, apellido, apologizing, appele, appele |, appointment … tuesday, appor-, apren-
  -0.2: aprendio, apres l, apres midi, are … annoying, are … still, around NUMBER, arrete au, arretent pas
  -0.2: arreter au, arretez … ca, artis-, artist, asap, asegu-, asked about, assig-, at costco, at … desk
  -0.2: at … i, ate my, attendant, attends votre, attendu, attente pour, attente … le, au sondage, au … en
  -0.2: au … mais, aun, aunty, aurie-, auriez, authorize the, autobus est, automatico, autre … moi
  -0.2: avais demande, avec des, avec mes, avec |, avec … numero, avez … encore, avez … recu, avion |, axle |
  -0.2: azul … la, baby |, babysitter, bagage, baje, bajel-, bajele, balat-, balatas, banda-, bandana
  -0.2: bar end, bar tape, barata |, basically, basta … cambiar, bath, batht-, bathtub, be good, beach
  -0.2: beau merci, beaucoup de, beaut-, beautiful, becau-, because, been, been NUMBER, been … weeks
  -0.2: before … i, behind the, besoin d, besoin … m, betch-, betcha, bete, better … you, bibs, bici hoy
  -0.2: bici que, bici sin, bicicletas, bicyclette |, bien recu, bien … a, bike got, bike please, bike … and
  -0.2: bleed, bleed-, block my, bloqueo la, bonit-, bonne fete, booki-, booking, bord, borre el, brake |
  -0.2: brake … not, brand new, breathing, bring you, broken so, brothers, buenas |, bulk, but he
  -0.2: but … website, but … will, but … you, by NUMBER, by around, by mistake, by … end, c … fatigant
  -0.2: c … quel, c … sur, ca j, ca marche, ca … couter, ca … du, ca … enerve, ca … pour, ca … tente, cabe
  -0.2: cable … is, cable-, cables, cadena … vez, cadenas vous, cadenas |, calcomania, calcomanias
  -0.2: calcomanias |, calendar, call after, call if, call … before, call … i, call … if, campa-, can come
  -0.2: can give, can take, can wait, can … bring, can … remove, can … squeeze, cancelar, cancelled … i
  -0.2: cancellez, candado … la, cansa-, caps, car, card i, card on, carga, carga-, cart, cayo, ce … il
  -0.2: ce … les, celeb-, cell je, cell … en, celle, centre, chains, chair, chambres a, chambres … air
  -0.2: champ-, changement, changer mes, chaque jour, charge deux, charge … fois, charged me, charged … twice
  -0.2: cheaper, checa-, checar, chercher … velo, cheveux, chiqu-, chiquita, choca-, chocaron, choice, choix
  -0.2: chum … la, chut, cicla, cierran a, circl-, circle, clac, claro, claro que, claro … si, clase-, clases
  -0.2: cle |, cliente |, cloch-, clock … the, clown, clunk-, clunks, cobra-, cobro |, code for, code postal
  -0.2: combien pour, combien vous, combien … temps, combien … un, come … as, comes, comfy, commande … le
  -0.2: commande … pneus, commandez la, comment … fais, como la, comprends pas, comptant, computer |
  -0.2: con cambiar, con … cobro, con … lluvia, con … trabajo, conditions, confirmado, confirmation |
  -0.2: congrats on, congrats … the, conseils, construction, cooke-, cooked, copia-, copie-, corolla |
  -0.2: correcta, cosa |, cote, cote |, could you, coule, count … out, couri-, cours, coute combien, couter
  -0.2: cover, cracked, crazy, cream |, cried, criss, crois-, cualquier hora, cuando llegue, cuando se
  -0.2: cuanto … con, cuanto … la, cuent-, cuerd-, curio-, d … arriere, d … svp, da pena, dad says, dans un
  -0.2: dans … dossier, dans … min, day of, de abajo, de bateria, de cadenas, de course, de llover, de misa
  -0.2: de vuelta, de … abren, de … bord, de … cuando, de … esposo, de … esquina, de … esta, de … m
  -0.2: de … modele, de … papa, de … parte, de … se, de … voy, de … yo, debarquez, decals, deja, dejela
  -0.2: dejes, dejo el, delete telefono, delete … esta, delete … second, delete … y, deleted the, deliver
  -0.2: depend, depos-, deposit, derniere, des frais, descarga, desce-, descuento |, desole … je, dessi-
  -0.2: dessin, deux velos, deuxi-, deuxieme, devant … porte, devin-, devinci, devra-, dia … el, dice NUMBER
  -0.2: dice mi, did a, did |, diffe-, different number, digital, dijeron que, dinero |, dinero … vuelta
  -0.2: dio mal, dios … lo, direction, directions, disturb me, dites merci, do a, do i, do … laugh
  -0.2: do … remove, do … throw, do … turn, do … worry, docto-, doctor, does … matter, dogs allowed, dolla-
  -0.2: dollars, domicile, domingos, domingos |, donde puedo, done at, donuts |, drink-, drinks, droit de
  -0.2: dropped … the, droppers, drops, drove, du guidon, dupli-, duty, e bikes, easte-, echange |
  -0.2: ecrivez … plus, effacer, effacez le, effil-, effiloche, el bus, el cobro, el color, el correo
  -0.2: el dinero, el fin, el gato, el jueves, el lavado, el me, el mensaje, el muchacho, el pago, el paseo
  -0.2: el pedal, el seguro, el tubo, el zelle, el … NUMBER, el … ahi, el … me, el … no, el … o, electricas
  -0.2: electricas |, electrique |, else, else … it, emailed, emoci-, en attendant, en fin, en google
  -0.2: en maudit, en otro, en voyage, en … calle, en … carrera, en … esquina, encontre en, encore la
  -0.2: enfant |, english is, english please, engou-, enlever le, enlevez … petites, enough already, enter
  -0.2: entrar, entree, entrega, envers, envoie … photo, envoyer une, envoyer … photo, episo-, episode
  -0.2: era pa, es, es mas, es mucho, es que, ese numero, ese … de, ese … you, espac-, espej-, espejo
  -0.2: esperar mas, est annulee, est bloque, est fatigant, est il, est quel, est … croche, est … de
  -0.2: est … en, est … garage, est … il, est … lol, est … normal, est … quel, est … sur, esta feliz
  -0.2: esta muy, esta … no, esta … nombre, estacionamiento, estacionamiento |, estan abiertos, este … pero
  -0.2: estoy harto, estuvo … por, et pas, et … ai, etaie-, etaient, etes … vous, etre pret, etre … de
  -0.2: everybody, everything, expired, expre-, extendida, facture svp, faire du, fais pour, fait … j
  -0.2: faites moi, falta el, falta-, faltan, family |, favour, felicidades, felicitations, feliz con
  -0.2: fell … a, fight-, fighting, fille … l, find you, fit |, fitte, fitting |, fixing |, for asking
  -0.2: for now, for saturday, for staying, for sure, for … after, for … day, for … it, for … saturday
  -0.2: for … service, for … tow, for … warranty, forever |, forever>stop, found it, frais de, freeh-
  -0.2: freehub, frein |, freins arretent, freins svp, freins … pas, frenc-, french, friendly, friends
  -0.2: from that, from … cart, front … the, fui, fun, fund, gano, garantia extendida, gardi-, gars a, gasol-
  -0.2: gato, gener-, genti-, geran-, gerant, get … to, getti-, gf, ghost-, give the, gloss-, glossy, glove-
  -0.2: gloves, go out, going with, going … have, good my, good … please, got a, got lost, got … job
  -0.2: got … stop, gotch-, gotcha, gotcha |, grais-, graisse, grande, grande |, grandeur |, grandmother
  -0.2: grasa, gravels, grincement, gris |, grosero, guardelo, guy who, guys … stop, han llamado, hang
  -0.2: happen, happen |, happy to, happy … to, harto, harto de, has … a, hasta las, hasta … viernes
  -0.2: have … this, he was, he will, he … not, heads-, headset, heigh-, height, hello, hello … would, helmet
  -0.2: help me, hem, her name, her … is, here and, herma-, heures |, hice el, highw-, highway, hills
  -0.2: his … i, honne-, honnetement, hoodi-, hoodie, hotma-, hotmail, how is, hugs, husbands number
  -0.2: i borrow, i bring, i brought, i hv, i made, i pressed, i swear, i turn, i wrote, i … after
  -0.2: i … another, i … ask, i … coming, i … down, i … happy, i … hi, i … is, i … make, i … past, i … scared
  -0.2: identificacion, if, if … get, if … want, igual, igual |, il faut, il va, il veut, il … le, il … un
  -0.2: ils, impue-, in as, in here, in hospital, in our, in there, in this, in you, in … hospital, in … is
  -0.2: in … it, in … saturday, in … store, in … text, inclus, incluses |, incluye la, infla-, inspe-
  -0.2: installez, instructions, insurance … the, interesa el, interesse a, interview, ir a, is also, is me
  -0.2: is where, is … about, is … do, is … end, is … like, is … only, is … red, is … than, is … tuesday
  -0.2: it again, it at, it look, it never, it ready, it today, it worth, it would, it … am, it … been
  -0.2: it … good, it … only, j ai, j amene, j … apres, j … bien, j … du, jaja mi, jajajaja, jamen-, jamene
  -0.2: jarri-, jarrive, jaune, je cherche, je garde, je pars, je pensais, je reviens, je … autorise
  -0.2: je … devant, je … fais, je … laisse, je … peux, je … venir, jefe no, jerse-, jersey, jeu … la, jobs
  -0.2: joke, jueves |, jump, junio-, just checking, just kidding, just left, just take, just … a, just … in
  -0.2: juste les, juste |, kept, keys in, keys … the, kickstand |, kids |, kilos, kind, km h, knees |
  -0.2: know … this, knows … i, kopi, l apporte, l entree, l envers, l … c, l … j, l … laisse, l … pour
  -0.2: l … vous, la afinacion, la alarma, la azul, la carrera, la dejo, la encontre, la llamada, la llevo
  -0.2: la lluvia, la mano, la neige, la patate, la peinture, la piece, la proxima, la recogi, la ubicacion
  -0.2: la voy, la … a, la … antes, la … barata, la … extendida, la … gracias, la … grandeur, la … hoy
  -0.2: lachez … la, laisse un, laisse … a, laisser, land, landl-, lands, las calcomanias, las … a, las … me
  -0.2: last time, later, later |, laugh, law>send, layaway |, le colis, le cours, le jour, le marco
  -0.2: le mauvais, le noir, le pago, le rouge, le site, le tune, le … et, le … fait, le … meme, le … up
  -0.2: le … y, leade-, leader, leath-, leather, leave-, leaves, left my, left … one, legs, leo, les deux
  -0.2: les pido, les pieces, les taxes, let him, lettr-, lever, libras |, license, light and, light quit
  -0.2: like a, like … is, likes, list price, list … is, livra-, livraison, livreur, livrez, llevo … mi
  -0.2: llove-, llover, lol je, lol … you, longer has, looks like, loop, los domingos, losin-, losing
  -0.2: lost the, lot |, low |, lower, lui … un, m NAME, ma femme, ma … c, ma … je, machine |, made, magasins
  -0.2: maintenant |, mais … a, make it, malen-, manana paso, manana temprano, mancha, manches, mandado
  -0.2: mandame un, mandarme, mandas, mande, mandelo, mando mensaje, mango-, manual, map |, maple, marido |
  -0.2: market, mas barato, match |, matri-, mauvais … desole, mauvaise … je, mauve, me at, me i, me llamen
  -0.2: me olvido, me paso, me retiro, me … las, me … llamado, me … mandar, medida, medium |, mens, mensu-
  -0.2: merci NAME, merci pour, merci … de, mere de, message for, message got, message says, message with
  -0.2: message … for, messages from, messages needed, mettez du, mi mama, mi marido, mi orden, mi suegro
  -0.2: mi … quiere, mi … vieja, mido, mido NUMBER, mieux |, mil gracias, mile, milk |, milla-, millas
  -0.2: mins |, mire, mis NUMBER, miste-, mister, moi … cette, mon char, mon … dit, mon … et, mon … j
  -0.2: mon … le, monte-, monter, morad-, morado, more room, more … thank, morning, motor-, mouil-, mouille
  -0.2: moved … i, moving to, mrt, much is, much … it, muy amable, my brakes, my brothers, my butt, my car
  -0.2: my father, my garage, my hand, my i, my kids, my last, my late, my moms, my only, my roommates
  -0.2: my screen, my teenager, my wifes, my … coming, my … n, my … never, my … they, my … today, my … where
  -0.2: my … would, n autorise, n then, n … is, nah i, nah … am, nai, name and, name |, ne … avoir
  -0.2: necesito que, need one, negro, neith-, neither, netwo-, network, never asked, new wheel, new … you
  -0.2: nid, nid de, night-, nine, no autorizo, no deja, no entra, no leo, no manches, no thank, no … deje
  -0.2: no … dinero, no … esperar, no … hasta, no … is, no … nadie, no … need, no … room, no … the, nobody
  -0.2: noir |, nombre … la, normal … ca, not call, not i, not laugh, not ship, not throw, not worry
  -0.2: not … calling, not … up, not … yet, notes, notificacion, nouveau velo, nouveau … est, now there
  -0.2: now … need, numero dans, numero du, numero por, nunca dije, nunca pedi, nunca … que, of … group
  -0.2: of … is, of … with, off so, off stop, off … not, off … notifications, offs, ofrec-, ofrece, often do
  -0.2: oil change, ok do, ok … attends, ok … do, old parts, old … i, old … to, olvide mi, olvido, on hills
  -0.2: on hold, on mine, on monday, on my, on queen, on sunday, on … can, on … demenage, on … instead
  -0.2: on … is, on … st, on … storage, on … street, on … wrong, one … before, opening, opera-, opt … the
  -0.2: opting … of, optional, or my, orale |, orang-, orange, orden delete, other shop, oublie mes, oui
  -0.2: oups j, oups … ai, out at, out for, out yet, out … in, outil-, outils, ouverts, paisa-, paisano
  -0.2: pantalla |, para de, para … bici, parce … j, parei-, parler |, parrilla |, pars, pars en
  -0.2: pars … voyage, partn-, pas autorise, pas capable, pas … les, pas … patate, pasar hoy, paseo |, paso |
  -0.2: passe pas, passer le, passer … chercher, patat-, patate, patron, pay you, pay … now, pedal … off
  -0.2: pedir, peinture, peinture |, pelo, pena |, pendant la, pensant, people … me, peor, peppe-, pepper
  -0.2: perdon se, perdu le, perfecto, period, pero … bici, petites … svp, peut tu, peux … repondre
  -0.2: phone can, photo de, photos |, pieza-, piezas, pig, pinea-, pineapple, pinto, pis mettez, piste
  -0.2: place pour, plan de, please disregard, please … off, plein-, pleut |, plugs, plus son, plus … merci
  -0.2: pocke-, pocket, police … it, pongame, pont, por eso, por una, por … bici, porte bagage, porte velo
  -0.2: porte … j, porti-, portiere, porto-, porton, posta-, postal, potencia, potho-, poubelles, poule
  -0.2: pour NUMBER, pour … NUMBER, pour … bon, pour … garantie, pour … kona, pour … les, pouss-
  -0.2: pouvez … annuler, pouvez … effacer, power-, powers, powers out, pray for, prefer, prefere pas
  -0.2: pregunte, premiere, premium, pret avant, pret mais, principiantes, priva-, privacy … i, problemas
  -0.2: probleme |, prochaine |, proxima, puede dar, puedo … con, pupus-, pupusas, put … wrong, quand je
  -0.2: que diga, que esta, que hable, que ma, que non, que … atendio, que … attends, que … demande
  -0.2: que … esta, que … los, que … sea, que … voulez, queda |, queda-, quedo el, queen, queen-, queens
  -0.2: quelle … de, quelqu … peut, question about, quiero esperar, quiero … el, quitale, quitar de
  -0.2: quitele la, quiten las, quiten … mi, quote |, rack off, rack |, rain |, ramas-, ran, rates
  -0.2: rather … get, rayar-, rayaron, reach, reach the, recevoir vos, rechina, reciba, recibe, recibido |
  -0.2: recum-, red |, reessayez, refai-, refaire, reflectors, remboursement |, reminders |, remor-
  -0.2: remorques, remove your, remove … reflectors, removed my, remueve, rendr-, rendre, renew-, rent
  -0.2: repla-, repondre j, repre-, required, required |, residents, resilier, respondo, resso-, resul-
  -0.2: results, retai-, retainer, retourner, retrouve … velo, reves, revient, ride on, ride texts, ride … i
  -0.2: ride … the, rin NUMBER, rines, rodada, rode it, room in, roue est, roues svp, rouge, rouge |
  -0.2: roulement, round-, route-, rueditas |, ruine-, run it, run over, ruta, sacan, sacaron, said hi, sali
  -0.2: saliendo de, salvador, same day, same number, same … as, santa, sat |, save … old, saw it, say no
  -0.2: say … not, scared, se ve, se … en, se … olvido, se … paso, season |, second … but, see |, seen
  -0.2: semaine |, send … messages, send … the, send>forever, sending |, senior discount, sens, sent the
  -0.2: sent this, serve-, service at, seul |, she texted, she … NUMBER, shift, shifter, shoe, si confirmo
  -0.2: si … contesto, si … en, sian, side, siege |, sign it, signe pour, signi-, silencieux |, sin … jaja
  -0.2: since, sing, sir … i, sirvi-, sirvio, skate, sleeping, slidi-, sliding, smili-, smiling, smoke
  -0.2: so annoying, so can, so fast, so this, so … hurry, socce-, soccer, sofa, solicito, solid-, solo
  -0.2: someone … me, someones, son … to, sonner, sorry it, sorti, sound, sounded, specialized |, speec-
  -0.2: speech, spend, splin-, spons-, spots, spring tune, squeaks, squee-, squeeze, squir-, start-, stayi-
  -0.2: staying, staying … for, steam, sticker, still have, still … me, stock, stole-, stolen, stone, stop de
  -0.2: stop messaging, stop text, stop … around, stop … at, stopped … but, stopper … the, storage |
  -0.2: store … the, storm, strai-, straight, strea-, streamers, stret-, stretch, strin-, string, strollers
  -0.2: su mama, su taller, subida |, subie-, subir, subo, suegro, suis devant, suis … je, suitc-, sunday |
  -0.2: supposed … be, sur google, sur … facture, sur … photo, sur … site, sure how, sure you, sus promos
  -0.2: suspendieron, svp … en, swear, swear |, sweet, symbo-, system |, t es, t … un, table |
  -0.2: talla equivocada, tambi-, tambien, tarjeta |, tax |, taxes incluses, taxes |, teach-, techn-, teena-
  -0.2: teenager, teh, telefono y, telephone est, tell my, tell … what, tell … wife, tempe-, tempete
  -0.2: temps pour, ten, tenga, tengo dinero, tente, termina, terminan, text was, text … am, text … i
  -0.2: text … the, texte pour, texteando, texting … me, texto … NUMBER, texts you, thank god
  -0.2: thanks … asking, thanksgiving, that a, that ok, that … fast, the bank, the bath, the beach, the brake
  -0.2: the cake, the change, the crew, the date, the delivery, the dentist, the downtown, the driveway
  -0.2: the family, the fork, the frame, the fridge, the gmail, the hem, the horn, the hospital, the job
  -0.2: the lady, the neighbor, the pink, the purple, the reflectors, the restaurant, the road, the rust
  -0.2: the season, the shifter, the shifting, the squeak, the storage, the table, the tag, the team
  -0.2: the test, the tow, the train, the trunk, the tube, the tv, the yellow, the … any, the … brake
  -0.2: the … by, the … card, the … desk, the … dog, the … fee, the … first, the … floor, the … go
  -0.2: the … grips, the … if, the … parts, the … pic, the … price, the … remove, the … ride, the … saddle
  -0.2: the … seat, the … tape, the … tomorrow, the … tube, the … until, the … wheel, the … when, the … would
  -0.2: the … yes, there an, these i, these … for, think … my, this does, this saddle, thorn-, thorns
  -0.2: thought this, throw … the, tienda de, tienda … que, tienen … de, tient, tigui-, tiguidou, tiguidou |
  -0.2: timbre de, time please, time … NUMBER, time … come, to 2, to get, to open, to pass, to say, to that
  -0.2: to … after, to … back, to … email, to … mom, to … work, today so, today … a, toddl-, toddler
  -0.2: told … i, tomorrow i, tono, too … can, tool, tooth, topic, torci-, torme-, tormenta, tout j
  -0.2: tout … ai, tout … monde, tow … is, town … the, trabajar |, trae, traigo, training, treats, trici-
  -0.2: triciclo, trike |, trop … pour, trouve un, tu enlever, tube i, tues, tuesday slot, tuesday |, turbo
  -0.2: turns … the, un petit, un peut, un remboursement, un stop, un vieux, un … a, una … mas, under-
  -0.2: une roue, une … personne, uni, unive-, university, unsub me, unsubscribe from, up … me, urs, usado-
  -0.2: usados, use … for, usual, va couter, va … combien, va … pret, vais le, vais … faire, vais … la, vaut
  -0.2: vaut … la, ve, velo … il, velodrome, velos |, ven, vendredi |, verdad jaja, veut pu, veux me
  -0.2: veux … attendre, veux … jamais, veux … la, viaje, video |, vieja … la, viens avec, viens |
  -0.2: viernes … me, visa, visite, vitesse, vitesse |, voicemail i, voisin |, vole, vole |, vos nouvelles
  -0.2: votre systeme, voudrais que, voudrais … vous, voulais pas, vous annuler, vous appeler, vous de
  -0.2: vous effacer, vous recu, vous … garder, vous … velos, voy … camino, vu la, vuelta, vuelve, vuelvo a
  -0.2: wahoo, walked, walker, want … talk, wanted … say, was yours, was … good, was … scam, was … with
  -0.2: washe-, water, wats, wax, we get, weari-, wearing, weekends, weird, went, what would, what … for
  -0.2: what … is, what … that, what … was, whatever you, whats-, whatsapp |, wheel |, wheeled, wheels |
  -0.2: when … can, when … it, when … phone, when … turn, whens, whens the, which lube, which … did
  -0.2: which … for, who … i, who … my, will come, will it, will … come, will … my, winne-, wish … receive
  -0.2: with tax, with … forever, with … lol, with … neighbor, with … please, with … red, with … wheels
  -0.2: with … work, wk, words, work on, work … NUMBER, would take, would … nice, would … that, wrong NAME
  -0.2: wrong … can, wtu28-, y fait, y mouille, y … le, y … lo, y … mando, ye, years |, yesterday and
  -0.2: yo mismo, you always, you aprendio, you carry, you change, you charged, you compre, you donate
  -0.2: you squeeze, you tengo, you then, you tomorrow, you with, you … but, you … de, you … hace, you … more
  -0.2: you … of, you … today, you … up, your car, your house, your website, your … came, your … lol
  -0.2: your … please, your … say, your … what, zippe-, zipper, zona, | asap, | avec, | aviseme, | bajele
  -0.2: | borra, | cancelled, | cancellez, | cash, | changez, | check, | chevere, | chut, | claro, | criss
  -0.2: | cut, | dale, | dame, | dear, | debarquez, | deje, | dejela, | demain, | desolee, | dropped
  -0.2: | eliminen, | felicitations, | flat, | friday, | going, | gotcha, | happy, | heres, | kids, | l, | le
  -0.2: | manden, | monday, | much, | muchas, | okay, | olvide, | open, | parking, | perfecto, | photo
  -0.2: | powers, | rode, | serait, | shimano, | sold, | sortez, | tannee, | tired, | total, | touchez
  -0.2: | turns, | used, | when, | whens, | who, | you, | your, | … abierto, | … abonnement, | … after
  -0.2: | … afuera, | … alarm, | … amo, | … attends, | … aucun, | … aviez, | … brand, | … cap, | … carte
  -0.2: | … chance, | … claim, | … code, | … como, | … computer, | … confirmo, | … contact, | … cool
  -0.2: | … deja, | … dejo, | … demain, | … disregard, | … ecran, | … email, | … fan, | … feel, | … fotos
  -0.2: | … frein, | … harto, | … hermano, | … kids, | … laisse, | … late, | … ligne, | … livreur, | … llame
  -0.2: | … llanta, | … lube, | … makes, | … manches, | … mandando, | … manque, | … nino, | … nouvelle
  -0.2: | … onda, | … par, | … pare, | … pars, | … part, | … perdon, | … pido, | … piste, | … pneu
  -0.2: | … police, | … queda, | … queue, | … quick, | … quitar, | … ready, | … roue, | … screen, | … see
  -0.2: | … selle, | … semaines, | … side, | … soiree, | … stuck, | … suscripcion, | … talla, | … teenager
  -0.2: | … tune, | … us, | … vemos, | … voudrais, | … well, | … when, | … wrote, | … year, ~_ach, ~_acu
  -0.2: ~_alg, ~_any, ~_asa, ~_au, ~_bis, ~_bli, ~_bug, ~_clo, ~_cod, ~_ebi, ~_es_, ~_fui, ~_go, ~_hag, ~_he
  -0.2: ~_if_, ~_jer, ~_loi, ~_mak, ~_may, ~_mos, ~_mot, ~_nig, ~_ok, ~_os, ~_sob, ~_soc, ~_sui, ~_tes, ~_tit
  -0.2: ~_tre, ~_twi, ~_wha, ~_wo, ~_wt, ~acen, ~acer, ~ach_, ~acks, ~acu, ~acue, ~ado_, ~adu, ~agni, ~alva
  -0.2: ~amed, ~ampa, ~ank, ~anne, ~ar_, ~arm, ~asap, ~ass, ~atic, ~auri, ~aved, ~azy, ~azy_, ~bais, ~beb
  -0.2: ~bebe, ~beca, ~been, ~bic, ~bing, ~birm, ~bis, ~bod, ~body, ~boni, ~bra, ~bug, ~but, ~butt, ~came
  -0.2: ~carr, ~cate, ~cau, ~ccu, ~cer_, ~chai, ~chan, ~chat, ~cit, ~cite, ~coge, ~coll, ~comi, ~cort, ~craz
  -0.2: ~cuid, ~dali, ~dam, ~deo, ~deux, ~doi, ~doll, ~doss, ~drai, ~eal, ~ear_, ~eau_, ~ebik, ~ecau, ~ect
  -0.2: ~edd, ~eddi, ~ede, ~ee_, ~eed_, ~eel, ~eem, ~eet, ~efu, ~eh_, ~eks, ~eks_, ~elar, ~elt, ~ench, ~eo_
  -0.2: ~epi, ~eral, ~ere_, ~erti, ~eryb, ~eryt, ~espe, ~eter, ~euse, ~expl, ~expr, ~eys, ~eys_, ~ffer, ~fic
  -0.2: ~figu, ~firs, ~fit_, ~frai, ~frid, ~fte, ~fui, ~fui_, ~fun_, ~gant, ~gee_, ~gett, ~glas, ~gs_, ~gues
  -0.2: ~hac, ~hag, ~hats, ~hit_, ~ho_, ~hoe, ~hot_, ~hous, ~ial, ~iarm, ~ibo_, ~ical, ~ico_, ~iend, ~ienn
  -0.2: ~ific, ~igni, ~igua, ~inio, ~iod_, ~ippe, ~irle, ~irst, ~isi, ~ivo_, ~ivra, ~jers, ~just, ~lab, ~laro
  -0.2: ~leba, ~lep, ~llen, ~llet, ~loud, ~lse_, ~lude, ~lue_, ~mak, ~mat_, ~may, ~mb_, ~mi_, ~mon, ~mpe
  -0.2: ~mplo, ~mpri, ~mput, ~nais, ~nar_, ~nclu, ~ndin, ~nero, ~nez, ~nez_, ~nia, ~nne, ~nsig, ~nsta, ~nstr
  -0.2: ~nty, ~ody, ~oken, ~olet, ~onne, ~onti, ~oque, ~orch, ~orks, ~orni, ~oser, ~osi, ~otal, ~otre, ~ouce
  -0.2: ~oui_, ~oun, ~ount, ~padr, ~pho, ~pian, ~pod, ~pok, ~posi, ~quea, ~quee, ~quic, ~quis, ~rae_, ~rama
  -0.2: ~raw_, ~razy, ~rew, ~rice, ~riva, ~roo, ~rra_, ~rro_, ~rsey, ~run_, ~ryb, ~rybo, ~ryt, ~ryth, ~sap_
  -0.2: ~sema, ~sena, ~sey, ~sey_, ~sill, ~sob, ~sobr, ~soc, ~solo, ~spac, ~ss_, ~sser, ~ssi_, ~sta, ~stia
  -0.2: ~stru, ~tamb, ~tem_, ~thd, ~tier, ~tima, ~tin_, ~tma, ~tota, ~trav, ~trip, ~tty, ~tua, ~tual, ~twi
  -0.2: ~ubb, ~uck_, ~uded, ~udo, ~uea, ~uee, ~ueva, ~uic, ~uick, ~uld_, ~vem, ~veni, ~veux, ~vici, ~ving
  -0.2: ~vreu, ~wea, ~wed_, ~were, ~wha, ~what, ~wing, ~winn, ~xpl, ~xpr, ~xpre, ~yon
  -0.29: (tables say none)
  -0.3: NAME le, NAME … com, NAME … de, NAME … he, NAME … la, NAME … number, NUMBER 2, NUMBER hr, NUMBER mins
  -0.3: NUMBER the, NUMBER velos, NUMBER your, NUMBER … away, NUMBER … c, NUMBER … me, a cambiar, a como
  -0.3: a demain, a dios, a domicilio, a faire, a half, a las, a mon, a preguntar, a ride, a text, a used
  -0.3: a … 2, a … bici, a … fois, a … light, a … ma, a … mi, a … por, a … text, a … wheel, abajo, abajo |
  -0.3: abierto, abiertos |, about, about this, abt the, accepte de, achalez, acros-, across, adelante |
  -0.3: adjust, advan-, advance, after lunch, after … one, agreed … the, ah … c, ahi estare, ai les, ai … ma
  -0.3: aigui-, aimerais ne, aimerais … plus, al nino, al rato, alcance, alcanzo, alertes |, all off
  -0.3: all … so, allo, alone, am about, am … but, am … getting, am … paying, amazi-, amazing, amazo-, amazon
  -0.3: amex, amex |, an … for, and it, and the, and … back, and … did, and … your, ando en, angry>remove
  -0.3: annee-, annees, annees NUMBER, annulee, annuler … abonnement, answer, antes de, antes … las
  -0.3: any further, any |, any … from, apology, appel … de, apporte des, apporte … beignes, appt, apres la
  -0.3: apuntarme, aqui la, are … hiring, are … located, are … of, are … open, armar-, arme, arrete pu
  -0.3: arrib-, arriba, as is, asiento esta, asiento … muy, aslee-, asleep, at every, at … place, au gars
  -0.3: au … vous, auto |, autocollant, avec … chien, avez |, avion, axle, aye, back and, back … NUMBER
  -0.3: back … you, bag |, bagages, bangs, barato, basico |, basta con, batteries, bb, be gentle, beans
  -0.3: beard, before the, behin-, behind, beign-, beignes, betwe-, between, bici como, bici me, bici roja
  -0.3: bici vieja, bici … y, bien gracias, bien le, bike boxes, bike it, bike stop, blanco |, blessed
  -0.3: blue one, blue |, bomba, boss is, both |, bottom bracket, brack-, bracket, brakes do, brakes … not
  -0.3: bring your, brise, broug-, brought, btw, budge-, budget, buen fin, buen … de, build |, bureau |
  -0.3: burnt, butt, c … combien, c … juste, ca en, ca rentre, ca roule, ca … combien, ca … dans, cadre est
  -0.3: call … the, call … when, calling my, calling you, calls, calor, camar-, camaras, cambiar de
  -0.3: came back, caminando |, camp, campana, can hear, can … check, can … lift, can … look, can … make
  -0.3: can … me, can … your, canad-, cancela la, cancele … cita, canceled, cancelen la, cara, carbono
  -0.3: cardb-, cardboard, cargo, carro, casi no, casserole, ce … NAME, cell est, cell … the, centr-, cerrado
  -0.3: cerrado |, changer … cassette, changiez, char, cheap-, checks, chem, cher pour, cherche un, chere |
  -0.3: cheve-, chida, chien est, chihu-, chihuahua, chose |, churc-, church, cita para, cita … el, clean
  -0.3: clock, clock on, coati-, coating, code … NUMBER, come today, come … of, comen-, coming to, comio
  -0.3: comme … vous, compra, compu-, confiance, confio en, confirmer, connaissez, contact i, contact me
  -0.3: corol-, corolla, could the, count, coupez … ca, cousins, covers, crack-, crank-, cranks, cream, creve
  -0.3: creve-, cuando quede, cuatr-, cuatro, cuenta, cultu-, culture, curb, cut |, cut … lock, d oeuvre
  -0.3: d … c, d … j, danad-, dangereux, dans, dans NUMBER, dans le, dans … auto, dates, de dia, de dimanche
  -0.3: de frein, de mantenimiento, de mecanica, de photos, de prendre, de telephone, de velos, de … NAME
  -0.3: de … avant, de … donc, de … haha, de … j, de … paso, de … pedales, de … pero, de … por, de … quiero
  -0.3: de … rodada, de … roue, dead end, debarquer, debarquez le, decide, dejo de, dejo la, dejo … bici
  -0.3: delete freno, delete … no, deleted … message, demain matin, depar-, depot, derangez, des annees
  -0.3: des beignes, des photos, des … NUMBER, desar-, descuentos, desk, devolver, dia, diach-, diache, died
  -0.3: diman-, dimanche, dinero de, dire que, direccion |, directions |, dish, dit, dites … a, do NUMBER
  -0.3: do … brakes, do … need, done … NUMBER, dossier, down i, driveway, dropped off, du bureau, du cadre
  -0.3: du … est, during the, easter, ecoeu-, efect-, efectivo, el domingo, el gps, el resto, el ruido
  -0.3: el sabado, el sillin, el taller, el ticket, el trabajo, el viernes, el … asi, el … con, el … en
  -0.3: el … la, el … lo, el … todavia, electriques, electriques |, eleva-, email … you, embal-, embar-
  -0.3: embarque, employe, en deux, en que, en titi, en vez, en … caja, en … merci, en … pour, encuentro
  -0.3: enfrente |, engagez, enlevez nous, enlevez … siege, enoug-, enough, enough … in, enough … me, enter-
  -0.3: entir-, entra, entra-, entreposage |, envoyer … promos, envoyer … rappels, envoyer … textos
  -0.3: envoyez … un, equipe |, equivocaste de, era el, erreur … sur, error, es normal, es todo, escuela |
  -0.3: eso no, eso … la, espag-, espagnol, est bon, est combien, est … encore, est … long, est … quelle
  -0.3: est … urgent, esta a, esta … alto, esta … de, esta … delete, esta … para, estare, estoy en, et la
  -0.3: ete |, ete … par, etudiant |, even … it, evening, everyone |, exam, excellent, excus-, expres, extra
  -0.3: extra-, extrano, facture … la, faile-, failed, failed |, faites tu, faites … la, faites … les, fancy
  -0.3: faudr-, faudrait, fav, favou-, fee |, fermez, file and, fin … mes, final |, financement, fini … velo
  -0.3: finis, first ride, fit … in, fits |, five, fix a, flat, flats |, flip phone, floss-, fonct-
  -0.3: fonctionne, for 2, for bike, for his, for no, for today, for tuesday, for … min, for … so, for … they
  -0.3: forma-, found a, fourche |, frein-, fridg-, fridge, from NAME, from … file, from … lol, from … to
  -0.3: front, froze-, frozen, full of, funny, furna-, furnace, gator-, gatorskins, gel, genio-, genios
  -0.3: gentle, german, get … message, get … off, get … so, getting, give permission, glute-, gluten
  -0.3: gluten free, gmail |, gonfl-, gorra, gracias … avisar, grafigne, grandeur, greas-, grease, great now
  -0.3: grey, grips, groce-, gros |, gross-, grosse, grupo de, guind-, guinda, guy … the, guys … the
  -0.3: habite plus, hacen … a, haga, hagalo, hagalo |, hagan, hall, hamme-, hammer, happy new, hard |
  -0.3: has my, have enough, have … enough, he called, he knows, he … to, hello this, hello … is, her … the
  -0.3: hey i, hey it, hirin-, hiring, his … is, honestly, horqu-, horquilla, hours |, house |, how bad
  -0.3: husband |, hv, i feel, i getting, i hit, i owe, i put, i think, i |, i … been, i … leave, i … lost
  -0.3: i … more, i … my, i … nights, i … tell, i … twice, i … unsubscribed, i … would, ice cream, ice |
  -0.3: ici … le, idee pour, if … are, ig, il arrete, il manque, il … dans, il … faut, il … la, image-
  -0.3: imagen, imagen |, importe quand, impri-, in advance, in and, in person, in town, in … texts, inclu-
  -0.3: included |, incluido, incluses, insid-, inside, into the, invite, invoice |, is coming, is killing
  -0.3: is more, is out, is there, is … but, is … safe, is … that, is … too, is … worth, it before, it in
  -0.3: it rides, it safe, it will, it … down, it … in, it … still, it … under, it … wrong, items
  -0.3: items NUMBER, j autorise, j pensais, j … assez, jacke-, jacket, jam, jamais ete, jamais … d, jare
  -0.3: je les, je mesure, je te, je … ne, je … pus, jeu, jeu dans, jollo-, jollof, journee a, julio, just so
  -0.3: just … this, juste des, keep … texts, keepi-, keeping, kiddi-, kidding, kids bike, kids bikes
  -0.3: kindly |, know how, l assistance, l auto, l essayer, l … des, l … est, la a, la cle, la commande
  -0.3: la enlevez, la horquilla, la lumiere, la meteo, la moins, la nueva, la oferta, la pagina, la recoge
  -0.3: la renta, la rifa, la rue, la rueda, la saaq, la tienen, la … chere, la … jajaja, la … prochaine
  -0.3: la … quiero, la … roja, la … tiene, laid, laisse mon, lana, lared-, laredo, large, large |
  -0.3: last message, last nite, lasti-, lastime, lasts, lavada, law, le cadre, le fun, le lundi, le moyeu
  -0.3: le nom, le paiement, le paso, le pongan, le prix, le puede, le quiten, le ramasser, le … avec
  -0.3: le … las, le … sur, left … a, lente-, lentes, les enfants, les llevo, les petites, les … NUMBER
  -0.3: les … electriques, les … roues, les … sur, libras, libre, licencia, lift it, linea, link, list now
  -0.3: listen, llamada perdida, llameme, llamo |, llega |, llega-, llego el, llevarla, lo pienso, lo quiero
  -0.3: lo … me, logo |, loic, lol, long … a, long … it, longer need, los … delete, los … es, lost … key
  -0.3: lost … my, lube, lumieres, lunes y, m appeler, m … un, ma voisine, ma … sur, ma … va, magic-, maide-
  -0.3: maiden, main d, main … oeuvre, mains, mal la, maladie, mande … a, mandele, mandeme la, manden … a
  -0.3: manden … mensaje, manejando, mange, map, maqui-, mari, marqueme, math, matte, matter, maxed
  -0.3: me mandaron, me on, me retire, me thanks, me you, me … day, me … list, me … loco, me … para
  -0.3: me … thank, measu-, mecanica, mecanicien, mecanico, mecano, media, media-, mediu-, medium, meds
  -0.3: members, mensaje con, mensaje favor, mensaje you, mensaje … de, mensajes … ustedes, merci … vous
  -0.3: merit, mes … pago, message … c, message … est, message … in, message … l, message … pour
  -0.3: messages for, messe-, messenger, mesur-, mesure, meteo, meteo |, mettez le, mettez mon, mexic-
  -0.3: mexico, mi cel, mi esposa, mi perro, mi tarjeta, mi … que, mia es, might … late, min … you, minutes |
  -0.3: misma, mixed, moi pas, moi plutot, moi … NUMBER, moi … quand, moins chere, mojar, moleste, mom
  -0.3: mom does, mom i, mom … not, mom … the, mon autre, mon cadenas, mon cadre, mon courriel, mon fils
  -0.3: mon … il, more time, more … for, more … on, more … to, more>stop, morni-, mosquitoes, most, mother in
  -0.3: mower, mr NAME, much … the, mucha-, muchacho, mural, my cousin, my desk, my frame, my laptop
  -0.3: my message, my roommate, my … and, my … back, my … call, my … when, my … yet, n … am, n … i
  -0.3: n … quand, nada … la, nail, nail trim, name … on, names, nans, need … know, needs, needs the, nel
  -0.3: news |, next to, niaiseries, no abre, no alcanzo, no den, no firme, no offense, no one, no problem
  -0.3: no that, no you, no … NUMBER, no … but, no … deja, no … has, no … will, nobod-, nom sur
  -0.3: nomas … cadena, nombr-, nombre, nord, not going, not lift, not one, not paying, not sure, not with
  -0.3: not … air, not … i, noticed, noticias, notification, notifications stp, nous de, now you, nuevo
  -0.3: nuevo es, number it, number … have, numero svp, numero … mon, numero … telephone, oeuvr-, oeuvre
  -0.3: of parts, of … all, of … and, of … guys, ofertas, off it, off no, off … put, off … so, offen-
  -0.3: offense, offense but, often … i, oil, ok if, okafor |, old frame, old … is, olviden, on it, on m
  -0.3: on our, on s, on … back, on … call, on … day, on … en, once again, one she, one … for, one … that
  -0.3: onlin-, online, openi-, option |, options, orale pues, orden |, order, order the, ordered |
  -0.3: original |, oro, otez les, otra cosa, oubli-, ouch, ouch |, out a, out to, outside your, over … just
  -0.3: overh-, overhaul, pa la, pad, pagin-, pagina, pago el, pago … resto, para los, para … viernes, parade
  -0.3: parele, paren el, paren … trabajo, parking in, parle a, parta-, partant, pas avant, pas cher
  -0.3: pas pret, pas … au, pas … stop, pasar-, pasaron, path, peace, peace |, pedale, peint-, pense … vous
  -0.3: perdida, perdio, permis, permiso de, permission for, pero … a, pero … bien, petites, petites roues
  -0.3: peux … la, pharmacy, pienso y, pienso … le, pila |, pink, place NUMBER, plane |, please note
  -0.3: please put, please tell, pleuv-, pleuvoir, plus de, plus … a, plus … vous, pneus |, political, pompe
  -0.3: ponganle, por avisar, por texto, por un, por … telefono, porte bagages, postes, pour changer
  -0.3: pour confirmer, pour le, pour mon, pour parler, pour … fille, pour … pneus, pour … promo, pourt-
  -0.3: pourtant, powde-, powder, pract-, pray, prends |, presentation, pressed, primo |, prior-, problem
  -0.3: prof, prome-, prometieron, promo est, pude … el, puedo ir, pulga-, pump, pus … de, put … new
  -0.3: que NAME, que ce, que … para, que … travaille, que … un, quebe-, quedamos, queriendo, qui vous
  -0.3: quick-, quickly, quien lo, quiero el, quiero los, quiero volver, quinc-, quinceanera, quitte le, quiz
  -0.3: quoi, rabais etudiant, raccr-, raccroche, racin-, racing, raffle |, raini-, raining, ramasser
  -0.3: ramasser le, ramen-, ramene, raspo-, rattles, rayos, really do, really … not, rear end, rear … feels
  -0.3: recevoir … message, recibir … avisos, recipe, recoge, recogerla, recojo, recordatorios por, recu un
  -0.3: refil-, refill, regalo de, registro, rejoindre, rembourse, removed me, renou-, renta, reparacion |
  -0.3: reparer, repet-, replace the, reply needed, reply stop, reply … the, reporte, responde, respondi
  -0.3: reste, resto, resto |, retard |, retiriez, reuss-, reussi, revisar, revoc-, revoco, ride, rifa
  -0.3: right … is, rite, roja |, rojas, roues |, rouler avec, runni-, running, saaq, saco, said … but, salga
  -0.3: salgan, salgo a, salgo … las, saludeme, saludeme a, sauve-, sauvez, says i, says … are, scell-
  -0.3: scellant, schwi-, schwinn, screaming, se salio, se … como, searc-, seat off, seats, see the, see … at
  -0.3: semaines |, semana no, senio-, senior, sent it, sent me, serai … a, serial … is, service … the, share
  -0.3: she gave, shop … NUMBER, shutt-, shuttle, si, siempre |, sigo … los, silencieux, silent, sip, siri
  -0.3: size NUMBER, size |, skipp-, sleep, sleep-, slipping, smell, so tired, so … it, so … will
  -0.3: someone … the, son numero, soon, sorry … person, sorti-, soude-, souli-, souliers, sounds good
  -0.3: spark-, sparkles, special, specialized, spell-, spelled, spoke, spoke |, standing, start |, status
  -0.3: still there, still … number, stop if, stop taking, stop this, stop using, stop … j, stop … please
  -0.3: stop … with, stopping |, storage fee, storage … i, strol-, student i, student … would, suben, submi-
  -0.3: submit, subscribe me, suelto, suis … du, suit, sujet, supposed, supposed to, sur l, sur … ecran
  -0.3: sur … velos, sweet-, sweets, tacos |, take this, tall, talla |, tapao, te … la, team, tell … it
  -0.3: tengo … en, tercer, text in, text to, text … if, texte … que, texte-, texter … moi, texting i
  -0.3: texting this, texto a, texto … no, texts>texts, texts>wrong, thai, thank … so, that would
  -0.3: that … meant, the bag, the bar, the bottom, the clock, the color, the coupon, the drop, the front
  -0.3: the giant, the gym, the left, the lights, the logo, the other, the paint, the parade, the place
  -0.3: the post, the recipe, the spring, the stickers, the surly, the survey, the trail, the van, the … and
  -0.3: the … basket, the … date, the … did, the … fell, the … guy, the … home, the … honestly, the … might
  -0.3: the … over, the … owner, the … pads, the … say, the … side, the … size, the … still, the … store
  -0.3: the … wheels, their, there … a, they say, thief, thing … the, things |, think the, third, this old
  -0.3: this … since, three weeks, throw-, throwing, thumb-, thumbs, thyro-, thyroid, tiene … de, tienes
  -0.3: til NUMBER, till the, time do, tire |, tirela, tirela |, titi, to confirm, to him, to lose, to them
  -0.3: to update, to … family, toile-, town, trabajan, traff-, traffic, trail, train-, trato, travail
  -0.3: travailler a, travailler … NUMBER, tread, trial, tricy-, tricycle, trike, trois semaines, trop petit
  -0.3: truck, tu … enlever, tub, tubes |, turn the, tutoy-, ubicacion, un appel, un carro, un … d
  -0.3: un … delete, un … le, una semana, under … name, une note, up to, use it, use your, used one, usted es
  -0.3: va passer, va … le, valve, vamos, vas, velo merci, velos d, velos electriques, vends, vengo, veux pas
  -0.3: veux … au, veux … vous, vez de, vi … mensaje, vibrating, vidrio, vidrios, viejo, viens chercher
  -0.3: vineg-, vinegar, vos … aussi, votre, votre employe, votre … mais, vous c, vous envoie, vous … mais
  -0.3: voy por, voy … ella, want … tires, wants … know, was … in, was … it, watch-, watching, we stop
  -0.3: wednesday |, went … my, were good, what are, what brand, what do, wheel, which one, who removed
  -0.3: why the, wide, will leave, will tell, will … a, will … for, with, wobble, won the, work nights
  -0.3: work … the, would a, would i, would not, would … do, would … give, would … on, would … take
  -0.3: wrong day, wrong … mine, y … des, y … du, y … you, yello-, yellow, yes |, yes … texts, yo … firme
  -0.3: yo … que, you NUMBER, you a, you hiring, you like, you llego, you located, you mean, you see
  -0.3: you ship, you so, you tiene, you … after, you … and, you … bikes, you … by, you … can, you … if
  -0.3: you … make, you … put, you … right, you … so, you … su, you … texted, your account, your old
  -0.3: your spam, your … before, your … card, your … for, your … has, youtube, | abren, | achalez
  -0.3: | approved, | aye, | best, | bless, | block, | card, | cessez, | day, | dead, | desole, | esa, | her
  -0.3: | just, | lequel, | list, | nel, | ni, | ouch, | ouvert, | over, | perdu, | picked, | quedo, | quita
  -0.3: | remettez, | rentan, | repondez, | revoco, | sacame, | saludeme, | saqueme, | saved, | saw, | scuse
  -0.3: | serial, | si, | supprimer, | tienes, | unsubscribed, | unsubscribing, | virement, | was
  -0.3: | … accidentally, | … account, | … acuerdo, | … ahead, | … asiento, | … automated, | … autorise
  -0.3: | … autorizo, | … away, | … blue, | … caro, | … charged, | … compro, | … dejen, | … drop, | … employe
  -0.3: | … english, | … era, | … error, | … estoy, | … found, | … garantie, | … hablar, | … journee
  -0.3: | … light, | … llamada, | … make, | … manda, | … marketing, | … mesure, | … named, | … necesito
  -0.3: | … noise, | … nombre, | … o, | … open, | … otro, | … payment, | … petit, | … peut, | … prend
  -0.3: | … presse, | … quito, | … retiro, | … rides, | … rush, | … seat, | … survey, | … tengo, | … they
  -0.3: | … veux, | … whoever, ~_apr, ~_aye, ~_bc, ~_bet, ~_buc, ~_buy, ~_cui, ~_dec, ~_ded, ~_dir, ~_dom
  -0.3: ~_efe, ~_fig, ~_fu, ~_ha, ~_hap, ~_has, ~_hom, ~_hot, ~_jou, ~_lol, ~_lub, ~_mae, ~_man, ~_maq, ~_met
  -0.3: ~_neg, ~_nob, ~_nov, ~_oc, ~_oil, ~_oui, ~_pea, ~_pla, ~_pum, ~_si_, ~_sid, ~_sy, ~_thr, ~_unt, ~_ut
  -0.3: ~abi, ~abri, ~acho, ~acy, ~afi, ~agre, ~air, ~aja_, ~akes, ~alem, ~andl, ~ansf, ~anta, ~appy, ~apr
  -0.3: ~arla, ~asa_, ~asar, ~aso_, ~aten, ~atsa, ~ave, ~ave_, ~avez, ~ayo_, ~base, ~behi, ~bell, ~bet, ~betw
  -0.3: ~bia_, ~bris, ~brou, ~buck, ~buy, ~cabe, ~cama, ~cent, ~choc, ~chur, ~cial, ~cide, ~cin, ~ckl, ~crev
  -0.3: ~culp, ~cum, ~dada, ~daro, ~deal, ~des_, ~desk, ~devi, ~died, ~dima, ~dium, ~doct, ~draw, ~eace
  -0.3: ~eape, ~ebec, ~ediu, ~efec, ~egro, ~ehi, ~ehin, ~eigh, ~eign, ~eir_, ~ela, ~elve, ~emas, ~emie, ~empl
  -0.3: ~empt, ~ense, ~enta, ~eon, ~epla, ~erco, ~erv, ~esk, ~esk_, ~estl, ~ethe, ~etwe, ~evis, ~fast, ~fic_
  -0.3: ~fica, ~fici, ~fir, ~fixe, ~fron, ~gere, ~glis, ~gre, ~gro_, ~habi, ~hap, ~hat, ~heir, ~hell, ~hift
  -0.3: ~hird, ~hurc, ~ia_, ~iat, ~ich_, ~ida_, ~idg, ~idge, ~ill_, ~inal, ~inea, ~ink_, ~ipt, ~iso_, ~ith_
  -0.3: ~its, ~ivar, ~izar, ~know, ~lanc, ~law_, ~lem_, ~lida, ~lise, ~ller, ~loa, ~lol, ~lol_, ~lone, ~loor
  -0.3: ~made, ~mae, ~maq, ~maqu, ~mara, ~mat, ~mbio, ~med, ~mee, ~mid, ~mom_, ~morn, ~nac, ~negr, ~ngle
  -0.3: ~nis_, ~nit, ~nit_, ~nner, ~nno, ~nob, ~nobo, ~nomb, ~noug, ~nsf, ~nsfe, ~nten, ~ntia, ~ntis, ~ntro
  -0.3: ~nty_, ~nvia, ~oat_, ~obod, ~occ, ~odr, ~oger, ~ogn, ~ogne, ~ome, ~onit, ~onli, ~oper, ~oppi, ~or_
  -0.3: ~osed, ~osit, ~otic, ~oug, ~ouge, ~oup_, ~pagi, ~par_, ~peac, ~pia, ~pone, ~pouv, ~ppri, ~pres, ~pum
  -0.3: ~pump, ~queb, ~quie, ~raff, ~rage, ~ras, ~raw, ~rega, ~rera, ~rez_, ~ridg, ~rio, ~rm_, ~rmat, ~rode
  -0.3: ~rol, ~rose, ~ruck, ~runn, ~sfe, ~sfer, ~shif, ~smi, ~sup, ~swea, ~teng, ~that, ~thei, ~thir, ~thr
  -0.3: ~trad, ~traf, ~tret, ~troi, ~true, ~tsa, ~tsap, ~tte_, ~tu_, ~twee, ~uble, ~ucho, ~uden, ~ueb, ~uebe
  -0.3: ~uem, ~ueme, ~ull, ~ulp, ~un_, ~und, ~unny, ~unt, ~uoi_, ~votr, ~vrez, ~vri, ~wate, ~we_, ~ween
  -0.3: ~wers, ~xcus, ~yan, ~yeu, ~yuda, ~zy_
  -0.4: 2 cm, 2 minutes, NAME coutu, NAME m, NAME … my, NUMBER ca, NUMBER days, NUMBER inch, NUMBER km
  -0.4: NUMBER lbs, NUMBER messages, NUMBER minutes, NUMBER stars, NUMBER what, NUMBER y, NUMBER … is
  -0.4: NUMBER … plus, NUMBER … think, NUMBER … to, NUMBER … too, NUMBER … update, a arreglar, a bag, a beer
  -0.4: a better, a clous, a disque, a gauche, a hablar, a midi, a pagar, a vole, a … apres, a … c, a … du
  -0.4: a … une, abeg, abiertos, about to, about … bill, about … wheel, abre, abren |, accou-, achalent
  -0.4: actua-, add a, add … back, adent-, adentro, ado, after hours, after this, again i, aguan-, ah |
  -0.4: ai ete, ai parle, ai quitte, ai … tout, alegr-, algo, all our, allo c, allo … est, already texted
  -0.4: alto el, am bringing, am moving, am … for, am … now, amari-, amarilla, an end, and keep, and leave
  -0.4: and look, and now, and tired, and … at, and … kids, and … you, annulez le, anos que, antes, anunc-
  -0.4: apres … job, apunt-, are closed, are too, are we, are … so, aroun-, around, arreglan, arrete tu
  -0.4: arretez donc, arrivee, arrivee |, asi … la, asiento de, asiento … me, asking … my, assist, assistance
  -0.4: at … NUMBER, at … do, atien-, atienden, attends |, au bureau, au gerant, au printemps, aunt, autis-
  -0.4: autocollants, autocollants |, autorise pas, aux alertes, avait dit, avec la, avez envoyez, avez texte
  -0.4: avez … un, avisar |, aviso de, avisos me, back … is, baja … asiento, bars |, bas, basico, bc, bcos
  -0.4: be honest, beate-, beater, believing, bendi-, besoin … rappels, best shop, bici … por, bicis |
  -0.4: bienvenue, bigge-, bigger, bike outside, bikes in, bill |, biscuit, biscuits, bitte-, bless, blond-
  -0.4: blonde, bluet-, bluetooth, bon de, bon … commande, bonito, bonso-, bonsoir, book a, borro … mensaje
  -0.4: bother with, bother … the, bride-, broma, bruit a, busy |, butte-, butter, butter |, buy, c, c pour
  -0.4: c … celui, c … moi, c … regle, c … sa, ca le, ca … dit, calco-, call from, call this, called the
  -0.4: calling me, came by, caminando, caminar, camino |, can make, can … find, can … leave, can … pay
  -0.4: can … take, canadian, cancel … NUMBER, capte, card from, card … you, carpe-, carpet, carrera
  -0.4: carrera |, casques |, cassette |, cel no, cell … ma, cell … mon, cell … pas, celular de, ceux
  -0.4: chaine |, changez la, chaque … je, chara-, charger, checking, chica |, chick-, chicken, child-
  -0.4: chill-, cinta, clipl-, clipless, cloche, close on, close |, clous |, cm |, cobro, color |, colors
  -0.4: come get, comma, comme … neuf, comment … fait, commuting, complet |, compre en, compris … message
  -0.4: compteur, con … mismo, conec-, conecta, confio, conmigo |, consens, contact … the, contactos |, copy
  -0.4: corte, cosa, cost |, costc-, costco, coupez le, court-, courte, coutu, cover-, crack |, crash
  -0.4: crazy |, credit du, crie, cross my, crv, cualquier cosa, cuanto era, cuanto |, curious, custom
  -0.4: d attendre, d entreposage, d … avant, dac, dac |, danke, day off, de 2, de bebe, de cel, de el, de le
  -0.4: de otro, de precios, de … cliente, de … deranger, de … journee, de … nina, de … todo, dead … me
  -0.4: declined, deja |, deje |, delete candado, delivery |, demasiado, derec-, desde que, desinscrit
  -0.4: detengan, devant |, did … message, difference between, dijo que, dinner |, dinos-, dio … el, dishe-
  -0.4: dishes, disre-, disregard, dites que, do if, do … bring, do … get, do … opt, do … replace, do … wish
  -0.4: does the, domingo |, dona, donut-, donuts, draw, dress, du NUMBER, du bruit, du club, du service
  -0.4: dura, duria-, durian, eaten, efectivo |, effaciez, eje, el cable, el cuadro, el eje, el golpe
  -0.4: el mostrador, el recibo, el timbre, el total, el … cuando, el … viejo, elle |, elle … a, email is
  -0.4: email … the, en camino, en dos, en espanol, en linea, en … bolsa, en … deux, en … mostrador
  -0.4: en … noche, encim-, encima, end … day, end … lose, end … rental, enfants |, enfin, enfin |, engag-
  -0.4: engli-, english, enlevez ca, enlevez l, enlevez … nom, enough … for, entendido, entretien |
  -0.4: erreur NUMBER, error NUMBER, es alto, es eso, es lo, es usted, es … mismo, esa … es, escap-, escape
  -0.4: escuc-, espal-, espalda, esperando, esperar, esqui-, esquina, essayer, est celui, est passe
  -0.4: est regle, est revenu, est sa, est vous, est … fini, est … l, estaria, estoy interesado, estoy … el
  -0.4: et enlevez, et j, et … l, etiqu-, etoiles |, event-, exemp-, exemple, facture … courriel
  -0.4: faire expres, fais affaire, farew-, farewell, farm, fathe-, father, feeli-, feelings, feels lose
  -0.4: femme, fenders |, fermez … quelle, figur-, fils … a, finalement, first … in, fitting, flood-
  -0.4: flooding, floor, for, for some, for … my, for … sister, found, found one, fr |, frame |, frame … i
  -0.4: free |, frein a, freno |, from a, from … account, from … number, from … system, fyi |, galer-
  -0.4: galerie, galerie |, game, garantia, garba-, garbage, gars qui, gave … this, get paid, get text
  -0.4: getting a, gmail, golpe |, got … spare, gracias … dios, grandpa, great … you, grooming, group rides
  -0.4: gustan los, guy is, hable con, had a, hair |, half of, hand, hange-, hanger, hard, has the, hate |
  -0.4: have a, have any, have sent, have told, have … call, have … had, have … own, hay prisa, headl-
  -0.4: headlight, heure-, hi there, his name, his … please, hmm |, homew-, homework, honda, hopel-, hopeless
  -0.4: hor, hospital |, how far, how … ahead, how … miles, how … your, hoy no, i called, i dropped, i forgot
  -0.4: i only, i paid, i … bringing, i … but, i … cancel, i … moving, i … paid, i … said, i … sent
  -0.4: i … texted, i … texting, i … that, i … those, i … tomorrow, i … trying, i … yesterday, if my
  -0.4: ignore … last, igual-, igualmente, il, il reste, il … de, il … je, in at, in … bag, inch |, included
  -0.4: inclut, inici-, is best, is just, is under, is … difference, is … lot, is … off, is … sorry
  -0.4: is … time, is … what, it NUMBER, it as, it does, it fit, it has, it … at, it … be, it … the, itemi-
  -0.4: itemized, itsel-, itself, j arrete, j … a, j … ete, j … quitte, je consens, je dois, je finis
  -0.4: je laisse, je voulais, je … affaire, je … chercher, je … des, je … retire, jours, jusqu-, just get
  -0.4: just quit, just … my, keeping the, kid … not, kiss, kitch-, kitchen, kits, kk, km |, knees, know
  -0.4: know … are, l air, l estime, l ete, l … svp, la app, la caja, la cassette, la cita, la couleur
  -0.4: la difference, la e, la esquina, la fourche, la galerie, la hora, la journee, la llanta, la otra
  -0.4: la photo, la vente, la … azul, la … bonne, la … c, la … como, la … o, ladde-, ladder, lah |
  -0.4: laissez le, las dos, las … delete, las … que, le coupon, le debo, le doy, le frein, le garder
  -0.4: le guidon, le manden, le mando, le vieux, le … arrete, le … qui, le … se, le … una, leave … bike
  -0.4: les gants, les vieux, les … sont, les … stp, les … vous, letra-, letras, lids, like NUMBER, like it
  -0.4: like my, linea |, link no, list … a, lista o, lista … precios, lista … recoger, liste des
  -0.4: liste noire, liste … prix, lleve, llevo, llevo dos, lo que, lo … que, lo … y, loane-, loaner
  -0.4: location |, logo, lol mais, long |, looked at, looking |, looking … the, los lunes, los … estan
  -0.4: lost all, love … guys, loves, lunch |, lunch-, luz de, ma … veut, madam, mais … vous, malade, manag-
  -0.4: manager |, mandando, mandarme … mensajes, mandaron, mando a, many miles, mari … est, mas … que
  -0.4: mauvais destinataire, mauvais pneu, may i, me NUMBER, me aviso, me deja, me dit, me do, me first
  -0.4: me if, me marque, me that, me … everything, me … mal, me … message, me … of, me … please, me … quand
  -0.4: me … wrong, me>want, mean |, meat, medid-, medio-, mediodia, mediodia |, meeting, mejor … la
  -0.4: mensaje … llego, mensaje … y, mensajes you, merci j, merge, mess, messages so, mi casa, mi hermano
  -0.4: mi pedido, mi … tambien, mia |, might be, mine is, mins, mint, missi-, mistake, mode, modele |
  -0.4: moi au, moi … le, moi … par, moins cher, mon bike, mon rendez, mon stop, mon voisin, mon … arrete
  -0.4: mon … c, mon … va, mon … veut, monday, money back, more … please, more … that, morning is, mort
  -0.4: mort |, mow, mujer, musta-, mustache, muy, muy alto, my calendar, my friend, my membership
  -0.4: my personal, my subscription, my … NAME, my … now, my … ready, n … veux, name from, name off, nap
  -0.4: ne … envoyez, necesita, neede-, needed, never … for, never … my, never … you, new job, new … on
  -0.4: nice … you, nicke-, nickel, nite |, nitid-, nitido, no conozco, no quiere, no uso, no … interesado
  -0.4: no … todavia, no … uso, noire, not again, not cut, not open, not read, not replace, not wish
  -0.4: not … how, not … riding, not … well, not … with, nous … la, now do, now … get, nugge-, nugget
  -0.4: number but, number by, numero moi, numero n, numero … de, o el, o hay, of day, of … week, off if
  -0.4: off notifications, ojos, ok go, ok … gracias, ok … not, old … off, old … with, olvide, on labor
  -0.4: on that, on there, on … did, on … frame, on … it, on … morning, on … pour, on … ticket, on … tu
  -0.4: on … une, on … until, on … website, one can, one do, one of, one please, only … to, open … labor
  -0.4: opte, order number, ordered, ordering, origi-, original, otro cel, out already, ouvert, ouvri-
  -0.4: ouvrir, over my, over … phone, overn-, overnight, owe, pagina |, pago en, pain … is, paint |
  -0.4: panier |, par, par une, para las, para recoger, para … rechinar, para … sabado, paras, parcel
  -0.4: parking lot, parking |, parro-, parrot, pas … grincer, pas … par, pas … svp, pas … telephone
  -0.4: pas … votre, paso el, passa-, passc-, passcode, passe, paste-, pastel, patch-, patches, paying |
  -0.4: payme-, payment, pdf, pendi-, pendiente, pendiente |, pensais, perdone, pesam-, pesame, peso, petit |
  -0.4: peu … de, peux … arreter, phone … i, phone … on, pictures … this, piece |, pierdan mi
  -0.4: pierdan … numero, pis la, pis … le, pis … velo, plaint, plann-, planning, plate, please add
  -0.4: please reply, pluie |, plus du, plus proche, pneus a, pneus … clous, policia, por llamada
  -0.4: por mensaje, por … le, portavasos, post, posted, pot, potence, pour rien, pour … fete, pour … la
  -0.4: pour … mise, pour … que, pour … rappel, pouvez … ecrire, preferiria que, preferiria … no, prend tu
  -0.4: prend … un, prete, printemps, pro, probably |, pront-, pronto, propre, proprietaire, puede ser
  -0.4: puerta |, puse, put it, quand y, que dia, que sea, que … eso, que … hay, que … recomienda, que … you
  -0.4: quebec, quel nom, qui va, qui … ecris, quien la, quiere, quiero … gracias, quit bugging, quitan de
  -0.4: quitele, quiteme, quits, quoi votre, quy, race, rang, rato |, rayon, rayon-, razon, readi-, reading
  -0.4: rechinar |, recibirlos, reess-, remot-, remote, renov-, rentan, rentre, replace, reported, resen-
  -0.4: revenu, revoke my, rice, riding it, right now, road, rodada |, rodado, roses, roti, roule comme
  -0.4: roule-, sacre-, sacrez, saddle |, said … could, said … would, salio |, same to, same … you
  -0.4: sans faire, sans … expres, saturdays, sauce, saw your, say NUMBER, says you, scares, scratch, scuse
  -0.4: se … au, se … baja, se … borro, segunda, seguridad, sell it, selle-, seller, semai-, semaine
  -0.4: send pics, send … text, sepa, serai la, seria, serious |, servicio |, serving, sew, shaki-, shaking
  -0.4: shamp-, shampoo, she … you, shifting is, ship it, shirt-, shirts, shld, shopp-, shopping, si por
  -0.4: si … favor, si … seguir, sick and, sick … tired, silli-, sillin, singi-, singing, siri send, sirve |
  -0.4: slip, slot, slow |, small |, smoot-, smooth, so happy, so … NUMBER, soeur … elle, soin, solit-
  -0.4: solito, solito |, solo queria, sont tu, sorpresa |, sort, soumission |, soy … la, specs, spoke-
  -0.4: spokes, sprin-, spring, stars, steer-, steerer, still … it, stop au, stop charging, stop is
  -0.4: stop payment, stop riding, stop … am, stop … work, stora-, storage, street |, stric-, strict
  -0.4: su … gracias, suave-, subid-, subida, subscription, succu-, succursale, sugar, suis … retard
  -0.4: supprimez le, supprimez … ligne, sur facebook, surly, surna-, surname, take off, take … old, tanti-
  -0.4: tantito, tap, tape |, tarde-, tardecito, tell them, tener, tente … de, test ride, text says
  -0.4: text than, text … in, texta-, textiez, texting … number, texto est, texto … por, textos y
  -0.4: textos … que, texts … for, that price, that … a, that … was, the account, the big, the build, the car
  -0.4: the deluxe, the difference, the hall, the kids, the light, the little, the lock, the manager
  -0.4: the mess, the pot, the rental, the steerer, the store, the tire, the total, the unsubscribe
  -0.4: the upgrade, the whole, the … account, the … address, the … after, the … between, the … class
  -0.4: the … haha, the … he, the … helmet, the … how, the … keep, the … lock, the … machine, the … removed
  -0.4: the … team, the … trek, the … yet, them and, them for, them to, then i, there i, things to, think is
  -0.4: think … best, thinking of, this texting, this … with, throa-, throat, thru, thursday |, tienen en
  -0.4: time for, to book, to make, to |, to … a, to … but, to … for, to … husband, to … sorry, toast
  -0.4: today i, todo gracias, tonde-, tonight |, torti-, tortillas, tour de, tow, track-, tracking, traig-
  -0.4: training wheels, traje la, tren, trouble |, trouve la, trouve pas, true, try, tu, tu une, tubeless |
  -0.4: turn left, turn … notifications, turns, turns out, ty, un gros, un rappel, un … dans, un … les
  -0.4: una cita, una … para, una … por, una … que, unas, une job, une photo, until … call, up and, up at
  -0.4: up … you, update it, urgente, ursel-, urself, us |, used |, va arreter, velo pour, velos en, vend
  -0.4: vendo, venir |, venmo |, verde |, vieja you, viene-, vienen, vino, voici le, voisine, volvio
  -0.4: volvio a, votre part, vous la, vous que, vous qui, vous … textiez, vuela, walke-, walking, was done
  -0.4: was it, was so, we … not, website is, well |, well … the, what a, what about, what year, what … my
  -0.4: what … would, whatsapp, when do, when does, when it, when |, when … have, when … my, wheth-, whether
  -0.4: who wants, who … just, wicke-, wicked, will bring, will … on, will … take, with … derailleur
  -0.4: with … do, with … so, without me, wizard, work |, worry about, would … NUMBER, would … a, wow
  -0.4: wrong chat, wrong … my, y ahora, y voy, y … plus, y … voy, yo los, yo nunca, yo |, you after
  -0.4: you casi, you do, you install, you look, you message, you order, you pick, you this, you when
  -0.4: you … here, you … never, you … open, you … pague, you … sending, you … wrong, your call, your card
  -0.4: your newsletter, your parking, your … do, your … folder, your … got, your … lot, your … off
  -0.4: your … said, your … text, youtu-, yup, z, zelle, zelle |, | abeg, | asi, | assez, | black, | comme
  -0.4: | dac, | dad, | de, | demasiado, | detengan, | dites, | fui, | god, | great, | helmet, | kk, | left
  -0.4: | look, | manana, | may, | mensaje, | necesito, | nitido, | nunca, | option, | papa, | perdone, | pu
  -0.4: | quand, | quitame, | quitele, | ran, | sacrez, | salgo, | se, | so, | solicito, | there, | three
  -0.4: | traje, | tres, | tubeless, | wheres, | wicked, | wow, | … always, | … baja, | … bless, | … boss
  -0.4: | … bruit, | … cable, | … chaine, | … consens, | … couleur, | … crying, | … destinataire, | … don
  -0.4: | … espero, | … far, | … fell, | … freins, | … grave, | … habite, | … hurry, | … jaja, | … llegue
  -0.4: | … love, | … luz, | … night, | … note, | … one, | … problem, | … que, | … quitan, | … ride, | … say
  -0.4: | … semana, | … serai, | … shifting, | … stars, | … tantito, | … unos, | … unsubscribed, ~_awa, ~_bac
  -0.4: ~_bon, ~_bro, ~_bui, ~_c_, ~_dan, ~_eta, ~_fai, ~_fem, ~_fer, ~_gat, ~_ger, ~_hac, ~_hat, ~_il_
  -0.4: ~_ins, ~_lig, ~_lim, ~_llo, ~_loc, ~_ma, ~_mad, ~_min, ~_moy, ~_muc, ~_muy, ~_nam, ~_ori, ~_ov, ~_ove
  -0.4: ~_pap, ~_pog, ~_pul, ~_ric, ~_sco, ~_sen, ~_seu, ~_sk, ~_soo, ~_spr, ~_th, ~_tro, ~_tu_, ~_ty, ~_ty_
  -0.4: ~_uti, ~_val, ~_vin, ~_vot, ~_wei, ~_why, ~_wow, ~_zel, ~abou, ~ace_, ~acki, ~acy_, ~afa, ~ago_
  -0.4: ~aide, ~allo, ~amb, ~ampo, ~anag, ~andi, ~anun, ~arac, ~arca, ~ared, ~arid, ~arou, ~arqu, ~as_, ~ay_
  -0.4: ~aye_, ~aym, ~ayme, ~bear, ~bec_, ~bien, ~blie, ~blon, ~boi, ~bonn, ~bui, ~buil, ~buy_, ~cam, ~car_
  -0.4: ~ccou, ~ce_, ~ced, ~cier, ~cke, ~clus, ~copi, ~crew, ~damo, ~dant, ~depo, ~deso, ~dice, ~die, ~diu
  -0.4: ~dos_, ~eadi, ~eau, ~eboo, ~ech, ~ect_, ~eded, ~eede, ~eeds, ~eepi, ~eer_, ~ega, ~ello, ~emba, ~ena
  -0.4: ~enc, ~engl, ~eni, ~enou, ~epin, ~erne, ~euv, ~exa, ~eye, ~fath, ~fell, ~fem, ~femm, ~fer_, ~fie
  -0.4: ~fle_, ~foun, ~glov, ~gnal, ~gras, ~gure, ~har_, ~hate, ~hau, ~hind, ~hoc, ~hows, ~hru, ~hru_, ~ht_
  -0.4: ~iale, ~idad, ~idi, ~ido_, ~ieg, ~iene, ~ierr, ~iert, ~ieta, ~iev, ~ifie, ~igin, ~igui, ~ijo, ~ina_
  -0.4: ~incl, ~inet, ~io_, ~ion, ~ios, ~ippi, ~iro, ~isin, ~iter, ~ivo, ~jusq, ~lai, ~las_, ~lat_, ~leb
  -0.4: ~levo, ~lie_, ~lier, ~lip, ~lish, ~llas, ~lond, ~lta, ~lts, ~lts_, ~mach, ~moc, ~mos, ~mot, ~moun
  -0.4: ~moy, ~moye, ~muc, ~much, ~muy, ~muy_, ~nadi, ~new_, ~ngli, ~nie, ~nig, ~nigh, ~nny_, ~nsoi, ~ntre
  -0.4: ~nu_, ~nver, ~oane, ~oba, ~oing, ~ojo_, ~olin, ~omes, ~omie, ~ondi, ~ons_, ~onto, ~orag, ~orig, ~orq
  -0.4: ~orqu, ~otto, ~oui, ~ous_, ~ouse, ~owe_, ~oye_, ~pap, ~paye, ~paym, ~pee, ~pil, ~pir, ~pire, ~plat
  -0.4: ~pog, ~pul, ~puse, ~quoi, ~ram, ~rath, ~rato, ~rav, ~reac, ~reem, ~ren, ~repo, ~rer, ~reto, ~rian
  -0.4: ~rigi, ~ring, ~rios, ~ro_, ~ror, ~ror_, ~ross, ~rror, ~ruin, ~rut, ~rve_, ~saf, ~sai, ~sar, ~seul
  -0.4: ~sew, ~shar, ~shes, ~slot, ~soe, ~soo, ~soon, ~spr, ~spri, ~stem, ~swi, ~tait, ~tal_, ~tch, ~ted_
  -0.4: ~ten_, ~teni, ~tera, ~the, ~thru, ~tig, ~tite, ~tol, ~toma, ~tora, ~town, ~uevo, ~uf_, ~uge_, ~uild
  -0.4: ~uma, ~unk, ~uno_, ~uoi, ~ups, ~uran, ~urb_, ~urt_, ~usu, ~utes, ~uvi, ~veci, ~vell, ~velo, ~veri
  -0.4: ~vers, ~vien, ~vo_, ~wei, ~wes, ~whe, ~why, ~wow, ~wow_, ~yme, ~ymen, ~yout
  -0.5: 2 jours, 2 … is, 3rd, NAME andre, NAME el, NAME je, NAME vous, NUMBER bucks, NUMBER n, NUMBER pas
  -0.5: NUMBER quid, a bicycle, a du, a look, a mes, a note, a partir, a picture, a recibir, a salir, a stop
  -0.5: a surprise, a … esposa, a … fix, a … j, a … ride, a … texter, a … thing, a … yo, able, able to
  -0.5: abonn-, abonnement bixi, abord, abord |, about sales, accepte … recevoir, accident can
  -0.5: accident … you, accor-, accord, adapt-, address |, after you, age, agreement, agreg-, aguante
  -0.5: ahi nos, ahi … vemos, ahorita … puedo, ai le, ai une, ai … ca, ai … ete, ai … pour, ai … vos
  -0.5: alerts for, all set, all … you, almor-, almorzar, alr |, also |, am all, am back, am fine, am not
  -0.5: am outside, am … is, am … set, am … who, amen, an … or, and get, and thank, and … NUMBER, and … it
  -0.5: and … one, and … to, and … up, angry>law, annon-, ans … il, anulen, any, any update, anymore |
  -0.5: apolo-, appareil, appro-, approved |, aprie-, are … up, arman, arrete en, arreter chez, arreter … la
  -0.5: asi me, asked … about, at me, attendre |, au coin, au dossier, au magasin, au stop, automatic
  -0.5: autorice, autorizo, avant de, avec … autres, avez … des, avez … le, avisarme, away for, ayer
  -0.5: back from, back on, back … the, baja por, bank, barri-, barrio, barrio |, be contacted, bebe |, bed
  -0.5: beer |, belle |, belongs … my, besoin … facture, between … and, bici … lista, bici … me, bien la
  -0.5: biere, bike, bike and, bike from, bike on, bike ready, bille-, bixi, bolsa |, bonne st, bonne … la
  -0.5: bottle cage, boutt-, boutte, boy, broke |, broken |, brother in, brother … law, brule, bucks, bueno-
  -0.5: buenos, buenos dias, buggi-, bugging, but … bike, c … ok, c … ou, c … tout, ca se, ca … deux, cable |
  -0.5: cables |, cadenas … vous, cage, caja |, call, call … about, calle, camion, can use, can … add
  -0.5: can … give, can … help, can … mauvais, can … text, cancelar la, cancelle, candado de, capable de
  -0.5: card for, carre-, carres, casco |, ce … j, cerca |, certa-, change the, charging, cheap |, chees-
  -0.5: cheese, cherchez vous, click |, cobraron, coffee |, cold |, color-, com |, come … instead, comer
  -0.5: comma-, commerce, commi-, committee, compa |, compl-, compran, compran … usadas, con todo, conduisant
  -0.5: connais personne, connais … NAME, consegui |, contact … on, contacted, corre-, courriels, cousin
  -0.5: creo … me, crew, croch-, cryin-, crying, cuadr-, cuadro, cual, cualq-, cualquier, d abord, d enlever
  -0.5: d … le, de adelante, de atras, de debarquer, de esa, de jour, de pedaler, de place, de quelqu
  -0.5: de suivi, de talla, de … dans, de … part, de … rueda, debarquer |, decid-, demande, demande le
  -0.5: dentist, dentista, derecha, des chambres, des … en, descuento, devant chez, devant … vous, dia |
  -0.5: dice … y, did … call, did … have, did … leave, dile, discu-, do, do … cancel, do … ship
  -0.5: do … understand, doble, does my, does … sale, doing it, dona NAME, donc de, done … work, donne la
  -0.5: door stop, drive-, du monde, du porte, dunno, earli-, earlier, ecrire stop, ecrivez lui, egrat-
  -0.5: el NUMBER, el … esta, el … para, ella |, en conduisant, en retard, en … puerta, en … que, en … vous
  -0.5: encontraron, encore … la, end date, enfan-, enlevez … ancien, enlevez … numero, entiende |
  -0.5: erreur … moi, es mejor, es … NUMBER, es … bici, es … cel, esa bici, esa pieza, ese mensaje, est
  -0.5: est arrive, est ok, est ou, est plus, est … cadeau, est … le, est … surprise, estaba |, estan |
  -0.5: este … si, estimate |, estimation, estime |, eta, etait, etait NUMBER, etait pret, etes les
  -0.5: etes … meilleurs, etre enleve, eu, excelente, expensive |, far |, fast |, fault |, feliz, feu, filte-
  -0.5: filter, financing, fini de, fired, first |, fixie, for the, for … a, for … blue, for … texts
  -0.5: for … year, forever>forever, forever>these, fork, fr, frame i, from … order, fui |, fui … no, g
  -0.5: gang |, gardez le, gentl-, geren-, gerente, gerente |, get … you, getting ridiculous, go off
  -0.5: going … the, golpe, gracias por, grafi-, grand |, grandmas, grave |, groom-, guant-, guantes, guard-
  -0.5: guarde, gusta, habia, hable … mi, hace |, hacke-, had to, hagal-, halfway up, han, has … to
  -0.5: hasta nunca, have … owned, hay descuento, hay |, hay … para, he … it, hello |, hermo-, hermosa, high
  -0.5: him, histo-, hold off, holdi-, holding, horn, hour |, houss-, housse, how |, how … does, how … for
  -0.5: hows, hoy, hurry |, i come, i leave, i rode, i … bring, i … fine, i … needed, i … outside, i … pass
  -0.5: ici NAME, idiot, ignore, in on, in … me, in … rain, in … trunk, ingles |, install, interac |
  -0.5: interesa la, interested, invit-, is been, is bent, is going, is good, is making, is mine
  -0.5: is … annoying, is … more, is … now, is … surprise, it myself, it so, it stopped, it … going
  -0.5: it … over, j … etre, j … le, j … repondu, jaja … la, jamais demande, jamais … le, je freine, je … mes
  -0.5: je … personne, jefe |, joyeu-, joyeux … a, juste un, k |, karao-, karaoke, keep … me, keeps, key
  -0.5: keys, kick, kilom-, knee, kona |, l … d, la cadena, la electrica, la nieve, la oficina, la quiero
  -0.5: la recojo, la tarjeta, la tercera, la traen, la … bike, la … llevo, la … mi, la … verdad, la … vieja
  -0.5: la … vous, laissez … le, lake |, lapto-, laptop, last … is, layaw-, layaway, lbs, lbs |, le bruit
  -0.5: le cadenas, le pneu, le porte, le remplacement, le trek, le voisin, le … oui, left a, leque-, lequel
  -0.5: les freins, les meilleurs, les … le, les … pas, les … permiso, les … pour, les … svp, let you
  -0.5: let … do, library, licen-, lien de, line … it, lisan-, lisant, list … can, list … i, list>list, livre
  -0.5: livrer, livrer |, llama-, llamada |, llamen, llegando |, llego en, llegue |, lluvia |, located
  -0.5: lock off, long does, lundi |, m envoyez, m … svp, ma blonde, ma place, ma selle, ma soeur, ma tante
  -0.5: ma … lol, maggi, main, mais le, mais moi, make sure, mall, mall |, manubrio |, many … on, mas barata
  -0.5: mas … de, mas … llanta, masso-, masson, match, me cobraron, me faut, me gusta, me out, me recomienda
  -0.5: me up, me … o, me … ride, me … yes, mean … text, meet, meilleurs, meilleurs |, mejor-, message je
  -0.5: message vocal, message … i, messages … a, messages … not, metro, mi, mi dinero, mi ex, mi … dice
  -0.5: mi … por, mi … porfa, mien, missing, moi pis, momentito, moms, mon … bike, mon … velo, montagne
  -0.5: more … i, more>forever, mosqu-, mou, muchas, muchas gracias, mur, my, my card, my deposit, my hands
  -0.5: my lunch, my shop, my … cell, my … found, my … so, necesito la, need … NUMBER, need … receipt
  -0.5: needs to, nettoyage, nice, nicel-, nicely, no a, no estaba, no prende, no reply, no sirve, no … al
  -0.5: no … hoy, no … preocupe, noel a, none |, not NUMBER, not ask, not enough, not find, not mr, not pay
  -0.5: number … NUMBER, numero mais, numero s, numero … este, numero … favor, o me, o todavia, off when
  -0.5: off with, off … ride, ok bye, ok so, ok … la, okafo-, okafor, on NUMBER, on facebook, on texts
  -0.5: on … arreter, on … l, on … one, on … screen, one from, one … thing, only have, or do, or the, ortho-
  -0.5: others, otra vez, otra … la, ouais, oui |, out you, out … no, owned, owned a, pa, para … avisos
  -0.5: para … hora, parcero, parler au, parte-, partent, pas bien, pas presse, pas … debarquer, pasa el
  -0.5: pasar, paso, pedaler, pedales |, pense … era, penser |, perdi-, perdu … numero, peuge-, peugeot
  -0.5: peux … venir, pick it, pick … up, picks, pictures, pieza equivocada, pine, pis j, please be
  -0.5: please … thank, plus au, plutot |, pneus … en, polit-, por su, por … paso, pour … blonde
  -0.5: pouvez … juste, precios, premi-, preocupe, preocupe |, presta, prime-, printemps |, psi |, pu … moi
  -0.5: public, puede mandar, puedo parar, purpl-, purple, puso, qu … y, quand … freine, que suena
  -0.5: que … viens, quelq-, qui … a, quid, quieran, quiero … la, quise, quita el, quitan … la, quoi le
  -0.5: quoi |, race |, ramasse |, rappels svp, rather not, rattl-, reade-, reader, recibo |, recojan
  -0.5: recomienda, recomienda |, red one, reflecteurs |, refuse de, regal-, remettez … sur, reminder for
  -0.5: reminder … the, remplacement, remueva, rendez … de, rendu avec, renews, repair please, repondu au
  -0.5: retirer mon, return it, reuni-, reunion, right, rings, room |, roule … un, rouler, ruido |, rust
  -0.5: s enleve, said, said it, salie-, saludos, salva-, sans, satur-, saved, say |, says … NUMBER
  -0.5: says … but, schra-, schrader, scrat-, screa-, screws, se apaga, se preocupe, seala-, sealant, seaso-
  -0.5: seguir recibiendo, segundo, selle |, send message, send … texts, sending … the, sent |, serious
  -0.5: serre, shave, she has, she … me, shimano |, shop … the, short |, si … le, si … un, skip the, slept
  -0.5: smthg, so if, so we, so … of, so … texts, so … you, soeur, solo |, someone, sonnez, soon |, sorry
  -0.5: sorry that, sorry … was, soumi-, soumission, statu-, stoma-, stomach, stop light, stop the, stop y
  -0.5: stop … bike, stop … la, stop … your, stopped texting, stuck at, stuck … work, suis … avec
  -0.5: suis … interesse, suits, suppo-, supposed … get, survey, t il, table, tacos, tail, take |, takes
  -0.5: tamal-, tamales, tante, taxes, teacher, teleg-, tell your, tell … i, tendr-, tendra, tenem-, tenemos
  -0.5: termine |, tesco, tete, text can, text from, text … an, text … not, texted … the, texteo, texto … svp
  -0.5: textos en, texts and, texts … now, than … please, thank … kindly, that, that it, the claim, the dent
  -0.5: the key, the kickstand, the ladies, the quote, the rack, the rain, the rest, the wash, the window
  -0.5: the … just, the … like, the … made, the … night, the … only, the … or, the … place, the … stop
  -0.5: these … my, this the, thursday and, tickets, til sunday, time |, time … the, tirag-, tirage
  -0.5: to school, to … anything, to … contacted, touch-, touche, tournez, toutes les, traje, trim, trop long
  -0.5: trunk, trust, try again, tu du, twice, typo, un aviso, un bon, un boutte, un … NUMBER, un … autre
  -0.5: un … je, un … pero, un … quand, un … vocal, une plainte, unloc-, unlock, unlock the, unos, up from
  -0.5: up … hill, updated, upgrade, urgence, urgente |, us do, usada-, usadas, usadas |, va etre, va … ir
  -0.5: velo n, velo … l, velodromo, venan-, venant, vert |, veux un, veux … du, viens … mon, vient
  -0.5: viernes |, vieux bike, vitesses, vocal, voisin, vos … c, votre temps, vous encore, vous envoyez
  -0.5: vous juste, vous voulez, vous … NUMBER, vous … demain, vous … oublie, voy en, voy para, voy … alla
  -0.5: walki-, want … see, warm, was wrong, wash |, wat, we do, we … NUMBER, weds, well, well be, were a
  -0.5: what day, what was, what … wrong, wheel-, when, when the, whenever you, whenever |, who gave
  -0.5: who signed, who … it, who … on, whom, whoop-, whoops, wifes number, will pass, wine, winter, wizar-
  -0.5: wobbl-, work for, would stop, would … i, wrong it, wrong … that, wrong … the, wrong>send, y le
  -0.5: y nadie, y quiero, y … estaba, y … la, y … t, yea, yearl-, yearly, yep |, yo … de, you also, you come
  -0.5: you help, you kindly, you may, you were, you … anything, you … hay, you … is, you … on, you … sirve
  -0.5: your form, your son, your way, your … and, your … it, zip, | aceptan, | all, | amen, | anulen
  -0.5: | attendez, | bet, | bonsoir, | buenos, | bus, | cheers, | comment, | compran, | comptant, | cuanto
  -0.5: | dar, | derangez, | dile, | done, | eso, | excelente, | feliz, | hice, | hows, | ignore, | joyeux
  -0.5: | kick, | mets, | opted, | paren, | pit, | por, | quitar, | rear, | roads, | saludos, | send
  -0.5: | service, | suspendan, | tanne, | tire, | tournez, | ty, | whoops, | … bicis, | … bonne, | … casi
  -0.5: | … cel, | … chien, | … correo, | … debo, | … descuento, | … di2, | … dias, | … disappointed
  -0.5: | … equivocaron, | … gros, | … hay, | … l, | … lah, | … lawyer, | … marche, | … marco, | … noel
  -0.5: | … nouveau, | … opted, | … pague, | … please, | … quelqu, | … rabais, | … removed, | … reply
  -0.5: | … sacan, | … sera, | … she, | … size, | … st, | … still, | … tengan, | … under, | … valve
  -0.5: | … voulais, | … worked, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_aro, ~_boy, ~_dad, ~_dej, ~_die, ~_din, ~_do_
  -0.5: ~_doc, ~_enf, ~_esa, ~_eu_, ~_fi, ~_fl, ~_flo, ~_him, ~_hoy, ~_hur, ~_ir, ~_lan, ~_lbs, ~_mi_, ~_my_
  -0.5: ~_one, ~_ope, ~_pa_, ~_ph, ~_poi, ~_pol, ~_por, ~_pud, ~_rec, ~_rim, ~_sl, ~_soe, ~_spo, ~_swi, ~_tax
  -0.5: ~_ter, ~_the, ~_tom, ~_wh, ~ad_, ~adro, ~aile, ~aim_, ~aini, ~ais, ~amp_, ~ands, ~aner, ~apo, ~app
  -0.5: ~app_, ~apt, ~apu, ~aras, ~arq, ~auto, ~avan, ~ax_, ~axes, ~bai, ~barr, ~bbl, ~boy, ~boy_, ~brid
  -0.5: ~carg, ~cart, ~cass, ~ccor, ~ced_, ~ceiv, ~char, ~chic, ~chr, ~clo, ~cloc, ~coma, ~conn, ~crat, ~cre
  -0.5: ~cryi, ~ctiv, ~cuad, ~cuen, ~cur, ~dan, ~dej, ~deo_, ~dne, ~dnes, ~doc, ~dro, ~dro_, ~dura, ~ead_
  -0.5: ~eame, ~ebo, ~ego_, ~eit, ~eiv, ~eliz, ~elq, ~elqu, ~embe, ~emm, ~emme, ~ene_, ~enf, ~enfa, ~enve
  -0.5: ~eply, ~epu, ~erri, ~espo, ~etw, ~evar, ~evie, ~fall, ~fan, ~fant, ~fier, ~for_, ~gad, ~gag, ~gar
  -0.5: ~ger, ~ght_, ~gni, ~greg, ~guan, ~hall, ~him_, ~hing, ~hoy, ~hoy_, ~hue, ~ica, ~ice_, ~icl, ~iels
  -0.5: ~iers, ~ifi, ~ilet, ~ilo, ~inf, ~inin, ~iod, ~ior_, ~ios_, ~ipp, ~irar, ~is_, ~isc, ~iso, ~itio
  -0.5: ~itte, ~ixi, ~izo, ~jame, ~jas_, ~jem, ~jeme, ~joye, ~jus, ~keys, ~kip, ~labo, ~larg, ~las, ~lbs
  -0.5: ~lbs_, ~lde, ~lga, ~liz_, ~lli, ~ludo, ~lut_, ~mama, ~matc, ~mbia, ~mea, ~mets, ~mil, ~mini, ~moms
  -0.5: ~moo, ~mote, ~nar, ~nas_, ~ney, ~ney_, ~nfa, ~nfan, ~nger, ~nior, ~nla_, ~nlin, ~nny, ~nter, ~nti
  -0.5: ~nute, ~ny_, ~obra, ~oja_, ~ola, ~olen, ~oms, ~oms_, ~ont, ~ope, ~opti, ~oric, ~orme, ~ory, ~ory_
  -0.5: ~oum, ~oumi, ~oups, ~ow_, ~paga, ~parc, ~paso, ~ply, ~ppo, ~ppro, ~ppy, ~ppy_, ~prem, ~pud, ~radi
  -0.5: ~rag, ~ratc, ~rate, ~rb_, ~rda_, ~ref, ~resa, ~reu, ~rine, ~rior, ~rita, ~roc, ~ront, ~ros, ~rpl
  -0.5: ~rple, ~rque, ~rrar, ~rrie, ~said, ~sans, ~satu, ~sav, ~scul, ~sep, ~she, ~shed, ~sia, ~siga, ~simo
  -0.5: ~sit_, ~skip, ~soeu, ~some, ~sorr, ~soum, ~squa, ~ssai, ~sse_, ~ssis, ~stoc, ~sun, ~taba, ~tai, ~tall
  -0.5: ~tape, ~tax, ~taxe, ~tia, ~tido, ~tock, ~tom, ~tud, ~turd, ~twic, ~ual, ~ude, ~udos, ~uelq, ~ueve
  -0.5: ~uga, ~uill, ~umis, ~unti, ~uppo, ~upu, ~urb, ~urda, ~uri, ~urio, ~urpl, ~uss, ~ussi, ~vais, ~voy
  -0.5: ~voye, ~whit, ~wice, ~zel, ~zell
  -0.6: NAME is, NUMBER instead, NUMBER min, NUMBER pouces, NUMBER … n, a NAME, a arrete, a cote, a coupe
  -0.6: a good, a jour, a lake, a number, a qui, a single, a … avisos, a … bike, a … by, a … como, a … fin
  -0.6: a … hoy, a … if, a … n, a … on, a … porte, about you, acceptez, aceptan, afuera |, again … not
  -0.6: again … the, ahora |, ai … la, ai … par, aimerais ca, alcanza, alcanza |, all these, all |
  -0.6: already … you, am the, amene, an … to, ancienne adresse, and go, and on, and … has, andre, anoch-
  -0.6: anoche, ans |, anuncio, any contact, anybo-, anybody, appelez … textez, apres le, aprieto, are doing
  -0.6: are … done, arran-, arrange, arrete … NUMBER, as the, asi … no, ask NAME, assis-, assurance |
  -0.6: at … bus, at … stop, ate, attached, attached |, authorize, automne, automne |, autorise … reparation
  -0.6: avant d, avant que, avez … texte, avisa-, avisaron, avoir, aweso-, awesome, ayuda-, ayudo, azul |
  -0.6: babys, bagag-, bajad-, bajada, base, be … NUMBER, be … the, be … to, before noon, bent |, bequille |
  -0.6: best … to, big, bike … it, bless-, blonde |, blue, bonjour … ne, bonne annee, bonne nouvelle, boss
  -0.6: botto-, bottom, bought … bike, bring it, burie-, buried, bus … near, busco, buste-, busted
  -0.6: but … texts, bye |, ca veut, ca … dire, ca … recevoir, ca … tout, ca … va, calid-, calidad
  -0.6: call … NUMBER, came … of, camino, can … fix, can … texting, can … with, cancelen, cancelen mi
  -0.6: cansado, car |, carte … credit, ce modele, ces messages, chain |, chale-, chalet, chambres
  -0.6: changed my, changez, chercher |, chica, choic-, chose pour, christmas to, cleat-, cleats, click
  -0.6: clicking |, coat, cold, commandes, comme ca, commute, comprend, comprend pas, compro, con usted
  -0.6: con … basta, con … esposo, consentement pour, cook, corto, cotes, cotes |, coule-, couleur, couleur |
  -0.6: count … in, courriels |, court, crap, crap |, crash-, crashed, cuando … de, cuant-, cuanto es
  -0.6: cut out, d … je, dale |, dans … texto, days, de aceite, de ayer, de changer, de consentement
  -0.6: de lumiere, de orden, de paiement, de rechinar, de rouler, de semana, de … como, de … femme
  -0.6: de … numero, de … pluie, dehors |, dejen el, dejenla, delete that, deleted your, demas, demo day, den
  -0.6: dents, denve-, denver, deposit |, deranger mais, des pneus, desabonnez moi, descr-, describe
  -0.6: despues … las, deux |, did she, did … fix, digal-, digale, digale a, dire quoi, disturbing
  -0.6: do … close, do … delete, do … email, do … forget, does it, does … know, dogs, doing |, domicilio
  -0.6: domicilio |, drawi-, drawing, dre, drop it, du, du cash, du rappel, early |, el freno, el link
  -0.6: el paquete, el … dice, elle travaille, en double, en ligne, en reunion, en stock, en … besoin
  -0.6: en … du, en … lista, en … un, en … votre, end feels, enlever la, enlevez la, ennui-, ennuie, entry
  -0.6: error quiero, es NUMBER, es sorpresa, esa llanta, escribale, escribe, espanol |, esposo |
  -0.6: est quittes, est tout, est … au, est … ce, est … dans, esta vez, estimate, estoy afuera
  -0.6: estoy cansado, etait pas, etait quoi, etc, etudiant, everywhere, except, expen-, expensive, eye
  -0.6: faites … des, fed … with, fermez a, fille |, fin … semana, fini la, fins, fitti-, fix the, fixe
  -0.6: fois que, fois … je, for anything, for next, for nothing, for sunday, for … me, for … other, foto |
  -0.6: francais, freine, frenos no, from … NUMBER, garantie, gasta-, gauche, genia-, genial, genial |
  -0.6: give … for, give … to, go for, go … it, good … for, gorge-, gorgeous, gracias mi, grave, great thank
  -0.6: group text, gusta-, guys have, gym, halfw-, halfway, halfway … the, handy |, have … in, have … number
  -0.6: here so, here … are, hier soir, hiver, house phone, huh |, i deleted, i dey, i mauvais, i really
  -0.6: i … come, i … so, icy, in law, in … end, in … list, inche-, inches, infol-, infolettre, inscr-
  -0.6: inscrivant, instead |, interesse … la, is on, is … best, is … for, is … ok, is … right, it alone
  -0.6: it from, it ok, it thank, it … again, it … another, it … like, it … now, j … parle, jamais accepte
  -0.6: jamais … ce, jamais … de, je connais, je vous, je … dois, je … les, je … veux, joyeux, joyeux noel
  -0.6: jusqua NUMBER, just … you, kickstand, l adresse, l hiver, l … adresse, l … en, la batterie, la fin
  -0.6: la llave, la noche, la pieza, la puerta, la rouille, la … afuera, la … al, la … elle, lab, langu-
  -0.6: las luces, le bebe, le cable, le club, le de, le dije, le gusto, le lavage, le rappel, le … arriere
  -0.6: le … ca, le … en, le … mon, le … pneu, leave … out, leave … phone, left you, left … on, leh, lejos
  -0.6: les cotes, les … pis, let NAME, let … think, letre-, letrero, lien … paiement, lift, list is, lista-
  -0.6: llamadas, llave, lo demas, lo … mas, lol … i, longu-, looke-, looked, louez vous, luces |, lunes |
  -0.6: mailb-, mailbox, mailing list, mais les, make me, making … want, man |, manager, manana |, mandan
  -0.6: mandar mas, manej-, maquina, masks, matin, me alcanza, me avisaron, me because, me dijo, me escribe
  -0.6: me manda, me pasa, me think, me tiene, me want, me … about, me … am, me … be, me … if, me … new
  -0.6: me … take, me … with, mecano |, meill-, membership, mensaje dice, mensaje me, mensaje |, mensaje … mi
  -0.6: mensajito, merci du, merci … l, merci … rappel, merci-, mercr-, mercredi, mercredi |, merry … to
  -0.6: messages i, messages on, mi correo, mi nina, mi suegra, mi … delete, miedo, mines, minutes, moi lol
  -0.6: moi … la, moi … que, moi … tout, molestia, mon … cell, mon … est, mondays, mondays |, more … the, mot
  -0.6: much … you, mums, my brother, my house, my husband, my knee, my money, my spot, my … died
  -0.6: my … instead, n importe, nada … eso, necesito el, need … stop, needs … be, new … can, next … the
  -0.6: no autorice, no me, no por, no … after, no … alcanza, no … it, no … llegar, no … nada, no … ocupo
  -0.6: no … ruido, noche |, non je, norma-, normal, not authorize, not email, not forget, not had, not say
  -0.6: not that, not too, not … enough, not … fault, not … now, not … today, not>these, notifications svp
  -0.6: nouveau … c, nouvelles |, number again, number changed, number>law, numero NUMBER, numero … es
  -0.6: numero … je, numero … le, numero … magasin, numero … orden, numero … tu, nunca me, o |, oblige, obra
  -0.6: of town, of us, of … month, of … on, off again, off … it, ofici-, oficina, ok you, old tires
  -0.6: on arrive, on please, on … new, on … no, on … quittes, on … side, opcion, option 2, or a, or … it
  -0.6: orale, orden de, otra, otra … se, ou pas, out your, out … the, out … town, ouver-, panne, paquete
  -0.6: par … garantie, para alla, para hoy, para … a, parad-, parada, parfait merci, parto-, partout, pas a
  -0.6: pas mal, pas qui, pas … a, pas … personne, pas … probleme, pass |, payin-, paying, pays, people are
  -0.6: perdon |, pero ni, persona |, personne a, peux arreter, peux … a, peux … vous, phone … this, picture
  -0.6: pictures |, pido … favor, pieza |, pis … moi, piso, plan |, plante, please NUMBER, please leave
  -0.6: pluto-, plutot, podrian … de, poncho, por … de, por … quiero, porte |, pour mes, pouve-, pouvez
  -0.6: pouvez … me, prese-, presse, presses, proche, proche |, puedo cancelar, puert-, puerta, punto-
  -0.6: puntos, que rapido, que … cobren, que … etait, quelque … pour, quest-, quien … el, quieras
  -0.6: quiero … mi, quilt-, quittes, quiza-, quizas, ralei-, raleigh, rapido, read … texts, reaso-
  -0.6: recevoir … messages, rechinar, regular, remettre, remettre |, remove my, remove … phone
  -0.6: removed … from, rendu, rental, reparations, replied … to, reponds pas, retirer … velo, revoi-, rim
  -0.6: robot … me, rodad-, roues, row, rush |, s est, s … a, safe |, sais … qui, saison |, sale end, salon |
  -0.6: saludos a, sauve, say … i, saying no, says NUMBER, scare-, scratch |, screen |, screw-, scuse-
  -0.6: scusez, se corto, se poncho, se … agradezco, secon-, second, sees, seguro, send, send one, sent … the
  -0.6: serre-, short, si la, si no, si quelqu, siga, sincerely, sleep |, sobro, sorpresa, space, spamming
  -0.6: sport-, sports, spot |, stand-, still sending, stole, stop making, stop near, stop … about
  -0.6: stop … presses, suegra, suert-, suerte, suivi, sur … velo, sure, sus mensajitos, synth-, synthetic
  -0.6: taco, take … for, take … your, tantos mensajes, teeth, teeth |, tengo |, terminaron, text after
  -0.6: text do, texto cuando, texto quand, textos aussi, textos votre, textos … moi, texts … a
  -0.6: texts … please, texts … you, than an, than … thought, thanks a, that … of, that … you, the auto
  -0.6: the best, the city, the class, the demo, the fenders, the grp, the hill, the mechanic, the month
  -0.6: the newsletter, the photo, the presses, the robot, the summer, the trade, the tubes, the wheel
  -0.6: the … are, the … early, these are, these>not, this month, this … right, thought |, thread |, thule
  -0.6: thurs-, time … you, tired, to all, to bring, to … ahead, to … ex, to … with, to … your, todo bien
  -0.6: toilet, tomor-, tomorrow, too long, top … the, tout |, transferencia, troub-, trouble, tu le, tu … la
  -0.6: turn on, typed, ubicados, un mensaje, un … en, un … merci, under NUMBER, up again, up … a, update |
  -0.6: usada, used bikes, uso |, ustedes … de, utiliser, vais passer, vais … etre, velo vous, velo … svp
  -0.6: velo … tu, venda-, vendamela, vendre, venmo, vers NUMBER, veut dire, veut … quoi, vez se, vidri-
  -0.6: viern-, viernes, voicemail, volun-, vos heures, vos … ca, votre cafe, votre site, votre … est
  -0.6: vous auriez, vous dois, vous enlever, vous un, vous … c, vous … change, vous … la, voz, waiti-
  -0.6: waiting, walt, wants, was … and, was … but, we moved, we said, when will, when … bike, white, who am
  -0.6: who keeps, wife he, window |, winte-, with her, with … brakes, worked, would … the, xmas, y yo
  -0.6: y … rien, yikes |, yo … por, you but, you check, you fix, you gave, you guys, you llegue, you my
  -0.6: you pague, you reach, you remove, you terminaron, you texted, you turn, you … bike, you … home
  -0.6: you … know, you … or, you>more, you>remove, your … name, your … now, | NUMBER, | add, | approve
  -0.6: | better, | customer, | digale, | enleve, | everything, | fine, | hacen, | hope, | if, | igualmente
  -0.6: | k, | ma, | mandeme, | nice, | orale, | perdon, | quel, | see, | sigan, | ta, | they, | vi, | video
  -0.6: | voy, | were, | … add, | … al, | … annee, | … bateria, | … bell, | … bonito, | … brakes, | … called
  -0.6: | … cansado, | … care, | … ce, | … cessez, | … corto, | … demande, | … gustan, | … happy, | … in
  -0.6: | … insurance, | … matin, | … personne, | … pouvez, | … received, | … recu, | … sais, | … suspension
  -0.6: | … terminaron, | … texte, | … texting, | … wanted, | … wants, ~_abi, ~_beh, ~_cap, ~_cin, ~_cle
  -0.6: ~_com, ~_du_, ~_emb, ~_fal, ~_fri, ~_glo, ~_gol, ~_gor, ~_hai, ~_hiv, ~_if, ~_lay, ~_mam, ~_map
  -0.6: ~_mat, ~_nai, ~_pes, ~_rub, ~_sec, ~_sep, ~_tal, ~_unl, ~_vai, ~_vel, ~_won, ~acce, ~agal, ~agn
  -0.6: ~agne, ~ago, ~aill, ~aiti, ~alco, ~amaz, ~amme, ~ammi, ~anad, ~anej, ~ang_, ~anyt, ~ato_, ~awe, ~awes
  -0.6: ~ayi, ~ays_, ~bank, ~bed_, ~beh, ~bend, ~big_, ~bles, ~cant, ~car, ~ceme, ~cibi, ~cibo, ~cing, ~cod
  -0.6: ~cois, ~cold, ~croc, ~cted, ~cto_, ~das_, ~dere, ~dogs, ~dos, ~dy_, ~ebe_, ~ecir, ~eden, ~edi, ~eeps
  -0.6: ~eer, ~efor, ~egla, ~eil_, ~ein, ~ella, ~enu_, ~eps_, ~erce, ~ercr, ~ersh, ~esd, ~etar, ~eto, ~extr
  -0.6: ~ferm, ~ffi, ~fitt, ~gard, ~gol, ~gor, ~guro, ~hang, ~hi_, ~hite, ~hoo, ~hori, ~hors, ~iao, ~iao_
  -0.6: ~ide, ~ier_, ~iern, ~ife, ~ike, ~ing_, ~ipt_, ~isa, ~istr, ~iti, ~ixe, ~jal, ~jenm, ~key_, ~kst
  -0.6: ~ksta, ~lave, ~laya, ~lec, ~lect, ~led, ~led_, ~llo, ~lose, ~luto, ~mala, ~map, ~mbre, ~mex, ~minu
  -0.6: ~morr, ~mpla, ~mpro, ~nca, ~ncai, ~nee_, ~neg, ~nfir, ~nfor, ~norm, ~now_, ~oat, ~oda, ~ogra, ~ogs
  -0.6: ~ogs_, ~oint, ~old_, ~olu, ~oma_, ~omi, ~omor, ~ost, ~ote, ~our, ~outu, ~oves, ~payi, ~pick, ~plut
  -0.6: ~pues, ~rafi, ~ral_, ~rang, ~rcr, ~rcre, ~reta, ~rig, ~rmal, ~rnes, ~roub, ~roun, ~rrec, ~rsd, ~rsda
  -0.6: ~rte_, ~ruid, ~sap, ~sce, ~sec, ~seco, ~self, ~sez, ~sez_, ~sh_, ~stio, ~tate, ~tob, ~toda, ~tomo
  -0.6: ~tory, ~ttom, ~ucks, ~uda, ~uedo, ~ugh, ~uid, ~uivi, ~ulai, ~uleu, ~ump_, ~unl, ~unos, ~upo_, ~urge
  -0.6: ~urs, ~ursd, ~usez, ~utot, ~uve, ~var_, ~very, ~vid, ~vot, ~wint, ~won, ~xtr, ~xtra
  -0.7: NAME … it, NUMBER do, NUMBER from, NUMBER now, NUMBER or, NUMBER psi, NUMBER … NAME, NUMBER … and
  -0.7: NUMBER … est, NUMBER … one, a hacer, a le, a loaner, a poner, a receipt, a repare, a spare
  -0.7: a … message, a … que, abier-, abonne a, abonnee, about |, accord |, again … it, ah ben, ai besoin
  -0.7: ajoutez … a, ajuste, ajuste |, algun-, alguna, alto de, alto … la, ancien, and one, answered
  -0.7: anterior you, anyon-, anyone, appelle moi, approved, apres … svp, are so, are … guys, are … out
  -0.7: arret d, arret … autobus, arrete … passant, arrivent, arrivent … NUMBER, as spam, ask |, assez de
  -0.7: assurances, at … shop, atendio, atras |, attac-, attendre, au chalet, automated, avant NUMBER
  -0.7: avec … velo, avertissez, avez … une, babys-, befor-, before, bet, bet |, bike … me, bike … the
  -0.7: biscu-, blanco, bonjour … est, both, boue, brake is, breaking, build, but … am, but … it, c … annule
  -0.7: c … encore, c … long, c … normal, ca prend, ca … un, cafe |, call you, call … do, cambi-, can … hear
  -0.7: can … still, canasta por, canasta … favor, cancel please, candado |, card, caro |, cash |
  -0.7: celular … mi, cessez de, chain … off, charg-, cheques, claim, club, combien, come, come out
  -0.7: come over, come … the, commentaire, como … suscribo, computer, contact for, contratando
  -0.7: contratando |, correcto, corta-, cotiz-, cotizacion, could … get, cree, creo … es, crevaisons
  -0.7: cuidense, d autobus, dad … not, dans … message, de credit, de grincer, de presse, de temps, de un
  -0.7: de … des, de … dessus, de … fille, de … lol, de … ninos, de … taller, de … vieux, debo, debut-
  -0.7: dejam-, deje … el, dejel-, dejen … bici, delete grupo, delete sabado, delete taller, depec-, depechez
  -0.7: derailleur |, desactivez, dice … no, did my, did … authorize, digas, dile a, dirai-, dirait, distu-
  -0.7: dites, do … cut, do … let, don, donde me, done … this, donnez, door |, dos |, douan-, douane
  -0.7: dropped it, du magasin, du … a, easier, easier for, easier … me, ecoeure, el martes, email-
  -0.7: en revenant, en una, en … bici, encor-, encore, enfants, enleve de, es con, es … bueno, est long
  -0.7: est moi, est normal, est … frere, est … m, est … magasin, est … velo, esta bien, este mismo, estoy |
  -0.7: etes, every time, everyones, exame-, examen, faceb-, factu-, fall, fastidio con, fault, favor |
  -0.7: favor … me, fax, fete, fille a, film, fish, font, for a, for … thanks, for … week, forev-, forever
  -0.7: fourc-, fourche, full stop, gants, garde boue, gardez, gastar, gift cards, goose, grince, grincer
  -0.7: grincer |, gris, grp, grupo, gustan, guys … to, habs, hace, hacked, hagan … mas, haha i, hair, handy
  -0.7: happened, he told, he … in, helmets |, hende-, hendersons, hey |, hi, his number, hit, honest |
  -0.7: horar-, horario, horario |, how … would, http, huffy, huile |, i just, i prefer, i … dropped
  -0.7: i … left, i … on, i … please, i … take, igualmente |, in … number, in … tunnel, inch, infin-
  -0.7: infiniment, interac, interesse … le, is gone, is right, is still, is why, is … paint, is … with
  -0.7: it out, it over, it … accident, it … more, jamais de, jase, je sors, je t, je … du, je … ecoeure
  -0.7: je … rappelle, jk, k, keep … the, kicks-, know if, knows, koi, kona, l assurance, l entreposage
  -0.7: la location, la reservation, la roja, la vis, la … pero, laissez … un, lake, las notificaciones
  -0.7: las rueditas, lavage |, law>remove, law>want, lawn, le chien, le message, le panier, le support
  -0.7: le systeme, le virement, le … NAME, le … los, le … mensaje, le … mi, leave me, left, left it
  -0.7: left … message, les promos, les reflecteurs, like that, lis, list>wrong, lista no, liste … l
  -0.7: llanta … no, llantas, llegar |, lleva, lo … sea, loan, locke-, locker, longer … the, low, lui qui
  -0.7: m … a, ma pedale, maest-, maili-, mailing, mais oui, maiso-, maison, make a, making me, mama este
  -0.7: mano de, manqu-, manque, mauvais |, me acuerdo, me atendio, me font, me gustan, me here, me suscribo
  -0.7: me … con, me … mucho, me … on, me … stop, me … way, merci d, merci … avoir, merry, mes … a, message a
  -0.7: message d, message dit, messages a, messages c, messages … est, metan, mets, mi familia, mi senora
  -0.7: midi |, mien |, mine … the, minutos, mis sur, mm, moi dans, moi l, moi … mon, moi … numero, mois |
  -0.7: mon vieux, more messages, more … from, more … this, more>not, moyeu, music, my boss, my dad
  -0.7: my pickup, my sons, my wheels, my … at, my … wants, myself |, n i, need it, need … be, neuf |
  -0.7: never … me, new, new … is, newsl-, newsletter, nieve, nite, no hurry, no necesito, no pude, no rush
  -0.7: no … acuerdo, no … esa, no … lo, no … messages, no … metan, noche, nomas la, not fix, not it
  -0.7: not live, not tell, not … permission, nothi-, nothing, now |, nueva |, number now, number … the
  -0.7: number … your, number>more, numero … NUMBER, october, ok … i, on dirait, on … i, on … other
  -0.7: on … phone, one for, one on, only … me, or just, oublie |, oui … confirme, out there, over NUMBER
  -0.7: over i, owe you, pads |, pal, papa |, paper, papin-, papineau, par courriel, par le, par … j, park
  -0.7: partir, partir de, pas … aujourdhui, pas … facture, pas … message, pas … presse, paso … ella, patro-
  -0.7: pedals, penser, perdon … no, pido de, pin, plais-, plaisir, plaisir |, plast-, please … do, plus cher
  -0.7: plus … ca, plus … je, policy, ponchaduras, ponga, por lo, por … en, por … yo, poten-, pouce-, pouces
  -0.7: pour … messages, pour … ride, pouvez me, prenez vous, preoc-, pres, privado, proce-, progr-, promi-
  -0.7: promise |, promocion, propo-, pueden, pueden … los, push, quand vous, que en, que estaba, que … es
  -0.7: que … hoy, que … quedo, quedo |, quelque, quiero … recordatorios, quite el, quitting, read your
  -0.7: rear |, reason, receipt, received, recomendo, reflecteurs, refund |, regle |, reins-, remboursable
  -0.7: remboursez moi, remove … from, rentr-, repond, retire mon, retraite, revenant, roads, robad-, robada
  -0.7: rock |, rude, rueda |, saiso-, saison, salt, sandw-, sandwich, save me, sea |, sec, senora, sense
  -0.7: serrer, sert, servicio de, seule-, seulement, seven, she … it, shima-, shimano, si voy, si … quiero
  -0.7: side … the, sign |, sigui-, site |, skis, so … need, sons, sorpr-, sorry … is, souvi-, souviens
  -0.7: spam you, spoilers, spot, stem |, stop avec, stop … service, student, su … que, suis ecoeure
  -0.7: suis … reunion, summe-, summer, sur mon, sur … liste, suscribo, t … la, take … time, taman-, tamano
  -0.7: tarje-, tarjeta, tax, tempo-, tenan-, tenant, tengo una, tercera, terminamos, termino, text … better
  -0.7: text … here, texte |, texts so, texts … here, texts>me, than NUMBER, that works, that … ok, the back
  -0.7: the battery, the bell, the contact, the good, the invoice, the motor, the pedals, the receipt
  -0.7: the scratch, the seat, the ticket, the … a, the … about, the … can, the … i, the … of, the … ok
  -0.7: the … they, the … tire, the … way, there |, there … i, these>you, they … me, thing i, this creak
  -0.7: this … number, this … on, thurs, thursday, ticket |, tienda … no, tight-, tighten, timbr-, timbre
  -0.7: time … stop, tirel-, tmr, to NAME, to quit, to … any, to … who, todav-, todavia, tombe, tonig-
  -0.7: tonight, tot, tourn-, trade, triat-, triathlon, trompe d, trop cher, trott-, tu … chez, tuesd-
  -0.7: tuesday, tune |, tunne-, tunnel, un cadeau, un faux, un … velo, unblo-, unblocked, under my, up … am
  -0.7: up … is, urgen-, usage, usted, utili-, van |, velo … ma, velod-, vendr-, vez |, vieil-, viens de
  -0.7: vites-, vocal-, vocale, vol, volver … recibir, vos messages, vos … a, vos … arrivent, vos … me
  -0.7: vous les, vous pour, vous … envoyer, vous … qui, voy … hacer, wants to, warranty |, way home, wear
  -0.7: what can, what does, when … you, whene-, whenever, will take, will text, with … chain, with … i
  -0.7: worke-, working |, worn, worries |, would … want, wow |, wrong address, wrong name, y etre, y penser
  -0.7: y … une, yep, yes or, yes … no, yikes, you add, you consegui, you get, you is, you los, you open
  -0.7: you … llego, you … one, you … otra, you … them, you … with, you>forever, your mailing, your place
  -0.7: your … from, your … message, | allez, | bar, | bueno, | car, | d, | donnez, | estan, | full, | genial
  -0.7: | mama, | police, | rappelez, | sending, | silence, | sunday, | sure, | tengo, | toujours, | trop
  -0.7: | trying, | well, | yep, | yikes, | … acepte, | … achetez, | … adore, | … annoyed, | … arrete
  -0.7: | … arreter, | … beau, | … bien, | … cancel, | … deal, | … deleted, | … ended, | … il, | … keeps
  -0.7: | … last, | … link, | … maintenant, | … making, | … merci, | … messaging, | … motor, | … new
  -0.7: | … nomas, | … owe, | … parle, | … pasa, | … prefer, | … pude, | … quelle, | … quit, | … refuse
  -0.7: | … sale, | … saved, | … too, | … trompez, | … voisin, | … want, | … worries, ~000_, ~_aft, ~_agu
  -0.7: ~_art, ~_asi, ~_ayu, ~_be, ~_bef, ~_bra, ~_cer, ~_clu, ~_cov, ~_dio, ~_fee, ~_gue, ~_gy, ~_hi_, ~_igu
  -0.7: ~_k_, ~_kon, ~_lb, ~_len, ~_loa, ~_mea, ~_noc, ~_nou, ~_pas, ~_pho, ~_que, ~_rin, ~_rot, ~_tha, ~_vir
  -0.7: ~_wat, ~_we, ~_wed, ~_whi, ~_ya, ~abie, ~abit, ~abl, ~abr, ~aceb, ~aes, ~aest, ~afte, ~aga_, ~ale_
  -0.7: ~alie, ~alle, ~alut, ~anas, ~ando, ~anyo, ~ape, ~arei, ~ari_, ~arj, ~arje, ~arl, ~arp, ~ars_, ~ast_
  -0.7: ~aun, ~aunt, ~avia, ~ayu, ~ayud, ~bef, ~befo, ~bes, ~ble_, ~cale, ~camb, ~cap, ~ceip, ~cert, ~cion
  -0.7: ~cir, ~ckst, ~club, ~come, ~cred, ~crie, ~cus, ~dals, ~das, ~davi, ~day_, ~deci, ~dge_, ~disc, ~dist
  -0.7: ~dul, ~eam_, ~ebo_, ~echi, ~ecra, ~eft_, ~eg_, ~egg, ~eip, ~eipt, ~eir, ~eja_, ~ejam, ~elf, ~elf_
  -0.7: ~end, ~endr, ~ened, ~enev, ~epa, ~erry, ~esda, ~ettr, ~evu, ~eway, ~ewsl, ~fair, ~fal, ~feli, ~fet
  -0.7: ~fete, ~gina, ~go_, ~gra_, ~gual, ~gui, ~habl, ~harg, ~hene, ~her_, ~hima, ~hive, ~hom, ~hon_, ~hort
  -0.7: ~iba, ~icin, ~id_, ~ido, ~iei, ~ieil, ~ies_, ~ija_, ~ild, ~ild_, ~ilis, ~imbr, ~inar, ~inen, ~ins_
  -0.7: ~irs, ~istu, ~ita_, ~itar, ~ite, ~itti, ~ium, ~ium_, ~iz_, ~jeta, ~kona, ~laim, ~lati, ~liz, ~llav
  -0.7: ~lle, ~lleg, ~long, ~lord, ~lowe, ~lub_, ~maes, ~mage, ~man, ~mana, ~manq, ~manu, ~maz, ~mbr, ~menc
  -0.7: ~merr, ~mien, ~mis, ~mper, ~nce_, ~ndra, ~nfol, ~nnai, ~nnin, ~nov, ~nque, ~nvie, ~nyo, ~nyon, ~nyt
  -0.7: ~odad, ~odav, ~ogr, ~omis, ~ompl, ~onig, ~onna, ~ono_, ~ood, ~ooke, ~opp, ~orev, ~oro, ~ote_, ~othi
  -0.7: ~ourc, ~ourn, ~ous, ~pene, ~pote, ~pouc, ~ppoi, ~prog, ~puer, ~pute, ~ques, ~ranc, ~raz, ~ree, ~reil
  -0.7: ~resc, ~ride, ~righ, ~rje, ~rjet, ~rns, ~rog, ~rogr, ~romi, ~rpr, ~rsa, ~rust, ~say, ~scue, ~see
  -0.7: ~sem, ~sert, ~seu, ~shim, ~shor, ~sic_, ~slet, ~so_, ~stan, ~stly, ~stur, ~tarj, ~tax_, ~tche, ~team
  -0.7: ~tem, ~tess, ~tha, ~tili, ~tmr_, ~trat, ~tru, ~trus, ~ttac, ~uant, ~uci, ~udg, ~udge, ~ue_, ~uel
  -0.7: ~uesd, ~ugh_, ~uie, ~ull_, ~unes, ~unio, ~urn, ~usa, ~ush_, ~uvel, ~vag, ~vage, ~vel, ~viei, ~vol
  -0.7: ~vra, ~wat, ~wed, ~whee, ~whi, ~wsl, ~wsle, ~xie, ~yed, ~yed_, ~yud, ~zon
  -0.8: NAME about, NAME the, NAME … phone, NUMBER … it, a deal, a line, a matin, a … ans, a … casa, a … chum
  -0.8: a … envoyer, a … mari, a … me, acces-, accord avec, aceit-, aceite, after, ai mal, ai … besoin
  -0.8: ai … hier, air, al … de, alla |, allergic, allergic to, allo |, alto por, alto … favor, am … at
  -0.8: am … interested, am … up, and have, and … was, ando … bici, annonce, annulez … rendez, anos |
  -0.8: any news, any … on, appreciate the, approve, are … me, arrete a, arreter … textos, arriere |
  -0.8: asked … the, asking |, atend-, atras, autob-, autobus, avais, avant … svp, avec le, avec … bike
  -0.8: avec … cell, avisarle, avisen a, avisen … mi, ayer y, baja los, baja … la, bajita, barata, bars
  -0.8: basta … lluvia, be done, be … by, bici jaja, bike with, bike … do, bless you, bleu, bolt, bon … de
  -0.8: bon … pour, bonjour je, bonne … NAME, boss |, both of, both … us, boute-, bouteille, break-, bring
  -0.8: brother, but keep, but … says, but … there, by mail, c est, c … au, ca a, ca arrete, cadena |
  -0.8: calls |, came off, can my, can someone, can … drop, can … resend, can … talk, cancel the, cards
  -0.8: cassette, cell a, cell … moi, celle la, cerra-, cesse, cet, chang-, cheap, chido, cierran, cinco
  -0.8: city |, class |, cm, code |, coffe-, coffee, combien ca, combien |, comment … le, compt-, compte |
  -0.8: con … frenos, connait, consignment, contact the, contacts |, conve-, cortado, cost, could i, count me
  -0.8: cours … mecanique, cousi-, creak, creme, croches, cuando … las, cuide-, d autre, d … avec, d … pour
  -0.8: dad |, dans mes, dans … textos, data, de bon, de bruit, de disco, de favor, de lluvia, de mecanique
  -0.8: de prix, de vendre, de vous, de … cita, dejenme, delete jueves, deleted it, depen-, derniere … que
  -0.8: desactiver, desk |, desol-, desole, devis, dey, dice, did the, did … guys, difference |, direct
  -0.8: disco |, disculpe |, do … order, do … pick, do … still, do … tell, domic-, du dossier
  -0.8: du stationnement, duck, each … is, ecrire ici, ecrivez … a, eggs, el manubrio, el pedido, el … es
  -0.8: email … to, en passant, en … une, ends, enough … with, envoie moi, equivocaron de, es de, es estafa
  -0.8: es este, es molestia, es … ultimo, ese modelo, eso … fue, est annule, est gratuit, est pret
  -0.8: est … bonne, est … votre, esta … baja, esta … bici, esta … la, estar, estime, europ-, europe, every-
  -0.8: examp-, example, example com, existe, expla-, explain, facebook, factura por, fait … je, faites vous
  -0.8: fat bike, fetch, file |, finde, finis-, fits, for … bike, for … frame, freins, frere |, from NUMBER
  -0.8: from … by, from … is, fue lo, fui y, garan-, garantie prolongee, get on, get texts, get there
  -0.8: get … NUMBER, gift |, good … know, green one, groupe svp, guidon, gym so, habit-, hable, has
  -0.8: hay … mas, he does, hein |, hier j, hier … ai, hold it, house, how … is, hub, huile, husba-
  -0.8: i accidentally, i removed, i send, i was, i … know, if so, if … have, il pleut, in, in meetings
  -0.8: in spanish, in texts, insan-, insane, instagram, interesa, interessent, into, is about, is bad
  -0.8: is … name, is … ready, it … but, it … next, it … yours, izqui-, izquierda, j … donne, j … mal
  -0.8: je demande, je le, je prefere, je retire, je … envoie, je … pas, je … reviens, je … vos, jealo-
  -0.8: jealous, jpass-, jpasse, kids, la bateria, la chaine, la de, la direccion, la ocupo, la parrilla
  -0.8: la promo, la sonnette, la … otra, la … prolongee, la … s, lache-, ladie-, ladies, landlord
  -0.8: last night, late, le devis, le dossier, le stop, le … dehors, le … velo, les pedales, les vieilles
  -0.8: libra-, lie, line … the, list>send, lista para, liste … la, llamar, lmk, lo reenvia, lock |, m en
  -0.8: m interessent, m … ce, m … envoyez, magni-, magnifique, mais gardez, mais il, mais … est, making the
  -0.8: malades, manch-, manda, marathon plus, marche |, martes |, may, me another, me dijeron, me interesa
  -0.8: me puede, me quede, me … did, me … reenvia, me … su, me … svp, me … une, me>these, mecanique |
  -0.8: meetings, mensajes se, merci … les, merry christmas, message |, mettez les, mi … gracias, mi … you
  -0.8: mille, miser-, misere, modelo, moi … je, mon … chez, mon … pis, money |, monte, mount, movie
  -0.8: my NUMBER, my sister, my … blocked, my … can, my … shop, my … will, ne connais, no cap, no frena
  -0.8: no fue, no pierdan, no use, no worries, no … llame, no … molestia, no … pedi, no … quiere, noir
  -0.8: nom du, non |, non … veux, noon |, nop, not here, not let, not quit, not … late, noted
  -0.8: nouveau numero, now i, now lol, now … does, np, np |, number before, number … do, octob-, of things
  -0.8: of … kid, of … out, old bike, omw, omw |, on again, on annule, on the, on … counter, on … invoice
  -0.8: one … my, one … of, only … one, opted for, opted out, opted … the, order-, otez le, out … and
  -0.8: over and, over the, owner, papa, para cuando, parqu-, parri-, parrilla, part |, pas par, pas … accord
  -0.8: pas … nom, pas … numero, passant, past, petit, phone … the, pie, pieces |, pis … ai, pleut
  -0.8: police report, poner, por … que, por … you, portuguese, possible |, poste-, pour cette, pour m
  -0.8: pour … vos, pouvez … verifier, prefere, presse |, print-, prochaine, prolo-, prolongee, promp-
  -0.8: prompt, psi, pude, puede, puede … el, puede-, pulls, quand c, quand … es, que tanto, que … pero
  -0.8: quel … de, quelque chose, quien le, quien … la, quit … job, quitar … oxido, quiten a, quote
  -0.8: rappelez moi, reach me, recevoir un, rechi-, recibi, recibiendo sus, recibir los, recibo, recoger |
  -0.8: recois, recoj-, reecr-, reenv-, reenvia, reenvia |, regle, repondu stop, resch-, reschedule, retab-
  -0.8: retablissement, retire de, rever-, reviens |, rock, rode, roue |, said NUMBER, sais … encore, sale
  -0.8: saliendo, salio, se … mi, season, semaine prochaine, send a, sent you, shop on, sick, sigam-, sigame
  -0.8: signal, siste-, so far, sold that, someo-, sortez le, sortez … velo, soup, soy bajita, soy |, squeak
  -0.8: stationnement, stickers |, stock |, stolen |, stop do, stop my, stop pis, stop your, stop … that
  -0.8: su papa, suegr-, suis desabonne, svp ne, t en, take … to, tape, tea, test, text … for, text … husband
  -0.8: text … it, texted … wrong, texter j, texter … ai, texto de, texto … en, texto … pas, textos … font
  -0.8: textos … part, than i, that last, that … all, that … and, that … me, the cat, the check, the display
  -0.8: the house, the noise, the office, the red, the serial, the snow, the … charge, the … name
  -0.8: the … phone, the … quit, the … tires, the … tune, the … will, there by, there in, think left
  -0.8: this … it, throu-, through, tired |, to drop, to ride, to … him, to … last, to … more, tomat-, tomato
  -0.8: too … i, too … messages, traen, trek |, ttyl, ttyl |, un mensajito, un numero, un … con, una hora
  -0.8: une liste, une place, une |, unit, unsub … from, uso, vais y, van … mandar, verifier, vert, vi el
  -0.8: vieilles, vos … j, vous achetez, vous rappelle, vous verifier, vous voir, want … know, wednesday
  -0.8: what is, when can, where do, wheres the, whys, will stop, with these, wooho-, woohoo, work, work i
  -0.8: worries, would you, would … me, wrong size, wrong … is, xbox, y … el, year, you resend, you the
  -0.8: you … doing, you … frena, you … her, you … necesito, you … ocupo, your last, your … just
  -0.8: your … system, | ask, | deux, | does, | free, | honestly, | llevo, | lmk, | lo, | mis, | miss, | nop
  -0.8: | noted, | np, | nvm, | omw, | pas, | same, | school, | sick, | sign, | ttyl, | une, | unsubscribe
  -0.8: | vivo, | wait, | whose, | why, | woohoo, | … at, | … bajita, | … brake, | … gusto, | … if
  -0.8: | … interested, | … just, | … mandan, | … pedale, | … pierdan, | … quede, | … repondez, | … s
  -0.8: | … sonnette, | … voyons, | … worrying, ~_ala, ~_aun, ~_cal, ~_cm, ~_cm_, ~_cof, ~_cop, ~_dar, ~_dea
  -0.8: ~_dev, ~_dit, ~_ell, ~_eu, ~_ex, ~_fla, ~_fo, ~_fun, ~_ga, ~_gi, ~_gon, ~_gra, ~_gro, ~_hi, ~_ho
  -0.8: ~_in_, ~_joy, ~_lle, ~_nav, ~_ne, ~_nie, ~_nin, ~_ob, ~_oka, ~_ol, ~_ora, ~_psi, ~_pue, ~_pun, ~_ram
  -0.8: ~_red, ~_rod, ~_se, ~_sic, ~_swe, ~_ta, ~_uso, ~_wee, ~_whe, ~_zi, ~_zip, ~ack_, ~aco_, ~aft, ~agua
  -0.8: ~alio, ~ambi, ~anca, ~apa_, ~aps_, ~arad, ~arga, ~ario, ~arki, ~atta, ~avi, ~awn, ~awn_, ~azo, ~azon
  -0.8: ~bici, ~bolt, ~bon, ~bue, ~can, ~can_, ~card, ~cce, ~choi, ~cis, ~cis_, ~cket, ~ckin, ~cof, ~coff
  -0.8: ~coj, ~conv, ~cook, ~cop, ~cote, ~cous, ~cris, ~dee_, ~dest, ~dev, ~deva, ~dle_, ~don, ~dona, ~eap_
  -0.8: ~eat_, ~ecoi, ~ecoj, ~eek, ~eep, ~eft, ~eil, ~enca, ~eone, ~epe, ~epo, ~ept_, ~eron, ~etu, ~evo_
  -0.8: ~fact, ~ffee, ~frie, ~fuse, ~gale, ~gate, ~gin, ~gran, ~grav, ~gun_, ~hai, ~heel, ~hen, ~hich, ~hill
  -0.8: ~hoi, ~horn, ~hro, ~hrou, ~husb, ~ibr, ~ibra, ~ice, ~ideo, ~ides, ~ids, ~ids_, ~ile, ~ince, ~ine_
  -0.8: ~ionn, ~ira, ~irma, ~izo_, ~joy, ~kes_, ~ket, ~kids, ~kon, ~lam, ~land, ~lder, ~les_, ~leu_, ~lig
  -0.8: ~llam, ~lque, ~may_, ~meo, ~meon, ~mic, ~mit, ~mm_, ~ndio, ~nim, ~nite, ~nora, ~nsei, ~ntal, ~ock
  -0.8: ~oeur, ~ojo, ~ol_, ~ols, ~olt_, ~omeo, ~on_, ~onv, ~onve, ~opc, ~orti, ~otes, ~ou_, ~oues, ~oule
  -0.8: ~ousi, ~ouss, ~oute, ~oyeu, ~papa, ~pat, ~play, ~poke, ~post, ~ppel, ~prov, ~ptan, ~quil, ~quot
  -0.8: ~rati, ~rcer, ~rdan, ~rech, ~reg, ~reso, ~rfai, ~rga, ~rgen, ~riba, ~ril, ~rit_, ~ron, ~rott, ~rp_
  -0.8: ~rsh, ~rshi, ~rtes, ~sban, ~scan, ~serv, ~set, ~sick, ~sito, ~spo, ~stol, ~te_, ~tell, ~thro, ~tit_
  -0.8: ~tole, ~toni, ~tors, ~ttre, ~tude, ~ube_, ~ubel, ~uck, ~ui_, ~umm, ~ums, ~unta, ~uot, ~uote, ~urc
  -0.8: ~urch, ~usba, ~uvo, ~var, ~ven, ~via, ~voq, ~voqu, ~walk, ~week, ~whic, ~wner, ~ybo, ~ybod, ~yez
  -0.8: ~yez_, ~ys_, ~zip
  -0.9: NUMBER not, NUMBER … please, a bot, a list, a whole, a … can, a … delete, a … ir, a … messages
  -0.9: about it, accidentally, accounts, achetez, addre-, address, adjuster, adres-, adresse, ago and, ah
  -0.9: ai supprime, ai … autorise, ai … d, ai … en, ai … le, ai … votre, ajust-, all NUMBER, all done
  -0.9: all … people, aller-, alley-, alleycat, alleycat |, am ready, am wrong, ameri-, and … will, ankle
  -0.9: annulez, anos, anote-, any time, apres NUMBER, apuntar, arreglar |, arretez … reparation, artic-
  -0.9: article, as tu, assez … pour, assurance, at NUMBER, attendez, avec vous, avertissez moi, avez oublie
  -0.9: aviseme, avisos por, bacan-, bacano, baja de, bajan, bajit-, basta de, batterie, be a, be … in
  -0.9: beaucoup |, bici, bici todavia, bici … para, bikes … the, black, bonjour c, bothe-, boxes, boy |
  -0.9: broke, bruit |, bus, but is, by the, ca coute, ca de, calls … no, can … keep, can … use
  -0.9: cancel … order, cancelar el, carbone, caro, cash, ce bruit, cel de, cerca, cicli-, claim number, cle
  -0.9: clienta, clous, commandez, comment … les, complet, complique, comprends rien, con este, con una
  -0.9: con … numero, confused, conna-, contact my, copy |, cross, cual es, customer care, da mas, dans vos
  -0.9: day i, de rien, de samedi, de siempre, de verdad, de … achaler, de … casa, de … hijo, de … les
  -0.9: de … marche, decia, decir, dejamela, dejem-, dejeme, delete … por, depasse, des rappels, deux … vous
  -0.9: di2, dice … si, dimanche |, disappointed, displ-, display, does … have, donc je, donc plus
  -0.9: donne … velo, dossier svp, down the, drop … a, eatin-, eating, el mismo, el oxido, el … porfa
  -0.9: el … se, en, en cuanto, enleve |, enseno, entiendo |, envoie le, es suficiente, es … el, eso basta
  -0.9: espan-, espanol, est au, est coupe, est votre, est … celui, est … derniere, est … nouveau, esta la
  -0.9: estaciono, estar-, excuser, experto, face |, fache, faire pour, faire reparer, fasse, faut que
  -0.9: faut une, favor de, favor … la, fee, fell off, figured, finan-, fit me, flat again, for … class
  -0.9: forgot, freins |, fun |, garantia |, garden, gave … my, go |, gros merci, gros … a, guess who, guido-
  -0.9: gusto, had enough, has not, have … for, hay un, hermana, hiver |, how come, i plan, i wanted, i … 2
  -0.9: i … longer, i … ready, i … use, i … your, ice, if … can, in … NUMBER, in … for, in … the, inscrire
  -0.9: insurance |, interesa … de, ir, is for, is in, is worse, is … over, is … part, is … your, it broke
  -0.9: it until, it … and, j … supprime, je me, je serai, je … passer, je … pu, je … y, jueves por
  -0.9: jueves … favor, just … and, km, know … you, l article, l horaire, la camara, la clase, la pluie
  -0.9: la porte, la tienda, la … ahorita, la … es, lab |, le avisen, le casque, le droit, le … du, le … j
  -0.9: learn, les autres, limiter, list>me, list>remove, lit, llamada, llames, llant-, llego |, lock
  -0.9: lose … number, lost, louez, lunch, luz |, ma … NAME, mal au, maman, maneje, manub-, manubrio
  -0.9: marque |, mas y, mdr, me fue, me urge, me … delete, me … llamar, me … pasa, me … por, mecanique
  -0.9: membe-, mensaje en, mensaje … lo, mera, merci beaucoup, message me, message … erreur, mi hermana, min
  -0.9: mis … la, miss you, mixed up, modele, mon adresse, mon compte, mon pere, more for, more … NUMBER
  -0.9: more … in, motor, much for, mucho, mucho |, musub-, musubi, my ex, my notifications, my tab
  -0.9: my … bike, my … did, need this, never … i, news, next, no answer, no calls, no da, no entiendo
  -0.9: no recibir, no veo, no … prisa, nomas, norco, nos vemos, not go, not talk, not to, not … thanks
  -0.9: nota |, now what, numb, number and, number … my, numero … en, numero … erreur, nvm, o no
  -0.9: off … NUMBER, offre, ok gracias, okay |, on … avait, one wheel, one who, only NUMBER, opcio-
  -0.9: opt … of, or, out … NUMBER, out … this, outside |, ouvre pas, pago |, pague |, paiement, paque-
  -0.9: pas en, pas je, pas … cette, pas … droit, pasa, pedal, pense |, pere |, personne qui, phone is
  -0.9: phone number, phone so, photo |, picki-, picking, picking up, pintura |, pis ca, please … a, pneu |
  -0.9: poder ir, por … mejor, portu-, pour … alertes, prefere les, preferencia, prend, prende, prest-
  -0.9: presu-, presupuesto, presupuesto |, proud, put my, put your, quand … est, que … mi, qui, quiten el
  -0.9: quiten la, quitenle, remind, remind me, renta-, repair … i, repairs, repeter, repond |, reservation |
  -0.9: reste a, reven-, revoked, rien fait, rouille |, ruedi-, rueditas, rule, sad, salud-, samedi matin
  -0.9: saquen mi, save, savoir |, says it, says … is, segun-, sera, serai, service plan, service |, shop i
  -0.9: si c, si … est, singl-, single, snow, soeur |, sonnette, sont, soy … de, spam musubi, speak, stickers
  -0.9: stop … n, sube, suena, suis … en, suis … sur, svp le, swimm-, swimming, taill-, taille, talk … text
  -0.9: te … de, telephone |, tell … if, tes textos, text back, textos mon, that to, the bill, the bus
  -0.9: the day, the door, the parts, the top, the … right, they are, they have, thing-, things, thinking
  -0.9: this morning, this year, this … goes, this … so, thx for, thx … the, timin-, timing, tiny, tmrw |
  -0.9: to go, to talk, to unsubscribe, to wait, to … NUMBER, toi, tout, town |, trabajo |, trois fois, trop
  -0.9: trouve |, tu … as, tubes, ubica-, urge, usage-, usted |, vacan-, vacances, vais arreter, velo cette
  -0.9: velo … j, velo … la, vemos |, venu, veut plus, veux annuler, video, vieja, voici, voir |, voisi-
  -0.9: vos rappels, voule-, voulez, vous en, vous fermez, vous reviens, vous une, vous … encore, vous … le
  -0.9: vous … une, vuelvanme, wash, way … is, we … a, what … on, when … stop, where-, wheres, which number
  -0.9: wife |, will … quit, windo-, window, won, working on, working … it, worri-, worse |, wyd, yes
  -0.9: yesterday |, you at, you by, you cut, you give, you go, you list, you not, you reached, you … closed
  -0.9: you … now, you … see, your bike, | al, | annulez, | awesome, | b, | be, | bendiciones, | borren
  -0.9: | commandez, | correct, | cross, | dejeme, | despues, | fait, | first, | help, | lol, | me, | merry
  -0.9: | muy, | nos, | not, | quitenme, | somebody, | the, | this, | voici, | whenever, | … 2, | … beaucoup
  -0.9: | … both, | … donne, | … gars, | … gave, | … good, | … guys, | … hija, | … lien, | … m, | … manden
  -0.9: | … mauvais, | … modo, | … mom, | … needed, | … peux, | … signed, | … take, | … vous, | … working
  -0.9: | … yes, | … zapatos, ~_abo, ~_ace, ~_adr, ~_ah, ~_ah_, ~_aju, ~_alt, ~_ama, ~_bea, ~_boi, ~_bol
  -0.9: ~_cas, ~_ch, ~_cr, ~_cri, ~_ea, ~_en_, ~_ge, ~_gru, ~_hig, ~_hon, ~_ice, ~_ir_, ~_jue, ~_km, ~_km_
  -0.9: ~_las, ~_lav, ~_lef, ~_mi, ~_nex, ~_or_, ~_paq, ~_ros, ~_rui, ~_sis, ~_str, ~_sun, ~_tee, ~_tot
  -0.9: ~_tow, ~_tw, ~aby, ~acco, ~addr, ~ades, ~ajus, ~alud, ~ama, ~amad, ~amo_, ~ana, ~anie, ~anol, ~anos
  -0.9: ~ant, ~anub, ~ashe, ~at_, ~atel, ~atin, ~atra, ~avis, ~baby, ~bea, ~bio_, ~blac, ~bleu, ~boss, ~brio
  -0.9: ~cami, ~canz, ~cco, ~cerr, ~cir_, ~clis, ~cm_, ~cone, ~cs_, ~ctri, ~dal_, ~day, ~days, ~ddl, ~ddle
  -0.9: ~ddr, ~ddre, ~dida, ~dita, ~eaki, ~eats, ~ecio, ~ecit, ~eco, ~ecte, ~ede_, ~ejo_, ~enga, ~eno_, ~ento
  -0.9: ~erca, ~erd, ~erer, ~err, ~esa_, ~esso, ~etit, ~ey_, ~falt, ~faut, ~fig, ~floo, ~fri, ~fter, ~gru
  -0.9: ~herm, ~het, ~hien, ~hig, ~high, ~hil, ~hip, ~hop_, ~hub, ~ick, ~ied_, ~ieja, ~igo_, ~ija, ~ily
  -0.9: ~ily_, ~iman, ~imen, ~ingi, ~ink, ~ise_, ~iser, ~isim, ~jan_, ~jero, ~kes, ~km_, ~knee, ~lack, ~lan
  -0.9: ~laq, ~laqu, ~lca, ~leep, ~left, ~leva, ~loan, ~lost, ~lve, ~main, ~mal, ~mar, ~na_, ~nded, ~ndow
  -0.9: ~nex, ~next, ~nga_, ~ngue, ~noma, ~nows, ~nub, ~nubr, ~obar, ~obl, ~ocat, ~ocol, ~od_, ~odo_, ~oici
  -0.9: ~ole_, ~olit, ~olt, ~oman, ~omet, ~onga, ~ora, ~orit, ~ork, ~ort, ~ose, ~ossi, ~otra, ~ows_, ~pano
  -0.9: ~paq, ~paqu, ~pasa, ~perf, ~plan, ~pond, ~pra, ~py_, ~rais, ~rale, ~rar, ~rdad, ~ream, ~reb, ~rial
  -0.9: ~rill, ~rin, ~rkin, ~rod, ~rqu, ~ry_, ~sa_, ~sba, ~sea, ~sien, ~slee, ~sont, ~sses, ~stat, ~stic
  -0.9: ~suen, ~swo, ~tap, ~teu, ~than, ~timb, ~tist, ~trop, ~trou, ~tues, ~turb, ~ubes, ~ubri, ~uena, ~uier
  -0.9: ~ule_, ~ulem, ~ums_, ~ung, ~ures, ~url, ~usb, ~use_, ~usta, ~utte, ~vay, ~ved_, ~venu, ~vide, ~viso
  -0.9: ~when, ~ym_
  -1.0: NUMBER … no, NUMBER … you, a ces, a demandar, a este, a t, a tune, a … day, a … do, about a, acepta
  -1.0: again did, ahead, ai … chez, ai … lu, ai … un, aja, al … you, all my, all … contacts
  -1.0: already unsubscribed, an emergency, ancie-, and put, annuler mon, appel-, are a, are for, are … on
  -1.0: arreglo, arreglo |, arreter le, at |, at … cabin, attente |, aucune idee, audio, avant, avisenme
  -1.0: avoir de, ayoye, azul, bag, basta gracias, be your, be … at, beer, bendiciones, bendiciones |, bent
  -1.0: bike anymore, block off, block … an, box |, boyfr-, brakes |, bring-, bringing, broth-, by, cadena
  -1.0: cafe, called me, can, can see, can you, can |, can … do, cancel me, cancel that, cancel … i
  -1.0: cancelar … mensajes, cancelled my, carte de, casse-, ce soir, changer, chico, closed |, club de
  -1.0: comment faire, comment … pour, connaissait, contact … insurance, contacts, content, continuez de
  -1.0: counter |, coupez moi, crack, cual … el, cuand-, cuando, d enfant, de cascos, de ce, de details
  -1.0: de mandarme, de nino, de passe, de … electrique, de … votre, decia |, delux-, deluxe, demandar
  -1.0: des que, descu-, devan-, devant, dice que, dice |, did … cancel, did … do, die, dije a, dijer-
  -1.0: dijeron, dijo, diner, direccion, disco, discount, disculpe, doing, dois, dos veces, dossier |
  -1.0: drop … off, du … j, ecrit |, el asiento, el casco, email went, en el, en … por, end is, end … the
  -1.0: enlevez … svp, enterado, entiendo, envoyez pas, esas, eso … gracias, est … ca, est … nom, estar en
  -1.0: et … le, etein-, eteint, excit-, excited, face, fait une, family, fenders, fit, fois … que, folde-
  -1.0: fonce, for … reminder, four, frenos |, from |, front |, full, full |, fumar, gate, get one, gift
  -1.0: good time, got, got |, gracias joven, habite, hacer un, have … permission, havin-, having, he, hijo |
  -1.0: hour for, hour … me, how do, hungry |, husbands, i ordered, i … by, i … home, i … too, i … two, idee
  -1.0: in … garage, invoice, is up, is … out, is … there, it cost, it … please, it … two, j vais, j … laisse
  -1.0: jaja no, jamais autorise, je confirme, je lis, je … le, je … pour, je … retirer, je … tanne, jersey |
  -1.0: jetez, job |, junta, la casa, la talla, la … est, la … lo, la … noire, la … por, la … todavia
  -1.0: la … yo, labor, lachez, lah, leave … a, les deje, les liens, les trottinettes, les … en, letti-
  -1.0: letting, liens, list>these, lista … no, llegue, llevo |, lluvi-, lluvia, los ninos, los … el, lumiere
  -1.0: lundi, ma … a, maestro, magasin svp, mai, makes, marque, mas fotos, mas promos, me know, me … ayer
  -1.0: me … cuando, me … desabonne, memes, message to, messages … i, messages … mon, mi turno, mi … le, midi
  -1.0: milk, mine has, mon inscription, morti-, mortified, mot de, mot … passe, my husbands, my way, my … as
  -1.0: my … folder, my … he, my … lol, name on, name wrong, navid-, navidad, need the, new phone, nice |
  -1.0: not put, now thanks, nueva, number on, numero me, numero y, numero … vous, of you, off an, off the
  -1.0: off … hour, old, on friday, on … e, on … plus, one … to, only i, opt for, or … i, ou |, pa … no
  -1.0: parce-, parke-, parked, pas grave, pas … pour, paso a, passer, patient, payer plus, perfect
  -1.0: peu importe, peut … arreter, peux pas, phone … all, phone … so, pintu-, pintura, please call
  -1.0: please it, please … can, plus … details, por ella, por error, por fin, por no, pour diner, pour ma
  -1.0: promo |, promocion |, promos j, pu … de, puedo hablar, pura, put … name, quand t, quart-, quarter
  -1.0: que NUMBER, que es, que les, que quelqu, que … buena, que … l, que … lista, quede, quel numero
  -1.0: quelle heure, questions, qui le, quit my, quit … so, quitar … la, rack, rando-, ready to, recado
  -1.0: recibir mas, recoger, recoi-, recu … message, reponse, reviendrai, ride de, rien … vous, roja, rompi-
  -1.0: rompio, rosie, rue |, rueda, sac |, saddl-, saddle, safe, sale |, salen, se la, se rompio, se … son
  -1.0: segur-, send>these, serial number, she … my, si me, sign … for, so … i, spani-, spanish, speak-
  -1.0: squeal, step, still, stop in, stop laughing, stop no, stop texts, stop … after, stop … her, story
  -1.0: stove, stres-, stress |, stude-, suis tanne, svp … pas, tab, terce-, tercera |, text here, text my
  -1.0: texte, texted the, texter, texto … me, texts about, texts on, thank, that … for, the alerts
  -1.0: the email, the rear, the stem, the stove, the warranty, the … plan, the … so, there … NUMBER
  -1.0: these>angry, this NAME, tiene garantia, tiene … anos, tienen, tienen |, tmrw, to buy, to someone
  -1.0: to … old, toca, ton message, top of, tout de, tout … suite, trottinettes, tu … je, tube |, un neuf
  -1.0: un … chez, una, uncle, une bonne, une … par, unles-, unless, unread, up … the, urgence |, urgent |
  -1.0: vais, velo dehors, vemos, venden, verifier |, vers, vos … m, vous deranger, vous … j, voy … demandar
  -1.0: want any, want … bike, we need, we … to, website |, whatever it, which end, which … do, who, will you
  -1.0: wrong>texts, yaar, yo … a, you now, you two, you voy, you … vi, your marketing, zapat-, zapatos
  -1.0: | ayoye, | either, | enlever, | enterado, | jetez, | only, | peu, | primera, | put, | quitenle, | su
  -1.0: | toss, | tracking, | … accord, | … besoin, | … bye, | … cancelled, | … christmas, | … dejaron
  -1.0: | … des, | … ends, | … fermez, | … mere, | … mis, | … ne, | … nous, | … over, | … pis, | … rappels
  -1.0: | … thank, | … ver, | … yeah, ~_ahe, ~_atr, ~_ava, ~_az, ~_azu, ~_ba, ~_bes, ~_big, ~_by_, ~_cad
  -1.0: ~_cu, ~_cua, ~_ear, ~_ful, ~_got, ~_gri, ~_he_, ~_hr, ~_hun, ~_is, ~_jeu, ~_lah, ~_lar, ~_lie, ~_low
  -1.0: ~_med, ~_mer, ~_mie, ~_old, ~_ps, ~_quo, ~_ren, ~_saf, ~_scu, ~_stu, ~_tor, ~_tra, ~_tru, ~_tue
  -1.0: ~_tun, ~_uni, ~_vem, ~_vu, ~_way, ~acts, ~actu, ~addl, ~ader, ~age_, ~ahe, ~ahea, ~ain, ~ajo, ~aju
  -1.0: ~alls, ~alta, ~amo, ~anis, ~anto, ~anz, ~ape_, ~aper, ~arat, ~ard, ~ards, ~ator, ~att, ~azu, ~azul
  -1.0: ~bag_, ~ball, ~bat, ~big, ~blue, ~brot, ~ceb, ~cebo, ~ck_, ~clic, ~clou, ~com, ~ct_, ~cual, ~cuan
  -1.0: ~cui, ~da_, ~deje, ~dejo, ~deu, ~dijo, ~do_, ~doin, ~dois, ~dre_, ~eak_, ~eal_, ~ean_, ~eat, ~ec_
  -1.0: ~ecc, ~ecci, ~ed_, ~edit, ~eglo, ~ell, ~erg, ~eria, ~esas, ~est_, ~etai, ~eth, ~ett, ~eur, ~fend
  -1.0: ~ffe, ~fina, ~fla, ~flo, ~fold, ~fore, ~forg, ~full, ~gage, ~gge, ~ght, ~gift, ~gla, ~gli, ~glo_
  -1.0: ~gri, ~hain, ~hen_, ~hina, ~hiv, ~idi_, ~idon, ~iet, ~igo, ~ijer, ~im_, ~ind_, ~indo, ~iner, ~inis
  -1.0: ~inki, ~ior, ~ired, ~irs_, ~ison, ~it_, ~iza, ~jel, ~jeu, ~jue, ~ks_, ~lah, ~lah_, ~leg, ~lis_, ~lit_
  -1.0: ~lleu, ~lluv, ~lock, ~lon, ~lub, ~lund, ~lune, ~lut, ~luvi, ~mad, ~mbie, ~mem, ~midi, ~mily, ~mman
  -1.0: ~mmen, ~mo_, ~modo, ~mul, ~nde, ~nice, ~nkin, ~nou, ~nre, ~obre, ~obro, ~offe, ~ond, ~ooth, ~orn
  -1.0: ~ota_, ~ouc, ~our_, ~oxi, ~ped_, ~pot_, ~pp_, ~pro_, ~pto, ~pur, ~qua, ~quo, ~rac, ~rada, ~rae, ~raf
  -1.0: ~rai, ~rain, ~rava, ~rden, ~re_, ~recc, ~rent, ~rgo, ~rien, ~riet, ~rire, ~rise, ~rle, ~roce, ~rok
  -1.0: ~roke, ~rope, ~roth, ~rov, ~rush, ~saba, ~sadd, ~safe, ~save, ~sco, ~scou, ~scus, ~spl, ~spot, ~sset
  -1.0: ~st_, ~sted, ~stil, ~tabl, ~terc, ~teur, ~tom_, ~tow, ~trae, ~tras, ~tue, ~uch_, ~uge, ~ugg, ~uido
  -1.0: ~ulpe, ~uncl, ~unn, ~uno, ~uvez, ~uvia, ~vee, ~vemo, ~vire, ~vrai, ~well, ~who_, ~win, ~wind, ~wis
  -1.0: ~work, ~xte_, ~yes_, ~yin, ~zo_, ~zon_, ~zul, ~zul_
  -1.1: 2nd, NAME off, NAME … lol, NAME … on, NUMBER dolares, NUMBER … ca, NUMBER … le, NUMBER … pis, a todos
  -1.1: a |, a … en, a … next, a … promos, account please, achete … velo, affaire |, affic-, affiche
  -1.1: after NUMBER, ahori-, ahorita, ai essaye, ai perdu, al cel, am … mad, angry>send, antiv-, antivol
  -1.1: apago, apago el, apuro, arret de, arretez le, as you, asap |, asi |, at, au … svp, aussi |
  -1.1: autre numero, avant … ca, avisa, avise-, barat-, basic-, baske-, basket, batte-, besoin … la, best |
  -1.1: bici no, bike |, black |, blanc-, boite, bolsa, bonjour |, book, borrow, brise |, by … can, c etait
  -1.1: c … bien, ca … mon, ca … pas, can … read, cancel on, cancel … me, cargo de, casco-, cascos
  -1.1: certainement, cessez d, chemi-, chemin, chemin |, chien, cliente de, combi-, come |, como va
  -1.1: compania, con NAME, confirm |, consign, d … sur, da, days |, de … commande, de … tienda, decu, dejo
  -1.1: delete club, delete … account, delete … message, deliv-, delivery, desactiver les, desole de
  -1.1: desole … vous, digam-, digame, diner-, dinero, disap-, do … be, dolar-, dolares, domingo, drunk
  -1.1: el alto, el cargo, el dueno, elle … est, en arriere, en chemin, en persona, encontre, encore sur
  -1.1: ended, ended up, enleve … la, enough for, entreposage, equivoque de, es … con, es … no
  -1.1: escribame cuando, est bien, est … alors, est … assez, est … plus, est … pret, esta lista, estac-
  -1.1: este no, estoy … la, etes qui, eveni-, every … i, extension, facture par, fait que, fake, fast
  -1.1: favor no, favor … quiero, fende-, finished, finished |, fois par, for … text, forgo-, formulaire
  -1.1: frere, fuck off, get in, get me, getting … from, giant |, gimna-, gimnasio, go pour, going … get
  -1.1: good morning, good to, gripp-, grippe, guard, guys … more, has a, he … me, hier, horai-, horaire
  -1.1: hungr-, hungry, i missed, i text, i turned, i … about, i … anything, il a, il … appelle
  -1.1: interested … the, invoi-, is annoying, is … an, is … done, it he, it up, it … a, it … fine, item
  -1.1: j adore, j … essaye, j … perdu, j … veux, jaja … eso, je donne, je l, je viens, je … off, jefe
  -1.1: jeudi |, jueve-, jueves, juste le, keep it, keep texting, keep … these, l arret, la luz, la … ca
  -1.1: la … fois, la … hasta, la … par, lache pas, lavag-, lavage, le, le bleu, le di, le hagan, le … numero
  -1.1: leave … with, les pneus, links, list … have, listo |, lo … en, los pedales, lose, love, luces
  -1.1: luego |, m … dit, ma … en, ma … svp, mad |, mande la, mande mensaje, marat-, marathon, marca es
  -1.1: mardi |, me avisa, me dejaron, me dice, me faire, me pueden, me sale, me updates, me … al
  -1.1: mensajes por, message est, messages … my, mi … a, mi … no, mistake … me, moi je, mon chum, mon rdv
  -1.1: mon … du, monda-, more>list, my office, my own, my receipt, near you, need an, need … call
  -1.1: never signed, next spring, no NUMBER, no … needed, nom est, not interested, not mad, not … for
  -1.1: not … good, not … in, nouvelles, numbers, numbers on, numero en, numero nuevo, numero … lo
  -1.1: numero … me, off … you, oh my, oki, old … and, on avait, one off, one … you, open on, oublie … numero
  -1.1: oubliez ca, oups, out … a, oxido, pague, par accident, pas plus, pas … mien, pas … nous, pasem-
  -1.1: paseme, paseo, pedido |, perdu mon, perfe-, pero yo, personne … a, personne … repond, peux, phone and
  -1.1: phone … me, phone … you, pickup |, piece, pit, pit stop, please … NAME, pluie, plus … en, pouvez vous
  -1.1: prati-, pratique, prend-, prenez votre, prenez … temps, present, prisa |, prix la, puedo, quebec |
  -1.1: questions |, queue, quiero … mensajes, quit so, quiten de, rato, really |, regalo, remboursez, repar-
  -1.1: resend |, reservation, resol-, respo-, retirar, retirar |, room, rouil-, rouille, ruido, sabado, sauf
  -1.1: say less, se que, se … esto, serie |, signe le, signed … for, so now, solo la, someh-, somehow
  -1.1: st NAME, stand, stop>me, stress, stuck, su texto, suis la, suis off, suite |, support
  -1.1: sus promociones, terminen, texter quand, textos me, textos … une, texts come, texts … stop, texts>you
  -1.1: than, thanks i, that please, that was, that … too, the, the church, the stand, the work, the … NAME
  -1.1: the … chat, the … out, this my, this please, this right, this sorry, this text, this … off
  -1.1: thought … would, tip, to call, to spam, to the, todavia |, today, total |, tracking number, unrea-
  -1.1: until, until i, upset, us go, usages, usages |, use the, utilisez, va, velo … pas, very, voice-
  -1.1: vous … ma, vous … mis, voy, vrai, vuelt-, way, what … the, where … you, whole thing, whose, winter |
  -1.1: works |, yes the, you all, you said, you sent, you … NUMBER, you … email, your … as, | both, | elle
  -1.1: | ending, | hace, | love, | mandame, | oki, | oups, | peut, | quiteme, | race, | sms, | texts
  -1.1: | tiene, | uno, | where, | … air, | … change, | … clicking, | … conozco, | … day, | … enough
  -1.1: | … etre, | … frenos, | … got, | … idee, | … importe, | … info, | … morning, | … nunca, | … prefere
  -1.1: | … senora, | … suficiente, | … telefono, | … text, | … thing, | … tres, | … velos, | … your, ~_ac
  -1.1: ~_amo, ~_at_, ~_ca, ~_caf, ~_car, ~_cl, ~_co, ~_coa, ~_da_, ~_dre, ~_fel, ~_fen, ~_fra, ~_hie, ~_key
  -1.1: ~_kne, ~_le_, ~_llu, ~_log, ~_lon, ~_nit, ~_pen, ~_pie, ~_pri, ~_rep, ~_rus, ~_sel, ~_sle, ~_sma
  -1.1: ~_tap, ~_tin, ~_va_, ~_ve, ~_ver, ~_vi, ~_vie, ~_wi, ~_win, ~_wor, ~alv, ~ard_, ~arda, ~aro_, ~aseo
  -1.1: ~asic, ~ason, ~atro, ~ault, ~auve, ~avag, ~basi, ~bask, ~batt, ~bin_, ~brak, ~brok, ~caf, ~cafe
  -1.1: ~cema, ~ch_, ~cles, ~coa, ~comb, ~cua, ~dal, ~dge, ~dite, ~dol, ~easo, ~eci, ~edo_, ~efe_, ~eje
  -1.1: ~eje_, ~eliv, ~elu, ~epar, ~eps, ~era_, ~erfe, ~erla, ~escu, ~eue, ~eue_, ~exce, ~fec, ~fel, ~flec
  -1.1: ~frer, ~gro, ~hun, ~icem, ~iche, ~iej, ~il_, ~ilin, ~ilk_, ~ilt, ~imat, ~ina, ~ino, ~invo, ~iver
  -1.1: ~je_, ~jefe, ~juev, ~ken, ~kers, ~key, ~kne, ~lade, ~libr, ~liez, ~lmo, ~lqu, ~luce, ~lud, ~manc
  -1.1: ~mari, ~marq, ~mes_, ~moto, ~mp_, ~nd_, ~nen_, ~neu, ~ngr, ~nmen, ~nnet, ~nos_, ~octo, ~ode_, ~oeu
  -1.1: ~oie, ~ok_, ~oki, ~olla, ~ombi, ~orgo, ~orro, ~osa_, ~osag, ~ovin, ~pan, ~pant, ~pas, ~peux, ~posa
  -1.1: ~ppin, ~quin, ~rake, ~rata, ~rda, ~refu, ~regu, ~rere, ~rfe, ~rfec, ~rgot, ~ri_, ~rier, ~rim_, ~roda
  -1.1: ~sais, ~sda, ~sday, ~sei, ~sion, ~sir, ~sket, ~step, ~stuc, ~tep, ~th_, ~the_, ~tia_, ~tie, ~tira
  -1.1: ~tor_, ~tra_, ~tree, ~tuc, ~tuck, ~tura, ~ture, ~ueak, ~uev, ~uli, ~ump, ~urer, ~urie, ~uso, ~uso_
  -1.1: ~vati, ~ved, ~viej, ~voie, ~voy_, ~war, ~wear, ~wor, ~xce, ~xe_, ~ying
  -1.2: NAME said, NUMBER … for, a refund, a … arret, a … it, a … son, a … texts, abren, adjus-, after the
  -1.2: agregar, ahhh, ai … achete, alarme, alarme du, alcan-, angry>want, annoyed, anything earlier
  -1.2: appointment to, are all, are going, are helpful, are no, are … in, as i, at my, at … lol, autocorrect
  -1.2: aviso |, babe |, before i, bike shop, bike … sold, birth-, birthday, blocked, bons, borren … numero
  -1.2: bother … again, buen, buena, busy, cadre, caja, cake, cancel and, cancela … cita, card … file, casco
  -1.2: ce … vous, change … cell, cher |, cliente … ustedes, closed, com, compte, connais … cette, corre
  -1.2: correct, could … text, credit, dans mon, de cell, de commande, de enviarme, de este, de facture
  -1.2: de mas, de suite, de … ce, de … orden, deje, dejen-, depas-, des velos, des … a, desca-, details
  -1.2: dit … vous, dites moi, do … guys, done, donne le, double |, drop off, eat, ecrit stop
  -1.2: efface … numero, effacez ma, el bueno, el candado, el texto, el … jaja, el … numero, elle, email |
  -1.2: emergency, emergency |, en avant, endin-, ending, enviarme, envoyez … le, est encore, estaba lista
  -1.2: este … lo, falto, file … is, finally |, flats, folder |, fork |, freno, fue … que, gels, get … on
  -1.2: get … your, getting the, got in, got two, hate, have that, helmet |, hi this, hija, hr, hurry
  -1.2: i cancel, i changed, i ever, i remember, i sign, i … an, i … texts, in i, is, it … will, j arrive
  -1.2: j vous, j … de, j … tout, j … un, je regarde, je … NUMBER, just saw, know … to, l alarme, l … du
  -1.2: la je, la promocion, la … facture, lavado, le … nada, leak, leave … alone, lifes-, lifesaver, list i
  -1.2: listas, liste pour, livre-, llame, location, longer have, m … vous, mais ca, makin-, making
  -1.2: manden el, mas … la, me llame, me textea, me … foto, me … jamais, me … pueden, me … un, meeti-, moi a
  -1.2: moi pouvez, molestar pero, more flats, morge-, morgen, movin-, moving, my … off, my … she, my … wrong
  -1.2: nah |, near, need |, neige |, never said, never … anything, ni que, ningun, ninguno, ninos |
  -1.2: no existe, no suena, no … flats, no … have, no … le, no … senal, no … sus, no … this, not got
  -1.2: not hear, not working, note, nouveau, number sorry, numero et, off and, ok mais, ok |, oka, one
  -1.2: one … the, or no, order … is, other guy, out when, paiem-, parfait |, pas besoin, pas … ai, patie-
  -1.2: pedi |, personne repond, pictu-, plan, please |, please … and, please … at, plus bon, plus … NUMBER
  -1.2: plus … du, pour aujourdhui, pour recevoir, pour vous, preguntar |, pretending to, price |
  -1.2: quiero saber, rapid-, rdv |, recei-, recibido, recibir … mensajes, recibo … correo, refun-, refund
  -1.2: regarde, remove … old, repare |, replied to, repondeur, repondez pas, repondez … a, reported … spam
  -1.2: resend, retire … la, retirez … nom, retur-, reviens, sabad-, sabado |, saber, said you, saquen, saw
  -1.2: se cancela, se lo, se … el, seat, send>send, seria-, serial, sign the, signaler, sister, small
  -1.2: sold |, something wrong, sorry to, sorry … bother, stick-, stop por, suis … encore, svp on, systeme |
  -1.2: tenia-, tenian, text said, text |, textee, texting it, that repair, that … text, the dog, the garage
  -1.2: the green, the group, the second, the thread, the … before, the … who, there, there at, they … the
  -1.2: this … in, this … now, those, tires, to sleep, tomorrow |, tous, trava-, tu des, tu un, tubel-
  -1.2: tubeless, ty |, un rabais, un … para, une fois, unkno-, unknown, uno mas, update … number, use … cell
  -1.2: use … one, vender, vendu |, veo, viens, virem-, virement, vis, voir, vos … pouvez, vous ai
  -1.2: vous connais, wait |, want … stop, wanted a, warra-, when … the, which … is, while … am, with … bike
  -1.2: yeah |, yo la, yo voy, you fixed, you mero, you never, your |, | ahhh, | am, | appelez, | can
  -1.2: | consent, | est, | saquenme, | she, | termine, | use, | … aire, | … and, | … asi, | … earlier
  -1.2: | … grand, | … lo, | … marca, | … rato, | … retire, | … told, ~_acc, ~_ai, ~_am, ~_ave, ~_avi, ~_bu
  -1.2: ~_cak, ~_cor, ~_der, ~_dud, ~_eg, ~_el, ~_eng, ~_fas, ~_fil, ~_hij, ~_is_, ~_jef, ~_jet, ~_kic, ~_lab
  -1.2: ~_mee, ~_rue, ~_sam, ~_saw, ~_thu, ~_tig, ~_toi, ~_vay, ~_veo, ~_wil, ~abad, ~adin, ~agar, ~airs
  -1.2: ~ajan, ~alca, ~all, ~ame, ~ames, ~anty, ~apid, ~ara_, ~arle, ~arm_, ~arro, ~ash, ~ash_, ~atu, ~augh
  -1.2: ~ban, ~band, ~bar_, ~bele, ~bent, ~bie, ~birt, ~boit, ~bol, ~bols, ~bout, ~brar, ~bre, ~brin, ~cadr
  -1.2: ~cak, ~cake, ~cal, ~cal_, ~call, ~cci, ~che, ~chea, ~cher, ~ches, ~com_, ~cran, ~cuse, ~ddi, ~debo
  -1.2: ~depa, ~dle, ~dola, ~dud, ~ecei, ~eeti, ~efun, ~egle, ~eint, ~elie, ~emos, ~ency, ~erat, ~erto, ~esp
  -1.2: ~espa, ~eta, ~etch, ~eud, ~fect, ~fen, ~ffic, ~fle, ~fre, ~gle, ~hda, ~hday, ~heap, ~hey_, ~hij, ~him
  -1.2: ~hour, ~hurr, ~ictu, ~icy, ~ier, ~ingo, ~ires, ~irth, ~iscu, ~jan, ~jar_, ~jas, ~jef, ~jer, ~kic
  -1.2: ~kick, ~la_, ~lats, ~lcan, ~ld_, ~le_, ~leme, ~link, ~llev, ~lu_, ~ma_, ~maki, ~mar_, ~meet, ~mene
  -1.2: ~mis_, ~mise, ~mond, ~mpi, ~nal, ~nal_, ~ncie, ~nco_, ~neig, ~nej, ~nol, ~nol_, ~nsw, ~oce, ~oday
  -1.2: ~oice, ~oie_, ~oir_, ~olar, ~olde, ~om_, ~onj, ~ood_, ~oom, ~otor, ~ower, ~oye, ~oyed, ~pac, ~paie
  -1.2: ~pati, ~pict, ~pleu, ~pode, ~ptio, ~rak, ~ram_, ~rapi, ~rayo, ~rca, ~rche, ~reco, ~reen, ~remb, ~retu
  -1.2: ~rge, ~rips, ~riv, ~rno, ~rthd, ~rve, ~sant, ~saw, ~saw_, ~sell, ~shin, ~smal, ~sole, ~spon, ~squi
  -1.2: ~sti, ~talk, ~temp, ~test, ~thda, ~thos, ~thu, ~tic, ~toco, ~tous, ~ttin, ~uert, ~uina, ~ult_, ~usy
  -1.2: ~usy_, ~uve_, ~uvea, ~vant, ~vaya, ~veau, ~veo, ~veo_, ~ves_, ~vie, ~wal, ~warr, ~wil, ~xter, ~ya_
  -1.2: ~yone
  -1.3: NAME p, NUMBER NAME, NUMBER … do, a mi, a poder, a tout, a … il, a … off, a … textos, abt, accepte ce
  -1.3: accepte … prix, add, after … tune, again … is, ai change, ai laisse, ai retrouve, ailleurs |, al fin
  -1.3: alarm-, allez y, alr, alta, am … to, an, and that, answe-, answer |, anything |, appelez … pas, as
  -1.3: ask, avez … arrete, baja la, basket |, bebe, before you, bike will, bin, bon pour, bonne, bonne … a
  -1.3: box of, by your, c … correct, ca vous, cadenas, call … am, call … text, can keep, canas-, canasta
  -1.3: carbo-, carte, ce qui, ce … quelqu, chez vous, clic, como no, correct |, cuando … lista, d … merci
  -1.3: d … vous, de carte, de reparer, de trouble, de … desabonner, de … que, dehor-, dehors, deja paye
  -1.3: demande … mon, des deux, desabonnee, detai-, diale-, dialed, discount |, do the, do … put, do … say
  -1.3: donne moi, dropped, du … de, ecrire svp, eh, encan-, end cap, enlever les, entre-, entreguen
  -1.3: equivocada, equivocada |, equivocado de, es la, est sur, est … cher, est … correct, est … ou, esta |
  -1.3: este, estim-, etes trop, exper-, exten-, far, faut, faut … je, fois |, food, for your, from … guys
  -1.3: gars est, gave me, get back, get the, get … at, going … stop, gratu-, gratuit, hablo, hace rato
  -1.3: hasta … yo, have NUMBER, have … more, he is, hi … is, hora, i hate, i liked, i … answer, i … getting
  -1.3: i … nothing, i … wrong, if … am, il s, in … now, is better, is done, is that, is … good, it off
  -1.3: it … NAME, j … change, j … retrouve, jajaja |, je texte, je vais, je veux, jeudi, job, just leave
  -1.3: just the, keep sending, la, la canasta, la roue, las, le siege, le … stop, let … know, like … the
  -1.3: liked, loin, lol … it, los … de, lu, lumie-, maestro |, mandame, many … from, mardi, marqu-, mas … me
  -1.3: me han, me … jaja, me … una, membr-, membresia, mensaje … el, mensaje … que, mi hija, mi … nuevo
  -1.3: minut-, mis … por, moi par, molestar … you, mon colis, mon dernier, mon … qui, monday |, more>more
  -1.3: my list, ne veux, need … appointment, neige, neighbor … the, never agreed, no contesto, no eso
  -1.3: no esta, no lo, no recibi, no … han, no … jaja, no … molestar, no … ni, no … su, nombre de, not mean
  -1.3: not needed, not turn, not … dare, not … off, number as, number from, number … text, numbers … the
  -1.3: numero delete, numero … carte, numero … mi, o, off … i, one |, open |, otw, out front, out here
  -1.3: panie-, panier, panto-, pantoute, parle de, pas assez, pas … trouble, pensez, please the, please … to
  -1.3: plus … rappels, pneu, poder, por … favor, portabultos, pourquoi c, pourquoi … est, prete-, primero |
  -1.3: puse stop, put … number, qr, que gracias, que son, que … vous, qui … avez, quiero molestar
  -1.3: quoi … numero, rappelle, rdv, ready |, rebaj-, receive, receive … messages, recibir mensajes
  -1.3: recordatorios |, refle-, retard, right-, roue, samedi |, sat, see your, she is, shop is, si … es
  -1.3: sign me, sin bici, so … know, spam folder, st, stop worrying, stuck |, supe, tab |, tanne, tant que
  -1.3: tanto |, text me, text … a, text … while, texting is, texts here, texts stop, the basket
  -1.3: the … instead, think about, think |, this … but, tiene-, time the, to … thanks, to … these
  -1.3: todavia no, touchez, touchez … a, traba-, two |, un des, un … deux, uno |, upgra-, urgent, velo que
  -1.3: veux recevoir, veux … le, veux … recevoir, viens pour, vos … sont, votre … s, vous arrete
  -1.3: vous ecrivez, vous mais, vous repondez, voy … poder, want it, warranty, was a, went to, why did
  -1.3: will … by, will … get, will … there, will … turn, worry-, worrying, wrong … in, y … aviso, y … pas
  -1.3: y … tu, yes i, you still, you … any, you … keep, you … mi, you … that, your texts, your … n, | could
  -1.3: | es, | les, | los, | nada, | stopped, | update, | … annule, | … bad, | … basta, | … ecrivez, | … eso
  -1.3: | … laughing, | … mande, | … not, | … recibi, | … subscription, | … turned, | … work, | … would
  -1.3: | … you, ~_abt, ~_alc, ~_an_, ~_anc, ~_as_, ~_aw, ~_bie, ~_ci, ~_cit, ~_cla, ~_cre, ~_deh, ~_do, ~_eh
  -1.3: ~_eh_, ~_ent, ~_eso, ~_gui, ~_hel, ~_hou, ~_kid, ~_kil, ~_la_, ~_let, ~_lov, ~_lum, ~_mou, ~_mu, ~_my
  -1.3: ~_nea, ~_o_, ~_pa, ~_pi, ~_rac, ~_rd, ~_rdv, ~_sha, ~_sir, ~_st_, ~_sti, ~_sub, ~_tem, ~_too, ~_us
  -1.3: ~_vo, ~_vr, ~_vra, ~aba, ~ablo, ~abt, ~abt_, ~add_, ~affi, ~aili, ~ain_, ~aiso, ~al_, ~anci, ~answ
  -1.3: ~arbo, ~art_, ~atte, ~au_, ~audi, ~bado, ~bara, ~bei, ~bio, ~blo_, ~caja, ~cano, ~ccio, ~cer, ~cia_
  -1.3: ~cita, ~clas, ~cle_, ~colo, ~dd_, ~ddin, ~deh, ~deho, ~delo, ~deme, ~die_, ~dit_, ~dv_, ~eap, ~econ
  -1.3: ~efl, ~efle, ~egur, ~ehor, ~ends, ~ens_, ~epos, ~erdi, ~erra, ~etur, ~eudi, ~eves, ~exte, ~far_, ~fee
  -1.3: ~fes, ~fli, ~food, ~gado, ~galo, ~gan_, ~he_, ~hel, ~hey, ~hija, ~hor, ~hung, ~hurs, ~icen, ~iero
  -1.3: ~ifes, ~ift, ~ift_, ~ig_, ~igh, ~iked, ~ilk, ~in_, ~into, ~intu, ~isse, ~jeud, ~job_, ~jou, ~leak
  -1.3: ~lett, ~lid, ~lio, ~lip_, ~lit, ~llo_, ~lunc, ~luv, ~maga, ~mbi, ~milk, ~nast, ~ncan, ~near, ~ner_
  -1.3: ~neu_, ~ng_, ~noch, ~noo, ~nswe, ~nto, ~ntu, ~ntur, ~nuev, ~oad, ~oan, ~ob_, ~oir, ~oite, ~ong_
  -1.3: ~ont_, ~oor, ~orn_, ~orry, ~ost_, ~ouil, ~owne, ~past, ~pea, ~pert, ~pol, ~psi, ~psi_, ~ptin, ~pued
  -1.3: ~quet, ~rand, ~rbe, ~rbon, ~rdv, ~rdv_, ~refl, ~res, ~rma_, ~roja, ~rou, ~roug, ~rue, ~ryi, ~ryin
  -1.3: ~sabe, ~set_, ~smo, ~squ, ~str, ~stu, ~stud, ~sura, ~swer, ~tal, ~tas_, ~tend, ~tho, ~thur, ~till
  -1.3: ~trab, ~tro_, ~tti, ~ubr, ~uch, ~uche, ~udi_, ~uent, ~uits, ~umie, ~uro_, ~uvre, ~vite, ~wne, ~xte
  -1.3: ~xten
  -1.4: NAME from, NAME … me, NAME … the, NUMBER … favor, a cancellation, a nombre, a reminder, a rien
  -1.4: a vous, a … before, a … dans, a … la, a … liste, a … too, achete un, afuer-, afuera, ai … mes
  -1.4: all … the, an hour, and … me, and … on, arrete de, arretez moi, arrive, avec ce, avez tu
  -1.4: avisos … favor, back … i, baja el, be late, be … for, beau |, bell |, bicis, bien, bored, borro-
  -1.4: ca c, ca … est, cable, calls please, came out, can … put, can … return, cancel … appointment, canda-
  -1.4: candado, casa |, ce matin, celui, chaine, changes, cita, clip, close-, cobre-, cobren, colis
  -1.4: comptoir |, confirmation, contesto, coup, coup de, coup … fil, coupe, cry, cuanto, cut it, d … la
  -1.4: de demander, de fil, de rappel, de … ca, de … es, de … oficina, deal, dejaron, delai, deleted, demai-
  -1.4: demain, dent, depuis … matin, derai-, derailleur, desabonner de, difference, dois annuler
  -1.4: donne … mauvais, donner, ecran |, en anglais, en avez, en veux, en … pas, enough air, est super
  -1.4: est … que, excel-, favor … mi, fell, fil |, finally, fixed it, folder, for texting, forever>list
  -1.4: formu-, friend, from the, gears, grand, gros, happy, hijo, honest, i gave, i had, i return, i sent
  -1.4: i stopped, i … signed, ignor-, in class, in it, in my, incluye, is finished, is … lol, is … of
  -1.4: it … enough, joven |, jusqua, la maison, la reparation, la … equivocada, late |, le mande, le travail
  -1.4: les frais, let us, los frenos, love you, lunes, ma carte, ma … du, manden … bici, mas … you
  -1.4: me borren, me cobren, me di, me quiten, me saquen, me … ningun, mean, merci … m, mes, message … your
  -1.4: moi quand, moi … coup, moi … vous, mon frere, mon … vous, montant, my insurance, my texts, my … list
  -1.4: name … not, ni un, nino, ninos, no contestan, no sms, no vi, no … on, no … sigan, no … than, no … yet
  -1.4: not delete, nota, nouve-, number … on, number>list, numero par, numero … suivi, nunca acepte
  -1.4: of … did, of … please, off lol, off … order, old number, otherwise, ou, outsi-, outside, ouvre
  -1.4: parfa-, parfait, parki-, parking, parle, pas chez, pas dit, pas payer, pas … rappel, pase, pick up
  -1.4: piece-, pieces, please … will, pneus, poignees, pour … recevoir, prove-, put … back, que incluye
  -1.4: que … la, que … svp, qui |, quiero … un, quite, ready, reported it, retar-, retirez les, retro-
  -1.4: retrouve, saquen de, send … a, shipm-, shipment, should … text, si … me, sin querer, stop … get
  -1.4: suficiente con, super, sur |, svp mais, take that, tanne de, telegram, tengo su, tengo … numero
  -1.4: text … NUMBER, texting … so, texto … est, texts … and, the chain, the only, the status, the waitlist
  -1.4: the … come, the … pedals, the … she, then, think … have, til, to stop, to … it, to … out, ton, too |
  -1.4: took … off, tree, trying again, tu arreter, twice |, un coup, un … ou, veux … d, veux … payer
  -1.4: volver a, vous des, vous … envoyez, vu, waitl-, waitlist, waitlist |, wen, what … a, which-
  -1.4: whichever, while i, will the, wrong with, yo jaja, you take, you will, you … le, you … off
  -1.4: you … para, | aucun, | ca, | dejenme, | des, | desinscrivez, | did, | donde, | eh, | mas, | phone
  -1.4: | say, | should, | usted, | votre, | … desactiver, | … does, | … dois, | … else, | … equivoque
  -1.4: | … incluye, | … mas, | … paid, | … that, ~_afu, ~_aim, ~_alm, ~_ant, ~_bat, ~_bee, ~_bl, ~_bru
  -1.4: ~_cra, ~_dra, ~_fet, ~_fou, ~_gel, ~_gua, ~_hay, ~_ig, ~_ign, ~_ki, ~_la, ~_mec, ~_mem, ~_nic, ~_ou_
  -1.4: ~_pon, ~_qua, ~_roj, ~_sea, ~_sw, ~_tu, ~_vu_, ~acan, ~ack, ~af_, ~afu, ~afue, ~alen, ~amin, ~amos
  -1.4: ~ance, ~ang, ~ano_, ~anti, ~arfa, ~aron, ~asin, ~ask_, ~aul, ~bee, ~biar, ~bin, ~bru, ~carb, ~cib
  -1.4: ~coli, ~comm, ~crac, ~ctur, ~deta, ~dra, ~ead, ~eati, ~eels, ~ege_, ~eige, ~elui, ~ent, ~ep_, ~erdo
  -1.4: ~erdu, ~esta, ~esti, ~et_, ~eus_, ~ews_, ~expe, ~file, ~fou, ~four, ~frei, ~ful_, ~fy_, ~gea, ~gnor
  -1.4: ~got_, ~hand, ~hea, ~ica_, ~icia, ~icio, ~icks, ~imb, ~impl, ~inan, ~jaj, ~jaja, ~kid, ~lais, ~larm
  -1.4: ~lava, ~lay, ~lem, ~lumi, ~man_, ~mec, ~medi, ~neus, ~nore, ~nts, ~nts_, ~ock_, ~odi, ~oes, ~oes_
  -1.4: ~og_, ~olis, ~onda, ~oney, ~oor_, ~ourt, ~ows, ~parf, ~ppi, ~quel, ~raba, ~rdu, ~rinc, ~rive, ~rmin
  -1.4: ~roba, ~rove, ~rrer, ~rven, ~same, ~seg, ~segu, ~sha, ~ship, ~sso, ~then, ~treg, ~tro, ~tsi, ~tsid
  -1.4: ~ttes, ~tube, ~ued, ~uere, ~und_, ~urry, ~usad, ~uts, ~utsi, ~via_, ~voic, ~wash, ~wee, ~wen, ~xcel
  -1.4: ~xpe, ~ze_
  -1.5: NAME … plus, NUMBER c, NUMBER people, NUMBER unread, NUMBER … with, a bell, a quitar, a soir
  -1.5: a … maison, a … mama, a … number, adore, ai pas, ai … NUMBER, ai … compris, alive, already … the
  -1.5: am off, annulez … inscription, arre |, at this, ateli-, atelier, avec mon, avez, avez donne
  -1.5: bell please, bike out, bosch, c … ferme, ca fait, call i, cambios, camin-, can … cancel, cancela mi
  -1.5: chain, charge |, clicking, codigo … me, come to, coming |, como |, compris votre, con mi, con … hablo
  -1.5: conduis, course |, de jeudi, de payer, de … cette, de … cuenta, de … sin, delay-, delays
  -1.5: demande … etre, desactive, did, did … stop, el codigo, el delete, el equipo, en magasin, end … for
  -1.5: entonces |, equip-, equipo, era, est la, est mon, est tu, est … vrai, este es, este lista, estoy … en
  -1.5: et mettez, etes a, fil, for my, frein, funny |, give, give … the, hagan nada, half, her, hold, hoy |
  -1.5: i used, i … smoking, in … lol, inqui-, interesado en, is down, it, j avais, je conduis, je passe
  -1.5: keep them, killi-, la garantie, la selle, la suspension, le plus, lever-, levers, liao, liao |
  -1.5: llego … mensaje, los cambios, malad-, mante-, mas me, me la, me with, me … a, me … no, merci a
  -1.5: mes cles, messages … stop, moi meme, mon … etait, money, my job, need my, need … cancel, never … it
  -1.5: never … that, ninguno |, no … you, not check, not reply, not see, not … your, notice, number to
  -1.5: numero au, on fait, only text, otra tienda, otra |, oubliez mon, pare en, pas compris, pas pantoute
  -1.5: payer ca, perdu, pis mon, plus la, poign-, pour NAME, pour les, preguntar, price, que hora, quere-
  -1.5: querer, qui … le, quien hablo, quiero hablar, quiero mensajes, quit on, quit smoking, quitte, recib-
  -1.5: recu, recu … texto, red, ref, revie-, said stop, said … the, say, says no, sent, she, shoes, showi-
  -1.5: showing, silly, simpl-, sirve-, sirven, size, son ustedes, sortie … groupe, spam … not, speaker
  -1.5: stop lol, stopping, stops, su mensaje, su … me, suis … d, super |, take … the, tantot |, tard |
  -1.5: text you, textea, texto … plus, textos que, textos … ai, texts … my, thanks for, the e, the owner
  -1.5: the waiting, the … here, the … you, today |, tres … y, trois, tu … le, une … de, unicy-, unicycle
  -1.5: up |, up … texts, veux … desinscrire, vous svp, waiting list, wants a, when … is, where … i
  -1.5: wrong … sorry, y dejen, yes please, you i, you … my, you … your, your … no, | anything, | aucune
  -1.5: | borre, | buen, | call, | desactivez, | envoie, | jamais, | la, | que, | sale, | start, | took
  -1.5: | … avez, | … blocked, | … codigo, | … desinscrire, | … hijo, | … sms, | … suis, ~_ben, ~_bir, ~_br
  -1.5: ~_did, ~_ess, ~_gea, ~_gre, ~_it_, ~_lau, ~_lik, ~_mil, ~_nue, ~_ord, ~_pot, ~_roa, ~_siz, ~_sp
  -1.5: ~_sur, ~_tam, ~_til, ~_ton, ~_tr, ~_una, ~_ven, ~_voi, ~_wif, ~alad, ~alf_, ~arez, ~arf, ~aug, ~aya
  -1.5: ~bad, ~bar, ~bou, ~bro, ~cap_, ~cha_, ~did_, ~ecib, ~ecu, ~eda, ~eins, ~ela_, ~ele, ~emai, ~enin
  -1.5: ~eso, ~eva, ~ft_, ~gear, ~gel, ~got, ~grip, ~hay, ~hoes, ~hold, ~hose, ~icis, ~ima, ~imp, ~irt, ~isar
  -1.5: ~ishe, ~ket_, ~lat, ~late, ~lav, ~lla, ~lled, ~lles, ~lor, ~lpe_, ~mant, ~memb, ~mmin, ~mone, ~ncon
  -1.5: ~new, ~njo, ~nki, ~noc, ~nta_, ~ntes, ~ntil, ~ntit, ~ntra, ~oble, ~oct, ~onjo, ~ork_, ~oses, ~oss_
  -1.5: ~oto_, ~outs, ~ouv, ~oved, ~part, ~pay_, ~pens, ~pric, ~qua_, ~quer, ~quip, ~ra_, ~rab, ~raro, ~rdu_
  -1.5: ~rect, ~rob, ~row_, ~rran, ~rry_, ~rt_, ~salu, ~sapp, ~sat_, ~say_, ~she_, ~sma, ~stab, ~stor, ~stro
  -1.5: ~sur, ~sy_, ~tivo, ~tops, ~uda_, ~uez, ~uez_, ~uip, ~uvr, ~yan_, ~ye_, ~za_
  -1.6: NUMBER por, a NUMBER, a demenage, a estar, a etre, a pic, a quel, a un, a … person, aerob-, aerobars
  -1.6: ai … recu, all good, anyti-, anytime, appointment |, arretez … travailler, arretez … vous, arrive |
  -1.6: assur-, at … end, at … number, autorise, autre merci, avais … vu, bar, bater-, bateria, bell
  -1.6: bought it, buying bikes, c … NAME, calle-, called, came, can we, ce … svp, chain-, class, cles
  -1.6: codig-, codigo, comprends, confi-, conforme, contactos, conte-, cours de, de bici, de groupe
  -1.6: de probleme, de trabajar, de … facture, de … velo, dejar-, des, devue-, devuelven, did … see
  -1.6: dit … je, do … check, do … it, do … live, dog, donc mon, du cours, duda, el stop, el … de, emoji-
  -1.6: emojis, en francais, encantan sus, enleve, envoie, erreur … est, espera |, est NAME, esta NAME
  -1.6: estab-, estaba, estoy, file, for it, for … at, friday |, gracias … los, grinc-, have |, have … got
  -1.6: have … stop, hill, i stop, i … blocked, i … him, insta-, is … as, it without, j … vos, je … arreter
  -1.6: just got, l atelier, l ecran, lavad-, llame-, los recordatorios, luz, m arreter, m enlevez, ma fille
  -1.6: mas … una, me devuelven, me it, me lo, me>forever, mes rappels, mi otro, mi … de, moi la, moi … a
  -1.6: molesto, more than, my son, my … was, my … who, nadie mas, name, ne … recevoir, necesito, ni modo
  -1.6: no |, no … ese, not cancel, not on, not … my, not … one, number of, off at, off to, off work
  -1.6: ok merci, on … NUMBER, only … i, option, or not, out the, pads, pantoute |, party, pas la, pas … c
  -1.6: perdon, pero gracias, pic |, pics, plaqu-, please … this, plus … nouvelles, ponch-, present |
  -1.6: pretending, primero, prisa, probl-, probleme, que … ai, que … el, que … en, que … jaja, quit … you
  -1.6: quitar el, raise, react-, real person, receive these, regul-, repare, reser-, ride |, rue, samed-
  -1.6: samedi, send the, shop never, should, siege, so cute, so … with, sonne-, sourd-, stop buying
  -1.6: stop … bikes, stop … i, suns, sure |, suspension, text him, text the, texted me, texto s
  -1.6: the insurance, the price, the spam, the … shop, them |, they, to end, to … texts, took, trabajar
  -1.6: unsubscribe … the, use … number, utile-, utiles, vais … un, velo la, vi, vite, votre texto, vous … tu
  -1.6: want>want, was i, what … you, when you, who this, wife, wife … the, will, wrong>forever, you dare
  -1.6: you … going, you … mas, you>these, your … number, | fair, | fire, | morning, | nobody, | oubliez
  -1.6: | personne, | pis, | textez, | … appreciate, | … encantan, | … end, | … lol, | … mero, | … mon
  -1.6: | … of, | … peu, | … por, | … said, | … update, ~00_, ~_ab, ~_ali, ~_ang, ~_app, ~_att, ~_ban, ~_cab
  -1.6: ~_cha, ~_dol, ~_exa, ~_exp, ~_fre, ~_gr, ~_hor, ~_job, ~_ke, ~_le, ~_lo, ~_luz, ~_mag, ~_new, ~_pai
  -1.6: ~_ran, ~_rig, ~_san, ~_sh, ~_sho, ~_tag, ~_urg, ~_vi_, ~_wal, ~abaj, ~abre, ~acke, ~aga, ~ails, ~aime
  -1.6: ~aker, ~alar, ~ania, ~arty, ~assu, ~ath, ~atie, ~aut_, ~avad, ~aver, ~ayin, ~bal, ~blem, ~bons, ~bord
  -1.6: ~both, ~cel_, ~cien, ~cla, ~codi, ~crea, ~dad, ~dale, ~did, ~dog_, ~don_, ~done, ~dor_, ~eck_, ~ege
  -1.6: ~elez, ~elle, ~eme_, ~enos, ~eser, ~esit, ~ette, ~eur_, ~exp, ~flat, ~ga_, ~glo, ~guar, ~han_, ~hes_
  -1.6: ~ics, ~ics_, ~ict, ~ion_, ~ite_, ~job, ~lau, ~lik, ~like, ~lma, ~lpe, ~luz, ~luz_, ~mart, ~metr
  -1.6: ~mier, ~min_, ~ncy, ~ncy_, ~ndad, ~noir, ~ntr, ~nue, ~nyti, ~odig, ~old, ~oli, ~ompt, ~onch, ~onfi
  -1.6: ~ook, ~orge, ~ouvr, ~oy_, ~pics, ~pint, ~pla, ~po_, ~prec, ~prob, ~ras_, ~rde, ~rie_, ~rir, ~rked
  -1.6: ~robl, ~rro, ~rrow, ~rto, ~rty, ~rty_, ~run, ~sam, ~seat, ~ses, ~siz, ~size, ~sour, ~stim, ~stoy
  -1.6: ~tard, ~tas, ~tic_, ~tito, ~took, ~tw_, ~uard, ~uie_, ~unde, ~unt_, ~ur_, ~usag, ~utez, ~vu_, ~wic
  -1.6: ~wif, ~will, ~yti, ~ytim, ~zin
  -1.7: 2 |, NUMBER on, a new, a vos, acepto, aire, aire |, am … sure, angla-, anglais, appelez moi, arrie-
  -1.7: arriere, asiento, au, au nom, autre, babe, besoin du, bien … numero, bother, boyfriend, bruit merci
  -1.7: ca … textos, call me, call … please, cancelar los, cancelar mi, ces, chez nous, ci, color, crying |
  -1.7: d … dans, de esas, de mi, de … bici, deal |, debloque, deja pret, dejen … mandarme, demo
  -1.7: derniere fois, did … come, door, drivi-, driving, ecran, ecris a, electrique, encon-, enlevez pas
  -1.7: eso, eu |, fair enough, finissez, fotos |, gardez mon, h |, hablo |, hay, here … my, home, i drop
  -1.7: i promise, i … for, if i, importe, insur-, insurance, is here, is … to, it by, je … suis, laughing
  -1.7: leave … message, les … arretent, letting me, list for, llamaron, lmao, locat-, lost … phone, m … en
  -1.7: m … texte, marte-, martes, mas … NUMBER, me a, mensajes … favor, message, mis, moi sur, mum
  -1.7: my boyfriend, my spam, my … are, my … stopped, need a, need … number, no … vayan, not in, not … what
  -1.7: number am, numero … c, on … way, one … me, one … time, oops, oublie, oubliez, oui c, oui svp
  -1.7: oui … est, out … stop, pagar |, paint, pas on, pas vu, pas … mes, pay, perfect |, peux tu, photo-
  -1.7: photos, plane, playi-, playing, plus que, porta-, precio, programme, pueden … a, que ca, que estoy
  -1.7: que yo, rappels j, reabonnez, reads, recu de, remove … basket, remove>remove, rendez … svp, reparez
  -1.7: repon-, repue-, retrait en, retrait … magasin, rien a, saturday |, saute, shoul-, shut up, si esta
  -1.7: si |, stopped … your, suscribir, svp … a, systeme, tell him, text only, textos pas, texts coming
  -1.7: tires |, to opt, to … spam, total, tubul-, two weeks, un … me, une semaine, velo electrique, ver |
  -1.7: vous … ou, vrai |, want the, whatd, work please, you basta, you need, you put, you … a, you … me
  -1.7: you … much, you … would, your, your … went, | como, | dice, | finissez, | inscrivez, | number, | oops
  -1.7: | perdi, | puede, | quiten, | reparez, | tell, | thank, | … agree, | … be, | … chat, | … hate, | … le
  -1.7: | … notifications, | … si, | … soy, | … textos, | … this, | … una, | … way, ~_abr, ~_ap, ~_apu, ~_au_
  -1.7: ~_beg, ~_bri, ~_cat, ~_ete, ~_it, ~_jaj, ~_lla, ~_oop, ~_or, ~_pan, ~_ped, ~_pra, ~_sat, ~_sil, ~_sou
  -1.7: ~_spe, ~_sq, ~_squ, ~_ti, ~_wen, ~adas, ~alc, ~alk, ~aro, ~bate, ~book, ~bus_, ~cabl, ~cade, ~cana
  -1.7: ~cem, ~cobr, ~cto, ~deur, ~egr, ~el_, ~epon, ~epto, ~eted, ~eus, ~fac, ~fee_, ~gar_, ~gas_, ~gent
  -1.7: ~gur, ~hah, ~haha, ~hay_, ~houl, ~hur, ~iege, ~ight, ~irem, ~irve, ~item, ~ivre, ~ker_, ~leur, ~llan
  -1.7: ~love, ~mall, ~mum_, ~nch_, ~ndeu, ~nett, ~ngla, ~nio, ~nouv, ~nsur, ~oise, ~oles, ~oom_, ~pads, ~pon
  -1.7: ~ponc, ~pre, ~pto_, ~rail, ~rbo, ~read, ~rec, ~red, ~reve, ~ries, ~rla, ~rno_, ~rtie, ~rued, ~rus
  -1.7: ~sens, ~sho, ~shoe, ~sieg, ~sou, ~subi, ~tea, ~tee_, ~they, ~tie_, ~tor, ~toy_, ~tte, ~ttez, ~uan
  -1.7: ~uce, ~udi, ~uer, ~uste, ~uz_, ~ves, ~wife
  -1.8: NAME not, a los, a tree, a ustedes, a … hermano, ai ecrit, alto, appel, appelez pas, arreg-, arriv-
  -1.8: at that, avertir, aviso, b, bad |, be … from, bon ben, brake, c |, c … mon, c … parfait, ca … tu
  -1.8: cancel it, cancellation, cap, ce prix, chop, contestan, date, de las, de nouvelles, de … avec, deblo-
  -1.8: dessu-, dessus, did … mean, ecrivez … par, el, el … por, en … jaja, enlevez … de, envoyez moi
  -1.8: ese precio, esta semana, for … sorry, forever>wrong, gave you, getting these, got your, h, hijo … no
  -1.8: hones-, i … back, is ok, is … a, it … her, it … of, it … out, j … ecrit, je … abonne, keeps … me
  -1.8: la derniere, la orden, laugh-, lista delete, lista you, llegan … mensajes, m avertir, mas de, mas … a
  -1.8: matin je, mauvais … de, me twice, me … je, mean to, mero |, mi hijo, model-, modo, moi une, monta-
  -1.8: more>remove, ms, my appointment, my … i, name … the, ne … plus, netfl-, netflix, never … the, never-
  -1.8: nevermind, no le, not receive, not sending, number … please, off … the, omg stop, on your
  -1.8: on … please, one instead, one is, only texts, pagar, par mois, pedales, perdi, pere, pins
  -1.8: please have, please update, please use, promise, promociones |, pu rien, pu … ce, pueden … el, quand
  -1.8: que significa, que … se, recois … vos, remove>angry, removed it, retirez mon, return, s … pas, sac
  -1.8: senor |, seulement |, sigan, significa, simple, soy cliente, stop saying, such, tanto-, textos … est
  -1.8: texts … the, these>law, these>more, these>these, this … please, to … about, to … number, tout seul
  -1.8: tu fini, turno, tv, two, update my, va |, vayan a, vayan … quitar, velo … en, vieux, vous etes
  -1.8: vous … avez, vous … plus, want … anymore, work number, wrong … it, wrong … on, y |, year |, you did
  -1.8: you sorry, your … thanks, | cambie, | lista, | maintenant, | my, | nevermind, | removed, | resume
  -1.8: | tant, | … acepto, | … ai, | … card, | … content, | … lista, | … ordered, | … sent, | … shop
  -1.8: | … significa, | … y, ~_av, ~_b_, ~_bag, ~_cob, ~_cry, ~_doo, ~_el_, ~_far, ~_h_, ~_hil, ~_ko, ~_lea
  -1.8: ~_ll, ~_nor, ~_oth, ~_pin, ~_rou, ~_sab, ~_tm, ~_tmr, ~_tri, ~_two, ~_war, ~acc, ~ail, ~ajar, ~alla
  -1.8: ~amp, ~ano, ~arb, ~arra, ~aso, ~ate, ~ava, ~cand, ~cen, ~chev, ~cob, ~cos_, ~cry, ~cts, ~cts_, ~ctu
  -1.8: ~demo, ~dena, ~dia_, ~dine, ~door, ~eam, ~edi_, ~edo, ~eho, ~eig, ~emo_, ~eng, ~eso_, ~esol, ~etc
  -1.8: ~far, ~fit, ~foto, ~gree, ~grin, ~gros, ~hev, ~heve, ~hui, ~ide_, ~ige_, ~iler, ~iri, ~lane, ~lass
  -1.8: ~lio_, ~liv, ~lous, ~lov, ~mie, ~ndam, ~nea, ~nest, ~ns_, ~oked, ~oth, ~oth_, ~oto, ~pad, ~peak
  -1.8: ~peti, ~port, ~pren, ~pue, ~quan, ~rein, ~ric, ~road, ~roue, ~rreg, ~sco_, ~ser, ~shou, ~sing, ~sons
  -1.8: ~spea, ~ssus, ~stre, ~ta_, ~tes, ~tmr, ~two_, ~uand, ~ube, ~uces, ~ult, ~upe, ~urno, ~urse, ~use
  -1.8: ~ux_, ~va_, ~vieu, ~vre_, ~vuel, ~xes, ~xes_
  -1.9: a … heure, a … when, abonner, again lol, ai juste, ajoutez moi, arrete pas, arretent, arreter la
  -1.9: arretez la, avert-, aviez dit, back please, bicicleta |, ca … que, caden-, came through, came … the
  -1.9: can … it, can … stop, cancelen mis, casqu-, casque, casque |, cel … la, charge, confirme |, could not
  -1.9: d accord, dare, de travailler, de … avoir, did … get, dio, dit d, e bike, equivoque, est parfait
  -1.9: este |, etre |, faire … que, fait mon, ferme, frien-, from my, gafas, green, guest, helpf-, helpful
  -1.9: i am, i meant, interesse, interesse par, is fine, is your, is … not, is … wrong, j … efface, keep the
  -1.9: l, la bequille, la mia, le pongo, leave the, light, long, m a, m avoir, me dieron, me equivoque
  -1.9: me suis, mejor paso, mensajes de, mensajes … pueden, moi NAME, moi … message, mon ancien, mon gars
  -1.9: mon nouveau, my messages, my new, mysel-, myself, ne faites, new bike, noise, not this, numero mejor
  -1.9: o es, off now, ok … you, other-, oublie mon, par … c, par … svp, pas … de, passent, perdon por, pese
  -1.9: pieza, plus … textos, por los, put … down, que … escriban, que … tienen, quel, quier-, quiten … los
  -1.9: reabo-, removed … the, responda, reviendrai plus, said … text, se … la, send it, sigan mandando
  -1.9: sign … up, since morning, so much, so no, stem, stop me, stop pour, stop … moi, svp juste, tempt-
  -1.9: text … one, textos c, the emails, this weekend, to you, to … in, travailler, travaux, travaux |
  -1.9: un … que, vayan, vous … est, vous … trop, was that, week |, weekend |, who … the, with this, you NAME
  -1.9: | coupez, | el, | mandenme, | rien, | unsub, | … di, | … e, | … habla, | … his, | … puedo, | … really
  -1.9: | … them, ~_add, ~_boo, ~_che, ~_fot, ~_han, ~_hu, ~_hui, ~_ite, ~_l_, ~_mys, ~_ou, ~_pag, ~_shi
  -1.9: ~abe_, ~afe_, ~aim, ~alk_, ~ane_, ~art, ~asq, ~asqu, ~ate_, ~ater, ~aw_, ~bers, ~bier, ~bres, ~cani
  -1.9: ~casq, ~cei, ~cker, ~cks_, ~clip, ~der_, ~doo, ~enco, ~esca, ~exam, ~fot, ~gram, ~han, ~head, ~help
  -1.9: ~iens, ~ieza, ~ils, ~ils_, ~irv, ~ivoq, ~ivr, ~jo_, ~kin, ~king, ~lare, ~lic_, ~livr, ~llin, ~log
  -1.9: ~lt_, ~mpt, ~mys, ~myse, ~odel, ~org, ~ovi, ~ped, ~pen, ~piez, ~pin, ~pot, ~reci, ~roa, ~rre_, ~rriv
  -1.9: ~seme, ~sirv, ~sit, ~span, ~til_, ~tra, ~tur, ~two, ~uin, ~umi, ~xam, ~yse, ~ysel
  -2.0: NUMBER no, a real, a … mas, a … vous, am hard, am here, angry>more, are … sending, arre, asien-
  -2.0: ask for, autoc-, avais pas, bequi-, bequille, borren el, bus stop, c … pret, cambie … numero
  -2.0: can text, can … send, check, ci |, comment je, con eso, condu-, consegui, conti-, cut off
  -2.0: de … NUMBER, de … el, de … sur, descanse, dit … arreter, e |, envoyez, est correct, fair |
  -2.0: for … only, get more, good enough, hard of, hard … hearing, hasta que, have … phone, home |, i agree
  -2.0: i got, i opted, i … hard, i … here, importa, it all, it you, jalo, je … connais, juste … de, killing
  -2.0: killing me, la cuenta, la … j, lachez … un, le proprietaire, lista de, lost my, lost … number
  -2.0: m … lol, ma, ma commande, me da, me quitaron, me … todo, mes messages, not … is, not>forever
  -2.0: notifications … mon, number please, number you, of hearing, of the, ofertas |, on vacation, on … les
  -2.0: one stop, optio-, order please, para, para el, para no, para … recibir, parts |, pas … mais, pense-
  -2.0: perdo-, plus d, plus par, precio |, prix |, promos de, quiero la, quiero … con, quiten, reparation |
  -2.0: rien de, see you, send>me, sigo, smoki-, smoking, soir, stop a, stop sign, talla, textos j, that bike
  -2.0: the … bike, the … coming, tire, to anyone, top, trompez de, un … cuando, una persona, up no, vacat-
  -2.0: vacation, vende-, votre infolettre, vous … a, vous … des, weekend, wheels, you … esta, your messages
  -2.0: | ahi, | arre, | envoyez, | otez, | … need, | … playing, | … pues, ~000, ~_ado, ~_cam, ~_cot, ~_dep
  -2.0: ~_ext, ~_foo, ~_hah, ~_ma_, ~_ree, ~_ro, ~_suc, ~_va, ~_ye, ~ade, ~afe, ~ah_, ~aha, ~aha_, ~aine
  -2.0: ~alu, ~ao_, ~ares, ~asi, ~bri, ~bs_, ~ctos, ~dep, ~dre, ~driv, ~eive, ~elp, ~emb, ~ents, ~ers_, ~eux_
  -2.0: ~fe_, ~foo, ~ge_, ~gle_, ~gus, ~home, ~hou, ~ijo_, ~illi, ~ise, ~laug, ~lf_, ~lum, ~mpez, ~nois
  -2.0: ~ntas, ~ole, ~orde, ~oyez, ~rer_, ~riq, ~riqu, ~rla_, ~row, ~rue_, ~sau, ~sle, ~ssu, ~suc, ~sume
  -2.0: ~swe, ~ua_, ~uet, ~uito, ~um_, ~uses, ~visa, ~wak, ~wake, ~worr
  -2.1: (unknown 2), a tu, ai arrete, ai un, aime ca, ajout-, and a, arretez vous, autre |, bother you
  -2.1: c … NUMBER, ce … la, confirme, dad, de aqui, de promo, de promos, de … un, deaf, delete … de
  -2.1: dernier message, dernier … je, direc-, down for, enreg-, erreur c, essay-, est ce, est … merci
  -2.1: ferme |, finalement |, for … order, garde, gardez moi, get … texts, hablar, hijo you, i love
  -2.1: i … with, in |, is off, is so, is … enough, jaja |, je … sur, la reparacion, le texto, list please
  -2.1: llegado, llego, los … si, mais j, marca, march-, me anytime, me desinscrire, me dio, me while, mecan-
  -2.1: mensaje … este, mero, misse-, missed, moi on, moi … tard, mon … au, my contacts, no … hablar
  -2.1: no … llamen, noon, normal |, not give, not leave, number … this, numero pour, numero que
  -2.1: numero … serie, of … so, once you, orden, oui je, over |, pas les, paye |, pero … si, personne au
  -2.1: porte, que se, que … le, receipt |, saber de, said would, se … otra, senal, si … los, so … did
  -2.1: squea-, svp c, talk, texting you, texto, the reminders, the … end, these … are, to bother, to know
  -2.1: told me, tu me, under, va … estar, venir, vous pas, we … up, weeke-, work … my, you … en, your email
  -2.1: your … is, | favor, | mom, | quite, | subscribe, | vendu, | … aime, | … leave, | … messages
  -2.1: | … never, | … stopped, ~_at, ~_ate, ~_col, ~_fon, ~_gif, ~_gus, ~_pad, ~_pn, ~_pne, ~_pre, ~_sau
  -2.1: ~_tub, ~acto, ~aden, ~adr, ~adre, ~ajou, ~alf, ~api, ~asie, ~ayer, ~bag, ~beg, ~blar, ~ble, ~cot
  -2.1: ~eads, ~ecan, ~eed, ~eeke, ~eke, ~eken, ~esu, ~etro, ~eux, ~eva_, ~game, ~gif, ~gust, ~half, ~iec
  -2.1: ~iece, ~irec, ~iss, ~ize, ~jout, ~lame, ~lego, ~ler_, ~ling, ~lls, ~lls_, ~meca, ~mmi, ~movi, ~noon
  -2.1: ~oic, ~pain, ~pne, ~pneu, ~ps_, ~put, ~rese, ~ron_, ~rot, ~rri, ~sch, ~shi, ~sic, ~sk_, ~sta_, ~star
  -2.1: ~stl, ~til, ~toy, ~triq, ~uede, ~ues, ~vau, ~ven_, ~ws_
  -2.2: (unknown 1), NAME de, NAME mais, NUMBER number, a ecrit, a ma, a nadie, a … stop, ai oublie, am … in
  -2.2: angry>you, annulez mon, any texts, atten-, bici … de, came with, cancelar … cita, d … les, de … los
  -2.2: do … ask, envoyer les, esta, etes … mais, etre desabonne, fin de, get a, get … out, have you, here is
  -2.2: hour, i … got, is it, is my, is … new, it anymore, it done, it just, j … oublie, jaja, je … annuler
  -2.2: je … encore, l autre, left |, like … texts, live there, lol |, los … por, m … donne, m … les
  -2.2: ma … qui, mad, manden la, many texts, me llego, me sirven, me … que, mensajes me, mensajes si
  -2.2: mis mensajes, no dejen, number … texts, number>these, olvida, open, opt in, order it, pas me
  -2.2: pas recu, pas … je, pas … mon, photo, please keep, please switch, por ahora, preci-, que la
  -2.2: que … trompez, quitaron, rain, rembo-, resub-, resubscribe, resum-, resume, rien la, see
  -2.2: sending these, should … a, si senor, sister |, sus mensajes, svp je, svp … est, take out, tbh |
  -2.2: tell her, tell me, tell … to, textos … de, texts like, the … please, think … it, this number
  -2.2: to … else, to … list, trompez, votre … de, votre … par, vous aussi, vous trompez, vous … ecrire
  -2.2: want>wrong, what number, with a, wrong bike, | any, | mande, | … NUMBER, | … cell, | … customer
  -2.2: | … donc, | … el, | … hold, | … more, | … numero, | … su, | … wrong, ~_dog, ~_dri, ~_fac, ~_mis
  -2.2: ~_net, ~_ouv, ~_pr, ~_si, ~_ur, ~abe, ~ade_, ~aki, ~akin, ~ali, ~ap_, ~arte, ~asco, ~casc, ~che_
  -2.2: ~dado, ~dem, ~dess, ~dez_, ~di_, ~dog, ~egra, ~embo, ~ews, ~gam, ~gua, ~ha_, ~iez, ~ime_, ~ip_, ~ize_
  -2.2: ~jet, ~kend, ~lor_, ~ls_, ~mad_, ~mbou, ~mett, ~news, ~nis, ~nnu, ~nsio, ~ntan, ~obr, ~ocke, ~oops
  -2.2: ~oue_, ~owe, ~pay, ~pen_, ~rle_, ~rry, ~sigo, ~tel, ~upe_, ~vado, ~vit, ~xto_
  -2.3: agreed … NUMBER, am … of, appeler |, are you, assez … moi, being so, best, bon |, borren, but the
  -2.3: ca … interesse, cancel my, celui ci, check |, conjo-, cuando este, de … pour, demain |, do … leave
  -2.3: encantan, enough of, fair, frais |, getting your, great |, had … of, je peux, laissez moi, leave
  -2.3: les … c, list>more, liste … je, llegan sus, mandeme, marche, mas … por, me encantan, me … one
  -2.3: membership |, mismo numero, mon cell, need to, no entendi, not what, on … list, otro numero
  -2.3: oui … veux, over, para … los, pas … la, pedal-, pic, please … the, plus tard, por … si, preguntas
  -2.3: quiero … recibiendo, rappelle |, right |, rush, selle, stop spamming, svp … me, take NUMBER
  -2.3: text … phone, texting … lol, texts … i, texts>stop, thanks … texting, that |, through |, todo |
  -2.3: un texto, use, votre numero, vous … ca, what else, what … your, will … no, wrong |, | avez, | drop
  -2.3: | lost, | none, | nonstop, | … alto, | … by, | … cancelar, | … number, | … rien, ~_eat, ~_fe, ~_fr
  -2.3: ~_mum, ~_noo, ~_see, ~_top, ~asc, ~ats_, ~ayo, ~best, ~boo, ~cat, ~cesi, ~cks, ~cu_, ~denm, ~diga
  -2.3: ~dri, ~ecu_, ~eza_, ~fram, ~igno, ~ites, ~mag, ~miss, ~mode, ~ndem, ~oca, ~olor, ~oon_, ~piec, ~red_
  -2.3: ~rei, ~ris_, ~saye, ~sio, ~ssay, ~tan_, ~tea_, ~tten
  -2.4: NAME est, NUMBER … text, a que, a quelle, a … mensajes, ai efface, ajoutez, al otro, and … this
  -2.4: arretez … pas, au … de, aux promos, avez plus, bici |, cette semaine, commande |, continuez, de faire
  -2.4: de … course, dos, drive |, drole-, droles, enlevez le, give me, haha, helpful |, it … my, j … arrete
  -2.4: keeps texting, la course, la ride, la … si, liste de, live … anymore, magaz-, magazine, mas que
  -2.4: me down, me olvida, me … is, mis recordatorios, moi … les, mon … a, more>these, my kid, no … que
  -2.4: not now, not … him, not … there, not … will, not … you, note |, or is, pago, par erreur, pas svp
  -2.4: phone died, put, quand |, rappels |, reads these, responda stop, same |, se … olvida, send>remove
  -2.4: she said, stop … on, stop>you, tag, tant, teasi-, teasing, teasing me, texts are, the magazine
  -2.4: the repair, there anymore, un … no, unsubscribed from, vacation |, velos, way |, where are, you estoy
  -2.4: your name, | bye, | faut, | stopping, | tienen, | … arret, | … da, ~_air, ~_ame, ~_bos, ~_del, ~_lev
  -2.4: ~_pay, ~_put, ~_sad, ~_tar, ~_usa, ~_vit, ~ats, ~bab, ~bars, ~bos, ~bour, ~col, ~cy_, ~dres, ~eave
  -2.4: ~egl, ~eler, ~ete_, ~ful, ~gno, ~icki, ~isa_, ~itel, ~ligh, ~mum, ~nas, ~oke, ~oon, ~open, ~put_
  -2.4: ~rack, ~ress, ~rge_, ~soir, ~tag, ~tit, ~uel_, ~ume_, ~uro, ~vad
  -2.5: a … or, al, amo, ancien numero, appelez, are the, assez pour, ben ca, borren de, ce velo, cher
  -2.5: do … give, do … sign, email me, esper-, essaye de, for you, freno-, frenos, from me
  -2.5: getting … messages, give … your, have his, have … heard, here please, hi |, i … you, is … no, it lol
  -2.5: it … is, je … recevoir, la sortie, list … the, los … me, mai |, mensaje cuando, moi … promos, my … do
  -2.5: name NAME, no la, no va, not really, not take, not … much, old phone, options |, pas demande
  -2.5: please hold, please i, rear, remove>send, reply … you, signed anything, sortie de, stop … lol
  -2.5: sus … me, tard, these messages, unsubscribe my, veut, wait, | a, | lachez, | mes, | textos
  -2.5: | … cancelen, | … fin, ~_al_, ~_bab, ~_bue, ~_fit, ~_gas, ~_ka, ~_lun, ~_rea, ~_wai, ~add, ~buen
  -2.5: ~cour, ~equi, ~gera, ~gra, ~ino_, ~isto, ~ming, ~nfi, ~onst, ~onte, ~pic_, ~ple_, ~pti, ~rear, ~role
  -2.5: ~rta_, ~senm, ~sper, ~tag_, ~tub, ~ubi, ~ul_, ~vert, ~veut, ~wai
  -2.6: (unknown 3), a person, am … texting, avez vous, bloque, by |, c … ma, ca dit, commande svp, de serie
  -2.6: de … d, envoyez … de, ese, essaye, est ma, eu de, eu … texto, frame, i … them, inscrivez, it to
  -2.6: mais … ai, me mandan, mejor |, moi … votre, no … la, nonst-, nonstop, pas … me, please send
  -2.6: pour … plus, promos stp, que le, quiero, recoit, remove>more, serie, tell, the … anymore, the … off
  -2.6: this … is, this … lol, told … to, unsto-, unstop, velo de, velo |, your phone, | listo, | reply, | y
  -2.6: | … being, | … fait, | … opt, | … quitaron, ~_dos, ~_ese, ~_lu, ~_ref, ~_smo, ~_tir, ~_vac, ~ag_
  -2.6: ~ani, ~bren, ~dent, ~desc, ~edal, ~ena_, ~ende, ~fren, ~met, ~mple, ~nuez, ~onde, ~ops, ~ops_, ~pani
  -2.6: ~peda, ~regl, ~reme, ~ssen, ~teri, ~vaca, ~yet, ~yet_
  -2.7: ahead |, ai … demande, angry>these, are great, at the, autorice ese, customer here, customer … please
  -2.7: de ofertas, de … este, ecrivez moi, el … delete, es … numero, est … bon, frais, gave … the, have my
  -2.7: i … a, is texting, is … my, like … cancel, los … que, m interesse, mandarme los, me my, me to
  -2.7: me … this, me … trompe, mensaje, moi … texto, nadie |, never mind, non … de, not you, not … that
  -2.7: number … you, number>me, para cancelar, pas … j, please my, plus vos, por … solo, pour ne, qui a
  -2.7: recevoir … promos, remettez, remettez moi, si … mensajes, sorry i, suis trompe, suscr-, take the
  -2.7: text and, texter a, textez, texting … i, textos ok, the wrong, this week, this … for, un message
  -2.7: un … de, una |, undo that, want to, yet |, | ecrivez, | nothing, | … ben, | … mind, | … phone
  -2.7: | … remove, ~_gu, ~_to, ~arri, ~azi, ~azin, ~eak, ~ensi, ~eut, ~eut_, ~gue_, ~ito_, ~lk_, ~mbo, ~nino
  -2.7: ~ocal, ~ook_, ~per, ~ses_, ~supe, ~tent, ~uest, ~uil, ~uto, ~vac, ~xtez
  -2.8: 2, NUMBE-, NUMBER, NUMBER please, accepte … textos, apuntenme, are … off, back in, can not, ce que
  -2.8: cours-, course, de espera, de l, de meme, es |, escribio, facture |, fait un, fait |, gas |, good |
  -2.8: hablar con, haha |, her |, j … les, la … ahi, la … esta, lista … espera, m avez, mando, moi … liste
  -2.8: ne … pas, number … now, on me, oubliez … de, payer, plus jamais, plus … que, pret |, put me, removed
  -2.8: removed from, send … to, son velo, sortie, stop at, stop … shop, svp … veux, tbh, this time, up for
  -2.8: veux … me, wrong>me, wrong>want, y … pu, yet, you … from, | apuntenme, | effacez, | supprimez, | … ok
  -2.8: | … only, | … send, ~_0_, ~_age, ~_yet, ~aie, ~amar, ~cond, ~ie_, ~ivez, ~ndez, ~rde_, ~rend, ~sum
  -2.8: ~tail, ~vre
  -2.9: a phone, activ-, ai … eu, alto para, bike … not, can i, change … numero, desinscrire de, do … take
  -2.9: en la, envie, espera, first then, fotos, get out, have been, have not, i asked, i lost, i reported
  -2.9: j … juste, la mas, leave a, les garde, mandan mensajes, mas alto, mon texto, mon … ne, not … and
  -2.9: only |, pas j, poqui-, por … mensajes, quiero … pero, receive … more, recom-, start, stop it
  -2.9: suis … de, tempting, textez moi, y nada, y … un, yes you, you … been, | have, | someone, | … ca
  -2.9: | … can, | … reported, | … stop, | … texto, ~_ru, ~arma, ~ecom, ~ele_, ~enn, ~lar, ~len_, ~leu, ~lun
  -2.9: ~ntot, ~rat, ~tart, ~tot
  -3.0: about the, ahi no, aime, am out, appeler, envoyez … la, from … in, i can, liste … textos, lose my
  -3.0: me your, me … i, me … number, no way, oubliez pas, pas ca, retirez … de, then … me, this cell
  -3.0: want you, | n, | … NAME, | … now, ~_bar, ~_blu, ~_esp, ~_mod, ~_ra, ~blu, ~del, ~fas, ~hoto, ~mod
  -3.0: ~mpl, ~nnez, ~phot, ~pped, ~rca_, ~scu, ~vi_
  -3.1: aime … ca, al … numero, but ok, como se, dessus svp, enlevez les, escribame, gas, he said, how much
  -3.1: j … ben, j … ca, la … svp, list>stop, me the, no stop, no … quiten, pas … vous, por … no, prix
  -3.1: qui … plus, sorry for, subscribe, the order, to … one, use this, vos textos, voy |, y a, yo si
  -3.1: yo … autorice, | ici, | is, | puse, | sorry, | yes, | … accepte, | … arretez, | … me, | … recois
  -3.1: ~_noi, ~_sta, ~_wa, ~entr, ~hot, ~oue, ~prix, ~rdi_, ~rix, ~rix_, ~rts, ~rts_
  -3.2: a sus, awake, bruit, call text, do you, done |, i … text, inscrivez moi, lying, me molesta
  -3.2: mensajes … me, moi le, molesta, more>want, no … llego, no … mi, not … bike, number … i
  -3.2: numero … commande, parts, poquito, que … soy, quiero seguir, send>texts, should i, soir |, stop … so
  -3.2: tantot, unsubscribe … i, velo svp, who … this, | numero, | quien, | thanks, | thx, | … pour, ~_pic
  -3.2: ~_po, ~arts, ~brui, ~eve_, ~even, ~pago, ~park, ~perd, ~rui, ~ruit, ~toc
  -3.3: NUMBER svp, attente, be there, cancel, cancelled, d attente, demande a, en … svp, este … mi, fine |
  -3.3: forever>me, je m, lachez pas, liste d, me>wrong, mon velo, mon … numero, my … phone, nope |
  -3.3: not>remove, ok … les, the … for, yo … quiero, you too, | gracias, | never, | … sign, ~_arm, ~_ble
  -3.3: ~_ri, ~ac_, ~aje_, ~are_, ~ker, ~net, ~noi, ~pase, ~pic
  -3.4: arrete … de, au telephone, interested in, it … done, la … delete, m … ecrit, me … mi, my permission
  -3.4: my … please, not get, not … her, plus … promos, pour moi, pret, receive no, remet-, surto-, surtout
  -3.4: svp me, this bike, this … instead, update, want … to, without … permission, you stop, | here
  -3.4: | please, ~_act, ~date, ~reno, ~urt
  -3.5: a plus, alto … no, asked for, contesten, if … do, je … m, llegan los, me … la, meme |, moi un
  -3.5: ningun mensaje, not … but, numero … la, phone … off, stop … repair, texts>number, the end
  -3.5: this … from, to cancel, was on, will … stop, | more, | remove, | retirez, | … no, ~anm, ~anme, ~emet
  -3.5: ~note
  -3.6: can … get, liste … attente, me texter, mi cita, moi … svp, my … number, out of, repair |, stopped
  -3.6: su numero, this thing, unsubscribed, want>more, will not, | ajoutez, ~dela, ~nst, ~tot_, ~wait
  -3.68: (bias)
  -3.7: bikes |, de NUMBER, end of, i like, i … off, list of, listo, me … el, mes textos, no please, not me
  -3.7: number do, reply, repondez, send>number, text her, un |, with |, you in, | NAME, | contact
  -3.7: | desabonnez, | no, | oui, | … her, ~ic_, ~pera, ~ply_, ~tab
  -3.8: angry>not, arrete donc, inscris, les … j, me … you, no … mis, pas tout, so i, stop>more, text … to
  -3.8: the … number, | bonne, | … do, | … plus, ~_dr, ~_tea, ~otos, ~pret
  -3.9: a … numero, forever>not, getting … texts, j aime, me … sus, oh no, rien d, rien … autre, soy de
  -3.9: text … back, text … number, you … not, ~_ste, ~pele
  -4.0: NUMBER off, NUMBER |, arrete, dit que, got … text, is this, list>want, los avisos, me … pas, plus les
  -4.0: por telefono, quiero … a, remove it, the … list, you … it, | quiero, ~_aj, ~_rai
  -4.1: bien |, es mi, mi bici, recevoir … textos, stop being, stop … NUMBER, votre message, vous … pu, | do
  -4.1: | … para
  -4.2: escribanme, just text, never got, not … it, stop>remove, text stop, this … NAME, wrong>more
  -4.3: get … text, is … number, me back, no i, no … de, non pas, not>angry, to … the, | … moi
  -4.4: are, ecrit, got any, j accepte, list>you, mandenme, me … for, nada mas, stop … and, without my, | he
  -4.4: ~_enc
  -4.5: messages are, remove the
  -4.6: aqui |, did you, recevoir les, stop>wrong, text this, to my, | mon, | … jamais
  -4.7: i … the, rire, you la, ~resu
  -4.8: avez … de, remove>forever, send>you, you esta, your number
  -4.9: a message, ca m, got … texts, not … the, number>number, pas encore, pas … m, | plus
  -5.0: text … please, textos … pas, | arretez, | take
  -5.1: remove>stop, you … lista
  -5.2: arretez … de
  -5.3: number>texts, stop>stop, | continuez, | merci, | to, | … pas
  -5.4: my old, pas eu
  -5.5: for texts, not … texting, ok pour, to NUMBER
  -5.6: driving |, texts>send
  -5.7: me … los
  -5.8: se me, stop>not
  -5.9: no … llegan, reply … to, si quiero, stop by
  -6.0: que numero, wrong>these
  -6.1: number NUMBER
  -6.2: desabonnez … pas
  -6.3: recois plus
  -6.4: no messages, this one, this … not
  -6.5: arretez pas
  -6.6: numero de, | non
  -6.8: remove>wrong
  -7.0: please text, | text
  -7.7: not stop, not>stop, remove>not
  -8.0: | enlevez
  -8.2: do … stop
  -8.3: stop to
`;
