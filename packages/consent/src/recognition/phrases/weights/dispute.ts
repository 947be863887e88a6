/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const DISPUTE = `
  8.6: already … am
  7.1: je … arret
  6.9: que … alto
  6.8: not … signing
  6.2: vez … you
  6.1: ca … moi, je this
  6.0: unsubscribed already
  5.7: register no
  5.5: no … pedi
  5.4: no … i, notes, puse baja, receiving texts, this take, time … have
  5.2: i put, no right, right … text, two … no, ~otes
  5.1: demande moi, like … times, no les, to these, you text
  5.0: groun-, like NUMBER, right to
  4.9: have … already, leen, sent this, ~bbe, ~ubb
  4.8: stop … NUMBER, | … tienen
  4.7: de … pas, nada para, | … day, ~roun
  4.6: i … already, last … too, oui … vos, rien … moi, this … week
  4.5: are texting, dire oui, only |, please … have, putai-, putain, to … messages, | jamas, | putain
  4.4: apunte a, consent … text, dropped it, dropped … off, firme … para, giving you, puse, telefono … me
  4.4: vous textez, ~puse
  4.3: i … do, les … mi, me … my, nada … que, no … apunte, pedi … me, | … opted, ~nco_
  4.2: can text, cuando … que, di … numero, est la, habia dicho, in … you, me … never, me>forever
  4.2: no … suscribi, not subscribe, one … the, opted … in, said … and, still you, ~og_
  4.1: bien claro, conteste, demande … recevoir, does … mean, est … troisieme, have permission, la troisieme
  4.1: les … stop, messages at, si you, texting … without, without my, | … contre, ~arla
  4.0: a … number, ago and, do … recall, esto quitenme, get … from, in person, in … not, mean … can
  4.0: messages … i, not recall, not … i, out … ago, por escrito, promociones … de, rien demande, suis … en
  4.0: text i, why i, without … consent, | ustedes, ~rla
  3.9: cinco, en magasin, escrito, for message, have no, messages and, no one, passee |, que … pido, revis-
  3.9: signer, third … i, ~cinc, ~otte, ~tf_
  3.8: again i, dit … a, explain, manager, mensajes es, moi jamais, no … di, not giving, not i, pa textos
  3.8: said … only, send>forever, stop … pas, textos y, to you, you in, | … manager, ~bi_, ~evis, ~ibi_
  3.8: ~rito
  3.7: before … i, c … ecrit, con … permiso, escog-, escogi, expla-, fois |, for … and, gave … number, hice
  3.7: jamais demande, lista … no, me mandan, no message, no pueden, opt in, oui a, proof, que permiso
  3.7: the third, will |, | … also, ~hice, ~lear, ~proo, ~roof, ~xpla
  3.6: ai … en, consent … me, counter … me, did … subscribe, here … are, how come, jamas, know why
  3.6: mensajes … que, mon autorisation, no pedi, no y, oh, pas … oui, pedi, pour des, pour recevoir
  3.6: promised, quien les, suscribi |, told … not, try |, up please, you got, you lo, | before, | inscrite
  3.6: ~_oh_, ~clar, ~ril, ~rmo, ~tain
  3.5: am … on, and … back, another number, back from, blocked you, ce service, claro, como … mi, day i
  3.5: di de, di … baja, do … consent, du … j, have said, huit, i blocked, i … said, jamais … a, l erreur
  3.5: me di, ni … quiero, no … it, omg i, read the, send again, so how, texting … from, textos yo, tf
  3.5: the notes, to … take, y nada, your … from, | does, | … specifically, ~_cin, ~_hic, ~clea, ~irma, ~oh_
  3.5: ~rent
  3.4: a vos, already … no, also i, apunte, con que, de donde, different number, el papel, from … different
  3.4: gre, had no, i sent, m … mis, made it, mandan … mensajes, me apunte, never-, non … je, not have, pas m
  3.4: please send, quien … dio, refused, to … why, ustedes me, vous … je, want>want, would not, you … NAME
  3.4: you … my, | … donde, ~amas, ~uvie
  3.3: a ca, again-, against, ahora me, ai … demande, all and, and said, and … you, asked me, at … register
  3.3: clearly, demande ca, dije … no, escriben de, esta … de, este you, et arretez, firme nada, is … third
  3.3: je conteste, list … i, made, mandar … sin, me without, mensajes ni, ne vous, ni los, no hice, no … you
  3.3: not … get, numero … de, on … list, out in, out my, qui … a, texts it, the register, the … time, too |
  3.3: tried, was not, you had, | sur, ~_cle, ~_hui, ~aro_, ~blan, ~cast, ~laro, ~made, ~mete, ~nst_, ~oisi
  3.3: ~trie
  3.2: NUMBER … can, aviez … de, bloquee, bon de, clear-, coche … case, consiguieron, delivery, di mi
  3.2: did … ask, dije no, ecrivez |, en … lista, firma-, firme, for texting, here you, it … NAME
  3.2: jamais … ca, le bon, le dise, marque, me escriben, message … you, nice, not ask, not opt, not sign
  3.2: pas moi, promis de, propaganda |, recevoir ca, regardez, said you, said … to, si … no, signe … ca
  3.2: sur … carte, to texts, vous a, who … me, without asking, you … text, | quien, | regardez, | … zero
  3.2: ~_ind, ~edi_, ~gre_, ~lise, ~ntio, ~uel_
  3.1: a meter, a mis, a … ces, a … list, abonne, acheter, acheter un, ai … pas, are again, ask for
  3.1: could text, could … me, date, de … yo, des pubs, di el, did … opt, dije bien, do … remember, en esta
  3.1: enleve … numero, firmado, have not, i ever, i say, in |, it down, jamais … pour, l … et, la … tengo
  3.1: le gars, ma carte, mandan, me last, menti-, meter, n ai, papel, pas pour, pedi esto, permiso no
  3.1: permission for, proof … i, qui vous, quien, receiving messages, sin … permiso, text people, text … and
  3.1: texts … is, texts … remove, the … box, try, vale |, want it, yo … me, ~_fir, ~_oh, ~esco, ~expl, ~inco
  3.1: ~ouvi, ~ried, ~roo, ~uee_, ~xpl
  3.0: a … is, already … you, and … still, and … stop, any list, are … me, asked to, asked you, asked … about
  3.0: believe i, believe … ever, c … la, d interrogation, do … believe, en … y, era, et vous, explain |
  3.0: give … for, hacer-, had … right, hand, interrogation, je … suis, know … i, last time, list>not
  3.0: list>these, lo … en, mi … no, mon ok, ne … ai, no on, no … the, not believe, not remember
  3.0: not … unsubscribe, number … i, pas … etre, point … interrogation, por … me, pour … la, quel
  3.0: repondu arret, signe pour, so … come, stop … your, stop>law, store-, stores, subsc-, told … no
  3.0: tried calling, unchecked |, voir, voir |, vous les, what … do, where did, you could, you … it, | con
  3.0: | … did, ~_pus, ~arly, ~isez, ~pasa, ~pus, ~ulle, ~vait
  2.9: a demande, a esto, a ustedes, a … quitenme, arret la, arret … semaine, baja en, by what, ca otez
  2.9: carte, come |, como consiguieron, consiguieron mi, contre, de … publicite, deliv-, did … give, did … i
  2.9: did … ok, did … sign, dio … de, for … texts, i dropped, it stopped, j … rien, je … ai, le … m
  2.9: m … demande, ma … dit, ma … par, marzo y, me suscribi, mensajes … los, mis … de, my … but, never asked
  2.9: never … to, no recuerdo, not … ads, okay |, oui de, oui pour, oui … ca, para promociones, pas autorise
  2.9: pas dit, point d, pour de, pourquoi ca, proof of, que … le, qui m, recuerdo, sign … for, stop … text
  2.9: suis … abonne, suscribi, the … had, when … dropped, why … send, y ahora, yo no, you pedi, your own
  2.9: | … consiguieron, | … one, ~ade_, ~cir, ~eliv, ~led, ~led_, ~meti, ~rly, ~rly_, ~uien, ~venu
  2.8: NUMBER you, a … pas, a … que, accepter … textos, acepte esto, agree … get, ai … la, as i, calli-
  2.8: calling, consented to, consentement … recevoir, dado … numero, de … dice, delante, did not
  2.8: did … agree, el otro, elle … pas, email no, es … tercera, est … moi, etait pas, fait le, from a
  2.8: from i, from … number, get texts, having my, hoja, i did, i … told, in NAME, j … refuse, jamais signe
  2.8: la hoja, la tercera, left … phone, les dio, los di, mais c, mais … est, manag-, me prometieron
  2.8: me … ustedes, metie-, mi … puso, never gave, never … yes, no a, no e, no … esto, nobody … me
  2.8: not agree, not … told, not>list, on … text, pedi que, pedi |, personne, prime-, que yo, que … ne
  2.8: recall, remem-, remember, se … di, settings … off, telefono no, tercera … que, the form, time … the
  2.8: trouvez, unsubscribe … this, vendio, vous … mon, why, why you, yo pedi, | g, | … cell, | … digo
  2.8: | … pedi, | … send, ~_exp, ~_sub, ~_why, ~anag, ~dma, ~emem, ~enu_, ~erlo, ~exp, ~hy_, ~mado, ~pliq
  2.8: ~puta, ~quel, ~recu, ~souv, ~uvi, ~why, ~why_
  2.7: a different, a … mensajes, a … oui, abonn-, agreeing to, ai rien, ai … accepte, ai … autorise
  2.7: and your, and … do, asked … not, avais … non, avant de, be … a, consented, delan-, demande … moi
  2.7: did … come, did … get, diffe-, different, dije … que, donne … ok, en marzo, es … no, et me, faut … je
  2.7: fois … que, from me, from … do, i opted, i … it, i … texts, i … the, in to, marzo, may … to
  2.7: me … without, mi me, mi … lo, mon … enlevez, my ok, never agreed, never … for, no estoy, no que
  2.7: not consent, number stop, on what, please … proof, por que, pourt-, pourtant, puse stop, puse … y
  2.7: que … pedi, que … quiero, repair not, repair … for, said do, said … could, said … not, said … on, say
  2.7: se … dije, settings, souvi-, souviens, still … it, subscribe, tell me, terce-, tercera, tercera vez
  2.7: text … when, the man, these>law, this and, told, un … c, vendi-, who said, with out, y … nunca, you do
  2.7: you get, you would, you yesterday, | qui, ~_nul, ~_ped, ~_tol, ~abus, ~ag_, ~alli, ~cera, ~cite, ~embe
  2.7: ~firm, ~insu, ~memb, ~oja, ~oof, ~oof_, ~pedi, ~prar, ~raro, ~say_, ~terc, ~told
  2.6: a … insu, a … mon, accepte ca, after i, agree to, agreeing, and nothing, ask … this, asked … if
  2.6: aucune, avez vous, baja la, but here, but … we, caiss-, cajer-, captu-, coche la, come … i, compraron
  2.6: contr-, dado mi, de travail, did, dit pas, donde … mi, dropped, en ningun, es la, estas, expliquenme
  2.6: got … number, have … stop, havin-, having, i never, i on, i told, i … getting, i … there, in … on
  2.6: inscribi, insu, is … do, jamais accepte, je … dise, les di, les … j, list and, m a, ma … pour
  2.6: mandan mensajes, me back, me inscribi, me puso, me … jamais, mineu-, mis sur, mon insu, ningun
  2.6: no means, no para, no permission, no when, not … for, off so, opted … to, out … NUMBER
  2.6: pas … consentement, please … at, que firme, que les, que … queria, remember … you, reven-, stop NUMBER
  2.6: suis jamais, sur ma, textos non, textos … me, texts>law, to … please, todo respeto, troisieme fois
  2.6: troisieme … que, unaut-, unauthorized, unsolicited |, up … these, ustedes … les, vous … ca, vous … me
  2.6: what … are, who … you, wifes |, with … permission, would get, y … vez, you send, you think
  2.6: | unauthorized, | … acepte, | … people, ~_cai, ~_did, ~_jur, ~ager, ~aptu, ~capt, ~copi, ~di_, ~did_
  2.6: ~earl, ~ecal, ~ecu, ~eei, ~eein, ~eron, ~gati, ~havi, ~hic, ~igui, ~jur, ~lain, ~mis_, ~nsh, ~ptu
  2.6: ~ptur, ~reei, ~siem, ~ssu, ~tate, ~tol, ~uso
  2.5: NUMBER fois, a … caisse, a … la, acepte, achete mon, achete … numero, agree-, ai fait, am on, app
  2.5: assur-, autorise, avez pris, bike not, caisse, calisse … de, claro … si, clear, con … respeto, dado
  2.5: de quel, de … droit, desabonnee, did you, dio, does anyone, donner, dropp-, en … et, estan, etre … moi
  2.5: for … delivery, gars au, gars … comptoir, gave my, get my, i came, i … did, i … give, i … last
  2.5: in … no, inscrit a, it … you, jamas me, keep … for, la caisse, la … et, la … passee, like … NAME
  2.5: list>number, me if, me suis, mensajes … se, mon … retirez, my say, my … does, my … was, never said
  2.5: never signed, never … up, ni … di, no di, no firme, no … consentimiento, no … in, no … to, non |
  2.5: not … call, not … permission, number … one, nunca acepte, o que, ok … my, out but, out … here
  2.5: over … phone, pas … ca, pas … fait, pas … stop, passee, por … yo, pour m, pour … ca, puso, put it
  2.5: quel droit, qui, read it, registre |, requested, respeto, says do, says … not, semaine passee, shop |
  2.5: sin permiso, sollicite, solo … la, supposed, supposed to, the … that, to put, to win, trois-
  2.5: troisieme, up without, up … asking, ustedes … tienen, veces, vous pour, wanted texts, we … out
  2.5: without … say, wrong>number, y otra, you my, you … again, you … and, you … habia, you>number
  2.5: | calisse, | puse, | tried, | … desde, | … ningun, ~_tri, ~apt, ~arac, ~assu, ~cash, ~cogi, ~cop
  2.5: ~crit, ~dado, ~did, ~eing, ~gi_, ~gre, ~gree, ~ized, ~lari, ~liq, ~liqu, ~lled, ~mpra, ~must, ~ndio
  2.5: ~nor_, ~ogi_, ~ontr, ~ped, ~peto, ~prov, ~puso, ~rdo_, ~ree, ~rize, ~rov, ~rtan, ~ssur, ~sult, ~tier
  2.5: ~uso_, ~vece, ~zed, ~zed_
  2.4: NAME … am, a ce, a donne, accord |, affaires |, ai refuse, ai … les, ai … mis, at … number, aucun-
  2.4: basis, belie-, believe, blank, box blank, call … since, can … even, card, circl-, circled, clari-
  2.4: clarito, con todo, d ou, de … part, demande mon, dit … magasin, dit … pour, email … sms, escriben |
  2.4: expli-, fois je, form, from … lol, g, habia, herd, i left, inscribieron sin, ip, it … texts, it … to
  2.4: j … fait, la reparacion, le … au, left … text, like these, list>law, ma part, mai, mandando textos
  2.4: mentioned, must, my … not, need my, never … these, number for, numero era, numero … promos
  2.4: nunca … esto, on any, otro numero, ou j, over the, pas accepte, premi-, prett-, pretty, pretty … i
  2.4: primero, pris … numero, provi-, provide, que haya, recal-, remove … as, reparacion, reporting
  2.4: rien autorise, sans, sans mon, sans … accord, saying yes, senor, seulement |, signing up, sorry my
  2.4: sorry … english, state, telefono para, think, to anything, took my, une liste, vous … donne
  2.4: vous … pris, was … to, win … bike, witho-, without, yo, yo … firme, you say, you texting, | cuando
  2.4: | en, | personne, | pretty, | … kid, | … recuerdo, ~_dij, ~_g_, ~_lee, ~_mus, ~_yo_, ~ains, ~app_
  2.4: ~beli, ~bia_, ~cog, ~dij, ~eens, ~emie, ~erce, ~etty, ~gat, ~hout, ~iev, ~ieve, ~ited, ~itho, ~lank
  2.4: ~liev, ~mpli, ~nted, ~nu_, ~orm_, ~ourt, ~prem, ~reed, ~reen, ~sans, ~uge, ~uge_, ~xpli, ~yo_
  2.3: (unknown 3), NAME i, NAME … are, about texts, accepter, agree, agreed, agreed … the, ai deja, ai pas
  2.3: by … right, c … pas, came in, can … me, card in, case, coche, consent you, conteste |, could … have
  2.3: deja … non, demande |, demande … avis, di, diganme, dije, dnc list, donne … accord, donne … permission
  2.3: donner mon, dos veces, en enero, enrolled, est … spam, form and, get … by, have … right, i … on
  2.3: in … to, inscr-, inscrite, is what, is … consent, is … permission, it to, it … i, jamais inscrit
  2.3: jure que, l … dit, la ley, la permission, la semaine, last week, law |, le formulaire, list>you
  2.3: lista sin, mandan … si, me metieron, meant to, messages when, metieron, nada con, nadie me, ne … pas
  2.3: never consented, never … you, no to, not this, not … agreeing, not … enough, not … why, of … in
  2.3: on … own, opt … a, oui … des, para … textos, pasad-, permiso a, peut etre, por … dejen, pour … enleve
  2.3: pris mon, que … se, question mark, recall agreeing, recall … to, recuerdo … dado, refuse … textos
  2.3: remis, request remove, right … you, says i, si yo, si … voulais, sign up, siguen |, suis … inscrit
  2.3: sur le, text … without, that |, the law, the … like, the … no, to know, unsol-, unsolicited
  2.3: what right, what … you, writt-, written, yes … texts, yesterday |, yo … hice, yo … que, you know
  2.3: you took, you … call, your … put, | d, | gave, | … conteste, | … estoy, | … fils, | … hice
  2.3: | … inscribieron, | … marche, | … metieron, ~_di_, ~_put, ~_san, ~agr, ~agre, ~asad, ~basi, ~case
  2.3: ~ddin, ~dije, ~dio_, ~ecir, ~elie, ~erdo, ~ffer, ~fir, ~gun_, ~hink, ~id_, ~ije, ~ije_, ~ined, ~jero
  2.3: ~mai_, ~nsol, ~ogi, ~pape, ~pta, ~reme, ~ritt, ~rog, ~shot, ~sul, ~unso, ~urp, ~vri
  2.2: NUMBER … and, NUMBER … por, accepte de, acept-, ai donne, ai … repondu, am deaf, angry>law, asked … to
  2.2: aucune … de, aurai-, autorice, autorizo a, avait, basis … you, bike … i, calisse, call about
  2.2: card … the, cargo |, certa-, changes, consenti, could call, could … about, declined, devan-, devant
  2.2: digan-, dire, dit … c, do you, donde, el … para, en avril, escriben, est passe, est … ou, fait |, gave
  2.2: given, i … consented, i … deaf, i … sign, ico, if … wanted, illegal |, inscribieron, know it, l autre
  2.2: la … delete, la … je, la … nationale, la … nomas, la … vez, law, ldroi-, ldroit, ley, liste nationale
  2.2: marque que, marque … no, me i, me inscribieron, me … i, mensajes borrenme, mineur, my english, my … i
  2.2: nadie, nationale, nationale … numeros, niego, no consent, no en, no queria, no … he, not permission
  2.2: not … out, not … so, nulle, nulle part, okaye-, okayed, on … NUMBER, one … me, one … this
  2.2: para mandarme, para mensajes, pas … il, permis, permission … m, personne … a, plainte |
  2.2: pour … messages, promi-, promis, publicidad por, pulle-, pulled, purch-, quell-, quelle, quest-
  2.2: question, quien los, raye, said no, since NUMBER, so … could, staff, stop marche, stop you
  2.2: subscribing, suppo-, suscr-, text box, text take, textos … no, textos … y, that … not, the ico
  2.2: the unsubscribe, to get, to … ico, travail, up … texts, verba-, vez que, when … i, where … you, why do
  2.2: why … text, wrong>me, y … lo, you the, you … no, your staff, | ahora, | al, | moi, | where
  2.2: | … combien, | … firme, | … j, | … what, ~_ace, ~_agr, ~_gav, ~_ley, ~acep, ~ado_, ~ayed, ~cert, ~circ
  2.2: ~deva, ~dond, ~emis, ~enti, ~epte, ~gav, ~gave, ~irs, ~isar, ~ise_, ~ize, ~law_, ~ley_, ~ook_, ~oric
  2.2: ~pte_, ~rice, ~rit, ~rtai, ~sis_, ~taff, ~tai, ~tty, ~tty_, ~uppo, ~verb
  2.1: NAME pas, a NAME, a dit, a … quien, abonner, abonner a, acepte nada, aimerait voir, all … number
  2.1: and … said, anyon-, anyone, are out, are you, au … a, autor-, avril, bien … que, bill … i, blanc-
  2.1: blanco, by … take, caisse |, captura, cargo, comment vous, compraron mi, compraron … numero, de … ca
  2.1: de … reparacion, decia, decirme, demande, demande … les, demander, dio permiso, dise, dnd
  2.1: ecrivez vous, efectivo y, elle veut, en blanco, en efectivo, en … lo, en … pour, enero, enough |
  2.1: era de, est pas, esta lista, expre-, faire texter, first time, for texts, for … sms, forever>send
  2.1: give … my, have … given, haya, i declined, i paid, i … cash, i … get, indiq-, it said, jamais mis
  2.1: jamais … la, knew, la orden, la … ne, le dije, legal, lista … textos, lo tienen, maman, mames
  2.1: mames you, me in, me pidio, me … did, me … pas, me … textear, menor, mon … aimerait, montrez
  2.1: montrez moi, n … autorise, never, never … it, no acepte, no mames, no … ningun, non sollicite, not me
  2.1: not |, not>law, numero para, on … a, opted in, or the, orden, orden de, oui … moi, paid … and, pas … m
  2.1: pas … permission, personne m, phone number, put me, que a, que … pouviez, read, recibir … textos, recu
  2.1: remember … to, reparation pas, revise, sacaron, say so, say stop, screenshot, setti-, sheet
  2.1: sin decirme, sin mi, stand-, stop in, stop … NAME, text … was, texting … i, textos ca, tienen |, to no
  2.1: told me, took … number, vale, veces |, verdad yo, verdad … no, vous mon, vous … numero, was on
  2.1: was … me, when did, when … bought, work order, you puse, you … asked, | bill, | compraron, | did
  2.1: | grand, | jamais, | revise, | when, | … knew, | … mames, | … pulled, ~_ase, ~_cir, ~_coc, ~_dio
  2.1: ~_nev, ~abia, ~ajer, ~anyo, ~avez, ~aya_, ~cai, ~cais, ~caro, ~cent, ~cif, ~cune, ~dda, ~die_, ~diga
  2.1: ~emb, ~epta, ~erb, ~eren, ~expr, ~gie, ~haya, ~heet, ~iben, ~irc, ~liv, ~marq, ~mus, ~ndeu, ~nev
  2.1: ~neve, ~nyo, ~nyon, ~onde, ~pped, ~pra, ~rado, ~rant, ~reca, ~rouv, ~rove, ~sait, ~shee, ~shoe, ~show
  2.1: ~stat, ~sure, ~try_, ~utor, ~vale, ~xpr, ~xpre
  2.0: NUMBER dolares, a des, a … not, abonne a, abuso, accepte vos, aceptado, acepte recibir
  2.0: acepte … textos, again … time, agreed to, agreeing … this, ai bloque, ai … fait, and … gave, ask
  2.0: autorisation, avez, avoir dit, back on, before you, borrenlo |, but … never, c … du, calis-, cash
  2.0: casil-, casilla, celui la, chois-, choisi, consu-, de publicidad, de quoi, delete telefono, desinscrit
  2.0: despues de, dije al, dio mi, dolar-, dolares, down to, droit … me, du spam, efectivo … no, ella no
  2.0: en personne, entente, era … la, es un, eso no, faut que, for … take, funda-, gave … my, gerant m
  2.0: i always, i gave, i read, i … your, in red, inscrite a, it i, j … bloque, jamais … de, je … vous
  2.0: l … numero, la casilla, la … suis, le monde, like it, llegarme, lo … al, me pregunto, me where
  2.0: me … any, me … en, me … would, mensajes … de, merci … votre, mon avis, mon fils, more>forever, my file
  2.0: nadie … pregunto, never okayed, no he, not given, not … illegal, not … up, not>stop, nothing about
  2.0: nunca … que, of my, of … consent, on m, opte, ou, paid cash, para … de, pas abonne, pas … et
  2.0: pas … mon, permis de, permiso … escribirme, person no, phone only, phone … you, podia-, pourq-
  2.0: pourquoi, pouvez … texter, pouvi-, pouviez, premier, pris, pueden mandar, purchase, put … back
  2.0: que decir, quien me, recibo, recu votre, recu … texto, refuse les, repar-, reparacion … no, sans me
  2.0: say yes, saying … to, second |, signe, sir i, sir … have, start, store |, subscribe … to, subscribed
  2.0: subscribed to, suis sur, tag, tengo … decir, the second, the … tag, these are, this messages, time … i
  2.0: vous pouviez, vous … avec, vous … avez, why this, would … text, y … di, y … quien, you … asking
  2.0: you … please, your … twice, | buying, | by, | di, | who, | … came, | … gerant, | … had, | … paid
  2.0: | … quel, | … read, ~_abu, ~_enr, ~_leg, ~_ob, ~_ou_, ~_pap, ~_say, ~abu, ~aman, ~apel, ~art_, ~asil
  2.0: ~ask_, ~aver, ~avr, ~card, ~cart, ~ddi, ~dola, ~enu, ~erl, ~etie, ~guie, ~habe, ~hois, ~indi, ~ira_
  2.0: ~lare, ~ley, ~llet, ~nadi, ~nges, ~ntan, ~nti_, ~ntre, ~odia, ~oja_, ~olar, ~onsu, ~ott, ~ound, ~ourq
  2.0: ~pap, ~pose, ~ptad, ~pte, ~quee, ~rba, ~rce_, ~rcer, ~rdo, ~ric, ~rity, ~rms, ~rms_, ~roi, ~rquo
  2.0: ~rtin, ~say, ~stam, ~tag_, ~tis_, ~uee, ~uell, ~urq, ~urqu, ~viez, ~yone
  1.9: NAME you, a fait, a nada, a permis, a … magasin, about texting, about … i, aceptar, acepte |, addin-
  1.9: adding, adding me, agreed |, agreed … this, agreeing … texts, ai coche, aimerait, al … la, alors |
  1.9: am … your, any of, authority, autorizo |, avez achete, avez … permission, breaking, but … not
  1.9: buying a, ca continue, can … consent, cell so, cell … you, claro que, comment |, consentement vous
  1.9: consenti a, coute des, coute … sous, cuantas … tengo, de que, de trabajo, de … il, deja repondu
  1.9: demander avant, des sous, desk no, dicho, dit non, do … think, donne la, efect-, efectivo, enrol-
  1.9: esto yo, et … ne, exclus, expliquez, express, express consent, factu-, facture, faite, fils est
  1.9: for one, for this, forever>wrong, fort |, gave no, get … number, have mine, i bought, i … asked
  1.9: i … gave, i … okayed, il a, in for, into, it says, j … choisi, j … demande, jamais consenti, je l
  1.9: je … des, jour, just text, just … people, l … retirez, la app, la case, la … no, last … was, law>not
  1.9: les pido, list NUMBER, mandaran, marche pas, me … textos, mis, my wifes, my … hurts, my … so
  1.9: my … with, nada … textos, never … texts, no la, no … acuerdo, no … aqui, not think, not … mine
  1.9: number … to, numeros exclus, nunca dije, o … yo, obtuv-, obtuvieron, one … you, pas assez, pas … pour
  1.9: pas … sa, pregu-, preguntarme, puse … no, quand … ai, que … numero, que … tienen, queri-, queria
  1.9: recibir estos, recue-, red, registry since, registry … NUMBER, remove>forever, sache, savoi-, savoir
  1.9: say … not, send proof, sin preguntarme, souve-, souvenir, suis abonne, supon-, supone, sus promociones
  1.9: telefono … lo, text … with, textos sin, textos … m, textos … que, texts … you, the do, the repair
  1.9: the … card, the … form, the … not, this cell, time was, to … before, told you, took, uni, unrea-
  1.9: unreal, unreal |, utiliser, veces tengo, votre texto, votre … mais, vous … achete, vous … deja
  1.9: vous … permis, warranty card, when, when … asked, where, who, why … am, wrong>list, yes to, yo … dije
  1.9: you all, you need, you promised, you … number, you … said, | avez, | el, | texting, | … lo
  1.9: | … promised, | … puse, ~_cla, ~_dad, ~_di, ~_efe, ~_ile, ~_ins, ~_inv, ~_ip, ~_jeu, ~_law, ~_tic
  1.9: ~aber, ~ado, ~also, ~ames, ~arit, ~bed, ~bed_, ~cas, ~cep, ~cept, ~cibo, ~cla, ~cpa, ~cpa_, ~deur
  1.9: ~dich, ~dres, ~droi, ~eaki, ~efec, ~eil_, ~ept, ~gun, ~gunt, ~hee, ~icho, ~ied_, ~iffe, ~igne, ~into
  1.9: ~inv, ~isi_, ~jeu, ~law, ~livr, ~mier, ~mul, ~ncen, ~ndam, ~ntir, ~osed, ~owed, ~pel_, ~pidi, ~pli
  1.9: ~preg, ~roit, ~ron_, ~rote, ~san, ~savo, ~scul, ~sett, ~sk_, ~staf, ~taf, ~tivo, ~took, ~tori, ~trez
  1.9: ~tura, ~ueri, ~uni_, ~who_
  1.8: NUMBER yrs, a autorise, a minor, a rien, a … nadie, acepte … mensajes, am still, anyway |, appele
  1.8: are … texting, asked, assured, at this, authority … you, authorized, aviez, avis avant, bought the
  1.8: ca moi, ca … donne, cajero, check, commi-, consent … do, de meme, demande pour, depuis quand, des sms
  1.8: di … como, disait, donne, ensenenme, est du, estan mandando, exception, fiche, for pickup
  1.8: for … messages, for … on, formu-, garan-, gave you, geran-, gerant, gracias … suscribirse, he dado
  1.8: hurts, i specifically, i subscribed, i wanted, i … agreed, i … need, ilega-, ilegal, is not, it was
  1.8: it … so, j … deja, j … donne, j … this, jamais abonne, je sache, je t, la tete, la … deje, last year
  1.8: law>these, m … vous, ma facture, marqu-, me … on, me … que, me … si, me … sur, me … time, mensajes no
  1.8: mi nadie, minor, mis … votre, mon … avant, mon … moi, my first, n avez, ne l, ne … suis
  1.8: never subscribed, not even, not it, not mean, not ok, not … you, number pour, nunca … estos, of opt
  1.8: on the, only … my, os, ou … ai, oui aux, oui |, oui … textos, par ecrit, para escribirme, para la
  1.8: parle de, part, pas l, pas qui, permit, pis … m, por suscribirse, pour etre, pour sa, pregunta
  1.8: proof … opt, put … on, que acepte, que la, que … sache, queria mensajes, queria textos, recevoir ces
  1.8: regar-, registro, remove … please, reparation |, reporting … to, rien fait, sans … demander, scree-
  1.8: se los, send … of, show, si je, signi-, so not, so … this, something i, sous, specifically, stop and
  1.8: stop … vous, subscribe to, suscribirse, t ai, t … jamais, tete, textos … le, them … the, these … so
  1.8: this no, ticke-, tienen … autorizacion, time i, un numero, under, unsubscribe from, venu, votre … je
  1.8: voulais des, vous demande, vous donne, vous n, vous … d, voyons … j, want>law, was, what authority
  1.8: when you, where you, who told, why … i, wrong>you, y … ustedes, yes for, yo … lo, you … did
  1.8: you … right, you … this, | depuis, | ma, | montrez, | under, | … always, | … never, | … non, | … una
  1.8: ~_hab, ~_mir, ~_ord, ~_os_, ~_red, ~_tag, ~_whe, ~adie, ~aro, ~aske, ~auto, ~avie, ~avoi, ~cap, ~cuer
  1.8: ~dde, ~dded, ~donn, ~ecue, ~egun, ~enoj, ~fact, ~fiez, ~form, ~gera, ~gni, ~ical, ~ieg, ~igni, ~ileg
  1.8: ~iver, ~ivo, ~lso, ~lso_, ~mise, ~mula, ~natu, ~noj, ~nota, ~nsig, ~nsul, ~olle, ~ommi, ~ook, ~ores
  1.8: ~ori, ~oriz, ~ormu, ~pris, ~qui_, ~regu, ~rise, ~riz, ~rmar, ~rmu, ~rmul, ~sec, ~sign, ~sill, ~ske
  1.8: ~sked, ~tho, ~ti_, ~tten, ~uerd, ~uto, ~uven, ~was_, ~wed_, ~xes, ~xes_
  1.7: NAME … de, a aucun, a parle, a … how, abonne … vos, accepte |, accepte … recevoir, acepte textos
  1.7: achet-, agarraron, agreement, ai mis, ai paye, ai recu, ai … consenti, ai … signe, ai … souvenir
  1.7: ai … votre, and i, apparently, asked … i, asking take, asking … me, aurait, autorice estos
  1.7: autorice … mensajes, aviez promis, becau-, because, but … did, ca vous, call … the, calls only
  1.7: casl requires, casl … express, celui, certain, checkout |, clarito que, clarito … no, commercial
  1.7: commis, comptant, con … derecho, conse-, continue, d avoir, de ma, decir-, deman-, desmarque, dije que
  1.7: disai-, donc j, donc … ai, droit |, en la, en … de, en … la, en … votre, ensen-, es menor, es … yo
  1.7: estos textos, et je, fait … de, femme a, fils, garantia … para, gave it, gives you, gives … the
  1.7: got no, grand, had … business, he, how you, i chose, i … no, i … not, i … signed, in writing, indique
  1.7: inscrit, is … one, j … paye, j … recu, jamais … d, je me, je … savoir, justi-, keep getting
  1.7: l … jamais, l … pas, la … fois, law>forever, les autorizo, les … a, list>me, lo delete, lo di, lo dije
  1.7: luna, marque … casilla, me lol, me remove, me … out, mensajes si, metieran, miren, mon … arreter
  1.7: monsi-, monsieur, months ago, montr-, my signature, nationale de, no fui, no marque, non au
  1.7: not … saying, numero moi, nunca autorice, nunca … inscribi, on a, on do, on that, on … card
  1.7: on … receipt, paper, papie-, papier, parent, pas donne, pas souvenir, permitted, pidio, pinche
  1.7: pour … texto, pregunto, preuv-, preuve, quand la, que derecho, que no, que … era, que … llega
  1.7: que … mandan, que … por, que … textearan, receipt says, receive this, remember saying, remember … yes
  1.7: requires, requires express, requires … consent, rifa, sais … qui, savez, sayin-, saying, se lo
  1.7: signature, signed … up, signing, sur la, sur une, tcpa violation, text … remove, textearan
  1.7: textearan |, texter le, texter … monde, textos … a, the card, the desk, the lord, the paper, they
  1.7: this … remove, thought would, to … texts, to … there, uh, uh i, un … yo, unsolicited commercial
  1.7: up for, violation, votre commis, vous et, waive-, waiver, was done, was never, what, what gives, wifes
  1.7: with … and, y yo, y … como, yo … les, yo … recuerdo, | check, | compre, | eso, | faut, | show, | tcpa
  1.7: | uh, | … autorice, | … cuando, | … quand, | … requires, ~_ask, ~_ava, ~_cap, ~_cas, ~_cop, ~_dol
  1.7: ~_ger, ~_he_, ~_jam, ~_jui, ~_thu, ~_uh, ~_val, ~_wh, ~aba_, ~aper, ~arl, ~ask, ~ava, ~avai, ~bia
  1.7: ~chas, ~coch, ~cons, ~dara, ~deci, ~deli, ~dias, ~dol, ~ecau, ~ecta, ~eeme, ~elui, ~fes_, ~fils, ~garm
  1.7: ~gnat, ~gnin, ~hee_, ~ho_, ~hori, ~ied, ~ifes, ~ign, ~isat, ~ise, ~jam, ~jama, ~jui, ~med_, ~mitt
  1.7: ~mons, ~mpta, ~nde_, ~ned, ~ned_, ~nsen, ~old_, ~onse, ~oris, ~preu, ~prop, ~prue, ~ptan, ~quoi, ~reuv
  1.7: ~rgo_, ~rit_, ~sayi, ~scre, ~sent, ~sous, ~they, ~thor, ~thou, ~tick, ~tido, ~tted, ~unte, ~uoi, ~uoi_
  1.7: ~urc, ~urch, ~used, ~ves, ~vivo, ~whe, ~when, ~yed, ~yed_
  1.6: NAME not, NAME … to, NUMBER this, NUMBER … old, a peut, a … demande, a … etre, a … messages
  1.6: accepte … textos, accord … des, acord-, acuerdo de, agreed … get, ai, ai accepte, ai … l, all … now
  1.6: also, am i, am the, any … this, are … no, at the, at … desk, at … time, aucun … je, avocate, avoir
  1.6: back in, back … is, break-, can … just, card … for, cashi-, cashier, check the, checked … on, claim to
  1.6: claim … have, comma please, consent … claim, consent … for, consenti |, consentimiento, copy, couri-
  1.6: courier, dado … de, de tel, de … le, de … pub, de … sacaron, decir, deje en, delete pedido, des … de
  1.6: desig-, design, did … say, docum-, dolares por, dolares … mensaje, donde sacaron, donne pour
  1.6: effacez mes, el … pa, en juillet, enten-, entonces |, est … un, expliquez moi, feder-, federal
  1.6: for … i, for … repair, forms, formulaire, fort, fue el, give it, give my, gives, habia … que
  1.6: have … permission, here … it, how are, how did, i consent, i remember, i … every, i … still, in this
  1.6: inscrit sans, is … n, it at, it costs, it … here, j … accepte, j … signe, jamais autorise, joine-
  1.6: joined, juill-, juillet, keep it, la … sans, law>want, law>you, les ai, list your, liste … de, look
  1.6: look … it, lord, loud, ma … que, mai |, majus-, majuscules, mandar mensajes, me one, me … a, mensaje |
  1.6: mis … numero, mon … chez, month-, months, my … for, my … says, my … then, n you, n … rien, never say
  1.6: ni siquiera, ningu-, ningun momento, no … and, not just, number … are, number … for, number>stop
  1.6: number>wrong, numero chez, numero delete, numero … vous, nunca, nunca … mi, on … not, one here, order
  1.6: out once, para enviarme, para … publicidad, pas qu, pedir, permission de, phone off, pinch-, please i
  1.6: podian, point, pouviez me, preguntarme |, pregunto si, produ-, prove, prueb-, puse … la, put … number
  1.6: quand il, que … escriben, que … textos, que … vous, qui a, qui … dit, quien … autorizo, quien … los
  1.6: ramassage, remove>wrong, retiren, revoi-, revoila, sacar-, say … for, show me, sign, sin avisarme
  1.6: siqui-, siquiera, sms … i, souvenir d, stood, subscribe me, suis pas, taxes, text messages, text … in
  1.6: text … phone, text … your, textos … vous, texts never, that box, the consent, the courier, the phone
  1.6: the waiver, the … i, the … why, then … it, think i, this … get, this … texting, ticked, tienda you
  1.6: to this, todo … no, trava-, trouv-, un consentement, un … que, una … no, up … this, utilisez, vende-
  1.6: wante-, wanted, what |, when i, while i, who authorized, wrong>not, wrong>send, wrote, yes, yes |
  1.6: yo … se, you claim, you i, | es, | nadie, | prove, | the, | … authorized, | … gars, | … guys, | … lord
  1.6: | … qui, | … tienda, | … told, | … use, | … violation, | … yo, ~_ac, ~_ago, ~_ai_, ~_als, ~_ex, ~_kne
  1.6: ~_log, ~_lor, ~_nie, ~_nun, ~_pru, ~_rej, ~_sou, ~_tar, ~_voi, ~_was, ~_who, ~ai_, ~aju, ~ajus, ~ama
  1.6: ~ash, ~auth, ~axes, ~casi, ~coc, ~copy, ~cree, ~cu_, ~dian, ~dir_, ~duc, ~eca, ~ecu_, ~eem, ~empr
  1.6: ~ents, ~eto_, ~euv, ~euve, ~fes, ~gne, ~grou, ~hab, ~hot, ~hot_, ~hurt, ~ifie, ~iqu, ~iser, ~istr
  1.6: ~jad, ~joi, ~join, ~kne, ~llin, ~lord, ~mar, ~mmer, ~nca_, ~neur, ~ngun, ~nso, ~nths, ~ntim, ~nun
  1.6: ~nunc, ~oine, ~old, ~opte, ~pinc, ~pru, ~quo, ~rce, ~rcha, ~reem, ~rej, ~reu, ~risa, ~rois, ~ron
  1.6: ~ruck, ~rueb, ~sonn, ~tag, ~taxe, ~ths_, ~thu, ~timi, ~tor, ~unca, ~unda, ~uro_, ~utho, ~vide, ~was
  1.6: ~wher, ~who, ~wrot, ~yes_
  1.5: NUMBER times, a un, a … ans, a … retirez, abonne … rien, accep-, accepte, accepte d, activ-, activated
  1.5: added, agarr-, ai … ca, al muchacho, ampar-, amparo, an dernier, and here, and never, apagado, app |
  1.5: appro-, asked about, asked |, at it, at … and, authorized this, autre numero, avait dit, avisa-
  1.5: avisaran, avisaran de, avisaran … la, avisos delete, bike … to, buy … number, ca prend, call the
  1.5: cel pa, cette … je, comment ca, comment … vous, como, consent to, consent … i, costs me, counter … it
  1.5: dans l, de proteccion, de publicite, de … faire, de … quien, demande a, did … authorize, dijeron … you
  1.5: disculpe creo, disculpe … que, do … have, droit, droit vous, en que, en una, en … lado, engli-
  1.5: english, enter-, es esto, est … d, etais, ete, facture par, facture … texto, filing with, filing … the
  1.5: first, fui |, gave … to, gracias no, grati-, gratis, guys just, haber, have … your, here … did
  1.5: how … you, i receive, i wrote, i … joined, i … none, i … please, il est, in, in … store, insista
  1.5: is NAME, is … in, j aurais, j avais, je n, je porte, je … juste, je … plainte, jeune, just put, l an
  1.5: l avez, l … dernier, la preuve, la pub, law>list, law>send, le recu, le … por, les … dado, m appelle
  1.5: ma … a, makes you, me about, me avisaran, me estan, me sacaron, me … abonne, me … arretez
  1.5: me … desabonne, messages … this, moi en, moi le, monde, my cell, my chain, my … fixed, my … phone
  1.5: ne … avez, never joined, never … a, never … in, no autorice, no business, no … aceptar, no … here
  1.5: no … list, non … et, not texts, not … it, number was, numero … yo, of … not, ok mais, ok pour, ok that
  1.5: on purpose, on … appelle, one in, otherwise, out to, out … you, own no, parei-, pareil, pas celui
  1.5: pas ma, pas … de, pas … on, permis … m, permission … message, perso-, personne a, phone … it
  1.5: please … remove, please … take, porte, porte plainte, pour ces, produce, proteccion, proteccion datos
  1.5: purpo-, purpose, pusie-, put my, que gracias, que si, que … avisaran, que … mensajes, quien … dijo
  1.5: recibir textos, repondu, rien accepte, rouge, sacaron mi, sacaron … numero, said it, said yes
  1.5: says … marketing, se fait, si |, si … un, sin, stop>stop, suis … a, suis … l, suscrito, tabar-, tcpa
  1.5: text … stop, textos a, texts … he, the work, this stop, tiene el, time please, to bike, to … it
  1.5: to … where, told … at, trai, un cafe, un oui, unchecked, up NUMBER, utiliser mon, veces … que
  1.5: velo … j, vertu de, vous … aviez, vous … que, was … there, wrong>stop, wtf, yo … acepte, yo … fui
  1.5: you … i, you … was, young, your … no, yrs, | disculpe, | otra, | there, | yo, | … autorise, | … cafe
  1.5: | … checked, | … creo, | … femme, | … literally, | … makes, | … prend, ~_add, ~_ai, ~_buy, ~_dat
  1.5: ~_dic, ~_eta, ~_hur, ~_in_, ~_ja, ~_joi, ~_sin, ~_tab, ~_tc, ~_tcp, ~_try, ~_ver, ~_yes, ~_yr, ~_yrs
  1.5: ~abe, ~acce, ~adde, ~afe, ~ans_, ~ante, ~arei, ~ares, ~assa, ~bal, ~beca, ~buy, ~call, ~cce, ~ccep
  1.5: ~ccio, ~cen, ~choi, ~cir_, ~clus, ~como, ~dela, ~dema, ~dio, ~ecci, ~ecl, ~edi, ~eet_, ~engl, ~enor
  1.5: ~ersi, ~etio, ~firs, ~habi, ~hete, ~hoi, ~hou, ~hs_, ~hur, ~ieur, ~imie, ~iqui, ~irst, ~ity, ~ity_
  1.5: ~jis, ~laim, ~li_, ~lish, ~loud, ~mame, ~mis, ~nca, ~ngli, ~ngr, ~nne_, ~nse, ~nti, ~omis, ~orde
  1.5: ~orit, ~orm, ~ouge, ~oung, ~pia, ~ppro, ~purp, ~pusi, ~put, ~rech, ~ree_, ~reil, ~romi, ~ropp, ~rwis
  1.5: ~rzo_, ~sieu, ~sin_, ~sou, ~ssee, ~tais, ~tcp, ~tcpa, ~tean, ~unto, ~uro, ~uve_, ~vant, ~wed, ~yes
  1.5: ~youn, ~yrs, ~yrs_
  1.4: (law), NUMBER anos, a cette, a … does, a … pour, a … sms, accepte … messages, addre-, address
  1.4: agree … texts, agreed … nothing, ai consenti, ai jamais, ai … aucune, ai … oui, ajoute, al … de
  1.4: algo … la, allez, allow, are sending, are … to, ask |, asking again, autorise ces, autorise … textos
  1.4: autorizacion |, avant, avis … de, aviso, base, be reporting, be … but, been off, behin-, behind
  1.4: blank on, blank … purpose, bonjour je, bough-, bought, buy my, c … illegal, c … non, cada vez
  1.4: cada … que, cafe, caller, cas |, certainement, certainement pas, comma, como … que, con uds, conco-
  1.4: concours, confidentiel, consentir, costs, cuand-, cuando, customer … i, de edad, de este, de … exclus
  1.4: decli-, decoche, dedan-, dedans, delete … o, denun-, did no, did … such, diga que, dije … muchacho
  1.4: dijeron que, dijo, disculpe, does, drunk, e dado, e receipt, el registro, el senor, en esa, en ninguna
  1.4: en … sans, est ecrit, est illegal, esto no, esto … de, esto … no, et … le, et … n, et … vous
  1.4: every … of, expressly, file, for … warranty, gave … for, got my, have |, he … nada, he … permiso
  1.4: here it, here … is, i might, i … subscribed, iban, iban a, in … house, in … your, inscrire
  1.4: is … agreeing, je ne, je … donne, je … sur, know … not, l ai, la ca, la dedans, la … nunca, last … to
  1.4: law>texts, le … en, le … sans, left my, les he, les … nada, like you, like … know, lo, mais … a
  1.4: may … me, me demander, me on, me volvio, me … des, me … sin, menor de, menor … edad, messages … je
  1.4: messages … please, mi autorizacion, mi … delete, might be, moi ce, moi … message, moi … tout, mon … a
  1.4: mon … pas, mon … sans, monde sans, my back, my granddaughter, my … used, n a, n … jamais, never … any
  1.4: ninguna lista, no es, no existe, no such, no … los, no … thing, nobody told, non … l, non … la
  1.4: non … messages, not>these, now what, numero sans, numero … la, numero … me, nunca me, nunca puse, of a
  1.4: of … phone, on it, on … ride, online … it, only … for, ou vous, ou … vous, pas … des, pas … vous
  1.4: pedido, people … my, permi-, permission … contact, pero yo, phone because, por si, porque … no
  1.4: pour … reparation, preci-, prend, preuve de, preuve … mon, prome-, prueba, prueba de, que … a, receipt
  1.4: receive sms, recha-, remet-, remettez, rempli, ride it, said, sans l, sans … le, says … on, se … que
  1.4: send … this, showe-, showed, showed me, signe |, signe … vous, signe-, signed me, soyez, still
  1.4: stop … i, su madre, such thing, sur que, surpr-, suscribi a, telephone seulement, texts i, the app
  1.4: the manager, the young, the … order, the … thing, there is, this … did, this … out, tienen mi, to have
  1.4: to that, to |, to … bike, to … who, told the, told … i, un … de, uncle-, unclear, unclear |
  1.4: ustedes … mi, volvio, volvio a, vos … non, voulais juste, vous ai, will … reporting
  1.4: without … permission, write … me, year, yo … autorice, yo … he, you … just, you … texting, your hours
  1.4: | your, | … app, | … avisos, | … concours, | … gave, | … granddaughter, | … might, | … tiene, | … todo
  1.4: | … voulais, ~_abo, ~_avo, ~_bec, ~_beh, ~_caf, ~_ded, ~_dir, ~_ell, ~_emp, ~_fac, ~_gro, ~_ib, ~_iba
  1.4: ~_lo_, ~_mar, ~_mel, ~_nic, ~_nob, ~_sei, ~_uni, ~actu, ~addr, ~afe_, ~agar, ~allo, ~argo, ~ashi, ~axe
  1.4: ~aya, ~beh, ~behi, ~boug, ~caf, ~cafe, ~carg, ~ceip, ~chac, ~chet, ~date, ~ddr, ~ddre, ~deda, ~denu
  1.4: ~dijo, ~dire, ~does, ~ecke, ~ecli, ~eder, ~egal, ~ehi, ~ehin, ~ein, ~eip, ~eipt, ~eman, ~emet, ~empl
  1.4: ~erno, ~erso, ~etai, ~gal_, ~garr, ~givi, ~gned, ~het, ~hind, ~howe, ~ibin, ~ich, ~icip, ~ingu, ~ink_
  1.4: ~ique, ~iren, ~ives, ~iza, ~lpe, ~lpe_, ~mara, ~mma_, ~ngu, ~nice, ~nob, ~odd, ~oila, ~ondi, ~opy
  1.4: ~opy_, ~osse, ~osts, ~papi, ~pell, ~perm, ~pers, ~prou, ~rati, ~rdad, ~rome, ~rpo, ~rpr, ~rpri, ~rsi
  1.4: ~rso, ~rson, ~rst_, ~runk, ~said, ~soli, ~stos, ~surp, ~tait, ~uce_, ~ulpe, ~unc, ~urpr, ~usie, ~vail
  1.4: ~ves_, ~visa, ~voil
  1.39: (tables say none)
  1.3: NAME en, NAME … que, a inscrit, a pickup, a recevoir, a tube, a … je, a … sans, about this
  1.3: about … end, ai laisse, ai signe, ai … coche, all my, and he, and take, anos, anoto, anybo-, anybody
  1.3: apunto, arretez ca, ask … you, asked … this, aucun … alors, aurais, authorize, autorise |, avec … la
  1.3: avisos … pedido, basez, because i, before … call, bici … para, bought … used, c etait, ca se
  1.3: ca … coute, call … was, cas, ce message, chain, chum |, clear … the, comment avez, commerce
  1.3: consenti … vos, conte-, copia, cuando … di, customers, de l, de numeros, de … c, de … llamar
  1.3: declined … the, deje mi, demander … j, derecho, desea-, dije … la, donde firme, donne |, dos, edad
  1.3: elle, en nada, en tout, en … cas, en … no, en … tarjeta, enleve mon, es ilegal, es que, est … en
  1.3: este mensaje, estoy … la, et, etait, explain yourselves, fait de, fille-, filled, firmo, force
  1.3: forever>remove, gave permission, given |, granddaughter, green, haber aceptado, haber-, i … never
  1.3: ingre-, inscrite … ca, is … about, it … done, it … take, j ai, j … coche, jamai-, jamais, jurid-
  1.3: juste … la, keep … these, l, l entente, la date, la … que, la … va, lady, laisse la, le … mensajes
  1.3: les da, list it, llegan estos, m aviez, m en, m etre, m inscrire, ma … au, mais moi, manden textos
  1.3: marche, marid-, marido, marked, me prometio, me souviens, me … permiso, me … yo, mean i, mensajes … la
  1.3: metieron a, mi consentimiento, mi marido, mi … para, mi … tiene, moi j, moi … ai, moi … j, my thumb
  1.3: nada … esto, ne pas, ne suis, never … of, new … or, new … same, no llamar, no … da, no … sus
  1.3: nobody … you, not authorize, not my, not … anybody, not … my, not … nothing, not … that, not>forever
  1.3: nothi-, nuevo-, nuevos, numero je, numero … a, numero … lo, oigan |, old number, onlin-, online
  1.3: only not, only … to, opted, or … i, ou … avez, owe me, para … la, parents, part … the, pas consenti
  1.3: pas fachee, pas … l, pasada y, paye |, picked |, pidio permiso, pis la, pour un, prometio, propaganda
  1.3: prueba … que, publicidad sin, pubs |, purpose |, pusiera, que el, que … ai, que … escriban
  1.3: que … mandaran, que … pouvez, queria … y, quy, receipt not, regis-, removed so, reporting this
  1.3: rien … avec, right, says no, says she, segur-, seguro, semana … y, sent, seule-, seulement, she asked
  1.3: shop … my, si queria, si … algo, si … me, signed anything, some, souvenir … avoir, souviens pas
  1.3: start to, such, suis … inscrite, sure, terms, text subscription, textos je, texts you, texts … never
  1.3: that still, that … did, that … what, the deal, the green, the ride, the warranty, the … NAME
  1.3: the … light, this not, this … from, this … the, tiend-, tiene, to contact, to … old, to … updates
  1.3: tout cas, two, una … de, unchecked that, unchecked … box, vide, vos communications, votre commerce
  1.3: vous … jamais, vous … textez, warra-, warranty, was for, was … clear, who … it, why am, will be
  1.3: will hear, would text, would … me, y aqui, y nunca, yo … e, yo … en, yo … esto, yo … pregunte
  1.3: yo … puse, you buy, you les, you not, you owe, you … sending, young lady, your … email, | new
  1.3: | seguro, | unsolicited, | … employee, | … means, | … senor, ~_ab, ~_bla, ~_car, ~_dem, ~_doe, ~_eng
  1.3: ~_ens, ~_et_, ~_feu, ~_fun, ~_ga, ~_l_, ~_sai, ~_tet, ~_two, ~_vec, ~aid, ~aid_, ~als, ~amai, ~amar
  1.3: ~anty, ~anyb, ~ape, ~arid, ~aron, ~arra, ~atis, ~aye_, ~ayi, ~ayin, ~base, ~cal, ~cate, ~cia_, ~cle
  1.3: ~ctur, ~decl, ~dem, ~doe, ~eal_, ~ecc, ~egur, ~erw, ~erwi, ~fec, ~gal, ~gli, ~glis, ~guro, ~herw
  1.3: ~ial_, ~ice_, ~illa, ~ipt_, ~iven, ~jer, ~ked, ~ked_, ~lady, ~lee, ~look, ~mem, ~nero, ~nla_, ~nor
  1.3: ~nsie, ~ntr, ~nyb, ~nybo, ~oder, ~odi, ~okay, ~onli, ~opag, ~opi, ~opia, ~othi, ~oud_, ~ovi, ~owe
  1.3: ~pi_, ~pp_, ~pted, ~pter, ~rava, ~ribi, ~riza, ~rmis, ~rod, ~rwi, ~rzo, ~sai, ~sei, ~sep, ~stil, ~stra
  1.3: ~such, ~tart, ~terr, ~tet, ~tici, ~toni, ~try, ~two, ~two_, ~uand, ~udo, ~uh_, ~ulem, ~ules, ~ulta
  1.3: ~ulto, ~vend, ~warr, ~ybo, ~ybod
  1.2: NUMBER by, NUMBER he, NUMBER no, NUMBER … j, NUMBER … mayo, NUMBER … what, a bell, a joke, a list
  1.2: a living, a personne, a textearme, a used, acepte yo, achete une, advertising |, ai … aucun
  1.2: ai … comptant, alguna … de, allow-, already told, am … i, amend-, amende, and did, and now
  1.2: and … please, ano, any … it, appar-, approved, apunt-, apunto sin, asked … texts, asking i, at … shop
  1.2: avais dit, avez … eu, aviez pas, baja el, being, bici no, borrenlo, bought … tube, box |, buenos dias
  1.2: buy, cajera, calle-, cell pour, certainement … moi, check-, cnil, comprar, con … bici, condi-
  1.2: confirme, consent, consented |, convenu, could not, datos personales, de mayo, de … avoir
  1.2: demander moi, derecho a, des messages, desma-, dice, did … consent, did … join, dijer-, dijeron
  1.2: discu-, dit … au, dit … de, dit … telephone, dites que, donde … que, donde … yo, donne … cell, drive-
  1.2: driver, du … de, dueno-, duenos, ecrire sans, el … la, el … me, el … pasado, en … je, en … pagina
  1.2: envoyer … sms, escribiendo |, escribio, escribio mi, eso … es, est … l, estos, estoy, estoy en
  1.2: etait non, etait … pour, excuse me, faites ca, faux, faux |, femme, firma, fois … vous, for … how
  1.2: for … living, garantia, garantia no, gars, gave … this, get text, get … i, get … messages, givin-
  1.2: giving, have i, he … mi, how … have, i decline, i picked, iban … mandar, inscrit … me, is nothing
  1.2: is … he, j etais, j … laisse, jamais … vos, je le, juste pour, la dessus, la rodada, la semana, la vie
  1.2: la … era, la … pasada, lado, list … me, livin-, living, lo he, los dije, m … jamais, ma desinscription
  1.2: ma femme, ma fiche, magasin, mandataire, marido |, marketing and, mayo, me coute, me le, me textearan
  1.2: me … asking, me … demander, me … estos, means, mensajes saludos, mensajes y, mentira, messages from
  1.2: mi firma, mi … en, mi … yo, moi qui, muest-, ne … a, never opted, never told, never … permission
  1.2: ni les, ni lo, no opt, no … dado, no … haber, no … telefono, not join, not now, notas, nothing, nowhe-
  1.2: nowhere, number with, number … just, number … spam, numero … esa, o |, obten-, obtenu, off i, on … do
  1.2: or not, order … not, other-, pa esto, pagin-, pagina, para … me, para … por, parce, parce que, parqu-
  1.2: parque, part of, pas avoir, pas ca, pas correct, pas … d, pasada, pasado, pedid-, permiso
  1.2: permiso … el, pis vous, por mi, por … y, pour la, preguntar |, pretty sure, privacidad
  1.2: prometieron que, propa-, prove i, put, que hora, quien te, quitenme porfa, ramas-, remove>not
  1.2: removed me, reparacion … para, same, se … no, semana pasada, sending |, set … this, si … mensajes
  1.2: sin … consentimiento, since when, son used, son … my, stopped, su pagina, sur … facture, swore
  1.2: telefono y, texting … so, textos quitenme, that my, that … number, the fcc, the … it, there |
  1.2: there … nothing, these messages, they … at, think have, think … is, think … my, this … illegal
  1.2: this … last, thumb, thursday, tienda, tienda me, to finish, to nothing, to … of, to … sms, un precio
  1.2: una lista, unsolicited … i, up this, usan, vez … les, vous eu, vous faites, vous … j, vu, why the
  1.2: with … my, without telling, without … i, write to, written … you, yo acepte, you removed, you … buy
  1.2: you … see, | ah, | are, | avec, | buenos, | excuse, | notre, | profeco, | sir, | … agreed, | … dias
  1.2: | … e, | … left, | … once, | … took, | … vuelven, ~_ag, ~_apu, ~_aut, ~_bei, ~_fem, ~_gre, ~_han
  1.2: ~_heu, ~_loo, ~_nin, ~_oka, ~_pur, ~_rig, ~_tax, ~_ven, ~_vu_, ~_ye, ~acar, ~add, ~api, ~appa, ~aran
  1.2: ~ards, ~ash_, ~atho, ~ayo_, ~bei, ~bein, ~ben_, ~bin, ~buy_, ~car, ~car_, ~che_, ~chee, ~cho_, ~conc
  1.2: ~desm, ~dido, ~die, ~eans, ~ed_, ~edid, ~emm, ~emme, ~epar, ~esm, ~esma, ~faux, ~fem, ~femm, ~file
  1.2: ~gars, ~gina, ~gro, ~hand, ~hat_, ~hen_, ~icke, ~idor, ~ign_, ~ijer, ~ila, ~ila_, ~inc, ~inch, ~insc
  1.2: ~irm, ~iso_, ~issi, ~ivac, ~izar, ~kar, ~kay, ~live, ~livi, ~llec, ~lli, ~llow, ~maro, ~mond, ~nai
  1.2: ~ndie, ~nlin, ~nsc, ~nscr, ~ntia, ~nto_, ~oka, ~olic, ~omet, ~ons, ~onsi, ~orce, ~ouri, ~paga, ~pagi
  1.2: ~ped_, ~plie, ~ppa, ~ppar, ~put_, ~quir, ~repa, ~rite, ~ropa, ~rqu, ~rse_, ~rue, ~sig, ~stoy, ~stro
  1.2: ~swo, ~swor, ~tado, ~tax, ~till, ~tore, ~trad, ~trav, ~ueb, ~uest, ~uire, ~umb_, ~una, ~ure_, ~use_
  1.2: ~uth, ~uvea, ~vai, ~veau, ~ver_, ~vern, ~vu_
  1.1: a denunciar, a mandarme, a number, a shop, a … of, abus, abus |, acepto |, ai … approuve
  1.1: am … customer, an, any time, approuve, are … without, ask your, asking |, at any, attorney general
  1.1: au telephone, au … je, autho-, autorice el, avais, avec vous, avez inscrit, avez … la, aviso |
  1.1: been on, been … the, before i, boy, bueno-, buenos, buscar, buyin-, buying, c qui, ca … fait
  1.1: caissiere, capitals, car, celular en, champ-, champion, chaque … que, checking, clerk, company
  1.1: company |, comptant j, comptant … ai, consent was, correct |, could, cuentan, customer but, datos y
  1.1: de privacidad, de quien, de … nada, demande si, demande … numero, denunciar, depen-, depuis … j
  1.1: despues, di … cel, di … consentimiento, dias, did … request, dit au, dit … vous, donne a, donne aucun
  1.1: du tout, edad y, el NUMBER, el movil, empre-, empresa, empty, en vertu, en … registro, entienden |
  1.1: error yo, es … los, est faux, est sur, esto es, esto lo, estos mensajes, etait juste, excus-, exige
  1.1: fache-, fachee, fait … semaines, fecha, for … e, forever>forever, form … i, from … i, funny i
  1.1: garantie, gave … consent, gener-, general, got … ticket, gracias por, grandma says, guest, haberles
  1.1: have … on, have … recollection, he can, here i, hold my, how |, i unsubscribed, i … put, ici pas
  1.1: ici … de, in a, in shop, in … parking, inscribir, inscription a, invit-, issue-, issued, it … on
  1.1: it … please, j … consenti, j … vos, jure, kid at, l … ca, la caissiere, la cnil, la garantie
  1.1: la prueba, la reparation, lawfu-, lawful, lawful basis, le … ici, les … je, light, line is
  1.1: list … NUMBER, lista de, livra-, livraison, llega |, m … jure, makes, mandar textos, mandarme … a
  1.1: mayo |, me apunto, me mandaran, me stop, meme … mon, mi tarjeta, mis … y, mjs, moi ou, mon … j
  1.1: mon … ou, monde |, montrez … ou, mother, muestrenme, my end, my ticket, my … number, my … right
  1.1: nada … ver, nadie … pidio, necesitan, never put, never … so, no consenti, no recollection, no … at
  1.1: no … she, nobod-, nobody, non … c, not for, not request, not … ever, not … texting, not … yes
  1.1: number too, number … delete, number … the, numbers been, numero ou, numero sur, numero … ma
  1.1: numero … que, nunca les, of … i, oigan, okay … do, on … paper, on … website, one … to, ou |, out … a
  1.1: owe, pa … me, para recibir, parag-, pardon, parking lot, permission, permission … be, personales
  1.1: por telefono, porqu-, porque, porque me, porque yo, pour … garantie, pour … promo, precio, pregunte
  1.1: pregunto … queria, prete, program, put … down, que |, que … acepte, que … diga, que … son, quel … vous
  1.1: qui le, quiero una, rappelle pas, recol-, recollection, record, rempl-, rent, repair ticket
  1.1: reparation, right here, rodada, sans permission, sans que, saquenme |, says, see my, shop i, si … mi
  1.1: siemp-, siempre, signed, since, sms … is, so why, solicitor, someone |, son NUMBER, spam i, spammed
  1.1: suis, supue-, sur ce, tablet, tarje-, tarjeta, tarjeta de, telephone … l, telling me, tengo yo
  1.1: textez |, texting … the, texto je, textos sur, the attorney, the kid, the parking, the sms
  1.1: the … general, the … line, the … lot, the … was, there was, these>want, thing, thing i, this to
  1.1: this … one, thurs-, tiene … anos, told … guy, told … it, told … you, un error, una … delete
  1.1: used … number, vertu, voir la, vos promo, vos … et, vos … sans, votre … pas, vous avez, vous aviez
  1.1: vous … un, was … for, week, when she, written consent, wrong>law, wrong>texts, y … les, yo … con
  1.1: you hold, you opted, you … only, you … that, you>these, your company, your manager, your … basis
  1.1: your … never, | dije, | funny, | never, | nunca, | omg, | pardon, | roommate, | solo, | tabarnak
  1.1: | truck, | … declined, | … di, | … dije, | … driver, | … form, | … gives, | … numbers, | … vertu
  1.1: | … when, ~_acc, ~_an_, ~_as, ~_caj, ~_cen, ~_ene, ~_fed, ~_ow, ~_pri, ~_sti, ~_una, ~abar, ~acc
  1.1: ~amen, ~anci, ~anos, ~aou, ~arj, ~arje, ~ause, ~aut, ~bec, ~bing, ~boy_, ~buyi, ~caj, ~cip, ~cked
  1.1: ~coll, ~cond, ~coul, ~croi, ~cus, ~dic, ~dice, ~dien, ~ecki, ~edan, ~eek_, ~eil, ~ente, ~enun, ~ermi
  1.1: ~ertu, ~even, ~ever, ~excu, ~fed, ~fort, ~gene, ~gran, ~grap, ~hamp, ~here, ~how, ~hurs, ~ibo_, ~iche
  1.1: ~iem, ~ieme, ~invi, ~isa, ~iscu, ~issu, ~ivra, ~jeta, ~lui_, ~mad, ~marc, ~mayo, ~mb_, ~meno, ~miso
  1.1: ~mpio, ~nli, ~nobo, ~note, ~nst, ~nvit, ~obod, ~ond, ~onte, ~orc, ~ord_, ~oto_, ~owe_, ~pany, ~plai
  1.1: ~porq, ~ppos, ~pres, ~remp, ~reo_, ~righ, ~riva, ~rje, ~rjet, ~rmi, ~rno, ~rsd, ~rsda, ~rtic, ~says
  1.1: ~seig, ~sma, ~ssio, ~stas, ~suis, ~supu, ~tarj, ~thur, ~tren, ~ture, ~ued_, ~ui_, ~upue, ~ure, ~ursd
  1.1: ~usc, ~uyi, ~uyin, ~von, ~wo_, ~xcu, ~xcus, ~yon, ~zo_
  1.0: NAME |, NUMBER piasses, a don, a mix, a private, a vie, a … cosa, a … lista, a … moment, about my
  1.0: about … wheel, accor-, accord, acuer-, acuerdo, agree |, agreed … any, ah, al senor, and neither
  1.0: anything |, apart-, appelle, are … kidding, are … the, askin-, asking, asking is, assure, au livreur
  1.0: aucune autorisation, autoriser, autorizacion, autorizado, autorizar, autorizo, avez mon, avez pas
  1.0: avez … pris, avoir accepte, bought … bike, box, buy a, ca … ai, call … my, can … it, card says, casl
  1.0: cell … vos, ces textos, cette dame, chava, chiru-, chirurgie, communications, como lo, con eso
  1.0: con … autorizacion, correct, could … tell, coute, crois, cross-, crossed, datos, de le, de moi
  1.0: de … el, de … fui, de … vie, dedans |, delete … no, demander c, derec-, desde cuando, despu-
  1.0: dice … no, dicen que, did … you, diga, document, donne … number, ecrire … permission, el … por
  1.0: employee, en … tienda, esa tienda, est … et, est … je, esto … ilegal, etais en, etait pour, excuse
  1.0: existe, explique a, explique … NAME, fils a, fois … j, for these, fue, funny, get … more, harve-
  1.0: have … agreed, hay un, hear … my, heill-, heille, hell, here … the, hours |, how am, how is, i called
  1.0: i … been, i … filled, i … from, i … n, i … would, immediately |, in NUMBER, in i, in my, in … app
  1.0: in … messages, is an, j autorise, je crois, kiddi-, kidding, knows, la facture, la loi, la primera
  1.0: la … etait, la … robinson, le pique, le … qui, leave … text, lista robinson, livre-, livreur, llena-
  1.0: lo voy, loggi-, logging, look |, los … y, m avez, magasin je, mais … ai, marketing to, me preguntaron
  1.0: me who, me you, me … la, mensajes nunca, message … am, messaging |, meter |, mi … NAME, mi … les
  1.0: mi … por, mineure, mira, mix, mix up, moi la, moi … NUMBER, mon … au, mon … c, monde … leur, mustv-
  1.0: mustve, my consent, nada |, nada … no, nerve, no … did, no … lo, no … nada, no … permiso, no … un
  1.0: no … was, nobody here, non j, non … le, not agreed, not agreeing, not okay, not … what, notre, nul
  1.0: number>number, numero au, numero en, numero … se, of any, of yours, off … you, old … no, omg
  1.0: on … number, otorg-, ou avez, own, padre-, padres, para ofertas, para una, para … no
  1.0: para … reparacion, pardo-, participar en, pas … en, pas … textos, paye comptant, pedido no, permiso yo
  1.0: peut, piass-, piasses, pique, plain-, plainte, por correo, pour … facture, pre, preferences
  1.0: preguntaron, primera, promociones, prote-, pues no, qu … me, quand, que j, que paso, que … les
  1.0: que … pueden, quoi j, quoi … ai, rang, re … me, read your, recibo |, recuerdo haber, registro de
  1.0: reparacion no, rien … de, robinson, said not, said … was, sans leur, say you, show … where, si es
  1.0: si … nunca, sign for, sin … de, sms off, sold … my, speci-, stupi-, stupid, suis le, suis … que
  1.0: sur … formulaire, tabarnak, take out, tardes … la, tcpa you, te … a, tel |, telefono … el
  1.0: telephone je, tell … when, text it, text not, text … from, text … me, text … ok, texted … the
  1.0: textos sans, textos … ai, texts on, the trike, the … number, the … tonight, there … not, these … i
  1.0: these>not, think there, this crap, this house, this i, this |, this … me, ticked yes, ticket
  1.0: tienda de, time and, to order, to … your, trike, trike |, un velo, until, up … no, used my, va a
  1.0: velo mais, vie |, votre … a, vous pris, vous … l, will not, will … from, with o, with … fcc
  1.0: would … no, wrong>want, yo nunca, yo … di, you kidding, you tell, you this, you van, you … hear
  1.0: you … que, you>law, young … at, your … text, | casl, | ella, | ensenenme, | ese, | estan, | getting
  1.0: | grandma, | heille, | somebody, | … avais, | … bien, | … bought, | … called, | … don, | … etait
  1.0: | … proof, | … remember, | … something, | … system, | … ticked, ~_abe, ~_act, ~_acu, ~_ah_, ~_ame
  1.0: ~_box, ~_cer, ~_don, ~_eg, ~_gue, ~_in, ~_mix, ~_mue, ~_omg, ~_os, ~_pad, ~_sav, ~_sig, ~_vid, ~_vio
  1.0: ~acid, ~acu, ~acue, ~aiss, ~amp, ~ardo, ~artm, ~aski, ~asl_, ~atai, ~avan, ~bio_, ~casl, ~ccor, ~dab
  1.0: ~daba, ~der_, ~don, ~duen, ~echo, ~edad, ~ee_, ~een, ~eign, ~elez, ~ent, ~ento, ~equ, ~eque, ~erec
  1.0: ~eria, ~eun, ~eur_, ~fals, ~feu, ~fue_, ~funn, ~ganm, ~gne_, ~gur, ~heil, ~hor, ~how_, ~hui, ~iass
  1.0: ~icit, ~iddi, ~ijo_, ~ims, ~ince, ~inem, ~int_, ~invo, ~iol, ~ivo_, ~izac, ~izo_, ~kidd, ~lati, ~lgun
  1.0: ~ligh, ~liss, ~loo, ~mend, ~met, ~mg_, ~mien, ~mire, ~mix, ~mpr, ~nak_, ~ncie, ~ndab, ~nfl, ~nil
  1.0: ~ning, ~nny, ~nny_, ~notr, ~nows, ~nto, ~obi, ~ogg, ~omg, ~omg_, ~ondu, ~orq, ~orqu, ~otec, ~pard
  1.0: ~peci, ~ph_, ~pid_, ~pre_, ~prio, ~prot, ~qua, ~quan, ~rav, ~rido, ~rked, ~rma_, ~rnak, ~rot, ~rou
  1.0: ~rtm, ~rtme, ~sav, ~skin, ~sly, ~sly_, ~sola, ~sty, ~tel_, ~tia, ~toy, ~toy_, ~tud, ~tupi, ~ty_, ~uis_
  1.0: ~uncl, ~ung_, ~unny, ~upi, ~upid, ~usu, ~uta, ~viol, ~vreu, ~zac, ~zaci
  0.9: NAME que, NUMBER … vous, a ella, a lie, a ninguna, a … consenti, a … up, a … you, acepte mensajes
  0.9: achat, achete, added me, ads |, agree … this, ah oui, ai appele, algun-, allowed, alway-, always
  0.9: am … the, and … did, and … know, ante, any |, autorisation |, avez … une, avis, avisar, aviso de
  0.9: avons, be … this, because … did, bike … never, bought … bell, buying … bike, c … correct, c … fait
  0.9: ca ira, ca j, ca … 2, caissiere m, call list, call |, calls … texts, camara, can not, capture, carbo-
  0.9: carbon, ccpa, ce … j, celui de, chequ-, cheque, claim, claus-, clause, comme-, como tienen
  0.9: compre … camara, comprobante, con la, conditions, confirmation, consentement expres, const-, contrat
  0.9: corre-, cuando les, dado permiso, date et, de … acepte, de … datos, de … taller, deaf i, deben, deje
  0.9: des textos, dessu-, dessus, dessus |, deux fois, di … yo, did … tick, dije … si, do … like, donc le
  0.9: donne mon, el numero, el … no, emplo-, en … asi, entienden, enviarme mensajes, est de, est … j
  0.9: estar en, esto, et ca, et … suis, etre … sur, fait 2, fils … NUMBER, firmar, firme yo, for ads, for no
  0.9: for … receipt, form |, franc-, fui, gave none, get it, godda-, goddamn, got … in, hacen, had … number
  0.9: hand my, he asked, he pedido, he … about, here and, hi … i, hones-, i agreed, i … be, i … phone
  0.9: i … that, in … these, in … this, initi-, inscription, ira, is NUMBER, is empty, is unsolicited
  0.9: is … this, is … way, it and, it your, it … a, j … appele, j … en, j … mis, jamais inscrite
  0.9: je … abonne, je … chaque, jeudi, joke, kid is, la garantia, la roue, last, law>me, le … bien
  0.9: les … dicho, leur, lie, like … see, list this, list … is, list … never, list>send, liter-, llanta no
  0.9: look at, m … inscrit, ma reparation, ma … pas, madre, magas-, magasin |, mandando … a, mandarme nada
  0.9: march-, marco, me NUMBER, me rappelle, me textean, me vuelven, me … take, me>law, mention
  0.9: message … vous, messages en, messages … j, messages … you, mi abuela, mis mon, mobile number, mon chum
  0.9: mon … immediatement, mon … sur, must have, my son, my wheel, my … card, my … that, n avons, nada a
  0.9: neith-, neither, never … that, new system, no and, no lo, no way, no … mi, no … on, nope never
  0.9: not tick, now … get, number … and, numero immediatement, numero … nadie, offert, ofrec-, on … file
  0.9: on … line, only … the, opcio-, opcion, order updates, organ-, ou quoi, out and, out the, pagar, para
  0.9: parle, participar, pas, people, permiso de, personne ici, personne |, phone no, phone … the, por la
  0.9: por … que, pourquoi |, prendre un, promo |, puso mi, que es, que mandan, que … es, que … sepa
  0.9: quiero promociones, record of, relea-, repair, reparation … pour, resul-, retiree |, rodad-
  0.9: sales texts, sans consentement, sans … consentement, se va, second request, see the, sepa, serva-
  0.9: servait, shop … did, si son, si … textos, signaler, sin … que, sorry … do, sortez … le, struc-, struck
  0.9: surprise, taller |, tel, tenei-, teneis, textean, texting program, textos … l, textos … su, thank … to
  0.9: that, that i, that … illegal, that … out, the carbon, the … in, the … of, this … a, this … and
  0.9: this … i, this … it, this … unsolicited, tick, times |, to see, twice in, una camara, une … ou
  0.9: up … my, vais … au, verbally, vie, viola-, vous … des, want … know, way i, with … attorney, yes … the
  0.9: yo sepa, you is, you leave, you told, you … can, you … in, yourselves |, | added, | muestrenme, | they
  0.9: | … aviez, | … card, | … deje, | … got, | … sorry, | … tardes, | … vez, | … vois, ~_ach, ~_alw, ~_ano
  0.9: ~_cc, ~_cua, ~_fui, ~_hei, ~_jok, ~_mam, ~_sec, ~abri, ~ace, ~acen, ~aim_, ~algu, ~alw, ~alwa, ~arbo
  0.9: ~arou, ~asi, ~asin, ~asl, ~atos, ~ave, ~box, ~box_, ~brea, ~cal_, ~carb, ~cau, ~caus, ~cen_, ~cha_
  0.9: ~cheq, ~cke, ~clin, ~ctu, ~cua, ~cuan, ~culp, ~dad, ~dada, ~dess, ~echa, ~ecio, ~eek, ~ega_, ~elea
  0.9: ~elve, ~ema, ~enla, ~epen, ~epti, ~erva, ~esea, ~eso_, ~essu, ~esto, ~esul, ~eudi, ~fach, ~fond, ~fui
  0.9: ~fui_, ~fund, ~gasi, ~hac, ~hace, ~heq, ~hequ, ~humb, ~ibed, ~ibo, ~ice, ~idd, ~ien_, ~ige_, ~ink
  0.9: ~ins, ~iola, ~ira, ~irme, ~isi, ~isin, ~itu, ~jeud, ~jok, ~joke, ~lanc, ~lect, ~ling, ~lwa, ~lway
  0.9: ~maga, ~mam, ~mana, ~ment, ~mira, ~miss, ~nak, ~neit, ~nest, ~nte_, ~ntem, ~oche, ~odad, ~oit_, ~olat
  0.9: ~omen, ~onst, ~opci, ~otor, ~pair, ~pas_, ~pias, ~pio, ~pur, ~rbo, ~rbon, ~rcia, ~rd_, ~reso, ~resu
  0.9: ~reur, ~ris, ~riti, ~rm_, ~roue, ~rrec, ~rse, ~saba, ~sati, ~scu, ~shi, ~sie, ~sinc, ~sio, ~sion
  0.9: ~ssus, ~susc, ~tab, ~taba, ~tant, ~ted_, ~tern, ~that, ~ths, ~thum, ~tid, ~troi, ~ube_, ~uce, ~udi_
  0.9: ~udo_, ~uet, ~uett, ~ulp, ~una_, ~unde, ~unk, ~urai, ~uscr, ~use, ~ven, ~ver, ~week, ~wise, ~wri
  0.9: ~writ, ~ya_, ~yee, ~yee_, ~zad
  0.8: NUMBER cents, NUMBER year, NUMBER … pis, a estos, a jamais, a ne, a ningun, a pas, a ti, a … but
  0.8: a … texto, about the, aceptado |, acepte estos, ago, agreed … receive, aie, alguna, allai-, am NUMBER
  0.8: am reporting, an e, ancie-, anyho-, anyhow, anyway, appelle pas, arreg-, attor-, attorney, au NUMBER
  0.8: au … pour, autorisation de, autorisation … ma, avec … autres, avez un, avoir … ca, baja no
  0.8: because … never, bicicletas, bought a, breac-, breach, buenas tardes, c … de, ca et, ca … je
  0.8: ca … vous, call … me, camar-, came, can get, can … message, casilla de, ce n, cents, certainly
  0.8: ces … la, checked, ciert-, cierto, cierto |, claim-, claims, cochee, collected, comment … avez
  0.8: comment … se, comprado, comprado ahi, con … tienda, consent … be, consent … this, contract, creo
  0.8: d … sur, da, dado … consentimiento, date … l, de cuando, de se, de ses, de … autres, de … je, de … moi
  0.8: deja … stop, denunciar |, des … c, des … en, des … j, devez avoir, di para, dios … lo, dire |, dit
  0.8: do … keep, do … texts, donne pas, donnees |, each one, el jueves, ella, embar-, embarque, en un
  0.8: en … le, entre, es, es cierto, es … de, escribirle, estaba, estoy … en, explique, expres vous, feo
  0.8: filin-, filing, for an, for … never, for … you, fue … que, gover-, government, group ride, hable con
  0.8: have never, have some, hello i, her … stop, here no, here we, heure-, heures, how … that, i agree
  0.8: i certainly, i keep, i sure, i … got, i … reporting, in small, in … what, inscrit c, inscrit |
  0.8: inscrit … est, insultant, inviting, is with, is … out, it … texting, j … dit, j … ete, j … jamais
  0.8: jamais … votre, je nai, je … ben, je … consens, je … etais, joder que, jueve-, jueves, juro, juro que
  0.8: kid … the, kien, know, l a, l avais, la … pas, laisse, late husband, le numero, le … permiso
  0.8: le … vous, literally, lo … y, m etais, m … sans, mandaran textos, me contactez, me … texteando
  0.8: message i, messages … ce, mi numero, mio, momen-, mon … alors, mon … vous, mostr-, mothe-
  0.8: muestrenme donde, muestrenme … firme, mwen, my NUMBER, my late, my part, my … husband, my … your
  0.8: n existe, nai, ne consens, ne … m, never a, never … consent, never … her, no dije, no el, no se
  0.8: no … autorizado, no … e, no … mandaran, no … porque, no … promociones, no … volver, no … when, no … y
  0.8: non a, non je, not like, not … use, notre entente, numero que, numero yo, nunca pedi, nunca … recibir
  0.8: of … texting, offer-, officer, on … form, one … text, only no, only so, oui au, oui j, outre, pa
  0.8: pagar |, panto-, pantoute, para … quien, para … recibo, paren-, parri-, parrilla, pas pantoute
  0.8: pas plus, pas pu, pas … qui, pas … tard, paye, permiso … mi, piasses pis, plus tard, ponchadura
  0.8: pour vos, prendre, priva-, quand le, que le, que … avez, que … esto, que … sin, qui l, quien lo
  0.8: quiza-, quizas, receipt … is, recevrais, registrado, registre, repai-, rien, sabe leer, said … about
  0.8: sans autorisation, sans … j, saying no, says you, says … for, secon-, second, see … in, seis
  0.8: senor … la, sent |, ses, she … you, signed … for, singe-, singed, small, solli-, some … i, somet-
  0.8: something, sorry but, sorry … i, soy … de, spam and, standing, stop … not, stop>not, stop>remove
  0.8: su taller, suis ben, suis … la, sur quelle, sur … numero, sure i, suscribi … esto, tard, tarde-
  0.8: tardes, te dijo, text you, text … did, texteando, texted my, texted … NUMBER, texter … j, texto que
  0.8: textos c, the check, the old, the … lady, there, these … and, ti, ti que, to send, to start, to … for
  0.8: truck, tube, typed it, typed … in, un texto, une … de, up … not, updates not, utili-, va … pagar
  0.8: vamos, vamos a, vaut, vez … me, volver |, vos conditions, vos heures, vos texto, vos texts
  0.8: votre … sans, vous |, vous … ajoute, vous … avoir, vous … point, what … this, what … we, witne-
  0.8: witness, would … it, y … me, y … te, ye, year old, yes on, yo para, yo … aceptado, you estaba
  0.8: you hable, you … remove, your old, your … said, | joder, | kien, | since, | … abuela, | … case, | … he
  0.8: | … late, | … ley, | … mandando, | … nai, | … pueden, | … son, ~_anc, ~_ang, ~_app, ~_av, ~_che, ~_cl
  0.8: ~_da_, ~_es_, ~_et, ~_giv, ~_kie, ~_lad, ~_leu, ~_liv, ~_mio, ~_mis, ~_nat, ~_owe, ~_pa_, ~_ram, ~_rie
  0.8: ~_ti_, ~_vam, ~_vau, ~_wai, ~_war, ~_wee, ~aban, ~ados, ~agas, ~ajo, ~aka, ~alis, ~amp_, ~ampa, ~anco
  0.8: ~ara_, ~arat, ~arb, ~atto, ~atur, ~ave_, ~avin, ~ba_, ~ball, ~barn, ~bod, ~body, ~cama, ~cho, ~cre
  0.8: ~creo, ~cuse, ~debe, ~deu, ~dru, ~ebo, ~ebr, ~eck, ~eet, ~egis, ~egu, ~eji, ~empt, ~epa, ~erro, ~erto
  0.8: ~etas, ~ethi, ~gis, ~gist, ~giv, ~gues, ~gui, ~hav, ~hec, ~heck, ~hen, ~icer, ~iert, ~ijo, ~ilis, ~iss
  0.8: ~izo, ~juev, ~kien, ~know, ~lead, ~lega, ~lege, ~llic, ~lowe, ~mall, ~mari, ~meth, ~mie, ~mome, ~nage
  0.8: ~nai_, ~nait, ~nati, ~nei, ~nla, ~ntou, ~ody, ~ody_, ~oes, ~oes_, ~oga, ~oggi, ~oit, ~oli, ~orne
  0.8: ~ostr, ~ows, ~ows_, ~pa_, ~pod, ~prad, ~priv, ~quiz, ~rall, ~rama, ~rdes, ~reg, ~reo, ~rig, ~rizo
  0.8: ~rma, ~rney, ~roda, ~rreg, ~rril, ~rt_, ~sar, ~seco, ~sho, ~smal, ~soll, ~some, ~stor, ~tad, ~ted
  0.8: ~thin, ~tia_, ~tic, ~tili, ~torn, ~ttor, ~uan, ~unds, ~ung, ~upu, ~uri, ~uy_, ~vamo, ~vau, ~vaut, ~zar
  0.8: ~zas, ~zas_
  0.79: (tables say wrong_number)
  0.77: (tables say unclear)
  0.7: (unknown 2), NUMBER centavos, NUMBER your, NUMBER … d, NUMBER … explain, a ces, a copy, a nadie
  0.7: a pagar, a que, a votre, a … ce, a … deux, a … por, a … this, a … yo, abonne |, about, about … fork
  0.7: accepte … j, added … without, admin, agost-, agosto, agreed … texts, ai point, ai … donne, ajout-
  0.7: also can, am getting, ancien, and you, annee |, anywa-, appeler … pour, approuve |, as it, asi … no
  0.7: asking … do, at, au complet, au juste, au … j, autorice esto, aux messages, avais … a, avez … mon
  0.7: back after, be … of, be … please, be … to, ben coudonc, bike store, bike … not, c pas, call registry
  0.7: camara de, can say, captures, cause i, ce cell, centa-, centavos, chanc-, chance, chef, chica, chica |
  0.7: chum, clair-, clairement, clienta, colle-, combi-, combien, combien de, combien … fois, como le
  0.7: company phone, complet, compr-, compre una, conce-, consentement, corte, corte |, cosa, coudonc |
  0.7: crap, d ecran, d … donne, d … textos, dado a, de fois, de mi, de pas, de respeto, de … bici
  0.7: de … empresa, de … j, deaf, demande … ne, desk, di |, digan, dit a, dit que, donne le, donne-
  0.7: du texto, du … pour, ecran, el de, el que, el recibo, else you, email is, emple-, empleado, en … mon
  0.7: era pa, es delete, est … vous, estab-, esto … acoso, etait … pas, excep-, explicacion, expliquen
  0.7: faire … de, falta de, falta … respeto, fasci-, feb, feuil-, feuille, for … company, fork |, formulario
  0.7: from |, get … take, hable, happening |, here … you, i, i already, i leave, i ticked, i … nicely
  0.7: ident-, in any, in on, in touch, in … my, interdit, is spam, it … are, it … out, jamais pour
  0.7: jamais … des, janm, je m, je … ca, joder, jusqua NUMBER, l ancien, l annee, l … donne, la feuille
  0.7: la je, la rifa, la tienen, la … de, la … gracias, les … donc, list in, list>want, llame, lo … a
  0.7: lo … dado, log, los puntos, los quiero, m appeler, marca-, mas no, mater-, material, me dire, me he
  0.7: me that, me with, me … mandando, me … pues, me>not, meme pas, mensajitos no, mes renseignements
  0.7: message non, messages de, messages la, messages … my, mi cuenta, milli-, moment, mon inscription
  0.7: mon … sert, more>stop, mostrar, mwen pa, my card, my mobile, never did, new number, ningun papel
  0.7: no sabe, no … estar, no … of, no … tienen, no … with, nomas no, nos vemos, nos … en, not allowed
  0.7: not call, not see, not … delete, not … registry, nouveaux, number to, number … all, numero lo
  0.7: numero … ai, numero … qui, ocupa-, of whatever, of … take, on NUMBER, on his, on … end, one who
  0.7: one … these, only … i, oye y, pague en, para usar, pas un, passe-, pecr, peopl-, per text, phone … can
  0.7: pido que, please remove, por una, por … si, pour vous, pour … on, prend-, promos j, prope-, property
  0.7: propo-, proprios, publicite, pueden, puse mi, puse que, qu on, quand est, quand j, quand vous
  0.7: quand … ce, que hay, que momento, que mon, que nadie, que … yo, quelle … a, quoi, re
  0.7: receive … messages, recevoir … messages, registry, rejoi-, relat-, relationship, rembourser
  0.7: reportar |, respeto |, retiree, robin-, rueda no, saisi-, same as, savoir … mon, savoir … vous
  0.7: says … have, se … a, see you, segun-, segunda, seign-, seigneur, serait … pas, show … the, sing
  0.7: solit-, solitos, sorry i, sourds, souviens … d, suis desabonne, te di, telefono sin, texas, text is
  0.7: text … have, textez, texto de, texto … de, textos … est, texts when, texts … said, texts>want, that is
  0.7: the fork, the store, the … as, these>these, thinks, this … harassment, this … with, tiendas
  0.7: to … texted, took … phone, touch, tps, un timbre, un … sin, up again, up … your, updates … this
  0.7: using it, ustedes no, velo alors, vemos, veut pas, vos … ca, vous me, vous … envoyez, was off, was ok
  0.7: we are, we will, wesh, what your, where … get, who … yes, will see, would only, y a, y esto, y le
  0.7: yo dije, yo ni, yo pague, you … puse, yourselves, | chef, | class, | cono, | consentement, | criss
  0.7: | esto, | etes, | llame, | mwen, | pense, | second, | segunda, | subscribe, | una, | wesh, | … been
  0.7: | … cobran, | … decline, | … esposa, | … ou, | … rien, | … soy, | … texted, ~_ajo, ~_ap, ~_at_, ~_au
  0.7: ~_auc, ~_ave, ~_cet, ~_cre, ~_fon, ~_hav, ~_i_, ~_mad, ~_mag, ~_min, ~_mos, ~_nai, ~_opc, ~_own, ~_pas
  0.7: ~_pe, ~_pia, ~_poi, ~_qua, ~_sa, ~_sma, ~_spe, ~_suc, ~_sui, ~_usa, ~_vem, ~_wes, ~_wha, ~_wr, ~_wri
  0.7: ~abi, ~abou, ~acho, ~adi, ~adu, ~aie_, ~aisi, ~ajou, ~aled, ~alle, ~ally, ~ans, ~arca, ~arco, ~ario
  0.7: ~asa, ~aste, ~asto, ~aucu, ~bus, ~cc_, ~chad, ~chec, ~cs_, ~deaf, ~demo, ~desk, ~dise, ~dura, ~eaf
  0.7: ~eaf_, ~eb_, ~ecti, ~eden, ~egi, ~ejoi, ~ek_, ~elle, ~eop, ~eopl, ~erm, ~esh_, ~esk, ~esk_, ~eta, ~eud
  0.7: ~eur, ~evan, ~eves, ~exa, ~exas, ~ght_, ~gn_, ~gund, ~hach, ~hef, ~hell, ~heu, ~heur, ~ht_, ~hum_
  0.7: ~ia_, ~ica_, ~ight, ~im_, ~inac, ~inst, ~jode, ~jout, ~kie, ~lgu, ~lici, ~lves, ~mar_, ~mbar, ~memo
  0.7: ~mio_, ~most, ~mot, ~moth, ~ncha, ~new_, ~ngl, ~nin, ~noth, ~nywa, ~ocat, ~ombi, ~ompr, ~opc, ~opl
  0.7: ~ople, ~osa_, ~otti, ~owl, ~padr, ~parc, ~part, ~peop, ~porc, ~rand, ~rca, ~rco, ~rco_, ~rdin, ~regi
  0.7: ~rejo, ~rga, ~rgi, ~rif, ~rmat, ~ropo, ~rque, ~rve_, ~sada, ~san_, ~stab, ~stio, ~str, ~stre, ~stry
  0.7: ~suc, ~sui, ~tamp, ~tard, ~tee_, ~texa, ~tim, ~touc, ~trar, ~tte_, ~ucu, ~ucun, ~uis, ~umi, ~unk_
  0.7: ~unn, ~unt, ~vac, ~vemo, ~voir, ~wai, ~wen_, ~wha, ~what, ~xas, ~xas_, ~xcep, ~xtea, ~xtez, ~ywa
  0.7: ~yway
  0.6: 2 semaines, NUMBER … ca, NUMBER … did, NUMBER … text, a, a NUMBER, a bike, a thing, a vous, a yes
  0.6: a … chez, a … hora, a … liste, a … mama, a … nada, actio-, action, ad, affai-, affaire |, affaires
  0.6: after-, afternoon, afternoon i, agree … that, agreed … messages, ahi … que, al que, and … am
  0.6: and … else, and … was, angry, anota-, anotaron, apunto |, aqui nadie, are … you, ask if, ask … hours
  0.6: au texto, avais choisi, avais … le, avant |, away i, base legale, be texted, bike … this, bonjour … je
  0.6: boy a, busca-, but i, c … ben, ca … faire, ca … tout, call i, capturas, case etait, casilla |
  0.6: ce … est, ceci, cell je, cense, certainly did, certainly … not, cette, cette liste, chez vous, club |
  0.6: como que, confianza, confirmed, cono, consent for, correo, coudo-, coudonc, courant |, creo que, criss
  0.6: d etre, d … des, dans votre, dans … dossier, de … dos, de … tia, demande … je, depuis … je, derecho |
  0.6: des, desde, devri-, devriez, dijis-, do … know, el … era, en a, en los, en parler, en … me, ended up
  0.6: entrega, esa casilla, ese … de, eso, est ben, estoy … una, et … m, etais pas, etes vous, euh
  0.6: every one, exact-, exactly, exige … consentement, explained, expres, faire … a, fathe-, father
  0.6: father has, for … my, from my, get … on, good afternoon, good … i, happening, have any, have my
  0.6: have … sent, he comprado, he … a, he … not, hecho, helmet … not, heres, heure, him on, his own
  0.6: how … do, husband, i … email, i … replied, i … see, in without, in … did, inflar, it can, it up
  0.6: it … text, j exige, j … de, jamais … rien, jusqua, just for, juste, la muchacha, la rueda, la … c
  0.6: la … yo, laisse … numero, le … a, le … moi, legale, lei, les puse, les … permiso, liste … textos
  0.6: lo … ahora, m … dit, ma voisine, magasin vous, mama no, marcada, me llega, me siguen, me … esto, me>me
  0.6: memor-, message je, messages c, messages et, mio no, moi non, moi sur, moi … a, momento acepte
  0.6: mon … je, muchacha, muchacha que, my father, my form, my numbers, my privacy, my … never, my … set
  0.6: my … to, n … pas, natio-, need … consent, never given, never sign, ninguno de, no puede, no … con, non
  0.6: not angry, not know, not>remove, notre … n, nouveau, nouveau numero, number does, number i
  0.6: number … gave, number … up, number … you, number>me, numero j, numero … una, of that, on ne
  0.6: order that, ordin-, out … i, over there, owe … NUMBER, pa que, pagina |, para el, parce … c, pareil |
  0.6: pas demande, pas les, pas … avoir, pas … courant, passez, pedi … mensajes, permizo, phone calls
  0.6: phone i, picku-, pickup, pickup text, ponch-, por … en, por … precio, pour ma, pouvez me, precio y
  0.6: prior, prior express, private, profe-, profeco, promociones |, propr-, publicidad aqui, qu … ne
  0.6: que falta, quel |, quelqu … m, qui |, rapel-, recla-, reclamo, recoit, recoit … textos, refil-, refile
  0.6: regards NAME, remove>more, rense-, renseignements, revenus, ride … not, right |, rueda, sait, sales |
  0.6: sans m, semaines que, senor de, service |, set up, signe le, sin … autorizacion, sin … para, sin … yo
  0.6: so … should, soldes |, solo … mi, someo-, someone, sonnette, sort, sortie, sortie de, state-
  0.6: store … me, subscribed |, sur, sur … site, sure did, sure … not, te, telefono … la, text us
  0.6: texter … l, texting it, textos … j, texts>not, thanks please, that a, the group, the … ticket
  0.6: these>wrong, thing … the, think you, think … have, think-, this message, this … phone, tia, time for
  0.6: to give, to messages, to … first, to … how, tout … monde, un an, un m, un … pour, un … vos, una
  0.6: une sonnette, une … a, unsolicited i, up do, up stop, up … can, us |, ustedes con, ustedes ni
  0.6: vaut pas, venia, ver la, ver … prueba, voisi-, voisine, votre … vous, vous, vous ne, vous pas
  0.6: vuelven a, wey |, where … signed, while, work … that, writi-, writing, wsh, y es, y lo, y … con
  0.6: y … siguen, yet, yo haya, yo le, yo puse, you are, you can, you texted, you … any, you … him
  0.6: you … never, you … what, your lawful, your website, | alguien, | dios, | excusez, | exijo, | hello
  0.6: | nouveau, | sorry, | vous, | work, | wsh, | … afternoon, | … aviso, | … donne, | … faites, | … father
  0.6: | … je, | … pourquoi, | … puede, | … two, | … ve, | … wrote, ~_a_, ~_ad, ~_adm, ~_aj, ~_alg, ~_at
  0.6: ~_cal, ~_con, ~_euh, ~_fis, ~_hu, ~_jan, ~_lou, ~_lue, ~_mem, ~_met, ~_nad, ~_ne, ~_or, ~_pag, ~_peo
  0.6: ~_per, ~_pr, ~_pre, ~_quo, ~_rif, ~_ses, ~_she, ~_si, ~_som, ~_sur, ~_te_, ~_tia, ~_wro, ~_yet, ~affa
  0.6: ~ait_, ~ajo_, ~alla, ~andi, ~angr, ~anz, ~anza, ~apu, ~apun, ~arna, ~at_, ~auc, ~bla, ~bul, ~cali
  0.6: ~cet, ~cett, ~cham, ~chum, ~cit, ~cks, ~cku, ~ckup, ~clam, ~comb, ~ctl, ~ctly, ~cupa, ~ded, ~desd
  0.6: ~dina, ~dit_, ~dmin, ~ean_, ~ecla, ~eed_, ~een_, ~ei_, ~elat, ~emor, ~emp, ~eone, ~epai, ~erar, ~esde
  0.6: ~eth, ~euh, ~euh_, ~eure, ~exce, ~fath, ~fect, ~ffai, ~fiq, ~fiqu, ~fran, ~grat, ~gry, ~gry_, ~guna
  0.6: ~hat, ~have, ~iad, ~iado, ~ian_, ~icku, ~idio, ~iemp, ~ifiq, ~ils, ~ils_, ~inta, ~io_, ~ion_, ~ior_
  0.6: ~iree, ~isie, ~ite_, ~itte, ~lai, ~lica, ~log, ~loye, ~lub, ~ludo, ~mag, ~meon, ~mplo, ~nag, ~nded
  0.6: ~ndit, ~ngry, ~noon, ~oil, ~ola, ~olli, ~omeo, ~omo_, ~onch, ~oni, ~onn, ~onne, ~oudo, ~ox_, ~pad
  0.6: ~parr, ~pas, ~peni, ~peo, ~peut, ~ploy, ~ponc, ~pui, ~quer, ~ract, ~rial, ~rien, ~rifa, ~rill, ~rno_
  0.6: ~rnoo, ~rope, ~rty, ~rty_, ~scar, ~sde_, ~sed, ~see_, ~sell, ~sen, ~sir_, ~sita, ~sl_, ~sum, ~sur
  0.6: ~sur_, ~tabl, ~test, ~ud_, ~udon, ~unci, ~ures, ~usca, ~vis_, ~vous, ~whil, ~wro, ~xce
  0.5: NAME … je, NUMBER days, NUMBER pis, NUMBER pour, NUMBER |, NUMBER … a, NUMBER … ni, NUMBER … se
  0.5: NUMBER … y, a ete, a helmet, a message, a work, a … for, a … para, a … sin, acceptais, accue-, accueil
  0.5: achete … chambre, advertising, ai autorise, ai … non, air NUMBER, al … por, already replied, am … so
  0.5: and … for, ans a, aout, appel-, are … sending, arrive |, as … have, ask me, au courant, automatically
  0.5: avais … pas, avez … le, avisarme, avisarme |, avoca-, avoir … a, avoir … mon, being texted, bell for
  0.5: bici yo, bomba-, borrado, bought one, box on, bring in, business … you, ca a, ca c, call when, called
  0.5: capit-, cel para, cell … ca, celular es, celular … su, charging, charging me, checked … box, chez
  0.5: cobran, come, comptoir, consentement aux, consentimiento para, cool, cosa |, coura-, courant, creen
  0.5: creva-, crevaison, croir-, croire, croire que, cuando … yo, d … a, d … j, dans mon, days |
  0.5: de consentement, de no, de … celular, de … dolares, de … lo, de … qui, de … rueda, deja
  0.5: demande … fois, demande … permission, deuxi-, deuxieme, did it, did |, dites moi, do … call, dolares y
  0.5: donde … sacaron, donne … consentement, donne … droit, down |, du NUMBER, email, en persona
  0.5: en … momento, eso … a, est deja, est … arrive, est … de, esto … me, etre retiree, excusez, faceb-
  0.5: facebook, factura |, false, faut croire, fcc, feu, fine print, fois que, fois … je, for, for |
  0.5: garde les, gardez mon, gardez … numero, get … this, grandma, had … to, hande-, handed, handw-
  0.5: handwriting, handwriting |, happe-, have told, have … memory, have … phone, have … to
  0.5: have … unsubscribed, he is, he … so, hora, how, i bring, i had, i is, i meant, i unsubscribe, i … very
  0.5: i … wanted, i … with, ici … a, ilegal yo, ilegal … no, immediately, in with, in … NUMBER, in … i
  0.5: in … life, in … the, insist, insul-, internet, is a, is under, it from, it … never, jamais … les
  0.5: je pas, je … jamais, je … rappelle, july, jusqu-, just wondering, kan, knowl-, knowledge, l … pour
  0.5: la empresa, la fiche, la premiere, la … d, la … nadie, la … ou, lady |, law>number, lcap, le di
  0.5: le feu, le manden, le … j, le … mais, le … mi, le … vert, legal-, les … chez, llamaran, llanta
  0.5: llevo el, lo … con, lo … yo, look … my, lot, mais j, mandarle, marketplace, me cobran, me dijeron
  0.5: me registre, me when, me … con, me … here, me … una, memes, memory of, mensaje para, mensajes cuando
  0.5: mensajes en, merci … le, message for, messages … est, mi … dice, mis les, mis … pieds, mon pneu
  0.5: mon … depuis, montrer, muy, my customer, my life, my … cell, my … is, my … ok, my … will, mysel-
  0.5: myself, n est, nada mas, nada … mensajes, nadie les, never … anything, nice |, ninguna … de
  0.5: no messages, no yo, no … esa, no … la, no … leer, no … ofertas, no … this, non c, non … est
  0.5: not authorized, not so, not there, not yours, number out, number>not, numero depuis, numero la
  0.5: numero pa, numero … NUMBER, numero … etait, obtai-, obtain, of every, of … are, ofertas |, off and
  0.5: off … i, offic-, ok you, on, once, one flat, one not, order … is, out when, owe … money, pa los, pague
  0.5: para esto, para nada, part pour, part |, pedi estos, pedi … y, pelle-, pelletier, pelletier |
  0.5: pense que, pense-, pensez, people … me, period, permiso |, peut pas, pieds chez, pieds … vous, por un
  0.5: pouvez … me, precio no, preguntaron si, preguntaron … queria, premiere, primero |, print, privacy
  0.5: privacy … i, publicite … mon, puede-, punto-, puntos, puso … numero, putting it, quand … ma, que era
  0.5: que pueden, que queria, que raro, que … estoy, que … manden, quelle … vous, quien … apunto
  0.5: quiero estar, quitenme … la, raro, refus-, refuse |, rembo-, remember to, repairs … so, reparee
  0.5: repondu … deux, requi-, right i, said ok, saludos, says thanks, semai-, semaines, send … a, send>law
  0.5: si … esto, siempre … que, significa, sin consentimiento, sir, so nice, so what, so you, solam-
  0.5: solamente, solo … por, sorry, sourd-, still on, su … no, suis juste, sur les, sur … textos, sur … vous
  0.5: surprised, take … down, telephone c, telli-, telling, tengo buena, tengo … memoria, text somebody
  0.5: text with, texting … my, texto j, thanks NAME, that … and, the divorce, the guy, the hell, the … man
  0.5: the … must, the … thanks, the … you, there … is, these>me, thing |, tienda que, tienen en, till i
  0.5: timbre, to accept, to your, to … a, to … i, to … off, to … with, told … that, tout le, trabajo, tyre
  0.5: un … a, un … aux, un … ne, under the, une chambre, une crevaison, unlis-, up, usted-, ustedes, ve
  0.5: verda-, verdad, vert, very clear, very … with, veuillez cesser, voit, votre site, vous encore
  0.5: vous pensez, vous … pour, voy … denunciar, vuelven, was there, was very, whats-, whatsoever, when the
  0.5: where i, who … your, with … to, y que, y tengo, yes … this, yo … marque, you sending, you … charging
  0.5: you … to, you>me, your … was, yours |, | a, | buenas, | le, | llevo, | message, | moved, | pedi
  0.5: | siempre, | sin, | trabajo, | une, | … added, | … avez, | … caissiere, | … celular, | … consent
  0.5: | … dit, | … dites, | … esposo, | … est, | … fue, | … how, | … n, | … privacy, | … which, ~_aco, ~_apo
  0.5: ~_bel, ~_bre, ~_dev, ~_dit, ~_dn, ~_doc, ~_em, ~_fc, ~_fcc, ~_for, ~_how, ~_ira, ~_kan, ~_kn, ~_lit
  0.5: ~_may, ~_muy, ~_mys, ~_on_, ~_pel, ~_pod, ~_req, ~_tie, ~_up_, ~_ve_, ~aceb, ~acy, ~acy_, ~admi, ~adre
  0.5: ~af_, ~aff_, ~aie, ~aine, ~akin, ~andm, ~andw, ~anti, ~anyw, ~apit, ~apo, ~arag, ~arc, ~argi, ~art
  0.5: ~avoc, ~bajo, ~baro, ~bou, ~bour, ~bri, ~bus_, ~busc, ~ca_, ~ceb, ~cebo, ~coud, ~cour, ~cout, ~crev
  0.5: ~dev, ~diti, ~dma_, ~dmi, ~doc, ~dpa, ~dpa_, ~eado, ~eap, ~eboo, ~ecra, ~efus, ~ega, ~elan, ~ener
  0.5: ~enin, ~enta, ~era_, ~eral, ~espu, ~eto, ~evai, ~fcc, ~fcc_, ~feu_, ~fice, ~for_, ~fuse, ~ged_, ~give
  0.5: ~ham, ~hanc, ~heel, ~hei, ~hile, ~hin, ~ien, ~iern, ~iod_, ~ires, ~iter, ~ivr, ~jet, ~jusq, ~kan
  0.5: ~kan_, ~kup_, ~lado, ~lau, ~lca, ~leti, ~lied, ~lle_, ~loy, ~lven, ~mais, ~may, ~mill, ~mpi, ~mpto
  0.5: ~muy, ~muy_, ~mys, ~myse, ~nac, ~nad, ~ndan, ~ndas, ~ndem, ~ndma, ~ndw, ~nif, ~nish, ~nmen, ~nnai
  0.5: ~nsez, ~nyw, ~nza, ~nza_, ~oba, ~offi, ~oire, ~oise, ~omoc, ~oppe, ~orti, ~ouch, ~oura, ~ous_, ~ouv
  0.5: ~pd_, ~per, ~ppen, ~pre, ~pret, ~pro, ~prof, ~ptoi, ~punt, ~py_, ~qua_, ~ques, ~rch, ~rei, ~req, ~requ
  0.5: ~res_, ~reva, ~rgin, ~rgo, ~rle_, ~roba, ~rof, ~rtu, ~rued, ~sat, ~sed_, ~seno, ~sic_, ~ski, ~sol
  0.5: ~som, ~sorr, ~spue, ~squa, ~ssi, ~stan, ~sto_, ~tede, ~til, ~tisi, ~trer, ~udos, ~uiz, ~une_, ~ura
  0.5: ~urie, ~vacy, ~vam, ~vea, ~voit, ~whee, ~yse, ~ysel
  0.4: 2 no, 2 … que, NUMBER bucks, NUMBER de, NUMBER per, a air, a quoi, a reportar, a single, a … le
  0.4: a … ley, a … texts, ai … mon, al … que, am out, am … in, am … this, annee, ans qui, antes de
  0.4: any contact, anything about, anything in, apaga-, apunte pero, are … this, arreglar, at my, at … i
  0.4: au comptoir, au … c, au … quand, aucun … de, autorise ca, autorise … le, avez … de, bajo, be in
  0.4: be sent, be … any, because you, bonjo-, bonjour, bring, bucks, c, c est, c … quand, ca lol, ca va
  0.4: came to, can … have, capables, cesser |, cessez immediatement, chambre, chambre a, chambre … air
  0.4: chaque fois, clic, club, cochee d, cochee … avance, compa-, compagnie, complaint … the, compre
  0.4: compre en, con mi, con un, con una, con … abogado, consens, consent … given, consent … texts, consulto
  0.4: contact from, contrato, courriel |, cuando acepte, d mandar, de NUMBER, de continuer, de … ile
  0.4: de … sortir, deal |, delay, delete mostrador, dementia and, denuncia, des … promo, des … sur
  0.4: despiertan, did the, did … find, dit |, donnez moi, el gerente, emergencies, en … mensajes, enreg-
  0.4: enregistre, envoi … messages, envoyez … la, es … mandar, est quand, est … correct, etonn-, eu … numero
  0.4: event, ever, ever … to, explain … i, expres … n, express written, express … consent, expressement
  0.4: factura, faire reparer, for advertising, for emergencies, for … of, for … so, forever>not, from … bike
  0.4: frr, gars a, gave consent, gave … permission, general i, geren-, gerente, getting these, give … number
  0.4: gonfl-, gonfler, has … and, have, he … the, here, hospital, hours, hours i, house, how it, husba-
  0.4: i … in, if … was, ile, immediatement |, in an, in no, indiquenme, infla-, ingles y, ingles … no
  0.4: invite, is … i, it works, it … any, it … end, it … for, it … ok, it … quit, j, jamais … je, je … me
  0.4: joint, knowi-, knowingly, l ile, la compagnie, la factura, la fcc, la llanta, la tienda, la … j
  0.4: la … merci, la … sin, lado |, lady … the, late, le droit, le … du, le … etait, line |, list for
  0.4: list>texts, liste … vous, llant-, lo dio, lo tengo, los … yo, lube, m avait, ma reponse, mae, manda-
  0.4: mark, me acuerdo, me despiertan, me forever, me money, me parece, me quitaran, me … NUMBER, me … cents
  0.4: me … escribiendo, me … is, me … it, me … not, me … pero, me … texter, me>stop, mensaje … la
  0.4: mensajes … texto, merci NAME, mere de, mere … NUMBER, message |, mi permiso, mi … quiere
  0.4: mi … saquenme, mine, mis NUMBER, mis datos, mis … anos, mme, moi … vous, momento, mon accord, mon … la
  0.4: movil, must be, my written, my … there, my … would, n, never authorized, nice to, no i, no iba
  0.4: no … NUMBER, no … eso, no … se, no … that, non mais, non … gars, not put, not … in, not … take
  0.4: not … to, nothin, number a, number as, number but, number without, number … a, number … asking
  0.4: number … on, number>forever, numero etait, numero … en, numero … personne, numeros, off … group
  0.4: on here, once … for, one … did, only call, orige-, origen, oui … sa, paid, parce … moi, pas mal
  0.4: pas texter, pas … a, pas … sur, peche, perio-, pidie-, pidieron, please and, pour mon, pour … pas
  0.4: preguntarme yo, preguntarme … no, prior … written, progr-, prometieron, promotional, pubs, putti-
  0.4: putting, que bonito, que c, que moi, que paren, que … en, que … haya, que … je, que … n
  0.4: que … quitaran, que … si, quelque, queria … cuando, qui … donne, qui … est, quien le, quien se
  0.4: quien … lo, quiere ver, quiere … la, quiero … en, quitaran, quoi vous, recei-, registro |, reponse
  0.4: reportar, reporting you, reque-, rien pour, rien … d, rojo, said … text, salud-, sans ma
  0.4: sans … permission, say i, sell, sert a, shop is, signed up, since the, since … is, singl-, single
  0.4: slip, solo … el, somebody … a, somebody … me, sors, spons-, supposedly, svp que, table-, take us
  0.4: telefono … mi, tengo la, text program, text … to, texted |, textos j, textos ok, textos promo
  0.4: texts … the, texts>these, that … i, the number, the … bike, the … got, the … never, the … ride
  0.4: the … slip, the … who, there … never, these sms, these … am, thinks it, this is, this numbers
  0.4: this text, this … an, this … been, tiene NUMBER, tienen … numero, timbr-, to … on, tonig-, tonight
  0.4: tour, tour de, tour … l, tout j, tout … ai, uds, us off, va faire, velo moi, venda-, vendan, vendeurs
  0.4: vos soldes, vos … m, vous … rien, voy … reportar, want … and, want … no, was … at, when do, when he
  0.4: when |, when … have, with … who, withi-, within, within NUMBER, you find, you will, you … put
  0.4: young man, your … got, your … so, | bonjour, | c, | calling, | frr, | look, | mae, | mi, | mijo
  0.4: | must, | telephone, | these, | took, | voy, | … es, | … ex, | … exige, | … hable, | … m, | … pa
  0.4: | … parece, | … peut, | … reponse, | … sans, | … sonnette, | … sur, | … travaille, ~_aff, ~_aur, ~_c_
  0.4: ~_cho, ~_clu, ~_eq, ~_equ, ~_era, ~_ete, ~_exa, ~_fil, ~_fo, ~_fra, ~_gui, ~_he, ~_j_, ~_jue, ~_jul
  0.4: ~_lot, ~_lub, ~_mm, ~_mme, ~_n_, ~_ner, ~_non, ~_onc, ~_pro, ~_que, ~_reg, ~_ri, ~_roj, ~_sho, ~_ti
  0.4: ~_tus, ~_ud, ~_viv, ~_vou, ~_wt, ~acco, ~aff, ~agni, ~ail_, ~ambr, ~apar, ~ara, ~ari, ~arq, ~arqu
  0.4: ~ast_, ~aus, ~ays, ~ays_, ~ben, ~bio, ~blet, ~bonj, ~cco, ~cei, ~cial, ~cies, ~cipa, ~cks_, ~club
  0.4: ~con, ~cono, ~cool, ~corr, ~cta, ~ctro, ~cun, ~dan_, ~dge_, ~diff, ~dit, ~don_, ~dor_, ~dro, ~eas_
  0.4: ~ecei, ~edes, ~egla, ~eint, ~eis, ~eis_, ~emba, ~embo, ~emes, ~ene_, ~enia, ~ent_, ~erd, ~eros, ~esh
  0.4: ~eule, ~ey_, ~for, ~fun, ~ged, ~ght, ~glar, ~gnie, ~guid, ~had, ~hica, ~hour, ~hum, ~ibi, ~ide_, ~idi
  0.4: ~ifa, ~igh, ~imb, ~imbr, ~imes, ~inge, ~iod, ~ione, ~irem, ~ishe, ~iso, ~ithi, ~itor, ~ivat, ~jue
  0.4: ~jul, ~kup, ~lant, ~ld_, ~lec, ~lena, ~lly, ~lly_, ~lque, ~lub_, ~lube, ~man_, ~mbou, ~meo, ~moc
  0.4: ~moci, ~mpre, ~ndal, ~ndm, ~niti, ~njou, ~nne, ~nnet, ~non_, ~ntar, ~nven, ~oint, ~oir, ~oir_, ~onig
  0.4: ~oon_, ~orci, ~ord, ~ored, ~ota, ~ous, ~ovil, ~ple_, ~prog, ~pubs, ~pun, ~putt, ~ra_, ~rds, ~rds_
  0.4: ~reac, ~reak, ~revi, ~ria_, ~riod, ~rior, ~rofe, ~rogr, ~rran, ~rreo, ~rva, ~same, ~sarm, ~sba, ~sban
  0.4: ~see, ~sepa, ~sin, ~site, ~sors, ~spu, ~stup, ~tei, ~timb, ~treg, ~tri, ~trou, ~tup, ~ucks, ~um_, ~upa
  0.4: ~uras, ~usa, ~usar, ~usba, ~vate, ~ven_, ~verd, ~viar, ~vid, ~vil_, ~ving, ~viv, ~voca, ~vou, ~vrai
  0.4: ~wee, ~year
  0.3: (wrong), NAME, NUMBER … is, NUMBER … qui, a box, a de, a ma, a text, a una, a … envois, a … fix
  0.3: a … lol, a … muchacha, a … one, a … text, about sales, about … bike, abuela, aca, acepte el
  0.3: achete … velo, acordamos, agreed on, agreed … that, ahora … no, ai achete, ai juste, ai meme
  0.3: alguien de, alto, and ask, and … has, and … would, angry>not, any … from, anything … your, apres
  0.3: asi |, ask to, asked … them, at checkout, au salon, au … du, avanc-, avance, base … datos, be nice
  0.3: been, bell and, bequi-, bequille, bien que, bien … a, bike i, bonne memoire, bravo, bravo |, bruh i
  0.3: c … pour, ca je, ca … que, came … to, carac-, caracteres, caraj-, cell phone, chama-, chamaco, chamb-
  0.3: check your, check … records, checkout, chez moi, cobra-, coche-, como es, con … de, conforme … la
  0.3: consentement |, consenti … ca, consentimiento |, consi-, constancia, contacting me, continuer
  0.3: cuando me, d avance, d ecrire, d … vous, dans un, de cette, de datos, de location, de tous, de … ans
  0.3: de … tienda, deal, demande un, demande … prix, dementia, depui-, depuis, derecho … mandarme, des … que
  0.3: di consentimiento, di … a, did … call, dites, divorce, does … say, earth, ecrire par, email only, en
  0.3: entendus, envia-, envoi de, era para, es falso, espos-, esposa, est non, est … votre, esta … el
  0.3: este … es, estoy … el, et l, etait regle, etait … telephone, etre … de, falso, fille a, flat fix
  0.3: fois j, for NUMBER, for nothing, for them, for … group, got … for, had my, has dementia, has … to
  0.3: have signed, have … opt, he … ningun, heure |, how … times, hubie-, hubiera, husband … the, i getting
  0.3: i have, i … came, i … text, i … this, immediatement, in … a, in … now, is on, is … how, is … never
  0.3: is … sign, is … that, it so, it … an, j … achete, j … la, j … meme, jamais donne, jamais … ces
  0.3: jamais … mon, je trouve, je vois, je … d, l heure, l … je, la base, laisser, law>stop, le … c
  0.3: les … pas, list … my, lista … mi, llamar, llega, llevo, lo … acordamos, locat-, location, loi, ma
  0.3: manillar, mas esto, mas … no, me demande, me dio, me faire, me reveillez, me this, me … cosas
  0.3: me … llegando, me … number, me … sales, me … that, meme … j, memory, mensaje a, mensaje … este
  0.3: message says, messages j, messages sur, messages … ai, mi esposa, mi … esta, mi … pa, mia, monsieur |
  0.3: msjs |, muy bien, my tire, my … bought, my … handles, never … the, ningun … de, no bike, no marketing
  0.3: no name, no te, no trae, no … spam, not find, not … anyone, not … only, number c, number so
  0.3: number … did, numero c, numero est, numero pas, of … and, of … for, on … des, on … did, on … etait
  0.3: or something, para que, para … esto, parler |, pas etre, pas … droit, permission … text, person
  0.3: phone … off, pis … vous, pneu, polim-, poliment, pour savoir, pour … c, pour … velo, pourquoi … recois
  0.3: prete |, preuve que, preuve … j, prouv-, prouvez, qu, quand mon, que, que acordamos, que ahora
  0.3: que non, que … est, que … etait, quelle est, quien la, quiero la, quoi que, receive these
  0.3: recibir … de, recibo por, registry |, reins-, reparer, repartidor, replied, replied stop, repondu oui
  0.3: reveillez, s etait, sacaron |, salon, sans … de, savai-, say anything, se … bien, senorita delete
  0.3: seriez, sert, shop … not, sign … sheet, signa-, signed for, since … do, smh, smh |, so this, solde-
  0.3: soldes, solo, solo para, solo … a, sonne-, sonnette a, sortez … numero, souvenance, stop at
  0.3: subscribe |, suis … c, suis … de, suis … je, suis … une, sus promos, te … mi, telephone … est
  0.3: text … send, texting my, texto … moi, textos no, textos vous, texts were, texts … your, the city
  0.3: the screen, the wheels, the … done, the … list, this on, this thing, this … number, this … stop
  0.3: ticket is, timbre no, times … i, tirage j, tirage … ai, to NAME, to anyone, to just, to … check
  0.3: to … shop, told your, tous vos, traba-, trabajo de, trabajo … noche, trae, tu des, un abonnement
  0.3: un appel, un flat, un prix, un … au, un … ou, un … para, un … por, under gdpr, up sheet, very, vez
  0.3: visit-, vive, voix, voula-, voulais, voulez vous, vous autres, vous dites, vous l, vous … dire
  0.3: vous … ecrivez, vous … qui, vous … reveillez, vs avez, vu que, want … see, was in, was only, was … and
  0.3: we agreed, what … your, wheel, when … signed, which, who did, who gave, who signed, woman, y … a
  0.3: y … que, y … tengo, you … permission, your customer, yours-, | bought, | chez, | conforme, | e, | elle
  0.3: | email, | jajaja, | nobody, | tengo, | what, | wtf, | xq, | … ai, | … avait, | … be, | … company
  0.3: | … estan, | … garde, | … husband, | … ici, | … les, | … mere, | … own, | … quoi, | … receipt
  0.3: | … replied, | … says, | … t, | … thought, | … ticket, | … unsubscribed, ~_abr, ~_beq, ~_boy, ~_co
  0.3: ~_ema, ~_en_, ~_exc, ~_fic, ~_gi, ~_hou, ~_jal, ~_ka, ~_kno, ~_loi, ~_ma_, ~_mea, ~_mia, ~_on, ~_qu_
  0.3: ~_rou, ~_sak, ~_sep, ~_soy, ~_tim, ~_too, ~_uti, ~_vez, ~_whi, ~aba, ~abaj, ~aced, ~aco_, ~airs, ~aiso
  0.3: ~alud, ~and_, ~anis, ~arte, ~atar, ~ate_, ~ater, ~atu, ~avo_, ~band, ~been, ~beq, ~bequ, ~boy, ~brav
  0.3: ~cer, ~cida, ~cket, ~cko, ~ckou, ~cost, ~cros, ~cual, ~curi, ~dame, ~deco, ~desp, ~dge, ~dis_, ~dite
  0.3: ~dos_, ~dy_, ~ean, ~ear, ~eaux, ~ech, ~ecko, ~econ, ~eed, ~eer_, ~ege, ~eja_, ~eje_, ~emen, ~enos
  0.3: ~enre, ~ens_, ~epui, ~ere_, ~erta, ~esta, ~etti, ~exc, ~fich, ~fis, ~gado, ~gla, ~gnan, ~hamb, ~hats
  0.3: ~hey, ~hey_, ~hich, ~husb, ~ial, ~ich_, ~ick, ~ie_, ~ient, ~igna, ~ile_, ~in_, ~ion, ~ior, ~ipa, ~ipt
  0.3: ~irai, ~irs_, ~ised, ~isir, ~ivin, ~jo_, ~king, ~kno, ~kou, ~kout, ~last, ~lat, ~levo, ~lia_, ~lic
  0.3: ~lime, ~line, ~lla_, ~llan, ~llo, ~loi_, ~lor, ~low, ~low_, ~lui, ~mba, ~mean, ~mia_, ~mir, ~mmed
  0.3: ~mmi, ~mory, ~mpag, ~nat, ~nett, ~neu_, ~nie_, ~nir, ~nuer, ~nvia, ~ocio, ~ojo, ~ojo_, ~ok_, ~olu
  0.3: ~onj, ~onjo, ~oon, ~oper, ~opri, ~osc, ~osco, ~oula, ~pag, ~pagn, ~para, ~pita, ~pode, ~poi, ~poin
  0.3: ~posa, ~puis, ~que_, ~rae_, ~raj, ~rajo, ~ravo, ~rche, ~rele, ~renl, ~rett, ~rna, ~ross, ~rst, ~sabe
  0.3: ~sak, ~salo, ~sar_, ~sde, ~sema, ~sert, ~she, ~so_, ~soe, ~solo, ~sour, ~soy, ~spie, ~spit, ~spon
  0.3: ~tan_, ~trae, ~uel, ~uide, ~ulai, ~unli, ~unta, ~up_, ~usb, ~vive, ~wes, ~whi, ~whic, ~zer
  0.2: NAME … texts, NUMBER dollars, NUMBER … per, a demandar, a m, a quel, a repair, a saber, a textos
  0.2: a … du, a … ecrire, a … fins, a … place, a … textos, a … year, adver-, aepd, against the, ah ben, al
  0.2: al mecanico, all … text, alors, am a, am an, and nobody, and … had, and … no, ans j, anuncios
  0.2: anyone there, are, asked for, asked … be, asked … my, at all, attei-, atteinte, au … en, au … le, aun
  0.2: aussi |, autorice eso, autorizando, be put, be … with, been in, bike never, bill |, boldu-, bolduc
  0.2: bottl-, bottle, box was, buena, buena-, buenas, business, by me, ca … textos, cahie-, cahier
  0.2: calling you, can … text, carajo, case |, ce texto, cel |, cel … el, celular … yo, check my, chez … en
  0.2: chose, chum a, city, cocho-, comment … que, commerce |, commission, como si, complain, complaint with
  0.2: consentement a, consentimiento no, consentis, contactez, continue |, copie, cotiz-, cotizacion
  0.2: cuando te, cuando … no, d envoyer, d utiliser, de noche, de todos, de … caja, de … des, de … lol
  0.2: de … vos, de … you, dealt, decir cuando, delete … y, deletion, demande d, demas, des fins, desist |
  0.2: did anyone, did that, did … and, did … guys, dije a, does that, dollars, done |, donne … mon, doute
  0.2: du velo, e … ningun, el … al, en juin, en plus, end up, ended, ensem-, ensemble, entreprise, esa … que
  0.2: esposo, est … la, est … par, este … y, etes qui, every … you, ex a, extra-, filled in, fois, for … to
  0.2: forever>me, formalmente, fue lo, gars … a, gars … la, get this, hablo ingles, hace |, hace … ano, had
  0.2: handles, have … you, he … NUMBER, he … no, hmm, holdi-, holding, honest, i stop, i … approved
  0.2: i … called, i … here, i … him, iba, iba a, if they, illeg-, illegal, ils, in one, in please, in what
  0.2: in … form, in … is, in … state, information, inscribio, into a, is … it, is … my, is … what, it for
  0.2: it on, it twice, it … in, j … des, j … juste, j … une, je garde, je parle, join, joven yo, juste |
  0.2: kicks-, kickstand, kidding me, kiosq-, kiosque, know how, know what, la aepd, la publicite
  0.2: la … NUMBER, la … des, la … m, la … non, la … personne, la … qui, le … el, les pieds, les … sur
  0.2: let … check, lista y, lista … me, liste … moi, llama-, llamadas, lo demas, lol … did, los va, m … ces
  0.2: m … par, m … parle, ma cliente, magie, mandando, mandando esto, mandando mensajes, mandar |, manil-
  0.2: mavez, may, me NAME, me check, me my, me puede, me sortir, me … au, me … dans, mean, meme, meme |
  0.2: memoi-, memoire, memoria, mensaje you, message please, messages a, messages to, mettr-, mettre
  0.2: mi esposo, mi plan, mi vecino, mi … o, mi … porque, mis la, mistaken, muchacho … no, my calendar
  0.2: my kid, my own, my wife, nah i, name on, name … it, never approved, never give, ni … de, ni … donde
  0.2: ningun mensaje, no NAME, no deje, no hablo, no le, no textear, no … doy, no … es, no … idea
  0.2: no … ingles, non pas, not, not and, not cool, not what, not … and, not … anything, not … by
  0.2: not … customer, not>you, nothing … you, number in, number … have, numero porque, numero … mecanico
  0.2: numero … n, numero … ne, numero … pour, of attorney, oh … is, okd, old, on … so, on … telephone
  0.2: on … texte, on … work, only asked, only came, only … in, or … my, otra vez, oui, pa … textos, par … j
  0.2: pas recevoir, pas … ma, pas … qu, pense, personal … no, phone … on, pieds, please tell, por … pero
  0.2: pour … j, pour … promos, pourquoi je, pouva-, power of, power … attorney, processing, prometio que
  0.2: puede … por, pues yo, pusieron, que estaba, que … bien, que … mande, quel … j, qui pour, quiero ver
  0.2: rappelle, receipt i, receive, recevoir des, recois … textos, refus, regarding, regards, rentre
  0.2: retirenlos, rgpd, rider, s est, sa, sabe, saber, salam, savoir quand, se de, secti-, section, secur-
  0.2: securite, semaine, si … en, signed |, sin textos, site, so … would, solicitado, solo llamadas, someb-
  0.2: somebody, something … do, something … you, sortez mon, steal, still … me, stop did, sure it
  0.2: te … permiso, telefono … una, telephone, telephone |, tell … your, tengo, tengo idea, tengo … anos
  0.2: tengo … de, texted, texter, texting … not, texts either, that says, that … to, the day, the e
  0.2: the record, the … where, they … for, think your, this as, this oh, this … there, tienda … que, to keep
  0.2: to … else, told no, tous … textos, transmettre, travaille de, travaille … nuit, un ano, un … es
  0.2: un … y, us … this, vais a, vecino, veint-, veinte, vendre, venmo, ver, vois, vont, vos avis, vos … je
  0.2: vos … veuillez, vous allez, voy … demandar, was just, watch-, watched, we … on, wheel-, wheels
  0.2: which i, which … never, with respect, wondering, wrong i, y ella, y … asi, yes … me, yo nomas
  0.2: you asking, you for, you guys, you it, you may, you never, you that, you use, you … message
  0.2: your … club, your … says, | as, | hmm, | nuestra, | ou, | quelqu, | salam, | soy, | tienen, | vs
  0.2: | … cliente, | … era, | … hablo, | … haya, | … hija, | … mari, | … marido, | … muchacha, | … nomas
  0.2: | … oui, | … pague, | … plan, | … tell, | … vecino, ~_al_, ~_apr, ~_ast, ~_att, ~_bom, ~_bou, ~_buc
  0.2: ~_ci, ~_cob, ~_est, ~_ext, ~_gar, ~_had, ~_hmm, ~_hor, ~_kid, ~_nei, ~_oig, ~_old, ~_oui, ~_pud, ~_ref
  0.2: ~_sa_, ~_sem, ~_sit, ~_tub, ~_up, ~_ut, ~adve, ~aki, ~alam, ~alor, ~als_, ~ang_, ~appl, ~apr, ~ard_
  0.2: ~ardi, ~atel, ~atem, ~ayo, ~bom, ~bomb, ~boo, ~book, ~bott, ~brin, ~buck, ~ccu, ~ce_, ~ced_, ~che
  0.2: ~cino, ~city, ~ckst, ~cob, ~cobr, ~cord, ~cue, ~darl, ~daug, ~ded_, ~dee, ~depu, ~dere, ~des_, ~dici
  0.2: ~dles, ~ead_, ~eces, ~eche, ~eco_, ~ede, ~ef_, ~eig, ~eill, ~eit, ~eith, ~elf_, ~elli, ~enen, ~engo
  0.2: ~enmo, ~ense, ~eon, ~epu, ~euse, ~extr, ~fois, ~fon, ~fra, ~gar, ~gere, ~gna, ~gram, ~had_, ~hier
  0.2: ~hmm, ~hmm_, ~icks, ~ieds, ~ilin, ~iona, ~ison, ~ithe, ~itio, ~ksta, ~lad, ~lam_, ~lars, ~leu, ~lla
  0.2: ~llev, ~lors, ~mai, ~mama, ~mani, ~mark, ~may_, ~meb, ~mebo, ~mia, ~mm_, ~mma, ~mont, ~mpl, ~nera
  0.2: ~net_, ~new, ~njo, ~nmo, ~nmo_, ~non, ~not_, ~nte, ~ntes, ~nus, ~nus_, ~oci, ~oiga, ~oldi, ~oll, ~olo_
  0.2: ~omba, ~omeb, ~omma, ~opie, ~oria, ~ory, ~ory_, ~oser, ~osq, ~osqu, ~ottl, ~ouc, ~oui_, ~ouse, ~pec
  0.2: ~pena, ~peri, ~pie_, ~pier, ~poso, ~pud, ~que, ~rder, ~rect, ~refu, ~rens, ~ridi, ~rint, ~roj, ~ropr
  0.2: ~rta, ~ruc, ~sala, ~sam, ~self, ~semb, ~sing, ~spos, ~ssan, ~stit, ~ston, ~sts, ~sts_, ~tair, ~tarm
  0.2: ~teal, ~tera, ~thi, ~tie, ~tis, ~tiz, ~toir, ~trep, ~truc, ~tube, ~ual, ~ual_, ~ubi, ~ubie, ~uck, ~uco
  0.2: ~udd, ~ue_, ~uer, ~uevo, ~ura_, ~uste, ~utti, ~uve, ~vat, ~vena, ~venm, ~vier, ~ws_, ~xted, ~xter
  0.2: ~xtr, ~xtra
  0.1: NAME no, NAME … no, NUMBER each, NUMBER how, NUMBER me, NUMBER that, NUMBER … la, NUMBER … pas
  0.1: NUMBER … un, a escribir, a quien, a quote, a tout, a vendu, a warranty, a … autre, a … c, a … did
  0.1: a … over, a … senorita, a … to, a … vie, a … with, about … sale, abuel-, accepte les, accord avec
  0.1: ai commande, ai ete, ai la, ai … au, ai … laisse, ai … par, algui-, alguien, already said, alzhe-
  0.1: alzheimer, am … it, am … of, ancien proprietaire, and, and my, and told, and why, and will, and … of
  0.1: and … texts, angla-, anglais, anos y, anunc-, any, anyth-, anything, appels, apple, apple pay, are at
  0.1: are … NUMBER, asked if, askin, at … so, autres |, avait promis, avez jamais, avis de, aviso que
  0.1: avoir donne, base de, bay, be on, be texting, be … on, becom-, become, been … off, been … since
  0.1: befor-, before, ben voyons, ben … donc, betwe-, between, bicycle j, bike so, bloct-, bloctel, bolud-
  0.1: boludo, bonito, box … not, bro … no, c … juste, ca les, ca me, ca que, ca vaut, ca … est, ca … m
  0.1: cada mensaje, calendar, call, call … and, calla, ce … etait, celle, cet, cheap, chez … a, clicked yes
  0.1: comen-, commande j, commande … ai, comment, communications … this, como … a, compre un
  0.1: compre … timbre, comunicaciones por, confused, confused with, confused … somebody, cours, cours |
  0.1: crean-, creances, cual, cualq-, cualquier, cuando … la, d … accepte, d … ca, d … le, de haberme
  0.1: de nuit, de … communications, de … en, de … quitenme, dear sirs, dear … i, demand, demande poliment
  0.1: des message, dicte, did i, did … miss, dio … numero, disculpe … no, do … authorize, donde me, donnez
  0.1: each text, ecran |, edad no, eh … no, el no, el … delete, el … en, el … sin, el … y, emailed, employe
  0.1: en anglais, en cours, en france, en … a, en … j, en … vida, end … on, ensename, entre-, envoyer des
  0.1: envoyer … textos, escribiendo, ese dia, ese … yo, esposo no, est, est … sans, esta, esta en
  0.1: este celular, estimados senores, esto |, et ce, et jamais, et … ai, et … me, etait … la, every text
  0.1: excuse … i, exijo, expec-, expect, facture j, facture |, femme |, fishb-, fix is, for his, for what
  0.1: for your, forwarding, france, from … company, fucki-, fucking, gdpr, get on, grand-, haberme, have the
  0.1: have … confused, have … told, hear |, hello, hijo … NUMBER, his … i, hit my, hospi-, hound-, how … it
  0.1: i asked, i buy, i demand, i emailed, i miss, i object, i really, i think, i … NUMBER, i … made, il m
  0.1: il … a, impre-, impression, in … and, insid-, inside, is that, is … any, is … something, is … who
  0.1: it or, it the, it … no, j vous, j … commande, j … point, je dicte, je travaille, je … ce, jouer, juin
  0.1: juste en, ki, kid, know who, l … proprietaire, la mano, la senorita, la vida, la … porque, la … vous
  0.1: laisse de, le monsieur, leer, left it, left the, les … el, les … en, life |, lift my, lo pedi
  0.1: lo … para, love to, m ecrivez, m … envoyez, ma … je, ma … n, ma … privee, magasin … a, mama tiene
  0.1: marke-, mate i, me aviso, me before, me but, me confused, me los, me your, me … cuando, me … nunca
  0.1: me … yes, mecanico, mecanico … que, mensajes … me, mensajes … yo, merde, messaged, messages … your
  0.1: mettre sur, mi cel, mi hija, mi … si, mijo, mine … a, minor-, minors, miss the, moi quand, moi que
  0.1: moi … en, mother is, mucha-, muchacho de, muchacho que, muchacho … la, must … me, my company, my … as
  0.1: my … has, my … since, n etait, nadie … aviso, natur-, ncc, ne … souviens, neither of, neither … us
  0.1: never to, nimew-, nimewo, no fue, no nothing, no thank, no thanks, no … derecho, no … mensajes
  0.1: no … otra, no … pedido, non … ai, not a, not any, not end, not the, not … about, not … be, nous a
  0.1: nouve-, number … my, number … this, nunca he, nunca … di, of it, off since, off … day, old … and, on s
  0.1: on … repair, onda con, one thing, ostie, over and, owner i, oye, pagar con, par telephone, par … c
  0.1: para … en, pardon mais, pardon … je, parece, pas a, pas dans, pas … ce, pas … mien, pay … now
  0.1: perdon … no, petites, pis c, please … me, por llamada, pour … textos, pr, preve-, prevenue
  0.1: price … the, prive-, privee, provided, publi-, publicidad, publicidad no, quand … vous, que me
  0.1: que … esten, que … tengo, que … texteen, queja en, quelle … la, qui s, quiero … la, quoi ca
  0.1: quoi votre, rando-, randonnee, rappelez moi, rappelez … quand, really do, really … not, receive texts
  0.1: recuerdeme, redon-, refrain, registrado |, remove>send, rentr-, repair … is, repli-, replied … to
  0.1: repor-, rien d, rien … autre, safet-, safety, sale |, sauf, say about, say … me, say … the, serie-
  0.1: she did, shit, shit |, shoul-, should, si a, si … con, sign it, silence is, since … did, sirs
  0.1: sms … my, so … did, so … never, so … was, somebody … my, son is, son … NUMBER, soy … y, stop … never
  0.1: subscription, sur … liste, sure … is, telef-, telefono, telep-, text … a, text … at, textearme |
  0.1: texter a, texto pour, textos … magasin, textos … part, texts stop, texts>texts, that was, that … at
  0.1: that … me, that … on, that … was, the crtc, the sale, the same, there for, there … a, these>forever
  0.1: think so, this still, this was, this … ok, this … service, tienda … me, tienen derecho, tienen … a
  0.1: time, to ask, to receive, to … if, to … she, to … when, toggl-, tres veces, tube i, un casque
  0.1: una llanta, una … en, una … y, under casl, une … au, up and, up … did, up … here, usar, vais … la
  0.1: verra, veut … de, vida, vie privee, viole-, virtu-, vosot-, vosotros, votre affaire, votre magasin
  0.1: votre … on, vous avoir, vous … la, vous … pas, vs, want>me, was a, was … no, weekl-, weekly, what i
  0.1: what … asked, when is, who … a, who … the, who … these, will want, wish … be, with cash, with somebody
  0.1: with your, work phone, wouldve, xq, y ese, y saquenme, y … mas, yo … le, you an, you people, you … be
  0.1: you … how, you … not, you … texts, your shop, | agreed, | asked, | boludo, | call, | de, | donnez
  0.1: | dropping, | era, | joven, | la, | lol, | merde, | mon, | os, | ostie, | oye, | rappelez, | sauf
  0.1: | with, | … ancien, | … avocat, | … buy, | … daughter, | … dicte, | … esa, | … flat, | … habia, | … in
  0.1: | … onda, | … part, | … quelle, | … respect, | … senores, | … sirs, | … sure, | … voyons, | … warranty
  0.1: ~_bee, ~_bef, ~_cra, ~_dec, ~_dif, ~_dos, ~_due, ~_emb, ~_eto, ~_gd, ~_gdp, ~_hac, ~_her, ~_hub, ~_hus
  0.1: ~_il, ~_ill, ~_ju, ~_kic, ~_ko, ~_mu, ~_na, ~_not, ~_ok, ~_rac, ~_rec, ~_rei, ~_rel, ~_sab, ~_saf
  0.1: ~_sam, ~_su, ~_thi, ~_tog, ~_unt, ~_ust, ~_vis, ~_vs, ~_vs_, ~abue, ~acer, ~acio, ~afet, ~aged, ~aile
  0.1: ~akes, ~alq, ~alqu, ~amn, ~amn_, ~anda, ~angl, ~anot, ~anun, ~ard, ~arec, ~arke, ~arle, ~ars_, ~beco
  0.1: ~bee, ~bef, ~befo, ~betw, ~blic, ~bout, ~busi, ~cani, ~cap_, ~ces_, ~chea, ~cion, ~col, ~crea, ~dam
  0.1: ~damn, ~damo, ~dat, ~deux, ~deve, ~dpr, ~dpr_, ~eak, ~eap_, ~ear_, ~eart, ~ecol, ~ect, ~eels, ~efon
  0.1: ~efu, ~egar, ~eive, ~elef, ~elf, ~eme, ~enr, ~epho, ~epli, ~epor, ~equi, ~erge, ~espo, ~ess_, ~etw
  0.1: ~etwe, ~eve, ~ewo, ~exij, ~fere, ~ffe, ~fle, ~fono, ~frai, ~gara, ~gard, ~gdp, ~gdpr, ~ghte, ~glai
  0.1: ~gres, ~heap, ~hil, ~hing, ~hoe, ~hosp, ~houl, ~hub, ~iar, ~ido, ~iene, ~ige, ~il_, ~impr, ~irmo
  0.1: ~ital, ~iva, ~ivee, ~ka_, ~kic, ~kick, ~kid, ~kid_, ~kin_, ~lama, ~lar, ~ldi, ~ldin, ~lefo, ~leg
  0.1: ~lgui, ~lic_, ~lio, ~lip_, ~llar, ~lle, ~lou, ~lqui, ~madr, ~mble, ~mewo, ~mijo, ~min_, ~mmen, ~mmy
  0.1: ~mmy_, ~mn_, ~mois, ~nanc, ~ndig, ~neme, ~ness, ~ngla, ~ngo_, ~nia_, ~nly, ~nly_, ~not, ~nouv, ~nre
  0.1: ~ns_, ~nsei, ~nsta, ~nta_, ~ntis, ~ntra, ~nyth, ~obra, ~ogr, ~ogra, ~olde, ~on_, ~ono_, ~ordi, ~orry
  0.1: ~ospi, ~ot_, ~oui, ~pied, ~plet, ~pple, ~prob, ~ptio, ~publ, ~rec, ~redo, ~remb, ~rga_, ~rgad, ~ria
  0.1: ~rsel, ~sad, ~safe, ~sca, ~sem, ~sens, ~shou, ~son, ~sot, ~tan, ~te_, ~tica, ~tion, ~tira, ~tmen
  0.1: ~trab, ~tron, ~ttl, ~ttle, ~tut, ~twee, ~ualq, ~uck_, ~udg, ~udi, ~uebe, ~uede, ~ueno, ~uin_, ~ull
  0.1: ~umm, ~ummy, ~urse, ~vais, ~vil, ~vir, ~vise, ~vs_, ~ween, ~xij, ~xijo, ~xpec
  0.03: (tables say mention)
  -0.1: 2 y, 2 |, 2nd, NAME andre, NAME c, NAME can, NAME either, NAME elle, NAME he, NAME j, NAME m
  -0.1: NAME off, NAME y, NAME … a, NAME … ai, NAME … delete, NAME … est, NAME … here, NAME … is, NAME … mon
  -0.1: NAME … take, NAME … tu, NAME … y, NUMBER al, NUMBER back, NUMBER ca, NUMBER cfr, NUMBER et
  -0.1: NUMBER etoiles, NUMBER hrs, NUMBER inch, NUMBER juin, NUMBER km, NUMBER la, NUMBER mais, NUMBER merci
  -0.1: NUMBER messages, NUMBER mois, NUMBER number, NUMBER of, NUMBER off, NUMBER on, NUMBER percent
  -0.1: NUMBER pero, NUMBER please, NUMBER see, NUMBER the, NUMBER to, NUMBER years, NUMBER … arretez
  -0.1: NUMBER … but, NUMBER … c, NUMBER … en, NUMBER … est, NUMBER … for, NUMBER … got, NUMBER … in
  -0.1: NUMBER … le, NUMBER … mais, NUMBER … marche, NUMBER … texting, NUMBER … unsubscribe, a 2, a bit
  -0.1: a boat, a bus, a business, a calendar, a call, a celui, a cote, a dejar, a demenage, a el, a flip
  -0.1: a google, a guatemala, a ir, a letter, a marre, a mechanic, a moncton, a new, a pain, a pied, a place
  -0.1: a pump, a quelqu, a querer, a real, a reminder, a retirer, a scam, a sec, a second, a son, a texas
  -0.1: a tire, a voicemail, a … NAME, a … anymore, a … at, a … beau, a … because, a … can, a … card
  -0.1: a … cell, a … como, a … course, a … customer, a … desabonner, a … drop, a … el, a … esposa, a … fixed
  -0.1: a … here, a … heure, a … hijo, a … jefe, a … just, a … km, a … lado, a … line, a … lo, a … ma
  -0.1: a … man, a … mensaje, a … pis, a … promos, a … pu, a … qui, a … se, a … semaine, a … sobrino
  -0.1: a … that, a … through, a … when, a … yours, abogada, about … repair, about … take, abria-, abrian
  -0.1: absol-, absolutely, absolutely not, absta-, abstain, abstain from, abstenez … de, abstenganse
  -0.1: abstenganse de, abuela … que, acabaron, acabo el, accident i, accident |, accident … remove
  -0.1: account and, account to, account … no, accounts, ace, achale, achete … vous, acosa-, act, addit-
  -0.1: additional, adios mensajes, adjus-, admir-, adresse, adresser, ads … the, advic-, advice, advised … i
  -0.1: advises, affaire avec, affaires sur, affaires … textos, after all, after … please, again by, again it
  -0.1: again … is, again … you, against you, agarra, age, agradece, agradece el, agradezco mucho
  -0.1: agradezco |, ahi you, ahi … you, ahora no, ahora solo, ahora … el, ahora … en, ahorrense los, ai des
  -0.1: ai dit, ai lache, ai les, ai rate, ai tout, ai vu, ai … ailleurs, ai … chez, ai … nouveau, ai … plus
  -0.1: ai … voyage, ai … vu, aimai-, aimais, aimerais etre, air dans, aiyo, al bebe, al dia, al dueno
  -0.1: al principio, al taller, alertes de, alertes pour, alertes sur, alertes … moi, alertes … mon, algo yo
  -0.1: algo |, all after, all communication, all hours, all if, all set, all … NUMBER, all … am
  -0.1: all … communication, all … it, all … or, all … stop, all … texting, all … them, all … with
  -0.1: allez … arreter, allez … quelqu, alors enlevez, alrea-, already, already bought, already texted
  -0.1: already … it, already … my, alrig-, alright, also please, also |, also … me, also … you, alto por
  -0.1: alto … favor, altog-, altogether, altogether |, alumn-, alumnos, am driving, am her, am just
  -0.1: am leaving, am no, am only, am taking, am through, am trying, am writing, am … charged
  -0.1: am … different, am … her, am … is, am … longer, am … no, am … not, am … please, am … remove
  -0.1: am … there, am … work, amable |, amen, amen |, amigos |, amor … de, amour du, amour … ciel, an email
  -0.1: an emergency, an opt, an … out, and after, and check, and crank, and does, and drop, and each
  -0.1: and for, and leave, and lose, and only, and she, and still, and tell, and then, and there, and … buzz
  -0.1: and … have, and … too, and … up, and … with, andar, andre, anniv-, anniversary, annoying take
  -0.1: annoying … me, annule la, annuler l, annuler … abonnement, annuler … textos, annulez les
  -0.1: another shop, another … of, ansie-, ansiedad, ansiedad y, answers, antes me, antes … servian
  -0.1: anulen … suscripcion, anuncios |, anxie-, anxiety, any chance, any other, any … please, anymore so
  -0.1: anymore stop, anymore thank, anymore … i, anymore … me, anyone in, anyone … i, anyway so, anyways
  -0.1: anywh-, anywhere, anywhere |, apaga, apage-, apaguen los, apaguenme, apolo-, apologies, app … me
  -0.1: appelez … a, appelle la, application, appreciate the, apprecierais, apt, apuntarme, aqui como
  -0.1: aqui en, aqui … con, aqui … la, aqui … por, are no, are too, are we, are … allowed, are … for
  -0.1: are … i, are … not, are … please, are … texts, arrep-, arrepenti, arrepenti de, arret … je, arrete la
  -0.1: arrete … message, arrete … svp, arreter … la, arreter … rappels, arreter … recevoir, arreter … sms
  -0.1: arretez avec, arretez merci, arretez pas, arretez … la, arretez … spam, arretez … vos, arrive pas
  -0.1: arrive quand, arrive … a, arrivent, as … last, as … my, as … on, asi, ask NAME, asking for
  -0.1: asking … a, asking … for, assez … vos, asusta, at 2, at costco, at midnight, at … clinic, at … front
  -0.1: at … hours, at … stop, ateli-, atelier, atend-, atendieron, attendant, au, au bout, au dossier
  -0.1: au gerant, au moins, au printemps, au quebec, au … maintenant, au … mais, au … moi, aucun message
  -0.1: aucun |, aujourdhui j, aujourdhui plus, aunti-, auntie, aurez, aussi … mon, autiste, auto
  -0.1: automaticos |, automatique, automne, automne |, autorizacion para, autre … a, aux promos, avait pas
  -0.1: avant le, avant midi, avc, avec la, avec le, avec mon, avec une, avec |, avec … rabais, avenir … de
  -0.1: averti, avez egratigne, avez eu, avez reveille, avisele, avisen a, avisen nada, avisen … mi, avises
  -0.1: aviso … que, avisos … mi, avisos … no, avoir la, avoir une, away and, away from, away in, ay no
  -0.1: ayer no, babys-, babysitter, back … my, baja … mensajes, baja … no, bajenle, bajenme … la, balan-
  -0.1: balance, barks, barks every, barks … time, barre-, barri-, bas, base … donnees, basta no, basta … los
  -0.1: basta … textos, batar-, batard, bater-, bateria, batterie, bbb, bbq, be back, be done, be excluded
  -0.1: be grateful, be no, be there, be too, be … again, be … by, be … pain, beau frere, beaucoup |
  -0.1: bebe dort, bebe recien, bebe … nacido, been a, been … there, beep, belan-, bell … crank, belong
  -0.1: ben … ca, ben … mais, bendito, benis-, benisse, besoin … ces, besoin … continuer, besoin … messages
  -0.1: besoin … nous, bf, bici ni, bici se, bici … a, bici … de, bici … los, bicicleta you, bicicleta |
  -0.1: bicicleta … de, bicicleta … no, bicicleta … que, bicis … de, bicycles, bien francais, bien le
  -0.1: bien pero, bien y, bien … la, bien … mais, biffez … nom, bike back, bike in, bike lol, bike share
  -0.1: bike … and, bike … do, bike … for, bike … need, bike … no, bike … so, bike … texting, bike … the
  -0.1: bike … you, bikes home, bikes now, bikes … not, bill, birth-, birthday, bisi, bjr, blacklist … number
  -0.1: blast |, blasting, bless you, bless your, bless |, block this, block … on, bloque votre
  -0.1: bloque … numero, bloque … vous, bloqueados, bloquearlos, bloqueo |, bloquie, blue, boise, boise |
  -0.1: boite |, bon … ca, bon … la, bon … les, bon … moi, bon … on, bonda-, bondad, bondad de, bonjour c
  -0.1: bonjour ici, bonjour monsieur, bonjour |, bonjour … a, bonjour … est, bonjour … ne, bonjour … vous
  -0.1: bonne chance, bonne continuation, bonsoir |, borde-, borrad, borrar de, borraron, borreme de
  -0.1: borreme |, borrennos, borres, borro sin, boss sees, both of, both … us, bother me, bother … me
  -0.1: bought … helmet, boundaries, boundary, bout de, bow, bow out, bow … of, boy |, boyfr-, boyfriends
  -0.1: boys |, brakes on, brakes … the, bras, bravo pour, break from, bro you, bro … de, broke-, broken
  -0.1: bruh, bruh |, btw, bud, buen dia, buen fin, buen trabajo, buen … de, bueni-, buenisima, bueno you
  -0.1: buggin, build-, building, busquen mas, but can, but could, but were, but you, but … can, button |
  -0.1: buy anything, buzzing |, by hand, by my, by phone, by … or, bye no, bye stop, bye … me, c le, c mon
  -0.1: c … ca, c … celui, c … dangereux, c … note, c … ok, c … pu, c … qui, c … regle, c … sa, c … toi
  -0.1: c … votre, ca, ca au, ca le, ca ne, ca passe, ca presse, ca sert, ca vibre, ca … ce, ca … derange
  -0.1: ca … deux, ca … dit, ca … en, ca … j, ca … messages, ca … plus, ca … quoi, cab, cable, cable-, cables
  -0.1: cache-, cachent, cada … asi, cada … suyo, caden-, cadena, cadre, calen-, caliq-, calique
  -0.1: calisse arretez, call … if, call … please, call … you, called me, calling my, calling the, calls
  -0.1: camaras, camaras … NUMBER, cambie a, cambio de, came for, came off, came … this, camp, campagnes
  -0.1: campanita, can be, can call, can drop, can have, can let, can see, can … keep, can … look, can … opt
  -0.1: can … remove, can … sending, can … stand, can … there, can … up, can … us, canada, canal, cancel all
  -0.1: cancel les, cancel … membership, cancel … notifications, cancel … please, cancel … subscription
  -0.1: cancelame los, cancelen esto, cancelen mi, cancelen … suscripcion, cancelen … textos, cancelenme
  -0.1: cancelle les, canceller, canceller les, cancellez mon, cancelo … mensajes, cansada, cansada de
  -0.1: cansada … esto, cansan, capable |, capable … moi, cara, card |, card … is, careg-, caregiver, cares
  -0.1: carino |, caris-, carisimo, carri-, carried, carte-, carti-, cartier, casco no, casques, casse-
  -0.1: cause … votre, ce possible, ce velo, ce … c, ce … et, ce … la, cease … communication, cel … sus
  -0.1: cell … la, cell … ma, cents … stop, cesar, cesen … mensajes, cesse de, cesser l, cesser … m
  -0.1: cessez toute, cessez vos, cessez … envoi, cessez … messages, cette ligne, cette … de, ceux qui, cfr
  -0.1: chain |, chain-, chaine, chale-, chalet, chalet sans, chalet … reseau, chamba, chamo no, chamo … me
  -0.1: chance |, change … idee, change … number, changed … number, chaque semaine, chaque … arretez
  -0.1: chaque … je, chaque … me, chaque … recu, chaque … svp, char |, charged me, chauf-, chauffeur, che
  -0.1: check |, cherche, cherche un, chercher … velo, chicago, chico, chico-, chicos, chien, chien jappe
  -0.1: chien … chaque, chier, chier avec, chile, chingando, chingar, chole con, choosing, chose |, christmas
  -0.1: chsld, ciel, cinquieme, circu-, ciuda-, ciudad, clase de, clase y, clear |, clicking, client mais
  -0.1: cliente de, cliente no, cliente … mi, cliente … ustedes, clients, clinic, cloch-, clochette, clogg-
  -0.1: clogging, close out, closi-, closing, club de, club lol, cobran cada, cobraron, coffe-, coffee
  -0.1: colla-, coloc, come on, come to, come … and, come … as, commande NUMBER, commande chez
  -0.1: commande … vous, comme demande, comme vous, comme … est, comment … arrete, comment … fait, commerces
  -0.1: commerciaux |, communication … this, como spam, como … para, compagnie de, complaints, completo
  -0.1: compre … casco, comprend, comprend pas, compro |, comptez plus, computadora |, computer to
  -0.1: comunicaciones comerciales, con, con cada, con carino, con ese, con lo, con … frenos, con … ofertas
  -0.1: con … reparacion, con … senor, con … y, conduis, conduis un, confirm … you, confirmacion, confirmar
  -0.1: confunden, conjoint, conjointe, conmigo … cuenten, conoz-, conozco, consentimiento … recibir
  -0.1: contact info, contact svp, contact this, contact with, contact … by, contacte |, contacting this
  -0.1: contacting … number, contente, contento, contesto por, continuation, continuer a, copia de
  -0.1: cordialement g, correos, correos |, corta, cortar, cosa de, cost … NUMBER, costc-, costco, costi-
  -0.1: costing, cote de, couco-, coucou, could somebody, counted, country, coupez … ca, coupez … les, coupon
  -0.1: cours-, course, court, court |, coute un, coute … cents, crank |, creep-, creepy, crie, criss de
  -0.1: crissez … patience, cross my, cuando la, cuando llega, cuando quiera, cuando … el, cuando … recoja
  -0.1: cuelg-, cuenta de, cuenta |, cuenta … no, cuest-, cuesta, cuesta NUMBER, cuesta … centavos, cuide
  -0.1: culpa de, cumpleanos, cup, customer here, customer … not, customer … remove, cut … lose, cut … texts
  -0.1: cuts, cuts out, cuz, cuz of, cuz … your, cycliste, d idee, d infolettre, d message, d su, d sus
  -0.1: d … avec, d … je, d … merci, d … plus, d … stp, d … texto, d … vos, dale |, dame … de, damn it
  -0.1: dan de, dan … baja, dange-, dangereux, dans mes, dans une, dans … garage, dans … platre, dans … pneus
  -0.1: dans … poche, darme baja, data and, data |, daughter is, day so, day yours, day … is, day … me
  -0.1: day … you, de avisos, de bicis, de bicycle, de bike, de boutique, de cancelar, de chingar
  -0.1: de clientes, de commande, de como, de contact, de cosas, de cumpleanos, de dar, de diffusion
  -0.1: de donnees, de lire, de llegar, de luto, de magasins, de mas, de mme, de molestar, de molestarme
  -0.1: de ne, de nous, de ofertas, de otro, de parte, de promotions, de pu, de quitarme, de recordatorios
  -0.1: de reparer, de samedi, de semana, de sonar, de sur, de t, de taller, de viaje, de voir, de vot
  -0.1: de you, de … NAME, de … affaire, de … affaires, de … air, de … alors, de … asi, de … avis
  -0.1: de … borrenme, de … ce, de … ces, de … chez, de … cosa, de … depuis, de … electrique, de … estos
  -0.1: de … facon, de … familia, de … fichier, de … grupo, de … hijo, de … jaja, de … l, de … las, de … list
  -0.1: de … ma, de … mais, de … manana, de … mandarme, de … marche, de … modos, de … nom, de … nouvelles
  -0.1: de … o, de … ofertas, de … oficina, de … paren, de … promotions, de … proxima, de … pu, de … recevoir
  -0.1: de … saludos, de … senora, de … shop, de … si, de … spammer, de … tout, de … volver, de … xfa
  -0.1: deactivate text, deals i, debarque de, debarque … de, debranchez … de, decede svp, decede … ne
  -0.1: decide, decided, decirles que, decirlo, decroche, decrochez, decrochez … de, definitiva
  -0.1: definitivement, deja … mandar, dejar … enviarme, dejem-, dejemoslo, dejen … chingar, dejen … enviar
  -0.1: dejen … mandar, dejen … molestar, dejenla, dejenlo, dejenlo |, dejenme tranquilo, dejo, delai-
  -0.1: delais, dele, delete club, delete listado, delete mon, delete … cell, delete … numero, delete … pero
  -0.1: delete … please, delete … por, deleter, deleter mon, deletez, delic-, demandar si, demande le
  -0.1: demande … me, demande … mon, demen, demenagee, denei-, deneigement, denuncio, dept, depuis l
  -0.1: depuis mon, derangez … plus, dernier svp, derniere … arretez, des deux, des nouvelles, des texts
  -0.1: des … enlevez, des … et, des … la, des … merci, des … pour, desabonne merci, desabonner de
  -0.1: desactivation, desactiven … notificaciones, desactiver les, desactivez … notifications, desaparezca
  -0.1: desapunto, desce-, descends, desea, deseo … mas, deseo … mensajes, desinscrire svp, desinscrite
  -0.1: desire etre, desire … recevoir, desired, desk said, desole, despierta, desti-, desuscribo, detengan
  -0.1: deuda, deux |, deux … que, devie-, devue-, dia y, dice … pero, did my, did your, did … send, diera-
  -0.1: dieran, dieu vous, dieu … benisse, diffusion |, digale a, diganle, digital detox, digits |, digo |
  -0.1: dijo que, dile … tu, dime, dios te, dios |, dirai-, dirait, dire que, dire … je, directions
  -0.1: discontinue sending, discontinue texts, discontinue these, discontinue … to, disculpa, disculpa … no
  -0.1: disculpe la, disculpe … molestia, disparaitre … numero, dispo-, disso-, distribucion, disturb me
  -0.1: dites merci, dites … a, divorced, do my, do so, do that, do … email, do … just, do … leave, do … owe
  -0.1: do … read, do … say, do … start, do … work, doble, doctor says, does … belong, does … know
  -0.1: does … stop, does … take, dog, dog barks, dog … every, doigt-, doigts, dois … pour, dolla-, domingos
  -0.1: don NAME, don julio, don … me, donc je, donc … la, donc … les, donde … no, done getting, done … texts
  -0.1: done … this, done … your, dorenavant … de, dort … le, dos … de, dos … la, doubl-, double, draw
  -0.1: drett-, drette, drette la, drive a, droit de, drole, drop it, drop … please, dry, dry cleaning
  -0.1: dsl mais, dsl |, du ciel, du magasin, du numero, du prix, du … ca, du … pis, due |, dueno, dulce
  -0.1: dulce |, dying, each buzz, each stop, ecoeure de, ecran-, ecrans, ecrire ici, ecrire je
  -0.1: ecrivez … pas, ecrivez … pu, ecrivez … que, ecœur-, efface moi, effacez … cell, effacez … infos
  -0.1: egrat-, egratigne, egratigne mon, egratigne … cadre, eight-, eighty, eille, either way, el aviso
  -0.1: el doctor, el dueno, el era, el link, el local, el martes, el mes, el negocio, el nino, el pedido
  -0.1: el precio, el tiene, el timbre, el … ahora, el … lo, el … los, el … mi, el … nuevo, electroniques
  -0.1: eleve-, eleves, eliminame de, eliminarme, elimine mi, elimine … numero, ella … no, elle me, elle n
  -0.1: elvis, email me, email on, email … fine, email … to, emergency, emoji-, emojis, empty … the
  -0.1: en attendant, en casa, en chicago, en chsld, en clase, en double, en fait, en fous, en francais
  -0.1: en google, en otra, en parle, en peux, en pleine, en pleno, en special, en … como, en … envios
  -0.1: en … hora, en … jusquen, en … merci, en … mettez, en … pus, en … si, en … trabajo, en … vous, enbie-
  -0.1: enbien, encore des, encore vos, encore vous, encore … texto, encore … textos, encuesta, end text
  -0.1: end texts, end to, enfan-, enfer-, enfermera, enfin, engin-, engineer, english … good, enlac-
  -0.1: enlaces, enleve … d, enleve … stp, enlever des, enlever … nom, enlevez de, enlevez donc, enlevez … la
  -0.1: enlevez … merci, enlevez … mon, enlevez … number, enough take, enough … from, enough … thank
  -0.1: entendio, entendre parler, entered, entregaron, entregaron la, entregaron … bici, entrevista
  -0.1: enviar … mensajes, envie … vous, envien … mensajes, envien … textos, envies, envoi … textos
  -0.1: envoie moi, envoyer d, envoyer … affaires, envoyer … promos, envoyer … rappels, envoyez, envoyez des
  -0.1: envoyez |, envoyez … d, epargnez … la, era … mi, erase this, es acoso, es automatico, es conmigo
  -0.1: es este, es mi, es por, es … la, es … numero, es … pero, es … persona, es … verdad, es … y, esas
  -0.1: escal-, escriban a, escriban nunca, escribi, escribiendo quitenme, escribo por, escribo … mi, ese
  -0.1: esos textos, espana, espanol, est au, est celui, est correct, est malade, est note, est ok, est plus
  -0.1: est qui, est quittes, est revenu, est sa, est toi, est … chsld, est … derniere, est … des, est … on
  -0.1: est … possible, est … sur, esta no, esta … es, esta … gracias, esta … que, estaba lista, estaf-
  -0.1: estafa, estar, este mismo, este … gracias, este … mi, este … por, esten … con, esten … mensajes
  -0.1: esto en, esto … automatico, esto … es, esto … you, estor-, estorban, estoy con, estoy interesada
  -0.1: estoy … clase, estoy … y, estrella, estrellas en, estrellas … google, estuvo |, estuvo … de, et bonne
  -0.1: et enlevez, et la, et moi, et n, et que, et … a, et … celui, et … est, et … moi, et … mon, etait pret
  -0.1: etait … mon, etats, etes … arretez, etes … fins, etoiles, etran-, etranger, etre texte, etre … par
  -0.1: eu … velo, eue, even own, even then, even … a, events, ever again, ever contact, every week
  -0.1: every … is, every … it, every … please, every … so, everything please, evite, eviten
  -0.1: eviten … mensajes, evitez … m, ex me, ex y, exam, excelente, excla-, exclu, exclude me
  -0.1: exclude … from, excluyanme de, exemp-, existais, f ing, fabor … no, faili-, failing, fair
  -0.1: faire partie, faire … que, fais plus, fait deux, fait pour, fait reparer, fait voler, fait … arret
  -0.1: fait … mon, fait … par, faites moi, faites … mon, faites … svp, familia |, family |, fan, farew-
  -0.1: farewell, fatbi-, fatbike, fatigants, faudr-, faudrait, faut … ca, faute-, fautes, favor dejen
  -0.1: favor me, favor que, favor … la, favor … los, favor … you, feeli-, feelings, felices, felicidad
  -0.1: felicitaciones, fermer … notifications, fermez … textos, fete, fichier, fichier |, figurer, fille de
  -0.1: fille … NUMBER, fin … ces, fin … la, fin … los, fin … semana, find you, finge-, finger, fini le
  -0.1: fini |, finir, finis, fins, fit, fitti-, fitting, fix a, fix it, fix … flat, flamm-, flat fixed
  -0.1: flat … not, flood-, flooded, floor-, floors, fois arretez, folde-, folded, folks, folks but, for each
  -0.1: for her, for it, for life, for marketing, for messages, for more, for real, for reviews, for sale
  -0.1: for somebody, for someone, for tuesday, for work, for you, for … account, for … but, for … day
  -0.1: for … grandson, for … helmet, for … me, for … mom, for … only, for … phone, for … reason
  -0.1: for … reminder, for … sister, for … too, for … weekend, for … who, forfait est, forget my, form … not
  -0.1: forma de, forma … que, formal notice, formal … to, formar, fortu-, fortune, forwarded, fotos, fou
  -0.1: found another, foutez moi, foutez … la, frame, frame and, francais svp, francais … je, free from
  -0.1: free me, free … from, freez-, fregando, frena, frent-, frente, friday please, frieg-, from anyone
  -0.1: from bell, from contacting, from it, from sms, from somebody, from … alerts, from … at
  -0.1: from … messages, from … next, from … shop, from … so, from … store, from … texting, from … you
  -0.1: fuck off, fucking texting, fucking … me, fue a, fue con, fue … la, full of, full stop, full … of
  -0.1: funci-, further contact, further |, further … by, g munro, garage depuis, garage door, garde le
  -0.1: garderie, gars de, gaspi-, gaspillez, gasto, gauch-, gdpr please, genou-, genoux, genre, gente |
  -0.1: gentiles, gentils mais, gentiment, germa-, germany, get, get lost, get the, get them, get … a
  -0.1: get … and, get … email, get … my, get … sec, get … you, gettin, getting charged, getting … messages
  -0.1: getting … please, ghost me, ghost-, ghosting, giant, gibbe-, gibberish, give me, give up, glad, glove
  -0.1: glove-, gloves, gmail, go back, go … my, go … to, god … texting, god … you, gods, going … have, gona
  -0.1: good grief, good morning, good no, good please, good … do, good … not, good … please, good … to
  -0.1: google voice, google … number, got a, got your, got … message, got … now, got … of, gps, grace cessez
  -0.1: gracias … manden, grate-, grateful, grateful if, grateful … you, grave, grave |, greas-, grease
  -0.1: great … but, grief, group … with, grupo de, guarda, guarden, guate-, guatemala, guess, gusta que
  -0.1: gusta … me, gustaria que, guys, guys are, guys |, guys … texting, habia salido, habit-, habite
  -0.1: habite plus, habla, habla NAME, hable-, hablo, haced, haced el, haced … favor, had … up
  -0.1: hagame … favor, hagan de, hagan el, hagan … cuenta, hagan … favor, haganlo ustedes, haganme el, hais
  -0.1: hais ca, halif-, halifax, halt all, halt the, hand |, handle, handlebar, hands off, harassment stop
  -0.1: hard feelings, hard |, harrassing, hartaron, harto de, has a, has left, has … the, hasta las
  -0.1: hasta nunca, hasta … llegamos, hasta … madre, hate the, have agreed, have for, have moved
  -0.1: have stopped, have that, have … NUMBER, have … bicycle, have … keep, have … nice, have … receipt
  -0.1: have … text, have … this, have … with, have … work, hay manera, hay necesidad, hay problema
  -0.1: hay … que, hazme, he do, he … got, he … on, hear … your, help |, her number, here please, here so
  -0.1: here then, here with, here your, here … more, here … this, hermano |, hey can, hey it, hey … is
  -0.1: hey … you, hi it, hi there, hi … take, hice la, hijo y, hijo you, hinch-, his number, his wife
  -0.1: his … phone, hit the, hittin … line, hola me, hola … NAME, holid-, holy, hombr-, hombre, home so
  -0.1: home |, hon, honne-, hooks, hoora-, hooray, hopit-, hopital, horqu-, horquilla, house i, house-
  -0.1: household, how … stop, how … use, howdy, humai-, humain, human, hurac-, huracan, husband he
  -0.1: husband passed, husbands, husbe-, husbend, i appreciate, i checked, i guess, i let, i live, i ordered
  -0.1: i owe, i pressed, i push, i received, i reply, i sell, i should, i surrender, i use, i … 2
  -0.1: i … another, i … away, i … driving, i … find, i … gettin, i … moved, i … online, i … permission
  -0.1: i … remember, i … reply, i … return, i … ride, i … saying, i … sent, i … sooner, i … stopped, i … sue
  -0.1: i … taking, i … things, i … through, i … trying, i … unsubscribe, i … use, i … was, i … writing
  -0.1: i … y, i … yes, ici NAME, icitte |, idee, if these, if this, if … could, if … say, iles, immed-
  -0.1: imper-, importe, importe quand, in and, in as, in boise, in canada, in court, in full, in meetings
  -0.1: in mourning, in … all, in … cab, in … family, in … garage, in … it, in … n, in … only, in … that
  -0.1: inch, include, incluez, incluirme, incluyan, india, inflador, info and, info please, informacion |
  -0.1: ingles no, inhab-, inhabiliten, inner tubes, insistir, instead of, instead … texting, insur-
  -0.1: insurance, insurance … it, interesa |, interesa … nada, interesada, interesse … moi, interessee par
  -0.1: interested … me, internal, internal do, internal … not, invoi-, invoice, is anyone, is broken
  -0.1: is called, is due, is full, is getting, is got, is harassment, is hard, is mr, is old, is out
  -0.1: is plenty, is quite, is real, is so, is sunday, is texting, is … 2nd, is … business, is … cut
  -0.1: is … done, is … emergency, is … enough, is … google, is … love, is … on, is … only, is … point
  -0.1: is … when, is … wife, is … with, is … your, it buzzes, it close, it hurts, it keeps, it makes
  -0.1: it needs, it never, it there, it this, it too, it unsub, it … coming, it … due, it … good, it … he
  -0.1: it … now, it … over, it … sending, it … sunday, j aimais, j apprecierais, j arrete, j habite, j hais
  -0.1: j peux, j … ben, j … etre, j … lache, j … les, j … pas, j … rate, j … tout, j … tu, j … vu, jaja en
  -0.1: jaja no, jaja quitenme, jaja … no, jaja … serio, jappe, jappe chaque, jappe … fois, jappe-, jappelle
  -0.1: jarto, je conduis, je confirme, je decroche, je demenage, je descends, je laisse, je pars, je pensais
  -0.1: je pense, je recoive, je reviendrai, je roule, je serai, je souhaiterais, je tape, je veut
  -0.1: je … aller, je … avec, je … client, je … desire, je … du, je … excuse, je … faire, je … les, je … mes
  -0.1: je … pus, je … sa, je … tiens, je … une, jealo-, jealous, jefe que, jesus, jesus christ, jetez mon
  -0.1: jetez … numero, jette, jeudi NUMBER, jk, jmen, job … le, jodan mas, joder |, joven no, joven … me
  -0.1: joy, jueves a, julio, jusquen, just delete, just fix, just not, just remove, just reply, just … me
  -0.1: just … you, juste la, juste … enlever, justo, karim, keep saying, keep … in, keep … phone
  -0.1: keep … texts, keeps saying, kept, kept the, kept … bikes, kill it, killi-, killin, kind as, kind of
  -0.1: kind … to, kindly take, kindly … not, kit, km, know the, know … it, kon, l air, l equipe, l ete
  -0.1: l hopital, l obligeance, l … avec, l … dans, l … des, l … du, la a, la abuela, la bondad, la course
  -0.1: la enlevez, la fin, la garderie, la horquilla, la les, la llevo, la machine, la madre, la main
  -0.1: la manana, la maquina, la mauvaise, la misa, la misma, la noche, la oficina, la petite, la pour
  -0.1: la recoja, la renta, la sacoche, la selle, la silla, la sortie, la stop, la suite, la valvula
  -0.1: la vista, la … ahora, la … apres, la … arrive, la … ayer, la … ce, la … dejen, la … dice, la … faites
  -0.1: la … maison, la … mon, la … para, la … pis, la … quisiera, la … semana, la … sigue, la … stp
  -0.1: lache … patience, lacher, lachez … le, lachez … les, lachez … telephone, ladie-, ladies, ladies night
  -0.1: lado … mi, lads, lady who, lah, lah |, laisse faire, laisse mon, laisse tomber, laissez mon
  -0.1: laissez … la, laissez … telephone, las llantas, las ofertas, las promos, las … a, las … me
  -0.1: last message, last |, last … from, lata, lata con, later, lay … the, le agradezco, le bebe, le char
  -0.1: le chercher, le cinquieme, le club, le digo, le dire, le encargo, le escribo, le garage, le jour
  -0.1: le meme, le pneu, le retrait, le silence, le texto, le travail, le … avec, le … ca, le … cessez
  -0.1: le … depuis, le … des, le … jeudi, le … lol, le … mas, le … me, le … pero, le … sinon, le … velo
  -0.1: leave the, leave … with, leaving a, leer bien, left off, left … gloves, left … review, leg
  -0.1: les agradeceria, les arreter, les casques, les debo, les deje, les freins, les gants, les meilleurs
  -0.1: les pongo, les speciaux, les text, les … ca, les … mais, les … ne, les … non, les … pis, les … s
  -0.1: les … sans, les … un, letter, letter if, letter … you, lettres, leve, libre, liens, light-, ligne de
  -0.1: like my, like out, like … a, like … of, like … unsubscribe, like … you, limit, limite, limited
  -0.1: link and, lisan-, lisant, list too, list you, list … so, lista esa, lista la, lista no
  -0.1: lista porfavor, lista … bici, lista … lo, liste a, liste mon, liste pour, liste s, liste … diffusion
  -0.1: liste … je, liste … texto, lists, live with, llamen ni, llamen … me, llamenme, llanta … no, llantas
  -0.1: llantas y, llega su, llega … mensaje, llegamos, llegan, llegar … de, llego su, llegue |
  -0.1: lleguen … mensajes, llenaron, llevo a, lo agradezco, lo manden, lo pense, lo … el, lo … por, lo … you
  -0.1: loans, lol no, lol stop, lol … it, long … me, longer interested, longer … in, look … your
  -0.1: los anuncios, los de, los domingos, los dos, los frenos, los que, los texts, los … automaticos
  -0.1: los … delete, los … es, los … mas, los … mejor, los … mi, los … para, los … saquenme, los … se
  -0.1: los … voy, lose it, lose |, lose … digits, loud in, loud … the, love … guys, lucky, luego me, lunes |
  -0.1: lus, luto, lycra, m NAME, m exclure, m excuse, m texter, m … d, m … en, m … fous, m … lol, m … merci
  -0.1: m … moins, m … reveille, ma commande, ma conjointe, ma garantie, ma poche, ma soeur, ma … NAME
  -0.1: ma … NUMBER, ma … c, maam please, madam, madam i, magasin de, main |, maintenant plus
  -0.1: maintenant … de, mais n, mais ne, mais otez, mais pour, mais pouvez, mais retirez, mais … m
  -0.1: mais … ne, mais … vous, maison |, make me, make them, make … quit, make … texts, makes the, mal a
  -0.1: malad-, malade, malog-, malogran, manana y, manana … de, mandan a, mandando quitenme
  -0.1: mandandome textos, mandar mensaje, mandar promociones, mandar un, mandar … por, mandarme esto
  -0.1: mandarme … mensajes, mande mensaje, mande nada, mande … a, mande … mensajes, mande … por, manden a
  -0.1: manden cosas, manden lo, manden ni, manden ninguno, manden otro, manden recordatorios, manden sus
  -0.1: manden … de, manden … delete, manden … gracias, manden … promociones, mandenle, mandenlo
  -0.1: mandes texts, mandes … nada, mando un, maneja, mano no, mano … me, maquinita, march so, marchait
  -0.1: marche pour, marche … avec, marche … le, marchent, mardi |, marea-, mareado, mari, marketing texts
  -0.1: marquez, marre de, marre … vos, marri-, married, marte-, martes, martes y, mas mensajitos, mas msj
  -0.1: mas porfavor, mas publicidad, mas quieran, mas x, mas y, mas … me, mas … ni, mas … para, mas … yo
  -0.1: mate |, matin … de, matte-, matter, maudi-, mauvaise … je, mayor, me ads, me after, me already
  -0.1: me anden, me arrepenti, me atendieron, me basta, me because, me borraron, me bro, me cobraron
  -0.1: me cuesta, me dan, me deals, me dejen, me deranger, me dicen, me dit, me eliminen, me entregaron
  -0.1: me fait, me hagan, me hartaron, me incluyan, me instead, me it, me lacher, me llego, me lose
  -0.1: me mensajeen, me metan, me next, me offers, me puedes, me queda, me quitas, me regreso, me reveillent
  -0.1: me rn, me sale, me servent, me servian, me sirven, me spammer, me spammez, me tenes, me thank, me too
  -0.1: me … achete, me … ahora, me … avec, me … baja, me … be, me … bien, me … bikes, me … borrenme, me … by
  -0.1: me … doble, me … encore, me … enlever, me … eso, me … hacer, me … harta, me … harto, me … how, me … j
  -0.1: me … je, me … longer, me … message, me … ningun, me … ninguno, me … publicidad, me … quiten
  -0.1: me … recordatorios, me … reviews, me … right, me … salido, me … salir, me … texting, me … thank
  -0.1: me … thanks, me … todo, me … turn, me … un, me … une, me … unsub, me … unsubscribe, me … up, me … vos
  -0.1: me … x, me … yours, me>number, meant … text, meant-, meantime, mechanics, mecri-, mecrive, meeti-
  -0.1: meetings, meill-, meilleurs, mejor por, mejor y, mejor … correo, mel, membership, meme … de
  -0.1: memory full, menag-, menage, menos … asi, mensaje suyo, mensaje … de, mensaje … por, mensajeen
  -0.1: mensajes aqui, mensajes automaticos, mensajes mi, mensajes para, mensajes se, mensajes … borrenme
  -0.1: mensajes … en, mensajes … mas, mensajes … quitenme, mensajes … su, mensajes … una, merci a, merci ben
  -0.1: merci bonsoir, merci retirez, merci … ai, merci … bien, merci … je, merci … la, merci … retirer
  -0.1: mercy and, mere … elle, mere … le, merry, mes freins, mes messages, mes pneus, mes points
  -0.1: mes rappels, mes … et, mes … je, mes … merci, message la, message n, message so, message texte
  -0.1: message vous, message … arrive, message … have, message … i, message … l, message … on
  -0.1: messages anymore, messages automatiques, messages electroniques, messages enlevez, messages s
  -0.1: messages … il, messages … stop, messages … vous, messaging my, messaging this, messaging … phone
  -0.1: messaging … please, metan, metan en, mettez pas, mettez … aux, mettez … de, mettez … pas
  -0.1: mettez … terme, mettre un, mettre … aux, mi amor, mi bici, mi bicicleta, mi familia, mi jefe
  -0.1: mi linea, mi ni, mi pana, mi sobrino, mi telefono, mi … d, mi … ella, mi … jaja, mi … quitenme
  -0.1: midi |, midni-, midnight, mientras no, mientras … me, mieux … recevoir, mijo you, mijo |, mil gracias
  -0.1: mind taking, mind … me, mind … not, mis alumnos, mis hijos, mis … la, mis … personales, misa, misa y
  -0.1: misma, mission, mistake i, modos, moi au, moi aussi, moi comme, moi lol, moi mais, moi meme, moi mon
  -0.1: moi une, moi … dans, moi … deux, moi … et, moi … je, moi … les, moi … merci, moi … ne, moi … place
  -0.1: moi … stp, moi … suis, moi … t, moi … veux, moi … vouloir, moins de, moins que, molestarme
  -0.1: molesten |, molestia quisiera, mom says, mom she, mon ami, mon beau, mon bicycle, mon cadre
  -0.1: mon choix, mon coloc, mon conjoint, mon contact, mon dernier, mon ex, mon forfait, mon mari
  -0.1: mon remboursement, mon tour, mon voyage, mon … arrete, mon … client, mon … dans, mon … frere
  -0.1: mon … haha, mon … il, mon … me, mon … on, mon … qui, mon … une, mon … va, monsieur … vous
  -0.1: month … you, montre vibre, montre … a, montreal, more alerts, more mensajes, more spam, more to
  -0.1: more … about, more … for, more … me, more … no, more … on, more … thanks, more … you, more>angry
  -0.1: more>wrong, mot pour, moteurs … de, moto, mouri-, mourir, mourn-, mourning, movil de, moyen … pu, mr
  -0.1: mr okafor, mrc, mrc |, mrs, much for, much |, mucha, mucho la, mucho-, muchos, mude a, muert-, muerta
  -0.1: multi-, munro, munro |, murio, murio la, music, must stop, muy buen, my battery, my bf, my bikes
  -0.1: my boss, my boyfriends, my cousin, my desk, my gloves, my husbands, my iphone, my last, my leg
  -0.1: my membership, my nephew, my no, my parents, my private, my right, my seat, my spot, my therapist
  -0.1: my watch, my wishes, my … NAME, my … alone, my … always, my … at, my … can, my … charges
  -0.1: my … elsewhere, my … gets, my … go, my … have, my … home, my … it, my … needs, my … now, my … outgrew
  -0.1: my … over, my … plan, my … remove, my … sees, my … sister, my … thank, my … thing, my … wrong
  -0.1: my … yes, myself |, n aime, n importe, n my, n thx, n … quand, nacid-, nacido, nada al, nada aqui
  -0.1: nada … su, nada … texto, nada … you, naggi-, nagging, name out, name wrong, name |, name … the, nas
  -0.1: navid-, navidad, naw, ne me, ne … avoir, ne … ecrire, ne … ecris, ne … recevoir, necesidad
  -0.1: necesidad de, necesito sus, necesito … avisos, necesito … mensajes, necessary, need any, need from
  -0.1: need … a, need … messages, need … number, need … reminders, need … unsubscribe, needing your, needs a
  -0.1: negat-, negative, negocio, nenon, nephe-, nephew, never be, never even, never … from, never … my
  -0.1: new job, new phone, new … just, new … who, newsl-, newsletter, next … gets, nez, ngl, ni de, ni en
  -0.1: ni recibir, ni … autre, ni … escriban, nice … it, niece, nino you, nite |, no boy, no con, no desea
  -0.1: no do, no hard, no interest, no molesten, no pierdan, no please, no point, no pude, no reason
  -0.1: no reminders, no seguir, no sirve, no son, no spam, no time, no veo, no … after, no … alerts
  -0.1: no … anden, no … avisos, no … bicis, no … bien, no … but, no … cansan, no … cliente, no … conmigo
  -0.1: no … dejen, no … el, no … entiendo, no … feelings, no … incluyan, no … interesada, no … jaja, no … k
  -0.1: no … mensaje, no … metan, no … my, no … necesidad, no … need, no … ocupo, no … porfavor
  -0.1: no … problema, no … que, no … si, no … tanto, no … tengo, no … texto, no … thank, no … tiempo
  -0.1: no … updates, nobody is, noise, nomas mensajes, nomas … me, nombre … la, non retirez, non … enlevez
  -0.1: non … plus, non … pour, none please, none … these, nope … me, not been, not being, not belong, not do
  -0.1: not email, not let, not live, not look, not make, not paying, not reply, not riding, not speak
  -0.1: not stand, not start, not take, not worth, not … NUMBER, not … can, not … her, not … own
  -0.1: not … reminders, not … remove, not … ride, not … think, not … want, not … with, not>wrong, note pour
  -0.1: nothing against, nothing |, nothing … by, notice … stop, notificaciones para, notificaciones por
  -0.1: notification, notifications off, notifications stp, notifications … mon, notifies, notre … de
  -0.1: nous de, nous on, nouveau telephone, nouveau … pis, nouvelles de, nouvelles |, novia you, now do
  -0.1: now ever, now thank, now the, now … does, now … i, now … not, now … please, now … you, nuest-, nuit |
  -0.1: number at, number immediately, number now, number thanks, number … good, number … le, number … texts
  -0.1: number … that, number … will, numero NUMBER, numero cordialement, numero jaja, numero lol
  -0.1: numero please, numero … NAME, numero … celui, numero … el, numero … est, numero … le, numero … merci
  -0.1: numero … mi, numero … tu, numero … un, numeros |, o los, objec-, object, obligation, obligeance
  -0.1: obligeance de, obligeance … retirer, obliged, ocupa, ocupo sus, ocupo |, ocurr-, ocurra, of those
  -0.1: of … NUMBER, of … but, of … from, of … guys, of … no, of … now, of … pull, of … sms, of … thank
  -0.1: of … you, ofender … no, oferta, ofertas ni, ofertas no, ofertas … de, ofertas … no, off all, off at
  -0.1: off everything, off la, off on, off text, off texts, off thanks, off yours, off … and, off … do
  -0.1: off … file, off … it, off … liste, off … more, off … next, off … notifications, off … of, off … one
  -0.1: off … reminders, off … textos, off … work, offence, offense but, offenser, offers |, ofici-, oficina
  -0.1: oficina no, ohio, ok bye, ok c, ok je, ok thanks, ok … est, ok … have, ok … la, ok … le
  -0.1: ok … quitenme, ok … then, okafo-, okafor, okafor |, old phone, old |, olvida, on annule, on avait
  -0.1: on dirait, on garde, on lache, on monday, on my, on no, on part, on sunday, on there, on va
  -0.1: on vacation, on … arreter, on … as, on … avait, on … boat, on … demenage, on … est, on … in, on … la
  -0.1: on … one, on … or, on … plus, on … profile, on … quittes, on … roof, on … side, on … the, on … une
  -0.1: on … veut, oncle, one off, one this, one … NUMBER, one … do, one … off, one … thing, one … time
  -0.1: only a, only rented, only the, open, operation, opting … of, or madam, or texts, or … again
  -0.1: or … other, oraci-, order |, orders, ordinateur, otez … de, otez … donc, otez … number, other number
  -0.1: others, otiez, otra, otra cosa, otra que, otra tienda, otra … se, otro mas, otro taller, otro texto
  -0.1: otro … asi, ou je, oubliez … svp, ouell-, ouellet, oups, oups j, oups … ai, out a, out again, out de
  -0.1: out do, out i, out if, out no, out pour, out thanks, out your, out … am, out … in, out … me
  -0.1: out … not, out … now, out … number, out … texting, outta my, over a, over these, over to, over winter
  -0.1: over with, over … me, over … please, over … remove, over … texts, over … the, owner, oye … no, pa las
  -0.1: pa |, pa … no, paid in, paid the, paid … full, pain, pan, pan dulce, pana, pantallas, pantoute |
  -0.1: papa est, par ce, par pitie, par semaine, par vos, par … pas, para no, para … numero, para … recibir
  -0.1: parad, parale a, parale … los, parce … j, pare de, parecen, paren … mandar, parenle a, parenle con
  -0.1: parenle you, parfait pour, pari, pars, parte |, partie de, partir … ahora, partir … aujourdhui
  -0.1: partir … hoy, parto-, partout, pas alors, pas au, pas avec, pas chez, pas gagne, pas j, pas mais
  -0.1: pas retirez, pas si, pas trop, pas … autre, pas … bicycle, pas … cell, pas … chum, pas … envoyer
  -0.1: pas … faire, pas … gars, pas … merci, pas … nous, pas … par, pas … que, pas … retirez, pas … tu
  -0.1: pasar, pasar-, pase, pasen, paso el, paso por, passage, passe mon, passe |, passe … tour, passed in
  -0.1: passed … in, passed … march, passed … please, patch, patch kit, patience … vos, patron, payin-
  -0.1: paying, paying for, pedal, pedirles que, peg, pendant que, pensais, pensais que, pensais … c
  -0.1: pense … c, pense … y, people |, per my, per … on, perce-, percent, perdi, perdi el, perdi-, perdieron
  -0.1: perdone, perdone pero, perdone … no, perdr-, perdre, perdu mon, perdu … cell, perdu-, perdue, perfect
  -0.1: periodico, permanent, permiso … mandarme, permission to, pero mensajes, pero prefiero, pero … que
  -0.1: pero … you, person i, person … do, persona mayor, persona por, personal i, personal just
  -0.1: personal … just, personne j, personne … ai, peru, pesad-, pesados, peser, peste-, pestering, petite
  -0.1: petite fille, peut arreter, peut … ca, peux … avoir, peux … de, peux … enlever, peux … m, phone alone
  -0.1: phone at, phone bill, phone does, phone goes, phone stuff, phone that, phone this, phone who
  -0.1: phone will, phone with, phone … all, phone … full, phone … my, phone … old, phone … take
  -0.1: phones … the, photo-, photos, piano, pick up, picked … my, picked … please, pics, pide que, pido por
  -0.1: pied, pieds dans, pierdan su, pierdan … tiempo, pigeo-, pis en, pis il, pis je, pis le, pis on, pis y
  -0.1: pis … ai, pis … est, pis … les, pitid-, pitido, pitie plus, pitie … de, piton, place-, placed
  -0.1: plait merci, plans, plant, plant-, plants, platr-, platre, playi-, playing, plays, please cut
  -0.1: please ever, please exclude, please forget, please halt, please leave, please lol, please lose
  -0.1: please opt, please release, please shut, please sir, please sms, please un, please update, please use
  -0.1: please … NUMBER, please … her, please … his, please … moi, please … ty, pleine |, pleno, pliss
  -0.1: plug … these, plus aucune, plus avec, plus c, plus capable, plus ecrire, plus la, plus les, plus par
  -0.1: plus vous, plus … a, plus … avoir, plus … ces, plus … client, plus … est, plus … nouvelles
  -0.1: plus … texter, plus … votre, po, poche, podria, podrian dejar, podrian … de, point je, pompe … NUMBER
  -0.1: poncho, pongo, pongo una, pont, pop up, poppe-, popped, por culpa, por ella, por eso, por su
  -0.1: por … amor, por … el, por … favor, por … le, por … mi, por … nunca, por … paren, por … quiten
  -0.1: por … quitenme, por … rueda, por … solo, por … telefono, por … tienda, porque no, porque … me
  -0.1: portable |, pos, posib-, possible d, possible to, posta-, poubelles, pour pu, pour une, pour … NAME
  -0.1: pour … dire, pour … fete, pour … freins, pour … je, pour … l, pour … merci, pour … mere, pour … roue
  -0.1: pour … travail, pour … une, pour … vous, pourrait, pourri, pourriel |, pouvez enlever, pouvez … oter
  -0.1: prefer a, prefer email, prefer silence, prefer … texts, prefere le, prefere … pas, prefererais ne
  -0.1: prefererais … plus, preferiria que, preferiria … no, prefiero … me, pregn-, pregnant, preoc-, prepago
  -0.1: pressed, presta, prets, priere … cesser, princ-, principio, print-, printemps, problema
  -0.1: process … opt, profil, promociones … favor, promos a, promos enlevez, promos stp, promos … me
  -0.1: promotionnels, pront-, pronto, proprietaire, pu a, pu … moi, pu … otez, pu … promos, pu … rappels
  -0.1: publicites, pubs … moi, pude, pudie-, pudieran, pueden … el, pueden … estos, pueden … los
  -0.1: pueden … mi, puedes … de, pull the, pull … plug, pulli-, pulls, pus … texto, pus … vos, push, pushi-
  -0.1: pushing, put an, put … end, qqun, qu il, qu … peut, quand … velo, quart-, quartier, que cada
  -0.1: que cesen, que dice, que dieu, que eliminen, que hasta, que je, que mas, que pena, que pesados
  -0.1: que seguir, que ustedes, que … con, que … deje, que … dejen, que … demande, que … dois, que … llamen
  -0.1: que … mensaje, que … novia, que … quieran, que … recois, que … recoive, que … suis, que … textez
  -0.1: que … tiene, que … voy, que … y, queda bien, quedaron, quedo … la, queria saber, queria … que, qui je
  -0.1: qui me, qui que, qui … c, qui … en, qui … plus, quiero dar, quiero estos, quiero ni, quiero ninguno
  -0.1: quiero recordatorios, quiero volver, quiero … d, quiero … mi, quiero … por, quiero … sms
  -0.1: quiero … texts, quisiera … you, quit asking, quit spamming, quit your, quit … and, quit … them
  -0.1: quit … these, quitame … esa, quitame … tu, quitar … la, quitarme … los, quitas, quite de
  -0.1: quite enough, quiteme por, quiteme … favor, quiten el, quiten los, quiten su, quiten … number
  -0.1: quiten … telefono, quitenla, quitenla de, quitenla … la, quitenle, quitenme d, quitenme delete
  -0.1: quitenme jaja, quitenme … sus, quitte la, quitter la, quittes, quoi pour, rabais |, rack, radia-
  -0.1: radiez, raffl-, rancune mais, rancune |, range-, rappelez, rappels aussi, rappels merci, rappels pour
  -0.1: rappels … entretien, rappels … svp, rappo-, rapport, rather get, rayer de, rayer mon, rdv de
  -0.1: rdv … demain, reach, reach out, reach-, read english, read |, read … please, reading this, reads your
  -0.1: ready i, ready |, ready … do, real person, reason to, reasons, rebaj-, rebajas, recaditos, recado
  -0.1: recados … no, receipt |, receive no, receiving your, receiving … messages, reception, recevoir aucun
  -0.1: recevoir les, recevoir … communications, recibiendo sus, recibir … avisos, recie-, recien
  -0.1: recien nacido, recois … de, recois … des, recois … vos, recoja, recojo, recon-, recordatorios ni
  -0.1: recordatorios … no, recu mon, recu |, refrain … contacting, refuse … sms, regalo, regan-, regresamos
  -0.1: regresamos a, regreso, regreso a, reina, relances, release, release me, release … from, remind
  -0.1: remind me, reminders for, reminding me, remis-, remise, removal from, remove her, remove his
  -0.1: remove mine, remove mon, remove … info, remove … lol, remove … now, remove … numero, remove … svp
  -0.1: remove>stop, remove>want, removed my, removed … from, removed … number, remover … numero, remplir
  -0.1: remueva, renco-, rende-, rendez, rendez vous, rends, rendu-, rendue, renta, rental, rente, rented for
  -0.1: rentree, repairs, repare, reparle, repeter, reply … so, reponds arret, reportar si, reported as
  -0.1: reported … spam, reporting … as, request delete, requesting … from, reseau, resena, reser-, reserver
  -0.1: resiliez, respect, respect … wishes, respeto you, respeto … no, rest … the, reste-, rester, resto-
  -0.1: retirarme, retire … ca, retire … stp, retiree de, retirenme |, retirer le, retirer svp, retirer … vos
  -0.1: retirez … svp, retiriez, retrait svp, retro-, retrouvee, return, return to, revei-, reveille le
  -0.1: reveille … bebe, reveillent, reveiller, revenu, reviendrai, reviews, revoco … permiso, rid … it
  -0.1: ride on, ride texts, ride |, ride … take, ridic-, ridiculous, riding … the, rien enlevez, rien otez
  -0.1: rien signe, rien … m, rimou-, rimouski, ring |, rn |, roaming … no, robaron la, robaron … bici
  -0.1: robot stop, robot |, rodada NUMBER, roof, roue, roule-, round, rude, rueda y, ruedi-, rueditas
  -0.1: ruego que, run, s en, sa fille, sa |, sa … pas, saber de, saber mas, sacas de, sacoc-, sacoche
  -0.1: sacre moi, sacrez … la, saddl-, saddle, sague-, saguenay, said … ask, said … would, said … you, saint
  -0.1: saint NAME, sais … si, saiso-, saison, salga-, salido, salio, salirme … esto, salirme … la, salle
  -0.1: saludos a, salut la, salut |, salut … gang, same thing, same to, same … you, samedi je, sans reseau
  -0.1: sans vouloir, sans … lire, sans … mais, sans … pour, sans … vous, santa, saque … los
  -0.1: saquen … telefono, saquenme delete, saquenme … su, saska-, saute-, sauter, saw, says less, says reply
  -0.1: says the, says … can, scam, scared, scares, scares the, scrap-, scrapez, scrapez mon, scratch … off
  -0.1: scrub my, scrub … number, scuse-, scusez, scusez … vous, se agradece, se cansan, se desinscrire
  -0.1: se la, se ni, se poncho, se pueden, se si, se traba, se … agradezco, se … au, se … habia, se … llevo
  -0.1: se … los, se … mi, se … yo, sease, seat, seat i, sec, sec |, second … i, secre-, secret, see that
  -0.1: see … text, seem, seen, sees, seguir mandando, selle, selling the, selul-, selular, seman-, semana
  -0.1: send anymore, send it, send message, send … further, send … please, send>number, sending to
  -0.1: sending … anything, sends, seno, senores, senorita |, sent from, sent … me, sent … my, sent … twice
  -0.1: sera … me, serai, serai la, serai … a, serait … possible, seria-, serian, serian tan, serieux, serve
  -0.1: servent, service for, service pourri, service reminders, service … my, service … not
  -0.1: servicio … mensajes, set boundaries, set … the, seul |, sevil-, sevilla, shaki-, shaking, shall
  -0.1: she is, she says, she will, she … it, she … me, she … the, she … to, she … up, shed, shop again
  -0.1: shop on, shop … i, shop … please, shop … take, shop … you, should get, shut these, shut … the, si les
  -0.1: si pudieran, si soy, si … ai, si … arretez, si … lo, si … recois, si … reponds, si … yo, side, side |
  -0.1: sigan mandandome, sigan … textos, signale |, signed the, signu-, signup, siguen … textos, siguio
  -0.1: silence from, silence please, silence |, silla, silly, simon-, simonac, sin preguntar, sin rueditas
  -0.1: sin … you, sinon je, sir or, sir |, sir … madam, sir … stop, sir … the, siri, sirva-, sirve-, sirven
  -0.1: sister |, slay, slow, sms from, sms gracias, sms i, sms j, sms list, sms merci, sms you, sms … am
  -0.1: sms … to, sneez-, snowb-, snowbird, so delete, so did, so done, so good, so i, so it, so kill
  -0.1: so long, so much, so nothing, so turn, so we, so … drop, so … end, so … my, so … need, so … off
  -0.1: so … please, so … will, sobri-, sobrino, soeur, soire-, sol, sold that, solid, solo compre, solo di
  -0.1: solo la, solo … de, solo … un, some peace, somebody there, someone … me, something … not, son cell
  -0.1: son with, sonan-, sonando, sonar, sono, soon, soone-, sooner, sorry … be, sorted, sortie … groupe
  -0.1: sortir |, sortir … votre, souhaite me, souhaite pas, souhaite … etre, souhaiterais, sound-, sounds
  -0.1: souri-, sourire, soy cliente, soy de, soy enfermera, soy repartidor, soy su, soy yo, soy … NAME
  -0.1: soy … cliente, soy … la, soy … no, spam do, spam me, spam stop, spam … me, spam … not, spamear
  -0.1: spammer |, spammez, spamming my, spamming … phone, speak, speak english, specifically … the, spell-
  -0.1: spelling, stand these, stars, stay … the, staye-, stayed, steev-, steeve, step, stfu, stick, still in
  -0.1: still want, still … not, still … there, still … your, stop au, stop blowing, stop bothering, stop con
  -0.1: stop does, stop en, stop fucking, stop hitting, stop mensajes, stop message, stop my, stop pour
  -0.1: stop reminding, stop selling, stop thing, stop updates, stop will, stop … after, stop … con
  -0.1: stop … from, stop … get, stop … j, stop … lol, stop … moi, stop … no, stop … of, stop … promo
  -0.1: stop … promos, stop … right, stop … svp, stop … us, stop … veux, stopped texting, stopped … me
  -0.1: stopped … since, strai-, straight, stran-, strangers, strav-, strava, stres-, strike me
  -0.1: strike … name, strike … number, study-, studying, style, su cliente, su computadora, su numero
  -0.1: su servicio, su telefono, su tiempo, su … el, su … para, su … porfa, su … que, su … you, suegr-
  -0.1: suegra, suena a, suena cuando, suena el, suena … cel, suis achete, suis de, suis sa, suis … capable
  -0.1: suis … cliente, suis … mais, suis … votre, sundays, super … mais, supli-, suplico, suppression … mon
  -0.1: supprimez … contact, sur … casques, sure … you, surre-, surrender, sursa-, sursauter, sus anuncios
  -0.1: sus listas, sus mensajitos, sus notificaciones, sus … me, suscripcion de, suscripcion … sus
  -0.1: suspenda el, susto, svp lol, svp pour, svp … a, svp … en, svp … l, svp … message, svp … n
  -0.1: svp … numero, swipe, swipe left, switch it, switched, switched to, switching, ta bien, ta … mon
  -0.1: tabarnak … de, tabarnouche, tacha-, tachame, tachame de, tachenme, tagge-, take both, take that
  -0.1: take your, take … your, taken … so, taken … the, taken … your, tal, taller y, tanne |, tanne … vos
  -0.1: tape avec, tasse, taxi, tbh |, te voy, teacher took, teacher … my, team, teh, tel sonne, telefono en
  -0.1: telefono … favor, telefono … su, telefono … sus, telephone a, telephone number, telephone … la
  -0.1: telephone … pour, tell NAME, tell … computer, tell … he, tell … i, tells, temps a, ten, tendr-, tener
  -0.1: tenes, tenga, tenga la, tenga … bondad, tengo ansiedad, tengo bici, tengo el, tengo otro
  -0.1: tengo … bici, tengo … y, termina la, terminate messages, tes messages, tesla, testeen, text anymore
  -0.1: text back, text can, text list, text message, text or, text person, text porfa, text reminders
  -0.1: text remove, text so, text too, text … NUMBER, text … after, text … any, text … call, text … if
  -0.1: text … much, text … one, text … will, texte … NAME, textearme, textee, texteen mas, texteo, texter ce
  -0.1: texter j, texter pour, texter … ai, texter … numero, textiez, texting from, texting her, texting lol
  -0.1: texting now, texting remove, texting … and, texting … it, texting … phone, texting … this
  -0.1: texto arretez, texto c, texto la, texto si, texto … est, texto … j, texto … le, texto … m, texto … me
  -0.1: texto … vous, textos automatiques, textos avec, textos d, textos de, textos desabonnez, textos du
  -0.1: textos si, textos … bonne, textos … ce, textos … jour, textos … los, textos … magasins
  -0.1: textos … partir, textos … son, textos … une, textos … v, texts and, texts come, texts cost
  -0.1: texts forever, texts here, texts man, texts unsubscribe, texts … NAME, texts … be, texts … hard
  -0.1: texts … her, texts … in, texts … someone, texts … up, than a, than my, thank the, thank … and
  -0.1: thanks for, thanks on, that again, that bike, that does, that please, that you, that … anymore
  -0.1: that … are, that … cease, that … group, that … in, that … it, that … quite, that … stop, the answer
  -0.1: the baby, the babysitter, the back, the balance, the bar, the blue, the cab, the cable, the cables
  -0.1: the clinic, the code, the coffee, the deals, the email, the fish, the frame, the front, the garage
  -0.1: the gift, the helmet, the hospital, the house, the invoice, the kids, the ladies, the mechanics
  -0.1: the newsletter, the only, the owner, the patch, the police, the race, the rack, the sales
  -0.1: the specials, the status, the survey, the tires, the trek, the weekend, the wheel, the … after
  -0.1: the … also, the … back, the … contact, the … every, the … hold, the … house, the … inch, the … love
  -0.1: the … make, the … mate, the … night, the … online, the … phone, the … ready, the … sale, the … she
  -0.1: the … thank, the … they, the … tho, the … thx, the … till, the … unsub, the … while, the … will
  -0.1: the … yesterday, then stop, then |, then … do, thera-, therapist, there and, there i, there it
  -0.1: there … no, there … your, these can, these cost, these for, these now, these on, these … anymore
  -0.1: these … end, these … for, these … you, these>list, they are, they … to, thing please, things i
  -0.1: think about, third … this, this because, this bike, this chain, this family, this for, this group
  -0.1: this jk, this list, this mobile, this morning, this old, this stuff, this week, this … anymore
  -0.1: this … as, this … at, this … getting, this … goes, this … going, this … her, this … his, this … just
  -0.1: this … lol, this … must, this … of, this … shop, this … up, this … was, this … you, thought this
  -0.1: threa-, thread, through |, throw away, thru |, thursday at, thx NAME, thx but, thx remove, tienda y
  -0.1: tienda … you, tiene otro, tiene … telefono, tienen camaras, tienen harta, tienen … la, tient-, till
  -0.1: time it, time … is, time … stop, times, tips, tirag-, tirage, tire la, tire sale, tk, tkt, to
  -0.1: to block, to buy, to cease, to change, to cut, to everything, to exercise, to here, to his
  -0.1: to message, to please, to remind, to ride, to work, to … all, to … anymore, to … back, to … daughter
  -0.1: to … down, to … further, to … here, to … make, to … mom, to … new, to … notifications, to … other
  -0.1: to … over, to … them, to … week, to … whole, to … y, todo … mi, todo … you, todos mis, todos modos
  -0.1: told to, too so, too stop, too … on, too … to, took … off, tour pour, touri-, tout ca, tout est
  -0.1: tout seul, tout … a, toute communication, toute facon, toutes |, town, trabajo con, trabajo … manden
  -0.1: trabajo … me, trabajo … no, trade-, traded, trail, train, train |, tranquille avec, transfer, trata-
  -0.1: travail … le, trek, triple, trop demander, trop … messages, trouve … autre, trouver, truly, trun
  -0.1: tu me, tu un, tu … a, tu … arreter, tu … les, tuneu-, turn it, turn them, turn … notifications
  -0.1: tus textos, tv |, twice a, twins, two things, typing this, ultimo aviso, un aviso, un bras
  -0.1: un forfait, un gars, un la, un lien, un mensajito, un nouveau, un rappel, un robot, un taxi, un vieux
  -0.1: un |, un … dans, un … je, un … suyo, un … telephone, un … you, una hora, una maquina, una moto, una |
  -0.1: una … vez, uncle i, under … and, under … tcpa, understanding, undo that, une autre, une carte
  -0.1: une journee, une mise, une note, unenroll me, unless you, unlim-, unplu-, unsub from, unsub … from
  -0.1: unsubscribe lol, unsubscribe my, unsubscribe … de, unsubscribe … phone, until then, up as, up done
  -0.1: up here, up in, up take, up |, up … NUMBER, up … a, up … am, up … texting, update, update your
  -0.1: update … records, upset, urgence, ursel-, urself, us from, use a, use … gmail, used one, used … phone
  -0.1: using … number, ustedes quitenme, ustedes … por, ustedes … se, va bien, va mi, va vous, va … appeler
  -0.1: vacat-, vacation, vaina de, vais aller, vais … bloquer, valvu-, valvula, velo et, velo l, velo pas
  -0.1: velo … NUMBER, velo … au, velo … dans, velo … haha, velo … je, velo … moi, velo … pas, velo … pret
  -0.1: velo … revenu, velor-, velorio, vender, venderme, vendi … bicicleta, vendo-, vendor, vendu le
  -0.1: vendu mon, vendu |, venez, venga, venir, venir |, veo bien, ver |, verdad |, vers, versi-, version
  -0.1: vertu … la, veuillez arreter, veuillez supprimer, veuillez … ce, veuillez … mon, veut … que, veux … d
  -0.1: veux … desabonner, veux … enleve, veux … jamais, veux … vous, vez se, vez … de, viarg-, viarge, vibra
  -0.1: vibre a, vibre … chaque, vieji-, viejito, viejo, viene, viene |, vienn-, viennent, vieux, vieux … a
  -0.1: vire, virgu-, virgule, visite, vista, vivo … chicago, vivre en, voi, voice number, voice-, voicemail
  -0.1: voici, voila, voila |, voler, volver … escribirme, volvi-, vos contacts, vos promotions, vos … a
  -0.1: vos … arreter, vos … automatiques, vos … en, vos … texte, votre boutique, votre client, votre employe
  -0.1: votre fichier, votre ordinateur, votre part, votre service, votre … arretez, votre … est
  -0.1: votre … etait, votre … m, vou, voudrais etre, voudrais me, voudrais pas, vouloir vous
  -0.1: vouloir … merci, vous appeler, vous de, vous dois, vous ecrivez, vous effacez, vous fermez, vous la
  -0.1: vous pis, vous retirer, vous … NUMBER, vous … c, vous … ecriviez, vous … egratigne, vous … en
  -0.1: vous … eu, vous … finir, vous … obligeance, vous … textiez, vous … texto, voy el, voy … la, vœux
  -0.1: wake, wake me, wake … up, want stop, want |, want … NUMBER, want … i, want … in, want … keep
  -0.1: want … leave, want>these, was stolen, was your, was … NUMBER, was … but, was … scam, was … you
  -0.1: washe-, washer, wat, wat … i, way take, way too, way … get, way … many, way … me, we can, we go
  -0.1: we had, we never, we only, we … again, weath-, weather, websi-, website, website says, week is
  -0.1: week no, week |, week … am, week … so, weeke-, weekend, weird, wen, wen you, went with, went … my
  -0.1: weon, what does, whatever … it, wheel is, wheel … still, wheels |, wheres my, wheres the, wherever
  -0.1: which is, which … of, while you, whitc-, white, who … jk, who … my, who … texting, whoever is
  -0.1: whole house, why would, why … not, wife he, will get, will it, will just, will opt, will show
  -0.1: will still, will stop, will sue, will … no, will … the, win, wish not, wish … get, wishes and, with a
  -0.1: with me, with no, with phone, with … bike, with … reminders, with … stuff, with … the, woke the
  -0.1: wonderful, work but, work in, work … and, work … do, work … i, work … is, worn, worn out, worse
  -0.1: worse … my, worth NUMBER, would i, would it, would sooner, would … get, would … grateful, would … my
  -0.1: would … out, would … taken, would … that, would … want, would-, wrap, wrap … the, wrenc-
  -0.1: writing … me, writing … you, wrong … it, x … you, xfis, y de, y dejen, y este, y estoy, y luego
  -0.1: y quiten, y quitenme, y sus, y … amigos, y … en, y … le, y … need, y … paciencia, y … puedo, y … solo
  -0.1: y … son, y … su, y … textos, y … traba, years ago, yelle-, yelled, yendo, yesterday so
  -0.1: yesterday … the, yo si, yo soy, yo … de, yo … la, yo … pedi, yo … por, you asked, you bajenle, you be
  -0.1: you block, you bye, you called, you cambie, you charged, you dejenlo, you estoy, you fue, you have
  -0.1: you just, you los, you made, you mauvais, you mean, you n, you once, you pe, you que, you quitame
  -0.1: you spam, you stopped, you termino, you tu, you unsub, you want, you with, you … al, you … all
  -0.1: you … alto, you … close, you … cut, you … discontinue, you … esten, you … ever, you … from
  -0.1: you … give, you … hace, you … hartaron, you … hay, you … make, you … mandar, you … mandarme
  -0.1: you … need, you … or, you … otro, you … phone, you … scratch, you … se, you … something, you … tiene
  -0.1: you … todo, you … un, you … uno, you … voy, you … where, you … with, you … write, you … your
  -0.1: your ads, your bot, your internal, your mechanic, your no, your records, your reminders, your side
  -0.1: your stuff, your stupid, your … anymore, your … at, your … but, your … called, your … get, your … is
  -0.1: your … keeps, your … now, your … number, your … off, your … out, your … thank, your … too
  -0.1: your … when, yours is, yours … not, yours … the, zero, zero … svp, | 2, | absolutely, | aiyo
  -0.1: | alright, | anyone, | apaguenme, | appreciate, | ask, | asking, | at, | avisele, | batard, | battery
  -0.1: | bendiciones, | bien, | bin, | bjr, | blacklist, | both, | bravo, | buen, | bueno, | cancelle
  -0.1: | chamo, | chaque, | compadre, | comptez, | confirmed, | contesto, | cortala, | coudonc, | cual
  -0.1: | cuanto, | dale, | decrochez, | dele, | des, | desinscribirme, | despues, | detengan, | dice
  -0.1: | digale, | don, | dry, | effacer, | envoie, | estaba, | estoy, | eviten, | fais, | fait, | ffs
  -0.1: | final, | finis, | free, | frena, | from, | god, | gracias, | guys, | haced, | hagame, | haganme
  -0.1: | harto, | hazme, | hit, | holy, | hope, | jesus, | l, | loco, | mande, | mandenlo, | mil, | mind
  -0.1: | mire, | naw, | none, | on, | op, | oups, | pa, | parfait, | passez, | paye, | perdi, | phones
  -0.1: | pitie, | pongan, | porfabor, | puede, | queria, | quiteme, | quitenle, | radiez, | radio, | re
  -0.1: | refrain, | remueva, | remueveme, | reply, | resiliez, | respect, | respectfully, | ride, | robot
  -0.1: | sacre, | salgo, | saludos, | scrap, | scrapez, | scusez, | se, | senorita, | sera, | serian
  -0.1: | sigan, | silence, | simonac, | so, | someone, | starting, | stfu, | storage, | supprime, | survey
  -0.1: | suspend, | swipe, | ta, | tabarnouche, | tachame, | tasse, | thursday, | tire, | tkt, | traded
  -0.1: | trying, | uncle, | vale, | venga, | viarge, | voici, | votre, | wat, | way, | went, | weon, | white
  -0.1: | … abonnement, | … aca, | … acabo, | … agradece, | … agradezco, | … ahora, | … aimais, | … allez
  -0.1: | … already, | … annoying, | … anyone, | … apprecierais, | … arrepenti, | … arrive, | … arrived
  -0.1: | … back, | … bebe, | … beg, | … ben, | … bicicleta, | … bicycle, | … bikes, | … bless, | … block
  -0.1: | … bonito, | … borras, | … borrenme, | … boutique, | … bouton, | … buen, | … buenas, | … but
  -0.1: | … button, | … buying, | … by, | … celui, | … change, | … charged, | … chez, | … chien, | … christ
  -0.1: | … clicking, | … coming, | … commande, | … conduis, | … confirme, | … cost, | … cuanto, | … cut
  -0.1: | … dejan, | … dejenme, | … desabonnez, | … dia, | … dicen, | … dieu, | … dile, | … divorced, | … dog
  -0.1: | … employe, | … enfermera, | … envoyer, | … escriban, | … escriben, | … estrellas, | … facture
  -0.1: | … forget, | … forma, | … fucking, | … goes, | … going, | … grief, | … habite, | … halt
  -0.1: | … harassing, | … hard, | … hermana, | … hiver, | … jefe, | … keep, | … less, | … lien, | … llanta
  -0.1: | … loi, | … manana, | … manda, | … mauvais, | … mecano, | … mechanic, | … medio, | … mijo, | … miss
  -0.1: | … monsieur, | … montre, | … morning, | … mother, | … ne, | … nearly, | … needed, | … nos
  -0.1: | … ofender, | … ofertas, | … offense, | … ordered, | … over, | … p, | … papa, | … parale, | … parce
  -0.1: | … parents, | … pars, | … paye, | … pe, | … pena, | … pensais, | … pesados, | … petite, | … picked
  -0.1: | … pierdan, | … pitie, | … pleine, | … po, | … point, | … presse, | … process, | … proxima
  -0.1: | … pudieran, | … quedo, | … rabais, | … really, | … recogi, | … release, | … reponds, | … reste
  -0.1: | … ride, | … right, | … robaron, | … ruego, | … selle, | … ser, | … sera, | … serai, | … servicio
  -0.1: | … set, | … siguen, | … sors, | … supprimer, | … surrender, | … teh, | … tel, | … therapist
  -0.1: | … tiens, | … todas, | … today, | … todos, | … trabajo, | … treat, | … trouve, | … turned
  -0.1: | … ultima, | … update, | … viernes, | … vivo, | … voi, | … vouloir, | … warning, | … way, | … were
  -0.1: | … wife, | … works, | … worth, ~00_, ~0nd, ~0nd_, ~?ur, ~_0n, ~_0nd, ~_aba, ~_adj, ~_alu, ~_ani
  -0.1: ~_asi, ~_au_, ~_bal, ~_bas, ~_bb, ~_bir, ~_blu, ~_bri, ~_bt, ~_btw, ~_bui, ~_ca_, ~_cof, ~_col, ~_coo
  -0.1: ~_cui, ~_cuz, ~_dob, ~_dog, ~_dr, ~_dra, ~_dry, ~_dun, ~_dy, ~_ear, ~_ese, ~_fas, ~_fat, ~_fet, ~_fi
  -0.1: ~_foi, ~_fot, ~_gau, ~_gia, ~_gm, ~_gma, ~_gor, ~_gp, ~_gps, ~_hoo, ~_hos, ~_igu, ~_imm, ~_ir, ~_jes
  -0.1: ~_jk, ~_jk_, ~_jou, ~_kar, ~_key, ~_km, ~_km_, ~_lah, ~_lap, ~_lec, ~_lev, ~_lia, ~_luc, ~_map, ~_mee
  -0.1: ~_mei, ~_mod, ~_mr_, ~_mrs, ~_mun, ~_mur, ~_nep, ~_ng, ~_noc, ~_noi, ~_ofi, ~_ohi, ~_one, ~_oup
  -0.1: ~_pen, ~_pig, ~_po_, ~_pub, ~_pun, ~_raf, ~_reb, ~_rim, ~_rud, ~_sad, ~_saw, ~_sid, ~_sie, ~_slo
  -0.1: ~_sno, ~_soe, ~_sq, ~_squ, ~_sum, ~_tas, ~_tip, ~_to_, ~_tow, ~_urs, ~_voc, ~_wea, ~_web, ~_wei
  -0.1: ~_wra, ~_wre, ~_yel, ~_yo, ~_ze, ~_zer, ~_zo, ~abys, ~acat, ~acem, ~ada, ~ada_, ~addl, ~aden, ~ader
  -0.1: ~adj, ~adju, ~afa, ~afa_, ~affl, ~afo, ~afor, ~aggi, ~agi, ~aigh, ~ais_, ~aiy, ~ajaj, ~ajas, ~al_
  -0.1: ~alad, ~alet, ~alf, ~alf_, ~alio, ~all, ~alou, ~alre, ~alum, ~amat, ~amba, ~anal, ~anit, ~anni, ~anol
  -0.1: ~ansf, ~anua, ~any_, ~apol, ~aps, ~arm_, ~arse, ~arts, ~aska, ~auch, ~audi, ~auf, ~augh, ~aunt, ~aura
  -0.1: ~avid, ~axi_, ~ayan, ~aye, ~bala, ~bara, ~bate, ~bear, ~ber, ~bete, ~biar, ~bin_, ~bird, ~birt, ~bje
  -0.1: ~bjec, ~bla_, ~blu, ~blue, ~bly, ~bly_, ~bois, ~bols, ~bon_, ~bore, ~brar, ~brat, ~bruh, ~bsit, ~btw
  -0.1: ~btw_, ~bud_, ~bui, ~buil, ~bys, ~bysi, ~cada, ~cadr, ~cam_, ~cand, ~ceiv, ~cema, ~ceme, ~cend, ~ched
  -0.1: ~cido, ~cio, ~ciu, ~cker, ~cki, ~ckin, ~cky, ~cky_, ~cles, ~cloc, ~cof, ~coff, ~cojo, ~colo, ~couc
  -0.1: ~crap, ~cret, ~crew, ~crie, ~cta_, ~cteu, ~ctio, ~cuid, ~culo, ~curr, ~cuz, ~cuz_, ~dal_, ~dam_
  -0.1: ~dand, ~deal, ~deau, ~dec, ~dejo, ~depl, ~depo, ~dest, ~devu, ~dict, ~dicu, ~dies, ~dir, ~dita, ~dju
  -0.1: ~djus, ~dleb, ~dni, ~dnig, ~dob, ~dobl, ~dog, ~dog_, ~doll, ~dors, ~doub, ~dro_, ~dry, ~dry_, ~dui
  -0.1: ~duis, ~dun, ~eard, ~easi, ~ebaj, ~ebod, ~ebs, ~ebsi, ~ece, ~ecre, ~ect_, ~eda, ~edar, ~eeke, ~eel
  -0.1: ~eeli, ~eev, ~eeze, ~efor, ~eige, ~eird, ~eiv, ~ejem, ~eke, ~eken, ~elev, ~elin, ~ells, ~embl, ~emoj
  -0.1: ~emon, ~emos, ~ench, ~endr, ~enez, ~enfa, ~enfe, ~enis, ~enro, ~ensi, ~eoc, ~eocu, ~ephe, ~epot
  -0.1: ~erfu, ~erna, ~erra, ~erry, ~ersh, ~esas, ~esce, ~esid, ~esti, ~eth_, ~ethe, ~etro, ~eue, ~eue_, ~eup
  -0.1: ~eut_, ~evei, ~evu, ~evue, ~ewsl, ~expe, ~eze, ~fan_, ~fant, ~fat, ~fax, ~fax_, ~fee_, ~fete, ~ffee
  -0.1: ~ffl, ~ffle, ~fili, ~fins, ~fitt, ~foi, ~fold, ~folk, ~fot, ~foto, ~frer, ~func, ~fus, ~galo, ~gau
  -0.1: ~gauc, ~gee, ~gee_, ~genc, ~geni, ~geno, ~geri, ~geth, ~gia, ~gian, ~gies, ~gl_, ~gma, ~gmai, ~gor
  -0.1: ~gps, ~gps_, ~gra_, ~gual, ~gul, ~guys, ~hair, ~hak, ~half, ~haut, ~hda, ~hday, ~her, ~hera, ~hew_
  -0.1: ~hien, ~hift, ~hio_, ~hite, ~holi, ~homb, ~hon_, ~hora, ~horq, ~hrea, ~hwi, ~iano, ~icem, ~icen
  -0.1: ~icin, ~icki, ~idad, ~idan, ~idee, ~idic, ~idn, ~idni, ~iei, ~iejo, ~iend, ~iens, ~iest, ~ieta, ~ife
  -0.1: ~igeo, ~ild, ~ile, ~ill_, ~illo, ~ills, ~imme, ~inci, ~ingl, ~inir, ~inni, ~iou, ~ious, ~ipo, ~ipo_
  -0.1: ~irag, ~iri_, ~irth, ~istm, ~iud, ~iuda, ~jand, ~jas, ~jas_, ~jk_, ~jou, ~joy_, ~joye, ~jr_, ~kend
  -0.1: ~ket, ~kit_, ~ky_, ~la_, ~lad_, ~lade, ~lads, ~lah, ~lah_, ~lang, ~layi, ~lde, ~lder, ~leg_, ~lema
  -0.1: ~lend, ~leno, ~leto, ~leur, ~lgad, ~lido, ~lind, ~lks, ~lks_, ~llem, ~lma, ~loc_, ~loca, ~logi, ~loin
  -0.1: ~lood, ~loor, ~losi, ~lre, ~lrea, ~luc, ~luck, ~lum, ~lun, ~lute, ~map, ~mat_, ~matt, ~maud, ~meet
  -0.1: ~mei, ~menc, ~mero, ~merr, ~metr, ~mex, ~mid, ~midn, ~mini, ~misa, ~mo_, ~mod, ~modo, ~moj, ~moji
  -0.1: ~moto, ~movi, ~mper, ~mple, ~mpos, ~mr_, ~mrs, ~mrs_, ~muri, ~musi, ~naci, ~nado, ~namo, ~nand, ~naro
  -0.1: ~nata, ~navi, ~nce_, ~nco, ~ne_, ~neau, ~nemo, ~nep, ~neph, ~nfa, ~nfan, ~nfe, ~nfer, ~nged, ~nido
  -0.1: ~nita, ~nnee, ~nnes, ~nnin, ~nniv, ~noch, ~noe, ~noi, ~nois, ~nol, ~nol_, ~nove, ~noz, ~nozc, ~nsf
  -0.1: ~nsfe, ~nsi, ~ntad, ~ntry, ~nty, ~nual, ~nui, ~nywh, ~oad_, ~obr, ~obri, ~of_, ~ofic, ~oget, ~ohio
  -0.1: ~oici, ~oil_, ~ois, ~oji, ~oken, ~oler, ~olk, ~olks, ~oloc, ~olog, ~ols, ~oman, ~ompo, ~onan, ~onit
  -0.1: ~onna, ~ono, ~onoz, ~ool, ~ool_, ~oors, ~oose, ~opit, ~opr, ~orb, ~orn, ~orn_, ~orp, ~orse, ~osta
  -0.1: ~oth, ~oto, ~ouce, ~oups, ~ours, ~ouve, ~oves, ~ozc, ~ozco, ~pain, ~pano, ~pant, ~patc, ~payi, ~pear
  -0.1: ~peg, ~pens, ~perc, ~pert, ~pesa, ~pesi, ~phew, ~pick, ~pics, ~piec, ~pig, ~pige, ~pill, ~pin_, ~poil
  -0.1: ~polo, ~pone, ~pos, ~preo, ~prev, ~pron, ~pub, ~pude, ~push, ~quar, ~raff, ~rag, ~rata, ~ray_, ~raye
  -0.1: ~red_, ~reet, ~reez, ~rek, ~rek_, ~renc, ~reoc, ~rep, ~rey, ~rey_, ~rfu, ~rful, ~ries, ~rigi, ~rim_
  -0.1: ~rimo, ~rinc, ~riou, ~rne_, ~road, ~rol_, ~roni, ~rown, ~rqui, ~rrad, ~rrio, ~rru, ~rshi, ~rthd
  -0.1: ~rtou, ~rud, ~rude, ~ruh, ~ruh_, ~rush, ~saco, ~sadd, ~saw, ~saw_, ~sce, ~scen, ~scri, ~sda, ~sday
  -0.1: ~seat, ~sec_, ~secr, ~seem, ~seen, ~sfe, ~sfer, ~shak, ~shal, ~sher, ~shif, ~shin, ~si_, ~sigu, ~sima
  -0.1: ~sio_, ~siri, ~sitt, ~ska, ~skat, ~slet, ~slow, ~sma_, ~sno, ~snow, ~soeu, ~son_, ~sor_, ~spel, ~spi
  -0.1: ~spoi, ~sre, ~ssar, ~ssem, ~ssie, ~ssis, ~sted, ~sti, ~stma, ~stud, ~sueg, ~sume, ~taci, ~tafa, ~tage
  -0.1: ~tari, ~tars, ~taxi, ~tche, ~tchi, ~tco, ~tea, ~tear, ~tef, ~teli, ~teme, ~tens, ~teo, ~teo_, ~tep_
  -0.1: ~thda, ~til_, ~tina, ~tite, ~tle, ~tmas, ~toge, ~tons, ~too, ~tors, ~tory, ~tow, ~town, ~trek, ~trin
  -0.1: ~tro_, ~trun, ~trus, ~ttes, ~ttre, ~tudy, ~tus, ~tw_, ~twin, ~uad, ~uart, ~ucha, ~uci, ~udad, ~udge
  -0.1: ~udit, ~udy, ~uead, ~uedi, ~uegr, ~uela, ~uess, ~uffe, ~uie_, ~uild, ~uivi, ~ums_, ~unni, ~unre
  -0.1: ~untr, ~unts, ~uot, ~urio, ~ursa, ~uses, ~usq, ~usqu, ~ust, ~usy, ~usy_, ~utte, ~uye, ~uys, ~uys_
  -0.1: ~uz_, ~vag, ~vage, ~vati, ~vem, ~veni, ~vere, ~vers, ~vert, ~viei, ~vieu, ~vio_, ~visi, ~voya, ~vra
  -0.1: ~vrez, ~wash, ~wat_, ~watc, ~weat, ~web, ~webs, ~wei, ~weir, ~wers, ~win_, ~wins, ~wors, ~wra, ~wrap
  -0.1: ~wre, ~wren, ~wsl, ~wsle, ~xam_, ~xi_, ~xing, ~xpe, ~yel, ~yell, ~yers, ~yor, ~ysi, ~ysit, ~ywh
  -0.1: ~ywhe, ~zero
  -0.2: (list), 2 ans, NAME la, NAME on, NAME … i, NUMBER a, NUMBER c, NUMBER message, NUMBER n, NUMBER si
  -0.2: NUMBER tubes, NUMBER … 2, NUMBER … also, NUMBER … from, NUMBER … les, NUMBER … matin, NUMBER … no
  -0.2: NUMBER … one, NUMBER … texts, NUMBER … this, a bag, a brise, a contactar, a cyclist, a du, a enlever
  -0.2: a favor, a funeral, a garde, a good, a hablar, a line, a lui, a molestar, a normal, a nurse, a peur
  -0.2: a phone, a spoke, a store, a todos, a tree, a usar, a usted, a … again, a … avec, a … borrenme
  -0.2: a … boutique, a … by, a … day, a … des, a … do, a … dos, a … et, a … haha, a … lady, a … marido
  -0.2: a … me, a … mi, a … moi, a … movil, a … moyen, a … nombre, a … now, a … papa, a … plan, a … plus
  -0.2: a … taller, a … telephone, a … universidad, a … voice, about bikes, abro, abuelo, accident please
  -0.2: account no, account … sms, accountant, acepto mensajes, adios |, ads please, ads … my, affaire la
  -0.2: after … one, again and, again take, again with, again … the, ago |, agradecere, ahori-, ahorita
  -0.2: ahorrense el, ai assez, ai demenage, ai envoyez, ai le, ai loue, ai mon, ai parle, ai perdu, ai … ete
  -0.2: ai … textos, ailleurs |, aime ca, aime mieux, aime … les, aimerais … vous, ajoutez moi, aki, al cel
  -0.2: al nino, al … gracias, al … you, alerts for, alexa, algo, alguien me, all communications, all need
  -0.2: all please, all quit, all … ones, aller-, alors … moi, already have, already … a, already … time
  -0.2: already … why, also … the, alto |, am blocking, am calling, am dead, am doing, am hard, am too
  -0.2: am unsubscribing, am … class, am … mad, am … need, am … nurse, am … that, amigo-, amigos, amor de
  -0.2: amor … dios, amour, an end, and a, and can, and got, and have, and how, and not, and these, and … a
  -0.2: and … after, and … all, and … keep, anda, anden, anden mandando, anden … cosas, angry>want
  -0.2: annule mon, annulez mon, anote-, anoten, ans que, ans … j, answer … no, anulenme, any way
  -0.2: anymore … you, anyone … this, anything … you, anyti-, anytime, anytime |, apa, apagar … avisos
  -0.2: apare-, appelez a, appelez moi, appelez … la, appli-, appor-, apporte, appreciate … if
  -0.2: appreciate … you, apprecie, apres la, apunto a, are a, are all, are my, are … welcome, arran-
  -0.2: arrange, arreglo, arret merci, arrete pas, arreter ces, arreter svp, arreter vos, arreter … message
  -0.2: arretez le, arretez … de, arretez … je, arretiez de, arretiez |, arrived, as in, as my, as to
  -0.2: as … mauvais, asap |, ask … the, asking me, asust-, at once, at … am, at … fire, at … funeral
  -0.2: at … on, at … with, atenc-, atencion, atte, au rgpd, au shop, aurai, aurai besoin, autis-, autob-
  -0.2: autobus, automaticos, autre chose, autre comme, autrement, aux … svp, avais demande, avec ca
  -0.2: avec ces, avec … par, avec … promos, avec … sms, avenir merci, avis |, avise, avisos … favor
  -0.2: avisos … la, away my, away … number, awya, axe, axe the, back so, bag, baja si, basic-, basically
  -0.2: baske-, basket, bathr-, bathroom, battery, bc, be great, be needing, be off, be … for, be … kind
  -0.2: be … me, be … without, beauc-, beaucoup, bedro-, bedroom, been nice, before my, belgi-, belgique
  -0.2: belle |, ben … je, bendiciones, bendiga pero, besoin d, besoin |, besoin … ca, besoin … me
  -0.2: besoin … rappels, besoin … recevoir, better be, better … the, bici a, bicycle |, bien … le, bien … no
  -0.2: bienvenida, bike anymore, bike do, bike money, bike no, bike was, bike … leave, bike … take, bikes |
  -0.2: bikin-, biking, bit, bite, black-, blacklist, blacklist my, block me, bloque si, bloquez, boite, bolt
  -0.2: bon ben, bon je, bon |, book, book |, borran, borras, borren … telefono, borrow, both the
  -0.2: both … trouble, bother texting, bound-, bout, box is, box … my, bref, brill-, brilliant, brise, bro |
  -0.2: bueno de, burni-, burning, busin-, business line, business texts, but my, but now, but take, but the
  -0.2: but … i, but … is, but … stop, but … want, but … with, but … you, buzz off, by … NUMBER, c quoi
  -0.2: c … NAME, c … beau, c … des, c … l, c … un, ca ces, ca m, ca pour, ca pu, ca rentre, ca s, ca serait
  -0.2: ca sur, ca … bien, ca … encore, ca … la, ca … pour, cada texto, call … do, called … and, came … on
  -0.2: can do, can it, can quit, can somebody, can the, can … anytime, can … make, can … out, can … put
  -0.2: can … quit, can … texts, can … turn, can … unsubscribe, can … without, cancel … messages, cancelame
  -0.2: cancelar … mensajes, cancelen … mensajes, canceler, cancelle, cansado, cansado de, canso-, cansones
  -0.2: capable de, cappe-, capped, carin-, carino, carro, carry on, carta, casco-, cascos, caso que
  -0.2: caso … me, casque de, casque … vos, causa, ce cellulaire, ce qui, ce … merci, ce … quelqu, cel … es
  -0.2: cell c, cell … est, cell … job, celos-, celoso, celu, celui … ma, celular de, celular por, cents each
  -0.2: cesen los, cesser tout, cette affaire, cette … la, change d, change pour, changing, charged, charges
  -0.2: che |, chez NAME, chez nous, chez … on, chica-, chole, choos-, christ, churc-, church, cicli-
  -0.2: ciclismo, cierren, cierren mi, cinco estrellas, cinqu-, class, client de, client et, client … vous
  -0.2: cliente, clini-, coche non, cocin-, cocina, coma, come at, come … on, come … the, coming back
  -0.2: comment faire, comment … pour, commerciaux, communications |, como hago, como … este, como … no
  -0.2: compa |, compania, compania |, completement, completement |, compra, comprar un, comprends
  -0.2: comprends rien, compris que, comptez, comunicacion, comuniquen, con mensajes, con quien, con … avisos
  -0.2: con … compania, con … hablo, con … me, concluida, condition, condu-, confirmen … baja, conjo-
  -0.2: conmigo no, consiento, contact please, contacto |, continuez de, conve-, conversacion, cool it
  -0.2: coraz-, corazon, cordialement, cortala, cortala con, cortala … los, cortale, corten los, cortenla con
  -0.2: cortenla … los, cost me, cote, could … be, could … please, count, county, coupez ca, coupez moi
  -0.2: coute NUMBER, cover-, covers, credi-, creme, crissez, crissez moi, crtc |, cryin-, crying, crying out
  -0.2: crying … loud, cuando necesite, cuando suena, cuando … algo, cuenten pa, cuenten … los, culpa, cupon-
  -0.2: customer and, customer please, cut off, cut … the, cutti-, cutting, cyclist, d arret, d entretien
  -0.2: d … mon, dadme, dadme de, dadme … baja, damn texts, dan, dans … envois, davoi-, davoir, de borrar
  -0.2: de cascos, de ciclismo, de communiquer, de darme, de demain, de dios, de groupe, de job
  -0.2: de maintenant, de moins, de nouvelles, de pedales, de reparation, de sondage, de sondages, de texte
  -0.2: de tiendas, de toute, de usar, de … alertes, de … baja, de … bicis, de … cessez, de … como
  -0.2: de … demander, de … desabonnez, de … enlevez, de … escribirme, de … femme, de … mandar, de … mes
  -0.2: de … para, de … pubs, de … quiero, de … relancer, de … retirer, de … spam, de … texte, de … texts
  -0.2: de … this, de … trabajo, de … vaina, de … velo, dead |, dear … please, debarquer, debranche, decirles
  -0.2: decol-, decolle, decon-, decrisse, deja |, dejad-, dejadme, dejaran de, dejen … contactarme
  -0.2: dejenme fuera, dejenme … de, delete … contact, delete … info, delete … one, delete … phone
  -0.2: delete … you, deleted |, delivered, demande la, demenage a, demeu-, demeure, denos, depanneur
  -0.2: derailleur i, derange, des affaires, des … je, des … stp, desabonne de, desabonnez … des
  -0.2: desactiven las, desactiven los, descr-, desde enero, desde que, deseo … recibiendo, desha-
  -0.2: desinscribirme, desinscris moi, desire plus, detenganse, di permiso, dia … de, dial, diari-, diario
  -0.2: dice mi, did … answer, diet, dieu, different shop, dios los, dios me, dios … bendiga, disable texts
  -0.2: disconnect, discontinue the, discontinue … messages, disparaitre mon, do what, do … again, do … come
  -0.2: do … laugh, do … needful, do … press, do … still, doctor me, doctor … dijo, doctor … me, does … want
  -0.2: doing this, domingo, donate, done and, done here, done … me, done … no, donnent, dort, dose
  -0.2: dossier de, dossier |, dotn, downl-, drop … texts, du matin, du monde, du … a, du … arretez, du … qui
  -0.2: du … rendu, dude stop, duerm-, duermo, duermo de, duermo … dia, e don, each, each … is, earli-
  -0.2: earlier, ebike, echan-, echange, ecoeure, ecrire … chaque, ecris plus, ecris pour, ecris |, ecrivez a
  -0.2: ecrivez … souvent, ecriviez, ecriviez pas, el amor, el casco, el cel, el cupon, el fabor, el lunes
  -0.2: el viernes, el … a, el … ese, el … las, el … le, electrique, eliminar mi, elimineme, elimineme de
  -0.2: eliminen mis, eliminen … datos, ella … el, email … please, emergencies |, en demeure, en faire
  -0.2: en floride, en las, en sorte, en todo, en … cel, en … d, en … enlevez, en … mais, en … marre
  -0.2: en … nada, en … ni, en … numero, en … pis, en … une, encan-, encargo que, encargo … me, encuestas
  -0.2: end messages, end my, end them, end … alerts, end … i, end … messages, ended |, english i
  -0.2: english … want, enlever … vos, enlever … votre, enlevez son, enlevez … pour, enleviez, enough already
  -0.2: enough off, enough stop, ensei-, enseigne, entendre, entretien, enviar textos, enviarme publicidad
  -0.2: enviarme … de, envien nada, envoi … ce, envoyer svp, envoyer un, envoyer vos, envoyez pas, envoyez un
  -0.2: envoyez … ca, epargnez … vos, equiv-, equivoque, eran, erase the, erase … from, error quiero, es en
  -0.2: es … borrenme, es … dejen, es … en, es … telefono, esa |, escriba mas, escribe tanto, escriben mas
  -0.2: escriben … que, escribiendome, escribiendome |, escribirme mas, eso de, eso si, espan-
  -0.2: esposo fallecio, esposo … en, est NAME, est des, est lui, est mort, est parti, est pleine, est vendu
  -0.2: est … c, est … depuis, est … mauvais, est … pas, est … telephone, est … toi, est … trop, esta bien
  -0.2: esta casa, esta escribiendo, esta |, estar … su, estas cosas, este movil, esten avisando
  -0.2: estoy cansado, estoy hasta, estoy limpiando, estub-, estubo, et le, et mettez, et mon, et ne, et svp
  -0.2: et … messages, et … velo, etait a, etait … le, etes bien, etes … mais, etoile, etre contacte, etre la
  -0.2: etre … la, etudi-, etudiante, eventos, everything you, evitez de, ew, excluded, excluded from
  -0.2: excluez, expir-, expire, eyes, eyes … not, fabor de, fache, facture est, faire enlever, faire une
  -0.2: faire … les, faire … plainte, fais pas, fais … plus, fait pas, fait … ans, fait … arretez
  -0.2: fait … otez, faites … donc, fallecio en, favor and, favor gracias, favor y, favor … mas, favorcito
  -0.2: favorite, feel free, feel … to, feels, feels like, felicidades, feliz, fermer mon, fermer … dossier
  -0.2: fermez les, fermez mon, ffs, figure, figure out, figure … how, file for, fils … a, fini la, finish it
  -0.2: finish the, fins mais, fish, flash-, flori-, floride, fois … toutes, follow ups, fond, foot, foot in
  -0.2: foot … your, for all, for crying, for delivery, for the, for … again, for … new, for … out
  -0.2: for … sake, forfait prepaye, forfait |, forget me, forget this, forget … ever, forma, formal, forme-
  -0.2: found … shop, fous, foute-, foutez, fr |, free to, freno-, frenos, frequ-, frere |, from future
  -0.2: from sending, from … contacts, from … database, from … these, front of, fuck, full |, funer-, funeral
  -0.2: future messages, fyi, fyi this, fyi … is, ganas de, gang de, gants, garder, garder |, garmi-, garmin
  -0.2: gastan, gears, gentillesse, get any, get one, get out, get removed, get … please, getti-, getting, gf
  -0.2: ghost, gift card, girl on, girl … the, giving up, go … a, go … with, going off, going on
  -0.2: going … need, going … the, gone |, gone … the, good day, goodbye |, goodw-, goodwill, google |
  -0.2: gosse-, got stolen, got to, got … on, gracias y, gracias … que, grand mere, grand … elle, grandkids
  -0.2: great shop, group text, guy at, guy … the, guys … it, habia-, habian, hablar, hablo para, hagame el
  -0.2: hago pa, hall, halt … messages, harassing me, harassment |, harcelement rendu, harcelement … la
  -0.2: hard of, hard … hearing, harta, harta-, harto, has to, hate … texts, have bike, have it, have just
  -0.2: have texted, have … and, have … good, head, hear from, helmets, her the, her |, her … please
  -0.2: here stop, here … i, here … please, hereby withdraw, hereby … my, hey stop, high |, hijo … se, hijos
  -0.2: his mom, hit me, hit … up, hittin my, hitting, hizo, holle-, honor my, honor … request, hopin-
  -0.2: hoping, how … get, hoy mismo, hrs, hubby, i changed, i hate, i hope, i joined, i like, i muted
  -0.2: i please, i teach, i tell, i work, i … all, i … blocking, i … calling, i … dead, i … doing, i … hard
  -0.2: i … her, i … leaving, i … one, i … per, i … picked, i … really, i … these, i … too, i … two
  -0.2: i … unsubscribing, i … will, i … withdraw, icitt-, icitte, idiot-, idiots, idiots |, if my, if that
  -0.2: if … get, if … stopped, il etait, il te, imagi-, in front, in march, in memory, in receiving
  -0.2: in texts, in the, in … bag, in … care, in … day, in … do, in … name, in … so, in … when, inbox is
  -0.2: infolettre, informacion de, informations, insta, interdiction, interesado en, interesse … vos
  -0.2: interessent pas, interest, interest in, interested please, interested |, interested … receiving
  -0.2: inutile de, iphone |, ir, is better, is in, is making, is something, is still, is up, is … hard
  -0.2: is … mom, is … thank, is … these, is … word, it turned, it unsubscribe, it would, it |, it … did
  -0.2: it … his, it … is, it … me, it … these, it … will, itd be, j aurai, j enseigne, j suis, j … dans
  -0.2: j … demenage, j … envoyez, j … loue, j … parle, j … perdu, j … sortir, j … vous, jaja you
  -0.2: je comprends, je dois, je recevrais, je regrette, je repond, je reste, je te, je tiens, je viendrai
  -0.2: je … apporte, je … mets, je … parle, je … passer, je … rien, je … sais, je … tanne, je … this, jehov-
  -0.2: jeu, job pas, jours |, just fyi, just got, just wanted, just … at, juste les, juste m, juste … le
  -0.2: k |, keep going, keep … and, keep … me, keep … number, keep … please, kid outgrew, kid … me
  -0.2: kill … notifications, kill … texts, kindly … the, kneed, know this, know … is, know … the, l amour
  -0.2: l envoi, l hiver, l … en, l … le, la atencion, la cessez, la cita, la compania, la compro
  -0.2: la computadora, la creme, la depuis, la derniere, la desabonnez, la e, la familia, la meme, la mise
  -0.2: la molestia, la otra, la peine, la pieza, la proxima, la que, la tarjeta, la universidad, la … avant
  -0.2: la … bike, la … mais, la … ni, la … s, la … un, labor, ladilla … no, landline only, las bicis
  -0.2: las rodadas, last warning, last … you, laugh, laugh-, laughed, laughed at, laven-, le a, le bouton
  -0.2: le courriel, le dimanche, le donc, le fun, le laisser, le mauvais, le papier, le petit
  -0.2: le proprietaire, le rdv, le ruego, le this, le … aujourdhui, le … merci, le … nada, le … pa
  -0.2: le … retirez, le … vos, leave off, leave … in, leer los, les annonces, les autres, les avis, les boys
  -0.2: les deux, les mando, les voy, les … automatiques, les … d, les … mon, les … otez, les … texte
  -0.2: les … y, let … number, lieu de, like that, like … messages, limpiando, line i, linea |, link |
  -0.2: list now, list thank, list … do, list>angry, list>forever, lista … y, lit, live in
  -0.2: llamadas … mensajes, llamo a, llamo |, llanta … me, llegue al, lleguen mensajes, llena, llene-
  -0.2: llenen, lo bendiga, lo digo, lo mio, lo … si, local, loi anti, loi … je, loi … pourriel, lol i
  -0.2: lol … do, longer a, los NUMBER, los bendiga, los datos, los envios, los leo, los sabados
  -0.2: los … conmigo, los … no, los … sin, loses, loue, love … shop, lowke-, lowkey, luego, lui qui, lui … a
  -0.2: luv you, m ecrire, m ecriviez, m envoie, m … desabonne, m … inscrite, m … pour, m … rien, m … un
  -0.2: ma grand, ma … dans, ma … et, ma … mais, ma … veut, machine a, machine … textos, mad just, madam-
  -0.2: madame, magasin … velo, magasins, mailing, maintenant |, mais ca, mais non, mais … merci, mais … pour
  -0.2: makin-, making, mal, mal … la, man, mandan ofertas, mandando … de, mandar … mensaje, mandarme cosas
  -0.2: mandarme mas, mandarme mensajes, mande ma, mande recados, manden avisos, manden el, manden eso
  -0.2: manden promociones, manden … nada, manden … porfa, mandenme, mandes textos, manera … que, maquina
  -0.2: marche … enlevez, mardi, mari … decede, market, marketing, mas a, mas con, mas en, mas eso
  -0.2: mas ofertas, mas recordatorios, mas … este, mas … mi, mas … texto, mas … you, mate, math
  -0.2: mauvais … de, mauvaise, mayus-, mayusculas, me borran, me borras, me contacte, me deje, me donnent
  -0.2: me equivoque, me esta, me habian, me how, me moleste, me neither, me notifiquen, me or, me podes
  -0.2: me pongan, me pueden, me rayer, me relancer, me sirve, me stuff, me svp, me texter, me thanks
  -0.2: me toca, me up, me vuelva, me … avisos, me … bendiga, me … cada, me … comment, me … email
  -0.2: me … everything, me … fait, me … favor, me … future, me … gracias, me … in, me … les, me … like
  -0.2: me … los, me … manden, me … merci, me … ok, me … para, me … peace, me … podrido, me … tanto
  -0.2: me … work, mean the, mean … text, meant for, meant … the, mejor quitenme, mele, membe-, memory care
  -0.2: mensaje … no, mensaje … que, mensajes con, mensajes conmigo, mensajes jaja, mensajes please
  -0.2: mensajes x, mensajes … a, mensajes … esta, mensajes … gracias, mensajes … quiero, mensajitos … de
  -0.2: merci beaucoup, merci ma, merci … journee, merci … me, merci … non, merci … plus, merci … tout
  -0.2: merci … toute, mere elle, mere … veut, mes alertes, mes infos, mes notifications, mes … stp
  -0.2: mes … svp, mesaj, message de, message thank, message … number, messages are, messages for
  -0.2: messages stp, messages thank, messages … m, messages … merci, messages … moi, messages … mon
  -0.2: messages … the, messages … to, messi-, messieurs, metio, mettez le, mettre … a, mi, mi abuelo
  -0.2: mi gente, mi hermano, mi parte, mi trabajo, mi … cuando, mi … el, mi … gracias, mi … ni, mid, middl-
  -0.2: middle, middle of, midi, mieux que, mieux … vous, mille, mind … texting, mind … the, mio |, mise en
  -0.2: mise … demeure, mismo |, miss, missi-, moi c, moi je, moi ne, moi out, moi … NAME, moi … est
  -0.2: moi … groupe, moi … l, moi … le, moi … lol, moi … m, moi … mon, moi … tes, moi … vrai, moins
  -0.2: molestando, moleste mas, molesten mas, mon no, mon number, mon pere, mon … arretez, mon … aussi
  -0.2: mon … d, mon … des, mon … est, mon … monsieur, mon … que, monct-, moncton, monda-, monday, money … me
  -0.2: month and, more updates, more … needed, more>list, more>send, moter, mothers, mots, moyen de
  -0.2: much off, much … me, much … please, muchacho, muchas, muchas gracias, my answer, my brakes
  -0.2: my daughter, my eyes, my favorite, my gf, my kids, my mothers, my neighbor, my refund, my repair
  -0.2: my request, my uncle, my … again, my … also, my … away, my … back, my … class, my … deleted
  -0.2: my … down, my … info, my … on, my … only, my … passed, my … request, my … she, my … shop
  -0.2: my … subscription, my … text, my … too, my … took, my … under, my … who, n i, n me, nada gracias
  -0.2: nadie se, nah fam, nah take, nah … am, name from, name of, nana, navy, ne desire, ne parle, ne sais
  -0.2: ne … texte, necesite, necesito … me, necessaire de, necessaire … m, necio-, necios, need message
  -0.2: need text, need texts, need them, need your, need … do, need … more, needed |, needf-, needful
  -0.2: needs to, neighbor, never do, never send, never set, never … foot, never … with, new, new one
  -0.2: next week, next … so, ni mi, ni nada, ni … la, ni … tengo, ni … textos, nights and, ninguna tienda
  -0.2: nmbr, no abro, no aguanto, no chinguen, no cuenten, no escribirme, no este, no jodan
  -0.2: no notifications, no offense, no puedo, no vuelvo, no … all, no … estos, no … interested, no … llamen
  -0.2: no … messages, no … moleste, no … msj, no … mucho, no … ninguna, no … ninguno, no … notifiquen
  -0.2: no … nunca, no … ok, no … only, no … pa, no … pongan, no … recordatorios, no … sirve, no … svp
  -0.2: no … take, no … voy, no … vuelva, noche y, noche |, noche … duermo, nom svp, nom … vos, nomas … los
  -0.2: none of, nonse-, nonsense, noqui-, norma-, normal, not answer, not anymore, not come, not hear
  -0.2: not laugh, not please, not welcome, not … an, not … contact, not … cyclist, not … english
  -0.2: not … going, not … just, not … needing, not … one, not … repair, not … shop, not … the, not … this
  -0.2: not … understand, not … us, not>number, note que, note that, note … i, note … je, nothing from
  -0.2: nothing further, nothing … to, notice to, notificaciones |, notificaciones … mi, notifications please
  -0.2: nous … de, nous … la, now my, now so, now stop, now to, now … more, nuevo, number away
  -0.2: number deleted, number did, number down, number off, number pal, number … do, number … his
  -0.2: number … stop, number … week, number>you, numer-, numero, numero bonne, numero d, numero mais
  -0.2: numero … este, numero … journee, numero … mettez, nurse on, nvm, object to, oblig-, occupe des
  -0.2: occupe … textos, ocupo … mensajes, of hearing, of here, of love, of texting, of |, of … bike
  -0.2: of … group, of … system, off me, off no, off notifications, off there, off … just, off … marketing
  -0.2: off … my, off … never, off … number, off … sms, off … thing, off … tune, offense, offers, oi, oiga |
  -0.2: ok, ok la, ok merci, ok please, ok … not, ok … the, ok … you, okay, old … the, olvide, olvide mi
  -0.2: olviden mi, olviden … numero, on en, on ferme, on me, on one, on please, on … head, on … more
  -0.2: on … my, on … old, on … plan, on … pour, on … quote, on … screen, on … take, on … voit, once and
  -0.2: once for, one NUMBER, one and, one from, one please, one … a, one … make, one … remove, one … them
  -0.2: ones |, only, only … about, only … no, ont, opt … svp, optio-, option, optout please, or, or … me
  -0.2: ordered, orign-, orignal, osti, ote mon, oter mon, other day, otra … me, otro dia, otro … y, ou on
  -0.2: ou … le, oublie moi, our … please, out how, out so, out svp, out … for, out … texts, out … to
  -0.2: outgrew, outgrew the, ouvre, over … i, pa … de, pa … you, paga, pager, pague |, papi |, par mois
  -0.2: para este, para salir, para sus, para un, parai-, parait, parch-, parche, paren … mensajes, parenle |
  -0.2: parle a, parle … bien, parle … mon, parro-, parrot, parti-, partie, partir d, partir … maintenant
  -0.2: parve-, parvenir, pas avant, pas envie, pas et, pas ete, pas fache, pas par, pas pis, pas svp
  -0.2: pas textez, pas toi, pas … enlevez, pas … rappels, pas … suis, paso no, paso … me, passa-
  -0.2: passed away, passi-, passing, patience avec, patient, patro-, pause these, pay for, pay per
  -0.2: pay … text, payee, paz … con, pe, pedales, pedales … de, pedido de, pediria, peine, penda-, pendant
  -0.2: people and, peoples, perdu ma, perdu … job, pere, perfecto, permission |, pero los, pero … mensajes
  -0.2: person … not, petit fils, peu … de, peur, peut m, peux plus, phone do, phone here, phone it
  -0.2: phone … a, phone … and, phone … from, phone … me, phone … more, phone … of, phone … stop, phone … to
  -0.2: phones for, pido … que, pierde, pieza, pile, pires, pis une, pis … moi, plan and, plan charges, plate
  -0.2: play, play by, please desist, please finish, please get, please have, please process, please respect
  -0.2: please thank, please … contacting, please … delete, please … more, please … sure, please … you
  -0.2: plenty of, plesa-, plesae, plug on, plus ce, plus je, plus merci, plus que, plus s, plus souvent
  -0.2: plus … contacte, plus … d, plus … des, plus … enlevez, plus … il, plus … notifications, plus … numero
  -0.2: plus … rappels, plus … seul, podrias, podrido, point stop, pompe, ponme, ponme en, pop, por ahi
  -0.2: por dios, por favorcito, por lo, por ultima, por … descuento, por … gracias, por … quiero, porfa … no
  -0.2: pour, pour dire, pour du, pour faire, pour plus, pour tout, pour toute, pour toutes, pour … amour
  -0.2: pour … d, pour … faire, pour … les, pour … ne, pour … numero, pour … svp, pourquoi … m
  -0.2: pourriez … cesser, pouvez fermer, pouvez … cesser, pouvez … de, pouvez … ecrire, pouvez … effacer
  -0.2: pouvez … garder, pouvez … mettre, prefere pas, preference to, prefererais que, prefiero email
  -0.2: prefiero … recibir, preguntar, prenez note, prenez … que, prepa, press to, pretend i, previ-, prior-
  -0.2: pris |, private number, private … i, process my, proje-, projector, promociones you, promociones … no
  -0.2: promos to, promos … de, proprietaire de, proxima, pu ca, pu etre, pu que, pu … la, pu … savoir
  -0.2: puchi-, puchica, pueden apagar, pueden sacar, pull it, pull … from, punto, puro, puro spam
  -0.2: quand … aurai, que cansones, que decia, que ma, que necios, que ni, que pare, que parte, que quelqu
  -0.2: que siguen, que su, que votre, que … den, que … eliminen, que … envien, que … ex, que … las
  -0.2: que … llegue, que … lleguen, que … ni, que … recevrais, que … su, queen-, queens, queja, queremos
  -0.2: question … you, qui j, qui … ca, qui … ecris, qui … occupe, qui … vous, quick question, quien hablo
  -0.2: quien … para, quiere que, quiere … le, quiero dejar, quiero las, quiero publicidad, quiero salir
  -0.2: quiero … a, quiero … alertas, quiero … borren, quit blowing, quita de, quita … numero, quitame … los
  -0.2: quitan de, quitar … numero, quite … numero, quitenlos, quitenlos |, quitenos, quitter … liste
  -0.2: quittez, quoi je, quoi … code, quote please, race, radio |, rappel |, rappels d, rather … get
  -0.2: rather … receive, reads these, received, recev-, recevoir d, recevoir … autres, rechazo, reciba
  -0.2: recogi … no, recoivent, recom-, recordatorios de, refra-, refrain … texting, regale, regle, regrette
  -0.2: relancer, reloj, reminding, removal please, remove moi, remove … and, remove … de, remove … list
  -0.2: remueveme, rendu la, renew, renou-, renta-, rente-, rented, repair |, reparation mais, replied to
  -0.2: replies, reply … ok, repond, reponds stop, request … this, requesting that, required, resol-
  -0.2: resolution, respect my, respectfully, resta-, restaurant, retirar, retired, retirer ce
  -0.2: retirer … votre, retirez moi, retirez nous, retur-, reunion |, reveille, revoque mon
  -0.2: revoque … consentement, ride, ride anymore, rien … envoyer, right that, right … is, ring me, robinet
  -0.2: robinson y, robot … me, rodadas, roomm-, roommate, roommate he, ruidi-, ruidito, rules, s occupe
  -0.2: s … des, s … te, sabados, sabba-, sabbath, sacar … la, sacre, sake, sali delete, saoul-, saqueme … la
  -0.2: saquenme … ahi, saquenme … los, saturday, saturdays, save us, save … both, save … texts, says |
  -0.2: says … more, scare-, scrap the, scratch me, scratch my, screen time, scrib-, scribe, se puede
  -0.2: se voit, se … con, se … cuando, season, see, see … i, selli-, selling, semaine je, semaine … veux
  -0.2: send no, send … messages, send … the, sende-, sender, sending … me, sending … these, sending … this
  -0.2: senora NAME, senorita … no, sera, sera que, seriously stop, serve-, set foot, set … in, seul … je
  -0.2: share, shop now, shopp-, shopping, shows, shut it, si c, si … est, si … mandando, si … por, si … veux
  -0.2: sierr-, siga, sign … the, siguen llegando, siguen quitenme, siguen … los, siguen … quitenme, sigues
  -0.2: simple, sin … no, since … accident, since-, sincerely, sir please, sirve, slt, smili-, smiling
  -0.2: sms no, sms on, sms stop, sms … este, sms … mi, so are, so is, so kind, so my, so |, so … as
  -0.2: so … keep, solicito baja, solo … que, sombody else, somebody who, someone who, somos una, son
  -0.2: son tan, son … amables, sonne … l, sonnez, sorry can, sorry to, sorry … did, sorry … you, sorte que
  -0.2: soupl-, souple, sourdine, souvent, souvent que, soy, spam please, spam quitenme, spam … i, spam … moi
  -0.2: spare … the, starting, stay on, stepp-, stepped, still got, still … NUMBER, stop avec, stop damn
  -0.2: stop de, stop everything, stop gracias, stop harassing, stop j, stop je, stop le, stop lol, stop send
  -0.2: stop sent, stop text, stop textos, stop using, stop … about, stop … ai, stop … c, stop … here
  -0.2: stop … merci, stop … my, stop … reminders, stop … sms, stop … up, stop … with, stop>want, stopping
  -0.2: stopping the, su mensaje, su papa, su tienda, su … por, subar-, subaru, subscription to, sucre, sue |
  -0.2: suerte con, suerte … la, suis fait, suis … deuil, suis … et, suis … fache, suite a, suivr-, suivre
  -0.2: sunday, sur google, sur moi, sur un, surgeon, sus contactos, sus … borrenme, suscripcion … los
  -0.2: suspend, suspendan … mensajes, svp cessez, svp et, svp m, svp nous, svp rien, svp … d, svp … enlever
  -0.2: svp … m, svp … me, svp … pas, swamp-, swamped, swap, swap |, t … tu, tache, tachen … nombre, take her
  -0.2: take them, take to, take … get, taking me, talki-, talking, talking to, tampo-, tampoco, tan amable
  -0.2: tan amables, tande-, tandem, tannee … vos, tax, te encargo, teach, teacher, teaching, telefono asi
  -0.2: telefono de, telefono es, telefono … no, telefonos, teleg-, telephone de, telephone la, telephones
  -0.2: tengo ni, tengo … pa, tente-, termina, text call, text more, text … do, text … ever, text … fine
  -0.2: text … for, text … get, text … thank, text … thanks, texted me, texted … it, textez pas
  -0.2: textez … plus, textez … svp, texting about, texting the, texting … or, texting … take, texting … you
  -0.2: texto enlevez, texto me, texto merci, texto you, texto … suis, textos jaja, textos porfa, textos que
  -0.2: textos … NUMBER, textos … de, textos … enlevez, textos … you, texts already, texts do, texts have
  -0.2: texts lol, texts mate, texts needed, texts … am, texts … driving, texts … for, texts>list
  -0.2: thank … remove, thanks stop, thanks … no, that the, that wheel, that … no, thatl-, thatll, thatll do
  -0.2: the accident, the basket, the county, the first, the name, the navy, the needful, the new, the parrot
  -0.2: the plug, the projector, the quote, the right, the sign, the spam, the stop, the tv, the updates
  -0.2: the whole, the wifi, the … because, the … button, the … club, the … have, the … if, the … just
  -0.2: the … keep, the … over, the … page, the … remove, the … says, the … store, the … swap, the … too
  -0.2: the … twice, the … updates, the … ups, the … went, them so, them … like, these automated, these come
  -0.2: these do, these notifications, these take, these … do, these … remove, these … take, these>you
  -0.2: they come, they … in, they … not, think it, thinks … is, this it, this right, this sms
  -0.2: this subscription, this your, this … be, this … list, this … not, this … that, this … to, this … ton
  -0.2: this … want, though, thumb-, thumbs, ticket … my, tienda no, tienda pero, tienda |, tiendas |
  -0.2: tiene caso, tiens a, time no, to NUMBER, to bed, to fix, to it, to like, to need, to rate, to read
  -0.2: to reply, to type, to … and, to … any, to … be, to … by, to … different, to … in, to … so
  -0.2: to … thanks, to … too, toda, todo el, todo pero, todos |, toi c, toi … est, told my, tomber les
  -0.2: tomor-, tomorrow, ton … de, tono, too, toute |, traba, tranquilo |, treat, treat this, treat … as
  -0.2: tree, trois textos, trois … par, trop … moi, trop … textos, trottinette, trouble and, trouve pas
  -0.2: tu la, tu … ca, tu … la, turned off, tus contactos, tv, two … for, ugh stop, un petit, un … comme
  -0.2: un … m, un … mois, un … une, una persona, una tal, una … por, une, une pompe, une … le, une … svp
  -0.2: unive-, universidad, unles-, unless, unsub … please, unsubscribe link, unsubscribe … i, up already
  -0.2: up at, up texts, up to, up … bike, up … phone, up … stop, up … take, up … that, ups |, urgences
  -0.2: us both, us … your, usar mi, use el, use text, use … cupon, use … phone, used to, using, usted … no
  -0.2: usted … que, ustedes … los, uy, vacac-, vacaciones, vais faire, vais plus, van a, vayan, vayan a
  -0.2: velo electrique, velo etait, velo … les, velo … mon, ven, vendredi, veuillez m, veuillez … de
  -0.2: veuillez … enlever, veuillez … mes, veux recevoir, veux … en, veux … savoir, vez me, viaje |, vibra-
  -0.2: video-, videos, viend-, viendrai, virez moi, virez … de, visitor, vivia, void, vos affaires
  -0.2: vos nouvelles, vos offres, vos … au, vos … desabonnez, votre robot, voulez mais, vous apporte
  -0.2: vous bloquer, vous mais, vous mets, vous voir, vous … ne, vous … retirer, vous … svp, vous … une
  -0.2: voyag-, voyage, vrai |, vuelva a, vuelvan … escribir, vuelven … escribir, vuelven … mandar, vuelvo a
  -0.2: vuest-, vuestros, wakin-, waking, want you, want … on, want … opt, want … the, wanted a, wanted to
  -0.2: warni-, warning, was good, water, water bottle, way … stop, we both, we gave, we keep, we … it
  -0.2: week so, week … you, were you, were … here, wet, wey you, what … of, whatever it, when … get
  -0.2: when … is, wheres, while it, who … in, whole class, wife says, will, will call, will never
  -0.2: will … out, will … up, wipe … number, wish … stop, wishe-, wishes, with it, with … phone
  -0.2: with … please, with … text, with … texting, with … wheel, withh-, withhold, wo la, woke, word … stop
  -0.2: work … please, works |, would … be, would … great, would … if, would … kindly, would … not
  -0.2: write again, wrong>these, xfavo-, xfavor, xx, xx |, y borrenme, y cada, y duermo, y me, y todos
  -0.2: y … du, y … mando, y … paso, y … se, yeste-, yesterday, yo a, yo llevo, yo voy, yoga, you borrame
  -0.2: you call, you chole, you deja, you delete, you es, you estubo, you folks, you lot, you might
  -0.2: you must, you parale, you paso, you pueden, you quedo, you quit, you recogi, you showed
  -0.2: you understand, you … aguanto, you … contacting, you … deseo, you … drop, you … good, you … leave
  -0.2: you … lleguen, you … m, you … necesito, you … nos, you … now, you … ocupo, you … of, you … one
  -0.2: you … pueden, you … so, you … uso, you>you, your contacts, your database, your marketing
  -0.2: your message, your messages, your sms, your … messages, your … my, your … texts, yourself, yourself |
  -0.2: zero … please, | abstenez, | acepte, | actually, | adios, | ahorrense, | ajoutez, | ando, | annule
  -0.2: | anulenme, | apaguen, | appelez, | approved, | axe, | bikes, | bloquez, | buzz, | came, | cancelame
  -0.2: | changed, | che, | ciao, | cierren, | contactez, | cool, | courriel, | crissez, | darme, | deje
  -0.2: | den, | derniere, | desabo, | desinscris, | desinscrivez, | detenganse, | deux, | donate, | donne
  -0.2: | doy, | dsl, | eliminenme, | esta, | evitez, | ew, | feel, | feels, | felicidades, | finalement
  -0.2: | found, | foutez, | fuck, | gears, | great, | happy, | i, | inutile, | landline, | lift, | loi
  -0.2: | lowkey, | luv, | manden, | mandenme, | mas, | mes, | mom, | muy, | now, | nvm, | oh, | oi, | oigan
  -0.2: | olvide, | only, | osti, | paso, | passing, | pido, | plesae, | podrian, | podrias, | ponme, | puro
  -0.2: | quittez, | rechazo, | retirenme, | right, | saca, | say, | scratch, | scrub, | senores, | seriously
  -0.2: | siguen, | slt, | somos, | son, | sors, | suena, | sus, | tache, | tanne, | tannee, | ticket
  -0.2: | todos, | tout, | ty, | ultimo, | used, | uy, | vu, | wey, | wheres, | worry, | y, | … achete
  -0.2: | … ads, | … annule, | … appreciate, | … asking, | … at, | … better, | … bloque, | … blowing
  -0.2: | … borro, | … boss, | … bot, | … bothering, | … brakes, | … cancel, | … cansado, | … cansones
  -0.2: | … casco, | … cash, | … casl, | … chance, | … changed, | … chole, | … comprends, | … contacting
  -0.2: | … courriel, | … crying, | … cunado, | … da, | … damn, | … dios, | … discount, | … enseigne
  -0.2: | … equivoque, | … eres, | … esos, | … estubo, | … etre, | … fam, | … free, | … gasten, | … good
  -0.2: | … gustaria, | … hago, | … hasta, | … hate, | … hay, | … hitting, | … honor, | … hope
  -0.2: | … immediatement, | … info, | … l, | … lachez, | … limpiando, | … lost, | … ma, | … mandarme
  -0.2: | … molestar, | … mucho, | … mude, | … necessaire, | … necios, | … ni, | … nieto, | … notificaciones
  -0.2: | … otez, | … paix, | … parenle, | … pense, | … petit, | … peu, | … phones, | … podes
  -0.2: | … proprietaire, | … pues, | … queria, | … quick, | … quita, | … recibir, | … recois, | … regrette
  -0.2: | … reminders, | … reply, | … repond, | … request, | … retirez, | … sacan, | … sais, | … season
  -0.2: | … senora, | … silence, | … tarjeta, | … teach, | … texte, | … texter, | … them, | … thumb
  -0.2: | … tomber, | … toute, | … un, | … unico, | … usen, | … v, | … veu, | … votre, | … vuelvo
  -0.2: | … website, | … wey, | … work, ~_air, ~_ak, ~_aki, ~_alr, ~_an, ~_asu, ~_bag, ~_bc_, ~_ber, ~_bis
  -0.2: ~_bow, ~_bud, ~_cag, ~_cic, ~_cie, ~_cou, ~_cov, ~_cr, ~_cro, ~_da, ~_dre, ~_eac, ~_eas, ~_eat, ~_ebi
  -0.2: ~_etu, ~_eye, ~_fan, ~_fij, ~_foo, ~_fuc, ~_fy, ~_fyi, ~_gat, ~_ge, ~_gea, ~_get, ~_gla, ~_glo, ~_hap
  -0.2: ~_him, ~_hin, ~_hr, ~_hrs, ~_im, ~_ima, ~_ir_, ~_jo, ~_joy, ~_kon, ~_la, ~_lab, ~_lif, ~_lig, ~_loa
  -0.2: ~_low, ~_lu, ~_ly, ~_mi_, ~_mou, ~_nan, ~_obl, ~_od, ~_ok_, ~_om, ~_ont, ~_or_, ~_pe_, ~_pei, ~_pil
  -0.2: ~_pin, ~_pou, ~_ray, ~_rol, ~_ros, ~_rue, ~_sh, ~_sic, ~_sla, ~_sli, ~_smi, ~_sob, ~_sol, ~_soo
  -0.2: ~_ste, ~_sus, ~_to, ~_tru, ~_tv, ~_tv_, ~_unr, ~_vo, ~_wal, ~_wed, ~_wer, ~_wet, ~_wil, ~_wit, ~_wok
  -0.2: ~_xx, ~abb, ~aca_, ~ad_, ~aded, ~adit, ~adr, ~agg, ~ags, ~ags_, ~ail, ~ain, ~aini, ~air, ~ak_, ~aki_
  -0.2: ~alan, ~ale_, ~alki, ~alr, ~amou, ~ampu, ~ams_, ~ana, ~and, ~angi, ~ap_, ~ared, ~arez, ~ari_, ~arli
  -0.2: ~arm, ~armi, ~arni, ~asi_, ~asio, ~asp, ~athr, ~atro, ~atsa, ~att, ~auco, ~aug, ~ausa, ~auti, ~avi
  -0.2: ~avy, ~avy_, ~awy, ~bag, ~bag_, ~bask, ~bc_, ~bert, ~bit_, ~blig, ~boit, ~bolt, ~bran, ~bras, ~bris
  -0.2: ~bud, ~cabl, ~cant, ~cara, ~cev, ~chur, ~cil, ~cios, ~cipi, ~citt, ~clai, ~coma, ~comm, ~comp, ~con_
  -0.2: ~conv, ~cote, ~cov, ~cove, ~cred, ~ctez, ~cton, ~cui, ~cum, ~dade, ~dan, ~data, ~dem_, ~dena, ~dia
  -0.2: ~diot, ~disa, ~dne, ~dnes, ~dot, ~duer, ~dyi, ~dyin, ~eath, ~eauc, ~ebik, ~ecev, ~ecte, ~edf, ~efr
  -0.2: ~efra, ~eglo, ~ego, ~eins, ~eliz, ~enas, ~enes, ~enew, ~eno, ~er_, ~erat, ~erin, ~ermo, ~erve, ~esd
  -0.2: ~esen, ~eser, ~etem, ~ettr, ~etud, ~etur, ~eul, ~evio, ~evoi, ~ew_, ~eway, ~exam, ~expi, ~eyes, ~fail
  -0.2: ~fers, ~ffs, ~fie, ~fij, ~fil, ~fish, ~fixi, ~floo, ~flor, ~foo, ~foot, ~fram, ~fuc, ~fuck, ~fune
  -0.2: ~fyi_, ~gad, ~gale, ~gas, ~gasp, ~gate, ~gen_, ~ghe, ~gin, ~glo_, ~glov, ~gos, ~grew, ~habl, ~hais
  -0.2: ~hall, ~hap, ~happ, ~hbo, ~hew, ~hif, ~hip_, ~hoos, ~hoto, ~hous, ~hows, ~hroo, ~hrs, ~hrs_, ~hurc
  -0.2: ~ian, ~icia, ~icli, ~iddl, ~ideo, ~idi_, ~ier_, ~ieza, ~ijos, ~illi, ~imag, ~imm, ~inic, ~inks, ~inq
  -0.2: ~inqu, ~iot, ~ipi, ~ips, ~ips_, ~irg, ~irle, ~isa_, ~isit, ~iss_, ~issa, ~itad, ~ith, ~ivi, ~ivoq
  -0.2: ~ixin, ~iz_, ~je_, ~jese, ~jeu_, ~kat, ~kay_, ~ket_, ~keti, ~km_, ~ko_, ~kon, ~labo, ~lais, ~lam
  -0.2: ~lan, ~lash, ~lata, ~lave, ~leb, ~leba, ~leer, ~libr, ~lin, ~lita, ~liz_, ~lki, ~lkin, ~load, ~loan
  -0.2: ~loj, ~lor_, ~loue, ~lowi, ~lueg, ~luti, ~luto, ~lve, ~lvo, ~ma_, ~maki, ~malo, ~manu, ~math, ~mbe
  -0.2: ~mber, ~mbia, ~mbl, ~mbre, ~mbs, ~mbs_, ~mea, ~mela, ~mell, ~mi_, ~midd, ~midi, ~monc, ~morr, ~mpe_
  -0.2: ~mpie, ~mpoc, ~mpt, ~mur, ~nan_, ~ncan, ~ncho, ~ncto, ~ndic, ~ndui, ~ner, ~nfun, ~nill, ~nis_, ~nja
  -0.2: ~nles, ~nlos, ~nons, ~norm, ~nrol, ~nser, ~nsur, ~ntil, ~nume, ~nyti, ~oads, ~oan, ~obli, ~obo, ~obu
  -0.2: ~obus, ~oc_, ~oge, ~oite, ~oje, ~ojec, ~olis, ~olla, ~olt, ~olt_, ~oly, ~ome_, ~omo, ~onal, ~ondo
  -0.2: ~ones, ~ongo, ~onl, ~only, ~onos, ~onv, ~onve, ~oomm, ~oos, ~oot_, ~opa, ~open, ~oraz, ~orid, ~oses
  -0.2: ~osin, ~oso, ~oste, ~oten, ~otra, ~oue, ~oul, ~ould, ~oun, ~oyag, ~paie, ~park, ~pars, ~paye, ~peak
  -0.2: ~pei, ~pein, ~phot, ~piez, ~pio_, ~pist, ~plac, ~pop_, ~pos_, ~pou, ~ppl, ~ppo, ~proj, ~pull, ~puro
  -0.2: ~qu_, ~quem, ~quiv, ~race, ~raf, ~raig, ~rain, ~ran, ~rapi, ~rda_, ~rdez, ~rdia, ~rdie, ~read, ~red
  -0.2: ~refr, ~reh, ~rese, ~retu, ~reve, ~rged, ~rgen, ~rges, ~rgu, ~rieu, ~riq, ~riqu, ~rket, ~rle, ~rli
  -0.2: ~rmal, ~rme, ~rmo_, ~rode, ~roje, ~roma, ~rose, ~rri_, ~rte_, ~rtie, ~ruid, ~runn, ~saca, ~sais
  -0.2: ~scam, ~scr, ~scus, ~ship, ~sket, ~sli, ~slip, ~slo, ~sme, ~smil, ~sob, ~sobr, ~soo, ~soon, ~soy_
  -0.2: ~span, ~spea, ~spec, ~sses, ~stal, ~stau, ~step, ~stic, ~stm, ~swap, ~sy_, ~taur, ~tax_, ~team, ~teh
  -0.2: ~teng, ~tep, ~tery, ~tien, ~tiga, ~tip, ~tly, ~tly_, ~tma, ~tob, ~tobu, ~tomo, ~tono, ~triq, ~tros
  -0.2: ~tsa, ~tsap, ~ttr, ~tubo, ~tudi, ~tuv, ~tv_, ~twe, ~uati, ~ubar, ~ubby, ~ube, ~ubo, ~ubo_, ~uch_
  -0.2: ~uche, ~uda_, ~udia, ~ueja, ~uem, ~ueme, ~uerm, ~uivo, ~uld, ~uld_, ~uman, ~umbs, ~ume, ~umer, ~ums
  -0.2: ~unle, ~unty, ~upli, ~upon, ~urer, ~ute_, ~uto_, ~utob, ~veil, ~vill, ~vio, ~virg, ~vo_, ~vorc, ~vy_
  -0.2: ~wake, ~wap, ~wap_, ~warn, ~wate, ~ways, ~wea, ~were, ~wet, ~wet_, ~wil, ~will, ~wok, ~woke, ~woo
  -0.2: ~xam, ~xpi, ~xpir, ~yag, ~yage, ~yest, ~yet, ~yet_, ~yi_, ~yin, ~ying, ~yti, ~ytim
  -0.27: (tables say opt_out)
  -0.3: (these), NAME and, NAME at, NAME to, NUMBER am, NUMBER business, NUMBER minutes, NUMBER texto
  -0.3: NUMBER vous, NUMBER … au, NUMBER … days, NUMBER … have, NUMBER … mas, NUMBER … of, a bill, a break
  -0.3: a cada, a clapet, a complaint, a day, a friend, a mon, a su, a ton, a ver, a week, a … NUMBER, a … ca
  -0.3: a … d, a … de, a … donc, a … los, a … mujer, a … office, a … rato, a … robot, a … she, a … time
  -0.3: a … vos, a … vous, abeg, abogado |, abonnement … messages, abonnement … textos, aburre, aburre |
  -0.3: aca |, achalez moi, adres-, advertising to, affor-, afford, after this, after … you, again … my
  -0.3: ago please, agreguen, aguan-, aguanto, ahi en, ahi que, ahi … no, ahora si, ahora … de, ai bien
  -0.3: ai clique, ai … numero, ai … recu, aime … ca, aime … mais, aimerais ne, aimerais … plus, aire
  -0.3: al … con, al … delete, all future, all text, all this, aller a, allez vous, already picked
  -0.3: already take, also stop, am at, am old, am requesting, am … buying, amable, amables, ami, an … to
  -0.3: and could, and desist, and that, and … ask, and … need, and … time, and … wifes, annon-, annonces
  -0.3: another … stop, answer is, anti … je, apaguen, apara-, apres le, apres … plus, apres … service
  -0.3: aqui me, are dead, are fine, are great, are over, are … and, area, arret, arrete svp, arrete … me
  -0.3: arretes, arretez … ca, arretez … rappels, arrive, artic-, article, as do, asere, ask you, assez … moi
  -0.3: at me, at work, attendu, au lieu, aujourdhui |, automatiques |, autre … moi, autre … svp
  -0.3: autres textos, avec … pneus, avez fait, avez le, avisenme, avisenme cuando, avisos por, away please
  -0.3: ayude-, ayudenme, back to, baja este, baja gracias, baja inmediata, baja porfa, baja … los, bajem-
  -0.3: bajeme, bajenme de, basta you, basta … mensajes, batte-, bc of, bc … you, be a, be excused
  -0.3: be happier, be opted, be so, be … out, be … remove, because of, because … your, bed, been two
  -0.3: been … your, before she, before … it, beg you, begging you, besoin des, besoin … textos, best thing
  -0.3: between the, bici por, bici … esta, bici … mi, bici … yo, bien, bien mais, bien |, bien … vos, biffe-
  -0.3: biffez, biffez mon, bike is, bike please, bike … please, bike … stolen, bike … stop, bikes in, blast
  -0.3: blasts |, block my, block … number, bloque, bloquer, boat, bomba, bon arretez, bonne … a
  -0.3: borrar … numero, borrarme |, bothering, bothering me, boutique mais, bouto-, bouton, boyco-, boys
  -0.3: brakes are, breaking up, breaking … with, breakup, bro stop, broke, bugging me, burn, business days
  -0.3: busquen, but … texting, buying anything, buzzes, c … gentil, c … tout, c … tu, c … une, cada … me
  -0.3: call for, call you, calme les, calme … textos, cambio, can end, can … afford, can … end, can … guys
  -0.3: can … say, can … see, can … too, cancela los, cancelacion … mis, cancelado, cancelar los
  -0.3: cancelar mensajes, cancele mi, cancellez, canse, cap, capab-, casi no, casque, cat … the, ce qu
  -0.3: ce … on, cease … me, cel de, cel es, cel … no, cell svp, cell … for, cell … off, cellulaire svp
  -0.3: cellulaire |, celular … de, cero mensajes, cero … de, cesen, cesser de, cesser … envoi
  -0.3: cesser … envois, cessez tout, cessez … textos, cessi-, cessiez, chamo, change … preference, chaqu-
  -0.3: chaque, chaque message, char, check email, check for, check in, check … the, cheers |, chemi-
  -0.3: chercher, chill, chinguen, choose to, choose … opt, clape-, clapet, cobran por, come off, come … a
  -0.3: comme spam, comme … si, comment je, comment me, comment … desabonner, comment … me, communiquer
  -0.3: communiquer avec, communiquer … moi, como … doy, compadre, comprar … no, compteur, con esos
  -0.3: con estos, con las, con … mensaje, con … numero, concern, concl-, confi-, confirm removal, congr-
  -0.3: congratulations, conna-, connais, connais pas, considerez … comme, conso-, consommateur, contactado
  -0.3: contactado |, contactarme |, contacten mas, contactos |, coordonnees |, cordi-, cortenla, could i
  -0.3: count me, count … out, couper, courriels, cousi-, cousin, crank, crap |, croix, croix sur
  -0.3: croix … mon, cross me, cross … off, cuando este, cuando ocupe, cuando … a, cuanto, cuenta que, cupon
  -0.3: custo-, customer is, d aller, d hiver, d m, d … de, d … mensajes, dale, dar mi, datas, daughter
  -0.3: days are, days … over, de aire, de bon, de contactarme, de cuenta, de dia, de difusion, de estar
  -0.3: de forfait, de grace, de nadie, de notifications, de recevoir, de spam, de tes, de todas, de verdad
  -0.3: de … au, de … avec, de … computadora, de … contact, de … contacter, de … contacts, de … d, de … dans
  -0.3: de … ecole, de … eso, de … esposa, de … fichiers, de … job, de … les, de … linea, de … ne, de … on
  -0.3: de … oublier, de … parte, de … pedido, de … please, de … promociones, de … publicidad
  -0.3: de … recordatorios, de … rien, de … son, de … votre, dead to, dead … me, debarque moi, debranchez moi
  -0.3: decid-, decim-, deer, deja la, deja … mandarme, dejame en, dejame … paz, dejan … mandar
  -0.3: dejar … escribirme, dejar-, dejaran, dejen mi, dejen … estar, dejen … spam, dejen … textear
  -0.3: dejen … textearme, dejenme … paz, delete grupo, delete sistema, delete taller, delete … data
  -0.3: delete … de, deleting, demain je, dentist, dentiste, depan-, derangez moi, derechos, dernier … avant
  -0.3: derniere … que, desabonnez … svp, desactivez ca, desco-, descuento, deseo ser, deseo … contactado
  -0.3: desinscription svp, desinscrivez … svp, desist, despido, despues |, desubscribe, desvinculen, deten-
  -0.3: detox, deuil, dey, dia |, did for, did … by, different … now, diffu-, diffusion, difus-, difusion
  -0.3: difusion |, digale al, digital, digo no, dile a, dispa-, disparaitre, distribution, dit … mais
  -0.3: dites a, dites … votre, dix, do for, do without, do |, do … be, do … buy, do … reply, does one
  -0.3: does this, does … end, does … get, does … need, dois, doit, dollar, domin-, donat-, donc de
  -0.3: donc plus, donde … doy, donee, dos … y, dr, driving … do, du … enlevez, each time, ecole de, ecrir-
  -0.3: ecrire, ecrivez … plus, effacer |, el boton, el descuento, el mostrador, el paro, el perro, el sabado
  -0.3: el saldo, el spam, el titular, el wifi, elect, eliminame, else from, else … you, email |, emerg-
  -0.3: en deuil, en reunion, en supplie, en veut, en … basura, en … mostrador, en … pas, en … pero, en … por
  -0.3: encuentro, encuentro el, end i, end … subscription, ends, ends |, enleve … la, enlever svp
  -0.3: enlevez … ca, enlevez … cell, entro, enviar mensajes, envien mensajes, envio … mensajes, envoi a
  -0.3: envoyez … plus, equip-, equipe, era mi, es |, es … para, es … you, esa cosa, esa … no, escue-
  -0.3: escuela, ese pedido, ese … era, eso es, eso you, eso … los, esos avisos, espam, esposa |, est beau
  -0.3: est decede, est en, est gentil, est l, est pret, est tout, est tu, est un, est vous, est … ca
  -0.3: est … mon, est … pu, est … que, est … qui, est … svp, est … vos, esta semana, estaba en, este es
  -0.3: este lista, esten mandando, esten textiando, esto me, estos … no, estos … you, estoy interesado
  -0.3: estrellas, estuvo bueno, et personne, et … les, etes … de, event-, everyday, everything |, evitez
  -0.3: ex … the, exclude, excluir, exclure, excused, excused from, exist, exist |, exist-, exped-, expun-
  -0.3: expunge, fabor |, faire |, fais … de, faites une, faites … croix, falle-, fallecio, favor … es, feel
  -0.3: feldm-, feldman, fichez … la, fichiers, figur-, fin des, fin … messages, fin … mon, fin … textos
  -0.3: find, fini … nous, finit-, finito, first … the, flat, fois pour, for text, for … NUMBER, for … friend
  -0.3: for … lifetime, for … the, for … unsubscribe, forget i, forget … exist, fork, forma-, fr, francais
  -0.3: frega-, frene-, frenenle, frere … a, from everything, from today, from … all, from … distribution
  -0.3: from … phone, from … sms, from … to, front, ftc, fui … la, further sms, further … please
  -0.3: future texts, ganas, garde, gasta-, gave the, gele, gente, gentil, gentil mais, gentils, get NUMBER
  -0.3: get to, get … in, getting … remove, getting … texts, give … a, god bless, goes to, goes … my, good on
  -0.3: good … me, got, got off, got … no, got … the, gracias me, gracias quiero, gracias … el
  -0.3: gracias … todo, great-, grounded, group chat, grupo, gusta, gustaria, guy who, guy … not, guys stop
  -0.3: habian dicho, habla-, habra … de, had … fill, haga, haganme, hands, happi-, happier, harassing
  -0.3: hard pass, harrasment, has me, has not, have NUMBER, have mercy, have sent, have … use, hay … de
  -0.3: hay … para, he … quit, hence-, henceforth, her off, here … am, here … no, hereby … any, hi … is
  -0.3: hicie-, hicieron, hija, hija no, hija … me, him, him off, his bike, his phone, his … he, hit a
  -0.3: hiver |, hope, hope this, hope … is, hors, hors de, hors … votre, hospice, how 2, how about
  -0.3: how … one, how … opt, hurt, i choose, i elect, i exist, i liked, i pay, i prefer, i press, i sign
  -0.3: i … call, i … check, i … for, i … leave, i … love, i … old, i … requesting, ia, ia no, if … want
  -0.3: il faut, il … pret, illim-, illimite, immediate, impot-, impots, in charge, in class, in there
  -0.3: in … area, in … for, in … sink, incom-, incoming, infir-, infirmiere, infol-, informacion, ing
  -0.3: inmediata, inner tube, inscription … textos, inscrivez moi, inscrivez … sur, insted, interesa recibir
  -0.3: interesado, interesan sus, interessent, interested remove, inuti-, inutile, iphon-, iphone, is always
  -0.3: is never, is stop, is … a, is … emergencies, is … remove, is … text, is … two, is … work
  -0.3: is … working, it a, it but, it dings, it end, it ends, it if, it may, it take, it … NUMBER, it … all
  -0.3: it … always, it … concern, it … rest, j achete, j embarque, j … bien, j … ca, j … clique, jala
  -0.3: jamais je, jamais plus, jamais … vous, japan, je consens, je decline, je les, je mets, je paye
  -0.3: je sais, je souhaite, je suis, je … aux, je … connais, je … dans, je … ma, je … tannee, je … tout
  -0.3: jodan, jus, just … more, just … this, keep sending, keep the, keep your, kid signed, kindly do
  -0.3: kiten-, knock it, knock … off, knock-, knows when, kowal-, kowalczyk, l … merci, la banque, la caja
  -0.3: la commande, la deje, la escuela, la job, la nina, la palabra, la persona, la rodilla, la vous
  -0.3: la … anti, la … ca, la … demain, la … l, la … saquenme, la … se, ladilla con, ladra, laissez faire
  -0.3: laissez tomber, laissez … les, laissez … tranquille, las … no, last guy, lavoi-, lavoie, lay, lay off
  -0.3: le agradeceria, le bol, le choix, le code, le compteur, le de, le dentiste, le doy, le francais
  -0.3: le spam, le votre, le … de, le … et, le … no, le … part, le … pour, le … si, least, least of
  -0.3: least … all, leaving now, leaving the, leerlos, left … one, les envois, les moteurs, les petits
  -0.3: les prochains, les pubs, les … ok, less, let it, let my, let … know, let … off, lic, lieu, like
  -0.3: like … opt, liked, limpi-, line again, linea no, list>list, lista … difusion, listado, liste stp
  -0.3: llamadas mensajes, llamo … no, llega a, llega … a, llegue nada, lleguen |, llevo mi, lo mismo, loco |
  -0.3: long, longer wish, looks, los digo, los mande, los pido, los … le, los … pero, los … please, lot |
  -0.3: lourd, love of, love the, love you, love … god, lovel-, lovely, m ecrit, m effacer, m interessent
  -0.3: m … des, m … fait, m … vos, ma belle, ma job, ma … otez, ma … svp, mail only, mailb-, mailbox, maili-
  -0.3: mails, main, mais pu, mais vos, mais … aimerais, mais … les, mais … n, make sure, make … the, mamen
  -0.3: mamen you, mandado, mandando cosas, mandandome, mandar … que, mandarme, manden ofertas, manden … ni
  -0.3: manden … por, mandes mensajes, mandes |, manera de, march please, mari est, mas mensaje
  -0.3: mas promociones, mas … esto, mas … please, may concern, may stop, may … be, may … please, me and
  -0.3: me busquen, me canse, me da, me dejan, me den, me do, me donne, me escribe, me esten, me ever
  -0.3: me gusta, me gustaria, me here, me iban, me know, me l, me laisser, me llamen, me more, me mude
  -0.3: me operaron, me quita, me quite, me vale, me volvieron, me … anymore, me … before, me … borrar
  -0.3: me … como, me … dar, me … decir, me … delete, me … do, me … have, me … mal, me … nadie, me … nite
  -0.3: me … porfa, me … promociones, me … recados, me … recibir, me … su, me … textiando, me … times
  -0.3: me … when, me>wrong, mecan-, mecano, mejor you, mensaje de, mensajes porfavor, merci bien
  -0.3: merci bonne, merci j, merci pas, message, message a, message … again, message … j, message … je
  -0.3: messages arretez, messages pour, messages … do, messages … not, messaging, mets fin, mets … a
  -0.3: mettre fin, mi casa, mi ex, mi hijo, mi pedido, mi senora, mi … fallecio, mien |, mija, mind about
  -0.3: mind not, mine |, mistake please, mobile from, mobile … your, moi enlevez, moi par, moi vos, moi … ce
  -0.3: moi … ces, moi … cette, moi … rappels, mom … is, mon dossier, mon frere, mon … le, mon … lol
  -0.3: mon … mais, mon … pis, mon … plus, mon … sonne, mon … veut, month my, more ads, more bike
  -0.3: more message, more sms, more … messages, more>want, mornin, mot de, moteu-, moteurs, moved away
  -0.3: moved |, mude, mwa, my, my baby, my derailleur, my doctor, my ex, my fill, my phones, my preference
  -0.3: my profile, my riding, my sister, my texts, my … days, my … just, my … of, my … removed, my … unsub
  -0.3: n … envoyez, n … veux, na |, nada de, nada ni, nada quitenme, nada … aqui, nada … este, nada … la
  -0.3: nada … lo, nah stop, nah … me, name … your, ne … etre, necessaire, need one, need the, need … be
  -0.3: negoc-, neigh-, nel, never been, never message, new … is, news, news i, next time, next … goes
  -0.3: next … i, ni llamadas, ni … mi, night |, night-, nights, nina, ninguno |, nino, nite, no consiento
  -0.3: no contact, no dejan, no encuentro, no esten, no llegue, no lleguen, no mamen, no nos, no off
  -0.3: no vivo, no want, no |, no … ads, no … busquen, no … como, no … contact, no … dinero, no … envie
  -0.3: no … este, no … gusta, no … haga, no … iban, no … interesado, no … or, no … porfa, no … wish, no … yo
  -0.3: nobody asked, nombre de, nombre |, nomor-, non … pas, none, not afford, not help, not in, not one
  -0.3: not own, not remove, not to, not wanting, not working, not your, not … at, not … bike, not … from
  -0.3: not … here, not … how, not … messages, not … send, not>not, nothing more, notice, notificasiones
  -0.3: notificasiones |, notifications for, notifications svp, now and, now remove, now that, now … need
  -0.3: now … would, nt, ntp, nueve, number, number from, number removed, number svp, number that
  -0.3: number will, number … from, numero soit, occup-, occupe, ocupe, of … first, of … month, off his
  -0.3: off les, off now, off whatever, off … NAME, off … a, off … bike, off … for, off … here
  -0.3: off … messages, off … please, off … your, office, offre-, offres, oiga y, ok … will, ola, on email
  -0.3: on fait, on i, on these, on … account, on … and, on … door, on … for, on … le, on … me, on … no
  -0.3: on … only, on … parle, on … pu, on … un, once |, one lifetime, one on, one … my, one … your, only … a
  -0.3: only … email, only … when, operaron, operaron la, operaron … rodilla, opt … request, or any, or … am
  -0.3: or … to, order from, otra … no, otro yo, otro … no, oublie |, oubliez mon, oubliez … numero, oui mais
  -0.3: our number, out for, out now, out request, out with, out … it, out … of, outgr-, outta here, owe … a
  -0.3: owes, pago, paix … vos, pal, paniq-, panique, pantalla |, papi, par courriel, par jour, para de
  -0.3: para eso, para … garantia, para … wifi, parar y, parce-, parcero, pare por, pare … favor, paren el
  -0.3: paren … los, parenle … los, parle pas, paro de, parti, pas bien, pas c, pas comment, pas enlevez
  -0.3: pas interessee, pas me, pas … est, pas … forfait, pas … francais, pas … je, pas … la, pas … les
  -0.3: pas … mais, pas … moi, pas … plus, pas … promo, pas … sondage, pas … temps, paso … la, passe, pause
  -0.3: paz por, paz |, paz … favor, pedalear, pena, perds, perfi-, pero si, pero … mi, perro, personne n
  -0.3: personnels, peux m, phone from, phone out, phone taken, phone … do, phone … is, phone … not
  -0.3: phone … only, phone … up, pick, picke-, picked, pido … you, pis j, pis moi, piss, piss off, please be
  -0.3: please call, please n, please refrain, please see, please turn, please … i, please … nothing
  -0.3: please … off, please … send, please … thx, please … with, plein le, plein-, pleine, plug, plus avoir
  -0.3: plus envie, plus pour, plus texter, plus vos, plus … chez, plus … contacter, plus … je, plus … par
  -0.3: plus … que, pneus d, pneus … hiver, podes, podes sacar, podes … de, podrian, pongas, ponle, por fa
  -0.3: por recibir, por sms, por todo, por … vez, porfabor |, possible … ne, pour rien, pour vrai
  -0.3: pour … bon, pour … recevoir, pourriel je, pourtant |, pouvez les, pouvez … arreter, pouvez … faire
  -0.3: prefer no, preferencia, prefiero no, prepaid phone, prepaye, prie de, priere … ne, prix, profile
  -0.3: promociones no, promotions, promotions |, ps, pu la, pu … velo, pueden borrar, pura, put the
  -0.3: put this, put … phone, qu … est, qu … faut, que borren, que dicen, que … cessiez, que … estos
  -0.3: que … quite, que … texto, que … un, quebec, queda-, qui … etes, quick, quien sea, quien … que
  -0.3: quieran, quiero cancelar, quiero desuscribirme, quiero … los, quiero … no, quiet-, quieto
  -0.3: quisiera … me, quit … this, quit … up, quit … with, quitadme, quitadme de, quitadme … la, quitandome
  -0.3: quitar mi, quitarme de, quite |, quiten … cel, quitenme you, quitenme … favor, quitenme … su
  -0.3: quitte … liste, quoi la, quoi … ce, radie-, radio, ras le, rato |, rayez mon, rayez … de
  -0.3: rayez … numero, rdv, read texts, ready … the, reason, recevoir, recevoir … affaires
  -0.3: recevoir … message, recibir nada, recoive plus, recu le, recup-, recupere, remboursement
  -0.3: remember signing, remember … up, remove NUMBER, remove from, remove this, remove us, remove … phone
  -0.3: removed please, removed … was, removed … your, removing, remuevan, remuevan mi, remuevan … numero
  -0.3: repair i, reply … i, replying stop, report to, report … the, request, request no, resea-, resilie
  -0.3: respo-, retire … la, retiren mi, retiren … numero, retirer … la, reuni-, reunion, review |
  -0.3: ride please, ride … in, riding days, riding … are, rien merci, rien … me, rien … texto, right … and
  -0.3: right … me, right … the, robar-, robaron, rodil-, rodilla, roule, row, runs this, sabado, saber … mas
  -0.3: saca mi, saca … numero, sacame |, sacarme, sacrez moi, said … is, sais … c, sais … comment, sakem-
  -0.3: sakeme, salgo … esta, salid-, salida, salir … la, saque … la, saqueme de, saquen … numero, say it
  -0.3: says … are, says … write, says … you, se leer, se les, se … el, se … la, seaso-, semana no
  -0.3: semana you, semana … no, send more, send … one, send … these, send>these, sending … texts, senor |
  -0.3: senora |, senorita, senti-, sentido, separ-, ser contactado, serio |, serio-, seriously, servi
  -0.3: servian, servicio de, set my, seul texto, she, shop but, shop texting, shops, si le, si por
  -0.3: si quieren, si … a, si … dejan, si … tan, sick … these, sigan … mensajes, sign on, signale … spam
  -0.3: silence radio, since … was, sink, six, snail, so drop, so text, so that, so … now, sola
  -0.3: solicito … cancelacion, sombo-, sombody, somebody … to, somos, son … svp, sonne en, sors moi, sorte
  -0.3: sortir … la, souhaite … recevoir, sound, spam si, spammer, spare … old, specials, specials |, split
  -0.3: spoke, stand and, start-, still … them, stop hittin, stop spam, stop thank, stop … alerts
  -0.3: stop … already, stop … spam, stop … that, stop … them, stop>list, stora-, storage, strike my, su … se
  -0.3: suelta, suelten, suene mi, suert-, suerte, suffit les, suis tannee, suis … client, sunda-
  -0.3: supprimez … numero, sur … portable, survey, sus ofertas, sus … saquenme, sus … se, svp arreter
  -0.3: svp enlevez, svp haha, svp les, svp retirez, svp … bonne, switch off, switch … off, t es, take him
  -0.3: take … one, take … phone, taking … off, tambien |, tan … de, tanne de, tannee de, tanto-, tantos
  -0.3: te … que, telefono por, telefono … para, telefono … solo, tell your, tell … in, telle-, tellement
  -0.3: telling you, temps d, temps de, tengo dinero, tengo dos, tengo que, tente pas, terme … ces
  -0.3: terminen you, terminen … con, terri-, terrible, text goes, text him, text … about, text … can
  -0.3: text … else, text … here, text … this, texte plus, textee mas, textees mas, texter … merci
  -0.3: textez … pas, textiando, texting him, texting this, texting … number, texto non, texto … autres
  -0.3: texto … es, textos on, textos … ca, textos … contre, textos … este, textos … il, textos … les
  -0.3: texts not, texts thx, texts too, texts while, texts … a, texts … all, texts … do, texts … go
  -0.3: texts … not, texts>angry, texts>number, thank … no, thanks but, that one, that … of, that … the
  -0.3: that … where, the bell, the brakes, the dentist, the fine, the ftc, the love, the month, the order
  -0.3: the promos, the refund, the shop, the sink, the time, the vet, the word, the … are, the … at
  -0.3: the … end, the … five, the … guy, the … print, the … stand, the … til, the … with, these text
  -0.3: these … messages, these … not, these … off, these … texts, these … to, these>angry, thing is
  -0.3: thing you, thing … not, this chat, this contact, this plan, this the, this … take, this … text
  -0.3: this … thing, thot, three in, tiemp-, tiempo, tienda a, tienda cuando, tienda … de, tiene … que
  -0.3: tiene-, tienen, time after, time on, time you, time … every, time … text, ting, tire, tired of, tires
  -0.3: titul-, titular, to confirm, to sms, to somebody, to text, to use, to whom, to … again, to … do
  -0.3: to … ftc, to … is, to … just, to … lawyer, to … me, to … opted, to … put, to … text, todo lo
  -0.3: todo … de, too please, too … texts, total-, totaled, toujours |, tous, tous les, tout … futur, tqm
  -0.3: trabajo no, tu moyen, tu … de, tu … enlever, tu … que, turn the, turn … texts, twent-, twenty
  -0.3: two years, uk, ultimo mensaje, un cell, un dia, un message, un stop, un … et, un … la, una sola
  -0.3: uncle, undo it, une croix, une … en, unfol-, unfollow, unfollow lol, unsub please, unsubscribe moi
  -0.3: unsubscribe svp, unsubscribe … number, up no, updates please, usa, usa este, usa … telefono, use the
  -0.3: use … these, ustedes … mas, va, vanco-, vancouver, velo c, velo plus, velo … a, velo … est, velo … la
  -0.3: vendi … bici, venta, veo, vet, veuillez retirer, veule-, veulent, veux pus, veux … les, vez no, viaje
  -0.3: vibre, vient, vient de, viern-, viernes, vivo en, vos alertes, vos fichiers, vos pneus, vos rabais
  -0.3: vos … me, vos … par, vos … pis, vos … retirez, vos … sur, vos … vous, votre … merci, voule-, voulez
  -0.3: vous aime, vous cessiez, vous connais, vous devez, vous faire, vous que, vous retirez, vous … ai
  -0.3: vous … fermer, vous … supplie, voy … bloquear, voy … comprar, vuelva, vuelvan … escribirme, vuelvo
  -0.3: want nothing, want … number, want … stop, wants them, was … last, was … remove, wasting … time, watch
  -0.3: we moved, went to, went … the, wheel and, when does, when … it, who dropped, who knows, who you
  -0.3: who … are, who … them, whoevers, whom, whom it, whom … may, wi, wife … you, wifes phone, will … to
  -0.3: winte-, winter, with that, without me, without these, wo les, wo … moteurs, won, worke-, worked
  -0.3: worked |, worth, write stop, y despues, y dice, y el, y les, y quiero, y se, y … es, y … para
  -0.3: y … texto, yeah no, years … i, yo … llamo, you already, you confirm, you end, you esta, you parenle
  -0.3: you tengo, you … ando, you … canse, you … escriban, you … for, you … gracias, you … if, you … sent
  -0.3: you … suene, you … those, you … vivo, you>send, your … again, your … and, your … remove, | abeg
  -0.3: | all, | allo, | and, | arretes, | asere, | avisenme, | bajeme, | bajenme, | best, | between
  -0.3: | biffez, | blocking, | borrar, | cada, | calls, | cancellez, | cell, | como, | congratulations
  -0.3: | count, | debarquez, | debranchez, | derangez, | desactivar, | deseo, | desormais, | dile
  -0.3: | dorenavant, | eliminame, | ex, | ferme, | fue, | habra, | ia, | juste, | lay, | literally, | meme
  -0.3: | merci, | mira, | necesito, | nel, | ola, | once, | otro, | over, | parale, | parcero, | parenle
  -0.3: | pass, | pause, | per, | phone, | picked, | piss, | ponle, | prepaid, | ps, | puedes, | puedo
  -0.3: | quite, | remuevan, | remuevanme, | replying, | request, | see, | she, | shop, | signing, | sms
  -0.3: | strike, | terminar, | texto, | thx, | two, | unfollow, | velo, | wheel, | … about, | … advertising
  -0.3: | … ahi, | … alerts, | … alguien, | … an, | … ask, | … bici, | … bro, | … bugging, | … bye, | … call
  -0.3: | … capable, | … cesser, | … choose, | … come, | … consens, | … demande, | … desist
  -0.3: | … desuscribirme, | … dijeron, | … elect, | … else, | … encargo, | … entiendo, | … envoie, | … frere
  -0.3: | … fuera, | … link, | … looks, | … love, | … mamen, | … manera, | … mets, | … mismo, | … muted
  -0.3: | … nina, | … novia, | … operaron, | … order, | … our, | … pay, | … perro, | … persona, | … prefer
  -0.3: | … prefererais, | … que, | … quieto, | … refrain, | … runs, | … salirme, | … serait, | … signed
  -0.3: | … souhaite, | … stp, | … suelta, | … suffit, | … suscripcion, | … ta, | … tan, | … vale, | … vient
  -0.3: | … went, | … whom, | … will, ~_adr, ~_aft, ~_agu, ~_any, ~_avi, ~_bc, ~_bif, ~_boa, ~_boo, ~_ca
  -0.3: ~_cab, ~_ch, ~_cos, ~_cry, ~_cus, ~_dee, ~_deu, ~_dey, ~_dom, ~_ele, ~_eno, ~_far, ~_fe, ~_fit, ~_fr_
  -0.3: ~_gel, ~_god, ~_gr, ~_gri, ~_ha, ~_hai, ~_hay, ~_hel, ~_hen, ~_ig, ~_iph, ~_jar, ~_lic, ~_lla, ~_mij
  -0.3: ~_my, ~_my_, ~_nav, ~_nel, ~_nit, ~_nor, ~_num, ~_nv, ~_occ, ~_ost, ~_oth, ~_oye, ~_pau, ~_pn, ~_pne
  -0.3: ~_poc, ~_pom, ~_ps, ~_pul, ~_ran, ~_rd, ~_rdv, ~_reu, ~_row, ~_seg, ~_six, ~_sna, ~_so, ~_sor, ~_spl
  -0.3: ~_ten, ~_tit, ~_tot, ~_unf, ~_usi, ~_va, ~_va_, ~_veo, ~_vet, ~_vi, ~_wat, ~_won, ~_za, ~abeg, ~abit
  -0.3: ~ach_, ~acta, ~ades, ~ady, ~ady_, ~affo, ~aft, ~afte, ~agua, ~aitr, ~alc, ~alg, ~alid, ~alme, ~amig
  -0.3: ~amme, ~ampo, ~ams, ~anca, ~ania, ~aniq, ~ano, ~any, ~apab, ~arad, ~arg, ~ark_, ~ashe, ~asic, ~atas
  -0.3: ~atio, ~ault, ~azo_, ~bec_, ~bif, ~biff, ~bis, ~blar, ~bo_, ~boat, ~bord, ~boys, ~buen, ~cale, ~cano
  -0.3: ~capa, ~ccup, ~cem, ~cevo, ~chaq, ~chos, ~ckl, ~cli, ~cone, ~cora, ~cous, ~couv, ~cri, ~cry, ~cryi
  -0.3: ~ctf, ~ctfu, ~ctri, ~cur, ~cust, ~cutt, ~da_, ~dang, ~dant, ~ddl, ~ddle, ~dee_, ~der, ~deto, ~dey
  -0.3: ~dey_, ~diat, ~dois, ~doit, ~domi, ~dre, ~dred, ~driv, ~dv_, ~dver, ~each, ~eam_, ~east, ~ebi, ~ectf
  -0.3: ~ecup, ~edit, ~eer, ~eful, ~egoc, ~egs, ~eho, ~el_, ~elec, ~elg, ~emi, ~empo, ~ende, ~eni, ~enid
  -0.3: ~enir, ~eon_, ~epo, ~ere, ~erri, ~erv, ~estr, ~etox, ~ett, ~euni, ~eut, ~exte, ~fair, ~far, ~ffo
  -0.3: ~ffor, ~ffr, ~ffre, ~ffu, ~figu, ~find, ~fole, ~ford, ~fres, ~fron, ~fte, ~fter, ~gear, ~gel, ~geo
  -0.3: ~geon, ~get_, ~gett, ~gge, ~ghb, ~ghbo, ~gine, ~goc, ~goci, ~god, ~grav, ~gri, ~gure, ~ha_, ~hamo
  -0.3: ~haq, ~haqu, ~hare, ~hay, ~hbor, ~hel, ~heri, ~hico, ~hija, ~hill, ~him, ~him_, ~hio, ~hip, ~hit_
  -0.3: ~hom_, ~hope, ~hops, ~hors, ~iaj, ~iaje, ~iale, ~iate, ~ic_, ~ici, ~ics, ~ics_, ~iec, ~iece, ~iej
  -0.3: ~iels, ~iffu, ~ighb, ~igur, ~ik_, ~iked, ~ill, ~imer, ~impi, ~ines, ~iph, ~ipho, ~ipti, ~ir_, ~isim
  -0.3: ~ispa, ~ists, ~itr, ~itre, ~ize_, ~jal, ~jan, ~jart, ~jec, ~ject, ~jeme, ~jour, ~joy, ~js_, ~jus
  -0.3: ~key_, ~kin, ~lace, ~lame, ~las, ~lass, ~lat_, ~lavo, ~lies, ~lieu, ~life, ~limp, ~llas, ~llez, ~llo_
  -0.3: ~lore, ~lori, ~lous, ~lpa_, ~lta, ~lue, ~lue_, ~ly_, ~mail, ~mal, ~mala, ~mart, ~meca, ~meu, ~mew
  -0.3: ~mij, ~mija, ~mins, ~mit, ~mita, ~mme, ~moin, ~mp_, ~mpa_, ~mpad, ~mude, ~mue, ~my_, ~nail, ~ncai
  -0.3: ~nces, ~nct, ~nda_, ~ndar, ~nego, ~neja, ~ner_, ~nes, ~net, ~ngra, ~nic_, ~nig, ~nigh, ~nina, ~nite
  -0.3: ~niv, ~nive, ~nk_, ~none, ~nore, ~nori, ~nos_, ~nts, ~nts_, ~nue_, ~num, ~nuti, ~oat, ~oat_, ~obar
  -0.3: ~oca, ~ocal, ~occu, ~oda_, ~odil, ~offr, ~oid_, ~oins, ~olid, ~olut, ~omm, ~onat, ~onc, ~onct, ~onec
  -0.3: ~onfi, ~onic, ~onso, ~onto, ~opo, ~orag, ~orke, ~ors, ~ost, ~otal, ~oteu, ~otos, ~oud, ~oue_, ~ousi
  -0.3: ~outg, ~outo, ~ovin, ~oyed, ~oys, ~oys_, ~pab, ~pabl, ~pai, ~pal_, ~patr, ~pau, ~paus, ~pci, ~pcio
  -0.3: ~pet_, ~pian, ~pid, ~pie, ~plat, ~play, ~plit, ~pne, ~pneu, ~pok, ~poke, ~pom, ~pomp, ~pons, ~pr_
  -0.3: ~prec, ~prix, ~ptez, ~pul, ~quic, ~quip, ~rack, ~rape, ~rave, ~ray, ~rcit, ~rde, ~rdi, ~rdv, ~rdv_
  -0.3: ~rea_, ~rein, ~remi, ~repo, ~reun, ~rezc, ~rias, ~ribl, ~rino, ~rix, ~rix_, ~rk_, ~rmie, ~rnes, ~rodi
  -0.3: ~rp_, ~rrib, ~rsem, ~rtar, ~rti, ~rtun, ~run, ~sa_, ~sagi, ~sair, ~salu, ~saut, ~seg, ~segu, ~sel
  -0.3: ~senm, ~sere, ~serv, ~she_, ~shes, ~siti, ~six, ~six_, ~sna, ~solu, ~somo, ~sons, ~soup, ~spli, ~spo
  -0.3: ~spok, ~squ, ~stai, ~stom, ~suer, ~sund, ~sust, ~tada, ~tas_, ~tau, ~tec, ~tene, ~tess, ~tiem, ~to_
  -0.3: ~tome, ~tora, ~tota, ~tous, ~tox, ~tox_, ~tric, ~tro, ~tse, ~turd, ~uba, ~uc_, ~uden, ~uic, ~uick
  -0.3: ~uina, ~uip, ~uipe, ~uits, ~ulat, ~ully, ~uner, ~unf, ~uni, ~unio, ~unr, ~ur_, ~urda, ~urra, ~ush_
  -0.3: ~utg, ~uton, ~uvre, ~ve_, ~vec, ~vely, ~veo, ~veo_, ~vet, ~vet_, ~vey_, ~via, ~viaj, ~vie, ~vie_
  -0.3: ~viej, ~vole, ~wat, ~whit, ~whom, ~wint, ~wit, ~with, ~won, ~won_, ~wort, ~xe_, ~xin, ~xte, ~yda
  -0.3: ~yday, ~yez, ~yez_, ~zzes
  -0.4: (forever), (number), NAME … please, NAME … the, NUMBER arretez, NUMBER can, NUMBER more, NUMBER stop
  -0.4: NUMBER weeks, NUMBER without, NUMBER … et, NUMBER … svp, NUMBER … yo, a assez, a deux, a gift, a off
  -0.4: a poner, a postcard, a preguntar, a problem, a qui, a review, a setting, a sock, a soir, a way, a … j
  -0.4: a … jeune, a … otro, a … person, a … star, a … there, a … your, abort, about anything, about … or
  -0.4: abstenez, abstenez vous, acaba-, acaben, accept, account |, acheterai, adelante |, advised
  -0.4: advised that, again please, again … stop, agend-, agenda, ahora, ahora es, ahora … adelante
  -0.4: ahorrense, ai l, ai ramasse, ai … NUMBER, ai … c, ai … cell, ai … j, ai … je, ai … mais, ai … vous
  -0.4: ailleurs, aimerais … mon, aimerais … pas, aimerais … que, al celular, al link, al movil, alertas |
  -0.4: all off, all three, all … messages, alla, allo, alors … les, alors … vous, already got, already … me
  -0.4: alto a, alto you, alto … los, am begging, am opting, am telling, am |, am … stop, and all, and call
  -0.4: and keep, and please, and quit, and so, and |, and … me, ando … bici, angry>forever, annuler |
  -0.4: ans et, any … you, anymore please, appartient, appartient a, appreciate it, aprec-, apres ca, apres |
  -0.4: apuntenme, aqui no, are … so, arretez tout, arretez … envoyer, arto, as … delete, as … do, as … not
  -0.4: as … remove, as … text, asap, ask my, ask … to, at NUMBER, at a, at first, at our, at these, at … can
  -0.4: at … house, at … now, at … or, at … point, au … arretez, au … de, aucun … a, autan-, autant
  -0.4: automatico, autre … je, autres messages, avec un, avec … magasin, avez … un, baja a, baja los
  -0.4: bajame de, bajame … la, banqu-, banque, bar tape, be advised, be left, be … if, be … that, be … the
  -0.4: beaux, bebe … de, been … i, belle, bendiga, best, bici asi, bicic-, bien recu, bien … ustedes
  -0.4: bike for, biker, bikes … the, bless, blond-, blonde, bloqu-, bloqueen, bol, bon, borrar mi
  -0.4: boutique |, bro i, brun, bueno me, bus, buscan, but it, but … me, but … more, but … texts, but … the
  -0.4: buy the, buzze-, by when, c non, c … trop, ca … a, ca … interesse, ca … svp, cada que, cada rato
  -0.4: cada … suena, call instead, call to, call … stop, calme, campaigns |, can go, can … all, can … get
  -0.4: can … now, can … read, can … this, cancel the, cancel these, cancel … text, cancel … texts
  -0.4: cancelacion de, cancelen los, carna-, carnal, carnal |, casi, casl i, casqu-, ce soit
  -0.4: ce … appartient, cease all, cease texting, cel no, cel you, cell off, cell … your, cero … por
  -0.4: cesser les, cesser svp, cessez svp, cessez … me, change de, charg-, cheer-, cheers, cher, cherc-
  -0.4: chere, chris-, cita, clicked, clique pour, close my, commande, comment arreter, comment … fais
  -0.4: como … los, compa, compe-, competitor, compris vous, compris |, compter d, compter … aujourdhui
  -0.4: computadora, computer |, con NAME, con … mensajitos, con … texto, confirm that, conmigo |
  -0.4: consent … receiving, consignment, contactez moi, contacts |, continuar, continue enlevez, continuez |
  -0.4: cops, correo electronico, cosas |, cost, could do, could … put, could … stop, coupl-, couple
  -0.4: coupons |, cree, cree que, criss-, cuando … lista, cut me, cycling, d en, d un, d … enleve
  -0.4: d … envoyer, d … liste, d … messages, d … pas, dar, dar … numero, daugh-, de d, de enviar, de esos
  -0.4: de la, de las, de promociones, de retirer, de sollicitation, de text, de textear, de texter, de tus
  -0.4: de … NUMBER, de … achaler, de … apres, de … boutique, de … contactos, de … cosas, de … enviar
  -0.4: de … fils, de … ni, de … pis, de … promos, de … rappels, de … sin, de … systeme, de … todo
  -0.4: de … vente, debarquez moi, debarquez … de, debranchez, decal-, decalissez, decede, decline, decro-
  -0.4: dejar … mandarme, deje … mandarme, dejen de, dejen … enviarme, delete this, delete … from, demac-
  -0.4: demande … m, demar-, demarchage, depar-, derai-, derailleur, dernier texto, dernier … que, des envois
  -0.4: des gens, des velos, desabonnement svp, desactiva, desactive, desactivez les, descanso
  -0.4: deseo continuar, deseo recibir, desis-, deux, devez, devic-, device, dice … you, dicen |, did … stop
  -0.4: diga |, digal-, digale, diner-, dinero, ditch my, ditch … number, do me, do … a, do … care, do … even
  -0.4: do … notify, do … own, do … see, do … the, do … understand, does it, does the, does … text, donc … de
  -0.4: done … the, donne … velo, donnee |, door, dos numeros, dossier svp, down, drive for, driving and, dsl
  -0.4: du bureau, du groupe, due, durin-, during, ecrire j, ecrivez … ici, efface … numero, effacer mon, eh
  -0.4: eh |, el, el banco, el celular, el servicio, el sillin, el trabajo, el … es, el … si, electronico
  -0.4: eliminen mi, eliminen … numero, elle en, elsew-, elsewhere, empez-, en ligne, en lo, en no
  -0.4: en … NUMBER, en … alors, encar-, encargo, end … texts, end … this, enleve de, enlevez … de
  -0.4: enlevez … donc, enroll, enseno, ensui-, ensuite, envie mas, envie … recevoir, envois svp, envoy-
  -0.4: epargnez moi, era el, erase me, erase … number, es de, es el, es mucho, es … que, esa bici, esa … de
  -0.4: eso … todo, espero, est fait, est finie, est parfait, est pour, est regle, est stop, est une
  -0.4: est … clair, est … enlevez, est … plus, esta linea, estar-, estarme, este … se, este … you, esto pero
  -0.4: esto … los, estos avisos, estuv-, et … plus, etes, etoil-, ex … me, exclusion, ey, faire pour
  -0.4: fais pour, fam, family, fastidio con, fatig-, faut … j, faute, fiche-, fichez, fichez moi, fill
  -0.4: fin aux, finalement je, finalement … veux, find a, fini … textos, finish … messages, fix, flag my
  -0.4: flip, flip phone, flush-, flushez, flushez mon, flushez … numero, for that, for … love, for … remove
  -0.4: for … tube, forget you, formelle, found, franchement, from all, from this, fue no, fuera mi
  -0.4: fuera … mi, fuera … numero, gardez moi, gens a, get … anymore, get … out, getting old, getting texts
  -0.4: getting the, getting … bike, give … phone, go too, go … the, got … bike, grace, gracias … no
  -0.4: gracias … you, gre … bien, groupe |, gusta-, guys but, guys have, guys … me, guys … to, hace un
  -0.4: hacerme, hagam-, hagame, haha … moi, happy, harra-, have her, have two, have … enough, have … got
  -0.4: have … texts, he does, he ran, helmet, hereby revoke, hermana, hers, hers |, hi please, high, hijo
  -0.4: hittin, hobby, hold … texts, holli-, hollis, honestly, honestly |, house |, i can, i make, i request
  -0.4: i typed, i used, i went, i … always, i … appreciate, i … begging, i … buy, i … keep, i … nothing
  -0.4: i … only, i … opting, i … revoke, i … telling, if … do, if … must, il … je, il … que, in it, in your
  -0.4: in … bin, in … if, in … lake, in … shop, in … with, inbox |, incluida, info |, inmed-, inner
  -0.4: inscripcion, inscrite par, insistan |, instead |, interesan, interesse pas, interessee, interesses
  -0.4: irai, is done, is his, is private, is time, is … late, is … no, is … they, is … we, it not
  -0.4: it … about, it … way, j arrive, j irai, j vais, j … le, j … ne, j … votre, jamais eu, jamais … textos
  -0.4: je clique, je coupe, je lis, je recois, je reponds, je … acheterai, je … aime, je … avoir, je … en
  -0.4: je … lis, je … sortir, jefe, jetez, jeune fille, juego, just call, just the, just … texts, just … to
  -0.4: keepi-, keeping, kev, kind, kindly discontinue, kindly stop, know you, l arret, la baja
  -0.4: la cancelacion, la lcap, la liste, la police, la pu, la vente, la … juste, la … porfa, la … sur
  -0.4: lache |, lachez … cell, lachez … textos, lake, lake |, las notificaciones, last … do, late … me
  -0.4: le demander, le prix, le siege, le velo, le … para, leave this, leave … off, leerl-, left, leo
  -0.4: les digo, les lis, les nerfs, les velos, les … avec, les … dans, les … enlevez, les … et, les … moi
  -0.4: les … promo, les … que, let … end, lettr-, lettre, lifet-, lifetime, ligne du, like … stop, like … to
  -0.4: lis pas, list remove, list … you, lista que, lista you, lista … mensajes, liste des, liste je
  -0.4: llamar |, llego, llegue … mas, lo ruego, lo … de, lo … la, longer want, look … these, los … quitenme
  -0.4: lose the, lose this, lost … number, lugar, lune, lunes, luv, m, m achaler, ma blonde, ma … avait
  -0.4: ma … j, ma … mere, maam i, maest-, maestro, magasin … mon, mail me, mais les, mais vous, mais … je
  -0.4: mais … mon, mama you, mama … no, manager to, mandan |, mandar a, mandar esto, mandar mas, mandeis
  -0.4: mandeme, manden … mas, mandenselos, mandr, maner-, manera, many of, many … these, maqui-, marquenme
  -0.4: marre, mas la, mas texts, mas … gracias, mas … la, mas … ustedes, matin, me borro, me de, me envie
  -0.4: me interesan, me like, me molesten, me outta, me please, me quitaron, me quito, me saque, me texte
  -0.4: me we, me … all, me … call, me … enviando, me … es, me … from, me … good, me … mande, me … need
  -0.4: me … otra, me … pour, me … quedo, me … rien, me … se, me … text, me … to, me>list, me>want, mean |
  -0.4: medic-, mensajeria, mensajes me, mensajes yo, mensajes … ustedes, mensajito, merci de, merci plus
  -0.4: merci pour, merci … les, merci … m, merci … moi, mercy, mere, mes preferences, mes textos, mes … a
  -0.4: mesi, messa-, message c, message merci, message … est, messages ne, messages … me, messages … svp
  -0.4: mettez fin, mettez mon, mettez un, mi baja, mi hermana, mi lugar, mi mujer, mi novia, mi respuesta
  -0.4: mi … asi, mi … joven, mijo … no, mine and, minutes, mis … number, moi du, moi et, moi merci, moi on
  -0.4: moi pour, moi retirez, moi stp, moi … d, moi … la, moi … promos, moi … rien, moleste, molestia
  -0.4: mon casque, mon cellulaire, mon compte, mon portable, mon … soit, more i, more promos, more reminders
  -0.4: more textos, more … it, more … this, morning, mort, movil |, mujer, must but, my business, my order
  -0.4: my subscription, my whole, my … a, my … about, my … how, my … next, nadie |, name is, ne
  -0.4: ne … contactez, nearl-, nearly, need not, needi-, needing, negro, nene, never look, never shuts
  -0.4: never … again, never … at, ni a, niais-, niaiser, night, nine, ningun otro, no hay, no mandarme
  -0.4: no texting, no usen, no you, no … bike, no … calls, no … caso, no … continuar, no … gracias
  -0.4: no … interesan, no … las, no … mandando, no … molesten, no … more, no … reminders, no … remove
  -0.4: no … su, no … thanks, no … want, noman-, nomanden, nomas |, none … them, not NUMBER, not buy
  -0.4: not care, not going, not mind, not notify, not receive, not … if, not … message, not>want, now i
  -0.4: now take, now … am, now … no, numbe-, number … get, number … is, number … never, number … there
  -0.4: number>angry, number>texts, numero et, numero porfa, numero s, numero … il, numero … jamais, nurse
  -0.4: ocupo que, ocupo … me, of, of this, of … it, ofend-, ofender, ofert-, ofertas, off from, off these
  -0.4: offen-, ok … stop, omita-, omitan, on call, on est, on … calme, on … site, one star, one stop
  -0.4: one … not, one … take, one … want, only texts, order NUMBER, order-, ote moi, ote … de, oubliez moi
  -0.4: out … my, out … these, over … so, owner-, owners, pa mi, pal |, par la, par … seulement, paren los
  -0.4: parler, parte … esto, parte … no, pas arretez, pas bon, pas en, pas ici, pas que, pas vous
  -0.4: pas … affaire, pas … sms, pas … votre, paso |, pass … the, patience |, people … the, perfe-, persona
  -0.4: personnel, peu, peut … arreter, phone a, phone never, phone so, phone to, phone … in, phone-, phones
  -0.4: picked it, picked … up, pickup not, pido de, pido no, pido … favor, pido … no, ping, pis ca, pis … en
  -0.4: pis … on, please close, please just, please not, please … an, please … de, please … messages
  -0.4: please … messaging, please … sms, please … texting, please … that, please … to, please … your
  -0.4: plein mon, plein … casque, plogu-, plogue, plus qu, plus … en, plus … mon, plus … on, plus … savoir
  -0.4: pogne, pogne les, point de, point |, police |, por fabor, por … de, postc-, postcard, poubelle |
  -0.4: pour me, pour son, pouvez … mon, prefere ne, prefiero … no, prepaid, prochaine … et, promise
  -0.4: promo texts, promo … moi, promos … merci, pu me, pu svp, pu … vos, pueda |, pueden parar, puedes
  -0.4: pump, purge … number, puse … numero, put … in, quand ca, quand … sonne, quatre, que ladilla, que pedi
  -0.4: que suena, que tu, que … hay, que … recibiendo, que … saque, que … saquenme, quebe-, qui ca
  -0.4: qui … arretez, quiero darme, quiero salirme, quiero ser, quiero … este, quisiera no
  -0.4: quisiera … recibir, quit bugging, quit messaging, quit the, quit … him, quitame |, quitaron, quite mi
  -0.4: quiteme |, quiten … los, quitenme por, quitenme ustedes, ramasse, ran, ran the, rappels de, ras … bol
  -0.4: rayer, readi-, reading, receiving, recep-, recevoir … textos, recib-, recibir |, recois ca, recoive
  -0.4: recoj-, recordatorios para, recordatorios you, records, records |, redire, regal-, remer-, remercie
  -0.4: reminder … NUMBER, reminders i, remove please, remove … cell, remuevanme, repairs done
  -0.4: reparation … est, repondre a, reponds, request … be, request … texts, resenas, respectez, reste
  -0.4: retire moi, retirenme, reverse, ride i, rien du, rien … tout, ring, rip my, ruego |, ruine-, ruined
  -0.4: runs, sabe de, saber … de, saca, sacame … ahi, sacan de, said … stop, sale texts, salirme de
  -0.4: saludos |, same text, saque, saque de, save the, scoot-, scooter, scrap, screen, screenshots
  -0.4: se calme, se … en, se … esto, see another, see these, segunda vez, segunda … que, send another
  -0.4: send nothing, send … any, send … text, send>texts, send>you, sending messages, sending … to
  -0.4: ser parte, seria … que, sert … rien, servi-, ship it, shop, shop … the, shove, show up, shut off
  -0.4: si … es, si … voulez, sick of, siege, signale comme, silli-, sillin, sin ofender, since i, sister
  -0.4: ski, sms … me, so save, so stop, so take, so … for, so … i, so … texts, so … your, sock, soit le
  -0.4: soit … dernier, sold it, son numero, son … elle, sondage, sont pas, sorry … have, sors … de, sorti-
  -0.4: souhaite plus, spam, spam no, spamming me, statu-, status, still getting, still … my, stole-, stolen
  -0.4: stop comme, stop getting, stop receiving, stop thx, stop … a, stop … ads, stop … did, stop … him
  -0.4: stop … les, suis tanne, suis … le, suis … un, super, suppe-, supper, suppl-, supplie, supprimer mon
  -0.4: supprimez … NUMBER, sur mes, sur … ligne, sur … telephone, sure … i, surgery, sus … gracias, sus … no
  -0.4: sus … you, suscripciones, suscrita, suspendanlos, suya |, suyo, svp enlever, svp … le, systeme |
  -0.4: ta |, tabarnak arretez, tachen mi, take … list, take … name, takem-, takeme, takeme off, taken … this
  -0.4: takin-, taking, talle-, taller, tanto texto, te plait, teach-, telephone … a, tell … his, tengo |
  -0.4: tente … de, terminar, terminer, terminez, text notifications, text … nothing, texte pas, texted stop
  -0.4: textez … pu, texting i, texting list, texting … now, texto mas, texto por, texto … mon
  -0.4: textos gracias, textos mon, textos para, textos stp, textos … d, texts about, texts anymore
  -0.4: texts can, texts end, texts from, texts now, texts ok, texts … month, texts … now, texts … them
  -0.4: texts>you, than, thank … please, that to, that way, that … enough, that … why, the bin, the lake
  -0.4: the link, the notifications, the pump, the … already, the … ones, the … only, the … would
  -0.4: there please, there … way, these alerts, these … up, these>remove, these>texts, they go, they have
  -0.4: they … my, third time, this device, this service, this work, this … de, this … more, this … never
  -0.4: this … please, this … so, those |, throw, thx … the, ticket NUMBER, tiens, til, time so, time … am
  -0.4: time … me, time … please, tio, tired, tirez, to all, to answer, to come, to email, to many, to opt
  -0.4: to receiving, to … another, to … device, to … fcc, to … getting, to … he, to … receiving
  -0.4: to … sending, to … taken, toca, todos los, too late, too … for, tout |, tout … de, toutes, trabajo y
  -0.4: tranquille |, tranquilo, tremb-, tremblay, tripl-, trottoir, trying … get, tu arreter, tu … m
  -0.4: twice now, un de, un mot, un par, un … on, una … me, une plainte, unwan-, unwanted, up on, updates
  -0.4: ups, urgen-, us end, used, used NUMBER, usted de, vais vous, vale no, vayanse al, velo j
  -0.4: velo … besoin, velo … en, vendez, vendi la, vendu … velo, vente, ver … me, veut pu, veux me
  -0.4: veux voir, veux … un, virez, vos … d, vos … otez, votre … si, voudrai, vous cesser, vous remercie
  -0.4: vous vendez, vous … bien, vous … comme, vous … du, vous … si, voy |, voy … poner, voyon-, voyons
  -0.4: vrai, vuelvan … mandar, wah, want message, want the, want your, want … text, want … unsubscribe
  -0.4: want>wrong, wanti-, wanting, wasti-, wasting, wasting your, way |, we need, week i, weeks … i, welco-
  -0.4: welcome, where-, while … and, who wants, whoever runs, whoever … this, will keep, will … come
  -0.4: will … in, will … you, wish i, with texts, would love, would … a, would … for, would … please
  -0.4: write … i, xfa no, y all, y ustedes, y … otro, y … telefono, yes i, yo los, yo … hittin, yo … un
  -0.4: yo … you, you a, you de, you fixed, you lost, you unsubscribe, you … at, you … end, you … fue
  -0.4: you … go, you … have, you … here, you … insistan, you … quitenme, you … recibir, you … send
  -0.4: you>texts, your dad, your phone, your promos, your time, your … do, your … does, zero texto
  -0.4: | apuntenme, | ay, | bajame, | been, | bonne, | bonsoir, | borreme, | cancele, | change, | cross
  -0.4: | dear, | decalissez, | deme, | denme, | desactive, | desactivez, | desuscribanme, | dites
  -0.4: | effective, | eliminar, | eliminen, | epargnez, | espero, | est, | every, | ey, | fichez, | flushez
  -0.4: | franchement, | houston, | jetez, | kid, | love, | mail, | mandeme, | mensajes, | mute, | name
  -0.4: | nene, | nos, | nous, | okay, | olviden, | oublie, | paid, | peux, | porfa, | pouvez, | purge
  -0.4: | quand, | ras, | rayez, | replied, | reported, | requesting, | sacrez, | salut, | sick, | suficiente
  -0.4: | t, | tachen, | terminen, | terminez, | third, | throw, | tio, | too, | vos, | wah, | … am
  -0.4: | … answer, | … any, | … arret, | … aucun, | … avant, | … avertissement, | … blonde, | … borrame
  -0.4: | … bueno, | … cancelar, | … discontinue, | … dos, | … enlever, | … estuvo, | … everything, | … fais
  -0.4: | … full, | … gone, | … here, | … il, | … interessee, | … ladilla, | … let, | … like, | … lis
  -0.4: | … llevo, | … mis, | … muchacho, | … nous, | … number, | … old, | … para, | … parte, | … partir
  -0.4: | … rappel, | … recu, | … retirer, | … sa, | … sacame, | … siege, | … textez, | … thing, | … too
  -0.4: | … ty, | … typed, | … une, | … updates, | … withdrawn, ~_adv, ~_alt, ~_are, ~_asa, ~_ayu, ~_chr
  -0.4: ~_cri, ~_cur, ~_del, ~_dri, ~_dsl, ~_ea, ~_ech, ~_eh, ~_eh_, ~_el_, ~_eme, ~_enf, ~_fli, ~_gh, ~_gho
  -0.4: ~_gl, ~_got, ~_gru, ~_gu, ~_guy, ~_hau, ~_hig, ~_ic, ~_imp, ~_inc, ~_inf, ~_jef, ~_lak, ~_las, ~_lau
  -0.4: ~_lef, ~_leo, ~_lik, ~_lug, ~_m_, ~_maq, ~_mon, ~_mud, ~_muj, ~_ne_, ~_nea, ~_new, ~_nia, ~_no, ~_nur
  -0.4: ~_of_, ~_opt, ~_oy, ~_pic, ~_pog, ~_qu, ~_roo, ~_see, ~_smo, ~_sun, ~_tha, ~_til, ~_tin, ~_tio, ~_toc
  -0.4: ~_ton, ~_tr, ~_tro, ~_urg, ~_vie, ~_vr, ~_vra, ~_wah, ~_wak, ~ach, ~acha, ~ache, ~aco, ~adam, ~ade
  -0.4: ~adv, ~aes, ~aest, ~age, ~ague, ~aili, ~alm, ~alu, ~amel, ~ami_, ~aner, ~anle, ~app, ~arai, ~arde
  -0.4: ~are_, ~area, ~as_, ~asap, ~asar, ~asc, ~aser, ~asq, ~asqu, ~ates, ~ateu, ~ati, ~atic, ~au_, ~aul
  -0.4: ~ayud, ~azy, ~azy_, ~bat, ~bath, ~batt, ~bere, ~bian, ~blay, ~blon, ~bloq, ~bol_, ~bre_, ~bsi, ~cade
  -0.4: ~cag, ~cari, ~carn, ~casq, ~cesa, ~chil, ~choc, ~chr, ~chri, ~cib, ~cien, ~cim, ~cirl, ~clet, ~coj
  -0.4: ~cong, ~coo, ~coot, ~cot, ~cou, ~cre_, ~crib, ~dale, ~dans, ~dato, ~denl, ~dera, ~dica, ~dle, ~dle_
  -0.4: ~dona, ~dsl, ~dsl_, ~du_, ~dum, ~duri, ~ead, ~eadi, ~eam, ~earm, ~ebec, ~ecep, ~ecib, ~ecoj, ~ecro
  -0.4: ~edia, ~edic, ~edin, ~eedi, ~eers, ~efe_, ~eft, ~eft_, ~ege_, ~egro, ~eivi, ~eld, ~ell, ~elta, ~elvo
  -0.4: ~enf, ~ensu, ~epan, ~erch, ~erda, ~erfe, ~eri, ~erio, ~erit, ~ern_, ~erne, ~err, ~ert_, ~es_, ~esa_
  -0.4: ~esan, ~esis, ~essa, ~estl, ~et_, ~etim, ~etin, ~etoi, ~ewa, ~ews_, ~eye, ~fan, ~fati, ~fe_, ~fend
  -0.4: ~ffen, ~fix_, ~flat, ~fli, ~flip, ~fork, ~fyi, ~gana, ~gant, ~gend, ~gery, ~ges, ~ges_, ~get, ~gho
  -0.4: ~ghos, ~ging, ~gnm, ~gnme, ~gns, ~gns_, ~gos_, ~goss, ~gro_, ~gru, ~grup, ~guy, ~har_, ~he_, ~heer
  -0.4: ~herc, ~high, ~hoc, ~hop_, ~hopi, ~hos_, ~hri, ~hris, ~hrow, ~huma, ~iai, ~iais, ~iarm, ~ibra, ~ibu
  -0.4: ~icas, ~icic, ~icos, ~iege, ~iete, ~ieu, ~iez_, ~ifu, ~igh_, ~ignm, ~igns, ~ilo_, ~imos, ~inat, ~inet
  -0.4: ~inf, ~ingo, ~inie, ~ipe, ~irve, ~it_, ~itiv, ~ivie, ~ivre, ~jef, ~jefe, ~jer_, ~jete, ~ker, ~key
  -0.4: ~knee, ~lake, ~lamo, ~laug, ~lcom, ~leci, ~left, ~lego, ~leo, ~leo_, ~leta, ~lif, ~lige, ~lik, ~like
  -0.4: ~llam, ~ller, ~lo_, ~lon_, ~lond, ~loq, ~loqu, ~lour, ~lpa, ~lsew, ~lto_, ~luga, ~luv, ~lvo_, ~maes
  -0.4: ~maq, ~maqu, ~mard, ~mba_, ~mbla, ~mbr, ~men, ~mere, ~merg, ~mess, ~mmat, ~mon, ~mort, ~mpo_, ~mud
  -0.4: ~muj, ~muje, ~ncar, ~nch_, ~nci, ~nde, ~near, ~negr, ~ners, ~news, ~nfi, ~ngue, ~niai, ~nic, ~nid
  -0.4: ~nino, ~niq, ~niqu, ~nir_, ~nito, ~nner, ~nnon, ~noo, ~nos, ~nsad, ~nt_, ~numb, ~nur, ~nurs, ~ny_
  -0.4: ~occ, ~oces, ~ofe, ~ogne, ~oks, ~oks_, ~olen, ~olet, ~oncl, ~one, ~ongr, ~ooks, ~oom_, ~oor_, ~oote
  -0.4: ~oppi, ~ords, ~ortu, ~oso_, ~otto, ~our, ~ousl, ~oute, ~ovel, ~own_, ~owne, ~pagu, ~pana, ~pann
  -0.4: ~pase, ~pen_, ~perr, ~peu_, ~pil, ~pir, ~pire, ~pit, ~plic, ~poco, ~pog, ~pogn, ~pon_, ~port, ~ppli
  -0.4: ~ppor, ~prom, ~pti, ~pue, ~pump, ~queb, ~quin, ~raba, ~rac, ~ranc, ~rday, ~rdi_, ~reci, ~redi, ~rega
  -0.4: ~rell, ~rely, ~reta, ~rew_, ~rfe, ~rfec, ~rib, ~ribu, ~ride, ~ront, ~rrow, ~rth_, ~rtis, ~ruin, ~runs
  -0.4: ~rup, ~rupo, ~sag, ~sage, ~sant, ~sap_, ~sary, ~scoo, ~sena, ~ser_, ~sew, ~sewh, ~shop, ~sieg, ~sir
  -0.4: ~siv, ~sor, ~soun, ~ssa, ~ssag, ~ssai, ~stly, ~stol, ~stuv, ~sun, ~suyo, ~taki, ~tand, ~tas, ~tatu
  -0.4: ~tent, ~terd, ~tha, ~toca, ~tole, ~tot, ~tra_, ~trat, ~tree, ~trel, ~trib, ~tur, ~uatr, ~uces, ~ucou
  -0.4: ~ued, ~uert, ~ugar, ~uil_, ~uill, ~uilo, ~uine, ~uje, ~ujer, ~ul_, ~uli, ~ulpa, ~umb, ~umbe, ~und
  -0.4: ~uran, ~urd_, ~urin, ~urni, ~urs, ~usez, ~usi, ~usl, ~usly, ~ust_, ~utt_, ~uyo, ~uyo_, ~uzze, ~vaca
  -0.4: ~vi_, ~vis, ~vite, ~vos, ~voyo, ~wah, ~wah_, ~wak, ~welc, ~wne, ~wner, ~yth, ~ythi, ~yud, ~zin, ~zing
  -0.4: ~zon_, ~zy_, ~zze
  -0.5: (you), NUMBER and, NUMBER ans, NUMBER jours, NUMBER svp, NUMBER … after, NUMBER … each, NUMBER … moi
  -0.5: a las, a mandar, a moi, a one, a tu, a … comme, a … dossier, a … este, a … if, a … in, a … maison
  -0.5: a … message, a … phone, a … remove, a … since, a … take, abonnement, about to, about you, aburr-
  -0.5: acaba, acabe-, acct, achalez, acoso, actually, add my, affaires de, after, agradeceria … no, ahora en
  -0.5: ai change, ai plein, ai repondu, ai vendu, ai … contre, ai … le, aille-, aime pas, aimerais que
  -0.5: al correo, all day, aller, allez arreter, am about, am off, am … receiving, amor, an old, and every
  -0.5: and remove, and thank, and this, and … it, and … not, and … text, annuler les, ans … je, antes
  -0.5: anulen mi, any … texts, anything else, apagar estos, appelez, aqui |, are still, are … n
  -0.5: arret … messages, arrete … textos, arreter … me, arreter … messages, arretiez, asi que, au crtc
  -0.5: au gars, automatiques, avec … messages, avertissement, aye, baja you, bajenme, bebes, beggi-, begging
  -0.5: belongs, bici |, bici … que, bien con, bin, blasts, block you, blowi-, blowing, blowing up
  -0.5: blowing … my, bon j, bon … ai, borradme, borrarme, borre … numero, borrenme de, boutique … les, buen
  -0.5: bueno que, bugging, burea-, bureau, businesses |, busqu-, but … it, buzzi-, buzzing, by … at, by … i
  -0.5: bye les, bye … textos, c bon, c … ou, ca retirez, ca suffit, ca … tente, call or, calls no, calls not
  -0.5: campaigns, can … change, can … not, can … take, can … texting, canadienne, canadienne anti
  -0.5: canadienne … pourriel, cancel text, cancele, candado no, candado … me, caso, cat, ce, ce … de
  -0.5: ce … je, cease and, cell from, cell number, cenne, ces envois, cese, cessez … m, changed my
  -0.5: changed … mind, chaque texto, charge, checo, choix, chut, click, click-, clientes, cochez, codes
  -0.5: comma-, commu-, compt-, con ustedes, con … pero, con … you, confirm i, consent under, consent |
  -0.5: consider … my, contact … a, contactez plus, contactos, contest, contestar, coord-, coordonnees
  -0.5: coron-, coronilla, correct la, could … find, courriel seulement, cross, crtc, cuenten, cunad-, cunado
  -0.5: cut … out, d enlever, d envoi, d los, d … en, d … svp, dads, dame, dans vos, dans … NUMBER, dark
  -0.5: data, day, de ceux, de demander, de favor, de llegarme, de lo, de mensajes, de tanto, de textos
  -0.5: de tout, de … a, de … cel, de … compagnie, de … este, de … favor, de … los, de … m, de … n, de … non
  -0.5: de … retirez, de … sus, deals, debarquez, debo, deced-, declining, defin-, deja … textearme, dejame
  -0.5: dejar … recibir, dejen la, dejen … escribir, delete the, delete … old, deme de, denti-, derangez
  -0.5: dernier avertissement, derniere, derniere fois, des rappels, desabo, desabonner svp, desactivar
  -0.5: descu-, desor-, desormais, desuscribanme, detes-, deteste, diabl-, diablo, digits, dile, diman-
  -0.5: dimanche, dings, dios, disable … for, ditch, dlt, do … add, do … bother, do … make, do … opt
  -0.5: do … ride, do … turn, does … work, done so, done … these, dormir |, dossi-, dossier, doy de, ecoeu-
  -0.5: ecris stop, ecrive, ecrivez pas, ecrivez … jamais, effective immediately, el rin, el … de, elle est
  -0.5: emoci-, emocion, en avec, en bici, en otro, en paix, en pensant, en serio, en … assez, en … casa
  -0.5: en … du, en … idioma, en … les, en … plein, en … un, end all, endin-, ending, ending my, enleve … de
  -0.5: enough of, enough … me, epargnez, erase my, eres, erreur vous, error en, error … la, es spam, es todo
  -0.5: esa, eso esta, eso … no, esos mensajes, est ou, est trop, est … alors, est … ce, est … cellulaire
  -0.5: est … harcelement, est … les, est … mais, est … retirez, esta … mi, este … de, este … para
  -0.5: esto … spam, et les, et on, etre retire, eu, exclu-, excluyanme, existo, faire … messages
  -0.5: faites … pour, familia, fastidio, favor … me, fed, fed up, fermer, ficha, fichi-, filte-, fin de
  -0.5: fine i, finie, finissez, finissez en, finissez … avec, fixed, follow, for any, for lent, for … he
  -0.5: for … stuff, forget … number, four, frein-, freins, frien-, friend, from text, from texting
  -0.5: from … me, from … please, fuera … la, fui una, gave … bike, get rid, gift, go on, go … on, god stop
  -0.5: gracias pero, grandson, group, guardense, guardense sus, guys … stop, had to, had … of, hagan |
  -0.5: haganlo, harassment, hasta … coronilla, hates, have blocked, have this, have … go, have … three
  -0.5: he died, he wants, he … off, her phone, hermano, hi, hijo que, him |, hold, home, houst-, houston
  -0.5: how does, how much, how … can, i believe, i clicked, i love, i receiving, i texted, i thought, i turn
  -0.5: i … NAME, i … about, i … blocked, i … report, i … say, i … taken, idiom-, idioma, il … pas, impor-
  -0.5: in … system, included |, inscription aux, interesse |, is been, is enough, is fine, is me, is where
  -0.5: is why, is you, is … the, it, it again, it … stop, it … writing, j appelle, j … change, j … repondu
  -0.5: j … stop, j … vendu, jamais ca, jamais … le, je, je bloque, je desire, je deteste, je prefererais
  -0.5: je sors, je vais, je … rendu, je … souhaite, je … veux, jours ouvrables, junk |, kindly remove
  -0.5: kindly … me, kindly … my, la arretez, la bicicleta, la coronilla, la ligne, la protection
  -0.5: la … canadienne, la … fille, la … on, la … plus, la … si, lachez les, lachez … avec, laiss-
  -0.5: laisserai, landl-, landline, las NUMBER, las alertas, las … de, last … stop, le, le cellulaire
  -0.5: le telephone, le tirage, le … texto, leave … be, leave … number, leave … phone, lent, les, les NUMBER
  -0.5: les texto, les … aussi, les … merci, let … out, lid, like … leave, limit-, lire, list>more
  -0.5: lista gracias, lista porfa, liste merci, liste … ceux, liste … envoi, liste … gens, llege-, llegen
  -0.5: lo hagan, lo quiero, lo … los, loco, loi canadienne, loi … anti, lol … the, longer |, los manden
  -0.5: los … con, los … gracias, los … porfa, lost my, love |, m interesse, m … envoyer, m … je, magasin c
  -0.5: magasin … est, mair, mais il, mais pas, make these, make you, manan-, manana, mandando |, mandar
  -0.5: manden … nunca, manej-, manque un, many texts, march, mark me, mark … as, mas avisos, mas que
  -0.5: mas … en, mas … los, mdr, mdr |, me lo, me quiero, me tente, me texts, me … again, me … else
  -0.5: me … get, me … inscrite, me … las, me … le, me … ni, me … now, me … pa, me>texts, mean it, mechanic
  -0.5: mejor el, mejor |, mejor … me, mejor … no, mensaje, mensajes porfa, mensajes quitenme
  -0.5: mensajes saquenme, mensajes … por, merci … arreter, merci … de, mes coordonnees, mes donnees, meses
  -0.5: messages, mettez … a, mi cunado, mi ficha, mi nro, mi papa, mi |, mi … con, mi … please, mi … porfa
  -0.5: mieux pas, mire, mis mensajes, mista-, mobile |, moi patience, moi tranquille, moi … avec, moi … sur
  -0.5: mois, mon, mon numero, mon … et, mon … s, mon … veuillez, money and, more … from, moved to, moyen
  -0.5: much … i, my contact, my dads, my digits, my grandson, my mind, my mother, my new, my opt
  -0.5: my teenager, my … are, my … bike, my … gave, my … or, my … out, n envoyez, n |, n … you, na, nada que
  -0.5: nada saquenme, nae, namas-, namaste, ne rien, ne souhaite, ne veut, need … on, need … stop
  -0.5: need … texts, need … to, nerfs, never have, never … on, new … and, next one, ni … mensaje
  -0.5: ni … mensajes, ni … texto, no, no ando, no calls, no promos, no … bici, no … de, no … do, no … promos
  -0.5: no … quitenme, no … recuerden, no … stop, no … textee, non enleve, nos, not add, not bother
  -0.5: not buying, not mad, not ride, not stop, not … back, not … promos, not … sale, nothing else, notify
  -0.5: nous |, novia, now it, now … is, now … stop, now … the, number de, number on, number or, number … la
  -0.5: number … please, number … time, number>law, number>send, numerau, numero merci, numero si
  -0.5: numero … des, numero … su, numero … you, och, of now, of … again, of … text, of … to, off list
  -0.5: off … phone, off … texting, ok so, old one, olviden, on casse, on for, on … ticket, only for
  -0.5: only text, opera-, opt … please, optin-, opting, or text, or … will, os … que, otez le, otez … nom
  -0.5: otro lado, otro … you, out lol, out loud, ouvrables, oyero-, oyeron, pacie-, paciencia, par … je
  -0.5: par … vous, para los, participation, partir de, pas de, pas deranger, pas je, pas otez, pas une
  -0.5: pas vos, pas … le, pas … me, pas … recevoir, pas … svp, pas … velo, paso a, paso cuando, passed
  -0.5: passer, pedal-, pedidos, pensant, per, perdo-, perdon, perdon … you, pero sin, phone in
  -0.5: phone … please, pitie, place, plainte au, plainte … crtc, please confirm, please disable, please pull
  -0.5: please to, please … from, please … stop, please … thank, please … us, plot, plot twist, plus svp
  -0.5: plus … ce, plus … merci, plus … pour, plus … velo, plus … vous, pneus, police, pongan, ponganme … la
  -0.5: por aqui, por ustedes, porfabor, porta-, portable, pour toujours, pour … autres, pourriez
  -0.5: pourriez vous, pouvez … les, pouvez … retirer, preference, prefererais, prefiero que, prenez, pret
  -0.5: proce-, process, prochains, profi-, promised my, promo-, pu capable, pu … svp, pu … text
  -0.5: publicitaires, publicitaires |, puede quitar, pueden dejar, pueden quitar, puedo, pull me, qu est
  -0.5: qu … ce, quatr-, que existo, que fastidio, que hacer, que idioma, que numero, que sabe
  -0.5: que … arretiez, que … ecris, que … el, que … favor, que … mando, que … me, que … soit, quelqu … peut
  -0.5: quiere … mensajes, quiero saber, quiero … esto, quiero … nada, quiero … ni, quita mi, rappels svp
  -0.5: ras, rate, rato, real, reaso-, recevoir de, recevoir … promos, recevoir … texto, recevoir … vous
  -0.5: recibir, recibir mensajes, refrain from, relan-, remain, remover mi, rendu a, renuncio, replied … and
  -0.5: request removal, requesting removal, requiero, respe-, respu-, respuesta, retirer mon, rever-
  -0.5: revoke |, rides, rien par, rifa … no, right-, rin, rn, sabad-, sacame … la, sacar de, sacre-, sacrez
  -0.5: said … before, sakam-, sakame, sakame de, saquenme, say … more, sayon-, sayonara, schoo-, school
  -0.5: scratch, se, se fue, se … digo, se … un, semana |, send me, send … anything, send … else
  -0.5: sending them, sending … messages, ser … de, serio, service, setting, she … not, shedi-, shediac
  -0.5: shop … do, si jamais, si se, si … de, si … se, sigan enviando, sigan escribiendo, siguiente
  -0.5: sin … por, sinon, sistema |, skip me, sms a, so do, so here, so just, so remove, so … am, so … can
  -0.5: so … have, so … not, soir, sold … bike, something you, somew-, somewhere, son velo, sondages, sorry |
  -0.5: sors de, sors … la, sortez, spam … vous, spameen, spamm-, special, stand, stay … my, stop messaging
  -0.5: stop now, stop ok, stop on, stop sms, stop so, stop spamming, stop thanks, stop them, stop … am
  -0.5: stop … siguen, strike … from, stuff |, sue, suis dans, suis inscrite, supprime, supprimer … numero
  -0.5: supprimez moi, suprimir, sure how, surveys, sus avisos, suscripcion |, suspenda, suspendan los
  -0.5: svp plus, svp … moi, svp … plus, tachen, takeo-, takeoff, tanta, techo, teena-, teenager
  -0.5: tell whoever, tente, terme a, teste-, text moi, text my, text svp, text that, text … is, text … on
  -0.5: texte pu, texte … le, textear |, texteen you, texting stop, texting … about, texting … please
  -0.5: texto … ca, texto … favor, texto … plus, textos apres, textos aussi, textos s, textos … favor
  -0.5: texts a, texts after, texts no, texts off, texts remove, texts thank, texts … my, texts … take
  -0.5: texts>remove, thanks … the, that repair, that … a, that … for, the alerts, the discount, the girl
  -0.5: the marketing, the promo, the reminder, the ticket, the tune, the … alerts, the … by, the … can
  -0.5: the … up, them off, there … me, these remove, these … my, these … the, third … asking, this my
  -0.5: this point, this texting, this … end, this … no, this … spam, tho |, three times, throu-, through
  -0.5: thru, tienen hasta, tienen … que, tiren, tiren mi, tiren … numero, to be, to her, to him, to let
  -0.5: to make, to pull, to report, to turn, to write, to … out, to … phone, to … the, to … this, tombe-
  -0.5: tomber, top |, toujo-, toujours, tout message, toute-, toy en, truc, trucs, tubes, turn this, turne-
  -0.5: turned, tus, twice and, twice |, twice … i, twist, two of, ultima … que, un peut, un … message
  -0.5: un … numero, uncheck … for, under tcpa, under … i, unsubscribe this, unsubscribe … please, updates |
  -0.5: us, us … the, usado, use for, use my, usele-, useless, ustedes son, va |, vais passer, vais … mon
  -0.5: valve, veuillez … retirer, veut … recevoir, veux etre, veux sortir, vie … moi, vivir, vivo, vla
  -0.5: vos textos, vos trucs, vos … enlevez, vos … merci, vot, votre … d, votre … svp, voudrais … de, voulu
  -0.5: vous arreter, vous arretez, vous arretiez, vous un, vous … arretez, vous … autre, want a, want none
  -0.5: want … from, want … receive, want>stop, was fun, was … my, was … your, we do, we … to, weeks
  -0.5: whatever … is, when … am, while driving, whoever … the, will report, will … stop, without … texts
  -0.5: word |, works, would appreciate, wrong>angry, wrong>more, y … el, y … quitenme, yadir-, yadira
  -0.5: yegue-, yeguen, yes … is, yo se, yo take, yo … a, yo … cuando, you, you as, you change, you compre
  -0.5: you if, you kindly, you mind, you parele, you por, you saquenme, you write, you … bueno, you … envien
  -0.5: you … favor, you … mensajes, you … out, you … textos, you … these, your employee, your end
  -0.5: your texting, your … quit, your … take, yours too, | achalez, | allez, | any, | au, | aye, | be
  -0.5: | borra, | borrenme, | cancela, | cat, | chut, | considerez, | coupez, | dejame, | dernier
  -0.5: | desactiven, | ditch, | done, | efface, | excluyanme, | fed, | guardense, | hay, | hi, | j, | knock
  -0.5: | maam, | numero, | och, | perdon, | plot, | pourriez, | prenez, | qu, | quiero, | renuncio, | sakame
  -0.5: | salirme, | send, | seria, | sold, | suspenda, | switch, | thank, | this, | tiren, | trop
  -0.5: | unsubscribed, | vendi, | voyons, | were, | will, | wipe, | withdraw, | xfa, | yeah, | … aime
  -0.5: | … aqui, | … avec, | … banco, | … believe, | … bike, | … bon, | … cease, | … cel, | … compre
  -0.5: | … compter, | … confirm, | … desabonner, | … desire, | … doctor, | … drive, | … ecrivez
  -0.5: | … fastidio, | … fun, | … lol, | … mail, | … mais, | … make, | … mandan, | … mande, | … may
  -0.5: | … much, | … need, | … notice, | … paren, | … quede, | … quien, | … quitame, | … quitan
  -0.5: | … quitenme, | … reminder, | … respuesta, | … robot, | … teenager, | … twist, | … unsub, | … usted
  -0.5: | … velo, | … we, | … whatever, | … yes, ~_ail, ~_apa, ~_bie, ~_bin, ~_ble, ~_bol, ~_bon, ~_bra
  -0.5: ~_bus, ~_cat, ~_ce_, ~_crt, ~_cul, ~_dal, ~_dig, ~_dil, ~_doo, ~_dow, ~_ere, ~_err, ~_esa, ~_esc
  -0.5: ~_eu_, ~_exi, ~_fal, ~_fig, ~_flo, ~_flu, ~_gif, ~_gos, ~_hi_, ~_hum, ~_inn, ~_it, ~_it_, ~_je, ~_je_
  -0.5: ~_jet, ~_jus, ~_lav, ~_le, ~_le_, ~_les, ~_lir, ~_mae, ~_mal, ~_mat, ~_md, ~_mdr, ~_mes, ~_mom, ~_moy
  -0.5: ~_na_, ~_nm, ~_no_, ~_nos, ~_pay, ~_pid, ~_pop, ~_pu, ~_pum, ~_ras, ~_rn, ~_rn_, ~_sco, ~_se_, ~_swa
  -0.5: ~_tee, ~_unc, ~_ups, ~_ur, ~_us_, ~_vac, ~_vir, ~_wi, ~_win, ~abad, ~aben, ~abla, ~abur, ~aci, ~age_
  -0.5: ~ages, ~ain_, ~aje_, ~alv, ~amor, ~amos, ~anan, ~anas, ~andl, ~ando, ~andr, ~ands, ~anej, ~anic, ~anm
  -0.5: ~appi, ~appy, ~arme, ~arri, ~ary, ~ary_, ~assm, ~asts, ~ath_, ~atig, ~ats, ~aut_, ~ayon, ~bado, ~barr
  -0.5: ~bas, ~begg, ~best, ~bite, ~blow, ~brok, ~bsc, ~bscr, ~bure, ~burr, ~busq, ~calm, ~caso, ~ced, ~cere
  -0.5: ~cha, ~ches, ~cic, ~cicl, ~cise, ~clic, ~clue, ~coe, ~coeu, ~coor, ~coro, ~coso, ~crir, ~cro, ~croc
  -0.5: ~crt, ~crtc, ~cte_, ~ctos, ~cuel, ~cul, ~cuna, ~dads, ~dal, ~das, ~das_, ~debo, ~del, ~deo, ~diac
  -0.5: ~dig, ~dile, ~dima, ~dli, ~dlin, ~doo, ~door, ~doss, ~down, ~dso, ~dson, ~eals, ~ebe, ~ebo_, ~eced
  -0.5: ~ecen, ~ecie, ~ecoe, ~eds, ~eds_, ~eeks, ~eepi, ~efin, ~egra, ~eh_, ~eigh, ~elc, ~elco, ~eles, ~empe
  -0.5: ~entr, ~epi, ~epin, ~erg, ~ers, ~ervi, ~ery_, ~esp, ~eta_, ~etu, ~eurs, ~eve_, ~evi, ~exi, ~eys
  -0.5: ~eys_, ~fal, ~fall, ~fed_, ~fens, ~fet, ~fig, ~flu, ~foun, ~fr_, ~frei, ~gas_, ~ge_, ~gea, ~ggi
  -0.5: ~ggin, ~gif, ~gift, ~gits, ~glo, ~gnez, ~guan, ~han_, ~harg, ~hear, ~heme, ~hig, ~home, ~hool, ~hop
  -0.5: ~host, ~hrou, ~hru, ~hru_, ~iac, ~iant, ~ichi, ~icle, ~ides, ~iel_, ~iers, ~iez, ~ify_, ~iga_, ~igan
  -0.5: ~ilo, ~ilt, ~impl, ~inam, ~ing, ~ing_, ~inne, ~inon, ~ipl, ~ises, ~iti, ~ivar, ~ived, ~ixed, ~jenl
  -0.5: ~junt, ~just, ~ker_, ~lap, ~las_, ~lay_, ~lco, ~leme, ~les_, ~lez, ~lez_, ~lida, ~lien, ~lig, ~lip
  -0.5: ~lire, ~lit_, ~lls, ~loa, ~loco, ~loi, ~lter, ~lur, ~lush, ~lve_, ~mae, ~mal_, ~mati, ~mdr, ~mdr_
  -0.5: ~med, ~meri, ~mes, ~mese, ~migh, ~mily, ~mman, ~mmu, ~mmun, ~mom, ~mon_, ~mour, ~moy, ~moye, ~mpa
  -0.5: ~mpez, ~mpor, ~na_, ~nais, ~nas, ~nas_, ~ndli, ~ndra, ~ndso, ~neig, ~nej, ~nes_, ~neus, ~ng_, ~ngle
  -0.5: ~nie, ~nis, ~nit, ~no_, ~novi, ~nro, ~nute, ~nvoy, ~obb, ~oce, ~ofer, ~ogn, ~oid, ~oile, ~oix, ~oix_
  -0.5: ~omb, ~omer, ~omew, ~omme, ~ommu, ~omot, ~omp, ~ompt, ~onds, ~one_, ~ongs, ~oord, ~opt, ~oqui, ~ordo
  -0.5: ~ostc, ~otio, ~ou_, ~oug, ~ouj, ~oujo, ~our_, ~ovia, ~oye, ~oyeu, ~oyon, ~paci, ~pago, ~pam_, ~pamm
  -0.5: ~par, ~pel, ~pic, ~poc, ~pop, ~ppin, ~ppy, ~ppy_, ~prin, ~pum, ~quat, ~raci, ~rad, ~ran_, ~rau, ~rcie
  -0.5: ~rcy, ~rea, ~reau, ~refi, ~rera, ~rfab, ~rger, ~rid, ~riet, ~rik, ~rike, ~rio_, ~ript, ~rki, ~rkin
  -0.5: ~rmac, ~roce, ~rofi, ~rok, ~roke, ~ros, ~rry, ~rry_, ~rtab, ~rtc, ~rtc_, ~rtez, ~rule, ~rve, ~rvi
  -0.5: ~scan, ~scho, ~seme, ~shar, ~simo, ~sino, ~ski_, ~sla, ~spl, ~ssme, ~st_, ~stad, ~stak, ~stc, ~stl
  -0.5: ~sue_, ~supe, ~sus, ~swa, ~thru, ~tio_, ~tiss, ~tito, ~toc, ~toil, ~tos, ~tos_, ~touj, ~tre, ~tre_
  -0.5: ~tret, ~trik, ~trip, ~uall, ~ubes, ~ubs, ~ubsc, ~uch, ~uer_, ~uie, ~ult, ~uma, ~un_, ~urea, ~urre
  -0.5: ~urt_, ~usad, ~ushe, ~usto, ~utio, ~uzzi, ~val, ~van, ~var_, ~veme, ~vos_, ~yan_, ~yeu, ~yons, ~you_
  -0.5: ~ze_, ~zes, ~zes_, ~zzi, ~zzin
  -0.6: (me), NAME de, NUMBE-, NUMBER, NUMBER du, NUMBER in, NUMBER … l, NUMBER … still, a customer, a esa
  -0.6: a month, a person, a pris, a recibir, a rest, a … les, a … poubelle, a … texter, abonnement aux
  -0.6: abste-, actua-, adios, advis-, after |, again remove, agradezco, ai pris, ai … ans, ai … envie
  -0.6: al … no, all … data, am going, am quitting, am … interested, am … still, am … these, amabl-, amis
  -0.6: and … getting, and … never, and … want, annoy-, annoying, annulez … abonnement, anoth-, another
  -0.6: another … from, anti, anulen, any consent, any longer, any … text, anyone |, aqui siguen, arret des
  -0.6: arretez donc, arretez … messages, arretez … texter, asked … a, assez … textos, asthe-, astheure
  -0.6: atent-, atentamente, atten-, au debut, aucun contact, aussi svp, avais … de, avant que, avant … je
  -0.6: avisen mas, ay, baby, baja de, baja mi, baja … la, baja … mi, baja … numero, bajame, bajen-, bar
  -0.6: basura |, be one, beau, becan-, beg, besoin … m, bette-, better, bici, bici … un, bien vouloir
  -0.6: bike texts, bike to, bike … my, black, blocked, bloque |, bonne-, bonso-, bonsoir, borrame de
  -0.6: borrame |, boss, boton, brake-, brakes, businesses, but do, but stop, buzz, by text, by the
  -0.6: c … assez, c … ce, c … moi, c … mon, ca arretez, ca marche, ca |, ca … de, ca … le, ca … les
  -0.6: ca … trois, cada, callense, came i, can someone, can take, cancela, cancelacion, canda-, candado
  -0.6: cansa-, capable, capital, case … dans, casse, cel, cell, celular you, ces, cessa-, cessation, chang-
  -0.6: change my, changed, chari-, charity, clien-, closed, code, comme … la, comme … vous, como no, compl-
  -0.6: compro, con este, con permiso, con … sms, conformement a, conformement … la, confusing, considerez
  -0.6: contactarme, contacte, contacts, contesto … que, continuez a, contre vous, conversation |
  -0.6: coupez … textos, coupo-, coupons, courriel, cuando le, d aujourdhui, d avis, d … les, daily, dame de
  -0.6: damn, danke, datab-, database, database |, de bien, de ces, de cesser, de escribir, de eso, de hoy
  -0.6: de magasin, de mandar, de votre, de … ecrire, de … envios, de … envoyer, de … listes, de … message
  -0.6: de … por, de … qu, de … saquenme, de … sistema, de … sur, de … textez, de … vouloir, dear, debra-
  -0.6: debut, decen-, decoc-, decu, deja … de, deja … escribirme, dejad, dejad de, dejam-, dejan de
  -0.6: dejen el, dejenme |, delete all, delete … my, demande … arret, demando, demando |, demenage
  -0.6: deranger |, dernier … je, desabonnez |, desapuntenme, desolee, desolee |, despe-, did … my
  -0.6: died … stop, dingi-, dinging, direct, disable sms, distr-, dit NUMBER, dit de, dla, do … hit, do … me
  -0.6: do … stop, do … waste, donnees, doren-, dorenavant, drop … from, du harcelement, ecrib-, ecrit
  -0.6: ecrivez lui, efface mon, effacez le, either |, el favor, el … mensaje, eliminar, elimine
  -0.6: ella … tiene, email-, en el, en este, en … pantalla, en … you, end please, enleve … number
  -0.6: enlevez pas, enlevez |, enough texts, enough … these, enviando, enviar mas, envoyer
  -0.6: envoyer … messages, envoyez … de, esa vaina, escriba |, escriban |, escriban … que, escribas mas
  -0.6: escribe, escribir, est assez, est moi, est mon, estar … esto, esten, estim-, estimate, esto que
  -0.6: estoy … de, estuvo, et c, et … de, etre, etre desabonne, even, evite-, ex, existe |, f off
  -0.6: faire … mon, fait trois, fasti-, favor … mi, favor-, fcc si, filing a, filing … complaint, follo-
  -0.6: for … last, for … more, for … no, forward |, frere, from list, from texts, from these
  -0.6: further messages, further text, further texts, gang, garag-, garage, gardez … textos, gens, get outta
  -0.6: get … texts, getting … of, good … the, googl-, google, guys to, habra, hace … mes, had enough
  -0.6: hago para, hago … que, hands-, handset, hate, have been, have got, have … bike, have … consent
  -0.6: have … me, have … up, he says, hearing from, hearing … you, hello stop, helme-, hey, hiver, hold all
  -0.6: hora |, how can, hung, hung up, i ask, i beg, i do, i give, i just, i … a, i … going, i … prefer
  -0.6: i … quitting, ici |, in … of, in … please, included, inscrite … erreur, interesse a
  -0.6: interesse … recevoir, is, is do, is giving, is … magic, is … private, it … do, it … just, it … not
  -0.6: it … time, itd, j aime, j … mon, jache-, jachete, je … qu, je … recevoir, je … retire, je … votre
  -0.6: joven, junto-, juntos, just take, juste que, juste … je, kids, knock, l ecole, l … d, la gang
  -0.6: la maison, la poubelle, la recogi, la suya, la svp, la … avec, la … cuando, la … esa, lachez mon
  -0.6: laissez moi, le contesto, le prof, le service, le … al, le … d, le … lo, leave a, les message
  -0.6: les notifications, les promos, les rappel, les … par, les … pour, lien … se, like a, like the, linea
  -0.6: list my, lista por, lista … favor, lista … le, listas, liste d, listes |, llamar … no, lo siento
  -0.6: lo unico, lo … me, lo … quiero, look … the, los demando, los … en, los … esos, lui a, lui … plus
  -0.6: lundi, m ecris, m … NUMBER, m … pas, m … pris, ma … qui, maam, madru-, madrugada, magic, magic word
  -0.6: magic … to, maintenant je, mais arretez, mais … le, make this, mande mas, mande mensajes, manden … a
  -0.6: manden … textos, marketing |, mas asi, mas sms, mas yo, mas … por, me anything, me be, me by, me caen
  -0.6: me escriba, me go, me messages, me recuerden, me salgo, me text, me textee, me … al, me … am, me … de
  -0.6: me … deja, me … list, me … mantenimiento, me … ofertas, me … sacar, me … stop, me … sus, me … these
  -0.6: me>you, mecha-, mensaje … me, mensaje … you, mensajes, mensajes … you, mensajitos |, menvoye
  -0.6: merci mais, message pour, message this, messaging me, metan-, metanse, mi nieto, mi suscripcion
  -0.6: mi … se, might, minut-, mis … no, moi avec, moi d, moi … ta, moi … v, more … is, more>more, moved
  -0.6: msjs, mucho, mute, my dad, my helmet, my info, n ecrivez, n … a, nada … eso, ne veux, need for
  -0.6: need … you, needs, neta you, never … ok, never … them, never … this, ni me, ni mensajes, nieto
  -0.6: nix the, nix … texts, no emails, no soy, no tengo, no tiene, no use, no voy, no … escribieran
  -0.6: no … esten, no … me, no … message, no … vuelvan, nombr-, nombre, non … les, not another, not getting
  -0.6: not hit, not read, not texting, not waste, not … or, not>texts, now … do, nro, nro |, number and
  -0.6: number … of, numero stp, numero … ahi, o … a, of god, of me, of … is, of … please, off my, off still
  -0.6: off … this, ojala, olvidate, olvidense, olvidense de, on second, on |, on … but, on … it, on … l
  -0.6: on … pas, on … thought, on … tu, once … a, one i, one |, one … it, ones, opinion you, opinion … no
  -0.6: ora, oui … la, out … all, ouvra-, over … take, page, paix avec, par contre, par … on, para siempre
  -0.6: para you, para … dejen, parale, parele, paren con, paren de, pas faites, pas votre, pas … autres
  -0.6: pas … c, pas … un, patience, pay, payer, pedirles, pensa-, perdu, permiso … textearme, pero quitenme
  -0.6: pero … de, pero … quiero, phone for, phone … your, pierdan mi, pierdan … numero, plan, please cease
  -0.6: please discontinue, please no, please pass, please she, please … am, please … do, please … no
  -0.6: please … texts, please … them, please … these, plent-, plenty, plus en, plus me, plus … ca
  -0.6: plus … envoyer, polic-, politely, por donde, possible de, poubelle, pour l, pour … enlevez, pouver
  -0.6: preferiria, priere, priere de, problem, prof, prof … a, profeco |, programme, prohi-, prohibido
  -0.6: promociones por, protection, proxi-, pu … message, pu … recevoir, pub, pub sur, pull … off, purge
  -0.6: purge my, que esto, que … avisen, quelq-, quien manda, quiere, quieren, quiero … avisos
  -0.6: quiero … parte, quisiera que, quit with, quit … my, quit … the, quitame … la, quitarme
  -0.6: quitenme … los, rather not, reads, recibir … mensajes, refun-, refund, remai-, reminders please
  -0.6: renun-, reply stop, report … as, report … to, resen-, respeto … de, resso-, ressortir, retire de
  -0.6: retirer de, retirer … numero, retirez |, review, revoke any, rien contre, saber nada, said to, said |
  -0.6: sais, salga, salgo |, salir de, salirme |, salut, sans … expres, says text, says … stop, scrat-
  -0.6: se acabo, se enoja, se me, se … pido, second thought, see to, segun, send, send |, send>angry
  -0.6: sending these, serait, seria, servicio, shop please, shop … to, should … be, si siguen, si … el
  -0.6: si … vuelven, siempre |, siguen, sigui-, simpl-, sin … mensajes, since … i, slipp-, slipped
  -0.6: sms please, so, so the, so … is, so … more, so … stop, so … take, solic-, solicito que, solo queria
  -0.6: sorte-, spamming, spare me, sprin-, spring, stop NAME, stop c, stop for, stop writing, stop y
  -0.6: stop … est, stop … message, stop … please, stop … you, stop>more, stop>number, stp … mon, su sistema
  -0.6: suena … que, sufic-, suficiente, suis a, suis rendu, suis … interesse, suiva-, sur … lien, surge-
  -0.6: suscripcion, svp … les, svp … mon, sweet-, sweetie, systeme, tache-, take the, tanne, tanne-, tannee
  -0.6: tanto mensaje, tarda-, tardaron, telefono … los, terme, terminate, termino, text, text at
  -0.6: text communication, text do, text here, text service, text thing, text updates, text … my, texte … pu
  -0.6: texter … moi, texto no, texto on, texto-, textos, textos arretez, textos la, textos llamadas
  -0.6: textos please, textos |, textos … en, textos … ma, texts … no, texts … please, texts>me, that … have
  -0.6: that … will, the, the black, the cell, the estimate, the magic, the next, the part, the robot
  -0.6: the trouble, the website, the … from, the … reminders, the … take, the … word, then … me
  -0.6: these anymore, this off, this phone, this spam, this … for, tho, thought unsubscribed, tienen por
  -0.6: time stop, to being, to me, to … handset, to … last, to … nephew, todavia me, todo bien, todo … con
  -0.6: toi |, told … people, ton, too many, top, tout ce, tout envoi, tout … que, trois … que, trop de
  -0.6: trott-, try again, tu peux, turn … the, ultimo … me, un candado, un seul, un terme, une … sur
  -0.6: unenroll, unico, unico que, unsubscribe … from, up … NAME, uso, ustedes … me, utilisation, vais
  -0.6: velo a, velo est, velo sur, vendu, veuillez me, veuillez … plus, veux … que, vois pas, vos
  -0.6: vos listes, vos message, vos messages, vos notifications, vos rappels, vos sms, vos speciaux
  -0.6: votre formulaire, votre systeme, vous plus, vous … enlever, vous … pu, voye, want my, want this
  -0.6: want … hear, want … one, wants off, was … the, waste, waste your, way, way to, we … a, what you
  -0.6: what … did, when … want, where is, why are, why … you, will look, will … at, wipe, wipe my
  -0.6: wish … would, with NAME, worki-, working, would, would prefer, would … to, y si, y todavia, y you
  -0.6: y … mandan, y … no, yank, yeah, year it, year … is, yo quiero, yo stop, yo … compre, you dejenme
  -0.6: you estuvo, you make, you put, you quitenme, you remove, you tiene, you … cease, you … el
  -0.6: you … mandes, you … on, you … over, you … soy, your, your computer, your … are, your … for
  -0.6: zero texts, | ahi, | anulen, | avant, | bike, | block, | bloque, | chao, | confirm, | confirmen
  -0.6: | debarque, | desactiver, | dude, | elimine, | f, | fermez, | fini, | flag, | fui, | garde, | hey
  -0.6: | hold, | last, | leaving, | me, | oiga, | ojala, | olvidense, | opting, | ote, | pierdan
  -0.6: | preferiria, | priere, | pueden, | quitame, | retire, | retirer, | sans, | spam, | supprimez
  -0.6: | suspender, | te, | terminate, | todo, | unenroll, | va, | veut, | which, | whoever, | zero, | zip
  -0.6: | … as, | … au, | … bill, | … black, | … can, | … cessez, | … cleaning, | … contesto, | … darme
  -0.6: | … dejar, | … email, | … enough, | … enviar, | … etes, | … exercise, | … further, | … garantia
  -0.6: | … hereby, | … le, | … lista, | … man, | … moved, | … necesito, | … neta, | … ocupo, | … parar
  -0.6: | … porte, | … pouvez, | … prof, | … quelqu, | … second, | … shop, | … siento, | … sir, | … spamming
  -0.6: | … tes, | … uno, | … uso, | … va, | … veces, | … ver, | … voudrais, | … vuelvan, ~_age, ~_aho, ~_al
  -0.6: ~_ay_, ~_bed, ~_bet, ~_bl, ~_chu, ~_def, ~_du, ~_ecr, ~_emo, ~_esq, ~_etr, ~_ex_, ~_ey, ~_fee, ~_gus
  -0.6: ~_hea, ~_hey, ~_hi, ~_hij, ~_hiv, ~_hom, ~_is, ~_is_, ~_jac, ~_jap, ~_jov, ~_lai, ~_len, ~_loc, ~_maa
  -0.6: ~_men, ~_mig, ~_mil, ~_nig, ~_nou, ~_nov, ~_nr, ~_nro, ~_nue, ~_ofe, ~_oj, ~_oja, ~_otr, ~_po, ~_sau
  -0.6: ~_sch, ~_sel, ~_sl, ~_so_, ~_sp, ~_spr, ~_th, ~_top, ~_uso, ~_via, ~_vos, ~_wip, ~_wou, ~_you, ~aam
  -0.6: ~aam_, ~abas, ~abe_, ~abo, ~aby_, ~ac_, ~acie, ~acts, ~adez, ~ae_, ~agam, ~agen, ~ago, ~agu, ~aho
  -0.6: ~ahor, ~aill, ~aily, ~aint, ~air_, ~aje, ~ajen, ~ajes, ~ales, ~alut, ~ani, ~ansa, ~aria, ~asth, ~ata
  -0.6: ~atab, ~ate, ~atiq, ~atre, ~aur, ~avis, ~ayu, ~azon, ~bet, ~bett, ~bido, ~bios, ~bol, ~bon, ~bons
  -0.6: ~boun, ~brak, ~bue, ~burn, ~cad, ~came, ~cede, ~celu, ~choo, ~chu, ~cie, ~cie_, ~clie, ~clis, ~coiv
  -0.6: ~cos, ~cos_, ~cosa, ~crat, ~cti, ~cts, ~cts_, ~ctua, ~cues, ~dail, ~dar, ~dar_, ~debr, ~debu, ~def
  -0.6: ~defi, ~deja, ~deme, ~depa, ~dese, ~devi, ~dezc, ~dial, ~dine, ~disp, ~dito, ~dow, ~dset, ~dur, ~eads
  -0.6: ~eady, ~eah, ~eah_, ~eau, ~ebra, ~ebu, ~ebut, ~ece_, ~ecia, ~ecoc, ~eeds, ~efun, ~egg, ~eggi, ~eine
  -0.6: ~eja, ~ejam, ~ela_, ~elac, ~elam, ~ele, ~elm, ~elme, ~elq, ~elqu, ~elu, ~emer, ~en_, ~enav, ~enca
  -0.6: ~ens, ~entl, ~eo_, ~erdi, ~ern, ~ero, ~ert, ~esad, ~esq, ~ess, ~esso, ~estu, ~etre, ~eui, ~euil, ~ews
  -0.6: ~excl, ~exis, ~ezco, ~feel, ~fixe, ~fla, ~flo, ~fore, ~four, ~ft_, ~gage, ~gand, ~gang, ~gem, ~geme
  -0.6: ~gic, ~gic_, ~gle_, ~gles, ~goog, ~got, ~got_, ~gra, ~gust, ~hang, ~hani, ~helm, ~hij, ~hijo, ~hiv
  -0.6: ~hive, ~hold, ~hon, ~hone, ~hung, ~iat, ~icl, ~iel, ~iere, ~ies_, ~iew_, ~ift, ~ift_, ~igu, ~ija
  -0.6: ~ija_, ~iles, ~ime, ~info, ~int, ~inua, ~inue, ~ions, ~ipp, ~ippe, ~irar, ~irv, ~isc, ~isp, ~isse
  -0.6: ~itel, ~itie, ~ixe, ~jac, ~jap, ~jes, ~jes_, ~jos, ~jos_, ~jov, ~jove, ~ki_, ~laci, ~lak, ~lav, ~le_
  -0.6: ~lem_, ~lenm, ~lens, ~les, ~lid_, ~lie, ~lmet, ~lqu, ~lud, ~lund, ~lut_, ~maa, ~maam, ~mabl, ~magi
  -0.6: ~man, ~manc, ~mand, ~mech, ~mens, ~mer, ~mes_, ~mino, ~minu, ~mio, ~mor_, ~mote, ~moti, ~mou, ~msjs
  -0.6: ~nar, ~nava, ~nd_, ~nday, ~nea_, ~nect, ~nfol, ~nfor, ~nfus, ~nica, ~nke, ~nn_, ~nnoy, ~nomb, ~nonc
  -0.6: ~nov, ~noy, ~noyi, ~nro_, ~nsaj, ~nsoi, ~ntly, ~ntos, ~oct, ~oeu, ~oeur, ~ogl, ~ogle, ~oiv, ~oive
  -0.6: ~ojal, ~olee, ~ombe, ~ombr, ~ompl, ~onar, ~onf, ~oog, ~oogl, ~oom, ~or_, ~ork_, ~orki, ~orks, ~ort_
  -0.6: ~os_, ~osa, ~osit, ~osti, ~otr, ~otre, ~otro, ~oup_, ~oupo, ~oust, ~oven, ~oxi, ~oxim, ~oye_, ~oyen
  -0.6: ~oyi, ~oyin, ~oyo, ~paro, ~pass, ~pay, ~phon, ~piti, ~ples, ~plug, ~pro_, ~prox, ~pub_, ~quez, ~rab
  -0.6: ~rabl, ~rail, ~rake, ~ratc, ~ratu, ~razo, ~rdar, ~rde_, ~rdu_, ~reas, ~regl, ~repr, ~rere, ~res
  -0.6: ~resa, ~resp, ~ress, ~rian, ~rige, ~rir, ~rire, ~riri, ~rist, ~rks, ~rks_, ~rnal, ~rof_, ~room, ~rott
  -0.6: ~rox, ~roxi, ~rrar, ~rtal, ~rven, ~rvic, ~saje, ~saro, ~sch, ~sco, ~sele, ~sh_, ~simp, ~sirv, ~sis
  -0.6: ~spr, ~spri, ~sque, ~sse_, ~ssen, ~ssin, ~ste_, ~sth, ~sthe, ~stid, ~stim, ~subs, ~sufi, ~surg, ~tal_
  -0.6: ~tale, ~tamo, ~teac, ~tell, ~tful, ~the_, ~ther, ~theu, ~tho_, ~tidi, ~tify, ~tiva, ~tomb, ~too_
  -0.6: ~tops, ~tor_, ~tra, ~trea, ~trem, ~trot, ~tte, ~tua, ~tual, ~tul, ~tula, ~tuvo, ~ua_, ~ucs, ~uda
  -0.6: ~ueen, ~uelo, ~uelq, ~uena, ~ufi, ~ufic, ~uid, ~uil, ~undi, ~unes, ~uniq, ~upo, ~urez, ~urg, ~urs_
  -0.6: ~usa_, ~uva, ~uvai, ~uvo, ~uvo_, ~uzz_, ~vad, ~valv, ~var, ~very, ~vice, ~vici, ~vire, ~voul, ~voye
  -0.6: ~vre, ~wal, ~wen, ~wou, ~woul, ~xcl, ~xclu, ~xed, ~xed_, ~xim, ~xis, ~xist, ~xtos, ~yeah, ~yen_, ~you
  -0.6: ~zz_
  -0.7: NAME … do, NAME … she, NUMBER h, NUMBER i, NUMBER … on, NUMBER … the, a bloquear, a inscrite
  -0.7: a partir, a present, a volver, a … par, acabe, acabo, achaler |, add … to, adela-, adelante
  -0.7: again … me, ahead and, ahorr-, ai compris, ajoutez, ajoutez … a, alerts |, all of, am, am replying
  -0.7: am … and, am … do, am … getting, am … up, amabilite, amabilite de, and no, and … more, and … phone
  -0.7: and … to, and … will, ando, ando en, angry>list, angry>you, another text, ans, apagar, apunten, arms
  -0.7: arrete les, arreter |, arretez d, arriv-, as, as junk, as well, assez de, at … counter, at … website
  -0.7: au … samedi, au … vous, aurie-, auriez, autre |, avec, avec moi, avec tes, avert-, avisen de
  -0.7: avisen … nada, bajam-, basta-, be taken, be … last, belon-, bendi-, bicis, bicycle, billb-, billboard
  -0.7: blast-, blocking you, bloquear, bloqueo, bon la, borreme, borrenme |, bother, box by, break up, bro
  -0.7: brother in, brother … law, buggi-, but … take, by, c … lui, ca enlevez, ca … NUMBER, ca … enlevez
  -0.7: cada semana, caen, cambie … opinion, campa-, can … be, can … my, canad-, cancelar |, cancell, car so
  -0.7: cast, ce telephone, cell |, celular … el, ceux la, cierre, close, close-, como … hago, company in
  -0.7: comprar nada, compre la, comptoir samedi, comptoir … a, compu, computer, comunicaciones
  -0.7: comunicaciones |, confirmen, consent … receive, consider this, contact list, contact … again
  -0.7: contacted |, could … take, counter, courr-, cuantas, cuantas veces, customer, cycli-, d baja, d … la
  -0.7: d … lista, dans les, dar de, datos con, de NAME, de acuerdo, de personnel, de recibir, de todo
  -0.7: de … avisos, de … con, de … es, de … gracias, de … pa, de … porfa, de … sms, de … telefono
  -0.7: de … texter, de … texto, dejan, dejen, delete, delist, deme, deme … baja, demen-, deranger, des … a
  -0.7: desabonnement, desapuntan, desca-, dicho que, digit-, ding, discontinue |, dit … j, do the, do … put
  -0.7: docto-, doctor, does my, donnee, dormi-, dormir, doy … baja, drive, dude, dump, e, ecole, ecrire a
  -0.7: ecris moi, ecriv-, ecrivez … a, eithe-, either, el envio, el … pero, ella you, elle … a
  -0.7: emergencies only, en adelante, en pas, en voulais, encue-, enlever moi, enlevez … des, enoja, enoug-
  -0.7: enough, enough with, enough … the, enton-, entonces, envie de, envien mas, envoie, envoyez moi
  -0.7: envoyez pu, envoyez … pu, erase it, error, es lo, es no, es … con, espere que, est bon, est … dernier
  -0.7: esta … no, este number, este sea, esto de, estoy … acuerdo, exercise, exercise my, exercise … right
  -0.7: faire expres, favor … de, felic-, ferme, fine, fines, for … number, forever>number, forgi-, from
  -0.7: from … guys, from … records, gagno-, gagnon, gagnon |, goes, going forward, gone, got … and
  -0.7: got … this, grasi-, grasias, grasias |, gre de, group-, groupe, guard-, had this, had … with, haras-
  -0.7: hard … on, have bought, have … own, help, here to, hija me, his, hitti-, how i, i drive, i go, i hit
  -0.7: i moved, i must, i still, i … pass, i … replying, ici la, if … need, if … text, il … d, in law, info
  -0.7: interdis, interesa, is already, is … and, is … much, is … please, is … texts, it that, it … my
  -0.7: j … compris, j … pour, j … voulais, jaja |, jamais de, je … encore, je … porter, je … saurais, jst
  -0.7: junk, just … it, keep, kill the, know when, know … this, know … you, l abonnement, l amabilite
  -0.7: la NUMBER, la boutique, la … du, la … moi, la … quitenme, la … ustedes, ladil-, ladilla, law>remove
  -0.7: le wifi, le … stop, le … svp, left a, left hand, left … my, les … stp, les … una, let this, let … go
  -0.7: liber-, lien pour, like … not, list i, list please, lista, liste de, liste enlevez, liste-, listes
  -0.7: llamen, llega otro, lo … mas, loi NUMBER, los bloqueo, los voy, los … me, m enlevez, m envoyer
  -0.7: m … promis, m … s, machi-, machine, mad |, mais enlevez, mais … textos, mais … veux, maiso-, maison
  -0.7: manda mensajes, mande stop, manden … mensajes, mandes mas, mangez, many times, mas comunicaciones
  -0.7: mas … favor, mauvais, may i, me, me a, me at, me contacter, me doy, me escriban, me interesa, me les
  -0.7: me lleguen, me no, me retire, me textees, me these, me … enlevez, me … lol, me … par, me … pu
  -0.7: me … so, me … svp, me … this, me … you, mejor no, menos, mensa-, mensajes a, mensajes de, merci d
  -0.7: merci … ne, mes y, messages merci, messages texte, mi celular, mi contacto, mi terapeuta, might as
  -0.7: might … well, moi ca, moi … il, molestar |, molesten, mom said, more please, more … texts, more … to
  -0.7: morni-, muted you, my arms, my attorney, my brother, my data, my permission, my work, my … NUMBER
  -0.7: my … do, my … from, my … he, my … said, nada … de, nah, name off, ne … contacter, ne … en
  -0.7: ne … envoyer, ne … me, ne … texter, necesito que, need something, need you, need … break, neta, ni
  -0.7: ni textos, ni … recordatorios, nix, no entienden, no further, no insistan, no mandes, no stop, no thx
  -0.7: no … contacten, no … interesa, no … lleguen, no … para, nom … la, nomas … una, nope, not … billboard
  -0.7: not … no, note on, note … my, note … the, notificacion, notificaciones, nouvelles, number>want
  -0.7: numero … favor, numero … no, nunca … a, of … do, off before, off of, off with, off … me, off … text
  -0.7: off … the, on file, on texts, on without, on your, on … i, one day, only do, only … please
  -0.7: or anything, ot, ote, otro, otro los, otro |, ou … ce, oui … le, out … your, over, own phone
  -0.7: pantalla, parfa-, parfait, parte, parte de, pas contacter, pas des, pas … arretez, pas … non
  -0.7: pedir que, perdon pero, petit, peut tu, peux tu, phone, pide, pido |, pis … me, please make
  -0.7: please stop, please unsubscribe, please you, please … for, please … sending, please … text
  -0.7: plus envoyer, plus un, plus … m, plus … moi, ponganme, ponganme en, por, por mensaje, porfavor |
  -0.7: pour arreter, pour ne, pour se, pour … plus, pouvez arreter, power, prier-, privado, probl-
  -0.7: prochaine … que, program |, pu besoin, publicite sur, pursu-, pursuant, pursuant to, put … note
  -0.7: qu … m, qu … se, que vous, que … avais, que … la, que … quitenme, que … sea, que … serait
  -0.7: que … siguen, quiero seguir, quiero … mas, quit sending, quiteme de, quitting, read them
  -0.7: recibiendo textos, recibir mas, recog-, recois encore, recordatorios |, refuse de, refuse … messages
  -0.7: refuse … recevoir, remember me, remove me, remove>angry, removed … this, renue-, reply … to, repon-
  -0.7: requesting, resil-, rest, retirez … de, rgpd je, rien chez, rien sur, rien … personnel, roami-
  -0.7: roaming, ruego, rusty, sacar, said would, saldo, salgo, salgo de, sans faire, saquen |, satur-
  -0.7: saura-, saurais, saurais gre, saurais … de, se desabonner, selon, selon la, selon … loi, send … more
  -0.7: serais, she does, shuts, shuts up, si … continue, signed … with, sigue-, sms for, so … do, so … the
  -0.7: someone else, sont, stop ca, stop merci, stop … do, stop … now, stop … this, stopper, strike this
  -0.7: su base, submi-, submit, submit |, subscription |, suis deja, suis en, suis pu, supprimez mon
  -0.7: sus envios, suya, svp ne, tache mi, take … cell, take … of, tape, tell … to, tenga-, tengan, terap-
  -0.7: terapeuta, tes textos, text alerts, text on, text … anymore, text … never, text … the, textear
  -0.7: texter svp, texter |, texting please, textos enlevez, textos me, textos par, textos … ahora
  -0.7: textos … merci, texts for, texts thanks, texts … stop, texts>stop, thanks you, that … am, the counter
  -0.7: the one, the service, the … about, the … again, the … but, the … friday, their, these … it
  -0.7: these … please, these … stop, third, this a, this … but, this … do, tiene … y, tienen … con
  -0.7: time … take, to break, to do, to unsub, to … from, todav-, todavia, todo, toss, toss my
  -0.7: toss … number, toy, tranquille, tratamiento, tryin-, trying, trying to, tu lista, tu m, ty |, ugh
  -0.7: un casco, un mensaje, un … mas, un … pas, un … pis, una bici, una … NAME, understand |, une fois
  -0.7: uno |, unsubscribe so, untic-, untick, up lol, up … mistake, updat-, using my, ustedes you, ustedes |
  -0.7: utilisation de, vaina, vais porter, vais … plainte, vayan-, vayanse, velo |, vendi, vente-, ventes
  -0.7: veuil-, veuillez, veuillez ne, veut, vez … que, voice calls, volvieron a, vos … svp, votre
  -0.7: votre … otez, vous avec, vous bloque, vous c, vous saurais, vous voulez, vous … amabilite, vous … est
  -0.7: vous … gre, voy a, voy … volver, want something, want … messages, want … more, we sold, we … the
  -0.7: what is, when … was, where it, who … is, why |, will you, will … by, wise, wish … receive
  -0.7: with … spam, without the, would stop, would … mind, wow, x favor, y en, y los, y mi, y no, y por
  -0.7: y suena, y … la, y … mensajes, years, yesterday and, yo me, you like, you said, you … dejen, you … do
  -0.7: you … mande, you … quiere, you … recogi, you … still, your billboard, | apres, | aqui, | assez
  -0.7: | borrame, | cambie, | cancelen, | comment, | cuantas, | doing, | dump, | forgot, | front, | going
  -0.7: | hagan, | he, | in, | kill, | kindly, | laisse, | laissez, | mano, | may, | nah, | nix, | nope
  -0.7: | opted, | passe, | perdez, | ponganme, | prefiero, | prochain, | pull, | pursuant, | quitter
  -0.7: | rather, | selon, | stay, | stoppe, | stopper, | stoppez, | thanks, | to, | toss, | toy, | ugh
  -0.7: | vayanse, | want, | was, | wow, | … abogado, | … al, | … another, | … arreter, | … basta
  -0.7: | … brother, | … desk, | … does, | … du, | … enlevez, | … espere, | … faire, | … fin, | … go
  -0.7: | … group, | … hace, | … has, | … immediately, | … interesse, | … las, | … los, | … mama, | … mandar
  -0.7: | … messaging, | … mom, | … notifications, | … on, | … otro, | … par, | … rancune, | … removal
  -0.7: | … so, | … sonne, | … think, | … tu, | … veut, | … vous, | … with, ~_ade, ~_am, ~_am_, ~_amo, ~_ant
  -0.7: ~_as_, ~_bab, ~_boi, ~_bru, ~_bue, ~_by_, ~_cad, ~_cam, ~_cel, ~_cha, ~_chi, ~_cy, ~_cyc, ~_dej
  -0.7: ~_dia, ~_dim, ~_e_, ~_ec, ~_eit, ~_ep, ~_epa, ~_evi, ~_fau, ~_fix, ~_fol, ~_fro, ~_goe, ~_gra, ~_gua
  -0.7: ~_hon, ~_hop, ~_hun, ~_idi, ~_kit, ~_lay, ~_lim, ~_lo, ~_me, ~_me_, ~_mot, ~_nah, ~_nen, ~_net, ~_ni_
  -0.7: ~_nop, ~_ol, ~_pan, ~_par, ~_pet, ~_peu, ~_ph, ~_pho, ~_por, ~_pow, ~_pue, ~_roa, ~_rui, ~_run, ~_se
  -0.7: ~_sen, ~_ser, ~_sha, ~_shi, ~_spa, ~_sta, ~_tac, ~_tea, ~_the, ~_tra, ~_tw, ~_ug, ~_ugh, ~_une, ~_upd
  -0.7: ~_ve, ~_vot, ~_we, ~_wif, ~_wow, ~ablo, ~abon, ~abr, ~abst, ~aby, ~acia, ~acos, ~acre, ~adel, ~adil
  -0.7: ~adin, ~adm, ~ads, ~ads_, ~agno, ~ah_, ~aim, ~aina, ~ajam, ~aji, ~ajit, ~aken, ~ald, ~aldo, ~alga
  -0.7: ~algo, ~all_, ~alls, ~am_, ~amad, ~amie, ~amin, ~amo_, ~an_, ~anad, ~apag, ~ape_, ~aras, ~arda, ~arf
  -0.7: ~arfa, ~arta, ~arti, ~ason, ~ass, ~assi, ~atc, ~atch, ~atr, ~auri, ~avec, ~avia, ~bab, ~baby, ~bby
  -0.7: ~bby_, ~belo, ~bici, ~bien, ~bir_, ~blo_, ~bmi, ~boar, ~boi, ~bonn, ~bro_, ~bru, ~bste, ~bugg, ~cabo
  -0.7: ~cass, ~cia, ~cibi, ~cier, ~cin, ~cio_, ~cis_, ~co_, ~cole, ~conn, ~cont, ~cy_, ~daro, ~dau, ~davi
  -0.7: ~de_, ~dear, ~dej, ~deje, ~digi, ~dore, ~dri, ~dria, ~eal, ~easo, ~eau_, ~ec_, ~ecog, ~ecto, ~edal
  -0.7: ~eep_, ~eeti, ~efe, ~efi, ~egl, ~eir_, ~ela, ~elic, ~ell_, ~elp_, ~emas, ~encu, ~endo, ~enou, ~ensa
  -0.7: ~eos, ~eos_, ~ep_, ~epon, ~erdu, ~ero_, ~erse, ~erti, ~ery, ~eses, ~espa, ~este, ~eted, ~eus, ~evit
  -0.7: ~evo_, ~ewh, ~ewhe, ~ex_, ~ext_, ~eza_, ~fai, ~fast, ~fau, ~fee, ~feri, ~fix, ~fro, ~from, ~ful_
  -0.7: ~gam, ~game, ~gen, ~gno, ~gnon, ~goe, ~goes, ~gone, ~grac, ~gras, ~guar, ~guno, ~gus, ~hara, ~hari
  -0.7: ~hart, ~heir, ~hes_, ~hib, ~hird, ~hoo, ~horr, ~hose, ~hun, ~ias, ~ias_, ~ibe, ~ica, ~icis, ~ids
  -0.7: ~ids_, ~ienn, ~ies, ~iew, ~ifi, ~ify, ~igit, ~ike_, ~ille, ~imat, ~impo, ~inea, ~ingi, ~ip_, ~ired
  -0.7: ~ish, ~itin, ~its_, ~iva_, ~jan_, ~jem, ~jen_, ~jit, ~junk, ~ken, ~ken_, ~kids, ~kit, ~ladi, ~lair
  -0.7: ~ldo, ~ldo_, ~lem, ~lga, ~lgo, ~lgo_, ~lia, ~libe, ~lio_, ~ll_, ~lp_, ~ls_, ~lta_, ~mera, ~meta
  -0.7: ~mett, ~mili, ~mist, ~mite, ~ms_, ~mun, ~muni, ~nah, ~nah_, ~nana, ~ncle, ~ncu, ~ncue, ~ndi, ~ndu_
  -0.7: ~nee_, ~neta, ~nfo_, ~nia, ~niet, ~nnem, ~nni, ~noc, ~nok, ~nop, ~nope, ~nou, ~noug, ~nsa, ~nsan
  -0.7: ~ntic, ~ntie, ~ntin, ~ntl, ~nton, ~ntro, ~nua, ~nvi, ~nvo, ~oad, ~oam, ~oami, ~oar, ~oard, ~octo
  -0.7: ~odav, ~ode, ~ode_, ~odo_, ~okin, ~omi, ~omor, ~ons_, ~ont_, ~opp, ~ora_, ~orth, ~osp, ~ote, ~othe
  -0.7: ~ough, ~oyer, ~pam, ~pani, ~parf, ~pay_, ~pda, ~pdat, ~peda, ~pen, ~pera, ~pho, ~por, ~por_, ~pow
  -0.7: ~powe, ~ppe, ~pute, ~queo, ~quie, ~quil, ~rae, ~rak, ~ramm, ~rang, ~rar, ~rarm, ~rasi, ~raz, ~rch_
  -0.7: ~rdu, ~re_, ~rena, ~renm, ~reno, ~rew, ~ri_, ~ribe, ~rio, ~rmer, ~rne, ~roa, ~roam, ~robl, ~rom
  -0.7: ~rom_, ~romo, ~rop, ~ror, ~ror_, ~roug, ~roul, ~rriv, ~rror, ~rtas, ~rueg, ~rul, ~run_, ~saf, ~saj
  -0.7: ~sald, ~satu, ~saur, ~sco_, ~seas, ~ser, ~ses_, ~sias, ~sib, ~sibl, ~sil, ~smen, ~sont, ~spam, ~ssib
  -0.7: ~stee, ~stes, ~stia, ~subm, ~suya, ~swee, ~tape, ~tes, ~tfu, ~thei, ~thir, ~tico, ~tin, ~ting, ~tn_
  -0.7: ~tonc, ~tryi, ~uard, ~uat, ~ubm, ~ubmi, ~ucho, ~ueo, ~ueo_, ~ugg, ~uggi, ~ugh, ~uida, ~uin, ~unic
  -0.7: ~upd, ~upda, ~ups_, ~uvez, ~vado, ~vain, ~vec_, ~vell, ~veui, ~veut, ~vic, ~view, ~vot, ~votr, ~voy
  -0.7: ~weet, ~wif, ~wow, ~wow_, ~xt_, ~ycli, ~your, ~zco, ~zco_, ~zon
  -0.8: (send), (texts), NAME here, NAME … me, NAME … you, NUMBER y, NUMBER … plus, a car, a ecrire, a esta
  -0.8: a llegar, a me, a note, a plus, a toute, a … about, a … cel, a … fois, a … once, a … sur, a … svp
  -0.8: a … telefono, abogado, abonnement |, add me, adieu, ahead, ai aucun, ai pese, ai un, ai … pu, aimer-
  -0.8: alertas, all the, along, am filing, am keeping, amabi-, an … man, and it, and stop, angry>more
  -0.8: angry>stop, anko, annulez, another |, antes … que, anti pourriel, any further, anything … me
  -0.8: appreciate, are … my, arrete … la, arrete … m, arreter … m, arreter … textos, as no, as … stop
  -0.8: ask about, asking … remove, aucun, aucun … svp, auriez … l, aussi, avez … ma, avocat |, avoir le
  -0.8: be contacted, be … at, be … off, bebe, ben, besoin … vos, bici y, bici … me, bicicleta, bicyc-
  -0.8: bienv-, bike, bike shop, bike stop, bike … a, bonne, bonne journee, borren |, borren … numero
  -0.8: borrenme, bothe-, broth-, brother, bug, bye la, c … bon, c … stop, ca finisse, cambie de, can
  -0.8: cancelo la, care, case textos, ce … pour, cease … desist, cell a, cell on, celui ci, cessez de
  -0.8: cessez les, chez … enlevez, ci, ci … le, clean-, cleaning, cliqu-, clique, comer-, comment on
  -0.8: como … la, comprenez … dans, con el, con tanto, confirmo la, confu-, contact me, contactar |
  -0.8: contacto, continuez … m, corriger, corta-, coupe ca, cuando pueda, d autre, dame … baja, dans le
  -0.8: dar … baja, darme de, darme … baja, de desabonnement, de enviarme, de ese, de m, de opinion, de promo
  -0.8: de rappels, de tu, de … arretez, de … base, de … donnees, de … enlever, de … liste, de … que, de … s
  -0.8: de … text, deactivate, decis-, decision, delet-, deleted, demande … la, demande … retrait
  -0.8: dernier message, des alertes, desabonne moi, desabonnement immediat, desactiver, desactivez, desaf-
  -0.8: desinscription, desir-, desire, desol-, desub-, devra-, devrait, dice … ponga, died please, discount
  -0.8: dit d, du … je, e bike, effective, el … con, else to, else … text, email not, emails, en su, en veu
  -0.8: en … arretez, en … caja, encore un, encore … ai, end … text, enlever … la, envien |, envio de
  -0.8: envios |, envois |, envoyer ca, envoyer de, envoyer |, eparg-, es solo, esa lista, escri-, espere
  -0.8: est … cell, est … otez, esto … mi, estoy de, f, fabor, faire, fait … vous, famil-, favor no, fin a
  -0.8: find … else, finis-, finisse, five texts, flag, fois et, fois … de, for … NAME, for … bike, for … up
  -0.8: forever>stop, forwa-, forward, from … system, from … text, from … texts, front desk, fun, gane
  -0.8: get another, girl, go ahead, go to, goodb-, goodbye, got … so, graci-, gracias, group |, h, hacer
  -0.8: haha |, harcelement, hasta la, have … my, have … number, have … say, hay que, hear … you, heari-
  -0.8: hearing, here … has, herma-, hier, how … unsubscribe, i am, i hereby, i report, i sold, i will
  -0.8: i … and, i … filing, i … keeping, i … out, i … them, i … up, i … you, il, in … days, ingle-, ingles
  -0.8: insistan, instead, instructed, is it, is … for, is … last, is … need, is … not, is … off, is … so
  -0.8: it … more, it … off, it … the, j espere, j … aucun, j … l, j … pese, j … veu, je fais, je … bloque
  -0.8: je … un, je … vos, jour svp, journee |, joven |, just no, jve, keep texting, keeps, l utilisation
  -0.8: l … s, la de, la presente, la … NAME, la … a, la … asi, lache moi, lache … cell, las promociones
  -0.8: last … please, le pour, le … message, leave my, left in, les alertes, les dije, les doy, les quito
  -0.8: les |, les … arretez, les … de, les … jours, let … be, like i, like not, like … said, links, lista-
  -0.8: liste, llame-, lo de, loaner |, longer … my, los, los recordatorios, los … a, los … por, los … you
  -0.8: lost, m … a, m … ca, ma montre, ma … est, mais je, mama |, mandando … you, mandes nada, mando, mange-
  -0.8: mano, mante-, mantenimiento, mas por, me anymore, me avise, me from, me llegue, me … avisando
  -0.8: me … hasta, me … no, me … texts, meant, medio |, mensajes gracias, menu, messages please, mets moi
  -0.8: mi … es, mi … sin, mistake, moi a, moi … ca, mon abonnement, mon avocat, mon gars, mon velo
  -0.8: mon … stp, money, more messages, more>number, more>remove, must … no, muted, my bad, my name, my text
  -0.8: nada por, need to, ninguno, no contactar, no estaba, no gane, no mensajes, no molestar, no ocupo
  -0.8: no por, no tienen, no volver, no vuelvan, no … envien, no … escriban, no … from, no … hagan, no … is
  -0.8: no … quien, no … recibir, no … seguir, no … ser, no … sigan, nom de, not … any, not … anymore
  -0.8: not … list, not … them, nous, now … it, now … texting, number again, number is, number>remove
  -0.8: numero a, numero es, numero … sus, numero … vos, numero … votre, nuthi-, nuthin, of all, off switch
  -0.8: oiga, ok i, old man, on coupe, only … texts, opini-, opinion, opt, opt … of, opt … out, orden-
  -0.8: otro con, oublie, out thx, palab-, palabra, panta-, para … mensajes, parenle, paro, pas interesse
  -0.8: pas mon, pas … message, patie-, pedi … no, people to, people … stop, permanently |, pero no, pese sur
  -0.8: phone … for, pictu-, pierdan, pings, pis, pis mon, pis … cell, plainte a, please never, please note
  -0.8: please … all, plus etre, podri-, por el, porfavor, porte … au, possi-, possible, poube-
  -0.8: pour … desabonner, pour … desinscrire, prepa-, present, presente, prochain texto, pu … texto
  -0.8: pueden … de, pus … de, que celui, que escribo, que este, que por, que sea, que … ci, que … finisse
  -0.8: que … saquen, que … telefono, que … this, queda, quiero los, quit so, quitar |, quitenme de, quito el
  -0.8: quito … permiso, quoi … mot, rappels |, recados, recevoir … sms, recibi, recogi, regim-, regime
  -0.8: remove … from, reply here, ridin-, riding, rien m, roue … de, sale, saquen el, saquen mi
  -0.8: saquenme … la, savoir … vos, se … es, see it, seguir … textos, send them, she has, ship, shop … me
  -0.8: shut … off, si ca, si … continuez, si … llega, sick, sient-, siento, silence, sms, sms svp, sms to
  -0.8: sms … this, sold the, son … je, sonda-, sonne … rien, sortir, sortir de, souha-, souhaite, spare
  -0.8: speciaux, star, still … these, stop contacting, stop do, stop is, stop texts, stop this, stop … are
  -0.8: stop … for, stop … je, stop … textos, stop … these, stop>send, stopp-, stoppez, su … de, suelt-
  -0.8: sur … cellulaire, sus textos, sus … a, sus … por, suscribi … nada, suspender, svp corriger, svp pu
  -0.8: switch on, switch … this, system, take me, taken off, tan, tanna-, tannant, tbh, tell the, terminen
  -0.8: text club, texted … this, texting, texto ok, textos merci, textos por, textos … on, textos … svp
  -0.8: texts are, texts please, texts>wrong, thank … for, the ads, the off, the reminders, the text
  -0.8: the … messages, the … switch, the … well, time asking, to a, to hear, to join, to none, to them
  -0.8: to … about, to … contacted, to … now, todas … listas, told … stop, tout, toute … par, tranq-, trouve
  -0.8: turn these, two days, type, un, une … pour, unsolicited text, unsubscribe please, up the, up … please
  -0.8: use email, ustedes mandan, utile, utilisation … mon, van, velo, veu pu, veut plus, veux rien
  -0.8: veux … des, vibre-, vibrer, volver, vos … ne, voulo-, vouloir, vous en, vous enlevez, vous etes
  -0.8: vous … mais, waiti-, waiting, want another, want … texts, want>you, we should, we … see, well |
  -0.8: what the, when … texted, where … the, who are, whole, will have, will … be, withdraw … consent
  -0.8: without a, word, worry, worry pas, would quit, would … so, would … the, xfa |, yo |, you recibi
  -0.8: you |, you … a, you … d, you … en, you … is, you … me, you … mi, you … unsubscribe, you … would
  -0.8: your texts, yours, | annuler, | annulez, | auriez, | borre, | cancelar, | cero, | cesse, | cesser
  -0.8: | consider, | cut, | dame, | deactivate, | desabonnez, | desinscrire, | desuscribir, | discontinue
  -0.8: | ecrivez, | find, | five, | hard, | lachez, | like, | make, | mejor, | nothing, | please, | por
  -0.8: | pour, | prefer, | quita, | sacame, | signed, | skip, | sortez, | spare, | su, | tu, | unsubscribing
  -0.8: | van, | we, | wish, | wrong, | … again, | … bad, | … besoin, | … dad, | … envoyez, | … escribir
  -0.8: | … esta, | … favor, | … give, | … guy, | … have, | … immediat, | … manden, | … msj, | … pass
  -0.8: | … recibi, | … reviens, | … s, | … salgo, | … service, | … somebody, | … telefono, | … using
  -0.8: | … wish, ~_abs, ~_ahe, ~_all, ~_arm, ~_aus, ~_bat, ~_be, ~_beg, ~_bic, ~_bil, ~_blo, ~_bu, ~_ce
  -0.8: ~_ci_, ~_cup, ~_dam, ~_day, ~_de, ~_dea, ~_do, ~_dud, ~_dum, ~_eb, ~_el, ~_en, ~_env, ~_ev, ~_eve
  -0.8: ~_f_, ~_fab, ~_fr, ~_gen, ~_gir, ~_gon, ~_h_, ~_hie, ~_his, ~_ho, ~_il_, ~_kee, ~_ki, ~_li, ~_lib
  -0.8: ~_lis, ~_ll, ~_mac, ~_mec, ~_mid, ~_neg, ~_ocu, ~_op, ~_opi, ~_ora, ~_ov, ~_ove, ~_pi, ~_rad, ~_re
  -0.8: ~_rid, ~_sat, ~_sim, ~_sm, ~_sms, ~_str, ~_sup, ~_swe, ~_tap, ~_tb, ~_tbh, ~_te, ~_tex, ~_tom, ~_un_
  -0.8: ~_us, ~_wa, ~able, ~abs, ~aca, ~acr, ~acti, ~adio, ~advi, ~afi, ~aga_, ~ahe, ~ahea, ~aig, ~aiti, ~ame
  -0.8: ~amil, ~amm, ~ammi, ~ana_, ~ande, ~ang, ~anin, ~anme, ~anna, ~anne, ~anno, ~ano_, ~anso, ~apa, ~argn
  -0.8: ~arro, ~asse, ~ast, ~ata_, ~ath, ~atie, ~atin, ~ato, ~atte, ~auss, ~ay_, ~azo, ~baje, ~ban, ~ban_
  -0.8: ~banm, ~bar_, ~beau, ~bell, ~bend, ~bh_, ~bic, ~bicy, ~bid, ~bie, ~bill, ~bir, ~blem, ~bles, ~brot
  -0.8: ~cana, ~cat, ~cati, ~cell, ~chan, ~chat, ~chem, ~chie, ~cias, ~cid, ~cliq, ~clu, ~conf, ~cor, ~crip
  -0.8: ~cted, ~ctiv, ~cun_, ~dag, ~dage, ~darm, ~dby, ~dbye, ~des, ~dim, ~dios, ~disc, ~dly, ~dly_, ~do_
  -0.8: ~doct, ~dre_, ~drop, ~dud, ~dude, ~dvi, ~eani, ~ecan, ~ecid, ~eck_, ~eco, ~ecr, ~edo, ~eep, ~eeps
  -0.8: ~egle, ~eir, ~ejan, ~elem, ~elet, ~ella, ~elp, ~elt, ~ena, ~enim, ~env, ~enve, ~envi, ~envo, ~epr
  -0.8: ~eps, ~eps_, ~esc, ~esca, ~escr, ~escu, ~esit, ~eso, ~esol, ~etan, ~ete_, ~etou, ~evr, ~exto, ~ezc
  -0.8: ~fait, ~fami, ~feli, ~fic, ~fica, ~fici, ~flag, ~forw, ~fren, ~frie, ~fs_, ~fun_, ~ganl, ~gir, ~girl
  -0.8: ~gon, ~han, ~has, ~hea, ~help, ~herm, ~hers, ~hine, ~hom, ~hos, ~ibid, ~ibir, ~ibl, ~ible, ~icie
  -0.8: ~ict, ~ictu, ~icy, ~icyc, ~ida, ~idin, ~ific, ~iga, ~igi, ~ike, ~ime_, ~imi, ~imit, ~inde, ~ine
  -0.8: ~ings, ~inio, ~inn, ~inut, ~ird, ~ird_, ~ire_, ~iria, ~irl_, ~ish_, ~ism, ~ista, ~isto, ~ite, ~itez
  -0.8: ~ito, ~ito_, ~itos, ~ive, ~jaj, ~jaja, ~kee, ~keep, ~kes_, ~kst, ~lag, ~land, ~lay, ~lei, ~lete, ~lib
  -0.8: ~lie_, ~lini, ~lis, ~lleu, ~lme, ~lost, ~lva_, ~mach, ~mang, ~mant, ~mbie, ~me_, ~mmin, ~mone, ~morn
  -0.8: ~mos, ~name, ~nar_, ~ndag, ~nees, ~neg, ~nfu, ~ni_, ~nimi, ~nks, ~nks_, ~nnan, ~nous, ~nqui, ~nue
  -0.8: ~nve, ~obl, ~oble, ~ocup, ~od_, ~odb, ~odby, ~odes, ~odo, ~odr, ~odri, ~oev, ~oeve, ~ohi, ~oin, ~ois_
  -0.8: ~oki, ~ompe, ~ona, ~ona_, ~oney, ~onfu, ~ont, ~onti, ~oo_, ~ood_, ~oodb, ~ope_, ~ops_, ~opti, ~oren
  -0.8: ~orma, ~orni, ~oro, ~orta, ~orw, ~orwa, ~oss, ~ossi, ~oube, ~ouh, ~ouha, ~oule, ~ourd, ~out, ~out_
  -0.8: ~ower, ~own, ~parg, ~peu, ~pict, ~pini, ~pis_, ~plen, ~plo, ~podr, ~pond, ~poss, ~post, ~poub, ~pouv
  -0.8: ~ppi, ~prim, ~pse, ~ptin, ~rage, ~rale, ~ranq, ~rass, ~rate, ~rdan, ~ref, ~rem, ~rfav, ~rgn, ~rgne
  -0.8: ~rim, ~rime, ~rin_, ~rl_, ~ro_, ~roth, ~roup, ~rras, ~rrem, ~rs_, ~rta_, ~ruct, ~rwa, ~rwar, ~ryi
  -0.8: ~ryin, ~sac, ~sacr, ~save, ~scou, ~scue, ~ses, ~sick, ~sida, ~sire, ~sit, ~sle, ~sms, ~sms_, ~sole
  -0.8: ~sona, ~sond, ~souh, ~spa, ~ssi_, ~ssm, ~sso, ~sta, ~ste, ~stie, ~su_, ~sua, ~sub, ~suel, ~sup, ~sus_
  -0.8: ~tach, ~tap, ~tar, ~tara, ~tbh, ~tbh_, ~tc_, ~td_, ~tead, ~tem, ~tem_, ~ter_, ~tes_, ~the, ~tiez
  -0.8: ~tin_, ~tinu, ~tist, ~tit_, ~tiv, ~todo, ~topp, ~tru, ~tus_, ~type, ~ubel, ~uelt, ~uha, ~uhai, ~uloi
  -0.8: ~ups, ~ush, ~uss, ~ussi, ~usta, ~utes, ~uvel, ~uver, ~vez, ~vez_, ~vois, ~wait, ~ward, ~way, ~we_
  -0.8: ~whol, ~wing, ~wip, ~wipe, ~word, ~worr, ~xtin, ~xto, ~ycle, ~ye_, ~yer_, ~ype, ~ype_, ~za_
  -0.9: NUMBER textos, a chaque, a llamar, a … basura, a … neveu, a … shop, a … so, aboga-, abrir, achaler
  -0.9: after that, ai manque, ai trouve, aimerais mieux, air en, air … NUMBER, al … y, all messages
  -0.9: already … up, am done, am good, am in, and quiet, and … is, and … my, and … the, angry>send
  -0.9: angry>these, antig-, antigua, any … messages, apagu-, appel, appeler, appoi-, appointment, aqui
  -0.9: are violating, arret svp, arrete de, arreter de, arretez svp, arretez |, arretez … textos, arrett
  -0.9: asking you, asking … to, au … pas, aujou-, aujourdhui, auriez vous, automated texts, avec les
  -0.9: avisando, avisen |, avisos de, back, baja … favor, banco, basta de, be … your, bike got, block
  -0.9: blocked and, blocking, borra … numero, borro, both, but, but please, but … no, ca cesse, ca fait
  -0.9: ca plus, call do, call me, call … not, cambie, cancelar, chat |, chuck, chuck my, chuck … number
  -0.9: come by, como cancelo, como me, conformement, conmi-, conmigo, contactar, contacted, couns-, cuant-
  -0.9: customer |, d, d accord, day |, days, de, de esta, de estos, de retrait, de su, de suite, de ta
  -0.9: de … du, de … envois, de … mama, de … mi, de … textos, de … vez, dead, dejar, dejar de, deje de
  -0.9: dejen … avisarme, dejen … mandarme, dejenme en, demai-, demain, des … svp, desactiven, desuscribir
  -0.9: dia, died, direc-, discontinue, distu-, disturb, dit … fois, do … disturb, do … message, done with
  -0.9: down the, drivi-, driving, drop the, ecrire pour, ecrire svp, ecrivez moi, effacer, effec-, el correo
  -0.9: el ultimo, eliminen, en envoyer, en paz, en recevoir, end these, end … please, enervez, enlever de
  -0.9: enlever … numero, enlevez … numero, enlevez … svp, entonces … me, envio, envio-, envios, envoyez rien
  -0.9: escriban, escriban mas, est fini, est … NUMBER, esta el, estaba … la, este medio, ever had
  -0.9: every time, every-, everything, fais, falta, falta … me, favor de, fille … a, finalement non
  -0.9: fois … les, for … since, forfa-, forfait, frida-, friday, futur, futur |, gano, gars … de, get … of
  -0.9: gets, go away, go … and, god, going to, great, guy, harce-, have … do, her, i be, i call, i quit
  -0.9: i wish, i … done, i … good, i … like, i … rather, immediat, in … trash, is now, is |, it out
  -0.9: it … with, j … manque, j … un, jamas … vuelvan, je prefere, je reviens, je voulais, je … avais
  -0.9: je … demande, je … pour, je … que, journee, just do, just stop, just … not, keep me, kindl-, kindly
  -0.9: l … de, la paix, la … con, la … entonces, la … les, la … mejor, la … svp, lachez moi, las … y
  -0.9: last … i, law>angry, le cell, le mot, le temps, leave … alone, les rappels, les … la, lis, list
  -0.9: llegaran, lleguen, los reporto, los … de, ma roue, ma … m, mail, mais … moi, mama dice, mama … que
  -0.9: man |, manage, mandar otro, manden … aqui, manqu-, manque, mas … a, mas … de, mauva-, me any
  -0.9: me envien, me la, me never, me of, me sacaran, me saquen, me voy, me … and, me … el, me … mensajes
  -0.9: me … more, me … otro, me>remove, me>send, mensajes … favor, mensajitos, menvo-, messages … it
  -0.9: mi … me, mismo, moi de, moi des, moi … paix, moi … svp, moi … vos, moi … votre, momento dije
  -0.9: momento … que, mon neveu, mon telephone, mon … ecrivez, more and, more … please, my inbox, my line
  -0.9: my messages, my … lol, name, nda, ne … textez, neces-, need these, need … for, need … text
  -0.9: never … and, neveu, ni … nada, ningun … mas, no entiendo, no escribir, no quiere, no suene, no text
  -0.9: no … avisen, no … can, no … otro, no … saber, no … saquenme, no … textos, nomas, non pour, non stop
  -0.9: not disturb, not understand, not you, not … a, not … your, now please, number take, number … your
  -0.9: number>list, numero |, ocupo, of … stop, off for, off … texts, one repair, only … one, only … this
  -0.9: opting out, oter, ou est, out … is, out … the, papa, para … esta, pas |, peace … quiet, perde-
  -0.9: perdez, perdez mon, perdez … numero, pese, phone on, phone please, phone … this, picked up, pido
  -0.9: plainte si, please fix, please quit, plein, plus besoin, plus recevoir, por este, por … medio, porfa-
  -0.9: pour avoir, pour … le, pouvez … enlever, pouvez … le, prefi-, prefiero, prochain, promos, promos par
  -0.9: pu d, pueda, puede … de, pull … number, que ponga, que … cesse, que … sacaran, quedo, quelqu
  -0.9: quelqu un, quiero es, quiero mensajes, quiero … mensajes, quiero … que, quiero … textos, quit texting
  -0.9: quitame de, quitan |, quitar de, rancu-, rancune, reall-, really, recad-, recevoir sa, recor-, redir-
  -0.9: reminders, remove>you, removed from, remue-, repete, reply … this, reporto, retrait |, revoke … to
  -0.9: sacaran, sans rancune, saqueme, save your, says to, se que, sea el, sea … ultimo, sed
  -0.9: seguir recibiendo, send anything, sending me, senor-, senora, seul, sin sus, sistema, so … quit, soit
  -0.9: solicito … baja, stop it, stop les, stop no, stop … messages, stop>you, stopall |, stoppe, su lista
  -0.9: surve-, sus, svp merci, svp … de, syste-, system |, ta liste, take … off, taken, tcpa … revoke
  -0.9: tekst-, tenez, tengo … que, text about, texted at, textees |, texti-, texting me, texto vous
  -0.9: textos dans, textos … la, textos … mon, texts at, texts ever, texts take, thank-, thanks, that number
  -0.9: the appointment, the bikes, the file, the raffle, the system, the trash, the … came, the … my
  -0.9: the … please, the … repair, them stop, them |, them … me, then NUMBER, then no, there a, these off
  -0.9: these texts, these to, this at, this customer, this … again, this … off, those, thought i, thoughts
  -0.9: to go, to my, todas las, todos, told … could, too much, tout de, tout … suite, trank-, trankil, trash
  -0.9: trop, tune, tune up, twice already, typin-, typing, ultima, ultima vez, un client, un … j, unche-
  -0.9: uno, up … more, use this, ustedes … no, velos, veux … ca, veux … etre, veux … recevoir, vez … lo
  -0.9: violating, volve-, volvieron, vos envois, votre numero, votre … de, votre … enlevez, vous … enlevez
  -0.9: vous … faire, voy, want … of, want>forever, want>send, went, who this, will pass, will … it, win the
  -0.9: with, withdraw consent, without … text, word to, work, would you, writing to, wrong, y … quiero
  -0.9: yo … y, you dejen, you le, you … already, you … before, you … le, you … por, you … take
  -0.9: you … violating, you>remove, your system, your … list, zip it, | add, | again, | antes, | anular
  -0.9: | chuck, | conformement, | deja, | desuscribirme, | disable, | drop, | effacez, | enleve, | enough
  -0.9: | envoyez, | erase, | hasta, | il, | keep, | mets, | oubliez, | peace, | power, | quisiera, | quiten
  -0.9: | quitenme, | still, | suspendan, | thought, | turn, | use, | veuillez, | … agradeceria, | … arrete
  -0.9: | … automated, | … cancelo, | … debarque, | … des, | … died, | … ecris, | … end, | … enleve, | … fui
  -0.9: | … getting, | … gracias, | … la, | … lache, | … llegan, | … now, | … pienso, | … por, | … prefere
  -0.9: | … prochaine, | … put, | … saquenme, | … sending, | … spam, | … thank, | … thanks, | … tout
  -0.9: | … unsubscribe, | … used, ~_alo, ~_aq, ~_aqu, ~_art, ~_ass, ~_ate, ~_auj, ~_bac, ~_bi, ~_bik, ~_bos
  -0.9: ~_br, ~_cli, ~_cor, ~_d_, ~_dai, ~_de_, ~_der, ~_des, ~_ei, ~_esp, ~_fai, ~_int, ~_jaj, ~_los, ~_ma
  -0.9: ~_mov, ~_muc, ~_nut, ~_ouv, ~_pai, ~_pis, ~_pit, ~_pla, ~_pos, ~_rea, ~_rem, ~_rin, ~_stu, ~_sys
  -0.9: ~_uno, ~_vai, ~_vel, ~_wo, ~abl, ~abog, ~achi, ~act, ~ago_, ~agra, ~ale, ~alt_, ~alta, ~amis, ~amo
  -0.9: ~ank_, ~anks, ~ant, ~anto, ~appe, ~aqui, ~arge, ~arto, ~aten, ~ats_, ~auj, ~aujo, ~aute, ~auv, ~auva
  -0.9: ~aux, ~aux_, ~aw_, ~bac, ~back, ~banc, ~beg_, ~bie_, ~bik, ~bike, ~blac, ~blas, ~bli, ~blo, ~bog
  -0.9: ~boga, ~bos, ~boss, ~bra, ~but_, ~cado, ~camp, ~cese, ~cesi, ~ch_, ~chen, ~ciat, ~cluy, ~conm, ~cric
  -0.9: ~cter, ~cump, ~dai, ~dav, ~dele, ~dete, ~died, ~dier, ~dieu, ~dill, ~donc, ~dora, ~ds_, ~due, ~eall
  -0.9: ~eant, ~ears, ~ebe_, ~ecad, ~ecor, ~ecri, ~edo_, ~efie, ~ejad, ~eje, ~eks_, ~ema_, ~emu, ~emue, ~enan
  -0.9: ~ence, ~ency, ~enty, ~era, ~erap, ~ered, ~erez, ~eryt, ~esir, ~espe, ~eter, ~etit, ~eul_, ~eus_, ~ext
  -0.9: ~exti, ~fab, ~fabo, ~fais, ~falt, ~fen, ~fer, ~ffec, ~fier, ~fol, ~foll, ~forf, ~frid, ~ga_, ~gada
  -0.9: ~ger, ~gets, ~gh_, ~gle, ~god_, ~gua_, ~guy_, ~hain, ~hait, ~harc, ~hed_, ~hole, ~hro, ~iar_, ~iban
  -0.9: ~icac, ~icat, ~ici_, ~iday, ~ienc, ~ier, ~iero, ~ilie, ~ily, ~ily_, ~imp, ~inar, ~ind, ~indl, ~inis
  -0.9: ~intm, ~inu, ~ionn, ~ipe_, ~ire, ~irec, ~isio, ~ist, ~istu, ~ith_, ~its, ~jame, ~jar_, ~knoc, ~ks_
  -0.9: ~lack, ~lean, ~ler_, ~let, ~list, ~lls_, ~loir, ~los_, ~lqu_, ~lu_, ~lug, ~lune, ~luy, ~luya, ~lver
  -0.9: ~maci, ~mada, ~mano, ~manq, ~mauv, ~mbio, ~medi, ~mee, ~mena, ~migo, ~mism, ~mos_, ~mpro, ~muc, ~much
  -0.9: ~muev, ~nav, ~ncy_, ~ndl, ~ndly, ~ndu, ~nece, ~nfo, ~ngi, ~ngin, ~nico, ~nim, ~nmi, ~nmig, ~nna, ~nno
  -0.9: ~nock, ~nta, ~ntas, ~ntm, ~ntme, ~oca_, ~ocki, ~odos, ~ogad, ~oi_, ~oie_, ~ola_, ~ollo, ~olve, ~om_
  -0.9: ~oma_, ~omos, ~onc_, ~onmi, ~ora, ~orda, ~ork, ~orme, ~ort, ~ose, ~oth_, ~ots, ~ots_, ~ouvr, ~oved
  -0.9: ~ow_, ~papa, ~pect, ~perf, ~peti, ~pis, ~po_, ~ppoi, ~prep, ~quea, ~radi, ~rap, ~rash, ~rat, ~rb_
  -0.9: ~rcel, ~rcis, ~rda, ~rel, ~remu, ~ring, ~riss, ~rita, ~riv, ~rler, ~rlos, ~rnee, ~rong, ~rro, ~rto
  -0.9: ~rto_, ~rts, ~rts_, ~ru_, ~rvey, ~ryt, ~ryth, ~sau, ~se_, ~sez, ~sez_, ~sha, ~sim, ~soir, ~soit
  -0.9: ~spar, ~ss_, ~sta_, ~stur, ~suit, ~suiv, ~sys, ~syst, ~tame, ~tema, ~tenc, ~teni, ~tex, ~text, ~thos
  -0.9: ~thro, ~tice, ~tit, ~toi, ~tto, ~turb, ~typi, ~ubli, ~ubs_, ~uct, ~uded, ~uea, ~uear, ~uedo, ~ugh_
  -0.9: ~ula, ~umpl, ~uper, ~upo_, ~urb_, ~urd, ~urve, ~us_, ~usin, ~ut_, ~ute, ~uter, ~uts, ~uts_, ~uvr
  -0.9: ~uya_, ~va_, ~ved, ~ved_, ~velo, ~vey, ~vida, ~vios, ~viso, ~voie, ~voy_, ~way_, ~wn_, ~wron, ~xti
  -0.9: ~yen, ~yer, ~ypi, ~ypin, ~yst, ~yste
  -0.92: (bias)
  -1.0: (want), a l, a … no, a … spot, a … stop, a … tienda, abogado … va, about … texts, again so, again … i
  -1.0: agradeceria que, agregaron, ai besoin, ai … une, alertes |, alerts, all i, all to, already … to
  -1.0: am … take, am … with, and do, and the, and … hit, and … texting, and … that, angry>texts, annuler
  -1.0: answer, appeler |, appre-, arreter ca, arreter les, arretez … me, as of, asi … bien, autorisacion
  -1.0: aviez … que, avisos |, away, away |, bad, be, be |, be … from, ben la, bien … mensajes, big
  -1.0: bike … in, bikes, bmx, borra, borra mi, borrame, borrar, borren mi, borren mis, borren … datos
  -1.0: box unchecked, but no, but … do, but … have, by … please, c … ma, c … vous, ca svp, ca … pas, cambi-
  -1.0: can stop, can … stop, can … the, can … you, cancelo, casco, ce serait, ce … vous, cell de, cell … moi
  -1.0: celul-, celular, cessez |, chant-, chantier, chao, ching-, cierr-, clase |, client, complaint
  -1.0: comprenez, comprenez pas, comun-, concerned, confirm |, confo-, consent withdrawn, contacter
  -1.0: contacter |, contra, corri-, could … not, creo … me, d la, dad, dans, datos … no, dautre |, de ahora
  -1.0: de aqui, de avisarme, de escribirme, de los, de me, de oposicion, de sus, de vous, de … al
  -1.0: de … merci, de … messages, deact-, degag-, deja dit, demande une, demas-, demasiado, deran-
  -1.0: derecho … oposicion, deseo, di … de, dicho … no, did … need, dit oui, dit … plus, do … send
  -1.0: do … sign, donc, done … my, dulut-, duluth, ecrivez, en esto, enerv-, enleve, enleve moi, enlever mon
  -1.0: entiendo, enviar, envie, envois, es … mi, escriba, escribo, eso |, esos, est ma, est … qu, estre-
  -1.0: etait le, faire … textos, favor you, favor … no, fewer, forever>more, forever>you, from you
  -1.0: from your, gasten, get |, get … text, got it, hace … que, hagan-, hasta aqui, have asked, hereb-
  -1.0: hereby, i get, i only, i would, i … look, i … opt, i … unsubscribed, i … we, il … y, in future
  -1.0: instr-, is too, is … NUMBER, is … ok, it stop, it … too, it … your, j … plus, j … trouve, jaja
  -1.0: je quitte, je … voir, jeje |, jour |, journ-, just, keep … on, kill, la lista, la suscripcion
  -1.0: la … enlevez, la … hace, la … pour, la … textos, last text, le faire, le hago, le puse, le svp
  -1.0: le … arret, le … on, lee, les … svp, letters, lista saquenme, liste svp, live, llamadas ni, lo que
  -1.0: los mensajes, los mensajitos, lose my, m … avec, m … pu, ma demande, mais plus, make … stop, mas me
  -1.0: mas nada, mas … escriban, mas … que, mass, me agregaron, me desabonner, me is, me mande, me mandes
  -1.0: me retirer, me unsubscribe, me … quitar, me … will, medio, mensajes por, mensajes you, mensajes |
  -1.0: messages |, met, mi nombre, mi you, mind, moi, moi plus, moi … jamais, moi … textos, molestar
  -1.0: mon … ne, more texting, more>law, my account, my fork, n en, nada en, ne … rien, necesito
  -1.0: need … keep, need … remove, neede-, needed, never met, ni … mas, no deseo, no enviar, no gasten
  -1.0: no gracias, no los, no necesito, no pienso, no quitenme, no recibir, no sea, no … ever, no … favor
  -1.0: no … mandes, no … ni, not give, not message, not sure, not … another, not … receive, not>angry
  -1.0: not>send, notic-, notices, notifications, notifications |, notifiquen, numero svp, ok stop, omit
  -1.0: on arrete, on veut, on … fork, one … no, oposi-, oposicion, otez moi, otez mon, otez … numero
  -1.0: otro mensaje, oubliez, our, parar-, pararan, parle-, partir, pas pourquoi, pas … au, passe au
  -1.0: peace and, permanently, piens-, pienso, pierd-, please drop, please only, please … call, plus … de
  -1.0: plus … sms, ponga, por … you, porfa, porfa |, pour … sms, pour … vos, prefer not, prefer … to
  -1.0: prefere, prene-, promos svp, promos … texto, pu recevoir, pub |, pull my, que nunca, que pararan
  -1.0: que tengo, que … arrete, que … cancelen, que … eso, que … para, quelqu … d, quiero recibir
  -1.0: quiero sus, quisi-, quisiera, quit … is, quit … me, quita … de, quitame, quiten … la, quitte, quitter
  -1.0: quoi le, rabai-, rabais, recevoir vos, reminder, reminders |, remove>texts, reply to, repondre … pour
  -1.0: repre-, retirer |, retirez le, rien svp, rip, sales, salir |, save a, saying it, saying stop
  -1.0: se quita, se … de, see … it, send>me, send>want, ser, seule, sigan mandando, sign … off, siste-, skip
  -1.0: so no, so please, so there, so … me, solicito la, sortez … de, spame-, specifically left, stop all
  -1.0: stop sending, stop with, stop … it, stop … texts, stop>texts, stopa-, stopall, suene, suffit |
  -1.0: suis au, suis … d, supprimer, supprimez, sur … cell, sus … quitenme, suscripcion a, suspendan
  -1.0: svp arretez, t, take this, take |, talk … about, telefono … que, tell, tes, text please, texto … je
  -1.0: textos … mi, thank, thank you, the bike, the club, the message, the vip, the … is, the … on, the … so
  -1.0: the … stop, the … when, these, these please, these … me, think we, this … on, till … no, to about
  -1.0: to call, to … anything, to … no, to … what, toi, tout svp, trois fois, tuesd-, tuesday, turn off, ty
  -1.0: uds |, ultimo, un d, un … autre, un … en, un … plus, unlist me, uno de, uno mas, unsub me, up so
  -1.0: up … it, veux … rien, vip, volver a, vos … de, votre … en, vous comprenez, vous pouvez, want any
  -1.0: want … get, want>more, want>texts, we have, what … i, when … come, where … are, whoever, why did
  -1.0: wifi, withdrawn |, would like, would rather, write me, xfa, y la, yo you, you ever, you on, you … but
  -1.0: you … con, you … dije, you … la, you … les, you … mas, you … more, you … the, you>forever, you>list
  -1.0: you>not, your guy, your money, your … please, your … to, zip, | after, | asi, | ben, | bon, | borren
  -1.0: | confirmez, | consent, | creo, | dejenme, | desabonner, | favor, | halt, | lache, | los, | ni
  -1.0: | optout, | otez, | pus, | rip, | salir, | shut, | stopall, | supprimer, | that, | time, | … 2
  -1.0: | … accord, | … dejen, | … delete, | … deseo, | … down, | … el, | … en, | … from, | … get, | … many
  -1.0: | … porfa, | … promociones, | … pub, | … quiero, | … quitte, | … seulement, | … sign, | … suis
  -1.0: | … tengo, | … texting, | … these, | … time, ~_ah, ~_bad, ~_bar, ~_be_, ~_ben, ~_big, ~_bit, ~_bm
  -1.0: ~_bmx, ~_bur, ~_but, ~_buz, ~_dis, ~_dur, ~_eco, ~_fam, ~_few, ~_fla, ~_fou, ~_hat, ~_hm, ~_ide
  -1.0: ~_jun, ~_kil, ~_kin, ~_lan, ~_lle, ~_man, ~_mau, ~_mo, ~_moi, ~_nec, ~_our, ~_pat, ~_plo, ~_rab
  -1.0: ~_rip, ~_set, ~_sis, ~_son, ~_spo, ~_suy, ~_sw, ~_sy, ~_t_, ~_tal, ~_tou, ~_tue, ~_tun, ~_ty_, ~_un
  -1.0: ~_van, ~_vay, ~_way, ~_wen, ~_xfa, ~_zi, ~_zip, ~abai, ~abo_, ~acto, ~aen, ~aen_, ~aga, ~agan, ~ails
  -1.0: ~aime, ~aise, ~ame_, ~ange, ~ank, ~anta, ~aqu, ~aque, ~ar_, ~are, ~ase, ~ase_, ~asti, ~avo, ~bad_
  -1.0: ~bar, ~be_, ~beg, ~big, ~big_, ~bil, ~ble_, ~bmx, ~bmx_, ~boa, ~both, ~bs_, ~buz, ~buzz, ~cac, ~caci
  -1.0: ~cam, ~camb, ~can_, ~ces, ~chai, ~char, ~ciau, ~clas, ~comu, ~ct_, ~cte, ~cto_, ~ctor, ~cupe, ~cyc
  -1.0: ~cycl, ~days, ~deac, ~dead, ~dhu, ~dhui, ~dia_, ~dis, ~eact, ~eari, ~eby, ~eby_, ~ede_, ~eded, ~edio
  -1.0: ~eede, ~eg_, ~ejar, ~ejen, ~elar, ~els_, ~elul, ~ely, ~ely_, ~enag, ~endi, ~enga, ~enme, ~enso, ~erc
  -1.0: ~ereb, ~erre, ~esda, ~ese, ~ese_, ~eseo, ~esos, ~etar, ~etes, ~ette, ~eveu, ~ewer, ~fa_, ~fam, ~fas
  -1.0: ~few, ~fewe, ~fine, ~fou, ~gans, ~go_, ~gs_, ~hai, ~hank, ~has_, ~head, ~hes, ~hese, ~hit, ~hitt
  -1.0: ~hui_, ~iau, ~iaux, ~iba_, ~ibe_, ~ico, ~ico_, ~ierd, ~ieto, ~ife_, ~ifi_, ~ig_, ~ikes, ~ili, ~ilia
  -1.0: ~imez, ~iner, ~inin, ~ino_, ~ins_, ~inte, ~ios, ~ipc, ~ipci, ~iri, ~ismo, ~ist_, ~iste, ~itt, ~jala
  -1.0: ~jar, ~jen, ~jito, ~jun, ~kes, ~kill, ~kind, ~kip, ~kip_, ~lan_, ~lea, ~let_, ~lid, ~liez, ~lin_
  -1.0: ~los, ~mac, ~main, ~masi, ~mau, ~mbi, ~mel, ~mer_, ~mil, ~moi, ~moi_, ~mpan, ~mpo, ~mx_, ~nan, ~nch
  -1.0: ~nec, ~nen_, ~ngs, ~ngs_, ~nio, ~nion, ~nki, ~nme, ~nme_, ~nora, ~nste, ~nstr, ~ntam, ~ofil, ~oie
  -1.0: ~omu, ~omun, ~onfo, ~onm, ~ood, ~oor, ~ope, ~opin, ~opos, ~opt_, ~orgo, ~ormi, ~orre, ~orri, ~orto
  -1.0: ~oss_, ~ost_, ~otic, ~oulo, ~ove_, ~page, ~pere, ~pese, ~pet, ~pide, ~pido, ~pin, ~porf, ~ppe_, ~ppel
  -1.0: ~pper, ~quis, ~rais, ~rait, ~rdh, ~rdhu, ~real, ~reby, ~reco, ~ren, ~rfa_, ~rge_, ~rida, ~rin, ~ripc
  -1.0: ~rir_, ~ris_, ~rivi, ~rmen, ~rmir, ~rnin, ~rob, ~rol, ~row, ~row_, ~rra, ~rram, ~rren, ~saji, ~sand
  -1.0: ~send, ~seri, ~siad, ~sien, ~skip, ~smo_, ~sort, ~spe, ~star, ~stem, ~supp, ~suy, ~ta_, ~ter, ~teu
  -1.0: ~teur, ~than, ~thes, ~tif, ~tifi, ~timo, ~toi_, ~trop, ~tue, ~tues, ~tun, ~tune, ~uar, ~ude_, ~uesd
  -1.0: ~uev, ~uir, ~uisi, ~uler, ~ulez, ~ulo, ~unad, ~uno, ~uno_, ~upl, ~upp, ~urdh, ~urge, ~usio, ~utez
  -1.0: ~uti, ~uzz, ~vanm, ~vaya, ~vel, ~vian, ~vien, ~wast, ~wer, ~wifi, ~win, ~xfa, ~xfa_, ~ycl, ~zip
  -1.0: ~zip_
  -1.1: NUMBER … de, NUMBER … demande, a comprar, a la, a mi, a … con, a … un, about it, accidentally
  -1.1: account, again … not, agradeceria, ai plus, ai |, ai … de, aime, alertes, am … out, and confirm
  -1.1: angry>remove, answe-, any more, anything to, anything … this, are |, arret |, arretez, arretez … m
  -1.1: as a, as spam, aucun autre, aucun … message, autre texto, autres, avec vos, avocat, avoir … textos
  -1.1: bici … la, block-, borre-, bouti-, boutique, break, c … rendu, ca arrete, ca la, calls … no
  -1.1: can delete, cancel my, cause, ce … le, cease |, cellu-, cellulaire, cesser, change, communication |
  -1.1: compu-, conta-, conversation, cosas, count-, cuent-, cut the, d … lol, d … pour, d … retire, dado de
  -1.1: dado … baja, datos |, de esa, de mon, de rappel, de textearme, de texto, de una, de velo, de … juste
  -1.1: de … la, de … y, dejen … escribirme, demander |, denme, denme de, denme … baja, derecho de
  -1.1: desabonnez, desabonnez moi, detener, did … text, dije |, dit … aux, dit … par, do … ever, do … get
  -1.1: do … talk, do … unsubscribe, done, drop me, ecrire … moi, ecrivez plus, efface, ejerz-, ejerzo
  -1.1: ejerzo mi, ejerzo … derecho, el mio, el telefono, en ingles, en … c, end it, envoi, envoi-
  -1.1: envoyez plus, envoyez … rien, erreur … moi, est ce, est juste, est … arretez, est … fille, est … pour
  -1.1: este cel, este telefono, fait … le, falta que, faut, fcc |, fermez le, fille qui, fille … m, for a
  -1.1: for service, from the, from … list, fuera de, further, future |, gardez vos, gaste-, genti-, go |
  -1.1: going, good, got the, hace falta, hagan, halt, has, have … a, have … been, hit, how … i
  -1.1: i accidentally, i come, i talk, i was, i … just, i … left, i … removed, i … texted, i … where
  -1.1: in when, inbox, inste-, interesse, interet, is over, is revoked, is … now, is … you, it is, it no
  -1.1: it off, j veux, j … mieux, jamais svp, je passe, je voudrais, jeje, job, jours, keep my, la … le
  -1.1: lachez pas, laissez, le NUMBER, le compte, le … enlevez, le … est, le … la, le … que, leavi-, leaving
  -1.1: les pedi, ligne, like off, link, liste moi, llamo, lo pido, los textos, m envoyez, m … svp, ma … pis
  -1.1: maint-, maintenant, mande |, manden mas, marre-, mas de, mas textos, may … my, me as, me desabonne
  -1.1: me dijo, me to, me … ma, me … the, me>these, men, mensaje que, mensaje y, mensajes … este
  -1.1: mensajes … mi, mensajes … no, message svp, messages on, messages svp, mettez … sur, mi abogado
  -1.1: mi derecho, mi … de, mi … los, mi … y, moi les, moi svp, moi … de, moles-, mon consentement
  -1.1: mon … aux, mon … merci, month |, montre, more text, ms, much, my … and, my … in, my … please
  -1.1: my … take, n y, n … en, never … text, ni un, ni uno, ninguno mas, no for, no hace, no me, no msj
  -1.1: no … falta, no … mande, no … please, no … so, no … text, no … textees, no … texting, non … moi
  -1.1: not ever, not send, not wish, now no, now on, now were, now … me, number lol, numero de, numero por
  -1.1: numero you, nunca … me, of them, of … messages, off the, omg stop, on sort, only to, only … it
  -1.1: optou-, optout, out please, own a, own … bike, paix |, par texto, para mi, pas … pub, pas … rappel
  -1.1: paz, peace |, pero … me, phone |, pleas-, please, please let, please … the, plus … svp, plus … vos
  -1.1: por texto, pourquoi … me, prefe-, prefer, prese-, presse, pretend you, prie |, prosp-, prospection
  -1.1: pu … ca, publicidad |, pues … que, que quiero, que … borren, que … los, que … veux, quien … no
  -1.1: quiero mas, quiero |, quiet, quiten … numero, quitenme, quitenme |, rappels, ready it, ready … is
  -1.1: receipt only, recevoir |, recoi-, recum-, recumbent, remin-, removal |, remove, remove>list, repet-
  -1.1: reply-, replying, reported, retirer, revoke … permission, rien recevoir, rifas, rm, rusti-, rustine
  -1.1: sacame de, salgo … esto, salir-, salirme, saque-, se donde, send any, send … nothing, send>more
  -1.1: serai-, set this, set … up, seulement … de, shop in, siguen mandando, sned, so … send, somebody else
  -1.1: sortez moi, spot, stop please, stop svp, stop these, stop … and, stop … me, stop … to, stop>angry
  -1.1: stop>me, su, sub |, suis inscrit, suppression … mes, sus mensajes, svp … suis, switc-, switch, ta
  -1.1: talk to, tambi-, tambien, tcpa i, tengo … para, text in, text to, textees, textez plus, texting for
  -1.1: texting |, texting … stop, texts in, texts … i, texts … me, texts … to, texts>forever, thanks |
  -1.1: that … do, the … now, the … texts, this remove, this up, this … NAME, time in, to say, todo |, tres
  -1.1: turn … off, twice … the, twice … to, un magasin, un solo, una vez, une … chose, unsubscribing
  -1.1: unsubscribing |, up … accident, up … you, va … les, veu, veux que, voice, vos … pour, votre … et
  -1.1: voudrais, vous … arreter, vous … moi, wants, was … it, we, what do, what … the, whoev-, will … on
  -1.1: with you, withdrawing, would be, would … off, wth, you always, you basta, you con, you … de
  -1.1: you … los, you … quit, you … used, your text, | arreter, | desist, | detener, | ejerzo, | enlevez
  -1.1: | fuera, | had, | inscrivez, | lo, | lose, | one, | pourquoi, | retirez, | saquen, | voice, | would
  -1.1: | … accidentally, | … aimerais, | … away, | … c, | … could, | … envien, | … for, | … i, | … longer
  -1.1: | … me, | … passe, | … please, | … promos, | … remove, | … requested, | … roommate, | … sort
  -1.1: | … stop, | … thx, | … vos, | … want, | … was, ~_adi, ~_aim, ~_ama, ~_aw, ~_awa, ~_bo, ~_cod, ~_cue
  -1.1: ~_eje, ~_fa, ~_fl, ~_fu, ~_fur, ~_goi, ~_gou, ~_har, ~_jej, ~_job, ~_ke, ~_mol, ~_ms_, ~_noo, ~_nt
  -1.1: ~_oc, ~_of, ~_ot, ~_paz, ~_ple, ~_pol, ~_ra, ~_rap, ~_rob, ~_saq, ~_su_, ~_ta_, ~_tam, ~_tir, ~_toi
  -1.1: ~_we_, ~_xf, ~act_, ~acte, ~adme, ~ala_, ~aler, ~amab, ~anch, ~anq, ~anqu, ~answ, ~apa_, ~appo, ~arin
  -1.1: ~asco, ~athe, ~az_, ~bai, ~bais, ~bes_, ~ble, ~bloc, ~bor_, ~but, ~by_, ~caba, ~cans, ~care, ~casc
  -1.1: ~ceri, ~cher, ~clos, ~clud, ~clui, ~cod, ~code, ~coi, ~ctar, ~cup, ~cupo, ~dea, ~ders, ~deso, ~dez_
  -1.1: ~dil, ~din, ~ding, ~dist, ~dome, ~dul, ~eas, ~ease, ~eavi, ~ecoi, ~eda_, ~eez, ~efer, ~ellu, ~eme_
  -1.1: ~emin, ~emo, ~ena_, ~enm, ~epe, ~epet, ~epre, ~ete, ~ewe, ~ez_, ~ffic, ~fi_, ~fur, ~gar_, ~gent, ~goi
  -1.1: ~goin, ~gou, ~grea, ~hant, ~hed, ~her_, ~hoev, ~iba, ~ices, ~ick_, ~ieu_, ~ieux, ~igua, ~inga, ~ino
  -1.1: ~ios_, ~irer, ~isan, ~isen, ~itam, ~ivan, ~ix_, ~jej, ~jeje, ~job, ~job_, ~lab, ~lait, ~leas, ~lein
  -1.1: ~lent, ~ler, ~lest, ~lick, ~lign, ~lirm, ~lleg, ~llu, ~llul, ~loc, ~lto, ~lude, ~mab, ~merc, ~mig
  -1.1: ~mina, ~mind, ~mol, ~mole, ~nam, ~nant, ~nate, ~nbox, ~nc_, ~nce, ~nche, ~ndi_, ~ndo_, ~ndom, ~ndre
  -1.1: ~nea, ~nfir, ~ngez, ~nqu, ~nsw, ~nswe, ~ntac, ~nten, ~nter, ~nul, ~nvio, ~ob_, ~ock_, ~ofi, ~oles
  -1.1: ~omas, ~ompa, ~onta, ~opto, ~orf, ~orfa, ~orr, ~oter, ~ourn, ~ourr, ~outi, ~ove, ~pan, ~pati, ~paz
  -1.1: ~paz_, ~pels, ~pend, ~pien, ~ple, ~plea, ~plei, ~plyi, ~poli, ~pon, ~ppr, ~pt_, ~ptou, ~pues, ~quen
  -1.1: ~rame, ~rci, ~reat, ~reb, ~refe, ~repe, ~rfa, ~rfai, ~ribo, ~rici, ~riel, ~rios, ~rip, ~rip_, ~rra_
  -1.1: ~rrie, ~rsat, ~rtes, ~rth, ~rthe, ~sale, ~salg, ~saq, ~saqu, ~scon, ~sia, ~sic, ~sito, ~sjs, ~sjs_
  -1.1: ~spot, ~sse, ~sser, ~stu, ~surv, ~swer, ~swit, ~tac, ~tact, ~tal, ~tam, ~tamb, ~tch, ~tees, ~tena
  -1.1: ~tenm, ~tez, ~tez_, ~tigu, ~tile, ~tima, ~tiq, ~tiqu, ~tou, ~ubl, ~ueda, ~ueg, ~uego, ~uen, ~ues_
  -1.1: ~uiv, ~ujo, ~ujou, ~ump_, ~unch, ~uns_, ~urri, ~urv, ~utad, ~utiq, ~voi_, ~whoe, ~witc, ~wor, ~work
  -1.2: (angry), NUMBER time, NUMBER … me, NUMBER … please, NUMBER … stop, a … and, a … enlevez, a … ni
  -1.2: accou-, achal-, add, again ok, ahora |, ai … ma, alert-, all … ask, all … to, am … a, and says
  -1.2: angry>angry, anule-, arrete ca, arreter, arretez de, arretez les, arretez vos, arretez … sms
  -1.2: as … now, asi … you, autorizo mas, autre-, aux, aux textos, avec … textos, avez … ecrit, aviso-
  -1.2: avisos, avoir de, bajo |, basur-, basura, besoin de, bien sin, bike |, borre … telefono, bueno
  -1.2: butto-, button, by mistake, c … le, can i, cancelen, cancle |, casa, cease, cero, cesse-, cessez
  -1.2: clase, como … salgo, compris, con los, con … textos, confirmez, confirmo, contact, coupez les, de mes
  -1.2: de sms, de vos, de … esto, de … ici, de … pour, de … se, de … vous, deja de, delis-, desac-
  -1.2: desuscribirme, dezab-, dezabonne, disab-, disable, disco-, do not, do … need, do … text, do … you
  -1.2: doing, doy … de, effacez moi, end the, enlevez mon, esper-, est rendu, este, este … el, esto you
  -1.2: estoy bien, exerc-, explo-, fermez … compte, for good, for … not, forever>want, from here, from now
  -1.2: furth-, futur-, future, gardez, give, good |, gracias |, hace, haha, halte, hard, here on, hmu, hola
  -1.2: hw, i got, i opt, i see, i signed, in peace, inscrivez … pas, inter-, is there, is … list, it with
  -1.2: j ecris, j … eu, j … que, jamais … texto, je peux, je … a, je … de, je … etre, je … prie, kijij-
  -1.2: kijiji, la basura, last … and, le mien, lette-, like to, line, list … am, lista |, llega-, llegar
  -1.2: los sms, love, m oublier, ma fille, mais … de, mais … j, mandar nada, mandes, many, me desinscrire
  -1.2: me for, me off, me sacas, me … mas, me>angry, mensaje mas, merci, mes, mets, mi … que, mien, mieux
  -1.2: mil, mise, moi donc, mon … de, mon … m, more … these, more>not, mroe, my bike, my mom, my phone
  -1.2: national, national do, national … not, ne … ecrivez, ne … envoyez, need … bike, never contact
  -1.2: never want, never … another, no mandar, no mande, no send, no … a, no … texteen, not be, not keep
  -1.2: not need, not text, not … consent, not … sending, not … these, notif-, number please, number |
  -1.2: number>more, of these, of … texts, off this, off your, ok to, ok … for, old … please, on … national
  -1.2: one … and, otez, other, otra … ustedes, oublier, oublier |, out of, outta, over |, paix, par … svp
  -1.2: parol-, parole, pass on, personnelles, peux, peux etre, pido … me, pis les, pis … textos
  -1.2: please cancel, please end, please take, please … my, please … this, plus d, plus … texto, poner para
  -1.2: poner … que, pourquoi vous, pourr-, pourriel, pouvez, pouvez m, pouvez … m, prank, press, press-
  -1.2: promos |, pu … de, pus de, pus |, quand je, que lo, que … mis, quiero nada, quiteme, quiten de
  -1.2: quiten mi, quitt, rappe-, rayez moi, receive text, receiving this, register, remov-, remove … number
  -1.2: replied … last, report you, retir, retirez, revoke permission, rien de, rien savoir, rien … vous
  -1.2: sacam-, sacame, sacas, said i, samed-, samedi, sans moi, savoir de, segui-, semaines … j, sendi-
  -1.2: sending, shut, signed … by, st, stoop, stop before, stop last, stop texting, stop yesterday
  -1.2: stop … texting, stop … week, stop>forever, strik-, strike, stuff, suffi-, suffit, svp j, svp … ai
  -1.2: talk, tanto, text and, text … not, texte moi, texting … is, textos pour, texts, texts |, texts … this
  -1.2: texts>send, that … all, the messages, the national, the … to, these so, these>number, tienen el
  -1.2: times i, to … but, to … number, tres bien, un mes, understand, une … fois, unlist, unsig-, unsub-
  -1.2: up … text, veux … de, vez ustedes, vos … arretez, vos … j, voudr-, vous … de, want no, was the, ways
  -1.2: week and, were, wife, with the, with this, with … messages, y … los, you but, you ni, you … delete
  -1.2: you … stop, you>more, your do, your list, your store, your … not, | NAME, | arrete, | arretez, | bro
  -1.2: | cease, | comme, | confirmo, | desabonne, | enlever, | forget, | got, | hola, | hw, | k, | might
  -1.2: | ningun, | nomas, | non, | pas, | removal, | remover, | said, | stoop, | unlist, | … eso, | … list
  -1.2: | … liste, | … llamadas, | … merci, | … pero, | … pour, | … ustedes, | … y, ~_aga, ~_ale, ~_ami
  -1.2: ~_ans, ~_ar, ~_aux, ~_ba, ~_beb, ~_bro, ~_bug, ~_cau, ~_cea, ~_clo, ~_cu, ~_dan, ~_dau, ~_det, ~_die
  -1.2: ~_gas, ~_go, ~_goo, ~_hah, ~_hw, ~_inb, ~_kep, ~_lie, ~_lov, ~_mai, ~_mak, ~_med, ~_mer, ~_nam, ~_pal
  -1.2: ~_qui, ~_ren, ~_ro, ~_sk, ~_soc, ~_soi, ~_st_, ~_suf, ~_swi, ~_ta, ~_tes, ~_tre, ~_uns, ~_vib, ~_voy
  -1.2: ~abor, ~acam, ~ace_, ~aha, ~aha_, ~ahi, ~aix, ~aix_, ~alk_, ~alte, ~amb, ~amed, ~ant_, ~ants, ~asa_
  -1.2: ~asu, ~asur, ~awa, ~away, ~ayez, ~baj, ~basu, ~bea, ~beb, ~bebe, ~bent, ~bit, ~bro, ~bug, ~butt
  -1.2: ~ccou, ~cea, ~ceas, ~cel, ~cel_, ~celo, ~cer_, ~chal, ~chin, ~ci_, ~cito, ~clo, ~cra, ~cto, ~cuen
  -1.2: ~cula, ~desc, ~dira, ~doin, ~dom, ~done, ~dor, ~eac, ~eak_, ~egan, ~egui, ~ein_, ~elen, ~eler, ~emov
  -1.2: ~end, ~endu, ~enlo, ~erci, ~erst, ~erte, ~erts, ~esac, ~esar, ~etez, ~exer, ~exts, ~ffit, ~fit_, ~fre
  -1.2: ~fri, ~furt, ~gast, ~ger_, ~gez, ~gez_, ~goo, ~good, ~guen, ~hah, ~haha, ~hale, ~har, ~hard, ~hola
  -1.2: ~ibie, ~ibre, ~icio, ~ierr, ~iet_, ~ima, ~ima_, ~inb, ~inbo, ~ine_, ~isab, ~isco, ~isos, ~ita_, ~itc
  -1.2: ~itch, ~ites, ~kep, ~lar_, ~lase, ~lert, ~less, ~lk_, ~lock, ~lot, ~lov, ~love, ~lte, ~lul, ~lula
  -1.2: ~lut, ~lyi, ~lyin, ~mak, ~make, ~many, ~mat, ~mieu, ~mil_, ~mit_, ~mov, ~move, ~mpri, ~mput, ~nbo
  -1.2: ~ncio, ~ndad, ~ndes, ~ndin, ~ndo, ~nee, ~nez, ~nez_, ~nge_, ~niss, ~nnez, ~noma, ~noti, ~nse_, ~nsu
  -1.2: ~nvoi, ~oice, ~oop, ~oop_, ~orte, ~osas, ~ose_, ~otez, ~oti, ~otif, ~oudr, ~over, ~paix, ~pat, ~peux
  -1.2: ~pol, ~posi, ~pot_, ~ppri, ~pref, ~qui, ~rai, ~ram, ~rapp, ~rci_, ~rden, ~relo, ~remo, ~ret_, ~riba
  -1.2: ~rre, ~rri, ~rro_, ~rsta, ~rted, ~sabl, ~sact, ~sas, ~sas_, ~set, ~sist, ~smo, ~soc, ~sold, ~sos
  -1.2: ~sos_, ~stea, ~stuf, ~suf, ~suff, ~swi, ~tann, ~tar_, ~taro, ~tch_, ~ters, ~th_, ~tom, ~ton, ~ts_
  -1.2: ~ttez, ~tton, ~tu_, ~tuf, ~tuff, ~udr, ~udra, ~uent, ~uffi, ~ug_, ~uier, ~ule, ~und_, ~uns, ~unt_
  -1.2: ~urb, ~urne, ~urr, ~urth, ~utta, ~utto, ~via_, ~vib, ~vibr, ~voud, ~went, ~wis, ~xer, ~xerc, ~xie
  -1.2: ~xts, ~xts_
  -1.3: a escribirme, a flat, a … esto, achete un, ahi, ai eu, ai … achete, ai … rien, all, alors je
  -1.3: already asked, am over, and delete, angry>me, another one, anula-, anular, any … of, anymo-, anymore
  -1.3: anything from, apunte por, arret-, au point, au … m, au … svp, avenir |, baja, be … it, been to
  -1.3: been told, borra-, but … would, by accident, bye |, call my, call … text, camionneur, canel
  -1.3: celular para, celular |, cesse |, ceux, citas, comerciales, comerciales |, comptoir m, con sus
  -1.3: con … mensajes, con … promociones, consentement … vous, consider, coupez, darme, de esto, de messages
  -1.3: de … et, de … me, de … par, de … plus, depuis NUMBER, derni-, dernier, disen-, do, do … carry
  -1.3: do … contact, donde estan, el … you, email use, en … rien, enlevez moi, entiende, es una, est … a
  -1.3: estoy … sin, ever … this, faire les, favor, ferme-, fermez, fini les, fini … messages, five
  -1.3: flat … in, for … one, forev-, forever, forever |, forever>these, forget, forgo-, forgot, from … again
  -1.3: fui a, garde-, get a, gout, hago, have … tell, i no, i replied, i resign, i said, i … over
  -1.3: i … yesterday, if there, if you, il … plait, inclu-, inscrit … le, is all, is … take, it in
  -1.3: it remove, j … besoin, je … camionneur, je … la, je … plus, je … pu, k, know where, la prochaine
  -1.3: la |, la … me, las, law>wrong, le … ne, le … ou, leave me, leave |, les messages, les textos, let us
  -1.3: liste |, llegu-, lol |, longer … permission, lose … number, m … c, ma vie, mais, make it, mama, manda
  -1.3: many … i, mas mensajes, me alone, me borren, me contesto, me manden, me over, me vuelvan, me … of
  -1.3: me … solo, me … your, means |, mettez moi, mi mama, mi number, mise au, mise … point, moi pus
  -1.3: mon tel, mon … svp, more>texts, mot, mover-, my … no, my … use, ne plus, ne … plus, need a, need this
  -1.3: never ever, next text, ni rien, no envien, no escriban, no volvais, no … en, no … llegue, not carry
  -1.3: not contact, not get, not … do, not … phone, numero no, of no, of your, onda, otu, oubli, paralo
  -1.3: part … no, pas d, perma-, plait, plait |, please honor, please |, please … not, plus m, plus … ecrire
  -1.3: plus … message, plus … messages, plus … recevoir, plus … textos, ponga-, pour moi, pouve-
  -1.3: pouvez vous, prie, prochaine, prochaine fois, pu le, pu rien, pub svp, publicite |, pull, que dejen
  -1.3: que … contacten, que … m, que … mi, quiero, quiero … de, quiero … me, quitar, raffle … not, rathe-
  -1.3: rather, rayez, recibiendo, recois, recordatorios, regarder, remove>me, removed, removed |, remover
  -1.3: s v, s … p, s … vous, salir, se entiende, send … to, sent … NUMBER, set me, si pero, si … paran, sold
  -1.3: spam |, stop asking, stop the, stop … the, stopped |, suena, suis camionneur, suis … j, suite |
  -1.3: suppression de, svp pas, take my, take … number, tell … people, text |, textez moi, textos … moi
  -1.3: texts is, the free, the tcpa, the texts, them, these>send, this one, three, to delete, to take
  -1.3: to … at, to … left, to … up, todas, told … kid, troub-, trouble, tu, turn, ultim-, un sub, un … texto
  -1.3: under-, unsubscribe, unsubscribe me, used it, usted |, v, v p, veux pas, veux plus, violating the
  -1.3: violating … tcpa, vivre, volva-, volvais, volvais a, votre gerant, vous plait, vous prie, vous … les
  -1.3: vous … m, want off, want out, want to, want>list, want>not, what … it, whene-, whenever, wife … me
  -1.3: wish to, with these, write, yo les, yo solo, you again, you please, you sold, you stop, you … NUMBER
  -1.3: you … doy, you>stop, you>wrong, | basta, | bye, | cancel, | cancle, | cessez, | combien, | dans
  -1.3: | demande, | este, | for, | give, | have, | no, | save, | take, | texte, | textez, | textos, | unsub
  -1.3: | unsubscribe, | … arretez, | … aux, | … bajo, | … before, | … do, | … ever, | … mensajes, | … no
  -1.3: | … peux, | … plus, | … sea, | … someone, | … sub, | … sus, | … svp, | … us, | … vais, | … veux
  -1.3: | … voy, | … who, ~_aca, ~_ahi, ~_ann, ~_anu, ~_arr, ~_ban, ~_by, ~_can, ~_cit, ~_dar, ~_do_, ~_ds
  -1.3: ~_exe, ~_fav, ~_fiv, ~_fri, ~_fue, ~_hol, ~_k_, ~_nee, ~_ond, ~_ote, ~_ou, ~_pes, ~_pl, ~_sal, ~_sc
  -1.3: ~_ski, ~_tan, ~_tec, ~_tu, ~_tu_, ~_ty, ~_ul, ~_ult, ~_v_, ~_veu, ~_vol, ~_vu, ~_wor, ~abil, ~ador
  -1.3: ~ahi_, ~ala, ~alk, ~alo, ~ama_, ~ambi, ~anc, ~anen, ~anu, ~anym, ~arr, ~arre, ~asia, ~ator, ~avor
  -1.3: ~bad, ~bili, ~bur, ~cabe, ~can, ~cela, ~cern, ~cero, ~ceu, ~cois, ~den_, ~dern, ~desi, ~det, ~dme_
  -1.3: ~dorm, ~drai, ~ecer, ~ees, ~ees_, ~effe, ~ele_, ~els, ~em_, ~enev, ~enne, ~erf, ~erni, ~ers_, ~ersa
  -1.3: ~essi, ~eti, ~etr, ~exe, ~fac, ~fav, ~favo, ~fer_, ~ffa, ~fit, ~fiv, ~five, ~fo_, ~fue, ~ful, ~full
  -1.3: ~fusi, ~gan, ~gan_, ~garo, ~grad, ~gua, ~hago, ~hem, ~hem_, ~hene, ~hi_, ~hree, ~iand, ~ide, ~ilit
  -1.3: ~imo_, ~ina, ~incl, ~itan, ~ja_, ~ji_, ~ke_, ~kil, ~legu, ~len, ~len_, ~link, ~lis_, ~lti, ~ltim
  -1.3: ~mane, ~mas, ~mas_, ~mec, ~met_, ~mot_, ~mpe, ~mut, ~mute, ~ncer, ~ndr, ~ngan, ~nier, ~nque, ~nth
  -1.3: ~nut, ~nver, ~nym, ~nymo, ~obot, ~odas, ~oe_, ~oic, ~oin_, ~ole, ~onth, ~ops, ~orev, ~org, ~orio
  -1.3: ~osi, ~oy_, ~pes, ~pran, ~prie, ~rade, ~ral, ~rath, ~rdat, ~rete, ~rez_, ~rge, ~rgot, ~rid_, ~rive
  -1.3: ~rnie, ~robo, ~role, ~roub, ~rret, ~rte, ~sab, ~sal, ~seo, ~seo_, ~sera, ~spen, ~sten, ~sura, ~swe
  -1.3: ~tall, ~ten, ~them, ~thre, ~tir_, ~tire, ~tive, ~tout, ~tran, ~tres, ~tta, ~tta_, ~uble, ~ude, ~uga
  -1.3: ~uiet, ~ular, ~ulen, ~ulti, ~upez, ~uya, ~vay, ~veu, ~voic, ~vol, ~volv, ~vor, ~vor_, ~ymo, ~ymor
  -1.4: (more), (remove), (unknown 1), NUMBER texts, NUMBER … i, a faire, a … numero, agrad-, agree … receive
  -1.4: ahi |, ai … arret, aimerais, alone, am … to, and … quit, angry>number, any … to, asked nicely
  -1.4: aucun texto, axide-, besoi-, besoin, bill and, but … am, c … termine, camio-, cancl-, cancle
  -1.4: ces messages, come … when, compre … bici, compte, contact |, contacten, contacten |, coupe, coupe-
  -1.4: dautr-, dautre, de ahi, de baja, de ca, de ninguna, de sa, de ustedes, de … lista, de … mensajes
  -1.4: de … sa, demandar, des … retirez, desab-, desabonner, desinscription |, desinscrire |, desinscrivez
  -1.4: desinscrivez moi, desvi-, detruisez, dit … arreter, dit … la, dit … repondre, dnc, do … write, donc |
  -1.4: drop … number, else |, en … plus, envie-, envien, escribir |, escribirme, escribirme |, est termine
  -1.4: est … le, et j, facon, fait que, fait … fois, final, fini, for … raffle, full, get these, had it
  -1.4: hasta, have a, here |, here … me, honor it, i mean, i … something, ici, is for, j aimerais, je veux
  -1.4: je … l, je … oppose, la verdad, lache mon, last one, le pido, like … be, llegando |, llegue
  -1.4: longer … to, lose, m enlever, m oppose, m … de, m … plus, mad, mark my, me contacten, me las, me |
  -1.4: me … please, me … plus, me>more, merci |, message me, mi … a, moi pas, moi s, moi |, mom, more of
  -1.4: more texts, msj |, my roommate, need, ni NUMBER, no quiero, no uso, no … escriba, no … mas, no … sms
  -1.4: not … more, not … who, notices |, of stop, of you, off, off please, on … desabonne, on … texts
  -1.4: onda |, op, oppose, oppose a, oter … la, out, par sms, par … enlevez, para … you, parel-, part … stop
  -1.4: pas besoin, pero … no, person … the, please do, plus de, plus … sur, por favor, por … la
  -1.4: pour … tirage, promos … moi, que ce, que onda, que se, que … de, que … nom, que … pero, que … sigan
  -1.4: que … stop, quier-, quiero que, rather … did, read … so, regle-, reglez, regre-, remove my, remove |
  -1.4: remove>number, report, resign, revoke … consent, rid, rid of, rid … my, rien achete, rien |, robot
  -1.4: s il, saquenme de, say no, say … to, se desabonne, send these, send>not, si j, signed … but
  -1.4: sigue llegando, sin … y, so … no, sorti, stop to, sub, suite, suppr-, suspe-, svp je, take
  -1.4: text again, text … i, texte, texteen |, texto, texto svp, textos en, textos et, textos retirez
  -1.4: texts to, that … be, that … with, the … for, the … message, the … two, these>stop, this please
  -1.4: thought it, thx, thx |, to not, to sign, to tell, to … my, trans-, trois, twice, un … up, uncheck me
  -1.4: up by, verdad no, voyons donc, vuelvan, vuelvan a, want these, want … this, were done, wish
  -1.4: with … texts, withdraw my, wrong>wrong, yo … quiero, you se, you … got, you>want, | baja, | ca
  -1.4: | copy, | delete, | desinscription, | gardez, | how, | je, | p, | pretend, | pues, | remove, | sa
  -1.4: | tell, | you, | … NUMBER, | … box, | … ca, | … de, | … moi, | … mon, | … nunca, | … permiso
  -1.4: | … permission, | … porque, | … rid, | … solo, | … the, | … there, | … you, ~_baj, ~_bes, ~_bot
  -1.4: ~_ces, ~_doi, ~_dor, ~_ful, ~_ici, ~_id, ~_mr, ~_mut, ~_off, ~_oi, ~_op_, ~_ope, ~_pie, ~_pra, ~_tak
  -1.4: ~_thr, ~_thx, ~_tur, ~abra, ~adec, ~agai, ~aite, ~aja_, ~ake, ~ake_, ~ali, ~alto, ~amio, ~ance, ~ann
  -1.4: ~ated, ~baja, ~beso, ~buel, ~cami, ~casa, ~cci, ~cele, ~cess, ~chi, ~cis, ~ck_, ~criv, ~cten, ~day
  -1.4: ~day_, ~dece, ~dez, ~doi, ~eba, ~egre, ~elo_, ~elon, ~elos, ~epl, ~eres, ~erma, ~esa, ~esab, ~esi
  -1.4: ~esoi, ~eu_, ~eux, ~faut, ~ferm, ~ff_, ~fini, ~futu, ~gain, ~gue, ~hast, ~hol, ~hut_, ~hx_, ~ider
  -1.4: ~igue, ~imo, ~ina_, ~ind_, ~ini, ~ini_, ~itti, ~ive_, ~lee_, ~lier, ~lir_, ~lles, ~lone, ~lvan, ~lvie
  -1.4: ~mad_, ~mets, ~mez, ~min, ~ming, ~mion, ~mir_, ~mom_, ~mpu, ~ncl, ~nclu, ~need, ~nent, ~nga_, ~nge
  -1.4: ~nsid, ~nso_, ~nsub, ~nuev, ~ock, ~ocke, ~off, ~off_, ~oing, ~olvi, ~ompu, ~onda, ~ore, ~ore_, ~orra
  -1.4: ~ote_, ~oup, ~outt, ~pe_, ~pez_, ~pot, ~ps_, ~regr, ~renu, ~repl, ~rer, ~rer_, ~rez, ~rie_, ~rman
  -1.4: ~rn_, ~rni, ~rsa, ~rtir, ~sabo, ~soi, ~soin, ~ssez, ~stri, ~sue, ~susp, ~tak, ~take, ~talk, ~tat
  -1.4: ~thx, ~thx_, ~tig, ~tine, ~trai, ~turn, ~twic, ~uant, ~uff_, ~uise, ~ump, ~unsu, ~uppr, ~urn, ~urn_
  -1.4: ~usp, ~uspe, ~utu, ~utur, ~ux_, ~vent, ~vinc, ~wic, ~wice, ~wish, ~xte_, ~xto_
  -1.5: (stop), NUMBER … am, NUMBER … je, a compter, a este, a otro, a … every, a … please, accord … les
  -1.5: acepte … el, acepto, ai … dit, ai … gagne, all texts, anymore |, arrete, assez, autre, basta, borron
  -1.5: ca … sur, caja, calic-, calice, call no, call … lawyer, cance-, cancel, chat, compter
  -1.5: consiguieron … numero, continuez, croya-, croyais, dans … fiche, de mandarme, de message, de … faut
  -1.5: de … nunca, decri-, desabonner |, desinscrire, detru-, do … want, down as, drop my, ecrit stop
  -1.5: enlev-, enlever, enlever |, enlevez, entiendan, ever … me, favor |, final-, finalement, fois faut
  -1.5: for me, for … stop, for … text, forge-, girl in, git, grax, grax |, have already, have … no, how to
  -1.5: i tried, i … any, i … want, is coming, is ready, is this, it did, it … been, j … ai, je croyais
  -1.5: je … stop, know signed, know … up, l … svp, la c, lache-, lachez, las … por, le … arretez, le … pis
  -1.5: les … c, les … no, list |, llamada, make, mande, mande-, manden, manden mensajes, mas, me again
  -1.5: me avisen, me down, me out, me texteen, me tienen, me … d, me … por, mejor, message again
  -1.5: message … is, mi … you, mient-, mientras, moi pu, mon … etait, more, more |, more … i, more>you
  -1.5: never … i, nevr, next … and, no more, no need, no paran, no … for, no … manden, non plus, not write
  -1.5: not … giving, nueva, number … not, numero … por, off … list, off … on, olvid-, on … texting, opt out
  -1.5: oubli-, over it, paran, paren you, pas … texto, permiso para, please undo, polite, porte-, porter
  -1.5: porter plainte, pour le, pu … textos, que mi, que quede, que … aqui, que … moi, que … no, quien es
  -1.5: rather you, read these, removal, remove it, remove>these, resig-, revie-, rien … mon, s |, send>wrong
  -1.5: sent stop, shop no, si no, si … you, signed NAME, silencio, sold my, stop>these, stp, stp |
  -1.5: suis plus, suppression, termine |, texts so, texts>more, the texting, these>more, this line, time to
  -1.5: to one, to stop, toute, tried to, unregister, up my, up … i, veux, vos promos, vous continuez
  -1.5: vous dire, want>number, want>remove, was ready, who do, would … you, y … de, y … nueva, you and
  -1.5: you>angry, | dejen, | donde, | git, | is, | need, | par, | que, | saquenme, | sign, | uncheck
  -1.5: | unregister, | wife, | … are, | … como, | … con, | … croyais, | … deja, | … done, | … more, | … not
  -1.5: | … paso, | … pido, | … tried, | … would, ~_ay, ~_bea, ~_bor, ~_din, ~_enl, ~_fer, ~_fre, ~_has
  -1.5: ~_hit, ~_lin, ~_mas, ~_mej, ~_mor, ~_msj, ~_olv, ~_out, ~_rat, ~_scr, ~_shu, ~_stp, ~_tod, ~_typ
  -1.5: ~_wel, ~_wis, ~ack, ~ack_, ~add_, ~aja, ~alem, ~alir, ~alon, ~arel, ~bes, ~birm, ~blie, ~bor, ~borr
  -1.5: ~bot, ~bra_, ~caja, ~chez, ~cort, ~coup, ~dd_, ~decr, ~dens, ~desa, ~dfu, ~dful, ~dr_, ~dse, ~eat
  -1.5: ~ejor, ~eli, ~elo, ~enl, ~enle, ~ept_, ~epto, ~erai, ~eran, ~erme, ~esse, ~eux_, ~evez, ~gai, ~gnal
  -1.5: ~haga, ~hez, ~hez_, ~ibr, ~ida_, ~insi, ~irez, ~iten, ~ivez, ~jenm, ~jor, ~jor_, ~lev, ~leve, ~lose
  -1.5: ~lse, ~lse_, ~lvi, ~lvid, ~mej, ~mejo, ~mez_, ~mor, ~more, ~mova, ~mps, ~mps_, ~msj, ~nal, ~ncel
  -1.5: ~ndue, ~nle, ~nlev, ~nneu, ~nnu, ~nreg, ~nuez, ~nvie, ~oot, ~orge, ~ount, ~oya, ~par_, ~pez, ~ping
  -1.5: ~pto_, ~ram_, ~rans, ~ret, ~rget, ~rned, ~roc, ~rop_, ~rti_, ~sali, ~shu, ~shut, ~side, ~stin, ~sto
  -1.5: ~stp, ~stp_, ~temp, ~thr, ~tod, ~tter, ~typ, ~ueva, ~uite, ~utr, ~utre, ~van_, ~veux, ~vre_, ~wel
  -1.6: a los, a … avenir, a … from, again is, ai NUMBER, ai ecrit, ai pu, ai … besoin, alone |
  -1.6: already opted, already … out, and … are, annul-, ans |, au … si, autre message, aveni-, avenir
  -1.6: back … i, bici you, borren, bye, cause … vous, chaud, ciao, comin-, coming, comme … j, communication
  -1.6: como … lo, correo |, correo … no, corten, crtc si, cuenta, de ce, de … numero, de … svp, debarque |
  -1.6: dejen d, dejenme, demande … le, desinscris |, dice que, donc enlevez, donc … moi, e |, en ai
  -1.6: enlevez … nom, escribas, este numero, estop, every, for … please, forever>texts, free, gtfo, hihi
  -1.6: honor, i want, i … come, i … my, idea … que, if … is, il vous, is my, is … nobody, j … NUMBER
  -1.6: jamais rien, jamais … achete, je … desabonne, know … to, l avenir, la tengo, la … est, les sms
  -1.6: let me, list>remove, llegando, mas gracias, mas |, me bajo, me escribas, me now, me sigan, me … as
  -1.6: me … inscrit, me … messages, me … o, me … y, mette-, mettez, mon cell, msj, my email, nada … ustedes
  -1.6: never had, nicel-, nicely, no textos, no … escribas, no … quiero, non merci, not nobody, not>more
  -1.6: numbers, o p, of … number, on … ca, one more, or i, oter de, out … this, par, paral-, pas sur, pass
  -1.6: permission … me, plus rien, por error, pour les, pretend … never, promo, pu jamais, pu … messages
  -1.6: quand meme, que … quiten, quita, quite-, quitt-, remove>remove, rendu, reply, retir-, s t, s … o
  -1.6: set … to, stop already, stop or, stop … is, supri-, svp, svp |, t o, t … p, temps, termine
  -1.6: text every, text when, text … please, texto |, textos svp, the box, the pickup, this but
  -1.6: thought … was, to leave, to … texting, un … no, unenr-, up … me, ustedes se, veux pu, vos pubs, well
  -1.6: when … need, who tf, who … i, withdrawn, y sigue, y siguen, you NUMBER, you permission, you take
  -1.6: you twice, you … manden, | arret, | ayer, | client, | corten, | decline, | estop, | gtfo, | m
  -1.6: | mettez, | next, | ninguna, | ok, | parar, | si, | solicito, | svp, | … alto, | … calls, | … donc
  -1.6: | … it, | … mes, | … nada, | … of, | … off, | … or, | … promocion, | … pu, | … sent, ~_ax, ~_bye
  -1.6: ~_deb, ~_ef, ~_ej, ~_fut, ~_hag, ~_hal, ~_res, ~_ru, ~_sn, ~_st, ~_sv, ~_svp, ~_tem, ~_twi, ~_vue
  -1.6: ~_wan, ~ab_, ~alt, ~ami, ~annu, ~anse, ~aral, ~aren, ~asta, ~aven, ~awn, ~awn_, ~ax_, ~axi, ~bas_
  -1.6: ~bast, ~bers, ~bye, ~bye_, ~canc, ~carr, ~cely, ~cle_, ~den, ~eat_, ~elv, ~emps, ~enc, ~end_, ~eno_
  -1.6: ~ets, ~ets_, ~eva_, ~evie, ~ffi, ~free, ~fut, ~hal, ~halt, ~hir, ~hono, ~hut, ~iao, ~iao_, ~ibas
  -1.6: ~icel, ~iera, ~lac, ~lir, ~men_, ~msj_, ~ncy, ~nden, ~nel_, ~nenr, ~nga, ~nle_, ~nnul, ~now, ~ntal
  -1.6: ~ol_, ~oma, ~ong_, ~oupe, ~pal, ~pare, ~ply_, ~ppre, ~proc, ~rai_, ~ras_, ~rend, ~rlo_, ~roch, ~sea
  -1.6: ~sid, ~sj_, ~sper, ~svp, ~svp_, ~tere, ~tir, ~tp_, ~twi, ~ull_, ~unen, ~upe, ~upe_, ~utt, ~vp_, ~vue
  -1.6: ~vuel, ~wan, ~want, ~well
  -1.7: NUMBER … to, a cause, a no, again, already unsubscribed, and … we, angry>wrong, annule |, are … still
  -1.7: aura, autom-, avisen, borro-, c … fini, can you, card … my, carry, cause de, cell for, cette semaine
  -1.7: como … esto, could you, d arreter, d autres, d ici, de mis, de promos, de … oter, deja … d
  -1.7: demande … de, desabonnement |, donne … numero, drop, el muchacho, en mi, en sus, encor-, encore
  -1.7: enleve |, entie-, envoi |, es … me, escribas |, etre enleve, except, except the, exijo que, fa |
  -1.7: for anything, from … on, gagne, gave up, how do, i withdraw, i … opted, idea, inscrit pour, insis-
  -1.7: it … every, j … suis, je demande, je … desinscris, just … a, known, l autorisation, la … y, la … you
  -1.7: lache, leave, let, los avisos, me desinscris, me … quitenme, my … stop, next, no mas, no … por
  -1.7: no … texts, nom, not want, not … me, number … it, of the, off |, on … phone, one text, oppos-, p |
  -1.7: pas … promos, peace, pero, personal, phone is, plus |, point-, points, poner, por … no, proch-
  -1.7: promocion, pu de, quede, quien … esto, quita-, rappel, reali-, realize, remove>law, repair … not
  -1.7: said … texts, saquen, se … les, seguir, send>list, seulement pas, si … m, sign … please, solicito
  -1.7: stop, stop who, take … out, te lo, text from, texteen, the NUMBER, the last, the … did, the … text
  -1.7: this be, times to, to quit, to stay, to … store, uncheck it, unsubscribed, up i, veces que
  -1.7: votre liste, vuelv-, want, want … be, want>angry, where do, where … i, who … this, will come
  -1.7: would have, y … otra, you … tengo, you … times, your form, | can, | desabonnement, | droit, | exit
  -1.7: | just, | let, | pack, | pare, | pu, | quit, | revoke, | s, | … cette, | … contact, | … d, | … etais
  -1.7: | … message, | … my, | … quit, | … sms, | … take, | … texts, | … that, | … withdraw, | … x, ~_els
  -1.7: ~_enc, ~_lea, ~_nex, ~_opp, ~_pea, ~_sto, ~_sue, ~_ter, ~_und, ~anul, ~ao_, ~arry, ~ass_, ~autr
  -1.7: ~barq, ~bot_, ~cab, ~cat_, ~comi, ~core, ~coun, ~dea_, ~deb, ~eav, ~eave, ~egr, ~egue, ~else, ~enci
  -1.7: ~enn, ~etir, ~guir, ~hag, ~idea, ~iet, ~igo, ~itar, ~itas, ~ixi, ~leav, ~lett, ~lite, ~lito, ~liz
  -1.7: ~lus, ~lus_, ~mine, ~nds_, ~nex, ~next, ~nnel, ~nom_, ~now_, ~nsis, ~nule, ~ocha, ~ole_, ~omat, ~omin
  -1.7: ~op_, ~oppo, ~ova, ~oval, ~peac, ~perd, ~pero, ~pong, ~pto, ~qued, ~rar_, ~rest, ~reti, ~rlo, ~rmez
  -1.7: ~rter, ~sap, ~sins, ~smi, ~stop, ~suen, ~tee, ~ten_, ~tend, ~toma, ~ton_, ~top, ~top_, ~utom, ~val_
  -1.7: ~wer_, ~xtee
  -1.8: NUMBER je, alerts please, already … stop, am … off, arrete |, asked before, automated messages
  -1.8: aviez dit, avise-, basta |, beat, bike off, bot, call … remove, can … please, card with, con esto
  -1.8: de plus, de … ahora, de … cell, de … mon, de … ok, debar-, dejen-, delete it, delete my, depuis … ans
  -1.8: desabonne, desap-, desin-, do … accept, dropped the, dropped … bike, du … svp, ecris, else, en caja
  -1.8: en recois, every … i, exit, fa, faut le, first … times, fois … il, for my, form i, go, i could
  -1.8: i … longer, i … stop, if, if … would, interested, j … pu, j … recois, je debarque, je … signale
  -1.8: le lien, lien, list>wrong, lol, lol enlevez, lol … me, lol … moi, m oter, ma permission, me … nada
  -1.8: mensaje no, mon nom, more>me, more>these, ne m, no manden, no sigan, no texts, no … asked
  -1.8: no … propaganda, nom |, none |, not sent, not … on, not … please, nunca mas, on se, one asked, opt me
  -1.8: pido me, please delete, plus, quitemelo, refuse, request to, reviens, revoke my, says … texting
  -1.8: send>stop, signale au, silen-, sms |, stay, stop … ca, stop>wrong, suis … par, sur mon, thought
  -1.8: times … stop, to unsubscribe, to … get, to … you, unreg-, unsub, unsubscribe |, up … do, utilise
  -1.8: ver si, vous … au, when it, with my, x, y … mi, yo quit, yo … no, you … quiero, | ne, | permission
  -1.8: | set, | … inscription, | … jamais, | … marketing, | … mas, | … opt, | … pas, | … sigan, | … textos
  -1.8: | … tf, | … up, ~_fa_, ~_fel, ~_fin, ~_gag, ~_go_, ~_if, ~_if_, ~_lac, ~_let, ~_lol, ~_ms, ~_nom
  -1.8: ~_oub, ~_plu, ~_ret, ~_rus, ~_sea, ~_sr, ~_x_, ~acab, ~agne, ~aliz, ~aud, ~due_, ~eace, ~enco, ~esap
  -1.8: ~esin, ~esu, ~exit, ~face, ~fel, ~fin, ~fina, ~ghts, ~git, ~hts, ~hts_, ~igo_, ~ilen, ~ints, ~isti
  -1.8: ~ita, ~lach, ~lico, ~lize, ~lol, ~lol_, ~nger, ~nlo, ~olit, ~olv, ~oner, ~onga, ~oqu, ~oque, ~pea
  -1.8: ~plu, ~plus, ~ren_, ~resi, ~sile, ~stay, ~ster, ~tay, ~tay_, ~ub_, ~uelv, ~uen_, ~uez, ~uez_, ~uf_
  -1.8: ~uir_, ~uit, ~uit_, ~uita, ~veu_, ~xit, ~xit_, ~yan
  -1.9: a … on, accident, already i, am not, ask that, autorizo … me, ayer, be the, ce numero, cesse
  -1.9: como … quito, consens plus, consens … a, consent and, corte-, de pub, de repondre, delete me
  -1.9: delete … number, desinscris, diffi-, difficult, do … wish, ecrire enlevez, effac-, el consentimiento
  -1.9: el … donde, en NUMBER, est le, ever text, ever |, fella, fin, habia … de, he did, he said, hed
  -1.9: i … bought, i … off, i … to, idea de, it he, it please, j me, je … au, je … non, le … plus, longe-
  -1.9: longer, m … enlevez, manden |, me quitan, me … fuera, mi … dio, neuf, never read, non … de
  -1.9: not interested, nothing personal, numero … para, nunca |, off it, only gave, pack, pack it, pack … in
  -1.9: pare |, pu, put a, que ca, que conteste, que usen, quiera, quitan, quiten, quitenme … ahi, said hed
  -1.9: save, says quit, sea, sent me, shred, sigue, tell you, text … again, text … you, texto … no
  -1.9: the fella, these |, this number, this … is, to … not, told NAME, unsub |, use, what part, what … is
  -1.9: withdraw, y hoy, | could, | encore, | go, | mark, | shred, | stop, | stp, | … a, | … assez, | … baja
  -1.9: | … este, | … fixed, | … mi, | … o, | … out, | … personal, | … si, | … te, ~_eff, ~_gan, ~_lon, ~_neu
  -1.9: ~_pu_, ~_sil, ~alo_, ~ane_, ~chau, ~deba, ~dent, ~ebar, ~eff, ~effa, ~eks, ~eply, ~eten, ~euf, ~euf_
  -1.9: ~evo, ~fell, ~ffac, ~fin_, ~if_, ~inal, ~lenc, ~lice, ~lim, ~limi, ~lon, ~lt_, ~marr, ~mme_, ~ncor
  -1.9: ~nen, ~neuf, ~onge, ~pack, ~plan, ~ply, ~pu_, ~quit, ~ras, ~raw_, ~rron, ~rten, ~rui, ~rus, ~rust
  -1.9: ~ssed, ~sub_
  -2.0: 2 fois, acepta, agn, agn |, ai … que, ai … sur, all |, am … my, apuntar, au magasin, back my
  -2.0: back then, be removed, before |, borre mi, broug-, brought, c … quoi, ca sonne, cell … the, confirm
  -2.0: debarque, deja demande, demande … etre, dit stop, effacez, el permiso, elimi-, est quoi
  -2.0: getting … after, have … it, hay, i brought, i take, i … back, is … to, j annule, je refuse, je … le
  -2.0: je … mon, lawyer |, lo … no, messages i, mi no, no m, not accept, para publicidad, pas fait
  -2.0: please erase, pour que, publicidad … mi, que … you, quejo, quit, quitenlo, repondre, revoco el
  -2.0: revoke consent, revoque … autorisation, rien a, scrub, se quien, sonne, stop … time, take back
  -2.0: the … one, these after, these i, to … then, un autre, voulais pas, vous … demande, was told
  -2.0: with … number, wrong>remove, y … llegando, you did, you la, you me, | aucun, | do, | faites
  -2.0: | numbers, | plus, | rien, | texts, | yes, | … all, | … and, | … autre, | … dice, | … fille, | … fois
  -2.0: | … promo, | … sold, ~_aye, ~_eli, ~_haz, ~_now, ~_tho, ~acez, ~arer, ~aso, ~ato_, ~ayer, ~brou, ~cez
  -2.0: ~cez_, ~cina, ~cru, ~cut, ~cut_, ~ejo, ~elim, ~esus, ~etra, ~fuer, ~gue_, ~hau, ~hay_, ~iden, ~imin
  -2.0: ~irm_, ~long, ~mate, ~mpte, ~nds, ~nom, ~oll_, ~ondr, ~orro, ~oub, ~oubl, ~pren, ~quej, ~rank, ~rene
  -2.0: ~riez, ~teen, ~teri, ~uej, ~uera, ~uff, ~uitt, ~ule_
  -2.1: 2, NAME take, a … en, a … y, again |, ago … it, ai … d, all no, all … texts, annule, asked … these
  -2.1: borre, caja que, come in, consent … marketing, consentimiento que, consentimiento … di, counter no
  -2.1: cut, den, desus-, did … work, dit … je, do i, ecrit arret, en veux, erase, est … fait, fait NUMBER
  -2.1: fuera, give permission, huffy, i not, it right, j … veux, je revoque, la … pero, longer have, m … j
  -2.1: n … plus, no longer, no … have, not work, not … now, now, nunca di, off lol, on n, p, paso
  -2.1: pero ahora, plus a, promis que, quand … me, quiero textos, retire mon, retra-, retrait de, si me
  -2.1: sigan, signale, take … my, text this, text … number, that list, the list, thoug-, tienen … permiso
  -2.1: time |, to remove, to … removed, vecin-, vous avais, vous le, you no, you … longer, | end, | get
  -2.1: | leave, | les, | oui, | paren, | retrait, | told, | … correo, | … esto, | … only, | … quito
  -2.1: | … revoque, | … said, | … telephone, ~_0_, ~_cut, ~_p_, ~_pac, ~_pon, ~ane, ~aso_, ~bst, ~cris, ~dme
  -2.1: ~ecin, ~elva, ~eras, ~erde, ~fill, ~forg, ~houg, ~icu, ~icul, ~irl, ~item, ~nlo_, ~oda, ~ong, ~pac
  -2.1: ~paso, ~pus_, ~rase, ~retr, ~rub, ~tras, ~veci, ~vist
  -2.2: a … avisos, asked … twice, be … i, decochez la, decochez … case, den de, den … baja, faite-, faites
  -2.2: for … pickup, i … have, i … read, inscrivez, j en, j |, la … au, me habia, mon … pour, no sms
  -2.2: no … consent, only please, pare, pero you, pus, que pido, que you, recuerden, retire … consentement
  -2.2: retrait, s, said … the, sign … up, signing off, still texting, terminos, texts … here, the … said
  -2.2: them to, then i, told i, vuelvas, vuelvas a, y … you, | b, | fin, | … interested, | … se, | … this
  -2.2: | … to, ~_s_, ~denm, ~desu, ~dra, ~edir, ~gagn, ~git_, ~haz, ~nal_, ~nel, ~oke_, ~pan_, ~rato, ~rre_
  -2.2: ~scra, ~sea_, ~term, ~ult_
  -2.3: apuntaron, arret … fois, b, blocked |, comme si, cuantas … les, dechi-, decochez, delete |, demandez
  -2.3: doy, ecrivez j, ecrivez … ai, en … pu, encore j, faites comme, faites … si, from … and, fuera |
  -2.3: getting this, have had, i … had, it now, la j, last month, le dernier, le … je, les tengo
  -2.3: longer consent, mais la, mandarme textos, o, pas … publicite, pedirlo, prete-, pretend
  -2.3: receive … from, recibir esto, repondu stop, retire, revoked |, stop la, stop … have, thing-, things
  -2.3: this time, up with, usen … numero, usted, veces les, veces … tengo, vez |, vous … a, you … been
  -2.3: you … lo, your … stop, | already, | decochez, | desde, | off, | … comme, | … doy, | … mensaje
  -2.3: | … revoke, | … su, | … subscribe, | … your, ~_b_, ~_doy, ~_mie, ~_o_, ~_use, ~acan, ~acci, ~acon
  -2.3: ~anl, ~anlo, ~cide, ~digo, ~doy, ~doy_, ~eza, ~lit, ~lva, ~melo, ~sci, ~siga, ~tenl, ~vas_
  -2.4: accid-, alto y, and … i, ben |, c … clair, cut it, demanda, desabonne |, digo, el … que, est clair
  -2.4: faites le, have … ask, i know, je … pas, la fille, manden nada, me quiten, mi vecina, my … signed
  -2.4: no doy, no … solo, off that, people … do, period |, pour … NUMBER, pu |, revoked, sacan, se … you
  -2.4: set, telefono |, text stop, the … off, told … all, trato, usen mi, vecina, vous signale, want them
  -2.4: whatever i, who is, you … had, | … line, | … messages, ~_end, ~_ya, ~ccid, ~ea_, ~echi, ~erie, ~hate
  -2.4: ~hre, ~iber, ~inos, ~mpla, ~ndez, ~oked, ~romp, ~thd, ~vas
  -2.5: ca … mon, ecrit |, end, enlevez le, este … no, fin |, i need, i … what, if i, in … take, line … not
  -2.5: marquen, month, out already, paren, plus aucun, pues, querer, quiten |, respeten, revoque, saquenlo
  -2.5: saquenlo |, sin querer, soliciting, stop a, subscriber, termi-, text … it, then, want … to, withd-
  -2.5: | aucune, | fire, | … consentement, | … phone, | … soliciting, ~draw, ~fy_, ~gag, ~hdr, ~irlo, ~ithd
  -2.5: ~nenm, ~nth_, ~oke, ~raw, ~rmin, ~set_, ~thdr, ~then, ~uere, ~voc
  -2.6: a … si, agreg-, already … the, authorised, cancel |, contesto, decir no, did … even, did … win, do it
  -2.6: en … telefono, faut il, getting … i, i revoke, interested in, je retire, la … en, me so, not win
  -2.6: now |, out |, paren |, polit-, quere-, revoco mi, revoke, send>remove, this … my, today
  -2.6: unsubscribed |, up but, vous … dit, was … i, whatever box, | if, | nada, | not, | … texto, ~_den
  -2.6: ~arlo, ~erer, ~greg, ~hdra, ~inen, ~oco, ~oco_, ~oday, ~toda, ~uenl
  -2.7: a … e, automated, box i, clair, clair |, effacez mon, etais … pour, i … ask, is illegal, it … ready
  -2.7: me nothing, me … quit, non aux, note, nunca … suscribi, papel-, papelito, ready, retirez mon, rompa-
  -2.7: rompan, says stop, so … it, text … so, told … to, | blocked, | opt, | … NAME, | … know, | … ok, ~_rev
  -2.7: ~_rom, ~elit, ~rev, ~sen_, ~tarl
  -2.8: ai … stop, baja |, comme, dans ma, effacez … numero, el papelito, end this, end |, fille au
  -2.8: fille … comptoir, hoy |, je vous, ma … de, me sacan, non arretez, number>these, o hay, of … list
  -2.8: quitarlo, retirez … numero, sollicitation, stop |, uncheck, whate-, whatever, you … get, | … text
  -2.8: ~agn, ~atev, ~cita, ~ejo_, ~rsh, ~tev, ~teve, ~tme
  -2.9: NUMBER … que, aucune … svp, back |, consentement pour, cumpl-, cut … off, it … this, law>law, ma |
  -2.9: no … call, not say, pas … ces, please … it, que di, removed i, right person, said stop, textos you
  -2.9: the … person, time … part, use it, usen, your … i, ~_cum, ~ends, ~fire, ~pete, ~resc, ~usen, ~vok
  -2.9: ~voke
  -3.0: do … use, fille, fire, le demande, never … me, not … texts, ok … text, quit |, resci-, rescind
  -3.0: revok-, si vous, stop … said, to never, vez you, voulais … de, | un, ~dirl, ~evok
  -3.1: am asking, de nada, i … asking, jamais … oui, my … anymore, no autorizo, not … marketing, otra … you
  -3.1: up … the, use … for, want texts, what … said, yo paso, you before, | out, | … fait, ~tt_
  -3.2: autorizo que, escribieran |, give you, have to, many … do, non … textos, not use, opted out, pedir-
  -3.2: reprends, revoc-, revoco, sollicitation |, stop i, the … do, times do, un subscribe, you paren
  -3.2: | revoco, | … apunte, ~evoc, ~voco
  -3.3: a etre, a textear, already |, le |, my sign, only … you, par erreur, quit it, quitaran de
  -3.3: revoco … consentimiento, si … los, sign me, | … retire, ~_ed
  -3.4: aret, plus jamais, retiro … consentimiento, signing … for, that … my, you … last, | NUMBER, | dnc
  -3.4: | … hoy, ~itat, ~tati
  -3.5: are e, desde … no, en … que, every day, me take, my … up, parar, pues |, retire |, retiro mi, so quit
  -3.5: these stop, to … these, | alto, | n, ~_oo, ~revo, ~voq, ~voqu
  -3.6: di … para, eliminenme, give … to, have … out, hoy no, nada no, phone and, qiut, revoq-, sur votre
  -3.6: take off, today |, un … me, | qiut, | … acepto, ~evoq, ~iro
  -3.7: desde hoy, dontt-, escribieran, get … off, i … consent, in may, me escribieran, retiro, | put
  -3.7: | whatever, | why, ~arar, ~iro_, ~tiro, ~uito
  -3.8: eliminenme |, i refuse, never text, numero pour, pas … messages, quito, | ce, | retiro, | … refuse
  -3.9: did … mean, me … off, mean to, no acepto, one … for, phone … i, que … escribieran, the recall
  -4.0: doy permiso, i … of, said … more, take it, vous … plus
  -4.1: if … did, parar |, this … does, work |
  -4.2: any texts, counter i, hoy, jamais |, law>more, para |, permiso … que, | para, | … autorizo, ~_hoy
  -4.2: ~hoy, ~hoy_
  -4.3: etre sur, get me, i … take, it back, my … today, nobody … for, numero n, | refuse
  -4.4: autorise pas, avez plus, ce … n, jamais dit, pour ca, sin mensajes, take … back
  -4.5: | text
  -4.6: accord pour, no … publicidad, not signing, que … voulais
  -4.7: ~undo
  -4.8: right now, undo, ~edn
  -5.0: etre … votre, not … stop, off … now, | … say
  -5.1: never again, nunca … permiso, pour … retirez
  -5.2: accord … ca, did … not, pas … accord, to end, without … is
  -5.3: are not, did … want, in … texts, text … take, told … before
  -5.4: je … autorise, n autorise
  -5.7: is … stop
  -5.9: pas … sollicitation
  -6.0: receiving these
  -6.1: give … permission
  -6.5: in … why
  -6.6: never |
  -6.8: sending texts
  -6.9: pas la
  -7.2: this get, you … tienen
  -7.4: n accepte
  -7.9: | |
  -8.1: lnnte
  -9.0: do … give
`;
