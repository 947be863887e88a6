/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const HELD = `
  7.3: this |
  7.2: la |
  7.1: no es
  6.9: pas NAME
  6.5: arrete |
  6.3: de velo
  6.2: stop |, the messages
  6.1: cancel |, | encore
  5.9: again |, para |
  5.8: come on, faire |
  5.7: a bike
  5.6: much |, pas … velo
  5.5: | mejor
  5.4: en mi, many |, me>angry, si je, the texting, ~bst
  5.3: esto, got … wrong, quiero |, sa, ~_sa_
  5.2: no soy
  5.1: end it, fin |, go away, me tienen, plus |, spam |, the first, | otra
  5.0: arreter |, delete me, i did, list |, not NAME, the text
  4.9: am a, c … le, cancell, is over, not … me, nt, ~ping
  4.8: (angry), arretez |, for |, get … number, group |, i … email, ma |, mal el, my … out, quit |, | … bike
  4.8: ~cosa
  4.7: a change, basta |, desabonne |, fini |, notifications |, voy a, | alto
  4.6: de … lista, en esta, text thing, wrong>not, | cancel, | … tienen
  4.5: assez |, did i, got the, out |, si vous, that … it, | … j
  4.4: ben la, inscrit, llamen |, my number, never |, not my, on a, personne |, sa |, veux plus, vie
  4.4: wrong NUMBER, | arret
  4.3: (law), c pas, delete |, so … the, su lista, who … NAME, | enough, | … annoying, ~_ed, ~line, ~tad
  4.2: NUMBER … matin, aret, end, for good, mon number, not … anything, remove |, said yes, sign up, ~_aca
  4.1: a esta, ca |, el … mensaje, her … number, je … ca, my info, not her, not need, soy el, this … a
  4.1: too much, you can, | |, ~edn, ~tran
  4.0: all the, dontt-, left the, mas |, me … mas, not text, parar, pas … textos, pero no, ping, stop please
  4.0: this … the, would like, yo no, ~_er, ~elv
  3.9: annoying |, conteste, end the, mon nom, mon numero, qiut, que si, retirez … svp, the free, this phone
  3.9: to me, unsub, | blocked, | qiut, | stp, ~coc, ~esto, ~pete, ~ub_
  3.8: NUMBER am, be, bici … no, c … pas, de vos, did … agree, dije … si, get |, is … and, looki-, me from
  3.8: no … mia, pas … moi, plus besoin, se |, send>wrong, suis pas, to … me, you>law, | delete, | … was
  3.8: | … who, ~_be_, ~_ici, ~_rel, ~area, ~nat, ~pier, ~sub_
  3.7: NAME, ai eu, be the, bike lol, canel, de rappels, en … la, encore |, in … morning, it stop
  3.7: je … appelle, me off, not … please, numero |, para que, parar |, please quit, remove me, subscribed
  3.7: that is, the morning, the … where, want>list, | for, ~halt, ~page, ~ria_
  3.6: NUMBER in, baja |, bro, by that, con los, de ahi, equivocado |, hasta aqui, i get, is … in, it … ready
  3.6: j … que, me>remove, my … in, no … here, number lol, number>remove, ok stop, one day, pas moi, said |
  3.6: sold the, the last, travaille, vous continuez, want>remove, was … the, what bike, why do, why … i
  3.6: | … encore, | … to, ~alt, ~alto, ~bot, ~nro, ~nso, ~vent
  3.5: NAME pas, calls only, chat |, de … chez, esto |, good grief, grief, have … bike, i said, ici
  3.5: law>these, me … sin, on here, pas … NAME, por … me, quit, reply-, replying, text list, the right
  3.5: to send, yo paso, you>wrong, | annule, | … grief, ~_msj, ~aura, ~calm, ~desu, ~msj, ~ndu_, ~nel, ~plyi
  3.5: ~tarm
  3.4: and … the, arret |, break |, bro |, cool it, donc |, get lost, he … a, i … stop, list>not, mandar
  3.4: message svp, more text, more |, my cell, ne suis, noqui-, of your, off … me, on … texts, please … i
  3.4: stop thank, that name, the same, want>not, wrong>wrong, | exit, | fin, | said, | … already, | … heard
  3.4: ~_baj, ~_exi, ~aus, ~ecke, ~exi, ~imes, ~lay_, ~nlo, ~obot, ~oter, ~tear, ~yan, ~zac
  3.3: (forever), ads, ai rien, ai … commande, another one, cada, de textos, deja dit, dit oui, ecrivez … pas
  3.3: el telefono, end |, espere que, etait le, i … like, is no, juste pour, la dessus, le NUMBER, live
  3.3: me>not, ni, ninguna, of these, pare |, pas … gars, soy la, these>wrong, travaille plus, turn, unsub |
  3.3: vendi, why |, | forget, | … vez, ~_ads, ~_ni_, ~bot_, ~ebar, ~eman, ~enlo, ~gal_, ~rto_, ~ssee, ~tt_
  3.3: ~uh_
  3.2: a … ce, anoth-, another, asi que, at your, bought one, de esta, de texter, di, do … text, du matin
  3.2: i … these, is … i, it for, me … ma, message pour, messages svp, mon NUMBER, no bike, no … recibir
  3.2: not … again, pedals |, phone |, pings, please let, s, shut it, stop ok, the sms, to leave, vous … pas
  3.2: with the, | chill, | … bought, | … get, | … mes, | … paso, | … sold, ~_di_, ~_s_, ~ence, ~guen, ~lert
  3.2: ~lir, ~nor_, ~pels, ~rdin, ~reca, ~san_
  3.14: (tables say opt_out)
  3.1: NUMBER du, and you, bad number, blocked |, cancl-, cancle, de mensajes, i … one, i … removed, is … one
  3.1: it please, je … jamais, je … que, just … the, know you, le numero, m ecrivez, mal |, me bajo
  3.1: molestar |, no … bici, not contact, not … texts, page, please no, please stop, pour toujours, que … no
  3.1: qui … NAME, reminders, remove>texts, retirez moi, so please, sold … bike, svp merci, take me
  3.1: texts please, that … not, the … no, these, these |, these>forever, this … me, vendi la, vos … de
  3.1: who is, who … you, with … messages, wrong number, y el, you text, | cancle, | paye, | we
  3.1: | … subscribe, ~_cro, ~_ic, ~_oo, ~_plo, ~_pub, ~arto, ~cele, ~elc, ~enro, ~hes, ~hese, ~jart, ~ki_
  3.1: ~ni_, ~nrol, ~nsen, ~pte, ~pub, ~real, ~reat, ~thes, ~tme
  3.06: (tables say wrong_number)
  3.0: (these), a l, a otro, a … shop, am … a, area, baja … favor, borra-, call instead, cancelar |, clicked
  3.0: client, d la, de baja, en … casa, est le, est pas, from … on, give … a, inscrite, j espere
  3.0: la … personne, love |, mais … veux, me … si, my … stop, nope not, number … for, opted in, p |
  3.0: pas … bonne, plus rien, revoke |, said … to, system, texting |, texts>law, texts>list, the … time
  3.0: the … with, un subscribe, where i, y … me, you … delete, your list, | mettez, | replying, | with
  3.0: | … etes, | … know, ~_coc, ~_end, ~_lou, ~deba, ~emen, ~git, ~pted, ~scon, ~van_
  2.9: ahi |, ai … repondu, am … the, away, back my, be … off, brakes … the, break, by … name, can delete
  2.9: clien-, combien … fois, como … quito, de fois, de … le, do … contact, ecrire |, enough |, es un
  2.9: esta casa, faites le, forever>you, have the, hear from, him |, i reply, idea what, keep coming, la … y
  2.9: last week, lo mismo, me nothing, moi |, nom |, not care, o que, off this, off … list, please end
  2.9: pour … textos, quien … NAME, recois encore, respe-, sales, si … veux, stop la, terminer, texts>want
  2.9: the … reminders, the … said, the … was, this list, was for, yes to, you me, you>stop, | wrong
  2.9: | … with, ~_blo, ~_lin, ~_ms, ~_ote, ~_pid, ~arna, ~atar, ~ces, ~cess, ~clie, ~dme, ~dver, ~icit
  2.9: ~inco, ~mine, ~ntl, ~nun, ~odas, ~orma, ~rel, ~req, ~requ, ~sabl, ~tado, ~tar_, ~tron, ~ud_, ~uen
  2.8: NUMBER … a, a little, and … would, angry>me, area code, blocking you, brakes on, could … me, de … plus
  2.8: de … textos, did … sign, disab-, disable, do … know, du … svp, end this, escribas |, espere, este … es
  2.8: fa |, from you, i drive, i … gave, insis-, is a, is not, j … eu, jamais … oui, la baja, law>not
  2.8: leavi-, leaving, les … que, line, los textos, los … a, m oublier, mi |, montr-, must, my phone
  2.8: no NAME, no … what, not … this, number |, off |, one … text, opt out, oublier |, pare, pas … temps
  2.8: pis vous, rien svp, si pongo, sms |, soy NAME, stop now, take back, tanto mensaje, text … my
  2.8: the bikes, the … text, the … texts, to texts, un NUMBER, veux pu, want texts, with my, work order
  2.8: would … it, y en, you … have, | basta, | ce, | s, | … down, | … pero, ~_bas, ~_nun, ~aca, ~ains, ~aren
  2.8: ~assi, ~barq, ~bast, ~cked, ~eavi, ~erai, ~guna, ~isab, ~nsis, ~osse, ~resp, ~teen, ~ude_, ~ular
  2.7: NUMBER … am, NUMBER … the, a … is, and … not, apunte, assez, blocking, cessez |, coming back
  2.7: commande de, contact |, dire, do it, do … ever, el de, es NAME, estuvo |, fa, got … the, i wish
  2.7: j … rien, just email, la bonne, la lista, la meme, life |, me apunte, me … it, mi telefono, msj
  2.7: no … texts, not send, one text, or i, pero … no, please do, please … it, plus m, prefiero que, quand j
  2.7: que me, quit sending, recevoir ca, retrait |, robot, so stop, supri-, text club, textez … pas, texts |
  2.7: the … thing, tout svp, unsubscribe |, vous me, vous … ecrivez, wrong person, wrong>number, you entendi
  2.7: you … bueno, | svp, | too, | … svp, ~_aur, ~_fa_, ~_joi, ~_kno, ~arer, ~blas, ~clin, ~coch, ~dve, ~eba
  2.7: ~habe, ~iva, ~msj_, ~nlo_, ~noth, ~opa, ~orra, ~rtan, ~sab, ~shee, ~sil, ~sj_, ~sto_, ~toir, ~uven
  2.6: (stop), a customer, acepte, ai aucun, and … phone, at a, aveni-, avenir, baja, be … last, ca NAME
  2.6: ca … vous, can … call, cancle |, delete it, do … send, elvis, envoyez … rien, escribirme, fraud-
  2.6: fraude, from this, from … list, gardez vos, hand my, has … the, have reached, have … wrong
  2.6: il … NUMBER, j … la, l avenir, lista gracias, liste |, lookin, los mensajitos, lourd |, m appelle
  2.6: m ecris, mais je, me again, me estan, me manden, me sigan, more>texts, no … gracias, not have, not him
  2.6: not the, on any, or texts, oublier, out please, p, paren, part, pas commande, pas deranger, pas … bon
  2.6: passee, pizza place, please take, plus … nous, pues, qui NAME, rappels pour, reached the
  2.6: recordatorios para, remove>number, send>law, so the, stop>angry, stop>number, take … my, tan
  2.6: telefono |, texter |, than my, this is, times, to block, trop |, veut … de, veux … de, votre magasin
  2.6: want>you, way too, when i, who you, you … reached, yours, | coudonc, | esto, | reported, | that
  2.6: | … bici, | … calls, | … faire, ~_p_, ~_pu, ~ben_, ~bro_, ~buzz, ~een_, ~enor, ~entl, ~eque, ~erts
  2.6: ~ese, ~ese_, ~ieu, ~ive_, ~lite, ~lte, ~muni, ~must, ~nag, ~nel_, ~nen, ~neur, ~ntar, ~pare, ~pr_
  2.6: ~sent, ~spam, ~spet, ~una, ~uzz, ~vat
  2.5: (remove), NAME qui, NUMBER de, NUMBER texts, a … avenir, a … de, a … i, achete, acosa-, ahora
  2.5: all this, alto |, an … man, and, angry>texts, arretez svp, as pas, bloque |, but … is, can stop
  2.5: can … not, ce … je, close my, consent, de no, de que, de su, de votre, des messages, di mi, digo
  2.5: do … own, do … use, drop, enlevez moi, envois, est … NAME, estuvo bueno, et vous, etre, first … times
  2.5: fuera, grrr, harta-, heard you, how did, i would, i … yes, is always, it … always, j … mieux
  2.5: je … bloque, je … stop, l heure, la … les, las … de, lawyer |, le temps, le … aujourdhui, le … pas
  2.5: les rappel, let it, m, m … de, m … inscrit, manden nada, my … from, never … of, not … order, off for
  2.5: on n, pas … merci, pis, pour … facture, recal-, rien recevoir, said no, salir |, scam |, screw you
  2.5: segui-, si j, sim, souve-, talle-, taller, text … nothing, textos merci, texts, texts i, texts thanks
  2.5: that … do, the texts, the … at, the … that, this … her, this … stop, tu peux, want>law, want>send
  2.5: when … i, with … texts, you people, your text, | in, | ou, | rip, | show, | … assez, | … esta
  2.5: | … spamming, ~_aco, ~_aho, ~_ar, ~_dig, ~_etr, ~_m_, ~_op, ~_sak, ~ahor, ~are, ~aur, ~away, ~baj
  2.5: ~digi, ~disa, ~ecal, ~epai, ~esi, ~estr, ~exts, ~ging, ~iem, ~iera, ~igit, ~lait, ~mer_, ~mun, ~ncor
  2.5: ~ndom, ~oco_, ~omo, ~opt, ~pam, ~plo, ~quit, ~roi, ~sak, ~stos, ~uenm, ~xted, ~xts, ~xts_
  2.4: NAME on, NAME who, NUMBER … pour, a … taller, ago, alert-, alerts |, am done, are … for, arrete la
  2.4: arretez les, be … if, can go, can it, can … pick, con … mensajes, de message, de ne, did … order
  2.4: dit non, donne mon, envie-, es … o, est du, est un, etes chez, eu mon, finish, forward |, gdpr
  2.4: going forward, heard … the, i … no, i … opted, in error, incor-, it |, it … too, j … dit, je reponds
  2.4: la persona, la … vez, lata, lata |, le … gars, le … pis, les dije, live in, lol wrong, los bloqueo
  2.4: lourd, manden |, mas por, me salgo, moi ca, moi pu, moi … de, moi … sur, molestar, more>law
  2.4: never been, never … to, no texts, no … a, no … manden, not mine, nothing |, notices, o p, of … list
  2.4: ok enough, otro |, pizza … lol, plus … vos, pour … reparation, quiero … en, quitenme, quitter, recor-
  2.4: remove>me, ruego, s t, s … o, saying yes, send me, senor, stoop, suave, suis jamais, t o, t … p
  2.4: take … number, take … off, text at, texts>more, this was, to have, to … on, turn … off, un par
  2.4: un … up, velo est, vendi … bici, vos promos, vous bloque, vous … chez, with you, you just, you les
  2.4: you … first, you … quit, | end, | hasta, | quitter, | slow, | stoop, | … aqui, | … tu, ~_abu, ~_bit
  2.4: ~_ce, ~_mut, ~_pau, ~atur, ~baja, ~ban_, ~cada, ~coup, ~dau, ~ders, ~eado, ~eas_, ~ecor, ~excl, ~ibie
  2.4: ~ieu_, ~inat, ~inde, ~insi, ~ives, ~ivoc, ~lul, ~mark, ~mio, ~moin, ~mpa, ~nche, ~nfun, ~ocki, ~ompa
  2.4: ~opt_, ~pau, ~pis_, ~pu_, ~rar_, ~raye, ~rueg, ~sim_, ~sua, ~uego, ~xcl, ~xclu
  2.3: NAME |, a pizza, a ver, abonnement, account with, agreed … this, ahi … que, ailleurs maintenant
  2.3: an old, and … have, attend, avez pas, avez … mon, be back, been to, being texted, bike … i
  2.3: c … termine, calm, calm down, cesse-, cessez, check-, cross-, crossed, cuando |, de bike, de … liste
  2.3: de … sus, deranger |, dial, en su, en … vida, envien, equivocaron |, escriben, escribirme |
  2.3: est termine, est … arretez, est … une, esta … gracias, este cel, este telefono, every, exclu-
  2.3: from your, hasta cuando, have this, have … go, hush, i … done, il n, is what, is … old, is … this
  2.3: is … up, it back, it … sunday, just … me, last … i, leo |, les … a, liste svp, llamame, lleguen, lui |
  2.3: ma vie, mass, mauvais gars, me … here, mensajitos, message please, messages … you, mi vida, mis datos
  2.3: mismo |, moi … suis, mute, my line, no more, no … los, no … mas, nobody here, not … at, not … list
  2.3: not … right, not>more, notices |, now please, number i, old man, oubliez moi, paren |, pas votre
  2.3: phone … in, plus … messages, police |, prefiero … me, quitar |, quito, receipt only, recoive
  2.3: remove>list, replying stop, repor-, retirer, sacame de, same text, se donde, sea el, sea … ultimo
  2.3: send>list, shut … off, si … continuez, son, son … NUMBER, sorry |, sortir, suis … NAME, sur … textos
  2.3: text again, tf, the do, the lake, this line, tiene otro, to keep, to … when, turn off, un de, un sub
  2.3: up the, vous le, vous textez, you … again, you … lo, | again, | calm, | cancela, | cancelar
  2.3: | desinscrire, | hush, | voyons, | … bro, | … es, | … i, | … kid, | … mi, | … my, | … sub, ~_ago
  2.3: ~_ami, ~_and, ~_mai, ~_mio, ~_ni, ~_rat, ~_set, ~_vec, ~acab, ~aho, ~aite, ~apel, ~arar, ~blan, ~bor
  2.3: ~canc, ~cel, ~cord, ~ctez, ~edir, ~endo, ~epor, ~fabo, ~gan, ~iben, ~iff, ~irer, ~melo, ~oins, ~ores
  2.3: ~out, ~qu_, ~renm, ~rett, ~rsel, ~sac, ~shop, ~sign, ~ssie, ~stin, ~tann, ~tant, ~tf_, ~ts_, ~uall
  2.3: ~ula, ~uver, ~zer
  2.2: NUMBER … got, a bit, a break, a ca, a rest, a … haha, a … les, ai … donne, am dead, am … NAME
  2.2: annuler |, arretez de, aucun velo, avais dit, be on, bicyc-, block you, borrenme, but this, but … do
  2.2: c … fini, ce numero, cell pour, celular |, commande … velo, con … mensaje, contesta, de recevoir
  2.2: de texto, de ustedes, de … faut, de … ici, de … mere, did not, disco-, drive a, email … instead
  2.2: en … plus, enlevez … des, error |, ese nombre, est … j, et je, eu … numero, ever |, excuse me, fois et
  2.2: fois faut, for one, for … day, happens, hear … you, how does, i still, ici la, il … plait, in … day
  2.2: in … trash, is ready, is sunday, is too, je debarque, je n, just stop, la ligne, la police, la semaine
  2.2: la … pas, laissez tomber, le ruego, le |, lol … moi, mal, manden, mangez, marco mal, me please
  2.2: me … break, me … lol, messages please, mi … lo, mio, moi tranquille, molesten, next text, nmbr
  2.2: no molestar, no quiero, no text, nobody asked, non pour, not use, not … these, number … a, numero lol
  2.2: olvidalo, otro mensaje, own, pas lui, pas pour, plait, please … them, pour nous, pu, pues |
  2.2: quand … ai, que lata, quit texting, rappels aussi, receive |, resilie, s il, send>want, seria … que
  2.2: signale, since NUMBER, stop sending, stop>texts, stop>these, suis a, sus avisos, tell the
  2.2: text messages, texting a, textos … svp, that you, the bike, the trash, these>send, tout ca, tu m
  2.2: un peu, vous signale, who are, whoa, with … number, yo, you mind, you ni, you … los, you … only
  2.2: | annuler, | excuse, | moi, | otro, | oublie, | whoa, | … all, | … espere, | … estan, | … like
  2.2: | … live, | … mude, | … qui, | … tf, | … vos, ~_ale, ~_cel, ~_ot, ~_pu_, ~_yo_, ~ach, ~agi, ~ates
  2.2: ~aven, ~bicy, ~borr, ~cell, ~chi, ~cons, ~cor, ~desa, ~dito, ~els, ~erio, ~esus, ~fran, ~ilie, ~iten
  2.2: ~lata, ~lici, ~lula, ~maci, ~mbl, ~oop_, ~osa, ~paus, ~pedi, ~quen, ~rame, ~rau, ~rtas, ~sati, ~stra
  2.2: ~uff_, ~uita, ~uiv, ~unto, ~vei
  2.1: NAME here, NAME sorry, NUMBER … 2, NUMBER … after, a cette, a different, a month, a … e, aca, ai dit
  2.1: ai … laisse, at checkout, avis, basta-, belle, bikes home, block-, bloqueo |, bof, bonne personne
  2.1: but no, but … the, can … the, case |, changed … number, chier, chier |, ciuda-, ciudad, confu-
  2.1: could text, d infolettre, de … manana, de … pis, desabonner |, desus-, did … opt, digit-, dios
  2.1: encore vous, end … please, enlever |, enlevez |, eres, es una, espam, est fini, est quoi, est rendu
  2.1: estos, excuse, exit, fait reparer, fewer, follo-, follow, follow ups, for … while, free, frieg-, gives
  2.1: gives you, gives … the, have anything, he … the, hearing from, hers |, hobby, i say, ido, il vous
  2.1: in … wheelchair, interested |, juste m, know … NAME, la manana, la … passee, la … sur, like the, loco
  2.1: mal … numero, mauvais numero, me and, me … esto, me … work, moi et, mon tour, more texts, moved
  2.1: my battery, ne pas, ne travaille, ni NUMBER, no, no envien, no mas, non, not opt, not who, nunca … ido
  2.1: once a, outta, pas c, pas recevoir, pas … courant, pas … est, per, pido, place, plus merci, promos svp
  2.1: pueden … de, que … llamen, quieren, quita-, rappels, recibir sus, recois ca, removed please, rest
  2.1: ride it, semaine passee, serie-, since when, sms, so quit, souvent, stop or, stop … messages, stoppe
  2.1: style, su tienda, taken off, text … again, textos de, the screen, the shop, the … in, then |
  2.1: these>want, this … NUMBER, to it, to receive, to see, to … this, tour, tronp-, tronpe, trop tard
  2.1: tu … ecris, tu … es, velo c, veux … etre, voice, votre liste, vous … dit, wants off, week i
  2.1: what gives, what i, where did, which … i, wo, y de, you again, you fue, you … quiero, you>list
  2.1: | bloque, | bof, | had, | marco, | shut, | way, | wo, | … an, | … apunte, | … tes, ~_dam, ~_don, ~_ens
  2.1: ~_ere, ~_guy, ~_ile, ~_inb, ~_no_, ~_opt, ~_sms, ~_tan, ~_van, ~_wo_, ~abor, ~adm, ~ane, ~ark_, ~arta
  2.1: ~bil, ~bow, ~burr, ~carn, ~der, ~dore, ~droi, ~elim, ~ert, ~fewe, ~fort, ~gie, ~guy, ~ida, ~iel_
  2.1: ~illa, ~inb, ~inbo, ~int_, ~irez, ~kil, ~loco, ~mute, ~nbo, ~ncio, ~nfu, ~nica, ~nnan, ~nsu, ~nue_
  2.1: ~och, ~ocha, ~oiga, ~okin, ~oll, ~onfu, ~oren, ~otro, ~oub, ~outi, ~pas_, ~pec, ~pend, ~pien, ~pref
  2.1: ~rela, ~saca, ~sms, ~sms_, ~tir_, ~too_, ~tta, ~tta_, ~tup, ~urai, ~usca, ~uti, ~utt, ~utta, ~vate
  2.1: ~vec, ~yo_
  2.0: (list), NAME … her, NAME … here, NUMBER … vous, a inscrite, a jamais, a moi, a … and, a … place
  2.0: a … un, aburr-, achete une, after i, al dueno, am … you, and take, annule la, appelle, appelle NAME
  2.0: appels, arretez, arretez … m, asked, aussi svp, autre message, avec moi, avec … textos, avisos de, bon
  2.0: bon la, c … beau, c … la, cambie … ciudad, care, ce cell, ce texto, cell, cero, changed her
  2.0: check … number, checked, conse-, contesto … que, coupe-, dame, de ciudad, de mandar, deja repondu
  2.0: dejen, delete, do … care, donde … mi, down lol, drop the, du groupe, each, elimi-, emergencies
  2.0: es … de, est … du, este … el, et, etes … la, fait voler, fake number, famille, for emergencies
  2.0: for him, for real, for … else, forever>send, fort |, friegues, fuera de, gave it, halte, hello i, here
  2.0: hers, hinch-, if … stopped, in one, it down, it … mine, it … this, j appelle, j en, j … aucun
  2.0: jamais … la, je repond, juste … la, la c, la … el, la … moi, le gars, le hago, les di, liste, loca |
  2.0: loco |, madam-, madame, mail, manden mas, march, marde, me pregunto, me |, might, msj |, my whole
  2.0: no manden, no sigan, no sigas, no … NAME, no … ningun, no … to, nombre |, not for, not his, not … any
  2.0: not>send, not>wrong, number was, number>wrong, nunca he, one more, only … the, ordered a, otez
  2.0: parce que, pas interesse, place lol, plainte |, plait |, please undo, pour me, pour … ca, pouvez les
  2.0: pub, qu, que pasa, rappels … svp, regis-, resil-, s … vous, says … on, se desabonner, show me, si you
  2.0: sigas, silence, smh, smh |, solo para, stop comme, stop … ca, stoppez, stuff |, sur mes, talking about
  2.0: tengo … bici, text a, text less, text … lot, text … thank, texted, the waiver, the … now, this … last
  2.0: this … to, to … from, todas, toujours |, trying to, umm, un seul, un … numero, up i, up … not, updates
  2.0: utile, voler, waive-, waiver, want off, were done, what … this, when did, wrong>remove, y all, years
  2.0: you call, you could, you … fake, you>want, your … me, | en, | nouveau, | pare, | son, | stopper
  2.0: | terminate, | … better, | … gives, | … let, | … sus, ~_are, ~_dor, ~_ds, ~_eac, ~_eli, ~_et_, ~_fue
  2.0: ~_her, ~_jod, ~_qu_, ~_sr, ~abra, ~aci, ~als, ~ark, ~arn, ~bby, ~bby_, ~bra_, ~bran, ~chos, ~cies
  2.0: ~cli, ~dier, ~dome, ~duen, ~ea_, ~earm, ~egue, ~epte, ~esa, ~ewer, ~foll, ~heme, ~ivat, ~jod, ~leer
  2.0: ~make, ~mmat, ~mmun, ~ndar, ~nul, ~ohi, ~onos, ~ontr, ~pan_, ~prep, ~pub_, ~rank, ~rsi, ~sada, ~sked
  2.0: ~tenm, ~ti_, ~ty_, ~urn_, ~vis_
  1.9: (not), (wrong), NUMBER … la, NUMBER … today, a funeral, a wheelchair, a … office, ai … non, and delete
  1.9: angry>stop, asked before, au … quand, autre-, avenir |, avisos … no, basta you, basur-, basura
  1.9: been … your, bit, bit |, bloqu-, caiss-, call |, can end, can … cut, card … my, ce nom, change, con lo
  1.9: conos-, conosco, contest, conteste |, creo que, cuantos mensajes, cut me, de quoi, de … a, de … nom
  1.9: de … reparacion, de … son, dejen de, deman-, did … ask, different … now, do … mind, drop me, dueno
  1.9: ecris stop, ecriv-, eh |, el tiene, el … otro, el … y, el … you, en reparation, encore … texto, enrol-
  1.9: es … telefono, estas, fine print, forget me, form, franc-, franchement |, from now, from … text, gal
  1.9: hablan, halt, hijos, i live, i never, i pick, i take, i unsubscribe, i … of, i … this, in your, inbox
  1.9: incorrect, is now, it … important, j … achete, j … stop, la basura, las … am, last text, law>you
  1.9: les texto, les … mi, life, like off, lo di, lost |, m est, make, mal … telefono, many times
  1.9: mas gracias, me alone, me by, me cambie, me escriben, me of, me texteen, menvo-, mis mon, moi des
  1.9: mon … lol, n … plus, named NAME, never … up, no mande, no … escriban, no … quien, non merci, not cool
  1.9: not … a, not … who, nothing personal, nous |, numero lo, numeros, nunca les, ojala, on … do, on … ride
  1.9: opt, opt me, oublie ca, out loud, paix, paral-, parle-, pas celui, pas sur, pas un, pas … rendez
  1.9: passe mon, passe … tour, passed away, patri-, patrice, permanently, please … more, please … texting
  1.9: por fa, porfa |, pour une, pu |, put a, que conteste, que … mensaje, qui est, quitenme |, rappel |
  1.9: recibir, regarding, remove, reponds, report you, retrait, s … fait, said … on, said … only, sales |
  1.9: se puede, send>more, serieux, sin … para, someone else, souvent |, stop thanks, tengo que, terminate
  1.9: text when, texteen, texting … about, textos je, the kid, thinks, this … scam, trade-, traded, trank-
  1.9: trankil, trompe |, tu t, up, veces, vos … pour, vous autres, vous plait, vous … l, want your, wat
  1.9: weeks … i, what the, wheelchair, wipe my, would … off, would … you, y no, you are, you keep, you lost
  1.9: you vi, you … this, you>not, | ben, | bro, | by, | give, | pretend, | salir, | screw, | solo, | stop
  1.9: | stoppez, | tout, | traded, | … asked, | … en, | … girl, | … husband, | … lata, | … lost, | … pu
  1.9: | … put, | … receipt, | … reste, | … wish, ~_apa, ~_bre, ~_chi, ~_err, ~_few, ~_oja, ~_pac, ~_ray
  1.9: ~_scr, ~_un, ~_up_, ~achi, ~acta, ~aix, ~aix_, ~aral, ~arme, ~avin, ~avo, ~avoi, ~basu, ~box_, ~care
  1.9: ~clet, ~dial, ~embl, ~enl, ~enm, ~enso, ~eten, ~hear, ~ici, ~ieme, ~ingu, ~itos, ~lie, ~life, ~lto
  1.9: ~luck, ~migh, ~mind, ~ms_, ~nbox, ~nir, ~nsub, ~ojal, ~osco, ~ox_, ~paix, ~perm, ~pero, ~pid, ~pli
  1.9: ~rase, ~rieu, ~sary, ~sci, ~ssez, ~ston, ~taxi, ~try, ~uit, ~uit_, ~unsu, ~upon, ~urs_, ~val_, ~vece
  1.9: ~zco, ~zco_
  1.8: (number), (texts), NAME … est, NUMBER i, a … much, adver-, afrai-, afraid, again-, against
  1.8: ai demenage, ai … une, aimer-, all, am NAME, am … him, am … it, and … are, apres ca, aqui, arreter ca
  1.8: at … funeral, au courant, au … du, au … j, autor-, autres |, avec … rabais, batar-, batard
  1.8: because … did, bike but, bit much, bite, buzzi-, buzzing, c … du, ca plus, ca … moi, can … anytime
  1.8: cancelelos, card with, cause, cell |, chale, cherc-, chill, ciudad |, combien de, como lo, con … de
  1.8: con … nombre, couper, cuando me, cuarto, de bicyclette, de los, de magasin, de … avisos, demander
  1.8: desabonnez |, desub-, devez, dije que, dije … no, discontinue, do … keep, do … want, el ultimo
  1.8: en … pantalla, enten-, equivocado, est une, est … je, esta … no, este … no, etait a, every day
  1.8: fella |, fort, forward, gars, get … from, get … of, get … take, getting old, go to, great, group
  1.8: guys |, have to, have … me, hi please, how can, how … that, i agreed, i keep, i subscribed, i … dead
  1.8: i … something, in … shop, it go, it is, it the, j … demenage, jamais … mon, jarto, je change
  1.8: la bicicleta, law>stop, ligne, lista por, lol i, looking for, los de, mange-, march please, mari est
  1.8: me llamo, me outta, me … mandando, me … never, mecrive, mensaje … la, merci bonne, mi cuenta
  1.8: mi respuesta, mi … jaja, mi … se, mind, moi de, moi j, moins, mon dossier, more message, more of
  1.8: more>number, morning |, must have, my lawyer, my … class, my … is, my … no, n en, named, necessary
  1.8: necessary |, never opted, never … in, never … yes, next … goes, no … did, no … mensajes, not … NAME
  1.8: number … delete, number>forever, omg |, on arrete, on ne, only … it, order anything, otra persona
  1.8: ou j, oui pour, pantalla, pas, pas le, please delete, plus ici, plus … des, plus … numero, pour de
  1.8: pour se, pris mon, prochaine … et, que quiero, real |, remove … number, repondu, reque-, retir-
  1.8: review |, rien … chez, right to, saquenme, se quien, send>stop, serai-, seriously, sheet, shop
  1.8: signe … ca, sortir de, speci-, star, stop, suffit |, svp arretez, take … of, take … out, tanne |
  1.8: tengo bici, text goes, text … when, textearme, textos |, texts … no, that … enough, the person
  1.8: the time, the … came, the … do, there … not, this … do, thx |, time to, to … getting, to … messages
  1.8: to … new, to … stop, toi |, total-, totaled, trash, unche-, usele-, useless, va faire, vais vous
  1.8: velo … c, vos envois, vos rabais, vous cherchez, vous devez, was … for, was … to, wey |, whoever … the
  1.8: will |, will … you, worse than, worse … my, wrong fella, wrong guy, y est, y por, you if, you … do
  1.8: you … to, you>me, your customer, | batard, | bon, | estoy, | hi, | parar, | permission, | vs
  1.8: | … llegan, | … pedido, | … plan, | … puse, | … sigan, | … sorry, | … tard, ~_alo, ~_aq, ~_aqu, ~_arg
  1.8: ~_buz, ~_inc, ~_lee, ~_no, ~_out, ~_req, ~_sac, ~_ser, ~_sim, ~acte, ~ads_, ~adve, ~aqu, ~blet, ~brea
  1.8: ~buz, ~cela, ~cono, ~deri, ~dete, ~deve, ~each, ~ece, ~eck, ~elon, ~emer, ~erb, ~eros, ~esab, ~ewe
  1.8: ~ff_, ~ffa, ~gars, ~gh_, ~hei, ~hy_, ~iffr, ~inc, ~inga, ~iste, ~ity, ~ity_, ~jen, ~kay, ~kill, ~limi
  1.8: ~lvi, ~magi, ~mass, ~mue, ~nces, ~ncle, ~nent, ~nfo, ~nic_, ~no_, ~ntem, ~ntly, ~of_, ~oit_, ~orr
  1.8: ~peci, ~priv, ~pus_, ~rait, ~ran_, ~rapp, ~reti, ~saji, ~sca, ~sele, ~sen, ~seno, ~spec, ~spu, ~sto
  1.8: ~susp, ~taf, ~tiva, ~ueg, ~usp, ~uzzi, ~veil, ~vic, ~viez, ~zzi, ~zzin
  1.75: (tables say unclear)
  1.7: NAME and, a car, a day, a … since, after that, again … i, ai … a, aime pas, am in, and he, and |
  1.7: and … is, ans, answer is, answer … no, anymore please, anything … you, are … going, arnaq-, arnaque
  1.7: arret, at work, autres, aux textos, avez … la, avez … vu, avisen mas, back off, be coming, be removed
  1.7: be … back, bicycle, bikes … stop, bout, but … more, buying anything, c … un, ca sonne, ca … j
  1.7: call registry, camara de, came … on, can … be, case, che, ching-, cita de, click-, clicked yes
  1.7: comment … vous, con tanto, conta-, contactez, corte-, count-, coura-, courant, creo, cut … out, d un
  1.7: datos |, de escribirme, de … mais, dead |, dejar de, denme, denme de, denme … baja, des promos
  1.7: di … para, dije, do not, do … waste, du … la, during work, ecrire, ecris, ecrivez plus, el senor
  1.7: en envoyer, en plus, entendre parler, es mia, es … la, escriban, escribiendo, ese no, est beau
  1.7: est … dernier, est … lui, ex … he, faire les, faites comme, fastidio |, fcc, for repair, for … one
  1.7: form and, gave my, got off, have it, have … the, he passed, here by, his … one, hit the, hotel
  1.7: i … report, if this, in … i, in … of, in … repair, insurance … it, inten-, is NUMBER, is enough
  1.7: is … her, is … how, it close, it now, it take, je … me, je … plus, junk, la ca, la … hace, last |
  1.7: le robot, les nerfs, lien … se, lol … person, m enlever, magic, magic word, marca-, me coute
  1.7: me desabonne, me go, me … do, me>law, meh, mejor por, mensaje no, mensajes |, mieux … recevoir
  1.7: mon accord, mon … aux, more>wrong, my inbox, my … for, my … text, my … up, n ai, naggi-, nagging
  1.7: nerfs, no paran, no voy, no … bike, no … in, no … interesa, non plus, not waste, not … an, not … have
  1.7: not … registry, not>texts, nulle part, number off, on for, on … desabonne, ones, only call, opting out
  1.7: pas trop, pas … bike, pas … ca, paso cuando, passe-, perma-, permi-, permiso |, phone is
  1.7: phone … NUMBER, pierd-, please … my, plus un, plus … mon, por … y, pour un, preferences, preguntarme
  1.7: pressure, pris, projector, pubs, pueden parar, que … stop, quiero recibir, rappels de, recep-, refra-
  1.7: registry, reminder … NUMBER, reminders please, remove>want, repondu oui, retire |, retirer |
  1.7: salgo … esta, saute-, says … stop, says … you, se desabonne, seguido, signed … up, sin preguntarme
  1.7: sms svp, so you, so … quit, so … stop, solo … la, soy … mama, stop getting, stop svp, stop … to
  1.7: stop>law, stopa-, stopall, sue, suis … le, svp … de, taller |, tan seguido, taxi, telefono de
  1.7: tengo la, text updates, text … anymore, text … time, textez plus, texting me, that i, that … be
  1.7: the brakes, the hat, the magic, the projector, the … fella, the … one, the … ups, the … word, tho
  1.7: time … me, to … every, to … phone, todavia me, tomber, tu … m, tune … i, tv |, unreg-, up on
  1.7: updates please, velo a, velo … pret, veuil-, veuillez, veux que, veux … que, vez, votre … a
  1.7: vous allez, vous avez, vous vu, vous … arreter, voyons donc, waste, waste your, wasti-, wasting
  1.7: wasting your, wasting … time, ways, will report, wrong phone, y siguen, yo … cuando, you might, you no
  1.7: you stopped, you … his, you … i, zip it, | avant, | come, | connais, | dejen, | esta, | it, | jajaja
  1.7: | stopall, | va, | … box, | … comme, | … commence, | … dit, | … otra, | … passe, | … passed
  1.7: | … should, ~_ces, ~_des, ~_ei, ~_fc, ~_fcc, ~_fic, ~_fol, ~_gir, ~_int, ~_qui, ~_ses, ~_soy, ~_sto
  1.7: ~_vez, ~agai, ~agas, ~aji, ~ajit, ~alir, ~anen, ~ank, ~ante, ~asta, ~asu, ~ata, ~bon_, ~clu, ~crip
  1.7: ~ctar, ~cte, ~dece, ~dieu, ~ef_, ~efra, ~elul, ~enme, ~enu, ~ered, ~eri, ~etir, ~eul, ~fcc, ~fcc_
  1.7: ~fo_, ~fois, ~fon, ~gain, ~ganm, ~ged, ~ged_, ~gir, ~herc, ~hier, ~ibu, ~icat, ~ici_, ~ienc, ~ije_
  1.7: ~ined, ~iren, ~jen_, ~junk, ~lega, ~lenc, ~lif, ~lir_, ~lme, ~lou, ~lour, ~luya, ~mill, ~nate, ~nder
  1.7: ~nnee, ~ntac, ~ntos, ~oid, ~omas, ~ori, ~outt, ~ova, ~pter, ~pubs, ~ribu, ~ridi, ~roul, ~ser_, ~souv
  1.7: ~soy, ~stop, ~tact, ~taro, ~tati, ~tec, ~tede, ~tex, ~tho_, ~tile, ~trib, ~ulle, ~uni, ~unic, ~urez
  1.7: ~usin, ~uth, ~van, ~veui
  1.6: NAME … no, NUMBER pis, NUMBER textos, a bus, a erreur, a fake, a pas, a seguir, actually, ads |, ago |
  1.6: ai NUMBER, ai jamais, alone |, already picked, already … me, and after, and so, and … stop, and … text
  1.6: angry>angry, angry>wrong, annulez … abonnement, anula-, anular, anymore |, anything … to, apres … plus
  1.6: apuntaron, aqui nadie, aqui no, arret svp, arrete ca, as … delete, at … counter, aucun texto
  1.6: avez fait, avoca-, ay, beau la, bicic-, bike fixed, blank, borrame, bough-, bought, bro i, busqu-
  1.6: but please, ca, ca pour, ca suffit, call do, call … not, cambio de, can … texts, carna-, carnal
  1.6: casil-, casilla, cell de, charges, chick, comme si, commence a, compris |, con … textos, consent |
  1.6: cosas, could, dans les, de … mensajes, de … moi, de … svp, de … texter, delete that, deranger
  1.6: des textos, did … bring, do … hit, do … the, do … write, does this, doit, doren-, dorenavant
  1.6: double check, driving me, during … hours, ecrivez pas, el papel, en recevoir, en … pu, enrolled
  1.6: entendre … de, entiendan, envoyer, erreur je, escriben |, est fait, faire … textos, faites … si
  1.6: falta que, favor … no, feel free, feel … to, fille-, filled, first time, fois, for someone, for … and
  1.6: gave, get removed, go … and, goes … the, good luck, good … the, had, had this, have … no, he ido
  1.6: heill-, heille, home … the, hora |, how it, i guess, i know, i receive, ido a, importante
  1.6: importante |, in … name, interesse pas, is … mine, jaja … no, je suis, je … d, just call, kid … me
  1.6: le dernier, le mauvais, le … etait, les alertes, les message, les … haha, list … you, little |
  1.6: lo … yo, loca, lol … is, m ecrire, m oter, mais plus, mais … de, marke-, marketing, mas porfavor
  1.6: mas yo, mauvaise, me now, me … more, me>number, mecri-, mensaje a, mes alertes, mieux pas, mother |
  1.6: my … charges, name is, never gave, no hay, no volver, no … aqui, no … falta, no … he, no … please
  1.6: no … si, no … updates, non arretez, not hit, not write, not … anymore, not … coming, not … phone
  1.6: not … stop, not>want, nulle, number … week, of texting, off … text, oigan, on |, on … texting
  1.6: once … month, only gave, oter, oter de, oublie moi, own a, panta-, par jour, para … no, parler … vous
  1.6: part of, pas dans, pass on, people |, perso-, peu, phone, phone calls, plan charges, please fix
  1.6: plenty |, prefe-, prefere … courriels, preguntarme |, pretend, print, proch-, promo-, promos, prove
  1.6: qu on, quand meme, quand … velo, que … las, quien me, rayer, ready it, receiving, reportar |, respond
  1.6: rest |, rien … reparer, right … the, sais pas, sans me, save your, savez, se los, se si, send |, ser
  1.6: signed up, skip me, so |, so … is, sophi-, sophie, stop asking, stop with, stop … the, stop>send
  1.6: stopall |, sur … ligne, suspe-, svp les, svp … ai, table-, take us, take … down, tanna-, tanto
  1.6: tell you, text moi, text … before, texto-, textos, that box, that … my, the number, the service
  1.6: the trek, these>number, these>texts, tho |, times |, today lol, tombe-, tomber |, tremblay
  1.6: trying … reach, un … j, un … la, undo, urgences, us off, vais … maintenant, van … seguir
  1.6: velo … reparation, vez … me, vida |, volviendo, vos sms, vous aviez, vs, want … get, want … texts
  1.6: want>stop, want>these, was ready, when … was, which is, whole class, will … be, without asking
  1.6: without the, word to, wrong>you, y … erreur, yo … en, you con, you ever, you pues, you vendi
  1.6: you … manden, you … tengo, you … text, you … told, your lookin, your money, | arrete, | compre
  1.6: | espero, | feel, | go, | heille, | prenez, | prove, | save, | seriously, | tu, | ugh, | vendi
  1.6: | … been, | … brother, | … ecris, | … full, | … home, | … must, | … on, | … shut, | … sir, | … textez
  1.6: | … there, | … vendi, | … verdad, | … voy, ~_ask, ~_avo, ~_ay_, ~_bik, ~_bor, ~_ca_, ~_dif, ~_em
  1.6: ~_gav, ~_had, ~_kit, ~_ner, ~_nm, ~_own, ~_rol, ~_sol, ~_st, ~_tex, ~_tro, ~_vs, ~_vs_, ~ae_, ~aken
  1.6: ~alm, ~anot, ~aque, ~arti, ~asur, ~ausa, ~avoc, ~bit, ~bit_, ~blay, ~bor_, ~bur, ~caba, ~cado, ~cara
  1.6: ~choo, ~clai, ~creo, ~cta, ~dat, ~dato, ~denl, ~des, ~desi, ~doit, ~ecue, ~efer, ~efr, ~eivi, ~elan
  1.6: ~enti, ~ersi, ~etez, ~ext, ~fill, ~foi, ~gav, ~gave, ~grou, ~had_, ~heil, ~hitt, ~hus, ~iar, ~iban
  1.6: ~ient, ~igi, ~ilen, ~imi, ~ione, ~irm_, ~itam, ~itan, ~jama, ~keti, ~kit, ~kno, ~lm_, ~mais, ~moi
  1.6: ~move, ~nge_, ~nged, ~nir_, ~nnem, ~nuit, ~odos, ~ois_, ~okay, ~omos, ~ondr, ~onse, ~op_, ~osas, ~pam_
  1.6: ~pena, ~peu_, ~pus, ~rce_, ~rch_, ~refe, ~refr, ~regi, ~rket, ~rmis, ~robo, ~rom, ~rrem, ~rren, ~rte
  1.6: ~ruc, ~scam, ~se_, ~tene, ~terr, ~text, ~try_, ~tto, ~tuv, ~uff, ~ught, ~uspe, ~ute_, ~utre, ~val
  1.6: ~vida, ~voc, ~vs_, ~xtos
  1.56: (tables say mention)
  1.5: NAME c, NAME moi, NUMBER message, NUMBER one, NUMBER weeks, NUMBER … j, NUMBER … svp, a dejar, a life
  1.5: a wheel, a … basura, about my, agn, agn |, alertas, all day, already told, am NUMBER, am … i, am … on
  1.5: am … your, and … texting, anko, annule |, apagu-, are … texting, at … website, automatiques
  1.5: autorizacion, avec les, avec tes, away in, axe the, bajen-, be grateful, be |, belon-, bien … vos
  1.5: bike in, bike last, bikes … on, bikin-, biking, blank … purpose, bloqueado, bloquear, bloqueo
  1.5: bonne journee, borre-, ca continue, ca les, ca … la, cancelen los, capable |, care about, celul-
  1.5: cesse |, cette, chaque texto, close, como es, comprado, consentement, coupo-, d … ce, de ese
  1.5: de opinion, de … favor, de … juste, debarque |, dejemoslo, dejenme en, demac-, demande ca, des … de
  1.5: digito, donne un, doubt, effacez moi, el … le, email, en adelante, en clase, en cours, en … les
  1.5: enlever, enlever svp, envois |, envoyez ca, eso |, est NUMBER, est … et, est … mais, est … necessaire
  1.5: est … pas, esta linea, estaf-, et ca, fabor, fait NUMBER, faux numero, fille … NUMBER, for any
  1.5: for … repair, forfait est, garage |, garderie, get … life, got no, got … bike, grandma, grateful if
  1.5: grateful … you, guardense, guardense sus, hace falta, han de, happe-, have … a, hay ningun, he got
  1.5: heard of, houst-, houston, how … times, i ask, i hope, i … had, i … say, if … text, il … y, in … when
  1.5: informations, instead of, instead … texting, is |, is … ex, is … last, is … me, is … who, it … i
  1.5: j veux, j … plus, jamais donne, jamais … a, je dors, je … arret, je … signale, just remove, la mama
  1.5: la primera, la svp, lado, laisser, lake, le … enlevez, le … mal, le … number, le … para, le … plus
  1.5: leaving a, les |, les … merci, ligne d, like you, like … see, liste moi, luck, m … rien, marketing |
  1.5: matters, me like, me quita, me … my, me … now, me>more, mejor no, meme pas, memor-, mercy
  1.5: message … vous, messages j, messages texte, messages |, mine |, mme, moi patience, moi svp, moi … vos
  1.5: mon consentement, mon forfait, n … rien, name but, need texts, never heard, new … and, next … and
  1.5: no bill, no el, no he, no m, no … for, no … message, no … porfavor, no … textos, nomas |, non aux
  1.5: not be, not … new, now on, now … do, numero mon, nunca … di, nurse, of it, of … phone, of … text
  1.5: off … texts, on … account, only … please, otro lado, oui … la, pacie-, para mi, para … me, paren you
  1.5: pas ici, paso … de, passed, passed … in, permission, pero … es, pitie, plant, plant-, plants, play
  1.5: please disable, please just, please never, plogu-, plogue, plus ce, plus svp, plus … texto, point
  1.5: por favor, pour arreter, pour dire, pourquoi … m, pouver, pregunto, pretty sure, pu besoin, pus, que
  1.5: que j, que … con, que … llegan, que … me, que … quiten, quels, quitame, quite-, quitenme de, quoi ca
  1.5: quoi … affaire, rappo-, rapport, ready … is, recois … un, registre, reminders i, remov-, remue-
  1.5: reponds arret, revoke, ridiculous |, rien, rien laisse, sabba-, sabbath, sacra-, sauter, savoir quand
  1.5: say … me, see these, see … it, sell, send this, seriously |, setti-, signed me, signing up, silen-
  1.5: so are, soit le, soit … dernier, spamm-, start with, station, still on, suis dans, suis … a
  1.5: suis … votre, svp haha, svp lol, svp … le, svp … message, tablet, take, tannant, tannee, tannee |
  1.5: text service, textear |, texteen |, texts anymore, texts can, texts have, texts>not, thanks, the tv
  1.5: the … as, the … every, the … have, thought it, times do, times … i, to anything, to ask, to turn
  1.5: to … text, told you, tone, tu … de, un digito, un la, un … moi, un … texto, una camara, une arnaque
  1.5: une … chose, van, velo pas, velo rouge, velo … besoin, velo … moi, vendu, veux … ca, veux … entendre
  1.5: vous bloquer, voy … ir, want another, was ok, was … at, we are, what this, when … signed, where is
  1.5: where … the, wi, will … it, with … guys, with … the, with … today, without … text, work phone
  1.5: work … please, would … grateful, would … mind, write, you please, you told, you … call, you … out
  1.5: you … right, your … about, your … on, yours … the, | aqui, | cancele, | f, | get, | getting
  1.5: | guardense, | leave, | new, | our, | pardon, | retrait, | set, | … a, | … bajo, | … dejar, | … eres
  1.5: | … fils, | … forfait, | … los, | … ocupo, | … pongo, | … quieren, | … robot, | … ruego, | … yo, ~_ag
  1.5: ~_agr, ~_cau, ~_dau, ~_dia, ~_est, ~_foi, ~_fut, ~_gag, ~_hau, ~_jar, ~_mme, ~_moi, ~_nu, ~_pus, ~_rie
  1.5: ~_rob, ~_te, ~aca_, ~ache, ~agam, ~aire, ~aler, ~also, ~anyw, ~apag, ~ause, ~belo, ~bla, ~cep, ~cett
  1.5: ~cina, ~comp, ~conc, ~cree, ~den_, ~dif, ~dma_, ~dom, ~doub, ~drop, ~ecep, ~ecl, ~ecri, ~ejen, ~elet
  1.5: ~elli, ~else, ~emov, ~emue, ~enda, ~enle, ~erch, ~ery_, ~esad, ~fab, ~ffr, ~ffre, ~fut, ~genc, ~gn_
  1.5: ~gun, ~hab, ~heck, ~iado, ~ices, ~iden, ~ista, ~ja_, ~js_, ~lak, ~lien, ~look, ~mble, ~memo, ~mio_
  1.5: ~miso, ~mit_, ~mme_, ~mpan, ~ncl, ~net_, ~nge, ~nlos, ~nly, ~nly_, ~nna, ~nom, ~noz, ~nozc, ~ntad
  1.5: ~nvio, ~nyw, ~oev, ~oeve, ~oi_, ~oke_, ~olle, ~oma, ~onoz, ~ordi, ~otez, ~oupo, ~ozc, ~ozco, ~paid
  1.5: ~pamm, ~pana, ~paro, ~pido, ~ppen, ~proc, ~remu, ~rra, ~rram, ~rras, ~rret, ~rtar, ~san, ~sed, ~sig
  1.5: ~sile, ~slo, ~staf, ~ste_, ~su_, ~tame, ~todo, ~top, ~top_, ~truc, ~uise, ~ushe, ~ver_, ~vinc, ~xtee
  1.5: ~zes, ~zes_
  1.4: NAME a, NAME … she, NUMBER … i, a deux, a molestar, a no, a while, a … at, a … ecrire, a … in
  1.4: a … lado, a … persona, accident, achet-, agreed to, ai, ai compris, ai … numero, ai … pas, ai … que
  1.4: alertes, alors, alumn-, alumnos, am … and, and stop, and these, annuler les, anywa-, anyway
  1.4: appelle la, aqui … se, are texting, asi, ask to, ask … be, asked … to, at … register, avisen, back |
  1.4: basura |, be taken, bici … la, bloquer |, borrenme |, buscan |, but can, by text, c … stop
  1.4: ca commence, ca svp, ca … coute, call list, cance-, cancela, carnal |, cease, cease |, charges per
  1.4: check your, cocin-, cocina, con ustedes, confirm, connais, contact info, continuez |, craig-
  1.4: craigslist, cuantas veces, d une, dautr-, dautre, de boutique, de le, de sa, de … je, de … las
  1.4: de … mama, de … telefono, deals, delete … old, demenage a, desactiven, desin-, desinscription, dicen
  1.4: dicho, dieron un, dio … numero, disque, do … come, do … ride, done … you, donne … cell, donne … droit
  1.4: donnees, donnez moi, dos rayitas, dump, el mio, else |, email … better, enleve moi, enough texts
  1.4: enough … from, entendre, entered, envoi, erase, es … me, est … a, est … moi, est … spam
  1.4: esta equivocado, esto no, expli-, faire texter, fatig-, fatigants |, favor gracias, file for, fille au
  1.4: fois … les, fois … vous, for these, foto … la, franchement, friend |, from … texts, gave … a, gossa-
  1.4: got it, grace, gracias |, gracias … todo, guys, guys again, have got, he comprado, her phone, hombr-
  1.4: hombre, hombre |, hope … find, i on, i signed, i … am, i … call, i … ordered, i … put, i … sue
  1.4: ici … est, interessee |, is … work, is … you, it but, j … compris, jaja you, jajaja, jajaja you
  1.4: jamais mis, je pense, je recois, je roule, je … a, je … meme, je … vous, jeje, journee |, joven
  1.4: just for, kill the, know this, la paix, la suite, la verdad, la … avec, lachez … avec, lake |
  1.4: last month, last … from, law>me, le pour, le soir, le telephone, le tirage, le … ou, le … si
  1.4: le … vous, leerl-, leerlos, leo, les pieds, les sms, les urgences, list>law, lista |, lista … le
  1.4: llego a, llevo el, lo … no, loi, los … con, los … jaja, mais, man, many … do, marco, mauvaise place
  1.4: me dicen, me instead, me nuts, me retirer, me suscribi, me that, me … en, me … texts, merci … journee
  1.4: messages … j, mettez fin, mi celular, mi … los, minte-, mis alumnos, mis les, mis … pieds, moi
  1.4: moi donc, mon … la, montrez, montrez moi, more please, moter, my business, my girlfriend, my order
  1.4: my signature, my … not, my … used, nda, ne … m, never ordered, ngl, ningu-, no such, no textear
  1.4: no … en, not consent, not ok, not okay, not order, not sign, not … another, not … here, not … so, nous
  1.4: number>not, numer-, numero … NAME, och, of texts, of them, off … phone, on craigslist, on … card
  1.4: on … form, one here, only … this, or any, oui a, out … is, out … it, para siempre, para una, pas que
  1.4: pas … enlevez, pedir-, perdez, permiso, pero, pero … quiero, person you, pesad-, phone … to
  1.4: plan … per, please close, please turn, plus pour, pongo, por la, por todo, por … porfa, pos
  1.4: pour … urgences, prochain texto, pu a, pueda, quand est, quand … ce, que no, que tengo, que … era
  1.4: quelqu … d, qui … dit, quiero … los, rayit-, rayitas, read, recall, recibir esto, records, refrain
  1.4: refrain from, removed |, rendu a, renun-, respeten, retra-, revoq-, rm, robot |, roule plus, sague-
  1.4: saguenay, salgo de, saque-, save … texts, say stop, scrap, se llama, she wants, show up, si le
  1.4: si … recois, si … reponds, si … velo, so it, so … us, solli-, something i, son … pas, sorry … not
  1.4: spoke, stfu, stolen so, stop for, stop … have, stop … now, stopper, study-, studying, suiva-, suscribi
  1.4: suspender, ta liste, tache-, tantos, telefono … es, telling me, texas, text … work, textos … la
  1.4: texts … NUMBER, the counter, the register, there … for, these come, these off, tips, to do, to not
  1.4: to reply, to text, tour |, tout ce, tranq-, truc, turn this, un autre, un d, un magasin, un … aux
  1.4: unsub from, unsubscribe me, ups, used, velo … haha, vete, vida, vous lachez, vous … si, vuelven
  1.4: was stolen, water bottle, whoev-, why am, will sue, wish to, word, would appreciate, would … for
  1.4: wrong … lol, yes … the, yo … me, you dejen, you paso, you recibi, you se, you should, you to, you |
  1.4: you … dije, you … last, your records, your texting, yours-, zero, | anular, | came, | desabonner
  1.4: | email, | gardez, | next, | on, | paid, | pues, | serieux, | sus, | throw, | veuillez, | … autorice
  1.4: | … cambie, | … everything, | … fue, | … happens, | … mal, | … ni, | … person, | … personal
  1.4: | … reminder, | … repair, | … sa, | … stp, | … ta, | … thanks, | … today, | … veces, ~_ai_, ~_cea
  1.4: ~_den, ~_els, ~_et, ~_kn, ~_lak, ~_leo, ~_mr, ~_oj, ~_ow, ~_pis, ~_uns, ~_ust, ~_viv, ~_wro, ~_zer
  1.4: ~acos, ~ads, ~agan, ~ally, ~anch, ~anul, ~any_, ~apa, ~arco, ~ari, ~boug, ~bye, ~bye_, ~cas_, ~cc_
  1.4: ~ceas, ~celo, ~cero, ~cip, ~dich, ~dill, ~dis, ~donn, ~dum, ~ear, ~ees, ~ees_, ~egal, ~els_, ~ema
  1.4: ~equ, ~eti, ~etie, ~etre, ~eui, ~euil, ~evez, ~evoq, ~exas, ~exis, ~fa_, ~fati, ~free, ~gna, ~guys
  1.4: ~hez, ~hez_, ~hoev, ~iad, ~iate, ~icho, ~igh_, ~igna, ~imer, ~ines, ~iol, ~iona, ~itie, ~ivie, ~lair
  1.4: ~lake, ~lamo, ~lar_, ~leo, ~leo_, ~lim, ~llic, ~loir, ~lso, ~lso_, ~mino, ~moi_, ~mov, ~muev, ~ncel
  1.4: ~nden, ~ndu, ~ngun, ~nia_, ~nous, ~nume, ~nywa, ~ombe, ~ongo, ~ooki, ~orre, ~out_, ~phon, ~plic, ~pons
  1.4: ~ppre, ~pris, ~queo, ~qui, ~ranq, ~ray, ~remo, ~rez, ~rie, ~rlos, ~rn_, ~romo, ~roup, ~rta, ~rtu, ~sde
  1.4: ~sima, ~soll, ~soun, ~suiv, ~teme, ~ten, ~tere, ~texa, ~toi, ~ton_, ~tori, ~tout, ~tubo, ~ubs_, ~uead
  1.4: ~ueo, ~ueo_, ~uien, ~uite, ~viv, ~vole, ~voul, ~way, ~ways, ~whoe, ~wo_, ~wro, ~xas, ~xas_, ~xis
  1.4: ~xist, ~xpli, ~yen, ~ywa, ~yway, ~zero, ~zze
  1.3: (send), NAME et, NAME this, NAME y, NAME … am, NUMBER ans, NUMBER … texting, a la, a m, a ser, a spoke
  1.3: a textos, a … caisse, a … insu, a … once, a … phone, a … star, agrad-, ahead and, ai ce, ai deja
  1.3: ai plus, ai vendu, aimerais, aimerais mieux, ait, alertes de, alerts, all … texts, alrig-, alright
  1.3: am replying, am … still, an passe, and now, and the, anda en, anda … bici, any bike, any list
  1.3: are looking, arnaque |, arret-, arrete les, as a, asked me, aura, aux messages, avec vos, avez rejoint
  1.3: avez … numero, axe, bajo |, be texted, besoin … vos, bette-, better, bici de, bike … stolen, box by
  1.3: bring … in, brun, bueno que, building, but stop, by … at, c … quoi, c … rendu, c … une, ca … faire
  1.3: call … instead, call … on, cambio, can … pause, cancele mi, cancelo, capab-, ce … le, celular
  1.3: cherchez, chingada, chose, come at, como … hago, cupon-, cut … the, d, dado, de m, de recibir, de ta
  1.3: de … gracias, de … ma, de … me, de … o, de … vie, de … vous, decline, delet-, delete … one, depuis mon
  1.3: depuis … operation, des … sur, des … vous, desap-, deten-, detener, did … miss, do … even, do … me
  1.3: do … unsubscribe, do … you, does … work, donne, ecrir-, ecrire pour, el … pero, elevator, ella … de
  1.3: else i, email … fine, emerg-, en … a, en … le, en … you, encore une, enough is, escriban mas, escribo
  1.3: ese … es, est … elle, est … voler, este numero, estoy … clase, etait juste, etre retiree, factura |
  1.3: falso, faux |, fermer, fille … comptoir, for this, for … lifetime, for … not, for … on, frequ-
  1.3: from … i, from … me, garder |, gave … for, get NUMBER, get … more, give up, got … in, groupe |
  1.3: had … number, here stop, hijo y, him i, i clicked, i pause, i sold, i … NAME, i … buy, i … get
  1.3: i … just, i … look, i … replying, i … want, if … was, inner, insu, intensos, is … mr, is … n, it if
  1.3: it … never, it … over, j aimerais, j … ce, j … jamais, j … mis, j … tu, j … vendu, jamais … les, japan
  1.3: je coupe, je … parti, joine-, joined, kid |, know NAME, know anyone, know what, l a, l abonnement
  1.3: l … passe, la caisse, la fille, la pub, la … et, la … l, la … nunca, ladil-, ladilla
  1.3: laisse … tranquille, le demander, le mot, les rappels, les … par, let, lien pour, lifet-, lifetime
  1.3: list thank, lista … favor, long … me, longe-, longer, los sms, los voy, loud, magasin, mais pas
  1.3: mandar |, matte-, me anymore, me avisan, me for, me so, me vuelven, me where, me … are, me … quitar
  1.3: me … texter, medio, meme … de, mensajes, mensajes gracias, mensajes … mi, mes donnees, messages from
  1.3: messages … ai, mi numero, moi si, moi … NAME, moi … rappels, mon insu, mon operation, mon … merci, mrs
  1.3: muted you, my back, my text, my … on, my … says, n y, nada … ver, ne plus, need … keep, nimew-, nimewo
  1.3: nix, no los, no … el, no … favor, no … molesten, no … ninguna, no … texting, no … with, no … yo
  1.3: nobody by, nobody … that, non … les, not bring, not one, not own, not ride, not … anyone, not … by
  1.3: not … with, number … is, numero le, numero … une, numero … votre, nuts |, off before, off … a
  1.3: oficina de, ok to, ok … text, on … lol, one lifetime, only, only the, only when, ordin-, ou … ai
  1.3: oui … sa, out thanks, own … now, parler de, paroi-, paroisse, pas accepte, pas … faire, pas … francais
  1.3: peopl-, pero este, phone a, phone … stop, plainte, please cease, please discontinue, por el, pour etre
  1.3: pourquoi … me, pourr-, pouvez … de, pregu-, prete-, promociones, proprio, pu … textos, puedo |
  1.3: put … on, que … mal, qui vous, quieres, quit with, quitame … la, rappel, ras, reall-, really, reatt-
  1.3: reattribue, regre-, rejoint, remin-, remove>these, repair, reparer |, reste plus, retiree, revei-
  1.3: reveille, ride anymore, roomm-, sa mere, sait, screen, se de, se … con, se … es, semana pasada, serait
  1.3: servi-, show … where, si … voulais, signature, signing, so is, so … can, so … remove, solo … por
  1.3: spame-, spamming me, spammy, spoil, squar-, square, still getting, stop gracias, stop is, stop je
  1.3: stop merci, stop these, stop writing, stop … is, stran-, stranger, su … no, suis parti, suis … abonne
  1.3: ta, take a, tanne-, te … a, telli-, telling, text about, text box, text … on, texti-, texto pour
  1.3: texts at, texts thx, the answer, the recall, the sales, the … not, the … street, the … updates
  1.3: these go, these … me, these>list, think we, think … got, this spam, this to, thought … was, tienen mi
  1.3: tiens, time you, time … is, to never, to stay, todas las, todo lo, typin-, typing, uds, un mes
  1.3: une … a, unregister, unsubscribe, updates |, us … that, usted-, ustedes, va … ser, velo, velo … ai
  1.3: vie |, vous a, vous … fermer, vous … rejoint, vuelv-, vuelvan, vuelvan a, want my, want … hear
  1.3: want>forever, was … so, welco-, welcome, what your, what … do, what … is, what … with, whate-
  1.3: whatever, who … are, whoever runs, why so, why … you, writing to, y ustedes, y … quiero, years ago
  1.3: yes on, yo ni, you find, you know, you van, you … con, you … looking, you … paren, you … what
  1.3: your system, yourself |, | aca, | added, | alright, | another, | axe, | che, | cita, | detener
  1.3: | eliminar, | fed, | funny, | halt, | hit, | nix, | nomas, | omg, | p, | t, | te, | uh, | unregister
  1.3: | whatever, | … blonde, | … check, | … d, | … debarque, | … dice, | … has, | … llego, | … mais
  1.3: | … mensajes, | … non, | … respuesta, | … siento, | … tomber, | … usted, | … we, | … will, ~_adv
  1.3: ~_ano, ~_aux, ~_bow, ~_d_, ~_dec, ~_dou, ~_dur, ~_eme, ~_fu, ~_hic, ~_hop, ~_hus, ~_ley, ~_men, ~_mot
  1.3: ~_nur, ~_of, ~_par, ~_peo, ~_qu, ~_rap, ~_suy, ~_ta_, ~_tak, ~_tim, ~_wis, ~adil, ~adv, ~ajes, ~alo_
  1.3: ~apab, ~asi_, ~atev, ~awy, ~bett, ~boa, ~busc, ~busi, ~cali, ~cea, ~cede, ~cev, ~chec, ~chez, ~cle
  1.3: ~cogi, ~cos, ~cout, ~crit, ~cros, ~cun, ~dde, ~deb, ~dia, ~dios, ~eall, ~ecev, ~eet_, ~eez, ~egre
  1.3: ~elen, ~emor, ~enr, ~eop, ~eopl, ~epr, ~eren, ~erso, ~esap, ~eule, ~evei, ~exti, ~exto, ~fra, ~gati
  1.3: ~get, ~girl, ~git_, ~gnin, ~gunt, ~hem, ~hop, ~hter, ~imin, ~init, ~ir_, ~iree, ~ismo, ~isos, ~leta
  1.3: ~llow, ~low_, ~lse, ~lug, ~mera, ~migo, ~mor_, ~mova, ~ndi_, ~ngin, ~nil, ~nle, ~nme, ~not, ~nsie
  1.3: ~nurs, ~oads, ~obb, ~obo, ~ogi, ~only, ~oomm, ~opl, ~ople, ~oris, ~pabl, ~paci, ~para, ~patr, ~peo
  1.3: ~peop, ~pis, ~plai, ~preg, ~prev, ~rai_, ~rap, ~rds, ~rds_, ~regr, ~relo, ~rem, ~repr, ~ret, ~riel
  1.3: ~rre, ~rson, ~rti, ~sacr, ~sea_, ~si_, ~siem, ~sist, ~smo_, ~son, ~son_, ~sona, ~sos, ~sos_, ~stay
  1.3: ~ster, ~sub, ~sui, ~suy, ~tay, ~tenl, ~tev, ~teve, ~tos, ~ubli, ~uear, ~umer, ~una_, ~unk_, ~uns, ~usc
  1.3: ~utur, ~veu_, ~wan, ~xti, ~xto
  1.2: NAME connais, NAME … mon, NUMBER bike, NUMBER la, NUMBER see, NUMBER texto, NUMBER tubes, NUMBER … qui
  1.2: a bloquear, a cause, a ce, a enlever, a esto, a repair, a … au, a … d, a … desabonner, a … magasin
  1.2: a … ni, a … sur, a … to, abonne, achete mon, achete … numero, affai-, ai accepte, ai clique, ai … ans
  1.2: ai … approuve, ai … facture, ai … signe, ai … stop, ajoute, al … me, al … no, all texts, already … it
  1.2: am over, am … out, amour, and confirm, and this, ans qui, any … to, anything, apunto sin, aqui los
  1.2: are … a, are … options, arreter … m, arretez tout, arretez … me, arrett, as le, as … mauvais, asked |
  1.2: asking me, at dinner, au texto, autorice eso, aux, avertissement, avez reveille, avez … pris, avisar
  1.2: avoir ce, avoir le, bebes, before NUMBER, better … me, bicicleta, bien pero, bike moi, bike … great
  1.2: bill, blast-, bless your, bol, bother me, boton, bought … helmet, broke my, busca-, buscan, but she
  1.2: by accident, by phone, bye la, c mon, c tu, c … assez, c … pu, caisse, cambie … opinion, can the
  1.2: can … guys, canso-, cansones, cause i, cel, cese, cette liste, change … boutique, change … preference
  1.2: chaqu-, chaque, chuck, clini-, coche, completement, computer to, computer … stop, con … bici
  1.2: consent you, crying out, crying … loud, cuando pueda, cuart-, customer |, cuz of, dans … coin
  1.2: date … l, day … is, de d, de joder, de me, de messages, de promotions, de todas, de … merci
  1.2: de … porfa, deact-, debar-, debarquer, decis-, decision, deja … d, dejar, dejen d, delete tune
  1.2: delete … up, delis-, demander c, deme … baja, demen-, demenage, dernier avertissement, desab-
  1.2: desist |, dezab-, dezabonne, died please, dings, do … add, do … reply, does not, does that, domin-
  1.2: doy, doy … baja, driving and, drop my, du tout, dueno anterior, durin-, during, e, effacez … numero
  1.2: el … anterior, ella, elle … change, elses, email only, en pas, en … no, enlever de, ensui-, ensuite
  1.2: envio de, es esta, es trompe, est assez, est pu, est stop, est … l, est … qu, est … un, est … vous
  1.2: este … se, et … m, etait … pas, etes trompe, faux, favor, fax line, fiche, findi-, finding, finge-
  1.2: fix, for crying, for mr, for … out, for … please, from all, fuera … la, funeral |, gars |, gens
  1.2: get … this, girlfriend, goes to, going … text, good … finding, got this, gout, guada-, guadalajara
  1.2: hace un, hagam-, hagame, haha … moi, harce-, hasta la, have … you, he … nada, heart-, here we, his old
  1.2: hitti-, horas, how … will, husband he, i checked, i heard, i is, i will, i … his, idea … que, il y
  1.2: immed-, important, in touch, in … and, inuti-, is … spam, is … thanks, it … just, j suis, j … accepte
  1.2: j … clique, jarte-, jartera, je nai, je te, je … etre, je … ma, jeez, joder, joven le, jurid-, kien
  1.2: killin, knowi-, knowingly, l amour, l ancien, l … proprietaire, la case, la casilla, la date, la loi
  1.2: la personne, la … quitenme, la … semana, lachez mon, laiss-, last … please, le coin, le courriel
  1.2: let … be, linea, link and, liste … gens, llamo, lo … la, long will, looking, los mande, lost a, lot
  1.2: louise |, luck finding, lui, m … NAME, m … reveille, ma permission, magas-, make you, manana y
  1.2: manden mensajes, married, mas … favor, mavez, me cobran, me contactez, me dire, me doy, me le
  1.2: me llega, me molesten, me preguntaron, me rayer, me vuelvan, me … any, me … before, me … d, me … deja
  1.2: me … inscrit, me … mande, me … plus, me … when, me … y, me>stop, mechanic, melange, merci … me
  1.2: messages, messages pour, messages … do, mi … para, moi c, moi je, moi ou, moi … avec, moi … lol
  1.2: moi … rien, moins souvent, molestia |, mon … d, montrez … ou, more texting, motorcycle, my account
  1.2: my answer, my email, my mom, my name, my preference, my repair, my sign, my … info, n, nada por
  1.2: nada que, name out, name … of, name … this, need … you, ni me, no emails, no signal, no son, no thanks
  1.2: no vuelvo, no y, no … comprado, no … este, no … horas, no … llegue, no … por, no … svp, no … volver
  1.2: non au, none please, not, not add, not come, not think, not … NUMBER, not … customer, not … message
  1.2: not … person, notai-, now so, now take, number out, numero … ma, numeros |, of stop, of … stop, off
  1.2: off a, off that, off whatever, off … tune, often, ok … ai, old … for, on se, on … but, on … file
  1.2: on … me, on … work, one i, one today, operation, opted, optin-, opting, or ever, otro, ou avez
  1.2: ou … vous, out, par pitie, pardo-, pardon, part … stop, parti-, pas fait, pass, paz |, perdon pero
  1.2: pesados, phone-, phones, pieds, pis … a, please … am, please … sending, please … text, plus a
  1.2: plus dans, police, possible d, poube-, pour … amour, pour … hiver, pour … le, preguntaron, prepa-
  1.2: prepaid, pretend i, prohi-, prohibido, promo … moi, pu le, que el, que jartera, que pesados, que ver
  1.2: que … borren, que … sigan, que … y, quiera, quiero … esto, quit the, quitte … liste, ras … bol
  1.2: reached … wrong, recados, recevoir … texto, recibir … promociones, reparacion no, reparation, resig-
  1.2: resign, retirez |, revise, rid, rompa-, runs, s adresse, saldo, scree-, se … los, sea, semana
  1.2: send>not, serio |, serio-, set, shop now, si queria, si … continue, signu-, signup, ski, slipp-
  1.2: slow down, so delete, so long, so … for, soit, sold, son horas, sorry who, sorte, spameen
  1.2: still texting, stop on, stop sent, stop … message, sue |, suficiente |, suis inscrit, sur vos, sus
  1.2: t … trompe, take my, tal, talki-, talking, telephone la, tell … computer, telle-, tellement, text i
  1.2: texter la, textez pas, texting, texting … now, textos la, textos por, texts in, texts now, the code
  1.2: the new, the … NUMBER, the … again, the … club, the … going, the … this, the … to, the … your
  1.2: there are, there is, these to, think … is, this i, this shop, this sim, this … like, ti guy
  1.2: tienda … esta, time no, time … text, tired … this, to be, to fix, to this, toque, tranquille
  1.2: travaille … ici, trouver, turn these, turn … the, uds |, uff, uh, ultimo mensaje, un … message, un … y
  1.2: une chambre, up do, up … that, ustedes se, veule-, veulent, viens d, viens … avoir, votre client
  1.2: vous l, vous pris, vous … ai, vous … ajoute, vous … du, vous … en, waiting on, want something, want |
  1.2: want … updates, want>me, wants them, was never, watched, went … the, what happens, whatever sends
  1.2: when … am, when … need, where … signed, who … yes, widow, will look, with your, would love, wrong on
  1.2: y todavia, y … de, you got, you … d, you>angry, you>send, your roll, your shop, | blocking, | bravo
  1.2: | creo, | desist, | ella, | ese, | heard, | jeez, | kien, | montrez, | ojala, | podrian, | ras
  1.2: | revoke, | sir, | suficiente, | tabarnak, | tal, | uff, | vous, | … bueno, | … contesto, | … envien
  1.2: | … fais, | … go, | … it, | … jartera, | … many, | … nai, | … pedi, | … pesados, | … reviens, | … tout
  1.2: | … vois, | … x, ~_anu, ~_arr, ~_dis, ~_dum, ~_e_, ~_ec, ~_ef, ~_esc, ~_gos, ~_il, ~_imm, ~_jam, ~_jap
  1.2: ~_kie, ~_les, ~_loo, ~_lot, ~_lui, ~_n_, ~_nec, ~_not, ~_num, ~_oft, ~_om, ~_pou, ~_pro, ~_sca, ~_seg
  1.2: ~_sm, ~_suf, ~_thi, ~_vou, ~_ya, ~abar, ~abo, ~adam, ~adde, ~ados, ~affa, ~ama_, ~aqui, ~aria, ~ass_
  1.2: ~ati, ~baro, ~bas, ~ber_, ~bian, ~bik, ~buel, ~capa, ~chaq, ~chin, ~cky, ~cky_, ~cog, ~crap, ~cup
  1.2: ~dir, ~dly, ~dly_, ~doy_, ~eant, ~ebra, ~edes, ~eff, ~ek_, ~eli, ~elva, ~emo, ~emu, ~ener, ~epti, ~eza
  1.2: ~faux, ~few, ~ffai, ~fix_, ~ften, ~fur, ~futu, ~gasi, ~gnez, ~goss, ~gou, ~grea, ~hani, ~haq, ~haqu
  1.2: ~harc, ~here, ~his_, ~hre, ~hum, ~ieds, ~igan, ~ili, ~ilia, ~ille, ~imie, ~imme, ~ind, ~ini, ~isat
  1.2: ~ish, ~ivac, ~ivi, ~jam, ~jap, ~jos, ~lini, ~loi_, ~lses, ~mado, ~mai, ~med_, ~men, ~mer, ~mire, ~mut
  1.2: ~nad, ~ndo, ~nea_, ~ngs_, ~nim, ~nlev, ~nme_, ~noti, ~nse, ~nui, ~num, ~off_, ~ofte, ~oupe, ~ourr
  1.2: ~oyer, ~pair, ~pard, ~per_, ~pou, ~pre_, ~pt_, ~ree_, ~remi, ~ren_, ~ribi, ~roni, ~rote, ~rso, ~rten
  1.2: ~rtir, ~runs, ~sabo, ~saqu, ~sel, ~send, ~sieu, ~sim, ~soit, ~stad, ~sue_, ~suf, ~sus, ~tak, ~take
  1.2: ~tel_, ~tely, ~terd, ~thi, ~tit_, ~tly, ~tly_, ~tos_, ~tre_, ~up_, ~upo, ~ure_, ~urr, ~vai, ~vend
  1.2: ~want, ~xtin, ~yee, ~yee_, ~zing
  1.1: (more), 2 no, NAME … j, NUMBER au, NUMBER the, NUMBER … from, a bad, a compter, a dit, a hint
  1.1: a inscrit, a lot, a lui, a montreal, a nice, a problem, a recevoir, a son, a … about, a … lol
  1.1: a … nada, a … otro, a … your, about … texts, accepte |, ago please, ahorr-, ai demande, ai … oui
  1.1: aime mieux, al dia, all i, alrea-, already, already |, alto you, am going, am on, and please, and … am
  1.1: and … else, and … off, annee |, any NAME, anything off, appelle … pas, are over, are … welcome, arms
  1.1: arret merci, arrete … me, arretez ca, as well, at all, attor-, attorney, au … m, aucun … a
  1.1: automatique, autorisation, autre chose, avez du, aviso-, avisos, away please, bajo de, battery is, bbb
  1.1: be no, besoi-, besoin, besoin … messages, bien el, bike for, bike not, bikes, bikes i, blowi-, blowing
  1.1: blowing up, bon number, bon ok, bon … la, bon … on, borrar, busin-, but you, but … can, but … me
  1.1: but … texting, button, by what, c … plus, call … you, can … have, can … now, can … turn, cancel text
  1.1: cast, cause de, cellu-, cellulaire, chao, choisir, choos-, choose, chum |, cita |, claim to
  1.1: claim … have, clair, code NUMBER, commande chez, commande … vous, commence, comment me
  1.1: comment … desabonner, comment … marche, como … salgo, compter, comptoir m, con sus, consent to
  1.1: consent … claim, consentement … vous, contact list, contact please, contr-, contre, croche
  1.1: cuando suena, cuando van, customer, cut … off, dans ma, darme, days … over, de ahora, de cancelar
  1.1: de continuer, de nada, de numero, de ses, de sus, de … con, de … message, deal with, debra-
  1.1: delete … pero, demande d, dernier svp, dernier … que, desconozco, desole mauvaise, dessus |, dingi-
  1.1: dinging, dit pas, dit … a, dit … aux, do my, do … for, do … really, donde … que, donne … faux, du spam
  1.1: ecris |, effac-, eight-, eighty, el fabor, el lunes, el numero, el … a, el … senor, ella … no
  1.1: en envoyez, en voulais, en … NUMBER, en … je, en … momento, en … y, encore un, enlev-, enlevez mon
  1.1: entreprise, envoyer |, equivocaste, es no, es … jaja, esa … no, escri-, escriban |, ese pedido, eso si
  1.1: est ecrit, est parti, est vendu, est … fait, est … ligne, est … pour, estos avisos, estoy … sin
  1.1: et les, everything |, exerc-, fabor de, facture est, faut le, fils, fin aux, finisse, fleet, for that
  1.1: for what, for … but, for … guys, for … old, for … remove, forever>want, forma, forma de, friday … that
  1.1: from … this, furth-, get … call, god stop, grax, grax |, guy, habra, hasta … van, have … ask
  1.1: hay forma, her … she, here … me, hice, himse-, himself, hint, hitting, husband … is, i choose, i have
  1.1: i received, i thought, i … NUMBER, i … block, i … none, ici c, ici pas, in front, in with, in … why
  1.1: in … with, incon-, inner tube, inven-, is getting, is private, is you, is … mom, is … shop, is … texts
  1.1: it a, it and, it not, j habite, j me, j … sortir, j … this, j … voulais, je bloque, je sache
  1.1: je … avais, je … desabonne, joder |, jusquen, just no, keep my, keep … please, kid … the, knock it
  1.1: knock … off, know any, la garantia, la … maison, la … place, la … va, lache mon, las promos, law>texts
  1.1: lawye-, le dieron, le papier, le wifi, le … al, le … sinon, leave my, les velos, let … go, let … off
  1.1: like spam, like to, liste … moi, llama, llegan … de, longer … to, louis-, louise, lovel-, lovely
  1.1: m … ca, m … inscrite, m … plus, ma belle, maine, mais c, mandar un, manden lo, marcada, mas … aqui
  1.1: me escribas, me mandes, me … cosas, me … dinner, meant, mensaje mas, mensajes … llegan, merci mais
  1.1: message merci, messages automatiques, messages merci, mi … mejor, mineu-, mio |, moi merci, moi plus
  1.1: moi … paix, moi … textos, moins |, mon abonnement, mon … haha, monsi-, monsieur, montreal, more ads
  1.1: more i, more promos, more … these, muchacha, muy buen, my arms, my thumb, my … a, my … days
  1.1: my … remove, my … thinks, n est, nadie les, nadie … pregunto, name of, name … NAME, ne … me, need his
  1.1: need something, never again, never … NAME, new tires, ni la, night |, no longer, no to, no … mio
  1.1: no … of, no … otra, no … who, nomas … una, not welcome, not |, not … if, not … them, not>you, notif-
  1.1: number or, number … that, numero, numero c, numero falso, numero mal, numero pas, of god, off … bike
  1.1: okay, one … is, opini-, opinion, or … am, paciencia, palab-, palabra, panad-, panaderia, papie-
  1.1: papier, para otra, parel-, parro-, pas enlevez, pas si, pasad-, pasada, payee, pedi … me, people
  1.1: person … are, personne … ce, peux m, phone here, phone … not, pido que, please finish, please … have
  1.1: plus depuis, plus … cell, plus … seul, por … a, por … gracias, pour … merci, presq-, presque, press
  1.1: program, pu … texto, puedo cambiar, que dejen, que era, que ladilla, que tu, que |, que … sache
  1.1: que … velo, quedo … la, qui … c, quit … me, quita de, quiteme de, quitte la, radio, rather you, recev-
  1.1: recogi, record, records |, refuse les, relen-, relentless, remover, repai-, reparation … pour
  1.1: reply to, repondre, rid of, rid … it, robot-, robots, roommate, roule … depuis, sache, sais … si
  1.1: same as, sans … accord, sans … le, saquenme |, say you, says stop, se … que, semana |, send any
  1.1: send these, senora NAME, show, shut, si … m, signa-, sin … por, so drop, son ex, son number, sonne
  1.1: sont pas, sorry but, sorte-, soy, soyez, stop all, stop le, stop … updates, stuff, sunda-, suppr-
  1.1: supprimez mon, supprimez … NUMBER, sur … personne, sus textos, suspendez, t as, t … le, take … hint
  1.1: tanto texto, te equivocaste, te voy, telef-, telephone de, tengo, tengo … anos, teste-, text … stop
  1.1: texter svp, textos … les, thanks stop, thanks … no, the cell, the promos, the trouble, the … got, them
  1.1: then stop, these>remove, this, this and, this be, this for, this … and, tiene … cel, tiene … numero
  1.1: tienen … con, time stop, to, to hear, to reach, to … and, to … get, to … taken, to … up, told your
  1.1: tout |, tromper, tu normal, un … falso, unchecked, understand |, undo it, une … fois, unenr-, up by
  1.1: up … i, updating, vale, velo va, vendi … bicicleta, venia, veu, veux … desabonner, veux … les
  1.1: vos affaires, voulo-, vouloir, vous avais, vous … deja, vous … fait, vous … me, voye, voyon-, voyons
  1.1: want a, was … NUMBER, who i, will … at, will … in, win the, with all, with o, work … do, y … con
  1.1: y … los, you claim, you it, you must, you recogi, you texting, you want, you … da, you … end
  1.1: you … got, you … mande, you … send, your stuff, your … for, | ay, | back, | belle, | broke, | casi
  1.1: | desconozco, | desde, | don, | emails, | fais, | faites, | good, | hagan, | how, | keep, | para
  1.1: | perdez, | prepaid, | spam, | suspendez, | under, | will, | yeah, | yo, | … auto, | … autre, | … back
  1.1: | … cambio, | … cette, | … cher, | … chier, | … courriel, | … crois, | … dicen, | … fille, | … forma
  1.1: | … girlfriend, | … intensos, | … interesse, | … ladilla, | … mari, | … means, | … mensaje
  1.1: | … molestia, | … muchos, | … poco, | … repond, | … robaron, | … se, | … tan, | … these, | … turn
  1.1: | … va, ~_adi, ~_alr, ~_an, ~_cai, ~_cup, ~_di, ~_enl, ~_fav, ~_hot, ~_ing, ~_jur, ~_mij, ~_non, ~_now
  1.1: ~_off, ~_pos, ~_reg, ~_rem, ~_rom, ~_saq, ~_sue, ~_to_, ~_wak, ~_wr, ~_yo, ~abu, ~acia, ~acr, ~adit
  1.1: ~aint, ~aled, ~alis, ~alon, ~alr, ~alre, ~and_, ~anq, ~anqu, ~ans, ~arag, ~arc, ~aser, ~asti, ~atio
  1.1: ~avor, ~awye, ~axe, ~axi, ~ayez, ~casi, ~cast, ~conf, ~cri, ~criv, ~ctin, ~dang, ~debr, ~dens, ~depu
  1.1: ~ds_, ~ebod, ~effa, ~efi, ~efon, ~eks, ~elef, ~ellu, ~en_, ~enir, ~envo, ~eo_, ~erde, ~erte, ~esin
  1.1: ~esoi, ~este, ~feri, ~ffac, ~fils, ~flee, ~fono, ~furt, ~gana, ~guy_, ~hice, ~hick, ~his, ~hol, ~hone
  1.1: ~iber, ~ieur, ~ime, ~inge, ~insc, ~ist, ~jes, ~jes_, ~joi, ~jur, ~kay_, ~lawy, ~ldi, ~ldin, ~leet
  1.1: ~lefo, ~list, ~llul, ~lors, ~lowi, ~lre, ~lrea, ~mard, ~mber, ~mij, ~mou, ~mus, ~nec, ~nera, ~ngez
  1.1: ~ngs, ~ning, ~non_, ~not_, ~nunc, ~obi, ~ocas, ~oil, ~once, ~onds, ~oner, ~ons, ~onta, ~oof, ~oof_
  1.1: ~ords, ~othe, ~otif, ~oval, ~ove_, ~ovel, ~own, ~pany, ~pers, ~pied, ~ppr, ~prio, ~pui, ~puis, ~quez
  1.1: ~rece, ~rene, ~resi, ~rev, ~rip, ~riss, ~riza, ~rme, ~rmo_, ~rne, ~rney, ~rnie, ~roit, ~rrad, ~rtis
  1.1: ~sald, ~saq, ~sins, ~site, ~sjs, ~sjs_, ~ska, ~sly, ~sly_, ~soy_, ~spen, ~ste, ~stuf, ~sund, ~tena
  1.1: ~tez_, ~them, ~this, ~thor, ~tisi, ~tour, ~trem, ~ttor, ~tuf, ~tuff, ~ueno, ~uida, ~ulez, ~uloi, ~uppr
  1.1: ~urin, ~urri, ~urth, ~usto, ~uva, ~uvai, ~uy_, ~uya_, ~vale, ~vely, ~veme, ~veu, ~vier, ~voca, ~voi_
  1.1: ~vou, ~voyo, ~wher, ~wron, ~wye, ~wyer
  1.0: NAME … change, NUMBER cents, NUMBER le, NUMBER time, NUMBER years, NUMBER … un, a bottom, a landline
  1.0: a laval, a mandar, a me, a meter, a moncton, a quelqu, a side, a vendu, a voir, a … bracket
  1.0: a … tienda, about … block, aburre, aburre |, acaba-, accepte ca, add my, added, affaires, ai meme
  1.0: ai mon, ai … ca, ai … mis, ai … voyage, all text, all … time, all … to, also stop, also … the
  1.0: am asking, am getting, am good, am … this, and could, and never, apaga-, approuve, aqui en
  1.0: are … please, arrete svp, as … la, at midnight, au retour, aujourdhui |, aurais, authorized, autom-
  1.0: automatique |, avec … messages, avez eu, aviez, avis … de, avises, avocate, bajenle, banqu-, banque
  1.0: besoin |, bien con, bien vouloir, bike … a, blast, blast |, borreme, bothering me, bottle, bouchard
  1.0: box, brakes are, bravo, build-, busca, but … not, butto-, buy, by … right, c bon, c … pour
  1.0: ca … beaucoup, ca … svp, can quit, can take, can … my, cancel … membership, cancelen … mensajes, caron
  1.0: ce n, cell … ca, cents, changed, check the, chiff-, chole, clase |, clients, close out, cnil, coloc
  1.0: comme … est, compu, comun-, con su, connais pas, conosco |, consenti, contactar, contacting, coord-
  1.0: coordonnees, correo electronico, cosa, country, coupons, courriel, courriel … plus, cowor-, crtc
  1.0: cuando … a, cumpl-, cuz, d autres, d avis, darme … baja, day … not, de bien, de escribir, de mme
  1.0: de sur, de … boutique, de … envois, de … llamar, de … s, de … vouloir, deactivate, debe, dejan de
  1.0: dejelo, delay, delete … from, delete … info, demasiados, dentiste, desabonnez, desactivar, desde
  1.0: desde hoy, desinscrire |, dicen que, did … subscribe, did … win, dire |, dit stop, dit … au, do … call
  1.0: do … remember, does … count, dotn, down, doy de, dropping, du numero, du … ici, dude, ecrit arret
  1.0: ecrivez |, effacez, el carro, el no, el … donde, eliminame, elle |, else to, else … text, en serio
  1.0: end please, ends in, enviar, envie mas, envoyer un, equivocaron, equivoco, erreur sur, es mio
  1.0: es … hermano, escog-, escribiendome, escribiendome |, eso … los, est … clair, est … mauvais
  1.0: est … mien, estafa |, estan, esten, esto es, estop, estoy … gracias, et … n, etais en, euh, even
  1.0: f off, fait beaucoup, fait … le, faite-, faites, fake … lol, favor … el, find … else, fine i, fire
  1.0: fix your, for fixing, for … message, fyi this, fyi … is, gagno-, gagnon, get … my, ghost, girlf-
  1.0: gossant, got … new, got … on, hace … que, had no, hagame el, harcelement, hier |, how i, how … more
  1.0: how … you, i, i not, i went, i … asking, i … do, i … good, i … remember, i … told, i … we, icitt-
  1.0: icitte, if … wanted, if … would, il … change, in an, in to, in … min, in … pocket, inhab-, inhabiliten
  1.0: is driving, is … 2, is … hard, is … late, is … the, it on, it … friday, it … text, it … to, j … NUMBER
  1.0: j … besoin, j … deja, j … demande, j … en, j … meme, jajaj-, jamai-, jamais, je fais, je souhaite
  1.0: je … ailleurs, je … desinscris, jour |, journee, just delete, just … more, keep … for, kijij-, kijiji
  1.0: kill, know … i, l an, la famille, la nuit, la permission, la semana, la … des, la … jaja, lado |
  1.0: law>list, lawyer, le choix, le mois, le rdv, le … au, le … c, le … lol, le … passe, leave … be, les
  1.0: less, let … end, ley, liber-, lire, lista, lista que, liste … texto, littl-, little, los dias
  1.0: los reporto, los … gracias, los … mejor, los … mi, lose the, ma … est, mais non, make this
  1.0: mandarme mensajes, manden … mas, many more, mark, mauva-, me, me borran, me derange, me desinscris
  1.0: me llegue, me sacas, me textez, me … call, me … escribiendo, me … llegando, me … off, me … quedo
  1.0: meant for, melan-, meme, men, mensa-, merci … le, merci … ne, mes coordonnees, mes deux, mes … stp
  1.0: messages la, messages stp, messages to, mi permiso, midni-, midnight, might as, might … well, miss the
  1.0: moi … groupe, mois passe, mon voyage, monct-, moncton, monsieur |, months ago, montreal |
  1.0: more … reminders, moved out, msjs, my attorney, my daughters, my pocket, my … NUMBER, my … next
  1.0: my … there, nada … texto, name here, ne m, ne … suis, ne … texter, need text, niaise, no escriban
  1.0: no hablo, no llamar, no ocupo, no right, no so, no tienen, no … NUMBER, no … call, no … conosco
  1.0: no … para, no … sms, no … text, nom la, normal que, not bill, not hers, not recognize, not remember
  1.0: not subscribe, not win, not work, not your, not … back, not … fan, not … lol, not … text, nouvelles de
  1.0: nouvelles par, nouvelles … texto, number, number last, number who, number … me, number … up
  1.0: number>you, numero es, numero si, of all, of him, of |, of … from, off of, off … sends, oigan |, ok c
  1.0: ok … est, on to, on va, on … ca, on … vendu, one with, one … by, or … will, otez moi, ou je
  1.0: oubliez … svp, oui … ca, out if, out … these, owner i, par contre, parler, parte, pas … sondage
  1.0: passi-, passing, pausa, paz, peche, pero … soy, person, personne de, peu |, peut, phone … is, piens-
  1.0: pis l, pis le, plain-, please drop, please … all, plomb-, plus entendre, plus recevoir, plus … envoyer
  1.0: plus … par, polite, por … el, poubelle, pour … c, pregunto si, previ-, prive-, privee, prochain
  1.0: prochains, pu … la, pu … rappels, pu … velo, pueden dejar, pueden quitar, pull, quatrieme
  1.0: que molestia, que you, que … acepte, que … avez, que … cherchez, que … mandan, quel velo, quelqu … a
  1.0: quien es, quiet, quitame de, quiten mi, quitenme por, quitenme … favor, rappel … la, ras le
  1.0: rather … a, reached, real, recepcion, recognize, recue-, refuse, remove us, reparle, repea-, repeat
  1.0: reply i, reporto, respu-, respuesta, retirez, rien par, rien savoir, rien … voir, right … you, rn
  1.0: rn |, roami-, roaming, robaron la, robaron … bici, rocky, roommate he, s v, s … p, sacam-, sacame
  1.0: sacame … ahi, sacas, said to, saw the, scrub, se equivocaron, se equivoco, see it, send … anything
  1.0: sent … my, serio, seul texto, seulement … de, she … her, shop … to, shops, shred, sigue-, simar-
  1.0: simard, sin mensajes, slow, sms a, so done, sock, son las, sorry … number, sortez … de, sound
  1.0: star review, stop message, stop so, stop … him, stop>list, stp, stp |, su sistema, suelta, suerte con
  1.0: suerte … la, suis … bout, suis … cours, sur ma, surgery, suya, svp annuler, sweetie, switch … off
  1.0: tachen, take … cell, take … name, tcpa, te … un, teaching, tekst-, telefono, tengo NUMBER, tes
  1.0: text … at, textear, texter … l, texto … no, textos … on, texts after, thank … remove, thank-
  1.0: thanks please, thanks … fixing, that … here, the balance, the next, the notifications, the pickup
  1.0: the reminder, the updates, the … friday, the … job, the … kid, the … repair, the … sale, the … thx
  1.0: there … two, these automated, these please, think this, this no, this … getting, this … you, thumb, ti
  1.0: tienda no, tire la, to marketing, to … check, to … i, to … or, to … week, todos los, todos … dias
  1.0: touches, toute, tremb-, trois-, troisieme, trompe … numero, tu … les, tu … sur, tuvie-, tuviera
  1.0: twice already, ugh |, un a, un … pas, unhap-, unhappy, unhappy with, unsubscribed |, up friday
  1.0: up … anything, up … it, us, us end, use my, v p, va aller, va … les, vais ailleurs, vais plus
  1.0: velo plus, vendi-, ver, verba-, veut pas, viend-, viens le, viens … chercher, viero-, vieron, vivre
  1.0: volvi-, votre … lol, voulu, vous dites, vous donne, vous … donne, vous … eu, vous … faire
  1.0: voy … bloquear, want, want them, want these, want … NUMBER, want … from, want … the, want>number
  1.0: was fun, was just, was meant, was told, way i, week so, what right, what … it, who … is, who … them
  1.0: whoever, why are, will call, will … out, with … NUMBER, wo la, work … is, would be, wrong>law, y los
  1.0: y … favor, yesen-, yesenia, yo … llamo, you chole, you make, you tu, you … lol, you … por, you … the
  1.0: you … tienen, you … tres, you … uno, your store, your … so, your … text, | after, | ahora, | avec
  1.0: | buying, | confirm, | deactivate, | dump, | estop, | fewer, | final, | finalement, | find, | hagame
  1.0: | hold, | lache, | make, | shred, | somos, | spare, | suspender, | voice, | … ahora, | … appointment
  1.0: | … attorney, | … avisos, | … buen, | … changed, | … chole, | … contesta, | … data, | … dieron
  1.0: | … dog, | … dude, | … esto, | … fui, | … fun, | … hablo, | … linea, | … list, | … look, | … luck
  1.0: | … muchacha, | … paye, | … roule, | … suffit, | … texte, | … used, ~_ax, ~_bel, ~_bud, ~_crt, ~_cum
  1.0: ~_de, ~_doy, ~_eff, ~_emp, ~_ev, ~_eve, ~_fam, ~_giv, ~_gla, ~_hea, ~_hei, ~_i_, ~_inv, ~_jan, ~_liv
  1.0: ~_mau, ~_me_, ~_nut, ~_ocu, ~_oi, ~_paz, ~_per, ~_rn, ~_rn_, ~_shu, ~_stp, ~_stu, ~_sus, ~_tc, ~_tcp
  1.0: ~_toq, ~_us_, ~_veu, ~_wat, ~acam, ~acar, ~alg, ~als_, ~amab, ~amai, ~arlo, ~asia, ~aske, ~ast, ~ath_
  1.0: ~atr, ~atto, ~auss, ~aut, ~autr, ~auva, ~aval, ~avie, ~blic, ~blow, ~bud, ~buy_, ~cais, ~caus, ~cept
  1.0: ~ces_, ~cet, ~cevo, ~chac, ~chen, ~chif, ~ci_, ~cic, ~cicl, ~cipi, ~citt, ~cki, ~comu, ~con, ~cpa
  1.0: ~cpa_, ~crt, ~crtc, ~cump, ~daug, ~desd, ~doy, ~dude, ~duri, ~ecen, ~eda_, ~edio, ~efus, ~elco, ~elo
  1.0: ~empr, ~ensa, ~era, ~erma, ~ermi, ~esde, ~essa, ~eu_, ~eve, ~ever, ~evit, ~ex_, ~fam, ~fav, ~favo
  1.0: ~fice, ~fiez, ~gada, ~gery, ~ges, ~ges_, ~hach, ~her, ~hers, ~hiff, ~hon, ~hopi, ~iand, ~icic, ~ick_
  1.0: ~ico, ~igne, ~igue, ~imad, ~imo, ~info, ~ings, ~inv, ~ipa, ~isie, ~ism, ~ittl, ~jal, ~jala, ~jos_
  1.0: ~lee, ~let, ~leti, ~libe, ~lire, ~live, ~lom, ~mal_, ~mane, ~matt, ~mau, ~mbe, ~me_, ~mens, ~mew
  1.0: ~mia_, ~mist, ~mpa_, ~msjs, ~nai, ~nda, ~ness, ~nico, ~nks_, ~nle_, ~nock, ~nsa, ~nsaj, ~nsc, ~nta
  1.0: ~nti_, ~ntle, ~oam, ~oami, ~off, ~oig, ~omin, ~ompu, ~omu, ~omun, ~ona, ~onl, ~onm, ~oo_, ~orce, ~os_
  1.0: ~pal, ~par, ~paz_, ~pet, ~peut, ~pose, ~race, ~ras, ~rce, ~rena, ~revo, ~rid_, ~riti, ~roam, ~rong
  1.0: ~rse, ~rtc, ~rtc_, ~rter, ~rtin, ~saj, ~scr, ~sde_, ~seig, ~semb, ~sen_, ~shu, ~sin, ~sold, ~sort
  1.0: ~spa, ~spok, ~ssag, ~ssi, ~stp, ~stp_, ~suel, ~tan, ~tcp, ~tcpa, ~tez, ~tfu, ~tica, ~tin, ~ting, ~tome
  1.0: ~toq, ~toqu, ~trie, ~tton, ~ubl, ~ubo, ~ucha, ~umb, ~ume, ~umpl, ~unli, ~utom, ~utor, ~utto, ~uvie
  1.0: ~viar, ~vice, ~vis, ~vor_, ~wat, ~xin
  0.9: (me), NAME ici, NAME la, NAME pero, NAME wrong, NAME you, NAME … not, NAME … vous, NAME … you
  0.9: NUMBER a, NUMBER … je, a cannondale, a des, a elle, a ninguna, a quiet, a reportar, a … boutique
  0.9: a … now, a … quien, a … so, about … order, acaba, account … the, aceptado, afraid you, afraid … have
  0.9: after … please, agenda, agree to, agree … this, ai achete, ai ramasse, ai recu, ai … au, ai … c, aller
  0.9: am new, am … done, am … stop, am … take, ami, and crank, and … ask, and … get, and … more, annoying
  0.9: another shop, another … now, any … messages, any … of, appartient, aqui … hay, are these, are … and
  0.9: are … to, arret … fois, asking … to, au crtc, aucun … en, aurai, aurai besoin, aurai-, automaticos
  0.9: avoir … numero, ay no, back so, bajam-, be … day, beau merci, believe you, bell and, bell … crank
  0.9: bici a, bici se, bike place, bike to, bike … please, blasts, block |, boat, bonne chance, bot
  0.9: both the, both … trouble, bring anything, buddy, business, buzzes, bye, c … bon, c … juste, c … trop
  0.9: ca presse, ca … encore, cada cuanto, can call, can somebody, can … say, can … us, can … without
  0.9: cancelar … no, canceller les, canse, capable, carry, ce service, cell la, cell … la, cessez les
  0.9: chambre a, chambre … air, changing, chiffre, chill |, choix, ciao, clase, closi-, closing, cobran
  0.9: come by, comment vous, comment … se, commu-, como le, compa, con quien, con un, confo-
  0.9: connais … votre, consentimiento, contacte, contacter, contacting me, continue |, corriger, cosas de
  0.9: cosas |, coupe ca, creen, crois que, cuantas, cuantos, cuenta que, d arreter, d baja, dautre |, de
  0.9: de NAME, de esto, de estos, de otra, de semaine, de son, de … esto, de … llanta, de … mes
  0.9: de … messages, de … modos, de … mon, de … sistema, de … sms, de … texto, dead, debe ser, debranchez
  0.9: dechi-, decim-, decli-, decoc-, decri-, decrisse, deja … stop, dejalo, deje de, delete texto
  0.9: delete … contact, delete … me, demande mon, denta-, depui-, depuis, desabonner, desabonner … ca
  0.9: desinscrivez … svp, desole mais, deuil, di el, dieu, different, dio el, disconnect, do without, do … a
  0.9: does … text, don julio, donde, droit |, drop … number, dueno de, each one, echange, ecrivez
  0.9: effacez mes, effacez mon, el envio, el … ese, el … que, electrica, eliminar, email on, emili-
  0.9: emiliano, empty, en deuil, en este, en recois, en veu, ends … NUMBER, enfant … le, ensen-, entendi
  0.9: envoyer de, errad-, errado, erreur … la, erreur … numero, erron-, es que, es spam, es … una, esa
  0.9: esa orden, esa tienda, escribir |, espero, est a, est |, est … c, est … otez, estaba en, este medio
  0.9: etoile, etre retire, etudiante, eu ce, ever, ex, ex |, f, fait … a, fait … mon, fait … vous, famil-
  0.9: ferme-, fermez mon, filte-, fin … semaine, fix it, flag, flat |, flori-, for everything, for … receipt
  0.9: for … sake, for … the, forever>texts, forget i, forget … exist, fue el, ganas, garantia no
  0.9: gave … cell, get my, get rid, get … bike, get … for, google review, got … of, gradu-, gratt-, gtfo
  0.9: habian, had it, happy with, hard pass, has … different, hasta, have a, have mercy, hay … de, heari-
  0.9: hearing, his mom, his phone, hola, how … the, hurac-, huracan, i be, i exist, i sell, i told
  0.9: i … appreciate, i … did, i … in, i … lol, i … love, i … opt, i … picked, i … rather, i … received
  0.9: i … stopped, i … will, il … temps, ilega-, ilegal, in florida, in … you, incluez, insistan, is empty
  0.9: is … great, is … his, is … just, is … much, is … remove, is … third, it … rest, it … that, it … with
  0.9: j achete, j aurai, j … recois, j … recu, j … veu, jamais alle, jamas, je … son, je … sortir, jeje |
  0.9: jetez mon, jetez … numero, jodas, just do, keep your, l annee, l … je, l … pas, la atencion
  0.9: la compania, la j, la ley, la prochaine, la … NAME, labor day, lachez les, lachez … telephone
  0.9: las alertas, late … me, laval, laval |, lavoi-, lavoie, le bol, le pique, le … NUMBER, leave … off
  0.9: leh |, les … dans, les … el, let this, ligne de, like it, llegan a, llena-, lo mio, lo tengo
  0.9: lo … quiero, longer wish, los … automaticos, m … pu, ma garantie, ma … que, maestra, mais … j
  0.9: mais … suis, make … texts, make … the, manejo, manit-, mano |, mars, mas textos, mas … ustedes
  0.9: mauvais number, mauvaise personne, me canse, me desabonner, me escriba, me lleguen, me mande
  0.9: me quiero, me semble, me take, me texte, me … avec, me … merci, me … pour, me … sales, me … would
  0.9: meant … someone, mechanic |, memoria, mensaje y, mensajes a, mensajes quitenme, mensajes … este
  0.9: merci … bien, merci … tout, mes infos, mes … merci, messa-, message pas, messaging, mi mama, minui-
  0.9: minuit, mismo, modos, moi en, moi … ai, moi … lieu, moles-, molestando, molestando |, molestes
  0.9: mom … is, mon ami, mon ex, mon … ou, month |, more, more>send, motor-, moyen de, mwen, my … name
  0.9: my … right, n … envoyez, nada ahi, nada |, nadie con, nadie … ese, ne, ne veut, necio-, necios
  0.9: need … bike, need … texts, neta, neta you, never give, never text, ninguna … de, no conosco
  0.9: no consent, no deje, no enviar, no estoy, no molesten, no molestes, no para, no pienso, no … escriba
  0.9: no … escribas, no … hijos, no … mandes, no … saber, no … seguir, no … texteen, no … textees
  0.9: no … vuelvan, no … wish, nom, non mais, nosot-, nosotros, not even, not … sorry, not>law, now … please
  0.9: numba, number ends, number … it, number … never, number … of, of my, of … i, of … texts, off … here
  0.9: ok j, old one, old owner, on purpose, on … le, on … site, on … the, only please, only … when
  0.9: opted … to, optou-, optout, or something, otra … ustedes, oublie le, over … please, pantalla |, papel-
  0.9: para la, para … recibo, paran, parar y, pare por, pare … favor, parfait pour, parlez, parti
  0.9: pas abonne, pas aux, pas bon, pas donne, pas texter, pas vous, pas … autres, pas … commande, pas … un
  0.9: pasa si, pass … the, patch, pausa-, pedi que, per text, perde-, perdez mon, perdez … numero, pete
  0.9: peut … ca, phone … old, picke-, picked, pis … est, pizze-, pizzeria, please not, points, por correo
  0.9: por dios, porque … no, porter plainte, pour des, pour la, pour que, pour tout, pour … j, pour … texto
  0.9: pourquoi tu, pouvez arreter, pouvez … garder, preguntando, prett-, pretty, prie, privacidad, private
  0.9: promos a, proof of, propa-, proprio du, publi-, purpo-, purpose, quand le, quand … aurai, quatr-
  0.9: que acepte, que intensos, que necios, que … quiero, que … veux, question, qui l, quien eres, quien les
  0.9: quit it, quiten |, quitenme jaja, quoi que, rappe-, rappel pour, rathe-, rather, rather … did
  0.9: read these, reass-, receipt not, recogi la, recogi … bici, recu … facture, redir-, refus-, removal
  0.9: remove … i, remove>law, remove>you, remueveme, reportar, request, rester, retire moi, retrait svp
  0.9: returned the, revis-, revise el, revise … numero, rien commande, rimou-, rimouski, ringi-, ringing
  0.9: ringing me, robaron, roule, ruined, sakam-, sakame, sakame de, sake, sale texts, salir, saquenme de
  0.9: save us, save … both, savoir … mon, sayin-, saying, se … tu, sembl-, semble, send no, send … nothing
  0.9: send … please, send … this, sending them, serieux |, she … not, shees-, sheesh, sheesh |, shine |
  0.9: show … the, si a, si … stop, sick of, sin, sin textos, snowb-, so … do, so … have, sombo-, sombody
  0.9: some, sorry … have, sortez, sortez moi, stay … my, staye-, stayed, stop NUMBER, stop already
  0.9: stop before, stop … not, stop … these, stopped … since, su … y, subar-, subaru, subscribed |, suis son
  0.9: suis … alle, suis … cliente, suivr-, suivre, surge-, suscripciones, svp, svp pas, svp … suis
  0.9: tachen mi, tachen … nombre, take to, take … back, take … get, te lo, tenga-, tengan, tengo hijos
  0.9: textees, textees |, texter le, texter … monde, textez … mauvais, texting him, texting … or, texto … ca
  0.9: textos apres, textos on, textos … je, texts today, texts … be, texts … is, thank … for, the accident
  0.9: the bin, the box, the date, the fcc, the patch, the stop, the system, the vip, the wifi, the … box
  0.9: the … messages, the … on, the … person, the … would, them off, these … to, think i, think it
  0.9: think your, think … want, think … was, this you, this … or, thx, ticked, tienda |, tienen loca
  0.9: tienen que, tiens a, tires are, tirez, to work, to … if, to … message, to … store, todos modos
  0.9: told … it, tout message, trabajo de, tranquille avec, tranquille |, tranquille … tes, trek, trick
  0.9: tu encore, tu … pour, tube, uh i, un ano, un chiffre, un … svp, un … vous, una llanta, una … de
  0.9: une autre, une garderie, unlis-, unlist, unlist me, untic-, untick, unwan-, unwanted, ursel-, urself
  0.9: us both, us from, us … your, use another, use … shop, used to, ustedes no, velo sur, velo … a
  0.9: velo … est, ver si, ver … me, verbally, verifiez, verifiez le, very much, veux sortir, vez … lo
  0.9: vos message, vos … arretez, voulais des, vous m, vous … texto, voy … otro, voy … reportar, vs avez
  0.9: vuelven a, vuest-, want … be, want>texts, was … me, when he, who … think, will pick, will show, wilme-
  0.9: wilmer, wish, with it, with texts, withd-, without … texts, worse, would rather, wrong, wrong … but
  0.9: wrong … i, y hoy, y … text, y … ustedes, yeah no, year so, yo … deje, you asked, you for, you use
  0.9: you very, you … is, you … just, you … stop, your do, your garage, yrs, zip, | about, | ah, | already
  0.9: | annoying, | cuantas, | eliminame, | euh, | gtfo, | maybe, | optout, | out, | par, | quit, | remover
  0.9: | remueveme, | retire, | returned, | sakame, | sent, | skip, | tachen, | try, | unlist, | what, | … as
  0.9: | … before, | … bon, | … drive, | … fixed, | … might, | … molestes, | … much, | … necios, | … oferta
  0.9: | … ofertas, | … order, | … parar, | … quitame, | … refrain, | … serait, | … somebody, | … texter
  0.9: | … thought, | … travaille, | … van, | … veut, | … what, ~_bye, ~_coi, ~_cos, ~_de_, ~_def, ~_ej
  0.9: ~_ele, ~_ema, ~_env, ~_epa, ~_ex_, ~_f_, ~_get, ~_gh, ~_id, ~_in, ~_mix, ~_ne_, ~_nom, ~_oh, ~_rad
  0.9: ~_rej, ~_rev, ~_rid, ~_son, ~_sv, ~_svp, ~_sys, ~_tec, ~_thx, ~_une, ~_up, ~_wan, ~_ze, ~acez, ~ada
  0.9: ~ages, ~agin, ~aiss, ~amil, ~anso, ~arin, ~arre, ~aski, ~ata_, ~aud, ~aute, ~bath, ~be_, ~ber, ~beso
  0.9: ~bir_, ~brav, ~bsi, ~but_, ~cans, ~ced, ~cida, ~cko, ~crir, ~cru, ~cul, ~cyc, ~cycl, ~dar_, ~dead
  0.9: ~decl, ~def, ~den, ~dig, ~digo, ~dond, ~eac, ~ecli, ~ejan, ~elem, ~endu, ~epui, ~erez, ~escr, ~esh
  0.9: ~esid, ~etty, ~ety, ~ety_, ~fals, ~fami, ~fili, ~flor, ~fol, ~fusi, ~fyi, ~gai, ~gasp, ~grac, ~hast
  0.9: ~hdr, ~hin, ~hola, ~hous, ~hx_, ~ibe, ~ider, ~iel, ~ierd, ~iet_, ~ints, ~ipc, ~ipci, ~irm, ~itad
  0.9: ~ithd, ~ka_, ~lena, ~lest, ~lign, ~llec, ~load, ~lva, ~marc, ~mati, ~mauv, ~mbla, ~mel, ~mero, ~mix
  0.9: ~mm_, ~mmu, ~mons, ~more, ~mpra, ~mpre, ~mpu, ~nale, ~nc_, ~nco, ~ndo_, ~ned, ~ngo_, ~nne_, ~non
  0.9: ~nota, ~noyi, ~nscr, ~ntis, ~numb, ~nvoi, ~oe_, ~oft, ~ogi_, ~oix, ~oix_, ~olli, ~ombr, ~ommu, ~omp
  0.9: ~onct, ~ones, ~onfo, ~onge, ~ono, ~onsi, ~opte, ~opto, ~orse, ~oulo, ~own_, ~oyi, ~oyin, ~oyo, ~oyon
  0.9: ~pars, ~paz, ~pe_, ~pesa, ~pper, ~prom, ~ptou, ~publ, ~que_, ~qui_, ~rade, ~raid, ~rek_, ~revi, ~rib
  0.9: ~ripc, ~ript, ~rito, ~rmar, ~rmer, ~rop, ~sag, ~sagi, ~sas, ~sayi, ~scra, ~scri, ~seas, ~shut, ~sinc
  0.9: ~ske, ~soin, ~ssa, ~sser, ~stea, ~surg, ~svp, ~svp_, ~sys, ~tach, ~tait, ~tema, ~thdr, ~thin, ~thx
  0.9: ~thx_, ~tid, ~tp_, ~tri, ~trik, ~tty_, ~uera, ~umm, ~usi, ~utes, ~vise, ~vok, ~vor, ~vorc, ~vp_, ~wer_
  0.9: ~wish, ~wors, ~ycl, ~ycle, ~zip_
  0.8: (unknown 3), NAME … i, NUMBER miles, NUMBER stop, NUMBER … por, a boat, a ese, a fan, a normal
  0.8: a retirer, a scam, a stranger, a textear, a ton, a … NUMBER, a … avec, a … fixed, a … hora, a … n
  0.8: a … oficina, a … pis, a … through, a … voice, about … repair, accident please, added me
  0.8: added … without, adelante no, adieu, ahora no, ahora si, ahorita no, ai loue, ai paye, ai tu, aille-
  0.8: ailleurs, al que, alertes sur, alertes … mon, all of, all … more, am begging, am blocking, am no
  0.8: am … florida, an … with, and everything, and i, and no, and tell, angry>list, annee, annulez pas
  0.8: annulez … mon, appele, aqui … la, are at, are … much, are … my, arrete … textos, arretez … messages
  0.8: arretiez, asking for, at first, at our, at … again, at … house, at … so, atenc-, atencion, atte
  0.8: avez … mal, avisen |, baby, back … my, bajame de, basta, be left, be … it, be … on, beau, beau frere
  0.8: because … you, becyk, before me, beggi-, begging, besoin des, bici … favor, bike, bike i, bike so
  0.8: bike was, bike … your, blank on, bloquear |, boise, boise |, borran, bothering, bought the
  0.8: bought … tube, boutique, bruh, bueno |, bus … no, but do, but … i, but … no, buying a, by a
  0.8: by … please, c … qui, c … toujours, c … vous, ca … souvent, cada rato, caen, calen-, call or, calme
  0.8: calme les, camio-, cancel … please, cancelame, canceller, cancelo los, cancelo … mensajes, card in, ce
  0.8: ce telephone, ce … j, ce … s, cel |, cell off, cell svp, ces rappels, ces … la, cherchez |, chiffre de
  0.8: cinqu-, cinquieme, clair-, clairement, cleaning, commence … etre, communication, comprado nada, compre
  0.8: compre una, comptoir, con, con el, con … mensajitos, con … tienda, confondu, confunde, consommateur
  0.8: contacter |, cool, coudo-, coudonc, coudonc vous, could call, could you, could … about, could … not
  0.8: coupons |, courr-, courriel … la, crevaison |, cuantas … tengo, cuenta de, darme de, de becyk, de ella
  0.8: de hoy, de mis, de mon, de notifications, de sondage, de travail, de … apres, de … datos, de … ile
  0.8: de … molestar, de … nunca, de … sacaron, de … se, de … shop, deals i, decen-, dejan, delete … al
  0.8: demain apres, demande … retrait, deme de, derange, desac-, desti-, deux chiffres, did … give
  0.8: dieron mal, diff, digan-, digits, dio mi, disqu-, dit … vous, do … make, donc … de, donde sacaron
  0.8: done getting, done here, dors |, drop … from, du mal, du … enlevez, du … noter, eithe-, either
  0.8: el papelito, eleva-, elses bike, en no, en … mon, en … pis, encore … textos, enlever … la
  0.8: enlevez … ca, enough with, envio, envoi-, eparg-, era de, es el, es para, escribas mas, escribe
  0.8: ese … no, espero que, est qui, est toujours, est … svp, estoy limpiando, estub-, estubo, et mon
  0.8: etais pas, etait, etes pas, event, falta, faut il, favor … de, fcc |, fille la, finir par, florida
  0.8: for … last, for … next, for … tune, frequence, from list, from texting, from … again, fyi, ganas de
  0.8: garder, gars au, georg-, georgia, get to, getting texts, go on, good, good day, good on, gosse-
  0.8: gracias pero, gracias … el, graduated, ha, habla |, hace … mes, hagan de, hagan … cuenta, happens if
  0.8: happens … i, happy … the, hard … on, hasta luego, hat, have moved, have … been, have … bicycle
  0.8: hear … my, hermano |, hey just, hey … fyi, hi i, hours, hours please, husband … the, i always, i bet
  0.8: i declined, i graduated, i resign, i talk, i … begging, i … blocking, i … going, i … moved, i … only
  0.8: i … prefer, i … to, if … need, ile, in NAME, in NUMBER, in ohio, in the, ing, inscribieron
  0.8: inscribieron sin, inscribio, iphone |, is NAME, is her, is old, is the, is … but, is … consent
  0.8: is … list, is … stop, it … NUMBER, it … me, j … paye, jamais fait, jamais |, jamais … ca, je, je perds
  0.8: je tiens, je travaille, je viendrai, je … en, je … votre, just wanted, just … not, keep, keep getting
  0.8: ki, kno, l ile, l … le, la dans, la liste, la nouvelle, la palabra, la preuve, la protection, la … asi
  0.8: la … con, la … dans, la … merci, la … pis, la … pu, lache, lache … cell, lache … patience, laisse de
  0.8: le dentiste, le llego, le … arretez, le … bien, le … el, le … mais, le … message, les prochains
  0.8: les … automatiques, like … of, like … to, limited, limpiando, line again, line is, list … do
  0.8: liste merci, listes, llaman, llamo NAME, llegu-, loi NUMBER, los … porfa, los … quitenme
  0.8: los … tambien, loses, loue, m texter, ma facture, ma reponse, ma … dans, maintenance, mais … n
  0.8: mais … ne, make them, mal noter, mandar mensaje, manden textos, mandes, mandes mas, mandr, mas nada
  0.8: me about, me be, me envie, me inscribieron, me out, me quite, me sortir, me without, me … des
  0.8: me … loca, me … ok, me … text, meme affaire, mensaje … you, mensajes porfa, mensajitos |, menu
  0.8: messages my, messages … it, meter, mettez mon, mi amor, mi autorizacion, mi lugar, mient-, mientras
  0.8: mistake |, mistaken, moi ce, moi … deux, moi … veux, molesten |, mom said, momento, momento acepte
  0.8: mon coloc, mon no, mon portable, mon … ca, mon … frere, mon … plus, monde, more updates, more … my
  0.8: mostr-, mostrador, moved away, moved … oregon, mroe, mucho-, muchos, mwa, my consent, my data, my fork
  0.8: my … husband, n |, ne l, ne … envoyer, need these, negat-, neuf, never, never contact
  0.8: never subscribed, next one, ni … tengo, no contactar, no gracias, no nos, no thx, no tiene
  0.8: no … avisos, no … cliente, no … llamo, no … quiero, none, not agree, not buying, noter, noter le
  0.8: notifications, now, now the, nro, numbe-, number a, number c, number if, numero sin, nunca, nunca … mi
  0.8: oblig-, of, off please, off your, off … of, offer-, oh … more, ohio, ok … it, omit, on coupe, on some
  0.8: on … calme, on … changer, onda con, one that, one … not, only … my, opt … a, or … my, order … i
  0.8: orego-, oregon, otra NAME, ou vous, oui mais, out do, over there, pack it, para … dejen, parrot
  0.8: pas au, pas correct, pas m, pas textez, pas … oui, pas … rdv, paso manana, pedalear, pedi esto
  0.8: pedirlo, peper-, pepere, permission … text, pero you, persona, persona equivocada, petes, peut changer
  0.8: phone goes, phone … a, phone … and, picked it, picked … up, pickup texts, pis y, pis … textos, place |
  0.8: plainte … crtc, platr-, platre, please remove, please … proof, please … us, plomero no, plus en
  0.8: plus me, plus … message, plus … notifications, podia-, podian, porfabor, portable, possible to
  0.8: pour hier, pour plus, pour quelqu, pour … autre, pour … desabonner, pour … desinscrire, pourrait
  0.8: pouvez … le, pouvez … les, pouvez … mon, pouvi-, pouviez, prene-, previous, propaganda, prote-
  0.8: protection, provi-, pu d, pu … des, publicidad, pubs |, pueda |, qu … peut, que momento, que mon
  0.8: que … arretiez, que … etes, que … haya, que … les, que … mensajes, que … ne, que … numero
  0.8: que … pouvez, que … saquen, que … soit, qui ca, qui … j, quien, quien-, quienes, quienes son
  0.8: quiero darme, quiero es, quiero estar, quiero nada, quiero salir, quitas, quite de, quitenos, quitt
  0.8: quoi l, quoi … mot, ran the, reassigne, recad-, reception de, recevoir, recipient, recois … messages
  0.8: recoit … textos, rejoi-, relan-, relat-, relax, remem-, remember, reminder |, removed … your, remplir
  0.8: repaired, repairs … so, replied stop, residence, retired from, reviews, ride … you, right … for
  0.8: rivie-, rodadas, rompan, saber … de, sacaron mi, said … before, salid-, salir de, salir-, salirme
  0.8: salon de, says to, scam, scrub my, scrub … number, se calme, se quedo, se … les, se … you, secretaire
  0.8: seguir mandando, seguir … esto, sendi-, sending, senorita, settings, she did, she … on, sherb-
  0.8: sherbrooke, shop by, shop please, si … vuelven, sient-, siento, sign … sheet, signe |, signed |
  0.8: signing … for, sistema |, slaquez, sms please, snail, so … am, sold my, solic-, sombody else
  0.8: somebody elses, son muchos, son vrai, son |, son … c, spare, speciaux, sr, still … NUMBER, still … my
  0.8: still … these, stop ca, stop yesterday, stop … texts, stop … them, stopped |, strik-, strike
  0.8: strike my, strike … name, subscription |, suffit, suis … par, sunday, supper, suprimir, sur … portable
  0.8: sure i, sus … por, suscribi a, svp |, svp … les, svp … textos, svp … tout, take it, taken, tanta-
  0.8: tantas, telefono … su, temps que, text it, text program, text so, text … after, text … too
  0.8: textearme |, texting my, texto j, texto … de, texto … j, textos dans, textos non, textos … j
  0.8: textos … magasin, texts going, texts thank, texts too, texts … never, texts … not, texts … one
  0.8: texts … them, thanks … everything, that … the, the baby, the bar, the cargo, the clinic, the fleet
  0.8: the form, the tandem, the … alerts, the … are, the … hold, the … last, them … the, there … no
  0.8: there … way, these for, thinking about, this get, this person, this stop, this … annoying, this … mine
  0.8: this … ridiculous, this … ton, this … up, throw, tienen hasta, tienen … la, to cut, to email, to here
  0.8: to oregon, to rate, to ride, to … again, to … his, to … just, to … texted, today … you, todo, todo el
  0.8: told the, tour … l, tout … que, treated, trompes, tu lista, tu te, tu … que, tune ups, ultim-
  0.8: un petit, un … pour, una bici, una cosa, una … no, une … ou, une … sur, up please, up sheet, us … the
  0.8: use email, utilise, v, vais … bloquer, vais … quand, ve, veces tengo, veces … que, velo je, vendio
  0.8: veuillez … retirer, veux rien, veux … savoir, vi |, vicar-, viendrai, voler … velo, votre gars
  0.8: votre … m, voulez vous, vous arretiez, vous mon, vous pouviez, vous … sur, want … receive, want … text
  0.8: was in, was … last, way you, we should, weekl-, weekly, were … here, what … are, what … i, wheel is
  0.8: where the, who … me, why, why … am, wipe, with me, with no, worry pas, would prefer, would-, xioma-
  0.8: xiomara, y esto, y … llegan, yesterday … the, yo me, yo … esto, yo … mande, yo … mi, yo … no
  0.8: you email, you estubo, you looking, you sell, you woke, you … gracias, you>texts, your … by, your … my
  0.8: your … not, your … program, yourself, | as, | cancelame, | cell, | cero, | check, | confirmo, | denme
  0.8: | doing, | equivocado, | gave, | hola, | jamas, | let, | lose, | m, | oh, | once, | pass, | seria
  0.8: | slaquez, | … achete, | … ads, | … aimerais, | … am, | … are, | … asking, | … authorized
  0.8: | … bicicleta, | … cleaning, | … cobran, | … compre, | … consentement, | … delete, | … du, | … estubo
  0.8: | … etait, | … inscribieron, | … las, | … limpiando, | … man, | … molestar, | … name, | … numbers
  0.8: | … read, | … says, | … silence, | … solo, | … spam, | … tiens, | … todo, | … ustedes, | … went
  0.8: | … wife, ~_abs, ~_ail, ~_ast, ~_bec, ~_bil, ~_boa, ~_ce_, ~_con, ~_dic, ~_dn, ~_dro, ~_ecr, ~_eit
  0.8: ~_eq, ~_equ, ~_fat, ~_fau, ~_fy, ~_fyi, ~_ha_, ~_hab, ~_har, ~_ill, ~_je_, ~_lif, ~_lir, ~_lis, ~_mus
  0.8: ~_nro, ~_obl, ~_of_, ~_so, ~_spa, ~_ul, ~_ult, ~_v_, ~_ve_, ~_vet, ~_vue, ~_who, ~abo_, ~aby_, ~ada_
  0.8: ~adio, ~agr, ~ai_, ~aje, ~ajen, ~amio, ~anks, ~aste, ~atig, ~atiq, ~beau, ~beg_, ~bes_, ~bill, ~bli
  0.8: ~blig, ~bruh, ~casa, ~cass, ~cen_, ~chas, ~chat, ~ciau, ~cil, ~clea, ~coud, ~crib, ~cuel, ~cun_, ~cut_
  0.8: ~dded, ~defi, ~det, ~diff, ~dil, ~dor, ~eals, ~ecad, ~eces, ~ecr, ~ecy, ~eing, ~ejoi, ~emem, ~emin
  0.8: ~ens, ~enun, ~env, ~erl, ~esac, ~esen, ~espu, ~ess, ~euf_, ~evi, ~evo, ~fat, ~fau, ~fer, ~ffit, ~fres
  0.8: ~fyi_, ~gal, ~gits, ~giv, ~gue, ~had, ~hau, ~hec, ~heri, ~hir, ~ho_, ~hole, ~hos_, ~iar_, ~ibi, ~icle
  0.8: ~ien_, ~iew, ~ilit, ~ima_, ~ins, ~int, ~ions, ~ipi, ~ire, ~isit, ~ist_, ~ita, ~ixin, ~jit, ~jito, ~ke_
  0.8: ~knoc, ~lari, ~lee_, ~legu, ~lete, ~leve, ~lia_, ~lin_, ~lirm, ~los_, ~low, ~lta_, ~ltim, ~lyi, ~lyin
  0.8: ~mam, ~mbr, ~merg, ~mess, ~mez_, ~mion, ~mit, ~mole, ~moun, ~mpto, ~ncer, ~ndal, ~ned_, ~neta, ~nito
  0.8: ~nom_, ~none, ~nve, ~obli, ~oin, ~ois, ~olic, ~omer, ~one, ~oudo, ~pa_, ~pai, ~patc, ~pci, ~pcio
  0.8: ~pide, ~plac, ~pok, ~pour, ~ppe_, ~prim, ~pte_, ~ptoi, ~quat, ~quiv, ~ravo, ~rdat, ~rej, ~rejo, ~reo_
  0.8: ~rest, ~rew_, ~ribe, ~riou, ~risa, ~rit, ~rnee, ~ru_, ~ruh, ~ruh_, ~sact, ~saje, ~salg, ~sar_, ~sher
  0.8: ~sin_, ~ski, ~sli, ~smen, ~smi, ~som, ~spue, ~ssio, ~tac, ~tar, ~ters, ~tiga, ~tomb, ~udon, ~uen_
  0.8: ~ug_, ~uir_, ~uitt, ~uivo, ~umbe, ~unca, ~undo, ~usa_, ~ust_, ~vet, ~view, ~vist, ~who, ~why_, ~xed
  0.8: ~xed_, ~xing, ~yi_, ~yons
  0.7: (want), (you), NAME changed, NAME lol, NAME n, NAME pis, NUMBER star, NUMBER yrs, NUMBER … have
  0.7: NUMBER … les, NUMBER … pas, NUMBER … que, a autorise, a chaque, a esa, a flat, a off, a quoi, a su
  0.7: a week, a … NAME, a … cel, a … chez, a … demande, a … esposo, a … hijo, a … pour, a … si, a … y
  0.7: about |, absolutely, aburrido, account and, account … no, after |, agradezco, ai lache, ai pese
  0.7: ai plein, ai repondu, ai … ce, ai … envie, air en, air … NUMBER, al mes, al taller, alertas |
  0.7: all future, all … ask, allez arreter, alone, also can, am broke, am driving, am … buying, am … coming
  0.7: ancien proprietaire, and every, and … does, angry>number, annule, anota-, any longer, any shop
  0.7: anymore thank, anyone |, anyth-, anything to, apena-, apenas, appre-, apres, apres ce, apres |
  0.7: are annoying, are |, arreter les, arreter svp, arretez avec, arrive pas, arrive … a, as … now
  0.7: as … stop, ask that, ask … this, asked … if, atte ing, au NUMBER, au juste, au … moi, aucun … svp
  0.7: aucune … c, autan-, autant, automatiques |, aux 2, aux vidanges, avant de, avec … magasin
  0.7: avec … promos, avez pris, avez … fini, aviez pas, away |, aye, back, baja porfa, bajame, barki-
  0.7: barking, barking … the, barks, begging you, being repaired, bici roja, bicicleta … mi, bien … mensajes
  0.7: bike … my, bike … you, bloque si, bloquearlos, bonjour … a, bother texting, bow out, bow … of, bowli-
  0.7: bowling, bruh |, buen trabajo, bug, busquen, but, but … would, buy the, by me, c le, c … gentil
  0.7: ca rentre, ca … derange, call about, calling |, calls no, cambio … numero, came in, camionero
  0.7: can … afford, canno-, cannondale, cannondale |, cantidad, card |, cashi-, cashier, ce … avant, ce … c
  0.7: cesser, cesser les, change d, change |, chez la, childs, church office, clean-, client |, clinic
  0.7: cobran por, code, coiff-, coiffure, comment arreter, communications, como, como que, companys
  0.7: compte svp, con otra, conce-, confirm … you, confirmen, confundiendo, confundieron, confusing, conmi-
  0.7: conmigo, conozco |, consent was, consentement expres, conso-, conversacion, coordonnees |, corro
  0.7: cortala … los, cost … anything, cote de, courriel a, cours … le, coute, crtc si, cruza-, cruzaron
  0.7: cuanto tiempo, cut them, d ecrire, d habitude, d ici, d mandar, d … lista, d … stp, daughters
  0.7: de coiffure, de grace, de repondre, de texte, de … ecrire, de … job, de … mensaje, de … ni, de … non
  0.7: dejen … mandar, delete the, delete … no, delete … phone, denti-, depuis quand, des sms, des … j
  0.7: des … pour, desactivez ca, deseo, desolee, destinatario, desvi-, diganme, dije |, ding, dit de, dlt
  0.7: do … start, do … talk, does … take, donne … permission, doubl-, double, down there, doy … de, droit
  0.7: du client, dude |, each time, ecrivez encore, effacer mon, el cel, el mes, el |, el … las, el … no
  0.7: electronico, elle a, en ingles, en vertu, en vez, en … moins, en … plein, encar-, encargo, encore vos
  0.7: end these, enlevez, envie de, envio-, envios, envios |, envoi |, envoyez pu, eran, erreur de, erreur |
  0.7: errone, esa foto, escriba, escriban a, ese dia, eso no, est gentil, est vous, est … ma, est … possible
  0.7: est … telephone, estas cosas, este mensaje, esto me, estos mensajes, estoy de, estoy … acuerdo
  0.7: etre sur, euh je, euh … pense, everyday, everyone, excluyanme, excluyanme de, exercise, exist-
  0.7: existe |, expres vous, faire … de, fais … de, falta … me, famille |, fastidio, fautes, favor you
  0.7: favor … los, favorcito, fecha, fed, fed up, feels like, feo, fermer … dossier, fermez les, fille … a
  0.7: fin, final, fini … textos, fishb-, flash-, fois … toutes, for … he, for … new, force, forever |
  0.7: forti-, fortin, forwa-, free to, from, from bell, from here, from sending, from … phone, fuent-
  0.7: fui una, further, futur-, genre, getting … bike, getting … i, go … with, got my, got … old
  0.7: got … ticket, grand mere, grandson, grasias |, grateful for, great more, guarda, haber, haber-, habia-
  0.7: habitude, had … bike, hagan llegar, happy … you, hasta … vista, hat |, have, have asked, have had
  0.7: have lost, have … out, hay … con, haya, he gave, he wants, heard, help |, herd, here i, here on, hi it
  0.7: his, how many, i read, i should, i turn, i … broke, i … consent, i … driving, i … taken, iban, iban a
  0.7: ici … pas, idee c, idee … est, if that, if the, if … get, if … is, il roule, il … semble, illeg-
  0.7: illegal, impor-, importunez, in for, in … life, incoming, inver-, is important, is … NAME, it says
  0.7: j pense, j … lache, j … loue, j … pese, jaja pero, jaja se, jaja … soy, jamais … texto, jamas me
  0.7: je porte, je recevrais, je … aller, je … dans, je … demenage, je … moi, je … plainte, je … prends
  0.7: je … tu, jmen, job sur, junk |, jure, just fyi, just want, keep … stop, kid signed, kindly stop, kon
  0.7: l envoi, l … s, la arretez, la foto, la quedo, la vie, la vista, la … NUMBER, la … affaire, la … au
  0.7: la … bici, la … sans, lachez moi, lachez … textos, lachez … vous, laissez … tranquille, las bicis
  0.7: las … al, last one, late reply, laughed, laughed at, law>law, ldroi-, ldroit, le cell, le escriban
  0.7: le manden, le petit, le prends, le … est, le … samedi, le … texto, leave … number, les courriels
  0.7: les mando, les … dicho, les … ok, less |, list, list and, list>send, live here, llega, llegan cosas
  0.7: llenan, llevado, lo pido, lo … a, lo … el, loads, lol enlevez, lol … number, los envios, los quiero
  0.7: los … you, love to, lugar, m … encore, ma demande, ma grand, ma … a, ma … ce, ma … mere, ma … pour
  0.7: madame |, main, maint-, mais retirez, make … stop, makes the, mal … le, manda-, mandan esto, mande ma
  0.7: mandes |, mando foto, mantenimiento, maquinita, marche … enlevez, marea-, mareado, mas la
  0.7: mas mensajes, mas promociones, maybe … a, me any, me caen, me confunde, me dejan, me escriban
  0.7: me hablan, me hablen, me hagan, me in, me money, me operaron, me or, me sali, me textees, me this
  0.7: me … am, me … borrar, me … ca, me … confundiendo, me … email, me … fuera, me … hasta, me … llegar
  0.7: me … ofertas, me … textos, me … your, medio |, mejor you, mejor … no, menvoye, merci bien
  0.7: merci … arreter, meses, mesi, messages … svp, mi contacto, mi … ni, mi … saquenme, might … to, mijo
  0.7: mind about, miren, mis … number, mis … numero, misdi-, misdialed, mise, mix, moi pus, moi s
  0.7: moi … NUMBER, moi … m, mon … avant, mon … m, mon … mais, mon … par, mon … sur, month is, more>me
  0.7: more>you, mothe-, mountain bike, movil, mucho la, my contact, my dog, my file, my grandson
  0.7: my neighbors, my ticket, my … got, my … needs, na |, nadie contesta, nah, nai, nana, ne vous, need for
  0.7: need not, never read, nevr, new one, next … i, ni … mensajes, no contact, no di, no interest, no msj
  0.7: no on, no send, no … asi, no … avisan, no … conozco, no … contact, no … gusta, no … hablen
  0.7: no … interested, no … mande, no … me, no … mensaje, no … more, no … named, no … person, no … se
  0.7: nobody … by, non … c, nope, not a, not afford, not want, not … be, not … promos, not … us, not … why
  0.7: now … it, now … me, nuest-, nuestra, nuit, number pour, number … did, numero aux, numero depuis
  0.7: numero je, numero la, numero … ahi, numero … vidanges, nunca … suscribi, nuthi-, nuthin, obten-
  0.7: of everything, of here, of … and, of … do, off all, off still, off … good, offre-, offres, oiga |
  0.7: olvid-, on his, on i, on … des, on … more, one and, ones |, online … it, only for, operaron
  0.7: orden … es, order updates, otez mon, otro taller, ou … avez, oubli, out again, out now, outgrew the
  0.7: over and, over … me, pack, paix |, paniq-, panique, par NUMBER, par … poste, para … persona, parce
  0.7: pardon mais, pardon … je, paren el, paren-, parenle, parle pas, partir d, pas comment, pas des
  0.7: pas une, pas … tu, pay the, pensando, pense … tu, people … the, perdieron, perdon |, personnelles
  0.7: peut etre, phone at, phone dings, phone it, phone on, phone she, pido por, pieds dans, pieds … votre
  0.7: pique, pis un, pis … en, please lol, please … me, please … not, please … texts, please … that
  0.7: please … with, plein, plesa-, plesae, plome-, plomero, plus envoyer, plus etre, plus … ecrire
  0.7: plus … recevoir, podri-, ponganme, ponganme en, poor, por este, por favorcito, por un, por … bici
  0.7: por … medio, por … rueda, porte plainte, porter, pose, postc-, postcard, pour … dire, pourquoi vous
  0.7: pouvez fermer, pouvez m, priere de, proba-, prochaine fois, proje-, proprietaire … numero, pu capable
  0.7: pub |, puede … de, pull my, pushy, qu … m, quand il, que esto, que fastidio, que je, que sigan
  0.7: que … NUMBER, que … llega, que … pouviez, que … recevrais, quick question, quien … y, quiet-, quieto
  0.7: quitandome, quitar, quitemelo, quiten … numero, rdv … demain, reach, reach out, ready … do, recaditos
  0.7: recevoir moins, recevrais, recibir … de, recog-, recordatorios, refuse … messages, regarde jamais
  0.7: rembourser, removal |, remove … cell, removed … this, reply … so, request to, requested, resena … no
  0.7: resid-, reste pu, restr-, restring, returned, ride please, ride … take, rien demande, right here
  0.7: robin-, robinet, robot voice, roste-, roster, runs this, s |, s … NAME, sacar-, said … stop
  0.7: salir … la, salon … coiffure, saturdays, scamm-, screw, se acabo, se confundieron, se le, se les
  0.7: se … NAME, se … des, see the, seguir, seign-, seigneur, semana no, send … one, sending to
  0.7: sending … me, ses, setting, shop but, shop … my, shove, si quieren, si sin, si yo, si … tan, signs
  0.7: siguen, silencio, sin sus, sir, sir |, sister … is, skate-, slaqu-, snooz-, snooze, so, so early
  0.7: so there, so … could, so … this, sold … the, solo quiero, son telephone, sonda-, sorry no, sorry … is
  0.7: sors … de, sortir … la, souhaite, sounds, sous, soy … NAME, spare me, specials, specials |, stay on
  0.7: steal, still … there, stop … for, stop … good, stopped … me, subsc-, suelt-, suena el, suena … cel
  0.7: suffi-, suis demenage, suis pu, suis … voler, suppression, suppression de, supprimez … contact
  0.7: sur … compte, surveys, sus … gracias, suspenda, suspendan los, svp corriger, take … list, takem-
  0.7: takeme, takeme off, taken … so, talk … about, tel de, tel |, telefono … me, temps, tengo … jaja
  0.7: tenia este, terme, text message, text … a, texte svp, textez |, textez … pu, texting from
  0.7: texting … is, texting … stranger, texto non, texto recu, textos par, textos sans, textos stp
  0.7: textos … NUMBER, textos … ahora, textos … en, texts a, texts for, texts is, texts … forward
  0.7: texts>remove, that the, that … more, that … with, the NAME, the ads, the app, the club, the late
  0.7: the name, the paper, the parking, the saturday, the swap, the … already, the … contact, the … dings
  0.7: the … had, the … it, the … lot, the … reply, the … unsub, these … and, these … it, they … not
  0.7: thing … you, think have, this because, this crap, this up, this … belongs, this … meant, this … my
  0.7: this … ok, this … phone, this … was, though, tienda … me, time … phone, to delete, to make, to message
  0.7: to miss, to write, to … different, to … notifications, to … now, to … sending, ton … de, toute-
  0.7: toutes, train |, tripl-, trouv-, tu |, tus, two of, uber, un terme, una … a, une … le, unico
  0.7: up … accident, update the, usan, use … phone, used NUMBER, used my, using my, ustedes … por, van a
  0.7: vanco-, vancouver, velo lol, vendu le, verda-, verdad, vertu, vertu de, veu pu, veut … recevoir
  0.7: veux etre, vez de, vicky, vidan-, vidanges, viola-, vip, vista, vivir, voler mon, volve-, vos listes
  0.7: vos offres, vos … pis, vos … texte, voudr-, vous pourriez, vous que, vous … au, vous … bien, vous … je
  0.7: vous … moi, vous … point, vous … pris, vous … que, vuelvo … esa, want … else, was not, was … it, we go
  0.7: we had, we have, we never, week is, were … do, wey, what a, where, while |, who NAME, who left
  0.7: whose bike, will get, will … the, wise, worry, would only, would … no, would … not, writi-, writing, y
  0.7: y … es, y … otra, years … and, yo a, yo … dije, yo … el, yo … tengo, you hable, you meant, you nomas
  0.7: you on, you puse, you would, you write, you … him, you … leave, you … textos, you … trabajo, your time
  0.7: your … out, your … to, yours too, | absolutely, | adieu, | antes, | apres, | aye, | cada, | cat
  0.7: | combien, | copy, | depuis, | desactivar, | efface, | every, | excluyanme, | feels, | ferme, | flip
  0.7: | from, | fyi, | g, | haha, | kill, | mail, | mistaken, | must, | nah, | ok, | opt, | plesae
  0.7: | ponganme, | ponle, | quelle, | really, | rendez, | stay, | still, | suspenda, | time, | told, | when
  0.7: | whoever, | zip, | … about, | … alerts, | … answer, | … appelez, | … avec, | … calling, | … died
  0.7: | … enviar, | … fastidio, | … fix, | … hable, | … hoy, | … idea, | … interest, | … little, | … llega
  0.7: | … llevo, | … mail, | … manejando, | … muy, | … our, | … pay, | … pense, | … pourriez, | … prochaine
  0.7: | … promo, | … pueden, | … quand, | … quieto, | … quita, | … reponds, | … reponse, | … runs
  0.7: | … sacame, | … seulement, | … something, | … tiempo, | … using, | … vertu, | … vi, ~_auc, ~_bla, ~_bo
  0.7: ~_cru, ~_dat, ~_dow, ~_eto, ~_fab, ~_hit, ~_hr, ~_law, ~_li, ~_mal, ~_me, ~_mes, ~_mol, ~_na, ~_nah
  0.7: ~_nui, ~_oig, ~_olv, ~_pit, ~_piz, ~_so_, ~_som, ~_su, ~_swa, ~_tic, ~_usi, ~_via, ~_wey, ~_y_, ~abst
  0.7: ~adec, ~adez, ~adie, ~ague, ~ail_, ~aka, ~ake_, ~ami, ~ami_, ~angi, ~apar, ~ara, ~arce, ~arry, ~ase_
  0.7: ~aucu, ~az_, ~back, ~bike, ~bile, ~bod, ~bste, ~caro, ~cern, ~chal, ~chem, ~chil, ~clos, ~code, ~como
  0.7: ~conm, ~cool, ~ctio, ~cum, ~dag, ~dage, ~dar, ~dema, ~dezc, ~dic, ~dica, ~dict, ~ding, ~due, ~eas
  0.7: ~ebr, ~ecog, ~edia, ~efo, ~egan, ~egi, ~eign, ~eine, ~eith, ~elo_, ~ely, ~ely_, ~emps, ~end_, ~endi
  0.7: ~enim, ~epe, ~ere, ~erm, ~erne, ~erro, ~ers, ~erse, ~esd, ~eseo, ~eses, ~etan, ~feel, ~ffu, ~form
  0.7: ~forw, ~from, ~fus, ~garo, ~gez, ~gez_, ~gic_, ~give, ~gles, ~gres, ~guir, ~hait, ~hale, ~haya, ~hie
  0.7: ~hio, ~hora, ~horr, ~humb, ~iaux, ~icos, ~icul, ~idor, ~iffu, ~ign_, ~inte, ~iola, ~iqu, ~irmo, ~ithe
  0.7: ~iven, ~ix_, ~izz, ~jenl, ~jour, ~ken_, ~lace, ~lain, ~law, ~lein, ~lend, ~less, ~lev, ~lia, ~lic
  0.7: ~lid_, ~lieu, ~lis, ~lit, ~litt, ~lla_, ~loi, ~lone, ~luga, ~lus_, ~lvid, ~mand, ~many, ~mas, ~mas_
  0.7: ~mea, ~mena, ~meno, ~mes, ~mijo, ~mism, ~mol, ~mpr, ~nah, ~nah_, ~name, ~nati, ~ncar, ~nce, ~nct
  0.7: ~ndag, ~neme, ~nenm, ~ngi, ~nimi, ~nmi, ~nmig, ~nond, ~nope, ~now, ~nro_, ~nsan, ~ntim, ~nur, ~nvo
  0.7: ~nyth, ~ody_, ~ofil, ~oja, ~oka, ~olee, ~ollo, ~olut, ~omm, ~one_, ~onmi, ~oord, ~oot, ~opin, ~opri
  0.7: ~oqui, ~orc, ~orf, ~orfa, ~orid, ~orw, ~orwa, ~osp, ~otr, ~ots, ~ots_, ~oudr, ~ourd, ~ovil, ~pack
  0.7: ~pell, ~piz, ~pizz, ~plei, ~plie, ~plug, ~plus, ~podr, ~pro, ~rage, ~rash, ~rder, ~rdo_, ~renl, ~repa
  0.7: ~rist, ~rki, ~rks_, ~rlo, ~rmi, ~rom_, ~rtez, ~rthe, ~rwa, ~rwar, ~sage, ~scar, ~sigu, ~siv, ~slaq
  0.7: ~sond, ~stid, ~sts, ~sts_, ~suff, ~supp, ~swa, ~tamp, ~tc_, ~ted, ~thum, ~tidi, ~time, ~tir, ~tiv
  0.7: ~tod, ~torn, ~trac, ~tric, ~tros, ~ubs, ~uco, ~ucu, ~ucun, ~ueve, ~uffi, ~unc, ~unch, ~unds, ~urni
  0.7: ~uta, ~util, ~vail, ~ve_, ~vee_, ~vios, ~visi, ~voco, ~vois, ~volv, ~voud, ~wey, ~wey_, ~woul, ~xi_
  0.7: ~xtea
  0.6: 2 ans, 2 … ca, NAME j, NAME … a, NAME … ai, NAME … l, NAME … pas, NUMBER centavos, NUMBER mais
  0.6: NUMBER she, NUMBER … au, NUMBER … moi, NUMBER … this, a air, a brise, a cada, a ecrire, a guy, a ir
  0.6: a llegar, a lo, a mal, a mistake, a nada, a one, a place, a reparer, a robot, a way, a … busca, a … ca
  0.6: a … envois, a … mais, a … mandando, a … mauvaise, a … mejor, a … mon, a … no, a … poubelle, a … rato
  0.6: a … sans, a … telefono, a … telephone, a … this, a … vie, about i, about texts, about what, aca no
  0.6: acabar, acceptais, accepter, acepte |, addin-, adding, adresse … a, advertising, advertising |
  0.6: affaire ailleurs, affor-, afford, after your, again it, again ok, ago … it, ai commande, ai … accepte
  0.6: ai … arret, ai … je, ai … rien, aime … le, air NUMBER, al … por, all if, all messages, all … it, alle
  0.6: already … up, alto me, alzhe-, alzheimer, am calling, am his, am … do, am … nurse, am … with, ami |
  0.6: ancien proprio, and quit, and why, and … do, anda, ando … no, annuler … textos, anotaron, antes … que
  0.6: anymore … the, anymore … you, anything at, anything else, apage-, appartient … a, appelle pas
  0.6: appreciate it, appreciate … if, apres … service, are … about, arrete … la, arreter … rappels
  0.6: arretez merci, arretez … rappels, arretez … texter, arto, as in, ask … the, asked … a, at these
  0.6: at … or, attei-, atteinte, attention, au comptoir, au lieu, aucun, aucun NAME, authority
  0.6: autorizacion |, avec votre, avez … mauvais, aviez … que, avis avant, avise, avisenme cuando, avocat
  0.6: avoir donne, ay … otra, basis, be great, be so, be … this, be … with, beau pour, beaucoup … messages
  0.6: bedro-, bedroom, before |, being, believe, belongs, belongs … the, bes, besoin … continuer, better for
  0.6: bici desde, bici … mi, bien sin, bien … ustedes, bike you, bike … for, bike … take, bike … wrong
  0.6: bikes in, bjr je, blasts |, bleu |, blocked and, bloque … vous, bon arretez, bonjo-, bonjour
  0.6: borrame de, borrame … la, borran de, borras, borreme |, borrenme de, bother … me, bought a
  0.6: bring … the, bud, buen dia, bueno you, busca |, business |, but really, ca cesse, ca s, ca … ai
  0.6: cada … mandan, cada … me, cada … suena, caissiere, call … and, can have, can … end, candado no
  0.6: candado … me, cansan, carte-, ce serait, ce … pis, cel es, cell and, cell number, centa-, centavos
  0.6: cero … por, cette … la, ceux, changer la, cherche, chum a, cierren mi, clair |, clients |, colle-
  0.6: come with, comme, comme … j, comment … avez, commi-, como consiguieron, como … lo, companies
  0.6: compraron, compraron mi, compraron … numero, con esto, con … texto, concl-, concluida, confirm i
  0.6: consiguieron, consiguieron … numero, consu-, contacten, contract, corresponde, corri-, crank |
  0.6: creo … se, cuanto mandan, cuanto … esto, cuidado, cup, customer … not, cut, cut the, cycli-, d ecran
  0.6: d … mon, dan, dan ganas, dans l, de demain, de estar, de mise, de moi, de nina, de ninguna, de numeros
  0.6: de pneus, de pub, de taller, de tanto, de tout, de … asi, de … cell, de … contactos, de … enlever
  0.6: de … enlevez, de … escuela, de … listes, de … loi, de … ne, de … nous, de … pub, de … rappels
  0.6: de … recevoir, debi, debranchez moi, decis, defin-, dejar … recibir, dejen … estar, dejenlo, dejenme |
  0.6: delete … number, demande la, demande pour, demande … avis, demeu-, demeure, dernier, des freins
  0.6: des … svp, desabonne, desabonner svp, desabonnez … svp, desapunteme, deseo … recibiendo, desinscris
  0.6: desir-, desis-, desist, desist … sending, desuscribanme, devai-, devait, devic-, device, device |
  0.6: diari-, diario, dias |, did … say, dieron … numero, digit off, digits |, dire a, dit … la, do |
  0.6: do … disturb, do … needful, do … turn, does … live, donc le, donde queda, done … your, drole
  0.6: dropped … off, du … pour, dueno |, echan-, ecout-, efface mon, effacez … de, el … al, electrica |
  0.6: elle n, employee, empre-, empresa, en france, en … arretez, en … au, en … encore, en … mensajes
  0.6: en … taller, encore des, enfer-, enlevez … cell, enough … these, entendi |, entie-, envoyez … pu
  0.6: era mi, era … otra, erreu-, erreur, es conmigo, es … nombre, esa no, escriba mas, escue-, escuela
  0.6: eso … es, essayez, est … erreur, est … ex, est … son, est … tel, esta … que, estat-, este … de
  0.6: este … para, estimado, esto … me, estoy interesada, et … suis, exces-, excessive, exist, existais
  0.6: explicacion, ey, facture … NUMBER, fais pas, fais … ailleurs, faites erreur, faute-, feels, fella
  0.6: fichez moi, figure out, figure … how, fils est, find him, finish |, fixin-, fixing, fois je, fois pour
  0.6: folks, for advertising, for each, for … i, for … late, for … stop, for … take, forfa-, forfait, fou
  0.6: found my, france, frere a, friday and, from contacting, from everything, from surgery, from text
  0.6: from … and, from … further, gang de, garag-, garage, gaste-, gasten, gatin-, gatineau, gave … bike
  0.6: get, get … it, glad, go … a, good … i, good … not, goodb-, goodbye, got a, got to, got … message
  0.6: got … now, gracias me, gracias … la, gracias … no, guy … me, habite a, hand, harassment, hartaron
  0.6: have already, have never, have wrong, have … do, have … my, have … to, hay que, hay … NAME, he says
  0.6: he … off, hello … am, helmets, here or, him off, hip, honor it, hope this, how … unsubscribe, hoy mi
  0.6: i go, i left, i moved, i no, i saw, i sure, i … asked, i … make, i … not, i … read, i … subscribed
  0.6: i … telling, i … wanted, i … what, icitte |, idea who, identity, il est, il … jamais, il … pas, in a
  0.6: in any, in march, in texas, in … if, in … it, inbox is, indic-, indica, info, infor-, inscrit pour
  0.6: insistan |, inter-, interesada, interessee, interesser, interested … your, is all, is at, is his
  0.6: is perfect, is wrong, is … kids, is … possible, is … so, is … still, is … that, it away, it be
  0.6: it possible, it with, it wrong, it … already, it … the, j ai, j aurais, j ecris, j … pas, jalou-
  0.6: jaloux, jamais … chez, je comprends, je recoive, je reviens, je tape, je … sa, je … sais, jeudi NUMBER
  0.6: julio, kid at, kiten-, know … is, know … it, l entente, l … de, l … dit, l … proprio, la cita
  0.6: la dedans, la garderie, la merci, la poubelle, la suya, la … du, la … le, la … pour, la … you
  0.6: lachez … les, laisse faire, laisse … numero, laisserai, last year, last … stop, law>wrong, le escribo
  0.6: le … d, le … il, le … pour, leave … the, leaving the, leer, legit, lei, les dio, les pedi, les petits
  0.6: les … je, les … la, les … un, lid, lieu, like … text, line |, linea no, linea … es, list … never
  0.6: lista porfa, listes |, llamaba, llegan … las, llegar, llege-, llegen, llego su, llevo mi, loi … je
  0.6: longer interested, look … these, los, los digo, los va, los … es, los … no, lose |, lui … a, m avait
  0.6: m envoie, m etre, m … c, m … des, m … envoyer, m … j, m … je, m … promis, ma … privee, madne-, madness
  0.6: magasin de, mail only, mais arretez, makes you, mandando textos, mandando |, mandar a, mande mensajes
  0.6: mande-, manden ofertas, marri-, mas, maybe, me avisen, me borras, me esten, me hartaron, me souviens
  0.6: me thank, me you, me … as, me … au, me … dire, me … ganas, me … las, me … llevo, me … mantenimiento
  0.6: me … porfa, me … salir, me … sur, mecanico … que, mejor, memory, mensajes … you, merci … plus, mes y
  0.6: mes … svp, message i, message was, message … mistake, messages de, messages … je, mettr-, mettre
  0.6: mi cel, mi … si, mia, mieux, mineur, mis … votre, mistake i, mme lavoie, mobil-, mobile, moi les
  0.6: moi … ce, moi … client, moi … il, mon avis, mon avocat, mon beau, mon chien, mon … je, mon … monsieur
  0.6: mon … pour, mon … sans, more and, mother, much do, muy … la, my lock, my mobile, my part, my right
  0.6: my … also, n ecrivez, n envoyez, na, nada en, nada … ustedes, nah stop, name … it, ne sais
  0.6: ne … ecrivez, ne … en, need them, need … on, need … the, needf-, needful, never coming, never … them
  0.6: new … who, ni … mensaje, niais-, nights and, no corresponde, no deseo, no gasten, no insistan, no lo
  0.6: no soi, no tenemos, no tengo, no trabajo, no when, no … avisen, no … bicicleta, no … calls
  0.6: no … cansan, no … envie, no … idea, no … interesada, no … recordatorios, no … when, nom svp
  0.6: nombre que, not anymore, not disturb, not ever, not keep, not start, not … out, not … signing, not>me
  0.6: not>not, nous … de, now remove, now … the, nowhe-, nowhere, number for, number thanks, number … to
  0.6: numero … doit, numero … su, numero … yo, of NAME, of … number, of … with, off les, off sms
  0.6: off … texting, old and, on ferme, on my, on … end, on … screen, one … and, one … can, only so
  0.6: only … a, or anything, oter … la, oui … le, ours, out … all, outgr-, outgrew, outre, owner |, pa … de
  0.6: paid cash, par texto, par … ca, para un, para … mensajes, para … you, paradis, parce … moi, parte … no
  0.6: partie, pas interessee, pas … en, pas … etre, pas … lol, pas … pis, pas … suis, paye, perds, permiso a
  0.6: permiso … mi, pero … tengo, phone belongs, phone to, pickup not, pidieron, pido … me, pierde, pires
  0.6: pis elle, pis en, pis il, pis … du, plainte au, please desist, please honor, please make, please she
  0.6: please you, please … messages, please … messaging, plus envie, plus … d, pogne les, porque yo, pour
  0.6: pour … autres, pour … promos, pourquoi … recois, preference, prendre un, preuv-, preuve, preve-
  0.6: prie |, primer, pris … numero, produ-, program |, promotional, promotions, propi-, pu ce
  0.6: pueden borrar, puse mi, puse … numero, quand mon, que buscan, que decir, que moi, que paren, que pena
  0.6: que pueden, que siguen, que t, que votre, que … a, que … cesse, que … escriben, que … m, que … queria
  0.6: que … recois, que … recoive, que … si, que … son, que … vaya, quedo … bien, quedo … pero, quel … j
  0.6: qui s, qui … a, quien busca, quien habla, quien … lo, quitan |, quitar … numero, quitarme, quitenlos
  0.6: quittez, quoi je, quoi la, rappels par, rate, rather get, reach-, read them, really … texts
  0.6: receiving your, reception, recevoir des, recevoir sa, recla-, recois … des, recommended, recordarme
  0.6: recuerden, refrain … contacting, refrain … sending, regale, register, regreso a, relationship
  0.6: remember signing, remember … to, remember … up, remove … info, remuevanme, renuncio, repli-
  0.6: reply here, reported, resenas, revoque, rid … my, ridin-, riding, rien achete, rien chez, rip, ruidi-
  0.6: ruidito, sacaron … numero, safet-, safety, salon, saquenme … la, savoir … vous, say it, says reply
  0.6: school |, se cansan, se fue, se llamaba, se … digo, se … en, se … queda, semana … no, sending me
  0.6: senorita |, set me, she does, she left, showed me, si … bien, si … llega, si … paran, sick … this
  0.6: signe-, siguen llegando, siguen |, sin mi, sistema, skip, sms … me, so here, so … it, so … lol, sobri-
  0.6: soi, soliciting, solo … de, son … je, sondages, sorry … be, sorry … the, sors moi, souviens pas
  0.6: soy ese, soy … que, spam ca, spammer, stop c, stop i, stop les, stop marche, stop that, stop … est
  0.6: stopping |, stores, suene, sufic-, suficiente, suis au, suppe-, sur … freins, sur … lien, sure did
  0.6: sure … not, svp mon, svp … bonne, svp … n, svp … plus, svp … pour, sweet-, switch, switching, syste-
  0.6: take him, taking me, taking … off, talk … my, tambien |, tan amable, tape avec, te … el, tengo … decir
  0.6: terme a, text more, text notifications, text svp, text … any, texte merci, texted a, texter … merci
  0.6: texties, texting please, texting … for, texto la, texto ok, texto por, texto |, texto … favor
  0.6: textos enlevez, textos … le, textos … mi, texts no, texts off, thanks but, that way, the company
  0.6: the computer, the flat, the needful, the tuesday, the way, the … stuff, the … take, the … then
  0.6: them … me, then NUMBER, there it, these cost, these … off, think there, third time, this as
  0.6: this device, this off, this … be, this … his, this … too, those |, tienen … el, time, tiren, tiren mi
  0.6: tiren … numero, to … device, to … my, todo pero, todos, todos |, told … kid, told … no, told … this
  0.6: too late, toujours la, tous les, tqm, trabajo, trave-, trop … je, trouble and, truly, tu possible
  0.6: tubo, turn … texts, turned off, ugh, un candado, un mauvais, un … c, un … mas, un … une, uncheck
  0.6: une … je, unsub-, unsubscribing |, up … baby, up … my, up … your, ustedes … mas, va bien, vato, vaut
  0.6: veces que, velo et, velo j, velo mais, velo … mon, vendu mon, verdad |, verifiez … numero, vertu … la
  0.6: veuillez me, vez … por, viarg-, viarge, vie privee, visitor, voit, volver, vos … sans, vot, vous
  0.6: vous effacez, vous laisse, vous ne, vous prie, vous … erreur, vous … textez, want someone
  0.6: want … cancel, we … the, whatever box, whatever … is, when it, where it, where you, will come
  0.6: will keep, wipe … number, wish … a, wish … be, with … and, with … fcc, with … my, with … repair
  0.6: without a, without … me, would … great, x, y la, y … NUMBER, y … mensajes, y … para, y … que, yo les
  0.6: yo llevo, yo solo, yo soy, yo … se, you already, you borrame, you dejenme, you end, you estuvo
  0.6: you going, you showed, you sure, you think, you … aguanto, you … canse, you … hartaron, you … insistan
  0.6: you … want, your computer, your contact, your … NUMBER, your … are, your … do, your … stop, yours |
  0.6: yourselves, zack, zero texts, | baja, | bajenle, | canceller, | change, | cierren, | compraron
  0.6: | confirmen, | cuantos, | debranchez, | desactiver, | desuscribanme, | excusez, | hahaha, | oigan
  0.6: | oye, | phones, | pierdan, | pour, | quittez, | revise, | su, | switch, | these, | tiren, | vale
  0.6: | verifiez, | viarge, | waiting, | … again, | … arrive, | … borras, | … cambiar, | … came, | … connais
  0.6: | … consiguieron, | … dad, | … dear, | … desist, | … encargo, | … esposo, | … est, | … facture
  0.6: | … feels, | … foto, | … fuera, | … garde, | … here, | … hope, | … job, | … llamadas, | … longer
  0.6: | … luego, | … ma, | … mandar, | … parte, | … pedales, | … pena, | … removal, | … request, | … rid
  0.6: | … saddle, | … sali, | … someone, | … up, | … ve, | … whatever, | … works, ~_aut, ~_cli, ~_da, ~_eas
  0.6: ~_en, ~_era, ~_fin, ~_fur, ~_god, ~_hav, ~_jo, ~_jun, ~_kee, ~_lug, ~_mas, ~_mo, ~_mob, ~_mov, ~_na_
  0.6: ~_nia, ~_nr, ~_onl, ~_oy, ~_oye, ~_ph, ~_pl, ~_pop, ~_ret, ~_rip, ~_sig, ~_sn, ~_tod, ~_ugh, ~_vau
  0.6: ~_x_, ~aba_, ~abil, ~affo, ~age, ~ait, ~aja, ~ake, ~alme, ~alo, ~ande, ~ann, ~ansa, ~ant_, ~apre
  0.6: ~apun, ~ardo, ~arec, ~arit, ~arr, ~ask, ~assm, ~avo_, ~aya_, ~ayb, ~aybe, ~aye, ~bein, ~bili, ~bite
  0.6: ~bloc, ~bonj, ~by_, ~cate, ~cia, ~coi, ~cten, ~cter, ~cupo, ~darm, ~dbye, ~dese, ~dien, ~dije, ~din
  0.6: ~eari, ~ease, ~ecie, ~ecto, ~eds, ~eer, ~efin, ~egis, ~ema_, ~emos, ~enag, ~eon_, ~epli, ~erc, ~esq
  0.6: ~esqu, ~eto, ~eto_, ~etra, ~eure, ~evai, ~evoi, ~ffo, ~fini, ~flip, ~folk, ~ford, ~forf, ~ggin, ~gis
  0.6: ~gist, ~gne, ~god, ~guro, ~hair, ~hal, ~have, ~hdra, ~heu, ~hit, ~hrow, ~iais, ~ibr, ~iemp, ~ile_
  0.6: ~inam, ~inea, ~ingl, ~inie, ~irai, ~iro_, ~isio, ~issi, ~itas, ~ith, ~itiv, ~ito, ~jor_, ~jun, ~kee
  0.6: ~keep, ~kip_, ~ky_, ~lcom, ~leas, ~ley_, ~lica, ~ller, ~lori, ~los, ~ly_, ~mayb, ~ment, ~mia, ~mieu
  0.6: ~mob, ~mobi, ~mpli, ~nan, ~nata, ~ndm, ~neuf, ~nfo_, ~ngu, ~niai, ~nie_, ~njou, ~nks, ~nonc, ~nted
  0.6: ~nus, ~nus_, ~odb, ~odby, ~odes, ~odri, ~ofi, ~ogn, ~olk, ~olks, ~omor, ~ona_, ~onal, ~ondu, ~onso
  0.6: ~onsu, ~oodb, ~opi, ~opy, ~opy_, ~orio, ~orne, ~ort_, ~ostr, ~oud_, ~ove, ~pape, ~papi, ~pect, ~pes
  0.6: ~pes_, ~pita, ~plea, ~plu, ~pop, ~poss, ~prin, ~push, ~ract, ~rado, ~rarm, ~ratu, ~raw_, ~rba, ~rci
  0.6: ~rcia, ~reak, ~rele, ~res_, ~rete, ~rik, ~rint, ~rks, ~rler, ~rna, ~rois, ~ros_, ~rres, ~rreu, ~rsta
  0.6: ~rted, ~salo, ~seni, ~sire, ~skin, ~sl_, ~sla, ~ssan, ~ssm, ~ssme, ~stri, ~stu, ~sue, ~sufi, ~syst
  0.6: ~tage, ~tain, ~tais, ~tees, ~term, ~tin_, ~tina, ~tis, ~tle_, ~ton, ~trin, ~tse, ~tul, ~tune, ~typ
  0.6: ~ubo_, ~uell, ~ufi, ~ufic, ~ulti, ~unci, ~unda, ~uniq, ~unk, ~upa, ~utr, ~vaut, ~voir, ~vos, ~vos_
  0.6: ~voye, ~ward, ~watc, ~ybe, ~ybe_, ~ycli, ~your, ~yst, ~yste
  0.5: NAME but, NAME … but, NAME … have, NUMBER al, NUMBER anos, NUMBER estrellas, NUMBER year, NUMBER … d
  0.5: NUMBER … en, NUMBER … on, NUMBER … review, a 2, a digit, a link, a mis, a ne, a nurse, a shop, a toute
  0.5: a une, a work, a … des, a … for, a … line, a … me, a … named, a … text, abste-, abstenez
  0.5: abstenez vous, acabo, accepte, af, affaire la, afford the, again … have, aguanto, ahora … mio
  0.5: ai consenti, ai … aucun, ai … velo, aki no, al … y, alle a, aller-, am reporting, am switching
  0.5: am … her, am … no, amable |, amis, amis |, an appointment, and can, and remove, and … i, and … quit
  0.5: and … still, and … with, annuler, ano, another text, any |, apaguenme, aparato, appelez … au
  0.5: appelle … NAME, apple, apple pay, aprec-, apuntado, are fine, are out, are … texts, are … trying
  0.5: arizo-, arizona, arreter … me, arretez vos, arretez … la, arretez … textos, arretez … vos, arrived
  0.5: as … le, asi … you, asked … texts, askin, asusta, at … fire, au … arretez, au … d, au … je, au … plus
  0.5: au … si, aucune … svp, auriez vous, auriez … l, autho-, autorizacion para, autre NAME, autre texto
  0.5: avant … je, avec, avec ca, avec … par, avec … rappels, avez achete, avez … a, avisan, avisando
  0.5: avisen de, avisen … nada, avisos delete, avoir la, away my, away … number, ayer … de, ayuda, back the
  0.5: back to, back … do, bajenme, bas, be getting, beaux, because i, because … your, becom-, become
  0.5: been NAME, beg, belongs to, besoin merci, bici era, bici y, bici … una, bicicleta … que, bike share
  0.5: bike … can, bike … mine, bike … no, bike … than, bike … to, bisi, block me, blonde … que, bonne-
  0.5: borre mi, boton de, bouch-, boutique mais, boutique |, box is, bravo pour, brill-, brilliant
  0.5: buenas no, burni-, burning, but my, but … stop, buzze-, by when, bye stop, c … ecrit, c … possible
  0.5: ca la, ca … sur, calis-, call to, call … he, call … since, camionneur, can … close, caraj-, carajo
  0.5: cargo bike, cargo |, carri-, carried, ce soit, ce … appartient, cease all, cell on, cell … NAME
  0.5: cell … it, cell … vos, celui du, cervelo, ces textos, cette affaire, cette annee, cette boutique
  0.5: cette personne, charged, chayo, check … records, checked … box, checked … on, chercher le, ciclismo
  0.5: clari-, clarito, clase de, clear, clout-, clue, colla-, collected, comer-, coming … so, comment avez
  0.5: communication |, compo-, comprar nada, compre … bici, comunicaciones, con … autorizacion, confirmar
  0.5: confirmez, confirmo, conozco a, consent … texts, consentement vous, consentir, consiguieron mi
  0.5: contact svp, contact … by, contacted |, contesta |, coraz-, corazon, correct your, correct … records
  0.5: correos |, costs me, counter, counter i, coupon, crank, croch-, cross me, cross … off, cuantas … les
  0.5: custo-, cycling, d aujourdhui, d avoir, d su, d … NAME, d … retire, dame de, dame … baja, dan … de
  0.5: dans le, day, days are, de bloquearlos, de buscar, de casque, de eso, de la, de llanta, de parte
  0.5: de quel, de retrait, de textearme, de todo, de tus, de velos, de … NAME, de … ans, de … bicis
  0.5: de … cadena, de … depuis, de … icitte, de … spammer, de … texte, debranchez … de, decirme, dejal-
  0.5: dejame … paz, dejar … escribirme, delete … cell, deletion, demand, demande de, demande … arreter
  0.5: demande … les, demas-, deposite, depuis … j, deran-, derangez moi, derangez … plus, derni-, des envois
  0.5: desactiva, desaf-, desinscrivez, desinscrivez moi, desor-, desormais, detru-, detruisez, deux fois
  0.5: devez tromper, did … drop, did … my, dieron este, dit … c, do … bother, do … please, donc retirez
  0.5: donc … moi, done … texts, donna-, donne ce, donnees |, dors, down as, drop … please, easy, ecrib-
  0.5: ecrire par, el boton, el permiso, el spam, el … sin, el … sonando, elect, eliminarme, elle veut, else
  0.5: email from, en demeure, en los, en paz, en reparacion, en velo, en … eu, en … telefono, ending my
  0.5: enlevez … pour, enleviez, enoja, enough … the, entrepot, envie … vous, epargnez, epargnez moi, equiv-
  0.5: es necesario, es … NUMBER, es … mi, esa senora, esa vaina, esa … que, escribiendo |, ese … mi
  0.5: eso esta, esos mensajes, essentiel, est mort, est possible, est … autre, est … d, est … depuis
  0.5: est … mere, est … numero, esta tienda, estan … los, este celular, estre-, et c, et … est, etoil-
  0.5: etudi-, every text, every … of, everything else, evite, evite-, exactly, explain yourselves, fabor |
  0.5: facture de, faire, faire la, faire partie, fais, fais plus, fait … arretez, faites moi, fan, fasti-
  0.5: felices |, fermer mon, fermez … compte, fiche-, fichez, figurer, fin a, fin … textos
  0.5: finalement … veux, finir, finit … NUMBER, flooded, for anything, for … messages, for … to
  0.5: forever>more, forgot my, frame and, from texts, from … store, front desk, futur, futur |, garza, gaspe
  0.5: gave the, gave … number, get any, get these, gets … bike, getting this, getting … of, given, god
  0.5: goes off, going on, gone |, gone … the, gosser, got NUMBER, grasi-, grasias, grate-, grateful
  0.5: great … on, groom, groupe … svp, guess, gustaria, guys … the, haberles, habla, hablas, hago pa, hahah-
  0.5: hahaha, hanging, happening, have just, have … there, have … up, hay problema, he ran, he … about
  0.5: heard … your, here named, here … please, hereb-, hereby, herit-, herite, herite de, hesit-, hesite
  0.5: heu, heure la, hey, hijo … que, him … the, his mother, his … and, hmu, homie, hope, hope … gets
  0.5: hopin-, hoping, hors, hors de, hors … votre, how … got, hrs, i bought, i demand, i give, i hereby
  0.5: i mean, i revoke, i … and, i … be, i … calling, i … cash, i … leave, i … reporting, i … some
  0.5: i … switching, i … where, idiots, if … did, if … say, igles-, iglesia, il … en, immediate, in arizona
  0.5: in no, in peace, in receiving, in … n, in … please, in … system, in … to, in … your, inbox |, indiq-
  0.5: infos, ingles … no, inscr-, inscrit |, insistir, interesse merci, interesse |, interest
  0.5: interested … receiving, ipad, irai, is harassment, is ridiculous, is waiting, is … by, is … from
  0.5: is … it, is … really, it was, it when, it … every, it … have, it … reply, it … stop, izquierdo, j irai
  0.5: j peux, j … consenti, j … dans, jaja gracias, jaja … que, jamais abonne, jamais … parler, janm, je ne
  0.5: je revoque, je … camionneur, je … laisse, jo, jokes, jour svp, jus, just one, just … sending
  0.5: kid outgrew, kindly … my, kit, knock, know when, know where, l ai, l … pis, l … retirez, la iglesia
  0.5: la maquina, la misa, la … era, la … esa, la … fille, la … roja, la … textos, laissez, laissez … la
  0.5: las ofertas, lawfu-, lawful, le rendez, le … a, le … lo, le … pa, leaving … country, lee, les tengo
  0.5: les … aussi, les … texte, lieu de, like a, like … be, lis pas, list when, lista sin, listado
  0.5: liste stp, lived, llanta |, lo llevo, lo mejor, lo voy, lo … los, lol please, long do, longer NAME
  0.5: longer … in, look at, looks … spam, los dos, los necesito, los … y, loud in, luck with, lui a, lunes y
  0.5: m … vos, ma fiche, ma mensaje, ma … de, mais … moi, mama, mama tiene, mama … no, mandando mensajes
  0.5: mandar … mensaje, mandar … que, mandarme nada, mande |, mande … mensaje, manden … aqui
  0.5: manden … gracias, maner-, manera, many, marche pas, marta, matin |, me as, me but, me contacten, me de
  0.5: me ever, me gustaria, me metieron, me mettre, me spammer, me textean, me up, me va, me voy
  0.5: me … anymore, me … bien, me … else, me … este, me … mandar, me … ni, me … nunca, me … please
  0.5: me … promos, me … tarde, me>you, mean it, menos mensajes, mensaje para, mensaje … no, mensajes despues
  0.5: mensajes jaja, mensajes … de, mensajes … no, mensajitos no, mensajitos … que, mes … je, message by
  0.5: messaged, messages ne, messaging my, metanse, metieron, mets fin, mets … a, mettez moi, mettez … a
  0.5: mettez … aux, mettre fin, mettre sur, mi number, mi … esta, mi … pa, mi … tiene, mi … yo, mia la
  0.5: mieux le, might want, mind … me, mine, mine now, mis hijos, misa, miss … pickup, mobile |, moham-
  0.5: mohamed, moi aussi, moi la, moi … velo, moi … vrai, momen-, mon homme, mon ok, mon … que, more sms
  0.5: more … is, more … your, mot, mount-, mountain, muert-, muerta, mwen pa, my baby, my dads, my mother
  0.5: my mothers, my names, my private, my profile, my refund, my thing, my … does, my … said, my … take
  0.5: my … were, n … pas, nada … que, name … your, ne me, ne … ai, ne … envoyez, necesario, need message
  0.5: need … shop, need … text, never … there, next time, ni mensajes, ni mi, ni siquiera, ni uno, ni … la
  0.5: nice but, nights, no aguanto, no con, no de, no era, no fui, no further, no need, no quitenme
  0.5: no texting, no usa, no … andar, no … dado, no … necesito, no … or, no … pa, no … problema, no … tener
  0.5: no … tengo, no … the, non moi, non … je, not accept, not at, not bother, not carry, not drop, not know
  0.5: not make, not so, not … cell, not … sale, not … sending, not … thing, not … to, not … understand
  0.5: note on, note que, note … je, note … my, nothin, nothing else, nothing … you, now … need, nuevo y
  0.5: number de, number desole, number is, number she, number … le, number>stop, numero errone, numero l
  0.5: numero ou, numero pis, numero sans, numero … depuis, numero … pour, numero … y, nurse here, odile
  0.5: of … these, of … to, oferta, off … number, off … on, off … please, offert, offic-, office, officer
  0.5: oiga, ok, ok please, ok thanks, ok … for, ok … thanks, old |, on … line, on … pas, once, one named
  0.5: one … NAME, one … no, one … off, one … take, otez le, otra … you, otu, ou est, ou le, oui … des
  0.5: out … your, outta here, over for, over it, over … take, own |, own … bike, paix avec, papel, papelito
  0.5: par sms, par … enlevez, partie de, party |, pas arretez, pas ben, pas du, pas ma, pas … arretez, pasen
  0.5: passage, paten-, patente, patience |, pedal izquierdo, pense pas, perro se, persona que, peru
  0.5: petit fils, peux … avoir, peux … m, peux … oter, pharmacie, phone i, phone this, phone with
  0.5: phone … more, phone … please, pidie-, pienso, pierdan su, pierdan … tiempo, pierdo, pis c, plan and
  0.5: pleas-, please, please … from, please … sms, please … stop, plus, plus avec, point stop, ponle, por
  0.5: por donde, por fabor, por mi, por ustedes, por … la, por … mensaje, porfabor |, possi-, possible
  0.5: pour ces, pour l, pour toutes, pour vos, pour … sms, pourriel, pouvez … enlever, pouvez … faire
  0.5: prefer no, prenez le, prenez note, prenez … que, problem, profi-, profile |, prometieron, promis que
  0.5: promociones por, promos … texto, pu de, pu … cell, publicite, puedo tener, pull … number, pursu-
  0.5: pursuant, pursuant to, pus de, put … note, quand ca, que bici, que hacer, que ni, que seguir, que vos
  0.5: que … ahora, que … aqui, que … manden, que … n, que … pedi, que … recibiendo, que … voulais, que … yo
  0.5: quedo … bici, queja en, quel |, quel … vous, quell-, quelle, qui … est, qui … etes, quick, quit … him
  0.5: quitan, quitar mi, quite mi, quitenme … los, raye, reads them, ready i, reboo-, rebook
  0.5: receive messages, receive texts, receive … from, recevoir … sms, recibir nada, recibir … textos
  0.5: recoive plus, recojo el, recov-, recup-, recupere, refund … through, regale la, regale … bicicleta
  0.5: relax-, remer-, reminders … do, remove … please, remuevan, renew, renou-, rente-, rented, repair i
  0.5: reparation mais, repete, repondre a, reporting you, respectez, respeto, resue-, retire … ca
  0.5: retire … stp, retirer … numero, revok-, revoque … autorisation, ride a, rien accepte, roaming … no
  0.5: rodol-, rodolfo, roll, route |, rueda y, s en, s … de, sacaran, said … and, said … ask, said … texts
  0.5: sakem-, sakeme, salgado, salirme |, saturday i, says quit, says … for, schedule, scrib-, scribe
  0.5: se enoja, se … puede, se … quiero, seas, see to, send>send, sending … messages, serais, seria, sert a
  0.5: shipp-, shut down, shut … the, si possible, si puede, si … arrete, si … en, si … textos
  0.5: sigan … mensajes, sign … please, sin decirme, sin permiso, sin … permiso, siqui-, siquiera, so kill
  0.5: so … me, so … more, so … no, so … send, soire-, sollicitation, someb-, somebody, son NUMBER, sonan-
  0.5: sonando, sors de, souha-, sound-, sounds … a, soy … pero, spam o, spam … que, spamming my, speaks
  0.5: stay, still … me, stop receiving, stop selling, stop you, stop … a, stop … je, store-, stp j
  0.5: suis camionneur, suis deja, suis … j, supplie, suppression … mes, supprimer, supprimez, sur moi
  0.5: sur … numero, sur … telephone, switc-, t es, tachenme, tan temprano, tardaron, tcpa violation
  0.5: ten minutes, tener el, tengo bicicleta, tengo nada, tengo ninguna, tengo yo, termina la, text alerts
  0.5: text anymore, text porfa, text reminders, text … call, text … ever, text … thanks, texte pu, textean
  0.5: texter pour, texter … svp, texting … my, texto c, texto je, texto … moi, textos arretez
  0.5: textos conmigo, textos pour, texts to, texts … am, texts … this, texts … to, thanks to, thanks … the
  0.5: that and, that … is, the card, the deposit, the third, the tires, the tracking, the … bikes, the … but
  0.5: the … could, the … fixed, the … says, the … stand, then please, there a, these … up, these … you
  0.5: they … in, think you, think … are, think … my, thinks it, this a, this looks, this service
  0.5: this telephone, this your, this … before, this … end, three times, thru the, ticke-, tiend-, tiendas
  0.5: tiene, tiene el, tienen … numero, time … am, tired of, to answer, to change, to no, to these, to your
  0.5: to … before, to … bike, to … he, to … left, to … nephew, to … put, to … receiving, to … removed
  0.5: to … so, to … you, todas |, toilettage, told, tomas, too … to, tour pour, touri-, tout … de, toute l
  0.5: toute … equipe, trabajo … me, trans-, trompe, trucs, tu veux, tu … un, tus contactos, twice now, twins
  0.5: un favor, un … plus, una … y, understand, une ecole, unico que, uno, usa, ustedes you, va … la, vaina
  0.5: veces les, veces … tengo, veill-, veille, velo bleu, velo demain, velo enlevez, velo etait, velo ici
  0.5: velo … vous, veo bien, verdad no, verdad … no, very … with, video-, vince, violation, vois pas, vos
  0.5: vos communications, vos pubs, vos … ne, votre commerce, votre … en, votre … et, votre … si
  0.5: voulais … de, vous c, vous dire, vous … achete, vous … mes, vous … trompe, vous … tromper, voy … poner
  0.5: voyag-, voyage, waiting for, wakin-, waking, want this, want … number, was … bike, was … i, we got
  0.5: we … again, well … you, went … in, weon, when … asked, when … texted, which … it, who authorized
  0.5: who |, whoever … this, whoevers, wife thinks, wifi, will block, will … back, win, with … anymore
  0.5: with … texting, wonderful, work … i, works, worry … it, would it, wrong chat, wrong>list, y … en
  0.5: y … llegando, y … mi, y … you, year old, years and, yes do, yes … will, yo vivo, yo you, yo … he
  0.5: yo … la, you, you all, you an, you anymore, you bye, you pueden, you trying, you understand, you … al
  0.5: you … buy, you … es, you … give, you … mandes, you … over, you … pueden, you … usa, your end
  0.5: your file, your junk, your … anymore, your … basis, your … i, your … please, your … thank, your … with
  0.5: zero … please, | 2, | NUMBER, | abstenez, | apaguenme, | appreciate, | ayer, | bajame, | bless
  0.5: | cesse, | compa, | confirmez, | congrats, | cual, | demasiados, | disculpe, | dropping, | fermez
  0.5: | fichez, | forgot, | hard, | hey, | junk, | leaving, | llego, | maudit, | might, | mwen, | off
  0.5: | package, | paren, | passez, | pause, | peux, | priere, | pursuant, | quelqu, | refrain, | regale
  0.5: | remuevanme, | ring, | super, | tcpa, | thursday, | uncheck, | was, | weon, | wipe, | wish, | … allez
  0.5: | … annuler, | … another, | … avais, | … battery, | … believe, | … black, | … bloque, | … bot, | … c
  0.5: | … checked, | … cherchez, | … confirm, | … cut, | … dan, | … devez, | … employee, | … errone
  0.5: | … esposa, | … give, | … gracias, | … gustaria, | … hereby, | … hitting, | … lachez, | … less
  0.5: | … liste, | … maintenant, | … mechanic, | … metieron, | … molesten, | … news, | … nos, | … old
  0.5: | … once, | … oui, | … parfait, | … promociones, | … proof, | … quick, | … recipient, | … reply
  0.5: | … retirer, | … revoque, | … sea, | … ser, | … sonne, | … tell, | … tranquila, | … use, | … vente
  0.5: | … violation, ~_aff, ~_al, ~_all, ~_ape, ~_cet, ~_cus, ~_det, ~_eco, ~_fli, ~_hey, ~_his, ~_hrs, ~_ip
  0.5: ~_jov, ~_lad, ~_luc, ~_mm, ~_neu, ~_nev, ~_ok_, ~_onc, ~_opi, ~_our, ~_ple, ~_poo, ~_run, ~_sin, ~_spo
  0.5: ~_sui, ~_tax, ~_tes, ~_ug, ~_unc, ~_vio, ~_vos, ~_xf, ~_you, ~acep, ~admi, ~agen, ~agg, ~ait_, ~aja_
  0.5: ~ajo_, ~ambr, ~any, ~arm, ~ase, ~asts, ~atel, ~atis, ~auth, ~baje, ~base, ~bel, ~ben, ~body, ~box
  0.5: ~bsc, ~bscr, ~bt_, ~burn, ~cabo, ~caci, ~cam_, ~chie, ~cho, ~clui, ~con_, ~croi, ~cust, ~dav, ~de_
  0.5: ~debe, ~dec, ~dee, ~deja, ~dera, ~diat, ~dire, ~donc, ~dou, ~dow_, ~dria, ~due_, ~ecti, ~eful, ~ega_
  0.5: ~elam, ~elm, ~elme, ~elve, ~ena, ~erci, ~erf, ~ero, ~esco, ~esis, ~espe, ~etoi, ~evok, ~evr, ~ewo
  0.5: ~excu, ~ez_, ~ezc, ~fan_, ~fil, ~fund, ~gge, ~gia, ~gin, ~god_, ~good, ~grad, ~guid, ~hart, ~hav, ~hbo
  0.5: ~hem_, ~hif, ~hine, ~hink, ~hipp, ~how_, ~hri, ~hrs, ~hrs_, ~hte, ~hue, ~huma, ~hut_, ~icu, ~idin
  0.5: ~ifi_, ~imez, ~itt, ~izac, ~jov, ~jove, ~kind, ~kit_, ~lai, ~lavo, ~lege, ~lem_, ~let_, ~lgu, ~lied
  0.5: ~lin, ~lo_, ~lot, ~lus, ~lver, ~lvie, ~masi, ~mebo, ~mela, ~mem, ~merc, ~mig, ~mome, ~mor, ~mot_
  0.5: ~moth, ~nado, ~nan_, ~nav, ~ncu, ~nda_, ~nece, ~nee, ~nem, ~niq, ~niqu, ~ntai, ~nth_, ~ntry, ~nver
  0.5: ~obil, ~oca_, ~oco, ~odia, ~ody, ~offi, ~oil_, ~oje, ~oll_, ~ompo, ~onc, ~onc_, ~onf, ~ongs, ~oriz
  0.5: ~orke, ~ors, ~osed, ~ouha, ~oul, ~ould, ~oup, ~oute, ~owi, ~owin, ~pab, ~parl, ~pez, ~pia, ~por_
  0.5: ~pouv, ~ppor, ~que, ~quem, ~raig, ~rap_, ~rasi, ~rass, ~rcel, ~rcie, ~rd_, ~rdo, ~rens, ~rici, ~rip_
  0.5: ~rl_, ~rmac, ~rme_, ~rnal, ~rne_, ~rofi, ~romp, ~rop_, ~rth_, ~run_, ~seo, ~seo_, ~sera, ~siad, ~sias
  0.5: ~sir_, ~slow, ~soli, ~souh, ~sous, ~spar, ~spe, ~sse, ~sten, ~subs, ~sus_, ~swit, ~tax, ~tay_, ~tele
  0.5: ~ths, ~tifi, ~tigu, ~tim, ~told, ~too, ~uad, ~uat, ~uba, ~ubsc, ~uess, ~uha, ~uhai, ~uld, ~undi, ~une
  0.5: ~unte, ~us_, ~usq, ~usqu, ~utho, ~utu, ~uzze, ~vec_, ~vil_, ~vio_, ~viol, ~vous, ~wifi, ~witc, ~xcu
  0.5: ~yen_, ~zaci
  0.4: 2 years, NAME for, NUMBER h, NUMBER merci, NUMBER piasses, NUMBER … but, NUMBER … c, NUMBER … us
  0.4: NUMBER … votre, a, a dental, a ete, a otra, a quote, a ramasser, a review, a store, a tube, a una
  0.4: a … en, a … enlevez, a … how, a … jefe, a … my, a … not, a … robot, a … senora, a … sobrino, a … there
  0.4: abogado … va, abonn-, abonnement aux, about … bike, about … fork, abstenez … de, accepte vos
  0.4: account … sms, acepte mensajes, achaler, achaler |, acheter un, adresse pas, affaires de, affaires |
  0.4: again you, agree … receive, agreeing, agreeing to, agregaron, ahead with, ahead … the, ahi, ahora en
  0.4: ai … comptant, ai … mon, aids, aimerait, al mecanico, al principio, al rato, al … con, algo yo
  0.4: alguien me, all … of, all … them, alley |, aloud, already got, am opting, amigo, ancien … de, and all
  0.4: and lose, and … all, and … can, and … gave, angry>remove, annule mon, ans … j, anuler, any
  0.4: anything … your, appeler pour, appli-, appointment for, apporte, apunto |, aqui … es, are sending
  0.4: are … looking, are … ok, are … sure, arrete … messages, arretez d, arretez … je, as my, as to
  0.4: as … last, ask … to, at … am, at … clinic, at … front, au quebec, aucun message, autorise |
  0.4: autre fois, avait pas, avant le, avec … autre, avez compose, avez la, avez … eu, avez … mauvaise
  0.4: aviez promis, avis |, avoir … mauvais, away from, back … a, bajenme de, bajo, balan-, balance
  0.4: basta no, be nice, be one, be … texts, be … there, been coming, before … it, believe … have, ben
  0.4: bendito, besoin de, bici verde, bici yo, bici … en, bici … un, bicycles, bien … la, biffez mon
  0.4: bike at, bike there, block … on, bloque … numero, blowing … my, bolet-, boletin, bon je, bonne … pour
  0.4: borra … numero, borre … numero, borreme por, borreme … favor, borro, both numbers, bottom bracket, bow
  0.4: box on, brack-, bracket, brake-, brakes, breath, but now, but take, but … his, but … phone, by friday
  0.4: c qui, c … a, c … ca, c … ce, c … illegal, c … non, c … tu, ca doit, ca serait, ca sert, ca … ces
  0.4: ca … le, ca … les, ca … m, cada mensaje, cada que, calisse arretez, calls to, cambie la, cambien
  0.4: can … open, can … you, cancele, cansa-, capables, carta, casa, casque … vos, cat … the, cause … votre
  0.4: ce cellulaire, ce … depuis, cel lo, cel … sus, cell … NUMBER, celular por, cessa-, cessation
  0.4: cessez … m, cessez … rappels, che … c, chez … enlevez, chsld, ciert-, cierto, clear |, clear-, clearly
  0.4: clerk, cliente, clinique, coche-, coiffure chez, coin, comen, comerciales, comerciales |, comin-
  0.4: coming, como tienen, como … doy, compagnie, company, complaint, complete, componer, compre … casco
  0.4: comprenez, comprenez pas, comptes, con canasta, con … a, con … me, congratulations, connais … ce
  0.4: conosco a, conoz-, conozco, consent … be, consented, consider, consultorio, contact … please
  0.4: contacten |, contactez moi, control, coron-, coronilla, correo |, cortenla, costa-, costar, costs
  0.4: coupez, coupez les, coute des, crevaison, crois … vous, croya-, croyais, cruzo, cual … la, cuando le
  0.4: cuando … algo, cuando … no, cuent-, cuenta |, cuesta, customer is, d en, d envoi, d m, d ou, d … ca
  0.4: d … textos, dado mi, dado … numero, dads name, dale con, dale … los, dan de, dan … baja, dans … fiche
  0.4: data |, datab-, database, database |, datas, datos, de bicycle, de casques, de cellulaire, de ciclismo
  0.4: de nous, de nuit, de pedales, de persona, de sms, de stop, de text, de textear, de … argent, de … baja
  0.4: de … base, de … cessez, de … n, de … pas, de … quien, de … supprimez, de … tal, de … text, dear sir
  0.4: debarque, debarrasser, decalissez, decir no, decochez, definitivement, deja |, deja … escribirme
  0.4: dejame en, dejan … mandar, dejaran, deje … mandarme, dejen … spam, dejenlo |, dejenme fuera
  0.4: dejenme … de, delete servicio, demande si, den de, den … baja, dentaire, dental, dental office
  0.4: depuis 2, depuis … ans, des nouvelles, desabo, desabonnement |, desactivar los, desinscrire svp
  0.4: desired, devez avoir, devez … le, di |, dias, digit, dios |, disable sms, discontinue |, discontinued
  0.4: dise, dispa-, distraction, dites … votre, dla, dnc, do me, do … accept, do … read, do … worry
  0.4: does … end, doigt-, doigts, done … it, done … my, down |, draw, droit … me, drop … any, dropped the
  0.4: dsl, du harcelement, du velo, du … ca, duboi-, dubois, dulce, e dado, ecole, ecole |, ecris … moi
  0.4: ecrivez … jamais, ecrivez … souvent, efface, el otro, el rin, el … con, el … mi, el … saquenme
  0.4: ella pero, ella you, ella … tiene, elle … a, elle … plus, emple-, empleado, empresa y, en avec
  0.4: en paix, en prendre, en … de, en … numero, en … pagina, en … si, encargo que, encargo … me, encore j
  0.4: encore … ai, encore … autres, end … alerts, end … reminders, enfermera, enfre-, enfrente
  0.4: enlever … numero, enlevez … manuellement, enlevez … mon, ensenenme, entendu parler, entendu … de
  0.4: envois svp, envoyer ca, envoyer des, envoyer svp, es aqui, es ese, es … ni, es … se, es … tercera
  0.4: es … ustedes, es … yo, es … you, escriben mas, escriben … que, est illegal, est prete, est trop
  0.4: est … NUMBER, est … chsld, est … de, est … harcelement, est … normal, esta es, esta … una, estar … su
  0.4: estate, este chip, este movil, este sea, este … ahora, este … you, esten molestando, esto … no
  0.4: estoy en, estuv-, estuvo, et svp, etait … la, etes au, etes fatigants, etre … svp, every one
  0.4: everything … the, ex a, ex … a, exist |, facture, faire enlever, faire … mon, faite, faites juste
  0.4: faites … mon, fallo, fasci-, fatigant, fatigants, felices, figure, fils de, fin … messages
  0.4: finalement je, fine … the, fini … messages, finissez en, finissez … avec, flush-, fois j, fois … de
  0.4: for marketing, for pickup, for sale, for work, for … quick, for … update, forever … me, forget it
  0.4: foto, foto de, frene-, from these, from … contacts, from … crank, front of, further messages
  0.4: gave … to, gerer, get off, get … and, get … i, getting … after, give it, go … for, go … my
  0.4: god … texting, going, good for, good … me, good … stop, good … with, gossez, gracias no
  0.4: gracias quiero, great if, gustaria que, guy … not, guys just, haber aceptado, haceme, hago … que
  0.4: halt the, happening |, harassment |, harcelement |, harra-, hasta … coronilla, hates, have … good
  0.4: have … it, have … nice, have … tell, have … text, hazme, head, hello stop, here … that, hered-
  0.4: hermano, heure |, hi you, high, his … he, histoire, homme, hon, hon |, honey, hopit-, hopital, hospi-
  0.4: hospital, house-, household, how, how long, how you, hoy mismo, huh, hurts, husband passed
  0.4: husband … in, i believe, i miss, i muted, i opt, i refuse, i see, i use, i … bought, i … every
  0.4: i … give, i … hi, i … last, i … opting, i … out, i … phone, i … still, i … walk, i … your, ia, ia no
  0.4: iban … mandar, ici … a, if … could, iles, immediately, in spring, in … minutes, including, indiquenme
  0.4: instead, intended, interesa |, internet, inventado, is great, is spam, is stop, is time, is … be
  0.4: is … dental, is … need, is … she, is … take, is … warranty, is … word, it did, it … all, it … he
  0.4: it … ok, it … you, j annule, j vas, j … suis, jaja en, jaja … serio, jamais ca, jamais entendu
  0.4: jamais … pour, je crois, je croyais, je les, je trouve, je veut, je … dise, je … lis, je … non
  0.4: je … porter, je … rien, je … savoir, je … tiens, je … tout, je … une, join, joind-, joindre, juin
  0.4: just not, just put, juste |, juste … enlever, justi-, keep … in, keeps buzzing, kien es, kinda, kindl-
  0.4: kindly, l avez, l hopital, l … ca, l … vous, la coronilla, la depuis, la escuela, la facture, la fcc
  0.4: la vous, la … enlevez, la … m, la … ortiz, la … passe, la … quedo, landline, late be, late … there
  0.4: law>angry, lay off, lcap, le agradezco, le grand, le monde, le morceau, le pido, le spam, le velo
  0.4: le voy, le … des, le … hein, le … la, le … retirez, learned to, left a, left off, les lis, les textos
  0.4: les … avec, les … enlevez, lette-, lic, limpi-, line at, list too, list … so, list>these, liste … vous
  0.4: liter-, llamadas mensajes, llamadas … mensajes, llamado, llamen ni, llamen … me, llegan mensajes
  0.4: lleguen |, llene-, llenen, lo pueden, lo unico, lo … por, longer … my, longue, los manden
  0.4: los … conmigo, los … please, lot of, luck … the, lucky, luv, m appelez, m ecrit, m … desabonne
  0.4: ma … au, ma … avait, ma … s, mae, mais … les, make the, malgr-, malgre, mama you, manana … el
  0.4: manda mensajes, mandan tantos, mandando … you, manden recordatorios, manden … de, manejando, manue-
  0.4: manuellement, marketing texts, mas … los, mas … mi, mayo, me after, me agregaron, me borro, me busquen
  0.4: me contacter, me dan, me escribe, me esta, me gossez, me quitan, me recuerden, me siguen, me who
  0.4: me … NUMBER, me … ahorita, me … an, me … avisando, me … dar, me … from, me … mensajes, me … par
  0.4: me … recordatorios, me … sacar, me … tantos, me … that, me … to, me … vos, me>want, mecha-, mejor que
  0.4: mensaje por, mensaje … es, mensaje … me, mensajes automaticos, mensajes con, mensajes que, mere … pas
  0.4: mes renseignements, mes … de, message … i, messages thanks, messages … please, messages … this
  0.4: metieron a, mette-, mettez, mettez la, mi informacion, mi papa, mi you, mi … NAME, mi … asi, mi … el
  0.4: mi … en, mi … me, mi … porque, mia se, mia … bici, mija, mil, milli-, mind not, mind taking
  0.4: mind … texting, mine i, mire, mista-, mjs, mobile number, moi manuellement, moi … merci, mois ca
  0.4: moment, mon contact, mon … n, mon … sert, mon … stp, money … me, month and, morceau, more coupons
  0.4: much … me, must … a, muted, my collarbone, my nephew, my ok, my phones, my … about, my … asked
  0.4: my … how, my … last, my … outgrew, my … passed, my … seat, my … to, my … you, n a, n etait, n existe
  0.4: nada … mensajes, named … here, natio-, national, national do, national … not, ne … contacter
  0.4: necesito los, need one, need you, need … for, nephew, never look, ni llamadas, ni … autre, ni … texto
  0.4: nice day, ninguno mas, no ando, no en, no esten, no lleguen, no mandar, no mandes, no notifications
  0.4: no opt, no recuerdo, no vive, no … alerts, no … all, no … and, no … busquen, no … haber, no … i
  0.4: no … leer, no … ninguno, no … reminders, no … was, non … desabonnez, nos, not do, not mind, not much
  0.4: not worry, not … no, not … texted, not … want, notificasiones, notificasiones |, notifiquen
  0.4: nouveau telephone, now that, now … is, number down, number not, number svp, number>angry, number>want
  0.4: numerau, numero appartient, numero avant, numero equivocado, numero est, numero j, numero para
  0.4: numero … 2, numero … ai, numero … client, numero … etait, numero … j, numero … l, numero … vos, nuts
  0.4: o … a, obtenu, ocupe, odio, of an, of whatever, of … day, of … now, off any, off in, off la, off my
  0.4: off … thing, often i, ok got, okd, olvidate, on dit, on garde, on one, on reste, on … as, on … est
  0.4: on … in, on … national, on … so, on … you, one digit, one thing, one … do, only … for, only … is
  0.4: opinion you, opinion … no, or … please, order i, order |, ordered, orige-, origen, ortiz, ote mon
  0.4: otez … nom, otez … numero, otro … mas, ou … ce, oubliez … numero, oui … moi, out how, out lol
  0.4: out … texting, out … to, overseas, own mechanic, owner of, oye … no, paid, par … a, par … pas
  0.4: parler a, parte de, particular, pas etre, pas faire, pas … d, pas … du, pas … partie, pas … peine
  0.4: pas … permission, pasa |, paso el, paso … viernes, passe … le, passed … march, passez, pay … now
  0.4: paying for, pena, penda-, pendant, pense, perdi el, perdi … ticket, permanently |, pero ahora
  0.4: pero … mi, personne, personne ici, personne … s, personne … vous, peu moins, peur, peux me
  0.4: peux … enlever, phone has, phone will, phone … buzzing, phone … of, phone … up, phone … with
  0.4: phones for, piass-, piasses, pick … at, picked up, pickup text, pido me, piensa, pis … de, piss
  0.4: piss off, please only, please pull, please refrain, please unsub, please … him, plein mon
  0.4: plein … casque, plus capable, plus s, plus … NAME, plus … avec, plus … il, plus … sur, pocke-, pocket
  0.4: podrian dejar, pompe … NUMBER, ponen, ponganme … la, ponme en, por que, por … los, por … mi, porte-
  0.4: possible de, pour lui, pour votre, pour … bon, pour … je, pour … mais, pour … tirage, pouvez … m, pre
  0.4: precio y, preferiria, prier-, priere, principio, probably, problema, promos par, promos … me
  0.4: promotions |, property, pu recevoir, pu … message, pu … numero, puede quitar, puedo … el, puro, put it
  0.4: put … my, que di, que este, que mandan, que pido, que … novia, que … pueden, que … solo, que … textez
  0.4: que … textos, queda, quedo, quelqu, quelqu un, queria mensajes, queria textos, queria … y, qui c
  0.4: qui que, qui … pas, quien … apunto, quien … los, quiero mas, quiero salirme, quiero textos
  0.4: quiero … nada, quiero … sus, quit … my, quita, quiteme |, quitenme … eso, rabais |, ramasse, rappelez
  0.4: rayer mon, reads your, reads … aloud, recados |, receive text, receive this, receiving this
  0.4: receiving … messages, recevoir de, recevoir … vous, rechazo, recip-, recipient |, recordatorios de
  0.4: recordatorios you, recuerdo, reglez, regrese, reminders for, remis-, remise, remonte, remove please
  0.4: rempli, renewal, rense-, renseignements, repair … do, reparation c, replied, report, reprends, reste-
  0.4: resul-, retiren, retirez … numero, revenus, reviendrai pas, rgpd, riding … the, rien enlevez
  0.4: rien … moi, right person, right … i, rompas, s … te, sa … pas, sacan de, sacas de, said hi, salga
  0.4: salirme de, salut, sans, satis-, saved my, say … to, says my, says she, schoo-, scrap the, scratch me
  0.4: se fait, se … bajar, seguros, selling the, seman-, send nothing, send them, send … else, send … text
  0.4: sending the, sending |, sends, senor-, senora |, ser … de, service est, service reminders, services
  0.4: servicio … mensajes, seul, shop in, shop … i, shop … me, si … a, si … algo, si … no, si … por
  0.4: siempre … que, sierr-, sigan escribiendo, signe … vous, signed, siguen mandando, sin … mensajes, since
  0.4: since the, since-, sink, sir please, sir … am, slt, so … please, sobrina, somebody else, somebody gave
  0.4: somebody … you, someone elses, someone … bike, son cell, sorry … am, sorry … english, sors
  0.4: sounds like, soy su, soy … no, spam, spare … the, stick, still good, still want, stop them, stop … ads
  0.4: stop … c, stop … cancel, stop … merci, stop … pas, stop … this, store please, su, subscribe to, sucre
  0.4: suis le, supprimez moi, sur … formulaire, sure have, sure … you, surgery |, sus ofertas, suspendan
  0.4: svp arreter, svp pu, svp retirer, svp rien, swamp-, swamped, swap the, switch on, switching to, t … tu
  0.4: take … phone, tanto msj, te plait, te … bro, telefono … la, telephone |, tell … people, tell … the
  0.4: telling you, temps de, tercera … que, text every, text remove, text too, text … else, text … much
  0.4: texted … it, texting her, texting … it, texto arretez, texto mas, texto me, texto svp, texto you
  0.4: texto … la, texto … vous, textos a, textos et, textos you, textos … ma, textos … merci, texts … all
  0.4: texts … in, thank … and, that number, that part, that … fine, that … to, the alarm, the deal
  0.4: the gears, the national, the pump, the refund, the ride, the sale, the wall, the … 2, the … open
  0.4: the … or, the … part, the … rides, the … swap, these … so, these>me, thing, think-, this messages
  0.4: this plan, this … harassment, this … no, this … there, though |, tiene NUMBER, tienen harta, to get
  0.4: to … down, to … mobile, today … tomorrow, todo … con, told … before, trabajo en, train, trata-
  0.4: traveling, travers, tres veces, trois … par, tromp-, try the, tu moyen, tu … d, tu … no, turn them, ud
  0.4: ultima, ultima vez, ultimo, un client, un consultorio, un flat, un … et, un … moins, un … suyo
  0.4: una tal, une erreur, une heure, une pompe, une … pour, unsubscribe link, unsubscribe please, up so
  0.4: up … NUMBER, up … me, uses, ustedes … que, usual-, usually, utiliser mon, vais porter, vais … plainte
  0.4: vaya, veci, vecino |, velo l, vendu … velo, verdad yo, vermo-, vermont, veux … rien, veux … un, vez no
  0.4: via, viernes por, viernes … ella, visit-, voila, volvieron, volvieron a, vos sondages
  0.4: vos … automatiques, votre affaire, votre gerant, votre robot, votre service, voudrais, vous comprenez
  0.4: vous enlevez, vous eu, vous faire, vous j, vous je, vous … avoir, vous … compose, vous … enlevez
  0.4: vous … fatigants, vous … gossez, vows, vuelva, vuelven … escribir, wake me, want stop, want … this
  0.4: was the, was … my, was … when, watch-, way … stop, week, went off, were, what you, which … of
  0.4: while you, who do, why i, wife … you, will hear, will walk, will … on, winnipeg, with someone, witne-
  0.4: witness, woke, word … stop, wrong no, wrote, xfis, xq me, y si, y sigue, y suena, y sus, y … delete
  0.4: y … di, y … telefono, year please, years … i, yo … aceptado, yo … you, you always, you bajenle
  0.4: you before, you dejenlo, you have, you made, you mean, you ok, you paren, you parenle, you … at
  0.4: you … el, you … envien, you … habia, you … lleguen, you … longer, you … no, you … nos, you … number
  0.4: you … quiere, you … quitenme, you … recibir, you … remove, you … tiene, you … used, your ads
  0.4: your contacts, your mechanic, your … get, your … wake, | ando, | anuler, | apaga, | between, | bonjour
  0.4: | borreme, | bought, | bring, | chef, | chemo, | closing, | congratulations, | decochez, | desabonne
  0.4: | estas, | fini, | franchement, | fuera, | hazme, | ia, | jaja, | kinda, | lay, | mae, | meant
  0.4: | memory, | moved, | odio, | opting, | piss, | ponme, | puro, | pus, | retirer, | since, | slt, | some
  0.4: | soy, | suppression, | terminen, | texte, | tire, | todos, | trop, | veux, | wheres, | work, | would
  0.4: | … aca, | … agradezco, | … arrived, | … avant, | … bicycle, | … boy, | … bus, | … car, | … come
  0.4: | … compter, | … confirme, | … could, | … croyais, | … darme, | … deje, | … demasiados, | … desabonner
  0.4: | … deseo, | … dos, | … enleve, | … entendi, | … escriban, | … escriben, | … for, | … free
  0.4: | … further, | … gasten, | … great, | … how, | … inscription, | … joven, | … looks, | … madame
  0.4: | … may, | … meant, | … mejor, | … moved, | … muted, | … pa, | … people, | … pienso, | … po
  0.4: | … proxima, | … quedo, | … replied, | … right, | … sais, | … son, | … sors, | … te, | … think
  0.4: | … toute, | … tried, | … unico, | … v, ~_a_, ~_ahi, ~_bus, ~_cho, ~_dsl, ~_eb, ~_exc, ~_gar, ~_goi
  0.4: ~_hal, ~_hm, ~_huh, ~_im, ~_ju, ~_kin, ~_lay, ~_leg, ~_lit, ~_mad, ~_mue, ~_nan, ~_neg, ~_oc, ~_oub
  0.4: ~_pe, ~_su_, ~_tel, ~_unr, ~_wer, ~_wit, ~_wou, ~abla, ~acio, ~ado, ~agno, ~agra, ~ahi_, ~aid_, ~ajer
  0.4: ~ald, ~alga, ~algo, ~alki, ~amm, ~andr, ~anlo, ~asy, ~asy_, ~atu, ~auc, ~aux, ~ba_, ~bec, ~bio_, ~boar
  0.4: ~broo, ~cac, ~cad, ~ccep, ~cesa, ~ched, ~cho_, ~ciat, ~cie_, ~cio, ~cios, ~cois, ~darl, ~dby, ~ded_
  0.4: ~dern, ~desp, ~dias, ~disp, ~dlin, ~dmi, ~down, ~dro, ~dry_, ~dsl, ~dsl_, ~dur, ~dy_, ~easy, ~ebi
  0.4: ~echa, ~ecip, ~ecup, ~effe, ~egu, ~egun, ~envi, ~eres, ~erve, ~esar, ~esir, ~estu, ~eta_, ~etin, ~euf
  0.4: ~eul_, ~ewh, ~ewhe, ~exc, ~expl, ~ezco, ~eze, ~face, ~fais, ~fich, ~fis, ~fue, ~fuer, ~gagn, ~gett
  0.4: ~gi_, ~gned, ~gni, ~gnie, ~goi, ~goin, ~guie, ~hac, ~ham, ~hard, ~hbor, ~hee, ~helm, ~hew, ~hool, ~hos
  0.4: ~hosp, ~huh, ~huh_, ~hut, ~iai, ~iat, ~ibi_, ~ibin, ~ibir, ~icas, ~icid, ~ied, ~impi, ~impo, ~indl
  0.4: ~inks, ~ion, ~ipti, ~iqui, ~iria, ~ispa, ~ivin, ~ixed, ~lag, ~lama, ~last, ~lea, ~lear, ~leav, ~ler
  0.4: ~lez, ~lgo, ~lgo_, ~lida, ~limp, ~lki, ~lkin, ~lle_, ~llem, ~llez, ~lli, ~loc_, ~loo, ~losi, ~lqu_
  0.4: ~luc, ~mac, ~mate, ~mba_, ~mbar, ~meb, ~mech, ~men_, ~mers, ~mez, ~mija, ~mil_, ~mmed, ~mont, ~mot
  0.4: ~moti, ~mpag, ~mpo_, ~mps_, ~ncia, ~ndan, ~ndi, ~ndli, ~nfer, ~nger, ~nori, ~nqui, ~nsi, ~nte_, ~nven
  0.4: ~nvi, ~oar, ~oard, ~obri, ~ocar, ~oid_, ~omb, ~omeb, ~ool, ~osin, ~oso, ~ospi, ~otel, ~otio, ~oun
  0.4: ~oze, ~peto, ~pez_, ~pian, ~pit, ~ple, ~ples, ~poke, ~prop, ~pull, ~raci, ~ratt, ~reei, ~ret_, ~ribo
  0.4: ~rid, ~ried, ~rime, ~rivi, ~rles, ~rmo, ~rned, ~rpo, ~rti_, ~rul, ~runn, ~sa_, ~sait, ~sans, ~scho
  0.4: ~see_, ~self, ~sett, ~sic_, ~sid, ~sme, ~ssed, ~ssem, ~stuv, ~suit, ~susc, ~tici, ~tick, ~timo, ~tine
  0.4: ~tire, ~tore, ~tres, ~trom, ~tud, ~twe, ~uir, ~uis, ~uner, ~unr, ~unre, ~upez, ~ups_, ~ura, ~urp
  0.4: ~uscr, ~used, ~ut_, ~utad, ~ver, ~vere, ~vez, ~vibr, ~voil, ~voke, ~vre_, ~win_, ~wit, ~wou, ~wrot
  0.4: ~xpl, ~you, ~you_, ~zz_
  0.3: 2 semaines, NAME anymore, NAME guy, NAME with, NUMBER apres, NUMBER est, NUMBER fois, NUMBER hrs
  0.3: NUMBER to, NUMBER vous, NUMBER … demande, NUMBER … par, NUMBER … without, a dream, a el, a escribirme
  0.3: a guatemala, a law, a minor, a saber, a textearme, a votre, a … but, a … dossier, a … esto, a … home
  0.3: a … movil, a … muchacha, a … nadie, a … neveu, a … para, a … plus, a … pu, abiso-, abisos, abroa-
  0.3: abroad, aca |, acabaron, accept, accepte … messages, accident |, account, account from, account |
  0.3: acept-, acheterai, adios, adresser, aepd, after work, again and, agend-, agreed … receive
  0.3: agreed … texts, ah y, ahi en, ahora lo, ahora que, ahora … adelante, ahora … me, ai annule, ai coche
  0.3: ai donne, ai fait, ai … consenti, ai … fait, ai … j, ai … sur, aie, aimai-, aimais, aimerais … mon
  0.3: aimerais … que, al celular, al muchacho, alask-, alaska, alerts please, algui-, alguien, all please
  0.3: all quit, all |, all … with, alley, already replied, already … stop, also, altog-, altogether
  0.3: altogether |, am telling, am … going, am … my, amable, and my, and … a, and … for, and … time
  0.3: and … want, anden, annonces, annul-, annulez les, annulez … rappels, ans … de, anule, anuncios, any of
  0.3: any way, any … please, any … texts, anymore … stop, apagar, apara-, appartient a, appartient plus
  0.3: apprend, arreglar nada, arrep-, arrete … m, arreter vos, arreter … message, as no, as of, ask … you
  0.3: asked to, asked you, asked … this, askin-, asking, asking … a, asking … remove, at … wedding
  0.3: at … with, au debut, au point, au … lol, aucune … de, aunti-, auntie, autorizo a, avait ce
  0.3: avenir merci, avez … NUMBER, avez … deux, avisarme |, avisen por, avoir un, away … stop, ayude-
  0.3: ayudenme, back remove, baja … mi, baja … no, bajame … la, bajar, base de, base … datos, bcp, be off
  0.3: be put, be too, be … of, bebe … de, because … is, belie-, belong, ben voyons, bici con, bici por
  0.3: bici quedo, bici you, bici … pero, bici … que, bicicleta a, bicycle j, bicycle |, bicycle … NUMBER
  0.3: bien … no, bien … precio, biffe-, biffez, bike stuff, bike texts, bike … like, bike … need, bill i
  0.3: bisic-, bisicleta, bless, blonde pense, bmx, boite |, bonjour vous, borra mi, borradme, borrar de
  0.3: borrar mi, borrar … numero, borrarme, borre, borren mi, borren mis, borren … datos, bottl-, boy a
  0.3: bras, bromo-, bromont, bud |, bueno … de, burn, bus |, busquen mas, but … remove, buzz, by … i
  0.3: c NUMBER, c … l, ca … aux, ca … fait, ca … stresse, ca … une, cab, cada … que, cae, calendario
  0.3: calisse, call my, calma, camara, campa-, campu-, campus, can these, can … change, can … delete
  0.3: can … opt, can … please, can … swap, can … unsubscribe, cancel these, cancelenme, canti-, captu-
  0.3: car so, card … the, carrier, cas, case etait, case textos, casque de, ce … de, ce … est, ce … mon
  0.3: cel para, cel … no, celular … de, cero mensajes, cesar, cessez tout, cessez … messages, cfr, chain |
  0.3: chamb-, chambre, chamo no, change … idee, chaque fois, chaque … me, chaque … que, charity, checkez
  0.3: checking in, checkout, chemo, cherche une, cherchez l, chiens, cita … manana, client et, clique
  0.3: clique pour, co, coche non, codes, collar, comme … vous, communications |, communiquer
  0.3: communiquer avec, communiquer … moi, como me, como … el, comprenez … dans, compris que, computadora
  0.3: comunicacion, con uno, con … compania, con … persona, con … recordatorios, con … respeto, conformement
  0.3: confundio, congrats to, connais … de, conozco su, consent withdrawn, consented |, consenti a
  0.3: contact … again, contactar |, contacto |, continuar, continuer, corresponde al, could … send
  0.3: could … stop, county, couper |, crecio y, creo … este, criss-, crissez, crissez moi, croir-, croire
  0.3: crush-, crushed, cual … no, cuenten, cuida-, cuide, cutti-, cutting, d envoyer, d idee, d los, d … des
  0.3: d … est, d … vos, dads, dans … envois, day before, de acuerdo, de avisos, de ca, de darme, de datos
  0.3: de dios, de edad, de molestarme, de paso, de publicite, de sonar, de tes, de toute, de … arretez
  0.3: de … bicicleta, de … bike, de … cel, de … contacts, de … droit, de … ebike, de … esposa, de … et
  0.3: de … l, de … manera, de … pa, de … promociones, de … promos, de … quiero, de … quitenme, de … relancer
  0.3: de … spam, de … trabajo, de … xfa, de … you, dear please, dear … i, deced-, decedee, decochez la
  0.3: decochez … case, decrochez, decrochez moi, decrochez … de, deja de, deja demande, deja … textearme
  0.3: dejar … enviarme, dejar … mandar, dejat-, dejate, deje ninguna, deje … bici, dejen … avisarme
  0.3: dejenme … paz, deletez, demain … la, demande … numero, demanderais, denunciar |, depanne, dept
  0.3: derangez plus, derecho, derecho a, derecho de, derri-, derriere, des … c, des … stp, desabonne moi
  0.3: desabonnement, desactivez les, desapuntan, descansan, despacio, despe-, desubscribe, desuscribirme
  0.3: di permiso, dia no, dice la, dicho que, did … need, did … text, different number, different shop
  0.3: digo que, digo … no, dime, dios te, dios … lo, disen-, dispatch, dit au, dit … mais, dit … plus
  0.3: dites a, dites au, do … carry, do … owe, do … recall, do … think, do … work, does |, does … belong
  0.3: does … get, donc … nom, done so, donne … accord, donne … number, donni-, donniez, dossiers, down … i
  0.3: dream, driver, due |, early for, ease, ease up, ebike |, ecrire je, ecrivez a, ecriviez, efface moi
  0.3: ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el NUMBER, el cambio, el favor, el jueves, el mensajito
  0.3: el paro, el que, el servicio, el … los, el … quedo, el … revisa, eliminen mi, eliminenme, ella no
  0.3: en houston, en ningun, en plena, en pu, en … alors, en … c, en … cas, en … cel, en … hora, en … pus
  0.3: en … que, encore pour, encuestas, encuestas ni, end them, enesi-, enesima, enlever mon, enlevez donc
  0.3: enlevez … donc, enough for, enough stop, entente, entiendo … no, entregaron, envien mas, envien |
  0.3: envoyer … texto, envoyez … plus, era … mi, erreur … n, es obligatorio, es … ahora, es … otra
  0.3: es … pero, esa persona, esa … de, escribieran, escribirle, ese … soy, eso … no, esos avisos, esposo y
  0.3: est decedee, est … ces, est … croche, est … on, est … robot, esta en, esta escribiendo, esta … en
  0.3: esta … mi, estafa, estarme, este … nuevo, este … un, esten mandando, estimados, esto … es, estuvo no
  0.3: et arretez, et … plus, etre pour, etre texte, etre … par, etre … quelqu, eu un, eu … velo, even own
  0.3: even … a, ever contact, ever text, every time, ew, excusez, exige, existo, expecting, fait du
  0.3: fait … ans, fait … de, fait … fois, faites … svp, fak, falle-, fallecio, fallo-, falloir, fatbi-
  0.3: fatbike, fatiguant, fatigue, faut tu, fauteuil roulant, favor y, favor … escriban, fcc si, feel
  0.3: fijat-, fijate, file this, filin-, filing, fille, fille de, fils a, finalement non, finger, fini les
  0.3: firmo, flaco, flag my, fois … il, for message, for … love, forget … number, free bike, frenen
  0.3: from … bike, from … please, from … school, from … shop, from … you, garantia … para, garde, garde le
  0.3: gardez … textos, gave consent, gave permission, gentil, get all, get … anymore, gift card, git, givin-
  0.3: giving, go |, good please, good … to, googl-, google, got somebody, got … phone, gotte-, gotten, gps
  0.3: gracias … manden, granddaughter, group ride, guate-, guatemala, guitar, gusta que, gusta … me
  0.3: guys are, hable con, hace … anos, hacem-, hacer-, hacerme, hacie-, haciendo, haciendo ruido, had my
  0.3: haganme, halif-, halifax, hamst-, handlebar, handset, haras-, has … phone, have bikes, have texted
  0.3: have your, have … NUMBER, have … keep, have … right, have … say, hay … ahi, he dado, he has, he … not
  0.3: he … you, hell, here … am, his bike, his number, his … not, hold … for, hound-, hours i, how … i
  0.3: how … stop, hoy you, hr, humai-, humain, hw, i do, i needed, i paid, i replied, i specifically, i swap
  0.3: i teach, i tried, i … charged, i … consented, i … grab, i … hate, i … now, i … over, i … pick, idea de
  0.3: igualmente feliz, immediately |, in full, in … my, incom-, informacion, ingle-, ingles, ingles … en
  0.3: inmed-, inscribi, inscription … textos, inscrit sans, interesa recibir, interesa … nada, interesse pu
  0.3: interesses, inutile, inutile de, ir |, is but, is like, is with, is … at, is … been, is … emergencies
  0.3: is … got, is … left, is … message, is … mistake, it after, it gone, it got, it i, it remove, it wakes
  0.3: it … due, it … not, it … on, it … possible, it … so, j … coche, j … fait, j … point, j … pu, jache-
  0.3: jachete, jamais inscrit, jamais … textos, je conteste, je la, je prefererais, je quitte, je reste
  0.3: je reviendrai, je this, je … de, je … demain, je … demande, je … mon, je … oppose, je … prie, je … un
  0.3: joign-, joignable, jour, jubil-, judas, junto-, juntos, just … by, juste, keep telling
  0.3: kill … notifications, kindly do, knock-, know it, know … shop, l equipe, l obligeance, l … avant
  0.3: la base, la boutique, la dame, la empresa, la est, la familia, la je, la job, la main, la muchacha
  0.3: la nota, la peine, la pila, la trek, la … gracias, la … muy, la … on, la … ustedes, lache moi
  0.3: lachez … cell, lady |, laisse mon, laissez faire, las … no, last … do, last … you, late … i, laund-
  0.3: laundry, lavoie |, law>more, le demande, le dise, le encargo, le lleguen, le monsieur, le pneu
  0.3: le service, le … demain, le … desabonnez, le … n, le … ne, least, left … my, les ai, les avis
  0.3: les boys, les … chez, les … et, les … mon, letters, letting … know, leyen-, leyendo, like out
  0.3: like … a, like … dream, like … old, like … stop, list you, list … am, list>angry, list>number
  0.3: list>texts, liste mon, liste … de, liste … envoi, literally, lives here, llama-, llanta de, llanta y
  0.3: llanta … me, llegan, llegando, llego … la, llegue nada, lo conozco, lo de, lo dieron, lo digo
  0.3: lo manden, loi c, loi … NUMBER, lol c, lol thanks, lol … est, longer |, longt-, longtemps, longue |
  0.3: los … jeje, los … lo, love of, love … god, love … shop, loved, loved the, lunet-, lunettes
  0.3: lunettes sont, m ecriviez, m en, m oppose, m … avec, m … fait, m … moins, ma roue, ma … pense, maam
  0.3: made a, made it, magasin … a, main |, mais vos, mais … mon, make these, makes, malo, manana con
  0.3: mandan … mensajes, mandando … a, mandar mensajes, mandar nada, mande … por, manden cosas, manden eso
  0.3: manden … ni, mandes nada, manually, march so, marque … casilla, mas mensaje, mas no, mas ofertas
  0.3: mas sms, mas … esto, may stop, may … my, may … please, me already, me contacte, me deranger
  0.3: me derangez, me entregaron, me envien, me escribieran, me habla, me i, me iban, me inscribi
  0.3: me moleste, me no, me one, me para, me quito, me sacan, me sacaron, me stop, me stresse, me texts
  0.3: me volvieron, me vuelva, me … NAME, me … decir, me … dieron, me … enlever, me … gracias, me … like
  0.3: me … messages, me … nada, me … podrido, me … pu, me … quitenme, me … recados, me … right, me … se
  0.3: me … texting, me … unsub, me … up, me … yo, me>send, mejor a, mejor el, mejor … me, meme nom, menor
  0.3: menor de, menor … edad, mensaje … era, mensajes conmigo, mensajes jeje, mensajes y, mensajes … texto
  0.3: merci bcp, merci la, mere est, mes lunettes, mes … pour, mes … sont, message de, message la
  0.3: message … am, message … on, messages at, messages lol, messages thank, messaging |, metan-
  0.3: mettez … pas, mettez … sur, mettre … aux, meurt, mi consentimiento, mi derecho, mi nadie, mi vecino
  0.3: mi … ella, mi … please, mi … sin, mi … y, middle of, mieux |, mind … the, minor, mio ahora, mise au
  0.3: mise … point, misty-, mistyped, moi du, moi maintenant, moi out, moi stp, moi votre, moi … jamais
  0.3: moi … ta, moi … tu, mois |, molestarme, molesten mas, mollo, mom |, mon dieu, mon ebike, mon … aussi
  0.3: mon … client, mon … de, mon … enlevez, mon … finit, monde sans, months, morce-, more reminders
  0.3: more spam, more … about, movil |, much … please, muchas … por, must … the, my granddaughter, my head
  0.3: my neighbor, my numbers, my watch, my … by, my … fixed, my … has, my … signed, n appartient, n it
  0.3: nada … lo, nada … no, name at, name … is, ne rien, ne … derangez, ne … ecrire, neces-
  0.3: necesito … avisos, need, need it, need … do, need … unsubscribe, needed just, never authorized
  0.3: never consented, never told, never want, never … at, never … back, new … just, ni a, ni mon, ni … mas
  0.3: niaiser, night-, nina, ninguna bici, no boy, no dejan, no do, no escribir, no for, no marque
  0.3: no mensajes, no promos, no reason, no textos, no usen, no vivo, no want, no … at, no … bicicletas
  0.3: no … donde, no … envien, no … esten, no … lleguen, no … moleste, no … otro, no … quitenme, no … remove
  0.3: no … ser, no … sirven, no … stop, no … thanks, no … tiempo, no … verdad, no … vuelva, nomor-
  0.3: non … arretez, none … them, not belong, not help, not recall, not today, not … contact, not … do
  0.3: not … nothing, not … own, not … owner, nothing further, nous … retirez, nouveau … c, novia, now … stop
  0.3: nro |, nuit |, number 2, number does, number with, number … not, number … texting, numbers |
  0.3: numero … appartient, numero … el, numero … ella, numero … merci, numero … n, numero … para
  0.3: numero … pense, o los, obligatorio, obligeance, obligeance de, obligeance … retirer, ocupa-, ocupado
  0.3: ocupo sus, ocupo |, of getting, of no, of yours, of … bike, of … messages, of … texting, off list
  0.3: off so, off texts, off … promo, off … sms, off … work, offers, offers |, ofrec-, oi, ok but, olvidense
  0.3: olvidense de, olvidese, omg, omita-, omitan, on call, on est, on our, on peut, on sundays, on veut
  0.3: only do, only got, only … you, oppos-, oppose, oppose a, or NUMBER, ordinateur, os, ote … de
  0.3: other … is, out my, out … in, outgrew … bike, over to, oye, pa mi, pagar con, panics, pantalla y
  0.3: para sus, para … de, para … garantia, para … sonar, parche, parec-, paren con, parenle a, parenle you
  0.3: parenle … los, parroquia, part … no, partie … votre, pas avoir, pas contacter, pas repondre, pas … guy
  0.3: pas … le, pas … magasin, pas … promo, pas … pub, passe au, passe demain, passed … please, patch kit
  0.3: pauvr-, pauvre, paye pour, pedals, pedi, peine, period |, pero … quita, perro |, personne que
  0.3: personnel, petite fille, peut tu, peux … en, phone does, phone out, phone … full, phone … my, pide que
  0.3: pido |, pieds chez, pieds … vous, pierda, pila, pis arretez, pis les, pis … cell, please cancel
  0.3: please see, please … NUMBER, please … no, please … nothing, please … you, pleine, plena, plombier
  0.3: plug, plug on, plus ecrire, plus texter, plus … pour, poche, podes, podrian, podrido, polit-, ponce
  0.3: ponme, pops, por cada, por … llanta, por … precio, por … vez, porfa, porfa no, porqu-, porque
  0.3: porque me, possible … ne, poubelles, pour avoir, pour ca, pour faire, pour vrai, pour … enlevez
  0.3: pour … faire, pourri, pouvez … arreter, precio pero, prefer not, prefer phone, prefer … calls
  0.3: prefer … to, prefererais, prefi-, prefiero, pregunte, prendre, prends, prenez, pretend you, preuve que
  0.3: preuve … j, prie de, priva-, probation, profe-, profile, promociones no, promociones … de, promos to
  0.3: proof, propaganda |, proprietaire du, proxi-, pu que, pu … promos, publicite |, pudie-, pudieran
  0.3: pueda-, puedan, pull … off, punto, pus |, puse … y, put on, qqun, qu il, qua, qua y, qua … etre
  0.3: que bicicleta, que existo, que hasta, que por, que queria, que tienen, que … arrete, que … c, que … es
  0.3: que … esten, que … esto, que … estoy, que … favor, que … nom, que … pido, que … quite, que … this
  0.3: que … tiene, quedo bien, quel droit, qui … ca, quien … autorizo, quien … ese, quiero cancelar
  0.3: quiero quitar, quiero recordatorios, quiero … me, quiero … parte, quitarlo, quite … numero, quitter la
  0.3: quitter … liste, quoi … code, racine, ranch-, rancho, raton-, ratones, rayez, rayez moi, read my
  0.3: recevoir d, recibir estos, recie-, recien, recogen, recu votre, refrain … texting, regret, relancer
  0.3: relances, remai-, reminder, remon-, removal please, remove both, remove this, remove … de
  0.3: remove … now, renco-, rends, rent, rentree, reply … just, reply … this, reported as, request … be
  0.3: requesting, resea-, responsable, resse-, retirarme, retirer de, retirer … la, retirez nous
  0.3: revoke consent, revoked |, rhond-, rhonda, rides … a, rien m, rien merci, rien qui, rien signe
  0.3: rien … la, river, robar-, rodad-, rosad-, rosada, rouge, roula-, roulant, rude … my, running late
  0.3: rusti-, rustine, saber nada, sacar, sacar de, sacar … la, sacre, sacre moi, sales texts, salgo … esto
  0.3: sali delete, salirme … la, san, saqueme de, saska-, sayon-, sayonara, says, says i, says the, schools
  0.3: se cual, se desinscrire, se para, se … de, se … fue, se … para, se … yo, search, sease, seasons
  0.3: seguir … textos, semaines c, send more, send … more, sending messages, senor … la, sera que, sera … me
  0.3: sert … rien, servian, service pourri, set up, seul |, shed, shift i, shipping, should be, should … the
  0.3: shut off, si mi, si pudieran, si … dejan, si … el, si … you, siemp-, siempre, sign … off
  0.3: signale comme, signed the, sigue haciendo, sigue … ruido, sms for, sms gracias, sms you, sms … my
  0.3: so late, so remove, so … end, so … my, so … now, so … take, solicito … baja, sollicite, solo compre
  0.3: some peace, somebody … me, someone who, somew-, somewhere, son … numero, sonar, sono, souhaite plus
  0.3: soupl-, souple, souvenir d, soy … dueno, soy … persona, spam and, spam … vous, specifically, spoil-
  0.3: spons-, step |, still … texts, stop blowing, stop calling, stop hitting, stop thx, stop … spam
  0.3: stop … textos, store |, stresse, su tiempo, su … el, su … para, suis … au, suis … capable
  0.3: suis … client, suis … deuil, suis … inscrit, super je, sur, sur google, sure who, sus contactos, suyo
  0.3: svp … d, swap, ta bien, ta … stp, tabar-, tabarnak, tache, taken … the, takin-, taking, talk to
  0.3: tannant |, tant qua, tant … y, tarda-, te encargo, te … pero, tel, telephone … est, temprano |
  0.3: tengo ni, tengo … para, tengo … y, tenie-, tercera vez, terminar, termine pour, text on, texte … le
  0.3: texted |, texted … the, textez … plus, textiando, texting remove, texting the, texting … please
  0.3: texto que, textos au, textos lol, textos porfa, textos sin, textos vous, textos … enlevez
  0.3: textos … favor, textos … mon, textos … no, texts either, texts go, texts it, texts out, texts … NAME
  0.3: texts … me, texts>forever, thank … please, thanks … i, that a, the address, the cable, the country
  0.3: the county, the loaner, the love, the plug, the police, the race, the river, the specials, the tcpa
  0.3: the website, the … all, the … button, the … does, the … from, the … man, the … office, the … ones
  0.3: the … order, the … thanks, the … today, the … tree, the … work, the … yesterday, them i, them so
  0.3: then no, then … do, there NUMBER, there was, there … to, these after, these anymore, these can
  0.3: these stop, these … end, these … i, these … texts, these>stop, they keep, thing please, this point
  0.3: this used, this … an, thought unsubscribed, threa-, thread, thril-, thrilled, tick, ticket, tiemp-
  0.3: tiempo, tienda a, tiene este, tiene … que, tienen el, tienen … autorizacion, tienen … permiso, titul-
  0.3: to any, to check, to her, to his, to pick, to read, to somebody, to … an, to … at, to … fcc
  0.3: todo respeto, todo … de, todo … dia, told … guy, too, too stop, too … texts, tout cas, tout … beau
  0.3: trabajo … la, tranquila, tranquille svp, transposed, travaille de, travaille … nuit, tremblay |
  0.3: trompee de, tromper |, trop … messages, tryin-, trying, tse, tu la, tu … arreter, tune … complet
  0.3: twice … to, ultima … que, un casco, un consentement, un humain, un … qui, una casa, una … delete, une
  0.3: une … NAME, unplu-, unsol-, unsolicited, up complet, up stop, up … here, up … more, up … week, ups |
  0.3: usa este, use for, use text, used … be, usen, using, ustedes tambien, ustedes … no, vacac-, vacaciones
  0.3: vaina de, vayan-, vayanse, veint-, veinte, velo en, velo … les, vente-, ventes, verif-, veuillez ne
  0.3: veuillez … plus, veux juste, vez ustedes, videotron, virtu-, vivo, vivo … houston, vos dossiers
  0.3: vos texto, vos … le, vos … non, votre formulaire, votre … pas, votre … svp, vouli-, vouliez
  0.3: vous arreter, vous avec, vous retirez, vous |, vous … comme, vous … demande, vous … ecriviez, vous … n
  0.3: vous … obligeance, voy … la, vue, vuelva a, vuelvan … mandar, wake, wakes, wakes the, wakes … baby
  0.3: walla-, wallah, want message, want none, want nothing, want … messages, want … opt, want … unsubscribe
  0.3: wante-, wanted, wants … i, warni-, warning, was … a, way … get, we gave, wedding and, were in
  0.3: were … the, wey you, what, when my, where … are, wife says, will grab, winni-, withdrawn, withdrawn |
  0.3: without telling, wonde-, worth, would … if, would … kindly, would … out, would … text, would … to
  0.3: wrong one, wrong this, wrong … have, y me, y quitame, y tengo, y … no, y … paso, y … por, y … siguen
  0.3: years old, yegue-, yeguen, yes |, yeste-, yesterday, yo y, yo … marque, yoga, you crecio
  0.3: you permission, you so, you the, you took, you twice, you unsubscribe, you … am, you … be, you … close
  0.3: you … get, you … had, you … if, you … recogi, you … somebody, you … suficiente, you … sure
  0.3: your employee, your message, your promos, your … now, your … texts, | acabo, | acepte, | alguien
  0.3: | been, | biffez, | cancelen, | chamo, | changed, | consider, | corta, | crissez, | dans, | decrochez
  0.3: | den, | dernier, | desabo, | desactiva, | desormais, | dios, | dnc, | donne, | dsl, | ease, | ejerzo
  0.3: | estimados, | ew, | faux, | flag, | found, | frena, | git, | habla, | haganme, | happy, | i, | kid
  0.3: | madame, | name, | ningun, | olviden, | olvidense, | opted, | parce, | porfabor, | quand, | removal
  0.3: | repondez, | retiro, | running, | sacre, | salut, | second, | team, | think, | un, | vayanse, | wheel
  0.3: | … alguien, | … blowing, | … canse, | … case, | … cliente, | … code, | … cost, | … dejan, | … dieu
  0.3: | … doit, | … envoie, | … envoyez, | … errado, | … escribir, | … este, | … estuvo, | … feliz
  0.3: | … garantia, | … going, | … granddaughter, | … guy, | … hace, | … keep, | … lache, | … lunettes
  0.3: | … mandaron, | … mauvaise, | … mother, | … obligatorio, | … out, | … perro, | … picked, | … place
  0.3: | … prefererais, | … pudieran, | … rappel, | … recu, | … saquenme, | … siri, | … specifically
  0.3: | … sure, | … teach, | … termine, | … texted, | … tune, | … two, | … une, | … usen, | … viens
  0.3: | … vuelvo, | … woke, ~_ach, ~_als, ~_bed, ~_bei, ~_bmx, ~_bou, ~_cou, ~_cut, ~_div, ~_due, ~_ene
  0.3: ~_ep, ~_fij, ~_gp, ~_gps, ~_hr_, ~_hum, ~_jus, ~_lai, ~_los, ~_mir, ~_nee, ~_omg, ~_plu, ~_sa, ~_sla
  0.3: ~_sno, ~_tip, ~_typ, ~_vid, ~_was, ~_wel, ~_wri, ~_zi, ~_zip, ~aam, ~aam_, ~abr, ~acie, ~acti, ~ady
  0.3: ~ady_, ~ager, ~agn, ~ajaj, ~aks, ~ales, ~alor, ~am_, ~amas, ~amig, ~ampa, ~an_, ~and, ~anse, ~appe
  0.3: ~aran, ~aux_, ~ayo_, ~bajo, ~bala, ~bed, ~bin_, ~birm, ~bla_, ~blo, ~bmx, ~bmx_, ~boga, ~bra, ~cha
  0.3: ~cham, ~chum, ~cite, ~cont, ~corr, ~cti, ~ctor, ~cupa, ~dads, ~dals, ~data, ~dere, ~dio, ~dma, ~domi
  0.3: ~dorm, ~du_, ~eard, ~earl, ~eced, ~echi, ~eek_, ~een, ~efie, ~ega, ~egar, ~egui, ~ehi, ~ein_, ~ela
  0.3: ~ency, ~enen, ~enes, ~enez, ~ento, ~eos, ~eos_, ~eral, ~erge, ~erif, ~erin, ~erit, ~erme, ~ersa, ~ervi
  0.3: ~ess_, ~ete, ~euve, ~fi_, ~fij, ~find, ~fire, ~gat, ~ghb, ~goog, ~gps, ~gps_, ~gre, ~hats, ~hed_
  0.3: ~hild, ~hope, ~host, ~hrea, ~hurt, ~ian, ~iant, ~ibre, ~ier_, ~ierr, ~ife_, ~ifu, ~ige, ~igu, ~ije
  0.3: ~inch, ~inn, ~iou, ~ious, ~ique, ~isco, ~ise_, ~ised, ~isp, ~ited, ~ive, ~ived, ~jem, ~ked, ~ked_
  0.3: ~lach, ~ladi, ~lang, ~lco, ~lema, ~lez_, ~lgad, ~lgui, ~liev, ~lks, ~lks_, ~lly_, ~lse_, ~maam, ~malo
  0.3: ~mg_, ~min, ~mmer, ~mx_, ~nak_, ~nanc, ~nant, ~nce_, ~ndes, ~ndie, ~ndma, ~need, ~nees, ~nev, ~ngl
  0.3: ~ngo, ~nill, ~nk_, ~nli, ~nnul, ~nso_, ~nths, ~ntio, ~ntre, ~nty, ~nu_, ~nuer, ~ogl, ~ogle, ~oit
  0.3: ~ola_, ~olat, ~omg, ~omg_, ~omoc, ~ompr, ~onar, ~oog, ~oogl, ~ora_, ~ore, ~ose_, ~osti, ~osts, ~ot_
  0.3: ~ote, ~ottl, ~ousl, ~oven, ~ovia, ~oxim, ~oye_, ~pone, ~porf, ~porq, ~ppli, ~ppos, ~prar, ~prie, ~proo
  0.3: ~prox, ~purp, ~pusi, ~puta, ~quic, ~rag, ~rdez, ~rdia, ~rdon, ~rea, ~refi, ~retr, ~rez_, ~rfa_, ~rged
  0.3: ~rgo_, ~rifi, ~rike, ~rimo, ~rman, ~rnak, ~roch, ~roll, ~roof, ~rouv, ~rox, ~roxi, ~rtid, ~rup, ~sair
  0.3: ~sala, ~saut, ~says, ~sno, ~solu, ~sonn, ~spit, ~ssar, ~stes, ~stia, ~sur_, ~suyo, ~swap, ~taki, ~tari
  0.3: ~teac, ~tead, ~tenc, ~ths_, ~tier, ~tif, ~tio_, ~tive, ~trea, ~trep, ~tryi, ~tter, ~ttr, ~tuvo, ~udr
  0.3: ~udra, ~uela, ~uelv, ~ueme, ~uer_, ~ugg, ~uic, ~uick, ~ulen, ~uler, ~ull, ~ump, ~uper, ~urne, ~usl
  0.3: ~usly, ~usse, ~utio, ~uvo_, ~uyo, ~uyo_, ~uzz_, ~vio, ~vivo, ~wap, ~wap_, ~way_, ~with, ~wn_, ~wond
  0.3: ~word, ~wort, ~year, ~yest, ~ythi, ~zip
  0.2: 2 hrs, NAME at, NAME elle, NAME no, NAME or, NAME phone, NAME … ce, NAME … delete, NAME … do
  0.2: NAME … se, NUMBER arretez, NUMBER en, NUMBER left, NUMBER of, NUMBER pero, NUMBER que, NUMBER rue
  0.2: NUMBER … before, NUMBER … con, NUMBER … es, NUMBER … old, NUMBER … still, a aucun, a call, a casse
  0.2: a company, a complaint, a contactar, a favor, a flip, a gift, a helmet, a kids, a living, a llamar
  0.2: a mandarme, a partir, a permis, a personne, a present, a pu, a sec, a wedding, a … alertas, a … comme
  0.2: a … este, a … ete, a … fins, a … here, a … hija, a … ici, a … just, a … moyen, a … on, a … par
  0.2: a … pas, a … plan, a … quitenme, a … urgence, abeg, aboga-, about … i, absol-, absta-, abstain
  0.2: abstain from, abuela, aca … es, accid-, accord … ca, accountant, aceptar, acuerdo de, adios mensajes
  0.2: adios |, aflojen, agradezco mucho, agree, agree … texts, agreeing … this, ahi … no, ahora me
  0.2: ahora … quitenme, ahora … tengo, ai signe, ai tout, ai … cell, aki, al bebe, al senor, algo, all need
  0.2: all … am, all … do, all … my, alors enlevez, alors je, alors … les, already have, already i
  0.2: already … my, alvar-, am, am deaf, am just, am never, am taking, am … lol, am … need, am … please
  0.2: am … receiving, amabi-, amabilite, amabilite de, amabl-, amend-, amende, amigo |, amigo-, amigos, amor
  0.2: amor de, amor … dios, ancienne, and how, and it, and quiet, and still, and we, ande, ando … bicicleta
  0.2: ando … de, andra-, andrade, annulez mes, anos y, another … from, another … stop, ans et, anti
  0.2: anti pourriel, any … you, anymore … i, anything from, anything please, anytime |, apagale
  0.2: apagar estos, apagar … avisos, app … me, appartient maintenant, appelez … a, apprecierais, appts, apt
  0.2: are there, are violating, are … still, are … the, arrete … message, arrete … rappels, arreter … envoi
  0.2: arreter … recevoir, arretez … faire, arretez … spam, arretez … svp, arrivent, as … do, asere
  0.2: asiento y, asked … be, assez … textos, asteur, asthe-, astheure, at home, at … in, au complet
  0.2: au … numero, au … pour, aucun … je, auto, autre comme, autrement, autres textos, aux … svp, aviso que
  0.2: avisos … la, away and, away … do, awya, backordered, baja … mensajes, bajem-, bajeme, balle-, ballet
  0.2: barrez, bateria |, battery, bay, bc of, bc … you, be riding, be someone, be … anymore, be … elses
  0.2: be … please, because of, been, been there, been … since, belonged, ben non, bendiga, bendiga |, besid-
  0.2: besides, besoin … textos, better be, bici gracias, bici … jaja, bici … los, bici … you, bicicletita
  0.2: bicyclette, bient-, bientot, bike back, bike rides, bike … leave, bike … more, bike … stop, bio, bjr
  0.2: blade-, blades, bloque votre, bonjour … vous, borrame |, borrar … la, borren |, borrenlo, borrenlo |
  0.2: borrenme … los, boss sees, bowin-, bowing, boys, breac-, breach, breaking up, bro stop, broma
  0.2: bucks for, bucks … a, buenas tardes, bueno de, bunch, busca a, business … you, businesses
  0.2: businesses |, but … never, buzzed, by my, by … or, bye les, bye … textos, c non, c … clair
  0.2: c … tannant, ca enlevez, ca moi, ca sur, ca … enlevez, cabin, cada texto, cadeau, cajer-, cajero
  0.2: call … remove, call … stop, cambie … taller, came … can, campaigns, can be, can get, cancel … and
  0.2: cancel … messages, cancel … texts, cas |, caser-, caserne, casse, cause … vos, ce … n, ce … ni
  0.2: ce … on, cel en, cel you, cel … es, cell … job, celui de, celular y, celular you, celular … no
  0.2: celular … sus, certainement pas, certainement … moi, certainly, certainly did, certainly … not
  0.2: cesser |, cessez svp, cessez … envoyer, cessez … me, chambres, chamo, changed … mind, che pas, che |
  0.2: cheers |, cherchez qui, chez … c, chez … on, chicoutimi, chien jappe, chien-, chiffres, child, child-
  0.2: chill with, chill … the, chinguen, choose to, choose … opt, christmas, chuch-, chucho, chum, ciel
  0.2: cierren, client chez, client de, client … vous, clientes, cliqu-, close … the, cobra, cobra-, cochee
  0.2: cochez, collect, collect the, college, coma, come in, come … NUMBER, come … it, come … on, commande
  0.2: commande a, comme-, comment ca, comment … arrete, comment … me, comment … que, commerces, como … este
  0.2: compa-, compania |, company phone, complaint with, complaint … the, comprado ahi, compre un
  0.2: comprehension, comprehension |, comprendre, comptoir … a, con … ofertas, concerne, concerne pas
  0.2: conco-, concours, condition, confunden, congr-, conmigo no, conmigo … cuenten, conmigo … no
  0.2: connais … ca, consent and, consent … given, consider this, consider … my, const-, contacten mas
  0.2: contacto, conve-, conversation, cool |, copia, cordi-, correo, corta, cost … money, could do
  0.2: could one, could … be, could … check, could … it, could … take, couns-, counter no, coupez ca, coupl-
  0.2: couple, courant |, courriel |, coutent, creci-, crecio, creo … tiene, crissez … patience, croche |
  0.2: crois |, croix, croix sur, croix … mon, crtc |, cuando … di, cuelg-, cuenta, cuesta NUMBER
  0.2: cuesta … centavos, customer of, customer … i, d numero, d … envoyer, d … liste, d … svp, daily, damn
  0.2: darme baja, datos personales, de avisarme, de cesser, de communiquer, de contact, de cuando, de cuenta
  0.2: de difusion, de don, de mes, de mettre, de moins, de noche, de personne, de retirarme, de retirer
  0.2: de spam, de tu, de … alors, de … caja, de … comprehension, de … contact, de … dolares, de … dossiers
  0.2: de … empresa, de … ex, de … exclus, de … facon, de … familia, de … harceler, de … linea, de … porfavor
  0.2: de … publicite, de … pubs, de … recordatorios, de … retirer, de … retirez, de … senora, de … stop
  0.2: de … systeme, de … vos, de … y, decede svp, dedan-, dedans, dejar … mandarme, dejem-, dejen mi
  0.2: dejenme tranquilo, dejo la, delan-, delete sistema, deleted |, deleter, deleter mon, delga-, delgado
  0.2: delic-, delivered, demande … me, demenage en, dementia, dementia and, depos-, depuis janvier
  0.2: dernier … avant, des affaires, des alertes, des fins, des … automatiques, des … merci, des … promo
  0.2: deseo seguir, desire, despertaron, despi-, despierta, despues … eso, destinataire |, destine |
  0.2: desuscribo, detes-, deteste, deuda, deux … svp, devie-, di … numero, dicie-, did … and, did … want
  0.2: did … work, diero-, dieron, difus-, difusion, difusion |, dios … bendiga, disai-, disait, disculpe la
  0.2: distribution, disturb, dit … par, dit … pour, ditch, divor-, divorce, dnd, do these, do what
  0.2: do … again, do … bug, do … sell, do … shop, doctor me, doctor says, doctor … dijo, doit etre
  0.2: dolares por, donc … textos, donde estan, donde … doy, donne … numero, donne-, donnee, dorma-, dormais
  0.2: down to, downl-, drett-, drette, drette la, drive for, ds, dsl |, du … arretez, du … avec, dude stop
  0.2: duermo de, duermo … dia, each text, each … please, ecrire … chaque, ecrire … moi, ecrive
  0.2: ecrivez … ici, ecrivez … plus, edad, edad no, efectivo y, efectivo … no, effacer, effacez … cell
  0.2: el amor, el gerente, el perro, el … buscan, el … era, eliminenme |, elle en, emails, emergencies only
  0.2: en attente, en bici, en bicicleta, en ontario, en peux, en sus, en un, en veut, en … assez, en … carro
  0.2: en … chez, en … lado, en … marre, en … stop, encuesta, end messages, end … texts, enfermo, engin-
  0.2: enleve … de, enleve … stp, enlevee, enlever moi, enlever … vos, enroll, entendu, entienden, entrando
  0.2: entre nous, entregaron la, entregaron … bici, envia-, enviando, enviarme mensajes, envie … recevoir
  0.2: envies, envio … mensajes, envoi de, envoi … textos, envoyer d, equipe, equivoco de, equivoco |
  0.2: es automatico, es cierto, es en, es esa, es falso, es por, es … a, es … celular, es … robot, escriba |
  0.2: escribieran |, escribirme por, escribirme … favor, ese |, eso you, esposo you, essen-, est clair
  0.2: est partie, est tannant, est … destine, est … pis, est … toi, est … trop, esta … es, esta … you
  0.2: estan mandando, estar mandando, este you, este … a, este … me, este … y, esten textiando, esto en
  0.2: esto you, esto … automatico, esto … de, estoy hasta, et bonne, et de, et … les, et … me, et … ne
  0.2: etais, etape, etes … de, etre enlevee, etre la, etre … des, etre … la, eu le, ever again
  0.2: every … please, evitez, ex y, exchange, excluez, exclus, excuse … i, expec-, expliquen, expres, expun-
  0.2: expunge, fabor … no, facture j, faili-, failing, fait ca, fait de, fait pour, faites … croix
  0.2: favor and, favor … you, favor-, fermer les, fermer … notifications, fichez … la, fichier |, fight
  0.2: filing a, filing … complaint, fille a, finalement … pour, fine just, fini le, fini … les, finie, firm
  0.2: firmado, fixed, fixin, fixin to, fixing … bike, flip, flip … and, fois mais, fond, for ads
  0.2: for somebody, for … NAME, for … helmet, for … living, for … ride, for … tire, for … tube, forge-
  0.2: fourn-, frame-, frames, fregar con, frr, funer-, further contact, gang, garage door, garde-, garmi-
  0.2: garmin, gaspe-, gaspesie, gave no, gel, gentleman, germany, get another, get this, get … by, gettin
  0.2: getting charged, ghost me, girl, give the, give you, giving you, go by, going off, going … be, gona
  0.2: good do, got … no, gracias punto, gracias x, great job, great … but, groun-, guarden, guys to
  0.2: guys … texting, habia … de, habla-, hablo ingles, hace dos, hacen … en, had to, hagame un
  0.2: hagame … favor, hagan el, hagan |, hagan … favor, hago, haha non, hairc-, haircut, handl-, hands-
  0.2: harassing, harassing me, harceler, hard feelings, harrasment, harrassing, has dementia, has this
  0.2: has … and, haute, have one, have … consent, have … get, have … memory, hay ninguna, he can, he … to
  0.2: headi-, heading, hear … your, helme-, her … i, her … please, here you, here … stop, hermano … de
  0.2: hermano … no, hey … is, hicie-, hicieron, hoja, holid-, holiday, home so, homme |, hooks, hoora-
  0.2: hooray, how … do, how … opt, human, i already, i certainly, i please, i receiving, i … deaf, i … he
  0.2: i … need, i … per, i … permission, i … swing, i … take, i … taking, i … was, iba a, il te, il … plus
  0.2: illegal |, immediatement, immediatement |, important |, importuner, in canada, in maine, in … not
  0.2: in … parking, in … what, incluida, incorrecto, incorrecto |, infir-, infirmiere, info … no, insul-
  0.2: insultant, intended for, interesan, interrompre, is i, is illegal, is … church, is … company
  0.2: is … getting, is … he, is … landline, it buzzes, it do, it unsubscribe, it went, it … end, it … time
  0.2: it … way, itd, j apprecierais, j arrete, j etais, j exige, j … chercher, j … signe, jaja quitenme
  0.2: jajaja no, jamais consenti, jamais pour, jamais … rien, jamais … vos, jamais … votre, janvi-, janvier
  0.2: jappe, je commence, je demenage, je deteste, je dormais, je voudrais, je … apporte, je … client
  0.2: je … du, je … j, je … l, je … tannee, job arretez, job on, joint, jr, just, just … texts, just … to
  0.2: kayak, keep … number, keeps, kid is, kill … texts, kills, kindly remove, kindly … not, kindly … the
  0.2: know the, know … you, l amabilite, l ecole, l … fait, l … numero, la NUMBER, la compagnie
  0.2: la conversation, la gang, la pagina, la poste, la pu, la publicite, la rodilla, la virgencita, la … a
  0.2: la … dice, la … je, la … los, la … sin, labor-, ladilla con, lady, lady … the, laisse … velo
  0.2: las … esta, last warning, laven-, lay, le bike, le bus, le cellulaire, le compte, le contesto
  0.2: le laisser, le mecano, le puse, le reste, le tune, le … mensajes, le … moi, le … up, le … vos, legal
  0.2: legs, les arreter, les enlever, les meilleurs, les moteurs, les … ca, les … d, les … nada, les … stp
  0.2: leur, liberez, ligne est, like not, like … not, like … unsubscribe, limites, line … a, lista porfavor
  0.2: lista … difusion, lista … textos, liste je, liste la, liste … chum, lives, livin-, living, llamadas ni
  0.2: llamar |, lleva-, lo hagan, lo pense, lo … hace, lo … si, lo … you, local, lock in, log, loi anti
  0.2: loi … pourriel, lol … do, lol … for, lol … take, longer … these, look … the, looks like, los … esos
  0.2: los … mas, lose this, lot … texts, m envoyer, m … ces, m … le, m … pas, ma montre, ma sœur, ma voisine
  0.2: maam |, machi-, machine, machine a, machine … textos, magasin vous, magasins enlevez, maintenant a
  0.2: maintenant que, mais arrete, mais enlevez, mais merci, mais otez, mais … aimerais, mais … c, mais … le
  0.2: make … quit, mal … de, malade, mama de, mama |, manage, manana … a, mandan, mandan |, mandando cosas
  0.2: mandando esto, mandando … de, mandar textos, mandar … mensajes, manden sus, manden … avisos
  0.2: manden … jaja, manden … mensajes, manden … por, manden … porfa, mandenlo, mano, mano … me, many of
  0.2: many … these, marchait, mari … decede, marketing and, marre, mas texts, mas x, mas … este, maudi-
  0.2: maudit, may … the, me ads, me before, me cobra, me concerne, me confunden, me cuesta, me deals
  0.2: me demander, me habia, me harceler, me his, me interesan, me les, me offers, me podes, me pongan
  0.2: me prometio, me quitaran, me rappelle, me textee, me these, me unsubscribe, me … all, me … and
  0.2: me … arretez, me … dejar, me … eso, me … estos, me … harta, me … loco, me … otro, me … pa, me … pero
  0.2: me … promociones, me … recibir, me … rien, me … textiando, me … thank, meant … me, meant … somebody
  0.2: medecin, meilleurs, meme … je, memory of, menos … asi, mensajeria, mensajes cuando, mensajes para
  0.2: mensajes please, mensajes … en, mensajes … gracias, mensajes … la, mensajes … por, merci plus, mere
  0.2: mesaj, message n, message this, messagerie, messages i, messages s, messages … il, messages … m
  0.2: messages … moi, messages … vous, messaging this, messaging … phone, metie-, mettre … a, mi, mi baja
  0.2: mi novia, mi nro, mi plan, mi sobrino, mi trabajo, mi … fallecio, mi … va, miles, mille-, million
  0.2: minou, minute, mis … personales, mis … y, mismo … pero, mixed, moi que, moi qui, moi vos, moi … arrete
  0.2: moi … dans, moi … est, moi … et, mon, mon bebe, mon mari, mon neveu, mon … depuis, mon … ecrivez
  0.2: mon … ni, mon … veuillez, montre, more … thanks, more … you, mori, moteurs, mothers, moved … tucson
  0.2: msjs |, muchacho de, muchacho … no, muest-, muestrenme, mustv-, mustve, muy bien, my dad, my english
  0.2: my fault, my helmet, my leg, my life, my opt, my telephone, my work, my … but, my … deleted, my … if
  0.2: my … information, my … just, my … plan, my … put, my … reads, my … request, my … subscription, n … a
  0.2: n … is, nada, nada con, nada … de, nada … este, nada … su, nada … textos, nah |, nah … me, names not
  0.2: navy, naw, ne … a, ne … textez, necesidad, necesidad de, necesito mas, necesito nada, necesito … me
  0.2: necessaire, need … anymore, need … reminders, needi-, needing, needs to, neigh-, neighbor, nenon
  0.2: nephe-, never do, never … another, neveu, ni de, ni recibir, ni … bici, ni … de, ni … escriban
  0.2: ni … nom, niece, night shift, nina de, nino you, nix the, nix … texts, no acepto, no bikes, no cuenten
  0.2: no good, no hard, no is, no les, no marketing, no mr, no otro, no puede, no sabe, no seguir, no suene
  0.2: no … conmigo, no … contacten, no … da, no … e, no … escribieran, no … esos, no … esto, no … feelings
  0.2: no … interesan, no … mandando, no … permiso, no … promos, no … publicidad, no … quienes
  0.2: no … recuerden, nobody named, nobody … me, noche y, noche … duermo, nom … votre, nomas … me
  0.2: nombre … no, non c, non |, non … est, non … plus, nop no, nop … soy, nope … me, not and, not been
  0.2: not bug, not needing, not no, not riding, not shop, not wanting, not … before, not … bikes
  0.2: not … english, not … giving, not … name, not … number, not … receive, not … reminders, not>list
  0.2: nothing from, notic-, notificaciones por, notificaciones … este, notifications off
  0.2: notifications please, notre … n, nouveau numero, now or, now … i, now … no, number anymore, number at
  0.2: number bud, number deleted, number sry, number this, number … and, number … his, number … mistake
  0.2: number … stop, numero bonne, numero d, numero era, numero gracias, numero incorrecto, numero se
  0.2: numero votre, numero you, numero … ami, numero … journee, numero … mecanico, numero … mio
  0.2: numero … mois, numero … plus, numero … sus, numeros exclus, nunca di, nunca … comprado, of now
  0.2: of … system, ofertas … de, off on, off … file, off … for, off … liste, off … textos, off … this
  0.2: off … your, ofrez-, often … you, ok je, ok la, ok … the, ola, old … card, on no, on this, on vous
  0.2: on what, on without, on … door, on … for, on … la, on … take, on … tu, once … a, one … a, only rented
  0.2: ontar-, ontario, oposi-, oposicion, opt … de, opt … out, opt … please, optout please, or the
  0.2: ordered the, ordered … wrong, organ-, ostie, ote, ote moi, otez … donc, other number, otro texto
  0.2: otro yo, otro … asi, our, out de, out … i, over … remove, owes, pa … textos, pana, par telephone
  0.2: para esto, para mandarme, para you, parai-, parait, paren los, parking lot, parler … votre, parol-
  0.2: parole, part … the, parte … esto, parve-, parvenir, pas client, pas destine, pas ete, pas mme
  0.2: pas otez, pas toi, pas … NUMBER, pas … client, pas … des, pas … l, pas … on, pas … publicite
  0.2: pas … sollicitation, pas … sur, pas … ton, passe chercher, patience, pause these, pay per, pay … text
  0.2: paz por, paz … favor, peace and, peace … quiet, pedi … no, pedi … y, pedid-, pedido, pena … pero
  0.2: pende-, pensar, pense … y, peoples, perfecta, permission … contact, permission … message, pero me
  0.2: pero prefiero, pero … you, perro, perro … comio, person in, persona no, personales, perte-, pertenece
  0.2: pertenece a, pese sur, peut m, peux … de, pharm-, phone keeps, phone plan, pic of, pic … the, picku-
  0.2: pickup, pigeo-, pigeon, pined-, pineda, pinta-, pintar, pis moi, plan … is, please correct, please cut
  0.2: please n, please shut, please thank, please … leave, please … now, please … out, please … these
  0.2: please … ty, plus … ce, plus … contacter, plus … enlevez, plus … la, plus … les, plus … velo
  0.2: plus … votre, pobre, podes sacar, podes … de, point-, pop, por … amor, por … jaja, possible … arreter
  0.2: pour mardi, pour son, pour vendredi, pour … rendez, pourriel |, pouti-, poutines, pouvez … retirer, pr
  0.2: prefererais ne, prefiero … recibir, pregunto … queria, prepago, prepago y, primera, princ-, priso-
  0.2: prison, privacy, prochaine … que, profeco, prometio, promised, promos please, promos por, pu svp
  0.2: pu … recevoir, pu … text, pu … vos, publicidad |, puede |, puede … mi, pueden apagar, pueden … estos
  0.2: puedo … con, pues no, pull me, pull the, punto |, quand la, que ahora, que deje, que dicen, que quede
  0.2: que vous, que … cliente, que … contacten, que … message, que … otra, que … peux, que … quitaran
  0.2: que … telefono, que … tengo, queda bien, queja-, queria, qui … ai, quiere que, quiere … le, quiero las
  0.2: quiero ser, quiero sus, quiero … d, quisi-, quisiera, quisiera que, quisiera … me, quit your
  0.2: quit … texts, quit … this, quit … with, quitame |, quitaran, quiteme, quitenme … todo, quoi j
  0.2: quoi … ai, radie-, radiez, ramir-, ramirez, rapel-, rather … receive, rayer de, rayez … de, reached a
  0.2: read texts, receive any, recibiendo, recibiendo … comunicaciones, recibir textos, recogi todo, recois
  0.2: recojo, recomende, recordatorios … no, records … is, recu mon, recuerdo haber, refuse … recevoir
  0.2: regan-, registro, regreso, remis, remove from, remove … list, remover mi, rendue, repair ticket
  0.2: repartidor, replies, reply needed, repre-, reseau, resolution, respectfully, respeto |
  0.2: retiren … numero, retirer … nom, retirer … votre, retiro, retrait de, reverence, review, revisa
  0.2: ride … in, rien … de, rien … me, rien … mon, right, right … text, ring |, rodil-, rodilla, roue est
  0.2: s appelle, sacaron |, said … is, said … more, saint, sais … c, salgo, sans mon, saying it, saying stop
  0.2: saying … to, scratch my, scratch … off, se pueden, se quienes, se … no, se … samedi, secre-, seguro
  0.2: selon, selon la, selon … loi, selul-, selular, semaines … est, send another, send anything
  0.2: sending … ads, sending … please, sending … texts, sending … these, sending … to, senor de, sent … to
  0.2: separ-, ser parte, seriez, seriously stop, share-, shared, she can, she thinks, she will, she … NUMBER
  0.2: shine, shop anymore, shop i, shop no, shop … stop, showed, shows, si jamais, si quitenme, si siguen
  0.2: si … puede, sigan enviando, signe pour, signed … by, sigue llegando, sin preguntar, sin … no, sin … y
  0.2: since … so, sinon, sirs, sirva-, sms i, sms to, sms … am, sms … de, sms … mi, sned, so kindly, so my
  0.2: so take, so text, so turn, so why, so … that, sobre, sobrino, sol, solam-, solamente, sold it
  0.2: solicito la, solid, sollicitation |, solo llamadas, something, son … mensajes, sonne … rien, sorry can
  0.2: sorry pero, sorry wrong, sorry … i, sortez mon, souhaite … recevoir, soy tu, soy … cliente, spam … me
  0.2: split, stati-, stop contacting, stop en, stop everything, stop harassing, stop pas, stop … already
  0.2: stop … no, stop … promos, stop … siguen, stop … sms, stop … texting, stora-, storage, strike this
  0.2: su cel, su madre, su … por, su … quitenme, su … you, suena … que, suis abonne, suis plus, suis tannee
  0.2: suis … NUMBER, suis … cette, suis … mme, suite, suite a, sun, sundays, sur une, sursa-, sursauter
  0.2: sus comunicaciones, sus listas, sus … saquenme, suscripcion a, suscripcion … sus, suspendanlos
  0.2: suspendanme, suspender los, svp et, svp pour, svp … l, swing by, systeme de, ta … mon, tacha-, tachame
  0.2: tachame de, tanta, tanto aviso, tardes, te … pido, teach, telefono asi, telefono es, telefono … mi
  0.2: telephone number, tengo el, tengo … en, tengo … la, tengo … que, tenia, tes … je, text
  0.2: text subscription, text … get, text … have, text … me, text … than, texte … pu, texting program
  0.2: texting … deals, texting … not, texting … phone, texting … will, texto vous, texto … suis
  0.2: textos gracias, textos no, textos promo, textos retirez, textos sur, textos svp, textos … me
  0.2: textos … y, texts end, texts mate, texts my, texts were, texts … it, texts … too, texts>texts
  0.2: thank … no, thanks … me, that message, that ok, that text, that … i, that … in, that … where
  0.2: the appointment, the cabin, the carbon, the customer, the desk, the discount, the ebike, the financing
  0.2: the fire, the girl, the helmet, the marketing, the night, the payment, the promo, the school
  0.2: the update, the … also, the … back, the … broke, the … cut, the … inch, the … keys, the … message
  0.2: the … my, the … ready, the … thank, the … till, the … too, the … while, their, them please, there … me
  0.2: these and, these now, these … do, these … please, these … stop, thing you, think, think … need
  0.2: thinks … is, this customer, this in, this not, this remove, this … again, this … anymore, this … at
  0.2: this … did, this … never, this … spam, thoug-, tienda pero, tienda que, tiene un, tienen … que
  0.2: till … no, time after, time it, time with, time … please, time … texting, tirag-, tirage, to a
  0.2: to about, to contact, to drive, to take, to that, to tucson, to … by, to … coming, to … do, to … what
  0.2: todas sus, today stop, toddler has, todo y, toi c, toi … est, tomber les, too … on, tour de, tourt-
  0.2: tout envoi, tout le, tout … arretez, toute facon, toy en, tracf-, tracfone, trait-, tranquilo
  0.2: travaille pas, tres, tromper … numero, trop … moi, truck-, trun, tu … me, tucso-, tucson, tuve, type
  0.2: typed it, un casque, un cell, un numero, un prix, un robot, un telefono, un tune, un … avec
  0.2: una cadena, una … en, una … me, une croix, une … qui, unlim-, unsub me, unsubscribe … from
  0.2: unsubscribe … please, up but, up what, usa … numero, use … these, used … number, usen mi, ustedes me
  0.2: ustedes |, va a, vais aller, vais … au, velo moi, velo … NUMBER, velo … au, velo … devez, velo … ete
  0.2: velo … je, venderme, vendieron, vendimos, versi-, version, very good, veuillez … mes, veut … que
  0.2: veux pus, veux … des, veux … en, vez por, vibra, vibre, vibre-, vibrer, videos, vie … moi, viendra
  0.2: violating, violating the, violating … tcpa, virge-, virgencita, vive aqui, vla, voit samedi, vos avis
  0.2: vos contacts, vos speciaux, vos … desabonnez, vos … enlevez, votre, votre comprehension, votre shop
  0.2: votre … avec, votre … c, votre … merci, votre … vous, vou, vous aime, vous apporte, vous avoir
  0.2: vous retirer, vous … amabilite, vous … arretez, vous … ben, vous … permis, vous … rien, voy el
  0.2: vuelvan … escribir, vuelvas a, vuelven … mandar, want is, want no, want out, want … and, want … gone
  0.2: way to, way … many, we sold, we … in, we … it, websi-, website, were … no, what part, what |, wheels |
  0.2: when |, while it, while … are, while … was, whitc-, who did, whoever had, whoever is, whoever you
  0.2: whoever … want, why does, will pay, will still, will swing, will … from, will … to, will … up
  0.2: wish … would, with … guy, with … mom, with … reminders, with … these, without … consent, wo les
  0.2: wo … moteurs, works better, would, write to, write … me, wrong … bud, wrong>angry, x favor, xfavo-
  0.2: xfavor, xx, xx |, y duermo, y este, y lo, y nunca, y otra, y que, y quitenme, y todos, y you
  0.2: y … aucun, y … bici, y … numero, y … paran, y … todo, yeah, yes … is, yo acepte, yo … NAME, yo … busco
  0.2: yo … compre, yo … di, yo … les, you de, you es, you folks, you por, you that, you unsub, you wrong
  0.2: you … alto, you … ando, you … being, you … favor, you … here, you … se, you … tell, you … those
  0.2: you … todo, you … violating, you … vivo, young lady, your dad, your last, your … at, your … has
  0.2: your … he, your … take, your … was, zero texto, zero … svp, | abeg, | arretes, | auriez, | bajeme
  0.2: | bajenme, | bike, | bjr, | borrame, | borrenme, | dejame, | desinscription, | di, | disable, | ditch
  0.2: | double, | ended, | erase, | felicitations, | fermer, | going, | guys, | joven, | juste, | landline
  0.2: | las, | lol, | mano, | mensajes, | nadie, | naw, | nous, | ola, | os, | ostie, | ote, | passe
  0.2: | perfect, | pido, | preferiria, | rabais, | rayez, | recibi, | requesting, | sa, | selon, | sin
  0.2: | supprimer, | sur, | tachame, | tio, | trompe, | ustedes, | veut, | vu, | where, | white, | … alertes
  0.2: | … app, | … apprecierais, | … avertissement, | … aviso, | … bugging, | … but, | … capable, | … choose
  0.2: | … coming, | … concours, | … cours, | … cuanto, | … dejenme, | … dejo, | … desabonnez
  0.2: | … desuscribirme, | … discontinue, | … docteur, | … doctor, | … dropped, | … dueno, | … esos
  0.2: | … estoy, | … etais, | … femme, | … getting, | … he, | … je, | … kindly, | … kit, | … lady, | … loi
  0.2: | … makes, | … mama, | … mismo, | … mucho, | … nom, | … or, | … orden, | … ou, | … partir, | … pasaron
  0.2: | … petite, | … pleine, | … podes, | … porfa, | … probleme, | … puede, | … recogi, | … recuerdo
  0.2: | … retirez, | … revoke, | … salirme, | … selle, | … set, | … sister, | … tardes, | … tel, | … the
  0.2: | … through, | … tienda, | … tired, | … toddler, | … unsubscribe, | … vaina, | … vais, | … velo
  0.2: | … veu, | … vivo, | … votre, | … website, | … zero, ~_ad, ~_alg, ~_am_, ~_ase, ~_aye, ~_bb, ~_but
  0.2: ~_caj, ~_dea, ~_evi, ~_exe, ~_ey, ~_fle, ~_flu, ~_for, ~_him, ~_hol, ~_ind, ~_je, ~_lec, ~_mi_, ~_mia
  0.2: ~_min, ~_nad, ~_nat, ~_nen, ~_nep, ~_oka, ~_peu, ~_pia, ~_sic, ~_sob, ~_tho, ~_tol, ~_tur, ~_vib
  0.2: ~_web, ~abog, ~acer, ~aen, ~aen_, ~ahi, ~aig, ~ais_, ~aise, ~aitr, ~allo, ~alt_, ~amis, ~amn, ~amn_
  0.2: ~ams, ~anad, ~anc, ~ank_, ~ans_, ~argo, ~ario, ~armi, ~ars, ~ass, ~auto, ~avan, ~avel, ~ban, ~been
  0.2: ~bi_, ~bly, ~bly_, ~bog, ~bsit, ~cab, ~caj, ~camp, ~cau, ~ccid, ~cku, ~ckup, ~cliq, ~clis, ~clud, ~co_
  0.2: ~coin, ~cojo, ~coll, ~cong, ~conn, ~coul, ~coun, ~cs_, ~cuer, ~dada, ~damn, ~dand, ~dans, ~dea, ~dear
  0.2: ~deau, ~deda, ~deje, ~dge_, ~dian, ~div, ~dleb, ~dow, ~dpa, ~draw, ~eah, ~eah_, ~eav, ~ebsi, ~eche
  0.2: ~ecia, ~ecol, ~eei, ~eein, ~efe, ~eir_, ~elec, ~elf, ~elf_, ~elta, ~eme, ~emon, ~enas, ~ene, ~eno
  0.2: ~ephe, ~er_, ~erda, ~ero_, ~eron, ~erre, ~es_, ~est, ~etr, ~exe, ~eys, ~eys_, ~ffer, ~fin_, ~fiq
  0.2: ~fiqu, ~flu, ~fune, ~gag, ~gand, ~gang, ~gard, ~garm, ~gel_, ~ghbo, ~ghte, ~glar, ~gos, ~hago, ~hamb
  0.2: ~heir, ~hew_, ~hic, ~hijo, ~holi, ~houg, ~hs_, ~ia_, ~ial_, ~ibe_, ~icku, ~ida_, ~idee, ~ien, ~ifa
  0.2: ~ife, ~ifiq, ~ighb, ~imm, ~inio, ~inon, ~inu, ~ips, ~ips_, ~irag, ~ire_, ~irl_, ~isir, ~istm, ~ite
  0.2: ~itin, ~itre, ~itu, ~ivan, ~ivee, ~jand, ~kat, ~kup, ~kup_, ~lady, ~lap, ~lase, ~leba, ~lga, ~lie_
  0.2: ~lly, ~lmet, ~lpa_, ~mabl, ~mba, ~mere, ~mina, ~mn_, ~mon_, ~mpla, ~nam, ~ncha, ~ncy, ~ndle, ~ndr
  0.2: ~ne_, ~neja, ~nep, ~neph, ~nes_, ~niti, ~nou_, ~nqu, ~nsol, ~nt_, ~nty_, ~nua, ~nvoy, ~oc_, ~odad
  0.2: ~ogad, ~oile, ~olid, ~olve, ~oma_, ~ongr, ~onve, ~ool_, ~opr, ~orag, ~orci, ~orit, ~orte, ~ortu, ~otte
  0.2: ~oubl, ~pant, ~parr, ~peu, ~pha, ~phew, ~plit, ~poc, ~poi, ~poin, ~posi, ~quea, ~rad, ~raw, ~rda_
  0.2: ~rdes, ~reau, ~repe, ~reur, ~rget, ~rif, ~ritt, ~rke, ~rook, ~room, ~ropr, ~rrie, ~rs_, ~rse_, ~sale
  0.2: ~sali, ~sand, ~sca_, ~sino, ~sis, ~sis_, ~sob, ~sobr, ~stm, ~stma, ~sult, ~surv, ~tair, ~tens, ~ter
  0.2: ~thei, ~thou, ~thre, ~tia, ~tico, ~tima, ~timi, ~tmas, ~to_, ~tom, ~tora, ~tou, ~tra_, ~tras, ~trip
  0.2: ~uart, ~udit, ~uea, ~uem, ~uerd, ~uiet, ~uipe, ~unni, ~urg, ~urv, ~usio, ~uter, ~uto_, ~utt_, ~vacy
  0.2: ~vait, ~very, ~vez_, ~vib, ~vir, ~votr, ~voya, ~was, ~web, ~webs, ~weet, ~whil, ~writ, ~ya_, ~yeah
  0.2: ~ype_
  0.1: 2 … c, 2 … que, NAME aqui, NAME does, NAME he, NAME i, NAME que, NAME stop, NAME travaille
  0.1: NAME working, NAME … es, NAME … please, NAME … take, NAME … y, NUMBER et, NUMBER je, NUMBER jours
  0.1: NUMBER me, NUMBER your, NUMBER … arretez, NUMBER … can, NUMBER … in, NUMBER … so, NUMBER … take
  0.1: NUMBER … y, a assez, a church, a cote, a dar, a de, a dentist, a encore, a human, a las, a mano
  0.1: a meeting, a ningun, a pagar, a pain, a quien, a school, a trabajar, a vie, a … borrenme, a … cell
  0.1: a … celular, a … erreur, a … et, a … fois, a … from, a … lady, a … remove, a … retirez, a … sin
  0.1: a … store, a … take, a … time, a … velo, abogado, abonne |, abonnement … textos, abonnements
  0.1: about bikes, abria-, abrian, abuelita, abus, abus |, abuso, acabe, acabo … sacar, accep-, accor-
  0.1: accord, accord … des, acct, acepte el, acepte nada, acepte recibir, acepte … el, acepte … mensajes
  0.1: acepte … textos, achalez moi, acoso, ad, adelante, ads please, affaire |, affaires … textos, afloj-
  0.1: again … will, agradecere, agreed, agreed … any, agreed … get, ahi por, ahi que, ahi … favor
  0.1: ahora … de, ahora … no, ahorrense, ai point, ai pris, ai pu, ai … ma, aider, aimerais ben
  0.1: aimerais … pas, aines, al link, al … si, alerte, alertes svp, alertes texto, alexa, all communications
  0.1: all no, all … and, all … here, all … messages, along, alors … moi, already opted, already … a
  0.1: already … out, also … you, alto … los, alvarado, am afraid, am doing, am keeping, am not, am old
  0.1: am requesting, am … all, am … class, am … off, am … so, am … years, amor … de, and do, and drop
  0.1: and each, and here, and … bike, and … buzz, and … keep, and … never, and … thing, and … wifes
  0.1: and … you, andar, another customer, ans a, ans je, ans … ce, ansie-, ansiedad, antes me, antes |
  0.1: antes … servian, antig-, antigua, anuncios |, any … communications, any … i, any … in, any … this
  0.1: anymore take, anymore … me, anymore … remove, anything … stop, anything … this, anywh-, anywhere
  0.1: apaguen, apart-, appor-, appreciate … but, apprecie, approuve |, aqui vive, aqui … vive, are mistaken
  0.1: are … NUMBER, are … best, are … but, arrete … svp, arreter, arreter ces, arreter d, arreter de
  0.1: arreter l, arreter … envoyer, arreter … messages, arreter … sms, arreter … texter, arretez … envoyer
  0.1: arretiez de, arretiez … m, arsen-, arsenault, as an, as junk, as … remove, asked if, asked … i
  0.1: asked … these, asking you, assez plus, assistant, asteu-, astheure |, at it, at … can, atent-, atenta
  0.1: atentamente, atrop-, attorney general, attri-, attribue, au bout, au plus, au … le, aucun autre
  0.1: aucun … message, aucun-, aujou-, aujourdhui, aussi enlevez, aussi … mon, authorised, authorized this
  0.1: automated messages, automated texts, automaticos |, automatises, autop-, autopay, autorice esto
  0.1: autorisacion, autorise ca, autoriser, autorizar, autre personne, autre … je, avec des, avec … sms
  0.1: avenir … de, avisen nada, avoir accepte, avoir … textos, away … remove, ayer … no, baja delete
  0.1: baja … numero, baja … servicio, bajal-, bajale, bajenme … la, barre-, batterie … a, bday, be … again
  0.1: be … customer, be … i, be … kind, be … pain, be … remove, beat, beaucoup de, becan-, been a, been nice
  0.1: been on, believe this, believe … message, belongs … a, ben … de, ben … mais, besoin … me
  0.1: besoin … nous, besoin … rappels, better |, bici asi, bici es, bici jaja, bici que, bicicletas
  0.1: bicicletas |, bicis … de, bike est, bike he, bike here, bike off, bike store, bike wrong, bike … have
  0.1: bike … is, bike … keep, bike … this, bikes are, bikes … a, bikes … please, bikes … the, birthday to
  0.1: black-, blacklist, blacklist my, block this, block … from, block … number, bloquear este
  0.1: bloquear … numero, bloques, bloquez, bomba-, bonita, bonjour a, bonjour monsieur, bonne continuation
  0.1: bonne … avec, borde-, borre … telefono, borreme de, borreme … su, borrenme … sus, both … numbers
  0.1: botto-, bottom, bound-, boundaries, bout du, brake pads, bref, bro you, broke … collarbone, buenas
  0.1: bugging me, burea-, bureau, business texts, but not, but … have, buy a, buyin-, buying, buzz off
  0.1: by sms, by … again, ca arretez, ca ces, ca et, ca ici, ca otez, ca pu, ca stp, ca va, ca vibre, ca … a
  0.1: ca … bien, ca … etre, ca … juste, ca … messages, ca … rien, caban-, cada … suyo, cadena se, cader-
  0.1: cadera, call … texts, call … to, calme … textos, calme-, calmez, cambie, can drop, can … out
  0.1: can … sending, can … talk, can … tell, can … up, canada, canadienne, canadienne anti
  0.1: canadienne … pourriel, cancel les, cancel … for, cancel … notifications, cancel … subscription
  0.1: cancel … text, cancel … textos, cancela los, cancelado, cancelame los, cancelar … suscripcion
  0.1: cancelen esto, cancelen … textos, cancelled the, cancelo la, cansada de, capot-, capote, card … for
  0.1: carin-, carino, carni-, carniceria, carte … pas, carti-, cartier, casi, casl, caso, caso que
  0.1: caso … me, ce possible, ce … ici, ce … ne, ceci, cegep, cel d, cel no, cel … su, cell des, cell from
  0.1: cell … votre, cell … your, cellulaire |, celos-, celoso, celular no, cenne, cents each, ces envois
  0.1: ces … svp, cesser de, cesser svp, cesser tout, cesser … envois, cessez vos, cessez … envoi, cessi-
  0.1: cessiez, cessiez de, cette ligne, chain lube, chaine a, chance avec, chance |, change de, chant-
  0.1: chantier, chaque message, chaque semaine, chaque … arretez, char |, charged for, chari-, cheque
  0.1: chequen, chercher mon, chial-, chiale, chica-, chris-, cicli-, cierr-, cierto |, client vous
  0.1: clochette, closer, closer to, club |, cobran … mensaje, cobraron de, cobraron … mas, colis est
  0.1: colis … arrive, collant, collarbone, come back, come off, come … and, commande NUMBER, commande j
  0.1: commander, comme spam, comme un, comme … si, comment, commercial, commission, como cancelo, como hago
  0.1: como … los, como … mi, como … para, compe-, compose, compose le, compose … mauvais, compr-, comptez
  0.1: con NUMBER, con este, con las, con uds, con … avisos, con … derecho, con … promociones, con … sms
  0.1: concern, concern please, confianza, confirmez … que, confunden con, confunden |, confundiendo con
  0.1: confundiste, confused with, conjoint, connaitre, conozco … esa, conozco … ningun, conozco … tienda
  0.1: consent … me, consented to, consentement a, consentement |, consenti |, consenti … vos
  0.1: consentimiento para, consentimiento |, consentimiento … recibir, constancia, conste, contact me
  0.1: contacte |, contacted … text, contactez plus, continuation, continuez a, continuez … m, cookies
  0.1: copia de, correspondence, corten, corten los, cortenla con, cortenla … los, cost me, costo, cote
  0.1: could … put, coupez … textos, coupon … unsubscribe, courriel me, courriel … suffit, coute NUMBER
  0.1: coute … cents, coutu-, crap |, cree que, creo |, criss de, crois, cuando les, cuenten pa
  0.1: cuenten … los, culpa, customer please, cut … texts, d hiver, d message, d urgence, d … de, d … enleve
  0.1: d … j, d … plus, dado … consentimiento, dangerous, dans, dar este, dar … baja, data and, datos por
  0.1: datos … favor, daugh-, daughter is, daughters phone, day and, day so, dayca-, daycare, de bicis
  0.1: de borrar, de cette, de contactos, de cumpleanos, de desabonnement, de enviar, de les, de mandarlos
  0.1: de mensajeria, de number, de pu, de quitarme, de recordatorios, de rendez, de ruedas, de sacar
  0.1: de tapita, de un, de vot, de … affaire, de … affaires, de … al, de … bro, de … demain, de … demander
  0.1: de … desabonnez, de … du, de … enviar, de … envios, de … escribirme, de … esta, de … hermano
  0.1: de … jaja, de … list, de … magasin, de … oter, de … please, de … publicidad, de … sa, de … saludos
  0.1: de … saquenme, de … servicio, de … stp, de … su, de … tout, dear, dear … please, debarque … de, debut
  0.1: decede, decev-, decevoir, decirles, decirles que, definitiva, deja la, dejad-, dejaran de, dejel-
  0.1: dejen … enviarme, dejen … escribir, dejen … escribirme, dejen … molestar, delete listado, delete this
  0.1: demande moi, demande … arret, demande … le, demander moi, demander … j, demando, demando |, denver |
  0.1: deplo-, deployed, depot-, depotoir, depuis l, derniere … arretez, des message, des texts, des … apres
  0.1: des … d, des … enlevez, des … et, des … par, desabonne merci, desabonnement svp, desabonnez … de
  0.1: desabonnez … des, desactiveme, desactiven las, desactiven … notificaciones, desactivez moi, desapunto
  0.1: desde enero, desea, desinscrire, desire plus, desole je, despa-, despiertan, destine, desuscribir
  0.1: desvinculen, devez chercher, devrais, di consentimiento, di … cel, di … de, di … yo, dia de, dia … de
  0.1: diabl-, diablo, dice … pero, dicte-, dictee, did … answer, did … consent, did … send, diga que
  0.1: digale al, diganle, digo en, digo no, dings please, dio este, discontinue sending, discontinue texts
  0.1: discontinue the, discontinue … messages, discontinue … to, disculpa, disculpe … molestia
  0.1: disculpe … no, disparaitre, distribucion, disturb … with, dit … de, dit … j, ditch my, ditch … number
  0.1: dix, do i, do … believe, do … on, do … sending, docte-, docteur, doctor … no, does a, dog … the
  0.1: dois … pour, doit plus, doit … pour, donde firme, done … the, done … these, donee, dose, dossier et
  0.1: doute, down on, down … the, dr, drinking, driving all, driving … day, dropped … the, dry, dry cleaning
  0.1: du … je, du … rendu, dude quit, due, dueno … la, dulut-, duluth, each buzz, easie-, easy … the
  0.1: ecoeurez, ecoute, ecoutez, ecris moi, ecrivez j, ecrivez lui, ecrivez … ai, ecriviez pas
  0.1: effacer … numero, effec-, effective, eh you, el arreglo, el banco, el cliente, el descuento, el doctor
  0.1: el gps, el hospital, el local, el nuevo, el ticket, el … pa, eliminan, eliminar mi
  0.1: eliminar … contacto, elimine, elimine mi, elimine … numero, elimineme, elimineme de, eliminen
  0.1: eliminenme de, ella el, ella y, elm, else you, elses number, elsew-, elsewhere, empez-, en floride
  0.1: en mas, en ninguna, en pleine, en … basura, en … celular, en … enleve, en … hospital, en … j, en … ni
  0.1: en … pour, en … rien, encei-, enceinte, encuentre, end all, end … notifications, end … text
  0.1: ends NUMBER, enero, enerv-, enlac-, enlace, enleve mon, enleve … d, enleve … numero, enlever … svp
  0.1: enlever … votre, enleves, enlevez son, enlevez … la, enlevez … merci, enlevez … number, entiende
  0.1: entienden |, entiendo … que, enton-, entonces, entre, entregue, enviando mensajes, enviar mas
  0.1: enviar mensajes, enviar … a, enviar … mensajes, envie … mensajes, envien mensajes, envien nada
  0.1: envois merci, envoyer vos, envoyer … affaires, envoyer … message, epargnez … vos, equivocaste … numero
  0.1: erase me, erase my, erase … from, erreur … le, error … la, es acoso, es pa, es posible, es solo
  0.1: es … borrenme, es … delete, esa bici, esa |, escriban gracias, escriban … que, escribiendo a
  0.1: escribio mi, espana, esposa |, esposo que, essayer, est decede, est finie, est limite, est plus
  0.1: est … enlevez, est … pu, esta mal, esta no, esta … el, estaba … la, estan gastando, este … gracias
  0.1: este … ni, esten … con, esten … mensajes, esto lo, esto … mi, esto … una, estos textos, estoy … una
  0.1: estuvo … de, et l, et ne, et … mon, etes trompes, etes … dans, etran-, etranger, etre contacte
  0.1: etre que, etre … je, etre … sur, etre … votre, every buzz, every … it, every … you, eviten, evitenme
  0.1: evitez de, evitez les, exact-, exage-, excha-, excluded, exclure, experience, explo-, extranamos, eyes
  0.1: f ing, faire … a, faire … messages, faire … plainte, fais … menage, fait trois, faites ca, faites une
  0.1: faites … je, fallecio y, far … do, fatou, faut … j, favor dar, favor dejen, favor … borrar, favor … es
  0.1: favor … mensajes, felicitaciones, felicitations pour, feliz navidad, fermez la, fetes, fewer of
  0.1: fewer texts, fewer … these, ffs, fichi-, fijo, fin des, fin … ces, fin … mon, finale, finalement pas
  0.1: find, finish the, finished the, firma-, firme … para, five, five texts, fix a, fix … flat, fixing my
  0.1: flat fix, flat fixed, floride, flushez, flushez mon, flushez … numero, fois arretez, fois … j
  0.1: for NAME, for squeezing, for text, for … grandson, for … no, for … phone, for … reason, for … too
  0.1: for … weekend, for … wheel, for … you, forfait … limite, forget, forget my, forget this, forget … ever
  0.1: forgi-, form |, formalmente, fortu-, fortune, found … shop, fous, foute-, foutez, foutez moi
  0.1: foutez … la, francais svp, frapp-, frappe, fregando, frenenle, frent-, frente, from sms, from … alerts
  0.1: from … database, from … records, from … texting, from … these, ftc, fuck, fue de, fue … la, fuera |
  0.1: fuera … mi, fuera-, fueran, funciona, funda-, further communications, further |, further … by
  0.1: further … please, future |, gane, gang enlevez, gang … moi, garde les, gars … comptoir, gaspi-
  0.1: gaspillez, gasta, gastan, gastando, gave up, gele, genan-, genant, genou-, genoux, gens a, geran-
  0.1: gerant, gere, get them, getin-, geting, getting … remove, gibbe-, gibberish, go … the, going … in
  0.1: good afternoon, got … elses, got … please, got … so, gover-, government, gracias igual, gracias mijo
  0.1: gracias y, gracias … you, grandisimo, gravel, great service, great shop, grounded, grupo … mensajes
  0.1: habei-, habeis, haberme, haberme … a, hacen, hacer el, had … business, hago para, hangi-, happy … year
  0.1: harcelement rendu, harcelement … la, hard to, has it, hasta … madre, hate texts, have decided, have me
  0.1: have … at, have … confused, have … given, have … opt, have … texts, have … use, hawai-, hawaii
  0.1: hay nadie, he did, he … my, he … on, he … out, help, hence-, henceforth, her ex, here anymore
  0.1: here with, here … did, here … this, heure, heures, hi … i, hi … you, hice la, hijo que, his |
  0.1: his … anymore, his … this, hittin, hittin my, hittin … line, hoa, hola you, hola … NAME, hold all
  0.1: hold … on, holle-, home safe, home … it, honor, hope you, hope … is, hora abren, hospice, hospital con
  0.1: hospital … mi, how is, i beg, i inherited, i let, i picked, i ride, i run, i surrender, i wait, i walk
  0.1: i withdraw, i … afraid, i … check, i … decided, i … doing, i … gettin, i … hear, i … keeping, i … old
  0.1: i … requesting, i … ride, i … saying, i … unsubscribe, ident-, il … que, illim-, illimite, in denver
  0.1: in may, in ten, in what, in … meeting, in … messages, in … so, incluya, incorecto, inflador
  0.1: infolettre texto, information, ingles no, inher-, inherited, inscripcion, inscription aux
  0.1: inscrit … le, interdis, interesa … mensajes, interesan sus, interesse … recevoir, interessent pas
  0.1: interet, interrompez, invoice to, invoice … my, ir manana, is already, is an, is anyone, is broken
  0.1: is full, is me, is never, is possible, is revoked, is still, is … cut, is … hospital, is … off
  0.1: is … when, it ends, it in, it may, it or, it out, it thanks, it … an, it … concern, it … his
  0.1: it … last, it … off, it … up, itine-, itinerance, j, j … annule, j … deux, j … l, jaja … me, jamais eu
  0.1: jamais signe, jamas … vuelvan, jdors, je clique, je desire, je devrais, je … au, je … desire, job … le
  0.1: job … the, journ-, joyeuses, joyeuses fetes, jubile, juega, just visiting, just … a, just … at
  0.1: juste des, jve, keep going, keep … off, kid, kill these, kindly discontinue, kindly … me, know why
  0.1: know … the, kowal-, kowalczyk, l ancienne, l autorisation, l utilisation, l … et, l … jamais, l … plus
  0.1: la bici, la cadera, la ciudad, la commande, la computadora, la delete, la ici, la madre, la misma
  0.1: la moitie, la molestia, la pedale, la pour, la presente, la robaron, la shop, la tengo, la … anti
  0.1: la … arrete, la … canadienne, la … deje, la … faites, la … mas, la … me, la … nadie, la … nationale
  0.1: la … no, la … ou, la … parfait, la … pasada, la … plus, la … saquenme, la … sonne, la … stp, la … todo
  0.1: la … un, lache |, laissez … les, las … por, last, last … so, lata con, lavan-, lavanderia, law>send
  0.1: lawyers, le francais, le meme, le mien, le svp, le this, le … bleu, le … jusqua, le … mauvais, le … no
  0.1: le … que, le … tu, leer mensajes, left … gloves, les autorizo, les debo, les envois, les he, les pubs
  0.1: les quito, les speciaux, les text, les … arretez, les … m, les … no, les … pas, les … pero
  0.1: les … promo, les … retirez, les … stop, les … texto, les … y, less texts, let the, leve, lick, light-
  0.1: like … opt, like … you, limit-, limite, limits, line for, link |, link … my, liqui-, liquide
  0.1: lis … les, list asap, list or, list remove, list thanks, list this, list … my, lista saquenme
  0.1: lista … contactos, liste enlevez, liste nationale, liste please, listes d, listes … envoi
  0.1: listo gracias, llamo … pero, llegan estos, llegue … mas, lleguen mensajes, lleguen sus
  0.1: lleguen … mensajes, llenaron, llenas, lleve nada, lo phone, lo … ahora, lo … mejor, lo … mi, lo … para
  0.1: loi canadienne, loi … anti, loin … moi, lol do, lol no, lol what, lol … more, lol … not, lol … the
  0.1: longer want, longer … this, longr, los demando, los pido, los … ahora, los … pero, lose it
  0.1: lose … digits, loss, loud stop, love the, luna, lune, lyne, m NAME, m … merci, ma batterie, ma chambre
  0.1: ma piece, ma resolution, ma … capote, ma … fait, ma … mais, ma … n, ma … pas, ma … pis, ma … retirez
  0.1: macha-, magasine, mail |, maintenant, maintenant enlevez, maintenant plus, maintenant … de, mais pour
  0.1: mais vous, mais … merci, mais … pas, mais … vrai, make … go, make … i, mal … la, mama que, manana paso
  0.1: mandado, mandan … si, mandar otro, mandar … por, mandarlos, mandarlos |, mandarme esto
  0.1: mandarme textos, mandarme … a, mande mas, mande … mensajes, mande … mensajitos, manden ni, manden otro
  0.1: manden promociones, manden … promociones, manden … uno, mandes mensajes, mandes textos, maneja
  0.1: manera de, manera … que, manito, mapel-, marcar, mari, marketplace, marquenme, martes y, marzo, mas en
  0.1: mas notificaciones, mas recordatorios, mas … despues, mas … en, mas … escriban, mass text, mate |
  0.1: mater-, mauvais … je, may concern, me avise, me basta, me compre, me confused, me den, me faire
  0.1: me hacen, me if, me is, me llegan, me los, me mensajeen, me messages, me mude, me never, me notifiquen
  0.1: me relancer, me reveillent, me salio, me saque, me servian, me sirve, me stuff, me suffit, me svp
  0.1: me too, me … again, me … cents, me … esos, me … favor, me … future, me … gastando, me … harto, me … in
  0.1: me … lo, me … longer, me … much, me … reminders, me … sms, me … times, me … unsubscribe, me … want
  0.1: me>list, meant-, meantime, mechanics, mejor y, mejor … de, menage … mes, menci-, menos |, mensaje de
  0.1: mensajeen, mensajes mi, mensajes quiteme, mensajes x, mensajes … a, mensajes … quiero, mensajes … su
  0.1: mensajes … y, merci enlevez, merci pour, merci … enlever, merci … la, merci … moi, merci … non
  0.1: merci … toute, mere |, mes notifications, mes … et, message … again, message … is, message … j
  0.1: message … meant, message … mon, message … number, messages when, messages … ce, messages … de
  0.1: messages … merci, messages … remove, messi-, messieurs, met, metio, mettez … numero, mettre un
  0.1: mi pais, mi pana, mi parte, mi … con, mid, mijo |, mind |, mis … you, misa y, mistake please
  0.1: mistake … is, moi enlevez, moi mais, moi … ca, moi … en, moi … j, moi … t, moi … v, moins que
  0.1: moins … textos, mois, moiti-, moitie, molestar con, molestos, moms, mon autorisation, mon cellulaire
  0.1: mon conjoint, mon tel, mon telephone, mon … arreter, mon … arretez, mon … des, mon … donc, mon … fait
  0.1: mon … retirez, monop-, monsieur … n, monsieur … vous, monterrey, month please, montrer, more … and
  0.1: more … messages, more … needed, more … or, more … texts, mornin, morning i, moved to, moyen
  0.1: moyen … pu, much please, much … stop, mucha-, muchacho que, muchacho … la, mude, muestrenme donde
  0.1: muestrenme … firme, must … your, my assistant, my bike, my brother, my digits, my eyes, my parents
  0.1: my plan, my sisters, my therapist, my uncle, my … home, my … sees, my … thanks, my … this, my … your
  0.1: n … the, nada aqui, nada no, nada … me, nah … the, namas-, namaste, name … i, nationale … numeros
  0.1: ne desire, ne doit, ne la, ne … avez, ne … communiquer, ne … connais, ne … contactez, nebra-, nebraska
  0.1: necesito sus, necessaire de, necessaire … m, need reminders, need … no, need … please
  0.1: needful … remove, needs a, negocio, neighbors, nene, nerve, never even, never given, never going
  0.1: never message, never … one, never … these, never … this, new number, new year, next … my, nez, ni en
  0.1: ni … mi, nico, nina |, ningun NAME, ningun taller, ninguna NAME, ninguna lista, ninguna tienda
  0.1: ninguna … en, nn, no and, no business, no chinguen, no desea, no entienden, no escribirme, no funciona
  0.1: no gane, no hace, no lleve, no spam, no vuelvan, no … ads, no … asked, no … caso, no … como
  0.1: no … consentimiento, no … di, no … enviando, no … iban, no … luz, no … notificaciones, no … notifiquen
  0.1: no … participar, no … saquenme, no … sirve, no … so, no … spam, no … telefono, no … tu, no … voy
  0.1: no … want, nobody … NAME, noel, nom a, nom de, nom ici, nom … ici, nom … la, nomas no, nombre y
  0.1: non … ai, non … enlevez, non … textos, nor, not message, not … agreeing, not … marketing, not … never
  0.1: not … remove, not … shop, not … take, not … wrong, notificacion, notificaciones |, notificaciones … mi
  0.1: notifications pour, notifications … moi, notified, notifying, nous ecrire, nous enlevez, novak-
  0.1: novaks, novia you, now stop, now … texting, now … texts, now … these, nuevo no, number amigo
  0.1: number belongs, number bro, number dsl, number dude, number must, number … be, number … can
  0.1: number … get, numero merci, numero ne, numero no, numero please, numero porfa, numero senor
  0.1: numero svp, numero … des, numero … gars, numero … il, numero … maintenant, numero … que, numero … se
  0.1: numero … ta, numero … urgence, nunca mas, nunca … esto, nunca … inscribi, nunca … me, nunca … permiso
  0.1: occupe de, occupe … textos, ocupo, ocupo que, ocupo … me, of me, of state, of us, of waiting, of … all
  0.1: of … communications, ofend-, ofender, ofertas no, off me, off thanks, off these, off … cell
  0.1: off … mailing, off … messages, off … reminders, off … to, ofrezcan, oh, ok … le, old … no, olviden mi
  0.1: olviden … numero, on monday, on … brakes, on … de, on … phone, on … veut, on … website, once for
  0.1: one asked, one … it, one … this, only bought, only no, only use, only … once, op, open sundays
  0.1: opt … svp, or madam, or … text, orden no, order NUMBER, orteg-, ortega, os habeis, osti, otez … svp
  0.1: other one, otiez, otra bici, otra cosa, otra semana, otra … no, otro mas, otro mecanico, otro … you
  0.1: ou … le, oubliez … mon, ouell-, ouellet, our number, our numbers, out and, out i, out pour, out so
  0.1: out svp, out … do, out … les, out … number, out … state, out … texts, outfi-, ouvra-, over winter
  0.1: over … i, owe me, own … bicycle, owner … this, pa … los, pa … me, pa … mensajes, paid the, pain but
  0.1: paix … vos, pan, pana |, papi, par ce, par la, par vos, para enviarme, para escribirme, para mensajes
  0.1: para publicidad, para recibir, para … NUMBER, para … textos, para … wifi, parale, parale a
  0.1: parale … los, pare de, parece, parecen, paren … textos, participar, participe, partir … ahora
  0.1: partir … aujourdhui, pas consenti, pas envie, pas et, pas gagne, pas pis, pas qu, pas retirez
  0.1: pas … avoir, pas … bicycle, pas … ces, pas … consentement, pas … et, pas … forfait, pas … les
  0.1: pas … non, pas … place, pas … qui, pas … recevoir, pas … sa, pas … sms, pas … stop, pase por, paso no
  0.1: paso … me, patru-, pay for, paye NUMBER, paye … chaque, pe, pedir, peine de, pelle-, pelletier
  0.1: pense mejor, pense … c, people to, perfi-, permis de, permis … m, permiso yo, permiso … escribirme
  0.1: permiso … que, permiso … textearme, permission to, permission … me, permizo, pero los, pero quitenme
  0.1: pero … que, person … not, person … want, persona … busca, persona … buscan, petite, petite a, peut on
  0.1: peut … que, phone call, phone now, phone … can, phone … from, phone … gets, picked … the, pickup i
  0.1: pido … you, pierdan, pis apres, pis enlevez, pis … deux, pis … le, pis … m, piton, plan please
  0.1: please check, please forget, please halt, please lose, please pass, please to, please unsubscribe
  0.1: please … de, please … delete, please … her, please … his, please … on, please … send, please … thx
  0.1: pleurer, plus client, plus communiquer, plus je, plus son, plus … contacte, plus … savoir, pneus d
  0.1: pneus … hiver, po, podria, point final, point je, polim-, poliment, pompe, pompi-, poner, pop up
  0.1: poppe-, popped, por cierto, por escrito, por … dejen, por … you, porfa … no, porfa-, portal, posib-
  0.1: posible, posible que, pour aines, pour chaque, pour pu, pour … derniere, pour … garantie, pour … job
  0.1: pour … numero, pour … pas, pour … retirez, pour … svp, pourquoi je, pourriez … cesser, pourriez … svp
  0.1: pouvez tu, prank, preferably, prefere ne, prefiero email, prepaye, presb-, presbytere, presente
  0.1: priere … ne, prima-, prior, private number, processing, profil, prometieron que, promo texts
  0.1: promociones … favor, promos enlevez, promos … merci, promos … moi, prope-, propr-, proteccion, prueb-
  0.1: prueba, prueba de, pu jamais, pu les, pu … ca, publicitaires, publicitaires |, publicite sur
  0.1: publicite … mon, publicites, puchi-, puchica, puebl-, puede dejar, puede … en, puede … la
  0.1: puedo recibir, pues gracias, pull it, pulle-, pulled, purge, purge my, purge … number, pus … texto
  0.1: pushi-, pushing, pusie-, puso, puso mi, put … phone, qu est, qu … ce, qu … est, que busca
  0.1: que cansones, que ce, que de, que decia, que derecho, que escribo, que lo, que mes, que pare
  0.1: que … abren, que … cessiez, que … ecris, que … escribieran, que … lleguen, que … mando, que … mas
  0.1: que … quitenme, que … saque, que … siguen, que … suis, que … texteen, quedamos en, quedan NUMBER
  0.1: quedar, quedo la, quejo, queria saber, queria … si, qui j, qui … arretez, qui … en, quien los
  0.1: quien manda, quien … no, quiero dar, quiero estos, quiero publicidad, quiero ver, quiero … estos
  0.1: quiero … ni, quiero … paren, quiero … que, quiero … sms, quiero … textos, quiero … texts, quit blowing
  0.1: quit messaging, quit spamming, quita mi, quita … de, quita … la, quitame … los, quitame … tu
  0.1: quitaran de, quitarme de, quitarme … la, quite … los, quiteme por, quiteme … favor, quiteme … la
  0.1: quiten los, quiten … telefono, quitenme d, quitenme porfa, quitenme you, quitenme … ahi, quitenme … la
  0.1: quitenme … una, quoi ces, quoi … messages, race is, racin-, raiso-, raison, rancu-, rancune, rayez mon
  0.1: rayez … numero, rdv de, read … please, reading this, reali-, realize, receipt i, receiving texts
  0.1: recevoir aucun, recevoir ces, recevoir … affaires, recevoir … autres, recibir … gracias
  0.1: recibir … notificaciones, recogi … no, recois un, recol-, recollection, recovering, recu le, recu |
  0.1: recuerdo … dado, redy, regalamos, regarder, registro |, regle-, regresamos, regrette, remi
  0.1: reminders … me, remove her, remove mine, remove moi, remove … svp, removed … was, remover … numero
  0.1: rempl-, remuevan mi, rende-, rendez, rendez vous, rendu la, rental … please, rented for, rentre
  0.1: reparation pas, replace … cassette, replaced, replacement, reply stop, reply … not, report … as
  0.1: report … to, reportar si, reporting, request removal, request … texts, requesting removal, requi-
  0.1: requiero, resci-, rescind, resiliez, retirarme de, retired, retirenme, retirenme de, retirez … des
  0.1: retiro mi, reveille … bebe, reveillent, revenir, reverse, ride with, ride … so, rides, rides like
  0.1: riding for, rien autorise, rien pour, rifa … no, roommates, rueda-, ruedas, rules, sabe de, saca de
  0.1: sacame |, sacame … la, sacarme, sacoc-, sacoche, sacrant, sacrez moi, sacrez … la, sais … comment
  0.1: salga-, sali, salirme … los, saludos |, sans rancune, sans … demander, saque de, saqueme, saura-
  0.1: savai-, savais, save the, savoir … vos, says … more, scares, school, scrapez mon, scratched my
  0.1: scratched … frame, se entiende, se … a, se … di, se … pero, se … pido, se … salio, searc-
  0.1: second … please, secti-, section, sed, see another, see my, segun, seis, semaine, semaines que
  0.1: send anymore, send … further, send … invoice, send>angry, sending texts, sending … text, seno
  0.1: senora de, senores, sentido, serait mieux, service, service mais, service was, service … my
  0.1: servicio … mensajeria, shabb-, shabbat, shaki-, shaking, shari-, sharing, sharm-, sharma, sharp
  0.1: sharpened, shifting, ship, shop dog, shop stop, shop there, shop you, shot, shuts, si me, si tienen
  0.1: si … asi, si … la, si … llamo, si … mandando, sign, signale … spam, siguen asi, siguen escribiendo
  0.1: siguen … mensajes, silla, silla de, sin ofender, sin … yo, sir or, sir … madam, sir … stop, siri … the
  0.1: sirvase, sisters, site, skates, slaque un, slaque … peu, sms merci, sms no, sms … este, sms … this
  0.1: sneez-, so annoying, so good, so kind, so … discontinue, so … just, so … sending, sobra-, solo
  0.1: solo di, solo les, some other, somebody … a, somebody … to, something |, son … svp, sondage, sonne … l
  0.1: sorry … you, sorted, sorties, sortir … votre, souhaite me, sourdine, souvenir … avoir, soy esa
  0.1: soy quien, spam please, spam quitenme, spam si, spam stop, spam … i, spamear, spami-, spammed
  0.1: spammer |, spamming … phone, specifically … the, squeezing, squeezing me, squeezing … in, state
  0.1: still got, still … in, stop and, stop damn, stop et, stop sms, stop will, stop … am, stop … con
  0.1: stop … here, stop … les, stop … my, stop … never, stop … notifications, stop … reminders
  0.1: stop … thanks, stop … veux, store, store credit, strike me, strok-, stroke, su base, su bici
  0.1: su cliente, su negocio, su … en, su … porfa, subscribing, suis, suis … la, suis … un, sumer-, sumerce
  0.1: supporte, supprimer mes, supprimer mon, supprimer … coordonnees, supprimer … numero, supprimez … de
  0.1: supprimez … numero, sur que, sur … carte, sure … need, surem-, surement, surre-, surrender, surve-
  0.1: sus envios, sus notificaciones, sus recordatorios, sus … no, sus … you, suscripcion |, suscrita
  0.1: suspenda el, suspendre, svp cessez, svp enlevez, svp m, svp plus, svp retirez, svp … enlever, swing
  0.1: swipe, switch off, system … i, sœur, t … pas, take your, tal NAME, taller no, tampo-, tampoco
  0.1: tannants, tapan, tapit-, tapita, tappi-, tapping, tasse, teach-, telefono para, telefono … que
  0.1: telefono … una, telep-, telephone, telephone … a, tell … bike, tempr-, temprano, temps |, tener
  0.1: tengo idea, tengo otra, tengo otro, tengo … pa, tente pas, termi-, termine |, terri-, terrible
  0.1: tes contacts, tes … arrete, tes … de, testeen, testo, text for, text from, text not, text or
  0.1: text with, text … do, text … fine, text … from, text … never, text … no, texted about, texted … NUMBER
  0.1: texteen mas, texteen you, texter ce, texter … j, texter … numero, texting list, texting now
  0.1: texting … and, texting … stop, texting … take, texting … wrong, texto enlevez, texto favor
  0.1: texto merci, texto … mon, textos automatiques, textos avec, textos ca, textos desabonnez, textos du
  0.1: textos jaja, textos para, textos please, textos point, textos quitenme, textos s, textos si
  0.1: textos … arretez, textos … bonne, textos … d, textos … el, textos … jour, textos … rien, textos … v
  0.1: texts cost, texts do, texts from, texts needed, texts not, texts or, texts remove, texts would
  0.1: texts … said, texts … take, texts … up, texts … your, texts>angry, thanks unsubscribe, thanks you
  0.1: that list, that person, the attorney, the boss, the cables, the cafe, the derailleur, the file
  0.1: the gift, the gravel, the guy, the link, the message, the part, the place, the textos, the thing
  0.1: the toddler, the tour, the weekend, the word, the … alone, the … app, the … door, the … general
  0.1: the … link, the … op, the … reminder, the … tag, the … there, the … tho, the … though, the … tubes
  0.1: them … like, thera-, therapist, these do, these little, these remove, these … away, things i
  0.1: think … meant, third … asking, this but, this still, this … alone, this … does, this … going
  0.1: this … has, this … i, this … list, this … must, this … out, this … text, this … texting, this … thing
  0.1: through a, tienda … de, tiendas |, tiene caso, till, till i, time and, time asking, times i
  0.1: times … stop, tipo, tired … waiting, titular, to many, to report, to use, to … another, to … anymore
  0.1: to … here, to … make, to … not, to … off, to … other, to … somebody, to … take, to … texting, to … too
  0.1: to … why, toda, todo … pero, todo … you, told … all, too so, too … of, too … please, toss, toss my
  0.1: toss … number, toujo-, toujours, tous … textos, tout … temps, toute communication, toy, traba, trabaja
  0.1: trabajo y, trabajo … noche, tramp-, transmettre, transplant, tripo-, triporteur, trois … que
  0.1: trompe … number, trompee, trompez … personne, trop loin, trop … textos, trottoir, tu … la, tubes … you
  0.1: turn … les, twent-, twenty, two things, ugh stop, ultimo aviso, um, un tal, un … NAME, un … ca
  0.1: un … enlevez, un … m, un … por, una foto, uncheck me, uncheck … for, under casl, under gdpr, une … svp
  0.1: unenrol, unenroll, unsolicited commercial, unsub please, unsub … please, unsubscribe this
  0.1: unsubscribe … this, unsubscribed please, up NUMBER, up already, up as, up my, up … please, up … stop
  0.1: usefu-, useful, useful … me, ustedes … los, utilisation, utilisation de, utilisation … mon, va mi
  0.1: vais … une, vale no, vecino, velo aussi, velo recupere, velo … avez, velo … cause, velo … peux
  0.1: velo … plus, velo … pouvez, veloc-, velocidades, vendo-, vendor, venta, veo … la, verifiez votre
  0.1: verifique, very, ves, veuillez arreter, veuillez cesser, veuillez m, veuillez retirer
  0.1: veuillez supprimer, veux, veux … a, veux … merci, vez que, vez … les, vieille, vieji-, viejito, vienn-
  0.1: viennent, vient de, virez, virez moi, virez … de, virgu-, virgule, vive la, vive … familia, vivo en
  0.1: void, volver … escribirme, vos alertes, vos notifications, vos texts, vos … d, vos … otez, vos … par
  0.1: vos … point, vos … retirez, votre base, votre velo, votre … enlevez, votre … otez, voudrais etre
  0.1: voudrais pas, voulez mais, vous cesser, vous cessiez, vous demande, vous n, vous pensez
  0.1: vous … chercher, vous … jamais, vous … mon, vous … retirer, vous … svp, vous … this, vous … trompes
  0.1: voy … comprar, voy … dar, vraim-, vraiment, vuelvan … escribirme, vuestros, walk, want … either
  0.1: want … message, want … more, wanted texts, wanti-, wanting, was, was there, was … remove, watch
  0.1: we can, we only, weddi-, week and, were … with, what did, what … am, whatever … this, whatsoever
  0.1: wheel-, when does, who texts, who told, whole, whole family, whom it, whom … may, why would, will opt
  0.1: will … over, win … bike, winter storage, wish … hear, with another, with cash, with out, with … kids
  0.1: with … other, withdraw, withdraw my, withdrawing, withh-, withhold, witho-, without, work texts
  0.1: works |, worn out, worth NUMBER, would … get, would … the, writt-, wrong … amigo, wrong … bro
  0.1: wrong … my, wrong … no, wrong … sry, xfa no, y aqui, y encima, y gracias, y les, y … cel, y … mando
  0.1: y … mas, y … personne, y … puedo, y … quien, y … saca, y … salio, y … su, y … tengo, yes go
  0.1: yes … ahead, yes … would, yo nunca, yo quit, yo … e, yo … fui, yo … hittin, yo … soy, you be
  0.1: you cancel, you cut, you n, you owe, you pe, you pedi, you quitame, you quitenme, you saquenme
  0.1: you send, you … and, you … de, you … dejen, you … escriban, you … esten, you … go, you … les
  0.1: you … mistaken, you … muchos, you … or, you … otro, you … phone, you … so, you … soy, you … texts
  0.1: you … too, your NUMBER, your boss, your database, your manager, your no, your notifications
  0.1: your sales, your stupid, your … messages, your … quit, | asere, | asked, | at, | batterie, | bien
  0.1: | bloquez, | bruh, | buzz, | calmez, | chez, | close, | commande, | comptez, | conmigo, | contactez
  0.1: | contesto, | corten, | cuando, | desactive, | deseo, | desuscribirme, | dictee, | dije, | discontinue
  0.1: | disculpa, | dry, | dude, | elimine, | eliminenme, | epargnez, | etes, | finished, | five, | flight
  0.1: | flushez, | foutez, | fuck, | fue, | hein, | hmm, | incorrect, | joyeuses, | less, | loco, | loi
  0.1: | look, | loved, | mark, | mauvais, | muestrenme, | nene, | nombre, | nope, | notre, | one, | osti
  0.1: | parale, | paso, | per, | porfa, | pouvez, | prefer, | prefiero, | prix, | pull, | purge, | qu
  0.1: | quedamos, | respectfully, | retirenme, | rides, | right, | slaque, | sold, | strike, | suena
  0.1: | sumerce, | tantos, | tasse, | texto, | thinking, | toy, | typing, | ultimo, | unenroll
  0.1: | unsolicited, | van, | velo, | wed, | went, | wey, | worry, | xfa, | … afternoon, | … apellido
  0.1: | … assistant, | … ayer, | … bikes, | … borrame, | … button, | … call, | … cansones, | … cease
  0.1: | … chinguen, | … chum, | … cita, | … colis, | … comprends, | … consent, | … contacting, | … damn
  0.1: | … desire, | … dijeron, | … dios, | … discount, | … donde, | … enlever, | … entiendo, | … falta
  0.1: | … fetes, | … fois, | … forget, | … gone, | … hagame, | … hago, | … halt, | … harassing, | … hard
  0.1: | … hiver, | … ici, | … immediately, | … inherited, | … is, | … jefe, | … just, | … late, | … lose
  0.1: | … manana, | … mandando, | … message, | … msj, | … names, | … navidad, | … otez, | … owner, | … padre
  0.1: | … papa, | … pass, | … pe, | … permiso, | … promos, | … quedan, | … quitte, | … quoi, | … recupere
  0.1: | … reviendrai, | … riding, | … scratched, | … siguen, | … supprimer, | … sur, | … surrender, | … sœur
  0.1: | … therapist, | … til, | … todas, | … triciclo, | … trouve, | … ultima, | … un, | … vient
  0.1: | … viernes, | … vieux, | … vouloir, | … watch, | … whom, | … withdraw, ~_abe, ~_af, ~_aga, ~_au
  0.1: ~_auj, ~_bic, ~_bis, ~_bm, ~_bug, ~_can, ~_chr, ~_chu, ~_day, ~_dem, ~_doi, ~_ech, ~_es, ~_fir, ~_fla
  0.1: ~_fro, ~_fuc, ~_j_, ~_lap, ~_mak, ~_mej, ~_mor, ~_nei, ~_ofe, ~_oh_, ~_otr, ~_pul, ~_que, ~_rim, ~_sai
  0.1: ~_sc, ~_sem, ~_sna, ~_soc, ~_sup, ~_tas, ~_uno, ~_val, ~_vot, ~_wha, ~_xfa, ~abus, ~ace, ~aco, ~acu
  0.1: ~adi, ~air_, ~ala_, ~ale, ~alid, ~alut, ~amed, ~ams_, ~ange, ~annu, ~ape, ~appo, ~arg, ~ary_, ~atic
  0.1: ~auj, ~aujo, ~auv, ~avec, ~beli, ~bie_, ~bott, ~bug, ~bure, ~buyi, ~cart, ~cas, ~caso, ~ccor, ~chai
  0.1: ~chri, ~chu, ~cino, ~cio_, ~cion, ~cluy, ~cou, ~cta_, ~deal, ~deco, ~ded, ~dele, ~devi, ~dhu, ~dhui
  0.1: ~dido, ~dry, ~eace, ~ead_, ~eady, ~eaux, ~ecer, ~ego, ~eks_, ~elep, ~elp_, ~engo, ~enia, ~epho, ~eras
  0.1: ~erri, ~erta, ~erti, ~ery, ~esan, ~etes, ~etti, ~eurs, ~ext_, ~fait, ~figu, ~fork, ~fro, ~fuc, ~fuck
  0.1: ~gant, ~gato, ~gen, ~ggi, ~givi, ~habi, ~happ, ~harp, ~haz, ~heur, ~hori, ~hris, ~hui_, ~hum_, ~iarm
  0.1: ~iau, ~ibed, ~ica, ~icac, ~ico_, ~iday, ~ierc, ~iled, ~inci, ~ine, ~ing, ~inne, ~inst, ~ios, ~ird
  0.1: ~ird_, ~ises, ~itat, ~itc, ~itch, ~itho, ~iti, ~itr, ~join, ~kid_, ~kon, ~kst, ~lan_, ~lanc, ~lean
  0.1: ~lect, ~lef, ~leph, ~lier, ~liss, ~llar, ~lose, ~loud, ~lp_, ~lsew, ~lti, ~luy, ~mak, ~mara, ~marr
  0.1: ~mej, ~mend, ~mete, ~mien, ~mita, ~moms, ~mon, ~mpe_, ~mpo, ~mpoc, ~mps, ~mpte, ~mude, ~nada, ~nage
  0.1: ~nais, ~nap, ~nca_, ~ndly, ~nei, ~ner, ~nerv, ~nes, ~nez, ~nez_, ~nina, ~nni, ~noe, ~novi, ~nse_
  0.1: ~nsid, ~ntie, ~nton, ~nule, ~odo, ~oja_, ~olo_, ~ome_, ~omot, ~oose, ~ope_, ~orta, ~orto, ~osta, ~oti
  0.1: ~otre, ~ou_, ~ouge, ~ouh, ~ouj, ~oujo, ~oyen, ~peg, ~pel, ~pere, ~perr, ~phe, ~pie, ~plet, ~poli, ~ppa
  0.1: ~ppri, ~pul, ~punt, ~ranc, ~rape, ~rco_, ~rdh, ~rdhu, ~reed, ~rek, ~rell, ~remp, ~rfa, ~rgi, ~rido
  0.1: ~rig, ~rino, ~riz, ~rmez, ~rnin, ~ropp, ~run, ~rvey, ~rvi, ~sad, ~sewh, ~shes, ~sibl, ~sine, ~skat
  0.1: ~sna, ~soc, ~ss_, ~ssib, ~stee, ~sth, ~sthe, ~stom, ~suis, ~sul, ~tam, ~tch_, ~tien, ~tig, ~tinu, ~tio
  0.1: ~tip, ~tiro, ~toma, ~tonc, ~touj, ~trek, ~tru, ~ttom, ~tus, ~uatr, ~uee_, ~uelt, ~uill, ~uisi, ~ujou
  0.1: ~ulo, ~unes, ~urdh, ~ure, ~urea, ~urve, ~ush, ~usie, ~uvi, ~uyi, ~uyin, ~vea, ~vey, ~vie_, ~voi, ~voit
  0.1: ~wall, ~was_, ~wedd, ~wha, ~what, ~whol, ~winn, ~wri, ~xfa, ~xt_, ~yer, ~yes
  -0.07: (tables say none)
  -0.1: 2 fois, 2 … and, 2 … la, NAME va, NAME … number, NAME … today, NUMBER at, NUMBER but, NUMBER feet
  -0.1: NUMBER flat, NUMBER it, NUMBER mph, NUMBER my, NUMBER n, NUMBER o, NUMBER pulgadas, NUMBER right
  -0.1: NUMBER sharp, NUMBER si, NUMBER still, NUMBER with, NUMBER … bikes, NUMBER … de, NUMBER … des
  -0.1: NUMBER … enough, NUMBER … good, NUMBER … if, NUMBER … left, NUMBER … need, NUMBER … of, NUMBER … or
  -0.1: NUMBER … that, a alguien, a basic, a big, a black, a combien, a como, a cualquier, a family, a fever
  -0.1: a few, a girl, a marcar, a marche, a nail, a note, a pris, a ramp, a retrouve, a trois, a voicemail
  -0.1: a waiting, a wrong, a … abuela, a … avisos, a … back, a … because, a … course, a … depuis, a … drop
  -0.1: a … jeu, a … las, a … marche, a … nina, a … papa, a … pere, a … question, a … rodada, a … seat
  -0.1: a … thank, a … tune, a … vos, a … we, abierto |, about a, about … refund, abro, acabamos, accessible
  -0.1: accidentally deleted, accidente, accounting, aceite |, aceptan tarjeta, acepto |, acord-, actio-
  -0.1: action, acuerdo … el, add … for, adela-, adelanto, admis-, adresse |, adultes, adults, afuera de
  -0.1: afuera … la, again take, agost-, agosto, agree … that, ahi … de, ahorita |, ai assez, ai bien
  -0.1: ai … deux, ai … les, aimerais que, air … le, airport, airport |, al mediodia, al trabajo
  -0.1: al … gracias, alarg-, alertes pour, alerts on, alerts … my, alguien que, all … from, all … now
  -0.1: all … way, aller le, aller … chercher, allergique, allez, allow-, allowed, almost done, alter-
  -0.1: alto no, alumi-, aluminio, am by, am coming, am paying, am still, am … can, am … not, am … tired
  -0.1: amables, amene-, amener, amo |, an … before, and tired, and … had, and … need, and … shifter, animal
  -0.1: anniv-, anniversary, annule ou, annule … rdv, annuler la, annulez tout, answering, anual, anunc-
  -0.1: any … it, apaga, apague, aparta, aparte, apartment, apell-, apellido, apologizing, appar-
  -0.1: appelle pour, applies, apporter, approve the, apres votre, apret-, apretada, apunteme, are after
  -0.1: are crooked, are my, are your, are … coming, argum-, argument, aro, arreglar, arreter … NUMBER
  -0.1: arreter … magasin, arrive dans, arrived |, asiento |, ask her, assum-, assume, asteure, at 2, at noon
  -0.1: at … and, at … desk, at … gate, at … on, at … table, at … when, at … wrong, atento, atm, attache
  -0.1: au feu, au nouveau, au … apres, au … c, au … on, au … vous, aucun … avec, aunty, aurait, aurie-
  -0.1: auriez, aussi, autobus est, avail-, available, avais demande, avant ou, avec un, avec |
  -0.1: avec … autres, avec … taxes, avez des, avez ecrit, avez mis, avez … du, avez … encore, avisele
  -0.1: avisele a, avisos me, avoir, away i, away … the, ay bendito, azul … la, baby seat, backw-, backwards
  -0.1: bag of, bagel-, bagels, bags, baja mi, baja … precio, bajel-, bajele, balat-, balatas, balcon
  -0.1: balcony, banana, banana |, banco, bank |, banya-, banyan, barre, barre |, basic, basic tune
  -0.1: basic … up, basta … cambiar, bathr-, bathroom, bathroom |, batterie |, batterys, bbq, bc, bcd
  -0.1: be NUMBER, be careful, be … NUMBER, be … so, bear, beari-, beau travail, beau … a, been 2, before or
  -0.1: before that, before we, before … go, before … i, behin-, behind, belt, bent the, beside, besoin … un
  -0.1: bet, beta, between the, bibs, bici el, bici sin, bici … el, bicis de, bicis usadas, bicycle … is
  -0.1: bien recu, bien … frenos, bike do, bike got, bike no, bike stop, bike … now, bike … there
  -0.1: bike … will, bills, bip, bisou-, bisous, bites, bizum, blanca, blank-, blanket, bleeding, bless |
  -0.1: block my, block party, blocks, blood, bloque … le, bloqueada, bloqueo la, board, boile-, boiler
  -0.1: bolts, bonito, bonjour … ai, bonjour … je, bonne grandeur, bonne saison, bonne |, bonne … de, boost
  -0.1: bord svp, borro el, boss … me, bosse, botel-, boucl-, boue |, bouge, bought NUMBER, bounc-, bout de
  -0.1: bouti-, bouto-, bouton, brain, brake lever, brake rubs, branc-, branche, brand, brand new, brave
  -0.1: breakfast, breakfast |, bride, bridg-, bridge, bring in, bring it, bring my, bring the, bring … own
  -0.1: broken so, bronx, brought it, bruis-, bruit la, brule |, bruta-, brutal, bubbl-, bubble, bubble tea
  -0.1: buenas noches, bulk, burle-, burley, bus driver, but … you, buttons, buy used, buy … bikes, buzon
  -0.1: by NUMBER, by after, by around, by at, by thursday, by … car, by … end, c … cher, c … grave, ca chez
  -0.1: ca j, ca vous, ca … 2, ca … ce, ca … enerve, ca … tente, cabe en, cable end, cable … is, cadea-
  -0.1: cadeau |, cadre |, cafet-, cafeteria, cake for, calcomanias, calcomanias |, call at, call before
  -0.1: call for, call if, call it, call when, call … a, call … before, call … house, call … landline
  -0.1: call … my, called off, called … the, camara |, camaras |, camaras … NUMBER, cambiar los
  -0.1: cambiar … frenos, cambiarlo, cambie de, cambio … aceite, camil-, camisas, camp de, camp … velo
  -0.1: campamento, can come, can help, can pick, can wait, can … email, can … hold, can … just, can … on
  -0.1: can … receive, can … sleep, can … squeeze, can … stay, can … update, canada |, canasta |, cancel just
  -0.1: cancele la, cancelled … i, cancelled … the, cancelling, card got, caref-, careful, cargar, caris-
  -0.1: carreras, carro |, carry-, carrying, casque … la, cats, cats |, cayo el, ce message, ce qu
  -0.1: ce … etait, cell for, center, cerem-, ceremony, cerramos, cerro, cette … je, chai, chain keeps
  -0.1: chainring, chair-, chairs, chais-, champ-, change … the, chaque … svp, char, charge for, charge … the
  -0.1: chariot, chat with, chavo, cheaper |, checa-, checar, check with, check … the, chequ-, chercher
  -0.1: chercher … ma, cherchez … un, chere, chevere, chez, chien est, child seat, chips, chips |, choco-
  -0.1: chocolate, chorr-, chorro, chose-, choses, chuec-, chueca, chueca |, cierre, cine, cinem-, cinema
  -0.1: civic, clac, claro |, clave, clicks, client a, cliente |, clign-, clinic |, clock … the, clou
  -0.1: clous |, coach … the, codigo de, cog, coins, collants, combien avec, combien je, combien … les
  -0.1: come then, come … as, comes in, comie-, comieron, coming along, coming … the, commande du, comment va
  -0.1: comment … la, commerce, commerce |, commuter, como desactivo, como nueva, como … de, como … la
  -0.1: compadre, completely, comprends pas, comprends |, compro otra, con cambiar, con ese, con … frenos
  -0.1: con … la, con … las, concert, cone, confirmation |, contact lens, contento, contestadora
  -0.1: contestar llamadas, contrasena, convi-, cooke-, cooked, copie-, copies, copy, corrector, cortaron
  -0.1: corten el, corto la, corto … llamada, cosa |, couin-, could somebody, could stop, count … out, coupe
  -0.1: coupee, coupez la, couriers, covers, cracks, cracks |, crazy, cream, cream |, crew |, crime, crisp-
  -0.1: crisps, criss, crisse, crochet, crooked |, cry |, ct, cualq-, cualquier, cualquier hora, cuando es
  -0.1: cuando freno, cuando … mi, cuando … recoja, cuantas millas, cuanto sale, cuanto se, cuanto va
  -0.1: cuanto … el, cuanto … por, cubie-, cuiss-, cuissard, cumple, cunad-, cut it, cycle, cylin-, cylinder
  -0.1: d avance, d … a, d … arriere, dad can, dad … the, dado de, dado … baja, damag-, damage, damage |
  -0.1: danar, dang, dans une, dans … cote, dans … min, dans … sac, dans … trafic, dar de, dar … numero
  -0.1: date … the, day please, day was, day … my, de cadre, de char, de color, de course, de derailleur
  -0.1: de fregar, de gel, de hacer, de livraison, de llover, de lujo, de mantenimiento, de misa, de molestar
  -0.1: de precio, de ser, de viaje, de … cadenas, de … dimanche, de … fait, de … hace, de … hija, de … nina
  -0.1: de … place, de … ruido, de … sans, de … sirve, de … soeur, dead … on, deada-, deadass, dear |
  -0.1: debarrassez, debloquer, decal-, decep-, decided to, decue, dee, dehors je, deja … hacer, deje mi
  -0.1: deje mis, deje … guantes, dejen la, delai-, delais, delete asiento, delete cuadro, delete lavado
  -0.1: delete lunes, delete plan, delete … photo, delete … se, delete … you, demain NUMBER, demain c
  -0.1: demain on, demon-, deneigee, dente-, dented, dentista, depla-, depuis la, depuis que, derailleur est
  -0.1: derecho |, des frais, des … je, desactivo, desactivo el, descarga, descuentito, desde … no, desoc-
  -0.1: despues de, desviador, detac-, detail, deux pneus, deux velos, deux … je, deux … que, devant votre
  -0.1: devant … porte, devin-, devinci, devis-, devisse, devuelvan, diach-, diache, diagn-, diagnostico
  -0.1: dice NUMBER, did that, did your, did … go, did … guys, did … put, did … tell, did … turn, did … you
  -0.1: dijeron que, dijeron … y, din, dinosaurs, dios los, dire que, dirty, dispo, disponible, disturb you
  -0.1: do for, do we, do … buy, do … have, do … instead, do … message, do … open, do … pay, do … rent
  -0.1: do … see, do … still, do … walk, do … wear, doc, does, does … fit, does … matter, does … stop
  -0.1: does … want, dog |, dogs allowed, doing after, dolar, dollars |, donc, donc ca, donc la, donde … el
  -0.1: done by, donne la, donne … mon, doorb-, doorbell, dorad-, dos … de, dos … por, dot, dozen, drain-
  -0.1: drama, dripp-, dripping, drive-, drivers, du guidon, du jeu, du temps, du … dans, du … lol, du … qui
  -0.1: du … vous, duermo, dura la, dure, e21, early, east, ebike-, ebikes, echanger, echanger |, echel-
  -0.1: echele, edifi-, edificio, efect-, efectivo, el aviso, el bronx, el bus, el buzon, el cargador
  -0.1: el cupon, el deposito, el dueno, el mecanico, el miercoles, el pedal, el plan, el presio, el resto
  -0.1: el sabado, el saldo, el triciclo, el tune, el … NAME, el … NUMBER, el … ahi, el … casco, el … gracias
  -0.1: el … llego, el … otra, el … tengo, el … up, electricas, electricas |, elle … appelle, elle … pas
  -0.1: elles, else … you, empie-, empiecen, en classe, en face, en haut, en mars, en nada, en personne
  -0.1: en que, en … bus, en … con, en … fois, en … foto, en … hasta, en … min, en … ou, en … une, encanta
  -0.1: end … on, enfant, engine, engine light, engra-, engrasa, enlevez de, enlevez l, enlevez … petites
  -0.1: enough la, enough to, entend, entra … la, entrada, entrance, entree, entreposage d
  -0.1: entreposage … hiver, envel-, envelope, envoie une, envoie … photo, envoyer … rappels, episo-, episode
  -0.1: equivoque … talla, erreur vous, es muy, es normal, es su, es yo, es … esa, es … gracias, es … jueves
  -0.1: es … mia, es … para, esa bicicleta, escribir, escuela de, eso de, eso es, esperar |, espero |, espin-
  -0.1: esposo … la, essayer le, essayer |, est bonne, est ca, est cher, est dans, est elle, est en
  -0.1: est grave, est lui, est malade, est non, est ouvert, est … annulee, est … avec, est … encore
  -0.1: est … mon, esta baja, esta bloqueada, esta feliz, esta … con, esta … de, esta … hoy, estan abiertos
  -0.1: esti, et ce, et … la, etage, etes … ouvert, etre … pour, eu NUMBER, existe, expect, expre-, exs
  -0.1: extended, extendida, eyebr-, fabri-, facon, factura a, facture svp, fade, faill-, failli, faire le
  -0.1: faire un, fait 2, fait frette, fait … bruit, fait … km, fauteuil, favor |, favorite, fe, feder-
  -0.1: federal, feedi-, feeding, feeding the, feet, felicidades … el, feliz con, feliz dia, fell in
  -0.1: fell … the, fender, feria-, feriado, fermeture, fermez … dossier, festi-, fete |, fiest-, fiesta
  -0.1: figur-, fijes-, fijese, fijese que, fila, fille vous, filth-, filthy, final … la, fine … is, fini
  -0.1: finis |, finis-, firmar, first, first … i, fissu-, fissure, fit it, fit |, fixed |, flat lol, flatt-
  -0.1: flojo-, flojos, flood, flou, flowe-, flowers, fog, fois … pense, foldi-, folding, fonct-, for asking
  -0.1: for dinner, for family, for his, for sat, for service, for spring, for tomorrow, for two
  -0.1: for … NUMBER, for … baby, for … basic, for … cat, for … cheaper, for … delivery, for … from
  -0.1: for … husband, for … in, for … insurance, for … it, for … kids, for … my, for … people, for … thank
  -0.1: for … weeks, forgot to, forks, forms, found out, found … glove, frais … NUMBER, frapper, fraye-
  -0.1: frayed, free me, freezer, fregar, frein |, freno … atras, frett-, frette, fri, fri |, frida-
  -0.1: friendship, fries, froid, from last, from … other, front brake, front wheel, frotte |, fuel, fui a
  -0.1: funcionar, fund, funeral, furio-, furious, fuse, futbo-, futbol, g, g munro, garantia extendida
  -0.1: garde … velo, gardez les, gate |, gatea-, gateau, gente, gerant |, get that, get your, get … if
  -0.1: get … receipt, get … to, ghost-, glass, glass |, glove, gmail one, gnome, go home, god |, goes
  -0.1: goes … my, going round, going through, going to, going … for, gold, goma, gone, good job, good … but
  -0.1: gosse, gosses, got cancelled, got stolen, got … NUMBER, got … by, got … call, got … card, got … for
  -0.1: got … job, got … kids, got … last, gourd-, gourde, gracias solo, gran, grandad, grande, grande |
  -0.1: gravel |, greet, grid, grill-, grip, grips |, grise, groceries, grose-, grues-, gruesa, guardo
  -0.1: guidon est, guidon |, guidon … le, guy in, guy … the, guys stop, guys … a, guys … great, guys … stop
  -0.1: gym |, hace NUMBER, hace … el, hacen el, hacer, hacer ruido, had NUMBER, hagan, hahaha |, half |
  -0.1: handi-, handing, handlebars, handlebars are, handlebars … crooked, hands, handw-, handwriting
  -0.1: happy thanksgiving, has been, has to, has … a, hasta … es, hasta … lunes, have … own, have … owned
  -0.1: hay algo, hay alguien, hay … en, he … NUMBER, he … ok, headset |, hear the, hear |, heard about
  -0.1: heartbroken, heate-, heater, heavy, hecho, hella, hello … would, her bike, her off, her … this
  -0.1: here to, heres, herra-, herramienta, heures de, hey can, hey … you, hide, highe-, higher, hija |
  -0.1: hijo … NUMBER, hijol-, hijole, hills |, him … he, his … i, history, hizo, hmm, hocke-, hockey
  -0.1: hola buenas, hold the, holdi-, holding, holiday hours, home to, hook, hora es, hora mas, horquilla |
  -0.1: how do, how late, how … this, hows my, hows … baby, hubs, huele, huge, hugs, hum, hurt, husband will
  -0.1: husbands number, hybri-, i check, i deliver, i find, i found, i hit, i order, i swear, i talking
  -0.1: i treat, i trust, i want, i wear, i work, i … back, i … come, i … coming, i … half, i … is, i … new
  -0.1: i … paying, i … send, i … tired, i … work, ice cream, ici je, if possible, if … pay, il fait, il me
  -0.1: il ne, il possible, il pret, il … combien, il … pret, impre-, impuesto, in church, in hospital
  -0.1: in stock, in this, in today, in … can, in … car, in … envelope, in … front, in … is, in … middle
  -0.1: in … phone, in … store, in … texts, in … window, incl, included, included |, incluses |, inconnu
  -0.1: inflate, informacion |, informed, inquiete |, ins, ins |, inscription, insista, instr-, interesa el
  -0.1: into a, invalid, invite, ipads, ir al, is cheaper, is coming, is flat, is late, is leaking
  -0.1: is picking, is wet, is … can, is … contact, is … damage, is … emergency, is … for, is … front
  -0.1: is … gift, is … group, is … long, is … or, is … order, is … parking, is … red, is … room, is … these
  -0.1: is … today, it again, it like, it made, it makes, it no, it quit, it this, it til, it tomorrow
  -0.1: it under, it yet, it … by, it … fixing, it … good, it … him, it … if, it … raining, it … stuck
  -0.1: it … take, it … there, it … wet, j autorise, j avais, j te, j … arreter, j … bien, j … coupe
  -0.1: j … pris, j … une, j … vous, jaw, je laisse, je paie, je prends, je veux, je … chercher, je … parler
  -0.1: je … payer, je … peux, je … pus, je … quitter, je … ramasse, jefe no, jello, job so, journee a, joy
  -0.1: juego, july, junior, just so, just walked, just … flat, just … it, juste … le, keep … change
  -0.1: keep … to, keep … you, kenda, key |, key … the, kg, kick off, kicke-, kicked, kickstand |, kid has
  -0.1: kid … a, kids are, kids bike, kids … in, kitchen |, knees |, knive-, knives, korea-, korean
  -0.1: l accident, l antivol, l entree, l … a, l … combien, l … des, la abuela, la calle, la carte, la clave
  -0.1: la compre, la compro, la cote, la dejo, la entrega, la fermeture, la grandeur, la les, la llevo
  -0.1: la mano, la marca, la necesito, la on, la patte, la pintura, la policia, la pouvez, la puede
  -0.1: la recoja, la recojo, la rifa, la route, la senora, la soumission, la suscripcion, la tarde, la vida
  -0.1: la vieille, la … 2, la … adresse, la … apres, la … aussi, la … ce, la … cuanto, la … estaba
  -0.1: la … extendida, la … finalement, la … haha, la … hoy, la … juste, la … llevo, la … mais, la … mon
  -0.1: la … nomas, la … nueva, label, labou-, labour, lac, lachez, lachez … la, lady with, laisse la
  -0.1: laisse le, laisse … la, laisse … message, lakes-, lakeside, las NUMBER, las calcomanias, las llantas
  -0.1: las … jaja, las … o, las … y, last … and, last … was, late for, lates-, latest, laughing at, lavado |
  -0.1: lave, law>forever, layin-, laying, le agradeceria, le bmx, le chat, le compteur, le dehors
  -0.1: le entiendo, le falta, le garage, le pago, le pont, le queda, le ramasse, le sale, le samedi
  -0.1: le trafic, le … bebe, le … donc, le … jaune, le … juste, le … manana, le … mas, le … me, le … nom
  -0.1: le … pareil, le … poner, le … qui, le … roule, lead, leaki-, leaking, leave your, leave … old
  -0.1: leave … on, leave-, leaving it, leche-, leches, left … at, left … should, left … with, lefto-
  -0.1: leftovers, lend, lend me, lent, lentement, les deux, les mains, les pido, les pieces, les travaux
  -0.1: les … du, les … juste, les … pneus, les … svp, lesso-, let … in, level, library |, libre, light |
  -0.1: lighthouse, lights on, like new, like … thank, like … time, lindo, lista d, lista y, lista … el
  -0.1: lists, llamar … no, llamarme, llameme |, llamo a, llanta esta, llave delete, llave … candado, llega a
  -0.1: llegamos, llegaron, llego el, llego … a, llego … pieza, llevar, llevo NUMBER, llevo a, lloro, llove-
  -0.1: llover, lo dio, lo que, lo siento, lo … de, loaner |, lobby, lock i, lock … lost, locko-, lockout
  -0.1: lol NUMBER, lol my, lol so, lol you, lol … wants, long for, long is, long … i, long … the, look |
  -0.1: look … it, looks … a, loose-, los … delete, los … en, los … yo, lost NUMBER, louss-, lower the
  -0.1: lowri-, lowrider, lube for, lujo, lumiere |, luz en, luz … la, m enerve, m … par, ma cle, ma … m
  -0.1: machine |, made me, magasin … mon, mah, mains, mais … je, makes it, mames, manana no, manana temprano
  -0.1: manda la, mandarle, mandeme el, mando el, manejar, mange mon, mango-, manil-, manillar, manu, manua-
  -0.1: map |, marcar |, marche tu, marche … avec, marli-, marlin, marlin NUMBER, marque, marqueme, marre de
  -0.1: mas … gracias, mas … jaja, mas … no, matin … vous, matter, mauvais modele, mauvaise … je, mayor, mcd
  -0.1: me abt, me at, me hace, me he, me lol, me next, me parece, me pusieron, me saca, me salvaron
  -0.1: me something, me thanks, me … ahora, me … by, me … envoyer, me … hacer, me … how, me … need, me … not
  -0.1: me … otra, me … phone, me … price, me … puede, me … receipt, me … texteando, me … the, means
  -0.1: mecanica |, mechanical, medida, meeting … not, meill-, meilleure, melangez, meme … j, meme … vous
  -0.1: memo, menos de, menos … NUMBER, mens, mensajes no, merci … mon, merci … votre, mere de, mero llego
  -0.1: mes pneus, mes … pago, message c, messaging me, mettez … la, mi abuelo, mi bebe, mi compadre
  -0.1: mi direccion, mi gente, mi nieto, mi suegro, mi vecina, mierc-, miercoles, might … late, miles |
  -0.1: minimum, minus NUMBER, mirac-, miracle, mirro-, mirror, mis guantes, misery, miste-, mister, mitte-
  -0.1: mittens, model, modele la, moi … d, moi … facture, moi … la, moi … place, mom she, mon casque
  -0.1: mon derailleur, mon genou, mon … arrete, mon … pere, mon … velo, monday i, monde |, monte-, month
  -0.1: moose, morceaux, more … an, more … at, more … i, more … to, mosquito, mostrador |, mosus, motor a
  -0.1: motor |, motor … la, mou |, mouri-, mourir, moved the, moved … i, mover, mover-, moving the, mph
  -0.1: mr NAME, much, much obliged, much to, mucha, muchacha de, mud, muela, mueva-, muevan, mueve, munro
  -0.1: munro |, muy … el, my bag, my bank, my calendar, my exs, my favorite, my friend, my last, my light
  -0.1: my nails, my place, my storage, my teenager, my wheel, my wifes, my … address, my … all, my … and
  -0.1: my … anymore, my … card, my … gets, my … handles, my … since, my … sister, my … that, my … the
  -0.1: my … too, n arrete, n he, name the, nan, nas, navidad |, ne … rien, nearl-, nearly, necesitan
  -0.1: necesito una, neckl-, necklace, need help, need … by, need … rack, need … tune, need … with, needed |
  -0.1: needs, negoc-, negocio |, negro, neighbour, neighbours, neith-, neither, nena, nervo-, nervous, net
  -0.1: never did, never … from, new cassette, new chain, new in, new thank, new wheel, new |, new … in
  -0.1: new … it, news on, news … my, ni idea, nice … it, nieto, nina … NUMBER, nino no, no encuentro, no one
  -0.1: no traer, no … bien, no … deje, no … dinero, no … haga, no … hasta, no … las, no … mucho, nobody told
  -0.1: nobody … you, noche-, noches, nom … mon, nom … sur, nombre en, noodl-, noodle, normal … ca, nos … a
  -0.1: not agreeing, not believe, not end, not getting, not going, not remove, not talk, not … anybody
  -0.1: not … she, not … til, notification … the, nous deux, nouveaux, novem-, novio, now … want, number did
  -0.1: number plate, number … from, numero a, numero pa, numero sur, numero … a, numero … est, numero … por
  -0.1: numero … un, nunca me, nunca pedi, nursi-, nursing, o la, o |, o … las, obliged, obra |, occupe
  -0.1: occupe des, of NUMBER, of … but, of … group, off do, off grid, off stop, off … not
  -0.1: off … notifications, off … one, off … total, offer, offered, oficina no, oil change, ok i
  -0.1: ok … NUMBER, ok … stop, old address, old … from, old … got, on, on m, on those, on thursday, on with
  -0.1: on … cards, on … demenage, on … fork, on … gift, on … instead, on … kickstand, on … laptop, on … left
  -0.1: on … porch, on … rental, on … street, on … train, on … wall, onda |, one so, one … or, only want
  -0.1: only way, onto, open … the, openings, opp, optional, or call, or |, or … for, or … the, or … which
  -0.1: orcha-, orchard, orden delete, orden es, orden-, order for, order … is, order … the, order … yet
  -0.1: osier, otez … de, other, other bike, other shop, otra … el, otra … me, otros |, out for, out it
  -0.1: out on, out … me, oven, over a, over i, over … the, overs-, overt-, owe |, owe … a, pa alla, pa el
  -0.1: pack … for, pagan, pago … resto, paie, pain, pal |, pantalon, pants, par, par … je, par … vous
  -0.1: para bien, para esta, para parar, para … al, para … el, para … fin, para … paseo, para … seguro
  -0.1: parade, param-, paramos, paras, parce … j, pare el, pared, parele, parfait je, parking is
  -0.1: parking … the, parler … gerant, parqueo, part pour, part … la, partage, partir, pas attendre
  -0.1: pas bien, pas … arrive, pas … c, pas … cell, pas … chum, pas … plus, pas … qu, pas … que, pasa por
  -0.1: pasam-, pasame, paseo … sabado, paso en, passe a, passe … les, passe … soir, passer demain, passes
  -0.1: patin-, patte, patte de, patte … derailleur, pawn, pay NUMBER, pay cash, payda-, payday, payer en
  -0.1: peace, pedales de, pedalier |, pedido de, peine |, pendant la, pensarlo, pense … je, peoni-, peonies
  -0.1: perdon no, perdon … me, perdu … cle, permiso de, pero … de, pero … me, perri-, perrito, person … the
  -0.1: persona |, pesim-, pesimo, petites … svp, petro-, petrol, peux effacer, peux passer, peux payer
  -0.1: peux plus, peux … etre, peux … le, peux … repondre, phone anymore, phone from, phone in, phone not
  -0.1: phone … for, physi-, pick, pick a, pick me, picture … the, pide, pidiendo, pieza-, piezas, pill, pire
  -0.1: pitch, place-, plan de, plastico, plato, plaza, please block, please … only, please … your, pleut |
  -0.1: pliee, plumber, plus NUMBER, plus … de, plus … moi, plus … nouvelles, plus … sms, plus … tout, pneu d
  -0.1: pneu est, pneu … en, pneus juste, pneus sont, pneus … la, podem-, podemos, poder-, poderosa, pogne
  -0.1: point |, police a, police … it, police … retrouve, policia … no, politely, pon, ponchada, pongale
  -0.1: ponganle, pool, por aca, por … delete, por … en, por … hoy, por … pero, por … tan, por … traer, porch
  -0.1: porfa you, porque no, port, portugal, posted, pothole, pothole … the, pouces |, pound-, pounds
  -0.1: pour jeudi, pour samedi, pour savoir, pour … NAME, pour … assurance, pour … freins, pour … promo
  -0.1: poussette, poussettes, pouvez |, power, precio por, prefere … pas, prefiero … no, pregunto a
  -0.1: pregunto … mi, premier, prende |, prendre le, prendre rendez, prendre … vous, preno-, prenom, presc-
  -0.1: prescription, presion, pret pour, prete |, prets, price is, price … the, probar, prom, promis
  -0.1: propina, proxima semana, puede llamar, puedes, puedo hoy, puedo ir, puedo mas, puedo pagar
  -0.1: puedo pasar, puedo … a, puedo … llamadas, puedo … mi, puerta de, puerta … atras, pulgadas, pulgadas |
  -0.1: pulling, put … old, putti-, putting, quand je, quartier, quava-, quavant, que a, que non, que onda
  -0.1: que sea, que tengan, que usted, que … atendio, que … attends, que … habla, que … mi, quedo como
  -0.1: quedo el, quedo … gracias, quedo … nueva, quelle marque, quelle … de, quelqu … peut, quelqu … vous
  -0.1: quema-, queri-, question … le, qui … occupe, quick one, quien … que, quiero una, quiero … se
  -0.1: quiero … una, quit … up, quitale el, quito el, quote please, quote-, quoted, rabai-, rabais, rack and
  -0.1: raffl-, ramasser … velo, ramp, rapido |, rappellerai, ratio-, rayur-, rayure, read … NUMBER
  -0.1: reads … texts, ready but, ready for, ready … pickup, ready … the, reagi, rear wheel, rebat-, rebate
  -0.1: receipt says, receipts, recibiendo textos, recoge |, recogerla |, recoja, recomiendo, recommandez
  -0.1: recordatorio, recu la, reflectors |, refuse to, remboursement, remercie, remet, remonter, removable
  -0.1: remove … reflectors, remove … stickers, remove … training, renovar, rent bikes, rental for, rentals
  -0.1: rentrer, renuncie, repaint, reparation … est, repei-, repondre j, request no, required, required |
  -0.1: requires, resena, reserve, respondio, rest … the, reste NUMBER, restes, resto-, retai-, retarde
  -0.1: retiring, retrouve mon, retrouve … velo, revient, ride, ride … my, ride … one, ridic-, ridiculous
  -0.1: rien … m, rifa, rin NUMBER, rin |, robbe-, room for, rose, rota, rotor-, rotors, roues svp, rough
  -0.1: round, round-, roza, rubbe-, rubbed, rubbi-, rubbing, rueda de, rueda … atras, rug, ruine-, s occupe
  -0.1: s … des, sacal-, sacale, sacan, safi, sale la, sale still, salvar, salvaron, same time, same … as
  -0.1: sans moi, sans … lire, sans … mais, save … old, savoir |, savoir … c, say … NUMBER, say … not
  -0.1: says tuesday, scan, scare, scare-, scene, school bus, schwinn, scratch on, scratched, scream
  -0.1: screen time, se comio, se sale, se … au, se … cada, se … llevo, se … sale, seal, seat post, see if
  -0.1: see … in, see … then, senci-, send stop, send … yet, send>forever, sending this, sens, sent this
  -0.1: serait il, serait … possible, serie c, serie … est, set … up, seule, sh, sharp |, sharpen, she has
  -0.1: she tell, she … the, she … up, she … yes, shifting … the, shiny, shop … are, short-, shorter, shots
  -0.1: should not, should … there, si confirmo, si llevo, si … ai, si … contesto, siaux, sick and, side gate
  -0.1: sides, sidew-, sideways, siege bebe, siege |, siempre me, siempre |, sigan mandandome, signi-
  -0.1: sigue … el, siguio, silla … bebe, sillita, silve-, silver, sin rueditas, sin … asi, sin … jaja
  -0.1: since you, sing, sit, size tube, size … i, sizes, skate, slaque, sleep, sleeping, sleev-, sleeves
  -0.1: slick-, slicks, slide-, slides, slidi-, sliding, slowp-, smell-, smells, snack-, snacks, snapp-
  -0.1: snapped, snapped |, so sorry, so … bike, so … she, solde-, soldes, solo los, solo … frenos, solo … mi
  -0.1: solut-, solution, somebodys, someone … me, somos una, son bike, son is, sonnette |, sont en
  -0.1: sorry … hear, sorry … your, sors du, sorti, soupe-, souper, souri-, soy … senora, spamming the
  -0.1: special, speed, spend-, spending, sponsor, spots, spring |, squeaking, squeaking |, squee-, squeeze
  -0.1: sram, st |, stage, stall, start the, started, stay open, ste, stickers off, still waiting, still |
  -0.1: still … for, still … on, stitc-, stitches, stoke-, stolen last, stop carrying, stop de
  -0.1: stop messaging, stop the, stop using, stop … around, stop … de, stop … every, stop … m, stop … me
  -0.1: stop … text, stop … up, stop … vous, stopped at, stopped by, stopped texting, storm, story … i
  -0.1: strai-, straight, streamers, su mama, su … de, sub, sucia, suegro, suela, suis … travail, suivi-
  -0.1: suivis, sujet, sul, super service, supli-, suplico, suppl-, supports, sur … cadre, sur … casques
  -0.1: surgeon, suscripcion, sushi, svp elle, svp la, svp … moi, svp … mon, swear, sweat-, ta mere, tailo-
  -0.1: tailor, talk tomorrow, talla chica, tannee de, tapis, tarde por, tarjeta |, taste-, tastes, tatto-
  -0.1: taxes incluses, te amo, te dio, te … yo, teach … to, teal, teal |, team, teddy, teenager
  -0.1: telephone est, tell my, tell … what, tell … wife, tells, tempe-, tempete, temps pour, tenes
  -0.1: tengo dinero, tenni-, tennis, tensi-, tension, tente, termina, terminal, text please, text … it
  -0.1: text … off, text … this, text … wife, texting i, texto … NUMBER, textos sont, textos votre, textos y
  -0.1: texts though, texts when, thanks … asking, that frame, that pic, that right, that … can, that … from
  -0.1: that … meant, that … one, that … what, the airport, the appt, the atm, the basic, the bathroom
  -0.1: the blue, the boiler, the chat, the cheap, the cheaper, the chicken, the cone, the courier, the crash
  -0.1: the crew, the damage, the day, the deals, the dentist, the drive, the estimate, the extended
  -0.1: the extra, the fitting, the flood, the folding, the gas, the grips, the handlebar, the hook, the job
  -0.1: the kona, the landlord, the library, the lock, the map, the match, the news, the parade, the pictures
  -0.1: the plumber, the porch, the report, the restaurant, the rust, the saddle, the shifting, the shower
  -0.1: the side, the slot, the stairs, the stitches, the tall, the test, the trailer, the train
  -0.1: the training, the two, the wedding, the week, the wheel, the whole, the … after, the … brake
  -0.1: the … card, the … cassette, the … chain, the … color, the … driver, the … first, the … frame
  -0.1: the … goes, the … has, the … key, the … lever, the … logo, the … look, the … manager, the … me
  -0.1: the … mean, the … needs, the … online, the … party, the … quits, the … raffle, the … remove
  -0.1: the … speed, the … tomorrow, the … wash, the … were, the … what, the … which, the … without, then we
  -0.1: there and, there parking, there since, there yet, there … the, these … the, they need, they said
  -0.1: they … out, they … your, thick, thing so, third, threw, thund-, tia, ticket … NUMBER, ticket … my
  -0.1: tie, tienda, tienen … para, tienes el, tight, tikto-, tiktok, til … get, till … NUMBER, till … end
  -0.1: time is, time this, time … week, tip |, tiren-, tiro, to confirm, to exchange, to look, to order
  -0.1: to remove, to … 2, to … a, to … abt, to … anything, to … boss, to … home, to … of, to … phones
  -0.1: to … where, to … whole, to … wrong, today can, today was, toilette, too small, took the, took … phone
  -0.1: tool, torme-, tormenta, torna-, tornado, tournee, tout j, tout … a, tout … ai, town til, town … the
  -0.1: trabajar |, trabajo hasta, trabajo no, trabajo … que, tractor, trade ins, tradu-, traer luz, trafi-
  -0.1: trafic, trail-, trailer, trains, trase-, trasera, trate-, trim for, trip, trona-, tronando
  -0.1: trottinettes |, truin-, truing, trump-, trumpet, tu annulee, tu de, tu enlever, tu etre, tu pret
  -0.1: tu vrai, tu … a, tu … j, tu … lol, tue, tuerc-, tuesday is, tuesday please, tune … no, tuneu-, tuneup
  -0.1: turn the, turni-, turning, twice, twice and, twice … i, twist-, ubicacion |, ugly, umbre-, umbrella
  -0.1: un, un abonnement, un bruit, un cafe, un dia, un gars, un nouveau, un peut, un regalo, un vous
  -0.1: un … au, un … je, un … sur, under the, une mise, une … au, unfol-, unfollow, unlimited
  -0.1: unsubscribe from, up … bike, up … do, updat-, uprig-, upright, upsid-, upside, upside down, usado
  -0.1: usado-, usados, usar, use |, use … gmail, ustedes … mi, va la, va tu, va … a, vais … le, vaiss-
  -0.1: vaisselle, vale la, vale |, valvu-, valvula, vamos, vas arreter, vaut la, vaut pas, vaut … la
  -0.1: vaut … peine, vecina, vegan, velo roule, velo … bien, vendez, vendez … des, veux parler, veux … ce
  -0.1: vez … que, viaje, vide, vienes, viernes que, vieux pneu, ville |, vinta-, vintage, visa, visit, visse
  -0.1: vite |, vitesse |, vitri-, vitrine, voice to, voice … text, voici la, voisin |, volunteer, vomi
  -0.1: vos promo, votre boutique, votre … ce, votre … d, votre … dit, votre … sans, vous appelle
  -0.1: vous ouvert, vous remercie, vous voyez, vous … appeler, vous … autre, vous … pour, voy manana
  -0.1: voy … cambiar, voy … camino, voy … el, wah, waist, waiting |, walked, walked in, walked … the, wall |
  -0.1: want some, want … do, want … keep, was NUMBER, was fast, was riding, was short, was wonderful
  -0.1: was … do, wash it, wash just, washer, wasps, water-, waterfall, way … the, wd40, we all, we will
  -0.1: we … a, we … for, we … go, we … got, wedding is, weeks |, weigh, weigh-, weight, were at, what psi
  -0.1: what size, what they, what … can, what … did, what … of, what … you, wheel build, wheel has, wheel on
  -0.1: wheel … please, when … are, when … dropped, when … have, wheres my, which lube, who can, who … in
  -0.1: who … it, whole … and, why the, why you, wife instead, wife … it, will ask, will send, will that
  -0.1: will … NUMBER, will … let, will … need, will … when, will … with, wine |, winne-, winning, wins, with
  -0.1: with … at, with … basket, with … dad, with … forever, with … hands, with … me, with … red
  -0.1: with … work, wobbly, wondering, work in, worked |, worried, worth fixing, would at, would get
  -0.1: would … at, wrench, wrong key, wrong … and, wrong … stop, wrong … was, wtu18-, wtu28-, xfa, y estoy
  -0.1: y necesito, y reste, y va, y … bien, y … el, y … frette, y … mensaje, yendo, yes that, yes … it
  -0.1: yesterday and, yo … y, yoghu-, yoghurt, you bring, you but, you buy, you charge, you coming
  -0.1: you deliver, you free, you hold, you left, you pas, you rent, you say, you squeeze, you stay
  -0.1: you still, you update, you … best, you … charging, you … eat, you … estoy, you … how, you … kids
  -0.1: you … la, you … need, you … of, you … says, you … someone, you … take, you … texting, you … these
  -0.1: you … vive, you … when, your car, your website, your … a, your … can, your … come, your … in
  -0.1: your … off, your … remove, your … said, your … say, your … says, your … wants, yourselves |, zip tie
  -0.1: zoo, | accounts, | adios, | alerts, | allo, | almost, | arreglan, | asap, | assez, | bajele
  -0.1: | batterys, | block, | boludo, | boss, | bringing, | buenas, | busy, | c, | calls, | cancelo, | cash
  -0.1: | cher, | comment, | darme, | dejo, | desole, | diache, | doctor, | eliminen, | entre, | felices
  -0.1: | fijese, | gel, | grandma, | has, | hella, | hours, | hoy, | je, | jusqua, | later, | listen
  -0.1: | livrez, | llameme, | made, | mandele, | medium, | meeting, | mil, | missing, | mum, | night, | oil
  -0.1: | order, | pa, | papa, | pase, | pedales, | perdone, | pesimo, | pick, | plutot, | premier, | pueden
  -0.1: | quick, | ready, | recibido, | report, | ride, | salgo, | saquen, | scusez, | siempre, | small
  -0.1: | stuck, | termina, | terminamos, | test, | texter, | ticket, | tomorrow, | toque, | touchez
  -0.1: | traigo, | train, | trains, | tuesday, | venden, | wah, | want, | wtf, | … abuelo, | … algo, | … amo
  -0.1: | … ancien, | … antivol, | … arreter, | … atencion, | … attached, | … automated, | … banco, | … bank
  -0.1: | … bendito, | … bill, | … boss, | … buenas, | … butt, | … camaras, | … cambios, | … cap, | … cat
  -0.1: | … celular, | … charged, | … cle, | … client, | … coach, | … computer, | … cool, | … cried
  -0.1: | … crying, | … dame, | … dans, | … desactivar, | … desactivo, | … deux, | … enfants, | … enough
  -0.1: | … envoyer, | … fair, | … fan, | … feel, | … fete, | … final, | … forgot, | … fotos, | … freehub
  -0.1: | … freins, | … frere, | … gate, | … guidon, | … hice, | … interessee, | … lens, | … livreur
  -0.1: | … llame, | … llave, | … lube, | … lumiere, | … mandes, | … manubrio, | … marketing, | … marque
  -0.1: | … mecano, | … merci, | … millas, | … muchacho, | … netflix, | … note, | … nouvelle, | … nouvelles
  -0.1: | … obliged, | … off, | … one, | … pagar, | … pana, | … pare, | … perfect, | … photo, | … pics
  -0.1: | … pido, | … plutot, | … pneus, | … porte, | … posted, | … psi, | … quel, | … rain, | … rear
  -0.1: | … remember, | … replacement, | … rode, | … roommate, | … route, | … rueda, | … safe, | … saliendo
  -0.1: | … saturday, | … senor, | … service, | … silla, | … site, | … teenager, | … tenes, | … thanksgiving
  -0.1: | … tiene, | … time, | … tire, | … total, | … trop, | … urge, | … vale, | … vas, | … vecino, | … vis
  -0.1: | … warranty, | … wrote, ~_acu, ~_awa, ~_bet, ~_bui, ~_bur, ~_cic, ~_cy, ~_dob, ~_efe, ~_eta, ~_fa
  -0.1: ~_fed, ~_fiv, ~_fix, ~_g_, ~_gan, ~_goe, ~_hur, ~_ide, ~_lim, ~_moo, ~_nig, ~_noc, ~_nos, ~_ol, ~_on_
  -0.1: ~_ori, ~_os, ~_pea, ~_pet, ~_raf, ~_rif, ~_roo, ~_sal, ~_she, ~_ski, ~_sor, ~_tit, ~_un_, ~_upd, ~_ut
  -0.1: ~_uti, ~_wre, ~_wt, ~abai, ~able, ~abon, ~abou, ~acha, ~acre, ~ad_, ~adea, ~adel, ~affl, ~afic, ~ala
  -0.1: ~ali_, ~amp_, ~anda, ~anun, ~appa, ~ar_, ~arca, ~arge, ~arly, ~asap, ~atai, ~atea, ~ated, ~aten
  -0.1: ~ator, ~avai, ~ays, ~bac, ~bake, ~bar, ~barb, ~barn, ~behi, ~bet, ~bid, ~bis, ~blin, ~bloq, ~bras
  -0.1: ~bui, ~buil, ~case, ~cer_, ~cheq, ~cke, ~copy, ~cost, ~cove, ~craz, ~da_, ~damo, ~days, ~deo, ~depo
  -0.1: ~des_, ~deso, ~die, ~dli, ~dob, ~dobl, ~does, ~drai, ~eal, ~eal_, ~ear_, ~eau_, ~ebs, ~ech, ~eco_
  -0.1: ~eddi, ~efec, ~egoc, ~ehin, ~eill, ~ejem, ~ejor, ~eles, ~enou, ~ense, ~ere_, ~ets, ~ets_, ~euse
  -0.1: ~expr, ~eye, ~fed, ~fert, ~ffl, ~ffle, ~fiv, ~five, ~fix, ~fla, ~fre_, ~gara, ~get_, ~gic, ~glan
  -0.1: ~glas, ~goc, ~goci, ~gone, ~gure, ~haga, ~hank, ~harm, ~heq, ~hequ, ~hid, ~hird, ~hoe, ~hroo, ~ical
  -0.1: ~idic, ~ienn, ~iew_, ~ifie, ~igni, ~igur, ~ile, ~ills, ~imos, ~indi, ~inet, ~inni, ~inos, ~ires
  -0.1: ~isan, ~itar, ~itez, ~ith_, ~ivo, ~ivo_, ~ixi, ~jel, ~jor, ~lac, ~land, ~leb, ~lec, ~les, ~leva
  -0.1: ~lked, ~llen, ~loq, ~loqu, ~loye, ~lto_, ~lve, ~lvo, ~lvo_, ~ma_, ~mejo, ~mets, ~mi_, ~mir, ~mis_
  -0.1: ~my_, ~nail, ~nch, ~nclu, ~ndin, ~ndio, ~nect, ~neg, ~nego, ~neve, ~ney, ~ney_, ~nfe, ~nia, ~nic
  -0.1: ~niet, ~nnon, ~nsp, ~nsul, ~nten, ~nth, ~ntia, ~nto_, ~nuts, ~ocio, ~ocu, ~ocup, ~ogr, ~omen, ~omma
  -0.1: ~ond_, ~onit, ~onn, ~oper, ~orig, ~orm_, ~orq, ~orqu, ~ors_, ~oss, ~otic, ~otto, ~oug, ~ouse, ~owed
  -0.1: ~oyag, ~oye, ~pagn, ~pda, ~pdat, ~peac, ~pein, ~peni, ~peri, ~pin_, ~pio, ~plan, ~ploy, ~ppar, ~prou
  -0.1: ~ram, ~ran, ~rano, ~rath, ~razy, ~rcha, ~rcol, ~rday, ~rica, ~rifa, ~rma, ~ro_, ~rrec, ~rsem, ~rst_
  -0.1: ~rvic, ~sap_, ~saro, ~sas_, ~sat, ~scre, ~show, ~soi, ~sol, ~solo, ~spos, ~sual, ~talk, ~tarl, ~tera
  -0.1: ~tern, ~tes_, ~ther, ~thir, ~tice, ~tie_, ~tion, ~tis_, ~tma, ~ttl, ~ttle, ~tus_, ~twic, ~type, ~ualq
  -0.1: ~uenl, ~ugh, ~uild, ~uis_, ~upd, ~upda, ~upp, ~urb_, ~urs, ~ust, ~utiq, ~uya, ~uys, ~uys_, ~vel_
  -0.1: ~vot, ~voy, ~wed_, ~wen_, ~wice, ~wre, ~xfa_, ~xpr, ~xpre, ~yag, ~yage, ~ype
  -0.2: 2 NUMBER, NAME andre, NAME en, NAME je, NAME … NUMBER, NAME … all, NAME … je, NAME … off, NAME … this
  -0.2: NUMBER be, NUMBER bucks, NUMBER can, NUMBER hours, NUMBER inch, NUMBER is, NUMBER lb, NUMBER ok
  -0.2: NUMBER percent, NUMBER sur, NUMBER you, NUMBER … h, NUMBER … late, NUMBER … le, NUMBER … m
  -0.2: NUMBER … mat, NUMBER … my, NUMBER … ok, NUMBER … porfa, NUMBER … quelle, NUMBER … stop, NUMBER … tu
  -0.2: NUMBER … will, a bottle, a cat, a clous, a demain, a domicilio, a lache, a lawyer, a lie, a mange
  -0.2: a medium, a pasar, a photo, a quick, a salir, a sound, a stroller, a tous, a used, a … bici, a … cage
  -0.2: a … deux, a … discount, a … el, a … envers, a … equipe, a … fee, a … la, a … light, a … ma, a … man
  -0.2: a … marido, a … primo, a … qui, a … review, a … right, a … than, a … til, a … up, a … wheel, a … you
  -0.2: abonne a, about NUMBER, about that, about to, about … take, abre |, abren los, abren … domingos, ac
  -0.2: acabe-, account … i, ace, actor, adjust, advan-, advance, after lunch, again … me, agradece el
  -0.2: agradeceria que, agradeceria … no, agreg-, ahi estoy, ahi … las, ai de, ai deux, ai du, ai envoyez
  -0.2: ai hate, ai la, ai rate, ai … ete, ai … mais, aidez, aidez moi, ailleurs pour, aimerais … le
  -0.2: aimerais … vous, air dans, air … the, al … que, alarma, ale, align-, alive |, alloy, along |, alu
  -0.2: alway-, always, am at, am … NUMBER, am … lbs, am … paying, am … talking, am … that, amazing |, amor |
  -0.2: ancho, and nobody, and there, and use, and wants, and … back, and … left, and … to, and … your
  -0.2: andar sin, anima-, anive-, aniversario, annee-, annees, annees NUMBER, annoying that, annulee
  -0.2: annuler le, annuler ma, annuler … commande, annulez la, anulen, any good, anyone there, anywhere |
  -0.2: apare-, appareil, appelez a, appelez … avant, appelez … la, apporte des, apporte … beignes
  -0.2: apres midi, apuntame, apuntame … la, are closed, are done, are free, are paying, are they
  -0.2: are … annoying, are … hiring, are … i, are … located, are … open, are … up, around NUMBER
  -0.2: around noon, arregla, arregle, arreglen, arrete au, arrete pu, arreter a, arreter au
  -0.2: arreter … textos, arretez … ca, arrive … NUMBER, arrives, as … on, asegu-, asiento esta
  -0.2: asiento … muy, ask me, ask my, assem-, at costco, at once, at … for, at … is, at … light, at … store
  -0.2: ateli-, atelier, attendu, attente pour, attente … le, au … en, aucun … de, aun, authorize the
  -0.2: autocollant, autre … a, autre … moi, avais, avais … de, avait dit, avant midi, avant … NUMBER
  -0.2: avec ces, avec la, avec mes, avec … chien, avez appele, avez … j, avez … recu, avisos … mi, awesome |
  -0.2: axle |, ayer |, back … NUMBER, back … you, backe-, backed, bagage, baiss-, baissez, baja en, baje
  -0.2: balco-, bano, barru-, barrure, batht-, bathtub, batin, battery |, be … your, beach |, beans, been in
  -0.2: been … weeks, before the, behind the, beign-, beignes, besoin … m, better than, better … you, bhai
  -0.2: bici como, bici hoy, bici … a, bien los, bien … de, bike fits, bike it, bike … do, bikes for, bill |
  -0.2: birya-, biryani, bit … the, black one, blagu-, blanco |, bleed-, blessed, blocked … driveway
  -0.2: bloque sur, blush, bmw, bolud-, boludo, bon … ca, bonne fete, bonsoir |, borra, boss is, both |
  -0.2: bow on, bow … it, brake |, brake … not, bring you, bring your, bringing it, broad-, broke again
  -0.2: brothers, btw, bucket list, bucks, bueno, bureau a, bureau … NUMBER, burnt, burnt |, bus y, buscando
  -0.2: but it, but … am, but … website, but … will, buzzer, by 2, by and, by … NUMBER, c … en, c … fatigant
  -0.2: c … note, c … regle, ca que, ca … combien, ca … couter, ca … dans, ca … de, ca … du, ca … en, caben
  -0.2: cable-, cables, cada vez, cadena … vez, cadenas |, calga-, calgary, call … do, call … i, calling my
  -0.2: calls … NUMBER, camar-, cambiar de, cambie a, came by, caminando |, caminar, can give, can … bring
  -0.2: can … lift, can … see, canadien, cancel … the, cancela la, cancelen el, cancellez, cap fell, caps
  -0.2: car is, carbon, card from, card i, care now, carga, carisimo, carit-, carres, cars, carte |, casco de
  -0.2: casco no, ce … NAME, ce … les, cel … mi, cell … en, cell … the, celle, celular de, cente-
  -0.2: ces … merci, ceux la, chaine arrete, chaine … pas, chair, champion, changer mes, changer … cassette
  -0.2: charge deux, charge … fois, charged twice, chargeur, chaus-, cheaper … i, check out, checks, chicos
  -0.2: chimi-, chino, chiqu-, chiquita, chocaron, chum dit, cicla, cierran a, citas, claim ticket, class-
  -0.2: classe, clavo, cle |, clean it, clock, clock on, clown, coati-, coating, cobraron dos
  -0.2: cobraron … veces, code for, code postal, code … NUMBER, cogne, combien … temps, combien … un, comen-
  -0.2: comfy, coming to, coming … NUMBER, commandez la, como esta, compl-, comptant, con todo, con … cobro
  -0.2: con … lluvia, con … queda, con … trabajo, condi-, confe-, conference, congrats, connais … NAME
  -0.2: conseils, consi-, contact, contact with, contacted by, contestar, correcta, correos, couch, couch |
  -0.2: coupez pas, courier, courriels, cousin, coute combien, couter, cover-, covid, crap, credit … dossier
  -0.2: creve-, crie, crois-, crook-, crooked, cuando la, cuando quede, cuando … acaba, cuando … que
  -0.2: cuanto por, cuanto … la, cuentas, cuerd-, curio-, d NAME, d interrogation, da pena, dad says
  -0.2: dad … you, dads … he, dangereux, dans un, dans … boite, darle-, darles, date, date on, day but, day |
  -0.2: de abajo, de bon, de cadenas, de caminar, de casa, de contacto, de cote, de dia, de fete, de frein
  -0.2: de garde, de job, de lentes, de obra, de pleuvoir, de quien, de telephone, de tubeless, de vuelta
  -0.2: de … 2, de … abren, de … ahora, de … air, de … modele, de … nada, de … papa, de … pouvez, de … rodada
  -0.2: de … voy, debaj-, debajo, debarquer |, debranche, decol-, decolle, dejame … la, dejen … textear
  -0.2: dejo el, dejo … bici, delete NUMBER, delete … cuanto, delete … esta, delete … pic, deleted the
  -0.2: deleted … message, deliver, delivered to, delivery guy, demandez, demen, den, denuncia, depar-
  -0.2: depend, deposito, deposito |, derangez, derec-, derniere, des annees, des beignes, des … NUMBER
  -0.2: des … dans, desbl-, descanso, descente, descuento de, desk, despacito, despu-, despues, desso-
  -0.2: dessous, destinataire, detengan, deux semaines, devoi-, devolver, devolvieron, dicta-, did a
  -0.2: did … call, dieron la, diga, digan, digital, dimanche … est, dinero |, dinero … vuelta, dio mal
  -0.2: dios lo, direccion … you, direction, directions, directions |, dit … tu, dites merci, diwal-, diwali
  -0.2: do that, do … bike, do … bring, do … fix, do … go, do … opt, do … that, does my, does she, dog … not
  -0.2: doing the, dolares y, dolares |, dollar, domicile, domingos, domingos |, domma-, donar, donat-
  -0.2: donate, donde puedo, donde … la, donner mon, donnez, doord-, doordash, dormi, dort, down with, downt-
  -0.2: downtown, draft, drinks on, drop … at, droppers, drops, drove, dryer, du NUMBER, du mat, dupli-, ear
  -0.2: easte-, easter, eau, ecrire a, effil-, effiloche, eid, eid mubarak, el color, el correo, el dia
  -0.2: el dinero, el fin, el gato, el lavado, el motor, el pago, el paseo, el pastel, el semaforo, el vecino
  -0.2: el … lo, el … me, el … termina, eleve-, eleves, elle s, else … it, email for, embar-, embarque
  -0.2: empac-, en camino, en dessous, en fait, en fauteuil, en … carrera, en … pero, en … semaforo
  -0.2: encontre en, end plugs, end to, end … my, enfant |, english is, english no, english please, engou-
  -0.2: enlevez … ancien, enlevez … numero, enlevez … siege, enter, entran, enver-, envers, envir-, environ
  -0.2: envoyer une, envoyer … messages, envoyer … photo, envoyer … photos, envoyer … sms, envoyez plus
  -0.2: envoyez un, equipe |, era hora, error en, ese numero, eso … todo, espacio, esperan, esposa
  -0.2: est annulee, est combien, est fatigant, est note, est regle, est … beau, est … cell, est … il
  -0.2: est … lol, est … petit, est … quand, est … que, est … quel, est … urgent, esta el, esta muy
  -0.2: esta … alto, estara, este … los, estor-, estoy harto, estrellas, estrellas en, estrellas … google
  -0.2: estudiante, et enlevez, etaie-, etaient, etait … le, etes … ouverts, etudiant |, evalu-, evaluation
  -0.2: every NUMBER, exijo, exo, expire, expired, expliquez, extra-, fais un, fait deux, fait … semaines
  -0.2: faites tu, faites … la, falta el, fasting, father he, faudrait … de, faute, fav, febru-, february
  -0.2: feeli-, feelings, felicidades por, fello-, fellow, femme |, ferie, fermez pas, fermez … a, few
  -0.2: fiebr-, fiebre, fighting over, fille du, fille va, fin you, fin … mes, finalement, fini pour, firew-
  -0.2: fireworks, fitte, fixing |, flyer-, flyers, fo, for both, for saturday, for staying, for sure
  -0.2: for them, for … lol, for … mother, for … saturday, for … service, for … they, for … tow
  -0.2: for … warranty, for … when, forever>angry, forgets, fotos delete, found the, fourche |, frame … it
  -0.2: free … a, free … i, freeh-, freehub, freezing, frein est, frein … bloque, freins svp, frenc-, french
  -0.2: freno de, friday please, from NAME, from … lol, front … the, frott-, frotte, fue la, fue … luz, fui
  -0.2: fut, gardienne, gasol-, gasolinera, gear, gentille, gentl-, get … so, gets, gf, given |, gloss-
  -0.2: glossy, go, go with, god bless, god … you, going over, going |, good evening, good my, good … please
  -0.2: goodbye |, got lost, grab, gracias a, grade, grandeur |, grandmother, grandpa, grasa, grass, grave-
  -0.2: gravels, green |, grey, groomer, grosero, guardelo, guelp-, guelph, guind-, guinda, guy who
  -0.2: guys text, hacemos, happy birthday, hari, hari raya, harto, harto de, has my, hasta las
  -0.2: hasta … NUMBER, hasta … viernes, have enough, have two, have … cancel, have … on, have … receipt
  -0.2: have … this, hay … que, he knows, he tenido, he thinks, he … got, heads, heads up, hear about, heat
  -0.2: hed, her name, her number, here no, here |, hice el, highw-, highway, hijo … la, hills, his name
  -0.2: his … is, histo-, historia, hola soy, hold … the, holdu-, holdup, honne-, honnetement, hoodie, hopel-
  -0.2: hopeless, hora … la, horqu-, horquilla, hotma-, hotmail, house i, house please, house with, how … to
  -0.2: how … was, hows the, hoy, hr |, hung, hung up, hydraulic, i borrow, i bring, i broke, i brought
  -0.2: i buy, i call, i hv, i look, i made, i … after, i … already, i … can, i … message, i … past
  -0.2: i … really, i … replied, i … scared, i … tell, ici |, idea … you, idee pour, ignore, igual |
  -0.2: il arrete, il m, il … le, il … reste, image, impresora, in 2, in advance, in as, in there, in without
  -0.2: in … care, in … from, in … hospital, in … kitchen, in … pic, in … saturday, include, inclus, incluses
  -0.2: insea-, inseam, installer, installez, insurance … the, interesa que, interesado |, interesse a
  -0.2: interrogation, invit-, is also, is doing, is got, is making, is mine, is missing, is only, is stuck
  -0.2: is … before, is … class, is … green, is … here, is … like, is … now, is … same, is … saturday
  -0.2: is … text, is … your, it before, it end, it needs, it never, it ready, it rides, it … at, it … from
  -0.2: it … j, it … late, it … making, it … thru, j embarque, j … apres, j … assez, j … des, j … du
  -0.2: j … hate, j … ne, j … rate, jaja la, jaja mi, jamais a, jamais … des, jappe-, jappelle, jare, jaune
  -0.2: je paye, je pensais, je refuse, je … dehors, je … deja, je … fais, je … garder, je … mes, je … pareil
  -0.2: je … pas, je … retire, jeu dans, jeu … la, job je, jobs, jokin-, joking, jour c, jugar, junct-
  -0.2: junction, junio-, just a, just … in, juste l, keep … posted, kena, kept, knocking, know … that
  -0.2: knows … i, kopi, kreo, l affaire, l apporte, l envers, l erreur, l … NUMBER, l … avec, l … j
  -0.2: la alarma, la arreglen, la barrure, la boite, la caja, la carrera, la chambre, la cle, la cotizacion
  -0.2: la direction, la encontre, la factura, la graisse, la gris, la horquilla, la i, la lumiere
  -0.2: la machine, la messe, la meteo, la neige, la patate, la rodada, la subida, la subvention
  -0.2: la ubicacion, la valve, la … ahora, la … encontre, la … grandeur, la … jajaja, la … roue, la … voy
  -0.2: labor |, lacher, laisse … a, laisser le, lao, laptop |, large, large |, las fotos, las promociones
  -0.2: las rodadas, las … en, las … you, lasag-, lasagne, last … she, late husband, later |, law>number
  -0.2: law>want, lb, le a, le bureau, le chercher, le contact, le dans, le digan, le garde, le lien
  -0.2: le marco, le noir, le pregunto, le quiten, le rappel, le site, le … NAME, le … avant, le … boue
  -0.2: le … je, le … las, le … mettez, le … modele, le … s, le … una, leade-, leader, leath-, leather
  -0.2: leaves, leeds, left over, left pedal, lens, lentes |, lenti-, les casques, les notifications
  -0.2: les petites, les photos, les voy, les … etaient, les … roues, les … velos, licencia, license, lie
  -0.2: lien, lift it, light and, light on, light quit, like … is, limit, list NUMBER, list price, lista … lo
  -0.2: liste … le, liste … prix, listed, livra-, livraison, llameme, llanta, llantas |, llego … NUMBER
  -0.2: llegues, llevo, llevo … mi, lo bendiga, lo tienen, lo … mas, lo … que, loic, lol ok, loma, look like
  -0.2: look … a, los domingos, los sabados, los … voy, lost … key, lot |, lower, luz de, luz trasera
  -0.2: m … appele, ma job, ma … arrete, maaf, magasin … velo, magasins, magiciens, maili-, mailing, maill-
  -0.2: maillot, maison |, malen-, mama … por, mancha, mande … a, mandelo, mandeme la, manejan, mano … obra
  -0.2: manque un, manques, manteau, maple, maps, maqui-, marid-, marido, marido |, marin-, mas barato
  -0.2: mas cerca, mas porfa, mas … que, math, matri-, matte, mauvais … desole, mauve, maxed, me NUMBER
  -0.2: me cai, me cayo, me devolvieron, me gusto, me olvido, me posted, me retiro, me toca, me … of
  -0.2: me … para, me … por, me … will, meant to, meant … my, meant … text, measu-, mecanico, medic-
  -0.2: medium |, meilleur, menag-, menage, menos, mensaje favor, mensajes en, mensu-, merit, merry xmas
  -0.2: message for, message is, message so, message sur, message … c, message … me, message … not
  -0.2: message … svp, messe, messenger, meteo, meteo |, mi esposa, mi esposo, mi nieta, mi orden
  -0.2: mi suscripcion, mi … vieja, miami, mide, mide NUMBER, mien est, mien … est, miercoles |, might be
  -0.2: mija |, milla-, millas, min … you, mind i, minus, mira, misma, missed your, missing |, moi avec
  -0.2: moi comme, moi … cette, moins de, molestia, mon appel, mon frein, mon pneu, mon stop, mon … dans
  -0.2: mon … dit, mon … le, mon … on, mono, monsieur je, montagne, monter, more room, mother … law
  -0.2: motor quits, mots, moved |, moving to, mow, mower, mubar-, mubarak, much off, much … my, multi-
  -0.2: my brothers, my butt, my car, my doctor, my garage, my hand, my late, my only, my … back, my … go
  -0.2: my … of, my … or, my … pick, my … they, my … what, my … where, my … with, my … yet, n … am
  -0.2: nada todavia, nada … la, necesito para, necesito … camara, need NUMBER, negra, negra |, neufs
  -0.2: never … for, never … me, never … my, never … you, new … you, nice to, nice … you, nid de, niego, nine
  -0.2: no acepte, no deja, no entran, no llego, no offense, no queria, no se, no you, no … but
  -0.2: no … contestar, no … dejen, no … digan, no … do, no … es, no … esperar, no … esta, no … has
  -0.2: no … pongan, no … room, no … take, no … tanto, noise |, nombre … la, non … pour, none |, not answer
  -0.2: not fit, not lift, not paying, not please, not ship, not … calling, not … get, not … since
  -0.2: not … what, not>number, nothi-, notre entente, nouveau … est, now it, now thank, now … there
  -0.2: number in, number … so, numero … los, numero … telephone, numero … tu, occup-, of … account, of … til
  -0.2: off it, off … and, off … is, off … my, offense, offense but, offs, ok |, ok … attends, ok … do
  -0.2: ok … gracias, old number, old parts, old … back, old … in, old … to, olviden, olvido, on google
  -0.2: on hills, on hold, on part, on queen, on sunday, on … 3rd, on … a, on … at, on … bill, on … can
  -0.2: on … day, on … did, on … etait, on … frame, on … number, on … order, on … storage, on … until
  -0.2: on … voit, on … wheel, on … wrong, one can, one from, one she, one was, one … NUMBER, one … before
  -0.2: one … for, one … stop, one … that, onion-, onions, open the, opera-, or you, or … one, or … what
  -0.2: orale |, orang-, orange, orbea, orden |, others, ou … en, oublie mes, ouch |, ouin, oups j, oups … ai
  -0.2: out in, out yet, out … for, out … not, outs, outta my, ouverts |, pa, pa la, pace, pace is
  -0.2: pace … the, padri-, pago el, paid |, pain |, panic-, papa no, par … j, par … pour, para de, para lo
  -0.2: para … la, para … viernes, parece que, pareil, pareil |, paren de, parle … mon, parler |, paro de
  -0.2: parrilla |, pars en, pars … voyage, partn-, pas avec, pas capable, pas ce, pas mais, pas parler
  -0.2: pas … au, pas … ce, pas … grincer, pas … lumiere, pas … patate, pas … pleuvoir, pas … vos, pasar hoy
  -0.2: pasar |, passed in, passerai, patat-, patate, payno-, paynow, pedal |, peinture |, pelo, pena |
  -0.2: pensais que, pensais … c, pense que, peor, peppe-, pepper, perce-, percent, perdi-, perdio, perdon me
  -0.2: perdon se, perdon … equivoque, perdu le, perdu mon, perfecto |, perio-, permanent, permission de
  -0.2: pero esta, pero mensajes, pero … a, pero … bien, personne m, petits, peu … de, peur |, peux arreter
  -0.2: peux venir, peux … mon, peux … parler, pharmacy, phone that, phone … your, photo de, piano, pick it
  -0.2: pick … the, picked … my, pics |, pics … the, pidio, pila |, pile, pinchazos, pivot, pizza
  -0.2: place NUMBER, place pour, place sur, place … mon, plaint, plane |, playa, playa |, please confirm
  -0.2: please get, please reply, pleuv-, pleuvoir, plus aucune, plus vite, plus … cette, plus … svp
  -0.2: pneu arriere, pneus a, pneus svp, pneus … clous, point d, point … interrogation, pollo, ponche
  -0.2: pongame, pongo stop, por mensaje, por … NUMBER, por … bebe, por … soy, por … yo, porfa que
  -0.2: porte bagage, porte velo, porte … j, portero, posit-, position, posta-, postal, poste, postr-, postre
  -0.2: potencia, pour ce, pour changer, pour demain, pour … avis, pour … chaine, pour … mere, pourq-
  -0.2: pourquoi, pouss-, pouve-, pouvez … annuler, powde-, powder, power-, powers, powers out, pq, practice
  -0.2: pray … me, precio no, prefere pas, pregunta, pregunta |, preguntan, prendre les, presio
  -0.2: presta … schrader, pret avant, prete, prevenez, price for, principiantes, probably |, problem |
  -0.2: problema |, problemas, probleme |, problemes, properly, pu … air, puede dar, puede pasar, puede … las
  -0.2: pueden … mi, puedo contestar, puedo … en, pump, puppy, pupus-, pupusas, pus … de, pusieron, putai-
  -0.2: putain, qn, qu … se, que NAME, que diga, que dios, que mi, que raro, que talla, que … dejen, que … el
  -0.2: que … est, que … hay, que … para, que … paz, que … sale, que … serait, que … travaille, que … va
  -0.2: que … vaut, que … voy, quedo en, queen, quick-, quickly, quien le, quien … para, quiere
  -0.2: quiero esperar, quiero … azul, quiero … el, quiero … mas, quitar … telefono, quitte … bureau, quiz
  -0.2: quoi, quoi votre, quoi … NUMBER, rabais etudiant, racing, rack off, rack |, raffle, raffle |, rain |
  -0.2: ramen-, ramene, rappels d, rappels … entretien, rather … get, rattles, raya, rayar-, rayaron
  -0.2: rdv … NUMBER, reach the, read |, really do, reason |, recar-, recargables, rechina, recibir |
  -0.2: recordatorios por, red |, reess-, reflectors, relea-, release, remboursement |, remets, remor-
  -0.2: remorques, removed me, removed my, rendus, renew-, repare mon, reparer, reply |, reply … the
  -0.2: resilier, respect, responder, respondi, respondo, resso-, retainer, retard |, retirez le, retou-
  -0.2: reunion |, revisar, ride … i, ride … the, right i, right … is, rodada, rodada delete, rodado, rode it
  -0.2: rodri-, rojas, rojo, rojo |, room in, room … the, roti, rouler avec, round |, rubs, rueditas |
  -0.2: run it, runni-, running, s etait, sabados, sabados |, saben, sabes, saddle is, saliendo de, salvador
  -0.2: same, same number, santa, sat |, saw it, saw … text, say yes, scared, scooters, scratch that
  -0.2: screaming, scusez … vous, se acaba, se agradece, se voit, se … cayo, se … le, se … olvido, se … sola
  -0.2: seala-, sealant, seat |, seatp-, seatpost, secon-, second … but, see that, seein-, seeing, selam-
  -0.2: selamat, selle est, semaf-, semaforo, semaine |, send … messages, send … your, senior discount
  -0.2: sent that, sent … wrong, senti-, septe-, september, serial … is, serve-, servicio de, she texted
  -0.2: she was, shedd-, shedding, shelf, shift, shoe, shop … not, shower, shut … that, shutt-, shuttle
  -0.2: si pero, si por, si y, si … le, sian, sick today, siege de, siege … bebe, signed … with, sigue
  -0.2: sillin, sirve |, sis, sleeps, slime, slipping, slow |, smili-, smiling, smudg-, smudged, so fast
  -0.2: so … will, so … your, solei-, soleil, solicito, solid-, solo … bici, somethings, somethings wrong
  -0.2: somethings … with, sometime, son unos, son will, son … he, song, sont finis, sopor-, sorry it
  -0.2: sorry … please, sounded, soy yo, speec-, speech, spin, spring tune, stay off, stayi-, staying
  -0.2: staying … for, stone, stop bothering, stop texting, stop y, stop … at, stop … it, stop … your
  -0.2: storage … i, store … me, stree-, street, street |, stret-, stretch, stroller, stuck in, stuck on
  -0.2: stuck … my, studd-, studded, study, su pagina, su taller, su … es, su … este, subida |, subscribe me
  -0.2: sucks, suffit les, suis dehors, suis … dans, suis … fauteuil, suis … je, suitc-, support |
  -0.2: supposed … be, supprimez … ligne, sur … cell, sure this, sure … is, surna-, surname, sus promos
  -0.2: sus … se, suspende, suspendieron, suya |, t en, t inquiete, take calls, talk |, talla equivocada
  -0.2: tamo, tan … gracias, tanti-, tantito, tapao, taque-, taqueria, tarde, tax |, taxes |, te jure
  -0.2: te rappelle, te … la, te … que, te … si, teachers, teena-, telefono … de, tell your, tell … he
  -0.2: tell … it, temps d, tenid-, tenido, termina en, termina … NUMBER, terminan, test |, text … am
  -0.2: texteame cuando, texting for, texting lol, texting … the, texto no, texto … ce, texts this, texts … a
  -0.2: texts … for, texts … with, thank god, thanks so, thanks … all, thanks … much, thanksgiving, thankyou
  -0.2: that … anymore, the 3rd, the bars, the beach, the cake, the change, the clock, the color, the couch
  -0.2: the cover, the crank, the driveway, the drop, the fork, the fridge, the front, the giant, the gmail
  -0.2: the hall, the heads, the lady, the lot, the neighbor, the pedal, the pic, the pink, the reflectors
  -0.2: the rim, the shifter, the spokes, the squeak, the surly, the tag, the team, the tow, the trail
  -0.2: the van, the vet, the washing, the white, the … any, the … be, the … bracket, the … by, the … cap
  -0.2: the … day, the … desk, the … done, the … free, the … guy, the … home, the … house, the … keeps
  -0.2: the … light, the … might, the … next, the … owner, the … pads, the … parts, the … pic, the … pics
  -0.2: the … price, the … report, the … ring, the … saddle, the … service, the … side, the … size
  -0.2: the … team, the … til, the … tube, the … under, there an, there please, there … is, these be, theyv-
  -0.2: theyve, thief, thing is, think got, this does, this saddle, this … any, this … can, this … goes
  -0.2: thorn-, thorns, thought this, three weeks, through the, throw-, throwing, thru |, ti que, ticket is
  -0.2: ticket number, tiene |, tienen en, tienen la, tige, till the, timbre de, time … have, time … the
  -0.2: tinde-, tinder, tissu-, tissue, to come, to disturb, to join, to let, to open, to pass, to start
  -0.2: to watch, to … is, to … mom, to … work, toca, today … a, today … not, todos … el, toilet |, tomber le
  -0.2: ton … est, tono, too … can, too … the, took me, took my, toque-, toquen, torci-, touch, tough
  -0.2: tow … is, tract-, traff-, traffic, traigo, training, transfer, transferez, transporte, treats
  -0.2: trouve un, true |, tu mensaje, tu une, tu … enlever, tuesday, tuesday |, tuque, turbo, turns … the
  -0.2: turqu-, turquoise, two … one, u12, un aviso, un buen, un carro, un cliente, un remboursement
  -0.2: un vieux, un … a, un … dans, un … you, una lista, uncle i, une evaluation, une plainte, une roue
  -0.2: unive-, university, unless you, up at, up can, up that, up with, us … it, used one, ustedes jaja
  -0.2: usual |, va couter, va le, va pour, va y, va … combien, va … que, value, van is, vea, velo dans
  -0.2: velo … de, velo … il, velodrome, vendan, vendo, vente |, vet, veux … voir, vez you, viaja-, viajar
  -0.2: vibra-, vieja y, vieja … la, viens avec, vieux |, violi-, violin, virement |, vitesse, vive
  -0.2: voice message, vos nouvelles, vos … aussi, vos … et, vos … j, votre … est, votre … je, votre … marche
  -0.2: vous amene, vous annuler, vous appeler, vous du, vous ouverts, vous recu, vous reponds
  -0.2: vous … demandez, vous … garder, vous … velos, voy al, voy por, voy … ella, voyez, vu la, vu que
  -0.2: vuelta, vuelvas, vuelve a, wahoo, waite-, waited, waiti-, waiting, wake … up, walker, wall
  -0.2: want … blue, want … in, warne-, warned, was very, was yours, was … good, was … scam, washe-, washing
  -0.2: we get, we stopped, we were, we … at, weari-, wearing, weather, weekends, weeks, were you, wet, wet |
  -0.2: what pace, what … for, what … that, what … was, whatsapp |, when … it, when … turn, whens, whens the
  -0.2: wheres the, which side, which … did, which … for, who does, who wants, why … it, why … not
  -0.2: wicked good, wife he, wifes, will be, will do, will message, will tell, will … come, will … make
  -0.2: wish me, with bike, with tax, with … lol, with … pics, with … so, with … wheels, wks, woke up
  -0.2: work at, worth it, would stop, would … that, wrong … can, wrong … size, wrong … this, x la, y aller
  -0.2: y eso, y voy, y … des, y … du, y … le, yadir-, yadira, ye, years |, yet i, yo mismo, yo pense
  -0.2: you asking, you break, you change, you delete, you era, you had, you hiring, you le, you llego
  -0.2: you lo, you located, you tengo, you then, you tomorrow, you when, you … 2, you … NAME, you … all
  -0.2: you … an, you … are, you … by, you … free, you … hora, you … sending, you … today, you>number, young
  -0.2: your a, your brother, your door, your form, your house, your voice, your … be, your … before
  -0.2: your … came, your … card, your … guy, your … never, yukon, zahir, zona, zwift, | allez, | anda
  -0.2: | anulen, | appelle, | apuntame, | calisse, | cancelled, | cancellez, | chain, | chevere, | cierran
  -0.2: | claro, | criss, | dame, | dele, | detengan, | dos, | dropped, | eid, | elle, | esa, | exam, | exijo
  -0.2: | flat, | half, | hello, | huh, | if, | invoice, | jajajaja, | kids, | llame, | looking, | lundi
  -0.2: | manana, | monday, | need, | needs, | nice, | oiga, | open, | ouin, | parked, | parking, | powers
  -0.2: | presta, | pretty, | price, | quedo, | saw, | shimano, | sis, | someones, | somethings, | sortez
  -0.2: | support, | taille, | tannee, | termino, | texting, | three, | tired, | total, | trae, | truck
  -0.2: | turns, | unsubscribing, | used, | virement, | whens, | … agradece, | … agreed, | … asiento
  -0.2: | … aviez, | … away, | … behind, | … boutique, | … broke, | … casco, | … chien, | … confirmo
  -0.2: | … contact, | … cuando, | … de, | … demain, | … derailleur, | … dia, | … ecran, | … equivocaste
  -0.2: | … evening, | … from, | … gente, | … harto, | … hermano, | … hija, | … ir, | … jaja, | … juste
  -0.2: | … kids, | … la, | … line, | … luces, | … luz, | … made, | … make, | … manches, | … mandarme
  -0.2: | … min, | … minutes, | … mom, | … monsieur, | … mubarak, | … necesito, | … nieto, | … noise
  -0.2: | … notificaciones, | … often, | … pace, | … pedal, | … pneu, | … police, | … presse, | … profe
  -0.2: | … question, | … queue, | … quien, | … recogerla, | … roue, | … sacaron, | … saludos, | … seat
  -0.2: | … soiree, | … stuck, | … talla, | … tantito, | … they, | … took, | … tube, | … ty, | … well
  -0.2: | … working, | … xmas, | … year, ~_alw, ~_any, ~_asa, ~_ass, ~_bal, ~_bi, ~_bli, ~_bom, ~_box, ~_bt
  -0.2: ~_btw, ~_cie, ~_clo, ~_cul, ~_din, ~_doe, ~_dry, ~_fal, ~_fui, ~_go_, ~_hig, ~_hoy, ~_maq, ~_mie
  -0.2: ~_mom, ~_mud, ~_mur, ~_nai, ~_ok, ~_on, ~_oui, ~_owe, ~_pa_, ~_pal, ~_pei, ~_pes, ~_pud, ~_pum, ~_pur
  -0.2: ~_rab, ~_ras, ~_rec, ~_say, ~_seu, ~_sit, ~_spl, ~_unl, ~_us, ~_yea, ~acci, ~ader, ~ado_, ~aigo
  -0.2: ~aila, ~air, ~aiti, ~akes, ~alan, ~alem, ~alq, ~alqu, ~alw, ~alwa, ~andl, ~anua, ~appl, ~appt, ~ary
  -0.2: ~avez, ~bais, ~banc, ~bom, ~bomb, ~bout, ~brac, ~bre_, ~btw, ~btw_, ~cari, ~ccup, ~chet, ~choi, ~cias
  -0.2: ~cibi, ~cis, ~clou, ~couc, ~cov, ~cra, ~cras, ~cto_, ~cupe, ~dan_, ~dej, ~deli, ~desk, ~devo, ~dicu
  -0.2: ~dio_, ~doe, ~don, ~dora, ~dul, ~eate, ~ebe, ~eco, ~ecoi, ~edad, ~edd, ~edid, ~ee_, ~eeks, ~egro
  -0.2: ~eir, ~elic, ~ella, ~elt, ~enem, ~epl, ~eps_, ~erar, ~erec, ~esc, ~esda, ~esk, ~esk_, ~espa, ~ethi
  -0.2: ~evra, ~fere, ~fes_, ~fet, ~firs, ~for, ~fr_, ~fui, ~fui_, ~gage, ~gast, ~gee_, ~glis, ~gnal, ~goe
  -0.2: ~goes, ~gro_, ~hace, ~har_, ~has, ~hat, ~hell, ~hile, ~hind, ~hip_, ~hit_, ~hoi, ~horq, ~hout, ~hoy
  -0.2: ~hoy_, ~ian_, ~iano, ~ias, ~ibid, ~ich, ~idi, ~idio, ~iels, ~ific, ~ikes, ~iles, ~ill, ~imit, ~ingi
  -0.2: ~ini_, ~inta, ~invi, ~ipt, ~irle, ~irst, ~isen, ~ivra, ~ized, ~izza, ~jan, ~lado, ~levo, ~ley, ~lies
  -0.2: ~lind, ~loa, ~lood, ~loy, ~lqui, ~lue, ~lune, ~lut_, ~lwa, ~lway, ~mail, ~mang, ~mani, ~maq, ~maqu
  -0.2: ~meth, ~mile, ~mois, ~mom, ~mp_, ~mur, ~nak, ~ncy_, ~ndl, ~nds, ~nion, ~nis_, ~nish, ~nnel, ~now_
  -0.2: ~nque, ~nste, ~nual, ~nvit, ~obra, ~occu, ~oin_, ~oldi, ~omba, ~omme, ~ong, ~onna, ~opia, ~oqu, ~orch
  -0.2: ~ord, ~orn_, ~osa_, ~ose, ~osi, ~osit, ~othi, ~oud, ~oung, ~ourq, ~ous_, ~pac, ~pan, ~pidi, ~pogn
  -0.2: ~pos, ~ppe, ~ppt, ~pri, ~pru, ~ptez, ~pud, ~pum, ~pump, ~rab_, ~rabl, ~rais, ~ray_, ~rco, ~righ
  -0.2: ~riod, ~rior, ~rios, ~riva, ~roj, ~rol, ~ross, ~rqui, ~sado, ~sea, ~sed_, ~sena, ~seul, ~shot, ~sors
  -0.2: ~spli, ~stai, ~swea, ~tchi, ~teal, ~tee, ~teli, ~tem, ~ten_, ~tiem, ~tiss, ~toda, ~tol, ~tte_, ~uar
  -0.2: ~uble, ~udia, ~udo, ~ugar, ~uld_, ~unl, ~unti, ~upu, ~veni, ~verd, ~ves_, ~vien, ~vil, ~viso, ~vue
  -0.2: ~we_, ~yea, ~yeu, ~youn, ~zza, ~zza_
  -0.3: 2 … svp, NAME coutu, NAME il, NAME that, NAME there, NAME … com, NAME … de, NUMBER days, NUMBER if
  -0.3: NUMBER mins, NUMBER minutos, NUMBER pas, NUMBER semaines, NUMBER this, NUMBER … at, NUMBER … away
  -0.3: NUMBER … bien, NUMBER … much, a arreglar, a don, a half, a laisse, a midi, a poner, a preguntar
  -0.3: a price, a ride, a single, a small, a thumbs, a … 2, a … ans, a … call, a … con, a … gars, a … hier
  -0.3: a … if, a … inch, a … mes, a … nom, a … over, a … please, a … texter, about … wheel, abraz-, abrazo
  -0.3: abre, abrir, abt the, abuelo, achale, achalez, acros-, across, act, acuerdo con, add me, adelante |
  -0.3: adult-, afina-, afinacion, afinacion |, after all, after hours, after my, after … i, again … the
  -0.3: agarr-, agarro el, agreed … the, aguanta, ah ok, ah … c, ai des, ai ete, ai fini, ai les, ai vu
  -0.3: ai … pour, aigui-, aime … les, air in, al NUMBER, al nino, alcanza, alcanza |, alertes |, alerts for
  -0.3: all our, all … so, allum-, allume, almac-, almacenaje, alr |, am about, am happy, am trying
  -0.3: am … about, am … being, am … longer, am … work, amazi-, amazing, amazo-, amazon, amen, amex, amex |
  -0.3: amiga, amma, an … for, and loves, and say, and send, and will, and … kids, and … my, and … so, andre-
  -0.3: andres, angry>forever, annoy-, annule je, annuler l, answer, any … bikes, any … from, anything |, app
  -0.3: apparently, appele |, appointment … tuesday, appreciate you, aprendio, apres l, apres la, apres … job
  -0.3: apunten, apuro |, aqui la, are … guys, are … hours, armar-, arretent pas, arreter … nous, arrib-
  -0.3: arriba, artis-, artist, asi … no, asiento de, asiento … me, asks, assig-, at NUMBER, at every
  -0.3: at … you, ate my, atendio ayer, attends, attends votre, attends |, au cours, au gars, au gerant
  -0.3: au printemps, au sondage, au travail, au … mais, au … svp, auto |, autorice, aux alertes, avance |
  -0.3: avec le, avec ma, avec … pneus, avez sauve, avisarme cuando, avoir une, away for, babysitter
  -0.3: baja los, baja … asiento, bajo delete, baker-, bakery, bakery |, banan-, banda-, bandana, bangs
  -0.3: barata |, bars |, basically, bath, batteries, bb, be done, be gentle, be good, be ready, beach
  -0.3: been NUMBER, belan-, believing, belle |, ben … avoir, betch-, betcha, bici vieja, bici … y, bici … yo
  -0.3: bicis |, bicycle with, bien le, bien y, bien … gracias, bike deals, bike is, bike that, bike … and
  -0.3: bike … ready, biker, biscuit, biscuits, bleed, block, block the, blocked the, blonde m, bloquez moi
  -0.3: blue |, bluet-, bluetooth, boiti-, boitier, bomba, bon … ai, bonne st, bonne … la, bonso-, bonsoir
  -0.3: book a, bord, borro … mensaje, box arrived, brakes do, brakes … not, broken |, broug-, brought
  -0.3: bucke-, bucket, buenas |, build |, bussi-, but … for, butt, by tonight, c correct, c … celui
  -0.3: c … combien, c … de, c … quel, c … sa, c … son, c … sur, c … tout, ca je, ca me, ca vaut, ca … dit
  -0.3: cabe, cable |, cadenas vous, cadre est, calcomania, call from, call … the, call … when, calling you
  -0.3: calls, camara … una, came back, camino |, can … block, can … look, can … stop, can … take, can … your
  -0.3: canar-, cancelaron, candado … la, canse de, car, card on, cardb-, cardboard, carrera |, carriers
  -0.3: cart, carte … credit, casi me, casserole, causa, ce … ca, celeb-, centre, cerca |, cerrado, cerrado |
  -0.3: certain, certi-, chains, chama-, chambres a, chambres … air, chanc-, chance, change the
  -0.3: changement de, changer mon, changer … pneus, changiez, chape-, chapeau, chaque … je, chara-
  -0.3: charged … twice, chere |, cheveux, chez NAME, chida, chihu-, chihuahua, chile, choca-, choice
  -0.3: choice |, chum … la, ciclistas, circl-, circle, cita para, cita … el, city, claro, clean, cloch-
  -0.3: closing my, cobro |, cold |, cole, color |, colores, colors, combien vous, come today, come … of
  -0.3: comes, comid-, comida, coming in, comma, commande … le, como la, compteur, computer |, con … y
  -0.3: conduisant, conec-, conecta, confio en, confirmado, conoc-, consigo, construction, contact avec
  -0.3: contact … the, contestenme, continuer a, contrat, correcto, cost |, could the, coupez … guidon
  -0.3: courriel pour, courses, cousins, coutu, crack |, cracked, credit du, cross my, cross … name
  -0.3: cual … su, cuando se, cuanto … con, cultu-, culture, curb, curious, curry, cut my, cut |, cut … lock
  -0.3: cut … steerer, d air, d aller, d appeler, d attendre, d entretien, d … du, d … la, dans NUMBER
  -0.3: dans … auto, dans … pneu, day of, day … you, de carbono, de ce, de dimanche, de location, de mecanica
  -0.3: de pago, de place, de … aqui, de … bord, de … cliente, de … cm, de … era, de … esquina, de … femme
  -0.3: de … pero, de … roue, de … sont, deb, decals, decided, decir-, decirlo, decrocher, decu
  -0.3: deja … mandarme, dejo de, dele, delete bus, delete candado, delete freno, delete mecanico, delete … y
  -0.3: demain matin, demain … est, demande … de, dentist, depanneur, department, department |, depuis NUMBER
  -0.3: dernier texto, desar-, descuento |, desde el, desole … je, dey, dia, did … quit, died
  -0.3: difference between, dimanche est, dinero de, direct, dish, disie-, disiez, disso-, dit, do if
  -0.3: do people, do … all, do … laugh, do … remove, do … throw, docto-, doctor, dolar-, dolares, dolla-
  -0.3: donc de, done at, donuts |, door is, dormir |, dos … me, dossi-, drink-, drinks, drive, droit-
  -0.3: droite, drop bars, du bruit, du bureau, du cadre, du … est, duria-, durian, during the, dying
  -0.3: e bikes, earlier, echange |, ecrire stop, either |, el cobro, el domingo, el grupo, el mostrador
  -0.3: el muchacho, el precio, el recibo, el tornillo, el tubo, el you, el zelle, el … asi, el … derecho
  -0.3: el … equivocado, el … hasta, el … la, el … o, el … para, el … todavia, el … un, elect-, electricite
  -0.3: electrique |, electriques, electriques |, elimina, elle … NUMBER, email … you, emailed, emocion
  -0.3: emplo-, en conduisant, en m, en maudit, en pensant, en plein, en tout, en … caja, en … calle
  -0.3: en … esquina, en … mostrador, en … trabajo, encore du, encore la, enfants, enfants |, enfrente |
  -0.3: engli-, english, enleve de, enlever … nom, enorm-, enorme, enough … me, enough … you, enregistre
  -0.3: entrega, entreposage |, entretien, envoy-, envoyez … des, envoyez … un, erabl-, es, es mas, es mucho
  -0.3: es usted, es … y, escal-, escrito, escuela |, eso … de, espej-, espejo, esperar mas, esperes, esposo
  -0.3: est celui, est faite, est il, est passe, est quel, est sa, est tout, est … la, est … magasin
  -0.3: est … maison, est … quelle, est … qui, est … sur, esta … delete, esta … para, este … pero, estoy … el
  -0.3: estuvo … por, et pas, et … vous, etait une, etes vous, etre … de, even … it, every single, ex … me
  -0.3: excellent, exemple, exmar-, exmarido, extrano, extrano |, facture … courriel, facture … la, faire du
  -0.3: fais affaire, false, farm, favor … me, favour, fell … a, final |, fini … travailler, fini … velo
  -0.3: finissent, first ride, first … in, fit … in, fits |, fitting |, fix |, floss-, for an, for bike
  -0.3: for me, for tuesday, for … first, for … just, for … min, for … number, for … sister, forgot the
  -0.3: forgot |, form i, forma-, found a, found it, frein-, freins … pas, fridg-, fridge, friendly, friends
  -0.3: from that, from |, from … account, from … cart, fue muy, fui |, full of, funny, galer-, galerie
  -0.3: galerie |, game, gano, garba-, garbage, gardez le, gars avec, gator-, gatorskins, gauche |
  -0.3: gave … this, gener-, genio-, genios, gentle, geren-, gerente, germa-, get one, get texts
  -0.3: get … message, getting, getting … for, giant, gluten free, gmail |, go ahead, go out, going … have
  -0.3: gorra, gotch-, gotcha, gotcha |, gracias … avisar, grand |, grandeur, grincement, grips, gris |
  -0.3: grooming, gross-, grosse, group chat, grupo de, guidon de, guidon … 2, gustan … textos, guys do
  -0.3: habit-, hablar … el, hable, hable-, hablen, hacen |, hacen … a, hair |, handed, hang, happen
  -0.3: happen |, happy new, happy … to, has … my, hasta NUMBER, hate |, have sent, have … and, he called
  -0.3: he does, he moved, heads-, headset, heigh-, height, helmet, help me, hem, her … the, here … the
  -0.3: heren-, herencia, hier … avez, hijo de, hiring |, his … so, hold off, hoste-, hostel, hot, hours |
  -0.3: how bad, how far, how … we, how … your, huat, huit, hun, hurry at, hurry … all, i called, i delete
  -0.3: i texted, i unsubscribed, i wrote, i |, i … cancel, i … down, i … happy, i … it, i … nothing, i … or
  -0.3: i … said, i … sent, i … things, i … unsubscribed, ice |, ici … de, idea, identificacion, idiot, if my
  -0.3: ig, ignora, ignore my, ignore |, ignore … last, ignoring, il reste, il … un, impos-, impossible
  -0.3: impri-, impue-, in here, in you, in … back, in … bag, in … box, in … hour, in … house, in … text
  -0.3: incluye la, infla-, inquiete, inscription a, inspection, inste-, instructions, interesa la, interview
  -0.3: into, inval-, inviting, invoice |, is asking, is crazy, is just, is more, is tax, is there
  -0.3: is … NUMBER, is … about, is … difference, is … going, is … only, is … than, is … tuesday, issue-
  -0.3: it at, it can, it fit, it look, it safe, it said, it say, it since, it today, it worth, it … under
  -0.3: it … wrong, items, items NUMBER, j amene, j pensais, j … ete, j … fini, j … vu, jacke-, jacket
  -0.3: jaja … you, jajaj, jamen-, jamene, je cherche, je garde, je pars, je sors, je … affaire, je … faire
  -0.3: je … rendu, je … souhaite, je … venir, jess, jeu, jollo-, jollof, juro, just checking, just going
  -0.3: just quit, juste les, kan, keep … it, keepi-, keeping, keys in, kid … not, kille-, killed, kiss, km h
  -0.3: km |, know i, knows … so, l auto, l … c, l … demain, la a, la afinacion, la azul, la cassette
  -0.3: la couleur, la electrica, la galerie, la llamada, la lluvia, la moins, la nueva, la oficina
  -0.3: la peinture, la piece, la renta, la revision, la rue, la rueda, la saaq, la segunda, la tienen
  -0.3: la … avant, la … ayer, la … barata, la … chere, la … como, la … d, la … tiene, lache … un, laid
  -0.3: laissez le, lana, lands, lared-, laredo, las 2, las … que, last time, lasts, later, laugh, lavada
  -0.3: le NAME, le aviso, le cadre, le cours, le debo, le dire, le faire, le formulaire, le frein, le jour
  -0.3: le menage, le pas, le ticket, le total, le … arrete, le … et, le … fait, le … j, le … meme, le … sans
  -0.3: le … se, le … veut, learn-, learned, leave this, lectu-, left … one, left … phone, lefty, leg, legen-
  -0.3: legend, leh i, les enfants, les gants, les llevo, les messages, les taxes, les … NUMBER
  -0.3: les … electriques, les … sont, les … sur, let … ask, lettr-, lever, licen-, ligne |, like … but
  -0.3: likes, lil, limping, list … a, list … and, list … is, livreur, llamo … no, llevarla, lluev-, llueve
  -0.3: lo, lo pedi, lo quiero, logo |, lol he, lol … it, lol … you, long … a, long … it, look so
  -0.3: looking … a, looks, loop, los NUMBER, los que, los … nomas, lost the, lost … my, low |, lui … un
  -0.3: m … laisse, m … pour, ma coloc, ma part, ma … c, ma … j, ma … sur, ma … va, magasin |, maide-, maiden
  -0.3: make … NUMBER, make … you, mal la, malade |, mall |, manag-, manan-, mande, mandele, manden … a
  -0.3: mando mensaje, manejando |, manubrio |, mat, mat |, matan-, mate, mauvais, mauvais … sur, me alcanza
  -0.3: me ask, me dejen, me do, me marque, me quedo, me when, me … como, me … dos, me … du, me … es
  -0.3: me … fait, me … message, me … quand, me … svp, mecanica, media, media hora, medicina, medid-
  -0.3: mediodia |, mediu-, medium, members, memoi-, memoire, mensaje con, mensaje dice, mensaje … de
  -0.3: mensaje … mi, mensaje … para, mensajes you, mes gants, message again, message says, message with
  -0.3: message … coupe, message … for, message … in, message … l, message … now, messages on, mettez … de
  -0.3: mettez … en, mi apellido, mi bicicleta, mi jefe, mi no, mi tarjeta, mi … gracias, mi … porfa, mi … te
  -0.3: mia es, mile, minimo, minutes |, mis NUMBER, mis … etoiles, miss, missed call, moi au, moi avant
  -0.3: moi lol, moi plutot, moi … je, moi … l, moi … le, moi … non, moi … quand, moi … tout, moins cher
  -0.3: moins chere, mojar, mom does, mom … the, mon autre, mon cadre, mon courriel, mon petit, mon … en
  -0.3: mon … veut, money for, morad-, morado, mosquitoes, most, mouil-, mouille, mr, much is, much … the
  -0.3: muchacho, muchi-, muchos mensajes, mujer, mum |, mural, must be, muy, my, my company, my i
  -0.3: my landlord, my laptop, my lunch, my roommate, my roommates, my … NAME, my … buzzes, my … coming
  -0.3: my … never, my … today, n then, n … not, nail trim, name and, name on, name |, names, nans
  -0.3: ne souhaite, ne … avoir, negro |, netto-, never pick, never say, never … texts, nid, no abre, no sms
  -0.3: no uso, no wrong, no … alcanza, no … ingles, no … ir, no … need, no … pedi, no … that, nobod-, nobody
  -0.3: not call, not cut, not eat, not laugh, not texting, not there, not throw, not … air, not … can
  -0.3: not … ride, not … up, not … well, not … yet, noticed, notification, nous de, now and, now no
  -0.3: now there, now … am, now … you, nuevo |, number but, number … your, numero ahora, numero ici
  -0.3: numero por, numero … no, off from, off … at, ok do, ok if, ok … have, ok … will, old frame, old … i
  -0.3: olvide mi, on labor, on mine, on … back, on … call, on … is, on … morning, on … old, on … plan
  -0.3: on … quote, on … st, on … ticket, once again, one it, one of, one on, only … to, open … labor
  -0.3: options, or my, or nah, order, order the, oro, other store, otros, oubli-, oublie de, ouch, out at
  -0.3: out with, out … old, out … you, outil-, outils, ouvert |, over … is, over … just, overhaul, overn-
  -0.3: overnight, owe, owned, pad, pague |, paint |, paisa-, paisano, par … le, para las, para los
  -0.3: para … bici, para … sabado, paran de, parch-, parle a, pars, parta-, partant, pas cette, pas cher
  -0.3: pas pourquoi, pas pret, pas qui, pas … telephone, paseo |, passa-, passc-, passcode, patins, patron
  -0.3: pay you, pay |, payme-, pedal derecho, pedal … off, pedales … de, peinture, pensant, pense … vous
  -0.3: pere est, period, pero sin, personal, petites, petites roues, peut … arreter, peux tu, peux … la
  -0.3: peux … venir, phone said, phone who, phones at, pick … up, picture of, pierdan mi, pierdan … numero
  -0.3: pig, pinch-, pink, pinto, pis la, pis mettez, pis … moi, place i, plann-, planning, please and
  -0.3: please disregard, please respect, plent-, plenty, pleur-, plie, plugs, plus aucun, plus avoir
  -0.3: plus de, plus du, plus … a, plus … merci, pneus |, pneus … en, pogne dans, polic-, por aqui
  -0.3: por avisar, porti-, portiere, portl-, portland, porto-, porton, poste |, poule, pour NUMBER
  -0.3: pour confirmer, pour le, pour parler, pour … a, pour … kona, pour … velo, pouvez … ecrire
  -0.3: pouvez … effacer, pract-, pray, pray for, premium, prese-, pression, prestan, prevu, primo, print |
  -0.3: printemps, prior-, promo, promo est, prude-, pu la, pude … el, puede mandar, pueden mandarme
  -0.3: puedo parar, puedo … mensajes, puse que, quad, quad lock, quand y, que hable, que les, que ma
  -0.3: que ponga, que su, que … al, que … los, que … paso, queda |, queen-, queens, quelle … vous, queriendo
  -0.3: question about, question … the, qui … appelle, qui … vous, quiere … de, quiero volver
  -0.3: quiero … seguro, quitele la, quiten las, quitte le, quoi vos, quote |, raini-, raining, ramas-
  -0.3: ramasser le, raro, rates, rato, rayons, rayos, reacc-, reacciono, really … not, rebajas, recevoir |
  -0.3: reciba, recibido |, recipe, recoge, recum-, refai-, refaire, reflectores, regalo de, regardless
  -0.3: regler, remove your, removed the, remueve, rendr-, rendre, renta, rentre |, repairs done, repla-
  -0.3: residents, restees, results, retirer mon, retiriez, retourner, reuss-, reussi, reves, revision
  -0.3: revision |, revoc-, revoco, rice, ride on, rien sur, right … one, rines, ring, rodam-, rodamos, roses
  -0.3: roule-, roulement, rouler, route-, run over, s arrete, saaq, sabe, saco, saddle |, said … but
  -0.3: said … would, sais … qui, salgan, salgo a, saludos a, saludos … NAME, same to, same … you, saoul-
  -0.3: saqueme … la, saquenle, sat ride, satur-, sauve-, sauvez, saved, say no, say this, schwi-, scola-
  -0.3: scolaire, scoot-, scuse, se quita, se ve, se … baja, se … como, seaso-, season |, seat off, second
  -0.3: seguir |, segunda, segur-, selle-, seller, semaines |, sent the, serai la, serai … a, service at
  -0.3: service |, serving, setup, shave, shear-, shift-, shifter, shifting is, shirt-, shirts, shld, si te
  -0.3: si … favor, side, side of, siento mucho, siga, sigo … los, silent, sip, sir … i, sir … the, six
  -0.3: sleep-, smell, smoke, so can, so this, so tired, so … better, so … he, so … hurry, someone … the
  -0.3: someones, someones … is, somet-, son … to, sont tu, soude-, spark-, sparkles, specialized |, spend
  -0.3: sprin-, spring, squeaks, squir-, stand-, starts, state-, steam, steam-, sticker, still have
  -0.3: still there, still … the, stop light, stop taking, stop … over, stop … then, stop … time, stop … when
  -0.3: stop … with, stop>forever, stopp-, stopped … but, stopper … the, storage fee, store … the, stric-
  -0.3: strict, strollers, stupi-, stupid, suave-, suben, subie-, subir, subve-, subvention, suelto, suert-
  -0.3: suerte, suis fait, suis rendu, suis … l, supue-, sur la, sur … ecran, sur … photo, sur … site
  -0.3: sur … velos, sure you, svp n, swear |, sweets, swore, system |, ta |, table |, tail, take this, tall
  -0.3: taller de, tap, tard |, te … en, tell them, tenga, tent, tente … de, tercer, text is, text says
  -0.3: text was, text … and, texte moi, texting this, texting … me, texto est, texto quand, texto … por
  -0.3: textos aussi, textos … part, texts you, texts>me, thai, than … please, that price, that … fast
  -0.3: that … like, the bag, the bank, the bath, the booking, the build, the car, the delivery
  -0.3: the difference, the downtown, the family, the fish, the gate, the headset, the hem, the horn
  -0.3: the interview, the kitchen, the landline, the lights, the logo, the manager, the middle, the post
  -0.3: the purple, the recipe, the rental, the season, the spring, the stickers, the storage, the table
  -0.3: the trunk, the tube, the upgrade, the wait, the wheels, the yellow, the … add, the … basket
  -0.3: the … between, the … call, the … class, the … code, the … dog, the … fell, the … floor, the … go
  -0.3: the … grips, the … honestly, the … how, the … is, the … lock, the … mate, the … place, the … ride
  -0.3: the … say, the … sorry, the … still, the … wheel, the … wrong, the … yes, them for, them to
  -0.3: these days, these … for, they removed, they say, thing … the, things, think the, this chain, this old
  -0.3: this … since, throu-, through, throw … the, thumb-, thumbs, thumbs up, tiene … de, tienen … de, tient
  -0.3: tigui-, tiguidou, tiguidou |, til NUMBER, til i, tirela, tirela |, to 2, to pay, to them, to type
  -0.3: to update, to … sorry, to … that, to … using, toda mi, told … i, too expensive, topic, tout sur, town
  -0.3: trabajando, trae, traia, trail, travail je, travail |, travailler a, travailler … NUMBER, tread, tren
  -0.3: trial, triciclo |, tricy-, tricycle, troca, try again, tu pour, tub, tube i, tube please, tuesd-
  -0.3: tuesday slot, tune, turn left, tutor-, tutorial, ubicacion, un abrazo, un an, un gros, un poco
  -0.3: un … si, una semana, una vez, una … mas, une job, une … d, uni, until … call, up and, urgente
  -0.3: urgente |, us |, use your, use … for, ustedes … se, va arreter, va … pret, vais le, vais … faire
  -0.3: velos d, velos electriques, velos en, velos |, vendredi, vendredi |, vends, vengas, venir |, vente
  -0.3: verdad jaja, vers NUMBER, veut plus, veux … attendre, veux … au, veux … la, vi su, vibrating, video |
  -0.3: vidrio, vidrios, vieja you, viejo, viens chercher, viens … mon, viernes … me, vieux peugeot
  -0.3: vieux velo, voicemail i, voix, votre part, voudrais que, voudrais … vous, vous effacer, vous … j
  -0.3: vous … une, voy saliendo, voyan-, voyant, vuela, vuelo, vuelvo a, wait list, walke-, want me
  -0.3: want … red, wants … know, was … with, washi-, wats, we moved, we stop, wednesday |, weird, were on
  -0.3: wheeled, when … phone, where-, wheres, wheth-, whether, which bike, which one, who removed, who … i
  -0.3: who … just, who … my, wide, will leave, will … a, will … by, with … neighbor, with … on
  -0.3: with … please, withi-, within, wizard, work on, work … the, worn, would a, would take, would |
  -0.3: would … be, would … do, would … on, would … take, write me, wrong color, wrong window, wrong … for
  -0.3: xfa |, xi, xl, y etre, y mouille, y … lo, yello-, yellow, you aprendio, you block, you carry
  -0.3: you compre, you donate, you en, you forgot, you kindly, you one, you order, you reached, you see
  -0.3: you with, you … after, you … bikes, you … but, you … can, you … family, you … for, you … hace
  -0.3: you … on, you … open, you … put, you … serio, you … su, you … up, you … uso, you … will, your account
  -0.3: your old, your … but, your … list, | abren, | achalez, | and, | approved, | au, | cancelaron
  -0.3: | cesser, | count, | dear, | demain, | desactiven, | desinscris, | elimina, | encontre, | este, | fr
  -0.3: | friday, | god, | gotcha, | his, | kindly, | knock, | lequel, | mija, | much, | mucho, | numbers
  -0.3: | olvide, | only, | ouch, | ouvert, | pedal, | perfecto, | photo, | picked, | quitame, | quitte
  -0.3: | remettez, | remind, | rentan, | revoco, | rode, | sans, | saved, | scuse, | serait, | serial
  -0.3: | sigue, | suspendan, | tried, | turn, | wow, | … after, | … afuera, | … attends, | … au, | … aux
  -0.3: | … bless, | … block, | … blue, | … brand, | … buying, | … camara, | … cancelle, | … chance
  -0.3: | … color, | … coupe, | … debo, | … demande, | … disregard, | … done, | … drop, | … english
  -0.3: | … equivocada, | … every, | … far, | … frein, | … freno, | … garantie, | … hermana, | … hours
  -0.3: | … journee, | … laisse, | … light, | … manda, | … mando, | … manque, | … moteur, | … n, | … named
  -0.3: | … offense, | … open, | … par, | … paro, | … pars, | … perdon, | … queda, | … quitan, | … quitar
  -0.3: | … respect, | … retiro, | … rides, | … rush, | … sacan, | … saw, | … say, | … see, | … semaines
  -0.3: | … serai, | … share, | … shifting, | … side, | … sms, | … st, | … survey, | … texting, | … tires
  -0.3: | … todos, | … vemos, | … when, | … whoever, | … work, | … worked, | … wow, ~_ann, ~_ans, ~_aus
  -0.3: ~_bak, ~_bc, ~_ded, ~_dej, ~_deu, ~_dey, ~_du, ~_enf, ~_es_, ~_ga, ~_gia, ~_hos, ~_kon, ~_llo, ~_lo_
  -0.3: ~_man, ~_mr_, ~_muy, ~_my_, ~_nob, ~_ov, ~_ove, ~_pel, ~_pho, ~_pil, ~_ric, ~_six, ~_spr, ~_swi, ~_th
  -0.3: ~_tie, ~_try, ~_twi, ~_unt, ~_voy, ~_why, ~_wo, ~aben, ~abit, ~abri, ~acce, ~acem, ~acho, ~acks, ~add
  -0.3: ~ahah, ~aim_, ~ais, ~ak_, ~aliz, ~alke, ~all_, ~alva, ~amo_, ~ampo, ~anag, ~anco, ~anic, ~anni, ~apt
  -0.3: ~ared, ~arki, ~arne, ~asio, ~asp, ~atem, ~athe, ~auri, ~ave_, ~avis, ~aym, ~ayme, ~azon, ~bak, ~beb
  -0.3: ~bebe, ~bin, ~bio, ~brou, ~buck, ~bue, ~bus, ~but, ~cama, ~came, ~ced_, ~ceri, ~cez, ~cez_, ~cid
  -0.3: ~cie, ~cit, ~city, ~ckl, ~clus, ~cole, ~coma, ~copi, ~cte_, ~cteu, ~ctic, ~ctr, ~cues, ~cuid, ~dda
  -0.3: ~dea_, ~dey, ~dey_, ~died, ~dit, ~dium, ~dles, ~doct, ~doll, ~eans, ~eath, ~eau, ~eboo, ~eci, ~ectr
  -0.3: ~ediu, ~eeds, ~eem, ~eet, ~eja, ~ell_, ~embe, ~emi, ~empt, ~enc, ~end, ~enty, ~erco, ~ermo, ~ern
  -0.3: ~evie, ~ewa, ~fai, ~fal, ~ferm, ~fic_, ~fica, ~fit_, ~fun, ~funn, ~fuse, ~garr, ~gere, ~gian, ~gne_
  -0.3: ~greg, ~hat_, ~hed, ~hi_, ~hica, ~hop_, ~hrou, ~ias_, ~ible, ~ibo, ~icen, ~ided, ~ied_, ~ieg, ~iez_
  -0.3: ~ifte, ~iga, ~ike_, ~imo_, ~iod_, ~ior_, ~irar, ~irc, ~isez, ~iso, ~item, ~izar, ~jeu_, ~lant, ~leg
  -0.3: ~leg_, ~lgun, ~lish, ~lito, ~lize, ~lke, ~ll_, ~lon_, ~lpa, ~lude, ~lue_, ~mada, ~madr, ~man_, ~mbio
  -0.3: ~met_, ~mex, ~mie_, ~mma, ~moci, ~mote, ~muy, ~muy_, ~namo, ~nday, ~nde_, ~ndit, ~ndre, ~nfor, ~nfr
  -0.3: ~nfus, ~ngli, ~nnoy, ~nob, ~nobo, ~noy, ~nsoi, ~nute, ~obod, ~oces, ~oci, ~oder, ~odr, ~oire, ~olen
  -0.3: ~olet, ~omew, ~onti, ~ooke, ~or_, ~ore_, ~oric, ~orm, ~orth, ~osc, ~oula, ~owe_, ~padr, ~paga, ~paym
  -0.3: ~pei, ~pong, ~poso, ~ppl, ~prac, ~pran, ~pray, ~pto, ~quel, ~quie, ~rae_, ~razo, ~rb_, ~ren, ~repo
  -0.3: ~rer, ~rera, ~rfai, ~rida, ~rink, ~rio_, ~ris, ~rite, ~rizo, ~rout, ~ruck, ~ruid, ~rule, ~sal, ~satu
  -0.3: ~scul, ~seco, ~siti, ~six, ~six_, ~snow, ~spr, ~spri, ~ssi_, ~ssur, ~sta, ~stak, ~stat, ~stem, ~suen
  -0.3: ~swi, ~tap, ~tape, ~teau, ~ter_, ~tie, ~tite, ~topp, ~traf, ~tre, ~trol, ~tua, ~tual, ~tudi, ~twi
  -0.3: ~uck_, ~udg, ~ue_, ~uelo, ~ueri, ~uesd, ~ueva, ~ugh_, ~ulpa, ~une_, ~ung_, ~uoi_, ~ute, ~uts_, ~vais
  -0.3: ~venu, ~vin, ~voq, ~voqu, ~vreu, ~wel, ~wer, ~why, ~wing, ~wip, ~wipe, ~yme, ~ymen, ~yon, ~yped, ~zar
  -0.4: 2 minutes, 2 … the, NAME not, NAME … is, NAME … yo, NUMBER ca, NUMBER etoiles, NUMBER libras
  -0.4: NUMBER minutes, NUMBER velos, NUMBER … and, NUMBER … avant, NUMBER … est, NUMBER … is, NUMBER … me
  -0.4: NUMBER … too, NUMBER … update, a bag, a better, a block, a box, a cesse, a demande, a disque, a fax
  -0.4: a look, a … bike, a … casa, a … esposa, a … lista, a … messages, a … ou, a … por, a … se, a … that
  -0.4: a … une, a … who, abierto, about you, about … bill, acc, accident can, accident … you, account to
  -0.4: achat, achat |, actua-, acuer-, acuerdo, add … back, add … to, address |, adent-, adentro, ado
  -0.4: affaire avec, afuera yo, agarro, agree |, agua, aguan-, ahora … llevo, ai mis, ai pas, ai une
  -0.4: ai … la, ai … tout, aimerais ne, aimerais … plus, alcance, algun-, alguna … de, all off, alla, almor-
  -0.4: almorzar, already texted, am bringing, am i, am moving, am outside, am sending, am so, am … but
  -0.4: am … from, am … is, amari-, amarilla, and she, and … did, and … know, and … number, and … up, andre
  -0.4: annuler … abonnement, annulez ma, annulez … commande, anoch-, anoche, antes … las, anule-, any day
  -0.4: appel … de, appel-, appoi-, appointment, appro-, approved |, appt, apren-, apres le, apuntarme
  -0.4: are doing, are in, are so, are too, are … more, arreglan, arrete toi, arrete … a, arretez donc
  -0.4: arretez … j, as spam, as … contact, asi … la, asiento un, asking … my, at … bar, at … do, at … i
  -0.4: attached |, au coin, au depanneur, au mauvais, au … a, aurez, autocollants |, automatico, autou-
  -0.4: autour, avanc-, avance, averti, avez … des, avez … ecrit, avion |, avisado, axle, babysitting
  -0.4: back and, back … is, bag |, bar end, barato, barn, bcos, be honest, beard, beg you, bells, bequille |
  -0.4: besoin d, best shop, betwe-, between, bici afuera, bici … mia, bici … por, bici … ustedes, bidon
  -0.4: bien gracias, bien … que, bike and, bike looks, bike outside, bike … in, bin, bins, blanche, bloquee
  -0.4: blue one, bon j, bon numero, booki-, booking, borre el, bottle cage, breakdown, breathing, broke-
  -0.4: broken, brook-, brooks, bruit a, budge-, budget, buena-, busy |, but he, by … and, by … if, by … you
  -0.4: bye |, c … ben, ca en, ca roule, ca … pas, ca … plus, cage, calco-, calid-, calidad, call you
  -0.4: call … about, called the, calling me, camaras, cambiar, caminando, camion, camp, can do, can … check
  -0.4: can … leave, can … mauvais, can … pay, can … texting, canad-, canadian, cancel … NUMBER
  -0.4: cancele … cita, canceled, cancelen la, capable de, carbono, card … in, card … you, carpe-, carpet
  -0.4: carrement, carrera, casi no, casques |, cassette |, ce … il, cell … a, celu, celular … la, centr-
  -0.4: certa-, cerveza, changement, changer de, changez la, chaque jour, charge it, cheap |, cher pour
  -0.4: cheve-, chez le, chica |, chicken, chip, cinta, claim, click |, cloche, closes, clunk-, clunks
  -0.4: cobraron, coffee |, cold, come get, come home, commande … pneus, comme … neuf, comment |
  -0.4: comment … fait, commute, como … que, complaining, compra, comprar, comprend, comprend pas, compt-
  -0.4: computer, con … para, conditions, confiance, confio, confirmer, connaissez, contacts |, corol-
  -0.4: corolla, corolla |, costc-, costco, cotes |, coupez … ca, courriels |, course … dimanche, court-
  -0.4: courte, cover, crank-, cranks, crash, cree, crevaisons, creve, crew, cried, crv, cuadro |
  -0.4: cuando llega, cuando … el, cuanto |, cut out, dac |, dans … char, dans … dossier, dar, date |
  -0.4: day off, de bateria, de bebe, de donde, de este, de lumiere, de manana, de photos, de rouler, de t
  -0.4: de voir, de … avant, de … delete, de … donc, de … jefe, de … luces, de … mi, de … ninos, de … para
  -0.4: de … proxima, de … yo, dead end, debarque moi, dejes, delete … second, delivery |, demande une
  -0.4: demasiado, deposit, depot, des chambres, des photos, desabonnez moi, descuentos, desde hace
  -0.4: desde que, desole |, dessi-, dessin, dia es, dia … el, dice que, dice … no, did … have, dios se
  -0.4: disap-, dites … a, do, do a, do … brakes, do … look, do … park, do … wish, does the, does … know
  -0.4: does … sale, don NAME, donde … yo, done … NUMBER, done … work, driveway, dropping off, du rappel
  -0.4: du service, duerme, duty, eaten, ecoeure, effaciez, el me, el mensaje, el nombre, el pedido, el pelo
  -0.4: el ruido, el … si, el … viejo, el … yo, email is, emergency contact, emergency … for, en, en 2
  -0.4: en arret, en dos, en fin, en titi, en voyage, en … l, en … noche, en … semanas, en … tienda, encue-
  -0.4: end … day, end … lose, end … rental, enfan-, enfin, enfin |, enfri-, enleve le, enlever le
  -0.4: enlevez ca, enlevez nous, ennui-, ennuie, ennuie de, entendido, entir-, equivoque … dia, era pa
  -0.4: era … la, erreur … moi, erreur … sur, es alto, es todo, es … bici, esa … es, esas llantas, escuc-
  -0.4: eso … la, esos, espac-, espal-, espalda, est ben, est de, est juste, est revenu, est … bonne
  -0.4: est … en, est … garage, est … ici, est … votre, esta … escrito, estacionamiento, estacionamiento |
  -0.4: estoy cansado, et … l, etait … mon, ete |, etiqu-, etoiles, etre pret, etudiant, event-, everyone |
  -0.4: everything, excelente, expen-, expensive, expensive |, expir-, express, eye, faites … les, falta-
  -0.4: faltan, family |, farew-, farewell, faudr-, faudrait, favor … cancelar, favou-, feels lose, felic-
  -0.4: felicidades, felicitations, feliz ano, fenders |, fermez, fermez vous, fermez … quelle, fever
  -0.4: file and, fin … la, finals, financement, financing, find it, finis, fired, flats |, flyer, fonta-
  -0.4: for 2, for all, for new, for no, for now, for … account, for … after, for … whole, forever>remove
  -0.4: foto por, fr |, frame |, frein a, freins, from … number, from … system, from … to, garantia, gardi-
  -0.4: gars a, gars de, gato |, gauch-, get outta, get … messages, get … you, gmail, go thru, go … sleep
  -0.4: going away, going … the, gong, got … spare, got … stop, grafigne, grais-, graisse, gros |, group text
  -0.4: group-, groupe, grupo … la, gusta-, hagale, hagalo, hagalo |, haganlo, hago |, half of, hamme-
  -0.4: hammer, han llamado, hanch-, hanche, hange-, hanger, happy to, has … to, have any, have told
  -0.4: have … enough, have … for, have … new, hay … para, he told, headl-, headlight, hein, hello
  -0.4: hello this, hello … is, here and, here … are, hey i, high |, hirin-, hiring, home on, horario |
  -0.4: horri-, horrible, hospital |, house, house |, how are, how |, how … does, how … it, how … miles
  -0.4: hun |, hv, i need, i owe, i pressed, i … another, i … ask, i … bringing, i … but, i … her, i … lost
  -0.4: i … moving, i … never, i … nights, i … outside, i … sending, i … that, i … tomorrow, i … twice
  -0.4: ici … le, idiot-, if it, if … want, il … dans, il … faut, il … la, image-, imagen, imagen |, in and
  -0.4: in our, in … no, inscrit a, insid-, inside, inspe-, instead |, interesse … la, interested, into the
  -0.4: is looking, is … do, is … safe, is … thank, is … to, is … too, is … worth, it … am, it … did, it … do
  -0.4: it … down, it … like, it … more, it … no, it … still, itsel-, itself, j … a, j … peux, j … repondu
  -0.4: j … trouve, jajajaja, jajajaja |, jale, jam, je dois, je finis, je lai, je … amene, je … aux, je … ce
  -0.4: je … des, je … devant, je … envoie, je … la, je … les, je … tanne, jom, jours, joven |, judge
  -0.4: jusqua NUMBER, just kidding, just left, just take, just … my, k, keep texting, kiddi-, kidding
  -0.4: kids bikes, kids |, kilom-, kitch-, kitchen, kits, kk, know … are, l air, l assistance, l essayer
  -0.4: l … d, l … est, l … laisse, la e, la enlevez, la fourche, la mise, la nieve, la oferta, la pantalla
  -0.4: la recoge, la vente, la … bonne, la … de, la … electrica, la … para, la … prochaine, la … quiero
  -0.4: la … tout, la … verdad, lache-, ladde-, ladder, lah |, lai, laisse tomber, laisse un, land, landl-
  -0.4: landline |, las dos, las llaves, lasti-, lastime, laver, lawn, layaway |, le coupon, le digo, le dio
  -0.4: le forfait, le moteur, le moyeu, le paiement, le paso, le puede, le vert, le vieux, le voisin
  -0.4: le … avec, le … dit, le … ici, le … m, le … oui, leave me, leave … bike, les cotes, les puse
  -0.4: les … boue, les … mais, les … permiso, let him, library, libras |, lids, lien de, like last
  -0.4: like … please, line … it, lis, lisan-, lisant, lista … la, lista … recoger, listen, livraison je
  -0.4: llega el, llego cortado, lleve, llevo dos, lo pienso, lo … hoy, loane-, loaner, located, lock off
  -0.4: logo, long does, long |, longer need, los … de, lost all, love … guys, lui qui, lunch |, m … demande
  -0.4: madam, made, maggi, mais … a, mais … vous, make sure, mal au, mal escrito, mala, maladie, mall, mamie
  -0.4: manager |, mandame un, manden … mensaje, manual, marchent, mardi … est, marque |, mas … con, masso-
  -0.4: masson, mauvais nom, mdr |, me an, me cobraron, me deja, me van, me … if, me … list, me … llamado
  -0.4: me … manda, me … on, me … stop, me … with, me>texts, me>these, mecanico |, media-, medio-, mediodia
  -0.4: meds, mele, membership, mensajes … se, menti-, merci … rappel, mess, message je, message vous
  -0.4: message … pour, message … the, mets, mettez du, mezcl-, mezclo, mi primo, mi recibo, mi … agarro
  -0.4: mi … dice, mi … o, mi … quiere, mi … tambien, mick, mido, mido NUMBER, mieux que, mieux … vous
  -0.4: mil gracias, milit-, military, milk |, mine for, minim-, mins |, minutes, minutos |, mis sur, mistake
  -0.4: mitad, mode, moi ton, mois … je, mom i, mom … not, mon boss, mon cadenas, mon char, mon fils
  -0.4: mon voisin, mon … jusqua, money back, more … thank, morning is, mosqu-, mother in, mrc, mrc |, mrt
  -0.4: much better, much i, much … it, musta-, mustache, muy amable, my brakes, my knees, my membership
  -0.4: my moms, my water, my wheels, my … bottle, my … ready, my … when, nada de, nadie … pidio, nails |
  -0.4: name off, necesito la, necesito que, need … bring, need … know, needs the, netwo-, network, new job
  -0.4: new … on, next door, next … is, niaiseries, nice |, nicel-, nicely, nicke-, nickel, nitid-, nitido
  -0.4: no den, no e, no entra, no thank, no … deja, no … hagan, nom … est, nombre, nombre … mal, non stop
  -0.4: none of, nord, not look, not that, not wish, not … i, not … like, not … saying, noticias
  -0.4: notificaciones, notifications for, notifications … my, notre, nous … la, now i, now you, number from
  -0.4: numero NUMBER, numero moi, numero n, nunca |, nunca … tenido, o el, o me, o … no, oblige, oblige de
  -0.4: odome-, of day, of parts, of … is, of … you, ofertas … me, off i, off no, off when, off … put
  -0.4: off … so, office |, ofrece, often do, often … i, oga, oil, oir, ojos, ok so, okafor |, on NUMBER
  -0.4: on do, on s, on saturday, on … bike, on … demain, on … hill, on … not, on … pour, on … text
  -0.4: on … thing, on … une, one do, one … of, only … one, opcion, opening, opt … the, opting … of, option |
  -0.4: or do, orale, orden de, order-, original, original |, ortho-, otez les, otro cliente, out a
  -0.4: out … now, out … of, ouverts, overh-, overslept, owned a, owned … bicycle, owner, pa que, paga
  -0.4: papa que, par … garantie, para recoger, para … rechinar, parar la, park |, parking in, parking |
  -0.4: parler au, parqu-, partido, parto-, partout, pas … personne, paso por, passe pas, passer … chercher
  -0.4: patch-, patches, path, paying |, pedales |, pedalier, perdu votre, perfecto, personnes, pesam-
  -0.4: pesame, petit-, peux … arreter, phone please, phone … do, phone … on, phone … this, photos |, piece |
  -0.4: pienso y, pienso … le, pieza equivocada, pis on, plainte a, plans, plate, please note, please put
  -0.4: plus proche, pneus merci, policia, political, poner una, poner … queja, por su, por texto, por … paso
  -0.4: por … telefono, porfa … de, portavasos, postes, potence, potho-, pour sa, pour … pere, pour … soir
  -0.4: pourriez, precios |, premiere, prend tu, prend … un, prends |, presi-, pressed, pret … c, primo |
  -0.4: progr-, prolongee |, puerta |, pulga-, put … new, put … the, put … wrong, qu … y, quand … aurez
  -0.4: que ca, que fuera, que pedi, que son, que tanto, que tienda, que yo, que … cobraron, que … lo, quebe-
  -0.4: quel … pour, quelle … la, qui etes, quilt-, quinc-, quinceanera, quitan de, quoi le, quy, raccr-
  -0.4: raccroche, race |, rang, raspo-, really |, rear end, rear … feels, recevoir … message, rechinar |
  -0.4: recibe, recogerla, recogi |, recoi-, recu un, red one, refill, rembourse, reminder for
  -0.4: reminder … the, reminders |, removing, rentan, replace the, reporte, resch-, reschedule, responde
  -0.4: reste, retirer son, retraite, return it, revenu, rid … the, ride texts, roja, roja |, roues |
  -0.4: rouge |, rust, s enleve, sacre-, sacrez, salgo … las, saludeme, saludeme a, saludos desde, salut-
  -0.4: salutations, salutations a, saque, sauce, saw your, say NUMBER, say i, says NUMBER, says delivered
  -0.4: scell-, scellant, scrat-, scratch, se cancelo, se cayo, se salio, se … borro, se … pague, secretaria
  -0.4: see … at, seguro |, send pics, senio-, senior, sent it, sent me, sent to, sent … a, sepa
  -0.4: service … the, servicio, sew, share the, ship it, shop … NUMBER, shop … is, short |, si … seguir
  -0.4: silli-, sincerely, sinon je, size NUMBER, slip, slowl-, slowly, small |, smash-, smashed, smoot-
  -0.4: smooth, socce-, soccer, soeur … elle, sofa, sofa |, soin, solit-, solo queria, solo |, somebody named
  -0.4: somebody … NAME, son de, soon, sorpresa |, sorti-, souliers, spelled, splin-, sry |, stars, stole
  -0.4: stoma-, stomach, stop charging, stop payment, stop this, stop … j, stop … la, stop … please
  -0.4: storage |, strin-, string, su … gracias, su … se, subid-, subida, submi-, submit, succu-, succursale
  -0.4: suena |, sugge-, suis de, suis devant, suis tanne, suis … interesse, suit, sur les, sur votre
  -0.4: sur … c, sur … nerfs, surly, svp … m, symbo-, t aime, t envoie, t … la, take … for, take … old
  -0.4: talla |, tamal-, tamales, tambi-, tambien, tape sur, tape … les, tarde |, tarik, teacher … my, techn-
  -0.4: teh, tel est, teleg-, test ride, texte pour, texter, texter … moi, textiez, texto a, textos … ca
  -0.4: textos … moi, texts … her, thank … so, that would, the agreement, the big, the claim, the coupon
  -0.4: the dent, the emergency, the group, the key, the ladies, the left, the mess, the mrt, the paint
  -0.4: the rest, the store, the survey, the tire, the total, the tune, the unsubscribe, the wax, the window
  -0.4: the … a, the … did, the … fee, the … he, the … invoice, the … keep, the … like, the … line, the … n
  -0.4: the … night, the … only, the … seat, the … sign, there i, thing-, this texting, this … on, thursday |
  -0.4: thyro-, thyroid, tienda es, tienda … que, time … NUMBER, time … come, tire is, tire on, titi, tkt
  -0.4: tmr |, tmrw |, to add, to book, to lose, to quit, to … any, to … but, to … email, to … family
  -0.4: to … first, to … no, to … who, today so, todo gracias, told him, tomorrow i, too many, tooth, torti-
  -0.4: tortillas, touche, tow, trabajan, training wheels, traje, traje la, trike |, trop de, trop … merci
  -0.4: trouve la, tu … en, tubeless |, tubes |, tutoy-, typo, un appel, un … NUMBER, un … delete, un … lol
  -0.4: una cita, una queja, una … para, une chaine, une note, unos, up to, update it, upgrade, urs, using it
  -0.4: usted es, usual, utiliser, va … aller, vais … votre, vayas, veces |, velo pour, velo … le
  -0.4: velo … revenu, velos a, venan-, venant, vendamela, venmo |, vers, vienen, viens … voir, vineg-
  -0.4: vinegar, visite, vitesses |, vivem-, vivement, voi, voisin, voudrais ne, voudrais … plus, vous aurez
  -0.4: vous dois, vous envoie, vous faites, vous pouvez, vous texter, vous … demain, vous … dire
  -0.4: vous … mais, vous … textiez, voy en, voy para, want … of, want … talk, want … tires, want … wait
  -0.4: want>angry, wants … go, was done, was my, was so, was … in, wax, we … her, we … not, went … my
  -0.4: were a, were good, what brand, what that, what would, what … a, what … my, whatever you, when do
  -0.4: when … can, when … my, whene-, whenever, whenever |, which stop, who … on, who … to, whoop-, whoops
  -0.4: why is, wicke-, wicked, will you, will … for, will … take, with work, with … derailleur, with … else
  -0.4: with … text, wk, wobble, won the, words, work for, work nights, work … NUMBER, worked, would … NUMBER
  -0.4: would … give, would … please, wow, wrong day, wrong invoice, wrong … of, wrong … that, y llego
  -0.4: y nadie, y yo, y … t, yearl-, yearly, yo … que, you casi, you deja, you from, you go, you i
  -0.4: you install, you look, you may, you pick, you quit, you reach, you ship, you sound, you this
  -0.4: you … alcanzo, you … make, you … more, you … pague, you … puse, you … said, you … texted, you … that
  -0.4: young man, your card, your sign, your spam, your … ah, your … and, your … folder, your … what, yup
  -0.4: | ahorita, | are, | attendez, | aviseme, | best, | black, | borra, | brakes, | chut, | coach
  -0.4: | comptant, | coupe, | dad, | day, | dead, | debarque, | desolee, | dites, | everything, | excelente
  -0.4: | fui, | genial, | helmet, | her, | ignore, | kk, | manden, | mets, | mi, | muchos, | names
  -0.4: | necesito, | nitido, | oga, | orale, | over, | pas, | pourquoi, | quitar, | receipt, | sacrez
  -0.4: | saludeme, | saqueme, | solicito, | tanne, | tienes, | tkt, | traje, | tres, | two, | vos, | whoops
  -0.4: | wicked, | … abierto, | … abogado, | … abonnement, | … accidentally, | … acuerdo, | … ahead
  -0.4: | … always, | … anyone, | … apago, | … at, | … besoin, | … bruit, | … cancelo, | … cansado, | … caro
  -0.4: | … claim, | … cupon, | … don, | … ebike, | … email, | … espanol, | … fell, | … found, | … grave
  -0.4: | … gros, | … hablar, | … have, | … jour, | … knees, | … leo, | … llamo, | … love, | … needed
  -0.4: | … night, | … o, | … otro, | … parle, | … payment, | … peut, | … prix, | … rabais, | … ready
  -0.4: | … rentre, | … roja, | … said, | … she, | … so, | … souhaite, | … take, | … thx, | … uncle
  -0.4: | … under, | … unos, | … voi, | … wanted, | … which, | … zapatos, ~_ade, ~_ai, ~_bac, ~_be, ~_buy
  -0.4: ~_cod, ~_cui, ~_dad, ~_dan, ~_do_, ~_doc, ~_dom, ~_en_, ~_eye, ~_fak, ~_feu, ~_fi, ~_gam, ~_gau
  -0.4: ~_hap, ~_hat, ~_jok, ~_k_, ~_loa, ~_ma, ~_mic, ~_muc, ~_nam, ~_nue, ~_oil, ~_ont, ~_pan, ~_pat, ~_soo
  -0.4: ~_sum, ~_sy, ~_tap, ~_the, ~_una, ~_vo, ~_vol, ~_wea, ~_wh, ~_wip, ~_wow, ~abia, ~acco, ~ace_, ~acen
  -0.4: ~ach_, ~act_, ~acue, ~ador, ~afa, ~ajo, ~ana_, ~anas, ~anno, ~ardi, ~as_, ~ast_, ~auch, ~awa, ~ayi
  -0.4: ~barr, ~beca, ~betw, ~bles, ~buy, ~cco, ~ce_, ~chau, ~chee, ~chip, ~choc, ~cle_, ~cola, ~cold, ~core
  -0.4: ~cote, ~cryi, ~ctua, ~cue, ~dad_, ~dam, ~decr, ~deme, ~dez, ~dge, ~dim, ~diu, ~doc, ~dola, ~dos
  -0.4: ~dred, ~ears, ~ebec, ~ect, ~edu, ~eer_, ~ego_, ~eit, ~ench, ~encu, ~ene_, ~enev, ~enu_, ~eon, ~eot
  -0.4: ~epa, ~epla, ~epo, ~erni, ~ersh, ~erst, ~eryo, ~esio, ~esos, ~esp, ~eta, ~etai, ~etwe, ~euv, ~evan
  -0.4: ~expi, ~fair, ~fak, ~fic, ~fine, ~fixi, ~fle_, ~frai, ~frid, ~gar, ~gau, ~gauc, ~gets, ~ghts, ~gina
  -0.4: ~grab, ~hag, ~har, ~hein, ~hene, ~hete, ~hig, ~hows, ~hr_, ~hts, ~hts_, ~ibl, ~icie, ~icio, ~idea
  -0.4: ~idg, ~idge, ~iejo, ~iend, ~iere, ~if_, ~iga_, ~ill_, ~illo, ~inal, ~inin, ~intm, ~inut, ~iso_, ~its
  -0.4: ~jenm, ~jok, ~just, ~laim, ~lam, ~larg, ~laro, ~lei, ~lido, ~lmen, ~loca, ~lui_, ~lven, ~mad, ~man
  -0.4: ~mbe_, ~mell, ~meti, ~mid, ~moo, ~mper, ~mpri, ~muc, ~much, ~mud, ~ncue, ~nde, ~nee_, ~negr, ~nga_
  -0.4: ~nki, ~notr, ~nstr, ~ntm, ~ntme, ~ny_, ~oane, ~oche, ~ode, ~ofe, ~oint, ~oks, ~oks_, ~olar, ~olin
  -0.4: ~olit, ~olv, ~ome, ~on_, ~oni, ~onne, ~ooks, ~opp, ~orri, ~oser, ~ouce, ~ouch, ~ount, ~ouri, ~ours
  -0.4: ~ouve, ~pag, ~pel_, ~pon_, ~por, ~ppro, ~prog, ~prov, ~pute, ~queb, ~quis, ~raff, ~rama, ~rans, ~rary
  -0.4: ~ratc, ~raz, ~reb, ~resc, ~rew, ~rga, ~riba, ~rice, ~ridg, ~rigi, ~rire, ~rize, ~rode, ~rogr, ~rose
  -0.4: ~rquo, ~rtai, ~rtal, ~ruin, ~rva, ~ryo, ~ryon, ~saur, ~scan, ~sema, ~sew, ~sez, ~sez_, ~sier, ~sion
  -0.4: ~so_, ~sola, ~soo, ~soon, ~sque, ~stol, ~stru, ~tall, ~tamb, ~tche, ~teni, ~tful, ~thd, ~the, ~tho
  -0.4: ~tiq, ~tiqu, ~tmen, ~tom_, ~tret, ~tro_, ~tude, ~turn, ~twee, ~u00, ~uadr, ~ubb, ~ucho, ~uck, ~ucks
  -0.4: ~udo_, ~uebe, ~uide, ~unny, ~unt, ~urq, ~urqu, ~var_, ~vay, ~vem, ~vri, ~ween, ~wers, ~wis, ~wner
  -0.4: ~wow, ~wow_, ~xpi, ~xpir, ~ying, ~zon
  -0.5: 2 cm, 2 … is, NAME le, NAME m, NAME … que, NAME … son, NUMBER and, NUMBER km, NUMBER … not
  -0.5: NUMBER … one, NUMBER … plus, a adore, a arrete, a beer, a denunciar, a dios, a faire, a gauche
  -0.5: a hablar, a line, a matin, a picture, a stop, a thing, a … apres, a … by, a … como, a … du, a … est
  -0.5: a … porte, a … texto, a … una, a … yo, able, able to, abonne … vos, abonnement bixi, about this
  -0.5: abren |, accepte de, accord pour, accou-, achalent, acheter, add a, adres-, after, after … one
  -0.5: again … to, agregar, ahi estare, ahi nos, ahi … vemos, ahorita … puedo, ai … besoin, ai … par
  -0.5: airpods, al cel, al correo, al … de, alcanzo a, alcanzo … llegar, alegr-, allo c, allo … est
  -0.5: already … you, alto el, alto y, am free, am … who, an email, an end, ancienne adresse, and get
  -0.5: and … at, and … one, annulez le, anoche |, anos, ans … il, anuncio, any contact, any update, apology
  -0.5: aprieto, apunt-, archi-, are dead, are we, arme, arret … bus, arrete chez, arrete tu, arrete … NUMBER
  -0.5: arreter chez, as is, asi me, asi |, assist, assistance, at … NUMBER, atendieron, attached, attendant
  -0.5: attendre |, au bureau, aucun contact, audio-, audios, autis-, autocollants, autorizado, autorizo
  -0.5: avec … numero, avez le, avez |, avisaron, aviso … que, avoir … ca, back from, bagages, barri-, base
  -0.5: base |, basico |, basta de, be … number, be … soon, beate-, beater, beaut-, beautiful, bebe dort
  -0.5: beer |, belongs … my, ben |, besoin … facture, bete, bici … lista, bicyclette |, bien merci, bien … a
  -0.5: bienvenue, big, bigge-, bigger, bike boxes, bike still, bike … it, bille-, bitte-, bleu, bouchon
  -0.5: bride-, brise, btw |, bueno me, bus … near, but … bike, but … did, by mistake, c … annule, c … normal
  -0.5: c … ok, ca le, ca se, cables |, call, calli-, calling, camino, campana, can hear, can make
  -0.5: can someone, can … add, can … help, can … me, can … message, can … remove, cancelar, cancelar la
  -0.5: cancelen mi, cancelen … cita, cancellez mon, card for, cargador, casco y, cell c, cell est
  -0.5: cell … est, cell … ma, celui la, celular es, cesse de, chaine |, charging me, cheap-, cheaper
  -0.5: checking, chem, cherche un, chick-, children, chill-, chois-, chose |, chut, cierran, claro que
  -0.5: cleat-, cleats, clicking |, clipl-, clipless, close on, close |, cm |, cobro, com |, combien pour
  -0.5: comio mi, commandes, company |, compran, compran … usadas, compre en, comprends rien, con … esposo
  -0.5: condo-, conduit, conduit |, consegui |, consens, consentement pour, consignment, contact i, contestes
  -0.5: copia-, corne-, corner, correr, cortala, cost, cote |, cotes, count … in, courriel est, crack-
  -0.5: crazy |, credi-, creme, crier, croches, cryin-, crying, cuando llegue, cuando … la, custom, d oeuvre
  -0.5: d … avant, d … c, d … pour, dale |, danad-, danke, data, dates, de bus, de consentement, de freins
  -0.5: de neige, de niaiser, de paiement, de pedaler, de plus, de prendre, de presse, de quelqu, de shimano
  -0.5: de una, de … appeler, de … deranger, de … dessus, de … journee, de … m, de … par, de … pluie
  -0.5: de … velo, dead to, debarquez le, decide |, deja, delete grupo, delete trabajo, demande le, denunciar
  -0.5: des deux, desabonne de, desactivez, descr-, describe, desinscrit, desol-, despues delete, deuxi-
  -0.5: deuxieme, did she, did … leave, digal-, digale, digale a, dijo que, dimanche c, dinos-, dio … de
  -0.5: dio … el, dirai-, dirait, direccion |, discu-, disre-, disregard, disturb me, dites que, do NUMBER
  -0.5: do … click, do … mean, do … replace, do … ship, doble, doing |, domingo |, donde esta, donut-, donuts
  -0.5: door stop, down i, dress, du, du cash, du club, du dossier, du mois, du porte, du siege, dueno … de
  -0.5: earli-, ebike, efectivo |, effacer ma, eje, el celular, el eje, el golpe, el link, el martes
  -0.5: el taller, el total, el viernes, el … solo, en ai, en attendant, en caja, en deux, en stock, en tu
  -0.5: en una, en … bolsa, en … deux, en … lista, en … merci, en … pas, encim-, encima, encontraron
  -0.5: encore … la, encuentro, end up, end … your, engagez, enoug-, enough, enough … in, enterado
  -0.5: entiende |, entra, entrar, entry, envoyer … textos, equivocaste de, erreur NUMBER, error
  -0.5: error NUMBER, es mejor, es … no, esa pieza, escribale, escribas, ese … era, espag-, espagnol
  -0.5: est bloque, est normal, est ok, est … le, est … m, estare, este … porfa, este … si, estimate |
  -0.5: estoy con, estoy manejando, et la, et … ai, eta, ete, ete … par, etes … vous, eu … message, everybody
  -0.5: exam, excep-, execu-, executor, exemp-, extra, faile-, failed, failed |, faire expres, fait le
  -0.5: fait une, fait … j, fait … je, farme-, farmers, favor de, favor … lo, fee |, fell out, fermez a
  -0.5: fille … l, fils … a, fin du, fine, fini a, fini de, fini … quelle, fitting, flip phone, flooding
  -0.5: floor, fois … je, for, for some, for the, for today, for … months, for … week, for … year
  -0.5: forever>number, forever>stop, forever>these, forget to, forgot, fork, foto que, found … used, fourc-
  -0.5: fourche, fr, frame i, frame … i, free |, freno |, from … file, from … order, froze-, frozen
  -0.5: full … at, furna-, furnace, future texts, gagne, gang |, gato, gentils, gerente |, german, get it
  -0.5: get paid, get text, getting a, gift cards, give her, give permission, give … for, glove-, gloves
  -0.5: gloves on, golpe |, good … just, gorge-, gorgeous, gracias mi, green trek, gris, groce-, groom-
  -0.5: group rides, guardalo, guest list, gustan los, gym so, hable … mi, hace ruido, haga, hard, hard |
  -0.5: hasta el, have … call, hay prisa, he … so, hello |, heure … vente, hier j, hier … ai, hiver, homework
  -0.5: honda, house phone, houss-, housse, how … ahead, how … for, i dropped, i forgot, i getting, i really
  -0.5: i rode, i think, i wanted, i was, i … all, i … free, i … have, i … losing, i … paid, i … pass
  -0.5: i … texted, i … up, i … when, i … would, i … yesterday, if, igual-, igualmente, il, il manque
  -0.5: il … chez, il … de, il … je, importe quand, in on, in that, inch |, inche-, inches, incluido
  -0.5: inscrivez … pas, insta, install, insurance |, interac |, interesado, iphon-, iphone, is for, is quite
  -0.5: is under, is … btw, is … of, is … serial, is … sorry, it he, it right, it will, it would, it … again
  -0.5: it … for, j … etre, j … mon, j … pour, j … un, jaja … la, jamais je, jamais … ce, je consens
  -0.5: je mesure, je … aime, je … autorise, je … avec, je … dois, je … ecoeure, je … qu, je … texte, jersey
  -0.5: just get, just … texting, just … you, just … your, keep … me, keys, kick, kind, kindly |, know who
  -0.5: l ete, l hiver, l … adresse, l … en, l … tout, l … vole, la batterie, la llave, la noche, la quiero
  -0.5: la rouille, la … al, la … azul, la … c, la … elle, la … en, la … est, la … o, la … otra, la … pero
  -0.5: la … prolongee, la … vieja, la … vous, lab, laissez … le, las … me, last message, law, le bruit
  -0.5: le colis, le feu, le guidon, le hace, le mando, le nom, le pongan, le … arriere, le … los, le … mon
  -0.5: le … on, leche, left my, left … message, lentes, les … le, letre-, letrero, libras, lien … paiement
  -0.5: like i, link no, list … can, list … i, list>wrong, lista … no, livre, livrez vous, llamada |, llamo |
  -0.5: llanta … no, llave, llave-, llaves, llega |, lluvia |, lmk, look, looking … the, looking … you
  -0.5: los lunes, los … porque, losin-, losing, loves, lunch-, ma femme, ma tante, ma … je, mad |, made the
  -0.5: magic-, mailb-, mailbox, main d, main … oeuvre, maintenant |, mais … textos, makan, make me, manager
  -0.5: manana, manches, mandar mas, mandarme … mensajes, mandaron la, mando a, manger, many miles, maquina
  -0.5: marche |, market, marriage, mas … llanta, matin, mauvais pneu, me atendieron, me avisaron, me aviso
  -0.5: me first, me manda, me tiene, me … about, me … delete, me … mal, me … way, meat, meet, mensaje me
  -0.5: mensaje … error, mensajes … ustedes, mensajes … yo, mentira, merci de, merci … de, merci … vous
  -0.5: merge, mes … arretent, message from, message you, message |, mesur-, mesure, metro |, mi casa
  -0.5: mi dinero, mi … este, mi … no, mint, mixed up, modele |, moi dessus, moi … prix, moleste, mon bike
  -0.5: mon … svp, mon … va, monday, more time, more … for, morni-, moteu-, my cousin, my frame, my personal
  -0.5: my screen, my … found, my … goes, my … instead, my … n, my … one, my … still, n autorise, n do
  -0.5: n … jamais, n … quand, n … veux, nail, nails, necesito el, need … NUMBER, next to, night, nights |
  -0.5: no a, no autorizo, no leo, no manches, no necesito, no pierdan, no sirve, no that, no … is
  -0.5: no … llame, no … uso, no … veo, noche, nom c, non j, not close, not mr, not pay, not replace
  -0.5: not with, not … ever, not … of, not … only, not>these, nouveau velo, nouvelles, noved-, nuevo es
  -0.5: nugge-, nugget, number like, number … am, number … have, number … phone, number … the, numero dans
  -0.5: numero … favor, o hay, o todavia, occas-, oeuvr-, oeuvre, of any, of … guys, of … month, oferta de
  -0.5: off or, off what, off … it, ok you, old … is, old … off, on arrive, on dirait, on facebook, on file
  -0.5: on lache, on … avait, on … en, on … it, on … no, on … side, ont, openi-, origi-, otra, otra que
  -0.5: out already, out to, out your, outside your, ouvert, ouvri-, ouvrir, over my, over … phone
  -0.5: paid … and, pain … is, par une, para NUMBER, para alla, para hoy, parcel, parcero, paren … trabajo
  -0.5: parents, pas a, pas … a, pas … pour, pas … presse, pas … votre, pasa el, passer, passer le, paste-
  -0.5: pastel, pay … the, pdf, pedale, peint-, pendi-, pendiente, pendiente |, pensais, permission for
  -0.5: pero en, pero si, phone and, picks, pictures … this, plaisir |, please add, please be, please … off
  -0.5: please … to, pleure, pluie |, plus au, plus le, plus … ca, plus … en, plutot |, por eso, por llamada
  -0.5: por … hasta, por … mejor, por … o, porte bagages, porte |, post, pot, pour … fete, pour … les
  -0.5: pour … messages, pour … que, pour … un, pour … vous, pourtant |, pouvez … juste, pouvez … me
  -0.5: preferiria que, preferiria … no, prefiero no, prendre … velos, presentation, pretty … with
  -0.5: printemps |, pro, pro |, prochaine |, proche, prome-, propre, pu … rien, puede ser, puedo cancelar
  -0.5: que llegue, que rapido, que suena, que tal, que verguenza, que voy, que … dois, que … esta
  -0.5: que … estan, que … llegue, que … por, quebec, qui … donne, qui … ecris, qui … l, quit bugging
  -0.5: quit playing, quita el, quitale, quitan … la, quitar de, quitele, quiten … la, quits, rache-
  -0.5: ramasse |, ramasser, rampe, rato |, rato … no, rayon, razon, rear |, recibi, recoj-, regal-
  -0.5: remind … again, removed … from, removing the, remueva, rendez … de, rendu, rendu avec, rental
  -0.5: repair please, reparations, replace, repondu au, reprenez, reste |, retire, revoke my, right number
  -0.5: ring the, ring … bell, rite, rodada |, room |, roule comme, roule … un, sais, salio |, salva-
  -0.5: samedi je, sans faire, sans … expres, saturdays |, save me, saying no, says … NUMBER, scratch |
  -0.5: screws, se corto, se … agradezco, se … paso, seats, sell … i, send my, send … of, send … the
  -0.5: serious |, serre, sert, seule-, seulement, shamp-, shampoo, she … a, shimano |, shopp-, shopping, si
  -0.5: si baja, si … de, si … un, sigue |, siguiente, silencieux |, sin prisa, sin … que, size |, sleep |
  -0.5: slept, slot, so we, so … NUMBER, somebody … my, someone, someone |, soon |, souhaite ne, spam you
  -0.5: spams, specialized, specs, squeak, sry, start |, start-, steer-, steerer, still … it, still … number
  -0.5: stock, stop if, stop near, stop … bike, stop … her, stop … work, stop>want, story |, strea-
  -0.5: streaming, strol-, stuck at, stuck … work, su … esta, su … que, subscribe … to, suis ecoeure
  -0.5: suis … avec, suis … du, supposed … get, supprime, sur facebook, sure, swap |, sweet, t il, t … un
  -0.5: take |, takeoff, tande-, tandem, tape, tarde-, teeth |, telefono y, tendr-, terminamos, terminaron
  -0.5: tesco, text in, text than, text |, texte … que, texteame, texteando, texting … number, texto en
  -0.5: texto … svp, textos le, textos … que, texts and, that again, that off, that … and, the NUMBER
  -0.5: the account, the best, the bottom, the deluxe, the demo, the fenders, the guest, the hospital
  -0.5: the kickstand, the money, the month, the neighbors, the newsletter, the old, the pot, the steerer
  -0.5: the wash, the … about, the … account, the … address, the … date, the … helmet, the … i, the … just
  -0.5: the … lol, the … machine, the … over, the … removed, the … tape, the … trek, the … wheels, them and
  -0.5: there soon, these are, these … NUMBER, thing i, thing |, things to, things |, think is, think … best
  -0.5: this creak, this … with, thought, thule, thursday and, tienes, til sunday, timbre |, to all, to find
  -0.5: to school, to wrong, to … after, to … ahead, to … back, to … husband, to … person, toile-, tonde-
  -0.5: touch-, train-, trompe d, truck, trust, tu du, tu le, tu … chez, turns, turns out, ty, un faux
  -0.5: un … le, un … les, un … pero, un … vocal, una hora, una … que, under … name, une fois, une photo
  -0.5: une rampe, une … personne, unloc-, unlock, unlock the, up … texting, update |, updated, usted
  -0.5: va passer, va … ir, vais … etre, valve, velo merci, velo … svp, venda-, venga-, vengo, venmo, veo |
  -0.5: vergu-, verguenza, veut le, veux … du, vi … mensaje, viene-, vino, vitesses, vocal-, vocale, vol
  -0.5: vos heures, vos … m, voudrais plus, voula-, voulais, voule-, voulez, vous arretez, vous juste
  -0.5: vous qui, voy … alla, voy … denunciar, vuelve, want new, wanted to, was … there, way … is, we do
  -0.5: we … on, wear, website is, weds, well |, what are, when can, who signed, who was, wifes number
  -0.5: will it, will pass, window |, wish … receive, with her, with him, with … do, with … for, wizar-
  -0.5: wobbl-, woohoo |, work, work cell, worke-, worries |, worry about, wrong NAME, wrong i, wrong tire
  -0.5: y ahora, y … voy, yes, yes … texts, you a, you after, you check, you fix, you help, you quedo
  -0.5: you terminaron, you turn, you went, you … anything, you … necesito, you … them, you>remove
  -0.5: your newsletter, your parking, your sister, your … lot, your … message, youtube, z, zelle, zelle |
  -0.5: | aceptan, | alguna, | amen, | approve, | bonsoir, | cease, | compran, | con, | cuanto, | cut, | dar
  -0.5: | deje, | derangez, | deux, | digale, | first, | hice, | kick, | lmk, | old, | perdu, | police, | put
  -0.5: | quitale, | quitele, | ran, | rear, | saca, | vi, | … acepte, | … anybody, | … aunt, | … autorise
  -0.5: | … bell, | … bicis, | … bonito, | … bonne, | … brake, | … casi, | … como, | … compro, | … conduis
  -0.5: | … consens, | … correo, | … deals, | … desde, | … di2, | … dio, | … eat, | … error, | … habite
  -0.5: | … happy, | … harta, | … hurry, | … lawyer, | … les, | … llanta, | … marco, | … mesure, | … new
  -0.5: | … nouveau, | … of, | … onda, | … outta, | … persona, | … pierdan, | … piste, | … please, | … prend
  -0.5: | … quelqu, | … queria, | … quito, | … rapido, | … ride, | … saved, | … switch, | … terminaron
  -0.5: | … toi, | … too, | … uno, | … worries, ~_adr, ~_aft, ~_bai, ~_beh, ~_cen, ~_cer, ~_clu, ~_cue, ~_du_
  -0.5: ~_esa, ~_fel, ~_fr_, ~_ha, ~_hag, ~_hiv, ~_hom, ~_if_, ~_igu, ~_il_, ~_ja, ~_loi, ~_mar, ~_mig, ~_mos
  -0.5: ~_pas, ~_pog, ~_pow, ~_rue, ~_si_, ~_sid, ~_soi, ~_sry, ~_tac, ~_ter, ~_tr, ~_ty_, ~_ub, ~_uni, ~_vai
  -0.5: ~_vin, ~_wed, ~_wei, ~_zel, ~ab_, ~aby, ~adu, ~afte, ~agu, ~ammi, ~anan, ~ants, ~anza, ~ara_, ~arid
  -0.5: ~assa, ~atc, ~atch, ~ault, ~baby, ~bec_, ~beh, ~bien, ~big_, ~blie, ~boi, ~bris, ~butt, ~cabe, ~ccou
  -0.5: ~ceiv, ~cha_, ~coj, ~crat, ~dal, ~dali, ~dant, ~dem_, ~doss, ~drin, ~eak_, ~eam_, ~eape, ~eca, ~ece_
  -0.5: ~ecio, ~ecoj, ~eep_, ~eepi, ~eeti, ~egur, ~eiv, ~eje, ~emie, ~empo, ~enci, ~enla, ~ent_, ~era_, ~eran
  -0.5: ~erno, ~eryb, ~essi, ~evis, ~fall, ~feu, ~fir, ~firm, ~frer, ~gad, ~geme, ~geth, ~go_, ~grat, ~gual
  -0.5: ~hive, ~hoc, ~hort, ~how, ~ht_, ~iali, ~igin, ~ign, ~igui, ~ijo, ~ince, ~inis, ~io_, ~ippe, ~isse
  -0.5: ~izo, ~jame, ~keys, ~kip, ~lah, ~lah_, ~lan, ~law_, ~led, ~leu_, ~lift, ~lip, ~llu, ~long, ~loor
  -0.5: ~lot_, ~loue, ~luv, ~made, ~mb_, ~mbia, ~mins, ~misa, ~mos_, ~moto, ~nac, ~ncho, ~nfir, ~ngle, ~nie
  -0.5: ~nla, ~nos_, ~noug, ~nter, ~nti, ~ntin, ~nue, ~oad_, ~oget, ~ogne, ~ojo, ~oken, ~okes, ~ompe, ~ompl
  -0.5: ~ondi, ~ono_, ~ops, ~orda, ~orni, ~oro_, ~oso_, ~otal, ~oteu, ~ourc, ~oya, ~pass, ~poco, ~pod, ~pog
  -0.5: ~pow, ~ppo, ~pres, ~pun, ~quee, ~quid, ~quir, ~quoi, ~raya, ~rch, ~rdan, ~rdi, ~renc, ~repl, ~rger
  -0.5: ~ria, ~rian, ~rine, ~rlo_, ~rly, ~rly_, ~roce, ~rofe, ~roug, ~rrib, ~rsh, ~rst, ~ryb, ~rybo, ~sche
  -0.5: ~sey_, ~she, ~sill, ~skip, ~slot, ~sry, ~sry_, ~sse_, ~ssin, ~stal, ~sup, ~tabl, ~tai, ~tand, ~tat
  -0.5: ~ted_, ~teer, ~tem_, ~teng, ~th_, ~that, ~thro, ~tia_, ~tic, ~tido, ~tog, ~toge, ~tole, ~tor, ~tota
  -0.5: ~town, ~trai, ~trop, ~turd, ~ture, ~ual_, ~uct, ~uee, ~ueen, ~uel, ~uena, ~uid, ~uma, ~und, ~uno_
  -0.5: ~uoi, ~ura_, ~urda, ~uri, ~urio, ~uso, ~uso_, ~valv, ~vant, ~venm, ~were, ~wes, ~whit, ~xam_, ~xim
  -0.5: ~yes_, ~yin, ~yuda, ~ywh, ~ywhe
  -0.6: 2 jours, 3rd, NAME is, NAME … it, NAME … my, NUMBER 2, NUMBER do, NUMBER hr, NUMBER instead
  -0.6: NUMBER lbs, NUMBER messages, NUMBER personnes, NUMBER pouces, NUMBER pour, NUMBER quid, NUMBER what
  -0.6: NUMBER … NAME, NUMBER … n, NUMBER … to, a fait, a list, a mi, a spare, a vole, a … day, a … fix
  -0.6: a … mi, a … que, abajo, abajo |, abonnement d, abord, abord |, acceptez, aceptan, adapt-, after you
  -0.6: after … so, again please, again … it, again … you, age, agreement, aguante, ah ben, ahora |, ai parle
  -0.6: ai quitte, ai … dit, airpo-, al … you, alcanzo, alguna, alguna novedad, allo, already with, also |
  -0.6: alto ahi, alto por, alto … favor, am back, am … getting, am … interested, am … one, an … or, and go
  -0.6: and keep, and leave, and look, and one, and … NUMBER, and … has, ando, angry, angry>send, anos que
  -0.6: anybo-, anybody, anyon-, anyone, appli, aprie-, aqui como, are … it, are … me, are … of, arman
  -0.6: arret d, arrete … vous, arretez le, arrivee |, arrivent … NUMBER, as, as the, ask NAME, asked … about
  -0.6: asking … do, assez de, assurance |, at … bus, at … place, at … stop, atendio, atienden, atras |
  -0.6: attac-, au stop, automne, automne |, avec vous, avec … bike, avez envoyez, avez … une, avion
  -0.6: avisar |, aviso de, aweso-, awesome, azul |, b |, baby |, bacan, back on, baja you, bar tape, basico
  -0.6: basta … lluvia, beaucoup |, becau-, because, bendi-, best way, best … to, bet |, bike from, bike on
  -0.6: bike ready, bike shop, biscu-, bixi, blocked, blonde |, bolsa |, bonne annee, bonne … NAME, book
  -0.6: bother with, bother … the, boute-, bouteille, boy, boy |, brake is, bring, broke |, brother in
  -0.6: brother … law, buen fin, buen … de, buenos dias, buggi-, burie-, buried, but … texts, c pour, ca c
  -0.6: ca veut, ca … coupe, ca … deux, ca … dire, ca … tout, cadenas … vous, cai, caja |, call this, calle
  -0.6: can use, can … find, can … give, can … push, can … this, cancel me, cancel please, cancelle
  -0.6: candado de, candado |, cansado, capte, cara, carga-, casco, cayo, cebol-, cebolla, cel y, cell … mon
  -0.6: cell … pas, ces messages, cessez de, changer les, charger |, chees-, cheese, chica, chido, choic-
  -0.6: closed, clous, club, combien ca, come … instead, comin, comma-, comment … le, comment … les
  -0.6: commuting, compania, complet |, compris … message, comptant |, con alguien, con una, con … numero
  -0.6: con … pero, connais personne, contact … on, contacted, correct pour, cortala con, corte, corto, coule
  -0.6: couleur |, count me, coupez le, cours, crick-, cricket, cuanto era, cv, d abord, d entreposage
  -0.6: d heure, d hier, d … autre, d … je, d … le, dad … not, dale, dans … message, dar mi, daughter, day is
  -0.6: de 2, de cel, de cosas, de el, de error, de grincer, de lluvia, de ma, de precios, de preferencia
  -0.6: de rechinar, de suivi, de temps, de … il, de … paren, de … pedales, de … taller, declined, decon-
  -0.6: dehors |, delete taller, delete telefono, demi, dents, denun-, derecha, derniere … que, des pneus
  -0.6: des … en, devant chez, devant |, devant … vous, did |, did … message, digo |, dire quoi, dishe-
  -0.6: dishes, distu-, dites, do … cancel, do … cut, do … email, do … quit, don |, donde me, dossier, douan-
  -0.6: douane, dre, dropp-, du magasin, du monde, du … a, du … de, du … mais, duerm-, dura, ecrit |
  -0.6: ecrivez … a, egrat-, el bebe, el cable, el cuadro, el segundo, el seguro, el … cuando, elle travaille
  -0.6: elsewhere |, email … to, embal-, emoci-, employe, en NUMBER, en a, en cuanto, en google, en ligne
  -0.6: en rentrant, en … bici, en … minutos, en … puerta, en … votre, end date, end feels, end … fell
  -0.6: engag-, enlevez … svp, entends, enviado, era para, es sorpresa, es … mismo, es … persona, es … que
  -0.6: esa llanta, esa … you, eso, espos-, esqui-, esquina, est arrive, est bon, est quittes, est … au
  -0.6: est … ce, est … celui, est … derniere, est … les, est … long, est … pere, esta … a, estaria
  -0.6: estimation, estime |, etait pour, etait … ma, etc, every … is, everywhere, fancy, far |, fast |
  -0.6: fax |, fedex, feu, final-, find you, fini la, fins, firme, fix the, fois que, for next, for nothing
  -0.6: for … bike, for … me, for … so, for … texts, formulaire, foto |, frere, fue, full stop, garantie
  -0.6: garer, gave him, geniu-, get on, get … your, getting ridiculous, give … to, glute-, gluten, go off
  -0.6: go … me, going … to, golpe, got NAME, got … number, grafi-, grave |, green one, grincer, grincer |
  -0.6: guant-, guantes, guys … and, guys … to, haha i, halfway up, halfway … the, hay descuento, he was
  -0.6: he … it, here so, here … is, hermo-, hermosa, hi, hielo, hier soir, hiver |, homew-, hour |, hows
  -0.6: http, huffy, hurry |, husband |, i dey, i ended, i feel, i leave, i removed, i … getting, i … him
  -0.6: i … hungry, i … more, i … needed, i … saw, i … texting, i … those, i … trying, i … wait, if anybody
  -0.6: if he, il … a, in … list, in … number, in … rain, in … the, inch, inclut, info |, ingles |, interac
  -0.6: is bad, is best, is better, is blocked, is … best, is … end, is … lot, is … on, is … paint
  -0.6: is … roommates, it as, it stopped, it takes, it … accident, it … are, it … be, it … been, it … in
  -0.6: itemi-, itemized, j … le, j … quitte, j … tout, jamme-, jammed, jase, je connais, je demande
  -0.6: je freine, je regarde, je … apres, je … personne, jefe |, jerse-, joke, joyeu-, joyeux, joyeux noel
  -0.6: joyeux … a, jump, just … one, keeping the, kicks-, kickstand, kids, know how, know … this, l … pour
  -0.6: la difference, la esquina, la hora, la journee, la llanta, la photo, la piste, la tercera, la traen
  -0.6: la … mi, la … s, lab |, ladie-, ladies, laisse mes, laisse … j, lait, lapto-, laptop, las luces
  -0.6: las rueditas, las … delete, lavage |, layaw-, layaway, le cable, le cadenas, le chien, le club, le de
  -0.6: le dimanche, le fun, le garder, le gusto, le lavage, le ramasser, le support, le systeme, le trek
  -0.6: le … mensaje, le … svp, leaving now, left me, left … a, lejos, leque-, lequel, les digo, les … vous
  -0.6: like NUMBER, like my, like that, like … am, list now, list>list, lista o, lista … precios, llamar
  -0.6: lo agradezco, lo … con, lo … le, lo … y, location |, lol, lol but, lol mais, looked at, looking |
  -0.6: los … estan, louez vous, lunes, m … a, m … svp, making … want, mandandome textos, mandaron, mande el
  -0.6: many … on, map, marathon plus, mardi |, mari … est, mas barata, mas … de, masks, me another
  -0.6: me atendio, me because, me dijo, me here, me lee, me mandaron, me pasa, me puede, me want, me … is
  -0.6: me … new, me … pasa, me … was, mean to, mean |, mecanicien, mecano, mecano |, mejor … la
  -0.6: mensaje … llego, mensaje … y, mensajes se, mensajito, merci du, mercr-, mercredi, mercredi |
  -0.6: message me, message … est, messages for, messages so, mettez le, mi correo, mi familia, mi me
  -0.6: mi pedido, mi suegra, miedo, min |, mins, moi … adresse, moi … par, momentito, mon vieux, mon … j
  -0.6: mon … pis, more … from, more … in, more … that, more … the, morning, mou, much … you, muchas gracias
  -0.6: mur, music, my bro, my card, my daughter, my desk, my hair, my husband, my wife, my … at, my … cell
  -0.6: my … over, my … want, name … on, need … receipt, need … stop, need … this, nettoyage, new … is
  -0.6: newsl-, newsletter, next, no alcanzo, no cap, no conozco, no pedi, no prende, no problem, no rush
  -0.6: no use, no worries, no |, no … ocupo, no … preocupe, no … ruido, no … texto, no … todavia, no … will
  -0.6: noel a, nombr-, nombre esta, nombre … NAME, nose, not NUMBER, not email, not enough, not it
  -0.6: not meant, not say, not sell, not this, not … enough, not … how, not … permission, not … riding, note
  -0.6: notifications svp, nouveau, nouvelle, novedad, number before, number changed, numero mais, numero me
  -0.6: numero … este, numero … magasin, of town, of … lol, of … on, of … week, ofert-, off again, off if
  -0.6: off … ride, oigno-, ok go, ok gracias, ok … not, okafo-, okafor, old bike, old … with, olvide
  -0.6: on annule, on read, on that, on … quittes, once |, opte, or just, ordered |, otra … se, oui j, oui |
  -0.6: out … no, out … town, pago en, pague en, panier |, papin-, papineau, paquete, par le, para … avisos
  -0.6: para … hora, paren … mandar, pas avant, pas de, pas en, pas mauvais, pas … aujourdhui, pas … facture
  -0.6: pas … probleme, pas … svp, pasar, passer |, payin-, paying, payment, pays, pedaler, pedals off
  -0.6: pense |, perdida, personne qui, peso, peux … a, phone … the, pinea-, pineapple, pinte-, pinten
  -0.6: pis ca, pis … velo, platf-, platform, please … do, plus c, poco, podrian … de, police report, poncho
  -0.6: poste-, pour m, pour … NUMBER, pour … blonde, pour … fille, pour … location, pour … personnes
  -0.6: pourquoi |, pouvez le, pouvez … verifier, prefer, preocupe, preocupe |, presta, printer, proche |
  -0.6: promise |, promo … les, pront-, pronto, proprietaire, psi |, pulls, purpl-, purple, put this
  -0.6: quand … freine, que dia, que en, que salgo, que tiene, que … de, que … ese, que … quedo, que … un
  -0.6: quelq-, qui m, qui va, quid, quieran, quiero … de, quise, quiten … mi, quittes, quiza-, quizas, race
  -0.6: rapido, rather not, rattle, rayon-, reach me, read it, reade-, reader, rechinar, recibirlos, recibo |
  -0.6: recojan, reflecteurs |, refuse de, regar-, regular, remettez … sur, renews, rentrant, rentrant |
  -0.6: repet-, repondu stop, retirez la, revoi-, rien fait, rien |, rings, rio, risa, rock, rock |, roues
  -0.6: route, rueda, ruido |, run |, saca, said i, salon |, saludos, sauve, save a, says you, says … but
  -0.6: screa-, screw-, scuse-, scusez, se apaga, se poncho, se preocupe, se termine, seen, selle |, senora
  -0.6: senora … no, sent |, sera la, serious, serre-, serrer, shop … the, short, si quelqu, si voy, sigui-
  -0.6: since i, siri send, so … on, so … texts, sola, sold out, solito, solito |, sorry, sorry that
  -0.6: sorry … was, soumi-, soumission, sounds good, soy … la, space, spamming … with, stair-, stairs
  -0.6: still not, stop making, stop riding, stop … about, stop … that, stop … those, stp je, su papa, subo
  -0.6: suegra, suite |, suits, sunday |, sur l, sur le, sur … facture, survey, t, talking to, tampoco |
  -0.6: tanne, tante, tardecito, taxes, te aviso, ten, tendra, tenez, tete, text after, text … an
  -0.6: text … here, texteo, texto cuando, thanks a, that it, that please, that |, that … me, that … so
  -0.6: that … was, the auto, the bakery, the church, the class, the gym, the kids, the light, the little
  -0.6: the mechanic, the other, the pads, the rack, the rain, the receipt, the red, the robot, the scratch
  -0.6: the summer, the teacher, the … and, the … charge, the … haha, the … made, the … store, the … took
  -0.6: these i, they were, this … it, time do, time i, to drop, to next, to whom, to … ex, to … shop
  -0.6: to … something, today i, tomor-, tomorrow, ton … d, tournez, tout … monde, toutes les, trabajo por
  -0.6: trici-, triciclo, trike, trouve, try, tt, tu … avec, tubes, tune |, turne-, turned, tv, twice … the
  -0.6: typed, un alto, un bon, un rappel, un velo, unas, unblocked, under my, une bonne, une liste
  -0.6: up … hill, urgence, usada, usada-, usadas, usadas |, used |, va mieux, va … le, vayan a, velo vous
  -0.6: velodromo, vendre, veut … quoi, veux pas, veux … vous, vez se, vidri-, vient, voicemail, voici le
  -0.6: vole, vole |, vos … a, vos … arrivent, vote, votre cafe, votre employe, votre temps, vous auriez
  -0.6: vous en, vous encore, vous verifier, vous … de, vous … oublie, vous … qui, voyage de, vrai, vraie
  -0.6: wait do, wait … not, want anything, warm, was your, was … dads, wash |, way … reach, we … NUMBER
  -0.6: well be, what does, what was, what … would, when, when … bike, whenever you, who, who keeps, who said
  -0.6: whose, will i, will wait, with … brakes, with … green, with … wheel, work and, work i, working |
  -0.6: worries, would i, would you, would … i, wrong … be, wrong … mine, y le, y luego, yay, yikes |, yo los
  -0.6: yo quiero, yo … lo, you NUMBER, you add, you consegui, you guys, you switch, you were, you … did
  -0.6: you … know, you … ocupo, you … sirve, you>forever, your place, your way, your … it, youtu-, zippe-
  -0.6: zipper, | all, | asi, | buenos, | card, | consentement, | dejalo, | demasiado, | des, | fait, | fine
  -0.6: | great, | hay, | hows, | joyeux, | just, | ma, | muchas, | pongan, | pu, | rappelez, | saludos
  -0.6: | same, | tournez, | tubeless, | zero, | … annee, | … ano, | … appelle, | … autorizo, | … baja
  -0.6: | … called, | … cancel, | … chaine, | … corto, | … couleur, | … dias, | … employe, | … ended, | … eso
  -0.6: | … grasias, | … insurance, | … key, | … learned, | … llegue, | … mandan, | … noel, | … pase
  -0.6: | … pere, | … petit, | … problem, | … rappels, | … regalo, | … t, | … tengan, | … that, | … told
  -0.6: | … valve, | … voisin, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ac, ~_art, ~_as_, ~_awe, ~_boi, ~_boy, ~_by, ~_cay
  -0.6: ~_cop, ~_dal, ~_deb, ~_der, ~_dim, ~_ebi, ~_esq, ~_go, ~_gru, ~_hac, ~_has, ~_he, ~_hi_, ~_hoo, ~_inf
  -0.6: ~_jer, ~_ke, ~_ki, ~_lig, ~_lol, ~_nex, ~_nov, ~_ob, ~_one, ~_ora, ~_pue, ~_rot, ~_rui, ~_sen, ~_sli
  -0.6: ~_t_, ~_ten, ~_thr, ~_ty, ~_vay, ~_vis, ~afi, ~aft, ~aga, ~agni, ~aide, ~aili, ~alli, ~ampl, ~anos
  -0.6: ~anyo, ~apo, ~apto, ~ari_, ~arla, ~arli, ~ars_, ~ave, ~aves, ~avia, ~awe, ~awes, ~axes, ~ayan, ~aye_
  -0.6: ~ays_, ~bar_, ~bear, ~bia, ~bisc, ~bleu, ~bonn, ~boy, ~boy_, ~bugg, ~car_, ~cash, ~cay, ~cayo, ~cce
  -0.6: ~ccu, ~char, ~chr, ~cial, ~cket, ~ckst, ~cloc, ~cop, ~crev, ~crew, ~ctiv, ~cuit, ~cus, ~denu, ~dira
  -0.6: ~disc, ~eact, ~ebe_, ~ebik, ~ecau, ~ecid, ~edi, ~eel, ~eel_, ~ein, ~elq, ~elqu, ~emba, ~eni, ~enio
  -0.6: ~epet, ~epin, ~epta, ~ercr, ~ert_, ~erw, ~eryt, ~esom, ~eter, ~evar, ~ew_, ~ewsl, ~fec, ~fel, ~fer_
  -0.6: ~feu_, ~fish, ~floo, ~for_, ~forg, ~fue_, ~gale, ~gen_, ~ght_, ~glov, ~gris, ~gru, ~guan, ~gun_
  -0.6: ~hamp, ~heel, ~hift, ~him, ~hon_, ~hot_, ~hro, ~iclo, ~ics, ~ics_, ~idad, ~ideo, ~iffe, ~ilin, ~ima
  -0.6: ~in_, ~ina, ~inar, ~inen, ~iod, ~istu, ~iter, ~its_, ~jers, ~joye, ~junt, ~jus, ~kes, ~kes_, ~ket
  -0.6: ~kids, ~kie, ~know, ~lade, ~lapt, ~lice, ~lleg, ~lol, ~lol_, ~lowe, ~lts, ~lts_, ~lud, ~ludo, ~lve_
  -0.6: ~main, ~mat_, ~mbs, ~mbs_, ~mec, ~mee, ~meta, ~mir_, ~mira, ~mma_, ~morn, ~morr, ~mos, ~mpro, ~nd_
  -0.6: ~ndas, ~ndel, ~ndic, ~ndra, ~nex, ~next, ~nier, ~nior, ~nnai, ~nne, ~nno, ~nny_, ~nomb, ~nsad, ~nsig
  -0.6: ~nsta, ~nvia, ~nyo, ~nyon, ~ocat, ~ock, ~olvi, ~omo_, ~ons_, ~oop, ~oro, ~orp, ~ory, ~ory_, ~oste
  -0.6: ~oui, ~oum, ~oumi, ~ow_, ~oxi, ~payi, ~ped_, ~pho, ~pote, ~pp_, ~pple, ~ptop, ~ral_, ~ramp, ~rang
  -0.6: ~rave, ~rcr, ~rcre, ~reac, ~reas, ~redi, ~reem, ~reo, ~rere, ~resa, ~rgo, ~ride, ~ril, ~rill, ~rli
  -0.6: ~rog, ~roja, ~rome, ~ror, ~ror_, ~rov, ~rpl, ~rple, ~rpre, ~rro_, ~rror, ~rsey, ~rtes, ~ryt, ~ryth
  -0.6: ~scui, ~sere, ~serv, ~seu, ~sey, ~shif, ~sib, ~sit_, ~sito, ~slet, ~smo, ~sorr, ~soum, ~sti, ~stur
  -0.6: ~swee, ~tate, ~taxe, ~tess, ~teu, ~tiez, ~tira, ~tle, ~tomo, ~troi, ~ttac, ~ual, ~ubes, ~udos, ~uelq
  -0.6: ~uete, ~uga, ~uie, ~ule, ~umbs, ~umis, ~unn, ~unos, ~uns_, ~uot, ~uran, ~urb, ~urer, ~uro_, ~urpl
  -0.6: ~urpr, ~use_, ~usu, ~vaya, ~velo, ~vici, ~vid, ~vive, ~wea, ~weso, ~whe, ~whee, ~who_, ~wsl, ~wsle
  -0.6: ~xter, ~yout, ~ze_, ~zel, ~zell, ~zen
  -0.7: NAME me, NAME vous, NAME … la, NUMBER from, NUMBER mois, NUMBER months, NUMBER non, NUMBER … et
  -0.7: NUMBER … think, a casa, a hacer, a joke, a loaner, a los, a receipt, a … c, a … delete, a … fin
  -0.7: abiertos |, abonnee, about sales, achal-, again … not, ai trouve, ai … vos, ai … vous, aiyo, ajuste
  -0.7: al asiento, al … delete, alarm, am fine, am home, am leaving, am … for, an, and thank, and … said
  -0.7: and … was, ando en, ans |, any further, any more, apolo-, approved, are … done, aroun-, around
  -0.7: arret … autobus, arrete … passant, arretez … reparation, arrivee, asleep |, assurances, atien-
  -0.7: attendre, au chalet, aucune idee, audio, autob-, autobus, avant NUMBER, avec … velo, avez mon
  -0.7: avez texte, avez … un, ayer, ayer y, ayudo, babys, babys-, back by, back … the, bagag-, bajad-
  -0.7: bajada, bank, barrio, barrio |, before noon, bike please, bike … fine, bitin-, biting, bless-, bon de
  -0.7: bon … commande, bon … de, bon … pour, bonjour je, bonjour … est, boss, boutt-, boutte, bronc-, bronca
  -0.7: buena, bueno-, buenos, bugging, but … it, but … says, c … correct, c … encore, c … moi, ca prend
  -0.7: ca … NUMBER, ca … comme, ca … je, ca … merci, ca … pour, ca … un, caja, call … NUMBER, call … me
  -0.7: came … of, can … drop, can … fix, can … keep, can … make, can … still, caro |, casco |, cash |, cat
  -0.7: ce modele, cell a, celular … mi, cerca, chale-, chalet, cheques, christmas to, churc-, church, ci
  -0.7: clase-, clases, code |, comio, commande est, commencez, commentaire, compro, con usted, con … mismo
  -0.7: consulto, contact the, contactos |, contratando, contratando |, cook, corre-, coule-, couleur, couri-
  -0.7: cours … mecanique, creo … me, cross, cual, d autobus, d enlever, d utiliser, de adelante, de ayer
  -0.7: de batterie, de celular, de esa, de jour, de mecanique, de nouvelles, de otro, de prix, de telefono
  -0.7: de vendre, de voz, de … cuando, de … electrique, de … la, de … no, de … paso, de … rueda, de … todo
  -0.7: debarquez, decide, decir, delete equipo, delete martes, delete sabado, delete … que, demo day
  -0.7: deranger mais, desde … NUMBER, despues … las, devis, did … mean, diman-, dimanche, dinner |, directo
  -0.7: disturbing, do … delete, do … need, does it, does … have, doing it, domicilio, domicilio |
  -0.7: dos semanas, dos veces, down the, dunno, each … is, early |, eat |, ecrire ici, efface le
  -0.7: el manubrio, el paquete, el wifi, email went, email-, en reunion, en … temps, encore … a, enlevez ma
  -0.7: enough … for, entretien |, era |, es de, es lo, escap-, escape, escribi, eso … fue, esposo |, est
  -0.7: est tombe, est … cadeau, est … surprise, esta vez, esta … bici, estan |, estimate, estoy afuera
  -0.7: etais … la, etes les, etes qui, etes … meilleurs, etre enleve, eu, evening, examp-, example
  -0.7: example com, faceb-, factura, factura por, fait, fait … arret, fake, fasse, faut … que, favor que
  -0.7: femme, file |, filter, first |, font, for … blue, for … race, forev-, forever, forever>forever
  -0.7: found one, freine, freins arretent, frena, frenos no, friday |, from … all, from … gym, fue lo
  -0.7: fui … no, gants, gars qui, gauche, genia-, genial, genial |, get … NUMBER, get … off, get … please
  -0.7: gonfl-, good service, good … for, gracias you, gracias … dios, grave, great now, great … you, grince
  -0.7: gros merci, gros … a, guarde, guy is, guys have, hace, had … good, halfw-, halfway, hande-, happy |
  -0.7: hasta nunca, have some, have … had, have … permission, havin-, having, hear, hende-, hendersons
  -0.7: heure-, hey it, hi there, his … please, hor, horn, how … would, hsa, hub, huh |, hungry |, i mauvais
  -0.7: i … any, i … away, i … fine, i … leaving, i … texts, if i, in after, in at, in meetings, in person
  -0.7: in writing, in … me, in … tunnel, inclu-, infol-, infolettre, inici-, insurance wants, is about
  -0.7: is bent, is gone, is out, is … ready, is … time, it alone, it cost, it has, it myself, it thank
  -0.7: izqui-, je prefere, je … ai, je … ne, jeune, jeune fille, jpass-, jpasse, jueves |, just now
  -0.7: juste un, keep me, keep … texts, keeps asking, kiddo, knee, knees, know if, l entreposage, l estime
  -0.7: l … merci, la app, la casa, la deje, la fin, la ville, la … bike, la … fois, laisse, langu-
  -0.7: las gracias, last slice, last … is, lbs |, le devis, le doy, le groupe, le lundi, le remplacement
  -0.7: le … dehors, le … par, left, left you, les freins, letra-, letras, ligne a, linea |, list is, lista-
  -0.7: liste noire, livrer |, llamada perdida, lo … me, lo … sea, loan, lock |, locker, lol je, longer have
  -0.7: lose … number, lube, luces |, lumiere, m appeler, m aviez, m … sans, ma chaine, ma … veut, madre
  -0.7: mais il, maiso-, maison, making the, mamie |, manch-, mas eso, may i, me acuerdo, me apunto
  -0.7: me dijeron, me faut, me fue, me mandas, me quede, me saquen, me … a, me … cortado, me … jamais
  -0.7: me … mucho, me … o, meeting, meeting … to, meilleurs |, mejor-, merci d, merci … l, merry … to
  -0.7: messages a, mets moi, mettez en, mi ex, mi … es, mi … por, mille, mind … not, mine is, missi-, mochi-
  -0.7: mochila, moi dans, mon … cell, mon … s, mondays |, moteur, ms, much for, much … a, muchas, mums
  -0.7: my boss, my deposit, my hands, my message, my shop, my … it, my … keeps, n i, nada … eso, name wrong
  -0.7: nap, near you, needs … be, nel, never agreed, never asked, never … anything, news |, next week
  -0.7: ningun, no calls, no fue, no … acuerdo, no … have, no … llegar, no … nadie, no … needed, no … quiere
  -0.7: noir |, noire, nomas … cadena, non je, non … la, nop, nos … en, not like, not too, not … fault
  -0.7: not … la, not … on, not … thanks, nothing, notifications stp, number … NUMBER, number>more
  -0.7: numero … cuenta, numero … erreur, numero … lo, numero … mon, obra, of … no, of … out, offen-, ofici-
  -0.7: oficina, ok bye, on main, one for, one … thing, onlin-, online, opted out, opting for, or … it
  -0.7: order number, ou encore, ouais, ouais |, out … my, ouvre, owe you, pal, paper, par accident
  -0.7: par courriel, parei-, parte-, partent, partir de, pas d, pas fache, pas son, pas … nom, patro-
  -0.7: peace |, pense … era, pero ni, pero yo, pero … la, personne a, peuge-, peugeot, peux … me, pics of
  -0.7: pido de, pieza |, pin, pine, pis … ai, please ignore, please leave, please … thank, plus … je
  -0.7: plus … vous, ponga-, por … de, poten-, pour mes, pour … mise, pour … ride, pour … vos, precios, prend
  -0.7: press-, presses, presu-, presupuesto, presupuesto |, profe, promp-, prompt, pu … batterie, pueden
  -0.7: puis, que bonito, que estaba, que … decia, que … dieron, que … etait, que … mandaron, que … passe
  -0.7: que … pusieron, que … recomienda, que … you, quede sin, quel … de, quest-, qui, quieras
  -0.7: quiero … recordatorios, quit … the, quitar … oxido, quite el, quote, rando-, range-, rappels … ca
  -0.7: received, recevoir … messages, remettre |, remot-, remote, remplacement, rentr-, repairs, reparacion
  -0.7: repeter, replied … to, reponse, retab-, retablissement, retire de, reuni-, reunion, riding it
  -0.7: rien … vous, right now, rim, robot ou, ruedi-, rueditas, rush |, ruta, said … you, sais que, saiso-
  -0.7: saison, saison |, sale |, same day, saquen, say |, schra-, schrader, screen |, season, see |, sees
  -0.7: segundo, semai-, send message, sending … the, sera, she … it, shop |, si se, si … quiero, side … the
  -0.7: sigam-, sigame, sigan … textos, singi-, singing, site |, skipping, skis, slice, so happy, so many
  -0.7: so … need, so … to, sobro, socia-, social, sorpr-, sorpresa, sort, sortez … velo, soumission |, soy |
  -0.7: spot |, status, steal-, stealing, step, stop my, stop ou, stop … after, stop … encore, stop … presses
  -0.7: stop … service, stress, student i, student … would, subscribe |, suegr-, sugar, suis desabonne
  -0.7: suis … fache, suis … reunion, supprime votre, supprimez le, surpr-, surprise |, surprises, sweep-
  -0.7: switched, switched off, synth-, synthetic, takeo-, tantos mensajes, tax, teacher, teeth, telefono se
  -0.7: tell … if, terminado, text him, text … in, textez … NUMBER, texts so, texts … here, texts … now
  -0.7: than an, than … thought, thank … kindly, that last, that … why, the charger, the city, the contact
  -0.7: the invoice, the photo, the presses, the quote, the road, the seat, the ticket, the tubes
  -0.7: the warranty, the … before, the … early, the … group, the … new, the … slice, this group, this please
  -0.7: thought |, thread |, throa-, throat, thru, thurs-, thursday, ticket |, tiene garantia, tighten
  -0.7: tighten the, tire |, to bring, to remind, to … guys, to … last, to … with, toast, toget-, together
  -0.7: told my, tombe dans, tonight |, too long, toute |, transferencia, trato, trim, trop long, trop petit
  -0.7: trop … pour, trouve pas, tu arreter, tu que, tunne-, tunnel, un boutte, un … autre, un … comme
  -0.7: un … con, un … me, un … merci, un … ne, unblo-, uncle NAME, under NUMBER, under-, une … j, une … par
  -0.7: unles-, unless, unsub … from, up from, up … you, usage, use it, uso |, ustedes … de, vais passer
  -0.7: van … mandar, velo le, velo n, velo … l, velo … pas, vend, verde, verde |, verifier, vert |
  -0.7: veut dire, veut pu, veux … faire, vi el, vieil-, ville, vites-, voir |, vos … ca, vos … me
  -0.7: votre site, vous enlever, vous la, vous mettre, vous voir, vous … NUMBER, vous … aviez, vous … encore
  -0.7: vous … envoyer, voy … hacer, voz, want any, want that, want … i, was … fault, way home, we … to
  -0.7: went … spam, what about, what year, wheel, wheel |, when … you, white, will text, will … buy, wine
  -0.7: worki-, working, worri-, would … a, wrong it, wrong name, wrong size, xq, y quiero, y … estaba
  -0.7: y … la, y … si, y … tu, yea, yep, yesterday |, yikes, yo … de, yo … recojo, you come, you gave
  -0.7: you open, you promised, you … email, you … le, you … never, you … otra, your son, your … just
  -0.7: your … name, | ask, | better, | bikes, | cessez, | chaque, | cheers, | comme, | cross, | customer
  -0.7: | de, | debarquez, | free, | honestly, | igualmente, | k, | left, | mdr, | mensaje, | nel, | nop
  -0.7: | option, | ouais, | parfait, | school, | se, | see, | service, | si, | sunday, | the, | toujours
  -0.7: | ty, | unsubscribe, | video, | whose, | yea, | yep, | yikes, | … abiertos, | … account, | … adore
  -0.7: | … annoyed, | … asi, | … cable, | … care, | … cessez, | … dejen, | … descuento, | … disappointed
  -0.7: | … faites, | … gustan, | … k, | … lah, | … left, | … ligne, | … link, | … llamada, | … making
  -0.7: | … mandas, | … matin, | … opted, | … paid, | … promised, | … removed, | … sera, | … size
  -0.7: | … sonnette, | … still, | … tengo, | … typed, | … wants, ~0000, ~000_, ~_ama, ~_an_, ~_aro, ~_cad
  -0.7: ~_ci, ~_ci_, ~_cur, ~_dir, ~_dit, ~_ear, ~_emb, ~_eno, ~_eu_, ~_fai, ~_fo, ~_ge, ~_gor, ~_gra, ~_gua
  -0.7: ~_lub, ~_mec, ~_mid, ~_moy, ~_ms_, ~_my, ~_occ, ~_ofi, ~_opc, ~_pap, ~_pla, ~_pol, ~_rub, ~_sch
  -0.7: ~_sea, ~_vil, ~aban, ~abi, ~aceb, ~ack_, ~afor, ~ago_, ~alco, ~alet, ~alle, ~amaz, ~amen, ~amie
  -0.7: ~ang_, ~anl, ~ansf, ~apu, ~arch, ~ares, ~arl, ~arou, ~asl, ~aso_, ~atta, ~augh, ~avi, ~ax_, ~ay_
  -0.7: ~bai, ~bbl, ~bic, ~ble_, ~brid, ~buc, ~car, ~cerc, ~chan, ~chur, ~cib, ~cien, ~cir_, ~cod, ~coge
  -0.7: ~comm, ~cort, ~cted, ~das, ~dee_, ~denm, ~deva, ~dice, ~dile, ~dima, ~dne, ~dnes, ~duc, ~dura, ~ebo
  -0.7: ~echo, ~ecra, ~ect_, ~ecte, ~ede, ~eden, ~eft_, ~egla, ~ei_, ~eil_, ~elar, ~ells, ~emas, ~emp, ~empl
  -0.7: ~endr, ~enf, ~epi, ~erac, ~erce, ~erva, ~espi, ~esse, ~esup, ~eun, ~euni, ~eur_, ~exa, ~extr, ~fake
  -0.7: ~falt, ~fast, ~femm, ~fie, ~fixe, ~fole, ~frie, ~fter, ~gem, ~ger_, ~gor, ~hain, ~hanc, ~hap, ~hing
  -0.7: ~hite, ~hoo, ~hru, ~hru_, ~hurc, ~iba_, ~ibo_, ~idd, ~ido, ~ido_, ~ids, ~ids_, ~iei, ~ieil, ~iene
  -0.7: ~ier, ~iert, ~iest, ~ieta, ~ieve, ~ike, ~ila_, ~ing_, ~ior, ~irl, ~isin, ~issu, ~it_, ~itte, ~iza
  -0.7: ~las, ~lay, ~leat, ~lep, ~les_, ~lio, ~livi, ~lle, ~llo, ~loc, ~lt_, ~lube, ~mab, ~mage, ~male, ~maz
  -0.7: ~mini, ~mis, ~moy, ~moye, ~mplo, ~mums, ~nait, ~nar_, ~nds_, ~nga, ~nit_, ~niv, ~nive, ~nke, ~nnin
  -0.7: ~nny, ~nsf, ~nsfe, ~oba, ~obu, ~obus, ~od_, ~oda, ~ofic, ~oger, ~oir_, ~olo, ~omes, ~ond, ~ondo
  -0.7: ~onli, ~onto, ~orev, ~orki, ~orn, ~orpr, ~orti, ~oten, ~otor, ~otra, ~our_, ~outu, ~owne, ~pap, ~pas
  -0.7: ~pee, ~pene, ~pi_, ~plat, ~puro, ~rafi, ~rate, ~rato, ~refu, ~rent, ~rep, ~reto, ~reun, ~rfav, ~rgu
  -0.7: ~ring, ~rita, ~riv, ~romi, ~rot, ~rpri, ~rrar, ~rsa, ~rsd, ~rsda, ~ruta, ~scue, ~sda, ~sday, ~ser
  -0.7: ~set_, ~sfe, ~sfer, ~shor, ~siga, ~sorp, ~spi, ~spl, ~spo, ~sted, ~stio, ~surp, ~taba, ~tax_, ~td_
  -0.7: ~tep_, ~thr, ~thru, ~tiz, ~tobu, ~toot, ~touc, ~trav, ~tren, ~tro, ~tu_, ~uedi, ~ulem, ~uleu, ~ult_
  -0.7: ~ursd, ~ussi, ~utob, ~uvea, ~var, ~vas, ~veau, ~vee, ~vern, ~ves, ~vie, ~viei, ~vill, ~wed, ~wei
  -0.7: ~went, ~wine, ~wne, ~xie, ~xtr, ~xtra, ~zon_
  -0.8: 2 min, NAME in, NAME please, NAME … phone, NUMBER for, NUMBER or, NUMBER psi, NUMBER stars, a comer
  -0.8: a copy, a donne, a good, a le, a mes, a t, a text, a texter, a whole, a yes, a … hoy, a … ir
  -0.8: a … ride, a … thing, abiertos, acabo la, acces-, accounts, addre-, address, adresse, after this
  -0.8: afuera |, again the, again … is, ai le, ai … en, ai … hier, aimerais ca, ajoutez … a, ajuste |
  -0.8: all NUMBER, allai-, alors … vous, an … to, and on, and … please, angry>law, annoying … the, annulez
  -0.8: annulez … rendez, anulenme, appelle moi, approve, apuro, arreglar |, arrete a, arrete en, arriere |
  -0.8: as tu, asked about, asking |, aslee-, asleep, assez d, assis-, at me, at … point, atelier |
  -0.8: au dossier, au … pis, aunt, automated, automatic, autorise pas, avant, avisarle, avisen a
  -0.8: avisen … mi, bacan-, baja de, baja por, bajita, bars, be patient, bebe |, ben … donc, besoin … la
  -0.8: bici no, bici … me, bici … para, bike anymore, bike with, bike … me, bikes … NUMBER, blanco, blond-
  -0.8: blonde, blue, bolt, bonjour c, bonjour |, bonjour … ne, bothe-, bought … bike, boulot, broke, buen
  -0.8: busco, but … there, c … au, ca depasse, ca haha, ca … recevoir, cafe |, calls … no, calls … the
  -0.8: cambi-, can my, can … explain, can … with, canasta por, canasta … favor, cancelen, car |, cards
  -0.8: cargo, cargo por, carte de, cassette, celle la, chain … off, charg-, cheap, chemi-, chemin, chemin |
  -0.8: cherchez vous, chico, chien |, chose pour, class |, coffe-, coffee, come, come over, committee
  -0.8: complet, con … tengo, conmigo |, contact my, continuez de, correct, cortado, court, crash-, crashed
  -0.8: creo … es, crois qu, cuadr-, cuadro, cual … el, cualquier cosa, cuand-, cuando, cuando … de, cuant-
  -0.8: cuest-, cuidense, cupon, dac, days, de atras, de lire, de talla, de verdad, de vous, de … dans
  -0.8: de … euros, de … numero, dead … me, decia |, deja el, dejaron de, dejela, dejen el, dejen-
  -0.8: delete pedido, delete … porfa, demande … mon, denve-, denver, depasse, depasse NUMBER, deposit |
  -0.8: derailleur |, des rappels, desactiver, desce-, descuento, desinscrite, deux, deux … vous, dice
  -0.8: dice … si, did … get, dije a, dije al, disculpe |, do something, do … like, do … understand
  -0.8: does … open, dois, dona, dona NAME, dos |, drop … price, dropped it, du stationnement, duck, duele
  -0.8: easier, easier for, easier … me, eatin-, eating, el freno, el oxido, el trabajo, eliminaron, ella |
  -0.8: en chemin, en linea, en passant, en revenant, en visto, en … du, end … story, ends, enlever la
  -0.8: enlevez la, entra-, enviarme, envoie le, envoie moi, equivocaron de, es NUMBER, es regalo, ese modelo
  -0.8: espanol |, est au, est encore, est … alors, est … fini, est … nouveau, est … ton, est … velo
  -0.8: esta semana, esta … la, este, este mismo, estud-, etait NUMBER, etait pret, etes … c, ever … this
  -0.8: face |, facebook, fache, fair enough, fais quoi, fed … with, feliz, fermez le, fitti-, flat again
  -0.8: footb-, football, for … a, for … of, for … or, for … other, for … stuff, francais, from a
  -0.8: from … NUMBER, from … is, front, fuert-, fuerte, gasta-, gate code, good morning, got cut, greas-
  -0.8: grease, gusta, gustan, habs, hagan … mas, hair, happened, harte, has not, have … in, hay … mas
  -0.8: helmets |, herma-, hijo |, him, hmm |, hoggi-, hogging, hold it, honest |, hoodi-, how … text
  -0.8: huile |, hungr-, hungry, hydra-, i liked, i put, i typed, i … answer, i … by, i … dropped, i … know
  -0.8: i … signed, ice, if … can, if … have, if … texts, igualmente |, il pleut, il va, il … tout, ils
  -0.8: in law, in … garage, in … trunk, insan-, insane, inscrire, instagram, insted, is going, is good
  -0.8: is killing, is why, is … again, is … annoying, is … bike, it NUMBER, it until, it … another
  -0.8: it … forever, it … going, it … now, it … will, it … yours, j adore, j … donne, jajaja |, jamais de
  -0.8: jamais … le, jarri-, jarrive, jarrive |, je sais, je t, je … continuer, je … juste, je … quoi
  -0.8: je … retirer, je … veux, je … vos, je … y, jueves por, juste le, keep … these, keep … this, key
  -0.8: kilos, koi, kona |, l assurance, la bateria, la cadena, la camara, la location, la otra, la pluie
  -0.8: la porte, la puerta, la reservation, la tarjeta, la you, la … afuera, la … ahorita, la … qui
  -0.8: la … todavia, lache pas, lah, lbs, le avisen, le bebe, le droit, le porte, le rouge, le … dans
  -0.8: le … de, le … du, le … y, leave … out, les vieilles, les vieux, les … en, les … moi, les … sans
  -0.8: let NAME, let … do, list i, list … still, lista para, liste … la, livrer, livrez, llamada, llame
  -0.8: llegando |, llegar |, llego en, lleva, lo reenvia, lo vi, lo … mucho, looke-, looked, lumieres
  -0.8: lunes |, luz |, m inscrire, m … ce, ma place, ma selle, ma soeur, maest-, mais gardez, mais j
  -0.8: mais les, make a, maman |, maneje, mari |, martes |, mas fotos, maxim-, maximo, me every, me font
  -0.8: me gusta, me gustan, me l, me pidio, me … be, me … de, me … everything, me … reenvia, me … take
  -0.8: me … textear, mean … text, mecanique |, meetings, membe-, merci j, merci-, mercii, merry christmas
  -0.8: mesa, message d, message dit, message vocal, message … je, message … you, messages … a
  -0.8: messages … est, metan, mettez les, mi hermano, mi … que, midi |, mien, mines, misere, missing, modelo
  -0.8: moi pis, moi … numero, moi … que, mom, mon adresse, mon … bike, mon … c, mondays, more>forever
  -0.8: morti-, mortified, moyeu, musub-, musubi, my NUMBER, my house, my pickup, my subscription, my … calls
  -0.8: my … did, my … died, my … i, n … i, nada … you, necesito … la, neede-, needed, never signed, news
  -0.8: next … the, ninos |, no autorice, no espero, no estaba, no firme, no … after, no … esa, no … it
  -0.8: no … llames, no … metan, no … nada, noche |, nom est, nom … NAME, nombre … mi, non … veux, not again
  -0.8: not interested, not live, not … about, not … late, not … one, noted, notes, nourr-, number by
  -0.8: number it, number>list, numero … NUMBER, numero … es, o … la, of people, of story, of … kid
  -0.8: of … this, off with, off … waitlist, oigo, ok … is, ok … la, oka, old tires, on avait, on texts
  -0.8: on … invoice, on … l, on … new, on … parle, one … my, only NUMBER, only … me, opcio-, ordering
  -0.8: oubliez ca, out there, outside |, over NUMBER, pagina |, parri-, parrilla, pas aujourdhui
  -0.8: pas autorise, pas besoin, pas par, pas plus, paso, paso |, paso … ella, passant, passe, passe |
  -0.8: passw-, password, penser |, perdon … no, petit |, phone can, phone off, phone … it, phone … so
  -0.8: picture, pido … favor, pis je, plan |, please call, please … work, pleut, plus cher, poder ir
  -0.8: por … le, porfavor, portuguese, possible |, pour … sortie, pourt-, pourtant, premi-, prenez vous
  -0.8: presse, pretend … never, promi-, public, pueden mandar, puedo hablar, puert-, puerta, punto-, puntos
  -0.8: push, put … in, quand tu, quand … es, que bueno, que … cobren, quede, quel arret, quel nom
  -0.8: quelque … pour, qui le, quien … el, quiero … la, quitenle el, randonnee, rappels merci, rattl-
  -0.8: reaso-, reason, recib-, recu merci, refund |, remboursable, remboursez moi, remettre, remove … from
  -0.8: remove … phone, reponds pas, resib-, retirar, retirar |, reven-, revenant, reviens, road, robad-
  -0.8: robada, robo, robot … me, rude, rule, said NUMBER, said it, sale end, saliendo |, salle, salt
  -0.8: say thanks, say … for, say … i, says it, says … is, sea |, sec, semaine prochaine, semaines, seven
  -0.8: shima-, shimano, should stop, si … depasse, sign … for, signal, silence from, silencieux, sin … you
  -0.8: singl-, single, skip the, smthg, snow, so far, soir je, someo-, sortez le, sortez … le, souci, souvi-
  -0.8: souviens, soy bajita, spam musubi, speak, spoke-, spokes, sport-, sports, stationnement, stem |
  -0.8: stickers |, still, still need, still sending, stolen |, stop do, stop j, stop por, stop work
  -0.8: stop your, stop … ai, stres-, such, suffit tu, suis en, suis … en, suivi, taill-, taille, take … to
  -0.8: taman-, tamano, tanto |, tell NAME, tell him, tempo-, tenan-, tenant, tengo |, tequi-, tequila
  -0.8: text can, text do, text just, text … NUMBER, text … about, text … husband, text … your, texta-, texte
  -0.8: texte … quand, texter j, texter … ai, texting his, texto … me, textos que, texts about, than NUMBER
  -0.8: thanks |, the bill, the bus, the good, the grp, the snow, the tenant, the trade, the … if, the … of
  -0.8: the … stop, the … tune, the … way, the … yet, the … you, then i, there, there by, these … my
  -0.8: these>angry, these>more, they are, thing … not, thinking of, thinking … you, this … right, this … so
  -0.8: thx for, tickets, tight-, tirel-, tmr, to unsubscribe, to wait, to … church, to … him, to … someone
  -0.8: top … the, tous … contacts, track-, tracking, traig-, travail, trois semaines, trunk, turn on
  -0.8: typed … wrong, un cadeau, un … d, un … quand, une place, une |, une … de, unit, uno mas, uno |
  -0.8: unsubscribing from, until i, up a, up again, up … am, us do, used bikes, utili-, va etre, vacances |
  -0.8: vais y, van |, velo … ma, velo … tu, velod-, verifier |, veux continuer, veux un, vez |, vieilles
  -0.8: vieja, viens |, viern-, viernes, vieux bike, vocal, vocau-, vocaux, voice-, vous fait, vous … change
  -0.8: vous … la, vous … les, walki-, walking, walt, want … know, wanted a, wanted … say, was it, was … your
  -0.8: watching, water, wednesday, well … the, went, what day, whats-, when the, when will, which end
  -0.8: wifes phone, windo-, window, with NAME, with … bike, with … chain, would have, would … want, wow |
  -0.8: wrong … the, wrong>texts, xbox, y te, y … une, yo … pedi, you also, you get, you is, you los
  -0.8: you message, you … bike, you … frena, you … llego, you … spam, you … vi, you … with, your father
  -0.8: your fault, your … again, | allergic, | awesome, | borren, | bus, | car, | dac, | dejaron, | dejela
  -0.8: | fair, | feliz, | jetez, | laissez, | list, | may, | meme, | missed, | noted, | quita, | saquenme
  -0.8: | siguen, | siri, | sure, | ta, | texteame, | ton, | trying, | water, | well, | xq, | … bajita
  -0.8: | … bateria, | … bloqueo, | … brakes, | … cesse, | … clique, | … deleted, | … did, | … equivocaron
  -0.8: | … era, | … favor, | … idee, | … if, | … il, | … interested, | … l, | … mandandome, | … messaging
  -0.8: | … morning, | … not, | … nunca, | … owe, | … part, | … peux, | … porque, | … quede, | … received
  -0.8: | … recibi, | … screen, | … sending, | … stars, | … suspension, | … turned, | … worrying, | … yeah
  -0.8: ~_abo, ~_am, ~_ant, ~_asi, ~_asl, ~_aun, ~_bea, ~_bin, ~_bra, ~_buc, ~_cas, ~_ch, ~_cov, ~_ell, ~_enr
  -0.8: ~_fem, ~_fer, ~_fil, ~_fl, ~_fri, ~_gl, ~_glo, ~_gm, ~_gon, ~_hou, ~_hu, ~_hy, ~_ice, ~_jue, ~_lah
  -0.8: ~_lan, ~_las, ~_lbs, ~_met, ~_mou, ~_nin, ~_quo, ~_re, ~_rin, ~_sco, ~_sil, ~_sta, ~_swe, ~_tab
  -0.8: ~_tra, ~_tw, ~_use, ~_vel, ~_vir, ~_whe, ~_wi, ~_wor, ~acki, ~add_, ~addr, ~adro, ~aes, ~aest, ~afo
  -0.8: ~ain, ~alu, ~amb, ~ana, ~ano, ~ant, ~arle, ~ases, ~ashe, ~asi, ~asle, ~assw, ~aun, ~aunt, ~awn, ~awn_
  -0.8: ~ayon, ~bank, ~bend, ~bes, ~bing, ~blon, ~bone, ~caja, ~camb, ~carr, ~cema, ~cert, ~chad, ~cibo
  -0.8: ~cier, ~cito, ~club, ~come, ~cris, ~cuad, ~cual, ~culo, ~daro, ~day, ~day_, ~dd_, ~ddr, ~ddre, ~deo_
  -0.8: ~dita, ~dol, ~dro_, ~eap_, ~ecib, ~ede_, ~eded, ~eed_, ~eede, ~eeps, ~efor, ~egle, ~eh_, ~eint, ~ejo_
  -0.8: ~eliz, ~enca, ~ened, ~enfa, ~eone, ~eply, ~erca, ~erv, ~erwi, ~ethe, ~ett, ~etu, ~etw, ~fant, ~fem
  -0.8: ~ffee, ~ffi, ~fici, ~fier, ~fre, ~fron, ~gas, ~ger, ~gle, ~gra_, ~grav, ~herw, ~hey_, ~hich, ~hico
  -0.8: ~hill, ~him_, ~hima, ~icem, ~ich_, ~ieja, ~iern, ~ieux, ~il_, ~ilo, ~ink_, ~ion_, ~iot, ~ipe, ~ired
  -0.8: ~irma, ~irs, ~ital, ~ium, ~ium_, ~ixe, ~izo_, ~jarr, ~kets, ~las_, ~lati, ~lbs, ~lbs_, ~leed, ~lit_
  -0.8: ~liz_, ~lond, ~lord, ~lub_, ~maes, ~mana, ~mano, ~mbre, ~meon, ~mil, ~mom_, ~mpe, ~nadi, ~nas_, ~nci
  -0.8: ~ncon, ~ndow, ~nero, ~neu, ~new_, ~nfa, ~nfan, ~nfol, ~ngue, ~nig, ~nigh, ~nlin, ~nmen, ~ntro, ~oat_
  -0.8: ~oce, ~ocol, ~oing, ~oisi, ~olt_, ~oman, ~omeo, ~omet, ~ood, ~oom, ~opc, ~opci, ~opti, ~ora, ~oral
  -0.8: ~ota, ~ourn, ~ouss, ~parc, ~paso, ~pea, ~ply, ~pond, ~prem, ~pta, ~py_, ~qua_, ~quin, ~quot, ~ram_
  -0.8: ~rav, ~re_, ~rech, ~reco, ~reu, ~rnes, ~rns_, ~rope, ~ros, ~roun, ~rve_, ~rwi, ~see, ~sep, ~shim
  -0.8: ~soe, ~some, ~spon, ~ssai, ~sses, ~ssis, ~ssw, ~sswo, ~stas, ~stel, ~stil, ~stoc, ~teur, ~tigh, ~tili
  -0.8: ~tmr_, ~tock, ~tors, ~trus, ~turb, ~uche, ~ude, ~uedo, ~uev, ~uggi, ~ui_, ~uits, ~uje, ~ulai, ~ull_
  -0.8: ~uote, ~upo_, ~urt_, ~uss, ~uve, ~uz_, ~ven, ~vrez, ~whic, ~wind, ~xte, ~yan_, ~ye_, ~yez_
  -0.9: 2 … de, NAME off, NAME said, NAME the, NUMBER … for, NUMBER … you, a ces, a escribir, a parle
  -0.9: a recibir, a repare, a un, a … can, a … ecole, a … envoyer, a … mari, abt, adjuster, after … tune
  -0.9: again will, ah, ai essaye, ai mal, ai retrouve, ai … pu, ai … ton, ajust-, all set, all … people
  -0.9: all … you, alla |, allergic, allergic to, alto de, am all, am … at, am … set, amene, and … just
  -0.9: angry>want, annon-, anos |, answered, antivol |, any … on, anymore can, apres … svp, are … out
  -0.9: arran-, arrange, arreter le, as i, assez … pour, at, attendez, autorise … le, autre numero, avant d
  -0.9: avant que, avant … svp, avez oublie, avez … texte, avisarme, babe |, bacano, bajan, bajen, bajit-
  -0.9: bar, barata, be contacted, be … to, bed, befor-, before, bent |, between … and, bien, black |
  -0.9: bless you, block off, block … an, bonne … a, boulo-, box … up, boyfr-, brakes |, breaking, but keep
  -0.9: by mail, ca de, ca … va, cadena |, cafe, calle-, calor |, cambiar |, came off, can |, can … hear
  -0.9: canbe-, canberra, cancel on, cancel … me, cancel … order, cancelled my, capit-, carbone, carro
  -0.9: celular en, cerra-, change … number, charging, choqu-, choque, claim number, clienta, color-
  -0.9: come out, come … the, complique, connait pas, contact … insurance, cotizacion, cousi-, creak, cuatr-
  -0.9: cuatro, cuide-, culpa-, d enfant, d … avec, de aceite, de bruit, de changer, de dos, de enviarme
  -0.9: de favor, de garantie, de mandarme, de mas, de orden, de todos, de … achaler, de … como, de … cuenta
  -0.9: de … des, de … est, de … fille, de … haha, de … hora, de … marche, de … tienda, de … vieux, debo
  -0.9: dejam-, deje |, deje … el, deje … fumar, dejen … bici, dejenla, delete choque, delete jueves
  -0.9: deleted your, devra-, di2, dice |, did … fix, diffe-, disculpe, displ-, display, do … close
  -0.9: do … hear, do … share, domic-, done … this, donne l, donner, door |, dossier svp, drawi-, drawing
  -0.9: du casque, effacez le, el timbre, el … dice, el … en, emoji-, emojis, en espanol, en junta
  -0.9: en persona, en … un, en … vous, encor-, encore, enough … with, entera, envoyez |, es eso
  -0.9: es suficiente, es … bueno, est moi, est pret, est … frere, est … merci, est … vos, esta la, estaba |
  -0.9: estaciono, estam-, estamos, este no, estoy |, estoy … junta, et … le, etait quoi, etes … le
  -0.9: etoiles |, even … the, exame-, examen, except, face, faire reparer, fais … avec, fait que
  -0.9: faites … des, fat bike, fathe-, father, finally |, finan-, finde, fixe, fois par, folde-, for … frame
  -0.9: for … more, for … reminder, forgo-, formu-, forwards, freins |, from … by, fue … que, fumar y, fyi |
  -0.9: garantia |, garantie prolongee, garden, gears |, gift, gift |, go for, go … it, goose, great thank
  -0.9: grupo, guard-, guido-, guidon, guy |, guys … my, hacer un, hacke-, hagal-, handy, handy |, has
  -0.9: hay un, hay |, heure de, hey |, hier … j, hike, honestly, horar-, horario, hour for, hour … me
  -0.9: how … is, hoy no, huile, husbands, i come, i just, i turned, i … an, i … left, i … please, i … there
  -0.9: i … too, iba, idee, in, in it, in texts, in … NUMBER, informe, interesa, interesse plus, interessent
  -0.9: ir a, is in, is right, is worse, is … lol, is … ok, is … out, it from, it ok, izquierda |, j … essaye
  -0.9: j … parle, j … retrouve, je lis, je serai, je … arrete, je … rappelle, jersey |, jetez, jeudi svp
  -0.9: jueve-, jueves, junta, just … and, karao-, karaoke, keep … the, knows, l adresse, la chaine, la de
  -0.9: la direccion, la ocupo, la parrilla, la pieza, la talla, la … lo, la … verde, late, le panier
  -0.9: le prix, le virement, le … en, les promos, les reflecteurs, les … de, les … pis, let you, let … think
  -0.9: liked, line … the, list so, list>me, list>remove, liste des, liste … les, lit, llamadas, llega-
  -0.9: llego |, llegue |, lo … es, locked, longu-, louez, low, lunch, lundi, m arrete, m interessent
  -0.9: m … envoyez, m … un, ma blonde, ma fille, ma pedale, ma … NAME, ma … me, madre |, magni-, magnifique
  -0.9: mai, mailing list, mais moi, making me, malades, man |, manda, mandas, manub-, manubrio, marathon
  -0.9: mas … me, match |, mauvais destinataire, may, me avisa, me dejaron, me just, me more, me recomienda
  -0.9: me think, me urge, me volvio, me … jaja, me … su, me … wrong, mecanique, medec-, mensaje en
  -0.9: mere elle, merry, mes, message par, messages … not, mi hermana, mi nina, mi … a, mi … delete, mis
  -0.9: mis … la, miser-, mm, moi l, moi … mon, mon cell, mon rendez, mon … il, more … this, more>stop, mort
  -0.9: mort |, mucho, mucho |, muy alto, my knee, my spot, my … can, my … folder, my … he, my … shop
  -0.9: my … so, my … wants, my … wrong, n importe, nah i, nah … am, never have, never … a, never … will
  -0.9: new phone, ni se, no frena, no hurry, no por, no pude, no sea, no veo, no … digas, no … hoy
  -0.9: no … prisa, nomas la, nombre es, not mad, not needed, not open, not share, not … just, not … today
  -0.9: nota, nota |, np, np |, nueva, number … NAME, numero s, numero y, numero … google, numero … nadie
  -0.9: numero … orden, october, of what, of you, off an, off … hour, on fait, on … one, on … other
  -0.9: one wheel, one |, one … to, option 2, otra … la, ou c, ou … est, out … NUMBER, oxido, pago |
  -0.9: paiement, panne, paque-, parfa-, parfait merci, park, pas grave, pas pu, pas … accord, paso a, penser
  -0.9: perdu … numero, perfect, petit, peu importe, peux … vous, pictures |, pieces |, piso, plais-, plaisir
  -0.9: plast-, please NUMBER, please … NAME, please … a, pluto-, plutot, ponchaduras, ponga, pongan
  -0.9: por ella, por lo, portu-, pouce-, pouces, pour mon, pour … alertes, pour … la, pour … pneus
  -0.9: pouvez … texter, prefere, prest-, prisa |, privado, prolo-, prolongee, psi, pu … messages, pu … moi
  -0.9: puede, puede … el, puede-, puse, qr, que c, que esta, que … eso, que … sea, que … te, que … voulez
  -0.9: qui … ce, quiero … gracias, quiero … mi, quitting, radia-, rdv, read … texts, receipt, recevoir vos
  -0.9: rechi-, recomendo, recomienda, recomienda |, redon-, reenv-, reenvia, reenvia |, reflecteurs, regle |
  -0.9: remove … name, renvoyez, rep, resen-, reservation |, reste a, retrouve, rode, rosie, rouille |
  -0.9: rueda |, ruido, safe |, said stop, sale, salio, samedi matin, save my, se … son, seguridad, semanas
  -0.9: send … texts, send>these, sent you, sent … the, serai, she … me, shop is, si no, sigan, signal is
  -0.9: signe, sms me, so … keep, soeur, sorry just, sorry … saw, start … me, statu-, subscription, suena
  -0.9: suis encore, suis … retard, suppo-, sus mensajitos, take off, take … one, tape |, tengo una, tercera
  -0.9: termino, text that, text … better, text … not, texto … en, texto … est, textos … font, texts … and
  -0.9: thanks i, that, that works, that … a, that … of, that … ok, the check, the display, the garage
  -0.9: the noise, the serial, the street, the top, the … email, the … tire, the … tires, the … will
  -0.9: there in, there … i, these>not, they … me, think left, thx … the, timbr-, timbre, time … stop
  -0.9: time … you, timin-, timing, tirage j, tirage … ai, to bed, to spam, to … contacted, to … more
  -0.9: to … old, to … please, todav-, todavia, today, toilet, tombe, too … i, too … messages, tourn-, traen
  -0.9: triat-, triathlon, trois fois, trott-, troub-, trouble, ttyl, ttyl |, tu vous, tu … je, tues
  -0.9: ubicados, un des, un … deux, une biere, urge, urgence |, urgent |, vais, vais arreter, vayan
  -0.9: velo dehors, velo … la, ven, vendr-, vendu |, voir, voisine, volun-, volver a, vos … merci
  -0.9: vos … pouvez, votre systeme, votre … mais, vous connais, vous envoyez, vous et, vous rappelle
  -0.9: vous un, was … but, we said, wey … no, whatsapp, when your, when … bought, when … stop, where do
  -0.9: who am, wifi |, will … my, winte-, winter, wipe it, wooho-, woohoo, worse |, y penser, y … aviso
  -0.9: y … rien, yes … want, yo … firme, you give, you my, you remove, you … closed, you … doing, you … her
  -0.9: you … much, your call, your mailing, your … system, | bar, | be, | bendiciones, | dale, | deja
  -0.9: | does, | eso, | hacen, | help, | llevo, | mandame, | mandeme, | mis, | np, | nvm, | peu, | sacame
  -0.9: | sick, | silence, | texts, | ttyl, | uno, | who, | woohoo, | … achetez, | … add, | … air
  -0.9: | … cancelled, | … chat, | … clicking, | … dejaron, | … des, | … destinataire, | … donne, | … fermez
  -0.9: | … got, | … gusto, | … importe, | … in, | … lis, | … marca, | … modo, | … motor, | … mum, | … nomas
  -0.9: | … nombre, | … nous, | … pedale, | … pude, | … quelle, | … refuse, | … sale, | … semana, | … systeme
  -0.9: | … trompez, | … voudrais, ~_abt, ~_add, ~_ah_, ~_aju, ~_at_, ~_atr, ~_ay, ~_ayu, ~_bef, ~_bro, ~_com
  -0.9: ~_cu, ~_do, ~_dol, ~_dra, ~_fas, ~_fie, ~_fig, ~_gel, ~_gol, ~_gro, ~_ho, ~_in_, ~_ins, ~_lie, ~_lo
  -0.9: ~_mac, ~_map, ~_pa, ~_paq, ~_por, ~_psi, ~_rd, ~_rdv, ~_reb, ~_rei, ~_roj, ~_se, ~_sec, ~_sep, ~_soe
  -0.9: ~_suc, ~_ta, ~_tem, ~_tha, ~_tom, ~_und, ~_ve, ~_vu, ~_wee, ~_whi, ~abl, ~abt, ~abt_, ~ades, ~agne
  -0.9: ~aini, ~ajus, ~ale_, ~alio, ~alud, ~ama, ~amp, ~andi, ~anub, ~app, ~appy, ~aps_, ~aras, ~arat, ~ard_
  -0.9: ~ards, ~arei, ~arfa, ~arp, ~atsa, ~aya, ~ayu, ~ayud, ~bef, ~befo, ~biar, ~blo_, ~bolt, ~bon, ~brio
  -0.9: ~cal_, ~cale, ~can_, ~canz, ~ceip, ~ceme, ~cerr, ~cher, ~cing, ~ckin, ~cy_, ~davi, ~dest, ~dlo, ~dlor
  -0.9: ~do_, ~dois, ~dr_, ~dru, ~dv_, ~eadi, ~ean, ~ean_, ~ebo_, ~ecc, ~ecin, ~ed_, ~eek, ~eels, ~eigh, ~eil
  -0.9: ~eip, ~eipt, ~ejam, ~ell, ~ello, ~enga, ~ent, ~erdo, ~erer, ~erry, ~estl, ~eud, ~eway, ~exte, ~fan
  -0.9: ~fath, ~fitt, ~gan_, ~gate, ~gift, ~gol, ~gos_, ~grup, ~gues, ~gur, ~harg, ~hay, ~hey, ~horn, ~hors
  -0.9: ~hose, ~iao, ~iao_, ~iche, ~ide, ~iero, ~iers, ~iked, ~ilet, ~ily, ~ily_, ~imbr, ~incl, ~indo, ~inf
  -0.9: ~inqu, ~ins_, ~ippi, ~ipt_, ~isim, ~issa, ~istr, ~itti, ~ize, ~jero, ~juev, ~key_, ~kin, ~kis, ~km_
  -0.9: ~labo, ~laq, ~laqu, ~lare, ~laya, ~lca, ~liez, ~lleu, ~lon, ~lqu, ~lund, ~luto, ~manu, ~map, ~mari
  -0.9: ~may_, ~meri, ~merr, ~minu, ~mo_, ~mone, ~mul, ~mula, ~ndlo, ~nen_, ~nit, ~nner, ~nora, ~nore, ~nou
  -0.9: ~nub, ~nubr, ~nuev, ~odav, ~oeur, ~oign, ~oji, ~ola, ~old_, ~ole_, ~olon, ~omie, ~ood_, ~orgo, ~ormi
  -0.9: ~ormu, ~ort, ~oues, ~our, ~ousi, ~oyeu, ~pann, ~paq, ~paqu, ~parf, ~pati, ~paye, ~pil, ~pliq, ~plut
  -0.9: ~pouc, ~puse, ~ra_, ~rac, ~rant, ~ras_, ~rca, ~rdv, ~rdv_, ~ree, ~reil, ~remb, ~rgot, ~rmu, ~rmul
  -0.9: ~rns, ~roc, ~rod, ~roub, ~rp_, ~rque, ~rshi, ~rte_, ~rupo, ~rush, ~saf, ~sai, ~salu, ~shar, ~shin
  -0.9: ~simo, ~soeu, ~sole, ~spac, ~st_, ~step, ~suc, ~supu, ~te_, ~teo, ~tep, ~tha, ~toni, ~tor_, ~trad
  -0.9: ~tsa, ~tsap, ~uant, ~ubri, ~ueda, ~uere, ~uge, ~uido, ~uier, ~uivi, ~ulpe, ~ums, ~unio, ~unta, ~uppo
  -0.9: ~upue, ~usen, ~utot, ~vag, ~vage, ~vas_, ~vel, ~vers, ~ving, ~wear, ~week, ~wen, ~when, ~whi, ~wint
  -0.9: ~xte_, ~ys_, ~yud
  -1.0: (unknown 1), (unknown 2), NAME … he, NUMBER … pis, NUMBER … sur, a lake, a … before, a … do, a … next
  -1.0: a … ninos, a … of, a … off, a … son, about his, about it, accord avec, again did, ahora … mas
  -1.0: ai roule, ai … gagne, ai … recu, all my, already unsubscribed, alto … la, am the, am wrong, am … up
  -1.0: ameri-, ancie-, ancien, and come, and have, ando … bici, ankle, annuler mon, antiv-, antivol
  -1.0: any news, anymore i, anything earlier, appelez … textez, are a, are for, are going, arret de, arroz
  -1.0: asap |, ask, assurance, at … cabin, atras, au magasin, au volant, autorise … reparation, avez … le
  -1.0: avisa, aviseme, aviso |, avisos a, avisos por, ayuda-, be … but, before … get, bici me, bike … the
  -1.0: bolsa, bother, bother … again, boue, brise |, brother, bruit |, but is, butter, butter |, c … long
  -1.0: c … ou, c … pratique, ca arrete, ca coute, call just, call only, calls |, calor, camis-, can, can see
  -1.0: can … resend, cancel the, cancela … cita, carre-, ce bruit, cell … moi, celui ci, cesse, cet, chain
  -1.0: chang-, changez mon, chercher |, chist-, city |, cliente de, cm, coat, combien |, commandez
  -1.0: comment faire, comment on, comment … pour, como … suscribo, compte |, con NAME, con estos, conna-
  -1.0: connait, cual es, cuanto es, dans mes, dans … textos, de debarquer, de details, de facture
  -1.0: de forfait, de fumar, de mardi, de reponse, de samedi, de se, de semana, de siempre, de trouble
  -1.0: de … avec, de … c, de … cita, de … desabonner, de … esposo, de … oficina, de … votre, debut-
  -1.0: dejamela, dejenme, delivery, demandar, demas, dentiste |, depec-, depechez, depen-, des pieces
  -1.0: des que, desactiver les, desca-, desk |, devrait, dice … y, did my, did … cancel, digas, dinne-
  -1.0: dinner, disappointed, discount, do … order, dois annuler, donne … velo, dormi-, dossier |, drop it
  -1.0: drop off, echo, efface … numero, el casco, el equipo, el … se, emergency, en ese, en retard, end is
  -1.0: enleve |, enlevez … nom, entiendo |, error quiero, es la, es … ultimo, esperar, est annule, est coupe
  -1.0: est long, est ou, est pratique, est … assez, est … correct, esta de, esta … baja, et j, etes, europ-
  -1.0: europe, euros, every … the, experto, explain, facture par, fall, falto, family, fastidio con
  -1.0: fatigants … vos, faut une, favor … la, fee, fenders, fetch, fete, figured, fin … semana, fit me, foot
  -1.0: for … thanks, from NUMBER, fui y, fumar, garan-, garde boue, gastar, gate, getting … from
  -1.0: going … get, good … know, got, grand, groupe svp, grp, guard, gusta |, gusto, habite, harta
  -1.0: has … number, have i, he … in, hein |, her … is, hi this, hit, husba-, i accidentally, i cancel
  -1.0: i deleted, i missed, i plan, i prefer, i … home, i … longer, i … so, if so, in spanish, in town
  -1.0: infin-, infiniment, is been, is that, is … name, is … right, it broke, it keeps, it over, it so
  -1.0: it … before, it … but, it … next, it … two, j y, j … mal, j … roule, j … vos, jaja no, jamais accepte
  -1.0: jamais … vous, je passe, je … passer, jealo-, jealous, jeudi |, journal, jueves … favor, just got
  -1.0: just leave, k |, keep … on, km, knee is, kona, la roja, la roue, la vis, la … antes, la … par
  -1.0: la … por, labor, laissez … un, landlord, las, last night, le, le casque, le fixe, le … ca, learn
  -1.0: lente-, les deje, les trottinettes, les … pour, let … check, libra-, lift, link, liste de, liste … l
  -1.0: liste … pieces, llantas, llevo |, lluvi-, lluvia, lo demas, lock, longer … the, lose, luego |, m … en
  -1.0: ma … svp, mais ca, mais le, mama este, manana |, manden … factura, mano de, manque, marat-
  -1.0: mas promos, mas y, me baja, me check, me dejo, me han, me llame, me lo, me textea, me updates
  -1.0: me … desabonne, mensaje … lo, mensaje … que, mensajes asi, mensajes por, merci … ai, merci … avoir
  -1.0: mere veut, mes contacts, mes rappels, message to, mi marido, mi … pero, mine has, mine … the
  -1.0: mistake … me, moi … pas, mon dernier, mon inscription, mon … NAME, mon … chez, more … please, mount
  -1.0: my ex, my husbands, my money, my mum, my notifications, my office, my receipt, my way, my … blocked
  -1.0: my … lol, myself |, nadie me, name from, near, necesita, need this, never … that, new, next spring
  -1.0: no answer, no existe, no idea, no paren, no puedo, no … from, no … le, no … nunca, no … you, nom sur
  -1.0: not fix, not i, not pick, not put, not read, nouvelles |, now what, now … does, nueva |, numb
  -1.0: number and, number as, number please, number sorry, number to, numero … de, numero … en, numero … le
  -1.0: numero … mi, numero … una, o, o de, octob-, of things, offre, okay |, oki |, on again, on … i
  -1.0: on … un, one off, only i, opted for, opted … the, ou pas, oublie … numero, out you, pads |
  -1.0: par message, para eso, parad-, pas presse, pas … de, pas … debarquer, pas … trouble, pasem-, paseme
  -1.0: pass |, passe le, past, perfe-, permis, pero la, personne … a, personne … repond, phone … all, picki-
  -1.0: picking, picking up, pickup |, pics, pintura |, pis … me, piste, please contact, please … at
  -1.0: please … can, pluie, plus … details, plus … rappels, por no, por … favor, por … quiero, porta-
  -1.0: pour cette, prefere les, preoc-, presse |, price |, print-, prix la, prof, project, promos j, pude
  -1.0: puse stop, put … name, quand t, quarter, que NUMBER, que … buena, que … hoy, quere-, querer, qui |
  -1.0: quien se, quien … dio, quit my, quiten a, quiten el, readi-, reading, ready, recevoir un
  -1.0: recu … message, red ones, reecrit, regle, reins-, renvo-, resend |, resto, resto |, revie-
  -1.0: rien … que, rompi-, rompio, rouil-, rouille, row, s … a, sabado, said that, sais … encore, salud-
  -1.0: sandw-, sandwich, save it, say less, says text, se cancela, se lo, se rompio, se … apago, se … mi
  -1.0: seguir recibiendo, segun-, sell it, send a, send one, sending my, service plan, shop on, si es, si la
  -1.0: sia, sms … no, so do, so now, so … of, sold |, sorry … bother, sorry … person, soy … de, spamming
  -1.0: spoilers, spot, stock |, stop avec, stop in, stress |, student, sube, suis la, suis … que, summer
  -1.0: supe, sur mon, sur … velo, sus promociones, svp j, svp ne, swimm-, swimming, take … time, takes, talk
  -1.0: tard, tarje-, tarjeta, te … permiso, tea, tercera |, test, text said, text … for, text … you
  -1.0: texter je, textos … une, texts come, texts>these, than i, that … all, the back, the cat, the motor
  -1.0: the pedals, the phone, the stem, the stove, the … can, the … name, the … quit, thurs, tienda … no
  -1.0: til the, til … NUMBER, time please, time the, tiny, to someone, to |, to … NUMBER, todavia |
  -1.0: todo bien, trade, trottinettes, trouble |, tu, tu des, un mensajito, un stop, un … on, up … phone
  -1.0: urgen-, urgent, uso, vacan-, vacances, venden, volan-, volant, volvi, volvio, volvio a, vos … sont
  -1.0: vos … svp, voulais pas, vous achetez, vous les, vous … enlever, vuelt-, want the, want … bike
  -1.0: want … stop, wants, warranty |, was … and, wash, well, wen, what can, what … the, will take, winter |
  -1.0: wrong address, wrong … is, wyd, y … pas, yes or, yes … no, you at, you list, you llegue, you pague
  -1.0: you resend, you take, you will, you … hay, you … now, you … off, you … para, you … y, your marketing
  -1.0: your … as, your … from, | al, | annulez, | avisenme, | b, | both, | changez, | commandez, | correct
  -1.0: | despues, | eh, | enlever, | got, | hope, | love, | merry, | ni, | omw, | peace, | pit, | qui
  -1.0: | roads, | saque, | una, | vivo, | wait, | … bad, | … change, | … dois, | … earlier, | … espero
  -1.0: | … fini, | … last, | … lista, | … prefer, | … repondez, | … tres, | … unsubscribed, ~_abi, ~_agu
  -1.0: ~_ah, ~_ala, ~_ba, ~_bes, ~_caf, ~_cha, ~_cin, ~_cm, ~_cm_, ~_cof, ~_coo, ~_cri, ~_dij, ~_dud, ~_eg
  -1.0: ~_eso, ~_gat, ~_gi, ~_if, ~_is, ~_joy, ~_km, ~_km_, ~_lar, ~_lb, ~_le, ~_le_, ~_lef, ~_loc, ~_lov
  -1.0: ~_mel, ~_mi, ~_o_, ~_ped, ~_pen, ~_pin, ~_pon, ~_reu, ~_rig, ~_scu, ~_sk, ~_sl, ~_sle, ~_tee, ~_tou
  -1.0: ~_tow, ~_tre, ~_tu_, ~_uso, ~_won, ~_za, ~agal, ~alen, ~alk, ~alk_, ~ambi, ~amer, ~anci, ~aner, ~arad
  -1.0: ~arj, ~arje, ~arqu, ~arro, ~art_, ~asin, ~at_, ~atin, ~bed_, ~bei, ~bido, ~boss, ~caf, ~cafe, ~can
  -1.0: ~cide, ~cine, ~cir, ~clo_, ~coac, ~cof, ~coff, ~ctri, ~cuan, ~cui, ~cuse, ~das_, ~ddl, ~ddle, ~dij
  -1.0: ~dinn, ~dle_, ~dud, ~duis, ~ead, ~ecir, ~ecit, ~eft, ~ejo, ~ele, ~eno_, ~epos, ~epu, ~erd, ~erfe
  -1.0: ~eser, ~esia, ~espo, ~esso, ~eva, ~evue, ~ey_, ~fete, ~fina, ~fold, ~full, ~gel, ~ght, ~gli, ~gund
  -1.0: ~guno, ~hang, ~hina, ~hung, ~husb, ~iba, ~ibra, ~ila, ~ine_, ~inq, ~inue, ~ionn, ~ipo, ~ira, ~irem
  -1.0: ~irs_, ~isem, ~ivre, ~je_, ~jeta, ~joy, ~jue, ~kona, ~ksta, ~lde, ~left, ~lem, ~libr, ~lid, ~lita
  -1.0: ~llav, ~lluv, ~lsa, ~lui, ~luie, ~luvi, ~mar, ~mar_, ~med, ~mily, ~mmi, ~moc, ~modo, ~mr_, ~ncai
  -1.0: ~ner_, ~ng_, ~nid, ~niss, ~nnes, ~noch, ~nto, ~nza, ~oac, ~oach, ~obl, ~oday, ~offe, ~oie_, ~oir
  -1.0: ~ol_, ~ols, ~olt, ~olu, ~omis, ~ope, ~oque, ~ork, ~ote_, ~oups, ~oyez, ~pat, ~pics, ~pir, ~pire
  -1.0: ~plui, ~pon, ~prof, ~ptan, ~puer, ~quo, ~radi, ~rae, ~rata, ~rdad, ~rec, ~rfe, ~rfec, ~rive, ~rje
  -1.0: ~rjet, ~rkin, ~rof, ~roui, ~saba, ~sba, ~sban, ~sec, ~sell, ~sia, ~sset, ~sun, ~tarj, ~tatu, ~tch
  -1.0: ~thur, ~till, ~timb, ~tte, ~ttez, ~uda, ~ueak, ~umme, ~ums_, ~ung, ~uno, ~unts, ~ups, ~urge, ~usb
  -1.0: ~usba, ~uvia, ~uvo, ~uvre, ~ved_, ~veri, ~wate, ~won
  -1.1: 2 |, NAME mais, NAME … plus, NUMBER min, NUMBER on, NUMBER … it, NUMBER … no, a cambiar, a demandar
  -1.1: a surprise, a tune, a ustedes, a … arret, a … message, a … svp, accepte … recevoir, accidentally
  -1.1: accord |, aceit-, aceite, achete un, achete … velo, achetez, adjus-, ai … achete, ai … d, ai … lu
  -1.1: aja, alarme, alarme du, alguien |, all done, all these, all … contacts, alley-, alleycat, alleycat |
  -1.1: allo |, alr, am ready, and check, and out, annonce, anote-, apuntar, arre |, arreglo, arreglo |
  -1.1: arrete c, arrete … est, arreter … la, atend-, avisa-, avise-, bag, basta gracias, batterie, be … in
  -1.1: bendiciones, bici esta, bici todavia, bien la, biere, biere |, bike will, bike |, bloque, boite
  -1.1: borren … numero, box |, boxes, build, buste-, busted, butte-, by, by … can, c est, c etait, c fini
  -1.1: cadena, called me, can keep, can … do, can … use, cancel and, cancelar el, card … file, cargo de
  -1.1: casse-, ce … pour, charger, cle, cliente … ustedes, closed |, coach, com, comer, comme ca, confirm |
  -1.1: confirmation, confused, connaissait, conozco esa, conseillez, contact for, continue, cos, cotiz-
  -1.1: could i, could … find, could … text, coupez moi, customer care, da mas, de cascos, de credit
  -1.1: de disco, de nino, de rire, de … mari, deber-, decia, deleted it, delux-, deluxe, deux |, di de
  -1.1: di … baja, dia |, did … i, diez, difference |, dijer-, dijeron, diner-, dinero, disco |, dites moi
  -1.1: do … let, donc je, du … j, ecran, ecran |, el … porfa, en casa, en … por, ended up, endin-, ending
  -1.1: enerve, era, es con, es estafa, es … con, es … el, ese … de, eso basta, eso … gracias, est … ca
  -1.1: est … cher, est … dans, est … nom, est … vrai, estar-, estime, estoy … de, et … moi, etein-, etes a
  -1.1: everyones, expla-, fast, fell off, fende-, fight-, fin … mois, find the, fit, fits, fixie, flat
  -1.1: fois |, folder |, for a, fork |, four, front |, full, full |, giant |, good time, guess who, hablamos
  -1.1: hacked, have |, heres my, hora, i … 2, i … on, i … ready, i … use, icy, il faut, in i, in … for
  -1.1: in … now, inquietez, interesa … de, is, is he, is on, is … part, is … surprise, is … there, it up
  -1.1: jaja … eso, je le, jeudi, jusqua, keep it, kk |, l alarme, l horaire, l … svp, la garantie, la maison
  -1.1: la selle, la voy, la … facture, la … noire, la … yo, laisse moi, lavag-, lavage, law>remove, le bon
  -1.1: le … velo, leak, leave … a, leave … phone, left on, les liens, les pedales, liens, lifes-, lifesaver
  -1.1: link you, links, list … have, lista … me, lmao, los frenos, lost, lundi |, magasin svp, mais on
  -1.1: mais oui, mande la, mande mensaje, manej-, mas … la, me interesa, me llamen, me pueden, me … al
  -1.1: me … can, me … did, me … foto, me … j, me … llamar, me … tu, me … x, me>me, mensaje you, message a
  -1.1: message in, message … cut, metro, mi turno, milk, miss you, modele, molestar pero, mon colis
  -1.1: my … again, need a, need the, need … be, never said, new … can, nice, no da, no entiendo, no recibir
  -1.1: no te, no … lo, no … salir, no … senal, no … sus, noon |, normal, not ask, not find, not got, not had
  -1.1: notifications sur, number again, number on, number too, number … one, numbers, numero et, numero par
  -1.1: numero … je, numero … vous, nunca acepte, nvm, of a, of this, off … i, oh my, ok … i, old, omw, omw |
  -1.1: on friday, on … counter, one who, only … in, open on, opt … of, or, or a, other guy, other-, otro dia
  -1.1: out … and, ouver-, ouvre pas, over the, over … out, parki-, parking, parle de, pas arreter, pas assez
  -1.1: pas mal, pas … cette, pas … nouvelles, payer plus, pie, pintu-, pintura, please it, plus la, plus tot
  -1.1: plus … du, pneu, pneu |, policy, por fin, pour diner, pourriez vous, promocion, proud of, proud … you
  -1.1: put your, quart-, que te, que … ai, que … l, quebec |, queue, quien te, quiero que, quiero … avisos
  -1.1: rappelez moi, ready to, recibo, recibo por, recoger |, reecr-, regalo, renov-, renta-, repair … i
  -1.1: replied to, repond |, repondez pas, repondez … a, reported it, reported … spam, reservation
  -1.1: retirer … velo, retirez … du, rever-, reviendrai, revoked, ride de, roue |, run, sabad-, saber, sac |
  -1.1: saddl-, saddle, salen, salie-, sans … j, saquen mi, saturday, sauf, saw this, serial number
  -1.1: servicio |, she is, she … my, should get, si c, si … est, sick, sign |, signe le, sin avisarme
  -1.1: siste-, skipp-, small, so … i, so … you, solo la, some |, son numero, sont, souli-, spani-, spanish
  -1.1: squeal, stickers, stop au, stop … get, summe-, suscribo a, svp … pas, systeme |, tacos, tacos |
  -1.1: take NAME, telegram, text NAME, text … while, texte |, texted … wrong, texter quand, texts … him
  -1.1: that … text, that … too, the, the battery, the hill, the rear, the … right, the … they, these>you
  -1.1: this my, this sorry, this … is, this … number, tienen, tip, to say, to talk, to … these, tot, touchez
  -1.1: touchez … a, trabajo |, trek |, tu un, tu … le, two texts, un … pis, up … is, usage-, use the
  -1.1: use … cell, use … one, vas, velo cette, venu, veux recevoir, viernes |, voici, vous conseillez
  -1.1: vous de, vous fermez, vous une, vous … c, vous … quoi, vous … tu, voy … demandar, vrai |, wants to
  -1.1: was wrong, we need, went to, what time, which number, whys, xmas, yeah |, yo … por, you mero
  -1.1: you … NUMBER, you … been, you … mi, you … one, you … see, you … there, you>you, your, your bike
  -1.1: | acepto, | add, | appelez, | aucun, | bueno, | cambie, | cortala, | dile, | donnez, | full, | hace
  -1.1: | j, | mama, | miss, | quel, | race, | she, | there, | toss, | trois, | whenever, | which, | you
  -1.1: | … accord, | … bien, | … both, | … christmas, | … conozco, | … deal, | … ends, | … form, | … grand
  -1.1: | … info, | … lien, | … mere, | … pague, | … pouvez, | … que, | … rato, | … s, | … suficiente
  -1.1: | … thank, | … vu, ~_alt, ~_aw, ~_big, ~_by_, ~_cal, ~_cor, ~_dar, ~_ea, ~_flo, ~_ful, ~_got, ~_hub
  -1.1: ~_is_, ~_jet, ~_jou, ~_kic, ~_let, ~_lle, ~_nav, ~_nou, ~_old, ~_ope, ~_or_, ~_oth, ~_pi, ~_ros
  -1.1: ~_sab, ~_sel, ~_tun, ~_vas, ~_wil, ~addl, ~agua, ~aill, ~ajar, ~aju, ~al_, ~all, ~alls, ~ance, ~anej
  -1.1: ~anle, ~anz, ~ape_, ~arac, ~arf, ~arga, ~arq, ~ask_, ~ason, ~ato_, ~atra, ~ats_, ~att, ~audi, ~auf
  -1.1: ~aug, ~aut_, ~avag, ~azo, ~bag_, ~basi, ~bat, ~bia_, ~bici, ~big, ~blac, ~call, ~carg, ~ck_, ~clo
  -1.1: ~cm_, ~cous, ~cred, ~cuen, ~deux, ~dida, ~dite, ~dra, ~eame, ~easo, ~ecci, ~egg, ~eglo, ~eja_, ~elu
  -1.1: ~eng, ~enve, ~erg, ~et_, ~ettr, ~eudi, ~eue, ~eue_, ~eur, ~fax, ~fax_, ~font, ~fri, ~game, ~gla
  -1.1: ~glo_, ~gro, ~gs_, ~han_, ~hare, ~hil, ~hip, ~icin, ~id_, ~iev, ~ijer, ~im_, ~iman, ~into, ~ipp
  -1.1: ~ira_, ~iscu, ~itio, ~jeme, ~jete, ~jeud, ~kic, ~kick, ~kidd, ~ks_, ~lack, ~lass, ~lig, ~lise, ~liz
  -1.1: ~llam, ~llev, ~llo_, ~loan, ~log, ~lost, ~medi, ~meme, ~mpi, ~naro, ~neu_, ~nnet, ~nnu, ~noo, ~nor
  -1.1: ~nows, ~nza_, ~occ, ~oge, ~oice, ~oici, ~oise, ~ompt, ~ooth, ~orro, ~ouvr, ~oves, ~ows_, ~ped, ~perf
  -1.1: ~pert, ~pie_, ~post, ~ppy, ~ppy_, ~prob, ~ptin, ~pued, ~quet, ~rapi, ~rche, ~ream, ~reso, ~riet
  -1.1: ~rips, ~rmal, ~rmir, ~rott, ~rt_, ~rud, ~rude, ~rued, ~sadd, ~sant, ~sav, ~scen, ~sco, ~scus, ~sem
  -1.1: ~serr, ~set, ~sh_, ~sick, ~sir, ~smal, ~sont, ~str, ~summ, ~swor, ~tal_, ~temp, ~the_, ~thu, ~tob
  -1.1: ~tow, ~trat, ~ttre, ~tues, ~tur, ~uch_, ~udge, ~udi_, ~ur_, ~urc, ~urch, ~urie, ~url, ~usa, ~ush_
  -1.1: ~utte, ~vati, ~vell, ~vide, ~vite, ~volu, ~wil, ~wise, ~work, ~xpla, ~ybo, ~ybod, ~zo_
  -1.2: 2nd, NAME about, NAME number, NAME to, NAME … lol, NAME … on, NUMBER c, NUMBER times, NUMBER … please
  -1.2: a bell, a deal, a este, a jour, a reminder, a rien, a … arrete, a … j, a … mama, a … promos, a … with
  -1.2: abier-, abonner, abonner a, abren, accepte ce, accepte … prix, account please, acepta, added you
  -1.2: ago and, ahead, ahhh, ai un, ailleurs |, ajout-, already … the, am … mad, am … now, and put, annoyed
  -1.2: anterior you, appointment to, appreciate the, are not, are … no, artic-, article, as you, autocorrect
  -1.2: avec … cell, avertissez, avoir de, azul, basket |, batte-, be … by, be … the, beer, bent, bici
  -1.2: birth-, birthday, black, bloquer, bonne, boss |, both, both of, both … us, bugging you, busy, by hand
  -1.2: call after, camin-, canas-, canasta, cancel that, cancel … i, casa |, casco-, cascos, cash
  -1.2: certainement, chaine, change … cell, changes, cinco, clicking, close-, combien, conduis, corre
  -1.2: correct |, could … get, course |, crack, d … sur, dad |, dans … texto, de cell, de las, de rien
  -1.2: de … casa, de … commande, de … que, de … sin, de … vez, de … voir, decid-, deja paye
  -1.2: delete … account, demander |, desabonner de, desole, details, die, dile, diner, direccion, dogs
  -1.2: donc plus, droit de, drunk, ecrit stop, el bueno, el … esta, email |, en arriere, en faire, en parle
  -1.2: en … jaja, end cap, enleve … la, enough air, entreposage, envoyez pas, ese mensaje, est gratuit
  -1.2: est tu, est votre, esta |, estaba lista, estar en, estoy harta, estoy … en, eteint, excit-, excited
  -1.2: extension, factu-, faites vous, favor … quiero, file … is, film, fois … que, food, for … text
  -1.2: forever to, forever … stop, frere |, fuck off, fun |, gardez, gels, give my, gracias joven
  -1.2: gracias por, grandmas, gripp-, grippe, grippe |, guys … more, hablo, had a, harta de, have blocked
  -1.2: have that, he will, helmet |, hermana, hier, him to, horaire, i ordered, i send, i … anything
  -1.2: i … been, i … my, i … two, in class, inform, interessee par, is … done, is … more, is … over
  -1.2: is … please, it lol, it … and, izquierda, j … ai, j … laisse, je conduis, je confirme, je donne
  -1.2: je retire, je voulais, je … arreter, je … off, je … reviens, jefe, job |, jusqu-, jusquau, l article
  -1.2: la, la luz, la tienda, las notificaciones, lavado, le bleu, le dossier, le … numero, left … on, like
  -1.2: limiter, line when, listas, llant-, los contactos, los pedales, los … el, love you, m arreter
  -1.2: ma … lol, mache-, mal ecrit, malad-, manqu-, marca es, match, me suscribo, me wen, me … line
  -1.2: me … une, mean, mensajes … los, mensajes … pueden, message got, messages … me, messages … mon
  -1.2: mi … le, minutos, molestar … you, mon chum, mon permis, mon … qui, more … NUMBER, more>list, mot de
  -1.2: movie, movin-, moving, my other, my own, my tab, my … as, my … she, my … will, my … would, ne connais
  -1.2: need an, never had, ningun … you, nino, no NUMBER, no me, no … al, no … con, no … jaja, no … molestar
  -1.2: nom du, norco, norma-, not go, not reply, not to, not working, not … good, number the, number … do
  -1.2: numero du, ofertas, off the, off … NUMBER, off … you, old … and, on elm, on en, on please, on your
  -1.2: on … arreter, on … e, one, or … i, oublie |, oui … confirme, out here, out when, out … a, panto-
  -1.2: pantoute, para cuando, parce-, part |, pas … ai, pas … droit, pas … message, pas … messages, pedi |
  -1.2: pensez, perdu, person |, phone number, phone … i, phone … me, pictures, piece, please the
  -1.2: please … by, poignees, por error, portabultos, pour rien, pouvez me, pouvez … mettre, prend-, prende
  -1.2: prenez votre, prenez … temps, pres, primero |, promocion |, proud, pu … de, pura, quand c
  -1.2: quand … est, que es, que molesto, que … avisen, que … lista, que … puedo, que … viens, quel, quelque
  -1.2: quelque chose, qui je, quiero los, quiero molestar, quit … so, quiten la, quitenle, rack, rapid-
  -1.2: rappels j, rappels sont, read your, recado, recibo … correo, remove my, repare |, repond, resol-
  -1.2: retro-, retur-, ri, roads, rue |, safe, said, sans arret, se la, se ni, se … el, send, sense, si soy
  -1.2: si … me, si … yo, sin bici, sms de, someh-, somehow, something wrong, sorry to, soy … el, spam folder
  -1.2: speak-, spoke |, stand |, stop laughing, stop … he, su … a, such good, suis off, support, suscribo
  -1.2: suscripcion de, svp on, t a, tab, taco, take … your, te … de, telephone merci, terce-, terminen
  -1.2: text me, text … wen, texte pas, texto de, textos j, textos mon, thank, the alerts, the dog, the door
  -1.2: the price, the second, the work, the … instead, the … phone, the … when, there … a, they, think about
  -1.2: this month, this right, this year, tiene … anos, tired, tmrw, to buy, to sleep, to … your, today |
  -1.2: tomato, top of, total |, true, tube |, ty |, ubica-, una … por, usages, usages |, use … number
  -1.2: veux annuler, veux … desinscrire, vi, video, viens de, vois, vous cessez, vous repondez, vous … avez
  -1.2: vous … mis, vuelvanme, website |, were not, what … wrong, when … the, which-, whichever, whole thing
  -1.2: wife |, will … quit, with … i, work |, wrong>send, yes the, you now, you termino, you two, you voy
  -1.2: you … keep, | ahhh, | aucune, | bin, | call, | can, | heres, | message, | otez, | pourriez, | sending
  -1.2: | so, | tengo, | were, | … annule, | … basta, | … desactiver, | … equivoque, | … frenos, | … guys
  -1.2: | … keeps, | … lol, | … mis, | … molesto, | … parce, | … prefere, | … signed, | … then, | … thing
  -1.2: | … una, | … us, | … velos, | … voyons, ~_acc, ~_ahe, ~_ajo, ~_ave, ~_az, ~_azu, ~_bee, ~_bl, ~_ca
  -1.2: ~_cap, ~_cla, ~_cle, ~_co, ~_cua, ~_dil, ~_dre, ~_el, ~_gri, ~_hay, ~_hel, ~_ir, ~_la, ~_la_, ~_lav
  -1.2: ~_log, ~_lon, ~_low, ~_mu, ~_nea, ~_pun, ~_rac, ~_ram, ~_ren, ~_san, ~_sha, ~_sir, ~_sun, ~_sur
  -1.2: ~_tue, ~_vi_, ~_vr, ~_vra, ~abie, ~ablo, ~aco_, ~aga_, ~age_, ~ahe, ~ahea, ~aiem, ~aile, ~aine, ~almo
  -1.2: ~anca, ~anie, ~anyt, ~aper, ~apid, ~ard, ~arda, ~ash_, ~ato, ~auve, ~azu, ~azul, ~batt, ~bee, ~birt
  -1.2: ~blue, ~brin, ~cal, ~cam, ~cap_, ~card, ~cat_, ~cer, ~crie, ~croc, ~culp, ~cur, ~delo, ~deur, ~dist
  -1.2: ~dle, ~dogs, ~dor_, ~dos_, ~eaki, ~eat_, ~eats, ~econ, ~edit, ~efe_, ~eins, ~ents, ~erdi, ~erdu
  -1.2: ~ergi, ~escu, ~esti, ~esu, ~eth, ~even, ~eves, ~evo_, ~food, ~fore, ~fs_, ~fy_, ~got_, ~gri, ~hand
  -1.2: ~hda, ~hday, ~hel, ~hist, ~hor, ~ick, ~idon, ~iej, ~iet, ~igh, ~ija_, ~ild_, ~ilk_, ~inem, ~irth
  -1.2: ~isar, ~ivr, ~iz_, ~ize_, ~jan_, ~jefe, ~jusq, ~lab, ~lat_, ~lave, ~ld_, ~lder, ~le_, ~leak, ~led_
  -1.2: ~lerg, ~lett, ~lf_, ~lio_, ~lis_, ~llas, ~lma, ~lmo, ~lut, ~manq, ~matc, ~mbie, ~mmut, ~mond, ~mrw
  -1.2: ~mrw_, ~na_, ~nast, ~ncie, ~near, ~neig, ~noc, ~nsez, ~ntes, ~ntit, ~ntou, ~nyt, ~oat, ~obro, ~ode_
  -1.2: ~odo_, ~ogs, ~ogs_, ~ole, ~omi, ~onda, ~oney, ~ong_, ~oor, ~oot_, ~orme, ~orry, ~osag, ~ossi, ~ost
  -1.2: ~oule, ~pra, ~pre, ~pron, ~rava, ~rcer, ~rda, ~rdu, ~rdu_, ~recc, ~reci, ~reen, ~retu, ~rir_, ~riri
  -1.2: ~rle, ~rma_, ~rob, ~rok, ~roke, ~ron_, ~ront, ~rthd, ~rw_, ~ry_, ~said, ~sarm, ~say, ~scou, ~seg
  -1.2: ~segu, ~sert, ~sie, ~spot, ~squa, ~stag, ~stud, ~tei, ~tel, ~tell, ~terc, ~thda, ~tist, ~tmrw, ~tory
  -1.2: ~trae, ~trar, ~trer, ~true, ~tue, ~uch, ~uden, ~uent, ~uez, ~uez_, ~ule_, ~ulp, ~usta, ~usy, ~usy_
  -1.2: ~viej, ~walk, ~wor, ~xto_, ~zul, ~zul_
  -1.3: NAME from, NUMBER dolares, a poder, a qui, a repondu, a soir, a … je, a … mensajes, a … number
  -1.3: a … sms, again, ah |, ahori-, ahorita, ai bloque, ai supprime, ai … chez, al fin, alarm … not, alarm-
  -1.3: all … the, am off, answe-, answer |, apago el, appelez … pas, are helpful, are no, arreter en, at |
  -1.3: at … shop, authorize, avait, avertissez moi, avez tu, ayoye, barat-, baske-, basket, be … at, bebe
  -1.3: bendiciones |, bike my, bike … sold, borrow, break-, broth-, brule, buying bikes, cadenas, cake, came
  -1.3: can … cancel, can … text, cancel … appointment, cancelar … mensajes, caro, carte, ce qui, ces
  -1.3: changez, charge |, chez nous, chiste, cita, cita delete, cles, clip, club de, coming |, como no
  -1.3: con esos, confundi, content, contestas, counter |, coup, crying |, cute, dans vos, days |, de rappel
  -1.3: de … ce, de … faire, decro-, decroche, dejeme, dejo, delete club, delete … message, demande … on
  -1.3: dent, des velos, descu-, detai-, devan-, devant, did … authorize, digam-, digame, dijo, disco
  -1.3: discount |, do … it, doing, domingo, done please, drop … a, du … et, el alto, el candado, el mismo
  -1.3: el stop, el … jaja, en magasin, encontre, encore sur, entiendo, entreguen, equivoque de
  -1.3: escribame cuando, espan-, espanol, esta … nombre, estac-, estar, excuser, faire pour, far, fault, fax
  -1.3: finally, folder, for my, for sunday, for … class, found, frein, fumer, get back, get in, going … stop
  -1.3: got |, got … off, gros, hace rato, hall, hand |, have no, have … stop, her |, her … stop, hold
  -1.3: i remember, i stopped, i text, i … about, il s, il … appelle, in my, in … end, inscrivant
  -1.3: interesado en, interesse, invoice, is annoying, is finished, it, it anymore, it … your, j vais
  -1.3: j … bloque, j … supprime, jamais autorise, jamais vu, je … NUMBER, je … pour, killi-, know, know |
  -1.3: l arret, la clase, la mia, la … es, late |, le hagan, le siege, le travail, le … mi, le … su
  -1.3: leave … with, les autres, let me, letti-, letting, like … the, listo |, llamen, llames, llego ningun
  -1.3: llegue, longueuil, luces, m abonner, ma carte, ma … du, mais … est, make it, many … from
  -1.3: mas preguntas, mas … you, maybe |, me la, me llames, me not, me on, me … con, me … ningun, me … ride
  -1.3: me … un, me … una, mensaje |, mensaje … el, mensajes … favor, mera, merci … NAME, mes cles
  -1.3: message est, messages sur, midi, moi par, moi pouvez, moi … stp, mon … du, monda-, monday |, monte
  -1.3: more>angry, my texts, navid-, navidad, need |, need … call, neuf |, never owned, never … it, ni un
  -1.3: nieve, ninguno, no contestan, no vi, no … ni, no … yet, noir, nos vemos, not authorize, not let
  -1.3: not over, not ready, not receive, not … for, not … off, not … your, now thanks, now |, number … text
  -1.3: numbers on, off … order, off … what, oki, on it, one … you, open |, opt for, opt in, otra vez
  -1.3: otro cel, oubliez, oui le, out … the, over |, pa … no, pague, paiem-, para … a, parada, parfait |
  -1.3: pas … mien, pas … rappel, patient, people are, pere |, pictu-, piece-, pieces, plan … the, please |
  -1.3: please … an, plus bon, plus … textos, poder, poign-, porfavor |, pour NAME, pourquoi c
  -1.3: pourquoi … est, programme, propo-, pueden … los, puedo, put … back, que gracias, que hago, que … vous
  -1.3: quel numero, quien lo, quien … la, quiero mensajes, quiero saber, quiero … mensajes, quit … job
  -1.3: quitar el, quitar … la, rappeler, rebaj-, receive, recibido, recoger, recois … de, rejoindre
  -1.3: remind me, remove … old, respo-, retire … la, retirez … nom, reviens |, room, roue, s est, sabado |
  -1.3: said … the, saliendo, see your, senor |, seria-, serial, share, shop … you, siest-, siesta
  -1.3: sin querer, sin … me, so if, so … not, soeur |, stop lol, stop texts, stop … you, suis … d
  -1.3: suis … encore, sure … the, svp le, text to, texte … les, texted the, textee, texts here, texts on
  -1.3: texts … get, texts … stop, texts>stop, than, that to, that … for, that … plenty, that … you
  -1.3: the basket, the email, the exam, the owner, the stand, the … chat, think |, this NAME, this … now
  -1.3: tienen |, tire, tires, to bike, to tell, to … for, to … out, toi, ton numero, tonig-, tonight
  -1.3: took … off, touch it, tout de, tout … suite, tracking number, tubel-, tubeless, un coup, un mensaje
  -1.3: un neuf, un … chez, una, uncle, unkno-, unknown, unread, until, up … a, upset, usted |, utile-
  -1.3: utiles, utilisez, velo … j, vemos |, vert, veux … le, vis, voisi-, volver … recibir, vous deranger
  -1.3: vous etes, vous mais, vous pour, vous reviens, vous … est, voy … poder, warra-, was i, what … on
  -1.3: when … get, which … is, will, will … get, won, would not, would … me, y … se, year, yes … can
  -1.3: you … going, you … money, your messages, | ayoye, | dejeme, | desactivez, | desinscrivez, | did
  -1.3: | enleve, | envoie, | estan, | goodbye, | l, | le, | nada, | okay, | oki, | oubliez, | peut
  -1.3: | primera, | quiteme, | quitenle, | say, | sigan, | tracking, | voici, | … 2, | … alarm, | … bye
  -1.3: | … day, | … etre, | … manden, | … mauvais, | … over, | … personne, | … retire, | … suscripcion
  -1.3: | … telephone, | … ton, | … way, ~_ace, ~_aim, ~_anc, ~_att, ~_bol, ~_bru, ~_cak, ~_fee, ~_fon, ~_hi
  -1.3: ~_hun, ~_ib, ~_iba, ~_it_, ~_jef, ~_key, ~_llu, ~_ord, ~_po, ~_rod, ~_sat, ~_sis, ~_sp, ~_tai, ~_tin
  -1.3: ~_vie, ~_wif, ~abad, ~abys, ~ago, ~ah_, ~ajou, ~alad, ~alla, ~alta, ~alv, ~amad, ~ame, ~ano_, ~anol
  -1.3: ~answ, ~anty, ~apa_, ~app_, ~arra, ~asar, ~bado, ~bask, ~beg, ~bele, ~bols, ~boue, ~brak, ~brar, ~bro
  -1.3: ~brot, ~cant, ~cen, ~ch_, ~che, ~ches, ~cis_, ~cla, ~cone, ~coo, ~cre, ~cua, ~dejo, ~doin, ~earn
  -1.3: ~ecro, ~edo_, ~epar, ~eps, ~ept_, ~erla, ~err, ~esa_, ~eso, ~eso_, ~est_, ~etur, ~eus_, ~evu, ~ews_
  -1.3: ~fact, ~far_, ~faut, ~feli, ~ffic, ~flec, ~fli, ~foun, ~four, ~frei, ~ful_, ~hai, ~he_, ~het, ~hub
  -1.3: ~ice, ~ice_, ~ictu, ~ifes, ~ija, ~imat, ~imp, ~iner, ~invo, ~isa, ~ite_, ~jef, ~jout, ~ket_, ~key
  -1.3: ~knee, ~la_, ~leep, ~leme, ~liq, ~liqu, ~lque, ~luce, ~lum, ~mach, ~mala, ~manc, ~mart, ~mbi, ~menc
  -1.3: ~midi, ~mman, ~mpt, ~naci, ~nall, ~nar, ~ndad, ~nfl, ~ngla, ~ngr, ~nsw, ~nswe, ~obar, ~obre, ~oct
  -1.3: ~odi, ~oie, ~ok_, ~om_, ~ombi, ~onig, ~ork_, ~otes, ~ouil, ~ouv, ~ovie, ~ower, ~oyed, ~paie, ~pano
  -1.3: ~pasa, ~pict, ~pode, ~ppel, ~pro_, ~psi_, ~pue, ~pur, ~quil, ~rake, ~rati, ~reta, ~reve, ~rge, ~rgen
  -1.3: ~ric, ~rin, ~rit_, ~rmin, ~roth, ~rpr, ~rro, ~rto, ~rue, ~rust, ~safe, ~sapp, ~sha, ~shed, ~sket
  -1.3: ~slee, ~stly, ~sura, ~swer, ~tal, ~team, ~than, ~they, ~tit, ~tivo, ~toi_, ~trab, ~treg, ~tura, ~ubr
  -1.3: ~uce, ~ues_, ~uevo, ~uin, ~uncl, ~uve_, ~uvr, ~va_, ~ved, ~vire, ~warr, ~well, ~will, ~won_
  -1.4: NAME el, NAME … the, NAME … va, NUMBER … favor, NUMBER … now, a refund, a tout, a … il, a … it
  -1.4: a … maison, a … texts, a … too, aerob-, aerobars, affic-, affiche, ai juste, ai laisse, alcan-
  -1.4: am … sure, and … texts, and … that, another |, antes, any time, apago, apres NUMBER, are all
  -1.4: are great, asked … the, at … lol, avant … ca, bad |, baja … que, be late, be your, ben ca, best |
  -1.4: bien … le, blanc-, bons, bosch, bosch |, but thanks, by your, ca … est, ca … mon, cadre, can … put
  -1.4: canda-, candado, card, ce … vous, cease … desist, celui que, celui … vous, cobren, comprends
  -1.4: conforme, connais … cette, consign, contactos, contacts, corta-, coup de, coup … fil, cuando … las
  -1.4: cuanto, d appel, d … vous, de fil, de jeudi, de probleme, de … en, de … facture, de … les, deal
  -1.4: dehor-, dehors, deja pret, deliv-, depuis … matin, desactive, desole de, desole … vous, diale-
  -1.4: dialed, dimanche |, dit que, dit … je, do the, do … forget, do … live, do … say, donne le, dormir
  -1.4: dropped, dying |, el asiento, el … es, el … numero, en anglais, en avant, ended, enseno, enter-
  -1.4: entre-, envoyez … le, es molestia, es … cel, esas, ese … you, est … ou, est … plus, estaba, estim-
  -1.4: estoy … la, et mettez, etes trop, fil |, fish, flats, fonce, frais de, from … guys, fun, gars est
  -1.4: get … on, getting the, good to, got in, got your, h, habia, hasta … yo, horai-, hurry, i sign
  -1.4: i … smoking, i … wrong, if … am, if … are, il a, is … good, is … what, is … with, it by, it … enough
  -1.4: it … fine, j vous, j … veux, jalo, je l, je me, je texte, just saw, keep them, la bequille
  -1.4: la promocion, la sonnette, la … ca, laugh-, le message, le … nada, le … pneu, le … sur
  -1.4: llego … mensaje, lo … en, los recordatorios, lost my, lumie-, ma, ma mere, ma … elle, ma … qui
  -1.4: makin-, making, mante-, mauvais |, mdr, me apago, me cobren, me know, me sale, me … ayer, me … day
  -1.4: me … yes, mel, merci … les, mere … texte, messages … my, mi … anterior, mi … de, mi … you, mien |
  -1.4: mis … por, moi … coup, moi … tes, mon compte, more for, morge-, morgen, my list, my sister
  -1.4: name … not, ne veux, necesito, need my, need … appointment, need … cancel, neige |, neighbor … the
  -1.4: never-, nevermind, new … please, ni que, no … molestia, no … my, no … sigan, not forget, not mean
  -1.4: not … dare, not … now, now do, number … my, off notifications, on … NUMBER, on … plus, opt … porfa
  -1.4: or no, outsi-, outside, pagar |, pantoute |, para el, pas chez, pas je, pas payer, pas … appel
  -1.4: pas … mais, pas … nous, payer ca, pero … bici, pese, photo |, pis j, please … and, plus … NUMBER
  -1.4: pour recevoir, pour … recevoir, prime-, prove-, put … down, put … number, quand vous, que le
  -1.4: que significa, questions |, quiero el, quiero la, quit so, rdv |, reads, recei-, recibiendo sus
  -1.4: recibirlo, recois … les, refle-, refund, regul-, remind, repon-, repondeur, resend, responda, right-
  -1.4: sad, saquen de, saw, se … esto, seat, seguir … sus, she, she says, should … text, showi-, showing
  -1.4: si esta, si |, sign me, signaler, significa, stop buying, stop worrying, story, stuck |, stude-
  -1.4: su … me, suficiente con, suis … sur, tab |, te … pas, tell her, tempt-, tengo su, tengo … numero
  -1.4: tenia-, tenian, text here, text you, text … i, texting is, texto s, texts lol, texts … the
  -1.4: texts>wrong, that repair, the office, the only, the parts, the reminders, the … NAME, the … plan
  -1.4: them |, there no, there … NUMBER, there … more, this text, those, tienda y, to call, to opt
  -1.4: todavia no, tomorrow |, traba-, trava-, tu fini, un … de, un … en, unrea-, update … number, upgra-
  -1.4: va, vais … un, vemos, veux … d, veux … payer, viens pour, vous ai, vous svp, vous voulez, vous … mal
  -1.4: waitlist |, warranty, was a, which … do, while … am, whom, will the, work number, worry-, worrying
  -1.4: wrong … in, y dejen, yo voy, you fixed, you need, you sent, you texted, you … any, your … got
  -1.4: your … n, your … went, | anything, | conforme, | either, | ending, | morning, | muy, | nevermind
  -1.4: | quitenme, | resume, | should, | sign, | somebody, | they, | … aire, | … arrete, | … dialed
  -1.4: | … gars, | … good, | … habla, | … hay, | … hijo, | … mon, | … pasa, | … por, | … quiero, | … senora
  -1.4: | … significa, | … sin, | … subscription, | … texts, | … voulais, | … want, | … yes, ~_av, ~_ben
  -1.4: ~_cl, ~_cre, ~_deh, ~_fre, ~_gre, ~_h_, ~_hah, ~_hon, ~_jeu, ~_kid, ~_lum, ~_ma_, ~_mea, ~_mer, ~_nie
  -1.4: ~_pie, ~_res, ~_saf, ~_sam, ~_saw, ~_sma, ~_sq, ~_squ, ~_sti, ~_tot, ~_va_, ~_vem, ~_ver, ~_we, ~aba
  -1.4: ~ack, ~acts, ~actu, ~adas, ~agar, ~alca, ~ames, ~asa_, ~atos, ~atro, ~atte, ~band, ~bie, ~bios, ~bo_
  -1.4: ~boit, ~bou, ~bres, ~brok, ~bru, ~bys, ~cadr, ~cak, ~cake, ~cap, ~cci, ~ceb, ~cebo, ~chea, ~cin
  -1.4: ~cles, ~com, ~comb, ~cran, ~dad, ~debo, ~deh, ~deho, ~deta, ~deu, ~dici, ~dies, ~dijo, ~eati, ~ecei
  -1.4: ~eep, ~efl, ~efle, ~ehor, ~elle, ~enin, ~ens_, ~epon, ~etit, ~exce, ~fect, ~fes, ~ffe, ~file, ~flo
  -1.4: ~fun_, ~gam, ~gram, ~gry, ~gry_, ~gul, ~hall, ~heap, ~hes_, ~hold, ~hun, ~hurr, ~idi_, ~iete, ~impl
  -1.4: ~inan, ~ingo, ~ip_, ~ison, ~jaja, ~jeu, ~jo_, ~kers, ~late, ~lats, ~lcan, ~letr, ~lub, ~lunc, ~mal
  -1.4: ~mant, ~memb, ~milk, ~moj, ~nal_, ~ndeu, ~nea, ~ngry, ~nice, ~nsei, ~oan, ~ob_, ~octo, ~olde, ~oom_
  -1.4: ~oppi, ~oses, ~oss_, ~oup_, ~ovin, ~oy_, ~per, ~pick, ~play, ~pleu, ~pomp, ~posa, ~ppoi, ~psi, ~qua
  -1.4: ~raf, ~rak, ~rari, ~rbon, ~rden, ~refl, ~reg, ~res, ~rial, ~rim_, ~rir, ~rqu, ~rra_, ~rry_, ~rtie
  -1.4: ~rve, ~save, ~sei, ~ship, ~soup, ~squi, ~stab, ~sur, ~tas, ~tend, ~thos, ~tra, ~tsi, ~tsid, ~ttin
  -1.4: ~tube, ~uci, ~uert, ~uie_, ~uina, ~ult, ~umie, ~ures, ~urse, ~usad, ~utsi, ~uvel, ~vemo, ~voie, ~vra
  -1.4: ~war, ~wee, ~wif, ~xce, ~xma, ~yone
  -1.5: 2, NUMBER now, a bot, a demenage, a etre, a mon, a … person, after NUMBER, after the, again i
  -1.5: ai change, ai ecrit, ai oublie, ai perdu, ai … de, air, alive, am hard, am |, and desist, and … it
  -1.5: and … on, and … will, annulez … inscription, appelez moi, are perfect, are … on, arreter la
  -1.5: arretez … travailler, ask |, attente |, avec ce, avez … arrete, aviso, babe, back … i, be a, before i
  -1.5: bequi-, bequille, bici … es, bon pour, bought it, box of, bring-, bringing, bruit merci, bus
  -1.5: c … NAME, cable, call … am, calls please, came out, can … read, cancelar mi, carbo-, casqu-, casque
  -1.5: ce matin, ce … svp, chain-, changed my, charge, chez vous, cobre-, colis, combi-, como va, copy |
  -1.5: cuando … lista, de carte, de commande, de payer, de … orden, dejar-, delai, depas-, desabonnee
  -1.5: dice mi, did … come, dile a, dio permiso, do … get, donne moi, double |, effacez ma, elle … est
  -1.5: encantan sus, entonces |, equip-, erreur … est, ese precio, est … mal, est … pret, esta, esta a
  -1.5: esta lista, estab-, este … lo, eveni-, every-, excel-, exten-, finissez, for … at, forever>list
  -1.5: freno, gardez moi, gardez mon, gave me, gears, get me, go pour, habite plus, had enough, half, hall |
  -1.5: hard of, hard … hearing, have … more, how come, i drop, i hate, i only, i … blocked, i … with
  -1.5: in … lol, info please, insur-, insurance, interested … the, invoi-, ir, j … change, j … ecrit
  -1.5: j … oublie, j … perdu, jamais … de, je … this, job, l, la canasta, la orden, la suspension
  -1.5: la … equivocada, la … hasta, le mande, le … stop, lights, locke-, m … vous, mad, mas me, matin je
  -1.5: me borren, meeti-, membr-, membresia, membresia delete, merci a, merci beaucoup, message … erreur
  -1.5: message … your, mettez celui, mia |, minut-, mon frere, mon pere, mon … etait, montant, more messages
  -1.5: more>more, motor, my appointment, my insurance, my job, my spam, my … call, my … stopped, my … texts
  -1.5: my … was, need … number, neige, nite |, no eso, no reply, no … han, no … messages, not hear, not turn
  -1.5: not … in, not … is, nouve-, nuevo, numero mejor, numero nuevo, numero … carte, of hearing, of … did
  -1.5: off and, ok mais, on the, one … me, otw, ou une, oublie, oups, out front, over, pas les, pedido |
  -1.5: peux, peux pas, pit stop, plaqu-, present, prisa, probl-, probleme, que incluye, quedo |, questions
  -1.5: qui … avez, quiero hablar, quit smoking, quite, quiten … los, quitte, ralei-, raleigh
  -1.5: recibir … mensajes, recordatorios |, recu … texto, refun-, remove … basket, retire mon, revert, rue
  -1.5: said never, samed-, samedi |, says no, send … a, sending … i, shipm-, shipment, si … es, sign the
  -1.5: signed … for, sister |, so … know, sold that, sonnette, sortie … groupe, soup, stand, stick-
  -1.5: stop … bikes, stopped … your, svp juste, svp mais, svp … a, table, take that, tanne de, tant que
  -1.5: tantot |, text … the, texto … plus, textos … ai, texts stop, that was, the house, the thread
  -1.5: the waitlist, the … come, the … she, there at, there |, they have, they … the, thinking, this the
  -1.5: tiene-, till now, to NAME, to end, to … texts, tomat-, ton message, tous, town |
  -1.5: turn … notifications, twice |, two, two |, un … que, unsubscribe … the, vende-, vender, virem-
  -1.5: virement, vos … c, vous arrete, vous … ma, waitl-, waitlist, wants a, whatever it, wheels, who gave
  -1.5: who this, wife, will … there, will … turn, wrong |, wrong … sorry, y … plus, you by, you like
  -1.5: you put, you said, you … mas, your email, | borre, | could, | dejenme, | dice, | il, | mom, | nos
  -1.5: | oups, | perdi, | por, | termine, | tiene, | update, | your, | … encantan, | … him, | … incluye
  -1.5: | … laughing, | … mero, | … peu, | … veux, | … were, ~_0_, ~_alc, ~_alm, ~_amo, ~_ap, ~_beg, ~_beq
  -1.5: ~_bie, ~_bu, ~_cr, ~_cra, ~_far, ~_fou, ~_gr, ~_gue, ~_gui, ~_ir_, ~_it, ~_kne, ~_l_, ~_lab, ~_lau
  -1.5: ~_or, ~_oup, ~_pom, ~_pri, ~_rep, ~_sw, ~_thu, ~_tig, ~_too, ~_tor, ~_tri, ~_two, ~_ur, ~_vi, ~alf_
  -1.5: ~alie, ~ania, ~anto, ~arbo, ~art, ~ash, ~ath, ~au_, ~aul, ~aw_, ~ball, ~bas_, ~bent, ~beq, ~bequ
  -1.5: ~blem, ~cami, ~cano, ~casq, ~cel_, ~cita, ~coli, ~colo, ~cto, ~dado, ~deci, ~dona, ~dui, ~ec_, ~efun
  -1.5: ~egr, ~eho, ~eige, ~emm, ~emme, ~emo_, ~erat, ~esas, ~etch, ~ette, ~eus, ~eza_, ~far, ~fig, ~fou
  -1.5: ~gado, ~geni, ~geo, ~got, ~gran, ~ha_, ~haha, ~hea, ~hen_, ~hom, ~huil, ~hur, ~hurs, ~ies_, ~ige_
  -1.5: ~igo, ~ilk, ~illi, ~imen, ~ink, ~inki, ~iss, ~jaj, ~jer, ~job_, ~jou, ~ker_, ~kid, ~kne, ~lais, ~lau
  -1.5: ~lip_, ~lla, ~lpe_, ~lumi, ~mad_, ~maki, ~mall, ~mama, ~mene, ~meo, ~nici, ~nkin, ~nla_, ~norm, ~nre
  -1.5: ~nts, ~nts_, ~ntur, ~oble, ~ock_, ~ocke, ~oeu, ~ogo, ~oite, ~olis, ~olla, ~onj, ~opo, ~org, ~outs
  -1.5: ~ovi, ~ows, ~peux, ~pom, ~ponc, ~ptio, ~qued, ~rale, ~rayo, ~regu, ~rinc, ~rno, ~rno_, ~roba, ~robl
  -1.5: ~roda, ~rou, ~rove, ~sais, ~saw, ~saw_, ~sce, ~she_, ~taci, ~tan_, ~tard, ~tas_, ~tent, ~tous, ~trou
  -1.5: ~tti, ~two_, ~uan, ~uand, ~ube, ~ube_, ~uda_, ~uile, ~ul_, ~urn, ~ux_, ~vau, ~via, ~voic, ~vol, ~worr
  -1.5: ~xcel, ~xe_, ~xten, ~yti, ~ytim
  -1.6: NAME ca, NUMBER por, NUMBER … ca, a coupe, a tu, a … dans, a … liste, about, acepto, again … am
  -1.6: ai … compris, alta, am … to, an hour, angla-, anglais, antes de, anyti-, anytime, appeler |, arre
  -1.6: arretez … vous, avec mon, avez donne, aviez dit, avisos … favor, baja el, basic-, bell please, bicis
  -1.6: borren de, borren … la, by the, ca a, ca fait, ca … tu, cambios, can … return, cancela mi
  -1.6: card … declined, cease and, celui, click, codig-, codigo, color, come to, compris votre, cours de
  -1.6: credit, day i, de reparer, de suite, de … ca, dejen … mandarme, delete … de, delete … por
  -1.6: demande … etre, derai-, derailleur, did, did the, do … guys, do … put, dog, donne … mauvais, du cours
  -1.6: du tirage, ecrire svp, ecris a, el codigo, el … de, en avez, encan-, end … for, enlevez le
  -1.6: es … verdad, espera |, esperando, est NAME, est sur, esta bien, ex keeps, exper-, fair, fault |
  -1.6: ferme, fil, fini avec, finished |, for your, for … sorry, frenos |, friend, funny |, gave … my
  -1.6: get the, get there, get … done, got two, grinc-, h |, haha, have been, hay, he is, hija, honest
  -1.6: i opted, i return, i sent, i … hard, ici NAME, incluye, interesse … le, is down, it … out, item
  -1.6: j arrive, j … de, jamais dit, je vois, je … abonne, jk, keep sending, keep the, l ecran, lache … avec
  -1.6: lavad-, le des, leave … alone, let us, lever-, levers, liste … je, lmao |, lol |, los cambios
  -1.6: los ninos, ma … en, maestro, manden el, manden … bici, me di, me … nite, me … speaker, mejor paso
  -1.6: mi … nuevo, min, moi sur, money, my sons, my … list, name, new bike, nite, no … on, no … su, noise
  -1.6: nom … tirage, not quit, not sure, notice, number sir, numbers … the, numero … suivi, of … please
  -1.6: off lol, off speaker, one … the, only texts, oubliez mon, out … stop, pagar, paint, papa |, parked |
  -1.6: pas … mon, pasa, paseo, permiso para, pero gracias, personne repond, pit, playing, please … this
  -1.6: por … que, pour aujourdhui, pouvez vous, pratique, precio, preguntar |, price, put my, quand
  -1.6: que quelqu, que … en, que … jaja, que … la, quiero dejar, quiero … un, rappels svp, reabo-, reabonnez
  -1.6: receive … messages, recibir mensajes, ref, remboursez, repar-, repare, repondez … pour, retard
  -1.6: retirez les, rien a, rodar, sacaron la, samedi, saute, shoes, si … que, so cute, son ustedes, sonne-
  -1.6: sons, spam me, spam … not, st NAME, stop who, stop … keep, stop … lol, sur … liste, te, textea
  -1.6: texting it, texting … so, texto, texts are, the bell, the e, the … here, the … out, this morning
  -1.6: time |, to go, to … spam, too |, tres … y, trois, trompe de, trying again, une semaine
  -1.6: velo electrique, velo … en, voy, want it, way, whatd, when … is, where … i, work please, yaar
  -1.6: yo jaja, you basta, you not, your |, your … no, your … thanks, | arre, | done, | es, | fire, | la
  -1.6: | lachez, | les, | mas, | ne, | sale, | took, | use, | … aime, | … beaucoup, | … end, | … fait
  -1.6: | … had, | … notifications, | … really, | … text, ~_ab, ~_app, ~_br, ~_bue, ~_cab, ~_cit, ~_did
  -1.6: ~_die, ~_ess, ~_ex, ~_exp, ~_fra, ~_ig, ~_jal, ~_jk, ~_jk_, ~_mat, ~_mee, ~_ou, ~_ps, ~_qua, ~_ran
  -1.6: ~_sh, ~_str, ~_te_, ~_va, ~abe, ~abre, ~acc, ~af_, ~affi, ~ain_, ~airs, ~aiso, ~ajan, ~aki, ~angl
  -1.6: ~anis, ~anm, ~ao_, ~aseo, ~ats, ~avad, ~ayo, ~bara, ~book, ~bre, ~cand, ~carb, ~ccio, ~che_, ~chev
  -1.6: ~cobr, ~codi, ~ct_, ~ctos, ~ctur, ~did_, ~die_, ~dog_, ~don_, ~eap, ~eda, ~edi_, ~ege, ~el_, ~elez
  -1.6: ~eliv, ~elui, ~emai, ~enco, ~epto, ~exp, ~fell, ~gea, ~gent, ~glai, ~grip, ~gui, ~habl, ~hah, ~hay_
  -1.6: ~hen, ~herm, ~hev, ~heve, ~hiv, ~hoes, ~ight, ~ilis, ~ina_, ~ind_, ~intu, ~ipo_, ~jk_, ~maga, ~mat
  -1.6: ~meet, ~mmin, ~nca, ~ncan, ~new, ~nio, ~noma, ~ntr, ~ntu, ~nyti, ~odig, ~oki, ~onde, ~onga, ~oor_
  -1.6: ~ota_, ~past, ~pay_, ~pla, ~pot_, ~pren, ~pric, ~pto_, ~quan, ~quip, ~raba, ~rai, ~rain, ~rde, ~read
  -1.6: ~ri_, ~rise, ~rreg, ~rrer, ~rut, ~sam, ~same, ~sar, ~sio, ~sio_, ~sita, ~sta_, ~stic, ~stor, ~stro
  -1.6: ~sum, ~sy_, ~tito, ~ua_, ~ued, ~uip, ~umi, ~und_, ~urno, ~uste, ~uts, ~vo_, ~vol_, ~voy_, ~vrai, ~wic
  -1.6: ~zin
  -1.7: NAME … me, NUMBER people, NUMBER unread, NUMBER … with, a cancellation, a new, a quel, a todos
  -1.7: a tree, a … like, a … textos, afuer-, afuera, ai … le, ai … mes, ai … votre, and call, and that
  -1.7: and your, are … in, arreg-, arrete pas, arretez la, arrive, assur-, at my, at this, at … number
  -1.7: aussi |, avais … vu, bater-, bateria, be … for, besoin du, bike out, borraron, c |, c … bien, call i
  -1.7: call … please, cancel it, cap, ce prix, ce soir, cel de, cessez d, changer, clic, codigo … me
  -1.7: come you, como |, con mi, con … hablo, confi-, confirme |, contacts who, contestan, contesto, da
  -1.7: dans mon, de groupe, de passe, de promo, de … cette, debloque, dejaron, demo, descanse, dessu-
  -1.7: dessus, did … do, difference, do … pick, donc mon, drivi-, driving, eat, eggs, electrique, elle me
  -1.7: en veux, enleve, enough … this, equipo, equivocada, equivocada |, escribieron, est bien, esta NAME
  -1.7: este lista, ever … me, faut, fighting, fille |, fish |, fixed it, for texting, for … only, fotos |
  -1.7: gave you, get … at, get … out, get … texts, give … the, good |, gracias … los, hace |, have … idea
  -1.7: hijo, hijo … no, i am, i had, ignor-, inqui-, insta-, is … as, is … present, it does, it … NAME
  -1.7: j oublie, je lui, je … connais, just come, just the, know … to, l … du, leave, leave … message
  -1.7: list for, lista no, location, loin, lost … number, love, m … dit, me leave, me … no, mensaje si
  -1.7: mero |, message, messages … stop, mi hija, moi meme, moi … message, more flats, more>remove
  -1.7: mot … passe, never … any, no contesto, no … des, no … flats, no … hablar, no … than, not cancel
  -1.7: not delete, not … you, now lol, number when, number … please, on … list, on … now, only … i, otro … y
  -1.7: ou, oui c, oui svp, oui … est, out the, pads, panie-, panier, par mois, par … c, para, pas compris
  -1.7: pas on, pas … par, patie-, pay, perfect |, photo-, photos, playi-, plus … chez, pouvez, preguntar
  -1.7: pueden … el, que … faites, quelle heure, quien hablo, quier-, rappelle, react-, receive these
  -1.7: recibir mas, recu de, rendez … svp, retar-, said you, said … about, sat, save, say, se … un, see
  -1.7: serie |, shop never, sigan mandando, sister, sourd-, speaker, stop pour, stop saying, stop … moi
  -1.7: stop>me, sur |, sure |, suscribir, suspension, tanto-, text back, text my, text only, text … one
  -1.7: texted me, texting … lol, texto … pas, textos … de, texts coming, texts like, texts … my, that one
  -1.7: the green, the status, the waiting, the … pedals, the … up, think … have, this number, this weekend
  -1.7: this … but, tired |, trabajar, tree, trop, trop cher, trouve |, un rabais, un … para, velo que, veo
  -1.7: veux … recevoir, vos messages, vu, what do, what … up, wife … the, will stop, with these, yes i
  -1.7: yo … a, you dare, you … in, you … me, you … reply, you … would, you>more, | am, | buen, | consent
  -1.7: | d, | drop, | favor, | los, | que, | reached, | start, | stopped, | textez, | unsub, | usted, | why
  -1.7: | … con, | … le, | … puedo, | … suis, | … this, | … y, ~_afu, ~_at, ~_bri, ~_car, ~_cob, ~_da_, ~_dev
  -1.7: ~_emo, ~_eu, ~_fen, ~_gea, ~_hie, ~_hij, ~_ign, ~_inq, ~_jaj, ~_job, ~_ko, ~_len, ~_mag, ~_new, ~_ou_
  -1.7: ~_pai, ~_pre, ~_rou, ~_rus, ~_sie, ~_spe, ~_sub, ~_tam, ~_ti, ~_veo, ~_vu_, ~acan, ~acke, ~afu, ~afue
  -1.7: ~aha_, ~aie_, ~ails, ~aim, ~aime, ~aker, ~amin, ~anti, ~aron, ~asc, ~asco, ~ayer, ~ayin, ~bab, ~cabl
  -1.7: ~casc, ~clic, ~cob, ~crac, ~crea, ~dan, ~depa, ~dev, ~di_, ~dre_, ~ege_, ~eig, ~ela_, ~ends, ~esol
  -1.7: ~eux_, ~expe, ~ft_, ~galo, ~ge_, ~gear, ~gnor, ~gua, ~guar, ~head, ~hien, ~hij, ~hui, ~ibas, ~icks
  -1.7: ~ide_, ~igo_, ~irv, ~ise, ~job, ~ken, ~lat, ~laug, ~lava, ~leur, ~llan, ~lled, ~llin, ~lock, ~lov
  -1.7: ~love, ~lpe, ~lu_, ~lush, ~mbo, ~mett, ~nch_, ~nis, ~nite, ~njo, ~nov, ~nsur, ~old, ~oles, ~onfi
  -1.7: ~onjo, ~orde, ~orge, ~ost_, ~oth, ~ouc, ~oved, ~pad, ~part, ~pol, ~pti, ~quer, ~ques, ~raro, ~rven
  -1.7: ~ryi, ~ryin, ~say_, ~sco_, ~seme, ~sk_, ~sour, ~ssus, ~stac, ~stim, ~sume, ~teri, ~toco, ~toy_, ~tree
  -1.7: ~tuc, ~tw_, ~uard, ~uli, ~ulto, ~unde, ~upe, ~urry, ~vac, ~veo, ~veo_, ~wal, ~wash, ~wife, ~xpe, ~za_
  -1.8: NAME … stop, NUMBER so, a estar, a ma, a que, a vos, adore, ai … un, aime … ca, aire |, and a
  -1.8: appointment |, are you, arriv-, at that, au nom, aucun |, autre |, avez, ben coudonc, bici si
  -1.8: bother you, boyfriend, brake, c … ferme, called, came … the, can we, cancelar los, cancelar … cita
  -1.8: casa de, cel … la, ci |, class lol, con … basta, con … reparacion, d autre, de aqui, de bici, de esas
  -1.8: de promos, de trabajar, de … el, de … hijo, de … lados, derniere fois, devuelven, did … see, done |
  -1.8: door, ecrivez … par, el, el cargo, el delete, el texto, elle, es este, essay-, est ce, est super
  -1.8: estoy, faut que, favor no, finalement |, for … two, forever>wrong, get home, get more, getting your
  -1.8: gimna-, gimnasio, gratu-, gratuit, happy, have … phone, heard … you, here … my, hill, i agree, i gave
  -1.8: i got, i used, importe, interesse par, is done, is it, is … an, it off, j … ben, je vais, je … sur
  -1.8: keeps … me, la derniere, la reparation, la … ai, lados, les pneus, liao, liao |, lista you, lol … i
  -1.8: luz, maestro |, mando, mange, many texts, marca, mardi, marte-, martes, me a, me bloqueo
  -1.8: me devuelven, me … i, me … je, me … pueden, me>forever, mensajes si, mes messages, messe-, moi NAME
  -1.8: moi quand, moi … vous, mon rdv, monta-, my boyfriend, my … off, nadie mas, never … the, ni modo
  -1.8: no esta, no importa, no … ese, not check, not click, not see, number now, number>send, o es, off to
  -1.8: ok … you, on … way, one instead, otherwise, parfait, parke-, parked, pas dit, pas la, pas pantoute
  -1.8: pas vos, pas … numero, pase, perdo-, perdon, pero … si, phone me, pins, pis … arrive, plan, plane
  -1.8: please have, please use, plus jamais, prati-, present |, promo |, pueden … a, que estoy, que hora
  -1.8: que … dio, que … svp, qui … le, raise, registrado, reparacion |, reser-, retrait en
  -1.8: retrait … magasin, right |, senal, should, shut up, silly, simpl-, size, spam … with, stop … his
  -1.8: stopping the, super, super |, suscr-, tell … to, text the, texto … es, the insurance, the spam
  -1.8: this … in, thought … would, to bother, to stop, todos lados, turno, unicy-, unicycle, up … the, us go
  -1.8: velo la, vite, vous des, vous ecrivez, wait |, waiting list, want … anymore, want … go, weekend
  -1.8: while i, wrong … on, you and, you que, you … a, you … mon, | lo, | perdon, | send, | sorry
  -1.8: | stopping, | tell, | … acepto, | … al, | … arret, | … blocked, | … codigo, | … content, | … el
  -1.8: | … mande, | … stopped, | … telefono, | … ver, ~000, ~_abr, ~_ali, ~_apu, ~_ban, ~_boo, ~_del, ~_el_
  -1.8: ~_hui, ~_lea, ~_luz, ~_mil, ~_noo, ~_pot, ~_roa, ~_sho, ~_siz, ~_sou, ~_tag, ~_toi, ~_tu, ~_ye, ~ade
  -1.8: ~akin, ~aman, ~amo, ~api, ~arb, ~arm_, ~asa, ~asic, ~assu, ~ava, ~bad, ~bate, ~bons, ~bord, ~cade
  -1.8: ~cana, ~cem, ~cia_, ~com_, ~comi, ~demo, ~dia_, ~did, ~dit_, ~eave, ~ebl, ~embo, ~enos, ~erra, ~esta
  -1.8: ~eux, ~fee, ~fee_, ~fit, ~foot, ~ga_, ~glo, ~gra, ~gros, ~hour, ~icia, ~ift_, ~iser, ~ites, ~lane
  -1.8: ~layi, ~lous, ~luz, ~luz_, ~mie, ~mier, ~miss, ~mort, ~nal, ~nois, ~nol, ~nol_, ~nouv, ~ntil, ~oes
  -1.8: ~oes_, ~oke, ~ont_, ~pads, ~pens, ~port, ~ppin, ~put, ~rbe, ~rect, ~recu, ~rega, ~rein, ~ries, ~ris_
  -1.8: ~roue, ~row_, ~rran, ~rrow, ~sabe, ~sho, ~shoe, ~sia_, ~sirv, ~sit, ~squ, ~stoy, ~subi, ~tes, ~two
  -1.8: ~uces, ~uer, ~usag, ~ven_, ~vert
  -1.9: NAME p, NUMBER number, a NAME, alto, an emergency, and then, any texts, arretez moi, arrie-, arriere
  -1.9: au, autorise, b, back please, baja la, bicicleta |, borro-, c … parfait, ca te, ca … interesse
  -1.9: caden-, came through, can you, ce … quelqu, chien, class, cry, d … merci, de travailler, de … NUMBER
  -1.9: deblo-, deleted, dernier … je, des, des … a, devue-, dit d, do … check, down for, en francais, encon-
  -1.9: end … the, envoyer les, equivocado de, equivoque, es … numero, esperando |, est mon, est parfait
  -1.9: et … ca, etait pas, etre |, fait mon, fait … moi, faut … je, file, finished, from my, gafas
  -1.9: hagan nada, hate, he … me, hi … is, hijo you, hones-, i promise, i stop, i … for, it … her, je viens
  -1.9: juste … de, last nite, le di, le plus, les … arretent, lights off, like me, llegado, llego, long
  -1.9: lost … phone, lu, m … donne, maman, marche, mas … a, mauvais … de, me dieron, me equivoque
  -1.9: me llamaron, me quitaron, me quiten, me … tanto, mensajes de, messages … i, mum, my … who
  -1.9: ne … recevoir, netfl-, netflix, never answer, never mind, ninguno |, ninos, nomas, not from
  -1.9: not>forever, notifications are, number … you, numero au, numero delete, numero que, numero … c
  -1.9: numero … me, ofertas |, off now, ok merci, on … les, one is, only … NUMBER, out … this, pare en
  -1.9: pas vu, passent, perdi, phone so, pis mon, please switch, pneus, ponch-, por … si, pour ma
  -1.9: pour … ces, precio |, pretending to, que … escriban, que … trompez, quien fue, quit … you, quiten de
  -1.9: quoi … numero, rappels |, real person, receipt |, rembo-, remove>more, removed … the, resum-, resume
  -1.9: reviendrai plus, s … pas, saber de, sending you, siege, sign … up, sirve-, sirven, smoki-, smoking
  -1.9: so no, so … with, st, stop me, stop pis, stop … i, stopping, stove, stuck, su texto, suns, take … the
  -1.9: talk … text, texting … i, texto o, textos haha, textos pas, the chain, the … anymore, the … coming
  -1.9: the … shop, the … who, these>law, this rien, to … number, took, total, travailler, tubul-, un spam
  -1.9: unsubscribed from, up … NAME, votre infolettre, vous … envoyez, was that, week |, weekend |
  -1.9: with this, without me, working on, working … it, wrong with, wrong … it, you NAME, you sorry
  -1.9: you … esta, you … home, you … pic, zapat-, zapatos, | como, | finissez, | nonstop, | personne
  -1.9: | removed, | vendu, | votre, | … ai, | … appreciate, | … ecrivez, | … his, | … mas, | … mind
  -1.9: | … need, | … phone, | … playing, | … quit, | … shop, | … them, | … you, ~_au_, ~_ava, ~_b_, ~_bir
  -1.9: ~_che, ~_col, ~_fet, ~_fun, ~_gif, ~_lla, ~_lun, ~_med, ~_mem, ~_st_, ~_tm, ~_tmr, ~_wal, ~_war
  -1.9: ~_wen, ~_win, ~abaj, ~acto, ~ade_, ~adin, ~ail, ~ane_, ~ate, ~bers, ~ble, ~both, ~bri, ~cat, ~cker
  -1.9: ~clas, ~clip, ~dena, ~done, ~eat, ~eck_, ~edal, ~eed, ~enre, ~ers_, ~esca, ~esit, ~esum, ~etar, ~etf
  -1.9: ~etfl, ~ews, ~flix, ~gar_, ~gif, ~gle_, ~grin, ~han, ~her_, ~hija, ~icis, ~iege, ~ift, ~ig_, ~ishe
  -1.9: ~ivoq, ~jar_, ~jas_, ~lav, ~lego, ~link, ~lix, ~lix_, ~lk_, ~mbou, ~mpez, ~mum_, ~nded, ~netf, ~neus
  -1.9: ~ns_, ~nta_, ~og_, ~oli, ~onch, ~peak, ~peda, ~pen, ~pine, ~ple_, ~prec, ~rab, ~rail, ~rbo, ~rie_
  -1.9: ~rier, ~role, ~rts, ~rts_, ~rty, ~rty_, ~sat_, ~seat, ~sieg, ~sien, ~sma, ~sou, ~spea, ~sso, ~stuc
  -1.9: ~tab, ~tea, ~tee_, ~tfl, ~tfli, ~tmr, ~took, ~tuck, ~udi, ~uede, ~uel_, ~ues, ~uest, ~upe_, ~via_
  -1.9: ~vit, ~vre, ~win
  -2.0: a nadie, a pic, a quitar, a … hermano, a … heure, again lol, all good, appelez pas, autoc-, being so
  -2.0: ben … vos, bon ben, bored, borren el, came with, can text, dad, dare, de faire, de … avoir, de … bici
  -2.0: de … sur, deaf, deal |, demai-, demain, done, duda, email me, enlevez … de, envoie, etes … mais
  -2.0: fair |, favor … mi, fell, frais |, give me, gym, hais, he, home, importa, is your, it just, j … juste
  -2.0: je m, l atelier, la … ahi, le pongo, le proprietaire, letting me, light, list>more, llamaron
  -2.0: los … si, m … texte, mais … ai, mas … por, mas … una, me … cuando, me … one, mejor |, membership |
  -2.0: mensaje … este, mero, messages c, mi senora, model-, modo, moi pas, moi … a, moi … votre, mon ancien
  -2.0: mon … vous, more than, more>want, mysel-, myself, no … que, nombre de, not on, not sending, not tell
  -2.0: not … from, notifications … mon, now … not, number am, of that, off work, on … please, otra tienda
  -2.0: otra |, papa, pas recu, please update, please we, plus d, preguntas, prix |, quiero … con, ready |
  -2.0: red, repue-, return, seulement |, shoul-, simple, so … did, soy cliente, squea-, stop spamming
  -2.0: svp … me, systeme, tbh |, textez … svp, tires |, to … thanks, told me, two weeks, un … no, un … ou
  -2.0: up no, up … texts, va |, viens, vieux, votre … s, vous … plus, weeke-, write-, year |, yes please
  -2.0: yo la, your texts, | jamais, | mande, | not, | oops, | quiten, | tant, | thank, | this, | … NUMBER
  -2.0: | … avez, | … gave, | … hais, | … hate, | … messages, | … numero, | … si, | … soy, | … update
  -2.0: | … wrong, | … your, ~_bab, ~_cam, ~_cot, ~_dep, ~_gym, ~_han, ~_he_, ~_hil, ~_ll, ~_lm, ~_mam, ~_mys
  -2.0: ~_nit, ~_pr, ~_pra, ~_shi, ~_smo, ~_urg, ~_usa, ~afe_, ~alar, ~alc, ~ang, ~arez, ~aro_, ~aso, ~ate_
  -2.0: ~bus_, ~cesi, ~conv, ~ctu, ~dep, ~der_, ~eads, ~eeke, ~eive, ~eke, ~eken, ~eme_, ~erto, ~eve_, ~fac
  -2.0: ~fle, ~foto, ~gym, ~gym_, ~help, ~houl, ~ict, ~iec, ~iler, ~irt, ~irve, ~ita_, ~iver, ~king, ~lame
  -2.0: ~lent, ~mes_, ~metr, ~min_, ~mys, ~myse, ~ndem, ~nest, ~oic, ~onst, ~onv, ~ook, ~oted, ~oto, ~ourt
  -2.0: ~papa, ~pin, ~pint, ~ppi, ~ps_, ~rada, ~red, ~red_, ~reme, ~rese, ~riq, ~riqu, ~rla_, ~rry, ~runk
  -2.0: ~saye, ~sing, ~siz, ~size, ~ssay, ~swo, ~triq, ~uet, ~unt_, ~use, ~utoc, ~uvez, ~vieu, ~vu_, ~wak
  -2.0: ~ws_, ~yse, ~ysel
  -2.1: NAME de, a nombre, a … chum, ai besoin, ai … autorise, ai … demande, aire, ajoutez moi, am here
  -2.1: appel, apunto a, ate, autre, avertir, basta con, be … from, bici … de, bus stop, by |, c … ma
  -2.1: ca … que, call me, can … it, cancelen mis, cette semaine, commande |, compte, comptoir |, condu-
  -2.1: cooki-, delays, do … be, do … tell, e |, eh, el … por, en … besoin, est ma, faire … les, freno-
  -2.1: frenos, from the, give, hablo |, had … of, have his, i changed, i … here, is here, is ok, is same
  -2.1: is … a, it … of, j hais, je … encore, je … recois, keeps texting, laissez moi, laughing, le stop
  -2.1: let … know, locat-, m avertir, m enlevez, m |, march-, mas … NUMBER, me down, me twice, me while
  -2.1: me … todo, merci … m, moi une, molesto, my messages, my son, my … are, nadie |, ne recois, no suena
  -2.1: no … this, non … moi, not me, not … his, number … on, numero en, ou |, par … svp, parar-, pararan
  -2.1: pas demande, pedal-, perdon por, phone … you, pic |, pick up, pieza, please … will, plus par, por los
  -2.1: porte, promos de, pu rien, pu … ce, que pararan, qui a, quoi |, reparez, saturday |, sent
  -2.1: signed anything, stem, take out, textos me, that bike, the … bike, the … end, the … please
  -2.1: tienen otro, to anyone, to … about, to … in, tout, travaux, travaux |, trompez, trompez de
  -2.1: un … cuando, update my, va … estar, vayan … quitar, vous trompez, vous … le, vous … trop, we … up
  -2.1: what is, wrong>forever, y fait, y |, you … work, you>these, | arreter, | avez, | coupez, | el
  -2.1: | number, | reparez, | reply, | une, | … alto, | … be, | … by, | … di, | … fin, | … m, | … number
  -2.1: | … ordered, | … pis, | … sent, | … su, ~_ang, ~_bag, ~_bat, ~_doo, ~_eh, ~_eh_, ~_hor, ~_kil, ~_lik
  -2.1: ~_nic, ~_ouv, ~_red, ~_see, ~_tar, ~_tub, ~_ven, ~abe_, ~afe, ~aha, ~alf, ~anme, ~asq, ~asqu, ~bol
  -2.1: ~boo, ~bs_, ~cani, ~cks_, ~door, ~dres, ~edo, ~eje_, ~elp, ~emb, ~emes, ~etc, ~ete_, ~eted, ~eva_
  -2.1: ~fend, ~fram, ~gnon, ~hais, ~half, ~hou, ~iece, ~iens, ~ies, ~imb, ~kend, ~larm, ~ligh, ~lik, ~like
  -2.1: ~mmen, ~mpl, ~ndui, ~news, ~nser, ~odel, ~oto_, ~rge_, ~rle_, ~rriv, ~sic, ~star, ~swe, ~test, ~tic_
  -2.1: ~tub, ~uito, ~visa, ~xes, ~xes_
  -2.2: NAME est, NUMBER not, a person, ai arrete, aime ca, allez y, angry>more, annulez mon, are … sending
  -2.2: arretez … pas, assez … moi, at … end, autre merci, bien … numero, bikes please, but the, call … text
  -2.2: cher, cher |, consegui, conte-, de … j, deje, delay-, dit … arreter, emergency |, en el, enlevez pas
  -2.2: enough of, es |, essaye de, este |, etre desabonne, good enough, guest, haha |, i ever, i meant
  -2.2: i … a, is fine, is … not, it … a, jaja, jaja |, je … annuler, liste pour, los … me, lying, m avoir
  -2.2: me da, me llego, memes, mensaje … esta, mi otro, moi on, mon nouveau, my … bike, ne … plus, no recibi
  -2.2: no … y, nonst-, nonstop, not in, o no, of the, on vacation, one … time, only have, oops, option
  -2.2: or not, oublie mon, pago, para … recibir, party, pense-, please last, put, que … le, que … se, quiero
  -2.2: rain, rappelle |, responda stop, rien la, rush, said … text, selle, show off, si … mensajes
  -2.2: since morning, stop lying, stop sign, stop … on, svp je, teasi-, teasing, teasing me, textos … est
  -2.2: the emails, the wrong, these>these, to know, to … else, tu … as, under, votre … par, vous … ou
  -2.2: where … you, who … this, y … pu, y … un, you did, you … my, | ahi, | inscrivez, | puede, | … NAME
  -2.2: | … card, | … hold, | … lying, | … more, | … textos, ~_ext, ~_fot, ~_fr, ~_gus, ~_gy, ~_oop, ~_pad
  -2.2: ~_pn, ~_pne, ~_ref, ~_ro, ~_til, ~_voc, ~aden, ~adr, ~aro, ~arty, ~blar, ~bour, ~cei, ~col, ~cot
  -2.2: ~dale, ~doo, ~dre, ~driv, ~edan, ~egl, ~ena_, ~fen, ~fot, ~fren, ~ful, ~ganl, ~gust, ~ieza, ~ito_
  -2.2: ~jet, ~lor, ~mise, ~mok, ~movi, ~nco_, ~nej, ~ntra, ~obr, ~oue_, ~piec, ~piez, ~pne, ~pneu, ~put_
  -2.2: ~ress, ~rla, ~sens, ~ses, ~shou, ~smok, ~vad, ~ym_
  -2.3: a … stop, al, appeler, are … off, asiento, at the, avisenme, bell |, c … mon, cancellation, casque |
  -2.3: conjo-, d … dans, demain |, did he, e bike, erreur c, eu |, eu … texto, every … i, faire … que
  -2.3: for … order, frien-, give … your, green, have … heard, helpf-, helpful, here is, it you
  -2.3: je … recevoir, l autre, leave the, left |, live there, livre-, los … por, mai |, me anytime, me my
  -2.3: me … que, mi hijo, mis mensajes, moi a, my … now, ne … pas, no entendi, no … vayan, noon, not really
  -2.3: not … and, not … much, not … there, number of, number … texts, of … so, off … the, on me, open
  -2.3: order please, para no, pas … rappels, paye |, por ahora, por … solo, preci-, primero, que la, regarde
  -2.3: reminding, retirez mon, rire |, sac, same |, se … otra, send>remove, should … a, si senor, soir
  -2.3: su mensaje, tes textos, textos c, texts … i, the … ok, then, these … are, think … it, through |, top
  -2.3: tu me, un arret, vacat-, vacation, venir, votre … de, you done, you never, your … is, | est, | lista
  -2.3: | quite, | … agree, | … ce, | … desinscrire, | … does, | … pues, | … stop, ~_al_, ~_ate, ~_bos, ~_cat
  -2.3: ~_coa, ~_cry, ~_exa, ~_fe, ~_gas, ~_ka, ~_pag, ~_ree, ~_wa, ~adre, ~bag, ~bal, ~coa, ~cts, ~cts_
  -2.3: ~dela, ~eut, ~exam, ~gera, ~gree, ~gus, ~icki, ~icy, ~ijo_, ~ino, ~iri, ~lic_, ~liv, ~lls, ~lls_
  -2.3: ~ls_, ~net, ~nnez, ~noon, ~olor, ~oth_, ~peti, ~po_, ~rei, ~rend, ~rer_, ~rked, ~row, ~sch, ~shi
  -2.3: ~span, ~ta_, ~tag, ~then, ~toy, ~ttes, ~ueu, ~xam
  -2.4: NUMBER NAME, NUMBER no, a real, a |, ajoutez, am out, am … of, angry>you, appelez, aux promos, avert-
  -2.4: avisos |, borren, c … pret, cambie … numero, check, check |, chop, con eso, confirme, d … les
  -2.4: de … course, de … un, drole-, droles, enlever les, envoyez moi, est la, este es, for it, gas |
  -2.4: getting these, hablar, have … got, hoy |, is up, is … wrong, it all, it done, j … efface, la promo
  -2.4: lachez … un, like this, like … texts, live … anymore, mais … m, mas que, me dio, me it, me mandan
  -2.4: moi … les, moi … svp, mon … au, my contacts, ne faites, never … i, no pero, not leave, not now
  -2.4: not … will, olvida, one stop, or is, orden, otro numero, para cancelar, parle, pas me, pas svp
  -2.4: pas … la, please hold, please my, plus vos, pour vous, pretending, promociones |, que se
  -2.4: quiero … recibiendo, quiten, rear, remove>angry, remove>remove, ride |, see you, sortie de, stop … n
  -2.4: stop … said, surto-, surtout, surtout pas, svp c, talla, tant, tempting, tempting me, thanks for
  -2.4: thanks … texting, the magazine, there anymore, to the, to you, tout seul, un |, unsto-, unstop
  -2.4: velo de, vous … a, vous … ecrire, way |, what number, work … my, yo |, you do, you … en, | ca
  -2.4: | donde, | ecrivez, | maintenant, | mandenme, | nobody, | phone, | rien, | sms, | textos, | … ca
  -2.4: | … leave, | … quitaron, ~_ame, ~_dos, ~_dri, ~_ent, ~_fac, ~_gu, ~_mis, ~_put, ~_rea, ~_ru, ~_sau
  -2.4: ~_tir, ~amar, ~ani, ~arte, ~bos, ~cks, ~cry, ~diga, ~eam, ~ecan, ~ecu, ~ele_, ~ep_, ~etro, ~eut_
  -2.4: ~flat, ~gas_, ~home, ~ica_, ~ils, ~ler_, ~mag, ~mic, ~ming, ~mple, ~noir, ~oca, ~oked, ~oon, ~oon_
  -2.4: ~pay, ~pot, ~rack, ~rand, ~rear, ~regl, ~roa, ~rta_, ~rus, ~sons, ~ssu, ~til, ~uro
  -2.5: NUMBER … text, a ecrit, a number, and … this, ask for, atten-, beau |, c you, ca … textos, ce que
  -2.5: ce … la, d accord, de demander, de meme, dernier message, dio, dit |, essaye, facture |, frame
  -2.5: garde |, i love, i … you, is … new, la course, les frais, les … c, like … cancel, list>stop
  -2.5: llegan los, llegan … mensajes, m interesse, me desinscrire, me olvida, me sirven, me suis, mecan-
  -2.5: mensajes … me, migno-, mignon, mismo numero, moi … texto, my new, no la, normal |, not take
  -2.5: nouvelle |, number you, numero … la, off at, optio-, options |, order it, oui … veux, para … los
  -2.5: pas … j, pas … je, pere, pic, please un, please … never, please … the, promise, put me, que … tienen
  -2.5: reads these, remove>send, removed it, reparation |, reply … you, said would, se … olvida, send the
  -2.5: send>number, sending these, sigo, so much, stop a, stop … NUMBER, tag, til, una persona, undo that
  -2.5: up |, veux m, vous pas, vous … des, want>want, who … the, your … lol, | none, | … customer, | … would
  -2.5: ~_bar, ~_ete, ~_lu, ~_mum, ~_net, ~_nor, ~_pay, ~_si, ~atie, ~aver, ~banm, ~bars, ~del, ~dem, ~dent
  -2.5: ~dez_, ~dine, ~egra, ~gue_, ~ie_, ~ime_, ~jas, ~leu, ~lun, ~meca, ~mode, ~ntas, ~open, ~pain, ~pen_
  -2.5: ~pret, ~rat, ~rri, ~sau, ~ses_, ~ssen, ~tail, ~uil, ~ume_, ~urt, ~vuel, ~wake
  -2.6: NUMBE-, NUMBER, add, ages, ahead |, amo, anything about, arrete de, arretent, arretez vous, arrive |
  -2.6: asien-, avez plus, bici |, c … NUMBER, commande svp, de … este, de … pour, drive |, encantan, enreg-
  -2.6: est correct, est … bon, fait un, first then, helpful |, home |, in … did, it without, j … arrete
  -2.6: juste la, killing, killing me, la cuenta, leave a, m … lol, mandan mensajes, mandeme, manden mensaje
  -2.6: me dit, me encantan, me the, me … manden, me … trompe, moi … promos, moi … tard, mon … a, my day
  -2.6: name … the, no dejen, not what, omg stop, once you, only text, par erreur, parts |, pedales, plus que
  -2.6: pour ne, pour … plus, quiero … pero, recevoir … promos, recibir … avisos, reminding me, rien de
  -2.6: son velo, stop no, suis trompe, svp … est, tell me, text … phone, textez moi, textos ok, the … for
  -2.6: this … for, this … lol, to … it, vacation |, ver |, veut, vos … je, vous aussi, what else
  -2.6: what … your, will … no, without my, wrong bike, your phone, | a, | bye, | faut, | me, | … da
  -2.6: | … dije, | … e, | … opt, ~_age, ~_dog, ~_ite, ~_lev, ~_vit, ~ag_, ~amos, ~bier, ~dess, ~dog, ~ils_
  -2.6: ~ivez, ~lar, ~lor_, ~mum, ~nett, ~nons, ~ocal, ~oops, ~rca_, ~rde_, ~road, ~rue_, ~sle, ~soir, ~sper
  -2.6: ~tag_, ~tea_, ~um_, ~veut
  -2.7: a vous, a … vous, activ-, ancien numero, assez pour, avez vous, bell, best, bike … not, bon |
  -2.7: bonne nouvelle, ce velo, continuez, could not, direc-, do … leave, do … sign, escribio, ferme |
  -2.7: forever>me, get a, have not, her, i asked, i lost, i reported, i … them, is … no, jamais … d
  -2.7: je … garde, je … suis, know … not, la ride, list … the, ma commande, mas de, me quedan, me … this
  -2.7: messages je, misse-, missed, moi savoir, more>these, name NAME, not … bike, number>law, paso yo
  -2.7: payer, please i, plus tard, pour les, promos stp, que … soy, queda-, quedan, quitaron, stops
  -2.7: sus mensajes, tell, the … off, this … please, to … list, vous … ca, when you, you estoy, you … from
  -2.7: | recu, | subscribe, | supprimez, | tienen, | … cancelar, | … cancelen, | … now, | … pour, | … recois
  -2.7: | … remove, | … reported, | … rien, | … vous, ~_ado, ~_arm, ~_ble, ~_voi, ~best, ~bren, ~buen, ~dri
  -2.7: ~enn, ~iez, ~irec, ~nas, ~nfi, ~owe, ~pani, ~perd, ~tten, ~ubi, ~uto, ~vado
  -2.8: NUMBER … do, a NUMBER, a quelle, a … when, ai … NUMBER, al otro, are the, can i, can not, come |
  -2.8: course, do … ask, envoyez, envoyez … de, esper-, fin de, for you, gas, has a, hasta que, here please
  -2.8: hi |, is … enough, la mas, la sortie, le texto, list please, lista de, llame-, m avez, magaz-
  -2.8: magazine, mandarme los, me escribio, me with, mensaje cuando, mis recordatorios, moi … liste
  -2.8: mon texto, my permission, need to, no stop, no va, note |, numero … serie, old phone, oubliez … de
  -2.8: pas j, pas … mes, personne au, pueden … otra, recu, recu … sms, removed from, resub-, resubscribe
  -2.8: si … los, sirven |, sortie, take NUMBER, tbh, this cell, todo |, told … to, unsubscribe my, want>more
  -2.8: with a, yet |, yo … autorice, | effacez, | lost, | n, | … ben, | … enlevez, | … eu, | … me, | … ne
  -2.8: | … ok, ~_eat, ~_esp, ~_hai, ~_to, ~ali, ~arri, ~asie, ~eak, ~fe_, ~met, ~ndez, ~nsio, ~ook_, ~pic_
  -2.8: ~sigo, ~supe, ~uses
  -2.9: a … mas, ai efface, asked for, avais pas, before you, cancel my, change … numero, comment je
  -2.9: cuando este, de espera, demande a, ecrivez moi, en la, espera, from … in, gave … the, have my
  -2.9: have you, he said, hour, i … got, je … m, les … j, lista delete, lista … espera, liste … textos
  -2.9: mas alto, me dice, me>wrong, mensajes me, moi NUMBER, non … de, not you, not … without, number … this
  -2.9: photo, please keep, quit on, receive … more, remettez, remettez moi, removed, send it, start
  -2.9: subscribe, text and, text before, textez, un poquito, una |, up for, veux … me, votre texto
  -2.9: want>wrong, why did, wrong>me, y a, you too, | mes, | … arretez, | … lo, | … sign, ~_air, ~_fit
  -2.9: ~_foo, ~_vac, ~ap_, ~ater, ~cook, ~date, ~ende, ~equi, ~fas, ~foo, ~hot, ~itel, ~livr, ~ntot, ~nuez
  -2.9: ~onte, ~ops_, ~reno, ~rtou, ~scu, ~til_, ~xtez, ~yet, ~yet_
  -3.0: alto para, am … in, and … me, apuntenme, au … de, back in, cancelled, customer here
  -3.0: customer … please, de mi, did … stop, dos, drop … off, enlevez les, envoyez … la, escribame, fotos
  -3.0: get out, hablar con, is texting, it … my, la … svp, manden la, marquen, mes textos, not give
  -3.0: not … him, not … that, numero un, phone died, recois … vos, recoit, retirez … de, send>me, she said
  -3.0: should i, soy … aqui, tantot, texter a, texts>you, use, vois juste, votre numero, y nada, yes you
  -3.0: yet, your name, your … number, | apuntenme, | y, | … donc, | … else, ~_blu, ~_pic, ~_sad, ~_yet, ~blu
  -3.0: ~cond, ~cour, ~cu_, ~ecu_, ~ensi, ~ino_, ~ling, ~nst, ~pped, ~rui, ~stl, ~utez, ~vaca
  -3.1: NUMBER please, a phone, awake, cancel, conti-, de l, de serie, dessus svp, envie, eu de, have NUMBER
  -3.1: how much, in |, is so, je peux, la … j, les garde, llegan sus, me to, moi le, my … do, no … la
  -3.1: no … llego, nope |, number do, oubliez pas, oui je, poqui-, por … mensajes, pret |, quand |
  -3.1: qui … plus, serie, stop reminding, stop … and, svp … en, svp … veux, text her, the repair
  -3.1: these messages, this ca, to … the, velo svp, vos rappels, vos textos, | envoyez, | more, | puse
  -3.1: | quien, | someone, | … only, | … send, ~_mod, ~_ton, ~_wai, ~arma, ~azi, ~azin, ~entr, ~mod, ~nino
  -3.1: ~tot, ~wai
  -3.2: NUMBER svp, a … or, accepte … textos, agree … the, autorice ese, bruit, ca dit, call text, cours-
  -3.2: de … d, de … es, desinscrire de, did you, inscrivez, j … ca, j … les, m … les, me molesta, me … rire
  -3.2: mensaje, mon gars, my … please, not … it, not … man, not … my, poquito, prix, quiero seguir, repondez
  -3.2: soir |, sorry for, sorry i, stop it, stop … shop, stop … so, sus … me, textos porfavor, un message
  -3.2: unsubscribe … i, | any, | escribanme, | … can, ~_ra, ~arts, ~eler, ~oue, ~pic, ~prix, ~rar, ~rix
  -3.2: ~rix_, ~rre_, ~ruit, ~toc
  -3.3: agreed … NUMBER, ahi no, always … my, arrete, bikes |, can … send, cut off, do you, do … take
  -3.3: este … mi, fine |, i can, i like, i … off, i … text, is this, it to, lose my, me … number, me … old
  -3.3: molesta, mon … ne, no le, number>these, nunca dije, pour moi, se que, se … la, send>texts, the order
  -3.3: then … me, this … instead, to cancel, to … one, where are, wrong>want, yo si, | gracias, | listo
  -3.3: | numero, | … cell, | … plus, ~_dr, ~brui, ~cos_, ~ecom, ~hoto, ~ic_, ~marq, ~note, ~pago, ~phot
  -3.3: ~ply_, ~stre
  -3.4: ai … eu, aime, al … numero, attente, be there, contesten, de ofertas, fait |, from me
  -3.4: getting … messages, is off, la … delete, lachez pas, meme |, my kid, not … but, not>remove
  -3.4: number … now, only |, pas … vous, plus … promos, reply, stop at, stop … repair, stop>you, suis … de
  -3.4: texting you, this time, ton, un texto, wait, want you, want … to, you … not, | have, | please
  -3.4: | thanks, | … and, | … aucun, | … texto, ~_aj, ~_ri, ~are_, ~ker, ~ntan, ~pele, ~rdi_, ~tart
  -3.5: am … texting, arrete … de, can … get, como se, do … give, ese, frais, inscrivez moi, just text
  -3.5: la reparacion, la … esta, m … ecrit, marqu-, mi cita, no … borren, no … llamen, no … mi, non enlevez
  -3.5: numero … commande, phone … off, pret, svp me, texts>number, this thing, you … your, | bonne
  -3.5: | desabonnez, | he, | here, | … accepte, ~00_, ~_ese, ~_noi, ~aie, ~bul, ~desc, ~isa_, ~park, ~vi_
  -3.6: a sus, alto … no, but ok, d attente, great |, inscris, inscris moi, list>you, m a, me how, me … el
  -3.6: me … la, no i, no please, no way, number>me, numero pour, plus … que, receive no, recom-, stopped
  -3.6: take the, unsubscribed, voy |, | NAME, | is, | … being, | … her, ~_tea, ~aje_, ~isto, ~ndam, ~noi
  -3.7: a … numero, en … svp, forever>not, if … do, is my, j aime, los … que, mandame, me texter, moi un
  -3.7: numero soy, nunca … que, pas … me, recibir los, si … recibir, this week, velo |, velos, want to
  -3.7: will not, you in, | ici, | never, | nothing, | remove, ~_ste, ~gno, ~otos
  -3.8: are, au telephone, de NUMBER, interested in, it … done, me your, mon … numero, my … phone
  -3.8: no … quiten, not get, number … i, ok … les, pas tout, remet-, so i, use this, | ajoutez, | my
  -3.8: | … moi, | … no, ~igno, ~len_, ~tot_
  -3.9: NUMBER |, a plus, getting … texts, liste d, liste … attente, me … you, ningun mensaje, no … de
  -3.9: non pas, por telefono, recevoir … textos, repair |, send … to, soy de, text … to, will … stop
  -3.9: yo … quiero, you stop, | arretez, ~emet, ~pase, ~wait
  -4.0: angry>these, bien |, ecrit, is … my, oh no, phone was, stop being, stop>more, text … back
  -4.0: textos lachez, this … from, update, vos … lachez, was off, was on, with |, | contact, | … never
  -4.0: ~senm
  -4.1: aqui |, el … delete, la … si, mon velo, no … mis, parts, por … no, quiero … a, this bike, | no, | pis
  -4.1: | … para, ~_enc
  -4.2: angry>not, arret pour, listo, los avisos, my … number, the end, the … number, to my, | do, | nunca
  -4.2: ~ac_, ~resu
  -4.3: NUMBER off, arrete donc, ca m, got … text, mandenme, me … mi, please send, rien d, rien … autre
  -4.3: stop>remove, text stop, text … number, | oui, | plus, | yes, ~_rai
  -4.4: end of, got any, me … pas, never got, votre message, who … these, you la, you … it, ~pera
  -4.5: NAME bike, me … sus, pas … m, remove>stop, the … list, ~_act
  -4.6: es mi, escribanme, i … the, list of, me … for, mi bici, out of, rire, send>you, text … please
  -4.61: (bias)
  -4.7: about the, messages are, pas encore, remove the, stop>wrong, without … permission, | continuez
  -4.7: | quiero, | retirez, | thx, ~_top
  -4.8: get … text, got … texts, list>want, lol stop, me back, number>number, recevoir les, remove>forever
  -4.8: text this, | mon, | … jamais
  -4.9: is … number, nada mas, not … texting, number>texts, pas ca, plus les
  -5.0: not … her, stop>stop, texting … driving, texts>send, vous … pu, | … do, | … pas
  -5.1: a message, de … los, have … number, se me, wrong>more
  -5.2: avez … de, ca vos, remove it, su numero
  -5.3: arretez … de, j accepte, pas eu, you esta, you … lista, | take
  -5.4: not … the, que numero, wrong>these, | merci
  -5.5: for texts, | to
  -5.6: my old, textos … pas, this … NAME
  -5.7: not>angry, recois plus, stop by, stop>not
  -5.8: desabonnez … pas, reply … to
  -5.9: driving |, your number
  -6.0: me … los
  -6.1: number NUMBER, ok pour, to NUMBER
  -6.3: no … llegan, numero de, this … not
  -6.4: | non
  -6.6: si quiero, this one
  -6.7: arretez pas, no messages
  -7.0: remove>not
  -7.1: | text
  -7.3: remove>wrong
  -7.4: | enlevez
  -7.6: not stop
  -7.8: not>stop
  -8.0: please text
  -8.2: do … stop
  -8.3: stop to
`;
