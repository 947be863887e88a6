/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const DISPUTE = `
  8.5: already … am
  7.0: je … arret
  6.9: que … alto
  6.8: not … signing
  6.4: receiving texts
  6.3: ca … moi
  6.2: vez … you
  6.1: je this
  5.9: unsubscribed already
  5.7: register no
  5.6: this take
  5.4: no … i, no … pedi, puse baja
  5.3: notes, time … have
  5.2: i put, no right, ~otes
  5.1: demande moi, like … times, no les, right … text, to these, two … no, you text
  5.0: groun-, like NUMBER
  4.9: right to, ~bbe, ~ubb
  4.8: have … already, leen, sent this, stop … NUMBER, | … tienen
  4.7: de … pas, nada para, | … day, ~roun
  4.6: i … already, last … too, only |, oui … vos, rien … moi, this … week, | jamas
  4.5: are texting, consent … text, dire oui, one … the
  4.4: apunte a, dropped it, dropped … off, est la, firme … para, giving you, me … my, please … have, puse
  4.4: putai-, putain, vous textez, | putain, ~puse
  4.3: in … you, les … mi, nada … que, pedi … me, telefono … me, text i, | … opted, ~arla, ~nco_
  4.2: cuando … que, habia dicho, i … do, no … apunte, no … suscribi, opted … in, promociones … de
  4.2: texting … without, without my, ~og_, ~tf_
  4.1: bien claro, conteste, est … troisieme, have permission, les … stop, me … never, said … and
  4.1: send>forever, si you, still you, to … messages, why i, without … consent, | … contre, ~rla
  4.0: a … number, ago and, demande … recevoir, di … numero, do … recall, esto quitenme, get … from
  4.0: in person, messages … i, not recall, not subscribe, out … ago, rien demande, suis … en, | ustedes
  3.9: can text, cinco, dit … a, en magasin, escrito, gave … number, have no, in … not, messages and, no one
  3.9: no … di, not … i, passee |, por escrito, que … pido, revis-, signer, third … i, ~ibi_, ~otte
  3.8: does … mean, for message, hice, manager, mensajes es, moi jamais, not giving, pa textos, said … only
  3.8: textos y, | … manager, ~bi_, ~cinc, ~evis, ~hice, ~rito
  3.7: again i, c … ecrit, con … permiso, consent … me, escog-, escogi, explain, fois |, jamais demande
  3.7: jamas, know why, me mandan, mean … can, no message, no pueden, opt in, oui a, proof, que permiso
  3.7: stop … pas, the third, to you, to … take, to … why, you in, | inscrite, ~lear, ~proo, ~rmo
  3.6: ai … en, before … i, expla-, for … and, here … are, lista … no, mensajes … que, no pedi, no y, not i
  3.6: oh, pas … oui, pedi, pour des, pour recevoir, suscribi |, try |, will |, you got, you lo, | … also
  3.6: ~_oh_, ~clar, ~ril, ~roof, ~tain, ~xpla
  3.5: am … on, ce service, como … mi, day i, di de, di … baja, do … consent, have said, how come, huit
  3.5: i … said, l erreur, made it, me di, mon autorisation, never-, no … it, promised, quien les, read the
  3.5: refused, texting … from, textos yo, tf, the notes, told … not, up please, y nada, | before, | does
  3.5: | … donde, ~_cin, ~_hic, ~amas, ~clea, ~irma, ~oh_, ~oisi, ~rent
  3.4: a vos, again-, against, already … no, and … back, another number, apunte, asked me, at … register
  3.4: back from, blocked you, claro, coche … case, con que, de donde, did … subscribe, du … j, el papel
  3.4: escriben de, gre, i blocked, i sent, jamais … a, m … mis, mandan … mensajes, me apunte, me without
  3.4: ni … quiero, no … you, not have, not … ads, omg i, pas m, quien … dio, send again, the register
  3.4: you … my, your … from, | … specifically, ~nst_, ~uvie
  3.3: NUMBER … can, ahora me, ai … demande, all and, also i, and said, bon de, clearly, consiguieron
  3.3: different number, dije … no, esta … de, este you, et arretez, firme nada, from … different, had no
  3.3: is … third, je conteste, le bon, le dise, list … i, made, mandar … sin, ne vous, ni los, no hice
  3.3: non … je, not … get, numero … de, on … list, out in, please send, qui … a, regardez, so how, subscribe
  3.3: texts it, too |, tried, ustedes me, vous … je, want>want, was not, would not, you had, you … NAME
  3.3: | sur, ~_cle, ~_hui, ~aro_, ~blan, ~cast, ~gre_, ~made, ~mete
  3.2: a ca, and … you, asked … about, aviez … de, bloquee, clear-, delivery, demande ca, di el, did … ask
  3.2: dije no, do … remember, ecrivez |, en … lista, firme, here you, in |, it … NAME, me escriben, me last
  3.2: mensajes ni, message … you, nice, not ask, not opt, not sign, out my, permission for, promis de
  3.2: propaganda |, recevoir ca, said you, said … to, si … no, signe … ca, subsc-, text people, text … and
  3.2: the … time, to texts, vous a, | … zero, ~_ind, ~edi_, ~inco, ~laro, ~lise, ~ntio, ~roo, ~trie
  3.1: a mis, a … ces, a … is, a … list, acheter un, ai … pas, ask for, could text, could … me, date, de … yo
  3.1: did … opt, dije bien, en esta, firma-, firmado, have not, i ever, i say, it down, jamais … ca
  3.1: jamais … pour, know … i, l … et, le gars, mandan, marque, menti-, mon ok, n ai, no on, no … the
  3.1: not mean, papel, pas moi, pedi esto, proof … i, que … le, qui vous, quien, sin … permiso, stop … text
  3.1: stop>law, sur … carte, texts … remove, want it, who … me, yo … me, you … text, | con, | quien, ~_fir
  3.1: ~_oh, ~expl, ~ouvi, ~uee_, ~uel_, ~xpl
  3.0: a meter, abonne, acheter, and … still, and … stop, are again, are … me, asked to, asked you, baja en
  3.0: believe i, believe … ever, consentement … recevoir, contre, d interrogation, dado … numero, des pubs
  3.0: di mi, do … believe, en … y, enleve … numero, explain |, for texting, hacer-, had … right
  3.0: interrogation, je … suis, la … tengo, last time, list>not, lo … en, ma carte, meter, mi … no, ne … ai
  3.0: no recuerdo, not believe, not remember, number … i, pas pour, permiso no, point … interrogation
  3.0: por … me, pour … la, recuerdo, repondu arret, signe pour, store-, stores, texts … is, the … box
  3.0: tried calling, try, unchecked |, vale |, voir |, what … do, where did, you could, you … it, | … one
  3.0: ~_pus, ~_sub, ~arly, ~esco, ~isez, ~pasa, ~pus, ~ried, ~ulle, ~vait
  2.9: a demande, a esto, a ustedes, a … quitenme, any list, arret la, arret … semaine, by what, c … la
  2.9: carte, como consiguieron, consiguieron mi, deliv-, did … give, did … ok, did … sign, dio … de, era
  2.9: et vous, for … texts, from a, from … number, give … for, hand, i dropped, it stopped, j … rien
  2.9: je … ai, le … m, list>these, los di, m … demande, ma … dit, ma … par, marzo y, me suscribi
  2.9: mensajes … los, mis … de, my … but, never asked, never … to, not … unsubscribe, not>list, okay |
  2.9: oui de, oui pour, oui … ca, pas autorise, pas dit, pas … etre, pedi |, point d, pour de, pourquoi ca
  2.9: proof of, que les, quel, qui m, se … di, sign … for, so … come, stop … your, suscribi, the … had
  2.9: told … no, voir, vous les, when … dropped, why … send, without asking, yo no, you pedi, your own
  2.9: | … consiguieron, | … did, ~ade_, ~eliv, ~meti, ~recu, ~rly, ~rly_, ~uien, ~venu
  2.8: NUMBER you, a … que, accepter … textos, acepte esto, ai … la, already … you, and … do, as i, ca otez
  2.8: calli-, calling, come |, consented to, dado mi, de travail, de … dice, de … publicite, did not
  2.8: did … i, el otro, elle … pas, email no, es … tercera, etait pas, fait le, get texts, hoja, i did
  2.8: i … the, i … told, in NAME, jamais signe, la hoja, la tercera, mais c, mais … est, manag-
  2.8: me prometieron, me … ustedes, me>forever, metie-, never gave, never … yes, no a, no e, no … esto
  2.8: number stop, on … text, pedi que, personne, prime-, que yo, que … ne, que … quiero, recall, remem-
  2.8: remember, repair not, repair … for, settings … off, suis … abonne, tercera … que, the form, trouvez
  2.8: vous … mon, who said, why, why you, with out, y ahora, you do, you get, | g, | … digo, | … pedi
  2.8: | … send, ~_why, ~abus, ~anag, ~cir, ~dma, ~emem, ~enu_, ~erlo, ~hy_, ~insu, ~led, ~led_, ~pedi, ~pliq
  2.8: ~quel, ~souv, ~uvi, ~why, ~why_
  2.7: a different, a … insu, a … mensajes, a … oui, a … pas, abonn-, agreeing to, ai rien, ai … accepte
  2.7: ai … autorise, and your, ask … this, asked … not, aucune, avant de, be … a, consented, delan-, delante
  2.7: demande … moi, did … get, diffe-, different, dije … que, donne … ok, en marzo, es … no, est … moi
  2.7: et me, from i, i opted, inscribi, insu, j … refuse, jamas me, left … phone, les di, les dio, marzo
  2.7: may … to, me inscribi, mi me, mi … lo, mi … puso, mon insu, mon … enlevez, never agreed, never … for
  2.7: no estoy, no means, no para, no que, no when, nobody … me, not consent, not … told, numero … promos
  2.7: off so, on what, please … proof, por que, puse stop, puse … y, said … could, said … on, say, se … dije
  2.7: settings, souvi-, souviens, still … it, telefono no, terce-, tercera, tercera vez, the man, these>law
  2.7: time … the, to … please, told, un … c, unsubscribe … this, vendio, what … are, with … permission
  2.7: y … nunca, yo pedi, you think, | qui, | … cell, ~_exp, ~_nul, ~_ped, ~_tol, ~ag_, ~alli, ~cera, ~cite
  2.7: ~ecu, ~embe, ~exp, ~firm, ~gati, ~hic, ~igui, ~lain, ~mado, ~memb, ~oja, ~oof, ~oof_, ~prar, ~puta
  2.7: ~raro, ~say_, ~siem, ~ssu, ~terc, ~tol, ~told, ~uso
  2.6: NUMBER fois, a … mon, about texts, after i, agreeing, and nothing, assur-, avais … non, avez vous
  2.6: baja la, cajer-, compraron, contr-, dado, did, did you, dit pas, donde … mi, dropped, en ningun, es la
  2.6: expliquenme, faut … je, fois … que, from me, gave my, get my, i never, i on, i told, i … getting
  2.6: i … it, i … last, i … texts, i … there, in to, in … on, jamais accepte, je … dise, les … j, list and
  2.6: m a, ma … pour, mandan mensajes, me back, me puso, me … jamais, mis sur, my ok, ningun, no permission
  2.6: not agree, not … for, not … permission, out … NUMBER, pas … consentement, por … yo, pour m, pour … ca
  2.6: pourt-, pourtant, put it, que firme, que … pedi, registre |, remember … you, respeto, reven-, said do
  2.6: said … not, suis jamais, sur ma, tell me, text … when, texts>law, the … that, unaut-, unauthorized
  2.6: unsolicited |, ustedes … les, vendi-, vous … ca, who … you, wifes |, would get, wrong>number, y otra
  2.6: y … vez, you send, you would, | unauthorized, | … acepte, | … people, | … recuerdo, ~_did, ~ager
  2.6: ~assu, ~copi, ~di_, ~did, ~did_, ~earl, ~ecal, ~eei, ~eein, ~eron, ~mis_, ~mpra, ~nted, ~ped, ~peto
  2.6: ~reei, ~ssur, ~uso_
  2.5: a ce, a … la, accepte ca, acepte, achete mon, achete … numero, agree-, ai fait, am on, app, asked … if
  2.5: aucun-, autorise, avez pris, bike not, but here, but … we, caiss-, calisse … de, captu-, claro … si
  2.5: clear, coche, coche la, con … respeto, de quel, de … droit, desabonnee, did … agree, did … come, dio
  2.5: does anyone, donner, dropp-, email … sms, estan, estas, etre … moi, for … delivery, form, from … do
  2.5: gars au, gars … comptoir, got … number, have … stop, having my, i came, i … did, i … give, in … no
  2.5: inscrit a, is … do, it … you, keep … for, la … et, list>number, me if, me suis, mensajes … se, mineu-
  2.5: my say, my … was, never said, never signed, no di, no firme, no … consentimiento, no … in, no … to
  2.5: non |, not … call, number … one, nunca acepte, o que, opted … to, out but, over … phone, pas … ca
  2.5: pas … stop, pris … numero, que … queria, quel droit, qui, read it, recuerdo … dado, says do
  2.5: says … not, signing up, sin permiso, stop NUMBER, supposed, supposed to, textos non, textos … me
  2.5: the … no, this and, to win, todo respeto, troisieme fois, troisieme … que, up … these
  2.5: ustedes … tienen, veces, vous pour, vous … me, wanted texts, we … out, without … say, you say
  2.5: you>number, | calisse, | puse, | tried, | … desde, ~_cai, ~_jur, ~_tri, ~apt, ~aptu, ~arac, ~capt
  2.5: ~cogi, ~crit, ~dado, ~eing, ~gat, ~gi_, ~gre, ~gree, ~ized, ~jur, ~lari, ~liq, ~liqu, ~lled, ~ndio
  2.5: ~nor_, ~nsh, ~ontr, ~orm_, ~prov, ~ptu, ~ptur, ~rdo_, ~reen, ~rize, ~rov, ~rtan, ~sult, ~tate, ~tier
  2.5: ~uge, ~uge_, ~vece, ~zed, ~zed_
  2.4: NAME … are, a donne, a … caisse, accord |, affaires |, agree to, ai refuse, ai … mis, basis, belie-
  2.4: believe, blank, box blank, by … right, caisse, call … since, can … even, card, case, clari-, clarito
  2.4: come … i, con todo, consent you, d ou, de … part, demande mon, dit … magasin, dit … pour, en … et
  2.4: escriben |, expli-, fois je, from … lol, habia, havin-, having, i left, inscrite, ip, is … permission
  2.4: it … texts, it … to, j … fait, la caisse, la reparacion, la … passee, le … au, list>law, list>you
  2.4: ma part, mai, mandando textos, me i, mentioned, my … not, need my, never … up, ni … di, numero era
  2.4: nunca … esto, ok … my, on any, otro numero, ou j, out … here, over the, pas accepte, pas … fait
  2.4: passee, premi-, prett-, pretty, pretty … i, primero, pris mon, provi-, provide, puso, que haya, recal-
  2.4: remove … as, reparacion, reparation pas, reporting, requested, rien autorise, right … you
  2.4: sans … accord, saying yes, semaine passee, seulement |, shop |, sollicite, solo … la, sorry my
  2.4: sorry … english, state, telefono para, text … without, the law, think, to anything, to know, to put
  2.4: travail, trois-, troisieme, une liste, vous demande, vous … donne, vous … pris, what right, win … bike
  2.4: writt-, written, yesterday |, yo, yo … firme, you my, you texting, you … again, you … and, you … habia
  2.4: | did, | en, | personne, | pretty, | … hice, | … ningun, ~_dij, ~_yo_, ~ains, ~app_, ~beli, ~bia_
  2.4: ~case, ~cash, ~cop, ~diga, ~dij, ~dio_, ~emie, ~erce, ~etty, ~havi, ~iev, ~ieve, ~ined, ~ited, ~lank
  2.4: ~liev, ~mpli, ~must, ~nu_, ~ogi_, ~prem, ~puso, ~ree, ~reed, ~ritt, ~xpli, ~yo_
  2.3: (unknown 3), accepter, agreed, agreed … the, ai donne, ai pas, ai … les, am deaf, c … pas, came in
  2.3: circl-, circled, conteste |, could … have, declined, deja … non, demande |, demande … avis, diganme
  2.3: dije, dnc list, donne … accord, donne … permission, donner mon, dos veces, el … para, en enero
  2.3: enrolled, fait |, g, i … deaf, i … on, in … to, inscr-, is … consent, jamais inscrit, l … dit, la ley
  2.3: la permission, la semaine, last week, le formulaire, left … text, lista sin, me metieron, meant to
  2.3: mensajes borrenme, metieron, must, my … i, nada con, nadie me, ne … pas, never … these, never … you
  2.3: no … he, not permission, not this, not … agreeing, not … why, of … in, okaye-, okayed, one … this
  2.3: opt … a, oui … des, pasad-, peut etre, por … dejen, pour … enleve, que … se, question mark
  2.3: recall agreeing, recall … to, refuse les, remis, request remove, sans, sans mon, says i, senor
  2.3: si … voulais, sign up, siguen |, suis … inscrit, that |, the unsubscribe, the … like, took my, unsol-
  2.3: unsolicited, vous … d, was … to, what … you, witho-, without, yes … texts, yo … hice, you know
  2.3: you took, you … call, your … put, | cuando, | d, | … conteste, | … fils, | … metieron, ~_g_, ~_lee
  2.3: ~_mus, ~_put, ~_san, ~agre, ~asad, ~cog, ~ddin, ~dije, ~ecir, ~eens, ~elie, ~emis, ~erdo, ~ffer, ~fir
  2.3: ~gun_, ~hink, ~hout, ~id_, ~ije, ~ije_, ~isar, ~itho, ~jero, ~mai_, ~nsol, ~ook_, ~ourt, ~pape, ~pta
  2.3: ~reme, ~rit, ~sans, ~sul, ~unso, ~urp, ~vri
  2.2: NAME … am, NUMBER … and, NUMBER … por, accepte de, acept-, ai coche, ai deja, ai … repondu, angry>law
  2.2: aucune … de, aurai-, autorice, autorizo a, bike … i, calisse, card in, card … the, certa-, consenti
  2.2: could call, could … about, demande, devan-, devant, di, dire, do you, donde, en avril, escriben
  2.2: est passe, est … ou, est … spam, forever>send, form and, gave, given, have … right, herd
  2.2: i … consented, ico, if … wanted, is what, it to, it … i, jure que, l autre, la … delete, la … je
  2.2: la … nationale, la … vez, law, ldroi-, ldroit, ley, like … NAME, liste nationale, mandan … si
  2.2: marque que, marque … no, me pidio, me … i, messages when, my english, my … does, nadie, nationale
  2.2: nationale … numeros, never consented, no consent, no en, no to, not … enough, nulle, nulle part
  2.2: number for, on … NUMBER, on … own, one … me, para mandarme, para … textos, pas ca, pas … il, permis
  2.2: permiso a, permission … m, personne … a, phone number, pour … messages, promis, publicidad por, pulle-
  2.2: pulled, purch-, quell-, quelle, quien los, raye, read, si yo, so … could, staff, stop you, stop … NAME
  2.2: subscribing, suppo-, sur le, sus promociones, suscr-, text box, textos … no, textos … y, that … not
  2.2: the ico, to … ico, up … texts, verba-, verdad yo, verdad … no, vez que, when … i, where … you, why do
  2.2: why … am, wrong>me, y … lo, yo … que, you the, you … no, your staff, | ahora, | al, | moi, | … combien
  2.2: | … estoy, | … firme, | … j, | … marche, | … what, ~_ace, ~_agr, ~_ase, ~_coc, ~_di_, ~_dio, ~_gav
  2.2: ~_ley, ~acep, ~ado_, ~agr, ~aver, ~ayed, ~basi, ~cert, ~cune, ~deva, ~dond, ~enti, ~epte, ~gav, ~gave
  2.2: ~irs, ~ise_, ~ize, ~law_, ~ley_, ~liv, ~ogi, ~oric, ~pte_, ~rice, ~rog, ~rtai, ~shot, ~sis_, ~taff
  2.2: ~tai, ~tty, ~tty_, ~uppo, ~verb
  2.1: NAME i, NAME pas, a NAME, a dit, abonner, abonner a, about … i, abuso, aceptado, acepte nada, agree
  2.1: aimerait voir, all … number, and … said, anyon-, anyone, are you, are … texting, asked … to, au … a
  2.1: autor-, avait, avril, basis … you, before you, bill … i, blanc-, blanco, call about, cargo |, changes
  2.1: chois-, choisi, comment vous, compraron mi, compraron … numero, de … reparacion, decia, decirme
  2.1: demande … les, desinscrit, digan-, dio mi, dio permiso, dit … c, dnd, ecrivez vous, efectivo y
  2.1: en blanco, en efectivo, en … lo, en … pour, enero, enough |, eso no, est pas, esta lista, faire texter
  2.1: for one, for … sms, for … take, give … my, have … given, haya, i declined, i paid, i … cash, i … get
  2.1: i … sign, illegal |, indiq-, j … choisi, jamais mis, knew, know it, la orden, la … ne, la … nomas
  2.1: le dije, legal, like these, lista … textos, lo tienen, mames, mames you, me in, me … textear, menor
  2.1: mineur, mon avis, mon … aimerait, montrez, montrez moi, my file, n … autorise, never, never … it
  2.1: niego, no acepte, no mames, no queria, non sollicite, not me, not |, not … so, not>law, opted in
  2.1: orden, orden de, oui … moi, paid … and, para mensajes, pas … m, permiso … escribirme, personne m
  2.1: phone … you, pris, promi-, put me, que a, que … pouviez, que … vous, quest-, question, recibo, recu
  2.1: refuse … textos, remember … to, repar-, revise, sacaron, said no, say so, screenshot, sin decirme
  2.1: sin mi, since NUMBER, stand-, stop in, stop marche, text … was, texting … i, the repair, tienen |
  2.1: to no, to … texts, took … number, vale, veces |, vous mon, vous … avez, vous … numero, was on
  2.1: was … me, when did, why … text, work order, would … text, you puse, | bill, | by, | compraron, | di
  2.1: | jamais, | revise, | when, | where, | … knew, | … mames, | … pulled, ~_cir, ~_nev, ~abia, ~ajer
  2.1: ~anyo, ~avez, ~cai, ~cais, ~caro, ~cent, ~cif, ~circ, ~die_, ~emb, ~epta, ~eren, ~gie, ~guie, ~haya
  2.1: ~iben, ~irc, ~marq, ~mus, ~ndeu, ~nev, ~neve, ~nyo, ~nyon, ~onde, ~ott, ~owed, ~pra, ~ptad, ~rado
  2.1: ~rant, ~reca, ~rouv, ~rove, ~sait, ~shoe, ~show, ~stat, ~sure, ~try_, ~utor, ~vale
  2.0: NAME you, NUMBER dolares, a des, a … not, a … quien, abonne a, accepte vos, acepte recibir
  2.0: acepte … textos, again … time, agreed to, agreed … this, agreeing … this, ai bloque, ai … fait
  2.0: are out, ask, avez, back on, bien … que, breaking, but … never, but … not, c … du, caisse |, can … me
  2.0: captura, cargo, cash, casil-, casilla, celui la, consu-, de que, de quoi, de … ca, delete telefono
  2.0: demander, despues de, dije al, dise, dolar-, dolares, down to, efectivo … no, ella no, elle veut
  2.0: en personne, entente, era de, era … la, es un, expre-, facture, faut que, first time, for texts
  2.0: for this, forever>wrong, gerant m, get … number, i always, i gave, i read, inscrite a, into, it said
  2.0: j … bloque, j … demande, j … donne, jamais … de, jamais … la, je … vous, just text, just … people
  2.0: l … numero, la casilla, la … suis, last … was, le monde, like it, list NUMBER, lo … al, maman
  2.0: me pregunto, me … en, me … pas, mensajes … de, merci … votre, mon fils, more>forever, n avez
  2.0: nadie … pregunto, never okayed, no he, no … ningun, not … illegal, not … out, not … up, not>stop
  2.0: nothing about, nunca … que, of my, of … consent, only … my, or the, ou, para … de, pas abonne
  2.0: pas … permission, permis de, person no, podia-, pour etre, pouvez … texter, premier, pueden mandar
  2.0: purchase, put … back, que decir, quien me, recibir … textos, remove … please, reparacion … no, say yes
  2.0: saying … to, scree-, second |, setti-, sheet, signe, sir i, sir … have, start, store |, subscribed
  2.0: subscribed to, suis sur, supon-, supone, tag, tengo … decir, textos ca, texts … you, the second
  2.0: the … not, the … tag, these are, this messages, time was, time … i, told the, unreal, unreal |, vous n
  2.0: vous … avec, when, when … asked, when … bought, why this, you all, you need, you … asked, you … asking
  2.0: you … please, your … twice, | grand, | texting, | who, | … came, | … gerant, | … had, | … paid
  2.0: | … quel, | … read, ~_abu, ~_enr, ~_jeu, ~_leg, ~_ob, ~_ou_, ~_pap, ~_say, ~aber, ~abu, ~apel, ~art_
  2.0: ~asil, ~ask_, ~avr, ~aya_, ~card, ~dda, ~ddi, ~dola, ~eaki, ~enu, ~erb, ~erl, ~etie, ~expr, ~habe
  2.0: ~heet, ~ied_, ~into, ~ira_, ~isi_, ~jeu, ~lare, ~ley, ~llet, ~nadi, ~nges, ~ntan, ~nti_, ~ntre, ~odia
  2.0: ~oja_, ~olar, ~onsu, ~ound, ~pap, ~pidi, ~pped, ~pte, ~quee, ~rba, ~rce_, ~rcer, ~rdo, ~ric, ~rity
  2.0: ~rms, ~rms_, ~roi, ~rtin, ~say, ~shee, ~tag_, ~tis_, ~uee, ~uell, ~viez, ~xpr, ~xpre, ~yone
  1.9: a fait, a … magasin, about texting, aceptar, acepte |, addin-, adding, adding me, agreed |
  1.9: agreeing … texts, aimerait, al … la, alors |, and … gave, any of, asked, authority, authority … you
  1.9: autorisation, autorizo |, avez achete, avez … permission, avoir dit, ca continue, calis-, cell so
  1.9: cell … you, claro que, comment |, consentement vous, consenti a, coute des, coute … sous
  1.9: cuantas … tengo, de publicidad, de trabajo, de … il, deja repondu, demander avant, des sous, desk no
  1.9: dicho, do … think, donne la, droit … me, du spam, efect-, efectivo, enrol-, est du, esto yo, et … ne
  1.9: exclus, expliquez, express, express consent, factu-, faite, funda-, gave no, gave … my, have mine
  1.9: i bought, i … agreed, i … asked, i … gave, i … okayed, il a, in for, in red, it i, j … this
  1.9: jamais consenti, je l, je … des, jour, l … retirez, la app, la … no, law>not, llegarme, ma facture
  1.9: mandaran, marqu-, me where, me … any, me … did, me … on, me … que, me … textos, me … would, mis
  1.9: my wifes, my … hurts, my … so, my … with, nada … textos, never … texts, no la, no … acuerdo, no … aqui
  1.9: not given, not think, not … mine, number … to, numeros exclus, nunca dije, o … yo, obtuv-, obtuvieron
  1.9: on … a, opte, paid cash, para escribirme, pas … et, pas … mon, pas … pour, pas … sa, phone only
  1.9: plainte |, pourq-, pourquoi, pouvi-, pouviez, preguntarme, puse … no, quand … ai, que … numero
  1.9: que … tienen, queri-, queria, recibir estos, recu votre, recu … texto, recue-, regar-, sache, savoi-
  1.9: savoir, say stop, say … not, se los, send proof, signi-, sin preguntarme, souvenir, stop and
  1.9: suis abonne, telefono … lo, textos sin, textos … que, the do, time i, to … before, told me, took, uni
  1.9: unrea-, utiliser, veces tengo, votre … mais, vous pouviez, vous … achete, vous … deja, vous … permis
  1.9: voyons … j, warranty card, what authority, where, who, wtf, y … di, y … quien, yes to, yo … dije
  1.9: you … said, | avez, | el, | ma, | under, | … lo, | … puse, ~_cla, ~_dad, ~_di, ~_efe, ~_ins, ~_inv
  1.9: ~_ip, ~_law, ~_red, ~_tic, ~ado, ~also, ~aman, ~ames, ~arit, ~bed_, ~cart, ~cas, ~cep, ~cept, ~cibo
  1.9: ~cla, ~cpa, ~cpa_, ~deur, ~dich, ~dres, ~droi, ~ecue, ~efec, ~eil_, ~ept, ~form, ~gun, ~hee, ~icho
  1.9: ~iffe, ~igni, ~indi, ~inv, ~iver, ~law, ~livr, ~mier, ~ncen, ~nsig, ~nsul, ~ntir, ~ook, ~osed, ~ourq
  1.9: ~pli, ~pose, ~roit, ~rote, ~rquo, ~san, ~savo, ~scre, ~scul, ~sett, ~sk_, ~sked, ~staf, ~stam, ~taf
  1.9: ~tivo, ~took, ~tori, ~trez, ~tten, ~tura, ~ueri, ~uni_, ~urq, ~urqu, ~wed_, ~who_
  1.8: NUMBER yrs, a autorise, a nada, a permis, a rien, a … nadie, acepte … mensajes, agree … texts
  1.8: am … your, anyway |, appele, assured, at … time, authorized, autorice estos, autorice … mensajes
  1.8: aviez, aviez promis, avis avant, cajero, calls only, can … consent, check, checkout |, consent … do
  1.8: de meme, demande pour, depuis quand, des sms, di … como, dit non, donne, en … de, ensenenme
  1.8: estan mandando, fiche, for … messages, for … on, for … repair, formu-, fort |, garan-, geran-, gerant
  1.8: gracias … suscribirse, he, he dado, hurts, i specifically, i … signed, i … your, ilega-, ilegal
  1.8: in writing, is not, it says, it was, it … so, j … deja, jamais abonne, je sache, je t, la case
  1.8: la tete, la … deje, last year, law>these, les pido, m … vous, marche pas, me remove, me … out, me … si
  1.8: me … time, mi nadie, mon … avant, mon … moi, my first, ne l, never subscribed, not it, number pour
  1.8: numero moi, nunca … estos, nunca … inscribi, of opt, on the, one … you, os, ou … ai, oui aux, oui |
  1.8: oui … textos, par ecrit, para la, parle de, part, pas assez, pas l, pas qui, permit, pidio, pis … m
  1.8: por suscribirse, pour sa, pregu-, pregunta, proof … opt, put … on, que acepte, que … sache
  1.8: que … textearan, queria mensajes, queria textos, recevoir ces, red, registro, registry since
  1.8: registry … NUMBER, reporting … to, rien fait, sans me, send … of, show, so not, so … this, something i
  1.8: sous, souve-, specifically, stop … vous, subscribe … to, suis pas, suscribirse, t ai, t … jamais, tete
  1.8: text … remove, textearan, textearan |, textos … m, the … card, the … form, them … the, these … so
  1.8: this cell, ticke-, tienen … autorizacion, told you, trava-, un numero, under, up for, up … this, venu
  1.8: votre texto, want>law, was, when you, why … i, wrong>list, y … ustedes, yes for, yo … lo, you promised
  1.8: you … did, you … number, you … this, | buying, | depuis, | montrez, | … always, | … autorice
  1.8: | … never, | … promised, | … told, | … una, ~_hab, ~_he_, ~_ile, ~_mir, ~_ord, ~_os_, ~_tag, ~_whe
  1.8: ~adie, ~arl, ~aro, ~aske, ~auto, ~avie, ~avoi, ~bed, ~cap, ~cree, ~cuer, ~dde, ~dded, ~donn, ~egun
  1.8: ~enoj, ~fact, ~fiez, ~gera, ~gni, ~gunt, ~ied, ~ieg, ~igne, ~ileg, ~ivo, ~lso, ~lso_, ~mise, ~mul
  1.8: ~mula, ~natu, ~ndam, ~noj, ~nota, ~olle, ~ores, ~ori, ~oriz, ~ormu, ~pel_, ~preg, ~pris, ~qui_, ~regu
  1.8: ~rise, ~riz, ~rmar, ~rmu, ~rmul, ~ron_, ~sec, ~sign, ~sill, ~ske, ~tho, ~ti_, ~tido, ~uerd, ~used
  1.8: ~uto, ~uven, ~was_, ~whe, ~when, ~yed, ~yed_
  1.7: NAME … de, NUMBER … old, a aucun, a minor, a parle, a … how, a … messages, abonne … vos
  1.7: accepte … recevoir, accord … des, acepte textos, achet-, agarraron, ai mis, ai paye, ai recu
  1.7: ai … aucune, ai … consenti, ai … signe, ai … votre, am still, and i, apparently, asked about, at it
  1.7: aurait, bought the, but … did, buying a, ca moi, ca vous, ca … donne, call … the, can … just
  1.7: casl requires, casl … express, celui, certain, claim to, claim … have, clarito que, clarito … no
  1.7: commi-, comptant, con … derecho, conse-, consent … claim, consent … for, counter … it, d avoir
  1.7: de … sacaron, decir-, deman-, desig-, design, dije que, disai-, disait, donc j, donc … ai
  1.7: donde sacaron, en … la, en … votre, ensen-, es menor, es … yo, estos textos, et je, exception
  1.7: fait … de, femme a, fils est, forms, garantia … para, gave it, gave you, grand, had … business
  1.7: have … permission, how did, how you, i chose, i subscribed, i wanted, i … need, i … no, is … one
  1.7: it at, it … here, j … paye, j … recu, jamais autorise, jamais … d, je me, je … savoir, justi-
  1.7: keep getting, l … jamais, l … pas, law>you, les autorizo, like … know, lo delete, lo di, lo dije
  1.7: look … it, marque … casilla, me about, me one, me … sur, mensajes no, mensajes si, minor, mis … votre
  1.7: mon … arreter, monsi-, monsieur, my signature, ne … suis, no fui, no marque, non au, not even
  1.7: not just, not ok, not … saying, numero … vous, nunca autorice, on a, on m, on that, on … card
  1.7: on … receipt, paper, papie-, papier, pas donne, phone off, pinche, please … at, pour … texto, pregunto
  1.7: preuv-, preuve, prove, put … number, quand la, que derecho, que la, que no, que … era, que … llega
  1.7: que … por, receipt says, remember saying, remember … yes, reparation |, requires, requires express
  1.7: requires … consent, rifa, sayin-, saying, se lo, si je, signature, signing, subscribe to, sur la
  1.7: sur une, tcpa violation, text messages, texter le, texter … monde, textos … le, the card, the desk
  1.7: the … i, they, this no, thought would, to … there, uh, uh i, un … yo, unsolicited commercial
  1.7: unsubscribe from, violation, votre … je, voulais des, vous donne, vous et, waive-, waiver, was done
  1.7: was never, what, when i, where you, who told, wifes, with … and, wrong>send, wrong>you, y yo, y … como
  1.7: yo … les, yo … recuerdo, you claim, you … right, | compre, | eso, | faut, | gave, | prove, | show
  1.7: | tcpa, | uh, | … guys, | … non, | … quand, | … requires, ~_ask, ~_ava, ~_cap, ~_cas, ~_dol, ~_jam
  1.7: ~_jui, ~_kne, ~_sou, ~_tar, ~_thu, ~_uh, ~_wh, ~aba_, ~aper, ~ask, ~ava, ~avai, ~chas, ~choi, ~coc
  1.7: ~coch, ~cons, ~dara, ~deci, ~deli, ~dias, ~duc, ~ecta, ~elui, ~eto_, ~fes_, ~garm, ~gnin, ~hee_, ~ho_
  1.7: ~hoi, ~hori, ~ical, ~ifes, ~ign, ~ise, ~jam, ~jama, ~jui, ~kne, ~mar, ~med_, ~mons, ~mpta, ~nde_, ~ned
  1.7: ~ned_, ~nsen, ~old, ~old_, ~ommi, ~onse, ~oris, ~preu, ~prop, ~ptan, ~rce, ~reuv, ~rgo_, ~rit_, ~ruck
  1.7: ~sayi, ~sent, ~sous, ~they, ~thor, ~tick, ~urc, ~urch, ~vail, ~ves, ~vivo, ~xes, ~xes_
  1.6: NAME not, NAME … to, NUMBER this, a peut, a un, a … demande, a … etre, accepte |, accepte … textos
  1.6: acord-, acuerdo de, added, agreed … get, agreement, ai, ai accepte, ai … l, ai … souvenir, all … now
  1.6: also, am i, am the, an dernier, any … this, are … no, asked … i, at the, at … and, at … desk
  1.6: aucun … je, authorized this, avocate, avoir, back in, back … is, becau-, because, behin-, behind
  1.6: borrenlo |, break-, call the, check the, checked … on, comma please, commercial, commis, consenti |
  1.6: consentimiento, continue, copy, couri-, courier, dado … de, de ma, de tel, de … faire, de … le
  1.6: de … pub, decir, dedan-, dedans, deje en, delete pedido, demande a, des … de, desmarque, did … say
  1.6: do … have, dolares por, dolares … mensaje, donne pour, droit |, effacez mes, en juillet, en la, enten-
  1.6: entonces |, est … un, etais, expliquez moi, feder-, federal, fils, first, for … i, formulaire, fort
  1.6: fue el, give it, give my, gives, gives you, gives … the, got no, guys just, habia … que, here … did
  1.6: how are, i remember, i … none, i … not, i … still, in this, in … store, indique, inscrit, is NAME
  1.6: it costs, j … accepte, j … signe, joine-, joined, juill-, juillet, just put, juste pour, juste … la
  1.6: keep it, l … dernier, la dedans, les ai, les … a, list your, list>me, liste … de, look, loud, luna
  1.6: mai |, majus-, majuscules, mandar mensajes, me lol, me … a, me … desabonne, mensaje |, metieran, miren
  1.6: mis … numero, mon … chez, month-, months, months ago, montr-, my back, my … says, my … then, n … rien
  1.6: nationale de, never say, ni siquiera, ningu-, ningun momento, no … and, not … you, number … are
  1.6: number … for, number>wrong, numero chez, numero … yo, one here, order, out once, para enviarme
  1.6: para … publicidad, parent, pas qu, pas souvenir, pedido, pedir, permission de, permitted, pinch-
  1.6: podian, point, pouviez me, preguntarme |, pregunto si, produ-, produce, prueb-, puse … la, quand il
  1.6: que … escriben, que … mandan, que … textos, qui a, quien … autorizo, quien … los, ramassage
  1.6: receive this, remove>wrong, retiren, revoi-, revoila, sacar-, sacaron … numero, sais … qui, savez
  1.6: say … for, show me, sign, sin avisarme, siqui-, siquiera, souvenir d, stood, tabar-, taxes, tcpa
  1.6: text … in, text … stop, text … your, textos … a, textos … vous, that box, the consent, the courier
  1.6: the lord, the paper, the phone, the waiver, the … why, then … it, think i, this … get, this … remove
  1.6: this … texting, ticked, tienda you, tiene el, to get, to this, todo … no, told … at, trouv-
  1.6: un consentement, un … que, una … no, unchecked, utilisez, vende-, votre commis, what gives, what |
  1.6: while i, who authorized, wrong>not, wrote, yes, yes |, yo … se, you i, you … i, young, | check, | es
  1.6: | nadie, | … authorized, | … cuando, | … femme, | … gars, | … lord, | … qui, | … tienda, | … use
  1.6: | … violation, | … yo, ~_ac, ~_add, ~_ai_, ~_als, ~_beh, ~_cop, ~_ded, ~_ex, ~_ger, ~_log, ~_nie
  1.6: ~_pru, ~_rej, ~_tab, ~_tc, ~_tcp, ~_val, ~_voi, ~_was, ~_who, ~ai_, ~aju, ~ajus, ~ama, ~auth, ~axes
  1.6: ~beh, ~behi, ~bia, ~casi, ~copy, ~cu_, ~deda, ~dian, ~dio, ~dir_, ~dol, ~eca, ~ecau, ~ecu_, ~eem
  1.6: ~eeme, ~ehi, ~ehin, ~empr, ~ents, ~ersi, ~euv, ~euve, ~fes, ~fils, ~firs, ~gnat, ~gne, ~grou, ~hab
  1.6: ~hind, ~hot, ~hot_, ~hur, ~ifie, ~iqu, ~irst, ~isat, ~iser, ~istr, ~llin, ~lord, ~mitt, ~mmer, ~ngr
  1.6: ~ngun, ~nso, ~nths, ~ntim, ~oine, ~opte, ~orit, ~oung, ~pinc, ~pru, ~prue, ~quo, ~quoi, ~rcha, ~reem
  1.6: ~rej, ~reu, ~rueb, ~sonn, ~sou, ~tag, ~tais, ~taxe, ~tcp, ~tcpa, ~thou, ~ths_, ~thu, ~timi, ~tor
  1.6: ~tted, ~unte, ~uoi, ~uoi_, ~uro_, ~utho, ~vide, ~was, ~wed, ~wher, ~who, ~wrot, ~yes_, ~youn
  1.5: a pickup, a … ans, abonne … rien, accep-, accepte, accepte d, al muchacho, allez, ampar-, amparo
  1.5: and here, and never, apagado, app |, appro-, asked |, autre numero, avait dit, avisa-, avisaran
  1.5: avisaran de, avisaran … la, avisos delete, bike … to, buy … number, ca prend, card … for, cashi-
  1.5: cashier, comment ca, comment … vous, como, consent to, consent … i, dans l, de proteccion
  1.5: de publicite, de … quien, did … authorize, dijeron … you, disculpe creo, disculpe … que, docum-, droit
  1.5: droit vous, el … pa, en que, en una, en … lado, engli-, english, enter-, es esto, est … d, esto … de
  1.5: ete, filing with, filing … the, for ads, fui |, gracias no, grati-, gratis, haber, have … your
  1.5: here it, here … is, here … it, how … you, i consent, i receive, i wrote, i … every, i … joined, il est
  1.5: in, inscrire, insista, is … n, it … take, j aurais, j avais, jeune, l an, l avez, la preuve, la pub
  1.5: la … fois, law>send, le … por, les … dado, lord, m appelle, ma … a, ma … que, makes you, me avisaran
  1.5: me estan, me sacaron, me … abonne, me … arretez, me … without, moi en, moi le, monde, my cell
  1.5: my … phone, n you, ne … avez, never joined, never … a, never … in, no autorice, no business
  1.5: no … aceptar, no … here, no … los, non … et, not texts, not … it, not>forever, number was, number>stop
  1.5: numero delete, numero para, nunca, nunca puse, of … not, ok mais, ok pour, on do, on purpose
  1.5: on … appelle, on … not, one in, online … it, only … for, otherwise, out to, out … you, own no, parei-
  1.5: pareil, pas celui, pas ma, pas … on, permission … message, perso-, personne a, phone … it, please i
  1.5: please … remove, please … take, pour ces, pour … reparation, preguntar |, proteccion, proteccion datos
  1.5: purpo-, purpose, pusie-, put my, que gracias, que si, que … avisaran, que … mensajes, qui … dit
  1.5: quien … dijo, recibir textos, repondu, rouge, sacaron mi, said it, sans … demander, says … marketing
  1.5: se fait, sending |, si |, si … un, sin, sms … i, stop>stop, suis … l, suscrito, text … phone, texts i
  1.5: texts never, texts … he, the manager, the work, the … thing, this stop, time please, to bike, to have
  1.5: to … where, un cafe, un oui, up NUMBER, utiliser mon, veces … que, velo … j, vertu de, vous … que
  1.5: wante-, wanted, wrong>stop, yo … acepte, yo … fui, you … just, you … was, yrs, | there, | yo, | your
  1.5: | … autorise, | … cafe, | … checked, | … creo, | … gave, | … inscribieron, | … makes, | … prend, ~_ago
  1.5: ~_ai, ~_dat, ~_dic, ~_eta, ~_in_, ~_ja, ~_lor, ~_mar, ~_nic, ~_nun, ~_sei, ~_sin, ~_try, ~_ver, ~_yes
  1.5: ~_yr, ~_yrs, ~abe, ~acce, ~adde, ~afe, ~arei, ~ares, ~ash, ~assa, ~bal, ~beca, ~call, ~cce, ~ccep
  1.5: ~ccio, ~cen, ~cir_, ~como, ~dela, ~dema, ~ecci, ~ecl, ~eet_, ~engl, ~enor, ~etio, ~givi, ~habi, ~hete
  1.5: ~hs_, ~hurt, ~ieur, ~imie, ~ingu, ~ique, ~iqui, ~ity, ~ity_, ~jad, ~joi, ~join, ~laim, ~li_, ~lish
  1.5: ~loud, ~mame, ~mis, ~nca_, ~neur, ~ngli, ~nne_, ~nse, ~nti, ~nun, ~nunc, ~omis, ~orde, ~orm, ~ouge
  1.5: ~ppro, ~purp, ~pusi, ~put, ~rati, ~rava, ~rech, ~reil, ~risa, ~rois, ~romi, ~ron, ~ropp, ~rsi, ~rst_
  1.5: ~rwis, ~rzo_, ~sieu, ~sin_, ~soli, ~ssee, ~tean, ~uce_, ~unca, ~unda, ~unto, ~uro, ~uve_, ~vant, ~visa
  1.5: ~yes, ~yrs, ~yrs_
  1.41: (tables say none)
  1.4: NUMBER he, NUMBER times, a cette, a … pour, a … retirez, accepte … messages, activ-, activated, addre-
  1.4: address, agarr-, agreed … nothing, ai consenti, ai … ca, ajoute, al … de, algo … la, all my
  1.4: already told, and take, any time, are … to, asked … texts, asking again, at any, autorice el
  1.4: autorise ces, autorise … textos, autorizacion |, avant, avis … de, aviso, base, be … but, been off
  1.4: blank on, blank … purpose, bonjour je, buy my, c … illegal, c … non, cada vez, cada … que, cafe
  1.4: caller, cas |, ce message, cel pa, cette … je, clear … the, comma, comment avez, como … que, con uds
  1.4: conco-, concours, confidentiel, consentir, costs, costs me, cuand-, cuando, customer … i, de este
  1.4: decli-, decoche, delete … o, denun-, diga, diga que, dije … muchacho, dijeron que, dijo, drunk, e dado
  1.4: el registro, el senor, en esa, en ninguna, en … no, en … sans, en … tarjeta, est ecrit, est illegal
  1.4: esto no, esto … no, et … le, et … n, et … vous, every … of, expressly, facture par, facture … texto
  1.4: fait de, file, for … warranty, gave … for, get text, have i, have |, he … nada, i might, i … please
  1.4: iban, iban a, in … house, inscribieron, inscribieron sin, is … agreeing, is … he, is … in, j ai, je n
  1.4: je ne, je porte, je … donne, je … juste, je … plainte, je … sur, keep … these, know … not, la ca
  1.4: la … nunca, la … sans, last … to, law>list, le recu, le … en, le … sans, left my, les da, les he
  1.4: like you, lo, m inscrire, mais … a, marked, may … me, me inscribieron, me on, me volvio, me … des
  1.4: messages … je, messages … please, metieron a, mi autorizacion, mi … delete, might be, moi ce
  1.4: moi … message, moi … tout, mon … a, mon … pas, mon … sans, monde sans, my … for, my … used, n a
  1.4: never … any, ninguna lista, no es, no existe, no … at, no … da, no … list, no … sus, nobody told
  1.4: non … l, non … la, non … messages, not>these, now what, numero sans, numero … me, nunca me, of a
  1.4: of … phone, on it, on … ride, onlin-, online, only not, ou vous, ou … vous, para … me, pas … de
  1.4: permi-, permis … m, permission … contact, pero yo, phone because, por si, porque … no, porte plainte
  1.4: preci-, prend, preuve de, preuve … mon, prome-, prueba, prueba de, receipt, recha-, remet-, remettez
  1.4: rempli, ride it, rien accepte, right, said, said yes, sans l, sans … le, says no, says … on, se … que
  1.4: see the, segur-, send … this, showe-, showed, showed me, signe |, signe … vous, still, subscribe me
  1.4: suis … a, sur que, surpr-, suscribi a, telephone seulement, textos a, that … did, the app, the young
  1.4: the … NAME, the … order, there is, this … did, this … out, tienen mi, to that, to … bike, to … it
  1.4: told … i, trai, unchecked that, unchecked … box, uncle-, unclear, unclear |, ustedes … mi, volvio
  1.4: volvio a, voulais juste, vous … aviez, was … clear, was … there, without … permission, y aqui, year
  1.4: yo … autorice, you … texting, young lady, your hours, your … no, | disculpe, | otra, | … app
  1.4: | … avisos, | … concours, | … literally, | … might, | … tiene, | … voulais, ~_abo, ~_avo, ~_bec, ~_buy
  1.4: ~_caf, ~_dir, ~_emp, ~_fac, ~_gro, ~_hur, ~_ib, ~_iba, ~_joi, ~_lo_, ~_mel, ~_nob, ~_uni, ~_vec, ~addr
  1.4: ~afe_, ~agar, ~allo, ~ans_, ~ante, ~argo, ~ashi, ~axe, ~aya, ~aye_, ~buy, ~caf, ~cafe, ~ceip, ~chac
  1.4: ~chet, ~clus, ~ctur, ~date, ~ddr, ~ddre, ~decl, ~denu, ~dijo, ~dire, ~eal_, ~ean_, ~ecke, ~ecli, ~eder
  1.4: ~edi, ~egal, ~egur, ~ein, ~eip, ~eipt, ~eman, ~emet, ~empl, ~erso, ~etai, ~gal_, ~garr, ~het, ~hou
  1.4: ~howe, ~ibin, ~icip, ~ink_, ~iren, ~iza, ~jis, ~mara, ~mma_, ~nca, ~ngu, ~nice, ~nob, ~odd, ~odi
  1.4: ~oila, ~ondi, ~onli, ~osse, ~osts, ~owe, ~papi, ~pell, ~perm, ~pers, ~pia, ~pp_, ~prou, ~rdad, ~rome
  1.4: ~rpo, ~rpr, ~rpri, ~rso, ~rson, ~runk, ~said, ~stos, ~surp, ~tait, ~toni, ~trav, ~udo, ~urpr, ~usie
  1.4: ~ves_, ~voil
  1.3: (law), NAME en, NAME … que, NUMBER anos, a joke, a recevoir, a tube, a … does, a … je, a … sms
  1.3: about this, ai jamais, ai laisse, ai signe, ai … coche, ai … oui, allow, and he, and now, anos, anoto
  1.3: anybo-, anybody, apunt-, apunto, apunto sin, are sending, arretez ca, ask |, ask … you, asking i
  1.3: asking |, at … shop, aucun … alors, aurais, authorize, autorise |, avec … la, avez … eu
  1.3: avisos … pedido, basez, be reporting, because i, bici … para, bough-, bought, box |, ca … coute
  1.3: cajera, cas, certainement, certainement pas, chum |, commerce, comprar, confirme, consenti … vos
  1.3: conte-, copia, cuando … di, de edad, de l, de numeros, de … c, de … exclus, de … llamar, deje mi
  1.3: demander … j, derecho, desea-, did no, did … consent, did … such, dije … la, dijer-, dijeron, disculpe
  1.3: does, donde firme, donne |, dos, driver, e receipt, edad, elle, en nada, en tout, en … cas
  1.3: en … pagina, enleve mon, es ilegal, es que, est … en, estoy en, estoy … la, et, etait, exige
  1.3: explain yourselves, fille-, filled, firmo, force, forever>remove, gave … this, get … messages, given |
  1.3: givin-, giving, got my, granddaughter, haber aceptado, haber-, he can, he … permiso, i … never
  1.3: i … subscribed, in … your, ingre-, inscribir, inscrit sans, inscrite … ca, j etais, j … coche, jamai-
  1.3: jamais, jurid-, l, l ai, l entente, la date, la … que, la … va, lady, laisse la, law>texts, law>want
  1.3: le … mensajes, les … nada, list it, list … me, llegan estos, m en, m etre, ma femme, ma fiche, ma … au
  1.3: mais moi, manden textos, marid-, marido, me prometio, me souviens, me textearan, me … demander
  1.3: me … permiso, me … yo, menor de, menor … edad, mensajes … la, mi consentimiento, mi marido, mi … tiene
  1.3: moi j, moi … ai, moi … j, my chain, my granddaughter, my … fixed, nada … esto, ne pas, ne suis
  1.3: new … same, no llamar, no such, no … thing, nobody … you, not authorize, not see, not … anybody
  1.3: not … my, not … nothing, nothi-, number … just, number … the, numero je, numero … a, numero … la
  1.3: numero … lo, oigan |, ok that, old number, opted, or … i, ou … avez, para … la, parents, pas consenti
  1.3: pas fachee, pas … l, pas … vous, pasada y, paye |, people … my, pidio permiso, pis la, plain-, plainte
  1.3: porte, pour la, pour un, prometio, propaganda, prueba … que, publicidad sin, pubs |, purpose |
  1.3: pusiera, put, que … a, que … ai, que … escriban, que … mandaran, que … pouvez, queria … y, quy
  1.3: receive sms, regis-, remove>not, removed so, reparacion … para, says she, seguro, semana … y, seule-
  1.3: seulement, shop … my, si queria, si … algo, si … me, signe-, signed anything, son used, son … my
  1.3: souvenir … avoir, souviens pas, soyez, stop … i, su madre, su pagina, such, such thing
  1.3: suis … inscrite, sur … facture, sure, swore, texts you, texts … never, that my, that … number, the fcc
  1.3: the ride, the warranty, these messages, they … at, this not, this … the, tiend-, to contact, to |
  1.3: to … old, to … updates, to … who, tout cas, two, un precio, un … de, vide, vos communications
  1.3: vos … non, votre commerce, vous ai, vous … jamais, vous … textez, warranty, was for, why am, will be
  1.3: will hear, will … reporting, without … i, would text, would … me, write … me, written … you, y nunca
  1.3: yo … e, yo … en, yo … esto, yo … he, yo … pregunte, yo … puse, you les, you … sending, you>these
  1.3: your … email, | new, | notre, | seguro, | unsolicited, | … employee, | … granddaughter, | … todo, ~_ab
  1.3: ~_apu, ~_bla, ~_car, ~_ell, ~_eng, ~_ens, ~_et_, ~_fun, ~_ga, ~_gre, ~_l_, ~_pur, ~_rig, ~_sai, ~_tet
  1.3: ~_two, ~_ven, ~_ye, ~acar, ~actu, ~add, ~aid, ~aid_, ~als, ~amai, ~amar, ~anyb, ~api, ~aron, ~arra
  1.3: ~atis, ~ayi, ~ayin, ~base, ~boug, ~cal, ~carg, ~cate, ~cia_, ~cle, ~dem, ~does, ~edan, ~epar, ~erno
  1.3: ~erwi, ~fec, ~file, ~gal, ~gli, ~glis, ~gned, ~guro, ~hat_, ~hen_, ~herw, ~ial_, ~ice_, ~ich, ~ijer
  1.3: ~illa, ~inc, ~ipt_, ~iven, ~ives, ~jer, ~ked, ~ked_, ~lady, ~lee, ~look, ~lpe, ~lpe_, ~mem, ~nero
  1.3: ~nla_, ~nlin, ~nor, ~nsie, ~ntr, ~nyb, ~nybo, ~okay, ~olic, ~omet, ~onsi, ~opag, ~opi, ~opia, ~opy
  1.3: ~opy_, ~othi, ~oud_, ~ovi, ~pi_, ~plie, ~pted, ~pter, ~put_, ~repa, ~ribi, ~rite, ~riza, ~rmis, ~rod
  1.3: ~rwi, ~rzo, ~sai, ~sei, ~sep, ~stil, ~stra, ~such, ~tart, ~terr, ~tet, ~tici, ~try, ~two, ~two_, ~uand
  1.3: ~uh_, ~ulem, ~ules, ~ulpe, ~ulta, ~ulto, ~unc, ~ure_, ~vai, ~vend, ~ybo, ~ybod
  1.2: NUMBER by, NUMBER no, NUMBER … j, NUMBER … mayo, NUMBER … what, a bell, a list, a living, a number
  1.2: a personne, a textearme, a used, a … of, about … end, acepte yo, achete une, advertising |
  1.2: agree … get, ai … aucun, ai … comptant, allow-, am … i, amend-, amende, and did, ano, any … it, appar-
  1.2: approved, asked … this, asking is, avais dit, avez inscrit, aviez pas, baja el, before … call
  1.2: bought … tube, buenos dias, buy, c etait, ca se, call … was, certainement … moi, check-, cnil
  1.2: con … bici, condi-, consent, convenu, customers, de mayo, demande … numero, demander moi, derecho a
  1.2: des messages, desma-, did … join, dit … au, dit … telephone, dites que, donde … que, donde … yo
  1.2: drive-, du … de, dueno-, duenos, ecrire sans, el … la, el … pasado, en … je, escribiendo |, escribio
  1.2: escribio mi, eso … es, est … l, este mensaje, estos, estoy, etait … pour, faites ca, faux, faux |
  1.2: femme, firma, fois … vous, for … how, for … living, forever>forever, garantia, garantia no, gars
  1.2: green, he asked, he … about, he … mi, here i, i picked, iban … mandar, is nothing, is … about
  1.2: it … done, it … please, j … laisse, jamais … vos, je le, la dessus, la reparation, la rodada
  1.2: la semana, la vie, la … era, la … pasada, lado, les … je, livin-, living, lo he, los dije, m aviez
  1.2: m … jamais, ma desinscription, magasin, marche, marketing and, mayo, me coute, me le, me … asking
  1.2: me … estos, mean, mean i, mensajes saludos, mensajes y, mentira, messages at, messages from, mi firma
  1.2: mi tarjeta, mi … en, mi … yo, moi qui, mon … retirez, my thumb, my … number, ne … a, never opted
  1.2: never told, never … of, new … or, ni lo, no … dado, no … haber, no … telefono, not for, not join
  1.2: not my, not now, not … that, notas, nothing, nowhe-, nowhere, nuevo-, nuevos, number with
  1.2: number … spam, numero sur, numero … esa, numero … ma, obten-, obtenu, off i, only call, or not
  1.2: order … not, other-, owe me, pa esto, pagin-, pagina, para recibir, para … por, parag-, parce
  1.2: parce que, parqu-, parque, part of, part … the, pas correct, pas … d, pas … des, pasada, pasado
  1.2: pedid-, permiso, picked |, pis vous, por mi, por telefono, por … y, prometieron que, prove i, que el
  1.2: que hora, quien te, quitenme porfa, receipt not, reparation, reporting this, rien … avec, same
  1.2: se … no, semana pasada, sent, set … this, she asked, si … mensajes, sin … consentimiento, since
  1.2: since when, so why, some, start to, stopped, tarje-, tarjeta, tarjeta de, telefono y, terms
  1.2: text subscription, texting … so, textos je, textos quitenme, textos sur, that still, that … what
  1.2: the deal, the green, the … it, the … light, there |, there … nothing, think have, think … is
  1.2: think … my, this … from, this … last, thurs-, thursday, tienda, tienda me, tiene, to finish
  1.2: to nothing, to … of, told … guy, una lista, una … de, unsolicited … i, up this, usan, vous eu
  1.2: vous faites, vu, warra-, who … it, with … my, without telling, write to, written consent, yo acepte
  1.2: you buy, you not, you opted, you owe, you … buy, you … only, | ah, | are, | avec, | buenos, | excuse
  1.2: | profeco, | roommate, | sir, | the, | truck, | … agreed, | … dias, | … driver, | … e, | … left
  1.2: | … once, | … senor, | … took, | … vuelven, ~_aut, ~_caj, ~_dem, ~_doe, ~_fem, ~_feu, ~_han, ~_loo
  1.2: ~_nin, ~_tax, ~_vu_, ~abar, ~acc, ~anty, ~ape, ~appa, ~aran, ~ards, ~arid, ~arj, ~arje, ~ash_, ~ayo_
  1.2: ~ben_, ~bin, ~buy_, ~caj, ~car, ~che_, ~chee, ~cho_, ~conc, ~desm, ~dido, ~die, ~doe, ~ecc, ~ed_
  1.2: ~edid, ~emm, ~emme, ~erw, ~esm, ~esma, ~faux, ~fem, ~femm, ~gars, ~gina, ~gro, ~hand, ~hurs, ~icke
  1.2: ~idor, ~ign_, ~ila, ~ila_, ~inch, ~iso_, ~issi, ~ivac, ~izar, ~jeta, ~kar, ~kay, ~live, ~livi, ~llec
  1.2: ~lli, ~llow, ~maro, ~mond, ~nai, ~ndie, ~ntia, ~nto_, ~oder, ~ons, ~orc, ~orce, ~ouri, ~paga, ~pagi
  1.2: ~plai, ~ppa, ~ppar, ~quir, ~reo_, ~righ, ~rje, ~rjet, ~rqu, ~rsd, ~rsda, ~rse_, ~rue, ~sig, ~stoy
  1.2: ~swo, ~swor, ~tado, ~tarj, ~tax, ~till, ~tore, ~trad, ~ture, ~ueb, ~uest, ~uire, ~una, ~ure, ~ursd
  1.2: ~use_, ~uth, ~uvea, ~veau, ~ver_, ~von, ~vu_, ~warr
  1.1: a denunciar, a mandarme, a shop, a … lista, abus, abus |, acepto |, alguna … de, am … customer, an
  1.1: and … please, are … without, ask your, attorney general, au telephone, au … je, autho-, avais
  1.1: avez mon, aviso |, been on, been … the, before i, being, bici no, bueno-, buenos, c qui, ca … fait
  1.1: caissiere, calle-, can not, capitals, car, cell pour, celular en, chain, champ-, champion
  1.1: chaque … que, chava, checking, como lo, company, company |, comptant j, comptant … ai
  1.1: con … autorizacion, consent was, consented |, correct |, could, could not, cuentan, customer but
  1.1: datos personales, de privacidad, de quien, de … avoir, demande si, denunciar, depen-, depuis … j
  1.1: despues, di … cel, di … consentimiento, dias, dice, did … request, discu-, dit au, dit … de, donne a
  1.1: donne aucun, donne … cell, edad y, el NUMBER, el movil, el … me, empty, en vertu, en … registro
  1.1: entienden |, envoyer … sms, es … los, est faux, est sur, esto es, esto lo, estos mensajes, etait juste
  1.1: etait non, excus-, excuse me, fache-, fachee, fecha, fils a, form … i, from … i, funny i
  1.1: gave … consent, gener-, general, get … i, get … more, got … ticket, gracias por, grandma says, guest
  1.1: haberles, have … on, have … recollection, hold my, how |, how … have, i decline, i unsubscribed
  1.1: i … put, i … that, ici pas, ici … de, in a, in shop, in … i, in … parking, inscription a, invit-
  1.1: is NUMBER, issue-, issued, it … on, j … consenti, j … vos, kid is, l … ca, la caissiere, la cnil
  1.1: la garantie, la prueba, lawfu-, lawful, lawful basis, le … ici, light, line is, list … NUMBER
  1.1: lista de, llega |, magasin je, makes, mandarme … a, mandataire, marido |, mayo |, me apunto
  1.1: me mandaran, me stop, me … take, meme … mon, mi … para, mi … por, mjs, moi ou, mon … j, mon … ou
  1.1: monde |, montrez … ou, mother, muest-, muestrenme, my end, my ticket, my … right, n … jamais
  1.1: nada … ver, nadie … pidio, never put, never … so, ni les, no opt, no recollection, nobod-, nobody
  1.1: non … c, not request, not … ever, not … texting, not … yes, number too, number … delete, number>number
  1.1: numbers been, numero en, numero ou, numero … que, numero … se, nunca les, o |, of … i, oigan
  1.1: okay … do, on … do, on … paper, one … to, only … to, ou |, out … a, owe, pa … me, pardon, parking lot
  1.1: pas avoir, pedido no, permiso … el, permission, personales, peut, porque me, porque yo
  1.1: pour … garantie, pour … promo, precio, pregunte, pregunto … queria, pretty sure, privacidad, program
  1.1: propa-, put … down, que |, que … acepte, que … son, quel … vous, qui le, quiero promociones
  1.1: quiero una, ramas-, rappelle pas, recol-, recollection, record, removed me, rempl-, rent, rien … de
  1.1: right here, rodada, sans permission, sans que, says, si … mi, siemp-, siempre, signed … up, sin … que
  1.1: sms … is, someone |, son NUMBER, spam i, spammed, suis, supue-, sur ce, tablet, telephone … l
  1.1: telling me, text … from, texted … the, textez |, texting … the, texto je, the attorney, the parking
  1.1: the … general, the … line, the … lot, the … was, there was, thing, this … illegal, this … one, thumb
  1.1: tiene … anos, to … sms, told … it, un error, una … delete, used … number, vertu, vez … les, voir la
  1.1: vos promo, vos … et, vos … sans, votre … pas, vous avez, vous aviez, vous … j, vous … un, was … for
  1.1: week, why the, wrong>law, wrong>texts, y … les, you hold, you removed, you this, you … see, you … that
  1.1: young … at, your company, your manager, your … basis, your … text, | casl, | dije, | funny, | never
  1.1: | omg, | pardon, | solo, | tabarnak, | … bien, | … declined, | … dije, | … form, | … numbers
  1.1: | … vertu, | … when, ~_acc, ~_ag, ~_an_, ~_as, ~_bei, ~_cen, ~_ene, ~_fed, ~_heu, ~_oka, ~_pri, ~_sti
  1.1: ~_una, ~amen, ~anci, ~anos, ~aou, ~atho, ~ause, ~aut, ~bec, ~bei, ~bein, ~bing, ~car_, ~cip, ~cked
  1.1: ~coll, ~cond, ~coul, ~croi, ~cus, ~daba, ~dic, ~dice, ~dien, ~ecki, ~eek_, ~eil, ~ente, ~enun, ~ermi
  1.1: ~ertu, ~even, ~ever, ~excu, ~fed, ~fort, ~gene, ~gran, ~grap, ~hamp, ~here, ~how, ~how_, ~ibo_, ~iche
  1.1: ~ige_, ~ince, ~insc, ~invi, ~irm, ~isa, ~iscu, ~issu, ~izac, ~lui_, ~mad, ~marc, ~mayo, ~meno, ~miso
  1.1: ~mpio, ~ning, ~nli, ~nobo, ~note, ~nsc, ~nscr, ~nst, ~nvit, ~obod, ~ogg, ~oka, ~ond, ~onte, ~ord_
  1.1: ~oto_, ~owe_, ~pany, ~ped_, ~pres, ~rav, ~ree_, ~remp, ~riva, ~rked, ~rmi, ~rno, ~ropa, ~rtic, ~says
  1.1: ~seig, ~sma, ~stas, ~stro, ~suis, ~supu, ~thur, ~ued_, ~ui_, ~uis_, ~umb_, ~ung_, ~upue, ~usc, ~vern
  1.1: ~wo_, ~xcu, ~xcus, ~yon, ~zaci, ~zo_
  1.0: NAME |, NUMBER piasses, a don, a inscrit, a lie, a mix, a private, a vie, a … moment, about my
  1.0: about … wheel, accor-, accord, agree |, agreed … any, ah, ai … approuve, al senor, and neither
  1.0: anything |, apart-, appelle, approuve, are … kidding, are … the, assure, au livreur
  1.0: aucune autorisation, autoriser, autorizacion, autorizar, autorizo, avec vous, avez … la, avez … pris
  1.0: avisar, avoir accepte, bought … bike, box, buscar, buy a, buyin-, buying, c … fait, ca … ai, call … my
  1.0: casl, cell … vos, ces textos, cessez immediatement, cette dame, chirurgie, claim, clerk, come
  1.0: communications, con eso, confirmation, consent … be, corre-, correct, could … tell, coute, crois
  1.0: cross-, crossed, datos, datos y, de le, de moi, de … fui, de … nada, de … vie, delete … no, demander c
  1.0: derec-, desde cuando, despu-, dessu-, dessus, dessus |, deux fois, dice … no, dicen que, did … tick
  1.0: did … you, dit … vous, document, donne … number, du tout, ecrire … permission, el … por, employee
  1.0: empre-, empresa, en … tienda, error yo, esa tienda, esto … ilegal, et ca, etais en, etait pour, excuse
  1.0: existe, explique a, explique … NAME, fait … semaines, fils … NUMBER, fois … j, for … e, fue, funny
  1.0: garantie, gave none, get it, had … number, harve-, have … agreed, hay un, hear … my, heill-, heille
  1.0: hell, here … the, hours |, i called, i … be, i … been, i … filled, i … n, i … would, in i, in my
  1.0: in … app, in … messages, is an, it and, j autorise, je crois, jeudi, joke, jure, kiddi-, kidding
  1.0: knows, la facture, la loi, la primera, la … etait, la … pas, la … robinson, le pique, le … qui, lie
  1.0: like … see, lista robinson, livra-, livraison, livre-, livreur, lo voy, loggi-, logging, look at
  1.0: m avez, m … jure, mais … ai, mandar textos, marco, marketing to, me preguntaron, me you, me … la
  1.0: mensajes nunca, message … am, messages … you, messaging |, meter |, mi … les, mineure, mira, mis mon
  1.0: mis … y, mix, mix up, moi la, moi … NUMBER, mon … au, mon … c, mon … sur, monde … leur, mustv-, mustve
  1.0: my consent, n avons, nada |, necesitan, nerve, no consenti, no … did, no … lo, no … nada, no … she
  1.0: no … un, no … was, nobody here, non j, non … le, not agreed, not agreeing, not tick, not … what, notre
  1.0: nul, numero au, of any, of yours, off … you, omg, on … line, on … number, on … website, opcio-, opcion
  1.0: otorg-, ou avez, padre-, padres, para ofertas, para una, para … recibo, para … reparacion, pardo-
  1.0: participar en, pas … en, pas … textos, paye comptant, permiso yo, piass-, piasses, pique, porqu-
  1.0: porque, pour … facture, pre, preferences, preguntaron, prete, primera, prote-, pues no, qu … me, quand
  1.0: que j, que … les, que … pueden, quoi j, quoi … ai, rang, re … me, recuerdo haber, registro de, repair
  1.0: repair ticket, reparacion no, robinson, said … was, sans leur, say you, see my, shop i, show … where
  1.0: si es, si … nunca, sign for, signed, sin … de, sms off, solicitor, stupi-, stupid, suis le, suis … que
  1.0: sur … formulaire, tabarnak, take out, tardes … la, tcpa you, te … a, telefono … el, telephone je
  1.0: tell … when, tengo yo, text it, text not, text … did, text … ok, textos sans, textos … ai, texts on
  1.0: that, that i, the sms, the trike, the … number, the … tonight, there … not, these>not, these>want
  1.0: think there, this crap, this house, this i, this to, this |, this … me, tick, ticket, tienda de
  1.0: time and, to order, to … your, told … you, trike, trike |, truck, un velo, until, up … my, up … no
  1.0: used my, velo mais, vie |, votre … a, vous pris, vous … l, when she, will … from, with o, with … fcc
  1.0: would … no, wrong>want, yo nunca, yo … con, yo … di, you kidding, you tell, you van, you … hear
  1.0: you>law, | ella, | ensenenme, | estan, | grandma, | heille, | somebody, | … avais, | … bought
  1.0: | … called, | … don, | … gives, | … proof, | … ticked, ~_abe, ~_acu, ~_ah_, ~_ame, ~_box, ~_cer, ~_don
  1.0: ~_eg, ~_gue, ~_in, ~_jok, ~_mam, ~_mix, ~_mue, ~_omg, ~_os, ~_ow, ~_pad, ~_sav, ~_sig, ~_vid, ~acid
  1.0: ~acu, ~aiss, ~amp, ~ardo, ~artm, ~asl_, ~atai, ~avan, ~bio_, ~brea, ~buyi, ~casl, ~ccor, ~dab, ~der_
  1.0: ~don, ~duen, ~echo, ~edad, ~een, ~eign, ~elez, ~ent, ~ento, ~equ, ~eque, ~erec, ~eria, ~essu, ~eudi
  1.0: ~eun, ~eur_, ~feu, ~fue_, ~funn, ~ganm, ~gne_, ~gur, ~heil, ~hor, ~hui, ~iass, ~ibo, ~icit, ~iddi
  1.0: ~ijo_, ~inem, ~int_, ~ivo_, ~ivra, ~izo_, ~jeud, ~jok, ~joke, ~kidd, ~lati, ~lgun, ~ligh, ~ling, ~liss
  1.0: ~loo, ~mam, ~mb_, ~mend, ~met, ~mg_, ~mien, ~mire, ~mix, ~mpr, ~nak_, ~ncie, ~nfl, ~nil, ~nny, ~nny_
  1.0: ~notr, ~nows, ~nte_, ~nto, ~obi, ~oit_, ~omg, ~omg_, ~ondu, ~opci, ~orq, ~orqu, ~otec, ~pard, ~pid_
  1.0: ~porq, ~ppos, ~pre_, ~prio, ~prot, ~pur, ~qua, ~reur, ~rido, ~rma_, ~rnak, ~rot, ~rou, ~rtm, ~rtme
  1.0: ~sav, ~scu, ~sinc, ~sola, ~ssio, ~ssus, ~sty, ~tab, ~taba, ~tel_, ~tern, ~toy, ~toy_, ~tren, ~tud
  1.0: ~tupi, ~ty_, ~ube_, ~udi_, ~uncl, ~unny, ~upi, ~upid, ~usu, ~uta, ~uyi, ~uyin, ~viol, ~vreu, ~wri
  1.0: ~writ, ~zac
  0.9: NAME que, NUMBER … vous, a ella, a jamais, a … consenti, a … cosa, a … up, a … you, acepte mensajes
  0.9: achat, achete, acuer-, acuerdo, added me, agree … this, algun-, allowed, alway-, always, am getting
  0.9: am reporting, am … the, and … did, and … know, ante, any |, au NUMBER, autorisation |, autorizado
  0.9: aux messages, avez pas, avez … une, avis, avons, because … did, bike … never, bought … bell, boy
  0.9: c … correct, c … de, ca ira, ca j, caissiere m, call list, call |, calls … texts, can … it, capture
  0.9: carbo-, carbon, card says, ccpa, ce … j, celui de, ces … la, chequ-, cheque, chiru-, claus-, clause
  0.9: comme-, como tienen, compre … camara, con la, conditions, consentement expres, const-, contrat
  0.9: dado permiso, date et, de respeto, de se, de … acepte, de … datos, de … el, de … taller, deaf i, deben
  0.9: dedans |, deje, des textos, di para, di … yo, dije … si, donne mon, el numero, el … no, en … asi
  0.9: entienden, enviarme mensajes, est de, est … et, est … j, est … je, estar en, esto, et … suis
  0.9: etre … sur, falta de, falta … respeto, feo, firmar, firme yo, for no, for these, for … receipt, form |
  0.9: franc-, fui, gave … to, got … in, gover-, government, hacen, hand my, he pedido, her … stop, here and
  0.9: hi … i, hones-, how am, how is, i agreed, i … from, i … phone, i … reporting, in NUMBER, in … these
  0.9: in … this, in … what, initi-, inscription, ira, is empty, is unsolicited, is … this, it your, it … a
  0.9: j … en, jamais inscrite, je … abonne, je … chaque, je … etais, la garantia, la roue, last, le … bien
  0.9: leave … text, leur, list this, list … is, list … never, list>send, liter-, llanta no, llena-, look |
  0.9: los … y, m etais, ma reparation, madre, magas-, magasin |, mandando … a, mandarme nada, me NUMBER
  0.9: me demander, me rappelle, me vuelven, me who, me … sin, me>law, mention, message … vous, messages en
  0.9: messages … ce, messages … j, mi abuela, mi … NAME, mobile number, mon chum, must have, my son
  0.9: my wheel, my … card, my … that, my … your, nada a, nada … no, neith-, neither, never … her
  0.9: never … that, no lo, no way, no … mi, no … on, no … permiso, no … promociones, nope never, not okay
  0.9: now … get, number … and, numero … nadie, nunca pedi, offert, ofrec-, old … no, only … the
  0.9: order updates, organ-, ou quoi, out the, own, pagar, para, para … no, parle, participar, pas, people
  0.9: permiso de, personne ici, personne |, phone no, phone … the, por correo, por la, pourquoi |
  0.9: prendre un, promo |, promociones |, puso mi, que mandan, que … es, read your, recibo |, record of
  0.9: relea-, repai-, respeto |, resul-, rodad-, sales texts, sans consentement, sans … consentement, se va
  0.9: second request, serva-, servait, shop … did, si son, si … textos, signed … for, sold … my, somet-
  0.9: something, sorry … do, speci-, stop … not, stop>remove, struc-, struck, su taller, taller |, tel
  0.9: tel |, tenei-, teneis, text you, texted my, texting program, textos … l, thank … to, that … illegal
  0.9: that … out, the carbon, the screen, the … in, the … lady, the … of, thing i, this … a, this … and
  0.9: this … it, this … unsolicited, ticked yes, times |, to see, twice in, una camara, une … ou, up without
  0.9: up … asking, va a, verbally, vie, viola-, vous … des, want … know, way i, will not, with … attorney
  0.9: you is, you leave, you told, you … can, you … in, you … que, your old, your … never, | added, | ese
  0.9: | muestrenme, | nunca, | they, | … aviez, | … card, | … deje, | … etait, | … got, | … means
  0.9: | … pueden, | … remember, | … something, | … son, | … sorry, | … system, | … tardes, | … vez, | … vois
  0.9: ~_ach, ~_act, ~_alw, ~_ano, ~_cc, ~_cua, ~_fui, ~_hei, ~_nat, ~_vio, ~_wt, ~aban, ~abri, ~ace, ~acen
  0.9: ~acue, ~aim_, ~algu, ~ally, ~alw, ~alwa, ~arat, ~arbo, ~arou, ~asi, ~asin, ~asl, ~atos, ~ave, ~box
  0.9: ~boy_, ~cal_, ~carb, ~caus, ~cen_, ~cheq, ~cke, ~clin, ~cre, ~ctu, ~cua, ~cuan, ~culp, ~dad, ~dada
  0.9: ~dess, ~deu, ~echa, ~ecio, ~eek, ~ega_, ~elea, ~elve, ~enta, ~epa, ~epti, ~erro, ~erva, ~esea, ~eso_
  0.9: ~esto, ~esul, ~ethi, ~fals, ~fond, ~fui, ~fui_, ~fund, ~gasi, ~gui, ~hen, ~heq, ~hequ, ~ibed, ~ice
  0.9: ~idd, ~iem, ~ieme, ~ien_, ~iert, ~ims, ~ink, ~ins, ~invo, ~iol, ~iola, ~ira, ~irme, ~isin, ~itu, ~lanc
  0.9: ~lect, ~lowe, ~lwa, ~lway, ~maga, ~mana, ~ment, ~meth, ~mira, ~miss, ~nak, ~nati, ~neit, ~nest, ~oche
  0.9: ~odad, ~oit, ~olat, ~omen, ~onst, ~otor, ~pair, ~pas_, ~peci, ~pias, ~pio, ~pod, ~quan, ~rbo, ~rbon
  0.9: ~rcia, ~rd_, ~reo, ~reso, ~resu, ~ris, ~riti, ~rizo, ~rm_, ~rmat, ~roda, ~roue, ~rrec, ~saba, ~sati
  0.9: ~shi, ~sio, ~sion, ~sly, ~sly_, ~some, ~stor, ~susc, ~tant, ~ted_, ~that, ~tia, ~tid, ~uce, ~udo_
  0.9: ~uet, ~ulp, ~una_, ~unde, ~unk, ~urai, ~uscr, ~use, ~uy_, ~ven, ~ver, ~week, ~wise, ~ya_, ~zad
  0.80: (tables say wrong_number)
  0.8: NUMBER cents, NUMBER year, a ne, a ningun, a ninguna, a pas, a ti, a … but, a … por, a … sin
  0.8: a … texto, aceptado |, acepte estos, added … without, ago, ah oui, aie, allai-, am NUMBER, an e
  0.8: ancie-, and you, anyho-, anyhow, anyway, appelle pas, arreg-, askin-, asking, asking … do, attor-
  0.8: attorney, au … pour, autorisation de, autorisation … ma, avec … autres, aviso de, avoir … ca, baja no
  0.8: be … this, because … never, bicicletas, bought a, breac-, breach, buenas tardes, buying … bike, c pas
  0.8: ca et, ca … 2, ca … je, ca … vous, call … me, camar-, camara, came, can get, can … message, casilla de
  0.8: ce n, cents, certainly, ciert-, cierto, cierto |, cochee, colle-, collected, comment … avez
  0.8: comment … se, compr-, comprado, comprado ahi, comprobante, con … tienda, consent … this, contract
  0.8: correo, creo, cuando les, d … sur, da, dado … consentimiento, date … l, de cuando, de mi, de ses
  0.8: de … celular, de … je, de … moi, denunciar |, des … c, des … en, devez avoir, dios … lo, dire |, dit
  0.8: do … keep, do … texts, donc le, donne-, donnees |, each one, el jueves, el recibo, embarque, emplo-
  0.8: en un, entre, es, es cierto, es … de, escribirle, estab-, estaba, expres vous, fait 2, filin-, filing
  0.8: for an, for pickup, fue … que, godda-, goddamn, group ride, have never, have some, hello i, here no
  0.8: here we, i agree, i certainly, i keep, i sure, i … got, inscrit c, inscrit |, inscrit … est, insultant
  0.8: inviting, is with, j exige, j … dit, j … ete, j … jamais, j … mis, jamais … votre, je m, je nai
  0.8: je … ben, je … jamais, joder que, jueve-, jueves, juro, juro que, kien, know, l a, l avais, la … de
  0.8: late husband, law>me, le numero, le … permiso, le … vous, les … dicho, literally, m … sans, ma … pas
  0.8: mandaran textos, march-, me contactez, me textean, means, message i, mi cuenta, mi numero, mio, momen-
  0.8: mon … alors, mon … sert, mon … vous, mostr-, mothe-, muestrenme donde, muestrenme … firme, mwen
  0.8: my NUMBER, my late, my part, my … husband, n existe, nai, ne … m, never a, never … consent, new number
  0.8: new system, no and, no dije, no se, no … autorizado, no … e, no … mandaran, no … porque, no … y, non a
  0.8: non je, not allowed, notre entente, number to, number … all, numero que, numero … pour
  0.8: nunca … recibir, of … take, of … texting, offer-, officer, on … file, on … form, one … text, oui au
  0.8: oui j, out and, outre, pa, pagar |, panto-, pantoute, para … quien, paren-, parri-, parrilla
  0.8: pas pantoute, pas plus, pas pu, pas … qui, pas … tard, paye, permiso … mi, piasses pis, plus tard
  0.8: por … que, prendre, priva-, promociones, quand le, que es, que falta, que … avez, que … esto
  0.8: que … sepa, que … sin, que … yo, qui l, quien lo, quiza-, quizas, re, recevrais, registrado, registre
  0.8: remove>forever, rien, sabe leer, said not, said … about, sans autorisation, sans … j, saying no
  0.8: says you, says … for, secon-, second, seis, senor … la, sent |, sepa, ses, she … you, signaler, singe-
  0.8: singed, solitos, solli-, sorry but, sortez … le, stop>not, suis ben, suis … la, sur … numero, sure i
  0.8: surprise, suscribi … esto, tard, tarde-, tardes, te dijo, text is, textean, texted … NUMBER
  0.8: texter … j, texto de, textos c, textos … su, texts>want, the check, the old, there, these … i
  0.8: these>these, this … i, ti, ti que, to start, to … for, tube, typed it, typed … in, une … de, up … not
  0.8: updates not, utili-, va … pagar, vais … au, vamos, vamos a, vaut, vez … me, volver |, vos conditions
  0.8: vos texto, vos texts, votre … sans, vous me, vous |, vous … ajoute, vous … avoir, vous … point
  0.8: what … this, where … get, would only, would … it, y … me, y … te, ye, year old, yes … the, yo para
  0.8: yo sepa, yo … aceptado, you estaba, you … remove, your … said, yourselves |, | consentement, | getting
  0.8: | joder, | kien, | … abuela, | … case, | … he, | … late, | … ley, | … mandando, | … nai, | … texted
  0.8: ~_anc, ~_ang, ~_app, ~_auc, ~_av, ~_ave, ~_che, ~_cl, ~_da_, ~_es_, ~_et, ~_giv, ~_kie, ~_lad, ~_leu
  0.8: ~_liv, ~_mis, ~_opc, ~_pa_, ~_poi, ~_ram, ~_rie, ~_sec, ~_ti_, ~_vam, ~_vau, ~_wai, ~_war, ~_wee, ~_wr
  0.8: ~_wri, ~ados, ~agas, ~aie_, ~ajo, ~aka, ~alis, ~amp_, ~ampa, ~anco, ~ara_, ~arb, ~aski, ~atto, ~atur
  0.8: ~aucu, ~ave_, ~ba_, ~ball, ~barn, ~bod, ~body, ~box_, ~cama, ~cau, ~cha_, ~cho, ~creo, ~cuse, ~debe
  0.8: ~dit_, ~dru, ~eans, ~ebo, ~ebr, ~eck, ~ecti, ~ee_, ~eet, ~egis, ~ema, ~empt, ~enla, ~erto, ~eta, ~etas
  0.8: ~eud, ~exa, ~fach, ~gis, ~gist, ~giv, ~gues, ~hac, ~hace, ~hav, ~hec, ~heck, ~humb, ~icer, ~idio, ~ijo
  0.8: ~ilis, ~isi, ~izo, ~juev, ~kien, ~know, ~lead, ~lega, ~lege, ~llic, ~mari, ~mie, ~mome, ~nage, ~nai_
  0.8: ~nait, ~nei, ~nla, ~ntem, ~ntou, ~ody, ~ody_, ~oes, ~oes_, ~oga, ~oggi, ~oli, ~opc, ~orne, ~ostr, ~owl
  0.8: ~pa_, ~prad, ~priv, ~quiz, ~rall, ~rama, ~rdes, ~reg, ~rig, ~rma, ~rney, ~rreg, ~rril, ~rse, ~rt_
  0.8: ~sar, ~seco, ~sho, ~sie, ~skin, ~soll, ~stab, ~tad, ~ted, ~thin, ~ths, ~thum, ~tia_, ~tic, ~tili
  0.8: ~torn, ~ttor, ~uan, ~ucu, ~ucun, ~unds, ~ung, ~uri, ~vac, ~vamo, ~vau, ~vaut, ~wai, ~yee, ~yee_, ~zas
  0.8: ~zas_
  0.77: (tables say unclear)
  0.7: (unknown 2), NUMBER centavos, NUMBER your, NUMBER … d, NUMBER … explain, NUMBER … pis, a ces, a copy
  0.7: a estos, a nadie, a pagar, a que, a votre, a … deux, a … this, a … yo, abonne |, about, about the
  0.7: about … fork, accepte … j, admin, agost-, agosto, agreed … receive, agreed … texts, ai point, ajout-
  0.7: al que, al … por, alguna, also can, ancien, angry, anota-, anotaron, anywa-, appeler … pour
  0.7: approuve |, as it, asi … no, au complet, au juste, au … j, autorice esto, avez un, avez … le
  0.7: avez … mon, back after, be … of, be … to, bike store, borrenlo, but i, call registry, can say
  0.7: captures, cause i, ce cell, centa-, centavos, chanc-, chance, checked, chef, chez vous, chica, chica |
  0.7: chum, claim-, claims, clair-, clairement, clienta, combi-, combien, combien de, combien … fois
  0.7: como le, company phone, complet, compre una, conce-, corte, cosa, crap, d ecran, d … des, d … textos
  0.7: dado a, de fois, de pas, de … autres, de … empresa, deaf, deja … stop, demande … ne, des … j, di |
  0.7: digan, dit a, dit que, do … like, donne pas, du texto, du … pour, el que, ella, else you, email is
  0.7: embar-, emple-, empleado, en … le, en … mon, era pa, es delete, est … vous, esto … acoso, estoy … en
  0.7: etait … pas, exact-, exactly, excep-, explicacion, explique, expliquen, faire … de, fasci-, feb
  0.7: feuil-, feuille, for … company, for … never, for … you, fork |, formulario, from |, get … take, hable
  0.7: hable con, he … not, here … you, heure-, heures, how … that, i, i already, i leave, i ticked, i … in
  0.7: ident-, in any, in on, in small, in without, in … my, interdit, is … out, it … are, it … out
  0.7: it … texting, jamais pour, jamais … des, janm, je … consens, joder, jusqua NUMBER, juste, l ancien
  0.7: l … donne, la feuille, la rifa, la tienen, laisse, le … moi, list in, list>want, llame, lo … a
  0.7: lo … dado, lo … y, log, los puntos, los quiero, m appeler, marca-, mas no, mater-, material, me he
  0.7: me that, me with, me … pues, me … texteando, me>not, meme pas, mensajitos no, mes renseignements
  0.7: message non, messages de, messages et, messages la, messages … my, milli-, moment, mon inscription
  0.7: more>stop, mostrar, mwen pa, my card, my … to, n … pas, ne consens, never did, ningun papel, no el
  0.7: no sabe, no … estar, no … tienen, no … volver, no … when, nomas no, nos vemos, nos … en, not angry
  0.7: not like, not … delete, not … registry, nouveaux, number>me, numero lo, numero yo, numero … ai
  0.7: numero … qui, ocupa-, on NUMBER, on … end, one who, only so, only … i, oye y, pague en, para el
  0.7: para usar, pas un, passe-, pecr, peopl-, phone calls, phone … can, pickup text, pido que
  0.7: please remove, ponchadura, por una, por … si, pour vos, pour vous, pour … on, prend-, promos j, prope-
  0.7: property, propo-, proprios, pueden, puse mi, puse que, qu on, quand j, quand vous, que hay, que le
  0.7: que momento, que mon, que nadie, quoi, receipt … is, receive … messages, recevoir … messages, registry
  0.7: rejoi-, relat-, relationship, rembourser, reportar |, robin-, rueda no, saisi-, same as, saquenme |
  0.7: savoir … mon, savoir … vous, says … have, se … a, see you, see … in, segun-, segunda, seign-, seigneur
  0.7: serait … pas, show … the, signed me, sing, small, solit-, some … i, sorry i, sorry … i, sourds
  0.7: souviens … d, soy … de, spam and, standing, suis desabonne, sur quelle, te di, telefono sin, texas
  0.7: text … have, text … to, texteando, textez, texto que, texto … de, textos … est, texts when, that is
  0.7: the fork, the store, the … as, these … and, thinks, this … harassment, this … with, tiendas, to send
  0.7: took … phone, tps, un texto, un timbre, un … sin, under the, up again, up stop, up … your
  0.7: updates … this, using it, ustedes no, velo alors, vemos, very clear, veut pas, vos heures, was off
  0.7: was ok, was very, we are, we will, wesh, what your, when he, while, witne-, witness, y a, y esto, y le
  0.7: yes on, yo dije, yo ni, yo pague, you are, you hable, you texted, you … puse, | chef, | class, | criss
  0.7: | llame, | mwen, | pense, | second, | segunda, | since, | una, | wesh, | … cobran, | … decline, | … di
  0.7: | … esposa, | … kid, | … ou, | … rien, ~_ajo, ~_ap, ~_au, ~_cet, ~_cre, ~_fon, ~_hav, ~_i_, ~_jan
  0.7: ~_mad, ~_mag, ~_mea, ~_min, ~_mio, ~_mos, ~_nai, ~_owe, ~_pas, ~_pe, ~_pia, ~_qua, ~_sa, ~_spe, ~_suc
  0.7: ~_sui, ~_usa, ~_vem, ~_wes, ~_wha, ~abou, ~acho, ~adi, ~adu, ~ajou, ~alle, ~angr, ~apun, ~arca, ~arco
  0.7: ~ario, ~asa, ~aste, ~asto, ~bus, ~chad, ~chec, ~cs_, ~deaf, ~ded, ~demo, ~dise, ~dura, ~eaf, ~eaf_
  0.7: ~eb_, ~eden, ~een_, ~egi, ~egu, ~eji, ~ejoi, ~ek_, ~elle, ~eop, ~eopl, ~epai, ~erm, ~esh_, ~eur, ~evan
  0.7: ~eves, ~exas, ~fect, ~ght_, ~gn_, ~gry, ~gry_, ~gund, ~hach, ~hat, ~hef, ~hell, ~heur, ~ht_, ~hum_
  0.7: ~ia_, ~ica_, ~ight, ~im_, ~inac, ~inst, ~io_, ~iss, ~jode, ~jout, ~kie, ~lici, ~mall, ~mar_, ~mean
  0.7: ~memo, ~most, ~moth, ~ncha, ~new_, ~ngry, ~nin, ~noth, ~nywa, ~ocat, ~ombi, ~ompr, ~opl, ~ople, ~osa_
  0.7: ~otti, ~ows, ~ows_, ~padr, ~parc, ~part, ~pas, ~peop, ~rand, ~rca, ~rco, ~rco_, ~rdin, ~regi, ~rejo
  0.7: ~rga, ~rgi, ~rif, ~ropo, ~rque, ~sada, ~san_, ~sed, ~see_, ~smal, ~stio, ~str, ~stre, ~stry, ~suc
  0.7: ~sui, ~tamp, ~tard, ~tee_, ~texa, ~tim, ~trar, ~troi, ~tte_, ~uis, ~umi, ~unk_, ~unn, ~upu, ~vemo
  0.7: ~voir, ~wen_, ~wha, ~what, ~xas, ~xas_, ~xcep, ~xtea, ~xtez, ~ywa, ~yway, ~zar
  0.6: NUMBER … ca, NUMBER … did, NUMBER … ni, a, a NUMBER, a thing, a yes, a … ce, a … chez, a … hora
  0.6: a … liste, actio-, action, ad, advertising, affai-, affaire |, affaires, after-, afternoon
  0.6: afternoon i, agree … that, agreed … messages, ahi … que, and … else, and … was, annee |, apunto |
  0.6: ask if, au texto, avais … a, avant |, away i, base legale, ben coudonc, bike … not, bike … this
  0.6: bought one, boy a, busca-, c … ben, ca … faire, ca … tout, camara de, capturas, case etait, casilla |
  0.6: ce … est, celular … su, cense, certainly did, certainly … not, cette, cette liste, club |, confianza
  0.6: confirmed, cono, consent for, consentement, consentimiento para, cosa |, coudo-, coudonc, coudonc |
  0.6: courant |, criss, d … donne, dans votre, dans … dossier, de … bici, de … dos, de … j, de … tia, deja
  0.6: demande … arreter, demande … je, depuis … je, des, desde, desk, deuxi-, deuxieme, devri-, devriez
  0.6: dijis-, dites moi, do … know, donne le, ecran, el de, el … era, email, en a, en los, en parler
  0.6: en … me, ended up, entrega, esa casilla, ese … de, eso, eso … a, est ben, estoy … una, et … m
  0.6: etais pas, etes vous, excusez, exige … consentement, explained, expres, faire … a, fathe-, father
  0.6: father has, for … my, forever>not, from my, gave permission, get … on, get … this, good afternoon
  0.6: good … i, happening, happening |, have any, have my, have … sent, have … unsubscribed, he comprado
  0.6: he … a, hecho, helmet … not, heres, heure, him on, how … do, husband, i … email, i … nicely, i … see
  0.6: i … very, i … wanted, in touch, in … NUMBER, in … did, internet, is a, is spam, it can, it from, it up
  0.6: j … de, jamais … rien, je … ca, just for, l annee, la je, la muchacha, la rueda, la … gracias, la … yo
  0.6: laisse … numero, le … a, legale, lei, les puse, les … permiso, liste … textos, lo … ahora, m … dit
  0.6: m … inscrit, ma voisine, magasin vous, marcada, me dire, me llega, me siguen, me … esto, me … here
  0.6: me … mandando, memor-, merci … le, message je, messages c, mio no, moi non, moi sur, moi … a
  0.6: momento acepte, muchacha, muchacha que, my father, my form, my kid, my mobile, my privacy, my … is
  0.6: my … never, my … set, nada … mensajes, natio-, need … consent, never given, never sign
  0.6: never … anything, ninguno de, no puede, no … con, no … of, no … ofertas, no … with, not call
  0.6: not … take, not>remove, notre … n, nouveau, nouveau numero, number i, number without, number … asking
  0.6: number … gave, number … up, number … you, number>not, numero j, numero … una, of that, of whatever
  0.6: ofertas |, on his, on ne, one not, one … these, order that, ordin-, out … i, over there, owe … NUMBER
  0.6: pa que, pagina |, parce … c, pas demande, pas les, pas … avoir, pas … courant, passez, pedi … mensajes
  0.6: per text, period, permizo, phone i, ponch-, por … en, por … precio, pour ma, pouvez me, precio y
  0.6: prior, prior express, private, profe-, profeco, propr-, publicidad aqui, publicite, qu … ne, quand est
  0.6: quand … ce, quand … ma, que raro, quel |, quelle … a, quelqu … m, qui |, rapel-, raro, recla-, reclamo
  0.6: recoit, recoit … textos, refil-, refile, refus-, regards NAME, remove>more, rense-, renseignements
  0.6: reparation … pour, revenus, ride … not, right |, rueda, sait, sans m, send>law, senor de, service |
  0.6: sin … autorizacion, sin … yo, sir, so … should, soldes |, solo … mi, someo-, someone, sonnette, sortie
  0.6: sortie de, state-, sur, sure did, sure … not, te, telefono … la, text us, texted |, texter … l
  0.6: texting it, textos … j, texts … said, texts>not, thanks please, that a, the group, the guy, the hell
  0.6: the … must, the … ticket, these>wrong, thing … the, think you, think … have, think-, this message
  0.6: this … phone, tia, to give, to messages, to your, to … i, touch, tout … monde, un an, un m, un … pour
  0.6: un … vos, una, une sonnette, une … a, unsolicited i, up do, us |, ustedes con, ustedes ni, vaut pas
  0.6: venia, ver la, ver … prueba, very … with, voisi-, voisine, vos … ca, votre … vous, vous, vous ne
  0.6: vous pas, vuelven a, wey |, where … signed, who … yes, will see, work … that, writi-, writing, wsh
  0.6: y es, y lo, y … con, y … siguen, yet, yo haya, yo le, yo puse, you can, you … any, you … him
  0.6: you … never, you … to, you … what, your lawful, your website, yours |, yourselves, | alguien, | cono
  0.6: | dios, | esto, | etes, | excusez, | exijo, | hello, | nouveau, | sin, | sorry, | subscribe, | vous
  0.6: | work, | wsh, | … afternoon, | … aviso, | … been, | … donne, | … exige, | … faites, | … father
  0.6: | … je, | … puede, | … soy, | … two, | … ve, | … wrote, ~_a_, ~_adm, ~_aj, ~_alg, ~_bre, ~_cal, ~_con
  0.6: ~_dn, ~_fis, ~_for, ~_hu, ~_lue, ~_mem, ~_met, ~_nad, ~_ne, ~_or, ~_own, ~_pag, ~_peo, ~_per, ~_pod
  0.6: ~_pr, ~_quo, ~_rif, ~_ses, ~_she, ~_si, ~_sma, ~_som, ~_sur, ~_te_, ~_tia, ~_wro, ~_yet, ~abi, ~aff_
  0.6: ~affa, ~aisi, ~ait_, ~ajo_, ~akin, ~aled, ~alla, ~ans, ~anyw, ~anz, ~anza, ~apu, ~arag, ~at_, ~auc
  0.6: ~avin, ~baro, ~bla, ~bul, ~cali, ~cc_, ~cet, ~cett, ~cham, ~chum, ~cit, ~cks, ~clam, ~comb, ~ctl
  0.6: ~ctly, ~desd, ~desk, ~dina, ~dmin, ~ean, ~ecla, ~eed_, ~efus, ~ega, ~ei_, ~elat, ~emor, ~emp, ~eone
  0.6: ~erar, ~esde, ~esk, ~esk_, ~eth, ~eto, ~eure, ~exce, ~fath, ~ffai, ~fiq, ~fiqu, ~grat, ~guna, ~have
  0.6: ~heu, ~hile, ~iad, ~iado, ~ian_, ~iemp, ~ifiq, ~inta, ~iod_, ~ion_, ~ior_, ~ite_, ~itte, ~lai, ~lgu
  0.6: ~lica, ~lied, ~lly, ~lly_, ~log, ~loye, ~lub, ~ludo, ~lves, ~mag, ~mbar, ~meon, ~mio_, ~mot, ~mplo
  0.6: ~nag, ~ndan, ~ndit, ~ngl, ~noon, ~nyw, ~oil, ~omeo, ~omo_, ~onch, ~oni, ~onn, ~onne, ~oudo, ~ox_, ~pad
  0.6: ~parr, ~peni, ~peo, ~peut, ~ploy, ~ponc, ~pui, ~punt, ~quer, ~ract, ~rial, ~rien, ~rifa, ~rill, ~rno_
  0.6: ~rnoo, ~rope, ~rty, ~rty_, ~rve_, ~sde_, ~sed_, ~sell, ~sen, ~sir_, ~sl_, ~sol, ~sum, ~sur, ~sur_
  0.6: ~tabl, ~test, ~til, ~touc, ~ud_, ~udon, ~unci, ~unt, ~ures, ~vis_, ~vous, ~whil, ~wro, ~xce, ~year
  0.5: 2 semaines, NAME … je, NUMBER days, NUMBER de, NUMBER pis, NUMBER pour, NUMBER |, NUMBER … se
  0.5: NUMBER … text, NUMBER … y, a bike, a ete, a helmet, a vous, a work, a … mama, a … nada, a … para
  0.5: a … sans, acceptais, accue-, accueil, achete … chambre, ads |, ai autorise, ai … donne, ai … mon
  0.5: am … so, and … am, ans a, anything about, aout, appel-, aqui nadie, are … sending, are … you, arrive |
  0.5: as … have, ask me, au courant, au … quand, automatically, avais … pas, avisarme, avisarme |, avoca-
  0.5: avoir … a, avoir … mon, be sent, bell for, bici yo, bomba-, bonjour … je, borrado, box on
  0.5: business … you, ca a, ca c, call when, called, capit-, ceci, cel para, cell je, cell … ca, celular es
  0.5: checked … box, chez, cobran, como que, comptoir, consentement aux, cool, coura-, courant, courriel |
  0.5: creen, creo que, creva-, crevaison, croir-, croire, croire que, cuando … yo, d … a, d … j, days |
  0.5: de consentement, de no, de … dolares, de … lo, de … rueda, delay, delete mostrador, demande … fois
  0.5: demande … permission, derecho |, did it, did the, did |, dolares y, donde … sacaron, down |, du NUMBER
  0.5: emergencies, en persona, en … momento, est deja, est … de, esto … me, eu … numero, euh, every one
  0.5: faceb-, facebook, factura |, faut croire, fcc, feu, fine print, fois que, for, for emergencies
  0.5: garde les, gardez mon, gardez … numero, give … number, got … for, grandma, had … to, hande-, handed
  0.5: handw-, handwriting, handwriting |, happe-, have … memory, have … to, he … so, here, his own, hora
  0.5: house, how, i had, i … with, ici … a, ilegal yo, ilegal … no, in with, in … life, in … the, inflar
  0.5: inscrit … me, insist, insul-, is under, it … end, it … never, it … text, je pas, july, jusqu-, jusqua
  0.5: kan, knowl-, knowledge, l … pour, la empresa, la fiche, la premiere, la … c, la … d, la … nadie
  0.5: la … ou, la … sin, lady |, lady … the, lcap, le di, le droit, le feu, le … j, le … mais, le … mi
  0.5: le … vert, legal-, les … chez, line |, llamaran, llanta, llevo el, lo … con, lo … yo, look … my, lot
  0.5: mais j, mama no, mandarle, marketplace, me cobran, me dijeron, me forever, me registre, me when
  0.5: me … con, me … una, me>me, memes, memory of, mensaje para, mensaje … la, mensajes cuando
  0.5: mensajes … texto, messages … est, mi … saquenme, mis les, mis … pieds, mon … depuis, mon … je, montrer
  0.5: must be, muy, my customer, my life, my numbers, my … ok, mysel-, myself, n est, nada mas, nadie les
  0.5: nice |, ninguna … de, no yo, no … esa, no … leer, non, non c, non … est, not authorized, not know
  0.5: not put, not there, not yours, number but, number does, number out, numero depuis, numero la
  0.5: numero pa, numero … NUMBER, numero … etait, nunca … mi, obtai-, obtain, of every, of … are, off and
  0.5: off … i, offic-, ok you, on, once … for, one … did, order … is, out when, owe … money, pa los, pague
  0.5: para esto, para nada, pareil |, part pour, part |, pedi … y, pelle-, pelletier, pelletier |, pensez
  0.5: people … me, peut pas, pieds chez, pieds … vous, por un, pouvez … me, precio no, preguntaron si
  0.5: preguntaron … queria, premiere, primero |, print, privacy, privacy … i, puede-, punto-, puntos
  0.5: puso … numero, putting it, que era, que pueden, que queria, que … estoy, quelle … vous, quien … apunto
  0.5: quiero estar, quitenme … la, rembo-, remember to, repairs … so, reparee, repondu … deux, requi-
  0.5: right i, said ok, sales |, saludos, says thanks, semai-, semaines, semaines que, send … a, set up
  0.5: si … esto, siempre … que, signe le, signed up, significa, sin consentimiento, sin … para, so nice
  0.5: so what, so you, solam-, solamente, solo … por, somebody … a, sorry, sort, sourd-, still on
  0.5: store … me, su … no, subscribed |, sur les, sur … site, sur … textos, sur … vous, surprised, take us
  0.5: take … down, telephone c, telli-, telling, tengo buena, tengo … memoria, text somebody, text with
  0.5: texting … my, texto j, thanks NAME, the divorce, the … thanks, there … is, these sms, these>me
  0.5: thing |, tienda que, tienen en, till i, timbre, time for, to accept, to … a, to … first, to … off
  0.5: to … texted, to … with, told … that, tout le, trabajo, un … a, un … aux, un … ne, une chambre
  0.5: une crevaison, unlis-, up … can, usted-, ustedes, ve, verda-, verdad, vert, veuillez cesser, voit
  0.5: votre site, vous encore, vous pensez, vous … envoyez, vous … pas, vous … pour, voy … denunciar
  0.5: vuelven, was in, was there, whatsoever, when the, where i, who … your, will … in, with … to, y que
  0.5: y tengo, yes … this, yo … marque, you sending, you … permission, you>me, your … was, | a, | buenas
  0.5: | le, | llevo, | message, | mi, | pedi, | siempre, | trabajo, | une, | … added, | … avez
  0.5: | … caissiere, | … celular, | … consent, | … dit, | … dites, | … esposo, | … ex, | … fue, | … how
  0.5: | … n, | … pourquoi, | … privacy, | … which, ~_aco, ~_apo, ~_bel, ~_cho, ~_dit, ~_em, ~_ete, ~_euh
  0.5: ~_fc, ~_fcc, ~_how, ~_ira, ~_kan, ~_kn, ~_lit, ~_lou, ~_may, ~_muy, ~_mys, ~_on_, ~_pel, ~_pre, ~_req
  0.5: ~_ti, ~_tie, ~_ve_, ~_viv, ~aceb, ~acy, ~acy_, ~admi, ~af_, ~aie, ~ail_, ~aine, ~andi, ~andm, ~andw
  0.5: ~anti, ~apit, ~apo, ~arc, ~arna, ~art, ~avoc, ~bajo, ~bou, ~bour, ~bri, ~bus_, ~busc, ~ca_, ~ceb
  0.5: ~cebo, ~cies, ~corr, ~coud, ~cour, ~cout, ~crev, ~cta, ~cupa, ~diti, ~dma_, ~dmi, ~dpa_, ~eado, ~eap
  0.5: ~eboo, ~ecra, ~elan, ~emes, ~ener, ~enin, ~era_, ~eral, ~espu, ~euh, ~euh_, ~evai, ~fcc, ~fcc_, ~feu_
  0.5: ~fice, ~for, ~for_, ~fran, ~fuse, ~ged_, ~give, ~ham, ~hanc, ~heel, ~hei, ~hin, ~idi, ~ien, ~iern
  0.5: ~ifa, ~igh, ~ils, ~ils_, ~imes, ~ires, ~iter, ~ivr, ~jet, ~jusq, ~kan, ~kan_, ~lado, ~lau, ~lca, ~ld_
  0.5: ~leti, ~lle_, ~loy, ~lven, ~mais, ~may, ~mpi, ~mpto, ~muy, ~muy_, ~mys, ~myse, ~nac, ~nad, ~ndal
  0.5: ~ndas, ~nded, ~ndem, ~ndma, ~ndw, ~nif, ~nmen, ~nsez, ~nza, ~nza_, ~oba, ~offi, ~oire, ~oise, ~ola
  0.5: ~olli, ~oppe, ~orti, ~oura, ~ous, ~ous_, ~ouv, ~pd_, ~per, ~ppen, ~pre, ~pret, ~pro, ~ptoi, ~py_
  0.5: ~qua_, ~ques, ~rch, ~reak, ~rei, ~req, ~requ, ~res_, ~reva, ~rgo, ~rle_, ~roba, ~rran, ~rreo, ~rtu
  0.5: ~rued, ~sat, ~scar, ~see, ~seno, ~sic_, ~sita, ~som, ~sorr, ~spue, ~squa, ~ssi, ~stan, ~sto_, ~tede
  0.5: ~tisi, ~trer, ~udos, ~une_, ~ura, ~urie, ~usar, ~usca, ~vacy, ~vam, ~vea, ~viar, ~viv, ~voit, ~whee
  0.5: ~yse, ~ysel
  0.4: 2 no, NAME, NUMBER bucks, NUMBER … a, a air, a message, a quoi, a reportar, a single, a … for, a … le
  0.4: a … ley, a … text, a … texts, ai … non, air NUMBER, already replied, am … in, am … this, and … for
  0.4: annee, ans qui, antes de, any contact, anything in, apaga-, are … this, arreglar, at checkout, at my
  0.4: at … i, au comptoir, aucun … de, autorise ca, autorise … le, avez … de, be nice, be texted, be … any
  0.4: because you, being texted, bonjo-, bonjour, bring, bring in, bucks, c, c est, c … quand, ca lol, ca va
  0.4: call i, came to, can … have, capables, cesser |, chamaco, chambre, chambre a, chambre … air
  0.4: chaque fois, charging, charging me, checkout, clic, club, cochee d, cochee … avance, compa-, compagnie
  0.4: complaint … the, compre, compre en, con mi, con un, con una, con … abogado, consens, consent … given
  0.4: consent … texts, consentement |, consi-, consulto, contact from, continuer, contrato, cuando acepte
  0.4: cuando me, dans mon, de NUMBER, de continuer, de … ile, de … qui, de … sortir, dementia and, denuncia
  0.4: des … promo, des … sur, despiertan, dit |, dites, do … call, donne … droit, donnez moi, el gerente
  0.4: en … mensajes, enreg-, enregistre, envoi … messages, esa … que, est quand, est … correct, etonn-
  0.4: etre … de, event, ever … to, explain … i, expres … n, express written, express … consent, expressement
  0.4: faire reparer, false, fois … je, for advertising, for |, for … of, for … so, from … bike, frr, gars a
  0.4: gave consent, gave … permission, general i, geren-, gerente, gonfl-, gonfler, has … and, have
  0.4: have told, have … phone, he is, hours i, husba-, i bring, i is, i meant, i unsubscribe, i … replied
  0.4: if … was, ile, in an, in no, indiquenme, infla-, information, ingles y, ingles … no, invite, is … i
  0.4: it the, it … for, it … ok, j, jamais … les, je … me, je … rappelle, joint, knowi-, knowingly, l ile
  0.4: la compagnie, la fcc, la llanta, la tienda, la … j, la … merci, lado |, late, le manden, le … c
  0.4: le … du, list for, list>texts, liste … vous, lo dio, lo tengo, loi, los … yo, lube, ma reponse, mae
  0.4: manda-, me despiertan, me money, me parece, me quitaran, me … NUMBER, me … escribiendo, me … is
  0.4: me … pero, me … texter, me>stop, mensajes en, merci NAME, mere de, mere … NUMBER, message for
  0.4: message |, messages sur, mi permiso, mi … dice, mi … quiere, mine, mis NUMBER, mis datos, mis … anos
  0.4: mme, moi … vous, momento, mon accord, mon pneu, mon … la, movil, my written, my … cell, my … there
  0.4: my … will, my … would, n, never authorized, nice to, no iba, no messages, no … NUMBER, no … eso
  0.4: no … la, no … se, no … that, no … this, non mais, non … gars, not so, not … to, number a, number as
  0.4: number … a, number … on, numero etait, numero … en, numeros, off … group, on here, on … des, one flat
  0.4: orige-, origen, oui … sa, paid, para que, parce … moi, pas mal, pas texter, pas … droit, peche
  0.4: pedi estos, pense que, pense-, perio-, permiso |, permission … text, person, pidie-, pidieron
  0.4: please and, pour mon, pour … pas, preguntarme yo, preguntarme … no, prior … written, progr-
  0.4: prometieron, promotional, putti-, putting, quand mon, que bonito, que c, que moi, que paren, que … en
  0.4: que … haya, que … je, que … manden, que … n, que … quitaran, que … si, quelque, qui … donne, qui … est
  0.4: quien le, quien se, quien … lo, quiere ver, quiere … la, quiero … en, quitaran, quoi vous, recei-
  0.4: recibir … de, refuse |, registro |, repartidor, replied, reponse, reportar, reporting you, reque-
  0.4: rien pour, rien … d, rojo, salud-, sans ma, sans … permission, say i, se … bien, sell, sert a, shop is
  0.4: since … is, singl-, single, slip, solo, solo … el, somebody … me, sors, spons-, suis juste, svp que
  0.4: telefono … mi, tengo la, text program, texting my, textos j, textos ok, textos promo, that … and
  0.4: the number, the … bike, the … got, the … man, the … ride, the … slip, the … who, the … you
  0.4: there … never, these … am, these>forever, thinks it, this is, this numbers, this text, this … an
  0.4: this … been, tiene NUMBER, tienen … numero, timbr-, tonig-, tonight, tour, tour de, tour … l, tout j
  0.4: tout … ai, tyre, uds, up, us off, va faire, velo moi, venda-, vendan, vendeurs, very, vos soldes
  0.4: vos … m, vous autres, vous … rien, voy … reportar, want … and, want … no, was … at, whats-, when do
  0.4: when |, who gave, who signed, with … who, withi-, within, within NUMBER, you … charging, you … put
  0.4: young man, | bonjour, | c, | calling, | conforme, | frr, | look, | mae, | mijo, | moved, | must
  0.4: | telephone, | voy, | what, | … es, | … est, | … pa, | … parece, | … peut, | … reponse, | … sans
  0.4: | … sonnette, | … sur, ~_aff, ~_aur, ~_c_, ~_clu, ~_dev, ~_doc, ~_eq, ~_equ, ~_era, ~_exa, ~_fo, ~_fra
  0.4: ~_gui, ~_he, ~_j_, ~_jue, ~_jul, ~_lot, ~_lub, ~_mm, ~_mme, ~_n_, ~_non, ~_pro, ~_que, ~_reg, ~_ri
  0.4: ~_roj, ~_sho, ~_tus, ~_ud, ~_up_, ~_vou, ~_whi, ~aba, ~acco, ~adre, ~aff, ~agni, ~ambr, ~apar, ~ara
  0.4: ~argi, ~ari, ~arq, ~arqu, ~ast_, ~ate_, ~aus, ~ays, ~ays_, ~ben, ~bonj, ~cco, ~cei, ~cial, ~cipa, ~cko
  0.4: ~ckou, ~cks_, ~club, ~con, ~cono, ~cool, ~ctro, ~cun, ~dan_, ~desp, ~dev, ~dge, ~dge_, ~diff, ~dit
  0.4: ~dite, ~doc, ~don_, ~dor_, ~dpa, ~dro, ~eas_, ~ecei, ~ecko, ~edes, ~egla, ~eis, ~eis_, ~eja_, ~embo
  0.4: ~ent_, ~erd, ~eros, ~erta, ~esh, ~eule, ~ey_, ~fun, ~ged, ~ght, ~glar, ~gnan, ~gnie, ~guid, ~had
  0.4: ~hica, ~hum, ~ibi, ~ide_, ~imb, ~imbr, ~inge, ~iod, ~irem, ~ishe, ~isie, ~iso, ~ithi, ~itor, ~ivat
  0.4: ~jue, ~jul, ~kou, ~kout, ~lant, ~last, ~lec, ~lena, ~loi_, ~lque, ~lub_, ~lube, ~man_, ~mbou, ~meo
  0.4: ~mill, ~mpre, ~ndm, ~net_, ~nish, ~niti, ~njou, ~nnai, ~nnet, ~non_, ~nuer, ~nven, ~oint, ~oir, ~oir_
  0.4: ~olo_, ~onig, ~oon_, ~orci, ~ord, ~ored, ~ota, ~ouch, ~ovil, ~ple_, ~poin, ~prof, ~prog, ~pun, ~ra_
  0.4: ~rds, ~rds_, ~reac, ~revi, ~rgin, ~ria_, ~riod, ~rior, ~rof, ~rofe, ~rogr, ~rst, ~rva, ~sabe, ~same
  0.4: ~sar_, ~sarm, ~sba, ~sban, ~sepa, ~sin, ~solo, ~sors, ~spu, ~stup, ~tei, ~timb, ~treg, ~tri, ~trou
  0.4: ~truc, ~tup, ~ucks, ~uiz, ~um_, ~upa, ~uras, ~usa, ~usba, ~vate, ~ven_, ~verd, ~vid, ~vil_, ~voca
  0.4: ~vou, ~vrai, ~wee, ~wes, ~whi
  0.3: (wrong), 2 … que, NUMBER per, NUMBER … is, NUMBER … qui, a box, a de, a demandar, a ma, a text, a una
  0.3: a … envois, a … fix, a … lol, a … muchacha, a … one, about sales, about … bike, abuela, aca, acepte el
  0.3: achete … velo, acordamos, agreed on, agreed … that, ai achete, ai meme, al … que, alguien de, alto
  0.3: and ask, and … had, and … has, angry>not, any … from, anything … your, apres, asi |, ask to
  0.3: ask … hours, asked … be, asked … them, at, at all, au salon, au … c, au … du, avanc-, avance, bajo
  0.3: base … datos, be in, been, bell and, bien que, bien … a, bonne memoire, bravo, bravo |, bruh i, by me
  0.3: ca je, ca … que, came … to, can … see, carac-, caracteres, caraj-, cell phone, chama-, chamb-
  0.3: check your, check … records, chez moi, cobra-, coche-, como es, con … de, conforme … la
  0.3: consentimiento |, constancia, contacting me, d avance, d ecrire, d mandar, d … vous, de datos
  0.3: de location, de tous, de … ans, de … des, de … tienda, de … vos, deal, deal |, demande un
  0.3: demande … prix, dementia, depui-, depuis, derecho … mandarme, des … que, di consentimiento, di … a
  0.3: did anyone, did … call, did … find, dio … numero, divorce, does … say, earth, ecrire par, email only
  0.3: en, en juin, entendus, envia-, envoi de, era para, es falso, es … mandar, espos-, esposa, est … la
  0.3: est … votre, esta … el, este … es, estoy … el, et l, etait regle, etait … telephone, ever, factura
  0.3: falso, fille a, flat fix, fois j, for NUMBER, for nothing, for them, for … group, get this
  0.3: getting these, has dementia, has … to, have signed, have … opt, he … ningun, he … the, hospital
  0.3: how it, how … times, hubie-, hubiera, husband … the, i getting, i stop, i … came, i … text, i … this
  0.3: in … a, in … form, in … now, is … sign, it for, it so, it works, it … an, j … achete, j … la, j … meme
  0.3: jamais … ces, jamais … je, je trouve, l heure, l … je, la base, la factura, law>number, le … etait
  0.3: les … el, les … pas, list … my, lista … mi, llamar, llant-, llega, llevo, lo … acordamos, locat-
  0.3: location, m avait, m … par, ma, mandando, mark, mas esto, mas … no, me acuerdo, me demande, me dio
  0.3: me faire, me reveillez, me … cents, me … cosas, me … it, me … llegando, me … not, me … number
  0.3: me … sales, meme … j, memory, mensaje a, mensaje … este, message says, messages j, messages to
  0.3: messages … ai, mi esposa, mi … esta, mi … pa, mia, monsieur |, msjs |, muy bien, my tire, my … bought
  0.3: never … permission, never … the, ningun … de, no bike, no i, no marketing, no name, no te, no trae
  0.3: no … spam, not find, not … anyone, not … in, not … only, not>you, nothin, number c, number so
  0.3: numero c, numero est, numero pas, numero sin, of … and, of … for, okd, on … did, on … etait, once
  0.3: one thing, or something, para … esto, parler |, pas etre, pas … a, pas … sur, phone … off, picku-
  0.3: pickup, pis … vous, pneu, pour savoir, pour … c, pour … velo, prete |, preuve que, preuve … j, prouv-
  0.3: prouvez, publicite … mon, pubs, qu, que, que acordamos, que ahora, que non, que … est, que … etait
  0.3: quelle est, quiero la, receive, receive these, recibo por, reins-, rentre, reparer, repondu oui
  0.3: reveillez, rider, s etait, saber, sacaron |, salon, sans … de, savai-, say anything, senorita delete
  0.3: seriez, sert, shop … not, sign … sheet, signa-, signed for, since the, since … do, smh, smh |, so this
  0.3: solde-, soldes, solo … a, sonne-, sonnette a, souvenance, suis … c, suis … de, suis … je, suis … une
  0.3: supposedly, sus promos, table-, te … mi, telephone … est, text … can, text … send, texto … moi
  0.3: textos no, texts were, texts … the, texts … your, that … i, the city, the wheels, the … done
  0.3: the … list, the … never, this … number, this … stop, ticket is, timbre no, times … i, tirage j
  0.3: tirage … ai, to NAME, to anyone, to just, to keep, to receive, to … check, to … on, to … shop
  0.3: tous vos, traba-, trabajo de, trabajo … noche, trae, tu des, un abonnement, un appel, un flat, un prix
  0.3: un … au, un … para, un … por, under gdpr, under … tcpa, up sheet, visit-, vive, voix, voula-, voulais
  0.3: voulez vous, vous dites, vous l, vous … dire, vous … ecrivez, vous … qui, vous … reveillez
  0.3: voy … demandar, vs avez, vu que, was only, was … and, we agreed, what … your, wheel, when … have
  0.3: when … signed, which, who did, woman, y … a, y … que, y … tengo, you find, you will, your customer
  0.3: your shop, your … at, your … got, | as, | bought, | chez, | elle, | email, | jajaja, | ou, | tengo
  0.3: | these, | took, | xq, | … ai, | … avait, | … be, | … company, | … estan, | … garde, | … hable
  0.3: | … husband, | … ici, | … les, | … m, | … marido, | … mere, | … own, | … quoi, | … replied, | … says
  0.3: | … thought, | … ticket, | … travaille, ~_abr, ~_at_, ~_co, ~_ema, ~_en_, ~_exc, ~_fic, ~_fil, ~_gi
  0.3: ~_hou, ~_jal, ~_ka, ~_kno, ~_loi, ~_ma_, ~_mia, ~_ner, ~_on, ~_qu_, ~_ref, ~_rou, ~_sak, ~_sep, ~_soy
  0.3: ~_tim, ~_too, ~_tub, ~_uti, ~abaj, ~aco_, ~aiso, ~aki, ~alud, ~and_, ~arte, ~atar, ~ater, ~atu, ~avo_
  0.3: ~band, ~been, ~bio, ~blet, ~boo, ~book, ~brav, ~cer, ~cida, ~cket, ~cku, ~ckup, ~come, ~cost, ~cros
  0.3: ~cual, ~darl, ~deco, ~dis_, ~dos_, ~dy_, ~ear, ~eaux, ~ech, ~econ, ~eed, ~eer_, ~ege, ~eint, ~emba
  0.3: ~emen, ~ene_, ~enia, ~enos, ~ens_, ~epui, ~ere_, ~esta, ~etti, ~exc, ~fich, ~fis, ~gado, ~gla, ~hamb
  0.3: ~hey, ~hey_, ~hich, ~husb, ~ial, ~ich_, ~icku, ~ie_, ~ient, ~igna, ~ile_, ~in_, ~ion, ~ione, ~ior
  0.3: ~ipa, ~ipt, ~itio, ~jo_, ~kno, ~lat, ~leu, ~levo, ~lia_, ~lic, ~line, ~llan, ~llo, ~lor, ~low, ~lui
  0.3: ~mama, ~mia_, ~mir, ~mmi, ~mmy, ~mmy_, ~mont, ~mory, ~mpag, ~nat, ~nett, ~neu_, ~new, ~nir, ~nne
  0.3: ~nvia, ~ojo, ~ojo_, ~ok_, ~olu, ~omoc, ~onj, ~onjo, ~oon, ~oper, ~opri, ~osc, ~osco, ~ouse, ~pag
  0.3: ~pagn, ~para, ~pier, ~pita, ~pode, ~poi, ~posa, ~pubs, ~que_, ~rae_, ~raj, ~rajo, ~ravo, ~refu, ~rett
  0.3: ~rna, ~ross, ~rta, ~ruc, ~sak, ~salo, ~sam, ~sde, ~sema, ~sert, ~sing, ~site, ~ski, ~so_, ~soe, ~sour
  0.3: ~soy, ~spie, ~spit, ~spon, ~tan_, ~trae, ~uck, ~uco, ~uel, ~uide, ~ulai, ~umm, ~ummy, ~unli, ~usb
  0.3: ~uste, ~vier, ~vive, ~whic, ~zer
  0.2: NUMBER dollars, NUMBER … la, NUMBER … per, a m, a quel, a repair, a saber, a textos, a … du
  0.2: a … ecrire, a … fins, a … place, a … textos, adver-, aepd, against the, ah ben, ahora … no, ai juste
  0.2: al, al mecanico, all … text, alors, am a, am an, am out, and nobody, and … no, and … texts
  0.2: and … would, ans j, anuncios, anyone there, are, as an, asked … my, at … so, attei-, atteinte, au … en
  0.2: au … le, aun, aussi |, autorice eso, autorizando, autres |, be put, be … with, been in, bequi-
  0.2: bequille, bike i, bill |, boldu-, bolduc, bonito, bottl-, bottle, box was, buena, buena-, buenas
  0.2: c … pour, ca retirez, cahie-, cahier, calling you, can … text, carajo, case |, ce texto, cel … el
  0.2: celular … yo, check my, chez … en, chum a, city, cocho-, comment … que, commerce |, commission
  0.2: como si, complain, complaint with, consentement a, consenti … ca, consentimiento no, consentis
  0.2: contactez, copie, cotiz-, cotizacion, cuando te, cuando … no, d envoyer, d utiliser, dans un, de cette
  0.2: de noche, de todos, de … caja, de … lol, de … you, dealt, decir cuando, delete … y, deletion, demas
  0.2: des fins, desist |, did that, did … and, did … guys, dije a, does that, dollars, donne … mon, doute
  0.2: du velo, e … ningun, el … al, el … delete, en plus, end up, ended, ensem-, ensemble, entreprise
  0.2: envoyez … la, esposo, est non, est … par, este … y, etes qui, every … you, ex a, extra-, filled in
  0.2: fois, for your, for … to, forever>me, formalmente, fue lo, gars … a, gars … la, hablo ingles, hace |
  0.2: hace … ano, had, had my, handles, he … NUMBER, he … no, heure |, hmm, holdi-, holding, honest, hours
  0.2: i asked, i have, i … at, i … called, i … him, iba, iba a, if they, illeg-, illegal, ils, immediatement
  0.2: immediatement |, in one, in please, in what, in … is, in … state, into a, is on, is … how, is … it
  0.2: is … my, is … never, is … that, is … what, it on, it twice, it … in, j … des, j … juste, j … une
  0.2: jamais donne, jamais … mon, je garde, je parle, je vois, je … les, je … porter, juin, juste |, kicks-
  0.2: kickstand, kidding me, kiosq-, kiosque, know how, know what, la aepd, la … NUMBER, la … des, la … m
  0.2: la … qui, laisser, le … el, les pieds, les … sur, let … check, lista y, lista … me, liste … moi
  0.2: llama-, llamadas, lo demas, lol … did, los va, ma cliente, magie, mandando esto, mandando mensajes
  0.2: mandar |, manil-, manillar, mavez, may, me NAME, me check, me my, me puede, me sortir, me this
  0.2: me … au, me … dans, me … that, meme, meme |, memoi-, memoire, memoria, mensaje you, message please
  0.2: messages a, mettr-, mettre, mi esposo, mi plan, mi vecino, mi … o, mis la, mistaken, muchacho … no
  0.2: my calendar, my own, my wife, my … handles, nah i, name on, name … it, never give, ni … de, ni … donde
  0.2: ningun mensaje, no NAME, no deje, no hablo, no le, no textear, no … doy, no … es, no … idea
  0.2: no … ingles, non pas, not, not and, not cool, not what, not … anything, not … be, not … by
  0.2: not … customer, nothing … you, number at, number in, number … did, number … have, numero porque
  0.2: numero … mecanico, numero … n, numero … ne, nunca … di, of attorney, oh … is, old, on … so
  0.2: on … telephone, on … texte, onda con, only asked, only came, only … in, or … my, otra vez, oui
  0.2: pa … textos, par … j, pas recevoir, pas … ma, pas … qu, pense, personal … no, phone … on, pickup not
  0.2: pieds, please tell, polim-, poliment, por … pero, pour … j, pourquoi je, pourquoi … recois, pouva-
  0.2: power of, power … attorney, pr, processing, prometio que, puede … por, pues yo, pusieron, que estaba
  0.2: que me, que … bien, que … mande, quel … j, qui pour, quien la, quiero ver, quoi que, rappelle
  0.2: receipt i, recevoir des, recois … textos, refus, regarding, registry |, remove>send, rentr-, repli-
  0.2: replied stop, retirenlos, rgpd, s est, sa, sabe, said … text, salam, savoir quand, se de, secti-
  0.2: section, secur-, securite, semaine, si … en, sin textos, solicitado, solo para, someb-, somebody
  0.2: sortez mon, sortez … numero, steal, stop did, sure it, te … permiso, telefono … una, telephone
  0.2: telephone |, tell … your, tengo, tengo idea, tengo … anos, tengo … de, text … a, texter, texting … not
  0.2: textos vous, texts>these, that says, that … to, the day, the e, the record, the … where, they … for
  0.2: think your, this as, this oh, this thing, this … at, this … there, tienda … que, to … else, to … stop
  0.2: told no, tous … textos, transmettre, un ano, un … es, un … ou, un … y, us … this, vais a, vais porter
  0.2: vais … plainte, vecino, vendre, venmo, ver, vez, vois, vont, vos avis, vos … je, vos … veuillez
  0.2: votre affaire, want … see, want>me, was just, watch-, watched, we … on, wheel-, wheels, which i
  0.2: which … never, with respect, wondering, wrong i, y ella, y … asi, yo nomas, you asking, you for
  0.2: you guys, you may, you never, you that, you use, you … message, your … says, your … so, yours-
  0.2: | asked, | e, | hmm, | mon, | nobody, | nuestra, | quelqu, | salam, | soy, | tienen, | vs, | wtf
  0.2: | … cliente, | … era, | … hablo, | … haya, | … hija, | … mari, | … muchacha, | … nomas, | … pague
  0.2: | … plan, | … receipt, | … t, | … tell, | … unsubscribed, | … vecino, ~_ad, ~_al_, ~_apr, ~_ast, ~_at
  0.2: ~_att, ~_bee, ~_beq, ~_bom, ~_bou, ~_boy, ~_ci, ~_cob, ~_est, ~_ext, ~_gar, ~_had, ~_hmm, ~_hor, ~_nei
  0.2: ~_oig, ~_old, ~_onc, ~_oui, ~_pud, ~_sa_, ~_sab, ~_scu, ~_sem, ~_ut, ~_vez, ~aced, ~adve, ~airs, ~alam
  0.2: ~alor, ~als_, ~ang_, ~anis, ~anot, ~appl, ~apr, ~ard_, ~ars_, ~ayo, ~bee, ~beq, ~bequ, ~bom, ~bomb
  0.2: ~bott, ~boy, ~brin, ~ccu, ~ce_, ~che, ~cino, ~city, ~ckst, ~cob, ~cobr, ~cord, ~cue, ~curi, ~dame
  0.2: ~daug, ~ded_, ~dee, ~depu, ~dere, ~des_, ~dici, ~dles, ~ead_, ~eak, ~eces, ~eche, ~eco_, ~ect, ~ede
  0.2: ~ef_, ~eig, ~eill, ~eit, ~eith, ~eive, ~eje_, ~elf_, ~elli, ~enen, ~engo, ~enmo, ~enre, ~ense, ~eon
  0.2: ~epli, ~epu, ~euse, ~extr, ~ffe, ~fois, ~fon, ~fra, ~gar, ~gara, ~gere, ~had_, ~hats, ~hil, ~hmm
  0.2: ~hmm_, ~hour, ~iar, ~ick, ~icks, ~ieds, ~ige, ~ilin, ~iona, ~irai, ~irs_, ~ised, ~isir, ~ison, ~ithe
  0.2: ~ivin, ~king, ~ksta, ~lad, ~lam_, ~lars, ~lic_, ~lime, ~lla, ~lla_, ~llev, ~lors, ~low_, ~mai, ~mani
  0.2: ~mark, ~may_, ~mba, ~meb, ~mebo, ~mia, ~mm_, ~mma, ~moc, ~moci, ~nera, ~nie_, ~njo, ~nmo, ~nmo_, ~non
  0.2: ~not_, ~ntar, ~nus, ~nus_, ~oiga, ~oldi, ~oll, ~omba, ~omeb, ~omma, ~opie, ~oria, ~ory, ~ory_, ~osq
  0.2: ~osqu, ~ottl, ~oui_, ~oula, ~pec, ~pena, ~peri, ~pie_, ~poso, ~pud, ~puis, ~que, ~rche, ~rder, ~rect
  0.2: ~rele, ~rens, ~rgad, ~ria, ~ridi, ~rint, ~roj, ~ropr, ~sala, ~self, ~she, ~spos, ~ssan, ~stit, ~ston
  0.2: ~tarm, ~teal, ~tera, ~thi, ~tie, ~tis, ~tiz, ~toir, ~trep, ~tube, ~ual, ~ual_, ~ubi, ~ubie, ~uck_
  0.2: ~udd, ~udg, ~udi, ~ue_, ~uer, ~uevo, ~uin_, ~up_, ~ura_, ~utti, ~uve, ~vais, ~vat, ~vena, ~venm, ~ving
  0.2: ~ws_, ~xter, ~xtr, ~xtra
  0.1: NAME no, NAME … no, NAME … texts, NUMBER each, NUMBER how, NUMBER me, NUMBER that, NUMBER … pas
  0.1: NUMBER … un, a escribir, a quote, a tout, a vendu, a warranty, a … autre, a … c, a … did, a … over
  0.1: a … senorita, a … to, a … vie, a … with, a … year, about … sale, accepte les, accord avec, ai commande
  0.1: ai ete, ai la, ai … au, ai … laisse, ai … par, ai … pour, algui-, alguien, already said, alzhe-
  0.1: alzheimer, am … it, am … of, ancien proprietaire, and, and my, and told, and why, and will, and … of
  0.1: and … your, anos y, anunc-, any, apple, apple pay, are at, are … NUMBER, asked for, asked if, askin
  0.1: at your, avait promis, avez jamais, avis de, aviso que, avoir donne, base de, bay, be texting, be … on
  0.1: becom-, become, been … off, been … since, befor-, before, ben voyons, ben … donc, betwe-, between
  0.1: bici … no, bicycle j, bike never, bike so, bloct-, bloctel, bolud-, boludo, box … not, bro … no
  0.1: business, ca les, ca me, ca que, ca vaut, ca … est, ca … m, ca … textos, cada mensaje, calendar, call
  0.1: call … and, calla, ce que, ce … etait, cel |, celle, cet, cheap, chez … a, chose, clicked yes, comen-
  0.1: commande … ai, comment, communications … this, como … a, compre un, compre … timbre
  0.1: comunicaciones por, confused, confused with, confused … somebody, contacting, continue |, cours
  0.1: cours |, crean-, creances, cual, cualq-, cualquier, cuando … la, d etre, d … accepte, d … ca, d … le
  0.1: de haberme, de … communications, de … en, de … mensaje, de … quitenme, dear sirs, dear … i, demand
  0.1: demande poliment, des message, dicte, disculpe … no, do … authorize, donde me, done |, donnez
  0.1: droit … m, each text, ecran |, edad no, eh … no, el no, el … en, el … sin, el … y, emailed, employe
  0.1: en cours, en france, en … a, en … vida, end … on, ensename, entre-, envoyer des, envoyer … textos
  0.1: erreu-, erreur, escribiendo, ese dia, ese … yo, esposo no, est … sans, esta, esta en, este celular
  0.1: estimados senores, esto |, et ce, et jamais, et … ai, etait … la, every text, excuse … i, exijo
  0.1: expec-, expect, facture j, facture |, femme |, fix is, for his, for what, forwarding, france
  0.1: from … company, fucki-, fucking, get off, get on, grand-, guy at, haberme, have the, have … confused
  0.1: have … told, have … you, hear |, hello, hijo … NUMBER, himse-, himself, his … i, hit my, hound-
  0.1: how … it, i buy, i demand, i emailed, i object, i … NUMBER, i … here, if it, il m, il … a, in … and
  0.1: infor-, inscribio, insid-, inside, is that, is … something, is … who, it or, it … no, j vous, jajaj-
  0.1: jajaja, je dicte, je travaille, je … ce, jouer, joven yo, ki, know who, know |, l … proprietaire
  0.1: la mano, la publicite, la senorita, la vida, la … non, la … personne, la … porque, la … vous
  0.1: laisse de, law>stop, le monsieur, leer, left it, left the, life |, lift, lift my, lo pedi, lo … para
  0.1: love to, m ecrivez, m … ces, m … envoyez, m … parle, ma … je, ma … n, ma … privee, magasin … a
  0.1: mama tiene, marke-, mate i, me aviso, me before, me confused, me los, me sali, me your, me … cuando
  0.1: me … nunca, me … yes, mecanico, mecanico … que, mensajes … me, mensajes … yo, merde, messaged
  0.1: messages … your, mettre sur, mi hija, mi … porque, mi … si, mijo, mine … a, minor-, minors, moi quand
  0.1: moi que, moi … en, mostrador, mother is, mucha-, muchacho de, muchacho … la, must … me, my company
  0.1: my … as, my … has, my … since, n etait, nadie … aviso, natur-, ne … souviens, neither of, neither … us
  0.1: never to, nimew-, nimewo, no fue, no nothing, no thank, no … derecho, no … otra, no … pedido, non … ai
  0.1: not a, not any, not end, not the, not … about, not … and, not … texted, nous a, nouve-, number … my
  0.1: number … this, numero … el, nunca he, of it, off since, off … day, ok |, old … and, on peut, on s
  0.1: on this, on … repair, on … work, ostie, over and, owner i, oye, pagar con, par telephone, par … c
  0.1: para … en, pardon mais, pardon … je, parece, pas dans, pas … ce, pas … mien, pay … now, perdon … no
  0.1: petites, pis c, please … me, por llamada, pour … promos, preve-, prevenue, price … the, prive-, privee
  0.1: provided, publi-, publicidad, publicidad no, quand … vous, que … esten, que … tengo, que … texteen
  0.1: queja en, quelle … la, qui s, quiero … la, quoi ca, quoi votre, rando-, randonnee, rappelez moi
  0.1: rappelez … quand, receive messages, receive texts, recuerdeme, redon-, refrain, regards, registered
  0.1: registrado |, repair … is, replied … to, rien d, rien … autre, ringi-, ringing, ringing me, safet-
  0.1: safety, sale |, sali, sauf, say about, say … me, say … the, screen, serie-, she did, shit, shit |
  0.1: shoul-, should, si, si a, sign it, signed |, silence is, since … did, sirs, site, sms … my, so … did
  0.1: so … never, so … was, so … would, solo llamadas, somebody … my, something … you, son is, soy … y
  0.1: still … me, stop … never, subscription, sur … liste, sure … is, telef-, telefono, telep-, text … at
  0.1: textearme |, texter a, texto pour, textos … magasin, textos … part, textos … ustedes, texts either
  0.1: texts stop, that was, that … at, that … me, that … on, that … was, the crtc, the sale, the same
  0.1: there for, there … a, think so, this still, this was, this … ok, this … service, tienda … me
  0.1: tienen derecho, tienen … a, time, to … if, to … she, to … when, toggl-, told your, travaille de
  0.1: travaille … nuit, tres veces, tube i, un casque, una llanta, una … en, una … y, under casl, une … au
  0.1: up and, up as, up … did, up … here, usar, use … number, veint-, veinte, verra, veut … de, vida
  0.1: vie privee, viole-, virtu-, volvi-, vosot-, vosotros, votre magasin, votre … on, vous allez, vous … la
  0.1: vs, was a, was … no, weekl-, weekly, what … asked, when is, who … a, who … the, who … these, will want
  0.1: wish … be, with cash, with somebody, with your, without … me, work phone, wouldve, xq, y ese
  0.1: y saquenme, y … mas, yes … me, yeste-, yesterday, yo … le, you an, you it, you people, you … be
  0.1: you … how, you … texts, | agreed, | boludo, | de, | donnez, | joven, | la, | lol, | merde, | ostie
  0.1: | oye, | rappelez, | sauf, | with, | … algo, | … ancien, | … at, | … avocat, | … buy, | … chum
  0.1: | … daughter, | … dicte, | … esa, | … flat, | … habia, | … must, | … onda, | … oui, | … part
  0.1: | … quelle, | … respect, | … sali, | … senores, | … sirs, | … sure, | … voyons, | … warranty, ~_bef
  0.1: ~_buc, ~_com, ~_cra, ~_dif, ~_dos, ~_dro, ~_due, ~_eto, ~_hac, ~_her, ~_hub, ~_hus, ~_ill, ~_ju, ~_kic
  0.1: ~_mu, ~_na, ~_not, ~_ok, ~_rac, ~_rec, ~_rei, ~_rel, ~_rep, ~_sac, ~_saf, ~_sam, ~_seu, ~_si_, ~_sit
  0.1: ~_su, ~_thi, ~_tog, ~_unt, ~_up, ~_ust, ~_vis, ~_vs, ~_vs_, ~_yea, ~acer, ~acio, ~aged, ~agin, ~aile
  0.1: ~akes, ~ali_, ~alq, ~alqu, ~amn, ~amn_, ~anda, ~anun, ~apre, ~ard, ~ardi, ~arec, ~arke, ~arle, ~ars
  0.1: ~beco, ~bef, ~befo, ~betw, ~blic, ~bon_, ~bout, ~buck, ~cani, ~cap_, ~ced_, ~ces_, ~chea, ~col, ~crea
  0.1: ~ctin, ~dam, ~damn, ~damo, ~dat, ~deux, ~eap_, ~ear_, ~eart, ~ecol, ~eels, ~efon, ~efu, ~egar, ~elef
  0.1: ~elep, ~elf, ~eme, ~enr, ~epho, ~equi, ~erge, ~espo, ~ess_, ~etw, ~etwe, ~eve, ~ewo, ~exij, ~fere
  0.1: ~fle, ~fono, ~frai, ~gard, ~ghte, ~gna, ~gram, ~gres, ~heap, ~hier, ~hing, ~hoe, ~houl, ~hub, ~ido
  0.1: ~iene, ~il_, ~ital, ~iva, ~ivee, ~ka_, ~kic, ~kick, ~kin_, ~kup, ~kup_, ~lar, ~ldi, ~ldin, ~lefo, ~leg
  0.1: ~lep, ~leph, ~lgui, ~lift, ~lio, ~lip_, ~llar, ~lle, ~lou, ~lqui, ~madr, ~mble, ~mea, ~mewo, ~mijo
  0.1: ~min_, ~mmen, ~mn_, ~mois, ~mpl, ~nanc, ~ndig, ~neme, ~ness, ~ngo_, ~nia_, ~not, ~nouv, ~nre, ~ns_
  0.1: ~nsei, ~nsta, ~nta_, ~nte, ~ntes, ~ntis, ~obra, ~ocio, ~ogr, ~ogra, ~olde, ~olo, ~ome, ~on_, ~ono_
  0.1: ~ordi, ~orry, ~oser, ~ot_, ~ouc, ~owi, ~owin, ~pied, ~plet, ~pple, ~prob, ~ptio, ~publ, ~rec, ~redo
  0.1: ~remb, ~rga_, ~rreu, ~rsel, ~sad, ~safe, ~sca, ~semb, ~sens, ~seul, ~shed, ~shou, ~son, ~sot, ~sts
  0.1: ~sts_, ~tair, ~tan, ~te_, ~tica, ~tio, ~tion, ~tira, ~tmen, ~trab, ~tron, ~ttl, ~ttle, ~tut, ~twee
  0.1: ~ualq, ~uebe, ~uede, ~ull, ~unta, ~urse, ~vil, ~vir, ~vise, ~vs_, ~ween, ~wife, ~xij, ~xijo, ~xpec
  0.1: ~yea, ~yest
  0.03: (tables say mention)
  -0.1: 2 y, 2 |, 2nd, NAME andre, NAME c, NAME can, NAME either, NAME he, NAME j, NAME m, NAME off
  -0.1: NAME this, NAME y, NAME … a, NAME … ai, NAME … delete, NAME … est, NAME … here, NAME … is, NAME … la
  -0.1: NAME … mon, NAME … take, NAME … tu, NAME … y, NUMBER al, NUMBER ca, NUMBER cfr, NUMBER et
  -0.1: NUMBER etoiles, NUMBER hrs, NUMBER inch, NUMBER juin, NUMBER km, NUMBER la, NUMBER mais, NUMBER merci
  -0.1: NUMBER messages, NUMBER mois, NUMBER number, NUMBER of, NUMBER off, NUMBER percent, NUMBER pero
  -0.1: NUMBER please, NUMBER see, NUMBER the, NUMBER to, NUMBER years, NUMBER … ago, NUMBER … arretez
  -0.1: NUMBER … but, NUMBER … c, NUMBER … en, NUMBER … est, NUMBER … for, NUMBER … got, NUMBER … in
  -0.1: NUMBER … le, NUMBER … let, NUMBER … mais, NUMBER … marche, NUMBER … matin, NUMBER … texting
  -0.1: NUMBER … unsubscribe, a 2, a boat, a bus, a business, a calendar, a celui, a contactar, a cote
  -0.1: a dejar, a demenage, a el, a google, a guatemala, a ir, a marre, a mechanic, a moncton, a new, a pain
  -0.1: a pied, a place, a pump, a quelqu, a querer, a reminder, a retirer, a scam, a sec, a second, a son
  -0.1: a su, a texas, a tire, a voicemail, a … NAME, a … again, a … anymore, a … at, a … beau, a … because
  -0.1: a … by, a … card, a … cell, a … como, a … course, a … customer, a … desabonner, a … drop, a … el
  -0.1: a … esposa, a … fixed, a … heure, a … hijo, a … jefe, a … just, a … km, a … lado, a … lady, a … line
  -0.1: a … linea, a … lo, a … ma, a … man, a … mensaje, a … mi, a … pis, a … promos, a … pu, a … qui, a … se
  -0.1: a … semaine, a … sobrino, a … that, a … through, a … when, a … yours, about … take, abria-, abrian
  -0.1: absol-, absolutely, absolutely not, absta-, abstain, abstain from, abstenez … de, abstenganse
  -0.1: abstenganse de, abuela … que, acabaron, acabo el, accident |, accident … remove, accidentally
  -0.1: account and, account to, account … no, accountant, accounts, ace, achale, achaler avec, achete … vous
  -0.1: acosa-, act, addit-, additional, adios mensajes, adjus-, admir-, adresse, adresser, ads please
  -0.1: ads … my, ads … the, advic-, advice, advised … i, advises, affaire avec, affaires sur
  -0.1: affaires … textos, after all, after … please, again it, again … is, again … my, again … will
  -0.1: again … you, against you, agarra, age, agradece, agradece el, agradezco mucho, agradezco |, ahi you
  -0.1: ahi … you, ahora no, ahora solo, ahora … el, ahora … en, ahorrense los, ai demande, ai des, ai lache
  -0.1: ai les, ai rate, ai tout, ai vu, ai … ailleurs, ai … chez, ai … nouveau, ai … plus, ai … voyage
  -0.1: ai … vu, aimai-, aimais, aimerais etre, air dans, aiyo, ajoutez moi, al bebe, al dia, al dueno
  -0.1: al principio, al taller, al … si, alertes de, alertes pour, alertes sur, alertes … moi, alertes … mon
  -0.1: algo yo, algo |, all communication, all hours, all if, all set, all … NUMBER, all … communication
  -0.1: all … it, all … or, all … texting, all … them, all … time, all … with, allez … quelqu, alors enlevez
  -0.1: alrea-, already, already bought, already texted, already … it, already … my, also |, also … me
  -0.1: alto por, alto … favor, altog-, altogether, altogether |, alumn-, alumnos, am driving, am her
  -0.1: am just, am leaving, am no, am taking, am through, am trying, am writing, am … different, am … her
  -0.1: am … longer, am … no, am … not, am … please, am … remove, am … there, amable |, amen, amen |
  -0.1: amigos |, amour du, amour … ciel, an ebike, an emergency, an opt, an … out, and after, and check
  -0.1: and crank, and drop, and each, and for, and leave, and lose, and only, and she, and tell, and then
  -0.1: and there, and … have, and … them, and … too, and … up, and … with, andar, andre, angry>want, anniv-
  -0.1: anniversary, annoying take, annoying … me, annule la, annuler l, annuler … textos, another shop
  -0.1: another … of, ansie-, ansiedad, ansiedad y, answers, antes me, antes … servian, anulen … suscripcion
  -0.1: anuncios |, anxie-, anxiety, any chance, any other, any … please, anymore so, anymore stop
  -0.1: anymore thank, anymore … i, anymore … me, anyone in, anyone … i, anyway so, anyways, anywh-, anywhere
  -0.1: anywhere |, apaga, apage-, apaguenme, apolo-, apologies, app … me, appelez … a, appelle la
  -0.1: application, appreciate the, appreciate … you, apprecierais, aprov-, apt, apuntarme, aqui como
  -0.1: aqui en, aqui … con, aqui … la, aqui … por, are no, are we, are … allowed, are … for, are … i
  -0.1: are … not, are … please, are … texts, arrep-, arrepenti, arrepenti de, arret … je, arrete la
  -0.1: arrete … message, arrete … svp, arreter tout, arreter … rappels, arreter … recevoir, arreter … sms
  -0.1: arreter … texter, arretez avec, arretez merci, arretez … la, arretez … spam, arretez … vos
  -0.1: arrive pas, arrive quand, arrive … a, arrivent, as my, as … last, as … my, as … on, asi, ask NAME
  -0.1: asking for, asking … a, asking … for, asusta, at 2, at costco, at midnight, at … clinic, at … front
  -0.1: at … hours, at … stop, atend-, atte, attendant, au, au bout, au dossier, au gerant, au moins
  -0.1: au printemps, au … maintenant, aucun message, aucun |, aujourdhui j, aunti-, auntie, aussi … mon
  -0.1: autiste, auto, automaticos |, automatique, automne, automne |, aux promos, aux … svp, avais demande
  -0.1: avait pas, avant le, avc, avec la, avec le, avec mon, avec une, avec |, avec … rabais, averti
  -0.1: avez egratigne, avez eu, avez reveille, avis |, avisele, avisen a, avisen nada, avisen … mi, avises
  -0.1: aviso … que, avisos … favor, avisos … mi, avisos … no, avoir la, avoir une, away and, away from
  -0.1: away in, ay no, ayer no, babys-, babysitter, back remove, back … my, baja … mensajes, baja … no
  -0.1: bajenle, bajenme … la, barks, barks every, barks … time, barre-, bas, base … donnees, basta … los
  -0.1: basta … textos, batar-, batard, bater-, bateria, batterie, bbb, bbq, be back, be done, be excluded
  -0.1: be grateful, be no, be there, be too, be … again, be … pain, beau frere, beaucoup |, bebe dort
  -0.1: bebe recien, bebe … nacido, been nice, beep, belan-, bell … crank, belong, ben … ca, ben … mais
  -0.1: bendito, benis-, benisse, besoin … ces, besoin … continuer, besoin … messages, besoin … nous
  -0.1: better |, bf, bici ni, bici se, bici … a, bici … de, bici … los, bicicleta you, bicicleta |
  -0.1: bicicleta … de, bicicleta … no, bicicleta … que, bicis … de, bien francais, bien le, bien pero
  -0.1: bien y, bien … la, biffez … nom, bike in, bike lol, bike no, bike share, bike … and, bike … do
  -0.1: bike … for, bike … need, bike … no, bike … so, bike … texting, bike … the, bike … you, bikes home
  -0.1: bikes now, bikes … not, bikin-, biking, bill, birth-, birthday, bjr, blacklist … number, blast |
  -0.1: blasting, bless you, bless your, bless |, block this, block … on, bloque votre, bloque … numero
  -0.1: bloque … vous, bloqueados, bloquearlos, bloqueo |, bloquie, boise, boise |, boite |, bon … ca
  -0.1: bon … la, bon … les, bon … on, bonda-, bondad, bondad de, bonjour c, bonjour ici, bonjour monsieur
  -0.1: bonjour |, bonjour … a, bonjour … est, bonjour … ne, bonjour … vous, bonne chance, bonne continuation
  -0.1: bonsoir |, borde-, borrad, borrar de, borraron, borreme de, borreme |, borrennos, borres, borro sin
  -0.1: boss sees, both of, both … us, bother me, bother … me, bought … helmet, boundaries, boundary, bout de
  -0.1: bow, bow out, bow … of, box is, boy |, boyfr-, boyfriends, boys |, brakes on, brakes … the, bras
  -0.1: bravo pour, break from, bro you, bro … de, broke-, broken, bruh, bruh |, btw, bud, buen dia, buen fin
  -0.1: buen trabajo, buen … de, bueni-, buenisima, bueno you, buggin, build-, building, busquen mas, but can
  -0.1: but could, but were, but you, but … can, button |, buy anything, buzzing |, by hand, by my, by phone
  -0.1: bye stop, c NUMBER, c le, c mon, c … NAME, c … ca, c … celui, c … dangereux, c … note, c … ok
  -0.1: c … qui, c … regle, c … sa, c … sur, c … toi, c … votre, ca le, ca ne, ca passe, ca presse, ca rentre
  -0.1: ca serait, ca sert, ca vibre, ca … ce, ca … derange, ca … deux, ca … dit, ca … en, ca … encore
  -0.1: ca … j, ca … la, ca … messages, ca … quoi, cab, cable, cable-, cables, cache-, cachent, cada … asi
  -0.1: cada … suyo, caden-, cadena, cadre, calen-, caliq-, calique, calisse arretez, call … please
  -0.1: call … you, called me, calling my, calling the, calls, camaras, camaras … NUMBER, cambie a, cambio de
  -0.1: came off, came … on, came … this, camp, campagnes, campanita, can call, can drop, can have, can let
  -0.1: can see, can … keep, can … opt, can … out, can … put, can … quit, can … remove, can … sending
  -0.1: can … stand, can … there, can … us, canada, canal, cancel all, cancel les, cancel … membership
  -0.1: cancel … notifications, cancel … please, cancelame los, cancelen esto, cancelen … suscripcion
  -0.1: cancelen … textos, cancelenme, cancelle, canceller, canceller les, cancellez mon, cancelo … mensajes
  -0.1: cansada, cansada de, cansada … esto, cansan, capable |, capable … moi, cara, card |, careg-
  -0.1: caregiver, cares, carino |, caris-, carisimo, carried, carte-, carti-, cartier, casco no, casse-
  -0.1: cassette, cause … votre, ce possible, ce velo, ce … c, ce … et, ce … la, cel … sus, cell … la
  -0.1: cell … ma, cents each, cents … stop, cesen … mensajes, cesse de, cesser … m, cessez toute, cessez vos
  -0.1: cessez … envoi, cessez … messages, cette ligne, cette … de, ceux qui, cfr, chain |, chain-, chaine
  -0.1: chale-, chalet, chalet sans, chalet … reseau, chamba, chamo no, chance |, change … idee
  -0.1: change … number, changed … number, chaque semaine, chaque … arretez, chaque … je, chaque … me
  -0.1: chaque … recu, chaque … svp, char |, chats, chauffeur, che, check |, cherche, cherche un
  -0.1: chercher … velo, chica-, chicago, chico, chico-, chicos, chien, chien jappe, chien … chaque, chier
  -0.1: chier avec, chile, chingando, chingar, chole con, choose, choosing, chose |, christmas, chsld, ciel
  -0.1: cinqu-, cinquieme, circu-, ciuda-, ciudad, clase de, clase y, clear |, clicking, client mais, cliente
  -0.1: cliente de, cliente no, cliente … mi, cliente … ustedes, clients, clinic, cloch-, clochette, clogg-
  -0.1: clogging, close out, closi-, closing, club de, club lol, cobran cada, cobraron, coffe-, coffee, colis
  -0.1: colla-, coloc, come on, come to, come … and, commande NUMBER, commande chez, commande … vous
  -0.1: comme demande, comme … est, comment … arrete, comment … fait, comment … marche, commerces
  -0.1: commerciaux |, como spam, como … para, compagnie de, completement |, completo, compre … casco
  -0.1: comprend, comprend pas, compro |, comptez plus, computadora |, computer to
  -0.1: comunicaciones comerciales, con, con cada, con carino, con ese, con lo, con … frenos, con … ofertas
  -0.1: con … reparacion, con … senor, con … y, conduis, conduis un, confirm … you, confirmacion, confirmar
  -0.1: confunden, conjoint, conjointe, conmigo … cuenten, conoz-, conozco, contact info, contact svp
  -0.1: contact this, contact with, contact … by, contacte |, contente, contento, contesto por, conti-
  -0.1: continuation, continuer a, copia de, cordialement, cordialement g, correos, correos |, corta, cortar
  -0.1: cosa de, cost … NUMBER, costc-, costco, costi-, costing, cote de, couco-, coucou, could somebody
  -0.1: counted, country, coupez … ca, coupez … les, coupon, cours-, course, court, court |, coute un
  -0.1: coute … cents, crank |, creep-, creepy, crew, crie, criss de, crissez … patience, cross my, crtc |
  -0.1: cuando la, cuando llega, cuando quiera, cuando … el, cuando … recoja, cuelg-, cuenta de, cuenta |
  -0.1: cuenta … no, cuest-, cuesta, cuesta NUMBER, cuesta … centavos, cuide, culpa de, cumpleanos, cup
  -0.1: customer here, customer … not, customer … remove, cut down, cut … lose, cut … texts, cuts, cuts out
  -0.1: cuz, cuz of, cuz … your, cycliste, d idee, d infolettre, d message, d su, d sus, d … je, d … merci
  -0.1: d … plus, d … stp, d … texto, d … vos, dale |, dame … de, damn it, damn texts, dan de, dan … baja
  -0.1: dange-, dangereux, dans mes, dans une, dans … garage, dans … platre, dans … pneus, dans … poche
  -0.1: darme baja, data and, daughter is, day so, day yours, day … is, day … me, day … you, de avisos
  -0.1: de bicis, de bicycle, de bike, de boutique, de cancelar, de chingar, de clientes, de commande
  -0.1: de communiquer, de como, de contact, de cosas, de cumpleanos, de dar, de diffusion, de donnees
  -0.1: de lire, de llegar, de luto, de magasins, de mme, de molestar, de molestarme, de ne, de nous
  -0.1: de ofertas, de otro, de parte, de promotions, de pu, de quitarme, de recordatorios, de reparer
  -0.1: de samedi, de semana, de sonar, de sur, de t, de taller, de viaje, de voir, de vot, de you, de … NAME
  -0.1: de … affaire, de … affaires, de … air, de … alors, de … asi, de … avis, de … borrenme, de … ces
  -0.1: de … chez, de … cosa, de … depuis, de … electrique, de … enlevez, de … estos, de … facon
  -0.1: de … familia, de … fichier, de … grupo, de … hijo, de … jaja, de … l, de … las, de … list, de … ma
  -0.1: de … mais, de … manana, de … mandarme, de … marche, de … modos, de … nom, de … nouvelles, de … o
  -0.1: de … ofertas, de … oficina, de … paren, de … promotions, de … proxima, de … pu, de … recevoir
  -0.1: de … saludos, de … senora, de … shop, de … si, de … spammer, de … tout, de … trabajo, de … volver
  -0.1: de … xfa, deactivate text, deals i, debarque de, debarque … de, decede svp, decede … ne, decide
  -0.1: decided, decirles que, decirlo, decrisse, decroche, decrochez, decrochez … de, definitiva
  -0.1: definitivement, deja … mandar, dejar … enviarme, dejen … chingar, dejen … enviar, dejen … mandar
  -0.1: dejen … molestar, dejenla, dejenlo, dejenlo |, dejenme tranquilo, dejo, delai-, delais, dele
  -0.1: delete club, delete listado, delete mon, delete … cell, delete … numero, delete … pero
  -0.1: delete … phone, delete … please, delete … por, deletez, delic-, demande de, demande le, demande … me
  -0.1: demande … mon, demen, demenagee, denei-, deneigement, denuncio, dept, depuis l, depuis mon
  -0.1: derangez … plus, dernier svp, derniere … arretez, des deux, des nouvelles, des texts, des … enlevez
  -0.1: des … et, des … la, des … merci, des … pour, desabonne merci, desabonner de, desactivation
  -0.1: desactiven … notificaciones, desactiver les, desactivez … notifications, desaparezca, desapunto
  -0.1: desce-, descends, desea, deseo … mas, deseo … mensajes, desinscrire svp, desinscrite
  -0.1: desire … recevoir, desired, desole, despierta, desti-, desuscribo, detengan, deuda, deux |
  -0.1: deux … que, devie-, devue-, di permiso, dia y, dice … pero, did my, did your, did … send, dieu vous
  -0.1: dieu … benisse, diffusion |, digale a, diganle, digital detox, digits |, digo |, dijo que, dile … tu
  -0.1: dime, dios te, dios |, dirai-, dirait, dire que, dire … je, discontinue sending, discontinue texts
  -0.1: discontinue these, discontinue … to, disculpa, disculpa … no, disculpe la, disculpe … molestia
  -0.1: disparaitre … numero, dispo-, disso-, distribucion, disturb me, dites merci, dites … a, divorced
  -0.1: do my, do so, do that, do … email, do … just, do … leave, do … owe, do … press, do … read, do … say
  -0.1: do … start, doble, does not, does … belong, does … know, does … stop, does … take, dog, dog barks
  -0.1: dog … every, doigt-, doigts, dois … pour, dolla-, domingos, don NAME, don julio, don … me, donc je
  -0.1: donc … la, donc … les, donde … no, done getting, done … texts, done … this, done … your
  -0.1: donne … consentement, dorenavant … de, dort … le, dos … de, dos … la, doubl-, double, draw, drett-
  -0.1: drette, drette la, drive a, drole, drop it, drop … please, drop … texts, dry, dry cleaning, dsl mais
  -0.1: dsl |, du ciel, du magasin, du matin, du numero, du prix, du … ca, du … pis, due |, dueno, duermo
  -0.1: duermo de, duermo … dia, dulce, dulce |, dying, each buzz, each stop, each … please, ecoeure de
  -0.1: ecran-, ecrans, ecrire ici, ecrire je, ecrire … ce, ecris … moi, ecrivez … pas, ecrivez … pu
  -0.1: ecrivez … que, efface moi, effacez … cell, effacez … infos, egrat-, egratigne, egratigne mon
  -0.1: egratigne … cadre, eight-, eighty, eille, either way, el aviso, el doctor, el dueno, el era, el link
  -0.1: el local, el martes, el mes, el negocio, el nino, el pedido, el precio, el tiene, el timbre
  -0.1: el … ahora, el … lo, el … los, el … mi, el … nuevo, electroniques, eleph-, eleve-, eleves
  -0.1: eliminame de, eliminar mi, eliminarme, elimine mi, elimine … numero, ella … no, elle me, elle n
  -0.1: elvis, email me, email on, email … fine, email … to, emergency, emoji-, emojis, empty … the
  -0.1: en attendant, en casa, en chicago, en chsld, en clase, en double, en fait, en fous, en francais
  -0.1: en google, en otra, en parle, en peux, en pleine, en pleno, en special, en … como, en … envios
  -0.1: en … hora, en … jusquen, en … merci, en … mettez, en … pus, en … si, en … trabajo, en … vous, enbie-
  -0.1: enbien, encargo … me, encore des, encore vos, encore vous, encore … texto, encore … textos, encuesta
  -0.1: end text, end texts, end to, end … i, enfan-, enfer-, enfermera, enfin, engin-, engineer
  -0.1: english … good, enlac-, enlaces, enleve … d, enleve … stp, enlever des, enlever … nom, enlevez donc
  -0.1: enlevez … merci, enlevez … mon, enlevez … number, enough already, enough take, enough … from
  -0.1: enough … thank, ensei-, enseigne, entendio, entendre parler, entered, entregaron, entregaron la
  -0.1: entregaron … bici, entrevista, enviar … mensajes, envie … vous, envien mensajes, envien … mensajes
  -0.1: envien … textos, envies, envoi … textos, envoie moi, envoyer d, envoyer … affaires, envoyer … promos
  -0.1: envoyez, envoyez des, envoyez |, envoyez … d, epargnez … la, era … mi, erase this, es acoso
  -0.1: es automatico, es conmigo, es este, es mi, es por, es … la, es … numero, es … pero, es … persona
  -0.1: es … ustedes, es … verdad, es … y, esa |, esas, escal-, escriban a, escriban nunca, escribi
  -0.1: escribiendo quitenme, escribo por, escribo … mi, esos textos, espana, espanol, est NAME, est au
  -0.1: est celui, est correct, est malade, est note, est ok, est plus, est qui, est quittes, est revenu
  -0.1: est sa, est toi, est … chsld, est … derniere, est … des, est … on, est … possible, est … sur, esta no
  -0.1: esta … es, esta … gracias, esta … que, estaf-, estafa, estar, este mismo, este … gracias, este … mi
  -0.1: este … por, esten … con, esten … mensajes, esto en, esto … automatico, esto … es, esto … you, estor-
  -0.1: estorban, estoy con, estoy interesada, estoy … clase, estrella, estrellas en, estrellas … google
  -0.1: estuvo |, estuvo … de, et bonne, et enlevez, et la, et moi, et n, et ne, et que, et … a, et … celui
  -0.1: et … est, et … moi, et … mon, etait pret, etait … mon, etats, etes … arretez, etoiles, etran-
  -0.1: etranger, etre texte, etre … par, eue, even own, even then, even … a, events, ever again
  -0.1: ever contact, every … it, every … please, everything please, evite, eviten, eviten … mensajes
  -0.1: evitez … m, ex me, ex y, exam, excel-, excelente, excla-, exclamation, exclu, exclude me
  -0.1: excluyanme de, exemp-, existais, f ing, fabor … no, faili-, failing, faire partie, fais plus
  -0.1: fait deux, fait pour, fait reparer, fait voler, fait … arret, fait … mon, fait … par, faites donc
  -0.1: faites moi, faites … mon, faites … svp, familia |, family |, fan, farew-, farewell, fatbi-, fatbike
  -0.1: fatigants, faudr-, faudrait, faut … ca, faute-, fautes, favor dejen, favor que, favor … la
  -0.1: favor … los, favor … you, feeli-, feelings, feels, feels like, felices, felicidad, felicitaciones
  -0.1: fermer … notifications, fermez … textos, fete, fichier, fichier |, figurer, fille de, fille … NUMBER
  -0.1: fin … ces, fin … la, fin … los, fin … semana, find you, finge-, finger, fini la, fini le, fini |
  -0.1: finir, finis, finish |, fins, fit, fitti-, fitting, fix a, fix it, fix … flat, flat fixed, flat … not
  -0.1: flood-, flooded, floor-, floors, fois arretez, folde-, folded, folks, folks but, for each, for her
  -0.1: for it, for life, for marketing, for messages, for more, for real, for reviews, for sale
  -0.1: for somebody, for someone, for the, for tuesday, for work, for you, for … account, for … after
  -0.1: for … but, for … day, for … grandson, for … helmet, for … me, for … mom, for … phone, for … reason
  -0.1: for … reminder, for … sister, for … too, for … weekend, forfait est, forget my, form … not, forma de
  -0.1: forma … que, formal notice, formal … to, formar, fortu-, fortune, forwarded, fotos, fou
  -0.1: found another, found … shop, foutez moi, foutez … la, frame, frame and, francais svp, francais … je
  -0.1: free from, free me, free … from, freez-, fregando, frena, frent-, frente, friday please, frieg-
  -0.1: from anyone, from bell, from contacting, from it, from somebody, from … alerts, from … at
  -0.1: from … messages, from … next, from … shop, from … so, from … store, from … texting, from … you
  -0.1: front of, fuck off, fucking texting, fucking … me, fue a, fue con, fue … la, full of, full stop
  -0.1: full … of, funci-, further contact, further … by, garage depuis, garage door, garde le, garderie
  -0.1: gars de, gars … NUMBER, gaspi-, gaspillez, gasto, gdpr please, genou-, genoux, genre, gente |
  -0.1: gentiles, gentils mais, gentiment, germa-, germany, get lost, get out, get removed, get the, get them
  -0.1: get … and, get … my, get … sec, get … you, getti-, gettin, getting charged, getting … messages
  -0.1: ghost me, ghost-, ghosting, giant, give me, give up, glad, glove, glove-, gloves, gmail, go back
  -0.1: go … my, go … to, god … texting, god … you, gods, going … have, gona, good grief, good morning
  -0.1: good no, good please, good … do, good … not, good … please, good … to, google voice, got a, got your
  -0.1: got … message, got … now, got … of, gps, grace cessez, gracias … manden, grate-, grateful
  -0.1: grateful if, grateful … you, grave, grave |, greas-, grease, great … but, grief, group … with
  -0.1: grupo de, guarda, guarden, guate-, guatemala, guess, gusta que, gusta … me, gustaria que, guys
  -0.1: guys are, guys |, guys … texting, habia salido, habit-, habite, habite plus, habla, hablo, haced
  -0.1: haced el, haced … favor, had … up, hagame … favor, hagan de, hagan … cuenta, haganlo ustedes
  -0.1: haganme el, hais, hais ca, half, half of, halif-, halifax, halt all, halt the, hand |, handl-, handle
  -0.1: handlebar, hands off, harassment stop, hard feelings, hard |, harrassing, hartaron, harto de, has a
  -0.1: has left, has … the, hasta las, hasta nunca, hasta … llegamos, hasta … madre, hate the, have agreed
  -0.1: have for, have moved, have stopped, have texted, have that, have … NUMBER, have … bicycle
  -0.1: have … keep, have … nice, have … receipt, have … text, have … this, have … with, hay manera
  -0.1: hay necesidad, hay problema, hay … que, hazme, he … got, he … on, hear … your, help |, her number
  -0.1: here please, here so, here then, here with, here your, here … more, here … this, hermano |, hey can
  -0.1: hey it, hey … is, hey … you, hi it, hi … take, hice la, hijo y, hijo you, hinch-, his number
  -0.1: his wife, his … phone, hittin … line, hola me, hola … NAME, hombr-, hombre, home so, home |, hon
  -0.1: honne-, hooks, hoora-, hooray, hopit-, hopital, horqu-, horquilla, house i, house-, household
  -0.1: how … get, how … stop, how … use, how … we, howdy, humai-, humain, human, hurac-, huracan, husband he
  -0.1: husband passed, husband … in, husbands, husbe-, husbend, i accidentally, i appreciate, i can, i come
  -0.1: i guess, i let, i live, i ordered, i owe, i pressed, i received, i reply, i sell, i should
  -0.1: i surrender, i use, i … 2, i … another, i … away, i … driving, i … find, i … gettin, i … moved
  -0.1: i … online, i … remember, i … reply, i … return, i … ride, i … saying, i … sooner, i … stopped
  -0.1: i … sue, i … taking, i … things, i … through, i … trying, i … unsubscribe, i … use, i … writing
  -0.1: i … y, i … yes, ici NAME, icitte |, idee, if that, if these, if this, if … could, if … say, iles
  -0.1: imper-, importe, importe quand, in and, in boise, in canada, in court, in front, in full, in meetings
  -0.1: in mourning, in ohio, in … all, in … cab, in … family, in … garage, in … n, in … only, in … shop
  -0.1: in … text, in … that, in … week, inch, include, incluez, incluirme, incluyan, india, inflador
  -0.1: info and, info please, informacion |, ingles no, inner tubes, insistir, instead of, instead … texting
  -0.1: insur-, insurance, insurance … it, interesa |, interesa … nada, interesada, interesse … moi
  -0.1: interessee par, interested … me, internal, internal do, internal … not, invoi-, invoice, is anyone
  -0.1: is broken, is called, is due, is getting, is got, is hard, is making, is mr, is old, is out
  -0.1: is plenty, is quite, is real, is sunday, is texting, is … 2nd, is … business, is … cut, is … done
  -0.1: is … emergency, is … enough, is … love, is … on, is … only, is … when, is … wife, is … with
  -0.1: is … your, it be, it buzzes, it close, it got, it hurts, it keeps, it makes, it needs, it never
  -0.1: it there, it this, it too, it unsub, it would, it … coming, it … due, it … good, it … he, it … now
  -0.1: it … over, it … sending, it … sunday, j aimais, j apprecierais, j arrete, j enseigne, j habite
  -0.1: j hais, j peux, j vas, j … ben, j … etre, j … lache, j … les, j … rate, j … tout, j … tu, j … vu
  -0.1: jaja en, jaja no, jaja quitenme, jaja … no, jaja … serio, jappe, jappe chaque, jappe … fois, jappe-
  -0.1: jappelle, jarto, je conduis, je confirme, je decroche, je demenage, je descends, je laisse, je paie
  -0.1: je pars, je pensais, je pense, je recoive, je reviendrai, je serai, je souhaiterais, je tape
  -0.1: je tiens, je vais, je veut, je … aller, je … avec, je … client, je … desire, je … du, je … faire
  -0.1: je … mes, je … sa, je … tiens, je … une, jealo-, jealous, jesus, jesus christ, jetez mon
  -0.1: jetez … numero, jette, jeu, jeudi NUMBER, jk, jmen, job … le, jodan mas, joder |, joven no
  -0.1: joven … me, joy, jueves a, julio, jusquen, just delete, just fix, just not, just remove, just reply
  -0.1: just … here, just … you, juste la, juste … enlever, justo, karim, keep saying, keep … in
  -0.1: keep … phone, keep … please, keep … texts, keeps saying, kept, kept the, kept … bikes, kid outgrew
  -0.1: kid … me, killi-, killin, kind as, kind of, kind … to, kindly take, kindly … not, kit, km, know the
  -0.1: know … it, l air, l equipe, l ete, l hopital, l obligeance, l … avec, l … dans, l … des, l … du, la a
  -0.1: la abuela, la bondad, la computadora, la course, la enlevez, la fin, la garderie, la horquilla
  -0.1: la les, la llevo, la machine, la madre, la main, la manana, la maquina, la mauvaise, la misa
  -0.1: la misma, la noche, la oficina, la pagina, la petite, la pour, la recoja, la renta, la sacoche
  -0.1: la selle, la silla, la sortie, la stop, la suite, la valvula, la vista, la … ahora, la … apres
  -0.1: la … ayer, la … ce, la … dice, la … faites, la … maison, la … mon, la … para, la … pis, la … por
  -0.1: la … quisiera, la … semana, la … sigue, la … stp, lache … patience, lacher, lachez … le, lachez … les
  -0.1: lachez … telephone, ladie-, ladies, ladies night, lado … mi, lads, lady who, lah, lah |, laisse faire
  -0.1: laisse mon, laisse tomber, laissez mon, laissez … la, laissez … telephone, las llantas, las ofertas
  -0.1: las promos, las … a, las … me, last message, last … from, lata, lata con, later, lay … the
  -0.1: le agradezco, le bebe, le char, le chercher, le cinquieme, le club, le digo, le dire, le encargo
  -0.1: le escribo, le garage, le jour, le meme, le pneu, le retrait, le silence, le texto, le travail
  -0.1: le … avec, le … ca, le … cessez, le … depuis, le … des, le … jeudi, le … mas, le … me, le … pas
  -0.1: le … pero, le … sinon, le … velo, leaving a, leer bien, left off, left … gloves, leg, les arreter
  -0.1: les casques, les debo, les deje, les freins, les gants, les meilleurs, les pongo, les speciaux
  -0.1: les text, les … ca, les … mais, les … ne, les … non, les … pis, les … s, les … sans, les … un
  -0.1: lettres, leve, libre, liens, light-, ligne de, like my, like out, like … a, like … of
  -0.1: like … unsubscribe, limit, limite, limited, link and, lisan-, lisant, list so, list too, list you
  -0.1: list … so, list>forever, lista esa, lista no, lista porfavor, liste a, liste mon, liste pour, liste s
  -0.1: liste … diffusion, liste … je, liste … texto, lists, live with, llamadas |, llamen ni, llamen … me
  -0.1: llamenme, llanta … no, llantas, llantas y, llega su, llega … mensaje, llegamos, llegan, llego su
  -0.1: llegue |, llenaron, llevo a, lo agradezco, lo manden, lo pense, lo … el, lo … por, lo … you, loane-
  -0.1: loaner, loans, loi … je, lol no, lol stop, lol … it, long … me, longer interested, longer … in
  -0.1: look … your, los anuncios, los de, los domingos, los dos, los frenos, los que, los texts
  -0.1: los … automaticos, los … delete, los … es, los … mas, los … mejor, los … mi, los … para
  -0.1: los … saquenme, los … se, los … voy, lose it, lose |, lose … digits, loud in, loud … the, lourd |
  -0.1: love … guys, lowke-, lowkey, lucky, luego me, lui, lunes |, lus, luto, lycra, m NAME, m exclure
  -0.1: m texter, m … d, m … en, m … fous, m … lol, m … merci, m … moins, m … reveille, ma commande
  -0.1: ma conjointe, ma garantie, ma poche, ma soeur, ma … NUMBER, ma … c, maam please, madam, madam i
  -0.1: magasin de, mailing, main |, maintenant plus, maintenant … de, mais n, mais ne, mais otez, mais pour
  -0.1: mais pouvez, mais retirez, mais … m, mais … ne, mais … vous, maison |, make me, make them
  -0.1: make … quit, make … texts, makes the, makin-, making, mal, mal a, malad-, malade, malog-, malogran
  -0.1: manana y, mandan a, mandando quitenme, mandandome textos, mandar mensaje, mandar promociones
  -0.1: mandar un, mandar … por, mandarme esto, mandarme … mensajes, mande mensaje, mande nada, mande … a
  -0.1: mande … mensajes, mande … por, manden a, manden cosas, manden lo, manden ni, manden ninguno
  -0.1: manden otro, manden recordatorios, manden sus, manden … de, manden … gracias, manden … nada
  -0.1: manden … promociones, mandenle, mandenlo, mandes texts, mandes … nada, mando un, maneja, mano no
  -0.1: mano … me, maquinita, march so, marchait, marche pour, marche … avec, marche … le, marchent, marea-
  -0.1: mareado, mari, marketing texts, marre de, marre … vos, marri-, married, marte-, martes, martes y
  -0.1: mas mensajitos, mas msj, mas porfavor, mas quieran, mas recordatorios, mas x, mas y, mas … me
  -0.1: mas … ni, mas … para, mas … please, mas … yo, mas … you, mate |, matin … de, matte-, matter, maudi-
  -0.1: mauvaise … je, mayor, me ads, me after, me already, me anden, me arrepenti, me basta, me because
  -0.1: me borraron, me bro, me cobraron, me cuesta, me dan, me deals, me dejen, me deranger, me dit
  -0.1: me eliminen, me entregaron, me fait, me hagan, me hartaron, me incluyan, me instead, me it, me lacher
  -0.1: me llego, me lose, me mensajeen, me metan, me moleste, me next, me offers, me puedes, me queda
  -0.1: me quitas, me regreso, me rn, me sale, me servent, me servian, me sirven, me spammer, me tenes
  -0.1: me thank, me too, me volvieron, me vuelva, me … achete, me … ahora, me … avec, me … baja, me … be
  -0.1: me … bien, me … bikes, me … encore, me … enlever, me … eso, me … gracias, me … hacer, me … harta
  -0.1: me … harto, me … how, me … j, me … je, me … like, me … longer, me … ningun, me … ninguno, me … para
  -0.1: me … publicidad, me … quiten, me … recordatorios, me … reviews, me … right, me … salido, me … salir
  -0.1: me … thank, me … thanks, me … todo, me … turn, me … un, me … une, me … unsub, me … unsubscribe
  -0.1: me … up, me … vos, me … work, me … x, meant … text, meant-, meantime, mechanics, mecri-, mecrive
  -0.1: meeti-, meetings, meill-, meilleurs, mejor por, mejor … correo, mel, membership, meme … de
  -0.1: memory full, menag-, menage, menos … asi, mensaje suyo, mensaje … de, mensaje … por, mensajeen
  -0.1: mensajes automaticos, mensajes jaja, mensajes mi, mensajes para, mensajes se, mensajes … borrenme
  -0.1: mensajes … en, mensajes … mas, mensajes … quitenme, mensajes … su, mensajes … una, merci a, merci ben
  -0.1: merci bonsoir, merci retirez, merci … ai, merci … bien, merci … je, merci … la, merci … retirer
  -0.1: mercy and, mere … le, merry, mes freins, mes messages, mes pneus, mes rappels, mes … et, mes … je
  -0.1: mes … merci, message la, message n, message so, message texte, message thank, message vous
  -0.1: message … arrive, message … have, message … i, message … l, message … on, messages anymore
  -0.1: messages automatiques, messages electroniques, messages enlevez, messages s, messages … il
  -0.1: messages … stop, messages … vous, messaging this, messaging … please, metan, metan en, metio
  -0.1: mettez pas, mettez … aux, mettez … de, mettez … pas, mettez … terme, mettre un, mettre … aux, mexic-
  -0.1: mexico, mi, mi amor, mi bici, mi bicicleta, mi familia, mi jefe, mi linea, mi ni, mi pana, mi sobrino
  -0.1: mi telefono, mi … d, mi … ella, mi … jaja, mi … quitenme, midni-, midnight, mientras no
  -0.1: mientras … me, mieux … recevoir, mijo you, mijo |, mil gracias, mind taking, mind … me, mind … not
  -0.1: mis alumnos, mis hijos, mis … la, misa, misa y, misma, misse-, missed, mission, mistake i, modos
  -0.1: moi au, moi aussi, moi comme, moi lol, moi mais, moi meme, moi mon, moi une, moi … dans, moi … deux
  -0.1: moi … et, moi … les, moi … merci, moi … ne, moi … place, moi … stp, moi … suis, moi … t, moi … veux
  -0.1: moi … vouloir, moi … vrai, moins, moins que, molestando, molestarme, molesten |, molestia quisiera
  -0.1: mom says, mom she, mon ami, mon beau, mon bicycle, mon cadre, mon choix, mon coloc, mon conjoint
  -0.1: mon contact, mon dernier, mon ex, mon forfait, mon mari, mon number, mon remboursement, mon tour
  -0.1: mon voyage, mon … arrete, mon … client, mon … dans, mon … frere, mon … haha, mon … il, mon … me
  -0.1: mon … on, mon … qui, mon … une, mon … va, monsieur … vous, month and, month … you, montre vibre
  -0.1: montre … a, montreal, more alerts, more mensajes, more spam, more to, more … about, more … for
  -0.1: more … me, more … no, more … on, more … thanks, more … you, more>angry, more>wrong, mot pour
  -0.1: moteurs … de, moto, mots, mouri-, mourir, mourn-, mourning, movil de, moyen … pu, mr, mr okafor, mrc
  -0.1: mrc |, mrs, much for, much |, much … me, mucha, mucho la, mucho-, muchos, mude a, muert-, muerta
  -0.1: multi-, munro, munro |, murio, murio la, music, must stop, muy buen, my battery, my bf, my bikes
  -0.1: my boss, my boyfriends, my cousin, my desk, my ex, my friend, my gloves, my husbands, my iphone
  -0.1: my kids, my last, my lawyer, my leg, my membership, my nephew, my parents, my personal, my seat
  -0.1: my spot, my watch, my wishes, my … NAME, my … alone, my … always, my … at, my … charges
  -0.1: my … elsewhere, my … gets, my … go, my … have, my … home, my … it, my … needs, my … now, my … over
  -0.1: my … plan, my … sees, my … sister, my … text, my … thank, my … thing, my … wrong, my … yes, myself |
  -0.1: n aime, n importe, n my, n thx, n … quand, nacid-, nacido, nada al, nada aqui, nada gracias
  -0.1: nada … su, nada … texto, nada … you, name out, name wrong, name |, name … the, nas, navid-, navidad
  -0.1: naw, ne me, ne … avoir, ne … ecrire, ne … ecris, ne … recevoir, necesidad, necesidad de, necesito sus
  -0.1: necesito … avisos, necesito … mensajes, necessary, need any, need from, need your, need |
  -0.1: need … messages, need … number, need … reminders, need … unsubscribe, needing your, needs a, negat-
  -0.1: negative, negocio, nenon, nephe-, nephew, never be, never even, never send, never … my, never … one
  -0.1: new job, new phone, new … just, new … who, newsl-, newsletter, next … gets, nez, ngl, ni de, ni en
  -0.1: ni recibir, ni … autre, ni … escriban, nice … it, niece, nino you, nite |, no boy, no con, no desea
  -0.1: no do, no hard, no interest, no molesten, no pierdan, no point, no pude, no reason, no riding
  -0.1: no seguir, no sirve, no son, no spam, no time, no veo, no … alerts, no … anden, no … avisos
  -0.1: no … bicis, no … bien, no … but, no … cansan, no … cliente, no … conmigo, no … dejen, no … el
  -0.1: no … estos, no … feelings, no … incluyan, no … interesada, no … jaja, no … mensaje, no … metan
  -0.1: no … my, no … necesidad, no … need, no … not, no … ocupo, no … only, no … porfavor, no … problema
  -0.1: no … que, no … si, no … tanto, no … tengo, no … texto, no … thank, no … tiempo, no … updates
  -0.1: no … vuelva, nobody is, noche … duermo, noise, nomas mensajes, nomas … me, nombre … la, non retirez
  -0.1: non … enlevez, non … plus, non … pour, none please, none … these, nope … me, not being, not belong
  -0.1: not do, not email, not let, not live, not make, not paying, not reply, not riding, not speak
  -0.1: not stand, not start, not take, not worth, not … NUMBER, not … her, not … off, not … own
  -0.1: not … reminders, not … remove, not … ride, not … then, not … think, not … want, not … with, not>wrong
  -0.1: note pour, nothing |, nothing … by, notice to, notificaciones para, notificaciones por, notification
  -0.1: notifications off, notifications stp, notifications … mon, notre … de, nous de, nouveau telephone
  -0.1: nouveau … pis, nouvelles de, nouvelles |, novia you, now do, now ever, now thank, now the, now … i
  -0.1: now … not, now … please, now … you, nuest-, nuit |, number now, number thanks, number … good
  -0.1: number … le, number … texts, number … that, number … will, numero NUMBER, numero bonne
  -0.1: numero cordialement, numero jaja, numero lol, numero please, numero … celui, numero … est
  -0.1: numero … journee, numero … le, numero … merci, numero … mi, numero … tu, numero … un, numeros |
  -0.1: o los, objec-, object, obligation, obligeance, obligeance de, obligeance … retirer, obliged, ocupa
  -0.1: ocupo sus, ocupo |, ocurr-, ocurra, of an, of those, of … NUMBER, of … but, of … from, of … guys
  -0.1: of … no, of … now, of … pull, of … sms, of … thank, of … you, ofender … no, oferta, ofertas ni
  -0.1: ofertas no, ofertas … de, ofertas … no, off all, off at, off everything, off la, off me, off on
  -0.1: off text, off texts, off thanks, off … and, off … do, off … it, off … liste, off … more, off … next
  -0.1: off … notifications, off … of, off … one, off … sms, off … textos, off … work, offence, offense but
  -0.1: offenser, offers |, ofici-, oficina, oficina no, ohio, ok bye, ok c, ok je, ok merci, ok thanks
  -0.1: ok … est, ok … have, ok … la, ok … le, ok … quitenme, ok … then, okafo-, okafor, okafor |, old owner
  -0.1: old phone, old |, olvida, on annule, on avait, on dirait, on garde, on lache, on monday, on no
  -0.1: on part, on sunday, on there, on va, on vacation, on … arreter, on … as, on … avait, on … boat
  -0.1: on … demenage, on … est, on … in, on … la, on … one, on … or, on … plus, on … profile, on … quittes
  -0.1: on … roof, on … side, on … the, on … une, on … veut, oncle, one off, one this, one … NUMBER, one … do
  -0.1: one … off, one … thing, only a, only rented, open, operation, opting … of, optio-, option, or madam
  -0.1: or texts, or … again, or … other, oraci-, order |, orders, ordinateur, otez … de, otez … donc
  -0.1: otez … number, other number, otiez, otra, otra tienda, otra … se, otro mas, otro texto, otro … asi
  -0.1: oubliez … svp, ouell-, ouellet, oups, oups j, oups … ai, out a, out again, out de, out do, out i
  -0.1: out if, out no, out pour, out thanks, out your, out … am, out … in, out … me, out … not, out … now
  -0.1: out … number, out … texting, outta my, over a, over these, over to, over winter, over with, over … me
  -0.1: over … please, over … remove, over … texts, over … the, owner, oye … no, pa la, pa las, pa |, pa … no
  -0.1: paid in, paid the, paid … full, paie, pain, pain but, pan, pan dulce, pana, pantallas, pantoute |
  -0.1: papa est, par ce, par pitie, par semaine, par vos, par … pas, para lo, para no, para sus, para un
  -0.1: para … numero, para … recibir, parad, parale a, parale … los, parce … j, pare de, parecen
  -0.1: paren … mandar, parenle a, parenle con, parenle you, parfait pour, pars, pars en, parte |, partie de
  -0.1: partir … aujourdhui, partir … hoy, parto-, partout, pas alors, pas au, pas avec, pas chez, pas gagne
  -0.1: pas j, pas mais, pas par, pas retirez, pas si, pas trop, pas … autre, pas … bicycle, pas … cell
  -0.1: pas … chum, pas … envoyer, pas … faire, pas … gars, pas … merci, pas … nous, pas … par, pas … que
  -0.1: pas … retirez, pas … tu, pasar, pasar-, pase, pasen, paso el, paso por, passage, passe le, passe mon
  -0.1: passe … chercher, passe … tour, passed in, passed … in, passed … march, passed … please, patch
  -0.1: patch kit, patience … vos, patron, payin-, paying, paying for, pedal, pedirles que, peg, pendant que
  -0.1: pensais, pensais que, pensais … c, pense … c, pense … y, people and, people |, per my, per … on
  -0.1: perce-, percent, perdi, perdi el, perdi-, perdieron, perdone, perdone pero, perdone … no, perdr-
  -0.1: perdre, perdu mon, perdu … cell, perdu-, perdue, perfect, periodico, permanent, permiso … mandarme
  -0.1: pero mensajes, pero prefiero, pero … que, pero … you, person i, persona mayor, persona por
  -0.1: personal i, personal just, personal … just, personne j, personne … ai, peru, pesad-, pesados, peser
  -0.1: peste-, pestering, petite, petite fille, peut … ca, peux … avoir, peux … de, peux … enlever, peux … m
  -0.1: phone alone, phone at, phone bill, phone does, phone goes, phone stuff, phone that, phone this
  -0.1: phone was, phone who, phone will, phone with, phone … all, phone … from, phone … my, phone … old
  -0.1: phone … take, phones … the, photo-, photos, piano, pick up, picked … my, picked … please, pics
  -0.1: pide que, pido por, pied, pieds dans, pierdan su, pierdan … tiempo, pigeo-, pilot, pis en, pis il
  -0.1: pis je, pis le, pis on, pis y, pis … ai, pis … est, pis … les, pitid-, pitido, pitie plus, pitie … de
  -0.1: piton, place-, placed, plait merci, plan charges, plans, plant, plant-, plants, platr-, platre, play
  -0.1: play by, playi-, playing, please cut, please forget, please halt, please leave, please lol
  -0.1: please lose, please only, please release, please shut, please sir, please sms, please un
  -0.1: please update, please use, please … NUMBER, please … her, please … his, please … moi, please … ty
  -0.1: pleine |, pleno, pliss, plug … these, plus aucune, plus avec, plus c, plus capable, plus ecrire
  -0.1: plus la, plus les, plus par, plus vous, plus … a, plus … avoir, plus … ces, plus … client, plus … est
  -0.1: plus … nouvelles, plus … texter, plus … votre, po, poche, podria, podrian dejar, podrian … de
  -0.1: point je, point stop, point … me, pompe … NUMBER, poncho, pongo, pongo una, pont, pop up, poppe-
  -0.1: popped, por culpa, por ella, por eso, por su, por … amor, por … el, por … favor, por … le, por … mi
  -0.1: por … nunca, por … quiten, por … quitenme, por … rueda, por … solo, por … telefono, por … tienda
  -0.1: porque no, porque … me, portable |, posib-, possible d, posta-, poubelles, pour pu, pour … NAME
  -0.1: pour … fete, pour … freins, pour … je, pour … l, pour … merci, pour … roue, pour … une, pourrait
  -0.1: pourri, pourriel |, pouvez enlever, prefer email, prefer silence, prefer … texts, prefere le
  -0.1: prefere … pas, prefererais ne, preferiria … no, preoc-, prepago, press to, pressed, presta, prets
  -0.1: priere … cesser, princ-, principio, print-, printemps, problema, process … opt, profil
  -0.1: promociones … favor, promociones … no, promos a, promos enlevez, promos stp, promos … me
  -0.1: promotionnels, pront-, pronto, proprietaire, pu a, pu … moi, pu … otez, pu … promos, pu … rappels
  -0.1: publicites, pubs … moi, pude, pudie-, pudieran, puede mandar, pueden … el, pueden … estos
  -0.1: pueden … los, pueden … mi, puedes … de, pull the, pull … plug, pulli-, pulls, pus … texto, pus … vos
  -0.1: push, pushi-, pushing, put an, put … end, qqun, qu il, qu … peut, quand … velo, quart-, quartier
  -0.1: que cada, que cesen, que dice, que dieu, que eliminen, que hasta, que los, que mas, que pena
  -0.1: que pesados, que seguir, que sigan, que ustedes, que … con, que … deje, que … dejen, que … dois
  -0.1: que … mensaje, que … novia, que … quieran, que … recois, que … recoive, que … suis, que … textez
  -0.1: que … tiene, que … voy, queda bien, quedaron, quedo … la, queria saber, queria … que, qui je, qui me
  -0.1: qui que, qui … c, qui … en, qui … plus, quiero dar, quiero estos, quiero ni, quiero ninguno
  -0.1: quiero recordatorios, quiero … alertas, quiero … d, quiero … mi, quiero … por, quiero … sms
  -0.1: quiero … texts, quisiera … you, quit asking, quit spamming, quit your, quit … and, quit … them
  -0.1: quit … these, quitame … esa, quitame … tu, quitar … la, quitarme … los, quitas, quite de
  -0.1: quite enough, quiteme por, quiteme … favor, quiten el, quiten los, quiten su, quiten … number
  -0.1: quiten … telefono, quitenla, quitenla de, quitenla … la, quitenle, quitenme d, quitenme delete
  -0.1: quitenme jaja, quitenme … sus, quitte la, quitter la, quittes, quoi pour, rack, radia-, radiez
  -0.1: raffl-, rancune mais, rancune |, range-, rappelez, rappels aussi, rappels merci, rappels pour
  -0.1: rappels … entretien, rappels … svp, rappo-, rapport, rayer de, rayer mon, rdv de, rdv … demain, reach
  -0.1: reach out, reach-, read english, read texts, read |, read … please, reading this, reads these
  -0.1: reads your, ready i, ready |, ready … do, reason to, reasons, rebaj-, rebajas, recaditos, recado
  -0.1: recados … no, receive no, receiving messages, receiving your, receiving … messages, reception
  -0.1: recevoir les, recevoir … communications, recibiendo sus, recibir … avisos, recie-, recien
  -0.1: recien nacido, recois … de, recois … des, recois … vos, recoja, recojo, recon-, recordatorios de
  -0.1: recordatorios ni, recordatorios … se, recu mon, recu |, refrain … contacting, regalo, regan-
  -0.1: regresamos, regresamos a, regreso, regreso a, reina, relances, release, release me, release … from
  -0.1: remind, remind me, reminders for, reminding me, remis-, remise, removal from, remove her, remove his
  -0.1: remove mine, remove mon, remove … info, remove … lol, remove … now, remove … numero, remove … svp
  -0.1: remove>stop, removed my, removed … from, removed … number, removed … the, remover … numero, remplir
  -0.1: remueva, renco-, rende-, rendez, rendez vous, rends, rendu-, rendue, renta, rental, rente, rented for
  -0.1: rentree, repare, reparle, repeter, reply … so, reponds arret, reportar si, reported as
  -0.1: reported … spam, reporting … as, request delete, requesting … from, reseau, resena, reser-, reserver
  -0.1: resiliez, respect, respect … wishes, respeto you, respeto … no, rest … the, reste-, rester, resto-
  -0.1: retirarme, retire … ca, retire … stp, retiree de, retirenme |, retirer le, retirer … vos
  -0.1: retirez … svp, retiriez, retrait svp, retro-, retrouvee, return, return to, revei-, reveille le
  -0.1: reveille … bebe, reveiller, revenu, reviendrai, reviews, rid … it, ride anymore, ride on, ride texts
  -0.1: ride |, ride … take, riding … the, rien enlevez, rien otez, rien … m, rimou-, rimouski, ring |, rn |
  -0.1: roaming … no, robaron la, robaron … bici, robot stop, robot |, rodada NUMBER, roof, roomm-, roommate
  -0.1: roue, roule-, round, rude, rueda y, ruedi-, rueditas, ruego que, run, s en, sa … pas, saber de
  -0.1: saber el, saber mas, saber … precio, sacas de, sacoc-, sacoche, sacre moi, sacrez … la, sague-
  -0.1: saguenay, said … ask, said … would, said … you, saint, saint NAME, sais … si, saiso-, saison, salga-
  -0.1: salido, salio, salirme … esto, salirme … la, salle, saludos a, salut la, salut |, salut … gang
  -0.1: same to, same … you, samedi je, sans reseau, sans vouloir, sans … mais, sans … vous, santa
  -0.1: saque … los, saqueme … la, saquen … telefono, saquenme delete, saquenme … su, saska-, saute-, sauter
  -0.1: save … texts, saw, saw your, saw … text, says less, says reply, says the, says |, says … can, scam
  -0.1: scared, scares, scares the, scrap-, scrapez, scrapez mon, scratch … off, scrub my, scrub … number
  -0.1: scuse-, scusez, scusez … vous, se agradece, se cansan, se desinscrire, se ni, se poncho, se pueden
  -0.1: se si, se traba, se … agradezco, se … au, se … habia, se … llevo, se … los, se … puede, se … yo
  -0.1: sease, seat, seat i, sec, sec |, second … i, secre-, secret, see that, see … text, seen, sees
  -0.1: sees … phone, seguir mandando, selle, selling the, selul-, selular, seman-, semana, send it
  -0.1: send message, send … further, send … please, sending to, sending … anything, sending … i, sends, seno
  -0.1: senores, senorita |, sent from, sent … my, sent … twice, sera … me, serai, serai la, serai … a
  -0.1: serait … possible, seria-, serian, serian tan, serieux, serve, servent, service for, service pourri
  -0.1: service … my, service … not, servicio … mensajes, set boundaries, sevil-, sevilla, shaki-, shaking
  -0.1: shall, she is, she says, she will, she … it, she … me, she … the, she … to, she … up, shed
  -0.1: shop again, shop on, shop texts, shop … i, shop … please, shop … take, shop … you, should get
  -0.1: shut these, shut … the, si les, si pudieran, si soy, si … ai, si … lo, si … que, si … recois
  -0.1: si … reponds, si … yo, side, side |, sigan mandandome, sigan … textos, sign … the, signale |
  -0.1: signed the, siguen … textos, siguio, silence from, silence please, silence |, silla, silly, simon-
  -0.1: simonac, sin rueditas, since i, sinon je, sir or, sir |, sir … madam, sir … stop, sir … the, siri
  -0.1: sirva-, sirve-, sirven, sister |, slow, sms gracias, sms i, sms j, sms list, sms merci, sms no
  -0.1: sms you, sms … am, sms … to, sneez-, snowb-, snowbird, so delete, so did, so done, so good, so i
  -0.1: so it, so kill, so long, so much, so nothing, so turn, so … drop, so … end, so … my, so … need
  -0.1: so … please, so … will, sobri-, sobrino, soeur, soire-, sol, sold that, solid, solo compre, solo di
  -0.1: solo la, solo … de, solo … un, some peace, somebody there, someone … me, son cell, son with, sonan-
  -0.1: sonando, sonar, sono, soone-, sooner, sorry … be, sorted, sortie … groupe, sortir |, sortir … votre
  -0.1: souhaite me, souhaite pas, souhaite … etre, souhaiterais, sound-, sounds, souri-, sourire
  -0.1: soy cliente, soy de, soy enfermera, soy repartidor, soy su, soy yo, soy … NAME, soy … cliente
  -0.1: soy … la, soy … no, spam do, spam me, spam stop, spam … me, spam … not, spamear, spammer |, spammez
  -0.1: spamming my, spamming … phone, speak english, specifically … the, spell-, spelling, stand these
  -0.1: stars, stay … the, staye-, stayed, steev-, steeve, step, stfu, stick, still in, still want
  -0.1: still … not, still … there, stop au, stop blowing, stop bothering, stop con, stop en, stop fucking
  -0.1: stop hitting, stop j, stop mensajes, stop message, stop my, stop pour, stop reminding, stop selling
  -0.1: stop send, stop updates, stop will, stop … after, stop … ai, stop … con, stop … from, stop … get
  -0.1: stop … j, stop … lol, stop … moi, stop … no, stop … of, stop … promo, stop … promos, stop … svp
  -0.1: stop … us, stop … veux, stop>want, stopped texting, stopped … me, stopped … since, strai-, straight
  -0.1: stran-, strangers, strav-, strava, stres-, strike me, strike … name, strike … number, study-
  -0.1: studying, style, su cliente, su computadora, su numero, su servicio, su telefono, su tiempo, su … el
  -0.1: su … para, su … porfa, su … que, su … you, subscription … these, suegr-, suegra, suena a
  -0.1: suena cuando, suena el, suena … cel, suis achete, suis de, suis sa, suis … capable, suis … cliente
  -0.1: suis … mais, suis … votre, sundays, super … mais, supli-, suplico, suppression … mon, supprimer ce
  -0.1: supprimez … contact, sur … casques, sure this, sure … you, surre-, surrender, sursa-, sursauter
  -0.1: sus anuncios, sus listas, sus mensajitos, sus notificaciones, sus … me, suscripcion de
  -0.1: suscripcion … los, suscripcion … sus, suspenda el, susto, svp lol, svp mon, svp pour, svp … a
  -0.1: svp … en, svp … l, svp … message, svp … n, svp … numero, swipe, swipe left, switch it, switched
  -0.1: switched to, switching, ta bien, ta … mon, tabarnak … de, tabarnouche, tacha-, tachame, tachame de
  -0.1: tachenme, tagge-, take both, take that, take your, take … your, taken … so, taken … the, taken … your
  -0.1: tal, taller y, tanne |, tanne … vos, tannee … vos, tape avec, tasse, taxi, tbh |, te voy
  -0.1: teacher took, teacher … my, team, teh, telefono en, telefono … favor, telefono … su, telefono … sus
  -0.1: telephone a, telephone number, telephone … la, telephone … pour, tell NAME, tell … computer
  -0.1: tell … he, tell … i, tells, ten, tendr-, tenes, tenga, tenga la, tenga … bondad, tengo ansiedad
  -0.1: tengo el, tengo otro, tengo … bici, tengo … y, termina la, terminate messages, tes messages, testeen
  -0.1: text anymore, text back, text list, text message, text person, text porfa, text remove, text so
  -0.1: text take, text too, text … NUMBER, text … after, text … any, text … if, text … much, text … will
  -0.1: texte … NAME, textearme, texted … it, textee, texteen mas, texteo, texter ce, texter j, texter pour
  -0.1: texter … ai, texter … numero, textiez, texting from, texting her, texting lol, texting now
  -0.1: texting remove, texting … it, texting … this, texting … you, texto arretez, texto c, texto la
  -0.1: texto si, texto … est, texto … j, texto … le, texto … m, texto … me, texto … vous
  -0.1: textos automatiques, textos avec, textos d, textos de, textos desabonnez, textos du, textos porfavor
  -0.1: textos si, textos … bonne, textos … enlevez, textos … jour, textos … los, textos … magasins
  -0.1: textos … partir, textos … son, textos … une, textos … v, texts come, texts cost, texts forever
  -0.1: texts here, texts man, texts unsubscribe, texts … NAME, texts … am, texts … hard, texts … her
  -0.1: texts … in, texts … up, than my, thank … and, thanks a, thanks for, thanks on, that again, that bike
  -0.1: that does, that please, that … anymore, that … are, that … cease, that … group, that … in, that … it
  -0.1: that … quite, the answer, the baby, the babysitter, the back, the bar, the blue, the cab, the cable
  -0.1: the cables, the cassette, the clinic, the code, the coffee, the deals, the email, the fish, the frame
  -0.1: the front, the garage, the gift, the helmet, the hospital, the invoice, the kids, the ladies
  -0.1: the loaner, the mechanics, the newsletter, the only, the patch, the police, the race, the rack
  -0.1: the sales, the sign, the specials, the status, the stop, the survey, the tires, the trek, the weekend
  -0.1: the wheel, the … after, the … also, the … back, the … contact, the … every, the … hold, the … house
  -0.1: the … inch, the … love, the … make, the … mate, the … night, the … online, the … over, the … owner
  -0.1: the … phone, the … ready, the … sale, the … says, the … she, the … thank, the … they, the … tho
  -0.1: the … thx, the … till, the … unsub, the … while, the … will, the … yesterday, then stop, then |
  -0.1: then … do, there and, there i, there it, there … no, there … your, these can, these cost, these for
  -0.1: these now, these on, these … anymore, these … end, these … for, these … you, they are, they … to
  -0.1: thing please, things i, think about, third … this, this because, this bike, this chain, this family
  -0.1: this for, this group, this jk, this list, this mobile, this morning, this old, this stuff, this week
  -0.1: this … anymore, this … as, this … getting, this … goes, this … going, this … her, this … his
  -0.1: this … just, this … lol, this … of, this … shop, this … up, this … was, thought this, threa-, thread
  -0.1: through |, throw away, thru |, thursday at, thx but, thx remove, tienda y, tienda … you, tiene otro
  -0.1: tiene … telefono, tienen camaras, tienen harta, tiens a, tient-, till, time it, time … is
  -0.1: time … stop, time … you, times, tips, tirag-, tirage, tire la, tire sale, tk, tkt, to, to any, to ask
  -0.1: to block, to buy, to cease, to change, to cut, to everything, to exercise, to here, to his, to please
  -0.1: to remind, to ride, to the, to work, to … all, to … anymore, to … back, to … daughter, to … down
  -0.1: to … here, to … make, to … mom, to … new, to … notifications, to … other, to … thanks, to … them
  -0.1: to … week, to … whole, to … y, todo … mi, todo … you, todos mis, todos modos, told to, tomor-
  -0.1: tomorrow, too so, too stop, too … on, too … to, took … off, tour pour, touri-, tout ca, tout est
  -0.1: toute communication, toute facon, toutes |, town, trabajo con, trabajo … me, trabajo … no, trade-
  -0.1: traded, trail, trail … is, train, train |, tranquille avec, transfer, trata-, travail … le, triple
  -0.1: trois … par, trop demander, trop … messages, trouve … autre, trouver, truly, trun, tu me, tu un
  -0.1: tu … a, tu … arreter, tu … les, tuneu-, turn it, turn them, turn … notifications, tus textos, tv |
  -0.1: twice a, twins, two things, typing this, ultimo aviso, un aviso, un bras, un forfait, un gars, un la
  -0.1: un lien, un mensajito, un nouveau, un rappel, un robot, un taxi, un vieux, un |, un … dans, un … je
  -0.1: un … telephone, un … you, una hora, una maquina, una moto, una |, una … vez, uncle i, under … and
  -0.1: understanding, undo that, une autre, une carte, une journee, une mise, une note, unenroll me
  -0.1: unless you, unlim-, unplu-, unsub from, unsub … from, unsubscribe lol, unsubscribe my
  -0.1: unsubscribe … de, unsubscribe … phone, until then, up here, up in, up take, up … NUMBER, up … am
  -0.1: up … phone, up … take, up … texting, update, update your, update … records, upset, urgence, ursel-
  -0.1: urself, us from, use … gmail, use … phone, used one, used … phone, using … number, ustedes quitenme
  -0.1: ustedes … por, ustedes … se, va bien, va mi, va vous, va … appeler, vacat-, vacation, vaina de
  -0.1: vais aller, vais … bloquer, vais … une, vais … votre, vais … vous, valvu-, valvula, vas, velo et
  -0.1: velo l, velo pas, velo … NUMBER, velo … au, velo … dans, velo … haha, velo … je, velo … moi
  -0.1: velo … pas, velo … pret, velo … revenu, velor-, velorio, vender, venderme, vendi … bicicleta, vendo-
  -0.1: vendor, vendu le, vendu mon, vendu |, venez, venga, venir, venir |, veo bien, ver |, vers, versi-
  -0.1: version, vertu … la, veuillez arreter, veuillez supprimer, veuillez … ce, veuillez … de
  -0.1: veuillez … mon, veut … que, veux … d, veux … desabonner, veux … enleve, veux … jamais, veux … vous
  -0.1: vez se, vez … de, viarg-, viarge, vibra, vibra-, vibre a, vibre … chaque, vieji-, viejito, viejo
  -0.1: viene, viene |, vienn-, viennent, vieux, vieux … a, vire, virgu-, virgule, visite, visitor, vista
  -0.1: vivre en, voice-, voicemail, voici, voila, voila |, voler, volver … escribirme, vos contacts
  -0.1: vos promotions, vos … a, vos … arreter, vos … automatiques, vos … en, vos … texte, votre boutique
  -0.1: votre client, votre employe, votre fichier, votre ordinateur, votre part, votre robot, votre service
  -0.1: votre … arretez, votre … est, votre … etait, votre … m, voudrais etre, voudrais me, voudrais pas
  -0.1: vouloir vous, vouloir … merci, vous appeler, vous de, vous dois, vous ecrivez, vous effacez
  -0.1: vous fermez, vous la, vous pis, vous retirer, vous … NUMBER, vous … c, vous … ecriviez
  -0.1: vous … egratigne, vous … en, vous … eu, vous … finir, vous … obligeance, vous … retirer, vous … sur
  -0.1: vous … textiez, vous … texto, voy el, voy … la, vuelvo, vuelvo a, vœux, wake, wake me, wake … up
  -0.1: want stop, want |, want … NUMBER, want … i, want … in, want … keep, want … leave, want … the
  -0.1: want>these, was good, was stolen, was your, was … NUMBER, was … but, was … scam, was … you, washe-
  -0.1: washer, way take, way … get, way … many, way … me, we gave, we go, we had, we never, we only
  -0.1: we … again, we … it, weath-, weather, websi-, website, website says, week is, week … am, weeke-
  -0.1: weekend, weird, welcome to, wen, wen you, went with, went … my, weon, what does, whatever … it
  -0.1: wheels |, wheres my, wheres the, wherever, which is, which … of, while you, white, who … jk, who … my
  -0.1: who … texting, whoever is, whole class, whole house, why would, why … not, wife he, will get, will it
  -0.1: will just, will opt, will show, will still, will stop, will sue, will … no, will … out, will … the
  -0.1: win, wish not, wish … get, wishes and, with a, with me, with no, with phone, with … stuff, woke the
  -0.1: wonderful, work in, work … and, work … do, work … i, work … is, work … please, worn, worn out, worse
  -0.1: worse … my, worth NUMBER, would i, would it, would sooner, would … grateful, would … my, would … out
  -0.1: would … taken, would … that, would-, wrenc-, writing … me, writing … you, wrong … it, x … you, xfis
  -0.1: y de, y dejen, y duermo, y este, y estoy, y luego, y quiten, y quitenme, y sus, y … amigos, y … en
  -0.1: y … le, y … need, y … paciencia, y … puedo, y … solo, y … son, y … su, y … textos, y … traba
  -0.1: years ago, yendo, yesterday … the, yo si, yo soy, yo … de, yo … la, yo … pedi, yo … por, you asked
  -0.1: you bajenle, you be, you block, you bye, you called, you cambie, you dejenlo, you estoy, you fue
  -0.1: you just, you los, you made, you mauvais, you n, you once, you pe, you que, you quit, you quitame
  -0.1: you spam, you still, you stopped, you termino, you to, you tu, you unsub, you want, you with
  -0.1: you … al, you … all, you … alto, you … close, you … cut, you … discontinue, you … esten, you … ever
  -0.1: you … from, you … give, you … hace, you … hartaron, you … hay, you … make, you … mandar, you … need
  -0.1: you … ocupo, you … or, you … otro, you … phone, you … scratch, you … se, you … tiene, you … todo
  -0.1: you … un, you … uno, you … voy, you … where, you … with, you … write, you … your, your internal
  -0.1: your mechanic, your messages, your no, your records, your reminders, your side, your sms, your stuff
  -0.1: your stupid, your … again, your … anymore, your … but, your … called, your … get, your … is
  -0.1: your … now, your … number, your … off, your … out, your … program, your … thank, your … too
  -0.1: your … wake, your … when, yours is, yours … not, yours … the, zero, zero … svp, | 2, | absolutely
  -0.1: | adios, | aiyo, | ajoutez, | anyone, | apaguenme, | appreciate, | ask, | asking, | at, | avisele
  -0.1: | batard, | battery, | bendiciones, | bien, | bin, | bjr, | blacklist, | both, | bravo, | buen
  -0.1: | bueno, | chamo, | chaque, | compadre, | comptez, | confirmed, | cortala, | coudonc, | cual
  -0.1: | cuanto, | dale, | decrochez, | dele, | des, | desinscribirme, | despues, | detengan, | dice
  -0.1: | digale, | don, | dry, | effacer, | envoie, | estaba, | estoy, | eviten, | fais, | fait, | feels
  -0.1: | ffs, | final, | finis, | free, | frena, | from, | god, | gracias, | guys, | haced, | hagame
  -0.1: | haganme, | harto, | hazme, | hope, | jesus, | l, | lift, | loco, | lowkey, | mande, | mandenlo
  -0.1: | mes, | mind, | mire, | naw, | none, | op, | oups, | pa, | parfait, | passez, | paye, | perdi
  -0.1: | phones, | pitie, | pongan, | porfabor, | puede, | queria, | quiteme, | quitenle, | radiez, | radio
  -0.1: | re, | refrain, | remueva, | remueveme, | reporting, | resiliez, | respect, | respectfully, | ride
  -0.1: | robot, | saca, | sacre, | salgo, | saludos, | saw, | scrap, | scrapez, | scusez, | se, | sera
  -0.1: | serian, | sigan, | signing, | silence, | simonac, | so, | someone, | starting, | stfu, | supprime
  -0.1: | survey, | suspend, | swipe, | ta, | tabarnouche, | tachame, | tasse, | thursday, | tire, | tkt
  -0.1: | traded, | trying, | ultimo, | uncle, | vale, | venga, | viarge, | voici, | votre, | went, | weon
  -0.1: | white, | … abonnement, | … aca, | … acabo, | … accidentally, | … ads, | … agradece, | … agradezco
  -0.1: | … ahora, | … aimais, | … allez, | … already, | … annoying, | … anyone, | … appreciate
  -0.1: | … apprecierais, | … arrepenti, | … arrive, | … attorney, | … back, | … bebe, | … beg, | … ben
  -0.1: | … better, | … bicicleta, | … bicycle, | … bikes, | … bless, | … block, | … bonito, | … borras
  -0.1: | … borrenme, | … boutique, | … bouton, | … buenas, | … but, | … button, | … buying, | … by
  -0.1: | … celui, | … change, | … chez, | … chien, | … christ, | … clicking, | … commande, | … conduis
  -0.1: | … confirme, | … cost, | … cuanto, | … cut, | … dejan, | … dejenme, | … desabonnez, | … dia
  -0.1: | … dicen, | … dieu, | … dile, | … discount, | … divorced, | … dog, | … employe, | … enfermera
  -0.1: | … enseigne, | … envoyer, | … escriban, | … escriben, | … estrellas, | … facture, | … forget
  -0.1: | … forma, | … fucking, | … goes, | … going, | … grief, | … habite, | … halt, | … harassing, | … hard
  -0.1: | … hermana, | … hiver, | … immediatement, | … jefe, | … keep, | … less, | … llanta, | … manana
  -0.1: | … manda, | … mauvais, | … mecano, | … mechanic, | … medio, | … mijo, | … miss, | … monsieur
  -0.1: | … montre, | … morning, | … mother, | … ne, | … needed, | … nos, | … ofender, | … ofertas
  -0.1: | … ordered, | … over, | … p, | … paie, | … papa, | … parale, | … parce, | … parents, | … pars
  -0.1: | … paye, | … pe, | … pena, | … pensais, | … pesados, | … petite, | … phones, | … picked, | … pierdan
  -0.1: | … pitie, | … pleine, | … po, | … point, | … presse, | … process, | … proxima, | … pudieran
  -0.1: | … quedo, | … queria, | … rabais, | … really, | … recogi, | … release, | … reminders, | … reponds
  -0.1: | … reste, | … retirez, | … ride, | … right, | … robaron, | … ruego, | … selle, | … ser, | … sera
  -0.1: | … serai, | … servicio, | … set, | … siguen, | … sors, | … supprimer, | … surrender, | … teh
  -0.1: | … therapist, | … thumb, | … tiens, | … todas, | … today, | … todos, | … trabajo, | … treat
  -0.1: | … trouve, | … turned, | … ultima, | … update, | … viernes, | … vivo, | … vouloir, | … vuelvo
  -0.1: | … warning, | … way, | … were, | … wife, ~00_, ~0nd, ~0nd_, ~?ur, ~_0n, ~_0nd, ~_aba, ~_adj, ~_alr
  -0.1: ~_alu, ~_ani, ~_asi, ~_au_, ~_bb, ~_bir, ~_bri, ~_bt, ~_btw, ~_bui, ~_cof, ~_coo, ~_cro, ~_cru, ~_cui
  -0.1: ~_cuz, ~_dob, ~_dog, ~_dra, ~_dry, ~_dun, ~_dy, ~_ear, ~_fan, ~_fas, ~_fat, ~_fet, ~_fi, ~_foi, ~_fot
  -0.1: ~_gia, ~_gm, ~_gma, ~_gor, ~_gp, ~_gps, ~_hoo, ~_hos, ~_igu, ~_ir, ~_jes, ~_jk, ~_jk_, ~_jou, ~_kar
  -0.1: ~_key, ~_km, ~_km_, ~_lah, ~_lap, ~_lec, ~_lev, ~_lia, ~_low, ~_luc, ~_lui, ~_map, ~_mee, ~_mei
  -0.1: ~_mi_, ~_mod, ~_mr_, ~_mrs, ~_mun, ~_mur, ~_nep, ~_ng, ~_noc, ~_noi, ~_nu, ~_ofi, ~_onl, ~_oup, ~_pen
  -0.1: ~_pig, ~_pub, ~_pun, ~_raf, ~_reb, ~_rim, ~_rud, ~_sad, ~_saw, ~_sid, ~_sie, ~_slo, ~_sno, ~_soe
  -0.1: ~_sol, ~_sq, ~_squ, ~_sum, ~_tas, ~_tip, ~_to_, ~_tow, ~_tru, ~_urs, ~_vas, ~_voc, ~_wea, ~_web
  -0.1: ~_wei, ~_wil, ~_wre, ~_yo, ~_ze, ~_zer, ~_zo, ~abys, ~acat, ~acem, ~ada, ~ada_, ~aden, ~ader, ~adj
  -0.1: ~adju, ~afa, ~afa_, ~affl, ~afo, ~afor, ~aigh, ~air, ~ais_, ~aiy, ~ajar, ~ajas, ~al_, ~alad, ~alet
  -0.1: ~alf, ~alf_, ~alio, ~alou, ~alr, ~alre, ~alum, ~amat, ~amba, ~anal, ~anit, ~anni, ~anol, ~ansf, ~anua
  -0.1: ~any_, ~anyt, ~apol, ~aps, ~arm_, ~arse, ~arts, ~aska, ~audi, ~auf, ~augh, ~aunt, ~auti, ~avid, ~axi_
  -0.1: ~ayan, ~aye, ~bara, ~bate, ~bear, ~ber, ~ber_, ~bete, ~biar, ~bird, ~birt, ~bje, ~bjec, ~bla_, ~bly
  -0.1: ~bly_, ~bois, ~bols, ~bore, ~brar, ~brat, ~bruh, ~bsit, ~btw, ~btw_, ~bud_, ~bui, ~buil, ~bys, ~bysi
  -0.1: ~cada, ~cadr, ~cam_, ~cand, ~ceiv, ~cema, ~ceme, ~cend, ~cido, ~ciu, ~cker, ~cky, ~cky_, ~cloc, ~cof
  -0.1: ~coff, ~cojo, ~coli, ~colo, ~couc, ~crap, ~cret, ~crew, ~crie, ~cta_, ~cteu, ~ctio, ~cui, ~cuid, ~cum
  -0.1: ~curr, ~cuz, ~cuz_, ~dal_, ~dam_, ~dand, ~deal, ~deau, ~dec, ~dejo, ~depl, ~depo, ~dest, ~devu, ~dict
  -0.1: ~dies, ~dir, ~dita, ~dju, ~djus, ~dleb, ~dni, ~dnig, ~dob, ~dobl, ~dog, ~dog_, ~doll, ~dors, ~doub
  -0.1: ~dro_, ~dry, ~dry_, ~dui, ~duis, ~dun, ~eard, ~ebod, ~ebs, ~ebsi, ~ece, ~ecre, ~ect_, ~edar, ~eeke
  -0.1: ~eel, ~eeli, ~eev, ~eeze, ~efor, ~eige, ~eiv, ~eke, ~eken, ~elev, ~elin, ~ells, ~embl, ~emoj, ~emon
  -0.1: ~emos, ~ench, ~endr, ~enfa, ~enfe, ~enis, ~enro, ~ensi, ~eoc, ~eocu, ~ephe, ~epot, ~erfu, ~erna
  -0.1: ~erra, ~erry, ~ersh, ~esas, ~esce, ~esid, ~esti, ~ethe, ~etro, ~eue, ~eue_, ~eup, ~eut_, ~evei, ~evoi
  -0.1: ~evu, ~evue, ~ewsl, ~exam, ~expe, ~eze, ~fan_, ~fant, ~fat, ~fax, ~fax_, ~fee_, ~fete, ~ffee, ~ffl
  -0.1: ~ffle, ~fili, ~fins, ~fitt, ~foi, ~fold, ~folk, ~fot, ~foto, ~frer, ~func, ~galo, ~gee, ~gee_, ~geni
  -0.1: ~geno, ~geri, ~geth, ~gia, ~gian, ~gies, ~gl_, ~gma, ~gmai, ~gor, ~gps, ~gps_, ~gra_, ~gual, ~gul
  -0.1: ~guys, ~habl, ~hak, ~half, ~hap, ~happ, ~haut, ~hda, ~hday, ~hew_, ~hien, ~hift, ~hite, ~homb, ~hon_
  -0.1: ~horq, ~hous, ~hrea, ~iano, ~icem, ~icen, ~icin, ~icki, ~idad, ~idan, ~idee, ~idn, ~idni, ~iei, ~iejo
  -0.1: ~iend, ~iens, ~iest, ~ieta, ~ife, ~igeo, ~ild, ~ile, ~ill_, ~illo, ~ills, ~inci, ~inic, ~inir, ~init
  -0.1: ~inks, ~inni, ~iou, ~ious, ~ipo, ~ipo_, ~irag, ~iri_, ~irth, ~istm, ~iud, ~iuda, ~jand, ~jas, ~jas_
  -0.1: ~jeu_, ~jk_, ~jou, ~joy_, ~joye, ~jr_, ~kend, ~kit_, ~ky_, ~la_, ~lad_, ~lade, ~lads, ~lah, ~lah_
  -0.1: ~lang, ~lava, ~layi, ~lde, ~lder, ~leg_, ~lema, ~lend, ~leno, ~leto, ~leur, ~lgad, ~lido, ~lin, ~lind
  -0.1: ~lks, ~lks_, ~llem, ~lma, ~loc_, ~loca, ~logi, ~loin, ~lood, ~loor, ~lor_, ~losi, ~lot_, ~lre, ~lrea
  -0.1: ~luc, ~luck, ~lum, ~lun, ~lute, ~lvo, ~maki, ~manu, ~map, ~mat_, ~matt, ~maud, ~meet, ~mei, ~menc
  -0.1: ~mero, ~merr, ~mers, ~metr, ~mex, ~mid, ~midn, ~mini, ~misa, ~mo_, ~mod, ~modo, ~moj, ~moji, ~morr
  -0.1: ~moto, ~movi, ~mper, ~mple, ~mpos, ~mr_, ~mrs, ~mrs_, ~mth, ~mur, ~musi, ~naci, ~nale, ~namo, ~nand
  -0.1: ~naro, ~nata, ~navi, ~nco, ~nder, ~ndle, ~ne_, ~neau, ~nemo, ~nep, ~neph, ~nfa, ~nfan, ~nfe, ~nfer
  -0.1: ~nged, ~nido, ~nita, ~nnee, ~nnes, ~nnin, ~nniv, ~noch, ~noe, ~noi, ~nois, ~nol, ~nol_, ~nove, ~noz
  -0.1: ~nozc, ~nsf, ~nsfe, ~nsi, ~ntad, ~ntry, ~nty, ~nui, ~nuit, ~nyt, ~nywh, ~oad_, ~oane, ~obr, ~obri
  -0.1: ~oc_, ~of_, ~ofic, ~oget, ~oici, ~ois, ~oji, ~oken, ~oler, ~olk, ~olks, ~oloc, ~olog, ~ols, ~oman
  -0.1: ~ompo, ~onan, ~once, ~ongo, ~onna, ~onoz, ~ool, ~ool_, ~oomm, ~oors, ~oose, ~opit, ~opr, ~orb, ~orn
  -0.1: ~orp, ~orse, ~osta, ~oth, ~oto, ~otra, ~oue, ~ould, ~oups, ~ouve, ~oves, ~ozc, ~ozco, ~pain, ~pano
  -0.1: ~pant, ~park, ~patc, ~payi, ~pear, ~peg, ~pens, ~perc, ~pert, ~pesa, ~pesi, ~pha, ~phew, ~pics, ~piec
  -0.1: ~pig, ~pige, ~pill, ~pin_, ~poil, ~polo, ~pone, ~pos, ~preo, ~prev, ~pron, ~pub, ~pude, ~push, ~quar
  -0.1: ~raff, ~rag, ~rata, ~ray_, ~raye, ~red_, ~reet, ~reez, ~renc, ~renl, ~reoc, ~rep, ~rey, ~rey_, ~rfu
  -0.1: ~rful, ~rier, ~ries, ~rigi, ~rim_, ~rimo, ~rinc, ~rles, ~rne_, ~road, ~rol_, ~roni, ~rown, ~rqui
  -0.1: ~rrad, ~rshi, ~rthd, ~rtou, ~rud, ~rude, ~ruh, ~ruh_, ~rush, ~saco, ~saw, ~saw_, ~sce, ~scen, ~scri
  -0.1: ~sda, ~sday, ~seat, ~sec_, ~secr, ~seen, ~sfe, ~sfer, ~shak, ~shal, ~sher, ~shif, ~shin, ~sigu, ~sima
  -0.1: ~sio_, ~siri, ~sitt, ~ska, ~skat, ~slet, ~slow, ~sno, ~snow, ~soeu, ~son_, ~spel, ~spi, ~spoi, ~sre
  -0.1: ~ssar, ~ssem, ~sset, ~ssie, ~sted, ~sti, ~stma, ~stru, ~stud, ~sueg, ~sume, ~sy_, ~taci, ~tafa, ~tage
  -0.1: ~tari, ~tars, ~taxi, ~tche, ~tchi, ~tco, ~tea, ~tear, ~tef, ~tel, ~tens, ~teo, ~teo_, ~tep_, ~thda
  -0.1: ~til_, ~tina, ~tite, ~tle, ~tmas, ~toge, ~tomo, ~tons, ~too, ~tors, ~tory, ~tow, ~town, ~trin, ~tro_
  -0.1: ~trus, ~ttes, ~ttre, ~tudy, ~tus, ~tuv, ~tw_, ~twin, ~uad, ~uart, ~ucha, ~uci, ~udad, ~udge, ~udit
  -0.1: ~udy, ~uead, ~uedi, ~uegr, ~uela, ~uenm, ~uess, ~uie_, ~uild, ~uivi, ~uman, ~ums_, ~unni, ~unre
  -0.1: ~untr, ~unts, ~uot, ~upon, ~urio, ~ursa, ~usq, ~usqu, ~ust, ~usy, ~usy_, ~utte, ~uys, ~uys_, ~uz_
  -0.1: ~vag, ~vage, ~vanc, ~vati, ~veil, ~vem, ~veni, ~vere, ~vers, ~vert, ~viei, ~vieu, ~vin, ~vio_, ~visi
  -0.1: ~vo_, ~voya, ~vrez, ~wash, ~weat, ~web, ~webs, ~wei, ~wers, ~win_, ~wins, ~wors, ~wre, ~wren, ~wsl
  -0.1: ~wsle, ~xam, ~xam_, ~xcel, ~xi_, ~xing, ~xpe, ~yers, ~yor, ~ysi, ~ysit, ~ywh, ~ywhe, ~zero
  -0.2: (list), 2 ans, NAME la, NAME on, NAME … i, NUMBER a, NUMBER back, NUMBER c, NUMBER message, NUMBER n
  -0.2: NUMBER on, NUMBER si, NUMBER … 2, NUMBER … from, NUMBER … les, NUMBER … no, NUMBER … of, NUMBER … one
  -0.2: NUMBER … texts, NUMBER … this, a bag, a bit, a break, a brise, a cyclist, a day, a du, a enlever
  -0.2: a favor, a funeral, a garde, a good, a hablar, a line, a lui, a molestar, a mon, a normal, a nurse
  -0.2: a peur, a phone, a review, a spoke, a store, a todos, a usar, a usted, a … avec, a … borrenme
  -0.2: a … boutique, a … day, a … des, a … do, a … dos, a … et, a … haha, a … here, a … marido, a … me
  -0.2: a … moi, a … movil, a … moyen, a … nombre, a … now, a … papa, a … plan, a … plus, a … telephone
  -0.2: a … universidad, a … voice, abogada, about bikes, about … repair, abro, abuelo, accident i
  -0.2: accident please, account no, account … sms, acepto mensajes, adios |, affaire la, affor-, afford
  -0.2: after … one, again take, again with, again … the, ago |, agradecere, ahi en, ahori-, ahorita
  -0.2: ahorrense el, ai assez, ai demenage, ai le, ai loue, ai mon, ai parle, ai perdu, ai … ete
  -0.2: ai … textos, ailleurs |, aime ca, aime mieux, aime … les, aimerais ne, aimerais … plus
  -0.2: aimerais … vous, aki, al cel, al nino, al … gracias, al … you, alerts for, alexa, algo, alguien me
  -0.2: all communications, all need, all please, all quit, all … ones, aller-, alors … moi, already have
  -0.2: already … a, already … time, already … why, also … the, alto |, am at, am blocking, am calling
  -0.2: am dead, am doing, am hard, am only, am requesting, am too, am unsubscribing, am … buying, am … class
  -0.2: am … mad, am … need, am … nurse, amigo-, amigos, amor de, amor … de, amor … dios, amour, an end
  -0.2: and a, and can, and got, and have, and how, and not, and still, and these, and … a, and … after
  -0.2: and … all, and … keep, anda, anden, anden mandando, anden … cosas, annule mon, annuler … abonnement
  -0.2: annulez mon, anote-, anoten, ans que, ans … j, answer … no, anti … je, anulenme, any way
  -0.2: anymore … you, anyone … this, anything … you, anyti-, anytime, anytime |, apa, apagar … avisos
  -0.2: apare-, appelez a, appelez moi, appelez … la, appli-, appor-, apporte, appreciate … if, apprecie
  -0.2: apres la, apunto a, are a, are all, are my, are … welcome, arreglo, arret merci, arrete pas
  -0.2: arreter ces, arreter svp, arreter vos, arreter … la, arreter … message, arretez le, arretez pas
  -0.2: arretez … de, arretez … rappels, arretiez de, arretiez |, arrived, as in, as to, as … mauvais, asap |
  -0.2: ask … the, asking me, assez … moi, asust-, at … am, at … fire, at … funeral, at … on, at … point
  -0.2: at … with, atenc-, atencion, au quebec, au rgpd, au shop, au … moi, aurai, aurai besoin, autis-
  -0.2: autob-, autobus, automaticos, autre chose, autre comme, autre … a, autrement, avant midi, avec ca
  -0.2: avec ces, avec … par, avec … promos, avec … sms, avenir merci, avenir … de, avise, avisos por
  -0.2: avisos … la, away my, away … number, awya, axe, axe the, back so, bag, baja inmediata, baja si
  -0.2: bajem-, bajeme, barri-, baske-, basket, bathr-, bathroom, battery, bc, be great, be needing, be off
  -0.2: be … kind, be … me, be … please, beauc-, beaucoup, because … your, bedro-, bedroom, been a
  -0.2: been … there, before my, belgi-, belgique, belle |, ben … je, bendiciones, bendiga pero, besoin d
  -0.2: besoin |, besoin … ca, besoin … me, besoin … rappels, besoin … recevoir, bici a, bicycle |, bicycles
  -0.2: bien … le, bien … mais, bien … no, bienvenida, bike anymore, bike do, bike money, bike was
  -0.2: bike … leave, bike … take, bikes |, bisi, bit, bite, black-, blacklist, blacklist my, blast, block me
  -0.2: block my, bloque si, bloquez, blue, boite, bolt, bon je, bon la, bon |, bon … moi, book, book |
  -0.2: borran, borras, borren … telefono, borrow, both the, both … trouble, bother texting, bound-, bout
  -0.2: box … my, bref, brill-, brilliant, brise, bro |, bueno de, burni-, burning, business line
  -0.2: business texts, but my, but now, but take, but the, but … is, but … stop, but … want, but … with
  -0.2: but … you, buzz off, by … NUMBER, c quoi, c … beau, c … des, c … l, c … tout, c … un, ca ces, ca m
  -0.2: ca pour, ca pu, ca s, ca sur, ca … bien, ca … pour, cada texto, call … do, can be, can do, can it
  -0.2: can quit, can the, can … afford, can … anytime, can … look, can … make, can … texts, can … turn
  -0.2: can … unsubscribe, can … without, cancel … messages, cancel … subscription, cancelame
  -0.2: cancelar mensajes, cancelar … mensajes, cancelen … mensajes, canceler, cansado, cansado de, canso-
  -0.2: cansones, capable de, cappe-, capped, carin-, carino, carri-, carro, carry on, carta, casco-, cascos
  -0.2: caso que, caso … me, casque de, casque … vos, casques, causa, ce cellulaire, ce qui, ce … merci
  -0.2: ce … quelqu, cel … es, cell c, cell … est, cell … for, cell … job, celos-, celoso, celu, celui … ma
  -0.2: celular de, celular por, cesar, cesen los, cesser tout, cette affaire, cette … la, change d
  -0.2: change pour, changing, charged, charges, chauf-, che |, chez NAME, chez nous, chez … on, chole
  -0.2: choos-, christ, churc-, church, cicli-, ciclismo, cierren, cierren mi, cinco estrellas, class
  -0.2: client de, client et, client … vous, clini-, coche non, cocin-, cocina, coma, come at, come … as
  -0.2: come … on, coming back, comment faire, comment … pour, commerciaux, communications |, como hago
  -0.2: como … este, como … no, compa |, compania, compania |, completement, compra, comprends
  -0.2: comprends rien, compris que, comptez, comunicacion, comuniquen, con mensajes, con quien, con … avisos
  -0.2: con … compania, con … hablo, con … me, concluida, condition, condu-, confirmen … baja, conjo-
  -0.2: conmigo no, consiento, contact please, contacto |, continuez de, conve-, conversacion, cool it
  -0.2: coraz-, corazon, cortala, cortala con, cortala … los, cortale, corten los, cortenla con
  -0.2: cortenla … los, cost me, cote, could … be, could … please, count, county, coupez ca, coupez moi
  -0.2: coute NUMBER, cover-, covers, credi-, creme, crissez, crissez moi, cryin-, crying, crying out
  -0.2: crying … loud, cuando necesite, cuando suena, cuando … algo, cuenten pa, cuenten … los, culpa, cupon-
  -0.2: customer and, customer please, cut off, cut … the, cutti-, cutting, cyclist, d arret, d entretien
  -0.2: d … avec, d … mon, dadme, dadme de, dadme … baja, dan, dans … envois, dar mi, datas, daughter
  -0.2: de borrar, de cascos, de ciclismo, de darme, de demain, de dios, de groupe, de job, de maintenant
  -0.2: de moins, de nouvelles, de pedales, de reparation, de sondage, de sondages, de texte, de tiendas
  -0.2: de toute, de usar, de … alertes, de … baja, de … bicis, de … ce, de … cessez, de … como
  -0.2: de … demander, de … desabonnez, de … escribirme, de … eso, de … femme, de … mandar, de … mes
  -0.2: de … para, de … pubs, de … quiero, de … recordatorios, de … relancer, de … retirer, de … spam
  -0.2: de … texte, de … texts, de … this, de … vaina, de … velo, dead |, dear … please, debarquer, debranche
  -0.2: decirles, decol-, decolle, decon-, dejad-, dejadme, dejaran de, dejen … contactarme, dejen … textear
  -0.2: dejenme fuera, dejenme … de, delete … contact, delete … info, delete … one, delete … you, deleted |
  -0.2: delivered, demande la, demenage a, demeu-, demeure, denos, depanneur, derange, des affaires
  -0.2: des envois, des … je, des … stp, desabonne de, desabonnez … des, desactiven las, desactiven los
  -0.2: desde enero, desde que, deseo … recibiendo, desha-, desinscribirme, desinscris moi
  -0.2: desinscrivez … svp, desire plus, detenganse, dia … de, dial, diari-, diario, dice mi, did … answer
  -0.2: diet, dieu, different shop, dios los, dios me, dios … bendiga, directions, disable texts, disconnect
  -0.2: discontinue the, discontinue … messages, disparaitre mon, dites a, dites … votre, do what, do … again
  -0.2: do … come, do … laugh, do … still, doctor me, doctor says, doctor … dijo, doctor … me, does … need
  -0.2: does … want, doing this, domingo, donate, donc plus, done and, done here, done … me, donnent, dort
  -0.2: dose, dossier de, dossier |, dotn, downl-, du monde, du … a, du … arretez, du … qui, du … rendu
  -0.2: dude stop, duerm-, e don, each, each … is, earli-, earlier, ebike, echan-, echange, ecoeure
  -0.2: ecrire … chaque, ecris plus, ecris pour, ecris |, ecrivez a, ecrivez … souvent, ecriviez
  -0.2: ecriviez pas, el amor, el casco, el cel, el cupon, el fabor, el lunes, el viernes, el … a, el … ese
  -0.2: el … las, el … le, elect, electrique, elimineme, elimineme de, eliminen mis, eliminen … datos
  -0.2: ella … el, email … please, emergencies |, en demeure, en faire, en floride, en las, en todo, en … cel
  -0.2: en … d, en … enlevez, en … mais, en … marre, en … nada, en … ni, en … numero, en … pis, en … une
  -0.2: encan-, encargo que, encuestas, end messages, end them, end … alerts, end … messages, ended |
  -0.2: english i, english … want, enlever … vos, enlever … votre, enlevez de, enlevez son, enlevez … la
  -0.2: enlevez … pour, enleviez, enough off, enough stop, entendre, entretien, enviar textos
  -0.2: enviarme publicidad, enviarme … de, envien nada, envoi a, envoi … ce, envoyer svp, envoyer un
  -0.2: envoyer vos, envoyez pas, envoyez un, envoyez … ca, envoyez … pu, epargnez … vos, equiv-, equivoque
  -0.2: eran, erase the, erase … from, error quiero, es en, es … borrenme, es … dejen, es … en, es … telefono
  -0.2: escriba mas, escribe tanto, escriben mas, escriben … que, escribiendome, escribiendome |
  -0.2: escribirme mas, ese, eso de, eso si, espan-, esposo fallecio, esposo … en, est des, est lui, est mort
  -0.2: est parti, est pleine, est tout, est vendu, est … c, est … depuis, est … mauvais, est … mon
  -0.2: est … pas, est … telephone, est … toi, est … trop, esta bien, esta casa, esta escribiendo, esta |
  -0.2: estar … su, estas cosas, este movil, esten avisando, estoy cansado, estoy hasta, estoy limpiando
  -0.2: estub-, estubo, et le, et mettez, et mon, et svp, et … messages, et … velo, etait a, etait … le
  -0.2: etes bien, etes … fins, etes … mais, etoile, etre contacte, etre la, etre … la, etudi-, etudiante
  -0.2: eventos, every week, everything you, evitez de, ew, excluded, excluded from, excluez, expir-, expire
  -0.2: eyes, eyes … not, fabor de, facture est, faire enlever, faire une, faire … les, faire … plainte
  -0.2: faire … que, fais pas, fais … plus, fait pas, fait … ans, fait … arretez, fait … otez, faites … donc
  -0.2: fallecio en, favor and, favor gracias, favor y, favor … mas, favorcito, favorite, feel free
  -0.2: feel … to, felicidades, feliz, fermer mon, fermer … dossier, fermez les, fermez mon, ffs, figure
  -0.2: figure out, figure … how, file for, fils … a, fini … nous, finish it, finish the, fins mais, fish
  -0.2: flash-, flori-, floride, fois … toutes, follow ups, fond, for all, for crying, for delivery
  -0.2: for … again, for … new, for … out, for … sake, for … who, forfait |, forget me, forget this
  -0.2: forget … ever, forma, formal, fous, foute-, foutez, fr |, free to, freno-, frenos, frequ-, frere |
  -0.2: frere … a, from future, from sending, from sms, from … contacts, from … database, from … these, fuck
  -0.2: full |, funer-, funeral, future messages, future texts, fyi, fyi this, fyi … is, ganas de, gants
  -0.2: garder, garder |, garmi-, garmin, gastan, gears, gentil mais, gentillesse, get, get any, get one
  -0.2: get … please, getting, gf, ghost, gibbe-, gibberish, gift card, girl on, girl … the, giving up
  -0.2: go … a, go … with, going off, going on, going … need, going … the, gone |, gone … the, good day
  -0.2: good … me, goodbye |, goodw-, goodwill, google |, gosse-, got stolen, got to, got … on, gracias y
  -0.2: gracias … que, grand mere, grand … elle, grandkids, great shop, group text, guys … it, habia-, habian
  -0.2: hablar, hablo para, hagame el, hago pa, hall, halt … messages, happi-, happier, harassing me
  -0.2: harassment |, harcelement rendu, harcelement … la, hard of, hard … hearing, harrasment, harta, harta-
  -0.2: harto, hate … texts, have bike, have it, have just, have … and, have … good, head, helmets, her the
  -0.2: her |, her … please, here stop, here … i, here … please, hereby withdraw, hereby … any, hereby … my
  -0.2: hey stop, hi … is, high |, hijo … se, hijos, him off, hit me, hit … up, hittin my, hitting, hizo
  -0.2: holle-, hopin-, hoping, hoy mismo, hrs, hubby, i changed, i hate, i hope, i like, i muted, i please
  -0.2: i teach, i tell, i work, i … all, i … blocking, i … calling, i … check, i … dead, i … doing, i … hard
  -0.2: i … her, i … leaving, i … one, i … per, i … picked, i … really, i … requesting, i … too, i … two
  -0.2: i … unsubscribing, i … will, i … withdraw, icitt-, icitte, idiot-, idiots, idiots |, if my, if … get
  -0.2: if … stopped, il etait, il te, imagi-, immediate, immediately |, in as, in class, in march, in memory
  -0.2: in receiving, in texts, in the, in your, in … bag, in … care, in … day, in … do, in … it, in … name
  -0.2: in … so, inbox is, infolettre, informacion de, inhab-, inhabiliten, inmediata, insta, interdiction
  -0.2: interesado en, interesse … vos, interessent pas, interest, interest in, interested please
  -0.2: interested |, interested … receiving, inutile de, iphone |, ir, is been, is better, is harassment
  -0.2: is in, is so, is still, is … hard, is … thank, is … these, is … word, is … work, is … working
  -0.2: it turned, it unsubscribe, it … all, it … is, it … me, it … these, it … will, itd be, j aurai
  -0.2: j … dans, j … demenage, j … loue, j … parle, j … pas, j … perdu, j … sortir, j … vous, jaja you
  -0.2: jamais ca, je comprends, je dois, je recevrais, je regrette, je repond, je reste, je suis, je te
  -0.2: je viendrai, je … apporte, je … avoir, je … mets, je … parle, je … passer, je … pus, je … rien
  -0.2: je … sais, je … this, jehov-, job pas, jours |, just fyi, just got, just wanted, just … at, juste les
  -0.2: juste m, k |, keep going, keep sending, keep … me, keep … number, kid signed, kill it
  -0.2: kill … notifications, kill … texts, kindly … the, kneed, know this, know … is, know … the, l amour
  -0.2: l envoi, l hiver, l … en, la atencion, la cessez, la cita, la compania, la compro, la creme
  -0.2: la depuis, la derniere, la desabonnez, la e, la familia, la meme, la mise, la molestia, la otra
  -0.2: la peine, la pieza, la proxima, la que, la tarjeta, la universidad, la vous, la … avant, la … bike
  -0.2: la … ca, la … mais, la … ni, la … s, la … un, labor, ladilla … no, laissez faire, laissez … les
  -0.2: las bicis, las rodadas, last warning, last |, last … you, laugh, laugh-, laughed, laughed at, laven-
  -0.2: le a, le bouton, le courriel, le dimanche, le donc, le fun, le laisser, le mauvais, le papier
  -0.2: le petit, le proprietaire, le rdv, le ruego, le this, le … aujourdhui, le … de, le … merci, le … nada
  -0.2: le … pa, le … retirez, le … vos, leave off, leave … in, leer los, les annonces, les autres, les avis
  -0.2: les boys, les deux, les mando, les pubs, les voy, les … automatiques, les … d, les … mon, les … otez
  -0.2: les … texte, les … y, let … number, lieu de, like that, like … messages, like … you, limpiando
  -0.2: line i, linea |, link |, list now, list thank, list … do, list>angry, lista you, lista … lo
  -0.2: lista … y, lit, live in, llamadas … mensajes, llamo a, llamo |, llanta … me, llegue al
  -0.2: lleguen mensajes, llena, llene-, llenen, lo bendiga, lo digo, lo mio, lo … si, local, loi anti
  -0.2: loi … pourriel, lol i, lol … do, longer a, los NUMBER, los bendiga, los datos, los envios, los leo
  -0.2: los sabados, los … no, los … sin, loses, loue, love … shop, luego, lui qui, lui … a, luv you
  -0.2: m ecrire, m ecriviez, m envoie, m … desabonne, m … inscrite, m … pour, m … rien, m … un, ma grand
  -0.2: ma … dans, ma … et, ma … mais, ma … veut, machine a, machine … textos, mad just, madam-, madame
  -0.2: magasin … velo, magasins, maili-, maintenant |, mais ca, mais non, mais … les, mais … merci
  -0.2: mais … pour, mal … la, man, mandan ofertas, mandando … de, mandar … mensaje, mandarme cosas
  -0.2: mandarme mas, mandarme mensajes, mande ma, mande recados, manden el, manden eso, manden promociones
  -0.2: manden … porfa, mandenme, mandes textos, manera … que, maquina, marche … enlevez, mardi, mardi |
  -0.2: mari … decede, market, marketing, mas a, mas con, mas en, mas eso, mas ofertas, mas … este, mas … mi
  -0.2: mas … texto, mate, math, mauvais … de, mauvaise, may stop, may … be, mayus-, mayusculas, me borran
  -0.2: me borras, me contacte, me deje, me dicen, me donnent, me equivoque, me esta, me habian, me how
  -0.2: me more, me neither, me notifiquen, me or, me podes, me pongan, me pueden, me rayer, me relancer
  -0.2: me sirve, me stuff, me svp, me texter, me thanks, me toca, me … avisos, me … bendiga, me … cada
  -0.2: me … email, me … everything, me … fait, me … favor, me … future, me … in, me … les, me … los
  -0.2: me … manden, me … merci, me … nite, me … ok, me … peace, me … podrido, me … promociones, me … recados
  -0.2: me … tanto, me … texting, me>number, mean the, mean … text, meant for, meant … the, mejor quitenme
  -0.2: mele, membe-, memory care, mensaje … no, mensaje … que, mensajes con, mensajes conmigo
  -0.2: mensajes please, mensajes porfavor, mensajes x, mensajes … a, mensajes … esta, mensajes … gracias
  -0.2: mensajes … quiero, mensajitos … de, merci beaucoup, merci ma, merci … journee, merci … me
  -0.2: merci … non, merci … plus, merci … tout, merci … toute, mere elle, mes alertes, mes infos
  -0.2: mes notifications, mes … stp, mes … svp, mesaj, message de, message … number, messages arretez
  -0.2: messages for, messages stp, messages thank, messages … m, messages … merci, messages … moi
  -0.2: messages … mon, messages … the, messages … to, messaging my, messaging … phone, messi-, messieurs
  -0.2: mettez le, mettre … a, mi abuelo, mi gente, mi hermano, mi parte, mi trabajo, mi … cuando, mi … el
  -0.2: mi … gracias, mi … ni, mid, middl-, middle, middle of, midi, midi |, mieux que, mieux … vous, mille
  -0.2: mind … texting, mind … the, mio |, mis … personales, mise en, mise … demeure, mismo |, miss, missi-
  -0.2: moi c, moi je, moi ne, moi out, moi … NAME, moi … est, moi … groupe, moi … je, moi … l, moi … le
  -0.2: moi … lol, moi … m, moi … mon, moi … tes, moleste mas, molesten mas, mon no, mon pere, mon … arretez
  -0.2: mon … aussi, mon … d, mon … des, mon … monsieur, mon … que, mon … sonne, monct-, moncton, money … me
  -0.2: more ads, more message, more updates, more … needed, more>list, more>send, mothers, moyen de
  -0.2: much off, much … please, muchacho, muchas, muchas gracias, my answer, my baby, my daughter, my eyes
  -0.2: my favorite, my gf, my mothers, my neighbor, my no, my private, my refund, my repair, my therapist
  -0.2: my uncle, my … again, my … also, my … away, my … back, my … can, my … class, my … deleted, my … down
  -0.2: my … info, my … on, my … only, my … passed, my … removed, my … request, my … she, my … shop
  -0.2: my … subscription, my … too, my … took, my … under, my … who, n i, n me, nada de, nadie se, nah fam
  -0.2: nah take, nah … am, name from, name of, nana, navy, ne desire, ne parle, ne sais, ne … texte
  -0.2: necesite, necesito … me, necessaire de, necessaire … m, necio-, necios, need message, need text
  -0.2: need texts, need … more, needed |, needs to, neighbor, never do, never … with, new, new one
  -0.2: next week, next … so, ni mi, ni nada, ni … la, ni … tengo, nights and, ninguna tienda, nmbr
  -0.2: no aguanto, no chinguen, no cuenten, no escribirme, no este, no jodan, no notifications, no offense
  -0.2: no please, no puedo, no … ads, no … after, no … all, no … interested, no … k, no … llamen
  -0.2: no … messages, no … moleste, no … msj, no … mucho, no … ninguna, no … ninguno, no … notifiquen
  -0.2: no … nunca, no … ok, no … pa, no … pongan, no … recordatorios, no … sirve, no … svp, no … take
  -0.2: no … voy, noche y, noche |, nom svp, nom … vos, nomas … los, none of, nonse-, nonsense, noqui-
  -0.2: norma-, normal, not afford, not answer, not anymore, not been, not come, not hear, not help
  -0.2: not laugh, not look, not please, not to, not welcome, not working, not … an, not … contact
  -0.2: not … cyclist, not … english, not … going, not … just, not … message, not … messages, not … needing
  -0.2: not … one, not … repair, not … shop, not … this, not … understand, not … us, not>number, note que
  -0.2: note that, note … i, note … je, nothing further, nothing … to, notice, notificaciones |
  -0.2: notificaciones … mi, notifications for, notifications please, nous … de, nous … la, now my, now so
  -0.2: now stop, now to, now … more, nuevo, number away, number deleted, number did, number down
  -0.2: number from, number off, number pal, number removed, number … do, number … his, number … stop
  -0.2: number … week, number>angry, number>forever, number>you, numer-, numero, numero d, numero mais
  -0.2: numero soit, numero … mettez, nurse on, nvm, object to, oblig-, occupe des, occupe … textos
  -0.2: of hearing, of here, of love, of texting, of |, of … bike, of … group, of … system, off no
  -0.2: off notifications, off there, off … for, off … here, off … just, off … marketing, off … my
  -0.2: off … never, off … number, off … please, off … thing, off … tune, offense, offers, oi, oiga |, ok
  -0.2: ok la, ok … the, ok … you, okay, old … the, olvide, olvide mi, olviden mi, olviden … numero, on en
  -0.2: on ferme, on me, on my, on one, on please, on … and, on … head, on … more, on … my, on … old
  -0.2: on … plan, on … pour, on … quote, on … screen, on … take, on … un, on … voit, once for, one and
  -0.2: one from, one please, one … a, one … make, one … them, ones |, only the, only … about, only … no
  -0.2: only … when, ont, opt … svp, optout please, or, or any, or … me, ordered, orign-, orignal, osti
  -0.2: ote mon, oter mon, other day, otra que, otro dia, otro yo, otro … no, otro … y, ou je, ou on, ou … le
  -0.2: oublie moi, our number, our … please, out how, out so, out svp, out … for, out … texts, out … to
  -0.2: outgrew, outgrew the, ouvre, over … i, pa … de, pa … you, paga, pager, pague |, par mois, para este
  -0.2: para salir, parai-, parait, parar y, parch-, parche, paren … mensajes, parenle |, pari, parle a
  -0.2: parle … bien, parle … mon, parro-, parrot, parti-, partie, partir d, partir … maintenant, parve-
  -0.2: parvenir, pas avant, pas envie, pas et, pas ete, pas pis, pas svp, pas textez, pas toi, pas … enlevez
  -0.2: pas … rappels, pas … suis, paso … me, passa-, passe |, passed away, passi-, passing, patience avec
  -0.2: patient, patro-, pay for, pay per, pay … text, payee, paz … con, pe, pedales, pedales … de, pedido de
  -0.2: pediria, peine, penda-, pendant, peoples, perdu ma, perdu … job, pere, perfecto, permission |
  -0.2: pero los, pero … mensajes, person … not, petit fils, peu … de, peur, peut m, peux plus, phone do
  -0.2: phone here, phone it, phone … a, phone … and, phone … me, phone … more, phone … of, phone … stop
  -0.2: phone … to, phones for, pick, picke-, picked, pido … que, pierde, pieza, pile, pires, pis une
  -0.2: pis … moi, plate, please desist, please finish, please get, please have, please process
  -0.2: please respect, please thank, please … contacting, please … delete, please … more, please … sure
  -0.2: please … you, plenty of, plesa-, plesae, plug on, plus ce, plus je, plus merci, plus que, plus s
  -0.2: plus souvent, plus … contacte, plus … d, plus … des, plus … enlevez, plus … il, plus … notifications
  -0.2: plus … numero, plus … rappels, plus … seul, podrian, podrido, pompe, ponme, ponme en, pop, por ahi
  -0.2: por dios, por favorcito, por lo, por ultima, por … descuento, por … gracias, por … quiero, porfa … no
  -0.2: pos, pour, pour dire, pour du, pour faire, pour plus, pour tout, pour toute, pour toutes, pour une
  -0.2: pour … amour, pour … d, pour … dire, pour … faire, pour … les, pour … ne, pour … numero, pour … svp
  -0.2: pour … vous, pourquoi … m, pourriel je, pourriez … cesser, pouvez fermer, pouvez … cesser
  -0.2: pouvez … de, pouvez … ecrire, pouvez … effacer, pouvez … garder, pouvez … mettre, prefere pas
  -0.2: preference to, prefererais que, prefiero email, prefiero … recibir, prenez note, prenez … que, prepa
  -0.2: pretend i, previ-, prior-, pris |, private number, private … i, process my, proje-, projector
  -0.2: promociones no, promociones you, promos to, promos … de, proprietaire de, proxima, pu ca, pu etre
  -0.2: pu que, pu … la, pu … savoir, puchi-, puchica, pueden apagar, pueden sacar, pull it, pull … from
  -0.2: punto, puro, puro spam, put this, quand … aurai, que cansones, que decia, que je, que ma, que necios
  -0.2: que ni, que pare, que parte, que quelqu, que siguen, que su, que votre, que … eliminen, que … ex
  -0.2: que … las, que … llegue, que … lleguen, que … ni, que … recevrais, que … su, que … y, queen-, queens
  -0.2: queja, queremos, question … you, qui j, qui … ca, qui … ecris, qui … occupe, qui … vous
  -0.2: quick question, quien hablo, quien … para, quiero dejar, quiero las, quiero publicidad, quiero salir
  -0.2: quiero … a, quiero … borren, quit blowing, quit messaging, quita de, quita … numero, quitame … los
  -0.2: quitan de, quitar … numero, quite … numero, quitenlos, quitenlos |, quitenos, quitter … liste
  -0.2: quittez, quoi … code, quote please, rabais |, race, radio |, rappel |, rappels d, rather … get
  -0.2: rather … receive, rayez … numero, rdv, ready … the, received, recev-, recevoir aucun, recevoir d
  -0.2: recevoir … autres, recevoir … message, reciba, recogi … no, recoivent, recom-, recordatorios … no
  -0.2: recup-, recupere, refra-, refrain … texting, regale, regle, regrette, relancer, reloj, reminding
  -0.2: removal please, remove moi, remove … and, remove … de, remove … list, remueveme, rendu la, renew
  -0.2: renou-, renta-, rente-, rented, repair |, repairs, reparation mais, replies, reply … i, reply … ok
  -0.2: replying stop, repond, reponds stop, request … this, resol-, resolution, respect my, resta-
  -0.2: restaurant, retirar, retired, retiree |, retirer ce, retirer … votre, retirez moi, retirez nous
  -0.2: retur-, reunion |, reveille, revoque mon, revoque … consentement, ride, rien … envoyer, right that
  -0.2: right … is, right-, ring me, robinet, robinson y, robot … me, rodadas, roommate he, roule, ruidi-
  -0.2: ruidito, rules, s occupe, s … des, s … te, sa |, sabados, sabba-, sabbath, sacar … la, sacre
  -0.2: said … is, sake, sali delete, saoul-, saquen … numero, saquenme … ahi, saquenme … los, saturday
  -0.2: saturdays, save us, save … both, says … more, scare-, scrap the, scratch me, scratch my, screen time
  -0.2: scrib-, scribe, se la, se puede, se voit, se … con, se … cuando, season, see … i, selli-, selling
  -0.2: semaine je, semaine … veux, send no, send … messages, send … the, sende-, sender, sending … me
  -0.2: sending … these, sending … this, senora NAME, senorita … no, sent … me, sera, sera que
  -0.2: seriously stop, serve-, seul … je, share, shop now, shopp-, shopping, shops, shows, shut it, si c
  -0.2: si … arretez, si … est, si … mandando, si … por, si … veux, sierr-, siga, signu-, signup
  -0.2: siguen llegando, siguen quitenme, siguen … quitenme, sigues, simple, sin … no, since-, sincerely
  -0.2: sir please, sirve, slay, slt, smili-, smiling, sms from, sms on, sms stop, sms … este, sms … mi
  -0.2: so are, so kind, so my, so … as, so … keep, sola, solicito baja, solo … que, sombody else
  -0.2: someone who, somos una, son, son tan, son … amables, sonne … l, sonnez, soon, sorry can, sorry to
  -0.2: sorry … did, sorry … you, soupl-, souple, sourdine, souvent, souvent que, soy, spam please
  -0.2: spam quitenme, spam … i, spam … moi, spare … the, speak, starting, stay on, stepp-, stepped
  -0.2: still got, still … NUMBER, stop at, stop avec, stop damn, stop de, stop everything, stop gracias
  -0.2: stop harassing, stop je, stop le, stop lol, stop sent, stop text, stop textos, stop using
  -0.2: stop … about, stop … c, stop … here, stop … merci, stop … my, stop … reminders, stop … sms, stop … up
  -0.2: stop … with, stopping, stopping the, su mensaje, su papa, su tienda, su … por, subar-, subaru
  -0.2: subscription to, sucre, sue |, suis fait, suis … deuil, suis … et, suite a, suivr-, suivre, sunday
  -0.2: sur google, sur moi, sur un, surgeon, sus contactos, sus … borrenme, suspend, suspendan … mensajes
  -0.2: svp cessez, svp et, svp haha, svp m, svp nous, svp rien, svp … d, svp … enlever, svp … m, svp … me
  -0.2: svp … pas, swamp-, swamped, swap, swap |, t … tu, tache, tachen … nombre, take her, take him
  -0.2: take them, take to, take … get, taking me, talki-, talking, talking to, tampo-, tampoco, tan amable
  -0.2: tan amables, tande-, tandem, tannee de, tax, te encargo, teach, teacher, teaching, telefono asi
  -0.2: telefono de, telefono … no, telefonos, teleg-, telephone de, telephone la, telephones, tengo bici
  -0.2: tengo ni, tengo … pa, tente-, termina, text more, text … call, text … do, text … ever, text … fine
  -0.2: text … for, text … get, text … thank, text … thanks, text … this, texted me, textee mas, textez pas
  -0.2: textez … plus, textez … svp, texting about, texting the, texting this, texting … or, texting … take
  -0.2: texto enlevez, texto me, texto merci, texto you, texto … suis, textos jaja, textos porfa, textos que
  -0.2: textos … NUMBER, textos … ce, textos … de, textos … you, texts already, texts do, texts have
  -0.2: texts lol, texts mate, texts needed, texts … be, texts … for, texts>angry, texts>list, thank … remove
  -0.2: thanks but, thanks stop, thanks … no, that one, that the, that wheel, that … no, thatl-, thatll
  -0.2: thatll do, the basket, the county, the kid, the name, the navy, the needful, the new, the owner
  -0.2: the parrot, the plug, the projector, the quote, the spam, the tv, the updates, the whole, the wifi
  -0.2: the … because, the … button, the … club, the … have, the … if, the … just, the … keep, the … only
  -0.2: the … page, the … remove, the … store, the … swap, the … too, the … twice, the … updates, the … ups
  -0.2: the … went, them so, thera-, therapist, these automated, these come, these do, these notifications
  -0.2: these take, these … do, these … take, these>angry, these>remove, these>you, they come, they … in
  -0.2: they … not, thing is, think it, thinks … is, this it, this right, this your, this … be, this … end
  -0.2: this … must, this … not, this … that, this … to, this … ton, this … want, this … you, though, thumb-
  -0.2: thumbs, ticket … my, tienda no, tienda pero, tiendas |, tiene caso, time no, time … am, time … take
  -0.2: ting, to NUMBER, to bed, to fix, to like, to message, to need, to read, to reply, to type, to … any
  -0.2: to … be, to … by, to … different, to … in, to … me, to … so, to … text, to … too, todo el, todo pero
  -0.2: todos |, toi c, toi … est, told my, tomber les, ton … de, tono, too, toute |, traba, tranquilo |
  -0.2: treat, treat this, treat … as, trek, trois textos, trop … moi, trop … textos, trottinette
  -0.2: trouble and, trouve pas, tu la, tu … ca, tu … la, turn the, turned off, tus contactos, tv, two … for
  -0.2: typed, ugh stop, ultimo mensaje, un petit, un … comme, un … m, un … mois, un … suyo, un … une
  -0.2: una persona, una tal, una … por, une pompe, une … le, une … svp, unive-, universidad, unles-, unless
  -0.2: unsubscribe link, unsubscribe … i, up already, up at, up texts, up to, up |, up … bike, up … stop
  -0.2: up … that, ups |, urgences, us both, us … your, usar mi, use el, use text, use … cupon, use … these
  -0.2: used to, using, usted … no, usted … que, ustedes … los, uy, vacac-, vacaciones, vais faire, vais plus
  -0.2: van a, vayan, vayan a, velo electrique, velo etait, velo … les, velo … mon, ven, vendredi, veo
  -0.2: verdad |, veuillez m, veuillez … enlever, veuillez … mes, veux recevoir, veux … en, veux … savoir
  -0.2: vez me, viaje |, video-, videos, viend-, viendrai, virez moi, virez … de, vivia, void, vos nouvelles
  -0.2: vos offres, vos … au, vos … desabonnez, vou, voulez mais, vous apporte, vous bloquer, vous mais
  -0.2: vous mets, vous retirez, vous … ne, vous … svp, vous … une, voyag-, voyage, vrai |, vuelva a
  -0.2: vuelvan … escribir, vuelven … escribir, vuelven … mandar, vuest-, vuestros, wakin-, waking, want you
  -0.2: want … on, want … opt, want … stop, wanted a, wanted to, warni-, warning, was … your, water
  -0.2: water bottle, way … stop, we both, we keep, week so, week … so, week … you, were you, were … here
  -0.2: wet, wey you, what … of, whatever it, wheel is, when … get, when … is, while it, who … in, wife says
  -0.2: will, will … up, wipe … number, wish … stop, wishe-, wishes, with it, with … phone, with … please
  -0.2: with … text, with … texting, with … the, with … wheel, withh-, withhold, wo la, woke, word … stop
  -0.2: works |, would … great, would … if, would … kindly, would … not, write again, wrong>these, xfavo-
  -0.2: xfavor, xx, xx |, y borrenme, y cada, y todos, y … du, y … mando, y … para, y … paso, y … se, yo a
  -0.2: yo llevo, yo voy, yoga, you borrame, you call, you chole, you deja, you delete, you es, you estubo
  -0.2: you folks, you have, you lot, you mean, you might, you must, you parale, you pueden, you quedo
  -0.2: you recogi, you understand, you … aguanto, you … deseo, you … drop, you … leave, you … lleguen
  -0.2: you … m, you … necesito, you … nos, you … now, you … one, you … pueden, you … so, you … still
  -0.2: you … uso, you>you, your contacts, your database, your marketing, your message, your … messages
  -0.2: your … my, your … texts, yourself, yourself |, | abstenez, | acepte, | actually, | ahorrense, | ando
  -0.2: | annule, | anulenme, | apaguen, | appelez, | approved, | axe, | bajeme, | bikes, | bloquez, | buzz
  -0.2: | calls, | came, | cancelame, | cell, | changed, | che, | ciao, | cierren, | contactez, | cool
  -0.2: | courriel, | crissez, | darme, | deje, | den, | derniere, | desabo, | desinscris, | desinscrivez
  -0.2: | detenganse, | deux, | donne, | doy, | dsl, | eliminenme, | esta, | evitez, | ew, | feel
  -0.2: | felicidades, | finalement, | found, | foutez, | fuck, | gears, | great, | happy, | i, | inutile
  -0.2: | landline, | loi, | luv, | manden, | mandenme, | mas, | mom, | muy, | now, | nvm, | oh, | oi
  -0.2: | oigan, | olvide, | on, | once, | only, | osti, | paso, | passing, | pido, | plesae, | podrian
  -0.2: | podrias, | ponme, | puro, | quittez, | replying, | retirenme, | right, | say, | scratch, | scrub
  -0.2: | senores, | seriously, | siguen, | slt, | sms, | son, | sors, | suena, | sus, | tache, | tanne
  -0.2: | tannee, | third, | ticket, | todos, | tout, | ty, | used, | uy, | velo, | vu, | wey, | worry, | y
  -0.2: | … achete, | … an, | … annule, | … asking, | … bloque, | … blowing, | … borro, | … boss, | … bot
  -0.2: | … bothering, | … bye, | … cancel, | … cansado, | … cansones, | … casco, | … cash, | … casl
  -0.2: | … chance, | … changed, | … chole, | … comprends, | … contacting, | … courriel, | … crying, | … da
  -0.2: | … demande, | … dijeron, | … dios, | … equivoque, | … eres, | … esos, | … estubo, | … etre, | … fam
  -0.2: | … free, | … frere, | … gasten, | … good, | … gustaria, | … hago, | … hasta, | … hate, | … hay
  -0.2: | … hitting, | … hope, | … info, | … l, | … lachez, | … limpiando, | … lost, | … mandarme
  -0.2: | … molestar, | … mucho, | … mude, | … necessaire, | … necios, | … ni, | … nieto, | … notificaciones
  -0.2: | … otez, | … paix, | … parenle, | … pense, | … petit, | … peu, | … podes, | … proprietaire, | … pues
  -0.2: | … quick, | … quita, | … recibir, | … recois, | … regrette, | … reply, | … repond, | … request
  -0.2: | … sacan, | … sais, | … signed, | … silence, | … suffit, | … tarjeta, | … teach, | … texte
  -0.2: | … texter, | … them, | … tomber, | … toute, | … unico, | … usen, | … v, | … veu, | … votre
  -0.2: | … website, | … wey, | … work, ~_air, ~_ak, ~_aki, ~_an, ~_asu, ~_bag, ~_bc_, ~_ber, ~_bis, ~_blu
  -0.2: ~_boo, ~_bow, ~_bud, ~_ca, ~_cag, ~_cic, ~_cie, ~_cov, ~_da, ~_dre, ~_eac, ~_eas, ~_eat, ~_ebi, ~_ese
  -0.2: ~_etu, ~_eye, ~_fij, ~_fuc, ~_fy, ~_fyi, ~_gat, ~_gea, ~_gla, ~_glo, ~_hai, ~_him, ~_hin, ~_hr, ~_hrs
  -0.2: ~_ima, ~_ir_, ~_jo, ~_joy, ~_kid, ~_kon, ~_la, ~_lig, ~_loa, ~_ly, ~_mou, ~_nan, ~_obl, ~_od, ~_ok_
  -0.2: ~_om, ~_ont, ~_or_, ~_pe_, ~_pei, ~_pil, ~_pin, ~_pou, ~_ray, ~_rd, ~_rdv, ~_rol, ~_ros, ~_see, ~_sh
  -0.2: ~_sic, ~_sla, ~_smi, ~_sob, ~_soo, ~_ste, ~_sus, ~_to, ~_tv, ~_tv_, ~_unr, ~_veo, ~_vo, ~_wal, ~_wed
  -0.2: ~_wer, ~_wet, ~_wok, ~_xx, ~abb, ~aca_, ~ad_, ~aded, ~adit, ~adr, ~affo, ~agg, ~ags, ~ags_, ~ail
  -0.2: ~ain, ~aini, ~ak_, ~aki_, ~alan, ~ale_, ~alki, ~ampu, ~ams_, ~ana, ~and, ~angi, ~ap_, ~ared, ~arez
  -0.2: ~ari_, ~arli, ~arm, ~armi, ~arni, ~asi_, ~asio, ~asp, ~atas, ~athr, ~atro, ~atsa, ~att, ~auco, ~aug
  -0.2: ~aura, ~ausa, ~avy, ~avy_, ~bag, ~bag_, ~bask, ~bc_, ~bert, ~bin_, ~bit_, ~blig, ~blu, ~blue, ~bo_
  -0.2: ~boit, ~bolt, ~bran, ~bras, ~bris, ~bud, ~cabl, ~cant, ~cara, ~cev, ~chur, ~cil, ~cio, ~cios, ~cipi
  -0.2: ~citt, ~clai, ~cles, ~coma, ~comm, ~comp, ~con_, ~conv, ~cote, ~cov, ~cove, ~cred, ~ctez, ~cton, ~cur
  -0.2: ~dade, ~dan, ~data, ~dem_, ~dena, ~diot, ~disa, ~dne, ~dnes, ~duer, ~dv_, ~dver, ~dyi, ~dyin, ~each
  -0.2: ~eath, ~eauc, ~ebik, ~ecev, ~ecte, ~ecup, ~efr, ~efra, ~eglo, ~ego, ~eins, ~elec, ~eliz, ~elvo, ~enas
  -0.2: ~enes, ~enew, ~enez, ~eno, ~erat, ~erin, ~ermo, ~erve, ~esd, ~eser, ~etem, ~ettr, ~etud, ~etur, ~eul
  -0.2: ~eut, ~evio, ~ew_, ~eway, ~expi, ~eyes, ~fail, ~fers, ~ffo, ~ffor, ~ffs, ~fie, ~fij, ~fil, ~fish
  -0.2: ~fixi, ~floo, ~flor, ~ford, ~fram, ~fuc, ~fuck, ~fune, ~fyi_, ~gad, ~gale, ~gasp, ~gate, ~gen_, ~ghe
  -0.2: ~gin, ~glo_, ~glov, ~gos, ~grav, ~grew, ~hais, ~hall, ~hbo, ~hera, ~hew, ~hif, ~hoos, ~hops, ~hora
  -0.2: ~hoto, ~hows, ~hroo, ~hrs, ~hrs_, ~hurc, ~ian, ~ic_, ~icia, ~icli, ~iddl, ~ideo, ~idi_, ~ier_, ~ieza
  -0.2: ~ijos, ~imag, ~imer, ~ingl, ~inq, ~inqu, ~iot, ~ipi, ~ips, ~ips_, ~irg, ~irle, ~isa_, ~isit, ~iss_
  -0.2: ~issa, ~itad, ~ivoq, ~ixin, ~iz_, ~je_, ~jeme, ~jese, ~kat, ~kay_, ~ket, ~ket_, ~keti, ~km_, ~ko_
  -0.2: ~kon, ~labo, ~lais, ~lam, ~lan, ~las, ~lash, ~lata, ~lave, ~leb, ~leba, ~leer, ~libr, ~lita, ~liz_
  -0.2: ~lki, ~lkin, ~load, ~loan, ~loj, ~loue, ~lowi, ~lta, ~lueg, ~luti, ~luto, ~lvo_, ~ma_, ~mail, ~malo
  -0.2: ~math, ~mbe, ~mber, ~mbia, ~mbl, ~mbre, ~mbs, ~mbs_, ~mela, ~mew, ~mi_, ~midd, ~midi, ~mmed, ~monc
  -0.2: ~mp_, ~mpe_, ~mpie, ~mpoc, ~mpt, ~nado, ~nan_, ~ncan, ~nce_, ~ncho, ~ncto, ~ndic, ~ndui, ~ner, ~nfun
  -0.2: ~nill, ~nis_, ~nles, ~nlos, ~nons, ~norm, ~nrol, ~nser, ~nsur, ~ntil, ~nume, ~nyti, ~oads, ~oan
  -0.2: ~obli, ~obo, ~obu, ~obus, ~oge, ~oite, ~oje, ~ojec, ~olid, ~olis, ~olla, ~olt, ~olt_, ~omo, ~onal
  -0.2: ~ondo, ~ono, ~onos, ~onve, ~oos, ~opa, ~oraz, ~orid, ~orn_, ~oses, ~osin, ~oso, ~oste, ~oten, ~oul
  -0.2: ~ours, ~oyag, ~paie, ~pars, ~paye, ~peak, ~pei, ~pein, ~phot, ~pick, ~piez, ~pio_, ~pist, ~pop_
  -0.2: ~port, ~pos_, ~pou, ~ppl, ~ppo, ~proj, ~pull, ~puro, ~qu_, ~quem, ~quiv, ~race, ~raf, ~raig, ~rain
  -0.2: ~ran, ~rapi, ~rda_, ~rdez, ~rdia, ~rdie, ~rdv, ~rdv_, ~read, ~red, ~refr, ~rek, ~rek_, ~remi, ~retu
  -0.2: ~reve, ~rged, ~rgen, ~rges, ~rgu, ~rieu, ~riq, ~riqu, ~rket, ~rle, ~rli, ~rmal, ~rme, ~rmo_, ~rode
  -0.2: ~roje, ~roma, ~rose, ~rri_, ~rrio, ~rtie, ~ruid, ~runn, ~saca, ~sais, ~scam, ~scr, ~scus, ~ship
  -0.2: ~sket, ~slo, ~sme, ~smil, ~sob, ~sobr, ~soo, ~soon, ~soy_, ~span, ~spea, ~spec, ~ssis, ~stal, ~stau
  -0.2: ~step, ~stic, ~stm, ~swap, ~taur, ~tax_, ~team, ~teme, ~teng, ~tep, ~tery, ~tien, ~tiga, ~tip, ~tma
  -0.2: ~tob, ~tobu, ~tono, ~trek, ~triq, ~tros, ~tsa, ~tsap, ~ttr, ~tubo, ~tudi, ~tv_, ~twe, ~uati, ~ubar
  -0.2: ~ubby, ~ube, ~ubo, ~ubo_, ~uche, ~uda_, ~udia, ~ueja, ~uem, ~ueme, ~uerm, ~uffe, ~uivo, ~uld, ~uld_
  -0.2: ~umbs, ~ume, ~umer, ~ums, ~unle, ~unty, ~upli, ~urer, ~ute_, ~uto_, ~utob, ~veo, ~veo_, ~vill, ~virg
  -0.2: ~vole, ~vorc, ~vy_, ~wake, ~wap, ~wap_, ~warn, ~wate, ~ways, ~wea, ~were, ~wet, ~wet_, ~wil, ~will
  -0.2: ~wok, ~woke, ~woo, ~xpi, ~xpir, ~yag, ~yage, ~yi_, ~yin, ~ying, ~yped, ~yti, ~ytim
  -0.27: (tables say opt_out)
  -0.3: (these), NAME and, NAME at, NAME to, NUMBER am, NUMBER minutes, NUMBER texto, NUMBER tubes
  -0.3: NUMBER vous, NUMBER … also, NUMBER … au, NUMBER … days, NUMBER … have, NUMBER … mas, a bill, a cada
  -0.3: a clapet, a complaint, a friend, a preguntar, a ton, a tree, a way, a week, a … NUMBER, a … d, a … de
  -0.3: a … donc, a … jeune, a … los, a … office, a … person, a … rato, a … robot, a … she, a … time, a … vos
  -0.3: a … vous, abeg, abogado |, abonnement … textos, aburre, aburre |, aca |, achalez moi, adres-
  -0.3: advertising to, after this, after … you, again and, agreguen, aguan-, aguanto, ahi que, ahi … no
  -0.3: ahora si, ahora … de, ai bien, ai clique, ai envoyez, ai … numero, ai … recu, aime … ca, aime … mais
  -0.3: aire, al … con, al … delete, all future, all off, all text, all this, aller a, allez vous, allo
  -0.3: already picked, already take, already … me, also stop, am old, amable, amables, ami, an … to
  -0.3: and could, and desist, and keep, and please, and that, and … ask, and … need, and … time, and … want
  -0.3: and … wifes, angry>forever, annon-, annonces, another … stop, answer is, apaguen, apara-, apres le
  -0.3: apres … plus, apres … service, aqui me, are dead, are great, are over, are … and, area, arret
  -0.3: arrete svp, arrete … me, arretes, arretez … ca, arretez … je, arrive, artic-, article, asere, ask you
  -0.3: asking take, asking … me, at first, at me, at our, at these, at work, at … now, attendu, au lieu
  -0.3: aujourdhui |, automatiques |, autre … moi, autre … svp, autres messages, autres textos
  -0.3: avec … magasin, avec … pneus, avez fait, avez le, avisenme, avisenme cuando, away please, ayude-
  -0.3: ayudenme, back to, baja este, baja gracias, baja porfa, baja … los, bajenme de, basic-, basically
  -0.3: basta you, basta … mensajes, batte-, bc of, bc … you, be a, be excused, be opted, be so, be … for
  -0.3: be … out, be … remove, because of, bed, before she, before … it, beg you, begging you, besoin des
  -0.3: besoin … textos, best thing, better be, better … the, between the, bici asi, bici por, bici … esta
  -0.3: bici … mi, bici … yo, bien, bien mais, bien |, bien … vos, biffe-, biffez, biffez mon, bike is
  -0.3: bike please, bike … please, bike … stolen, bike … stop, biker, bikes in, blasts |, block … number
  -0.3: bloque, bloquer, boat, bomba, bon, bon arretez, bon ben, bonne … a, borrar … numero, borrarme |
  -0.3: bothering, bothering me, boutique mais, boutique |, bouto-, bouton, boyco-, boys, brakes are
  -0.3: breaking up, breaking … with, breakup, bro stop, broke, bugging me, burn, busin-, busquen, but it
  -0.3: but … i, but … texting, but … the, buying anything, buzzes, c … gentil, c … tu, c … une, cada … me
  -0.3: cada … suena, call for, call you, cambio, can end, can somebody, can … end, can … guys, can … read
  -0.3: can … say, cancel … text, cancela los, cancelacion … mis, cancelado, cancelar los, cancele mi
  -0.3: cancellez, canse, cap, capab-, casi no, casque, cat … the, ce qu, ce … on, cease … me, cel de, cel es
  -0.3: cel … no, cell svp, cell … off, cellulaire svp, cellulaire |, celular … de, cero mensajes, cero … de
  -0.3: cero … por, cesen, cesser de, cesser … envoi, cesser … envois, cessez tout, cessez … textos, cessi-
  -0.3: cessiez, chamo, change de, change … preference, chaqu-, chaque, chaque message, char, check email
  -0.3: check for, check in, check … the, cheers |, chemi-, chercher, chill, chinguen, choose to
  -0.3: choose … opt, clape-, clapet, cobran por, come off, come … a, come … the, comme spam, comme … si
  -0.3: comment je, comment me, comment … desabonner, comment … me, communiquer, communiquer avec
  -0.3: communiquer … moi, como … doy, compadre, comprar un, comprar … no, compteur, con esos, con estos
  -0.3: con las, con … mensaje, con … numero, concern, concl-, confi-, confirm removal, congr-
  -0.3: congratulations, conna-, connais, connais pas, considerez … comme, conso-, consommateur, contactado
  -0.3: contactado |, contactarme |, contacten mas, contactos |, coordonnees |, cordi-, cortenla, cosas |
  -0.3: could i, count me, count … out, couper, coupons |, courriels, cousi-, cousin, crank, crap |, croix
  -0.3: croix sur, croix … mon, cross me, cross … off, cuando ocupe, cuando … a, cuanto, cuenta que, cupon
  -0.3: custo-, customer is, d aller, d hiver, d m, d … de, d … enleve, d … mensajes, dale, daugh-, days are
  -0.3: days … over, de aire, de bon, de contactarme, de cuenta, de dia, de difusion, de estar, de forfait
  -0.3: de grace, de nadie, de promociones, de recevoir, de spam, de tes, de textear, de todas, de verdad
  -0.3: de … au, de … avec, de … boutique, de … computadora, de … contact, de … contacter, de … contacts
  -0.3: de … d, de … ecole, de … enviar, de … esposa, de … fichiers, de … les, de … linea, de … ne, de … on
  -0.3: de … oublier, de … parte, de … please, de … promociones, de … publicidad, de … rien, de … son
  -0.3: de … votre, dead to, dead … me, debarque moi, debranchez moi, decid-, decim-, deer, deja la, deja |
  -0.3: deja … mandarme, dejame en, dejame … paz, dejan … mandar, dejar … escribirme, dejar-, dejaran
  -0.3: dejen mi, dejen … enviarme, dejen … estar, dejen … spam, dejen … textearme, dejenme … paz
  -0.3: delete grupo, delete sistema, delete taller, delete … data, delete … de, delete … from, deleting
  -0.3: demain je, dentist, dentiste, depan-, derailleur i, derangez moi, derechos, dernier … avant
  -0.3: derniere … que, desabonnez … svp, desactivez ca, desco-, descr-, descuento, deseo ser
  -0.3: deseo … contactado, desinscription svp, desist, despido, despues |, desubscribe, desvinculen, deten-
  -0.3: detox, deuil, deux, dey, dia |, did for, did … by, different … now, diffu-, diffusion, difus-
  -0.3: difusion, difusion |, digale al, digital, digo no, dile a, dispa-, disparaitre, distribution
  -0.3: dit … mais, dix, do for, do without, do |, do … be, do … buy, do … even, do … needful, do … reply
  -0.3: does one, does this, does … end, does … get, dois, doit, dollar, domin-, donat-, donc de, donde … doy
  -0.3: done … no, donee, dos … y, dr, du … enlevez, each time, ecole de, ecrir-, ecrire, ecrivez … plus
  -0.3: effacer |, effective immediately, el boton, el descuento, el mostrador, el paro, el perro, el sabado
  -0.3: el saldo, el spam, el titular, el wifi, el … es, eliminame, else from, email |, emerg-, en deuil
  -0.3: en reunion, en sorte, en supplie, en veut, en … basura, en … mostrador, en … pas, en … pero
  -0.3: encuentro, encuentro el, end i, end my, end … subscription, ends, ends |, enleve … la, enlever svp
  -0.3: enlevez … ca, enlevez … cell, entro, enviar mensajes, envio … mensajes, envoyez … plus, equip-
  -0.3: equipe, era mi, es |, es … para, es … you, esa cosa, esa … no, escue-, escuela, ese pedido, ese … era
  -0.3: eso es, eso you, eso … los, esos avisos, espam, esposa |, est beau, est decede, est en, est gentil
  -0.3: est l, est pret, est stop, est tu, est un, est vous, est … ca, est … pu, est … que, est … qui
  -0.3: est … svp, est … vos, esta semana, estaba en, este es, esten mandando, esten textiando, esto me
  -0.3: estos … no, estos … you, estoy interesado, estrellas, estuvo bueno, et personne, et … les, etes … de
  -0.3: event-, everyday, everything |, evitez, ex … me, exclude, excluir, excused, excused from, exist
  -0.3: exist |, exist-, exped-, expun-, expunge, fabor |, fache, faire |, fais … de, faites une
  -0.3: faites … croix, favor … es, feel, feldm-, feldman, fichez … la, fichiers, figur-, fin des
  -0.3: fin … messages, fin … mon, fin … textos, finit-, finito, first … the, flat, flip phone, fois pour
  -0.3: for text, for that, for … NUMBER, for … friend, for … lifetime, for … the, for … unsubscribe
  -0.3: forfait prepaye, forget i, forget … exist, forma-, forme-, fr, francais, frega-, frene-, frenenle
  -0.3: from everything, from today, from … all, from … distribution, from … phone, from … sms, front, ftc
  -0.3: fui … la, further sms, further … please, ganas, gang de, garde, gasta-, gave the, gele, gente, gentil
  -0.3: gentils, get to, get … in, getting … bike, getting … remove, getting … texts, give … a, god bless
  -0.3: goes to, goes … my, good on, got, got off, got … no, gracias me, gracias quiero, gracias … el
  -0.3: gracias … todo, great-, grounded, group chat, grupo, gusta, gustaria, guy who, guy … not, guys stop
  -0.3: habian dicho, habla-, habra … de, had … fill, haga, haganme, hands, hands-, handset, harassing
  -0.3: hard pass, has me, has not, has to, have NUMBER, have mercy, have sent, have … use, hay … de
  -0.3: hay … para, he … quit, hear from, hence-, henceforth, her off, here … am, here … no, hereby revoke
  -0.3: hers, hers |, hicie-, hicieron, hija, him, his bike, his mom, his phone, his … he, hit a, hiver |
  -0.3: honestly |, honor my, honor … request, hope this, hope … is, hors, hors de, hors … votre, hospice
  -0.3: house |, how about, how … one, how … opt, hurt, i checked, i choose, i exist, i joined, i liked
  -0.3: i pay, i prefer, i press, i sign, i used, i … call, i … for, i … leave, i … love, i … old, i … revoke
  -0.3: i … these, ia, ia no, if … want, il faut, il … pret, illim-, illimite, impot-, impots, in charge
  -0.3: in there, in … area, in … sink, in … when, incom-, incoming, infir-, infirmiere, infol-, informacion
  -0.3: informations, ing, inner tube, inscripcion, inscription … textos, inscrite par, inscrivez moi
  -0.3: inscrivez … sur, insted, interesa recibir, interesado, interesan sus, interessent, interested remove
  -0.3: inuti-, inutile, iphon-, iphone, is always, is never, is stop, is up, is … emergencies, is … mom
  -0.3: is … remove, is … text, it a, it but, it dings, it end, it ends, it if, it may, it take, it |
  -0.3: it … NUMBER, it … always, it … concern, it … did, it … his, it … rest, it … writing, j achete
  -0.3: j embarque, j suis, j … bien, j … ca, j … clique, j … envoyez, j … ne, jala, jamais je, jamais plus
  -0.3: jamais … vous, japan, je consens, je decline, je les, je mets, je paye, je sais, je souhaite
  -0.3: je … aux, je … connais, je … dans, je … ma, je … tanne, je … tannee, je … tout, jeune fille, jodan
  -0.3: just call, just … more, just … this, juste … le, keep the, keep your, kid at, kindly do, kiten-
  -0.3: knock it, knock … off, knock-, knows when, l arret, l … le, l … merci, la banque, la caja
  -0.3: la commande, la deje, la escuela, la job, la nina, la palabra, la persona, la pu, la rodilla
  -0.3: la … anti, la … demain, la … l, la … saquenme, la … se, ladilla con, ladra, laissez tomber
  -0.3: laissez … tranquille, las … no, last guy, lavoi-, lavoie, lay, lay off, le agradeceria, le bol
  -0.3: le choix, le code, le compteur, le de, le dentiste, le doy, le francais, le spam, le votre, le … et
  -0.3: le … no, le … part, le … pour, le … si, least, least of, least … all, leaving now, leaving the
  -0.3: les envois, les moteurs, les petits, les prochains, les … avec, les … dans, les … moi, les … ok, less
  -0.3: let it, let my, let … know, let … off, lic, lieu, like, like … opt, liked, limpi-, line again
  -0.3: linea no, list>list, lista … difusion, listado, liste stp, llamadas mensajes, llamo … no, llega a
  -0.3: llega … a, llegue nada, lleguen |, lo mismo, loco |, longer wish, look … these, looks, los digo
  -0.3: los mande, los … conmigo, los … le, los … pero, los … please, los … quitenme, lose this
  -0.3: lost … number, lot |, lourd, love of, love the, love you, love … god, lovel-, lovely, m ecrit
  -0.3: m effacer, m interessent, m … des, m … fait, m … vos, ma belle, ma job, ma … otez, mail only, mailb-
  -0.3: mailbox, mails, main, mais pu, mais vos, mais … n, make sure, make … the, mamen, mamen you, mandado
  -0.3: mandando cosas, mandandome, mandar … que, mandarme, manden ofertas, manden … ni, manden … por
  -0.3: mandes mensajes, mandes |, manera de, march please, mari est, mas mensaje, mas promociones, mas texts
  -0.3: mas … esto, mas … ustedes, may concern, may … please, me and, me busquen, me canse, me da, me de
  -0.3: me dejan, me den, me do, me donne, me escribe, me esten, me ever, me gusta, me gustaria, me here
  -0.3: me iban, me know, me l, me laisser, me llamen, me mude, me operaron, me quita, me texte, me vale
  -0.3: me … anymore, me … before, me … borrar, me … como, me … dar, me … decir, me … delete, me … do
  -0.3: me … get, me … mal, me … nadie, me … otra, me … porfa, me … recibir, me … su, me … textiando
  -0.3: me … times, me … when, me>wrong, mecan-, mecano, mejor you, mensaje de, merci bien, merci bonne
  -0.3: merci j, merci pas, merci … moi, message, message a, message c, message merci, message … again
  -0.3: message … est, message … j, message … je, messages are, messages pour, messages … do, messages … not
  -0.3: messages … svp, messaging, mets fin, mets … a, mettez fin, mettre fin, mi casa, mi ex, mi hijo
  -0.3: mi pedido, mi senora, mi … fallecio, mi … joven, mien |, mija, mind about, mind not, mine |
  -0.3: mistake please, mobile from, mobile … your, moi enlevez, moi par, moi vos, moi … ce, moi … ces
  -0.3: moi … cette, moi … rappels, mom … is, mon compte, mon dossier, mon frere, mon … est, mon … le
  -0.3: mon … lol, mon … mais, mon … pis, mon … plus, mon … soit, mon … veut, monda-, monday, month my
  -0.3: more reminders, more sms, more … messages, more>want, mornin, mot de, moter, moteu-, moteurs
  -0.3: moved away, moved |, mude, mwa, my, my brakes, my derailleur, my fill, my phones, my preference
  -0.3: my request, my riding, my sister, my texts, my … days, my … just, my … unsub, n … envoyez, n … veux
  -0.3: na |, nada ni, nada quitenme, nada … este, nada … la, nada … lo, nah stop, nah … me, name … your
  -0.3: ne … etre, necessaire, need one, need the, need them, needf-, needful, negoc-, neigh-, nel
  -0.3: never message, new … is, news, news i, next time, next … goes, next … i, ni llamadas, ni … mi
  -0.3: ni … textos, niaiser, night, night |, night-, nights, nina, ninguno |, nino, nite, no consiento
  -0.3: no contact, no dejan, no encuentro, no esten, no llegue, no lleguen, no mamen, no mandarme, no nos
  -0.3: no off, no vivo, no want, no |, no … busquen, no … como, no … contact, no … dinero, no … envie
  -0.3: no … este, no … gusta, no … haga, no … iban, no … interesado, no … mandando, no … or, no … porfa
  -0.3: no … wish, no … yo, nobody asked, nombre de, nombre |, nomor-, non … pas, none, not in, not one
  -0.3: not own, not remove, not wanting, not your, not … bike, not … from, not … here, not … if, not … send
  -0.3: not>not, nothing from, nothing more, notificasiones, notificasiones |, now and, now remove, now that
  -0.3: now … need, now … would, nt, ntp, nueve, number, number svp, number that, number will, number … from
  -0.3: number … there, numero et, numero … este, occup-, occupe, ocupe, ocupo … me, ocupo … mensajes
  -0.3: of this, of … first, of … month, ofertas, off his, off les, off now, off whatever, off … NAME
  -0.3: off … a, off … bike, off … messages, off … your, office, offre-, offres, oiga y, ok please, ok … not
  -0.3: ok … will, ola, on fait, on these, on … account, on … door, on … le, on … me, on … no, on … only
  -0.3: on … parle, one NUMBER, one lifetime, one on, one … my, one … remove, one … your, only, only for
  -0.3: only … a, only … email, operaron, operaron la, opt … request, or … am, or … to, order from, otra … me
  -0.3: otra … no, oublie |, oubliez mon, oubliez … numero, oui mais, out for, out now, out request, out with
  -0.3: out … it, out … of, outgr-, outta here, owe … a, owes, owner-, owners, pago, paix … vos, pal, paniq-
  -0.3: panique, papi, par courriel, par jour, para de, para eso, para … garantia, para … wifi, parce-
  -0.3: parcero, pare por, pare … favor, paren el, paren … los, parenle … los, parle pas, paro de, parti
  -0.3: pas bien, pas c, pas comment, pas enlevez, pas fache, pas interessee, pas me, pas … est
  -0.3: pas … forfait, pas … francais, pas … je, pas … les, pas … mais, pas … moi, pas … plus, pas … promo
  -0.3: pas … sondage, pas … temps, paso no, paso … la, passe, pause, pause these, paz por, paz |
  -0.3: paz … favor, pedalear, pena, people … the, perds, perfi-, permission to, pero si, pero … mi, perro
  -0.3: personne n, personnels, peux m, phone from, phone out, phone taken, phone … do, phone … is
  -0.3: phone … not, phone … up, pido … you, ping, pis ca, pis j, pis moi, piss, piss off, plan and
  -0.3: please be, please call, please just, please n, please refrain, please turn, please … i
  -0.3: please … nothing, please … off, please … send, please … thx, please … with, plein le, plein-, pleine
  -0.3: plug, plus avoir, plus envie, plus pour, plus texter, plus vos, plus … chez, plus … contacter
  -0.3: plus … en, plus … je, plus … par, plus … que, pneus d, pneus … hiver, podes, podes sacar, podes … de
  -0.3: podrias, pongas, ponle, por fa, por recibir, por sms, por todo, por … vez, porfabor |, possible … ne
  -0.3: pour rien, pour vrai, pour … bon, pour … recevoir, pourtant |, pouvez les, pouvez … arreter
  -0.3: pouvez … faire, prefer no, preferencia, prefiero no, prepaid phone, prepaye, prie de, priere … ne
  -0.3: prix, promotions, promotions |, ps, pu la, pu … velo, pueden borrar, pura, purge … number, put the
  -0.3: put … in, qu … est, qu … faut, que borren, que dicen, que … cessiez, que … den, que … estos
  -0.3: que … quite, que … saquenme, que … texto, quebe-, quebec, queda-, qui … etes, quick, quien sea
  -0.3: quien … que, quieran, quiere, quiere que, quiere … le, quiero cancelar, quiero desuscribirme
  -0.3: quiero … los, quiero … no, quiet-, quieto, quisiera … me, quit … this, quit … up, quit … with
  -0.3: quitadme, quitadme de, quitadme … la, quitandome, quitar mi, quitarme de, quite |, quiteme |
  -0.3: quiten … cel, quitenme you, quitenme … favor, quitenme … su, quitte … liste, quoi je, quoi la
  -0.3: quoi … ce, radie-, rappels de, ras le, rato |, rayez mon, rayez … de, reason, recevoir, rechazo
  -0.3: recibir nada, recoive plus, recoj-, records, records |, recu le, remboursement, remember signing
  -0.3: remember … up, reminders i, remove NUMBER, remove from, remove this, remove us, remove … phone
  -0.3: removed please, removed … was, removed … your, removing, remuevan, remuevan mi, remuevan … numero
  -0.3: repair i, replied to, report to, report … the, request, request no, required, resea-, resilie
  -0.3: respectfully, respo-, retire … la, retiree, retiren mi, retiren … numero, retirer … la, reuni-
  -0.3: reunion, review |, ride i, ride please, ride … in, riding days, riding … are, rien merci, rien … me
  -0.3: rien … texto, right … and, right … me, right … the, robar-, robaron, rodil-, rodilla, row, ruine-
  -0.3: ruined, runs this, sabado, saber … mas, saca mi, saca … numero, sacame |, sacrez moi, sais … c
  -0.3: sais … comment, sakem-, sakeme, salgo … esta, salid-, salida, salir … la, saque … la, saqueme de
  -0.3: say it, says … are, says … write, says … you, se leer, se les, se … el, se … la, seaso-, semana no
  -0.3: semana you, semana … no, send more, send … any, send … one, send … these, send>number, send>these
  -0.3: sending … texts, senor |, senora |, senorita, senti-, sentido, ser contactado, serio |, serio-
  -0.3: seriously, servi, servian, servicio de, set my, seul texto, she, shop, shop but, shop texting
  -0.3: shop … to, si le, si por, si quieren, si … a, si … dejan, si … tan, sick … these, sigan … mensajes
  -0.3: sign on, signale … spam, silence radio, since … accident, sink, six, sms … me, snail, so is, so text
  -0.3: so that, so … now, solicito … cancelacion, sombo-, sombody, somebody who, somebody … to, somew-
  -0.3: somewhere, somos, son … svp, sors moi, sorte, sorte que, sortir … la, souhaite … recevoir, sound
  -0.3: spam si, spammer, spare … old, specials, specials |, split, spoke, stand and, start-, still … them
  -0.3: stole-, stolen, stop hittin, stop receiving, stop spam, stop thank, stop … ads, stop … alerts
  -0.3: stop … already, stop … spam, stop … that, stop … them, stora-, storage, strike my, su … se, suelta
  -0.3: suelten, suene mi, suert-, suerte, suerte con, suerte … la, suffit les, suis tannee, suis … client
  -0.3: suis … fache, sunda-, supprimez … numero, sur … portable, survey, sus ofertas, sus … saquenme
  -0.3: sus … se, svp arreter, svp enlevez, svp les, svp retirez, svp … bonne, switch off, switch … off, t es
  -0.3: take … one, take … phone, taking … off, tambien |, tan … de, tanne de, tanto-, tantos, te … que
  -0.3: telefono es, telefono por, telefono … para, telefono … solo, tell your, tell … in, telle-, tellement
  -0.3: telling you, temps d, temps de, tengo dinero, tengo dos, tengo que, tente pas, terme … ces, terminar
  -0.3: terminen you, terminen … con, terri-, terrible, text call, text goes, text him, text … about
  -0.3: text … else, text … here, texte plus, texted stop, textees mas, texter … merci, textez … pas
  -0.3: textiando, texting him, texting … number, texto non, texto … es, textos on, textos … ca
  -0.3: textos … contre, textos … este, textos … il, textos … les, texts not, texts thx, texts too, texts … a
  -0.3: texts … all, texts … do, texts … go, texts … not, texts>you, than, thank … no, thank … please
  -0.3: that … of, that … the, that … where, the accident, the bell, the brakes, the dentist, the fine
  -0.3: the ftc, the love, the month, the order, the promos, the refund, the right, the shop, the sink
  -0.3: the time, the vet, the word, the … are, the … end, the … guy, the … ones, the … print, the … stand
  -0.3: the … til, the … with, them … like, these text, these … messages, these … not, these … off
  -0.3: these … remove, these … texts, these … to, thing you, thing … not, this chat, this contact, this sms
  -0.3: this the, this work, this … list, this … never, this … take, this … text, this … thing, thot
  -0.3: three in, tiemp-, tiempo, tienda a, tienda cuando, tienda |, tienda … de, tiene … que, tiene-, tienen
  -0.3: time after, time on, time … every, time … text, tire, tired of, tires, titul-, titular, to confirm
  -0.3: to it, to rate, to sms, to somebody, to text, to whom, to … again, to … and, to … do, to … fcc
  -0.3: to … ftc, to … handset, to … is, to … just, to … lawyer, to … opted, to … put, to … receiving
  -0.3: to … sending, toda, todo lo, todo … de, told … kid, too please, too … texts, total-, totaled
  -0.3: toujours |, tous, tous les, tout … futur, tqm, trabajo no, trabajo y, tree, tripl-, tu moyen, tu … de
  -0.3: tu … enlever, tu … que, turn … texts, twent-, twenty, uk, un cell, un de, un dia, un par, un stop
  -0.3: un … et, un … la, una sola, uncle, une, une croix, une … en, unfol-, unfollow, unfollow lol
  -0.3: unsub please, unsub … please, unsubscribe moi, unsubscribe svp, unsubscribe … number, up no
  -0.3: updates please, usa, usa este, usa … telefono, use the, ustedes … mas, va, vais, vanco-, vancouver
  -0.3: velo c, velo plus, velo … a, velo … est, velo … la, vendi … bici, venta, vet, veuillez retirer
  -0.3: veule-, veulent, veut pu, veux me, veux pus, veux … les, vez no, viaje, vibre, vient, vient de
  -0.3: viern-, viernes, vivo en, vos affaires, vos alertes, vos fichiers, vos pneus, vos rabais, vos … me
  -0.3: vos … par, vos … pis, vos … retirez, vos … sur, vos … vous, votre … merci, vous aime, vous cessiez
  -0.3: vous connais, vous devez, vous faire, vous que, vous voir, vous … ai, vous … fermer, vous … supplie
  -0.3: voy … bloquear, voy … comprar, voyon-, voyons, vrai, vuelva, vuelvan … escribirme, want message
  -0.3: want nothing, want … number, want … unsubscribe, was … last, was … remove, wasting … time, watch
  -0.3: we moved, went to, went … the, wheel and, when does, when … it, wheres, who dropped, who knows
  -0.3: who you, who … are, whoever … this, whoevers, whom, whom it, whom … may, wife … you, wifes phone
  -0.3: will call, will … to, winte-, winter, with that, without me, wo les, wo … moteurs, won, worke-
  -0.3: worked, worked |, worth, would … be, write stop, xfa no, y despues, y dice, y el, y les, y me
  -0.3: y quiero, y se, y … es, y … texto, yeah no, yo … hittin, yo … llamo, you already, you confirm
  -0.3: you end, you esta, you parenle, you paso, you showed, you tengo, you unsubscribe, you … ando
  -0.3: you … canse, you … escriban, you … for, you … gracias, you … if, you … of, you … quiere
  -0.3: you … quitenme, you … sent, you … suene, you … those, you … vivo, you>send, your … and, your … remove
  -0.3: zero … please, | abeg, | all, | allo, | and, | arretes, | asere, | avisenme, | bajenme, | best
  -0.3: | between, | biffez, | blocking, | bonsoir, | borrar, | cada, | cancellez, | como, | congratulations
  -0.3: | count, | debarquez, | debranchez, | derangez, | desactivar, | deseo, | desormais, | dile
  -0.3: | dorenavant, | effective, | eliminame, | eliminar, | ex, | ferme, | fue, | habra, | ia, | juste
  -0.3: | lay, | literally, | meme, | merci, | mira, | necesito, | nel, | nous, | ola, | otro, | over
  -0.3: | parale, | parcero, | parenle, | pass, | pause, | per, | phone, | picked, | piss, | ponle, | prepaid
  -0.3: | ps, | puedes, | puedo, | quite, | rechazo, | remuevan, | remuevanme, | request, | she, | shop
  -0.3: | somos, | strike, | texto, | throw, | thx, | two, | unfollow, | wheel, | wheres, | … advertising
  -0.3: | … ahi, | … alerts, | … alguien, | … ask, | … bici, | … brakes, | … bro, | … bugging, | … capable
  -0.3: | … cesser, | … choose, | … come, | … consens, | … cunado, | … damn, | … desist, | … desuscribirme
  -0.3: | … else, | … encargo, | … envoie, | … fuera, | … honor, | … link, | … looks, | … ma, | … mamen
  -0.3: | … manera, | … mets, | … mismo, | … muted, | … nina, | … novia, | … operaron, | … order, | … our
  -0.3: | … parte, | … pay, | … perro, | … persona, | … que, | … quieto, | … refrain, | … runs, | … salirme
  -0.3: | … senora, | … serait, | … souhaite, | … stp, | … suelta, | … suscripcion, | … ta, | … tan, | … un
  -0.3: | … vale, | … vient, | … whom, | … will, ~_adr, ~_aft, ~_agu, ~_any, ~_avi, ~_bc, ~_bif, ~_boa, ~_ch
  -0.3: ~_cos, ~_cou, ~_cr, ~_cry, ~_cur, ~_cus, ~_dee, ~_deu, ~_dey, ~_dom, ~_dri, ~_ele, ~_eme, ~_eno
  -0.3: ~_far, ~_fe, ~_fit, ~_fr_, ~_ge, ~_gel, ~_get, ~_god, ~_got, ~_gr, ~_gri, ~_guy, ~_ha, ~_hay, ~_hel
  -0.3: ~_hen, ~_ig, ~_imp, ~_iph, ~_jar, ~_lab, ~_lic, ~_lif, ~_lik, ~_lla, ~_lu, ~_mij, ~_my, ~_my_, ~_nav
  -0.3: ~_nel, ~_nit, ~_nor, ~_num, ~_nv, ~_occ, ~_ost, ~_oth, ~_oye, ~_pau, ~_pn, ~_pne, ~_poc, ~_pom, ~_ps
  -0.3: ~_pul, ~_ran, ~_reu, ~_roo, ~_row, ~_rue, ~_seg, ~_six, ~_sli, ~_sna, ~_so, ~_sor, ~_spl, ~_ten
  -0.3: ~_tha, ~_tin, ~_tit, ~_tot, ~_unf, ~_usi, ~_va, ~_va_, ~_vet, ~_vi, ~_wat, ~_wit, ~_won, ~_za, ~abeg
  -0.3: ~abit, ~ach_, ~acta, ~ades, ~ady, ~ady_, ~aft, ~afte, ~agua, ~aitr, ~alg, ~alid, ~alme, ~amig, ~amme
  -0.3: ~ampo, ~ams, ~anca, ~ania, ~aniq, ~ano, ~any, ~apab, ~app, ~arad, ~arde, ~arg, ~ark_, ~ashe, ~asic
  -0.3: ~atio, ~ault, ~avi, ~awy, ~azo_, ~bec_, ~bif, ~biff, ~bis, ~blar, ~boat, ~bord, ~boys, ~buen, ~cag
  -0.3: ~cale, ~cano, ~capa, ~ccup, ~cem, ~cevo, ~chaq, ~ckl, ~cli, ~coj, ~cone, ~cora, ~cous, ~couv, ~cri
  -0.3: ~cry, ~cryi, ~ctf, ~ctfu, ~ctri, ~cust, ~cutt, ~da_, ~dang, ~dans, ~dant, ~ddl, ~ddle, ~dee_, ~der
  -0.3: ~deto, ~dey, ~dey_, ~dois, ~doit, ~domi, ~dre, ~dred, ~driv, ~dset, ~eam_, ~east, ~ebec, ~ebi, ~ecoj
  -0.3: ~ectf, ~edf, ~edit, ~eer, ~eful, ~egoc, ~egs, ~el_, ~emi, ~empo, ~ende, ~enid, ~enir, ~eon_, ~epan
  -0.3: ~er_, ~erda, ~ere, ~erne, ~erri, ~erv, ~esen, ~estr, ~etox, ~ett, ~euni, ~exte, ~fair, ~fan, ~far
  -0.3: ~ffr, ~ffre, ~ffu, ~figu, ~fole, ~fres, ~fron, ~fte, ~fter, ~gas, ~gear, ~gel, ~geo, ~geon, ~gett
  -0.3: ~gge, ~ghb, ~ghbo, ~gine, ~ging, ~goc, ~goci, ~god, ~gri, ~gure, ~guy, ~hamo, ~haq, ~haqu, ~hare
  -0.3: ~hay, ~hbor, ~hel, ~heri, ~hico, ~hija, ~hill, ~him, ~him_, ~hio, ~hip, ~hip_, ~hop_, ~hors, ~iaj
  -0.3: ~iaje, ~iale, ~icas, ~ici, ~ics, ~ics_, ~iec, ~iece, ~iej, ~iels, ~iffu, ~iga_, ~ighb, ~igur, ~ik_
  -0.3: ~iked, ~ill, ~illi, ~impi, ~inat, ~iph, ~ipho, ~ipti, ~ir_, ~isim, ~ispa, ~ists, ~ith, ~itr, ~itre
  -0.3: ~ivi, ~ize_, ~jal, ~jan, ~jart, ~jec, ~ject, ~jour, ~joy, ~js_, ~jus, ~key, ~key_, ~kid, ~knee, ~lace
  -0.3: ~lame, ~lass, ~lat_, ~lavo, ~lies, ~lieu, ~lik, ~like, ~limp, ~llas, ~llez, ~llo_, ~lon_, ~lore
  -0.3: ~lori, ~lous, ~lpa_, ~lue, ~lue_, ~lve, ~ly_, ~mal, ~mala, ~mart, ~meca, ~mell, ~merg, ~meu, ~mij
  -0.3: ~mija, ~mins, ~mita, ~mmat, ~moin, ~mpa_, ~mpad, ~mude, ~mue, ~my_, ~nail, ~ncai, ~nces, ~nct, ~nda_
  -0.3: ~ndar, ~nego, ~neja, ~ner_, ~net, ~ngra, ~nic, ~nic_, ~nig, ~nigh, ~nina, ~niq, ~niqu, ~nite, ~niv
  -0.3: ~nive, ~nk_, ~nnon, ~none, ~nore, ~nori, ~nos_, ~nts, ~nts_, ~num, ~nuti, ~oat, ~oat_, ~obar, ~ocal
  -0.3: ~occu, ~oda_, ~odil, ~offr, ~oid_, ~oins, ~olen, ~olut, ~omew, ~omm, ~onat, ~onct, ~onec, ~ones
  -0.3: ~onfi, ~onic, ~onl, ~only, ~onto, ~onv, ~open, ~opo, ~orag, ~orke, ~ors, ~otal, ~oteu, ~otos, ~oud
  -0.3: ~oue_, ~oun, ~ousi, ~outg, ~outo, ~owne, ~oyed, ~oys, ~oys_, ~pab, ~pabl, ~pai, ~pal_, ~pase, ~patr
  -0.3: ~pau, ~paus, ~pci, ~pcio, ~pet_, ~pian, ~pid, ~pie, ~plac, ~plat, ~play, ~plit, ~pne, ~pneu, ~poco
  -0.3: ~pok, ~poke, ~pom, ~pomp, ~pons, ~pr_, ~prec, ~prix, ~ptez, ~pul, ~quic, ~quip, ~rack, ~rape, ~rave
  -0.3: ~ray, ~rcit, ~rday, ~rde, ~rdi, ~rea_, ~rein, ~repo, ~rese, ~reun, ~rezc, ~rias, ~ribl, ~ride, ~rino
  -0.3: ~rix, ~rix_, ~rk_, ~rnes, ~rp_, ~rrib, ~rsem, ~rtar, ~rte_, ~rti, ~rtun, ~ruin, ~run, ~sa_, ~sagi
  -0.3: ~sair, ~salu, ~saut, ~seg, ~segu, ~sel, ~senm, ~sere, ~serv, ~she_, ~shes, ~siti, ~six, ~six_, ~sli
  -0.3: ~slip, ~sna, ~solu, ~somo, ~sons, ~soup, ~spli, ~spo, ~spok, ~squ, ~ssai, ~sses, ~stai, ~stol, ~stom
  -0.3: ~sund, ~sust, ~tada, ~tas_, ~tau, ~tec, ~teh, ~tene, ~terd, ~tess, ~tha, ~tiem, ~tly, ~tly_, ~to_
  -0.3: ~tole, ~tome, ~tora, ~tota, ~tous, ~tox, ~tox_, ~tric, ~tro, ~tse, ~turd, ~uba, ~uch_, ~uden, ~uic
  -0.3: ~uick, ~uina, ~uine, ~uip, ~uipe, ~uits, ~ulat, ~ully, ~uner, ~unf, ~unio, ~unr, ~ur_, ~urda, ~urra
  -0.3: ~ush_, ~ust_, ~utg, ~uton, ~uvre, ~ve_, ~vec, ~vely, ~vet, ~vet_, ~vey_, ~via, ~viaj, ~vie, ~vie_
  -0.3: ~viej, ~vio, ~voyo, ~wat, ~whit, ~wint, ~with, ~wne, ~wner, ~won, ~won_, ~wort, ~xe_, ~xin, ~xte
  -0.3: ~yda, ~yday, ~yet, ~yet_, ~yez, ~yez_, ~zzes
  -0.4: (number), NAME … please, NAME … the, NUMBER can, NUMBER more, NUMBER stop, NUMBER svp, NUMBER weeks
  -0.4: NUMBER without, NUMBER … et, NUMBER … svp, NUMBER … yo, a assez, a deux, a gift, a off, a poner
  -0.4: a postcard, a problem, a qui, a sock, a soir, a ver, a … ca, a … if, a … j, a … mujer, a … otro
  -0.4: a … there, a … your, abonnement, abort, about anything, about … or, abstenez, abstenez vous, accept
  -0.4: account |, acheterai, adelante |, advised, advised that, again please, agend-, agenda, ago please
  -0.4: ahora, ahora en, ahora es, ahora … adelante, ahorrense, ai l, ai ramasse, ai … NUMBER, ai … c
  -0.4: ai … cell, ai … j, ai … je, ai … mais, ailleurs, aimerais … mon, aimerais … pas, aimerais … que
  -0.4: al celular, al link, al movil, alertas |, all day, all three, all … messages, alla, alors … les
  -0.4: alors … vous, already got, alto a, alto you, alto … los, am begging, am opting, am telling, am |
  -0.4: am … stop, and all, and call, and quit, and so, and |, and … me, and … text, ando … bici, annuler |
  -0.4: ans et, any consent, any … texts, any … you, anymore please, appartient, appartient a, appreciate it
  -0.4: aprec-, apres ca, apres |, apuntenme, aqui no, are fine, arrete … textos, arretez tout
  -0.4: arretez … envoyer, arto, as … delete, as … do, as … not, as … remove, as … text, asap, ask my
  -0.4: ask … to, at NUMBER, at a, at … can, at … house, at … or, au … de, aucun … a, autan-, autant
  -0.4: automatico, autre … je, avec un, avez … un, baja a, baja los, bajame de, bajame … la, banqu-, banque
  -0.4: bar tape, be advised, be left, be … if, be … that, be … the, beaux, bebe … de, been … i, been … your
  -0.4: beggi-, begging, belle, bendiga, best, bicic-, bien recu, bien … ustedes, bike for, bikes … the
  -0.4: bless, blond-, blonde, bloqu-, bloqueen, blowi-, blowing, blowing up, blowing … my, bol, borrar mi
  -0.4: bro i, brun, bueno me, bus, buscan, but … me, but … more, but … texts, buy the, buzze-, c non
  -0.4: c … trop, ca suffit, ca … a, ca … interesse, ca … svp, cada que, cada rato, call instead, call to
  -0.4: call … stop, calme, calme les, calme … textos, can go, can … all, can … change, can … get, can … now
  -0.4: can … this, can … too, cancel the, cancel these, cancel … texts, cancelacion de, cancelen los, carna-
  -0.4: carnal, carnal |, casi, casqu-, ce, ce … appartient, cease all, cease texting, cel no, cel you
  -0.4: cell off, cell … your, cesser les, cesser svp, cessez svp, cessez … me, charg-, cheer-, cheers, cher
  -0.4: cherc-, chere, chris-, cita, clicked, clique pour, close my, comment arreter, comment … fais
  -0.4: como … los, compa, compe-, competitor, compris |, computadora, computer |, con NAME, con … mensajitos
  -0.4: con … texto, confirm that, conmigo |, consignment, contactez moi, contacts |, contestar, continuar
  -0.4: continuez |, cops, correo electronico, cost, could do, could … put, could … stop, coupl-, couple
  -0.4: cree, cree que, criss-, cuando este, cuando … lista, cut me, cycling, d en, d un, d … envoyer
  -0.4: d … liste, d … messages, d … pas, dar, dar … numero, dark, de d, de enviar, de esos, de la, de las
  -0.4: de notifications, de retirer, de sollicitation, de text, de texter, de tus, de … NUMBER, de … achaler
  -0.4: de … apres, de … contactos, de … cosas, de … dans, de … fils, de … job, de … ni, de … pis
  -0.4: de … promos, de … rappels, de … sin, de … systeme, de … todo, de … vente, debarquez moi
  -0.4: debarquez … de, debranchez, decal-, decalissez, decede, decro-, dejar … mandarme, deje … mandarme
  -0.4: dejen de, delete this, demac-, demande … m, demar-, demarchage, depar-, derai-, derailleur
  -0.4: dernier texto, dernier … que, derniere fois, des gens, des velos, desabonnement svp, desactiva
  -0.4: desactivar, desactive, desactivez les, descanso, deseo continuar, deseo recibir, desis-, devez
  -0.4: dice … you, dicen |, did … stop, digal-, digale, diner-, dinero, ditch my, ditch … number, do me
  -0.4: do … a, do … care, do … notify, do … own, do … ride, do … see, do … the, do … understand, does it
  -0.4: does the, does … text, donc … de, done … the, donne … velo, donnee |, door, dos numeros, dossier svp
  -0.4: down, driving and, dsl, du bureau, du groupe, due, ecrire j, ecrivez … jamais, efface … numero
  -0.4: effacer mon, eh, eh |, el, el banco, el celular, el servicio, el sillin, el trabajo, el … si
  -0.4: electronico, eliminen mi, eliminen … numero, elle en, else … you, elsew-, elsewhere, empez-, en ligne
  -0.4: en lo, en no, en … NUMBER, en … alors, en … por, encar-, encargo, enleve de, enlevez … de
  -0.4: enlevez … donc, enroll, enseno, ensui-, ensuite, envie mas, envie … recevoir, envois svp, envoy-
  -0.4: epargnez moi, era el, erase me, erase my, erase … number, es de, es el, es mucho, es … que, esa
  -0.4: esa bici, esa … de, eso … todo, espero, est fait, est parfait, est pour, est regle, est une
  -0.4: est … clair, est … enlevez, est … mais, est … plus, esta linea, estar-, estarme, este lista
  -0.4: este … se, este … you, esto pero, estos avisos, estuv-, et … plus, etes, etoil-, exclure, ey
  -0.4: faire pour, fais pour, falle-, fallecio, fam, family, fastidio con, fatig-, faut … j, faute, fiche-
  -0.4: fichez, fichez moi, fill, fin aux, finalement je, finalement … veux, find, fini … textos
  -0.4: finish … messages, fix, flag my, flip, flush-, flushez, flushez mon, flushez … numero, for lent
  -0.4: for … he, for … love, for … tube, forget you, fork, found, franchement, from all, from this
  -0.4: from … to, fue no, fuera mi, fuera … mi, fuera … numero, gens a, get NUMBER, get … anymore, get … out
  -0.4: getting old, getting texts, getting the, give … phone, go on, go too, go … on, go … the, got … bike
  -0.4: grace, gracias … no, gracias … you, gre … bien, groupe |, guardense, guardense sus, gusta-, guys but
  -0.4: guys have, guys … me, guys … to, hace un, hacerme, had to, hagam-, hagame, haha … moi, happy, harra-
  -0.4: have her, have two, have … enough, have … got, have … texts, he does, he ran, he wants, he … off
  -0.4: helmet, hermana, hi please, high, hijo, hittin, hobby, hold, hold … texts, honestly, hope, i make
  -0.4: i request, i texted, i went, i … NAME, i … always, i … appreciate, i … begging, i … buy, i … keep
  -0.4: i … nothing, i … opting, i … telling, if … do, if … must, il … je, il … que, in it, in … bin
  -0.4: in … for, in … lake, in … with, inbox |, incluida, info |, inmed-, inner, insistan |, instead |
  -0.4: interesan, interesse pas, interessee, interesses, irai, is fine, is his, is private, is time, is why
  -0.4: is … a, is … late, is … no, is … they, is … we, it not, it … about, it … way, j arrive, j irai
  -0.4: j … le, j … votre, jamais eu, jamais … textos, je clique, je coupe, je prefererais, je recois
  -0.4: je reponds, je … acheterai, je … aime, je … demande, je … en, je … lis, je … sortir, jefe, jetez
  -0.4: juego, jus, just the, just … texts, just … to, kev, kind, kindly discontinue, kindly stop, kowal-
  -0.4: kowalczyk, la baja, la cancelacion, la lcap, la liste, la police, la … porfa, la … sur, lache |
  -0.4: lachez … cell, lachez … textos, lake, lake |, las NUMBER, las notificaciones, las … de, last … do
  -0.4: late … me, le demander, le prix, le siege, le telephone, le tirage, le velo, le … para, leave this
  -0.4: leave … be, leave … off, leerl-, leerlos, left, left … one, leo, les, les digo, les lis, les nerfs
  -0.4: les velos, les … enlevez, les … et, les … promo, les … que, let … end, lettre, lifet-, lifetime
  -0.4: ligne du, like … stop, like … to, lis pas, list remove, list … you, lista que, lista … mensajes
  -0.4: liste des, liste je, llamar |, llego, llegue … mas, llevo mi, lo quiero, lo ruego, lo … de, lo … la
  -0.4: long, longer want, los pido, lose the, lugar, lunes, luv, m, m achaler, ma blonde, ma … avait, ma … j
  -0.4: ma … mere, ma … svp, maam i, maest-, maestro, magasin … mon, mail me, mais les, mais vous
  -0.4: mais … aimerais, mais … je, mais … mon, mandan |, mandando |, mandar a, mandar esto, mandar mas
  -0.4: mandeis, mandeme, manden … mas, mandenselos, mandr, maner-, manera, many of, many … these, maqui-
  -0.4: marquenme, marre, mas la, mas que, mas … gracias, mas … la, matin, me borro, me envie, me interesan
  -0.4: me like, me molesten, me outta, me please, me quitaron, me quite, me quito, me saque, me we, me … all
  -0.4: me … call, me … es, me … from, me … good, me … have, me … inscrite, me … mande, me … need, me … pour
  -0.4: me … quedo, me … rien, me … se, me>list, mechanic, medic-, mensajeria, mensajes yo
  -0.4: mensajes … ustedes, mensajito, merci de, merci plus, merci pour, merci … les, merci … m, mercy, mere
  -0.4: mes preferences, mes textos, mes … a, mesi, messa-, messages ne, messages … me, mettez mon, mettez un
  -0.4: mi baja, mi hermana, mi lugar, mi mujer, mi novia, mi respuesta, mi … asi, mijo … no, mine and
  -0.4: minutes, mis mensajes, mis … number, mista-, moi et, moi merci, moi on, moi pour, moi retirez
  -0.4: moi stp, moi … d, moi … promos, moi … rien, moleste, molestia, mon casque, mon portable, mon … et
  -0.4: more bike, more promos, more textos, more … it, more … this, morning, mort, movil |, mujer, must but
  -0.4: my business, my dads, my doctor, my order, my profile, my teenager, my whole, my … a, my … about
  -0.4: my … bike, my … gave, my … how, my … next, my … of, nada saquenme, nada … aqui, nadie |, name is, ne
  -0.4: ne veut, ne … contactez, nearl-, nearly, need … be, need … texts, needi-, needing, negro, nene
  -0.4: never been, never look, never … again, never … at, ni a, niais-, nine, ningun otro, no hay
  -0.4: no texting, no usen, no you, no … bike, no … calls, no … caso, no … continuar, no … gracias
  -0.4: no … interesan, no … molesten, no … more, no … reminders, no … remove, no … su, no … thanks
  -0.4: no … want, noman-, nomanden, nomas |, none … them, nos, not NUMBER, not buy, not care, not going
  -0.4: not mind, not notify, not receive, not … at, not … how, not … promos, not>want, notifications svp
  -0.4: nous |, now i, now it, now take, now … am, now … no, numbe-, number on, number … get, number … is
  -0.4: number … la, number … never, numero porfa, numero s, numero … il, numero … jamais, nurse, ocupo que
  -0.4: of, of … it, of … text, ofend-, ofender, ofert-, off these, offen-, ok so, ok … stop, omita-, omitan
  -0.4: on est, on i, on … calme, on … for, on … site, one star, one stop, one … not, one … take, one … want
  -0.4: only text, only texts, order NUMBER, order-, ote moi, ote … de, otez … nom, oubliez moi, out lol
  -0.4: out loud, out … my, out … these, over … so, oyero-, oyeron, pa mi, pal |, pantalla |, par la
  -0.4: par … seulement, para los, paren los, parler, parte … esto, parte … no, pas arretez, pas en, pas que
  -0.4: pas vous, pas … affaire, pas … sms, pas … votre, paso a, paso |, patience |, perfe-, pero sin
  -0.4: personnel, peu, peut … arreter, phone a, phone to, phone … in, phone-, phones, picked it, picked … up
  -0.4: pido de, pido no, pido … favor, pido … no, pis … en, pis … on, please cancel, please close
  -0.4: please not, please see, please to, please … an, please … de, please … messages, please … messaging
  -0.4: please … sms, please … stop, please … that, please … your, plein mon, plein … casque, plogu-, plogue
  -0.4: plus qu, plus … mon, plus … on, plus … savoir, pogne, pogne les, point de, point |, police |
  -0.4: por fabor, por … de, postc-, postcard, poubelle |, pour me, pour son, pouvez … mon, prefere ne
  -0.4: prefererais, prefiero … no, prepaid, prochaine … et, profile, promise, promised my, promo texts
  -0.4: promo … moi, promos … merci, pu me, pu svp, pu … vos, pueden parar, puedes, pump, puse … numero
  -0.4: put … phone, quand ca, quand … sonne, quatre, que ladilla, que pedi, que suena, que tu, que … hay
  -0.4: que … recibiendo, que … saque, que … un, qui ca, qui … arretez, quiero darme, quiero salirme
  -0.4: quiero ser, quiero … este, quisiera no, quisiera … recibir, quit bugging, quit the, quit … him
  -0.4: quitame |, quitaron, quite mi, quiten … los, quitenme por, radio, ramasse, ras … bol, rayer, readi-
  -0.4: reading, real, recep-, recevoir … affaires, recevoir … promos, recevoir … textos, recib-, recibir |
  -0.4: recois ca, recoive, recordatorios para, recordatorios you, redire, regal-, remer-, remercie
  -0.4: reminder … NUMBER, remove please, remove … cell, remuevanme, repairs done, reparation … est
  -0.4: repondre a, reponds, request … be, request … texts, resenas, respe-, respectez, reste, retire moi
  -0.4: retirenme, reverse, revoke any, rien du, rien … tout, ring, rip my, rn, ruego |, runs, sabe de
  -0.4: saber … de, saca, sacame … ahi, sacan de, sacarme, said … stop, sale texts, salirme de, saludos |
  -0.4: same text, saque, saque de, save the, scoot-, scooter, scrap, screenshots, se calme, se … en
  -0.4: se … esto, see another, see these, segunda vez, segunda … que, send another, send nothing
  -0.4: send … text, send>texts, send>you, sending messages, sending … to, separ-, ser parte, seria … que
  -0.4: sert … rien, ship it, shop … the, shove, show up, shut off, si siguen, si … es, sick of, siege
  -0.4: silli-, sillin, sin ofender, sister, ski, so drop, so here, so save, so stop, so take, so … am
  -0.4: so … for, so … have, so … i, so … texts, so … your, sock, soit le, soit … dernier, sold it
  -0.4: sold … bike, son numero, son … elle, sondage, sonne en, sont pas, sorry … have, sors … de, sorti-
  -0.4: souhaite plus, spam, spam no, spamming me, statu-, status, stay … my, still … my, stop comme
  -0.4: stop getting, stop now, stop thx, stop … a, stop … did, stop … him, stop … les, stop>list
  -0.4: suis inscrite, suis tanne, suis … le, suis … un, super, suppe-, supper, suppl-, supplie
  -0.4: supprimer mon, supprimez … NUMBER, sur mes, sur … ligne, sur … telephone, sure … i, surgery
  -0.4: sus … gracias, sus … no, sus … you, suscripciones, suscrita, suspendanlos, suya |, suyo, svp enlever
  -0.4: svp plus, svp … le, systeme |, ta |, tabarnak arretez, tachen mi, take … list, take … name, takem-
  -0.4: takeme, takeme off, taken … this, takin-, taking, talle-, taller, tanto texto, te plait, teach-
  -0.4: teena-, teenager, telephone … a, tell … his, tengo |, tente … de, terminer, terminez
  -0.4: text notifications, text that, text … nothing, texte pas, textez … pu, texting i, texting list
  -0.4: texting … now, texto mas, texto por, texto … mon, textos gracias, textos mon, textos para, textos stp
  -0.4: textos … d, texts about, texts after, texts anymore, texts can, texts end, texts from, texts now
  -0.4: texts ok, texts … month, texts … now, texts … them, texts>number, that to, that way, that … enough
  -0.4: that … why, the bin, the lake, the link, the marketing, the notifications, the pump, the … already
  -0.4: the … would, there please, there … way, these alerts, these … the, these … up, these>texts, they go
  -0.4: they have, they … my, third time, third … asking, this plan, this point, this service, this … de
  -0.4: this … more, this … no, this … please, those |, throw, thx … the, ticket NUMBER, tiens, til, time you
  -0.4: time … please, tired, tirez, to all, to answer, to come, to email, to many, to opt, to use
  -0.4: to … another, to … device, to … getting, to … he, to … taken, toca, todos los, too late, too … for
  -0.4: tout |, tout … de, toutes, tranquille |, tranquilo, tremb-, tremblay, trottoir, trying … get, tu … m
  -0.4: twice now, un message, un mot, un … message, un … on, una … me, unsubscribe this, unwan-, unwanted
  -0.4: updates, ups, urgen-, us end, use my, used, used NUMBER, uso, usted de, vais vous, vale no, valve
  -0.4: vayanse al, velo j, velo … besoin, velo … en, vendez, vendi la, vendu … velo, ver … me, veux … un
  -0.4: virez, vivo, vla, vos … d, vos … otez, voudrai, voule-, voulez, vous cesser, vous remercie
  -0.4: vous vendez, vous … bien, vous … du, voy |, voy … poner, vuelvan … mandar, wah, want the, want … text
  -0.4: want>stop, want>wrong, wanti-, wanting, wants them, wasti-, wasting, wasting your, we need, week i
  -0.4: weeks … i, welco-, welcome, what the, where-, while driving, while … and, who wants, who … them
  -0.4: whoever runs, wi, will keep, will … come, with texts, would love, would … please, write … i, y all
  -0.4: y ustedes, y … telefono, yes i, yo los, yo take, yo … un, yo … you, you a, you change, you de
  -0.4: you fixed, you lost, you … at, you … end, you … fue, you … go, you … have, you … here, you … insistan
  -0.4: you … recibir, you … send, you>texts, your dad, your phone, your promos, your time, your … do
  -0.4: your … does, zero texto, | apuntenme, | ay, | bajame, | been, | bonne, | borreme, | change, | cross
  -0.4: | dear, | decalissez, | deme, | denme, | desactive, | desactivez, | desuscribanme, | dites
  -0.4: | eliminen, | epargnez, | espero, | est, | every, | ey, | fichez, | flushez, | franchement
  -0.4: | guardense, | hi, | houston, | jetez, | kid, | love, | mail, | mandeme, | mensajes, | mute, | name
  -0.4: | nene, | nos, | okay, | olviden, | oublie, | paid, | peux, | porfa, | pouvez, | purge, | quand
  -0.4: | ras, | rayez, | requesting, | sacrez, | salut, | see, | sick, | suficiente, | t, | tachen
  -0.4: | terminen, | terminez, | tio, | too, | vos, | wah, | withdraw, | xfa, | … about, | … am, | … answer
  -0.4: | … any, | … arret, | … avant, | … avertissement, | … blonde, | … borrame, | … bueno, | … call
  -0.4: | … cancelar, | … cease, | … discontinue, | … dos, | … ecrivez, | … enlever, | … entiendo, | … estuvo
  -0.4: | … everything, | … fais, | … full, | … gone, | … here, | … il, | … interessee, | … ladilla, | … like
  -0.4: | … llevo, | … love, | … mama, | … muchacho, | … nous, | … number, | … old, | … para, | … partir
  -0.4: | … prefer, | … prefererais, | … rappel, | … recu, | … retirer, | … sa, | … sacame, | … siege
  -0.4: | … teenager, | … textez, | … thing, | … too, | … ty, | … une, | … updates, | … went, | … whatever
  -0.4: | … withdrawn, | … yes, ~_adv, ~_are, ~_asa, ~_ayu, ~_cab, ~_ce_, ~_chr, ~_cri, ~_del, ~_dig, ~_dsl
  -0.4: ~_ea, ~_eh, ~_eh_, ~_el_, ~_enf, ~_fal, ~_fig, ~_fli, ~_gh, ~_gho, ~_gl, ~_gru, ~_gu, ~_hau, ~_hig
  -0.4: ~_hum, ~_ic, ~_inc, ~_inf, ~_jef, ~_jus, ~_lak, ~_las, ~_lau, ~_lef, ~_leo, ~_les, ~_lug, ~_m_, ~_mae
  -0.4: ~_maq, ~_mon, ~_mud, ~_muj, ~_ne_, ~_nea, ~_new, ~_nia, ~_no, ~_nur, ~_of_, ~_opt, ~_oy, ~_pog, ~_pum
  -0.4: ~_qu, ~_rn, ~_rn_, ~_smo, ~_sun, ~_tee, ~_toc, ~_ton, ~_tr, ~_tro, ~_urg, ~_uso, ~_vie, ~_vr, ~_vra
  -0.4: ~_wah, ~_wak, ~ach, ~acha, ~ache, ~aco, ~adam, ~ade, ~adv, ~aes, ~aest, ~ague, ~aili, ~alc, ~alm
  -0.4: ~alu, ~amel, ~ami_, ~ands, ~aner, ~anle, ~appi, ~appy, ~arai, ~are_, ~area, ~as_, ~asap, ~asar, ~asc
  -0.4: ~aser, ~asq, ~asqu, ~ates, ~ati, ~au_, ~aul, ~ayud, ~azy, ~azy_, ~bat, ~bath, ~batt, ~begg, ~bere
  -0.4: ~best, ~blay, ~blon, ~bloq, ~blow, ~bol_, ~bre_, ~bsi, ~cade, ~cari, ~carn, ~casq, ~cere, ~cesa
  -0.4: ~chil, ~choc, ~chos, ~chr, ~chri, ~cib, ~cien, ~cim, ~cirl, ~clet, ~cong, ~coo, ~coot, ~cot, ~cou
  -0.4: ~cre_, ~crib, ~cro, ~dale, ~dato, ~denl, ~deo, ~dera, ~dia, ~diac, ~dica, ~dig, ~dle, ~dle_, ~dona
  -0.4: ~dsl, ~dsl_, ~du_, ~dum, ~ead, ~eadi, ~eam, ~ecep, ~ecib, ~ecro, ~edic, ~edin, ~eedi, ~eers, ~efe_
  -0.4: ~eft, ~eft_, ~ege_, ~egro, ~eho, ~eld, ~ell, ~elta, ~enf, ~eni, ~ensu, ~epo, ~erch, ~erfe, ~eri
  -0.4: ~erio, ~erit, ~ern_, ~err, ~ert_, ~es_, ~esa_, ~esan, ~esis, ~estl, ~et_, ~etim, ~etin, ~etoi, ~ewa
  -0.4: ~ews_, ~eye, ~fal, ~fati, ~fe_, ~fend, ~fens, ~ffen, ~find, ~fix_, ~flat, ~fli, ~flip, ~fork, ~foun
  -0.4: ~fyi, ~gana, ~gant, ~gery, ~get_, ~gho, ~ghos, ~gnm, ~gnme, ~gns, ~gns_, ~gos_, ~goss, ~gro_, ~gru
  -0.4: ~grup, ~ha_, ~han_, ~har_, ~he_, ~heer, ~herc, ~high, ~hit_, ~hoc, ~hope, ~hopi, ~hri, ~hris, ~hrow
  -0.4: ~huma, ~iac, ~iai, ~iais, ~iarm, ~ibra, ~ibu, ~icic, ~icos, ~iege, ~iete, ~ieu, ~ifu, ~igh_, ~ignm
  -0.4: ~igns, ~ilo_, ~imos, ~ines, ~inet, ~inf, ~ingo, ~inie, ~ipe, ~iree, ~irve, ~it_, ~itiv, ~ivar, ~ivie
  -0.4: ~ivre, ~jef, ~jefe, ~jer_, ~jete, ~just, ~ker, ~kin, ~lake, ~las_, ~laug, ~leci, ~left, ~lego, ~leo
  -0.4: ~leo_, ~leta, ~lif, ~life, ~lige, ~llam, ~ller, ~lo_, ~loi, ~lond, ~loq, ~loqu, ~lour, ~lpa, ~lsew
  -0.4: ~lto_, ~luga, ~luv, ~maes, ~maq, ~maqu, ~mard, ~mati, ~mba_, ~mbla, ~mbr, ~men, ~mere, ~mess, ~mit
  -0.4: ~mme, ~mon, ~mort, ~mpo_, ~mud, ~muj, ~muje, ~ncar, ~nch_, ~nci, ~nde, ~near, ~negr, ~ners, ~nes
  -0.4: ~news, ~nfi, ~ngue, ~niai, ~nid, ~nino, ~nir_, ~nito, ~nner, ~noo, ~nos, ~nsad, ~nue_, ~numb, ~nur
  -0.4: ~nurs, ~ny_, ~oca, ~occ, ~oces, ~ofe, ~ogne, ~oks, ~oks_, ~olet, ~onc, ~oncl, ~onds, ~one, ~one_
  -0.4: ~ongr, ~onso, ~ooks, ~oom_, ~oor_, ~oote, ~oppi, ~ords, ~ortu, ~oso_, ~ost, ~otto, ~our, ~ousl, ~oute
  -0.4: ~ovel, ~ovin, ~own_, ~oyeu, ~oyon, ~pagu, ~pana, ~pann, ~pen_, ~perr, ~peu_, ~pil, ~pir, ~pire, ~pit
  -0.4: ~plic, ~pog, ~pogn, ~pon_, ~ppli, ~ppor, ~ppy, ~ppy_, ~prom, ~pti, ~pue, ~pum, ~pump, ~queb, ~quin
  -0.4: ~raba, ~rac, ~ranc, ~rdi_, ~reci, ~redi, ~rega, ~rell, ~rely, ~rera, ~reta, ~rew_, ~rfe, ~rfec, ~rib
  -0.4: ~ribu, ~rike, ~rki, ~rkin, ~rmac, ~rmie, ~ront, ~rrow, ~rth_, ~rtis, ~runs, ~rup, ~rupo, ~sag, ~sage
  -0.4: ~sant, ~sap_, ~sary, ~scoo, ~sena, ~ser_, ~sew, ~sewh, ~shop, ~sieg, ~sir, ~siv, ~sor, ~soun, ~ssa
  -0.4: ~ssag, ~stak, ~stl, ~stly, ~stuv, ~sun, ~suyo, ~taki, ~tand, ~tas, ~tatu, ~tent, ~tito, ~toca, ~tot
  -0.4: ~tra_, ~trat, ~tree, ~trel, ~trib, ~trip, ~tur, ~uatr, ~uc_, ~uces, ~ucou, ~ued, ~uert, ~ugar, ~uil_
  -0.4: ~uill, ~uilo, ~uje, ~ujer, ~ul_, ~uli, ~ulpa, ~uma, ~umb, ~umbe, ~uni, ~uran, ~urd_, ~urni, ~urs
  -0.4: ~usez, ~usi, ~usl, ~usly, ~utt_, ~uyo, ~uyo_, ~uzze, ~vaca, ~vad, ~vis, ~vite, ~vos, ~wah, ~wah_
  -0.4: ~wak, ~wit, ~yons, ~yth, ~ythi, ~yud, ~zin, ~zing, ~zon_, ~zy_, ~zze
  -0.5: (forever), (you), NUMBER ans, NUMBER arretez, NUMBER du, NUMBER jours, NUMBER … after, NUMBER … each
  -0.5: NUMBER … moi, a las, a mandar, a moi, a one, a setting, a tu, a … dossier, a … este, a … les
  -0.5: a … maison, a … message, a … phone, a … remove, a … since, a … star, a … take, about to, about you
  -0.5: aburr-, acaba-, acabe-, acaben, acct, achalez, acoso, actually, add my, affaires de, after
  -0.5: again remove, ai change, ai plein, ai repondu, ai vendu, ai … contre, ai … vous, aille-, aimerais que
  -0.5: al correo, aller, allez arreter, am about, am off, amor, and every, and remove, and thank, and this
  -0.5: and … it, and … not, annuler les, another … from, ans … je, antes, anulen mi, anything else
  -0.5: apagar estos, appelez, aqui siguen, aqui |, are … n, are … so, arret … messages, arreter … me
  -0.5: arreter … messages, arretiez, asi que, asthe-, astheure, au gars, au … arretez, automatiques
  -0.5: avec … messages, avertissement, aye, baja you, baja … mi, bajenme, be … at, bebes, belongs, bici |
  -0.5: bici … que, bien con, bin, blasts, block you, bon j, bon … ai, borradme, borrarme, borre … numero
  -0.5: borrenme de, boton, boutique … les, buen, bueno que, bugging, burea-, bureau, businesses |, busqu-
  -0.5: but do, but stop, but … it, buzzi-, buzzing, by when, by … at, bye les, bye … textos, c bon, c … ou
  -0.5: ca enlevez, ca |, ca … tente, call or, call … text, calls no, calls not, campaigns, campaigns |
  -0.5: can … not, can … take, can … texting, canadienne, canadienne anti, canadienne … pourriel, cancel text
  -0.5: cancele, candado no, candado … me, casl i, caso, cat, ce soit, ce … de, ce … je, cease and, cell from
  -0.5: cell number, cenne, ces envois, cese, cessa-, cessation, cessez … m, change my, changed my
  -0.5: changed … mind, chaque texto, charge, checo, choix, chut, click, click-, clientes, cochez, codes
  -0.5: comma-, commande, commu-, compris vous, compter d, compter … aujourdhui, con ustedes, con … pero
  -0.5: con … you, confirm i, consent under, consent |, consider … my, contact … a, contactez plus, contactos
  -0.5: contest, coord-, coordonnees, coron-, coronilla, correct la, could … find, courriel
  -0.5: courriel seulement, cross, cuenten, cut … out, d enlever, d envoi, d los, d … en, d … svp, dads
  -0.5: dans vos, dans … NUMBER, data, day, de cesser, de ceux, de demander, de favor, de llegarme, de lo
  -0.5: de mensajes, de tanto, de tout, de … a, de … cel, de … compagnie, de … envoyer, de … este, de … favor
  -0.5: de … los, de … m, de … n, de … non, de … retirez, de … saquenme, de … sur, de … sus, deals, debarquez
  -0.5: debo, deced-, decline, declining, defin-, deja … textearme, dejame, dejar … recibir, dejen la
  -0.5: dejen … escribir, delete the, delete … old, deme de, derangez, dernier avertissement, derniere
  -0.5: des rappels, desabo, desabonnement immediat, desabonner svp, descu-, desor-, desormais, desuscribanme
  -0.5: detes-, deteste, devic-, device, diabl-, diablo, digits, dile, diman-, dimanche, dings, dios
  -0.5: disable … for, ditch, dlt, do … add, do … bother, do … make, do … opt, do … turn, does … work
  -0.5: done so, done … these, dormir |, dossi-, dossier, doy de, drive for, du harcelement, durin-, during
  -0.5: ecoeu-, ecris stop, ecrive, ecrivez pas, ecrivez … ici, efface mon, el rin, el … de, eliminar
  -0.5: elle est, emoci-, emocion, en avec, en bici, en otro, en pensant, en serio, en … assez, en … casa
  -0.5: en … du, en … idioma, en … les, en … plein, en … un, end … texts, endin-, ending, ending my
  -0.5: enleve … de, enough of, enough … me, enviar mas, epargnez, eres, es spam, es todo, eso esta, eso … no
  -0.5: esos mensajes, est finie, est ou, est trop, est … ce, est … cellulaire, est … harcelement, est … les
  -0.5: est … retirez, esta … mi, este … de, este … para, esten, esto … los, esto … spam, et les, et on, eu
  -0.5: ex, exclu-, exclusion, excluyanme, f off, faire … messages, familia, fastidio, favor … me, fed
  -0.5: fed up, fermer, ficha, fichi-, filte-, fin de, fine i, finie, finissez, finissez en, finissez … avec
  -0.5: follow, for any, for … stuff, forget … number, formelle, four, frein-, freins, frien-, friend
  -0.5: from list, from text, from texting, from … me, from … please, fuera … la, further messages
  -0.5: further text, gagno-, gagnon, gagnon |, garag-, garage, gardez moi, gave … bike, gens, get rid
  -0.5: gracias pero, grandson, group, guys … stop, had … of, hagan |, haganlo, harassment, hasta … coronilla
  -0.5: have blocked, have this, have … go, have … three, her phone, hermano, hi, hijo que, hold all, home
  -0.5: houst-, houston, how does, how much, how … can, i ask, i beg, i believe, i clicked, i love, i thought
  -0.5: i turn, i typed, i … a, i … about, i … blocked, i … only, i … report, i … taken, i … them, idiom-
  -0.5: idioma, if … need, il … pas, immediately, impor-, in … if, in … system, included |, inscription aux
  -0.5: interesse |, is done, is enough, is where, is you, is … the, it, it again, it … stop, j appelle
  -0.5: j vais, j … change, j … mon, j … repondu, j … stop, j … vendu, jamais de, jamais … le, je, je bloque
  -0.5: je desire, je deteste, je sors, je … rendu, je … souhaite, je … veux, jours ouvrables, junk |, keepi-
  -0.5: keeping, kid, kid … the, kindly remove, kindly … me, kindly … my, know you, la NUMBER, la arretez
  -0.5: la bicicleta, la coronilla, la ligne, la protection, la vente, la … canadienne, la … fille
  -0.5: la … juste, la … plus, lachez les, lachez … avec, laiss-, laisserai, landl-, landline, las alertas
  -0.5: last … stop, le, le cellulaire, le … texto, leave … number, leave … phone, lent, les NUMBER
  -0.5: les texto, les … aussi, les … merci, let … out, lettr-, lid, like … leave, limit-, lire, list my
  -0.5: list>more, lista gracias, lista porfa, liste merci, liste … ceux, liste … envoi, liste … gens, llege-
  -0.5: llegen, lo hagan, lo … los, loco, loi canadienne, loi … anti, lol … the, longer |, los manden
  -0.5: los … con, los … gracias, los … porfa, lost my, love |, lundi, lune, m interesse, m … NUMBER, m … ca
  -0.5: m … envoyer, m … je, magasin c, magasin … est, mair, mais arretez, mais il, mais pas, make these
  -0.5: make you, manager to, manan-, manana, mandar, mande mensajes, manden … a, manden … nunca, manej-
  -0.5: manque un, many texts, march, mas avisos, mas … en, mas … los, mdr, mdr |, me be, me lo, me quiero
  -0.5: me tente, me textee, me texts, me … again, me … de, me … else, me … enviando, me … las, me … le
  -0.5: me … ni, me … now, me … pa, me … sus, me … text, me … to, me>texts, me>want, mejor el, mejor |
  -0.5: mejor … me, mejor … no, men, mensaje, mensaje … you, mensajes porfa, mensajes quitenme
  -0.5: mensajes saquenme, mensajes … por, merci … arreter, merci … de, mes coordonnees, mes donnees, meses
  -0.5: message this, messages, messaging me, mettez … a, mi ficha, mi nro, mi papa, mi |, mi … con
  -0.5: mi … please, mi … porfa, mieux pas, mire, mobile |, moi du, moi patience, moi tranquille, moi … avec
  -0.5: moi … la, mois, mon, mon cellulaire, mon numero, mon … s, mon … veuillez, money and, more i
  -0.5: more … from, moved to, moyen, much … i, my contact, my dad, my digits, my grandson, my mind
  -0.5: my mother, my new, my opt, my subscription, my … are, my … or, my … out, n envoyez, n |, na, nada que
  -0.5: nae, namas-, namaste, ne rien, ne souhaite, need for, need not, need … on, need … stop, need … to
  -0.5: nerfs, never shuts, never … on, new … and, next one, ni … mensaje, ni … mensajes, ni … texto, no
  -0.5: no ando, no calls, no soy, no use, no … bici, no … de, no … do, no … esten, no … las, no … promos
  -0.5: no … quitenme, no … recuerden, no … stop, no … textee, non enleve, not add, not bother, not buying
  -0.5: not mad, not read, not ride, not stop, not … back, not … sale, notify, novia, now … is, now … stop
  -0.5: now … the, number de, number or, number … please, number … time, number>law, number>send
  -0.5: number>texts, numerau, numero merci, numero si, numero … des, numero … su, numero … you, och, of now
  -0.5: of … again, off from, off list, off … phone, off … texting, old one, olviden, on call, on casse, on |
  -0.5: on … ticket, once … a, opera-, opt … please, optin-, opting, or text, or … will, otez le, otro lado
  -0.5: otro … you, ouvra-, ouvrables, pacie-, paciencia, par … je, para siempre, paren de, participation
  -0.5: partir de, pas de, pas deranger, pas ici, pas je, pas otez, pas une, pas vos, pas … le, pas … me
  -0.5: paso cuando, pass … the, passed, payer, pedal-, pedidos, pensant, per, perdo-, perdon, perdon … you
  -0.5: persona, phone for, phone in, phone so, phone … please, pitie, place, please confirm, please disable
  -0.5: please pull, please she, please … from, please … texting, please … thank, please … to, please … us
  -0.5: plot, plot twist, plus en, plus svp, plus … ce, plus … merci, plus … pour, plus … velo, plus … vous
  -0.5: pneus, police, pongan, ponganme … la, por aqui, por ustedes, porfabor, porta-, portable, possible de
  -0.5: pour toujours, pour … autres, pourriez, pourriez vous, pouvez … les, pouvez … retirer, preference
  -0.5: prefiero que, prenez, pret, privado, proce-, prochains, profi-, promo-, promociones por, pu capable
  -0.5: pu … recevoir, pu … svp, pu … text, publicitaires, publicitaires |, pueda |, puede quitar
  -0.5: pueden dejar, pueden quitar, puedo, pull me, purge, purge my, pursu-, pursuant, pursuant to, qu est
  -0.5: qu … ce, quatr-, que existo, que fastidio, que hacer, que idioma, que numero, que sabe
  -0.5: que … arretiez, que … avisen, que … ecris, que … el, que … favor, que … mando, que … me, que … soit
  -0.5: quelqu … peut, quiero saber, quiero … esto, quiero … nada, quiero … ni, quita mi, ran, ran the
  -0.5: rappels svp, ras, rate, rato, reaso-, recevoir de, recevoir … texto, recevoir … vous, recibir
  -0.5: recibir mensajes, refrain from, relan-, remain, reminders please, rendu a, renuncio, report … as
  -0.5: request removal, requesting removal, requiero, respu-, respuesta, retirer mon, rever-, revoke |
  -0.5: rides, rien par, rifa … no, rin, sabad-, sacame … la, sacar de, sacre-, sacrez, said … before, sakam-
  -0.5: sakame, sakame de, say … more, sayon-, sayonara, school, scratch, se, se fue, se … digo, se … un
  -0.5: semana |, send me, send … anything, send … else, sending them, sending … messages, ser … de, serio
  -0.5: servi-, service, she … not, shedi-, shediac, si jamais, si se, si … de, si … voulez, si … vuelven
  -0.5: sigan escribiendo, signale comme, siguiente, sin … por, sinon, sistema |, skip me, sms a, so do
  -0.5: so just, so remove, so |, so … can, so … not, soir, solo queria, son velo, sondages, sorry |, sors de
  -0.5: sors … la, sortez, spam … vous, spameen, spamm-, special, stand, still getting, stop messaging
  -0.5: stop ok, stop on, stop sms, stop so, stop spamming, stop thanks, stop them, stop … am, stop … siguen
  -0.5: strike … from, stuff |, sue, suis dans, supprime, supprimer … numero, supprimez moi, suprimir
  -0.5: sure how, surveys, sus avisos, suscripcion |, suspenda, suspendan los, svp … moi, svp … plus, sweetie
  -0.5: tachen, take the, takeo-, takeoff, tanta, techo, tell whoever, tente, terme a, teste-, text moi
  -0.5: text my, text svp, text … is, text … on, texte pu, texte … le, texted … this, texteen you
  -0.5: texting … about, texting … please, texto … ca, texto … favor, texto … plus, textos apres
  -0.5: textos aussi, textos s, textos … favor, texts a, texts no, texts off, texts remove, texts thank
  -0.5: texts … my, texts … take, texts>remove, thanks … the, that … for, the alerts, the discount, the promo
  -0.5: the reminder, the ticket, the tune, the … alerts, the … by, the … can, the … take, the … up, them off
  -0.5: then … me, there … me, these remove, these … my, this device, this my, this … so, this … spam, tho |
  -0.5: three times, throu-, through, thru, tienen hasta, tienen … que, time so, time … me, tio, tiren
  -0.5: tiren mi, tiren … numero, to her, to let, to make, to pull, to report, to turn, to write, to … out
  -0.5: to … phone, to … the, to … this, todo … con, tombe-, tomber, top |, toujo-, toujours, tout ce
  -0.5: tout message, tout … que, toute-, toy en, truc, trucs, tu arreter, tubes, turn this, turne-, turned
  -0.5: tus, twice and, twice |, twice … i, twist, two of, ultima … que, un peut, un … numero, uncheck … for
  -0.5: under … i, undo it, une plainte, unsubscribe … please, up on, up … NAME, updates |, us, us … the
  -0.5: usado, use for, usele-, useless, ustedes son, ustedes … me, va |, vais passer, vente
  -0.5: veuillez … retirer, veux etre, veux sortir, vie … moi, vivir, volvieron a, vos textos, vos trucs
  -0.5: vos … enlevez, vos … merci, vot, votre … d, votre … si, votre … svp, voudrais … de, voulu
  -0.5: vous arreter, vous arretez, vous arretiez, vous un, vous … arretez, vous … autre, vous … comme
  -0.5: vous … si, want a, want none, want your, want … from, wants off, was fun, was … my, way, way |, we do
  -0.5: we … to, weeks, whatever … is, when … am, whoever … the, will report, will … stop, will … you
  -0.5: wipe my, with NAME, without … texts, word |, worki-, working, works, would appreciate, would … a
  -0.5: would … for, would … to, wrong>angry, wrong>more, y … el, y … otro, y … quitenme, yadir-, yadira
  -0.5: years, yegue-, yeguen, yes … is, yo se, yo stop, yo … a, yo … cuando, you, you as, you compre, you if
  -0.5: you kindly, you mind, you por, you put, you saquenme, you write, you … bueno, you … envien
  -0.5: you … favor, you … mensajes, you … out, you … these, your employee, your end, your texting
  -0.5: your … quit, your … take, yours too, | achalez, | allez, | any, | au, | avant, | aye, | be, | borra
  -0.5: | borrenme, | cancela, | cancele, | cat, | chut, | considerez, | coupez, | dejame, | desactiven
  -0.5: | ditch, | done, | efface, | excluyanme, | f, | fed, | hay, | j, | knock, | maam, | numero, | och
  -0.5: | opting, | perdon, | plot, | pourriez, | prenez, | pursuant, | qu, | quiero, | renuncio, | reported
  -0.5: | sakame, | salirme, | sans, | send, | seria, | sold, | suspenda, | switch, | thank, | this, | tiren
  -0.5: | todo, | trop, | unsubscribed, | vendi, | veut, | voyons, | were, | will, | wipe, | yeah, | … aime
  -0.5: | … aqui, | … aucun, | … avec, | … banco, | … believe, | … bike, | … bon, | … cel, | … compre
  -0.5: | … compter, | … confirm, | … desabonner, | … desire, | … drive, | … etes, | … fastidio, | … fun
  -0.5: | … immediat, | … immediately, | … let, | … lol, | … mail, | … mais, | … make, | … mandan, | … mande
  -0.5: | … may, | … mis, | … notice, | … paren, | … quede, | … quelqu, | … quien, | … quitame, | … quitan
  -0.5: | … quitenme, | … reminder, | … respuesta, | … robot, | … twist, | … typed, | … unsub, | … usted
  -0.5: | … velo, | … we, ~_ail, ~_alt, ~_apa, ~_bie, ~_bin, ~_ble, ~_bol, ~_bon, ~_bra, ~_bus, ~_cat, ~_cul
  -0.5: ~_dal, ~_dil, ~_doo, ~_dow, ~_ech, ~_ere, ~_err, ~_esa, ~_esc, ~_eu_, ~_ex_, ~_exi, ~_flo, ~_flu
  -0.5: ~_gos, ~_hi_, ~_inn, ~_it, ~_it_, ~_je, ~_je_, ~_jet, ~_lai, ~_lav, ~_le, ~_le_, ~_len, ~_lir, ~_mal
  -0.5: ~_mat, ~_md, ~_mdr, ~_mes, ~_mom, ~_moy, ~_na_, ~_nm, ~_no_, ~_nos, ~_pay, ~_pid, ~_pop, ~_pu, ~_ras
  -0.5: ~_sco, ~_se_, ~_swa, ~_th, ~_til, ~_tio, ~_unc, ~_ur, ~_us_, ~_vac, ~_vir, ~_wi, ~_win, ~_you, ~abad
  -0.5: ~aben, ~abla, ~abur, ~aci, ~age, ~age_, ~ages, ~agno, ~ain_, ~aint, ~air_, ~alv, ~amor, ~amos, ~anan
  -0.5: ~anas, ~andl, ~ando, ~andr, ~anej, ~anic, ~anm, ~arme, ~arri, ~ary, ~ary_, ~assm, ~asth, ~asts, ~ateu
  -0.5: ~ath_, ~atic, ~atig, ~ats, ~ayon, ~bado, ~barr, ~bas, ~bian, ~bier, ~bite, ~brok, ~bsc, ~bscr, ~bure
  -0.5: ~burr, ~busq, ~calm, ~caso, ~ced, ~celu, ~cha, ~ches, ~cic, ~cicl, ~cise, ~clic, ~clue, ~coe, ~coeu
  -0.5: ~coor, ~coro, ~cos, ~cosa, ~coso, ~crir, ~croc, ~cte_, ~ctos, ~cuel, ~cul, ~dads, ~dal, ~das_, ~debo
  -0.5: ~del, ~dile, ~dima, ~dli, ~dlin, ~doo, ~door, ~doss, ~down, ~dso, ~dson, ~duri, ~eals, ~earm, ~ebe
  -0.5: ~ebo_, ~eced, ~ecen, ~ecie, ~ecoe, ~eds, ~eds_, ~eeks, ~eepi, ~efin, ~egg, ~eggi, ~egra, ~eigh, ~elc
  -0.5: ~elco, ~eles, ~empe, ~en_, ~entr, ~epi, ~epin, ~erg, ~ers, ~ervi, ~ery_, ~esp, ~essa, ~eta_, ~etu
  -0.5: ~eurs, ~eve_, ~evi, ~exi, ~eys, ~eys_, ~fall, ~fed_, ~fet, ~fig, ~flu, ~frei, ~ge_, ~gea, ~gend, ~ges
  -0.5: ~ges_, ~get, ~ggi, ~ggin, ~gits, ~glo, ~gnez, ~gno, ~gnon, ~got, ~got_, ~guan, ~harg, ~hear, ~heme
  -0.5: ~hig, ~hold, ~home, ~hop, ~hos_, ~host, ~hrou, ~hru, ~hru_, ~iant, ~ichi, ~icle, ~ides, ~iel_, ~iere
  -0.5: ~iers, ~iez, ~iez_, ~ify_, ~igan, ~ilo, ~ilt, ~impl, ~inam, ~info, ~ing, ~ing_, ~inne, ~ipl, ~ises
  -0.5: ~iti, ~ived, ~jenl, ~junt, ~ker_, ~ki_, ~kid_, ~lamo, ~lap, ~lay_, ~lco, ~lcom, ~leme, ~les_, ~lez
  -0.5: ~lez_, ~lida, ~lien, ~lig, ~lip, ~lire, ~lit_, ~lls, ~loa, ~loco, ~lter, ~lund, ~lur, ~lush, ~lve_
  -0.5: ~mae, ~mal_, ~mdr, ~mdr_, ~meri, ~mes, ~mese, ~mily, ~mino, ~mman, ~mmu, ~mmun, ~mom, ~mon_, ~moti
  -0.5: ~mour, ~moy, ~moye, ~mpez, ~mpor, ~na_, ~nais, ~nas, ~nas_, ~ndli, ~ndra, ~ndso, ~neig, ~nej, ~neus
  -0.5: ~nfor, ~ng_, ~nie, ~nis, ~nit, ~no_, ~novi, ~nro, ~nt_, ~nute, ~nvoy, ~obb, ~ofer, ~ogn, ~oid, ~oile
  -0.5: ~oix, ~oix_, ~omb, ~omme, ~ommu, ~omot, ~ongs, ~oom, ~opt, ~oqui, ~ordo, ~orki, ~orks, ~ostc, ~otio
  -0.5: ~ou_, ~oug, ~ouj, ~oujo, ~our_, ~ovia, ~oye, ~oyo, ~paci, ~pago, ~pam_, ~pamm, ~par, ~pel, ~poc, ~pop
  -0.5: ~ppin, ~prin, ~quat, ~quez, ~raci, ~rad, ~ran_, ~rau, ~rcie, ~rcy, ~rea, ~reau, ~refi, ~rfab, ~rger
  -0.5: ~rid, ~riet, ~rik, ~rio_, ~ript, ~roce, ~rofi, ~rok, ~roke, ~room, ~ros, ~rry, ~rry_, ~rtab, ~rtal
  -0.5: ~rtez, ~rule, ~rve, ~rvi, ~scan, ~seme, ~shar, ~simo, ~sino, ~ski_, ~sla, ~spl, ~ssme, ~st_, ~stad
  -0.5: ~stc, ~sth, ~sthe, ~subs, ~sue_, ~supe, ~sus, ~swa, ~theu, ~thru, ~tio_, ~tiss, ~toc, ~toil, ~tos
  -0.5: ~tos_, ~touj, ~tre, ~tre_, ~tret, ~trik, ~uall, ~ubes, ~ubs, ~ubsc, ~uch, ~uer_, ~uie, ~ult, ~un_
  -0.5: ~urea, ~urin, ~urre, ~urt_, ~usad, ~ushe, ~usto, ~utio, ~uzzi, ~vado, ~valv, ~van, ~var_, ~veme, ~vi_
  -0.5: ~vos_, ~welc, ~yan_, ~yeu, ~you, ~you_, ~ze_, ~zes, ~zes_, ~zzi, ~zzin
  -0.6: (me), NAME de, NUMBE-, NUMBER, NUMBER and, NUMBER in, NUMBER … l, NUMBER … still, a customer, a esa
  -0.6: a month, a person, a recibir, a rest, a … comme, a … in, a … par, a … poubelle, a … texter
  -0.6: abonnement aux, abste-, acaba, actua-, adios, advis-, after |, agradeceria … no, agradezco, ai pris
  -0.6: ai … ans, ai … envie, ai … le, aime pas, al … no, all … data, am going, am … interested
  -0.6: am … receiving, am … these, amabl-, amis, an old, and … never, and … will, ando en, annoy-, annoying
  -0.6: annulez … abonnement, anoth-, another, another text, anti, anulen, any longer, any … text, anyone |
  -0.6: arret des, arreter |, arretez donc, arretez … messages, arretez … texter, as, assez … textos
  -0.6: at … number, atent-, atentamente, atten-, au crtc, au debut, aucun contact, aussi svp, avais … de
  -0.6: avant … je, avisen mas, ay, baby, baja de, baja mi, baja … numero, bajame, bajen-, bar, basura |
  -0.6: be one, beau, becan-, beg, besoin … m, bette-, better, bici, bici … un, bien vouloir, bike texts
  -0.6: bike to, bike … my, black, blocked, bloque |, bonne-, bonso-, bonsoir, borrame de, borrame |, boss
  -0.6: brake-, brakes, businesses, buzz, by the, c … assez, c … ce, c … moi, c … mon, ca arretez, ca marche
  -0.6: ca … de, ca … enlevez, ca … le, ca … les, ca … trois, cada, callense, came i, can someone, cancela
  -0.6: cancelacion, canda-, candado, cansa-, capable, capital, case … dans, casse, cel, cell, celular you
  -0.6: ces, chang-, changed, chari-, charity, clien-, closed, code, comme … la, comme … vous, como no
  -0.6: compro, compt-, con este, con permiso, con … sms, conformement a, conformement … la, confusing
  -0.6: consent … receive, considerez, contactarme, contacte, contacts, contesto … que, continuez a
  -0.6: contre vous, conversation |, could … take, coupez … textos, coupo-, coupons, courr-, crtc, cuando le
  -0.6: cunad-, cunado, d aujourdhui, d avis, d … les, daily, dame, dame de, damn, danke, datab-, database
  -0.6: database |, de bien, de ces, de escribir, de eso, de hoy, de magasin, de mandar, de textos, de votre
  -0.6: de … ecrire, de … envios, de … listes, de … message, de … por, de … qu, de … sistema, de … textez
  -0.6: de … vouloir, dear, debra-, debut, decen-, decoc-, decu, deja … de, deja … escribirme, dejad
  -0.6: dejad de, dejam-, dejan de, dejen el, dejenme |, demande … arret, demando, demando |, demen-
  -0.6: demenage, denti-, dernier … je, desabonnement, desabonnez |, desapuntenme, desolee, desolee |, despe-
  -0.6: did … my, died … stop, distr-, dit NUMBER, dit de, dla, do … hit, do … me, do … put, do … stop
  -0.6: do … waste, donnees, doren-, dorenavant, drop … from, ecole, ecrib-, ecris moi, ecrit, ecrivez lui
  -0.6: effacez le, either |, el favor, el … mensaje, elimine, ella … tiene, email-, emergencies only, en el
  -0.6: en este, en paix, en … pantalla, en … you, end all, end please, enleve … number, enlevez pas
  -0.6: enlevez |, enoja, enough texts, enough with, enough … the, enough … these, enviando, envoyer
  -0.6: envoyer ca, envoyer … messages, envoyez … de, erase it, erreur vous, error en, error … la, esa vaina
  -0.6: escriba |, escriban |, escriban … que, escribas mas, escribe, escribir, est assez, est moi, est mon
  -0.6: est … alors, estar … esto, este number, estim-, estimate, esto que, estuvo, et c, et … de, etre
  -0.6: etre desabonne, etre retiree, even, evite-, existe |, existo, faire … mon, fait trois, fasti-, favor-
  -0.6: fcc si, filing a, filing … complaint, fixed, follo-, for … last, for … more, for … no, for … number
  -0.6: forever>number, forgi-, forward |, frere, from texts, from these, fui una, further texts, gang
  -0.6: gardez … textos, get outta, get … texts, getting … of, gift, god stop, good … the, googl-, google
  -0.6: guard-, guys to, habra, hace … mes, had enough, hago para, hago … que, hate, hates, have been
  -0.6: have got, have … bike, have … consent, have … me, have … up, he died, he says, hearing from
  -0.6: hearing … you, hello stop, helme-, hey, him |, hiver, hora |, how can, hung, hung up, i do, i give
  -0.6: i just, i receiving, i … going, i … prefer, i … say, ici |, if … text, immed-, immediat, in … of
  -0.6: in … please, included, interesse a, interesse … recevoir, is, is do, is giving, is me, is … magic
  -0.6: it … time, itd, jache-, jachete, je … qu, je … recevoir, je … retire, je … votre, junto-, juntos
  -0.6: just take, juste que, juste … je, kids, kill the, l abonnement, l ecole, l … d, la boutique, la gang
  -0.6: la maison, la poubelle, la recogi, la suya, la svp, la … avec, la … cuando, la … esa, la … les
  -0.6: la … on, la … si, lachez mon, ladil-, ladilla, laissez moi, le contesto, le prof, le service, le … al
  -0.6: le … d, le … lo, leave a, left a, les message, les notifications, les promos, les rappel, les … par
  -0.6: les … pour, let this, lien … se, like the, lis, lista por, lista … favor, lista … le, listas, liste d
  -0.6: liste de, listes |, llamar … no, lo siento, lo unico, lo … me, lo … quiero, look … the, los demando
  -0.6: los voy, los … en, los … esos, lui a, lui … plus, m ecris, m envoyer, ma … qui, maam, madru-
  -0.6: madrugada, magic, magic word, magic … to, maintenant je, mais … le, make this, mande mas, mas asi
  -0.6: mas sms, mas yo, mas … por, may i, me anything, me by, me caen, me escriba, me go, me messages
  -0.6: me recuerden, me salgo, me text, me … al, me … deja, me … list, me … lol, me … mantenimiento
  -0.6: me … ofertas, me … sacar, me … stop, me … these, me … this, me>you, mean |, mecha-, mensaje … me
  -0.6: mensajes, mensajes a, mensajes … you, mensajitos |, menvoye, merci mais, merci … ne, message pour
  -0.6: messages … this, metan-, metanse, mi celular, mi cunado, mi nieto, mi suscripcion, minut-, moi avec
  -0.6: moi d, moi … sur, moi … ta, moi … v, more … is, more>more, moved, msjs, mucho, mute, my helmet
  -0.6: my info, my permission, n … a, nada … eso, ne veux, ne … en, ne … texter, needs, neta you, never have
  -0.6: never … i, never … them, never … this, ni me, ni mensajes, ni … recordatorios, nieto, nix the
  -0.6: nix … texts, no emails, no promos, no quiere, no tengo, no tiene, no voy, no … escribieran, no … me
  -0.6: no … message, no … so, no … vuelvan, nom … la, nombr-, nombre, not another, not getting, not hit
  -0.6: not texting, not waste, not … no, not>texts, nothing else, now … do, nro, nro |, number and
  -0.6: number … of, numero es, numero stp, numero … ahi, o … a, of god, of … is, of … please, of … to
  -0.6: off before, off my, off … the, off … this, ojala, olvidate, olvidense, olvidense de, on for
  -0.6: on second, on texts, on your, on … but, on … l, on … pas, on … thought, on … tu, one i, one … it
  -0.6: ones, only do, opinion you, opinion … no, ora, os … que, ou … ce, out … all, over … take, page
  -0.6: paix avec, par contre, par … on, par … vous, para you, para … dejen, parale, parele, paren con
  -0.6: pas faites, pas votre, pas … autres, pas … c, pas … recevoir, pas … svp, pas … un, pas … velo, passer
  -0.6: patience, pay, pensa-, perdu, permiso … textearme, pero quitenme, pero … de, pero … quiero
  -0.6: phone … your, pierdan mi, pierdan … numero, plan, please cease, please discontinue, please no
  -0.6: please pass, please … am, please … do, please … no, please … them, please … these, plent-, plenty
  -0.6: plus me, plus … ca, plus … envoyer, polic-, politely, por donde, poubelle, pour l, pour … enlevez
  -0.6: pouver, preferiria, priere, priere de, problem, process, prof, prof … a, profeco |, programme, prohi-
  -0.6: prohibido, promos svp, protection, proxi-, pu … message, pub, pull … off, que esto, que … avais
  -0.6: quelq-, quien manda, quieren, quiero … avisos, quiero … parte, quisiera que, quit with, quit … my
  -0.6: quit … the, quitame … la, quitarme, quitenme … los, rather not, reads, recibir … mensajes, refun-
  -0.6: refund, remai-, removed … this, remover mi, renun-, reply stop, report … to, requesting, resen-
  -0.6: resso-, ressortir, retire de, retirer de, retirer … numero, retirez |, review, rien contre, said to
  -0.6: said would, said |, sais, salga, salgo |, salir de, salirme |, salut, sans … expres, saquenme
  -0.6: says text, says … stop, schoo-, scrat-, se enoja, se me, se … pido, second thought, segun, selon
  -0.6: selon la, selon … loi, send, send>angry, sending these, serait, seria, servicio, setting, shop please
  -0.6: shop … do, should … be, si … el, si … se, siempre |, sigan enviando, siguen, sigui-, simpl-
  -0.6: sin … mensajes, sms please, so the, so … stop, so … take, solic-, solicito que, sorte-, spamming
  -0.6: spare me, sprin-, spring, stop NAME, stop c, stop ca, stop for, stop y, stop … est, stop … message
  -0.6: stop … please, stop … you, stop>more, stop>number, stp … mon, su sistema, suena … que, sufic-
  -0.6: suficiente, suis a, suis rendu, suis … interesse, suiva-, sur … lien, surge-, suscripcion, svp … les
  -0.6: svp … mon, sweet-, systeme, tache-, tanne, tanne-, tannee, tanto mensaje, tarda-, tardaron, tcpa i
  -0.6: tcpa … revoke, telefono … los, terme, terminate, termino, text, text alerts, text at
  -0.6: text communication, text do, text here, text service, text thing, text updates, text … me, text … my
  -0.6: texte … pu, textear |, texted at, texter … moi, texto no, texto on, texto-, textos, textos arretez
  -0.6: textos la, textos please, textos |, textos … en, textos … ma, texts … no, texts … please, texts>me
  -0.6: that repair, that … a, that … have, that … will, the, the ads, the black, the cell, the estimate
  -0.6: the girl, the magic, the next, the part, the robot, the trouble, the website, the … about, the … from
  -0.6: the … reminders, the … word, these anymore, third, this off, this phone, this texting, this … for
  -0.6: tho, thought unsubscribed, tienen por, time asking, to be, to being, to him, to me, to … last
  -0.6: to … nephew, todavia me, todo bien, toi |, ton, too many, top, tout envoi, trois … que, trop de
  -0.6: trott-, try again, tu peux, turn … the, ultimo … me, un candado, un seul, un terme, un … pas
  -0.6: un … pis, under tcpa, une … sur, unenroll, unico, unico que, unsubscribe … from, up … mistake
  -0.6: ustedes |, utilisation, vais … mon, velo a, velo est, velo sur, vendu, veuillez me, veuillez … plus
  -0.6: veut … recevoir, veux … que, voice calls, vois pas, volvieron, vos, vos listes, vos messages
  -0.6: vos notifications, vos rappels, vos speciaux, votre formulaire, votre systeme, vous plus
  -0.6: vous … enlever, vous … pu, voye, want my, want this, want … one, want … receive, waste, waste your
  -0.6: way to, we … a, what … did, when … want, will look, will … at, wipe, wise, wish … receive
  -0.6: wish … would, without the, would, would prefer, y si, y todavia, y you, y … mandan, y … no, yank
  -0.6: yeah, yo quiero, yo … compre, you dejenme, you estuvo, you make, you parele, you quitenme, you remove
  -0.6: you said, you tiene, you … cease, you … el, you … mandes, you … on, you … over, you … recogi
  -0.6: you … soy, you … textos, your, your computer, your … are, your … for, zero texts, | ahi, | anulen
  -0.6: | bike, | block, | bloque, | cancelen, | chao, | confirm, | confirmen, | debarque, | dernier
  -0.6: | desactiver, | dude, | elimine, | fermez, | fini, | flag, | fui, | garde, | hey, | hold, | leaving
  -0.6: | may, | nope, | ojala, | olvidense, | ote, | pierdan, | preferiria, | priere, | pueden, | quitame
  -0.6: | retire, | retirer, | selon, | spam, | stay, | supprimez, | suspender, | te, | terminate, | unenroll
  -0.6: | va, | which, | whoever, | zero, | zip, | … 2, | … as, | … au, | … bill, | … black, | … can
  -0.6: | … cessez, | … cleaning, | … contesto, | … darme, | … dejar, | … doctor, | … enough, | … exercise
  -0.6: | … faire, | … further, | … garantia, | … hereby, | … le, | … lista, | … man, | … moved, | … much
  -0.6: | … necesito, | … need, | … neta, | … ocupo, | … parar, | … porte, | … pouvez, | … prof, | … second
  -0.6: | … shop, | … siento, | … sir, | … spamming, | … tes, | … uno, | … uso, | … va, | … vais, | … veces
  -0.6: | … ver, | … voudrais, | … vuelvan, ~_age, ~_al, ~_as_, ~_ay_, ~_bed, ~_bet, ~_bl, ~_chu, ~_crt
  -0.6: ~_def, ~_emo, ~_esq, ~_etr, ~_ey, ~_fee, ~_gif, ~_gus, ~_hea, ~_hey, ~_hi, ~_hij, ~_hiv, ~_hom, ~_im
  -0.6: ~_imm, ~_is, ~_is_, ~_jac, ~_jap, ~_loc, ~_maa, ~_men, ~_mil, ~_nig, ~_nou, ~_nov, ~_nr, ~_nro, ~_nue
  -0.6: ~_ofe, ~_oja, ~_otr, ~_pic, ~_po, ~_rui, ~_sau, ~_sch, ~_sel, ~_sp, ~_spr, ~_top, ~_ups, ~_vai, ~_via
  -0.6: ~_vos, ~_wip, ~_wou, ~aam, ~aam_, ~abe_, ~ablo, ~abo, ~aby_, ~ac_, ~acie, ~acts, ~adez, ~adil, ~ae_
  -0.6: ~agam, ~agen, ~ago, ~agu, ~aill, ~aily, ~aje, ~aje_, ~ajen, ~ajes, ~ales, ~all_, ~alut, ~ani, ~ansa
  -0.6: ~aria, ~arti, ~ata, ~atab, ~atc, ~atch, ~atel, ~atiq, ~atre, ~aur, ~aut_, ~avis, ~ayu, ~azon, ~bet
  -0.6: ~bett, ~bido, ~bios, ~bol, ~bon, ~bons, ~boun, ~brak, ~burn, ~cad, ~came, ~cede, ~chu, ~cid, ~cie
  -0.6: ~cin, ~clie, ~clis, ~coiv, ~cos_, ~crat, ~crt, ~crtc, ~cti, ~cts, ~cts_, ~ctua, ~cues, ~dail, ~dar
  -0.6: ~dar_, ~das, ~debr, ~debu, ~def, ~defi, ~deja, ~deme, ~depa, ~dese, ~dezc, ~dial, ~dine, ~disp, ~dito
  -0.6: ~dow, ~dur, ~eads, ~eady, ~eah, ~eah_, ~eau, ~ebra, ~ebu, ~ebut, ~ece_, ~ecia, ~ecoc, ~eeds, ~efun
  -0.6: ~egl, ~eh_, ~eine, ~eja, ~ejam, ~ela_, ~elac, ~elam, ~ele, ~elm, ~elme, ~elq, ~elqu, ~elu, ~emer
  -0.6: ~enav, ~enca, ~ens, ~eo_, ~erdi, ~ern, ~ero, ~ert, ~erti, ~esad, ~esq, ~ess, ~esso, ~estu, ~eui
  -0.6: ~euil, ~ewh, ~ewhe, ~ews, ~excl, ~exis, ~ezco, ~feel, ~fixe, ~flo, ~fore, ~four, ~fr_, ~ft_, ~gage
  -0.6: ~gang, ~gas_, ~gem, ~geme, ~gic, ~gic_, ~gif, ~gift, ~gle_, ~goog, ~gra, ~guar, ~gust, ~hang, ~hani
  -0.6: ~helm, ~hib, ~hij, ~hijo, ~hird, ~hiv, ~hive, ~hon, ~hone, ~hool, ~hung, ~icl, ~iel, ~ies, ~ies_
  -0.6: ~iew_, ~ift, ~ift_, ~igu, ~ija, ~ija_, ~iles, ~ime, ~imme, ~inon, ~int, ~inua, ~inue, ~ions, ~irar
  -0.6: ~irv, ~isc, ~isp, ~isse, ~itel, ~itie, ~iva_, ~ixe, ~ixed, ~jac, ~jap, ~jes, ~jes_, ~jos, ~jos_
  -0.6: ~laci, ~lak, ~lav, ~le_, ~lem_, ~lenm, ~lens, ~les, ~lid_, ~lie, ~lmet, ~lqu, ~lta_, ~lud, ~lut_
  -0.6: ~maa, ~maam, ~mabl, ~magi, ~man, ~manc, ~mand, ~mech, ~mens, ~mer, ~mes_, ~migh, ~minu, ~mio, ~mist
  -0.6: ~mor_, ~mote, ~mou, ~mpa, ~msjs, ~nar, ~nava, ~nd_, ~nday, ~nect, ~nes_, ~nfol, ~nfus, ~ngle, ~nica
  -0.6: ~nke, ~nn_, ~nnoy, ~nomb, ~nonc, ~nov, ~noy, ~noyi, ~nro_, ~nsaj, ~nsoi, ~ntos, ~oce, ~oct, ~oeu
  -0.6: ~oeur, ~ogl, ~ogle, ~oiv, ~oive, ~ojal, ~olee, ~ombe, ~ombr, ~omer, ~omp, ~ompt, ~onar, ~onf, ~oog
  -0.6: ~oogl, ~oord, ~opp, ~or_, ~ork_, ~ort_, ~os_, ~osa, ~osit, ~osti, ~otr, ~otre, ~otro, ~oup_, ~oupo
  -0.6: ~oust, ~oxi, ~oxim, ~oye_, ~oyen, ~oyi, ~oyin, ~pam, ~paro, ~pass, ~pay, ~phon, ~pic, ~piti, ~ples
  -0.6: ~plug, ~pro_, ~prox, ~pub_, ~rab, ~rabl, ~rail, ~rake, ~ratc, ~ratu, ~razo, ~rdar, ~rde_, ~rdu_
  -0.6: ~reas, ~regl, ~repr, ~rere, ~res, ~resa, ~resp, ~ress, ~rew, ~rian, ~rio, ~rir, ~rire, ~riri, ~rist
  -0.6: ~rks, ~rks_, ~rnal, ~rne, ~rof_, ~rott, ~roul, ~rox, ~roxi, ~rrar, ~rtc, ~rtc_, ~rven, ~rvic, ~saje
  -0.6: ~saro, ~sch, ~scho, ~sco, ~seas, ~sele, ~sh_, ~simp, ~sirv, ~sis, ~spam, ~spr, ~spri, ~sque, ~ssen
  -0.6: ~ssin, ~ste_, ~stid, ~stim, ~sua, ~sufi, ~surg, ~tal_, ~tale, ~tamo, ~teac, ~tell, ~tful, ~the_
  -0.6: ~ther, ~tho_, ~tidi, ~tify, ~tiva, ~tomb, ~too_, ~tops, ~tra, ~trea, ~trem, ~trot, ~tte, ~tul, ~tula
  -0.6: ~tuvo, ~ua_, ~uard, ~uat, ~ucs, ~uda, ~ueen, ~uelo, ~uelq, ~uena, ~ufi, ~ufic, ~uil, ~uin, ~undi
  -0.6: ~unes, ~uniq, ~upo, ~urez, ~urg, ~usa_, ~uvo, ~uvo_, ~uzz_, ~val, ~var, ~very, ~vice, ~vici, ~vire
  -0.6: ~voul, ~voye, ~vre, ~wal, ~wen, ~wou, ~woul, ~xcl, ~xclu, ~xed, ~xed_, ~xim, ~xis, ~xist, ~xtos
  -0.6: ~yeah, ~yen_, ~your, ~zz_
  -0.7: NAME here, NAME … do, NAME … me, NAME … she, NAME … you, NUMBER h, NUMBER i, NUMBER … on
  -0.7: NUMBER … the, a bloquear, a inscrite, a partir, a plus, a present, a pris, a volver, a … once
  -0.7: a … telefono, acabe, acabo, achaler |, add … to, adela-, adelante, again … me, ahorr-, ai compris
  -0.7: ajoutez, ajoutez … a, alerts |, all messages, all of, am, am quitting, am replying, am … and, am … do
  -0.7: am … getting, am … still, am … up, amabilite, amabilite de, and no, and … more, and … phone, ando
  -0.7: angry>list, angry>you, ans, antes … que, apagar, appreciate, apunten, arms, arrete les, arretez d
  -0.7: arriv-, as junk, asked … a, asking … remove, assez de, at once, at … website, au … samedi, au … vous
  -0.7: aurie-, auriez, autre |, avant que, avec, avec moi, avec tes, avert-, avez … ma, avisen de
  -0.7: avisen … nada, baja … la, bajam-, basta-, be taken, be … last, belon-, bendi-, bici y, bicis, bicycle
  -0.7: bike … a, billb-, billboard, blast-, blocking you, bloqueo, borreme, borrenme |, bother, box by
  -0.7: break up, bro, brother in, brother … law, buggi-, but … take, by … i, c … lui, cada semana, caen
  -0.7: cambie … opinion, can take, can … be, can … my, canad-, cancelar |, cancell, car so, cast
  -0.7: ce telephone, cell |, celular … el, ceux la, cierre, close, close-, como … hago, compl-, comprar nada
  -0.7: compre la, comptoir samedi, comptoir … a, compu, computer, comunicaciones, comunicaciones |
  -0.7: confirmen, consider this, contact … again, contacted |, corta-, cuantas, cuantas veces, cycli-
  -0.7: d baja, d … la, d … lista, d … retire, dans les, dar de, datos con, de NAME, de acuerdo
  -0.7: de desabonnement, de personnel, de recibir, de todo, de … avisos, de … con, de … es, de … gracias
  -0.7: de … pa, de … porfa, de … telefono, de … texter, de … texto, dejan, dejen, delete, delete all
  -0.7: delete … my, delist, deme, deme … baja, deranger, deranger |, dernier message, des … a, desapuntan
  -0.7: desca-, desinscription, desol-, dicho que, digit-, ding, dingi-, dinging, direct, disable sms
  -0.7: discontinue |, discount, dit … j, do the, docto-, doctor, does my, donnee, dormi-, dormir, doy … baja
  -0.7: drive, dude, dump, e, e bike, ecrire a, ecriv-, ecrivez … a, effec-, effective, eithe-, either
  -0.7: el envio, el … pero, ella you, elle … a, en adelante, en pas, en su, en voulais, encue-, enlever moi
  -0.7: enlevez … des, enoug-, enough, enton-, entonces, envien mas, envoie, envoyez pu, es lo, es no
  -0.7: es … con, escri-, espere que, est bon, est … NUMBER, est … dernier, est … otez, esta … no, este sea
  -0.7: esto de, estoy … acuerdo, estoy … de, exercise, exercise my, exercise … right, faire expres
  -0.7: favor … de, favor … mi, felic-, ferme, fine, fines, flag, for … NAME, for … since, for … up, from
  -0.7: from … guys, from … records, get another, get … of, goes, going forward, gone, got … and, got … this
  -0.7: grasi-, grasias, grasias |, gre de, group-, groupe, guy, had this, had … with, haha |, haras-
  -0.7: have bought, have … own, help, here to, here … has, hija me, hitti-, how i, i drive, i go, i hereby
  -0.7: i moved, i must, i report, i … pass, i … quitting, i … replying, i … up, ici la, il … d, in law, info
  -0.7: interdis, interesa, is … much, is … please, is … private, is … texts, it … do, it … just, it … my
  -0.7: it … not, j aime, j … compris, j … pour, j … voulais, jaja |, je … d, je … encore, je … saurais
  -0.7: joven, jst, junk, just no, just … it, keep, keeps, knock, know when, know … this, l amabilite
  -0.7: l utilisation, la … asi, la … ustedes, le wifi, le … message, le … stop, le … svp, left hand
  -0.7: left … my, les … jours, les … stp, les … una, let … be, let … go, liber-, lien pour, like a
  -0.7: like … not, linea, list i, list please, lista, liste enlevez, liste-, listes, llamen, llega otro
  -0.7: lo … mas, loi NUMBER, los bloqueo, los … me, lost, m enlevez, m … pas, m … pris, m … promis, machi-
  -0.7: machine, mad |, mais enlevez, mais … textos, mais … veux, maiso-, maison, manda mensajes
  -0.7: manden … mensajes, manden … textos, mandes mas, mangez, many times, marketing |, mas comunicaciones
  -0.7: mas … favor, mauvais, me, me a, me at, me contacter, me doy, me escriban, me interesa, me les
  -0.7: me lleguen, me no, me retire, me textees, me these, me … am, me … enlevez, me … hasta, me … par
  -0.7: me … pu, me … so, me … svp, me … texts, me … you, medio |, mejor no, menos, mensa-, mensajes de
  -0.7: merci d, mes y, messages merci, messages texte, mi contacto, mi terapeuta, mi … es, mi … se, mi … sin
  -0.7: might, mis … no, mistake, moi ca, moi … il, molestar |, molesten, mom said, more please, more … texts
  -0.7: more … to, more>number, morni-, muted you, my arms, my bad, my brother, my data, my … NUMBER, my … do
  -0.7: my … from, my … he, my … said, n ecrivez, nada … de, nah, name off, ne … contacter, ne … envoyer
  -0.7: ne … me, necesito que, need something, need you, need … break, neta, never … ok, ni, ni textos, nix
  -0.7: no entienden, no further, no insistan, no mandes, no stop, no thx, no … contacten, no … interesa
  -0.7: no … is, no … lleguen, no … para, nom de, nomas … una, non … les, nope, not … billboard, not … or
  -0.7: note on, note … my, note … the, notificacion, notificaciones, nouvelles, number again, number>want
  -0.7: numero … favor, numero … no, nunca … a, of me, of … do, off of, off still, off with, off … me
  -0.7: off … text, on file, on without, on … i, on … it, one day, one |, only … please, only … texts
  -0.7: or anything, ot, ote, otro, otro los, otro |, oui … la, oui … le, out … your, own phone, pantalla
  -0.7: parfa-, parfait, parte, parte de, pas contacter, pas des, pas … arretez, pas … non, pedir que
  -0.7: pedirles, perdon pero, petit, peut tu, peux tu, phone, pide, pings, pis … me, plainte au
  -0.7: plainte … crtc, please make, please unsubscribe, please you, please … for, please … sending
  -0.7: please … text, please … texts, plus envoyer, plus un, plus … m, plus … moi, podri-, ponganme
  -0.7: ponganme en, por, por mensaje, porfavor |, porte-, porter, porter plainte, possi-, possible, poube-
  -0.7: pour arreter, pour ne, pour se, pour … plus, pouvez arreter, power, prier-, probl-, prochaine … que
  -0.7: program |, pu besoin, publicite sur, put … note, qu … m, que vous, que … la, que … quitenme
  -0.7: que … sea, que … serait, que … siguen, quiero los, quiero seguir, quiero … mas, quit sending
  -0.7: quiteme de, quitting, read them, recibiendo textos, recibir mas, recog-, recois encore
  -0.7: recordatorios |, refuse de, refuse … messages, refuse … recevoir, remember me, remove me
  -0.7: remove>angry, renue-, reply … to, repon-, resil-, rest, retirez … de, revoke … to, rgpd je, rien chez
  -0.7: rien sur, rien … personnel, roami-, roaming, rusty, saber nada, sacar, saldo, salgo, salgo de
  -0.7: sans faire, saquen |, saquenme … la, satur-, saura-, saurais, saurais gre, saurais … de, se acabo
  -0.7: see to, send |, send … more, serais, she does, she has, shuts, shuts up, signed … with, sigue-
  -0.7: since … i, slipp-, slipped, sms for, so, so … do, so … is, so … more, someone else, sont, stop do
  -0.7: stop merci, stop texts, stop writing, stop … do, stop … now, stop … this, stopper, strike this
  -0.7: su base, su … de, subscription |, suis deja, suis en, suis pu, supprimez mon, sus envios
  -0.7: suscribi … nada, suya, svp arretez, svp ne, tache mi, take … cell, take … of, tape, tell … to, tenga-
  -0.7: tengan, terap-, terapeuta, tes textos, text on, text … anymore, text … never, text … the, textear
  -0.7: texter svp, texter |, texting please, texto ok, texto vous, textos enlevez, textos llamadas
  -0.7: textos me, textos par, textos … ahora, textos … merci, texts for, texts thanks, texts … stop
  -0.7: texts>stop, thanks you, the message, the service, the … again, the … but, the … friday, their
  -0.7: then NUMBER, these … it, these … please, these … stop, this a, this please, this spam, this … but
  -0.7: this … do, tiene … y, tienen … con, time stop, to break, to do, to unsub, to … from, todav-, todavia
  -0.7: todo, toss, toss my, toss … number, toy, tranquille, tratamiento, tryin-, trying, trying to, tu lista
  -0.7: tu m, ty |, ugh, un casco, un mensaje, un … mas, una bici, una … NAME, understand |, une fois, uno |
  -0.7: unsolicited text, unsubscribe so, up lol, up … please, updat-, using my, ustedes mandan, ustedes you
  -0.7: utilisation de, utilisation … mon, vaina, vayan-, vayanse, velo |, vendi, vente-, ventes, veuil-
  -0.7: veuillez, veuillez ne, veut, vez … que, vos message, vos sms, vos … svp, votre, votre … otez
  -0.7: vous avec, vous c, vous saurais, vous voulez, vous … amabilite, vous … est, vous … gre, voy a
  -0.7: voy … volver, want something, want … hear, want … more, was … the, we sold, we … the, what you
  -0.7: when … texted, when … was, where is, who … is, why are, why |, why … you, will you, with … spam
  -0.7: would stop, would … mind, wow, x favor, y en, y los, y mi, y por, y suena, y … la, y … mensajes
  -0.7: year it, year … is, yesterday and, yo me, you like, you … dejen, you … do, you … mande, you … would
  -0.7: your billboard, | annulez, | apres, | aqui, | assez, | borrame, | cambie, | cero, | comment
  -0.7: | cuantas, | desuscribir, | doing, | dump, | forgot, | going, | hagan, | in, | kill, | kindly
  -0.7: | laisse, | laissez, | last, | mano, | me, | nah, | nix, | oiga, | opted, | passe, | perdez
  -0.7: | ponganme, | prefiero, | prochain, | pull, | quitter, | rather, | stoppe, | stopper, | stoppez
  -0.7: | thanks, | toss, | toy, | ugh, | vayanse, | want, | was, | wow, | … abogado, | … al, | … another
  -0.7: | … arreter, | … basta, | … brother, | … does, | … email, | … enlevez, | … enviar, | … espere
  -0.7: | … fin, | … go, | … group, | … has, | … interesse, | … las, | … los, | … mandar, | … messaging
  -0.7: | … mom, | … notifications, | … on, | … otro, | … par, | … rancune, | … removal, | … so, | … sonne
  -0.7: | … think, | … tu, | … veut, | … with, ~_abs, ~_ade, ~_aho, ~_am, ~_am_, ~_amo, ~_ant, ~_bab, ~_boi
  -0.7: ~_bru, ~_bue, ~_cad, ~_cam, ~_cel, ~_cha, ~_chi, ~_cup, ~_cy, ~_cyc, ~_dej, ~_dia, ~_dim, ~_du, ~_dud
  -0.7: ~_e_, ~_ec, ~_ecr, ~_eit, ~_ep, ~_epa, ~_evi, ~_fau, ~_fix, ~_fol, ~_fro, ~_goe, ~_gra, ~_gua, ~_hon
  -0.7: ~_hun, ~_idi, ~_jov, ~_kit, ~_lay, ~_lim, ~_lo, ~_me, ~_me_, ~_mig, ~_nah, ~_nen, ~_net, ~_ni_, ~_nop
  -0.7: ~_oj, ~_ol, ~_par, ~_pet, ~_peu, ~_ph, ~_pho, ~_por, ~_pow, ~_pue, ~_roa, ~_run, ~_se, ~_sen, ~_sha
  -0.7: ~_shi, ~_sl, ~_so_, ~_spa, ~_tac, ~_tea, ~_the, ~_tra, ~_tw, ~_ug, ~_ugh, ~_une, ~_upd, ~_ve, ~_vot
  -0.7: ~_we, ~_wif, ~_wow, ~abas, ~abon, ~abr, ~abs, ~abst, ~aby, ~acia, ~acos, ~acre, ~adel, ~adin, ~adm
  -0.7: ~advi, ~ah_, ~aho, ~ahor, ~aim, ~aina, ~ajam, ~aji, ~ajit, ~aken, ~ald, ~aldo, ~alga, ~algo, ~alls
  -0.7: ~am_, ~amad, ~amie, ~amin, ~amo_, ~an_, ~anad, ~apag, ~ape_, ~aras, ~arda, ~arf, ~arfa, ~arta, ~ason
  -0.7: ~assi, ~ate, ~atr, ~auri, ~avec, ~avia, ~bab, ~baby, ~bar_, ~bby, ~bby_, ~belo, ~bici, ~bien, ~bir_
  -0.7: ~blo_, ~boar, ~bonn, ~bru, ~bste, ~bue, ~bugg, ~cabo, ~cass, ~choo, ~cia, ~cie_, ~cier, ~cio_, ~cis_
  -0.7: ~co_, ~cole, ~conn, ~cont, ~cy_, ~daro, ~dau, ~davi, ~de_, ~dear, ~dej, ~deje, ~devi, ~diat, ~digi
  -0.7: ~dore, ~dri, ~dria, ~dud, ~dude, ~dvi, ~eal, ~ears, ~easo, ~eau_, ~ec_, ~ecan, ~ecog, ~ecto, ~edal
  -0.7: ~eep_, ~eeti, ~efe, ~efi, ~eir_, ~ela, ~elic, ~ell_, ~elp_, ~emas, ~encu, ~endo, ~enou, ~ensa, ~entl
  -0.7: ~envo, ~eos, ~eos_, ~ep_, ~epon, ~erdu, ~erse, ~ery, ~eses, ~espa, ~este, ~eted, ~etou, ~etre, ~eus
  -0.7: ~evit, ~evo_, ~ex_, ~ext_, ~eza_, ~fai, ~fast, ~fau, ~fee, ~feri, ~ffec, ~fix, ~fla, ~flag, ~fro
  -0.7: ~from, ~gam, ~game, ~gand, ~gen, ~gles, ~goe, ~goes, ~gone, ~grac, ~gras, ~guno, ~gus, ~guy_, ~hara
  -0.7: ~hari, ~hart, ~heir, ~hes_, ~hoo, ~horr, ~hose, ~hun, ~ias, ~ias_, ~iate, ~ibe, ~ica, ~icis, ~ids
  -0.7: ~ids_, ~ienn, ~iew, ~ifi, ~ify, ~iga, ~igit, ~ike_, ~ille, ~imat, ~imm, ~impo, ~inea, ~ingi, ~inn
  -0.7: ~ip_, ~ipp, ~ippe, ~ired, ~ish, ~ista, ~itin, ~its_, ~jan_, ~jem, ~jen_, ~jov, ~jove, ~junk, ~ken
  -0.7: ~ken_, ~kids, ~kit, ~ladi, ~ldo, ~ldo_, ~lem, ~lga, ~lgo, ~lgo_, ~lia, ~libe, ~lie_, ~lio_, ~ll_
  -0.7: ~lost, ~lp_, ~ls_, ~mera, ~meta, ~mili, ~mite, ~ms_, ~mun, ~muni, ~nah, ~nah_, ~nana, ~ncle, ~ncu
  -0.7: ~ncue, ~ndi, ~ndu_, ~nea_, ~nee_, ~neta, ~nfo_, ~nia, ~niet, ~nnem, ~nni, ~noc, ~nok, ~nop, ~nope
  -0.7: ~nou, ~noug, ~nsa, ~nsan, ~ntie, ~ntin, ~ntl, ~ntly, ~nton, ~ntro, ~nua, ~nvi, ~nvo, ~oad, ~oam
  -0.7: ~oami, ~oar, ~oard, ~octo, ~odav, ~ode, ~ode_, ~odo_, ~okin, ~omi, ~omor, ~ompl, ~ons_, ~ora_, ~orma
  -0.7: ~osp, ~ote, ~othe, ~oube, ~ough, ~oven, ~oyer, ~pani, ~parf, ~pay_, ~pda, ~pdat, ~peda, ~pen, ~pera
  -0.7: ~pho, ~podr, ~por, ~por_, ~poub, ~pow, ~powe, ~ppe, ~ppi, ~pute, ~queo, ~quie, ~quil, ~rak, ~ramm
  -0.7: ~rang, ~rar, ~rarm, ~rasi, ~raz, ~rch_, ~rdu, ~re_, ~rena, ~renm, ~reno, ~ri_, ~ribe, ~rige, ~rmer
  -0.7: ~roa, ~roam, ~robl, ~rom, ~rom_, ~rop, ~rras, ~rriv, ~rtas, ~rul, ~run_, ~saf, ~saj, ~sald, ~satu
  -0.7: ~saur, ~sco_, ~ser, ~ses_, ~sias, ~sib, ~sibl, ~sil, ~smen, ~sont, ~sse_, ~ssib, ~ste, ~stee, ~stes
  -0.7: ~stia, ~sub, ~suya, ~swee, ~tape, ~tes, ~tfu, ~thei, ~thir, ~tico, ~tin, ~ting, ~tonc, ~tor_, ~tru
  -0.7: ~tryi, ~tua, ~tual, ~ucho, ~ueo, ~ueo_, ~ugg, ~uggi, ~ugh, ~uid, ~uida, ~upd, ~upda, ~ups_, ~urs_
  -0.7: ~uva, ~uvai, ~uvez, ~vain, ~vec_, ~vell, ~veui, ~veut, ~vic, ~view, ~vot, ~votr, ~voy, ~weet, ~wif
  -0.7: ~wow, ~wow_, ~xt_, ~ycli, ~zco, ~zco_, ~zon
  -0.8: (send), (texts), NUMBER y, NUMBER … plus, a car, a ecrire, a esta, a llegar, a me, a note, a toute
  -0.8: a … about, a … cel, a … fois, a … sur, a … svp, abogado, abonnement |, add me, adieu, ahead
  -0.8: ahead and, ai manque, ai pese, ai un, ai … pu, aimer-, alertas, all the, along, am filing, am … take
  -0.8: amabi-, an … man, and it, and stop, and … to, angry>more, angry>stop, anko, annulez, another |
  -0.8: anti pourriel, any further, appel, are … my, arrete … la, arrete … m, arreter … m, as no, as well
  -0.8: as … stop, asking you, aucun … svp, auriez … l, aussi, automated texts, avoir le, basta de
  -0.8: be contacted, be … off, bebe, ben, besoin … vos, bici … me, bicicleta, bicyc-, bienv-, bike
  -0.8: bike shop, bike stop, bloquear, bonne, bonne journee, borren |, borren … numero, borrenme, bothe-
  -0.8: broth-, brother, bug, bye la, c … bon, c … stop, ca finisse, ca … NUMBER, call me, cambie de, campa-
  -0.8: can, cancelo la, care, case textos, ce … pour, cease … desist, cell a, cell on, celui ci, cessez de
  -0.8: cessez les, chez … enlevez, ci, ci … le, clean-, cleaning, cliqu-, clique, come in, comment on
  -0.8: como … la, comprenez … dans, con el, con tanto, confu-, contact list, contact me, contactar |
  -0.8: contacto, continuez … m, coupe ca, cuando pueda, customer, d autre, dame … baja, dans le, dar … baja
  -0.8: darme de, darme … baja, de enviarme, de m, de opinion, de rappels, de tu, de … arretez, de … base
  -0.8: de … donnees, de … enlever, de … liste, de … que, de … s, de … sms, de … text, de … textos
  -0.8: deactivate, dejen … mandarme, delet-, deleted, demande … retrait, des alertes, desabonne moi
  -0.8: desactiver, desactivez, desaf-, desir-, desire, desub-, desuscribir, devra-, devrait, dice … ponga
  -0.8: died please, dit d, drivi-, driving, du … je, el … con, else to, else … text, emails, en recevoir
  -0.8: en veu, en … arretez, en … caja, encore un, encore … ai, end … text, enlever … la, envie de, envien |
  -0.8: envio de, envois |, envoyer de, envoyer |, envoyez moi, eparg-, error, esa lista, espere, estaba … la
  -0.8: esto … mi, estoy de, f, fabor, faire, fait … vous, falta, famil-, favor no, fin a, find … else
  -0.8: finis-, finisse, fois et, fois … de, for … bike, forever>stop, forwa-, forward, from … system
  -0.8: from … text, from … texts, front desk, fun, gane, girl, go ahead, go to, goodb-, goodbye, got it
  -0.8: graci-, gracias, group |, h, hacer, harcelement, hard … on, hasta la, have … my, have … number
  -0.8: have … say, hay que, hear … you, heari-, hearing, her, herma-, his, how … unsubscribe, i am, i hit
  -0.8: i sold, i still, i will, i wish, i … and, i … filing, i … like, i … out, il, insistan, instead
  -0.8: instructed, is already, is … and, is … for, is … need, is … not, is … off, is … so, it out, it that
  -0.8: it … more, it … the, j espere, j … l, j … manque, j … pese, j … veu, je fais, je … bloque, je … un
  -0.8: je … vos, jour svp, journee |, joven |, jve, keep texting, know … you, l … de, l … s, la de
  -0.8: la presente, la … NAME, la … du, la … moi, la … quitenme, lache moi, lache … cell, las promociones
  -0.8: law>remove, le pour, le temps, leave my, left in, les alertes, les dije, les doy, les quito
  -0.8: les rappels, les |, les … arretez, les … de, like i, like … said, links, lista-, liste, llame-, lo de
  -0.8: loaner |, longer … my, los, los recordatorios, los … a, los … por, los … you, m … a, ma montre
  -0.8: ma … est, mais je, mama |, mandando … you, mandes nada, mando, mange-, mano, manqu-, manque, mante-
  -0.8: mantenimiento, mas por, me any, me anymore, me avise, me envien, me from, me llegue, me up, me … and
  -0.8: me … no, mean it, mensajes gracias, messages please, mets moi, might as, might … well, moi a
  -0.8: moi … ca, mon abonnement, mon avocat, mon gars, mon velo, mon … ecrivez, mon … stp, money
  -0.8: more messages, more>remove, must … no, muted, my attorney, my name, my text, my work, my … lol
  -0.8: nada por, need … you, no contactar, no estaba, no gane, no mensajes, no molestar, no ocupo, no por
  -0.8: no tienen, no volver, no vuelvan, no … envien, no … escriban, no … from, no … hagan, no … quien
  -0.8: no … recibir, no … saquenme, no … seguir, no … ser, no … sigan, not … anymore, not … list, not … them
  -0.8: nous, now … texting, number is, number>remove, numero a, numero |, numero … sus, numero … vos
  -0.8: numero … votre, nuthi-, nuthin, of all, off switch, oiga, ok i, old man, on coupe, once |, only no
  -0.8: opini-, opinion, opt, opt … of, opt … out, orden-, otro con, oublie, out thx, over, palab-, palabra
  -0.8: panta-, para … mensajes, parenle, paro, pas … message, patie-, permanently |, pero no, pese sur
  -0.8: phone … for, picked up, pictu-, pido |, pierdan, pis, pis mon, pis … cell, please fix, please never
  -0.8: please note, please stop, please … all, plus etre, por el, porfavor, porte … au, pour … desinscrire
  -0.8: prefi-, prefiero, prepa-, present, presente, prochain texto, promos, pu … texto, pueden … de, qu … se
  -0.8: que celui, que este, que por, que sea, que … ci, que … finisse, que … saquen, que … telefono
  -0.8: que … this, queda, quit so, quitar |, quitenme de, quito el, quito … permiso, quoi … mot, rappels |
  -0.8: recados, receiving, recevoir … sms, recibi, recogi, regim-, regime, remove … from, removed from
  -0.8: reply here, ridin-, riding, rien m, roue … de, ruego, sale, saquen el, saquen mi, savoir … vos
  -0.8: se desabonner, se … es, seguir … textos, send them, seul, ship, shop … me, shut … off, si … llega
  -0.8: sick, sient-, siento, silence, sin sus, sms, sms svp, sms to, sms … this, so … the, solicito … baja
  -0.8: sonda-, sonne … rien, sortir, sortir de, souha-, souhaite, spare, speciaux, star, still … these
  -0.8: stop contacting, stop is, stop it, stop this, stop … for, stop … je, stop … textos, stop … these
  -0.8: stop>send, stopp-, stoppez, submi-, submit, suelt-, sur … cell, sur … cellulaire, sus textos
  -0.8: sus … por, suspender, svp pu, switch on, switch … this, tan, tanna-, tannant, tbh, tell the, terminen
  -0.8: text club, texti-, texting, textos merci, textos por, textos … mon, textos … on, textos … svp
  -0.8: texts are, texts at, texts please, texts>wrong, thank … for, that … am, the off, the one
  -0.8: the reminders, the text, the … came, the … messages, the … switch, them |, this at, thoughts, to a
  -0.8: to hear, to my, to none, to them, to … contacted, to … now, todas … listas, told … people, tout
  -0.8: toute … par, tranq-, trouve, turn these, type, une … pour, unsubscribe please, untic-, untick, up the
  -0.8: utile, van, velo, veu pu, veut plus, veux rien, veux … des, vibre-, vibrer, vos … ne, votre … enlevez
  -0.8: voulo-, vouloir, vous bloque, vous en, vous enlevez, vous etes, vous … mais, waiti-, waiting
  -0.8: want another, want … messages, want … texts, want>forever, we should, we … see, what is, where it
  -0.8: where … the, who are, whole, will have, will … be, will … by, without a, word, worry, worry pas
  -0.8: would … the, xfa |, y no, yo |, you recibi, you |, you … a, you … d, you … en, you … is, you … me
  -0.8: you … mi, you … take, you … unsubscribe, your texts, your … list, yours, zip it, | again, | annuler
  -0.8: | auriez, | borre, | cancelar, | cesse, | cesser, | consider, | cut, | dame, | deactivate
  -0.8: | desabonnez, | desinscrire, | discontinue, | ecrivez, | find, | front, | hard, | he, | keep
  -0.8: | lachez, | like, | make, | mejor, | nothing, | please, | por, | pour, | prefer, | quita, | sacame
  -0.8: | skip, | sortez, | spare, | still, | su, | to, | tu, | unsubscribing, | van, | we, | wish, | … again
  -0.8: | … bad, | … besoin, | … dad, | … desk, | … du, | … envoyez, | … escribir, | … esta, | … favor
  -0.8: | … getting, | … give, | … guy, | … hace, | … have, | … manden, | … msj, | … pass, | … promociones
  -0.8: | … recibi, | … s, | … salgo, | … saquenme, | … service, | … sign, | … somebody, | … telefono
  -0.8: | … using, | … vous, | … wish, ~_ahe, ~_all, ~_arm, ~_aus, ~_bat, ~_beg, ~_bic, ~_bil, ~_bu, ~_ce
  -0.8: ~_ci_, ~_dam, ~_day, ~_de, ~_dea, ~_dum, ~_eb, ~_el, ~_en, ~_env, ~_ev, ~_eve, ~_f_, ~_fab, ~_fr
  -0.8: ~_gen, ~_gir, ~_gon, ~_h_, ~_his, ~_ho, ~_hop, ~_il_, ~_kee, ~_li, ~_lib, ~_lis, ~_mac, ~_mec, ~_mid
  -0.8: ~_mot, ~_neg, ~_ocu, ~_op, ~_opi, ~_ora, ~_ouv, ~_ov, ~_ove, ~_pan, ~_pi, ~_pla, ~_rad, ~_re, ~_rid
  -0.8: ~_sat, ~_ser, ~_sim, ~_sm, ~_sms, ~_sta, ~_str, ~_sup, ~_swe, ~_tap, ~_tb, ~_tbh, ~_te, ~_tex, ~_tom
  -0.8: ~_us, ~_wa, ~able, ~aca, ~achi, ~acr, ~acti, ~adio, ~afi, ~aga_, ~ahe, ~ahea, ~aig, ~aiti, ~alta
  -0.8: ~ame, ~amil, ~amm, ~ammi, ~ana_, ~ande, ~ang, ~anin, ~anme, ~anna, ~anne, ~anno, ~ano_, ~anso, ~apa
  -0.8: ~argn, ~arro, ~ass, ~asse, ~ast, ~ata_, ~ath, ~atie, ~atin, ~ato, ~atte, ~auss, ~aw_, ~ay_, ~azo
  -0.8: ~baje, ~ban, ~ban_, ~banm, ~beau, ~bell, ~bend, ~bh_, ~bic, ~bicy, ~bid, ~bill, ~bir, ~blem, ~bles
  -0.8: ~boi, ~bro_, ~brot, ~cana, ~cat, ~cati, ~cell, ~chan, ~chat, ~chem, ~chie, ~cias, ~cibi, ~cliq, ~clu
  -0.8: ~conf, ~cor, ~crip, ~cted, ~ctiv, ~dag, ~dage, ~darm, ~dby, ~dbye, ~des, ~dier, ~dim, ~dios, ~disc
  -0.8: ~dly, ~dly_, ~do_, ~doct, ~dre_, ~eani, ~ecid, ~eco, ~ecr, ~edia, ~edo, ~eeps, ~efie, ~egle, ~eir
  -0.8: ~eivi, ~ejan, ~elem, ~elet, ~ella, ~elp, ~elt, ~ena, ~enim, ~env, ~enve, ~envi, ~epr, ~eps, ~eps_
  -0.8: ~ero_, ~esc, ~esca, ~escr, ~escu, ~esir, ~esit, ~eso, ~esol, ~ete_, ~eul_, ~evr, ~exti, ~exto, ~ezc
  -0.8: ~fait, ~falt, ~fami, ~feli, ~fen, ~fic, ~fica, ~fici, ~fier, ~forw, ~fren, ~frie, ~fs_, ~ful_, ~fun_
  -0.8: ~ga_, ~ganl, ~gir, ~girl, ~gon, ~han, ~has, ~hea, ~help, ~herm, ~hers, ~hine, ~hom, ~hos, ~ibid
  -0.8: ~ibir, ~ibl, ~ible, ~icie, ~ict, ~ictu, ~icy, ~icyc, ~ida, ~idin, ~ific, ~ike, ~ime_, ~imi, ~imit
  -0.8: ~inde, ~ine, ~ings, ~inio, ~inut, ~ird, ~ird_, ~ire_, ~iria, ~irl_, ~ish_, ~ism, ~isto, ~ite, ~itez
  -0.8: ~ito, ~ito_, ~itos, ~ive, ~jaj, ~jaja, ~jit, ~kee, ~keep, ~kes_, ~kst, ~lag, ~lair, ~land, ~lay, ~lei
  -0.8: ~lete, ~lib, ~lini, ~lis, ~lleu, ~lme, ~lva_, ~mach, ~mang, ~manq, ~mant, ~mbie, ~me_, ~med, ~mena
  -0.8: ~mett, ~mmin, ~mone, ~morn, ~mos, ~mos_, ~ndag, ~nees, ~neg, ~nfo, ~nfu, ~ni_, ~nimi, ~nks, ~nks_
  -0.8: ~nnan, ~nous, ~nqui, ~ntic, ~nue, ~obl, ~oble, ~ocup, ~od_, ~odb, ~odby, ~odes, ~odo, ~odr, ~odri
  -0.8: ~oev, ~oeve, ~ohi, ~oin, ~ois_, ~oki, ~ompe, ~ona, ~ona_, ~oney, ~onfu, ~ont, ~ont_, ~onti, ~oo_
  -0.8: ~ood_, ~oodb, ~ope_, ~ops_, ~opti, ~oren, ~orni, ~oro, ~orta, ~orth, ~orw, ~orwa, ~oss, ~ossi, ~ouh
  -0.8: ~ouha, ~oule, ~ourd, ~out, ~out_, ~ower, ~own, ~parg, ~peu, ~pict, ~pini, ~pis_, ~plen, ~plo, ~pond
  -0.8: ~poss, ~post, ~prim, ~pse, ~ptin, ~rae, ~rage, ~rale, ~ranq, ~rass, ~rate, ~rcis, ~ref, ~rem, ~rfav
  -0.8: ~rgn, ~rgne, ~rim, ~rime, ~rin_, ~rl_, ~ro_, ~romo, ~ror, ~ror_, ~roth, ~roug, ~roup, ~rrem, ~rror
  -0.8: ~rs_, ~rta_, ~ruct, ~rueg, ~rwa, ~rwar, ~sac, ~sacr, ~save, ~scou, ~scue, ~se_, ~ses, ~sick, ~sida
  -0.8: ~sire, ~sit, ~sle, ~sms, ~sms_, ~sole, ~sond, ~souh, ~spa, ~ssi_, ~ssm, ~sso, ~sta, ~sta_, ~stie
  -0.8: ~su_, ~suel, ~sup, ~sus_, ~tach, ~tap, ~tara, ~tbh, ~tbh_, ~td_, ~tead, ~ter_, ~tes_, ~the, ~tiez
  -0.8: ~tin_, ~tinu, ~tist, ~tit_, ~tiv, ~tn_, ~todo, ~topp, ~tus_, ~ubel, ~uelt, ~uha, ~uhai, ~uloi, ~unic
  -0.8: ~ups, ~ush, ~usin, ~uss, ~ussi, ~usta, ~utes, ~uvel, ~uver, ~vez, ~vez_, ~vois, ~wait, ~ward, ~way
  -0.8: ~we_, ~whol, ~wing, ~wip, ~wipe, ~word, ~worr, ~xti, ~xtin, ~xto, ~ye_, ~yer_, ~ype_, ~za_
  -0.9: NUMBER textos, a chaque, a llamar, a … basura, a … neveu, a … shop, a … so, aboga-, abrir, achaler
  -0.9: after that, agradeceria que, agregaron, ai aucun, ai trouve, aimerais mieux, air en, air … NUMBER
  -0.9: al … y, am done, am good, am in, am keeping, and quiet, and … is, and … my, and … the, angry>send
  -0.9: angry>these, antig-, antigua, any … messages, apagu-, appoi-, appointment, aqui, are violating
  -0.9: arret svp, arrete de, arreter de, arreter … textos, arretez svp, arretez |, arretez … textos, arrett
  -0.9: asking … to, au … pas, aucun, aujou-, aujourdhui, auriez vous, avec les, avisando, avisen |
  -0.9: avisos de, avocat |, back, baja … favor, banco, be |, be … from, be … your, bike got, block
  -0.9: blocked and, blocking, borra … numero, borren mis, borren … datos, borro, both, box unchecked, but
  -0.9: but please, but … have, but … no, by … please, ca cesse, ca fait, ca plus, call do, call … not
  -0.9: cambie, cancelar, chat |, client, comer-, como cancelo, como me, concerned, confo-, conformement
  -0.9: conmi-, conmigo, contactar, contacted, corriger, couns-, cuant-, d, d accord, day |, de, de ese
  -0.9: de esta, de estos, de promo, de retrait, de suite, de ta, de … du, de … envois, de … mama, de … mi
  -0.9: de … vez, dead, decis-, decision, dejar, dejar de, deje de, dejen … avisarme, dejenme en, demai-
  -0.9: demain, demasiado, des … svp, desactiven, di … de, dia, discontinue, distu-, disturb, dit … fois
  -0.9: do … disturb, do … message, done with, down the, drop the, ecrire pour, ecrire svp, ecrivez moi
  -0.9: effacer, el ultimo, eliminen, en envoyer, en paz, end these, end … please, enervez, enlever de
  -0.9: enlever … numero, enlevez … numero, enlevez … svp, entonces … me, envio, envio-, envios, envios |
  -0.9: envoyez rien, es solo, escriban, escriban mas, est fini, est … cell, est … qu, este medio, ever had
  -0.9: every time, every-, everything, fais, falta … me, favor de, fille … a, finalement non, five texts
  -0.9: fois … les, for … not, for … remove, forfa-, forfait, frida-, friday, futur, futur |, gano, gars … de
  -0.9: get |, go away, go … and, god, going to, got … so, great, harce-, have … do, hereb-, hereby, hier
  -0.9: i be, i call, i get, i would, i … done, i … good, i … keeping, i … rather, i … you, in … trash
  -0.9: ingle-, ingles, is it, is now, is |, is … last, it … off, it … too, it … with, it … your, j … aucun
  -0.9: j … un, jamas … vuelvan, je prefere, je reviens, je voulais, je … pour, je … que, journee, just do
  -0.9: just stop, keep me, kindl-, kindly, la paix, la … a, la … con, la … entonces, la … mejor, lachez moi
  -0.9: las … y, last … i, last … please, law>angry, le cell, le mot, leave … alone, les … la, like not, list
  -0.9: llegaran, lleguen, los reporto, los … de, ma roue, ma … m, mail, mais … moi, mama dice, mama … que
  -0.9: man |, manage, manden … aqui, mas … a, mas … de, mauva-, me agregaron, me la, me never, me of
  -0.9: me sacaran, me saquen, me unsubscribe, me voy, me … avisando, me … el, me … mensajes, me … more
  -0.9: me … otro, me>send, mensajes … favor, mensajitos, menu, menvo-, messages |, messages … it, mi … me
  -0.9: mismo, moi de, moi des, moi … paix, moi … svp, moi … vos, moi … votre, momento dije, momento … que
  -0.9: mon neveu, mon telephone, more … please, my inbox, my line, my messages, name, ne … textez, neces-
  -0.9: need these, need to, need … for, neveu, ni … nada, ningun … mas, ninguno, no entiendo, no escribir
  -0.9: no los, no suene, no text, no … avisen, no … favor, no … otro, no … saber, no … textos, nomas
  -0.9: non stop, not disturb, not … a, not … any, not … receive, not … your, notic-, now please, now … it
  -0.9: number take, number … your, number>list, ocupo, of … stop, off for, off … texts, omit, on veut
  -0.9: one repair, only … one, only … this, opting out, oter, ou est, oubliez, out … is, out … the, papa
  -0.9: pas interesse, peace … quiet, pedi … no, people to, perde-, perdez, perdez mon, perdez … numero
  -0.9: permanently, pese, phone on, phone please, phone … this, pido, plainte a, please quit, plein
  -0.9: plus besoin, plus recevoir, por este, por … medio, porfa-, pour avoir, pour … desabonner, pour … le
  -0.9: pouvez … enlever, pouvez … le, preguntar, prochain, pu d, pueda, puede … de, pull my, pull … number
  -0.9: pus … de, que escribo, que ponga, que … cesse, que … para, que … sacaran, quedo, quelqu, quelqu un
  -0.9: quiero mensajes, quiero … mensajes, quiero … textos, quit texting, quitame de, quitan |, quitar de
  -0.9: rancu-, rancune, reall-, really, recad-, recor-, redir-, remove>you, remue-, repete, reply … this
  -0.9: reporto, retrait |, sacaran, sans rancune, saqueme, save your, says to, se que, sea el, sea … ultimo
  -0.9: see it, seguir recibiendo, send anything, send>me, sending me, senor-, si … continue, si … continuez
  -0.9: sign … off, sin preguntar, sistema, soit, sold the, solicito la, son … je, sortez … de
  -0.9: specifically left, stop les, stop no, stop sending, stop … messages, stop>forever, stopall |, stoppe
  -0.9: su lista, surve-, sus, svp corriger, svp merci, svp … de, syste-, system, system |, ta liste
  -0.9: take this, taken, taken off, tekst-, tenez, tengo … que, text … i, textees |, texting me, textos dans
  -0.9: texts take, thank-, thanks, that number, the appointment, the bikes, the raffle, the trash, the … my
  -0.9: the … please, the … repair, them stop, them … me, there a, these off, these texts, these to
  -0.9: this customer, this … again, this … off, this … on, those, thought i, to go, todas las, todos
  -0.9: told … could, too much, tout de, tout … suite, trank-, trankil, trash, trois fois, trop, tune
  -0.9: tune up, twice already, two days, typin-, typing, ultima, ultima vez, un, un client, un … j, uno
  -0.9: use this, ustedes … no, velos, veux … ca, veux … etre, veux … recevoir, vez … lo, violating, volve-
  -0.9: volver, vos envois, votre numero, votre … de, vous … enlevez, vous … faire, voy, want … get
  -0.9: want … of, want>send, want>you, went, who this, will pass, will … it, with, withdraw consent
  -0.9: withdraw … consent, without … text, word to, work, would like, would you, writing to, y … quiero
  -0.9: yo … y, you dejen, you ever, you le, you … already, you … before, you … but, you … le, you … por
  -0.9: you … violating, you>forever, you>remove, your system, | add, | antes, | anular, | conformement
  -0.9: | deja, | desuscribirme, | disable, | drop, | effacez, | enleve, | enough, | envoyez, | erase, | five
  -0.9: | hasta, | il, | los, | mets, | oubliez, | peace, | power, | quisiera, | quiten, | quitenme, | signed
  -0.9: | suspendan, | thought, | turn, | veuillez, | wrong, | … agradeceria, | … arrete, | … automated
  -0.9: | … cancelo, | … debarque, | … des, | … deseo, | … died, | … down, | … ecris, | … end, | … enleve
  -0.9: | … fui, | … gracias, | … la, | … lache, | … llegan, | … now, | … pienso, | … por, | … prefere
  -0.9: | … prochaine, | … put, | … reviens, | … sending, | … spam, | … suis, | … thank, | … thanks, | … time
  -0.9: | … tout, | … unsubscribe, | … used, ~_alo, ~_aq, ~_aqu, ~_art, ~_ass, ~_ate, ~_auj, ~_bac, ~_be
  -0.9: ~_bi, ~_bik, ~_blo, ~_bos, ~_br, ~_cli, ~_cor, ~_d_, ~_dai, ~_de_, ~_der, ~_des, ~_do, ~_ei, ~_esp
  -0.9: ~_fai, ~_hie, ~_ide, ~_int, ~_jaj, ~_ki, ~_ll, ~_los, ~_ma, ~_mov, ~_muc, ~_nut, ~_pai, ~_pat, ~_pis
  -0.9: ~_pit, ~_pos, ~_rea, ~_rem, ~_rin, ~_stu, ~_sys, ~_un_, ~_uno, ~_vel, ~_wo, ~abl, ~abog, ~act, ~ago_
  -0.9: ~agra, ~aise, ~ale, ~alt_, ~amis, ~amo, ~ank_, ~anks, ~ant, ~anto, ~appe, ~aqui, ~arge, ~arto, ~aten
  -0.9: ~ats_, ~auj, ~aujo, ~aute, ~auva, ~aux, ~aux_, ~bac, ~back, ~banc, ~beg_, ~bie, ~bie_, ~bike, ~blac
  -0.9: ~blas, ~bli, ~blo, ~bog, ~boga, ~bos, ~boss, ~bra, ~but_, ~cado, ~camp, ~can_, ~cese, ~cesi, ~ch_
  -0.9: ~chen, ~ciat, ~cluy, ~conm, ~cric, ~cter, ~cump, ~cun_, ~dai, ~dav, ~dele, ~dete, ~dieu, ~dill, ~donc
  -0.9: ~dora, ~drop, ~eall, ~ebe_, ~eby, ~eby_, ~ecad, ~eck_, ~ecor, ~ecri, ~edo_, ~eep, ~ejad, ~eje, ~ejen
  -0.9: ~eks_, ~emu, ~emue, ~enan, ~ence, ~ency, ~enty, ~era, ~erap, ~ereb, ~ered, ~erez, ~erre, ~eryt, ~espe
  -0.9: ~etan, ~eter, ~etit, ~ette, ~eus_, ~ext, ~fab, ~fabo, ~fais, ~fer, ~fol, ~foll, ~forf, ~frid, ~gada
  -0.9: ~ger, ~gh_, ~god_, ~gua_, ~hait, ~harc, ~hed_, ~hole, ~hro, ~iat, ~iban, ~icac, ~icat, ~ici_, ~iday
  -0.9: ~ienc, ~ier, ~ife_, ~igi, ~ilie, ~ily, ~ily_, ~imp, ~inar, ~ind, ~indl, ~iner, ~inis, ~intm, ~inu
  -0.9: ~ionn, ~ipe_, ~ire, ~isio, ~ist, ~istu, ~ith_, ~its, ~jame, ~jar_, ~knoc, ~ks_, ~lack, ~lean, ~let
  -0.9: ~list, ~lls_, ~loir, ~los_, ~lqu_, ~lug, ~lune, ~luy, ~luya, ~lver, ~maci, ~mada, ~mano, ~marr, ~mauv
  -0.9: ~mbio, ~mee, ~migo, ~mism, ~mpro, ~muc, ~much, ~muev, ~name, ~nar_, ~nav, ~ncy_, ~ndl, ~ndly, ~ndu
  -0.9: ~nece, ~ngi, ~ngin, ~nico, ~nim, ~nmi, ~nmig, ~nna, ~nno, ~nock, ~nta, ~ntas, ~ntm, ~ntme, ~nve
  -0.9: ~oca_, ~ocki, ~odos, ~ogad, ~oi_, ~oie_, ~ola_, ~ollo, ~olve, ~om_, ~oma_, ~omos, ~onc_, ~onfo, ~onmi
  -0.9: ~ora, ~orda, ~ork, ~orme, ~ort, ~ose, ~oth_, ~otic, ~ots, ~ots_, ~ouvr, ~oved, ~ow_, ~papa, ~pect
  -0.9: ~perf, ~peti, ~pis, ~po_, ~pouv, ~ppoi, ~radi, ~rap, ~rash, ~rat, ~rb_, ~rcel, ~rda, ~rdan, ~reby
  -0.9: ~remu, ~ring, ~riss, ~rita, ~rivi, ~rler, ~rlos, ~rnee, ~row_, ~rro, ~rter, ~rto, ~rto_, ~rts, ~rts_
  -0.9: ~ru_, ~rvey, ~ryi, ~ryin, ~ryt, ~ryth, ~sau, ~sez, ~sez_, ~sha, ~sim, ~soir, ~soit, ~sona, ~ss_
  -0.9: ~stur, ~suit, ~suiv, ~sys, ~syst, ~tame, ~tar, ~tc_, ~tely, ~tem, ~tem_, ~tema, ~tenc, ~teni, ~tex
  -0.9: ~text, ~thos, ~thro, ~tice, ~tit, ~toi, ~tto, ~turb, ~type, ~typi, ~ubli, ~uct, ~uded, ~uear, ~uedo
  -0.9: ~ugh_, ~ula, ~umpl, ~uper, ~upo_, ~urb_, ~urd, ~urve, ~us_, ~ut_, ~ute, ~uter, ~uts, ~uts_, ~uvr
  -0.9: ~uya_, ~va_, ~ved, ~ved_, ~velo, ~vey, ~vida, ~vios, ~viso, ~voie, ~voy_, ~way_, ~ycle, ~yen, ~yer
  -0.9: ~ype, ~ypi, ~ypin, ~yst, ~yste
  -0.93: (bias)
  -1.0: (want), NUMBER … please, a … no, a … spot, a … stop, abogado … va, about … texts, account, ai besoin
  -1.0: ai |, alertes |, alerts, all i, all to, all … to, already … to, already … up, am … with, and confirm
  -1.0: and do, and the, and … texting, and … that, angry>texts, annuler, answer, anything … this, appeler
  -1.0: appre-, arreter les, arretez … me, as a, as of, asi … bien, at this, autorisacion, autres
  -1.0: aviez … que, avisos |, away, away |, bad, be, ben la, bien … mensajes, big, bike … in, bikes, bmx
  -1.0: borra, borra mi, borrame, borrar, borren mi, break, but no, but … do, c … ma, c … rendu, ca svp
  -1.0: ca … pas, calls … no, cambi-, can stop, can … stop, can … the, cancelo, casco, ce serait, ce … vous
  -1.0: cell de, cell … moi, celul-, celular, chant-, chantier, ching-, chuck, chuck my, chuck … number
  -1.0: clase |, comun-, confirm |, consent withdrawn, contacter, contacter |, contra, conversation, correo |
  -1.0: corri-, could … not, creo … me, customer |, d la, d … lol, dad, dans, datos |, dautre |, days
  -1.0: de ahora, de aqui, de avisarme, de escribirme, de los, de me, de oposicion, de su, de sus, de vous
  -1.0: de … al, de … merci, de … messages, deact-, degag-, demande une, demas-, deran-, derecho … oposicion
  -1.0: deseo, dicho … no, did … need, died, direc-, dit … plus, do … send, do … sign, done … my, dulut-
  -1.0: duluth, ecrivez, el correo, en esto, enerv-, enleve, enleve moi, enlever mon, entiendo, enviar, envie
  -1.0: envois, es … mi, escriba, esos, est ma, esta el, estre-, etait le, faire … textos, favor you
  -1.0: favor … no, fcc |, fewer, fille … m, five, forever>more, forever>you, from you, from your, future |
  -1.0: gasten, get … text, gets, got the, hagan-, hasta aqui, have asked, have … a, i only, i quit, i was
  -1.0: i … come, i … look, i … opt, i … unsubscribed, il … y, in future, instr-, is too, is … NUMBER
  -1.0: is … ok, is … you, it stop, j … plus, j … trouve, jaja, jamais … texto, je quitte, je … avais
  -1.0: je … voir, jeje |, jour |, journ-, just, just … not, kill, la lista, la suscripcion, la … enlevez
  -1.0: la … hace, la … pour, la … svp, la … textos, laissez, le faire, le hago, le svp, le … arret, le … on
  -1.0: leavi-, leaving, lee, les … svp, letters, lista saquenme, liste svp, live, llamadas ni, lo pido
  -1.0: lo que, los mensajes, los mensajitos, lose my, m … avec, m … pu, ma demande, mais plus, make … stop
  -1.0: mandar otro, mas me, mas nada, mas … escriban, mas … que, mass, me desabonner, me is, me mande
  -1.0: me mandes, me retirer, me … quitar, me>remove, medio, mensaje que, mensajes por, mensajes you
  -1.0: mensajes |, mensajes … este, messages on, met, mi nombre, mi you, mind, moi, moi plus, moi … jamais
  -1.0: moi … textos, molestar, mon … aux, mon … ne, month |, more texting, more>law, my account, my fork
  -1.0: my … take, n en, nada en, nda, ne … rien, necesito, need … keep, need … text, neede-, needed
  -1.0: never met, never … and, ni … mas, no deseo, no enviar, no gasten, no gracias, no necesito, no pienso
  -1.0: no quitenme, no recibir, no sea, no … mandes, no … ni, no … textees, non pour, non … moi, not message
  -1.0: not sure, not understand, not you, not … another, not>angry, notifications, notifications |
  -1.0: notifiquen, now … me, numero svp, nunca … me, ok stop, on arrete, on … fork, one … no, only to
  -1.0: oposi-, oposicion, otez moi, otez mon, otez … numero, otro mensaje, our, para … esta, parar-, pararan
  -1.0: parle-, partir, pas mon, pas pourquoi, pas |, pas … au, pas … pub, passe au, peace and, piens-
  -1.0: pienso, pierd-, pleas-, please, please drop, plus … sms, ponga, por … you, porfa, porfa |, pour … vos
  -1.0: prefer not, prefer … to, prefere, prene-, pretend you, promos par, promos … texto, pu recevoir, pub |
  -1.0: que nunca, que pararan, que tengo, que … arrete, que … cancelen, que … demande, que … eso, quelqu … d
  -1.0: quiero es, quiero recibir, quiero sus, quiero … que, quisi-, quisiera, quit … is, quit … me
  -1.0: quita … de, quitame, quiten … la, quitte, quitter, quoi le, rabai-, rabais, recevoir sa, recevoir vos
  -1.0: reminder, reminders, reminders |, remove>texts, repondre … pour, repre-, retirer |, retirez le
  -1.0: rien svp, rifas, rip, sales, salir |, salirme, saying it, saying stop, se quita, se … de, sed
  -1.0: send … nothing, send>want, senora, ser, si ca, sigan mandando, siste-, skip, so please, so there
  -1.0: so … me, so … no, so … quit, spame-, spot, stop all, stop with, stop … it, stop … texts, stop>texts
  -1.0: stop>you, stopa-, stopall, suene, suffit |, suis au, suis … d, supprimer, supprimez, sus … quitenme
  -1.0: suscripcion a, suspendan, t, take me, take |, take … off, talk … about, telefono … que, tell, tes
  -1.0: text about, texto … je, textos … la, textos … mi, texts ever, texts>forever, thank, thank you
  -1.0: the bike, the club, the file, the system, the tcpa, the vip, the … is, the … so, the … stop
  -1.0: the … when, then no, these, these … me, till … no, to about, to … no, to … what, toi, told … stop
  -1.0: tout svp, tuesd-, tuesday, turn off, ty, uds |, ultimo, un d, un … autre, un … en, un … plus, unche-
  -1.0: unlist me, uno de, uno mas, unsub me, up so, up … it, up … more, use email, veux … rien, vip
  -1.0: vos … de, votre … en, vous pouvez, want any, want>more, want>texts, we have, what … i, where … are
  -1.0: whoever, why did, wife … me, wifi, win the, withdrawn |, would be, would rather, write me, wrong, wth
  -1.0: xfa, y la, you always, you on, you … con, you … dije, you … la, you … les, you … los, you … mas
  -1.0: you … more, you … the, you>list, you>not, your guy, your money, your … please, your … to, zip, | asi
  -1.0: | ben, | bon, | borren, | chuck, | confirmez, | consent, | creo, | dejenme, | desabonner, | favor
  -1.0: | got, | halt, | lache, | ni, | one, | optout, | otez, | pus, | rip, | shut, | stopall, | supprimer
  -1.0: | that, | time, | use, | … accord, | … dejen, | … delete, | … el, | … en, | … from, | … get
  -1.0: | … longer, | … porfa, | … quiero, | … quitte, | … seulement, | … sort, | … tengo, | … texting
  -1.0: | … these, ~_ah, ~_bad, ~_bar, ~_be_, ~_ben, ~_big, ~_bit, ~_bm, ~_bmx, ~_bur, ~_but, ~_buz, ~_dis
  -1.0: ~_eco, ~_fam, ~_few, ~_fiv, ~_fla, ~_fou, ~_hat, ~_hm, ~_jun, ~_kil, ~_kin, ~_lan, ~_lle, ~_man
  -1.0: ~_mau, ~_mo, ~_moi, ~_nec, ~_noo, ~_our, ~_plo, ~_rab, ~_rip, ~_set, ~_sis, ~_son, ~_spo, ~_suy, ~_sw
  -1.0: ~_sy, ~_t_, ~_tal, ~_tou, ~_tue, ~_tun, ~_ty_, ~_un, ~_van, ~_vay, ~_way, ~_wen, ~_xfa, ~_zi, ~_zip
  -1.0: ~abai, ~abo_, ~acto, ~aga, ~agan, ~ails, ~aime, ~ame_, ~ange, ~ank, ~ar_, ~are, ~ase, ~ase_, ~asti
  -1.0: ~auv, ~avo, ~bad_, ~bar, ~be_, ~beg, ~big, ~big_, ~bik, ~bil, ~bmx, ~bmx_, ~boa, ~both, ~buz, ~buzz
  -1.0: ~cac, ~caci, ~cam, ~camb, ~cci, ~ces, ~chai, ~char, ~ciau, ~clas, ~comu, ~ct_, ~cte, ~cto_, ~ctor
  -1.0: ~cupe, ~cyc, ~cycl, ~deac, ~dead, ~dhu, ~dhui, ~dia_, ~died, ~dis, ~due, ~eact, ~eari, ~eas, ~ease
  -1.0: ~eavi, ~ede_, ~eded, ~edio, ~eede, ~eg_, ~ejar, ~elar, ~els_, ~elul, ~ema_, ~enag, ~endi, ~enga
  -1.0: ~enso, ~erc, ~esda, ~ese, ~ese_, ~eseo, ~esos, ~etar, ~etes, ~eveu, ~ewer, ~fa_, ~fam, ~fas, ~few
  -1.0: ~fewe, ~fine, ~fiv, ~five, ~fou, ~gans, ~gets, ~gle, ~go_, ~gs_, ~hain, ~hank, ~has_, ~head, ~hes
  -1.0: ~hese, ~hit, ~hitt, ~hui_, ~iar_, ~iau, ~iaux, ~ibe_, ~ico, ~ico_, ~ierd, ~iero, ~ieto, ~ifi_, ~ig_
  -1.0: ~ikes, ~ili, ~ilia, ~imez, ~ino_, ~ins_, ~inte, ~ios, ~ipc, ~ipci, ~irec, ~iri, ~ismo, ~ist_, ~iste
  -1.0: ~itt, ~jala, ~jar, ~jen, ~jito, ~jun, ~kes, ~kill, ~kind, ~kip, ~kip_, ~lan_, ~lea, ~leas, ~ler_
  -1.0: ~let_, ~lid, ~liez, ~lin_, ~lirm, ~los, ~lu_, ~mac, ~main, ~masi, ~mau, ~mbi, ~mer_, ~mil, ~moi
  -1.0: ~moi_, ~mpan, ~mpo, ~mx_, ~nan, ~nch, ~ndo, ~ndo_, ~nec, ~nen_, ~ngs, ~ngs_, ~nio, ~nion, ~nki, ~nora
  -1.0: ~nste, ~nstr, ~ntal, ~ntam, ~ofil, ~oie, ~omu, ~omun, ~onm, ~ood, ~oor, ~ope, ~opin, ~orgo, ~ormi
  -1.0: ~orre, ~orri, ~orto, ~oss_, ~ost_, ~oulo, ~ove_, ~page, ~pere, ~pese, ~pet, ~pide, ~pido, ~ple, ~plea
  -1.0: ~porf, ~ppe_, ~ppel, ~pper, ~prep, ~quea, ~quis, ~rais, ~rait, ~rdh, ~rdhu, ~real, ~reb, ~reco, ~rel
  -1.0: ~ren, ~rfa_, ~rge_, ~rida, ~rin, ~rip_, ~ripc, ~rir_, ~ris_, ~riv, ~rmen, ~rmir, ~rnin, ~rob, ~rol
  -1.0: ~rong, ~row, ~rra, ~rram, ~rsat, ~saji, ~sand, ~send, ~seri, ~siad, ~sien, ~skip, ~smo_, ~sort, ~spar
  -1.0: ~spe, ~spot, ~star, ~stem, ~supp, ~suy, ~ta_, ~tal, ~tall, ~ter, ~than, ~thes, ~tif, ~tifi, ~timo
  -1.0: ~toi_, ~trop, ~tue, ~tues, ~tun, ~tune, ~uar, ~ubs_, ~ude_, ~uea, ~uesd, ~uev, ~uir, ~uisi, ~uler
  -1.0: ~ulez, ~ulo, ~ump_, ~unad, ~upl, ~upp, ~urdh, ~urge, ~usio, ~utad, ~uti, ~uzz, ~vanm, ~vaya, ~vel
  -1.0: ~vian, ~vien, ~wast, ~wer, ~wifi, ~win, ~wn_, ~wron, ~xfa, ~xfa_, ~ycl, ~zip, ~zip_
  -1.1: NUMBER … demande, NUMBER … me, a l, a la, a mi, a … con, a … tienda, a … un, about it, ads, again so
  -1.1: again … i, agradeceria, agree … receive, ai plus, ai … de, ai … une, alertes, am … out, and … hit
  -1.1: angry>remove, answe-, any more, anything to, anything … me, appeler |, are |, arret |, arreter
  -1.1: arreter ca, arretez, arretez … m, as spam, ask about, aucun autre, aucun … message, autre texto
  -1.1: avec vos, avocat, avoir … textos, bici … la, block-, bouti-, boutique, by mistake, c … vous
  -1.1: ca arrete, ca la, can delete, can … you, cause, ce … le, cellu-, cellulaire, celular para, cesser
  -1.1: cessez, cessez |, change, chao, cierr-, come by, communication |, complaint, comprenez, comprenez pas
  -1.1: compu-, conta-, cosas, cuent-, d … pour, dado de, dado … baja, datos … no, de esa, de mon, de rappel
  -1.1: de textearme, de texto, de una, de velo, de … la, de … vous, de … y, deja dit, dejen … escribirme
  -1.1: delis-, demander |, denme, denme de, denme … baja, derecho de, desabonnez, desabonnez moi, detener
  -1.1: did … text, dije |, dit oui, dit … aux, dit … par, do … ever, do … get, do … talk, do … text
  -1.1: do … unsubscribe, donc, done, drop me, ecrire … moi, ecrivez plus, efface, ejerz-, ejerzo, ejerzo mi
  -1.1: ejerzo … derecho, el telefono, en … c, end it, envoi, envoi-, envoyez plus, envoyez … rien
  -1.1: erreur … moi, escribo, eso |, est ce, est juste, est rendu, est … arretez, est … fille, est … pour
  -1.1: este cel, este telefono, fait … le, falta que, faut, fermez le, fille qui, from the, fuera de, furth-
  -1.1: further, gardez vos, gaste-, genti-, go |, going, good, gracias |, hace falta, hace … que, hagan
  -1.1: halt, has, i signed, i talk, i … just, i … left, i … removed, i … we, inbox, inste-, interesse
  -1.1: interet, is over, is … now, it is, it no, it off, it remove, j veux, j … mieux, j … que, jamais svp
  -1.1: je passe, je voudrais, jeje, job, jours, keep my, keep … on, la … le, lachez pas, last text
  -1.1: le NUMBER, le compte, le puse, le … enlevez, le … est, le … la, le … que, lette-, ligne, like off
  -1.1: like to, link, liste moi, llamo, los textos, m envoyez, m … svp, ma … pis, maint-, maintenant
  -1.1: mande |, manden mas, mas de, mas textos, me desabonne, me dijo, me … ma, me … the, me>these, meant
  -1.1: mensaje y, mensajes … mi, message svp, messages svp, mettez … sur, mi abogado, mi derecho, mi … de
  -1.1: mi … los, mi … y, moi les, moi svp, moi … de, moles-, mon … de, mon … m, mon … merci, montre
  -1.1: more and, more text, mroe, ms, much, my … please, n y, n … en, never … text, ni un, ni uno
  -1.1: ninguno mas, no for, no hace, no mande, no me, no msj, no … ever, no … mande, no … please, no … text
  -1.1: no … texting, not ever, not give, not send, not wish, not>send, notices, now no, now on, number lol
  -1.1: numero de, numero por, numero you, of them, of … messages, off the, off this, omg stop, on sort
  -1.1: only … it, optou-, optout, out please, own a, own … bike, paix |, par texto, para mi, pas … promos
  -1.1: paz, peace |, pero … me, please end, please let, please … the, plus … de, plus … svp, plus … vos
  -1.1: pour … sms, pourquoi … me, prefe-, prefer, prese-, presse, prie |, prosp-, prospection, pu … ca
  -1.1: pu … de, publicidad |, pues … que, que lo, que quiero, que … borren, que … los, que … veux
  -1.1: quien … no, quiero mas, quiet, quiteme, quiten … numero, quitenme, quitenme |, rappels
  -1.1: receiving this, recevoir |, recoi-, recum-, recumbent, register, remin-, removal |, remove
  -1.1: remove>list, repet-, reply to, reply-, replying, reported, retirer, revoke … permission
  -1.1: rien recevoir, rusti-, rustine, sacame de, salgo … esto, salir-, samed-, samedi, save a, se donde
  -1.1: see … it, send>more, serai-, set this, set … up, seule, seulement … de, shop in, signed … by, sned
  -1.1: so no, somebody else, sortez moi, stop please, stop svp, stop these, stop … texting, stop … to
  -1.1: stop>angry, stop>me, su, sub |, suis inscrit, suppression … mes, sus mensajes, svp … suis, switc-
  -1.1: switch, ta, talk to, tambi-, tambien, tanto, tengo … para, text in, text please, text to, textees
  -1.1: textez plus, texting for, texting |, texting … stop, texts so, texts … i, texts … me, texts … to
  -1.1: thanks |, that … do, the … at, the … now, the … on, the … texts, these please, think we, this up
  -1.1: this … NAME, tienen el, time in, to call, to join, to say, to take, to … number, tres, turn … off
  -1.1: twice … the, twice … to, un magasin, un solo, una vez, une … chose, unsubscribing, unsubscribing |
  -1.1: up … accident, up … you, va … les, veu, veux que, voice, volver a, vos … pour, votre … et, voudrais
  -1.1: vous comprenez, vous … arreter, vous … moi, want off, wants, was the, we, well, what do, what … the
  -1.1: whoev-, wife, will come, will … on, with you, withdrawing, would … off, yo you, you basta, you con
  -1.1: you … de, you … used, your store, your text, | after, | arreter, | cease, | desist, | detener
  -1.1: | ejerzo, | enlevez, | fuera, | had, | inscrivez, | k, | lo, | lose, | pourquoi, | retirez, | salir
  -1.1: | saquen, | voice, | would, | … aimerais, | … away, | … c, | … could, | … envien, | … for, | … many
  -1.1: | … me, | … passe, | … please, | … promos, | … pub, | … remove, | … requested, | … roommate, | … stop
  -1.1: | … thx, | … vos, ~_adi, ~_ads, ~_aim, ~_ama, ~_aw, ~_awa, ~_bo, ~_cod, ~_dur, ~_eje, ~_fa, ~_fl
  -1.1: ~_fu, ~_fur, ~_goi, ~_har, ~_jej, ~_job, ~_ke, ~_mol, ~_ms_, ~_nt, ~_oc, ~_ot, ~_paz, ~_ple, ~_ra
  -1.1: ~_rap, ~_rob, ~_su_, ~_ta_, ~_tam, ~_tir, ~_toi, ~_we_, ~_xf, ~acte, ~adme, ~aen, ~aen_, ~amab, ~anch
  -1.1: ~anq, ~anqu, ~answ, ~anta, ~apa_, ~appo, ~aqu, ~aque, ~arin, ~asco, ~athe, ~az_, ~bai, ~bais, ~bes_
  -1.1: ~ble, ~ble_, ~bloc, ~bor_, ~bs_, ~but, ~caba, ~cans, ~care, ~casc, ~cel_, ~ceri, ~cher, ~clos, ~clud
  -1.1: ~clui, ~cod, ~code, ~coi, ~ctar, ~cup, ~cupo, ~days, ~dea, ~ders, ~deso, ~dez_, ~dil, ~din, ~ding
  -1.1: ~dist, ~ds_, ~dul, ~eda_, ~eez, ~efer, ~ellu, ~eme_, ~emin, ~emo, ~ena_, ~enm, ~enme, ~epe, ~epet
  -1.1: ~epre, ~ete, ~etez, ~ewe, ~ez_, ~ffic, ~fi_, ~fur, ~furt, ~gar_, ~gent, ~goi, ~goin, ~grea, ~hai
  -1.1: ~hant, ~hed, ~her_, ~hoev, ~iba, ~iba_, ~ices, ~ick_, ~ieu_, ~ieux, ~igua, ~inga, ~inin, ~ino, ~ios_
  -1.1: ~irer, ~isan, ~isen, ~itam, ~ivan, ~jej, ~jeje, ~job, ~job_, ~lab, ~lait, ~lein, ~lent, ~ler, ~lest
  -1.1: ~lick, ~lign, ~lis_, ~lleg, ~llu, ~llul, ~loc, ~lto, ~lude, ~lul, ~lula, ~lyi, ~lyin, ~mab, ~medi
  -1.1: ~mel, ~merc, ~mig, ~mind, ~mole, ~nam, ~nant, ~nate, ~nbox, ~nc_, ~nce, ~nche, ~ndi_, ~ndre, ~nea
  -1.1: ~ngez, ~nme, ~nme_, ~nqu, ~nsw, ~nswe, ~ntac, ~nten, ~nul, ~ob_, ~ock_, ~ofi, ~oles, ~omas, ~ompa
  -1.1: ~onta, ~onth, ~opos, ~opt_, ~opto, ~orf, ~orfa, ~orte, ~oti, ~ourn, ~ourr, ~outi, ~ove, ~pan, ~pati
  -1.1: ~paz, ~paz_, ~pels, ~pend, ~pien, ~pin, ~plei, ~plyi, ~pon, ~ppr, ~pt_, ~ptou, ~pues, ~rame, ~rci
  -1.1: ~reat, ~refe, ~repe, ~rfa, ~rfai, ~ribo, ~rici, ~riel, ~rios, ~rip, ~rra_, ~rren, ~rrie, ~rtes, ~rth
  -1.1: ~rthe, ~sale, ~salg, ~scon, ~set, ~sia, ~sic, ~sito, ~sjs, ~sjs_, ~sse, ~stu, ~surv, ~swer, ~swit
  -1.1: ~tac, ~tact, ~tam, ~tamb, ~tch, ~tees, ~tena, ~tenm, ~teu, ~teur, ~tez, ~tez_, ~tigu, ~tile, ~tima
  -1.1: ~tiq, ~tiqu, ~tou, ~ubl, ~ueda, ~ueg, ~uego, ~ues_, ~uiv, ~ujo, ~ujou, ~uno, ~uno_, ~uns_, ~urb
  -1.1: ~urri, ~urth, ~urv, ~utez, ~utiq, ~voi_, ~whoe, ~witc, ~wor, ~work, ~xie
  -1.2: (angry), NUMBER time, NUMBER … de, NUMBER … stop, a comprar, a … and, a … enlevez, a … ni, accou-
  -1.2: achal-, add, again … not, ahora |, ai … ma, aime, alert-, all … ask, am … a, and says, and … are
  -1.2: angry>angry, anule-, any … to, arrete ca, arretez de, arretez les, arretez vos, arretez … sms
  -1.2: as … now, asi … you, at … counter, au … svp, autorizo mas, autre-, aux, aux textos, avec … textos
  -1.2: avez … ecrit, aviso-, avisos, avoir de, bajo |, basur-, basura, besoin de, bien sin, bike |
  -1.2: borre … telefono, borre-, bueno, butto-, button, by, can i, cancel my, cancelen, cancle |, casa
  -1.2: cease, cease |, cero, cesse-, clase, como … salgo, compris, con los, con … promociones, con … textos
  -1.2: confirmez, consent … receiving, consentement … vous, contact, counter, coupez les, cut the, de mes
  -1.2: de messages, de sms, de vos, de … esto, de … ici, de … juste, de … pour, deja de, desac-
  -1.2: desuscribirme, dezab-, dezabonne, did … mean, disab-, disable, disco-, disen-, dnc, do not
  -1.2: do … carry, do … need, doing, doy … de, effacez moi, el mio, en ingles, end the, esper-, este
  -1.2: este … el, esto you, estoy bien, estoy … sin, exerc-, explo-, fermez … compte, for a, for good
  -1.2: for service, for … please, forev-, forever, forever>these, forever>want, forget, from here, from now
  -1.2: from … again, from … list, futur-, future, give, good |, hace, hago, haha, halte, hard, have … been
  -1.2: here on, hit, hola, how … i, hw, i got, i opt, i … where, if you, in peace, inscrit … le
  -1.2: inscrivez … pas, inter-, is revoked, is there, it … been, j ecris, j … eu, je peux, je … a, je … de
  -1.2: je … etre, je … la, je … prie, kijij-, kijiji, la basura, le mien, le … ne, les pedi, line, lista |
  -1.2: llega-, llegar, los sms, love, m oublier, ma fille, mais … de, mama, mandar nada, mandes, many
  -1.2: may … my, me borren, me desinscrire, me for, me over, me sacas, me to, me … mas, me>angry, mean to
  -1.2: mensaje mas, mensajes … no, merci, mes, mi mama, mi number, mi … que, mien, mieux, mil, moi donc
  -1.2: more … these, more>not, my bike, my mom, my phone, my … and, my … in, national, national do
  -1.2: national … not, ne … ecrivez, ne … envoyez, need … bike, never contact, never want, never … another
  -1.2: no send, no textos, no … a, no … falta, no … texteen, not be, not carry, not keep, not need, not text
  -1.2: not … consent, notif-, now were, number please, number>more, of these, of … texts, off your, ok … for
  -1.2: old … please, on … national, otez, oublier, oublier |, out of, outta, over |, paix, parol-, parole
  -1.2: pas … rappel, perma-, personnelles, peux, peux etre, phone |, pido … me, pis les, pis … textos
  -1.2: please take, please |, please … my, please … this, plus d, plus … message, poner para, poner … que
  -1.2: por texto, pourquoi vous, pourr-, pourriel, pouvez, pouvez m, pouvez … m, prank, press, press-
  -1.2: promos |, pus de, pus |, que … mis, quiero nada, quiero |, quiten de, quiten mi, quitt, rappe-
  -1.2: rayez moi, ready it, ready … is, receipt only, remov-, remove … number, report you, retir
  -1.2: revoke permission, rien de, rien … vous, rm, sacam-, sacame, sacas, said i, sans moi, saque-
  -1.2: savoir de, segui-, semaines … j, send any, sendi-, sending, sent … NUMBER, shut, siguen mandando
  -1.2: so … send, st, stoop, stop asking, stop before, stop texting, stop the, stop to, stop … and
  -1.2: stop … me, strik-, strike, stuff, suffi-, suffit, svp j, svp … ai, talk, tell … people, texte moi
  -1.2: texting … is, textos pour, texts, texts in, texts |, texts … this, texts>send, that … all
  -1.2: the counter, the free, the messages, the national, the … to, them, these so, these>number, three
  -1.2: times i, to delete, to receiving, to … about, to … at, to … left, todo |, tres bien, troub-, trouble
  -1.2: un mes, une … fois, unlist, unsig-, unsub-, up … text, used it, vos … arretez, vos … j, voudr-
  -1.2: want no, want … this, was … it, ways, were, with the, with this, with … messages, y … los, yo solo
  -1.2: you and, you but, you ni, you … delete, you … quit, you … stop, you>more, your do, your list
  -1.2: your … not, | NAME, | arrete, | arretez, | bro, | cessez, | dans, | desabonne, | enlever, | forget
  -1.2: | hola, | hw, | ningun, | nomas, | non, | pas, | removal, | remover, | stoop, | unlist, | … before
  -1.2: | … eso, | … i, | … list, | … liste, | … llamadas, | … merci, | … pero, | … pour, | … sus
  -1.2: | … ustedes, | … want, | … was, | … y, ~_aga, ~_ale, ~_ami, ~_ans, ~_ar, ~_ba, ~_beb, ~_bro, ~_bug
  -1.2: ~_by_, ~_cau, ~_cea, ~_clo, ~_cu, ~_cue, ~_det, ~_die, ~_gas, ~_go, ~_goo, ~_hah, ~_hw, ~_inb, ~_kep
  -1.2: ~_lie, ~_lov, ~_mai, ~_mak, ~_med, ~_mer, ~_nam, ~_of, ~_pal, ~_pol, ~_qui, ~_ren, ~_ro, ~_saq, ~_sk
  -1.2: ~_ski, ~_soc, ~_soi, ~_st_, ~_swi, ~_ta, ~_tes, ~_und, ~_uns, ~_vib, ~_voy, ~_wel, ~abor, ~acam
  -1.2: ~ace_, ~act_, ~ador, ~aha, ~aha_, ~ahi, ~aix, ~aix_, ~ala_, ~aler, ~alk_, ~alte, ~ama_, ~amb, ~amed
  -1.2: ~anc, ~anen, ~ant_, ~ants, ~arre, ~asa_, ~asu, ~asur, ~awa, ~away, ~ayez, ~baj, ~basu, ~bea, ~beb
  -1.2: ~bebe, ~bent, ~bit, ~bro, ~bug, ~butt, ~ccou, ~cea, ~ceas, ~cel, ~cer_, ~chal, ~chin, ~ci_, ~cito
  -1.2: ~clo, ~cra, ~cto, ~cula, ~desc, ~dira, ~doin, ~dome, ~done, ~dor, ~eac, ~eak_, ~eant, ~ecoi, ~effe
  -1.2: ~egan, ~egui, ~ein_, ~elen, ~em_, ~emov, ~end, ~endu, ~erci, ~erte, ~erts, ~esac, ~esar, ~essi, ~exer
  -1.2: ~exts, ~ffit, ~fit_, ~fre, ~fri, ~fusi, ~gast, ~ger_, ~gez, ~gez_, ~goo, ~good, ~guen, ~hago, ~hah
  -1.2: ~haha, ~hale, ~har, ~hard, ~hem_, ~hola, ~hree, ~ibre, ~ide, ~ierr, ~iet_, ~ima, ~ima_, ~inb, ~inbo
  -1.2: ~ine_, ~isab, ~isco, ~isos, ~itc, ~itch, ~ites, ~ix_, ~ji_, ~kep, ~lar_, ~lase, ~lert, ~less, ~lk_
  -1.2: ~lock, ~lot, ~lov, ~love, ~lte, ~lut, ~lvie, ~mak, ~make, ~many, ~mat, ~mieu, ~mil_, ~mina, ~mol
  -1.2: ~mov, ~move, ~mpri, ~mput, ~nbo, ~ncio, ~ndad, ~ndes, ~ndin, ~ndom, ~nez, ~nez_, ~nfir, ~nge_, ~niss
  -1.2: ~nnez, ~noma, ~noti, ~nse_, ~nsu, ~nter, ~nth, ~nvio, ~nvoi, ~oic, ~oice, ~oop, ~oop_, ~orev, ~org
  -1.2: ~orr, ~osas, ~ose_, ~oter, ~otez, ~otif, ~oudr, ~over, ~paix, ~pat, ~peux, ~pol, ~poli, ~posi, ~pot_
  -1.2: ~ppri, ~pran, ~pref, ~quen, ~qui, ~rai, ~ram, ~rapp, ~rci_, ~remo, ~ret_, ~riba, ~roub, ~rre, ~rri
  -1.2: ~rro_, ~rted, ~sabl, ~sact, ~saq, ~saqu, ~sas, ~sas_, ~sist, ~smo, ~soc, ~sold, ~sos, ~sos_, ~sser
  -1.2: ~stea, ~stuf, ~suff, ~swi, ~tann, ~taro, ~tch_, ~ters, ~th_, ~them, ~tom, ~ton, ~ts_, ~tton, ~tuf
  -1.2: ~tuff, ~udr, ~udra, ~uen, ~uffi, ~ug_, ~uier, ~ule, ~unch, ~und_, ~unt_, ~urne, ~urr, ~utta, ~utto
  -1.2: ~via_, ~vib, ~vibr, ~voic, ~voud, ~wel, ~well, ~went, ~wis, ~xer, ~xerc, ~xts, ~xts_
  -1.3: a faire, a flat, a … esto, achete un, again ok, ahi, ai eu, ai … achete, ai … rien, all
  -1.3: already asked, and delete, angry>me, another one, anula-, anular, any … of, anymo-, anymore
  -1.3: anything from, apunte por, arret-, au point, au … m, avenir |, baja, be … it, been told, borra-
  -1.3: but … would, bye |, c … le, camionneur, canel, celular |, ceux, comerciales, comerciales |
  -1.3: comptoir m, con sus, con … mensajes, confirmo, consider, consiguieron … numero, coupez, darme
  -1.3: de esto, de promos, de sa, de … me, de … par, de … plus, de … se, demandar, derni-, dernier
  -1.3: des … retirez, desab-, desinscription |, desinscrire |, desvi-, do, do … you, donc |, donde estan
  -1.3: el … you, email use, en … rien, enlevez moi, enlevez mon, entiende, envien, es una, est … a
  -1.3: ever … this, faire les, fait … fois, favor, fini … messages, flat … in, forever |, forgo-, forgot
  -1.3: fui a, garde-, gardez, get a, have … tell, hmu, i no, i resign, i said, i see, if there, il … plait
  -1.3: inclu-, is … list, is … take, it in, it with, j … besoin, je … camionneur, je … plus, je … pu, k
  -1.3: know where, la prochaine, la |, la … me, las, last … and, law>wrong, le … ou, leave me, leave |
  -1.3: les messages, les textos, let us, list … am, liste |, llegu-, lol |, longer … permission, longer … to
  -1.3: lose, lose … number, m … c, ma vie, mais, mais … j, make it, manda, many … i, mas mensajes, me alone
  -1.3: me as, me manden, me off, me vuelvan, me … of, me … your, mets, mettez moi, mise, mise au
  -1.3: mise … point, moi pus, mon consentement, mon … svp, more>texts, mot, mover-, my … no, ne plus
  -1.3: ne … plus, need this, never ever, next text, ni rien, no envien, no escriban, no mandar, no … en
  -1.3: no … llegue, not get, not … do, not … sending, not … these, number |, numero no, numero … por, of no
  -1.3: of your, off please, ok to, onda, one … and, other, otra … ustedes, otu, oubli, par … svp, paralo
  -1.3: part … no, pas d, pass on, permiso para, plait, plait |, please honor, plus m, plus … ecrire
  -1.3: plus … messages, plus … recevoir, plus … sur, plus … texto, plus … textos, ponga-, pour moi
  -1.3: pour … tirage, pouve-, pouvez vous, prochaine, prochaine fois, pu rien, pub svp, publicite |, pull
  -1.3: quand je, que dejen, que … contacten, que … m, que … mi, quiero, quiero … de, quiero … me, quitar
  -1.3: rathe-, rather, rayez, receive text, recibiendo, recois, recordatorios, regarder, remove my
  -1.3: remove>me, removed, removed |, remover, repair … not, replied … last, retirez, revoke … consent
  -1.3: rien savoir, s v, s … p, s … vous, salir, saquenme de, se entiende, send … to, set me, si pero
  -1.3: spam |, stop last, stop … the, stop … week, stopped |, suena, suis camionneur, suis … j, suite |
  -1.3: suppression de, take my, take … number, text and, text |, text … not, textez moi, textos retirez
  -1.3: textos … moi, texts is, the texts, these>send, this one, time to, to … but, todas, trans-, trois, tu
  -1.3: turn, ultim-, uncheck me, under-, understand, unsubscribe, unsubscribe me, up by, usted |, v, v p
  -1.3: veux pas, veux plus, veux … de, vez ustedes, vivre, votre gerant, vous plait, vous … de, vous … les
  -1.3: vous … m, want out, want to, want>list, want>not, week and, what … it, whene-, whenever, wish to
  -1.3: with these, yo les, you again, you please, you se, you sold, you … NUMBER, you … doy, you>stop
  -1.3: you>wrong, | basta, | bye, | cancel, | cancle, | combien, | comme, | confirmo, | desinscription
  -1.3: | este, | for, | give, | have, | how, | might, | no, | pretend, | said, | save, | take, | texte
  -1.3: | textez, | unsub, | unsubscribe, | wife, | … arretez, | … aux, | … bajo, | … do, | … ever
  -1.3: | … mensajes, | … no, | … not, | … peux, | … plus, | … rid, | … sea, | … solo, | … someone, | … svp
  -1.3: | … us, | … veux, | … voy, | … who, ~_ahi, ~_ann, ~_anu, ~_arr, ~_aux, ~_ban, ~_can, ~_ces, ~_cit
  -1.3: ~_dan, ~_dar, ~_dau, ~_do_, ~_ds, ~_exe, ~_fav, ~_fri, ~_fue, ~_hol, ~_id, ~_k_, ~_nee, ~_ond, ~_ote
  -1.3: ~_ou, ~_pes, ~_pl, ~_pra, ~_sal, ~_sc, ~_suf, ~_tan, ~_tec, ~_tre, ~_tu, ~_tu_, ~_ul, ~_ult, ~_v_
  -1.3: ~_veu, ~_vol, ~_vu, ~_wor, ~abil, ~ads, ~ads_, ~ahi_, ~ala, ~alk, ~alo, ~ambi, ~anu, ~anym, ~arr
  -1.3: ~asia, ~ated, ~ator, ~avor, ~bad, ~bili, ~bur, ~cabe, ~can, ~cela, ~celo, ~cern, ~cero, ~ceu, ~cuen
  -1.3: ~day_, ~den_, ~dern, ~desi, ~det, ~dme_, ~dom, ~drai, ~dse, ~ecer, ~ees, ~ees_, ~ele_, ~eler, ~elon
  -1.3: ~els, ~enev, ~enne, ~erf, ~erni, ~ers_, ~ersa, ~erst, ~eti, ~etr, ~exe, ~fac, ~fav, ~favo, ~fer_
  -1.3: ~fit, ~fo_, ~fue, ~ful, ~full, ~gan, ~gan_, ~garo, ~gou, ~grad, ~gua, ~hem, ~hene, ~hi_, ~iand, ~icio
  -1.3: ~ilit, ~imo_, ~ina, ~ina_, ~incl, ~ita_, ~itan, ~ive_, ~ja_, ~ke_, ~kil, ~legu, ~len_, ~link, ~lti
  -1.3: ~ltim, ~mane, ~mas, ~mas_, ~mec, ~met_, ~mit_, ~mot_, ~mut, ~mute, ~ncer, ~ncl, ~ndr, ~nee, ~ngan
  -1.3: ~nier, ~nque, ~nut, ~nver, ~nym, ~nymo, ~obot, ~odas, ~oe_, ~oin_, ~olvi, ~ops, ~orio, ~osi, ~oy_
  -1.3: ~pes, ~prie, ~rade, ~ral, ~rath, ~rdat, ~rden, ~rete, ~rge, ~rgot, ~rid_, ~rnie, ~robo, ~role, ~rret
  -1.3: ~rsta, ~rte, ~sab, ~sabo, ~sal, ~seo, ~seo_, ~sten, ~stri, ~suf, ~sura, ~swe, ~tar_, ~tat, ~ten
  -1.3: ~thre, ~tive, ~tout, ~tran, ~tres, ~tta, ~tta_, ~ttez, ~tu_, ~uant, ~uble, ~ude, ~uent, ~uga, ~uiet
  -1.3: ~ular, ~ulen, ~ulti, ~uns, ~upez, ~uya, ~vay, ~vinc, ~vol, ~volv, ~vor, ~vor_, ~ymo, ~ymor
  -1.4: (unknown 1), NUMBER texts, NUMBER … i, a escribirme, a … numero, agrad-, ahi |, ai … arret, aimerais
  -1.4: alone, alors je, am over, and … quit, angry>number, asked nicely, aucun texto, been to, besoi-
  -1.4: besoin, bill and, but … am, by accident, c … termine, call my, camio-, cancel, cancl-, cancle
  -1.4: ces messages, cesse |, citas, compre … bici, compte, contact |, contacten, contacten |, coupe, coupe-
  -1.4: croya-, croyais, dautr-, dautre, de ahi, de baja, de ca, de ninguna, de … et, de … lista
  -1.4: de … mensajes, depuis NUMBER, desabonner, detruisez, dit … repondre, do … contact, drop … number
  -1.4: ecrit stop, else |, en … plus, envie-, escribir |, escribirme, escribirme |, est termine, est … le
  -1.4: et j, facon, fait que, ferme-, fermez, final, fini, fini les, for … one, for … only, for … raffle
  -1.4: full, gout, had it, hasta, here … me, honor it, i replied, i … any, i … over, i … texted
  -1.4: i … yesterday, ici, is all, is for, j aimerais, je croyais, je veux, je … l, je … oppose, je … stop
  -1.4: la verdad, lache mon, last one, le pido, les sms, like … be, llegando |, llegue, m oppose, m … de
  -1.4: m … plus, mad, mark my, me contacten, me las, me tienen, me … please, me … plus, me … solo, me>more
  -1.4: merci |, message me, mi … you, moi pas, moi pu, moi s, moi |, mom, mon tel, more of, more texts
  -1.4: msj |, my roommate, my … use, need, need a, ni NUMBER, no quiero, no volvais, no … escriba, no … sms
  -1.4: not contact, not … more, not … phone, not … who, notices |, of stop, of you, on … desabonne
  -1.4: on … texts, onda |, op, oppose, oppose a, oter … la, out, par sms, par … enlevez, para … you
  -1.4: part … stop, pas besoin, pero … no, person … the, please do, please … not, por favor, prie
  -1.4: promos … moi, pu jamais, pu le, que onda, que se, que … de, que … nom, que … pero, que … sigan
  -1.4: que … stop, quien es, quier-, quiero que, raffle … not, rather … did, read … so, regle-, reglez
  -1.4: regre-, remove |, remove>number, report, resign, rid, rid of, rid … my, rien achete, rien |, robot
  -1.4: s il, say no, say … to, se desabonne, send>not, sent stop, si j, si … paran, signed … but
  -1.4: sigue llegando, sin … y, sold, sold my, sorti, stop yesterday, sub, suite, suppr-, suppression
  -1.4: suspe-, svp je, svp pas, take, text again, texte, texteen |, texto, texto svp, textos en, textos et
  -1.4: texts to, that … with, the pickup, the … for, the … message, these>stop, thought it, thx, thx |
  -1.4: to not, to tell, to … anything, to … my, to … up, un sub, un … texto, un … up, verdad no
  -1.4: violating the, violating … tcpa, volva-, volvais, volvais a, vous prie, voyons donc, vuelvan
  -1.4: vuelvan a, want these, was ready, were done, wish, with … texts, write, yo … quiero, you stop
  -1.4: you>want, | baja, | ca, | copy, | delete, | demande, | gardez, | je, | p, | pues, | remove, | sa
  -1.4: | saquenme, | tell, | textos, | uncheck, | you, | … NUMBER, | … ca, | … croyais, | … de, | … moi
  -1.4: | … mon, | … nunca, | … permiso, | … permission, | … porque, | … sub, | … the, | … you, ~_aca, ~_baj
  -1.4: ~_bes, ~_bot, ~_doi, ~_dor, ~_ful, ~_ici, ~_mr, ~_mut, ~_off, ~_op_, ~_ope, ~_out, ~_pie, ~_scr
  -1.4: ~_tak, ~_thr, ~_thx, ~_tur, ~_ty, ~abra, ~agai, ~aite, ~aja_, ~ake, ~ali, ~alto, ~amio, ~ance, ~ann
  -1.4: ~beso, ~buel, ~by_, ~cami, ~casa, ~cele, ~cess, ~chi, ~cis, ~ck_, ~cois, ~cten, ~day, ~dece, ~dens
  -1.4: ~dez, ~doi, ~dorm, ~eba, ~egre, ~elo_, ~elos, ~epl, ~eran, ~eres, ~erma, ~esa, ~esab, ~esi, ~esoi
  -1.4: ~eu_, ~eux, ~faut, ~ffa, ~fini, ~futu, ~gain, ~gue, ~hast, ~hol, ~hut_, ~hx_, ~ibr, ~ider, ~igue
  -1.4: ~imo, ~ind_, ~ini, ~ini_, ~itti, ~lee_, ~len, ~lier, ~lir_, ~lles, ~lone, ~lvan, ~lvi, ~mad_, ~mets
  -1.4: ~ming, ~mion, ~mir_, ~mom_, ~mpe, ~mpu, ~nclu, ~need, ~nent, ~nga_, ~nge, ~nsid, ~nsub, ~nuev, ~ock
  -1.4: ~off, ~oing, ~ole, ~ompu, ~onda, ~oot, ~ore, ~orra, ~ote_, ~oup, ~outt, ~oya, ~pe_, ~pez_, ~pot, ~ps_
  -1.4: ~regr, ~relo, ~repl, ~rer, ~rer_, ~rez, ~rez_, ~rive, ~rman, ~rn_, ~rni, ~rsa, ~rti_, ~rtir, ~sera
  -1.4: ~soi, ~soin, ~spen, ~ssez, ~stin, ~sue, ~susp, ~tak, ~take, ~talk, ~thx, ~thx_, ~tig, ~tine, ~tir_
  -1.4: ~tire, ~trai, ~turn, ~uff_, ~uise, ~ump, ~unsu, ~uppr, ~urn, ~urn_, ~usp, ~uspe, ~utu, ~utur, ~ux_
  -1.4: ~vent, ~veu, ~wish, ~xte_, ~xto_
  -1.5: (more), (remove), (stop), NUMBER … am, NUMBER … je, a compter, a este, a otro, a … every
  -1.5: accord … les, acepte … el, acepto, ai … gagne, all texts, am … to, and … we, anymore |, arrete, assez
  -1.5: autre, basta, bici you, borren, borron, caja, calic-, calice, call no, call … lawyer, cance-
  -1.5: cause … vous, chat, compter, count-, dans … fiche, de mandarme, de message, de ustedes, de … faut
  -1.5: de … nunca, de … sa, de … svp, decri-, desabonner |, desinscrire, desinscris |, detru-, dit … arreter
  -1.5: dit … la, do … want, do … write, donne … numero, drop my, enlev-, enlever, enlever |, enlevez
  -1.5: entiendan, ever … me, favor |, final-, finalement, first … times, fois faut, for me, for … stop
  -1.5: for … text, forge-, free, get these, girl in, git, grax, grax |, gtfo, have a, have already
  -1.5: have … no, here |, how to, i tried, i want, i … my, i … something, i … want, is coming, is ready
  -1.5: it did, j … ai, know signed, know … up, l … svp, lache-, lachez, le … pis, les … no, list |, llamada
  -1.5: m enlever, make, mande, mande-, manden, manden mensajes, mas, mas gracias, me avisen, me down, me out
  -1.5: me texteen, me |, me … as, me … d, me … o, me … por, mejor, message again, message … is, mi … a
  -1.5: mient-, mientras, mon … etait, more, more |, more … i, nevr, nicel-, nicely, no more, no need
  -1.5: no paran, no uso, no … escribas, no … for, no … manden, no … mas, non plus, not write, not … giving
  -1.5: nueva, number … not, off, off … list, off … on, olvid-, on … texting, opt out, oubli-, out … this
  -1.5: over it, paran, paren you, pas … texto, plus de, por … la, pour le, pu … textos, que ce, que mi
  -1.5: que quede, que … aqui, que … moi, que … no, read these, removal, remove it, remove>these, resig-
  -1.5: revie-, rien … mon, s |, send these, send>wrong, shop no, si no, signed NAME, silencio, stop … is
  -1.5: stop>these, stp, stp |, suis plus, termine |, text when, texts>more, that … be, the box, the … two
  -1.5: these>more, this line, this remove, to one, to sign, to stop, toute, tried to, twice, unenr-
  -1.5: unregister, up my, up … i, up … me, veux, vous dire, want>number, want>remove, who do, withdraw my
  -1.5: withdrawn, wrong>wrong, y … de, y … nueva, you … got, you>angry, | donde, | git, | gtfo, | is, | need
  -1.5: | ninguna, | par, | que, | sign, | unregister, | … are, | … como, | … con, | … done, | … more
  -1.5: | … off, | … paso, | … pido, | … promocion, | … there, | … tried, | … would, ~_ay, ~_bea, ~_bor, ~_by
  -1.5: ~_din, ~_enl, ~_fer, ~_fre, ~_has, ~_hit, ~_lin, ~_mas, ~_mej, ~_mor, ~_msj, ~_oi, ~_olv, ~_rat
  -1.5: ~_shu, ~_stp, ~_wis, ~ack, ~ack_, ~add_, ~adec, ~aja, ~ake_, ~alem, ~alir, ~alon, ~awn, ~awn_, ~baja
  -1.5: ~bes, ~birm, ~blie, ~bor, ~borr, ~bot, ~bra_, ~caja, ~canc, ~cely, ~chez, ~cort, ~coup, ~criv, ~dd_
  -1.5: ~decr, ~desa, ~dr_, ~eat, ~ejor, ~eli, ~ely, ~ely_, ~enl, ~enle, ~enlo, ~ept_, ~epto, ~erme, ~esse
  -1.5: ~eux_, ~evez, ~ferm, ~ff_, ~gai, ~ghts, ~gnal, ~haga, ~hez, ~hez_, ~hts, ~hts_, ~icel, ~ida_, ~iera
  -1.5: ~insi, ~iten, ~jenm, ~jor, ~jor_, ~lev, ~leve, ~lose, ~lse, ~lse_, ~lvid, ~mej, ~mejo, ~men_, ~mez
  -1.5: ~mez_, ~min, ~mor, ~more, ~mova, ~mps, ~mps_, ~msj, ~nal, ~ncel, ~ndue, ~nenr, ~nle, ~nlev, ~nreg
  -1.5: ~nso_, ~nvie, ~ocke, ~off_, ~ore_, ~orge, ~par_, ~pez, ~ping, ~ppre, ~pto_, ~ram_, ~rans, ~renu, ~ret
  -1.5: ~rget, ~rie_, ~rned, ~roc, ~rop_, ~sali, ~shu, ~shut, ~side, ~sto, ~stp, ~stp_, ~temp, ~thr, ~tter
  -1.5: ~twic, ~ueva, ~uite, ~unen, ~utr, ~utre, ~van_, ~veux, ~vre_, ~wic, ~wice
  -1.6: a … avenir, a … from, a … please, again is, ai NUMBER, ai ecrit, ai … besoin, ai … dit, alone |
  -1.6: annul-, ans |, ask that, aura, autre message, aveni-, avenir, axide-, back … i, by text, bye
  -1.6: ca … sur, chaud, ciao, comin-, coming, comme … j, communication, como … lo, continuez, corten
  -1.6: counter no, d arreter, de ce, de … numero, debarque |, dejen d, dejenme, demande … de, dice que
  -1.6: do … accept, donc enlevez, donc … moi, down as, e |, en ai, escribas, este numero, estop, etre enleve
  -1.6: every, except, except the, exijo que, for anything, forever>texts, hihi, idea, idea … que, if … is
  -1.6: inscrit pour, is my, is this, is … nobody, j … NUMBER, jamais rien, jamais … achete, je … desabonne
  -1.6: l avenir, la c, la tengo, la … est, la … you, las … por, le … arretez, les … c, let me, list>remove
  -1.6: mas |, me again, me bajo, me escribas, me now, me sigan, me … inscrit, me … messages, me … quitenme
  -1.6: me … y, mette-, mettez, mi … dio, mon cell, more>you, msj, my email, my … stop, nada … ustedes
  -1.6: never had, next … and, non merci, not nobody, not>more, number … it, numbers, o p, of … number
  -1.6: on … ca, only gave, or i, oter de, par, paral-, pass, permission … me, polite, por error
  -1.6: pretend … never, promo, promocion, pu … messages, quand meme, que … quiten, quita, quite-, rather you
  -1.6: remove>law, remove>remove, rendu, s t, s … o, si … you, stop already, stop or, supri-, svp, svp |
  -1.6: t o, t … p, temps, termine, text every, text … please, texto |, textos svp, the texting
  -1.6: thought … was, to leave, to quit, un … no, up i, up … do, ustedes se, veux pu, vos promos, vos pubs
  -1.6: vous continuez, who tf, who … i, would … you, y siguen, you NUMBER, you permission, you take
  -1.6: you twice, you … manden, your form, | arret, | client, | corten, | decline, | dejen, | desabonnement
  -1.6: | estop, | mettez, | next, | ok, | parar, | solicito, | svp, | … alto, | … box, | … calls, | … deja
  -1.6: | … etais, | … it, | … mes, | … nada, | … of, | … or, | … pu, | … sent, ~_bye, ~_deb, ~_ef, ~_ej
  -1.6: ~_fut, ~_gag, ~_hag, ~_hal, ~_ru, ~_sn, ~_st, ~_sv, ~_svp, ~_tem, ~_tod, ~_twi, ~_typ, ~_wan, ~ab_
  -1.6: ~alt, ~ami, ~annu, ~anse, ~aral, ~aren, ~asta, ~aven, ~ax_, ~bas_, ~bast, ~bers, ~bye, ~bye_, ~carr
  -1.6: ~cina, ~cle_, ~dea_, ~den, ~dfu, ~dful, ~eat_, ~elo, ~elv, ~emps, ~enc, ~end_, ~eno_, ~erai, ~ets
  -1.6: ~ets_, ~eva_, ~evie, ~ffi, ~free, ~fut, ~hal, ~halt, ~hir, ~hono, ~hut, ~iao, ~iao_, ~ibas, ~ibie
  -1.6: ~idea, ~irez, ~ivez, ~ixi, ~lac, ~lir, ~msj_, ~ncy, ~nden, ~nel_, ~nle_, ~nneu, ~nnu, ~nnul, ~now
  -1.6: ~nuez, ~ol_, ~oma, ~oupe, ~pal, ~pare, ~ply_, ~proc, ~rai_, ~ras_, ~rend, ~rlo_, ~roch, ~sea, ~sid
  -1.6: ~sj_, ~smi, ~sper, ~svp, ~svp_, ~tere, ~tir, ~tod, ~tp_, ~twi, ~typ, ~ull_, ~upe, ~upe_, ~utt, ~vp_
  -1.6: ~vue, ~vuel, ~wan, ~want
  -1.7: NUMBER … to, a los, a no, again, ai pu, already opted, already unsubscribed, already … out
  -1.7: angry>wrong, annule |, asked before, autom-, automated messages, avisen, beat, borro-, c … fini
  -1.7: call … remove, card with, card … my, carry, cause de, cette semaine, como … esto, could you, cuenta
  -1.7: d autres, d ici, de mis, de … oter, deja … d, delete my, demande … le, desabonnement |, desinscrivez
  -1.7: desinscrivez moi, drop, ecris, el muchacho, en mi, en sus, encor-, encore, enleve |, enlevez … nom
  -1.7: entie-, envoi |, es … me, escribas |, fa |, faut le, form i, from … on, gagne, gave up, honor, how do
  -1.7: i mean, i withdraw, il vous, insis-, it … every, j … suis, je … desinscris, just … a, know … to
  -1.7: known, l autorisation, la … y, lache, le … plus, leave, let, list>wrong, llegando, me desinscris
  -1.7: next, no mas, no … por, no … quiero, no … solo, no … texts, nom, not … me, off |, on … phone
  -1.7: one more, one text, oppos-, p |, parel-, pas sur, pero, personal, phone is, plus rien, point-, points
  -1.7: por … no, pour les, proch-, pu de, quede, quien … esto, quita-, quitt-, rappel, reply, retir-
  -1.7: said … texts, saquen, se … les, seguir, send>list, set … to, seulement pas, si … m, sign … please
  -1.7: signale au, solicito, stop, stop … ca, suis … par, take … out, te lo, text from, texteen, the NUMBER
  -1.7: this be, this but, to … texting, veces que, votre liste, vous … au, vuelv-, want, want … be
  -1.7: want>angry, when it, when … need, where do, where … i, who … this, would have, y sigue, y … otra
  -1.7: you … tengo, | ayer, | droit, | exit, | just, | let, | m, | pack, | pare, | pu, | quit, | revoke, | s
  -1.7: | si, | … cette, | … contact, | … d, | … donc, | … inscription, | … jamais, | … message, | … my
  -1.7: | … only, | … quit, | … take, | … textos, | … texts, | … that, | … withdraw, | … x, ~_els, ~_enc
  -1.7: ~_lea, ~_nex, ~_opp, ~_res, ~_sto, ~_ter, ~_vue, ~anul, ~ao_, ~arry, ~ass_, ~autr, ~barq, ~cab, ~comi
  -1.7: ~core, ~deb, ~dent, ~eav, ~eave, ~egr, ~egue, ~else, ~enci, ~enn, ~etir, ~guir, ~hag, ~iet, ~igo
  -1.7: ~itar, ~itas, ~leav, ~lett, ~lico, ~lito, ~liz, ~lus, ~lus_, ~mine, ~nds_, ~nex, ~next, ~nga, ~nnel
  -1.7: ~nom_, ~now_, ~nsis, ~nule, ~ocha, ~ole_, ~olv, ~omat, ~omin, ~ong_, ~op_, ~oppo, ~ount, ~oval, ~perd
  -1.7: ~pero, ~pong, ~pto, ~qued, ~rar_, ~rest, ~reti, ~rlo, ~rmez, ~sap, ~ster, ~stop, ~suen, ~tee, ~ten_
  -1.7: ~tend, ~toma, ~ton_, ~top, ~top_, ~uf_, ~utom, ~val_, ~wer_, ~xtee
  -1.8: NUMBER je, a cause, alerts please, apuntar, are … still, arrete |, autorizo … me, aviez dit, basta |
  -1.8: bike off, bot, can you, can … please, ce numero, cell for, con esto, correo … no, de plus, de … ahora
  -1.8: de … cell, de … mon, de … ok, debar-, dejen-, delete it, depuis … ans, desabonne, desap-, desin-
  -1.8: desinscris, dit stop, dropped the, dropped … bike, du … svp, else, en caja, en recois, ever text
  -1.8: every … i, exit, fa, fois … il, for my, go, i could, i … longer, i … off, i … opted, idea de
  -1.8: if … would, interested, j … pu, j … recois, je debarque, je … non, je … signale, le lien, lien, lol
  -1.8: lol enlevez, lol … me, lol … moi, los avisos, m oter, ma permission, me … nada, mon nom, more>me
  -1.8: no manden, no sigan, no texts, no … propaganda, nom |, none |, not want, not … on, not … please
  -1.8: nunca mas, of the, on se, opt me, peace, pido me, please delete, please undo, plus, plus |, poner
  -1.8: que conteste, quitemelo, reali-, realize, request to, revoke my, says … texting, shred, silen-, sms |
  -1.8: stay, still texting, stop who, sur mon, text … you, the last, the … did, the … said, the … text
  -1.8: these |, this … is, thought, times to, times … stop, to stay, to unsubscribe, to … ads, to … get
  -1.8: to … store, unsub, unsub |, unsubscribe |, unsubscribed, utilise, vecin-, ver si, with my, x, y … mi
  -1.8: yo quit, yo … no, you … quiero, you … times, | can, | ne, | permission, | set, | shred, | … fixed
  -1.8: | … fois, | … marketing, | … mas, | … o, | … opt, | … pas, | … sigan, | … sms, | … tf, | … up, ~_ax
  -1.8: ~_fa_, ~_fel, ~_go_, ~_lac, ~_lol, ~_lon, ~_ms, ~_nom, ~_oub, ~_pea, ~_plu, ~_ret, ~_rus, ~_sr, ~_sue
  -1.8: ~_x_, ~acab, ~agne, ~aliz, ~alo_, ~aud, ~axi, ~bot_, ~cat_, ~coun, ~due_, ~eace, ~ecin, ~enco, ~esap
  -1.8: ~esin, ~exit, ~face, ~fel, ~fin, ~git, ~iden, ~igo_, ~ilen, ~ints, ~isti, ~ita, ~lach, ~lite, ~lize
  -1.8: ~lol, ~lol_, ~nger, ~olit, ~oner, ~onga, ~oqu, ~oque, ~ova, ~pea, ~peac, ~plu, ~plus, ~ren_, ~sile
  -1.8: ~sins, ~stay, ~tay, ~tay_, ~ub_, ~uelv, ~uez, ~uez_, ~uir_, ~uit, ~uit_, ~uita, ~veci, ~veu_, ~xit
  -1.8: ~xit_, ~yan
  -1.9: 2 fois, already i, already … stop, am not, am … off, au … si, avise-, ayer, before |, cesse
  -1.9: como … quito, consens plus, consens … a, consent and, crtc si, de repondre, deja demande
  -1.9: delete … number, diffi-, difficult, do … wish, ecrire enlevez, effac-, el consentimiento, el … donde
  -1.9: en NUMBER, est le, fella, fin, from … and, habia … de, have … it, he did, he said, hed, i … bought
  -1.9: i … stop, if, is … to, it he, it please, j me, je refuse, je … au, je … mon, longe-, longer
  -1.9: m … enlevez, manden |, me quitan, me … fuera, mensaje no, more>these, ne m, neuf, non … de
  -1.9: not accept, not interested, not sent, nothing personal, numero … para, nunca |, pack, pack it
  -1.9: pack … in, para publicidad, pare |, pu, put a, que ca, que usen, quiera, quitan, quiten, quitenlo
  -1.9: quitenme … ahi, receive … from, refuse, reviens, said hed, save, says quit, sea, send>stop, sent me
  -1.9: sigue, stop>wrong, tell you, text … again, texto … no, the fella, them to, to … not, to … you
  -1.9: told NAME, uncheck it, unreg-, use, what part, what … is, withdraw, y hoy, | could, | encore, | go
  -1.9: | mark, | stop, | stp, | … assez, | … este, | … mi, | … out, | … personal, | … si, | … te, ~_eff
  -1.9: ~_fin, ~_gan, ~_haz, ~_if, ~_if_, ~_let, ~_neu, ~_pu_, ~_sea, ~ane_, ~chau, ~cide, ~deba, ~ebar, ~eff
  -1.9: ~effa, ~eks, ~eply, ~esu, ~eten, ~etra, ~euf, ~euf_, ~evo, ~fell, ~ffac, ~fin_, ~fina, ~if_, ~inal
  -1.9: ~lenc, ~lice, ~lim, ~limi, ~lon, ~lt_, ~mme_, ~ncor, ~nds, ~nen, ~neuf, ~onge, ~orro, ~oubl, ~pack
  -1.9: ~plan, ~ply, ~pu_, ~quit, ~rank, ~ras, ~raw_, ~resi, ~rron, ~rten, ~rus, ~rust, ~ssed, ~sub_, ~uen_
  -2.0: a … on, accident, acepta, agn, agn |, ai … que, ai … sur, am … my, au magasin, back my, back then
  -2.0: be removed, be the, borre, borre mi, c … quoi, ca sonne, cancel |, cell … the, confirm, corte-
  -2.0: de pub, debarque, delete me, den, dit … je, effacez, el permiso, elimi-, est quoi, est … fait, ever |
  -2.0: getting … after, hay, i take, i … back, i … to, i … what, j annule, je revoque, je … le, last month
  -2.0: lawyer |, lo … no, longer have, messages i, mi no, mi vecina, never read, no longer, no m, no … asked
  -2.0: no … have, one asked, pas fait, please erase, pour que, publicidad … mi, que … you, quejo, quit
  -2.0: repondre, retrait de, revoco el, revoke consent, revoque … autorisation, rien a, se quien, sign … up
  -2.0: stop … time, take back, take … my, text … number, the … one, these after, time |, to … then, un autre
  -2.0: vecina, voulais pas, was told, with … number, wrong>remove, you la, you me, you … longer, | aucun
  -2.0: | do, | faites, | plus, | retrait, | rien, | yes, | … a, | … all, | … autre, | … baja, | … fille
  -2.0: | … promo, | … revoque, | … said, | … sold, ~_aye, ~_eli, ~_now, ~_sil, ~_tho, ~acci, ~acez, ~arer
  -2.0: ~aso, ~ato_, ~ayer, ~cez, ~cez_, ~cru, ~ejo, ~elim, ~fuer, ~gagn, ~gue_, ~hau, ~hay_, ~imin, ~irm_
  -2.0: ~long, ~mate, ~nlo, ~nom, ~oll_, ~ondr, ~oub, ~quej, ~riez, ~rui, ~teen, ~teri, ~uej, ~uera, ~uff
  -2.0: ~uitt, ~ule_, ~vist
  -2.1: 2, NAME take, a … en, a … y, accid-, again |, ago … it, all |, already … the, annule, be … i, broug-
  -2.1: brought, ca … mon, caja que, consentimiento que, consentimiento … di, cut, den de, den … baja
  -2.1: ecrit arret, en veux, erase, fait NUMBER, for … pickup, fuera, give permission, i brought, i not
  -2.1: it right, j … veux, la … pero, m … j, no … consent, not … now, now, off it, off lol, on n, p, paso
  -2.1: pero ahora, plus a, promis que, quand … me, que pido, quiero textos, retire, retire mon
  -2.1: retire … consentement, retra-, scrub, si me, sigan, signale, sonne, text this, texts … here
  -2.1: that list, the list, then i, these i, this number, thoug-, tienen … permiso, to remove, to … removed
  -2.1: vous le, vous … demande, want them, want … to, y … llegando, you did, you no, | end, | get, | leave
  -2.1: | les, | numbers, | paren, | texts, | told, | … and, | … dice, | … esto, | … quito, | … telephone
  -2.1: ~_0_, ~_cut, ~_p_, ~_pac, ~_pon, ~ane, ~aso_, ~brou, ~bst, ~ccid, ~cris, ~cut, ~cut_, ~dme, ~elva
  -2.1: ~eras, ~erde, ~esus, ~fill, ~forg, ~houg, ~icu, ~icul, ~irl, ~item, ~mpte, ~oda, ~oke_, ~ong, ~pac
  -2.1: ~paso, ~pren, ~pus_, ~rase, ~rene, ~retr, ~rub, ~tras
  -2.2: ai … d, all no, all … texts, arret … fois, asked … these, consent … marketing, decochez la
  -2.2: decochez … case, desus-, did … work, do i, faite-, faites, huffy, i … have, inscrivez, j en, j |
  -2.2: la … au, longer consent, me habia, mon … pour, my … signed, n … plus, no sms, not work, pare
  -2.2: pas … publicite, pero you, pus, que you, recuerden, retrait, s, signing off, terminos, told i
  -2.2: usen … numero, vous avais, you … been, | b, | fin, | oui, | … se, | … this, | … to, ~_s_, ~denm
  -2.2: ~desu, ~dra, ~edir, ~git_, ~haz, ~melo, ~nal_, ~nel, ~pan_, ~rato, ~rre_, ~scra, ~sea_, ~ult_
  -2.3: a … avisos, apuntaron, asked … twice, b, blocked |, comme si, cuantas … les, dechi-, decochez
  -2.3: delete |, demandez, doy, ecrivez j, ecrivez … ai, en … pu, encore j, faites comme, faites … si
  -2.3: fuera |, getting this, have had, i … had, i … read, it now, la j, le dernier, le … je, les tengo
  -2.3: mais la, mandarme textos, off that, only please, pedirlo, prete-, pretend, recibir esto, repondu stop
  -2.3: revoked |, said … the, saquenlo |, stop la, stop … have, text stop, this time, up with, usen mi
  -2.3: usted, veces les, veces … tengo, vez |, vuelvas, vuelvas a, y … you, you … lo, your … stop, | already
  -2.3: | decochez, | desde, | off, | … comme, | … correo, | … doy, | … interested, | … revoke, | … su
  -2.3: | … your, ~_b_, ~_doy, ~_mie, ~_use, ~acan, ~acon, ~anl, ~anlo, ~doy, ~doy_, ~eza, ~hre, ~inos, ~lit
  -2.3: ~lva, ~sci, ~tenl, ~term, ~vas_
  -2.4: alto y, and … i, ben |, c … clair, consentement pour, cut it, demanda, desabonne |, digo, ecrit |
  -2.4: el … que, est clair, faites le, have … ask, in … take, je demande, je … pas, manden nada, me quiten
  -2.4: month, no doy, o, people … do, period |, pour … NUMBER, pu |, revoked, revoque, sacan, saquenlo
  -2.4: se … you, set, sin querer, telefono |, the … off, then, thing-, things, trato, vous signale, vous … a
  -2.4: whatever i, who is, you … had, | … consentement, | … line, | … mensaje, | … messages, ~_end, ~_o_
  -2.4: ~_ya, ~digo, ~ea_, ~echi, ~erie, ~gag, ~iber, ~ndez, ~nth_, ~oke, ~oked, ~romp, ~set_, ~siga, ~thd
  -2.4: ~then, ~uenl
  -2.5: agreg-, end, enlevez le, este … no, fin |, i know, i revoke, if i, je retire, la fille, line … not
  -2.5: paren, plus aucun, pues, querer, quiten |, respeten, revoke, stop a, termi-, text … it, this … my
  -2.5: told … all, withd-, | … phone, ~draw, ~fy_, ~greg, ~hate, ~hdr, ~hdra, ~inen, ~irlo, ~ithd, ~mpla
  -2.5: ~nenm, ~nlo_, ~raw, ~rmin, ~thdr, ~uere, ~vas, ~voc
  -2.6: a … si, authorised, automated, contesto, decir no, did … even, did … win, en … telefono, etais … pour
  -2.6: faut il, getting … i, i need, i … ask, interested in, la … en, marquen, me so, not win, now |
  -2.6: out already, out |, paren |, polit-, quere-, revoco mi, send>remove, si vous, soliciting, subscriber
  -2.6: today, up but, was … i, | aucune, | fire, | if, | not, | opt, | … soliciting, | … subscribe, ~_den
  -2.6: ~arlo, ~erer, ~oco, ~oco_, ~oday, ~rsh, ~toda
  -2.7: a … e, ai … stop, back |, clair, clair |, demande … etre, do it, effacez mon, end |, is illegal
  -2.7: it … ready, ma … de, me nothing, me … quit, non aux, nunca … suscribi, papel-, papelito, ready
  -2.7: rompa-, rompan, so … it, text … so, unsubscribed |, use it, vous … dit, you … get, | nada, | … NAME
  -2.7: | … know, | … ok, | … texto, ~_rev, ~_rom, ~agn, ~elit, ~rev, ~sen_, ~tarl
  -2.8: NUMBER … que, baja |, cut … off, dans ma, effacez … numero, el papelito, end this, fille au
  -2.8: fille … comptoir, hoy |, je vous, me sacan, non arretez, note, number>these, o hay, of … list
  -2.8: quitarlo, says stop, stop |, told … to, use … for, usen, whate-, whatever, whatever box, | blocked
  -2.8: | … text, ~atev, ~cita, ~ejo_, ~ends, ~tev, ~teve, ~tme, ~usen, ~voke
  -2.9: am asking, comme, cumpl-, do … use, escribieran |, i … asking, it … this, law>law, ma |, not say
  -2.9: pas … ces, please … it, que di, removed i, retirez mon, right person, said stop, sollicitation
  -2.9: stop … said, textos you, uncheck, your … i, ~_cum, ~resc, ~vok
  -3.0: aucune … svp, fille, le demande, never … me, no autorizo, no … call, not … texts, ok … text, resci-
  -3.0: rescind, revok-, the … do, the … person, time … part, to never, up … the, vez you, voulais … de
  -3.0: want texts, | … fait, ~dirl, ~evok, ~fire, ~pete
  -3.1: a etre, de nada, fire, my … anymore, not use, not … marketing, only … you, opted out, otra … you
  -3.1: quit |, retirez … numero, sign me, yo paso, you before, | out, | un, ~tt_
  -3.2: autorizo que, give you, jamais … oui, many … do, non … textos, nunca di, pedir-, reprends, retire |
  -3.2: revoc-, revoco, sollicitation |, stop i, times do, to … these, what … said, you paren, | revoco
  -3.2: | … apunte, ~evoc, ~voco
  -3.3: a textear, already |, di … para, have to, le |, par erreur, quit it, quitaran de
  -3.3: retiro … consentimiento, revoco … consentimiento, si … los, signing … for, | dnc, | … retire
  -3.4: are e, aret, plus jamais, that … my, un subscribe, you … last, | NUMBER, | … hoy, ~_ed, ~itat, ~tati
  -3.5: desde … no, eliminenme, en … que, escribieran, me escribieran, me take, never text, parar, pues |
  -3.5: retiro mi, so quit, take off, these stop, un … me, | alto, | n, ~_oo, ~revo, ~voq, ~voqu
  -3.6: counter i, every day, get … off, give … to, have … out, hoy no, my sign, nada no, phone and, qiut
  -3.6: que … escribieran, retiro, revoq-, sur votre, today |, | qiut, | … acepto, ~evoq, ~iro, ~iro_, ~tiro
  -3.7: desde hoy, dontt-, i … consent, my … up, | put, ~arar, ~uito
  -3.8: eliminenme |, in may, pas … messages, quito, | ce, | retiro, | whatever, | why, | … refuse
  -3.9: i refuse, me … off, no acepto, numero pour, permiso … que, phone … i, the recall
  -4.0: doy permiso, i … of, parar |, said … more, take it, this … does, undo, vous … plus, ~undo
  -4.1: if … did, one … for, work |, | … autorizo
  -4.2: get me, hoy, jamais |, law>more, nobody … for, para |, | para, ~_hoy, ~hoy, ~hoy_
  -4.3: ce … n, etre sur, i … take, it back, my … today, numero n
  -4.4: any texts, autorise pas, avez plus, pour ca, sin mensajes, take … back, | refuse
  -4.5: jamais dit, no … publicidad, | text
  -4.6: not signing, que … voulais
  -4.7: accord pour, pour … retirez
  -4.8: nunca … permiso, right now, ~edn
  -4.9: not … stop
  -5.0: etre … votre, off … now, without … is, | … say
  -5.1: did … want, never again, to end
  -5.2: in … texts, receiving these, text … take, told … before
  -5.3: accord … ca, did … not
  -5.4: are not, je … autorise, n autorise, pas … accord
  -5.7: is … stop
  -5.8: pas … sollicitation
  -6.1: give … permission
  -6.5: in … why, never |
  -6.7: sending texts
  -6.9: pas la
  -7.1: this get
  -7.2: you … tienen
  -7.3: n accepte
  -7.9: | |
  -8.1: lnnte
  -9.0: do … give
`;
