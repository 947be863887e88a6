/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const DISPUTE = `
  8.6: already … am
  7.0: je … arret
  6.9: que … alto
  6.8: not … signing
  6.4: i … already
  6.2: ca … moi
  6.1: je this, vez … you
  6.0: receiving texts
  5.7: register no
  5.5: this take
  5.4: no … i, no … pedi, puse baja
  5.3: notes, time … have
  5.2: no right, right … text, to these, ~otes
  5.1: i put
  5.0: demande moi, groun-, like … times, two … no, you text
  4.9: like NUMBER, right to
  4.8: leen, | … tienen
  4.7: have … already, nada para, sent this, stop … NUMBER, ~bbe, ~ubb
  4.6: de … pas, only |, | … day, ~roun
  4.5: are texting, dire oui, giving you, last … too, me … my, one … the, oui … vos, rien … moi, this … week
  4.5: | jamas, | … opted
  4.4: apunte a, consent … text, est la, firme … para, puse, putai-, putain, vous textez, | putain, ~arla
  4.4: ~puse
  4.3: dropped it, dropped … off, nada … que, no les, pedi … me, please … have, promociones … de
  4.3: telefono … me, text i, texting … without, ~nco_, ~rla
  4.2: cuando … que, habia dicho, i … do, in … you, no … apunte, no … suscribi, still you, without my
  4.2: without … consent, ~og_
  4.1: ago and, conteste, do … recall, est … troisieme, get … from, les … stop, me … never, not recall
  4.1: opted … in, out … ago, said … and, to … messages, why i, | ustedes, | … contre, ~tf_
  4.0: a … number, bien claro, escrito, in person, mensajes ni, ni … quiero, not subscribe, por escrito
  4.0: rien demande, send>forever, si you, suis … en, suscribi |, ~ibi_
  3.9: can text, cinco, dit … a, gave … number, have no, in … not, ni los, no one, passee |, revis-, signer
  3.9: third … i, ~bi_, ~otte
  3.8: does … mean, en magasin, esto quitenme, for message, jamais demande, manager, mensajes es
  3.8: messages … i, not giving, not … i, pa textos, que … pido, said … only, textos y, ~cinc, ~evis
  3.7: again i, c … ecrit, consent … me, explain, fois |, here … are, hice, i … said, jamas, know why
  3.7: les … mi, mean … can, mensajes … los, messages and, moi jamais, oui a, proof, stop … pas, the third
  3.7: to you, to … take, to … why, you in, | … manager, ~hice, ~lear, ~proo, ~rmo
  3.6: ai … en, am … on, con … permiso, escog-, escogi, expla-, for … and, jamais … a, lista … no
  3.6: mensajes … que, no pueden, no y, no … you, not i, oh, opt in, pas … oui, pedi, que permiso, quien les
  3.6: try |, up please, will |, | inscrite, ~_oh_, ~clar, ~ril, ~rito, ~roof, ~tain, ~xpla
  3.5: before … i, ce service, como … mi, di de, di … baja, have said, me di, me mandan, mon autorisation
  3.5: never-, no message, no … it, pour des, pour recevoir, promised, read the, texting … from, the notes
  3.5: told … not, y nada, you got, you lo, you … my, | does, | … also, | … donde, ~_cin, ~_hic, ~amas, ~clea
  3.5: ~irma, ~oh_, ~oisi, ~rent
  3.4: a ca, a vos, a … ces, again-, against, ai … demande, and … back, another number, apunte, asked me
  3.4: at … register, back from, blocked you, claro, coche … case, day i, de donde, did … subscribe, du … j
  3.4: el papel, gre, had no, huit, i blocked, is … third, l erreur, m … mis, me without, no pedi, not have
  3.4: not … ads, numero … de, omg i, pas m, quien … dio, subsc-, subscribe, textos yo, the register
  3.4: you … NAME, your … from, | before, ~cast, ~nst_, ~uvie
  3.3: NUMBER … can, all and, and said, and … you, clearly, con que, demande ca, di el, di … numero
  3.3: different number, dije … no, escriben de, este you, firme nada, from … different, here you, how come
  3.3: i sent, je conteste, le dise, list … i, made it, mandan … mensajes, me apunte, ne vous, no hice
  3.3: non … je, not ask, on … list, please send, qui … a, recevoir ca, send again, texts it, tf, ustedes me
  3.3: vous … je, want>want, was not, would not, you had, | sur, | … specifically, ~_cle, ~_hui, ~aro_, ~blan
  3.3: ~mete
  3.2: ahora me, also i, ask for, asked … about, aviez … de, bloquee, clear-, consiguieron, could text
  3.2: delivery, did … ask, dije no, do … consent, do … remember, en … lista, esta … de, et arretez, in |
  3.2: it … NAME, made, mandar … sin, me escriben, me last, message … you, not sign, not … get, out in
  3.2: out my, permission for, promis de, propaganda |, refused, said you, said … to, si … no, signe … ca
  3.2: so how, sur … carte, text people, to texts, too |, vous a, yo … me, you … text, | quien, | … zero
  3.2: ~_ind, ~edi_, ~gre_, ~inco, ~laro, ~made, ~ntio, ~roo
  3.1: a mis, a … is, a … list, abonne, acheter un, already … no, asked you, bon de, could … me
  3.1: dado … numero, date, de … yo, dije bien, ecrivez |, en esta, en … y, enleve … numero, firma-, firmado
  3.1: firme, for texting, have not, i opted, jamais … ca, jamais … pour, know … i, l … et, la … tengo
  3.1: le bon, le gars, marque, mensajes borrenme, menti-, mon ok, n ai, nice, no on, not mean, not opt
  3.1: papel, pas moi, pedi esto, que … le, quien, regardez, texts … is, tried calling, want it, yo no
  3.1: | … did, ~_oh, ~lise, ~ouvi, ~uee_, ~uel_
  3.0: a meter, acheter, ai … pas, and … still, and … stop, are again, are … me, baja en, d interrogation
  3.0: did … opt, had … right, have permission, i ever, i say, interrogation, it down, je … suis, last time
  3.0: list>not, ma carte, mandan, marzo y, meter, mi … no, ne … ai, no recuerdo, no … the, not remember
  3.0: number … i, pas … etre, pedi que, permiso no, point … interrogation, pour de, pour … la, proof … i
  3.0: quel, qui vous, recuerdo, repondu arret, signe pour, sin … permiso, stop … text, stop>law, store-
  3.0: stores, text … and, texts … remove, the … box, tried, try, unchecked |, vale |, voir |, where did
  3.0: who … me, you could, you pedi, your own, | con, | … one, ~_fir, ~_pus, ~arly, ~esco, ~expl, ~pasa
  3.0: ~trie, ~ulle, ~vait, ~xpl
  2.9: a demande, a esto, a ustedes, a … mensajes, any list, arret la, arret … semaine, believe i
  2.9: believe … ever, c … la, calli-, calling, carte, como consiguieron, consentement … recevoir
  2.9: consiguieron mi, contre, deliv-, des pubs, did not, did … ok, dio … de, do … believe, era, explain |
  2.9: for … texts, from a, from … number, get texts, give … for, hacer-, hand, i … the, j … rien, je … ai
  2.9: list>these, los di, m … demande, ma … dit, ma … par, me suscribi, my … but, never gave, not believe
  2.9: oui de, oui … ca, pas dit, pas pour, pedi |, point d, por … me, pourquoi ca, proof of, qui m, se … di
  2.9: settings … off, stop you, stop … not, stop … your, suscribi, the … had, the … time, voir, vous les
  2.9: why … send, yo pedi, you get, you … it, | … consiguieron, ~_sub, ~eliv, ~isez, ~meti, ~pus, ~recu
  2.9: ~rly, ~rly_, ~uien, ~venu
  2.8: NUMBER you, a … pas, a … que, abonn-, accepter … textos, acepte esto, ai … la, as i, asked to, ca otez
  2.8: dado mi, de … dice, de … publicite, did … get, did … give, did … sign, el otro, elle … pas, email no
  2.8: es … tercera, et vous, fait le, get my, i did, i dropped, in NAME, jamais signe, la tercera, le … m
  2.8: lo … en, mais c, mais … est, manag-, may … to, me prometieron, me>forever, metie-, mis … de
  2.8: never asked, never … to, never … yes, no a, no e, no … di, no … esto, nobody … me, not … unsubscribe
  2.8: not>list, off so, okay |, oui pour, pas autorise, personne, prime-, que les, que yo, que … ne
  2.8: que … pedi, recall, remem-, remember, repair not, repair … for, said … on, sign … for, suis … abonne
  2.8: telefono no, tercera … que, the form, told … no, trouvez, vendio, vous … mon, what … do
  2.8: when … dropped, who said, why, why you, with out, without asking, y ahora, | g, | … send, ~_why, ~abus
  2.8: ~alli, ~anag, ~cir, ~emem, ~enu_, ~hy_, ~insu, ~led, ~led_, ~oja, ~pliq, ~quel, ~raro, ~ried, ~souv
  2.8: ~uvi, ~why, ~why_
  2.7: a … insu, a … oui, a … quitenme, agreeing to, ai rien, ai … accepte, ai … autorise, already … you
  2.7: and your, and … do, ask … this, aucune, avais … non, avant de, by what, compraron, consented to
  2.7: delante, demande … moi, did … i, dije … que, donde … mi, donne … ok, en marzo, es … no, est … moi
  2.7: et me, etait pas, from i, from me, have … stop, hoja, i … told, inscribi, insu, it stopped, la hoja
  2.7: left … phone, les dio, marzo, me inscribi, me … ustedes, mi … puso, mon insu, mon … enlevez
  2.7: never agreed, never … for, no means, no para, no permission, no que, no when, no … to, not agree
  2.7: not consent, not … told, numero … promos, on what, on … text, please … proof, por que, pour … ca
  2.7: puse stop, que … quiero, said … could, say, settings, souvi-, souviens, still … it, terce-, tercera
  2.7: tercera vez, these>law, to … please, told, vendi-, what … are, with … permission, y … nunca, you think
  2.7: | … cell, | … digo, ~_exp, ~_nul, ~_ped, ~_tol, ~ade_, ~ag_, ~cera, ~cite, ~dma, ~ecu, ~embe, ~erlo
  2.7: ~exp, ~firm, ~hic, ~igui, ~mado, ~memb, ~oof, ~oof_, ~pedi, ~prar, ~puta, ~say_, ~siem, ~ssu, ~terc
  2.7: ~told, ~uso
  2.6: NUMBER fois, a different, a … mon, about texts, after i, agreeing, and nothing, app, asked … if
  2.6: asked … not, assur-, avez vous, baja la, be … a, cajer-, consented, contr-, dado, de travail, delan-
  2.6: did, did you, did … agree, diffe-, different, dit pas, en ningun, es la, estas, faut … je, fois … que
  2.6: gave my, having my, i never, i on, i told, i unsubscribed, i … getting, i … it, i … texts, i … there
  2.6: in to, in … on, jamais accepte, jamas me, je … dise, list and, ma … pour, me if, me suis, me … jamais
  2.6: mi me, mi … lo, my ok, ningun, not … for, opted … to, pas … consentement, por … yo, pourt-, pourtant
  2.6: puse … y, put it, que firme, remember … you, respeto, reven-, se … dije, so … come, stop NUMBER
  2.6: suis jamais, supposed, supposed to, sur ma, tell me, text … when, texts>law, the man, the … no
  2.6: the … that, un … c, unsubscribe … this, ustedes … les, ustedes … tienen, would get, y otra, y … vez
  2.6: you do, you send, you texting, you would, | qui, | tried, | … acepte, | … recuerdo, ~_did, ~ager
  2.6: ~assu, ~cop, ~copi, ~did, ~did_, ~earl, ~ecal, ~eei, ~eein, ~gati, ~lain, ~mis_, ~mpra, ~ndio, ~ped
  2.6: ~peto, ~reei, ~ssur, ~tol, ~uso_
  2.5: a ce, accepte ca, acepte, achete mon, achete … numero, agree to, agree-, ai fait, autorise, avez pris
  2.5: bike not, but here, but … we, caiss-, captu-, claro … si, coche, coche la, come |, come … i
  2.5: con … respeto, de quel, de … ca, de … droit, desabonnee, di mi, did … come, dio, does anyone, donner
  2.5: dropped, email … sms, estan, etre … moi, expliquenme, form, from … do, gars au, i came, i … did
  2.5: in … no, inscrit a, la … passee, les … j, list>number, m a, mandan mensajes, me i, me puso
  2.5: mensajes … se, mineu-, mis sur, my say, my … was, never signed, ni … di, no di, no firme, no … in
  2.5: no … permiso, non |, nunca acepte, o que, over … phone, pas … ca, passee, pour m, pris … numero
  2.5: que … queria, quel droit, qui, read it, recuerdo … dado, remove … as, said do, said … not, says do
  2.5: says … not, semaine passee, textos non, textos … me, this and, to win, todo respeto, troisieme fois
  2.5: troisieme … que, unaut-, unauthorized, up … these, veces, vous pour, vous … ca, vous … me
  2.5: wanted texts, wifes |, without … say, you say, you>number, | unauthorized, | … desde, | … people
  2.5: ~_cai, ~_jur, ~aptu, ~arac, ~capt, ~dado, ~di_, ~eing, ~eron, ~gat, ~gi_, ~gre, ~gree, ~ized, ~jur
  2.5: ~lari, ~liq, ~liqu, ~lled, ~nor_, ~nsh, ~nted, ~ontr, ~orm_, ~pped, ~prov, ~ptu, ~ptur, ~rdo_, ~reen
  2.5: ~rize, ~rov, ~rtan, ~sult, ~tate, ~tier, ~vece, ~zed, ~zed_
  2.4: a donne, a … la, affaires |, ai … mis, aucun-, basis, blank, box blank, calisse … de, can … even, card
  2.4: case, clari-, clarito, clear, con todo, consent you, d ou, declined, demande mon, dit … pour, dropp-
  2.4: el … para, en … et, escriben |, expli-, fois je, for … delivery, from … lol, gars … comptoir
  2.4: got … number, habia, havin-, having, i left, i … give, inscrite, ip, it … texts, it … to, it … you
  2.4: j … fait, j … refuse, keep … for, la reparacion, la … et, le formulaire, le … au, list>you, mai
  2.4: me back, mentioned, never said, never … these, never … up, never … you, not … call, number … one
  2.4: nunca … esto, ok … my, otro numero, ou j, out but, out … NUMBER, out … here, over the, pas accepte
  2.4: pas … fait, pas … stop, premi-, pretty … i, primero, pris mon, provi-, provide, puso, recal-, remis
  2.4: reparacion, reparation pas, requested, rien autorise, saying yes, shop |, signing up, sin permiso
  2.4: solo … la, sorry my, sorry … english, sus promociones, telefono para, text … without, the law, think
  2.4: to anything, to know, trois-, troisieme, une liste, vous demande, vous … donne, vous … pris, we … out
  2.4: what … you, who … you, win … bike, written, yesterday |, yo, you … again, you … and, you … habia
  2.4: | calisse, | did, | en, | personne, | puse, | … hice, | … ningun, ~_dij, ~_yo_, ~ains, ~app_, ~apt
  2.4: ~bia_, ~case, ~cash, ~cogi, ~crit, ~dij, ~dio_, ~erce, ~havi, ~ined, ~lank, ~must, ~nu_, ~ogi_, ~prem
  2.4: ~puso, ~ree, ~reed, ~uge, ~uge_, ~vri, ~xpli, ~yo_
  2.3: (unknown 3), NAME … are, a … caisse, accepter, accord |, agreed, agreed … the, ai donne, ai pas
  2.3: am deaf, belie-, believe, c … pas, caisse, came in, circl-, circled, conteste |, could … have
  2.3: de … part, deja … non, demande |, demande … avis, dije, dit … magasin, donne … accord
  2.3: donne … permission, donner mon, dos veces, g, give … my, i … deaf, in … to, inscr-, is … consent
  2.3: is … permission, jamais inscrit, l … dit, la caisse, la permission, la semaine, last week, left … text
  2.3: list>law, lista sin, ma part, mandando textos, me metieron, me … i, meant to, metieron, must
  2.3: my … does, my … not, nada con, nadie me, need my, no … he, not this, number for, numero era, of … in
  2.3: on any, on … NUMBER, opt … a, oui … des, pasad-, peut etre, phone number, por … dejen, pour … enleve
  2.3: prett-, pretty, que haya, que … se, reporting, request remove, sans, sans mon, sans … accord, says i
  2.3: senor, seulement |, si … voulais, sign up, siguen |, sollicite, state, stop did, stop … NAME
  2.3: subscribing, suis … inscrit, sur le, texting … i, that |, the … like, to put, took my, travail
  2.3: vous … d, witho-, without, writt-, yes … texts, yo … firme, yo … hice, yo … que, you know, you took
  2.3: your … put, | cuando, | d, | pretty, | … conteste, | … metieron, | … what, ~_g_, ~_lee, ~_mus, ~_put
  2.3: ~_san, ~_tri, ~agre, ~asad, ~beli, ~cog, ~cune, ~ddin, ~diga, ~dije, ~ecir, ~eens, ~emie, ~emis, ~erdo
  2.3: ~etty, ~ffer, ~fir, ~gun_, ~hink, ~hout, ~id_, ~iev, ~ieve, ~ije, ~ije_, ~isar, ~ited, ~itho, ~jero
  2.3: ~liev, ~mai_, ~mpli, ~ook_, ~ourt, ~pape, ~pta, ~reme, ~ritt, ~sans, ~sul, ~try_, ~urp
  2.2: NUMBER … and, accepte de, acept-, ai coche, ai deja, ai … repondu, angry>law, are you, au … a
  2.2: aucune … de, aurai-, autorice, autorizo a, card in, card … the, certa-, changes, compraron mi
  2.2: compraron … numero, consenti, decirme, demande, desinscrit, diganme, dire, donde, en avril, enrolled
  2.2: escriben, est passe, est … ou, est … spam, fait |, for … sms, forever>send, form and, gave
  2.2: get … number, given, have … right, herd, i declined, i … last, ico, if … wanted, illegal |, is what
  2.2: is … do, it to, jure que, know it, l autre, la ley, la … je, law, ldroi-, ldroit, ley, mandan … si
  2.2: marque que, marque … no, me pidio, messages when, my english, my … i, no consent, no en, no to
  2.2: not permission, not … agreeing, not … enough, not … why, nulle, nulle part, okaye-, okayed, on … own
  2.2: one … me, one … this, para mandarme, pas ca, permis, permission … contact, permission … m, personne m
  2.2: personne … a, promis, publicidad por, pulle-, pulled, purch-, quell-, quelle, question mark, quien los
  2.2: raye, recall agreeing, recall … to, refuse les, refuse … textos, si yo, sin decirme, staff, suppo-
  2.2: textos … no, textos … y, texts … you, that … not, the ico, the unsubscribe, to contact, to … ico
  2.2: unsol-, unsolicited, up … texts, verba-, verdad yo, verdad … no, vez que, vous mon, vous … numero
  2.2: was … to, when … i, where … you, why do, why … am, y … lo, you the, you … call, you … no, your staff
  2.2: | ahora, | al, | by, | compraron, | moi, | … combien, | … fils, | … firme, | … marche, ~_ace, ~_agr
  2.2: ~_ase, ~_coc, ~_dio, ~_gav, ~_ley, ~acep, ~ado_, ~agr, ~ajer, ~aver, ~ayed, ~basi, ~cert, ~dond, ~enti
  2.2: ~epte, ~gav, ~gave, ~irs, ~ise_, ~law_, ~liv, ~nsol, ~ogi, ~oric, ~rice, ~rit, ~rog, ~rtai, ~shot
  2.2: ~sis_, ~taff, ~tai, ~tty, ~tty_, ~unso, ~uppo, ~verb
  2.1: NAME … am, NUMBER … por, a des, a dit, a … quien, abonner, abonner a, about … i, abuso, agree
  2.1: ai bloque, aimerait voir, all … number, am on, anyon-, anyone, are … texting, asked … to, avait, avril
  2.1: basis … you, before you, bike … i, bill … i, blanco, by … right, calisse, captura, cargo |, chois-
  2.1: choisi, could call, could … about, de … reparacion, decia, demande … les, devan-, devant, di, digan-
  2.1: dio mi, dit … c, dnd, ecrivez vous, efectivo y, en blanco, en efectivo, en enero, en … lo, en … pour
  2.1: enough |, era de, est pas, esta lista, esto yo, faire texter, for one, for … take, haya, i gave
  2.1: i paid, i … cash, i … consented, i … get, i … on, i … sign, indiq-, inscrite a, it said, it … i
  2.1: j … bloque, j … choisi, jamais mis, knew, l … numero, la orden, la … delete, la … nationale, la … ne
  2.1: la … nomas, la … vez, le dije, legal, les di, like these, like … NAME, lista … textos, liste nationale
  2.1: lo tienen, me in, me … pas, me … textear, menor, mineur, mon avis, mon … aimerait, montrez
  2.1: montrez moi, my file, n … autorise, nadie, nationale, nationale … numeros, never, never consented
  2.1: never … it, niego, no queria, not me, not |, not>law, opted in, orden, orden de, oui … moi, paid … and
  2.1: para escribirme, para mensajes, pas … il, pas … m, pas … permission, permiso … escribirme, phone … you
  2.1: pour … messages, promi-, put me, que a, que … pouviez, que … vous, quest-, question, read
  2.1: recevoir ces, recibo, recu, remember … to, repar-, revise, right … you, sacaron, said no, say so
  2.1: screenshot, setti-, sheet, so … could, stand-, stop in, stop marche, text box, text … was, the repair
  2.1: tienen |, time … the, to no, took … number, vale, vous … avez, was on, was … me, what right, when did
  2.1: why this, would … text, you all, you my, you puse, | bill, | di, | jamais, | revise, | unsolicited
  2.1: | when, | where, | … j, | … knew, | … pulled, ~_abu, ~_cir, ~_di_, ~_jeu, ~_nev, ~abia, ~abu, ~anyo
  2.1: ~avez, ~caro, ~cent, ~circ, ~cpa, ~cpa_, ~deva, ~die_, ~elie, ~emb, ~epta, ~erb, ~eren, ~gie, ~guie
  2.1: ~haya, ~heet, ~iben, ~irc, ~ize, ~jeu, ~ley_, ~mus, ~ndeu, ~nev, ~neve, ~nyo, ~nyon, ~onde, ~ound
  2.1: ~pra, ~pte_, ~rado, ~rant, ~rouv, ~sait, ~shee, ~shoe, ~show, ~stat, ~sure, ~vale
  2.0: NAME i, NAME pas, NUMBER dolares, a NAME, abonne a, aceptado, acepte nada, acepte recibir, agreed to
  2.0: ai refuse, ai … fait, ai … les, all my, and … said, are out, autor-, avez, bien … que, blanc-
  2.0: breaking, but … never, but … not, c … du, call about, call … since, can … me, cargo, cash, casil-
  2.0: casilla, celui la, comment vous, consentement vous, consu-, de trabajo, delete telefono, demander
  2.0: despues de, dio permiso, dise, do you, dolar-, dolares, efectivo … no, ella no, elle veut, en personne
  2.0: enero, era … la, es un, eso no, expre-, faut que, for texts, for this, gerant m, have … given
  2.0: i always, i … gave, into, jamais … la, je … vous, just text, just … people, la casilla, la … suis
  2.0: last … was, le monde, les pido, list NUMBER, lo … al, maman, mames, mames you, me pregunto, me … en
  2.0: me … textos, merci … votre, n avez, nada … textos, nadie … pregunto, no acepte, no he, no mames
  2.0: no … ningun, not … illegal, not … out, not … up, not>stop, nothing about, number … to, nunca … estos
  2.0: nunca … que, of … consent, ou, para … de, para … textos, pas abonne, pas … et, pas … mon, permiso a
  2.0: person no, plainte |, podia-, pourq-, pourquoi, pouvez … texter, premier, pris, purchase, put … on
  2.0: que decir, quien me, recibir … textos, recu votre, recu … texto, remove … please, reparacion … no
  2.0: say yes, saying … to, scree-, signe, sin mi, sir i, sir … have, start, stop and, stopped, store |
  2.0: subscribed, subscribed to, supon-, supone, suscr-, tag, tengo … decir, text … remove, textos ca
  2.0: the … tag, time i, time was, to … texts, unreal, unreal |, veces |, vous … avec, when, when … asked
  2.0: when … bought, who, work order, wrong>me, wtf, y … di, you need, you … asked, you … please
  2.0: your … twice, | grand, | texting, | … came, | … gerant, | … mames, | … paid, | … quel, ~_leg, ~_ob
  2.0: ~_ou_, ~_pap, ~_say, ~ado, ~apel, ~arit, ~art_, ~asil, ~avr, ~aya_, ~bed, ~bed_, ~cai, ~cais, ~card
  2.0: ~cart, ~cif, ~dda, ~dola, ~droi, ~eaki, ~enoj, ~etie, ~expr, ~habe, ~into, ~ira_, ~isi_, ~lare, ~ley
  2.0: ~llet, ~marq, ~nadi, ~nges, ~noj, ~ntan, ~nti_, ~ntre, ~odia, ~oja_, ~olar, ~onsu, ~ott, ~ourq, ~owed
  2.0: ~pap, ~pidi, ~pose, ~ptad, ~pte, ~quee, ~rba, ~rce_, ~rcer, ~rdo, ~reca, ~ric, ~rity, ~rms, ~rms_
  2.0: ~roi, ~rove, ~rquo, ~rtin, ~say, ~tag_, ~tis_, ~uee, ~uell, ~urq, ~urqu, ~utor, ~viez, ~who_, ~xpr
  2.0: ~xpre, ~yone
  1.9: NAME you, NUMBER yrs, a fait, a … magasin, a … not, accepte vos, aceptar, acepte … textos
  1.9: again … time, agreed |, agreed … this, agreeing … this, aimerait, alors |, and … gave, any of
  1.9: authority, authority … you, autorisation, autorizo |, avez achete, avez … permission, avoir dit
  1.9: calis-, call the, claro que, comment |, consenti a, coute … sous, cuantas … tengo, de publicidad
  1.9: de que, de quoi, de … il, deja repondu, demander avant, des sous, desk no, di … como, dicho, dije al
  1.9: do … think, donne la, down to, droit … me, du spam, efect-, efectivo, enrol-, entente, es … yo, est du
  1.9: et … ne, expliquez, express, express consent, factu-, facture, for … repair, funda-, gave no
  1.9: gracias … suscribirse, have mine, i bought, i read, i … agreed, i … asked, i … okayed, il a, in red
  1.9: j … demande, j … donne, jamais … de, je l, je … des, l … retirez, la app, la … no, llegarme
  1.9: ma facture, mandaran, me remove, me where, me … any, me … did, me … que, me … time, mensajes … de, mis
  1.9: mon fils, mon … moi, more>forever, my first, my wifes, my … hurts, my … so, my … with, never okayed
  1.9: no la, no … acuerdo, no … aqui, not think, not … mine, not … so, nunca dije, o … yo, obtuv-
  1.9: obtuvieron, of my, on m, on the, on … a, only … my, opte, paid cash, pas … pour, pas … sa, permis de
  1.9: phone only, por suscribirse, pour etre, pouvi-, pouviez, preguntarme, pueden mandar, puse … no
  1.9: quand … ai, que … numero, que … tienen, queri-, queria, recibir estos, recue-, sache, savoi-, savoir
  1.9: se los, send proof, sin preguntarme, so … this, souvenir, stop … vous, suis sur, suscribirse
  1.9: telefono … lo, telephone seulement, textos sin, textos … m, textos … que, time … i, to … before
  1.9: told me, told the, took, uni, unrea-, veces tengo, votre texto, votre … mais, vous n, vous pouviez
  1.9: vous … achete, voyons … j, warranty card, what authority, y … quien, yes to, yo … dije, you promised
  1.9: you … asking, | avez, | buying, | es, | under, | … had, | … lo, | … promised, | … puse, | … read
  1.9: | … told, ~_cla, ~_cop, ~_dad, ~_efe, ~_enr, ~_ins, ~_ip, ~_law, ~_tic, ~aber, ~also, ~aman, ~ames
  1.9: ~aro, ~cas, ~cep, ~cept, ~cibo, ~cla, ~ddi, ~deli, ~deur, ~dich, ~dres, ~ecue, ~efec, ~eil_, ~enu
  1.9: ~ept, ~erl, ~form, ~gun, ~hee, ~icho, ~ied_, ~iffe, ~indi, ~iver, ~ivo, ~law, ~ncen, ~nsig, ~ntir
  1.9: ~ook, ~osed, ~pli, ~roit, ~rote, ~san, ~savo, ~scre, ~scul, ~sett, ~sk_, ~staf, ~stam, ~taf, ~tivo
  1.9: ~took, ~tori, ~trez, ~tten, ~tura, ~ueri, ~uni_
  1.8: a autorise, a permis, a rien, a … nadie, about texting, acepte |, acepte … mensajes, addin-, adding
  1.8: adding me, al … la, am still, am … your, appele, ask, asked, assured, authorized, autorice estos
  1.8: autorice … mensajes, aviez, aviez promis, avis avant, buying a, caisse |, cajero, calls only
  1.8: can … consent, cell so, cell … you, commi-, consent … do, coute des, depuis quand, dit non, donne
  1.8: en … de, es esto, exclus, fait … de, faite, fiche, for … messages, for … on, formu-, fort |, garan-
  1.8: geran-, gerant, he dado, how did, hurts, i specifically, i wanted, i … signed, i … your, in for
  1.8: in writing, is not, it i, it says, j … deja, j … this, jamais consenti, je me, je sache, je t, jour
  1.8: la case, la tete, law>not, law>these, like it, like … know, m … vous, marche pas, marqu-, me … out
  1.8: me … si, me … would, mi consentimiento, mi nadie, mon … arreter, mon … avant, ne l, never subscribed
  1.8: never … texts, non sollicite, not given, not it, number pour, numero moi, numeros exclus, of opt
  1.8: one … you, os, oui aux, oui |, oui … textos, papie-, papier, par ecrit, para la, parle de, part
  1.8: pas assez, pas l, permit, pidio, pis … m, pour sa, pregu-, pregunta, proof … opt, que no, que … sache
  1.8: que … textearan, queria mensajes, queria textos, red, registro, reporting … to, rien fait, sans me
  1.8: say stop, say … not, send … of, show, signi-, souve-, specifically, stop … i, subscribe … to
  1.8: suis abonne, suis pas, t ai, t … jamais, tete, text messages, textearan, textearan |, textos … le
  1.8: the … card, the … form, the … not, them … the, these … so, this messages, this no, ticke-
  1.8: tienen … autorizacion, uh i, un numero, up for, utiliser, venu, votre … je, vous … deja, vous … permis
  1.8: want>law, was, when you, where, who told, wrong>list, yes for, yo … les, yo … lo, you … right
  1.8: you … said, | depuis, | el, | gave, | ma, | montrez, | uh, | who, | … always, | … autorice, | … never
  1.8: ~_dat, ~_di, ~_ene, ~_hab, ~_ile, ~_inv, ~_mir, ~_ord, ~_os_, ~_red, ~_tag, ~_whe, ~adie, ~arl, ~ask_
  1.8: ~aske, ~auto, ~avie, ~avoi, ~cap, ~cree, ~cuer, ~dde, ~dded, ~donn, ~ecta, ~egun, ~fact, ~gera, ~gni
  1.8: ~gunt, ~ieg, ~igne, ~igni, ~inv, ~livr, ~lso, ~lso_, ~mier, ~mul, ~mula, ~ndam, ~nota, ~nsul, ~olle
  1.8: ~ommi, ~ores, ~ori, ~oriz, ~ormu, ~pel_, ~preg, ~pris, ~qui_, ~regu, ~rise, ~riz, ~rmar, ~rmu, ~rmul
  1.8: ~ron_, ~sec, ~sign, ~sill, ~ske, ~sked, ~tho, ~thou, ~ti_, ~tido, ~uerd, ~uto, ~uven, ~was_, ~wed_
  1.8: ~whe, ~when, ~xes, ~xes_
  1.7: NAME … de, NUMBER … old, a aucun, a minor, a parle, a peut, a … etre, a … how, abonne … vos
  1.7: accepte … recevoir, acepte textos, achet-, agarraron, agree … texts, agreeing … texts, ai paye
  1.7: ai recu, ai … aucune, ai … consenti, ai … signe, ai … votre, and i, anyway |, apparently, asked about
  1.7: at it, at … time, aurait, back on, bought the, but … did, ca continue, ca moi, ca … donne, can … just
  1.7: casl requires, casl … express, celui, certain, check, checkout |, claim to, claim … have, clarito que
  1.7: clarito … no, commis, comptant, con … derecho, conse-, consent … claim, consent … for, d avoir
  1.7: de meme, de … sacaron, decir-, deman-, demande pour, des sms, des … de, desig-, design, desmarque
  1.7: dije que, disai-, disait, donc j, donc … ai, donde sacaron, en … la, en … votre, ensen-, ensenenme
  1.7: estan mandando, estos textos, et je, femme a, fils est, forever>wrong, forms, garantia … para, gave it
  1.7: gives you, gives … the, grand, had … business, he, how you, how … you, i chose, i … need, i … no
  1.7: ilega-, ilegal, is … one, it was, it … so, j … paye, j … recu, jamais abonne, jamais autorise
  1.7: je … savoir, keep getting, l … jamais, l … pas, la ca, la … deje, law>you, les autorizo, lo delete
  1.7: lo di, lo dije, look … it, m appelle, majus-, majuscules, marque … casilla, me lol, me one, me … sur
  1.7: mensajes no, mensajes si, minor, mis … numero, mis … votre, monsi-, monsieur, my … says, ne … suis
  1.7: no … and, non au, not even, not just, not … saying, numero para, nunca autorice, nunca … inscribi
  1.7: on a, on that, on … appelle, on … card, on … receipt, ou … ai, paper, para enviarme, pas donne
  1.7: pas qui, pas … de, permitted, phone off, pinche, please … at, pour … texto, pregunto, preuv-, preuve
  1.7: put … back, que acepte, que derecho, que la, que … era, que … llega, que … por, receipt says, regar-
  1.7: remember saying, remember … yes, reparation |, requires, requires express, requires … consent, rifa
  1.7: sacar-, sayin-, saying, se lo, si je, signing, since NUMBER, so not, something i, sous, subscribe me
  1.7: subscribe to, sur une, tabar-, tcpa violation, text … stop, texter le, texter … monde, textos … a
  1.7: the card, the desk, the … i, this cell, told you, trava-, trouv-, uh, un … yo, under
  1.7: unsolicited commercial, up … this, violation, votre commis, voulais des, vous donne, vous et, was done
  1.7: was never, what, what gives, why … i, with … and, wrong>not, y … ustedes, you claim, you … this
  1.7: | compre, | eso, | faut, | tcpa, | … non, | … quand, | … requires, | … una, | … yo, ~_ask, ~_ava
  1.7: ~_cap, ~_cas, ~_dol, ~_he_, ~_jam, ~_jui, ~_kne, ~_sou, ~_tar, ~_thu, ~_uh, ~_wh, ~aba_, ~aju, ~ajus
  1.7: ~ask, ~avai, ~chas, ~choi, ~coc, ~coch, ~cons, ~dara, ~deci, ~dias, ~dio, ~elui, ~fiez, ~garm, ~gnin
  1.7: ~hee_, ~hoi, ~hori, ~ical, ~ied, ~ign, ~ileg, ~ise, ~jad, ~jam, ~jama, ~jui, ~kne, ~llin, ~mar, ~med_
  1.7: ~mise, ~mitt, ~mons, ~mpta, ~natu, ~nde_, ~ned, ~ned_, ~nsen, ~nte_, ~old, ~old_, ~oris, ~preu, ~prop
  1.7: ~ptan, ~rce, ~reuv, ~rgo_, ~rit_, ~ruck, ~sayi, ~sent, ~thor, ~tted, ~urc, ~urch, ~ves, ~vivo, ~yed
  1.7: ~yed_
  1.6: NAME not, NAME … to, NUMBER this, a un, a … demande, a … messages, accepte d, accepte |
  1.6: accepte … textos, accord … des, acord-, acuerdo de, agreed … get, agreement, ai, ai accepte, ai mis
  1.6: ai … l, ai … souvenir, all … now, also, am the, an dernier, and here, any … this, are … no, asked … i
  1.6: at the, at … and, at … desk, aucun … je, avisa-, avocate, avoir, back in, back … is, becau-, because
  1.6: behin-, behind, break-, ca vous, call … the, check the, comma please, commercial, consentimiento, copy
  1.6: couri-, courier, dado … de, de ma, de tel, de … le, de … pub, decir, dedan-, dedans, deje en
  1.6: delete pedido, did … say, dolares por, dolares … mensaje, droit |, effacez mes, el … pa, en juillet
  1.6: en la, entonces |, es menor, est … un, esto … no, etais, exception, expliquez moi, feder-, federal
  1.6: fils, formulaire, fort, fue el, gave you, gives, got no, gracias no, habia … que, have … permission
  1.6: here … did, how are, i subscribed, i … none, i … not, i … still, in this, in … store, indique, inscrit
  1.6: insista, is NAME, is … n, it costs, j … accepte, j … signe, jamais … d, jeune, joine-, joined, juill-
  1.6: juillet, just put, juste pour, juste … la, justi-, keep it, l an, l … dernier, la dedans, la … va
  1.6: les ai, les … dado, list your, list>me, look, loud, luna, ma … que, mai |, makes you, mandar mensajes
  1.6: me about, me … desabonne, me … on, mensaje |, metieran, miren, mon … chez, montr-, my back
  1.6: my signature, my … phone, n you, nationale de, ne … pas, never … a, ni siquiera, ningu-
  1.6: ningun momento, no fui, no marque, no … sus, not ok, not … my, not … permission, not … you
  1.6: number … are, number … for, number>stop, numero chez, numero … vous, numero … yo, of … not, one here
  1.6: order, out once, out to, parent, pas souvenir, permission de, pinch-, podian, point, pouviez me
  1.6: preguntarme |, pregunto si, produ-, prove, prueb-, put … number, quand la, que … escriben
  1.6: que … mandan, que … textos, qui a, quien … autorizo, ramassage, retiren, revoi-, revoila
  1.6: sacaron … numero, sais … qui, signature, sin avisarme, siqui-, siquiera, souvenir d, stood, sur la
  1.6: taxes, tcpa, text … in, text … phone, text … your, textos … vous, that box, the consent, the courier
  1.6: the lord, the paper, the phone, the waiver, they, think i, this … remove, this … texting, ticked
  1.6: tienda you, tiene el, to get, to … there, todo … no, told … at, un consentement, un … que, una … no
  1.6: unchecked, unsubscribe from, utilisez, vertu de, waive-, waiver, when i, where you, while i
  1.6: who authorized, wifes, wrong>number, wrong>send, wrong>stop, y yo, y … como, yes, yes |, yo … recuerdo
  1.6: yo … se, you i, you … did, you … i, you … texting, young, | check, | nadie, | prove, | show, | yo
  1.6: | … authorized, | … autorise, | … checked, | … cuando, | … femme, | … gars, | … guys, | … qui
  1.6: | … tienda, | … violation, ~_ac, ~_ai_, ~_als, ~_beh, ~_ded, ~_ex, ~_ger, ~_log, ~_nie, ~_pru, ~_rej
  1.6: ~_tab, ~_tc, ~_tcp, ~_val, ~_ver, ~_voi, ~_was, ~ai_, ~ama, ~aper, ~auth, ~ava, ~axes, ~beh, ~behi
  1.6: ~bia, ~call, ~casi, ~copy, ~cu_, ~deda, ~dian, ~dol, ~duc, ~eca, ~ecau, ~ecu_, ~eem, ~eeme, ~ehi
  1.6: ~ehin, ~empr, ~ents, ~ersi, ~eto_, ~euv, ~euve, ~fes_, ~fils, ~gne, ~grou, ~hab, ~hind, ~ho_, ~hur
  1.6: ~hurt, ~ifes, ~ifie, ~iqu, ~isat, ~iser, ~istr, ~ity, ~ity_, ~mame, ~mmer, ~ngr, ~ngun, ~ntim, ~oine
  1.6: ~onse, ~opte, ~orit, ~oung, ~pinc, ~pru, ~prue, ~quoi, ~rcha, ~reem, ~rej, ~reu, ~rueb, ~sonn, ~sou
  1.6: ~sous, ~tais, ~taxe, ~tcp, ~tcpa, ~they, ~thu, ~tick, ~timi, ~tor, ~uoi, ~uoi_, ~uro_, ~used, ~utho
  1.6: ~vide, ~was, ~wher, ~yes_, ~youn
  1.5: a … ans, abonne … rien, accep-, accepte, activ-, activated, added, al muchacho, allez, am i, ampar-
  1.5: amparo, and never, apagado, app |, appro-, are … to, asked |, authorized this, autre numero, avisaran
  1.5: avisaran de, avisaran … la, avisos delete, bike … to, borrenlo |, buy … number, card … for, cashi-
  1.5: cashier, cel pa, checked … on, comment … vous, como, consent … i, consenti |, continue, counter … it
  1.5: dans l, de este, de proteccion, de publicite, de … faire, de … quien, denun-, dijeron … you
  1.5: disculpe creo, disculpe … que, docum-, donne pour, droit, el registro, en esa, en que, en una
  1.5: en … lado, enten-, enter-, esto … de, ete, for ads, for … i, fui |, give it, give my, grati-, gratis
  1.5: guys just, haber, have … your, here … it, i consent, i remember, i wrote, i … every, i … joined
  1.5: il est, in, it at, it … here, j aurais, l avez, la preuve, la pub, last year, law>send, law>texts
  1.5: le … en, le … por, les … a, liste … de, lord, ma … a, me avisaran, me estan, me on, me sacaron, me … a
  1.5: me … abonne, me … arretez, moi en, moi le, mon … a, mon … sans, monde, my cell, my … for, my … then
  1.5: my … used, n … rien, ne … avez, never joined, never say, never … in, no autorice, no business
  1.5: no estoy, no … at, no … here, non … l, non … la, not texts, not … it, not>forever, number was
  1.5: number>wrong, numero delete, numero sans, nunca, nunca puse, ok mais, ok pour, on purpose, one in
  1.5: only … for, otherwise, out … you, own no, para … publicidad, parei-, pareil, pas ma, pas qu, pedido
  1.5: pedir, permi-, permission … message, pero yo, personne a, phone … it, please i, please … remove
  1.5: please … take, preguntar |, produce, proteccion, proteccion datos, purpo-, purpose, puse … la, pusie-
  1.5: put my, quand il, que gracias, que si, que … avisaran, que … mensajes, qui … dit, quien … dijo
  1.5: quien … los, repondu, sacaron mi, said it, sans … demander, say … for, says … marketing, se fait
  1.5: se … que, sending |, show me, si |, si … un, sign, sin, sms … i, still, stop>stop, suis … l, texts i
  1.5: texts never, texts … he, the manager, the work, the young, the … why, then … it, this stop, this … out
  1.5: time please, to bike, to have, to this, to … it, trai, un cafe, un oui, up NUMBER, utiliser mon
  1.5: velo … j, vende-, vous … que, wante-, wanted, was … there, wrong>you, wrote, yo … acepte, yo … fui
  1.5: you … just, you … was, yrs, | there, | your, | … app, | … cafe, | … creo, | … inscribieron, | … lord
  1.5: | … makes, | … pedi, | … unsubscribed, | … use, ~_abo, ~_add, ~_ai, ~_dic, ~_hur, ~_in_, ~_ja, ~_lor
  1.5: ~_mar, ~_nic, ~_nun, ~_sei, ~_try, ~_yes, ~_yr, ~_yrs, ~abe, ~acce, ~actu, ~adde, ~afe, ~arei, ~ares
  1.5: ~ash, ~assa, ~bal, ~cce, ~ccep, ~cen, ~cir_, ~como, ~date, ~dela, ~dema, ~denu, ~dir_, ~eet_, ~enor
  1.5: ~etio, ~fes, ~givi, ~gnat, ~habi, ~hete, ~hot, ~hot_, ~hou, ~imie, ~ingu, ~iqui, ~joi, ~join, ~laim
  1.5: ~li_, ~lord, ~loud, ~mis, ~nca, ~nca_, ~neur, ~ngu, ~nne_, ~nse, ~nso, ~nti, ~nun, ~nunc, ~omis, ~orde
  1.5: ~orm, ~pell, ~ppro, ~purp, ~pusi, ~put, ~quo, ~rech, ~reil, ~risa, ~rois, ~romi, ~ron, ~rwis, ~rzo_
  1.5: ~sin_, ~ssee, ~tag, ~try, ~unca, ~unda, ~unte, ~unto, ~uro, ~usie, ~vail, ~visa, ~wed, ~wrot, ~yes
  1.5: ~yrs, ~yrs_
  1.42: (tables say none)
  1.4: (law), NUMBER he, a cette, a pickup, a … pour, a … retirez, accepte … messages, agarr-, ai consenti
  1.4: ai jamais, ai … ca, ajoute, al … de, algo … la, and take, anoto, are sending, ask |, asked … texts
  1.4: asking again, autorizacion |, avait dit, avant, avis … de, aviso, base, be … but, been off, before i
  1.4: blank on, blank … purpose, bonjour je, buy my, ca prend, cada vez, cada … que, cafe, caller, cas |
  1.4: ccpa, cette … je, clear … the, comma, comment ca, con uds, conco-, concours, confidentiel, consent to
  1.4: consentir, costs, costs me, cuand-, cuando, customer … i, de … llamar, decoche, delete … o
  1.4: did … authorize, diga, diga que, dije … muchacho, dijeron que, dijo, droit vous, drunk, e dado
  1.4: el senor, en ninguna, en … no, en … sans, en … tarjeta, engli-, english, est ecrit, est … d, esto no
  1.4: estoy en, et … vous, every … of, facture par, facture … texto, fait de, file, filing with
  1.4: filing … the, for … warranty, gave … for, gave … my, gave … this, get text, have i, have |, he … nada
  1.4: i might, i receive, i … please, iban, iban a, in … house, inscribieron, inscribieron sin, inscrire
  1.4: is … agreeing, is … he, is … in, it … take, j ai, j avais, je n, je … donne, je … juste, keep … these
  1.4: know … not, la … fois, la … que, la … sans, last … to, law>list, le recu, le … sans, les da, les he
  1.4: les … nada, like you, list … me, m etre, m inscrire, mais … a, manden textos, marked, may … me
  1.4: me inscribieron, me volvio, me … des, me … without, messages … je, messages … please, metieron a
  1.4: mi autorizacion, mi … delete, might be, moi ce, moi … message, moi … tout, mon … pas, monde sans
  1.4: month-, months, months ago, n a, never … any, ninguna lista, no es, no existe, no llamar, no … aceptar
  1.4: no … da, no … list, no … los, nobody told, non … messages, not>these, number … the, numero … me
  1.4: nunca me, of a, of … phone, on … ride, online … it, only not, ou vous, ou … vous, pas celui, pas … on
  1.4: paye |, permis … m, permiso, perso-, phone because, por si, porque … no, pour ces, pour … reparation
  1.4: preuve de, preuve … mon, prome-, prueba, prueba de, receipt, receive this, recha-, recibir textos
  1.4: remet-, remettez, remove>wrong, removed so, rempli, ride it, rien accepte, rouge, said, said yes
  1.4: sans … le, savez, says … on, see the, segur-, send … this, seule-, seulement, showe-, showed
  1.4: showed me, signe |, signe … vous, so why, suis … a, sur que, surpr-, that … did, the app, the do
  1.4: the … NAME, the … order, the … thing, this … did, thought would, to that, to … bike, to … where
  1.4: told … i, un … de, unchecked that, unchecked … box, uncle-, unclear, unclear |, ustedes … mi
  1.4: veces … que, volvio, volvio a, voulais juste, vous … aviez, vous … jamais, was … clear
  1.4: without … permission, y aqui, yo … autorice, you les, you … number, you>these, young lady, your hours
  1.4: your … email, your … no, | disculpe, | otra, | … concours, | … might, | … prend, | … tiene
  1.4: | … voulais, ~_ab, ~_avo, ~_bec, ~_buy, ~_caf, ~_cc, ~_dir, ~_emp, ~_eta, ~_gro, ~_ib, ~_iba, ~_joi
  1.4: ~_mel, ~_nob, ~_sin, ~_uni, ~_vec, ~_who, ~afe_, ~ans_, ~ante, ~aron, ~ashi, ~axe, ~aya, ~beca, ~buy
  1.4: ~caf, ~cafe, ~cal, ~ccio, ~ceip, ~chac, ~chet, ~ctur, ~dijo, ~dire, ~eal_, ~ean_, ~ecci, ~ecke, ~egur
  1.4: ~eip, ~eipt, ~eman, ~emet, ~empl, ~engl, ~erso, ~etai, ~garr, ~het, ~howe, ~ibin, ~ich, ~icip, ~ieur
  1.4: ~ink_, ~ique, ~iren, ~ives, ~iza, ~jis, ~lish, ~mara, ~mma_, ~ngli, ~nice, ~nob, ~nths, ~odi, ~oila
  1.4: ~ondi, ~osts, ~ouge, ~papi, ~ped_, ~perm, ~pers, ~pia, ~rati, ~rava, ~rdad, ~rked, ~rome, ~rpo, ~rpr
  1.4: ~rpri, ~rsi, ~rso, ~rson, ~runk, ~sai, ~said, ~sieu, ~soli, ~surp, ~tean, ~ths_, ~uce_, ~udo, ~uh_
  1.4: ~ulem, ~urpr, ~use_, ~uve_, ~vant, ~vend, ~ves_, ~voil, ~who
  1.3: NAME en, NAME |, NAME … que, NUMBER anos, NUMBER times, a joke, a textearme, a tube, a … does, a … je
  1.3: a … sms, addre-, address, advertising |, agreed … nothing, ai laisse, ai signe, ai … coche, ai … oui
  1.3: allow, and he, any time, anybo-, anybody, apunt-, apunto, arretez ca, ask … you, asked … this
  1.3: asking i, asking |, at any, at … shop, aucun … alors, aurais, authorize, autorice el, autorise ces
  1.3: autorise |, autorise … textos, avec … la, avez … eu, avisos … pedido, basez, be reporting, because i
  1.3: bough-, bought, box |, c … illegal, cajera, call list, cas, ce message, certainement, certainement pas
  1.3: comment avez, commerce, como … que, comprar, cuando … di, de edad, de l, de … c, de … exclus, decli-
  1.3: demander … j, derecho, desea-, did no, did … consent, did … such, dije … la, disculpe, do … have
  1.3: donde firme, dos, driver, e receipt, edad, elle, en nada, en tout, en … cas, en … pagina, enleve mon
  1.3: es que, est illegal, este mensaje, estoy … la, et … n, etait, exige, explain yourselves, expressly
  1.3: fille-, filled, firmo, first, first time, force, forever>remove, get … messages, given |, givin-
  1.3: giving, got my, granddaughter, haber aceptado, haber-, he can, he … mi, he … permiso, here it
  1.3: here … is, i … never, i … subscribed, in … your, ingre-, inscribir, inscrit sans, it … done, j etais
  1.3: j … coche, jamai-, jamais, je ne, je porte, je … plainte, je … sur, jurid-, l, l ai, la date
  1.3: la … nunca, lady, laisse la, le … mensajes, left my, list it, lo, m en, ma femme, ma fiche, mais moi
  1.3: me le, me prometio, me souviens, me textearan, me … demander, menor de, menor … edad, mensajes … la
  1.3: mi … tiene, moi j, moi … ai, moi … j, my chain, my consent, my granddaughter, my … fixed, nada … esto
  1.3: ne suis, new … same, no such, no … thing, non … et, not … anybody, nothi-, nowhe-, nowhere
  1.3: number with, number … just, numero je, numero … a, numero … esa, numero … la, numero … que, oigan |
  1.3: ok that, old number, on do, on it, on … not, opted, or the, or … i, ou … avez, para … me, pas consenti
  1.3: pas fachee, pas … vous, pasada y, people … my, pis la, porte, porte plainte, pour un, preci-, prend
  1.3: prometio, propaganda, prueba … que, purpose |, pusiera, put, que hora, que … a, que … ai
  1.3: que … escriban, que … mandaran, que … pouvez, queria … y, quy, receive sms, regis-, registry since
  1.3: registry … NUMBER, reparacion … para, rien … avec, right, sans l, says no, says she, second |, seguro
  1.3: semana … y, shop … my, si queria, si … algo, signe-, signed anything, son used, son … my
  1.3: souvenir … avoir, souviens pas, soyez, su madre, su pagina, such, such thing, suis … inscrite, sure
  1.3: swore, textos je, textos sur, texts you, that my, that … number, the ride, the second, the warranty
  1.3: there is, these messages, they … at, this … from, this … the, tiend-, tiene, tienen mi, to |, to … old
  1.3: to … updates, tout cas, two, una lista, vide, vos … non, votre commerce, vous ai, vous … textez
  1.3: warranty, was for, what |, will … reporting, without … i, would … me, write … me, written … you
  1.3: y nunca, year, yo … e, yo … en, yo … esto, yo … he, yo … puse, you … sending, | new, | notre, | seguro
  1.3: | … avisos, | … e, | … employee, | … estoy, | … granddaughter, | … literally, | … todo, ~_ago, ~_apu
  1.3: ~_bla, ~_car, ~_ell, ~_eng, ~_ens, ~_fac, ~_fun, ~_ga, ~_gre, ~_l_, ~_lo_, ~_loo, ~_nat, ~_pur, ~_sai
  1.3: ~_tet, ~_two, ~_ven, ~acar, ~addr, ~agar, ~aid, ~aid_, ~allo, ~als, ~amai, ~amar, ~anyb, ~argo, ~arra
  1.3: ~atis, ~aye_, ~ayi, ~ayin, ~base, ~boug, ~carg, ~cate, ~cia_, ~clus, ~ddr, ~ddre, ~dem, ~ecl, ~ecli
  1.3: ~edan, ~eder, ~edi, ~egal, ~ein, ~epar, ~erno, ~erwi, ~fec, ~file, ~firs, ~gal_, ~gli, ~glis, ~gned
  1.3: ~guro, ~herw, ~hs_, ~ice_, ~idor, ~illa, ~ipt_, ~irst, ~iso_, ~ivac, ~iven, ~jer, ~ked, ~ked_, ~lady
  1.3: ~lee, ~live, ~look, ~lpe, ~lpe_, ~mem, ~miso, ~nati, ~nla_, ~nor, ~nsie, ~ntr, ~nyb, ~nybo, ~odd
  1.3: ~okay, ~omet, ~opag, ~opi, ~opy, ~opy_, ~osse, ~othi, ~oud_, ~ovi, ~owe, ~pi_, ~pp_, ~prou, ~pted
  1.3: ~pter, ~put_, ~repa, ~ribi, ~rite, ~riza, ~rmis, ~rod, ~ropp, ~rse_, ~rst_, ~rwi, ~rzo, ~sei, ~sep
  1.3: ~stil, ~such, ~tait, ~tart, ~terr, ~tet, ~toni, ~trav, ~two, ~two_, ~uand, ~ulpe, ~ulta, ~ulto, ~unc
  1.3: ~ybo, ~ybod
  1.2: NUMBER no, NUMBER … j, NUMBER … mayo, a estos, a living, a nada, a number, a … of, about this
  1.2: about … end, acepte yo, achete une, ai … aucun, ai … comptant, alguna … de, already said, am … i
  1.2: amend-, amende, and now, ano, anos, any … it, appar-, approved, apunto sin, avais dit, avez inscrit
  1.2: aviez pas, baja el, bici no, bici … para, bought … tube, buenos dias, buy, c etait, c … non, ca se
  1.2: ca … coute, call … was, certainement … moi, check-, chum |, cnil, con … bici, condi-, confirme
  1.2: consent, consenti … vos, conte-, convenu, copia, could not, customers, de mayo, de numeros, deje mi
  1.2: demander moi, derecho a, des messages, desma-, di … cel, did … join, dijer-, dijeron, dit … au
  1.2: dit … telephone, dites que, does, donde … que, donde … yo, donne |, drive-, du … de, dueno-, duenos
  1.2: ecrire sans, el … la, el … pasado, en … je, en … registro, escribiendo |, escribio, escribio mi
  1.2: eso … es, est … en, est … l, et, etait … pour, faites ca, faux, faux |, femme, filin-, filing, firma
  1.2: fois … vous, for … how, for … living, forever>forever, garantia, garantia no, gars, gracias por, green
  1.2: guest, he asked, he … about, here i, i picked, iban … mandar, is … about, issue-, issued, it … on
  1.2: j … laisse, jamais … vos, je le, l entente, la dessus, la rodada, la semana, la vie, la … pasada, lado
  1.2: law>want, les … je, livin-, living, llegan estos, lo he, los dije, m aviez, m … jamais
  1.2: ma desinscription, magasin, marche, marid-, marido, marketing and, mayo, me coute, me stop
  1.2: me … permiso, me … yo, mean, mean i, meme … mon, mensajes saludos, mensajes y, mentira, messages at
  1.2: messages from, mi firma, mi marido, mi tarjeta, mi … en, mi … yo, mon … retirez, my thumb, natio-
  1.2: ne pas, ne … a, never opted, never told, never … of, new … or, ni lo, no … dado, no … haber
  1.2: no … telefono, not authorize, not for, not join, not my, not see, not … nothing, not … that, nothing
  1.2: nuevo-, nuevos, number too, number … spam, numero en, numero sur, numero … lo, numero … ma, nunca les
  1.2: obten-, obtenu, off i, onlin-, online, or not, order … not, other-, out … a, owe me, pa esto, pagin-
  1.2: pagina, para … la, para … por, parce, parce que, parents, parqu-, parque, part of, part … the
  1.2: pas correct, pas … d, pas … l, pasada, pasado, pedid-, picked |, pidio permiso, por mi, por … y
  1.2: porque me, pour la, prometieron que, propa-, prove i, publicidad sin, que el, que es, que |, quien te
  1.2: receipt not, remove>forever, remove>not, reparation, reporting this, same, se … no, semana pasada
  1.2: set … this, she asked, si … me, si … mensajes, since when, some, spammed, start to, sur … facture
  1.2: tarjeta de, terms, text subscription, texting … so, textos a, texts … never, that still, that … what
  1.2: the deal, the fcc, the green, the … it, the … light, there |, these>want, think have, think … is
  1.2: think … my, this not, this … last, thurs-, thursday, tienda, tienda me, to nothing, to … of, to … sms
  1.2: to … who, told … guy, told … it, un precio, una … de, unsolicited … i, up this, usan
  1.2: vos communications, vous eu, vous faites, vu, warra-, who … it, why am, why the, will be, will hear
  1.2: without telling, write to, written consent, wrong>law, wrong>texts, yo acepte, yo … pregunte, you buy
  1.2: you opted, you owe, you this, you … only, | ah, | are, | avec, | buenos, | excuse, | roommate, | sir
  1.2: | tabarnak, | the, | truck, | … agreed, | … declined, | … dias, | … left, | … once, | … senor
  1.2: | … took, | … vuelven, ~_act, ~_aut, ~_cen, ~_dem, ~_doe, ~_et_, ~_fem, ~_feu, ~_han, ~_nin, ~_rig
  1.2: ~_tax, ~_vu_, ~_ye, ~abar, ~acc, ~add, ~amen, ~anty, ~ape, ~api, ~appa, ~aran, ~ards, ~arid, ~ash_
  1.2: ~atho, ~ayo_, ~ben_, ~bin, ~buy_, ~car, ~che_, ~chee, ~cho_, ~cle, ~conc, ~decl, ~desm, ~die, ~doe
  1.2: ~does, ~ecc, ~ed_, ~edid, ~emm, ~emme, ~ermi, ~erw, ~esm, ~esma, ~faux, ~fem, ~femm, ~gal, ~gars
  1.2: ~gina, ~gro, ~hand, ~hat_, ~hen_, ~hurs, ~ial_, ~icke, ~ign_, ~ijer, ~ila, ~ila_, ~inch, ~irm, ~issi
  1.2: ~issu, ~izar, ~kar, ~kay, ~ling, ~livi, ~llec, ~lli, ~maro, ~mond, ~nai, ~ndie, ~nero, ~nlin, ~ntia
  1.2: ~nto_, ~oder, ~olic, ~onli, ~ons, ~onsi, ~opia, ~orc, ~orce, ~ouri, ~paga, ~pagi, ~plai, ~plie, ~ppa
  1.2: ~ppar, ~quir, ~reo_, ~righ, ~ropa, ~rqu, ~rsd, ~rsda, ~sig, ~stos, ~stra, ~stro, ~swo, ~swor, ~tado
  1.2: ~tax, ~tici, ~till, ~tore, ~ueb, ~uest, ~uire, ~una, ~ure, ~ure_, ~ursd, ~uth, ~uvea, ~vai, ~veau
  1.2: ~ver_, ~vern, ~von, ~vu_, ~warr
  1.1: a bell, a denunciar, a list, a mandarme, a personne, a recevoir, a shop, a used, a … lista, abus
  1.1: abus |, accor-, accord, allow-, already told, am … customer, an, and did, and … please, appelle
  1.1: are … without, ask your, asking is, au telephone, autho-, been on, been … the, being, bueno-, buenos
  1.1: ca … fait, caissiere, calle-, can not, capitals, cell pour, celular en, ces … la, chain, champ-
  1.1: champion, chaque … que, chava, checking, company, comptant j, comptant … ai, con … autorizacion
  1.1: consent was, consented |, correct |, could, cuentan, customer but, datos personales, de quien
  1.1: de … avoir, de … nada, demande a, demande si, demande … numero, denunciar, depen-, depuis … j, despues
  1.1: di … consentimiento, dias, dice, did … request, discu-, dit au, dit … de, donne a, donne aucun
  1.1: donne … cell, edad y, el NUMBER, el movil, el … me, el … no, employee, empre-, empresa, empty
  1.1: en vertu, en … tienda, es ilegal, es … los, esa tienda, est faux, est sur, esto lo, et … le
  1.1: etait juste, etait non, excuse me, fache-, fachee, form … i, from … i, funny i, gave … consent
  1.1: get … i, get … more, got … ticket, grandma says, haberles, have … on, here … the, hold my, how |
  1.1: how … have, i … been, i … put, ici pas, ici … de, in a, in … i, in … parking, inscription a, invit-
  1.1: is NUMBER, is nothing, it … please, j … vos, kid is, la caissiere, la cnil, la garantie, la prueba
  1.1: la reparation, la … era, le … ici, light, line is, list … NUMBER, lista de, llega |, los quiero
  1.1: ma … au, makes, mandarme … a, mandataire, marido |, mayo |, me apunto, me mandaran, me … asking
  1.1: me … estos, me … take, mi … para, mi … por, moi ou, moi qui, mon … j, mon … ou, monde |, montrez … ou
  1.1: mother, muest-, muestrenme, my end, my ticket, my … number, my … right, n … jamais, nada … ver
  1.1: never put, ni les, no opt, no … nada, nobod-, nobody, non … c, not request, not … ever, not … texting
  1.1: not … yes, notas, now what, number … on, number>number, numbers been, numero ou, numero … se, of … i
  1.1: oigan, okay … do, on … line, on … paper, one … to, only call, only … to, ou |, parag-, parking lot
  1.1: pas avoir, pas … des, permiso yo, permiso |, permiso … el, permission, peut, pis vous, por telefono
  1.1: porque yo, pour … garantie, pour … promo, pregunto … queria, pretty sure, privacidad, program, pues no
  1.1: que … acepte, que … esto, quel … vous, qui le, quiero promociones, quitenme porfa, ramas-
  1.1: rappelle pas, receive … messages, record, registro de, removed me, rempl-, rent, rien … de, right here
  1.1: rodada, sans que, says, sent, si … mi, siemp-, siempre, signed … up, sin … consentimiento, sin … que
  1.1: sms … is, someone |, spam i, stop>not, suis, sur ce, tabarnak, tablet, tarje-, tarjeta, telefono y
  1.1: telephone … l, telling me, tengo yo, text … from, texted … the, texting … the, texto je
  1.1: textos quitenme, the parking, the sms, the … line, the … lot, the … was, there … nothing, thing
  1.1: this |, this … illegal, this … one, thumb, tiene … anos, to finish, un error, used … number, vertu
  1.1: voir la, vos promo, vos … et, vos … sans, votre … pas, vous aviez, vous … j, vous … un, was … for
  1.1: week, with … my, would … no, wrong>want, y … les, yo … con, you hold, you not, you removed, you … buy
  1.1: you … that, young … at, your manager, your … text, | casl, | dije, | funny, | omg, | profeco
  1.1: | somebody, | … bien, | … driver, | … form, | … gave, | … numbers, | … vertu, | … when, ~_acc, ~_ag
  1.1: ~_an_, ~_bei, ~_caj, ~_fed, ~_heu, ~_mam, ~_oka, ~_pri, ~_sti, ~_una, ~anos, ~aou, ~arj, ~arje, ~ause
  1.1: ~aut, ~bec, ~bei, ~bein, ~bing, ~caj, ~car_, ~ccor, ~cip, ~cked, ~coll, ~cond, ~coul, ~cus, ~daba
  1.1: ~dido, ~dien, ~ecki, ~eek_, ~een, ~eil, ~elez, ~ertu, ~ever, ~fed, ~gran, ~grap, ~hamp, ~here, ~how
  1.1: ~how_, ~ibed, ~ibo_, ~iche, ~ige_, ~inc, ~insc, ~int_, ~invi, ~isa, ~iscu, ~ivo_, ~jeta, ~llow, ~lui_
  1.1: ~mam, ~marc, ~mayo, ~meno, ~mpio, ~nak_, ~ning, ~nli, ~nobo, ~note, ~nsc, ~nscr, ~nst, ~nvit, ~obod
  1.1: ~ogg, ~oka, ~ond, ~onte, ~ord_, ~oto_, ~pany, ~ppos, ~pres, ~ree_, ~remp, ~riva, ~rje, ~rjet, ~rmi
  1.1: ~rnak, ~rno, ~rtic, ~rue, ~says, ~seig, ~sma, ~stas, ~suis, ~taba, ~tarj, ~thur, ~trad, ~ture, ~ui_
  1.1: ~uis_, ~umb_, ~uncl, ~ung_, ~wo_, ~yon, ~zo_
  1.0: NUMBER piasses, a don, a inscrit, a lie, a mix, a private, a vie, a … consenti, a … cosa, a … moment
  1.0: about … wheel, acepto |, agree |, ah, ai … approuve, al senor, am getting, and neither, any |
  1.0: anything |, apart-, appelle pas, approuve, are … kidding, are … the, assure, attorney general
  1.0: au livreur, au … je, aucune autorisation, autoriser, autorizacion, autorizado, autorizar, autorizo
  1.0: avais, avec vous, avez mon, avez … la, avez … pris, avisar, aviso |, buscar, buy a, buyin-, buying
  1.0: c qui, ca … ai, call … my, car, card says, casl, cell … vos, ces textos, cessez immediatement
  1.0: chirurgie, claim, como lo, company |, con eso, confirmation, consent … be, corre-, correct
  1.0: could … tell, coute, crois, crtc |, datos, de le, de moi, de privacidad, de … el, de … fui, de … vie
  1.0: delete … no, demander c, derec-, desde cuando, despu-, dessu-, dessus, dessus |, deux fois, di … yo
  1.0: dice … no, dicen que, did … tick, did … you, dit … vous, document, du tout, el numero, el … por
  1.0: entienden |, envoyer … sms, error yo, est … je, esto, estos, et ca, etais en, etait pour, excus-
  1.0: excuse, existe, explique a, explique … NAME, fait … semaines, fecha, fils a, fois … j, for pickup
  1.0: for these, for … e, for … receipt, funny, garantie, gave none, gener-, general, had … number, harve-
  1.0: have … agreed, have … recollection, hay un, heill-, heille, hell, hours |, i called, i … filled, i … n
  1.0: i … that, in i, in my, in shop, in … app, is unsolicited, it and, j autorise, j … consenti, je crois
  1.0: jeudi, joke, jure, kiddi-, kidding, knows, l … ca, la facture, la garantia, la loi, la primera
  1.0: la … etait, la … pas, last, lawfu-, lawful, lawful basis, le pique, lie, like … see, livra-, livraison
  1.0: livre-, livreur, lo voy, loggi-, logging, look at, look |, m avez, m … jure, magasin je, mais … ai
  1.0: mandar textos, marketing to, me preguntaron, me … la, mensajes nunca, message … am, messages … you
  1.0: meter |, mi … NAME, mi … les, mineure, mira, mis mon, mix, mix up, mjs, moi la, moi … NUMBER, mon … au
  1.0: mon … c, mon … sur, monde … leur, mustv-, mustve, n avons, nadie … pidio, necesitan, never … so
  1.0: no consenti, no recollection, no … did, no … lo, no … promociones, no … she, no … un, no … was
  1.0: non … le, nope never, not agreed, not agreeing, not call, not okay, not tick, notre, number … all
  1.0: number … delete, numero au, numero … nadie, nunca pedi, o |, of any, of yours, off … you, ofrec-
  1.0: on … do, on … number, on … website, opcio-, opcion, otorg-, ou avez, owe, own, pa … me, padre-, padres
  1.0: para ofertas, para recibir, para una, para … recibo, para … reparacion, pardo-, pardon, paren-
  1.0: participar en, pas … en, pas … textos, paye comptant, pedido no, personales, phone no, piass-, piasses
  1.0: pique, plain-, plainte, porqu-, porque, precio, preferences, preguntaron, pregunte, prete, primera
  1.0: prote-, pubs |, put … down, qu … me, que j, que … les, que … pueden, que … son, quiero una, quoi j
  1.0: quoi … ai, rang, recol-, recollection, recuerdo haber, refus-, repair, repair ticket, reparacion no
  1.0: said … was, sans leur, sans permission, say you, second request, see my, shop i, show … where, si es
  1.0: si … nunca, signed, sin … de, since, sms off, son NUMBER, stupi-, stupid, suis … que, supue-
  1.0: sur … formulaire, take out, tardes … la, te … a, tel, telefono … el, telephone je, tell … when
  1.0: textez |, textos sans, textos … ai, texts on, that, that i, the attorney, the trike, the … general
  1.0: the … number, the … tonight, there was, these>not, think there, this crap, this house, this i, this to
  1.0: this … a, this … unsolicited, tick, ticket, tienda de, time and, to order, to … your, trike, trike |
  1.0: un velo, una … delete, until, up … my, up … no, used my, velo mais, verbally, vez … les, vie |, viola-
  1.0: votre … a, vous avez, vous pris, vous … l, when she, with o, yo … di, you kidding, you tell, you van
  1.0: you … see, you>law, your company, your … basis, your … never, | ensenenme, | estan, | grandma
  1.0: | heille, | never, | nunca, | pardon, | solo, | … avais, | … bought, | … called, | … dije, | … don
  1.0: | … gives, | … means, | … proof, ~_acu, ~_ah_, ~_ame, ~_as, ~_box, ~_cer, ~_don, ~_eg, ~_gue, ~_in
  1.0: ~_jok, ~_mix, ~_mue, ~_os, ~_ow, ~_sig, ~_vid, ~_vio, ~acid, ~acu, ~aim_, ~algu, ~ally, ~anci, ~ardo
  1.0: ~artm, ~asl_, ~atai, ~avan, ~bio_, ~buyi, ~casl, ~croi, ~ctu, ~dab, ~der_, ~dic, ~dice, ~don, ~duen
  1.0: ~echo, ~edad, ~efus, ~eign, ~ente, ~ento, ~enun, ~equ, ~eque, ~erec, ~eria, ~essu, ~eudi, ~eun, ~eur_
  1.0: ~evan, ~even, ~excu, ~fort, ~funn, ~fuse, ~gene, ~gne_, ~gur, ~heil, ~hor, ~hui, ~iass, ~ibo, ~ice
  1.0: ~iddi, ~ien_, ~ijo_, ~inem, ~iol, ~iola, ~isin, ~ivra, ~izac, ~izo_, ~jeud, ~jok, ~joke, ~kidd, ~lati
  1.0: ~lgun, ~ligh, ~liss, ~loo, ~mad, ~mb_, ~mend, ~met, ~mien, ~mire, ~mix, ~mpr, ~nak, ~ncie, ~nfl, ~nil
  1.0: ~nny, ~nny_, ~notr, ~nows, ~nto, ~oit_, ~olat, ~ondu, ~opci, ~orq, ~orqu, ~otec, ~owe_, ~pair, ~pard
  1.0: ~pid_, ~porq, ~pre_, ~prio, ~prot, ~pur, ~qua, ~rav, ~rd_, ~reur, ~rido, ~rma_, ~rmat, ~rot, ~rou
  1.0: ~rtm, ~rtme, ~scu, ~sola, ~ssio, ~ssus, ~supu, ~tab, ~tel_, ~tern, ~tren, ~tud, ~tupi, ~ty_, ~udi_
  1.0: ~unny, ~upi, ~upid, ~upue, ~use, ~usu, ~uta, ~uyi, ~uyin, ~viol, ~vreu, ~wri, ~writ, ~xcu, ~xcus, ~zac
  1.0: ~zaci
  0.9: NAME que, NUMBER cents, a ella, a … up, a … you, about, about my, acepte mensajes, achat, achete
  0.9: acuer-, acuerdo, added me, agreed … any, algun-, alway-, always, am reporting, and you, and … know
  0.9: attor-, attorney, autorisation |, aux messages, avez pas, avis, avoir accepte, avons, be … this
  0.9: because … did, bike … never, bought … bike, box, boy, buenas tardes, c … correct, c … de, c … fait
  0.9: ca ira, ca j, caissiere m, call registry, calls … texts, came, can … it, carbo-, carbon, ce … j
  0.9: cette dame, chequ-, cheque, chiru-, claus-, clause, clerk, come, comme-, communications, como tienen
  0.9: compre … camara, con la, conditions, consentement expres, const-, contrat, cross-, crossed, cuando les
  0.9: dado permiso, datos y, de respeto, de … acepte, de … taller, deaf i, deben, dedans |, deje
  0.9: devez avoir, di para, dije … si, donne mon, donne … number, donnees |, ecrire … permission, el recibo
  0.9: en … asi, entienden, enviarme mensajes, es, est de, estar en, estos mensajes, estoy, etre … sur
  0.9: falta de, falta … respeto, feo, fils … NUMBER, firmar, firme yo, for no, form |, franc-, fue, fui
  0.9: gave … to, get it, got … in, gover-, government, hacen, hand my, hear … my, her … stop, here and
  0.9: hi … i, hones-, how am, how is, i agreed, i … be, i … from, i … phone, i … reporting, in … messages
  0.9: in … these, in … this, in … what, initi-, inscription, ira, is an, is empty, is on, is … this, it your
  0.9: it … a, j … en, j … jamais, je … abonne, je … chaque, je … etais, l a, l avais, la roue, la … robinson
  0.9: le … bien, le … qui, leave … text, les … dicho, leur, list this, list … is, list … never
  0.9: lista robinson, liter-, llena-, los … y, m etais, ma reparation, madre, magas-, mandando … a
  0.9: mandarme nada, march-, marco, me NUMBER, me demander, me rappelle, me vuelven, me who, me you
  0.9: me … sin, me>law, mention, message … vous, messages en, messages la, messages … j, messaging |
  0.9: mi abuela, mis … y, mobile number, mon chum, must have, my NUMBER, my son, my wheel, my … card
  0.9: my … that, my … to, my … your, nada a, nada … no, neith-, neither, nerve, never … her, never … that
  0.9: no and, no lo, no se, no way, no … on, no … porque, no … y, nobody here, not now, not … be
  0.9: not … registry, now … get, nul, number … and, offert, old … no, omg, only … the, order updates, organ-
  0.9: out the, pagar, para, parle, participar, pas, people, phone … the, por correo, pour … facture
  0.9: pourquoi |, pre, prendre un, priva-, promo |, promociones |, puso mi, quand, re … me, read your
  0.9: recevoir … messages, recibo |, record of, registry, relea-, repai-, respeto |, resul-, robinson
  0.9: rodad-, sales texts, sans … consentement, serva-, servait, service |, si son, si … textos, sign for
  0.9: signed … for, solicitor, somet-, something, sorry … do, stop>remove, struc-, struck, su taller
  0.9: suis le, suscribi a, taller |, tarde-, tardes, tcpa you, tel |, tenei-, teneis, text not, text … did
  0.9: text … ok, texted my, texted … NUMBER, texting program, textos … l, thank … to, that … illegal
  0.9: that … out, the carbon, the screen, the … lady, the … of, there … not, thing i, this … and, this … it
  0.9: this … me, ticked yes, to see, to start, told … you, truck, twice in, typed it, typed … in, una camara
  0.9: up without, up … asking, va a, vie, vous … avoir, want … know, way i, will not, will … from, yo nunca
  0.9: you are, you is, you leave, you … can, you … hear, you … in, you … que, your old, | added, | ella
  0.9: | ese, | muestrenme, | second, | they, | … aviez, | … card, | … etait, | … got, | … remember
  0.9: | … something, | … son, | … sorry, | … system, | … tardes, | … ticked, | … vois, ~_abe, ~_ach, ~_alw
  0.9: ~_ano, ~_cua, ~_es_, ~_fui, ~_hei, ~_omg, ~_pad, ~_sav, ~aban, ~abri, ~ace, ~acen, ~acue, ~aiss, ~alw
  0.9: ~alwa, ~amp, ~amp_, ~arbo, ~arou, ~asi, ~asin, ~asl, ~atos, ~atto, ~ba_, ~barn, ~box, ~boy_, ~brea
  0.9: ~cal_, ~carb, ~cheq, ~cho, ~cke, ~cre, ~cua, ~cuan, ~culp, ~dad, ~dada, ~debe, ~dess, ~ebo, ~ecio
  0.9: ~ega_, ~elea, ~enla, ~ent, ~enta, ~epa, ~erva, ~esea, ~esul, ~ethi, ~fals, ~feu, ~fue_, ~fui, ~fui_
  0.9: ~fund, ~ganm, ~gasi, ~gues, ~gui, ~hac, ~hace, ~heq, ~hequ, ~icit, ~idd, ~iem, ~ieme, ~iert, ~ims
  0.9: ~ince, ~ink, ~ins, ~ira, ~irme, ~isi, ~itu, ~know, ~lanc, ~lect, ~lwa, ~lway, ~maga, ~mana, ~ment
  0.9: ~meth, ~mg_, ~mira, ~miss, ~neit, ~nest, ~obi, ~oche, ~odad, ~oit, ~omen, ~omg, ~omg_, ~onst, ~oppe
  0.9: ~orne, ~otor, ~pa_, ~pas_, ~pias, ~pio, ~pod, ~priv, ~quan, ~rbo, ~rbon, ~reo, ~reso, ~resu, ~ris
  0.9: ~riti, ~rizo, ~rm_, ~rney, ~roda, ~roue, ~rrec, ~rse, ~saba, ~sati, ~sav, ~shi, ~sinc, ~sio, ~sion
  0.9: ~some, ~stor, ~stoy, ~stry, ~sty, ~tant, ~that, ~tia, ~tid, ~torn, ~ttor, ~ube_, ~uce, ~udo_, ~uet
  0.9: ~ulp, ~una_, ~unde, ~unk, ~urai, ~usc, ~uy_, ~vac, ~ven, ~ver, ~wise, ~ya_, ~yee, ~yee_, ~zad
  0.81: (tables say unclear)
  0.80: (tables say wrong_number)
  0.8: NUMBER year, NUMBER your, NUMBER … vous, a jamais, a ne, a ningun, a ninguna, a pas, a ti, a … but
  0.8: a … por, a … sin, aceptado |, acepte estos, added … without, ah oui, aie, alguna, allai-, allowed
  0.8: also can, am NUMBER, ancie-, ante, anyho-, anyhow, anyway, arreg-, asking … do, au … pour
  0.8: autorisation de, autorisation … ma, avec … autres, avez un, avez … une, aviso de, avoir … ca
  0.8: because … never, bicicletas, bought … bell, breac-, breach, buying … bike, c pas, ca et, ca … 2
  0.8: ca … faire, ca … je, ca … vous, camar-, camara, can get, can … message, capture, casilla de, ce n
  0.8: celui de, cents, certainly, ciert-, cierto, cierto |, cochee, comment … se, comprobante, con … tienda
  0.8: consent … this, contract, crap, creo, d … sur, da, dado … consentimiento, date et, de cuando, de mi
  0.8: de se, de … celular, de … datos, de … je, de … moi, denunciar |, des textos, des … c, des … en
  0.8: dios … lo, dire |, dit, do … call, do … keep, do … texts, donc le, donne-, each one, el jueves
  0.8: embarque, emplo-, en un, entre, es cierto, escribirle, est … et, estaba, esto es, estoy … en
  0.8: et … suis, expres vous, fait 2, fue … que, group ride, hable con, have my, he pedido, here no, here we
  0.8: i agree, i already, i certainly, i keep, i sure, i … got, i … would, in NUMBER, inscrit c, inscrit |
  0.8: inscrit … est, insultant, inviting, j exige, j … ete, j … mis, jamais … votre, je m, je nai, je … ben
  0.8: je … jamais, joder que, jueve-, jueves, juro, juro que, kien, know, late husband, law>me, le numero
  0.8: le … permiso, le … vous, list>send, list>want, literally, llanta no, lo … a, log, ma … pas
  0.8: mandaran textos, me contactez, me textean, me with, means, message i, messages … ce, mio, momen-
  0.8: mon … alors, mon … sert, mon … vous, more>stop, mostr-, mothe-, muestrenme donde, muestrenme … firme
  0.8: my late, my part, my … husband, n existe, nada |, nai, ne … m, never a, never … consent, new number
  0.8: new system, no dije, no … autorizado, no … e, no … mandaran, no … mi, nobody … you, non a, non j
  0.8: non je, notre entente, number to, numero lo, numero que, numero yo, numero … pour, numero … qui
  0.8: nunca … recibir, of … take, of … texting, officer, on … file, on … form, one … text, ou quoi, oui au
  0.8: oui j, out and, pa, pague en, panto-, pantoute, para el, para … no, para … quien, parri-, parrilla
  0.8: pas pantoute, pas plus, pas pu, pas … qui, pas … tard, paye, permiso … mi, personne ici, personne |
  0.8: piasses pis, pido que, plus tard, por la, por … que, prendre, promociones, quand le, que falta
  0.8: que mandan, que … avez, que … es, que … sepa, que … sin, qui l, quien lo, quiza-, quizas, recevrais
  0.8: registrado, rien, said not, said … about, sans autorisation, sans consentement, sans … j, saying no
  0.8: says you, says … for, says … have, se va, seis, senor … la, sent |, sepa, she … you, shop … did
  0.8: signa-, singe-, singed, sold … my, solit-, solitos, sorry but, sortez … le, soy … de, speci-, standing
  0.8: suis ben, suis desabonne, sur … numero, sure i, surprise, suscribi … esto, tard, te di, te dijo
  0.8: text is, text you, textean, texter … j, textos c, textos … su, texts>want, the check, the … in, there
  0.8: these … and, this … i, ti, ti que, to send, tube, une … de, une … ou, up again, up … not, updates not
  0.8: ustedes no, utili-, vamos, vamos a, vaut, vez … me, volver |, vos conditions, vos texto, votre … sans
  0.8: vous … ajoute, vous … des, vous … point, what … this, where … get, with … attorney, with … fcc, witne-
  0.8: witness, y esto, y … me, y … te, ye, year old, yes … the, yo para, yo sepa, yo … aceptado, you estaba
  0.8: you hable, you told, you … remove, yourselves |, | consentement, | getting, | joder, | kien, | since
  0.8: | … abuela, | … case, | … deje, | … di, | … he, | … late, | … ley, | … mandando, | … nai, | … pueden
  0.8: | … texted, | … vez, ~_aco, ~_anc, ~_ang, ~_app, ~_auc, ~_av, ~_ave, ~_cal, ~_che, ~_cl, ~_da_, ~_et
  0.8: ~_giv, ~_kie, ~_lad, ~_leu, ~_liv, ~_min, ~_mis, ~_mos, ~_nai, ~_opc, ~_pa_, ~_poi, ~_ram, ~_rie
  0.8: ~_sec, ~_ti_, ~_vam, ~_vau, ~_wai, ~_war, ~_wee, ~_wr, ~_wri, ~abou, ~ados, ~aie_, ~ajo, ~aka, ~alis
  0.8: ~ampa, ~anco, ~ara_, ~arat, ~arb, ~aski, ~aucu, ~ave, ~ball, ~bod, ~body, ~box_, ~bus, ~cama, ~cau
  0.8: ~caus, ~cen_, ~cha_, ~creo, ~cuse, ~ded, ~deu, ~dit_, ~eans, ~ebr, ~echa, ~eck, ~ee_, ~eek, ~eet
  0.8: ~egis, ~elve, ~ema, ~empt, ~erro, ~erto, ~eso_, ~esto, ~etas, ~eud, ~exa, ~fach, ~fond, ~ght_, ~gis
  0.8: ~gist, ~giv, ~hec, ~heck, ~hen, ~ht_, ~humb, ~icer, ~idio, ~ijo, ~ilis, ~invo, ~izo, ~juev, ~kien
  0.8: ~lead, ~lege, ~lowe, ~mari, ~mie, ~mome, ~nage, ~nai_, ~nait, ~nei, ~nla, ~ntem, ~ntou, ~ody, ~ody_
  0.8: ~oga, ~oggi, ~oli, ~opc, ~ostr, ~owl, ~peci, ~quiz, ~rall, ~rama, ~rcia, ~rdes, ~reg, ~rig, ~rma
  0.8: ~rreg, ~rril, ~rt_, ~sar, ~sho, ~sie, ~skin, ~sly, ~sly_, ~tad, ~ted, ~ted_, ~thin, ~thum, ~tia_, ~tic
  0.8: ~tili, ~uan, ~ucu, ~ucun, ~unds, ~ung, ~uri, ~vamo, ~vau, ~vaut, ~wai, ~week, ~zas, ~zas_
  0.7: NUMBER by, NUMBER centavos, NUMBER … d, NUMBER … explain, NUMBER … pis, NUMBER … what, a NUMBER, a ces
  0.7: a copy, a que, a votre, a … deux, a … texto, a … this, a … yo, abonne |, about the, accepte … j, admin
  0.7: agree … this, agreed … receive, agreed … texts, ai point, ajout-, an e, ancien, and … was, angry
  0.7: anota-, anotaron, anywa-, appeler … pour, approuve |, as it, asi … no, askin-, asking, au NUMBER
  0.7: au complet, au juste, au … j, autorice esto, avez … le, back after, baja no, be … of, be … to
  0.7: bike store, borrenlo, bought a, but i, call |, call … me, can say, captures, cause i, ce cell, centa-
  0.7: centavos, cesser |, chanc-, chance, checked, chef, chez vous, chica, chica |, chum, claim-, claims
  0.7: clair-, clairement, clienta, colle-, collected, combi-, combien, combien de, combien … fois
  0.7: comment … avez, como le, company phone, complet, compr-, comprado, comprado ahi, compre una, conce-
  0.7: confianza, correo, corte, cosa, dado a, date … l, de fois, de pas, de ses, de … autres, de … bici
  0.7: de … empresa, deaf, deja … stop, des … j, digan, dijis-, dit a, dit que, do … know, do … like
  0.7: donne pas, du texto, du … pour, el que, ella, else you, email is, embar-, emple-, empleado, en los
  0.7: en parler, en … le, en … me, en … mon, era pa, es delete, es … de, est … j, est … vous, estab-
  0.7: esto … ilegal, estoy … una, etait … pas, exact-, exactly, excep-, explicacion, explique, expliquen
  0.7: faire … de, fasci-, feb, for an, for … company, for … never, for … you, from |, gave … permission
  0.7: get … take, godda-, goddamn, hable, have never, have some, he … not, hecho, hello i, here … you
  0.7: heure-, heures, how … that, i, i leave, ident-, in small, interdit, is a, is spam, is with, is … out
  0.7: it up, it … out, it … texting, j … dit, jamais inscrite, jusqua NUMBER, juste, l ancien, l … donne
  0.7: la je, la rifa, la tienen, la … de, la … yo, laisse, le … moi, list in, llame, lo … ahora, lo … dado
  0.7: lo … y, m appeler, m … sans, magasin |, marca-, mas no, mater-, material, me dire, me he, me that
  0.7: me … pues, me … texteando, me>not, meme pas, mensajitos no, mes renseignements, messages de
  0.7: messages et, messages … my, mi cuenta, mi numero, milli-, moment, mon inscription, mostrar, mwen
  0.7: my card, n … pas, never did, ningun papel, no el, no sabe, no … estar, no … of, no … tienen
  0.7: no … volver, nomas no, nos vemos, nos … en, not angry, not know, not … delete, not … what, notre … n
  0.7: nouveaux, number>me, numero … ai, ocupa-, of whatever, offer-, on NUMBER, on … end, one who
  0.7: one … these, only so, only … i, outre, oye y, pagar |, par telephone, para usar, passe-, pecr, peopl-
  0.7: permiso de, phone calls, phone … can, pickup text, please remove, ponchadura, por … si, prend-
  0.7: privacy, promos j, propo-, proprios, pueden, puse mi, puse que, qu on, quand j, quand vous, que hay
  0.7: que le, que momento, que mon, que nadie, que … yo, quoi, re, receipt … is, rejoi-, rembourser
  0.7: reportar |, robin-, rueda no, sabe leer, saisi-, same as, sans m, savoir … mon, savoir … vous, secon-
  0.7: second, see you, see … in, seign-, seigneur, ses, show … the, signed me, sing, small, solli-, some … i
  0.7: sorry i, sorry … i, spam and, suis … la, sur quelle, telefono sin, texas, text … have, text … to
  0.7: texteando, texto de, texto que, texto … de, textos … est, that is, the old, the store, these … i
  0.7: these>these, thinks, this … harassment, this … with, times |, to your, to … for, tps, un texto
  0.7: un timbre, un … sin, under the, up stop, up … your, updates … this, using it, va … pagar, vais … au
  0.7: velo alors, vemos, very clear, vos heures, vos texts, vous me, vous |, was off, was ok, was very
  0.7: we are, we will, wesh, what your, when he, while, would only, y le, yes on, yo dije, yo ni, yo pague
  0.7: yo … pedi, you can, you texted, you … puse, your … said, | chef, | class, | criss, | llame, | pense
  0.7: | vous, | wesh, | … been, | … cobran, | … esposa, | … je, | … kid, | … ou, | … rien, ~_ajo, ~_ap, ~_au
  0.7: ~_cet, ~_cre, ~_dn, ~_fon, ~_hav, ~_i_, ~_mio, ~_owe, ~_own, ~_pag, ~_pas, ~_pe, ~_pia, ~_qua, ~_sa
  0.7: ~_sui, ~_usa, ~_vem, ~_wes, ~_wha, ~_wt, ~acho, ~acy, ~acy_, ~adi, ~agas, ~ajou, ~akin, ~alle, ~angr
  0.7: ~anz, ~anza, ~arca, ~arco, ~asa, ~aste, ~atur, ~ave_, ~avin, ~chad, ~chec, ~clin, ~cs_, ~deaf, ~demo
  0.7: ~dise, ~dru, ~eaf, ~eaf_, ~eb_, ~ecti, ~eed_, ~een_, ~egi, ~egu, ~eji, ~ejoi, ~elle, ~ener, ~eop
  0.7: ~eopl, ~epai, ~epti, ~erm, ~esh_, ~eta, ~eur, ~eure, ~exas, ~fect, ~gn_, ~gry, ~gry_, ~hach, ~hav
  0.7: ~hef, ~hell, ~hum_, ~ia_, ~iado, ~ica_, ~ight, ~im_, ~inac, ~inst, ~io_, ~iona, ~iss, ~jout, ~kie
  0.7: ~lega, ~lgu, ~lici, ~llic, ~lly, ~lly_, ~log, ~mall, ~mar_, ~memo, ~most, ~moth, ~ncha, ~nerv, ~new_
  0.7: ~ngry, ~nin, ~nywa, ~ocat, ~oes, ~oes_, ~ombi, ~ompr, ~opl, ~ople, ~osa_, ~otti, ~ows, ~ows_, ~padr
  0.7: ~parc, ~pas, ~peop, ~prad, ~rand, ~rca, ~rco, ~rco_, ~rdin, ~refu, ~rejo, ~rga, ~rgi, ~rif, ~ropo
  0.7: ~rque, ~sada, ~san_, ~seco, ~see_, ~smal, ~soll, ~stab, ~sui, ~tard, ~tee_, ~texa, ~tim, ~toy, ~toy_
  0.7: ~trar, ~troi, ~tte_, ~uis, ~umi, ~unk_, ~unn, ~vacy, ~vemo, ~voir, ~wha, ~what, ~xas, ~xas_, ~xcep
  0.7: ~ywa, ~yway, ~zar
  0.6: (unknown 2), NUMBER pour, NUMBER |, NUMBER … ca, NUMBER … y, a, a nadie, a pagar, a thing, a yes
  0.6: a … ce, a … chez, a … hora, a … liste, a … nada, about … fork, actio-, action, ad, advertising, affai-
  0.6: affaire |, affaires, after-, afternoon, afternoon i, ago, agost-, agosto, agree … that
  0.6: agreed … messages, ai … donne, al que, al … por, am … the, and … else, annee |, apunto |, aqui nadie
  0.6: are … you, ask if, avais … a, avant |, avez … mon, base legale, ben coudonc, bike … not, bike … this
  0.6: bought one, boy a, busca-, business … you, c … ben, ca va, ca … tout, camara de, case etait, casilla |
  0.6: ce … est, cell je, celular … su, cense, certainly did, certainly … not, cette, cette liste
  0.6: checked … box, club |, como que, confirmed, cono, consent for, consentement, consentement aux, cosa |
  0.6: coudonc, coudonc |, courant |, creo que, criss, d ecran, d … des, d … donne, d … textos, dans votre
  0.6: de no, de … dos, de … j, de … tia, demande … arreter, demande … je, demande … ne, depuis … je
  0.6: derecho |, des, desde, desk, devri-, devriez, did |, dites moi, donne le, ecran, el de, el … era
  0.6: email, en a, en persona, ended up, entrega, esa casilla, ese … de, eso, est ben, esto … acoso, et … m
  0.6: etais pas, etes vous, every one, exige … consentement, explained, expres, faire … a, fathe-, father
  0.6: father has, feuil-, feuille, for … my, fork |, formulario, gave permission, get … on, get … this
  0.6: give … number, good afternoon, good … i, happening, happening |, have any, have … sent, he … a
  0.6: helmet … not, heres, heure, him on, hora, how, how … do, husband, i ticked, i … email, i … nicely
  0.6: i … see, i … very, i … with, in any, in on, in touch, in with, in without, in … NUMBER, in … did
  0.6: in … my, internet, is … never, it can, it from, it … are, j … de, jamais pour, jamais … des
  0.6: jamais … rien, janm, je … ca, je … les, joder, l annee, la feuille, la muchacha, la rueda
  0.6: la … gracias, laisse … numero, le di, le … a, le … mi, legale, lei, les puse, les … chez
  0.6: liste … textos, lo … con, los puntos, m … dit, m … inscrit, ma voisine, magasin vous, marcada
  0.6: me llega, me … here, me … mandando, me>me, memor-, merci … le, message non, mio no, moi non, moi sur
  0.6: moi … a, momento acepte, mon … je, muchacha, muchacha que, mwen pa, my father, my form, my kid
  0.6: my mobile, my numbers, my … never, my … set, nada … mensajes, need … consent, never sign, no puede
  0.6: no … con, no … consentimiento, no … ofertas, no … when, no … with, not allowed, not like, not>remove
  0.6: nouveau numero, number does, number i, number out, number without, number … asking, number … up
  0.6: number … you, number>not, numero j, numero pa, numero … una, of that, ofertas |, on his, on ne, ordin-
  0.6: out … i, over there, pa que, pagina |, pague, parce … c, pareil |, pas les, pas un, pas … avoir
  0.6: pas … courant, per text, phone i, pieds chez, pieds … vous, ponch-, por una, por … en, por … precio
  0.6: pour ma, pour vos, pour vous, pour … on, pour … textos, pouvez me, precio y, prior, prior express
  0.6: private, profeco, prope-, property, propr-, publicidad aqui, publicite, qu … ne, quand est, quand … ce
  0.6: que raro, que … estoy, quel |, quelle … a, quelqu … m, qui |, quitenme … la, rapel-, raro, reclamo
  0.6: recoit, recoit … textos, refil-, refile, regards NAME, relat-, relationship, remove>more, rense-
  0.6: renseignements, revenus, ride … not, right |, rueda, sait, saquenme |, se … a, segun-, segunda
  0.6: send>law, senor de, serait … pas, signaler, sin … autorizacion, sin … para, so … should, soldes |
  0.6: solo … mi, someo-, someone, sonnette, sortie, sortie de, sourds, souviens … d, state-, sur, sure did
  0.6: sure … not, te, telefono … la, text it, text us, texter … l, textez, textos … j, texts when
  0.6: texts … said, texts>not, thanks please, that a, the divorce, the fork, the group, the guy, the hell
  0.6: the … as, the … must, the … ticket, these sms, these>wrong, thing … the, think you, think … have
  0.6: think-, this message, this … phone, tia, tiendas, time for, to messages, to … a, to … first, to … i
  0.6: to … with, took … phone, touch, tout … monde, un an, un m, un … pour, una, une sonnette, une … a
  0.6: unsolicited i, up do, up … can, us |, ustedes ni, va faire, vaut pas, venda-, vendan, venia, ver la
  0.6: ver … prueba, very … with, veuillez cesser, veut pas, voisi-, voisine, vos … ca, votre … vous, vous
  0.6: vous ne, vuelven a, wey |, where … signed, who … yes, will see, would … it, writi-, writing, wsh, y a
  0.6: y es, yet, yo haya, yo puse, you … any, you … him, you … never, you … to, you … what, your lawful
  0.6: your website, yours |, yourselves, | a, | alguien, | cono, | dios, | etes, | excusez, | exijo, | hello
  0.6: | mwen, | nouveau, | segunda, | sorry, | subscribe, | una, | wsh, | … afternoon, | … donne, | … ex
  0.6: | … exige, | … faites, | … father, | … puede, | … soy, | … two, | … ve, | … wrote, ~_a_, ~_adm, ~_aj
  0.6: ~_alg, ~_cho, ~_con, ~_em, ~_fis, ~_for, ~_hu, ~_jan, ~_lue, ~_mad, ~_mag, ~_mea, ~_mem, ~_met, ~_nad
  0.6: ~_ne, ~_or, ~_peo, ~_per, ~_pod, ~_pr, ~_quo, ~_ref, ~_rif, ~_ses, ~_she, ~_si, ~_sma, ~_som, ~_spe
  0.6: ~_suc, ~_sur, ~_te_, ~_tia, ~_wro, ~_yet, ~abi, ~adu, ~affa, ~aie, ~aisi, ~ait_, ~ajo_, ~aled, ~alla
  0.6: ~andi, ~ans, ~apu, ~apun, ~arag, ~ario, ~arna, ~asto, ~auc, ~baro, ~bla, ~bou, ~bul, ~cet, ~cett
  0.6: ~cham, ~chum, ~cks, ~comb, ~ctl, ~ctly, ~cupa, ~dan_, ~desd, ~desk, ~dina, ~dmin, ~dura, ~eden, ~ei_
  0.6: ~ek_, ~elat, ~emor, ~emp, ~eone, ~esde, ~esk, ~esk_, ~eth, ~eto, ~eves, ~exce, ~fath, ~ffai, ~ged_
  0.6: ~grat, ~guna, ~gund, ~hat, ~heu, ~heur, ~hile, ~hin, ~iad, ~ian_, ~iemp, ~igna, ~ilin, ~inta, ~ion_
  0.6: ~ior_, ~ite_, ~itte, ~jode, ~lai, ~lica, ~lied, ~loye, ~lub, ~ludo, ~lves, ~mbar, ~mean, ~meon, ~mio_
  0.6: ~mot, ~mplo, ~nag, ~ndan, ~nded, ~ndit, ~ngl, ~noon, ~noth, ~nza, ~nza_, ~oil, ~omeo, ~omo_, ~onch
  0.6: ~oni, ~onn, ~onne, ~ox_, ~pad, ~parr, ~part, ~peni, ~peo, ~peut, ~ploy, ~quer, ~ract, ~regi, ~rial
  0.6: ~rien, ~rifa, ~rill, ~rno_, ~rnoo, ~rty, ~rty_, ~rve_, ~sde_, ~sed, ~sell, ~sir_, ~sl_, ~stio, ~sto_
  0.6: ~str, ~suc, ~sum, ~sur, ~sur_, ~susc, ~tamp, ~ths, ~til, ~tisi, ~touc, ~ud_, ~unt, ~upu, ~ures, ~uscr
  0.6: ~viar, ~vis_, ~vous, ~wen_, ~whil, ~wro, ~xce, ~xtea, ~xtez
  0.5: 2 semaines, NAME … je, NUMBER days, NUMBER de, NUMBER pis, NUMBER … did, NUMBER … ni, NUMBER … se
  0.5: NUMBER … text, a bike, a ete, a helmet, a vous, a work, a … mama, a … sans, acceptais, accue-, accueil
  0.5: achete … chambre, ads |, ahi … que, ai autorise, ai … mon, air NUMBER, am … so, and … did, and … for
  0.5: ans a, aout, appel-, are … sending, arrive |, as … have, ask me, au courant, au texto, automatically
  0.5: avais … pas, avisarme, avisarme |, avoca-, avoir … a, avoir … mon, away i, being texted, bell for
  0.5: bici yo, bomba-, bonjour … je, borrado, box on, ca a, ca c, call when, called, capit-, capturas, ceci
  0.5: cel para, cell … ca, celular es, charging, charging me, chez, clic, comptoir, con una
  0.5: consentimiento |, contact from, cool, coudo-, coura-, courant, courriel |, creen, creva-, crevaison
  0.5: croir-, croire, croire que, cuando … yo, d … j, dans … dossier, data |, days |, de … dolares, de … lo
  0.5: de … rueda, deja, delay, demande … fois, demande … permission, deuxi-, deuxieme, did it, dolares y
  0.5: donde … sacaron, down |, du NUMBER, emergencies, en … mensajes, en … momento, est … de, esto … me
  0.5: eu … numero, euh, excusez, faceb-, facebook, factura |, faut croire, feu, fine print, fois que
  0.5: fois … je, for, for advertising, for emergencies, for |, forever>not, from my, garde les, gardez mon
  0.5: gardez … numero, got … for, grandma, had … to, hande-, handed, handw-, handwriting, handwriting |
  0.5: happe-, have … memory, he comprado, he … so, his own, house, husba-, i had, i … in, i … wanted
  0.5: ici … a, ilegal yo, ilegal … no, in … life, in … the, inflar, inscrit … me, insul-, is under, it … end
  0.5: it … never, it … text, je pas, je … me, july, jusqu-, jusqua, just for, knowl-, knowledge, l … pour
  0.5: la empresa, la fcc, la fiche, la premiere, la … d, la … nadie, la … ou, la … sin, lado |, lady |
  0.5: lady … the, lcap, le droit, le feu, le … mais, le … vert, legal-, les … permiso, line |, llanta
  0.5: llevo el, lo … yo, look … my, lot, mae, mais j, mama no, mandarle, marketplace, me cobran, me dijeron
  0.5: me forever, me siguen, me when, me … con, me … cosas, me … esto, me … una, memes, memory of
  0.5: mensaje para, mensajes cuando, message for, message je, message |, messages c, messages … est
  0.5: mi … dice, mi … saquenme, mine, mis les, mis … pieds, mon … depuis, montrer, must be, my customer
  0.5: my life, my privacy, my … ok, mysel-, myself, n est, nada mas, nadie les, never given
  0.5: never … anything, nice |, ninguno de, no messages, no yo, no … esa, no … la, no … leer, non, non pas
  0.5: not authorized, not put, not so, not there, not … take, nouveau, number … gave, numero depuis
  0.5: numero la, numero … NUMBER, numero … en, numero … etait, nunca … mi, obtai-, obtain, of every
  0.5: of … are, off and, off … i, offic-, ok you, on, once … for, one not, one … did, order … is, out when
  0.5: owe … NUMBER, owe … money, pa los, para esto, part pour, part |, pas … droit, passez, pedi … y, pelle-
  0.5: pelletier, pelletier |, pensez, people … me, period, permizo, peut pas, por un, pouvez … me
  0.5: preguntaron si, preguntaron … queria, premiere, primero |, print, profe-, puede-, puso … numero
  0.5: putti-, putting, putting it, quand … ma, que bonito, que era, que paren, que pueden, que queria
  0.5: quelle … vous, quien … apunto, quiero estar, recei-, receive, recla-, rembo-, remember to
  0.5: repairs … so, reparation … pour, reparee, repondu … deux, requi-, right i, said ok, sales |, saludos
  0.5: semai-, semaines, semaines que, send … a, set up, si … esto, siempre … que, signe le, significa
  0.5: sin consentimiento, sin … yo, sir, so nice, so what, so you, solam-, solamente, solo … por
  0.5: somebody … a, sorry, sourd-, still on, store … me, su … no, sur les, sur … site, sur … textos
  0.5: sur … vous, surprised, take … down, telephone c, telli-, telling, tengo buena, tengo … memoria
  0.5: text somebody, text with, texted |, texting it, texting … my, texto j, thanks NAME, the … bike
  0.5: the … thanks, there … is, these>me, thing |, this is, tienda que, tienen en, till i, timbre, to accept
  0.5: to give, to receive, to … off, to … texted, told … that, tout le, trabajo, un … a, un … aux, un … ne
  0.5: un … vos, une chambre, une crevaison, unlis-, usted-, ustedes, ustedes con, ve, verda-, verdad, vert
  0.5: voit, vous encore, vous pas, vous pensez, vous … envoyez, vous … pas, vous … pour, voy … denunciar
  0.5: vuelven, was in, was there, when the, where i, who … your, with … to, with … who, work … that, y lo
  0.5: y que, y tengo, y … con, y … siguen, yes … this, yo le, yo … marque, you sending, you … charging
  0.5: you>me, | buenas, | le, | llevo, | mae, | mi, | moved, | pedi, | sin, | trabajo, | une, | work
  0.5: | … added, | … aviso, | … caissiere, | … celular, | … consent, | … dit, | … dites, | … est, | … fue
  0.5: | … m, | … n, | … pourquoi, | … which, ~_apo, ~_bel, ~_bre, ~_ete, ~_euh, ~_fil, ~_how, ~_ira, ~_kn
  0.5: ~_lit, ~_lou, ~_mys, ~_on_, ~_pel, ~_pre, ~_req, ~_tie, ~_ve_, ~_viv, ~acco, ~aceb, ~admi, ~af_, ~aff_
  0.5: ~ail_, ~aine, ~andm, ~andw, ~anti, ~anyw, ~apit, ~apo, ~arc, ~argi, ~art, ~ast_, ~at_, ~avoc, ~bajo
  0.5: ~bour, ~bus_, ~busc, ~ca_, ~cali, ~cc_, ~cco, ~ceb, ~cebo, ~cies, ~cit, ~clam, ~cool, ~coud, ~cour
  0.5: ~cout, ~crev, ~cta, ~diti, ~dma_, ~dmi, ~dpa, ~dpa_, ~eado, ~ean, ~eap, ~eboo, ~ecei, ~ecla, ~ega
  0.5: ~enin, ~era_, ~erar, ~espu, ~euh, ~euh_, ~eule, ~evai, ~ey_, ~feu_, ~fice, ~fiq, ~fiqu, ~for, ~for_
  0.5: ~fran, ~ged, ~ght, ~give, ~gna, ~ham, ~hanc, ~have, ~hei, ~idi, ~ien, ~iern, ~ifa, ~ifiq, ~ils, ~ils_
  0.5: ~imes, ~iod_, ~ires, ~ishe, ~iso, ~ivr, ~jet, ~jusq, ~lado, ~lau, ~lca, ~ld_, ~leti, ~lle_, ~loy
  0.5: ~lven, ~mag, ~mais, ~mpi, ~mpto, ~mys, ~myse, ~nac, ~nad, ~nat, ~ndas, ~ndem, ~ndma, ~ndw, ~nif, ~nmen
  0.5: ~nsez, ~nyw, ~oba, ~offi, ~oir, ~oire, ~oise, ~ola, ~olli, ~orti, ~oudo, ~oura, ~ous, ~ous_, ~ouv
  0.5: ~pd_, ~per, ~ponc, ~ppen, ~pre, ~pret, ~pro, ~ptoi, ~pui, ~punt, ~qua_, ~ques, ~rch, ~rds_, ~reac
  0.5: ~rei, ~req, ~requ, ~res_, ~reva, ~revi, ~rgin, ~rgo, ~rle_, ~roba, ~rope, ~rran, ~rreo, ~rtu, ~rued
  0.5: ~sat, ~sba, ~sban, ~scar, ~sed_, ~see, ~sen, ~seno, ~sita, ~sol, ~som, ~sorr, ~spue, ~squa, ~ssi
  0.5: ~stan, ~tabl, ~tede, ~tei, ~test, ~treg, ~trer, ~udon, ~udos, ~unci, ~une_, ~ura, ~urie, ~usar, ~usba
  0.5: ~usca, ~vam, ~vea, ~viv, ~voit, ~year, ~yse, ~ysel
  0.4: 2 no, NAME, NUMBER bucks, NUMBER … a, a air, a box, a message, a quoi, a reportar, a single, a … for
  0.4: a … le, a … ley, a … texts, ai … non, al … que, am … in, am … this, annee, ans qui, antes de
  0.4: any contact, anything about, apaga-, are … this, arreglar, at all, at my, at … i, au comptoir
  0.4: au … quand, aucun … de, autorise ca, autorise … le, avez … de, base … datos, be nice, be sent
  0.4: be texted, be … any, because you, been, bonjo-, bonjour, bring, bring in, bucks, c, c est, c … quand
  0.4: ca lol, call, came to, capables, chamaco, chambre, chambre a, chambre … air, chaque fois, club, cobran
  0.4: cochee d, cochee … avance, compa-, compre, compre en, con mi, con un, con … abogado, consent … given
  0.4: consent … texts, consentement |, consi-, consulto, contrato, cuando acepte, d … a, dans mon, data
  0.4: de NUMBER, de consentement, de continuer, de datos, de … ile, de … qui, de … sortir, delete mostrador
  0.4: demande de, dementia and, denuncia, des … promo, despiertan, di |, did the, dio … numero, dit |, dites
  0.4: divorce, donne … droit, donnez moi, el gerente, enreg-, enregistre, envia-, envoi … messages, est deja
  0.4: est … correct, esta … el, etonn-, etre … de, event, ever … to, explain … i, expres … n
  0.4: express written, express … consent, expressement, faire reparer, false, fcc, for … of, for … so
  0.4: from … bike, frr, gars a, gave consent, geren-, gerente, gonfl-, gonfler, has … and, have
  0.4: have … phone, have … unsubscribed, he is, he … the, here, hospital, hours i, how … times, i bring
  0.4: i is, i meant, i … replied, i … text, if … was, ile, in an, in no, indiquenme, infla-, information
  0.4: ingles y, ingles … no, insist, invite, it for, it the, it … for, it … ok, j, jamais … les
  0.4: je … rappelle, joint, kan, knowi-, knowingly, l ile, la compagnie, la llanta, la tienda, la … c
  0.4: la … j, la … merci, late, le manden, le … c, le … du, le … j, les … el, list for, list>texts
  0.4: liste … vous, llamar, llamaran, lo dio, lo tengo, los … yo, lube, m avait, ma reponse, manda-
  0.4: me despiertan, me money, me quitaran, me … cents, me … escribiendo, me … is, me … texter, me>stop
  0.4: mensaje … la, mensajes en, mensajes … texto, merci NAME, mere de, mere … NUMBER, mi … esta
  0.4: mi … quiere, mis NUMBER, mis datos, mis … anos, mme, moi … vous, momento, mon pneu, mon … la, movil
  0.4: muy, my data, my written, my … cell, my … will, n, never authorized, nice to, ninguna … de, no iba
  0.4: no marketing, no te, no … NUMBER, no … eso, no … se, no … that, no … this, non c, non mais, non … est
  0.4: non … gars, not yours, not … to, number a, number as, number but, number … a, numero etait
  0.4: off … group, on here, on … des, one flat, orige-, origen, oui … sa, paid, para que, parce … moi
  0.4: pas demande, pas mal, pas texter, peche, pense que, pense-, perio-, person, pickup, pidie-, pidieron
  0.4: please and, pour mon, precio no, preguntarme yo, preguntarme … no, prior … written, privacy … i
  0.4: progr-, prometieron, promotional, publicite … mon, punto-, puntos, quand mon, que c, que moi, que … en
  0.4: que … je, que … n, que … quitaran, que … si, quelque, qui … donne, qui … est, quien le, quien se
  0.4: quien … lo, quiere ver, quiere … la, quitaran, registro |, repartidor, replied, reponse, reportar
  0.4: reporting you, reque-, rien pour, rien … d, rojo, salud-, sans ma, sans … permission, says thanks
  0.4: se … bien, sell, sert, sert a, shop is, shop … not, signed up, since … is, singl-, single, slip, solo
  0.4: solo … el, somebody … me, sors, sort, spons-, still … me, subscribed |, suis juste, suis … de, svp que
  0.4: take us, te … mi, tengo la, text program, texting my, textos j, textos no, textos ok, textos promo
  0.4: texts … the, that … and, the number, the … got, the … man, the … ride, the … slip, the … who
  0.4: the … you, there … never, these … am, thinks it, this text, this … an, tiene NUMBER, tienen … numero
  0.4: timbr-, times … i, tonig-, tonight, tour, tour de, tour … l, tyre, uds, up, us off, velo moi, vendeurs
  0.4: very, vos soldes, vos … m, votre site, vous autres, vous … rien, voy … reportar, want … and, want … no
  0.4: was … at, whats-, whatsoever, when do, when |, will … in, withi-, within, within NUMBER
  0.4: you … permission, you … put, young man, your … got, your … was, | bonjour, | c, | calling, | frr
  0.4: | jajaja, | look, | message, | mijo, | must, | siempre, | telephone, | what, | … avez, | … esposo
  0.4: | … hable, | … own, | … peut, | … privacy, | … reponse, | … sans, | … sonnette, | … sur, ~_aff, ~_aur
  0.4: ~_c_, ~_clu, ~_dev, ~_dit, ~_doc, ~_ema, ~_era, ~_exa, ~_fc, ~_fcc, ~_fic, ~_fo, ~_fra, ~_he, ~_j_
  0.4: ~_jul, ~_kan, ~_lot, ~_lub, ~_may, ~_mm, ~_mme, ~_muy, ~_n_, ~_non, ~_pro, ~_que, ~_ri, ~_roj, ~_sho
  0.4: ~_ti, ~_tus, ~_ud, ~_up_, ~_vou, ~_whi, ~aba, ~adre, ~aff, ~ambr, ~apar, ~ara, ~ari, ~arq, ~arqu
  0.4: ~ate_, ~aus, ~ays, ~ays_, ~been, ~ben, ~bio, ~bonj, ~bri, ~cei, ~cial, ~cipa, ~cks_, ~club, ~con
  0.4: ~cono, ~corr, ~cun, ~desp, ~dev, ~dge, ~dge_, ~diff, ~dit, ~dite, ~doc, ~don_, ~dor_, ~dro, ~dy_
  0.4: ~ecra, ~edes, ~eed, ~efu, ~egla, ~eis, ~eis_, ~eive, ~elan, ~emba, ~embo, ~emes, ~ene_, ~ent_, ~eral
  0.4: ~erd, ~ere_, ~erta, ~esh, ~fcc, ~fcc_, ~fun, ~glar, ~had, ~heel, ~hey, ~hey_, ~hica, ~hum, ~ibi, ~ide_
  0.4: ~igh, ~imb, ~imbr, ~inge, ~iod, ~irem, ~isie, ~iter, ~ithi, ~ivat, ~jul, ~kan, ~kan_, ~last, ~lec
  0.4: ~lque, ~lub_, ~lube, ~man_, ~may, ~mbou, ~meo, ~mill, ~mont, ~mpre, ~muy, ~muy_, ~ndal, ~ndm, ~nish
  0.4: ~niti, ~njou, ~nnai, ~nne, ~nnet, ~non_, ~nte, ~nven, ~nvia, ~oint, ~oir_, ~olo_, ~onig, ~oon_, ~orci
  0.4: ~ord, ~ored, ~ota, ~ouch, ~ovil, ~ple_, ~prof, ~prog, ~pun, ~py_, ~ra_, ~rds, ~reak, ~ria_, ~riod
  0.4: ~rior, ~rof, ~rofe, ~rogr, ~rva, ~sabe, ~same, ~sar_, ~sepa, ~sert, ~sic_, ~so_, ~solo, ~sors, ~spu
  0.4: ~stre, ~stup, ~timb, ~trou, ~tup, ~uck, ~ucks, ~uiz, ~um_, ~upa, ~usa, ~vate, ~verd, ~vid, ~vil_
  0.4: ~voca, ~vou, ~vrai, ~wee, ~wes, ~whee, ~whi
  0.3: (wrong), 2 … que, NUMBER per, NUMBER … qui, a de, a demandar, a ma, a una, a … envois, a … fix
  0.3: a … lol, a … muchacha, a … one, a … para, a … text, a … textos, about sales, about … bike, abuela, aca
  0.3: acepte el, achete … velo, acordamos, adver-, agreed … that, ai achete, ai meme, alguien de, alto
  0.3: and ask, and … am, and … had, any … from, anything in, anything … your, apres, asi |, ask to
  0.3: ask … hours, asked … them, at, at checkout, au salon, au … c, au … du, avanc-, avance, bajo, be in
  0.3: bell and, bien que, bien … a, bonne memoire, bravo, bravo |, bruh i, by me, c … qui, ca je, ca … que
  0.3: call i, came … to, can … have, can … see, carac-, caracteres, caraj-, ce texto, cell phone, chama-
  0.3: chamb-, check your, check … records, checkout, chez moi, cobra-, coche-, como es, compagnie, con … de
  0.3: conforme … la, consenti … ca, consentimiento para, constancia, contacting me, continuer, cuando me
  0.3: d avance, d ecrire, d mandar, d … vous, de location, de tous, de … ans, de … tienda, deal, deal |
  0.3: demande un, demande … prix, dementia, depui-, depuis, derecho … mandarme, des … que, des … sur
  0.3: desist |, di consentimiento, di … a, did … and, did … call, did … find, does … say, earth, ecrire par
  0.3: email only, en, en juin, entendus, entreprise, envoi de, era para, es falso, es … mandar, esa … que
  0.3: eso … a, espos-, esposa, est qui, est … votre, este … es, esto |, estoy … el, etait regle, ever, ex a
  0.3: factura, falso, fille a, flat fix, fois j, for NUMBER, for nothing, for them, for … group, general i
  0.3: has dementia, have signed, have told, have … opt, he … ningun, he … no, how it, hubie-, hubiera
  0.3: husband … the, i asked, i unsubscribe, i … came, in please, in … a, in … form, in … now, is … i
  0.3: is … sign, it on, it so, it works, it … an, j … achete, j … la, j … meme, jamais … ces, jamais … je
  0.3: je trouve, l heure, l … je, la factura, la … m, laisser, law>number, le … etait, les … pas, list … my
  0.3: lista … mi, llant-, llega, llevo, lo … acordamos, locat-, location, loi, ma, mas esto, mas … no
  0.3: me acuerdo, me demande, me dio, me faire, me parece, me reveillez, me … NUMBER, me … it, me … llegando
  0.3: me … not, me … number, me … pero, me … sales, meme … j, memory, mensaje a, mensaje … este
  0.3: message says, messages j, messages sur, messages to, messages … ai, mi esposa, mi … pa, mia, mistaken
  0.3: monsieur |, msjs |, muy bien, my tire, my … bought, my … there, my … would, never … permission
  0.3: never … the, ningun … de, no bike, no i, no name, no trae, no … spam, not and, not find, not … anyone
  0.3: not … only, not>you, nothin, number c, number so, numero c, numero est, numero pas, numero … ne
  0.3: numeros, nunca … di, of … and, okd, old, on … did, on … etait, one thing, or something, para … esto
  0.3: parler |, pas etre, pas … sur, phone … off, picku-, pickup not, pneu, pour savoir, pour … c
  0.3: pour … pas, pour … velo, prete |, preuve que, preuve … j, prouv-, prouvez, qu, que, que acordamos
  0.3: que non, que … est, que … etait, que … haya, que … manden, quelle est, quiero la, quiero … en
  0.3: quoi vous, receive these, recibir … de, registre, reins-, rentre, reparer, repondu oui, reveillez
  0.3: rider, s etait, saber, sacaron |, salon, sans … de, say anything, say i, semaine, seriez, sign … sheet
  0.3: signed for, since the, since … do, smh, smh |, so this, solde-, soldes, solo para, solo … a, sonne-
  0.3: sonnette a, sortez … numero, souvenance, suis … c, suis … je, suis … une, supposedly, sus promos
  0.3: table-, telefono … mi, telephone … est, text … a, text … can, text … send, texto … moi, textos vous
  0.3: texts were, texts … your, that … i, the city, the wheels, the … done, the … list, the … never
  0.3: these>forever, this numbers, this … been, this … number, timbre no, tirage j, tirage … ai, to NAME
  0.3: to anyone, to just, to keep, to … check, to … on, to … shop, tous vos, tout j, tout … ai, traba-
  0.3: trabajo de, trabajo … noche, trae, transmettre, tu des, un abonnement, un appel, un flat, un prix
  0.3: un … au, un … para, under gdpr, under … tcpa, up sheet, visit-, vive, voix, vos … veuillez, voula-
  0.3: voulais, voulez vous, vous dites, vous … dire, vous … qui, vous … reveillez, voy … demandar, vs avez
  0.3: vu que, want … see, was only, was … and, wheel, when … have, when … signed, which, who did, who signed
  0.3: woman, y … que, y … tengo, you find, you may, you that, you use, you will, your customer, your shop
  0.3: your … at, | as, | chez, | conforme, | elle, | email, | esto, | nuestra, | ou, | took, | voy, | wtf
  0.3: | xq, | … ai, | … at, | … be, | … company, | … es, | … estan, | … garde, | … how, | … husband, | … ici
  0.3: | … marido, | … mere, | … pa, | … parece, | … replied, | … says, | … travaille, ~_abr, ~_at_, ~_att
  0.3: ~_co, ~_en_, ~_eq, ~_equ, ~_gi, ~_gui, ~_jal, ~_jod, ~_jue, ~_ka, ~_kno, ~_loi, ~_ma_, ~_mia, ~_ner
  0.3: ~_old, ~_on, ~_qu_, ~_reg, ~_sak, ~_sep, ~_soy, ~_too, ~_uti, ~abaj, ~aco_, ~adve, ~agni, ~aki, ~alud
  0.3: ~and_, ~anis, ~arte, ~atar, ~avo_, ~band, ~blet, ~boo, ~book, ~brav, ~cer, ~cida, ~cket, ~cko, ~ckou
  0.3: ~cku, ~ckup, ~cost, ~cros, ~ctro, ~data, ~deco, ~dis_, ~dos_, ~ear, ~eas_, ~eaux, ~ech, ~ecko, ~eer_
  0.3: ~ege, ~eint, ~eja_, ~enia, ~enos, ~epui, ~eros, ~erve, ~esta, ~eva, ~fere, ~fich, ~fili, ~fis, ~fus
  0.3: ~gado, ~gla, ~gnan, ~gnie, ~guid, ~hamb, ~hich, ~husb, ~ial, ~ich_, ~ick, ~icku, ~ie_, ~ient, ~ile_
  0.3: ~in_, ~ion, ~ione, ~ior, ~ipa, ~ipt, ~ised, ~itor, ~jo_, ~jod, ~jue, ~kno, ~kou, ~kout, ~lant, ~lat
  0.3: ~lena, ~leu, ~levo, ~lia_, ~lic, ~llo, ~loi_, ~lor, ~low, ~lui, ~mama, ~mia_, ~mir, ~mmi, ~mmy, ~mmy_
  0.3: ~mory, ~net_, ~nett, ~neu_, ~new, ~nir, ~nuer, ~ojo, ~ojo_, ~ok_, ~olu, ~omma, ~omoc, ~onj, ~onjo
  0.3: ~oon, ~opri, ~osc, ~osco, ~ouse, ~pag, ~para, ~pier, ~pita, ~poi, ~poin, ~posa, ~que_, ~rae_, ~raj
  0.3: ~rajo, ~ravo, ~rele, ~rett, ~rna, ~ross, ~ruc, ~sak, ~salo, ~sarm, ~sde, ~sema, ~she, ~sin, ~sing
  0.3: ~site, ~ski, ~soe, ~sour, ~soy, ~spie, ~spit, ~spon, ~tan_, ~trae, ~trep, ~tri, ~truc, ~ual, ~uck_
  0.3: ~uel, ~ulai, ~umm, ~ummy, ~unli, ~uras, ~usb, ~uste, ~ven_, ~vier, ~vive, ~whic
  0.2: NAME … texts, NUMBER dollars, NUMBER … is, NUMBER … la, NUMBER … per, a quel, a quote, a repair
  0.2: a text, a textos, a … du, a … ecrire, a … fins, a … place, a … to, a … year, aepd, against the
  0.2: agreed on, ah ben, ahora … no, ai juste, al, al mecanico, alors, am a, am out, and … has, and … no
  0.2: and … texts, angry>not, ans j, anuncios, anyone there, as an, asked … my, at … so, attei-, atteinte
  0.2: au … en, au … le, aun, aussi |, autorice eso, autorizando, autres |, base de, be put, be … with
  0.2: been in, before, bequi-, bequille, bici … no, bike i, bill |, bonito, bottl-, bottle, box was, buena
  0.2: buena-, buenas, business, c … pour, ca retirez, cahie-, cahier, calling you, can … text, carajo
  0.2: case |, cel |, cel … el, celular … yo, check my, chez … en, chum a, city, cocho-, comment
  0.2: comment … que, commerce |, commission, como si, complain, consentement a, consentimiento no, consentis
  0.2: contactez, contacting, copie, cotiz-, cotizacion, cuando te, cuando … no, d envoyer, d utiliser
  0.2: d … ca, dans un, de cette, de noche, de todos, de … caja, de … lol, de … vos, de … you, dealt
  0.2: decir cuando, delete … y, demas, des fins, did anyone, did that, did … guys, dollars, doute, droit … m
  0.2: du velo, e … ningun, el … al, el … delete, en france, en plus, end up, ended, ensem-, ensemble, entre-
  0.2: envoyez … la, escribiendo, est … la, est … par, este … y, et l, etait … telephone, etes qui
  0.2: every … you, extra-, filled in, for … to, formalmente, france, fue lo, gars … a, gars … la, gdpr
  0.2: get this, getting these, hablo ingles, hace |, hace … ano, had, had my, handles, has … to, have … you
  0.2: he … NUMBER, heure |, hit my, hmm, holdi-, holding, honest, hours, i have, i stop, i … at, i … called
  0.2: i … him, if they, illeg-, illegal, ils, immediatement, immediatement |, in one, in … state, inscribio
  0.2: into a, is … how, is … that, is … what, it twice, it … in, it … no, j … des, j … juste, j … une
  0.2: jamais donne, jamais … mon, je garde, je parle, je vois, je … porter, juin, kicks-, kickstand
  0.2: kidding me, kiosq-, kiosque, know how, know what, know who, la aepd, la base, la … NUMBER, la … des
  0.2: la … qui, le … el, les pieds, let … check, lista y, lista … me, liste … moi, llama-, lo demas
  0.2: lol … did, m … par, magie, mandando, mandando esto, mandando mensajes, mandar |, manil-, manillar
  0.2: mark, mavez, me check, me my, me puede, me sortir, me this, me your, me … au, me … dans, meme |
  0.2: memoi-, memoire, memoria, mensaje you, message please, messages a, mettr-, mettre, mi permiso, mi plan
  0.2: mi vecino, mi … o, mi … porque, mis la, mon accord, mother is, muchacho … no, my calendar, my own
  0.2: my wife, my … handles, my … is, nah i, name on, name … it, never give, ni … de, ni … donde
  0.2: ningun mensaje, no NAME, no deje, no hablo, no le, no textear, no thank, no … es, no … idea
  0.2: no … ingles, no … mensajes, not, not cool, not what, not … and, not … anything, not … by
  0.2: not … customer, not … in, nothing … you, number in, number … have, numero porque, numero sin
  0.2: numero … el, numero … mecanico, numero … n, of it, of … for, oh … is, on … so, once, onda con
  0.2: only asked, only came, only … in, or … my, otra vez, oui, owner i, pa … textos, par … j
  0.2: par … seulement, pas recevoir, pas … qu, pense, phone … on, pieds, pis … vous, please tell, polim-
  0.2: poliment, por … pero, pour … j, pourquoi … recois, pouva-, prometio que, puede … por, pues yo
  0.2: pusieron, que ahora, que estaba, que … bien, que … mande, quel … j, qui pour, quien la, quiero ver
  0.2: quoi que, rappelle, receipt i, receive texts, recibo por, recois … textos, regarding, regards, rentr-
  0.2: repli-, retirenlos, rgpd, s est, sa, sabe, said … text, salam, savai-, savoir quand, say … me, se de
  0.2: secti-, section, secur-, securite, senorita delete, si … en, sin textos, solicitado, someb-, somebody
  0.2: sortez mon, steal, sure it, te … permiso, telefono … una, telep-, telephone, tell … your, tengo
  0.2: tengo idea, tengo … de, texter, texting … not, texts stop, texts>these, that … to, the day, the e
  0.2: they … for, think your, this as, this oh, this thing, this … stop, this … there, ticket is
  0.2: tienda … que, to … else, to … stop, told no, told your, tous … textos, travaille de, un ano, un … es
  0.2: un … ou, un … por, un … y, us … this, vais a, vais porter, vais … plainte, vecino, vendre, venmo, ver
  0.2: vez, vois, vont, vos avis, vos … je, votre affaire, vous l, vous … ecrivez, want>me, watch-, watched
  0.2: we agreed, we … on, what … your, wheel-, wheels, which i, which … never, who … the, who … these
  0.2: wish … be, with respect, wondering, wrong i, y ella, y … a, y … asi, you asking, you for, you guys
  0.2: you never, you still, you … be, you … message, your … says, your … so, yours-, | bought, | de, | e
  0.2: | hmm, | mon, | nobody, | quelqu, | salam, | soy, | tengo, | tienen, | vs, | … avait, | … cliente
  0.2: | … era, | … hablo, | … haya, | … hija, | … mari, | … muchacha, | … onda, | … plan, | … quoi
  0.2: | … receipt, | … t, | … tell, | … ticket, | … vecino, ~_ad, ~_al_, ~_apr, ~_ast, ~_at, ~_bee, ~_beq
  0.2: ~_bom, ~_bou, ~_boy, ~_ci, ~_cob, ~_cra, ~_est, ~_exc, ~_ext, ~_gar, ~_gd, ~_gdp, ~_had, ~_hmm, ~_hor
  0.2: ~_hou, ~_nei, ~_oig, ~_onc, ~_oui, ~_pud, ~_rou, ~_sa_, ~_scu, ~_sem, ~_tim, ~_tub, ~_ut, ~_vez, ~aced
  0.2: ~airs, ~aiso, ~alam, ~alor, ~als_, ~ang_, ~anot, ~appl, ~apr, ~ars_, ~ater, ~atu, ~ayo, ~bee, ~beq
  0.2: ~bequ, ~bom, ~bomb, ~bott, ~bout, ~boy, ~brin, ~ccu, ~ce_, ~che, ~cino, ~city, ~ckst, ~cob, ~cobr
  0.2: ~come, ~cord, ~ctin, ~cual, ~cue, ~curi, ~dame, ~darl, ~dat, ~daug, ~ded_, ~depu, ~dere, ~des_, ~dici
  0.2: ~dles, ~dpr, ~dpr_, ~ead_, ~eak, ~eces, ~eche, ~econ, ~ede, ~ef_, ~eig, ~eill, ~eit, ~eith, ~eje_
  0.2: ~elf_, ~elli, ~emen, ~enda, ~engo, ~enmo, ~enre, ~ense, ~eon, ~epho, ~epli, ~epu, ~etti, ~euse, ~exc
  0.2: ~extr, ~fon, ~fra, ~gar, ~gara, ~gdp, ~gdpr, ~gere, ~gram, ~had_, ~hats, ~hil, ~hing, ~hmm, ~hmm_
  0.2: ~hour, ~iar, ~icks, ~ieds, ~ige, ~irai, ~irs_, ~isir, ~ison, ~ithe, ~itio, ~iva, ~king, ~ksta, ~kup_
  0.2: ~lad, ~lam_, ~lar, ~lars, ~lic_, ~lime, ~lla, ~lla_, ~llan, ~llev, ~lors, ~low_, ~mai, ~mani, ~mark
  0.2: ~mba, ~meb, ~mebo, ~mia, ~min_, ~mm_, ~mma, ~moc, ~moci, ~mpag, ~mpl, ~nale, ~neme, ~nie_, ~njo, ~nmo
  0.2: ~nmo_, ~not_, ~nre, ~ntar, ~nus, ~nus_, ~oiga, ~oldi, ~olo, ~omba, ~omeb, ~oper, ~opie, ~oria, ~ory
  0.2: ~ory_, ~osq, ~osqu, ~ottl, ~oui_, ~oula, ~pagn, ~pena, ~peri, ~pie_, ~pied, ~pode, ~puis, ~que, ~rche
  0.2: ~rder, ~rect, ~rens, ~rgad, ~ria, ~ridi, ~rint, ~roj, ~ropr, ~rst, ~rta, ~sad, ~sala, ~sam, ~self
  0.2: ~semb, ~spos, ~ssan, ~stit, ~ston, ~tarm, ~te_, ~teal, ~thi, ~tie, ~tis, ~tiz, ~toir, ~tube, ~tut
  0.2: ~ual_, ~ubi, ~ubie, ~uco, ~udd, ~udg, ~udi, ~ue_, ~uer, ~uide, ~uin_, ~up_, ~ura_, ~utti, ~uve, ~vais
  0.2: ~vat, ~vena, ~venm, ~ving, ~ws_, ~xter, ~xtr, ~xtra, ~zer
  0.1: NAME no, NAME … no, NUMBER each, NUMBER how, NUMBER me, NUMBER that, NUMBER … pas, NUMBER … un
  0.1: a complaint, a escribir, a m, a saber, a tout, a vendu, a warranty, a … autre, a … c, a … did
  0.1: a … over, a … senorita, a … vie, about … sale, accepte les, accord avec, ai commande, ai ete, ai la
  0.1: ai … au, ai … laisse, algui-, alguien, all … text, already replied, alzhe-, alzheimer, am an, am … it
  0.1: am … of, am … you, ancien proprietaire, and, and my, and nobody, and told, and why, and will, and … of
  0.1: anos y, anunc-, any, apple, apple pay, are, are at, are … NUMBER, ask … be, asked for, asked if, askin
  0.1: avait promis, avez jamais, avis de, aviso que, avoir donne, bay, be texting, be … on, becom-, become
  0.1: been … off, been … since, befor-, bell, ben voyons, ben … donc, betwe-, between, bicycle j, bike never
  0.1: bike so, bloct-, bloctel, boldu-, bolduc, bonit-, box … not, bro … no, ca les, ca que, ca vaut
  0.1: ca … est, ca … m, ca … textos, cada mensaje, calendar, call … and, calla, ce que, ce … etait, celle
  0.1: cet, cheap, chez … a, chose, clicked yes, comen-, commande j, commande … ai, communications … this
  0.1: como … a, complaint … the, compre un, compre … timbre, comunicaciones por, confused, confused with
  0.1: confused … somebody, cours |, crean-, creances, cual, cualq-, cualquier, cuando … la, d … accepte
  0.1: d … le, de haberme, de nuit, de … communications, de … des, de … en, de … mensaje, de … quitenme
  0.1: dear sirs, dear … i, deletion, demand, demande poliment, des message, diach-, diache, dicte
  0.1: did … miss, dije a, disculpe … no, do … authorize, does that, donde me, done |, donne … mon, donnez
  0.1: droit de, each text, ecran |, edad no, eh … no, el no, el … en, el … y, emailed, employe, en cours
  0.1: en … a, en … vida, end … on, ensename, envoyer … textos, erreu-, erreur, ese dia, ese … yo, esposo
  0.1: esposo no, est non, est … sans, esta, esta en, este celular, estimados senores, et ce, et jamais
  0.1: et … ai, every text, excuse … i, exijo, expec-, expect, facture j, facture |, femme |, first |, fix is
  0.1: fois, for his, for what, for your, forever>me, forwarding, from … company, fucki-, fucking, get off
  0.1: get on, grand-, guy at, haberme, have the, have … confused, have … told, hear |, hello, hijo … NUMBER
  0.1: himse-, himself, his … i, hound-, how … it, i buy, i demand, i emailed, i miss, i object, i … NUMBER
  0.1: i … here, i … this, iba, iba a, if it, il m, il … a, in what, in … is, infos, insid-, inside, is that
  0.1: is … it, is … my, is … something, is … who, it or, j vous, j … ecrit, jajaj-, jajaja, je dicte
  0.1: je travaille, je … ce, jouer, joven yo, juste |, know |, l … proprietaire, la mano, la publicite
  0.1: la senorita, la vida, la … personne, la … porque, la … vous, laisse de, le monsieur, leer, left it
  0.1: left the, les … sur, life |, lift my, llamadas, lo pedi, lo … para, los va, love to, m ecrivez
  0.1: m … ces, m … envoyez, m … parle, ma cliente, ma … n, ma … privee, mama tiene, marke-, mate i, may
  0.1: me NAME, me aviso, me before, me but, me confused, me los, me … cuando, me … nunca, me … that
  0.1: me … yes, mecanico, mecanico … que, meme, mensajes … me, mensajes … yo, merde, mere |, messaged
  0.1: messages … your, mettre sur, mi cel, mi esposo, mi hija, mi … si, mijo, mine … a, minor-, minors
  0.1: miss the, moi quand, moi que, moi … en, mostrador, mucha-, muchacho de, muchacho que, muchacho … la
  0.1: must … me, my company, my … as, my … since, my … you, n etait, nadie … aviso, natur-, ne … souviens
  0.1: neither of, neither … us, never to, nimew-, nimewo, no fue, no nothing, no thanks, no … derecho
  0.1: no … otra, no … pedido, non … ai, not a, not any, not end, not the, not to, not … about, not … again
  0.1: not … texted, nous a, nouve-, number … did, number … my, number … this, nunca he, of attorney
  0.1: off since, off … day, ok |, on peut, on s, on this, on … telephone, on … texte, one of, ostie
  0.1: over and, oye, pagar con, par … c, para … en, pardon mais, pardon … je, parece, parki-, parking
  0.1: pas dans, pas le, pas … ce, pas … mien, pay … now, perdon … no, personal … no, petites, pis c
  0.1: please … me, por llamada, pour … promos, pourquoi je, power of, power … attorney, pr, preve-, prevenue
  0.1: price … the, prive-, privee, processing, provided, publi-, publicidad, quand … vous, que me
  0.1: que tienen, que … esten, que … tengo, que … texteen, queja en, quelle … la, qui s, quiero … la, quite
  0.1: quoi ca, quoi votre, rando-, randonnee, rappelez moi, rappelez … quand, receipt |, recevoir des
  0.1: recibir sus, recuerdeme, redon-, refrain, registered, registrado |, remove>send, repair … is
  0.1: replied stop, replied … to, rien d, rien … autre, ringi-, ringing, ringing me, safet-, safety, sale |
  0.1: sauf, say about, say … the, screen, serie-, she did, shit, shit |, si a, sign it, signed |, silence is
  0.1: since … did, sirs, site, sms … my, so … did, so … never, so … would, somebody … my, something … you
  0.1: son is, soy … y, stop et, subscription, sur … liste, sure … is, telef-, telefono, telephone |
  0.1: tengo … anos, text … at, texter a, texto pour, textos votre, textos … part, texts and, texts either
  0.1: texts>texts, that says, that was, that you, that … at, that … me, that … on, that … was, the crtc
  0.1: the receipt, the record, the sale, the … where, there for, there … a, think so, this still, this was
  0.1: this … ok, this … service, tienda … me, tienda … no, tienen derecho, tienen … a, to marketing, to … if
  0.1: to … she, to … text, to … when, toggl-, travaille … nuit, tres veces, tube i, un avis, un casque
  0.1: una llanta, una … a, una … en, una … y, under casl, up and, up as, up … here, usar, use … number
  0.1: veint-, veinte, verra, veut … de, vida, vie privee, viole-, virtu-, volvi-, vosot-, vosotros
  0.1: votre magasin, votre … on, vous allez, vous … la, vs, wake … i, want … gone, was just, was … no
  0.1: weekl-, weekly, what … asked, when is, who … a, will want, with cash, with somebody, wouldve, xq
  0.1: y ese, y saquenme, yes … me, yeste-, yesterday, yo nomas, yo … le, you it, you keep, you people
  0.1: you … how, you … texts, | agreed, | diache, | donnez, | it, | joven, | lol, | merde, | ostie, | oye
  0.1: | rappelez, | sauf, | with, | … algo, | … ancien, | … avocat, | … buy, | … chum, | … daughter
  0.1: | … dicte, | … esa, | … flat, | … habia, | … is, | … must, | … nomas, | … oui, | … pague, | … quelle
  0.1: | … respect, | … senores, | … sirs, | … sure, | … thought, | … voyons, | … warranty, ~_bef, ~_buc
  0.1: ~_com, ~_dif, ~_dos, ~_due, ~_eto, ~_hac, ~_her, ~_hub, ~_hus, ~_ill, ~_ju, ~_kic, ~_mu, ~_na, ~_ni
  0.1: ~_not, ~_ok, ~_rac, ~_rec, ~_rei, ~_rel, ~_sab, ~_sac, ~_saf, ~_sam, ~_seu, ~_sit, ~_su, ~_thi, ~_tog
  0.1: ~_unt, ~_up, ~_ust, ~_vis, ~_vs, ~_vs_, ~acer, ~agin, ~aile, ~akes, ~alq, ~alqu, ~anda, ~anun, ~apre
  0.1: ~ard, ~ard_, ~ardi, ~arec, ~arke, ~arki, ~arle, ~ars, ~beco, ~bef, ~befo, ~betw, ~blic, ~boni, ~buck
  0.1: ~busi, ~cani, ~cap_, ~ced_, ~ces_, ~chea, ~cion, ~col, ~crea, ~damo, ~dee, ~deux, ~dve, ~eap_, ~eart
  0.1: ~eco_, ~ecol, ~ect, ~eels, ~efon, ~egar, ~elef, ~elep, ~elf, ~eme, ~enen, ~eng, ~enr, ~eph, ~equi
  0.1: ~erge, ~espo, ~ess_, ~etw, ~etwe, ~eve, ~ewo, ~exij, ~ffe, ~fle, ~fois, ~fono, ~fos, ~frai, ~gard
  0.1: ~ghte, ~heap, ~hier, ~hoe, ~hub, ~ido, ~iene, ~il_, ~ital, ~ivee, ~ivin, ~ka_, ~kic, ~kick, ~kin_
  0.1: ~kup, ~lama, ~ldi, ~ldin, ~lefo, ~leg, ~lep, ~leph, ~lgui, ~line, ~lio, ~lip_, ~llar, ~lle, ~lou
  0.1: ~lqui, ~may_, ~mble, ~mewo, ~mijo, ~mmen, ~mois, ~nanc, ~nem, ~ness, ~ney, ~ney_, ~nfos, ~ngo_, ~nia_
  0.1: ~non, ~not, ~nouv, ~ns_, ~nsei, ~nsta, ~nta_, ~ntes, ~ntis, ~obra, ~ocio, ~ogr, ~ogra, ~olde, ~oll
  0.1: ~on_, ~ono_, ~ordi, ~orry, ~oser, ~ot_, ~ouc, ~owi, ~owin, ~pec, ~per_, ~phe, ~plet, ~poso, ~pple
  0.1: ~pri, ~prob, ~publ, ~pud, ~rec, ~redo, ~remb, ~rga_, ~rke, ~rme_, ~rreu, ~rsel, ~rtid, ~sado, ~safe
  0.1: ~sca, ~seu, ~seul, ~son, ~sot, ~spet, ~sts, ~sts_, ~tair, ~tan, ~tele, ~tera, ~tio, ~tion, ~tira
  0.1: ~tmen, ~trab, ~tron, ~ttl, ~ttle, ~twee, ~ualq, ~uebe, ~uevo, ~ught, ~ull, ~unta, ~urt, ~vir, ~vise
  0.1: ~voi, ~vs_, ~ween, ~wife, ~xij, ~xijo, ~xpec, ~yest
  0.05: (tables say mention)
  -0.1: 2 y, 2 |, 2nd, NAME andre, NAME c, NAME can, NAME either, NAME elle, NAME he, NAME j, NAME m
  -0.1: NAME off, NAME this, NAME y, NAME … a, NAME … ai, NAME … delete, NAME … est, NAME … is, NAME … la
  -0.1: NAME … take, NAME … tu, NAME … y, NUMBER al, NUMBER ca, NUMBER cfr, NUMBER et, NUMBER etoiles
  -0.1: NUMBER hrs, NUMBER inch, NUMBER juin, NUMBER km, NUMBER la, NUMBER mais, NUMBER merci
  -0.1: NUMBER messages, NUMBER mois, NUMBER number, NUMBER off, NUMBER percent, NUMBER pero, NUMBER please
  -0.1: NUMBER see, NUMBER the, NUMBER to, NUMBER years, NUMBER … arretez, NUMBER … but, NUMBER … c
  -0.1: NUMBER … en, NUMBER … est, NUMBER … for, NUMBER … got, NUMBER … in, NUMBER … let, NUMBER … mais
  -0.1: NUMBER … marche, NUMBER … matin, NUMBER … texting, NUMBER … unsubscribe, a 2, a bit, a boat, a bus
  -0.1: a calendar, a celui, a contactar, a cote, a dejar, a demenage, a el, a google, a ir, a lawyer
  -0.1: a marre, a mechanic, a moncton, a new, a pain, a pied, a quelqu, a querer, a reminder, a retirer
  -0.1: a scam, a sec, a second, a son, a su, a texas, a tire, a voicemail, a … NAME, a … again, a … anymore
  -0.1: a … at, a … beau, a … because, a … by, a … card, a … cell, a … como, a … course, a … customer
  -0.1: a … desabonner, a … drop, a … el, a … esposa, a … fin, a … fixed, a … heure, a … hijo, a … jefe
  -0.1: a … just, a … km, a … lado, a … linea, a … lo, a … ma, a … man, a … mensaje, a … mi, a … pis
  -0.1: a … promos, a … pu, a … qui, a … se, a … sobrino, a … that, a … through, a … when, a … yours, abogada
  -0.1: about … take, about … texts, abria-, abrian, absol-, absolutely, absolutely not, absta-, abstain
  -0.1: abstain from, abstenez … de, abstenganse, abstenganse de, abuela … que, acabo el, acabo no
  -0.1: accident |, accident … remove, accidentally, account and, account to, account … no, accountant
  -0.1: accounts, ace, achale, achaler avec, achete … vous, acosa-, act, adelante no, adios mensajes, adjus-
  -0.1: admir-, adresse, adresser, ads please, ads … my, ads … the, advic-, advice, advised … i, advises
  -0.1: affaire avec, affaires sur, affaires … textos, after … please, again it, again … is, again … my
  -0.1: again … will, again … you, against you, agarra, age, agradece, agradece el, agradezco mucho
  -0.1: agradezco |, ahi you, ahi … you, ahora no, ahora solo, ahora … el, ahora … en, ahori-, ahorita
  -0.1: ahorrense los, ai demande, ai des, ai dit, ai lache, ai les, ai mon, ai rate, ai tout, ai vu, ai … a
  -0.1: ai … ailleurs, ai … chez, ai … nouveau, ai … plus, ai … un, ai … voyage, ai … vu, aimai-, aimais
  -0.1: aime mieux, aimerais etre, aimerais … vous, air dans, aiyo, ajoutez moi, al bebe, al dia, al dueno
  -0.1: al taller, al … si, alertes de, alertes pour, alertes sur, alertes … moi, alertes … mon, algo yo
  -0.1: algo |, all hours, all if, all need, all quit, all set, all … am, all … communication, all … or
  -0.1: all … them, all … with, allez … quelqu, alors enlevez, already bought, already texted, already … it
  -0.1: already … my, alrig-, alright, also |, also … me, alto por, alto … favor, altog-, altogether
  -0.1: altogether |, alumn-, alumnos, am her, am just, am leaving, am no, am taking, am through, am trying
  -0.1: am using, am writing, am … different, am … her, am … is, am … longer, am … not, am … please
  -0.1: am … remove, am … there, am … work, amable |, amen, amen |, amigos |, amour du, amour … ciel
  -0.1: an ebike, an emergency, an opt, an … out, and after, and check, and drop, and each, and for
  -0.1: and leave, and lose, and only, and she, and tell, and then, and there, and … have, and … them
  -0.1: and … too, and … up, and … with, andar, andre, anniv-, anniversary, annoying take, annoying … me
  -0.1: annule la, annuler l, annuler … abonnement, annuler … textos, annulez mon, another … of, ansie-
  -0.1: ansiedad, ansiedad y, answers, antes me, antes … servian, anulen … suscripcion, anuncios |, anxie-
  -0.1: anxiety, any chance, any other, any … please, anymore so, anymore thank, anymore … i, anymore … me
  -0.1: anymore … you, anyone in, anyone … i, anyway so, anyways, apaga, apagale, apage-, apaguenme, apolo-
  -0.1: apologies, app … me, appelle la, appels, application, appreciate the, appreciate … you, apprecierais
  -0.1: aprov-, apt, apuntarme, aqui como, aqui … con, aqui … la, aqui … por, are no, are we, are … allowed
  -0.1: are … for, are … i, are … not, are … please, are … texts, arrep-, arrepenti, arrepenti de, arret … je
  -0.1: arrete la, arrete … message, arrete … svp, arreter ces, arreter … rappels, arreter … recevoir
  -0.1: arreter … sms, arretez avec, arretez merci, arretez … la, arretez … spam, arretez … vos, arrive pas
  -0.1: arrive quand, arrive … a, arrivent, as my, as … last, as … my, as … on, ask NAME, asking for
  -0.1: asking … a, asking … for, asusta, at 2, at costco, at midnight, at … clinic, at … front, at … hours
  -0.1: at … place, at … stop, atend-, atte ing, attendant, attente, au bout, au crtc, au dossier, au gerant
  -0.1: au moins, au printemps, au quebec, au … maintenant, aucun |, aujourdhui j, aunti-, auntie, aurez
  -0.1: aussi … mon, autiste, auto, automaticos |, automatique, automne, automne |, autorizacion para
  -0.1: autre … a, aux promos, aux … svp, avait pas, avant le, avc, avec la, avec le, avec mon, avec une
  -0.1: avec |, avec … rabais, averti, avez egratigne, avez eu, avez reveille, avis |, avisele, avisen nada
  -0.1: avises, aviso … que, avisos … favor, avisos … mi, avisos … no, avoir la, avoir une, away and
  -0.1: away from, away in, ay no, ayer no, babys-, babysitter, back … my, baja … mensajes, baja … no
  -0.1: bajenle, bajenme … la, barks, barks every, barks … time, barre-, barri-, bas, base … donnees
  -0.1: basta … los, basta … textos, batar-, batard, bater-, bateria, batterie, bbb, bbq, be back, be done
  -0.1: be excluded, be grateful, be no, be there, be too, be … again, be … pain, beau frere, beaucoup |
  -0.1: bebe dort, bebe recien, bebe … nacido, been a, beep, belan-, belong, ben … ca, ben … mais, bendito
  -0.1: benis-, benisse, besoin d, besoin … ces, besoin … continuer, besoin … messages, besoin … nous
  -0.1: better |, bf, bici ni, bici se, bici … a, bici … de, bici … los, bicicleta you, bicicleta |
  -0.1: bicicleta … de, bicicleta … no, bicicleta … que, bicis … de, bien francais, bien le, bien pero
  -0.1: bien … la, biffez … nom, bike anymore, bike in, bike lol, bike share, bike … and, bike … do
  -0.1: bike … for, bike … no, bike … texting, bike … the, bike … you, bikes home, bikes now, bikes … not
  -0.1: bikin-, biking, bill, birth-, birthday, bjr, blacklist … number, blast |, blasting, bless you
  -0.1: bless your, bless |, block this, block … on, bloque votre, bloque … numero, bloque … vous, bloqueados
  -0.1: bloquear |, bloquearlos, bloqueo |, bloquie, blue, boise, boise |, boite |, bon la, bon … ca
  -0.1: bon … la, bon … les, bon … on, bonda-, bondad, bondad de, bonjour c, bonjour ici, bonjour monsieur
  -0.1: bonjour |, bonjour … a, bonjour … est, bonjour … ne, bonjour … vous, bonne chance, bonsoir |, borde-
  -0.1: borrad, borrar de, borraron, borreme de, borreme |, borrennos, borres, borro sin, boss sees, both of
  -0.1: both … us, bother me, bother … me, bought … helmet, boundaries, boundary, bout de, bow, bow out
  -0.1: bow … of, boy |, boyfr-, boyfriends, boys |, brakes on, brakes … the, bras, bravo pour, break from
  -0.1: bro you, bro … de, broke-, broken, bruh, bruh |, btw, bud, buen dia, buen fin, buen trabajo
  -0.1: buen … de, bueni-, buenisima, bueno you, buggin, build-, building, busquen mas, but can, but could
  -0.1: but were, but you, but … can, button |, buy anything, buzzing |, by hand, by my, by phone, bye stop
  -0.1: c le, c mon, c … NAME, c … ca, c … celui, c … dangereux, c … note, c … ok, c … regle, c … sa, c … sur
  -0.1: c … toi, c … votre, ca le, ca ne, ca passe, ca presse, ca rentre, ca serait, ca sert, ca vibre
  -0.1: ca … ce, ca … derange, ca … deux, ca … en, ca … encore, ca … j, ca … la, ca … messages, ca … quoi
  -0.1: cab, cable, cable-, cables, cache-, cachent, cada … asi, cada … suyo, caden-, cadena, cadre, calen-
  -0.1: caliq-, calique, calisse arretez, call … please, call … you, called me, calling my, calling the
  -0.1: camaras, camaras … NUMBER, cambio de, came off, came … on, came … this, camp, campagnes, can call
  -0.1: can drop, can have, can let, can see, can … keep, can … make, can … opt, can … out, can … put
  -0.1: can … quit, can … remove, can … stand, can … there, can … us, canada, canal, cancel all, cancel les
  -0.1: cancel … membership, cancel … notifications, cancel … subscription, cancelame los, cancelen esto
  -0.1: cancelen … suscripcion, cancelen … textos, cancelenme, cancelle, canceller, canceller les
  -0.1: cancellez mon, cancelo … mensajes, cansada, cansada de, cansada … esto, cansan, capable de, capable |
  -0.1: capable … moi, cara, card |, careg-, caregiver, cares, carino |, caris-, carisimo, carried, carte-
  -0.1: carti-, cartier, casco no, casques, casse-, cassette, cause … votre, ce possible, ce velo, ce … c
  -0.1: ce … et, ce … la, cel … sus, cell … la, cell … ma, cents each, cesar, cesen … mensajes, cesser … m
  -0.1: cessez toute, cessez vos, cessez … envoi, cette affaire, cette ligne, cette … de, ceux qui, cfr
  -0.1: chain |, chain-, chaine, chale-, chalet, chalet sans, chalet … reseau, chamba, chamo no, chance |
  -0.1: change … idee, change … number, changed … number, chaque semaine, chaque … arretez, chaque … me
  -0.1: chaque … recu, chaque … svp, char |, charged me, chats, chauffeur, che, check |, cherche, cherche un
  -0.1: chercher … velo, chicago, chico, chico-, chicos, chien, chien jappe, chien … chaque, chier
  -0.1: chier avec, chile, chinguen, chole con, choos-, choose, chose |, christmas, chsld, ciel, cinqu-
  -0.1: cinquieme, circu-, ciuda-, ciudad, clase de, clase y, clear |, clicking, client mais, cliente de
  -0.1: cliente no, cliente … mi, cliente … ustedes, clients, clinic, cloch-, clochette, clogg-, clogging
  -0.1: close out, closi-, closing, club de, club lol, cobran cada, cobraron, coffe-, coffee, colis, colla-
  -0.1: coloc, come on, come to, come … and, commande NUMBER, commande chez, commande … vous, comme demande
  -0.1: comme … est, comment … arrete, comment … fait, commerces, commerciaux |, como hago, como spam
  -0.1: como … para, compagnie de, complaint with, completement |, completo, compre … casco, comprend
  -0.1: comprend pas, comprends rien, compro |, comptez plus, computadora |, computer to, comunicacion
  -0.1: comunicaciones comerciales, con, con cada, con carino, con ese, con lo, con … frenos, con … ofertas
  -0.1: con … reparacion, con … senor, con … y, conduis, conduis un, confirm … you, confirmacion, confirmar
  -0.1: confunden, conjoint, conjointe, conmigo … cuenten, conoz-, conozco, contact info, contact svp
  -0.1: contact this, contact with, contact … by, contente, contento, contesto por, conti-, continuar
  -0.1: continue |, continuer a, copia de, cordialement g, correos, correos |, corta, cortar, cosa de, costc-
  -0.1: costco, costi-, costing, cote de, couco-, coucou, could somebody, counted, country, coupez … les
  -0.1: coupon, courriel … svp, cours-, course, court, court |, coute un, coute … cents, creep-, creepy, crew
  -0.1: crie, criss de, crissez … patience, cross my, crush-, crushed, cuando la, cuando llega, cuando quiera
  -0.1: cuando … el, cuando … recoja, cuelg-, cuenta de, cuenta |, cuenta … no, cuest-, cuesta, cuesta NUMBER
  -0.1: cuesta … centavos, cuide, culpa de, cumpleanos, cup, customer here, customer … not, customer … remove
  -0.1: cut … lose, cut … texts, cuts, cuts out, cuz, cuz of, cuz … your, cycliste, d accord, d idee
  -0.1: d infolettre, d message, d su, d sus, d … je, d … merci, d … plus, d … stp, d … vos, dale |
  -0.1: dame … de, damn it, damn texts, dan de, dan … baja, dange-, dangereux, dans mes, dans une
  -0.1: dans … garage, dans … platre, dans … pneus, dans … poche, darme baja, data and, daughter is, day so
  -0.1: day yours, day … is, day … me, day … you, de avisos, de bicis, de bicycle, de bike, de boutique
  -0.1: de cancelar, de clientes, de commande, de communiquer, de como, de cosas, de cumpleanos, de dar
  -0.1: de diffusion, de donnees, de lire, de llegar, de luto, de magasins, de mme, de molestar
  -0.1: de molestarme, de ne, de nous, de ofertas, de otro, de parte, de promotions, de pu, de pubs
  -0.1: de quitarme, de recordatorios, de reparer, de samedi, de semana, de sonar, de sur, de t, de taller
  -0.1: de telefono, de toute, de viaje, de voir, de vot, de you, de … NAME, de … affaire, de … affaires
  -0.1: de … air, de … alors, de … asi, de … avis, de … borrenme, de … ces, de … chez, de … cosa, de … depuis
  -0.1: de … electrique, de … estos, de … facon, de … familia, de … fichier, de … grupo, de … hijo, de … jaja
  -0.1: de … l, de … las, de … list, de … ma, de … mais, de … manana, de … mandar, de … mandarme, de … marche
  -0.1: de … modos, de … nom, de … nouvelles, de … o, de … ofertas, de … oficina, de … paren, de … promotions
  -0.1: de … proxima, de … pu, de … recevoir, de … saludos, de … shop, de … si, de … spammer, de … tout
  -0.1: de … trabajo, de … volver, de … xfa, deactivate text, deals i, debarque de, debarque … de
  -0.1: debranchez … de, decede svp, decide, decided, decirles que, decirlo, decrisse, decroche, decrochez
  -0.1: decrochez … de, definitiva, definitivement, deja … mandar, dejar … enviarme, dejen … enviar
  -0.1: dejen … mandar, dejen … molestar, dejenla, dejenlo, dejenlo |, dejenme tranquilo, dejo, delai, delai-
  -0.1: delais, dele, delete club, delete listado, delete mon, delete … cell, delete … numero, delete … pero
  -0.1: delete … phone, delete … please, delete … por, deletez, delic-, demande le, demande qu, demande … me
  -0.1: demande … mon, demande … on, demen, demenagee, denei-, deneigement, denuncio, dept, depuis l
  -0.1: depuis mon, derangez … plus, dernier svp, derniere … arretez, des deux, des nouvelles, des texts
  -0.1: des … enlevez, des … et, des … la, des … merci, des … pour, desabonne merci, desabonner de
  -0.1: desactivation, desactiven … notificaciones, desactiver les, desactivez … notifications, desaparezca
  -0.1: desapunto, desce-, descends, descuentos, desea, deseo … mas, deseo … mensajes, desinscrire svp
  -0.1: desinscrite, desire … recevoir, desired, desole, despierta, desti-, desuscribo, detengan, deuda
  -0.1: deux |, deux … que, devie-, devue-, di permiso, dia y, dice … pero, did my, did your, did … send
  -0.1: dieu vous, dieu … benisse, diffusion |, digale a, diganle, digital detox, digits |, digo |, dijo que
  -0.1: dile … tu, dime, dios te, dios |, dirai-, dirait, dire que, dire … je, directions
  -0.1: discontinue sending, discontinue texts, discontinue these, disculpa, disculpa … no, disculpe la
  -0.1: disculpe … molestia, disparaitre … numero, dispo-, disso-, distribucion, disturb me, dites merci
  -0.1: dites … a, divorced, do my, do so, do that, do … email, do … just, do … leave, do … owe, do … press
  -0.1: do … read, do … say, do … start, doble, does not, does … belong, does … know, does … stop
  -0.1: does … take, dog, dog barks, dog … every, doigt-, doigts, dois … pour, dolla-, domingos, don NAME
  -0.1: don julio, don … me, donc je, donc … la, donc … les, donde … no, done getting, done … texts
  -0.1: done … this, done … your, donne … consentement, doord-, doordash, dorenavant … de, dort … le
  -0.1: dos … de, dos … la, doubl-, double, draw, drett-, drette, drette la, drive a, drole, drop it
  -0.1: drop … please, drop … texts, dry, dry cleaning, dsl mais, dsl |, du ciel, du magasin, du matin
  -0.1: du numero, du prix, du … ca, du … pis, dueno, duermo, duermo de, duermo … dia, dulce, dulce |, dying
  -0.1: each buzz, each … please, ecoeure, ecran-, ecrans, ecrire ici, ecrire je, ecris … moi, ecrivez … pas
  -0.1: ecrivez … que, efface moi, effacez … cell, effacez … infos, egrat-, egratigne, egratigne mon
  -0.1: egratigne … cadre, eight-, eighty, eille, either way, el aviso, el doctor, el dueno, el era, el link
  -0.1: el local, el martes, el mes, el negocio, el nino, el pedido, el precio, el tiene, el timbre
  -0.1: el … ahora, el … lo, el … los, el … mi, el … nuevo, electroniques, eleph-, eleve-, eleves
  -0.1: eliminame de, eliminar mi, eliminarme, elimine mi, elimine … numero, elimineme, elimineme de
  -0.1: eliminen mis, eliminen … datos, ella … no, elle me, elle n, email me, email on, email … fine
  -0.1: email … to, emergency, emoji-, emojis, empty … the, en attendant, en casa, en chicago, en chsld
  -0.1: en clase, en double, en fait, en fous, en francais, en google, en otra, en parle, en peux, en pleine
  -0.1: en pleno, en special, en … como, en … enleve, en … envios, en … hora, en … jusquen, en … merci
  -0.1: en … mettez, en … pus, en … si, en … trabajo, en … vous, enbie-, enbien, encan-, encore des
  -0.1: encore vos, encore vous, encore … texto, encore … textos, encuesta, end text, end texts, end to
  -0.1: end … i, enerv-, enerve, enfan-, enfer-, enfermera, enfin, engin-, engineer, english … good, enlac-
  -0.1: enlaces, enleve … d, enleve … stp, enlever des, enlever … nom, enlevez donc, enlevez … merci
  -0.1: enlevez … mon, enlevez … number, enough already, enough take, enough … from, entendio
  -0.1: entendre parler, entregaron, entregaron la, entregaron … bici, entrevista, enviar … mensajes
  -0.1: envie … vous, envien mensajes, envien … mensajes, envien … textos, envies, envoi … textos, envoyer d
  -0.1: envoyer … affaires, envoyer … promos, envoyez, envoyez des, envoyez |, envoyez … d, envoyez … pu
  -0.1: epargnez … la, era … mi, erase this, es automatico, es conmigo, es este, es mi, es por, es su
  -0.1: es … la, es … numero, es … pero, es … persona, es … ustedes, es … verdad, es … y, esa |, esas, escal-
  -0.1: escriban a, escriban nunca, escribi, escribiendo quitenme, escribo por, escribo … mi, esos textos
  -0.1: espana, espanol, est NAME, est au, est correct, est malade, est note, est ok, est plus, est quittes
  -0.1: est revenu, est sa, est toi, est … ca, est … chsld, est … derniere, est … des, est … mauvais
  -0.1: est … on, est … possible, est … sur, esta no, esta … es, esta … gracias, esta … que, estaf-, estafa
  -0.1: estar, estas cosas, este mismo, este … gracias, este … mi, este … por, esten … con, esten … mensajes
  -0.1: esto en, esto … automatico, esto … es, esto … you, estor-, estorban, estoy con, estoy hasta
  -0.1: estoy … clase, estrella, estrellas en, estrellas … google, estuvo |, estuvo … de, et bonne
  -0.1: et enlevez, et la, et mettez, et moi, et n, et ne, et que, et svp, et … a, et … celui, et … est
  -0.1: et … moi, et … mon, etait pret, etait … mon, etats, etes … arretez, etoiles, etran-, etranger
  -0.1: etre texte, etre … par, eue, even own, even then, even … a, events, ever again, ever contact
  -0.1: every week, every … is, every … it, every … please, everything please, evite, eviten
  -0.1: eviten … mensajes, evitez … m, ex me, ex y, ex … a, exam, excel-, excelente, excla-, exclamation
  -0.1: exclu, exclude me, excluyanme de, exemp-, existais, f ing, faire la, faire partie, faire |, fais plus
  -0.1: fait deux, fait pour, fait reparer, fait voler, fait … arret, fait … mon, fait … par, faites donc
  -0.1: faites moi, faites … mon, faites … svp, familia |, family |, fan, farew-, farewell, fatbi-, fatbike
  -0.1: fatigants, faudr-, faudrait, faut … ca, faute-, fautes, favor dejen, favor que, favor … la
  -0.1: favor … los, favor … you, feel free, feel … to, feeli-, feelings, feels, feels like, felices
  -0.1: felicidad, felicitaciones, fermer … notifications, fermez … textos, fete, fichier, fichier |, figurer
  -0.1: filing a, filing … complaint, fille de, fille … NUMBER, fin … ces, fin … la, fin … los, fin … semana
  -0.1: find you, finge-, finger, fini la, fini le, fini |, finir, finis, finish, finish |, fins, fitti-
  -0.1: fitting, fix a, fix it, fix … flat, flaco, flamm-, flat fixed, flat … not, flood-, flooded, floor-
  -0.1: floors, fois arretez, folde-, folded, folks but, font, for each, for her, for it, for life
  -0.1: for marketing, for real, for reviews, for sale, for somebody, for someone, for the, for tuesday
  -0.1: for work, for you, for … account, for … after, for … day, for … grandson, for … helmet, for … me
  -0.1: for … mom, for … reason, for … reminder, for … sister, for … too, for … weekend, forfait est
  -0.1: forget my, form … not, forma de, forma … que, formal notice, formal … to, formar, fortu-, fortune
  -0.1: forwarded, fotos, fou, fourn-, foutez moi, foutez … la, frame, frame and, francais svp, francais … je
  -0.1: free from, free me, free to, free … from, freez-, fregando, frena, frent-, frente, friday please
  -0.1: frieg-, from anyone, from it, from somebody, from … alerts, from … at, from … messages, from … next
  -0.1: from … shop, from … so, from … store, from … texting, from … you, front of, fuck, fuck off
  -0.1: fucking texting, fucking … me, fue a, fue con, fue … la, fuera … su, full of, full stop, full … of
  -0.1: funci-, further contact, further |, further … by, garage depuis, garage door, garde le, garderie
  -0.1: gars de, gaspi-, gaspillez, gasto, gauch-, gdpr please, genou-, genoux, genre, gente |, gentiles
  -0.1: gentils mais, gentiment, germa-, germany, get lost, get out, get removed, get the, get them
  -0.1: get … and, get … my, get … please, get … sec, get … you, getting charged, getting … messages, gf
  -0.1: ghost me, ghost-, ghosting, giant, give me, give up, glad, glove, glove-, gloves, gmail, go back
  -0.1: go … my, go … to, god … texting, god … you, gods, going … have, gona, good grief, good no
  -0.1: good please, good … do, good … not, good … to, google voice, got a, got your, got … message
  -0.1: got … now, got … of, gps, gracias a, gracias … manden, grate-, grateful, grateful if, grateful … you
  -0.1: grave, grave |, greas-, grease, great if, great shop, grief, group … with, grupo de, guarda, guarden
  -0.1: guess, gusta que, gusta … me, gustaria que, guys, guys are, guys |, guys … texting, habia salido
  -0.1: habit-, habite, habite plus, habla, hablo, haced, haced el, haced … favor, had … up, hagame … favor
  -0.1: hagan de, hagan … cuenta, haganlo ustedes, haganme el, hais, hais ca, half, half of, halif-, halifax
  -0.1: halt all, halt the, hand |, handl-, handle, hands off, happi-, happier, harassment stop
  -0.1: hard feelings, hard |, harrassing, hartaron, harto de, has a, hasta las, hasta nunca
  -0.1: hasta … llegamos, hasta … madre, hate the, have for, have moved, have stopped, have … NUMBER
  -0.1: have … bicycle, have … keep, have … nice, have … receipt, have … text, have … this, have … with
  -0.1: hay manera, hay necesidad, hay problema, hay … que, hazme, he … got, he … on, hear … your, help |
  -0.1: her number, here please, here so, here then, here with, here your, here … more, here … this
  -0.1: hermano |, hey can, hey it, hey … is, hey … you, hi it, hi … take, hice la, hijo y, hijo you, hinch-
  -0.1: his number, his wife, his … phone, hit the, hittin … line, hola me, hola … NAME, holy, hombr-, hombre
  -0.1: home so, home |, hon, honne-, hooks, hoora-, hooray, horqu-, horquilla, house i, house-, household
  -0.1: how … get, how … got, how … stop, how … this, how … use, how … we, howdy, humai-, humain, human
  -0.1: hurac-, huracan, husband he, husband passed, husbands, husbe-, husbend, i accidentally, i appreciate
  -0.1: i can, i come, i guess, i hate, i let, i live, i ordered, i owe, i pressed, i received, i reply
  -0.1: i sell, i should, i surrender, i use, i … 2, i … another, i … away, i … find, i … gettin, i … moved
  -0.1: i … online, i … remember, i … reply, i … return, i … ride, i … saying, i … sent, i … sooner
  -0.1: i … stopped, i … taking, i … things, i … through, i … trying, i … unsubscribe, i … use, i … using
  -0.1: i … was, i … writing, i … y, i … yes, ici NAME, idee, idiot-, idiots, idiots |, if that, if these
  -0.1: if this, if … could, if … say, iles, imper-, importe, importe quand, impos-, impossible, in and
  -0.1: in boise, in canada, in court, in front, in meetings, in mourning, in ohio, in … all, in … cab
  -0.1: in … family, in … garage, in … n, in … only, in … shop, in … text, in … that, in … week, inch
  -0.1: include, incluez, incluirme, india, inflador, info and, info please, inhab-, inhabiliten, inner tubes
  -0.1: insistir, instead of, instead … texting, interesa |, interesado en, interesse … moi, interessee par
  -0.1: interested … me, internal, internal do, internal … not, invoi-, invoice, is anyone, is broken
  -0.1: is called, is do, is getting, is got, is hard, is mr, is old, is out, is plenty, is quite, is real
  -0.1: is sunday, is texting, is … 2nd, is … cut, is … done, is … emergency, is … enough, is … left
  -0.1: is … love, is … old, is … on, is … only, is … when, is … with, is … your, it buzzes, it got, it hurts
  -0.1: it keeps, it makes, it needs, it never, it this, it too, it turned, it unsub, it would, it … be
  -0.1: it … coming, it … good, it … he, it … now, it … over, it … sending, it … sunday, j aimais
  -0.1: j apprecierais, j habite, j hais, j peux, j vas, j … ben, j … etre, j … lache, j … les, j … rate
  -0.1: j … tout, j … tu, j … vu, jaja en, jaja no, jaja quitenme, jaja … no, jaja … serio, jappe
  -0.1: jappe chaque, jappe … fois, jappe-, jappelle, jarte-, jartera, jarto, je conduis, je confirme
  -0.1: je decline, je decroche, je demenage, je descends, je donne, je laisse, je paie, je pars, je pensais
  -0.1: je pense, je recoive, je reviendrai, je serai, je souhaiterais, je tape, je tiens, je veut
  -0.1: je … aller, je … avec, je … client, je … desire, je … du, je … excuse, je … faire, je … mes, je … sa
  -0.1: je … tiens, je … une, jealo-, jealous, jesus, jesus christ, jetez mon, jetez … numero, jette, jeu
  -0.1: jeudi NUMBER, jk, jmen, job … le, jodan, jodan mas, joder |, joven no, joven … me, jueves a, julio
  -0.1: jusquen, just delete, just fix, just not, just remove, just reply, just … here, just … me, just … you
  -0.1: juste la, juste … enlever, justo, karim, keep saying, keep … in, keep … me, keep … phone
  -0.1: keep … please, keep … stop, keep … texts, keeps saying, kept, kept the, kept … bikes, kid outgrew
  -0.1: kid … me, killi-, killin, kind as, kind of, kind … to, kindly … not, kindly … this, kit, km, know the
  -0.1: know … it, l air, l envoi, l equipe, l ete, l obligeance, l … avec, l … dans, l … des, l … du, la a
  -0.1: la abuela, la bondad, la compro, la computadora, la course, la e, la enlevez, la fin, la garderie
  -0.1: la horquilla, la les, la llevo, la machine, la madre, la main, la manana, la maquina, la mauvaise
  -0.1: la misa, la misma, la noche, la oficina, la pagina, la petite, la pour, la recoja, la renta
  -0.1: la sacoche, la selle, la silla, la sortie, la stop, la suite, la valvula, la vista, la … ahora
  -0.1: la … apres, la … ayer, la … bike, la … ce, la … dice, la … faites, la … maison, la … mon, la … para
  -0.1: la … pis, la … por, la … semana, la … sigue, la … stp, lache … patience, lacher, lachez … les
  -0.1: lachez … telephone, ladie-, ladies, ladies night, lado … mi, lads, lady who, lah, lah |, laisse faire
  -0.1: laisse mon, laisse tomber, laissez mon, laissez … la, laissez … les, laissez … telephone, las llantas
  -0.1: las ofertas, las promos, las … a, las … me, last message, last |, last … from, lata con, later
  -0.1: laven-, lawye-, lawyer, lay … the, le a, le agradezco, le bebe, le char, le chercher, le cinquieme
  -0.1: le club, le digo, le dire, le encargo, le escribo, le garage, le jour, le mauvais, le meme, le pneu
  -0.1: le retrait, le silence, le texto, le travail, le … avec, le … ca, le … cessez, le … depuis, le … des
  -0.1: le … jeudi, le … mas, le … me, le … pas, le … pero, le … sinon, le … velo, leaving a, leer bien
  -0.1: left off, left … gloves, leg, les annonces, les arreter, les boys, les casques, les debo, les deje
  -0.1: les freins, les gants, les meilleurs, les pongo, les speciaux, les text, les … ca, les … d
  -0.1: les … mais, les … ne, les … non, les … otez, les … pis, les … s, les … sans, les … un, lettres, leve
  -0.1: libre, liens, light-, ligne de, ligne |, like my, like out, like … a, like … of, like … unsubscribe
  -0.1: limit, limite, limited, link and, lisan-, lisant, list so, list too, list you, list … so
  -0.1: list>forever, lista esa, lista no, lista porfavor, liste a, liste mon, liste pour, liste s
  -0.1: liste … diffusion, liste … je, liste … texto, lists, live with, llamen ni, llamen … me, llanta … no
  -0.1: llantas, llantas y, llega su, llega … mensaje, llegamos, llegan, llego su, llegue |, llenaron
  -0.1: llevo a, lo agradezco, lo manden, lo pense, lo … el, lo … por, lo … you, loans, loi … je, lol no
  -0.1: lol stop, lol … it, long … me, longer a, longer interested, longer … in, look … your, los anuncios
  -0.1: los de, los domingos, los dos, los frenos, los que, los texts, los … automaticos, los … delete
  -0.1: los … es, los … mas, los … mejor, los … mi, los … para, los … saquenme, los … se, los … voy, lose it
  -0.1: lose |, lose … digits, loud in, loud … the, lourd |, lowke-, lowkey, lucky, luego me, lui, lunes |
  -0.1: lus, luto, lycra, m NAME, m enerve, m exclure, m excuse, m texter, m … d, m … en, m … fous
  -0.1: m … inscrite, m … lol, m … merci, m … moins, m … reveille, ma commande, ma conjointe, ma garantie
  -0.1: ma poche, ma soeur, ma … NAME, ma … NUMBER, ma … c, maam please, madam, madam i, magasin de, mailing
  -0.1: main |, maintenant plus, maintenant … de, mais n, mais ne, mais otez, mais pour, mais pouvez
  -0.1: mais retirez, mais … m, mais … ne, mais … vous, maison |, make me, make … quit, make … texts
  -0.1: makes the, mal a, malad-, malade, malog-, malogran, manana y, mandan a, mandando quitenme
  -0.1: mandandome textos, mandar mensaje, mandar promociones, mandar un, mandar … por, mandarme esto
  -0.1: mandarme … mensajes, mande mensaje, mande nada, mande … a, mande … mensajes, mande … por, manden a
  -0.1: manden cosas, manden lo, manden ni, manden ninguno, manden otro, manden recordatorios, manden sus
  -0.1: manden … de, manden … gracias, manden … nada, manden … promociones, mandenle, mandenlo, mandes texts
  -0.1: mandes … nada, mando un, maneja, mano no, mano … me, maquinita, march so, marchait, marche pour
  -0.1: marche … avec, marche … le, marchent, mardi |, marea-, mareado, marketing texts, marri-, married
  -0.1: marte-, martes, martes y, mas mensajitos, mas msj, mas quieran, mas recordatorios, mas x, mas y
  -0.1: mas … me, mas … ni, mas … para, mas … please, mas … yo, mas … you, mate |, matin … de, matte-, matter
  -0.1: maudi-, mauvais … de, mauvaise … je, may stop, mayor, me ads, me after, me anden, me arrepenti
  -0.1: me basta, me because, me borraron, me cobraron, me cuesta, me dan, me deals, me dejen, me deranger
  -0.1: me dit, me eliminen, me entregaron, me fait, me hagan, me hartaron, me instead, me it, me lacher
  -0.1: me llego, me lose, me mensajeen, me metan, me moleste, me next, me offers, me puedes, me queda
  -0.1: me quitas, me regreso, me rn, me sale, me servent, me servian, me sirve, me sirven, me spammer
  -0.1: me tenes, me thank, me too, me vuelva, me … achete, me … ahora, me … avec, me … baja, me … be
  -0.1: me … bien, me … bikes, me … encore, me … enlever, me … eso, me … gracias, me … hacer, me … harta
  -0.1: me … harto, me … how, me … j, me … je, me … longer, me … ningun, me … ninguno, me … para
  -0.1: me … publicidad, me … quiten, me … recordatorios, me … reviews, me … right, me … salido, me … salir
  -0.1: me … thank, me … thanks, me … todo, me … turn, me … un, me … une, me … unsub, me … unsubscribe
  -0.1: me … up, me … vos, me … x, meant … text, meant-, meantime, mechanics, mecri-, mecrive, meeti-
  -0.1: meetings, meill-, meilleurs, mejor por, mel, membership, meme … de, meme … je, memory full, menag-
  -0.1: menage, menos … asi, mensaje suyo, mensaje … de, mensaje … por, mensajeen, mensajes automaticos
  -0.1: mensajes jaja, mensajes mi, mensajes para, mensajes se, mensajes … borrenme, mensajes … en
  -0.1: mensajes … mas, mensajes … quitenme, mensajes … su, merci a, merci ben, merci bonsoir, merci retirez
  -0.1: merci … ai, merci … bien, merci … je, merci … la, merci … retirer, mercy and, mere … elle, mere … le
  -0.1: merry, mes freins, mes infos, mes messages, mes pneus, mes rappels, mes … et, mes … je, mes … merci
  -0.1: message la, message n, message so, message texte, message vous, message … arrive, message … have
  -0.1: message … i, message … l, message … on, message … to, messages anymore, messages electroniques
  -0.1: messages enlevez, messages s, messages … il, messages … stop, messages … vous, messaging this
  -0.1: messaging … please, metan, metan en, mettez pas, mettez … aux, mettez … de, mettez … pas
  -0.1: mettez … terme, mettre un, mettre … aux, mexic-, mexico, mi amor, mi bici, mi bicicleta, mi familia
  -0.1: mi jefe, mi linea, mi ni, mi nino, mi pana, mi sobrino, mi telefono, mi … d, mi … jaja, mi … quitenme
  -0.1: midni-, midnight, mientras no, mientras … me, mijo you, mijo |, mil gracias, mind … me, mind … the
  -0.1: mis alumnos, mis hijos, mis … la, misa, misa y, misma, misse-, missed, mission, mistake i, modos
  -0.1: moi au, moi aussi, moi comme, moi lol, moi mais, moi meme, moi mon, moi une, moi … dans, moi … deux
  -0.1: moi … et, moi … les, moi … merci, moi … ne, moi … stp, moi … suis, moi … veux, moi … vouloir
  -0.1: moi … vrai, moins, moins que, molestando, molestarme, molesten |, molestia quisiera, mom says
  -0.1: mom she, mon ami, mon beau, mon bicycle, mon cadre, mon choix, mon coloc, mon conjoint, mon contact
  -0.1: mon dernier, mon forfait, mon number, mon remboursement, mon tour, mon voyage, mon … arrete
  -0.1: mon … client, mon … dans, mon … frere, mon … haha, mon … il, mon … me, mon … n, mon … on, mon … qui
  -0.1: mon … une, mon … va, money |, monsieur … vous, montre vibre, montre … a, montreal, more alerts
  -0.1: more mensajes, more spam, more to, more … about, more … for, more … me, more … needed, more … no
  -0.1: more … on, more … thanks, more … you, more>angry, more>send, more>wrong, mot pour, moteurs … de, moto
  -0.1: mots, mouri-, mourir, mourn-, mourning, movil de, moyen … pu, mr, mr okafor, mrc, mrc |, mrs
  -0.1: much for, much |, much … me, mucha, mucho la, mucho-, muchos, mude a, muert-, muerta, multi-, munro
  -0.1: munro |, murio, music, must stop, muy buen, my battery, my bf, my bikes, my boss, my boyfriends
  -0.1: my cousin, my desk, my ex, my friend, my gf, my gloves, my husbands, my iphone, my kids, my last
  -0.1: my lawyer, my leg, my membership, my no, my number, my personal, my seat, my spot, my watch
  -0.1: my wishes, my … NAME, my … alone, my … always, my … at, my … back, my … charges, my … did
  -0.1: my … elsewhere, my … gets, my … go, my … have, my … home, my … information, my … it, my … needs
  -0.1: my … now, my … over, my … plan, my … sees, my … she, my … sister, my … take, my … thank, my … thing
  -0.1: my … wrong, my … yes, myself |, n aime, n importe, n my, n thx, n … quand, nacid-, nacido, nada al
  -0.1: nada aqui, nada de, nada gracias, nada … su, nada … texto, nada … you, name out, name wrong, name |
  -0.1: name … the, nas, navid-, navidad, naw, ne me, ne … avoir, ne … ecrire, ne … ecris, ne … recevoir
  -0.1: necesidad, necesidad de, necesito sus, necesito … avisos, necesito … mensajes, necessary, need any
  -0.1: need from, need this, need your, need |, need … more, need … number, need … reminders
  -0.1: need … unsubscribe, needing your, needs a, negat-, negative, negocio, nenon, never be, never even
  -0.1: never send, never … again, never … my, new job, new phone, new … just, new … who, newsl-, newsletter
  -0.1: next to, next … gets, nez, ngl, ni en, ni recibir, ni se, ni ver, ni … autre, ni … escriban
  -0.1: nice … it, niece, nino you, nite |, no boy, no con, no desea, no esten, no hard, no interest
  -0.1: no molesten, no notifications, no pierdan, no point, no pude, no reason, no riding, no sirve, no son
  -0.1: no spam, no time, no veo, no … after, no … alerts, no … anden, no … avisos, no … bicis, no … bien
  -0.1: no … but, no … cansan, no … cliente, no … conmigo, no … dejen, no … el, no … feelings, no … jaja
  -0.1: no … mensaje, no … metan, no … msj, no … my, no … necesidad, no … need, no … ocupo, no … only
  -0.1: no … pa, no … porfa, no … porfavor, no … problema, no … si, no … sirve, no … tanto, no … tengo
  -0.1: no … texto, no … thank, no … tiempo, no … updates, no … vuelva, nobody is, noche … duermo, noise
  -0.1: nomas mensajes, nomas … me, nombre … la, non retirez, non … enlevez, non … plus, non … pour
  -0.1: none please, none … these, nope … me, not being, not belong, not do, not email, not let, not live
  -0.1: not make, not paying, not reply, not riding, not speak, not stand, not start, not take, not worth
  -0.1: not … NUMBER, not … contact, not … her, not … off, not … own, not … reminders, not … ride, not … then
  -0.1: not … think, not … with, note pour, nothing |, nothing … by, notice to, notificaciones para
  -0.1: notificaciones por, notification, notifications off, notifications stp, notifications … mon
  -0.1: notre … de, nous de, nouveau telephone, nouveau … pis, nouvelles de, nouvelles |, novia you, now do
  -0.1: now ever, now thank, now the, now … i, now … not, now … please, now … there, now … you, nuit |
  -0.1: number now, number off, number thanks, number … good, number … le, number … texts, number … that
  -0.1: number … will, numero NUMBER, numero bonne, numero cordialement, numero jaja, numero lol
  -0.1: numero please, numero … celui, numero … est, numero … journee, numero … le, numero … merci
  -0.1: numero … mettez, numero … telefono, numero … tu, numero … un, numeros |, nvm, o los, obligation
  -0.1: obligeance, obligeance de, obligeance … retirer, obliged, ocupo sus, ocupo |, ocurr-, ocurra, of an
  -0.1: of those, of … but, of … from, of … guys, of … no, of … now, of … pull, of … sms, of … thank
  -0.1: of … you, ofender … no, oferta, ofertas ni, ofertas no, ofertas … de, ofertas … no, off all, off at
  -0.1: off everything, off la, off me, off notifications, off on, off text, off texts, off thanks, off … and
  -0.1: off … do, off … for, off … it, off … liste, off … more, off … next, off … notifications, off … of
  -0.1: off … one, off … sms, off … textos, off … thing, off … work, offence, offense but, offenser, offers |
  -0.1: ofici-, oficina, oficina no, ohio, ok bye, ok c, ok je, ok merci, ok thanks, ok … est, ok … have
  -0.1: ok … la, ok … quitenme, ok … then, okafo-, okafor, okafor |, old owner, old phone, old |, olvida
  -0.1: on annule, on avait, on dirait, on garde, on lache, on monday, on no, on part, on sunday, on there
  -0.1: on va, on vacation, on … arreter, on … as, on … avait, on … boat, on … demenage, on … est, on … in
  -0.1: on … la, on … one, on … or, on … plus, on … profile, on … quittes, on … roof, on … side, on … the
  -0.1: on … une, one off, one this, one … NUMBER, one … do, one … off, one … thing, only a, only rented
  -0.1: only … once, open, operation, opting … of, optio-, option, or madam, or texts, or … again, or … other
  -0.1: oraci-, order |, orders, ordinateur, otez … de, otez … donc, otez … number, other day, other number
  -0.1: otiez, otra, otra que, otra tienda, otra … se, otro mas, otro texto, otro … asi, oubliez … svp
  -0.1: ouell-, ouellet, oups, oups j, oups … ai, out a, out again, out de, out do, out i, out if, out no
  -0.1: out pour, out thanks, out your, out … am, out … in, out … me, out … not, out … now, out … number
  -0.1: out … texting, outta my, over a, over these, over to, over winter, over with, over … me
  -0.1: over … please, over … remove, over … texts, over … the, oye … no, pa las, pa |, pa … no, paid the
  -0.1: paie, pain, pain but, pan, pan dulce, pana, pantallas, pantoute |, papa est, par ce, par pitie
  -0.1: par semaine, par vos, par … pas, para lo, para no, para sus, para un, para … numero, para … recibir
  -0.1: parad, parale a, parale … los, parce … j, pare de, parecen, paren … mandar, parenle con, parenle you
  -0.1: parfait pour, pars, parte |, partie de, partir … aujourdhui, partir … hoy, parto-, partout, pas au
  -0.1: pas avec, pas chez, pas gagne, pas mais, pas retirez, pas si, pas trop, pas … autre, pas … bicycle
  -0.1: pas … cell, pas … chum, pas … envoyer, pas … faire, pas … gars, pas … merci, pas … nous, pas … que
  -0.1: pas … retirez, pas … tu, pasar, pasar-, pase, pasen, paso el, paso por, passage, passe le, passe mon
  -0.1: passe … chercher, passe … tour, passed in, passed … in, passed … march, patch, patch kit
  -0.1: patience … vos, patron, payin-, paying, paying for, pedal, pedirles que, peg, pen, pendant que
  -0.1: pensais, pensais que, pensais … c, pense … c, pense … y, people and, per, per my, per … on, perce-
  -0.1: percent, perdi, perdi el, perdi-, perdieron, perdr-, perdre, perdu mon, perdu … cell, perdu-, perdue
  -0.1: perfect, periodico, permanent, permission … text, pero mensajes, pero prefiero, pero … que
  -0.1: pero … you, person i, persona mayor, persona por, personal i, personal just, personal … just
  -0.1: personne j, personne … ai, peru, peser, peste-, pestering, petite, petite fille, peut … ca
  -0.1: peux … avoir, peux … de, peux … enlever, peux … m, phone alone, phone at, phone bill, phone does
  -0.1: phone goes, phone stuff, phone that, phone this, phone was, phone who, phone will, phone with
  -0.1: phone … all, phone … from, phone … my, phone … old, phone … take, phones … the, photo-, photos, piano
  -0.1: pics, pide que, pido por, pied, pieds dans, pierdan su, pierdan … tiempo, pigeo-, pis en, pis il
  -0.1: pis le, pis on, pis y, pis … ai, pis … de, pis … est, pis … les, pitid-, pitido, pitie plus
  -0.1: pitie … de, piton, place-, placed, plait merci, plan charges, plant, plant-, plants, platr-, platre
  -0.1: play, play by, playi-, playing, please cut, please desist, please forget, please halt, please leave
  -0.1: please lol, please lose, please only, please release, please shut, please sir, please sms, please un
  -0.1: please update, please use, please … NUMBER, please … contacting, please … her, please … his
  -0.1: please … moi, please … ty, pleine |, pleno, pliss, plug … these, plus aucune, plus avec, plus c
  -0.1: plus capable, plus ecrire, plus la, plus les, plus merci, plus par, plus sur, plus vous, plus … a
  -0.1: plus … avoir, plus … ces, plus … client, plus … contacte, plus … est, plus … nouvelles, plus … votre
  -0.1: po, poche, podria, podrian dejar, podrian … de, point je, point stop, point texting, point … me
  -0.1: pompe … NUMBER, poncho, pongo, pongo una, pont, pop up, poppe-, popped, por culpa, por ella, por eso
  -0.1: por su, por … amor, por … el, por … favor, por … le, por … mi, por … nunca, por … quiten
  -0.1: por … quitenme, por … rueda, por … solo, por … telefono, por … tienda, porfa … no, porque no
  -0.1: porque … me, portable |, posib-, posible, possible d, posta-, poubelles, pour pu, pour … NAME
  -0.1: pour … avis, pour … fete, pour … freins, pour … je, pour … l, pour … merci, pour … mere, pour … roue
  -0.1: pour … une, pourrait, pourri, pouvez enlever, prefer email, prefer silence, prefer … texts
  -0.1: prefere le, prefere … pas, prefererais ne, preferiria que, preferiria … no, preoc-, prepago, press to
  -0.1: pressed, presta, prets, priere … cesser, print-, printemps, problema, process … opt, profil
  -0.1: promociones … favor, promociones … no, promos a, promos enlevez, promos stp, promos … me, pront-
  -0.1: pronto, proprietaire, pu … moi, pu … otez, pu … promos, pu … rappels, publicites, pubs … moi, pude
  -0.1: pudie-, pudieran, puede mandar, pueden … estos, pueden … los, pueden … mi, puedes … de, pull the
  -0.1: pull … plug, pulli-, pulls, pus … texto, pus … vos, push, pushi-, pushing, put an, put … end, qqun
  -0.1: qu il, qu … peut, quand … velo, quart-, quartier, que cada, que cesen, que dice, que dieu
  -0.1: que eliminen, que hasta, que jartera, que los, que mas, que pena, que pesados, que seguir
  -0.1: que ustedes, que … cliente, que … con, que … deje, que … dejen, que … dois, que … mensaje
  -0.1: que … novia, que … quieran, que … recois, que … recoive, que … suis, que … textez, que … tiene
  -0.1: que … voy, que … y, queda bien, quedaron, quedo … la, queen-, queens, queremos, queria saber
  -0.1: queria … que, qui c, qui ca, qui je, qui me, qui que, qui … c, qui … en, quien autorizo, quiero dar
  -0.1: quiero ni, quiero ninguno, quiero recordatorios, quiero … alertas, quiero … d, quiero … mi
  -0.1: quiero … por, quiero … sms, quiero … texts, quisiera … you, quit asking, quit spamming, quit your
  -0.1: quit … and, quit … them, quit … these, quita … numero, quitame … esa, quitame … tu, quitar … la
  -0.1: quitarme … los, quitas, quite de, quite enough, quiteme por, quiteme … favor, quiten el, quiten los
  -0.1: quiten su, quiten … number, quiten … telefono, quitenla, quitenla de, quitenla … la, quitenme d
  -0.1: quitenme delete, quitenme jaja, quitenme … sus, quitte la, quitter la, quittes, quoi pour, rack
  -0.1: radia-, radiez, raffl-, rancune mais, rancune |, range-, rappelez, rappels aussi, rappels merci
  -0.1: rappels pour, rappels … entretien, rappels … svp, rappo-, rapport, rather … get, rather … receive
  -0.1: rayer de, rayer mon, rayez … numero, rdv de, rdv … demain, reach, reach out, read english, read texts
  -0.1: read |, read … please, reading this, reads these, reads your, ready i, ready |, ready … do, reason to
  -0.1: reasons, rebaj-, rebajas, recaditos, recado, recados … no, receive no, receiving your
  -0.1: receiving … messages, reception, recevoir les, recibiendo sus, recibir … avisos, recie-, recien
  -0.1: recien nacido, recois … de, recois … des, recois … vos, recoja, recojo, recon-, recordatorios de
  -0.1: recordatorios ni, recu mon, recu |, regalo, regan-, regresamos, regresamos a, regreso, regreso a
  -0.1: reina, relances, release, release me, release … from, remind, remind me, reminders for, remis-
  -0.1: remise, removal from, remove her, remove his, remove mine, remove mon, remove … info, remove … lol
  -0.1: remove … now, remove … numero, remove … svp, remove>stop, remove>want, removed my, removed … from
  -0.1: removed … number, removed … the, remover … numero, remplir, remuevanme de, renco-, rende-, rendez
  -0.1: rendez vous, rends, rendu-, rendue, renta, rental, rente, rented for, rentree, repare, reparle
  -0.1: repeter, reply … so, reponds arret, reportar si, reported as, reported … spam, reporting … as
  -0.1: request delete, request … my, requesting … from, reseau, resena, reser-, reserver, resiliez, respect
  -0.1: respect … wishes, respeto you, respeto … no, rest and, rest … the, reste-, rester, resto-, retirarme
  -0.1: retire … ca, retire … stp, retiree de, retirenme |, retirer le, retirer … vos, retirez … svp
  -0.1: retiriez, retrait svp, retro-, retrouvee, return, revei-, reveille le, reveille … bebe, reveiller
  -0.1: revenu, reviendrai, reviews, revoque … consentement, rid … it, ride anymore, ride on, ride texts
  -0.1: ride |, ride … take, riding … the, rien enlevez, rien otez, rien … m, rimou-, rimouski, ring |, rn |
  -0.1: roaming … no, robaron la, robaron … bici, robot stop, robot |, rodada NUMBER, roof, roomm-, roommate
  -0.1: roue, roule-, round, rude, rueda y, ruedi-, rueditas, ruego que, run, s en, sa … pas, saber de
  -0.1: saber el, saber mas, saber … precio, sacas de, sacoc-, sacoche, sacrez … la, sacrez … patience
  -0.1: sague-, saguenay, said … ask, said … you, saint, saint NAME, sais … si, saiso-, saison, salga-
  -0.1: salgado, salido, salio, salirme |, salirme … esto, salirme … la, saludos a, saludos … NAME, salut la
  -0.1: salut |, salut … gang, same to, same … you, samedi je, sans reseau, sans vouloir, sans … mais
  -0.1: sans … vous, santa, saque … los, saqueme … la, saquen … numero, saquen … telefono, saquenme delete
  -0.1: saquenme … su, saska-, saute-, sauter, save … texts, saw, saw your, saw … text, says less, says reply
  -0.1: says the, says |, says … can, scared, scares, scares the, scrap-, scrapez, scrapez mon, scratch my
  -0.1: scratch … off, scrub my, scrub … number, scuse-, scusez, scusez … vous, se agradece, se cansan
  -0.1: se desinscrire, se la, se ni, se poncho, se pueden, se si, se traba, se … agradezco, se … au
  -0.1: se … habia, se … los, se … puede, se … yo, sease, seat, seat i, sec, sec |, second … i, secre-
  -0.1: secret, see that, see … text, seen, sees, sees … phone, seguir mandando, selle, selling the, selul-
  -0.1: selular, seman-, semana, send it, send message, send … further, send … please, sending to
  -0.1: sending … anything, sending … i, sends, seno, senorita |, sent from, sent … my, sera … me, serai
  -0.1: serai la, serai … a, serait … possible, seria-, serian, serian tan, serieux, serve, servent
  -0.1: service des, service for, service pourri, service … my, service … not, servicio … mensajes
  -0.1: set boundaries, seulement svp, sevil-, sevilla, shaki-, shaking, shall, she is, she says, she will
  -0.1: she … it, she … me, she … the, she … to, she … up, shed, shop again, shop on, shop texts, shop … i
  -0.1: shop … please, shop … take, shop … you, should get, shut these, shut … the, si les, si pudieran
  -0.1: si soy, si … ai, si … lo, si … que, si … recois, si … reponds, si … yo, side, side |
  -0.1: sigan mandandome, signed the, siguen llegando, siguen … textos, siguio, silence from, silence please
  -0.1: silence |, silla, silly, simon-, simonac, sin rueditas, since i, sinon je, sir or, sir |, sir … madam
  -0.1: sir … stop, sir … the, siri, sirva-, sirve-, sirven, sister |, slow, sms gracias, sms i, sms j
  -0.1: sms list, sms merci, sms no, sms you, sms … am, sms … este, sms … to, sneez-, snowb-, snowbird
  -0.1: so delete, so did, so done, so good, so i, so it, so kill, so long, so much, so nothing, so turn
  -0.1: so … drop, so … end, so … my, so … need, so … please, so … will, sobri-, sobrino, soeur, soire-, sol
  -0.1: sold that, solid, solo compre, solo di, solo la, solo … de, solo … un, some peace, somebody there
  -0.1: someone … me, son cell, son with, sonan-, sonando, sonar, sono, soon, soone-, sooner, sorry … be
  -0.1: sorted, sortie … groupe, sortir |, sortir … votre, souhaite me, souhaite … etre, souhaiterais, sound-
  -0.1: sounds, souri-, sourire, soy cliente, soy de, soy enfermera, soy repartidor, soy su, soy yo
  -0.1: soy … NAME, soy … cliente, soy … la, soy … no, spam do, spam me, spam quitenme, spam stop, spam … me
  -0.1: spam … not, spamear, spammer |, spammez, spamming my, spamming … phone, speak, speak english
  -0.1: specifically … the, spell-, spelling, stand these, stars, stay … the, staye-, stayed, steev-, steeve
  -0.1: step, stfu, stick, still in, still want, still … not, still … there, stop au, stop blowing
  -0.1: stop bothering, stop con, stop en, stop fucking, stop j, stop lol, stop mensajes, stop message
  -0.1: stop my, stop pour, stop reminding, stop selling, stop send, stop will, stop … after, stop … ai
  -0.1: stop … con, stop … get, stop … j, stop … lol, stop … moi, stop … my, stop … no, stop … promo
  -0.1: stop … promos, stop … so, stop … svp, stop … us, stop … veux, stopped texting, stopped … me
  -0.1: stopped … since, strai-, straight, stran-, strangers, strav-, strava, stres-, strike me
  -0.1: strike … name, strike … number, study-, studying, su cliente, su computadora, su numero, su servicio
  -0.1: su telefono, su tiempo, su … el, su … para, su … porfa, su … que, su … you, subscription to
  -0.1: subscription … these, sue |, suegr-, suegra, suena a, suena cuando, suena el, suena … cel
  -0.1: suis achete, suis de, suis sa, suis … capable, suis … cliente, suis … mais, suis … votre, sundays
  -0.1: super … mais, supli-, suplico, suppression … mon, supprimer ce, supprimez … contact, sur … casques
  -0.1: sure this, sure … you, surre-, surrender, sursa-, sursauter, sus anuncios, sus listas, sus mensajitos
  -0.1: sus notificaciones, sus … me, suscripcion de, suscripcion … los, suscripcion … sus, suspend
  -0.1: suspenda el, suspenderlos, susto, svp lol, svp mon, svp pour, svp … a, svp … en, svp … l
  -0.1: svp … message, svp … n, svp … numero, swipe, swipe left, switch it, switched, switched to, switching
  -0.1: ta bien, ta … mon, tabarnak arretez, tabarnak … de, tabarnouche, tacha-, tachame, tachame de, tache
  -0.1: tachenme, tagge-, take both, take that, take your, take … your, taken … so, taken … the, taken … your
  -0.1: taking me, tal, taller y, tanne |, tanne … vos, tannee de, tape avec, tasse, taxi, tbh |, te voy
  -0.1: teacher took, teacher … my, team, teh, telefono en, telefono … favor, telefono … su, telefono … sus
  -0.1: telephone a, telephone est, telephone number, telephone … je, telephone … la, telephone … pour
  -0.1: tell NAME, tell … computer, tell … he, tell … i, tells, ten, tendr-, tenes, tenga, tenga la
  -0.1: tenga … bondad, tengo ansiedad, tengo el, tengo otro, tengo … bici, tengo … y, termina la
  -0.1: terminate messages, tes messages, text anymore, text back, text list, text message, text person
  -0.1: text porfa, text remove, text so, text too, text … NUMBER, text … after, text … any, text … if
  -0.1: text … much, text … will, texte |, texte … NAME, textearme, texted … it, texteen mas, texteo
  -0.1: texter ce, texter j, texter pour, texter … ai, texter … numero, textiez, texting from, texting her
  -0.1: texting lol, texting now, texting remove, texting … and, texting … it, texting … this, texting … you
  -0.1: texto arretez, texto c, texto la, texto si, texto … est, texto … j, texto … le, texto … m, texto … me
  -0.1: texto … vous, textos automatiques, textos avec, textos d, textos de, textos desabonnez, textos du
  -0.1: textos porfavor, textos si, textos … bonne, textos … ce, textos … enlevez, textos … jour
  -0.1: textos … magasins, textos … partir, textos … son, textos … une, textos … v, texts come, texts cost
  -0.1: texts here, texts man, texts unsubscribe, texts … NAME, texts … am, texts … hard, texts … her
  -0.1: texts … in, texts … up, than my, thank … and, thanks a, thanks for, thanks on, that again, that bike
  -0.1: that does, that please, that … are, that … cease, that … group, that … in, that … quite, the answer
  -0.1: the baby, the babysitter, the back, the bar, the bicycle, the blue, the cab, the cable, the cables
  -0.1: the cassette, the clinic, the code, the coffee, the deals, the email, the fish, the frame, the front
  -0.1: the garage, the gift, the helmet, the invoice, the kids, the ladies, the mechanics, the newsletter
  -0.1: the only, the owner, the patch, the police, the race, the rack, the sales, the sign, the specials
  -0.1: the status, the stop, the survey, the tires, the trek, the weekend, the wheel, the wifi, the … after
  -0.1: the … also, the … back, the … contact, the … door, the … every, the … hold, the … house, the … inch
  -0.1: the … love, the … make, the … mate, the … night, the … online, the … over, the … owner, the … page
  -0.1: the … phone, the … ready, the … sale, the … says, the … she, the … thank, the … they, the … tho
  -0.1: the … thx, the … till, the … too, the … unsub, the … while, the … will, the … yesterday, then stop
  -0.1: then |, then … do, there and, there i, there it, there … no, there … your, these can, these cost
  -0.1: these for, these now, these … end, these … for, these … you, these>remove, they are, they … to
  -0.1: thing please, things i, think about, third … this, this because, this bike, this chain, this family
  -0.1: this for, this group, this jk, this list, this mobile, this old, this stuff, this week
  -0.1: this … anymore, this … as, this … getting, this … goes, this … going, this … her, this … his
  -0.1: this … just, this … lol, this … of, this … shop, this … up, this … was, thought i, thought this
  -0.1: through |, throw away, thru |, thursday at, thx remove, tienda y, tienda … you, tiene otro
  -0.1: tiene … telefono, tienen camaras, tienen harta, tiens a, tient-, till, time it, time … is
  -0.1: time … stop, time … you, times, tips, tirag-, tirage, tire la, tire sale, tk, tkt, to, to any
  -0.1: to block, to buy, to cease, to change, to cut, to everything, to exercise, to here, to his, to like
  -0.1: to please, to remind, to ride, to the, to work, to … all, to … anymore, to … back, to … daughter
  -0.1: to … down, to … here, to … make, to … mom, to … new, to … notifications, to … other, to … thanks
  -0.1: to … them, to … week, to … whole, to … y, todo … mi, todo … you, todos mis, todos modos, told to
  -0.1: tomber les, tomor-, tomorrow, too so, too stop, too … on, too … to, took … off, tour pour, touri-
  -0.1: tout est, toute communication, toute facon, toutes |, town, trabajo con, trabajo … me, trabajo … no
  -0.1: trade-, traded, trail, trail … is, train, train |, tranquille avec, transfer, trata-, travail … le
  -0.1: triple, trois … par, trop demander, trop … messages, trouve … autre, trouver, truly, trun, tu me
  -0.1: tu un, tu … a, tu … arreter, tu … les, tuneu-, turn it, turn them, turn … notifications, tus textos
  -0.1: tuve, tv |, twice a, twins, two things, typing this, ultimo aviso, un aviso, un bras, un forfait
  -0.1: un gars, un la, un lien, un mensajito, un nouveau, un rappel, un taxi, un vieux, un |, un … dans
  -0.1: un … je, un … telephone, un … you, una hora, una maquina, una moto, una |, una … vez, uncle i
  -0.1: under … and, understanding, undo that, une autre, une carte, une journee, une mise, une note
  -0.1: unenroll me, unless you, unlim-, unplu-, unsub from, unsub … from, unsubscribe lol, unsubscribe my
  -0.1: unsubscribe … de, unsubscribe … phone, unsubscriber, until then, up here, up in, up take, up |
  -0.1: up … NUMBER, up … am, up … phone, up … stop, up … take, up … texting, up … that, update, update your
  -0.1: update … records, upset, urgence, ursel-, urself, us from, use … gmail, use … phone, used one
  -0.1: used … phone, using … number, ustedes quitenme, ustedes … por, ustedes … se, va bien, va mi, va vous
  -0.1: va … appeler, va … la, vacat-, vacation, vaina de, vais aller, vais … bloquer, vais … une
  -0.1: vais … votre, valvu-, valvula, vas, velo et, velo l, velo … NUMBER, velo … au, velo … dans
  -0.1: velo … haha, velo … je, velo … moi, velo … pas, velo … pret, velo … revenu, velor-, velorio, vender
  -0.1: venderme, vendi … bicicleta, vendu le, vendu mon, venez, venga, venir, venir |, ver |, verdad |, vers
  -0.1: versi-, version, vertu … la, veuillez m, veuillez … ce, veuillez … de, veuillez … enlever
  -0.1: veuillez … mes, veuillez … mon, veut … que, veux … d, veux … desabonner, veux … enleve, veux … jamais
  -0.1: veux … vous, vez se, vez … de, viarg-, viarge, vibra, vibra-, vibre a, vibre … chaque, vieji-
  -0.1: viejito, viejo, viene, viene |, vienn-, viennent, vieux … a, vire, virgu-, virgule, visite, vista
  -0.1: vivre en, voice to, voice … text, voice-, voicemail, voici, voila, voila |, voler
  -0.1: volver … escribirme, vos contacts, vos promotions, vos … a, vos … arreter, vos … automatiques
  -0.1: vos … en, vos … texte, votre boutique, votre client, votre employe, votre fichier, votre ordinateur
  -0.1: votre part, votre robot, votre service, votre … arretez, votre … est, votre … etait, votre … m
  -0.1: voudrais etre, voudrais pas, vouloir vous, vouloir … merci, vous appeler, vous de, vous dois
  -0.1: vous ecrivez, vous effacez, vous fermez, vous la, vous pis, vous retirer, vous … NUMBER, vous … c
  -0.1: vous … ecriviez, vous … egratigne, vous … en, vous … eu, vous … finir, vous … mes, vous … obligeance
  -0.1: vous … retirer, vous … sur, vous … textiez, vous … texto, voy el, voy … la, vuelvo, vuelvo a, vœux
  -0.1: wake, wake me, want stop, want |, want … NUMBER, want … i, want … in, want … keep, want … leave
  -0.1: want … the, want>these, was good, was stolen, was your, was … NUMBER, was … but, was … scam
  -0.1: was … you, washe-, washer, way take, way … get, way … many, way … me, we gave, we go, we had
  -0.1: we never, we only, we … it, weath-, weather, websi-, website, website says, week is, week |
  -0.1: week … am, weeke-, weekend, weird, well … you, wen, wen you, went with, went … my, weon, what does
  -0.1: whatever … it, wheels |, wheres my, wheres the, wherever, which is, which … of, while you, white
  -0.1: who … jk, who … my, who … texting, whoever is, whole class, whole house, why would, why … not
  -0.1: wife he, wife … not, will, will get, will it, will just, will opt, will show, will still, will stop
  -0.1: will … no, will … out, will … the, win, wish not, wish … get, wishe-, wishes, wishes and, with a
  -0.1: with me, with no, with phone, with … stuff, woke the, wonderful, work in, work … and, work … do
  -0.1: work … i, work … is, work … please, worn, worn out, worse, worse … my, worth NUMBER, would i
  -0.1: would it, would sooner, would … grateful, would … my, would … not, would … out, would … taken
  -0.1: would … that, would-, wrenc-, writing … me, writing … you, wrong … it, xfis, y de, y dejen, y duermo
  -0.1: y este, y estoy, y luego, y quiten, y quitenme, y sus, y … amigos, y … en, y … le, y … paciencia
  -0.1: y … puedo, y … solo, y … son, y … su, y … textos, y … traba, y … tu, years ago, yendo
  -0.1: yesterday … the, yo si, yo soy, yo … la, yo … por, you bajenle, you be, you block, you bye
  -0.1: you called, you cambie, you charged, you dejenlo, you estoy, you fue, you have, you just, you los
  -0.1: you made, you mauvais, you must, you n, you once, you pe, you que, you quit, you quitame, you spam
  -0.1: you stopped, you termino, you to, you tu, you unsub, you want, you with, you … al, you … all
  -0.1: you … alto, you … close, you … cut, you … deseo, you … discontinue, you … esten, you … ever
  -0.1: you … from, you … give, you … hace, you … hartaron, you … hay, you … make, you … mandar, you … need
  -0.1: you … ocupo, you … otro, you … phone, you … scratch, you … se, you … tiene, you … todo, you … un
  -0.1: you … uno, you … voy, you … where, you … with, you … write, you … y, you … your, your internal
  -0.1: your mechanic, your messages, your no, your place, your reminders, your side, your sms, your stuff
  -0.1: your stupid, your … again, your … anymore, your … but, your … called, your … did, your … get
  -0.1: your … is, your … now, your … number, your … off, your … out, your … program, your … thank
  -0.1: your … too, your … wake, your … when, yours is, yours … not, yours … the, zero, zero … svp, | 2
  -0.1: | absolutely, | adios, | aiyo, | ajoutez, | alright, | anyone, | apaguenme, | appelez, | appreciate
  -0.1: | ask, | asked, | asking, | at, | avisele, | batard, | battery, | bendiciones, | bien, | bin, | bjr
  -0.1: | blacklist, | both, | bravo, | buen, | bueno, | came, | chamo, | chaque, | comptez, | confirmed
  -0.1: | contesto, | cortala, | coudonc, | cual, | cuanto, | dale, | decrochez, | deje, | dele, | den, | des
  -0.1: | desinscribirme, | despues, | detengan, | dice, | digale, | don, | dry, | effacer, | estaba
  -0.1: | eviten, | fais, | fait, | feel, | feels, | ffs, | final, | finis, | found, | free, | frena, | from
  -0.1: | fuck, | god, | great, | guys, | haced, | hagame, | haganme, | hazme, | hit, | hope, | jesus, | l
  -0.1: | loco, | lowkey, | mande, | mandenlo, | mind, | mire, | my, | naw, | none, | nvm, | on, | oups, | pa
  -0.1: | parfait, | parking, | passez, | paye, | perdi, | phones, | pitie, | pongan, | porfabor, | puede
  -0.1: | queria, | quitenle, | radiez, | radio, | re, | refrain, | remuevanme, | remueveme, | respectfully
  -0.1: | ride, | robot, | saca, | salgo, | saludos, | saw, | scrap, | scrapez, | scratch, | scusez, | se
  -0.1: | sera, | serian, | sigan, | signing, | silence, | simonac, | so, | someone, | starting, | stfu
  -0.1: | survey, | swipe, | ta, | tabarnouche, | tachame, | tache, | tannee, | tasse, | thought, | thursday
  -0.1: | tire, | tkt, | traded, | trying, | ultimo, | uncle, | vale, | venga, | viarge, | voici, | votre
  -0.1: | way, | went, | weon, | white, | y, | … aca, | … acabo, | … accidentally, | … ads, | … agradece
  -0.1: | … agradezco, | … ahora, | … aimais, | … allez, | … already, | … annoying, | … anyone
  -0.1: | … appreciate, | … apprecierais, | … arrepenti, | … arrive, | … ayer, | … back, | … bebe, | … beg
  -0.1: | … ben, | … better, | … bicicleta, | … bicycle, | … bikes, | … bless, | … block, | … bonito
  -0.1: | … borras, | … borrenme, | … boutique, | … bouton, | … buenas, | … button, | … buying, | … by
  -0.1: | … celui, | … change, | … charged, | … chez, | … chien, | … chier, | … christ, | … clicking
  -0.1: | … commande, | … conduis, | … confirme, | … cost, | … cuanto, | … cut, | … dejan, | … dejenme
  -0.1: | … desabonnez, | … desist, | … dia, | … dicen, | … dieu, | … dile, | … divorced, | … dog
  -0.1: | … employe, | … enfermera, | … envoyer, | … escriban, | … escriben, | … estrellas, | … facture
  -0.1: | … forget, | … forma, | … free, | … fucking, | … gasten, | … goes, | … going, | … grief, | … habite
  -0.1: | … habla, | … hago, | … halt, | … harassing, | … hard, | … hasta, | … hate, | … hermana, | … hitting
  -0.1: | … immediatement, | … info, | … jartera, | … jefe, | … keep, | … les, | … less, | … llanta, | … ma
  -0.1: | … manana, | … manda, | … mauvais, | … mecano, | … mechanic, | … mijo, | … miss, | … monsieur
  -0.1: | … montre, | … morning, | … mother, | … needed, | … nos, | … ofender, | … ofertas, | … ordered
  -0.1: | … over, | … p, | … paie, | … papa, | … parale, | … parce, | … parents, | … pars, | … paye, | … pe
  -0.1: | … pena, | … pensais, | … petite, | … picked, | … pierdan, | … pitie, | … pleine, | … po, | … point
  -0.1: | … presse, | … process, | … proxima, | … pudieran, | … quedo, | … queria, | … rabais, | … really
  -0.1: | … recogi, | … release, | … reminders, | … reponds, | … reste, | … retirez, | … ride, | … right
  -0.1: | … robaron, | … ruego, | … sais, | … selle, | … ser, | … sera, | … serai, | … servicio, | … set
  -0.1: | … siguen, | … sors, | … stopped, | … surrender, | … teh, | … therapist, | … thumb, | … tiens
  -0.1: | … todas, | … today, | … todos, | … tomber, | … trabajo, | … treat, | … trouve, | … turned
  -0.1: | … ultima, | … update, | … viernes, | … vivo, | … vouloir, | … vuelvo, | … warning, | … way
  -0.1: | … were, | … wife, ~00_, ~0nd, ~0nd_, ~?ur, ~_0n, ~_0nd, ~_aba, ~_adj, ~_alu, ~_ani, ~_bas, ~_bb
  -0.1: ~_bir, ~_blu, ~_bri, ~_bt, ~_btw, ~_bui, ~_cof, ~_coo, ~_cr, ~_cro, ~_cru, ~_cui, ~_cuz, ~_da, ~_dec
  -0.1: ~_dob, ~_dog, ~_dra, ~_dry, ~_dun, ~_dy, ~_ear, ~_eas, ~_er, ~_eso, ~_fan, ~_fat, ~_fet, ~_fi, ~_foi
  -0.1: ~_fot, ~_fuc, ~_gau, ~_gia, ~_gm, ~_gma, ~_gor, ~_gp, ~_gps, ~_hoo, ~_hos, ~_igu, ~_ir, ~_jes, ~_jk
  -0.1: ~_jk_, ~_jou, ~_kar, ~_key, ~_km, ~_km_, ~_lah, ~_lap, ~_lec, ~_lev, ~_lia, ~_low, ~_luc, ~_lui
  -0.1: ~_map, ~_mee, ~_mei, ~_mod, ~_mr_, ~_mrs, ~_mun, ~_mur, ~_ng, ~_noc, ~_noi, ~_nu, ~_ofi, ~_one, ~_onl
  -0.1: ~_oup, ~_pig, ~_pub, ~_pun, ~_raf, ~_reb, ~_rim, ~_rud, ~_sad, ~_saw, ~_sid, ~_sie, ~_slo, ~_sno
  -0.1: ~_soe, ~_sol, ~_sq, ~_squ, ~_sum, ~_tas, ~_tip, ~_to_, ~_tow, ~_tru, ~_urs, ~_vas, ~_voc, ~_wea
  -0.1: ~_web, ~_wei, ~_wil, ~_wre, ~_yo, ~_ze, ~_zer, ~_zo, ~abys, ~acat, ~acem, ~ada_, ~aden, ~ader, ~adj
  -0.1: ~adju, ~afa, ~afa_, ~affl, ~afo, ~afor, ~agal, ~aigh, ~air, ~ais_, ~aiy, ~ajas, ~al_, ~alad, ~alet
  -0.1: ~alf, ~alf_, ~alio, ~all, ~alou, ~alum, ~amat, ~amba, ~anal, ~anit, ~anni, ~anol, ~ansf, ~anua, ~any_
  -0.1: ~anyt, ~apol, ~aps, ~arm_, ~arse, ~arts, ~aska, ~att, ~auch, ~audi, ~auf, ~augh, ~aunt, ~avid, ~awye
  -0.1: ~axi_, ~ayan, ~aye, ~bara, ~bate, ~ber, ~ber_, ~bete, ~biar, ~bird, ~birt, ~bla_, ~blu, ~blue, ~bly
  -0.1: ~bly_, ~bois, ~bols, ~bore, ~brar, ~brat, ~bruh, ~bsit, ~btw, ~btw_, ~bud_, ~bui, ~buil, ~bys, ~bysi
  -0.1: ~cada, ~cadr, ~cand, ~ceiv, ~cema, ~ceme, ~cend, ~cido, ~cio, ~ciu, ~cker, ~cky, ~cky_, ~cloc, ~cof
  -0.1: ~coff, ~cojo, ~coli, ~colo, ~couc, ~crap, ~cret, ~crew, ~crie, ~cta_, ~cteu, ~ctio, ~cui, ~cuid
  -0.1: ~curr, ~cuz, ~cuz_, ~dal_, ~dam_, ~dan, ~dand, ~deal, ~deau, ~dejo, ~depl, ~depo, ~dest, ~devu, ~dict
  -0.1: ~dies, ~diot, ~dir, ~dita, ~dju, ~djus, ~dni, ~dnig, ~dob, ~dobl, ~dog, ~dog_, ~doll, ~dors, ~doub
  -0.1: ~dro_, ~dry, ~dry_, ~dui, ~duis, ~dun, ~eard, ~ebod, ~ebs, ~ebsi, ~ece, ~ecre, ~ect_, ~edar, ~eeke
  -0.1: ~eel, ~eel_, ~eeli, ~eev, ~eeze, ~eige, ~eiv, ~eke, ~eken, ~elev, ~elin, ~ells, ~embl, ~emoj, ~emon
  -0.1: ~ench, ~endr, ~enfa, ~enfe, ~enis, ~enro, ~ensi, ~eoc, ~eocu, ~epot, ~erfu, ~erna, ~erra, ~erry
  -0.1: ~ersh, ~esas, ~esce, ~esid, ~esti, ~ethe, ~etro, ~ettr, ~eue, ~eue_, ~eul, ~eup, ~eut_, ~evei, ~evra
  -0.1: ~evu, ~evue, ~ewsl, ~exam, ~expe, ~eze, ~fan_, ~fant, ~fat, ~fax, ~fax_, ~fee_, ~fete, ~ffee, ~ffl
  -0.1: ~ffle, ~fil, ~fins, ~fitt, ~foi, ~fold, ~font, ~fot, ~foto, ~fuc, ~fuck, ~func, ~galo, ~gau, ~gauc
  -0.1: ~gee, ~gee_, ~genc, ~geni, ~geno, ~geri, ~geth, ~gia, ~gian, ~gies, ~gl_, ~gma, ~gmai, ~gor, ~gps
  -0.1: ~gps_, ~gra_, ~gual, ~gul, ~guys, ~habl, ~hak, ~half, ~hap, ~happ, ~haut, ~hda, ~hday, ~hew, ~hien
  -0.1: ~hift, ~hite, ~homb, ~hon_, ~hond, ~horq, ~hous, ~iano, ~icem, ~icen, ~icin, ~icki, ~idad, ~idan
  -0.1: ~idee, ~idn, ~idni, ~iei, ~iejo, ~iend, ~iest, ~ieta, ~ife, ~igeo, ~ild, ~ill_, ~illo, ~ills, ~inic
  -0.1: ~inir, ~init, ~inni, ~iot, ~iou, ~ious, ~ipo, ~ipo_, ~irag, ~iri_, ~irth, ~istm, ~iud, ~iuda, ~jand
  -0.1: ~jas, ~jas_, ~jeu_, ~jk_, ~jou, ~joye, ~jr_, ~kend, ~kit_, ~ky_, ~la_, ~lad_, ~lade, ~lads, ~lah
  -0.1: ~lah_, ~lang, ~lava, ~lave, ~lawy, ~layi, ~lde, ~lder, ~leg_, ~lema, ~lend, ~leno, ~leto, ~leur
  -0.1: ~lgad, ~lido, ~lind, ~llem, ~lma, ~loc_, ~loca, ~logi, ~loin, ~lood, ~loor, ~lor_, ~losi, ~lot_, ~luc
  -0.1: ~luck, ~lum, ~lun, ~lute, ~luto, ~lvo, ~manu, ~map, ~mat_, ~matt, ~maud, ~meet, ~mei, ~menc, ~mero
  -0.1: ~merr, ~mers, ~metr, ~mex, ~mid, ~midn, ~mini, ~misa, ~mod, ~modo, ~moj, ~moji, ~morr, ~moto, ~movi
  -0.1: ~mper, ~mple, ~mpos, ~mr_, ~mrs, ~mrs_, ~mth, ~mue, ~mur, ~musi, ~naci, ~nado, ~namo, ~nand, ~naro
  -0.1: ~nata, ~navi, ~ncan, ~nder, ~ndle, ~ne_, ~neau, ~nemo, ~ner, ~nfa, ~nfan, ~nfe, ~nfer, ~nido, ~nita
  -0.1: ~nnee, ~nnes, ~nnin, ~nniv, ~noch, ~noe, ~noi, ~nois, ~nol, ~nol_, ~nove, ~noz, ~nozc, ~nsf, ~nsfe
  -0.1: ~nsi, ~ntad, ~ntry, ~ntu, ~ntur, ~nty, ~nual, ~nui, ~nyt, ~oad_, ~obr, ~obri, ~of_, ~ofic, ~oget
  -0.1: ~oici, ~oil_, ~oji, ~oken, ~oler, ~oloc, ~olog, ~ols, ~oman, ~ompo, ~onan, ~once, ~ond_, ~ongo, ~onna
  -0.1: ~onoz, ~ool, ~ool_, ~oomm, ~oors, ~oos, ~oose, ~opr, ~orb, ~orp, ~orse, ~osin, ~oso_, ~osta, ~oth
  -0.1: ~otra, ~ouce, ~oue, ~ould, ~oups, ~ouve, ~oves, ~ozc, ~ozco, ~pain, ~pano, ~pant, ~park, ~patc, ~payi
  -0.1: ~pci, ~pcio, ~pear, ~peg, ~pens, ~perc, ~pesi, ~pha, ~pics, ~piec, ~pig, ~pige, ~pill, ~pin_, ~poil
  -0.1: ~polo, ~pone, ~pos, ~ppo, ~pr_, ~preo, ~prev, ~pron, ~pude, ~push, ~qu_, ~quar, ~raff, ~rag, ~ral_
  -0.1: ~rata, ~ray_, ~raye, ~read, ~red_, ~reet, ~reez, ~rela, ~reoc, ~rep, ~reve, ~rey, ~rey_, ~rfu, ~rful
  -0.1: ~ries, ~rigi, ~rim_, ~rimo, ~rne_, ~road, ~rol_, ~roni, ~ros_, ~rown, ~rqui, ~rrad, ~rrio, ~rshi
  -0.1: ~rthd, ~rtou, ~rud, ~rude, ~ruh, ~ruh_, ~rush, ~saca, ~saco, ~saw, ~saw_, ~sce, ~scen, ~sda, ~sday
  -0.1: ~seat, ~sec_, ~secr, ~seen, ~sfe, ~sfer, ~shak, ~shal, ~sher, ~shif, ~shin, ~si_, ~sigu, ~sima, ~sio_
  -0.1: ~siri, ~sitt, ~ska, ~skat, ~slet, ~slow, ~sme, ~sno, ~snow, ~soeu, ~son_, ~spel, ~spi, ~spoi, ~ssar
  -0.1: ~sset, ~ssie, ~ssis, ~sted, ~sti, ~stma, ~stru, ~stud, ~sueg, ~sume, ~sy_, ~taci, ~tafa, ~tage, ~tari
  -0.1: ~tars, ~taxi, ~tche, ~tchi, ~tco, ~tea, ~tear, ~tel, ~teng, ~tens, ~teo, ~teo_, ~tep_, ~thda, ~til_
  -0.1: ~tina, ~tite, ~tle, ~tmas, ~toge, ~tomo, ~tons, ~too, ~tors, ~tory, ~tow, ~town, ~trin, ~tro_, ~trus
  -0.1: ~ttes, ~ttr, ~ttre, ~tudy, ~tus, ~tuv, ~tw_, ~twin, ~uad, ~uart, ~ucha, ~uci, ~udad, ~udge, ~udit
  -0.1: ~udy, ~uead, ~uedi, ~uegr, ~uela, ~uess, ~ueve, ~uie_, ~uild, ~uivi, ~uld, ~uld_, ~uman, ~ums_, ~unni
  -0.1: ~unre, ~untr, ~unts, ~upon, ~urer, ~ursa, ~usq, ~usqu, ~ust, ~usy, ~usy_, ~utte, ~uys, ~uys_, ~uz_
  -0.1: ~vag, ~vage, ~vati, ~veil, ~vem, ~veni, ~vere, ~vers, ~vert, ~viei, ~vin, ~visi, ~vo_, ~voya, ~vrez
  -0.1: ~war, ~wash, ~weat, ~web, ~webs, ~wei, ~wers, ~win_, ~wins, ~wre, ~wren, ~wsl, ~wsle, ~wye, ~wyer
  -0.1: ~xam, ~xam_, ~xcel, ~xi_, ~xing, ~xpe, ~yers, ~yor, ~ysi, ~ysit, ~zero, ~zos, ~zos_
  -0.2: (list), 2 ans, NAME la, NAME on, NAME … here, NAME … i, NUMBER a, NUMBER back, NUMBER c
  -0.2: NUMBER message, NUMBER n, NUMBER on, NUMBER si, NUMBER … 2, NUMBER … from, NUMBER … les, NUMBER … no
  -0.2: NUMBER … one, NUMBER … texts, NUMBER … this, a bag, a break, a brise, a day, a du, a enlever, a favor
  -0.2: a funeral, a garde, a good, a hablar, a line, a lui, a molestar, a mon, a nurse, a peur, a phone
  -0.2: a review, a spoke, a store, a todos, a usar, a usted, a way, a … avec, a … borrenme, a … boutique
  -0.2: a … day, a … des, a … do, a … dos, a … et, a … haha, a … here, a … lady, a … marido, a … me, a … moi
  -0.2: a … moyen, a … nombre, a … now, a … papa, a … plan, a … plus, a … telephone, a … time
  -0.2: a … universidad, a … voice, a … with, about bikes, about … repair, abro, abuelo, acabaron, accident i
  -0.2: accident please, account no, account … sms, addit-, additional, adios |, adres-, affaire la, affor-
  -0.2: afford, after all, after … one, again and, again take, again with, again … the, ago |, agradecere
  -0.2: ahi en, ahorrense el, ai assez, ai demenage, ai envoyez, ai le, ai loue, ai parle, ai perdu, ai … ete
  -0.2: ai … textos, ailleurs |, aime ca, aime … les, aimerais ne, aimerais … plus, aki, al cel, al nino
  -0.2: al principio, al … gracias, al … you, alerts for, alexa, algo, alguien me, all communications
  -0.2: all please, all … NUMBER, all … ones, aller-, alors … moi, already have, already … time, also … the
  -0.2: alto |, am at, am blocking, am calling, am dead, am doing, am hard, am only, am requesting, am too
  -0.2: am unsubscribing, am … buying, am … class, am … mad, am … need, am … no, am … nurse, amigo-, amigos
  -0.2: amor de, amor … de, amor … dios, amour, an end, and a, and can, and got, and have, and how, and not
  -0.2: and these, and … a, and … after, and … all, and … keep, anda, anden, anden mandando, anden … cosas
  -0.2: angry>want, annule mon, anote-, anoten, ans que, ans … j, answer … no, anti … je, anulenme, any way
  -0.2: anyone … this, anything … you, anyti-, anytime, anytime |, anywh-, anywhere, anywhere |, apa
  -0.2: apagar … avisos, apare-, appelez a, appelez … la, appli-, appor-, apporte, appreciate … if, apprecie
  -0.2: apres la, apunto a, aqui en, are a, are all, are dead, are my, are … welcome, area, arreglo
  -0.2: arret merci, arrete pas, arreter svp, arreter vos, arreter … la, arreter … message, arretez le
  -0.2: arretez pas, arretez … ca, arretez … de, arretez … rappels, arretiez de, arrived, as in, as to
  -0.2: as … mauvais, asap |, ask … the, asking me, assez … moi, asust-, at … am, at … fire, at … funeral
  -0.2: at … on, at … point, at … with, atenc-, atencion, atte, au rgpd, au shop, au … moi, aurai
  -0.2: aurai besoin, autis-, autob-, autobus, automaticos, autre chose, autre comme, autre … svp, autrement
  -0.2: autres messages, avais demande, avant midi, avec ca, avec … par, avec … promos, avec … sms
  -0.2: avenir merci, avenir … de, avise, avisos por, avisos … la, away my, away please, away … number, awya
  -0.2: axe, axe the, back so, bag, baja inmediata, baja si, bajem-, bajeme, basic-, basically, baske-
  -0.2: basket, bathr-, bathroom, battery, bc, be great, be needing, be off, be … kind, be … me, be … please
  -0.2: beauc-, beaucoup, bedro-, bedroom, been nice, been … there, before my, belgi-, belgique, belle |
  -0.2: ben … je, bendiciones, bendiga pero, besoin |, besoin … ca, besoin … me, besoin … rappels
  -0.2: besoin … recevoir, bici a, bicycle |, bicycles, bien y, bien … le, bien … mais, bien … no, bienvenida
  -0.2: bike do, bike money, bike was, bike … leave, bike … take, bikes |, bisi, bit, bite, black-, blacklist
  -0.2: blacklist my, blast, block me, block my, bloque si, bloquez, boite, bolt, bon je, bon |, bon … moi
  -0.2: bonne continuation, book, book |, borran, borras, borren … telefono, borrow, both the, both … trouble
  -0.2: bother texting, bound-, bout, box is, box … my, bref, brill-, brilliant, brise, bro |, bueno de
  -0.2: burni-, burning, busin-, business texts, but my, but now, but take, but the, but … is, but … stop
  -0.2: but … want, but … with, but … you, buzz off, by … NUMBER, c quoi, c … beau, c … des, c … l, c … un
  -0.2: ca ces, ca m, ca pour, ca pu, ca s, ca … bien, ca … dit, ca … pour, cada texto, call or, call … do
  -0.2: call … text, calls, can be, can do, can it, can quit, can the, can … afford, can … anytime
  -0.2: can … look, can … texts, can … turn, can … unsubscribe, can … without, cancel … messages, cancela los
  -0.2: cancelame, cancelar mensajes, cancelar … mensajes, cancele mi, cancelen … mensajes, canceler, cansado
  -0.2: cansado de, canso-, cansones, capab-, cappe-, capped, carin-, carino, carri-, carro, carry on, carta
  -0.2: casco-, cascos, caso que, caso … me, casque de, casque … vos, causa, ce cellulaire, ce qui
  -0.2: ce … merci, ce … quelqu, cel … es, cell c, cell … est, cell … for, cell … job, celu, celui … ma
  -0.2: celular de, celular por, cesen los, cesser tout, cessez … messages, cette … la, change d, change pour
  -0.2: changing, charged, charges, chauf-, che |, chez NAME, chez nous, chez … on, chica-, chole, christ
  -0.2: churc-, church, cicli-, ciclismo, cierren, cierren mi, cinco estrellas, class, client de, client et
  -0.2: client … vous, cliente, clini-, coche non, cocin-, cocina, coma, come at, come … as, coming back
  -0.2: comment faire, comment je, comment … pour, commerciaux, communications |, como … este, como … no
  -0.2: compa |, compania, compania |, completement, compra, comprends, compris que, comptez, comuniquen
  -0.2: con mensajes, con quien, con … avisos, con … compania, con … hablo, con … me, concluida, condition
  -0.2: condu-, confirmen … baja, conjo-, conmigo no, consentimiento … recibir, consiento, contact please
  -0.2: contacto |, continuation, continuez de, conve-, conversacion, cool it, coraz-, corazon, cordialement
  -0.2: cortala, cortala con, cortala … los, cortale, corten los, cortenla con, cortenla … los, cosas |
  -0.2: cost me, cote, could … be, could … please, count, county, coupez ca, coupez moi, coupez … ca
  -0.2: coute NUMBER, cover-, covers, crank, credi-, creme, crissez, crissez moi, crtc, cryin-, crying
  -0.2: crying out, crying … loud, cuando necesite, cuando suena, cuando … algo, cuenten pa, cuenten … los
  -0.2: culpa, cupon-, customer and, customer please, cut off, cut … the, cutti-, cutting, d arret
  -0.2: d entretien, d … avec, d … messages, d … mon, dadme, dadme de, dadme … baja, dan, dans … envois
  -0.2: dar mi, datas, de borrar, de cascos, de ciclismo, de darme, de demain, de dios, de groupe, de job
  -0.2: de maintenant, de moins, de nouvelles, de pedales, de recevoir, de reparation, de sondage, de texte
  -0.2: de tiendas, de … alertes, de … baja, de … bicis, de … ce, de … cessez, de … como, de … demander
  -0.2: de … desabonnez, de … enlevez, de … escribirme, de … femme, de … mes, de … para, de … pubs
  -0.2: de … quiero, de … recordatorios, de … relancer, de … retirer, de … spam, de … texte, de … texts
  -0.2: de … this, de … vaina, de … velo, dead to, dead |, dead … me, dear … please, debarquer, debranche
  -0.2: decirles, decol-, decolle, decon-, deer, deja |, dejad-, dejadme, dejaran de, dejen … contactarme
  -0.2: dejen … textear, dejenme fuera, dejenme … de, delete … contact, delete … one, delete … you, deleted |
  -0.2: delivered, demande la, demenage a, demeu-, demeure, denos, depanneur, derange, des affaires
  -0.2: des envois, des … je, des … stp, desabonne de, desabonnez … des, desactiven las, desactiven los
  -0.2: desde enero, desde que, deseo … recibiendo, desinscribirme, desinscris moi, desinscrivez … svp
  -0.2: desire plus, deten-, dia … de, dial, diari-, diario, dice mi, did … answer, diet, dieu
  -0.2: different shop, dios los, dios me, dios … bendiga, disable texts, disconnect, discontinue the
  -0.2: discontinue … messages, discontinue … to, disparaitre mon, dites a, dites … votre, do what
  -0.2: do … again, do … come, do … laugh, do … still, doctor me, doctor says, doctor … dijo, doctor … me
  -0.2: does … need, does … want, doing this, domingo, donc de, donc plus, done and, done here, done … me
  -0.2: donnent, dort, dose, dossier de, dossier |, dotn, downl-, du monde, du … a, du … arretez, du … qui
  -0.2: du … rendu, dude stop, due |, duerm-, e don, each, each … is, earli-, earlier, ebike, echan-, echange
  -0.2: ecrire … chaque, ecris plus, ecris pour, ecris |, ecrivez … souvent, ecriviez, ecriviez pas, el amor
  -0.2: el casco, el cel, el cupon, el fabor, el lunes, el viernes, el wifi, el … a, el … ese, el … las
  -0.2: el … le, elect, electrique, ella … el, elvis, email … please, emergencies |, en demeure, en faire
  -0.2: en floride, en las, en sorte, en todo, en … cel, en … enlevez, en … mais, en … marre, en … nada
  -0.2: en … ni, en … numero, en … pis, en … une, encargo que, encargo … me, encuestas, end messages
  -0.2: end them, end … alerts, end … messages, ended |, english i, english … want, enlever … vos
  -0.2: enlever … votre, enlevez de, enlevez son, enlevez … ca, enlevez … la, enlevez … pour, enleviez
  -0.2: enough off, enough stop, ensei-, enseigne, entendre, entretien, enviar textos, enviarme publicidad
  -0.2: enviarme … de, envien nada, envoi a, envoi … ce, envoie moi, envoyer svp, envoyer un, envoyer vos
  -0.2: envoyez pas, envoyez un, epargnez … vos, equiv-, equivoque, erase the, erase … from, error quiero
  -0.2: es en, es … dejen, es … en, es … telefono, escriba mas, escribe tanto, escriben mas, escriben … que
  -0.2: escribiendome, escribiendome |, escribirme mas, ese, eso de, eso si, espan-, esposo fallecio
  -0.2: esposo … en, est celui, est decede, est des, est lui, est mort, est pleine, est vendu, est … c
  -0.2: est … depuis, est … mon, est … pas, est … svp, est … telephone, est … toi, est … trop, esta bien
  -0.2: esta casa, esta escribiendo, esta |, estar … su, esten avisando, estos … you, estoy cansado
  -0.2: estoy interesado, estoy limpiando, estub-, estubo, et le, et mon, et … messages, et … velo, etait a
  -0.2: etait … le, etes bien, etes … fins, etes … mais, etoile, etre contacte, etre la, etre … la, etudi-
  -0.2: etudiante, eventos, everything you, evitez de, ew, excluded, excluded from, excluez, expir-, expire
  -0.2: eyes, eyes … not, fabor de, fabor … no, facture est, faili-, failing, faire enlever, faire une
  -0.2: faire … les, faire … plainte, faire … que, fais pas, fais … plus, fait pas, fait … ans
  -0.2: fait … arretez, fait … otez, faites … donc, fallecio en, favor and, favor gracias, favor y
  -0.2: favor … mas, favorcito, favorite, felicidades, feliz, fermer mon, fermer … dossier, fermez les
  -0.2: fermez mon, ffs, figure, figure out, figure … how, file for, fils … a, fini … nous, finish it
  -0.2: finish the, finit-, finito, fins mais, flash-, flori-, floride, fois … toutes, folks, follow ups
  -0.2: for all, for crying, for delivery, for … again, for … but, for … new, for … out, for … phone
  -0.2: for … sake, for … who, forfait |, forget me, forget this, forget … ever, forma, formal, fous, foute-
  -0.2: foutez, fr |, freno-, frenos, frequ-, frere |, frere … a, from future, from sending, from sms
  -0.2: from … contacts, from … database, from … phone, from … these, full |, funer-, funeral
  -0.2: future messages, future texts, fyi, fyi this, fyi … is, ganas de, gants, garder, garder |, garmi-
  -0.2: garmin, gastan, gears, gentil mais, gentillesse, get, get any, get one, get to, get … in, getti-
  -0.2: getting … texts, ghost, gibbe-, gibberish, gift card, girl on, girl … the, giving up, go … a
  -0.2: go … with, going off, going on, going … need, going … the, gone |, gone … the, good day, good … me
  -0.2: goodbye |, goodw-, goodwill, google |, gosse-, got stolen, got to, got … on, grace cessez, gracias me
  -0.2: gracias y, gracias … que, grand mere, grand … elle, grandkids, group text, gusta, guys stop
  -0.2: guys … it, habia-, habian, hablar, hablo para, habra … de, hagame el, hago pa, hall, halt … messages
  -0.2: handlebar, harassing me, harassment |, harcelement rendu, harcelement … la, hard of, hard … hearing
  -0.2: harrasment, harta, harta-, harto, has left, has … the, have bike, have it, have just, have … and
  -0.2: have … good, head, helmets, her the, her |, her … please, here stop, here … i, here … please
  -0.2: hereby withdraw, hereby … any, hereby … my, hi … is, high |, hijo … se, hijos, him off, his mom
  -0.2: his phone, hit me, hit … up, hittin, hittin my, hitting, hizo, holle-, hopin-, hoping, hopit-
  -0.2: hopital, hoy mismo, hrs, hubby, i hope, i like, i muted, i please, i teach, i tell, i work, i … all
  -0.2: i … blocking, i … calling, i … dead, i … doing, i … hard, i … her, i … leaving, i … one, i … per
  -0.2: i … picked, i … really, i … requesting, i … too, i … two, i … unsubscribing, i … will, i … withdraw
  -0.2: icitte |, if my, if … get, if … stopped, il etait, il te, imagi-, immediate, immediately |, in as
  -0.2: in class, in march, in memory, in receiving, in texts, in the, in your, in … area, in … bag
  -0.2: in … care, in … day, in … do, in … it, in … name, in … so, in … when, inbox is, infolettre
  -0.2: informacion de, informacion |, informations, inmediata, insta, insur-, insurance, insurance … it
  -0.2: interdiction, interesado, interesse … vos, interessent pas, interest, interest in, interested please
  -0.2: interested |, interested … receiving, inutile de, iphone |, ir, is been, is better, is due
  -0.2: is harassment, is in, is making, is so, is still, is … hard, is … mom, is … thank, is … these
  -0.2: is … word, is … work, it but, it close, it if, it take, it unsubscribe, it … all, it … due, it … is
  -0.2: it … me, it … these, it … will, itd be, j arrete, j aurai, j enseigne, j … dans, j … demenage
  -0.2: j … envoyez, j … loue, j … parle, j … perdu, j … sortir, j … vous, jaja you, jamais ca, je comprends
  -0.2: je dois, je recevrais, je regrette, je repond, je reste, je souhaite, je te, je vais, je viendrai
  -0.2: je … apporte, je … avoir, je … mets, je … parle, je … passer, je … pus, je … rien, je … sais
  -0.2: je … tanne, je … this, jehov-, job pas, jours |, joy, just fyi, just got, just wanted, just … at
  -0.2: juste les, juste m, k |, keep going, keep sending, keep … number, kid signed, kill … notifications
  -0.2: kill … texts, kindly … the, kneed, know … is, know … the, knows when, l amour, l hiver, l hopital
  -0.2: l … en, la atencion, la cessez, la cita, la compania, la creme, la depuis, la derniere, la desabonnez
  -0.2: la familia, la meme, la mise, la molestia, la otra, la peine, la pieza, la proxima, la que
  -0.2: la tarjeta, la universidad, la vous, la … avant, la … mais, la … ni, la … s, la … un, labor
  -0.2: ladilla … no, laissez faire, las bicis, las rodadas, last warning, last … you, lata, laugh, laugh-
  -0.2: laughed, laughed at, le bouton, le courriel, le de, le dimanche, le donc, le fun, le laisser
  -0.2: le papier, le petit, le proprietaire, le rdv, le ruego, le this, le … aujourdhui, le … merci
  -0.2: le … nada, le … no, le … pa, le … retirez, le … vos, leave off, leave … in, leer los, les autres
  -0.2: les deux, les mando, les prochains, les voy, les … automatiques, les … mon, les … y, let … end
  -0.2: let … number, lieu de, like that, like … messages, like … you, limpiando, line i, linea |, link |
  -0.2: list now, list thank, list … do, list>angry, list>list, lista you, lista … lo, lista … y, lit
  -0.2: live in, llamadas |, llamadas … mensajes, llamo a, llamo |, llanta … me, llegue al, lleguen mensajes
  -0.2: llena, llene-, llenen, lo bendiga, lo digo, lo mio, lo … si, local, loi anti, loi … pourriel, lol i
  -0.2: lol … do, los NUMBER, los bendiga, los datos, los envios, los leo, los sabados, los … no, los … sin
  -0.2: loses, loue, love you, love … shop, luego, lui qui, lui … a, luv you, m ecrire, m ecriviez, m envoie
  -0.2: m … avec, m … desabonne, m … pour, m … rien, m … un, ma grand, ma … dans, ma … et, ma … mais
  -0.2: ma … veut, machine a, machine … textos, mad just, madam-, madame, magasin … velo, magasins, maili-
  -0.2: maintenant |, mais ca, mais non, mais … les, mais … merci, mais … pour, makin-, making, mal, mal … la
  -0.2: mamen, mamen you, mandan ofertas, mandando … de, mandar … mensaje, mandarme mas, mandarme mensajes
  -0.2: mande ma, mande recados, manden el, manden eso, manden promociones, manden … porfa, mandenme
  -0.2: mandes textos, manera … que, maquina, marche … enlevez, mardi, mari … decede, market, marre de
  -0.2: marre … vos, mas a, mas con, mas en, mas eso, mas ofertas, mas … este, mas … mi, mas … texto, mate
  -0.2: math, mauvaise, may … be, mayus-, mayusculas, me already, me and, me borran, me borras, me contacte
  -0.2: me deje, me dicen, me donnent, me equivoque, me esta, me gusta, me habian, me how, me iban, me more
  -0.2: me neither, me notifiquen, me or, me podes, me pongan, me pueden, me rayer, me registre, me relancer
  -0.2: me stuff, me svp, me texter, me thanks, me toca, me … avisos, me … bendiga, me … cada, me … email
  -0.2: me … everything, me … fait, me … favor, me … future, me … in, me … les, me … like, me … los
  -0.2: me … manden, me … merci, me … nite, me … ok, me … peace, me … podrido, me … promociones, me … recados
  -0.2: me … recibir, me … tanto, me … texting, me … work, me>number, mean the, mean … text, meant for
  -0.2: meant … the, mejor quitenme, mele, membe-, memory care, mensaje … no, mensaje … que, mensajes con
  -0.2: mensajes conmigo, mensajes please, mensajes porfavor, mensajes x, mensajes … a, mensajes … esta
  -0.2: mensajes … gracias, mensajes … quiero, mensajes … una, mensajitos … de, merci beaucoup, merci ma
  -0.2: merci pas, merci … journee, merci … me, merci … non, merci … plus, merci … tout, merci … toute
  -0.2: mere elle, mes alertes, mes notifications, mes … stp, mes … svp, mesaj, message thank
  -0.2: message … number, messages arretez, messages automatiques, messages for, messages stp, messages thank
  -0.2: messages … m, messages … merci, messages … moi, messages … mon, messages … the, messages … to
  -0.2: messaging my, messaging … phone, messi-, messieurs, metio, mettez le, mettre … a, mi, mi abuelo
  -0.2: mi gente, mi hermano, mi parte, mi senora, mi trabajo, mi … cuando, mi … el, mi … gracias, mi … ni
  -0.2: mid, middl-, middle, middle of, midi, midi |, mieux que, mieux … recevoir, mieux … vous, mille
  -0.2: mind about, mind … texting, mine |, mio |, mis … personales, mise en, mise … demeure, mismo |, miss
  -0.2: missi-, moi c, moi je, moi ne, moi out, moi … NAME, moi … est, moi … groupe, moi … je, moi … l
  -0.2: moi … le, moi … lol, moi … m, moi … mon, moi … t, moi … tes, moleste mas, molesten mas, mon no
  -0.2: mon pere, mon … arretez, mon … aussi, mon … d, mon … des, mon … est, mon … mais, mon … monsieur
  -0.2: monct-, moncton, monda-, monday, money … me, month and, month … you, more ads, more message
  -0.2: more updates, more>list, mothers, moved away, moyen de, much off, much … please, muchas
  -0.2: muchas gracias, my answer, my baby, my brakes, my daughter, my eyes, my favorite, my mothers
  -0.2: my neighbor, my parents, my private, my refund, my repair, my right, my therapist, my uncle
  -0.2: my … again, my … also, my … away, my … can, my … class, my … deleted, my … down, my … info, my … only
  -0.2: my … passed, my … request, my … shop, my … subscription, my … text, my … too, my … took, my … under
  -0.2: my … who, n i, n me, nadie se, nah fam, nah stop, nah take, nah … am, name from, name of, nana, navy
  -0.2: ne desire, ne parle, ne sais, ne … etre, ne … texte, necesite, necesito … me, necessaire de
  -0.2: necessaire … m, necio-, necios, need message, need text, need texts, needed |, needs to, neighbor
  -0.2: never do, never … with, new, new one, next week, next … so, ni de, ni mi, ni nada, ni … la
  -0.2: ni … tengo, nights and, ninguna tienda, nmbr, no aguanto, no cuenten, no escribirme, no este
  -0.2: no mamen, no nos, no offense, no please, no puedo, no seguir, no … ads, no … all, no … contact
  -0.2: no … doy, no … gusta, no … interesado, no … interested, no … k, no … llamen, no … messages
  -0.2: no … moleste, no … mucho, no … ninguna, no … ninguno, no … notifiquen, no … nunca, no … ok
  -0.2: no … pongan, no … recordatorios, no … svp, no … take, no … voy, noche y, noche |, nom svp, nom … vos
  -0.2: nomas … los, non … pas, none of, nonse-, nonsense, noqui-, not afford, not answer, not anymore
  -0.2: not been, not come, not hear, not help, not in, not laugh, not look, not please, not welcome
  -0.2: not … an, not … english, not … going, not … message, not … messages, not … needing, not … one
  -0.2: not … or, not … remove, not … repair, not … shop, not … the, not … us, note that, note … i, note … je
  -0.2: nothing further, nothing … to, notice, notificaciones |, notificaciones … mi, notifications for
  -0.2: notifications please, nous … de, nous … la, now my, now so, now stop, now to, now … more, nuevo
  -0.2: number away, number deleted, number did, number down, number from, number pal, number … do
  -0.2: number … his, number … stop, number … week, number>angry, number>forever, number>you, numer-, numero
  -0.2: numero d, numero mais, numero soit, numero … este, nurse on, objec-, object, object to, oblig-
  -0.2: occupe des, occupe … textos, ocupo … mensajes, of hearing, of here, of love, of texting, of |
  -0.2: of … NUMBER, of … bike, of … group, of … system, off no, off there, off … here, off … just
  -0.2: off … marketing, off … my, off … never, off … number, off … please, off … tune, offense, offers, oi
  -0.2: oiga |, ok la, ok … the, ok … you, okay, old … the, olvide, olvide mi, olviden mi, olviden … numero
  -0.2: on en, on ferme, on my, on one, on please, on … and, on … head, on … more, on … my, on … old
  -0.2: on … plan, on … pour, on … quote, on … screen, on … take, on … un, on … veut, on … voit, once for
  -0.2: one and, one please, one … a, one … make, one … remove, one … them, ones |, only the, only … about
  -0.2: only … no, only … when, ont, opt … svp, optout please, or any, or … me, ordered, osti, ote mon
  -0.2: oter mon, otra … me, otro dia, otro … no, otro … y, ou je, ou on, ou … le, oublie moi, our number
  -0.2: our … please, out how, out now, out so, out svp, out … for, out … texts, out … to, outgrew
  -0.2: outgrew the, ouvre, over … i, owner, pa … de, pa … you, pager, pague |, par mois, para de, para este
  -0.2: para salir, para … wifi, parai-, parait, parar y, parch-, parche, paren … mensajes, parenle … los
  -0.2: pari, parle a, parle pas, parle … bien, parle … mon, parro-, parrot, parti-, partie, partir d
  -0.2: partir … maintenant, parve-, parvenir, pas alors, pas avant, pas c, pas et, pas ete, pas j, pas pis
  -0.2: pas svp, pas textez, pas toi, pas … a, pas … enlevez, pas … est, pas … par, pas … rappels, pas … suis
  -0.2: paso … me, passa-, passe |, passed away, passi-, passing, patience avec, patient, patro-, pay for
  -0.2: pay per, pay … text, payee, paz … con, pe, pedales, pedales … de, pedido de, pediria, peine, penda-
  -0.2: pendant, peoples, perdu ma, perdu … job, pere, perfecto, permiso … mandarme, permission |, pero los
  -0.2: pero … mensajes, pesad-, pesados, petit fils, peu … de, peur, peut m, peux plus, phone do, phone here
  -0.2: phone it, phone … a, phone … and, phone … do, phone … me, phone … more, phone … of, phone … stop
  -0.2: phone … to, phones for, pick, picke-, picked, picked … my, pido … que, pierde, pieza, pile, pires
  -0.2: pis je, pis une, pis … moi, piss, piss off, plans, plate, please finish, please get, please have
  -0.2: please respect, please thank, please … delete, please … more, please … sure, please … you, plenty of
  -0.2: plesa-, plesae, plug on, plus ce, plus je, plus que, plus s, plus souvent, plus … d, plus … des
  -0.2: plus … enlevez, plus … il, plus … notifications, plus … numero, plus … rappels, plus … seul, podrian
  -0.2: podrido, pompe, ponme, ponme en, pop, por ahi, por favorcito, por lo, por ultima, por … descuento
  -0.2: por … gracias, por … quiero, pos, pour, pour dire, pour du, pour faire, pour plus, pour tout
  -0.2: pour toute, pour toutes, pour une, pour … amour, pour … d, pour … dire, pour … faire, pour … les
  -0.2: pour … ne, pour … numero, pour … svp, pour … vous, pourriel je, pourriel |, pourriez … cesser
  -0.2: pouvez fermer, pouvez … cesser, pouvez … de, pouvez … ecrire, pouvez … effacer, pouvez … garder
  -0.2: pouvez … mettre, prefer no, preference to, prefererais que, prefiero email, prefiero … recibir, prepa
  -0.2: pretend i, previ-, priere … ne, princ-, principio, prior-, pris |, private number, private … i
  -0.2: process my, proje-, projector, promociones no, promociones you, promos to, promos … de
  -0.2: proprietaire de, proxima, pu a, pu etre, pu que, pu … la, pu … savoir, pu … velo, puchi-, puchica
  -0.2: pueden apagar, pueden sacar, pull it, pull … from, punto, puro, puro spam, put this, quand … aurai
  -0.2: que cansones, que decia, que je, que ma, que necios, que ni, que pare, que parte, que quelqu
  -0.2: que siguen, que su, que votre, que … eliminen, que … ex, que … las, que … llegue, que … lleguen
  -0.2: que … ni, que … recevrais, que … su, queja, question … you, qui j, qui … arretez, qui … ca
  -0.2: qui … ecris, qui … occupe, qui … vous, quick question, quien hablo, quien … para, quiere … le
  -0.2: quiero dejar, quiero las, quiero publicidad, quiero salir, quiero … a, quiero … borren, quit blowing
  -0.2: quit messaging, quita de, quitame … los, quitan de, quitar … numero, quite … numero, quitenle
  -0.2: quitenlos, quitenlos |, quitenos, quitter … liste, quittez, quoi je, quoi … code, quote please
  -0.2: rabais |, race, radio |, rappel |, rappels d, rayez mon, rdv, ready … the, received, recev-
  -0.2: recevoir aucun, recevoir … communications, recevoir … message, rechazo, recogi … no, recoivent
  -0.2: recom-, recordatorios … no, recup-, recupere, refra-, refrain … texting, regale, regle, regrette
  -0.2: relancer, reloj, reminding, reminding me, removal please, remove moi, remove … and, remove … de
  -0.2: remove … list, remove … phone, removed please, remuevan … numero, remuevanme, remueveme, rendu la
  -0.2: renew, renou-, renta-, rente-, rented, repair |, repairs, reparation mais, replied to, replies
  -0.2: reply … i, reply … ok, replying stop, repond, reponds stop, request … this, resol-, resolution
  -0.2: respect my, resta-, restaurant, retirar, retire … la, retired, retirer ce, retirer … la
  -0.2: retirer … votre, retirez moi, retirez nous, retur-, reunion |, reveille, revoque mon, ride
  -0.2: ride please, rien … envoyer, right that, right … is, right-, ring me, robar-, robaron, robinet
  -0.2: robinson y, robot … me, rodadas, roommate he, roule, ruidi-, ruidito, rules, s occupe, s … des
  -0.2: s … te, sa |, sabados, sabba-, sabbath, sacar … la, sacre, sacre moi, said … would, sais … c, sake
  -0.2: sali delete, salir … la, salle, sans … pour, saoul-, saquenme … ahi, saquenme … los, saturday
  -0.2: saturdays, save us, save … both, says … more, scam, scare-, scrap the, scratch me, screen time
  -0.2: scrib-, scribe, se puede, se voit, se … con, se … cuando, season, see … i, selli-, selling
  -0.2: semaine je, semaine … veux, send no, send … messages, send … the, send>number, sende-, sender
  -0.2: sending … me, sending … these, sending … this, senora NAME, senores, senorita … no, sent … me, sera
  -0.2: sera que, seriously stop, serve-, seul … je, share, shop now, shopp-, shopping, shops, shows, shut it
  -0.2: si c, si … arretez, si … est, si … mandando, si … por, si … veux, sierr-, siga, signale au, signu-
  -0.2: signup, siguen quitenme, siguen … quitenme, sigues, simple, sin … no, since-, sincerely, sir please
  -0.2: sirve, slay, slt, smili-, smiling, sms from, sms on, sms stop, sms … mi, so is, so kind, so my
  -0.2: so that, so … as, so … keep, sola, solicito baja, solo … que, sombody else, somebody who, someone who
  -0.2: somos una, son, son tan, son … amables, sonne … l, sonnez, sorry can, sorry to, sorry … did
  -0.2: sorry … you, sorte que, souhaite … recevoir, soupl-, souple, sourdine, souvent, souvent que, soy
  -0.2: spam please, spam … i, spam … moi, spare … the, starting, stay on, stepp-, stepped, still got
  -0.2: still … NUMBER, stop avec, stop damn, stop de, stop everything, stop gracias, stop harassing, stop je
  -0.2: stop le, stop sent, stop text, stop textos, stop thx, stop using, stop … about, stop … c, stop … here
  -0.2: stop … merci, stop … reminders, stop … sms, stop … up, stop … with, stop>want, stopped |, stopping
  -0.2: stopping the, style, su mensaje, su papa, su tienda, su … por, subar-, subaru, sucre, suis fait
  -0.2: suis … deuil, suis … et, suite a, suivr-, suivre, sunday, sur google, sur moi, sur un, surgeon
  -0.2: sus contactos, sus … borrenme, suscripcion |, suspendan … mensajes, svp cessez, svp et, svp haha
  -0.2: svp m, svp nous, svp rien, svp … d, svp … enlever, svp … m, svp … me, svp … pas, swamp-, swamped
  -0.2: swap, swap |, switch … off, t … tu, tachen … nombre, take her, take him, take them, take to
  -0.2: take … get, taking … off, talki-, talking, talking to, tan amable, tan amables, tande-, tandem
  -0.2: tanne de, tax, te encargo, teach, teacher, teaching, telefono asi, telefono de, telefono … no
  -0.2: telefonos, teleg-, telephone de, telephones, tengo bici, tengo ni, tengo … pa, tente-, termina
  -0.2: text more, text … call, text … do, text … ever, text … fine, text … for, text … get, text … thank
  -0.2: text … thanks, text … this, texted me, textez pas, textez … plus, textez … svp, texting about
  -0.2: texting the, texting this, texting … or, texting … take, texto enlevez, texto me, texto merci
  -0.2: texto you, texto … suis, textos jaja, textos porfa, textos que, textos … NUMBER, textos … de
  -0.2: textos … los, textos … you, texts already, texts do, texts have, texts lol, texts mate, texts needed
  -0.2: texts … be, texts … for, texts>angry, thank … please, thank … remove, thanks but, thanks stop
  -0.2: thanks … no, that one, that the, that wheel, that … no, thatl-, thatll, thatll do, the basket
  -0.2: the county, the kid, the name, the navy, the needful, the new, the parrot, the plug, the projector
  -0.2: the quote, the spam, the tv, the updates, the whole, the … because, the … button, the … club
  -0.2: the … have, the … if, the … just, the … keep, the … only, the … remove, the … store, the … swap
  -0.2: the … til, the … twice, the … updates, the … ups, the … went, them … like, thera-, therapist
  -0.2: these automated, these come, these notifications, these on, these take, these … do, these … take
  -0.2: these>you, they … not, think it, thinks … is, this it, this morning, this right, this your, this … be
  -0.2: this … do, this … end, this … must, this … that, this … to, this … ton, this … want, this … you
  -0.2: though, threa-, thread, ticket … my, tienda no, tienda pero, tienda |, tiendas |, tiene caso
  -0.2: time after, time no, time … am, time … every, time … take, ting, to NUMBER, to bed, to fix
  -0.2: to message, to need, to rate, to read, to reply, to type, to … any, to … be, to … by, to … different
  -0.2: to … fcc, to … in, to … put, to … so, to … too, toda, todo el, todo pero, todos |, toi c, toi … est
  -0.2: told my, ton … de, tono, too, too … texts, tout … futur, toute |, traba, tranquilo |, treat
  -0.2: treat this, treat … as, trek, trois textos, trop … moi, trop … textos, trottinette, trouble and
  -0.2: trouve pas, tu la, tu … ca, tu … la, turn the, tv, two … for, typed, ugh stop, ultimo mensaje
  -0.2: un petit, un … comme, un … m, un … mois, un … suyo, un … une, una persona, una tal, una … por
  -0.2: une pompe, une … le, une … svp, unive-, universidad, unles-, unless, unsubscribe link, up already
  -0.2: up at, up no, up texts, up to, up … bike, ups |, urgences, us both, us end, us … your, usar mi
  -0.2: use el, use text, use … cupon, use … these, used to, using, usted … no, usted … que, ustedes … los
  -0.2: vacac-, vacaciones, vais faire, vais plus, van a, vayan, vayan a, velo electrique, velo etait
  -0.2: velo plus, velo … les, velo … mon, ven, vendi … bici, vendo-, vendor, vendredi, vendu |, veo, veule-
  -0.2: veulent, veux recevoir, veux … en, vez me, video-, videos, viend-, viendrai, vieux, virez moi
  -0.2: virez … de, visitor, vivia, void, vos nouvelles, vos offres, vos … au, vos … desabonnez, vou
  -0.2: voulez mais, vous apporte, vous bloquer, vous mais, vous mets, vous retirez, vous … au, vous … fermer
  -0.2: vous … ne, vous … svp, vous … une, voyag-, voyage, vrai |, vuelva a, vuelvan … escribir
  -0.2: vuelven … escribir, vuelven … mandar, vuest-, vuestros, wake … up, wakin-, waking, want you
  -0.2: want … on, want … opt, want … stop, wanted a, wanted to, warni-, warning, was … your, water
  -0.2: water bottle, way … stop, we keep, we … again, week so, week … so, week … you, were you, were … here
  -0.2: wet, wey you, what … of, whatever it, wheel is, when … get, when … is, while it, who … in, wife says
  -0.2: will … up, wipe … number, with it, with … phone, with … please, with … text, with … texting
  -0.2: with … the, with … wheel, withh-, withhold, wo la, woke, word … stop, works |, would … great
  -0.2: would … if, would … kindly, write again, xfavo-, xfavor, xx, xx |, y borrenme, y cada, y me, y todos
  -0.2: y … du, y … mando, y … para, y … paso, y … se, yo a, yo llevo, yo voy, yo … de, yo … hittin, yoga
  -0.2: you borrame, you chole, you deja, you delete, you estubo, you folks, you lot, you mean, you might
  -0.2: you parale, you pueden, you quedo, you recogi, you showed, you … aguanto, you … drop, you … leave
  -0.2: you … lleguen, you … m, you … necesito, you … nos, you … not, you … now, you … one, you … or
  -0.2: you … pueden, you … so, you … still, you … uso, you>send, you>you, your contacts, your database
  -0.2: your marketing, your … messages, your … my, your … texts, yourself, yourself |, | abstenez
  -0.2: | ahorrense, | ando, | annule, | anulenme, | apaguen, | approved, | axe, | bajeme, | bikes, | bloquez
  -0.2: | buzz, | calls, | cancelame, | changed, | che, | ciao, | cierren, | compadre, | contactez, | cool
  -0.2: | courriel, | crissez, | darme, | derniere, | desabo, | deseo, | desinscris, | desinscrivez, | deux
  -0.2: | donne, | doy, | dsl, | eliminenme, | envoie, | esta, | evitez, | ew, | felicidades, | finalement
  -0.2: | foutez, | gears, | habra, | happy, | i, | inutile, | landline, | lift, | literally, | loi, | luv
  -0.2: | manden, | mandenme, | mas, | mes, | mom, | muy, | now, | oh, | oi, | oigan, | olvide, | once
  -0.2: | only, | op, | osti, | paso, | passing, | picked, | pido, | piss, | plesae, | podrian, | podrias
  -0.2: | ponme, | puro, | quittez, | rechazo, | remuevan, | replying, | retirenme, | right, | sacre, | say
  -0.2: | scrub, | senores, | seriously, | siguen, | slt, | sms, | son, | sors, | suena, | sus, | tanne
  -0.2: | texto, | third, | this, | thx, | ticket, | todos, | tout, | ty, | used, | velo, | vu, | wey
  -0.2: | worry, | … achete, | … alerts, | … an, | … annule, | … asking, | … attorney, | … bloque
  -0.2: | … blowing, | … borro, | … boss, | … bot, | … bothering, | … brakes, | … bye, | … cancel
  -0.2: | … cansado, | … cansones, | … casco, | … cash, | … casl, | … cesser, | … chance, | … chole
  -0.2: | … comprends, | … contacting, | … crying, | … cunado, | … da, | … damn, | … dios, | … discount
  -0.2: | … enseigne, | … equivoque, | … eres, | … esos, | … estubo, | … etre, | … fam, | … frere, | … good
  -0.2: | … hay, | … hiver, | … hope, | … l, | … limpiando, | … lost, | … mamen, | … mandarme, | … molestar
  -0.2: | … mucho, | … mude, | … necessaire, | … necios, | … nieto, | … notificaciones, | … number, | … otez
  -0.2: | … paix, | … parenle, | … pesados, | … petit, | … peu, | … phones, | … podes, | … proprietaire
  -0.2: | … pues, | … quick, | … quita, | … recibir, | … regrette, | … reply, | … repond, | … request
  -0.2: | … sacan, | … senora, | … signed, | … silence, | … souhaite, | … suffit, | … tarjeta, | … teach
  -0.2: | … texte, | … texter, | … toute, | … unico, | … updates, | … usen, | … v, | … votre, | … website
  -0.2: | … work, ~_adr, ~_air, ~_ak, ~_aki, ~_an, ~_asu, ~_bag, ~_bc_, ~_ber, ~_bis, ~_boo, ~_bow, ~_bud
  -0.2: ~_ca, ~_cag, ~_cic, ~_cos, ~_cov, ~_crt, ~_dee, ~_dre, ~_eac, ~_eat, ~_ebi, ~_ese, ~_etu, ~_eye
  -0.2: ~_fas, ~_fij, ~_fy, ~_fyi, ~_gat, ~_gea, ~_gla, ~_glo, ~_hai, ~_him, ~_hin, ~_hr, ~_hrs, ~_ima, ~_ir_
  -0.2: ~_jo, ~_joy, ~_kid, ~_la, ~_lig, ~_lla, ~_loa, ~_ly, ~_mi_, ~_mij, ~_mou, ~_nan, ~_obl, ~_od, ~_om
  -0.2: ~_ont, ~_pe_, ~_pei, ~_pen, ~_pil, ~_pin, ~_pou, ~_ray, ~_rd, ~_rdv, ~_rol, ~_ros, ~_see, ~_seg, ~_sh
  -0.2: ~_smi, ~_sob, ~_soo, ~_ste, ~_to, ~_tv, ~_tv_, ~_unr, ~_veo, ~_vo, ~_wal, ~_wed, ~_wer, ~_wet, ~_wok
  -0.2: ~_xx, ~abb, ~aca_, ~aco, ~ad_, ~ada, ~aded, ~adit, ~adr, ~ady, ~ady_, ~affo, ~agg, ~ags, ~ags_, ~ail
  -0.2: ~ain, ~aini, ~ak_, ~aki_, ~alan, ~alki, ~ampu, ~ams_, ~ana, ~angi, ~ap_, ~ared, ~arez, ~ari_, ~arli
  -0.2: ~arm, ~armi, ~arni, ~asi_, ~asio, ~asp, ~ata_, ~atas, ~athr, ~atio, ~atro, ~atsa, ~auco, ~aug, ~aura
  -0.2: ~ausa, ~auti, ~avy, ~avy_, ~bag, ~bag_, ~bask, ~bc_, ~bert, ~bin_, ~bit_, ~bje, ~bjec, ~blig, ~bo_
  -0.2: ~boit, ~bolt, ~bras, ~bris, ~bud, ~cabl, ~cam_, ~cant, ~cara, ~cev, ~chur, ~cil, ~cios, ~cipi, ~clai
  -0.2: ~cles, ~coma, ~comm, ~comp, ~con_, ~conv, ~cote, ~cov, ~cove, ~cred, ~crt, ~crtc, ~ctez, ~cton, ~cum
  -0.2: ~cur, ~dec, ~dem_, ~dena, ~disa, ~dleb, ~dne, ~dnes, ~driv, ~duer, ~dv_, ~dver, ~dyi, ~dyin, ~each
  -0.2: ~eath, ~eauc, ~ebik, ~ecev, ~ecte, ~ecup, ~efr, ~efra, ~eglo, ~ego, ~eins, ~eliz, ~elvo, ~enas, ~enes
  -0.2: ~enew, ~enez, ~eno, ~erat, ~erda, ~erin, ~ermo, ~erv, ~esd, ~eser, ~etem, ~etud, ~etur, ~evio, ~evoi
  -0.2: ~ew_, ~eway, ~expi, ~eyes, ~fail, ~fers, ~ffo, ~ffor, ~ffs, ~fie, ~fij, ~fish, ~fixi, ~floo, ~flor
  -0.2: ~folk, ~ford, ~fram, ~fune, ~fyi_, ~gale, ~gasp, ~gate, ~gen_, ~ghe, ~gin, ~glo_, ~glov, ~grav, ~grew
  -0.2: ~hais, ~hall, ~hbo, ~hera, ~hif, ~hops, ~hora, ~hoto, ~hows, ~hrea, ~hroo, ~hrs, ~hrs_, ~hurc, ~ian
  -0.2: ~icia, ~icli, ~iddl, ~ideo, ~idi_, ~ier_, ~ieza, ~ify, ~ijos, ~ile, ~ill, ~illi, ~imag, ~imer, ~inci
  -0.2: ~ingl, ~inks, ~inq, ~inqu, ~ipi, ~ips, ~ips_, ~irg, ~irle, ~isa_, ~isit, ~iss_, ~issa, ~ists, ~itad
  -0.2: ~ivoq, ~ixin, ~iz_, ~je_, ~jeme, ~jese, ~joy_, ~kat, ~kay_, ~ket, ~ket_, ~km_, ~lais, ~lam, ~lan
  -0.2: ~las, ~lash, ~lata, ~leb, ~leba, ~leer, ~libr, ~lin, ~lita, ~liz_, ~lki, ~lkin, ~lks, ~lks_, ~llez
  -0.2: ~load, ~loan, ~loj, ~loue, ~lowi, ~lta, ~lueg, ~luti, ~lvo_, ~ma_, ~mail, ~maki, ~malo, ~math, ~mbe
  -0.2: ~mber, ~mbia, ~mbl, ~mbre, ~mela, ~mew, ~mi_, ~midd, ~midi, ~mij, ~mita, ~mmed, ~mo_, ~monc, ~mp_
  -0.2: ~mpe_, ~mpie, ~mpt, ~nan_, ~nce_, ~ncho, ~nco, ~ncto, ~nda_, ~ndic, ~ndui, ~nfun, ~ngue, ~nill, ~nis_
  -0.2: ~nles, ~nlos, ~nons, ~nrol, ~nser, ~nsur, ~ntil, ~nume, ~nyti, ~nywh, ~oads, ~oan, ~obar, ~obli, ~obu
  -0.2: ~obus, ~oc_, ~oge, ~ois, ~oite, ~oje, ~ojec, ~olid, ~olis, ~olk, ~olks, ~olla, ~olt, ~olt_, ~omo
  -0.2: ~ondo, ~ono, ~onos, ~onve, ~opa, ~open, ~opit, ~oraz, ~orid, ~ork_, ~orn_, ~oses, ~oste, ~oten, ~oul
  -0.2: ~ours, ~oyag, ~pabl, ~paie, ~paye, ~peak, ~pei, ~pein, ~pert, ~pesa, ~phot, ~pick, ~piez, ~pio_
  -0.2: ~pist, ~plac, ~pop_, ~pos_, ~pou, ~ppl, ~proj, ~pub, ~pull, ~puro, ~quiv, ~race, ~raf, ~raig, ~rain
  -0.2: ~ran, ~rapi, ~rdez, ~rdia, ~rdie, ~rdv, ~rdv_, ~red, ~refr, ~rek, ~rek_, ~remi, ~renc, ~retu, ~rged
  -0.2: ~rgen, ~rges, ~rgu, ~rieu, ~rinc, ~riq, ~riqu, ~rle, ~rli, ~rmal, ~rme, ~rmo_, ~rode, ~roje, ~roma
  -0.2: ~rose, ~rri_, ~rtc, ~rtc_, ~rtie, ~ruid, ~runn, ~sais, ~scam, ~scr, ~scri, ~scus, ~seg, ~segu, ~sket
  -0.2: ~slo, ~smil, ~sob, ~sobr, ~soo, ~soon, ~soy_, ~span, ~spea, ~spec, ~ssem, ~stal, ~stau, ~stic, ~stm
  -0.2: ~swap, ~taur, ~tax_, ~team, ~tef, ~teme, ~tery, ~tiga, ~tip, ~tma, ~tob, ~tobu, ~tono, ~trek, ~triq
  -0.2: ~tros, ~tsa, ~tsap, ~tubo, ~tudi, ~tv_, ~uati, ~uba, ~ubar, ~ubby, ~ube, ~ubo, ~ubo_, ~uche, ~uda_
  -0.2: ~udia, ~ueja, ~uenm, ~uerm, ~uffe, ~uivo, ~ume, ~umer, ~ums, ~unle, ~unty, ~upli, ~ute_, ~uto_, ~utob
  -0.2: ~vec, ~veo, ~veo_, ~via, ~vieu, ~vill, ~vio, ~vio_, ~virg, ~vole, ~vorc, ~vy_, ~wake, ~wap, ~wap_
  -0.2: ~warn, ~wate, ~ways, ~wea, ~were, ~wet, ~wet_, ~wil, ~will, ~wok, ~woke, ~woo, ~wors, ~xpi, ~xpir
  -0.2: ~yag, ~yage, ~yez_, ~yi_, ~yin, ~ying, ~yped, ~yti, ~ytim, ~ywh, ~ywhe
  -0.24: (tables say opt_out)
  -0.3: (these), NAME at, NAME to, NUMBER am, NUMBER minutes, NUMBER texto, NUMBER tubes, NUMBER vous
  -0.3: NUMBER … also, NUMBER … au, NUMBER … days, NUMBER … have, NUMBER … mas, NUMBER … of, a bill, a cada
  -0.3: a clapet, a cyclist, a normal, a preguntar, a ton, a tree, a week, a … NUMBER, a … d, a … donc
  -0.3: a … jeune, a … los, a … movil, a … office, a … person, a … rato, a … robot, a … she, a … vous, abeg
  -0.3: abogado |, abonnement … textos, aburre, aburre |, aca |, achalez moi, advertising to, advised
  -0.3: advised that, after this, after … you, agreguen, aguan-, aguanto, ahi que, ahi … no, ahora si
  -0.3: ahora … de, ai bien, ai clique, ai … numero, ai … recu, aime … ca, aime … mais, aire, al … con
  -0.3: al … delete, all future, all off, all text, all this, all three, aller a, allez vous, allo
  -0.3: already picked, already take, already … a, also stop, am old, am opting, am … stop, amable, amables
  -0.3: ami, an … to, and call, and could, and desist, and keep, and please, and still, and … ask, and … need
  -0.3: and … time, and … wifes, angry>forever, annon-, annonces, answer is, apaguen, apara-, apres le
  -0.3: apres … plus, aqui me, are fine, are great, are over, are … and, arret, arrete svp, arrete … me
  -0.3: arretes, arretez tout, arretez … je, arrive, artic-, article, asere, ask you, asking take
  -0.3: asking … me, at first, at me, at our, at these, at work, at … now, attendu, au lieu, aujourdhui |
  -0.3: automatiques |, autre … moi, avec ces, avec … magasin, avec … pneus, avez fait, avez le, avisenme
  -0.3: avisenme cuando, ayude-, ayudenme, back to, baja este, baja gracias, baja porfa, baja … los
  -0.3: bajenme de, basta you, basta … mensajes, batte-, bc of, bc … you, be a, be advised, be excused, be so
  -0.3: be … for, be … out, be … remove, be … that, because of, because … your, bed, before she, before … it
  -0.3: beg you, begging you, besoin des, besoin … textos, best thing, better be, better … the, between the
  -0.3: bici asi, bici por, bici … esta, bici … mi, bici … yo, bien, bien mais, bien |, bien … vos, biffe-
  -0.3: biffez, biffez mon, bike is, bike please, bike … please, bike … stolen, bike … stop, biker, bikes in
  -0.3: blasts |, block … number, bloque, bloquer, boat, bomba, bon, bon arretez, bon ben, bonne … a
  -0.3: borrar mi, borrar … numero, borrarme |, bothering, bothering me, boutique mais, boutique |, bouto-
  -0.3: bouton, boyco-, boys, brakes are, breaking up, breaking … with, breakup, bro stop, broke, bugging me
  -0.3: burn, busquen, but it, but … i, but … the, buying anything, buzzes, c … gentil, c … tout, c … tu
  -0.3: c … une, ca sur, cada … me, call for, call instead, cambio, can end, can somebody, can … end
  -0.3: can … guys, can … now, can … read, can … say, cancel the, cancel … text, cancelacion … mis
  -0.3: cancelar los, cancellez, canse, cap, casi no, casque, cat … the, ce qu, ce … on, cease all
  -0.3: cease … me, cel de, cel es, cel … no, cell off, cell svp, cell … off, cell … your, cellulaire svp
  -0.3: cellulaire |, celos-, celoso, celular … de, cero mensajes, cero … de, cero … por, cesen, cesser de
  -0.3: cesser … envoi, cesser … envois, cessez svp, cessez tout, cessez … textos, cessi-, cessiez, chamo
  -0.3: change de, change … preference, chaqu-, chaque, chaque message, char, check email, check for
  -0.3: check in, check … the, cheers |, chemi-, chercher, chill, choose to, choose … opt, clape-, clapet
  -0.3: cobran por, come off, come … a, come … on, come … the, comment me, comment … desabonner
  -0.3: comment … fais, comment … me, communiquer, communiquer avec, communiquer … moi, como … doy, compadre
  -0.3: comprar un, comprar … no, compteur, con esos, con estos, con las, con … mensaje, con … numero
  -0.3: concern, concl-, confi-, confirm removal, congr-, congratulations, conna-, connais, connais pas
  -0.3: considerez … comme, conso-, consommateur, contactado, contactado |, contactarme |, contacten mas
  -0.3: contactos |, coordonnees |, cordi-, cortenla, could i, count me, count … out, couper, coupons |
  -0.3: courriels, cousi-, cousin, crap |, croix, croix sur, croix … mon, cross me, cross … off, cuando ocupe
  -0.3: cuando … a, cuanto, cuenta que, cupon, custo-, customer is, cyclist, d aller, d hiver, d m, d … de
  -0.3: d … enleve, d … mensajes, dale, daugh-, daughter, days are, days … over, de aire, de bon, de cuenta
  -0.3: de dia, de difusion, de enviar, de estar, de forfait, de grace, de nadie, de promociones, de sondages
  -0.3: de spam, de tes, de textear, de todas, de verdad, de … au, de … avec, de … boutique, de … computadora
  -0.3: de … contact, de … contacter, de … contacts, de … dans, de … ecole, de … enviar, de … esposa
  -0.3: de … fichiers, de … les, de … linea, de … ne, de … on, de … oublier, de … parte, de … please
  -0.3: de … promociones, de … son, de … votre, debarque moi, debranchez moi, decede, decid-, decim-, deja la
  -0.3: deja … mandarme, dejame en, dejame … paz, dejan … mandar, dejar … escribirme, dejar-, dejaran
  -0.3: dejen el, dejen mi, dejen … estar, dejen … spam, dejen … textearme, dejenme … paz, delete grupo
  -0.3: delete sistema, delete taller, delete … de, delete … from, delete … info, deleting, demain je
  -0.3: dentist, dentiste, depan-, derailleur i, derangez moi, derechos, derniere … que, desabonnez … svp
  -0.3: desactivez ca, desco-, descr-, descuento, deseo ser, deseo … contactado, desha-, desinscription svp
  -0.3: desis-, desist, despido, despues |, desubscribe, desvinculen, detox, deuil, deux, dey, dia |, did for
  -0.3: did … by, different … now, diffu-, diffusion, difus-, difusion, difusion |, digale al, digital
  -0.3: digo no, dile a, dispa-, disparaitre, distribution, dit … mais, dix, do for, do without, do … be
  -0.3: do … buy, do … needful, do … reply, do … understand, does one, does … end, does … get, dois, doit
  -0.3: dollar, domin-, donate, done … no, donee, dos … y, dr, du … enlevez, each time, ecole de, ecrir-
  -0.3: ecrire, ecrivez a, ecrivez … plus, effacer |, el boton, el descuento, el mostrador, el paro, el perro
  -0.3: el sabado, el saldo, el titular, el … es, eliminame, else from, else … you, elsew-, elsewhere
  -0.3: email |, emerg-, en deuil, en reunion, en supplie, en veut, en … basura, en … d, en … mostrador
  -0.3: en … pas, en … pero, encuentro, encuentro el, end i, end my, end … subscription, ends, ends |
  -0.3: enleve … la, enlever svp, enlevez … cell, entro, envio … mensajes, envoyez … plus, equip-, equipe
  -0.3: era mi, eran, erase … number, es |, es … borrenme, es … para, esa cosa, escue-, escuela, ese pedido
  -0.3: ese … era, eso es, eso you, eso … los, esos avisos, espam, esposa |, est beau, est en, est gentil
  -0.3: est l, est parti, est pret, est tout, est tu, est un, est vous, est … pu, est … que, est … qui
  -0.3: est … vos, esta semana, estaba en, este es, este movil, esten mandando, esten textiando, esto me
  -0.3: estos … no, estrellas, estuvo bueno, et personne, et … les, etes … de, event-, everyday, everything |
  -0.3: evitez, ex … me, exclude, excluir, exclure, excused, excused from, exist, exist |, exist-, exped-
  -0.3: expun-, expunge, fabor |, fache, fais pour, fais … de, faites une, faites … croix, falle-, fallecio
  -0.3: favor … es, feel, feldm-, feldman, fichiers, figur-, fin … messages, fin … mon, fin … textos, find
  -0.3: fini … textos, first … the, fish, flat, flip phone, flushez, flushez mon, flushez … numero, fois pour
  -0.3: fond, for that, for … NUMBER, for … friend, for … lifetime, for … the, for … unsubscribe
  -0.3: forfait prepaye, forget i, forget … exist, forma-, forme-, fr, francais, frega-, frene-, frenenle
  -0.3: from everything, from today, from … all, from … distribution, from … sms, front, fui … la
  -0.3: further sms, further … please, ganas, gang de, garde, gasta-, gave the, gele, gente, gentil, getting
  -0.3: getting … bike, getting … remove, give … a, go … the, god bless, goes to, goes … my, good on, got
  -0.3: gracias quiero, gracias … todo, great-, grounded, group chat, grupo, gustaria, guy who, guy … not
  -0.3: habian dicho, habla-, had … fill, haga, haganme, hands, hands-, handset, harassing, hard pass, has me
  -0.3: has to, have NUMBER, have mercy, have sent, have … use, hay … de, hay … para, he … quit, hear from
  -0.3: hence-, henceforth, her off, here … am, here … no, hereby revoke, hers, hers |, hicie-, hicieron
  -0.3: hija, his bike, his … he, hit a, hiver |, honestly |, honor my, honor … request, hope this, hope … is
  -0.3: hors, hors de, hors … votre, house |, how about, how … one, how … opt, hurt, i call, i checked
  -0.3: i choose, i exist, i joined, i liked, i pay, i prefer, i press, i sign, i used, i went, i … always
  -0.3: i … appreciate, i … check, i … for, i … leave, i … love, i … old, i … opting, i … revoke, ia, ia no
  -0.3: icitt-, icitte, if … do, if … want, il faut, il … pret, illim-, illimite, impot-, impots, in charge
  -0.3: in there, in … for, in … sink, incom-, incoming, infir-, infirmiere, infol-, informacion, ing
  -0.3: inner tube, inscription … textos, inscrite par, inscrivez moi, inscrivez … sur, insted
  -0.3: interesa recibir, interesan sus, interessent, interested remove, inuti-, inutile, iphon-, iphone
  -0.3: is always, is never, is stop, is up, is … a, is … emergencies, is … late, is … not, is … remove
  -0.3: is … text, is … working, it a, it dings, it end, it ends, it may, it |, it … NUMBER, it … already
  -0.3: it … always, it … concern, it … his, it … rest, j achete, j embarque, j suis, j … bien, j … ca
  -0.3: j … clique, j … pas, jala, jamais eu, jamais je, jamais plus, jamais … vous, japan, je consens
  -0.3: je les, je mets, je paye, je sais, je suis, je … aux, je … connais, je … dans, je … tannee, je … tout
  -0.3: jeune fille, just call, just … more, just … this, juste … le, keep the, keep your, kid at, kindly do
  -0.3: kiten-, knock it, knock … off, knock-, know this, l … le, l … merci, la banque, la caja, la commande
  -0.3: la deje, la escuela, la job, la nina, la palabra, la persona, la rodilla, la … anti, la … ca
  -0.3: la … demain, la … l, la … saquenme, la … se, ladilla con, ladra, laissez tomber, laissez … tranquille
  -0.3: las … no, last guy, late … me, lavoi-, lavoie, lay, lay off, le agradeceria, le bol, le choix
  -0.3: le code, le compteur, le dentiste, le doy, le francais, le spam, le votre, le … de, le … et
  -0.3: le … part, le … pour, le … si, least, least of, least … all, leaving now, leaving the, leerlos
  -0.3: les avis, les envois, les moteurs, les petits, les pubs, les … avec, les … dans, les … moi, les … ok
  -0.3: les … texte, less, let it, let my, let … know, let … off, let … out, lic, lieu, like, like … opt
  -0.3: liked, limpi-, line again, linea no, lista … difusion, listado, liste stp, llamo … no, llega a
  -0.3: llega … a, llegue nada, lleguen |, loco |, longer wish, look … these, looks, los digo, los mande
  -0.3: los … conmigo, los … le, los … pero, los … please, los … quitenme, lose this, lost … number, lot |
  -0.3: lourd, love of, love the, love … god, lovel-, lovely, m ecrit, m effacer, m interessent, m … des
  -0.3: m … fait, m … vos, ma belle, ma job, ma … otez, magasin … mon, mail only, mailb-, mailbox, mails
  -0.3: main, mais pu, mais vos, mais … n, make sure, make … the, man, mandado, mandando cosas, mandandome
  -0.3: mandar … que, mandarme, mandarme cosas, mandeis, manden ofertas, manden … ni, manden … por
  -0.3: mandes mensajes, mandes |, manera de, mari est, marketing, mas mensaje, mas promociones, mas texts
  -0.3: mas … esto, mas … ustedes, may concern, may … please, me busquen, me canse, me da, me de, me dejan
  -0.3: me den, me do, me donne, me escribe, me esten, me ever, me gustaria, me here, me know, me l
  -0.3: me laisser, me llamen, me mude, me operaron, me quita, me vale, me … anymore, me … before
  -0.3: me … borrar, me … como, me … dar, me … decir, me … delete, me … get, me … mal, me … nadie, me … otra
  -0.3: me … porfa, me … su, me … textiando, me … times, me … when, me>wrong, mecan-, mecano, mejor you
  -0.3: mensaje de, merci bien, merci bonne, merci j, merci pour, merci … moi, message, message a, message c
  -0.3: message de, message merci, message … again, message … est, message … j, message … je, messages are
  -0.3: messages pour, messages … not, messages … svp, messaging, mets fin, mets … a, mettez fin, mi casa
  -0.3: mi ex, mi hijo, mi pedido, mi … fallecio, mien |, mija, mind not, mistake please, mobile from
  -0.3: mobile … your, moi enlevez, moi par, moi vos, moi … ce, moi … ces, moi … cette, moi … rappels
  -0.3: mom … is, mon compte, mon frere, mon … le, mon … lol, mon … pis, mon … plus, mon … que, mon … soit
  -0.3: mon … sonne, mon … veut, month my, more reminders, more sms, more … messages, more … this, more>want
  -0.3: mornin, mort, mot de, moter, moteu-, moteurs, moved |, muchacho, mude, mwa, my, my derailleur
  -0.3: my fill, my phones, my preference, my request, my riding, my sister, my texts, my … about, my … days
  -0.3: my … just, my … of, my … on, my … removed, my … unsub, n … envoyez, n … veux, na |, nada ni
  -0.3: nada quitenme, nada … este, nada … la, nada … lo, nah … me, name … your, necessaire, need one
  -0.3: need the, need them, need … be, needf-, needful, negoc-, neigh-, nel, never look, never message
  -0.3: never … at, new … is, news, news i, next time, next … i, ni a, ni … mi, ni … textos, niaiser, night |
  -0.3: night-, nights, nina, ninguno |, nino, nite, no consiento, no contact, no dejan, no encuentro
  -0.3: no llegue, no lleguen, no mandarme, no off, no vivo, no want, no |, no … busquen, no … como
  -0.3: no … dinero, no … envie, no … este, no … haga, no … iban, no … mandando, no … or, no … wish, no … yo
  -0.3: noman-, nomanden, nombre de, nombre |, nomor-, none, norma-, normal, not one, not own, not receive
  -0.3: not remove, not wanting, not working, not your, not … bike, not … cyclist, not … from, not … here
  -0.3: not … if, not … just, not … promos, not … send, not … this, not … understand, not>not, note que
  -0.3: nothing from, nothing more, notificasiones, notificasiones |, now and, now remove, now that, now … am
  -0.3: now … would, nt, ntp, nueve, number removed, number svp, number that, number will, number … from
  -0.3: number … there, numero et, numero porfa, occup-, occupe, ocupe, ocupo … me, of this, of … first
  -0.3: of … month, ofertas, off his, off les, off now, off whatever, off … NAME, off … a, off … bike
  -0.3: off … messages, off … your, office, offre-, offres, oiga y, ok, ok please, ok … not, ok … will, ola
  -0.3: on fait, on i, on me, on these, on … account, on … door, on … le, on … me, on … no, on … only
  -0.3: on … parle, on … site, one NUMBER, one from, one lifetime, one on, one … my, one … your, only
  -0.3: only for, only … a, only … email, operaron, operaron la, opt … request, or, or … am, or … to
  -0.3: order from, order-, orign-, orignal, ote moi, ote … de, otra … no, otro yo, oubliez mon
  -0.3: oubliez … numero, oui mais, out for, out request, out with, out … it, out … of, outgr-, outta here
  -0.3: owe … a, owes, paga, pago, paix … vos, pal, paniq-, panique, pantalla |, papi, par jour
  -0.3: para … garantia, parce-, parcero, pare por, pare … favor, paren el, paren … los, paro de, pas bien
  -0.3: pas comment, pas d, pas enlevez, pas envie, pas fache, pas me, pas … forfait, pas … francais
  -0.3: pas … je, pas … les, pas … mais, pas … moi, pas … plus, pas … promo, pas … sondage, pas … temps
  -0.3: paso no, paso … la, passe, pause, pause these, paz por, paz |, paz … favor, pedalear, pena
  -0.3: people … the, perds, perfi-, pero si, pero … mi, perro, person … not, personne n, personnels, peux m
  -0.3: phone from, phone out, phone taken, picked it, picked … up, pido … no, pido … you, pis ca, pis j
  -0.3: pis moi, plan and, please be, please call, please just, please n, please process, please refrain
  -0.3: please turn, please … i, please … messages, please … nothing, please … off, please … send
  -0.3: please … thx, please … with, plein le, plein-, pleine, plug, plus avoir, plus envie, plus pour
  -0.3: plus texter, plus vos, plus … chez, plus … contacter, plus … en, plus … je, plus … par, plus … que
  -0.3: pneus d, pneus … hiver, podes, podes sacar, podes … de, podrias, ponle, por dios, por recibir
  -0.3: por sms, por todo, por … vez, porfabor |, possible … ne, pour rien, pour vrai, pour … bon
  -0.3: pourquoi … m, pouvez les, pouvez … arreter, pouvez … faire, preferencia, prefiero no, prenez note
  -0.3: prenez … que, prepaid phone, prepaye, prie de, prochaine … et, promotions, promotions |, ps, pu la
  -0.3: pueden borrar, pura, purge … number, put … in, qu … est, qu … faut, que borren, que dicen
  -0.3: que … cessiez, que … den, que … estos, que … quite, que … saquenme, que … texto, quebe-, quebec
  -0.3: queda-, qui … etes, quick, quien sea, quien … que, quieran, quiere, quiere que, quiero cancelar
  -0.3: quiero desuscribirme, quiero … los, quiero … no, quiet-, quieto, quisiera no, quisiera … recibir
  -0.3: quit … this, quit … up, quit … with, quitadme, quitadme de, quitadme … la, quitandome, quitar mi
  -0.3: quitarme de, quite |, quiteme |, quiten … cel, quitenme you, quitenme … favor, quitenme … su
  -0.3: quitte … liste, quoi la, quoi … ce, radie-, radio, rappels de, ras le, rato |, rayez … de, reason
  -0.3: recevoir, recevoir d, recevoir … autres, reciba, recibir nada, recoive plus, recoj-, records
  -0.3: records |, recu le, remboursement, remember signing, remember … up, reminders i, remove NUMBER
  -0.3: remove from, remove us, removed … was, removed … your, removing, remuevan, remuevan mi, repair i
  -0.3: report to, report … the, request, request no, required, resea-, resilie, respectfully, respo-
  -0.3: retiree, retiren mi, retiren … numero, reuni-, reunion, review |, ride i, ride … in, riding days
  -0.3: riding … are, rien merci, rien … me, rien … texto, right … and, right … me, right … the, rodil-
  -0.3: rodilla, row, ruine-, ruined, runs this, sabado, saber … mas, saca mi, saca … numero, sacame |
  -0.3: sacrez moi, said … is, sais … comment, sakem-, sakeme, salgo … esta, salid-, salida, saque … la
  -0.3: saqueme de, say it, says … are, says … write, says … you, se leer, se les, se … la, seaso-, semana no
  -0.3: semana you, semana … no, send more, send … any, send … one, send … these, send>these
  -0.3: sending messages, sending … texts, senor |, senora |, senorita, senti-, sentido, separ-
  -0.3: ser contactado, serio |, serio-, seriously, servi, servian, servicio de, set my, seul texto, she
  -0.3: shop, shop but, shop texting, shop … the, shop … to, si le, si quieren, si … a, si … dejan, si … tan
  -0.3: sick … these, sigan … mensajes, sigan … textos, signale |, silence radio, since … accident, sink, six
  -0.3: sms … me, snail, so are, so drop, so text, so … am, so … for, so … now, solicito … cancelacion
  -0.3: sombo-, sombody, somebody … to, somew-, somewhere, somos, son … svp, sors moi, sorte, sortir … la
  -0.3: sound, spammer, spare … old, specials, specials |, split, spoke, stand and, start-, still … them
  -0.3: stop receiving, stop spam, stop thank, stop … ads, stop … alerts, stop … already, stop … spam
  -0.3: stop … that, stop … them, stora-, storage, strike my, su … se, sue, suelta, suelten, suene mi, suert-
  -0.3: suerte, suerte con, suerte … la, suffit les, suis tanne, suis tannee, suis … client, suis … fache
  -0.3: sunda-, supprimez … numero, sur … portable, survey, sus ofertas, sus … saquenme, sus … se
  -0.3: suscripciones, suscrita, svp arreter, svp enlevez, svp les, svp retirez, svp … bonne, switch off
  -0.3: t es, take … name, take … one, take … phone, takin-, taking, tambien |, tan … de, tanto-, tantos
  -0.3: te … que, telefono es, telefono por, telefono … para, telefono … solo, telephone la, tell your
  -0.3: tell … in, telle-, tellement, temps d, temps de, tengo dinero, tengo dos, tengo que, tente pas
  -0.3: terme … ces, terminar, terminen you, terminen … con, terri-, terrible, text him, text … about
  -0.3: text … else, text … here, texte plus, textees mas, texter … merci, textez … pas, textiando
  -0.3: texting him, texting … number, texto non, texto … es, textos gracias, textos on, textos … ca
  -0.3: textos … contre, textos … este, textos … il, textos … les, texts from, texts not, texts thx
  -0.3: texts too, texts … a, texts … all, texts … go, texts … not, texts … them, texts>list, texts>you, than
  -0.3: that … enough, that … of, that … the, that … where, the accident, the bell, the brakes, the dentist
  -0.3: the fine, the love, the month, the order, the promos, the pump, the refund, the right, the shop
  -0.3: the sink, the time, the vet, the … are, the … end, the … guy, the … print, the … stand, the … with
  -0.3: them so, there … way, these alerts, these do, these text, these … messages, these … not
  -0.3: these … remove, these … texts, these … to, these>angry, they come, they … in, thing is, thing you
  -0.3: thing … not, this chat, this contact, this sms, this the, this … list, this … never, this … not
  -0.3: this … take, three in, thumb-, thumbs, tiemp-, tiempo, tienda a, tienda cuando, tienda … de
  -0.3: tiene … que, tiene-, tienen, time on, time … please, time … text, tire, tired of, tires, titul-
  -0.3: titular, to confirm, to it, to many, to opt, to sms, to somebody, to whom, to … again, to … do
  -0.3: to … handset, to … is, to … just, to … lawyer, to … me, to … receiving, to … sending, todo lo
  -0.3: todo … de, told … kid, too late, too please, total-, totaled, toujours |, tous, tous les, tqm
  -0.3: trabajo no, trabajo y, tree, tripl-, tu moyen, tu … de, tu … enlever, tu … que, turn … texts
  -0.3: turned off, tus contactos, twent-, twenty, twice |, un cell, un dia, un stop, un … et, un … la
  -0.3: una sola, uncle, une, une croix, une … en, unfol-, unfollow, unfollow lol, unsub please
  -0.3: unsub … please, unsubscribe moi, unsubscribe svp, unsubscribe … i, unsubscribe … number, unwan-
  -0.3: unwanted, updates please, usa … telefono, use the, ustedes … mas, uy, va, vais, vale no, vanco-
  -0.3: vancouver, velo c, velo … a, velo … besoin, velo … est, velo … la, vendi la, venta, vet
  -0.3: veuillez retirer, veut pu, veux me, veux pus, veux … les, veux … savoir, vez no, viaje, viaje |
  -0.3: vibre, vient, vient de, viern-, viernes, vivo en, vos affaires, vos alertes, vos fichiers, vos pneus
  -0.3: vos rabais, vos textos, vos … me, vos … par, vos … pis, vos … retirez, vos … sur, vos … vous
  -0.3: votre … merci, vous aime, vous cessiez, vous connais, vous devez, vous faire, vous que, vous voir
  -0.3: vous … supplie, voy … bloquear, voy … comprar, voyon-, voyons, vrai, vuelva, vuelvan … escribirme
  -0.3: want message, want nothing, want … number, want … unsubscribe, want>stop, was … last, was … remove
  -0.3: wasting … time, watch, we both, we moved, went to, went … the, wheel and, when does, when … it
  -0.3: wheres, who knows, who you, who … are, whoever … this, whoevers, whom, whom it, whom … may
  -0.3: wife … you, wifes phone, will call, will … come, will … to, winte-, winter, with that, without me
  -0.3: wo les, wo … moteurs, won, worth, would … be, write stop, xfa no, y all, y despues, y dice, y el
  -0.3: y les, y quiero, y se, y … es, y … texto, yeah no, yo … llamo, you already, you call, you end, you es
  -0.3: you fixed, you paso, you tengo, you understand, you unsubscribe, you … ando, you … canse
  -0.3: you … escriban, you … for, you … gracias, you … if, you … of, you … quiere, you … quitenme
  -0.3: you … sent, you … suene, you … those, you … vivo, your message, your … and, your … remove
  -0.3: zero … please, | abeg, | acepte, | all, | allo, | and, | arretes, | asere, | avisenme, | bajenme
  -0.3: | best, | between, | biffez, | blocking, | bonsoir, | cada, | cancellez, | cell, | como
  -0.3: | congratulations, | count, | debarquez, | debranchez, | derangez, | desactivar, | desormais
  -0.3: | desuscribanme, | dile, | dorenavant, | effective, | eliminame, | eliminar, | eliminen, | ex
  -0.3: | ferme, | flushez, | fue, | ia, | juste, | lay, | love, | meme, | merci, | necesito, | nel, | nous
  -0.3: | ola, | otro, | over, | parale, | parcero, | pause, | per, | phone, | ponle, | prepaid, | ps
  -0.3: | puedes, | puedo, | quite, | rayez, | request, | see, | she, | shop, | somos, | strike, | suspendan
  -0.3: | throw, | two, | unfollow, | uy, | wheel, | wheres, | … advertising, | … ahi, | … alguien, | … ask
  -0.3: | … asked, | … bici, | … bro, | … bugging, | … cancelar, | … capable, | … choose, | … come
  -0.3: | … consens, | … courriel, | … demande, | … desuscribirme, | … dijeron, | … doy, | … ecrivez
  -0.3: | … else, | … encargo, | … envoie, | … fuera, | … gustaria, | … has, | … honor, | … lachez, | … link
  -0.3: | … looks, | … manera, | … mets, | … mismo, | … muted, | … ne, | … ni, | … nina, | … novia
  -0.3: | … operaron, | … order, | … our, | … pay, | … pense, | … perro, | … persona, | … prefer, | … que
  -0.3: | … quieto, | … recois, | … refrain, | … runs, | … salirme, | … serait, | … service, | … stp
  -0.3: | … suelta, | … ta, | … tan, | … un, | … vale, | … veu, | … vient, | … went, | … wey, | … whom
  -0.3: | … will, | … yes, ~_adv, ~_aft, ~_agu, ~_any, ~_avi, ~_bc, ~_bif, ~_boa, ~_cab, ~_ch, ~_cie, ~_cou
  -0.3: ~_cry, ~_cur, ~_cus, ~_del, ~_deu, ~_dey, ~_dom, ~_dri, ~_ele, ~_eme, ~_eno, ~_far, ~_fe, ~_fit
  -0.3: ~_fr_, ~_ge, ~_gel, ~_get, ~_got, ~_gr, ~_gri, ~_guy, ~_ha, ~_hay, ~_hel, ~_hen, ~_ig, ~_iph, ~_jar
  -0.3: ~_kon, ~_lab, ~_lic, ~_lif, ~_lik, ~_lu, ~_my, ~_my_, ~_nav, ~_nel, ~_nit, ~_nor, ~_num, ~_occ, ~_ok_
  -0.3: ~_or_, ~_ost, ~_oth, ~_pau, ~_pn, ~_pne, ~_poc, ~_pom, ~_ps, ~_pul, ~_ran, ~_reu, ~_roo, ~_row, ~_rue
  -0.3: ~_sic, ~_six, ~_sla, ~_sli, ~_sna, ~_so, ~_spl, ~_sus, ~_ten, ~_tha, ~_tin, ~_tit, ~_tot, ~_unf, ~_va
  -0.3: ~_va_, ~_vet, ~_wat, ~_wit, ~_won, ~_za, ~abeg, ~abit, ~ach_, ~acos, ~acta, ~adv, ~aft, ~afte, ~agua
  -0.3: ~aitr, ~alg, ~alid, ~alme, ~amig, ~amme, ~ams, ~anca, ~and, ~ania, ~aniq, ~ano, ~any, ~apab, ~arad
  -0.3: ~arg, ~ashe, ~asic, ~ata, ~au_, ~ault, ~avi, ~awy, ~azo_, ~bec_, ~bif, ~biff, ~bis, ~blar, ~boat
  -0.3: ~bord, ~boys, ~bran, ~bs_, ~bsi, ~buen, ~cag, ~cano, ~capa, ~ccup, ~cem, ~cesa, ~cevo, ~chaq, ~citt
  -0.3: ~ckl, ~coj, ~cone, ~cora, ~cous, ~couv, ~cri, ~cry, ~cryi, ~ctf, ~ctfu, ~ctri, ~cust, ~da_, ~dade
  -0.3: ~dang, ~dans, ~dant, ~ddl, ~ddle, ~dee_, ~der, ~deto, ~dey, ~dey_, ~dois, ~doit, ~domi, ~dre, ~dred
  -0.3: ~dset, ~eam_, ~east, ~ebec, ~ebi, ~ecoj, ~ectf, ~edf, ~edit, ~eful, ~egoc, ~el_, ~elec, ~emi, ~empo
  -0.3: ~ende, ~enid, ~enir, ~ens_, ~eon_, ~er_, ~ere, ~erne, ~erri, ~esen, ~esis, ~estr, ~etox, ~ett, ~euni
  -0.3: ~eut, ~exte, ~fair, ~fan, ~far, ~ffr, ~ffre, ~ffu, ~figu, ~find, ~flat, ~fole, ~fres, ~fron, ~fte
  -0.3: ~fter, ~gad, ~gas, ~gear, ~gel, ~geo, ~geon, ~gge, ~ghb, ~ghbo, ~gine, ~ging, ~goc, ~goci, ~gos, ~gri
  -0.3: ~gure, ~guy, ~hamo, ~haq, ~haqu, ~hare, ~hay, ~hbor, ~hel, ~heri, ~hico, ~hija, ~hill, ~him, ~hio
  -0.3: ~hip_, ~hop_, ~hors, ~iaj, ~iaje, ~ic_, ~icas, ~ici, ~ics, ~ics_, ~iec, ~iece, ~iej, ~iels, ~iffu
  -0.3: ~iga_, ~ighb, ~igur, ~ik_, ~iked, ~impi, ~ines, ~iph, ~ipho, ~ipti, ~ir_, ~isim, ~ispa, ~ith, ~itr
  -0.3: ~itre, ~jal, ~jart, ~jec, ~ject, ~jour, ~joy, ~jus, ~keti, ~key, ~key_, ~kid, ~ko_, ~kon, ~labo
  -0.3: ~lace, ~lame, ~lass, ~lat_, ~lavo, ~lies, ~lieu, ~lik, ~like, ~limp, ~llas, ~llo_, ~lon_, ~lore
  -0.3: ~lori, ~lous, ~lpa_, ~lsew, ~lue, ~lue_, ~lve, ~ly_, ~mal, ~mala, ~mart, ~mbs, ~mbs_, ~meca, ~mell
  -0.3: ~merg, ~meu, ~mija, ~mins, ~mmat, ~moin, ~mpa_, ~mpad, ~mude, ~my_, ~nail, ~ncai, ~nces, ~nct, ~ndar
  -0.3: ~nego, ~neja, ~ner_, ~net, ~ngra, ~nic_, ~nid, ~nig, ~nigh, ~nina, ~niq, ~niqu, ~nite, ~nito, ~niv
  -0.3: ~nive, ~nk_, ~nnon, ~none, ~nore, ~nori, ~norm, ~nos_, ~nts, ~nts_, ~nue_, ~num, ~nuti, ~oat, ~oat_
  -0.3: ~obo, ~ocal, ~occu, ~oda_, ~odil, ~offr, ~oid_, ~oins, ~olut, ~omew, ~omm, ~onct, ~onec, ~ones, ~onfi
  -0.3: ~onic, ~onl, ~only, ~onso, ~onto, ~onv, ~opo, ~orag, ~ords, ~ors, ~otal, ~oteu, ~otos, ~oud, ~oue_
  -0.3: ~oun, ~ousi, ~outg, ~outo, ~oyed, ~oys, ~oys_, ~pab, ~pai, ~pal_, ~pars, ~pase, ~patr, ~pau, ~paus
  -0.3: ~pet_, ~pian, ~pid, ~pie, ~plat, ~play, ~plit, ~pne, ~pneu, ~pok, ~poke, ~pom, ~pomp, ~pons, ~port
  -0.3: ~ptez, ~pul, ~quem, ~quic, ~quip, ~rack, ~rape, ~rave, ~ray, ~rcit, ~rda_, ~rday, ~rde, ~rdi, ~rea_
  -0.3: ~redi, ~rein, ~repo, ~rese, ~reun, ~rezc, ~rias, ~ribl, ~ride, ~rino, ~rket, ~rmie, ~rnes, ~rp_
  -0.3: ~rrib, ~rsem, ~rtar, ~rte_, ~rti, ~rtun, ~ruin, ~run, ~rve, ~sa_, ~sagi, ~sair, ~salu, ~saut, ~sel
  -0.3: ~senm, ~ser_, ~sere, ~serv, ~sew, ~sewh, ~she_, ~shes, ~ship, ~siti, ~six, ~six_, ~sli, ~slip, ~sna
  -0.3: ~solu, ~somo, ~soup, ~spli, ~spo, ~spok, ~squ, ~ssai, ~sses, ~stai, ~step, ~stom, ~sue_, ~sund, ~sust
  -0.3: ~tada, ~taki, ~tas_, ~tau, ~tec, ~teh, ~tene, ~tep, ~terd, ~tess, ~tha, ~tiem, ~tien, ~tly, ~tly_
  -0.3: ~to_, ~tome, ~tora, ~tota, ~tous, ~tox, ~tox_, ~tric, ~tro, ~turd, ~twe, ~uch_, ~uden, ~uem, ~ueme
  -0.3: ~uic, ~uick, ~uina, ~uine, ~uip, ~uipe, ~uits, ~ulat, ~ully, ~umbs, ~uner, ~unf, ~unio, ~unr, ~ur_
  -0.3: ~urda, ~urra, ~ush_, ~ust_, ~utg, ~uton, ~uvre, ~vely, ~vet, ~vet_, ~vey_, ~viaj, ~vie, ~vie_, ~viej
  -0.3: ~voyo, ~wat, ~whit, ~wint, ~with, ~won, ~won_, ~wort, ~xe_, ~xin, ~xte, ~yda, ~yday, ~yet, ~yet_
  -0.3: ~yez, ~zzes
  -0.4: (number), NAME and, NAME … please, NAME … the, NUMBER can, NUMBER more, NUMBER stop, NUMBER svp
  -0.4: NUMBER weeks, NUMBER without, NUMBER … each, NUMBER … et, NUMBER … svp, NUMBER … yo, a assez, a deux
  -0.4: a friend, a gift, a off, a poner, a postcard, a problem, a sock, a soir, a ver, a … de, a … if, a … j
  -0.4: a … mujer, a … otro, a … star, a … there, a … your, abonnement, abort, about anything, about … or
  -0.4: abstenez, abstenez vous, acaben, account |, acheterai, actua-, actually, adelante |, again please
  -0.4: ago please, ahora, ahora es, ahora … adelante, ahorrense, ai l, ai ramasse, ai … NUMBER, ai … c
  -0.4: ai … cell, ai … j, ai … je, ai … mais, ailleurs, aimerais que, aimerais … mon, aimerais … pas
  -0.4: aimerais … que, al celular, al link, al movil, alertas |, all … messages, alla, alors … les
  -0.4: alors … vous, already … me, alto a, alto you, alto … los, am begging, am telling, am |
  -0.4: am … receiving, and all, and quit, and so, and that, and |, and … me, and … want, ando … bici
  -0.4: annuler |, another … stop, ans et, any consent, any … texts, anymore please, anything else
  -0.4: appartient, appartient a, appelez, appreciate it, aprec-, apres ca, apres |, apres … service
  -0.4: apuntenme, aqui no, arrete … textos, arretez … envoyer, arto, as … delete, as … do, as … not
  -0.4: as … remove, as … text, asap, ask my, ask … to, at NUMBER, at a, at … can, at … house, at … or
  -0.4: au … de, aucun … a, autan-, autant, automatico, autre … je, autres textos, avec un, avez … un, baja a
  -0.4: baja los, bajame de, bajame … la, banqu-, banque, bar tape, be left, beaux, bebe … de, been … i
  -0.4: been … your, beggi-, begging, belle, bendiga, best, bicic-, bien recu, bien … ustedes, bike for
  -0.4: bikes … the, blond-, blonde, bloqu-, bloqueen, blowi-, blowing, blowing up, blowing … my, bol
  -0.4: borre … numero, bro i, brun, bueno me, bus, buscan, but … me, but … more, but … texting, but … texts
  -0.4: buy the, buzze-, c non, c … trop, ca arretez, ca enlevez, ca suffit, ca … a, ca … interesse, ca … svp
  -0.4: cada que, cada rato, cada … suena, call to, call you, calme, calme les, calme … textos, campaigns |
  -0.4: can go, can … all, can … change, can … get, can … texting, can … this, can … too, cancel text
  -0.4: cancel these, cancel … texts, cancelacion de, cancelado, cancele, cancelen los, carna-, carnal
  -0.4: carnal |, casi, casqu-, ce … appartient, cease texting, cel no, cel you, cell from, cesser les
  -0.4: cesser svp, cessez … me, changed my, changed … mind, charg-, charge, cheer-, cheers, cher, cherc-
  -0.4: chere, chris-, cita, clicked, clique pour, close my, commande, comme spam, comme … si
  -0.4: comment arreter, compa, compe-, competitor, compl-, compris |, computadora, computer |, con NAME
  -0.4: con ustedes, con … texto, confirm that, conmigo |, consent under, consignment, contactez moi
  -0.4: contacts |, continuez |, correo electronico, cost, could do, could … put, could … stop, coupl-
  -0.4: couple, cree, cree que, criss-, cuando este, cuando … lista, cut me, cycling, d en, d un, d … envoyer
  -0.4: d … liste, d … pas, dads, dar, dar … numero, de ceux, de contactarme, de d, de esos, de la, de las
  -0.4: de mensajes, de notifications, de retirer, de sollicitation, de text, de texter, de tus, de … NUMBER
  -0.4: de … a, de … achaler, de … cel, de … contactos, de … cosas, de … d, de … fils, de … job, de … ni
  -0.4: de … promos, de … publicidad, de … rappels, de … rien, de … sin, de … systeme, de … todo
  -0.4: debarquez moi, debarquez … de, debranchez, decal-, decalissez, deced-, declining, decro-
  -0.4: dejar … mandarme, deje … mandarme, dejen de, dejen … enviarme, dejen … escribir, demac-, demande … m
  -0.4: demar-, demarchage, depar-, derai-, derailleur, dernier texto, dernier … avant, dernier … que
  -0.4: derniere fois, des gens, des velos, desabonnement svp, desactiva, desactivar, desactive
  -0.4: desactivez les, deseo recibir, devez, dice … you, dicen |, did … stop, digal-, digale, diner-, dinero
  -0.4: ditch my, ditch … number, do me, do |, do … a, do … care, do … even, do … own, do … ride, do … see
  -0.4: do … the, does it, does the, does this, does … text, donat-, donc … de, donde … doy, done … the
  -0.4: donne … velo, donnee |, door, dos numeros, dossier svp, down, drive for, driving and, dsl, du bureau
  -0.4: du groupe, due, ecoeu-, ecrire j, ecrivez … ici, ecrivez … jamais, efface … numero, effacer mon
  -0.4: effective immediately, eh, eh |, el, el banco, el celular, el servicio, el sillin, el spam
  -0.4: el trabajo, el … si, electronico, eliminen mi, eliminen … numero, elle en, empez-, en ligne, en lo
  -0.4: en no, en … NUMBER, en … alors, en … assez, en … por, encar-, encargo, end please, enleve de
  -0.4: enlevez … de, enlevez … donc, enroll, enseno, ensui-, ensuite, enviar mensajes, envie mas
  -0.4: envie … recevoir, envois svp, envoy-, epargnez moi, era el, erase me, erase my, eres, es de, es el
  -0.4: es mucho, es … que, es … you, esa, esa bici, esa … de, esa … no, escriba |, eso … todo, espero
  -0.4: est fait, est parfait, est pour, est stop, est une, est … clair, est … enlevez, est … les, est … mais
  -0.4: est … plus, esta linea, estar-, estarme, este lista, este … se, este … you, esto pero, esto … spam
  -0.4: estos avisos, estuv-, et … plus, etoil-, exclusion, ey, faire pour, fam, family, fastidio con, fatig-
  -0.4: faut … j, faute, ficha, fichez … la, fill, fin aux, fin de, fin des, finalement je, finalement … veux
  -0.4: finish … messages, fix, flag my, flip, flush-, for lent, for text, for … he, for … love, for … tube
  -0.4: forget you, fork, found, franchement, from all, from this, from … to, ftc, fue no, fuera mi
  -0.4: fuera … mi, fuera … numero, gens a, gentils, get NUMBER, get rid, get … anymore, get … out
  -0.4: getting old, getting texts, getting the, give … phone, go on, go too, got … bike, got … no, grace
  -0.4: gracias … el, gracias … no, gracias … you, gre … bien, groupe |, guardense, guardense sus, gusta-
  -0.4: guys but, guys have, guys … me, hace un, hacerme, had to, hagam-, hagame, haha … moi, happy, harra-
  -0.4: have blocked, have her, have two, have … enough, have … got, have … texts, have … three, he does
  -0.4: he ran, he wants, he … off, helmet, hermana, hi please, high, hijo, him, hobby, hold, hold … texts
  -0.4: honestly, hope, hospice, i make, i receiving, i … NAME, i … begging, i … blocked, i … buy, i … call
  -0.4: i … keep, i … nothing, i … only, i … telling, i … these, if … must, il … je, il … que, in it
  -0.4: in … bin, in … lake, in … with, inbox |, incluida, info |, inmed-, inner, inscripcion, insistan |
  -0.4: instead |, interesan, interesse pas, interessee, interesses, irai, is enough, is fine, is his
  -0.4: is private, is time, is … no, is … they, is … we, it not, it … about, it … did, it … way
  -0.4: it … writing, j arrive, j irai, j … le, j … ne, j … votre, je clique, je coupe, je desire
  -0.4: je prefererais, je recois, je reponds, je … acheterai, je … demande, je … en, je … lis, je … ma
  -0.4: je … qu, je … sortir, je … souhaite, jefe, jetez, juego, jus, just the, just … texts, just … to, kev
  -0.4: kind, kindly remove, kindly stop, kindly … me, know … this, kowal-, kowalczyk, l arret, la arretez
  -0.4: la baja, la cancelacion, la lcap, la liste, la police, la pu, la … porfa, la … sur, lache |
  -0.4: lachez … cell, lachez … textos, lake, lake |, landline, las NUMBER, las notificaciones, las … de
  -0.4: last … do, le demander, le prix, le siege, le tirage, le velo, le … para, leave this, leave … be
  -0.4: leave … off, leerl-, left, left … one, lent, leo, les digo, les lis, les nerfs, les velos
  -0.4: les … enlevez, les … et, les … promo, les … que, lettr-, lettre, lifet-, lifetime, ligne du
  -0.4: like … stop, like … to, lis pas, list remove, list … you, lista … mensajes, liste des, liste je
  -0.4: liste … ceux, llamadas mensajes, llamar |, llego, llegue … mas, llevo mi, lo mismo, lo ruego, lo … de
  -0.4: lo … la, long, longer want, los pido, lose the, lugar, lunes, luv, m, m achaler, ma blonde
  -0.4: ma … avait, ma … j, ma … mere, ma … svp, maam i, maest-, maestro, magasin c, magasin … est, mail me
  -0.4: mais les, mais vous, mais … aimerais, mais … je, mais … mon, manager to, mandan |, mandando |
  -0.4: mandar a, mandar mas, mandeme, manden … mas, mandenselos, mandr, maner-, manera, many of
  -0.4: many … these, maqui-, march please, marquenme, marre, mas la, mas que, mas … gracias, mas … la, matin
  -0.4: me borro, me envie, me escriba, me interesan, me like, me molesten, me outta, me please, me quitaron
  -0.4: me quite, me quito, me saque, me texte, me we, me … all, me … call, me … do, me … es, me … from
  -0.4: me … good, me … have, me … inscrite, me … mande, me … now, me … pour, me … quedo, me … rien, me … se
  -0.4: me>list, mechanic, medic-, mensajeria, mensajes yo, mensajes … ustedes, mensajito, merci de
  -0.4: merci plus, merci … de, merci … les, merci … m, mercy, mere, mes preferences, mes textos, mesi
  -0.4: messa-, messages ne, messages … do, messages … me, mettez mon, mettez un, mettre fin, mi baja
  -0.4: mi ficha, mi hermana, mi lugar, mi mujer, mi novia, mi respuesta, mi … asi, mi … joven, mi … porfa
  -0.4: mijo … no, mine and, minutes, mis mensajes, mis … number, mista-, moi du, moi et, moi merci, moi on
  -0.4: moi pour, moi retirez, moi stp, moi … d, moi … promos, moi … rien, moleste, molestia, mon casque
  -0.4: mon dossier, mon portable, mon … et, more bike, more promos, more textos, more … it, morning, movil |
  -0.4: mujer, must but, my business, my dads, my doctor, my mind, my order, my profile, my subscription
  -0.4: my teenager, my whole, my … a, my … are, my … bike, my … gave, my … how, my … next, nada … aqui
  -0.4: nadie |, name is, ne, ne souhaite, ne veut, ne … contactez, nearl-, nearly, need for, need … stop
  -0.4: need … texts, needi-, needing, negro, nene, never been, next … goes, ni llamadas, niais-, night, nine
  -0.4: ningun otro, no hay, no texting, no usen, no you, no … bike, no … calls, no … caso, no … de
  -0.4: no … escribieran, no … gracias, no … interesan, no … molesten, no … more, no … quitenme
  -0.4: no … reminders, no … remove, no … su, no … thanks, no … want, nomas |, none … them, nos, not NUMBER
  -0.4: not buy, not care, not going, not mind, not … at, not … how, not>number, not>want, notifications svp
  -0.4: nous |, now i, now it, now take, now … need, now … no, numbe-, number, number on, number … get
  -0.4: number … is, number … la, number … never, number … please, number>texts, numero s, numero … il
  -0.4: numero … jamais, nurse, ocupo que, of, of … it, ofend-, ofender, ofert-, off these, offen-, ok so
  -0.4: ok … stop, on est, on your, on … calme, on … for, one star, one stop, one … not, one … take
  -0.4: one … want, only text, only texts, op, or … will, order NUMBER, otez … nom, oublie |, oubliez moi
  -0.4: out loud, out … my, out … these, over … so, owner-, owners, pa mi, pal |, par courriel, paren los
  -0.4: parler, parte … esto, parte … no, parti, pas arretez, pas en, pas ici, pas interessee, pas que
  -0.4: pas vous, pas … affaire, pas … message, pas … sms, pas … votre, paso a, paso |, patience |
  -0.4: pedi … mensajes, perfe-, persona, personnel, peu, peut … arreter, phone a, phone to, phone … in
  -0.4: phone … is, phone … not, phone … up, phone-, phones, pido de, pido no, pido … favor, ping, pis … en
  -0.4: pis … on, please cancel, please close, please not, please see, please to, please … an, please … de
  -0.4: please … messaging, please … sms, please … texting, please … that, please … your, plein mon
  -0.4: plein … casque, plogu-, plogue, plus qu, plus … mon, plus … on, plus … savoir, pogne, pogne les
  -0.4: point de, point |, police |, pongas, por fa, por fabor, por … de, postc-, postcard, poubelle |
  -0.4: pour me, pour son, pour toujours, pour … recevoir, pourtant |, pouvez … mon, prefererais
  -0.4: prefiero que, prefiero … no, prepaid, prix, prochains, profile, promise, promised my, promo texts
  -0.4: promo … moi, promos … merci, pu me, pu svp, pu … vos, pueden parar, puedes, pump, pursu-, pursuant
  -0.4: pursuant to, puse … numero, put the, put … phone, quand ca, quand … sonne, quatre, que ladilla
  -0.4: que pedi, que suena, que tu, que … hay, que … me, que … recibiendo, que … saque, que … un
  -0.4: quiero darme, quiero ser, quiero … este, quiero … ni, quisiera … me, quit bugging, quit the
  -0.4: quit … him, quita mi, quitame |, quitaron, quite mi, quiten … los, quitenme por, ramasse, ras … bol
  -0.4: rayer, readi-, reading, real, recep-, recevoir … affaires, recevoir … promos, recevoir … textos
  -0.4: recib-, recibir |, recois ca, recoive, recordatorios para, recordatorios you, redire, refrain from
  -0.4: regal-, remer-, remercie, reminder … NUMBER, remove please, remove this, remove … cell, rendu a
  -0.4: repairs done, reparation … est, repondre a, reponds, request … be, request … texts, resenas, respe-
  -0.4: respectez, reste, retire moi, retirenme, reverse, rien du, rien … tout, ring, rip my, rn, ruego |
  -0.4: runs, saber … de, saca, sacame … ahi, sacan de, sacarme, sale texts, salirme de, saludos |, same text
  -0.4: saque, saque de, save the, scoot-, scooter, scrap, scratch, se calme, se … el, se … en, se … esto
  -0.4: see another, see these, segunda vez, segunda … que, send another, send nothing, send … else
  -0.4: send … text, send>texts, send>you, sending … to, ser parte, sert … rien, servi-, service, ship it
  -0.4: shove, shut off, si por, si siguen, si … es, sick of, siege, signale … spam, silli-, sillin
  -0.4: sin ofender, sister, ski, so here, so save, so take, so … have, so … i, so … texts, so … your, sock
  -0.4: soit le, soit … dernier, sold it, sold … bike, son numero, son … elle, sondage, sonne en, sont pas
  -0.4: sorry … have, sors … de, sorti-, souhaite plus, spam, spam no, spamming me, special, statu-, status
  -0.4: stay … my, still … my, stole-, stolen, stop comme, stop getting, stop now, stop them, stop … a
  -0.4: stop … him, stop>list, strike … from, suis inscrite, suis … le, suis … un, super, suppe-, supper
  -0.4: suppl-, supplie, supprime, supprimer mon, supprimer … numero, supprimez … NUMBER, sur mes
  -0.4: sur … ligne, sur … telephone, sure … i, surgery, sus … gracias, sus … no, sus … you, suspendanlos
  -0.4: suya |, suyo, svp enlever, svp plus, svp … le, svp … plus, systeme |, ta |, tachen, tachen mi
  -0.4: take … list, takem-, takeme, takeme off, taken … this, talle-, taller, tampo-, tampoco, tanto texto
  -0.4: te plait, teach-, teena-, teenager, telephone … a, tell … his, telling you, tengo |, terminer
  -0.4: terminez, text goes, text notifications, text that, text … nothing, texte pas, textez … pu, texting i
  -0.4: texting list, texting … now, texto mas, texto por, texto … mon, textos mon, textos para, textos stp
  -0.4: textos … d, texts about, texts after, texts anymore, texts can, texts end, texts now, texts ok
  -0.4: texts … do, texts … now, texts>number, thank … no, that to, that way, that … for, that … why, the bin
  -0.4: the ftc, the lake, the link, the marketing, the notifications, the word, the … already, the … ones
  -0.4: the … would, there please, these are, these … off, these … the, these … up, they go, they have
  -0.4: they … my, third time, third … asking, this plan, this point, this work, this … de, this … more
  -0.4: this … no, this … thing, those |, three times, throw, thx … the, ticket NUMBER, tiens, til, time you
  -0.4: time … me, tired, tirez, to all, to answer, to come, to email, to turn, to use, to … another
  -0.4: to … device, to … ftc, to … getting, to … he, to … out, toca, todos los, too … for, tout |, tout … de
  -0.4: toutes, tranquille |, tranquilo, tremb-, tremblay, trottoir, trying … get, tu … m, twice now, two of
  -0.4: uk, un de, un message, un mot, un par, un … on, una … me, undo it, updates, updates |, ups, urgen-
  -0.4: us, usa, usa este, use for, use my, used, uso, usted de, valve, vayanse al, velo j, velo … en, vendez
  -0.4: vendu … velo, ver … me, veux … un, virez, vivo, vla, vos … d, vos … otez, votre … si, voudrai, voule-
  -0.4: voulez, vous cesser, vous remercie, vous vendez, vous … ai, vous … bien, vous … du, voy |
  -0.4: voy … poner, vuelvan … mandar, wah, want the, want … text, want>wrong, wanti-, wanting, wants them
  -0.4: wasti-, wasting, wasting your, we need, week i, weeks … i, welco-, welcome, what the, where-
  -0.4: while driving, while … and, who wants, who … is, who … them, whoever runs, wi, will keep, will … you
  -0.4: with texts, would love, would … a, would … please, write … i, y ustedes, y … quitenme, y … telefono
  -0.4: yes i, yo los, yo stop, yo … un, yo … you, you a, you change, you de, you esta, you if, you lost
  -0.4: you parenle, you … at, you … bueno, you … end, you … fue, you … go, you … have, you … here
  -0.4: you … insistan, you … recibir, you … send, you … these, you>texts, your dad, your phone, your promos
  -0.4: your time, your … do, your … does, zero texto, | apuntenme, | ay, | bajame, | been, | bonne
  -0.4: | cancele, | change, | cross, | dear, | deme, | denme, | desactive, | desactiven, | desactivez
  -0.4: | dites, | epargnez, | espero, | est, | every, | ey, | franchement, | guardense, | hi, | houston
  -0.4: | jetez, | kid, | mail, | mandeme, | mensajes, | mira, | name, | nene, | nos, | okay, | olviden
  -0.4: | oublie, | paid, | pass, | peux, | porfa, | pouvez, | purge, | pursuant, | quand, | ras
  -0.4: | requesting, | sacrez, | salut, | sick, | sold, | switch, | t, | tachen, | terminen, | terminez
  -0.4: | thank, | tio, | too, | trop, | vos, | wah, | xfa, | … about, | … aime, | … am, | … answer, | … any
  -0.4: | … arret, | … aucun, | … avant, | … blonde, | … bueno, | … call, | … cease, | … desire
  -0.4: | … discontinue, | … dos, | … enlever, | … entiendo, | … estuvo, | … everything, | … fais, | … gone
  -0.4: | … here, | … il, | … interessee, | … ladilla, | … like, | … llevo, | … love, | … make, | … mama
  -0.4: | … may, | … muchacho, | … nous, | … old, | … para, | … parte, | … partir, | … prefererais
  -0.4: | … rappel, | … recu, | … retirer, | … sa, | … sacame, | … siege, | … teenager, | … textez, | … thing
  -0.4: | … too, | … ty, | … une, | … whatever, | … withdrawn, ~_asa, ~_ayu, ~_chr, ~_cri, ~_dsl, ~_ea, ~_eh
  -0.4: ~_eh_, ~_el_, ~_enf, ~_ere, ~_fal, ~_fig, ~_fli, ~_gh, ~_gho, ~_gl, ~_god, ~_gru, ~_gu, ~_hau, ~_hig
  -0.4: ~_hum, ~_imp, ~_inf, ~_jef, ~_jus, ~_lak, ~_las, ~_lau, ~_lef, ~_leo, ~_lug, ~_m_, ~_mae, ~_maq
  -0.4: ~_mon, ~_mud, ~_muj, ~_ne_, ~_nea, ~_new, ~_nia, ~_no, ~_nur, ~_of_, ~_opt, ~_oy, ~_oye, ~_pog, ~_pum
  -0.4: ~_qu, ~_rn, ~_rn_, ~_smo, ~_sor, ~_sun, ~_tee, ~_toc, ~_ton, ~_tr, ~_tro, ~_urg, ~_us_, ~_usi, ~_uso
  -0.4: ~_vi, ~_vie, ~_vr, ~_vra, ~_wah, ~_wak, ~ach, ~acha, ~ache, ~adam, ~ade, ~ades, ~aest, ~age, ~ague
  -0.4: ~aili, ~alc, ~alm, ~alu, ~ami_, ~ands, ~aner, ~anle, ~app, ~appi, ~appy, ~arai, ~arde, ~area, ~ark_
  -0.4: ~as_, ~asap, ~asar, ~asc, ~asq, ~asqu, ~ates, ~ati, ~aul, ~ayud, ~azy, ~azy_, ~bat, ~bath, ~batt
  -0.4: ~begg, ~bere, ~best, ~blay, ~blon, ~bloq, ~blow, ~bol_, ~bre_, ~cade, ~cale, ~cari, ~casq, ~ced
  -0.4: ~cere, ~chil, ~choc, ~chos, ~chr, ~chri, ~cien, ~cim, ~cirl, ~clet, ~cli, ~clic, ~coe, ~coeu, ~cong
  -0.4: ~coo, ~coot, ~cos, ~cot, ~cre_, ~crib, ~cro, ~ctua, ~cul, ~cutt, ~dads, ~dale, ~dato, ~denl, ~dera
  -0.4: ~dia, ~diac, ~dica, ~dig, ~dle, ~dle_, ~dli, ~dlin, ~dsl, ~dsl_, ~du_, ~dum, ~ead, ~eadi, ~eam, ~eced
  -0.4: ~ecen, ~ecep, ~ecib, ~ecoe, ~ecro, ~edic, ~edin, ~eds_, ~eedi, ~eer, ~eers, ~efe_, ~eft, ~eft_, ~ege_
  -0.4: ~egro, ~egs, ~eho, ~eld, ~ell, ~elta, ~enf, ~eni, ~ensu, ~epan, ~epo, ~erch, ~erfe, ~eri, ~erio
  -0.4: ~erit, ~ern_, ~err, ~ert_, ~es_, ~esa_, ~esan, ~essa, ~estl, ~et_, ~etim, ~etoi, ~ewa, ~ews_, ~eye
  -0.4: ~fal, ~fati, ~fe_, ~fend, ~fens, ~ffen, ~fix_, ~fli, ~flip, ~foun, ~fyi, ~gana, ~gant, ~gery, ~ges_
  -0.4: ~get_, ~gett, ~gho, ~ghos, ~gnm, ~gnme, ~gns, ~gns_, ~god, ~gos_, ~goss, ~gro_, ~gru, ~grup, ~ha_
  -0.4: ~han_, ~har_, ~he_, ~heer, ~herc, ~high, ~him_, ~hip, ~hit_, ~hoc, ~hold, ~hope, ~hopi, ~hri, ~hris
  -0.4: ~hrow, ~huma, ~iac, ~iai, ~iais, ~iale, ~iarm, ~ibra, ~ibu, ~icic, ~icos, ~iege, ~iete, ~ieu, ~ifu
  -0.4: ~igh_, ~ignm, ~igns, ~ilo_, ~imos, ~inat, ~inet, ~inf, ~ingo, ~ipe, ~ipl, ~iree, ~irve, ~it_, ~itiv
  -0.4: ~ivar, ~ivi, ~ivre, ~ize_, ~jan, ~jef, ~jefe, ~jer_, ~jete, ~js_, ~ker, ~kin, ~knee, ~lake, ~las_
  -0.4: ~laug, ~leci, ~left, ~lego, ~leo, ~leo_, ~leta, ~lif, ~life, ~lige, ~llam, ~ller, ~lo_, ~loa, ~lond
  -0.4: ~loq, ~loqu, ~lour, ~lpa, ~lto_, ~luga, ~luv, ~maes, ~maq, ~maqu, ~mard, ~mati, ~mba_, ~mbla, ~mbr
  -0.4: ~men, ~mere, ~mess, ~mit, ~mon, ~mort, ~mpo_, ~mpoc, ~mud, ~muj, ~muje, ~ncar, ~nch_, ~nci, ~nde
  -0.4: ~ndli, ~near, ~negr, ~ners, ~nes, ~news, ~nfi, ~niai, ~nic, ~nino, ~nir_, ~nner, ~nos, ~nsad, ~numb
  -0.4: ~nur, ~nurs, ~ny_, ~oca, ~occ, ~oces, ~ofe, ~ofer, ~ogne, ~oks, ~oks_, ~olen, ~olet, ~ompl, ~onat
  -0.4: ~onc, ~oncl, ~onds, ~one, ~one_, ~ongr, ~ooks, ~oom_, ~oor_, ~oote, ~oppi, ~ortu, ~ost, ~otto, ~oug
  -0.4: ~our, ~our_, ~ousl, ~ovel, ~ovin, ~own_, ~owne, ~oyon, ~pagu, ~pana, ~pann, ~perr, ~peu_, ~pil, ~pir
  -0.4: ~pire, ~pit, ~plic, ~pog, ~pogn, ~pon_, ~ppli, ~ppor, ~ppy, ~ppy_, ~prec, ~prix, ~prom, ~pti, ~pue
  -0.4: ~pum, ~pump, ~queb, ~quin, ~raba, ~rac, ~raci, ~ran_, ~ranc, ~rdi_, ~rea, ~reci, ~rega, ~rell, ~rely
  -0.4: ~rera, ~reta, ~rew_, ~rfe, ~rfec, ~rib, ~ribu, ~rike, ~rix, ~rix_, ~ront, ~rrow, ~rth_, ~rtis, ~rule
  -0.4: ~runs, ~rup, ~rupo, ~sag, ~sage, ~sant, ~sap_, ~sary, ~scoo, ~sena, ~shop, ~sieg, ~sir, ~siv, ~sons
  -0.4: ~sor, ~soun, ~ssa, ~ssag, ~st_, ~stak, ~stl, ~stly, ~stol, ~stuv, ~sun, ~supe, ~suyo, ~tand, ~tas
  -0.4: ~tatu, ~tent, ~toca, ~tole, ~tot, ~tra_, ~trat, ~trel, ~trib, ~trip, ~tse, ~tur, ~uall, ~uatr, ~uc_
  -0.4: ~uces, ~ucou, ~ued, ~uert, ~ugar, ~uil_, ~uill, ~uilo, ~uje, ~ujer, ~uli, ~ulpa, ~uma, ~umb, ~umbe
  -0.4: ~uni, ~uran, ~urd_, ~urni, ~usez, ~usi, ~usl, ~usly, ~utt_, ~uyo, ~uyo_, ~uzze, ~vaca, ~vad, ~ve_
  -0.4: ~vis, ~vite, ~vos, ~wah, ~wah_, ~wak, ~wit, ~wne, ~wner, ~yons, ~yth, ~ythi, ~yud, ~zin, ~zing, ~zon_
  -0.4: ~zy_, ~zze
  -0.5: (forever), (you), NUMBER ans, NUMBER arretez, NUMBER du, NUMBER jours, NUMBER … after, NUMBER … l
  -0.5: NUMBER … moi, a las, a mandar, a moi, a one, a qui, a setting, a tu, a … comme, a … este, a … les
  -0.5: a … maison, a … phone, a … remove, a … since, a … take, about to, about you, aburr-, acaba-, acabe-
  -0.5: accept, acct, achalez, add my, affaires de, after |, again remove, agend-, agenda, ahora en
  -0.5: ai change, ai plein, ai pris, ai repondu, ai vendu, ai … contre, ai … vous, aille-, al correo
  -0.5: all day, aller, allez arreter, already got, am about, am off, am … interested, am … these, amor
  -0.5: and every, and remove, and thank, and this, and … not, and … text, and … will, annuler les
  -0.5: another … from, ans … je, anulen mi, any … you, apagar estos, aqui siguen, aqui |, are … n, are … so
  -0.5: arret … messages, arreter … me, arreter … messages, arretez donc, arretiez, asi que, atent-
  -0.5: atentamente, au gars, au … arretez, automatiques, avec … messages, aye, baby, baja de, baja mi
  -0.5: baja you, baja … mi, baja … numero, bajenme, be … at, be … if, be … the, bebes, belongs, bici |
  -0.5: bici … que, bien con, bin, blasts, bless, block you, bon j, bon … ai, borradme, borrarme, borrenme de
  -0.5: borrenme |, boton, boutique … les, buen, bueno que, bugging, burea-, bureau, businesses |, busqu-
  -0.5: but do, but stop, but … it, buzzi-, buzzing, by … at, bye les, bye … textos, c bon, c … ou, ca |
  -0.5: ca … trois, calls no, campaigns, can … not, can … take, canadienne, canadienne anti
  -0.5: canadienne … pourriel, candado no, candado … me, cansa-, casl i, caso, cat, ce, ce soit, ce … de
  -0.5: ce … je, cease and, cell number, cenne, ces envois, cese, cessa-, cessation, cessez … m, chang-
  -0.5: changed, chaque texto, checo, choix, chut, click, click-, clientes, cochez, codes, comma-, comme … la
  -0.5: commu-, como … los, compris vous, compter d, compter … aujourdhui, con … mensajitos, con … pero
  -0.5: con … you, consent |, consider … my, contact me, contact … a, contacted |, contactez plus, contest
  -0.5: contestar, coord-, coordonnees, coron-, coronilla, correct la, could … find, courriel
  -0.5: courriel seulement, cross, cuenten, cut … out, d enlever, d envoi, d los, d … en, d … svp, dans vos
  -0.5: dans … NUMBER, dark, day, de ces, de demander, de favor, de llegarme, de lo, de magasin, de tanto
  -0.5: de tout, de … apres, de … compagnie, de … envoyer, de … este, de … favor, de … los, de … m, de … n
  -0.5: de … non, de … pis, de … qu, de … retirez, de … saquenme, de … sur, de … sus, deals, debarquez, debo
  -0.5: defin-, deja … textearme, dejame, dejar … recibir, dejen la, delete the, delete this, delete … old
  -0.5: deme de, denti-, derangez, derniere, des rappels, desabo, desabonnement immediat, desabonner svp
  -0.5: descanso, descu-, desor-, desormais, desuscribanme, detes-, deteste, devic-, device, diablo
  -0.5: did … work, digits, dile, diman-, dimanche, dings, dios, disable … for, ditch, dlt, do … add
  -0.5: do … bother, do … make, do … opt, do … turn, done so, done … these, donnees, dossier, du harcelement
  -0.5: durin-, during, ecris moi, ecris stop, ecrit, ecrive, ecrivez pas, efface mon, el rin, el … de
  -0.5: elle est, emoci-, emocion, en avec, en bici, en el, en este, en otro, en pensant, en serio, en … casa
  -0.5: en … du, en … idioma, en … les, en … plein, en … un, end … texts, endin-, ending, ending my
  -0.5: enleve … de, enough of, enough … me, enviar mas, epargnez, es spam, es todo, eso esta, eso … no
  -0.5: esos mensajes, est finie, est ou, est regle, est trop, est … ce, est … cellulaire, est … harcelement
  -0.5: est … retirez, esta … mi, este … de, este … para, esten, esto … los, et c, et les, et on, etes
  -0.5: etre desabonne, etre retiree, eu, ex, excluyanme, f off, faire … messages, fait trois, familia
  -0.5: fastidio, favor … me, favor-, fcc si, fed, fed up, fermer, fiche-, fichez, fichez moi, fichi-, fine i
  -0.5: finie, finissez, finissez en, finissez … avec, fixed, follow, for any, for … stuff, forget … number
  -0.5: formelle, four, freins, friend, from list, from text, from texting, from … me, from … please
  -0.5: fuera … la, further messages, further texts, gagno-, gagnon, gagnon |, garag-, garage, gardez moi
  -0.5: gave … bike, gens, go … on, got off, gracias pero, grandson, guys … stop, guys … to, hagan |, haganlo
  -0.5: hago para, hago … que, harassment, hasta … coronilla, hate, have this, have … bike, have … go
  -0.5: her phone, hermano, hi, hijo que, hitti-, hold all, home, houst-, houston, how much, how … can, i ask
  -0.5: i beg, i believe, i clicked, i love, i request, i texted, i turn, i typed, i … about, i … report
  -0.5: i … taken, idiom-, idioma, if … need, il … pas, immediately, impor-, in … if, in … system, included
  -0.5: included |, inscription aux, interesse a, interesse |, interesse … recevoir, is done, is where
  -0.5: is why, it, j appelle, j vais, j … change, j … mon, j … repondu, j … stop, j … vendu, jamais … le
  -0.5: jamais … textos, je, je bloque, je deteste, je … aime, je … rendu, je … veux, jours ouvrables, junk |
  -0.5: junto-, juntos, keepi-, keeping, kid, kid … the, kids, kindly discontinue, kindly … my, know you
  -0.5: la NUMBER, la bicicleta, la coronilla, la ligne, la protection, la vente, la … canadienne, la … fille
  -0.5: la … juste, la … plus, la … si, lachez les, lachez … avec, laiss-, laisserai, landl-, las alertas
  -0.5: last … stop, le, le cellulaire, le telephone, le … texto, leave … number, leave … phone, les
  -0.5: les NUMBER, les texto, les … aussi, les … merci, like … leave, limit-, lire, list my, list>more
  -0.5: lista gracias, lista porfa, lista que, liste merci, liste … envoi, liste … gens, llege-, llegen
  -0.5: lo hagan, lo quiero, lo … los, loco, loi canadienne, loi … anti, lol … the, longer |, los manden
  -0.5: los … con, los … gracias, los … porfa, lost my, love |, lundi, lune, m interesse, m … NUMBER, m … ca
  -0.5: m … envoyer, mair, mais arretez, mais il, mais pas, make these, make you, manan-, manana, mandar
  -0.5: mandar esto, mande mensajes, manden … a, manden … nunca, manej-, manque un, many texts, march
  -0.5: mas avisos, mas … en, mas … los, mdr, mdr |, me be, me lo, me quiero, me textee, me texts, me … again
  -0.5: me … de, me … else, me … enviando, me … las, me … le, me … need, me … ni, me … pa, me … sus
  -0.5: me … text, me … to, me>texts, me>want, mejor el, mejor |, mejor … me, mejor … no, men, mensaje
  -0.5: mensaje … you, mensajes porfa, mensajes quitenme, mensajes saquenme, mensajes … por, merci … arreter
  -0.5: mes coordonnees, mes donnees, mes … a, meses, message this, messages, messaging me, mettez … a
  -0.5: mi nro, mi papa, mi |, mi … con, mi … please, mieux pas, mire, mobile |, moi tranquille, moi … avec
  -0.5: moi … la, moi … sur, moi … ta, mois, mon, mon cellulaire, mon numero, mon … s, money and, more i
  -0.5: more … from, more … is, moved to, moyen, much … i, my attorney, my contact, my dad, my digits
  -0.5: my grandson, my mother, my new, my opt, my … out, n envoyez, n |, na, nada que, nada saquenme, nae
  -0.5: namas-, namaste, national, national do, national … not, ne rien, ne veux, need not, need … on
  -0.5: need … to, nerfs, never have, never shuts, never … on, new … and, next one, ni mensajes, ni … mensaje
  -0.5: ni … mensajes, ni … texto, no, no ando, no calls, no promos, no soy, no use, no … bici, no … do
  -0.5: no … esten, no … las, no … me, no … promos, no … recuerden, no … stop, nobody asked, non enleve
  -0.5: not add, not bother, not getting, not mad, not read, not ride, not … back, not … sale, novia
  -0.5: now … is, now … stop, now … the, number de, number is, number or, number … time, number>law, numerau
  -0.5: numero merci, numero si, numero … des, numero … su, numero … you, och, of now, of … again, of … text
  -0.5: off from, off list, off … phone, off … texting, old one, olviden, omita-, omitan, on call, on casse
  -0.5: on … national, on … pas, on … ticket, once … a, opera-, opt … please, optin-, opting, otez le
  -0.5: otro lado, otro … you, out lol, ouvra-, ouvrables, oyero-, oyeron, pacie-, paciencia, par la
  -0.5: par … je, paren de, participation, partir de, pas de, pas deranger, pas je, pas otez, pas une
  -0.5: pas vos, pas … autres, pas … le, pas … me, paso cuando, pass … the, passed, passer, payer, pedal-
  -0.5: pedidos, pensant, perdo-, perdon, perdon … you, pero sin, phone for, phone in, phone so
  -0.5: phone … please, pitie, place, please disable, please pull, please … from, please … stop
  -0.5: please … thank, please … to, please … us, plot, plot twist, plus en, plus svp, plus … ce
  -0.5: plus … merci, plus … pour, plus … velo, plus … vous, pneus, police, pongan, ponganme … la, por aqui
  -0.5: por ustedes, porfabor, portable, possible de, pour … autres, pourriez, pourriez vous, pouvez … les
  -0.5: pouvez … retirer, prefere ne, preference, pret, privado, proce-, profi-, promo-, promociones por
  -0.5: pu capable, pu … message, pu … recevoir, pu … svp, pu … text, publicitaires, publicitaires |, pueda |
  -0.5: puede quitar, pueden dejar, pueden quitar, puedo, pull me, qu est, qu … ce, quatr-, que existo
  -0.5: que fastidio, que hacer, que idioma, que numero, que sabe, que … arretiez, que … ecris, que … el
  -0.5: que … favor, que … mando, que … soit, quelqu … peut, quiero saber, quiero salirme, quiero seguir
  -0.5: quiero … esto, quiero … nada, ran, ran the, rappels svp, ras, rate, rather not, rato, reaso-
  -0.5: recevoir de, recevoir … vous, relan-, remain, reminders please, remover mi, requesting removal
  -0.5: requiero, respu-, respuesta, resso-, ressortir, retirer mon, rever-, revoke any, revoke |, rides
  -0.5: rien par, rifa … no, rin, sabad-, sabe de, sacame … la, sacar de, sacre-, sacrez, said … stop, sais
  -0.5: sakam-, sakame, sakame de, say … more, school, scrat-, screenshots, se, se fue, se … digo, se … un
  -0.5: semana |, send me, send … anything, send>angry, sending them, sending … messages, ser … de
  -0.5: seria … que, serio, she … not, shedi-, shediac, show up, si jamais, si se, si … de, si … voulez
  -0.5: si … vuelven, sigan escribiendo, siguiente, sin … por, sinon, sistema |, sms a, so just, so remove
  -0.5: so stop, so |, so … can, so … not, soir, solic-, solicito que, solo queria, son velo, sondages
  -0.5: sorry |, sors de, sors … la, sortez, spam si, spameen, spamm-, stand, stop messaging, stop ok
  -0.5: stop on, stop sms, stop so, stop spamming, stop thanks, stop … am, stop … did, stop … les
  -0.5: stop … please, stop … siguen, stopp-, stuff |, supprimez moi, suprimir, sure how, surveys, sus avisos
  -0.5: suscripcion, svp … moi, sweetie, take the, takeo-, takeoff, tanne-, tannee, tanta, techo
  -0.5: tell whoever, tente … de, terme a, termino, teste-, text call, text moi, text my, text svp, text … is
  -0.5: text … on, texte pu, texte … le, texte … pu, textear |, texted … this, texteen you, texting … about
  -0.5: texting … please, texto … ca, texto … favor, texto … plus, textos apres, textos arretez, textos aussi
  -0.5: textos s, textos … favor, texts a, texts no, texts off, texts remove, texts thank, texts … month
  -0.5: texts … my, texts … take, texts>remove, thanks … the, that repair, that … a, that … have, the alerts
  -0.5: the discount, the national, the promo, the reminder, the ticket, the tune, the … alerts, the … by
  -0.5: the … can, the … up, them off, then … me, there … me, these anymore, these remove, these … my
  -0.5: these>texts, this device, this my, this service, this … please, this … so, this … spam, tho |, thot
  -0.5: throu-, through, thru, tienen hasta, tienen … que, time so, tio, tiren, tiren mi, tiren … numero
  -0.5: to her, to let, to make, to pull, to report, to text, to write, to … phone, to … taken, to … the
  -0.5: tombe-, tomber, toujo-, toujours, tout ce, tout message, tout … que, toute-, toy en, trois … que
  -0.5: trop de, truc, trucs, tu arreter, tubes, turn this, turne-, turned, tus, twice and, twice … i, twist
  -0.5: ultima … que, un peut, un … message, un … numero, uncheck … for, under … i, une plainte
  -0.5: unsubscribe this, unsubscribe … please, up on, up … NAME, us … the, usado, used NUMBER, usele-
  -0.5: useless, ustedes son, ustedes … me, va |, vais passer, vais vous, vente, veuillez me
  -0.5: veuillez … retirer, veux etre, veux sortir, vie … moi, vivir, volvieron a, vos speciaux, vos trucs
  -0.5: vos … enlevez, vos … merci, vot, votre … d, votre … svp, voudrais … de, vous arreter, vous arretez
  -0.5: vous arretiez, vous un, vous … arretez, vous … autre, vous … si, want a, want none, want your
  -0.5: want … from, want … receive, wants off, was fun, was … my, way, way to, way |, we do, weeks
  -0.5: whatever … is, when … am, who this, whoever … the, why are, will report, will … stop, wipe my
  -0.5: with NAME, without … texts, work, would appreciate, would … for, would … to, wrong>angry, wrong>more
  -0.5: y … el, y … otro, yadir-, yadira, years, yegue-, yeguen, yes … is, yo se, yo take, yo … a
  -0.5: yo … cuando, you as, you compre, you kindly, you make, you mind, you por, you put, you saquenme
  -0.5: you write, you … envien, you … favor, you … mensajes, you … out, your computer, your employee
  -0.5: your end, your texting, your … quit, your … take, yours too, | achalez, | allez, | au, | avant, | aye
  -0.5: | be, | borra, | borreme, | borrenme, | cancela, | cat, | cesser, | chut, | considerez, | coupez
  -0.5: | dejame, | discontinue, | ditch, | done, | efface, | excluyanme, | f, | fed, | fichez, | flag, | hay
  -0.5: | j, | knock, | maam, | mute, | numero, | och, | ote, | perdon, | plot, | pourriez, | prenez
  -0.5: | quiero, | reported, | sakame, | send, | seria, | suficiente, | tiren, | todo, | unsubscribed
  -0.5: | vendi, | voyons, | were, | will, | wipe, | withdraw, | yeah, | … aqui, | … avertissement, | … banco
  -0.5: | … believe, | … bike, | … bon, | … borrame, | … cel, | … compre, | … compter, | … confirm
  -0.5: | … desabonner, | … drive, | … etes, | … fastidio, | … full, | … fun, | … garantia, | … immediat
  -0.5: | … immediately, | … let, | … lol, | … mail, | … mais, | … mandan, | … mande, | … mis, | … moved
  -0.5: | … notice, | … paren, | … quede, | … quelqu, | … quien, | … quitame, | … quitan, | … quitenme
  -0.5: | … reminder, | … respuesta, | … robot, | … twist, | … typed, | … unsub, | … usted, | … veces
  -0.5: | … velo, | … we, ~_ail, ~_alt, ~_apa, ~_bie, ~_bin, ~_bol, ~_bon, ~_bra, ~_bus, ~_cat, ~_ce_, ~_cul
  -0.5: ~_dal, ~_dig, ~_dil, ~_doo, ~_ech, ~_err, ~_esa, ~_esc, ~_eu_, ~_ex_, ~_exi, ~_flo, ~_flu, ~_gos
  -0.5: ~_hi_, ~_ic, ~_inc, ~_inn, ~_it, ~_it_, ~_je, ~_je_, ~_jet, ~_lai, ~_lav, ~_le, ~_le_, ~_len, ~_les
  -0.5: ~_lir, ~_mat, ~_md, ~_mdr, ~_mes, ~_mom, ~_moy, ~_na_, ~_nm, ~_no_, ~_nos, ~_nou, ~_pay, ~_pic, ~_pid
  -0.5: ~_pop, ~_pu, ~_ras, ~_se_, ~_swa, ~_til, ~_tio, ~_unc, ~_ur, ~_vac, ~_vir, ~_wi, ~_win, ~abad, ~aben
  -0.5: ~abla, ~abo, ~abur, ~aby_, ~aci, ~ae_, ~aes, ~age_, ~ages, ~agno, ~ain_, ~air_, ~alv, ~amel, ~amor
  -0.5: ~amos, ~ampo, ~anan, ~anas, ~andl, ~ando, ~anej, ~anic, ~are_, ~arme, ~arri, ~ary, ~ary_, ~aser
  -0.5: ~assm, ~asts, ~ateu, ~ath_, ~atic, ~atig, ~ats, ~bado, ~barr, ~bian, ~bier, ~bite, ~brok, ~bsc, ~bscr
  -0.5: ~bure, ~burr, ~busq, ~calm, ~carn, ~caso, ~cede, ~cha, ~ches, ~cib, ~cic, ~cicl, ~cise, ~clue, ~coor
  -0.5: ~coro, ~cosa, ~cou, ~crat, ~crir, ~croc, ~cte_, ~cuel, ~dal, ~das_, ~debo, ~del, ~deo, ~dese, ~dile
  -0.5: ~dima, ~dona, ~doo, ~door, ~dso, ~dson, ~duri, ~eady, ~eals, ~earm, ~ebe, ~ebo_, ~ecie, ~eds, ~eeks
  -0.5: ~eepi, ~efin, ~egg, ~eggi, ~egra, ~eigh, ~elc, ~elco, ~eles, ~empe, ~en_, ~entr, ~eo_, ~epin, ~erg
  -0.5: ~ers, ~ervi, ~ery_, ~esad, ~esp, ~eta_, ~etin, ~etu, ~eurs, ~evi, ~exi, ~eys, ~eys_, ~fall, ~fed_
  -0.5: ~fet, ~fig, ~flu, ~fore, ~fork, ~ge_, ~gea, ~gend, ~ges, ~get, ~ggi, ~ggin, ~gits, ~glo, ~gnez, ~gno
  -0.5: ~gnon, ~guan, ~harg, ~hear, ~heme, ~hig, ~home, ~hop, ~hos_, ~host, ~hrou, ~hru, ~hru_, ~iant, ~ichi
  -0.5: ~icle, ~ides, ~iel_, ~iere, ~iers, ~iez, ~iez_, ~ilo, ~impl, ~inam, ~ing, ~ing_, ~inie, ~inne, ~iti
  -0.5: ~ived, ~ivie, ~ixed, ~jenl, ~junt, ~just, ~ker_, ~ki_, ~kid_, ~lamo, ~lap, ~lav, ~lay_, ~lco, ~lcom
  -0.5: ~leme, ~lez, ~lez_, ~lida, ~lig, ~lire, ~lit_, ~loco, ~loi, ~lund, ~lur, ~lush, ~lve_, ~mae, ~magi
  -0.5: ~mal_, ~mdr, ~mdr_, ~meri, ~mes, ~mese, ~mily, ~mman, ~mme, ~mmu, ~mmun, ~mom, ~mon_, ~mour, ~moy
  -0.5: ~moye, ~mpez, ~mpor, ~na_, ~nais, ~nas, ~nas_, ~ndra, ~ndso, ~neig, ~nej, ~neus, ~nfor, ~ng_, ~ngle
  -0.5: ~nie, ~nis, ~nit, ~no_, ~noo, ~novi, ~nro, ~nt_, ~nua, ~nute, ~nvoy, ~obb, ~oeu, ~oeur, ~ogn, ~oid
  -0.5: ~oile, ~oix, ~oix_, ~omb, ~ommu, ~omot, ~omp, ~ongs, ~oom, ~opp, ~ops_, ~opt, ~oqui, ~ordo, ~ork
  -0.5: ~ostc, ~otio, ~ou_, ~ouj, ~oujo, ~oute, ~ovia, ~oye, ~oyeu, ~oyo, ~paci, ~pago, ~pam_, ~pamm, ~par
  -0.5: ~pel, ~pen_, ~poco, ~pop, ~prin, ~quat, ~quez, ~rad, ~ratc, ~rau, ~rcie, ~rcy, ~reau, ~refi, ~rfab
  -0.5: ~rger, ~rid, ~riet, ~rik, ~rio_, ~rki, ~rkin, ~rmac, ~roce, ~rofi, ~rok, ~roke, ~room, ~ros, ~rry
  -0.5: ~rry_, ~rtab, ~rtez, ~rvi, ~scan, ~sco, ~seme, ~shar, ~simo, ~sino, ~ski_, ~sla, ~spl, ~ssme, ~stad
  -0.5: ~stc, ~subs, ~sus, ~swa, ~tc_, ~thru, ~tio_, ~tito, ~toc, ~toil, ~topp, ~tos, ~tos_, ~touj, ~tre
  -0.5: ~tre_, ~tree, ~tret, ~trik, ~tua, ~tual, ~ubes, ~ubs, ~ubsc, ~uer_, ~uie, ~uil, ~ul_, ~ult, ~un_
  -0.5: ~urea, ~urin, ~urre, ~urs, ~urt_, ~usad, ~ushe, ~usto, ~utio, ~uzzi, ~vado, ~valv, ~van, ~var_, ~veme
  -0.5: ~vi_, ~vos_, ~welc, ~yan_, ~zes, ~zes_, ~zzi, ~zzin
  -0.6: (me), NAME de, NUMBER in, a customer, a esa, a month, a person, a rest, a … dossier, a … in
  -0.6: a … message, a … par, a … poubelle, a … texter, abonnement aux, abste-, acaba, add … to, adios
  -0.6: advis-, after, agradeceria … no, agradezco, ai … ans, ai … envie, ai … le, aime pas, al … no
  -0.6: alerts |, all of, already … why, am going, amabl-, amis, an old, and … it, annoy-, annoying
  -0.6: annulez … abonnement, anoth-, another, another text, antes, anti, anulen, any longer, anyone |
  -0.6: are … my, arret des, arreter |, arretez … messages, arretez … texter, assez … textos, asthe-
  -0.6: astheure, at … number, atten-, au debut, aucun contact, aussi svp, avais … de, avec, avertissement
  -0.6: avisen mas, ay, baja … la, bajame, bajen-, bar, basura |, be one, beau, becan-, beg, belon-
  -0.6: besoin … m, bette-, better, bici, bici … un, bien vouloir, bike texts, bike to, bike … my, black
  -0.6: blocked, bloque |, bonne-, bonso-, bonsoir, borrame de, borrame |, boss, brake-, brakes, businesses
  -0.6: buzz, by the, by when, c … assez, c … ce, c … moi, c … mon, ca marche, ca … de, ca … enlevez, ca … le
  -0.6: ca … les, ca … tente, cada, calls not, came i, can someone, can take, cancela, cancelacion
  -0.6: cancelar |, canda-, candado, capable, capital, case … dans, casse, cel, cell, celular you, ces
  -0.6: change my, chari-, charity, clien-, closed, code, comme … vous, como no, comprar nada, compro, compt-
  -0.6: con este, con … sms, confirm i, conformement a, conformement … la, confusing, considerez, contactarme
  -0.6: contacte, contactos, contacts, contesto … que, continuez a, contre vous, conversation |, could … take
  -0.6: coupez … textos, coupo-, coupons, courr-, cuando le, cunad-, cunado, d aujourdhui, d … les, daily
  -0.6: dame, dame de, damn, danke, datab-, database, database |, de acuerdo, de bien, de cesser, de escribir
  -0.6: de eso, de hoy, de mandar, de textos, de votre, de … ecrire, de … envios, de … listes, de … message
  -0.6: de … por, de … porfa, de … sistema, de … textez, de … vouloir, dear, debra-, debut, decen-, decoc-
  -0.6: decu, deja … escribirme, dejam-, dejan de, dejenme |, demande … arret, demando, demando |, demenage
  -0.6: dernier avertissement, dernier … je, desabonnement, desabonnez |, desapuntan, desapuntenme, desolee
  -0.6: desolee |, despe-, diabl-, dicho que, did … my, distr-, dit NUMBER, dla, do … hit, do … me, do … put
  -0.6: do … stop, does … work, dormir |, dossi-, doy de, drop … from, ecole, ecrib-, ecrivez lui
  -0.6: ecrivez … a, effacez le, either |, el favor, el … mensaje, eliminar, ella … tiene, email-
  -0.6: emergencies only, en paix, en … pantalla, en … you, end all, enleve … number, enlevez pas
  -0.6: enough texts, enough with, enough … the, enough … these, enviando, envoyer ca, envoyer … messages
  -0.6: envoyez pu, envoyez … de, erase it, erreur vous, error en, error … la, esa vaina, escriban |
  -0.6: escriban … que, escribas mas, escribir, est assez, est moi, est mon, est … alors, estar … esto
  -0.6: estim-, estimate, esto que, estoy … acuerdo, estoy … de, estuvo, et … de, etre, even, evite-, exclu-
  -0.6: existe |, existo, faire … mon, fasti-, filte-, follo-, for … last, for … more, for … no, for … number
  -0.6: for … since, forever>number, forgi-, forward |, frein-, frere, frien-, from texts, from these
  -0.6: from … records, fui una, further text, gang, gardez … textos, get outta, getting … of, gift, god stop
  -0.6: good … the, googl-, google, group, guard-, habra, hace … mes, had enough, had … of, had … with, hates
  -0.6: have been, have got, have … me, have … up, he died, he says, hearing from, hearing … you, hello stop
  -0.6: helme-, hey, him |, hiver, hora |, how can, how does, hung, hung up, i give, i just, i moved, i must
  -0.6: i … a, i … going, i … prefer, i … say, i … them, ici |, immed-, immediat, in … of, in … please, is
  -0.6: is giving, is me, is you, is … magic, is … much, is … private, is … texts, it again, it … do
  -0.6: it … stop, it … time, itd, j aime, jache-, jachete, jamais de, je sors, je … recevoir, je … retire
  -0.6: je … votre, just take, juste que, juste … je, kill the, l ecole, l … d, la boutique, la gang
  -0.6: la maison, la poubelle, la recogi, la suya, la svp, la … avec, la … cuando, la … esa, la … les
  -0.6: la … on, lachez mon, ladil-, ladilla, laissez moi, le contesto, le prof, le service, le … al, le … d
  -0.6: le … lo, leave a, left a, les message, les notifications, les promos, les rappel, les … par
  -0.6: les … pour, let this, lid, lien … se, like the, linea, lis, lista por, lista … favor, lista … le
  -0.6: listas, liste d, liste de, listes |, llamar … no, lo siento, lo unico, lo … me, lo … quiero
  -0.6: look … the, los demando, los voy, los … en, los … esos, lui a, lui … plus, m ecris, m envoyer, m … je
  -0.6: ma … qui, maam, madru-, madrugada, magic, magic word, magic … to, maintenant je, mais … le, make this
  -0.6: mande mas, mas asi, mas sms, mas yo, mas … por, may i, me by, me caen, me go, me messages
  -0.6: me recuerden, me salgo, me tente, me text, me … al, me … deja, me … list, me … lol
  -0.6: me … mantenimiento, me … ofertas, me … sacar, me … stop, me … these, me>you, mean |, mecha-
  -0.6: mensaje … me, mensajes, mensajes a, mensajes … you, mensajitos |, menvoye, merci mais, merci … ne
  -0.6: message pour, messages … this, metan-, metanse, mi celular, mi cunado, mi nieto, mi suscripcion
  -0.6: minut-, moi avec, moi d, moi patience, moi … v, mon … veuillez, more>more, moved, msjs, mucho, mute
  -0.6: my helmet, my info, my … NUMBER, my … or, n ecrivez, n … a, nada … de, nada … eso, ne … en
  -0.6: ne … texter, needs, never … i, never … them, ni me, ni … recordatorios, nieto, nix the, nix … texts
  -0.6: no emails, no quiere, no tengo, no thx, no tiene, no voy, no … lleguen, no … seguir, no … so
  -0.6: no … vuelvan, nombr-, nombre, not buying, not hit, not stop, not texting, not … list, not … no
  -0.6: not>texts, nothing else, now … do, nro, nro |, number and, number … of, number>send, number>want
  -0.6: numero es, numero stp, numero … ahi, o … a, of god, of … is, of … please, of … to, off before, off my
  -0.6: off … the, off … this, ojala, olvidate, olvidense, olvidense de, on for, on texts, on … but, on … l
  -0.6: on … tu, one i, one … it, ones, only do, opinion you, opinion … no, ora, ou … ce, out … all
  -0.6: over … take, page, paix avec, par contre, par … on, par … vous, para eso, para siempre, para you
  -0.6: para … dejen, parale, parele, paren con, parenle, pas contacter, pas faites, pas votre, pas … c
  -0.6: pas … recevoir, pas … svp, pas … un, pas … velo, patience, pay, pedi … no, pensa-, perdu
  -0.6: pero quitenme, pero … de, pero … quiero, phone … your, pierdan mi, pierdan … numero, plan
  -0.6: please cease, please confirm, please discontinue, please no, please pass, please she, please … am
  -0.6: please … do, please … no, please … them, please … these, plent-, plenty, plus me, plus … ca
  -0.6: plus … envoyer, polic-, politely, por donde, porta-, poubelle, pour arreter, pour l, pour … enlevez
  -0.6: pouver, prenez, priere, priere de, problem, process, prof, prof … a, profeco |, programme, prohi-
  -0.6: prohibido, promos svp, protection, proxi-, pub, pull … off, purge, purge my, qu … m, que esto
  -0.6: que … avisen, quelq-, quien manda, quieren, quiero … avisos, quiero … parte, quisiera que, quit with
  -0.6: quit … my, quit … the, quitame … la, quitarme, quitenme … los, reads, receive text, recevoir … texto
  -0.6: recibiendo textos, recibir, recibir mensajes, recibir … mensajes, remai-, remember me, removed … this
  -0.6: renuncio, reply stop, report … as, report … to, request removal, requesting, resen-, retire de
  -0.6: retirer de, retirer … numero, retirez |, review, rien contre, roami-, roaming, saber nada, said to
  -0.6: said … before, salga, salgo |, salir de, salut, sans … expres, saquenme, sayon-, sayonara, says text
  -0.6: says … stop, schoo-, se enoja, se me, se … es, segun, selon, selon la, selon … loi, send, send |
  -0.6: sending these, serait, servicio, setting, shop please, shop … do, should … be, si … el, si … se
  -0.6: siempre |, sigan enviando, siguen, sigui-, simpl-, sin … mensajes, skip me, sms please, so do, so the
  -0.6: so … is, so … stop, so … take, sorte-, spam … vous, spamming, spare me, sprin-, spring, stop c
  -0.6: stop for, stop y, stop … est, stop … message, stop … this, stop … you, stop>more, stop>number
  -0.6: stp … mon, su sistema, suena … que, sufic-, suficiente, suis a, suis dans, suis rendu
  -0.6: suis … interesse, suiva-, sur … lien, surge-, suspenda, suspendan, suspendan los, svp arretez
  -0.6: svp … les, svp … mon, sweet-, systeme, tache-, tanne, tanto mensaje, tarda-, tardaron, tcpa i
  -0.6: tcpa … revoke, telefono … los, tente, terme, terminate, text, text alerts, text at
  -0.6: text communication, text do, text here, text thing, text updates, text … me, texted at, texter … moi
  -0.6: texto on, texto-, textos, textos please, textos |, textos … ma, texts … no, texts … please, texts>me
  -0.6: that … will, the, the ads, the black, the cell, the estimate, the first, the girl, the magic
  -0.6: the next, the part, the trouble, the website, the … from, the … reminders, the … take, the … word
  -0.6: then NUMBER, these … it, third, this phone, this please, this spam, this texting, this … for, tho
  -0.6: thought unsubscribed, tienen por, time asking, time stop, to be, to being, to him, to me, to … last
  -0.6: to … nephew, to … this, todavia me, todo bien, todo … con, toi |, ton, too many, tout envoi, toy
  -0.6: trott-, try again, tu peux, turn … the, ultimo … me, un candado, un seul, un terme, un … pas
  -0.6: un … pis, under tcpa, une … sur, unenroll, unico, unico que, unsubscribe … from, up … mistake, updat-
  -0.6: ustedes you, ustedes |, utilisation, vais … mon, velo a, velo est, vendi, vendu, veuillez … plus
  -0.6: veut … recevoir, veux … que, voice calls, vois pas, volvieron, vos, vos listes, vos messages
  -0.6: vos notifications, vos rappels, votre formulaire, votre systeme, voulu, vous plus, vous … enlever
  -0.6: vous … pu, voye, want my, want … hear, want … one, we … a, we … to, what you, what … did, when … want
  -0.6: why … you, will look, will … at, wipe, wise, wish … receive, wish … would, withdraw consent
  -0.6: without the, word |, worki-, working, works, would, would prefer, y mi, y si, y todavia, y you
  -0.6: y … mandan, y … no, yank, yeah, yo quiero, yo … compre, you, you dejenme, you estuvo, you parele
  -0.6: you quitenme, you remove, you said, you tiene, you … cease, you … el, you … mandes, you … over
  -0.6: you … recogi, you … soy, you … textos, your, your … are, your … for, zero texts, | ahi, | anulen
  -0.6: | any, | bike, | block, | bloque, | borrame, | confirm, | confirmen, | debarque, | dernier
  -0.6: | desactiver, | desuscribir, | dude, | dump, | elimine, | fermez, | fini, | fui, | garde, | hey
  -0.6: | hold, | kindly, | leaving, | may, | nope, | ojala, | olvidense, | opting, | pierdan, | preferiria
  -0.6: | priere, | pueden, | qu, | quitame, | retire, | retirer, | sans, | selon, | spam, | stay
  -0.6: | supprimez, | suspenda, | suspender, | te, | terminate, | toy, | unenroll, | va, | veut, | which
  -0.6: | whoever, | zero, | zip, | … 2, | … au, | … avec, | … bill, | … black, | … can, | … cessez
  -0.6: | … cleaning, | … contesto, | … darme, | … dejar, | … doctor, | … enough, | … enviar, | … exercise
  -0.6: | … faire, | … further, | … hereby, | … interesse, | … le, | … lista, | … man, | … much, | … necesito
  -0.6: | … need, | … ocupo, | … par, | … parar, | … permission, | … porte, | … pouvez, | … prof, | … shop
  -0.6: | … siento, | … sir, | … spamming, | … tes, | … uno, | … uso, | … va, | … vais, | … voudrais
  -0.6: | … vous, | … vuelvan, ~_age, ~_al, ~_are, ~_ay_, ~_bab, ~_bed, ~_bet, ~_bl, ~_ble, ~_chi, ~_def
  -0.6: ~_dow, ~_esq, ~_etr, ~_ey, ~_fee, ~_gif, ~_gus, ~_hea, ~_hey, ~_hi, ~_hij, ~_hiv, ~_hom, ~_im, ~_imm
  -0.6: ~_is, ~_is_, ~_jac, ~_jap, ~_loc, ~_maa, ~_mal, ~_men, ~_mil, ~_nig, ~_nov, ~_nr, ~_nro, ~_nue, ~_ofe
  -0.6: ~_oja, ~_otr, ~_po, ~_rui, ~_sch, ~_sco, ~_sel, ~_sp, ~_spr, ~_th, ~_upd, ~_ups, ~_via, ~_vos, ~_wif
  -0.6: ~_wip, ~_wou, ~_you, ~aam, ~aam_, ~abe_, ~ablo, ~aby, ~ac_, ~acie, ~acts, ~adez, ~adil, ~agam, ~agen
  -0.6: ~agu, ~aill, ~aily, ~aint, ~aje, ~aje_, ~ajen, ~ajes, ~alut, ~andr, ~ani, ~anm, ~ansa, ~aria, ~asth
  -0.6: ~atab, ~atc, ~atch, ~atel, ~atiq, ~atre, ~aur, ~aut_, ~avec, ~avis, ~ayon, ~ayu, ~azon, ~baby, ~bas
  -0.6: ~bet, ~bett, ~bido, ~bios, ~bol, ~bon, ~bons, ~boun, ~brak, ~bue, ~burn, ~cad, ~came, ~celu, ~choo
  -0.6: ~cia, ~cid, ~cie, ~clie, ~clis, ~coiv, ~cont, ~cos_, ~cti, ~ctos, ~cts, ~cts_, ~cues, ~cy_, ~dail
  -0.6: ~dar, ~dar_, ~das, ~debr, ~debu, ~def, ~defi, ~deja, ~deme, ~depa, ~dezc, ~dial, ~dine, ~disp, ~dito
  -0.6: ~doss, ~dow, ~down, ~dur, ~eads, ~eah, ~eah_, ~eal, ~eau, ~ebra, ~ebu, ~ebut, ~ec_, ~ece_, ~ecia
  -0.6: ~ecoc, ~ecto, ~eeds, ~efe, ~eh_, ~eine, ~eja, ~ejam, ~ela_, ~elac, ~elam, ~ele, ~elm, ~elme, ~elq
  -0.6: ~elqu, ~elu, ~emer, ~enca, ~ens, ~epi, ~erdi, ~ern, ~ero, ~ert, ~erti, ~esq, ~ess, ~esso, ~estu
  -0.6: ~etre, ~eui, ~euil, ~eve_, ~ewh, ~ewhe, ~ews, ~ex_, ~excl, ~exis, ~ezco, ~feel, ~fixe, ~fla, ~flo
  -0.6: ~fr_, ~frei, ~ft_, ~gage, ~gand, ~gang, ~gas_, ~gem, ~geme, ~gic, ~gic_, ~gif, ~gift, ~gle_, ~goog
  -0.6: ~got, ~got_, ~gra, ~grac, ~guar, ~gus, ~gust, ~hang, ~hani, ~helm, ~hib, ~hij, ~hijo, ~hird, ~hive
  -0.6: ~hon, ~hone, ~hool, ~hung, ~icl, ~iel, ~ies, ~ies_, ~iew_, ~ift, ~ift_, ~igan, ~igu, ~ija, ~ija_
  -0.6: ~iles, ~ilt, ~imat, ~ime, ~info, ~inon, ~int, ~inue, ~ions, ~irar, ~irv, ~isc, ~ises, ~isp, ~isse
  -0.6: ~itel, ~itie, ~ixe, ~jac, ~jap, ~jes, ~jes_, ~jos, ~jos_, ~laci, ~lak, ~le_, ~lem_, ~lenm, ~les_
  -0.6: ~lid_, ~lie, ~lien, ~lip, ~lls, ~lmet, ~lqu, ~lta_, ~lud, ~lut_, ~maa, ~maam, ~mabl, ~man, ~manc
  -0.6: ~mand, ~mech, ~mer, ~mera, ~mes_, ~migh, ~mino, ~minu, ~mio, ~mist, ~mor_, ~mote, ~moti, ~mou, ~mpa
  -0.6: ~msjs, ~nar, ~nd_, ~nday, ~nea_, ~nect, ~nes_, ~nfol, ~nfus, ~nke, ~nn_, ~nnoy, ~nomb, ~nonc, ~nov
  -0.6: ~noy, ~noyi, ~nro_, ~nsoi, ~ntos, ~oam, ~oami, ~oce, ~oct, ~ogl, ~ogle, ~oiv, ~oive, ~ojal, ~olee
  -0.6: ~ombe, ~ombr, ~omer, ~omme, ~ompt, ~onf, ~oog, ~oogl, ~oord, ~or_, ~orki, ~orks, ~os_, ~osa, ~osit
  -0.6: ~osti, ~otr, ~otre, ~otro, ~ough, ~oup_, ~oupo, ~oust, ~oxi, ~oxim, ~oye_, ~oyen, ~oyi, ~oyin, ~pam
  -0.6: ~paro, ~pass, ~pay, ~pda, ~pdat, ~pen, ~pho, ~phon, ~pic, ~piti, ~ples, ~plug, ~poc, ~ppin, ~pro_
  -0.6: ~prox, ~pub_, ~quie, ~rab, ~rabl, ~rail, ~rake, ~ratu, ~razo, ~rdar, ~rde_, ~rdu_, ~reas, ~regl
  -0.6: ~renm, ~repr, ~rere, ~res, ~resa, ~resp, ~ress, ~rew, ~rian, ~ript, ~rire, ~rist, ~rks_, ~rnal, ~rne
  -0.6: ~roam, ~rof_, ~rott, ~roul, ~rox, ~roxi, ~rrar, ~rtal, ~rven, ~rvic, ~saje, ~saro, ~sch, ~scho, ~seas
  -0.6: ~sele, ~sh_, ~simp, ~sirv, ~sis, ~spam, ~spr, ~spri, ~sque, ~ssen, ~ssin, ~ste_, ~sth, ~sthe, ~stid
  -0.6: ~stim, ~sua, ~sufi, ~surg, ~tal_, ~tale, ~tamo, ~teac, ~tful, ~the_, ~ther, ~theu, ~thir, ~tho_
  -0.6: ~tidi, ~tiss, ~tiva, ~tomb, ~too_, ~tops, ~tor_, ~tra, ~trea, ~trem, ~trot, ~tte, ~tul, ~tula, ~tuvo
  -0.6: ~ua_, ~uard, ~uch, ~ucs, ~uda, ~ueen, ~uelo, ~uelq, ~uena, ~ufi, ~ufic, ~ugh, ~uin, ~undi, ~unes
  -0.6: ~uniq, ~upd, ~upda, ~upo, ~urez, ~urg, ~usa_, ~uvo, ~uvo_, ~uzz_, ~val, ~var, ~vec_, ~very, ~vice
  -0.6: ~vici, ~vire, ~voye, ~vre, ~wal, ~wen, ~wif, ~wou, ~woul, ~xcl, ~xclu, ~xed, ~xed_, ~xim, ~xis, ~xist
  -0.6: ~xtos, ~yeah, ~yen_, ~yeu, ~you, ~you_, ~your, ~zco, ~zco_, ~ze_, ~zz_
  -0.7: NAME … do, NAME … me, NAME … you, NUMBE-, NUMBER, NUMBER and, NUMBER h, NUMBER i, NUMBER … on
  -0.7: NUMBER … still, NUMBER … the, a bloquear, a inscrite, a partir, a plus, a present, a pris, a volver
  -0.7: a … fois, a … once, a … sur, a … telefono, acabe, acabo, achaler |, adela-, adelante, again … me
  -0.7: ahorr-, ai compris, ajoutez, ajoutez … a, all messages, am, am quitting, am replying, am … and
  -0.7: am … do, am … up, amabilite, amabilite de, and no, and … more, and … never, and … phone, ando
  -0.7: ando en, angry>list, angry>stop, angry>you, ans, antes … que, any … text, apagar, appreciate, apunten
  -0.7: arms, arrete les, arretez d, arriv-, as, as junk, asking … remove, assez de, at … website
  -0.7: au … samedi, au … vous, aucun … svp, aurie-, auriez, avant que, avant … je, avec moi, avec tes
  -0.7: avert-, avez … ma, avisen de, avisen … nada, bajam-, basta-, be contacted, be … last, bendi-, bici y
  -0.7: bicis, bicycle, bienv-, bike stop, bike … a, billb-, billboard, blast-, blocking you, bloqueo
  -0.7: bonne journee, borreme, borrenme, bother, box by, break up, bro, brother in, brother … law, buggi-
  -0.7: but … take, by … i, c … lui, ca finisse, cada semana, caen, callense, campa-, can … be, can … my
  -0.7: canad-, cancell, car so, cast, cell |, ceux la, cierre, cliqu-, clique, close, close-, como … hago
  -0.7: compre la, comptoir samedi, comptoir … a, compu, computer, comunicaciones, comunicaciones |
  -0.7: con permiso, confirmen, consent … receive, consider this, contact … again, corta-, cuantas
  -0.7: cuantas veces, cycli-, d avis, d baja, d … la, d … lista, d … retire, dans les, dar de, datos con
  -0.7: de NAME, de personnel, de recibir, de todo, de … avisos, de … con, de … es, de … gracias, de … sms
  -0.7: de … telefono, de … texter, de … texto, deja … de, dejad, dejad de, dejan, dejen, delet-, delete
  -0.7: deme, deme … baja, demen-, deranger, deranger |, dernier message, des … a, desca-, desinscription
  -0.7: desire, desol-, desuscribir, digit-, ding, dingi-, dinging, direct, disable sms, discontinue |
  -0.7: discount, dit de, dit … j, do the, do … waste, docto-, doctor, does my, donnee, doren-, dorenavant
  -0.7: dormi-, dormir, doy … baja, drive, dude, dump, e, e bike, ecrire a, ecriv-, eithe-, either, el … pero
  -0.7: elimine, ella you, elle … a, en adelante, en pas, en su, en voulais, encue-, enlever moi, enlevez |
  -0.7: enlevez … des, enoja, enoug-, enough, enton-, entonces, envien mas, envoie, envoyer, es lo, es no
  -0.7: es … con, escri-, escribe, espere que, est bon, est … NUMBER, est … dernier, est … otez, esta … no
  -0.7: este number, este sea, esto de, estoy de, exercise, exercise my, exercise … right, faire expres
  -0.7: favor … de, favor … mi, felic-, ferme, fine, fines, finisse, flag, from, from … guys, from … system
  -0.7: fun, get another, get … of, get … texts, goes, going forward, gone, got … and, grasi-, grasias
  -0.7: grasias |, gre de, group |, group-, groupe, guy, guys to, had this, haras-, have bought
  -0.7: have … number, have … own, have … to, help, here to, hija me, i do, i drive, i go, i report, i … out
  -0.7: i … pass, i … quitting, i … replying, ici la, if … text, il … d, in law, info, interdis, interesa
  -0.7: is … for, is … please, it … just, it … my, j … compris, j … pour, j … voulais, jaja |, je … consens
  -0.7: je … d, je … encore, je … saurais, je … signale, joven, jst, junk, just no, just … it, keep, keeps
  -0.7: knock, know when, l abonnement, l amabilite, l utilisation, la … asi, la … quitenme, la … ustedes
  -0.7: le wifi, le … message, le … stop, le … svp, left hand, left … my, les dije, les … jours, les … stp
  -0.7: les … una, let … be, let … go, liber-, lien pour, like a, like … not, list please, lista
  -0.7: liste enlevez, liste-, listes, llamen, llega otro, lo … mas, loi NUMBER, los bloqueo, los … me
  -0.7: m … pas, m … pris, m … promis, machi-, machine, mad |, mais enlevez, mais … textos, mais … veux
  -0.7: maiso-, maison, manda mensajes, manden … mensajes, manden … textos, mandes mas, mangez, many times
  -0.7: mas comunicaciones, mas … favor, mauvais, me, me a, me anything, me at, me contacter, me doy
  -0.7: me escriban, me interesa, me les, me lleguen, me no, me retire, me textees, me these, me up, me … am
  -0.7: me … enlevez, me … hasta, me … par, me … pu, me … so, me … svp, me … texts, me … this, me … you
  -0.7: medio |, mejor no, menos, mensa-, mensajes de, merci d, mes y, messages merci, messages texte
  -0.7: mi contacto, mi terapeuta, mi … se, mi … sin, might, mis … no, mistake, moi a, moi ca, moi … il
  -0.7: molestar |, molesten, mom said, more please, more … texts, more … to, more>number, morni-, muted you
  -0.7: my arms, my brother, my … do, my … from, my … he, my … said, nah, name off, ne consens
  -0.7: ne … contacter, ne … envoyer, ne … me, necesito que, need something, need you, need … break, neta
  -0.7: neta you, never … this, ni, ni textos, nix, no contactar, no entienden, no further, no insistan
  -0.7: no mandes, no ocupo, no stop, no … contacten, no … hagan, no … interesa, no … is, no … message
  -0.7: no … para, nom de, nom … la, nomas … una, nope, not another, not waste, not … billboard, note on
  -0.7: note … my, note … the, notificacion, notificaciones, nouvelles, number again, number … it
  -0.7: numero … favor, numero … no, numero … votre, nunca … a, of me, off of, off still, off with, off … me
  -0.7: off … text, on file, on without, on |, on … i, on … it, one day, one |, only … please, only … texts
  -0.7: or anything, os … que, ot, ote, otro, otro los, otro |, oui … la, oui … le, out … your, own phone
  -0.7: pantalla, parfa-, parfait, parte, parte de, pas des, pas … arretez, pedi estos, pedir que, pedirles
  -0.7: perdon pero, permission to, petit, peut tu, peux tu, phone, pide, pings, pis … me, please make
  -0.7: please unsubscribe, please you, please … for, please … sending, please … text, please … texts
  -0.7: plus envoyer, plus etre, plus un, plus … m, plus … moi, podri-, ponganme, ponganme en, por
  -0.7: por mensaje, porfavor |, possi-, possible, poube-, pour ne, pour se, pour … desinscrire, pour … plus
  -0.7: pouvez arreter, power, preferiria, prier-, probl-, prochaine … que, program |, pu besoin
  -0.7: publicite sur, put … note, que vous, que … avais, que … finisse, que … la, que … quitenme, que … sea
  -0.7: que … serait, que … siguen, quiero … mas, quit sending, quiteme de, quitting, read them, recibir mas
  -0.7: recog-, recois encore, refun-, refund, remove me, remove>angry, renun-, reply … to, repon-, resil-
  -0.7: rest, retirez … de, rgpd je, rien chez, rien sur, rien … personnel, rusty, sacar, said would, said |
  -0.7: saldo, salgo, salgo de, sans faire, saquen mi, saquen |, saquenme … la, satur-, saura-, saurais
  -0.7: saurais gre, saurais … de, se acabo, se desabonner, se … pido, see to, seguir … textos, send … more
  -0.7: serais, seria, she does, shuts, shuts up, signale comme, signed … with, sigue-, since … i, slipp-
  -0.7: slipped, sms for, so, so … do, so … more, solicito … baja, someone else, sont, still getting
  -0.7: stop before, stop ca, stop merci, stop texts, stop writing, stop … do, stop … now, stopper, stoppez
  -0.7: strike this, su base, su … de, suis deja, suis en, suis pu, supprimez mon, sus envios, suya, svp ne
  -0.7: take … cell, take … of, tape, tell … to, tenga-, tengan, terap-, terapeuta, tes textos, text on
  -0.7: text service, text … anymore, text … i, text … my, text … never, textear, texter svp, texter |
  -0.7: texting please, texto no, texto ok, texto vous, textos enlevez, textos la, textos llamadas, textos me
  -0.7: textos par, textos … en, textos … merci, texts for, texts thanks, texts … stop, texts>stop
  -0.7: thanks you, that … am, the message, the robot, the service, the … about, the … again, the … but
  -0.7: the … friday, their, these … please, these … stop, this a, this off, this … but, tiene … y
  -0.7: tienen … con, to break, to do, to unsub, to … and, to … contacted, to … from, todav-, todavia, todo
  -0.7: told … people, toss, toss my, toss … number, tranquille, tratamiento, tryin-, trying, trying to
  -0.7: tu lista, tu m, turn these, ty |, ugh, un mensaje, un … mas, una … NAME, une fois, uno |
  -0.7: unsubscribe so, untic-, untick, up lol, up … please, using my, ustedes mandan, utilisation de
  -0.7: utilisation … mon, vaina, vayan-, vayanse, velo sur, velo |, vente-, ventes, veuil-, veuillez
  -0.7: veuillez ne, veut, veux rien, vez … que, vos message, vos … svp, votre, votre … otez, vous avec
  -0.7: vous c, vous saurais, vous voulez, vous … amabilite, vous … comme, vous … est, vous … gre, voy a
  -0.7: voy … volver, want something, want this, want … messages, want … more, was … the, waste, waste your
  -0.7: we sold, we … the, when … texted, when … was, where is, where it, who are, who gave, why |, will you
  -0.7: with … spam, without a, would stop, would … mind, wow, x favor, y en, y los, y por, y suena, y … la
  -0.7: y … mensajes, year it, year … is, yesterday and, yo me, you like, you … dejen, you … do, you … mande
  -0.7: you … on, you … would, your billboard, | anular, | apres, | aqui, | assez, | borre, | cambie
  -0.7: | cancelen, | cero, | cesse, | chao, | comment, | cuantas, | desinscrire, | doing, | forgot, | going
  -0.7: | hagan, | in, | kill, | laisse, | laissez, | mano, | me, | nah, | nix, | oiga, | opted, | passe
  -0.7: | perdez, | ponganme, | prefiero, | prochain, | pull, | quita, | quitter, | sacame, | stopper
  -0.7: | stoppez, | thanks, | toss, | ugh, | vayanse, | want, | was, | wish, | wow, | … al, | … arreter
  -0.7: | … as, | … basta, | … brother, | … does, | … du, | … enlevez, | … envoyez, | … espere, | … fin
  -0.7: | … go, | … group, | … hace, | … las, | … los, | … mandar, | … manden, | … messaging, | … msj
  -0.7: | … neta, | … notifications, | … on, | … pass, | … prefere, | … rancune, | … removal, | … so
  -0.7: | … sonne, | … think, | … tu, | … ver, | … veut, | … with, ~_ade, ~_aho, ~_am, ~_am_, ~_as_, ~_boi
  -0.7: ~_bru, ~_bue, ~_cad, ~_cam, ~_cel, ~_cha, ~_chu, ~_cup, ~_cy, ~_cyc, ~_dej, ~_dia, ~_dim, ~_du, ~_e_
  -0.7: ~_ec, ~_ecr, ~_eit, ~_emo, ~_ep, ~_epa, ~_evi, ~_fau, ~_fix, ~_fol, ~_fro, ~_goe, ~_gra, ~_gua, ~_hon
  -0.7: ~_hun, ~_idi, ~_jov, ~_kit, ~_lay, ~_lim, ~_lo, ~_me, ~_me_, ~_mig, ~_nah, ~_nen, ~_ni_, ~_nop, ~_oj
  -0.7: ~_ol, ~_op, ~_par, ~_pet, ~_peu, ~_por, ~_pow, ~_pue, ~_roa, ~_run, ~_sat, ~_sau, ~_se, ~_sen, ~_sha
  -0.7: ~_shi, ~_sl, ~_so_, ~_spa, ~_tac, ~_tea, ~_tra, ~_tw, ~_ug, ~_ugh, ~_une, ~_vai, ~_ve, ~_vot, ~_we
  -0.7: ~_wow, ~abas, ~abon, ~abr, ~abst, ~acia, ~acre, ~adel, ~adin, ~adm, ~advi, ~ago, ~ah_, ~aho, ~ahor
  -0.7: ~aim, ~aina, ~ajam, ~aji, ~ajit, ~aken, ~ald, ~aldo, ~ales, ~alga, ~algo, ~all_, ~am_, ~amad, ~amie
  -0.7: ~amin, ~an_, ~anad, ~apag, ~ape_, ~aras, ~arda, ~arf, ~arfa, ~arta, ~arti, ~ason, ~assi, ~ate, ~atr
  -0.7: ~auri, ~avia, ~bab, ~bar_, ~bby, ~bby_, ~belo, ~bici, ~bien, ~bir_, ~blem, ~blo_, ~boar, ~boi, ~bonn
  -0.7: ~bru, ~bste, ~bugg, ~cabo, ~cass, ~chu, ~cie_, ~cier, ~cin, ~cis_, ~cliq, ~cole, ~conn, ~daro, ~davi
  -0.7: ~de_, ~dear, ~dej, ~deje, ~devi, ~diat, ~digi, ~dore, ~dri, ~dria, ~dvi, ~ears, ~easo, ~eau_, ~ecan
  -0.7: ~ecog, ~edal, ~eep_, ~eeti, ~efi, ~efun, ~egl, ~eir_, ~elet, ~elic, ~ell_, ~elp_, ~emas, ~enav, ~encu
  -0.7: ~endo, ~enou, ~ensa, ~entl, ~eos, ~eos_, ~ep_, ~epon, ~epr, ~erdu, ~erse, ~ery, ~escr, ~eses, ~espa
  -0.7: ~este, ~etou, ~eus, ~evit, ~evo_, ~ext_, ~exto, ~eza_, ~fai, ~fast, ~fau, ~fee, ~feri, ~fix, ~flag
  -0.7: ~four, ~fro, ~from, ~fun_, ~gam, ~game, ~gles, ~goe, ~goes, ~gone, ~gras, ~guno, ~guy_, ~hara, ~hari
  -0.7: ~hart, ~has, ~heir, ~hes_, ~hiv, ~hoo, ~horr, ~hose, ~hun, ~ias, ~ias_, ~iate, ~ibe, ~ica, ~icis
  -0.7: ~ids, ~ids_, ~ienn, ~iew, ~ifi, ~iga, ~igit, ~ike_, ~ille, ~imi, ~imm, ~imme, ~impo, ~inea, ~ingi
  -0.7: ~ings, ~inn, ~ip_, ~ipp, ~ippe, ~ired, ~ish, ~ista, ~itez, ~itin, ~itos, ~its_, ~iva_, ~jan_, ~jem
  -0.7: ~jen_, ~jov, ~jove, ~junk, ~ken_, ~kids, ~kit, ~ladi, ~ldo, ~ldo_, ~lem, ~lens, ~les, ~lga, ~lgo
  -0.7: ~lgo_, ~libe, ~lie_, ~lini, ~lio_, ~ll_, ~lp_, ~ls_, ~mens, ~meta, ~mett, ~mili, ~mite, ~mos, ~ms_
  -0.7: ~muni, ~nah, ~nah_, ~nana, ~nava, ~ncle, ~ncu, ~ncue, ~ndi, ~ndu_, ~nee_, ~neta, ~nfo_, ~ni_, ~nia
  -0.7: ~nica, ~niet, ~nnem, ~nni, ~noc, ~nop, ~nope, ~nou, ~noug, ~nsa, ~nsaj, ~nsan, ~ntic, ~ntie, ~ntin
  -0.7: ~ntl, ~ntly, ~nton, ~ntro, ~nvi, ~nvo, ~oad, ~oar, ~oard, ~octo, ~odav, ~ode, ~ode_, ~odo_, ~omi
  -0.7: ~omor, ~ona, ~onar, ~ons_, ~ont, ~ont_, ~ora_, ~oro, ~ort_, ~ote, ~othe, ~oube, ~oven, ~oyer, ~pani
  -0.7: ~parf, ~pay_, ~peda, ~pera, ~podr, ~por, ~por_, ~poub, ~pow, ~powe, ~ppe, ~ppi, ~pute, ~queo, ~quil
  -0.7: ~rak, ~ramm, ~rang, ~rar, ~rarm, ~rasi, ~raz, ~rch_, ~rdu, ~re_, ~ref, ~reno, ~ri_, ~ribe, ~rige
  -0.7: ~rime, ~rio, ~rir, ~riri, ~rks, ~rmer, ~roa, ~robl, ~rom, ~rom_, ~rop, ~rras, ~rriv, ~rtas, ~rul
  -0.7: ~run_, ~saf, ~saj, ~sald, ~satu, ~saur, ~ser, ~sias, ~sib, ~sibl, ~sil, ~smen, ~sont, ~sse_, ~ssib
  -0.7: ~sso, ~ste, ~stee, ~stes, ~stia, ~stie, ~sub, ~sus_, ~suya, ~swee, ~tach, ~tape, ~tara, ~tell, ~tes
  -0.7: ~tfu, ~thei, ~tico, ~tin, ~tin_, ~ting, ~tonc, ~tryi, ~uat, ~ubel, ~ucho, ~ueo, ~ueo_, ~ugg, ~uggi
  -0.7: ~uid, ~uida, ~ups_, ~urs_, ~uva, ~uvai, ~uvez, ~vain, ~vell, ~veui, ~veut, ~vic, ~view, ~vot, ~votr
  -0.7: ~voul, ~voy, ~weet, ~work, ~wow, ~wow_, ~xt_, ~xto, ~ycli, ~za_
  -0.8: (send), (texts), NAME here, NAME … she, NUMBER y, NUMBER … plus, a car, a ecrire, a esta, a llegar
  -0.8: a me, a note, a recibir, a toute, a … cel, a … svp, abogado, add me, adieu, ahead and, ai manque
  -0.8: ai pese, ai … pu, aimer-, alertas, all the, along, am … a, am … take, amabi-, an … man, and stop
  -0.8: and … is, and … to, angry>more, angry>these, anko, annulez, another |, anti pourriel, are violating
  -0.8: arrete … la, arrete … m, arreter … m, arretez |, as well, as … stop, asi … bien, asked … a
  -0.8: asked … be, asking you, at once, auriez … l, aussi, automated texts, autre |, avoir le, basta de
  -0.8: be taken, be … off, bebe, ben, besoin … vos, bici … me, bicicleta, bicyc-, bien … mensajes, bike
  -0.8: blocking, bloquear, bonne, borra … numero, borren |, borren … numero, bothe-, broth-, brother, bug
  -0.8: bye la, c … bon, c … stop, ca plus, ca … NUMBER, call me, cambie de, cambie … opinion, can
  -0.8: cancelo la, care, case textos, ce telephone, ce … pour, cease … desist, cell a, cell on, celui ci
  -0.8: celular … el, cessez de, cessez les, chez … enlevez, ci, ci … le, clean-, cleaning, come in
  -0.8: comment on, como … la, complaint, comprenez … dans, con el, con tanto, confu-, contact list
  -0.8: contactar |, contacted, contacto, coupe ca, cuando pueda, customer, d autre, dame … baja, dans le
  -0.8: dar … baja, darme de, darme … baja, de desabonnement, de enviarme, de ese, de m, de opinion
  -0.8: de rappels, de ta, de tu, de … arretez, de … base, de … donnees, de … enlever, de … liste, de … pa
  -0.8: de … que, de … s, deactivate, decis-, decision, dejen … mandarme, deleted, demande … retrait
  -0.8: des alertes, desabonne moi, desactiver, desactivez, desaf-, desir-, dice … ponga, died please, drivi-
  -0.8: driving, du … je, effec-, effective, el envio, el … con, else to, else … text, emails, en recevoir
  -0.8: en veu, en … arretez, en … caja, encore un, encore … ai, end … text, enlever … la, entonces … me
  -0.8: envie de, envien |, envio de, envios |, envois |, envoyer de, envoyer |, envoyez moi, envoyez rien
  -0.8: eparg-, error, es solo, espere, est … cell, estaba … la, esto … mi, f, fabor, faire, fait … vous
  -0.8: falta, famil-, favor no, fin a, find … else, finis-, fois et, fois … de, for … NAME, for … bike
  -0.8: for … up, forever>stop, forwa-, forward, from … text, from … texts, front desk, gane, go to, goodb-
  -0.8: goodbye, got it, graci-, gracias, h, hacer, haha |, harcelement, hard … on, hasta la, have … my
  -0.8: have … say, hay que, hear … you, heari-, hearing, her, here … has, herma-, hier, his, how i, i am
  -0.8: i hereby, i sold, i thought, i will, i … and, i … like, i … up, i … you, il, in … trash, insistan
  -0.8: instructed, is it, is … off, is … so, it out, it that, it … more, it … the, j espere, j … l
  -0.8: j … manque, j … pese, j … veu, je fais, je prefere, je reviens, je … bloque, je … un, jour svp
  -0.8: journee |, keep texting, know … you, l … de, l … s, la de, la presente, la … NAME, la … a, la … du
  -0.8: la … entonces, la … moi, lache moi, lache … cell, las promociones, law>remove, le pour, leave my
  -0.8: left in, les alertes, les quito, les rappels, les |, les … arretez, les … de, like i, like … said
  -0.8: links, list i, lista-, liste, llame-, lo de, loaner |, longer … my, los, los recordatorios, los … a
  -0.8: los … you, lost, m enlevez, m … a, ma montre, ma … est, mais je, mama |, mandando … you, mandes nada
  -0.8: mando, mange-, mano, manqu-, manque, mante-, mantenimiento, marketing |, mas por, me any, me anymore
  -0.8: me avise, me envien, me from, me llegue, me … and, me … no, mean it, mensajes gracias, menu
  -0.8: messages please, mets moi, mi … es, might as, might … well, moi … ca, mon abonnement, mon avocat
  -0.8: mon gars, mon velo, mon … ecrivez, mon … stp, money, more messages, more>remove, must … no, muted
  -0.8: my bad, my name, my permission, my work, my … lol, nada por, need to, need … for, need … you
  -0.8: never … ok, no estaba, no gane, no mensajes, no molestar, no por, no tienen, no volver, no vuelvan
  -0.8: no … envien, no … escriban, no … from, no … quien, no … recibir, no … saquenme, no … ser, no … sigan
  -0.8: non … les, not work, not … anymore, not … them, nous, now … texting, number>remove, numero a
  -0.8: numero … sus, numero … vos, nuthi-, nuthin, ocupo, of all, off switch, oiga, ok i, old man, on coupe
  -0.8: once |, only no, opini-, opinion, opt, opt … of, opt … out, otro con, oublie, over, palab-, palabra
  -0.8: panta-, para los, paro, pas interesse, pas … non, patie-, people to, permanently |
  -0.8: permiso … textearme, pero no, pese, pese sur, phone … for, picked up, pictu-, pido |, pierdan
  -0.8: pis mon, pis … cell, please fix, please never, please note, please stop, please … all, plus besoin
  -0.8: por el, porfavor, prefere, preguntar, prepa-, present, presente, prochain texto, promos, pu … texto
  -0.8: pueden … de, qu … se, que celui, que este, que por, que sea, que … ci, que … saquen, que … telefono
  -0.8: que … this, quiero los, quit so, quitar |, quitenme de, quito el, quito … permiso, quoi … mot
  -0.8: rappels |, recados, recibi, recogi, recordatorios |, regim-, regime, remove … from, removed from
  -0.8: remue-, reply here, revoke … to, ridin-, riding, rien m, roue … de, ruego, sale, saquen el
  -0.8: savoir … vos, saying stop, see it, seguir recibiendo, send anything, send them, seul, she has, ship
  -0.8: shop … me, shut … off, si … llega, sick, sient-, siento, silence, sin preguntar, sin sus, sms
  -0.8: sms svp, sms to, sms … this, so … the, sold the, sonda-, sonne … rien, sortir, sortir de, souha-
  -0.8: souhaite, spare, speciaux, star, stop contacting, stop is, stop it, stop no, stop this, stop … for
  -0.8: stop … je, stop … textos, stop … these, stop>forever, stop>send, stoppe, subscription |, suelt-
  -0.8: sur … cell, sur … cellulaire, sus textos, sus … por, suspender, svp pu, switch on, switch … this, tan
  -0.8: tanna-, tannant, tbh, tell the, terminen, text club, text stop, text … the, texti-, texting
  -0.8: textos merci, textos por, textos … ahora, textos … mon, textos … on, textos … svp, texts are
  -0.8: texts at, texts please, texts>wrong, thank … for, that number, the off, the one, the reminders
  -0.8: the trash, the … came, the … my, the … switch, them |, these off, these texts, to a, to hear, to none
  -0.8: to them, to … now, todas … listas, told … could, tout, toute … par, trank-, trankil, tranq-, trouve
  -0.8: type, un casco, un client, una bici, understand |, une … pour, unsubscribe please, up the, utile, van
  -0.8: velo, veu pu, veut plus, veux … des, veux … recevoir, violating, vos … ne, vouloir, vous bloque
  -0.8: vous en, vous enlevez, vous etes, waiti-, waiting, want another, want … texts, we should, we … see
  -0.8: what is, where … the, whole, will have, will … be, will … by, will … it, worry, worry pas
  -0.8: would … the, xfa |, y no, yo |, you recibi, you … a, you … d, you … en, you … me, you … mi
  -0.8: you … unsubscribe, you … violating, your texts, your … list, yours, zip it, | add, | again, | annuler
  -0.8: | annulez, | asi, | auriez, | cancelar, | cut, | dame, | deactivate, | desabonnez, | desuscribirme
  -0.8: | ecrivez, | find, | front, | hard, | he, | keep, | lachez, | last, | like, | make, | mejor, | please
  -0.8: | por, | pour, | skip, | sortez, | spare, | su, | to, | tu, | unsubscribing, | van, | we, | … abogado
  -0.8: | … another, | … automated, | … bad, | … besoin, | … dad, | … deseo, | … desk, | … email
  -0.8: | … escribir, | … esta, | … favor, | … fui, | … give, | … gracias, | … guy, | … have, | … mom
  -0.8: | … otro, | … promociones, | … recibi, | … reviens, | … s, | … salgo, | … saquenme, | … sign
  -0.8: | … somebody, | … telefono, | … tout, | … using, | … wish, ~_abs, ~_amo, ~_ant, ~_arm, ~_ass, ~_aus
  -0.8: ~_bat, ~_beg, ~_bic, ~_bil, ~_bu, ~_ce, ~_ci_, ~_dam, ~_day, ~_de, ~_dea, ~_dud, ~_dum, ~_eb, ~_el
  -0.8: ~_en, ~_env, ~_ev, ~_eve, ~_f_, ~_fab, ~_fr, ~_gon, ~_h_, ~_hie, ~_his, ~_ho, ~_hop, ~_il_, ~_kee
  -0.8: ~_li, ~_lib, ~_lis, ~_mac, ~_mec, ~_mid, ~_mot, ~_neg, ~_net, ~_ocu, ~_opi, ~_ora, ~_ouv, ~_ov, ~_ove
  -0.8: ~_pan, ~_ph, ~_pho, ~_pi, ~_rad, ~_re, ~_rid, ~_ser, ~_sim, ~_sm, ~_sms, ~_sta, ~_str, ~_sup, ~_swe
  -0.8: ~_tap, ~_tb, ~_tbh, ~_te, ~_tex, ~_the, ~_tom, ~_us, ~_wa, ~_wo, ~able, ~abs, ~aca, ~achi, ~acr
  -0.8: ~acti, ~adio, ~aga_, ~aig, ~aiti, ~alls, ~alta, ~ame, ~amil, ~amm, ~ammi, ~amo_, ~ana_, ~ande, ~ang
  -0.8: ~anin, ~anme, ~anna, ~anne, ~anno, ~ano_, ~anso, ~apa, ~argn, ~arro, ~ass, ~asse, ~ast, ~ath, ~atie
  -0.8: ~atin, ~ato, ~atte, ~auss, ~aw_, ~ay_, ~azo, ~baje, ~ban, ~ban_, ~banm, ~beau, ~bell, ~bend, ~bh_
  -0.8: ~bic, ~bicy, ~bid, ~bill, ~bir, ~bles, ~bro_, ~brot, ~cana, ~cat, ~cati, ~cell, ~chan, ~chat, ~chem
  -0.8: ~chie, ~cias, ~cibi, ~cio_, ~clu, ~co_, ~conf, ~cor, ~cric, ~crip, ~cted, ~ctiv, ~dag, ~dage, ~darm
  -0.8: ~dau, ~dby, ~dbye, ~des, ~dete, ~dim, ~dios, ~disc, ~dly, ~dly_, ~do_, ~doct, ~dre_, ~dud, ~dude
  -0.8: ~eani, ~ecid, ~eco, ~ecr, ~edia, ~edo, ~eeps, ~egle, ~eir, ~ejan, ~eje, ~ela, ~elem, ~ella, ~elp
  -0.8: ~elt, ~emu, ~emue, ~enim, ~env, ~enve, ~envi, ~envo, ~eps, ~eps_, ~ero_, ~esc, ~esca, ~escu, ~esir
  -0.8: ~esit, ~esol, ~ete_, ~eted, ~eul_, ~evr, ~exti, ~ezc, ~fait, ~falt, ~fami, ~feli, ~fen, ~fer, ~ffec
  -0.8: ~fic, ~fica, ~fici, ~forw, ~fren, ~frie, ~fs_, ~ful_, ~ga_, ~ganl, ~gen, ~gon, ~han, ~hea, ~help
  -0.8: ~herm, ~hers, ~hine, ~hom, ~hos, ~ibid, ~ibir, ~ibl, ~ible, ~icie, ~ict, ~ictu, ~icy, ~icyc, ~idin
  -0.8: ~ific, ~igi, ~ike, ~ime_, ~imit, ~inde, ~ine, ~inio, ~inut, ~ird, ~ird_, ~ire_, ~iria, ~ish_, ~ism
  -0.8: ~isto, ~ite, ~ive, ~jaj, ~jaja, ~jit, ~kee, ~keep, ~ken, ~kes_, ~kst, ~lag, ~lair, ~land, ~lay, ~lei
  -0.8: ~lete, ~lia, ~lib, ~lis, ~lleu, ~lme, ~lost, ~lva_, ~mach, ~mang, ~manq, ~mant, ~mbie, ~me_, ~med
  -0.8: ~mena, ~mmin, ~mone, ~morn, ~mos_, ~muev, ~mun, ~ndag, ~nees, ~neg, ~nfu, ~nimi, ~nks, ~nks_, ~nnan
  -0.8: ~nous, ~nqui, ~nue, ~obl, ~oble, ~ocki, ~ocup, ~od_, ~odb, ~odby, ~odes, ~odo, ~odr, ~odri, ~oev
  -0.8: ~oeve, ~ohi, ~oin, ~ois_, ~okin, ~ompe, ~ona_, ~onfu, ~onti, ~oo_, ~ood_, ~oodb, ~ope_, ~opti, ~oren
  -0.8: ~orma, ~orni, ~orta, ~orth, ~orw, ~orwa, ~osp, ~oss, ~ossi, ~ouh, ~ouha, ~oule, ~ourd, ~out, ~out_
  -0.8: ~oved, ~ower, ~own, ~parg, ~peu, ~pict, ~pini, ~plen, ~pond, ~poss, ~post, ~prim, ~ptin, ~rae, ~rage
  -0.8: ~ranq, ~rass, ~rate, ~rcis, ~rem, ~remu, ~rena, ~rfav, ~rgn, ~rgne, ~rim, ~rin_, ~rita, ~ro_, ~romo
  -0.8: ~ror, ~ror_, ~roth, ~roug, ~roup, ~rrem, ~rror, ~rs_, ~rta_, ~ruct, ~rueg, ~rwa, ~rwar, ~sac, ~sacr
  -0.8: ~sco_, ~scou, ~scue, ~ses, ~ses_, ~sick, ~sida, ~sire, ~sit, ~sle, ~sms, ~sms_, ~sole, ~sond, ~souh
  -0.8: ~spa, ~ssi_, ~ssm, ~sta, ~sta_, ~su_, ~suel, ~sup, ~tap, ~tbh, ~tbh_, ~td_, ~ter_, ~tes_, ~tex, ~the
  -0.8: ~tiez, ~tinu, ~tist, ~tit_, ~tiv, ~tn_, ~todo, ~tru, ~tus_, ~uelt, ~uha, ~uhai, ~uir, ~uloi, ~unic
  -0.8: ~ups, ~ush, ~uss, ~ussi, ~usta, ~utes, ~uvel, ~uver, ~uya_, ~vez, ~vez_, ~vois, ~wait, ~way, ~we_
  -0.8: ~whol, ~wing, ~wip, ~wipe, ~worr, ~xti, ~xtin, ~ye_, ~ype_, ~zon
  -0.9: NUMBER textos, a chaque, a llamar, a … basura, a … neveu, a … shop, a … spot, aboga-, abrir, achaler
  -0.9: after that, agradeceria que, agregaron, ahead, ai aucun, ai trouve, ai un, aimerais mieux, air en
  -0.9: air … NUMBER, al … y, all to, am done, am good, am in, am keeping, am … getting, am … still
  -0.9: and quiet, and … my, and … the, angry>send, annuler, antig-, antigua, any further, apagu-, appel
  -0.9: appoi-, appointment, aqui, arret svp, arrete de, arreter de, arreter … textos, arretez svp
  -0.9: arretez … textos, arrett, as no, asking … to, au … pas, aucun, aujou-, aujourdhui, auriez vous
  -0.9: avec vos, avisando, avisen |, avisos de, avocat |, back, baja … favor, banco, be |, be … from
  -0.9: be … your, bike got, bike shop, block, blocked and, borren mis, borren … datos, borro, both
  -0.9: box unchecked, but, but please, but … no, by … please, ca fait, cambie, can … stop, cancelar, chat |
  -0.9: ching-, client, como cancelo, concerned, confo-, conformement, conmi-, conmigo, contactar
  -0.9: continuez … m, corriger, couns-, creo … me, cuant-, d, day |, de, de esta, de estos, de promo
  -0.9: de retrait, de suite, de … du, de … envois, de … mama, de … mi, de … text, de … textos, de … vez
  -0.9: dead, dejar, dejar de, deje de, dejen … avisarme, dejenme en, demai-, demain, des … svp, desactiven
  -0.9: desub-, devra-, devrait, dia, dicho … no, died, discontinue, distu-, disturb, dit d, dit … fois
  -0.9: do … disturb, do … message, done with, down the, drop the, ecrire pour, ecrire svp, ecrivez moi
  -0.9: effacer, el ultimo, eliminen, en envoyer, en paz, end these, end … please, enlever de
  -0.9: enlever … numero, enlevez … numero, enlevez … svp, envio, envio-, envios, esa lista, escriban
  -0.9: escriban mas, est fini, est … qu, este medio, ever had, every time, every-, everything, fais
  -0.9: falta … me, favor de, fille … a, finalement non, five texts, fois … les, for … not, for … remove
  -0.9: forfa-, forfait, frida-, friday, futur, futur |, gano, gars … de, girl, go ahead, go away, god
  -0.9: going to, got … so, got … this, great, harce-, have … do, how … unsubscribe, i be, i get, i hit
  -0.9: i refuse, i wish, i would, i … done, i … good, i … keeping, i … rather, in future, ingle-, ingles
  -0.9: instead, is already, is now, is … and, is … last, is … need, it off, it … not, it … off, it … too
  -0.9: it … with, it … your, j … aucun, j … un, jamas … vuelvan, je … pour, je … que, journee, joven |
  -0.9: just do, just stop, jve, keep me, kindl-, kindly, la paix, la suscripcion, la … con, la … enlevez
  -0.9: la … mejor, lachez moi, las … y, last … i, last … please, law>angry, le cell, le mot, le temps
  -0.9: leave … alone, like not, list, lista saquenme, llegaran, lleguen, los reporto, los … de, los … por
  -0.9: m … pu, ma roue, ma … m, mail, mais … moi, make … stop, mama dice, mama … que, man |, manage
  -0.9: manden … aqui, mas … a, mas … de, mauva-, me agregaron, me la, me never, me of, me sacaran, me saquen
  -0.9: me unsubscribe, me voy, me … avisando, me … mensajes, me … more, me … otro, me>send, mensajes … favor
  -0.9: mensajitos, menvo-, messages |, messages … it, mi … me, mismo, moi de, moi des, moi … paix, moi … svp
  -0.9: moi … vos, moi … votre, momento dije, momento … que, mon neveu, mon telephone, more … please
  -0.9: more>law, my inbox, my line, my messages, my text, n en, name, nda, ne … rien, ne … textez, neces-
  -0.9: necesito, need these, need … text, neveu, ni … nada, ningun … mas, ninguno, no deseo, no entiendo
  -0.9: no escribir, no los, no necesito, no suene, no … avisen, no … favor, no … saber, no … textos
  -0.9: non stop, not disturb, not understand, not … a, not … any, not … receive, not … your, not>angry
  -0.9: notifiquen, now please, now … it, number … your, number>list, of … do, of … stop, off for
  -0.9: off … texts, omit, on veut, only … one, only … this, opting out, orden-, oter, otez … numero, ou est
  -0.9: oubliez, out thx, out … is, out … the, papa, parar-, pararan, parle-, peace … quiet, perde-, perdez
  -0.9: perdez mon, perdez … numero, permanently, phone on, phone please, phone … this, pis, plainte a
  -0.9: please quit, plein, plus recevoir, ponga, por este, por … medio, porfa-, porte-, porter
  -0.9: porter plainte, pour avoir, pour … desabonner, pour … le, pouvez … enlever, pouvez … le, prefi-
  -0.9: prefiero, pretend you, prochain, pu d, pueda, puede … de, pull my, pull … number, pus … de
  -0.9: que escribo, que nunca, que pararan, que ponga, que … cancelen, que … para, que … sacaran, queda
  -0.9: quedo, quelqu, quelqu un, quiero mensajes, quiero |, quiero … mensajes, quiero … textos, quit texting
  -0.9: quit … is, quitame de, quitan |, quitar de, rancu-, rancune, reall-, really, recad-, recevoir … sms
  -0.9: recor-, redir-, reminders |, remove>you, renue-, repete, reply … this, reporto, retrait |, sacaran
  -0.9: salir-, salirme, sans rancune, saqueme, save your, says to, se que, sea el, sea … ultimo
  -0.9: send … nothing, send>me, sending me, senor-, senora, si … continuez, sign … off, sistema, so … me
  -0.9: soit, solicito la, son … je, sortez … de, specifically left, stop do, stop les, stop sending
  -0.9: stop … messages, stopall |, su lista, submi-, submit, surve-, sus, svp corriger, svp merci, svp … de
  -0.9: syste-, system, system |, ta liste, take this, take |, taken, taken off, tekst-, tenez, tengo … que
  -0.9: text and, textees |, texting me, textos dans, texts take, thank-, thanks, the appointment, the bikes
  -0.9: the raffle, the system, the text, the … messages, the … please, the … stop, them stop, them … me
  -0.9: then no, there a, these to, this at, this customer, this … again, this … is, this … off, this … on
  -0.9: those, thoughts, to about, to go, to my, to … what, todas las, todos, too much, tout de, tout … suite
  -0.9: trash, trois fois, trop, tune, tune up, two days, typin-, typing, ultima, ultima vez, un, un … j
  -0.9: unche-, uno, use this, ustedes … no, velos, veux … ca, veux … etre, vez … lo, vibre-, vibrer, volve-
  -0.9: volver, vos envois, votre numero, votre … de, votre … enlevez, voulo-, vous … faire, vous … mais, voy
  -0.9: want … get, want … of, want>forever, want>send, want>you, went, what … i, wifi, will pass, win the
  -0.9: with, withdraw … consent, withdrawn |, without … text, word, word to, would rather, writing to, wrong
  -0.9: y … quiero, yo … y, you dejen, you ever, you le, you |, you … before, you … but, you … dije, you … is
  -0.9: you … le, you … mas, you … more, you … por, you … take, you … the, you>forever, you>list, you>remove
  -0.9: your do, your guy, your system, your … not, | antes, | bon, | conformement, | consider, | creo
  -0.9: | deja, | disable, | drop, | effacez, | enleve, | enough, | envoyez, | five, | hasta, | il, | los
  -0.9: | mets, | need, | nothing, | oubliez, | pas, | peace, | power, | prefer, | pus, | quisiera, | quiten
  -0.9: | quitenme, | signed, | still, | turn, | veuillez, | wrong, | … again, | … agradeceria, | … arrete
  -0.9: | … before, | … cancelo, | … debarque, | … delete, | … des, | … died, | … down, | … ecris, | … en
  -0.9: | … end, | … enleve, | … getting, | … la, | … lache, | … llegan, | … now, | … pienso, | … por
  -0.9: | … porfa, | … quiero, | … sending, | … spam, | … thank, | … thanks, | … time, | … unsubscribe
  -0.9: | … used, ~_ahe, ~_all, ~_alo, ~_aq, ~_aqu, ~_art, ~_ate, ~_auj, ~_bac, ~_be, ~_bi, ~_bik, ~_blo
  -0.9: ~_bos, ~_br, ~_cli, ~_cor, ~_d_, ~_dai, ~_de_, ~_der, ~_des, ~_do, ~_ei, ~_esp, ~_fai, ~_gen, ~_gir
  -0.9: ~_ide, ~_int, ~_jaj, ~_ki, ~_ll, ~_los, ~_ma, ~_mov, ~_muc, ~_nut, ~_pai, ~_pis, ~_pit, ~_pla, ~_pos
  -0.9: ~_rea, ~_rem, ~_rin, ~_spo, ~_stu, ~_sys, ~_un, ~_un_, ~_uno, ~_vel, ~abl, ~abog, ~act, ~afi, ~agra
  -0.9: ~ahe, ~ahea, ~aise, ~ale, ~alt_, ~amis, ~amo, ~ank_, ~anks, ~ant, ~anto, ~appe, ~arge, ~arto, ~aten
  -0.9: ~ats_, ~auj, ~aujo, ~aute, ~auva, ~aux_, ~bac, ~back, ~banc, ~beg_, ~bie, ~bie_, ~bike, ~blac, ~blas
  -0.9: ~bli, ~blo, ~bos, ~boss, ~bra, ~cado, ~camp, ~can_, ~cese, ~cesi, ~ch_, ~chen, ~ciat, ~cluy, ~conm
  -0.9: ~ct_, ~cter, ~cun_, ~dai, ~dav, ~dele, ~died, ~dier, ~dieu, ~dill, ~donc, ~dora, ~drop, ~eall, ~ebe_
  -0.9: ~ecad, ~eck_, ~ecor, ~ecri, ~edo_, ~eep, ~efie, ~ejad, ~ejen, ~eks_, ~ena, ~enan, ~ence, ~ency, ~enga
  -0.9: ~era, ~erap, ~ered, ~erez, ~erre, ~eryt, ~eso, ~espe, ~etan, ~etar, ~eter, ~etit, ~ext, ~fa_, ~fais
  -0.9: ~fier, ~fol, ~foll, ~forf, ~frid, ~gada, ~gans, ~ger, ~gh_, ~gir, ~girl, ~god_, ~gua_, ~hait, ~harc
  -0.9: ~hed_, ~hitt, ~hole, ~hro, ~iat, ~iban, ~icac, ~icat, ~ici_, ~ida, ~iday, ~ienc, ~ier, ~iero, ~ife_
  -0.9: ~ifi_, ~ili, ~ilie, ~ily, ~ily_, ~imp, ~inar, ~ind, ~indl, ~inis, ~ino_, ~intm, ~inu, ~ipc, ~ipci
  -0.9: ~ipe_, ~ire, ~irl_, ~isio, ~ist, ~istu, ~ith_, ~its, ~jame, ~jar_, ~knoc, ~ks_, ~lack, ~lean, ~let
  -0.9: ~let_, ~lirm, ~list, ~lls_, ~loir, ~los_, ~lqu_, ~lug, ~lune, ~luy, ~luya, ~lver, ~maci, ~mada, ~mano
  -0.9: ~marr, ~mauv, ~mbio, ~mee, ~migo, ~mism, ~muc, ~much, ~name, ~nar_, ~nav, ~ncy_, ~ndl, ~ndly, ~ndu
  -0.9: ~nece, ~nfo, ~ngi, ~ngin, ~ngs, ~ngs_, ~nico, ~nim, ~nki, ~nmi, ~nmig, ~nna, ~nno, ~nock, ~nok, ~nora
  -0.9: ~nta, ~ntam, ~ntas, ~ntm, ~ntme, ~nve, ~oca_, ~odos, ~ogad, ~oi_, ~oki, ~ola_, ~ollo, ~olve, ~om_
  -0.9: ~oma_, ~omos, ~onc_, ~oney, ~onfo, ~onmi, ~ora, ~orda, ~orgo, ~orme, ~ort, ~ose, ~oth_, ~ots, ~ots_
  -0.9: ~ouvr, ~ow_, ~papa, ~pect, ~perf, ~peti, ~pis, ~pis_, ~plo, ~po_, ~pouv, ~ppoi, ~pse, ~quea, ~radi
  -0.9: ~rale, ~rap, ~rash, ~rat, ~rb_, ~rcel, ~rda, ~rdan, ~rici, ~ring, ~ripc, ~riss, ~rivi, ~rl_, ~rler
  -0.9: ~rlos, ~rnee, ~rong, ~row_, ~rro, ~rto, ~rto_, ~rts, ~rts_, ~ru_, ~rvey, ~ryi, ~ryin, ~ryt, ~ryth
  -0.9: ~sau, ~se_, ~sez, ~sez_, ~sha, ~sim, ~soir, ~soit, ~sona, ~ss_, ~stur, ~suit, ~suiv, ~sys, ~syst
  -0.9: ~tame, ~tar, ~tead, ~tely, ~tem, ~tem_, ~tema, ~tenc, ~teni, ~text, ~thos, ~thro, ~tice, ~tit, ~toi
  -0.9: ~tto, ~turb, ~typi, ~uar, ~ubli, ~uct, ~uded, ~uea, ~uear, ~uedo, ~ugh_, ~ula, ~uper, ~upo_, ~urb_
  -0.9: ~urd, ~urve, ~us_, ~usin, ~ut_, ~uter, ~uvr, ~va_, ~ved, ~ved_, ~velo, ~vey, ~vida, ~vios, ~viso
  -0.9: ~voie, ~voy_, ~ward, ~way_, ~wifi, ~wor, ~word, ~wron, ~ycle, ~yen, ~yer, ~yer_, ~ypi, ~ypin, ~yst
  -0.9: ~yste
  -0.92: (bias)
  -1.0: (want), NUMBER … please, a … no, a … so, a … stop, abogado … va, account, ai besoin, ai |, ai … une
  -1.0: alertes |, alerts, all … to, am … with, and do, and the, and … texting, and … that, angry>texts
  -1.0: answer, any … messages, anything … this, appeler, appre-, are |, arreter ca, arreter les
  -1.0: arretez … me, as a, as of, at this, avec les, avisos |, away |, be, ben la, bici … la, bien sin, big
  -1.0: bike … in, bikes, bmx, borra, borra mi, borrame, borrar, borren mi, break, but no, but … do
  -1.0: but … have, c … ma, c … rendu, ca cesse, ca svp, ca … pas, call do, call my, call … not, calls … no
  -1.0: cambi-, can stop, can … the, cancelo, casco, ce serait, ce … vous, cell de, cell … moi, celul-
  -1.0: celular, cesser, cessez |, chant-, chantier, chuck, chuck my, chuck … number, clase |, come by
  -1.0: comer-, como me, comprenez, comprenez pas, comun-, consens, consent withdrawn, contacter, contacter |
  -1.0: contra, correo |, corri-, could … not, customer |, dad, dans, dautre |, days, de aqui, de avisarme
  -1.0: de los, de me, de oposicion, de su, de sus, de vous, de … al, de … merci, de … messages, deact-
  -1.0: degag-, deja dit, delis-, demas-, demasiado, deran-, derecho … oposicion, deseo, di … de, did … need
  -1.0: direc-, dit … plus, do … get, do … send, do … sign, donc, done … my, doy permiso, dulut-, duluth
  -1.0: ecrivez, el correo, en esto, enleve, enleve moi, enlever mon, entiendo, enviar, envie, envois
  -1.0: erreur … moi, es … mi, escriba, esos, est ma, esta el, estoy bien, estoy … sin, estre-, etait le
  -1.0: faire … textos, favor you, favor … no, fewer, fille … m, five, forever>more, forever>you, from you
  -1.0: from your, future |, gasten, get |, get … text, gets, go … and, got the, hace … que, hagan-, has
  -1.0: have asked, hereb-, hereby, i only, i quit, i still, i was, i … come, i … left, i … look, i … opt
  -1.0: i … unsubscribed, il … y, instr-, is too, is |, is … NUMBER, is … ok, is … you, j … plus, j … trouve
  -1.0: jaja, jamais … texto, je quitte, je voulais, je … avais, je … voir, je … vos, jeje |, jour |, journ-
  -1.0: just, just … not, kill, la lista, la … hace, la … pour, la … svp, la … textos, laissez, le faire
  -1.0: le hago, le svp, le … arret, le … on, leavi-, leaving, lee, les … la, les … svp, letters, liste svp
  -1.0: live, llamadas ni, lo que, los mensajes, los mensajitos, lose my, ma demande, mais plus, mandar otro
  -1.0: mas me, mas nada, mas … escriban, mas … que, mass, me desabonner, me is, me mande, me mandes
  -1.0: me retirer, me … el, me … quitar, me>remove, me>these, medio, mensajes por, mensajes you
  -1.0: mensajes … este, message svp, messages on, mi nombre, mi you, mind, moi, moi les, moi plus
  -1.0: moi … textos, molestar, mon … ne, more texting, my account, my fork, nada en, need … keep, neede-
  -1.0: needed, never … and, next text, ni … mas, no enviar, no gasten, no gracias, no pienso, no quitenme
  -1.0: no recibir, no sea, no text, no … ever, no … mandes, no … ni, no … otro, no … textees, nomas
  -1.0: non pour, non … moi, not sure, not … another, notic-, notifications, notifications |, now … me
  -1.0: numero svp, numero |, nunca … me, ok stop, on arrete, on … fork, one repair, one … no, only to
  -1.0: oposi-, oposicion, otez moi, otez mon, our, para … mensajes, partir, pas pourquoi, pas … au, passe au
  -1.0: peace and, pido, piens-, pienso, pierd-, pleas-, please, please drop, plus … sms, plus … vos
  -1.0: por … you, porfa, porfa |, porte … au, presse, promos par, promos … texto, pu recevoir, pu … ca
  -1.0: pub |, que tengo, que … arrete, que … cesse, que … demande, quelqu … d, quiero es, quiero recibir
  -1.0: quiero sus, quiero … que, quisi-, quisiera, quit … me, quita … de, quitame, quiten … la, quitte
  -1.0: quitter, quoi le, rabai-, rabais, receiving, recevoir sa, recevoir vos, reminder, reminders
  -1.0: remove>texts, reply to, repondre … pour, repre-, retirer |, retirez le, rien svp, rip, sales, salir |
  -1.0: se quita, se … de, send>want, ser, si … continue, sigan mandando, siste-, skip, so please, so there
  -1.0: so … quit, spame-, spot, stop all, stop with, stop … it, stop … texting, stop … texts, stop>you
  -1.0: stopa-, stopall, suene, suffit |, suis au, supprimer, supprimez, sus … quitenme, suscripcion a, t
  -1.0: take me, take … off, talk to, talk … about, tambi-, tambien, telefono … que, tell, tes, text about
  -1.0: texto … je, textos … mi, texts ever, texts>forever, thank, thank you, that … do, the bike, the club
  -1.0: the file, the tcpa, the vip, the … is, the … repair, the … so, the … when, these … me, thought
  -1.0: till … no, to … no, toi, tout svp, tuesd-, tuesday, turn off, twice already, ty, uds |, ultimo, un d
  -1.0: un … autre, un … en, unlist me, uno de, uno mas, up so, up … it, use email, veux … rien, vip
  -1.0: volver a, vos sms, vos … de, votre … en, vous comprenez, vous pouvez, vous … enlevez, want any
  -1.0: want>more, want>texts, we have, what do, where … are, whoever, why did, wife … me, with you, would be
  -1.0: would like, would you, write me, xfa, y la, you basta, you on, you … already, you … con, you … la
  -1.0: you … los, you>not, your … please, your … to, zip, | after, | ben, | borren, | chuck, | confirmez
  -1.0: | consent, | dejenme, | desabonner, | erase, | favor, | got, | halt, | lache, | ni, | one, | optout
  -1.0: | otez, | par, | rip, | salir, | shut, | stopall, | supprimer, | that, | time, | use, | … accord
  -1.0: | … dejen, | … el, | … envien, | … from, | … get, | … many, | … prochaine, | … pub, | … put
  -1.0: | … quitte, | … remove, | … suis, | … tengo, | … texting, | … these, | … thx, ~_ah, ~_bar, ~_be_
  -1.0: ~_ben, ~_big, ~_bit, ~_bm, ~_bmx, ~_bur, ~_buz, ~_dis, ~_dur, ~_eco, ~_fam, ~_few, ~_fiv, ~_fla
  -1.0: ~_fou, ~_hat, ~_jun, ~_kil, ~_kin, ~_lan, ~_lle, ~_man, ~_mau, ~_mo, ~_moi, ~_nec, ~_our, ~_pat
  -1.0: ~_plo, ~_rab, ~_rip, ~_sis, ~_son, ~_suy, ~_sw, ~_sy, ~_t_, ~_tal, ~_tou, ~_tue, ~_tun, ~_ty_, ~_vay
  -1.0: ~_way, ~_wen, ~_xfa, ~_zi, ~_zip, ~abai, ~abo_, ~acto, ~aen, ~aen_, ~aga, ~agan, ~ago_, ~ails, ~aime
  -1.0: ~ame_, ~ange, ~ank, ~aqui, ~ar_, ~ase, ~ase_, ~asti, ~auv, ~aux, ~avo, ~be_, ~beg, ~big, ~big_, ~bik
  -1.0: ~bil, ~bmx, ~bmx_, ~boa, ~bog, ~boga, ~both, ~but_, ~buz, ~buzz, ~cac, ~caci, ~cam, ~camb, ~cci, ~ces
  -1.0: ~chai, ~char, ~ciau, ~clas, ~comu, ~cto_, ~ctor, ~cump, ~cupe, ~cyc, ~cycl, ~deac, ~dead, ~dhu, ~dhui
  -1.0: ~dia_, ~dis, ~due, ~eact, ~eari, ~eavi, ~eby, ~eby_, ~ede_, ~eded, ~edio, ~eede, ~eg_, ~eivi, ~ejar
  -1.0: ~elar, ~els_, ~elul, ~ema_, ~enag, ~endi, ~enme, ~enso, ~enty, ~erc, ~ereb, ~esda, ~eseo, ~esos
  -1.0: ~etes, ~ette, ~eus_, ~eveu, ~ewer, ~fab, ~fabo, ~fam, ~fas, ~few, ~fewe, ~fine, ~fiv, ~five, ~fou
  -1.0: ~gets, ~gle, ~gnal, ~go_, ~gs_, ~hain, ~hank, ~has_, ~hit, ~hui_, ~iar_, ~iau, ~iaux, ~iba_, ~ibe_
  -1.0: ~ico, ~ico_, ~ierd, ~ieto, ~ig_, ~ikes, ~imez, ~iner, ~inga, ~inin, ~ins_, ~inte, ~ionn, ~ios, ~irec
  -1.0: ~iri, ~ismo, ~ist_, ~iste, ~ito, ~itt, ~jala, ~jar, ~jen, ~jito, ~jun, ~kes, ~kill, ~kind, ~kip
  -1.0: ~kip_, ~lan_, ~lea, ~leas, ~ler_, ~lid, ~liez, ~lin_, ~los, ~mac, ~main, ~masi, ~mau, ~mbi, ~mil
  -1.0: ~moi, ~moi_, ~mpan, ~mpo, ~mpro, ~mx_, ~nan, ~nch, ~ndo, ~ndo_, ~nec, ~nen_, ~nion, ~nme, ~nme_
  -1.0: ~nstr, ~ntal, ~nth, ~ofil, ~oie, ~oie_, ~omu, ~omun, ~onm, ~onth, ~ood, ~oor, ~ope, ~opin, ~ormi
  -1.0: ~orre, ~orri, ~orto, ~oss_, ~ost_, ~otic, ~oulo, ~ove_, ~page, ~pend, ~pere, ~pese, ~pet, ~pide
  -1.0: ~pido, ~ple, ~plea, ~porf, ~ppe_, ~ppel, ~prep, ~quis, ~rais, ~rait, ~rdh, ~rdhu, ~real, ~reb, ~reby
  -1.0: ~reco, ~rel, ~ren, ~rfa_, ~rge_, ~rida, ~rin, ~rip, ~rip_, ~rir_, ~ris_, ~riv, ~rmen, ~rmir, ~rnin
  -1.0: ~rob, ~rol, ~row, ~rra, ~rram, ~rren, ~rter, ~saji, ~sand, ~save, ~send, ~seri, ~siad, ~sien, ~skip
  -1.0: ~smo_, ~sort, ~spar, ~spe, ~spot, ~star, ~stem, ~supp, ~suy, ~ta_, ~tal, ~tall, ~tamb, ~ter, ~than
  -1.0: ~tif, ~tifi, ~timo, ~toi_, ~trop, ~tue, ~tues, ~tun, ~tune, ~type, ~ude_, ~uesd, ~uev, ~uisi, ~uiv
  -1.0: ~uler, ~ulo, ~ump_, ~umpl, ~unad, ~upl, ~upp, ~urdh, ~urge, ~usio, ~utad, ~ute, ~uti, ~uts, ~uts_
  -1.0: ~uzz, ~vaya, ~vel, ~vian, ~vien, ~win, ~wn_, ~xfa, ~xfa_, ~ycl, ~ype, ~zip, ~zip_
  -1.1: NUMBER time, NUMBER … demande, NUMBER … me, a comprar, a l, a la, a mi, a … con, a … tienda, a … un
  -1.1: about it, ads, again so, again … i, agradeceria, ahora |, ai plus, ai … de, alertes, all i
  -1.1: already … to, already … up, am … out, and confirm, and … hit, angry>remove, answe-, any more
  -1.1: any … to, anything to, appeler |, arret |, arreter, arretez, arretez vos, arretez … m, ask about
  -1.1: aucun autre, aucun … message, autres, avec … textos, aviez … que, avocat, avoir … textos, away, bad
  -1.1: block-, borre-, bouti-, boutique, by mistake, c … vous, ca la, call … stop, can delete, can … you
  -1.1: cancel my, ce … le, cease |, cellu-, cellulaire, celular para, cessez, change, chao, cierr-
  -1.1: communication |, compu-, confirm |, consens plus, consens … a, conta-, conversation, cosas, cuent-
  -1.1: d la, dado de, dado … baja, datos |, datos … no, de ahora, de esa, de escribirme, de mes, de mon
  -1.1: de textearme, de texto, de una, de velo, de … la, de … vous, de … y, demande une, demander |, denme
  -1.1: denme de, denme … baja, derecho de, desabonnez moi, desuscribirme, dije |, dit oui, dit … aux
  -1.1: dit … par, do … ever, do … talk, do … text, do … unsubscribe, done, drop me, ecrire … moi
  -1.1: ecrivez plus, efface, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el mio, el telefono, en … c
  -1.1: end it, envoi, envoi-, envoyez plus, envoyez … rien, escribo, eso |, est ce, est juste, est rendu
  -1.1: est … arretez, est … fille, est … pour, este cel, este telefono, fait … le, falta que, faut
  -1.1: fermez le, fille qui, from here, from now, from the, fuera de, furth-, further, gardez vos, gaste-
  -1.1: genti-, go |, going, good, hace falta, hagan, halt, hasta aqui, have … a, here on, i signed, i talk
  -1.1: i … just, i … removed, i … we, inbox, inste-, interesse, interet, is over, is there, is … now, it is
  -1.1: it no, it remove, it stop, j veux, j … mieux, j … que, jamais svp, je passe, je peux, je voudrais
  -1.1: jeje, job, jours, keep my, keep … on, la … le, lachez pas, last text, le NUMBER, le compte, le puse
  -1.1: le … enlevez, le … est, le … la, le … ne, le … que, les doy, les pedi, lette-, ligne, like off
  -1.1: like to, link, liste moi, llamo, llegar, lo pido, longer … permission, los textos, m envoyez, m … svp
  -1.1: ma … pis, maint-, maintenant, mandar nada, mande |, manden mas, mas de, mas textos, may … my
  -1.1: me desabonne, me dijo, me … ma, me … the, mensaje que, mensaje y, mensajes |, mensajes … mi
  -1.1: messages svp, met, mettez … sur, mi abogado, mi derecho, mi … de, mi … los, mi … y, moi svp, moi … de
  -1.1: moi … jamais, moles-, mon … aux, mon … de, mon … m, mon … merci, montre, more and, more text, ms
  -1.1: much, my … and, my … please, n y, n … en, never met, never … text, ni un, ni uno, ninguno mas, no for
  -1.1: no hace, no mande, no me, no msj, no send, no … mande, no … please, no … text, not ever, not give
  -1.1: not message, not send, not wish, not you, not … who, not>send, notices, now no, now on, number lol
  -1.1: numero de, numero por, numero you, of them, of … messages, off the, omg stop, only … it, optou-
  -1.1: optout, otro mensaje, out please, own a, own … bike, paix |, par texto, par … svp, para mi, pas mon
  -1.1: pas … promos, pas … pub, paz, peace |, pero … me, peux etre, plainte au, plainte … crtc, please end
  -1.1: please let, please … the, plus … de, plus … recevoir, plus … svp, pour … sms, pourquoi … me, prefe-
  -1.1: prefer not, prefer … to, prene-, press, prie |, prosp-, prospection, publicidad |, pues … que, que lo
  -1.1: que quiero, que … borren, que … eso, que … los, que … veux, quien … no, quiero mas, quiero nada
  -1.1: quiet, quiteme, quiten … numero, quitenme, quitenme |, rappels, receiving this, recevoir |, recum-
  -1.1: recumbent, refuse de, refuse … recevoir, register, remin-, removal |, remove, remove>list, repet-
  -1.1: reply-, replying, reported, retirer, rien recevoir, rifas, rusti-, rustine, sacame de, salgo … esto
  -1.1: samed-, samedi, save a, saying it, se donde, see … it, segui-, send>more, serai-, set this, set … up
  -1.1: seule, shop in, signed … by, sned, so no, so … no, so … send, somebody else, sortez moi
  -1.1: still … these, stop asking, stop please, stop svp, stop these, stop … to, stop>angry, stop>me
  -1.1: stop>texts, strik-, strike, su, sub |, suis inscrit, suppression … mes, sus mensajes, svp … suis
  -1.1: switc-, switch, ta, talk, tanto, tengo … para, text in, text please, text to, texte moi, textees
  -1.1: textez plus, texting for, texting |, texting … stop, texts so, texts |, texts … i, texts … me
  -1.1: texts … to, thanks |, the … at, the … now, the … on, the … texts, these, these please, think we
  -1.1: this up, this … NAME, time in, to call, to say, to take, to … number, todo |, tres, turn … off
  -1.1: twice … the, un magasin, un solo, un … plus, una vez, une … chose, unsub me, up … accident, up … more
  -1.1: up … you, veu, veux que, voice, vos … pour, votre … et, voudrais, vous … arreter, vous … moi
  -1.1: want off, wants, we, well, what … the, whoev-, wife, will come, will … on, would … off, yo you
  -1.1: you always, you con, you … de, you … used, your money, your store, your text, | arreter, | desist
  -1.1: | detener, | ejerzo, | enlevez, | fuera, | had, | inscrivez, | k, | lo, | lose, | non, | pourquoi
  -1.1: | retirez, | saquen, | these, | voice, | would, | … aimerais, | … away, | … could, | … for, | … i
  -1.1: | … longer, | … passe, | … please, | … promos, | … requested, | … roommate, | … sort, | … stop
  -1.1: | … vos, | … was, ~_adi, ~_ads, ~_aim, ~_ama, ~_aw, ~_awa, ~_bad, ~_bo, ~_but, ~_eje, ~_fa, ~_fl
  -1.1: ~_fu, ~_fur, ~_goi, ~_har, ~_hm, ~_jej, ~_job, ~_ke, ~_lie, ~_mol, ~_ms_, ~_noo, ~_nt, ~_oc, ~_ot
  -1.1: ~_paz, ~_ple, ~_rap, ~_rob, ~_set, ~_su_, ~_ta_, ~_tam, ~_tir, ~_toi, ~_van, ~_we_, ~_wor, ~_xf
  -1.1: ~act_, ~acte, ~adme, ~amab, ~amed, ~anch, ~anq, ~anqu, ~answ, ~anta, ~apa_, ~appo, ~aqu, ~aque, ~are
  -1.1: ~arin, ~athe, ~az_, ~bad_, ~bai, ~bais, ~bar, ~bes_, ~ble, ~ble_, ~bloc, ~bor_, ~but, ~caba, ~cans
  -1.1: ~care, ~cel_, ~ceri, ~cher, ~chin, ~clos, ~clud, ~clui, ~code, ~ctar, ~cte, ~cula, ~cup, ~cupo, ~days
  -1.1: ~dea, ~ders, ~deso, ~dil, ~din, ~ding, ~dist, ~dome, ~ds_, ~eas, ~ease, ~eda_, ~eez, ~efer, ~egui
  -1.1: ~ellu, ~eme_, ~emin, ~emo, ~ena_, ~enm, ~epe, ~epet, ~epre, ~ese, ~ese_, ~ete, ~etez, ~ewe, ~ez_
  -1.1: ~ffic, ~fi_, ~fur, ~furt, ~gar_, ~gent, ~ger_, ~goi, ~goin, ~grea, ~hai, ~hant, ~head, ~hed, ~her_
  -1.1: ~hes, ~hese, ~hoev, ~iba, ~ices, ~ick_, ~ieu_, ~ieux, ~igua, ~ilia, ~ino, ~ios_, ~irer, ~isan, ~isen
  -1.1: ~itam, ~ito_, ~ivan, ~jej, ~jeje, ~job, ~job_, ~lab, ~lait, ~lein, ~lent, ~ler, ~lest, ~lick, ~lign
  -1.1: ~lis_, ~lleg, ~llu, ~llul, ~loc, ~lto, ~lu_, ~lude, ~lula, ~lyi, ~lyin, ~mab, ~medi, ~mel, ~mer_
  -1.1: ~merc, ~mig, ~mind, ~mole, ~nam, ~nant, ~nbox, ~nc_, ~nce, ~nche, ~ndi_, ~ndom, ~ndre, ~nea, ~ngez
  -1.1: ~nio, ~nqu, ~nse_, ~nste, ~nsw, ~nswe, ~ntac, ~nten, ~nul, ~ob_, ~ock_, ~ofi, ~oles, ~omas, ~ompa
  -1.1: ~onta, ~opos, ~ops, ~opt_, ~opto, ~orf, ~orfa, ~orr, ~osas, ~oti, ~ourn, ~ourr, ~outi, ~ove, ~pan
  -1.1: ~pati, ~paz, ~paz_, ~pels, ~pien, ~pin, ~plei, ~plyi, ~poli, ~pon, ~pot_, ~pper, ~ppr, ~pt_, ~ptou
  -1.1: ~pues, ~ral, ~rame, ~rci, ~reat, ~refe, ~repe, ~rfa, ~rfai, ~ribo, ~riel, ~rios, ~rra_, ~rrie, ~rsat
  -1.1: ~rtes, ~rth, ~rthe, ~sale, ~salg, ~sas, ~scon, ~set, ~sia, ~sito, ~sjs, ~sjs_, ~sse, ~sser, ~stu
  -1.1: ~surv, ~swer, ~swit, ~tac, ~tact, ~tam, ~taro, ~tch, ~tees, ~tena, ~teu, ~teur, ~tez, ~tez_, ~thes
  -1.1: ~tigu, ~tile, ~tima, ~tiq, ~tiqu, ~tou, ~ubl, ~ueda, ~ueg, ~uego, ~ues_, ~ujo, ~ujou, ~ule, ~ulez
  -1.1: ~unch, ~uno, ~uno_, ~urb, ~urri, ~urth, ~urv, ~utez, ~utiq, ~voi_, ~wast, ~went, ~wer, ~whoe, ~witc
  -1.2: (angry), NUMBER … de, NUMBER … stop, a flat, a … and, a … enlevez, a … ni, accou-, achal-, add
  -1.2: again … not, agree … receive, ai … ma, aime, alert-, all … ask, already … stop, and it, and says
  -1.2: and … are, angry>angry, anula-, anular, anule-, anything … me, arrete ca, arretez de, arretez les
  -1.2: arretez … sms, as spam, as … now, asi … you, at … counter, au … svp, autorizo mas, autre texto
  -1.2: autre-, aux, aux textos, aviso-, avisos, avoir de, bajo |, basur-, basura, besoin de, bike |, bueno
  -1.2: butto-, button, by, c … le, ca arrete, can i, cancelen, cancle |, casa, cause, cease, cero, cesse-
  -1.2: ceux, clase, con los, con … promociones, con … textos, confirmez, consentement … vous, contact
  -1.2: coupez les, cut the, de rappel, de sms, de vos, de … esto, de … ici, de … juste, de … se, deja de
  -1.2: dejen … escribirme, desabonnez, desac-, detener, dezab-, dezabonne, did … mean, did … text, disab-
  -1.2: disable, disco-, disen-, dnc, do not, do … need, doing, effacez moi, en ingles, end the, enlevez mon
  -1.2: esper-, este, este … el, esto you, exerc-, explo-, fcc |, fermez … compte, for good, for … please
  -1.2: forev-, forever, forever>want, forgo-, forgot, from … again, from … list, futur-, future, gardez
  -1.2: good |, gracias |, hace, hago, haha, halte, hard, have … been, hit, hola, how … i, hw, i decline
  -1.2: i got, i opt, i … where, in peace, inscrit … le, inscrivez … pas, inter-, is revoked, is … take
  -1.2: it … been, j ecris, j … eu, je … a, je … etre, je … la, je … prie, kijij-, kijiji, la basura
  -1.2: last … and, law>wrong, le mien, le … ou, les textos, line, lista |, llega-, longer … to, love
  -1.2: m oublier, ma fille, ma vie, mais … de, mais … j, mama, mandes, many, me as, me desinscrire, me for
  -1.2: me sacas, me to, me … mas, me>angry, mean to, meant, mensaje mas, mensajes … no, merci, mets, mi mama
  -1.2: mi … que, mien, mieux, mil, moi donc, more … these, more>not, mroe, my bike, my mom, my phone
  -1.2: my … in, ne … ecrivez, ne … envoyez, ne … plus, need … bike, never want, no textos, no … a
  -1.2: no … estos, no … falta, no … texteen, no … texting, not be, not keep, not need, not text
  -1.2: not … consent, notif-, now were, number please, number>more, of no, of these, of … texts, off this
  -1.2: off your, on sort, onda, otez, otra … ustedes, oublier, oublier |, out of, outta, paix, parol-
  -1.2: parole, pas … rappel, perma-, personnelles, peux, phone |, pido … me, pis les, pis … textos
  -1.2: please take, please |, please … my, please … this, plus … message, poner para, poner … que, por texto
  -1.2: pour … vos, pourquoi vous, pourr-, pouvez, pouvez m, pouvez … m, prank, prefer, prese-, press-
  -1.2: promos |, pu … de, publicite |, pus de, pus |, quiten de, quiten mi, quitt, rappe-, rayez moi
  -1.2: ready it, ready … is, receipt only, recoi-, refuse … messages, remov-, remove my, remove … number
  -1.2: repair … not, replied … last, report you, retir, rien de, rien … vous, rm, sacam-, sacame, sacas
  -1.2: said i, sans moi, saque-, savoir de, se entiende, semaines … j, send any, sendi-, sending, shut
  -1.2: si ca, siguen mandando, stoop, stop last, stop to, stop … and, stop … me, stop … week, stuff, suffi-
  -1.2: suffit, suis … d, svp j, svp … ai, tell … people, textos … la, texts, texts in, texts … this
  -1.2: texts>send, that … all, the … to, them, these so, these>number, three, tienen el, times i, to delete
  -1.2: to join, to … about, to … but, to … left, tres bien, troub-, trouble, twice … to, un mes, une … fois
  -1.2: unsig-, unsub-, unsubscribed, unsubscribing, unsubscribing |, up … text, used it, va … les
  -1.2: vez ustedes, vos … arretez, voudr-, want no, want … this, was the, was … it, ways, week and, were
  -1.2: what … it, with the, with this, with … messages, withdrawing, y … los, yo solo, you again, you and
  -1.2: you but, you … delete, you … quit, you … stop, you>more, your list, | NAME, | arrete, | arretez
  -1.2: | bro, | cease, | cessez, | dans, | desabonne, | enlever, | forget, | hola, | hw, | ningun, | nomas
  -1.2: | pretend, | removal, | remover, | stoop, | texte, | … c, | … list, | … liste, | … llamadas, | … me
  -1.2: | … merci, | … no, | … pero, | … peux, | … seulement, | … sus, | … want, | … y, ~_aga, ~_ale, ~_ami
  -1.2: ~_ans, ~_ba, ~_beb, ~_bro, ~_bug, ~_by_, ~_cea, ~_clo, ~_cod, ~_cu, ~_cue, ~_det, ~_die, ~_gas, ~_go
  -1.2: ~_goo, ~_hah, ~_hol, ~_hw, ~_inb, ~_kep, ~_lov, ~_mai, ~_med, ~_mer, ~_nam, ~_of, ~_ond, ~_pal, ~_pol
  -1.2: ~_qui, ~_ra, ~_sal, ~_saq, ~_sk, ~_soc, ~_soi, ~_swi, ~_ta, ~_tes, ~_uns, ~_voy, ~_wel, ~abor, ~acam
  -1.2: ~ace_, ~ador, ~aha, ~aha_, ~ahi, ~aix, ~aix_, ~ala_, ~aler, ~alk_, ~alo, ~alte, ~ama_, ~amb, ~anc
  -1.2: ~anen, ~ant_, ~ants, ~arre, ~asa_, ~asco, ~asu, ~asur, ~awa, ~away, ~ayez, ~baj, ~basu, ~beb, ~bebe
  -1.2: ~bent, ~bit, ~bug, ~butt, ~cabe, ~casc, ~ccou, ~cea, ~ceas, ~cel, ~celo, ~cer_, ~ceu, ~chal, ~ci_
  -1.2: ~cito, ~clo, ~cod, ~coi, ~cto, ~cuen, ~desc, ~dez_, ~dira, ~doin, ~dom, ~done, ~dor, ~dul, ~eac
  -1.2: ~eak_, ~ecoi, ~effe, ~egan, ~ein_, ~ele_, ~elen, ~em_, ~emov, ~end, ~endu, ~erci, ~erte, ~erts, ~esac
  -1.2: ~esar, ~essi, ~exer, ~exts, ~ffit, ~fit_, ~fre, ~garo, ~gast, ~gez, ~gez_, ~goo, ~good, ~guen, ~hago
  -1.2: ~hah, ~haha, ~hale, ~har, ~hard, ~hem_, ~hola, ~hree, ~ibre, ~icio, ~ide, ~ierr, ~iet_, ~ima, ~ima_
  -1.2: ~inb, ~inbo, ~isab, ~isco, ~isos, ~ita_, ~ites, ~ix_, ~ji_, ~kep, ~lar_, ~lase, ~lert, ~less, ~lk_
  -1.2: ~lock, ~lot, ~lov, ~love, ~lte, ~lul, ~lut, ~lvie, ~make, ~many, ~mat, ~mieu, ~mil_, ~mina, ~mol
  -1.2: ~mov, ~move, ~mput, ~nate, ~nbo, ~ndad, ~ndes, ~nee, ~nez, ~nez_, ~nfir, ~nge_, ~niss, ~nnez, ~noti
  -1.2: ~nsu, ~nter, ~nvio, ~nvoi, ~oe_, ~oice, ~oop, ~oop_, ~orev, ~org, ~orte, ~oter, ~otez, ~otif, ~oudr
  -1.2: ~over, ~paix, ~pat, ~peux, ~pol, ~posi, ~ppri, ~pran, ~pref, ~quen, ~qui, ~rai, ~ram, ~rapp, ~rci_
  -1.2: ~remo, ~ret_, ~rgot, ~riba, ~roub, ~rre, ~rri, ~rro_, ~rted, ~sabl, ~sact, ~sal, ~saq, ~saqu, ~sas_
  -1.2: ~sens, ~sic, ~sist, ~smo, ~sold, ~sos, ~sos_, ~stea, ~stuf, ~suff, ~sura, ~swi, ~tann, ~tch_, ~tenm
  -1.2: ~ters, ~th_, ~them, ~tom, ~ton, ~tran, ~ts_, ~tton, ~tuf, ~tuff, ~uble, ~udr, ~udra, ~uen, ~uent
  -1.2: ~uffi, ~ug_, ~uier, ~und_, ~uns, ~uns_, ~unt_, ~urne, ~urr, ~utta, ~utto, ~via_, ~voud, ~wel, ~well
  -1.2: ~wis, ~xer, ~xerc, ~xie, ~xts, ~xts_
  -1.3: (unknown 1), NUMBER … i, a … esto, acepto, achete un, ahi, ai eu, ai … achete, ai … rien, and delete
  -1.3: angry>me, another one, any … of, anymo-, anymore, apunte por, arret-, asked nicely, au point, au … m
  -1.3: autorisacion, avez … ecrit, baja, been told, borra-, borre … telefono, but … would, bye |, camio-
  -1.3: camionneur, canel, celular |, comerciales |, como … salgo, compris, comptoir m, con sus
  -1.3: con … mensajes, confirmo, consider, consiguieron … numero, counter, coupez, darme, de esto
  -1.3: de messages, de promos, de … par, de … plus, de … pour, demandar, derni-, dernier, des … retirez
  -1.3: desab-, desinscription |, desinscrire |, desvi-, do, do … carry, donde estan, el … you, email use
  -1.3: enlevez moi, entiende, envien, es una, est … a, ever … this, fait … fois, favor, fini les
  -1.3: fini … messages, flat … in, for a, for service, forever |, forever>these, forget, fui a, garde-
  -1.3: get a, give, had it, have … tell, here … me, hmu, i no, i replied, i resign, i see, i … texted
  -1.3: if you, il … plait, inclu-, is … list, it in, it with, j … besoin, je … camionneur, je … pu, k
  -1.3: know where, la prochaine, la |, las, leave me, leave |, let us, list … am, liste |, llegu-, lol |
  -1.3: los sms, lose, lose … number, m … c, mais, manda, many … i, mas mensajes, me alone, me borren
  -1.3: me manden, me off, me over, me vuelvan, me … of, me … your, mes, mettez moi, mi number, mise, mise au
  -1.3: mise … point, moi pus, mon … svp, more>texts, mot, mover-, my … no, my … use, ne plus, need a
  -1.3: never contact, never ever, never … another, next … and, no envien, no escriban, no mandar, no … en
  -1.3: no … llegue, not carry, not get, not … sending, not … these, number |, numero no, numero … por
  -1.3: of your, off please, ok … for, one … and, other, otu, oubli, over |, paral-, part … no, pas … texto
  -1.3: pass on, permiso para, person … the, plait, plait |, please honor, plus m, plus … ecrire
  -1.3: plus … messages, plus … sur, plus … texto, plus … textos, ponga-, pour les, pourriel, pouve-
  -1.3: pouvez vous, prie, prochaine, prochaine fois, pu rien, pub svp, pull, quand je, que dejen, que onda
  -1.3: que … m, que … mi, que … mis, quiero, quiero … de, quiero … me, quitar, raffle … not, rathe-, rather
  -1.3: rayez, recibiendo, recois, recordatorios, refuse, regarder, remove>me, removed, removed |, remover
  -1.3: retirez, revoke … consent, rid, rien savoir, s v, s … p, s … vous, saquenme de, sed, send … to
  -1.3: set me, seulement pas, seulement … de, si pero, signale, signed … but, spam |, stop texting, stop the
  -1.3: stop … the, suena, suis camionneur, suis … j, suite |, suppression, suppression de, suspe-, take my
  -1.3: take … number, text again, text |, text … not, texteen |, textez moi, texting … is, textos pour
  -1.3: textos retirez, textos … moi, texts is, the counter, the free, the messages, the texts, this one
  -1.3: time to, to … at, todas, told … stop, trans-, trois, tu, turn, ultim-, uncheck me, under-, understand
  -1.3: unlist, unsubscribe, unsubscribe me, up by, usted |, v, v p, veux pas, veux plus, veux … de
  -1.3: violating the, violating … tcpa, vivre, vos … j, votre gerant, vous plait, vous … de, vous … les
  -1.3: vous … m, want out, want to, want>list, want>not, whene-, whenever, wish to, with these, yo les
  -1.3: you ni, you please, you se, you sold, you … NUMBER, you … les, you>wrong, | basta, | bye, | cancel
  -1.3: | cancle, | combien, | comme, | confirmo, | delete, | desinscription, | este, | for, | give, | have
  -1.3: | how, | might, | revoke, | sa, | save, | take, | textez, | unlist, | unsub, | unsubscribe, | wife
  -1.3: | … arretez, | … bajo, | … eso, | … ever, | … mensajes, | … not, | … plus, | … pour, | … rid, | … sea
  -1.3: | … solo, | … someone, | … svp, | … us, | … ustedes, | … voy, | … who, ~_ahi, ~_anu, ~_ar, ~_arr
  -1.3: ~_aux, ~_ban, ~_can, ~_cau, ~_ces, ~_dan, ~_dar, ~_dau, ~_do_, ~_ds, ~_exe, ~_fav, ~_fri, ~_fue, ~_id
  -1.3: ~_k_, ~_mak, ~_nee, ~_ote, ~_ou, ~_pes, ~_pl, ~_pra, ~_ren, ~_ro, ~_sc, ~_ski, ~_suf, ~_tan, ~_tec
  -1.3: ~_tre, ~_tu, ~_tu_, ~_ul, ~_ult, ~_und, ~_v_, ~_veu, ~_vib, ~_vol, ~_vu, ~abil, ~ahi_, ~ala, ~ali
  -1.3: ~alk, ~ambi, ~amio, ~anu, ~anym, ~aral, ~arr, ~asia, ~ated, ~ator, ~avor, ~bad, ~bea, ~bili, ~bro
  -1.3: ~bur, ~can, ~cela, ~cern, ~cero, ~cra, ~den_, ~dern, ~desi, ~det, ~dme_, ~drai, ~dse, ~eant, ~ecer
  -1.3: ~ees, ~ees_, ~eler, ~elon, ~els, ~enev, ~enne, ~epto, ~erf, ~erni, ~ers_, ~ersa, ~erst, ~eti, ~etr
  -1.3: ~exe, ~fac, ~fav, ~favo, ~fit, ~fo_, ~fri, ~fue, ~ful, ~full, ~fusi, ~gan, ~gan_, ~gou, ~grad, ~gua
  -1.3: ~hem, ~hene, ~hi_, ~iand, ~ilit, ~imo_, ~ina, ~ina_, ~incl, ~ine_, ~itan, ~itc, ~itch, ~itti, ~ive_
  -1.3: ~ja_, ~ke_, ~kil, ~legu, ~len_, ~link, ~lti, ~ltim, ~mak, ~mane, ~mas, ~mas_, ~mec, ~met_, ~mion
  -1.3: ~mot_, ~mpri, ~mut, ~mute, ~nal, ~ncer, ~ncio, ~ncl, ~ndin, ~ndr, ~ngan, ~nier, ~noma, ~nque, ~nsub
  -1.3: ~nut, ~nym, ~nymo, ~odas, ~oic, ~olvi, ~orio, ~ose_, ~osi, ~pes, ~prie, ~pto_, ~rade, ~rath, ~rdat
  -1.3: ~rden, ~rete, ~rge, ~rid_, ~rnie, ~role, ~rret, ~rsta, ~rte, ~sab, ~sabo, ~seo, ~seo_, ~soc, ~spen
  -1.3: ~sten, ~stri, ~suf, ~susp, ~swe, ~talk, ~tar_, ~tat, ~ten, ~thre, ~tive, ~tout, ~tres, ~tta, ~tta_
  -1.3: ~ttez, ~tu_, ~uant, ~ude, ~uga, ~uiet, ~ular, ~ulen, ~ulti, ~unsu, ~upez, ~usp, ~uspe, ~uya, ~vay
  -1.3: ~vib, ~vibr, ~vinc, ~voic, ~vol, ~volv, ~vor, ~vor_, ~ymo, ~ymor
  -1.4: NUMBER texts, NUMBER … am, a escribirme, a faire, a … numero, again ok, agrad-, ahi |, ai … arret
  -1.4: aimerais, all, alone, alors je, am over, and … quit, angry>number, anything from, aucun texto
  -1.4: avenir |, be … it, been to, bill and, but … am, by accident, c … termine, cancel, cancl-, cancle
  -1.4: ces messages, cesse |, citas, comerciales, compre … bici, compte, contact |, coupe, coupe-, croya-
  -1.4: croyais, dautr-, dautre, de ahi, de baja, de ca, de ninguna, de sa, de … et, de … lista, de … me
  -1.4: de … mensajes, de … nunca, decline, decri-, depuis NUMBER, detruisez, dit … la, dit … repondre
  -1.4: do … contact, do … you, donc |, donne … numero, drop … number, ecrit stop, else |, en … plus
  -1.4: en … rien, envie-, escribir |, escribirme, escribirme |, est termine, est … le, et j, faire les
  -1.4: fait que, ferme-, fermez, final, fini, first … times, for … one, for … only, for … raffle, for … stop
  -1.4: full, get these, gout, hasta, have … no, honor it, i said, i … any, i … over, if there, is all
  -1.4: is for, is this, j aimerais, je croyais, je veux, je … de, je … oppose, je … plus, je … stop
  -1.4: know signed, know … up, la … me, lache mon, last one, le pido, les messages, les sms, like … be
  -1.4: llamada, llegando |, llegue, m oppose, m … de, m … plus, mad, make it, mark my, me las, me texteen
  -1.4: me tienen, me … o, me … please, me … plus, me … solo, me>more, merci |, message me, mi … you, moi pas
  -1.4: moi s, moi |, mom, mon consentement, mon tel, more of, more texts, msj |, my roommate, need
  -1.4: ni NUMBER, ni rien, no doy, no quiero, no volvais, no … escriba, no … sms, not contact, not … do
  -1.4: not … more, not … phone, notices |, of you, ok to, on … desabonne, on … texts, onda |, oppose
  -1.4: oppose a, oter … la, out, par sms, par … enlevez, para … you, pas besoin, pero … no, please do
  -1.4: please … not, plus a, plus d, polite, por favor, pour moi, pour … tirage, promos … moi, pu jamais
  -1.4: pu le, que se, que … contacten, que … de, que … nom, que … pero, que … stop, quien es, quier-
  -1.4: quiero que, rather … did, regle-, reglez, regre-, remove |, remove>number, report, resign, rid of
  -1.4: rid … my, rien achete, rien |, robot, s il, salir, say no, say … to, se desabonne, send these
  -1.4: send>not, sent … NUMBER, si j, si … paran, sigue llegando, sin … y, sold, sold my, sorti
  -1.4: stop yesterday, sub, suite, suppr-, svp je, svp pas, take, texte, texto, texto svp, texts to
  -1.4: that … with, the pickup, the … for, the … message, the … two, these>send, these>stop, thx, to not
  -1.4: to sign, to tell, to … anything, to … my, to … up, un sub, un … up, verdad no, volva-, volvais
  -1.4: volvais a, vous prie, voyons donc, vuelvan, vuelvan a, want these, was ready, were done, wish
  -1.4: with … texts, write, yo … quiero, you … got, you>angry, you>stop, you>want, | baja, | ca, | copy
  -1.4: | demande, | gardez, | je, | next, | no, | p, | pues, | remove, | s, | saquenme, | tell, | uncheck
  -1.4: | … NUMBER, | … aux, | … croyais, | … d, | … de, | … decline, | … do, | … moi, | … mon, | … sub
  -1.4: | … the, | … veux, ~_aca, ~_ann, ~_baj, ~_bot, ~_cit, ~_doi, ~_dor, ~_ful, ~_has, ~_mut, ~_off, ~_ope
  -1.4: ~_pie, ~_scr, ~_tak, ~_thr, ~_thx, ~_tur, ~_ty, ~abra, ~ads, ~ads_, ~agai, ~aite, ~aja_, ~ake, ~alir
  -1.4: ~alto, ~ance, ~ann, ~beso, ~bra_, ~buel, ~by_, ~cami, ~casa, ~cele, ~cess, ~chi, ~cis, ~ck_, ~cois
  -1.4: ~cten, ~day, ~day_, ~dece, ~dens, ~doi, ~dorm, ~eba, ~egre, ~eli, ~elo_, ~elos, ~epl, ~eran, ~eres
  -1.4: ~esa, ~esab, ~esi, ~eu_, ~eux, ~faut, ~fer_, ~ffa, ~fini, ~futu, ~gain, ~gue, ~hast, ~hol, ~hut_
  -1.4: ~hx_, ~ider, ~iera, ~igue, ~imo, ~ini, ~ini_, ~lee_, ~len, ~lier, ~lir_, ~lles, ~lone, ~lvan, ~lvi
  -1.4: ~mad_, ~mets, ~min, ~ming, ~mir_, ~mit_, ~mom_, ~mpe, ~mpu, ~nclu, ~need, ~nent, ~nga_, ~nge, ~nsid
  -1.4: ~nver, ~obot, ~ock, ~off, ~oin_, ~oing, ~ole, ~ompu, ~onda, ~oot, ~ore, ~orra, ~oup, ~outt, ~oy_
  -1.4: ~oya, ~par_, ~pe_, ~pez_, ~pot, ~ps_, ~rans, ~regr, ~relo, ~rer, ~rer_, ~rez, ~rez_, ~rive, ~rn_
  -1.4: ~rni, ~robo, ~rsa, ~rtir, ~sali, ~sera, ~ssez, ~stin, ~sue, ~tak, ~take, ~thx, ~thx_, ~tig, ~tine
  -1.4: ~tir_, ~tire, ~trai, ~turn, ~uff_, ~uise, ~uppr, ~urn, ~urn_, ~utu, ~utur, ~ux_, ~vent, ~veu, ~wic
  -1.4: ~wish, ~xte_, ~xto_
  -1.5: (more), (remove), (stop), NUMBER … je, a este, a otro, a … please, ai … gagne, all texts, am … to
  -1.5: and … we, anymore |, arrete, assez, autre, back … i, basta, besoi-, besoin, bici you, borren, borron
  -1.5: by text, caja, cance-, chat, comme … j, contacten, contacten |, count-, d arreter, dans … fiche
  -1.5: de message, de ustedes, de … faut, de … sa, desabonner, desabonner |, desinscrire, desinscris |
  -1.5: detru-, dit … arreter, do … want, do … write, drop my, e |, enlev-, enlever, enlever |, enlevez
  -1.5: enlevez … nom, escribas, estop, ever … me, except, except the, facon, favor |, final-, fois faut
  -1.5: for anything, for me, forge-, girl in, git, grax, grax |, have a, here |, how to, i want, i … my
  -1.5: i … something, i … yesterday, ici, idea … que, is coming, j … ai, je … l, l … svp, la tengo
  -1.5: la verdad, lache-, lachez, le … pis, les … c, les … no, list |, m enlever, make, mande, mande-
  -1.5: manden, manden mensajes, mas, mas gracias, me again, me avisen, me contacten, me down, me escribas
  -1.5: me out, me |, me … as, me … d, me … por, me … y, message again, mi … a, mient-, mientras, moi pu
  -1.5: mon … etait, more, more |, nada … ustedes, nevr, nicel-, nicely, no more, no need, no paran, no uso
  -1.5: no … escribas, no … for, no … manden, no … mas, non plus, not write, not … giving, nueva, of stop
  -1.5: off, off … list, olvid-, on … texting, opt out, oubli-, out … this, over it, paran, paren you
  -1.5: part … stop, plus de, pour le, pu … textos, que ce, que mi, que quede, que … aqui, que … moi
  -1.5: que … no, que … quiten, que … sigan, read these, read … so, removal, remove>law, remove>these, resig-
  -1.5: revie-, rien … mon, s |, seguir, send>wrong, shop no, si no, si … you, signed NAME, silencio, stop or
  -1.5: stop>these, stp, stp |, termine |, text when, texto |, textos en, textos et, texts>more, that … be
  -1.5: the box, these>more, this remove, thx |, to one, to stop, toute, twice, un … texto, unenr-
  -1.5: unregister, up my, up … i, up … me, veux, vous dire, want>number, want>remove, who do, who tf
  -1.5: who … this, withdraw my, wrong>wrong, wth, y … de, y … nueva, you stop, | estop, | git, | ninguna
  -1.5: | que, | said, | sign, | textos, | unregister, | you, | … ca, | … como, | … con, | … done, | … more
  -1.5: | … nada, | … or, | … paso, | … permiso, | … pido, | … porque, | … promocion, | … pu, | … there
  -1.5: | … would, | … you, ~_ay, ~_bea, ~_bes, ~_bor, ~_by, ~_din, ~_enl, ~_fer, ~_fre, ~_hit, ~_ici, ~_lin
  -1.5: ~_mas, ~_mej, ~_mor, ~_mr, ~_msj, ~_oi, ~_olv, ~_out, ~_rat, ~_ru, ~_shu, ~_stp, ~_wis, ~ack, ~add_
  -1.5: ~adec, ~aja, ~ake_, ~alem, ~alo_, ~alon, ~anse, ~baja, ~bes, ~birm, ~blie, ~bor, ~borr, ~bot, ~caja
  -1.5: ~cely, ~chez, ~cort, ~coup, ~dd_, ~decr, ~desa, ~dez, ~ely, ~ely_, ~enl, ~enle, ~enlo, ~ept_, ~erma
  -1.5: ~erme, ~esoi, ~esse, ~eux_, ~eva_, ~evez, ~ferm, ~ff_, ~gai, ~ghts, ~guir, ~haga, ~hez, ~hez_, ~hir
  -1.5: ~hts, ~hts_, ~ibas, ~ibie, ~ibr, ~icel, ~ida_, ~ind_, ~insi, ~iten, ~jenm, ~lev, ~leve, ~lir, ~lose
  -1.5: ~lse, ~lvid, ~mej, ~men_, ~mez, ~mez_, ~mor, ~more, ~mova, ~mps, ~mps_, ~msj, ~ncel, ~ndue, ~nenr
  -1.5: ~nle, ~nle_, ~nlev, ~nneu, ~nreg, ~nso_, ~nuev, ~nvie, ~ocke, ~off_, ~ore_, ~orge, ~ote_, ~pez, ~ping
  -1.5: ~ppre, ~ram_, ~repl, ~ret, ~rget, ~rie_, ~rman, ~rned, ~roc, ~rop_, ~rti_, ~shu, ~shut, ~side, ~soi
  -1.5: ~soin, ~sto, ~stp, ~stp_, ~temp, ~thr, ~tter, ~twic, ~ueva, ~uite, ~ump, ~unen, ~van_, ~veux, ~vre_
  -1.5: ~wice
  -1.6: NUMBER … to, a compter, a … avenir, a … ca, a … every, a … from, acepte … el, again is, ai NUMBER
  -1.6: ai ecrit, ai … besoin, ai … dit, alone |, annul-, ans |, are … still, ask that, aura, autre message
  -1.6: aveni-, avenir, axide-, bye, ca … sur, calic-, calice, call no, cause … vous, chaud, ciao, comin-
  -1.6: coming, como … lo, compter, continuez, corten, counter no, de ce, de mandarme, de … numero, de … svp
  -1.6: debarque |, dejenme, demande … de, desinscrivez, desinscrivez moi, dice que, do … accept
  -1.6: donc enlevez, donc … moi, down as, doy … de, en ai, enleve |, entiendan, este numero, etre enleve
  -1.6: every, exijo que, finalement, forever>texts, free, gtfo, hihi, honor, i … want, idea, if … is
  -1.6: inscrit pour, insis-, is ready, is … nobody, j … NUMBER, jamais rien, jamais … achete, je … desabonne
  -1.6: just … a, l avenir, la c, la … est, la … you, las … por, last month, le … arretez, let me
  -1.6: list>remove, llegando, mas |, me bajo, me now, me … inscrit, me … messages, me … quitenme, mejor
  -1.6: message … is, mette-, mettez, mi … dio, mon cell, more … i, more>you, msj, my email, never had, next
  -1.6: no … solo, nom, non merci, not>more, number … not, numbers, o p, of … number, off … on, on … ca
  -1.6: only gave, oter de, par, pas |, pass, permission … me, por error, por … la, pretend … never, promo
  -1.6: promocion, pu … messages, quand meme, quita, quite-, rather you, remove>remove, rendu, retir-, s t
  -1.6: s … o, send>list, solicito, still texting, stop … is, supri-, svp, svp |, t o, t … p, temps, termine
  -1.6: text … please, texteen, textos svp, the NUMBER, the texting, thoug-, thought it, to leave, to quit
  -1.6: un … no, up i, up … do, ustedes se, veux pu, vos promos, vous continuez, vous signale, vuelv-
  -1.6: who … i, withdrawn, would … you, y sigue, y siguen, y … otra, you NUMBER, you permission, you take
  -1.6: you … doy, you … manden, your form, | arret, | ayer, | client, | corten, | dejen, | desabonnement
  -1.6: | donde, | gtfo, | is, | mettez, | ok, | parar, | solicito, | svp, | … alto, | … box, | … calls
  -1.6: | … deja, | … it, | … mes, | … nunca, | … of, | … off, | … telephone, | … texts, | … withdraw, | … x
  -1.6: ~_bye, ~_deb, ~_ef, ~_ej, ~_fut, ~_gag, ~_hag, ~_lea, ~_nex, ~_sn, ~_st, ~_sv, ~_svp, ~_tem, ~_tod
  -1.6: ~_twi, ~_typ, ~_vue, ~_wan, ~ab_, ~ack_, ~alt, ~ami, ~annu, ~aren, ~asta, ~aven, ~awn, ~awn_, ~ax_
  -1.6: ~bas_, ~bast, ~bers, ~bye, ~bye_, ~canc, ~cina, ~cle_, ~criv, ~dea_, ~den, ~dfu, ~dful, ~dr_, ~eat
  -1.6: ~eat_, ~ejor, ~elo, ~elv, ~emps, ~enc, ~enci, ~erai, ~ets, ~ets_, ~evie, ~ffi, ~free, ~fut, ~hal
  -1.6: ~halt, ~hono, ~houg, ~hut, ~iao, ~iao_, ~idea, ~irez, ~ivez, ~ixi, ~jor, ~jor_, ~lac, ~lito, ~lse_
  -1.6: ~mejo, ~mine, ~msj_, ~ncy, ~nden, ~nel_, ~nex, ~next, ~nnu, ~nnul, ~nom_, ~now, ~nsis, ~nuez, ~ol_
  -1.6: ~oupe, ~pal, ~pare, ~perd, ~ply_, ~proc, ~pto, ~rai_, ~ras_, ~rlo_, ~roch, ~sea, ~sj_, ~sper, ~svp
  -1.6: ~svp_, ~tere, ~tir, ~tod, ~tp_, ~twi, ~typ, ~uir_, ~upe, ~upe_, ~utr, ~utre, ~utt, ~vp_, ~vue, ~vuel
  -1.6: ~wan, ~want
  -1.7: NUMBER je, a los, a no, again, ai pu, angry>wrong, annule |, apuntar, autom-, automated messages
  -1.7: avisen, beat, borro-, c … fini, call … lawyer, can … please, card with, card … my, cause de, cell for
  -1.7: cette semaine, communication, como … esto, cuenta, d autres, de … oter, deja … d, dejen d, delete my
  -1.7: demande … le, depuis … ans, dit stop, drop, ecris, en mi, en sus, encor-, encore, envoi |, es … me
  -1.7: escribas |, fa, fa |, faut le, for … text, form i, from … on, gagne, gave up, give permission, how do
  -1.7: i could, i mean, i withdraw, i … opted, il vous, is my, it … every, j … suis, je … desinscris
  -1.7: know … to, known, l autorisation, la … y, lache, le lien, le … plus, leave, let, lien, list>wrong
  -1.7: me desinscris, me sigan, no mas, no sigan, no … por, no … quiero, no … texts, non … de, not … me
  -1.7: off |, on … phone, one more, one text, oppos-, or i, p |, para publicidad, parel-, pas sur, peace
  -1.7: pero, phone is, plus rien, point-, points, poner, por … no, proch-, pu de, quede, quien … esto
  -1.7: quita-, quitt-, rappel, reply, request to, retiro … consentimiento, revoke my, set … to
  -1.7: sign … please, stop, stop … ca, suis plus, suis … par, take … out, te lo, text every, text from
  -1.7: the … did, this but, this line, thought … was, times to, times … stop, to … texting, veces que
  -1.7: votre liste, want, want … be, want>angry, when … need, where do, where … i, would have, yo quit
  -1.7: you twice, you … tengo, you … times, | droit, | exit, | just, | let, | pack, | pare, | pu, | quit
  -1.7: | si, | … cette, | … donc, | … etais, | … fixed, | … inscription, | … marketing, | … message, | … my
  -1.7: | … only, | … pas, | … quit, | … sent, | … sms, | … take, | … textos, | … that, ~_enc, ~_fa_, ~_hal
  -1.7: ~_opp, ~_pea, ~_res, ~_ret, ~_sto, ~_ter, ~anul, ~ao_, ~ass_, ~aud, ~autr, ~barq, ~cab, ~carr, ~comi
  -1.7: ~core, ~deb, ~dent, ~eav, ~eave, ~egr, ~egue, ~else, ~end_, ~enn, ~eno_, ~etir, ~hag, ~iet, ~igo
  -1.7: ~ints, ~itar, ~leav, ~lett, ~lico, ~lite, ~liz, ~lus, ~lus_, ~nds_, ~nga, ~nnel, ~now_, ~nule, ~ole_
  -1.7: ~olit, ~olv, ~oma, ~omat, ~omin, ~ong_, ~op_, ~oppo, ~ount, ~oval, ~peac, ~pero, ~pong, ~qued, ~rend
  -1.7: ~rest, ~reti, ~rlo, ~rmez, ~sap, ~sid, ~smi, ~ster, ~stop, ~suen, ~tee, ~ten_, ~tend, ~toma, ~top
  -1.7: ~top_, ~uf_, ~ull_, ~utom, ~val_, ~wer_, ~xtee
  -1.8: a cause, am … off, arrete |, asked before, autorizo … me, aviez dit, basta |, before |, bot, can you
  -1.8: carry, ce numero, con esto, correo … no, could you, d ici, de mis, de plus, de … ahora, de … cell
  -1.8: de … mon, de … ok, debar-, dejen-, delete it, desabonne, desabonnement |, desap-, desin-, desinscris
  -1.8: doy, du … svp, el muchacho, else, en caja, en recois, entie-, every … i, exit, fois … il, for my
  -1.8: have … it, i … longer, i … off, idea de, if … would, interested, j … pu, j … recois, je debarque
  -1.8: je … non, lol, lol enlevez, lol … me, lol … moi, los avisos, m oter, me … nada, mon nom, more>me
  -1.8: no manden, no texts, nom |, none |, not sent, not want, not … on, not … please, nunca mas, of the
  -1.8: on se, opt me, personal, pido me, please delete, please undo, plus, plus |, que conteste, quitemelo
  -1.8: reali-, realize, reviens, said … texts, saquen, says … texting, se … les, shred, silen-, sms |, stay
  -1.8: stop who, sur mon, text … again, text … you, texto … no, the last, the … said, the … text, these |
  -1.8: this be, to stay, to … ads, to … get, to … store, to … you, unsub, unsubscribe |, utilise, vecin-
  -1.8: ver si, vos pubs, when it, x, y hoy, y … mi, yo … no, you … quiero, | can, | m, | ne, | permission
  -1.8: | set, | shred, | … contact, | … esto, | … fois, | … jamais, | … mas, | … mi, | … o, | … opt
  -1.8: | … sigan, | … tf, | … up, ~_ax, ~_doy, ~_els, ~_fel, ~_lac, ~_let, ~_lol, ~_lon, ~_ms, ~_nom, ~_oub
  -1.8: ~_plu, ~_rus, ~_sue, ~_tho, ~_x_, ~acab, ~agne, ~aliz, ~arry, ~axi, ~bot_, ~cat_, ~coun, ~doy, ~doy_
  -1.8: ~due_, ~eace, ~ecin, ~enco, ~esap, ~esin, ~esu, ~exit, ~face, ~fel, ~fin, ~git, ~iden, ~igo_, ~ilen
  -1.8: ~isti, ~ita, ~itas, ~lach, ~lim, ~limi, ~lize, ~lol, ~lol_, ~nen, ~nger, ~ocha, ~oner, ~onga, ~oqu
  -1.8: ~oque, ~ova, ~pea, ~plu, ~plus, ~rar_, ~ren_, ~rust, ~sile, ~sins, ~stay, ~tay, ~tay_, ~ton_, ~ub_
  -1.8: ~uelv, ~uez, ~uez_, ~uit, ~uit_, ~uita, ~veci, ~veu_, ~xit, ~xit_, ~yan
  -1.9: 2 fois, acepta, alerts please, already i, am not, avise-, ayer, bike off, cell … the, cesse
  -1.9: como … quito, consent and, de repondre, delete … number, diffi-, difficult, do … wish, dropped the
  -1.9: dropped … bike, ecrire enlevez, effac-, el consentimiento, el … donde, elimi-, en NUMBER, est le
  -1.9: ever text, fella, fin, getting … after, go, habia … de, he did, he said, hed, i … to, if, it he
  -1.9: it please, j annule, j me, je … au, je … mon, longe-, longer, longer have, m … enlevez, manden |
  -1.9: me quitan, me … fuera, mensaje no, more>these, ne m, neuf, no … have, no … propaganda, not interested
  -1.9: nunca |, pack, pack it, pack … in, pare |, pu, put a, que usen, que … you, quiera, quitan, quiten
  -1.9: quitenlo, quitenme … ahi, remove it, revoco el, said hed, save, sea, send>stop, sent me, sigue
  -1.9: stop already, stop>wrong, tell you, the fella, them to, to … not, told NAME, uncheck it, unreg-
  -1.9: unsub |, use, was told, what part, what … is, with my, with … number, withdraw, you … longer
  -1.9: | encore, | go, | mark, | stop, | stp, | … assez, | … este, | … out, | … te, ~_eff, ~_eli, ~_fin
  -1.9: ~_gan, ~_go_, ~_haz, ~_if, ~_if_, ~_neu, ~_pu_, ~_sea, ~_sil, ~_sr, ~ane_, ~ayer, ~chau, ~cide, ~deba
  -1.9: ~ebar, ~eff, ~effa, ~eks, ~elim, ~eply, ~eten, ~etra, ~euf, ~euf_, ~evo, ~fell, ~ffac, ~fina, ~if_
  -1.9: ~imin, ~inal, ~lenc, ~lice, ~lon, ~lt_, ~mme_, ~ncor, ~nds, ~neuf, ~onge, ~oub, ~oubl, ~pack, ~plan
  -1.9: ~ply, ~quit, ~ras, ~raw_, ~resi, ~rron, ~rten, ~rui, ~rus, ~ssed, ~sub_, ~teen, ~uen_, ~vist
  -2.0: a … on, accident, agn, agn |, ai … que, ai … sur, already opted, already … out, au magasin, back my
  -2.0: back then, be removed, be the, c … quoi, ca sonne, ca … mon, cancel |, confirm, consentimiento que
  -2.0: consentimiento … di, corte-, de pub, debarque, deja demande, delete me, den, desus-, dit … je
  -2.0: effacez, est quoi, ever |, from … and, hay, i take, i … back, i … bought, i … stop, i … what, is … to
  -2.0: je … le, lo … no, ma permission, messages i, mi no, mi vecina, never read, no longer, no m
  -2.0: no … asked, nothing personal, numero … para, nunca … suscribi, off lol, one asked, pas fait
  -2.0: please erase, publicidad … mi, que ca, receive … from, repondre, retrait de, revoke consent
  -2.0: revoque … autorisation, says quit, scrub, se quien, si … m, sign … up, stop … time, take back
  -2.0: take … my, text … number, the … one, these after, these i, this number, to unsubscribe, to … then
  -2.0: vecina, voulais pas, wrong>remove, y … llegando, you la, you me, | aucun, | could, | do, | faites
  -2.0: | les, | retrait, | rien, | yes, | … a, | … are, | … baja, | … fille, | … personal, | … promo, | … si
  -2.0: | … sold, ~_aye, ~_now, ~acci, ~acez, ~arer, ~aso, ~ato_, ~cez, ~cez_, ~cru, ~ejo, ~esus, ~fin_
  -2.0: ~fuer, ~gagn, ~gue_, ~hau, ~hay_, ~irm_, ~long, ~mate, ~nal_, ~nenm, ~nlo, ~nom, ~oke_, ~oll_, ~ondr
  -2.0: ~orro, ~pu_, ~quej, ~rank, ~riez, ~rub, ~teri, ~uej, ~uera, ~uff, ~uitt, ~ule_
  -2.1: 2, NAME take, a … en, a … y, accid-, am … my, annule, asked … these, au … si, be … i, borre, borre mi
  -2.1: broug-, brought, caja que, consent … marketing, crtc si, cut, den de, den … baja, do i, ecrit arret
  -2.1: en veux, est … fait, fait NUMBER, for … pickup, fuera, i brought, i not, i tried, i … have, inscrivez
  -2.1: it did, j … veux, je revoque, la … pero, m … j, month, no … consent, not accept, not … now, now
  -2.1: off it, on n, p, paso, pero ahora, pour que, promis que, quand … me, que pido, quejo, quit
  -2.1: retire mon, retire … consentement, retra-, rien a, si me, sigan, sonne, text this, texts … here
  -2.1: that list, the list, then i, to remove, to … removed, tried to, un autre, usen … numero, work |
  -2.1: y … you, you did, you no, | leave, | numbers, | paren, | plus, | texts, | … autre, | … dice
  -2.1: | … messages, | … quito, | … revoque, | … this, | … to, | … tried, ~_0_, ~_cut, ~_p_, ~_pac, ~_pon
  -2.1: ~ane, ~aso_, ~brou, ~bst, ~ccid, ~cris, ~cut, ~cut_, ~desu, ~dme, ~elva, ~erde, ~forg, ~haz, ~icu
  -2.1: ~icul, ~irl, ~mpte, ~oda, ~ong, ~pac, ~paso, ~pren, ~pus_, ~rase, ~rene, ~retr, ~tras
  -2.2: again |, ai … d, all no, all … texts, already unsubscribed, already … the, arret … fois, comme si
  -2.2: erase, faite-, faites, faites comme, faites … si, have had, huffy, j |, je refuse, la j, la … au
  -2.2: lawyer |, longer consent, me habia, my … signed, n … plus, no sms, only please, pare, pas … publicite
  -2.2: pero you, prete-, pretend, pus, que you, quiero textos, recuerden, retire, retrait, s, saquenlo |
  -2.2: signing off, terminos, thing-, things, told i, vez |, vous avais, vous … demande, vuelvas, vuelvas a
  -2.2: want them, want … to, who is, | b, | end, | fin, | get, | … and, | … comme, | … said, | … se
  -2.2: | … your, ~_s_, ~denm, ~dra, ~edir, ~eras, ~fill, ~git_, ~item, ~nel, ~nth_, ~pan_, ~rre_, ~scra
  -2.2: ~sea_, ~ult_
  -2.3: a … avisos, apuntaron, asked … twice, b, blocked |, cuantas … les, dechi-, decochez, decochez la
  -2.3: decochez … case, demandez, ecrivez j, ecrivez … ai, el permiso, en … pu, encore j, fuera |
  -2.3: have already, have … ask, i … had, i … read, it now, j en, je demande, le dernier, le … je, les tengo
  -2.3: mais la, me quiten, mon … pour, off that, pedirlo, repondu stop, revoked |, said … the, saquenlo
  -2.3: stop la, stop … have, tienen … permiso, time |, up with, usen mi, usted, veces les, veces … tengo
  -2.3: vous le, whatever i, you … been, you … lo, your … stop, | decochez, | desde, | off, | oui, | told
  -2.3: | … interested, | … revoke, | … su, ~_b_, ~_mie, ~_use, ~acan, ~anl, ~anlo, ~eza, ~fy_, ~gag, ~hre
  -2.3: ~inos, ~lit, ~lva, ~melo, ~mpla, ~rato, ~tenl, ~term, ~uenl, ~vas_
  -2.4: ago … it, agreg-, alto y, and … i, ben |, c … clair, delete |, demanda, desabonne |, digo, ecrit |
  -2.4: est clair, faites le, in … take, it right, je … pas, mandarme textos, manden nada, o, people … do
  -2.4: period |, pour … NUMBER, pu |, recibir esto, revoke, sacan, se … you, set, sin querer
  -2.4: suscribi … nada, telefono |, the … off, then, told … all, trato, vous … a, you … had, | … all
  -2.4: | … consentement, | … correo, | … mensaje, | … refuse, ~_end, ~_o_, ~_ya, ~acon, ~digo, ~ea_, ~echi
  -2.4: ~erie, ~greg, ~iber, ~inen, ~irlo, ~oke, ~romp, ~set_, ~siga, ~then
  -2.5: authorised, call … remove, consentement pour, cut it, decir no, el … que, en … telefono, end
  -2.5: enlevez le, este … no, fin |, i know, i revoke, if i, je retire, la fille, la … en, marquen, paren
  -2.5: plus aucun, polit-, pues, querer, quiten |, respeten, retiro mi, revoked, revoque, said stop
  -2.5: soliciting, termi-, text … it, was … i, | already, | not, | … phone, | … soliciting, | … subscribe
  -2.5: ~arlo, ~hate, ~ndez, ~nlo_, ~oked, ~raw, ~rmin, ~sci, ~thd, ~uere, ~vas, ~voc
  -2.6: a … e, a … si, ai … stop, automated, demande … etre, did … even, did … win, end |, etais … pour
  -2.6: faut il, getting … i, i … ask, is illegal, je vous, me so, me … quit, not win, paren |, quere-
  -2.6: send>remove, stop a, subscriber, text … so, the … do, this time, this … my, today, up but, use it
  -2.6: withd-, | aucune, | fire, | if, | … line, | … text, ~_den, ~_rom, ~draw, ~erer, ~hdr, ~hdra, ~ithd
  -2.6: ~oco, ~oday, ~rsh, ~thdr, ~toda
  -2.7: back |, clair, clair |, contesto, effacez mon, effacez … numero, el papelito, getting this, i need
  -2.7: interested in, it … ready, ma … de, me nothing, non aux, now |, number>these, out |, papel-, papelito
  -2.7: quitarlo, ready, revoco mi, rompa-, rompan, says stop, si vous, so … it, use … for, vous … dit, | opt
  -2.7: | … know, | … ok, | … texto, ~_rev, ~agn, ~elit, ~oco_, ~rev, ~sen_, ~tarl
  -2.8: NUMBER … que, all |, baja |, dans ma, do it, do … use, end this, escribieran |, fille au
  -2.8: fille … comptoir, hoy |, ma |, me sacan, non arretez, note, o hay, of … list, removed i
  -2.8: sollicitation, stop |, told … to, usen, whate-, whatever, whatever box, you … get, | blocked, | nada
  -2.8: | … NAME, ~atev, ~cita, ~ends, ~tev, ~teve, ~usen, ~voke
  -2.9: a etre, am asking, comme, cumpl-, cut … off, i … asking, law>law, my … anymore, my … stop, pas … ces
  -2.9: please … it, retirez mon, right person, stop … said, textos you, the … person, time … part, uncheck
  -2.9: unsubscribed |, voulais … de, your … i, ~_cum, ~dirl, ~ejo_, ~tme, ~vok
  -3.0: already |, aucune … svp, fille, never … me, no autorizo, not say, not … texts, ok … text, only … you
  -3.0: revok-, to never, up … the, vez you, want texts, | … fait, ~evok, ~fire, ~pete
  -3.1: autorizo que, de nada, eliminenme, fire, it … this, le demande, many … do, no … call, non … textos
  -3.1: not use, opted out, otra … you, que di, quit |, quitaran de, retirez … numero, sign me, times do
  -3.1: yo paso, you before, | out, | un, ~iro, ~resc, ~tt_
  -3.2: have to, jamais … oui, me take, pedir-, quit it, reprends, resci-, rescind, retire |, retiro, revoc-
  -3.2: revoco, sollicitation |, what … said, | retiro, | … apunte, ~evoc, ~iro_, ~tiro, ~voco
  -3.3: a textear, are e, aret, eliminenme |, give … to, le |, out already, par erreur
  -3.3: revoco … consentimiento, si … los, signing … for, stop i, take off, you paren, | revoco, | … retire
  -3.3: ~itat, ~tati
  -3.4: di … para, en … que, escribieran, give you, me escribieran, never text, not … marketing, plus jamais
  -3.4: that … my, these stop, to … these, un subscribe, un … me, you … last, | NUMBER, | dnc, | n
  -3.4: | … acepto, | … hoy, ~_ed
  -3.5: counter i, desde … no, have … out, nunca di, parar, phone and, pues |, so quit, sur votre, | alto
  -3.5: ~_oo
  -3.6: desde hoy, every day, hoy no, me … off, my sign, nada no, qiut, revoq-, today |, | put, | qiut, | why
  -3.6: ~evoq, ~revo, ~voq, ~voqu
  -3.7: get … off, i … consent, my … up, que … escribieran, ~arar, ~uito
  -3.8: dontt-, no acepto, phone … i, quito, take it, | whatever
  -3.9: i … of, numero pour, pas … messages, the recall, vous … plus, | ce, ~undo
  -4.0: if … did, permiso … que, said … more, undo
  -4.1: law>more, one … for, para |, parar |, this … does, | … autorizo
  -4.2: etre sur, hoy, i … take, in may, jamais |, my … today, nobody … for, numero n, ~_hoy, ~hoy, ~hoy_
  -4.3: avez plus, ce … n, get me, it back, sin mensajes, | para
  -4.4: any texts, autorise pas, pour ca, right now, take … back
  -4.5: no … publicidad, not signing, | text
  -4.6: jamais dit, off … now
  -4.7: accord pour, pour … retirez, que … voulais
  -4.8: ~edn
  -4.9: etre … votre, text … take, | … say
  -5.0: did … want, never again, not … stop, to end, without … is
  -5.1: are not, nunca … permiso, | refuse
  -5.2: told … before
  -5.3: did … not, in … texts, pas … accord
  -5.4: accord … ca, je … autorise, n autorise, receiving these
  -5.6: is … stop
  -5.8: pas … sollicitation
  -6.6: give … permission, never |, sending texts
  -6.8: pas la
  -7.0: in … why
  -7.1: this get
  -7.3: n accepte, you … tienen
  -7.9: | |
  -8.6: do … give
`;
