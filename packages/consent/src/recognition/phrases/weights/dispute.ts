/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const DISPUTE = `
  3.9: yo no
  3.8: list>not
  3.6: you … text
  3.5: quien, subsc-
  3.4: not … i, not>list, opt in, ~uien
  3.3: these>law, ~_fir
  3.2: n ai, on the, pedi
  3.1: did not, i never, qui … a, yo … me, ~cite
  3.0: why, wrong>me, yo, you … my, ~_sub, ~_why, ~_yo_, ~bi_, ~edi_, ~ibi_, ~why, ~why_, ~yo_
  2.9: no les, not>stop, qui, | … did, ~di_, ~eron, ~hy_
  2.8: ai … demande, did, oui a, ~_did, ~did, ~did_, ~firm, ~ped
  2.7: agree-, ca … moi, firme, i did, j … rien, je … ai, les … mi, never … to, no pedi, not have, not>law
  2.7: pour des, without my, ~_exp, ~exp, ~gree, ~ontr, ~ron_
  2.6: ai rien, inscr-, jamas, pas moi, you>number, | con, ~gre, ~id_, ~recu, ~ree, ~rit, ~rito
  2.5: dit … a, me i, never gave, proof, to … messages, vous a, you could, | en, ~_ped, ~mis_, ~proo, ~quel
  2.5: ~roof
  2.4: a vos, acepte, ai pas, asked me, could text, could … me, do … recall, not recall, not … signing
  2.4: texts>law, to texts, to these, you do, you text, | … tienen, ~agre, ~avez, ~ecu, ~enti, ~epte, ~expl
  2.4: ~neve, ~pedi, ~ron, ~xpl
  2.3: ai … accepte, autor-, dado, gave, gave … number, in |, jamais … a, je conteste, never, remem-
  2.3: remember, the form, this take, why i, ~_cas, ~_gav, ~_ins, ~_nev, ~_wh, ~arl, ~eing, ~emb, ~emem, ~fir
  2.3: ~form, ~gav, ~gave, ~nev, ~ntre, ~pte, ~pte_, ~tho, ~uel_, ~utor
  2.2: a ca, abonn-, agreed, avez, c … pas, con que, demande, di … numero, et, law>you, list>you, mandan
  2.2: on … list, papel, quien les, rien demande, sans, textos y, witho-, without, ~_agr, ~_et_, ~_san, ~agr
  2.2: ~amas, ~embe, ~hout, ~itho, ~memb, ~nted, ~reed, ~roo, ~sans
  2.1: a demande, a … mon, acept-, di, did … sign, do … remember, firme … para, form, get texts, law>these
  2.1: m … demande, me … my, never agreed, no on, not remember, not sign, the … not, what, yes, | jamas, ~_ab
  2.1: ~_ace, ~_di_, ~_ver, ~acep, ~ado_, ~ept, ~nor_, ~ori, ~orm_, ~qui_, ~rdo, ~rdo_, ~whe, ~yes_
  2.0: a ce, abonne, can text, como … mi, conteste, contre, did … ask, el papel, en … lista, i … it, is not
  2.0: jamais demande, m a, me mandan, me … en, no para, not consent, not subscribe, personne, quel, qui vous
  2.0: stop>law, telefono … me, to … texts, when, you get, | … one, ~_abo, ~_dat, ~_di, ~_whe, ~_yes, ~ado
  2.0: ~cep, ~cept, ~cons, ~crit, ~dado, ~droi, ~erdo, ~gun, ~hori, ~ited, ~nde_, ~oris, ~rant, ~raro, ~reme
  2.0: ~roit, ~thor
  1.9: can … me, conse-, contr-, did you, dije, i … not, le dije, messages … i, nada para, nadie
  1.9: never signed, never … up, no … los, not ask, rien … moi, you>these, ~_ask, ~_dad, ~_jam, ~_say, ~ai_
  1.9: ~art_, ~auto, ~avoi, ~cas, ~ign, ~igne, ~ije_, ~iqu, ~irma, ~jam, ~jama, ~nsen, ~onse, ~oof, ~oof_
  1.9: ~pta, ~repa, ~san, ~sign, ~yes
  1.8: a esto, ai, apunte, asked, autorise, avant de, consenti, deman-, did … get, je ne, list>me, me apunte
  1.8: me escriben, no one, no … suscribi, no … the, nobody … me, not>these, pas … oui, que yo, told, you got
  1.8: you … it, ~_ai_, ~_dij, ~_tol, ~ask, ~aske, ~cla, ~cop, ~cuer, ~die_, ~dij, ~dije, ~dio_, ~ije, ~ined
  1.8: ~led, ~lled, ~ned, ~ned_, ~nte_, ~pose, ~rise, ~rize, ~say, ~sent, ~ske, ~sked, ~tai, ~told, ~tor
  1.8: ~tori, ~uerd, ~when
  1.7: a … is, agreeing, agreeing to, and take, clear-, clearly, demander, di mi, does … mean, era, get my
  1.7: les di, list>law, marque, me without, menti-, never asked, never … you, no di, no … to, not |, part
  1.7: permi-, please send, queri-, queria, right to, said you, se … di, these>want, to this, to … please
  1.7: up for, you … no, | … donde, | … opted, ~_ac, ~_cla, ~_min, ~_voi, ~abe, ~aber, ~ama, ~arly, ~aro
  1.7: ~clar, ~eei, ~eein, ~ein, ~epta, ~hat_, ~lain, ~led_, ~mem, ~nadi, ~ntio, ~ntr, ~nun, ~oriz, ~pel_
  1.7: ~reei, ~rqu, ~tol, ~ueri, ~unte, ~uto, ~uvie
  1.6: (law), (unknown 2), (unknown 3), agreed to, autorice, consent you, consented, did … give, do … have
  1.6: donne, escriben |, est pas, et vous, for this, gave my, gre, law>texts, list>these, nadie me, ningun
  1.6: no right, no se, number>stop, oh, on a, opted in, permission for, pour de, proof of, que si, recall
  1.6: sign up, subscribe, text messages, tienen mi, to … why, unsol-, unsolicited, vous … mon, who, yes to
  1.6: | … send, | … told, ~_ai, ~_ga, ~_oh, ~_oh_, ~_pap, ~_ye, ~abus, ~auth, ~call, ~ecal, ~guie, ~here
  1.6: ~ho_, ~lear, ~ning, ~nne_, ~nse, ~nsol, ~nti_, ~nunc, ~oh_, ~oit_, ~onde, ~ons, ~oric, ~pap, ~pape
  1.6: ~perm, ~riz, ~rly, ~rly_, ~thou, ~utho, ~who_
  1.5: a … mensajes, agree to, ai jamais, and … you, escrito, esto quitenme, expla-, explain, factu-
  1.5: form and, giving you, have no, havin-, having, jamais … ca, je … suis, know why, los di, marqu-
  1.5: me … jamais, mi numero, mi … no, mis, mon … enlevez, my … does, my … so, no recuerdo, no … apunte
  1.5: no … pedi, not agree, number>me, nunca, please remove, por escrito, pregu-, recuerdo, repar-, right
  1.5: sacaron, sign … for, suis jamais, suscr-, was, was not, who … you, without asking, | g, | quien
  1.5: | … dije, | … pedi, | … specifically, ~_coc, ~_cop, ~_ja, ~_nun, ~aron, ~base, ~bus, ~car, ~caro, ~dem
  1.5: ~dema, ~dio, ~donn, ~earl, ~eca, ~egun, ~epa, ~fact, ~gne, ~gun_, ~gunt, ~how, ~insu, ~istr, ~ked
  1.5: ~ked_, ~lari, ~marq, ~nca_, ~nso, ~nti, ~nto_, ~oit, ~orm, ~pped, ~preg, ~prov, ~ribi, ~rice, ~rouv
  1.5: ~rov, ~rse, ~uand, ~ui_, ~ulle, ~unca, ~was_, ~xpla
  1.4: a … list, a … que, again-, against, clari-, clarito, consiguieron, de … le, de … publicite, de … yo
  1.4: demande moi, di el, did … agree, did … subscribe, en … de, eso, et je, g, he, i left, i put, i … gave
  1.4: is … consent, j ai, jamais accepte, la … no, ma … pour, me pregunto, nada … que, ne vous, ne … ai
  1.4: ni los, no when, no … nada, number>not, ou, ou j, oui … ca, oui … vos, phone number, please … proof
  1.4: pour … la, promociones … de, receiving texts, regis-, remove>not, respeto, sayin-, saying
  1.4: suis … abonne, text box, textos a, texts>want, that … not, the repair, the … box, to you, what … you
  1.4: who said, will |, wrong>send, you know, | el, | qui, ~_g_, ~_he_, ~_nob, ~_ou_, ~_sin, ~_was, ~acce
  1.4: ~actu, ~adie, ~amen, ~ape, ~apel, ~arit, ~arla, ~cal, ~cce, ~ccep, ~cen, ~deci, ~ed_, ~egal, ~eman
  1.4: ~enor, ~ents, ~eso_, ~hink, ~hou, ~ia_, ~ie_, ~ique, ~iren, ~irm, ~know, ~mar, ~mis, ~nca, ~nin, ~nob
  1.4: ~nor, ~peto, ~rce_, ~regu, ~rite, ~rla, ~rmis, ~roi, ~rque, ~sayi, ~sig, ~stos, ~una, ~use_, ~was
  1.3: a … you, accep-, acheter, acheter un, are you, arretez ca, ask for, base, before you, belie-, believe
  1.3: caiss-, como, could, de donde, de … part, did … opt, do … believe, expli-, firme nada, had no, hice
  1.3: i ever, i gave, i … said, inscrite, jamai-, jamais, jamais … pour, know it, know … i, lista … no
  1.3: mandan … mensajes, me … never, mensajes … los, mi … por, mis sur, my … i, ne … pas, never … yes
  1.3: ni … quiero, no a, no consent, no … sus, not believe, not mean, not opt, not … up, pas … de, puse
  1.3: que … a, que … queria, qui m, recal-, recevoir ca, refuse les, said … could, senor, texting … without
  1.3: texts>not, this stop, ticke-, told me, vale, wrong>not, wrong>you, | who, ~_abu, ~_aut, ~_cai, ~_cle
  1.3: ~_dem, ~_emp, ~_et, ~_hic, ~_ob, ~_pur, ~_rig, ~_tic, ~abu, ~ains, ~amai, ~arra, ~ayi, ~ayin, ~beli
  1.3: ~clea, ~coch, ~como, ~coul, ~ctur, ~der_, ~elie, ~empl, ~esto, ~gal, ~gal_, ~hice, ~ien_, ~iev, ~ieve
  1.3: ~ins, ~isa, ~isar, ~ize, ~ized, ~liev, ~ment, ~must, ~nto, ~opte, ~pli, ~pur, ~puse, ~qua, ~reca, ~ric
  1.3: ~righ, ~ris, ~sai, ~show, ~souv, ~ted_, ~ture, ~unc, ~unto, ~ure_, ~vale, ~ver_, ~ves, ~ves_, ~xpli
  1.3: ~zed, ~zed_
  1.24: (tables say none)
  1.2: a donne, a … quitenme, about, about texts, ai … autorise, and … do, are … to, asked … if, avez vous
  1.2: borrenlo |, coche, compraron, consented to, conte-, dado mi, date, datos, decirme, demande ca
  1.2: des textos, donne … accord, en … y, estoy en, et arretez, expre-, facture, firma-, firmado
  1.2: for message, for … and, get … from, get … number, give … for, hacer-, huit, i opted, illegal |, in
  1.2: it down, jamais signe, l erreur, l … et, la permission, law>not, law>send, los quiero, ma part
  1.2: may … to, me if, me … a, me … i, me … would, mensajes … de, mi … en, my … but, no acepte, no … you
  1.2: non … je, number>number, on … text, pas … etre, pedi … me, por que, quand … ai, recue-, right … text
  1.2: savoi-, savoir, say, signe, sin, sin decirme, suppo-, supposed, supposed to, these messages, these>not
  1.2: under, up please, vale |, vous … donne, wrong>texts, you my, you texting, | under, | unsolicited
  1.2: | ustedes, | … never, | … what, | … zero, ~_che, ~_ex, ~_hui, ~_in_, ~_mus, ~_pus, ~_val, ~abou, ~ans_
  1.2: ~ara_, ~atos, ~cai, ~cais, ~cash, ~coc, ~ctu, ~dad, ~dan_, ~diga, ~ean_, ~ecue, ~edi, ~ermi, ~eto_
  1.2: ~expr, ~gni, ~hee, ~hen_, ~hic, ~how_, ~igui, ~insc, ~ise_, ~issi, ~mad, ~mado, ~mpra, ~nai, ~nsc
  1.2: ~nscr, ~onte, ~ped_, ~pre_, ~quo, ~rati, ~rig, ~savo, ~say_, ~sin_, ~soli, ~ted, ~ti_, ~tick, ~uppo
  1.2: ~voir, ~wher, ~xpr, ~xpre
  1.1: a … insu, accepte, agree, am … on, are … texting, asked … about, autho-, avoir, blank, blank on
  1.1: blank … purpose, comme-, conteste |, de ma, decir-, declined, demande mon, des messages, do … consent
  1.1: droit, dropped it, dropped … off, escriben, eso no, estoy, express, for texting, gave it, gracias por
  1.1: i always, i on, i … did, i … give, if … wanted, inscribi, insu, it said, it stopped, it … please
  1.1: it … so, know, list>want, lista sin, mai, me inscribi, me metieron, me suscribi, me … si, me … textos
  1.1: message … you, metie-, metieron, mon autorisation, mon insu, mon ok, montrez, montrez moi, my english
  1.1: nada … textos, never … for, ningu-, no e, no queria, no … esto, no … he, no … in, no … permiso, not me
  1.1: not … agreeing, not … you, number does, nunca … que, on purpose, para, pas accepte, pas dit
  1.1: permission, por … me, purpo-, purpose, recall … to, sacar-, said no, said … on, se los, signe pour
  1.1: signe … ca, solo … la, sorry my, sorry … english, sus promociones, suscribi, telefono para, text … and
  1.1: texting … i, textos non, to anything, to get, to … before, trouvez, up … this, vous … ca, wanted texts
  1.1: why you, without … consent, yo … les, you send, you … please, you>me, | did, | le, | personne, | … put
  1.1: ~_avo, ~_gre, ~_ile, ~_in, ~_una, ~_who, ~amar, ~aut, ~ave, ~bin, ~blan, ~copi, ~cpa, ~cpa_, ~dro
  1.1: ~ente, ~erl, ~esta, ~eur_, ~ever, ~habe, ~hac, ~iar, ~iben, ~ingu, ~irs, ~iso_, ~ite_, ~kay, ~mpr
  1.1: ~ndan, ~ngl, ~ngu, ~ngun, ~okay, ~ola, ~onsi, ~ook_, ~osed, ~pa_, ~pos, ~purp, ~pus, ~quoi, ~rent
  1.1: ~rmi, ~rpo, ~rt_, ~some, ~stoy, ~sult, ~ty_, ~uis_, ~una_, ~uoi, ~uoi_, ~uso_, ~uvi, ~vend, ~ver
  1.1: ~viar, ~who
  1.04: (tables say unclear)
  1.0: a, accepte ca, achet-, agreeing … this, ai … signe, al … que, are texting, asked to, at it, at … and
  1.0: autorisation, be … a, bike not, box, but … not, casl, ce service, como consiguieron, consiguieron mi
  1.0: dado … numero, de … datos, des, dio, dire, do you, dolar-, dolares, donde, donne … permission, en esta
  1.0: engli-, english, enleve … numero, est … moi, esta lista, esta … de, estos, express consent, got no
  1.0: have mine, how … you, i wanted, i … in, i … texts, ilega-, ilegal, into, it … take, juste, l, le gars
  1.0: les dio, look … it, mais c, mais … est, marked, me … pas, mean, mineu-, my consent, nada con
  1.0: never said, not … mine, not>remove, on … do, on … form, opt … a, pedi esto, please … at, please … me
  1.0: pour recevoir, pour … messages, pour … textos, preguntarme, pris, pris mon, propaganda |, pulle-
  1.0: pulled, pusie-, put it, que … manden, queria textos, repai-, sache, sans me, signe-, sin preguntarme
  1.0: stopped, suis, suis pas, telefono no, text … stop, text … when, textos … no, textos … que, that
  1.0: that box, the do, the sms, there, this is, to know, vendi-, vendio, want it, want>want, was … me
  1.0: what … do, where, where did, where … you, who … me, with out, with … and, wrong>list, wrong>stop
  1.0: you would, | … avais, | … consiguieron, | … conteste, | … m, | … metieron, | … recuerdo, ~_a_, ~_as
  1.0: ~_av, ~_ave, ~_box, ~_buy, ~_dio, ~_dol, ~_eng, ~_eta, ~_fac, ~_fun, ~_kno, ~_l_, ~_mir, ~_oka, ~_pe
  1.0: ~acar, ~ace, ~asl, ~avin, ~ben_, ~bod, ~body, ~buy, ~cent, ~die, ~dol, ~dola, ~dond, ~eal_, ~ecl, ~eil
  1.0: ~emp, ~engl, ~epar, ~equ, ~eria, ~etai, ~ey_, ~fec, ~gli, ~glis, ~hete, ~into, ~ivo, ~kno, ~lai, ~lare
  1.0: ~lish, ~miss, ~mmer, ~mus, ~ndio, ~ngli, ~nsul, ~oche, ~ody, ~ody_, ~oir_, ~oka, ~olar, ~olic, ~ook
  1.0: ~opi, ~owe, ~pag, ~pair, ~pliq, ~prar, ~pusi, ~rce, ~reen, ~rked, ~rm_, ~sait, ~suis, ~sul, ~test
  1.0: ~that, ~thin, ~urp, ~uso
  0.94: (tables say mention), (tables say wrong_number)
  0.9: NUMBER dolares, a mis, a … caisse, a … textos, abuso, and … gave, anybo-, anybody, aucune, aucune … de
  0.9: aurai-, autorizo a, avant, avisa-, behin-, behind, by what, by … right, caisse, cajer-, cajero, compr-
  0.9: con todo, con … respeto, consent, consent … text, consenti a, consu-, corre-, correct, cuand-, cuando
  0.9: de quel, de … droit, de … reparacion, de … sacaron, decia, decli-, demande … avis, demande … les
  0.9: dije que, donde sacaron, down to, ecrivez |, efectivo y, efectivo … no, el … no, en efectivo, en los
  0.9: en vertu, enleve mon, entente, era de, esto, estoy … la, et … ne, faire texter, for … texts
  0.9: for … warranty, garan-, garantia … para, gave … for, give … my, i declined, i … agreed, i … get
  0.9: i … the, in … not, is … n, it … to, j … jamais, je me, je sache, joine-, joined, juste … la, la caisse
  0.9: la ley, la reparacion, la … nomas, law>want, ldroi-, ldroit, le monde, les … a, ley, list>send
  0.9: lista de, m … mis, ma facture, made it, manden textos, me suis, me>me, miren, mis … votre, my back
  0.9: my granddaughter, nadie … pregunto, never … in, no permission, nobody told, not … anybody
  0.9: not … permission, not … texting, not … why, numero para, nunca acepte, nunca dije, nunca les, on
  0.9: one … me, opted, oui … moi, para mensajes, pas abonne, pas pour, permis, permiso, permiso … escribirme
  0.9: peut etre, phone off, por … dejen, por … yo, pour m, pregunto, pregunto si, put … on, quand
  0.9: que … sache, quel droit, queria mensajes, registro, remember … to, reparacion, reporting, requires
  0.9: right … you, saquenme |, say so, say … not, saying yes, signi-, signing, signing up, sin permiso
  0.9: sollicite, speci-, suis sur, tag, textos sin, the right, the warranty, the … tag, these … so, this and
  0.9: this … texting, to … stop, todo respeto, told … i, trouv-, un … c, una … de, up … texts, vertu
  0.9: vertu de, voir, want>law, want>me, wante-, wanted, warra-, warranty, we … out, what right, what … are
  0.9: when did, when … i, will be, will not, win … bike, would get, write to, write … me, you the, you think
  0.9: you … right, | casl, | compre, | sorry, | yo, | … always, | … checked, | … got, | … granddaughter
  0.9: | … vertu, ~_au, ~_ava, ~_beh, ~_car, ~_con, ~_eso, ~_kn, ~_leg, ~_ley, ~_may, ~_nin, ~_on_, ~_pri
  0.9: ~_sai, ~_sig, ~_som, ~_spe, ~_tag, ~_ven, ~acc, ~aid_, ~anty, ~arac, ~ares, ~arq, ~arqu, ~ash, ~beh
  0.9: ~behi, ~bou, ~car_, ~cen_, ~cia_, ~cir, ~cree, ~cus, ~date, ~decl, ~ecir, ~ecli, ~egis, ~ehi, ~ehin
  0.9: ~ent, ~enu, ~epai, ~erd, ~ess_, ~eto, ~fun, ~gis, ~gist, ~gnin, ~gui, ~hin, ~hind, ~hor, ~icke, ~idi
  0.9: ~igni, ~ink, ~ires, ~irme, ~ley, ~ley_, ~ling, ~liq, ~liqu, ~may, ~miso, ~nat, ~neur, ~nst, ~ompr
  0.9: ~onal, ~ond, ~onsu, ~oppe, ~ord_, ~ouv, ~part, ~peci, ~pia, ~pidi, ~plai, ~pres, ~prop, ~pted, ~quan
  0.9: ~quir, ~rove, ~rrec, ~rse_, ~rtin, ~sie, ~sl_, ~ssio, ~str, ~tag, ~tag_, ~tain, ~tais, ~toy, ~toy_
  0.9: ~uer, ~unde, ~usie, ~uth, ~ving, ~visa, ~warr, ~ybo, ~ybod
  0.8: NUMBER yrs, a des, a … la, a … not, about … i, accepte de, acepte esto, acepte nada, achete mon
  0.8: achete … numero, agreed … the, am deaf, and … still, apunto sin, ask, bike … to, borrenlo, call about
  0.8: case, ces … la, checked … on, compraron mi, compraron … numero, compre, could call, could … about
  0.8: de l, de quoi, de … llamar, demande pour, des sms, des … de, disai-, disait, dit non, dnd, donne … ok
  0.8: du … j, efect-, efectivo, el senor, en ningun, en … mensajes, enten-, envia-, escribiendo |, feder-
  0.8: federal, forms, gives, gives you, gives … the, granddaughter, have not, have permission, haya
  0.8: i dropped, i receive, i specifically, i … deaf, i … no, i … none, i … please, in this, inscrit a
  0.8: is … one, is … the, it up, jamais inscrit, jamais … la, je n, je … sur, justi-, l … retirez, le NUMBER
  0.8: legal, like it, list NUMBER, list>texts, lista … textos, look, look at, made, manda-, mandan mensajes
  0.8: mandar textos, may, me estan, me on, me one, me stop, me … out, me … sin, mensajes no, mensajes … se
  0.8: mentioned, messages when, moi en, monde, montr-, my … to, never say, never-, ni siquiera, no la
  0.8: no llamar, no … telefono, nomas no, not … for, number for, number out, number>you, numero en
  0.8: only … my, otherwise, oui … des, over the, over … phone, para … de, parei-, pareil, paren-, pas
  0.8: pas autorise, pas … ca, pas … et, pedi |, peopl-, people, permission … message, perso-, personne … a
  0.8: phone … the, pis … m, please … more, please … remove, pour ces, propa-, propaganda, puse mi, que … era
  0.8: que … escriben, queria … y, recibir textos, recibo, recu votre, recu … texto, remove … please, repair
  0.8: reparation |, reporting … to, requi-, retirez moi, rien, rien autorise, sacaron mi, said, say yes
  0.8: say … for, saying … to, sheet, showe-, showed, showed me, siqui-, siquiera, so … could, specifically
  0.8: subscribed, subscribing, suis … inscrit, tcpa, texts … remove, texts … you, texts>these, that i
  0.8: the … card, the … like, this … it, this … last, time please, to … take, un numero, un … que, unrea-
  0.8: unreal, unreal |, up … phone, up … these, verba-, votre texto, vous, vous avez, vous … ecrivez
  0.8: was for, what gives, when … dropped, wrong>want, y … di, yo … en, you all, you say, you … call
  0.8: | compraron, | di, | eso, | estoy, | gave, | jamais, | ma, | there, | … acepte, | … j, | … rien
  0.8: | … todo, ~_ach, ~_alg, ~_bla, ~_cet, ~_efe, ~_em, ~_for, ~_hab, ~_hav, ~_mar, ~_nad, ~_non, ~_pag
  0.8: ~_put, ~_qua, ~_rie, ~_sa, ~_sav, ~_sou, ~_tc, ~_tcp, ~_uni, ~_war, ~ade_, ~adi, ~aid, ~ajer, ~ara
  0.8: ~aran, ~arei, ~asi, ~ask_, ~at_, ~avan, ~ave_, ~aver, ~aya_, ~bal, ~ca_, ~case, ~cet, ~chet, ~cho_
  0.8: ~cibo, ~corr, ~cue, ~cune, ~dda, ~dire, ~ecke, ~eet_, ~efec, ~egi, ~eil_, ~eop, ~eopl, ~erb, ~ere_
  0.8: ~erso, ~eur, ~fiez, ~gand, ~hace, ~hat, ~hav, ~haya, ~het, ~hey, ~hey_, ~howe, ~hui, ~ibin, ~ifie
  0.8: ~ight, ~inst, ~iona, ~iqui, ~isat, ~ise, ~ives, ~ivo_, ~iza, ~jero, ~lati, ~lega, ~made, ~may_, ~meti
  0.8: ~nati, ~nsig, ~nte, ~nvia, ~oir, ~olle, ~opl, ~ople, ~paga, ~pas_, ~peop, ~pra, ~rado, ~rba, ~rect
  0.8: ~regi, ~reil, ~renl, ~rgo_, ~riza, ~rran, ~rso, ~rson, ~rtan, ~rtu, ~said, ~sar, ~sav, ~shee, ~shi
  0.8: ~sion, ~ssu, ~stro, ~tcp, ~tcpa, ~tis_, ~tivo, ~tore, ~uan, ~ure, ~vous, ~yin, ~ying
  0.7: NUMBER … and, NUMBER … old, NUMBER … por, a dit, a minor, a parle, a text, a … how, a … je
  0.7: a … retirez, accepter, accord … des, aceptado, acepte recibir, affaires |, agreed … this, ai coche
  0.7: ai paye, ai recu, ai … consenti, ai … les, ai … votre, am the, am … the, and … please, apunt-, are out
  0.7: are … no, asi … no, ask … this, ask … you, asked about, asked … i, aucun-, avez achete, avez pris
  0.7: avis avant, basis, becau-, because, because i, being, bici no, box |, c, c etait, c … correct, c … du
  0.7: cafe, call … since, cargo |, cash, certa-, cette, claim to, claim … have, consent … claim
  0.7: consentimiento, copia, copy, d avoir, datos personales, de numeros, de … exclus, deaf, derec-, derecho
  0.7: diga, diga que, digan-, diganme, dije … si, donne la, droit … me, dropp-, dropped, el recibo
  0.7: el registro, el … para, en magasin, enrolled, era … la, es un, esa tienda, est du, etais, exclus
  0.7: explain yourselves, fils est, for the, for … take, franc-, gars, got, got my, grati-, gratis
  0.7: had … business, hand my, happe-, happening, happening |, he dado, here we, here … are, hoja, how are
  0.7: i paid, i remember, i subscribed, i … be, i … cash, i … need, i … never, i … signed, in a, in to
  0.7: in … house, it and, j aurais, j … paye, j … recu, j … this, je … savoir, juste pour, la … delete
  0.7: la … nationale, law>list, like you, list … me, list>number, liste nationale, liste … de, lo di
  0.7: los … y, magasin |, mandan … si, me about, me pidio, me with, me … do, me … escribiendo, me … take
  0.7: me>not, mensajes si, messages … please, mi consentimiento, mineur, minor, moi la, mon avis, mon fils
  0.7: mon … a, mon … avant, monde |, must, must be, my … for, my … off, my … set, nada de, natio-, nationale
  0.7: nationale … numeros, ne suis, never told, never … a, never … it, no autorice, no business, no firme
  0.7: no … di, nobod-, nobody, not call, not find, not okay, not … ads, number>wrong, numero era
  0.7: numero … el, numero … promos, numero … se, numeros exclus, nunca me, nunca … esto, of a, ok mais
  0.7: on what, one in, one … the, one … this, opted … to, other-, paid cash, paid … and, para mandarme
  0.7: para … recibo, parle de, pas l, pas qui, pas … stop, paye, paye |, personales, personne a, personne m
  0.7: phone … you, pidio, pis vous, plainte |, please and, please … take, por la, pour la, preguntarme |
  0.7: pris … numero, proteccion, prove, provi-, pub, purch-, purchase, quand j, que … mensajes, que … tienen
  0.7: quell-, quelle, qui … dit, quien los, quien … dio, recuerdo … dado, sacaron … numero, said … to
  0.7: sais … qui, sans mon, sans … le, si yo, si … un, signed … up, sin … permiso, since NUMBER, solo
  0.7: something i, souve-, souvenir, souvenir d, su pagina, suis … la, take us, text i, texter le
  0.7: texter … monde, textos de, that |, the phone, the … and, these>wrong, they, think, this house, ticket
  0.7: tiene, tienen … autorizacion, to bike, to have, to me, told you, uh, uh i, un cafe, unchecked
  0.7: une liste, up, up … my, us off, utiliser, utilisez, votre … je, votre … mais, vous et, vous m
  0.7: vous mon, vous … achete, we are, when … asked, will, win, y me, y … quien, yes … texts, yes … the
  0.7: you claim, you … number, you … this, you>law, yrs, | de, | gracias, | prove, | show, | solo, | texting
  0.7: | uh, | your, | … cafe, | … cuando, | … e, | … fils, | … firme, | … left, | … paid, | … senor
  0.7: | … something, | … un, | … use, ~_acc, ~_acu, ~_ag, ~_apu, ~_auc, ~_bei, ~_bel, ~_c_, ~_caf, ~_caj
  0.7: ~_dir, ~_dn, ~_enr, ~_gar, ~_hac, ~_hu, ~_inv, ~_ip, ~_jur, ~_loo, ~_mad, ~_mem, ~_mis, ~_nat, ~_peo
  0.7: ~_per, ~_up_, ~_vou, ~_wha, ~_wil, ~acu, ~af_, ~afe_, ~ag_, ~agar, ~aiss, ~al_, ~ally, ~amp, ~amp_
  0.7: ~apar, ~aucu, ~ava, ~bei, ~bein, ~bing, ~caf, ~cafe, ~caj, ~ccio, ~cert, ~cett, ~chas, ~che_, ~clin
  0.7: ~con, ~conc, ~copy, ~dde, ~ded, ~dma, ~ecau, ~ecc, ~ecci, ~eci, ~eet, ~enin, ~era_, ~erec, ~erw, ~erwi
  0.7: ~eve_, ~fect, ~fiq, ~fiqu, ~gars, ~ght_, ~gned, ~hen, ~herw, ~ht_, ~ibo, ~ibo_, ~ical, ~icit, ~ifiq
  0.7: ~inv, ~io_, ~iss, ~ity, ~ity_, ~iver, ~jur, ~lise, ~loo, ~look, ~mais, ~mire, ~mit, ~mond, ~mpre, ~nad
  0.7: ~nobo, ~ntim, ~obi, ~obod, ~olo_, ~omo_, ~opia, ~opy, ~opy_, ~ous, ~ous_, ~owed, ~peni, ~peo, ~pers
  0.7: ~ppen, ~ppos, ~pris, ~pub_, ~rcha, ~rech, ~res_, ~rgo, ~ria_, ~rote, ~rtai, ~rwi, ~sabe, ~sei, ~seno
  0.7: ~sio, ~sol, ~solo, ~som, ~sonn, ~sou, ~stor, ~tait, ~they, ~timi, ~ucu, ~ucun, ~uell, ~uh_, ~uis
  0.7: ~uven, ~vant, ~viez, ~wed, ~wed_, ~wha, ~what, ~wil, ~will, ~win_, ~zer
  0.6: NUMBER … vous, a cette, a lie, a living, a permis, a vie, a … nadie, a … quien, accepte vos, acepte |
  0.6: acepte … textos, activ-, acuer-, acuerdo, added, agree … texts, ai … aucune, algo … la, all … now
  0.6: alway-, always, amend-, amende, an, and never, and … me, any of, any |, apart-, appro-, apunto
  0.6: are sending, au comptoir, aurais, authorized, autorizar, aux messages, avez pas, avis, avis … de
  0.6: avisaran, avisaran de, avisaran … la, avocate, be reporting, being texted, ca otez, call, call list
  0.6: call registry, card … for, cargo, cas, cas |, cell pour, certainement, certainement pas
  0.6: certainement … moi, cette … je, cnil, comma, comment vous, commercial, communications, company |
  0.6: comptoir, con la, con … bici, conco-, concours, confirmation, consent … be, consent … me
  0.6: consentement … recevoir, consi-, d ou, datos y, de moi, de no, de … faire, de … pub, de … quien
  0.6: dejen … mandar, denun-, do … call, docum-, donne … cell, down, droit vous, e, el … por, en la, en tout
  0.6: en … cas, en … pagina, enrol-, ensen-, enviarme mensajes, envoyer des, escribiendo, est … vous, esta
  0.6: estas, estos textos, et … vous, etais en, facture par, faite, fils, for these, for … living, for … on
  0.6: funda-, funny, garantia, garantia no, gars au, gars … comptoir, got … number, guys just, hand, have |
  0.6: have … on, house, how is, i … asked, i … your, in with, in … your, inscrit, it was, it … you, j … vos
  0.6: jamais consenti, jamais … de, je nai, je … veux, je … vous, jurid-, just put, la garantia, la muchacha
  0.6: la pub, la rifa, last week, le … au, le … bien, left my, left … phone, les autorizo, les he, lie
  0.6: like … know, livin-, living, llamar, mai |, mais … a, makes you, mandando textos, mandar |, me apunto
  0.6: me avisaran, me le, me siguen, me souviens, me … demander, me>law, meme, messages from, messages … j
  0.6: mi nadie, mi … tiene, mine, mis … y, moi … NUMBER, moi … j, moi … tout, mothe-, mother, muchacha
  0.6: mustv-, mustve, my end, my signature, n avez, nai, never consented, never … texts, ningun momento
  0.6: no opt, no thank, no way, no … acuerdo, no … at, no … i, no … mi, no … ningun, no … of, non … la, none
  0.6: not this, not … get, not … registry, nowhe-, nowhere, number pour, number to, number with
  0.6: number … for, numero … de, numero … vous, numero … yo, of … phone, ok pour, okay, on … end, on … ride
  0.6: one … text, opte, ou … ai, oui |, pagin-, pagina, para el, para enviarme, para escribirme, para … me
  0.6: para … textos, pas … consentement, pas … m, pas … permission, permis de, permission … m, peut, podia-
  0.6: podian, porque … no, pour … reparation, pourt-, pourtant, pourtant |, promociones, put … down, que no
  0.6: que … acepte, que … ai, que … avisaran, que … es, que … mandan, quel … vous, qui a, quien me
  0.6: quien … autorizo, quitenme … la, quoi, receipt not, recevoir ces, recu, refus-, registry, remove this
  0.6: rent, reparation, reporting this, retiren, retirez … svp, ride it, rifa, said … only, savoir … vous
  0.6: saying no, says … on, send … of, set up, show, si es, si queria, si … algo, si … mensajes, si … no
  0.6: si … voulais, signature, sin avisarme, sin mi, somet-, something, sort, souvenir … avoir, souvi-
  0.6: souviens, souviens pas, still, store-, stores, take out, taxes, tcpa violation, tel, textez |
  0.6: texto je, textos … magasin, texts i, texts>texts, thank … to, the … it, the … list, the … that
  0.6: the … was, these>me, these>remove, think-, thinks, this no, this |, to no, to … for, to … where
  0.6: tout cas, una, unsolicited commercial, verdad yo, verdad … no, vie, violation, vous ai, vous n
  0.6: vous … avez, vous … permis, vous … pris, vous … que, vous … textez, waive-, waiver, was … there, way i
  0.6: week i, when i, who authorized, why … am, will … reporting, would … me, wtf, y … siguen, yo acepte
  0.6: yo nunca, you had, you … just, you … remove, you … sending, your company, your … text, yourselves
  0.6: | buying, | by, | d, | disculpe, | funny, | montrez, | nadie, | tcpa, | … autorice, | … concours
  0.6: | … consent, | … hice, | … makes, | … nai, | … ningun, | … non, | … puse, | … remember, ~_act, ~_alw
  0.6: ~_ame, ~_an_, ~_cua, ~_don, ~_e_, ~_ens, ~_fed, ~_fra, ~_got, ~_han, ~_hap, ~_ind, ~_law, ~_nai, ~_pr
  0.6: ~_quo, ~_ri, ~_sab, ~_win, ~acue, ~adde, ~ados, ~afe, ~air, ~ajo, ~ale_, ~algu, ~alw, ~alwa, ~and_
  0.6: ~anos, ~argo, ~ari, ~ars_, ~artm, ~atis, ~auc, ~axes, ~aye_, ~basi, ~bio_, ~bla, ~bout, ~carg, ~cha_
  0.6: ~cit, ~clus, ~cre, ~cua, ~dded, ~denu, ~dian, ~don, ~echo, ~ect, ~ect_, ~eign, ~ense, ~ento, ~equi
  0.6: ~ersi, ~ethi, ~fed, ~fils, ~for, ~fran, ~funn, ~ght, ~gie, ~gina, ~got_, ~hab, ~hap, ~happ, ~ibi, ~ice
  0.6: ~ice_, ~igh, ~ils, ~ils_, ~ion_, ~iser, ~izar, ~jer, ~kay_, ~lat, ~law, ~livi, ~llin, ~lly, ~lly_
  0.6: ~lwa, ~lway, ~mara, ~mend, ~meth, ~mma_, ~moth, ~mpto, ~mul, ~ndam, ~ness, ~nny, ~nny_, ~none, ~ntia
  0.6: ~odia, ~oja_, ~old, ~orce, ~orit, ~orti, ~ourt, ~ouse, ~pagi, ~pasa, ~peut, ~ple_, ~ppro, ~pro, ~prou
  0.6: ~ptoi, ~punt, ~py_, ~ral_, ~rd_, ~rec, ~rei, ~rien, ~rma, ~rmat, ~rog, ~rsi, ~rtm, ~rtme, ~seig, ~sier
  0.6: ~sigu, ~sis_, ~sk_, ~sto_, ~stra, ~tate, ~taxe, ~tean, ~tel_, ~toni, ~trad, ~trou, ~unda, ~unny, ~unt
  0.6: ~urai, ~urc, ~urch, ~usc, ~usi, ~uve_, ~vin, ~vir, ~voi, ~vou, ~xes, ~xes_
  0.5: NAME i, NAME … am, NUMBER … can, NUMBER … j, a shop, a textearme, a tube, a ustedes, abonner
  0.5: abonner a, accepte d, accepte … messages, acuerdo de, agreed … get, ah, ai … approuve, aimerait
  0.5: am getting, am on, and now, and still, and … know, and … would, angry>law, anos, any list, any … this
  0.5: approuve, arretez |, asked … texts, aucun message, aucun … je, avez un, avisarme, avisarme |, aviso |
  0.5: be nice, be … to, bici … para, bike store, bough-, bought, buscar, but i, buy, buyin-, buying, c qui
  0.5: c … illegal, ca moi, camar-, camara, camara de, car, carbo-, carbon, cashi-, cashier, casil-, casilla
  0.5: cessez immediatement, champ-, champion, check-, comment … vous, como … que, company, compre en
  0.5: con uds, con … derecho, con … tienda, consent to, consent was, consentement vous, contactez, could not
  0.5: creen, d mandar, da, de NUMBER, de cuando, de edad, de le, de texter, de … avoir, de … bici
  0.5: de … dolares, deje mi, dessu-, dessus, dicen que, discu-, disculpe, dit … pour, dites, document
  0.5: dolares por, dolares y, donde … que, drive-, driver, droit |, du, e dado, edad, effacez mes, el numero
  0.5: el … la, emplo-, employee, en esa, en nada, en … le, ensenenme, escribio, escribio mi, eso … es
  0.5: est illegal, est … de, est … l, est … spam, estan, estar, estar en, esto … de, etait, etait pas, ete
  0.5: existe, explicacion, femme, for, for … repair, forever>forever, formu-, fui |, get it, get … take
  0.5: gettin, given |, groun-, have … permission, he asked, he can, he … about, her … stop, herd, here
  0.5: here i, here no, here … did, how, how did, i, i read, i … at, i … consented, i … every, i … gettin
  0.5: inscribieron, inscribieron sin, inscription a, inscrire, invit-, inviting, is NUMBER, is … he, it can
  0.5: it says, it take, it to, it … out, j autorise, j … en, jamais … d, jamas me, je porte, je vois
  0.5: je … juste, je … plainte, just text, kid is, l entente, la ca, la … sans, last … i, le demander
  0.5: les pedi, like these, llena-, lord, m aviez, m inscrire, ma femme, ma … au, makes, me contactez
  0.5: me inscribieron, me remove, me sacaron, me textez, me … arretez, me … una, me>forever, me>stop, menor
  0.5: menor de, menor … edad, mention, messages la, messages … je, messages … you, metieron a
  0.5: mi autorizacion, mi … NAME, mi … delete, mi … lo, mio, moi le, moi ou, moi qui, moi … ai
  0.5: mon … retirez, monsi-, monsieur, montrez … ou, my NUMBER, my cell, my part, my son, my … number
  0.5: my … that, my … was, my … with, my … your, nada … mensajes, never … of, never … that, nice to, niego
  0.5: no fui, no to, no … da, no … estar, no … with, non, non au, not for, not … saying, not>forever, notre
  0.5: nulle, nulle part, number was, number … the, numero delete, numero lo, numero sans, numero sur
  0.5: numero … ma, nunca … estos, nunca … inscribi, obten-, obtenu, of that, oigan, oigan |, okay |, on his
  0.5: on my, on … a, on … number, only call, ou … avez, oui, out my, over there, pa, para la, para que
  0.5: para … no, parqu-, part … the, pas les, pas … d, pas … en, pas … l, pas … sa, pas … vous, permiso a
  0.5: permission de, permission … contact, point, porqu-, porque, porte, porte plainte, pour sa, pour … ca
  0.5: pourq-, pourquoi, pouvi-, pouviez, promo |, prote-, publicidad sin, put, quand il, que acepte
  0.5: que derecho, que falta, que gracias, que pueden, que … avez, que … escriban, que … numero, que … por
  0.5: que … pouviez, que … son, que … tengo, qui le, quiero estar, quiero … en, quitenme porfa, receipt
  0.5: receive, recevoir … messages, recibir estos, recibir … textos, relat-, relationship, rempli
  0.5: said … about, say … me, scree-, see the, segur-, seguro, send me, si je, si … me, sign, signe … vous
  0.5: signed … for, since, so you, some, son, son NUMBER, sorry, state-, stop now, store |, sur que
  0.5: sur … facture, suscribi a, tell me, telli-, telling, telling me, tengo la, tengo yo, text is
  0.5: text list, text me, text … have, text … remove, textearme, texted, texted my, texted … NUMBER
  0.5: textos quitenme, texts>list, thanks please, the carbon, the deal, the fcc, the ride, the text
  0.5: the waiver, the … of, there is, there … not, these>list, this to, this … remove, ticked, tiend-
  0.5: tienda, tienda de, to contact, to |, to … a, to … on, told … it, told … no, truck, un consentement
  0.5: un velo, una camara, uni, up stop, ustedes … mi, utili-, viola-, vois, vos communications, vos texts
  0.5: vos … non, votre … pas, voulais des, voulais juste, vous pouviez, vous … aviez, vous … un, was never
  0.5: was ok, week, why the, with your, with … fcc, without telling, wrong>law, wrong>these, y le, y nunca
  0.5: y que, y yo, y … les, y … lo, yes on, yo … firme, yo … fui, yo … que, you can, you guys, you … buy
  0.5: your old, your … basis, yours-, yourselves |, | ah, | avec, | avez, | c, | consentement, | must
  0.5: | notre, | truck, | when, | … authorized, | … be, | … driver, | … inscribieron, | … people, | … qui
  0.5: | … read, | … son, | … two, | … violation, | … vois, | … voulais, ~_ah_, ~_bas, ~_bec, ~_co, ~_da_
  0.5: ~_dec, ~_doc, ~_dow, ~_dr, ~_du_, ~_eg, ~_ell, ~_era, ~_fem, ~_fon, ~_how, ~_i_, ~_liv, ~_mel, ~_na
  0.5: ~_ne, ~_nie, ~_on, ~_or, ~_oth, ~_oui, ~_pa_, ~_pro, ~_pul, ~_ref, ~_si, ~_sti, ~_sui, ~_tab, ~_tax
  0.5: ~_vio, ~acer, ~ajo_, ~anda, ~ante, ~apu, ~apun, ~arat, ~arb, ~arbo, ~ards, ~ars, ~ash_, ~axe, ~bec
  0.5: ~beca, ~bel, ~boug, ~box, ~box_, ~buy_, ~buyi, ~cama, ~cap, ~carb, ~cate, ~ceip, ~cham, ~clai, ~cle
  0.5: ~cour, ~cu_, ~culp, ~cun, ~daug, ~debe, ~des_, ~dess, ~dite, ~doc, ~dow, ~down, ~ean, ~ecu_, ~eek_
  0.5: ~efus, ~egu, ~egur, ~eip, ~eipt, ~eive, ~elez, ~ema, ~emm, ~emme, ~empr, ~erm, ~essu, ~eth, ~etie
  0.5: ~fem, ~femm, ~fie, ~fon, ~for_, ~fra, ~fund, ~fuse, ~ganm, ~ghte, ~got, ~guro, ~ham, ~hamp, ~hand
  0.5: ~iad, ~iado, ~ial_, ~ick, ~idio, ~ieg, ~iert, ~ign_, ~ilis, ~imie, ~inem, ~ink_, ~inks, ~invi, ~iol
  0.5: ~iola, ~ipt_, ~ira, ~iscu, ~lgu, ~lici, ~lli, ~lord, ~loy, ~loye, ~lpe, ~lpe_, ~mar_, ~mons, ~mpli
  0.5: ~mplo, ~mula, ~nded, ~ndem, ~nder, ~non, ~notr, ~nty, ~nty_, ~nvit, ~odi, ~of_, ~olat, ~old_, ~oli
  0.5: ~olo, ~oni, ~orc, ~ormu, ~orq, ~orqu, ~oui, ~oui_, ~ourq, ~pany, ~para, ~paye, ~per, ~ploy, ~porq
  0.5: ~ppo, ~pul, ~pull, ~pun, ~put_, ~quer, ~rbo, ~rbon, ~rcia, ~rds, ~rds_, ~rgi, ~risa, ~rlo_, ~rme_
  0.5: ~rmu, ~rmul, ~rot, ~rquo, ~rsel, ~ruck, ~sarm, ~scre, ~scul, ~sen, ~sho, ~sorr, ~spon, ~ssus, ~stas
  0.5: ~stat, ~stil, ~sui, ~tab, ~tamp, ~tarm, ~tax, ~tene, ~tia_, ~tic, ~tier, ~tili, ~try_, ~ube_, ~udo_
  0.5: ~uest, ~ulp, ~ulpe, ~ult, ~unds, ~unn, ~up_, ~urq, ~urqu, ~urse, ~use, ~uyi, ~uyin, ~viol, ~war, ~wise
  0.5: ~xted, ~zar
  0.4: (wrong), NUMBER anos, NUMBER me, NUMBER this, NUMBER your, NUMBER … y, a denunciar, a meter, a mon
  0.4: a ninguna, a number, a work, a … de, a … le, a … lista, a … liste, a … messages, a … of, a … this
  0.4: abonne a, abonne … vos, about the, about this, about … wheel, abus, abus |, aca, accepte |
  0.4: accepte … recevoir, aceptar, achete une, affai-, affaires, agarr-, ai consenti, ai … ca, ai … non
  0.4: allai-, also can, am reporting, an e, and he, and i, and it, and my, and … else, and … said, anota-
  0.4: anotaron, anyho-, anyhow, anyon-, anyone, aout, are, as a, au, au … c, authorize, autorice estos
  0.4: autorice … mensajes, avez … une, aviez pas, aviso, be in, be … this, been on, been … the, bicicletas
  0.4: business, buy a, buying a, c est, c … de, ca vous, caissiere, call … my, call … the, can get
  0.4: can … message, ce … je, celular en, celular es, cesser |, cette liste, chanc-, chance, chequ-, cheque
  0.4: claim, comment avez, commerce, commi-, como tienen, compa-, con una, consenti |, consentir, cuando les
  0.4: cuando … di, d envoyer, d … des, d … textos, dans l, de quien, de se, de … autres, de … ecrire, de … j
  0.4: de … nada, de … taller, dedan-, dedans, dejen de, demande … numero, demander moi, demander … j
  0.4: denunciar, denunciar |, depuis quand, depuis … j, derecho a, des promos, desinscrit, desist |
  0.4: dios … lo, dit … au, do … know, donc le, donde … mi, donne … droit, donne-, donner, donner mon
  0.4: du spam, du … de, edad y, el … delete, el … pa, ella no, else you, emple-, empleado, en su
  0.4: en … tienda, envoyer … sms, envoyer … textos, es, es … de, est de, est … d, este celular, esto lo
  0.4: estos mensajes, estoy … el, et … le, etait juste, etait … pas, every … of, expliquez, factura |
  0.4: faire … de, femme a, filin-, filing, find, for an, for pickup, force, forever>remove, formulaire, fue
  0.4: gave no, get text, get … messages, give it, given, haber, haber-, haberles, hacen, have i, have never
  0.4: have … consent, hay un, how come, how … do, how … this, i … reporting, i … that, ident-, immediatement
  0.4: immediatement |, in any, in on, in touch, in without, in … messages, in … my, in … parking, in … what
  0.4: insul-, insultant, is no, is spam, it i, it on, it … not, it … ok, it … text, j etais, j … dit
  0.4: jamais abonne, jamais autorise, jamais … vos, je voulais, je … des, just … me, knows, l a, l … ca
  0.4: l … pas, la bici, la casilla, la dedans, la … nadie, la … nunca, la … por, la … va, lawfu-, lawful
  0.4: le formulaire, le … j, le … m, le … qui, left, left the, les … el, list this, list … is, liste … moi
  0.4: lo voy, m ecrivez, ma … a, ma … pas, mais moi, mandarme nada, mandarme … a, marca-, marcada, mas no
  0.4: me acuerdo, me please, me textearan, me where, me you, me … mandando, me … that, mensajes borrenme
  0.4: mensajes cuando, mensajes … texto, message i, message je, message … am, meter, mi cuenta, moi ca
  0.4: moi j, mon … arreter, mon … sans, mon … sur, mucha-, muest-, muestrenme, my numbers, my wife
  0.4: my … phone, my … there, my … used, my … will, n a, n existe, n … rien, nada a, nada … no, nada … ver
  0.4: ne l, ne veux, ne … a, nice, no sabe, no thanks, no … dado, no … leer, no … lo, no … was, non |, not
  0.4: not authorize, not know, not one, not … anyone, not … my, not>wrong, nothi-, notre entente, now … am
  0.4: number … i, number … you, number>forever, numero je, numero que, numero … a, numero … me
  0.4: numero … nadie, numero … que, numeros, nunca autorice, o que, of texts, off so, off … i, ofrec-, okd
  0.4: opcio-, opcion, order … is, organ-, otez … de, ou vous, out in, outre, pagina |, paper, para recibir
  0.4: parking lot, parle, pas avoir, pas plus, passez, people |, permis … m, plain-, plainte, plus tard
  0.4: por mensaje, por … si, porque me, pour ma, preci-, pregunto … queria, program, prueb-, prueba
  0.4: prueba de, puse … numero, put me, put … number, quand le, que lo, que raro, que … les, que … textearan
  0.4: que … yo, quien lo, quien … los, quoi j, quoi … ai, raro, remis, remove>forever, rempl-, repair ticket
  0.4: reparation pas, respeto |, rien accepte, robin-, saber, said yes, sales texts, same as, sans … accord
  0.4: savez, says i, service |, shop i, shop is, shop … not, show me, show … the, si son, si |, si … textos
  0.4: sin … que, someo-, someone, sortez … le, soyez, spam and, stand-, standing, start, still … me, stop it
  0.4: su taller, taller |, tard, text … from, textearan, textearan |, texted … the, texter, texter … j
  0.4: texting my, textos en, textos … su, textos … vous, texts from, texts when, that … and, the number
  0.4: the paper, the parking, the … as, the … got, the … i, the … lot, the … tonight, the … you, there … no
  0.4: these … i, think have, think … my, thinks it, this list, to ask, to opt, to see, to start, to your
  0.4: to … when, touch, tube, un … de, undo it, une … ou, up again, up … can, usan, use … number, usted-
  0.4: ustedes, utiliser mon, vais … au, venia, verbally, verda-, verdad, veuillez cesser, visit-, voir |
  0.4: votre commerce, vous donne, vous me, vous … jamais, vous … me, want … know, was … to, way, when you
  0.4: will … in, witne-, witness, work order, work … that, would only, would … to, y de, yo … se, you are
  0.4: you i, you still, you texted, you told, you … never, you … texting, you … the, | alguien, | calling
  0.4: | depuis, | ella, | moved, | nobody, | said, | … bought, | … ce, | … celular, | … creo, | … deje
  0.4: | … donne, | … femme, | … form, | … gars, | … gives, | … guys, | … numbers, | … quand, | … que
  0.4: | … sais, | … texted, | … una, | … yo, ~_abe, ~_add, ~_au_, ~_cre, ~_ded, ~_dro, ~_es_, ~_fo, ~_her
  0.4: ~_joi, ~_lef, ~_mea, ~_mio, ~_mu, ~_mue, ~_ok, ~_ord, ~_pay, ~_pod, ~_que, ~_rec, ~_rep, ~_she, ~_soy
  0.4: ~_tie, ~_tru, ~_up, ~_vis, ~_wee, ~_wt, ~acen, ~acha, ~aff, ~affa, ~agin, ~aim_, ~air_, ~aire, ~aka
  0.4: ~akes, ~alla, ~also, ~andi, ~anyo, ~aper, ~appr, ~arca, ~arg, ~aro_, ~art, ~aski, ~atem, ~atur, ~avi
  0.4: ~aya, ~ball, ~ben, ~bio, ~busi, ~casi, ~chac, ~chec, ~cheq, ~cho, ~cke, ~cket, ~coll, ~cuan, ~dam
  0.4: ~dame, ~dat, ~deda, ~dera, ~deur, ~disa, ~eado, ~ecio, ~eck, ~ecti, ~edad, ~edan, ~eed_, ~eek, ~eft
  0.4: ~eft_, ~elve, ~eng, ~eni, ~enia, ~enta, ~enu_, ~eone, ~erno, ~eros, ~eta, ~etas, ~fe_, ~ffai, ~find
  0.4: ~fue_, ~gar, ~gara, ~garr, ~gne_, ~gran, ~grat, ~gur, ~hach, ~hanc, ~hec, ~heck, ~hei, ~heq, ~hequ
  0.4: ~hip, ~hip_, ~hous, ~hte, ~hter, ~ian_, ~ide_, ~iern, ~ieur, ~ince, ~int_, ~ion, ~ione, ~isez, ~isin
  0.4: ~itte, ~ivat, ~izac, ~joi, ~join, ~laim, ~lef, ~left, ~lena, ~lica, ~liv, ~llec, ~lso, ~lso_, ~mean
  0.4: ~meo, ~meon, ~mete, ~mio_, ~mir, ~mmed, ~mp_, ~mpi, ~mpl, ~nait, ~nale, ~ncie, ~ndeu, ~nei, ~neu, ~nil
  0.4: ~non_, ~not_, ~nota, ~nows, ~nsie, ~ntan, ~ntes, ~nyo, ~nyon, ~ocat, ~och, ~oja, ~omeo, ~onn, ~onne
  0.4: ~opa, ~opci, ~ores, ~othi, ~ouc, ~ouch, ~ound, ~ovi, ~ox_, ~pec, ~pio, ~pod, ~pons, ~pru, ~put, ~ram_
  0.4: ~ranc, ~rca, ~rdad, ~refu, ~reg, ~rela, ~remp, ~ria, ~ridi, ~rno, ~rno_, ~ropp, ~roun, ~saba, ~san_
  0.4: ~sca, ~scar, ~ser_, ~she, ~ship, ~shot, ~sieu, ~sill, ~sinc, ~sine, ~skin, ~soy, ~squ, ~susc, ~tabl
  0.4: ~tant, ~tart, ~tia, ~till, ~tin_, ~tis, ~tmen, ~touc, ~tren, ~try, ~ucha, ~udo, ~ueb, ~uel, ~ul_, ~ull
  0.4: ~unci, ~uro, ~uro_, ~uscr, ~vat, ~vate, ~ven, ~venu, ~verd, ~vert, ~vis_, ~week, ~xtea, ~xter, ~ya_
  0.4: ~yed, ~yed_, ~yee, ~yee_, ~yone, ~zaci
  0.3: NUMBER by, NUMBER cents, NUMBER no, NUMBER piasses, NUMBER … d, NUMBER … pis, NUMBER … text
  0.3: NUMBER … what, a joke, a mandarme, a used, a votre, a … demande, a … muchacha, a … pour, a … sur
  0.3: a … texts, abonne |, about my, about … fork, acceptais, accepte … textos, accor-, accord
  0.3: acepte … mensajes, acepto |, added me, added … without, advertising |, agost-, agosto, agreed … texts
  0.3: ahi … que, ai accepte, ai point, ai … mis, ai … oui, aie, air NUMBER, al muchacho, algui-, alguien
  0.3: algun-, alguna, alguna … de, already … you, also, alzhe-, alzheimer, am … i, and, and you, and … was
  0.3: anyth-, anything, approuve |, approved, are … me, asi, asking … do, at … i, at … register, au NUMBER
  0.3: au courant, au juste, au texto, au … j, aurait, authority, authorized this, autorizacion
  0.3: autorizacion |, avais dit, avez … eu, avez … la, avez … pris, aviez, avoir accepte, bajo, be … but
  0.3: bien … a, bonjour je, boy, busca-, business … you, but … did, but … never, c … ben, c … non, ca les
  0.3: ca va, ca … faire, ca … textos, call … me, calli-, calling, can … it, card, case etait, ccpa, ce que
  0.3: ce texto, cel para, cell … ca, cell … vos, celular … su, cents, ces textos, checked … box, checking
  0.3: chez, chez … en, ciert-, cierto, cierto |, cochee, colle-, collected, como que, con … autorizacion
  0.3: conce-, consent … given, consentement expres, correct |, coura-, courant, courant |, crap, criss
  0.3: crtc |, dans votre, date … l, de meme, de mensajes, de ses, de … a, de … ca, de … moi, de … no
  0.3: de … vie, deal, deal |, delete … me, depui-, depuis, des pubs, des … c, des … j, desis-, desist
  0.3: di … cel, di … yo, dicen, dicho, dio mi, dio … de, dit … c, dit … vous, dites moi, dites que, does not
  0.3: donde firme, donne le, donne mon, donne … number, donnees |, drunk, ella, email only, embar-, embarque
  0.3: emergencies, empty, en envoyez, en france, en ninguna, enter-, entonces |, es cierto, escribirle
  0.3: est ben, est … et, est … un, estan mandando, este … es, estoy … en, et … m, et … suis, etais pas
  0.3: etait … pour, etre … sur, event, ever, expliquen, expliquenme, expres vous, factura, faites ca, faux
  0.3: faux |, fille-, filled, for emergencies, for texts, for … messages, for … my, fork |, france
  0.3: fue … que, gave none, gave you, gave … cell, givin-, giving, got … in, got … ticket, gover-
  0.3: government, gracias no, grand-, guest, hande-, handed, have got, have my, heill-, heille, here and
  0.3: here … the, his, hones-, i bought, i might, i … email, i … got, i … subscribed, il n, in an, in … i
  0.3: insista, is empty, is … this, issue-, it the, j … accepte, j … consenti, jamais mis, je sais, je … ben
  0.3: je … etais, je … jamais, je … les, je … me, jusqu-, jusqua, jusqua NUMBER, kid, kid at, kid … the
  0.3: know … not, l avez, l … jamais, la compagnie, la date, la factura, la facture, la reparation, la vie
  0.3: la … et, la … etait, la … suis, la … vous, late husband, law>me, law>number, lcap, le … mensajes
  0.3: le … sans, le … vous, leer, les ai, les … dicho, les … en, les … nada, line is, list … i, list>stop
  0.3: liste … textos, liste … vous, lo … a, lo … ahora, lot, luna, m appeler, m en, m etais, m … ces
  0.3: m … des, m … envoyez, madre, magasin, mais … ai, mama tiene, mandaran, marke-, marketing and
  0.3: me NUMBER, me mandaran, me textean, me the, me … au, me … llegando, me … texteando, meme … j, memor-
  0.3: mensajes y, merci … le, mes renseignements, messages … ce, mi … para, might be, milli-, mis datos
  0.3: mis … numero, moi … a, mon … c, mon … chez, mon … est, mon … sert, mon … vous, monde sans, mostr-
  0.3: mostrador, moved, muchacho que, muestrenme donde, muestrenme … firme, my late, my ticket, my wheel
  0.3: my … husband, my … never, my … right, nadie les, ne … avez, ne … suis, never opted, never subscribed
  0.3: ninguna lista, no bike, no deje, no existe, no tengo, no … and, no … e, no … haber, nobody … you
  0.3: non pas, non … c, not the, not … ever, not … list, not>me, nothing … you, number … a, number … and
  0.3: number … delete, number … to, number>angry, number>want, numero chez, numero y, numero … la
  0.3: numero … su, o |, of … i, of … take, offer-, offert, officer, on … work, only so, order, ordin-
  0.3: ou avez, ou … vous, oui j, out to, out … a, out … you, owe, owe me, owe … NUMBER, pagar, paid, panto-
  0.3: pantoute, parce, parce que, pardo-, pardon, pareil |, parents, part pour, pas consenti, pas correct
  0.3: pas donne, pas ma, pas pantoute, pas … courant, pas … qu, pas … qui, pensez, per text, permiso yo
  0.3: permiso |, permit, phone no, piass-, piasses, picku-, pickup, pickup text, pis la, please no
  0.3: por … que, porque yo, pour mon, pour … promo, pour … promos, pourquoi … m, prend-, prendre, prendre un
  0.3: profe-, profeco, progr-, promos j, publicite … mon, puse que, putti-, putting, qu on, quand la, que j
  0.3: que … estoy, que … mandaran, que … me, que … se, quelle … vous, quien la, quiero ver, recei-
  0.3: recibir … de, recoit, recoit … textos, refuse, register, registro |, rense-, renseignements
  0.3: repairs … so, reportar |, reven-, revenus, right here, right i, sabe, sais pas, same, sans … j, say no
  0.3: say … to, se de, se … a, seign-, seigneur, send … this, ses, siempre … que, signe |, signed
  0.3: signed anything, siguen llegando, somebody … a, sortie, sortie de, spammed, spons-, stopp-, su madre
  0.3: subscribe me, subscribe … to, suis … de, suis … que, sur une, tabar-, tabarnak, tablet, telephone c
  0.3: telephone … est, text subscription, text … a, text … i, textean, texteando, texto j, texto … moi
  0.3: textos sans, textos … me, textos … ustedes, texts stop, texts>angry, that you, that … illegal
  0.3: the fork, the kid, the register, the same, the … had, the … line, the … no, the … ticket, then … it
  0.3: thing i, this crap, this messages, this not, this still, this … a, this … out, this … stop
  0.3: tienda … me, tiene el, tiene … anos, tirage j, tirage … ai, to … bike, to … of, to … out, to … the
  0.3: to … who, told … kid, tonig-, tonight, un an, un … y, une … de, up NUMBER, used … number, ustedes me
  0.3: ustedes … que, va a, ve, velo mais, velo … j, vende-, vie |, vos promo, vos texto, vos … et
  0.3: vos … sans, votre … sans, vous avoir, vous eu, vous faites, vous pensez, vous pour, vous pris
  0.3: vous … des, vous … en, vous … envoyez, vous … l, vous … point, vu, want>these, was … at, when he
  0.3: where you, who told, who … it, with … my, without … permission, would … it, write, y no, y … con
  0.3: y … que, yo ni, yo pague, yo … aceptado, yo … acepte, yo … dije, yo … esto, yo … la, you for, you it
  0.3: you owe, you took, you van, you will, you … can, you … not, you … only, you … texts, your … on
  0.3: your … said, zero, | added, | chez, | criss, | dios, | heille, | muestrenme, | pardon, | siempre
  0.3: | somebody, | tabarnak, | where, | … added, | … autorise, | … case, | … employee, | … etait, | … how
  0.3: | … late, | … might, | … muchacha, | … pague, | … quel, | … reponse, | … tiene, | … took, | … ve
  0.3: ~_aff, ~_als, ~_asi, ~_aur, ~_cen, ~_cer, ~_cie, ~_cl, ~_cra, ~_dic, ~_er, ~_fis, ~_gue, ~_he, ~_hei
  0.3: ~_his, ~_lot, ~_met, ~_mos, ~_ni, ~_owe, ~_pas, ~_pen, ~_pia, ~_pud, ~_rac, ~_rej, ~_rel, ~_sak, ~_ses
  0.3: ~_sho, ~_tar, ~_tub, ~_va, ~_ve_, ~_vu_, ~_wai, ~_ze, ~_zer, ~aba_, ~aca_, ~add, ~agi, ~aie, ~aie_
  0.3: ~alli, ~als, ~anci, ~apt, ~ardo, ~arke, ~aug, ~augh, ~avie, ~bajo, ~barn, ~boy_, ~busc, ~cal_, ~cap_
  0.3: ~ccor, ~ced_, ~cei, ~cer, ~chee, ~cial, ~cier, ~cies, ~cku, ~ckup, ~cs_, ~ctez, ~dan, ~dec, ~ded_
  0.3: ~deme, ~dere, ~dic, ~dich, ~dru, ~earm, ~ecei, ~eco_, ~edes, ~efu, ~ega, ~eig, ~ek_, ~elle, ~elli
  0.3: ~emor, ~ene_, ~enun, ~eon, ~epui, ~eque, ~erar, ~erce, ~erto, ~esis, ~faux, ~fert, ~fis, ~givi, ~gram
  0.3: ~gues, ~have, ~heil, ~her, ~hot, ~icen, ~icho, ~icku, ~ien, ~iene, ~iga_, ~ijo_, ~ilin, ~ill_, ~indi
  0.3: ~irai, ~ishe, ~issu, ~ivac, ~iven, ~jusq, ~ket_, ~kid_, ~kup, ~kup_, ~lar, ~las_, ~lca, ~lgui, ~lgun
  0.3: ~li_, ~lied, ~lta, ~madr, ~mai, ~med_, ~memo, ~mmi, ~mont, ~most, ~nac, ~nak, ~nak_, ~ncia, ~nest
  0.3: ~nnai, ~nsez, ~ntou, ~nu_, ~nus, ~nus_, ~nyth, ~ocu, ~offe, ~omen, ~on_, ~ondi, ~onig, ~onna, ~orry
  0.3: ~oso, ~oso_, ~ostr, ~ours, ~owe_, ~ows, ~ows_, ~pai, ~pard, ~pas, ~pay, ~pens, ~pre, ~prog, ~pter
  0.3: ~pud, ~pui, ~puis, ~qua_, ~que_, ~quem, ~race, ~rch, ~rej, ~rens, ~rep, ~reu, ~rga, ~rit_, ~rke, ~rle_
  0.3: ~rnak, ~rofe, ~rogr, ~ros_, ~rta, ~rue, ~runk, ~sak, ~sati, ~scu, ~see_, ~sep, ~sin, ~site, ~sor
  0.3: ~spec, ~spet, ~squa, ~ssi, ~sum, ~tec, ~tede, ~tee_, ~tell, ~tent, ~tf_, ~tido, ~tie_, ~toir, ~topp
  0.3: ~tube, ~tura, ~ual, ~uem, ~ueme, ~ulai, ~umi, ~usca, ~uste, ~uve, ~val, ~vern, ~via, ~vide, ~vie_
  0.3: ~vier, ~vit, ~vu_, ~wai, ~ws_, ~zac, ~zero
  0.2: NUMBER centavos, NUMBER year, NUMBER … a, a aucun, a bike, a box, a copy, a jamais, a pagar
  0.2: a reportar, a rien, a thing, a tout, a una, a … consenti, a … esto, a … magasin, a … mama, a … sin
  0.2: a … text, a … texto, accord |, acepte estos, acord-, acordamos, advertising, agree … that
  0.2: agreed … receive, ai donne, ai signe, ai … comptant, ai … un, ajoute, al … por, algo, alguien de
  0.2: already told, am out, am … in, am … no, and neither, and … had, and … texts, angry>not, annee, annee |
  0.2: ano, ans a, any … it, anywa-, anyway, appeler, are … sending, as i, asked … this, askin, askin-
  0.2: asking, asking |, at the, attor-, attorney, au … du, au … le, au … quand, aucun … de, autoriser
  0.2: avez … le, avisar, avoca-, avoir … ca, base … datos, be on, be … of, bicic-, bonjo-, bonjour, bottl-
  0.2: bottle, bought one, bought … tube, box on, boy a, breac-, breach, busin-, c pas, c … juste, ca, ca a
  0.2: ca c, ca et, ca j, ca retirez, ca |, ca … ai, ca … je, ca … que, ca … tout, ca … vous, calendar
  0.2: captu-, case |, ce cell, centa-, centavos, check, chef, clair-, clairement, claro, clic, coche-
  0.2: como me, compagnie, comprado, comprado ahi, compre una, comptant, con, con … de, confianza
  0.2: consenti … vos, consulto, contacting, contacting me, continuer, cosa, cosa |, counter no, coupon, creo
  0.2: creo que, cualq-, cualquier, cuando … que, d interrogation, d … pour, data |, de continuer, de mandar
  0.2: de mis, de nuit, de … loi, delay, deletion, demand, demander c, denuncia, derecho |, des … promo
  0.2: des … sur, despiertan, deten-, devez avoir, di … a, dicte, did … authorize, dio … numero, dire |
  0.2: dit pas, divor-, divorce, do |, does, donnez moi, down |, du tout, du velo, du … pour, ecrire par
  0.2: ecrire … moi, el cel, el que, el … me, elle, elle … pas, empre-, empresa, en el, en … la, ended
  0.2: ended up, ensem-, ensemble, enviarme, era pa, erreu-, erreur, es acoso, es ilegal, es … yo, esa
  0.2: eso esta, esposo, est … par, esto no, esto … acoso, esto … me, ever … to, exact-, exactly, exijo
  0.2: faire reparer, faire … a, fasci-, fcc, feo, fine print, firmo, fix it, for … day, for … receipt
  0.2: for … you, forever>me, form |, from |, from … bike, fue el, fui, garantie, gave … this, gave … to
  0.2: gdpr, get, got … for, guys, haber aceptado, hable, hable con, have … memory, have … stop, he is
  0.2: he … no, heres, heure, hija, hmm, holdi-, holding, hospital, how … that, husba-, husband, i demand
  0.2: i is, i stop, i … put, i … say, i … when, i … with, in i, in what, in … is, in … the, indiq-
  0.2: indiquenme, inscribio, inscrit sans, interdit, internet, interrogation, is a, is an, is it, is under
  0.2: is what, is with, is … out, is … still, it … a, it … are, it … end, it … for, it … never, j … demande
  0.2: j … des, j … pas, j … point, j … signe, jamais pour, jamais … des, jamais … votre, janm, je dicte
  0.2: je souhaite, je travaille, je vais, je … rappelle, je … rien, joke, jure, kan, kien, kiosq-, kiosque
  0.2: l annee, l heure, l … pour, la garantie, la preuve, la … de, la … m, lado |, lady, laisser, late
  0.2: le droit, le manden, le monsieur, le papier, le pique, le tirage, le … mais, le … ou, le … pour
  0.2: les … pas, les … que, let … check, like … see, llegan estos, lo dio, lo … acordamos, los puntos
  0.2: los … yo, lube, m ecrire, m … par, ma reponse, ma voisine, ma … que, magas-, mais j, mama no, mandarle
  0.2: mandarme, marque … casilla, me but, me check, me dio, me preguntaron, me rappelle, me sali, me that
  0.2: me this, me your, me … con, me … estos, me … here, me … is, me … it, me … los, me … pero, me … this
  0.2: meme pas, meme … mon, memory of, merci pour, mere de, message says, message … vous, messages c
  0.2: messages de, messages j, messages sur, messages … ai, messages … est, metio, mi esposo, mi hija
  0.2: mi vecino, mi … pa, mi … porque, mi … saquenme, mi … yo, mira, mis mon, mistaken, momen-
  0.2: mon inscription, more>law, muchacha de, muchacho … no, mwen, mwen pa, my calendar, my kid, my lawyer
  0.2: my number, my … cell, my … on, my … out, nada mas, nadie … pidio, name on, name … it, ne me, neith-
  0.2: neither, never … anything, ninguna … de, no NAME, no consenti, no es, no he, no marque, no puede
  0.2: no … consentimiento, no … did, no … esa, no … la, no … quien, no … spam, nobody here, non mais
  0.2: not there, not … any, not … be, not … it, not … remove, nothing, notre … n, nuest-, nuestra, nuit
  0.2: number as, number from, number on, number so, number … all, number … asking, number … not, number … up
  0.2: numero pa, nunca pedi, of any, of whatever, of yours, of … texting, on any, on ne, on … des
  0.2: on … website, one who, only … the, orige-, origen, pa … me, pagar |, pague, pague en, papie-, papier
  0.2: pas au, pas mal, pas qu, pas un, pas … mon, pas … on, pas … pour, pas … sur, passe-, pedi que
  0.2: pedi … y, pense que, pense-, people … me, per, permiso … mi, permizo, pickup not, pidie-, pidieron
  0.2: pique, please tell, point d, point … interrogation, por mi, por … precio, pour le, pour … c
  0.2: pour … facture, pour … garantie, pour … velo, pre, precio y, preguntaron, preuv-, preuve, preve-
  0.2: prime-, primero, primero |, print, privacy, privacy … i, produ-, promotional, prope-, property
  0.2: puede … por, pues no, put my, qu, quand est, quand … ce, que, que acordamos, que bonito, que era
  0.2: que mandan, que non, que queria, que … cancelen, que … haya, que … suis, qui l, qui |, quien le
  0.2: quien se, quien … lo, quiero una, quiero … la, raffle, rapel-, receive these, receive this
  0.2: recibir sus, recla-, recuerdo haber, refil-, rembo-, rembourser, repairs, reparer, reponse, reportar
  0.2: reporting you, reveillez, ride, sais, sait, salam, sali, salon, sans … demander, savoir … mon, say i
  0.2: se lo, seis, sell, send … a, senor |, sepa, sert, sert a, siemp-, siempre, sign … sheet, signaler
  0.2: signed me, sin … consentimiento, sin … para, since the, sir |, solam-, solamente, solo para, sorry but
  0.2: sorry … i, stop>list, store, su … no, subscribe to, subscription, supue-, sur, sur la, sur le
  0.2: sur … cell, sur … telephone, suscripcion, table-, take … down, talle-, taller, telef-, telefono
  0.2: text program, texting it, texting program, texto pour, texto … de, textos promo, textos … ai
  0.2: textos … la, textos … le, texts were, texts … he, that is, that … it, the day, the screen, the young
  0.2: the … lady, the … with, there was, there … is, these>angry, thing … the, think your, this i, this … an
  0.2: this … did, this … number, this … there, this … with, tienda |, tiene NUMBER, to send, to that, to the
  0.2: to … shop, took, took my, tout … monde, trabajo de, trabajo … noche, travaille, travaille de
  0.2: travaille … nuit, typed it, typed … in, un ano, un casque, un flat, un … a, un … au, un … pour
  0.2: una lista, una … delete, under … tcpa, up do, up sheet, up … not, up … your, used my, using it
  0.2: va faire, vaut, vecino, ver, ver la, vertu … la, voila, voisi-, voisine, voit, vos avis, votre … a
  0.2: voula-, voulais, voulez vous, vous dites, vous … ajoute, vous … avoir, vous … deja, vous … le
  0.2: vous … rien, voy … reportar, want … and, want … no, want … see, what the, what … your, why is, word
  0.2: written, written consent, year, year old, yet, yo … autorice, yo … e, yo … marque, you asking
  0.2: you hable, you this, you … be, you … put, you … that, young, young lady, your … says, your … was
  0.2: yours |, | a, | bonjour, | chef, | dice, | esto, | hmm, | kien, | moi, | mwen, | nuestra, | nunca
  0.2: | pense, | salam, | the, | trabajo, | work, | … an, | … avez, | … but, | … cobran, | … dicte
  0.2: | … esposo, | … faites, | … fue, | … hable, | … hija, | … kid, | … mais, | … mama, | … mere, | … must
  0.2: | … ne, | … oui, | … proof, | … receipt, | … sali, | … tell, | … travaille, | … vecino, | … with
  0.2: ~_aco, ~_and, ~_ano, ~_ase, ~_at, ~_boy, ~_ca_, ~_cap, ~_col, ~_div, ~_doe, ~_esa, ~_est, ~_ete, ~_fc
  0.2: ~_fcc, ~_fui, ~_giv, ~_heu, ~_hou, ~_ic, ~_jal, ~_jan, ~_jok, ~_jus, ~_ka, ~_kie, ~_lat, ~_lie, ~_lub
  0.2: ~_nui, ~_oig, ~_opc, ~_qu_, ~_req, ~_rif, ~_sor, ~_tel, ~_ton, ~_usa, ~_ut, ~_uti, ~_vau, ~_vie, ~_wr
  0.2: ~_wri, ~_yet, ~abar, ~abe_, ~acy, ~acy_, ~agas, ~agni, ~ah_, ~airs, ~ais, ~ais_, ~ali_, ~alq, ~alqu
  0.2: ~anm, ~ans, ~anyt, ~anz, ~anza, ~arec, ~ark, ~arle, ~asi_, ~asin, ~ates, ~atto, ~aura, ~ause, ~avoc
  0.2: ~band, ~ber, ~ber_, ~blet, ~bo_, ~bonj, ~bott, ~bour, ~boy, ~bus_, ~card, ~cau, ~caus, ~cc_, ~ced
  0.2: ~che, ~cino, ~cion, ~cki, ~ckin, ~clet, ~creo, ~cte_, ~ctin, ~cual, ~dad_, ~damo, ~deal, ~depu, ~dge_
  0.2: ~dict, ~div, ~doe, ~does, ~dor_, ~eap, ~ecte, ~ee_, ~ef_, ~efon, ~eill, ~elef, ~emba, ~empt, ~ende
  0.2: ~epu, ~eral, ~erne, ~erta, ~erv, ~erve, ~esa_, ~espo, ~eure, ~euv, ~euve, ~fair, ~fcc, ~fcc_, ~ffer
  0.2: ~fle_, ~fono, ~fui, ~fui_, ~gasi, ~gnie, ~gos, ~guna, ~guys, ~hie, ~hier, ~hija, ~hing, ~husb, ~ibed
  0.2: ~icic, ~icle, ~idor, ~iemp, ~ifa, ~ige, ~ijo, ~ila, ~ila_, ~illa, ~im_, ~inge, ~invo, ~ira_, ~irem
  0.2: ~irmo, ~irs_, ~isit, ~iss_, ~jok, ~jus, ~kan, ~kie, ~lady, ~lam, ~laro, ~ld_, ~lect, ~leer, ~lefo
  0.2: ~leta, ~leti, ~lia_, ~lic, ~lle_, ~llen, ~lqui, ~lube, ~maga, ~marc, ~mark, ~mati, ~mbar, ~mbou, ~mea
  0.2: ~meno, ~met, ~mill, ~mira, ~mm_, ~mome, ~mpag, ~nar, ~nce_, ~nda, ~ndie, ~nia_, ~nie_, ~nish, ~njou
  0.2: ~nsei, ~nuer, ~nuit, ~nyt, ~nywa, ~nza, ~nza_, ~ogr, ~ogra, ~oiga, ~oisi, ~ok_, ~oldi, ~opc, ~oper
  0.2: ~orde, ~ordi, ~orne, ~osc, ~osco, ~ot_, ~otor, ~ottl, ~oula, ~oung, ~ouve, ~pagn, ~paid, ~pant, ~parc
  0.2: ~pci, ~pcio, ~pell, ~pi_, ~pon_, ~poso, ~pour, ~pr_, ~priv, ~prof, ~ptan, ~que, ~ra_, ~rac, ~rand
  0.2: ~rdin, ~req, ~requ, ~reur, ~rif, ~rifa, ~rney, ~rof, ~rope, ~rou, ~rrar, ~rres, ~rreu, ~rtie, ~rty
  0.2: ~rty_, ~ruc, ~rve_, ~sais, ~sala, ~salo, ~sba, ~sban, ~see, ~semb, ~sert, ~siem, ~sing, ~so_, ~sola
  0.2: ~spit, ~spo, ~stan, ~su_, ~supu, ~sur_, ~tado, ~tan_, ~tern, ~terr, ~tio, ~tion, ~tle, ~tle_, ~took
  0.2: ~torn, ~truc, ~ttl, ~ttle, ~ttor, ~tub, ~ualq, ~ube, ~uck, ~uck_, ~uco, ~udg, ~uir, ~ulto, ~upue, ~ura
  0.2: ~urg, ~usa, ~usb, ~usba, ~usu, ~util, ~uys, ~uys_, ~vac, ~vacy, ~vait, ~vau, ~vaut, ~vei, ~vers, ~visi
  0.2: ~voca, ~voil, ~voit, ~ways, ~wee, ~wen_, ~wo_, ~word, ~wri, ~writ, ~youn, ~ywa, ~yway
  0.1: (list), (not), 2 no, NUMBER dollars, NUMBER … qui, NUMBER … un, NUMBER … you, a NUMBER, a autorise
  0.1: a de, a ete, a helmet, a message, a nada, a pas, a personne, a quien, a quoi, a quote, a recibir
  0.1: a repair, a yes, a … NUMBER, a … ans, a … autre, a … celular, a … chez, a … envois, a … fins, a … sans
  0.1: a … since, a … sms, a … store, about … bike, accord avec, acepte el, acepte mensajes, achat, achete
  0.1: acoso, addin-, adding, aepd, affaire |, agreed … any, ah ben, ahora … no, ai ete, ai … aucun
  0.1: ai … fait, ai … laisse, ai … mon, ai … repondu, ajout-, al, al mecanico, alguien me, all my
  0.1: alors … vous, am … your, ancie-, ancien, ancien proprietaire, and the, and why, angla-, anglais, anoto
  0.1: ans qui, anunc-, anuncios, anything |, anything … you, anything … your, apres, are at, are … NUMBER
  0.1: arreg-, arrive |, as an, asi que, asked |, at all, at checkout, at … counter, attorney general, au … a
  0.1: aucun, autorise |, autorise … le, autres |, avait, avait dit, avec vous, avec … autres, avez … de
  0.1: aviso que, avoir … a, base de, be put, be … on, because … did, because … you, befor-, before, bonit-
  0.1: bonito, bought a, buena, c … qui, ca … m, calen-, cancele, cancele mi, caraj-, carajo, card in
  0.1: card … the, cause i, ce … j, ceci, celle, certain, certainly, certainly did, certainly … not, cet
  0.1: charging, charging me, check your, check … records, checked, checkout, chez vous, chum a, city
  0.1: coche non, comment, comment ca, comment |, commerce |, como es, condi-, consented |, const-
  0.1: constancia, contract, contrat, copie, cotiz-, cotizacion, counter, coupo-, cuando me, customer … i
  0.1: d accord, d ecran, d etre, d utiliser, d … avec, d … mon, dado … consentimiento, data, date |
  0.1: de datos, de la, de location, de noche, de numero, de todos, de … ans, de … c, de … caja, de … des
  0.1: de … enlevez, de … envoyer, de … ile, de … modos, de … quitenme, de … y, dedans |, deje, demande de
  0.1: demande si, demander |, demar-, des fins, despi-, devri-, devriez, di … consentimiento, did … and
  0.1: did … call, did … guys, did … say, dije … no, dio permiso, dios, disculpe … no, dit que, dit … mais
  0.1: do … like, does that, dollars, donde me, donde … yo, donne … mon, donnez, dropping, ecran, ecran |
  0.1: ecrire |, el NUMBER, el de, el no, el … al, el … le, employe, en anglais, en plus, en que, en … j
  0.1: en … lado, en … momento, end up, enlevez … de, enreg-, enregistre, entreprise, envoi … messages
  0.1: envoyez … la, eran, es esto, es falso, esa … que, ese dia, eso … fue, espos-, est deja, est la
  0.1: est qui, est … correct, este … y, esto es, esto yo, et l, et … me, exclu-, excus-, excuse, excuse me
  0.1: exige, exist-, expres, faceb-, facebook, falso, fathe-, father, femme |, fille a, fishb-, fix
  0.1: for advertising, for no, for one, for … i, for … of, for … so, forever>not, fork, from a, from me
  0.1: from … company, front, fue lo, garde les, gars a, gars … la, gave … my, gener-, general, get on
  0.1: get … on, girl, habia salido, hace un, have some, have the, have … my, he comprado, he … NUMBER
  0.1: he … a, helmet |, her, hey, hospi-, hound-, hours i, how it, how you, i agree, i agreed, i already
  0.1: i certainly, i sure, i … do, i … here, i … nothing, i … replied, i … wanted, i … yes, il m, il … a
  0.1: ile, immed-, in for, in may, in no, in … did, in … text, ingles y, ingles … no, insist, is that
  0.1: is your, is … how, is … my, is … sign, is … that, it or, j, j avais, j vous, j … coche, j … ete
  0.1: jajaj-, jajaja, jamais … rien, je donne, je trouve, je … abonne, je … porter, joven le, juste |
  0.1: l ancien, l autre, l ile, l … je, l … proprietaire, la base, la case, la loi, la publicite
  0.1: la … NUMBER, la … moi, la … ou, la … pas, la … qui, la … sin, la … sur, lado, laisse de
  0.1: laisse … numero, law, lawye-, lawyer, le numero, le velo, le … du, le … el, le … etait, le … moi
  0.1: left it, legal-, les dije, les … d, leur, list when, list … my, list … never, llegan, llegando
  0.1: llegando |, lo, lo pedi, lo tengo, lo … yo, locat-, location, loi c, loi … NUMBER, los … no
  0.1: m … jamais, m … sans, ma, ma mere, ma … n, mae, magasin vous, magasin … a, mais … j, mal, mama
  0.1: mandando, mandando esto, marketing |, marketplace, mavez, mayo, me aviso, me cobran, me demander
  0.1: me dire, me faire, me he, me iban, me llegan, me los, me mettre, me parece, me pusieron, me volvio
  0.1: me who, me … NUMBER, me … cents, me … la, me … nunca, me … que, me … salido, me … sur, me … textear
  0.1: me … texter, me … texts, me>number, mecanico, mecanico … que, meme |, memoria, memory
  0.1: mensajes quitenme, mere, message for, messages … my, messages … your, mettre sur, mi cel, mi mama
  0.1: mi … sin, mia, mis … personales, mjs, mobile number, modos, moi que, moi … vous, moment, momento
  0.1: momento acepte, mon … j, mon … ou, montrer, msjs |, my data, my father, my … card, my … would
  0.1: nadie … aviso, nah i, need to, nerve, never given, never … any, never … so, no fue, no i, no marketing
  0.1: no so, no such, no y, no … NUMBER, no … el, no … eso, no … mensajes, no … que, no … y, noche, nomas
  0.1: non j, non … ai, not a, not and, not like, not my, not ok, not … by, not … customer, not … promos
  0.1: not>number, not>you, nothin, nothing else, number a, number but, number>send, numero c, numero ou
  0.1: numero pas, numero yo, numero … etait, numero … mecanico, numero … n, numero … pour, nunca … mi
  0.1: nunca … recibir, objec-, object, of it, of my, of this, of … and, of … are, of … to, ofertas |, offic-
  0.1: ok |, on here, on peut, on this, on … so, one thing, one … of, one … to, only i, or … my, ou |
  0.1: oui mais, oui … sa, over and, owner i, pa la, pa los, pa que, pa … textos, pagar con, par la
  0.1: par telephone, par … c, par … j, para una, para … garantia, para … mensajes, parce … moi, pardon mais
  0.1: pardon … je, parec-, parece, parki-, parking, part of, part |, pas dans, pas … avoir, pas … mien
  0.1: pas … votre, peche, pense, perio-, period, pero no, personal … no, personne ici, personne |
  0.1: phone … on, please … texting, por un, pour, pour … j, pouvez … me, pr, precio, pregunte, preuve que
  0.1: preuve … j, priva-, privacidad, private, processing, publicidad no, publicite sur, punto-, puntos
  0.1: pusieron, puso, put on, que ahora, que el, que le, que moi, que mon, que … esten, que … le, que … ne
  0.1: que … pedi, que … texteen, que … un, queja en, quel |, quelle … la, quelque, qui s, qui … est
  0.1: quien te, quoi ca, quoi que, raffl-, rappelle, receipt i, receive messages, recibo por, recol-
  0.1: recollection, record, records, replied, replied … to, repondu oui, respe-, retirenlos, revei-
  0.1: rifa … no, right |, s est, sa, sacaron |, salido, sans … consentement, say you, says thanks
  0.1: says … for, screen, secti-, section, see, seriez, seule-, seulement, shop |, show … where, signa-
  0.1: signs, sigo, sing, sir, smh, smh |, sms … my, so … is, sold … bike, solit-, solo llamadas, solo … mi
  0.1: solo … por, specifically … the, state, steal, stop this, stop … never, stop>forever, su … y, such
  0.1: suis abonne, sur ce, sur ma, sur vos, sur … textos, sure did, sure … not, suscribi … esto, tarje-
  0.1: tarjeta, te … a, te … permiso, telefono … la, telefono … mi, telefono … que, telefono … una, tengo
  0.1: tengo NUMBER, tengo … anos, text it, texte-, textearme |, texter … l, texting … not, texto la
  0.1: texto que, textos j, textos … de, texts either, texts … a, texts … never, that a, that … to
  0.1: the attorney, the city, the counter, the date, the girl, the owner, the raffle, the … bike
  0.1: the … general, the … please, the … who, there … a, thing, think i, this thing, this … from
  0.1: this … harassment, this … the, ticket is, tienda … que, tienen en, tienen … numero, time … am, tipo
  0.1: tirag-, tirage, to … and, to … check, to … else, to … up, todo, todos modos, tour, tour de, tour … l
  0.1: tout j, tout le, tout … ai, trabajo, transmettre, trata-, trava-, two, typed, uds, un abonnement
  0.1: un prix, un … aux, un … ne, un … por, una … en, under casl, under gdpr, under the, une chambre, uno
  0.1: up … no, va, vais, vais porter, vais … plainte, vaut pas, veint-, veinte, venda-, vendan, vez no
  0.1: virtu-, vive, voix, volvio, volvio a, vos textos, vos … veuillez, votre affaire, votre magasin
  0.1: votre … m, votre … vous, voule-, voulez, vous allez, vous autres, vous ne, vous pas, vous |
  0.1: voy … denunciar, want … gone, want>wrong, was a, was in, was … and, wheel, when the, when … bought
  0.1: when … have, who did, who … the, who … these, who … yes, why |, with o, without … me, wo, work phone
  0.1: writt-, wrote, y esto, y lo, y tengo, y … tengo, yo dije, yo … pedi, you must, you use, you … charging
  0.1: you … eso, you … have, you … him, you … in, you … want, you>send, your customer, your hours
  0.1: your records, your shop, your website, your … program, | au, | bought, | cancele, | cuando, | dar
  0.1: | donnez, | dropping, | ese, | excuse, | hey, | it, | jajaja, | joven, | l, | mae, | never, | ou
  0.1: | puse, | quand, | tienen, | voy, | wo, | xq, | … already, | … am, | … ancien, | … been, | … chum
  0.1: | … dicen, | … estan, | … he, | … let, | … loi, | … once, | … over, | … pa, | … parece, | … peut
  0.1: | … quelle, | … which, ~_ago, ~_aj, ~_ajo, ~_al_, ~_anc, ~_ang, ~_ap, ~_ast, ~_att, ~_bef, ~_bus
  0.1: ~_chi, ~_com, ~_cot, ~_cri, ~_da, ~_dea, ~_dit, ~_emb, ~_eq, ~_equ, ~_err, ~_es, ~_exa, ~_fil, ~_gir
  0.1: ~_hey, ~_hos, ~_hus, ~_imm, ~_j_, ~_ju, ~_kid, ~_lad, ~_lee, ~_lo_, ~_ma_, ~_mag, ~_mam, ~_mi, ~_mia
  0.1: ~_mil, ~_mod, ~_nic, ~_noc, ~_not, ~_opt, ~_ori, ~_pan, ~_peu, ~_pre, ~_pun, ~_raf, ~_sa_, ~_sam
  0.1: ~_see, ~_sic, ~_ste, ~_su, ~_tip, ~_two, ~_uno, ~_va_, ~_vir, ~_wo_, ~_wro, ~aceb, ~ach_, ~acho, ~acos
  0.1: ~acta, ~adr, ~adre, ~affl, ~agan, ~ajaj, ~ajou, ~ak_, ~alen, ~alg, ~ama_, ~amme, ~and, ~angl, ~anis
  0.1: ~anti, ~anun, ~anyw, ~ap_, ~api, ~arc, ~ario, ~arj, ~arje, ~arki, ~arme, ~arna, ~asa, ~ata_, ~atar
  0.1: ~ate_, ~atu, ~avai, ~awy, ~awye, ~aye, ~ayo_, ~ba_, ~bed_, ~bef, ~befo, ~boni, ~boo, ~book, ~cale
  0.1: ~cani, ~cas_, ~ceb, ~cebo, ~cic, ~cicl, ~cie, ~city, ~cked, ~cko, ~col, ~cran, ~cta, ~cun_, ~cuse
  0.1: ~darl, ~dato, ~ddi, ~ddin, ~dge, ~dici, ~dien, ~don_, ~dpa, ~dre_, ~duc, ~dui, ~duis, ~dy_, ~eal
  0.1: ~eas_, ~eboo, ~ecra, ~eda, ~eel_, ~efo, ~egan, ~ego_, ~eint, ~eler, ~embl, ~embo, ~endr, ~enen, ~engo
  0.1: ~enre, ~erge, ~erre, ~erva, ~esen, ~espi, ~est, ~eve, ~evei, ~exa, ~excl, ~excu, ~fals, ~fath, ~ffic
  0.1: ~ffl, ~ffle, ~fice, ~fili, ~fine, ~fix_, ~fork, ~fron, ~ft_, ~fus, ~gage, ~gati, ~gen_, ~genc, ~gin
  0.1: ~gir, ~girl, ~giv, ~gla, ~glai, ~ha_, ~hosp, ~hus, ~ial, ~icl, ~ies, ~ies_, ~ige_, ~ija, ~ija_, ~iman
  0.1: ~imme, ~ines, ~iod, ~iod_, ~ipo, ~ipo_, ~ipt, ~irag, ~irl_, ~irt, ~isi, ~ital, ~ivin, ~jeta, ~jout
  0.1: ~just, ~ka_, ~kid, ~lair, ~lame, ~late, ~law_, ~lawy, ~ldi, ~ldin, ~lec, ~leg, ~lend, ~lic_, ~lido
  0.1: ~lio, ~lla, ~ller, ~loca, ~lor, ~lque, ~mag, ~mal_, ~mam, ~mama, ~mba, ~mbl, ~mble, ~meme, ~mere, ~mia
  0.1: ~mia_, ~mid, ~mio, ~mita, ~mma, ~mmen, ~mod, ~modo, ~mue, ~ndal, ~ndar, ~nem, ~neme, ~nerv, ~net_
  0.1: ~nged, ~ngla, ~nice, ~nig, ~nigh, ~nir, ~njo, ~nk_, ~nmen, ~nne, ~noch, ~noma, ~not, ~nre, ~nser
  0.1: ~nsta, ~nts, ~nts_, ~nui, ~nyw, ~obo, ~odo_, ~ofe, ~offi, ~oig, ~oil, ~omas, ~omma, ~omoc, ~ona, ~once
  0.1: ~onj, ~onjo, ~ono_, ~onso, ~onst, ~opp, ~ord, ~ords, ~orgo, ~orig, ~ork_, ~orn, ~osa_, ~ospi, ~osse
  0.1: ~ota, ~oto_, ~oul, ~ould, ~oupo, ~oyez, ~papi, ~park, ~parl, ~pele, ~pena, ~per_, ~peri, ~peu, ~pie_
  0.1: ~pita, ~prev, ~raf, ~raff, ~raj, ~rape, ~rata, ~rava, ~reac, ~remb, ~reve, ~rgen, ~ride, ~rint, ~riod
  0.1: ~ritt, ~rje, ~rjet, ~rl_, ~rle, ~rles, ~rlo, ~rmo, ~rmo_, ~rna, ~rod, ~rreg, ~sam, ~same, ~sar_, ~sat
  0.1: ~serv, ~shed, ~sic_, ~sigo, ~sir_, ~siv, ~ski, ~sme, ~son, ~sort, ~spi, ~sque, ~ston, ~taba, ~tard
  0.1: ~tarj, ~tea, ~teal, ~thi, ~tid, ~til, ~tip, ~tisi, ~tiva, ~tiz, ~trav, ~trep, ~trer, ~tti, ~ttin, ~tus
  0.1: ~two, ~two_, ~uce_, ~uch_, ~ue_, ~uld, ~uld_, ~ulem, ~unk, ~upu, ~usq, ~usqu, ~vail, ~veil, ~vid
  0.1: ~vive, ~vo_, ~vorc, ~vri, ~win, ~wro, ~wrot, ~wye, ~wyer, ~xcl, ~xclu, ~xcu, ~xcus, ~year, ~yet, ~yet_
  0.1: ~yped
  -0.1: 2 semaines, 2 … que, NAME to, NAME … a, NAME … de, NAME … i, NAME … you, NUMBER a, NUMBER am
  -0.1: NUMBER and, NUMBER arretez, NUMBER c, NUMBER fois, NUMBER h, NUMBER in, NUMBER la, NUMBER minutes
  -0.1: NUMBER n, NUMBER si, NUMBER svp, NUMBER that, NUMBER the, NUMBER times, NUMBER to, NUMBER vous
  -0.1: NUMBER weeks, NUMBER y, NUMBER … 2, NUMBER … after, NUMBER … au, NUMBER … et, NUMBER … from
  -0.1: NUMBER … i, NUMBER … moi, NUMBER … no, NUMBER … of, NUMBER … on, NUMBER … one, NUMBER … please
  -0.1: NUMBER … plus, NUMBER … stop, NUMBER … svp, NUMBER … the, NUMBER … this, NUMBER … to, a NAME, a assez
  -0.1: a bloquear, a bus, a cada, a ces, a chaque, a cyclist, a du, a el, a enlever, a esa, a friend
  -0.1: a funeral, a hablar, a inscrit, a las, a lawyer, a line, a moi, a molestar, a ne, a normal, a note
  -0.1: a nurse, a partir, a plus, a poner, a present, a que, a quelqu, a rest, a sus, a todos, a ton, a tree
  -0.1: a tu, a … but, a … c, a … cel, a … comme, a … des, a … dossier, a … du, a … el, a … esposa, a … fois
  -0.1: a … from, a … heure, a … if, a … in, a … les, a … maison, a … me, a … message, a … moi, a … movil
  -0.1: a … neveu, a … now, a … one, a … otro, a … papa, a … person, a … poubelle, a … rato, a … sobrino
  -0.1: a … take, a … there, a … through, a … tienda, a … to, a … vous, a … with, abogada, abonnement aux
  -0.1: abonnement … textos, about bikes, about … repair, about … texts, abria-, abrian, abstenez … de
  -0.1: abuel-, abuela, aburre, aburre |, aca |, acabaron, acabe, account and, account |, achaler |
  -0.1: acheterai, actua-, add my, add … to, adela-, adelante, adelante |, adios, adios |, ads |, advis-
  -0.1: advised, advised that, affaire avec, affaires de, after all, after i, after |, again please
  -0.1: again … me, agend-, agenda, ago please, ago |, ago … it, agradezco mucho, agreguen, ahora |, ahorr-
  -0.1: ai bien, ai compris, ai ecrit, ai le, ai loue, ai parle, ai ramasse, ai vendu, ai … NUMBER, ai … c
  -0.1: ai … cell, ai … de, ai … gagne, ai … j, ai … je, ai … la, ai … pas, ai … recu, ai … vous, aille-
  -0.1: ailleurs, aimai-, aimais, aime ca, aime pas, aime … les, aimerais que, aimerais … mon, aimerais … pas
  -0.1: aimerais … que, aimerais … vous, aire, ajoutez, ajoutez … a, al celular, al link, al principio
  -0.1: al senor, al … con, al … de, al … delete, al … no, alertas |, alerts for, alerts |, all of, all off
  -0.1: all please, all the, all |, alla, allez arreter, along, already i, already opted, already … out
  -0.1: already … the, alto y, am a, am begging, am doing, am done, am hard, am i, am keeping, am opting
  -0.1: am requesting, am |, am … and, am … do, am … interested, am … nurse, am … of, am … take, am … this
  -0.1: amabl-, amable, ami, amor, amour, an … to, and a, and all, and could, and desist, and drop, and every
  -0.1: and keep, and leave, and no, and remove, and this, and your, and |, and … all, and … ask, and … for
  -0.1: and … more, and … need, and … of, and … stop, and … text, and … the, and … to, and … want
  -0.1: and … wifes, and … will, anden, angry>forever, angry>list, angry>more, angry>stop, angry>these
  -0.1: annoy-, annoying, annule mon, another text, another … from, another … stop, ans et, ans que, ans … j
  -0.1: ans … je, answer is, answer … no, any consent, any further, any longer, any … you, anyone |, apagale
  -0.1: apagar, apagar estos, apage-, apaguenme, app, appar-, appartient, appartient a, appel-, appeler |
  -0.1: appelez, appelez a, appelez … la, appelle, appels, appoi-, appointment, appreciate it, appreciate the
  -0.1: apres le, apres … service, apunten, apuntenme, apunto a, aqui no, aqui siguen, aqui … la, are dead
  -0.1: are fine, are great, are my, are over, are violating, are … and, are … welcome, area, arret des
  -0.1: arret svp, arret … messages, arrete ca, arrete … m, arreter |, arreter … textos, arretez d
  -0.1: arretez donc, arretez svp, arretiez, arrett, as in, as no, as … delete, as … do, as … mauvais, ask my
  -0.1: ask … the, ask … to, asked … twice, asking again, asking you, asking … remove, asking … to, assez de
  -0.1: assez … textos, at NUMBER, at our, at these, at work, at … am, at … fire, at … funeral, at … house
  -0.1: at … number, at … or, at … so, at … with, atenc-, atencion, atten-, attendu, au crtc, au debut
  -0.1: au lieu, au … arretez, au … de, au … mais, au … moi, au … pas, au … samedi, au … vous, aucun … svp
  -0.1: aujourdhui |, aussi svp, aussi |, autan-, autant, automaticos, automatiques, automatiques |
  -0.1: autre comme, autre numero, autre texto, autre … a, autrement, autres textos, avais, avais … de
  -0.1: avant midi, avec tes, avec un, avec |, avec … magasin, avec … messages, avec … par, avec … sms
  -0.1: avenir merci, avez eu, avez reveille, aviez promis, aviez … que, avis |, avisen |, avises, avisos de
  -0.1: away my, away … number, ay, ayude-, ayudenme, baby, back … my, baja en, baja por, baja … favor
  -0.1: baja … la, bajam-, bajame, bajame … la, bajen-, bajenme, banco, bar, barri-, basta de, bathr-
  -0.1: bathroom, bc of, bc … you, be advised, be great, be needing, be … at, be … for, be … from, be … if
  -0.1: be … last, be … that, be … the, beat, becan-, because … your, bed, bedro-, bedroom, been a
  -0.1: been … there, before i, before … it, beg, beggi-, begging, begging you, belon-, belongs, ben la
  -0.1: bendi-, bendiga, bendiga pero, besoin des, besoin … m, besoin … recevoir, besoin … vos, bette-
  -0.1: better, bici asi, bici … no, bici … que, bicis, bicyc-, bicycle, bien con, bien recu, bien vouloir
  -0.1: bien … le, bien … ustedes, bien … vos, bienv-, biffe-, biffez, biffez mon, bike for, bike i, bike so
  -0.1: bike texts, bike to, bike … a, bike … leave, bike … my, bike … take, biker, bikes in, bikes |
  -0.1: bikes … the, bill, bin, bite, black, blast-, blasts, blasts |, block, blocking, blocking you, blond-
  -0.1: blonde, bloque |, bloqueo, blowi-, blowing, blowing up, blowing … my, boat, bol, bonne journee, book
  -0.1: borradme, borrame |, borreme, borren mi, borren |, borren … numero, borrow, boss, both the
  -0.1: both … trouble, bout, boutique mais, boutique |, bouto-, bouton, box by, box is, boyfr-, brake-
  -0.1: brakes, brakes on, brakes … the, bref, brill-, brilliant, bro i, broth-, brother, brother in
  -0.1: brother … law, brun, buen, bueno me, buggi-, bugging, build-, building, burea-, bureau, burn, burni-
  -0.1: burning, bus, buscan, busqu-, busquen, but do, but my, but take, but the, but … i, but … me
  -0.1: but … take, but … texts, but … the, buy the, buzz, buzz off, by the, by when, by … at, c … assez
  -0.1: c … beau, c … bon, c … ce, c … gentil, c … lui, c … moi, c … mon, c … ou, c … regle, c … tout
  -0.1: ca arrete, ca arretez, ca enlevez, ca la, ca m, ca pour, ca s, ca … 2, ca … a, ca … bien, ca … coute
  -0.1: ca … de, ca … enlevez, ca … le, ca … les, ca … pas, ca … svp, ca … tente, cada que, cada rato
  -0.1: cada … suena, caen, call for, call my, call or, call to, call you, call … do, call … text, called
  -0.1: calls … no, cambie, cambie de, came in, came … on, campaigns, can do, can end, can somebody
  -0.1: can someone, can take, can … all, can … be, can … get, can … not, can … say, can … stop, can … text
  -0.1: can … turn, can … without, canad-, canadienne, canadienne anti, canadienne … pourriel, canal
  -0.1: cancel my, cancelar |, canceler, cancell, candado no, candado … me, cansa-, canso-, cansones, car so
  -0.1: care, carin-, carino, carte, casco, casco no, casco-, cascos, casi, casi no, caso que, caso … me
  -0.1: casque de, casque … vos, casse, cat, ce cellulaire, ce qu, ce serait, ce telephone, ce … appartient
  -0.1: ce … de, ce … le, ce … on, ce … pour, ce … quelqu, cease all, cease and, cease texting, cease … me
  -0.1: cel, cel no, cel you, cel … no, cell a, cell de, cell on, cell … for, cell … moi, cero mensajes
  -0.1: cero … por, ces envois, cesar, cese, cesser les, cesser svp, cessez de, cessez les, cessez |
  -0.1: cessez … m, cessez … textos, change my, changed, changed my, changed … mind, changing, chant-
  -0.1: chantier, chaque fois, chaque message, chaque texto, char, charged, chari-, charity, check for
  -0.1: check … the, chemi-, cher, chica-, ching-, choos-, choose, choose to, choose … opt, chose, chut
  -0.1: cicli-, ciclismo, clape-, clapet, clase |, class, clear, click, click-, clicked, client et
  -0.1: client … vous, clientes, cliqu-, clique, clique pour, cobran por, cochez, come in, come … on, comma-
  -0.1: commande, comme … la, comment arreter, comment faire, comment je, comment … avez, comment … me
  -0.1: comment … pour, comment … se, communications |, como le, como … este, como … hago, como … los, compa
  -0.1: compadre, competitor, compre un, compre … casco, comprends, comprends rien, compris que, compris |
  -0.1: comptez, comptoir samedi, computer, computer |, comunicacion, comuniquen, con NAME, con carino
  -0.1: con esos, con quien, con … avisos, con … hablo, con … mensajitos, con … numero, con … pero
  -0.1: con … promociones, con … sms, concern, confirm i, confirm … you, confirmo, confusing, conmigo no
  -0.1: conmigo |, conmigo … cuenten, conna-, connais, connais pas, consent for, consentimiento para
  -0.1: consider this, consider … my, considered, contact list, contactado, contactado |, contactarme
  -0.1: contactarme |, contactez moi, contactez plus, contacto, contactos, contest, contestar, continuar
  -0.1: continuez de, continuez |, conversacion, cool, cool it, coord-, coordonnees, coordonnees |, coraz-
  -0.1: corazon, correo electronico, correos, correos |, cortala, cortala con, cortala … los, cortar
  -0.1: cortenla, cosas |, cote, could … not, could … put, could … take, county, coupez … textos, coupl-
  -0.1: couple, couri-, courier, courriel, cousi-, cousin, coute, cover-, covers, crap |, credi-, cree
  -0.1: cree que, criss de, croix, croix sur, croix … mon, crtc, cuando le, cuando pueda, cuando suena
  -0.1: cuantas … les, cuenta que, cuenten, cuenten pa, cuenten … los, cunad-, cunado, cup, customer is
  -0.1: customer |, cut me, cycling, cyclist, d baja, d en, d enlever, d ici, d los, d m, d su, d un, d … en
  -0.1: d … envoyer, d … la, d … les, d … lista, d … mensajes, d … sur, d … svp, dado de, dado … baja, dads
  -0.1: dale, dale |, dame, dame … baja, dans les, dans vos, dans … dossier, dans … garage, dar mi, dark
  -0.1: darme de, darme … baja, datab-, database, database |, daugh-, daughter, day so, day |, days are
  -0.1: days … over, de aqui, de avisarme, de bien, de cascos, de cesser, de ciclismo, de communiquer
  -0.1: de contactarme, de cuenta, de desabonnement, de dia, de ese, de esos, de estos, de forfait, de hoy
  -0.1: de las, de m, de magasin, de moins, de promociones, de promos, de pu, de publicite, de rappels
  -0.1: de repondre, de tanto, de todas, de todo, de tu, de tus, de una, de verdad, de vous, de … NUMBER
  -0.1: de … al, de … avisos, de … boutique, de … cel, de … con, de … contactos, de … cosas, de … d, de … du
  -0.1: de … enlever, de … favor, de … job, de … juste, de … la, de … linea, de … listes, de … los, de … m
  -0.1: de … mensaje, de … message, de … mi, de … non, de … oter, de … par, de … pis, de … porfa, de … pour
  -0.1: de … que, de … retirez, de … s, de … saquenme, de … sistema, de … sms, de … son, de … spam, de … sus
  -0.1: de … text, de … texto, de … todo, de … velo, de … vez, de … vos, de … votre, de … vouloir, dead to
  -0.1: dead … me, deals, dear, debarquer, debo, debra-, debranchez, debranchez moi, debranchez … de, debut
  -0.1: decal-, decalissez, decim-, decir no, decirlo, decis-, decision, decol-, decolle, decon-, decro-
  -0.1: defin-, deja dit, deja … d, deja … escribirme, deja … textearme, dejad-, dejame, dejame en
  -0.1: dejame … paz, dejan, dejan de, dejar … enviarme, dejar … mandarme, dejar … recibir, dejar-, dejaran
  -0.1: dejaran de, deje en, dejen, dejen el, dejen la, dejen mi, dejen … avisarme, dejen … contactarme
  -0.1: dejen … spam, dejen … textearme, dejenlo, dejenlo |, dejenme fuera, dejenme |, dejenme … de, delai-
  -0.1: delais, delete taller, delete the, delete this, delete … no, delete … old, delete … one, delete … que
  -0.1: delete … you, deleted, deleted |, delis-, demac-, demande une, demande |, demande … arret
  -0.1: demande … mon, demando, demando |, deme, deme de, deme … baja, demen-, demenage, demeu-, demeure
  -0.1: denme de, denti-, dentiste, derai-, derailleur, deran-, deranger, deranger |, derecho de
  -0.1: derecho … mandarme, dernier message, des affaires, des envois, des gens, des … et, desabonne de
  -0.1: desabonne moi, desabonnez … des, desactiva, desactivar, desactive, desactiven, desactiver, desactivez
  -0.1: desactivez ca, desapuntan, descu-, descuento, deseo ser, deseo … contactado, deseo … recibiendo
  -0.1: desinscrite, desinscrivez … svp, desir-, desire, desired, desk, desolee, despido, despu-, despues
  -0.1: desubscribe, desuscribanme, desuscribir, desvinculen, detox, devez, dey, di de, di … baja, dia |
  -0.1: dia … de, dice … no, did it, did … answer, did … my, did … stop, did … you, died, died please, dieu
  -0.1: digal-, digale, digale al, digital, digo no, dijo, dile, diner-, dinero, dings, direct, directo
  -0.1: disconnect, discontinue |, distr-, distribution, disturb me, dit … arreter, dit … aux, dit … la
  -0.1: dit … plus, ditch, ditch my, ditch … number, dnc, do for, do me, do the, do what, do without, do … a
  -0.1: do … add, do … again, do … hit, do … make, do … message, do … opt, do … own, do … put, do … reply
  -0.1: do … stop, do … texts, do … the, do … turn, do … understand, do … unsubscribe, do … waste, docto-
  -0.1: doctor, doctor me, doctor … dijo, does my, does … get, does … text, doigt-, doigts, doing, domin-
  -0.1: domingos, don, donc je, donde … doy, done here, done so, done with, done … the, done … these
  -0.1: done … your, donnee, donnent, doren-, dorenavant, dort, dos, dose, dossier svp, dossier |, dotn
  -0.1: downl-, doy … baja, draw, drive a, driving and, drop … from, dsl, du bureau, du groupe
  -0.1: du harcelement, du monde, du … enlevez, du … je, du … qui, dude, due, due |, durin-, during, each
  -0.1: earli-, earlier, echan-, ecoeu-, ecole, ecrire a, ecrire j, ecrire svp, ecris moi, ecris |
  -0.1: ecrit stop, ecrivez a, ecrivez lui, ecrivez moi, ecrivez … a, ecrivez … plus, ecriviez, ecriviez pas
  -0.1: effacer mon, effec-, effective, effective immediately, eight-, eighty, ejerz-, ejerzo, ejerzo mi
  -0.1: ejerzo … derecho, el aviso, el boton, el descuento, el fabor, el gerente, el lunes, el sabado
  -0.1: el servicio, el sillin, el spam, el … pero, el … si, elect, elect-, electrique, electronico, eliminen
  -0.1: ella you, ella … tiene, elle en, elle est, elle … a, elvis, email, email |, email-, emails
  -0.1: emergencias, emoci-, emocion, empez-, en, en a, en adelante, en avec, en demeure, en este, en lo
  -0.1: en no, en otro, en pensant, en recevoir, en reunion, en serio, en veu, en … NUMBER, en … alors
  -0.1: en … assez, en … basura, en … cel, en … les, en … nada, en … no, en … numero, en … pantalla
  -0.1: en … pero, en … por, en … un, en … you, encar-, encargo, encore un, encue-, encuentro, encuentro el
  -0.1: encuestas, end it, end my, end these, endin-, ending, ending my, ends, ends |, enleve … number
  -0.1: enlever moi, enlever mon, enlever … la, enlever … numero, enlevez de, enlevez |, enlevez … des
  -0.1: enlevez … donc, enlevez … la, enleviez, enoja, enough of, enough texts, enough with, enough … the
  -0.1: enough … these, enroll, enseno, ensui-, ensuite, entendre, enton-, entonces, enviar mensajes
  -0.1: envie … recevoir, envie … vous, envio … mensajes, envios |, envoi |, envoyer ca, envoyer de
  -0.1: envoyer un, envoyer … messages, envoyez, envoyez moi, envoyez pu, envoyez un, envoyez |, envoyez … de
  -0.1: epargnez, epargnez moi, epargnez … vos, equiv-, equivoque, era el, erase the, error, error en
  -0.1: error … la, es lo, es mucho, es spam, es todo, es una, es |, es … borrenme, es … con, es … que
  -0.1: es … you, esa bici, esa vaina, esa … no, escriban |, escribe, escribiendome, escribiendome |, escribo
  -0.1: eso es, eso … no, eso … todo, esos avisos, espam, espero, esposa, est, est assez, est beau, est bon
  -0.1: est fait, est finie, est gentil, est moi, est mon, est ou, est parti, est regle, est tout, est une
  -0.1: est … NUMBER, est … a, est … alors, est … cell, est … depuis, est … dernier, est … harcelement
  -0.1: est … mais, est … mauvais, est … mon, est … plus, est … qui, est … toi, est … vos, esta casa, esta en
  -0.1: esta semana, esta … que, estar … su, estar-, estarme, este movil, este sea, esten textiando
  -0.1: estimados, estimate, esto me, esto pero, esto … los, esto … spam, estos avisos, estoy limpiando
  -0.1: estoy … de, estub-, estubo, estuv-, estuvo, estuvo bueno, estuvo |, et c, et les, et svp, et … les
  -0.1: etes … de, etes … mais, etoil-, etre retire, etre retiree, etre … de, event-, every one, every text
  -0.1: every time, every … you, everyday, evite-, evitez, evitez de, ex … me, exam, excluded, excluez
  -0.1: excluir, exclure, excluyanme, excluyanme de, existais, existe |, expir-, expire, expun-, expunge, f
  -0.1: f off, fabor de, fabor |, fache, facture est, faire, faire pour, faire une, faire … mon
  -0.1: faire … plainte, fais pas, fais … de, fait 2, fait … ans, fait … semaines, fait … vous, faites une
  -0.1: faites … croix, falle-, fallecio, famil-, familia, fasti-, fastidio, fastidio con, faut le, favor no
  -0.1: favor … mi, favor-, favorite, fcc si, fed, fed up, felicidades, fermer, fermez mon, fiche-, fichez
  -0.1: fichez moi, fichez … la, fichi-, figur-, fils … a, filte-, fin … mon, fine i, fini la, finie, finish
  -0.1: finissez, finissez en, finissez … avec, first |, first … times, fish, five, five texts, flag my
  -0.1: flash-, flori-, flush-, flushez, flushez mon, flushez … numero, fois et, fois … il, fois … je
  -0.1: fois … les, folks, follo-, follow, follow ups, fond, for ads, for her, for sale, for someone
  -0.1: for that, for … NUMBER, for … friend, for … he, for … no, for … number, for … to, forever>number
  -0.1: forever>stop, forever>want, forget me, forget … number, forgi-, forgo-, forgot, forma, forma-, forme-
  -0.1: fr, fr |, frame, frame and, frene-, frenenle, frequ-, frida-, friday, frien-, friend, from future
  -0.1: from texts, from you, from … i, from … records, from … system, from … text, from … texts, from … to
  -0.1: front desk, front of, fue no, fuera … la, fuera … mi, fui una, fun, funer-, funeral
  -0.1: further communication, further messages, further sms, fyi, fyi this, fyi … is, ganas, ganas de, gane
  -0.1: gang, gang de, garag-, garage, garder, garder |, gardez … textos, gars … de, gasta-, gastan, gave the
  -0.1: gave … bike, gears, gele, gens, gens a, gente, gentil, geren-, gerente, get a, get another, get any
  -0.1: get … anymore, get … my, get … out, gets, getting texts, getting the, getting … after, getting … bike
  -0.1: ghost, ghost me, gift card, go to, go |, go … on, go … the, god, god stop, goes to, goes … my, gone
  -0.1: good on, goodbye |, goodw-, goodwill, googl-, google, got it, got to, got … bike, got … no
  -0.1: gracias … el, grandma, gre de, group chat, group-, groupe, groupe |, grupo, guard-, guardense
  -0.1: guardense sus, guy who, guys stop, guys to, guys … me, h, habia-, habian, habla-, hablar, hablo
  -0.1: habra, habra … de, hace … mes, hacerme, had enough, had to, had … of, haga, hagan de, hagan |
  -0.1: hagan … cuenta, haganlo, haganme, hall, handl-, handlebar, hands, haras-, harassment, harassment |
  -0.1: harcelement, hard of, hard pass, hard … hearing, harta-, hartaron, has … the, hates, have already
  -0.1: have blocked, have it, have just, have mercy, have this, have two, have … and, have … been, have … go
  -0.1: have … own, have … say, have … texts, have … use, hay … que, he does, he wants, he … not, he … off
  -0.1: head, hear, hear from, hear … you, hello, hello stop, helmet, helmets, hence-, henceforth, her off
  -0.1: her phone, her |, her … please, here stop, here your, here … please, herma-, hermana, hermano, hers
  -0.1: hers |, high, hijo, hijo que, hijos, him |, his bike, hitti-, hittin, hittin my, hittin … line, hiver
  -0.1: hizo, hobby, hold all, home, honest, honestly, honestly |, honor my, honor … request, hooks, hospice
  -0.1: how can, how … unsubscribe, i beg, i can, i choose, i clicked, i go, i keep, i love, i meant, i must
  -0.1: i muted, i replied, i request, i sold, i told, i turn, i use, i went, i … 2, i … NAME, i … already
  -0.1: i … an, i … and, i … appreciate, i … begging, i … blocked, i … buy, i … call, i … come, i … doing
  -0.1: i … done, i … from, i … hard, i … keeping, i … leave, i … love, i … one, i … opting, i … prefer
  -0.1: i … removed, i … requesting, i … ride, i … taken, i … these, i … told, i … use, i … would, ia, ia no
  -0.1: iba, iba a, ici la, icitt-, icitte, icitte |, if … could, if … must, if … need, if … stopped
  -0.1: il … pas, iles, illim-, illimite, immediate, immediately |, impot-, impots, impre-, impression
  -0.1: in front, in it, in law, in one, in there, in … day, in … do, in … for, in … it, in … of, in … system
  -0.1: in … trash, in … when, in … with, inbox |, incluida, info, info |, infor-, informacion, informacion |
  -0.1: informations, inhab-, inhabiliten, inmed-, inner, inner tube, inscrivez moi, inscrivez … pas
  -0.1: inscrivez … sur, insistan |, instead, insted, insur-, insurance, insurance … it, interesa
  -0.1: interesa recibir, interesse a, interesse … recevoir, interesses, irai, is always, is coming
  -0.1: is enough, is fine, is in, is making, is never, is up, is where, is |, is … and, is … emergencies
  -0.1: is … hard, is … in, is … last, is … need, is … no, is … on, is … please, is … so, is … take
  -0.1: is … text, is … texts, is … thank, is … they, is … third, it again, it close, it ends, it from, it in
  -0.1: it may, it no, it right, it that, it … all, it … always, it … concern, it … did, it … do, it … due
  -0.1: it … i, it … off, it … way, it … will, j aime, j appelle, j embarque, j irai, j vais, j … bien
  -0.1: j … ca, j … compris, j … dans, j … donne, j … ecrit, j … le, j … loue, j … parle, j … pour
  -0.1: j … sortir, j … vendu, j … veu, jala, jamais ca, jamais … les, jamais … textos, japan, jarto
  -0.1: je bloque, je clique, je comprends, je consens, je fais, je garde, je l, je mets, je prefererais
  -0.1: je recois, je suis, je tiens, je … aime, je … aux, je … avoir, je … connais, je … lis, je … ne
  -0.1: je … passer, je … pour, je … rendu, je … saurais, je … souhaite, je … tannee, je … un, je … votre
  -0.1: jefe, jeje |, jetez, jour svp, jour |, journee |, juego, jus, just call, just do, just fyi, just got
  -0.1: just no, just stop, just take, just the, just wanted, just … at, just … it, just … more, just … texts
  -0.1: just … this, juste … le, k |, keep it, keep my, keep … me, keepi-, keeping, keeps, kid … me, kill the
  -0.1: kindly discontinue, kindly … my, kit, knock it, knock … off, know who, know … is, know … the
  -0.1: know … this, knows when, l affaire, l ai, l amour, l ecole, l hiver, l … avec, l … d, l … des, l … le
  -0.1: l … merci, la atencion, la bicicleta, la commande, la deje, la depuis, la gang, la job, la ligne
  -0.1: la maison, la mise, la pagina, la police, la poubelle, la presente, la que, la recogi, la suscripcion
  -0.1: la svp, la verdad, la vous, la … NAME, la … ai, la … avant, la … avec, la … canadienne, la … des
  -0.1: la … enlevez, la … fille, la … gracias, la … hace, la … juste, la … l, la … les, la … pero, la … que
  -0.1: la … quitenme, la … saquenme, la … se, la … si, la … svp, la … vez, labor, lache moi, lachez les
  -0.1: lachez mon, lachez … avec, lachez … cell, lachez … textos, ladil-, ladilla, ladilla con, ladilla … no
  -0.1: laisse, laisse mon, laissez faire, laissez moi, laissez … les, lake, lake |, landl-, landline
  -0.1: las NUMBER, las alertas, las promociones, las … de, last, laugh-, laughed, laughed at, laven-
  -0.1: law>stop, lay, lay off, le agradezco, le bebe, le bouton, le code, le courriel, le dentiste, le doy
  -0.1: le francais, le garage, le laisser, le lien, le mauvais, le meme, le petit, le proprietaire, le puse
  -0.1: le rdv, le ruego, le svp, le wifi, le … arretez, le … en, le … est, le … me, le … message, le … no
  -0.1: le … on, le … para, le … plus, le … si, le … sinon, le … svp, le … velo, least, leave my, leave … be
  -0.1: leave … number, leave … phone, leaving now, lee, leerl-, leerlos, leo, les alertes, les lis
  -0.1: les meilleurs, les moteurs, les nerfs, les notifications, les petits, les pieds, les prochains
  -0.1: les promos, les puse, les tengo, les texto, les velos, les |, les … arretez, les … aussi, les … avec
  -0.1: les … ca, les … dans, les … je, les … moi, les … mon, les … ok, les … stp, les … texte, les … un
  -0.1: les … y, let it, let my, let this, let … be, let … go, let … know, letti-, letting, liber-, lic, lien
  -0.1: lien pour, lien … se, lieu, lieu de, lifet-, lifetime, ligne du, like i, like not, like the
  -0.1: like … said, like … to, limpi-, limpiando, line again, line |, linea no, linea |, linea … es, link |
  -0.1: links, lire, lis, lis pas, list my, list please, list remove, list so, list … do, list … you
  -0.1: list>more, lista gracias, lista por, lista porfa, lista que, lista … favor, lista … le, lista-
  -0.1: listado, liste d, liste des, liste enlevez, liste je, liste … gens, liste-, listes, listes |
  -0.1: llamadas … mensajes, llamar |, llame, llame-, llamo a, llamo … no, llant-, llanta, llanta … me
  -0.1: llega a, llege-, llegen, llego, llegue nada, llegue … mas, lleguen, llenaron, llene-, llenen
  -0.1: llevo mi, lo hagan, lo unico, lo … en, lo … la, lo … mas, lo … para, lo … quiero, loaner |, loco
  -0.1: loco |, loi anti, loi canadienne, loi … anti, loi … pourriel, long, long … me, longer |, look … the
  -0.1: look … these, looks, los NUMBER, los bloqueo, los datos, los demando, los domingos, los envios
  -0.1: los leo, los mande, los manden, los pido, los sabados, los … a, los … automaticos, los … conmigo
  -0.1: los … le, los … para, los … porfa, los … que, los … sin, los … you, lose the, lost … number, loue
  -0.1: love |, lovel-, lovely, lugar, lui, lui a, lundi, lune, lunes, luv, m avez, m ecris, m ecriviez
  -0.1: m envoie, m envoyer, m envoyez, m … a, m … ca, m … envoyer, m … je, m … pour, m … promis, m … pu
  -0.1: m … reveille, m … un, ma blonde, ma carte, ma job, ma place, ma … avait, ma … dans, ma … mais
  -0.1: ma … svp, maam, machine a, machine … textos, maest-, maestro, magasin c, magasin … est, mais arretez
  -0.1: mais il, mais je, mais les, mais pas, mais plus, mais pu, mais vos, mais vous, mais … aimerais
  -0.1: mais … n, mais … pour, mais … veux, maiso-, maison, make it, make this, make … stop, makin-, making
  -0.1: mama dice, mama … que, man |, manage, manan-, manana, manda mensajes, mandan |, mandando cosas
  -0.1: mandando mensajes, mandando |, mandando … you, mandandome, mandar … que, mande ma, mande mensajes
  -0.1: mande recados, manden eso, manden ofertas, manden … a, manden … aqui, manden … nunca, mandes nada
  -0.1: mando, maner-, manera, manera de, mange-, mangez, manqu-, manque, manque un, many of, many … these
  -0.1: march, march please, marche, marche pas, mardi, mardi |, mari, mark, mas en, mas eso, mas la, mas por
  -0.1: mas que, mas … a, mas … en, mas … esto, mass, mauvais … de, may concern, may i, may stop, me and
  -0.1: me any, me anymore, me anything, me at, me be, me borro, me busquen, me caen, me contacter, me coute
  -0.1: me desabonne, me di, me dijo, me donnent, me doy, me equivoque, me escribe, me go, me hartaron
  -0.1: me here, me know, me les, me like, me llegue, me lleguen, me lo, me lol, me messages, me mude
  -0.1: me prometio, me puede, me quita, me quite, me saque, me tente, me text, me texte, me textee
  -0.1: me textees, me these, me toca, me vuelven, me … and, me … borrar, me … by, me … como, me … decir
  -0.1: me … des, me … el, me … else, me … es, me … esto, me … for, me … hasta, me … in, me … las, me … lol
  -0.1: me … mande, me … mensajes, me … more, me … need, me … now, me … ofertas, me … pa, me … para
  -0.1: me … promociones, me … pu, me … quedo, me … quitar, me … recados, me … rien, me … sacar, me … se
  -0.1: me … su, me … tanto, me … textiando, me … texting, me … to, me … un, me … when, me … work, me … yo
  -0.1: meant to, meant … text, mecano, mecha-, mechanic, meill-, meilleurs, mejor el, mejor no, mejor … me
  -0.1: mele, membe-, membership, meme … je, men, mensaje mas, mensaje … you, mensajeria
  -0.1: mensajes automaticos, mensajes con, mensajes en, mensajes porfa, mensajes que, mensajes saquenme
  -0.1: mensajes … a, mensajes … la, mensajes … por, mensajes … quiero, mensajito, mensajitos |, menu, menvo-
  -0.1: menvoye, merci d, merci j, merci pas, merci … bien, merci … de, mercy, mes coordonnees, mes textos
  -0.1: mes y, mesaj, meses, mesi, message a, message again, message de, message please, message svp
  -0.1: message this, message … is, message … j, message … je, message … l, messages, messages arretez
  -0.1: messages automatiques, messages merci, messages ne, messages on, messages … it, messaging, messi-
  -0.1: messieurs, mets moi, mettez … sur, mettre fin, mi casa, mi contacto, mi cunado, mi derecho, mi esposa
  -0.1: mi ex, mi gente, mi hermana, mi hijo, mi lugar, mi nieto, mi nombre, mi novia, mi papa, mi respuesta
  -0.1: mi senora, mi sobrino, mi … asi, mi … el, mi … gracias, mi … me, mi … ni, mi … please, mi … porfa
  -0.1: mi … se, middl-, middle, middle of, midi, midi |, mien |, mieux pas, mieux que, mieux … recevoir
  -0.1: mieux … vous, mija, mijo, mil, mil gracias, mind about, mind not, mind … texting, minut-, minutes
  -0.1: mis mensajes, mistake i, mistake please, mobil-, mobile, mobile |, moi a, moi avec, moi comme, moi d
  -0.1: moi du, moi et, moi lol, moi mais, moi on, moi par, moi patience, moi pour, moi vos, moi … ca
  -0.1: moi … dans, moi … je, moi … l, moi … la, moi … m, moi … promos, moi … sur, moi … svp, molesten
  -0.1: mom said, mon compte, mon frere, mon mari, mon neveu, mon portable, mon tour, mon … aussi
  -0.1: mon … client, mon … ecrivez, mon … et, mon … la, mon … lol, mon … mais, mon … monsieur, mon … pis
  -0.1: mon … que, mon … soit, mon … sonne, mon … veuillez, money |, money … me, monsieur |, month-, months
  -0.1: months ago, more i, more messages, more please, more>angry, morni-, mot de, moter, moteu-, moteurs
  -0.1: moved to, movil, movil |, moyen, moyen de, moyen … pu, much |, mucho, mucho la, mude, must but, mute
  -0.1: my baby, my brother, my dad, my dads, my daughter, my ex, my favorite, my file, my first, my husband
  -0.1: my mind, my mom, my mother, my neighbor, my nephew, my new, my opt, my own, my plan, my private
  -0.1: my profile, my repair, my request, my sister, my subscription, my teenager, my thumb, my uncle
  -0.1: my work, my … about, my … are, my … bike, my … class, my … days, my … deleted, my … gave, my … how
  -0.1: my … is, my … just, my … next, my … now, my … or, my … said, my … shop, my … under, my … yes, n en
  -0.1: n est, n i, na, na |, nada, nada por, nada … este, nada … la, nada … lo, nah, nah … me, name, name is
  -0.1: navid-, navidad, navy, ne rien, ne souhaite, ne veut, ne … contacter, ne … contactez, ne … en
  -0.1: ne … envoyer, ne … me, ne … textez, necessaire, necessaire de, necessaire … m, need not
  -0.1: need something, need these, need you, need … text, need … you, needi-, needing, needs, needs to
  -0.1: negoc-, negocio, negro, neigh-, neighbor, nephe-, nephew, nerfs, never do, never look, never message
  -0.1: never … at, never … one, never … these, neveu, new number, new one, new … and, next one, ni a, ni de
  -0.1: ni mensajes, ni mi, ni se, ni un, ni … mensajes, ni … mi, nieto, night, night |, night-, nights
  -0.1: nights and, ninguna, ninguno |, nite, nix, nix the, nix … texts, nmbr, no boy, no cuenten, no dejan
  -0.1: no el, no emails, no encuentro, no gane, no gracias, no hay, no le, no mandes, no mensajes
  -0.1: no messages, no nos, no pierdan, no promos, no quiere, no quitenme, no send, no textear, no texting
  -0.1: no thx, no use, no usen, no voy, no vuelvan, no you, no … aqui, no … bici, no … busquen, no … conmigo
  -0.1: no … de, no … dinero, no … do, no … es, no … escriban, no … esten, no … haga, no … hagan
  -0.1: no … interesa, no … jaja, no … las, no … lleguen, no … mandando, no … ni, no … nunca, no … or
  -0.1: no … pa, no … please, no … quitenme, no … remove, no … saber, no … se, no … su, no … text, no … voy
  -0.1: no … vuelvan, nom de, nom … la, nomas … me, nombre |, non enleve, non je, non … pas, none of
  -0.1: none … them, norma-, normal, not add, not answer, not been, not buying, not hit, not in, not mad
  -0.1: not mind, not read, not receive, not remove, not stop, not texting, not texts, not understand
  -0.1: not wanting, not waste, not welcome, not your, not … an, not … and, not … anymore, not … back
  -0.1: not … bike, not … cyclist, not … if, not … just, not … more, not … needing, not … only, not … shop
  -0.1: not … so, not … texted, not … them, not … to, not … understand, not … what, not>want, note on
  -0.1: note … my, note … the, nothing from, nothing |, notice, notificacion, notificaciones para
  -0.1: notificaciones … mi, nouve-, nouvelles, novia, now and, now i, now remove, now that, now … do
  -0.1: now … the, nt, number again, number and, number at, number de, number deleted, number in, number now
  -0.1: number or, number thanks, number … get, number … is, number … of, number … on, number … please
  -0.1: number … that, number>remove, numbers, numer-, numero, numero es, numero est, numero mais
  -0.1: numero merci, numero porfa, numero soit, numero stp, numero … ahi, numero … des, numero … favor
  -0.1: numero … il, numero … no, numeros |, nurse, o … a, oblig-, och, ocupo que, ocupo … me
  -0.1: ocupo … mensajes, of all, of god, of hearing, of us, of |, of … NUMBER, of … guys, of … is, of … stop
  -0.1: of … text, ofend-, ofender, ofert-, ofertas, off and, off his, off my, off of, off whatever, off with
  -0.1: off … a, off … bike, off … here, off … me, off … phone, off … please, off … texting, off … texts
  -0.1: off … this, off … tune, oi, oiga y, oiga |, ojala, ok i, ok la, ok please, ok so, ok … not, ok … will
  -0.1: old, old one, olvidate, olvide, olvide mi, olviden, omita-, omitan, on arrete, on call, on do, on en
  -0.1: on ferme, on file, on n, on please, on texts, on these, on veut, on … account, on … card, on … est
  -0.1: on … for, on … i, on … le, on … line, on … me, on … no, on … not, on … parle, on … quote, on … site
  -0.1: on … veut, on … voit, once … a, onda, onda |, one, one and, one day, one from, one i, one stop
  -0.1: one … no, one … not, one … take, only do, only for, only gave, only texts, only … a, only … please
  -0.1: only … this, op, oposi-, oposicion, opt … of, opt … out, optin-, opting, opting out, or, or anything
  -0.1: or i, or … will, ora, orden-, orign-, orignal, ote, ote moi, ote … de, otez mon, otez … numero, otiez
  -0.1: otra … you, otro lado, otro yo, otro … you, ou je, ou … ce, ou … le, oubliez, oups, oups j, oups … ai
  -0.1: out already, out for, out … all, out … it, out … my, out … now, out … these, out … your, outgr-
  -0.1: outgrew, outgrew the, outta my, ouvre, over, over i, over winter, over … i, over … please
  -0.1: over … remove, over … take, oye, pa mi, pa … de, pack, pack it, pague |, paix avec, pal, pal |
  -0.1: pantalla |, papa, par ce, par … svp, para de, para lo, para siempre, para sus, para you, para … you
  -0.1: parai-, parait, parale a, parale … los, parar y, parce-, parcero, parch-, parche, pare por
  -0.1: pare … favor, parele, paren con, paren el, parenle, parle a, parle … mon, paro, parte … esto, parti
  -0.1: partir, partir d, pas arretez, pas avant, pas c, pas comment, pas contacter, pas deranger, pas et
  -0.1: pas ete, pas etre, pas fache, pas fait, pas gagne, pas interesse, pas j, pas je, pas le, pas m
  -0.1: pas me, pas pis, pas pourquoi, pas que, pas recevoir, pas retirez, pas texter, pas toi, pas vos
  -0.1: pas votre, pas … au, pas … autres, pas … c, pas … droit, pas … est, pas … forfait, pas … francais
  -0.1: pas … mais, pas … message, pas … promo, pas … pub, pas … recevoir, pas … sondage, pas … suis
  -0.1: pas … svp, pas … temps, pas … velo, pas … vos, paso a, paso cuando, paso |, passed, passer, passi-
  -0.1: passing, patch, patie-, patience, patience |, patro-, pause, pause these, pay, payee, payer, paz |
  -0.1: pedal-, pedir que, pedirles que, penda-, pendant, pende-, pensa-, pensant, people to, people … the
  -0.1: perdi-, perdieron, perdo-, perdon, perdon pero, perds, perdu mon, pere, permanently |, pero quitenme
  -0.1: pero sin, pero … de, pero … me, pero … mi, pero … quiero, perro, person … not, personnel, personnels
  -0.1: petit fils, petit-, petits, peu, peu … de, peut m, peut … arreter, phone for, phone here, phone in
  -0.1: phone out, phone so, phone … a, phone … in, phone … please, phone … stop, pieds, pierdan su
  -0.1: pierdan … tiempo, pierde, ping, pings, pis ca, pis moi, pis … en, pis … me, pis … on, place, plate
  -0.1: play, please cease, please close, please discontinue, please fix, please note, please pull
  -0.1: please she, please you, please … all, please … an, please … have, please … sms, please … text
  -0.1: please … texts, please … that, please … these, plein-, pleine, plesa-, plesae, plogu-, plogue, plug
  -0.1: plug on, plus avoir, plus en, plus envie, plus etre, plus pour, plus s, plus un, plus … ca
  -0.1: plus … chez, plus … des, plus … en, plus … il, plus … message, plus … mon, plus … pour, plus … savoir
  -0.1: plus … sms, plus … svp, plus … vous, pneus, podes sacar, podes … de, podrian, podrias, pogne
  -0.1: pogne les, polic-, police, police |, polite, pongan, ponganme … la, ponle, ponme, ponme en, pop
  -0.1: pop up, poppe-, popped, por dios, por fa, por fabor, por recibir, por ultima, por ustedes, por … mi
  -0.1: por … vez, porfabor, porfabor |, porfavor |, porta-, portable, possi-, possible, possible de
  -0.1: possible … ne, postc-, postcard, poubelle, poubelles, pour arreter, pour du, pour etre, pour l
  -0.1: pour ne, pour se, pour son, pour toujours, pour une, pour … amour, pour … autres, pour … desabonner
  -0.1: pour … enlevez, pour … plus, pourquoi vous, pourriel |, pourriez vous, pourriez … cesser
  -0.1: pouvez arreter, pouvez les, pouvez … cesser, pouvez … de, pouvez … ecrire, pouvez … enlever
  -0.1: pouvez … garder, pouvez … les, pouvez … mon, prefere ne, prefererais, prefiero que, prefiero … no
  -0.1: preguntar |, prenez, prenez note, prenez … que, prepaid, prese-, present, presente, pret, previ-
  -0.1: prie de, princ-, principio, privado, prochaine … et, prochaine … que, prochains, profi-, profil
  -0.1: profile, program |, proje-, projector, prometio, promis que, promised, promo … moi, promociones por
  -0.1: promociones |, promos svp, promos to, promos … merci, promos … moi, promos … texto, promotions, ps
  -0.1: pu besoin, pu d, pu la, pu recevoir, pu … recevoir, pu … texto, pub |, publicidad, publicitaires
  -0.1: publicitaires |, publicite, pueda |, puede quitar, puede … de, puede-, pueden, pueden borrar
  -0.1: pueden … de, puedo, pull it, pull me, pull the, pull … off, pump, purge, purge my, purge … number
  -0.1: puse … y, put the, put … in, put … note, qqun, qu est, qu … ce, quatr-, que cansones, que decir
  -0.1: que dicen, que este, que fastidio, que ladilla, que ma, que ni, que numero, que onda, que pedi
  -0.1: que pido, que quelqu, que sea, que seguir, que siguen, que suena, que vous, que … arrete
  -0.1: que … arretiez, que … el, que … estos, que … favor, que … hay, que … las, que … llega, que … mando
  -0.1: que … mis, que … para, que … pido, que … quite, que … quitenme, que … saque, que … saquen
  -0.1: que … saquenme, que … sea, que … serait, que … siguen, que … stop, que … veux, quelqu … d
  -0.1: queria … que, qui j, qui … ca, qui … ecris, qui … en, qui … etes, quien hablo, quien manda
  -0.1: quien … apunto, quien … para, quiere, quieren, quiero es, quiero las, quiero nada, quiero saber
  -0.1: quiero salirme, quiero ser, quiero sus, quiero |, quiero … a, quiero … esto, quiero … nada
  -0.1: quiero … ni, quiero … parte, quiero … que, quiero … textos, quiet-, quieto, quisiera no, quisiera que
  -0.1: quisiera … me, quisiera … recibir, quit bugging, quit sending, quit so, quit the, quit with
  -0.1: quit … him, quit … my, quit … the, quita de, quitame … la, quitandome, quitar de, quitaran de, quitas
  -0.1: quite mi, quite … numero, quiteme de, quiteme |, quitenme |, quitenos, quoi je, quoi la, quoi … code
  -0.1: quote please, radia-, radie-, radio, ramas-, ramasse, rancu-, rancune, range-, rappel |, rappels |
  -0.1: ras, ras … bol, rate, rato, rato |, rdv, read … so, real, reall-, really, reaso-, recado
  -0.1: receipt only, recep-, recevoir d, recevoir sa, recevoir … affaires, recevoir … autres
  -0.1: recevoir … communications, recevoir … promos, recibir mas, recog-, recogi, recordatorios ni
  -0.1: recordatorios para, recordatorios |, recu le, recup-, recupere, redir-, refra-, refun-, refund
  -0.1: regal-, regale, regale la, regale … bicicleta, regle, regrette, relan-, reloj, remboursement
  -0.1: remember signing, remember … up, remer-, remercie, reminder … NUMBER, reminders i, remove … info
  -0.1: remove … list, removed from, removed … was, remover mi, removing, remuevan, remuevan mi
  -0.1: remuevan … numero, remueveme, rendu a, renew-, renewal, renou-, rentr-, repairs done, reparation mais
  -0.1: reparation … est, reparation … pour, repartidor, replies, reply stop, reply to, reply … this
  -0.1: replying stop, repon-, repondre a, repor-, reportar si, reported as, reported … spam, request removal
  -0.1: request to, request … be, requesting, requesting removal, requiero, resea-, resilie, resiliez
  -0.1: respect, respectez, respu-, respuesta, rest, resta-, restaurant, retiree, retiren mi
  -0.1: retiren … numero, reuni-, reunion, reunion |, reveille, reveille … bebe, rever-, reverse, review
  -0.1: revoke any, revoke … to, revoque mon, revoque … consentement, ride |, rien merci, rien svp, rien … de
  -0.1: rien … me, right … is, right … the, ring, ring |, robinet, roommate he, ruego, ruine-, ruined
  -0.1: runs this, sa |, sabado, sabados, sabe de, saber nada, saber … de, saca, sacame |, sacame … ahi
  -0.1: sacame … la, sacan de, sacar, sacre, sacre moi, sacre-, sacrez, sacrez moi, sacrez … la, safet-
  -0.1: safety, said to, said would, said … before, said … is, said … stop, said … you, sais … c
  -0.1: sais … comment, sakam-, sakame, sakame de, sakem-, sakeme, saldo, sale texts, salgo … esta
  -0.1: salirme de, salut, same text, sans rancune, saoul-, saque, saque de, saqueme de, saquenme … la
  -0.1: saquenme … su, satur-, saura-, saurais, saurais gre, saurais … de, save the, save us, save … both
  -0.1: save … texts, say it, saying it, says stop, says text, says to, says you, says … are, says … stop
  -0.1: says … you, schoo-, school, school |, scoot-, scooter, scrap the, scrap-, scrapez, scrapez mon
  -0.1: scrat-, scrib-, scribe, scrub my, scrub … number, se desabonner, se enoja, se fue, se les, se me
  -0.1: se voit, se … el, se … en, se … es, se … esto, se … la, se … los, se … pido, seaso-, secon-, second
  -0.1: see another, see my, seguir mandando, segun, selli-, selling, semaines, semaines que, semaines … j
  -0.1: semana no, semana |, send them, send these, send … anything, send … else, send … messages
  -0.1: send … nothing, send … text, senora NAME, senora |, senores, senorita, senti-, sentido, separ-
  -0.1: ser contactado, ser parte, ser … de, serais, serio, serio |, sert … rien, servian, service, seul
  -0.1: seul texto, seule, she does, she is, she … up, shed, shop but, shop no, shop … the, shove, show up
  -0.1: shut it, shut off, shut … off, si por, si se, si siguen, si … de, si … dejan, si … el, si … mandando
  -0.1: si … veux, si … vuelven, sick, sierr-, sigan escribiendo, sigan mandandome, sigan … textos, siguen |
  -0.1: sigui-, siguiente, silence from, silli-, sillin, sin ofender, sin … mensajes, sin … no, sin … por
  -0.1: since-, sincerely, sinon, sirva-, sister, site, six, skip me, slipp-, sms a, sms svp, sms to
  -0.1: sms … me, sms … this, so do, so drop, so here, so is, so just, so long, so remove, so take, so text
  -0.1: so the, so this, so |, so … do, so … for, so … have, so … more, so … not, so … now, so … send
  -0.1: so … stop, so … take, sobri-, sobrino, sock, soit, soit le, soit … dernier, sold the, solid
  -0.1: solo compre, solo queria, solo … un, sombo-, sombody, sombody else, somebody … to, someone who
  -0.1: somew-, somewhere, somos, somos una, son velo, sonda-, sondage, sonne en, sonne … l, sonne-, sont
  -0.1: sont pas, sors, sors … de, souhaite plus, sourd-, sourdine, spam … i, spame-, spameen, spammer
  -0.1: spamming, spamming me, spare me, special, specials, specials |, split, spoke, statu-, status, stay on
  -0.1: stay … my, still got, still … my, stop all, stop asking, stop before, stop comme, stop contacting
  -0.1: stop is, stop la, stop les, stop ok, stop svp, stop texts, stop writing, stop yesterday, stop you
  -0.1: stop … about, stop … ca, stop … do, stop … him, stop … it, stop … je, stop … said, stop … texting
  -0.1: stop … textos, stop … that, stop … these, stop … to, stopped |, strai-, straight, strike this
  -0.1: strike … from, study-, studying, su base, su sistema, su tiempo, subar-, subaru, subscription |, sue
  -0.1: suegr-, suegra, suelten, suena … que, suffit |, sufic-, suficiente, suis au, suis en, suis pu
  -0.1: suis tannee, suis … a, suis … en, suis … fache, suis … interesse, suis … le, suis … un, suiva-
  -0.1: suppe-, supper, supprime, supprimez … NUMBER, supri-, suprimir, sur les, sur mes, sur moi
  -0.1: sur … carte, sur … lien, sur … ligne, sur … numero, sur … portable, sure i, surge-, surgery, surpr-
  -0.1: surprise, surve-, sus envios, sus … gracias, sus … no, sus … saquenme, sus … se, sus … you
  -0.1: suscripciones, suscrita, suya |, suyo, svp arretez, svp et, svp les, svp merci, svp ne, svp pu
  -0.1: svp … bonne, svp … de, svp … l, svp … les, svp … m, svp … suis, swap, swap |, sweet-, sweetie
  -0.1: systeme, t … tu, ta |, tache-, tachen, tachen mi, tagge-, take her, take this, take your, take … of
  -0.1: takem-, takeme, takeme off, takeo-, takeoff, takin-, taking, taking … off, tal, tambi-, tambien
  -0.1: tambien |, tan, tande-, tandem, tanne, tanne-, tannee, tanta, tanto mensaje, tape, tcpa i, te plait
  -0.1: te … que, teaching, techo, teena-, teenager, teh, telefono de, telefono por, telephone la
  -0.1: telephone |, telephone … a, tell the, tell … to, temps de, tengo bici, tengo dinero, tengo el
  -0.1: tengo |, tengo … decir, tente, tente pas, tente … de, terme, terme a, termina, termina la, terminate
  -0.1: terminen, terminer, tes messages, tes textos, text again, text from, text here, text him, text moi
  -0.1: text my, text not, text notifications, text on, text please, text remove, text service, text stop
  -0.1: text that, text thing, text updates, text with, text … NUMBER, text … about, text … after, text … at
  -0.1: text … call, text … else, text … here, text … my, text … nothing, text … on, text … thank, text … the
  -0.1: text … you, texte pas, texte pu, texte … le, texted at, texted me, texted |, textee, texteen you
  -0.1: textees mas, texter a, texter … merci, texter … moi, textez plus, textez … pu, textiando, textiez
  -0.1: texting her, texting him, texting i, texting please, texting the, texting … my, texto non, texto ok
  -0.1: texto por, texto … ca, texto … es, texto … favor, texto … plus, texto … suis, textos aussi
  -0.1: textos enlevez, textos gracias, textos je, textos la, textos ok, textos on, textos pour, textos que
  -0.1: textos s, textos sur, textos … ca, textos … d, textos … en, textos … este, textos … j, textos … ma
  -0.1: textos … merci, textos … svp, textos … v, textos … y, texts and, texts at, texts no, texts not
  -0.1: texts on, texts take, texts thank, texts thanks, texts too, texts … NAME, texts … for, texts … now
  -0.1: texts … please, texts … this, than, than my, thank … please, thanks … the, that the, that was
  -0.1: that way, that wheel, that … enough, that … me, that … no, that … where, that … why, the appointment
  -0.1: the bar, the bell, the bin, the black, the brakes, the card, the cell, the club, the county
  -0.1: the courier, the estimate, the file, the first, the frame, the lake, the link, the marketing
  -0.1: the message, the new, the next, the patch, the plug, the projector, the pump, the quote, the receipt
  -0.1: the refund, the reminder, the sales, the stop, the store, the tcpa, the tires, the trash, the trouble
  -0.1: the tune, the tv, the vip, the website, the whole, the … again, the … alerts, the … but, the … button
  -0.1: the … by, the … friday, the … from, the … hold, the … is, the … my, the … now, the … reminders
  -0.1: the … said, the … says, the … stop, the … swap, the … take, the … thing, the … til, the … till
  -0.1: the … time, the … up, the … updates, the … would, their, them so, them stop, them … me, then NUMBER
  -0.1: there please, there … me, these after, these anymore, these are, these i, these so, these to
  -0.1: these … and, these … it, these … me, these … my, these … off, these … please, these … the, these … up
  -0.1: they have, they … in, they … my, thing you, third … asking, this, this cell, this customer, this for
  -0.1: this my, this off, this phone, this please, this point, this right, this service, this sms, this text
  -0.1: this time, this … NAME, this … again, this … at, this … do, this … her, this … list, this … me
  -0.1: this … more, this … never, this … not, this … off, this … on, this … so, this … spam, this … that
  -0.1: this … ton, tho, tho |, those |, three, throu-, through, thru, thumb, thumb-, thumbs, thx … the
  -0.1: tiemp-, tiempo, tienda a, tienda … de, tiene caso, tiene … que, tienen hasta, tienen por, tiens
  -0.1: tiens a, til, till, time asking, time i, time you, time |, time … me, time … text, times … stop, tire
  -0.1: tires, tirez, titul-, titular, to NUMBER, to all, to answer, to bed, to come, to confirm, to fix
  -0.1: to go, to hear, to her, to him, to many, to quit, to receive, to say, to somebody, to take, to turn
  -0.1: to type, to whom, to … another, to … at, to … do, to … fcc, to … from, to … get, to … he, to … is
  -0.1: to … it, to … just, to … nephew, to … no, to … so, to … taken, to … text, to … texted, to … that
  -0.1: toda, todas, todas las, todav-, todavia, todavia me, todo bien, todo lo, todo … con, todo … de
  -0.1: todos |, toi c, toi … est, told my, told the, told … all, told … to, ton, ton … de, total-, totaled
  -0.1: toujo-, toujours, toujours |, tous, tous les, tout envoi, tout message, tout |, tout … de
  -0.1: toute communication, toy en, tqm, tranquille, tranquille |, tranquilo, trans-, trash, tree, tripl-
  -0.1: trois, trop de, trouble and, trouve, truc, trucs, truly, tryin-, trying, trying to, tu arreter, tu la
  -0.1: tu lista, tu m, tu moyen, tu peux, tu … de, tu … les, turn the, turn this, turn … the, turne-, turned
  -0.1: turned off, tus, tus contactos, tv, twice now, twice … the, twice … to, two days, two of, ty |
  -0.1: typing this, ultima … que, ultimo aviso, ultimo mensaje, un candado, un casco, un cell, un d, un de
  -0.1: un dia, un magasin, un mensaje, un message, un petit, un seul, un terme, un … autre, un … comme
  -0.1: un … et, un … je, un … m, un … mas, un … message, un … numero, un … on, un … pas, un … pis, un … plus
  -0.1: un … une, una llanta, una tal, uncheck me, uncheck … for, uncle, undo that, une croix, une fois
  -0.1: une … chose, une … sur, unico, unico que, unlis-, unlist, unlist me, unsub me, untic-, untick, unwan-
  -0.1: unwanted, up as, up at, up so, up take, up texts, up … please, up … stop, up … that, updates, ups
  -0.1: ursel-, urself, us both, us … the, use email, use for, use my, use text, use this, used, usele-
  -0.1: useless, using, usted … no, ustedes … los, ustedes … me, uy, va |, vacac-, vacaciones, vaina
  -0.1: vais faire, vais passer, vais plus, vais … la, vais … une, vale no, van, van a, vanco-, vancouver
  -0.1: vayan, vayan a, veces les, veces … tengo, velo a, velo electrique, velo est, velo etait, velo j
  -0.1: velo sur, velo |, velo … en, velo … les, velo … mon, velos, vendu le, vendu … velo, venu, ver |
  -0.1: verdad no, very, very much, veule-, veulent, veut pas, veut plus, veut … recevoir, veux pus
  -0.1: veux rien, veux … etre, veux … que, veux … recevoir, veux … rien, veux … savoir, veux … un, vez que
  -0.1: vez you, vez … me, vez … que, viaje, viaje |, vie … moi, viene, vienn-, viennent, violating, vip
  -0.1: vivir, voi, void, volver … escribirme, volvieron, volvieron a, vos listes, vos message, vos rabais
  -0.1: vos rappels, vos … automatiques, vos … ca, vos … desabonnez, vos … je, vos … m, vos … ne, vos … pis
  -0.1: vos … sur, vos … svp, votre boutique, votre part, votre systeme, votre … enlevez, votre … et
  -0.1: voulez mais, voulo-, vouloir, vous aime, vous arretez, vous arretiez, vous c, vous cesser
  -0.1: vous connais, vous de, vous devez, vous dire, vous mais, vous plus, vous que, vous remercie
  -0.1: vous retirez, vous saurais, vous un, vous voulez, vous … ai, vous … arretez, vous … au, vous … autre
  -0.1: vous … bien, vous … du, vous … ecriviez, vous … enlever, vous … est, vous … eu, vous … fermer
  -0.1: vous … gre, vous … m, vous … pas, vous … svp, vous … textiez, voy |, voy … bloquear, voy … comprar
  -0.1: voy … poner, voye, vuelvan … escribir, vuelvan … escribirme, vuelvan … mandar, vuelven, vuelven a
  -0.1: wakin-, waking, want a, want any, want my, want none, want nothing, want out, want this, want your
  -0.1: want … from, want … get, want … messages, want … more, want … number, want … text, wanted to, wanti-
  -0.1: wanting, wants them, was fun, was … last, was … remove, was … your, waste, waste your, wasti-
  -0.1: wasting, wasting your, wasting … time, way |, we gave, we need, we should, we sold, we … the, we … to
  -0.1: weath-, weeks, weeks … i, went … the, were you, were … here, what you, what … did, what … it
  -0.1: whatever … is, whats-, wheel and, wheel-, wheels, wheels |, when … is, when … texted, when … was
  -0.1: where do, where … i, where-, wheres, wheres the, while, white, who are, who knows, who this, who you
  -0.1: who … are, who … is, who … them, whoever is, whoever … this, whole class, whom, whom it, whom … may
  -0.1: why are, why … not, why … you, wi, wife, wife says, wife … you, wifes, will call, will come, will get
  -0.1: will look, will stop, will you, will … at, will … be, will … by, will … come, will … out, will … stop
  -0.1: will … to, winte-, winter, wipe, wipe my, wipe … number, wish … be, wish … receive, with NAME
  -0.1: with it, with that, with … the, with … wheel, without a, without me, without … texts, wo les
  -0.1: wo … moteurs, wonde-, wonderful, work, works |, worn, worn out, worse, worse than, worse … my, worth
  -0.1: would appreciate, would love, would prefer, would stop, would … for, would … great, would … mind
  -0.1: would … not, would … the, would-, writing to, wrong>angry, wrong>more, x favor, xfa no, xfa |, y, y a
  -0.1: y dejen, y el, y les, y mi, y por, y se, y todavia, y todos, y ustedes, y … du, y … el, y … la
  -0.1: y … mas, y … me, y … para, y … quiero, y … telefono, y … texto, y … tu, yeah, yeah no, years, yegue-
  -0.1: yeguen, yes i, yes |, yeste-, yesterday, yo quiero, yo stop, yo take, yo |, yo … a, yo … cuando
  -0.1: yo … hittin, yo … llamo, yo … mi, yo … you, you NUMBER, you an, you call, you compre, you con, you de
  -0.1: you dejenlo, you dejenme, you delete, you esta, you estubo, you estuvo, you fixed, you just, you keep
  -0.1: you lot, you make, you parale, you put, you remove, you tiene, you tu, you understand, you very
  -0.1: you write, you … a, you … again, you … al, you … before, you … bueno, you … but, you … close
  -0.1: you … dejen, you … end, you … envien, you … for, you … insistan, you … is, you … la, you … le
  -0.1: you … leave, you … mande, you … much, you … nos, you … of, you … or, you … por, you … pueden
  -0.1: you … puse, you … quiere, you … quitenme, you … recibir, you … recogi, you … soy, you … still
  -0.1: you … take, you … those, you … times, you … uno, you … violating, you … would, you>texts
  -0.1: your computer, your guy, your phone, your promos, your texting, your time, your … and, your … at
  -0.1: your … did, your … do, your … for, your … me, your … never, your … quit, your … take, your … to
  -0.1: yours too, yourself, | NAME, | al, | and, | annule, | annuler, | any, | apaguenme, | appreciate
  -0.1: | apres, | apuntenme, | aqui, | asked, | at, | avant, | be, | been, | ben, | best, | biffez, | bike
  -0.1: | borra, | borrame, | borreme, | borren, | buzz, | call, | came, | cancelar, | cancelen, | cat
  -0.1: | cell, | chut, | comment, | confirmo, | cool, | copy, | cortala, | dame, | dans, | dear
  -0.1: | debranchez, | dejame, | deme, | den, | desabonne, | desabonner, | desactivar, | desactive
  -0.1: | desactiver, | desinscris, | desormais, | desuscribir, | discontinue, | ditch, | drop, | dsl, | dude
  -0.1: | effacez, | effective, | ejerzo, | enleve, | enlever, | enough, | envoyez, | epargnez, | espero
  -0.1: | este, | estimados, | every, | excluyanme, | f, | fed, | felicidades, | fermez, | fichez, | fini
  -0.1: | five, | flag, | flushez, | front, | fui, | getting, | give, | going, | guardense, | habra, | hard
  -0.1: | hasta, | hay, | he, | hi, | hold, | i, | ia, | in, | jetez, | keep, | knock, | lache, | laisse
  -0.1: | laissez, | lay, | llame, | loi, | maam, | mail, | make, | mano, | mark, | mas, | mejor, | merci
  -0.1: | mets, | mi, | mil, | mom, | monsieur, | nah, | name, | need, | new, | ni, | nix, | nos, | numero
  -0.1: | oh, | ojala, | okay, | olvide, | olviden, | op, | opting, | os, | ote, | otez, | otro, | oublie
  -0.1: | oubliez, | oups, | oye, | paid, | par, | parale, | parcero, | pass, | passe, | pause, | perdon
  -0.1: | peux, | plesae, | podrian, | podrias, | ponle, | ponme, | pour, | pourquoi, | pourriez, | pouvez
  -0.1: | prefer, | preferiria, | prefiero, | prenez, | prepaid, | pueden, | puedo, | purge, | qu, | quelqu
  -0.1: | queria, | quita, | quite, | quiten, | ras, | regale, | remuevan, | remueveme, | replying
  -0.1: | reporting, | request, | requesting, | right, | saca, | sacame, | sacre, | sacrez, | sakame, | say
  -0.1: | scrapez, | send, | senores, | shop, | skip, | so, | somos, | spam, | stay, | suficiente
  -0.1: | supprimez, | sus, | t, | tachen, | terminate, | texto, | thank, | they, | to, | todo, | todos, | tu
  -0.1: | ty, | ultimo, | une, | unlist, | unsubscribing, | use, | uy, | vendi, | vous, | were, | what
  -0.1: | wheel, | wheres, | which, | white, | wipe, | worry, | xfa, | yeah, | … accord, | … agreed, | … aime
  -0.1: | … alguien, | … annoying, | … annule, | … any, | … aqui, | … arrete, | … arreter, | … avec
  -0.1: | … aviso, | … avocat, | … baja, | … banco, | … basta, | … before, | … believe, | … besoin, | … bici
  -0.1: | … bike, | … bill, | … black, | … blonde, | … borro, | … boss, | … brother, | … by, | … bye
  -0.1: | … call, | … cansones, | … cel, | … cessez, | … choose, | … come, | … compre, | … comprends
  -0.1: | … confirm, | … consens, | … correo, | … could, | … cunado, | … deja, | … dejar, | … delete, | … des
  -0.1: | … desuscribirme, | … died, | … dios, | … doctor, | … dos, | … doy, | … ecris, | … end, | … enleve
  -0.1: | … enlever, | … enough, | … entiendo, | … envoie, | … envoyez, | … equivoque, | … eres, | … esos
  -0.1: | … est, | … esta, | … estoy, | … estubo, | … estuvo, | … etes, | … etre, | … everything
  -0.1: | … fastidio, | … favor, | … fin, | … frere, | … fuera, | … full, | … further, | … go, | … gone
  -0.1: | … has, | … here, | … honor, | … il, | … immediately, | … in, | … interesse, | … is, | … ladilla
  -0.1: | … las, | … like, | … limpiando, | … llamadas, | … llegan, | … llevo, | … longer, | … looks
  -0.1: | … lost, | … mail, | … man, | … mande, | … manden, | … manera, | … messaging, | … mets, | … mismo
  -0.1: | … mom, | … mother, | … much, | … muted, | … nieto, | … nomas, | … note, | … notice
  -0.1: | … notificaciones, | … notifications, | … now, | … ou, | … our, | … paix, | … par, | … para
  -0.1: | … parale, | … parar, | … partir, | … petit, | … peu, | … peux, | … pido, | … pierdan, | … por
  -0.1: | … prefere, | … prefererais, | … prochaine, | … quede, | … quien, | … quieto, | … quitan, | … rabais
  -0.1: | … reminder, | … replied, | … respuesta, | … reviens, | … runs, | … sa, | … sacame, | … sacan
  -0.1: | … saquenme, | … senora, | … serait, | … service, | … shop, | … silence, | … so, | … spamming
  -0.1: | … suffit, | … ta, | … teenager, | … textez, | … thank, | … thx, | … tiens, | … time, | … tout
  -0.1: | … turned, | … ty, | … unico, | … uno, | … usen, | … uso, | … vale, | … velo, | … veu, | … voi
  -0.1: | … votre, | … voudrais, | … vuelvan, | … went, | … whatever, | … whom, | … yes, ~_ad, ~_ade, ~_adv
  -0.1: ~_age, ~_ail, ~_air, ~_amo, ~_app, ~_ay_, ~_ayu, ~_bab, ~_bat, ~_bc, ~_bet, ~_bin, ~_bit, ~_boa
  -0.1: ~_boi, ~_bol, ~_bom, ~_boo, ~_bos, ~_bou, ~_bre, ~_bri, ~_buc, ~_bui, ~_cab, ~_cat, ~_cic, ~_cou
  -0.1: ~_cov, ~_crt, ~_cul, ~_cup, ~_cur, ~_dal, ~_def, ~_dep, ~_dey, ~_dil, ~_dim, ~_dom, ~_dra, ~_dsl
  -0.1: ~_dud, ~_eac, ~_ear, ~_eb, ~_en_, ~_ep, ~_epa, ~_eto, ~_evi, ~_f_, ~_fee, ~_fi, ~_fig, ~_fit, ~_fiv
  -0.1: ~_flo, ~_flu, ~_fou, ~_fr_, ~_fy, ~_fyi, ~_gag, ~_gat, ~_gea, ~_gel, ~_gh, ~_gon, ~_gro, ~_gru, ~_gua
  -0.1: ~_gus, ~_h_, ~_hau, ~_hi, ~_hig, ~_hiv, ~_hom, ~_hon, ~_hoo, ~_hop, ~_hor, ~_im, ~_imp, ~_jap, ~_jar
  -0.1: ~_jef, ~_jet, ~_jeu, ~_jod, ~_jue, ~_ko, ~_kon, ~_lab, ~_lak, ~_lap, ~_lau, ~_lay, ~_len, ~_leo
  -0.1: ~_lic, ~_lif, ~_lir, ~_log, ~_lou, ~_lug, ~_lui, ~_maa, ~_mat, ~_mec, ~_mij, ~_mob, ~_mom, ~_moy
  -0.1: ~_mud, ~_na_, ~_nah, ~_nan, ~_nav, ~_nen, ~_nep, ~_nit, ~_nm, ~_nor, ~_nov, ~_nur, ~_obl, ~_oj, ~_oja
  -0.1: ~_old, ~_ond, ~_or_, ~_oup, ~_ouv, ~_ov, ~_ove, ~_pau, ~_pil, ~_pit, ~_pn, ~_pne, ~_pog, ~_ps, ~_ram
  -0.1: ~_ras, ~_rd, ~_rdv, ~_red, ~_reu, ~_roa, ~_rod, ~_rol, ~_rui, ~_saf, ~_sau, ~_sch, ~_sco, ~_sec
  -0.1: ~_seu, ~_sha, ~_shi, ~_sir, ~_six, ~_sli, ~_smo, ~_sob, ~_sol, ~_soo, ~_sp, ~_spl, ~_sur, ~_swa
  -0.1: ~_swe, ~_tap, ~_tee, ~_tha, ~_ti, ~_tit, ~_tot, ~_try, ~_ups, ~_ur, ~_usi, ~_vac, ~_vi, ~_via, ~_wak
  -0.1: ~_wea, ~_wip, ~_y_, ~_yo, ~_za, ~aam, ~aam_, ~aba, ~abit, ~abla, ~abue, ~aby, ~aby_, ~acco, ~ach
  -0.1: ~ache, ~adel, ~ades, ~adil, ~adin, ~adit, ~admi, ~ador, ~adv, ~aen, ~aen_, ~aes, ~aest, ~aga_, ~agal
  -0.1: ~agg, ~agu, ~ague, ~aili, ~ails, ~aini, ~ajen, ~aken, ~ald, ~aled, ~alis, ~alle, ~als_, ~alud, ~alut
  -0.1: ~alv, ~ami_, ~amil, ~amin, ~amis, ~amm, ~ammi, ~amo_, ~amor, ~ams, ~anad, ~anan, ~andm, ~ang_, ~angi
  -0.1: ~anle, ~anno, ~ansa, ~ape_, ~app_, ~appa, ~appy, ~apre, ~aps, ~arad, ~arag, ~aras, ~area, ~arge
  -0.1: ~aria, ~arli, ~arri, ~arta, ~ary, ~ary_, ~asar, ~asc, ~aser, ~ashe, ~asic, ~ason, ~assi, ~assm, ~asts
  -0.1: ~ated, ~atie, ~atig, ~atio, ~atr, ~atsa, ~au_, ~aur, ~avia, ~ayu, ~ayud, ~azon, ~bab, ~baby, ~baje
  -0.1: ~banc, ~baro, ~barr, ~bas, ~bath, ~bby, ~bby_, ~beg_, ~belo, ~bend, ~bet, ~bett, ~bia, ~bicy, ~bie_
  -0.1: ~bile, ~bis, ~bite, ~blac, ~blar, ~blas, ~bles, ~blig, ~blon, ~blow, ~boi, ~bom, ~bomb, ~bon_, ~bos
  -0.1: ~boss, ~brak, ~bran, ~brea, ~brin, ~brot, ~bsi, ~buc, ~buck, ~bugg, ~bui, ~buil, ~bure, ~cada, ~cano
  -0.1: ~cass, ~cco, ~ccu, ~ce_, ~cede, ~ceiv, ~cern, ~cesa, ~chic, ~chie, ~chil, ~choc, ~cia, ~cil, ~cio
  -0.1: ~cip, ~cipi, ~cis_, ~citt, ~clic, ~cliq, ~cog, ~cogi, ~cole, ~cond, ~cool, ~cost, ~cote, ~cous, ~cout
  -0.1: ~cov, ~cove, ~cra, ~crat, ~cred, ~croc, ~crt, ~crtc, ~ctiv, ~ctos, ~ctr, ~ctri, ~ctua, ~cues, ~cum
  -0.1: ~dade, ~dads, ~dag, ~dage, ~dant, ~dau, ~dav, ~davi, ~ddl, ~ddle, ~dear, ~debo, ~debr, ~deco, ~dee
  -0.1: ~def, ~defi, ~dem_, ~denl, ~deo, ~dep, ~deri, ~desk, ~dete, ~deve, ~dey, ~dey_, ~dia, ~dial, ~diat
  -0.1: ~died, ~dijo, ~dile, ~dill, ~dim, ~dine, ~dira, ~disp, ~dito, ~dle_, ~dleb, ~dli, ~dlin, ~dma_, ~dmi
  -0.1: ~doct, ~doin, ~domi, ~dora, ~dore, ~dos_, ~dre, ~dsl, ~dsl_, ~dud, ~dude, ~duri, ~dv_, ~dve, ~dver
  -0.1: ~each, ~eah, ~eah_, ~eall, ~eals, ~ear, ~ears, ~easo, ~eath, ~ebe, ~ebo_, ~ebr, ~ebra, ~ecan, ~ecen
  -0.1: ~ecep, ~ecie, ~ecog, ~ecol, ~ecro, ~ectr, ~ecup, ~edal, ~eden, ~edia, ~edin, ~edit, ~eedi, ~eeds
  -0.1: ~eeks, ~eels, ~een, ~eepi, ~eeps, ~eer_, ~eeti, ~eez, ~efe_, ~efi, ~efin, ~efr, ~efra, ~efun, ~eg_
  -0.1: ~ege, ~egg, ~egoc, ~egra, ~egro, ~eh_, ~eho, ~eine, ~eir, ~eir_, ~eiv, ~ejan, ~eje_, ~elem, ~elen
  -0.1: ~eles, ~elf, ~elf_, ~ello, ~eme, ~emer, ~empo, ~enca, ~encu, ~ene, ~enes, ~enez, ~enla, ~enro, ~ens_
  -0.1: ~ent_, ~enve, ~eon_, ~eos, ~eos_, ~ephe, ~epi, ~epin, ~epon, ~epor, ~eps, ~eps_, ~erda, ~erdi, ~erg
  -0.1: ~erin, ~erio, ~ern, ~err, ~erra, ~erse, ~ersh, ~escu, ~esir, ~esk, ~esk_, ~espa, ~espu, ~estl, ~eted
  -0.1: ~etoi, ~etou, ~etu, ~ety, ~ety_, ~eul_, ~eule, ~euni, ~eus, ~eus_, ~evan, ~evit, ~eway, ~ewh, ~ewhe
  -0.1: ~ews, ~ews_, ~exam, ~exis, ~expi, ~eye, ~fall, ~fami, ~fee, ~feel, ~fen, ~fend, ~fes, ~fes_, ~fet
  -0.1: ~ffe, ~ffr, ~ffre, ~fici, ~fig, ~figu, ~fiv, ~five, ~flo, ~floo, ~flor, ~flu, ~folk, ~foll, ~fou
  -0.1: ~fr_, ~fram, ~fs_, ~fun_, ~fune, ~fyi, ~fyi_, ~gada, ~gale, ~gam, ~game, ~gana, ~gang, ~gate, ~gea
  -0.1: ~gear, ~gel, ~gend, ~geo, ~gere, ~gery, ~get_, ~gge, ~ghb, ~ghbo, ~gi_, ~glo, ~gn_, ~gnez, ~goc
  -0.1: ~goci, ~god_, ~gon, ~gone, ~goog, ~gos_, ~gra_, ~gro, ~gro_, ~gru, ~grup, ~guar, ~gure, ~gus, ~gust
  -0.1: ~hall, ~han_, ~hani, ~har_, ~hara, ~hari, ~hart, ~hats, ~hbo, ~hbor, ~heir, ~hell, ~heme, ~herm
  -0.1: ~hes_, ~hew, ~hew_, ~hica, ~hig, ~high, ~hil, ~hile, ~his, ~his_, ~hite, ~hiv, ~hive, ~hoc, ~home
  -0.1: ~hool, ~hopi, ~horr, ~host, ~hree, ~hroo, ~hrou, ~hru, ~hru_, ~hs_, ~hur, ~ian, ~iant, ~iarm, ~ibra
  -0.1: ~ibu, ~ic_, ~ich, ~icie, ~icis, ~icos, ~ics, ~ics_, ~icy, ~icyc, ~idd, ~iddl, ~idi_, ~ied_, ~ieds
  -0.1: ~ierr, ~iew, ~iew_, ~iez, ~ife_, ~ifes, ~iffe, ~igh_, ~ighb, ~igu, ~igur, ~ild, ~iles, ~ilo, ~ilt
  -0.1: ~imad, ~imat, ~imit, ~impi, ~impo, ~inar, ~inch, ~inci, ~ind_, ~inet, ~ingo, ~init, ~inn, ~inne
  -0.1: ~inon, ~intm, ~inut, ~ionn, ~ipa, ~ipi, ~ipp, ~ippe, ~irar, ~ired, ~irv, ~irve, ~ises, ~isp, ~issa
  -0.1: ~itas, ~itez, ~itiv, ~itu, ~iva, ~ivar, ~ivi, ~ivie, ~ivoq, ~jan_, ~jap, ~jart, ~jef, ~jefe, ~jem
  -0.1: ~jenl, ~jete, ~jeu, ~jod, ~jos, ~jos_, ~jue, ~ken, ~ken_, ~ker, ~ker_, ~king, ~kit_, ~kon, ~labo
  -0.1: ~lack, ~lad, ~ladi, ~lado, ~lak, ~lake, ~lamo, ~lanc, ~land, ~lass, ~lau, ~laug, ~lave, ~lay, ~lde
  -0.1: ~leb, ~leba, ~lege, ~lego, ~leo, ~leo_, ~lf_, ~libe, ~lida, ~lies, ~lieu, ~lif, ~life, ~ligh, ~limp
  -0.1: ~lin, ~lin_, ~lini, ~lio_, ~lip, ~lire, ~liss, ~lks, ~lks_, ~lla_, ~llan, ~llow, ~load, ~loco, ~loir
  -0.1: ~loj, ~lond, ~lori, ~loue, ~low_, ~lowi, ~lqu, ~lta_, ~luga, ~lum, ~lund, ~lush, ~lut_, ~luv, ~lve_
  -0.1: ~lven, ~ma_, ~maa, ~maam, ~mabl, ~maes, ~maki, ~mal, ~malo, ~mang, ~manq, ~mard, ~mari, ~marr, ~mba_
  -0.1: ~mbe, ~mbs, ~mbs_, ~mech, ~mee, ~mela, ~mell, ~mena, ~mers, ~mew, ~midd, ~midi, ~mij, ~mija, ~mijo
  -0.1: ~mil, ~mil_, ~mili, ~min_, ~mins, ~minu, ~mist, ~mite, ~mman, ~mme, ~mob, ~mobi, ~mom, ~mor_, ~morn
  -0.1: ~mou, ~moy, ~moye, ~mpa_, ~mpez, ~mpo_, ~mpt, ~mud, ~mude, ~nada, ~nah, ~nah_, ~nais, ~name, ~nana
  -0.1: ~nar_, ~ncar, ~nch_, ~nci, ~nco_, ~ncue, ~ndag, ~nday, ~ndle, ~ndli, ~ndm, ~ndma, ~ndra, ~nect, ~nees
  -0.1: ~nego, ~negr, ~neig, ~nep, ~neph, ~nero, ~nes, ~net, ~neus, ~nfo_, ~nfus, ~nia, ~nid, ~nie, ~niet
  -0.1: ~nite, ~niti, ~niv, ~nive, ~nla, ~nla_, ~nlos, ~nnet, ~nnoy, ~nonc, ~nore, ~nori, ~norm, ~nouv, ~nov
  -0.1: ~novi, ~noy, ~noyi, ~nrol, ~nsad, ~nsan, ~nsur, ~ntad, ~nths, ~ntm, ~ntme, ~nton, ~ntro, ~nua, ~nume
  -0.1: ~nur, ~nurs, ~nute, ~nven, ~oad, ~oat, ~oat_, ~oba, ~obb, ~obil, ~obli, ~obr, ~obri, ~occ, ~oci
  -0.1: ~ocio, ~ocki, ~oct, ~octo, ~oda_, ~odas, ~odav, ~oes, ~oes_, ~oeu, ~oeur, ~ofer, ~ogi, ~ogi_, ~ogl
  -0.1: ~ogle, ~ogn, ~ogne, ~oid, ~oid_, ~oile, ~oix, ~oix_, ~ojal, ~oki, ~okin, ~oks, ~oks_, ~olee, ~olid
  -0.1: ~olk, ~olks, ~oll, ~ollo, ~oma_, ~omba, ~omew, ~omm, ~omo, ~omor, ~ongs, ~onto, ~oog, ~oogl, ~ooks
  -0.1: ~ool, ~ool_, ~oom_, ~oon, ~oon_, ~oord, ~oos, ~oose, ~opin, ~opo, ~opr, ~opri, ~ops_, ~opt, ~oqui
  -0.1: ~oren, ~orid, ~orn_, ~orni, ~orse, ~orta, ~ost, ~osti, ~otal, ~oteu, ~oth, ~otte, ~ouj, ~oujo, ~oulo
  -0.1: ~oups, ~ouri, ~ousi, ~ouvr, ~ovel, ~ovia, ~ovil, ~ovin, ~ower, ~oyen, ~oyeu, ~oyi, ~oyin, ~pack, ~pad
  -0.1: ~padr, ~pagu, ~pam_, ~pana, ~papa, ~pars, ~patc, ~patr, ~pau, ~paus, ~pay_, ~peda, ~pel, ~pen_, ~perr
  -0.1: ~peu_, ~phe, ~phew, ~pian, ~pied, ~pil, ~pir, ~pire, ~plat, ~play, ~ples, ~plit, ~plo, ~pne, ~pneu
  -0.1: ~pog, ~pogn, ~pok, ~poke, ~posa, ~post, ~ppa, ~ppar, ~ppoi, ~ppor, ~ppy, ~ppy_, ~ptez, ~pump, ~pute
  -0.1: ~qu_, ~quat, ~quee, ~queo, ~quez, ~quiv, ~rag, ~rage, ~raig, ~rail, ~rak, ~rake, ~rama, ~rans, ~rar
  -0.1: ~rass, ~ratc, ~rave, ~rcer, ~rcie, ~rda_, ~rde_, ~rder, ~rdi_, ~rdv, ~rdv_, ~reas, ~reau, ~refr
  -0.1: ~rele, ~renm, ~reno, ~reo, ~repe, ~rera, ~reun, ~rew, ~rew_, ~rged, ~rger, ~rgot, ~ribo, ~ribu, ~ril
  -0.1: ~rill, ~rinc, ~rio_, ~riq, ~riqu, ~riss, ~rist, ~riva, ~rki, ~rkin, ~rli, ~rmac, ~rmal, ~roa, ~roba
  -0.1: ~rofi, ~rois, ~roj, ~roll, ~ropr, ~ror, ~ror_, ~roth, ~roul, ~rp_, ~rpr, ~rpri, ~rrad, ~rras, ~rrem
  -0.1: ~rror, ~rrow, ~rsem, ~rshi, ~rta_, ~rtal, ~rtc, ~rtc_, ~rtic, ~rtid, ~rueg, ~ruin, ~rule, ~run_
  -0.1: ~runn, ~rup, ~rupo, ~rva, ~rven, ~rvey, ~ryi, ~ryin, ~safe, ~sagi, ~sair, ~sald, ~salu, ~sant, ~sary
  -0.1: ~satu, ~sau, ~saur, ~sch, ~scho, ~scr, ~scri, ~scue, ~sda, ~sday, ~seas, ~sec, ~seco, ~sele, ~self
  -0.1: ~ses, ~ses_, ~sett, ~seu, ~seul, ~shar, ~shes, ~shin, ~sick, ~simo, ~sino, ~sire, ~sirv, ~six, ~six_
  -0.1: ~sli, ~sma, ~smen, ~sob, ~sobr, ~soit, ~somo, ~sond, ~sont, ~soo, ~soon, ~sors, ~soup, ~sour, ~sous
  -0.1: ~spli, ~spok, ~spu, ~spue, ~ssai, ~ssen, ~ssie, ~ssm, ~ssme, ~stad, ~stai, ~stau, ~stea, ~stee, ~stes
  -0.1: ~stia, ~stid, ~stl, ~stly, ~stre, ~sts, ~sts_, ~stud, ~stuv, ~sue_, ~sufi, ~surg, ~surp, ~suyo, ~swa
  -0.1: ~swap, ~swee, ~taki, ~tal_, ~tam, ~tamb, ~tap, ~tape, ~tas_, ~tatu, ~tau, ~taur, ~tc_, ~td_, ~tead
  -0.1: ~teng, ~tera, ~tess, ~tha, ~thei, ~this, ~tho_, ~thre, ~thru, ~ths, ~ths_, ~tici, ~tidi, ~tie, ~tiem
  -0.1: ~toil, ~tonc, ~tops, ~tory, ~tot, ~tota, ~touj, ~tous, ~trea, ~tree, ~trem, ~trib, ~trip, ~triq
  -0.1: ~troi, ~tron, ~tros, ~tryi, ~tsa, ~tsap, ~tte_, ~tua, ~tual, ~tubo, ~tup, ~tuv, ~tuvo, ~twe, ~type
  -0.1: ~uard, ~uat, ~uba, ~ubo, ~ubo_, ~uces, ~uda, ~uden, ~udi, ~uee, ~uela, ~uelo, ~ueo, ~ueo_, ~uer_
  -0.1: ~uert, ~ufi, ~ufic, ~uga, ~ugar, ~ugg, ~uggi, ~uild, ~uivo, ~uloi, ~umb_, ~umbs, ~umer, ~uncl, ~undi
  -0.1: ~uner, ~unes, ~ung, ~unio, ~upa, ~urea, ~urez, ~urin, ~urni, ~urpr, ~urt, ~urve, ~used, ~ush_, ~usta
  -0.1: ~utes, ~utio, ~utt_, ~uva, ~uvai, ~uvel, ~uvo, ~uvo_, ~uvr, ~uvre, ~uyo, ~uyo_, ~uzz_, ~vaca, ~vad
  -0.1: ~vado, ~vanc, ~var, ~var_, ~vell, ~vely, ~vem, ~veme, ~vey, ~view, ~vil_, ~vill, ~vite, ~wak, ~wap
  -0.1: ~wap_, ~wea, ~weet, ~wen, ~whil, ~whit, ~wint, ~wip, ~wipe, ~wond, ~wors, ~wort, ~xam, ~xam_, ~xis
  -0.1: ~xist, ~xpi, ~xpir, ~yan_, ~yeah, ~yen_, ~yest, ~yeu, ~yez_, ~yi_, ~ype, ~ys_, ~yud, ~zes, ~zes_
  -0.1: ~zon_, ~zz_
  -0.2: NAME de, NAME no, NUMBER i, NUMBER texto, NUMBER textos, NUMBER … have, a car, a deux, a escribir
  -0.2: a esta, a gift, a llamar, a llegar, a los, a me, a month, a one, a problem, a soir, a … d, a … i
  -0.2: a … j, a … office, a … par, a … remove, a … so, a … spot, a … star, a … stop, a … svp, a … texter
  -0.2: a … y, a … your, about you, abstenez, abstenez vous, aburr-, acaba-, acabe-, acaben, acabo
  -0.2: accident please, acct, achaler, add me, after that, again … i, ago, agradeceria … no, agradezco
  -0.2: ai aucun, ai besoin, ai plein, ai trouve, ai … contre, ai … envie, ai … ma, ai … mais, ai … pu
  -0.2: ai … que, aimer-, aimerais mieux, air en, air … NUMBER, al … y, alertas, all future, aller a
  -0.2: already |, already … up, am good, am in, am off, am replying, am … a, am … it, an old, an … man
  -0.2: and can, and delete, and do, and here, and that, and … is, and … phone, and … we, ando, ando en
  -0.2: ando … bici, angry>send, anko, annuler, annuler |, annulez, annulez … abonnement, another |, antes
  -0.2: antes … que, anti, any … of, anything from, apaga-, apagu-, appreciate, aprec-, are all, are |
  -0.2: are … my, arms, arreter … m, arretez … textos, arto, as of, as … remove, asi … you, ask |, asthe-
  -0.2: astheure, at a, at once, at this, at … website, aucun autre, aucun texto, aucun … a, aucun … message
  -0.2: aura, autorizacion para, avant que, avant … je, avec les, avec moi, avert-, avertissement, avez fait
  -0.2: avez … ecrit, avez … mon, avez … un, avisen mas, avoir le, bajo |, banqu-, banque, basta-, basura |
  -0.2: be contacted, be taken, be texted, be |, be … out, beau, beaux, bebe … de, bebes, before my, ben
  -0.2: best, bici |, bici … la, bici … me, bicicleta, bike stop, bike |, blocked and, bloquear, bonne
  -0.2: bonne-, borrame, borrar, borrenme |, borro, bothe-, bother, boton, break, bro |, bueno que, bug
  -0.2: businesses, businesses |, but it, but no, but please, but … is, but … no, buzzi-, buzzing, by mistake
  -0.2: bye la, c non, c … clair, c … la, c … stop, ca fait, ca plus, ca suffit, ca … j, call do, call me
  -0.2: call … not, call … stop, calls only, calme, calme les, calme … textos, cambi-, campa-, can delete
  -0.2: can stop, can … my, can … the, can … you, cancelado, canda-, candado, carna-, carnal, carnal |
  -0.2: case textos, caso, cast, cease |, cease … desist, cell je, celui, celui ci, cenne, cessa-, cessation
  -0.2: ceux la, change, chere, chuck, ci, clair, clair |, clase, cliente, close, close my, close-, closed
  -0.2: club |, code, codes, come by, comin-, coming, comme spam, comme … si, comment on, communiquer
  -0.2: communiquer avec, communiquer … moi, compania, compania |, compe-, complaint, comprar, comprar nada
  -0.2: compro, compteur, compu, comunicaciones |, con este, con estos, con permiso, con ustedes
  -0.2: con … compania, con … texto, concluida, confirm |, confirmen, confirmez, confu-, congr-
  -0.2: congratulations, consent … receive, consentement, consignment, conso-, consommateur, contact me
  -0.2: contactar, contactar |, contacted, contacted |, contacter, contacter |, contesto … que, continuez a
  -0.2: contre vous, conversation, coron-, coronilla, correo, corta-, could do, couper, coupez les, courr-
  -0.2: creo … me, cuantas … tengo, cycli-, d aller, d autre, d avis, d … a, dans le, dans mon, dans … fiche
  -0.2: dar … numero, days, de acuerdo, de ahora, de cette, de demander, de eso, de llegarme, de lo
  -0.2: de ninguna, de personnel, de promo, de rappel, de recevoir, de recibir, de sms, de suite, de ta
  -0.2: de tout, de velo, de … arretez, de … avec, de … base, de … contact, de … et, de … faut, de … gracias
  -0.2: de … je, de … mama, de … ni, de … pa, de … promociones, de … sin, de … sur, de … texter, de … tienda
  -0.2: dead, decir, decline, decoc-, decochez la, decochez … case, decu, deja demande, dejam-, deje de
  -0.2: deje … mandarme, dejen … enviarme, dejen … mandarme, dejenme en, demai-, demain, demande … on, demas-
  -0.2: demasiado, denme, denme … baja, depar-, dernier avertissement, dernier texto, dernier … avant
  -0.2: dernier … que, des alertes, des … svp, desabonnement |, desap-, desca-, descanso, desol-, desor-
  -0.2: desormais, desub-, detes-, deteste, dia, diabl-, diablo, did … text, did … work, diffu-, diffusion
  -0.2: dije |, ding, dingi-, dinging, direc-, disable sms, dit stop, dit … j, dit … par, dix, dla, dlt
  -0.2: do … ever, do … keep, do … me, donat-, donate, done |, done … my, door, drive for, drop the, dump
  -0.2: e bike, ecrib-, ecrivez, ecrivez plus, ecrivez … jamais, efface, effacer, effacez moi, eithe-, either
  -0.2: either |, el mio, el rin, el telefono, el ultimo, el wifi, el … con, el … mensaje, elimine
  -0.2: emergencies only, en bici, en caja, en envoyer, en ligne, en paix, en pas, en voulais, en … arretez
  -0.2: en … casa, en … plein, encore … ai, end … please, enleve, enlever de, enlevez pas, enlevez … numero
  -0.2: enlevez … svp, entiende, entre, enviarme … de, envie de, envien mas, envien |, envio-, envios, envoi
  -0.2: envoie, envoyer, envoyer |, envoyez plus, envoyez … rien, eparg-, era para, eres, erreur vous
  -0.2: erreur … moi, error quiero, es que, es … no, es … para, escriban mas, escriban … que, esos mensajes
  -0.2: espere, espere que, est clair, est fini, est vous, est … ce, est … fait, est … la, est … otez
  -0.2: est … qu, esta linea, esta … mi, esta … no, estab-, estaba, estaba en, este cel, este telefono
  -0.2: este … el, este … se, estim-, esto de, esto you, esto … no, estoy de, estoy … acuerdo, et on, et … de
  -0.2: et … plus, eu mon, ever had, ever … this, ex, excep-, exist, exist |, existo, explo-, fabor
  -0.2: faire expres, faire … messages, fais, fait de, faute, favor you, fcc |, felic-, ferme, fiche, file
  -0.2: fin a, finalement je, finalement … veux, flag, fois faut, fois que, fois … vous, for a, for good
  -0.2: for … bike, for … please, forever>more, forever>these, forever>you, forget i, forget … exist, frein-
  -0.2: freins, frere, from here, from now, fui a, futur, futur |, gagne, genti-, get NUMBER, get off
  -0.2: get outta, get rid, get |, get … of, get … texts, get … this, getting … i, getting … of, gift, goes
  -0.2: going to, good … the, goodb-, goodbye, got a, grandson, group |, guys have, guys … to, had this
  -0.2: hagan-, hago para, hago … que, hands-, handset, harce-, hard … on, hasta la, hasta … coronilla
  -0.2: have sent, have … a, have … given, have … got, have … me, have … number, have … up, hay que, he ran
  -0.2: he says, hearing from, helme-, here on, hereby revoke, hereby withdraw, hereby … my, hi, hier, him
  -0.2: hours, houst-, houston, how … got, how … opt, hung, hung up, i be, i exist, i give, i hit, i quit
  -0.2: i refuse, i resign, i texted, i think, i tried, i unsubscribe, i wish, i … for, i … good, i … left
  -0.2: i … like, i … look, i … replying, i … report, i … revoke, i … up, i … withdraw, iban … mandar, illeg-
  -0.2: illegal, immediately, in writing, in … no, included, included |, inscription … textos, inscrit pour
  -0.2: insistan, inste-, interdis, is already, is me, is revoked, is why, is … a, is … for, is … it
  -0.2: is … much, is … now, is … working, is … you, is … your, it did, it stop, it |, it … my, it … on
  -0.2: it … the, it … with, it … your, j achete, j ecris, j espere, j veux, j … aucun, j … deja, j … l
  -0.2: j … mon, j … trouve, j … voulais, jache-, jachete, jaja |, jamais eu, jamais je, jamais … vous
  -0.2: jamas … vuelvan, je coupe, je deteste, je les, je m, je prefere, je reviens, je voudrais, je … a
  -0.2: je … avais, je … bloque, je … desinscris, je … prie, je … vos, jeje, job, jour, journ-, journee
  -0.2: jours, just … not, just … to, jve, keep me, keep texting, keep … on, kid signed, kids, kijij-, kijiji
  -0.2: kiten-, know this, know when, kowal-, kowalczyk, l abonnement, l … s, la baja, la boutique, la caja
  -0.2: la compania, la coronilla, la prochaine, la protection, la suya, la … a, la … anti, la … asi
  -0.2: la … esa, la … fois, la … je, la … le, la … pour, la … textos, lache |, lache … cell, lachez moi
  -0.2: lachez pas, laisserai, laissez tomber, last month, lavoi-, lavoie, le cell, le compteur, le contesto
  -0.2: le di, le faire, le pour, le service, le … a, le … enlevez, le … la, le … lo, leave … alone, left a
  -0.2: left … my, left … one, les pido, les quito, les rappel, les rappels, les … de, les … et, les … la
  -0.2: les … no, les … par, les … promo, lid, like … not, linea, link, lista saquenme, liste moi, liste svp
  -0.2: live, llamadas ni, llamar … no, llamo, llega, llegarme, lo de, lo quiero, lo siento, lo … me
  -0.2: lo … que, loi, loi NUMBER, longer … my, longer … permission, longer … to, los recordatorios
  -0.2: los reporto, los voy, los … de, los … me, lose my, lost, lost my, m avait, m enlevez, m oublier
  -0.2: m … c, m … fait, m … svp, m … vous, ma fiche, ma montre, ma roue, ma … j, ma … pis, ma … qui, machi-
  -0.2: machine, mad |, mail, maint-, maintenant, mais enlevez, mais … de, mais … je, mais … moi
  -0.2: mais … textos, mama |, manag-, manda, mandado, mandar, mandar a, mandar mensajes, mandar nada
  -0.2: mandar otro, mandr, mante-, mantenimiento, march-, marquenme, mas comunicaciones, mas de, mas me
  -0.2: mas nada, mas yo, mas … de, mas … escriban, mauva-, mauvais, may … my, mdr, mdr |, me borren
  -0.2: me desabonner, me desinscris, me envien, me for, me is, me llega, me no, me of, me quitaran
  -0.2: me quitaron, me quiten, me recuerden, me retirer, me saquen, me unsubscribe, me voy, me when, me … al
  -0.2: me … am, me … le, me … mantenimiento, me … not, me>wrong, me>you, mean |, menos, mensaje |
  -0.2: mensaje … me, mensajes gracias, mensajes yo, mensajes you, mensajes … este, mensajes … mi
  -0.2: mensajes … no, message c, message pour, message … est, messages are, messages please, messages texte
  -0.2: messages to, messages … not, metan-, metanse, mets fin, mets … a, mettez moi, mettez mon, mi, mi nro
  -0.2: mi permiso, mi suscripcion, mi you, mi … con, mi … dice, mi … que, might, mine |, mire, mismo
  -0.2: moi les, moi pus, moi … ce, moi … il, molestar |, mom, mon NUMBER, mon abonnement, mon casque
  -0.2: mon cellulaire, mon gars, mon … s, mon … stp, money, more text, more texting, more … these, much off
  -0.2: much … please, muchacho, my account, my arms, my business, my fork, my grandson, my helmet, my line
  -0.2: my text, my whole, my … he, my … says, n … a, nada que, nada |, namas-, namaste, ne … envoyez
  -0.2: ne … recevoir, ne … texter, necesito que, need one, need … for, need … keep, need … on, neta
  -0.2: neta you, never have, never … them, never … this, next … and, next … goes, ni me, ni textos, ni … mas
  -0.2: ni … nada, ni … recordatorios, ni … texto, niais-, niaiser, no ando, no contactar, no escribir
  -0.2: no estoy, no further, no insistan, no mandar, no necesito, no ocupo, no recibir, no suene, no tiene
  -0.2: no uso, no volver, no … asked, no … avisen, no … call, no … caso, no … como, no … envien, no … favor
  -0.2: no … from, no … is, no … mandes, no … otro, no … para, no … recibir, no … recuerden, no … saquenme
  -0.2: no … seguir, no … ser, no … sigan, nomas |, nomas … una, nombr-, nombre, non c, non plus, non stop
  -0.2: non … de, non … est, nope, not ever, not help, not keep, not put, not work, not working
  -0.2: not … another, not … from, not … here, not … how, not … out, not … receive, not … sale, not … sending
  -0.2: not … your, notices, notificaciones, nous, now on, now … me, now … need, nro, nro |, number … from
  -0.2: number … it, numerau, numero por, numero s, numero svp, numero you, numero … sus, numero … votre
  -0.2: numero … you, nunca … me, nuthi-, nuthin, ocupo, of no, of now, of them, of … do, off for, off i
  -0.2: off … text, office, ok stop, old man, olvidense, olvidense de, on est, on i, on … and, on … calme
  -0.2: on … door, on … file, on … fork, on … pas, on … plan, on … tu, once |, one asked, one on, one |
  -0.2: one … my, one … these, one … you, ones, ones |, only … it, opt, ot, oter … la, other, otro mensaje
  -0.2: otro |, ou est, oublie |, oublier, oublier |, our, out please, out … of, out … the, own, page, palab-
  -0.2: palabra, panta-, pantalla, par contre, par texto, par … vous, para los, para … dejen, para … wifi
  -0.2: parale, paren you, part … no, parte, parte de, parti-, pas a, pas d, pas des, pas otez, pas sur
  -0.2: pas une, pas … le, pas … me, pas … non, pas … rappel, pas … texto, passe au, pedi … mensajes, pedirlo
  -0.2: perdez mon, perdez … numero, permanently, pese sur, peut tu, peux tu, phone please, phone to
  -0.2: phone … for, phone … not, phone … this, phone … up, phone … your, picke-, picked, picked up, pictu-
  -0.2: pide, pido |, pierdan mi, pierdan … numero, pis mon, pis … cell, plan and, please disable, please let
  -0.2: please quit, please … sending, please … this, plein mon, plein … casque, plent-, plenty, plus aucun
  -0.2: plus besoin, plus d, plus … ecrire, plus … je, plus … moi, plus … texto, plus … vos, podri-, polit-
  -0.2: ponganme, ponganme en, por donde, por el, por … en, por … la, por … quiero, porfavor, porte-, porter
  -0.2: porter plainte, poube-, pour avoir, pour … NUMBER, pour … le, pour … sms, pour … vos, pourquoi … me
  -0.2: pourriez, pouver, pouvez m, pouvez me, pouvez … le, pouvez … retirer, prefer not, prefer … to
  -0.2: prefere, preferiria, prefi-, prefiero, prene-, prepa-, press, press-, presse, pretend you, prie |
  -0.2: problem, prochaine, prochaine fois, prohibido, prometieron que, promis, protection, proxi-, pu me
  -0.2: pu … ca, pub svp, publi-, pueda, pull my, pull … number, pus |, pus … de, put … phone, qu … se
  -0.2: que ce, que esto, que existo, que hacer, que por, que quede, que quiero, que se, que … borren
  -0.2: que … demande, que … la, que … pero, que … quitaran, que … quiten, que … telefono, quede, quedo
  -0.2: quelq-, quiero seguir, quiero … mensajes, quisi-, quisiera, quita … de, quitame de, quitar |
  -0.2: quitaran, quitaron, quiteme, quiten |, quitenme de, quito el, quitter, rabai-, rabais, ran, ran the
  -0.2: rayez, rayez moi, read them, read these, ready it, ready … is, receive texts, recev-, recevoir
  -0.2: recevoir |, recevoir … sms, recevoir … texto, recevoir … textos, recevoir … vous, recib-, recibi
  -0.2: recibiendo textos, recuerden, reminders |, remove it, remove me, remove>stop, remove>wrong, remue-
  -0.2: renuncio, repair i, repondre, report … to, reporto, resen-, resenas, resign, resil-, retirer |
  -0.2: reviens, rgpd, ridin-, riding, rien chez, rien contre, rien d, rien par, rien signe, rien sur
  -0.2: rien … autre, rien … mon, rien … personnel, right-, rin, rm, rn, roomm-, roommate, runs, rusti-
  -0.2: rustine, sabad-, salga, salgo de, salir-, salirme, samed-, samedi, sans faire, sans … expres
  -0.2: saquen mi, saquenme, save your, savoir … vos, sayon-, sayonara, says quit, scrap, se acabo, se calme
  -0.2: se entiende, se quita, se … de, se … un, sea el, sea … ultimo, seguir recibiendo, seguir … textos
  -0.2: seman-, semana, send any, send anything, send |, send … to, senora, sent me, serait, seria
  -0.2: seria … que, servicio, shedi-, shediac, shop please, shop … me, should not, should … be, shuts, si ca
  -0.2: si pero, si sin, si you, si … continue, sient-, siento, sigan mandando, sign … off, signale … spam
  -0.2: sigue, sigue llegando, sin sus, sin textos, sistema, ski, skip, sms for, sned, so are, so no
  -0.2: so there, so … can, so … me, so … quit, soir, solicito que, solli-, someb-, somebody, sonne … rien
  -0.2: sorry i, sorry |, sorry … have, sortez … de, sortir de, spam si, spare, sprin-, spring, star, stoop
  -0.2: stop and, stop c, stop do, stop et, stop on, stop or, stop to, stop with, stop … a, stop … est
  -0.2: stop … for, stop … messages, stop … not, stoppe, stopper, stoppez, su lista, su … de, submi-, submit
  -0.2: subscribed |, suelta, suene, suffit les, suis a, suis dans, suis desabonne, suis rendu, suis … d
  -0.2: suppl-, supplie, supprimez mon, sur … cellulaire, sure how, sus … por, suscripcion a
  -0.2: suscripcion … sus, suspenda, suspendan, suspendan los, suspendanlos, suspender, suya, svp haha
  -0.2: svp je, svp pas, system |, ta liste, talk to, tanto texto, tarda-, tardaron, teach-, tekst-
  -0.2: telefono es, telefono y, telefono … solo, tell, temps d, tenga-, tengan, tengo … que, termino
  -0.2: text and, text at, text club, text goes, text to, text … is, text … not, text … number, texte |
  -0.2: texte … pu, textez moi, texting … about, texto de, texto mas, texto no, texto … je, textos c
  -0.2: textos dans, textos llamadas, textos me, textos merci, textos mon, textos no, textos para, textos por
  -0.2: textos … ahora, textos … est, textos … mon, texts a, texts are, texts for, texts in, texts is
  -0.2: texts … here, texts … it, texts … the, tf, thank … for, thanks you, that number, that repair
  -0.2: that … a, that … for, that … i, that … the, the bikes, the one, the reminders, the service
  -0.2: the system, the … came, the … messages, the … over, the … when, them |, there a, there |, these off
  -0.2: these please, these texts, thing is, thing … not, third, third time, this a, this one, this plan
  -0.2: this texting, this … end, this … please, this … thing, those, throw, tiene-, tienen, tienen el, tiren
  -0.2: tiren mi, tiren … numero, to a, to about, to delete, to do, to remove, to reply, to unsub, to … be
  -0.2: to … contacted, to … off, to … phone, to … store, toca, todo |, todos los, toi |, told your, tombe-
  -0.2: tomber, too |, toss, toss my, toss … number, tout de, tout … suite, toy, trank-, trankil, tranq-
  -0.2: tried, tried to, trop, turn these, ty, type, ultima, ultima vez, un client, un … texto, una vez
  -0.2: una … a, una … me, una … no, una … y, understand |, une, une plainte, une … fois, une … pour
  -0.2: unenroll, uno mas, unsubscribed |, unsubscribing, unsubscribing |, until, up the, up … a
  -0.2: up … mistake, up … more, up … you, us, usado, used NUMBER, using my, ustedes no, ustedes |, vais vous
  -0.2: veces tengo, vendi, vendu, ver … me, veu, veu pu, veut … de, veux pas, veux que, veux … ca
  -0.2: veux … des, vient, vient de, violating the, violating … tcpa, volvi-, vos affaires, vos notifications
  -0.2: vos speciaux, vos … arretez, vos … otez, vos … pour, vot, votre … de, voudrais, vous avais, vous avec
  -0.2: vous bloque, vous en, vous … faire, vous … je, vous … si, want no, want something, want … of
  -0.2: want … texts, want … this, wants off, was … for, was … it, was … my, we … a, welco-, welcome, went
  -0.2: what do, what is, what … i, when … am, where it, who wants, whoever runs, will report, will … it
  -0.2: win the, with these, withdraw consent, without the, without … text, won, work |, works, worry
  -0.2: worry pas, would not, would you, would … a, wow, write me, wrong>number, y aqui, y la, y nada, y si
  -0.2: y sigue, y suena, y … a, y … llegando, y … los, y … mandan, y … mensajes, yank, you and, you but
  -0.2: you dejen, you ever, you lost, you not, you pedi, you recibi, you se, you that, you to, you … been
  -0.2: you … con, you … d, you … do, you … el, you … en, you … go, you … here, you … los, you … mi, you … on
  -0.2: you … out, you … over, you … quit, you … send, you … to, you … used, your dad, your do, your money
  -0.2: your store, your system, your … list, your … not, zero texts, | abstenez, | add, | after, | already
  -0.2: | annulez, | antes, | anular, | baja, | bon, | borre, | bye, | cero, | cesse, | combien, | comme
  -0.2: | confirmen, | confirmez, | congratulations, | consider, | creo, | debarque, | deja, | dernier
  -0.2: | desinscrire, | desist, | dump, | ecrivez, | elimine, | erase, | est, | favor, | ferme, | for
  -0.2: | hagan, | halt, | il, | kid, | kill, | kindly, | lachez, | lose, | ningun, | nope, | oiga
  -0.2: | olvidense, | one, | otra, | out, | perdez, | pierdan, | ponganme, | pues, | pull, | pus, | quisiera
  -0.2: | quitenme, | quitter, | removal, | reported, | retirez, | saquen, | seria, | shut, | siguen
  -0.2: | sortez, | spare, | stoop, | stopper, | stoppez, | suspenda, | suspender, | te, | tell, | textez
  -0.2: | textos, | throw, | tiren, | toss, | toy, | turn, | uncheck, | unenroll, | va, | veut, | voice
  -0.2: | was, | whoever, | wow, | zip, | … abogado, | … achete, | … agradeceria, | … alto, | … as, | … assez
  -0.2: | … avertissement, | … bien, | … bueno, | … calls, | … cleaning, | … contesto, | … dad, | … deseo
  -0.2: | … drive, | … du, | … email, | … escribir, | … espere, | … faire, | … from, | … fui, | … get
  -0.2: | … give, | … je, | … lache, | … lista, | … mandando, | … mandar, | … marketing, | … means, | … mis
  -0.2: | … msj, | … ocupo, | … or, | … otro, | … pero, | … porfa, | … porte, | … pouvez, | … promociones
  -0.2: | … pueden, | … rappel, | … recibi, | … request, | … says, | … sea, | … siento, | … sign
  -0.2: | … somebody, | … sonne, | … spam, | … sur, | … tes, | … tf, | … thanks, | … thing, | … think
  -0.2: | … tried, | … tu, | … unsubscribe, | … used, | … using, | … usted, | … va, | … vez, | … vient
  -0.2: | … we, | … wish, | … withdrawn, ~_ami, ~_apa, ~_apr, ~_arm, ~_ate, ~_bar, ~_bed, ~_beg, ~_bra, ~_bru
  -0.2: ~_ca, ~_ci_, ~_coo, ~_die, ~_dif, ~_dig, ~_doo, ~_due, ~_dum, ~_ea, ~_ech, ~_eco, ~_eit, ~_ele, ~_ema
  -0.2: ~_emo, ~_ent, ~_ere, ~_ex_, ~_fab, ~_fam, ~_fol, ~_ger, ~_get, ~_gif, ~_god, ~_goe, ~_hat, ~_hi_
  -0.2: ~_hie, ~_him, ~_hun, ~_ib, ~_iba, ~_ide, ~_ir, ~_jac, ~_job, ~_lan, ~_lav, ~_lib, ~_lim, ~_loi, ~_lu
  -0.2: ~_mac, ~_mau, ~_mi_, ~_mid, ~_neg, ~_net, ~_nia, ~_nig, ~_nop, ~_nr, ~_nro, ~_num, ~_nut, ~_ofe, ~_om
  -0.2: ~_one, ~_ora, ~_os, ~_our, ~_oye, ~_poi, ~_pop, ~_pou, ~_pum, ~_rab, ~_rn, ~_rn_, ~_roo, ~_rue, ~_rus
  -0.2: ~_sac, ~_sat, ~_seg, ~_sel, ~_sit, ~_sl, ~_spr, ~_tac, ~_tea, ~_thu, ~_til, ~_tom, ~_tro, ~_ty_
  -0.2: ~_unl, ~_us_, ~_van, ~_wen, ~_whi, ~_wi, ~_wow, ~ab_, ~abad, ~abai, ~aben, ~able, ~ablo, ~ac_, ~acr
  -0.2: ~acre, ~acto, ~adez, ~ae_, ~agen, ~ager, ~ages, ~agne, ~aig, ~aim, ~aise, ~aiso, ~alc, ~alga, ~all
  -0.2: ~all_, ~alm, ~alme, ~alu, ~amed, ~amos, ~ampa, ~anag, ~anas, ~anch, ~anco, ~andl, ~ani, ~ania, ~ank_
  -0.2: ~any, ~apa_, ~appo, ~apr, ~ari_, ~ark_, ~arro, ~asti, ~atc, ~atch, ~atel, ~aten, ~ath, ~ati, ~atic
  -0.2: ~atiq, ~ats_, ~atte, ~aul, ~ault, ~aus, ~aut_, ~auv, ~auva, ~avis, ~ayez, ~ayo, ~ayon, ~ays, ~ays_
  -0.2: ~azo, ~azy, ~azy_, ~bado, ~bai, ~bais, ~banm, ~bar_, ~bat, ~beg, ~bers, ~best, ~bios, ~bit, ~blic
  -0.2: ~blo_, ~boa, ~boar, ~bol, ~bru, ~burn, ~burr, ~caba, ~cabo, ~calm, ~camb, ~cana, ~cara, ~care, ~cari
  -0.2: ~carn, ~cart, ~caso, ~cast, ~cev, ~cevo, ~char, ~chem, ~chen, ~choo, ~chos, ~cib, ~cie_, ~cien, ~cir_
  -0.2: ~clis, ~cluy, ~comi, ~cong, ~conn, ~coro, ~cosa, ~cted, ~cter, ~cti, ~cto_, ~cupe, ~cur, ~cy_, ~dand
  -0.2: ~dans, ~darm, ~dby, ~dbye, ~dead, ~deli, ~depa, ~dezc, ~dia_, ~dice, ~dif, ~diff, ~dig, ~dil, ~dle
  -0.2: ~dona, ~doo, ~door, ~dria, ~eak_, ~eaux, ~ecev, ~echa, ~ecib, ~ecid, ~econ, ~ecto, ~eds, ~eds_, ~eer
  -0.2: ~efe, ~efie, ~eigh, ~eins, ~ejam, ~eks_, ~el_, ~ela_, ~elan, ~elc, ~elco, ~elec, ~ella, ~elm, ~elme
  -0.2: ~elq, ~elqu, ~elta, ~elui, ~ema_, ~emas, ~emos, ~emu, ~emue, ~enag, ~enan, ~enas, ~enim, ~enty, ~epe
  -0.2: ~epo, ~er_, ~ered, ~erf, ~eri, ~erit, ~esap, ~esca, ~eses, ~esol, ~est_, ~estu, ~eul, ~eun, ~evoi
  -0.2: ~ewa, ~ezc, ~ezco, ~fais, ~fam, ~fast, ~feli, ~feri, ~ffi, ~ffu, ~fier, ~fol, ~fort, ~frei, ~fren
  -0.2: ~frid, ~frie, ~gag, ~gagn, ~ganl, ~gar_, ~garm, ~ges, ~ges_, ~gets, ~gif, ~gift, ~god, ~goe, ~goes
  -0.2: ~habi, ~harc, ~helm, ~hers, ~hijo, ~him, ~him_, ~hine, ~hird, ~hitt, ~hom, ~hour, ~hrow, ~hum, ~humb
  -0.2: ~hun, ~hung, ~iai, ~iais, ~iber, ~ibl, ~ible, ~icid, ~ico_, ~ictu, ~iday, ~idin, ~ids, ~ids_, ~iem
  -0.2: ~ienn, ~iffu, ~ill, ~ima_, ~impl, ~inea, ~iner, ~inga, ~ingi, ~inin, ~ipc, ~ipci, ~ipe, ~ipe_, ~ird_
  -0.2: ~irec, ~iree, ~iri, ~iria, ~irl, ~isc, ~isie, ~isio, ~ism, ~ison, ~isto, ~ith, ~itti, ~jac, ~jaj
  -0.2: ~jaja, ~jala, ~jame, ~jen_, ~job, ~job_, ~junt, ~kes_, ~ket, ~ki_, ~kids, ~kip, ~kip_, ~kst, ~lag
  -0.2: ~lap, ~lase, ~lav, ~lavo, ~lco, ~lcom, ~lee_, ~lem_, ~leur, ~lga, ~lia, ~lib, ~lick, ~line, ~lirm
  -0.2: ~lis_, ~lit_, ~live, ~lleu, ~llez, ~llic, ~llo_, ~lmet, ~log, ~loi_, ~lost, ~lou, ~lte, ~lue, ~lug
  -0.2: ~lune, ~luy, ~luya, ~mach, ~maci, ~magi, ~mand, ~mant, ~masi, ~mass, ~mau, ~mauv, ~mb_, ~mbio, ~mbre
  -0.2: ~meb, ~mebo, ~men, ~meri, ~meta, ~mi_, ~migh, ~mism, ~mmin, ~mmun, ~mom_, ~mone, ~mot, ~mote, ~moti
  -0.2: ~movi, ~muev, ~nav, ~nces, ~ne_, ~nea_, ~neg, ~ner, ~neta, ~nfu, ~nga_, ~ngez, ~ngr, ~ngra, ~niai
  -0.2: ~nico, ~nill, ~nim, ~nimi, ~nio, ~nion, ~nis, ~nit, ~nki, ~nli, ~nni, ~nno, ~nomb, ~nop, ~nope, ~nora
  -0.2: ~nous, ~nro_, ~ns_, ~nste, ~ntal, ~ntos, ~num, ~oar, ~oard, ~ob_, ~oca_, ~odb, ~odby, ~ode_, ~odr
  -0.2: ~odri, ~oje, ~ombe, ~ombr, ~omeb, ~omot, ~ompe, ~onar, ~onda, ~ondr, ~ones, ~oney, ~onfu, ~ongr, ~ono
  -0.2: ~oodb, ~oomm, ~oor_, ~ops, ~ork, ~orks, ~oro, ~orth, ~orto, ~osi, ~oter, ~othe, ~otio, ~otre, ~ots
  -0.2: ~ots_, ~ourn, ~oxi, ~oxim, ~oye, ~paro, ~pati, ~pen, ~pert, ~pict, ~pide, ~plen, ~plug, ~podr, ~pond
  -0.2: ~pop, ~posi, ~poss, ~pou, ~ppe, ~ppe_, ~ppl, ~ppli, ~prep, ~pri, ~prin, ~pro_, ~prox, ~publ, ~pum
  -0.2: ~puta, ~quea, ~quis, ~rae, ~ram, ~rang, ~ranq, ~rash, ~rate, ~rau, ~raz, ~razo, ~rcel, ~rch_, ~rday
  -0.2: ~reak, ~real, ~redi, ~rein, ~remu, ~rena, ~renc, ~repo, ~rere, ~rett, ~rfav, ~rge_, ~rian, ~rici
  -0.2: ~rida, ~rier, ~rino, ~ripc, ~riri, ~ris_, ~rita, ~rk_, ~rks, ~rks_, ~rmer, ~rned, ~rnee, ~rnin, ~roni
  -0.2: ~ros, ~row_, ~rox, ~roxi, ~rra, ~rreo, ~rter, ~rth_, ~rtis, ~rto, ~rto_, ~rul, ~runs, ~sacr, ~scan
  -0.2: ~sed, ~sed_, ~seg, ~segu, ~seme, ~sena, ~ser, ~sha, ~siad, ~sib, ~sibl, ~sic, ~sien, ~sita, ~skip
  -0.2: ~smi, ~sole, ~soll, ~spar, ~spl, ~spr, ~spri, ~ssem, ~ssib, ~stab, ~sth, ~sthe, ~stim, ~suit, ~suiv
  -0.2: ~surv, ~tach, ~tair, ~tara, ~tas, ~teac, ~tear, ~tele, ~tema, ~tena, ~tenc, ~terd, ~tfu, ~tful, ~thir
  -0.2: ~thos, ~thu, ~thum, ~tico, ~tiez, ~tiss, ~tist, ~tito, ~tiv, ~to_, ~toc, ~tomb, ~tos_, ~tus_, ~ubel
  -0.2: ~ucho, ~uea, ~uear, ~uelq, ~ueve, ~uisi, ~uiv, ~ulez, ~ulo, ~ult_, ~und, ~uni, ~uniq, ~unl, ~unli
  -0.2: ~upl, ~ups, ~ups_, ~urv, ~usad, ~usez, ~ushe, ~usin, ~usio, ~utad, ~uter, ~utez, ~uzzi, ~vea, ~vent
  -0.2: ~via_, ~vice, ~vici, ~vida, ~vil, ~vio, ~vios, ~we_, ~went, ~whi, ~wife, ~wit, ~with, ~won_, ~worr
  -0.2: ~wow, ~wow_, ~xim, ~ycle, ~ycli, ~yen, ~yez, ~ype_, ~zco, ~zco_, ~zin, ~zing, ~zon, ~zy_, ~zzi, ~zzin
  -0.26: (tables say opt_out)
  -0.3: (these), NAME here, NAME |, NAME … she, NUMBER … de, a comprar, a compter, a customer, a ecrire
  -0.3: a inscrite, a no, a otro, a person, a … basura, a … con, a … once, a … telefono, a … un, abogado … va
  -0.3: abonnement, about to, abrir, abste-, account, achal-, add, adieu, agradeceria, agradeceria que
  -0.3: agregaron, ahead, ahead and, ai deja, ai eu, ai juste, ai mis, ai pese, ai plus, ai un, ai |
  -0.3: ai … ans, ai … d, ai … numero, ai … rien, ai … stop, aime, alertes |, all messages, all no
  -0.3: all … texts, aller, alors, am NUMBER, am about, am … out, am … with, am … you, amabi-, amabilite
  -0.3: amabilite de, and confirm, and so, and … my, and … texting, anti pourriel, anula-, anular, anulen
  -0.3: any more, any … messages, anything to, anything … this, appre-, apuntar, are … the, arrete de
  -0.3: arreter ca, arreter les, arretez … me, as junk, as well, as … stop, asked before, au point, au … svp
  -0.3: aurie-, auriez, auriez vous, auriez … l, aussi, automated texts, avais demande, avec vos, avisen de
  -0.3: avisen … nada, avoir de, avoir … textos, ayer, bad, be left, be … off, be … your, bebe, bell
  -0.3: bici … un, bien sin, bien … mensajes, big, bloque, bmx, borra, borra mi, borra … numero, bot, both
  -0.3: broug-, brought, but … it, but … would, butto-, button, by … please, c … rendu, c … termine, ca me
  -0.3: ca svp, call |, camio-, camionneur, can i, can … have, can … please, cancelar, ce … vous, cell … the
  -0.3: ces, cesser, cette semaine, ceux, chaqu-, chaque, chez … enlevez, ciao, clean-, cleaning, combi-
  -0.3: combien, combien de, combien … fois, comer-, commu-, communication |, como lo, como no, compl-
  -0.3: comprenez, comprenez pas, comprenez … dans, compris, compter, comptoir … a, compu-, con el, concl-
  -0.3: consens, consentimiento |, consider, considerez, consiguieron … numero, continue |, continuez … m
  -0.3: conve-, couns-, coupe ca, coupez, croya-, croyais, cut the, d aujourdhui, d la, dad, daily, de ca
  -0.3: de ce, de enviarme, de esa, de escribirme, de esta, de este, de fois, de mes, de message, de plus
  -0.3: de pub, de retrait, de sa, de sus, de … envois, de … esto, de … merci, de … ok, de … por, de … se
  -0.3: de … you, deactivate, decen-, dechi-, decochez, deja de, dejar, dejar de, dejen … escribirme
  -0.3: demandar, demande la, demande … arreter, desaf-, deseo, desinscrire |, desinscris, despe-
  -0.3: desuscribirme, desvi-, detru-, detruisez, deux, devra-, devrait, dezab-, dezabonne, dice que
  -0.3: did … win, discontinue, disen-, distu-, disturb, dit au, dit … je, do … disturb, do … get, do … talk
  -0.3: do … you, donc, donc |, donde estan, dormi-, dormir, dormir |, dossi-, dossier, doy permiso, drive
  -0.3: drivi-, driving, drop me, du … svp, ecrire pour, ecrit |, effacez le, el envio, el … mi, else to
  -0.3: else … text, en NUMBER, en paz, en … caja, end … text, enleve |, entiendan, enviando, envie, envois |
  -0.3: envoy-, es solo, escribir |, eso |, est ecrit, est non, est rendu, est termine, est … arretez
  -0.3: est … pour, esto … mi, estop, estoy bien, estoy … sin, et ca, etait … la, etes, eu, every … i, every-
  -0.3: everything, except, faire … textos, faites le, favor de, favor … no, fewer, fille … a, final
  -0.3: finalement non, find … else, fini les, fini … messages, finisse, fire, first, flat, for anything
  -0.3: for … NAME, for … stop, for … stuff, forev-, forever, forever |, forfa-, forfait, full, gano
  -0.3: gardez vos, gaste-, gasten, getti-, go ahead, go away, go on, go … and, good |, got the, got … so
  -0.3: grasi-, grasias, grasias |, great, hacer, had, had … number, hagan, haha |, halt, hasta aqui
  -0.3: have been, have … ask, have … do, have … no, have … tell, heari-, hearing, here … has, honor it
  -0.3: how i, huffy, hw, i brought, i call, i could, i drive, i not, i opt, i talk, i unsubscribed
  -0.3: i … about, i … bought, i … have, i … just, i … my, i … on, i … pass, i … something, i … texted
  -0.3: i … we, ici, if … would, il … y, inscripcion, inscription aux, inscrivez, instr-, interesse, interet
  -0.3: is for, is now, is over, is ready, is there, is too, is … ok, it not, it off, it remove, it … every
  -0.3: it … just, it … too, j … besoin, j … eu, j … juste, j … mieux, j … pese, j … plus, j … que, j … un
  -0.3: j … votre, jamais de, je croyais, je passe, je … au, je … camionneur, je … desabonne, je … en
  -0.3: je … la, je … non, je … recevoir, junk, junk |, junto-, juntos, just for, kill, knock, l amabilite
  -0.3: l utilisation, l … dit, l … svp, la, la c, la tengo, la … con, la … du, lache mon, last one, le hago
  -0.3: le mien, le mot, le … c, le … d, le … je, le … texto, leave a, les doy, les … una, let me, lette-
  -0.3: letters, ligne, like a, like to, lista, llamada, llamadas, llegar, llegue, los mensajitos, los … con
  -0.3: los … en, los … por, m oter, m … dit, ma demande, ma vie, ma … est, ma … m, magic, magic word
  -0.3: mais la, mais … le, make you, mande |, mano, mas … que, me agregaron, me alone, me as, me avise
  -0.3: me bajo, me escriba, me la, me mandes, me now, me outta, me pueden, me vuelvan, me … enviando
  -0.3: me … ma, me … messages, me … no, me … plus, me … quitenme, mejor |, mensaje que, mensaje y
  -0.3: mensajes a, mensajes … favor, merci de, messa-, messages … this, mets, mi number, mien, mient-
  -0.3: mientras, mieux, might as, might … well, mind, mise, mise au, mise … point, mistake, moi des
  -0.3: moi donc, moi … de, moi … paix, moi … textos, moi … v, moi … vos, moins, mon avocat, mon dossier
  -0.3: mon telephone, mon velo, mon … merci, mon … ne, montre, more and, more of, more … please, more>want
  -0.3: msjs, muy, my, my bad, my bike, my messages, my right, my … did, my … from, my … lol, n, n y, n |
  -0.3: nada … eso, nada … ustedes, nadie |, nda, ne, ne … ecrivez, ne … m, ne … rien, necesito, need … bike
  -0.3: neuf, never … i, next text, ni, ni uno, nicel-, nicely, ninguno mas, no deseo, no enviar, no for
  -0.3: no gasten, no lo, no los, no mande, no molestar, no msj, no pienso, no sea, no tienen, no … doy
  -0.3: no … escriba, no … llegue, no … sms, no … texteen, no … texting, non … moi, nos, not disturb
  -0.3: not message, not sure, not win, not … again, not … do, not … in, not … now, not … this, not>not
  -0.3: notic-, notices |, notifiquen, now please, number did, number is, number lol, number … did
  -0.3: number … your, numero si, numero … para, numero … por, numero … vos, of stop, of … list, oiga
  -0.3: on coupe, on for, on me, on … but, one of, one text, only … to, oter de, oubli, oublie, out … is
  -0.3: outta here, pacie-, paciencia, par … enlevez, parle-, parler, part … stop, pas demande, pas … arretez
  -0.3: pas … des, pass … the, pedirles, people … do, perde-, perdez, perdu, pero ahora, persona
  -0.3: personnelles, pese, petit, peux, phone on, piens-, pienso, pierdan, plan, please drop, please honor
  -0.3: please undo, plein, plot, plus m, ponga-, por, por … you, porfa-, pour moi, pour vos, pour vous
  -0.3: pour … desinscrire, pouvez … m, prefer, prie, probl-, prochain, prochain texto, prohi-, pu … messages
  -0.3: pursu-, pursuant, pursuant to, pus de, qu … m, que mi, que paren, que tengo, que … avais, que … con
  -0.3: que … los, que … quiero, que … you, queda, quelqu … peut, quien … no, quiero mas, quiero recibir
  -0.3: quit texting, quitame, quitan |, quiten … numero, quitt, quitt-, quoi le, quoi … mot, recados
  -0.3: receipt |, receive text, recibiendo, recibir, recoi-, recum-, recumbent, refuse de, refuse … recevoir
  -0.3: regar-, regarder, registre, reminder, remove … from, remover, renue-, renun-, reply-, replying
  -0.3: report … as, request, resig-, retir, retrait |, revie-, revoke my, rien de, rien m, rien recevoir
  -0.3: rien savoir, roue, sacame de, sacaran, sale, salir |, saquenlo, saquenlo |, savoir de, se donde
  -0.3: se quien, se … you, selon, selon la, selon … loi, semaine, send>number, send>texts, ser, serai-, she
  -0.3: she has, shop, si, si jamais, si … continuez, si … you, sigan enviando, signed … by, signed … with
  -0.3: silence, simpl-, siste-, so i, solo di, somebody else, someone else, son … je, sortir, souha-
  -0.3: souhaite, spam … vous, speciaux, spot, stop please, stop these, stop who, stop … i, stop … is
  -0.3: stop … my, stop … texts, stop>number, stop>stop, stopa-, stopall, stopall |, strik-, strike, stuff |
  -0.3: suelt-, suffi-, suffit, suis camionneur, suis plus, suis … j, suite |, supprimez, sur mon
  -0.3: sus … quitenme, switch on, taken, taken off, talk, talk … about, tampo-, tampoco, tanna-, tannant
  -0.3: tell … people, tengo que, tengo … para, termine, termine |, text in, text when, text … me, textees |
  -0.3: texting for, texting … stop, texto svp, texto … no, textos et, textos par, textos … mi, texts to
  -0.3: texts … said, texts>remove, that … be, that … do, the NUMBER, the magic, the part, the pickup
  -0.3: the shop, the … about, the … for, the … message, the … repair, the … text, the … to, the … word
  -0.3: then no, these>texts, thing-, things, think we, this … and, tienda que, tienda … no, tienen … con
  -0.3: till … no, times i, times |, to call, to join, to keep, to make, to report, to tell, to them
  -0.3: to … about, to … left, toi, told … before, too much, tout, tout ce, tout svp, tout … que, trott-
  -0.3: trottoir, troub-, trouble, tune, tune up, turn off, turn … off, twice and, twice … i, twist, typin-
  -0.3: typing, ultimo, un mes, un peut, una bici, under-, understand, uno |, unsubscribe please, up on, up |
  -0.3: up … do, updat-, use, ustedes you, utile, utilisation, utilisation de, utilisation … mon, vayan-
  -0.3: vayanse, veuil-, veuillez, vibre-, vibrer, voice, vos messages, vos … de, votre numero, votre … en
  -0.3: votre … si, voudr-, vous aviez, vous comprenez, vous enlevez, vous etes, vous prie, vous … amabilite
  -0.3: vous … arreter, vous … demande, vous … enlevez, vous … les, vous … mais, vous … moi, waiti-, waiting
  -0.3: was just, was ready, we have, well, were done, what … the, when it, whene-, whenever, where is
  -0.3: where … are, where … the, whoev-, whoever, whole, why am, wife … me, will pass, will … you, wise
  -0.3: withdraw … consent, withdrawing, word to, worki-, working, would be, would have, would like, writi-
  -0.3: writing, xfa, y en, y los, y … otra, yo les, yo me, yo … compre, you always, you as, you basta
  -0.3: you before, you may, you on, you … NUMBER, you … delete, you … last, you … les, you>forever
  -0.3: your messages, your … are, your … stop, zip, zip it, | ahi, | anulen, | arreter, | asi, | aucune
  -0.3: | auriez, | ayer, | bro, | cease, | como, | confirm, | considerez, | deactivate, | decochez
  -0.3: | dejenme, | demande, | desabonnement, | desinscription, | desuscribirme, | disable, | donde
  -0.3: | encore, | estop, | find, | forget, | had, | inscrivez, | leaving, | lo, | might, | opted
  -0.3: | permission, | pretend, | pursuant, | remover, | sa, | salir, | selon, | sign, | stopall, | su
  -0.3: | thanks, | these, | this, | unsub, | vayanse, | vos, | wife, | yes, | … al, | … arretez
  -0.3: | … automated, | … aviez, | … away, | … bad, | … bajo, | … cette, | … compter, | … croyais
  -0.3: | … demande, | … done, | … enviar, | … envien, | … esto, | … garantia, | … gracias, | … inscription
  -0.3: | … list, | … mensaje, | … nada, | … passe, | … pienso, | … promo, | … promos, | … removal
  -0.3: | … sending, | … signed, | … sure, | … sus, | … tengo, | … thought, | … unsubscribed, | … ustedes
  -0.3: | … vais, | … who, | … withdraw, ~_abs, ~_ahe, ~_an, ~_art, ~_aus, ~_aye, ~_bad, ~_ban, ~_big, ~_bil
  -0.3: ~_bm, ~_bmx, ~_bug, ~_bur, ~_cos, ~_cr, ~_cy, ~_cyc, ~_dam, ~_der, ~_dev, ~_doi, ~_ei, ~_ej, ~_eu
  -0.3: ~_eu_, ~_few, ~_fri, ~_ful, ~_gr, ~_had, ~_hay, ~_hm, ~_id, ~_ill, ~_inf, ~_jaj, ~_kit, ~_la_, ~_mig
  -0.3: ~_mon, ~_muc, ~_muy, ~_my, ~_my_, ~_n_, ~_ne_, ~_neu, ~_ni_, ~_noo, ~_nos, ~_op, ~_oy, ~_pai, ~_pal
  -0.3: ~_pat, ~_pic, ~_pid, ~_pin, ~_pos, ~_pub, ~_rad, ~_ran, ~_ray, ~_rin, ~_rob, ~_run, ~_si_, ~_sim
  -0.3: ~_sis, ~_sk, ~_ski, ~_sn, ~_sus, ~_suy, ~_tal, ~_tec, ~_to, ~_toi, ~_tun, ~_unt, ~_upd, ~_ust, ~_won
  -0.3: ~_xfa, ~_zi, ~_zip, ~abo_, ~abra, ~abri, ~abs, ~abst, ~achi, ~aci, ~acia, ~acie, ~aco, ~ada_, ~adas
  -0.3: ~adio, ~adm, ~afi, ~ahe, ~ahea, ~aiti, ~aki, ~akin, ~algo, ~alk, ~alk_, ~alo_, ~alor, ~alt_, ~amio
  -0.3: ~ampo, ~andr, ~ane_, ~anot, ~anso, ~anto, ~any_, ~apa, ~arch, ~arda, ~arer, ~arto, ~asco, ~ats, ~auri
  -0.3: ~auss, ~aute, ~bad_, ~bent, ~bes_, ~bici, ~bid, ~bido, ~big, ~big_, ~bill, ~blem, ~bmx, ~bmx_, ~bra_
  -0.3: ~bre_, ~brou, ~bsc, ~bscr, ~bste, ~bug, ~butt, ~cabe, ~camp, ~casc, ~ceri, ~chaq, ~ciau, ~cida, ~cis
  -0.3: ~comb, ~conv, ~coo, ~cord, ~cos_, ~cou, ~crib, ~crir, ~ctor, ~cupo, ~dar, ~dar_, ~daro, ~days, ~desp
  -0.3: ~deux, ~dev, ~dier, ~doi, ~doss, ~dri, ~du_, ~eak, ~eari, ~ebe_, ~ebo, ~ebod, ~echi, ~ede_, ~edo
  -0.3: ~edo_, ~effe, ~ega_, ~ein_, ~elic, ~elos, ~elt, ~enda, ~enev, ~enga, ~enos, ~enso, ~epti, ~erdu
  -0.3: ~eren, ~erez, ~ersa, ~erst, ~ert, ~eryt, ~eseo, ~essa, ~eta_, ~etar, ~euf, ~euf_, ~eui, ~euil, ~eurs
  -0.3: ~evo_, ~evra, ~ewe, ~ewer, ~ex_, ~exce, ~expe, ~exte, ~eza_, ~fab, ~fabo, ~few, ~fewe, ~ffit, ~fil
  -0.3: ~fire, ~firs, ~fit_, ~flat, ~fore, ~forf, ~fusi, ~fy_, ~gard, ~gas, ~gent, ~gez, ~gez_, ~ggi, ~ggin
  -0.3: ~ghts, ~gic, ~gic_, ~ging, ~give, ~gle_, ~gou, ~grac, ~gras, ~had, ~had_, ~hait, ~haq, ~haqu, ~hay
  -0.3: ~he_, ~hed_, ~hene, ~hoe, ~hoev, ~hold, ~hole, ~hoo, ~hop_, ~hose, ~hro, ~hts, ~hts_, ~iale, ~iao
  -0.3: ~iao_, ~iate, ~iau, ~iaux, ~ibid, ~ices, ~iche, ~ici, ~ied, ~iel_, ~ieme, ~ieu, ~ieux, ~ife, ~iff
  -0.3: ~ift, ~ift_, ~ig_, ~iga, ~ile, ~ilie, ~ily, ~ily_, ~imer, ~imez, ~in_, ~ina_, ~inf, ~info, ~ing
  -0.3: ~ing_, ~ino_, ~ipti, ~ir_, ~ird, ~irst, ~ish_, ~ismo, ~istu, ~ite, ~itt, ~ivan, ~ixi, ~izo, ~izo_
  -0.3: ~jar_, ~js_, ~junk, ~kill, ~kit, ~knoc, ~lab, ~last, ~lat_, ~lean, ~lein, ~lent, ~less, ~lez, ~lez_
  -0.3: ~lgo, ~lgo_, ~lice, ~lid, ~lid_, ~liez, ~lign, ~lk_, ~llam, ~lors, ~lot, ~low, ~lub, ~lui_, ~lvie
  -0.3: ~lyi, ~lyin, ~mbr, ~med, ~mel, ~mess, ~mieu, ~mion, ~mmu, ~moin, ~mon, ~mpoc, ~mpri, ~mpro, ~mput
  -0.3: ~msjs, ~muc, ~much, ~muy, ~muy_, ~mx_, ~my_, ~na_, ~nage, ~ncer, ~ndi_, ~nea, ~neuf, ~ngi, ~ngin
  -0.3: ~ni_, ~niq, ~niqu, ~nks, ~nks_, ~nnan, ~nnee, ~noc, ~nock, ~noo, ~nque, ~nqui, ~nro, ~nstr, ~nten
  -0.3: ~nver, ~nvoy, ~oble, ~odes, ~odo, ~oev, ~oeve, ~ofi, ~ofil, ~oga, ~ohi, ~oic, ~oice, ~oie_, ~oins
  -0.3: ~olli, ~ombi, ~ome_, ~omin, ~ommu, ~ompl, ~ona_, ~ond_, ~ong_, ~onv, ~onve, ~oom, ~oop, ~oop_, ~ope_
  -0.3: ~opti, ~orev, ~org, ~orki, ~osa, ~ose, ~osp, ~ost_, ~oth_, ~otic, ~oto, ~otto, ~oudr, ~oue_, ~ouh
  -0.3: ~ouha, ~oya, ~oye_, ~oyer, ~paci, ~pam, ~pani, ~pda, ~pdat, ~pere, ~pet, ~peux, ~pic, ~pien, ~plei
  -0.3: ~plyi, ~poc, ~poco, ~poi, ~poin, ~por_, ~pot, ~pot_, ~pper, ~prob, ~pub, ~quie, ~quil, ~rab, ~raba
  -0.3: ~radi, ~rale, ~rasi, ~ratu, ~raye, ~rb_, ~rche, ~rdu, ~rdu_, ~relo, ~rfai, ~ri_, ~rib, ~ried, ~rik
  -0.3: ~rike, ~rin_, ~rir_, ~rire, ~riti, ~rler, ~rnal, ~robl, ~rol, ~room, ~rop, ~rott, ~roub, ~roue, ~row
  -0.3: ~rra_, ~rram, ~rry, ~rry_, ~rsa, ~rst_, ~rsta, ~rtas, ~ru_, ~rus, ~rust, ~rvic, ~ryt, ~ryth, ~sado
  -0.3: ~saf, ~sag, ~sage, ~sap, ~saro, ~save, ~sel, ~sens, ~sh_, ~she_, ~shop, ~sias, ~sir, ~sis, ~smo_
  -0.3: ~soir, ~sona, ~souh, ~spam, ~spot, ~ss_, ~ssa, ~ssag, ~ssed, ~ssi_, ~star, ~stru, ~stur, ~sua, ~subs
  -0.3: ~suel, ~suff, ~sur, ~suy, ~talk, ~tame, ~tely, ~teni, ~ters, ~thro, ~tice, ~tile, ~timo, ~tine, ~tit_
  -0.3: ~todo, ~toi_, ~tos, ~trie, ~trik, ~trop, ~tton, ~tul, ~tur, ~turb, ~ua_, ~uar, ~ubsc, ~uct, ~ude_
  -0.3: ~uded, ~uedo, ~uego, ~uelt, ~uevo, ~uf_, ~uffi, ~ug_, ~uha, ~uhai, ~uida, ~uise, ~uler, ~ump_, ~und_
  -0.3: ~uno, ~uno_, ~uns_, ~unti, ~upd, ~upda, ~uper, ~upez, ~upo_, ~ur_, ~urb_, ~ures, ~urge, ~ush, ~uss
  -0.3: ~ussi, ~uta, ~uts, ~uts_, ~utto, ~uver, ~uya_, ~vais, ~van, ~veui, ~vinc, ~voi_, ~voic, ~voie, ~vos
  -0.3: ~vos_, ~voud, ~voul, ~wait, ~wal, ~well, ~whoe, ~whol, ~won, ~xce, ~xfa, ~xfa_, ~xie, ~xpe, ~xte
  -0.3: ~yon, ~zip, ~zip_
  -0.4: (number), NAME take, NAME … me, NUMBE-, NUMBER, NUMBER texts, NUMBER |, NUMBER … am, NUMBER … demande
  -0.4: NUMBER … je, a qui, a toute, a … enlevez, a … nada, a … ni, a … vos, abogado, about it, accou-
  -0.4: acepta, agree … receive, ahi, ai … besoin, ai … sur, ai … une, all texts, all … to, am … my
  -0.4: and … are, and … it, another one, answe-, answer, anule-, aqui |, are … still, arret |, arrete |
  -0.4: arreter de, as spam, as … now, au magasin, au … je, au … m, aujou-, aujourdhui, automated messages
  -0.4: autorizo, autre message, autre |, autres, aux, avec, avec … textos, avisando, avisos |, avocat
  -0.4: away |, back my, back |, be the, be … i, before |, bici, bici you, bike off, borrenme, bouti-
  -0.4: boutique, bueno, but … do, by accident, bye |, c … fini, c … ma, c … vous, ca cesse, ca continue
  -0.4: ca … sur, caja, can, cancle |, canel, casa, cause, cause de, cell for, cell |, cellu-, cellulaire
  -0.4: cero, cesse |, cessez, chang-, chao, chat |, comerciales, comerciales |, comme … j, comme … vous
  -0.4: como … salgo, compre … bici, compt-, comptoir m, comunicaciones, con tanto, confi-, confo-
  -0.4: conformement, conmi-, conmigo, contact |, contact … a, contacten, contacten |, contesto, continue
  -0.4: counter i, croir-, croire, cumpl-, custo-, customer, dans ma, darme, dautre |, de ahi
  -0.4: de consentement, de su, de textearme, de ustedes, de … ahora, de … cell, de … en, de … messages
  -0.4: de … sa, deact-, decri-, deja, demande … retrait, den de, den … baja, desabonnez moi, desinscription
  -0.4: desinscrivez, desinscrivez moi, detener, did the, did … mean, discount, dit oui, do it, do … contact
  -0.4: do … write, down as, doy … de, drop … number, dropped the, ecrire enlevez, ecris, ecriv-, el … you
  -0.4: en recois, en … plus, encore j, enleve moi, enlever |, entiendo, enviar, envio de, es no, es … me
  -0.4: esa lista, escriba, escriba |, escriban, escribir, esos, esper-, est le, est ma, est … fille
  -0.4: est … le, estaba … la, estre-, et j, etait le, exerc-, exercise, exijo que, facon, fait NUMBER
  -0.4: falta que, falta … me, faut, faut il, faut … que, fella, fille qui, for … not, for … one, for … only
  -0.4: forever>send, forget, forwa-, forward, forward |, from the, from this, fuera de, futur-, future
  -0.4: gave consent, gave up, gave … permission, get this, going forward, gout, group, hace falta
  -0.4: hace … que, had it, had … with, hago, halte, hard, have had, have told, have … out, have … to, he did
  -0.4: he said, hed, here … me, hit, hold, honor, how many, how to, how … times, i asked, i checked, i got
  -0.4: i hereby, i mean, i take, i will, i withdraw, i would, i … any, i … back, i … had, i … opt, i … read
  -0.4: i … where, in NUMBER, in … take, inclu-, is … off, it for, it he, it … me, it … this, j … mis
  -0.4: j … recois, jaja, je … de, je … mon, join, juin, just … the, k, know where, know … you
  -0.4: l autorisation, la j, la liste, la paix, la … est, la … you, laissez, lawyer |, le pido, le temps
  -0.4: le … al, leave me, les, les … c, like … be, liter-, literally, llega-, lol … the, longer have, love
  -0.4: m, m … enlevez, m … inscrite, m … pas, ma fille, mad, mandes, many … do, many … i, me avisen
  -0.4: me contacten, me desinscrire, me down, me mande, me nothing, me quitan, me … avisando, me … de
  -0.4: me … please, me … y, me>texts, me>want, mean to, medio |, mensajes por, messages svp, mi abogado
  -0.4: mi no, mi … los, mi … y, mi … you, moi pas, moi plus, moi … jamais, moi … votre, molestar, mon numero
  -0.4: mon … aux, mon … etait, mon … m, month, more … i, more>remove, mot, mroe, ms, much, muted, muted you
  -0.4: my inbox, n … plus, nada en, need a, neede-, needed, never read, never want, never … my, new, ninguno
  -0.4: no entiendo, no escriban, no estaba, no paran, no sigan, no … for, no … have, no … messages
  -0.4: no … quiero, no … textees, no … yo, none |, not contact, not get, not going, not to, not write
  -0.4: not … text, numbe-, number, number i, numero a, numero no, nunca mas, o p, of … messages, of … texts
  -0.4: off that, off … on, ok, ok … text, on without, on |, on … ca, on … desabonne, optou-, optout
  -0.4: otez moi, otu, out … this, owner, par sms, para mi, paral-, paran, parar-, pararan, parel-, pas … a
  -0.4: pas … moi, paz, pedi estos, pedi … no, period |, perma-, permiso … mandarme, permiso … textearme
  -0.4: person, pierd-, plainte a, plainte au, plainte … crtc, please i, please stop, please … do
  -0.4: please … the, plus recevoir, plus … messages, polim-, poliment, poner, por … no, pourriel, prank
  -0.4: prometieron, promo-, promos, pu le, pu rien, publicidad … mi, publicite |, put a, quand meme
  -0.4: que conteste, que pararan, que … cesse, que … contacten, que … de, que … m, que … nom, quelqu
  -0.4: quelqu un, quien es, quien … esto, quiera, quiero … me, quit … me, quita, quitan, quitar, quiten mi
  -0.4: quitenme … ahi, recad-, recevoir de, recibir esto, refuse … messages, regle-, reglez, remove my
  -0.4: remove>more, removed |, reply, reported, reque-, retire mon, retire … consentement, revoke … consent
  -0.4: rien … vous, rifas, s t, s |, s … o, sacam-, sacame, said i, sales, salgo … esto, salir, sans moi
  -0.4: saqueme, save a, scrub, se desabonne, se … les, semai-, send>me, sending me, senor-, shoul-, should
  -0.4: shut, si j, si … paran, signale comme, sigue-, siguen, siguen mandando, silencio, so please, solic-
  -0.4: solicito, sortez moi, sorti, still texting, stop a, stop … have, stop … the, suena, suite
  -0.4: suppression, suppression de, suppression … mes, supprimer, svp j, svp … ai, switch, t o, t … p
  -0.4: take back, take me, take … off, take … out, telep-, telephone, tes, text about, text alerts
  -0.4: texte moi, texteen |, textees, texting, texting |, texting … is, texto vous, texto-, textos
  -0.4: textos … on, texts please, texts … me, texts>me, thank, thank you, thanks |, that list, the discount
  -0.4: the last, the … on, the … only, the … texts, these>forever, this be, this spam, this … but
  -0.4: this … for, tienen … que, time, time to, times do, times … i, to leave, to marketing, to message
  -0.4: to not, to … anything, to … not, todos, tres, un … en, un … up, unche-, unenr-, up by, up … i
  -0.4: up … me, up … text, ustedes se, va … les, veces … que, vecin-, velo, vente-, ventes, vez |, vivre
  -0.4: volver a, vos, vos envois, votre, vous … comme, voy a, want another, want these, want to, want … be
  -0.4: wants, was the, was told, was … the, ways, were, what part, what … of, when … need, who do, who … i
  -0.4: wifi, will … on, withdraw my, y hoy, y … de, yo … quiero, yo … y, you la, you ni, you please
  -0.4: you twice, you … and, you … de, you … longer, you … que, you … tengo, your text, your texts
  -0.4: your … please, | basta, | cancle, | cessez, | detener, | dije, | enlevez, | gardez, | got, | k, | la
  -0.4: | leave, | los, | mon, | next, | nomas, | numbers, | optout, | sin, | solicito, | supprimer, | texte
  -0.4: | time, | … NAME, | … ai, | … aimerais, | … au, | … autre, | … debarque, | … decline, | … dejen
  -0.4: | … dice, | … este, | … hace, | … hereby, | … liste, | … n, | … number, | … pour, | … quiero
  -0.4: | … remove, | … roommate, | … say, | … sigan, | … someone, | … t, | … telefono, | … telephone
  -0.4: | … these, | … vos, ~_abr, ~_aca, ~_adi, ~_af, ~_ahi, ~_ama, ~_are, ~_auj, ~_ben, ~_bic, ~_buz, ~_cho
  -0.4: ~_chu, ~_ci, ~_cod, ~_cum, ~_cus, ~_deu, ~_ds, ~_esp, ~_esq, ~_fau, ~_fic, ~_ge, ~_gen, ~_gi, ~_gu
  -0.4: ~_guy, ~_ha, ~_ici, ~_k_, ~_kil, ~_les, ~_lig, ~_lit, ~_lla, ~_m_, ~_mes, ~_mov, ~_mr, ~_ms_, ~_nam
  -0.4: ~_nou, ~_nue, ~_ocu, ~_ok_, ~_ope, ~_ow, ~_pac, ~_paz, ~_pes, ~_pet, ~_plo, ~_por, ~_pra, ~_qu, ~_rou
  -0.4: ~_scr, ~_sh, ~_so, ~_soc, ~_soi, ~_spa, ~_sr, ~_str, ~_suf, ~_tam, ~_tri, ~_typ, ~_vay, ~_vib, ~_viv
  -0.4: ~_vos, ~_vot, ~_wer, ~_xf, ~abil, ~abo, ~acam, ~ada, ~add_, ~ade, ~age, ~ago, ~ahi_, ~ail_, ~ait
  -0.4: ~aji, ~ajit, ~ala, ~ala_, ~amab, ~amb, ~ambi, ~ande, ~anen, ~anlo, ~answ, ~aral, ~ard_, ~are_, ~asa_
  -0.4: ~ast_, ~auj, ~aujo, ~avec, ~ayan, ~ayer, ~az_, ~bea, ~beau, ~bic, ~bili, ~buel, ~buz, ~buzz, ~caci
  -0.4: ~cado, ~caja, ~cami, ~ccou, ~cero, ~chal, ~chan, ~chu, ~ciat, ~cina, ~clas, ~clos, ~clud, ~clui, ~cod
  -0.4: ~code, ~coi, ~come, ~conm, ~cont, ~cos, ~cri, ~ctar, ~ctio, ~cump, ~cust, ~cyc, ~cycl, ~dd_, ~decr
  -0.4: ~dens, ~desc, ~dese, ~deso, ~dhu, ~dhui, ~dieu, ~disc, ~dist, ~dly, ~dly_, ~dome, ~donc, ~dos, ~eact
  -0.4: ~eau_, ~ecad, ~ecer, ~ecin, ~ecoi, ~eded, ~eede, ~een_, ~egl, ~egle, ~eja_, ~eks, ~elep, ~ellu, ~elon
  -0.4: ~ency, ~ener, ~enir, ~enlo, ~enne, ~epho, ~ere, ~ero, ~erti, ~es_, ~eso, ~esos, ~esq, ~esti, ~etti
  -0.4: ~evie, ~fas, ~fau, ~fell, ~fere, ~fi_, ~fich, ~fit, ~forw, ~fri, ~ful, ~full, ~garo, ~gast, ~gen
  -0.4: ~get, ~gett, ~guno, ~guy, ~hago, ~hale, ~hard, ~has, ~head, ~hear, ~hit_, ~hop, ~hos, ~houl, ~hui_
  -0.4: ~ibre, ~icac, ~ico, ~idad, ~iel, ~ienc, ~ierd, ~ieu_, ~ifi_, ~ile_, ~ili, ~ilia, ~ilit, ~imen, ~incl
  -0.4: ~ine, ~ions, ~ista, ~itan, ~iter, ~ivr, ~ivre, ~ize_, ~kin, ~la_, ~lait, ~lant, ~las, ~lei, ~lep
  -0.4: ~leph, ~lier, ~link, ~lir_, ~llo, ~llu, ~llul, ~loi, ~lqu_, ~lud, ~lude, ~lve, ~mab, ~mac, ~mad_
  -0.4: ~make, ~mano, ~mec, ~mets, ~mie, ~migo, ~mise, ~mmat, ~mot_, ~mpe, ~nag, ~nam, ~nant, ~nas_, ~nate
  -0.4: ~ncy_, ~nd_, ~ndad, ~ndes, ~ndom, ~nenm, ~nfi, ~ng_, ~nge_, ~nir_, ~niss, ~nly, ~nly_, ~nmi, ~nmig
  -0.4: ~noth, ~nsw, ~nswe, ~ntar, ~ntil, ~ntra, ~numb, ~nut, ~nvi, ~obl, ~ocup, ~odos, ~oe_, ~oie, ~oint
  -0.4: ~oire, ~omme, ~ompt, ~onc_, ~onfi, ~onfo, ~onga, ~onm, ~onmi, ~oor, ~oot, ~opto, ~orw, ~orwa, ~oss_
  -0.4: ~oud, ~oup_, ~out_, ~owne, ~pac, ~page, ~par, ~pat, ~paz, ~paz_, ~pes, ~pid, ~pie, ~ply_, ~po_, ~pong
  -0.4: ~por, ~pp_, ~pran, ~prie, ~ptin, ~ptio, ~ptou, ~pued, ~rai_, ~rame, ~rat, ~ray, ~rdan, ~rdh, ~rdhu
  -0.4: ~regl, ~rel, ~remi, ~resa, ~revi, ~rid, ~rie_, ~ript, ~rivi, ~rlos, ~roug, ~rro_, ~rted, ~rti, ~rub
  -0.4: ~rwa, ~rwar, ~sad, ~scra, ~seri, ~shou, ~si_, ~sim, ~sjs, ~sjs_, ~sle, ~soc, ~sti, ~stom, ~stri, ~suf
  -0.4: ~supp, ~swer, ~tann, ~tees, ~ther, ~til_, ~tima, ~tome, ~trai, ~trat, ~tre, ~tre_, ~tro_, ~tru, ~tto
  -0.4: ~tun, ~tune, ~typ, ~uble, ~ubs, ~ud_, ~udr, ~udra, ~uede, ~ueg, ~uena, ~uenl, ~ues, ~uid, ~uill, ~umb
  -0.4: ~umbe, ~umpl, ~unch, ~upo, ~upp, ~ura_, ~urb, ~urdh, ~urie, ~urne, ~ust_, ~uti, ~utiq, ~uvez, ~uya
  -0.4: ~uzz, ~vaya, ~vec_, ~veci, ~veu_, ~vian, ~vib, ~vibr, ~vic, ~viv, ~vot, ~votr, ~vra, ~vrai, ~ward
  -0.4: ~way, ~were, ~wifi, ~wing, ~wne, ~wner, ~xtin, ~xtos, ~ycl, ~yer, ~yer_, ~za_
  -0.5: (me), (you), a cause, a faire, a flat, a mandar, a … e, a … please, aboga-, achete un, again ok
  -0.5: again … not, ahi |, ai … a, ai … achete, ai … dit, alertes, alto |, am … receiving, and quiet
  -0.5: and … not, annule |, antig-, antigua, any … to, aret, ask that, asked … a, asked … these, au … si
  -0.5: aucun contact, aucune … svp, authorised, autorisacion, autorizo … me, aux textos, basta |, basur-
  -0.5: basura, bike, bike … in, bikes, blocked |, borre … telefono, borren mis, borren … datos, borro-
  -0.5: borron, cada, call … remove, cancl-, cancle, cease, cell, chat, chaud, club, como … lo, comun-
  -0.5: consentement |, continuez, cosas, coupe, coupe-, crtc si, cuant-, cuantas, cuantas veces, cuent-
  -0.5: cuenta, d autres, de mi, de ne, de votre, de … vous, delet-, delete, delete it, demande d
  -0.5: demande … le, den, desabonnement, desabonner |, desabonnez, desde, di |, did i, did … need, digits
  -0.5: digits |, digo que, digo … no, disab-, disable, do … accept, do … carry, donc … moi
  -0.5: donne … consentement, drop my, dulut-, duluth, el muchacho, else |, en … rien, en … telefono, end the
  -0.5: end this, enlevez le, enoug-, enough, envio, escribas |, est ce, este medio, esto |, faire les
  -0.5: fermez le, final-, finalement, finis-, fixed, for service, for text, from … and, furth-, further
  -0.5: gardez, get these, grax, grax |, gtfo, hace, haha, has, help, hereb-, hereby, hmu, hola, how … i
  -0.5: i only, i receiving, i … out, i … want, i … what, i … you, inbox, it, it now, it please, j me
  -0.5: j … suis, jamais … le, jamais … texto, je retire, je … l, je … oppose, je … pu, je … signale
  -0.5: just … a, kindl-, kindly, l … de, la basura, la … en, la … y, laiss-, le, le compte, le dernier, le |
  -0.5: leavi-, leaving, let us, like off, list, list i, list … am, llegu-, lo … no, lol enlevez, lol … moi
  -0.5: m oppose, ma |, man, mas gracias, mas textos, me never, me sacas, me salgo, me texteen, me tienen
  -0.5: me … as, me … of, me … you, me>list, me>these, meant, medio, mensajes, messages i, met, mi vecina
  -0.5: mi … dio, moi s, moi svp, mon, more |, more>stop, mover-, msj |, muchacho de, muchacho … la
  -0.5: my digits, my roommate, my … no, ne pas, never contact, never met, never … another, nevr, no envien
  -0.5: no hace, no sms, no … escribieran, no … estos, no … falta, no … mande, non aux, not carry, not … on
  -0.5: not … the, not … who, not>angry, nueva, number>texts, nunca |, nunca … di, nunca … suscribi
  -0.5: off please, ok … for, old owner, olvid-, one more, one … and, one … for, only, only please, oppos-
  -0.5: oppose, oppose a, otra, otra vez, oui … la, over |, own a, own … bike, paix |, pas besoin, pas … ces
  -0.5: passe, peace and, peace … quiet, permiso de, pido que, pis, pis les, pis … textos, plait |
  -0.5: please never, plus a, plus … recevoir, por error, por este, por … medio, pour me, private number
  -0.5: prome-, promocion, pu … de, pubs, pues |, pull, quand je, que dejen, que … y, quitarlo, quitenme
  -0.5: rappel, rather … did, receive … from, regre-, reminders, removal |, rendu, retirez, retrait de
  -0.5: revoque … autorisation, rien a, rien achete, rip, s v, s … p, sacas, said … more, said … the, salgo
  -0.5: saquen, sent, set … up, shop in, sign … please, signed up, sin … y, sold my, still getting, still on
  -0.5: still … these, stop>more, stop>want, stop>wrong, su, sub, subscribe |, suis … par, sur … liste
  -0.5: sus textos, switc-, system, take … my, te lo, tell you, text … never, texti-, texting me
  -0.5: textos retirez, textos |, texts>number, texts>you, that … with, the free, the guy, the … one
  -0.5: the … owner, the … so, them to, these>you, this up, tienen … permiso, to my, to unsubscribe
  -0.5: to … number, to … texting, to … this, told … guy, uds |, ultim-, un autre, un sub, un … j
  -0.5: unsubscribe me, unsubscribed, up … accident, up … it, usted |, ustedes … no, v, v p, veces, vecina
  -0.5: ver si, vos pubs, vos … j, voulais pas, voulu, vous continuez, vous … a, vous … dit, voyon-, voyons
  -0.5: voyons donc, vuelvan, vuelvan a, we, what i, what … said, who is, who … this, why did, with, with my
  -0.5: with this, with … messages, would, would … off, y siguen, y … nueva, yo solo, you sold, you stop
  -0.5: you … dije, you … doy, you … lo, you … me, your form, yours, | consent, | cuantas, | deje, | gtfo
  -0.5: | hola, | mettez, | n, | off, | oui, | p, | pare, | pas, | peace, | please, | retrait, | rip, | sans
  -0.5: | saquenme, | save, | stp, | texts, | veuillez, | voyons, | we, | would, | … NUMBER, | … aux, | … ca
  -0.5: | … donc, | … en, | … es, | … etais, | … fait, | … fille, | … fixed, | … have, | … jamais
  -0.5: | … message, | … need, | … of, | … ok, | … only, | … opt, | … paso, | … porque, | … pu, | … solo
  -0.5: | … sub, | … te, | … us, | … veces, | … want, | … will, | … x, ~_aux, ~_bea, ~_beb, ~_cau, ~_cea
  -0.5: ~_clo, ~_clu, ~_cor, ~_del, ~_dia, ~_dur, ~_exe, ~_fix, ~_fur, ~_gas, ~_hah, ~_hea, ~_inb, ~_inc
  -0.5: ~_it, ~_it_, ~_jo, ~_jun, ~_kin, ~_la, ~_lai, ~_le, ~_le_, ~_mak, ~_med, ~_men, ~_mut, ~_new, ~_no
  -0.5: ~_olv, ~_onl, ~_pis, ~_po, ~_rip, ~_ser, ~_son, ~_su_, ~_sup, ~_swi, ~_tir, ~_ul, ~_ult, ~_unc, ~_v_
  -0.5: ~_vel, ~_wa, ~_we_, ~_wel, ~abi, ~abl, ~abog, ~aha, ~aha_, ~ahi, ~aime, ~aje, ~ajes, ~alem, ~am_
  -0.5: ~amo, ~ana_, ~ando, ~anl, ~anq, ~anqu, ~ants, ~ao_, ~app, ~appe, ~arin, ~arte, ~asia, ~asu, ~asur
  -0.5: ~ato, ~aud, ~bad, ~basu, ~beb, ~bebe, ~bog, ~boga, ~buen, ~bur, ~cac, ~cans, ~casa, ~cat_, ~cea
  -0.5: ~ceas, ~cele, ~cer_, ~chat, ~chau, ~cher, ~chin, ~cibi, ~cio_, ~cito, ~cli, ~clo, ~club, ~comu, ~croi
  -0.5: ~cru, ~cten, ~dea, ~deje, ~desd, ~dom, ~drai, ~drop, ~dul, ~dur, ~eant, ~eat_, ~eavi, ~ec_, ~eda_
  -0.5: ~edio, ~egre, ~ejar, ~elar, ~elet, ~ell, ~elp, ~elp_, ~emi, ~ena_, ~endu, ~eno, ~eph, ~esar, ~esde
  -0.5: ~esit, ~esp, ~ess, ~essi, ~et_, ~etan, ~etit, ~eva_, ~exe, ~exti, ~fer_, ~fix, ~fixe, ~fur, ~furt
  -0.5: ~gad, ~gado, ~gits, ~gle, ~gra, ~grea, ~gres, ~hah, ~haha, ~hang, ~has_, ~hed, ~help, ~hola, ~hut_
  -0.5: ~iat, ~icio, ~ick_, ~ike_, ~ikes, ~ima, ~imes, ~imo_, ~imp, ~inb, ~inbo, ~inc, ~inde, ~indl, ~inis
  -0.5: ~int, ~isab, ~isan, ~itam, ~ith_, ~ixe, ~ixed, ~jar, ~je_, ~jes, ~jes_, ~jit, ~jun, ~kes, ~kind, ~lan
  -0.5: ~legu, ~len_, ~les_, ~lme, ~lp_, ~lti, ~ltim, ~lub_, ~lvan, ~lvid, ~ly_, ~mail, ~mak, ~man_, ~mera
  -0.5: ~mes, ~mett, ~mina, ~ming, ~mon_, ~mpo, ~mpu, ~mut, ~mute, ~nas, ~nbo, ~nbox, ~nc_, ~ncu, ~ncy, ~ndly
  -0.5: ~ndr, ~nel_, ~nen_, ~new_, ~nfor, ~nica, ~nle_, ~noug, ~nqu, ~nso_, ~ntas, ~nth, ~nth_, ~nue_, ~nuez
  -0.5: ~nve, ~ogad, ~ola_, ~ole_, ~oll_, ~omos, ~omp, ~ompu, ~omu, ~omun, ~one, ~oner, ~only, ~onth, ~opt_
  -0.5: ~or_, ~ormi, ~ors_, ~ort_, ~osas, ~ossi, ~otra, ~oue, ~our, ~our_, ~oute, ~outi, ~oyo, ~oyon, ~peti
  -0.5: ~pis, ~pis_, ~pone, ~pubs, ~ques, ~rad, ~rait, ~ral, ~ran, ~reat, ~reb, ~regr, ~resi, ~rie, ~rip_
  -0.5: ~rir, ~rizo, ~rmir, ~rob, ~rome, ~roup, ~rte_, ~rtes, ~rthe, ~rti_, ~rui, ~sand, ~sas_, ~scon, ~scou
  -0.5: ~sde, ~sde_, ~sia, ~sil, ~sit, ~sito, ~smo, ~spa, ~sser, ~st_, ~sta_, ~stin, ~stio, ~sup, ~sura, ~sus
  -0.5: ~sus_, ~swe, ~swi, ~swit, ~tarl, ~tem_, ~ter_, ~teu, ~teur, ~tien, ~tigu, ~ting, ~tio_, ~tir_, ~tor_
  -0.5: ~tras, ~ubs_, ~ueda, ~ueno, ~uin, ~ujo, ~ujou, ~ulen, ~ulti, ~un_, ~urs, ~urth, ~vay, ~vece, ~velo
  -0.5: ~ven_, ~vio_, ~vis, ~voye, ~voyo, ~vre, ~vre_, ~way_, ~wel, ~witc, ~work, ~xed, ~xed_, ~xti, ~yons
  -0.5: ~ze_, ~zo_
  -0.6: 2, NUMBER … que, a mi, a … avisos, a … numero, a … on, a … shop, accept, acepte … el, ai pu
  -0.6: alerts please, all i, all … ask, alone |, am, am over, and … never, and … that, ans |, arretez … m
  -0.6: autre-, aviez dit, avisen, axide-, back … i, be … it, bike shop, bon, bro, but, but … am, by text
  -0.6: ca sonne, came, card with, card … my, carry, celul-, celular, communication, como … quito, compte
  -0.6: con sus, con … textos, consent withdrawn, corten, cut it, dans, dautr-, dautre, de esto, de me
  -0.6: de texto, de … liste, de … mon, de … numero, de … nunca, de … plus, dejen d, depuis … ans
  -0.6: desinscrire, dice, digit-, do … need, do … wish, el, el … de, el … que, el … y, en sus, end |
  -0.6: enlevez … nom, envois, escri-, escribas, etre, ever |, fa, fa |, fermez, fermez … compte, fille au
  -0.6: fille … comptoir, fin |, fini, for my, for … pickup, for … remove, form i, free, from … list, fuera |
  -0.6: garde-, getting these, git, graci-, gracias, guy at, guy … the, hasta, have a, have … it, hoy |, i do
  -0.6: i get, i no, i say, i signed, i thought, i … NUMBER, i … off, i … over, i … them, idea, idea de
  -0.6: idea … que, if i, if there, if you, if … is, in NAME, in the, is … i, is … list, is … to, it … ready
  -0.6: j annule, je revoque, know … to, la fille, la lista, la tienda, la … au, la … me, law>angry, le … que
  -0.6: les sms, les … svp, list>remove, los sms, lose … number, manden mensajes, me, me escribas, me up
  -0.6: me … d, me … fuera, me … nada, me … por, me … quit, mensa-, mensajitos, mes, message, mette-, mettez
  -0.6: mon cell, more>not, more>send, msj, my permission, my … in, my … please, neces-, never had, ni NUMBER
  -0.6: no doy, no need, no textos, no … en, no … escribas, no … por, non merci, non … les, not wish
  -0.6: not … these, nothing personal, notifications |, number please, number … never, number>more, of you
  -0.6: of your, off it, on your, on … phone, on … texts, outta, over it, p |, paix, pare |, pass on, peace
  -0.6: pero … no, personal, phone, phone is, please delete, plus … de, porfa |, pouvez vous, preguntar
  -0.6: pretend … never, promi-, promo, promos |, pu jamais, pues, que usen, que … sigan, quejo
  -0.6: quiero mensajes, quiero que, quiero textos, quiero … de, quiet, quitemelo, rather you, ready
  -0.6: receiving this, recibir mensajes, recois, report, report you, respeten, retirer, revoke consent
  -0.6: revoked |, rid, rid of, rid … my, robot, s … vous, se, segui-, seguir, send>want, shred, si no
  -0.6: si … los, sin preguntar, so why, so … it, soliciting, spam |, stop sending, stuff, sus mensajes
  -0.6: suscribi … nada, syste-, ta, take … number, tanto, temps, text … again, text … so, texteen
  -0.6: textos … moi, texts>stop, thank-, thanks, the, the bike, the old, the … at, the … off, then i
  -0.6: thought it, thought … was, to any, to be, to stay, to … but, twice, up i, up my, up with, utilise
  -0.6: veut, vous l, vous plait, voy, vuelvas, vuelvas a, want them, want … to, want>angry, with … texts
  -0.6: withdrawn |, y … mi, yo quit, yo … no, you, you have, you les, you me, you said, you … get, | alto
  -0.6: | arrete, | blocked, | cancel, | corten, | delete, | git, | have, | nothing, | rien, | s, | shred
  -0.6: | … can, | … como, | … for, | … l, | … mensajes, | … merci, | … mes, | … permiso, | … personal
  -0.6: | … plus, | … revoque, | … rid, | … si, | … suis, | … was, ~_0_, ~_aim, ~_am_, ~_ay, ~_be, ~_cad
  -0.6: ~_ch, ~_cue, ~_dar, ~_det, ~_dos, ~_el_, ~_eno, ~_esc, ~_etr, ~_fa_, ~_fla, ~_gan, ~_gra, ~_hit
  -0.6: ~_int, ~_lis, ~_lov, ~_mai, ~_me, ~_me_, ~_oc, ~_oi, ~_par, ~_pea, ~_ph, ~_pho, ~_pol, ~_rem, ~_rid
  -0.6: ~_sc, ~_se_, ~_sem, ~_shu, ~_sys, ~_ta_, ~_tes, ~_th, ~_thr, ~_too, ~_tra, ~_tre, ~_ty, ~_wif, ~_wou
  -0.6: ~_ya, ~abon, ~acti, ~adec, ~aite, ~aix, ~aix_, ~alon, ~amad, ~ands, ~anks, ~apag, ~arry, ~arti, ~as_
  -0.6: ~athe, ~aux_, ~ax_, ~axi, ~ban_, ~bas_, ~bell, ~bor_, ~both, ~bri, ~bs_, ~bst, ~cad, ~cat, ~cati
  -0.6: ~cesi, ~cois, ~crip, ~cto, ~das, ~das_, ~dea_, ~dele, ~det, ~digi, ~dme, ~dorm, ~dr_, ~due_, ~eau
  -0.6: ~ece, ~egui, ~eje, ~ejen, ~ele, ~ele_, ~ena, ~endo, ~enn, ~enou, ~ens, ~ensa, ~envi, ~epr, ~erde
  -0.6: ~erie, ~ers, ~erte, ~escr, ~esd, ~espe, ~eter, ~etes, ~eva, ~exto, ~faut, ~fica, ~fla, ~fo_, ~futu
  -0.6: ~ga_, ~gan, ~gnal, ~guir, ~han, ~hast, ~hau, ~haz, ~hi_, ~hon, ~hone, ~iand, ~iba_, ~iban, ~ibas
  -0.6: ~ibr, ~ica, ~ici_, ~idea, ~ido, ~iend, ~iet_, ~ific, ~igit, ~igua, ~ike, ~imo, ~ind, ~ings, ~ini_
  -0.6: ~ire, ~irer, ~ist_, ~itc, ~itch, ~itos, ~jen, ~kil, ~ks_, ~lan_, ~le_, ~les, ~lete, ~lie, ~lig, ~lis
  -0.6: ~ll_, ~lles, ~lov, ~love, ~lu_, ~lut, ~mada, ~man, ~mana, ~mane, ~mbie, ~medi, ~men_, ~mens, ~mer
  -0.6: ~met_, ~mine, ~mino, ~mir_, ~mos, ~mpla, ~msj_, ~nan, ~nche, ~ncio, ~ncle, ~nda_, ~ndi, ~ndl, ~nece
  -0.6: ~nee_, ~nent, ~nes_, ~new, ~nfo, ~ngan, ~nic, ~nlo_, ~nnel, ~nnez, ~nsaj, ~nsid, ~ntie, ~nvo, ~ny_
  -0.6: ~obot, ~ocha, ~ock_, ~ome, ~omer, ~one_, ~ont, ~ope, ~orma, ~orre, ~os_, ~ou_, ~oun, ~ourd, ~out
  -0.6: ~outt, ~ove_, ~own, ~paix, ~pal, ~peac, ~pect, ~pez_, ~poli, ~pt_, ~pues, ~quen, ~rden, ~re_, ~rem
  -0.6: ~repr, ~ress, ~rez_, ~rid_, ~riel, ~rive, ~rket, ~robo, ~romo, ~rren, ~rsh, ~rst, ~rtir, ~sabl, ~saj
  -0.6: ~saje, ~sale, ~sali, ~sas, ~sema, ~seo, ~seo_, ~sera, ~shu, ~shut, ~sj_, ~sta, ~stuf, ~suen, ~sys
  -0.6: ~syst, ~tal, ~teme, ~teri, ~the_, ~thr, ~tif, ~tifi, ~tin, ~tiq, ~tiqu, ~tme, ~tro, ~tta, ~tta_, ~tuf
  -0.6: ~tuff, ~twic, ~ueva, ~uil, ~une, ~urd, ~usto, ~ute_, ~utta, ~utur, ~uy_, ~vas_, ~vel, ~veut, ~vist
  -0.6: ~voy_, ~wic, ~wice, ~wif, ~wou, ~woul, ~xto, ~you_, ~yst, ~yste
  -0.7: a etre, a … and, a … ca, a … en, accident, after, aimerais, alerts, alone, and … am, angry>remove
  -0.7: annule, arretez, arretez les, as, asked you, asked … to, assez, automated, avise-, away, be
  -0.7: besoin de, bien, borra-, borre-, c … quoi, calls, cancel |, celular |, cesse, cesse-, client, conti-
  -0.7: corte-, cut … off, datos |, de textos, de … me, debarque |, dejenme, delete |, delete … number
  -0.7: desabonner, di … de, done, ecrit, ecrivez j, ecrivez … ai, en … pas, en … pu, encor-, encore
  -0.7: enlevez mon, envie-, envien, est quoi, est … que, este … no, even, ever … me, ferme-, for … text
  -0.7: forge-, from your, from … on, getting, going, guy, had my, here |, how do, i am, i have, i … ask
  -0.7: i … rather, il vous, il … plait, is all, is the, it with, j aimerais, j … ai, je, je demande
  -0.7: je refuse, la |, lache, le … pis, leave, les … permiso, line, list>wrong, liste, los, lose, m enlever
  -0.7: m … plus, mais, manden mas, many times, marketing, me again, me out, me sigan, me so, me texter
  -0.7: me>send, mi … a, moi de, moles-, mon … je, mon … svp, more>more, my … anymore, my … stop, next, no
  -0.7: no m, no … consent, nobody asked, non arretez, non pour, not be, not need, of … number, off the
  -0.7: ok to, on it, oubli-, para publicidad, parar |, pas mon, pass, pedir-, permission … me, plait
  -0.7: please … not, point-, points, porfa, pour les, pour que, pourr-, prete-, proch-, que ca, que je
  -0.7: que … en, que … no, que … voulais, quitenlo, rappels, rathe-, rather, receiving, removal, remove
  -0.7: remove |, remove>send, repre-, retiro mi, revoque, s il, saquenme de, sea, send>law, send>send
  -0.7: send>you, sign … up, silen-, so … am, sold, sonne, stay, stop>angry, stop>send, sus, take my, text
  -0.7: text every, text … it, text … please, that … all, the box, the texting, thoug-, thought, to … my
  -0.7: toute, trato, unregister, usen mi, usen … numero, veux pu, veux … de, vos promos, voulais … de
  -0.7: vous … de, want>list, want>send, want>texts, was … i, why … i, wish to, with … number, withdraw
  -0.7: would rather, wrong>wrong, y … no, yo you, you did, you take, you |, your, your … i, | arret, | fin
  -0.7: | is, | m, | my, | parar, | paren, | unregister, | … again, | … all, | … d, | … line, | … pas
  -0.7: | … quit, | … revoke, | … said, | … su, | … subscribe, | … texting, | … that, | … vous, | … voy
  -0.7: | … y, ~_aft, ~_am, ~_anu, ~_as_, ~_awa, ~_ax, ~_be_, ~_bik, ~_bon, ~_cam, ~_dan, ~_dau, ~_dor, ~_env
  -0.7: ~_fel, ~_fue, ~_goi, ~_je_, ~_jou, ~_ki, ~_mol, ~_nec, ~_nex, ~_no_, ~_own, ~_sy, ~_tem, ~_tou, ~_une
  -0.7: ~_ve, ~_wor, ~_you, ~abor, ~abr, ~act, ~acte, ~aft, ~afte, ~ail, ~ale, ~alir, ~ami, ~ank, ~ano, ~anse
  -0.7: ~anu, ~anul, ~ard, ~aste, ~aux, ~aw_, ~ban, ~bik, ~bike, ~bir_, ~ble_, ~blie, ~bon, ~bonn, ~bra
  -0.7: ~bro_, ~but_, ~can_, ~carr, ~cell, ~cha, ~chai, ~chi, ~cias, ~cle_, ~ct_, ~cte, ~cup, ~da_, ~de_
  -0.7: ~dece, ~del, ~do_, ~due, ~eace, ~ead_, ~eat, ~eave, ~ees, ~ees_, ~egr, ~eivi, ~ela, ~elul, ~emps
  -0.7: ~en_, ~enci, ~entr, ~envo, ~eo_, ~erma, ~etin, ~etre, ~ets, ~ets_, ~ette, ~evr, ~fel, ~fic, ~free
  -0.7: ~fte, ~fter, ~git_, ~goi, ~goin, ~gs_, ~gua, ~gue_, ~guy_, ~haga, ~hain, ~halt, ~hank, ~hit, ~houg
  -0.7: ~hre, ~ias, ~ibe, ~icat, ~ider, ~ido_, ~iero, ~igi, ~igue, ~il_, ~ilen, ~ille, ~ina, ~ints, ~ire_
  -0.7: ~ised, ~it_, ~ita_, ~its, ~its_, ~ive, ~jito, ~keti, ~lenc, ~ler_, ~lest, ~let_, ~lett, ~list, ~lo_
  -0.7: ~lone, ~lt_, ~lui, ~me_, ~melo, ~mig, ~mol, ~mole, ~mos_, ~mova, ~mps, ~mps_, ~muni, ~nclu, ~nco
  -0.7: ~nex, ~next, ~ngs, ~ngs_, ~no_, ~nsa, ~nta_, ~nvio, ~ode, ~oi_, ~oles, ~olvi, ~omis, ~ompa, ~onl
  -0.7: ~orge, ~orme, ~ors, ~otr, ~oved, ~over, ~pea, ~pez, ~pho, ~phon, ~ping, ~pol, ~pon, ~ppr, ~ppre
  -0.7: ~proc, ~quej, ~rank, ~rath, ~red_, ~ref, ~rez, ~rfa_, ~rget, ~ribe, ~rman, ~romi, ~rten, ~rth, ~ry_
  -0.7: ~saji, ~salg, ~sci, ~sem, ~sez, ~sez_, ~sile, ~sold, ~spe, ~sper, ~stay, ~ste_, ~stem, ~tay, ~tay_
  -0.7: ~temp, ~tenm, ~tes, ~than, ~tig, ~tim, ~tit, ~tly, ~tly_, ~ton, ~tra_, ~tran, ~tter, ~ttez, ~ude
  -0.7: ~ued, ~uej, ~uff_, ~ugh, ~ugh_, ~uiet, ~uir_, ~uitt, ~unic, ~unta, ~utu, ~van_, ~vas, ~viso, ~wis
  -0.7: ~wor, ~you, ~your
  -0.8: (texts), NUMBER ans, a este, a textear, a … no, accid-, ads, agn, agn |, agrad-, agreg-, ahora
  -0.8: ai NUMBER, am asking, am … to, and … have, angry>number, angry>wrong, anoth-, another, ans, aqui
  -0.8: avenir |, basta, ben |, blocked, bloqu-, borre mi, by, bye, ce, ces messages, comme si, con esto
  -0.8: consentement pour, consentement … vous, d arreter, de los, de messages, delete me, delete my
  -0.8: demande … etre, demandez, derni-, dernier, desabonne |, desac-, did … want, else, en ai, en … que
  -0.8: envoi-, ever text, faites comme, faites … si, give … to, good, have … you, i want, i … asking
  -0.8: i … longer, il, insis-, is, j … NUMBER, j … pu, je debarque, je le, lache-, lachez, las, le demande
  -0.8: le … de, los mensajes, los textos, m … de, mandarme textos, me from, me to, me>remove, mensaje
  -0.8: mensajes |, message |, mi celular, mi … de, moi, moi pu, mon … de, mon … pour, more>number
  -0.8: my … signed, not you, not … marketing, not>texts, notifications, numero de, on se, on … texting
  -0.8: only … you, opt me, otez, permission … text, please do, please erase, plus … textos, prefe-, pretend
  -0.8: pu … textos, publicidad |, querer, reali-, realize, recor-, remin-, revoked, save, set me, si me
  -0.8: si … m, signale, sin querer, stop texting, stop the, stop … me, texter |, texto |, texts |, that … my
  -0.8: the … in, these>stop, this but, this line, this … is, this … my, thx |, too, turn, un … no
  -0.8: uncheck it, unreg-, up … the, use it, use … for, usted, veux plus, volve-, volver, vous le
  -0.8: vous signale, want>stop, with you, y … you, you people, you … had, you … manden, | acepte, | go
  -0.8: | just, | me, | non, | se, | set, | that, | told, | why, | … apunte, | … are, | … comme, | … los
  -0.8: | … ma, | … many, | … refuse, | … se, | … sms, | … sold, | … there, ~_ads, ~_ant, ~_aq, ~_aqu, ~_aw
  -0.8: ~_bie, ~_bue, ~_by_, ~_bye, ~_ce_, ~_cel, ~_cro, ~_din, ~_du, ~_ecr, ~_els, ~_exi, ~_fe, ~_fl, ~_fu
  -0.8: ~_il_, ~_is, ~_is_, ~_je, ~_las, ~_li, ~_lle, ~_los, ~_moi, ~_ol, ~_ote, ~_pla, ~_pue, ~_rap, ~_ren
  -0.8: ~_sen, ~_sil, ~_sta, ~_stu, ~_sw, ~_te, ~_tex, ~_the, ~_tim, ~_und, ~_us, ~acab, ~acci, ~age_, ~agn
  -0.8: ~ago_, ~agra, ~aje_, ~aliz, ~ame, ~an_, ~ang, ~ange, ~ano_, ~arlo, ~ase, ~ase_, ~ate, ~ato_, ~avo
  -0.8: ~bier, ~bil, ~bir, ~ble, ~bloq, ~bre, ~cab, ~ccid, ~cela, ~celu, ~ch_, ~cide, ~core, ~cuen, ~dern
  -0.8: ~ders, ~done, ~dor, ~eck_, ~eco, ~ecor, ~edir, ~efer, ~ejo_, ~ell_, ~else, ~elu, ~emai, ~emin, ~ence
  -0.8: ~eno_, ~entl, ~env, ~epl, ~eply, ~erni, ~ero_, ~erts, ~esac, ~ete_, ~etez, ~evi, ~ew_, ~exi, ~ext
  -0.8: ~ext_, ~eza, ~fa_, ~fre, ~fue, ~ge_, ~gh_, ~grad, ~greg, ~hea, ~hora, ~hut, ~ias_, ~ibir, ~ida_, ~iet
  -0.8: ~inal, ~ino, ~ins_, ~insi, ~inte, ~ios, ~irez, ~isse, ~ist, ~itin, ~jenm, ~jou, ~leme, ~let, ~lito
  -0.8: ~liz, ~lize, ~loq, ~loqu, ~los_, ~lse_, ~lver, ~mbi, ~mer_, ~moi, ~moi_, ~mpan, ~mun, ~nal, ~nch
  -0.8: ~ndez, ~ndu_, ~nec, ~nez, ~nez_, ~nier, ~nlo, ~nme, ~nme_, ~nnem, ~nou, ~nsis, ~nt_, ~ntly, ~nvoi
  -0.8: ~od_, ~oked, ~olve, ~ons_, ~ood_, ~orda, ~orro, ~ort, ~orte, ~oss, ~otez, ~oug, ~ough, ~ount, ~ove
  -0.8: ~ow_, ~pels, ~pete, ~pin, ~plan, ~ply, ~porf, ~ppri, ~pret, ~prim, ~pti, ~pto, ~pue, ~qued, ~rade
  -0.8: ~rais, ~rap, ~ras_, ~rato, ~raw_, ~rdez, ~refe, ~rene, ~repl, ~res, ~rim, ~rime, ~ring, ~rio, ~riv
  -0.8: ~rmez, ~rnie, ~roc, ~roch, ~rrie, ~rs_, ~rts, ~rts_, ~saca, ~sact, ~se_, ~sea_, ~side, ~sist, ~sue
  -0.8: ~tch, ~tch_, ~teen, ~tend, ~tex, ~text, ~the, ~tive, ~tu_, ~uant, ~uent, ~ump, ~unt_, ~upe_, ~urs_
  -0.8: ~us_, ~ut_, ~utt, ~ved, ~ved_, ~vez, ~vez_, ~vien, ~vise, ~voy, ~wer_, ~xt_, ~ye_
  -0.9: (send), acepto, alrea-, already, alto, am not, am … still, angry>angry, angry>you, asked for, block-
  -0.9: borre, borren, ca … mon, can you, con … mensajes, confirm, d, de, de mon, de … textos, disco-, en mi
  -0.9: en veux, every, exit, faite-, faites, for me, have asked, i revoke, i still, i … of, i … to
  -0.9: interested in, is my, j … veux, je … demande, je … plus, just, law>remove, les messages, los avisos
  -0.9: m … j, make, mande, manden nada, many, mas mensajes, me manden, me off, me |, me … inscrit, me … the
  -0.9: moi |, mon accord, more texts, more>you, my phone, n … pas, nada no, ne m, ne plus, nom |
  -0.9: non … textos, number>list, of these, off this, off |, pare, pas |, pido, pleas-, please, please take
  -0.9: please … my, quere-, quiten, rappe-, recevoir vos, recordatorios, remove>you, resci-, rescind
  -0.9: retire |, retra-, retrait, revoco mi, rien |, send>these, send>wrong, so, so quit, stop>me
  -0.9: stop>remove, suis inscrit, suspe-, t, text this, textear |, textos you, the messages, the recall
  -0.9: the … do, then, to … me, up but, usen, vous pouvez, want>you, wish, withdrawn, would … you, you paren
  -0.9: you>list, your list, | arretez, | aucun, | could, | desde, | dnc, | exit, | faites, | nada, | plus
  -0.9: | take, | unsubscribe, | … box, | … interested, | … le, | … messages, | … part, | … please, | … quito
  -0.9: | … svp, | … take, | … textos, ~_ah, ~_aho, ~_alr, ~_ass, ~_bot, ~_bu, ~_but, ~_ce, ~_d_, ~_de, ~_de_
  -0.9: ~_dej, ~_dis, ~_do, ~_ec, ~_eve, ~_fro, ~_fut, ~_hal, ~_har, ~_hel, ~_hol, ~_ll, ~_mo, ~_msj, ~_oo
  -0.9: ~_pi, ~_pie, ~_ple, ~_ru, ~_sea, ~_so_, ~_t_, ~_tur, ~_tw, ~_twi, ~_vec, ~_we, ~_wo, ~ad_, ~aho
  -0.9: ~ahor, ~ain, ~alls, ~alr, ~alre, ~anta, ~aqui, ~are, ~ass_, ~awa, ~away, ~awn, ~awn_, ~be_, ~bien
  -0.9: ~bue, ~but, ~chez, ~cort, ~cro, ~dej, ~denm, ~dent, ~desi, ~eas, ~ease, ~eba, ~egar, ~egue, ~els_
  -0.9: ~ely, ~ely_, ~enme, ~ept_, ~epto, ~etra, ~ett, ~fac, ~fai, ~fina, ~forg, ~fro, ~fut, ~hai, ~hel
  -0.9: ~ient, ~ier, ~inue, ~irm_, ~isco, ~isen, ~item, ~ito_, ~ivez, ~jour, ~lea, ~leas, ~len, ~lir, ~lite
  -0.9: ~los, ~lre, ~lrea, ~lse, ~lula, ~lvi, ~main, ~many, ~mat, ~mind, ~mpa, ~ms_, ~msj, ~nfir, ~nga, ~nse_
  -0.9: ~nter, ~ntin, ~ntl, ~nuev, ~oing, ~orf, ~orfa, ~orra, ~ose_, ~ourr, ~ova, ~oval, ~pan, ~pass, ~ple
  -0.9: ~plea, ~pouv, ~ppel, ~prom, ~pto_, ~rapp, ~reco, ~resc, ~retr, ~rfa, ~riez, ~ro_, ~spen, ~sted, ~sten
  -0.9: ~sub, ~susp, ~taro, ~tee, ~then, ~time, ~too, ~too_, ~tri, ~turn, ~twi, ~uere, ~uez, ~uez_, ~ula
  -0.9: ~ule_, ~ull_, ~urn_, ~urri, ~usen, ~usp, ~uspe, ~val_, ~vec, ~wish, ~wn_
  -1.0: (forever), (want), a la, a … avenir, a … si, all, angry>texts, anymore |, apuntaron, arrete, arreter
  -1.0: arretez de, aveni-, avenir, aviso-, avisos, besoi-, besoin, clien-, could you, debarque, dejen-
  -1.0: desde … no, digo, do … send, dontt-, el papelito, el permiso, el … donde, eliminenme, eliminenme |
  -1.0: entie-, este numero, every day, forever>texts, from, hoy no, interested, keep, l avenir, les textos
  -1.0: let, lol |, me … mas, ne … plus, no me, no text, not accept, not interested, not … please, off your
  -1.0: out of, papel-, papelito, par erreur, permission to, phone |, plus rien, rompa-, rompan, sacan
  -1.0: saque-, set, sign me, sin mensajes, sms, stop i, stop>texts, stp |, text |, texte, textear, texto
  -1.0: textos svp, these stop, this … does, thx, to never, to … removed, un … me, uncheck, vez, want>number
  -1.0: with the, x, you>remove, | ca, | how, | let, | pu, | remove, | svp, | … c, | … con, | … contact
  -1.0: | … hoy, | … numero, | … off, | … on, | … texto, | … texts, | … up, | … veux, ~_all, ~_bi, ~_bl
  -1.0: ~_bro, ~_cli, ~_deb, ~_en, ~_ev, ~_fer, ~_fr, ~_goo, ~_ho, ~_lo, ~_ma, ~_man, ~_mie, ~_ou, ~_pon
  -1.0: ~_pu, ~_rat, ~_re, ~_saq, ~_se, ~_sm, ~_sms, ~_thx, ~_tr, ~_vez, ~_vol, ~_vu, ~_x_, ~acan, ~act_
  -1.0: ~aga, ~ant, ~arde, ~asse, ~ator, ~aven, ~barq, ~bast, ~beso, ~bot_, ~bro, ~bye, ~bye_, ~came, ~cel_
  -1.0: ~ces_, ~cid, ~clie, ~clu, ~conf, ~cor, ~coup, ~cris, ~deja, ~des, ~digo, ~ecr, ~eep_, ~elv, ~endi
  -1.0: ~enm, ~ep_, ~erer, ~esc, ~esoi, ~este, ~ete, ~ferm, ~fill, ~from, ~gan_, ~goo, ~good, ~guen, ~har
  -1.0: ~hez, ~hez_, ~hx_, ~ibie, ~ime_, ~inu, ~ios_, ~isos, ~iti, ~ix_, ~lls, ~lls_, ~ls_, ~lul, ~merc
  -1.0: ~move, ~nce, ~ndo_, ~ndu, ~nel, ~nvie, ~oma, ~omat, ~omb, ~omi, ~onf, ~onti, ~ood, ~orio, ~orr, ~pend
  -1.0: ~perd, ~pido, ~rda, ~rdat, ~red, ~rge, ~riba, ~rios, ~rip, ~rni, ~rom_, ~rri, ~rro, ~sac, ~saq, ~saqu
  -1.0: ~sco, ~sea, ~send, ~sid, ~sms, ~sms_, ~soin, ~ster, ~ta_, ~tar, ~tar_, ~tenl, ~tez, ~tez_, ~th_, ~thx
  -1.0: ~thx_, ~tinu, ~toma, ~tou, ~tres, ~ues_, ~uier, ~va_, ~vol, ~volv, ~xte_, ~xto_
  -1.1: NAME, ai dit, alert-, annul-, any texts, anymo-, anymore, arret-, autom-, be removed, cancel, con los
  -1.1: consent and, conta-, contact, day, de mandarme, de vos, de … lista, demanda, desabonne, desde hoy
  -1.1: desus-, do not, do … use, drop, enlevez moi, fille, fuera, hay, i ask, i was, in … why, inter-
  -1.1: je veux, je … le, je … pas, lista |, me take, me … your, mejor, more>texts, no mas, not send
  -1.1: not … stop, notif-, number>law, pero you, phone and, phone … i, plus |, pus, que … mi, remov-
  -1.1: remove>texts, reprends, stop>you, suppr-, terminos, texts, texts>forever, texts>send, texts>wrong
  -1.1: the texts, these>more, this remove, to … you, tu, un, un subscribe, unsub |, veux, want texts
  -1.1: want>forever, want>more, who gave, you … i, you … stop, | can, | j, | les, | ne, | quit
  -1.1: | … consentement, | … di, | … la, | … mas, | … retire, | … stop, ~_al, ~_ale, ~_alo, ~_alt, ~_ann
  -1.1: ~_bes, ~_cha, ~_des, ~_el, ~_fai, ~_has, ~_kee, ~_lea, ~_mej, ~_of, ~_oub, ~_rom, ~_set, ~_sue, ~_ta
  -1.1: ~_tho, ~_tu_, ~_un_, ~_wis, ~aca, ~ads, ~ads_, ~ady, ~ady_, ~aler, ~ana, ~anc, ~ance, ~annu, ~anym
  -1.1: ~aque, ~bloc, ~cam, ~cess, ~coun, ~criv, ~deb, ~dis, ~eac, ~eav, ~eces, ~ecri, ~eep, ~eja, ~ejor
  -1.1: ~elo_, ~eme_, ~emo, ~emov, ~enco, ~erc, ~ery_, ~esus, ~eten, ~exts, ~ffa, ~fuer, ~hag, ~hay_, ~iba
  -1.1: ~ibe_, ~ida, ~iden, ~iera, ~inos, ~iste, ~ito, ~jor, ~jor_, ~kee, ~keep, ~leav, ~lem, ~lert, ~lien
  -1.1: ~loc, ~lock, ~lose, ~lto_, ~mej, ~mejo, ~mez, ~mez_, ~mov, ~ncor, ~nds_, ~nnu, ~nnul, ~nos, ~nos_
  -1.1: ~ntac, ~nym, ~nymo, ~oke_, ~ole, ~onta, ~oo_, ~ora_, ~ote, ~oti, ~otif, ~pan_, ~pref, ~pus_, ~qui
  -1.1: ~rai, ~remo, ~rin, ~rn_, ~romp, ~rre_, ~ssez, ~ste, ~tac, ~tact, ~tes_, ~tra, ~tte, ~ubli, ~uera
  -1.1: ~uev, ~uppr, ~urr, ~utom, ~very, ~veux, ~wer, ~xtee, ~xts, ~xts_, ~yan, ~ymo, ~ymor
  -1.18: (bias)
  -1.2: ai … le, avez … ma, de baja, de … svp, debar-, do, do … want, doy, effacez mon, effacez … numero
  -1.2: enlever, erase, escribirme, fait, fin, fois, i … a, i … stop, list |, mande-, manden, me … o, merci
  -1.2: merci |, message me, messages |, my sign, no manden, no … a, no … manden, not give, not use
  -1.2: not … giving, not>send, note, o hay, opt out, otro, out, pas … messages, pas … textos, permiso para
  -1.2: pero, please |, plus de, pouvez, pu |, que di, quit it, remove>list, revoco … consentimiento
  -1.2: said stop, send>more, sigan, signing … for, stp, take, the list, these, times, to text, votre liste
  -1.2: vuelv-, want>remove, whatever box, you>angry, | end, | if, | ok, | put, | … and, | … do, | … know
  -1.2: | … more, | … the, | … your, ~_bo, ~_can, ~_ces, ~_do_, ~_doy, ~_ef, ~_enc, ~_fre, ~_hag, ~_mer
  -1.2: ~_qui, ~_stp, ~_tak, ~_tan, ~_use, ~_veu, ~_voy, ~ace_, ~alo, ~ame_, ~ay_, ~bar, ~bli, ~bot, ~ci_
  -1.2: ~cin, ~din, ~ding, ~doy, ~doy_, ~eady, ~ear_, ~erai, ~erci, ~eres, ~erme, ~ers_, ~ery, ~ese, ~ese_
  -1.2: ~esu, ~ez_, ~fer, ~fin_, ~fini, ~fois, ~gue, ~her_, ~hes, ~hese, ~hol, ~igo, ~igo_, ~ime, ~imi, ~ine_
  -1.2: ~iten, ~ke_, ~ler, ~lto, ~ndin, ~ndo, ~note, ~noti, ~now, ~nta, ~nue, ~ocke, ~oin, ~ois, ~ote_, ~otro
  -1.2: ~oupe, ~ps_, ~rci, ~rci_, ~read, ~rega, ~rer_, ~rest, ~rete, ~rom, ~rop_, ~rre, ~sab, ~set_, ~soi
  -1.2: ~sos, ~sos_, ~stp, ~stp_, ~stu, ~take, ~ter, ~thes, ~ton_, ~tout, ~tp_, ~ular, ~urn, ~ute, ~veu, ~voc
  -1.3: (unknown 1), autorizo que, autre, consent |, cut, de … mensajes, do … text, effacez, favor, favor |
  -1.3: get … off, gracias |, i know, i … consent, i … take, if … did, it back, manden |, me sacan, more
  -1.3: more>these, my … and, my … up, never again, no more, not say, numero pour, opted out, par, parar
  -1.3: please … it, por favor, pour … retirez, quiero, removed, revoke, send>list, sendi-, sending
  -1.3: take … back, them, to stop, undo, yo paso, you … quiero, | je, | revoco, | si, | you, | … acepto
  -1.3: | … nunca, ~_aga, ~_ans, ~_ar, ~_arr, ~_br, ~_by, ~_cut, ~_ed, ~_fa, ~_fav, ~_go, ~_lac, ~_let, ~_lin
  -1.3: ~_ms, ~_out, ~_pl, ~_ra, ~_sal, ~_tu, ~_un, ~_vue, ~acez, ~ake, ~ake_, ~ali, ~ane, ~ann, ~ant_, ~aqu
  -1.3: ~ar_, ~arr, ~arre, ~avor, ~bes, ~bie, ~by_, ~cel, ~cez, ~cez_, ~cut_, ~deba, ~den_, ~desu, ~ds_, ~ead
  -1.3: ~els, ~elva, ~era, ~eu_, ~eux, ~eux_, ~fait, ~fav, ~favo, ~git, ~go_, ~hal, ~hem_, ~ier_, ~ini, ~ive_
  -1.3: ~lach, ~lar_, ~lleg, ~lva, ~mas_, ~mate, ~mpte, ~nal_, ~ncl, ~nsu, ~nul, ~oin_, ~om_, ~ora, ~par_
  -1.3: ~pe_, ~pero, ~rar_, ~rase, ~rde, ~rea, ~ren, ~rret, ~sal, ~set, ~sse_, ~tak, ~tem, ~ten, ~them, ~tire
  -1.3: ~ts_, ~tt_, ~uen, ~uen_, ~uff, ~undo, ~upe, ~ux_, ~vor, ~vor_, ~vue, ~vuel
  -1.4: a l, accord pour, and … i, angry>me, avez plus, cance-, di permiso, escribirme |, este, have to
  -1.4: it is, liste |, longe-, longer, ma … de, me … off, me>angry, me>more, mon nom, need, never text
  -1.4: never … me, no longer, no … mas, no … texts, nom, not want, pouve-, pu de, qiut, que … escribieran
  -1.4: quier-, quit |, quite-, receiving these, remove>me, retirez … numero, revoc-, revoco, right now
  -1.4: say stop, take off, text … take, texts>more, these>number, unsub, unsubscribe, unsubscribe |
  -1.4: you>want, you>wrong, | NUMBER, | get, | qiut, | que, | retiro, | … el, | … it, | … me, | … moi
  -1.4: | … mon, | … no, | … not, ~_day, ~_foi, ~_mor, ~_rea, ~_tod, ~_wan, ~alto, ~aren, ~ass, ~asta, ~birm
  -1.4: ~can, ~ces, ~co_, ~cut, ~ebar, ~elo, ~ends, ~eras, ~esi, ~esse, ~foi, ~hem, ~inen, ~itar, ~lac, ~mas
  -1.4: ~min, ~mor, ~more, ~ncel, ~nden, ~nom_, ~nule, ~ois_, ~onge, ~ore, ~ore_, ~oubl, ~oup, ~pren, ~rend
  -1.4: ~sse, ~tere, ~tod, ~tom, ~ubl, ~uelv, ~uite, ~ule, ~voco, ~wan, ~want
  -1.5: arret, autorise pas, baja |, desab-, effac-, elimi-, enlev-, enlevez, give, if, is illegal
  -1.5: je … autorise, ma permission, mas |, my … today, n autorise, number |, o, off, off … list, out |
  -1.5: paren |, paso, plus jamais, remove>remove, retirez mon, send>stop, stop>these, sur votre, today |
  -1.5: want, wrong>remove, you>not, | dejen, | no, ~_blo, ~_bor, ~_cu, ~_den, ~_eli, ~_enl, ~_if, ~_if_
  -1.5: ~_ke, ~_lon, ~_nee, ~_o_, ~_off, ~_ot, ~_uns, ~ain_, ~baj, ~blo, ~borr, ~canc, ~dez_, ~effa, ~eli
  -1.5: ~elim, ~em_, ~end, ~enl, ~enle, ~etr, ~evez, ~face, ~ffac, ~if_, ~imin, ~lev, ~leve, ~limi, ~mes_
  -1.5: ~mme_, ~need, ~nge, ~nger, ~nlev, ~now_, ~off, ~off_, ~olv, ~pare, ~paso, ~ren_, ~rte, ~sabo, ~sto
  -1.5: ~uit_, ~voq, ~voqu
  -1.6: (angry), baja, de nada, desin-, di … para, escribieran |, i need, i … opted, mas, no acepto
  -1.6: no autorizo, no quiero, numero |, p, pas de, pas … publicite, que you, quito, remove>number, retiro
  -1.6: revoq-, svp |, today, unsub-, vous … plus, you>more, | ce, | … autorizo, | … out, | … would, ~_baj
  -1.6: ~_eff, ~_mas, ~_nom, ~_otr, ~_p_, ~_res, ~agai, ~aja, ~aja_, ~aso_, ~ast, ~bor, ~esa, ~esab, ~esin
  -1.6: ~eti, ~evoq, ~ff_, ~gain, ~ger_, ~ide, ~iro, ~iro_, ~ja_, ~long, ~nds, ~nee, ~nle, ~ock, ~oday, ~oub
  -1.6: ~oy_, ~ran_, ~rer, ~sen_, ~siga, ~sins, ~tat, ~tiro, ~uito, ~uns
  -1.7: (remove), (stop), again |, back, ce … n, do i, go, lol, more>me, not … texts, not>more, numero n
  -1.7: permission |, quita-, retir-, send>not, si vous, sollicitation, svp, these>send, want>not, whate-
  -1.7: whatever, you permission, | do, | not, | un, | whatever, | … de, | … phone, | … text, | … this
  -1.7: | … you, ~_ba, ~_bac, ~_fin, ~_go_, ~_lol, ~_ro, ~_sv, ~_svp, ~arar, ~aso, ~atev, ~bac, ~back, ~baja
  -1.7: ~den, ~desa, ~ea_, ~edn, ~eff, ~end_, ~fin, ~gai, ~ger, ~lol, ~lol_, ~nen, ~nsub, ~oco, ~oco_, ~ol_
  -1.7: ~ret, ~sub_, ~svp, ~svp_, ~tev, ~teve, ~tir, ~ub_, ~unsu, ~utr, ~utre, ~vp_
  -1.8: (more), escribieran, law>wrong, me escribieran, mon consentement, not text, para |
  -1.8: pas … sollicitation, remove>law, retire, sms |, stop, take it, this get, to end, to … these, you>stop
  -1.8: | … mi, | … my, ~_st, ~_sto, ~alt, ~ejo, ~enc, ~etir, ~hate, ~lim, ~lus, ~lus_, ~nom, ~oda, ~ong
  -1.8: ~op_, ~reti, ~stop, ~toda, ~top
  -1.9: accord … ca, ce numero, comme, etre sur, etre … votre, not … me, plus, sollicitation |, telefono |
  -1.9: this number, | stop, | … to, ~_now, ~_plu, ~_ret, ~ack, ~ack_, ~dez, ~eran, ~lon, ~oke, ~plu, ~plus
  -1.9: ~ten_, ~top_, ~uita
  -2.0: donne … numero, j en, jamais dit, jamais |, no … publicidad, paren, quit, remove>these, termi-
  -2.0: withd-, ~autr, ~hdr, ~hdra, ~itat, ~ithd, ~lit, ~oqu, ~oque, ~ras, ~thd, ~thdr, ~uit
  -2.1: again, are not, i said, in … texts, law>more, now, pas … accord, pu, send>remove, sending texts
  -2.1: | para, ~_pu_, ~_ter, ~cita, ~ck_, ~draw, ~pu_, ~raw, ~rmin, ~tati, ~term, ~voke
  -2.2: is … stop, jamais … oui, no texts, nunca di, nunca … permiso, | opt, ~day_, ~dra, ~quit, ~ret_, ~vok
  -2.3: end, get me, permiso … que, revok-, s, ~_end, ~_s_, ~day, ~evok, ~ita
  -2.4: give you, now |, number>these, these |, you no, | … i
  -2.5: no |, stop |, you … tienen, ~evo
  -2.6: | … a
  -2.8: hoy, | text, ~_hoy, ~hoy, ~hoy_
  -2.9: je vous
  -3.1: pas la
  -3.5: ~_rev, ~rev
  -3.6: pour ca
  -3.7: never |
  -3.9: ~revo
  -4.0: do … give
  -4.2: law>law
  -5.0: | |
`;
