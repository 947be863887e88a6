/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WEIGHTS = `
  7.6: la |
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
  5.3: qiut, quiero |
  5.2: come on, delete me, end it, for |, mal el, plus |, the messages
  5.1: go away, ma |, para |, pas … velo, wrong>not
  5.0: arretez |, inscrit, not … me, yo no, | cancel, | otra
  4.9: (law), arrete |, cancell, de … lista, got … wrong, list |, out |
  4.8: c … le, who … NAME, | mejor
  4.7: en mi, send>wrong, si je, the text
  4.6: delete |, i did, not my, notifications |, personne |, so … the, spam |, | |
  4.5: NAME, a change, am a, get … number, mon numero, more |, not NAME, not text, the first, veux plus
  4.4: i … email, much |, on a, texts>law, voy a, want>not, you>law, | alto, ~coc
  4.3: basta |, law>these, le numero, left the, my … out, this … a, ~sub_, ~uh_
  4.2: end, fini |, mas |, never |, pas … moi, remove |, | … already, ~ub_
  4.1: ben la, ca |, did i, my number, not … anything, on … texts, the same, | fin, | stp, | … tienen, ~alt
  4.0: assez |, be, me … mas, number>remove, retirez … svp, text thing, this phone, to me, | … encore, ~_be_
  4.0: ~_rel, ~esto
  3.9: ads, arreter |, c … pas, el … mensaje, llamen |, me tienen, pas … textos, please … it, that is, unsub
  3.9: vie, want>list, ~_ads, ~_blo, ~_er, ~aus, ~ndu_
  3.8: NUMBER … matin, ai rien, am … a, bici … no, desabonne |, do … text, end the, have … bike, is … in
  3.8: je … que, noqui-, not … this, por … me, the texting, you can, | svp, | … bici, | … j, ~ssee
  3.7: (forever), aret, by that, canel, cool it, group |, her … number, in … morning, me>not, numero |, page
  3.7: please quit, si vous, stop please, the free, the morning, the … where, these>forever, | arret, ~_baj
  3.7: ~cosa, ~pete
  3.6: a esta, a otro, asi que, bought one, de ahi, is no, me off, my cell, not him, pas … NAME, please … i
  3.6: subscribed, vendi, vous continuez, why do, | enough, | … annoying, | … who, ~_aca, ~_lou, ~ence, ~vent
  3.5: another one, client, dije que, forever>you, good grief, grief, i … these, my … in, ninguna, number lol
  3.5: pas moi, pings, reply-, replying, s, the last, these>wrong, travaille plus, | annule, | ce, | … grief
  3.5: | … know, | … was, ~_s_, ~area, ~bot, ~calm, ~halt
  3.4: baja |, bro, conteste, esto |, i get, me … here, mon nom, my info, ne suis, soy el, to … me, too much
  3.4: unsub |, | exit, ~_coc, ~_ici, ~alto, ~arar, ~elv, ~ieu, ~nor_
  3.3: (these), NUMBER am, calls only, de … chez, did … agree, el telefono, end |, est le, get |, j … rien
  3.3: je … ca, leavi-, leaving, message svp, moi |, not need, off for, pas pour, please no, quit |
  3.3: remove me, rien svp, sa, sms |, so the, sold the, the … time, want>remove, why … i, | for, | … paso
  3.3: ~_exi, ~_ote, ~_sa_, ~bot_, ~eavi, ~mio, ~nel, ~nso, ~ping, ~tad, ~tado
  3.2: NUMBER in, d la, do … send, equivocado |, get lost, him |, ici, is over, is … and, me>remove, my text
  3.2: no … bici, not mine, not the, not … please, nothing |, quit sending, sa |, soy NAME, svp merci
  3.2: text list, turn, vendi la, veux … de, vous me, was for, who … you, wrong>wrong, you>wrong, | forget
  3.2: | pare, | … bought, | … vez, ~_end, ~_msj, ~aura, ~desu, ~emen, ~esi, ~msj, ~obot, ~pels, ~rel, ~tear
  3.2: ~zac
  3.12: (tables say wrong_number)
  3.10: (tables say opt_out)
  3.1: NUMBER du, brakes … the, can go, de esta, de textos, enough |, estas, i … stop, le NUMBER, me from
  3.1: must, no … here, not have, number |, number … for, off |, please stop, police |, se |, sign up
  3.1: take me, texts please, this … the, vous avez, want>send, y el, | delete, | leave, | … to, ~_ar, ~arto
  3.1: ~ces, ~coch, ~ea_, ~pas_, ~rto_, ~san_
  3.07: (stops from)
  3.0: NUMBER … am, a l, and … the, angry>me, anoth-, another, brakes on, ca … vous, call instead, cancelar |
  3.0: clien-, combien … fois, de baja, de fois, de vos, dejar de, dit oui, du matin, ecrire |, en … la
  3.0: envoyez … rien, este … el, got the, heard you, is … this, it please, j en, liste |, m oublier, mandar
  3.0: messages svp, more text, more>texts, not contact, not send, not … texts, off … list, ok stop, on here
  3.0: oublier, oublier |, pare, recordatorios para, remove>number, remove>texts, so you, stop ok, su lista
  3.0: suis pas, texts |, the sms, the … text, the … that, these, these |, turn … off, vous … pas, with the
  3.0: ~_bit, ~_cro, ~arer, ~baj, ~bast, ~clie, ~ecke, ~enro, ~exi, ~hes, ~hese, ~lir, ~nle_, ~nro, ~nrol
  3.0: ~nsen, ~raye, ~reca, ~sua, ~thes, ~van_
  2.9: (wrong), NAME and, ahora, am … the, area, at a, blocked |, borra-, cancl-, cancle, drop, es mia
  2.9: est … dernier, for good, fraud-, fraude, heard … the, i reply, is … i, it down, lista por, me … it
  2.9: me … sin, mi |, molestar |, msj, ni, no … gracias, no … mia, phone |, please take, quit, send>list
  2.9: soy la, stop sending, suis a, tanto, text … nothing, the … no, the … said, times, travaille, vous le
  2.9: vous textez, when i, you mind, you … first, you>want, | cancle, | oublie, | … etes, | … my, | … tu
  2.9: ~_and, ~_ni_, ~_pid, ~_tan, ~away, ~dato, ~guna, ~imes, ~lert, ~mer_, ~nat, ~ndom, ~ni_, ~orma, ~orra
  2.9: ~pend, ~sto_, ~tarm
  2.8: (stop), a … is, alert-, alerts |, am done, away, blocking you, break |, do it, du … svp, encore |
  2.8: est … NAME, gdpr, i … gave, just … the, la dessus, la lista, las … de, me nothing, moi pu, no bike
  2.8: no texts, off … me, own, pero no, pour me, que si, respe-, revoke |, saying yes, si pongo, system
  2.8: terminer, text … my, texting |, texts>list, the shop, the … texts, to texts, what i, wrong person
  2.8: wrong>number, yo paso, | end, | vous, | we, ~_dor, ~_mio, ~are, ~arna, ~cess, ~cked, ~elc, ~line
  2.8: ~muni, ~nlo, ~resp, ~rtan, ~uego, ~uita, ~ular
  2.7: NUMBER … pour, ai … commande, ai … repondu, asked me, avec … textos, blocking, break, cancle |
  2.7: could … me, de que, de rappels, de … a, de … le, did not, dire, disab-, disable, do … contact
  2.7: do … own, donc |, encore un, es NAME, give … a, hear from, i drive, i … done, il … NUMBER, it back
  2.7: it … too, la meme, life |, lo mismo, lourd |, mais je, mio, no NAME, no quiero, no … los, not … right
  2.7: off this, opt out, outta, pas … ca, pas … temps, quien … NAME, sales, sold … bike, stop la, stop … the
  2.7: that … my, that … not, the … reminders, velo est, want>you, wrong number, you … delete, | dejen
  2.7: | … autorice, | … get, | … spamming, | … svp, | … with, ~_chi, ~_ic, ~_oo, ~_pau, ~_pu, ~aca, ~drop
  2.7: ~een_, ~ieu_, ~isab, ~ivoc, ~must, ~non_, ~odas, ~omas, ~pau, ~pien, ~pte, ~real, ~reat, ~scon, ~vec
  2.6: (remove), a customer, ahi |, ai eu, all the, all this, and, assez, baja … favor, bro |, can delete
  2.6: can stop, care, commande … velo, de mensajes, de recibir, de … ici, de … textos, desus-, dial
  2.6: dije … si, drive a, enlevez moi, estuvo bueno, estuvo |, etre, gardez vos, gars |, got … the, i … one
  2.6: i … removed, it stop, keep coming, lourd, m ecrivez, me again, me apunte, moi ca, moi j, mon number
  2.6: no molestar, not her, not>wrong, o que, one … text, para mi, parar, please let, plus besoin, plus rien
  2.6: plus … nous, pour … textos, quitenme, rappels pour, recois encore, recor-, retirez moi, retrait |
  2.6: rien recevoir, same text, segui-, send>law, si … veux, sms, stop now, stop thank, style, suave, supri-
  2.6: tanto mensaje, telefono |, textos … svp, this list, this … stop, to … i, unsubscribe |, updates
  2.6: way too, wrong>remove, you entendi, you me, you text, you … bueno, you>stop, your list, | basta
  2.6: | blocked, | chill, | permission, | … faire, | … mes, | … mi, ~_etr, ~_pub, ~_sms, ~baja, ~canc, ~ecal
  2.6: ~ecor, ~ees, ~eman, ~enlo, ~erai, ~esus, ~gal_, ~ices, ~lay_, ~mun, ~nag, ~noth, ~nul, ~nun, ~oco_
  2.6: ~ois_, ~osse, ~pted, ~pu_, ~pub, ~rase, ~sms, ~sms_, ~tar_, ~teen, ~tta
  2.5: NAME pas, NAME |, a break, a … ce, a … de, a … un, ailleurs maintenant, alto |, and you, appelle
  2.5: arret |, arretez les, avec moi, avec tes, be … last, been to, but … is, by … name, chat |, close my
  2.5: como … quito, de votre, de … plus, digo, do … use, eso |, from this, grrr, hush, inbox, incor-, insis-
  2.5: j … que, just email, la ligne, law>not, line, list>not, looking for, mal |, mal … numero, mas por
  2.5: me bajo, me>stop, mi telefono, my phone, next text, not use, number>wrong, of these, one more, parar |
  2.5: paren, pas … bon, passee, pour … reparation, reminders, remove>me, replying stop, so please
  2.5: son … NUMBER, sorry |, sortir, stop>these, take … number, tell the, text messages, texts, texts>want
  2.5: than my, that name, the … with, this … her, to it, would like, you ni, you>list, | coudonc, | otro
  2.5: | rip, | … bike, | … down, | … sold, ~_ale, ~acab, ~aren, ~asu, ~ates, ~aur, ~dome, ~exts, ~guen
  2.5: ~illa, ~imi, ~mio_, ~nche, ~nel_, ~nsis, ~ois, ~pam, ~quen, ~rte, ~spam, ~uall, ~ud_, ~uen, ~uff_
  2.5: ~uven, ~xts, ~xts_
  2.4: NAME qui, a … shop, aburr-, ago, annoying |, arretez svp, autre message, autre-, ay, baja, be … if
  2.4: can … not, ce numero, clicked, con los, d un, de su, de … faut, de … manana, delete, did … order, dije
  2.4: drop me, en su, en … plus, est … arretez, every day, fois faut, gal, is what, is … old, is … up
  2.4: it for, it … sunday, j … plus, je … a, la baja, la manana, le temps, les … que, live in, m … inscrit
  2.4: me estan, me of, me … lol, me>more, montr-, not care, number>want, ordered a, oublie ca, p |
  2.4: pero … no, please delete, please end, please … more, plus merci, pour nous, prefiero que, quand j
  2.4: que … no, qui … NAME, quit … me, quitar |, recoive, remove>want, rien … chez, robot, said yes, scam |
  2.4: si you, so stop, souve-, souvent, stop>texts, take … of, take … out, tan, texts thanks, the … at
  2.4: the … was, this was, tout svp, turn off, un subscribe, veces, velo c, vendi … bici, want texts
  2.4: wants off, what … this, | again, | desinscrire, | son, | that, | … esta, ~_abu, ~_ay_, ~_bre, ~_ce
  2.4: ~_ray, ~_un, ~_van, ~_vec, ~ach, ~ban_, ~bas, ~borr, ~bro_, ~ces_, ~chi, ~erio, ~ese_, ~git, ~ije_
  2.4: ~ilie, ~inco, ~iva, ~ivat, ~lvi, ~mind, ~nbo, ~ocki, ~opt, ~pare, ~paus, ~quit, ~req, ~requ, ~ria_
  2.4: ~sabl, ~ssez, ~vate, ~vece, ~vis_
  2.3: (list), NUMBER … after, a rest, a … e, abonnement, ai aucun, ai jamais, apunte, avais dit, avis
  2.3: be … off, but … do, ca NAME, can … call, con … mensaje, con … mensajes, could text, creo que
  2.3: de texter, delete it, did … sign, equivocaron |, escribirme, este cel, for him, forever>send
  2.3: from your, from … on, have … go, he … a, he … the, hobby, i said, i … no, i … opted, is a, is sunday
  2.3: it was, je … stop, know … NAME, la police, lata, lata |, los textos, m, m ecrire, m enlever, manden
  2.3: manden nada, me manden, me … si, moi tranquille, mon … lol, mon … pour, name is, no … texts, not>texts
  2.3: notices, numero lol, ok enough, on n, p, pas, pas recevoir, please do, plus m, pour une, preguntarme
  2.3: pu, que … m, qui NAME, quito, reached the, receipt only, retirer, ruego, send |, send>more, send>want
  2.3: si j, signed up, sim, so … can, son, stop>angry, stop>number, suis … NAME, t, text club, texter |
  2.3: textez … pas, texts>more, the … in, this is, to block, tu peux, un autre, un peu, veux pu, vos … de
  2.3: which … i, why … you, will … be, you again, you just, you>not, yours, | cancelar, | esto, | it
  2.3: | mettez, | slow, | … all, | … bro, | … live, | … sus, | … there, ~_ago, ~_fue, ~_jar, ~_m_, ~_p_
  2.3: ~_pu_, ~_t_, ~apa, ~arti, ~desa, ~erde, ~ese, ~ffa, ~iera, ~ir_, ~irer, ~isat, ~ish, ~iste, ~ki_
  2.3: ~lir_, ~lul, ~ncor, ~nen, ~nsu, ~opa, ~otro, ~perm, ~pier, ~rame, ~rene, ~roi, ~rsi, ~spet, ~tenm
  2.2: NUMBER … la, a cette, a … taller, acepte, acosa-, after i, ai … laisse, al dueno, and delete
  2.2: arretez de, attend, autres, batar-, batard, be the, bloqu-, c … fini, c … la, cada, can … pick, cesse-
  2.2: check-, coming back, commande de, consent, de messages, de no, de texto, des messages, di, do … ever
  2.2: est du, est pas, est un, est … j, est … une, este … es, eu … numero, exclu-, finish, go to, got it
  2.2: i live, in error, in … of, incorrect, is |, j … achete, jamais … oui, jarto, je … bloque, juste pour
  2.2: la … personne, lawyer |, les … a, llamame, ma vie, make, manden |, march, mass, me llamo, me now
  2.2: me salgo, me … ma, mismo |, n … plus, ne pas, no … escriban, no … he, not be, not … NAME, not … who
  2.2: not>send, nothing personal, notices |, once a, oubliez moi, parti, pas c, pas deranger, pas sur
  2.2: pas un, pas … bonne, pas … est, permi-, plus … messages, plus … vos, pour toujours, pour un, que lata
  2.2: quita-, quitter, recal-, recois ca, remove>list, said … to, si … continuez, smh, stoppe, suis jamais
  2.2: text … time, that i, the bikes, the right, the … thing, this … me, to send, un NUMBER, veux … etre
  2.2: votre magasin, want>law, wey, what … i, whoa, y me, you les, you … reached, | batard, | cancela
  2.2: | quitter, | said, | solo, | voyons, | way, | whoa, | with, | wrong, | … put, | … qui, | … sure, ~_are
  2.2: ~_di_, ~_lin, ~_rol, ~box_, ~brea, ~bur, ~cada, ~clet, ~cord, ~disa, ~dito, ~dom, ~eado, ~edir, ~embl
  2.2: ~enor, ~esad, ~excl, ~fa_, ~gan, ~ibu, ~insi, ~iten, ~ive_, ~ja_, ~lto, ~lula, ~mbl, ~nge_, ~nuit
  2.2: ~ocha, ~ox_, ~para, ~renm, ~rmis, ~saca, ~sati, ~sim_, ~ti_, ~tran, ~ts_, ~ueg, ~val_, ~vis, ~xcl
  2.2: ~xclu
  2.1: NAME on, NUMBER … a, NUMBER … svp, a moi, a month, a pas, a … les, aime pas, appels, are … for
  2.1: autorisation, aux messages, avez … la, basta, be back, been … your, bof, calm, calm down, card with
  2.1: card … my, checked, consent |, cross-, crossed, de recevoir, de tu, de … liste, deja dit, deman-
  2.1: deranger |, devez, do … hit, donne mon, ecriv-, el … you, elimi-, email … instead, escriban, escriben
  2.1: est fini, est … je, et, etes chez, exit, fa, fella |, fewer, fort |, franchement |, getting old
  2.1: have anything, have reached, here by, how does, i would, i … this, if … stopped, in one, it … NUMBER
  2.1: it … this, j … mieux, la persona, la semaine, le … mal, life, like the, looki-, looking, m ecris, mail
  2.1: march please, me … and, me … work, moi … de, my … from, my … on, no, no mande, no … for, no … manden
  2.1: no … recibir, nope not, not hit, not … these, number i, of your, on se, or i, pas … courant
  2.1: pas … rendez, permiso, pero, please … them, plus ici, pouvez les, recevoir ca, remin-, resil-, retrait
  2.1: sacame de, said |, screw you, sea el, sea … ultimo, stop comme, stop or, stop … is, sue, sur … textos
  2.1: take … off, talle-, taller, texteen, textez plus, that you, the … fella, the … person, this … to
  2.1: to … on, to … when, trying to, undo, velo … c, vous bloque, vous devez, vous … arreter, vous … chez
  2.1: vs, waive-, waiver, what … it, with … number, y all, yes to, you ever, you … again, your … me, yours-
  2.1: yourself, | annuler, | ay, | bof, | calm, | hi, | reported, | sus, | t, | terminate, | … llegan
  2.1: | … los, | … non, | … pu, | … receipt, ~_aco, ~_bel, ~_cel, ~_eli, ~_et_, ~_mut, ~_no_, ~_op, ~_opt
  2.1: ~_per, ~anul, ~ark_, ~arn, ~avin, ~bil, ~blas, ~care, ~cel, ~cele, ~deve, ~ees_, ~elim, ~eque, ~esa
  2.1: ~ex_, ~fewe, ~iben, ~icit, ~ida, ~iff, ~ind, ~lien, ~limi, ~mark, ~miso, ~nate, ~nfun, ~och, ~ompa
  2.1: ~opt_, ~ores, ~out, ~pref, ~rait, ~sab, ~sary, ~scam, ~sil, ~susp, ~too_, ~uit, ~una, ~urn_, ~urr
  2.1: ~usca, ~usp
  2.0: a bit, a while, achete une, agreed … this, all … texts, am … it, are looking, arret, arretez … m
  2.0: bicyc-, ca … faire, can … the, ce cell, confu-, count-, de … mere, debarque, dejar, dejar … recibir
  2.0: dejen, digit-, ecris stop, en esta, en … casa, enlever |, enlevez … des, enrol-, es una, es … telefono
  2.0: escribirme |, est … du, faites le, first time, follow ups, form, free, get … of, hablan, hasta aqui
  2.0: hear … you, her phone, hers |, how did, i … yes, in … day, in … i, is too, is … one, j appelle
  2.0: j espere, j … stop, know … is, la bonne, la … moi, la … passee, la … vez, les message, liste, live
  2.0: lleguen, loca, loca |, m … de, mais, mais … veux, me texteen, me … do, moi … sur, molesten, more texts
  2.0: moved, my line, my … no, named NAME, never been, never gave, no msj, not his, not … here, not … order
  2.0: nous |, out please, para que, pas interesse, plus … numero, por fa, pues, pues |, que … stop
  2.0: quit texting, rappel |, s … fait, sales |, se desabonner, semaine passee, ser, serie-, souvent |
  2.0: stop>send, su tienda, tengo que, terminate, text again, textos de, textos … la, the do, the … updates
  2.0: to receive, to … from, tout ca, tu m, un … up, usele-, useless, utile, va faire, votre liste
  2.0: vous autres, vous cherchez, vous … ecrivez, what the, who is, with you, years, you dejen, you … lo
  2.0: you … looking, you … los, you>angry, | ben, | in, | new, | parar, | stopper, | too, | vendi, | … calls
  2.0: | … dice, | … estan, | … heard, | … lost, | … mude, | … pero, | … should, | … shut, | … subscribe
  2.0: ~_aho, ~_den, ~_des, ~_guy, ~_ot, ~ahor, ~ane, ~avo, ~bicy, ~bla, ~bor, ~cono, ~cons, ~cor, ~cru
  2.0: ~endo, ~enl, ~enm, ~enme, ~enso, ~enti, ~eres, ~ewer, ~fort, ~gh_, ~grou, ~guy, ~hus, ~icat, ~iem
  2.0: ~kill, ~lme, ~mmat, ~mmun, ~nfu, ~nge, ~nica, ~nnee, ~nsub, ~nunc, ~onfu, ~oot, ~orr, ~pero, ~pid
  2.0: ~pris, ~qu_, ~rela, ~reti, ~rett, ~rois, ~rop_, ~sac, ~sele, ~sig, ~sign, ~tant, ~terr, ~try, ~ude_
  2.0: ~uenm, ~uff, ~ula, ~unsu, ~utt, ~val, ~xted
  1.9: (not), (number), (texts), NAME here, NUMBER textos, NUMBER texts, a little, a pizza, a … avenir
  1.9: a … place, ai vendu, alerts, am in, and … have, angry>angry, aqui, asked, at checkout, au … j
  1.9: autres |, aveni-, avenir, avez … mon, basur-, basura, because … did, besoin |, bill, bit, bite, c pas
  1.9: cambie … ciudad, can … be, cancelelos, case |, cell |, changed … number, ching-, ciuda-, ciudad, close
  1.9: cosas, de ciudad, de mandar, de … reparacion, de … vie, do … keep, do … me, down lol, du groupe, each
  1.9: el tiene, el … otro, emergencies, encore vous, end … please, enlevez |, envois, envoyer, equivocado
  1.9: every, fabor, follo-, follow, for emergencies, for real, gave my, halte, have the, have … the, hinch-
  1.9: hit the, i sold, i still, i unsubscribe, i … like, in … name, interested |, is not, is … the
  1.9: j … aucun, j … vendu, je n, je reponds, junk, juste m, l avenir, la basura, lache, las … am, last one
  1.9: ligne, liste svp, lol i, lol wrong, lui, m appelle, marco mal, mauvaise place, me pregunto, me |
  1.9: me … break, me … esto, me>law, meh, merci bonne, message please, mi … jaja, mieux pas, moi des
  1.9: moi donc, moins, mon telephone, more of, my inbox, my … class, my … is, never opted, never … in
  1.9: never … to, never … up, no … en, no … mensajes, not for, not … list, not>more, number was, number … a
  1.9: only … it, only … the, or texts, paral-, paren |, pas commande, pas fait, pas … gars, per, pizza place
  1.9: play, please … texting, pour l, pour … facture, prefiero … me, pregunto, print, que pasa, que vous
  1.9: que … mensaje, quitenme |, rappels, rejoi-, reminder … NUMBER, repor-, retir-, rien laisse, salir |
  1.9: saute-, send me, seriously, so … quit, solo para, soy … mama, stop, stop … messages, svp lol, t as
  1.9: tengo … bici, text a, text at, text less, text … lot, texts … no, the service, the waiver, the … as
  1.9: the … came, this … last, tiene otro, times |, to … phone, uh, un seul, un … texto, une chambre
  1.9: updates please, vais vous, vez, vos promos, wo, wrong guy, you know, you se, you vi, your text, | bon
  1.9: | come, | marco, | next, | wo, | … apunte, | … aqui, | … better, | … lata, | … puse, ~_aq, ~_aqu
  1.9: ~_bas, ~_eac, ~_few, ~_hic, ~_lui, ~_sac, ~_set, ~_sto, ~_vez, ~alir, ~als, ~aqu, ~atr, ~desi, ~digi
  1.9: ~eet_, ~epor, ~eri, ~ersi, ~gie, ~ibie, ~iel_, ~igit, ~inat, ~ines, ~junk, ~lata, ~lici, ~lou, ~mam
  1.9: ~mass, ~moin, ~ncle, ~ndi_, ~nlo_, ~ontr, ~ooki, ~osas, ~pany, ~ppre, ~rapp, ~rie, ~robo, ~roup, ~sist
  1.9: ~sked, ~sto, ~wher
  1.8: NUMBER message, NUMBER … vous, a car, a different, a ver, a … office, ai demenage, ai plus, and take
  1.8: and … texting, angry>texts, at your, avez … vu, bikes home, bon, borrenme, but please, came … on
  1.8: can end, can … cut, cancelen los, cease, cell de, chaque texto, chier, coche, combien de, contest
  1.8: cuantos mensajes, de bicyclette, de magasin, de … o, de … sus, de … texter, deja repondu
  1.8: dernier … que, desabonnez |, did … opt, discontinue, dit non, do not, do … mind, ecrivez pas
  1.8: el ultimo, en clase, en … vida, enrolled, entered, error |, espere, esta … gracias, estos, etait a
  1.8: etes … la, ever, frieg-, from now, from you, happens, have … wrong, hers, how … you, i receive
  1.8: i … ordered, if … was, in … wheelchair, inscrite, inten-, it is, j … demenage, je debarque
  1.8: je … appelle, je … ma, je … meme, le dernier, les |, les … haha, less, lien … se, lista |, llego a
  1.8: m oter, madam-, madame, mangez, mas gracias, mauvais numero, me desabonne, mensajes |, mere, mi vida
  1.8: mieux … recevoir, molestar, more>law, never ordered, night |, no bill, no manden, no mas, no … message
  1.8: no … of, nomas |, non aux, not opt, now … do, number off, on … ride, oter de, otez, own a, pas celui
  1.8: pas dans, pas le, pas votre, perdon pero, permiso |, pesad-, pido, place, please fix, please … sending
  1.8: por … y, pour se, proje-, projector, pu |, qu, que, que el, remove, removed please, reponds, repondu
  1.8: report you, rest, ride it, saquenme, says … on, se puede, sigas, signale, signing up, so |
  1.8: spamming me, stop … ca, stuff |, su … no, suspe-, texteen |, textos merci, tf, the bike, think … is
  1.8: this … scam, to keep, to … stop, up i, vendu, vos … pour, vous vu, vous … donne, vous … faire, wey |
  1.8: what bike, when … signed, who you, with … texts, worse than, wrong … lol, years ago, you fue, you no
  1.8: you stopped, you … manden, your customer, | arrete, | ou, | para, | yo, | … debarque, | … en, | … es
  1.8: | … etait, | … husband, | … otra, | … robot, | … tomber, | … voy, ~_ask, ~_buz, ~_cea, ~_dig, ~_dis
  1.8: ~_ens, ~_err, ~_kno, ~_no, ~_nun, ~_par, ~_qu_, ~_rob, ~_ser, ~acos, ~acta, ~aho, ~aken, ~aler, ~apel
  1.8: ~ara, ~avoi, ~ben_, ~bit, ~buz, ~buzz, ~caba, ~cea, ~ceas, ~clin, ~donn, ~els, ~etir, ~ever, ~ff_
  1.8: ~foll, ~hier, ~hre, ~ione, ~iren, ~lar_, ~lm_, ~mere, ~mig, ~mine, ~ndu, ~no_, ~non, ~of_, ~ombe, ~omo
  1.8: ~op_, ~oter, ~out_, ~own_, ~pedi, ~pose, ~preg, ~pus, ~ran_, ~ray, ~rch_, ~rtar, ~sen_, ~sin, ~sos
  1.8: ~sos_, ~spen, ~ste_, ~stin, ~stop, ~stos, ~sue_, ~tais, ~tan, ~tede, ~tine, ~una_, ~uspe, ~uzz, ~vei
  1.8: ~veil, ~vois, ~way
  1.74: (tables say unclear)
  1.7: NAME … her, NAME … no, NUMBER weeks, a jamais, a wheel, a wheelchair, a … and, a … much, actually
  1.7: ads |, am … and, and … am, annule la, annuler |, anything … to, are … going, arretez, beau la
  1.7: bike but, bit much, bit |, bloque |, borrame, but this, by text, ca plus, ca suffit, casil-, casilla
  1.7: cessez, chier |, ciudad |, conos-, conosco, conse-, conta-, contesto … que, coupe-, creo, cuando van
  1.7: cuart-, cuarto, cut … the, day |, des textos, des … de, different … now, digito, do … add, do … want
  1.7: does not, donne un, donnees, du … la, ecrire, el senor, en … pu, end this, enlever, entendre parler
  1.7: entendre … de, envie-, envien, envoyez ca, est NUMBER, est fait, est … moi, etes trompe, excuse, fa |
  1.7: faire les, faux, for … not, forfait est, fort, franchement, friegues, gave, go … and, guys |, halt
  1.7: hasta … van, have got, have this, he passed, her number, hice, how … i, i agreed, i pick, i will
  1.7: i … get, ici la, il est, il vous, il y, instead of, inven-, is ready, it now, j … eu, j … jamais
  1.7: j … la, je repond, je suis, je … signale, je … vous, just … me, la ca, la fille, la … el, la … y
  1.7: laissez tomber, le gars, le … pis, les alertes, lien pour, llamo NAME, los bloqueo, lost |, lui |
  1.7: mais plus, mais … de, marca-, me avisen, me by, me escriben, me instead, me … mandando, mes donnees
  1.7: mi … lo, mon dossier, mon forfait, mother |, named, need texts, new … and, no more, non, not add
  1.7: not … an, now on, now please, numero lo, numero … NAME, nunca he, o p, ojala, omg |, on … do
  1.7: on … form, once … month, one day, ones, opt, opted in, opting out, oter, otro mensaje, oui … la
  1.7: par jour, parler … vous, pero este, plainte, plainte |, plenty |, plus … des, pouvez … le, pregu-
  1.7: promos svp, quand meme, que … llamen, quieren, quite-, remove … number, remove>law, remove>you, reque-
  1.7: retirer |, s t, s … o, says … you, serieux, setti-, show up, signing, soit le, soit … dernier
  1.7: solo … la, son las, sont pas, stop thanks, stop>law, stoppez, suis … a, suspender, t o, t … p
  1.7: text box, text updates, text … again, textear |, texto-, textos, textos |, that … be, the brakes
  1.7: the number, the texts, the trouble, these>texts, to stay, tomber, total-, tranq-, trompe, tu lista
  1.7: tune … i, un … la, up on, van, veux … entendre, voice, vos rabais, vous m, vous signale, want off
  1.7: what |, where, where i, why |, will … it, with … messages, work order, work phone, y en, y ustedes
  1.7: you asked, you keep, you might, you please, you pues, you should, you … do, you>me, your shop, | on
  1.7: | s, | salir, | stop, | tout, | uh, | … as, | … bajo, | … been, | … cambio, | … ecris, | … fais
  1.7: | … forfait, | … has, | … i, | … passed, | … plan, | … se, | … textez, | … verdad, | … vos, ~_ami
  1.7: ~_ech, ~_emp, ~_et, ~_gav, ~_gir, ~_hus, ~_mai, ~_out, ~_pos, ~_qui, ~_rap, ~_req, ~_sol, ~_uns, ~ada_
  1.7: ~ally, ~ama_, ~anot, ~arme, ~asur, ~bit_, ~chen, ~choo, ~cle, ~crip, ~croi, ~ctar, ~des, ~dete, ~dial
  1.7: ~dir, ~dis, ~each, ~epte, ~eren, ~eros, ~esab, ~faux, ~feri, ~gav, ~gave, ~genc, ~gir, ~gnin, ~gun
  1.7: ~gunt, ~hear, ~hem, ~hice, ~hie, ~hum, ~inc, ~ined, ~irez, ~itos, ~lie, ~lug, ~mpa, ~ntl, ~nvio, ~obb
  1.7: ~obo, ~oiga, ~oins, ~oll, ~oma, ~pus_, ~ranq, ~remi, ~resi, ~rest, ~rieu, ~rre, ~rret, ~sed, ~sent
  1.7: ~shop, ~souv, ~su_, ~taf, ~tati, ~tiva, ~todo, ~too, ~top, ~top_, ~uat, ~ught, ~uien, ~uite, ~unto
  1.7: ~ure_, ~urri, ~vat, ~xtos, ~zco, ~zco_
  1.6: (send), NAME sorry, NUMBER … j, NUMBER … the, NUMBER … today, a donne, a funeral, a … ecrire, a … star
  1.6: about my, after that, again … i, ai, ai … a, ai … mon, ai … numero, ai … une, am NAME, am … you
  1.6: am … your, and … not, anda, annulez … abonnement, anything … you, apres ca, apres … plus, aqui … se
  1.6: at … website, aussi svp, avec … rabais, back |, bloqueo, buying anything, c … un, ca pour, ca va
  1.6: cambio de, can … texts, cancelo, ce nom, cell, chale, como lo, completement, contesta, continuez |
  1.6: coupo-, cuando … a, de ustedes, debar-, delete … old, delis-, demandez, demenage a, deten-, detener
  1.6: di … para, do … care, does this, doit, donde, donde … que, donne, double check, du tout, ecris, email
  1.6: en plus, en recevoir, en … les, erase, eres, es un, es … o, est … pas, estoy … clase, fait reparer
  1.6: favor … no, for this, for … one, for … please, for … repair, good luck, group, have … me, hijos
  1.6: i guess, i hope, i needed, i wish, i … report, if … text, importante, importante |, in … shop, inner
  1.6: insu, is … work, it … not, j … dit, j … pas, jamais mis, japan, je … jamais, je … me, kid |, kill the
  1.6: la mama, law>wrong, le robot, le … etait, le … para, les nerfs, les pieds, lista gracias, luck
  1.6: m … pas, mais c, mal … telefono, manden mas, marde, me sigan, meme pas, mensajitos, messages please
  1.6: mi … los, mis les, mis … pieds, moi svp, moi … suis, mute, my email, my lawyer, my … stop, n ai
  1.6: necessary, necessary |, nerfs, nix, no gracias, no … a, no … bike, no … el, no … volver, non pour
  1.6: not … any, not … them, not>you, number … week, numeros, ok to, on |, one text, only gave, otro
  1.6: oui pour, out loud, parle-, pedals |, perso-, pierd-, pis, pis le, please close, please turn
  1.6: please … my, por favor, prefe-, pressure, proch-, pueden … de, quand … velo, que quiero, qui est
  1.6: rappels de, real |, receiving, registre, remue-, rendu a, respond, ridiculous |, same as, se quien
  1.6: se … los, seguido, senor, serai-, serait, she wants, since NUMBER, sold, sortir de, still on, stop svp
  1.6: stop … je, stop … now, stopa-, stopall, svp arretez, svp les, tan seguido, tanne-, tannee, telefono de
  1.6: tengo bici, text … when, texting … about, texts have, thanks, the person, the wifi, the … alerts
  1.6: the … have, the … this, the … to, there are, these>send, these>want, to never, to … getting, to … new
  1.6: tombe-, tomber |, totaled, tremblay, trying … reach, tu … m, velo a, velo … ai, veuil-, veuillez
  1.6: veut … de, vous … fermer, vous … l, vuelv-, want |, want>these, was ok, was stolen, what … with
  1.6: wheelchair, will report, yo, you call, you lost, you … da, you … have, you … his, you … the, | bro
  1.6: | connais, | detener, | give, | hit, | nix, | ojala, | omg, | our, | quit, | seriously, | stopall
  1.6: | stoppez, | ugh, | va, | … girl, | … ocupo, | … personal, | … sister, | … today, | … wish, ~_ai_
  1.6: ~_anu, ~_bor, ~_ec, ~_fol, ~_id, ~_int, ~_joi, ~_moi, ~_pro, ~_qu, ~_st, ~_tex, ~_yo_, ~abar, ~ache
  1.6: ~aint, ~alm, ~ami, ~aque, ~aran, ~ark, ~aven, ~bon_, ~bye, ~bye_, ~celo, ~cki, ~cos, ~creo, ~dly
  1.6: ~dly_, ~doit, ~dond, ~dor, ~earm, ~ef_, ~efer, ~egan, ~eivi, ~elet, ~elon, ~emue, ~entl, ~enu, ~epai
  1.6: ~eui, ~euil, ~ewe, ~eza, ~fill, ~fo_, ~ging, ~gne_, ~hez, ~hez_, ~ici_, ~iol, ~jama, ~jen, ~jen_
  1.6: ~lait, ~lign, ~luck, ~mai, ~mais, ~moi, ~mue, ~ncio, ~ndar, ~nle, ~nui, ~odos, ~ogi, ~oin, ~onl, ~osa
  1.6: ~oub, ~oupo, ~phon, ~pis_, ~pui, ~puis, ~rap, ~rar_, ~refe, ~remu, ~rna, ~rren, ~rter, ~sada, ~se_
  1.6: ~siem, ~staf, ~stay, ~ste, ~tay, ~tely, ~terd, ~tex, ~text, ~toir, ~ton_, ~ubli, ~upon, ~van, ~veui
  1.6: ~wan, ~yo_
  1.5: (more), NAME a, NUMBER de, NUMBER one, NUMBER … texting, a bus, a life, a recevoir, a … i, a … lol
  1.5: a … nada, aceptado, add my, agrad-, ahead and, ai compris, aime mieux, already picked, already … me
  1.5: am going, am on, am … still, and after, and he, and this, answer is, any NAME, aqui no, are texting
  1.5: asi, ask to, ask … be, at … funeral, au courant, au … m, avisenme cuando, back off, be coming
  1.5: be grateful, be on, be … back, bike was, bikes … stop, bonne personne, c … du, ca les, call registry
  1.5: cessez |, cette liste, changed her, cherchez, cita de, compris |, comptoir m, con tanto, coupons
  1.5: coura-, courant, cut me, datos, de bike, de joder, de ne, dejen de, delet-, denme, denme de
  1.5: denme … baja, deranger, desabonner |, desactiven, desap-, desin-, dessus |, do … know, driving me
  1.5: dropping, el mio, electrica, elle a, en adelante, enlevez mon, enten-, entiendan, escri-, escribas |
  1.5: est quoi, est … fait, estaf-, etait le, eu mon, excuse me, faire … textos, famille, faut le, for any
  1.5: franc-, garderie, get my, get removed, get … life, good … the, grateful if, grateful … you, guardense
  1.5: guardense sus, haha … moi, have … a, hello i, how … times, i … say, i … something, i … sue, i … to
  1.5: in NUMBER, in front, in your, insurance … it, interesse pas, is private, is … hard, is … me
  1.5: is … thanks, it close, it … i, it … important, it … ready, it … you, j veux, j … compris, jaja … no
  1.5: jamais … la, jamais … les, je crois, je recois, je … arret, je … desabonne, joder, just stop
  1.5: know NAME, l heure, l … proprietaire, la … en, le … des, le … number, le … si, les … merci, link and
  1.5: littl-, little, llamo, many times, many … do, marketing, me anymore, me avisan, me this, me … inscrit
  1.5: me … texts, merci … journee, mes deux, messages j, mi numero, mi … se, moi et, moi plus, moment
  1.5: more please, morning |, mothe-, must have, my … text, my … thinks, n … rien, naggi-, nagging, name of
  1.5: never, no … aqui, no … interesa, no … updates, non merci, not order, not who, not … a, not … customer
  1.5: not … person, not … registry, not>want, nous, number … it, numer-, of … text, ok … text, on … work
  1.5: optin-, opting, or any, order anything, otro |, ou j, ou … ai, own … now, pardo-, pardon, pas … bike
  1.5: pedir-, phone please, phone … is, plus svp, pourquoi tu, prochain, prochains, pu besoin, quand … ai
  1.5: quelqu … d, rappe-, rappels … svp, ras, rayer, reach-, recevoir … texto, refra-, refrain, refrain from
  1.5: registry, remov-, renun-, reponds arret, reportar |, respeten, revoke, s … vous, said no, saldo, salir
  1.5: sans me, sauter, savoir quand, says … stop, screen, se … es, sea, see … it, send>not, seriously |
  1.5: shop now, sorte-, spammy, stopall |, suis inscrit, suis … votre, sur … ligne, sus … por, svp haha
  1.5: texting a, texting me, texts i, texts>remove, that … it, the baby, there … for, think … got
  1.5: this … NUMBER, this … and, times do, times … i, to anything, to … every, trompe |, tu … ecris, un d
  1.5: unreg-, unregister, up, urgences, used, velo … vous, vete, veux … que, volvi-, volviendo, vos envois
  1.5: votre client, vous l, vous … si, voyons donc, want>stop, was … to, we are, when did, who |
  1.5: whoever … the, will sue, will … you, wipe my, with all, with my, would … grateful, wrong phone
  1.5: y siguen, yesterday … the, you to, you vendi, you … quit, you … told, | came, | email, | ese, | excuse
  1.5: | gardez, | getting, | guardense, | heard, | pardon, | screw, | set, | still, | trompe, | … a
  1.5: | … appointment, | … authorized, | … auto, | … cambie, | … commence, | … dit, | … list, | … respuesta
  1.5: | … sorry, | … van, | … vendi, ~_aur, ~_dur, ~_em, ~_esc, ~_ev, ~_fat, ~_fic, ~_gos, ~_inc, ~_ip
  1.5: ~_jam, ~_ner, ~_nu, ~_own, ~_pus, ~_suf, ~_te, ~_up_, ~ados, ~agas, ~amai, ~anch, ~anse, ~asta, ~ayez
  1.5: ~barq, ~bran, ~busc, ~cela, ~chez, ~crit, ~cun, ~dan_, ~dar_, ~deba, ~deja, ~den_, ~ders, ~dije, ~egue
  1.5: ~emov, ~emu, ~enda, ~enle, ~enr, ~ert, ~erts, ~ext, ~fat, ~fran, ~free, ~goss, ~heck, ~hora, ~iar_
  1.5: ~ick_, ~iden, ~ient, ~ilia, ~ittl, ~keti, ~lamo, ~lete, ~lif, ~lim, ~low_, ~maci, ~mino, ~move, ~muev
  1.5: ~ncl, ~nent, ~nia_, ~nic_, ~nir, ~nnem, ~noti, ~nous, ~ntac, ~ntar, ~nume, ~oi_, ~omos, ~ondr, ~ono
  1.5: ~prim, ~regi, ~rom, ~rram, ~rrem, ~rti_, ~sea_, ~sub, ~suf, ~tact, ~tile, ~tir_, ~tt_, ~uit_, ~unci
  1.5: ~undo, ~uni, ~uns, ~up_, ~urs_, ~xtea
  1.42: (tables say mention)
  1.4: NUMBER a, NUMBER bike, NUMBER i, NUMBER pis, NUMBER time, a ca, a deux, a lot, a … at, a … persona
  1.4: a … since, a … tienda, acepte |, affai-, agree … this, ai ce, ai dit, aimerais, all, alrea-, already
  1.4: already told, am over, am |, am … NAME, am … him, and … phone, angry>stop, annule |, annuler les
  1.4: answer … no, anula-, anular, any … to, anymore please, apaga-, appelle la, apuntaron, arnaq-, arnaque
  1.4: arret svp, at … counter, aucun velo, aux textos, avez rejoint, axe, be removed, bicic-, bike … stolen
  1.4: bikes, block-, box by, bueno |, buscan |, but … the, buzzi-, buzzing, c … pour, c … stop, call do
  1.4: call … not, can … pause, cance-, carna-, carnal, carnal |, ce … je, celul-, celular, cero, charges
  1.4: charges per, check … number, cherc-, chingada, choisir, clair, contact info, contact |, coupons |
  1.4: d avis, de boutique, de escribirme, de m, de … juste, de … ma, de … mensajes, delete the, delete … one
  1.4: demenage, des promos, des … sur, desinscrivez … svp, disco-, dit … aux, done … you, doubt, drop the
  1.4: during work, during … hours, ecrivez plus, effac-, el numero, el … y, ella … de, elses, en envoyer
  1.4: en … you, enough … from, es … de, escriban |, escriben |, ese no, est stop, est … necessaire, est … qu
  1.4: este … no, fait voler, falta que, faux numero, fermer, fille-, filled, fin aux, fois … vous, for these
  1.4: forward |, from all, from … list, garder |, gave it, get, going forward, gossa-, got my, got … bike
  1.4: guy, have to, heard of, his … one, home … the, hope … find, how … will, i pause, i … look, inner tube
  1.4: instead … texting, intensos, is NUMBER, is getting, is wrong, is … 2, it |, j aimerais, j … ce
  1.4: je change, je pense, je … ailleurs, jeez, jeje, jodas, joven le, know anyone, know when, know … i
  1.4: knowi-, knowingly, la nuit, la … des, la … place, last, le velo, le … pour, like … see, longer … to
  1.4: los … jaja, louise |, m … inscrite, magic, mal, marke-, marketing |, me and, me le, me quita
  1.4: me … never, me>number, mejor por, meme, mensaje … la, might, mme, moi, moi … lol, moi … paix
  1.4: mon NUMBER, mon … sur, mother, my account, my bike, my order, my repair, my … charges, my … not
  1.4: name but, never again, never heard, never … of, no sigan, no thanks, no voy, no vuelvo, no … seguir
  1.4: nobody by, nobody here, nobody … that, nombre |, not ok, not own, not work, not … again, not … anymore
  1.4: not … anyone, not … back, not … lol, not … phone, notif-, now … please, nulle, nulle part, numero le
  1.4: numero pas, of texting, of texts, off … text, old one, only … please, opt me, optou-, optout
  1.4: otra persona, paix, parler de, part, part of, pas mon, passe-, phone a, phone … not, pieds
  1.4: plan charges, plan … per, plant, plants, please disable, plus pour, plus … texto, police, por el
  1.4: pourr-, preferences, pris mon, promo-, quatr-, quit the, reached, recibir, rejoint, retra-, review |
  1.4: rien, sa mere, sacam-, sacame, sacra-, scrap, se de, send any, serio-, servi-, signe |, so … stop
  1.4: soit, spam, stfu, still getting, stolen so, stop … to, stopper, stp |, sus avisos, svp … message
  1.4: tache-, take, take a, take my, taken, taken off, text moi, text … before, textearme, textos je
  1.4: textos por, texts can, texts … NUMBER, the … again, the … now, the … one, the … ups, these>remove
  1.4: think we, thinks, this for, this to, thought it, thx |, time stop, to do, to hear, to leave, to work
  1.4: toujours |, tout ce, trade-, traded, tranquille, una bici, unche-, unsubscribe me, up the, up … it
  1.4: vais ailleurs, velo pas, velo … moi, velo … pret, vendu mon, vida |, voler, vous … ai, vous … rejoint
  1.4: voyon-, voyons, was in, was … so, was … the, what did, when … am, why am, why so, win the, wipe
  1.4: with … guys, with … the, write, x, y por, you recogi, you told, you want, you … end, you … out
  1.4: you … paren, | alright, | axe, | estoy, | go, | jeez, | make, | optout, | paid, | save, | serieux
  1.4: | traded, | voice, | will, | … happens, | … home, | … mais, | … mal, | … message, | … molestar
  1.4: | … pedido, | … pongo, | … quieren, | … stp, | … suffit, | … todo, | … turn, ~_alr, ~_apa, ~_cli
  1.4: ~_her, ~_jo, ~_lee, ~_liv, ~_mme, ~_ms, ~_ni, ~_ow, ~_peo, ~_sig, ~_spa, ~_tak, ~_x_, ~_yo, ~acam
  1.4: ~adam, ~affa, ~ains, ~aix, ~aix_, ~ala_, ~alr, ~alre, ~angi, ~anyw, ~arlo, ~asi_, ~axe, ~cell, ~comp
  1.4: ~cta, ~dar, ~doub, ~eces, ~ecue, ~effa, ~efr, ~elul, ~emin, ~era, ~etes, ~etez, ~eul, ~exto, ~ffac
  1.4: ~ffai, ~guy_, ~herc, ~hol, ~ici, ~ieds, ~igh_, ~igi, ~inde, ~indi, ~ingu, ~init, ~irm_, ~ismo, ~ita
  1.4: ~ivi, ~izz, ~jam, ~jour, ~lot, ~lre, ~lrea, ~lses, ~mer, ~migh, ~moi_, ~ms_, ~mute, ~ncel, ~nces
  1.4: ~ning, ~nly, ~nly_, ~noz, ~nozc, ~nven, ~nyw, ~olic, ~onoz, ~oop, ~orce, ~ordi, ~orf, ~orfa, ~otif
  1.4: ~ove_, ~oyer, ~ozc, ~ozco, ~paix, ~pam_, ~patr, ~peo, ~pli, ~pour, ~pre_, ~pt_, ~queo, ~qui, ~rce
  1.4: ~refr, ~remo, ~ren_, ~rket, ~roul, ~sacr, ~saqu, ~sins, ~smo_, ~soit, ~sold, ~sona, ~tak, ~take, ~tand
  1.4: ~tann, ~tena, ~tos, ~tos_, ~try_, ~tuv, ~ueo, ~ueo_, ~ug_, ~umer, ~unc, ~urai, ~usa_, ~usi, ~ute_
  1.4: ~want, ~xto
  1.3: NAME … am, NAME … not, NUMBER stop, a erreur, a esto, a mis, a ser, a … lado, a … to, ai … mis, aimer-
  1.3: alrig-, alright, also stop, also … the, am NUMBER, an passe, and … is, and … off, are … options
  1.3: arret-, arrete ca, arrett, as pas, avez le, avisan, basta you, battery is, because … you, better … me
  1.3: bici de, bicicleta, bike lol, bike to, borrenme |, bough-, bought, bring … in, broke my, busqu-, c tu
  1.3: c … une, ca, ca commence, ca … coute, call list, cambio, can … have, care about, case, ce … le, cel
  1.3: celular |, cette, chambre a, chambre … air, change … boutique, chill, chum |, clase |, cocin-, cocina
  1.3: commence a, comprado, con ustedes, corte-, crois, crying out, crying … loud, cuantas veces, de ahora
  1.3: de cancelar, de retrait, de … las, de … svp, de … telefono, de … vous, demande d, denta-, depuis mon
  1.3: depuis … operation, des … vous, di mi, dicho, dije … no, do my, do … even, do … ride, durin-, during
  1.3: e, email … fine, empty, en reparation, en … le, enleve moi, enough is, entendre, envio de, envois |
  1.3: escriban mas, est beau, est … clair, est … mauvais, esta equivocado, estafa |, ex … he, factura |
  1.3: fake number, feel free, feel … to, for crying, for … and, for … but, for … message, for … on
  1.3: for … out, for … sake, form and, from … text, from … texts, gens, gracias … todo, hace falta
  1.3: had … number, have no, he comprado, he got, he … nada, here stop, here we, here |, hier |, hora |
  1.3: how can, huh, i be, i checked, i clicked, i heard, i keep, i say, i … going, i … it, i … never, idea
  1.3: il … plait, informations, inuti-, is empty, is … so, is … spam, it a, it take, jamais … a, jarte-
  1.3: jartera, je reste, je roule, je … d, je … juste, just for, keep your, know this, l abonnement
  1.3: l … passe, la bicicleta, la personne, la … les, la … semana, lado, laisse … tranquille, le … NUMBER
  1.3: les di, let … off, liber-, ligne d, like off, list>law, liste … gens, llama, lo … yo, loco |, loi
  1.3: lol … moi, long will, longe-, longer, longer wish, look at, los mensajitos, lose the, louis-, louise
  1.3: ma … est, mange-, mano |, mauvaise personne, me coute, me retirer, me so, me … more, me … quitar
  1.3: me … to, mensaje a, merci mais, messages … ai, mis mon, moi c, moi … NAME, moi … rien, molestando
  1.3: mon operation, montrez, my girlfriend, my … a, my … used, name … this, ne … texter, ngl, no los
  1.3: no tengo, no textear, no … NAME, no … por, no … textos, no … wish, nom la, non arretez, not, not bring
  1.3: not cool, not ride, not … coming, not … new, not … so, not … stop, notifications, now so, nuit, numero
  1.3: nuts |, of my, of stop, off a, off whatever, off … a, ok … ai, on for, on … account, on … desabonne
  1.3: only, only when, operation, ordin-, otez moi, out … is, parce que, paren you, part … stop, pas si
  1.3: pas … faire, passed away, paz |, peopl-, perdez, perma-, pero … es, pesados, pis … a, plain-, plait
  1.3: please discontinue, plus ce, plus recevoir, por todo, pos, pour … hiver, pourquoi … me, prepa-
  1.3: private, promos, pu … texto, pueden parar, que jartera, que |, que … cherchez, que … quiten, quit with
  1.3: quitame … la, quoi ca, raye, reall-, really, records, reminders please, rest |, retire |, revise
  1.3: roomm-, roule plus, s il, said … only, sais … si, sake, saquenme |, say you, se desabonne, se llama
  1.3: se … con, see it, shees-, sheesh, sheesh |, sheet, shop … to, show, signed me, signed … up, signu-
  1.3: signup, sin, slipp-, sophi-, sophie, spamm-, speci-, stop for, stop getting, stop i, stop that
  1.3: stop … have, stuff, svp … de, ta, taller |, tantos, telli-, telling, tengo la, text … stop
  1.3: text … work, textear, texto j, texts at, thanks stop, that … is, the recall, the sales, the … box
  1.3: then stop, these … me, this get, this spam, time no, tips, to ask, to fix, to reply, to turn, todas
  1.3: tone, toque, tres veces, trouv-, uff, uh i, ultimo mensaje, un … numero, unsubscribe, unsubscribed |
  1.3: us both, us … the, va … ser, velo je, velo … est, vendi … bicicleta, venia, visto, vous dites
  1.3: vous lachez, vous plait, want a, want … the, want … updates, want>me, was … NUMBER, week is
  1.3: whatever sends, where you, widow, will get, will look, will … at, wish to, without the, word
  1.3: would … mind, would … off, wrong>stop, y est, y … erreur, y … no, y … que, you looking, you paso
  1.3: you … call, you … got, you … mande, you … text, you … this, you … what, your records, yours … the
  1.3: | another, | aqui, | bloque, | esta, | f, | feel, | get, | good, | let, | lose, | moi, | prenez
  1.3: | retire, | suficiente, | tu, | uff, | … blonde, | … check, | … dieron, | … envoyez, | … jartera
  1.3: | … mensajes, | … reminder, | … sa, | … t, | … veces, | … will, | … works, ~_abs, ~_an, ~_arr, ~_aux
  1.3: ~_bou, ~_ca_, ~_ces, ~_dou, ~_e_, ~_gla, ~_lad, ~_les, ~_nec, ~_oj, ~_pou, ~_rie, ~_scr, ~_sm, ~_sr
  1.3: ~_ta_, ~_tel, ~abo, ~achi, ~adio, ~agi, ~ai_, ~alo_, ~ans, ~apag, ~aria, ~arre, ~avor, ~ba_, ~bli
  1.3: ~casa, ~casi, ~cett, ~chec, ~chos, ~clos, ~clu, ~cout, ~dat, ~dire, ~ebar, ~ece, ~eck, ~eine, ~elli
  1.3: ~else, ~emer, ~ener, ~eop, ~eopl, ~erch, ~etre, ~few, ~fra, ~fur, ~hal, ~iar, ~ille, ~imin, ~inne
  1.3: ~int_, ~ipc, ~ipci, ~ipe_, ~ist, ~joi, ~lado, ~last, ~leta, ~litt, ~llez, ~llow, ~lse, ~lte, ~marr
  1.3: ~mate, ~med_, ~mill, ~moth, ~mov, ~nes_, ~nme, ~not, ~nue_, ~oil, ~oit_, ~only, ~oomm, ~ople, ~otez
  1.3: ~oulo, ~oval, ~oyon, ~pal, ~pamm, ~peci, ~peop, ~pet, ~pied, ~plai, ~pou, ~rds, ~rds_, ~reo_, ~ripc
  1.3: ~riss, ~rmac, ~rme, ~rmi, ~sca, ~sen, ~son, ~sort, ~spu, ~stuf, ~sus, ~taro, ~tc_, ~tori, ~trem, ~tuf
  1.3: ~tuff, ~ty_, ~ubl, ~uise, ~usc, ~usin, ~ust_, ~vio, ~xtee, ~yons
  1.2: NAME this, NUMBER … from, NUMBER … have, a air, a la, a m, a son, a … about, a … haha, a … sans
  1.2: a … sur, aca, accident, achete, ahorita no, ai NUMBER, alertas, all day, am … on, am … out, and i
  1.2: and stop, and … stop, and … would, angry>wrong, another … now, apagu-, are there, arrete les
  1.2: arrete … m, arrete … me, as le, as … mauvais, askin-, asking, at … house, au … du, aucun texto, aurai
  1.2: aurai besoin, aux, avec les, avez … numero, avisos de, bajen-, before NUMBER, belle, besoin … vos
  1.2: bette-, better, bien el, bien pero, bike last, block you, bloqueado, bon … on, borrar, borre-
  1.2: boutique, busca-, but can, but she, by accident, c mon, c … beau, c … bon, ca … la, cada cuanto
  1.2: call … instead, camara de, can the, cancelen … mensajes, ce texto, change, commande chez
  1.2: commande … vous, commence, compu, computer … stop, con un, confondu, craig-, craigslist, customer
  1.2: customer |, cut the, cut … off, dans … coin, datos |, day … is, de los, de sus, de … ans, de … je
  1.2: de … molestar, deals, debranchez, deja de, delete … info, dernier svp, desabonner, desconozco
  1.2: desuscribanme, did … subscribe, dios, do … have, do … unsubscribe, do … you, does that, donne … faux
  1.2: dors, du … ici, dueno |, ecole |, ecrir-, el cel, el envio, en serio, en … je, encore une
  1.2: encore … texto, enlev-, ensui-, ensuite, envie mas, envio, es mio, es … una, esa tienda, ese nombre
  1.2: est … c, est … elle, est … lui, est … mais, estop, etudiante, eu … velo, ex, fait … mon, fait … vous
  1.2: faite-, faites, fatig-, fatigants |, fix your, fleet, fois, for what, for … guys, forget i, forma
  1.2: forma de, forward, from … me, fuera, fuera de, funeral |, furth-, further, garder, gars, get … this
  1.2: ghost, girlfriend, give up, grandma, habian, hard … on, hay forma, heill-, heille, here … me, his
  1.2: hombr-, hombre, hombre |, how to, i know, i signed, i … NAME, i … NUMBER, i … his, i … none, i … only
  1.2: ici pas, ici … est, if this, in … min, in … you, interessee, is you, is … last, it and, j achete
  1.2: j aurai, j … mis, jaja you, je dors, je … etre, je … plus, keep, kijij-, kijiji, knock it, knock … off
  1.2: l an, l ancien, la garantia, la palabra, la svp, la verdad, la … avec, la … pas, la … pour, lache mon
  1.2: lachez mon, ladil-, ladilla, laiss-, last … from, le coin, le soir, le … plus, leaving a, lee, line is
  1.2: little |, llegan a, llegan … de, llena-, loco, lol … is, lost a, m … ca, magasin, marco, marri-
  1.2: matte-, mauvaise, me llegue, me molesten, me … plus, mensaje mas, mensaje no, mensajes, mensajes … mi
  1.2: messages, messages |, messages … j, mia, mind, moi merci, moins souvent, moins |, mon accord, mon tour
  1.2: mon … haha, more ads, more message, muted you, my ticket, my … info, n |, need … keep, new … who
  1.2: ningu-, ninguna … de, no envien, no idea, no signal, no son, no tienen, no … comprado, no … favor
  1.2: no … molesten, no … si, no … svp, no … yo, nom |, none please, not subscribe, not>law, nouvelles de
  1.2: nuit |, number … is, numero je, nurse, of … phone, off of, off … texts, oigan, on … card, on … me
  1.2: one today, one … is, otez mon, otro lado, out thanks, palab-, palabra, par texto, pas interessee
  1.2: pas lui, pas que, pas texter, pas … autres, pass on, passe mon, passe … tour, pausa, paye, payee
  1.2: people, petes, peu, phone … to, plus entendre, plus … message, points, pongo, por … porfa, porfa |
  1.2: possible d, pour arreter, pour dire, pour … merci, pourquoi … m, pouvez arreter, prohi-, promo … moi
  1.2: pu … textos, pubs, puedo |, pus, qu on, quand … aurai, que me, quien eres, quiero nada, quitame
  1.2: quitenme de, recall, recogi, request, retirez, retirez |, robot |, saque-, save your, say stop, scree-
  1.2: se si, se … que, semana |, sending the, serio, serio |, seul texto, si … reponds, someone else, spame-
  1.2: star review, station, stay, stay on, stop asking, stop gracias, stop merci, stop … message
  1.2: subscribed |, subscription |, sue |, surgery, sus, tablet, tachen, take … name, tal, tanna-, tanne |
  1.2: tel, telle-, tellement, texas, text i, text … on, texti-, texto svp, that box, that … the, the counter
  1.2: the new, the promos, the screen, the time, the … going, the … kid, there … two, these go, these off
  1.2: these to, these … and, think it, this … getting, this … or, thought … was, to not, to see, to your
  1.2: to … and, to … check, to … if, todavia me, tour pour, toute, turn these, typin-, typing, un … j
  1.2: une arnaque, une … a, unhap-, unhappy, updates |, ups, velo, velo … besoin, veule-, veulent, veux … ca
  1.2: veux … les, vie |, votre … a, vous allez, vous … bien, vuelvan, vuelvan a, want them, want … get
  1.2: want … hear, want>texts, way i, what happens, where did, who are, will … in, wilme-, wilmer
  1.2: without asking, would appreciate, would … it, yesen-, yesenia, you con, you could, you … el, you … no
  1.2: you … quiero, you … stop, you … tengo, you … tres, your store, your … to, | ahora, | confirm
  1.2: | desconozco, | desuscribanme, | ella, | estop, | halt, | hasta, | heille, | jajaja, | maybe, | p
  1.2: | par, | sir, | somos, | throw, | typing, | un, | veuillez, | yeah, | … battery, | … box, | … brother
  1.2: | … esto, | … fils, | … forma, | … girlfriend, | … look, | … man, | … must, | … name, | … paye
  1.2: | … pense, | … person, | … reste, | … sigan, | … went, ~_agr, ~_bil, ~_di, ~_don, ~_els, ~_en, ~_enl
  1.2: ~_est, ~_ex_, ~_hal, ~_mar, ~_not, ~_num, ~_of, ~_pis, ~_piz, ~_rem, ~_saq, ~_so, ~_thi, ~_tim, ~_wak
  1.2: ~_wro, ~aca_, ~acte, ~ada, ~ado, ~aite, ~ajes, ~aji, ~ajit, ~arc, ~arco, ~aski, ~assi, ~ata, ~aud
  1.2: ~ause, ~auss, ~aute, ~ber, ~ber_, ~bett, ~bill, ~blan, ~bor_, ~cado, ~cas_, ~case, ~cev, ~chin, ~cina
  1.2: ~cip, ~clea, ~cli, ~cogi, ~coup, ~ctin, ~decr, ~deri, ~dez, ~dill, ~ds_, ~eall, ~ebra, ~ecev, ~eez
  1.2: ~ejen, ~elan, ~ermi, ~escr, ~esin, ~eti, ~evez, ~exti, ~fati, ~favo, ~find, ~fois, ~furt, ~gars, ~girl
  1.2: ~hers, ~his, ~his_, ~iban, ~idea, ~ider, ~idio, ~iel, ~igue, ~ije, ~ili, ~ints, ~isie, ~itam, ~jala
  1.2: ~kay, ~ken_, ~kil, ~lain, ~lear, ~loco, ~loi_, ~low, ~mena, ~mia_, ~mpe_, ~nc_, ~nda, ~nden, ~nec
  1.2: ~ngun, ~nlev, ~nme_, ~nse, ~num, ~off_, ~omin, ~onds, ~ones, ~ongo, ~opl, ~ords, ~ori, ~orre, ~os_
  1.2: ~oup, ~oyi, ~oyo, ~paid, ~par, ~parl, ~per_, ~peu_, ~pido, ~pit, ~piz, ~pizz, ~pro, ~pubs, ~rai_, ~rem
  1.2: ~ret, ~rnie, ~romo, ~rthe, ~rti, ~rtu, ~saq, ~si_, ~ska, ~sli, ~spec, ~tame, ~tay_, ~ten, ~thi, ~tid
  1.2: ~tre_, ~tric, ~uiv, ~unic, ~urin, ~urth, ~uti, ~uver, ~vai, ~vic, ~vinc, ~voc, ~wro, ~xti
  1.1: NAME y, NAME … change, NUMBER ans, NUMBER … por, NUMBER … this, a ese, a hint, a reportar, a vendu
  1.1: a … basura, a … boutique, a … but, a … magasin, accepte ca, again, ahi … que, ai achete, ai … pas
  1.1: aille-, ailleurs, al dia, alertes, alors, already … it, am … done, and crank, and never, annoying
  1.1: another shop, ans, anything off, appre-, aqui en, are … welcome, arretez … messages, asking for
  1.1: at work, authorized, avertissement, avez eu, avez fait, avez pas, avez reveille, bbb, be texted
  1.1: bell … crank, belon-, bici se, bici … la, bike in, bike so, blank, blast-, blowi-, blowing, blowing up
  1.1: bon ok, bon … la, borran, bot, bother me, busin-, but … i, but … texting, bye, c … termine
  1.1: ca continue, ca … les, caiss-, cambio … numero, cancel text, cancel … membership, canso-, cansones
  1.1: cause, ce service, cellu-, cellulaire, cesser, chambre, chaqu-, chaque, choos-, choose, code NUMBER
  1.1: communication, como … salgo, computer to, con quien, con … textos, confirm, connais, connais pas
  1.1: consenti, contactar, contr-, cosas de, could, couper, cuando me, d une, d … a, d … ce, darme, de d
  1.1: de notifications, de promotions, de tout, de … cell, de … gracias, de … mama, dejan de, delete … from
  1.1: demande ca, demen-, dernier avertissement, desab-, deseo, desole mais, dieu, different, do … call
  1.1: do … remember, does … count, donnee, down … i, doy de, doy … baja, du numero, echange, ecrivez |
  1.1: efface, eh |, el … que, electronico, en … y, enough texts, envoi, envoyer de, erreur je, es … jaja
  1.1: es … la, es … mi, escog-, escribir, est rendu, est termine, est une, est … ligne, est … spam
  1.1: este telefono, estoy … sin, et je, et … les, exerc-, fait NUMBER, favor gracias, fcc, fella, ferme-
  1.1: forever>remove, friend |, garde-, get … call, get … it, given, good … finding, haber, had it, had this
  1.1: had … bike, happe-, harce-, have … you, hay … de, hint, horas, i choose, i on, i … do, i … remember
  1.1: i … we, idea what, idea … you, in … and, inbox |, inscrit pour, iphon-, iphone, is driving, is … just
  1.1: is … mr, is … remove, is … stop, is … who, it but, it i, it the, it … just, it … mine, jamais alle
  1.1: jamais donne, je … avais, je … en, je … sa, job sur, just call, keep … for, kit, l … pas, la loi
  1.1: la … au, la … dans, la … maison, la … quitenme, la … sur, laissez faire, last week, lawye-, lawyer
  1.1: le cell, le pique, le … pas, like to, like you, line |, list … do, lista … favor, los dias, los … you
  1.1: loud, luck finding, m … reveille, magas-, mais non, mais pas, manden mensajes, mandes, mas … favor
  1.1: me alone, me borran, me doy, me semble, me suscribi, me textez, me vuelvan, me … cosas, me … llegando
  1.1: me … mande, mechanic, medio, mensajes gracias, mensajes quitenme, mensajes … llegan, merci … me
  1.1: mes alertes, message i, message merci, messages pour, messages … you, mettez … aux, mi cuenta
  1.1: mi lugar, mi respuesta, miss the, moi de, moi patience, moi si, moi … rappels, moi … textos, moi … vos
  1.1: more>wrong, mostr-, mostrador, my business, my … for, my … to, n en, n est, nada por, nah stop
  1.1: name out, name … of, ne plus, ne … envoyer, ne … m, no longer, no … este, no … falta, no … horas
  1.1: no … mas, no … ninguna, no … please, no … saber, no … to, nomas … una, non … moi, none, not remember
  1.1: not think, not welcome, not … have, not … message, number who, numero a, numero es, numero … a
  1.1: numero … une, nunca, off, off all, off before, old … for, one here, one with, parel-, parfait pour
  1.1: pas accepte, pas … commande, pas … merci, pas … messages, pass … the, passed, passi-, passing
  1.1: people |, permanently, permanently |, permission, phone, phone … stop, piens-, pique, pitie, plait |
  1.1: please finish, plus dans, plus depuis, plus … cell, por … a, por … el, porter plainte, pouvez … garder
  1.1: prene-, prepaid, pris, program, prohibido, promociones, pu d, pu de, pu le, pub, que conteste, que tu
  1.1: que … borren, quien, quiero … en, quiero … esto, quiet, quitenme jaja, read, real, recados, recev-
  1.1: recibir nada, recogi la, recogi … bici, refuse les, relen-, relentless, removal, remove us, remover
  1.1: repea-, repeat, reply to, repondre, reportar, reste plus, revei-, reveille, revoq-, revoque
  1.1: rien commande, rien savoir, roule … depuis, s adresse, saber … de, semana pasada, sembl-, semble
  1.1: send>stop, sendi-, sending, shred, shut, shut … off, si … recois, signing … for, ski, snowb-, so done
  1.1: so drop, somebody elses, son horas, sorted, soy, spoil, sr, still … these, stop all, stop so
  1.1: stop these, stop … good, stop … him, stop … updates, su … y, suis … alle, suis … le, suscribi, t … le
  1.1: take … back, take … cell, take … hint, tell … computer, text … anymore, texted, texter svp, texting
  1.1: texting … now, texto |, textos la, textos on, textos … les, texts anymore, texts in, texts thx, thank-
  1.1: that … do, the accident, the answer, the code, the reminder, the updates, the … do, the … messages
  1.1: the … on, then |, these please, thing, this, thumb, tienda no, tiene … cel, tiene … numero, to reach
  1.1: to text, to … get, to … store, todo lo, todos … dias, travaille … ici, un flat, un … pas, unlis-
  1.1: unlist, unlist me, up … i, use another, use … phone, use … shop, vendu … velo, veux que, vez … me
  1.1: vous avais, vous … eu, vous … fait, voy … ir, voy … reportar, want, want … be, was fun, was … for
  1.1: water bottle, went … the, when he, when … texted, where is, where … the, whoevers, without … text
  1.1: work … do, work … please, y … los, yo … me, yo … no, you are, you got, you would, you |, you … fake
  1.1: you … to, your roll, your texting, | baja, | blocking, | bravo, | broke, | change, | compre
  1.1: | desabonner, | eliminar, | emails, | fed, | final, | finalement, | nadie, | oh, | oye, | podrian
  1.1: | quelle, | really, | shut, | spam, | suspender, | … autre, | … cita, | … courriel, | … fixed, | … fue
  1.1: | … intensos, | … interesse, | … kid, | … like, | … longer, | … siento, | … texted, | … up, ~_adi
  1.1: ~_ail, ~_bus, ~_bye, ~_de, ~_eff, ~_env, ~_fc, ~_fcc, ~_get, ~_ide, ~_ing, ~_mal, ~_men, ~_mig, ~_mr
  1.1: ~_off, ~_oh, ~_oig, ~_reg, ~_sca, ~_soy, ~_wan, ~acio, ~aco, ~acr, ~agai, ~ail_, ~any, ~any_, ~aqui
  1.1: ~ardo, ~awy, ~awye, ~baro, ~belo, ~bik, ~boa, ~boug, ~busi, ~cc_, ~chaq, ~chas, ~chem, ~cro, ~den
  1.1: ~depu, ~der, ~dic, ~donc, ~due, ~eals, ~ecr, ~eff, ~ellu, ~elo, ~enia, ~ensa, ~erm, ~ers, ~erso, ~eseo
  1.1: ~evei, ~evo, ~exis, ~ezc, ~fav, ~fcc, ~fcc_, ~fer, ~gain, ~gasi, ~gles, ~haq, ~haqu, ~harc, ~here
  1.1: ~hon, ~hone, ~icic, ~iet_, ~ingl, ~inn, ~ipi, ~irm, ~ives, ~jes, ~jes_, ~jos, ~lawy, ~lee, ~lee_
  1.1: ~life, ~lini, ~llul, ~look, ~lowi, ~make, ~mber, ~me_, ~men, ~mova, ~mpu, ~nan, ~nfo, ~nico, ~nir_
  1.1: ~nlos, ~nne_, ~none, ~not_, ~noyi, ~nsa, ~nsie, ~ntem, ~ntos, ~oev, ~oeve, ~ogi_, ~onc_, ~onta, ~ose_
  1.1: ~oul, ~oyin, ~pec, ~ppen, ~pper, ~ppr, ~pub_, ~rce_, ~reak, ~revo, ~rint, ~rip, ~rki, ~rop, ~rso
  1.1: ~rson, ~rtin, ~rtir, ~sabo, ~saji, ~sir_, ~soy, ~soy_, ~stes, ~suel, ~sui, ~supp, ~tac, ~tec, ~ters
  1.1: ~this, ~tle_, ~tres, ~ubo, ~ubs_, ~uen_, ~ume, ~unca, ~upo, ~vio_, ~voi_, ~vole, ~vor, ~vor_, ~way_
  1.1: ~wn_, ~word, ~wye, ~wyer, ~xis, ~xist, ~xtin, ~zer
  1.0: NAME ici, NAME lol, NAME … you, NUMBER miles, NUMBER times, NUMBER yrs, a day, a dejar, a dit, a flat
  1.0: a nice, a place, a … hora, a … once, abste-, acaba-, affaires, afrai-, afraid, again and, ai … donne
  1.0: ai … oui, ai … stop, al … me, alertes de, alertes sur, alertes … mon, am broke, am replying, am … i
  1.0: am … take, amour, and confirm, and everything, and … more, anyth-, anything, aqui … hay, are in
  1.0: arnaque |, as … stop, at our, au crtc, au retour, aucun … a, automatique, avec vos, avenir |, away in
  1.0: back my, back the, bajenle, bajo de, bajo |, before me, besoi-, besoin, besoin de, bici y, bikin-
  1.0: biking, bloquear, bloqueo |, bloquer, bloquer |, bon number, borre, bothering me, bravo, but … me
  1.0: but … not, by … please, c … assez, c … qui, ca sonne, call … and, call … on, can … turn, canceller
  1.0: canceller les, capab-, card in, ce … c, cease |, chiffre, clini-, coloc, comme si, comme … est
  1.0: comment … marche, como … hago, compa, companys, comun-, corriger, courriel … plus, cowor-, crevaison |
  1.0: crois que, crtc, cuantos, d autres, d ecrire, d etre, de todas, de travail, de … au, de … boutique
  1.0: de … ecrire, de … llanta, de … moi, deact-, deactivate, debra-, decri-, decrisse, demander
  1.0: deme … baja, desactivar, di … numero, did … say, do … really, do … write, domin-, driving and, drop my
  1.0: dueno, dueno de, effacez … numero, el papel, el … ese, elle … change, elses bike, email on, en envoyez
  1.0: en … no, encore vos, equiv-, equivocaron, errad-, errado, erreur sur, es para, escribiendo, est assez
  1.0: est qui, est vendu, f, faites comme, faites … si, fastidio, favor, fils, find, findi-, finding, fishb-
  1.0: flori-, florida, for someone, forever>texts, forever>want, friday … that, garage |, garantia no
  1.0: gave … for, glad, goes to, going … text, good … i, gossant, got this, got … ticket, grand-, gratt-
  1.0: groupe |, habia-, had, harta-, hartaron, hasta la, hasta luego, have it, hay problema, he ido, heard
  1.0: hermano |, his old, his phone, hitti-, hours, how i, how … more, how … the, husband he, husband … is
  1.0: i go, i texted, i thought, i … appreciate, i … broke, i … call, i … just, i … replying, i … subscribed
  1.0: i … told, ido a, if the, il … y, in the, interessee |, is her, is the, is … ex, is … much, it … have
  1.0: it … rest, it … your, j … besoin, j … en, je viendrai, je … moi, je … sortir, jetez mon
  1.0: jetez … numero, joine-, joined, journee |, jusquen, just do, just no, just … not, juste … la, kill
  1.0: know any, la case, la paix, la semana, last month, late … me, law>stop, le hago, le petit, le … sinon
  1.0: les dije, les velos, let, list and, lista, llenan, lo … no, lol … number, los mande, los quiero
  1.0: los … a, los … gracias, los … quitenme, m … c, m … pu, maint-, mais … j, mandarme mensajes, manit-
  1.0: many more, mari est, mauva-, mauvais number, me, me be, me hartaron, me rayer, me … NAME, me … avec
  1.0: me … before, me … call, me … texter, mensa-, messages texte, mettez fin, mi … mejor, might as
  1.0: might … well, mis … numero, mismo, mistake |, moi les, moi … ai, moi … avec, moi … groupe
  1.0: mon abonnement, mon no, mon … de, mon … que, monsi-, monsieur, more promos, moved out, msj |
  1.0: my mother, n … envoyez, name … NAME, ne veut, ne … me, necio-, necios, need his, need them
  1.0: never subscribed, ni me, no contact, no deseo, no ocupo, no paran, no tiene, no … cliente, no … eso
  1.0: no … problema, no … what, nobody asked, nope, not consent, not even, not write, not … NUMBER
  1.0: not … text, not … to, number, number for, number last, number … me, numero c, numero … votre
  1.0: nunca … ido, of |, of … list, off … bike, off … phone, often, ohio, ok je, okay, on … site, on … vendu
  1.0: online … it, only the, only … when, or … am, oubli, over it, par la, para la, para un, para … no
  1.0: pas … francais, passed … in, pero … quiero, peux m, phone on, phone-, phones, picked it, picked … up
  1.0: pis … textos, please just, please … have, please … that, plus envoyer, plus … mon
  1.0: plus … notifications, porter, pour … ca, pour … desabonner, press, pris … numero, pu … la, pubs |
  1.0: pueden quitar, que fastidio, que ladilla, que necios, que you, que … avez, que … ne, que … numero
  1.0: que … veux, quel velo, quiero estar, quitame de, quitar, quiten |, quitte … liste, radio, rappel … la
  1.0: rather … a, rayit-, rayitas, reached … wrong, ready … is, recipient, redir-, regis-, relax
  1.0: reminders i, removed |, remueveme, repair, reparation, reparation … pour, reparer |, reparle
  1.0: reporting you, resta-, restaurant, revis-, rid, rid of, ride anymore, right person, robot-, robots
  1.0: roommate, saw the, sayin-, saying, says, scrub, se equivocaron, seguir, send these, serieux |, shop
  1.0: shops, slow down, so delete, solo … por, sorry but, sorry … have, sortez moi, spameen, squar-, star
  1.0: stop je, stop message, stop on, stop with, stp, suelta, suffit |, suis … abonne, suis … bout, sunda-
  1.0: sunday, sur vos, sur … lien, sur … personne, surge-, suscripcion, svp, svp corriger, svp pas, svp … le
  1.0: table-, take … my, tannant, tanta, tcpa, telefono … me, tell you, temps, tenga-, tengan, tengo
  1.0: text about, texting him, textos … je, texts … one, thank … remove, the balance, the cell, the fleet
  1.0: the name, the patch, the pickup, the system, the tune, the … it, the … street, there … no, think i
  1.0: this and, this line, this person, this sim, this … mine, tienda … me, tienen … con, to, to … so
  1.0: todo el, todos |, told you, tous les, tremb-, tromp-, trop … je, trouver, trucs, tu normal, tu … de
  1.0: tu … que, tube, tuvie-, un chiffre, una llanta, understand |, usted-, ustedes, vais plus, van a
  1.0: velo sur, verba-, verifiez, veux rien, veux sortir, veux … desabonner, vez … lo, vida, viend-
  1.0: viendrai, vos affaires, votre … lol, votre … m, vous bloquer, vous … au, vous … deja, vous … dit
  1.0: vous … texto, voy … otro, want out, wants them, was just, week so, welco-, welcome, when … need
  1.0: which is, whoev-, win, with your, with … NUMBER, withd-, woke, work … i, wrong, wrong on, wrong>law
  1.0: y … me, you find, you people, you … hartaron, you … i, you … number, you … uno, your garage
  1.0: your system, your … by, your … so, yrs, | back, | by, | casi, | cero, | cuantas, | deactivate, | donne
  1.0: | en, | fais, | fewer, | hold, | lache, | nomas, | nouveau, | off, | once, | perdez, | pues, | remover
  1.0: | retrait, | unlist, | ustedes, | verifiez, | … changed, | … come, | … comme, | … crois, | … d
  1.0: | … fastidio, | … foto, | … fui, | … he, | … ladilla, | … let, | … llego, | … mandar, | … necios
  1.0: | … order, | … pedi, | … refrain, | … tan, | … use, | … va, ~_aff, ~_ag, ~_ano, ~_aut, ~_bo, ~_cau
  1.0: ~_coi, ~_con, ~_cos, ~_cru, ~_dia, ~_dic, ~_ei, ~_f_, ~_fav, ~_had, ~_har, ~_hop, ~_mau, ~_me_, ~_mij
  1.0: ~_mus, ~_oft, ~_onl, ~_stp, ~_sv, ~_svp, ~_tc, ~_tcp, ~_to_, ~_tur, ~_via, ~_vis, ~abor, ~abu, ~adec
  1.0: ~adi, ~agan, ~alg, ~als_, ~also, ~ann, ~anu, ~apab, ~ari, ~aste, ~auva, ~beso, ~bir_, ~bloc, ~bra_
  1.0: ~bsi, ~capa, ~cia, ~con, ~cpa, ~cpa_, ~dera, ~dia, ~dios, ~dore, ~duen, ~duri, ~eba, ~ecri, ~egun
  1.0: ~ema_, ~emps, ~endu, ~equ, ~ered, ~erma, ~erse, ~esoi, ~eu_, ~feel, ~fils, ~flor, ~fol, ~ften, ~fue
  1.0: ~fusi, ~garo, ~grac, ~guir, ~had_, ~hdr, ~her, ~heri, ~hoev, ~hole, ~hy_, ~ieme, ~iemp, ~igne, ~ions
  1.0: ~ism, ~ithd, ~kay_, ~lach, ~lgu, ~lori, ~lso, ~lso_, ~mau, ~mbe, ~mbla, ~mera, ~mero, ~mia, ~mij
  1.0: ~mons, ~mus, ~ncer, ~nenm, ~nks_, ~nsaj, ~nti_, ~ntio, ~nyth, ~off, ~ofte, ~okay, ~olle, ~ompu, ~ondu
  1.0: ~onsi, ~orio, ~ors, ~ourd, ~pab, ~pabl, ~paci, ~pers, ~pis, ~porf, ~ppe_, ~prin, ~priv, ~prom, ~que_
  1.0: ~quiv, ~raci, ~rdi, ~rea, ~rime, ~riz, ~rong, ~ros_, ~rsta, ~saj, ~sayi, ~says, ~scr, ~seno, ~sieu
  1.0: ~sin_, ~sla, ~ssio, ~stp, ~stp_, ~sts, ~sts_, ~sund, ~surg, ~svp, ~svp_, ~tcp, ~tcpa, ~ted, ~teme
  1.0: ~thdr, ~thou, ~tomb, ~torn, ~tri, ~trie, ~trom, ~tron, ~tter, ~ttl, ~ttle, ~uatr, ~uir_, ~uivo, ~ut_
  1.0: ~uva, ~uvai, ~vait, ~vida, ~viez, ~vp_, ~whoe, ~wron, ~yen
  0.9: (me), (want), NAME pis, NUMBER estrellas, NUMBER le, NUMBER star, NUMBER years, NUMBER … i
  0.9: NUMBER … pas, NUMBER … stop, a bad, a bloquear, a comprar, a esa, a ete, a landline, a laval, a meter
  0.9: a quelqu, a … esposo, a … mon, a … phone, a … svp, about what, about … texts, absolutely, abstenez
  0.9: abstenez vous, abstenez … de, aca no, acaba, accident please, account … the, adelante no, agreed to
  0.9: ahora si, ai deja, ai demande, ai meme, ai … accepte, ai … c, all future, all i, all text, all … more
  0.9: alle, already |, alway-, always, am blocking, am getting, am new, ami, ancien proprietaire, and no
  0.9: and … ask, and … get, angry>list, ano, another text, appelle pas, approuve, apres ce, apt, are at
  0.9: are … about, are … looking, are … much, arret merci, arrete … textos, arretez merci, arretiez, as well
  0.9: asking me, at dinner, at midnight, at … again, attor-, attorney, automatiques, avec … messages, avisen
  0.9: aviso-, avisos, avoca-, avocat, avoir un, be … this, before |, bell and, belongs, besoin … messages
  0.9: better for, bike i, bike … wrong, bonne journee, borreme, bowli-, bowling, box, busca, buscan
  0.9: business, c … plus, c … quoi, ca … svp, calme, can somebody, can … us, cancela, canse, casa, cell la
  0.9: cell svp, cessez les, changing, chao, che, check the, check your, chiff-, chiffre de, chole, ciao
  0.9: clean-, cleaning, code, comment me, comment vous, comment … desabonner, commu-, como consiguieron
  0.9: company, con … nombre, confundiendo, consent to, consiguieron, contact list, contacter, contacter |
  0.9: corri-, cosas |, coudo-, coudonc, country, crevaison, cuantas, cut them, de, de estar, de estos
  0.9: de mme, de mon, de opinion, de semaine, de ta, de una, de … mon, de … pis, de … s, dejan
  0.9: dejen … estar, delete … me, demain apres, demasiados, depui-, depuis, derange, des nouvelles
  0.9: desabonnez, desinscrire |, desis-, desist, deuil, dit pas, dit … de, do … for, does … live, done so
  0.9: down, drop … from, ecout-, el de, el no, eliminame, email only, en deuil, en … de, end please
  0.9: enlever svp, envoyer un, erreur |, erreur … la, es el, es … hermano, esa … no, escribiendome
  0.9: escribiendome |, ese pedido, ese … es, essayez, est |, est … mien, est … un, est … voler, esta … que
  0.9: estan … los, esten, esto no, estos avisos, estoy de, estoy … acuerdo, estoy … gracias, etais
  0.9: etais pas, etre sur, eu ce, exist, exist |, existais, f off, fait … le, fait … par, faites erreur
  0.9: fasti-, favor … de, feel, fin … semaine, for NUMBER, for fixing, for … old, for … remove, force
  0.9: forwa-, from texting, front of, gatin-, gatineau, get … my, getting … bike, getting … i, gosse-
  0.9: got … of, got … on, gracias |, great, great more, gtfo, harcelement, hat, hat |, have … bicycle
  0.9: have … it, hay … NAME, hear … my, here, hi i, hi it, hi please, hitting, hours please, husband … the
  0.9: i believe, i could, i miss, i not, i received, i went, i … am, i … blocking, i … had, i … stopped
  0.9: i … will, ido, il … semble, il … temps, important, in florida, incluez, is enough, is great, is now
  0.9: is … her, is … his, is … third, is … you, it … all, it … friday, it … me, j … NUMBER, j … meme
  0.9: j … sortir, jaja … soy, jajaja, jamais dit, jamais eu, je, je revoque, just delete, just wanted
  0.9: just … more, keep my, l ai, la dans, la liste, la … que, lache moi, laisserai, laissez
  0.9: laissez … tranquille, laval, le courriel, le llego, le mois, le … me, le … passe, le … vous
  0.9: leave … off, les, les rappels, les … dans, lid, like … to, limited, list>angry, list>texts
  0.9: lista porfa, liste … moi, llega, llegando, llegu-, lo … quiero, los voy, los … mi, m texter
  0.9: maintenance, make this, manana y, mas textos, me anything, me canse, me envie, me for, me money
  0.9: me sacas, me take, me texte, me va, me … confundiendo, me … off, me … sales, me … your, mechanic |
  0.9: meme … de, mensajes a, merci … plus, mercy, mere |, mes infos, messa-, message pas, messages merci
  0.9: messages my, mi … en, midni-, midnight, mis datos, mis … number, moi … ce, mois passe, moles-
  0.9: mom … is, momen-, mon ami, mon avocat, mon … aux, mon … ca, mon … m, mon … ou, mon … par, month is
  0.9: more, more i, more … these, moved … oregon, mrs, my answer, my attorney, my consent, my dads, my data
  0.9: my lock, my work, my … needs, n a, nada … texto, name here, need text, need these, never text
  0.9: never … yes, ni la, niaiser, no contactar, no emails, no hay, no he, no pienso, no … asi, no … texteen
  0.9: no … textees, nom, nom svp, normal que, not sign, not … do, not … fan, not … if, now … it, now … the
  0.9: number … never, number>send, numero … ahi, numero … doit, numero … ma, of all, of … from, ok j
  0.9: ok … it, on some, on to, on … calme, one i, or … will, order … i, orego-, oregon, otez … nom
  0.9: otro taller, out, out if, out … it, papel, par … ca, para … me, para … que, para … you, parler
  0.9: pas aux, pas bon, pas trop, pas une, pas … enlevez, pas … l, pas … texto, pas … vos, pass, patch
  0.9: pense … j, perde-, pero … me, pero … soy, persona equivocada, phone calls, phone to, phone … for
  0.9: picke-, picked, pieds dans, pis elle, plant-, please … texts, please … us, plug, ponganme, ponganme en
  0.9: ponganme … la, por … gracias, pour … autre, pourquoi je, pourquoi … recois, preference, problema
  0.9: promised, publi-, publicidad, qu … peut, quand le, que este, que mon, que … arretiez, que … con
  0.9: que … de, que … recois, que … soit, que … voulais, quel … j, qui s, qui … est, quiero … los, quita
  0.9: quita de, quitenos, read these, reass-, reassigne, recad-, recibir esto, recibir … de
  0.9: recois … messages, record, regar-, regre-, removal |, remove … cell, remove>these, removed … your
  0.9: renuncio, request to, revok-, rien accepte, rocky, sacas, said to, sais … c, salgo, salon de
  0.9: saquenme de, says stop, se calme, se … des, sell, sending them, seria … que, seulement … de, si queria
  0.9: sient-, siento, signe … ca, silence, slow, snooz-, snooze, so … for, somebody, son number, son |
  0.9: sonda-, sorry no, sors moi, sors … de, square, stop c, stop … est, stop … texts, stopped |
  0.9: stopped … since, strik-, strike, su sistema, subscribe |, supprimez … NUMBER, suspendez, svp … textos
  0.9: ta liste, take back, take it, take to, take … get, tanto texto, te lo, telef-, teste-, text it
  0.9: text … thank, text … this, textees, textees |, texter … merci, texts>forever, thank … for
  0.9: thanks … fixing, that … enough, that … here, that … with, the ads, the box, the company, the form
  0.9: the notifications, the trash, the vip, the … club, the … job, the … repair, the … stuff, them
  0.9: them off, these for, thing … you, think this, this stop, this … like, this … ok, tienen mi, tienen que
  0.9: tienen … el, tiren, to marketing, to oregon, to … bike, todas las, train |, tranquille avec, trash
  0.9: treated, tu veux, twice already, un … vous, una vez, understand, une … fois, une … je, up friday
  0.9: us from, us … your, used my, utilise, velo j, velo plus, verifiez le, veu, viens d, viens le
  0.9: viens … chercher, votre service, vous arretiez, vous … erreur, voy … bloquear, waiting on
  0.9: want something, want your, want … text, was told, we go, weekl-, weekly, whate-, whatever, who said
  0.9: will show, worry pas, worse, would love, would … you, writing to, y, y … NUMBER, y … favor, y … text
  0.9: year so, yo … en, yo … mande, yo … mi, you chole, you make, you woke, you … dije, you … tienen
  0.9: your do, your … not, zero, | 2, | absolutely, | arreter, | bajenle, | congrats, | denme, | eliminame
  0.9: | flip, | frena, | laisse, | m, | name, | opt, | ponganme, | revoke, | sent, | suspendez, | tiren
  0.9: | wipe, | … achete, | … aimerais, | … appelez, | … attorney, | … back, | … buen, | … chier, | … chole
  0.9: | … cleaning, | … consiguieron, | … du, | … garde, | … mensaje, | … might, | … ni, | … oferta
  0.9: | … passe, | … poco, | … quitame, | … revoque, | … roule, | … serait, | … sir, | … somebody
  0.9: | … something, | … un, | … velo, ~_aga, ~_alo, ~_alw, ~_bik, ~_bla, ~_boa, ~_cai, ~_de_, ~_dow, ~_ema
  0.9: ~_eve, ~_fau, ~_foi, ~_hav, ~_hei, ~_in, ~_je_, ~_lai, ~_loo, ~_mia, ~_mix, ~_now, ~_ocu, ~_rev, ~_seg
  0.9: ~_son, ~_viv, ~_wr, ~_y_, ~_zer, ~abo_, ~aire, ~aje, ~alw, ~alwa, ~ande, ~anq, ~anqu, ~arr, ~ary_
  0.9: ~aske, ~ata_, ~atev, ~blic, ~blow, ~box, ~cept, ~cevo, ~cho, ~ciau, ~cie, ~cky, ~cky_, ~code, ~coud
  0.9: ~crap, ~ctez, ~ctor, ~dag, ~dage, ~dang, ~dau, ~daug, ~dav, ~dier, ~digo, ~ding, ~down, ~dur, ~ebr
  0.9: ~ecad, ~edes, ~eds, ~efi, ~efon, ~egre, ~elef, ~els_, ~elva, ~enag, ~end_, ~enez, ~ens, ~envo, ~epui
  0.9: ~ere, ~erf, ~ery_, ~ess, ~essa, ~este, ~evit, ~evok, ~fau, ~ffr, ~ffre, ~foi, ~fono, ~forw, ~gez
  0.9: ~gez_, ~gna, ~heu, ~host, ~hter, ~hut_, ~iate, ~icle, ~ierd, ~ieur, ~imer, ~imie, ~info, ~ins, ~insc
  0.9: ~ised, ~isos, ~ist_, ~ista, ~jos_, ~knoc, ~lefo, ~lega, ~legu, ~lest, ~let, ~list, ~lle_, ~lvie, ~lwa
  0.9: ~lway, ~mane, ~matt, ~meno, ~mens, ~ment, ~mix, ~mmu, ~more, ~mpra, ~mut, ~nco, ~ncu, ~ndag, ~nder
  0.9: ~ndo, ~nged, ~ngez, ~nock, ~nom_, ~nope, ~nsan, ~nve, ~oft, ~oll_, ~ombr, ~ommu, ~ongs, ~onse, ~orid
  0.9: ~oriz, ~orm, ~orse, ~orw, ~orwa, ~oso, ~otte, ~ova, ~ove, ~own, ~pape, ~proc, ~publ, ~rdat, ~regr
  0.9: ~renl, ~reo, ~ribi, ~riza, ~rmer, ~rned, ~roch, ~rse, ~rtas, ~rwa, ~rwar, ~saje, ~salg, ~scra, ~sigu
  0.9: ~ske, ~skin, ~sond, ~spa, ~ssag, ~tair, ~tev, ~teve, ~them, ~tin, ~ting, ~tome, ~tout, ~umb, ~usq
  0.9: ~usqu, ~utur, ~vise, ~viv, ~vok, ~wer_, ~wors, ~xin, ~zero
  0.8: NAME n, NAME wrong, NAME you, NUMBER fois, NUMBER … les, a boat, a brise, a ce, a enlever, a fake
  0.8: a fan, a moncton, a no, a quiet, a repair, a scam, a … caisse, a … desabonner, a … fixed, a … mauvaise
  0.8: a … pis, a … so, a … vos, accepter, account and, added, adieu, af, after … please, agenda, ago … it
  0.8: ahora no, ai commande, ai mon, ai recu, ai repondu, ai … ans, ai … dit, ai … signe, ai … voyage
  0.8: all of, all … messages, all … them, am, am asking, am … stop, and please, and quit, and … do, annule
  0.8: annulez … mon, anywa-, anyway, are these, arreter … m, arretez ca, arretez tout, arretez … texter
  0.8: asi … you, asking … to, at these, atenc-, atencion, attention, aucun, avait, avec, be taken
  0.8: because of, bici electrica, bicycle, bike not, bike … please, blasts, boat, bonjo-, bonjour, bothering
  0.8: boton, boton de, but stop, but you, but … can, but … would, bye stop, ca presse, ca … beaucoup
  0.8: cada … me, caisse, camio-, can have, can … guys, can … now, cancelo los, cancelo … mensajes, caron
  0.8: ce serait, ce telephone, cell off, cette annee, cherchez |, chose, click-, close out, closi-, closing
  0.8: coiff-, coiffure, comunicaciones, con ese, con sus, confirm i, confirmen, confunde, confusing
  0.8: consentimiento, contacting, coudonc vous, could … not, courriel, crtc si, cuando … no, d, d baja, dan
  0.8: dans les, darme de, darme … baja, de coiffure, de ella, de nada, de todos, de … et, de … merci
  0.8: de … sacaron, debe, debe ser, decoc-, dejen … mandar, delete … contact, delete … phone
  0.8: desabonner … ca, deseo … recibiendo, did … ask, diff, digits |, ding, dios |, disconnect, disqu-
  0.8: disque, dit stop, do … a, do … reply, donde sacaron, doy, drop … number, du spam, each one, ecrire par
  0.8: ecris |, effacez, effacez mon, el boton, el mes, el que, el … pero, eliminar, emili-, en … eu
  0.8: en … moins, en … mon, encore … textos, enlever de, enough with, enviar, envien |, envoyez pu
  0.8: equivocaste, erron-, errone, es spam, es trompe, escribo, est mort, est parti, est … ma, este sea
  0.8: este … de, esto es, etre retire, ever |, ex |, faire … de, fait beaucoup, fatbi-, fatbike, favor you
  0.8: fermer … dossier, fiche, fin … messages, finit … NUMBER, flat |, for … he, foto, found my, frequ-
  0.8: frequence, from bell, from … again, from … phone, fyi, garag-, garage, girlf-, go on, good on
  0.8: google review, got … message, grate-, grateful, grateful for, happens if, happens … i, hasta cuando
  0.8: have, have moved, hay ningun, hay … con, he wants, heari-, hearing, hello … am, him off, how, i
  0.8: i moved, i revoke, i told, i … asking, i … be, i … block, i … consent, i … have, i … lol, i … moved
  0.8: i … opt, i … picked, i … telling, i … want, ici c, if … would, il … pas, immed-, in peace, in to
  0.8: informacion, infos, is all, is with, is … it, is … kids, is … texts, it on, it … that, it … to
  0.8: it … with, j ecris, j etais, j me, j suis, j … recu, jamais … mon, je vois, je … aller, je … de
  0.8: je … un, jeje |, jour, jure, kid … the, kindly stop, la atencion, la c, la foto, la … d, la … hace
  0.8: la … you, labor day, lachez les, lachez … avec, last text, last … please, law>texts, le dire, le … d
  0.8: leave my, legit, les pedi, les … mi, like spam, liste merci, llevo el, lo mio, lo … a, lol enlevez
  0.8: look … these, los … no, los … porfa, m … des, m … je, m … plus, maine, manda-, mandan esto
  0.8: mandando textos, mande-, manden textos, mark, mars, mas … los, me cobran, me confunde, me escriba
  0.8: me hagan, me quite, me … an, me … borrar, me … des, me>send, mecha-, meme affaire, menos |, menu
  0.8: mi permiso, mi … me, mine |, minui-, minuit, mis hijos, moi avec, molestes, mom |, mon coloc
  0.8: mon voyage, monct-, moncton, mr, my back, my fork, my name, my … also, my … name, my … next, my … says
  0.8: n ecrivez, na |, need … texts, new one, new tires, ni se, no escriban, no molesten, no molestes, no to
  0.8: no trabajo, no … escriba, no … mio, no … ningun, non … les, nosot-, nosotros, not agree, not bill
  0.8: not buying, not do, not your, not … about, not … get, nothing else, numbe-, number … that
  0.8: numero … pour, oblig-, of them, off still, off … here, off … number, offre-, offres, oh … more, on i
  0.8: on … changer, one that, one … by, ones |, opini-, opinion, oter … la, other number, ou je, oui … le
  0.8: our, out now, oye, papel-, para otra, partie, pas enlevez, pas … oui, pasad-, pasada, passez, pausa-
  0.8: perds, pero … de, person you, personnelles, peut changer, peut etre, peut … ca, peux me, phone goes
  0.8: pickup texts, pido por, pido que, pierde, plainte … crtc, please drop, please remove, please … your
  0.8: plomb-, plus a, plus … envoyer, podia-, podian, point-, por, porte-, possible to, pour la
  0.8: pouvez … les, pouvez … mon, preguntando, prenez le, previ-, previous, prier-, priere, promos a
  0.8: proprietaire … numero, proprio, pueda, pull, pushy, put a, que intensos, que moi, que … llega
  0.8: que … pouvez, que … si, quedo … pero, quel |, qui ca, qui … c, quiero cancelar, quite de, quoi la
  0.8: rappel pour, rate, recaditos, recevoir, recevoir moins, recibir sus, recip-, records |, recu … facture
  0.8: remplir, reply … so, reporto, resenas, residence, resig-, resign, returned the, right … for, rip, roll
  0.8: roommate he, roule, sacaron … numero, sale texts, salon … coiffure, say it, says to, scam, school |
  0.8: scrub my, scrub … number, se fue, se los, se … les, sending me, setting, settings, she … her
  0.8: shop please, shove, si … continue, sick of, sin mensajes, sin … por, sir, slaquez, sold my, solic-
  0.8: someb-, sounds, specials, specials |, speciaux, stop who, stop … them, sub, suelt-, suffi-, suffit
  0.8: suis dans, suppr-, suppression, suppression de, supprimez mon, suprimir, sus textos, suspenda
  0.8: svp … les, swap, syste-, t … trompe, take him, take … list, tambien |, te equivocaste, telefono
  0.8: temps |, tengo NUMBER, text when, text … at, text … too, texte svp, texting from, texting the
  0.8: texting … is, texto … ca, textos apres, texts going, texts … be, texts … them, thanks please
  0.8: the cargo, the link, the race, the saturday, the third, the … hold, the … is, the … last, the … says
  0.8: the … thx, these … off, think there, think … was, thinking about, this not, this … before
  0.8: this … meant, this … ridiculous, tho, tiens, tired … this, to have, to this, to … his, to … messages
  0.8: to … off, today … you, todo, todos, touch, tour, trave-, tu t, tu … es, tu … sur, two of, uber, ultim-
  0.8: un … plus, un … svp, unchecked, une garderie, unenr-, untic-, untick, up a, up by, va … les
  0.8: vais … quand, velo etait, veut … recevoir, veux … savoir, via, vos offres, vos … svp, vuelvo … esa
  0.8: want these, want … receive, want>number, was ready, was … last, way you, we had, when … i, will call
  0.8: with texts, would rather, wrong>you, xioma-, xiomara, y sus, y … de, y … en, years … and, yes do
  0.8: yo you, yo … he, yo … llamo, you already, you email, you going, you if, you it, you meant, you puse
  0.8: you sell, you … con, you … trabajo, | aca, | adieu, | after, | annoying, | cancele, | cat, | che
  0.8: | confirmo, | desactivar, | doing, | este, | fyi, | had, | i, | junk, | keep, | mute, | passez
  0.8: | ponle, | pourquoi, | qui, | returned, | slaquez, | super, | suspenda, | told, | turn, | whoever
  0.8: | … ads, | … another, | … are, | … bus, | … but, | … cobran, | … dad, | … drive, | … inscription
  0.8: | … job, | … llevo, | … luck, | … luego, | … mari, | … molestes, | … n, | … news, | … our, | … quel
  0.8: | … repond, | … says, | … spam, | … telephone, | … thought, | … tranquila, | … travaille, | … vois
  0.8: | … wife, ~_am_, ~_cho, ~_d_, ~_dro, ~_due, ~_ef, ~_eq, ~_equ, ~_evi, ~_fy, ~_fyi, ~_i_, ~_imm, ~_jus
  0.8: ~_kin, ~_me, ~_mr_, ~_na, ~_obl, ~_oi, ~_shu, ~_sim, ~_sn, ~_sys, ~_tac, ~_ul, ~_ult, ~acez, ~ague
  0.8: ~ajen, ~ales, ~alis, ~amil, ~anks, ~anl, ~ardi, ~arta, ~ase_, ~ask, ~ass_, ~athe, ~autr, ~avo_, ~back
  0.8: ~bel, ~bile, ~bite, ~blig, ~bonj, ~by_, ~caus, ~cep, ~chie, ~cont, ~cree, ~cri, ~cros, ~cte, ~cun_
  0.8: ~darm, ~dou, ~doy_, ~eard, ~ebod, ~ecy, ~eful, ~eing, ~elec, ~elo_, ~en_, ~erte, ~esco, ~esen, ~esis
  0.8: ~eule, ~evi, ~ffit, ~fyi, ~fyi_, ~gada, ~ged, ~ged_, ~get_, ~ggin, ~gres, ~guie, ~hani, ~hav, ~hbo
  0.8: ~hec, ~hop, ~how_, ~iado, ~iaux, ~igan, ~igna, ~imme, ~inu, ~ipe, ~iven, ~jit, ~kind, ~lace, ~lad
  0.8: ~lcom, ~llem, ~loir, ~los_, ~ltim, ~lva, ~mado, ~mal_, ~mang, ~mauv, ~meb, ~mebo, ~mech, ~mess, ~mism
  0.8: ~mole, ~nai, ~nan_, ~nca_, ~ncia, ~ned, ~ngs_, ~nic, ~njou, ~nni, ~nqui, ~nsc, ~nscr, ~numb, ~nywa
  0.8: ~obli, ~ocas, ~oig, ~oil_, ~omeb, ~onge, ~opi, ~oqu, ~orc, ~othe, ~ourr, ~oze, ~patc, ~pect, ~pell
  0.8: ~plac, ~por_, ~que, ~quez, ~qui_, ~rade, ~rder, ~res_, ~ret_, ~rev, ~rew_, ~rib, ~rid_, ~riou, ~rip_
  0.8: ~rke, ~rlo, ~rmo_, ~rote, ~rreo, ~rta, ~rten, ~rtis, ~san, ~scri, ~shu, ~shut, ~stai, ~suff, ~suit
  0.8: ~sys, ~syst, ~tch_, ~tez_, ~tho_, ~thum, ~tick, ~tire, ~tto, ~tune, ~typ, ~uear, ~ues_, ~uffi, ~uis
  0.8: ~umbe, ~uppr, ~urni, ~utre, ~vec_, ~vend, ~veu, ~vice, ~vier, ~voca, ~volv, ~wap_, ~ward, ~ways, ~xed
  0.8: ~xed_, ~yi_, ~yst, ~yste, ~ythi, ~ywa, ~yway, ~zing
  0.7: (you), NAME number, NAME … vous, NUMBER you, NUMBER … en, a compter, a des, a inscrit, a nada, a one
  0.7: a … NUMBER, a … cel, a … from, a … mais, a … oficina, a … telefono, a … there, ahi en, ai ramasse
  0.7: ai … arret, ai … non, aimerais mieux, al … con, alertas |, alto you, am … buying, am … florida
  0.7: am … her, ami |, amis, an … with, and remove, and … gave, and … text, annulez pas, anota-, anule-
  0.7: any longer, appartient, appelle NAME, are out, are … a, are … the, arreter ca, arretes, as … la
  0.7: at … and, au lieu, au … d, aujourdhui |, autorizacion, autre texto, aux 2, aux vidanges, avez pris
  0.7: avez … a, avisar, back … my, be off, be so, be … day, becyk, believe, believe you, bicycle |, bicycles
  0.7: bien … mensajes, bien … ustedes, bike … can, bike … no, block, bloque … vous, bloquear |, bloquearlos
  0.7: borrame de, borrame … la, borras, bouch-, bouchard, boutique mais, brake-, brakes, brakes are
  0.7: bring … the, bruh, but now, but … no, c … gentil, ca … ai, ca … le, ca … moi, ca … souvent, call about
  0.7: call … you, can call, can quit, can … afford, can … my, can … without, cargo |, carte-, ce … n, ce … s
  0.7: cero … por, chum a, clase, clear, come with, communication |, como, como le, como que, compter
  0.7: confirm … you, consentement, consiguieron mi, contactez, correo |, coupez, crank, cuantas … tengo
  0.7: cuenta de, d arreter, d aujourdhui, d … stp, dado, dado mi, dads, dans l, dans ma, de NAME, de becyk
  0.7: de escribir, de message, de pneus, de repondre, de sms, de textearme, de … job, de … nom, de … pa
  0.7: de … sistema, de … texto, decalissez, deje … bici, demande de, demande pour, demande … les
  0.7: demande … retrait, dental, dentiste, dernier, dernier texto, desabonnez … svp, desac-, desinscris
  0.7: desinscrivez, desinscrivez moi, desub-, devez avoir, dias |, diero-, dieron, dije |, dit … mais
  0.7: do without, do … carry, do … make, does … work, donc … de, echan-, electrica |, else |, emerg-
  0.7: en ingles, en … assez, end these, ends in, enlevez, enlevez … ca, enleviez, entendi, entie-
  0.7: envoyer des, envoyer |, equivoco, eran, esa orden, escriban a, escribir |, est a, est gentil
  0.7: est … NUMBER, est … possible, est … son, est … svp, estos mensajes, etes pas, etre … la, every text
  0.7: everything else, evite-, faire partie, fais … de, falso, famil-, favor … los, favorcito, fcc |
  0.7: fermer mon, fermez les, fermez … compte, fiche-, fichez, fichez moi, folks, for everything, for … late
  0.7: for … quick, for … tune, free to, from, from list, from sending, from … bike, from … further, fue el
  0.7: futur-, future, gagno-, gagnon, ganas, gang de, gaste-, gasten, get NUMBER, get rid, get … from
  0.7: getting texts, getting this, go … a, good, good day, got NUMBER, got … new, got … number, gracias pero
  0.7: gracias … el, gracias … la, gradu-, great … on, guess, guys, ha, haber-, hable-, hablen, happy with
  0.7: happy … you, have already, have wrong, have … to, he gave, he … off, he … you, her … she, here … that
  0.7: heres, hermano, hesit-, hesite, hijo … que, his mom, honestly |, honor, hopit-, hopital
  0.7: how … unsubscribe, i already, i is, i … every, i … love, i … not, i … over, i … prefer, i … rather
  0.7: i … still, i … taken, if that, if … is, il … en, impor-, importunez, in an, in … if, in … life
  0.7: incoming, insistan, inter-, interesa |, interesse merci, is time, is … NAME, is … mine, is … possible
  0.7: it possible, it … text, it … time, j pense, j … demande, jajaj-, jamai-, jamais, je perds
  0.7: je recevrais, je … dans, je … demande, je … prends, je … votre, just want, keeps buzzing, kid signed
  0.7: kinda, know you, l hopital, la arretez, la caisse, la nouvelle, la peine, la pub, la vie, la … affaire
  0.7: la … jaja, la … me, lachez … textos, late reply, le prends, le … el, le … est, le … mais, le … message
  0.7: le … texto, leave … the, les … de, les … je, les … la, les … texte, lieu, ligne de, list>number
  0.7: listes, llamado, llanta … me, lleguen |, llene-, llenen, llevado, llevo mi, longer NAME
  0.7: longer interested, lot, love to, luck with, lugar, ma demande, ma facture, ma … ce, ma … s
  0.7: mais retirez, make … stop, mandar un, mandar … mensaje, manden … mas, mandes mas, mano, married
  0.7: maybe … a, me borras, me demander, me esta, me ever, me hablen, me mandes, me operaron, me quiero
  0.7: me sortir, me thank, me … by, me … deja, me … dire, me … escribiendo, me … gracias, me … hasta
  0.7: me … lo, me … promos, me … text, me … when, meant, mejor que, mensajes … no, mensajitos no
  0.7: mensajitos |, mes freins, mes … pour, messages lol, messages … svp, meter, mi informacion
  0.7: mi suscripcion, mi … esta, mi … ni, mi … para, mi … pero, might … to, misdi-, misdialed, mistake i
  0.7: moi pus, mois, mon … finit, monsieur |, month |, more … my, more … reminders, more>you, moved away
  0.7: moyen de, my neighbors, my … husband, need, need for, no deje, no enviar, no gasten, no lleguen
  0.7: no nos, no … envie, no … hablen, no … in, no … interested, no … recordatorios, no … se, no … vuelvan
  0.7: noel, nom … la, not afford, not at, not make, not … promos, nous … de, now take, now … i, number ends
  0.7: number … not, number>angry, numero si, of NAME, of an, of everything, of it, of … these, off your
  0.7: off … please, office, ok … for, old |, omg, on … but, on … des, one and, one thing, one … not
  0.7: only … a, operaron, ote, over there, pa … de, paid cash, paix avec, paix |, par NUMBER, parce … moi
  0.7: pare por, pare … favor, parle pas, parlez, parti-, partie de, pas abonne, pas etre, pas vous
  0.7: pas … que, paz, pedirlo, peine, pensando, per text, perdez mon, perdez … numero, permission … text
  0.7: person … are, persona, personne … ce, peux … de, peux … oter, pharmacie, phone it, phone keeps
  0.7: phone … a, phone … buzzing, phone … more, pido … me, pis un, pizza, please honor, please not
  0.7: please only, please … NUMBER, please … all, please … messages, please … not, please … with, plus
  0.7: plus capable, pogne les, ponle, por este, por … medio, porfa-, pour, pour plus, pour … desinscrire
  0.7: pourriez, prefi-, prefiero, pregunto si, pretend you, pretty sure, promotions, prote-, protection
  0.7: pu … velo, pueden borrar, purpo-, purpose, pusie-, put the, quand mon, quatrieme, que ni, que … acepte
  0.7: que … est, que … llegan, que … mandan, que … recevrais, que … son, que … y, quedo, quedo … la
  0.7: quien es, quien … y, quien-, quienes, quienes son, quiero darme, quitandome, quitarme, quite mi
  0.7: quitenlos, quitenme por, quitenme … favor, quitte la, quittez, rappel, rathe-, rather, rather get
  0.7: receive messages, receiving this, recevrais, recue-, refund … through, refuse … messages, regreso a
  0.7: relat-, remem-, remember, remove … i, remove … info, removed … this, remuevanme, retire … stp
  0.7: retrait svp, ride a, robar-, robaron, robaron la, robaron … bici, robot voice, ruined, s v, s … p
  0.7: sacame … ahi, salon, saquenme … la, saturday i, says … for, se acabo, se equivoco, se le, se … tu
  0.7: secre-, seguir mandando, seguir … textos, send … anything, send … nothing, sends, senorita, she … on
  0.7: shine |, si possible, si puede, si … m, si … stop, signa-, skate-, slaqu-, sms please, snail, so
  0.7: so … please, soliciting, someone … my, sorry … the, soy … no, spamming my, stick, stop already
  0.7: stop texting, stop … not, sufic-, suficiente, suis plus, suppression … mes, sur la, sur les
  0.7: sur … compte, sus … gracias, suspendan los, svp … suis, ta bien, tabar-, tabarnak, talki-, talking
  0.7: talking about, telefono … su, telling me, textearme |, texter pour, textez |, textez … plus
  0.7: texting my, texting … or, texto ok, texto por, texto … favor, textos … NUMBER, textos … le, texts from
  0.7: texts thank, the card, the club, the fcc, the swap, the tuesday, the … contact, the … then
  0.7: the … today, the … unsub, these … to, they … in, think you, this … be, tho |, though, ticket, tienda |
  0.7: tiene un, to delete, to email, to read, to write, to … different, to … text, to … up, told the
  0.7: too late, tranquille |, tromper, tu encore, tu … pour, tubo, ud, un mauvais, un … c, uno, unsub-
  0.7: unwan-, unwanted, up please, up … accident, us, using my, ustedes no, ustedes … que, v p, vanco-
  0.7: vancouver, vato, vayan-, vayanse, veces tengo, veces … que, veill-, veille, velo mais, veo bien
  0.7: vermo-, vermont, veux etre, vidan-, vidanges, viola-, vip, visitor, vista, vois, voler … velo
  0.7: vos … arretez, votre gars, votre … c, vous pourriez, vous … avoir, vous … ben, vous … pris, vous … sur
  0.7: wake, wake me, want my, was, was … my, we … again, what part, where it, where the, whoever … this
  0.7: why are, with no, with someone, with … repair, without … texts, would prefer, y los, y no
  0.7: y … mensajes, yeah no, yo acepte, yo vivo, yo … deje, you lo, you use, you … canse, you … just
  0.7: you … lleguen, you … used, you>send, your contact, your … with, zero texts, | ando, | bonjour, | c
  0.7: | cada, | cancelen, | combien, | confirmen, | cual, | cuando, | equivocado, | fichez, | franchement
  0.7: | from, | hahaha, | je, | kinda, | llego, | must, | ote, | out, | pretend, | pretty, | remuevanme
  0.7: | since, | tabarnak, | te, | what, | … about, | … alerts, | … answer, | … asked, | … asking, | … avec
  0.7: | … bicicleta, | … black, | … bueno, | … cette, | … cherchez, | … compre, | … compter, | … confirm
  0.7: | … connais, | … contesto, | … done, | … eres, | … everything, | … feels, | … fix, | … gasten, | … guy
  0.7: | … interessee, | … is, | … llamadas, | … pay, | … pourriez, | … quita, | … recibir, | … recipient
  0.7: | … removal, | … reponds, | … request, | … robaron, | … sacame, | … using, ~_all, ~_auc, ~_dam, ~_det
  0.7: ~_dif, ~_eas, ~_ecr, ~_eme, ~_ene, ~_fam, ~_giv, ~_ja, ~_kn, ~_lis, ~_lot, ~_mm, ~_omg, ~_otr, ~_oub
  0.7: ~_pac, ~_paz, ~_ret, ~_rid, ~_sav, ~_sin, ~_so_, ~_sor, ~_sup, ~_sus, ~_swa, ~_tic, ~_une, ~_us_
  0.7: ~_veu, ~_who, ~abia, ~aci, ~aff, ~ait_, ~ald, ~alme, ~alor, ~ante, ~apun, ~arag, ~arin, ~ase, ~ati
  0.7: ~atig, ~atio, ~atiq, ~aucu, ~avai, ~be_, ~bruh, ~burn, ~cali, ~chal, ~clai, ~como, ~cou, ~crir, ~cti
  0.7: ~cue, ~cul, ~cup, ~dads, ~dded, ~dee, ~dema, ~desp, ~det, ~dif, ~dil, ~dma, ~du_, ~eac, ~eant, ~ear
  0.7: ~ease, ~eath, ~edio, ~efie, ~ega_, ~egi, ~ek_, ~eli, ~emem, ~empr, ~ene, ~enir, ~erin, ~erve, ~ervi
  0.7: ~esac, ~eta_, ~eve, ~fait, ~fam, ~fami, ~fice, ~from, ~futu, ~ges, ~ges_, ~gia, ~grad, ~guys, ~hale
  0.7: ~have, ~hdra, ~hee, ~hif, ~hin, ~iad, ~ibe, ~ibi, ~icid, ~ienc, ~iew, ~ith, ~ity, ~ity_, ~izza, ~jar
  0.7: ~ked, ~ked_, ~lco, ~leve, ~lis, ~lors, ~lue, ~lus_, ~mac, ~marc, ~mas, ~mez, ~mg_, ~migo, ~moti, ~mpan
  0.7: ~mpo, ~mps_, ~ncha, ~ndma, ~nera, ~nes, ~ngs, ~noe, ~nsi, ~nted, ~ntim, ~oca_, ~oche, ~ollo, ~omg
  0.7: ~omg_, ~omp, ~ona, ~onth, ~oo_, ~ors_, ~otio, ~otr, ~pa_, ~pair, ~paz_, ~pide, ~pita, ~plic, ~plus
  0.7: ~pusi, ~rci, ~rena, ~repe, ~rgi, ~rmo, ~romp, ~ruh, ~ruh_, ~sact, ~sad, ~sag, ~salo, ~sar_, ~ser_
  0.7: ~sett, ~site, ~slaq, ~soin, ~spos, ~ssa, ~sse, ~stea, ~stri, ~sufi, ~sure, ~swa, ~swap, ~tach, ~tage
  0.7: ~tel_, ~tene, ~tez, ~thre, ~ton, ~tros, ~ttr, ~tubo, ~ucu, ~ucun, ~uess, ~ufi, ~ufic, ~ulti, ~unds
  0.7: ~unte, ~upez, ~ups_, ~usie, ~util, ~uys, ~uys_, ~ver_, ~vez, ~vez_, ~viar, ~view, ~voke, ~wap, ~was_
  0.7: ~who, ~xing, ~year, ~yth, ~zza, ~zza_
  0.6: NAME changed, NAME i, NAME or, NAME … a, NAME … est, NAME … pas, NUMBER mais, NUMBER year, NUMBER … de
  0.6: a, a cause, a chaque, a ir, a mistake, a retirer, a robot, a une, a work, a … d, a … el, a … named
  0.6: a … this, a … you, about … block, acabar, acabo, accept, account … no, acept-, adver-
  0.6: affaire ailleurs, affaire la, affor-, afford, agreeing, agregaron, ahead with, ahead … the, ai plein
  0.6: ai signe, ai … les, ai … que, ai … sur, aime … le, aimerais … que, algo yo, algui-, alguien
  0.6: all … with, alley, alley |, also can, alto me, am … my, and every, and … for, annee, annule mon
  0.6: annuler … textos, antes … que, anything to, anywh-, anywhere, anywhere |, apagar, appartient … a
  0.6: appreciate it, appreciate … if, apres, are … texts, arrep-, arreter … me, arretez … me, arrived
  0.6: as … now, ask … this, asked … to, asust-, at … so, aucun NAME, aucun … svp, aucune … c, aucune … de
  0.6: auto, avant le, avez … eu, avoir le, away from, back, back so, barki-, barking, ben |, better |
  0.6: bici … jaja, bike … you, boite |, bon arretez, bonjour … vous, bottl-, bottle, bought the, bout
  0.6: breath, buen dia, burni-, burning, bus |, but do, but no, but … more, but … stop, by a, c … a
  0.6: cada rato, calis-, calisse, came in, can it, can … end, cancelame, candado no, caraj-, carajo
  0.6: cause de, ce n, cel … mi, cell number, cell … la, celui la, ces rappels, cette affaire, change d
  0.6: change |, check … records, chum, clearly, clerk, clinique, clique, comme, commence … etre
  0.6: comment … avez, comment … se, comment … vous, compagnie, compo-, compre, con … bici, con … mensajitos
  0.6: confirmar, consent … texts, consiguieron … numero, conso-, contacte, contacting me, continue |
  0.6: contract, corresponde, costs me, county, courriel a, courriel … la, crank |, cuando les, cuando … algo
  0.6: cuantas … les, dame, de acuerdo, de buscar, de cette, de edad, de ese, de grace, de la, de me
  0.6: de molestarme, de nina, de … apres, de … asi, de … avisos, de … enlever, de … envois, de … listes
  0.6: de … me, de … message, de … nous, de … pas, de … porfa, de … text, de … you, dejen la, delete … number
  0.6: deme de, den de, den … baja, dentaire, depuis NUMBER, derni-, desactiva, desaf-, despa-, despacio
  0.6: desvi-, detru-, detruisez, devic-, device, di el, digits, dingi-, dinging, dio mi, dio … numero
  0.6: dit … a, do … message, do … sell, does … take, dois … pour, done … the, donne … cell, donne … mon
  0.6: donnees |, doren-, dorenavant, droit, drop … please, dropped … off, du client, du … enlevez, duboi-
  0.6: dubois, dying, easy, effacez moi, eight-, eighty, el carro, el permiso, el |, ella … no, elle n
  0.6: en houston, en peux, en … mensajes, en … plein, en … taller, ends … NUMBER, enerv-, enlevez … cell
  0.6: enoja, ensen-, entendi |, envoi |, envoyez plus, envoyez … plus, era mi, era … otra, es necesario
  0.6: esa no, escriba, escribas, essen-, essentiel, est … erreur, est … la, est … pour, est … qui
  0.6: est … vous, este medio, este numero, este … para, estoy interesada, etes au, etre … votre, etudi-
  0.6: every … please, everyone, everything |, exactly, expli-, fais plus, fais … ailleurs, faite, fed
  0.6: fed up, fin … textos, find him, finge-, fini … messages, finir par, flag, flip, for … new, forfa-
  0.6: forfait, from text, from texts, from … shop, front desk, further messages, garde le, gave … a
  0.6: gave … bike, gave … number, genre, go … with, going, good for, good … me, good … stop, got … in, grace
  0.6: graduated, grandson, guy … me, hablas, hace … que, hahah-, hahaha, hangi-, hanging, have lost
  0.6: have never, have … my, have … no, hazme, he ran, heu, him … the, his bike, hola, hope this, hors
  0.6: hors de, hors … votre, house-, household, houst-, houston, i give, i graduated, i have, i muted
  0.6: i should, i … cash, i … did, i … from, i … in, i … some, i … what, idee c, idee … est, if … did, il n
  0.6: in NAME, in for, in march, in receiving, in … please, infor-, ingle-, ingles, inste-, instead
  0.6: interesada, interested … receiving, interested … your, is an, is … consent, is … dental, it be
  0.6: it when, it … stop, j … signe, jaja pero, je ne, je porte, je … desinscris, je … plainte, just one
  0.6: keep … stop, kindly … my, know what, l envoi, l … ca, l … dit, la NUMBER, la factura, la garderie
  0.6: la poste, la … con, la … merci, labor-, lachez … les, lado |, laisse moi, last … i, last … stop
  0.6: law>law, law>me, le code, le |, lei, les messages, les tengo, les … automatiques, les … par, let it
  0.6: listado, listes |, llegan … las, llegar, llego su, lo pido, loi NUMBER, longer … in, los de
  0.6: luck … the, m etre, m … par, ma … de, ma … n, madne-, madness, mais … moi, malo, mande mensajes
  0.6: manden … gracias, manejo, marea-, mareado, mas mensajes, mas nada, mas promociones, mater-, maybe
  0.6: me after, me any, me but, me de, me dejan, me desinscris, me escriban, me escribas, me mande, me or
  0.6: me please, me textees, me vuelven, me … ca, me … en, me … porfa, me … tanto, me … tarde, mean it
  0.6: means, medio |, mejor, mejor no, melan-, menor, menor de, menor … edad, mensaje por, mensajes porfa
  0.6: mensajes … de, merci … arreter, merci … ne, mes … je, mes … svp, message was, message … mistake
  0.6: messages la, messaging, metie-, metieron, mettez moi, mi consentimiento, mi … y, mi … yo, mieux le
  0.6: might want, mijo, mind about, miren, mise, miss … pickup, mobil-, mobile, moi … deux, moi … est
  0.6: moi … velo, molestarme, molesten |, mon consentement, mon … d, more>angry, more>me, more>number
  0.6: mucho-, muchos, must … a, my daughters, my grandson, my mom, my mothers, my profile, my refund
  0.6: my thing, my … goes, my … if, my … outgrew, n envoyez, n y, n … the, nada gracias, nadie … pregunto
  0.6: ne … ecrivez, necesario, need you, need … do, nina, nina |, no ando, no di, no interest, no vive
  0.6: no … escribas, no … gusta, no … haber, no … interesada, no … mandes, no … or, no … pa, no … quien
  0.6: no … quiero, no … sms, nobody … me, non plus, non … c, not message, not |, not … signing, not … thing
  0.6: not>list, not>me, nouvelle, now remove, now … is, number … did, number>you, numero depuis, numero sin
  0.6: numero … su, nunca |, nuts, odio, of here, of … do, of … number, off les, oiga |, ok, ok please
  0.6: ok thanks, ok … the, on arrete, on garde, on peut, on … a, on … ca, on … est, on … le, one … take
  0.6: or anything, order updates, order |, otro … mas, ou est, ou vous, oui a, out … all, outgrew the, own |
  0.6: own … bike, pacie-, paciencia, par … je, par … poste, para siempre, paren con, parler a, particular
  0.6: pas faire, pas ici, pas m, pas son, pas textez, pas … lol, pas … partie, pas … peine, paso manana
  0.6: pay the, pedalear, penda-, pendant, personne de, peru, petits, peu |, phone has, pienso, pierdo
  0.6: please you, please … from, plus etre, plus me, plus … ecrire, plus … recevoir, poche, point stop, poor
  0.6: por … mensaje, porfavor, porfavor |, porque yo, porque … no, porte plainte, pour ces, pour faire
  0.6: pour … un, pouvez m, preferiria, pretend, prett-, pretty, primer, prive-, privee, profi-
  0.6: promociones por, promotional, pu … des, pu … message, puede … de, pueden dejar, puedo cambiar, qu est
  0.6: qu … ce, qu … se, quatre, que decir, que hacer, que sigan, que … arrete, que … etes, que … me
  0.6: que … mensajes, quelqu … a, queria mensajes, qui c, quiero mas, quiero … nada, quiteme |, rappels par
  0.6: receive … from, recibir … textos, recipient |, recordarme, recov-, recuerden, regale, relationship
  0.6: remember signing, remember … up, remer-, remove … please, renew, repair i, repaired, reparation mais
  0.6: repli-, repondre a, reporting, retire, returned, reviews, rid … my, ride please, rien demande, rompa-
  0.6: rompas, roste-, roster, runs, runs this, safet-, safety, says reply, schoo-, screw, se enoja, se quedo
  0.6: se … puede, se … you, selling the, send no, sent … my, set me, she did, shop … i, showed me, si yo
  0.6: si … velo, si … vuelven, signs, sin mi, sin sus, sin textos, sin … permiso, sinon, sistema |
  0.6: sister … is, so is, so there, so … am, so … have, solli-, sondages, sorry … be, sortez … de, sound-
  0.6: spare me, stop selling, stop them, stop … a, stop … said, store |, strike my, suite a, suppe-, supper
  0.6: supprimez … contact, svp |, svp … n, tarde, te voy, te … a, tengo … decir, terme, text more
  0.6: text service, text … ever, textez … pu, texties, texting … my, texto pour, texto recu, texto … suis
  0.6: textos a, textos dans, textos … en, textos … mi, texts after, texts lol, texts off, texts to
  0.6: texts too, texts … is, texts … to, texts>not, thanks but, that message, that the, that … more
  0.6: the county, the one, the stop, the tires, the way, the … bikes, the … not, the … stand, then NUMBER
  0.6: there … way, these cost, these>list, this as, this … my, this … was, thoug-, throw, ti, tiemp-, tiempo
  0.6: time you, to be, to cut, to miss, to rate, to … not, to … notifications, to … sending, to … shop
  0.6: to … texted, told, told … it, touri-, train, tranquila, trek, tres, trompe … numero, tryin-, trying
  0.6: tu possible, tu … les, tune up, tune ups, turn it, turn … the, twins, ultimo, un a, un candado
  0.6: un terme, un velo, una … no, unsubscribe please, unsubscribing |, up … your, usual-, usually
  0.6: veces les, veces … tengo, velo lol, verifiez … numero, vez … por, viarg-, viarge, violation, vivir
  0.6: vivo … houston, vos listes, vos pubs, vous effacez, vous j, vous … enlevez, vous … trompe, vuelven
  0.6: vuelven a, want … texts, want>forever, was meant, was my, was not, was … bike, was … me, waste, watch
  0.6: we … the, weath-, weather, were, what … are, what … do, while, who texts, who … are, whoever runs
  0.6: wife thinks, will pick, wish, wish … be, with it, with … texting, works better, worth, would … no
  0.6: would … to, write me, y de, y … llegan, y … mi, y … quiero, y … se, year old, yeste-, yesterday
  0.6: yo … acepte, you, you dejenme, you end, you estuvo, you lol, you showed, you texting, you tu, you … at
  0.6: you … habia, you … him, you … nos, you>texts, your computer, your junk, your … stop, yours |, zack
  0.6: | appreciate, | apres, | avant, | bike, | bikes, | cancelame, | cease, | cuantos, | desde, | hazme
  0.6: | hola, | how, | kid, | knock, | las, | odio, | package, | phones, | pierdan, | preferiria, | qu
  0.6: | rendez, | wish, | … acabo, | … button, | … c, | … cambiar, | … encargo, | … equivocado, | … fille
  0.6: | … give, | … interest, | … lachez, | … las, | … many, | … muted, | … numbers, | … on, | … po
  0.6: | … promo, | … promociones, | … quien, | … runs, | … senor, | … ser, | … seulement, | … solo
  0.6: | … thanks, | … these, | … tout, | … uno, | … used, | … votre, | … woke, ~_a_, ~_as, ~_bud, ~_cie
  0.6: ~_cus, ~_deu, ~_doy, ~_era, ~_fur, ~_gag, ~_goi, ~_his, ~_jun, ~_lac, ~_lug, ~_mes, ~_mob, ~_mol
  0.6: ~_nev, ~_nos, ~_ok_, ~_our, ~_poc, ~_say, ~_sem, ~_sno, ~_som, ~_vou, ~_wer, ~_xf, ~_xfa, ~_you, ~able
  0.6: ~abs, ~acep, ~ads_, ~ae_, ~ages, ~agra, ~aig, ~ais_, ~aiss, ~aja, ~ake, ~ale, ~algo, ~and_, ~ary, ~asy
  0.6: ~asy_, ~aux, ~ayb, ~aybe, ~az_, ~baje, ~barn, ~bike, ~bre_, ~bud, ~cabo, ~cam_, ~cara, ~chum, ~cil
  0.6: ~cios, ~cog, ~conc, ~crib, ~criv, ~cter, ~ctio, ~cuel, ~cues, ~dde, ~dian, ~diff, ~dow, ~doy, ~eas
  0.6: ~easy, ~eca, ~eei, ~eein, ~efo, ~egui, ~ejar, ~ema, ~emi, ~env, ~eos, ~eos_, ~epli, ~esid, ~ess_
  0.6: ~etin, ~etra, ~etty, ~eure, ~evoi, ~ewh, ~ewhe, ~ez_, ~flip, ~fon, ~forf, ~get, ~gi_, ~giv, ~goi
  0.6: ~goin, ~grea, ~had, ~hair, ~hei, ~hew, ~hick, ~hola, ~hool, ~hos_, ~houg, ~iand, ~ibas, ~icul, ~iere
  0.6: ~inon, ~inos, ~inte, ~irai, ~itat, ~ito, ~itt, ~jor_, ~jun, ~kat, ~ke_, ~kno, ~lean, ~leas, ~lema
  0.6: ~less, ~lgo, ~lgo_, ~lgui, ~losi, ~luga, ~lui_, ~ly_, ~many, ~mayb, ~mes, ~mijo, ~mob, ~mobi, ~mol
  0.6: ~mont, ~mpo_, ~mpte, ~name, ~nana, ~nce, ~ndes, ~ner, ~ness, ~ngin, ~nks, ~nste, ~nta, ~ntai, ~nule
  0.6: ~nur, ~nvoi, ~obil, ~ocad, ~oke_, ~once, ~one, ~one_, ~onm, ~ope_, ~oris, ~osin, ~oti, ~ottl, ~oupe
  0.6: ~ousl, ~paz, ~plea, ~plo, ~plu, ~poc, ~pos, ~pri, ~prio, ~prof, ~rado, ~raig, ~rek_, ~rele, ~rfav
  0.6: ~riel, ~rike, ~rler, ~rles, ~rne, ~rni, ~rof, ~rom_, ~rout, ~rouv, ~rted, ~rul, ~rule, ~sagi, ~sas_
  0.6: ~scho, ~sel, ~sera, ~sino, ~sis, ~skat, ~ski, ~slow, ~sly, ~sly_, ~sno, ~som, ~sten, ~sue, ~tar, ~tees
  0.6: ~tele, ~tema, ~thin, ~tigu, ~timo, ~tion, ~tir, ~tly, ~tly_, ~toi, ~told, ~trac, ~trai, ~trik, ~tryi
  0.6: ~tty_, ~twe, ~ubs, ~ucha, ~ueno, ~uler, ~urg, ~used, ~usl, ~usly, ~uto_, ~vail, ~ve_, ~ver, ~verd
  0.6: ~vir, ~voi, ~voir, ~whil, ~wish, ~wit, ~wort, ~xfa, ~ybe, ~ybe_, ~yen_, ~yest
  0.5: 2 semaines, 2 … ca, NAME … here, NUMBER vous, NUMBER … of, a cada, a escribir, a lo, a minor
  0.5: a montreal, a otra, a su, a votre, a week, a … des, a … in, a … muchacha, a … my, a … rato, a … voice
  0.5: abogado, accepte vos, account, adelante, adios |, advertising, affaires de, afford the, after work
  0.5: agradezco, agreeing to, ahi … no, ai donne, ai lache, ai mis, ai tu, ai … envie, al principio
  0.5: al … que, all … of, aller, am at, am driving, am his, am never, am opting, am reporting, am telling
  0.5: am … this, an appointment, ancien proprio, ancien … de, and can, and lose, and … all, and … that
  0.5: anniv-, anniversary, anotaron, ans … j, any bike, any … messages, any … please, anymore … the
  0.5: anything else, appelez … au, appelle … NAME, appointment for, are annoying, are … my, are … ok
  0.5: are … texting, are … to, argen-, argent, arizo-, arizona, arrete svp, arreter, arreter … rappels
  0.5: arretez vos, arretez … la, as to, ask … the, at it, at … register, atte, au … arretez, autho-, autor-
  0.5: avant … je, avec … par, avec … promos, avez la, avez … fini, avez … mauvaise, avis |, avise
  0.5: avisos … la, away my, ay no, bajam-, bajame, balan-, balance, bcp, be getting, be great, be |, be … on
  0.5: bici a, bici … favor, bici … los, bicicleta … que, bicyclette, bien … no, bien … precio, bike at
  0.5: bike is, bike share, bike you, bike … i, bike … my, bike … need, block |, bon numero, bonne chance
  0.5: borre mi, bother texting, bruh |, bud, buenas, bueno que, building, burn, busca |, business |, but
  0.5: but i, butto-, button, c bon, c … ca, c … ecrit, c … rendu, ca s, ca sur, ca … j, call the, call |
  0.5: cambie … opinion, camionneur, campu-, campus, cancelenme, candado … me, canno-, cannondale
  0.5: cannondale |, cansan, capable, capables, carry, casse, ce soit, ce … depuis, cel … sus, ces textos
  0.5: cesser les, cessez … rappels, cette … la, changed, changer la, chaque … que, charged for, chari-
  0.5: charity, checking in, chez la, cita |, clear-, client |, cliqu-, commande a, comment … que, compa-
  0.5: comprehension, comprehension |, comprenez, comprenez pas, con … recordatorios, conce-, confirmez
  0.5: conmi-, conmigo, consented, consentimiento |, consu-, consultorio, contacted |, contre, control
  0.5: coord-, coordonnees, correo, cost … anything, costa-, costar, costs, counter, coupez les, criss-
  0.5: croix, croix sur, croix … mon, cross me, cross … off, cual … la, cuenta |, cuida-, cuidado, custo-
  0.5: cycli-, cycling, d … retire, dame de, dame … baja, dans votre, daugh-, day, de continuer, de demain
  0.5: de esto, de ninguna, de quoi, de sa, de … argent, de … cadena, de … comprehension, de … escuela
  0.5: de … loi, de … non, de … stop, de … y, dear, decirme, deja … stop, delete … cell, demain … la
  0.5: demande la, demande … arreter, demeu-, demeure, des … j, des … pour, descansan, desinscription, desti-
  0.5: deux fois, di |, dia no, dias, dieron … numero, dings, disai-, disait, dit de, do … the, do … think
  0.5: done … texts, donne … accord, donne-, dude, ecrive, ecrivez, edad, efface mon, eithe-, either
  0.5: el cambio, el otro, el rin, el … mi, elect, ella, employee, en bici, en france, en los, en velo
  0.5: en vertu, en … arretez, encar-, encargo, encargo que, encore des, encore … autres, end … alerts
  0.5: enlever mon, enlevez … pour, entrepot, envia-, envie de, envio-, envios, envoi-, es … me, es … tercera
  0.5: esa vaina, esa … de, escriben mas, escriben … que, escribiendo |, escribieran, espero que, est ecrit
  0.5: est … numero, esta mal, esta … en, estafa, este chip, estuv-, estuvo, euh, every one, evitez
  0.5: evitez de, expec-, facture de, facture … NUMBER, faire, fais pas, fait … arretez, faites … croix
  0.5: falta, falta … me, faute-, favor-, feels, figure, figure out, figure … how, fin, fini, finit, fire
  0.5: fix, for sale, for that, for … else, for … last, for … receipt, for … the, for … to, foto de
  0.5: frame and, france, from … crank, fue, gave permission, gave the, gave … to, gentil, get these
  0.5: get … and, get … for, gets … bike, getting … after, girl, go … my, god stop, god … texting, goes
  0.5: going on, going … be, gone |, gone … the, good … with, goodb-, goodbye, google |, gosser, got … now
  0.5: gracias me, gracias no, habla |, haceme, hago, happy … the, haras-, harcelement |, have bikes
  0.5: hey … is, hip, hope, hope … gets, hoy mismo, i always, i do, i mean, i saw, i see, i sell, i tried
  0.5: i want, i … driving, i … opting, i … out, i … received, i … reporting, i … walk, i … wanted, ici … de
  0.5: igles-, iglesia, in … when, ing, interest, is his, is … be, is … by, is … emergency, is … take, it do
  0.5: it said, it … every, it … off, it … ok, it … or, it … reply, it … so, j … deja, j … lache, j … suis
  0.5: j … tu, jamais |, je bloque, je conteste, je fais, je paye, je travaille, je … l, je … tu, joven
  0.5: keep … in, kid at, kindl-, kindly, knock, know it, l argent, l … proprio, l … retirez, la dedans
  0.5: la depuis, la escuela, la iglesia, la muchacha, la on, la preuve, la … asi, la … esa, landline
  0.5: last year, laundry, lavoi-, lavoie, le bon, le escribo, le mecano, le rendez, le … enlevez, le … un
  0.5: learned to, leave it, leaving the, les … aussi, les … avec, les … nada, letters, leyen-, leyendo
  0.5: like … of, list, list too, llegan, lo voy, lo … la, long do, los, los digo, los manden, los … conmigo
  0.5: los … y, lot of, m envoyer, m est, made a, mais arretez, mais la, mais vos, mais vous, mais … aimerais
  0.5: mala, malgr-, malgre, mandar a, mandar mensaje, mandar |, manden eso, manden ofertas, mandes |, many
  0.5: maquinita, mas … mi, matin |, me as, me contacter, me escribieran, me llega, me recuerden, me souviens
  0.5: me textean, me voy, me vuelva, me … bien, me … else, me … email, me … my, me … ofertas, me … pero
  0.5: me … quitenme, me … sacar, me … textos, me … will, me … y, me … yo, menos mensajes, mensaje era
  0.5: mensaje … era, mensaje … me, mensajes jaja, mensajes … este, mensajes … you, merci bcp
  0.5: mes coordonnees, mes … de, message n, messages at, messages automatiques, messages to, metan-
  0.5: mettez la, mettr-, mettre, mettre fin, mi … asi, mi … el, mi … si, mija, miles, milli-, million
  0.5: mind taking, mind … me, mine i, minor, mio |, misty-, mistyped, moi aussi, moi ce, moi du, moi qui
  0.5: moi s, moi … vrai, mon autorisation, mon chien, mon … n, mon … plus, mon … stp, month, months
  0.5: montreal, montrer, more coupons, more … about, much do, muchacha, muted, my collarbone, my contact
  0.5: my mobile, my plan, my … it, n, n … pas, na, nada de, nada |, nah … me, name … your, ne rien, ne … ai
  0.5: neces-, necessaire, need … the, neuf, never contact, never … a, next one, next time, ni a
  0.5: ni … mensaje, nice but, night shift, no acepte, no consent, no esten, no hablo, no … am, no … at
  0.5: no … avisen, no … bicicleta, no … cansan, no … conozco, no … donde, no … llegue, no … me, no … para
  0.5: no … vuelva, no … when, no … with, non … desabonnez, not keep, not so, not … on, not … sale
  0.5: not … understand, not … why, now, nowhe-, nowhere, number desole, number if, number is, number not
  0.5: number out, number thanks, number this, numero d, numero ici, numero la, numero … client, ocupe
  0.5: of … stop, oferta, off … texting, off … thing, oiga, ok c, ok … est, ok … thanks, on his, on … the
  0.5: once, one … can, one … no, opinion you, opinion … no, order i, otez … numero, ou … ce, oui … moi
  0.5: out lol, outgr-, outgrew, owner of, pana, panics, par … enlevez, para … mensajes, para … recibo, parce
  0.5: partie … votre, pas comment, pas d, pas … arretez, pas … sollicitation, patch kit, pay for, paying for
  0.5: pedi que, pedid-, pedido, pensa-, peu moins, peur, peut, pharm-, phone i, phone … please, pick
  0.5: pickup not, pickup text, pidio, pigeo-, pigeon, pis je, pis … du, pizze-, pizzeria, place |
  0.5: plainte au, pleas-, please, please cease, please cut, please make, please she, please … am
  0.5: please … him, please … text, plus avec, plus … ce, plus … d, plus … pour, podri-, ponen, por cada
  0.5: por la, por … rueda, porfa, poubelle, pour … promos, pourquoi vous, pouvez … m, precio pero, prefer no
  0.5: preuv-, preuve, priere de, primera, principio, profile, profile |, promociones … de, promos par
  0.5: promos |, promos … texto, propa-, proprietaire du, pu ce, pub |, pursu-, pursuant, pusieron, que j
  0.5: que mi, que pido, que tienen, que … esto, que … haya, que … peux, que … pueden, que … yo, quien … no
  0.5: quiera, quiero textos, quiten mi, quitenme … los, rappelez, rayer mon, really … texts, receive text
  0.5: recevoir de, recevoir des, rechazo, recibiendo, recogen, recois … des, recommended, recordatorios
  0.5: refuse, regrese, relax-, remuevan, renco-, rente-, rented, repai-, repair … do, replied, request … be
  0.5: requesting, rester, restr-, restring, resue-, retire moi, retirez … numero, revoke consent, ridin-
  0.5: riding, riding … the, rien signe, rodol-, rodolfo, rueda y, ruidi-, ruidito, said … texts, salgado
  0.5: salgo de, salir-, salirme, saqueme de, schedule, se cansan, se … digo, semana, send … more, send … one
  0.5: sending messages, senor … la, service reminders, seul, she does, shift i, shut … the, si … arrete
  0.5: sick … this, sigue-, siguen llegando, since the, since-, sink, sir |, so early, so … could, so … no
  0.5: soire-, sold … the, sollicitation, sollicitation |, some, son cell, sonan-, sonando, sorry wrong
  0.5: sorry … am, sorry … number, sous, souviens pas, soy … NAME, spam o, spam … que, spare … the, speaks
  0.5: staye-, stayed, stop and, stop … ads, stop … c, stop … in, stop … merci, stop … these, store, stran-
  0.5: stree-, street, suis … NUMBER, suis … par, suis … voler, suite, sur … numero, surgery |, suyo
  0.5: svp … bonne, svp … d, taking me, tannant |, telephone … est, tell NAME, tengo bicicleta, tengo nada
  0.5: tengo ninguna, tercera … que, text alerts, text on, text porfa, text svp, text … any, text … call
  0.5: texte pu, textean, texted a, texted |, texter … svp, texto arretez, texto que, texto … je, textos non
  0.5: textos … merci, texts no, texts … me, that text, that way, the NAME, the computer, the list, the next
  0.5: the part, the register, the wall, the … back, the … open, the … order, the … part, the … sale
  0.5: the … take, the … work, the … your, these after, these>number, this … an, this … belongs, this … too
  0.5: three, three times, tick, tiene, tiene el, tiene … que, time … am, time … me, to her, to take, to … by
  0.5: to … nephew, to … removed, to … taken, todo … de, todo … dia, told … kid, told … this, trabajo de
  0.5: trabajo en, tranquille svp, tremblay |, trompes, trop … messages, turn them, turn … texts, twice now
  0.5: un casque, un consultorio, un robot, un … au, un … moins, un … pour, uncheck, une croix, une ecole
  0.5: une heure, up … my, update the, ups |, used to, used … be, v, vaina, veces que, velo … mon, vendu le
  0.5: vente-, ventes, verdad |, verdad … no, vertu, vertu de, vertu … la, veuillez ne, veuillez … retirer
  0.5: veut pas, veux … mon, veux … rien, vince, visit-, voler mon, vos, votre comprehension, voulo-, vouloir
  0.5: vous, vous comprenez, vous dire, vous eu, vous … en, vous … je, vous … me, vous … un, voyag-, voyage
  0.5: want … number, want … of, was never, was the, what you, what … am, which … of, who NAME, who i
  0.5: who … is, will be, will grab, will walk, will … back, wipe … number, without … me, would … for
  0.5: would … great, writi-, writing, xfa, y … por, years old, yes … the, you made, you ok, you sure
  0.5: you think, you understand, you … give, you … por, you … pueden, you … textos, you … these
  0.5: your employee, your … never, your … thank, | alguien, | bajame, | creo, | desabonne, | desactiva
  0.5: | desactiver, | efface, | espero, | euh, | found, | hard, | huh, | kill, | oigan, | one, | opting
  0.5: | priere, | pull, | reporting, | second, | terminen, | whatever, | would, | … avant, | … before
  0.5: | … believe, | … bon, | … boy, | … came, | … cliente, | … cut, | … demasiados, | … devez, | … died
  0.5: | … dije, | … dog, | … dos, | … enviar, | … escriben, | … esposa, | … further, | … getting
  0.5: | … hitting, | … left, | … ma, | … madame, | … molesten, | … mother, | … paren, | … parfait, | … place
  0.5: | … promos, | … son, | … sur, | … think, | … tried, | … vais, | … vertu, | … vi, | … we, | … what
  0.5: ~_avo, ~_ay, ~_bec, ~_bic, ~_cet, ~_dau, ~_dem, ~_eit, ~_fin, ~_fle, ~_gen, ~_goe, ~_hea, ~_inv, ~_jov
  0.5: ~_kee, ~_li, ~_lif, ~_lit, ~_mo, ~_n_, ~_nad, ~_neu, ~_nom, ~_onc, ~_pl, ~_ple, ~_plu, ~_sc, ~_sla
  0.5: ~_sue, ~_v_, ~_vol, ~_vos, ~_vue, ~_wel, ~_wis, ~_wit, ~_yea, ~abla, ~adez, ~aid, ~aid_, ~ajaj, ~ajo_
  0.5: ~ake_, ~alon, ~ambr, ~ame_, ~andm, ~ange, ~ank_, ~ant_, ~arce, ~arg, ~auc, ~auth, ~aux_, ~aye, ~beau
  0.5: ~but_, ~cab, ~caro, ~cet, ~ched, ~cida, ~cluy, ~conm, ~coun, ~cust, ~cut_, ~cyc, ~cycl, ~dame, ~dear
  0.5: ~ded_, ~dern, ~dezc, ~dias, ~dido, ~dig, ~droi, ~dude, ~eari, ~eche, ~ecti, ~ecto, ~edan, ~edia, ~ein_
  0.5: ~elm, ~emo, ~ente, ~eran, ~erci, ~erre, ~erro, ~espu, ~euf_, ~eul_, ~fix_, ~fue_, ~fuer, ~gagn, ~gand
  0.5: ~gat, ~guid, ~hago, ~har, ~hari, ~haz, ~hile, ~hree, ~hri, ~hum_, ~hut, ~ial_, ~ico, ~iday, ~ife_
  0.5: ~iled, ~ilen, ~imo, ~impo, ~inch, ~indl, ~inv, ~iou, ~ious, ~iree, ~irl_, ~irmo, ~isen, ~ital, ~itan
  0.5: ~ived, ~ixin, ~jito, ~jov, ~jove, ~kee, ~keep, ~lag, ~lair, ~lase, ~lea, ~lenc, ~ler, ~lev, ~lez
  0.5: ~lez_, ~li_, ~lic, ~lied, ~live, ~lla_, ~los, ~lto_, ~luy, ~mand, ~mir, ~mmer, ~mois, ~mpr, ~mpre
  0.5: ~mps, ~nda_, ~ndli, ~ndm, ~nece, ~ned_, ~neme, ~nerv, ~neuf, ~ngo_, ~nie_, ~nina, ~nli, ~nmi, ~nmig
  0.5: ~nna, ~now, ~nso_, ~obi, ~oc_, ~ocar, ~oco, ~ofe, ~ola_, ~ome_, ~omot, ~onal, ~onc, ~onmi, ~ons, ~opin
  0.5: ~ora_, ~ortu, ~ots, ~ots_, ~outi, ~peut, ~pez, ~plie, ~podr, ~poss, ~rank, ~rap_, ~rba, ~rcel, ~rdez
  0.5: ~ree_, ~rfa_, ~ribe, ~ribo, ~rica, ~rida, ~ridi, ~rido, ~risa, ~rite, ~riti, ~rl_, ~rlo_, ~rlos, ~rman
  0.5: ~rme_, ~roit, ~roll, ~rra, ~rth_, ~ruc, ~rup, ~sado, ~sage, ~sale, ~saut, ~sid, ~sim, ~soli, ~sor
  0.5: ~spue, ~ssan, ~ssed, ~ssie, ~stuv, ~tead, ~ths, ~ths_, ~tifi, ~tiga, ~tio, ~tour, ~tp_, ~tton, ~tudi
  0.5: ~ubo_, ~udia, ~uir, ~ulo, ~ura, ~us_, ~ute, ~uth, ~utho, ~utr, ~utto, ~vee_, ~viol, ~vios, ~vos, ~vos_
  0.5: ~vou, ~voul, ~voya, ~with, ~ycl, ~ycli, ~yea, ~you, ~you_, ~your, ~zed, ~zed_
  0.4: NAME but, NAME for, NAME to, NAME … but, NUMBER au, NUMBER … got, NUMBER … un, a call, a kids, a link
  0.4: a me, a stranger, a truck, a … NAME, a … enlevez, a … for, a … ici, a … line, a … mejor, a … plus
  0.4: a … pour, abogado … va, abonne, abonnement aux, about … bike, aca |, accep-, accepte d, accord … ca
  0.4: adela-, adresse … a, again it, ahorita |, ai assez, ai loue, aids, all please, alone |
  0.4: am unsubscribing, am … talking, am … years, amable |, amor, and all, and how, and my, and then, and we
  0.4: and … are, and … can, and … please, anden, another … stop, any way, anymo-, anymore, anything … your
  0.4: apara-, apprecie, aqui … es, are … please, arrete … la, arretez avec, arretez d, arretez … rappels
  0.4: arretez … textos, arrive pas, arrive … a, art, as a, ask … to, asked to, at … with, au … je, au … si
  0.4: aucun message, auriez vous, auriez … l, autom-, automaticos, automatiques |, avec un, avec … autre
  0.4: avenir merci, avez … deux, avez … mauvais, away please, baby, back to, baja porfa, baja you, baja … mi
  0.4: bajem-, bajeme, basta no, be … it, be … texts, beau, beg, belie-, believe … have, belongs … the
  0.4: besoin … continuer, bici con, bici … a, bienv-, biffez mon, bike place, bike there, bike … stop, blast
  0.4: blasts |, block me, bmx, boise, bolet-, boletin, bonjour a, borra … numero, borreme por, borreme |
  0.4: borreme … favor, bother … me, boutique |, buena-, bug, but not, c NUMBER, c … ben, c … possible
  0.4: c … tannant, c … tu, ca la, ca serait, ca sert, ca svp, cada … que, cae, calendario, call to, calls no
  0.4: campaigns, can … close, can … you, cancel these, cargo bike, cause … votre, cel es, cel para
  0.4: cero mensajes, chamb-, checkout, chercher le, chez, church office, cierren, cierren mi, clear |
  0.4: clients, clinic, cobran, cobran por, codes, coiffure chez, coin, colla-, come by, come … it, commande
  0.4: communications, communications |, como me, como … lo, companies, comprar nada, compre un, con, con el
  0.4: con esto, con otra, con … me, confirmo, conozco a, consented |, contact, contact please, contact svp
  0.4: contact … by, contacten, contactez moi, cool, cost … money, could … it, could … send, coute, crois |
  0.4: croya-, croyais, cuando pueda, cuest-, cuesta, customer of, d envoi, d ou, datas, de pub, de publicite
  0.4: de text, de textear, de … baja, de … cel, de … demain, de … demander, de … depuis, de … enlevez
  0.4: de … envios, de … mais, de … mensaje, de … rappels, de … supprimez, dear please, decal-, decir no
  0.4: defin-, dejalo, dejar … escribirme, deje de, deje la, dejenme en, dejenme … paz, delete my
  0.4: delete this, demas-, demenage en, deran-, desabonner svp, desinscrire, desor-, desormais
  0.4: destinataire |, destine, desuscribo, did … give, did … text, dieron este, different shop, dime
  0.4: discontinue |, discontinued, dise, distr-, distribucion, dit … plus, do … disturb, do … please
  0.4: do … read, do … talk, donc … moi, donde … mi, done with, done … my, doubl-, double, dropped the
  0.4: du harcelement, du … ca, ecrire a, ecrivez … souvent, ecriviez, el cupon, el favor, eliminenme
  0.4: elle … plus, emple-, empleado, en NUMBER, en ai, en tout, en … a, en … cas, en … cuenta, enfre-
  0.4: enfrente, enlever … numero, enlevez … donc, enlevez … mon, enough … the, envio … mensajes, envios |
  0.4: es aqui, es ese, es obligatorio, es … pero, es … yo, esa, esa persona, escribieran |, ese … no, eso es
  0.4: esos, est ben, est possible, est tannant, est … a, est … et, est … ex, est … harcelement, est … on
  0.4: este celular, este … a, esto … no, etes fatigants, etes … de, eu le, even own, even … a, every … of
  0.4: faire la, fait … ans, faites une, fak, fan, fatigants, faut … j, fautes, felices, filin-, filing
  0.4: fils a, fin a, finalement je, finalement … veux, finir, finish the, fois je, fois … toutes, for me
  0.4: for service, for work, for … i, for … love, for … stop, for … take, for … update, forever … me
  0.4: forever>number, forget … number, frene-, frenen, friday please, from everything, from … store, gaspe
  0.4: get … bike, get … more, give it, good please, good … to, gossez, got no, graci-, gracias
  0.4: gracias … manden, gracias … no, great if, groom, guy … not, guys are, habla-, hacem-, hagan-, halt the
  0.4: harassment, hasta, have … NUMBER, have … been, have … good, have … nice, haya, helmets, herit-, herite
  0.4: herite de, hey, hi you, his mother, holid-, holiday, homie, homme, hon, hon |, how long, how … got
  0.4: husband passed, i bought, i quit, i specifically, i talk, i talking, i … bought, i … consented
  0.4: i … hate, i … hear, i … now, i … unsubscribing, i … when, iban, iban a, icitt-, icitte, if it
  0.4: if … could, if … say, immediately, immediately |, in a, in full, in … middle, incluida, incom-
  0.4: informacion |, inmed-, insistan |, insistir, intended, inver-, ipad, irai, is but, is never
  0.4: is perfect, is ridiculous, is stop, is … from, is … got, is … here, is … list, is … need, is … really
  0.4: is … shop, is … word, it after, it wakes, j irai, jamais … ca, jamais … chez, jamas, je croyais
  0.4: je prefererais, je this, je trouve, je veut, je … au, je … tout, just … it, just … sending
  0.4: keep telling, keep … on, kind of, kindly … the, knock-, know … it, l obligeance, l … merci, l … s
  0.4: l … sur, la bici, la boutique, la compagnie, la est, la facture, la pantalla, la pedale, la … du
  0.4: la … et, la … le, la … ustedes, la … va, laissez … la, las alertas, las ofertas, las … no, late … i
  0.4: laund-, law>list, le cellulaire, le compte, le lien, le meme, le morceau, le mot, le pido, le voy
  0.4: le … a, le … arretez, le … c, le … demain, le … retirez, leer, let me, let my, lette-, ley
  0.4: like … stop, like … text, lire, list thank, list … so, list … you, liste la, liste stp, liste … envoi
  0.4: lives, llamadas … mensajes, llanta |, llegan mensajes, llegue nada, lo dieron, lo mejor, lo tengo
  0.4: lo … por, log, lol please, longt-, longtemps, longue, longue |, los NUMBER, los necesito
  0.4: los … automaticos, los … jeje, los … please, loue, love of, love … god, luego, lunet-, lunettes
  0.4: lunettes sont, m avait, m ecriviez, m … desabonne, m … j, ma belle, ma roue, ma … mere, mae, mail only
  0.4: mais … mon, mama, mama de, mama |, mandando mensajes, mandando … you, mandandome, manden recordatorios
  0.4: manden … aqui, marche pas, marche … enlevez, marketing texts, me contacten, me dan, me envien
  0.4: me esten, me in, me without, me … dieron, me … este, me … now, me … pour, me … recordatorios
  0.4: me … rien, me … would, me>you, meant … someone, memor-, menos, mensaje para, mensaje … es
  0.4: mensajes automaticos, mensajes jeje, mensajes … texto, menti-, merci … toute, merci … votre
  0.4: mes lunettes, mes … sont, meses, message by, message you, mi abogado, mi celular, mi you, mia la
  0.4: middle of, mieux, mind not, mind |, mind … texting, miss, moi que, mollo, mon homme, monde, morceau
  0.4: more … thanks, mount-, mountain, mountain bike, muy bien, my nephew, my ok, my … got, my … passed
  0.4: my … reads, my … with, nada, nada … que, nada … ustedes, nadie … pidio, name at, ne, ne … contacter
  0.4: need … text, needs a, nephew, neta, never consented, never want, never … at, new number, ni mensajes
  0.4: niais-, no de, no dejan, no estoy, no further, no insistan, no les, no mandar, no mandes, no pedi
  0.4: no promos, no texting, no want, no … alerts, no … calls, no … di, no … do, no … envien, no … necesito
  0.4: no … ninguno, no … quitenme, no … reminders, no … stop, no … text, no … tiempo, no … verdad
  0.4: nom … votre, nope … me, nos, not a, not accept, not coming, not disturb, not know, not understand
  0.4: not … another, not … english, not … no, not … of, not … own, not … texted, notifiquen, now that
  0.4: now … me, number at, number svp, number with, number … texting, number>forever, number>stop
  0.4: numero mon, numero stp, numero … est, numero … yo, o los, o … a, obligatorio, obligeance
  0.4: obligeance de, obligeance … retirer, of, of getting, of god, of me, of … bike, of … day, off please
  0.4: off … this, okd, on est, on sundays, on … end, on … for, on … in, on … you, opt … a, or … please
  0.4: or … text, other one, otra … ustedes, out how, out my, out … i, out … texting, out … to, over for
  0.4: over … i, overseas, owner |, pa mi, panta-, pantalla, par contre, par … a, paran, paren de, pas au
  0.4: pas avoir, pas des, pas l, pas … client, pas … pub, pasen, passage, paye pour, pense, person in
  0.4: persona no, personne, personne que, personne … s, personne … vous, pesim-, pesimo, phone belongs
  0.4: phone for, phone out, phone with, phone … up, phone … with, pick … at, pick … the, piensa, pierda
  0.4: pined-, pineda, pinta-, pintar, piss, piss off, please lol, please refrain, please … stop, plein
  0.4: plus envie, plus texter, plus … NAME, plus … la, po, por ahi, por aqui, por correo, por mi, por … los
  0.4: poste, pour des, pour vrai, pour … enlevez, pour … j, pour … mais, pouvez … enlever, prefer not
  0.4: prefer … to, prefererais, prends, promo, promos … me, propaganda, propi-, pu recevoir, publicite
  0.4: pueda-, puedan, puede quitar, pull … off, puro, pus de, puse mi, puse … numero, que dejen, que era
  0.4: que no, que tengo, que … novia, que … queria, que … quite, que … suis, que … textos, quedo bien
  0.4: quedo … bici, question, qui l, qui … appelle, quien habla, quiero quitar, quiero recibir
  0.4: quiero recordatorios, quiero … de, quit … my, quitar mi, quitar … numero, quitas, quiten … la
  0.4: quiten … numero, rather you, receipt i, receive texts, recevoir d, recibiendo textos, recibir textos
  0.4: recordatorios de, records … is, recu votre, recup-, recupere, reminder |, reminders for, remove please
  0.4: remove this, repete, reply … this, resid-, respu-, respuesta, retire … ca, retirer … numero, ride with
  0.4: rien … de, roami-, roaming, s en, s … NAME, sacan de, sacaron mi, sacre, salir de, salir … la, saska-
  0.4: savoi-, savoir, says my, sched-, schools, scrap the, se, se para, se … fue, selon, seman-, send them
  0.4: sending … messages, sending … to, senor de, sentido, ser … de, sera que, sera … me, services
  0.4: she … not, she … the, show me, si a, si le, si … dejan, si … no, si … tan, siemp-, siempre
  0.4: sigan … mensajes, sign, siguen, siqui-, siquiera, sir please, sms … me, so do, so here, so kill
  0.4: so … me, so … my, soi, solicito la, solicito … baja, solo compre, solo … de, somebody else
  0.4: somebody … me, someone |, something, somew-, somewhere, somos, sortez, sounds … a, soy … dueno
  0.4: spam ca, specifically, spoil-, sry |, stop marche, stop thx, stop>forever, stranger, su, supprimez moi
  0.4: sur moi, sur … telephone, sure … you, surveys, sus envios, suscripcion |, svp arreter, svp j, svp pu
  0.4: svp rien, svp … ai, svp … plus, swap |, switc-, switching, switching to, t … pas, tache, take us
  0.4: taking … off, talke-, talked, tan amable, taxi, teaching, telefono … la, telling you, temps de
  0.4: tengo yo, tenia, text every, text program, text reminders, text remove, text so, text too, text with
  0.4: text … much, textez pas, texting … for, texting … stranger, texting … wrong, texto me, textos arretez
  0.4: textos conmigo, textos lol, textos pour, textos you, textos … favor, textos … j, texts … am
  0.4: texts … it, texts … not, texts … this, thank … and, thanks … i, the clinic, the customer, the deposit
  0.4: the file, the flat, the kid, the love, the pump, the tracking, the update, the website, the … day
  0.4: the … rides, they said, think … want, think-, this service, this used, this … annoying, this … at
  0.4: those |, thril-, thrilled, thx, tiend-, tienen harta, time it, time to, to these, to … again, to … he
  0.4: to … someone, toilettage, tout cas, trabajo … me, tse, tu |, tu … d, turned off, tus, type, un … mas
  0.4: una casa, una tal, une erreur, unplu-, up … NUMBER, up … week, us off, usa, usar, use my, use text
  0.4: vais … bloquer, velo demain, velo enlevez, ver si, ver … me, verda-, verdad, versi-, version
  0.4: veuillez me, veuillez … plus, vez no, vez ustedes, vi |, volvieron, volvieron a, votre … avec
  0.4: votre … j, votre … svp, voulais … de, vouli-, vouliez, vous aime, vous n, vous pouvez, vous … arretez
  0.4: vous … du, vous … ecriviez, vous … fatigants, vous … mes, vous … obligeance, voy … la, vue, vuelva
  0.4: vuelva a, wakes, wakes the, wakes … baby, want this, want … else, want … this, was … when, way … stop
  0.4: went off, whatever box, whatever … is, who … me, why, why i, wifi, will … out, with … anymore, witho-
  0.4: without, woke up, word to, word … stop, would, would be, would it, wrong … have, wrong … i, wrong>list
  0.4: xfa |, y … llegando, yo me, yo … les, yo … se, yo … tengo, you nomas, you on, you unsubscribe
  0.4: you … al, you … es, you … had, you … mandes, you … please, you … recibir, you … take, you … those
  0.4: you … too, you … vivo, your a, your dad, your message, your promos, your … program, your … says
  0.4: your … texting, | bajeme, | borreme, | bring, | confirmez, | corta, | demasiados, | desormais
  0.4: | disculpe, | erase, | fini, | hey, | mae, | maudit, | ok, | piss, | prefiero, | puro, | soy, | spare
  0.4: | suppression, | switch, | these, | think, | thinking, | third, | thursday, | wey, | wheel
  0.4: | … abogado, | … again, | … ancien, | … arrived, | … aux, | … aviso, | … consent, | … cost
  0.4: | … croyais, | … dan, | … favor, | … femme, | … for, | … garantia, | … going, | … gracias, | … hablo
  0.4: | … hasta, | … little, | … llega, | … lunettes, | … mail, | … may, | … meant, | … mejor, | … much
  0.4: | … nom, | … obligatorio, | … off, | … people, | … pienso, | … porfa, | … servicio, | … te, | … texter
  0.4: | … tiempo, | … trouve, | … une, | … vuelvo, ~_can, ~_cou, ~_cut, ~_cy, ~_cyc, ~_exc, ~_fir, ~_fli
  0.4: ~_heu, ~_hey, ~_hit, ~_hum, ~_lap, ~_luc, ~_lue, ~_mas, ~_ne_, ~_nei, ~_of_, ~_peu, ~_sal, ~_se_
  0.4: ~_su_, ~_tec, ~_thx, ~_tod, ~_tol, ~_unc, ~_ust, ~_vio, ~_ze, ~aber, ~aby_, ~acti, ~adel, ~ads, ~age
  0.4: ~ahah, ~alo, ~and, ~anda, ~anym, ~apar, ~appe, ~arke, ~arry, ~asia, ~assm, ~ato, ~atos, ~atur, ~beli
  0.4: ~bid, ~boar, ~bsc, ~bscr, ~caci, ~cais, ~cera, ~cham, ~cko, ~con_, ~conf, ~corr, ~cten, ~darl, ~de_
  0.4: ~dea, ~dec, ~dece, ~dese, ~dien, ~dio, ~dit, ~dlin, ~dow_, ~dria, ~ebi, ~ecia, ~egar, ~egis, ~eja
  0.4: ~ejan, ~elme, ~emp, ~enan, ~enas, ~eph, ~eras, ~erda, ~erie, ~ero, ~es_, ~ete, ~etie, ~euf, ~evai
  0.4: ~exc, ~excu, ~fan_, ~fi_, ~fich, ~form, ~fund, ~fus, ~gis, ~gist, ~give, ~gne, ~good, ~hamb, ~happ
  0.4: ~hart, ~hast, ~hed_, ~helm, ~hem_, ~hink, ~hip_, ~hit, ~hs_, ~hx_, ~ian, ~iau, ~ibi_, ~ibin, ~ibir
  0.4: ~icie, ~icu, ~idin, ~ifi_, ~ini_, ~ird, ~ird_, ~irl, ~isit, ~itho, ~ivin, ~ix_, ~ky_, ~lac, ~lan_
  0.4: ~lant, ~leer, ~liev, ~liss, ~loi, ~luc, ~lueg, ~mas_, ~masi, ~mba, ~mbar, ~mez_, ~mieu, ~mili, ~mmed
  0.4: ~most, ~nage, ~nde_, ~ne_, ~nil, ~nin, ~nito, ~nse_, ~nt_, ~nth_, ~nvo, ~nym, ~nymo, ~oar, ~oard
  0.4: ~odri, ~ofi, ~olid, ~omb, ~omen, ~omm, ~omoc, ~onar, ~oner, ~ong, ~opri, ~opte, ~orke, ~oven, ~owi
  0.4: ~owin, ~pein, ~pes_, ~peu, ~pez_, ~pha, ~ppl, ~raid, ~rass, ~rd_, ~rdo_, ~rece, ~reet, ~refi, ~repa
  0.4: ~revi, ~rfa, ~ria, ~rik, ~ript, ~savo, ~scre, ~siad, ~sine, ~smen, ~son_, ~soun, ~spi, ~ssar, ~ssm
  0.4: ~ssme, ~stas, ~subs, ~swit, ~tenl, ~term, ~thx, ~thx_, ~tif, ~tle, ~tod, ~tou, ~truc, ~tun, ~tuvo
  0.4: ~ubsc, ~uell, ~ulez, ~unch, ~unda, ~une, ~unr, ~ura_, ~urd, ~ure, ~utom, ~uvo_, ~vanc, ~vas_, ~vere
  0.4: ~voco, ~vous, ~why_, ~wifi, ~witc, ~xcu, ~yer_, ~ymo, ~ymor, ~zz_
  0.3: 2 hrs, 2 … que, NAME c, NAME ca, NAME pero, NAME phone, NAME with, NAME … ce, NUMBER al, NUMBER merci
  0.3: NUMBER … d, NUMBER … in, NUMBER … moi, a demande, a flip, a gift, a law, a llamar, a mandarme
  0.3: a personne, a quoi, a review, a store, a textos, a ton, a way, a … avec, a … comme, a … este, a … ete
  0.3: a … hijo, a … like, a … los, a … ni, a … no, a … velo, a … votre, aboga-, absol-, abuela
  0.3: acepte mensajes, adios, affaires |, agend-, agree to, agreed … get, agreeing … this, aguanto, ahi que
  0.3: ai accepte, ai paye, ajoute, all texts, all … it, all … to, also, alvar-, am begging, am calling
  0.3: am leaving, am taking, am … please, and she, and why, and … a, and … texts, ando … de, angry>number
  0.3: annonces, annuler, annulez les, ans a, antes |, anti, anti pourriel, any of, any … of, anytime |
  0.3: appartient plus, appli-, appreciate, arreter de, arretez … vos, asked … be, asking … remove
  0.3: at … front, at … or, au NUMBER, au point, au quebec, au … c, autop-, autopay, autrement, autres textos
  0.3: avant |, avez … NUMBER, aviso que, ayer |, ayude-, back … a, backordered, bad, bajo, banco
  0.3: be … please, beau frere, been a, beggi-, begging, bendiga, bendito, besoin des, bici quedo, bici yo
  0.3: bici you, bicicletita, bient-, bientot, biffe-, biffez, bike texts, bike … have, bike … ready
  0.3: bike … your, bikes are, bio, blowing … my, bon je, bonjour monsieur, borra, borre … numero, borrenlo
  0.3: borrenlo |, borro, both numbers, breat-, bueno you, build-, bunch, but really, but … remove, c le
  0.3: ca me, ca otez, ca … aux, ca … ces, cada mensaje, call … he, call … remove, calls to, calma
  0.3: cambie … taller, can be, can these, can … change, can … come, can … open, can … opt, can … unsubscribe
  0.3: cancel … and, cancele mi, cancelo la, card |, card … the, carri-, carrier, cas, ce, ce … appartient
  0.3: ce … ca, ceci, cel |, cel … no, cell … it, celular es, celular … de, cerve-, ces … la
  0.3: cessez … envoyer, cette personne, chamo no, changed … mind, checked … box, chico-, chicoutimi, chiens
  0.3: child, chsld, ciclismo, ciert-, cierto, clique pour, cobra, collar, come … NUMBER, commande NUMBER
  0.3: comme-, commerces, como … doy, como … mi, complaint, comprendre, compris que, comptes, con su
  0.3: concerne, concerne pas, condition, congr-, congrats, consent withdrawn, consider, contactar |
  0.3: contacten |, continuer, continuer a, correos, correos |, corta, could do, courant |, creci-, crecio
  0.3: creva-, crissez, crissez moi, crissez … patience, croche, cuanto tiempo, cuelg-, cut … out, cutti-
  0.3: cutting, d envoyer, d ici, d … ca, d … de, d … envoyer, d … est, d … textos, d … vos, dan de
  0.3: dan … baja, dans … envois, dans … garage, daughters, de darme, de llanta, de ma, de mes, de nous
  0.3: de nuit, de otra, de retirer, de taller, de tanto, de todo, de … affaire, de … base, de … bicicleta
  0.3: de … compagnie, de … contacts, de … dossiers, de … ebike, de … esposa, de … esto, de … mes, de … ni
  0.3: de … spammer, de … systeme, de … texte, de … vos, debranchez moi, decedee, decir-, dejan … mandar
  0.3: deje ninguna, deleter, depuis … j, derangez moi, derangez … plus, des … stp, des … svp, desabo
  0.3: desabonnement |, desactivar los, desactiven las, desactivez les, desco-, desir-, desire, desist |
  0.3: desuscribirme, devie-, di … consentimiento, diari-, diario, dicen, dios … bendiga, disable sms, disen-
  0.3: dispa-, distraction, distribution, dit au, do for, do me, do … accept, do … owe, do … recall, donc
  0.3: donc le, done here, donne … numero, donni-, donniez, dossiers, down |, downl-, drive, du mal, du velo
  0.3: dude quit, dump, each … please, early for, ease, ecoutez, ecrire je, ecrire … chaque, ecrivez j
  0.3: ecrivez … ai, effacer mon, el banco, el celular, el cliente, el … quedo, elle veut, en recois
  0.3: en … alors, en … telefono, end all, end them, end … reminders, enesi-, enesima, enlevee, enlever … la
  0.3: enlevez donc, enlevez … manuellement, enough stop, entente, entiendo … no, envien mas, envois svp
  0.3: envoyer ca, era de, erreu-, erreur, erreur de, erreur … numero, es cierto, es pa, es … que, es … y
  0.3: es … you, esa lista, escribas mas, escue-, escuela, esposa |, est decedee, est en, est … ces
  0.3: est … chsld, est … depuis, est … fille, est … mon, est … pis, estan, estar mandando, este … you
  0.3: esten mandando, esto you, estoy hasta, estre-, estrellas, et les, et svp, et … n, etes … dans
  0.3: etre enlevee, etre pour, etre retiree, etre … par, etre … quelqu, eu un, everything … the, ew, exces-
  0.3: excessive, excluyanme, exist-, expun-, expunge, fais, fait … fois, faites juste, faites … mon
  0.3: faites … svp, falle-, fallecio, fallo-, falloir, fatigue, faut il, favor … escriban, favor … you
  0.3: fcc si, fichez … la, fille qui, fini … moi, fixed, fixin-, fixing, flip … and, florida |, flush-
  0.3: fois mais, fois … de, for … NUMBER, for … tire, frega-, from … and, from … contacts, future |
  0.3: garantia … para, garmi-, garmin, gerer, get off, getting … of, gift card, givin-, giving, going … to
  0.3: got … phone, gotte-, gotten, grand mere, granddaughter, great job, great … but, group-, groupe, guate-
  0.3: guatemala, guitar, guys to, hace un, hagam-, hagame, hagan el, hagan … favor, hago pa, hago … que
  0.3: hairc-, haircut, halif-, halifax, harassment |, hard to, haute, have asked, have texted, have your
  0.3: have … there, hay nadie, hay … ahi, he asked, he says, heure la, hey can, hey … you, hold … for
  0.3: hope you, hospi-, how you, hoy you, human, i call, i found, i opt, i read, i run, i sure, i teach
  0.3: i use, i … and, i … begging, i … calling, i … charged, i … leaving, i … taking, igualmente feliz
  0.3: illeg-, illegal, immediatement, immediatement |, in canada, in … from, in … only, ingles … en
  0.3: inscrit a, interesse pu, interesse |, interrompre, inutile, inutile de, is NAME, is harassment
  0.3: is important, is … at, is … emergencies, is … going, it did, it that, it unsubscribe, it … last
  0.3: it … way, j … accepte, j … paye, j … pu, j … recois, j … trouve, jaja gracias, jaja quitenme, jappe
  0.3: jappe-, jappelle, je comprends, je reviendrai, je … client, je … tiens, job on, join, jour |, just
  0.3: just not, juste, juste … enlever, keep getting, kindly do, l avez, l … fait, la conversation
  0.3: la familia, la job, la main, la maquina, la suya, la … enlevez, la … faites, la … los, la … m
  0.3: la … passe, la … porfa, la … quedo, la … se, la … sin, la … textos, la … un, lachez … cell, lady |
  0.3: laissez … les, las NUMBER, las … esta, last … do, law>more, le agradezco, le spam, le … au, le … il
  0.3: le … lo, le … pa, learned, leave … number, leaving … country, les courriels, les dio, les moteurs
  0.3: les … arretez, les … no, less |, lieu de, lifet-, lifetime, lis pas, liste mon, llamadas ni, llanta de
  0.3: lo de, lo delete, lo … you, lol no, lol … me, look … the, looks … spam, los … mas, lose this
  0.3: love … shop, loved, loved the, m … demande, m … envoyer, m … le, m … mis, ma grand, ma reponse
  0.3: ma sœur, ma … pis, madame |, made it, maestra, mais merci, mais … le, mais … les, mais … pour
  0.3: make the, mal … le, mandan tantos, mandando cosas, mandando … de, mande |, mande … por
  0.3: manden … avisos, manden … de, manden … por, manue-, manuellement, marre, mas ofertas, may … my
  0.3: me avise, me busquen, me concerne, me contacte, me deranger, me every, me habla, me moleste, me quitan
  0.3: me quitaran, me rn, me spammer, me stop, me stresse, me textee, me volvieron, me who, me … arretez
  0.3: me … dar, me … eso, me … ni, me … nunca, me … pa, me … pu, me … tantos, me … that, meant … me
  0.3: mejor … me, mensaje que, mensaje … no, mensajes para, merci |, mere elle, message … j, messages … m
  0.3: messages … please, messages … vous, messaging me, mette-, mettez, mettez … pas, mettez … sur, meurt
  0.3: mi esposo, mi novia, mi plan, mi sobrino, mia … bici, mille-, misa, mise au, mise … point, mistaken
  0.3: moi maintenant, moi manuellement, moi … ta, moi … v, molesten mas, mon beau, mon contact, mon tel
  0.3: mon … enlevez, mon … fait, mon … frere, monsieur … vous, morce-, more reminders, more sms, more spam
  0.3: more updates, more … an, more … you, moteurs, moved to, moyen, msjs, must be, my granddaughter
  0.3: my life, my mind, my phones, my watch, my … does, my … last, my … said, my … seat, my … signed
  0.3: my … take, my … you, n appartient, nada … no, nadie contesta, nah, nah … the, navy, necesito los
  0.3: necesito … avisos, need … unsubscribe, nephe-, never … back, never … there, ni uno, nice day, nina de
  0.3: ninguna bici, no aguanto, no do, no good, no reason, no usa, no vivo, no volver, no … busquen
  0.3: no … contacten, no … i, no … mande, no … moleste, no … remove, no … sirven, no … who, non c
  0.3: non … arretez, non … est, none of, not help, not recall, not want, not worth, not … be, not … owner
  0.3: noter, notificaciones … mi, notifications off, nous … retirez, novia, number bud, number de
  0.3: number … of, numero j, numero merci, numero no, numero votre, numero … ai, numero … appartient
  0.3: numero … pense, numero … vos, nunca … mi, of no, of … i, of … texting, ofertas … de, off in, off la
  0.3: off on, off sms, off texts, off … work, offers, offers |, offic-, ofrez-, often i, old man, olvid-
  0.3: olvidense, on veut, on vous, one … NUMBER, one … a, only got, only please, only so, opted, ote … de
  0.3: ou … avez, ouell-, ouellet, ouvra-, overs-, packa-, package, pagar con, pais, panic-, para sus
  0.3: para … garantia, para … persona, paren-, parenle, part … no, parte de, pas contacter, pas ma
  0.3: pas … NUMBER, pas … consentement, pas … du, pas … le, pas … publicite, pas … sur, paso … viernes
  0.3: passe demain, passed … please, pedi … me, pensar, pense que, pero me, pero prefiero, pero … mi
  0.3: perro |, pete, peux plus, peux … m, phone in, phone plan, phone … and, phone … do, phone … in
  0.3: phone … my, phones for, picked up, picku-, pickup, pis les, please lose, please … thx, plent-, plenty
  0.3: plus en, plus le, plus … avec, plus … contacter, plus … de, pobre, poco, podes, podrian, polic-
  0.3: por … llanta, por … pero, por … vez, porque me, possible de, poube-, pour ca, pour que, pour quelqu
  0.3: pour … rendez, pour … tirage, pourri, pourriel, prefererais ne, prepago, presente, prie, princ-
  0.3: proba-, probation, prochaine fois, profe-, promotions |, pu a, pu … messages, publicidad |
  0.3: publicite |, pudie-, pudieran, puede |, puedo … el, pull me, pull … number, pus |, que buscan
  0.3: que decia, que deje, que dicen, que onda, que t, que … otra, que … por, que … quiero, que … quitaran
  0.3: que … sigan, que … solo, queda, quelqu, quelqu un, queria, qui j, qui … ai, qui … pas, quiero salir
  0.3: quiero … mas, quisi-, quisiera, quit … texts, quitan, quitaran, rabais |, rappels merci, raton-
  0.3: ratones, rdv de, read my, ready but, reboo-, rebook, recibir estos, recogi todo, recomende
  0.3: refrain … texting, regreso, relan-, removal please, renewal, replaced, replied stop, responder, resse-
  0.3: retirarme, retiree, retirer de, retirer … la, reverse, reviendrai pas, review, ride in, riding for
  0.3: rien … moi, right … i, rin, rn |, roommates, route |, s |, sacar, sacar de, said i, said … ask
  0.3: said … is, salirme de, saque, saqueme, savoir … vous, says she, scratch me, se … bajar, selli-
  0.3: selling, semaines c, semaines … est, send another, send more, send … please, send>angry, sending texts
  0.3: sent … to, senti-, seriez, seriously stop, sert a, sert … rien, set, shed, ship, shop |, shop … my
  0.3: should … the, showe-, showed, shut off, si es, si quieren, si siguen, si … la, si … textos
  0.3: siempre … que, sign … off, signed the, sigue, silen-, sistema, sms for, so it, so quit, so remove
  0.3: so take, so … lol, so … take, sobre, sobri-, sobrino, sonne, souhaite plus, soy yo, soy … persona
  0.3: spammer, sry, still … texts, stop before, stop les, stop receiving, stop … for, stop … pas
  0.3: stop … this, stopped … me, stresse, su cel, su … quitenme, suis au, suis … au, suis … client, sun
  0.3: sure did, sure i, sure who, sure … not, surem-, surement, surprise, sus contactos, sus listas
  0.3: sus ofertas, sus … saquenme, suya, svp pour, svp retirer, sœur, take … phone, taken … the, takin-
  0.3: taking, tandem |, tel |, telefono no, telephone, tell … the, temprano |, tengo ni, tengo … y
  0.3: tercera vez, termi-, text not, text … do, text … get, text … than, text … you, texting please
  0.3: texting remove, texto vous, texto you, texto … vous, textos promo, textos … ca, textos … mon
  0.3: texts either, texts for, texts my, texts out, texts … all, thank … please, thanks |, that … fine
  0.3: the app, the black, the cable, the carbon, the ebike, the loaner, the marketing, the middle
  0.3: the specials, the … all, the … alone, the … broke, the … got, the … line, the … lol, the … swap
  0.3: the … thank, these stop, thing please, thinks i, this but, this looks, this … harassment, this … his
  0.3: this … i, this … no, though |, ticke-, tiempo |, tienda a, tienda que, tienen … numero, time
  0.3: time … please, tired of, to answer, to any, to … be, to … before, to … coming, to … fcc, to … is
  0.3: to … just, to … receiving, to … that, today stop, todo y, todos los, told … guy, too … texts, too … to
  0.3: toss, tout le, tout … arretez, tout … beau, trabajo … la, trans-, tried, trompee, trop … moi, trottoir
  0.3: try the, tu … un, ultima, ultima vez, ultimo … que, un … qui, un … y, une … pour, unsol-, unsolicited
  0.3: unsubscribe link, unsubscribe … please, unsubscribing, up … this, used … number, using, ustedes me
  0.3: ustedes tambien, ustedes |, vacac-, vacaciones, velo l, velo … NUMBER, vendimos, vente, veo … la
  0.3: verde, verif-, veux juste, vibre, viernes por, vive, vos dossiers, vos sondages, vos speciaux
  0.3: votre … merci, voudr-, voudrais pas, vous arreter, vous retirer, vous |, vous … enlever, vous … moi
  0.3: vows, vuelvan … mandar, vuelvas, want … cancel, want … from, want … messages, wanted to, was … i
  0.3: waxed, we have, when my, when … was, which, while you, whoever had, whose … is, will block, will pay
  0.3: will … over, will … the, winni-, winnipeg, winter storage, with … mom, with … reminders, withdrawn
  0.3: withdrawn |, without … consent, wo les, wo … moteurs, wonderful, worry, worth NUMBER, would … be
  0.3: would … get, wrong … bud, y … personne, y … telefono, yeah, year please, yes go, yes … ahead, yes … is
  0.3: yo solo, yo soy, yo … soy, yo … you, yoga, you deja, you for, you permission, you pueden
  0.3: you … aguanto, you … are, you … being, you … get, you … remove, you … suficiente, you … texting
  0.3: you … tiene, you … todo, you … usa, you … use, your contacts, your end, your mechanic, your no
  0.3: your … at, your … texts, | already, | apaga, | au, | been, | between, | biffez, | bought, | chamo
  0.3: | changed, | close, | commande, | consentement, | consider, | crissez, | debranchez, | depuis, | di
  0.3: | dude, | ease, | evitez, | faites, | habla, | hagan, | hein, | jamas, | juste, | leaving, | mauvais
  0.3: | mauvaise, | ne, | need, | note, | notre, | olviden, | pesimo, | pus, | pusieron, | quisiera
  0.3: | removal, | requesting, | retiro, | salut, | seria, | show, | sin, | strike, | team, | todos, | two
  0.3: | … agradezco, | … agreed, | … ahora, | … bill, | … blowing, | … case, | … celular, | … confirme
  0.3: | … cuando, | … darme, | … dejan, | … delete, | … deseo, | … discontinue, | … enlevez, | … entiendo
  0.3: | … est, | … este, | … estuvo, | … feliz, | … free, | … granddaughter, | … have, | … here, | … je
  0.3: | … jefe, | … long, | … made, | … mechanic, | … mucho, | … pa, | … parar, | … persona, | … picked
  0.3: | … prefererais, | … quand, | … quoi, | … recogi, | … repair, | … retirer, | … revoke, | … saquenme
  0.3: | … set, | … siri, | … teach, | … termine, | … through, | … toute, | … usen, | … usted, | … veut
  0.3: | … watch, ~_adv, ~_als, ~_bad, ~_bi, ~_bm, ~_but, ~_ce_, ~_eco, ~_ele, ~_eno, ~_fa, ~_fed, ~_for
  0.3: ~_fro, ~_fuc, ~_fut, ~_how, ~_im, ~_kit, ~_lat, ~_leg, ~_lir, ~_nah, ~_nee, ~_non, ~_olv, ~_pei, ~_pet
  0.3: ~_pit, ~_tab, ~_tip, ~_typ, ~_usi, ~_wri, ~acia, ~adde, ~ador, ~adv, ~agg, ~agin, ~agr, ~am_, ~amm
  0.3: ~anco, ~ants, ~appr, ~apre, ~arge, ~asti, ~aut, ~avec, ~avel, ~aya_, ~bad_, ~bajo, ~bala, ~bes_, ~cac
  0.3: ~ciat, ~cku, ~ckup, ~coin, ~cong, ~cool, ~cupe, ~cut, ~dad_, ~decl, ~dele, ~deli, ~dry, ~eah, ~eah_
  0.3: ~eans, ~ebe, ~echa, ~ecid, ~ecol, ~eith, ~elen, ~elep, ~eme, ~enes, ~enla, ~erar, ~erc, ~erif, ~esos
  0.3: ~essi, ~est, ~estr, ~estu, ~etr, ~etti, ~ezco, ~fais, ~fed, ~fro, ~fuc, ~fuck, ~fut, ~gai, ~gato
  0.3: ~glar, ~goe, ~goes, ~gue, ~has, ~has_, ~hens, ~heur, ~hine, ~hosp, ~hrow, ~iai, ~ias_, ~icku, ~ikes
  0.3: ~iona, ~ipa, ~ipti, ~iqu, ~ire, ~ire_, ~ish_, ~iss_, ~ithe, ~ive, ~join, ~kit, ~kup, ~kup_, ~lama
  0.3: ~lap, ~len, ~leph, ~ley_, ~lon_, ~lot_, ~lqu_, ~lta_, ~lus, ~lvid, ~mard, ~merg, ~mete, ~mist, ~mme_
  0.3: ~mpli, ~nada, ~nah, ~nah_, ~nail, ~ndie, ~ndly, ~ndo_, ~ndre, ~nds, ~need, ~nei, ~ngl, ~niq, ~niqu
  0.3: ~nk_, ~nla, ~nte_, ~ntry, ~ocio, ~ocu, ~odo, ~offi, ~oile, ~oisi, ~olat, ~omer, ~oose, ~ord_, ~orta
  0.3: ~osp, ~ospi, ~oss, ~ott, ~oubl, ~ouch, ~oud_, ~oudr, ~ouri, ~over, ~oyen, ~pagn, ~pai, ~pana, ~pci
  0.3: ~pcio, ~pei, ~phe, ~pie, ~ple, ~poi, ~pong, ~rad, ~ran, ~reva, ~rger, ~rid, ~riez, ~rifi, ~rim, ~rist
  0.3: ~rito, ~rivi, ~rk_, ~rnin, ~roj, ~rrad, ~rreu, ~rse_, ~rtez, ~rvi, ~sas, ~see_, ~send, ~seri, ~sier
  0.3: ~sile, ~sinc, ~sl_, ~tain, ~taki, ~tat, ~tenc, ~tens, ~ter_, ~tiss, ~tore, ~touc, ~trep, ~type, ~uco
  0.3: ~ucou, ~uenl, ~uer_, ~uisi, ~uitt, ~upp, ~uta, ~vas, ~voud, ~watc, ~woul, ~writ, ~yeah, ~yer, ~ype
  0.2: 2 … c, NAME at, NAME no, NAME please, NAME … all, NAME … delete, NAME … se, NUMBER cents
  0.2: NUMBER etoiles, NUMBER je, NUMBER que, NUMBER … before, NUMBER … old, NUMBER … qui, a alguien
  0.2: a contactar, a dar, a dream, a escribirme, a favor, a living, a llegar, a mandar, a pain, a toute
  0.2: a una, a … autre, a … because, a … borrenme, a … ca, a … et, a … l, a … moyen, a … nom, a … para
  0.2: a … store, a … take, about … and, abroa-, abroad, absta-, abstain, abuel-, accepte |, accident |
  0.2: accord … des, account from, acepto |, achale, achaler, achaler |, achet-, act, adresse pas, affaire
  0.2: affaires … textos, again please, agradezco mucho, agree-, ahi, ahora en, ahora … adelante, ahora … mio
  0.2: ai annule, ai tout, ai … j, ai … velo, aimerais … mon, aines, al link, al mecanico, al … no, al … y
  0.2: alerts please, all … and, all … do, alors … les, already … my, am afraid, am requesting, am tired
  0.2: am … all, am … going, am … lol, am … no, am … work, amable, an old, and tell, and your, and … wifes
  0.2: ande, another … from, ans et, anuncios, any chance, any more, any … it, any … texts, any … you
  0.2: anymore … stop, anything from, anything please, appartient maintenant, appoi-, appointment
  0.2: apprecierais, appts, apres … service, apuntado, aqui … la, are my, are wasting, are your, are … but
  0.2: are … your, arrete … rappels, arreter … message, arretez … svp, as … do, ask my, asked if, asked … i
  0.2: asking … a, asteu-, asteur, at all, attends, au … lol, automated texts, automaticos |, autorise ca
  0.2: aux … svp, avenir … de, avez mis, avisos |, avoir accepte, avoir … textos, away and, away … do, ayuda
  0.2: baja a, baja … no, bajar, bajenme, bajenme de, base de, battery, be too, be … elses, be … pain, beauc-
  0.2: beaucoup, being, ben, bendiga |, besides, besoin … me, besoin … textos, bici desde, bici por, bien con
  0.2: bien vouloir, bike here, bike rides, bike store, bike … for, bike … like, bike … take, blade-, blades
  0.2: blast |, bless |, blonde pense, blonde … que, bomba-, bonita, borrame |, borrar de, borrar mi
  0.2: borrar … numero, borren mi, borren mis, borren … datos, borrenme de, bouti-, burea-, bureau, buscar
  0.2: business … you, businesses, businesses |, busquen, busquen mas, but take, buzz, buzze-, by … or
  0.2: bye les, bye … textos, c … illegal, c … pu, c … trop, ca enlevez, ca … de, ca … fait, ca … je, caban-
  0.2: cabin, cajer-, cajero, calen-, calme-, calmez, cambie, cambie de, cambien, came … can, can drop
  0.2: can … up, cancel … for, cancel … messages, cancel … subscription, cancel … text, cancel … texts
  0.2: car so, casl, caso, casque de, cat |, ce … de, ce … ne, cell … NUMBER, cell … job, celui de, cenne
  0.2: centa-, centavos, cents, cessez svp, cessez tout, cessi-, cessiez, chamo, chance |, change de
  0.2: change … idee, chaque semaine, chat, che pas, cheer-, cheers, cheers |, chez … enlevez, chien-
  0.2: chill with, chill … the, chinguen, clari-, clarito, client chez, client de, client … vous, cliente
  0.2: clientes, club |, cobrar, coche-, college, come at, come in, come off, come … and, comin-, coming
  0.2: comment ca, comment on, communiquer, communiquer avec, communiquer … moi, computadora, con esos
  0.2: con la, con … de, concern, confirmez … que, confunden, connais … de, connaitre, conozco … esa
  0.2: consent and, consentement a, consentement |, consenti a, consider this, consider … my, contact … again
  0.2: contactez plus, cool |, cordi-, coron-, coronilla, corro, could … be, coupez ca, courr-, courriel |
  0.2: coutent, coutu-, creo … este, creo … se, crois … vous, crush-, crushed, cuanto me, cuenta que, cuenten
  0.2: culpa, customer … i, cut, d avoir, d idee, daily, damn, dangerous, dar este, darme baja, data and
  0.2: datab-, database, database |, daughter, day and, de bien, de borrar, de cesser, de cosas, de moi
  0.2: de molestar, de personne, de quien, de sonar, de spam, de stop, de … arretez, de … c, de … con
  0.2: de … contactos, de … du, de … en, de … familia, de … harceler, de … l, de … magasin, de … manera
  0.2: de … messages, de … mi, de … no, de … promociones, de … quitenme, de … relancer, de … retirer
  0.2: de … retirez, de … shop, de … spam, de … trabajo, de … vouloir, deced-, decev-, decevoir, decli-
  0.2: decochez, decro-, dedan-, dedans, deja demande, deja … escribirme, dejame, dejame en, dejame … paz
  0.2: dejar … enviarme, dejar … mandar, deje … mandarme, dejen … escribir, delete … you, delivered
  0.2: demande moi, demando, depan-, depanne, derangez plus, des affaires, des … automatiques, des … merci
  0.2: des … par, des … promo, desabonne de, desabonne moi, desactivez moi, desde, desinscrire svp
  0.2: di permiso, dia de, dicie-, did … need, did … send, did … work, difus-, difusion, digo no
  0.2: dings please, dispatch, ditch, dites au, divor-, divorce, do these, do |, do … bother, do … come
  0.2: do … like, do … quit, do … work, does a, does … get, donne … permission, down to, dream, drett-
  0.2: drette, drive for, driving all, driving … day, dsl |, du … avec, dude stop, ease up, easy … the, eats
  0.2: ebay, ecrire pour, effacez … cell, el descuento, el mensajito, el nuevo, el precio, el … al, elect-
  0.2: eliminar … contacto, eliminenme de, eliminenme |, ella y, emergencies only, en esa, en este, en fait
  0.2: en … numero, en … pis, en … si, end messages, end my, end … text, end … texts, enfer-, enfermo
  0.2: enleve mon, enlever moi, enlever … vos, enlevez … la, entienden, entiendo … que, entre nous
  0.2: entregaron, entregue, enviando, enviarme mensajes, envoi de, envoi … textos, envoy-, envoyer vos
  0.2: eparg-, epargnez, epargnez moi, equivoco de, era para, erreur … n, error … la, es … celular
  0.2: es … robot, esa |, escribirme por, escribirme … favor, eso de, eso you, eso … no, esos mensajes
  0.2: esposo y, est illegal, est partie, est pu, est … avec, est … robot, est … trop, esta en, esta … a
  0.2: esta … el, esta … mi, estaba en, estaba … la, este you, este … y, et mon, et ne, etait pour
  0.2: etes trompes, etoil-, etoiles, ever again, ever text, exact-, excluded, existo, factura, facture
  0.2: familia, faut tu, favor and, favor dejen, favor y, favor … borrar, femme a, fille de, fille vous
  0.2: fille … NUMBER, final, fine just, finished the, firm, firma-, firmo, fixin, fixin to, for NAME
  0.2: for ads, for somebody, for text, for … NAME, for … living, for … messages, for … reason, forever>more
  0.2: forget, forget this, forti-, fortin, found … shop, fourn-, foute-, foutez, fregar, frere a, from these
  0.2: from … database, from … records, fuck, fuera … mi, fuera-, fueran, funci-, funciona, further contact
  0.2: future messages, future texts, gang, gardez … textos, gaspe-, gaspesie, genou, gens a, get … anymore
  0.2: get … by, ghost me, give you, give … my, go by, go … for, going … a, good afternoon, got cut
  0.2: got … please, got … so, grab it, gracias you, grandisimo, group ride, guess |, gusta que, gusta … me
  0.2: haberme, habia … de, habitude, habla, hacer-, hacerme, had … with, hagan |, haganlo, hago para, hands
  0.2: harceler, have had, have two, have … at, have … get, have … idea, have … right, hay ninguna
  0.2: her … please, here … am, here … stop, here … the, hi … you, hicie-, hicieron, his … this, hit me
  0.2: hit … up, hold … on, home so, hope … is, hopin-, hoping, hospital, how many, how often, how … do, hrs
  0.2: humai-, humain, husband, i let, i picked, i ride, i take, i unsubscribed, i withdraw, i … afraid
  0.2: i … at, i … he, i … pay, i … per, i … read, i … requesting, i … up, i … was, i … where, ici le, ici |
  0.2: identity, idiot-, idiots, if … need, il … a, il … plus, in that, in … take, incluya, incon-, inconnu
  0.2: indic-, inscription, interesa recibir, interesan, interesses, is at, is … bit, is … cut, is … left
  0.2: is … meant, it go, it if, it may, it says, it thanks, it wrong, it … concern, it … shifting, itd
  0.2: j apprecierais, j attends, j … chercher, j … votre, jamais inscrit, jamais … parler, jamais … pour
  0.2: jamais … votre, jamas me, jamas … vuelvan, janvi-, janvier, je la, je … demain, je … mon, je … prie
  0.2: je … tannee, job … the, jr, jubil-, juega, just put, just … by, just … texts, juste la, kayak
  0.2: kill … texts, kindly remove, know where, know … the, kowal-, kowalczyk, l ancienne, l … NUMBER
  0.2: l … jamais, la gang, la j, la permission, la que, la shop, la suscripcion, la vous, la … NAME
  0.2: la … NUMBER, la … arrete, la … bici, la … de, la … dice, la … l, la … mon, la … no, lacher
  0.2: laisse faire, laisse … velo, lavan-, lavanderia, laven-, le bike, le garage, le monde, le puse, le rdv
  0.2: le svp, le tirage, le … de, le … je, le … jusqua, le … no, le … vos, learn-, les enlever
  0.2: les notifications, les … ca, les … promo, les … stop, let … end, letting … know, liberez, like … dream
  0.2: like … not, like … old, like … unsubscribe, link |, link … my, list thanks, lista pero, livin-, living
  0.2: llamen ni, llamen … me, llanta y, lleguen mensajes, lleguen … mensajes, lleva-, lo, lo conozco
  0.2: lo hagan, load, loans, loin … moi, lol what, lol … for, los demando, los … lo, los … yo, love the
  0.2: lui a, m … promis, m … vos, ma batterie, ma … pense, maam |, machine, main |, maintenant a
  0.2: maintenant plus, maintenant que, mais enlevez, mais otez, mais … n, maison |, make these, make … i
  0.2: make … quit, makes it, mal … de, man, manage, mandan … mensajes, mandar mensajes, mandarlos, mande a
  0.2: manden cosas, manden sus, manden … porfa, mandes nada, maner-, manera, manually, march so, mas
  0.2: mas msj, mas no, mas sms, mas texts, maudi-, maudit, mauvais … je, may concern, may stop, may … please
  0.2: may … the, me ads, me borro, me confunden, me deals, me derangez, me entregaron, me habia, me harceler
  0.2: me how, me iban, me interesan, me is, me les, me lleguen, me no, me offers, me one, me para, me pongan
  0.2: me pusieron, me rappelle, me robaron, me siguen, me unsubscribe, me … all, me … anymore, me … de
  0.2: me … future, me … manden, me … messages, me … recibir, me … texting, me … unsub, me>list, me>me
  0.2: medec-, medecin, mejor … de, men, mensaje de, mensaje … para, mensajeria, merci pas, merci … la
  0.2: merci … moi, mere est, mes |, message this, messaged, messagerie, messages thank, messages … ce
  0.2: messages … moi, messages … this, met, mezcl-, mi autorizacion, mi no, mi pana, mi papa, mi … fallecio
  0.2: mi … la, mi … porque, middl-, middle, mijo |, min |, mind … the, mine, minute, moi d, moi en, moi vos
  0.2: moi … ca, moi … client, moi … en, moi … jamais, moi … place, mon … aussi, mon … avant, mon … je
  0.2: mon … mais, montana, month-, moteu-, moved |, msjs |, much … me, much … stop, muchas … por, muest-
  0.2: muestrenme, my daughter, my dog, my file, my head, my helmet, my neighbor, my opt, my telephone
  0.2: my … about, my … asked, my … but, my … deleted, my … has, my … information, my … request
  0.2: my … subscription, n avez, nada en, nada … este, nada … mensajes, nadie, ne me, ne … contactez
  0.2: ne … derangez, ne … textez, nebra-, nebraska, necesito … me, need reminders, need … updates, neigh-
  0.2: neighbor, never had, never read, never … another, never … this, neveu, new |, new … just, next … my
  0.2: ni de, ni … mas, niece, ninguna NAME, nix the, no acepto, no and, no bikes, no entienden, no escribir
  0.2: no is, no mensajes, no need, no para, no puedo, no recuerdo, no text, no textos, no usen, no … asked
  0.2: no … contact, no … enviando, no … esten, no … from, no … interesan, no … leer, no … lleguen, no … msj
  0.2: no … not, no … publicidad, no … ser, no … suscribi, no … texting, no … thanks, nom a, nom … ma
  0.2: nom … sur, non … la, non … pas, not agreeing, not bother, not ever, not getting, not like, not please
  0.2: not riding, not … ads, not … agreeing, not … bikes, not … giving, not … number, not … receive
  0.2: not … reminders, nothing further, notic-, now … are, now … no, now … stop, now … you, number deleted
  0.2: number down, number … his, numero appartient, numero para, numero you, numero … merci, numero … que
  0.2: nunca di, nunca les, occup-, occupe, occupe des, occupe … textos, ocupo, ocupo sus, ocupo |
  0.2: of … messages, of … system, of … texts, ofert-, off list, off that, off these, off … mailing
  0.2: off … messages, off … sms, off … textos, off … your, offer-, office |, often … you, ok la, on ebay
  0.2: on no, on this, on without, on … de, on … plan, on … wall, onda, one asked, only rented, only … once
  0.2: only … you, open the, opt … out, opt … please, optout please, order NUMBER, otro … you, out with
  0.2: out … you, out … your, over … the, pain but, paix … vos, papi, par telephone, para publicidad
  0.2: para … de, para … sonar, parale, parch-, paren los, parenle you, paro, party |, pas cette, pas ete
  0.2: pas … avoir, pas … des, paso por, paso … la, patience |, pay per, pay … text, paye … chaque, pedi
  0.2: peine de, pena … pero, permanent, permission |, permission … contact, permission … me, pero la
  0.2: pero … quita, pero … you, persona que, personnel, petit-, peux … enlever, phone call, phone does
  0.2: phone off, pierdan su, pierdan … tiempo, pis c, pis … est, plainte a, plan and, please forget
  0.2: please shut, please … messaging, please … no, please … sms, plumb-, plumber, plus … enlevez
  0.2: plus … svp, point, point final, por que, por … dejen, por … jaja, porfa no, possi-, possible
  0.2: possible … ne, pour aines, pour chaque, pour etre, pour lui, pour mardi, pour … c, pour … texto
  0.2: pour … tune, pouvez … arreter, pouvez … de, pouvez … faire, prefiero … recibir, pregunto … queria
  0.2: prenez, priere … ne, priso-, prison, promis, promociones … favor, promos please, promos por, proof
  0.2: prueb-, prueba, pu les, pu svp, pu … recevoir, pu … text, pu … vos, publicite sur, puede … la
  0.2: puede … mi, pull my, puse … y, put … on, que c, que paren, que … escriben, que … escribieran
  0.2: que … esten, que … lleguen, que … lo, que … saquen, que … telefono, que … texteen, quedar, quell-
  0.2: quelle, qui … ca, quiero dejar, quiero salirme, quiero sus, quiero ver, quiero … le, quiero … paren
  0.2: quieto, quisiera que, quit blowing, quit it, quit … this, quita … la, quitarlo, quiteme de
  0.2: quitenme you, quitenme … todo, quitt-, quitter la, quitter … liste, radie-, radiez, ramasse, rayez
  0.2: rayez moi, rayez … de, re, reali-, realize, recevoir |, recevoir … autres, recha-, recordatorio
  0.2: recordatorios you, recuerdo, refuse … recevoir, relancer, relea-, release, remove both, remove from
  0.2: remove … de, remove … list, remove … now, remover mi, rende-, rendez, rendez vous, rendu-, rendue
  0.2: rental … please, reported as, requesting removal, requiero, respect, responsable, retiren
  0.2: retirez nous, retour, revenir, revoked |, rien … me, ring me, river, rn, rosad-, rosada, route
  0.2: rude … my, s … des, saber nada, sacame … la, sache, sacoc-, sacoche, salga-, same, sans … consentement
  0.2: saved my, savoir de, savoir … vos, say … to, saying stop, se desinscrire, se fait, see another, see my
  0.2: segun, semaines que, sending … ads, seno, sent to, serait mieux, share-, shared, shifting, shine
  0.2: shop anymore, shop but, shop in, shows, si … a, si … algo, si … de, si … el, si … puede, si … you
  0.2: sigan enviando, signed … by, siguen escribiendo, sirs, site, six, slaque un, slaque … peu, so good
  0.2: so late, so … as, so … do, so … is, sol, solo di, solo les, someone elses, someone … bike, somos una
  0.2: sonar, sondage, sors, souhaite me, souhaite … recevoir, sounds like, souvenir d, souvenir … avoir
  0.2: spam si, spamming … phone, spare, spend-, spending, state, still … my, still … the, stop et
  0.2: stop hitting, stop … already, stop … cancel, stop … me, stop … reminders, stop … siguen, stop … spam
  0.2: stop … texting, stop … textos, stop … thanks, stop … vous, su … este, su … por, su … you, subsc-
  0.2: subscribe to, suis deja, suis tannee, suis … deuil, suis … inscrit, super je, suppl-, supplie, sur ce
  0.2: sur que, sur … carte, sur … chaine, surre-, surrender, suscripcion a, svp mon, svp … l, systeme de
  0.2: tandem, tarda-, teach, telefono … mi, telep-, telephone number, tempr-, temprano, tengo otro
  0.2: tengo … para, terminar, text, text anymore, text notifications, text or, text please
  0.2: text subscription, text … from, text … have, text … thanks, texte … pu, texting … deals
  0.2: texting … please, texto merci, texto … le, textos enlevez, textos gracias, textos no, textos par
  0.2: textos porfa, textos sur, textos … enlevez, textos … magasin, texts go, texts remove, texts when
  0.2: texts … he, texts>these, thank … no, thanks … me, thanks … no, thanks … the, that … i, that … in
  0.2: the NUMBER, the appointment, the cabin, the country, the discount, the financing, the gravel, the old
  0.2: the payment, the phone, the river, the sale, the school, the tandem, the tcpa, the tour, the word
  0.2: the … cut, the … group, the … my, the … ready, the … reminder, the … there, the … ticket, the … too
  0.2: them please, them … me, then no, there it, these anymore, these … stop, these … texts, these … you
  0.2: think … need, thinks … is, this a, this chain, this i, this … any, this … spam, threa-, thread
  0.2: through a, tienda, tienda pero, tienda … de, tiendas, tiene este, tiene |, tienen el, tienen … permiso
  0.2: tienen … que, time … texting, to contact, to remove, to whom, to … another, to … at, to … here
  0.2: to … this, todo … con, too, too so, torni-, tornillo, toujo-, toujours, toute l, toute la
  0.2: toute … equipe, trabaja, trabajo, transplant, treat-, tried to, trop loin, trouve, tu moyen
  0.2: tu … arreter, twent-, twenty, typed it, ugh, ultima … que, un humain, un prix, un … por, un … une
  0.2: una … en, una … y, under casl, une … dans, une … sur, une … svp, unsub please, unsubscribe … from
  0.2: up but, up with, up … do, up … here, up … stop, us end, usa este, use … these, usen, uses, va … la
  0.2: vais aller, vais … au, veces |, velo et, velo … au, velo … ete, velo … les, vendi-, ver la
  0.2: veuillez … mes, veux … merci, vez por, videos, vie … moi, vienn-, viennent, vivo, vivo en, vla, void
  0.2: voila, volve-, volver, vos contacts, vos texts, vos … desabonnez, vos … merci, vos … otez
  0.2: votre affaire, votre velo, voulu, vous demande, vous enlevez, vous faire, vous prie, vous … d
  0.2: vous … m, vous … retirer, vous … trompes, voy el, voy … dar, vuelvo, want another, want no, want … i
  0.2: want … unsubscribe, warning, wasti-, wasting, wasting your, way … many, we sold, we were, we … in
  0.2: websi-, website, week, weeks, weon, were done, were not, were … no, wey you, whatever … this, wheel is
  0.2: whole, whom it, whom … may, will … up, win … bike, with … kids, withdraw, withdraw my, withdrawing
  0.2: wonde-, would … not, would … please, wrong … but, wrong … for, wrong … no, wtf, y quitenme, y you
  0.2: y … puedo, you and, you es, you paren, you took, you unsub, you … be, you … envien, you … otro
  0.2: you … que, you … se, you … somebody, you … wasting, you … y, you>you, young man, your database
  0.2: your file, your stupid, your … list, your … messages, | ahorita, | antes, | are, | as, | at
  0.2: | avertissez, | bajenme, | borrame, | borrenme, | calmez, | closing, | contactez, | decochez, | dejame
  0.2: | dernier, | desinscription, | disable, | ditch, | epargnez, | every, | faux, | ferme, | finished
  0.2: | front, | fuck, | guys, | his, | incorrect, | laissez, | mensajes, | message, | mil, | nope, | nous
  0.2: | order, | pause, | perfect, | pido, | prefer, | pueden, | puedo, | rayez, | re, | saquen, | sera
  0.2: | slaque, | stay, | texto, | todo, | vu, | waiting, | wtf, | … afternoon, | … alertes, | … am
  0.2: | … apprecierais, | … arrive, | … avais, | … avertissement, | … ayer, | … bloque, | … car, | … chain
  0.2: | … combien, | … conteste, | … could, | … cours, | … de, | … deje, | … dejenme, | … desabonner
  0.2: | … desabonnez, | … desuscribirme, | … dios, | … doctor, | … doit, | … donde, | … dropped, | … enleve
  0.2: | … entendi, | … escribir, | … esposo, | … frere, | … from, | … go, | … how, | … ici, | … immediately
  0.2: | … la, | … looks, | … mismo, | … monsieur, | … moved, | … muy, | … nos, | … or, | … orden, | … partir
  0.2: | … probleme, | … recuerdo, | … reviendrai, | … reviens, | … the, | … thx, | … time, | … tire
  0.2: | … todas, | … unsubscribe, | … vivo, | … waiting, | … whom, | … withdraw, ~_ad, ~_ahi, ~_al, ~_ast
  0.2: ~_bb, ~_bot, ~_fis, ~_flu, ~_god, ~_hrs, ~_ju, ~_lib, ~_lo_, ~_mor, ~_ofe, ~_pal, ~_run, ~_slo, ~_try
  0.2: ~_ugh, ~_uno, ~_up, ~_vid, ~_web, ~_wou, ~abon, ~acar, ~act, ~adie, ~ahi_, ~ak_, ~alan, ~algu, ~alki
  0.2: ~alt_, ~amab, ~amas, ~amn, ~amn_, ~anc, ~ansa, ~aps, ~atem, ~ath_, ~auco, ~auv, ~bec, ~bein, ~bi_
  0.2: ~bia, ~bie_, ~blo, ~bloq, ~bsit, ~bt_, ~bure, ~bus, ~cad, ~cans, ~ccep, ~cede, ~chac, ~cho_, ~ci_
  0.2: ~co_, ~coi, ~coul, ~ctr, ~cupo, ~damn, ~dand, ~ded, ~dem_, ~desd, ~dim, ~disp, ~domi, ~due_, ~earl
  0.2: ~eauc, ~ebsi, ~eced, ~ecin, ~ecli, ~ectr, ~eda_, ~eds_, ~eek_, ~eeks, ~eel_, ~een, ~eep_, ~eers, ~efe
  0.2: ~efus, ~ego, ~ejo, ~ell_, ~elta, ~enen, ~engo, ~eno, ~envi, ~epho, ~er_, ~erez, ~erge, ~erme, ~erno
  0.2: ~esde, ~esse, ~eten, ~ethi, ~eun, ~fert, ~fis, ~flu, ~fti, ~ftin, ~gang, ~gara, ~ggi, ~ghb, ~ghbo
  0.2: ~god, ~gos, ~hach, ~hait, ~hara, ~hard, ~hbor, ~hete, ~hir, ~hos, ~hout, ~hrea, ~hrs, ~hrs_, ~ias
  0.2: ~icke, ~icyc, ~ien_, ~ierc, ~ifti, ~ighb, ~ign_, ~igu, ~iles, ~ing, ~ings, ~ini, ~intm, ~iqui, ~irme
  0.2: ~isp, ~itr, ~itre, ~ized, ~leav, ~lein, ~lend, ~lia_, ~lib, ~lice, ~lked, ~lki, ~lkin, ~llar, ~llec
  0.2: ~lly_, ~loca, ~lom, ~loq, ~loqu, ~loye, ~lve_, ~mab, ~mati, ~mile, ~min, ~mme, ~mn_, ~mor, ~mos_, ~nch
  0.2: ~ndi, ~nev, ~ngan, ~ngra, ~nom, ~nota, ~ntm, ~ntme, ~nuts, ~occu, ~oci, ~ofer, ~oix, ~oix_, ~olli
  0.2: ~ompr, ~ool, ~oos, ~ore, ~ouj, ~oujo, ~oula, ~ould, ~pack, ~plei, ~ploy, ~poco, ~poin, ~ppos, ~prar
  0.2: ~prop, ~pte_, ~pun, ~purp, ~race, ~rco_, ~reau, ~rek, ~rell, ~rin_, ~rino, ~rize, ~rma, ~rn_, ~ru_
  0.2: ~rub, ~sal, ~sand, ~scar, ~sde, ~sde_, ~show, ~side, ~sire, ~slo, ~soi, ~sol, ~solu, ~spit, ~ssem
  0.2: ~ssi, ~stee, ~ster, ~suiv, ~sus_, ~thor, ~time, ~timi, ~tinu, ~tip, ~tiv, ~touj, ~trea, ~trek, ~trin
  0.2: ~turn, ~uad, ~uerd, ~ugar, ~uis_, ~ujou, ~uld, ~umb_, ~uner, ~unk_, ~uper, ~urea, ~urp, ~usse, ~ust
  0.2: ~uter, ~utiq, ~uy_, ~uzz_, ~vale, ~vibr, ~vie_, ~vin, ~visi, ~vivo, ~web, ~webs, ~whol, ~wond, ~wou
  0.1: 2 years, NAME aqui, NAME … do, NAME … es, NAME … have, NAME … ne, NAME … please, NAME … take
  0.1: NUMBER and, NUMBER arretez, NUMBER bicis, NUMBER et, NUMBER j, NUMBER lol, NUMBER … arretez
  0.1: NUMBER … et, NUMBER … que, NUMBER … take, NUMBER … your, a mano, a mechanic, a nurse, a sec, a second
  0.1: a sherbrooke, a shop, a texter, a … card, a … cell, a … celular, a … je, a … just, a … otro, a … par
  0.1: a … primo, a … remove, a … retirez, a … senora, a … texto, abonnement … textos, about your, abuelita
  0.1: accid-, accord pour, account no, accountant, acct, acepte recibir, acepte … textos, achalez moi, acoso
  0.1: admin, ads please, advis-, after a, after-, afternoon, agradeceria, agradezco pero, agree … that
  0.1: agreguen, ahi le, ahora … de, ahorr-, ai envoyez, ai pu, ai … consenti, ai … contre, ai … l, aider
  0.1: aimerais … pas, al NUMBER, alertes svp, algo … la, alguien mas, all communication, all communications
  0.1: all messages, all no, all … here, allez, along, alors je, alors … moi, already have, already opted
  0.1: already … out, also … you, altog-, altogether, altogether |, am doing, am good, am just, am keeping
  0.1: am old, am so, am … nurse, amabl-, amigo, amigo |, and desist, and got, and not, and these, and … keep
  0.1: and … my, and … thing, ando, another customer, ans … ce, antig-, antigua, anuncios |, any … i
  0.1: anymore thank, anything … stop, apaguen, app … me, apporte, aqui … vive, are fine, are … best
  0.1: arreter les, arreter … recevoir, arreter … texter, arretez … envoyer, arretiez de, arretiez … m, asere
  0.1: asiento y, asked you, asked … these, asking you, assez … textos, assistant, at home, at … can, at … in
  0.1: atent-, atenta, attri-, attribue, au plus, au shop, au travail, au … numero, aussi, aussi enlevez
  0.1: aussi … mon, automated messages, avec ca, avons, avril, ayer … no, backo-, baja en, baja … mensajes
  0.1: baja … numero, barre, barre-, base … datos, basem-, basement, batterie … a, be someone, be … customer
  0.1: be … i, beat, been nice, ben … mais, besid-, besoin … nous, better be, bici asi, bici esta
  0.1: bici gracias, bici … mi, bici … pero, bici … que, bici … you, bicicleta … de, bicicletas |, bicis … de
  0.1: bien … la, bike back, bike camp, bike for, bike he, bike … a, bike … is, bike … more, bike … to
  0.1: bikes please, bikes … a, birthday to, bizar-, bizarre, bjr, block this, block … from, bloquear este
  0.1: bloquear … numero, bloquez, board, bonne … avec, borra mi, borrar … la, borrarme, borre … telefono
  0.1: borreme de, borreme … su, borren |, bought a, breaking up, bro stop, bro you, bud |, bueno, bueno de
  0.1: bugging me, business texts, but it, but … have, but … take, buzz off, buzzes, by friday, by my, by sms
  0.1: ca ces, ca que, ca stp, ca … 2, ca … NUMBER, ca … bien, ca … en, ca … enlevez, ca … etre, ca … juste
  0.1: ca … messages, ca … rien, cada texto, caen, call only, call … to, came … thanks, campi-, camping
  0.1: can … buy, can … sending, can … tell, canadienne, canadienne anti, canadienne … pourriel, cancel les
  0.1: cancel … notifications, cancel … textos, cancela los, cancelacion, cancele, canceler, capot-, capote
  0.1: carriers, casi, caso que, caso … me, cassee, ce cellulaire, ce possible, ce … a, ce … m, ce … on
  0.1: cease all, cease and, cease … desist, cegep, cel en, cel you, cell des, cell from, cell out, cell … a
  0.1: cell … your, cellulaire |, celular y, ces … svp, cesser de, cesser svp, cesser tout, cesser … m
  0.1: cessez … m, cessez … me, chain lube, chance avec, changer de, chaque … arretez, charged, chequ-
  0.1: cherche, chill |, chingar, chris-, christmas, circu-, city, closer, closer to, colis … arrive
  0.1: come back, comer-, comerciales, comie-, comieron, comment arreter, commercial, como cancelo
  0.1: como … los, compose, compose le, compose … mauvais, compris, comunicaciones |, con … pero
  0.1: con … persona, concern please, conco-, concours, confundieron, confused with, conmigo no, conoz-
  0.1: conozco, conozco … tienda, consent … receive, consented to, consenti |, consentimiento para
  0.1: consentimiento … recibir, const-, contact with, contacted by, contacten mas, contacto, contento
  0.1: contre vous, cookies, copia, copia de, cordialement, cortala, corten los, could one, could … put
  0.1: could … take, coupez … textos, coupon, coute NUMBER, cree que, cuando … el, cuenta … no, cuenten pa
  0.1: cuenten … los, cuide, customer please, cut … texts, cyclist, d arret, d urgence, d … des, d … liste
  0.1: dans … systeme, dar, dar … baja, datos por, datos … favor, daughter is, day before, dayca-, daycare
  0.1: de bicycle, de celular, de chingar, de communiquer, de datos, de desabonnement, de diffusion, de dios
  0.1: de donde, de enviar, de eso, de garde, de livraison, de noche, de quitarme, de recordatorios
  0.1: de ruedas, de tes, de tus, de vot, de … ces, de … cessez, de … computadora, de … contacter
  0.1: de … desabonnez, de … enviar, de … envoyer, de … escribirme, de … horquilla, de … list, de … on
  0.1: de … persona, de … please, de … promos, de … pub, de … pubs, de … recordatorios, de … saquenme
  0.1: de … si, de … tout, de … vez, dead, deals |, dear … please, debarque moi, debarque … de, decirles
  0.1: decline, declu-, decol-, decolle, decrochez, decrochez … de, deer, deja … mandarme, dejar … mandarme
  0.1: dejen … chingar, dejen … enviarme, dejen … escribirme, dejen … molestar, dejen … textearme
  0.1: delete NUMBER, delete all, delete sistema, delete … my, demande mon, demande |, demander |
  0.1: demander … j, denun-, denunciar, deplo-, deployed, depot-, depotoir, depuis l, depuis … ans
  0.1: derniere … arretez, des … enlevez, des … je, desabonnement, desabonnement svp, desabonnez … des
  0.1: desactivar … mensajes, desactiveme, desde hoy, desde … no, deseo recibir, desire plus, despi-, despu-
  0.1: despues, desuscribir, detes-, deteste, devrais, dicte-, dictee, did it, did … consent, diffu-
  0.1: diffusion, diffusion |, digo que, dio este, dios los, discontinue sending, discontinue the
  0.1: discontinue … messages, disculpa, disculpe la, disculpe … molestia, disparaitre, dites a, do what
  0.1: do … bug, do … texts, does, does … want, dog … the, doit etre, doit … pour, done … these, down … the
  0.1: drinking, droit … m, drole, dsl, du … je, due |, dueno anterior, dueno … la, dur, easie-, ebike |
  0.1: ecole, ecrivez a, effacer … numero, effec-, effective, el arreglo, el dia, el doctor, el … anterior
  0.1: el … era, el … gracias, eliminan, eliminar mi, elimine, elimine mi, elimine … numero, eliminen mis
  0.1: elle est, elle … pas, elsew-, elsewhere, emails, emocion, empez-, empie-, empre-, empresa, en ninguna
  0.1: en paz, en sus, en … basura, en … c, en … j, en … lado, en … pantalla, en … tienda, encei-, enceinte
  0.1: encore j, encue-, encuentre, encuesta, encuestas, encuestas ni, end … messages, end … notifications
  0.1: ends NUMBER, enfant, english … good, enlac-, enlace, enleve … d, enleve … de, enleve … des
  0.1: enleve … numero, enlever … votre, enleves, enlevez son, enlevez … merci, enlevez … number
  0.1: enviando mensajes, enviar mas, enviar mensajes, enviar … a, enviar … mensajes, envie … mensajes
  0.1: envien mensajes, envies, envois merci, envoyer … affaires, envoyer … message, envoyer … speciaux
  0.1: equivocaste … numero, equivoco |, era … mi, erase me, erase my, erase … from, erreur … le, es acoso
  0.1: es en, es ilegal, es solo, es yo, es … a, es … borrenme, es … esa, es … otra, ese … era, esposo
  0.1: est … enlevez, est … pouvez, est … pu, est … vos, esta … con, esta … pero, estan gastando
  0.1: este mensaje, este … gracias, esten … con, esten … mensajes, estimados, esto … mi, esto … una
  0.1: estoy bien, estuvo … de, et … ca, et … cell, et … mon, et … ne, etait … le, etranger, etre contacte
  0.1: etre la, etre … je, ever … me, ever … this, eviten, evitez les, exage-, exclure, expire, express
  0.1: f ing, facon, facture j, faire le, faire … mon, fait 2, fait … de, fatigant, fauteuil, favor dar
  0.1: favor … mensajes, favorite, fermez le, fewer of, fewer texts, fewer … these, fight, fille, fin des
  0.1: find the, fini les, firme … para, fix |, flaco, flushez, fois arretez, folks |, for one, for pickup
  0.1: for … pickup, for … thank, for … wheel, for … years, for … you, forge-, fous, frame-, frames
  0.1: francais svp, frappe, fregando, frena, frida-, friday, from future, from … alerts, from … please
  0.1: from … sms, from … texting, fucki-, fucking, fucking texting, fucking … me, fuera |
  0.1: further communication, further … please, gane, gang enlevez, gang … moi, garage door, gars … comptoir
  0.1: gars … de, gaspi-, gaspillez, gastando, gave up, gente, gente |, get them, get … messages, gets
  0.1: getting … for, getting … remove, gibbe-, gibberish, go, go … the, god, goes … my, going off, got to
  0.1: got … last, gover-, government, grab, gracias y, gracias … you, gravel, grounded, guita-, gustaria
  0.1: guy at, guys just, guys … texting, hacen, hacer, hacer el, haganme, hago |, handle, handles
  0.1: happy birthday, harassing, harassing me, has been, has it, has this, has … number, has … phone
  0.1: hasta … madre, have decided, have me, have … confused, have … consent, have … do, have … on
  0.1: have … tell, have … texts, he … my, he … on, he … out, heart, helme-, help |, here with, here … please
  0.1: hereb-, hereby, hereby revoke, heure, heure |, hi … i, his … and, his … he, hoa, hola … NAME
  0.1: home safe, honey, hospice, how … are, howdy, i hereby, i make, i never, i no, i please, i replied
  0.1: i wait, i work, i … asked, i … check, i … decided, i … doing, i … good, i … keeping, i … old, i … pick
  0.1: i … revoke, i … ride, i … saying, i … swing, if he, if you, il me, ilega-, ilegal, immediat, in … all
  0.1: in … my, in … so, in … system, including, incluyan, infir-, infirmiere, info, ingles no, inher-
  0.1: inherited, inscribi, interdis, interesa … mensajes, interesan sus, interesse … recevoir
  0.1: interessent pas, interet, invalid, invoice … my, ir |, is broken, is i, is spam, is … again, is … any
  0.1: is … company, is … hospital, is … how, is … text, is … when, islan-, island, it … due, it … his
  0.1: it … no, it … up, j … annule, j … deux, j … l, j … mon, jamais consenti, jamais … textos, je clique
  0.1: je commence, je desire, je devrais, je parle, je souhaite, je … ai, je … desire, je … qu, je … rien
  0.1: je … souhaite, job arretez, jubile, juego, just … to, keep … off, kid, kindly discontinue, kindly … me
  0.1: knock off, knock … the, l equipe, l … a, l … numero, la computadora, la machine, la madre, la molestia
  0.1: la pila, la tengo, la … canadienne, la … era, la … etait, la … je, la … ma, la … mais, la … mas
  0.1: la … plus, la … sonne, la … todo, las bicis, las promociones, las … por, last warning, last … so
  0.1: law>number, law>you, lay off, lay … the, le agradeceria, le chercher, le client, le francais
  0.1: le telephone, le … m, le … mucho, les agradezco, les arreter, les boys, les casques, les digo, les doy
  0.1: les envois, les photos, les pubs, les quito, les sms, les textos, les … el, les … enlevez, les … m
  0.1: les … otez, les … pero, les … retirez, les … s, les … texto, less texts, let this, lien, lights
  0.1: like not, like … opt, limit-, limpiando, limpieza, liqui-, liquide, list or, list remove, list when
  0.1: list … am, list … me, list>forever, lista porfavor, lista saquenme, lista … textos, liste enlevez
  0.1: liste … diffusion, liste … les, llamenme, llegaron, lo pueden, lo … para, loaner |, loi anti
  0.1: loi canadienne, loi … anti, loi … pourriel, longer a, longer want, longer |, longer … customer
  0.1: longer … this, los bendiga, los di, los sms, los … ahora, los … en, los … se, lose it, lose |
  0.1: lot … texts, loud stop, lyne, m … avec, m … merci, ma part, ma permission, ma … capote, ma … mais
  0.1: ma … pas, ma … retirez, maam, machi-, machine a, magasine, magasins enlevez, mail |, maintenant
  0.1: maintenant enlevez, maintenant … de, mais enleve, mais pour, mais … merci, mais … pas, make you
  0.1: mandar textos, mandar … mensajes, mande recados, manden ni, manden promociones, manden … mensajes
  0.1: manden … ni, mandes mensajes, mandes textos, mano … me, manos, mantenimiento, many messages, many of
  0.1: many … these, marchait, mari … decede, mas avisos, mas recordatorios, mas … en, me about, me compre
  0.1: me confused, me gustaria, me inscribi, me los, me mensajeen, me messages, me mude, me remove, me saque
  0.1: me stuff, me svp, me text, me textearan, me texts, me these, me … NUMBER, me … again, me … antes
  0.1: me … estos, me … fait, me … favor, me … gastando, me … harta, me … in, me … le, me … longer, me … nada
  0.1: me … phone, me … promociones, me … recados, me … sms, me … sur, me … texteando, me … think, me … time
  0.1: me … unsubscribe, me … want, mejor … no, memory, menag-, menage, mensajeen, mensajes mi
  0.1: mensajes please, mensajes quiteme, mensajes y, mensajes … gracias, mensajes … la, mensajes … por
  0.1: mensajes … su, mensajes … y, mention, mentioned, merci de, merci enlevez, merci … enlever, merci … le
  0.1: message … again, message … not, message … number, messages when, messages … merci, messages … remove
  0.1: messaging |, messaging … phone, mettez … de, mi contacto, mi jefe, mi nieto, mi nombre, mi number
  0.1: mi pais, mi trabajo, mi vecino, mi … va, mil, mira, mis … de, mis … you, mistake please, moi mais
  0.1: moi stp, moi … dans, moi … j, moins de, moins … textos, molestar con, molestos, mon, mon casque
  0.1: mon cellulaire, mon ex, mon … depuis, mon … des, mon … donc, mon … merci, mon … retirez, month please
  0.1: montre, more texting, more … needed, more … or, more … texts, more>send, mothers, mover-, much please
  0.1: much … a, mucho pero, mude, must … your, my assistant, my favorite, my privacy, my sisters, my uncle
  0.1: my wife, my … by, my … down, my … go, my … home, my … just, my … put, my … thanks, my … this, n … a
  0.1: nada a, nada aqui, nada no, nada … me, nada … textos, nah take, names not, national, national do
  0.1: national … not, naw, ne desire, necesidad, necesidad de, necesite, necesito nada, necesito sus
  0.1: necessaire de, necessaire … m, need … anymore, need … send, need … to, needf-, needful, needi-
  0.1: needing, negocio, nenon, never going, never told, ni mi, ni … mi, ni … texto, nice to, nieta, nieto
  0.1: ningun NAME, ninguna lista, no cuenten, no escribirme, no funciona, no queria, no quitenme, no vuelvan
  0.1: no … ads, no … caso, no … como, no … con, no … conmigo, no … esto, no … ingles, no … mandando, no … my
  0.1: no … permiso, no … porfa, no … promos, no … recuerden, no … so, no … voy, no … want, no … was, nom de
  0.1: nomas no, non … enlevez, non … textos, nor, not bug, not good, not mind, not texts, not wanting
  0.1: not … anybody, not … before, not … cyclist, not … just, not … marketing, not … remove, not … take
  0.1: not … wrong, not>number, note on, note pour, notificaciones, notificaciones |, notifications pour
  0.1: nous ecrire, nous enlevez, nous retirer, now stop, now thank, now … texting, now … texts, now … these
  0.1: number amigo, number anymore, number bro, number does, number in, number no, number … NAME
  0.1: number … be, number … from, number … stop, number … to, number>not, numero bonne, numero equivocado
  0.1: numero est, numero please, numero yo, numero … el, numero … il, numero … journee, numero … soy
  0.1: numero … sus, numero … ta, numero … urgence, nunca mas, nunca … esto, objec-, object, ocupa-, ocupado
  0.1: ocupo que, ocupo … me, of our, of that, of yours, of … communications, of … for, off my, off … liste
  0.1: off … on, off … reminders, ofrezcan, oh, ok … le, old … no, olviden mi, olviden … numero, on file
  0.1: on tuesday, on … brakes, on … national, on … pas, on … so, on … veut, on … voit, one … i, one … these
  0.1: only bought, only no, opt … svp, orders, orteg-, ortega, ote moi, other, otiez, otra semana
  0.1: oubliez … numero, our number, out i, out so, out svp, out … do, out … number, owner … this, pa las
  0.1: pa los, pa … mensajes, pa … you, paid, paid the, pana |, panad-, panaderia, para esto, para mensajes
  0.1: para recibir, parale a, parale … los, pare de, parec-, parece, pareil, pareil |, pareils
  0.1: paren … mensajes, paren … textos, parenle … los, parte, parte … no, participe, partir d
  0.1: partir … aujourdhui, pas arretez, pas consenti, pas donne, pas envie, pas qu, pas repondre
  0.1: pas retirez, pas vos, pas … cell, pas … ces, pas … d, pas … en, pas … on, pas … permission
  0.1: pas … promo, pas … qui, pas … recevoir, pas … un, passe le, passe … chercher, patience, patin-, pause
  0.1: pense … c, people to, peoples, perfecta, period |, permiso para, pero quitenme, perro se, person
  0.1: person … the, persona … buscan, personal, personales, personnes, petite a, peut on, peux effacer
  0.1: phone anymore, phone no, phone who, phone … can, phone … from, pickup i, pila, ping, pis … en
  0.1: pis … me, plan please, please for, please halt, please pull, please respect, please thank
  0.1: please unsubscribe, please … is, please … me, please … these, please … you, plus aucun, plus client
  0.1: plus … contacte, plus … savoir, plus … sur, pneus d, pneus … hiver, podria, pogne, pompi-, ponme, pop
  0.1: por las, porfa … no, porqu-, porque, portal, posib-, posible, posible que, pour de, pour du, pour pu
  0.1: pour vos, pour … a, pour … derniere, pour … je, pour … job, pour … numero, pour … retirez
  0.1: pour … service, pour … svp, pour … velo, pourriez … svp, pouti-, poutines, pouvez enlever, pouvez tu
  0.1: prank, preferably, pregn-, pregnant, prie de, prior, profil, program |, promo texts, promos … merci
  0.1: promos … moi, proxi-, pu capable, pu … numero, pub svp, publicitaires, publicitaires |, publicites
  0.1: puchi-, puchica, puedo recibir, pues gracias, pues no, pull it, punto, purge, purge my, purge … number
  0.1: put an, put on, put … end, qu … est, quand est, quand … ce, que a, que dice, que je, que mes, que pare
  0.1: que pena, que quede, que tengan, que … contacten, que … mas, que … quitenme, que … saque, que … siguen
  0.1: que … textearan, que … tiene, que … velo, queja, quel … vous, queria textos, qui que, qui … arretez
  0.1: qui … en, qui … occupe, qui … vous, quick, quiero dar, quiero estos, quiero … estos, quiero … me
  0.1: quiero … ni, quiero … textos, quiet-, quisiera … me, quit messaging, quitame |, quitame … los
  0.1: quitaran de, quitarme de, quitarme … la, quiteme por, quiteme … favor, quiteme … la, quiten … cel
  0.1: quitenme … ahi, quitenme … una, raiso-, raison, rancu-, rancune, rayer de, rayez mon, rayez … numero
  0.1: read texts, read … please, reads … texts, receive any, receiving texts, recep-, recevoir aucun
  0.1: recibir |, recibir … gracias, recogi … no, recois un, recu |, recyc-, reemb-, reembolso, refus-
  0.1: regan-, reloj, reminder, reminders … me, reminding, reminding me, remove mine, remove moi, rempl-
  0.1: remuevan mi, replace … cassette, replies, repond pas, report, report … to, request … texts, requested
  0.1: requi-, resea-, resiliez, resolution, respectez, respeto, reste-, retire … consentement, retirenme
  0.1: retirenme de, retirer le, retirer son, retirer … votre, retirez … cell, retirez … des, retrait de
  0.1: reveille … bebe, revisa, revoco mi, revoke … consent, rides, rien contre, rien pour, rien … m
  0.1: rifa … no, rose, roula-, roulant, rules, s occupe, sabe, sabe de, sacarme, sacrant, sacrez moi
  0.1: salgo … esto, sans rancune, sans … lire, saque de, saquenlo, saquenlo |, saura-, savai-, savais
  0.1: save the, school, scratch my, scratch … off, scratched my, scratched … frame, se les, se voit, se … de
  0.1: se … no, se … para, se … samedi, seas, seguir |, send this, send … any, sending this, sending to
  0.1: sending … please, sending … texts, sending … these, separ-, servian, service mais, service was
  0.1: service … NUMBER, sharp-, sharpened, she can, she thinks, sherb-, sherbrooke, shipp-, shipping
  0.1: shop stop, shop you, shop … me, shop … please, shot, si ca, si … arretez, si … asi, si … esto
  0.1: si … mandando, sigan … avisos, signe-, signed, siguen asi, siguen mandando, siguen … mensajes, silla
  0.1: silla de, sir … stop, sisters, skates, sms a, sms no, sms svp, sms to, sms … my, sneez-, snowbirds
  0.1: so just, so my, so … not, so … sending, sold it, solid, solo llamadas, solo … un, somet-, sono
  0.1: sorry can, sorry … i, sorry … you, sortez mon, sortir … votre, souha-, souhaite, soy esa, spam please
  0.1: spam quitenme, spam stop, spammer |, speciaux |, starting, step |, still got, still waiting
  0.1: still want, still … on, stop blowing, stop contacting, stop damn, stop everything, stop fucking
  0.1: stop harassing, stop pas, stop sms, stop will, stop … do, stop … it, stop … les, stop … never
  0.1: stop … notifications, stop … promos, stop … veux, stopp-, strav-, strava, strok-, stroke, su tiempo
  0.1: su … en, suelten, suis, suis en, suis fait, suis … l, suis … un, sundays, supprimer mes, supprimer mon
  0.1: supprimer … coordonnees, supprimer … numero, supprimez, supprimez … de, supprimez … numero, sur
  0.1: sur ma, sur une, sur … cell, sur … cellulaire, sus … no, suscripcion … los, suspendan, suspendanlos
  0.1: svp cessez, svp enlever, svp m, svp retirez, svp … enlever, svp … moi, svp … mon, svp … son, swing by
  0.1: swipe, switch off, switched, talking to, tan rapido, tande-, tannants, tanne … vos, tannee … vos
  0.1: tapit-, tapita, tarde |, tasse, tcpa i, te, tengo otra, tengo … con, terrible, tes contacts
  0.1: text message, text … fine, text … me, text … no, text … remove, text … take, texte moi, textearan
  0.1: textearan |, texter ce, texter … j, texter … numero, texting list, texting now, texting … phone
  0.1: texting … stop, texting … take, texto enlevez, texto … de, texto … m, texto … mon, textos automatiques
  0.1: textos ca, textos d, textos desabonnez, textos jaja, textos please, textos point, textos quitenme
  0.1: textos retirez, textos s, textos si, textos stp, textos svp, textos … bonne, textos … d, textos … el
  0.1: textos … il, textos … no, texts cost, texts get, texts needed, texts not, texts take, texts were
  0.1: texts … hard, texts … take, texts … up, texts … your, thank … NAME, thanks unsubscribe, that one
  0.1: that … cease, the boss, the fire, the gift, the girl, the guy, the helmet, the message, the national
  0.1: the night, the paper, the police, the raffle, the ride, the textos, the thing, the truck, the … but
  0.1: the … door, the … from, the … link, the … never, the … ones, the … up, there any, there please
  0.1: there … you, these remove, these … i, these … please, third time, third … i, this be, this crap
  0.1: this message, this … again, this … anymore, this … do, this … does, this … has, this … just
  0.1: this … list, this … must, this … out, this … texting, through thanks, thru the, tiene caso, tienen por
  0.1: tienen … la, time asking, tired … these, tk, to tell, to … anymore, to … do, to … texting, to … you
  0.1: today please, todo … mi, todo … you, too please, too … of, too … please, tout envoi, tout est
  0.1: trabajo no, trabajo por, trabajo y, tracks, trompe de, troop, trop … textos, trying … get, turn … les
  0.1: turne-, turned, two things, ugh stop, ugh |, um, un cell, un poco, un tune, un … enlevez, una … de
  0.1: under the, une, une autre, unenroll, unico, unsubscribe this, unsubscribe … this, until the
  0.1: up already, up my, up … please, use for, usefu-, useful, usen mi, using it, utilisation, uy, va mi
  0.1: vale, vecino, velo ca, velo chez, velo en, velo moi, velo … avez, velo … peux, vente |
  0.1: veuillez cesser, veuillez m, veuillez retirer, veuillez supprimer, veux … en, vibra, video-, vieille
  0.1: vieji-, violating, virgu-, virgule, visiting, voit, voit samedi, vos alertes, vos … enlevez, vos … je
  0.1: vot, votre base, votre boutique, votre dossier, votre … d, votre … enlevez, voudrais annuler
  0.1: voudrais etre, voudrais me, voula-, voulais, vous je, vous ne, vous retirez, vous … aviez
  0.1: vous … demande, vous … les, vous … mon, vous … rien, voy pa, voy … comprar, walk, want … either
  0.1: want … opt, wanti-, wanting, warni-, way to, way … get, we can, we only, we … on, week and, were … the
  0.1: what, what time, what … did, what … of, while it, while … are, while … was, who do, why would
  0.1: will swing, wish … would, with another, with that, with … other, work texts, wrap, wrong … amigo
  0.1: wrong … bro, wrong>angry, wrote, xx, y eso, y mi, y se, y … a, y … es, y … su, y … tengo, yay
  0.1: years and, yo stop, yo … di, you be, you cancel, you had, you must, you parenle, you quedo
  0.1: you quitame, you … ando, you … down, you … drop, you … escriban, you … for, you … la, you … les
  0.1: you … permission, you … soy, you … taking, you … tell, you … texts, you … vive, you … will, young
  0.1: your boss, your … are, your … he, your … i, your … quit, your … take, your … this, your … was
  0.1: | apaguen, | avisenme, | bien, | bloquez, | boss, | bruh, | buenas, | buzz, | cancelle, | cancelo
  0.1: | cesser, | con, | contesto, | darme, | decrochez, | demande, | desactive, | deseo, | desuscribirme
  0.1: | discontinue, | disculpa, | dorenavant, | elimine, | eliminenme, | estaba, | estimados, | etes
  0.1: | fermez, | fixin, | fue, | fuera, | gave, | il, | lay, | mano, | might, | parale, | parece, | per
  0.1: | peux, | quelqu, | rabais, | refund, | request, | respectez, | retirenme, | retirer, | rides, | right
  0.1: | scratch, | sounds, | texte, | texter, | under, | unenroll, | unsolicited, | uy, | van, | went
  0.1: | work, | … agradeceria, | … an, | … app, | … assistant, | … batterie, | … bikes, | … bloqueo
  0.1: | … buena, | … bugging, | … calling, | … client, | … coach, | … coming, | … con, | … contacting
  0.1: | … coupe, | … cuanto, | … damn, | … dejar, | … desire, | … enlever, | … esa, | … etais, | … faites
  0.1: | … falta, | … fucking, | … gustaria, | … halt, | … hard, | … him, | … hoy, | … it, | … molestia
  0.1: | … nina, | … out, | … owner, | … parte, | … pass, | … pena, | … pensais, | … perro, | … promised
  0.1: | … quedo, | … quiero, | … replied, | … respect, | … scratched, | … siguen, | … sors, | … souhaite
  0.1: | … supprimer, | … tell, | … texts, | … toddler, | … ustedes, | … viens, | … vieux, | … vouloir
  0.1: | … website, ~_ade, ~_af, ~_ann, ~_ass, ~_bed, ~_cen, ~_chr, ~_coo, ~_cue, ~_dat, ~_day, ~_doe, ~_ds
  0.1: ~_dsl, ~_du, ~_fix, ~_go_, ~_hab, ~_hol, ~_hos, ~_je, ~_law, ~_mac, ~_mud, ~_nop, ~_oh_, ~_pat, ~_rat
  0.1: ~_roo, ~_sch, ~_sna, ~_te_, ~_ug, ~_ups, ~_use, ~_vib, ~_voy, ~_was, ~_yes, ~ab_, ~aba_, ~acha, ~ager
  0.1: ~ahi, ~appl, ~appo, ~arde, ~argo, ~ars, ~ast, ~bir, ~bla_, ~buc, ~ca_, ~cai, ~cash, ~ccid, ~ccup
  0.1: ~celu, ~cheq, ~chet, ~chil, ~chri, ~cias, ~cic, ~cicl, ~cras, ~cte_, ~cuer, ~dead, ~dio_, ~doe, ~does
  0.1: ~dsl, ~dsl_, ~eady, ~eate, ~eav, ~ece_, ~egu, ~elos, ~encu, ~ept, ~epta, ~erl, ~ero_, ~ert_, ~erta
  0.1: ~esar, ~ets, ~ets_, ~eurs, ~face, ~fil, ~fin_, ~fini, ~fix, ~gal, ~gast, ~gen, ~ger_, ~gets, ~ghte
  0.1: ~gic, ~givi, ~god_, ~gon, ~grat, ~hab, ~hace, ~hank, ~heq, ~hequ, ~hijo, ~hope, ~hris, ~hte, ~ian_
  0.1: ~iant, ~idee, ~iga, ~ige, ~ign, ~ike_, ~ile_, ~imez, ~imit, ~imo_, ~ine, ~inst, ~int, ~inue, ~ique
  0.1: ~isan, ~issi, ~istm, ~ited, ~its_, ~ixed, ~kid_, ~ladi, ~law, ~lef, ~let_, ~lick, ~lmet, ~lo_, ~loc
  0.1: ~loy, ~lsew, ~lti, ~lvan, ~mabl, ~mail, ~mani, ~mano, ~mel, ~mela, ~meme, ~mend, ~merc, ~meth, ~meti
  0.1: ~mil_, ~mina, ~moci, ~mon_, ~mr_, ~nale, ~nanc, ~nci, ~ncue, ~ndr, ~nds_, ~nees, ~neve, ~nfo_, ~ngi
  0.1: ~ngu, ~nop, ~nqu, ~nsid, ~nte, ~ntie, ~nut, ~oad_, ~ocup, ~ode, ~oder, ~oe_, ~oire, ~olo, ~omat, ~omma
  0.1: ~ompe, ~onf, ~oof, ~oof_, ~ore_, ~orm_, ~oso_, ~ough, ~ouha, ~ours, ~ouve, ~pere, ~pon_, ~pons, ~poo
  0.1: ~por, ~porq, ~poso, ~prie, ~punt, ~rab_, ~ract, ~ral, ~rch, ~rdo, ~redi, ~remp, ~reur, ~rez, ~rget
  0.1: ~rgo_, ~rio_, ~rit, ~rks_, ~rmez, ~roof, ~rvic, ~sali, ~seas, ~sewh, ~sie, ~sme, ~sna, ~sonn, ~souh
  0.1: ~spe, ~stm, ~stma, ~suis, ~sult, ~sur_, ~surv, ~tee, ~tery, ~tiem, ~tina, ~tiq, ~tiqu, ~tis, ~tis_
  0.1: ~tive, ~tmas, ~tog, ~topp, ~uar, ~ueda, ~uha, ~uhai, ~ujo, ~unni, ~urne, ~urv, ~ush, ~usto, ~utu, ~vea
  0.1: ~vib, ~vive, ~was, ~wel, ~wer, ~wri, ~wrot, ~xt_
  -0.1: 2 NUMBER, NAME en, NAME she, NAME there, NAME va, NAME … in, NAME … que, NAME … this, NUMBER but
  -0.1: NUMBER can, NUMBER for, NUMBER how, NUMBER hrs, NUMBER lb, NUMBER my, NUMBER o, NUMBER percent
  -0.1: NUMBER personnes, NUMBER pour, NUMBER pulgadas, NUMBER right, NUMBER sharp, NUMBER with, NUMBER works
  -0.1: NUMBER … bien, NUMBER … can, NUMBER … dimanche, NUMBER … good, NUMBER … lol, NUMBER … much
  -0.1: NUMBER … or, NUMBER … that, NUMBER … us, NUMBER … what, NUMBER … y, a basic, a black, a combien, a el
  -0.1: a few, a lawyer, a mange, a photo, a pied, a retrouve, a seat, a small, a stroller, a tube, a waiting
  -0.1: a wedding, a … blonde, a … discount, a … drop, a … erreur, a … jeu, a … las, a … list, a … nina
  -0.1: a … not, a … now, a … of, a … one, a … plan, a … review, a … right, a … rodada, a … seat, a … that
  -0.1: a … tune, a … una, a … we, a … your, abierto |, abonne |, abraz-, abro, abuelo, abus, acabo la
  -0.1: accessible, accidentally deleted, account … i, accounting, accro-, accroche, aceite |
  -0.1: aceptan tarjeta, acord-, acordamos, actio-, action, acuerdo … el, add me, adelanto, admis-, adresse |
  -0.1: adults, affaire avec, after all, afuera … la, again take, agarr-, agree, agree |, agua, ai des
  -0.1: ai pris, ai roule, ai vu, aimerais … le, air dans, air |, air … le, air … the, airpo-, ajustement
  -0.1: al muchacho, al trabajo, al … por, alarg-, alarm, alertes pour, align-, alive |, all … way, alla
  -0.1: allergique, alter-, alumi-, am sick, am … can, am … from, am … lbs, am … one, am … that, amables
  -0.1: amene-, amener, amma, an email, and send, and will, and … had, and … shifter, angry, annoy-
  -0.1: annuler la, annuler ma, annuler … commande, anual, anxiety, any good, anymore … i, anyone there
  -0.1: apart-, aparta, appar-, apparently, applies, apporter, appreciate you, apret-, apuntame, apunten
  -0.1: are crooked, are free, are |, are … allowed, are … coming, are … it, are … no, argum-, argument, arm
  -0.1: arms, aro, arreglar, arreglen, arret … je, arrive … NUMBER, arrived |, arrivees, arrivees |, arrives
  -0.1: as … on, asiento |, ask her, ask … you, assem-, astheure |, at 2, at once, at … for, at … gate
  -0.1: at … light, at … on, at … store, at … when, at … wrong, atelier |, atendieron, atrop-, au comptoir
  -0.1: au nouveau, au … avec, aucun-, aucune, aunti-, auntie, aurai-, aurait, aurez, avais … de, avanc-
  -0.1: avance, avant midi, avant ou, avec ma, avec son, avez appele, avez charge, avez des, avez ecrit
  -0.1: avez … du, avez … ma, avisele a, avoir une, away |, awesome |, baby seat, backe-, backed, backw-
  -0.1: backwards, bag of, bagel-, bagels, baiss-, baissez, baja mi, baker-, bakery, bakery |, balco-, banan-
  -0.1: banana, banana |, bank |, bano, banya-, banyan, barba, barn, barru-, barrure, basic tune, basic … up
  -0.1: batterys, bay, bbq, bcd, be NUMBER, be careful, be needing, be one, be … with, beach |, bear, beari-
  -0.1: been there, been … since, been … the, before doing, before or, before … go, bell crank, belt
  -0.1: bent the, beside, besoin … un, beta, better than, between the, bhai, bici … ustedes, bicis usadas
  -0.1: bicycle … is, bienvenida, bike fits, bike no, bike … in, bike … now, bike … there, biker, bikes for
  -0.1: bills, bip, birya-, biryani, bites, blanca, blank-, blanket, bleu |, blocked for, blocked … the
  -0.1: blocks, blood, bloque sur, bloque … numero, bloquea, bloqueada, boiti-, boitier, bolts, bolud-
  -0.1: boludo, bonjour j, bonjour … ai, bonne grandeur, bonne |, bonne … de, bonne-, bonnes, boost, bord svp
  -0.1: boucl-, bouge, bounc-, bout de, bouton, bow, bow on, bow … it, brake lever, brake pads, brake rubs
  -0.1: brave, bridg-, bridge, brill-, bring cash, bring in, bring my, bring the, bring … own, bringing it
  -0.1: broad-, broke again, broke-, broken, bronx, brought it, bruis-, bruit la, bruta-, brutal, bubbl-
  -0.1: bubble, bucke-, bucket, buenas tardes, bumps, burle-, burley, bus driver, buy the, buy used, by 2
  -0.1: by after, by at, by … car, by … do, c combien, c … cher, c … lui, c … non, c … note, c … son, ca chez
  -0.1: ca vaut, ca … a, ca … plus, ca … trois, cabe en, caben, cable end, cadeau, cadeau |, cadena … vez
  -0.1: cader-, cadera, cadre |, cafet-, cafeteria, cai, call for, call my, call … back, call … house, calli-
  -0.1: calling, calls … NUMBER, calzo, camaras |, cambiar, cambiarlo, cambiela, cambio … aceite, camil-
  -0.1: camis-, camisas, camp de, can do, can help, can pick, can … email, can … hold, can … on, can … see
  -0.1: can … sleep, can … stay, can … update, canada |, canal, canasta |, cancel just, cancel … the
  -0.1: cancelaron, cancele la, cancelen el, cancelled … the, cancelling, cansada, cap fell, car is, carbon
  -0.1: card got, card today, card … in, care now, caref-, careful, cargador, cargar, carin-, carino, caris-
  -0.1: carisimo, carreras, carro |, carry-, carrying, cars, carte |, casco de, casque … la, casques, cats
  -0.1: causa, ce qu, ce … mon, cell c, cell for, cell … est, celui a, cente-, cerramos, cerro, certi-
  -0.1: cette ligne, cette … je, chaine a, chaine arrete, chaine … pas, change my, change … the, chape-
  -0.1: chapeau, charge for, charge … the, chariot, chayo, cheaper |, cheaper … i, check out, check with
  -0.1: check … the, cheque, cherche une, chercher, chercher mon, chercher … ma, chevere, chez NAME, chiffres
  -0.1: chino, chips, chips |, choco-, chocolate, choix, chuec-, chueca, chueca |, chum dit, cierre, citas
  -0.1: civic, claim ticket, claro |, class-, clicks, clign-, clou, coach … the, coast-, coaster, cog, coins
  -0.1: collect, collect the, come home, coming along, comment, comment va, commuter, como desactivo
  -0.1: como esta, como nueva, como … de, como … la, compadre, company |, completely, compr-, comprar
  -0.1: comprends |, compro otra, comptoir, con que, con … la, con … y, concert, conci-, concierge, cone
  -0.1: confe-, conoc-, conseillez, contrat, conversation, copies, corrector, cortaron, couch, could stop
  -0.1: could … please, could … stop, coupee, coupez pas, courier, couriers, coute-, covered, covid, cracks
  -0.1: credi-, crime, crisp-, crisps, crochet, crook-, crooked, crooked |, crown, cry |, cuando es
  -0.1: cuando freno, cuando la, cuando |, cuando … la, cuantas millas, cuanto cuesta, cuanto dura
  -0.1: cuanto por, cuanto sale, cuanto se, cuanto va, cuanto … el, cubie-, cubiertas, cuentas, cuiss-, curry
  -0.1: cut … steerer, cute, cuz, cycle, cycliste, cylin-, cylinder, d air, da pena, dad … the, dado de
  -0.1: dado … baja, damag-, damage, dan clases, dange-, dans la, dans … boite, dans … cote, dans … pneu
  -0.1: dans … sac, dans … trafic, dar de, dar … numero, dark, darle-, darles, date on, day … so, de ces
  -0.1: de color, de cuenta, de derailleur, de fete, de hacer, de job, de lentes, de lo, de location, de obra
  -0.1: de persona, de … air, de … cadenas, de … est, de … ex, de … fait, de … hija, de … jaja, de … ok
  -0.1: de … par, de … place, de … pouvez, de … ruido, de … sirve, de … soeur, dead |, debut, decede
  -0.1: decided to, deja, deja … hacer, delete asiento, delete lavado, delete trabajo, delete … se
  -0.1: delivered to, delivery guy, deme, denei-, deneigee, dente-, dented, denti-, department, department |
  -0.1: deposite, deposito |, dept, depuis que, desactivo, desactivo el, descanso, descuentito, descuento de
  -0.1: desde el, desole |, desso-, dessous, detac-, detail, deux, deux … je, deux … pour, devant la
  -0.1: devant votre, devis-, devisse, devuelvan, diagnostico, dicta-, did your, did … find, did … go
  -0.1: did … i, did … tell, did … turn, diga, digan, digit, digo |, dinne-, dinner, dinosaurs, disponible
  -0.1: disturb, disturb you, disturbed, dit NUMBER, dit … c, dit … pour, do people, do that, do we
  -0.1: do … bike, do … buy, do … instead, do … pay, do … rent, do … that, do … wear, doc, docte-, docteur
  -0.1: does … come, does … fit, does … need, does … stop, dog |, dog … not, doing after, doing the, dolar
  -0.1: dolares |, dollars |, domma-, don NAME, don |, donar, donat-, donate, donc la, donde esta, donde … el
  -0.1: donner mon, door is, dorad-, dormi-, dormir, dos … de, dot, downt-, downtown, dozen, draft, drama
  -0.1: driver, droit-, droite, dryer, du jeu, du prix, du … au, du … dans, du … lol, du … pour, du … vous
  -0.1: duerm-, dura |, dure, e21, ear, eau, ebike, echanger, ecure-, ecureuil, effacez … vieille, eid
  -0.1: eid mubarak, either |, el bebe, el bronx, el lunes, el mecanico, el miercoles, el motor, el perro
  -0.1: el semaforo, el servicio, el tune, el … NUMBER, el … equivocado, el … llego, el … no, el … termina
  -0.1: el … up, elevator, email i, emergency contact, emergency … for, empac-, empen-, empiecen, en a
  -0.1: en dessous, en face, en nada, en otro, en parle, en personne, en un, en … NUMBER, en … con, en … fois
  -0.1: en … hasta, en … hora, en … ou, en … pagina, en … semaforo, end to, end … fell, end … my, end … on
  -0.1: enerve, engin-, engine, engra-, enleve le, entend, enton-, entonces, entra … la, entran, entrance
  -0.1: entre, entree, enver-, envir-, environ, envoie une, envoyer … messages, envoyer … photos, equipo |
  -0.1: era hora, era la, era … la, erabl-, es su, es … gracias, es … mia, es … para, esa bicicleta, escrito
  -0.1: espacio, esperar |, espero, esposo … la, esposo … le, essayer le, est bonne, est cher, est de
  -0.1: est decede, est elle, est lui, est malade, est note, est plein, est pour, est trop, est … chez
  -0.1: est … les, esta el, esta … hoy, estat-, estoy … de, estrellas en, estrellas … google, estud-
  -0.1: estudiante, et c, et … est, et … vous, etait juste, etait … ma, etait … mon, etait … pour, ete
  -0.1: etes … ouvert, etes … ouverts, etre … pour, evalu-, evaluation, every NUMBER, every single
  -0.1: every … you, excha-, exchange, exchange the, excusez, exijo, expect, expir-, expires, exs, extendida
  -0.1: eyebr-, eyes, faill-, failli, fait, fait frette, fait le, fait … bruit, fait … km, fat, faut … que
  -0.1: faute, feet, felicidades por, felicidades … el, fender, feria-, feriado, fermez la, fever, few
  -0.1: fijes-, fijese, fila, fill, fille du, fille va, fine, fine … is, finie, finis |, finissent, firme
  -0.1: first, fissu-, fissure, fit it, fix it, flatt-, flies, flojo-, flojos, flood, flou, flyer-, flyers
  -0.1: fois … pense, foldi-, folding, foot, for all, for an, for dinner, for family, for sat, for spring
  -0.1: for two, for … account, for … basic, for … cat, for … flat, for … from, for … insurance, for … kids
  -0.1: for … or, for … race, for … ride, for … warranty, forget the, forgot my, forgot the, forgot to, forks
  -0.1: found the, found … glove, found … receipt, frais … NUMBER, free … a, freez-, freezing, frein est
  -0.1: freno de, frett-, frette, friends |, fries, from here, front brake, front wheel, frott-, frotte
  -0.1: frotte |, fuel, fui a, futbo-, futbol, g munro, g1k, gagne, games, garantia extendida, garde … velo
  -0.1: gardez les, gardienne, gars au, gars de, gate |, gatea-, gateau, gauch-, gauche |, gear, gerant |
  -0.1: germa-, get it, get that, get this, get … if, get … please, get … receipt, giant, glass, glass |
  -0.1: glass-, glasses, glove, gnome, go ahead, go thru, go with, god bless, going round, going to, gold
  -0.1: gone, gong, good job, googl-, google, got cancelled, got stolen, got … NUMBER, got … by, got … card
  -0.1: got … for, got … off, gourd-, gourde, gracias mijo, grade, grandad, grasi-, grasias, grass, grati-
  -0.1: gratis, grave-, grax, grid, grips |, groomer, grose-, group chat, grues-, gruesa, guelp-, guelph
  -0.1: guidon est, guidon |, guys stop, guys text, guys … a, guys … great, hablar … el, habra, hacemos
  -0.1: hacen |, hacer ruido, hacie-, haciendo, had NUMBER, hagale, hahaha |, haird-, hais, hais ca, half now
  -0.1: half |, hanch-, hanche, handl-, handlebar, handlebars, handlebars are, handlebars … crooked
  -0.1: hands off, hands-, happy thanksgiving, hari, harta, hasta NUMBER, hasta el, hasta … NUMBER, hates
  -0.1: haut, have … and, have … cancel, have … use, hay alguien, hay que, he … NUMBER, he … never, he … ok
  -0.1: head, heads, heads up, headset |, hear the, heart-, heartbroken, heavy, hecho, hehe, hein, hella
  -0.1: help, her off, heures, hide, highe-, higher, hija |, hijo de, hike, hills |, him … he, history, hizo
  -0.1: hmm, hocke-, hockey, hola buenas, hola soy, hold the, hold … the, holdu-, holdup, holiday hours
  -0.1: home and, hook, hora abren, hora es, hora … la, horquilla |, hoste-, hostel, hot, how it, how … this
  -0.1: hows the, hr |, huele, hum, hung, hung up, hurt, husband will, hydra-, i ask, i beg, i buy, i came
  -0.1: i check, i deliver, i find, i look, i might, i need, i order, i trust, i wear, i … all, i … already
  -0.1: i … dead, i … half, i … new, i … or, i … really, i … riding, i … send, i … sick, i … there, i … work
  -0.1: ident-, if possible, if … pay, il pret, il … combien, il … pret, image, impos-, impossible, impre-
  -0.1: impuesto, in 2, in stock, in today, in … back, in … car, in … care, in … front, in … house, in … no
  -0.1: in … pic, incl, include, info |, information, informed, ins, inscription aux, insea-, inseam
  -0.1: interesado, internet, into a, inval-, ipads, is asking, is blocked, is full, is late, is looking
  -0.1: is missing, is nuts, is only, is tax, is … NUMBER, is … before, is … bike, is … class, is … front
  -0.1: is … green, is … he, is … long, is … on, is … or, is … please, is … saturday, is … still, is … til
  -0.1: is … today, is … working, it again, it come, it like, it made, it needs, it no, it this, it tomorrow
  -0.1: it under, it with, it … fixing, it … if, it … late, it … on, it … take, it … there, j hais, j … au
  -0.1: j … des, j … ne, j … pour, j … pris, j … roule, j … vous, j … vu, jaja la, jala, jamais signe
  -0.1: je paie, je pensais, je prends, je refuse, je sais, je voudrais, je … fais, je … garder, je … la
  -0.1: je … oppose, je … parler, je … quitter, je … rendu, je … une, jello, jess, jokin-, joking, joy, july
  -0.1: junct-, junction, just a, just walked, juste l, juste … chaine, juste … le, keep me, kenda, key |
  -0.1: kick off, kid has, kid … a, kids are, kids … in, kille-, killed, knocking, know |, l ecole, l entree
  -0.1: l … combien, l … j, la barrure, la boite, la calle, la carte, la compania, la compro, la cote
  -0.1: la cotizacion, la deje, la graisse, la grandeur, la livraison, la mise, la misma, la necesito
  -0.1: la patte, la pintura, la policia, la pouvez, la puede, la rodada, la senora, la soumission, la subida
  -0.1: la tarde, la valve, la vida, la vieille, la ville, la … 2, la … adresse, la … avant, la … cuanto
  -0.1: la … estaba, la … extendida, la … juste, la … manana, la … para, la … pis, la … roue, la … stp
  -0.1: la … voy, label, labou-, labour, lac, lachez moi, lady, lady with, lady … the, laisse le, laisse … la
  -0.1: laisser le, lait, landline |, las 2, las fotos, las … al, las … en, las … jaja, las … o, las … y
  -0.1: las … you, last … and, last … she, late for, lates-, latest, laughing at, lavado |, lave, layin-
  -0.1: laying, lb, le a, le aviso, le dans, le digan, le dimanche, le faire, le falta, le garde, le mien
  -0.1: le monsieur, le moteur, le pas, le pregunto, le queda, le retrait, le sale, le service, le total
  -0.1: le trafic, le … al, le … boue, le … donc, le … juste, le … lol, le … manana, le … modele, le … moi
  -0.1: le … poner, le … roule, leaki-, leaking, leave … old, leaving it, leche-, leches, lectu-, left on
  -0.1: left over, left pedal, left … phone, left … should, left … with, lefty, legen-, leh |, lend, lend me
  -0.1: lentes |, les … d, les … juste, les … mais, les … pneus, lesso-, let … be, let … go, let … in, letter
  -0.1: light |, lights on, like i, like new, like … be, like … said, lil, limping, lista … mensajes, listed
  -0.1: lists, liter-, literally, livrez vous, llameme |, llantas |, llave delete, llave … candado, llega el
  -0.1: llego la, llego … NUMBER, llego … pieza, llevar, llevo a, lloro, lo bendiga, lo … le, local, lock i
  -0.1: locko-, lockout, lol NUMBER, lol but, lol he, lol … wants, loma, long for, long is, long … the
  -0.1: look like, look |, look … a, look … it, looking … a, looks, looks … a, los sabados, louss-, lower the
  -0.1: lowri-, lowrider, lugar |, lumiere |, luz … la, m achaler, m enerve, m oppose, m … appele, m … charge
  -0.1: m … pour, ma job, ma mere, ma … elle, ma … je, ma … m, mah, mais … je, mais … textos, make it, mames
  -0.1: manana a, manana … las, manda la, mandame … texto, mande el, mandeme el, mando el, manejar
  -0.1: mano … obra, maps, marche tu, marche … avec, marid-, marido, marin-, mas … gracias, mas … jaja
  -0.1: mas … porfa, mat, mat |, matter … me, mauvais, me cayo, me dejen, me hace, me he, me next, me queda
  -0.1: me quedo, me salio, me something, me tente, me … au, me … hacer, me … mensajes, me … not, me … old
  -0.1: me … otra, me … otro, me … price, me … puede, me … these, me … turn, me>texts, meant to, meant … my
  -0.1: meilleure, memo, mensajes no, mensajes que, mere a, mes pneus, message la, message sur, message … me
  -0.1: message … the, metro |, mettez … a, mettez … en, mettez … la, mi abuelo, mi bebe, mi gente, mi parte
  -0.1: mi primo, mi … pregunta, miami, mid, mien est, mien … est, mient-, mientras, mierc-, miercoles
  -0.1: miercoles |, mieux que, mieux … vous, minim-, minimo, minimum, minou, minus, mirac-, miracle, mirro-
  -0.1: mirror, missed your, missing |, mitad, mitte-, mittens, model, modele la, moi comme, moi pour
  -0.1: moi … d, moi … facture, moi … l, moi … prix, mom she, momento, mon appel, mon boss, mon ebike, mon ok
  -0.1: mon recu, mon … NAME, mon … dans, mon … s, monday i, monde |, mono, moose, morceaux, mosquito
  -0.1: mostrador |, mosus, moteur, motor quits, moved the, mover, moving the, mph, mubar-, mubarak, much
  -0.1: much to, muchacho de, mueva-, muevan, multi-, munro, munro |, my bag, my bank, my cat, my company
  -0.1: my day, my doctor, my english, my exs, my eyes, my fault, my light, my parents, my place, my storage
  -0.1: my … NUMBER, my … all, my … come, my … fixed, my … of, my … one, my … pick, my … plan, my … still
  -0.1: my … too, my … what, nada con, nadie me, name the, nationale, navidad |, neckl-, necklace, need help
  -0.1: need … bike, need … by, need … more, need … rack, need … with, needed |, negra, negra |, negro |
  -0.1: nervo-, nervous, netto-, never … so, new cassette, new in, new … it, news on, news … my, next door
  -0.1: night, night-, nina … NUMBER, no era, no traer, no wrong, no … contestar, no … deje, no … dejen
  -0.1: no … digan, no … hagan, no … hasta, no … luz, no … pongan, noise |, nom c, nom … mon, nombre en
  -0.1: non stop, non … pour, noodl-, noodle, not answer, not fit, not matter, not remove, not texting
  -0.1: not … can, not … needing, not … out, not … she, not … since, notification … the, notre entente
  -0.1: nouveaux, nouvelle |, novem-, now and, now no, now … am, now … not, number … am, number … in
  -0.1: numero ahora, numero … etait, numero … los, numero … un, of NUMBER, of … account, of … til, of … to
  -0.1: off grid, off i, off … for, off … is, offer, offered, oficina no, ok … me, ok … my, old … back
  -0.1: old … from, old … in, on en, on google, on part, on those, on va, on with, on … 3rd, on … door
  -0.1: on … fork, on … kickstand, on … laptop, on … left, on … number, on … porch, on … rental, on … road
  -0.1: once |, one so, one was, one … or, only way, only … texts, ont, open … the, openings, opp, oppos-
  -0.1: oppose, oppose a, or after, or |, or … one, or … that, or … the, orcha-, orchard, orden es
  -0.1: ordered the, ordered … wrong, organ-, osier, ostie, otez … de, otra … you, oublie de, ouin, out it
  -0.1: out on, out … me, out … not, outs, ouvert |, ouverts |, oven, overnight |, overt-, owe … NUMBER
  -0.1: pa alla, pa el, pace, pace is, pace … the, pagan, paie, pain |, pants, papelito, para manana
  -0.1: para parar, para … NUMBER, para … fin, para … paseo, param-, pared, parfait je, parking is
  -0.1: parler … gerant, parqueo, part … la, partage, partido, pas avec, pas de, pas … ce, pasa por, pasa |
  -0.1: passe a, passe avec, passe |, passer demain, passerai, patins, patte, patte de, patte … derailleur
  -0.1: pawn, pay NUMBER, pay cash, pay |, pay … the, payda-, payday, payer en, payno-, paynow, pe, pedal |
  -0.1: pedalier, pedido de, peine |, pensais que, pensais … c, peoni-, peonies, perce-, percent, perdon se
  -0.1: perdon … me, perdu votre, perfecto |, perio-, permission to, pero … que, perri-, perrito, personne m
  -0.1: petro-, petrol, peux venir, peux … etre, peux … mon, phone from, phone … your, pic of, pick a
  -0.1: picked … my, picture of, pide, pied, pierdan, pile, pill, pinch-, pinon, pire, pitch, place sur
  -0.1: plans, platf-, platform, playa, plaza, please and, please cancel, pleur-, pleut |, plus NUMBER
  -0.1: plus vite, plus … ces, plus … moi, pneu d, pneu … en, pneus juste, pneus sont, pneus … la, poder-
  -0.1: poderosa, poignee, point |, police a, police … retrouve, pollo, ponchada, ponche, ponga-, pongale
  -0.1: pongan, pool, poppe-, popped, por … NUMBER, por … delete, por … hoy, por … mi, por … traer, porch
  -0.1: porfa you, port, porte … j, portero, portl-, portland, posit-, poste |, pothole, pouces |, pound-
  -0.1: pounds, pour demain, pour jeudi, pour samedi, pour votre, pour … assurance, pour … le
  -0.1: pour … personnes, pour … velos, pourriez vous, poussette, poussettes, pouvez |, pouvez … cesser
  -0.1: power, practice, pray … me, precio no, prefere … pas, prefiero no, prefiero … no, pregunta
  -0.1: pregunta |, pregunto a, pregunto … mi, premier, prende |, prendre le, pression, presta … schrader
  -0.1: prestan, pret mais, pret pour, prets, price for, price is, price … a, primo, privacy, problem |
  -0.1: problema |, propina, puede llamar, puede pasar, puede … las, pueden mandarme, pueden … mi, puedes
  -0.1: puedo contestar, puedo pasar, puedo … a, puedo … en, puedo … mi, puerta de, puerta … atras, pues … me
  -0.1: pulgadas, pulgadas |, puppy, put … in, qn, qua, qua y, qua … etre, quand … aurez, quava-, quavant
  -0.1: que bueno, que dios, que tiene, que usted, que … a, que … abren, que … dois, que … sale, quedo como
  -0.1: quedo la, quedo … gracias, quedo … nueva, quelle marque, quelle … vous, quelqu … vous, quick one
  -0.1: quiero que, quiero … avisos, quiero … una, quit … i, quit … the, quit … up, quitale, quitenla
  -0.1: quoi … NUMBER, quote please, quoted, rack and, ramas-, ramasser … velo, ramp, rampe, rapido |
  -0.1: rappeler, rappels … entretien, ratio-, rattle, raya, rayons, read … NUMBER, ready for, ready … pickup
  -0.1: rear wheel, reason |, rebat-, rebate, recall … to, receipts, recog-, recogerla |, recomiendo
  -0.1: recommandez, recu la, reflectores, register, regle-, regler, remboursement, remet, remets, remon-
  -0.1: removable, remove … name, removed the, removing, removing the, renovar, rental for, rentals, renuncie
  -0.1: repaint, reparation … est, replacement, request no, requires, reserve, respondio, retired, retirez le
  -0.1: retiring, retiro, retrouve mon, ride … NUMBER, ride … my, rides like, rides … new, ridic-, ridiculous
  -0.1: rien |, rims, ring, ring … bell, rio, robbe-, rojo, rojo |, room for, room … the, rotor-, rotors
  -0.1: rubbe-, rubbi-, rubbing, rubs, rueda de, rueda … atras, run, s arrete, sabados, sabados |, saben
  -0.1: saber si, sacar-, saddle … the, sais, salam-, salamat, sale la, sale still, salut, salvar, salvaron
  -0.1: same time, sans mon, saqueme … la, saturday, say … NUMBER, saying it, says tuesday, scan, scare
  -0.1: school bus, scola-, scolaire, scoot-, scooters, scratched, se cayo, se sale, se … a, se … cayo
  -0.1: se … llevo, se … sale, seal, search, seat |, seatp-, seatpost, second … i, secret, see … in
  -0.1: see … then, seguro |, selle est, semaf-, semaforo, semanas, septe-, september, serie c, serie … est
  -0.1: service, servicio, setup, sewin-, sewing, sharp |, she tell, she was, shear-, shedd-, shedding, shelf
  -0.1: shifter is, shiny, shoot, shop … are, short-, shorter, should not, should … be, should … there
  -0.1: shower, si y, siaux, sick today, side gate, side of, sides, siege de, siege … bebe, siege-, sieges
  -0.1: signe, siguio, silve-, silver, sim card, sin rueditas, sis, sit, size … i, skip, skipping, sleev-
  -0.1: sleeves, slick-, slicks, slime, slowp-, smell-, smells, snack-, snacks, so long, so many, so … bike
  -0.1: so … just, sofa, sola, solde-, soldes, solo los, solo … frenos, solo … mi, solut-, solution
  -0.1: somebodys, something |, somethings, sometime, son de, son is, song, sont en, sont finis, soone-
  -0.1: sooner, sorry … thread, souri-, speed, split, spring |, squeaking, squeaking |, stair-, stairs, stall
  -0.1: start the, started, starts, stati-, steal-, steam-, still going, still need, still not, still … for
  -0.1: stitc-, stitches, stoke-, stole-, stolen, stop bothering, stop carrying, stop … time, stop … up
  -0.1: stop>list, stop>want, stopped at, store … me, stroller, studd-, studded, su bici, su … de, su … es
  -0.1: subve-, subvention, sucks, sugge-, suis de, suivi-, suivis, sungl-, sunglasses, support |, supports
  -0.1: supprime, sur … cadre, sur … nerfs, sure you, surve-, suscripcion de, suspende, svp la, swap the
  -0.1: sweat-, switch, swore, tailo-, tailor, talk to, talk … my, talla chica, tampo-, tampoco, tannee de
  -0.1: tant qua, tant … y, tape sur, tape … les, tardes, teach … to, teal, teal |, teddy, telefono … de
  -0.1: tells, tenes, tengo el, tengo un, tent, termina en, termina … NUMBER, terminal, termine, text … about
  -0.1: text … is, text … wife, text … your, texting for, texting lol, texting … the, texto c, texto en
  -0.1: texto je, texto … ce, texts>angry, thank you, that frame, that right, that … can, that … one
  -0.1: that … so, that … what, the 3rd, the address, the bakery, the bars, the basic, the bicycle
  -0.1: the booking, the charger, the cheap, the coffee, the cone, the couch, the courier, the damage
  -0.1: the doctor, the emergency, the estimate, the extra, the fitting, the flood, the folding, the gas
  -0.1: the gate, the handlebar, the heads, the headset, the hook, the kitchen, the landlord, the library
  -0.1: the map, the match, the pedal, the pic, the pictures, the porch, the rim, the saddle, the slot
  -0.1: the stairs, the trailer, the two, the vet, the week, the wheels, the white, the … add, the … be
  -0.1: the … bracket, the … chain, the … color, the … done, the … driver, the … free, the … goes, the … has
  -0.1: the … house, the … invoice, the … keeps, the … key, the … lever, the … light, the … logo, the … look
  -0.1: the … manager, the … me, the … mean, the … n, the … office, the … online, the … party, the … pics
  -0.1: the … quits, the … service, the … speed, the … wash, the … were, the … what, the … without, then we
  -0.1: there NUMBER, there yet, there … the, there … to, these be, these>me, these>stop, they … out, theyv-
  -0.1: theyve, thing |, think have, thinks it, thought, through the, thru |, ticket is, ticket … NUMBER
  -0.1: ticket … my, tiene NUMBER, tienen la, tige, tight, til i, till, till … NUMBER, time and, time is
  -0.1: tissu-, tissue, to a, to exchange, to find, to let, to order, to pass, to type, to … 2, to … abt
  -0.1: to … boss, to … my, to … next, to … no, to … or, to … wrong, toda, toda mi, today can, today or
  -0.1: today … not, toilet |, toilette, too … for, too … the, took me, took my, took the, torme-, tormenta
  -0.1: tough, touring, tourner, toy, trabajo … no, trabajo … que, traer luz, trafi-, trafic, trail-, trailer
  -0.1: trains, transferez, transporte, travail |, treat, trim for, trois … que, trop de, truc, true |
  -0.1: truin-, truing, tu de, tu etre, tu la, tu pret, tu que, tu vrai, tu … a, tu … en, tu … j, tu … lol
  -0.1: tue, tuesday is, tune, tune … no, tuneu-, tuneup, tuque, turqu-, turquoise, twice and, twist-, ugly
  -0.1: umbre-, umbrella, un bruit, un casco, un char, un dia, un gars, un vous, un … sur, une evaluation
  -0.1: une … au, une … d, unfol-, unfollow, up so, up … phone, updat-, us … it, usado, usagees, usan, use |
  -0.1: usen … numero, ustedes jaja, va la, va le, va tu, va y, va … aller, vais … votre, vale |, valvu-
  -0.1: valvula, vaut … la, vaya, vecina, vegan, velo … le, vendez, vendez … des, vendredi, vet, veut le
  -0.1: veux, veux parler, veux pus, vez que, vez you, vi su, viaja-, viajar, vibra-, vide, videotron
  -0.1: vieja y, vieja |, vieja … la, viernes que, viernes y, vieux pneu, ville, vinta-, vintage, vio, violi-
  -0.1: violin, visit, visse, vite |, vitri-, vitrine, vitrine |, voix, volunteers, vont, votre … dit
  -0.1: votre … je, vous a, vous amene, vous appelle, vous apporte, vous arretez, vous aurez, vous aviez
  -0.1: vous du, vous ouvert, vous ouverts, vous pensez, vous voyez, vous … appeler, vous … autre, vous … de
  -0.1: vous … pour, vous … quoi, voy manana, voy … el, voy … poner, voyez, vuelo, wah, waist, waite-, waited
  -0.1: waiting |, wake … up, walked … the, wall |, want … do, want … in, want … keep, want … more, warne-
  -0.1: warned, was NUMBER, was fast, was riding, was there, was very, was wonderful, was … a, wash it
  -0.1: washer, washi-, washing, wasps, water-, wd40, we, we got, we stopped, we … at, we … for, we … it
  -0.1: website says, wed, wedding, wedne-, weigh, well … is, were at, wet, what pace, what psi, what size
  -0.1: wheel has, when … are, when … get, wheres my, which bike, which side, whoever, whoever is
  -0.1: whole … and, why is, why … it, why … not, wicked good, wife instead, wife says, wifes, will do
  -0.1: will i, will send, will … NUMBER, will … let, will … need, will … to, will … with, wins, wish me
  -0.1: with me, with o, with … at, with … basket, with … guy, with … hands, with … on, with … text, withi-
  -0.1: within, wobbly, wondering, worked |, worki-, working, works, worried, worth fixing, worth it
  -0.1: would at, would |, would … at, wrench, wrong color, wrong thread, wrong … stop, wrong … this, wtu18-
  -0.1: xl, y aller, y luego, y todos, y va, yadir-, yadira, yendo, yes that, yet i, you buy, you charge
  -0.1: you close, you coming, you deliver, you era, you forgot, you free, you gift, you have, you hold
  -0.1: you le, you quit, you rent, you say, you send, you update, you … all, you … an, you … best, you … eso
  -0.1: you … estoy, you … free, you … go, you … hora, you … how, you … kids, you … need, you … recogi
  -0.1: you … says, you … still, you … want, you … when, you>number, your brother, your guy, your time
  -0.1: your … come, your … guy, your … in, yukon, zwift, | accounts, | batterys, | brakes, | calls, | coach
  -0.1: | cool, | count, | deja, | dejo, | deme, | den, | desabonnement, | desactiven, | dios, | dsl, | eid
  -0.1: | entre, | exam, | exijo, | felices, | got, | has, | hay, | hella, | hello, | hmm, | invoice, | jaja
  -0.1: | kindly, | last, | later, | listen, | livrez, | llameme, | looking, | lundi, | maam, | made, | mardi
  -0.1: | medium, | mi, | muchos, | nah, | oiga, | oil, | ouin, | pase, | pass, | pick, | pour, | pourriez
  -0.1: | presta, | price, | quitte, | receipt, | recu, | report, | ride, | sans, | scrap, | scusez, | sigue
  -0.1: | small, | somethings, | test, | toque, | trae, | traigo, | train, | trains, | tried, | una, | velo
  -0.1: | venden, | vos, | wah, | which, | wife, | zero, | … abuelo, | … ahi, | … attached, | … banco
  -0.1: | … bank, | … behind, | … broke, | … buying, | … call, | … camaras, | … cambios, | … cancelo
  -0.1: | … casco, | … cat, | … cher, | … cle, | … cobraron, | … color, | … comprends, | … cracked, | … cried
  -0.1: | … dans, | … desactivar, | … desactivo, | … desde, | … deux, | … did, | … dijeron, | … dio
  -0.1: | … enfants, | … espanol, | … fete, | … forgot, | … freehub, | … freno, | … gate, | … great
  -0.1: | … guidon, | … had, | … hice, | … hours, | … joven, | … lache, | … les, | … liste, | … llave
  -0.1: | … lumiere, | … machine, | … mandaron, | … mando, | … marque, | … millas, | … moteur, | … mubarak
  -0.1: | … muchacho, | … notice, | … notificaciones, | … nouvelles, | … onda, | … pace, | … pago, | … paro
  -0.1: | … pedal, | … pere, | … perfect, | … plutot, | … posted, | … psi, | … puede, | … question
  -0.1: | … quitte, | … rear, | … rode, | … roommate, | … rueda, | … safe, | … saw, | … sending, | … service
  -0.1: | … silla, | … someone, | … tard, | … thanksgiving, | … tiene, | … tires, | … took, | … total
  -0.1: | … urge, | … vale, | … warranty, | … were, ~_ans, ~_aus, ~_beb, ~_bei, ~_by, ~_chu, ~_cur, ~_deb
  -0.1: ~_doi, ~_es, ~_gan, ~_gau, ~_gia, ~_goo, ~_il, ~_mid, ~_mir, ~_mon, ~_nig, ~_occ, ~_om, ~_ont, ~_owe
  -0.1: ~_pe, ~_pel, ~_pil, ~_pod, ~_pur, ~_she, ~_sie, ~_soi, ~_ten, ~_ub, ~_und, ~_upd, ~_we_, ~_za, ~acem
  -0.1: ~acie, ~acks, ~agu, ~ala, ~alga, ~an_, ~anan, ~anno, ~appa, ~appt, ~asa, ~asl, ~asp, ~auch, ~aved
  -0.1: ~ays, ~bas_, ~ben, ~bido, ~blin, ~bly, ~bly_, ~bras, ~cas, ~cat_, ~cez, ~cez_, ~chip, ~chu, ~cid
  -0.1: ~cio, ~cito, ~clar, ~cole, ~coo, ~cost, ~cov, ~cta_, ~dade, ~data, ~deb, ~devo, ~dicu, ~dinn, ~dles
  -0.1: ~dora, ~dred, ~eal, ~ean, ~echo, ~ecl, ~ecog, ~ecta, ~edin, ~edne, ~eed_, ~eedi, ~eem, ~egal, ~eill
  -0.1: ~elar, ~elp_, ~empo, ~endi, ~ent_, ~ern, ~eryo, ~essu, ~eto_, ~expi, ~fes_, ~fic, ~fine, ~firm, ~for
  -0.1: ~fs_, ~garm, ~garr, ~gas, ~gau, ~gauc, ~gian, ~gn_, ~gone, ~goo, ~goog, ~haga, ~hanc, ~hare, ~harm
  -0.1: ~hat_, ~hed, ~hid, ~how, ~hurt, ~iarm, ~ibed, ~ibl, ~ible, ~ibo, ~icac, ~ich, ~idd, ~ien, ~ies, ~ill
  -0.1: ~ippe, ~iro_, ~itc, ~itin, ~ivac, ~ka_, ~kip_, ~lady, ~lei, ~lent, ~les, ~ley, ~lia, ~lica, ~lind
  -0.1: ~liq, ~liqu, ~lite, ~ll_, ~loud, ~lp_, ~lui, ~men_, ~met_, ~mou, ~mpto, ~nant, ~nav, ~ndan, ~nday
  -0.1: ~ndit, ~ndl, ~ndle, ~nee, ~nesd, ~nion, ~nish, ~nnel, ~nnes, ~nnoy, ~nos, ~noy, ~nto_, ~nton, ~ody_
  -0.1: ~oge, ~ogl, ~ogle, ~oka, ~olo_, ~olv, ~olve, ~olvi, ~omme, ~ona_, ~ond_, ~onn, ~oog, ~oogl, ~ool_
  -0.1: ~oppe, ~ord, ~orki, ~orri, ~ort_, ~orth, ~ot_, ~ota, ~oud, ~ouh, ~ound, ~owed, ~pag, ~pass, ~pda
  -0.1: ~pdat, ~pel, ~peri, ~pod, ~pogn, ~poli, ~posi, ~ppa, ~ppar, ~ppt, ~pran, ~pta, ~ptoi, ~quar, ~qued
  -0.1: ~quee, ~quem, ~rano, ~rans, ~rant, ~rash, ~rcol, ~recu, ~rep, ~riod, ~ris, ~rizo, ~room, ~rquo, ~rro_
  -0.1: ~rst, ~rst_, ~rth, ~rvey, ~ryo, ~ryon, ~sed_, ~seo, ~seo_, ~snow, ~spar, ~ss_, ~ssib, ~sta, ~stra
  -0.1: ~swor, ~tam, ~tarl, ~tern, ~tes_, ~ther, ~tico, ~tiez, ~tim, ~tin_, ~tiro, ~tme, ~tmen, ~toil, ~tonc
  -0.1: ~tre, ~tup, ~uadr, ~ubb, ~uct, ~uee, ~ule, ~une_, ~upd, ~upda, ~urq, ~urqu, ~urve, ~uya, ~vey, ~vue
  -0.1: ~wedn, ~wo_, ~xpi, ~xpir, ~yes, ~yped, ~zar
  -0.2: 2 … the, NAME he, NAME that, NUMBER anos, NUMBER at, NUMBER be, NUMBER dollars, NUMBER hours
  -0.2: NUMBER if, NUMBER is, NUMBER libras, NUMBER me, NUMBER months, NUMBER ok, NUMBER semaines, NUMBER so
  -0.2: NUMBER sur, NUMBER this, NUMBER … 2, NUMBER … at, NUMBER … des, NUMBER … h, NUMBER … late
  -0.2: NUMBER … my, NUMBER … not, NUMBER … ok, NUMBER … quelle, NUMBER … so, NUMBER … tu, a box, a como
  -0.2: a cualquier, a don, a fait, a family, a lache, a medium, a pasar, a price, a spoke, a voicemail
  -0.2: a wrong, a … call, a … con, a … envers, a … est, a … ex, a … fee, a … inch, a … marche, a … marido
  -0.2: a … merci, a … over, a … por, a … qui, a … than, a … time, a … up, a … with, a … y, about NUMBER
  -0.2: about that, about … refund, abre |, abren los, abren … domingos, abrir, ac, accepte, achal-, achat
  -0.2: achat |, acheter, acuer-, acuerdo, acuerdo con, adult-, afina-, afinacion, afinacion |, after |
  -0.2: after … i, again … me, agarro, agradeceria que, aguanta, ah ok, ahi estoy, ahora es, ai bien, ai de
  -0.2: ai deux, ai … au, ai … de, ai … fait, ailleurs pour, aimerais ne, aimerais que, aimerais … plus
  -0.2: aimerais … vous, al final, al … gracias, alarma, allow-, allowed, alloy, along |, alto ahi, alto y
  -0.2: am by, am coming, am happy, am no, am trying, am … NUMBER, am … about, am … longer, amazing |, amo |
  -0.2: an … before, ancho, and call, and nobody, and wants, and … i, and … need, and … of, andar sin
  -0.2: angry>remove, anive-, aniversario, annule ou, annuler l, annuler le, annulez la, annulez … commande
  -0.2: ans … je, answering, anter-, anterior, apaga, apague, apell-, apellido, apologizing, appele |
  -0.2: appointment … tuesday, appor-, apren-, aprendio, apres l, apres midi, are … still, around NUMBER
  -0.2: arrete au, arretent pas, arreter au, arretez … ca, artis-, artist, asap, asegu-, asked about, assig-
  -0.2: at costco, at … desk, at … i, ate my, attendant, attends votre, attendu, attente pour, attente … le
  -0.2: au sondage, au … en, au … mais, aun, aunty, aurie-, auriez, authorize the, autobus est, automatico
  -0.2: autre … moi, avail-, available, avais demande, avec des, avec mes, avec |, avec … numero
  -0.2: avez … encore, avez … recu, avion |, axle |, azul … la, baby |, babysitter, bagage, baje, bajel-
  -0.2: bajele, balat-, balatas, banda-, bandana, bar end, bar tape, barata |, basically, basta … cambiar
  -0.2: bath, batht-, bathtub, be good, beach, beau merci, beaucoup de, beaut-, beautiful, becau-, because
  -0.2: been, been NUMBER, been … weeks, before … i, behind the, besoin d, besoin … m, betch-, betcha, bete
  -0.2: better … you, bibs, bici hoy, bici que, bici sin, bicicletas, bicyclette |, bien recu, bien … a
  -0.2: bike got, bike please, bike … and, bleed, bleed-, block my, bloqueo la, bonit-, bonne fete, booki-
  -0.2: booking, bord, borre el, boss is, bouto-, brake |, brake … not, brand new, breathing, bring you
  -0.2: broken so, brothers, broug-, brought, buenas |, bulk, bureau |, but he, but … website, but … will
  -0.2: but … you, by NUMBER, by around, by mistake, by … end, c … fatigant, c … quel, c … sur, ca j
  -0.2: ca marche, ca rentre, ca … couter, ca … du, ca … enerve, ca … pour, ca … tente, cabe, cable … is
  -0.2: cable-, cables, cadea-, cadenas vous, cadenas |, calcomania, calcomanias, calcomanias |, calendar
  -0.2: call after, call if, call … before, call … i, call … if, campa-, can come, can give, can take
  -0.2: can wait, can … bring, can … remove, can … squeeze, cancelar, cancelled … i, cancellez, candado … la
  -0.2: cansa-, caps, car, card i, card on, carga, carga-, cart, cayo, ce … il, ce … les, celeb-, cell je
  -0.2: cell … en, celle, centr-, centre, chains, chair, chambres a, chambres … air, champ-, changement
  -0.2: changer mes, chaque jour, charge deux, charge … fois, charged me, charged … twice, cheaper, checa-
  -0.2: checar, chercher … velo, cheveux, chida, chiqu-, chiquita, choca-, chocaron, choice, chum … la, chut
  -0.2: cicla, cierran a, circl-, circle, clac, claro, claro que, claro … si, clase-, clases, cle |
  -0.2: cliente |, cloch-, clock … the, closing my, clown, clunk-, clunks, cobra-, cobro |, code for
  -0.2: code postal, combien pour, combien vous, combien … temps, combien … un, come … as, comes, comfy
  -0.2: commande … le, commande … pneus, commandez la, comment … fais, como la, comprends pas, comptant
  -0.2: computer |, con cambiar, con … cobro, con … lluvia, con … trabajo, conditions, confirmado
  -0.2: confirmation |, congrats on, congrats … the, conseils, construction, contestar, cooke-, cooked
  -0.2: copia-, copie-, corolla |, correcta, cosa |, cote, cote |, could you, coule, count … out, couri-
  -0.2: cours, coute combien, couter, cover, cracked, crazy, cream |, cried, criss, crois-, cualquier hora
  -0.2: cuando llegue, cuando se, cuanto … con, cuanto … la, cuent-, cuerd-, curio-, d … arriere, dad says
  -0.2: dans un, dans … dossier, dans … min, day of, de abajo, de bateria, de cadenas, de course, de llover
  -0.2: de misa, de vuelta, de … abren, de … bord, de … cuando, de … esposo, de … esquina, de … esta, de … m
  -0.2: de … modele, de … parte, de … se, de … voy, de … yo, debarquez, decals, dejela, dejes, dejo el
  -0.2: delete telefono, delete … esta, delete … second, delete … y, deleted the, deliver, depend, depos-
  -0.2: deposit, derniere, des frais, descarga, desce-, descuento |, desole … je, dessi-, dessin, deux velos
  -0.2: deuxi-, deuxieme, devant … porte, devin-, devinci, devra-, dia … el, dice NUMBER, dice mi, did a
  -0.2: did |, different number, digital, dijeron que, dinero |, dinero … vuelta, dio mal, dios … lo
  -0.2: dire que, direction, disturb me, dites merci, do a, do i, do … laugh, do … remove, do … throw
  -0.2: do … turn, do … worry, docto-, doctor, does … matter, dogs allowed, dolla-, dollars, domicile
  -0.2: domingos, domingos |, donde puedo, done at, donuts |, drink-, drinks, droit de, dropped … the
  -0.2: droppers, drops, drove, du guidon, dupli-, duty, e bikes, easte-, echange |, ecrivez … plus, effacer
  -0.2: effacez le, effil-, effiloche, el bus, el cobro, el color, el correo, el dinero, el fin, el gato
  -0.2: el jueves, el lavado, el me, el muchacho, el pago, el paseo, el pedal, el ruido, el seguro, el tubo
  -0.2: el zelle, el … ahi, el … me, el … o, el … si, electricas, electricas |, electrique |, else, else … it
  -0.2: emailed, emoci-, en attendant, en google, en maudit, en voyage, en … calle, en … carrera
  -0.2: en … esquina, encontre en, encore la, enfant |, english is, english please, engou-, enlever le
  -0.2: enlevez … petites, enough already, enter, entir-, entrar, entrega, envers, envoie … photo
  -0.2: envoyer une, envoyer … photo, episo-, episode, era pa, es, es mas, es mucho, es que, ese numero
  -0.2: ese … you, espac-, espej-, espejo, esperar mas, est annulee, est bloque, est bon, est fatigant
  -0.2: est il, est quel, est … croche, est … de, est … en, est … il, est … lol, est … normal, est … quel
  -0.2: est … sur, esta feliz, esta muy, esta … no, esta … nombre, estacionamiento, estacionamiento |
  -0.2: estan abiertos, este … pero, estoy en, estoy harto, estuvo … por, et pas, et … ai, etaie-, etaient
  -0.2: etes … vous, etre pret, etre … de, everybody, everything, expired, expre-, facture svp, faire du
  -0.2: fais pour, fait … j, faites moi, faites … la, falta el, falta-, faltan, family |, favour, felic-
  -0.2: felicidades, felicitations, feliz con, fell … a, fight-, fighting, fille … l, find you, fit |, fitte
  -0.2: fitting |, fixing |, for asking, for now, for saturday, for staying, for sure, for … after, for … day
  -0.2: for … it, for … saturday, for … service, for … they, for … tow, forever |, forever>stop, found it
  -0.2: frais de, frapp-, freeh-, freehub, frein |, frein-, freins arretent, freins svp, freins … pas, frenc-
  -0.2: french, friendly, friends, from that, from … cart, front … the, fui, fun, fund, gano, gardi-, gars a
  -0.2: gasol-, gato, gener-, genti-, geran-, gerant, get … to, getti-, gf, ghost-, give the, gloss-, glossy
  -0.2: glove-, gloves, go out, going with, going … have, good my, good … please, got a, got lost, got … job
  -0.2: got … stop, gotch-, gotcha, gotcha |, grais-, graisse, grande, grande |, grandeur |, grandmother
  -0.2: grasa, gravels, grincement, gris |, grosero, guardelo, guy who, guys … stop, hacen … a, hamme-
  -0.2: hammer, han llamado, hang, happen, happen |, happy to, happy … to, harto, harto de, has … a
  -0.2: hasta las, hasta … viernes, have … this, he was, he will, he … not, heads-, headset, heigh-, height
  -0.2: hello, hello … would, helmet, help me, hem, her name, her … is, here and, herma-, heures |, hice el
  -0.2: highw-, highway, hills, his … i, honne-, honnetement, hoodi-, hoodie, hotma-, hotmail, how is
  -0.2: how … to, hugs, husbands number, i borrow, i bring, i brought, i hv, i made, i pressed, i swear
  -0.2: i turn, i wrote, i … after, i … another, i … ask, i … coming, i … down, i … happy, i … hi, i … is
  -0.2: i … make, i … past, i … scared, identificacion, if, if … get, if … want, igual, igual |, il faut
  -0.2: il va, il veut, il … le, il … un, ils, impue-, in as, in here, in hospital, in our, in there, in this
  -0.2: in you, in … hospital, in … is, in … it, in … saturday, in … store, inclus, incluses |, infla-
  -0.2: inspe-, installez, instructions, insurance … the, interesa el, interesse a, interview, ir a, is also
  -0.2: is me, is where, is … about, is … do, is … end, is … like, is … only, is … red, is … than
  -0.2: is … tuesday, it at, it look, it never, it ready, it today, it worth, it would, it … am, it … been
  -0.2: it … good, it … only, j ai, j amene, j … apres, j … assez, j … bien, j … du, jaja mi, jajajaja
  -0.2: jamais … d, jamen-, jamene, jarri-, jarrive, jaune, je cherche, je garde, je pars, je reviens
  -0.2: je … autorise, je … devant, je … laisse, je … ne, je … peux, je … venir, jefe no, jerse-, jersey
  -0.2: jeu … la, jobs, joke, jueves |, jump, junio-, just checking, just kidding, just left, just take
  -0.2: just … a, just … in, juste les, juste |, kept, keys in, keys … the, kickstand |, kids |, kilos, kind
  -0.2: km h, knees |, know how, know … this, knows … i, kopi, l apporte, l envers, l … c, l … pour, l … vous
  -0.2: la afinacion, la alarma, la azul, la carrera, la dejo, la encontre, la llamada, la llevo, la lluvia
  -0.2: la mano, la neige, la patate, la peinture, la piece, la proxima, la recogi, la ubicacion, la voy
  -0.2: la … a, la … antes, la … barata, la … gracias, la … grandeur, la … hoy, lachez … la, laisse un
  -0.2: laisse … a, laisser, land, landl-, lands, las calcomanias, las … a, las … me, last time, later
  -0.2: later |, laugh, law>send, layaway |, le colis, le cours, le jour, le marco, le mauvais, le noir
  -0.2: le pago, le rouge, le site, le tune, le … et, le … fait, le … meme, le … svp, le … up, le … y, leade-
  -0.2: leader, leath-, leather, leave-, leaves, left my, left … one, legs, leo, les deux, les pido
  -0.2: les pieces, les taxes, let him, lettr-, lever, libras |, license, light and, light quit, like a
  -0.2: like … is, likes, list price, list … is, livra-, livraison, livreur, livrez, llevo … mi, llove-
  -0.2: llover, lol je, lol … you, longer has, looks like, loop, los domingos, losin-, losing, lot |, low |
  -0.2: lower, lui … un, m NAME, ma femme, ma … c, machine |, made, magasins, maintenant |, mais … a, malen-
  -0.2: manana paso, manana temprano, mancha, manches, mandado, mandame un, mandas, mande, mandelo
  -0.2: mando mensaje, mango-, manual, map |, maple, marido |, market, mas barato, match |, matri-
  -0.2: mauvais … desole, mauvaise … je, mauve, me at, me i, me llamen, me olvido, me paso, me retiro
  -0.2: me … las, me … llamado, me … mandar, me … the, medida, medium |, mens, mensu-, merci NAME, merci pour
  -0.2: merci … de, mere de, message for, message got, message says, message with, message … for
  -0.2: messages from, messages needed, mettez du, mi bicicleta, mi compadre, mi mama, mi marido, mi orden
  -0.2: mi suegro, mi … quiere, mi … vieja, mido, mido NUMBER, mieux |, mil gracias, mile, milk |, milla-
  -0.2: millas, mins |, mire, mis NUMBER, miste-, mister, moi pas, moi … cette, mon char, mon … dit, mon … et
  -0.2: mon … j, mon … le, monte-, monter, morad-, morado, more room, more … thank, morning, motor-, mouil-
  -0.2: mouille, moved … i, moving to, mrt, much is, much … it, muy amable, my brakes, my brothers, my butt
  -0.2: my car, my father, my garage, my hand, my i, my kids, my last, my late, my moms, my only
  -0.2: my roommates, my screen, my teenager, my wifes, my … coming, my … n, my … never, my … they
  -0.2: my … today, my … where, my … would, n autorise, n then, n … is, nah i, nah … am, nai, name and
  -0.2: name |, ne … avoir, necesito que, need one, negro, neith-, neither, netwo-, network, never asked
  -0.2: new wheel, new … you, news |, next to, nid, nid de, nine, no autorizo, no deja, no entra, no leo
  -0.2: no manches, no thank, no … dinero, no … esperar, no … is, no … nadie, no … need, no … room, no … the
  -0.2: nobody, noir |, nombre … la, normal … ca, not call, not i, not laugh, not ship, not throw, not worry
  -0.2: not … calling, not … up, not … yet, notes, notificacion, nouveau velo, nouveau … est, now there
  -0.2: now … need, numero dans, numero du, numero por, nunca dije, nunca pedi, nunca … que, of … group
  -0.2: of … is, of … with, off it, off so, off stop, off … not, off … notifications, offs, ofrec-, ofrece
  -0.2: often do, oil change, ok do, ok … attends, ok … do, old parts, old … i, old … to, olvide mi, olviden
  -0.2: olvido, on hills, on hold, on mine, on monday, on my, on queen, on sunday, on … can, on … demenage
  -0.2: on … instead, on … is, on … st, on … storage, on … street, on … wrong, one … before, opening, opera-
  -0.2: opt … the, opting … of, option |, optional, or my, orale |, orang-, orange, orden delete, other shop
  -0.2: oublie mes, oui, oups j, oups … ai, out at, out for, out yet, out … in, outil-, outils, ouverts
  -0.2: paisa-, paisano, pantalla |, para de, para … bici, para … la, parce … j, parei-, parler |, parrilla |
  -0.2: pars, pars en, pars … voyage, partn-, pas autorise, pas capable, pas … patate, pasar hoy, paseo |
  -0.2: paso |, passe pas, passer le, passer … chercher, patat-, patate, patron, pay you, pay … now
  -0.2: pedal … off, pedir, peinture, peinture |, pelo, pena |, pendant la, pensant, people … me, peor
  -0.2: peppe-, pepper, perdio, perdu le, perfecto, period, pero … bici, petites … svp, peut tu
  -0.2: peux … repondre, phone can, photo de, photos |, pieza-, piezas, pig, pinea-, pineapple, pinto
  -0.2: pis mettez, piste, place NUMBER, place pour, plan de, please disregard, please … off, plein-, plugs
  -0.2: plus son, plus … merci, pocke-, pocket, police … it, pongame, pont, por eso, por texto, por una
  -0.2: por … bici, porte bagage, porte velo, porti-, portiere, porto-, porton, posta-, postal, potencia
  -0.2: potho-, poubelles, poule, pour NUMBER, pour … NUMBER, pour … bon, pour … garantie, pour … kona
  -0.2: pour … les, pouss-, pouvez … annuler, pouvez … effacer, power-, powers, powers out, pray for, prefer
  -0.2: prefere pas, pregunte, premiere, premium, pret avant, principiantes, priva-, privacy … i, problemas
  -0.2: probleme |, prochaine |, proxima, puede dar, puedo … con, pupus-, pupusas, put … wrong, quand je
  -0.2: que diga, que esta, que hable, que ma, que non, que … atendio, que … attends, que … demande
  -0.2: que … esta, que … los, que … para, que … sea, que … voulez, queda |, queda-, quedo el, queen, queen-
  -0.2: queens, quelle … de, quelqu … peut, queriendo, question about, quiero esperar, quiero … el, quitar de
  -0.2: quitele la, quiten las, quiten … mi, quote |, rack off, rack |, rain |, ran, rates, rather … get
  -0.2: rayar-, rayaron, reach, reach the, recevoir vos, rechina, reciba, recibe, recibido |, recum-, red |
  -0.2: reessayez, refai-, refaire, reflectors, regresamos, remboursement |, reminders |, remor-, remorques
  -0.2: remove your, remove … reflectors, removed my, remueve, rendr-, rendre, renew-, rent, repla-
  -0.2: repondre j, repre-, required, required |, residents, resilier, respondo, resso-, resul-, results
  -0.2: retai-, retainer, retourner, retrouve … velo, reves, revient, ride on, ride texts, ride … i
  -0.2: ride … the, rin NUMBER, rines, rodada, rode it, rojas, room in, roue est, roues svp, rouge, rouge |
  -0.2: roulement, round-, route-, rueditas |, ruine-, run it, run over, ruta, sacan, said hi, salga, sali
  -0.2: saliendo de, salvador, same day, same number, same … as, santa, sat |, save … old, saw it, say no
  -0.2: say … not, scared, se ve, se … en, se … olvido, se … paso, season |, second … but, seen, semaine |
  -0.2: send … messages, send … the, send>forever, sending |, senior discount, sens, sent the, sent this
  -0.2: serve-, service at, seul |, seule, she texted, she … NUMBER, shift, shifter, shoe, si confirmo
  -0.2: si … contesto, si … en, sian, side, siege |, sign it, signe pour, signi-, sigo … los, silencieux |
  -0.2: sin … jaja, sing, sir … i, sirve, sirvi-, sirvio, skate, sleeping, slidi-, sliding, smili-, smiling
  -0.2: smoke, so annoying, so can, so fast, so this, so … hurry, socce-, soccer, solicito, solid-, solo
  -0.2: someone … me, someones, son … to, sonner, sorry it, sorry … person, sorti, sound, sounded
  -0.2: specialized |, speec-, speech, spend, splin-, spons-, spots, squeaks, squee-, squeeze, squir-, start-
  -0.2: stayi-, staying, staying … for, steam, sticker, still have, stock, stone, stop de, stop messaging
  -0.2: stop text, stop you, stop … around, stop … at, stopped by, stopped … but, stopper … the, storage |
  -0.2: store … the, storm, strai-, straight, strea-, streamers, stret-, stretch, strin-, string, strollers
  -0.2: su mama, su taller, subida |, subie-, subir, subo, suegro, suis devant, suis … je, suitc-, sunday |
  -0.2: supposed … be, sur google, sur … ecran, sur … facture, sur … photo, sur … site, sure how, sus promos
  -0.2: suspendieron, svp … en, swear, swear |, sweet, symbo-, system |, t es, t … un, table |
  -0.2: talla equivocada, tambi-, tambien, tarjeta |, tax |, taxes incluses, taxes |, teach-, techn-, teena-
  -0.2: teenager, teh, telefono y, telephone est, tell my, tell … what, tell … wife, tempe-, tempete
  -0.2: temps pour, tenga, tengo dinero, tente, termina, terminan, text was, text … am, text … i, text … the
  -0.2: texte pour, texteando, texting … me, texto … NUMBER, texts you, thank god, thanks … asking
  -0.2: thanksgiving, that a, that ok, that … fast, the bank, the bath, the beach, the brake, the cake
  -0.2: the change, the crew, the date, the delivery, the dentist, the downtown, the driveway, the family
  -0.2: the fork, the frame, the fridge, the gmail, the hem, the horn, the hospital, the job, the lady
  -0.2: the neighbor, the pink, the purple, the reflectors, the restaurant, the road, the rust, the season
  -0.2: the shifter, the shifting, the squeak, the table, the tag, the team, the test, the tow, the train
  -0.2: the trunk, the tube, the tv, the yellow, the … any, the … brake, the … by, the … card, the … desk
  -0.2: the … dog, the … fee, the … first, the … floor, the … go, the … grips, the … if, the … parts
  -0.2: the … price, the … remove, the … ride, the … saddle, the … seat, the … tape, the … tomorrow
  -0.2: the … tube, the … until, the … wheel, the … when, the … would, the … yes, there an, these i
  -0.2: these … for, think … my, this does, this saddle, thorn-, thorns, thought this, throw … the, tienda de
  -0.2: tienda … que, tienen … de, tient, tigui-, tiguidou, tiguidou |, timbre de, time please, time … NUMBER
  -0.2: time … come, to 2, to get, to open, to say, to that, to … after, to … back, to … email, to … mom
  -0.2: to … work, today so, today … a, toddl-, toddler, told … i, tono, too … can, tool, tooth, topic
  -0.2: torci-, tout j, tout … ai, tout … monde, tout … temps, tow … is, town … the, trabajar |, trae, traigo
  -0.2: training, transfer, treats, trici-, triciclo, trike |, trop … pour, trouve un, tu enlever, tube i
  -0.2: tues, tuesday slot, tuesday |, turbo, turns … the, un petit, un peut, un remboursement, un stop
  -0.2: un vieux, un … a, under-, une roue, une … personne, uni, unive-, university, unsub me
  -0.2: unsubscribe from, up … me, urs, usado-, usados, use … for, usual, va couter, va … combien, va … pret
  -0.2: vais le, vais … faire, vais … la, vaut, ve, velo … il, velodrome, velos |, ven, vendredi |
  -0.2: verdad jaja, veux me, veux … attendre, veux … jamais, veux … la, viaje, video |, viens avec, viens |
  -0.2: viernes … me, visa, visite, vitesse, vitesse |, voicemail i, voisin |, vole, vole |, vos nouvelles
  -0.2: votre systeme, voudrais que, voulais pas, vous annuler, vous appeler, vous de, vous effacer
  -0.2: vous recu, vous … garder, vous … mais, vous … velos, voy … camino, vu la, vuelta, vuelve, vuelvo a
  -0.2: wahoo, walked, walker, want … talk, wanted … say, was yours, was … good, was … scam, was … with
  -0.2: washe-, wats, wax, we get, weari-, wearing, weekends, weird, went, what would, what … for, what … is
  -0.2: what … that, what … was, whatever you, whats-, whatsapp |, wheel |, wheeled, wheels |, when … can
  -0.2: when … it, when … phone, when … turn, whens, whens the, which lube, which … did, which … for, who … i
  -0.2: who … my, will come, will it, will … come, will … my, winne-, wish … receive, with tax
  -0.2: with … forever, with … lol, with … neighbor, with … please, with … red, with … wheels, with … work
  -0.2: wk, words, work on, work … NUMBER, would take, would … nice, would … that, wrong NAME, wrong … can
  -0.2: wtu28-, y fait, y mouille, y … le, y … lo, y … mando, ye, years |, yesterday and, yo mismo
  -0.2: you always, you aprendio, you carry, you change, you charged, you compre, you donate, you like
  -0.2: you squeeze, you tengo, you then, you tomorrow, you with, you … but, you … de, you … hace, you … more
  -0.2: you … of, you … right, you … today, your car, your house, your old, your website, your … came
  -0.2: your … lol, your … please, your … say, your … what, zippe-, zipper, zona, | asap, | avec, | aviseme
  -0.2: | bajele, | borra, | busy, | cancelled, | cancellez, | cash, | changez, | check, | chevere, | chut
  -0.2: | claro, | criss, | cut, | dale, | dame, | dear, | debarquez, | deje, | dejela, | demain, | desolee
  -0.2: | dropped, | eliminen, | felicitations, | flat, | friday, | going, | gotcha, | happy, | heres, | kids
  -0.2: | l, | le, | manden, | monday, | much, | muchas, | okay, | olvide, | open, | parking, | perfecto
  -0.2: | photo, | powers, | rode, | serait, | shimano, | sold, | sortez, | tannee, | tired, | total
  -0.2: | touchez, | turns, | used, | when, | whens, | who, | you, | your, | … abierto, | … abonnement
  -0.2: | … after, | … afuera, | … alarm, | … amo, | … attends, | … aucun, | … aviez, | … blue, | … brand
  -0.2: | … cap, | … carte, | … chance, | … claim, | … code, | … como, | … computer, | … confirmo
  -0.2: | … contact, | … cool, | … deja, | … dejo, | … demain, | … disregard, | … ecran, | … email, | … fan
  -0.2: | … feel, | … fotos, | … frein, | … harto, | … hermano, | … kids, | … laisse, | … late, | … ligne
  -0.2: | … livreur, | … llame, | … llanta, | … lube, | … manches, | … mandando, | … manque, | … nino
  -0.2: | … nouvelle, | … par, | … pare, | … pars, | … part, | … perdon, | … pido, | … piste, | … pneu
  -0.2: | … police, | … queda, | … queue, | … quick, | … quitar, | … ready, | … roue, | … screen, | … see
  -0.2: | … selle, | … semaines, | … side, | … soiree, | … stuck, | … suscripcion, | … talla, | … teenager
  -0.2: | … tengo, | … tune, | … us, | … vemos, | … voudrais, | … well, | … when, | … wrote, | … year, ~_ach
  -0.2: ~_acu, ~_alg, ~_any, ~_asa, ~_au, ~_bis, ~_bli, ~_bug, ~_clo, ~_cod, ~_ded, ~_ebi, ~_es_, ~_fui
  -0.2: ~_hag, ~_he, ~_if_, ~_jer, ~_loi, ~_mak, ~_may, ~_mos, ~_mot, ~_ok, ~_os, ~_rab, ~_sob, ~_soc, ~_sui
  -0.2: ~_tes, ~_tit, ~_tre, ~_twi, ~_wha, ~_wo, ~_wt, ~acen, ~acer, ~ach_, ~acu, ~acue, ~adea, ~ado_, ~adu
  -0.2: ~agni, ~aise, ~alli, ~alva, ~amed, ~ampa, ~ank, ~anne, ~anua, ~ar_, ~arm, ~asap, ~ass, ~atic, ~auri
  -0.2: ~azy, ~azy_, ~bais, ~beb, ~bebe, ~beca, ~been, ~bic, ~bing, ~birm, ~bis, ~bod, ~body, ~boni, ~bra
  -0.2: ~bug, ~but, ~butt, ~came, ~carr, ~cate, ~cati, ~cau, ~ccu, ~cer_, ~chai, ~chan, ~chat, ~cit, ~cite
  -0.2: ~clud, ~coge, ~coll, ~comi, ~cort, ~craz, ~cuid, ~dada, ~dali, ~dam, ~dans, ~deal, ~deau, ~doi, ~doll
  -0.2: ~doss, ~drai, ~ear_, ~ebik, ~ecau, ~ect, ~edd, ~eddi, ~ede, ~ee_, ~eel, ~eet, ~efu, ~eh_, ~eks, ~eks_
  -0.2: ~elic, ~elt, ~ench, ~eo_, ~epi, ~eral, ~ere_, ~erti, ~eryb, ~eryt, ~espe, ~euse, ~expl, ~expr, ~eys
  -0.2: ~eys_, ~ffer, ~figu, ~firs, ~fit_, ~fixe, ~frai, ~frid, ~fte, ~fui, ~fui_, ~fun_, ~gant, ~gee_, ~gett
  -0.2: ~glas, ~gs_, ~gues, ~hac, ~hag, ~hats, ~hit_, ~ho_, ~hoe, ~hot_, ~hous, ~ial, ~ibo_, ~ical, ~ico_
  -0.2: ~iend, ~ienn, ~ific, ~igni, ~igua, ~inal, ~inio, ~iod_, ~irle, ~irst, ~isi, ~ivo_, ~ivra, ~jers
  -0.2: ~just, ~lab, ~laro, ~leba, ~lep, ~llen, ~llet, ~lse_, ~lude, ~lue_, ~mak, ~mat_, ~may, ~mb_, ~mi_
  -0.2: ~mon, ~mpe, ~mplo, ~mpri, ~mput, ~nais, ~nar_, ~nclu, ~ndin, ~nero, ~nez, ~nez_, ~nia, ~nne, ~nsig
  -0.2: ~nsta, ~nstr, ~nty, ~ody, ~ogne, ~oken, ~olet, ~onne, ~onti, ~oque, ~orch, ~orks, ~orni, ~oser, ~osi
  -0.2: ~otal, ~otre, ~ouce, ~oui_, ~oun, ~ount, ~padr, ~pel_, ~pho, ~pian, ~pok, ~quic, ~quis, ~rae_, ~rage
  -0.2: ~rama, ~raw_, ~razy, ~rew, ~rice, ~riva, ~rly, ~rly_, ~roo, ~rra_, ~rsey, ~run_, ~ryb, ~rybo, ~ryt
  -0.2: ~ryth, ~sap_, ~sema, ~sena, ~sey, ~sey_, ~sill, ~sob, ~sobr, ~soc, ~solo, ~spac, ~sser, ~ssi_, ~stia
  -0.2: ~stru, ~tamb, ~tem_, ~thd, ~tice, ~tier, ~tima, ~tma, ~tota, ~trav, ~trip, ~tty, ~tua, ~tual, ~twi
  -0.2: ~uck_, ~uded, ~ueva, ~uick, ~uld_, ~uoi_, ~vem, ~veni, ~veux, ~vici, ~ving, ~vreu, ~wea, ~wed_, ~were
  -0.2: ~wha, ~what, ~wing, ~winn, ~xpl, ~xpr, ~xpre, ~yon
  -0.29: (tables say none)
  -0.3: NAME le, NAME … com, NAME … de, NAME … he, NAME … la, NAME … number, NUMBER 2, NUMBER hr, NUMBER mins
  -0.3: NUMBER ou, NUMBER the, NUMBER velos, NUMBER your, NUMBER … away, NUMBER … c, NUMBER … me, a cambiar
  -0.3: a demain, a dios, a domicilio, a faire, a half, a las, a mon, a preguntar, a quien, a ride, a text
  -0.3: a used, a … 2, a … bici, a … c, a … fois, a … light, a … ma, a … mi, a … wheel, abajo, abajo |
  -0.3: abierto, abiertos |, about, about this, abt the, accepte de, achalez, acros-, across, adelante |
  -0.3: adjust, advan-, advance, after lunch, after … one, agreed … the, ah … c, ahi estare, ai les, ai … ma
  -0.3: aigui-, al nino, al rato, alcance, alcanzo, alertes |, all off, all … so, allo, alone, am about
  -0.3: am … but, am … getting, am … paying, amazi-, amazing, amazo-, amazon, amex, amex |, an … for, and it
  -0.3: and the, and … back, and … did, and … your, ando en, annee-, annees, annees NUMBER, annulee
  -0.3: annuler … abonnement, answer, antes de, antes … las, any further, any |, any … from, apology
  -0.3: appel … de, appele, apporte des, apporte … beignes, appt, apres la, apuntarme, aqui la
  -0.3: are … annoying, are … hiring, are … located, are … of, are … open, armar-, arme, arrete pu, arrib-
  -0.3: arriba, as is, asiento esta, asiento … muy, aslee-, asleep, at every, at … place, au gars, au … vous
  -0.3: auto |, autocollant, avec … chien, avez |, avion, axle, aye, back and, back … NUMBER, back … you
  -0.3: bag |, bagages, bangs, barato, basico |, basta con, batteries, bb, be gentle, beans, beard
  -0.3: before the, behin-, behind, beign-, beignes, betwe-, between, bici como, bici me, bici roja
  -0.3: bici vieja, bici … y, bien gracias, bien le, bike boxes, bike it, bike stop, blanco |, blessed
  -0.3: blue one, blue |, bomba, bonso-, bonsoir, both |, bottom bracket, brack-, bracket, brakes do
  -0.3: brakes … not, bring your, brise, btw, budge-, budget, buen fin, buen … de, build |, burnt, butt
  -0.3: c … combien, c … juste, ca en, ca roule, ca … combien, ca … dans, cadre est, call … the, call … when
  -0.3: calling my, calling you, calls, calor, camar-, camaras, cambiar de, came back, caminando |, camp
  -0.3: campana, can … check, can … lift, can … make, can … me, can … your, canad-, cancela la
  -0.3: cancele … cita, canceled, cancelen la, cara, carbono, cardb-, cardboard, cargo, carro, casi no
  -0.3: casserole, ce … NAME, cell est, cell … pas, cell … the, cerrado, cerrado |, changer … cassette
  -0.3: changiez, char, cheap-, checks, chem, cher pour, chere |, cheve-, chien est, chihu-, chihuahua
  -0.3: chose |, churc-, church, cita … el, clean, clock, clock on, coati-, coating, code … NUMBER
  -0.3: come today, come … of, comen-, coming to, comio, comme … vous, compra, compu-, confiance, confio en
  -0.3: confirmer, connaissez, contact i, contact me, corol-, corolla, could the, count, coupez … ca, cousins
  -0.3: covers, crack-, crank-, cranks, cream, creve, creve-, cuando quede, cuatr-, cuatro, cuenta, cultu-
  -0.3: culture, curb, cut |, cut … lock, d oeuvre, d … c, d … j, d … svp, danad-, dangereux, dans
  -0.3: dans NUMBER, dans le, dans … auto, dates, de dia, de frein, de mantenimiento, de mecanica, de prendre
  -0.3: de telephone, de velos, de … NAME, de … avant, de … donc, de … haha, de … j, de … papa, de … paso
  -0.3: de … pedales, de … pero, de … por, de … quiero, de … rodada, de … roue, dead end, debarquer
  -0.3: debarquez le, dejo de, dejo la, dejo … bici, delete freno, delete … no, deleted … message
  -0.3: demain matin, depar-, depot, des annees, des beignes, des photos, des … NUMBER, desar-, descuentos
  -0.3: desk, devolver, dia, diach-, diache, died, diffe-, diman-, dimanche, dinero de, direccion |
  -0.3: directions, directions |, dish, dit, dites que, dites … a, do NUMBER, do … brakes, do … need
  -0.3: done … NUMBER, dossier, down i, driveway, dropped off, du bureau, du cadre, du … est, during the
  -0.3: easter, ecoeu-, efect-, efectivo, el domingo, el gps, el mensaje, el resto, el sabado, el sillin
  -0.3: el taller, el ticket, el trabajo, el viernes, el … asi, el … con, el … en, el … la, el … lo
  -0.3: el … todavia, electriques, electriques |, eleva-, email … you, embal-, embar-, embarque, employe
  -0.3: en camino, en deux, en fin, en que, en titi, en vez, en … caja, en … merci, en … pour, encuentro
  -0.3: enfrente |, engagez, enlevez nous, enlevez … siege, enoug-, enough, enough … in, enough … me, enter-
  -0.3: entra, entra-, entreposage |, envoyer … promos, envoyer … rappels, envoyer … textos, envoyez … un
  -0.3: equipe |, era el, erreur … sur, error, es normal, es todo, escuela |, ese … de, eso no, eso … la
  -0.3: espag-, espagnol, est combien, est vous, est … encore, est … long, est … quelle, est … urgent, esta a
  -0.3: esta … alto, esta … de, esta … delete, esta … para, estare, et la, ete |, ete … par, etudiant |
  -0.3: even … it, evening, everyone |, exam, excus-, expres, extra, extrano, facture … la, faile-, failed
  -0.3: failed |, faites tu, faites … les, fancy, faudr-, faudrait, fav, favou-, fee |, file and, fin … mes
  -0.3: final |, financement, fini … velo, finis, first ride, fit … in, fits |, five, fix a, flat, flats |
  -0.3: floss-, fonct-, fonctionne, for 2, for bike, for his, for no, for today, for tuesday, for … min
  -0.3: for … so, forma-, found a, fourche |, fridg-, fridge, from NAME, from … file, from … lol, from … to
  -0.3: front, froze-, frozen, full of, funny, furna-, furnace, gator-, gatorskins, gel, genio-, genios
  -0.3: gentle, german, get … message, get … off, get … so, getting, give permission, glute-, gluten
  -0.3: gluten free, gmail |, gonfl-, gorra, grafigne, grandeur, greas-, grease, great now, grey, grips
  -0.3: groce-, gros |, gross-, grosse, grupo de, guind-, guinda, guy … the, guys … the, habite plus, had a
  -0.3: haga, hagalo, hagalo |, hagan, hall, happy new, hard |, has my, have enough, have … enough
  -0.3: have … own, he called, he knows, he … to, hello this, hello … is, her … the, hey i, hey it, hirin-
  -0.3: hiring, his … is, honestly, horqu-, horquilla, hours |, house |, how bad, husband |, hv, i feel
  -0.3: i getting, i hit, i owe, i put, i think, i |, i … been, i … leave, i … lost, i … more, i … my
  -0.3: i … nights, i … tell, i … twice, i … unsubscribed, i … would, ice cream, ice |, ici … le, idee pour
  -0.3: if … are, ig, il arrete, il manque, il … dans, il … faut, il … la, image-, imagen, imagen |
  -0.3: importe quand, impri-, in advance, in and, in person, in town, in … text, in … texts, inclu-
  -0.3: included |, incluido, incluses, incluye la, insid-, inside, into the, invite, invoice |, is just
  -0.3: is killing, is more, is out, is there, is … but, is … safe, is … that, is … too, is … worth
  -0.3: it before, it in, it rides, it safe, it will, it … down, it … in, it … still, it … under, it … wrong
  -0.3: items, items NUMBER, j autorise, j pensais, jacke-, jacket, jam, jare, je les, je mesure, je te
  -0.3: je … pus, jeu dans, jollo-, jollof, journee a, julio, just so, just … this, juste des, keep … texts
  -0.3: keepi-, keeping, kiddi-, kidding, kids bike, kids bikes, kindly |, l assistance, l auto, l essayer
  -0.3: l … des, l … est, l … laisse, la a, la app, la caja, la cle, la commande, la enlevez, la horquilla
  -0.3: la lumiere, la meteo, la moins, la nueva, la oferta, la otra, la pagina, la recoge, la rifa, la rue
  -0.3: la rueda, la saaq, la tienen, la … chere, la … jajaja, la … prochaine, la … quiero, la … roja
  -0.3: la … tiene, laid, laisse mon, lana, lared-, laredo, large, large |, last message, last nite, lasti-
  -0.3: lastime, lasts, lavada, law, le cadre, le fun, le lundi, le moyeu, le nom, le paiement, le paso
  -0.3: le pongan, le prix, le puede, le quiten, le ramasser, le … avec, le … las, le … sur, left … a, lente-
  -0.3: lentes, les enfants, les llevo, les petites, les … NUMBER, les … electriques, les … roues, les … sur
  -0.3: libras, libre, licencia, lift it, linea, link, list now, listen, llamada perdida, llameme, llamo |
  -0.3: llega |, llega-, llego el, llevarla, lo pienso, lo quiero, lo … me, logo |, loic, lol, long |
  -0.3: long … a, long … it, longer need, los … es, lost the, lost … key, lost … my, lube, lumieres, lunes y
  -0.3: m appeler, m … un, ma voisine, ma … sur, ma … va, magic-, maide-, maiden, main d, main … oeuvre
  -0.3: mains, mal la, maladie, mandando, mandaron, mande … a, mandele, mandeme la, manden … a
  -0.3: manden … mensaje, manejando, mange, map, maqui-, mari, marqueme, math, matte, matter, maxed
  -0.3: me mandaron, me on, me retire, me thanks, me you, me … day, me … list, me … loco, me … para
  -0.3: me … quand, me … thank, me … wrong, measu-, mecanica, mecanicien, mecanico, mecano, media, media-
  -0.3: mediu-, medium, meds, members, mensaje con, mensaje favor, mensaje you, mensaje … de
  -0.3: mensajes … ustedes, merci … vous, merit, mes … pago, message … c, message … est, message … in
  -0.3: message … l, message … pour, messages for, messe-, messenger, mesur-, mesure, meteo, meteo |
  -0.3: mettez le, mettez mon, mexic-, mexico, mi cel, mi esposa, mi perro, mi tarjeta, mi … que, mia es
  -0.3: might … late, min … you, minutes |, misma, mistake, mixed, moi plutot, moi … NUMBER, moi … quand
  -0.3: moins chere, mojar, moleste, mom, mom does, mom i, mom … not, mom … the, mon autre, mon cadenas
  -0.3: mon cadre, mon courriel, mon fils, mon … il, more time, more … for, more … on, more … to, more>stop
  -0.3: morni-, mosquitoes, most, mother in, mower, mr NAME, much … the, mucha-, muchacho, mural, my cousin
  -0.3: my desk, my frame, my laptop, my message, my roommate, my … and, my … back, my … call, my … when
  -0.3: my … yet, n … am, n … i, n … quand, nada … la, nail, nail trim, name from, name … on, names, nans
  -0.3: need … know, needs, needs the, nel, niaiseries, no abre, no alcanzo, no den, no firme, no offense
  -0.3: no one, no problem, no that, no you, no … NUMBER, no … but, no … deja, no … has, no … will, nobod-
  -0.3: nom sur, nomas … cadena, nombr-, nombre, nord, not going, not lift, not one, not paying, not sure
  -0.3: not with, not … air, not … i, not … with, noticed, noticias, notification, notifications stp, nous de
  -0.3: now you, nuevo, nuevo es, number it, number … have, numero svp, numero … mon, numero … telephone
  -0.3: oeuvr-, oeuvre, of parts, of … all, of … and, of … guys, ofertas, off no, off … put, off … so, offen-
  -0.3: offense, offense but, often … i, oil, ok if, okafor |, old frame, old … is, on it, on m, on our, on s
  -0.3: on there, on … back, on … call, on … day, on … en, once again, one can, one she, one … for
  -0.3: one … that, onlin-, online, openi-, options, orale pues, orden |, order, order the, ordered |
  -0.3: original |, oro, otez les, otra cosa, oubli-, ouch, ouch |, out a, out to, outside your, over … just
  -0.3: overh-, overhaul, owe, pa la, pad, pagin-, pagina, pago el, pago … resto, para los, para … viernes
  -0.3: parade, parele, paren el, paren … trabajo, parking in, parle a, parta-, partant, pas avant, pas cher
  -0.3: pas pret, pas … au, pas … les, pas … stop, pasar-, pasaron, path, peace, peace |, peint-
  -0.3: pense … vous, perdida, permis, permiso de, permission for, pero … a, pero … bien, petites
  -0.3: petites roues, peux … la, pharmacy, pienso y, pienso … le, pila |, pink, pis … le, pis … velo
  -0.3: plane |, please put, please tell, pleuv-, pleuvoir, plus … a, plus … vous, pneus |, political, pompe
  -0.3: ponganle, por mensaje, por un, por … telefono, porte bagages, postes, pour changer, pour confirmer
  -0.3: pour le, pour mon, pour parler, pour … fille, pour … pneus, pour … promo, pour … que, pourt-
  -0.3: pourtant, powde-, powder, pract-, pray, prends |, presentation, pressed, primo |, prior-, problem
  -0.3: prof, prome-, prometieron, promo est, pude … el, puedo ir, pulga-, pump, pus … de, put … new
  -0.3: que NAME, que ce, que … travaille, que … un, quebe-, quedamos, qui vous, quick-, quickly, quien lo
  -0.3: quiero el, quiero volver, quinc-, quinceanera, quiteme, quitte le, quiz, quoi, rabais etudiant
  -0.3: raccr-, raccroche, racin-, racing, raffle |, raini-, raining, ramasser, ramasser le, ramen-, ramene
  -0.3: raspo-, rayos, really do, really … not, rear end, rear … feels, recevoir … message, recibir … avisos
  -0.3: recipe, recoge, recogerla, recojo, recordatorios por, recu un, refil-, refill, regalo de, registro
  -0.3: rejoindre, rembourse, removed me, renou-, renta, rentan, reparer, repet-, replace the, reply needed
  -0.3: reply stop, reply … the, reporte, responde, respondi, reste, resto, resto |, retard |, retiriez
  -0.3: reuss-, reussi, revisar, revoc-, revoco, ride, rifa, right … is, rite, roja |, roues |, rouler avec
  -0.3: runni-, running, saaq, sacaron, saco, sacre-, sacrez, said … but, salgan, salgo a, salgo … las
  -0.3: saludeme, saludeme a, sauve-, sauvez, says i, says … are, scell-, scellant, schwi-, schwinn
  -0.3: screaming, se salio, se … como, searc-, seat off, seats, see the, see |, see … at, semaines |
  -0.3: semana no, senio-, senior, sent it, sent me, serai … a, seria, serial … is, service … the, share
  -0.3: she gave, shop … NUMBER, shutt-, shuttle, si, siempre |, silencieux, silent, since, sip, siri
  -0.3: size NUMBER, size |, skipp-, sleep, sleep-, slipping, smell, so tired, so … it, so … will
  -0.3: someone … the, son numero, soon, sorti-, soude-, souli-, souliers, sounds good, spark-, sparkles
  -0.3: special, spell-, spelled, spoke, spoke |, spring tune, standing, start |, status, still there
  -0.3: still … me, still … number, stop if, stop taking, stop this, stop using, stop … j, stop … please
  -0.3: stop … with, stopping |, storage fee, storage … i, strol-, suben, submi-, submit, subscribe me
  -0.3: suelto, suit, sujet, supposed, supposed to, sur l, sur … velos, sweet-, sweets, tacos |, take this
  -0.3: tall, talla |, tapao, te … la, team, tell … it, ten, tengo … en, tercer, text in, text to, text … if
  -0.3: texte … que, texter … moi, textiez, texting i, texting this, texto a, texto … no, texts>texts
  -0.3: texts>wrong, thai, thank … so, that would, that … meant, the bag, the bar, the bottom, the clock
  -0.3: the color, the coupon, the drop, the front, the giant, the gym, the left, the lights, the logo
  -0.3: the other, the paint, the parade, the place, the post, the recipe, the spring, the stickers
  -0.3: the storage, the surly, the survey, the trail, the van, the … basket, the … date, the … did
  -0.3: the … fell, the … guy, the … home, the … honestly, the … might, the … over, the … owner, the … pads
  -0.3: the … pic, the … say, the … side, the … size, the … still, the … store, the … wheels, their
  -0.3: there … a, they say, thief, thing … the, things |, think the, third, this old, this … since
  -0.3: three weeks, throw-, throwing, thumb-, thumbs, thyro-, thyroid, tiene … de, tienes, til NUMBER
  -0.3: till the, time do, tire |, tirela, tirela |, titi, to confirm, to him, to lose, to them, to update
  -0.3: to … family, toile-, tomorrow i, town, trabajan, traff-, traffic, trail, train-, trato, travail
  -0.3: travailler a, travailler … NUMBER, tread, trial, tricy-, tricycle, trike, trois semaines, trop petit
  -0.3: truck, tu … enlever, tub, tubes |, turn the, tutoy-, ubicacion, un appel, un carro, un … d, un … le
  -0.3: una semana, una … mas, under … name, une note, up to, use it, use your, used one, usted es, va passer
  -0.3: va … le, valve, vamos, vas, velo merci, velos d, velos electriques, vends, vengo, veut pu, veux pas
  -0.3: veux … au, veux … vous, vez de, vi … mensaje, vibrating, vidrio, vidrios, viejo, viens chercher
  -0.3: vineg-, vinegar, vos … aussi, votre, votre employe, votre … mais, voudrais … vous, vous c
  -0.3: vous envoie, vous qui, vous … textiez, voy por, voy … ella, want … tires, wants … know, was … in
  -0.3: was … it, watch-, watching, water, we stop, wednesday |, went … my, were good, what are, what brand
  -0.3: what do, wheel, which one, who removed, why the, wide, will leave, will tell, will … a, will … for
  -0.3: will … take, with, wobble, won the, work nights, work … the, would a, would i, would not, would … do
  -0.3: would … give, would … on, would … take, wrong day, y … des, y … du, y … you, yello-, yellow, yes |
  -0.3: yes … texts, yo … firme, yo … que, you NUMBER, you a, you hiring, you llego, you located, you mean
  -0.3: you see, you ship, you so, you tiene, you … and, you … bikes, you … by, you … can, you … if
  -0.3: you … make, you … put, you … so, you … su, you … texted, you … up, your account, your spam
  -0.3: your … before, your … card, your … for, your … has, youtube, | abren, | achalez, | approved, | aye
  -0.3: | best, | bless, | block, | card, | cessez, | day, | dead, | desole, | esa, | her, | lequel, | list
  -0.3: | nel, | ni, | ouch, | ouvert, | over, | perdu, | picked, | quedo, | remettez, | rentan, | repondez
  -0.3: | revoco, | sacame, | sacrez, | saludeme, | saqueme, | saved, | saw, | scuse, | serial, | si
  -0.3: | supprimer, | tienes, | unsubscribed, | unsubscribing, | virement, | was, | … accidentally
  -0.3: | … account, | … acuerdo, | … ahead, | … asiento, | … automated, | … autorise, | … autorizo, | … away
  -0.3: | … caro, | … charged, | … compro, | … drop, | … employe, | … english, | … era, | … error, | … estoy
  -0.3: | … found, | … garantie, | … hablar, | … journee, | … light, | … llamada, | … make, | … makes
  -0.3: | … manda, | … marketing, | … mesure, | … named, | … necesito, | … noise, | … nombre, | … o, | … open
  -0.3: | … otro, | … payment, | … petit, | … peut, | … prend, | … presse, | … quitan, | … quito, | … retiro
  -0.3: | … rides, | … rush, | … seat, | … survey, | … they, | … veux, | … whoever, ~_apr, ~_aye, ~_bc, ~_bet
  -0.3: ~_buc, ~_buy, ~_cui, ~_dec, ~_dir, ~_efe, ~_fer, ~_fig, ~_fu, ~_go, ~_ha, ~_hap, ~_has, ~_hom, ~_hot
  -0.3: ~_jou, ~_loc, ~_lol, ~_lub, ~_mae, ~_man, ~_maq, ~_met, ~_neg, ~_nob, ~_nov, ~_oc, ~_oil, ~_oui
  -0.3: ~_pea, ~_pum, ~_seu, ~_si_, ~_sid, ~_sy, ~_thr, ~_unt, ~abi, ~abri, ~acho, ~acy, ~afi, ~ago_, ~agre
  -0.3: ~air, ~aja_, ~andl, ~ansf, ~anta, ~appy, ~apr, ~arla, ~asa_, ~asar, ~aso_, ~aten, ~atsa, ~ave, ~ave_
  -0.3: ~avez, ~ayo_, ~base, ~behi, ~bell, ~bet, ~betw, ~bia_, ~bris, ~brou, ~buck, ~buy, ~cabe, ~cama, ~cent
  -0.3: ~choc, ~chur, ~cial, ~cide, ~cin, ~ckl, ~crev, ~culp, ~cum, ~daro, ~deo, ~depo, ~des_, ~desk, ~deux
  -0.3: ~devi, ~died, ~dima, ~dium, ~doct, ~draw, ~eace, ~eape, ~ebec, ~ediu, ~efec, ~egro, ~ehi, ~ehin
  -0.3: ~eigh, ~eign, ~eir_, ~ela, ~elve, ~emas, ~emie, ~empl, ~empt, ~ena, ~ense, ~enta, ~eon, ~epla, ~erco
  -0.3: ~erv, ~esk, ~esk_, ~estl, ~eter, ~ethe, ~etwe, ~evis, ~fast, ~fic_, ~fica, ~fici, ~fir, ~fron, ~gere
  -0.3: ~glis, ~gre, ~gro_, ~habi, ~hap, ~hat, ~heir, ~hell, ~hift, ~hird, ~hurc, ~ia_, ~iale, ~iat, ~ich_
  -0.3: ~idg, ~idge, ~ill_, ~inea, ~ink_, ~ipt, ~iso_, ~ith_, ~its, ~ivar, ~izar, ~know, ~lanc, ~law_, ~lem_
  -0.3: ~lida, ~lise, ~ller, ~loa, ~lol, ~lol_, ~lone, ~loor, ~made, ~mae, ~maq, ~maqu, ~mat, ~mbio, ~med
  -0.3: ~mee, ~mid, ~mom_, ~morn, ~nac, ~negr, ~ngle, ~nis_, ~nit, ~nit_, ~nner, ~nno, ~nob, ~nobo, ~nomb
  -0.3: ~noug, ~nsf, ~nsfe, ~nsoi, ~nten, ~ntis, ~ntro, ~nty_, ~nvia, ~oat_, ~obod, ~occ, ~odr, ~oger, ~ogn
  -0.3: ~ome, ~omie, ~onit, ~onli, ~oper, ~oppi, ~or_, ~osed, ~osit, ~otic, ~oug, ~ouge, ~oup_, ~owe_, ~pagi
  -0.3: ~par_, ~paye, ~peac, ~pia, ~pouv, ~ppri, ~pres, ~pum, ~pump, ~quea, ~queb, ~quie, ~raff, ~ras, ~raw
  -0.3: ~rega, ~rera, ~rez_, ~ridg, ~rio, ~rm_, ~rmat, ~rode, ~rol, ~rose, ~ruck, ~runn, ~sai, ~seul, ~sfe
  -0.3: ~sfer, ~shif, ~smi, ~sup, ~swea, ~tal_, ~teng, ~that, ~thei, ~thir, ~thr, ~tol, ~trad, ~traf, ~tret
  -0.3: ~troi, ~true, ~tsa, ~tsap, ~tte_, ~tu_, ~twee, ~uble, ~ucho, ~uden, ~udo, ~uea, ~ueb, ~uebe, ~uem
  -0.3: ~ueme, ~uic, ~ull, ~ulp, ~un_, ~unt, ~votr, ~vrez, ~vri, ~wate, ~we_, ~ween, ~wers, ~xcus, ~yan, ~yeu
  -0.3: ~yuda, ~zy_
  -0.4: 2 cm, 2 minutes, NAME coutu, NAME m, NAME … my, NUMBER bucks, NUMBER ca, NUMBER days, NUMBER inch
  -0.4: NUMBER km, NUMBER lbs, NUMBER messages, NUMBER minutes, NUMBER stars, NUMBER what, NUMBER y
  -0.4: NUMBER … is, NUMBER … plus, NUMBER … think, NUMBER … to, NUMBER … too, NUMBER … update, a arreglar
  -0.4: a bag, a beer, a better, a clous, a disque, a du, a gauche, a hablar, a midi, a pagar, a vole
  -0.4: a … apres, a … du, a … text, a … une, abeg, abiertos, about to, about … bill, about … wheel, abre
  -0.4: abren |, accou-, achalent, add a, add … back, adent-, adentro, ado, after hours, after this, again i
  -0.4: aguan-, ah |, ai ete, ai parle, ai quitte, ai … tout, alegr-, algo, all our, allo c, allo … est
  -0.4: already texted, alto el, am bringing, am moving, am … for, am … now, amari-, amarilla, an end
  -0.4: and keep, and leave, and look, and now, and tired, and … at, and … kids, and … you, annulez le
  -0.4: anos que, antes, anunc-, apres … job, apunt-, are closed, are too, are we, are … so, aroun-, around
  -0.4: arreglan, arrete tu, arretez donc, arrivee, arrivee |, asi … la, asiento de, asiento … me, assist
  -0.4: assistance, at … NUMBER, at … do, atien-, atienden, attends |, au bureau, au gerant, au printemps
  -0.4: aunt, autis-, autocollants, autocollants |, aux alertes, avait dit, avec la, avez texte, avez … des
  -0.4: avez … un, avisar |, aviso de, avisos me, back … is, baja … asiento, bars |, bas, basico, bc, bcos
  -0.4: be honest, beate-, beater, beer |, believing, besoin … rappels, best shop, bici … por, bicis |
  -0.4: bien la, bienvenue, bigge-, bigger, bike outside, bikes in, bill |, biscuit, biscuits, bitte-, bless
  -0.4: blond-, blonde, bluet-, bluetooth, bon de, bon … commande, bonito, book a, borro … mensaje
  -0.4: bother with, bother … the, bride-, broma, bruit a, bucks, busy |, butte-, butter, butter |, buy, c
  -0.4: c pour, c … celui, c … moi, c … regle, c … sa, ca le, ca … dit, calco-, call from, call this
  -0.4: called the, calling me, came by, caminando, caminar, camino |, can hear, can make, can … find
  -0.4: can … leave, can … look, can … pay, can … take, canadian, cancel … NUMBER, cancelen mi, capte
  -0.4: card from, card … you, carpe-, carpet, carrera, carrera |, casques |, cassette |, cel no, cell … ma
  -0.4: cell … mon, celular de, ceux, chaine |, changez la, chaque … je, chara-, charger, checking
  -0.4: cherche un, chica |, chick-, chicken, child-, chill-, cinta, cita para, clipl-, clipless, cloche
  -0.4: close on, close |, clous |, cm |, cobro, color |, colors, come get, comma, comme … neuf
  -0.4: comment … fait, commuting, compl-, complet |, compre en, compris … message, compteur, con … mismo
  -0.4: conec-, conecta, confio, conmigo |, consens, contact … the, contactos |, copy, corte, cosa, cost |
  -0.4: costc-, costco, coupez le, court-, courte, coutu, cover-, crack |, crash, crazy |, credit du, crie
  -0.4: cross my, crv, cualquier cosa, cuanto era, cuanto |, curious, custom, d attendre, d entreposage
  -0.4: d … avant, dac, dac |, danke, day off, de 2, de bebe, de cel, de dimanche, de le, de otro, de photos
  -0.4: de precios, de … cliente, de … deranger, de … journee, de … nina, de … todo, dead … me, decide
  -0.4: declined, deja |, deje |, delete candado, delivery |, demasiado, derangez, derec-, desde que
  -0.4: desinscrit, detengan, devant |, did … message, difference between, dijo que, dile, dinner |, dinos-
  -0.4: dio … el, dishe-, dishes, disre-, disregard, do if, do … bring, do … get, do … opt, do … replace
  -0.4: do … wish, does the, domingo |, dona, dona NAME, donut-, donuts, draw, dress, du NUMBER, du bruit
  -0.4: du club, du service, dura, duria-, durian, eaten, efectivo |, effaciez, eje, el cable, el cuadro
  -0.4: el eje, el mostrador, el recibo, el timbre, el total, el … cuando, el … viejo, elle |, email is
  -0.4: email … the, en dos, en espanol, en linea, en … bolsa, en … deux, en … mostrador, en … noche, encim-
  -0.4: encima, end … day, end … lose, end … rental, enfants |, enfin, enfin |, engag-, engli-, english
  -0.4: enlevez ca, enlevez l, enlevez … nom, enough … for, entendido, entretien |, equivocaste de
  -0.4: erreur NUMBER, error NUMBER, es alto, es eso, es lo, es usted, es … mismo, esa … es, escap-, escape
  -0.4: escuc-, espal-, espalda, esperando, esperar, esqui-, esquina, essayer, est celui, est passe
  -0.4: est regle, est revenu, est sa, est … fini, est … l, estoy interesado, estoy … el, et enlevez, et j
  -0.4: et … l, etait pret, etiqu-, etoiles |, event-, excellent, exemp-, exemple, extra-, facture … courriel
  -0.4: faire expres, fais affaire, farew-, farewell, farm, fathe-, father, feeli-, feelings, feels lose
  -0.4: femme, fenders |, fermez, figur-, fils … a, first … in, fitting, flip phone, flood-, flooding, floor
  -0.4: for, for some, for … my, for … sister, found, found one, fr |, frame |, frame … i, free |, frein a
  -0.4: freno |, from a, from … account, from … number, from … system, fyi |, galer-, galerie, galerie |
  -0.4: game, garantia, garba-, garbage, gars qui, gave … this, get paid, get text, getting a, got … spare
  -0.4: gracias … avisar, gracias … dios, grandpa, great … you, grooming, group rides, guant-, guantes
  -0.4: gustan los, guy is, hable con, hacke-, hair |, half of, hand, hange-, hanger, hard, has the, hate |
  -0.4: have a, have any, have sent, have told, have … call, have … had, hay prisa, headl-, headlight, heure-
  -0.4: hi there, his name, his … please, hmm |, homew-, homework, honda, hopel-, hopeless, hor, hospital |
  -0.4: how far, how … ahead, how … miles, how … your, hoy no, i called, i dropped, i forgot, i only, i paid
  -0.4: i … bringing, i … but, i … cancel, i … moving, i … paid, i … said, i … sent, i … texted, i … texting
  -0.4: i … that, i … those, i … tomorrow, i … trying, if my, ignore … last, igual-, igualmente, il, il reste
  -0.4: il … de, il … je, in at, in … bag, inch |, included, inclut, inici-, is best, is coming, is under
  -0.4: is … difference, is … lot, is … now, is … off, is … sorry, is … time, is … what, it NUMBER, it as
  -0.4: it does, it fit, it has, it … at, it … be, it … the, itemi-, itemized, itsel-, itself, j arrete
  -0.4: j … a, j … ete, j … quitte, jamais ete, je consens, je dois, je finis, je laisse, je voulais
  -0.4: je … affaire, je … chercher, je … des, je … retire, jeu, jours, jusqu-, just get, just quit
  -0.4: just … my, keeping the, kid … not, kiss, kitch-, kitchen, kits, kk, km |, knees, know, know … are
  -0.4: l air, l estime, l ete, l … svp, la cadena, la cassette, la cita, la couleur, la difference, la e
  -0.4: la esquina, la fourche, la galerie, la hora, la journee, la llanta, la photo, la renta, la vente
  -0.4: la … azul, la … bonne, la … c, la … como, la … o, ladde-, ladder, lah |, laissez le, las dos
  -0.4: las … delete, las … que, le coupon, le debo, le doy, le frein, le guidon, le manden, le mando
  -0.4: le vieux, le … arrete, le … qui, le … se, le … una, leave … bike, les freins, les gants, les vieux
  -0.4: les … sont, les … stp, les … vous, letra-, letras, lids, like NUMBER, like it, like my, linea |
  -0.4: link no, list … a, lista o, lista … precios, lista … recoger, liste des, liste noire, liste … prix
  -0.4: lleve, llevo, llevo dos, lo que, lo … que, lo … y, loane-, loaner, location |, logo, lol mais
  -0.4: looked at, looking |, looking … the, los lunes, los … delete, los … estan, lost all, love … guys
  -0.4: loves, lunch |, lunch-, luz de, ma … veut, madam, mais … vous, malade, manag-, manager |, mandarme
  -0.4: mandarme … mensajes, mando a, many miles, mari … est, mas … que, mauvais destinataire, mauvais pneu
  -0.4: may i, me NUMBER, me aviso, me deja, me dit, me do, me first, me if, me marque, me that
  -0.4: me … everything, me … mal, me … message, me … of, me … please, me>want, mean |, meat, medid-, medio-
  -0.4: mediodia, mediodia |, meeting, mejor … la, mensaje … llego, mensajes you, merci j, merge, mess
  -0.4: messages so, mi, mi casa, mi hermano, mi … tambien, mia |, might be, mine is, mins, mint, missi-
  -0.4: mode, modele |, moi au, moi … le, moi … par, moins cher, mon bike, mon rendez, mon stop, mon voisin
  -0.4: mon … arrete, mon … va, mon … veut, monday, money back, more … please, more … that, morning is, mort
  -0.4: mort |, mow, mujer, musta-, mustache, muy, muy alto, my calendar, my friend, my membership
  -0.4: my personal, my subscription, my … NAME, my … now, my … ready, n … veux, name off, nap, ne … envoyez
  -0.4: necesita, neede-, needed, never … for, never … my, never … you, new job, new … on, nice … you, nicke-
  -0.4: nickel, nite |, nitid-, nitido, no conozco, no quiere, no uso, no … interesado, no … todavia
  -0.4: no … uso, noire, not again, not cut, not open, not read, not replace, not wish, not … how
  -0.4: not … riding, not … well, nous … la, now do, now … get, nugge-, nugget, number but, number by
  -0.4: numero n, numero … de, numero … este, o el, o hay, of day, of … week, off if, off notifications, ojos
  -0.4: ok go, ok … gracias, ok … not, old … off, old … with, olvide, on labor, on that, on … did, on … frame
  -0.4: on … it, on … morning, on … pour, on … ticket, on … tu, on … une, on … until, on … website, one do
  -0.4: one of, one please, only … to, open … labor, opte, order number, ordered, ordering, origi-, original
  -0.4: otro cel, out already, ouvert, ouvri-, ouvrir, over my, over … phone, overn-, overnight, pagina |
  -0.4: pago en, pain … is, paint |, panier |, par, par une, para las, para recoger, para … rechinar
  -0.4: para … sabado, paras, parcel, parking lot, parking |, parro-, parrot, pas … grincer, pas … par
  -0.4: pas … svp, pas … telephone, pas … votre, paso el, passa-, passc-, passcode, passe, paste-, pastel
  -0.4: patch-, patches, paying |, payme-, payment, pdf, pedale, pendi-, pendiente, pendiente |, pensais
  -0.4: perdone, pesam-, pesame, peso, petit |, peux … arreter, phone … i, phone … on, pictures … this
  -0.4: piece |, pierdan mi, pierdan … numero, pis la, plaint, plann-, planning, plate, please add
  -0.4: please note, please reply, pluie |, plus de, plus du, plus proche, plutot |, pneus a, pneus … clous
  -0.4: policia, por avisar, por … le, portavasos, post, posted, pot, pour rien, pour … fete, pour … la
  -0.4: pour … mise, pour … rappel, pouvez … ecrire, preferiria que, preferiria … no, prend tu, prend … un
  -0.4: prete, printemps, pro, probably |, pront-, pronto, propre, puede ser, puerta |, puse, put it, quand y
  -0.4: que dia, que sea, que … eso, que … hay, que … recomienda, que … you, quebec, quel nom, qui va
  -0.4: qui … ecris, quien la, quiere, quiero los, quiero … gracias, quit bugging, quitan de, quitele, quits
  -0.4: quoi votre, race, rang, rato |, rattles, rayon, rayon-, razon, readi-, reading, rechinar |
  -0.4: recibirlos, reess-, remot-, remote, remueva, renov-, rentre, reparacion |, replace, reported, resen-
  -0.4: revenu, revoke my, rice, riding it, right now, road, rodada |, roses, roti, roule comme, roule-
  -0.4: saddle |, said … could, said … would, salio |, same to, same … you, sans faire, sans … expres
  -0.4: saturdays, sauce, saw your, say NUMBER, says you, scares, scratch, scuse, se apaga, se … au
  -0.4: se … baja, se … borro, seaso-, segunda, seguridad, sell it, selle-, seller, semai-, semaine
  -0.4: send pics, send … text, sepa, serai la, serious |, servicio |, serving, sew, shaki-, shaking, shamp-
  -0.4: shampoo, she … you, shifting is, ship it, shirt-, shirts, shld, shopp-, shopping, si por, si … favor
  -0.4: si … seguir, sick and, sick … tired, silli-, sillin, singi-, singing, siri send, sirve |, slip, slot
  -0.4: slow |, small |, smoot-, smooth, so happy, so … NUMBER, soeur … elle, soin, solit-, solito, solito |
  -0.4: solo queria, sonnez, sont tu, sorpresa |, sort, soumission |, soy … la, specialized, specs, spoke-
  -0.4: spokes, sprin-, spring, stars, steer-, steerer, still … it, stop au, stop charging, stop is
  -0.4: stop payment, stop riding, stop … work, stora-, storage, street |, stric-, strict, student i
  -0.4: student … would, su … gracias, suave-, subid-, subida, subscription, succu-, succursale, sugar
  -0.4: suis … du, suis … retard, supprimez le, supprimez … ligne, sur facebook, surly, surna-, surname
  -0.4: take off, take … old, tanti-, tantito, tap, tape |, tardecito, tell them, tenem-, tenemos, tener
  -0.4: tente … de, test ride, text says, text than, text … in, texta-, texte-, texting … number, texto est
  -0.4: texto … por, textos y, textos … que, texts … for, texts … now, that price, that … a, that … was
  -0.4: the account, the big, the build, the car, the deluxe, the difference, the hall, the kids, the light
  -0.4: the little, the lock, the manager, the mess, the pot, the rental, the steerer, the store, the tire
  -0.4: the total, the unsubscribe, the upgrade, the whole, the … account, the … address, the … after
  -0.4: the … and, the … between, the … class, the … haha, the … he, the … helmet, the … how, the … keep
  -0.4: the … lock, the … machine, the … removed, the … team, the … trek, the … yet, them and, them for
  -0.4: them to, then i, there i, things to, think is, think … best, thinking of, this texting, this … with
  -0.4: throa-, throat, thru, thursday |, tienen en, time for, to book, to make, to |, to … a, to … but
  -0.4: to … for, to … husband, to … sorry, toast, today i, todo gracias, tonde-, tonight |, torti-
  -0.4: tortillas, tour de, tow, track-, tracking, traig-, training wheels, traje, traje la, tren, trouble |
  -0.4: trouve la, trouve pas, true, try, tu, tu une, tubeless |, turn left, turn … notifications, turns
  -0.4: turns out, ty, un gros, un rappel, un … dans, un … delete, un … les, una cita, una … para, una … por
  -0.4: una … que, unas, une job, une photo, until … call, up and, up at, up … you, update it, urgente
  -0.4: ursel-, urself, us |, used |, va arreter, velo pour, velos en, vend, vendo, venir |, venmo |, verde |
  -0.4: vert |, vieja you, viene-, vienen, vino, voici le, voisine, volvio, volvio a, votre part, vous la
  -0.4: vous que, vuela, walke-, walking, was done, was it, was so, we … not, website is, well |, well … the
  -0.4: what a, what about, what year, what … my, what … would, whatsapp, when, when do, when does, when it
  -0.4: when |, when … have, when … my, wheth-, whether, who wants, who … just, wicke-, wicked, will bring
  -0.4: will … on, with … derailleur, with … do, with … so, without me, wizard, work |, worry about
  -0.4: would … NUMBER, would … a, wow, wrong chat, wrong … mine, wrong … my, y ahora, y voy, y … la
  -0.4: y … plus, y … voy, yo los, yo nunca, yo |, you after, you casi, you do, you install, you look
  -0.4: you message, you order, you pick, you this, you when, you … after, you … here, you … never
  -0.4: you … open, you … pague, you … sending, you … wrong, your call, your card, your newsletter
  -0.4: your parking, your … do, your … folder, your … got, your … lot, your … off, your … said, your … text
  -0.4: youtu-, yup, z, zelle, zelle |, | abeg, | asi, | assez, | black, | comme, | dac, | dad, | de
  -0.4: | demasiado, | detengan, | dile, | dites, | excelente, | fui, | god, | great, | helmet, | just
  -0.4: | kick, | kk, | left, | look, | manana, | may, | mensaje, | necesito, | nitido, | nunca, | option
  -0.4: | papa, | perdone, | por, | pu, | quand, | quita, | quitame, | quitele, | salgo, | se, | so
  -0.4: | solicito, | there, | three, | traje, | tres, | tubeless, | wheres, | wicked, | wow, | … always
  -0.4: | … baja, | … bless, | … boss, | … bruit, | … cable, | … casi, | … chaine, | … chien, | … consens
  -0.4: | … couleur, | … crying, | … destinataire, | … don, | … espero, | … far, | … fell, | … freins
  -0.4: | … grave, | … habite, | … hay, | … hurry, | … llegue, | … love, | … luz, | … night, | … note
  -0.4: | … one, | … problem, | … que, | … ride, | … say, | … semana, | … serai, | … shifting, | … stars
  -0.4: | … tantito, | … unos, | … unsubscribed, ~_awa, ~_bac, ~_bon, ~_bro, ~_bui, ~_c_, ~_dan, ~_dom, ~_eta
  -0.4: ~_fai, ~_fem, ~_gat, ~_hac, ~_hat, ~_il_, ~_ins, ~_lig, ~_lim, ~_llo, ~_ma, ~_mad, ~_mi_, ~_min
  -0.4: ~_moy, ~_muc, ~_muy, ~_nam, ~_ori, ~_ov, ~_ove, ~_pap, ~_pla, ~_pog, ~_pul, ~_ric, ~_sco, ~_sen, ~_sk
  -0.4: ~_soo, ~_spr, ~_ter, ~_th, ~_tro, ~_tu_, ~_ty, ~_ty_, ~_ut, ~_uti, ~_val, ~_vin, ~_vot, ~_wei, ~_why
  -0.4: ~_wow, ~_zel, ~abou, ~ace_, ~acki, ~acy_, ~afa, ~aide, ~akes, ~alem, ~allo, ~amb, ~ampo, ~anag, ~andi
  -0.4: ~anun, ~app, ~arac, ~arca, ~ared, ~arid, ~arou, ~arqu, ~as_, ~ay_, ~aye_, ~aym, ~ayme, ~bec_, ~bien
  -0.4: ~blie, ~blon, ~boi, ~bui, ~buil, ~buy_, ~cam, ~car_, ~ccou, ~ce_, ~ced, ~cke, ~clus, ~copi, ~crew
  -0.4: ~ctiv, ~damo, ~dant, ~deso, ~dice, ~die, ~diu, ~dos_, ~eadi, ~eau_, ~eboo, ~ech, ~ect_, ~eded, ~eede
  -0.4: ~eeds, ~eepi, ~eer_, ~ello, ~emba, ~enc, ~engl, ~eni, ~enve, ~epin, ~erne, ~euv, ~exa, ~eye, ~fath
  -0.4: ~fell, ~fem, ~femm, ~fer_, ~fie, ~fle_, ~foun, ~glov, ~gnal, ~gras, ~gure, ~har_, ~hate, ~hau, ~hind
  -0.4: ~hoc, ~hows, ~hru, ~hru_, ~ht_, ~ica, ~idad, ~idi, ~ido_, ~ieg, ~ierr, ~iert, ~ieta, ~iev, ~ifie
  -0.4: ~igin, ~igui, ~ijo, ~ina_, ~incl, ~inet, ~io_, ~ios, ~ippi, ~iro, ~isin, ~iter, ~ivo, ~jusq, ~lai
  -0.4: ~las_, ~lat_, ~leb, ~levo, ~lie_, ~lier, ~lish, ~llas, ~lond, ~lta, ~lts, ~lts_, ~mach, ~mara, ~moc
  -0.4: ~mos, ~mot, ~moun, ~moy, ~moye, ~muc, ~much, ~muy, ~muy_, ~nadi, ~new_, ~ngli, ~nie, ~nig, ~nigh
  -0.4: ~nny_, ~ntia, ~ntre, ~nu_, ~nver, ~oane, ~oba, ~obra, ~oing, ~ojo_, ~olin, ~omes, ~ondi, ~ons_, ~onto
  -0.4: ~orag, ~orig, ~orq, ~orqu, ~otto, ~oui, ~ous_, ~ouse, ~oye_, ~pap, ~paym, ~pee, ~pil, ~pir, ~pire
  -0.4: ~plat, ~pog, ~pone, ~ppy_, ~pul, ~puse, ~quoi, ~rag, ~ram, ~rath, ~rato, ~rav, ~reac, ~reem, ~ren
  -0.4: ~repo, ~reto, ~rian, ~rigi, ~ring, ~ro_, ~ror, ~ror_, ~ross, ~rrar, ~rror, ~ruin, ~rut, ~rve_, ~saf
  -0.4: ~sar, ~sew, ~shar, ~shes, ~slot, ~soe, ~soo, ~soon, ~spr, ~spri, ~stem, ~swi, ~tait, ~tch, ~ted_
  -0.4: ~ten_, ~teni, ~tera, ~the, ~thru, ~tig, ~tite, ~toma, ~tora, ~town, ~uevo, ~uf_, ~uge_, ~uild, ~uma
  -0.4: ~und, ~unk, ~unny, ~uno_, ~uoi, ~ups, ~uran, ~urb_, ~urio, ~urt_, ~usu, ~utes, ~uvi, ~veci, ~vell
  -0.4: ~velo, ~veri, ~vers, ~vien, ~vo_, ~wei, ~wes, ~whe, ~why, ~wow, ~wow_, ~yme, ~ymen, ~yout
  -0.5: 2 jours, 2 … is, 3rd, NAME andre, NAME el, NAME je, NAME vous, NUMBER n, NUMBER pas, NUMBER quid
  -0.5: a bicycle, a good, a look, a mes, a note, a partir, a picture, a salir, a stop, a surprise
  -0.5: a … esposa, a … fix, a … j, a … porte, a … ride, a … texter, a … thing, a … yo, able, able to, abonn-
  -0.5: abonnement bixi, abord, abord |, about sales, accepte … recevoir, accident can, accident … you
  -0.5: accor-, accord, actua-, adapt-, address |, after you, age, agreement, agreg-, aguante, ahi nos
  -0.5: ahi … vemos, ahorita … puedo, ai le, ai une, ai … ca, ai … vos, alerts for, all set, all … you
  -0.5: almor-, almorzar, alr |, also |, am all, am back, am fine, am not, am outside, am … is, am … set
  -0.5: am … who, amen, an … or, and get, and thank, and … NUMBER, and … it, and … one, and … to, and … up
  -0.5: angry>law, ans … il, anulen, any, any update, anymore |, apolo-, appareil, appro-, approved |
  -0.5: apres le, aprie-, are … up, arman, arrete en, arreter chez, arreter … la, asked … about, asking … my
  -0.5: at me, attendre |, au coin, au dossier, au magasin, au stop, automatic, autorice, autorise pas
  -0.5: autorizo, avant de, avec … autres, avez envoyez, avez … le, avisarme, away for, ayer, ayuda-
  -0.5: back from, back on, back … the, baja por, bank, barri-, barrio, barrio |, be contacted, bebe |, bed
  -0.5: belle |, belongs … my, bendi-, besoin … facture, between … and, bici … lista, bici … me, biere, bike
  -0.5: bike and, bike from, bike on, bike ready, bille-, bixi, bolsa |, bonne st, bonne … la, bottle cage
  -0.5: boutt-, boutte, boy, broke |, broken |, brother in, brother … law, brule, bueno-, buenos, buenos dias
  -0.5: buggi-, bugging, but … bike, c … ok, c … ou, c … tout, ca se, ca … deux, ca … va, cable |, cables |
  -0.5: cadenas … vous, cage, caja |, call … about, calle, camino, camion, can use, can … add, can … give
  -0.5: can … help, can … mauvais, can … text, cancelle, candado de, capable de, card for, carre-, carres
  -0.5: casco |, ce … j, cerca |, certa-, change the, charging, cheap |, chees-, cheese, cherchez vous
  -0.5: click |, cobraron, coffee |, cold |, color-, com |, come … instead, comer, commerce, commi-
  -0.5: committee, compran, compran … usadas, con todo, conduisant, connais personne, connais … NAME
  -0.5: consegui |, contact … on, contacted, corre-, courriels, cousin, creo … me, crew, croch-, cryin-
  -0.5: crying, cuadr-, cuadro, cual, cualq-, cualquier, d abord, d enlever, d … le, de adelante, de atras
  -0.5: de debarquer, de el, de esa, de jour, de pedaler, de place, de quelqu, de suivi, de talla, de … part
  -0.5: de … rueda, debarquer |, decid-, demande, demande le, dentist, dentista, deranger mais, derecha
  -0.5: des chambres, des … en, descuento, devant chez, devant … vous, dia |, dice … y, did … call
  -0.5: did … have, did … leave, discu-, do, do … cancel, do … ship, do … understand, doble, does my
  -0.5: does … sale, doing it, donc de, done … work, donne la, door stop, drive-, du monde, du porte, dunno
  -0.5: earli-, earlier, ecrire stop, ecrivez lui, egrat-, el NUMBER, el golpe, el … esta, el … para, ella |
  -0.5: elle travaille, elle … a, en conduisant, en retard, en … puerta, en … que, en … vous, encontraron
  -0.5: encore … la, end date, enfan-, enlevez … ancien, enlevez … numero, entiende |, erreur … moi, es mejor
  -0.5: es … NUMBER, es … bici, es … cel, esa bici, esa pieza, ese mensaje, est, est arrive, est ok, est ou
  -0.5: est plus, est … ce, est … le, est … surprise, estaba |, estan |, estaria, este … si, estimate |
  -0.5: estimation, estime |, eta, etait, etait NUMBER, etes les, etes … meilleurs, etre enleve, eu
  -0.5: excelente, expensive |, far |, fast |, fault |, favor |, feliz, fermez … quelle, feu, filte-, filter
  -0.5: finalement, fini de, fired, first |, fixie, for sunday, for the, for … a, for … blue, for … texts
  -0.5: for … year, forever>forever, forever>these, fork, fr, frame i, from … order, fui |, fui … no, g
  -0.5: gang |, gardez le, gentl-, geren-, gerente, gerente |, get … you, getting ridiculous, gmail, go off
  -0.5: going … the, golpe, golpe |, gracias por, grand |, grandmas, grave |, groom-, guard-, guarde, gusta
  -0.5: habia, hable … mi, hace |, had to, hagal-, han, has … to, hasta nunca, have … owned, hay descuento
  -0.5: hay |, hay … para, he … it, hello |, here so, hermo-, hermosa, high, him, histo-, hold off, holdi-
  -0.5: holding, horn, hour |, houss-, housse, how |, how … does, how … for, hows, hoy, hurry |, i come
  -0.5: i leave, i rode, i … bring, i … fine, i … needed, i … outside, i … pass, i … yesterday, ici NAME
  -0.5: idiot, ignore, in on, in … me, in … rain, in … trunk, ingles |, install, interac |, interesa la
  -0.5: interested, is been, is bent, is going, is good, is making, is mine, is … annoying, is … more
  -0.5: is … surprise, it myself, it ok, it so, it stopped, it … going, it … over, j … etre, j … le
  -0.5: j … repondu, jaja … la, jamais … le, je freine, je … mes, je … personne, je … veux, jefe |, joyeu-
  -0.5: joyeux … a, juste un, k |, karao-, karaoke, keeps, key, keys, kick, kilom-, knee, kona |, l … d
  -0.5: la electrica, la nieve, la oficina, la quiero, la recojo, la tarjeta, la tercera, la traen, la … bike
  -0.5: la … elle, la … llevo, la … mi, la … verdad, la … vieja, laissez … le, lake |, lapto-, laptop
  -0.5: last … is, layaw-, layaway, lbs, lbs |, le bruit, le cadenas, le garder, le pneu, le porte
  -0.5: le remplacement, le trek, le voisin, le … oui, left a, leque-, lequel, les meilleurs, les … le
  -0.5: les … pas, les … permiso, les … pour, les … svp, let you, let … do, library, licen-, lien de
  -0.5: line … it, lisan-, lisant, list … can, list … i, list>list, livre, livrer, livrer |, llama-
  -0.5: llamada |, llamen, llegando |, llegue |, lluvia |, located, lock off, long does, longu-, luces |
  -0.5: lundi |, m envoyez, m … svp, ma blonde, ma place, ma selle, ma soeur, ma tante, ma … lol, maggi, main
  -0.5: mais le, mais moi, make sure, mall, mall |, manubrio |, many … on, maquina, mas barata, mas … de
  -0.5: mas … llanta, masso-, masson, match, matin, me cobraron, me faut, me gusta, me out, me recomienda
  -0.5: me up, me … o, me … yes, mean … text, meet, meilleurs, meilleurs |, mensaje … y, message je
  -0.5: message vocal, message … i, messages … a, messages … not, metro, mi dinero, mi ex, mi pedido
  -0.5: mi … dice, mi … por, mi … porfa, mien, missing, moi pis, momentito, moms, mon … c, mon … velo
  -0.5: montagne, more … i, more>forever, mosqu-, mou, muchas, muchas gracias, mur, my, my card, my deposit
  -0.5: my hands, my lunch, my shop, my … found, my … so, necesito la, need … NUMBER, need … receipt
  -0.5: needs to, nettoyage, nice, nicel-, nicely, no a, no por, no prende, no reply, no sirve, no … al
  -0.5: no … hoy, no … nada, no … preocupe, noel a, none |, not NUMBER, not ask, not enough, not find, not mr
  -0.5: not pay, notifications svp, number … NUMBER, numero mais, numero moi, numero s, numero … favor, o me
  -0.5: o todavia, of us, off when, off with, off … ride, ok so, ok … la, okafo-, okafor, on NUMBER
  -0.5: on facebook, on texts, on … arreter, on … one, on … screen, one from, one … thing, only have, or do
  -0.5: or the, ortho-, others, otra vez, otra … la, ouais, oui |, out you, out … no, owned, owned a, pa
  -0.5: para … avisos, para … hora, parcero, parler au, parte-, partent, pas bien, pas mal, pas presse
  -0.5: pas … debarquer, pasa el, pasar, paso, pedaler, pedales |, pense … era, penser |, perdi-
  -0.5: perdu … numero, peu … de, peuge-, peugeot, peux … venir, pick it, pick … up, picks, pictures
  -0.5: pieza equivocada, pine, pis j, plante, please be, please … thank, plus au, pneus … en, polit-
  -0.5: por llamada, por su, por … paso, potence, pour … blonde, precios, premi-, preocupe, preocupe |
  -0.5: presta, prime-, printemps |, proprietaire, psi |, pu … moi, public, puede mandar, puedo parar, purpl-
  -0.5: purple, puso, qu … y, quand … freine, que suena, que … etait, que … viens, quelq-, qui … a, quid
  -0.5: quieran, quiero … la, quise, quita el, quitan … la, quoi le, quoi |, quy, race |, ramasse |
  -0.5: rappels svp, rather not, rattl-, reade-, reader, recibo |, recojan, recomienda, recomienda |, red one
  -0.5: reflecteurs |, refuse de, regal-, remettez … sur, reminder for, reminder … the, remplacement
  -0.5: rendez … de, rendu avec, renews, repair please, repondu au, retirer mon, return it, reuni-, reunion
  -0.5: right, rings, rodado, room |, roule … un, rouler, ruido |, rust, s enleve, said, said it, sais … qui
  -0.5: salie-, saludos, salva-, sans, satur-, saved, say |, says … NUMBER, says … but, schra-, schrader
  -0.5: scrat-, screa-, screws, se preocupe, seala-, sealant, seguir recibiendo, segundo, selle |
  -0.5: send message, send … texts, sending … the, sent |, serious, serre, shave, she has, she … me
  -0.5: shimano |, shop … the, short |, si … le, si … un, skip the, slept, smthg, so if, so we, so … of
  -0.5: so … texts, so … you, soeur, solo |, someone, soon |, sorry, sorry that, sorry … was, soumi-
  -0.5: soumission, statu-, stoma-, stomach, stop light, stop the, stop y, stop … am, stop … bike, stop … la
  -0.5: stop … your, stopped texting, stuck at, stuck … work, suis … avec, suis … interesse, suits, suppo-
  -0.5: supposed … get, survey, table, tacos, tail, take |, takes, tamal-, tamales, tante, tarde-, taxes
  -0.5: teacher, teleg-, tell your, tell … i, tendr-, tendra, termine |, tesco, tete, text can, text from
  -0.5: text … an, text … not, texted … the, texteo, texto … svp, textos en, texts and, than … please
  -0.5: thank … kindly, that, that it, the claim, the dent, the key, the kickstand, the ladies, the quote
  -0.5: the rack, the rain, the rest, the wash, the window, the … are, the … just, the … like, the … made
  -0.5: the … night, the … only, the … or, the … place, the … stop, this the, thursday and, tickets
  -0.5: til sunday, time |, time … the, tirag-, tirage, to school, to … anything, to … contacted, todo bien
  -0.5: tomorrow, touch-, touche, tournez, toutes les, trim, trop long, trunk, trust, try again, tu du, tu le
  -0.5: twice, typo, un aviso, un bon, un boutte, un … NUMBER, un … autre, un … je, un … pero, un … quand
  -0.5: un … vocal, une plainte, unloc-, unlock, unlock the, unos, up from, updated, upgrade, urgence
  -0.5: urgente |, us do, usada-, usadas, usadas |, uso |, va etre, va … ir, velo n, velo … l, velodromo
  -0.5: venan-, venant, veux un, veux … du, viens … mon, vient, viernes |, vitesses, vocal, voisin, vos … c
  -0.5: votre temps, vous encore, vous envoyez, vous voulez, vous … NUMBER, vous … demain, vous … oublie
  -0.5: voy en, voy para, voy … alla, walki-, want … see, warm, was wrong, wash |, wat, we do, we … NUMBER
  -0.5: weds, well, well be, were a, what day, what was, what … wrong, wheel-, when the, whenever you
  -0.5: whenever |, who gave, who signed, who … it, who … on, whom, whoop-, whoops, wifes number, will pass
  -0.5: wine, winter, wizar-, wobbl-, work for, would stop, would … i, wrong it, wrong … that, wrong … the
  -0.5: wrong>send, y le, y nadie, y quiero, y … estaba, y … t, yea, yearl-, yearly, yep |, yo … de, you also
  -0.5: you come, you help, you kindly, you may, you were, you … anything, you … hay, you … is, you … sirve
  -0.5: your form, your son, your way, your … and, your … it, zip, | aceptan, | all, | amen, | anulen
  -0.5: | attendez, | bet, | bonsoir, | buenos, | bus, | cheers, | compran, | comptant, | cuanto, | dar
  -0.5: | derangez, | done, | eso, | feliz, | hice, | hows, | ignore, | k, | mets, | opted, | pit, | quitar
  -0.5: | ran, | rear, | roads, | saludos, | see, | send, | service, | suspendan, | tanne, | tire, | tournez
  -0.5: | ty, | whoops, | … bicis, | … bonne, | … cel, | … correo, | … debo, | … descuento, | … di2, | … dias
  -0.5: | … equivocaron, | … gros, | … jaja, | … l, | … lah, | … lawyer, | … marche, | … marco, | … noel
  -0.5: | … nouveau, | … opted, | … pague, | … please, | … quelqu, | … rabais, | … removed, | … reply
  -0.5: | … sacan, | … sera, | … she, | … size, | … st, | … still, | … tengan, | … under, | … valve
  -0.5: | … voulais, | … worked, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_aro, ~_boy, ~_dad, ~_dej, ~_die, ~_din, ~_do_
  -0.5: ~_doc, ~_enf, ~_esa, ~_eu_, ~_fi, ~_fl, ~_flo, ~_ger, ~_him, ~_hoy, ~_hur, ~_ir, ~_lan, ~_lbs, ~_mat
  -0.5: ~_my_, ~_one, ~_ope, ~_pa_, ~_ph, ~_poi, ~_pol, ~_por, ~_pud, ~_rec, ~_rim, ~_sl, ~_soe, ~_spo, ~_swi
  -0.5: ~_tax, ~_the, ~_tom, ~_wh, ~ad_, ~adro, ~aile, ~aim_, ~aini, ~ais, ~amp_, ~ands, ~aner, ~apo, ~app_
  -0.5: ~apt, ~apu, ~aras, ~arq, ~auto, ~ax_, ~axes, ~bai, ~bbl, ~bear, ~bonn, ~boy, ~boy_, ~brid, ~carg
  -0.5: ~cart, ~cass, ~ccor, ~ced_, ~ceiv, ~char, ~chic, ~chr, ~cier, ~clo, ~cloc, ~coma, ~conn, ~crat, ~cre
  -0.5: ~cryi, ~cuad, ~cuen, ~cur, ~dan, ~dej, ~deo_, ~doc, ~dro, ~dro_, ~dura, ~ead_, ~eau, ~ebe_, ~ebo
  -0.5: ~ega, ~ego_, ~eit, ~eiv, ~eliz, ~elq, ~elqu, ~embe, ~emm, ~emme, ~ene_, ~enf, ~enfa, ~enou, ~eply
  -0.5: ~epu, ~erri, ~espo, ~etw, ~evar, ~evie, ~fall, ~fan, ~fant, ~fier, ~for_, ~gad, ~gag, ~gar, ~ger
  -0.5: ~ght_, ~gni, ~greg, ~guan, ~hall, ~him_, ~hing, ~hoy, ~hoy_, ~hue, ~ice_, ~icl, ~iels, ~iene, ~iers
  -0.5: ~ifi, ~ilet, ~ilo, ~inf, ~inin, ~iod, ~ion, ~ior_, ~ipp, ~irar, ~is_, ~isc, ~itio, ~itte, ~ixi, ~izo
  -0.5: ~jame, ~jas_, ~jem, ~jeme, ~joye, ~jus, ~keys, ~kip, ~labo, ~larg, ~las, ~lbs, ~lbs_, ~lde, ~led
  -0.5: ~led_, ~lga, ~lip, ~liz_, ~ludo, ~lut_, ~mama, ~matc, ~mbia, ~mea, ~mets, ~mil, ~mini, ~moms, ~moo
  -0.5: ~mote, ~nas_, ~ney, ~ney_, ~nfa, ~nfan, ~nger, ~nior, ~nla_, ~nlin, ~nny, ~nter, ~nti, ~nute, ~ny_
  -0.5: ~oja_, ~ola, ~olen, ~oms, ~oms_, ~ont, ~ope, ~opti, ~oric, ~orme, ~ory, ~ory_, ~oum, ~oumi, ~oups
  -0.5: ~ow_, ~paga, ~parc, ~paso, ~ply, ~ppo, ~ppro, ~ppy, ~prem, ~pud, ~radi, ~ratc, ~rate, ~rb_, ~rda_
  -0.5: ~ref, ~rer, ~resa, ~reta, ~reu, ~rine, ~rior, ~rios, ~rita, ~roc, ~ront, ~ros, ~rpl, ~rple, ~rque
  -0.5: ~rrie, ~said, ~sans, ~satu, ~sav, ~scul, ~sep, ~she, ~shed, ~sia, ~siga, ~simo, ~sit_, ~skip, ~soeu
  -0.5: ~some, ~sorr, ~soum, ~squa, ~ssai, ~stoc, ~sun, ~taba, ~tai, ~tall, ~tape, ~tax, ~taxe, ~tia, ~tock
  -0.5: ~tom, ~tud, ~turd, ~twic, ~ual, ~ude, ~udos, ~uelq, ~ueve, ~uill, ~umis, ~unti, ~uppo, ~upu, ~urb
  -0.5: ~urda, ~uri, ~urpl, ~uss, ~ussi, ~vais, ~voy, ~voye, ~whit, ~wice, ~zel, ~zell
  -0.6: NAME is, NUMBER do, NUMBER instead, NUMBER min, NUMBER pouces, NUMBER … n, a NAME, a arrete, a cote
  -0.6: a coupe, a jour, a lake, a number, a qui, a recibir, a single, a … avisos, a … bike, a … by, a … como
  -0.6: a … fin, a … hoy, a … if, a … n, a … on, about you, acceptez, aceptan, afuera |, again … not, ahora |
  -0.6: ai … ete, ai … la, ai … par, ai … pour, aimerais ca, alcanza, alcanza |, all these, all |
  -0.6: already … you, am the, amene, ancienne adresse, and go, and on, and … has, andre, annon-, anoch-
  -0.6: anoche, ans |, anuncio, any contact, anybo-, anybody, appelez … textez, aprieto, are doing
  -0.6: are … done, arran-, arrange, arrete … NUMBER, as the, asi me, asi … no, ask NAME, assis-, assurance |
  -0.6: at … bus, at … stop, ate, attached, attached |, au chalet, authorize, automne, automne |
  -0.6: autorise … reparation, avant d, avant que, avez … texte, avisa-, avisaron, avoir, aweso-, awesome
  -0.6: ayudo, azul |, babys, bagag-, bajad-, bajada, base, be … NUMBER, be … the, be … to, before noon
  -0.6: bent |, bequille |, best … to, big, bike … it, bless-, blonde |, blue, bonjour … ne, bonne annee
  -0.6: bonne nouvelle, boss, botto-, bottom, bought … bike, bring it, burie-, buried, bus … near, busco
  -0.6: buste-, busted, but … texts, bye |, c … annule, ca veut, ca … dire, ca … recevoir, ca … tout, calid-
  -0.6: calidad, call, call … NUMBER, came … of, can … fix, can … texting, can … with, cancelar la, cansado
  -0.6: car |, carte … credit, ce modele, ces messages, chain |, chale-, chalet, chambres, changed my
  -0.6: changez, chercher |, chica, choic-, chose pour, christmas to, cleat-, cleats, click, clicking |, coat
  -0.6: cold, comma-, commandes, comme ca, commute, compa |, comprend, comprend pas, compro, con usted
  -0.6: con … basta, con … esposo, consentement pour, cook, corto, cotes, cotes |, coule-, couleur, couleur |
  -0.6: count … in, courriels |, court, crap, crap |, crash-, crashed, crevaisons, cuando … de, cuant-
  -0.6: cuanto es, cut out, d … je, dale |, dans … texto, days, de aceite, de ayer, de changer
  -0.6: de consentement, de lumiere, de orden, de paiement, de rechinar, de rouler, de semana, de … como
  -0.6: de … dans, de … femme, de … numero, de … pluie, dehors |, dejen el, dejenla, delete sabado
  -0.6: delete that, deleted your, demas, demo day, den, dents, denve-, denver, des pneus, desabonnez moi
  -0.6: descr-, describe, despues … las, deux |, did she, did … fix, digal-, digale, digale a, dire quoi
  -0.6: disturbing, dites, do … close, do … delete, do … email, do … forget, does it, does … know, dogs
  -0.6: doing |, domicilio, domicilio |, drawi-, drawing, dre, drop it, du, du cash, du rappel, early |
  -0.6: el freno, el link, en double, en ligne, en reunion, en stock, en … besoin, en … du, en … lista
  -0.6: en … un, en … votre, end feels, enlever la, enlevez la, ennui-, ennuie, entry, error quiero
  -0.6: es NUMBER, es sorpresa, esa llanta, escribale, escribe, espanol |, esposo |, est quittes, est tout
  -0.6: est … au, est … dans, est … m, esta vez, estimate, estoy afuera, estoy cansado, etait pas, etait quoi
  -0.6: etc, etudiant, everywhere, except, expen-, expensive, eye, faites … des, fed … with, fermez a
  -0.6: fille |, fin … semana, financing, fini la, fins, fitti-, fix the, fixe, fois que, fois … je
  -0.6: for anything, for next, for nothing, for … me, for … other, foto |, francais, freine, frenos no
  -0.6: from … NUMBER, garantie, gasta-, gauche, genia-, genial, genial |, give … for, give … to, go for
  -0.6: go … it, good … for, gorge-, gorgeous, gracias mi, grafi-, grave, great thank, group text, gusta-
  -0.6: gustan, guys have, gym, hacked, halfw-, halfway, halfway up, halfway … the, handy |, have … in
  -0.6: have … number, here … are, hier soir, hiver, house phone, huh |, i deleted, i dey, i mauvais
  -0.6: i really, i … come, i … so, icy, in law, in … list, inche-, inches, infol-, infolettre, inscr-
  -0.6: inscrivant, instead |, interesse … la, invit-, is gone, is on, is … best, is … for, is … ok
  -0.6: is … right, is … with, it alone, it from, it thank, it … again, it … another, it … like, it … now
  -0.6: j … parle, jamais accepte, jamais demande, jamais … ce, jamais … de, je connais, je vous, je … dois
  -0.6: je … les, joyeux, joyeux noel, jusqua NUMBER, just … you, keep … me, l adresse, l hiver, l … adresse
  -0.6: l … en, la batterie, la fin, la llave, la noche, la pieza, la puerta, la rouille, la … afuera
  -0.6: la … al, la … vous, lab, las luces, le bebe, le cable, le club, le de, le dije, le gusto, le lavage
  -0.6: le rappel, le … arriere, le … ca, le … en, le … mon, le … pneu, leave … out, leave … phone, left you
  -0.6: left … on, leh, lejos, les cotes, let NAME, let … think, letre-, letrero, lien … paiement, lift
  -0.6: list is, llave, llego en, lo demas, lo … mas, lol … i, looke-, looked, louez vous, lunes |, mailb-
  -0.6: mailbox, mailing list, mais les, make me, making … want, man |, manager, manana |, mandan, mandar mas
  -0.6: manej-, masks, me alcanza, me avisaron, me because, me dijo, me escribe, me gustan, me manda, me pasa
  -0.6: me think, me tiene, me want, me … about, me … am, me … be, me … if, me … new, me … ride, me … take
  -0.6: me … with, mecano |, meill-, mejor-, membership, mensaje dice, mensaje me, mensaje |, mensaje … mi
  -0.6: mensajito, merci du, merci … l, merci … rappel, merci-, mercr-, mercredi, mercredi |, merry … to
  -0.6: message a, messages i, messages on, mi correo, mi nina, mi suegra, mi … delete, miedo, mines, minutes
  -0.6: mis sur, moi lol, moi … la, moi … que, moi … tout, molestia, mon … bike, mon … cell, mon … est
  -0.6: mondays, mondays |, more … the, mot, mums, my brother, my house, my husband, my knee, my money
  -0.6: my pickup, my spot, my … cell, my … died, my … instead, n importe, nada … eso, necesito el
  -0.6: need … stop, needs … be, new … can, new … is, next … the, no autorice, no estaba, no me, no … after
  -0.6: no … alcanza, no … it, no … llegar, no … ocupo, no … ruido, non je, norma-, normal, not authorize
  -0.6: not email, not forget, not had, not say, not that, not too, not … enough, not … fault, not … now
  -0.6: not … today, nouveau … c, number again, number changed, number>law, numero NUMBER, numero … es
  -0.6: numero … je, numero … le, numero … magasin, numero … orden, numero … tu, nunca me, o |, oblige, obra
  -0.6: of town, of … month, of … on, off again, off … it, ok bye, ok you, old tires, on arrive, on please
  -0.6: on … l, on … new, on … no, on … quittes, on … side, opcion, option 2, or a, or … it, orale, orden de
  -0.6: otra, otra … se, ou pas, out your, out … the, out … town, ouver-, over NUMBER, over i, panne, papin-
  -0.6: papineau, par … garantie, para alla, para hoy, para … a, parad-, parada, parfait merci, parto-
  -0.6: partout, pas qui, pas … a, pas … personne, pas … probleme, pass |, payin-, paying, pays, pedals
  -0.6: people are, perdon |, pero ni, persona |, personne a, peux arreter, peux … a, peux … vous, picture
  -0.6: pictures |, pido … favor, piso, plan |, please NUMBER, please leave, pluto-, plutot, podrian … de
  -0.6: poncho, por … quiero, porte |, pour mes, pouve-, pouvez, pouvez … juste, pouvez … me, preoc-, prese-
  -0.6: presse, presses, proche, proche |, pueden … los, puert-, puerta, punto-, puntos, que en, que rapido
  -0.6: que … cobren, quelque … pour, quest-, quien … el, quieras, quiero … mi, quilt-, quittes, quiza-
  -0.6: quizas, ralei-, raleigh, rapido, read … texts, reaso-, recevoir … messages, rechinar, regular
  -0.6: remettre |, remove my, remove … phone, removed … from, rendu, rental, reparations, replied … to
  -0.6: reponds pas, retirer … velo, revoi-, rim, robot … me, rodad-, roues, row, rush |, s est, s … a
  -0.6: safe |, saiso-, saison, saison |, sale end, salon |, saludos a, sauve, say … i, says NUMBER, scare-
  -0.6: scratch |, screen |, screw-, scuse-, scusez, se corto, se poncho, se … agradezco, secon-, second
  -0.6: sees, seguro, send, send one, sense, sent … the, serre-, short, si la, si quelqu, sincerely, sobro
  -0.6: sorpresa, space, spamming, sport-, sports, spot |, stand-, still sending, stole, stop making
  -0.6: stop near, stop … about, stop … presses, suegra, suert-, suerte, suis … reunion, suivi, sur … velo
  -0.6: sure, sus mensajitos, t il, taco, take … for, take … your, tantos mensajes, teeth, teeth |, tengo |
  -0.6: terminaron, text after, text do, texto cuando, texto quand, textos aussi, textos votre, textos … moi
  -0.6: texts … a, texts … please, texts … you, than an, than … thought, thanks a, that … of, that … you
  -0.6: the auto, the best, the city, the class, the demo, the fenders, the grp, the hill, the mechanic
  -0.6: the month, the newsletter, the photo, the presses, the robot, the summer, the trade, the tubes
  -0.6: the wheel, the … early, these are, these … my, these>not, this month, this … right, thought |
  -0.6: thread |, thule, thurs-, time … you, tired, to all, to bring, to … ahead, to … ex, to … with
  -0.6: to … your, toilet, tomor-, too long, top … the, tout |, transferencia, tu … la, turn on, typed
  -0.6: ubicados, un mensaje, un … en, un … merci, under NUMBER, up again, up … a, up … hill, update |, usada
  -0.6: used bikes, ustedes … de, utiliser, vais passer, vais … etre, velo vous, velo … svp, velo … tu
  -0.6: venda-, vendamela, vendre, venmo, vers NUMBER, veut dire, veut … quoi, vez se, vidri-, viern-
  -0.6: viernes, vieux bike, voicemail, volun-, vos heures, vos … ca, votre cafe, votre site, votre … est
  -0.6: vous auriez, vous dois, vous enlever, vous juste, vous un, vous … c, vous … la, voz, waiti-, waiting
  -0.6: walt, wants, was … and, was … but, we said, when will, when … bike, white, who am, who keeps, wife he
  -0.6: window |, winte-, with her, with … brakes, worked, would … the, xmas, y yo, y … rien, yikes |
  -0.6: yo … por, you but, you check, you fix, you gave, you guys, you llegue, you my, you pague, you reach
  -0.6: you remove, you terminaron, you texted, you turn, you … bike, you … home, you … know, you … on
  -0.6: you … or, you>remove, your … name, your … now, | NUMBER, | add, | approve, | better, | comment
  -0.6: | customer, | digale, | enleve, | everything, | fine, | hacen, | hope, | if, | igualmente, | joyeux
  -0.6: | ma, | mandeme, | nice, | orale, | paren, | perdon, | quel, | sigan, | ta, | they, | vi, | were
  -0.6: | … add, | … al, | … annee, | … bateria, | … bell, | … bonito, | … brakes, | … called, | … cansado
  -0.6: | … care, | … ce, | … cessez, | … corto, | … demande, | … disappointed, | … gustan, | … happy, | … in
  -0.6: | … insurance, | … matin, | … personne, | … pouvez, | … received, | … recu, | … sais, | … suspension
  -0.6: | … terminaron, | … texte, | … texting, | … wanted, | … wants, ~_abi, ~_asi, ~_beh, ~_cap, ~_cin
  -0.6: ~_cle, ~_com, ~_du_, ~_emb, ~_fal, ~_fri, ~_glo, ~_gol, ~_gor, ~_hai, ~_hiv, ~_if, ~_lay, ~_mam
  -0.6: ~_map, ~_nai, ~_pes, ~_rub, ~_sec, ~_sep, ~_tal, ~_unl, ~_vai, ~_vel, ~_won, ~acce, ~agal, ~agn
  -0.6: ~agne, ~ago, ~aill, ~aiti, ~alco, ~amaz, ~amme, ~ammi, ~anad, ~ando, ~anej, ~ang_, ~anyt, ~ari_, ~arl
  -0.6: ~ato_, ~avan, ~awe, ~awes, ~ayi, ~ays_, ~bank, ~barr, ~bed_, ~beh, ~bend, ~big_, ~bles, ~cant, ~car
  -0.6: ~ceme, ~cert, ~cibi, ~cibo, ~cing, ~cod, ~cois, ~cold, ~croc, ~cto_, ~dals, ~das, ~das_, ~dere, ~dne
  -0.6: ~dnes, ~dogs, ~dos, ~dy_, ~eame, ~ecir, ~eden, ~edi, ~eeps, ~eer, ~efor, ~egla, ~eil_, ~ein, ~ella
  -0.6: ~enu_, ~eps_, ~erce, ~ercr, ~ersh, ~esd, ~etar, ~eto, ~extr, ~fal, ~ferm, ~ffi, ~fitt, ~gol, ~gor
  -0.6: ~guro, ~hang, ~hi_, ~hite, ~hoo, ~hori, ~hors, ~iao, ~iao_, ~ida_, ~ide, ~ier_, ~iern, ~ife, ~ike
  -0.6: ~ing_, ~ios_, ~ipt_, ~isa, ~iso, ~istr, ~itar, ~iti, ~ixe, ~jenm, ~key_, ~lati, ~laya, ~lec, ~lect
  -0.6: ~lli, ~llo, ~lose, ~luto, ~mala, ~map, ~mbre, ~mex, ~mien, ~minu, ~morr, ~mpla, ~mpro, ~nar, ~nca
  -0.6: ~ncai, ~nee_, ~nfir, ~nfor, ~norm, ~now_, ~oat, ~oda, ~odad, ~ogra, ~ogs, ~ogs_, ~oint, ~old_, ~olu
  -0.6: ~oma_, ~omi, ~omor, ~ost, ~ote, ~our, ~outu, ~oves, ~payi, ~pick, ~plut, ~pues, ~ques, ~rafi, ~ral_
  -0.6: ~rang, ~rcr, ~rcre, ~rig, ~rmal, ~rnes, ~roun, ~rrec, ~rsd, ~rsda, ~rte_, ~ruid, ~sce, ~sec, ~seco
  -0.6: ~self, ~sez, ~sez_, ~sh_, ~sse_, ~ssis, ~stan, ~stio, ~tate, ~tido, ~tob, ~toda, ~tomo, ~tory, ~ttom
  -0.6: ~ucks, ~uda, ~uedo, ~uga, ~ugh, ~uid, ~uivi, ~ulai, ~uleu, ~ump_, ~unes, ~unl, ~unos, ~upo_, ~urge
  -0.6: ~urs, ~ursd, ~usez, ~utot, ~uve, ~var_, ~very, ~vid, ~vol, ~vot, ~wint, ~won, ~xtr, ~xtra
  -0.7: NAME … it, NUMBER from, NUMBER now, NUMBER or, NUMBER psi, NUMBER … NAME, NUMBER … and, NUMBER … est
  -0.7: NUMBER … one, a hacer, a le, a loaner, a matin, a receipt, a repare, a spare, a … message, a … que
  -0.7: abier-, abonne a, abonnee, about |, accord |, again … it, again … the, ah ben, ai besoin, ajoutez … a
  -0.7: ajuste, ajuste |, algun-, alguna, alto de, alto … la, an … to, ancien, and one, answered
  -0.7: anterior you, anyon-, anyone, appelle moi, approved, apres … svp, are so, are … guys, are … out
  -0.7: arret d, arret … autobus, arrete … passant, arrivent, arrivent … NUMBER, as spam, ask |, assez de
  -0.7: assurances, at … shop, atendio, atras |, attac-, attendre, automated, avant NUMBER, avec … velo
  -0.7: avertissez, babys-, baja los, baja … la, befor-, before, bet, bet |, bike … me, bike … the, biscu-
  -0.7: blanco, bonjour je, bonjour … est, both, boue, brake is, breaking, build, but … am, but … it
  -0.7: c … encore, c … long, c … normal, ca prend, ca … un, cafe |, call you, call … do, cambi-, can … hear
  -0.7: can … still, canasta por, canasta … favor, cancel please, candado |, card, caro |, cash |, cassette
  -0.7: celular … mi, cessez de, chain … off, charg-, cheques, claim, club, come, come out, come over
  -0.7: come … the, commentaire, como … suscribo, computer, contact for, contratando, contratando |, correcto
  -0.7: corta-, cotiz-, cotizacion, could … get, cree, creo … es, cuidense, d autobus, dans … message
  -0.7: de credit, de grincer, de presse, de temps, de un, de … des, de … dessus, de … fille, de … lol
  -0.7: de … ninos, de … taller, de … vieux, debo, debut-, dejam-, deje … el, dejel-, dejen … bici
  -0.7: delete grupo, delete taller, depec-, depechez, deposit |, derailleur |, desactivez, dice … no, did my
  -0.7: did … authorize, digas, dile a, dirai-, dirait, distu-, do … cut, do … let, don, donde me
  -0.7: done … this, door |, dos |, douan-, douane, dropped it, du magasin, du … a, easier, easier for
  -0.7: easier … me, ecoeure, el martes, el paquete, el pedido, el … dice, email-, en revenant, en … bici
  -0.7: encor-, encore, enfants, enleve de, es con, es … bueno, est annule, est long, est moi, est normal
  -0.7: est … frere, est … magasin, est … velo, esta bien, este mismo, estoy |, etes, every time, everyones
  -0.7: exame-, examen, faceb-, factu-, fall, fastidio con, fault, favor … me, fax, fete, fille a, film, fish
  -0.7: font, for a, for … thanks, for … week, forev-, forever, fourc-, fourche, full stop, gants, garde boue
  -0.7: gardez, gastar, get on, gift cards, goose, grince, grincer, grincer |, gris, grupo, guys … to, habs
  -0.7: hace, hagan … mas, haha i, hair, handy, happened, he told, he … in, helmets |, hende-, hendersons
  -0.7: hey |, hi, his number, hit, honest |, horar-, horario, horario |, how … would, http, huffy, huile |
  -0.7: i just, i prefer, i … dropped, i … left, i … take, in … end, in … number, in … tunnel, inch, infin-
  -0.7: infiniment, interac, interesse … le, is right, is still, is why, is … paint, it out, it over
  -0.7: it … accident, it … more, jamais de, jase, je sors, je t, je … du, je … ecoeure, je … rappelle, jk, k
  -0.7: keep … the, kicks-, kickstand, know if, knows, koi, kona, l assurance, l entreposage, la location
  -0.7: la reservation, la roja, la vis, la … pero, laissez … un, lake, langu-, las rueditas, lavage |
  -0.7: law>remove, law>want, lawn, le chien, le message, le panier, le support, le systeme, le virement
  -0.7: le … NAME, le … los, le … mi, leave me, left, left it, left … message, les promos, les reflecteurs
  -0.7: les vieilles, les … pis, like that, lis, list>wrong, lista no, lista-, liste … l, llamadas
  -0.7: llanta … no, llantas, llegar |, lleva, lo … sea, loan, locke-, locker, longer … the, low, lui qui
  -0.7: m … a, ma pedale, maest-, maili-, mailing, mais oui, mais … est, make a, making me, mama este
  -0.7: mano de, manqu-, manque, mauvais |, me acuerdo, me atendio, me font, me here, me suscribo, me … con
  -0.7: me … mucho, me … on, me … stop, me … way, mensajes se, merci d, merci … avoir, merry, mes … a
  -0.7: message d, message dit, messages a, messages c, messages … est, metan, mets, mi familia, mi senora
  -0.7: midi |, mien |, mine … the, minutos, misere, mm, moi dans, moi l, moi … je, moi … mon, moi … numero
  -0.7: mois |, mon vieux, money |, more messages, more … from, more … this, more>not, moyeu, much … you
  -0.7: music, my boss, my dad, my sons, my wheels, my … at, my … can, my … wants, myself |, n i, need it
  -0.7: need … be, neuf |, never … me, new, newsl-, newsletter, nieve, nite, no hurry, no necesito
  -0.7: no pierdan, no pude, no rush, no use, no … acuerdo, no … esa, no … lo, no … messages, no … metan
  -0.7: noche, noche |, nomas la, not fix, not it, not live, not tell, not … permission, not>these, nothi-
  -0.7: nothing, nouvelles |, now |, nueva |, number now, number … the, number … your, number>more
  -0.7: numero … NUMBER, october, ofici-, oficina, ok … i, on dirait, on … i, on … other, on … phone, one for
  -0.7: one on, only … me, or just, oublie |, oui … confirme, out there, owe you, owner, pads |, pal, paquete
  -0.7: par courriel, par le, par … j, park, partir, partir de, pas … aujourdhui, pas … facture
  -0.7: pas … message, pas … presse, paso … ella, patro-, penser, perdon … no, phone … this, pido de, pieza |
  -0.7: pin, pis … moi, plais-, plaisir, plaisir |, plast-, please … do, plus cher, plus … ca, plus … je
  -0.7: policy, ponchaduras, ponga, por lo, por … de, por … en, por … yo, poten-, pouce-, pouces
  -0.7: pour … messages, pour … ride, pouvez me, prenez vous, pres, privado, proce-, progr-, promi-
  -0.7: promise |, promocion, propo-, pueden, puedo cancelar, que estaba, que … es, que … hoy, que … quedo
  -0.7: quedo |, quelque, quiero … recordatorios, quite el, quitting, read your, rear |, reason, receipt
  -0.7: received, recomendo, reflecteurs, refund |, regle |, reins-, remboursable, remboursez moi, remettre
  -0.7: remove … from, rentr-, repond, retire mon, retraite, revenant, roads, rock |, rude, rueda |, salt
  -0.7: sandw-, sandwich, save me, saying no, sea |, sec, senora, serrer, servicio de, seule-, seulement
  -0.7: seven, she … it, shima-, shimano, si voy, si … quiero, side … the, siga, sign |, sigui-, site |, skis
  -0.7: sleep |, so … need, sons, sorpr-, sorry … is, souvi-, souviens, spam you, spoilers, spot, stem |
  -0.7: stop avec, stop … service, student, su … que, suis ecoeure, summe-, summer, sur mon, sur … liste
  -0.7: suscribo, synth-, synthetic, t … la, take … time, taman-, tamano, tarje-, tarjeta, tax, tempo-
  -0.7: tenan-, tenant, tengo una, tercera, terminamos, termino, text … better, text … here, texte |
  -0.7: texts so, texts … here, texts>me, than NUMBER, that works, that … ok, the back, the battery, the bell
  -0.7: the contact, the good, the invoice, the motor, the pedals, the receipt, the scratch, the seat
  -0.7: the ticket, the … a, the … about, the … can, the … of, the … ok, the … they, the … tire, the … way
  -0.7: there |, there … i, these>you, they … me, thing i, this creak, this … it, this … number, this … on
  -0.7: thurs, thursday, ticket |, tienda … no, tight-, tighten, timbr-, timbre, time … stop, tirel-, tmr
  -0.7: to NAME, to quit, to … any, to … who, todav-, todavia, tombe, tonig-, tonight, tot, tourn-, trade
  -0.7: triat-, triathlon, trompe d, trop cher, trott-, troub-, trouble, tu … chez, tuesd-, tuesday, tune |
  -0.7: tunne-, tunnel, un faux, un … velo, unblo-, unblocked, under my, up … am, up … is, urgen-, usage
  -0.7: usted, utili-, van |, velo … ma, velod-, vendr-, vez |, vieil-, vieilles, viens de, vites-, vocal-
  -0.7: vocale, vol, volver … recibir, vos messages, vos … a, vos … arrivent, vos … me, vous les, vous pour
  -0.7: vous … change, vous … envoyer, vous … qui, voy … hacer, wants to, warranty |, way home, we moved
  -0.7: wear, what can, what does, when … you, whene-, whenever, will take, will text, with … chain, with … i
  -0.7: worke-, working |, worn, worries |, would you, would … want, wow |, wrong address, wrong name, y etre
  -0.7: y penser, y … une, yep, yes or, yes … no, yikes, you add, you get, you is, you los, you open
  -0.7: you … llego, you … one, you … otra, you … with, you>forever, you>more, your mailing, your place
  -0.7: your … from, your … message, | allez, | bar, | bueno, | car, | d, | donnez, | estan, | full, | genial
  -0.7: | lo, | mama, | police, | rappelez, | sending, | silence, | sunday, | sure, | tengo, | toujours
  -0.7: | trop, | trying, | video, | voy, | well, | yep, | yikes, | … acepte, | … achetez, | … adore
  -0.7: | … annoyed, | … arrete, | … arreter, | … beau, | … bien, | … cancel, | … deal, | … dejen
  -0.7: | … deleted, | … ended, | … il, | … keeps, | … last, | … link, | … maintenant, | … making, | … merci
  -0.7: | … messaging, | … motor, | … new, | … nomas, | … owe, | … parle, | … pasa, | … pierdan, | … prefer
  -0.7: | … pude, | … quelle, | … quit, | … refuse, | … s, | … saved, | … too, | … trompez, | … voisin
  -0.7: | … want, | … worries, ~000_, ~_aft, ~_agu, ~_ala, ~_art, ~_ayu, ~_be, ~_bef, ~_bra, ~_cer, ~_clu
  -0.7: ~_cov, ~_dea, ~_dio, ~_fee, ~_gy, ~_hi_, ~_igu, ~_k_, ~_kon, ~_lb, ~_len, ~_loa, ~_mea, ~_nie, ~_noc
  -0.7: ~_nou, ~_pas, ~_pho, ~_que, ~_rin, ~_rot, ~_tha, ~_vir, ~_wat, ~_we, ~_wed, ~_whi, ~_ya, ~abie, ~abit
  -0.7: ~abl, ~abr, ~aceb, ~aes, ~aest, ~afte, ~aga_, ~ale_, ~alie, ~alle, ~alut, ~anas, ~anyo, ~ape, ~arei
  -0.7: ~arj, ~arje, ~arp, ~ars_, ~ast_, ~aun, ~aunt, ~avia, ~ayu, ~ayud, ~bef, ~befo, ~bes, ~ble_, ~cale
  -0.7: ~camb, ~cap, ~ceip, ~cion, ~ckst, ~club, ~come, ~cred, ~crie, ~cted, ~cus, ~davi, ~day_, ~deci, ~dge_
  -0.7: ~disc, ~dist, ~dul, ~ebo_, ~echi, ~ecra, ~eft_, ~eg_, ~egg, ~eip, ~eipt, ~eir, ~ejam, ~elf, ~elf_
  -0.7: ~end, ~endr, ~ened, ~enev, ~epa, ~epo, ~erry, ~esda, ~evu, ~eway, ~ewsl, ~fair, ~feli, ~fet, ~fete
  -0.7: ~gale, ~gard, ~gina, ~go_, ~gra_, ~gual, ~gui, ~habl, ~harg, ~hene, ~her_, ~hima, ~hive, ~hom, ~hort
  -0.7: ~iba, ~icin, ~id_, ~ido, ~iei, ~ieil, ~ies_, ~ija_, ~ild, ~ild_, ~ilis, ~imbr, ~inar, ~inen, ~ins_
  -0.7: ~irs, ~istu, ~ita_, ~ite, ~itti, ~ium, ~ium_, ~iz_, ~jal, ~jeta, ~kona, ~kst, ~ksta, ~laim, ~lave
  -0.7: ~liz, ~llav, ~lle, ~lleg, ~long, ~lord, ~lowe, ~lub_, ~maes, ~mage, ~man, ~mana, ~manq, ~manu, ~maz
  -0.7: ~mbr, ~menc, ~merr, ~mper, ~nce_, ~ndra, ~neg, ~nfol, ~nnai, ~nnin, ~nov, ~nque, ~ntal, ~nvie, ~nyo
  -0.7: ~nyon, ~nyt, ~odav, ~ogr, ~omis, ~ompl, ~onig, ~onna, ~ono_, ~ood, ~ooke, ~opp, ~orev, ~oro, ~ote_
  -0.7: ~othi, ~oule, ~ourc, ~ourn, ~ous, ~pene, ~pote, ~pouc, ~ppoi, ~prog, ~puer, ~pute, ~ranc, ~raz, ~ree
  -0.7: ~reil, ~resc, ~ride, ~righ, ~rje, ~rjet, ~rns, ~rog, ~rogr, ~romi, ~ron, ~roub, ~rpr, ~rsa, ~rust
  -0.7: ~sap, ~say, ~scue, ~see, ~sem, ~set, ~seu, ~shim, ~shor, ~sic_, ~slet, ~so_, ~stly, ~stur, ~tarj
  -0.7: ~tax_, ~tche, ~tem, ~tess, ~tha, ~tili, ~tmr_, ~trat, ~tru, ~trus, ~ttac, ~uant, ~uci, ~udg, ~udge
  -0.7: ~ue_, ~uel, ~uesd, ~ugh_, ~uie, ~ull_, ~unio, ~urn, ~usa, ~uvel, ~vag, ~vage, ~vel, ~viei, ~vra, ~wat
  -0.7: ~whee, ~whi, ~wsl, ~wsle, ~xie, ~yed, ~yed_, ~yud, ~zon
  -0.8: NAME about, NAME … phone, NUMBER … it, a deal, a line, a poner, a … ans, a … casa, a … chum
  -0.8: a … envoyer, a … mari, a … me, a … messages, acces-, accord avec, aceit-, aceite, after, ai mal
  -0.8: ai … autorise, ai … besoin, ai … hier, air, alla |, allergic, allergic to, alleycat |, allo |
  -0.8: alto por, alto … favor, am … at, am … interested, am … up, and have, and … was, ando … bici, ankle
  -0.8: annonce, annulez … rendez, anos |, any news, any … on, approve, are … me, arrete a, arreter … textos
  -0.8: arriere |, asked … the, asking |, atend-, atras, autob-, autobus, avais, avant … svp, avec le
  -0.8: avec … bike, avec … cell, avez … une, avisarle, avisen a, avisen … mi, ayer y, baja de, bajita
  -0.8: barata, bars, basta … lluvia, be done, be … by, beaucoup |, bici jaja, bike with, bike … do
  -0.8: bless you, bleu, bolt, bon … de, bon … pour, bonjour c, bonne … NAME, boss |, both of, both … us
  -0.8: boute-, bouteille, break-, bring, brother, but keep, but … says, but … there, by mail, c … au, ca a
  -0.8: ca arrete, cadena |, calls |, calls … no, came off, can my, can someone, can … drop, can … resend
  -0.8: can … talk, cancel the, cancelar el, cards, cell a, cell … moi, celle la, cerra-, cesse, cet, cheap
  -0.8: chido, cierran, cinco, city |, class |, cm, code |, coffe-, coffee, combien, combien ca, combien |
  -0.8: comment … le, compt-, compte |, con … frenos, connait, consignment, contact the, contacts |, conve-
  -0.8: cortado, cost, could i, count me, cours … mecanique, cousi-, creak, creme, croches, cuando … las
  -0.8: cuide-, d autre, d … avec, d … pour, dad |, dad … not, dans mes, data, de bon, de bruit, de disco
  -0.8: de favor, de lluvia, de mecanique, de prix, de vendre, de verdad, de vous, de … cita, decia, dejenme
  -0.8: delete jueves, deleted it, depen-, derniere … que, desactiver, desk |, desol-, desole, devis, dey
  -0.8: dice, did the, did … guys, difference |, direct, disco |, disculpe |, do … order, do … pick
  -0.8: do … still, do … tell, domic-, donnez, du dossier, du stationnement, duck, each … is, ecrire ici
  -0.8: ecrivez … a, eggs, el manubrio, el … es, el … se, en passant, en una, en … une, ends, enough … with
  -0.8: envoie moi, equivocaron de, es de, es estafa, es este, es molestia, es … ultimo, ese modelo
  -0.8: eso … fue, est gratuit, est … bonne, est … votre, esta … baja, esta … bici, esta … la, estar, estar-
  -0.8: estime, europ-, europe, every-, examp-, example, example com, existe, expla-, explain, facebook
  -0.8: faire pour, faites vous, fat bike, faut une, fetch, file |, finde, finis-, fits, for … bike
  -0.8: for … frame, freins, frere |, from NUMBER, from … by, from … is, fue lo, fui y, garan-
  -0.8: garantie prolongee, get texts, get there, get … NUMBER, gift |, good … know, green one, groupe svp
  -0.8: grp, gym so, habit-, hable, has, hay … mas, he does, hein |, hier j, hier … ai, hold it, house
  -0.8: how … is, hub, huile, i accidentally, i removed, i send, i … know, i … please, if so, if … have
  -0.8: igualmente |, il pleut, in, in meetings, in spanish, in texts, insan-, insane, interesa, interessent
  -0.8: into, is about, is bad, is … name, is … ready, it … but, it … next, it … yours, izqui-, izquierda
  -0.8: j … donne, j … mal, je demande, je le, je prefere, je retire, je … envoie, je … pas, je … reviens
  -0.8: je … vos, je … y, jealo-, jealous, jpass-, jpasse, jueves … favor, kids, la bateria, la chaine, la de
  -0.8: la direccion, la ocupo, la parrilla, la promo, la sonnette, la … otra, la … prolongee, la … s, lache-
  -0.8: ladie-, ladies, landlord, las notificaciones, last night, late, le devis, le dossier, le stop
  -0.8: le … dehors, le … mensaje, le … velo, les pedales, libra-, lie, line … the, list>remove, list>send
  -0.8: lista para, llamar, lmk, lo reenvia, lock |, los recordatorios, m en, m interessent, m … ce
  -0.8: m … envoyez, magni-, magnifique, mais gardez, mais il, making the, malades, manch-, manda
  -0.8: marathon plus, marche |, martes |, may, me another, me dijeron, me interesa, me puede, me quede
  -0.8: me … did, me … por, me … reenvia, me … su, me … svp, me … une, mecanique |, meetings, merci … les
  -0.8: merry christmas, message |, mettez les, mi … you, mille, miser-, miss you, modelo, mon … chez
  -0.8: mon … pis, monte, mount, movie, mucho, my NUMBER, my sister, my … blocked, my … did, my … shop
  -0.8: my … will, ne connais, no cap, no frena, no fue, no worries, no … llame, no … molestia, no … pedi
  -0.8: no … quiere, noir, nom du, non |, non … veux, noon |, nop, not here, not let, not quit, not … late
  -0.8: noted, nouveau numero, now i, now lol, now … does, np, np |, number before, number … do
  -0.8: numero … erreur, octob-, of things, of … kid, of … out, old bike, omw, omw |, on again, on annule
  -0.8: on the, on … counter, on … invoice, one … my, one … of, only … one, opted for, opted out, opted … the
  -0.8: order-, otez le, out … and, over and, over the, papa, papa |, paper, parqu-, parri-, parrilla, part |
  -0.8: pas par, pas … accord, pas … nom, pas … numero, passant, past, petit, phone … the, pie, pieces |
  -0.8: pis … ai, pleut, police report, portuguese, possible |, poste-, pour cette, pour m, pour … alertes
  -0.8: pour … vos, pouvez … verifier, prefere, presse |, print-, prochaine, prolo-, prolongee, promp-
  -0.8: prompt, psi, pude, puede, puede … el, puede-, pulls, push, quand c, quand vous, quand … es
  -0.8: quand … est, que … pero, quel … de, quelque chose, quien le, quien … la, quit … job, quitar … oxido
  -0.8: quiten a, quote, rappelez moi, reach me, recevoir un, rechi-, recibi, recibiendo sus, recibir los
  -0.8: recibo, recoger |, recois, recoj-, reecr-, reenv-, reenvia, reenvia |, regle, repondu stop, resch-
  -0.8: reschedule, retab-, retablissement, retire de, rever-, reviens |, robad-, robada, rock, rode, roue |
  -0.8: said NUMBER, sais … encore, sale, saliendo, salio, se … mi, season, semaine prochaine, send a
  -0.8: sent you, sert, shop on, si no, sick, sigam-, sigame, signal, siste-, so far, sold that, someo-, sont
  -0.8: sortez le, sortez … velo, soup, soy bajita, soy |, squeak, stationnement, stickers |, stock |
  -0.8: stolen |, stop do, stop my, stop pis, stop your, stop … that, su papa, suegr-, suis desabonne, svp ne
  -0.8: t en, take … to, tape, tea, test, text … for, text … husband, text … it, texted … wrong, texter j
  -0.8: texter … ai, texto de, texto … en, texto … pas, textos … font, textos … part, than i, that last
  -0.8: that … all, that … and, that … me, the cat, the check, the display, the house, the noise, the office
  -0.8: the red, the serial, the snow, the … charge, the … i, the … name, the … phone, the … quit
  -0.8: the … tires, the … tune, the … will, there by, there in, think left, throu-, through, tired |
  -0.8: to drop, to ride, to … him, to … last, tomat-, tomato, too … i, too … messages, traen, trek |
  -0.8: trois fois, ttyl, ttyl |, tubes, un mensajito, un numero, un … con, una hora, une liste, une place
  -0.8: une |, unit, unsub … from, uso, vais y, van … mandar, verifier, vert, vi el, voici, vos … j, voule-
  -0.8: voulez, vous achetez, vous rappelle, vous verifier, vous voir, want … know, wednesday, what is
  -0.8: when can, where do, wheres the, whys, will stop, with these, wooho-, woohoo, work, work i, worries
  -0.8: would … me, wrong size, wrong … is, xbox, y … el, year, you consegui, you resend, you the
  -0.8: you … doing, you … frena, you … her, you … necesito, you … ocupo, you … them, your last, your … just
  -0.8: your … system, | ask, | deux, | free, | honestly, | llevo, | lmk, | mis, | miss, | nop, | noted, | np
  -0.8: | nvm, | omw, | pas, | same, | school, | sick, | sign, | ttyl, | une, | unsubscribe, | vivo, | wait
  -0.8: | whose, | why, | woohoo, | … 2, | … at, | … bajita, | … brake, | … if, | … interested, | … just
  -0.8: | … mandan, | … ne, | … pedale, | … quede, | … repondez, | … sale, | … sonnette, | … take, | … voyons
  -0.8: | … worrying, ~_aun, ~_bea, ~_cal, ~_cm, ~_cm_, ~_cof, ~_dar, ~_dev, ~_dit, ~_ell, ~_eu, ~_ex, ~_fla
  -0.8: ~_fo, ~_fun, ~_ga, ~_gi, ~_gon, ~_gra, ~_gro, ~_gue, ~_hi, ~_ho, ~_in_, ~_lle, ~_nav, ~_nin, ~_ob
  -0.8: ~_oka, ~_ol, ~_ora, ~_psi, ~_pun, ~_ram, ~_red, ~_rod, ~_se, ~_sic, ~_swe, ~_uso, ~_wee, ~_whe, ~_zi
  -0.8: ~_zip, ~ack_, ~aco_, ~aft, ~agua, ~alio, ~ambi, ~anca, ~apa_, ~aps_, ~arad, ~arga, ~ario, ~arki
  -0.8: ~atta, ~avi, ~awn, ~awn_, ~azo, ~azon, ~bea, ~bici, ~bolt, ~bon, ~bue, ~cami, ~can, ~can_, ~card
  -0.8: ~cce, ~choi, ~cir, ~cis, ~cis_, ~cket, ~ckin, ~cof, ~coff, ~coj, ~conv, ~cook, ~cote, ~cous, ~cris
  -0.8: ~dee_, ~dest, ~dev, ~deva, ~dida, ~dle_, ~don, ~dona, ~eam_, ~eap_, ~eat_, ~ecoi, ~ecoj, ~eek, ~eep
  -0.8: ~eft, ~eil, ~eja_, ~enca, ~eone, ~epe, ~ept_, ~erer, ~eron, ~ettr, ~etu, ~evo_, ~fact, ~ffee, ~frie
  -0.8: ~fuse, ~gate, ~gin, ~grav, ~gun_, ~hai, ~heel, ~hen, ~hich, ~hill, ~hoi, ~hon_, ~horn, ~hro, ~hrou
  -0.8: ~ibr, ~ibra, ~ice, ~ideo, ~ides, ~ids, ~ids_, ~ile, ~ince, ~ine_, ~ionn, ~ira, ~irma, ~iser, ~izo_
  -0.8: ~jero, ~joy, ~kes_, ~ket, ~kids, ~lam, ~land, ~lder, ~les_, ~leu_, ~lig, ~llam, ~lque, ~may_, ~meo
  -0.8: ~meon, ~mic, ~mis, ~mit, ~mm_, ~ndio, ~ngue, ~nim, ~nite, ~nora, ~nsei, ~ock, ~oeur, ~oici, ~ol_
  -0.8: ~ols, ~olt_, ~omeo, ~on_, ~onv, ~onve, ~opc, ~orti, ~otes, ~ou_, ~oues, ~ousi, ~ouss, ~oute, ~oyeu
  -0.8: ~papa, ~pat, ~play, ~poke, ~post, ~ppel, ~prov, ~ptan, ~quil, ~quot, ~rati, ~rcer, ~rdan, ~rech, ~reg
  -0.8: ~reso, ~rfai, ~rga, ~rgen, ~riba, ~ril, ~rit_, ~rott, ~rp_, ~rsh, ~rshi, ~rtes, ~scan, ~sert, ~serv
  -0.8: ~sick, ~sito, ~sont, ~spo, ~stol, ~tap, ~te_, ~team, ~tell, ~teu, ~thro, ~tit_, ~tole, ~toni, ~tors
  -0.8: ~ttre, ~tude, ~ube_, ~ubel, ~ubes, ~uck, ~ui_, ~umm, ~ums, ~unta, ~uot, ~uote, ~urc, ~urch, ~ush_
  -0.8: ~uvo, ~var, ~ven, ~via, ~vide, ~voq, ~voqu, ~walk, ~wed, ~week, ~whic, ~wner, ~ybo, ~ybod, ~yez
  -0.8: ~yez_, ~ys_, ~zip
  -0.9: NAME the, NUMBER not, NUMBER … please, a bot, a list, a whole, a … can, a … delete, a … ir, about it
  -0.9: accidentally, accounts, achetez, addre-, address, adjuster, adres-, adresse, ago and, ah, ai supprime
  -0.9: ai … d, ai … en, ai … le, ai … lu, ai … votre, ajust-, al … de, al … you, all NUMBER, all done
  -0.9: all … people, aller-, alley-, alleycat, am ready, am wrong, ameri-, and … will, annulez, anos, anote-
  -0.9: any time, appreciate the, apres NUMBER, apuntar, arreglar |, arretez … reparation, artic-, article
  -0.9: as tu, assez … pour, assurance, attendez, avec vous, avertissez moi, avez oublie, aviseme, bacan-
  -0.9: bacano, bajan, bajit-, basta de, batterie, be a, be … in, bici, bici todavia, bici … para
  -0.9: bikes … the, black, bothe-, boxes, boy |, broke, bruit |, but is, c est, ca coute, ca de, cadena
  -0.9: can … keep, can … use, cancel … order, carbone, caro, cash, ce bruit, cerca, chang-, cicli-
  -0.9: claim number, cle, clienta, clous, commandez, comment … les, complet, complique, comprends rien
  -0.9: con este, con una, con … numero, confused, conna-, contact my, copy |, cross, cual es, customer care
  -0.9: dans vos, dans … textos, day i, de rien, de samedi, de siempre, de … achaler, de … casa, de … hijo
  -0.9: de … marche, decir, dejamela, dejem-, dejeme, delete … por, demandar, depasse, des rappels
  -0.9: deux … vous, di2, dice … si, dimanche |, disappointed, displ-, display, does … have, donc je
  -0.9: donc plus, down the, drop … a, eatin-, eating, el casco, el mismo, el oxido, el … porfa, email … to
  -0.9: en, en cuanto, enleve |, enseno, entiendo |, envoie le, es suficiente, es … el, eso basta, espan-
  -0.9: espanol, est au, est coupe, est votre, est … celui, est … derniere, est … nouveau, esta la, estaciono
  -0.9: et … le, excuser, experto, face |, fache, factura por, faire reparer, fait … je, fasse, faut que
  -0.9: favor de, favor … la, fee, fell off, figured, finan-, fit me, flat again, for … class, forgot, four
  -0.9: freins |, fun |, garantia |, garden, gave … my, gift, go |, good time, gros merci, gros … a
  -0.9: guess who, guido-, guidon, gusto, had enough, has not, have … for, hay un, hermana, hiver |, how come
  -0.9: husba-, i plan, i wanted, i … 2, i … longer, i … on, i … ready, i … too, i … use, i … your, ice
  -0.9: if … can, in … NUMBER, in … for, in … the, inscrire, instagram, insurance |, ir, is for, is in
  -0.9: is worse, is … over, is … part, is … your, it broke, it until, it … and, j … supprime, je me
  -0.9: je serai, je … passer, je … pu, jueves por, just … and, km, know … you, l article, l horaire
  -0.9: la camara, la clase, la pluie, la porte, la tienda, la … ahorita, la … es, lab |, le avisen
  -0.9: le casque, le droit, le … du, le … j, learn, les autres, limiter, list>me, list>these, liste … la
  -0.9: lit, llamada, llames, llego |, lock, lose … number, lost, louez, lunch, luz |, ma … NAME, mai, mal au
  -0.9: maman, maneje, manub-, manubrio, marque |, mas y, mdr, me fue, me urge, me … delete, me … llamar
  -0.9: me … pasa, me>these, mecanique, membe-, mensaje en, mensaje … lo, mera, merci beaucoup, message me
  -0.9: message … erreur, mi hermana, mi … gracias, midi, min, mis … la, mixed up, modele, mon adresse
  -0.9: mon compte, mon pere, more for, more … NUMBER, more … in, motor, much for, mucho |, musub-, musubi
  -0.9: my ex, my notifications, my tab, my … bike, need this, never … i, news, next, no answer, no calls
  -0.9: no entiendo, no recibir, no veo, no … prisa, nomas, norco, nos vemos, not go, not talk, not to
  -0.9: not … thanks, nota |, now what, numb, number and, number … my, numero … en, nvm, o no, off … NUMBER
  -0.9: offre, ok gracias, okay |, on … avait, one wheel, one who, only NUMBER, opcio-, opt … of, or
  -0.9: out … NUMBER, outside |, ouvre pas, pa … no, pago |, pague |, paiement, paque-, para cuando, pas en
  -0.9: pas … cette, pas … droit, pasa, pedal, pense |, pere |, personne qui, phone is, phone number
  -0.9: phone so, photo |, picki-, picking, picking up, pintura |, pis ca, please it, please … a, pneu |
  -0.9: poder ir, poner, por … mejor, por … you, portu-, prefere les, preferencia, prend, prende, prest-
  -0.9: presu-, presupuesto, presupuesto |, proud, put my, put your, put … name, que tanto, que … mi, qui
  -0.9: quiten el, quiten la, quitenle, renta-, repair … i, repairs, repeter, repond |, reponse
  -0.9: reservation |, reste a, reven-, revoked, rien fait, rompi-, rompio, rouille |, ruedi-, rueditas, rule
  -0.9: sad, salud-, samedi matin, saquen mi, save, savoir |, says it, says … is, se rompio, segun-, sera
  -0.9: serai, service |, shop i, si c, si … est, singl-, single, snow, soeur |, sonnette, soy … de
  -0.9: spam musubi, speak, stickers, stop … n, sube, suena, suis … en, suis … sur, svp le, swimm-, swimming
  -0.9: taill-, taille, talk … text, te … de, telephone |, tell … if, terce-, tes textos, text my, texte
  -0.9: textos mon, that to, the alerts, the bill, the bus, the day, the door, the parts, the top
  -0.9: the … right, they are, they have, thing-, things, this morning, this year, this … goes, this … so
  -0.9: thx for, thx … the, timin-, timing, tiny, tmrw |, to go, to unsubscribe, to wait, to … NUMBER
  -0.9: to … more, toi, tout, town |, trabajo |, trop, trouve |, tu … as, ubica-, urge, usage-, usted |
  -0.9: vacan-, vacances, vais arreter, velo cette, velo … j, velo … la, vemos |, venu, veut plus
  -0.9: veux annuler, video, vieja, voir |, voisi-, vos rappels, vous en, vous reviens, vous une
  -0.9: vous … encore, vous … le, vous … une, vuelvanme, wash, way … is, we … a, what … on, when … stop
  -0.9: where-, wheres, which number, wife |, will … quit, windo-, window, won, working on, working … it
  -0.9: worri-, worse |, wyd, yes, yesterday |, you at, you by, you cut, you give, you go, you list, you not
  -0.9: you … closed, you … now, you … see, your bike, | al, | annulez, | awesome, | b, | be, | bendiciones
  -0.9: | borren, | commandez, | correct, | cross, | dejeme, | despues, | does, | fait, | first, | help
  -0.9: | lol, | me, | merry, | muy, | nos, | not, | quitenme, | somebody, | the, | this, | voici, | whenever
  -0.9: | … beaucoup, | … both, | … donne, | … gars, | … good, | … gusto, | … guys, | … hija, | … lien, | … m
  -0.9: | … manden, | … mauvais, | … mis, | … modo, | … mom, | … needed, | … peux, | … signed, | … ver
  -0.9: | … vous, | … working, | … yes, | … zapatos, ~_ace, ~_adr, ~_ah, ~_ah_, ~_aju, ~_alt, ~_ama, ~_boi
  -0.9: ~_bol, ~_cas, ~_ch, ~_cop, ~_cr, ~_cri, ~_ea, ~_en_, ~_ge, ~_gri, ~_gru, ~_hig, ~_hon, ~_ice, ~_ir_
  -0.9: ~_joy, ~_jue, ~_km, ~_km_, ~_las, ~_lav, ~_lef, ~_mi, ~_ne, ~_nex, ~_or_, ~_paq, ~_pue, ~_quo, ~_ros
  -0.9: ~_rui, ~_sis, ~_str, ~_sun, ~_ta, ~_tee, ~_tot, ~_tow, ~_tw, ~aby, ~acco, ~addr, ~ader, ~ades, ~ajus
  -0.9: ~alud, ~ama, ~amad, ~amo_, ~ana, ~anie, ~anol, ~anos, ~ant, ~anub, ~ashe, ~at_, ~atel, ~atin, ~atra
  -0.9: ~avis, ~baby, ~bio_, ~blac, ~bleu, ~boss, ~brio, ~canz, ~cco, ~cerr, ~cir_, ~clis, ~cm_, ~cone, ~cop
  -0.9: ~cs_, ~ctri, ~dal_, ~day, ~days, ~ddl, ~ddle, ~ddr, ~ddre, ~dita, ~eaki, ~eats, ~ecio, ~ecit, ~eco
  -0.9: ~ecte, ~ede_, ~ejo_, ~eno_, ~ento, ~erca, ~erd, ~err, ~esa_, ~esso, ~etit, ~ey_, ~falt, ~faut, ~fig
  -0.9: ~fina, ~floo, ~fri, ~fter, ~gift, ~gran, ~gri, ~gru, ~herm, ~het, ~hien, ~hig, ~high, ~hil, ~hina
  -0.9: ~hip, ~hop_, ~hub, ~husb, ~ick, ~ied_, ~ieja, ~igo_, ~ija, ~ily, ~ily_, ~iman, ~imen, ~ingi, ~ink
  -0.9: ~ise_, ~isim, ~jan_, ~kes, ~km_, ~knee, ~kon, ~lack, ~lan, ~laq, ~laqu, ~lca, ~leep, ~left, ~leva
  -0.9: ~loan, ~lost, ~lve, ~main, ~mal, ~mar, ~midi, ~na_, ~nded, ~ndow, ~nex, ~next, ~nga_, ~noma, ~nows
  -0.9: ~nub, ~nubr, ~obar, ~obl, ~ocat, ~ocol, ~od_, ~offe, ~ojo, ~ole_, ~olit, ~olt, ~oman, ~omet, ~ond
  -0.9: ~onga, ~ora, ~orit, ~ort, ~ose, ~ossi, ~otra, ~ouc, ~ows_, ~pano, ~paq, ~paqu, ~pasa, ~perf, ~plan
  -0.9: ~pond, ~pp_, ~pra, ~py_, ~rais, ~rale, ~rar, ~rdad, ~ream, ~reb, ~rial, ~rill, ~rin, ~rkin, ~rod
  -0.9: ~rqu, ~ry_, ~sa_, ~sba, ~sban, ~sea, ~sien, ~slee, ~sses, ~stat, ~stic, ~suen, ~swo, ~terc, ~timb
  -0.9: ~tist, ~trop, ~trou, ~tues, ~turb, ~ubri, ~uena, ~uido, ~uier, ~ule_, ~ulem, ~ums_, ~ung, ~ures, ~url
  -0.9: ~usb, ~usba, ~use_, ~usta, ~utte, ~vay, ~ved_, ~venu, ~viso, ~vrai, ~when, ~ym_
  -1.0: NUMBER … le, NUMBER … no, NUMBER … you, a ces, a demandar, a este, a t, a tune, a … day, a … do
  -1.0: about a, acepta, again did, ahead, ai … chez, ai … un, aja, all my, all … contacts
  -1.0: already unsubscribed, an emergency, ancie-, and put, annuler mon, appel-, are a, are for, are … on
  -1.0: arreglo, arreglo |, arreter le, at NUMBER, at |, at … cabin, attente |, aucune idee, audio, avant
  -1.0: avisenme, avoir de, ayoye, azul, bag, basta gracias, be your, be … at, beer, bendiciones
  -1.0: bendiciones |, bent, bici no, bike anymore, block off, block … an, box |, brakes |, bring-, bringing
  -1.0: broth-, bus, by, by the, cafe, called me, can, can see, can you, can |, can … do, cancel me
  -1.0: cancel on, cancel that, cancel … i, cancel … me, cancelar … mensajes, cancelled my, carte de, casse-
  -1.0: ce soir, cel de, changer, chico, closed |, club de, comment faire, comment … pour, connaissait
  -1.0: contact … insurance, contacts, content, continuez de, counter |, coupez moi, crack, cual … el, cuand-
  -1.0: cuando, d enfant, da mas, de cascos, de ce, de details, de nino, de passe, de … electrique, de … les
  -1.0: de … votre, decia |, delux-, deluxe, des que, descu-, devan-, devant, dice que, dice |, did … cancel
  -1.0: did … do, die, dije a, dijer-, dijeron, dijo, diner, direccion, disco, discount, disculpe, doing
  -1.0: dois, donne … velo, dos veces, dossier svp, dossier |, drop … off, du … j, ecrit |, el asiento
  -1.0: email went, en el, en … por, end is, end … the, enleve … la, enlevez … svp, enterado, entiendo
  -1.0: envoyez pas, esas, eso … gracias, est … ca, est … nom, estar en, etein-, eteint, every … i, excit-
  -1.0: excited, face, fait que, fait une, family, fenders, fit, fois … que, folde-, fonce, for … reminder
  -1.0: frenos |, from |, front |, full, full |, fumar, gate, get one, got, got |, gracias joven, habite
  -1.0: hacer un, have … permission, havin-, having, he, hijo |, hour for, hour … me, how do, hungry |
  -1.0: husbands, i ordered, i turned, i was, i … by, i … home, i … two, idee, interesa … de, invoice, is up
  -1.0: is … out, is … there, it cost, it … please, it … two, j vais, j … laisse, jaja no, jamais autorise
  -1.0: je confirme, je lis, je … pour, je … retirer, je … tanne, jersey |, jetez, job |, junta, keep … these
  -1.0: la casa, la talla, la … est, la … lo, la … noire, la … por, la … todavia, la … yo, labor, lachez, lah
  -1.0: le di, leave … a, les deje, les liens, les trottinettes, les … en, letti-, letting, liens, lista … no
  -1.0: llant-, llegue, llevo |, lluvi-, lluvia, los ninos, los … el, luces, lumiere, ma … a, maestro
  -1.0: magasin svp, maiso-, maison, makes, mardi |, marque, mas fotos, mas promos, me know, me … ayer
  -1.0: me … cuando, me … desabonne, memes, message to, messages … i, messages … mon, mi turno, mi … a
  -1.0: mi … le, milk, mine has, mon inscription, morti-, mortified, mot de, mot … passe, my husbands, my way
  -1.0: my … as, my … folder, my … he, my … lol, name on, name wrong, navid-, navidad, need the, new phone
  -1.0: nice |, no da, not put, nouvelles, now thanks, nueva, numero me, numero y, numero … vous, of you
  -1.0: off an, off the, off … hour, old, on friday, on … e, on … plus, one … to, only i, opt for, or … i
  -1.0: ou |, out … this, parke-, parked, pas a, pas grave, pas je, pas … pour, paso a, passer, patient
  -1.0: payer plus, perfe-, perfect, peut … arreter, peux pas, phone … all, phone … so, pintu-, pintura
  -1.0: please call, please … NAME, please … can, plus … details, por ella, por error, por fin, por no
  -1.0: pour diner, pour ma, prend-, promo |, promocion |, promos j, pu … de, puedo hablar, pura, quand t
  -1.0: quart-, quarter, que NUMBER, que es, que les, que quelqu, que … buena, que … l, que … lista, quebec |
  -1.0: quede, quel numero, quelle heure, questions, qui le, quit my, quit … so, quitar … la, rack, rando-
  -1.0: ready to, recado, recibir mas, recoger, recoi-, recu … message, remind, remind me, reviendrai
  -1.0: ride de, rien … vous, roja, rosie, rue |, rueda, sabado, sac |, saddl-, saddle, safe, sale |, salen
  -1.0: se la, se … son, segur-, send>these, serial number, service plan, she … my, si me, sign … for, so … i
  -1.0: spani-, spanish, speak-, squeal, step, still, stop in, stop laughing, stop no, stop texts
  -1.0: stop … after, stop … her, story, stove, stres-, stress |, stude-, suis tanne, svp … pas, tab
  -1.0: tercera |, text back, text here, texted the, texter, texto … me, texts about, texts on, thank
  -1.0: that … for, the email, the rear, the stem, the stove, the warranty, the … plan, the … so
  -1.0: there … NUMBER, these>angry, thinking, this NAME, tiene garantia, tiene … anos, tienen, tmrw, to buy
  -1.0: to someone, to talk, to … old, toca, ton message, top of, tout de, tout … suite, trottinettes
  -1.0: tu … je, un neuf, una, uncle, une bonne, une … par, unles-, unless, unrea-, unread, up … the
  -1.0: urgence |, urgent |, vais, velo dehors, vemos, venden, verifier |, vers, vos … m, vous deranger
  -1.0: vous fermez, vous … j, vous … mis, voy … demandar, want any, want … bike, we need, we … to, website |
  -1.0: whatever it, which end, which … do, who, wrong>texts, yaar, yo … a, you now, you reached, you two
  -1.0: you voy, you … vi, your marketing, zapat-, zapatos, | ayoye, | either, | elle, | enlever, | enterado
  -1.0: | jetez, | only, | peu, | primera, | put, | quitenle, | su, | toss, | tracking, | … accord
  -1.0: | … besoin, | … bye, | … cancelled, | … christmas, | … dejaron, | … des, | … fermez, | … gave
  -1.0: | … mere, | … nous, | … over, | … pis, | … rappels, | … text, | … thank, | … yeah, ~_abo, ~_ahe
  -1.0: ~_atr, ~_ava, ~_az, ~_azu, ~_ba, ~_bes, ~_big, ~_by_, ~_cu, ~_cua, ~_ear, ~_ful, ~_got, ~_he_, ~_hr
  -1.0: ~_hun, ~_is, ~_jeu, ~_lah, ~_lar, ~_lie, ~_low, ~_med, ~_mer, ~_mie, ~_old, ~_pie, ~_ps, ~_ren, ~_saf
  -1.0: ~_scu, ~_stu, ~_tor, ~_tra, ~_tru, ~_tue, ~_tun, ~_uni, ~_vem, ~_vu, ~_way, ~acts, ~actu, ~addl
  -1.0: ~age_, ~ahe, ~ahea, ~ain, ~ajo, ~aju, ~alls, ~alta, ~amo, ~anis, ~anto, ~anz, ~ape_, ~aper, ~arat
  -1.0: ~ard, ~ards, ~att, ~azu, ~azul, ~bag_, ~ball, ~bat, ~big, ~blue, ~brot, ~ceb, ~cebo, ~ck_, ~clou
  -1.0: ~com, ~ct_, ~cual, ~cuan, ~cui, ~da_, ~deu, ~dijo, ~dite, ~do_, ~doin, ~dois, ~dre_, ~eak_, ~eal_
  -1.0: ~ean_, ~eat, ~ec_, ~ecc, ~ecci, ~ed_, ~edit, ~eglo, ~ell, ~enga, ~erfe, ~erg, ~eria, ~esas, ~est_
  -1.0: ~etai, ~eth, ~ett, ~eur, ~exce, ~fec, ~fend, ~ffe, ~fla, ~flo, ~fold, ~fore, ~forg, ~full, ~gage
  -1.0: ~gge, ~ght, ~gla, ~gli, ~glo_, ~hain, ~hen_, ~hiv, ~iche, ~idi_, ~idon, ~iet, ~igo, ~ijer, ~im_
  -1.0: ~ind_, ~indo, ~iner, ~inis, ~inki, ~ior, ~ired, ~irs_, ~it_, ~iza, ~jel, ~jeu, ~jue, ~ks_, ~lah
  -1.0: ~lah_, ~leg, ~lis_, ~lit_, ~lleu, ~lluv, ~lock, ~lon, ~lub, ~lune, ~lut, ~luvi, ~mad, ~mem, ~mily
  -1.0: ~mman, ~mmen, ~mo_, ~modo, ~mul, ~nde, ~nice, ~nkin, ~nou, ~nre, ~obre, ~obro, ~odo_, ~ooth, ~ork
  -1.0: ~orn, ~orro, ~ota_, ~our_, ~oxi, ~ped_, ~pot_, ~pro_, ~pto, ~pur, ~qua, ~quo, ~rac, ~rada, ~rae, ~raf
  -1.0: ~rai, ~rain, ~rava, ~re_, ~recc, ~rent, ~rfe, ~rfec, ~rgo, ~rien, ~riet, ~rire, ~rise, ~rle, ~roce
  -1.0: ~rok, ~roke, ~rope, ~roth, ~rov, ~rush, ~saba, ~sadd, ~safe, ~sais, ~save, ~sco, ~scou, ~scus, ~spl
  -1.0: ~spot, ~sset, ~st_, ~stil, ~tabl, ~teur, ~than, ~tom_, ~tow, ~trae, ~tras, ~tue, ~uge, ~ugg, ~ulpe
  -1.0: ~uncl, ~unn, ~uno, ~uvez, ~uvia, ~vee, ~vemo, ~vire, ~well, ~who_, ~win, ~wind, ~wis, ~wor, ~work
  -1.0: ~xce, ~xte_, ~yes_, ~yin, ~zo_, ~zon_, ~zul, ~zul_
  -1.1: 2nd, NAME off, NAME … lol, NAME … on, NUMBER dolares, NUMBER … ca, NUMBER … pis, a todos, a |, a … en
  -1.1: a … next, a … promos, account please, achete … velo, affaire |, affic-, affiche, after NUMBER, ahori-
  -1.1: ahorita, ai essaye, ai perdu, am … mad, angry>send, antiv-, antivol, apago, apago el, apuro, are no
  -1.1: arret de, arretez le, as i, as you, asap |, asi |, at, au … svp, aussi |, avant … ca, avisa, avise-
  -1.1: barat-, basic-, baske-, basket, batte-, besoin … la, best |, black |, blanc-, boite, bolsa, bonjour |
  -1.1: book, borrow, boyfr-, brise |, by … can, c etait, c … bien, ca … mon, ca … pas, cadre, can … read
  -1.1: cancelen, cargo de, casco-, cascos, certainement, cessez d, chemi-, chemin, chemin |, chien
  -1.1: cliente de, combi-, come |, como va, compania, con NAME, confirm |, consign, d … sur, da, days |
  -1.1: de commande, de … commande, de … tienda, decu, dejo, delete club, delete … account, delete … message
  -1.1: deliv-, delivery, desactiver les, desole de, desole … vous, digam-, digame, diner-, dinero, disap-
  -1.1: do … be, dolar-, dolares, domingo, drunk, el alto, el cargo, el dueno, elle … est, en arriere
  -1.1: en chemin, en persona, encontre, encore sur, ended, ended up, enough for, entreposage, enviarme
  -1.1: equivoque de, es … con, es … no, escribame cuando, est bien, est encore, est … alors, est … assez
  -1.1: est … plus, est … pret, esta lista, estac-, este no, estoy … la, etes qui, eveni-, extension
  -1.1: facture par, fake, fast, favor no, favor … quiero, fende-, finished |, fois par, for … text, forgo-
  -1.1: formulaire, frere, fuck off, get in, getting … from, giant |, go pour, going … get, good morning
  -1.1: good to, gripp-, grippe, guard, guys … more, has a, he … me, hier, horai-, horaire, hungr-, hungry
  -1.1: i missed, i text, i … about, i … anything, il a, il … appelle, in … garage, interested … the, invoi-
  -1.1: is annoying, is … an, is … done, it he, it … fine, item, j adore, j … essaye, j … perdu, j … veux
  -1.1: jaja … eso, je donne, je viens, je … le, je … off, jefe, jeudi |, jueve-, jueves, juste le
  -1.1: keep texting, l arret, la luz, la … ca, la … fois, la … hasta, la … par, lache pas, lavag-, lavage
  -1.1: le, le bleu, le hagan, le … numero, leave … with, les pneus, links, list … have, listo |, lo … en
  -1.1: los pedales, lose, love, lundi, ma … en, ma … svp, mad |, mande la, mande mensaje, marathon, marca es
  -1.1: me avisa, me dejaron, me dice, me faire, me sale, me textea, me updates, me … al, me … un
  -1.1: mensajes por, message est, messages … my, mi … no, mistake … me, moi je, mon chum, mon rdv, mon … du
  -1.1: monda-, more>list, my office, my own, my receipt, my … wrong, near you, need an, need … call
  -1.1: never signed, next spring, no NUMBER, no … needed, nom est, not interested, not mad, not … for
  -1.1: not … good, not … in, nouveau, number on, numbers, numbers on, numero en, numero nuevo, numero … lo
  -1.1: numero … me, off … you, oh my, oki, old … and, on avait, one off, one … you, open on, order … is
  -1.1: oublie … numero, oubliez ca, out … a, oxido, pague, par accident, parce-, pas plus, pas … mien
  -1.1: pas … nous, pasem-, paseme, paseo, pedido |, perdu mon, pero yo, personne … a, personne … repond
  -1.1: peu importe, peux, phone and, phone … me, phone … you, pickup |, piece, pit, pit stop, pluie
  -1.1: plus … en, pouvez vous, prati-, pratique, prenez votre, prenez … temps, present, prisa |, prix la
  -1.1: questions |, queue, quiero … mensajes, quit so, quiten de, rato, really |, regalo, remboursez, repar-
  -1.1: resend |, reservation, resol-, respo-, retirar, retirar |, room, rouil-, rouille, ruido, sauf
  -1.1: say less, se que, se … esto, serie |, signe le, signed … for, so now, solo la, someh-, somehow
  -1.1: st NAME, stand, stop>me, stress, stuck, su texto, suis la, suis off, suite |, support, terminen
  -1.1: texter quand, textos me, textos … une, texts come, texts … stop, texts>you, than, thanks i
  -1.1: that please, that was, that … too, the, the church, the stand, the work, the … NAME, the … chat
  -1.1: the … out, there at, this my, this please, this right, this sorry, this text, this … off
  -1.1: thought … would, tienen |, tip, to call, to spam, to the, todavia |, today, total |, tracking number
  -1.1: tube |, un … chez, until, until i, upset, us go, usages, usages |, use the, utilisez, va, velo … pas
  -1.1: very, voice-, vous … ma, vuelt-, way, what … the, where … you, whole thing, whose, will you, winter |
  -1.1: yes the, yo voy, you all, you said, you sent, you … NUMBER, you … email, your … as, | appelez, | both
  -1.1: | ending, | hace, | love, | mandame, | oki, | peut, | quiteme, | race, | sms, | texts, | tiene, | uno
  -1.1: | … air, | … change, | … clicking, | … conozco, | … day, | … ends, | … enough, | … etre, | … frenos
  -1.1: | … got, | … idee, | … importe, | … info, | … morning, | … nunca, | … prefere, | … senora
  -1.1: | … suficiente, | … telefono, | … thing, | … tres, | … velos, | … your, ~_ac, ~_at_, ~_ca, ~_caf
  -1.1: ~_car, ~_cl, ~_co, ~_coa, ~_cor, ~_da_, ~_der, ~_dre, ~_fel, ~_fen, ~_fra, ~_hie, ~_key, ~_kic, ~_kne
  -1.1: ~_le_, ~_llu, ~_log, ~_lon, ~_nit, ~_pen, ~_pri, ~_rep, ~_rus, ~_sel, ~_sle, ~_sma, ~_tap, ~_tin
  -1.1: ~_va_, ~_ve, ~_ver, ~_vi, ~_vie, ~_wi, ~_win, ~_wor, ~alv, ~ard_, ~arda, ~arm_, ~aro_, ~aseo, ~ash
  -1.1: ~asic, ~ason, ~ator, ~atro, ~ault, ~auve, ~avag, ~basi, ~bask, ~batt, ~bin_, ~brak, ~brok, ~cadr
  -1.1: ~caf, ~cafe, ~cema, ~ch_, ~cles, ~clic, ~coa, ~comb, ~cua, ~dal, ~deje, ~dejo, ~dge, ~dol, ~easo
  -1.1: ~eci, ~edo_, ~efe_, ~eje_, ~eliv, ~elu, ~epar, ~eps, ~era_, ~erla, ~escu, ~eta, ~eue, ~eue_, ~fel
  -1.1: ~flec, ~frer, ~gro, ~hun, ~icem, ~iej, ~il_, ~ilin, ~ilk_, ~ilt, ~imat, ~ina, ~ino, ~invo, ~iver
  -1.1: ~je_, ~jefe, ~jer, ~juev, ~ken, ~kers, ~key, ~kic, ~kick, ~kne, ~lade, ~libr, ~liez, ~lmo, ~lqu
  -1.1: ~luce, ~lud, ~lund, ~manc, ~mari, ~marq, ~mbie, ~mes_, ~moto, ~mp_, ~nal, ~nd_, ~nen_, ~neu, ~ngr
  -1.1: ~nmen, ~nnet, ~nos_, ~octo, ~ode_, ~oeu, ~oie, ~ok_, ~oki, ~olla, ~ombi, ~ood_, ~orgo, ~osa_, ~osag
  -1.1: ~ovin, ~pan, ~pant, ~pas, ~peux, ~posa, ~ppin, ~quin, ~rake, ~rapi, ~rata, ~rda, ~rden, ~refu, ~regu
  -1.1: ~rere, ~rgot, ~ri_, ~rier, ~rim_, ~roda, ~sda, ~sday, ~sei, ~sion, ~sir, ~sket, ~sted, ~step, ~stuc
  -1.1: ~tep, ~th_, ~the_, ~tia_, ~tie, ~tira, ~tor_, ~tra_, ~tree, ~tuc, ~tuck, ~tura, ~ture, ~uch_, ~ueak
  -1.1: ~uev, ~uli, ~ump, ~urer, ~urie, ~uso, ~uso_, ~vati, ~ved, ~viej, ~voie, ~war, ~wear, ~xe_, ~ying
  -1.2: NAME said, NUMBER … for, a refund, a … arret, a … it, a … son, a … texts, abren, adjus-, after the
  -1.2: again … is, agregar, ahhh, ai … achete, al cel, alarme, alarme du, alcan-, angry>want, annoyed
  -1.2: answe-, anything earlier, appelez … pas, appointment to, are all, are going, are helpful, are … in
  -1.2: at my, at … lol, autocorrect, autre numero, aviso |, babe |, before i, bike shop, bike |, bike … sold
  -1.2: birth-, birthday, bons, borren … numero, bother … again, buen, buena, cadenas, caja, cake, cancel and
  -1.2: card … file, casco, change … cell, cher |, cliente … ustedes, closed, com, compte, connais … cette
  -1.2: corre, correct, could … text, credit, dans mon, de cell, de enviarme, de este, de facture, de mas
  -1.2: de suite, de … ce, de … orden, deje, dejen-, depas-, des velos, des … a, desca-, details, dit … vous
  -1.2: dites moi, do … guys, done, double |, drop off, eat, ecrit stop, efface … numero, effacez ma
  -1.2: el bueno, el candado, el texto, el … jaja, el … numero, elle, email |, emergency, emergency |
  -1.2: en avant, envoyez … le, estaba lista, este … lo, falto, faut, favor que, file … is, finally |
  -1.2: finished, flats, folder |, fork |, freno, fue … que, gels, get me, get … on, get … your, getting the
  -1.2: gimna-, gimnasio, got in, got two, hate, have NUMBER, have that, helmet |, hi this, hija, hr, hurry
  -1.2: i cancel, i changed, i ever, i remember, i sign, i … an, i … texts, in i, is, is … good, it up
  -1.2: it … a, it … will, j arrive, j vous, j … de, j … tout, j … un, je l, je … NUMBER, just saw, keep it
  -1.2: know … to, l alarme, l … du, la je, la promocion, la … facture, lavado, le … nada, leak
  -1.2: leave … alone, lifes-, lifesaver, like … the, liste pour, livre-, llame, location, longer have
  -1.2: luego |, m … dit, m … vous, mais ca, makin-, making, manden el, marat-, mas … la, mas … me, me llame
  -1.2: me pueden, me … foto, me … jamais, me … pueden, meeti-, moi a, moi pouvez, molestar pero, more flats
  -1.2: morge-, morgen, movin-, moving, my … off, my … she, nah |, ne veux, near, need |, neige |, never said
  -1.2: never … anything, ningun, ninguno, ninos |, no existe, no suena, no … flats, no … have, no … le
  -1.2: no … senal, no … sigan, no … sus, no … this, not got, not hear, not working, note, number sorry
  -1.2: numero et, off and, ok mais, oka, one, one … the, or no, other guy, oups, out when, paiem-, parfait |
  -1.2: pas besoin, pas … ai, patie-, pedi |, personne repond, pictu-, plan, please |, please … and
  -1.2: please … at, please … to, plus bon, plus … NUMBER, plus … du, pour aujourdhui, pour recevoir
  -1.2: pour vous, preguntar |, pretending to, price |, puedo, quiero saber, rapid-, rdv |, recei-, recibido
  -1.2: recibir … mensajes, recibo … correo, refun-, refund, regarde, remove … old, repare |, replied to
  -1.2: repondeur, repondez pas, repondez … a, reported … spam, resend, retire … la, retirez … nom, retur-
  -1.2: reviens, sabad-, sabado |, said you, saquen, saw, se lo, se … el, seat, seria-, serial, sign the
  -1.2: signaler, sister, small, sold |, something wrong, sorry to, sorry … bother, stick-, stop por
  -1.2: suis … encore, sus promociones, svp on, systeme |, tenia-, tenian, text me, text said, text |, textee
  -1.2: texting it, that repair, that … text, the dog, the garage, the green, the group, the second
  -1.2: the thread, the … before, the … who, there, they … the, this … in, this … now, those, tires, to sleep
  -1.2: todavia no, tomorrow |, tous, trava-, tu des, tu un, tubel-, tubeless, ty |, un rabais, un … para
  -1.2: une fois, unkno-, unknown, uno mas, update … number, use … cell, use … one, vender, vendu |, veo
  -1.2: viens, virem-, virement, vis, voir, vos … pouvez, vous ai, vous connais, voy, vrai, want … stop
  -1.2: wanted a, warra-, warranty, when … the, which … is, while … am, will … there, works |, yeah |, yo la
  -1.2: you fixed, you mero, you never, your |, | ahhh, | can, | consent, | est, | oups, | saquenme, | she
  -1.2: | termine, | textez, | use, | where, | … aire, | … asi, | … earlier, | … grand, | … lo, | … marca
  -1.2: | … rato, | … retire, | … told, ~_acc, ~_ai, ~_am, ~_amo, ~_ave, ~_avi, ~_bu, ~_cad, ~_cak, ~_dud
  -1.2: ~_eg, ~_el, ~_eng, ~_fas, ~_fil, ~_hij, ~_is_, ~_jef, ~_jet, ~_lab, ~_rue, ~_sam, ~_saw, ~_thu, ~_toi
  -1.2: ~_vay, ~_veo, ~_wil, ~abad, ~adin, ~agar, ~airs, ~alca, ~all, ~ame, ~ames, ~answ, ~anty, ~apid, ~ara_
  -1.2: ~arle, ~arro, ~ash_, ~atu, ~augh, ~ban, ~band, ~bar_, ~bele, ~bent, ~bie, ~birt, ~boit, ~bols, ~bout
  -1.2: ~brar, ~bre, ~brin, ~cak, ~cake, ~cal, ~cal_, ~call, ~cci, ~che, ~chea, ~cher, ~ches, ~cita, ~com_
  -1.2: ~cran, ~cuse, ~ddi, ~debo, ~depa, ~dle, ~dola, ~dud, ~ecei, ~eeti, ~efun, ~egle, ~eint, ~eje, ~elie
  -1.2: ~emos, ~ency, ~erat, ~erdi, ~erto, ~esp, ~espa, ~etch, ~eud, ~fect, ~fen, ~ffic, ~fle, ~fre, ~gle
  -1.2: ~hda, ~hday, ~heap, ~hey_, ~hij, ~him, ~hour, ~hurr, ~icen, ~ictu, ~icy, ~ier, ~ingo, ~ires, ~irth
  -1.2: ~iscu, ~ison, ~jan, ~jar_, ~jas, ~jef, ~la_, ~lats, ~lcan, ~ld_, ~le_, ~link, ~llev, ~lu_, ~ma_
  -1.2: ~maki, ~mar_, ~mene, ~mise, ~mond, ~mpi, ~ncie, ~nco_, ~neig, ~nej, ~nol, ~nol_, ~nsw, ~nswe, ~oce
  -1.2: ~oday, ~oice, ~oie_, ~oir_, ~olar, ~olde, ~om_, ~onj, ~oom, ~otor, ~ower, ~oye, ~oyed, ~pac, ~paie
  -1.2: ~pati, ~pict, ~pleu, ~pode, ~ptio, ~rak, ~ram_, ~rayo, ~rca, ~rche, ~reco, ~reen, ~remb, ~retu, ~rge
  -1.2: ~rips, ~riv, ~rno, ~rthd, ~rve, ~sant, ~saw, ~saw_, ~sell, ~shin, ~smal, ~spon, ~squi, ~sti, ~swer
  -1.2: ~talk, ~temp, ~test, ~thda, ~thos, ~thu, ~tic, ~toco, ~tous, ~ttin, ~uert, ~uina, ~ult_, ~uve_, ~uvea
  -1.2: ~vant, ~vaya, ~veau, ~veo, ~veo_, ~ves_, ~vie, ~voy_, ~wal, ~warr, ~wil, ~xter, ~ya_, ~yone
  -1.3: NAME p, NUMBER NAME, NUMBER … do, a poder, a tout, a … il, a … off, a … textos, abt, accepte ce
  -1.3: accepte … prix, achete un, add, after … tune, ai laisse, ai retrouve, ailleurs |, al fin, alarm-
  -1.3: allez y, alr, alta, am … to, an, and that, answer |, anything |, as, ask, baja la, basket |, bebe
  -1.3: before you, bike will, bin, blocked, bon pour, bonne, bonne … a, box of, busy, by your, c … correct
  -1.3: ca vous, call … am, call … text, can keep, cancela … cita, carbo-, carte, ce qui, ce … quelqu
  -1.3: ce … vous, chez vous, clic, como no, cuando … lista, d … merci, d … vous, de carte, de mandarme
  -1.3: de reparer, de trouble, de … desabonner, de … que, dehor-, dehors, deja paye, demande … mon, des deux
  -1.3: detai-, discount |, do the, do … put, do … say, donne le, donne moi, dropped, du … de, ecrire svp, eh
  -1.3: encan-, end cap, endin-, ending, enlever les, enough air, entre-, entreguen, equivocada, equivocada |
  -1.3: equivocado de, es la, est pret, est sur, est … cadeau, est … cher, est … correct, est … ou, esta |
  -1.3: este, estim-, etes trop, exper-, exten-, far, faut … je, fixed it, fois |, food, for your
  -1.3: from … guys, gars est, gave me, get back, get the, get … at, going … stop, gratu-, gratuit, hablo
  -1.3: hace rato, hasta … yo, have … more, he is, hi … is, hora, i hate, i liked, i … answer, i … getting
  -1.3: i … nothing, i … wrong, if … am, il s, in class, in … now, is better, is done, is that, it off
  -1.3: it … NAME, j … retrouve, jajaja |, je regarde, je texte, je veux, jeudi, job, just leave, just the
  -1.3: keep sending, la, la canasta, la roue, las, le siege, le … stop, let … know, liked, listas, loin
  -1.3: lol … it, los … de, lu, lumie-, maestro |, mandame, many … from, mardi, marqu-, me han, me … jaja
  -1.3: me … una, membr-, membresia, mensaje … el, mensaje … que, mi hija, mi … nuevo, minut-, mis … por
  -1.3: moi par, molestar … you, mon colis, mon dernier, mon … qui, monday |, more>more, my list
  -1.3: need … appointment, neige, neighbor … the, never agreed, ni que, no contestan, no contesto, no eso
  -1.3: no esta, no lo, no recibi, no vi, no … han, no … jaja, no … molestar, no … ni, no … su, no … yet
  -1.3: nombre de, not mean, not needed, not turn, not … off, number as, number from, number … text
  -1.3: numbers … the, numero delete, numero … carte, numero … mi, o, off … i, ok |, one |, open |, otw
  -1.3: out front, out here, panie-, panier, panto-, pantoute, parle de, pas assez, pas … trouble, pensez
  -1.3: please the, plus … rappels, pneu, poder, por … favor, portabultos, pourquoi c, pourquoi … est, prete-
  -1.3: primero |, puse stop, put … number, qr, que son, que … vous, qui … avez, quiero molestar
  -1.3: quoi … numero, rappelle, rdv, ready |, rebaj-, receive, receive … messages, recibir mensajes, refle-
  -1.3: retard, right-, roue, saber, samedi |, sat, se cancela, see your, send>send, she is, shop is, si … es
  -1.3: sign me, sin bici, so … know, spam folder, st, stop worrying, stuck |, supe, super, tab |, tanne
  -1.3: tant que, text … a, text … while, texting is, texts here, texts stop, the basket, the … instead
  -1.3: the … pedals, think about, think |, this … but, tiene-, time the, to … thanks, to … these, touchez
  -1.3: touchez … a, traba-, two |, un des, un … deux, uno |, upgra-, urgent, velo que, veux … le
  -1.3: veux … recevoir, viens pour, vos … sont, votre … s, vous des, vous ecrivez, vous mais, vous repondez
  -1.3: voy … poder, wait |, want it, was a, went to, why did, will … by, will … get, will … turn
  -1.3: with … bike, worry-, worrying, wrong … in, y … aviso, y … pas, y … tu, yes i, you still, you … any
  -1.3: you … keep, you … mi, you … that, your texts, your … n, | am, | could, | les, | los, | nada
  -1.3: | stopped, | update, | … and, | … annule, | … bad, | … basta, | … ecrivez, | … eso, | … laughing
  -1.3: | … mande, | … not, | … recibi, | … subscription, | … turned, | … work, | … would, | … you, ~_abt
  -1.3: ~_alc, ~_an_, ~_anc, ~_as_, ~_aw, ~_bee, ~_bie, ~_ci, ~_cit, ~_cla, ~_cre, ~_deh, ~_do, ~_eh, ~_eh_
  -1.3: ~_ent, ~_eso, ~_gui, ~_hel, ~_hou, ~_kid, ~_kil, ~_la, ~_la_, ~_let, ~_lov, ~_lum, ~_mee, ~_mou, ~_mu
  -1.3: ~_my, ~_nea, ~_o_, ~_pa, ~_pi, ~_rac, ~_rd, ~_rdv, ~_sha, ~_sir, ~_st_, ~_sti, ~_sub, ~_tem, ~_tig
  -1.3: ~_too, ~_us, ~_vo, ~_vr, ~_vra, ~aba, ~ablo, ~abt, ~abt_, ~add_, ~affi, ~aili, ~ain_, ~ajan, ~al_
  -1.3: ~alen, ~anci, ~arbo, ~aron, ~art_, ~atte, ~audi, ~bado, ~bara, ~bei, ~bio, ~blo_, ~bol, ~caja, ~cano
  -1.3: ~ccio, ~cer, ~cia_, ~clas, ~cle_, ~colo, ~dd_, ~ddin, ~deh, ~deho, ~delo, ~deme, ~die_, ~dit_, ~dv_
  -1.3: ~ead, ~eap, ~econ, ~efl, ~efle, ~egur, ~ehor, ~ends, ~ens_, ~epos, ~erra, ~esta, ~etur, ~eudi, ~eves
  -1.3: ~far_, ~fee, ~fes, ~fli, ~food, ~gado, ~galo, ~gan_, ~he_, ~hel, ~hey, ~hija, ~hor, ~hung, ~hurs
  -1.3: ~iero, ~ifes, ~ift, ~ift_, ~ig_, ~igh, ~iked, ~ilk, ~in_, ~into, ~intu, ~isse, ~jeud, ~job_, ~jou
  -1.3: ~lava, ~leak, ~leme, ~lett, ~lid, ~lio, ~lip_, ~lit, ~llo_, ~lunc, ~luv, ~maga, ~mbi, ~meet, ~milk
  -1.3: ~nal_, ~ncan, ~near, ~ner_, ~neu_, ~ng_, ~noch, ~noo, ~nto, ~ntu, ~ntur, ~nuev, ~oad, ~oan, ~ob_
  -1.3: ~oir, ~oite, ~ong_, ~ont_, ~oor, ~orn_, ~orry, ~ost_, ~ouil, ~owne, ~past, ~pea, ~pert, ~pol, ~psi
  -1.3: ~psi_, ~ptin, ~pued, ~quet, ~rand, ~rbe, ~rbon, ~rdv, ~rdv_, ~refl, ~res, ~rma_, ~roja, ~rou, ~roug
  -1.3: ~rue, ~ryi, ~ryin, ~sabe, ~set_, ~smo, ~sole, ~squ, ~stu, ~stud, ~sura, ~tal, ~tas_, ~tend, ~tho
  -1.3: ~thur, ~till, ~trab, ~tro_, ~tti, ~ubr, ~uch, ~uche, ~udi_, ~uent, ~uits, ~umie, ~uro_, ~usy, ~usy_
  -1.3: ~uvre, ~vite, ~wne, ~xten
  -1.4: NAME from, NAME … me, NAME … the, NUMBER … favor, a cancellation, a mi, a nombre, a reminder, a rien
  -1.4: a vous, a … before, a … dans, a … la, a … liste, a … too, afuer-, afuera, ai change, ai … mes
  -1.4: all … the, an hour, and … me, and … on, annulez … inscription, arrete de, arretez moi, arrive
  -1.4: avec ce, avez tu, avez … arrete, back … i, baja el, be late, be … for, beau |, bell |, bicis, bien
  -1.4: bored, borro-, ca c, ca … est, cable, calls please, cambios, came out, camin-, can … put
  -1.4: can … return, canas-, canasta, cancel … appointment, canda-, candado, casa |, ce matin, celui, chaine
  -1.4: changes, cita, clip, close-, cobre-, cobren, colis, comptoir |, confirmation, contesto, correct |
  -1.4: coup, coup de, coup … fil, coupe, cry, cuanto, cut it, d … la, de demander, de fil, de rappel
  -1.4: de … ca, de … es, de … oficina, deal, dejaron, delai, deleted, demai-, demain, dent, depuis … matin
  -1.4: derai-, derailleur, desabonnee, desabonner de, diale-, dialed, difference, dois annuler
  -1.4: donne … mauvais, donner, ecran |, en anglais, en avez, en veux, est la, est mon, est super, est … que
  -1.4: excel-, favor … mi, fell, fil |, folder, for texting, forever>list, formu-, friend, from the, gears
  -1.4: grand, gros, happy, hijo, honest, i gave, i had, i return, i sent, i stopped, i … signed, ignor-
  -1.4: in it, in my, incluye, is finished, is … lol, is … of, it … enough, j … change, je vais, joven |
  -1.4: jusqua, la reparation, la … equivocada, late |, le mande, le travail, les frais, let us, list i
  -1.4: los cambios, los frenos, love you, lunes, ma carte, ma … du, manden … bici, mas … you, me borren
  -1.4: me cobren, me di, me quiten, me saquen, me … ningun, mean, merci … m, mes, message … your, moi quand
  -1.4: moi … a, moi … coup, moi … vous, mon frere, mon … vous, money, montant, my insurance, my texts
  -1.4: my … list, name … not, ni un, nino, ninos, no sms, no … on, no … than, not delete, not … dare, nota
  -1.4: nouve-, number … on, number>list, numero par, numero … suivi, nunca acepte, of … did, of … please
  -1.4: off lol, off … order, old number, otherwise, ou, outsi-, outside, ouvre, parfa-, parfait, parki-
  -1.4: parking, parle, pas chez, pas dit, pas payer, pas … rappel, pase, pick up, piece-, pieces, pis mon
  -1.4: please … will, pneus, poignees, pour les, pour … recevoir, prove-, put … back, que gracias
  -1.4: que incluye, que … la, que … svp, qui |, quiero … un, quit on, quite, ready, reported it, retar-
  -1.4: retirez les, retro-, retrouve, saquen de, send … a, shipm-, shipment, should … text, sin querer
  -1.4: stop … get, suficiente con, sur |, svp mais, take that, tanne de, tanto |, telegram, tengo su
  -1.4: tengo … numero, text … NUMBER, texting … so, texto … est, texts … and, the chain, the only
  -1.4: the status, the waitlist, the … come, the … she, the … you, then, think … have, til, to stop, to … it
  -1.4: to … out, ton, too |, took … off, tree, trying again, tu arreter, twice |, un cadeau, un coup
  -1.4: un … ou, une … de, veux recevoir, veux … d, veux … payer, volver a, vous arrete, vous … envoyez
  -1.4: waitl-, waitlist, waitlist |, wen, what … a, which-, whichever, while i, will the, wrong with
  -1.4: y dejen, yo jaja, you take, you will, you … le, you … off, you … para, | aucun, | ca, | dejenme
  -1.4: | des, | desinscrivez, | did, | donde, | es, | mas, | phone, | say, | should, | usted, | votre
  -1.4: | … desactiver, | … does, | … dois, | … else, | … equivoque, | … incluye, | … mas, | … paid, | … sms
  -1.4: | … that, ~_afu, ~_aim, ~_alm, ~_ant, ~_bat, ~_bl, ~_bru, ~_cra, ~_dra, ~_fet, ~_fou, ~_gel, ~_gua
  -1.4: ~_hay, ~_ig, ~_ign, ~_ki, ~_mec, ~_mem, ~_nic, ~_ou_, ~_pon, ~_qua, ~_roj, ~_sea, ~_sw, ~_tu, ~_wif
  -1.4: ~acan, ~ack, ~af_, ~afu, ~afue, ~aiso, ~amin, ~amos, ~ance, ~ang, ~ano_, ~anti, ~arfa, ~asin, ~ask_
  -1.4: ~au_, ~aul, ~bee, ~biar, ~bin, ~bro, ~bru, ~carb, ~cib, ~coli, ~comm, ~crac, ~ctur, ~deta, ~dra
  -1.4: ~eati, ~ecu, ~eels, ~ege_, ~eige, ~elui, ~ent, ~ep_, ~erdo, ~erdu, ~esti, ~et_, ~eus_, ~ews_, ~expe
  -1.4: ~exte, ~fou, ~four, ~frei, ~ful_, ~fy_, ~gea, ~gnor, ~got_, ~hand, ~hea, ~ica_, ~icia, ~icio, ~icks
  -1.4: ~imb, ~impl, ~inan, ~irt, ~jaj, ~jaja, ~kid, ~lais, ~larm, ~lay, ~lem, ~lled, ~lumi, ~man_, ~mec
  -1.4: ~medi, ~mone, ~nast, ~neus, ~njo, ~nore, ~nts, ~nts_, ~ock_, ~odi, ~oes, ~oes_, ~og_, ~olis, ~onda
  -1.4: ~oney, ~onjo, ~oor_, ~ourt, ~ows, ~parf, ~ppi, ~quel, ~raba, ~rdu, ~rinc, ~rive, ~rmin, ~roba, ~rove
  -1.4: ~rrer, ~rven, ~same, ~seg, ~segu, ~sha, ~ship, ~sso, ~str, ~then, ~treg, ~tro, ~tsi, ~tsid, ~ttes
  -1.4: ~tube, ~ued, ~uere, ~urry, ~usad, ~uts, ~utsi, ~via_, ~voic, ~wash, ~wee, ~wen, ~xcel, ~xpe, ~xte
  -1.4: ~ze_
  -1.5: NAME … plus, NUMBER c, NUMBER unread, NUMBER … with, a bell, a quitar, a soir, a … mama, a … number
  -1.5: adore, ai pas, ai … NUMBER, ai … compris, alive, already … the, am off, arre |, ateli-, atelier
  -1.5: avec mon, avez, avez donne, avisos por, bell please, bike out, bosch, c … ferme, ca fait, call i
  -1.5: can … cancel, chain, charge |, clicking, codigo … me, come to, como |, comprends, compris votre
  -1.5: con mi, con … hablo, conduis, course |, de jeudi, de payer, de … cette, de … cuenta, de … sin, delay-
  -1.5: delays, demande … etre, desactive, devuelven, did, did … stop, el codigo, el delete, el equipo
  -1.5: en magasin, en … pas, end … for, equip-, equipo, era, est tu, est … vrai, este es, este lista
  -1.5: estoy … en, et mettez, etes a, fil, finally, for my, for … at, frein, funny |, give, give … the
  -1.5: hagan nada, half, have |, her, hold, hoy |, i used, i … smoking, in … lol, inqui-, interesado en
  -1.5: is down, it, j avais, je conduis, je passe, keep them, killi-, la garantie, la selle, la suspension
  -1.5: le plus, lever-, levers, liao, liao |, llego … mensaje, malad-, mante-, mas me, me devuelven, me la
  -1.5: me with, me … a, me … no, merci a, mes cles, messages … stop, mon … etait, my job, my … was, necesito
  -1.5: need my, need … cancel, never … it, never … that, ninguno |, no … you, not cancel, not check
  -1.5: not reply, not see, not … your, notice, number to, numero au, on fait, only text, otra tienda, otra |
  -1.5: oubliez mon, pare en, pas compris, pas la, pas pantoute, payer ca, perdu, plus la, poign-, pour NAME
  -1.5: preguntar, price, que hora, quere-, querer, qui … le, quien hablo, quiero hablar, quiero mensajes
  -1.5: quit smoking, quitte, recu, recu … texto, red, ref, revie-, said stop, said … the, say, says no, sent
  -1.5: she, shoes, should, showi-, showing, silly, simpl-, sirve-, sirven, size, son ustedes
  -1.5: sortie … groupe, sourd-, spam … not, speaker, stop lol, stopping, stops, su mensaje, su … me
  -1.5: suis … d, super |, take … the, tantot |, tard |, text you, textea, texto … plus, textos … ai
  -1.5: texts … my, thanks for, the e, the owner, the waiting, the … here, today |, took, tres … y, trois
  -1.5: tu … le, unicy-, unicycle, up |, up … texts, veux … desinscrire, vous svp, vu, waiting list, wants a
  -1.5: was i, when … is, where … i, wife … the, wrong … sorry, yes please, you i, you … my, you … your
  -1.5: your … no, | anything, | aucune, | borre, | buen, | desactivez, | eh, | envoie, | jamais, | la, | que
  -1.5: | start, | took, | … avez, | … blocked, | … codigo, | … desinscrire, | … hijo, | … por, | … suis
  -1.5: ~_ben, ~_bir, ~_br, ~_did, ~_ess, ~_gea, ~_gre, ~_it_, ~_job, ~_lau, ~_lik, ~_mil, ~_nue, ~_ord
  -1.5: ~_pot, ~_roa, ~_siz, ~_sp, ~_sur, ~_tam, ~_til, ~_ton, ~_tr, ~_una, ~_voi, ~_vu_, ~acke, ~alad, ~alf_
  -1.5: ~arez, ~arf, ~aug, ~aya, ~bad, ~bar, ~bou, ~cap_, ~cha_, ~did_, ~eda, ~eins, ~ela_, ~ele, ~emai
  -1.5: ~enin, ~eso, ~eva, ~file, ~ft_, ~gear, ~gel, ~got, ~grip, ~hay, ~hoes, ~hold, ~hose, ~icis, ~ima
  -1.5: ~imp, ~isar, ~ishe, ~job, ~ket_, ~lat, ~late, ~lav, ~lla, ~lles, ~lor, ~mant, ~memb, ~mis_, ~mmin
  -1.5: ~ncon, ~new, ~nki, ~noc, ~nta_, ~ntes, ~ntil, ~ntit, ~ntra, ~oble, ~oct, ~ork_, ~oses, ~oss_, ~oto_
  -1.5: ~outs, ~ouv, ~ouvr, ~oved, ~part, ~pay_, ~pens, ~pric, ~qua_, ~quer, ~quip, ~ra_, ~rab, ~raro, ~rdu_
  -1.5: ~rect, ~rob, ~row_, ~rran, ~rry_, ~rt_, ~salu, ~sapp, ~sat_, ~say_, ~she_, ~sma, ~stab, ~stor, ~stro
  -1.5: ~sur, ~sy_, ~tivo, ~took, ~tops, ~uda_, ~uez, ~uez_, ~uip, ~und_, ~utez, ~uvr, ~yan_, ~ye_, ~za_
  -1.6: NUMBER people, NUMBER por, a NUMBER, a demenage, a estar, a etre, a pic, a quel, a un, a … person
  -1.6: aerob-, aerobars, ai … recu, all good, anyti-, anytime, appointment |, arretez … travailler
  -1.6: arretez … vous, arrive |, assur-, at this, at … end, at … number, autorise, autre merci, avais … vu
  -1.6: bar, bater-, bateria, bell, bought it, buying bikes, c … NAME, calle-, called, came, can we
  -1.6: cancela mi, ce … svp, chain-, class, cles, codig-, codigo, coming |, confi-, conforme, contactos
  -1.6: conte-, contestan, cours de, de bici, de esas, de groupe, de probleme, de trabajar, de … facture
  -1.6: de … velo, dejar-, des, devue-, did … see, dit … je, do … check, do … it, do … live, dog, donc mon
  -1.6: du cours, duda, el stop, el … de, emoji-, emojis, en francais, encantan sus, enleve, entonces |
  -1.6: envoie, erreur … est, espera |, est NAME, estab-, estaba, estoy, for it, friday |, grinc-, have … got
  -1.6: have … stop, hill, i stop, i … blocked, i … him, insta-, it without, j … vos, je … arreter, just got
  -1.6: l atelier, l ecran, lavad-, llame-, luz, m arreter, m enlevez, ma fille, mas … NUMBER, mas … una
  -1.6: me it, me lo, me>forever, mensajes … favor, mes rappels, mi otro, moi meme, molesto, more than
  -1.6: my son, my … who, name, ne … recevoir, ni modo, no |, no … ese, not on, not … my, not … one
  -1.6: number of, off at, off to, off work, ok merci, on … NUMBER, only … i, option, or not, out the, pads
  -1.6: pantoute |, party, pas … c, perdon, pero gracias, pic |, pics, plaqu-, please … this
  -1.6: plus … nouvelles, ponch-, present |, pretending, primero, prisa, probl-, probleme, que ca, que … ai
  -1.6: que … el, que … en, que … jaja, quit … you, quitar el, raise, react-, real person, receive these
  -1.6: recib-, regul-, repare, repon-, reser-, ride |, rien a, rue, samed-, samedi, send the, shop never
  -1.6: si … me, siege, so cute, so … with, sonne-, stop buying, stop … bikes, stop … i, suns, sure |
  -1.6: suspension, text him, text the, texted me, texto s, textos que, the insurance, the price, the spam
  -1.6: the … shop, them |, they, to end, to … texts, trabajar, unsubscribe … the, use … number, utile-
  -1.6: utiles, vais … un, velo la, vite, votre texto, vous … tu, want>want, what … you, when you, who this
  -1.6: wife, will, wrong>forever, you dare, you … going, you … mas, you>these, your … number, | call, | fair
  -1.6: | fire, | morning, | nobody, | oubliez, | perdi, | personne, | pis, | sale, | … appreciate
  -1.6: | … encantan, | … end, | … le, | … lol, | … mero, | … mon, | … of, | … peu, | … said, | … update
  -1.6: ~00_, ~_ab, ~_ali, ~_app, ~_att, ~_ban, ~_cab, ~_cha, ~_dol, ~_exa, ~_exp, ~_fre, ~_gr, ~_hor, ~_ke
  -1.6: ~_le, ~_lo, ~_luz, ~_mag, ~_new, ~_pai, ~_ran, ~_rig, ~_san, ~_sat, ~_sh, ~_sho, ~_tag, ~_urg, ~_ven
  -1.6: ~_wal, ~_wen, ~abaj, ~abre, ~aga, ~ails, ~aime, ~aker, ~ania, ~arty, ~assu, ~ath, ~atie, ~aut_, ~avad
  -1.6: ~aver, ~ayin, ~bal, ~blem, ~bons, ~bord, ~both, ~cel_, ~cien, ~cla, ~codi, ~crea, ~cto, ~dad, ~dale
  -1.6: ~deur, ~did, ~dog_, ~don_, ~done, ~dor_, ~ecib, ~eck_, ~ege, ~elez, ~elle, ~eme_, ~enos, ~epon, ~eser
  -1.6: ~esit, ~ette, ~eur_, ~exp, ~fee_, ~flat, ~ga_, ~glo, ~guar, ~han_, ~hes_, ~hur, ~ics, ~ics_, ~ict
  -1.6: ~ion_, ~ite_, ~lau, ~lik, ~like, ~lma, ~lpe_, ~luz, ~luz_, ~mart, ~metr, ~mier, ~min_, ~ncy, ~ncy_
  -1.6: ~ndad, ~noir, ~ntr, ~nue, ~nyti, ~odig, ~old, ~oli, ~ompt, ~onch, ~onfi, ~ook, ~orge, ~oy_, ~pics
  -1.6: ~pint, ~pla, ~po_, ~prec, ~prob, ~ras_, ~rde, ~rie_, ~rir, ~rked, ~rla, ~robl, ~rro, ~rrow, ~rto
  -1.6: ~rty, ~rty_, ~run, ~sam, ~seat, ~ses, ~siz, ~size, ~sour, ~stim, ~stoy, ~tard, ~tas, ~tic_, ~tito
  -1.6: ~tw_, ~uard, ~unde, ~unt_, ~ur_, ~usag, ~vu_, ~wic, ~wif, ~will, ~yti, ~ytim, ~zin
  -1.7: 2 |, NUMBER on, a new, a vos, acepto, aire, aire |, am … sure, angla-, anglais, appelez moi, arrie-
  -1.7: arriere, asiento, au, au nom, autre, babe, besoin du, bien … numero, bother, boyfriend, bruit merci
  -1.7: ca … textos, call me, call … please, cancelar los, cancelar mi, cancellation, ces, chez nous, ci
  -1.7: color, crying |, d … dans, de las, de mi, de … bici, deal |, debloque, deja pret, demo, derniere fois
  -1.7: did … come, door, drivi-, driving, el … por, electrique, encon-, enlevez pas, eso, esta NAME
  -1.7: fair enough, file, finissez, fotos |, gardez mon, gracias … los, h |, hablo |, hay, here … my, home
  -1.7: i drop, i promise, i … for, if i, importe, insur-, insurance, is here, is … as, it by, je … suis
  -1.7: laughing, leave … message, les … arretent, letting me, list for, llamaron, lmao, locat-, lost … phone
  -1.7: m … en, m … texte, marte-, martes, me a, message, mi … de, mis mensajes, moi la, moi sur, mum
  -1.7: my boyfriend, my spam, my … are, my … stopped, nadie mas, need a, need … number, netfl-, netflix
  -1.7: no … vayan, not in, not … what, number am, numero … c, on … way, one … me, one … time, oops, oublie
  -1.7: oubliez, oui c, oui svp, oui … est, out … stop, pagar |, paint, pas on, pas vu, pas … mes, pay
  -1.7: perfect |, peux tu, photo-, photos, pins, plane, playi-, playing, plus que, porta-, precio, programme
  -1.7: pueden … a, que estoy, que yo, rappels j, reabonnez, reads, recu de, remove … basket, remove>remove
  -1.7: rendez … svp, reparez, repue-, retrait en, retrait … magasin, saturday |, saute, shoul-, shut up
  -1.7: si esta, si |, sigan, simple, stopped … your, suscribir, svp … a, systeme, tell him, text only
  -1.7: textos pas, texts coming, tires |, to … spam, total, tubul-, two weeks, un … me, une semaine
  -1.7: velo electrique, ver |, vi, vieux, vous … ou, vrai |, want the, whatd, work please, you basta
  -1.7: you need, you put, you … a, you … me, you … much, you … would, your … went, | como, | dice
  -1.7: | finissez, | inscrivez, | number, | oops, | puede, | quiten, | reparez, | tell, | thank, | … agree
  -1.7: | … be, | … chat, | … hate, | … lista, | … notifications, | … si, | … soy, | … textos, | … this
  -1.7: | … una, | … way, ~_abr, ~_ang, ~_ap, ~_apu, ~_au_, ~_bri, ~_cat, ~_ete, ~_it, ~_jaj, ~_lla, ~_oop
  -1.7: ~_or, ~_pan, ~_ped, ~_pra, ~_sil, ~_sou, ~_spe, ~_sq, ~_squ, ~_ti, ~_vi_, ~adas, ~alar, ~alc, ~alk
  -1.7: ~aro, ~bate, ~book, ~bus_, ~cabl, ~cana, ~cem, ~cobr, ~dia_, ~egr, ~el_, ~epto, ~eted, ~eus, ~fac
  -1.7: ~gar_, ~gas_, ~gent, ~gur, ~hah, ~haha, ~hay_, ~houl, ~iege, ~ight, ~irem, ~irve, ~item, ~ivre, ~ker_
  -1.7: ~leur, ~llan, ~love, ~lpe, ~mall, ~mum_, ~nch_, ~ndeu, ~nea, ~nett, ~ngla, ~nio, ~nouv, ~nsur, ~oise
  -1.7: ~oles, ~oom_, ~pads, ~pon, ~ponc, ~pre, ~pren, ~pto_, ~rail, ~rbo, ~read, ~rec, ~red, ~reve, ~ries
  -1.7: ~rtie, ~rued, ~rus, ~sens, ~ser, ~sho, ~shoe, ~sieg, ~sou, ~subi, ~tea, ~tee_, ~they, ~tie_, ~toy_
  -1.7: ~tte, ~ttez, ~uan, ~uce, ~udi, ~uer, ~uie_, ~uste, ~uz_, ~ves, ~vieu, ~wife
  -1.8: NAME not, a los, a tree, a ustedes, a … hermano, ai ecrit, appel, appelez pas, arreg-, arriv-
  -1.8: at that, avertir, aviso, back please, bad |, be … from, brake, c |, c … mon, c … parfait, ca … tu
  -1.8: caden-, cancel it, cap, ce prix, chop, d accord, date, de nouvelles, de … avec, deblo-, dessu-
  -1.8: dessus, did … mean, ecran, ecris a, ecrivez … par, en … jaja, enlevez … de, ese precio, esta semana
  -1.8: eu |, fait mon, for … sorry, forever>wrong, gave you, getting these, got your, h, hijo … no, hones-
  -1.8: i … back, is ok, is … a, is … to, it … her, it … of, it … out, j … ecrit, je … abonne, keeps … me
  -1.8: la derniere, la maison, la orden, laugh-, leave the, lista delete, llegan … mensajes, m avertir
  -1.8: mas de, mas … a, matin je, mauvais … de, me twice, me … je, mean to, mero |, mi hijo, model-, modo
  -1.8: moi une, monta-, more>remove, ms, my appointment, my … i, name … the, ne … plus, never … the, never-
  -1.8: nevermind, no le, not receive, not sending, number … please, off … the, omg stop, on your
  -1.8: on … please, one instead, one is, only texts, pagar, par mois, pedales, perdi, pere, please have
  -1.8: please update, please use, promise, promociones |, pu rien, pu … ce, pueden … el, quand
  -1.8: que significa, que … se, quiten … los, recois … vos, remove>angry, retirez mon, return, s … pas, sac
  -1.8: send>me, senor |, seulement |, sigan mandando, significa, soy cliente, stop saying, such, tanto-
  -1.8: textos … est, texts … the, these>law, these>more, these>these, this weekend, this … please, to opt
  -1.8: to … about, to … number, tout seul, tu fini, turno, tv, two, update my, va |, vayan a, vayan … quitar
  -1.8: velo … en, vous etes, vous … avez, vous … plus, want … anymore, work number, wrong … it, wrong … on
  -1.8: y |, year |, you did, you sorry, your, your … thanks, | cambie, | lista, | maintenant, | my
  -1.8: | nevermind, | removed, | resume, | tant, | … acepto, | … ai, | … card, | … content, | … ordered
  -1.8: | … sent, | … shop, | … significa, | … y, ~_av, ~_bag, ~_beg, ~_cob, ~_cry, ~_doo, ~_far, ~_h_, ~_hil
  -1.8: ~_ko, ~_lea, ~_ll, ~_nor, ~_oth, ~_pin, ~_rou, ~_sab, ~_tm, ~_tmr, ~_tri, ~_two, ~_war, ~acc, ~ail
  -1.8: ~ajar, ~alla, ~amp, ~ano, ~arb, ~arra, ~aso, ~ate, ~ava, ~cand, ~cani, ~cen, ~chev, ~cob, ~cos_, ~cry
  -1.8: ~cts, ~cts_, ~ctu, ~demo, ~dena, ~dine, ~door, ~eam, ~edi_, ~edo, ~eho, ~eig, ~emo_, ~eso_, ~esol
  -1.8: ~etc, ~far, ~fit, ~foto, ~gree, ~grin, ~gros, ~hev, ~heve, ~hui, ~ide_, ~ige_, ~iler, ~iri, ~lane
  -1.8: ~lass, ~lio_, ~liv, ~lov, ~mie, ~ndam, ~nest, ~ns_, ~oked, ~oth, ~oth_, ~oto, ~pad, ~peak, ~pen
  -1.8: ~peti, ~port, ~pue, ~quan, ~ric, ~rno_, ~road, ~roue, ~rreg, ~sco_, ~shou, ~sing, ~sons, ~spea, ~ssus
  -1.8: ~stre, ~ta_, ~tes, ~tmr, ~tor, ~two_, ~uand, ~ube, ~uces, ~ult, ~upe, ~urno, ~urse, ~use, ~ux_, ~va_
  -1.8: ~vre_, ~vuel, ~xes, ~xes_
  -1.9: a … heure, a … maison, a … when, abonner, again lol, ai juste, ajoutez moi, alto, arrete pas
  -1.9: arretent, arreter la, arretez la, avert-, aviez dit, b, bicicleta |, bon ben, ca … que, came through
  -1.9: came … the, can … it, can … stop, casqu-, casque, casque |, cel … la, charge, confirme |, could not
  -1.9: dare, de travailler, de … avoir, did … get, dio, dit d, e bike, el, envoyez moi, equivoque
  -1.9: est parfait, este |, etre |, faire … que, ferme, frien-, from my, gafas, green, guest, helpf-
  -1.9: helpful, i am, i meant, interesse, interesse par, is fine, is your, is … not, is … wrong, j … efface
  -1.9: keep the, l, la bequille, la mia, le pongo, light, lista you, m a, m avoir, me dieron, me equivoque
  -1.9: me suis, mejor paso, mensajes de, mensajes … pueden, moi NAME, moi … message, mon ancien, mon gars
  -1.9: mon nouveau, my messages, my new, mysel-, myself, ne faites, new bike, noise, not this, numero mejor
  -1.9: o es, off now, ok … you, other-, oublie mon, par … c, par … svp, pas … de, passent, perdon por, pese
  -1.9: pieza, plus … textos, por … que, put … down, que … escriban, que … tienen, quel, quier-, reabo-
  -1.9: removed it, removed … the, responda, reviendrai plus, se … la, send it, sign … up, since morning
  -1.9: so much, so no, stem, stop me, stop pour, stop … moi, svp juste, tempt-, text … one, textos c
  -1.9: the emails, to you, travaux, travaux |, un … que, vayan, vous … est, vous … trop, was that, week |
  -1.9: weekend |, who … the, with this, you NAME, | coupez, | el, | mandenme, | rien, | unsub, | … di, | … e
  -1.9: | … habla, | … his, | … need, | … puedo, | … really, | … them, ~_add, ~_b_, ~_boo, ~_che, ~_el_
  -1.9: ~_ext, ~_han, ~_hu, ~_hui, ~_ite, ~_l_, ~_mys, ~_ou, ~_pag, ~_shi, ~abe_, ~afe_, ~aim, ~alk_, ~ane_
  -1.9: ~art, ~asq, ~asqu, ~ate_, ~ater, ~aw_, ~bier, ~bres, ~cade, ~casq, ~cei, ~cker, ~cks_, ~clip, ~ctos
  -1.9: ~der_, ~doo, ~enco, ~eng, ~esca, ~exam, ~gram, ~han, ~head, ~help, ~ieza, ~ils, ~ils_, ~irv, ~ivoq
  -1.9: ~ivr, ~jo_, ~kin, ~king, ~lare, ~lic_, ~livr, ~llin, ~log, ~lous, ~lt_, ~mpt, ~mys, ~myse, ~odel
  -1.9: ~org, ~ovi, ~ped, ~piez, ~pin, ~pot, ~reci, ~rein, ~riq, ~riqu, ~roa, ~rre_, ~rriv, ~seme, ~sirv
  -1.9: ~sit, ~span, ~til_, ~tra, ~tur, ~two, ~uin, ~umi, ~xam, ~yse, ~ysel
  -2.0: a real, a … mas, a … vous, ajout-, am hard, am here, angry>more, are … sending, arre, asien-, ask for
  -2.0: autoc-, avais pas, bequi-, bequille, borren el, bus stop, cambie … numero, can text, can … send
  -2.0: check, ci |, comment je, con eso, condu-, consegui, conti-, cut off, de … NUMBER, de … sur, descanse
  -2.0: dit … arreter, e |, envoyez, est correct, est … merci, fair |, for … only, for … order, get more
  -2.0: good enough, hard of, hard … hearing, hasta que, have … phone, home |, i agree, i got, i opted
  -2.0: i … hard, i … here, importa, it all, it you, jalo, je … connais, juste … de, killing, killing me
  -2.0: la cuenta, la … j, lachez … un, le proprietaire, long, lost my, lost … number, ma, ma commande, me da
  -2.0: me quitaron, mes messages, mis, not … is, not>forever, notifications … mon, number please, number you
  -2.0: of hearing, of the, ofertas |, on … les, optio-, order please, para, para el, para no, para … recibir
  -2.0: parts |, pas … mais, pense-, perdo-, plus d, plus par, por los, precio |, prix |, promos de
  -2.0: quiero la, quiero … con, quiten, reparation |, rien de, said … text, se … otra, see you, si … los
  -2.0: sigo, smoki-, smoking, soir, stop a, stop sign, talla, textos j, that bike, the … bike, the … coming
  -2.0: tire, to anyone, to … in, top, travailler, trompez de, un … cuando, una persona, up no, vende-
  -2.0: votre infolettre, vous … a, vous … des, weekend, wheels, you … esta, your messages, | ahi, | arre
  -2.0: | envoyez, | favor, | otez, | … messages, | … playing, | … pues, ~000, ~_ado, ~_cam, ~_dep, ~_fot
  -2.0: ~_hah, ~_ma_, ~_ree, ~_ro, ~_suc, ~_va, ~_ye, ~aden, ~adr, ~adre, ~afe, ~ah_, ~aha, ~aha_, ~aine
  -2.0: ~ajou, ~alu, ~ao_, ~ares, ~asi, ~bers, ~ble, ~bri, ~bs_, ~dep, ~dre, ~driv, ~eive, ~elp, ~emb, ~ents
  -2.0: ~ers_, ~eva_, ~fe_, ~fot, ~ge_, ~gle_, ~gus, ~home, ~hou, ~iens, ~ijo_, ~illi, ~ise, ~jout, ~laug
  -2.0: ~lf_, ~lum, ~mmi, ~mpez, ~nois, ~ntas, ~ole, ~orde, ~oyez, ~rer_, ~rla_, ~row, ~rue_, ~sle, ~ssu
  -2.0: ~suc, ~sume, ~swe, ~triq, ~ua_, ~uet, ~uito, ~um_, ~uses, ~visa, ~wak, ~wake, ~worr
  -2.1: (unknown 2), NAME mais, NUMBER no, a tu, ai arrete, ai un, aime ca, and a, arretez vous, autre |
  -2.1: avisos … favor, bother you, c … NUMBER, ce … la, confirme, dad, de aqui, de promo, de promos, de … el
  -2.1: de … un, deaf, dejen … mandarme, delete … de, dernier message, dernier … je, direc-, down for, enreg-
  -2.1: erreur c, essay-, est ce, etre desabonne, finalement |, garde, gardez moi, get … texts, hablar
  -2.1: hijo you, i love, i … with, in |, is off, is so, is … enough, jaja |, je … sur, la reparacion
  -2.1: le texto, list please, lista de, llegado, llego, los … que, los … si, m … lol, mais j, marca, march-
  -2.1: me anytime, me dio, me while, me … que, mecan-, mensaje … este, mero, misse-, missed, moi on
  -2.1: moi … tard, mon … au, no … hablar, no … llamen, noon, normal |, not give, not leave, number … this
  -2.1: numero pour, numero que, numero … serie, of … so, once you, one stop, orden, oui je, over |, pas les
  -2.1: paye |, pero … si, personne au, porte, que … le, quitaron, receipt |, saber de, said would, senal
  -2.1: so … did, squea-, svp c, talk, texting you, texto, the reminders, the … end, these … are, to bother
  -2.1: to know, told me, tu me, under, va … estar, venir, vous pas, we … up, weeke-, work … my, you … en
  -2.1: your email, your … is, | quite, | subscribe, | vendu, | … aime, | … leave, | … never, | … stopped
  -2.1: ~_at, ~_ate, ~_col, ~_cot, ~_fon, ~_foo, ~_gif, ~_gus, ~_pad, ~_pn, ~_pne, ~_pre, ~_sau, ~_tub, ~acto
  -2.1: ~ade, ~alf, ~ali, ~api, ~asie, ~ayer, ~bag, ~beg, ~blar, ~cot, ~eads, ~ecan, ~eed, ~eeke, ~eke, ~eken
  -2.1: ~embo, ~esu, ~etro, ~eux, ~eux_, ~foo, ~game, ~gif, ~gust, ~half, ~iec, ~iece, ~iez, ~irec, ~iss
  -2.1: ~ize, ~lame, ~lego, ~ler_, ~ling, ~lls, ~lls_, ~meca, ~movi, ~noon, ~oic, ~pain, ~pne, ~pneu, ~ps_
  -2.1: ~put, ~rese, ~ron_, ~rot, ~rri, ~sau, ~sch, ~shi, ~sic, ~sk_, ~star, ~stl, ~til, ~toy, ~uede, ~ues
  -2.1: ~vau, ~ven_, ~ws_
  -2.2: (unknown 1), NAME de, a ecrit, a ma, a nadie, a … stop, ai oublie, am … in, angry>you, annulez mon
  -2.2: any texts, atten-, best, bici … de, came with, cancelar … cita, d … les, do … ask, do … leave
  -2.2: envoyer les, esta, etes … mais, ferme |, fin de, get a, get … out, have you, here is, hour, i … got
  -2.2: is it, is my, is … new, it anymore, it done, it just, j … oublie, jaja, je … annuler, je … encore
  -2.2: l autre, left |, like … texts, live there, lol |, m … donne, m … les, ma … qui, mad, manden la
  -2.2: many texts, me desinscrire, me llego, me sirven, mensajes me, mensajes si, my contacts
  -2.2: number … texts, number>these, on … list, open, opt in, order it, pas me, pas recu, pas … je
  -2.2: pas … mon, photo, please keep, please switch, por ahora, por … si, preci-, preguntas, que la
  -2.2: que … trompez, rain, rembo-, resub-, resubscribe, resum-, resume, rien la, see, sending these
  -2.2: should … a, si senor, svp je, svp … est, svp … me, take out, tbh |, tell her, tell me, tell … to
  -2.2: textos … de, texts like, the … please, think … it, this number, to … else, to … list, trompez
  -2.2: votre … de, votre … par, vous trompez, vous … ecrire, what number, with a, wrong bike, | any, | mande
  -2.2: | mom, | … NUMBER, | … cell, | … customer, | … el, | … hold, | … more, | … numero, | … su, | … wrong
  -2.2: ~_dog, ~_dri, ~_fac, ~_net, ~_ouv, ~_pr, ~_si, ~_ur, ~abe, ~ade_, ~aki, ~akin, ~ap_, ~arte, ~asco
  -2.2: ~best, ~casc, ~che_, ~cu_, ~dado, ~dem, ~dess, ~dez_, ~di_, ~dog, ~ecu_, ~egra, ~ews, ~eza_, ~gam
  -2.2: ~gua, ~ha_, ~ime_, ~ip_, ~ize_, ~jet, ~kend, ~lor_, ~ls_, ~mad_, ~mbou, ~mett, ~news, ~nis, ~nnu
  -2.2: ~nsio, ~ntan, ~obr, ~ocke, ~oops, ~oue_, ~owe, ~pay, ~pen_, ~rle_, ~rry, ~sigo, ~sta_, ~tea_, ~tel
  -2.2: ~upe_, ~vit, ~xto_
  -2.3: NUMBER number, agreed … NUMBER, ajoutez, am … of, appeler |, are you, assez … moi, being so, bon |
  -2.3: borren, but the, ca … interesse, cancel my, celui ci, check |, conjo-, cuando este, de … pour
  -2.3: demain |, enough of, fair, frais |, getting your, great |, had … of, haha, je peux, laissez moi
  -2.3: leave, les … c, list>more, liste … je, llegan sus, mandeme, marche, mas … por, me … one, membership |
  -2.3: mismo numero, moi … les, mon cell, mon … a, need to, no entendi, not what, on vacation, otro numero
  -2.3: oui … veux, over, para … los, pedal-, pic, please … the, plus tard, quiero … recibiendo, rappelle |
  -2.3: recordatorios |, right |, rush, selle, sister |, stop spamming, sus mensajes, take NUMBER
  -2.3: text … phone, texting … lol, texts … i, texts>stop, thanks … texting, that |, through |, un texto
  -2.3: use, votre numero, vous aussi, vous … ca, want>wrong, what else, what … your, will … no, wrong |
  -2.3: you estoy, | avez, | drop, | lost, | none, | nonstop, | … alto, | … arret, | … by, | … cancelar
  -2.3: | … donc, | … number, | … rien, ~_eat, ~_fe, ~_fr, ~_mis, ~_mum, ~_noo, ~_see, ~_top, ~asc, ~ats_
  -2.3: ~ayo, ~boo, ~cesi, ~cks, ~denm, ~diga, ~dri, ~fram, ~igno, ~ites, ~mag, ~miss, ~mode, ~ndem, ~oca
  -2.3: ~olor, ~oon_, ~piec, ~red_, ~rei, ~ris_, ~saye, ~sio, ~ssay, ~tten, ~vado
  -2.4: NAME est, NUMBER … text, a que, a quelle, a … mensajes, ai efface, al otro, and … this, arretez … pas
  -2.4: au … de, aux promos, avez plus, bici |, cette semaine, commande |, continuez, de faire, de … course
  -2.4: dos, drive |, drole-, droles, encantan, enlevez le, give me, helpful |, it … my, j … arrete
  -2.4: keeps texting, la course, la ride, la … si, list … the, liste de, live … anymore, magaz-, magazine
  -2.4: mas que, me down, me encantan, me … is, more>these, my kid, no … que, not now, not … him, not … there
  -2.4: not … will, not … you, note |, or is, pago, par erreur, pas svp, phone died, put, quand |, rappels |
  -2.4: reads these, responda stop, same |, send>remove, she said, stop … on, stop>you, tag, tant, teasi-
  -2.4: teasing, teasing me, texts are, the magazine, the repair, there anymore, un … no, unsubscribed from
  -2.4: vacat-, vacation, way |, where are, your name, | bye, | faut, | stopping, | tienen, | … da, ~_air
  -2.4: ~_ame, ~_bos, ~_del, ~_lev, ~_pay, ~_put, ~_sad, ~_tar, ~_usa, ~_vit, ~ats, ~bab, ~bars, ~bos, ~bour
  -2.4: ~cat, ~col, ~cy_, ~dres, ~eave, ~egl, ~eler, ~ete_, ~ful, ~gno, ~icki, ~ino_, ~isa_, ~itel, ~ligh
  -2.4: ~mum, ~nas, ~oke, ~onte, ~oon, ~open, ~put_, ~rack, ~ress, ~rge_, ~soir, ~tag, ~tan_, ~tit, ~uel_
  -2.4: ~ume_, ~uro, ~wai
  -2.5: a … or, al, amo, ancien numero, appelez, are the, assez pour, ben ca, borren de, ce velo, cher
  -2.5: do … give, do … sign, email me, esper-, essaye de, for you, freno-, frenos, from me
  -2.5: getting … messages, give … your, have his, have … heard, here please, hi |, i … you, is … no, it lol
  -2.5: it … is, la sortie, mai |, me … todo, mensaje cuando, moi … promos, my … do, name NAME, no la, no va
  -2.5: not really, not … much, old phone, options |, pas demande, please hold, please i, que se, rear
  -2.5: remove>send, reply … you, signed anything, sortie de, stop … lol, sus … me, tard, textez moi
  -2.5: these messages, unsubscribe my, velos, veut, wait, | a, | lachez, | mes, | textos, | … fin, ~_al_
  -2.5: ~_bab, ~_bue, ~_fit, ~_gas, ~_ka, ~_lun, ~_rea, ~_wai, ~add, ~buen, ~cour, ~ena_, ~equi, ~gera, ~gra
  -2.5: ~isto, ~ming, ~nfi, ~onst, ~pic_, ~ple_, ~pti, ~rear, ~role, ~rta_, ~senm, ~sper, ~tag_, ~tub, ~ubi
  -2.5: ~ul_, ~vad, ~veut
  -2.6: (unknown 3), a person, am … texting, at the, avez vous, bloque, by |, c … ma, c … pret, ca dit
  -2.6: commande svp, de serie, de … d, envoyez … de, essaye, est ma, eu de, eu … texto, frame, i … them
  -2.6: inscrivez, it to, je … recevoir, like … cancel, los … me, mais … ai, me mandan, mejor |, moi … votre
  -2.6: no … la, nonst-, nonstop, pas … me, please send, pour … plus, pret |, promos stp, que le, quiero
  -2.6: recoit, remove>more, serie, tell, the … anymore, the … off, this … is, this … lol, todo |, told … to
  -2.6: un message, unsto-, unstop, velo de, velo |, want to, your phone, | listo, | reply, | y, | … being
  -2.6: | … fait, | … opt, | … quitaron, ~_dos, ~_lu, ~_ref, ~_smo, ~_tir, ~ag_, ~ani, ~bren, ~dent, ~desc
  -2.6: ~edal, ~ende, ~fren, ~mbo, ~met, ~mple, ~nuez, ~onde, ~ops, ~ops_, ~pani, ~peda, ~regl, ~reme, ~ssen
  -2.6: ~supe, ~teri, ~vert, ~yet, ~yet_
  -2.7: ahead |, ai … demande, angry>these, are great, autorice ese, can not, customer here
  -2.7: customer … please, de ofertas, de … este, de … los, el … delete, es … numero, ese, est … bon, frais
  -2.7: gave … the, have my, i … a, is texting, is … my, los … por, m interesse, me my, me to, me … this
  -2.7: me … trompe, mensaje, moi … texto, nadie |, never mind, non … de, not you, not … that, number … you
  -2.7: number>me, olvida, para cancelar, pas … j, please my, plus vos, por … solo, pour ne
  -2.7: recevoir … promos, remettez, remettez moi, si … mensajes, sorry i, suis trompe, suscr-, svp … veux
  -2.7: take the, text and, texter a, texting … i, textos ok, this week, this … for, un … de, una |
  -2.7: undo that, yet |, | ecrivez, | nothing, | … ben, | … mind, | … phone, | … remove, ~_ese, ~_gu, ~_to
  -2.7: ~arri, ~azi, ~azin, ~eak, ~ensi, ~eut, ~eut_, ~gue_, ~ito_, ~lk_, ~ocal, ~ook_, ~per, ~rde_, ~ses_
  -2.7: ~tent, ~uest, ~uil, ~uto
  -2.8: 2, NUMBE-, NUMBER, NUMBER please, accepte … textos, apuntenme, are … off, back in, ce que, cours-
  -2.8: course, de espera, de l, de meme, ecrivez moi, es |, escribio, facture |, fait un, fait |, gas |
  -2.8: good |, hablar con, haha |, her |, j … les, la … ahi, la … esta, les garde, lista … espera, m avez
  -2.8: mando, moi … liste, no dejen, number … now, on me, oubliez … de, pas … la, payer, plus jamais
  -2.8: plus … que, put me, qui a, removed, removed from, send … to, son velo, sortie, stop at, stop … shop
  -2.8: the wrong, this time, up for, vacation |, veux … me, wrong>me, wrong>want, y … pu, yet, you … from
  -2.8: | apuntenme, | supprimez, | … ok, | … only, | … send, ~_0_, ~_age, ~_yet, ~aie, ~amar, ~cond, ~ele_
  -2.8: ~ivez, ~ndez, ~nino, ~rat, ~rend, ~sum, ~tail, ~vre
  -2.9: a phone, activ-, ai … eu, alto para, bike … not, can i, change … numero, en la, envie, espera
  -2.9: first then, fotos, get out, have been, have not, i lost, i reported, j … juste, la mas, leave a
  -2.9: mandan mensajes, mas alto, me olvida, mon texto, mon … ne, no stop, not take, not … and, only |
  -2.9: pas j, poqui-, quiero … pero, receive … more, recom-, se … olvida, start, stop it, tbh, tempting
  -2.9: y nada, y … un, you … been, | effacez, | have, | ici, | someone, | … ca, | … can, | … reported
  -2.9: | … stop, | … texto, ~_mod, ~_ru, ~_vac, ~arma, ~ecom, ~enn, ~ie_, ~lar, ~leu, ~lun, ~mod, ~ntot
  -2.9: ~tart, ~tot, ~vaca
  -3.0: about the, ahi no, aime, am out, appeler, desinscrire de, envoyez … la, from … in, i asked, i can
  -3.0: liste … textos, lose my, me your, me … i, me … number, no way, oubliez pas, pas ca, por … mensajes
  -3.0: por … no, retirez … de, suis … de, textez, then … me, this cell, want you, yes you, | n, | … NAME
  -3.0: | … now, ~_bar, ~_blu, ~_esp, ~_ra, ~blu, ~del, ~fas, ~hoto, ~mpl, ~nnez, ~phot, ~pped, ~rca_, ~rdi_
  -3.0: ~scu, ~vac, ~vi_, ~xtez
  -3.1: aime … ca, al … numero, call text, como se, dessus svp, enlevez les, escribame, gas, he said
  -3.1: how much, j … ben, j … ca, la … svp, list>stop, me the, moi le, no … quiten, pas … vous, prix
  -3.1: qui … plus, sorry for, subscribe, the order, to … one, use this, vos textos, voy |, y a, yo si
  -3.1: yo … autorice, | is, | puse, | sorry, | yes, | … accepte, | … arretez, | … me, | … recois, ~_noi
  -3.1: ~_sta, ~_wa, ~entr, ~hot, ~oue, ~perd, ~prix, ~rix, ~rix_, ~rts, ~rts_
  -3.2: a sus, awake, bruit, but ok, cancel, cancelen mis, do you, do … take, done |, i … text, inscrivez moi
  -3.2: lying, mandarme los, me molesta, mensajes … me, molesta, more>want, ne … pas, no … llego, no … mi
  -3.2: not … bike, number … i, numero … commande, parts, poquito, que … soy, quiero seguir, send>texts
  -3.2: should i, soir |, stop … so, tantot, unsubscribe … i, velo svp, who … this, yo … quiero, | numero
  -3.2: | quien, | thanks, | thx, | … pour, ~_pic, ~_po, ~arts, ~brui, ~eve_, ~even, ~len_, ~pago, ~park
  -3.2: ~rui, ~ruit, ~toc
  -3.3: NUMBER svp, attente, be there, cancelled, d attente, demande a, en … svp, fine |, forever>me, je m
  -3.3: lachez pas, liste d, me>wrong, mon velo, mon … numero, my … phone, nope |, ok … les, the … for
  -3.3: you too, | gracias, | … sign, ~_arm, ~_ble, ~_ri, ~ac_, ~aje_, ~are_, ~ker, ~net, ~noi, ~pase, ~pic
  -3.4: alto … no, arrete … de, au telephone, este … mi, it … done, la … delete, m … ecrit, me … mi
  -3.4: my permission, my … please, not get, not … her, plus … promos, pour moi, receive no, remet-, surto-
  -3.4: surtout, svp me, this bike, this … instead, update, want … to, without … permission, you stop, | here
  -3.4: | never, ~_act, ~date, ~reno, ~urt
  -3.5: asked for, contesten, if … do, interested in, je … m, liste … attente, me texter, me … la
  -3.5: ningun mensaje, not … but, not>remove, numero … la, phone … off, stop … repair, texts>number, the end
  -3.5: this … from, to cancel, will … stop, | more, | please, | retirez, | … no, ~emet, ~note
  -3.6: a plus, can … get, de NUMBER, llegan los, meme |, mi cita, moi un, moi … svp, my … number, out of
  -3.6: pret, repair |, stopped, su numero, this thing, unsubscribed, will not, | ajoutez, | remove, ~anm
  -3.6: ~anme, ~dela, ~nst, ~tot_, ~wait
  -3.68: (bias)
  -3.7: bikes |, end of, i like, i … off, list of, listo, me … el, mes textos, no please, not me, number do
  -3.7: reply, repondez, send>number, text her, un |, want>more, with |, you in, | NAME, | contact, | no
  -3.7: | oui, | … her, ~ic_, ~pera, ~ply_, ~tab
  -3.8: angry>not, arrete donc, inscris, les … j, me … you, mis recordatorios, pas tout, so i, text … to
  -3.8: the … number, | bonne, | desabonnez, | … cancelen, | … plus, ~_dr, ~_tea, ~otos, ~pele
  -3.9: a … numero, forever>not, getting … texts, j aime, list>want, me … sus, oh no, rien d, rien … autre
  -3.9: soy de, stop>more, text … back, text … number, was on, you … not, | … do, ~_aj, ~pret
  -4.0: NUMBER off, NUMBER |, dit que, got … text, is this, me … pas, plus les, por telefono, quiero … a
  -4.0: remove it, the … list, you … it, | quiero, ~_rai, ~_ste
  -4.1: arrete, bien |, es mi, mi bici, recevoir … textos, stop being, stop … NUMBER, votre message, | … para
  -4.2: escribanme, just text, los avisos, never got, not … it, stop>remove, text stop, this … NAME
  -4.2: vous … pu, wrong>more, | do
  -4.3: get … text, is … number, me back, no i, not>angry, to … the, | … moi
  -4.4: are, ecrit, got any, j accepte, list>you, mandenme, me … for, nada mas, non pas, stop … and
  -4.4: without my, | he, ~_enc
  -4.5: messages are, no … de
  -4.6: aqui |, recevoir les, remove the, stop>wrong, text this, to my, | mon, | … jamais
  -4.7: did you, i … the, you la, ~resu
  -4.8: avez … de, remove>forever, rire, send>you, you esta, your number
  -4.9: a message, ca m, got … texts, not … the, number>number, pas encore, pas … m, | plus
  -5.0: text … please, textos … pas, | arretez, | take
  -5.1: no … mis, remove>stop, you … lista
  -5.2: arretez … de
  -5.3: number>texts, stop>stop, | continuez, | merci, | to, | … pas
  -5.4: my old, pas eu
  -5.5: for texts, not … texting, ok pour, to NUMBER
  -5.6: driving |, texts>send
  -5.7: me … los
  -5.8: stop>not
  -5.9: reply … to, si quiero
  -6.0: no … llegan, que numero, se me, stop by, wrong>these
  -6.1: number NUMBER
  -6.2: desabonnez … pas
  -6.3: no messages, recois plus
  -6.4: this one, this … not
  -6.5: arretez pas
  -6.6: numero de, | non
  -6.8: remove>wrong
  -7.0: please text, | text
  -7.7: not stop, not>stop, remove>not
  -8.0: | enlevez
  -8.2: do … stop
  -8.3: stop to
`;
