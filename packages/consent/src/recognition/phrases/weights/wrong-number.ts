/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WRONG_NUMBER = `
  6.9: nt
  6.0: no es
  5.9: you want
  5.6: a change, bike but
  5.5: travaille plus
  5.3: NAME pas, le numero
  5.2: not the, this … a, wrong … please
  5.0: no … mia, not me
  4.9: are texting, it … not
  4.8: escribe, not my, vince
  4.7: NAME on, c pas, mean to, this … the
  4.6: es NAME, plus ici, what bike
  4.5: NAME a, is … me, moi ca, pas NAME
  4.4: bike lol, mi |, moi … suis, no bike, no … NAME, no … el, texting a, this … NUMBER
  4.3: a bike, these>wrong, un NUMBER, you … texting, | … get, ~inco
  4.2: ai rien, am … NAME, her … number, idea what, j … rien, never … of, no soy, not her, this was
  4.2: wrong NUMBER, ~deri
  4.1: je … appelle, know you, live, mal el, moi je, no … what, plus … nous, pour nous, qui NAME, rien … chez
  4.1: se quien, texting … for, the person, who … NAME, you are, | … who, ~_sim
  4.0: c … plus, i live, m est, number … me, | … bici
  3.9: NAME no, NAME … no, de que, est rendu, ici … est, message was, no … aqui, vous … pas
  3.8: NAME y, de numero, de … ici, en mi, est … mien, je m, la … d, m appelle, no NAME, no … here, | … non
  3.7: area, asking for, but … is, get … for, incor-, more please, not … anything, not … mine, pas moi, to me
  3.7: what … is
  3.6: NAME moi, NAME … here, ai aucun, am a, aucun velo, by that, du velo, est plus, habla-, his, it … mine
  3.6: me for, no mande, not NAME, not him, not … person, of you, pas … velo, personne |, soy NAME, the right
  3.6: yo no, you mean, ~_his, ~_mix, ~area, ~mix
  3.5: and … have, appelle NAME, ce texto, est … son, garderie, me llamo, mensaje no, not … NAME
  3.5: numero … NAME, pas … bonne, pero no, soy la, that name, that … my, to … this, with you, wrong number
  3.5: you … to, | message, | … live, ~digi, ~igit, ~vinc
  3.4: NAME, a repair, area code, did … mean, en … vida, este mensaje, have this, incorrect, is a, mi vida
  3.4: my … not, nope not, not think, number please, ordered a, pas … NAME, s adresse, su tienda, texted a
  3.4: this … do, velo … vous, ~tron
  3.3: NAME and, NAME here, al dueno, am NAME, anda, do … know, esta … no, ici c, la … personne, lui
  3.3: me llegan, no … este, no … quien, not for, not mine, not … right, one with, pas … bon, plus … numero
  3.3: que … es, quien … NAME, soy el, tronp-, tronpe, wrong>not, yo … mande, your shop, | … bike, ~_lui
  3.3: ~tati
  3.2: al que, am in, am … the, an appointment, attend, ce message, es … de, este … no, for … else, i … NAME
  3.2: ido, is … mine, me escribe, moi c, must, not … an, pas celui, que no, resid-, think this, was … for
  3.2: ~esid, ~nfun
  3.19: (tables say wrong_number)
  3.1: a … at, ai ce, bici … no, d une, etes chez, guy, had this, have not, is her, j … ce, la mauvaise
  3.1: la persona, le bon, ligne, llegan, mauvaise place, not … phone, pas de, send>wrong, suis … NAME
  3.1: texts for, there is, this shop, this … her, vous … chez, wrong>number, | mauvais, ~guy_, ~lang, ~must
  3.0: NAME you, a … ce, bill, ce nom, de bike, de … bici, de … vous, do … think, in … shop, is no
  3.0: jamais … de, la ligne, le … d, lo tengo, par NUMBER, pas … gars, place |, que … mensaje, senor
  3.0: tengo nada, these>number, think … was, this … to, vida, votre client, vous textez, who is, you … es
  3.0: you … wrong, | desole, | … heard, ~egan, ~rres, ~usca
  2.9: NAME … mon, ai … numero, am not, any bike, clien-, confu-, de una, did … drop, digit-, el mensaje
  2.9: en su, es para, est … et, est … numero, esta casa, faux numero, in error, j … que, lui |, mixed, mme
  2.9: no … bici, not drop, pa mi, pero … es, plus ce, revise, se donde, stran-, stranger, svp … le, tal
  2.9: this … was, up the, you texted, your texting, | with, ~_ici, ~_mme, ~assi, ~clie, ~lign, ~mino, ~nfu
  2.9: ~onfu, ~sim, ~stra
  2.8: NAME anymore, NAME who, a cannondale, a different, a moncton, a … au, aca, ago, aqui no, at a
  2.8: by … name, c … le, check … number, cita de, corresponde, es pa, est … mon, est … pas, est … pour
  2.8: et … n, incon-, is … and, is … her, leo |, line, mais c, monct-, moncton, ni mon, no corresponde
  2.8: not his, not … you, person you, que el, send this, sim, texts>wrong, that … not, this phone
  2.8: you … reached, | moi, | … are, | … keep, | … pero, | … repair, ~_ago, ~line, ~mixe
  2.7: NAME et, NAME … her, a otro, a pas, a … de, a … que, and … are, bike not, bureau |, c … pas, c … qui
  2.7: client |, d … ce, de velo, elses, ese no, est qui, est … moi, este … es, got … wrong, have one
  2.7: have reached, him |, i … in, ici, j … aucun, je … les, know … NAME, le … gars, madam-, madame
  2.7: me … este, me … no, moi j, my … down, ne travaille, no era, not … order, number down, number>forever
  2.7: on n, parce que, patri-, patrice, pick up, pour NAME, revis-, there … no, this message, this to
  2.7: was … to, y … me, you … have, you>wrong, ~_dau, ~_soy, ~cono, ~enor, ~iff, ~iffr, ~ines, ~lses, ~nct
  2.7: ~onct, ~otel, ~seno, ~sim_, ~sima, ~soy
  2.6: NUMBER … que, and you, and … am, but this, client, compo-, creo que, d un, de … chez, de … moi, desti-
  2.6: domin-, ecris a, en esta, en … casa, eres, ese, est un, estoy en, habit-, heard of, i … texts
  2.6: in … and, la … place, me llego, more>wrong, never heard, no se, no … pa, not know, number i
  2.6: numero depuis, para mi, parce, pas lui, pas … c, please quit, soy, suis pas, used to, velo c
  2.6: vos … pour, wrong phone, y … llegan, you … is, you>want, | aca, ~_dou, ~_ere, ~_ese, ~_mus, ~_vin
  2.6: ~abit, ~abla, ~aca_, ~arag, ~dest, ~ea_, ~git, ~heir, ~indi, ~mus, ~ompo, ~onos, ~ords, ~soy_, ~taxi
  2.6: ~thei
  2.5: a moi, a … office, arrivent, but … do, de NAME, de otra, did … order, dueno, equivocado |, es mia
  2.5: est pas, ex, get texts, have … bike, he gave, in … life, llegan … de, lookin, me … avec, me … llegando
  2.5: mensajes de, messages pour, nada que, ninguna, number … am, off … bike, pas … moi, perdon |
  2.5: plus … cell, quien me, reached the, rien laisse, son number, taxi, to send, tremblay, un … de, vous me
  2.5: vous … le, who are, wrong>you, y no, y … a, you might, you should, you … fake, | … message, ~_aca
  2.5: ~_cro, ~_ex_, ~_lin, ~igi, ~izz, ~nor_, ~rce_, ~uien
  2.4: NAME not, NAME … est, NAME … vous, a … NAME, ai … facture, all … time, am … him, and i, and … is
  2.4: appelle, bike i, busca-, c … rendu, ca NAME, chez, conos-, conosco, de bicyclette, denti-, es mio
  2.4: es … mi, es … telefono, hablan, have it, hers |, hotel, i … have, in … wheelchair, jamais … les
  2.4: keep getting, know any, les pieds, live in, lo … yo, m … a, mark, me about, mere |, mis les
  2.4: mis … pieds, nada … ver, ni, no … yo, not … a, not … stop, number last, number … a, parle-, pas mon
  2.4: pero … soy, que ver, que … era, que … mal, quien, sague-, saguenay, someone else, take it, the time
  2.4: the … with, there are, un … moi, une autre, velo a, velo … c, viens d, yours |, | … faites, | … sa
  2.4: | … should, | … viens, ~_ic, ~_ni_, ~adam, ~blay, ~dau, ~duen, ~elc, ~ffr, ~ffre, ~live, ~nera, ~ntl
  2.4: ~oid, ~osco, ~ska, ~tine, ~trem, ~vait
  2.3: NAME … j, a son, a wheel, a wheelchair, a … persona, about a, ai la, ai … commande, and this, anter-
  2.3: anterior, aqui nadie, arreglar, bad number, bici de, c … moi, ce numero, check the, chiff-
  2.3: commande de, corri-, customer of, de … mere, equivocaron |, est le, esta linea, este cel, fake number
  2.3: gars, gave … a, got this, han de, he … you, heard … you, hers, i keep, je … d, looki-, mal |
  2.3: mean … text, moi … est, moi … lol, mon nom, my life, no bill, no he, no lo, no … llamo, no … with
  2.3: nobody here, not recognize, not … off, not>wrong, not>you, nulle part, number>me, number>not
  2.3: numero mon, nunca … ido, pas votre, pense, pis … a, please … i, por error, pour … ca, que … no
  2.3: reached, recognize, residence, rien … reparer, sophi-, sophie, station, texas, this … last, vicky
  2.3: was meant, what this, wheelchair, you got, your customer, | nouveau, | … texted, ~andr, ~busc, ~chif
  2.3: ~corr, ~dame, ~eir, ~exas, ~gars, ~hiff, ~ince, ~lien, ~lieu, ~nait, ~ria_, ~rior, ~tel_, ~texa, ~xas
  2.3: ~xas_
  2.2: NUMBER and, all the, as pas, autre NAME, belle, corriger, creo, cuart-, cuarto, dear, debe, denta-
  2.2: donne un, ese … es, est … NAME, fake, han, have … no, heard, i get, i wish, il … change, jamais mis
  2.2: keep … for, ki, lista pero, los … de, mais j, mal, marco mal, me you, mista-, mr, never … NAME, no la
  2.2: no … ningun, no … para, not pick, not … at, nunca he, pas ici, please … your, plus pour, put my
  2.2: reach-, recep-, son, texter la, textos de, the number, tiene otro, travaille, uh, un magasin, un … que
  2.2: velo chez, votre … a, vous cherchez, wrong>stop, yo … tengo, your store, ~_her, ~_mr_, ~creo, ~dear
  2.2: ~ecep, ~evis, ~fake, ~fund, ~hers, ~iven, ~mist, ~nfo, ~nia_, ~outi, ~stak, ~stin
  2.1: NAME ca, NAME sorry, NAME … all, NAME … plus, a ce, a donne, a voir, a … from, a … mauvaise
  2.1: a … number, ai … fait, alle, avez pas, avez … la, bike in, bon numero, burea-, bureau, but … i
  2.1: call … on, cell la, componer, confo-, de … o, different … now, el senor, el |, es un, es … nombre
  2.1: ese nombre, gal, good luck, his bike, i … ordered, il … plus, in … i, is not, is … shop, j … la
  2.1: jamais alle, le … al, le … number, le … pas, llegan mensajes, llego a, lol wrong, lol … is, love to
  2.1: luck, me … esto, mensaje a, moi que, name but, never ordered, not order, not … one, nous |, nulle
  2.1: of us, paroi-, paroisse, pas … bike, put … number, quiere, rappo-, rapport, reatt-, reattribue
  2.1: reparer |, rien … voir, sa, se llama, ser, simar-, simard, so … can, sorry |, telefono de, text is
  2.1: text … not, the … you, tiene … numero, to pick, to … up, tout le, travaille … ici, try again, up what
  2.1: vous … demandez, who you, would love, yo … soy, you … the, | … aqui, | … cher, | … cherchez, | … llego
  2.1: | … might, | … person, ~_inc, ~_mal, ~_piz, ~_sa_, ~_try, ~arto, ~atar, ~bt_, ~bure, ~clis, ~eard
  2.1: ~ecy, ~glar, ~gni, ~ior, ~lui_, ~oner, ~onfo, ~pany, ~patr, ~piz, ~pizz, ~pose, ~reau, ~tene, ~ulle
  2.1: ~urea, ~xi_
  2.0: NAME n, NAME qui, NAME stop, NUMBER … am, a NAME, a pu, a … and, a … lado, a … shop, adresse … a
  2.0: afrai-, afraid, ago |, ai … c, al … no, algui-, alguien, any NAME, anything off, are … a, asi |
  2.0: aucun … avec, avec un, been to, clients, commande … velo, comprado, const-, cross-, crossed, dautre |
  2.0: de … ex, digit off, doit, drive a, el de, else i, es esta, esta … pero, faux, finit … NUMBER, flori-
  2.0: for repair, garage |, he comprado, he … nada, here … that, i … love, in … repair, je pense
  2.0: je … jamais, just … this, kien, la personne, labor-, lado |, llama, llamo, mais, mal … numero
  2.0: mensaje … la, message … not, mio, mixed up, mon … finit, must be, ne suis, ningu-, no tiene
  2.0: no … ninguna, no … who, not who, not … any, nouveau numero, number not, number stop, och, old number
  2.0: otro lado, ours, own |, pas c, pas … est, person … the, phone … to, pizza place, pour … autre
  2.0: pretty sure, proprio du, right number, si le, si … velo, si … veux, some, sorry … not, t … pas
  2.0: this … me, trompe |, une garderie, vez … por, vous texter, xioma-, xiomara, yesen-, yesenia
  2.0: your records, | ese, ~_bil, ~_er, ~_liv, ~_mio, ~bill, ~cast, ~cli, ~debe, ~doit, ~embl, ~ex_, ~faux
  2.0: ~guna, ~hbor, ~ingu, ~itu, ~lgui, ~luck, ~ngun, ~ntis, ~raid, ~son_, ~tari, ~tist
  1.9: NAME i, NAME vous, NAME … not, a mistake, a … but, a … in, a … line, a … nada, am … and
  1.9: appartient … a, aqui … es, aqui … se, are … for, are … sure, avec moi, avec … autre, believe, belon-
  1.9: bike … my, bon … la, ca s, ca … vous, cell, chat |, cherchez, con … nombre, contact |, dautr-, dautre
  1.9: de un, de … appeler, de … nom, did … bring, diero-, dieron, digito, doubt, drop … any, el que
  1.9: erreur … numero, est … vous, eu ce, finit, florida, fue el, guy … me, have … wrong, hay ningun, he … a
  1.9: here by, heu, i drive, i … getting, i … his, i … that, j habite, know, le … si, madame |, mande a
  1.9: melan-, meme pas, might, moi si, moi … tu, mon … haha, mon … j, mon … ni, n … jamais, nada ahi
  1.9: ni … nom, no … a, not have, not hers, not … anymore, not … lol, not … number, not>not, number thanks
  1.9: number … texting, off any, office, ordered, otra persona, pense que, personne … ce, qui c, quien … y
  1.9: records, regret, reparacion, se de, se … fue, son cell, suis … alle, sure have, texts … the, this line
  1.9: this text, tienda … esta, to … i, trouver, tu t, tu veux, tu … es, un digito, une … NAME, up with
  1.9: up … i, votre magasin, vous … me, want |, was never, what your, what … do, wilme-, wilmer, with … bike
  1.9: wrong … stop, y me, you … call, you … want, your lookin, | check, | kien, | there, | uh, | wrong
  1.9: | … bicicleta, | … mal, | … number, | … numbers, ~_bec, ~_cli, ~_dif, ~_err, ~_fak, ~_mm, ~belo, ~cro
  1.9: ~dier, ~ella, ~fak, ~fice, ~flor, ~ior_, ~lm_, ~lori, ~mbl, ~med_, ~mio, ~moun, ~noz, ~nozc, ~onoz
  1.9: ~ooki, ~ozc, ~ozco, ~pell, ~resi, ~uh_
  1.8: NAME pis, NAME this, NAME |, NUMBER … from, NUMBER … i, NUMBER … this, a fake, a jamais, a montreal
  1.8: a stranger, a … lol, acabo de, account, ai … aucun, am no, and … do, arretez svp, avisos de, avoir un
  1.8: bon number, bonne personne, c … un, cel, celular … no, compa-, correct your, correct … records
  1.8: de … mon, de … tal, debe ser, dieron este, drop off, el … otro, el … senor, en … no, era … mi, erron-
  1.8: est … ca, estan … los, etes … la, famille, for |, have … bicycle, herd, hermano, i … not, il n
  1.8: intended, jamais eu, l … numero, la bonne, les … de, life |, list>not, ma belle, malo, mauvais numero
  1.8: mio |, more>not, moved out, my brother, never been, no hay, not bring, offic-, order-, person
  1.8: personne de, pieds, pis … est, plus a, prett-, pretty, qui … NAME, quien eres, rendu, rien fait
  1.8: se … es, she … not, svp corriger, talking about, telefono … es, the NAME, the … phone, the … this
  1.8: the … your, think … got, try, umm, vida |, voir, votre boutique, vous arretez, vous … ai, vous … un
  1.8: whoev-, work order, wrong>send, years, yo, you meant, you must, you sure, you … da, you … tell
  1.8: your contact, your guy, | acabo, | … came, | … contact, | … je, | … texto, ~_kie, ~_yo_, ~arac, ~axi
  1.8: ~bio, ~coi, ~dif, ~domi, ~doub, ~elon, ~epr, ~erso, ~etty, ~excu, ~fon, ~ghb, ~hoev, ~ieds, ~lamo
  1.8: ~land, ~malo, ~migh, ~nata, ~ncon, ~nit_, ~ntly, ~oev, ~oeve, ~offi, ~ompa, ~orid, ~parc, ~paro, ~rder
  1.8: ~reac, ~rso, ~rson, ~tina, ~tty_, ~uart, ~whoe, ~xcu, ~zco, ~zco_
  1.7: NAME pero, NAME … a, NAME … me, a erreur, a … ca, a … n, account with, affaire avec, an … for
  1.7: and … not, appointment for, arretez … de, at work, au … du, bici jaja, bro, buscan, ca … NUMBER
  1.7: can … pick, can … talk, ce, ce cell, ce … la, clini-, compa, con ese, connais … votre, crois, d … NAME
  1.7: dans votre, dieron un, el telefono, el tiene, ella, elle a, elses bike, entiendo … no, entreprise
  1.7: erreur de, erreur |, est parti, etait le, fille la, findi-, finding, for any, foto … la, from you
  1.7: good … finding, has this, has … different, have … right, i … NUMBER, i … buy, i … none, i … your
  1.7: ici pas, icitt-, icitte, il a, infor-, j pense, j … eu, je crois, kno, l … sur, la c, le gars, llega-
  1.7: luck finding, m … NAME, me by, me estan, mere, mine, mme lavoie, montreal, montreal |, my repair
  1.7: name is, named, named NAME, neigh-, nimew-, nimewo, no … bike, no … comprado, no … he, no … hijos
  1.7: no … in, no … please, not talk, numero equivocado, numero |, numero … une, of NAME, pas … le, pero
  1.7: perso-, persona, pu ce, pu … numero, que bueno, quelqu … a, qui … c, repai-, sa mere, se le
  1.7: since NUMBER, someone elses, stati-, tell your, tengo hijos, the … person, the … street, think … want
  1.7: this i, time i, time … am, to … his, tromp-, un a, velo vous, ver, verifiez le, vicar-, vous etes
  1.7: y … erreur, yo … llamo, you wrong, your … about, yours, | vs, | … esta, | … work, ~_ce_, ~_cel, ~_cru
  1.7: ~_cus, ~_id, ~_pel, ~appo, ~arce, ~bil, ~carn, ~citt, ~croi, ~elie, ~epai, ~ewo, ~ghbo, ~hei, ~ighb
  1.7: ~init, ~lini, ~mado, ~mal_, ~mere, ~mont, ~mpan, ~mr_, ~nged, ~ngu, ~okin, ~onst, ~pair, ~repr, ~seni
  1.7: ~spon, ~tado, ~tis, ~trom, ~try, ~uli
  1.6: NAME … change, NAME … you, NUMBER miles, a … home, adresse pas, ai eu, alle a, an passe, anda en
  1.6: anda … bici, arretez pas, avez … une, avoir ce, belie-, bici … la, bike … can, bring anything
  1.6: bring … in, c … pu, canno-, cannondale, ce … etait, cherche, come get, come … it, connait, de l
  1.6: de … reparacion, destinatario, different number, do … even, donne … faux, drive, du client
  1.6: dueno anterior, el … no, elm, en … y, equivoco, est ca, est pu, est … ligne, est … lui, eu … numero
  1.6: fait NUMBER, fait reparer, for someone, for … tune, got no, habite, had a, have the, here, hijos
  1.6: i believe, i is, i … am, in florida, jaja … no, know anyone, know what, l … passe, le … para, mais … n
  1.6: mais … ne, mal … telefono, mauvais gars, me hablan, me … pour, me … want, message … me, misdi-
  1.6: misdialed, mistake, moi en, moi … vous, n, n etait, n y, no … conosco, nombre |, not … get, not … what
  1.6: not>number, number she, number … stop, number … week, numero … que, oficina de, ok but, ok … i
  1.6: one here, own, par erreur, pas … ca, person in, pizza … lol, pizze-, pizzeria, place lol, pour … je
  1.6: que … velo, quelq-, qui … est, qui … j, rhond-, rhonda, right … i, s … NAME, shop … not
  1.6: sorry … number, soy … que, suis jamais, tal NAME, telephone la, tell you, texting … about, there … two
  1.6: think your, this … meant, ti, ti guy, tienen … el, to … wrong, tout … temps, trompe, twice already
  1.6: un … NAME, una … de, ustedes |, velo rouge, vs, was my, will take, would … to, y … en, you all
  1.6: you have, your … he, your … this, | donne, | marco, | … bueno, | … estan, | … mensaje, | … recois
  1.6: | … ser, ~_kno, ~_n_, ~_our, ~_own, ~_sr, ~_vs, ~_vs_, ~boa, ~conn, ~cun, ~dece, ~diff, ~elq, ~elqu
  1.6: ~eria, ~hbo, ~hif, ~ica_, ~inon, ~iona, ~ixed, ~liev, ~mela, ~mpa_, ~ndal, ~ndie, ~nond, ~ntai, ~ondr
  1.6: ~ono, ~orri, ~pied, ~rado, ~revi, ~ros_, ~tair, ~toir, ~uelq, ~uver, ~vs_
  1.5: NAME phone, a boat, a elle, a pizza, a un, a … no, about i, about |, aca no, al … me, am … you
  1.5: an … with, and why, aqui, are looking, are … the, avez du, avisar, bici que, bill |, boat, busca
  1.5: can … come, ce … je, ce … ne, change … cell, check, check your, cicli-, cliente … ustedes, clinique
  1.5: comprado nada, con quien, de velos, de … a, dentaire, desk, doit etre, double check, el … a
  1.5: el … anterior, emili-, emiliano, en … taller, entendu parler, entendu … de, equivocaste, errad-
  1.5: errado, es … una, esa persona, est … pis, este, excuse, fais pas, fait … fois, fella |, for me
  1.5: for … repair, friend |, getting texts, had … number, he got, his … one, hr, i … take, il y, in for
  1.5: inscrit pour, instead of, intended for, is … his, is … mr, is … old, jaja pero, jamais entendu
  1.5: jamais … parler, je fais, je recois, joint, know this, la quedo, last week, le … NUMBER, life
  1.5: ligne de, lista … le, me … quedo, me … with, me>not, meant for, melange, mi … no, mine i, montr-
  1.5: my names, ningun, no deje, no el, no one, no … donde, no … mio, nom, not here, not live, not make
  1.5: not … so, not … this, not … up, numero le, numero … pour, of yours, on … pas, one digit, one off
  1.5: one … off, one … the, para … que, parti, pas pour, pas que, pas … commande, perdon pero
  1.5: persona equivocada, phone … NUMBER, please … it, proba-, probably, que tienen, que tu, que … con
  1.5: qui est, reass-, rien a, se equivoco, semaines c, semaines … est, son vrai, son … c, tablet
  1.5: te equivocaste, texting his, texts>angry, that is, the … number, think, tiene este, tremb-
  1.5: trompe … numero, un autre, up i, wrong fella, wrong>remove, y all, y en, y est, y … pas, yo … deje
  1.5: yo … en, you find, you keep, you … am, you … his, you … looking, | sent, | sir, | vos, | your
  1.5: | … etes, | … info, | … messages, | … name, | … pense, ~_aq, ~_aqu, ~_hr_, ~_lan, ~_mig, ~_mov, ~_viv
  1.5: ~aqui, ~ario, ~beli, ~blet, ~desk, ~esk, ~esk_, ~find, ~geme, ~gne_, ~grat, ~hach, ~ieu_, ~inat, ~inc
  1.5: ~joi, ~jos, ~lay_, ~lee_, ~lom, ~mew, ~mio_, ~nver, ~ocas, ~ogn, ~oign, ~pana, ~pero, ~pers, ~pien
  1.5: ~qui_, ~roi, ~rois, ~san_, ~ssie, ~tat, ~trep, ~umm, ~veci, ~viv, ~voco, ~yo_
  1.4: (wrong), NAME c, NAME … am, NUMBER au, a m, a quien, a ramasser, a spoke, adres-, adresse, ai commande
  1.4: ai jamais, ai … laisse, am NUMBER, anything … you, aqui … hay, arreglar nada, at this, aucun
  1.4: aucun … en, avait, avez le, avoir … numero, before me, believe you, bonne chance, bueno-, buenos
  1.4: buscan |, casa, ce … s, cell je, changed, chayo, company, con ustedes, contact info, cruza-, cruzaron
  1.4: d avoir, daughters, de becyk, de … llanta, de … quien, depuis 2, desde, desol-, desolee, digit
  1.4: el … NAME, eleva-, elevator, else |, en a, en bici, es aqui, es … la, es … ni, est … elle, esta … a
  1.4: even, fais, fois que, for him, for … message, for … old, forti-, fortin, fourn-, funer-, garag-
  1.4: garage, get all, got the, hablas, have … a, he … the, hello i, his phone, hope … find, i guess, ici la
  1.4: inten-, is mine, is … up, jaja … que, know NAME, la garderie, la … jaja, la … les, lado, le escribo
  1.4: le llego, le … de, leo, les petits, les … a, ligne d, linea, lista no, longer has, longer … this
  1.4: mensaje … es, message n, message pas, mi … ni, miles, mon … je, monde, monsi-, monsieur, my daughters
  1.4: my order, n ai, never … a, no usa, no … tengo, not come, nous, number c, number>angry, numero svp
  1.4: of … all, of … please, old … for, on to, on … me, other one, out … number, parler, pas, personne
  1.4: petits, peut etre, phone |, place, plumb-, plus le, pour un, pu … cell, que vous, que … me, qui … etes
  1.4: quien es, regre-, remove … from, rendu a, reste plus, rodol-, rodolfo, she has, si no, si … la
  1.4: sir … am, son … je, sur … ligne, sur … personne, svp enlevez, svp … n, t as, tengo, the … or
  1.4: these>not, think we, this person, this … i, told your, tune … i, una llanta, una tal, usa, usa este
  1.4: use … phone, used … be, velo va, visto, vous … a, vous … du, vous … ecrire, vous … sur, want my
  1.4: which is, which … i, wrong chat, wrong no, y por, years and, yo me, you … in, you … this, you … tiene
  1.4: you … usa, your … for, | still, | … believe, | … brother, | … changed, | … fais, | … guy, | … he
  1.4: | … put, | … texter, | … wish, ~_adr, ~_ant, ~_boa, ~_bus, ~_due, ~_hot, ~_kn, ~_leo, ~_luc, ~_mai
  1.4: ~_mel, ~_mr, ~_plo, ~_ten, ~atr, ~bly, ~bly_, ~cara, ~casa, ~chez, ~cien, ~conf, ~cru, ~ctin, ~cun_
  1.4: ~dent, ~desd, ~egre, ~erit, ~esde, ~fais, ~fals, ~fune, ~gem, ~guro, ~hair, ~heri, ~ieur, ~inos, ~ivoc
  1.4: ~kno, ~leo, ~leo_, ~luc, ~lui, ~mais, ~mbla, ~mons, ~nat, ~ndu_, ~nea_, ~nom_, ~nous, ~olee, ~ompe
  1.4: ~ona_, ~ppo, ~ppor, ~regr, ~repa, ~resp, ~rti_, ~sde, ~sde_, ~sieu, ~son, ~stat, ~try_, ~uil_, ~uy_
  1.4: ~vent, ~zze
  1.38: (tables say unclear)
  1.3: NUMBER for, NUMBER … pas, NUMBER … y, a … magasin, again you, again … have, ai … velo, are in, askin-
  1.3: asking, barki-, barking, barking … the, becyk, bike, bike moi, bike … your, bonjour … a, by mistake
  1.3: cambio de, caron, cell … NAME, cherc-, chiffre, coloc, con NUMBER, connais … NAME, custo-, de parte
  1.3: de … lol, demandez, deux chiffres, ecris … moi, elle … change, encore pour, escribo, est gratuit
  1.3: est … j, est … svp, et mon, ex … he, fax line, fella, gives, have texted, have your, hope you, i hope
  1.3: i … only, il … jamais, is … i, is … mistake, is … of, it wrong, jaja … soy, jamais … ce, jamais … chez
  1.3: je n, know it, l an, la … que, le … sinon, lieu de, llamo NAME, mail, mandando … a, me … NAME, me … a
  1.3: mean, meant, meme … de, mi hermano, mia, moi et, moi … lieu, moms, mon dernier, mon … par, mot
  1.3: my bike, my … put, need his, never … anything, no such, no … ese, no … has, no … named, nom la
  1.3: non … c, not … here, not … please, nuevo y, number>more, numero appartient, numero es, numero mal
  1.3: numero … votre, numeros |, off i, on … des, on … one, only got, only … a, order anything, out my
  1.3: out … is, parler de, parlez, parte, parte … no, persona |, petit-, phone on, pis elle, pis y
  1.3: plus … NAME, prive-, privee, que bici, recip-, recipient, recoi-, recor-, records … is, reste, s … a
  1.3: salon, salon de, se … los, se … queda, segur-, sent this, skate-, some other, soy … mama, spoke
  1.3: su … y, sur … cell, sure … you, t es, that message, the … again, the … stop, think you, this sim
  1.3: to … bike, tromper, un chiffre, une … dans, us |, va aller, viens … avoir, vous j, wat, way i, wheel |
  1.3: y … se, you … texted, | desolee, | faux, | had, | told, | yo, | … girl, | … luck, | … meant, | … parte
  1.3: | … pedido, | … reste, | … sister, ~_and, ~_cic, ~_fau, ~_guy, ~_hic, ~_hr, ~_mia, ~_ow, ~_wro, ~aire
  1.3: ~aski, ~aste, ~bec, ~bla, ~blan, ~cic, ~cicl, ~cip, ~cus, ~cust, ~deso, ~eant, ~ecip, ~ecoi, ~ecor
  1.3: ~endo, ~erch, ~erro, ~fau, ~fort, ~fun, ~gasp, ~gir, ~gun_, ~guy, ~herc, ~hez, ~hez_, ~ici_, ~ieve
  1.3: ~igna, ~ker_, ~know, ~lado, ~llet, ~lqu, ~mia, ~mia_, ~moms, ~mot_, ~nado, ~nnon, ~nsie, ~onf, ~otro
  1.3: ~pas_, ~pena, ~pens, ~rage, ~rdon, ~ribo, ~rnie, ~salo, ~scan, ~stom, ~tome, ~tran, ~tul, ~ueno, ~ula
  1.3: ~voc, ~wro, ~zer
  1.2: (number), NUMBER ou, NUMBER pis, NUMBER … c, NUMBER … je, a des, a mes, a votre, a … i, about … bike
  1.2: about … repair, account |, affai-, ahora, ai meme, ai … pas, am … florida, at … number, bike there
  1.2: boutique, bravo, bro i, brother, bueno you, bus |, but, but it, but she, but … have, c … une, ca … j
  1.2: can … have, carna-, carnal, ce … pis, cell de, cette personne, change |, changed her, ciclistas
  1.2: cliente, clients |, cowor-, d NAME, de cel, de vous, de … non, decev-, decevoir, desco-, desconozco
  1.2: dio el, dire que, dispatch, do … ride, donna-, donne ce, du mal, en reparacion, era de, erreur sur
  1.2: errone, es, es … jaja, esa orden, esa … no, est |, est … un, esta escribiendo, estan, este celular
  1.2: etait a, famille |, fois … vous, from … list, from … you, happens, have, have … the, he, i bet
  1.2: icitte |, inver-, is now, is … ex, j suis, j … meme, jamais ete, je … pas, je … prends, je … que
  1.2: je … sais, je … son, la mama, la … ortiz, landl-, law, le prends, le temps, le … ici, lo … hace
  1.2: looking for, m ecris, magasin de, mais je, mais … suis, me fais, me … con, me … do, me … texter
  1.2: mensaje de, mi nombre, mi … esta, mistaken, moi au, moi … ai, mon … ca, mon … velo, moved, muchacha
  1.2: my neighbor, my … name, n avez, ne sais, ne … pas, ni se, nmbr, no en, no tenemos, nobody by
  1.2: nobody … that, non moi, not ride, number for, number>wrong, numero d, numero … ma, numeros, or … text
  1.2: order … is, ortiz, pardon mais, pardon … je, pas commande, pas … l, pas … rdv, pedals |, pense pas
  1.2: pense … tu, phone at, please … this, plumber, porqu-, porque, preguntan, que votre, que … cliente
  1.2: que … message, que … n, qui, ramas-, recois, remon-, remonte, repair, reparer, se quienes, send>send
  1.2: she does, shop … my, sinon, sir, sir i, sr, suis a, suis son, surem-, surement, svp je, table-, te dio
  1.2: tel de, tenem-, tenemos, tengo bici, tengo yo, tengo … jaja, texter pour, texting … stranger
  1.2: texts>not, tf, the company, the … NUMBER, the … fella, this is, this used, this … is, tiene … cel
  1.2: to … store, toutes les, truck-, tu te, tu … ecris, vivo en, vous dire, vous … je, vous … que
  1.2: vous … trompe, vs avez, what i, wheel-, whoever, wrong, wrote, yo ni, you need, | bravo, | desconozco
  1.2: | este, | … j, | … just, | … moved, | … muchacha, | … sir, | … tf, ~_are, ~_bel, ~_es_, ~_hav, ~_he_
  1.2: ~_hop, ~_joi, ~_suc, ~_vec, ~_vid, ~_wr, ~affa, ~ague, ~amil, ~ayez, ~bio_, ~blas, ~ched, ~cois, ~cout
  1.2: ~dam, ~each, ~eg_, ~egla, ~emon, ~emos, ~esol, ~exa, ~ffai, ~gee, ~gna, ~gun, ~hav, ~ibie, ~icl, ~ida_
  1.2: ~iol, ~ipo, ~item, ~ives, ~lse, ~mane, ~mark, ~mass, ~mill, ~mou, ~mpa, ~ni_, ~nos, ~nue_, ~oco_
  1.2: ~oid_, ~omer, ~oms, ~oms_, ~osed, ~patc, ~porq, ~quiv, ~ravo, ~rett, ~rong, ~ruck, ~sino, ~skin, ~sole
  1.2: ~suc, ~tad, ~teng, ~teni, ~tude, ~ud_, ~uivo, ~una, ~uner, ~unta, ~urni, ~urp, ~vise, ~wron, ~wrot
  1.2: ~xed, ~xed_
  1.1: NAME guy, a law, a lo, a plus, a … mejor, affaires, ai … ans, ai … mis, alguien mas, annulez pas
  1.1: annulez … mon, anywh-, anywhere, as le, as … mauvais, at your, au lieu, avait ce, avant |, avec votre
  1.1: avoir, believe this, believe … message, bici desde, bicic-, bike … do, bouti-, bowli-, bowling, broth-
  1.1: but can, but my, but not, c … ca, ca doit, ca … souvent, chain |, chiffre de, child-, childs, comma-
  1.1: complete, confundiendo, connais … ce, conoz-, conozco, corresponde al, d habitude, d … la, dame
  1.1: daugh-, de casque, de mme, de son, de … bicicleta, de … escuela, de … j, dejen … mandarme, delete … no
  1.1: destine, devez, diff, dispa-, donde queda, du … c, ends in, ends … NUMBER, enfant, entendu, era … otra
  1.1: es … pero, escribiendo, ese … you, espere que, essayez, est une, est … tel, esta tienda, esta … en
  1.1: este … you, et c, et … est, et … suis, etes trompe, etes … c, expec-, for … NAME, for … NUMBER
  1.1: guy … not, ha, habitude, have … this, hay … NAME, her … she, herit-, herite, herite de, how … times
  1.1: i know, i … this, is … here, is … on, is … she, it if, it … he, j espere, jaja no, l ai, la … el
  1.1: le … que, lieu, like a, lista … no, live here, lo dieron, lo mejor, loads, m … je, ma vie, mais pas
  1.1: manejo, many … do, me habla, me … confundiendo, meme, merci … le, message … pour, mijo, mine now
  1.1: mistake … is, moi … je, moi … l, mon chien, must … a, my … but, my … says, na, name here, neighbor
  1.1: no … person, no … quienes, non plus, not this, not … nothing, not … sorry, not … your, number it
  1.1: number or, number this, number … it, numero falso, numero pis, numero … 2, odile, one … by, or any
  1.1: otra NAME, pas du, pelle-, pelletier, pertenece a, pick … the, por … me, pour lui, pour … rappel
  1.1: prend, prof, que buscan, que … NUMBER, que … est, que … textez, quel velo, qui … ai, quien … lo
  1.1: rappel mais, recepcion, recien, reparation, revise el, revise … numero, roomm-, says … you, se … NAME
  1.1: seas, secretaire, sent … to, shop, sister … is, somebody elses, somebody … my, son NUMBER, store, such
  1.1: talle-, taller, text from, text … a, that … here, the … but, the … kid, their, this you, times do
  1.1: times … i, titul-, to come, to fix, toute-, toutes, trying … reach, tu m, un … falso, un … numero
  1.1: un … vous, usa … numero, velo … NUMBER, velo … a, vive, vouli-, vouliez, vous devez, want … else
  1.1: was … in, who … are, wish, wish … a, wrong guy, wrong>wrong, y a, y ustedes, you i, your garage, | ce
  1.1: | disculpe, | never, | quelle, | … delete, | … eres, | … ex, | … fui, | … nom, | … serait, | … texte
  1.1: ~_age, ~_auc, ~_bik, ~_bow, ~_dig, ~_ele, ~_ha_, ~_hab, ~_na_, ~_tax, ~_wat, ~aban, ~ane_, ~aucu
  1.1: ~avoi, ~bite, ~brav, ~brot, ~but_, ~cipi, ~ddi, ~ddin, ~dere, ~deve, ~due, ~eck_, ~egur, ~eigh, ~eir_
  1.1: ~enem, ~enia, ~eri, ~esen, ~fre_, ~gnez, ~have, ~hink, ~hop, ~ispa, ~labo, ~law_, ~leva, ~loc_, ~mal
  1.1: ~mean, ~mijo, ~mile, ~mmat, ~mper, ~nco, ~niq, ~niqu, ~oc_, ~onna, ~oomm, ~ova, ~pone, ~rds, ~rds_
  1.1: ~rote, ~roth, ~tax, ~tiz, ~tly, ~tly_, ~tric, ~uadr, ~ucun, ~ute_, ~utiq, ~vat, ~vil
  1.0: NAME does, NUMBER anos, NUMBER i, NUMBER j, NUMBER vous, NUMBER … vous, a car, a … place, a … since
  1.0: a … there, a … to, acabo … sacar, actua-, actually, am … a, and, and do, and never, another customer
  1.0: ans, aqui en, are, asi que, autrement, avec … magasin, avertissez, avez … mal, avez … mauvais, be one
  1.0: be … off, being repaired, belongs to, bici y, bicyc-, bike … mine, bouchard, boula-, boulangerie
  1.0: but i, cae, changed … number, chiffres, chum |, clue, code NUMBER, coiff-, coiffure, comme un, compa |
  1.0: confondu, connais … de, consultorio, cosas de, cours … le, customer, dan, de coiffure, de nina
  1.0: de sacar, de … argent, de … esta, de … este, de … sus, dear sir, dear … i, decis, des freins
  1.0: dieron … numero, different, digits, does … live, does … want, doute, drop … off, dropped off, du … et
  1.0: du … noter, dude |, el no, el numero, elle |, empre-, empresa, en ai, en ese, en … NUMBER, equiv-
  1.0: equivocado, era, erreur … la, error |, es de, es … ahora, es … se, espere, est … mauvais, est … votre
  1.0: esta … una, et je, ete, euh, even own, even … a, expecting, faire du, famil-, for mr, for that
  1.0: frere a, from … bike, fyi this, fyi … is, gars a, gentleman, gratuit, had, hay … de, hermano … no
  1.0: his mom, house, i not, idea … you, in my, in … text, is … who, jamais … a, je suis, je … juste, je … l
  1.0: la escuela, la nouvelle, la oficina, la senora, la … maison, le rappel, le telephone, le … a
  1.0: le … etait, les … dans, list>wrong, llamado, llegan cosas, lol … number, lol … person, lui … a
  1.0: maestra, main, mais … est, mal noter, mal … le, maner-, manera, manera de, manera … que, mauva-
  1.0: mauvais, mauvais number, me i, me … bien, mensaje para, mi vecino, mi … y, mia se, mio ahora
  1.0: moi aussi, mon rdv, monde |, monsieur … n, more … is, n a, name … NAME, new one, ni mi, no de
  1.0: no existe, no tengo, no vive, no … at, no … de, no … idea, nom du, not bill, not … anyone, not … never
  1.0: not>me, noter, noter le, number … that, numero errone, numero … depuis, numero … y, o |, obten-
  1.0: off … is, ojala, on a, or the, ou le, our numbers, parler … votre, pas des, pas m, pas … du, pas … lol
  1.0: pas … magasin, pero me, person … are, personne que, personne … vous, pick, pieds dans, pieds … votre
  1.0: pis c, please check, please remove, please … NAME, plomb-, por … jaja, pour … a, pouti-, poutines
  1.0: que vos, que … c, que … se, que … tiene, que … you, quels, qui … ca, quoi votre, ramasser, reassigne
  1.0: reception, reception de, recie-, recipient |, recordatorios |, records |, recu … facture, remove>send
  1.0: repaired, repar-, rien commande, sacar, sacoc-, sacoche, salon … coiffure, secre-, senor-, she
  1.0: she … on, shop is, signale, someb-, somebody, someone … bike, soy … no, still not, stuff, su taller
  1.0: suis … NUMBER, suis … cette, suis … cliente, supposed, supposed to, sur le, sure how
  1.0: sus recordatorios, taller |, telli-, telling, temps pour, tengo … anos, texting the, texting … wrong
  1.0: texts about, the … time, these>more, these>want, thing … you, this no, tiene, time … me, to have
  1.0: to … me, trying to, tune up, ud, uh i, un consultorio, un tal, une ecole, veci, verif-, videotron
  1.0: vivo, vos messages, vous mon, vous … la, vous … n, vous … this, want someone, want>number, was … bike
  1.0: who … is, will … it, winnipeg, with another, with … number, y … es, y … que, yeste-, yesterday
  1.0: yo vivo, your … NUMBER, your … by, zack, | avertissez, | compre, | creo, | euh, | mistaken, | ou
  1.0: | our, | somos, | tu, | … be, | … bon, | … errone, | … frere, | … idea, | … n, | … quien, ~_ape, ~_ce
  1.0: ~_coi, ~_cy, ~_cyc, ~_els, ~_fal, ~_had, ~_law, ~_mea, ~_nei, ~_nin, ~_oj, ~_oja, ~_tit, ~aria, ~autr
  1.0: ~auv, ~auva, ~bicy, ~bik, ~bow, ~bus, ~cass, ~cell, ~ctua, ~dato, ~dial, ~dig, ~eas_, ~ecie, ~else
  1.0: ~engo, ~ents, ~epti, ~erif, ~eron, ~eros, ~fami, ~ffu, ~fres, ~gie, ~gits, ~gla, ~had_, ~han_, ~his
  1.0: ~his_, ~hoe, ~hop_, ~hr_, ~iano, ~icle, ~iev, ~iffu, ~ilo, ~imad, ~ity, ~ity_, ~ivee, ~ivo, ~kat
  1.0: ~leti, ~lie, ~load, ~lon_, ~lul, ~lula, ~mari, ~mauv, ~meb, ~mebo, ~mig, ~mpe_, ~nce_, ~ncor, ~ntan
  1.0: ~oads, ~oba, ~ojal, ~omeb, ~orq, ~orqu, ~osse, ~oula, ~pok, ~ratu, ~ria, ~ron, ~rtic, ~seas, ~she_
  1.0: ~shop, ~skat, ~spok, ~tual, ~tuff, ~uall, ~ucu, ~ueri, ~umbe, ~una_, ~upu, ~usc, ~utre, ~uva, ~uvai
  1.0: ~vee_, ~vive, ~vivo, ~wat, ~wish, ~yest, ~ywh, ~ywhe
  0.9: 2 ans, NAME aqui, NAME at, NAME to, NAME … y, NUMBER et, NUMBER que, NUMBER time, NUMBER … au, a bus
  0.9: a du, a esa, a ete, a nice, a thing, a une, a … se, a … vous, accou-, ahora lo, ai NUMBER, ai … de
  0.9: aki no, alley |, am new, ancien proprietaire, any shop, any … it, anything at, appartient maintenant
  0.9: appartient plus, appelle … pas, asthe-, astheure, aucun … a, be your, because … is, been NAME, belongs
  0.9: bici … pero, bici … ustedes, bicycle, bike … not, bill i, bonne journee, bouch-, buddy, buscar
  0.9: but really, but … his, c … sa, ca … m, cambio, cambio … numero, camio-, ce n, ce … c, cel lo, cell |
  0.9: celular y, celular you, celular … me, cette ligne, chambres, cherchez |, chez vous, chick, chico-
  0.9: chicoutimi, chien |, chiffres |, co, commande, commande a, commande chez, commande … vous, confunde
  0.9: conosco |, conozco |, crois que, dans l, de buscar, de cette, de su, de … ma, de … senora, dirai-
  0.9: dirait, donne … cell, du … svp, dueno de, electrica, ella … de, emergency, en magasin, en no, en velo
  0.9: en … pas, enfre-, enfrente, entiendo, error, es el, es ese, es trompe, es una, ese pedido, ese |
  0.9: ese … mi, ese … no, eso es, est sa, esta es, este numero, este … ahora, etait pas, fais … de
  0.9: fauteuil roulant, fire, firm, for … i, front desk, get … bike, got … number, gratu-, habite a
  0.9: hace … mes, halif-, halifax, have no, have … tell, he ido, he passed, heard … your, her, hey just
  0.9: hey … fyi, his … not, hope, i am, i received, i … had, ici … pas, idea who, identity, ido a
  0.9: incorrecto, ing, is NAME, je … fais, je … moi, joign-, joignable, just fyi, keep, kid |, l argent
  0.9: l … avant, l … pis, la bicicleta, la dans, lavoi-, lavoie, le cell, le dieron, le this, les dije
  0.9: llaman, maintenant a, mandando, many times, marco, me han, me … cosas, me … dieron, me … up
  0.9: meant … someone, mes |, message by, message … mistake, mistake i, mix, moi qui, moi … NAME, moi … vos
  0.9: mon ex, movil, my … i, nada en, nah … me, name |, neighbors, ni … la, no bikes, no hablo, no is, no so
  0.9: no … bicicletas, non … plus, nosot-, nosotros, not, not … own, notai-, numbe-, number, number before
  0.9: number … to, number>remove, numer-, numero l, numero … maintenant, off from, old, on dirait, on this
  0.9: one … i, one … you, otro |, owner of, owner |, particular, pedid-, pedido, perdo-, perte-, pertenece
  0.9: phone … a, plante, platr-, platre, please tell, plus son, porque no, previ-, previous, que ni, que son
  0.9: que … ne, que … voulez, que … vous, qui j, qui je, rendez vous, ride a, ride … you, right … for
  0.9: roula-, roulant, se … de, she … you, si quieren, store |, stuff |, suerte con, suerte … la, suis, sœur
  0.9: t … le, t … trompe, te … de, te … un, telefono … su, tell … to, tengo ni, tengo … en, texted, the trek
  0.9: tienda, tienda no, tienda |, to a, to … what, to … you, trabaja, trois fois, tromper … numero, tuvie-
  0.9: tuviera, un mes, un … pas, un … qui, una bici, une semaine, vanco-, vancouver, velo, velo bleu
  0.9: velo … ai, velo … haha, want>forever, what … a, what … this, who left, winni-, wrong>texts, y este
  0.9: y … con, you a, you … dije, you … got, | again, | getting, | quelqu, | same, | some, | t, | … as
  0.9: | … dear, | … dropped, | … esa, | … hablo, | … husband, | … ni, | … sms, | … tell, | … texting
  0.9: | … vez, ~_ala, ~_avo, ~_but, ~_den, ~_eq, ~_equ, ~_eu, ~_fam, ~_ind, ~_lab, ~_mau, ~_mij, ~_mou, ~_nu
  0.9: ~_num, ~_old, ~_pen, ~_son, ~_tel, ~ado_, ~algu, ~amio, ~apel, ~ark_, ~arta, ~aval, ~ayo_, ~bike, ~bod
  0.9: ~cado, ~ccou, ~cko, ~clet, ~cros, ~dand, ~dir_, ~dou, ~ebod, ~eck, ~elli, ~ency, ~enes, ~epa, ~erio
  0.9: ~ers, ~erse, ~erte, ~este, ~fal, ~fam, ~ffic, ~fire, ~frai, ~hab, ~habi, ~habl, ~hick, ~hie, ~hild
  0.9: ~icic, ~iden, ~ient, ~ieu, ~iles, ~ima_, ~inni, ~irs_, ~ixe, ~jos_, ~ka_, ~lait, ~law, ~lord, ~mau
  0.9: ~mbe, ~mber, ~mea, ~mij, ~mion, ~nfor, ~nim, ~nito, ~nni, ~not_, ~num, ~numb, ~nume, ~ocad, ~oig
  0.9: ~oint, ~oire, ~ong, ~ong_, ~ongs, ~oqui, ~ouse, ~oute, ~ovil, ~pect, ~plac, ~plo, ~prev, ~pui, ~puis
  0.9: ~rag, ~reas, ~remb, ~rifi, ~rl_, ~rnal, ~rno_, ~rreg, ~ruc, ~sed_, ~sona, ~sth, ~sthe, ~stuf, ~suis
  0.9: ~tf_, ~tuf, ~ucha, ~uis_, ~uiv, ~umb, ~umer, ~undi, ~urno, ~usto, ~veri, ~vida, ~vil_, ~voca, ~xted
  0.9: ~zac
  0.8: NAME p, NAME please, NAME … i, NAME … she, NUMBER … a, NUMBER … un, NUMBER … us, a laval, a … celular
  0.8: a … so, a … that, abuel-, ahora |, ahora … tengo, ai recu, ai … rien, aimerais ben, aller, alley
  0.8: alumn-, alumnos, am deaf, andra-, andrade, ans … de, anyth-, anything, apart-, apena-, apenas, argen-
  0.8: argent, as … la, astheure |, aucune … c, avez … deux, ayer, ayer … de, been, been … a, ben non
  0.8: ben … avoir, bendiga, bendiga |, bici con, bicicleta, bicycle … NUMBER, bicycles, bike stuff, bike was
  0.8: bike … a, bike … i, bro |, business |, busqu-, but you, but … am, buy, ca avoir, ca fait, carnal |
  0.8: casse, ce … avant, celui du, center, chequ-, chip, cliente |, con otra, con … bici, confundieron
  0.8: congrats to, connait pas, customers, cute, de cell, de ella, de quel, de ser, de … ca, de … icitte
  0.8: de … mais, de … son, de … su, de … vie, des velos, dios … bendiga, donne le, du tout, dueno |
  0.8: el … termina, elle n, en vez, en … tienda, enlevez le, erreu-, erreur, es … ustedes, escribirle
  0.8: estat-, este telefono, este you, este … me, este … un, estimado, et, euh je, euh … pense, existe
  0.8: fait du, fait trois, faites erreur, fake … lol, fils, find him, folks |, forfa-, forfait, from a
  0.8: from here, fuent-, gente |, gentl-, guess, guys … too, habla |, haha non, happe-, have anything
  0.8: have … at, have … had, have … up, here or, here you, herma-, hice, hier |, high, his old, i did
  0.8: i just, i sell, i … deaf, i … no, ici … de, idea … que, idee c, idee … est, ident-, if he, indica
  0.8: insurance |, is like, is … NAME, is … kids, is … you, it can, j … NUMBER, j … ben, j … jamais
  0.8: j … recu, jajaja, jamai-, jamais, je … au, je … client, je … une, joven, just kidding, just … you
  0.8: kiddi-, kidding, kitch-, kitchen, la j, la … NAME, la … bici, laval, le cellulaire, le entiendo
  0.8: le … je, ligne |, like … of, line … a, llevado, lo … la, los avisos, love |, mandando esto, me avisan
  0.8: me who, me … ride, me … your, menci-, messages … this, mexic-, mexico, mi amor, mi … este, mi … si
  0.8: mis alumnos, mon ami, mon coloc, mrs, my dads, my … it, my … this, n appartient, name … this
  0.8: ni … tengo, no conosco, no fui, no … con, no … en, no … entiendo, nobody … you, nom … est, nom … mon
  0.8: not got, not … of, nouveau telephone, nouveau … c, novak-, novaks, nro, numba, number and
  0.8: number anymore, number ends, number … do, number … in, number … le, number>stop, numero
  0.8: numero … appartient, numero … client, of … i, off a, off it, ofici-, oficina, on … a, one named
  0.8: one … NAME, parce … moi, pas … pis, pas … que, pauvr-, pauvre, pelo, peper-, pepere, persona no
  0.8: phone she, phone … this, plant-, please take, plus … ce, pobre, pour moi, preguntando, pu le, pu son
  0.8: qu il, que dicen, que moi, que queria, que … avez, que … favor, quien-, quienes, quienes son, quieren
  0.8: quoi l, ready it, ready … is, recu votre, regis-, reparacion no, reparation mais, resse-, roommate he
  0.8: s … de, san, se … son, seguros, semaines, send>want, senor … la, sera, she left, shop in, siempre me
  0.8: son … numero, sorry but, sounds, soy … persona, suert-, suerte, suis au, te … el, te … pero, telef-
  0.8: telefono, tengo NUMBER, termina en, termina … NUMBER, that number, that … is, that … it, the … before
  0.8: the … desk, think it, this … any, this … anymore, though, though |, tiend-, titular, to miss, to tell
  0.8: transposed, trois … que, typed it, un numero, una casa, us … that, used, ustedes me, vario-, varios
  0.8: vecino |, velo lol, velo moi, vermo-, vermont, vez de, video-, voule-, voulez, vous je, vous voulez
  0.8: vous … bien, vous … erreur, want it, watch, we … not, who, would have, wrong … i, y … NUMBER, you from
  0.8: you les, you that, you … him, you … somebody, you>forever, your … is, | dear, | des, | felicitations
  0.8: | not, | old, | pardon, | siempre, | … appointment, | … errado, | … freins, | … linea, | … te, ~_ast
  0.8: ~_cit, ~_dom, ~_emp, ~_et_, ~_fil, ~_jov, ~_nr, ~_nro, ~_ofi, ~_tas, ~_wis, ~abue, ~amed, ~ami_, ~anco
  0.8: ~arco, ~arez, ~been, ~ber_, ~bit, ~buy_, ~chac, ~chen, ~cheq, ~cina, ~clin, ~cyc, ~cycl, ~daug, ~dien
  0.8: ~dile, ~dira, ~dlo, ~dlor, ~dom, ~ean_, ~efon, ~elef, ~endu, ~enfr, ~engl, ~eot, ~eral, ~erie, ~esco
  0.8: ~esti, ~etie, ~evi, ~fils, ~fono, ~forf, ~ged, ~ged_, ~guen, ~had, ~heq, ~hequ, ~hice, ~hist, ~hter
  0.8: ~icin, ~icit, ~igne, ~im_, ~inea, ~ink_, ~irle, ~jov, ~jove, ~lan_, ~lefo, ~lema, ~lgu, ~lif, ~lin
  0.8: ~liv, ~lso, ~mada, ~mard, ~mero, ~mili, ~mman, ~mpe, ~mpie, ~nda_, ~ndig, ~ndlo, ~ngo_, ~nia, ~nnai
  0.8: ~nor, ~nsta, ~ntad, ~nyth, ~oco, ~ody_, ~ofic, ~omma, ~ope_, ~orke, ~orti, ~ourn, ~oven, ~ppen, ~priv
  0.8: ~prof, ~reo_, ~rie_, ~rmar, ~rne_, ~rof, ~ror, ~ror_, ~ross, ~rreu, ~rror, ~rten, ~sci, ~semb, ~tel
  0.8: ~teri, ~ti_, ~tica, ~tiss, ~tore, ~tros, ~tud, ~uad, ~uess, ~ulez, ~ume, ~usa_, ~uvie, ~var, ~vee
  0.8: ~vio_, ~vist, ~who_, ~ycl
  0.7: (unknown 3), NAME changed, NAME est, NAME la, NAME … this, NUMBER she, NUMBER … it, NUMBER … j
  0.7: a aucun, a otra, a truck, a … because, a … deux, a … ete, a … fixed, a … ici, a … nom, a … not
  0.7: a … oficina, a … phone, a … un, ai pas, aki, alors, alvar-, am … so, ami, and he, and … his, anota-
  0.7: anything … your, appoi-, appointment, apporte, apprend, asi, aucun NAME, autre personne, avez compose
  0.7: avez ecrit, avisan, being, ben ca, bici roja, bicicleta … mi, bike fixed, bike … have, bike … ready
  0.7: bikin-, biking, bjr je, bonne … pour, bravo pour, by a, by … and, ca … trois, camionero, can … be
  0.7: cannondale |, cargo, cas |, cel es, cell est, cellu-, cellulaire, cente-, cette, cherchez qui, chien
  0.7: cita, clerk, coiffure chez, compagnie, companys, congr-, conozco a, cual … no, dads name, de bici
  0.7: de don, de mandarme, de texter, de toute, de … empresa, de … era, de … facon, de … pis, de … velo
  0.7: dental, denve-, denver, denver |, desole de, desole … vous, dicen, dio … numero, dios te, dit … c
  0.7: dites a, does not, dropped, du … de, duboi-, dubois, ecout-, ecoute, el cambio, el pedido, emerg-
  0.7: en france, en tout, en … cas, ends, enesi-, enesima, enfant … le, enfer-, enfermera, es conmigo
  0.7: es … celular, es … hermano, esa senora, eso … la, est moi, est … je, este … a, et ce, et … ai, exist-
  0.7: facon, falso, felic-, felicitations, file, for … and, france, gagne, gars |, gaspe-, gaspesie, gets
  0.7: getti-, getting, getting … bike, gimna-, gimnasio, go by, guys … and, had … bike, haha i, have … been
  0.7: hay … con, heill-, heille, here i, here stop, hijo you, hijo … no, histoire, husband he, husband … is
  0.7: i do, i no, in ohio, in texas, indic-, inform, is about, is wrong, jr, judas, just got, keep … this
  0.7: l … dit, l … vous, la compagnie, la dame, la … asi, la … moi, last month, le petit, le … ou, le … pour
  0.7: like NUMBER, limpi-, limpieza, line at, liter-, literally, llegando, llegando … de, lol i, m NAME
  0.7: ma … s, mais vous, mais … ai, manit-, marin-, marinoni, marta, me siguen, me … are, me … mensajes
  0.7: meant … me, mensaje … no, message la, mia la, might … to, moi, moi … message, my account, my neighbors
  0.7: my sons, my … was, n est, n … pas, nadie, nadie con, nadie … ese, nebra-, nebraska, never, ni idea
  0.7: ni … de, ninguna NAME, no con, no mr, no soi, no … my, no … su, nom est, not … again, not … by
  0.7: now … texts, numero moi, numero votre, numero … gars, numero … je, numero … lo, numero … mio
  0.7: numero … mois, ohio, on se, on vous, orden no, orden … es, para otra, pardo-, pardon, party |, pas le
  0.7: pas vous, pas … en, pas … rendez, perdon, pero este, personne … s, pintar, pis, pis je, please correct
  0.7: plomero no, por … vez, pour … le, prends, proprio, que esto, que tanto, que tengo, que … pero
  0.7: que … un, que … yo, quoi j, quoi … ai, recyc-, registro |, rende-, rendez, renun-, renuncio
  0.7: rien achete, rien … la, roommate, s … vous, sa … pas, se confundieron, se … que, senor de, she gave
  0.7: she … the, siguen … mensajes, since … so, so i, soi, son ex, son telephone, sons, sorry who
  0.7: stop asking, stop … for, te, tel, telep-, telephone, tell … i, tener, tenia este, termina, tes … de
  0.7: texto s, texto … pas, texts … him, that and, that … meant, the … tree, this … no, tout cas
  0.7: toute facon, tremblay |, tryin-, trying, tunde, una … delete, une … de, up a, update … number, us
  0.7: vecin-, vecino, velo ici, vez no, vie, viero-, vieron, vos affaires, votre dossier, votre gars
  0.7: vous … compose, vous … ecrit, vous … j, want some, wedding and, whoever … want, whoevers, why are
  0.7: widow, y yo, y … aucun, years … and, yo soy, yo … he, you wrote, you … lista, | belle, | congrats
  0.7: | ella, | fyi, | heille, | in, | parce, | she, | … but, | … check, | … crois, | … madame, | … passed
  0.7: | … quel, | … quit, | … siguen, | … trompez, ~_bud, ~_che, ~_eme, ~_enf, ~_ete, ~_he, ~_hig, ~_jam
  0.7: ~_ni, ~_not, ~_pas, ~_som, ~_sum, ~_te_, ~_us_, ~_vel, ~abor, ~agn, ~agne, ~air, ~aken, ~aker, ~ama_
  0.7: ~amai, ~amas, ~ami, ~apar, ~argo, ~ari, ~arle, ~atel, ~ato, ~ator, ~bake, ~bei, ~bein, ~ber, ~body
  0.7: ~bro_, ~bud, ~buel, ~but, ~car_, ~cett, ~chip, ~cino, ~cong, ~cuse, ~deau, ~dica, ~disp, ~elan, ~elep
  0.7: ~elic, ~ellu, ~empr, ~enf, ~epho, ~etti, ~gal_, ~gets, ~ghte, ~gne, ~gnie, ~heil, ~hien, ~high, ~hon_
  0.7: ~hope, ~hte, ~ici, ~iera, ~ilia, ~impi, ~intm, ~irai, ~jala, ~jama, ~kie, ~lace, ~lair, ~leph, ~ley_
  0.7: ~limp, ~llul, ~mara, ~mble, ~mil, ~mma, ~moi_, ~nei, ~nfer, ~nfr, ~nger, ~ngo, ~nna, ~not, ~nro_, ~nsp
  0.7: ~ntar, ~ntle, ~ntm, ~ntme, ~nve, ~oat_, ~ody, ~ofi, ~ongr, ~orio, ~oups, ~pard, ~parl, ~pis_, ~poke
  0.7: ~ppos, ~prio, ~rama, ~rce, ~rch_, ~rect, ~rgo_, ~rler, ~romp, ~roul, ~rrec, ~rti, ~sca, ~scon, ~sera
  0.7: ~ski, ~terd, ~tra_, ~truc, ~tryi, ~uis, ~unto, ~utr, ~velo, ~voul, ~xis, ~xist, ~ycle, ~your
  0.6: NAME que, NAME wrong, NUMBER al, NUMBER fois, NUMBER number, NUMBER so, NUMBER years, NUMBER … and
  0.6: NUMBER … away, NUMBER … got, NUMBER … le, a deux, a funeral, a laisse, a landline, a school, a wedding
  0.6: a … here, a … moi, a … up, abeg, about, acaban, affaires |, ago and, ahora … mio, ai dit, ai une
  0.6: ai … ce, ai … d, aines, al … y, am … her, amor, and … phone, ans … j, any, anyon-, anyone, anywhere |
  0.6: appel-, are … trying, arretez … texter, at … wedding, au juste, avert-, avez texte, avez … a
  0.6: away from, be someone, be … on, becau-, because, been there, ben, bici yo, bicicleta … que, bien con
  0.6: bien el, bike wrong, bon … ca, bus … no, busca |, c le, ca … un, calga-, calgary, cas, ce … depuis
  0.6: ce … mon, cell and, celular de, chance |, collar, compose, compose … mauvais, concerne, concerne pas
  0.6: conna-, consu-, content, county, coutu-, creo … este, cycliste, d numero, dads, dar este, dar … numero
  0.6: de ninguna, de pedales, de persona, de telefono, de … electrique, de … persona, deje ninguna, dicie-
  0.6: do … go, donc le, ecrivez a, eh you, el … que, equivoco de, esa, esa foto, eso de, espana, est … a
  0.6: est … mais, este chip, este |, este … de, este … los, este … nuevo, esto me, esto … una, et j, etes au
  0.6: ey, fait … ans, false, file for, for … he, forever>wrong, from … store, fyi, gars au, gave it
  0.6: gave … to, getting … for, good … with, got … old, groom, habei-, habeis, hello … am, here named
  0.6: hey … is, hi you, homme, homme |, how many, i … all, idea, il … a, in any, incorrecto |, is ready
  0.6: is … about, is … been, is … by, is … for, j … pas, j … une, je … a, je … ai, je … du, jurid-
  0.6: keep telling, l … fait, la depuis, la facture, la … pasada, laisse … numero, le mois, le … bien, lee
  0.6: left the, leh |, les llevo, les … c, letting … know, linea … es, llama NAME, llega a, llegan los
  0.6: llegan … mensajes, lleva-, looking, los de, luck with, lyne, mais … a, mamie, marca-, me concerne
  0.6: mensaje, mensajes para, merci pour, meses, messages for, mi bicicleta, mi … el, mi … porque, mieux |
  0.6: might want, minou, mismo … pero, moham-, mohamed, moi … client, moi … tout, mon homme, mon … depuis
  0.6: montana, month |, mother |, movil |, my ex, my … husband, ne la, ne me, negat-, ni la, no longer
  0.6: nobody … by, nom |, nope … me, not even, not go, not your, not … bikes, number must, number … did
  0.6: number … mistake, number … this, numbers, numero incorrecto, numero … j, numero … no, nunca … mi
  0.6: of … place, old owner, on est, on his, on … account, on … lol, on … plan, os, os habeis, otra, panad-
  0.6: panaderia, pantoute |, parler a, parroquia, parto-, partout, pas l, pas qu, pas … mon, pasad-, pasada
  0.6: pense … c, people |, person … want, phone … in, phone … more, pis un, plome-, plomero, point de
  0.6: porque … no, pour aines, pour … c, pour … pas, pour … reparation, que c, que … esta, que … vaya
  0.6: quedo … pero, quelqu … vous, queri-, queria, qui que, recogen, registro, rejoi-, remi, remove it
  0.6: remove>wrong, right person, se, searc-, search, semana pasada, semana … no, seule-, seulement
  0.6: siguen llegando, so this, sombo-, sombody, sombody else, somebody gave, somebody … you, someone |
  0.6: sont pas, sorry no, sound-, street, su, suis … votre, talki-, te … pas, telling me, tengo … de, texter
  0.6: texter svp, texto recu, texts not, texts … NAME, that person, the county, the customer, the … office
  0.6: there it, there was, there … is, these>forever, these>send, think … is, this, this and, this … be
  0.6: this … before, this … has, this … just, time with, to reach, to … by, trompee de, un faux, un nouveau
  0.6: un telefono, un vous, una foto, une, une … j, une … qui, up … bike, update the, usted-, ustedes
  0.6: velo ca, velo mais, verifiez, votre … ce, votre … mais, voudrais pas, vous avez, vous le, vous … donne
  0.6: waiting on, want>wrong, we do, who NAME, who this, who … think, whose bike, why do, with someone
  0.6: wrong this, y que, y … bici, y … tengo, yo … el, you trying, you … here, your, your file, your list
  0.6: your … are, your … so, | abeg, | bro, | contact, | dites, | equivocado, | recibi, | … aca
  0.6: | … aimerais, | … dit, | … foto, | … habite, | … hijo, | … must, | … orden, | … pedales, | … sorry
  0.6: | … textez, | … wrote, ~_ami, ~_bou, ~_cet, ~_dam, ~_ene, ~_fy, ~_fyi, ~_gag, ~_lig, ~_mem, ~_mis
  0.6: ~_moi, ~_mur, ~_nam, ~_nev, ~_rej, ~_se_, ~_su_, ~_thi, ~_who, ~_za, ~acab, ~andl, ~ane, ~anni, ~anot
  0.6: ~anyo, ~anyw, ~arer, ~arti, ~aute, ~avo_, ~bab, ~beca, ~bout, ~cet, ~chec, ~chie, ~dads, ~dea_, ~die
  0.6: ~dil, ~dol, ~ebo, ~ecau, ~ecin, ~ejoi, ~elo, ~emer, ~enun, ~epar, ~eren, ~eses, ~exis, ~fall, ~fell
  0.6: ~fiez, ~flip, ~fyi_, ~gagn, ~gand, ~gett, ~gnal, ~heck, ~hig, ~hio, ~hon, ~hous, ~icen, ~ige, ~inta
  0.6: ~irar, ~ires, ~isp, ~isto, ~its, ~its_, ~ki_, ~ley, ~life, ~lite, ~lle_, ~lors, ~mba_, ~mbio, ~menc
  0.6: ~moi, ~mor_, ~mova, ~mpag, ~mpra, ~mur, ~nad, ~nadi, ~ncy, ~ncy_, ~ndas, ~neig, ~nero, ~ness, ~nfe
  0.6: ~ngla, ~ngra, ~nie_, ~nnan, ~nota, ~nou_, ~nsul, ~nyo, ~nyon, ~nyw, ~ohi, ~oit_, ~onde, ~onsu, ~ot_
  0.6: ~otra, ~owne, ~pagn, ~pas, ~phon, ~rati, ~rej, ~rejo, ~reo, ~reur, ~rino, ~rio, ~rmer, ~ros, ~rot
  0.6: ~rrad, ~rtin, ~rtis, ~saye, ~scar, ~sed, ~sio_, ~sonn, ~sons, ~sts, ~sts_, ~su_, ~tain, ~tede, ~tele
  0.6: ~tend, ~this, ~tier, ~tmen, ~trea, ~tree, ~ulem, ~ulto, ~unds, ~used, ~utur, ~vanc, ~watc, ~who, ~wne
  0.6: ~yi_
  0.5: (not), NAME j, NAME … ai, NAME … anymore, NAME … have, NUMBER of, NUMBER … par, a quitte, a text
  0.5: a … busca, a … les, a … mais, a … one, a … this, a … tienda, about his, acaba-, acabo, admin, ai |
  0.5: ai … a, al final, aloud, am, and we, anos, anos y, ans que, antes |, appre-, atte, atte ing, atten-
  0.5: au … c, avez la, avez … mauvaise, aviso que, balle-, ballet, belongs … a, belongs … the, ben |
  0.5: bicicletas |, bike here, bike place, bike with, bike … in, bike … wrong, bikes i, bio, boutt-, boutte
  0.5: brakes |, busca a, but … the, by … it, ca … pas, caban-, cargo bike, cargo |, carni-, carniceria
  0.5: carte, ce cellulaire, ce serait, ce … m, celui la, celul-, celular, certa-, cette boutique, chanc-
  0.5: chance, change de, chez la, chum, cita … manana, colla-, compose le, confused with, congrats
  0.5: connais … ca, correos |, creo |, creo … me, croche, croche |, cruzo, customer |, cycle, cycli-, d … j
  0.5: dayca-, daycare, de dar, de manana, de ustedes, de … NAME, de … horquilla, de … l, de … mensaje
  0.5: de … you, deced-, decede, dedans |, dentista, dernier, des affaires, des … pour, desole, despa-
  0.5: destine |, diall-, diffe-, dije … no, dire, dites, dossier, dude, ecole |, el dueno, el jueves, el mio
  0.5: el … buscan, electrica |, elle … a, en cours, enfan-, es esa, esa tienda, escribiendo a, escue-
  0.5: escuela, espero que, essay-, est decede, est … destine, est … ici, est … magasin, este movil, este … y
  0.5: etait … pour, etes, excuse me, fille, fille vous, fille … a, finir, finir par, florida |, folks
  0.5: for … lol, for … years, forever>me, forever>stop, foto de, garde-, gaspe, georg-, georgia, got a
  0.5: grati-, gratis, guess |, hace un, has … phone, have me, have … confused, have … me, have … there
  0.5: hay ninguna, he … to, her phone, here … this, him, his … and, histo-, hon, hon |, honey, hopit-
  0.5: hopital, horquilla |, i have, i inherited, in denver, in … kitchen, in … n, in … phone, in … you
  0.5: incorecto, inher-, inherited, insur-, insurance, inval-, invalid, inventado, is … at, is … landline
  0.5: is … longer, is … off, it no, it … more, je … tout, journee |, journee … vous, keep … me, keep … texts
  0.5: kien es, kitchen |, l hopital, l … de, l … pas, l … proprietaire, la compania, la famille, la semana
  0.5: la tengo, la … ahora, la … roja, la … un, la … ustedes, lavan-, lavanderia, le monde, le monsieur
  0.5: le |, le … des, le … el, le … mais, le … passe, le … tel, leh, les … el, linea no, llamaba, llego … la
  0.5: lo siento, lol c, lol … do, lol … est, longer NAME, ma sœur, made a, magasin, mais il, mais … pas
  0.5: manana con, manana … el, manej-, maybe, me confused, me llega, me … am, me>forever, me>these, meme nom
  0.5: mia … bici, mis, mobil-, mobile, moi votre, moi … pas, mois, mois passe, mom |, mon mari, mon rendez
  0.5: month and, mucha-, must have, my name, nada … su, named … here, names not, never … it, ni siquiera
  0.5: nina |, ningun NAME, no, no estoy, no le, no … al, no … am, no … tiempo, nobody named, nom c, not been
  0.5: not no, not … name, nouveau, nuevo no, number by, number de, number … is, number>you, numero a
  0.5: numero bonne, numero que, numero … NUMBER, numero … doit, numero … journee, nunca, of him, of … with
  0.5: off his, on purpose, on … for, on … line, on … un, ones, order, order i, other number, panto-
  0.5: pantoute, para una, party, pas destine, pas par, pas … cell, pas … client, pas … et, pas … il, pasar-
  0.5: pasaron, pedales |, pense … j, peopl-, people, pero ahora, pero ni, person … not, phone, pierda
  0.5: pinta-, pis il, pis … le, pizza, plan … is, please let, please … texting, pour rien, pour … vous
  0.5: prima-, probably |, purpo-, purpose, que ahora, que esta, que le, que pena, que quelqu, que … habla
  0.5: quelqu, quelqu un, qui … appelle, quien busca, quien … ese, quitte la, rando-, reads … aloud, received
  0.5: recog-, recordatorios, remove>not, resta-, restaurant, reste a, retired, ride … i, rimou-, rimouski
  0.5: rosad-, rosada, schoo-, school, se les, se llamaba, sea, seguro, sell, senora, servicio |, sherb-
  0.5: sherbrooke, shipp-, signa-, siqui-, siquiera, so it, sorry … is, soy esa, soy … la, soy … senor
  0.5: stree-, sucre, suppo-, sur mon, sure i, sure this, textez … mauvais, texts get, texts … in, the NUMBER
  0.5: the cargo, this … and, this … belongs, tiempo |, tienen el, to … check, tout … monde, tree, trouv-
  0.5: typed … in, un boutte, un velo, un … en, un … y, una … no, une … personne, us … a, vaya
  0.5: velo electrique, velo est, velo je, vendre, votre … est, vous ecrivez, want is, want the, was … a
  0.5: we got, we … got, weddi-, wedding, whoever you, why … you, with that, writi-, writing, y nunca
  0.5: y … plus, years … i, you made, you … after, you>these, your … get, | estoy, | excuse, | revise, | sa
  0.5: | somebody, | texto, | try, | update, | … au, | … code, | … dieron, | … es, | … going, | … inherited
  0.5: | … last, | … llegan, | … mandando, | … pasaron, | … pena, | … place, | … recipient, | … recu
  0.5: | … sœur, ~_am_, ~_bak, ~_bee, ~_cre, ~_doi, ~_esc, ~_ey, ~_gar, ~_gir, ~_hi, ~_him, ~_ing, ~_leh
  0.5: ~_mob, ~_no_, ~_nun, ~_nur, ~_roo, ~_sui, ~_une, ~achi, ~acio, ~acy, ~adm, ~admi, ~aled, ~alga, ~alid
  0.5: ~alva, ~amor, ~anej, ~any_, ~arty, ~auc, ~avai, ~ayb, ~aybe, ~bak, ~bee, ~beg_, ~bile, ~broo, ~cabo
  0.5: ~cede, ~cern, ~chum, ~cita, ~co_, ~coc, ~coch, ~cuel, ~cy_, ~doi, ~droi, ~dude, ~eac, ~ebe_, ~eced
  0.5: ~ecog, ~edd, ~eddi, ~edes, ~efo, ~elo_, ~elul, ~ence, ~eng, ~ense, ~entl, ~eop, ~eopl, ~eph, ~equi
  0.5: ~erre, ~espo, ~fant, ~file, ~folk, ~fyi, ~gan_, ~gati, ~guie, ~gur, ~hanc, ~hed_, ~him_, ~hone, ~hool
  0.5: ~hopi, ~iale, ~ibu, ~icul, ~idea, ~ifie, ~ike_, ~info, ~itat, ~ive_, ~izza, ~kidd, ~lab, ~lar_, ~lay
  0.5: ~lega, ~leh, ~leh_, ~lep, ~leta, ~lks, ~lks_, ~lqu_, ~lum, ~mayb, ~memo, ~mers, ~mex, ~mob, ~mobi
  0.5: ~mois, ~mpo, ~mpre, ~name, ~nate, ~ncio, ~nde_, ~ndu, ~nea, ~nej, ~nev, ~neve, ~nfan, ~nit, ~nro
  0.5: ~ntou, ~nun, ~nunc, ~nurs, ~obil, ~ois, ~olk, ~olks, ~onsi, ~opl, ~ople, ~osc, ~own, ~peop, ~ppoi
  0.5: ~ppre, ~purp, ~reet, ~ribu, ~rif, ~rite, ~riva, ~rno, ~roba, ~rpo, ~rtai, ~scho, ~sher, ~som, ~soun
  0.5: ~ssay, ~ssem, ~stau, ~sui, ~sul, ~sult, ~tau, ~taur, ~ters, ~thi, ~tit, ~toco, ~trib, ~tua, ~tun
  0.5: ~uert, ~ui_, ~unca, ~uppo, ~uvea, ~vai, ~vier, ~vio, ~wedd, ~wis, ~xter, ~ybe, ~ybe_, ~zza, ~zza_
  0.4: NAME andre, NAME … de, NAME … he, NAME … la, NUMBER mois, NUMBER one, a chicoutimi, a de, a digit
  0.4: a kids, a lot, a mal, a ninguna, a nurse, a robot, a una, a … des, a … j, a … just, a … off, a … sur
  0.4: a … velo, a … y, a … your, about what, abt, abuelita, aca … es, ages, ahi no, ahora es, ai demande
  0.4: aimerais, al … que, alguien que, all … am, am … nurse, and get, and … all, and … never
  0.4: ando … bicicleta, anotaron, anoth-, another, anymore … is, anything from, apuntado, apuntaron
  0.4: are after, are giving, are |, are … NUMBER, are … my, are … up, arreg-, assig-, au … de, avait pas
  0.4: avez … numero, ayer … no, be … elses, before |, bici, bici … jaja, bicicletas, bike at, bike … no
  0.4: bike … will, bike … you, blagu-, bonjour je, bonjour … ne, business, busquen, c … a, camionneur
  0.4: certain, cherche une, chuch-, chucho, churc-, church, church office, ciclismo, ciuda-, ciudad
  0.4: commerce, compl-, conce-, confunden, confunden con, conosco a, conozco su, conozco … tienda, contesta
  0.4: correos, cosas, d … a, dans … coin, date, de ciclismo, de esta, de ma, de personne, de … boutique
  0.4: de … bro, de … con, de … dans, de … linea, de … me, delga-, delgado, demande a, dentist
  0.4: depuis janvier, desde enero, desde … no, devai-, devait, dey, do … have, do … live, dossi-, down
  0.4: dropp-, el … al, el … con, electrique, ella |, emple-, empleado, en bicicleta, en fauteuil, en ontario
  0.4: en … de, enero, entie-, equivocaste … numero, es usted, escri-, est pour, est … autre, etait … pas
  0.4: etes pas, etes … de, eu … velo, ex |, faites … je, fallecio y, fallo, fatou, faute, faute-, fauteuil
  0.4: file |, fils de, fois … je, forever>not, foto, frapp-, frappe, fue de, fue … la, funeral, garza, gente
  0.4: get … out, goes … the, gps, gracias pero, gracias … no, haha … moi, has been, have any, have got
  0.4: have told, have … for, hay nadie, he moved, he … out, here no, hered-, horqu-, horquilla, house phone
  0.4: i … told, in … not, inconnu, is … got, is … it, is … mom, is … now, it but, j aimerais, j … a
  0.4: j … demande, jaja se, jajaja no, janvi-, janvier, je … camionneur, je … meme, jeje, jeje |, journee
  0.4: justi-, l atelier, la ciudad, la dedans, la familia, la fille, la horquilla, la … est, la … fille
  0.4: la … mais, la … me, la … no, la … pas, la … vous, la … y, laval |, le NAME, le coin, le … bleu
  0.4: le … mauvais, le … un, les debo, les message, letti-, letting, line for, llego un, lo … el, lo … no
  0.4: lol what, lol … you, love, luck … the, lui a, m … ce, ma mere, ma … n, magas-, manch-, mauvaise
  0.4: me confunde, me confunden, me from, me |, me … los, me … think, melangez, mensaje … era, message
  0.4: message pour, message … est, met, mi abuelo, mi … dice, mi … ella, mijo |, moi l, moi … en, moi … m
  0.4: mon … n, mon … vous, mr NAME, my … used, n do, n … not, nada … no, name … i, ne … connais, negoc-
  0.4: negocio, never have, ni … autre, nice but, ninguna bici, no e, no … NUMBER, no … bicicleta, no … this
  0.4: nom … votre, nombr-, nombre, non mais, nope, not at, not mr, not … and, not … owner, number belongs
  0.4: number … up, number>texts, numero je, numero lo, numero por, nurse, of … bike, off … file, on NUMBER
  0.4: on me, on our, ontar-, ontario, or something, owner, owner … this, par … pas, para … no, pas ma
  0.4: pas … NUMBER, pas … un, pedals, pena, perdone, pero … tengo, persona que, petite fille, phone a
  0.4: pic of, pic … the, poor, pour m, pour … NAME, pregu-, presb-, presbytere, priso-, prison, provi-
  0.4: public, puerto, puerto rico, put … my, que bicicleta, que ca, queda, quel … vous, rappel, reached a
  0.4: ready but, recibi, recois … messages, refer-, registrado, repair … do, reply i, rico, rose, school |
  0.4: senores, serai-, serait, shift, sient-, siento, since, siri, sister, somos una, son … de, sorry … am
  0.4: sorry … have, soy tu, soy … senora, su negocio, suis camionneur, suis … fauteuil, t, t a, te … bro
  0.4: teena-, teenager, telefono … la, telephone de, tengo … con, tengo … la, tengo … que, tengo … y, tenia
  0.4: textiando, the account, the alarm, the church, the guy, the phone, the … not, these … for, these>me
  0.4: these>these, this in, this … goes, this … off, thoug-, to somebody, to … in, to … new, trans-, trava-
  0.4: tromper d, tromper |, un … la, une … pour, uses, vato, velo … moi, velo … mon, vient de, visit-
  0.4: visiting, vous l, want, want … gone, was ready, was … but, wrong on, wrong one, y reste, y … numero
  0.4: y … pu, y … telefono, years ago, yo y, yo … e, yo … no, yo … se, you send, you … sure, your message
  0.4: your … a, | annulez, | buenas, | eso, | joven, | maam, | nope, | ojala, | perdone, | siri, | think
  0.4: | vous, | … abuelo, | … aviso, | … cliente, | … drive, | … dueno, | … entiendo, | … fils, | … his
  0.4: | … hope, | … if, | … llevo, | … made, | … mari, | … names, | … owner, | … siento, | … telephone
  0.4: | … used, | … usted, | … vient, | … vis, ~_abe, ~_abt, ~_aff, ~_bi, ~_bic, ~_dey, ~_dud, ~_eco, ~_gp
  0.4: ~_gps, ~_gue, ~_jur, ~_lad, ~_lav, ~_mad, ~_no, ~_otr, ~_per, ~_poo, ~_she, ~_str, ~_t_, ~_tab, ~abo_
  0.4: ~abou, ~abt, ~abt_, ~ae_, ~agas, ~aje_, ~ange, ~ars, ~ars_, ~asin, ~asio, ~asp, ~atis, ~bel, ~bers
  0.4: ~bic, ~bog, ~bras, ~bres, ~ceri, ~cert, ~choo, ~chur, ~cit, ~cles, ~conc, ~cord, ~ctri, ~dals, ~dans
  0.4: ~dey, ~dey_, ~die_, ~dite, ~dmi, ~dud, ~ean, ~edid, ~eds, ~eds_, ~eep_, ~egoc, ~eing, ~enfa, ~era_
  0.4: ~erb, ~erti, ~escr, ~eve_, ~fax, ~fax_, ~fil, ~fo_, ~gasi, ~ger_, ~glan, ~goc, ~goci, ~gps, ~gps_
  0.4: ~gunt, ~habe, ~hard, ~harm, ~hear, ~her, ~hipp, ~ho_, ~horq, ~houg, ~hum_, ~hurc, ~icu, ~ien_, ~ifa
  0.4: ~igh_, ~ils, ~insu, ~irl, ~iter, ~jam, ~jur, ~lga, ~lid_, ~llam, ~lmo, ~loud, ~mbe_, ~meme, ~merg
  0.4: ~mie_, ~mme_, ~movi, ~ndom, ~ndra, ~nego, ~nfa, ~nomb, ~nope, ~nos_, ~nsur, ~ntit, ~nur, ~obi, ~oi_
  0.4: ~oja, ~omp, ~onth, ~ooke, ~osas, ~otr, ~outt, ~ovi, ~pan, ~pat, ~ped_, ~peg, ~preg, ~reco, ~rend
  0.4: ~rfai, ~rio_, ~rivi, ~ropp, ~rqui, ~rtou, ~rty, ~rty_, ~sie, ~sir_, ~siri, ~siti, ~spo, ~ste_, ~ster
  0.4: ~sum, ~taro, ~tiq, ~tiqu, ~tout, ~triq, ~uck, ~ular, ~un_, ~unt_, ~utes, ~vail, ~vea, ~veau, ~whee
  0.4: ~winn, ~wner, ~ycli
  0.3: 2 years, 2 … and, 2 … c, NAME … es, NAME … ne, NAME … son, NUMBER ans, NUMBER en, NUMBER … es
  0.3: a alguien, a cette, a dental, a ese, a fax, a guy, a … avec, a … bike, a … ex, a … je, a … named
  0.3: a … ni, a … qui, abonnee, abuelo, achete, affaire, ai, aie, aimer-, al … de, alask-, alaska, all i
  0.3: all of, alone and, already |, am … not, am … your, and crank, and now, and she, and the, and … does
  0.3: and … i, ande, andre, annulez, anyone |, are for, are … about, ateli-, atelier, autre, autre-, avisa-
  0.3: babe |, banco, be … number, before … i, believe … have, bell … crank, belonged, bici electrica
  0.3: bici se, bici … en, bici … yo, bike that, bike … to, bleu, boise, boise |, booke-, booked, borde-
  0.3: c … l, c … pour, ca j, ca … a, ca … ai, cel … mi, che … c, checkez, chequen, chez … c, chez … on
  0.3: chica-, chicago, chist-, codes, con alguien, con … persona, confundiste, contact, contacting, crois qu
  0.3: cuenta de, cuentas, cuida-, cuidado, dans, dans … dossier, daughter has, de el, de number, de rendez
  0.3: de ruedas, de … al, de … client, de … compagnie, de … mama, de … n, de … nina, de … no, de … nous
  0.3: de … papa, de … shop, de … yo, deaf, dedan-, dedans, dental office, dentiste, derni-, desole mauvaise
  0.3: devez chercher, dieron mal, does |, doubl-, double, drop, el cliente, el equipo, elect-, elle … NUMBER
  0.3: empresa y, en fait, en … j, en … numero, equipo, erreur … le, es yo, escuela de, esposo no, est quoi
  0.3: esta, estad-, estado, este … se, esto es, et ne, etait, excus-, facture … NUMBER, fait une, falle-
  0.3: fallecio, fathe-, fathers, file this, fils … a, find, find my, fix, fix your, for 2, for … do
  0.3: for … weeks, franc-, get it, getting a, getting this, girl, givin-, giving, gone |, got … phone
  0.3: hace dos, haha |, have never, have to, have wrong, have … owned, have … you, her … i, his number
  0.3: his |, his … is, i … never, i … nothing, i … telling, ici … a, if … are, igles-, iglesia, in NUMBER
  0.3: in a, in … what, indiq-, instead, is at, is gone, is waiting, is … dental, is … lol, it not, j … en
  0.3: j … un, jamais … la, je connais, je ne, je reste, je voudrais, je … qu, joind-, joindre, journee a
  0.3: joven |, keep texting, know … shop, knowing, l … plus, la empresa, la foto, la … et, landline
  0.3: landlord … the, last, last name, le aviso, le client, le grand, le … mal, le … vous, left a
  0.3: les … chez, les … pour, les … sont, library, list>number, lives, lives here, llego su, lleve nada
  0.3: lol … am, lui qui, lune, m … pas, mais … c, mais … je, make, make … i, make … you, mandarme, mande
  0.3: mapel-, marid-, marido, me>me, mejor el, mensaje que, mi casa, mi … la, mine |, miss … pickup, misty-
  0.3: mistyped, moi … NUMBER, moi … non, moi … numero, mon … mais, months ago, mountain bike, moved away
  0.3: must … the, my late, my … by, my … under, n en, n … plus, nada con, names, near you, never … one
  0.3: never … to, nice day, ninguna … en, no a, no i, no lleve, no … conozco, nobod-, nobody, nom a, none |
  0.3: nop no, nop … soy, not please, not … cell, not … wrong, number 2, number again, number bro
  0.3: number … NAME, number>send, number>these, number>want, numero ahora, numero … ahi, numero … c
  0.3: numero … n, numero … pense, numero … plus, of a, off … and, once again, one … for, or … that, order |
  0.3: oui je, out in, out to, out … NUMBER, owes, owner i, p tit, pana, parro-, pas dans, pas la, pas mme
  0.3: pas qui, pas sur, pe, pedales, pero esta, pero … no, personnes, phone anymore, phone for, phone now
  0.3: phone-, phones, pieds chez, pieds … vous, piens-, please delete, puesto, quatrieme, que … cherchez
  0.3: qui s, quit … me, quoi ca, ramasse, reach, reads, recoit … textos, relat-, remis, reparation c, revisa
  0.3: roommates, rouge, rueda-, ruedas, s appelle, sais … qui, sharm-, sharma, shop please, shop there
  0.3: shop … is, si mi, si … bici, sigue-, siguen, silla, silla de, skis, so … is, sold that, something |
  0.3: somos, son ustedes, son … pas, sorry … i, soy ese, soy su, soyez, steev-, steeve, su bici, su cel
  0.3: su … este, suis … j, suis … le, suis … mme, sure who, talk, talking, taque-, taqueria, telefono es
  0.3: telephone merci, tengo ninguna, texti-, texto est, texto … est, the derailleur, the … tho, there and
  0.3: there … a, think … meant, this my, this one, this … my, tiene … que, tienen … numero, tit, to text
  0.3: to … but, to … church, to … is, to … my, told … before, tomas, trek, trompe … number
  0.3: trompez … personne, una … que, velo … devez, vendo, verifique, ville |, votre shop, votre … lol, vou
  0.3: voudrais, vous … c, vous … chercher, vous … en, vous … mais, waiting for, want … is, was, wey you
  0.3: wey … no, what you, what … i, whatever … is, who does, who i, whoever had, with no, with … derailleur
  0.3: wrong … but, y … conozco, years old, yo … me, you before, you folks, you … mistaken, you … or
  0.3: you … someone, you>send, your … in, | did, | esta, | tal, | these, | yeah, | … been, | … bus
  0.3: | … cambio, | … dejo, | … did, | … here, | … late, | … let, | … like, | … man, | … t, | … voudrais
  0.3: ~_abu, ~_ai_, ~_alg, ~_an, ~_ano, ~_asi, ~_aye, ~_dat, ~_ded, ~_die, ~_dow, ~_du, ~_ell, ~_es, ~_esa
  0.3: ~_ess, ~_fij, ~_ide, ~_inf, ~_inv, ~_jan, ~_kee, ~_lif, ~_lim, ~_nad, ~_nom, ~_oi, ~_ord, ~_peo, ~_pis
  0.3: ~_ust, ~abi, ~abu, ~acho, ~ader, ~ado, ~agni, ~aks, ~amie, ~amig, ~amo_, ~and_, ~anos, ~any, ~arat
  0.3: ~ardo, ~are_, ~arin, ~ary, ~ary_, ~asi_, ~asu, ~atic, ~augh, ~aura, ~aya_, ~ball, ~banc, ~bici, ~bou
  0.3: ~caba, ~caus, ~ce_, ~ced, ~celu, ~cky, ~cky_, ~code, ~cor, ~cre, ~deda, ~dern, ~dici, ~dres, ~drop
  0.3: ~ectr, ~edan, ~ejo_, ~ene_, ~equ, ~erma, ~ero, ~esa_, ~esia, ~etit, ~exti, ~fath, ~fij, ~fix_, ~four
  0.3: ~fran, ~gee_, ~givi, ~hec, ~heel, ~iand, ~idic, ~ienc, ~iga_, ~ild, ~inv, ~ipi, ~iqui, ~ired, ~irl_
  0.3: ~ise_, ~isit, ~kee, ~keep, ~kis, ~lag, ~lam, ~lan, ~lava, ~leu_, ~lgad, ~llar, ~ller, ~look, ~lse_
  0.3: ~maga, ~mel, ~mer_, ~nai, ~nam, ~nant, ~ndez, ~ndic, ~ndl, ~ndli, ~neur, ~nge, ~nica, ~no_, ~nobo
  0.3: ~nse_, ~obod, ~obre, ~odes, ~ois_, ~olin, ~ona, ~onj, ~ontr, ~orde, ~oter, ~own_, ~oy_, ~parr, ~peo
  0.3: ~peti, ~poin, ~quer, ~quil, ~rans, ~rary, ~rava, ~rek_, ~rida, ~ritt, ~rle, ~rnee, ~sia_, ~some, ~somo
  0.3: ~spac, ~tabl, ~tait, ~talk, ~teli, ~ton_, ~trav, ~uck_, ~uida, ~unde, ~une_, ~utte, ~vel, ~ven_, ~voir
  0.3: ~was_, ~xcus, ~xti, ~year
  0.2: 2 semaines, NAME elle, NAME in, NAME she, NAME travaille, NAME … but, NAME … ce, NAME … se, NUMBER est
  0.2: NUMBER … est, a, a bad, a company, a dentist, a ecrit, a month, a ningun, a tout, a … boutique
  0.2: a … cell, a … chez, a … day, a … erreur, a … et, a … of, a … senora, a … taller, a … who, afraid you
  0.2: afraid … have, agarr-, ai pris, ai … ete, aider, al senor, alarm, alegr-, am … i, am … it, am … years
  0.2: amari-, amarillo, amiga, and nobody, ando en, anterior you, antes, any … in, appareil, aqui vive
  0.2: aqui … la, aqui … vive, arriv-, avec vous, avec … cell, babe, baker-, bakery, bakery |, baske-, basket
  0.2: beauc-, beaucoup, bendi-, bici me, bici … los, bicicleteria, bicicleteria |, bike … me, boutique |
  0.2: bud, bus, bus y, c, c est, came, camil-, can not, caser-, caserne, ce … a, cel de, cel … es, cell … la
  0.2: celle, celui ci, celular … la, che |, cherchez … un, ci, cliente de, clinica, company phone, compre
  0.2: con su, confundiendo con, connaitre, conozco … ningun, could … check, cuadro, cuz, datos |, de ce
  0.2: de mon, de quien, de sa, de … ans, de … depuis, de … et, de … familia, de … telefono, dejad-, dejado
  0.2: deje … bici, deje … bicicleta, demeu-, demeure, did not, digits |, disculpa, dites que, does … work
  0.2: dos semanas, dueno … la, el … revisa, ella pero, en los, encore … texto, equivoco … numero, es … cel
  0.2: es … numero, es … que, es … yo, escribieron, escrito, ese … soy, est … d, est … l, est … maison
  0.2: est … merci, est … on, esta en, este lista, este … pero, estimados, esto, estre-, et on, et … la
  0.2: et … m, etudiante, eu, excuse … i, exerc-, exercise, facture de, fichi-, fichier, fichier |, fijes-
  0.2: fijese, fixin-, fixing, fixing … bike, for NUMBER, for somebody, forever>send, forever>these
  0.2: fournisseur, free bike, from … guys, fue, get … of, got somebody, grandma, guy is, hace rato, hamst-
  0.2: have … nice, her |, her … this, here and, here anymore, hermano |, his mother, his … please, i walk
  0.2: i … a, i … been, i … hate, i … what, i … you, idea de, in maine, in this, infir-, infirmiere, inscrit
  0.2: inscrivant, inste-, inven-, is on, is … cell, is … same, is … school, it before, it … am, j … ai, jaja
  0.2: journ-, just so, know … that, l air, l avez, la … on, lady |, laisse, landlord, last … it, le … NAME
  0.2: le … au, le … ne, les … la, les … nada, les … que, like you, lucil-, lucille, ma commande, ma … avait
  0.2: maam, magasin vous, magasin … a, maine, manito, mate, mate |, me la, me lo, me up, me … not, me>you
  0.2: meant … somebody, mejor … de, message est, mi cuenta, mi pana, mi papa, mi … se, mieux, mil, million
  0.2: mis mon, mis … numero, moi maintenant, mom … is, month, month-, months, more>number, mount-, mountain
  0.2: my … has, new phone, new |, new … number, news |, ni en, ni … bici, nieta, nina, ningun taller
  0.2: ninguna bicicleta, ninguna tienda, no that, no … tu, nobody … NAME, nom … ma, not getting, not … have
  0.2: not … no, now and, number since, numerau, numero avant, numero j, numero you, numero … ai, numero … de
  0.2: numero … ella, numero … etait, numero … mi, numero … se, nunca … comprado, of … and, of … number
  0.2: office |, our, owned, parece que, parti-, participe, pas ce, pas fait, pas parler, pas son
  0.2: pas … cette, patin-, pero … mi, petite, pharm-, pharmacy, phone this, phone … i, phone … is, pickup i
  0.2: pis … ai, plombier, point, por ahi, pour la, pour … velo, priere de, prob, puest-, qqun, qu … y
  0.2: quatr-, que este, que sea, que tiene, que … ai, que … bici, quell-, quelle, rato … no, reached … wrong
  0.2: recoit, respectfully, reste pu, revisen, roule, sais pas, saludos |, se fue, se … yo, senora de
  0.2: sent … wrong, she … NUMBER, shop by, six, sorry pero, sounds like, sounds … a, soup, soy otra
  0.2: soy quien, stop>more, stop>want, su … se, tamal-, tamales, tenan-, tenant, tes, texting, texting my
  0.2: texto pour, texts>me, texts>stop, the neighbors, the tenant, the third, think there, think … are
  0.2: third … i, this … now, those, tiene el, tiene |, to contact, to someone, to … else, to … somebody
  0.2: travers, trucker, typo, un … chez, una iglesia, unico, unico que, up by, used my, used … number
  0.2: ustedes se, velo … j, vive aqui, vive la, vive … familia, votre systeme, votre … vous, voudr-, vous c
  0.2: vous faites, vous … faire, voy … el, want … number, wants … i, was … me, what … are, would … for
  0.2: wrong … mate, wrong … no, y … el, y … personne, yo … NAME, yo … lleve, you make, you … NUMBER
  0.2: you … le, you … one, your … has, yourself, | cita, | compa, | cual, | disculpa, | en, | estimados
  0.2: | incorrect, | meant, | must, | pretty, | respectfully, | who, | … apellido, | … asking, | … cel
  0.2: | … client, | … customer, | … daughter, | … donc, | … dude, | … esposo, | … facture, | … lady, | … le
  0.2: | … make, | … muchos, | … qui, | … reply, | … take, | … unico, | … vivo, | … would, ~_a_, ~_abo, ~_act
  0.2: ~_am, ~_ans, ~_any, ~_bei, ~_ben, ~_c_, ~_cen, ~_chu, ~_ci, ~_ci_, ~_clu, ~_dan, ~_era, ~_eu_, ~_far
  0.2: ~_flo, ~_fue, ~_gas, ~_hea, ~_jaj, ~_ka, ~_kit, ~_lit, ~_loo, ~_may, ~_na, ~_nob, ~_nou, ~_os, ~_ric
  0.2: ~_seg, ~_six, ~_tal, ~_tee, ~_tun, ~_vay, ~aam, ~aam_, ~aca, ~acco, ~acr, ~act_, ~adro, ~ads_, ~af_
  0.2: ~ago_, ~aint, ~ais_, ~alor, ~amab, ~anad, ~ante, ~anyt, ~are, ~arid, ~aser, ~auco, ~aug, ~aya, ~bask
  0.2: ~bing, ~cart, ~cas_, ~cco, ~chic, ~chu, ~comp, ~ctr, ~dea, ~desp, ~dido, ~dir, ~dli, ~dlin, ~dma_
  0.2: ~don_, ~donn, ~doss, ~down, ~dro_, ~eado, ~ears, ~eauc, ~ebra, ~eive, ~elec, ~enti, ~eos, ~eos_, ~erai
  0.2: ~erdo, ~ero_, ~esc, ~etas, ~etes, ~exi, ~far, ~faut, ~ffer, ~ffi, ~fill, ~fue_, ~fur, ~hed, ~herm
  0.2: ~heu, ~hic, ~ia_, ~ien, ~iffe, ~ike, ~ima, ~inf, ~ink, ~ino, ~ipe, ~ipo_, ~ipp, ~ippe, ~iqu, ~irm_
  0.2: ~istr, ~itin, ~ived, ~ivo_, ~kan, ~kit, ~kon, ~lama, ~lavo, ~lia, ~liez, ~maam, ~mab, ~mani, ~mate
  0.2: ~may, ~mbr, ~mieu, ~mil_, ~mis_, ~nina, ~ning, ~niss, ~nob, ~nom, ~nora, ~nsan, ~nste, ~nten, ~nth
  0.2: ~nth_, ~nths, ~ny_, ~nyt, ~oie, ~oie_, ~oix, ~oix_, ~ombr, ~onge, ~ores, ~oudr, ~ouge, ~ovin, ~pant
  0.2: ~pci, ~pcio, ~pe_, ~pha, ~pis, ~poo, ~ppa, ~pre_, ~qu_, ~quat, ~rata, ~rco_, ~rdat, ~rdo, ~regi, ~reta
  0.2: ~rido, ~rig, ~rimo, ~rios, ~riq, ~riqu, ~riti, ~rrer, ~ryi, ~ryin, ~sala, ~sca_, ~sea_, ~sid, ~side
  0.2: ~sine, ~six, ~six_, ~sket, ~sure, ~tai, ~tc_, ~tead, ~tely, ~thin, ~thos, ~ths, ~ths_, ~tme, ~tren
  0.2: ~trie, ~uatr, ~uelo, ~uff_, ~ull, ~une, ~ups_, ~uro, ~usq, ~usqu, ~val_, ~vaya, ~vic, ~voie, ~vok
  0.2: ~voud, ~xing, ~xtin, ~yth, ~ythi, ~zz_
  0.1: NAME en, NAME working, NAME … yo, NUMBER … have, a personne, a … mas, a … votre, aboga-, achete … velo
  0.1: acheter, ado, again did, again … not, ai … cell, algo … no, all |, all … texts, am afraid, am just
  0.1: am … that, am … who, ami |, amigo, amigo |, and … you, ando, anos … no, ans je, apara-, aparato
  0.1: apell-, apellido, appeler, apren-, aprendiendo, are mistaken, are paying, are … but, are … to, as my
  0.1: as … le, asi … no, at … fire, at … shop, au bureau, aussi, avec son, avez |, be the, be … customer
  0.1: been … your, bell and, bike and, bike haha, bonjour madame, bonjour … je, bonne, bonne … la, bonso-
  0.1: bonsoir, buenas, burri-, burrito, by, c pu, c … quoi, c … sur, calls, causa, ce … ici, ce … le
  0.1: ce … ni, ceci, cel d, cel |, cell … NUMBER, cell … ca, cellulaire |, celui a, celular no, cette … la
  0.1: chain, chamo, chamo no, chang-, chez NAME, ciel, cinqu-, cinquieme, city, client a, client mais
  0.1: client vous, clinic |, code, coin, commander, commerce |, compania, comprado ahi, confundio
  0.1: congratulations, conozco … esa, contr-, cours, cousin, creo … tiene, cuadr-, customer please
  0.1: d … autre, dads phone, dans … fiche, datos, de changer, de meme, de mettre, de nuit, de quelqu
  0.1: de … ahora, de … hermano, de … juste, de … oficina, department, department |, dept, depui-, depuis
  0.1: depuis que, depuis … j, desde que, dieu vous, dije que, dios lo, discu-, do … shop, do … write
  0.1: does … know, dogs, douch-, douche, dr, dsl, dsl |, du, dump, eating a, ecole, ecrire |, ecris, el bus
  0.1: el cel, el contacto, el you, el … ese, ella … no, else, elses number, employee, en attente, en ningun
  0.1: en … bus, en … chez, en … sistema, encue-, encuentre, entre-, equivoco |, era pa, erreur … ne, es … me
  0.1: esa no, esperando, est sur, est … telephone, esta lista, esta … de, etait une, etre que, eu de, ex … a
  0.1: favor no, favor … el, felicidades, fiche, fijat-, fijate, final, find the, foot, forwards, frr
  0.1: fuera … la, gave … my, get this, gets … bike, got, grand mere, has … my, he … my, hello this
  0.1: hello … is, here with, here … not, his … this, homie, honne-, hope … gets, i think, i would
  0.1: i … afraid, i … there, ici le, is … but, is … church, is … company, is … front, is … hospital
  0.1: is … how, is … left, is … no, is … this, j ai, j … de, jajaj-, je te, je … peux, joven le, keep … you
  0.1: kid, know … not, l … et, la cita, la ici, la iglesia, la meme, la reparation, la vous, la … pero
  0.1: last … so, le meme, le … il, le … meme, le … tu, le … y, legs, les … d, llamo … pero, llego
  0.1: lo bendiga, lo conozco, lo uso, lol … i, longt-, longtemps, los NUMBER, m, ma grand, ma … fait
  0.1: ma … mere, madame je, made, magasin c, magasin … est, magasin … velo, mama este, mama … no
  0.1: mauvais … je, mauvais … monsieur, may |, may … the, me and, me esta, me in, me not, me parece
  0.1: meant to, mes deux, miami, milli-, moi mauvais, mon cell, mon petit, mon … monsieur, monsieur je
  0.1: monta-, montagne, monto, mother, mucho-, muchos, must … your, my … gave, my … he, my … since, n … rien
  0.1: nada, nada … ustedes, name at, ne peux, near, negocio |, neith-, neither, never even, new … i, ni a
  0.1: ni nada, niais-, niaise, nico, no conozco, no monto, no wrong, no … conmigo, no … i, no … otra
  0.1: no … that, nom ici, nom … ici, nombre … no, non je, none, not had, not shop, not write, number bud
  0.1: number but, number desole, number equivocado, number no, number so, number svp, number … be
  0.1: number … get, number>list, numbers |, numero c, numero lol, numero monsieur, numero ni, numero … ami
  0.1: numero … soy, numero … suis, nursi-, nursing, oe, on … parle, or a, orteg-, ortega, otra … no, p |
  0.1: pana |, paran de, parce … j, parec-, parece, parks, pas ca, pas gagne, pas … bicycle, pas … guy
  0.1: pas … m, pas … merci, pas … ton, peluq-, peluqueria, perro se, peut … que, phone and, phone belongs
  0.1: phone that, phone was, phone … and, phone … gets, phone … it, phone … so, pie, pined-, pineda
  0.1: pis … deux, plumbing, plus … a, pompi-, ponga, por … no, por … soy, pour lire, pret mais, pret … velo
  0.1: prier-, priere, prior, qu … se, que busca, que dieu, que su, que t, que te, quel … j, qui … vous
  0.1: quien lo, quit … him, quoi je, rdv, recon-, reconozco, reessayez, regardez, renco-, rien, roja, roofe-
  0.1: rueda, s, sais … c, se … en, se … pero, semaine |, seman-, semana no, semanas, senorita, serie-
  0.1: seriez, she … her, si … llamo, sido, siemp-, siempre, siste-, so … know, so … you, someone, sors de
  0.1: souvent |, soy yo, soy |, soy … cliente, still … number, stop>wrong, story … i, su … de, su … no
  0.1: sumer-, sumerce, sur la, sur … numero, systeme, ta … mon, taller no, te confundiste, telefono … mi
  0.1: telephone est, telling you, temps, tengo |, text for, texta-, that … to, the city, the fire, the wrong
  0.1: the … on, these>you, thing, third time, this telephone, this … number, tiemp-, tiempo
  0.1: tiene … telefono, tijua-, tijuana, to your, to … not, to … someone, told you, tous les, tous … textos
  0.1: tout, trave-, trompee, truck, tu … la, turno, una, una … con, ustedes … que, velo … avez, vieil-
  0.1: vieille, ville, voice message, voisi-, voisin, voisine |, votre, votre commerce, votre velo, vous
  0.1: vous … d, way … is, week so, what that, work … that, write me, wrong … bro, wrong … bud, wrong … have
  0.1: y estoy, y tengo, y … paran, yo |, you pas, you … do, you … text, you>number, your … to, your … wrong
  0.1: yours-, | antes, | bonsoir, | causa, | chamo, | congratulations, | felicidades, | hello, | hi, | loco
  0.1: | once, | os, | ponga, | sumerce, | … cita, | … connais, | … creo, | … dieu, | … equivoco, | … fait
  0.1: | … fuera, | … grand, | … mais, | … may, | … msj, | … outta, | … pana, | … parece, | … received
  0.1: | … se, | … tel, | … want, ~_aho, ~_alo, ~_bro, ~_bur, ~_by_, ~_chi, ~_cr, ~_def, ~_dro, ~_ds, ~_dsl
  0.1: ~_du_, ~_et, ~_eto, ~_fic, ~_fol, ~_lee, ~_m_, ~_maa, ~_mot, ~_nia, ~_nos, ~_pet, ~_rd, ~_rdv, ~_rie
  0.1: ~_rod, ~_s_, ~_sec, ~_sir, ~_vil, ~_vot, ~_vou, ~_wan, ~_wri, ~abl, ~abog, ~acy_, ~adr, ~ads, ~ago
  0.1: ~aho, ~ahor, ~ai_, ~aise, ~ait_, ~aitr, ~alk_, ~alki, ~alon, ~als, ~ams, ~andm, ~angi, ~ania, ~arec
  0.1: ~arm_, ~aux, ~aux_, ~ave_, ~boar, ~boga, ~boi, ~bor_, ~cami, ~cant, ~cau, ~cem, ~cie, ~cin, ~city
  0.1: ~cle, ~cog, ~cuad, ~dade, ~def, ~depu, ~dma, ~dogs, ~dsl, ~dsl_, ~du_, ~dv_, ~eda_, ~ego, ~ell, ~encu
  0.1: ~enos, ~enta, ~epui, ~erar, ~eule, ~eze, ~figu, ~foot, ~gag, ~garr, ~gen_, ~genc, ~hos_, ~hs_, ~iais
  0.1: ~ibo, ~ico, ~iei, ~ieil, ~iemp, ~iend, ~io_, ~ique, ~is_, ~ista, ~itez, ~itre, ~ixin, ~ken_, ~ker
  0.1: ~kid_, ~lego, ~lig, ~lki, ~lkin, ~lleg, ~lpa_, ~maa, ~mad, ~mai, ~male, ~mer, ~mine, ~mpla, ~mpo_
  0.1: ~nca_, ~ncue, ~ndm, ~ndma, ~ndr, ~ndre, ~ne_, ~niai, ~nier, ~niet, ~none, ~nsoi, ~oar, ~oard, ~oe_
  0.1: ~oga, ~ogad, ~ogs, ~ogs_, ~ombe, ~onn, ~ono_, ~ord, ~orre, ~ortu, ~oso, ~oud_, ~pie_, ~quis, ~rad
  0.1: ~rdv, ~rdv_, ~regu, ~rell, ~reu, ~rma_, ~rmac, ~ron_, ~rook, ~room, ~rrar, ~rued, ~saro, ~scue, ~scul
  0.1: ~sec, ~seu, ~siem, ~sl_, ~soup, ~stan, ~tell, ~tici, ~tiem, ~tima, ~tten, ~uco, ~ucou, ~udr, ~udra
  0.1: ~uell, ~uge_, ~ulai, ~ulpa, ~ute, ~uti, ~vay, ~vec, ~vie_, ~viei, ~vill, ~visi, ~votr, ~vou, ~vous
  0.1: ~wan, ~want, ~wn_, ~xin, ~yon, ~yone
  -0.1: 2 … NUMBER, 2 … ca, 2 … de, 2 … for, 2 … is, 2nd, NAME about, NAME de, NAME for, NAME ici, NAME me
  -0.1: NAME said, NAME va, NAME … is, NAME … on, NAME … que, NAME … today, NUMBER be, NUMBER bike, NUMBER by
  -0.1: NUMBER c, NUMBER ca, NUMBER can, NUMBER esta, NUMBER estrellas, NUMBER from, NUMBER hr, NUMBER me
  -0.1: NUMBER minutes, NUMBER months, NUMBER mph, NUMBER o, NUMBER oak, NUMBER ok, NUMBER piasses
  -0.1: NUMBER pour, NUMBER psi, NUMBER pulgadas, NUMBER right, NUMBER sharp, NUMBER sur, NUMBER textos
  -0.1: NUMBER to, NUMBER tubes, NUMBER unread, NUMBER weeks, NUMBER with, NUMBER year, NUMBER you
  -0.1: NUMBER your, NUMBER … 2, NUMBER … bikes, NUMBER … ca, NUMBER … favor, NUMBER … h, NUMBER … mat
  -0.1: NUMBER … me, NUMBER … my, NUMBER … no, NUMBER … now, NUMBER … of, NUMBER … ok, NUMBER … on
  -0.1: NUMBER … please, NUMBER … plus, NUMBER … por, NUMBER … st, NUMBER … svp, NUMBER … too, NUMBER … what
  -0.1: NUMBER … your, a 2, a adore, a autorise, a bloquear, a break, a business, a casa, a casse, a cat
  -0.1: a clous, a comprar, a cyclist, a demande, a denunciar, a dire, a disque, a ecrire, a el, a escribir
  -0.1: a etre, a fait, a family, a fini, a gauche, a hablar, a half, a hint, a human, a joke, a lache
  -0.1: a lake, a link, a little, a living, a llamar, a lui, a mandar, a mano, a me, a meeting, a molestar
  -0.1: a no, a pain, a pied, a poder, a poner, a quoi, a receipt, a red, a repondu, a retirer, a review
  -0.1: a sec, a seguir, a ser, a side, a sound, a spare, a stroller, a surprise, a tantot, a texter
  -0.1: a thumbs, a todos, a ton, a used, a ustedes, a velo, a vendu, a vole, a vous, a while, a … abuela
  -0.1: a … arrete, a … avenir, a … blonde, a … call, a … can, a … card, a … chain, a … con, a … consenti
  -0.1: a … desabonner, a … did, a … discount, a … ecrire, a … envers, a … fin, a … gars, a … hermano
  -0.1: a … hija, a … if, a … il, a … lady, a … light, a … list, a … liste, a … mama, a … man, a … mandando
  -0.1: a … marche, a … mari, a … mes, a … messages, a … mon, a … movil, a … my, a … nadie, a … ninos
  -0.1: a … otro, a … ou, a … over, a … papa, a … question, a … store, a … text, a … texto, a … thank
  -0.1: a … through, a … vie, a … vos, a … weekend, a … you, abiertos, abiertos |, abonner a, about to
  -0.1: about you, about your, about … i, about … order, abraz-, abrazo, abren los, abren |, abren … domingos
  -0.1: abste-, abstenez, abstenez vous, abt the, aburr-, abus, abus |, acaba, acabar, accepte ca, accepte d
  -0.1: accepte |, accepter, accord … ca, account no, account to, aceite |, acepta, achale, achalez, achat
  -0.1: achat |, acheterai, acosa-, act, acuerdo … el, add a, add me, add … to, added me, added … without
  -0.1: adelante con, adelante |, adelanto, adjus-, adjuster, adultes, adver-, advertising, aerob-, aerobars
  -0.1: affaire ailleurs, affaire la, affor-, afford, afloj-, after my, after the, after this, after |
  -0.1: afuera yo, again and, again i, again please, again the, again will, again … am, agarro el, agn, agn |
  -0.1: agradece, agradeceria, agradeceria que, agradeceria … no, agradezco mucho, agradezco |, agree |
  -0.1: agree … this, agreed … NUMBER, aguante, aguanto, ahi en, ahi estoy, ahi le, ahi nos, ahi … va
  -0.1: ahi … vemos, ahorita … puedo, ai accepte, ai annule, ai arrete, ai assez, ai clique, ai coche
  -0.1: ai demenage, ai du, ai envoyez, ai fini, ai les, ai mon, ai rate, ai roule, ai signe, ai … au
  -0.1: ai … ca, ai … en, ai … gagne, ai … mais, ai … mes, ai … oui, ai … par, ai … pu, ai … tout
  -0.1: ai … voyage, ai … vu, aidez, aidez moi, ailleurs maintenant, aime mieux, aimerais que, aimerais … le
  -0.1: air dans, air in, air … le, air … the, airpo-, ajoutez, ajoutez … a, ajust-, al, al correo, al poste
  -0.1: al … con, alarg-, alarm … not, alarme, alarme du, alcance, alcanza, alcanza |, alcanzo, alcanzo a
  -0.1: alcanzo … llegar, alertes pour, alertes |, all NUMBER, all day, all done, all my, all texts
  -0.1: all … from, all … it, all … of, all … people, all … you, alley-, alleycat, alleycat |, alloy, allum-
  -0.1: almor-, almorzar, along |, already told, already … me, alrig-, alright, also … the, alto el
  -0.1: alto … la, alumi-, aluminio, am about, am asking, am begging, am by, am his, am moving, am opting
  -0.1: am paying, am ready, am sending, am still, am tired, am … at, am … being, am … done, am … going
  -0.1: am … now, am … one, am … out, amarilla, amazing |, amor |, amour, an … to, and desist, and go
  -0.1: and have, and how, and look, and neither, and stop, and take, and that, and there, and … at
  -0.1: and … did, and … for, and … had, and … has, and … keep, and … kids, and … one, and … please
  -0.1: and … said, and … texting, and … texts, and … to, and … want, anden, andre-, andres, angry … i
  -0.1: angry>law, animal, anniv-, anniversary, annoyed, annule mon, annule … rdv, annuler |, annulez mon
  -0.1: annulez … rendez, anoche |, another shop, another … from, another … now, anoto, answer is, answering
  -0.1: antes … que, anti, anti pourriel, anti … je, anulen, anuncio, any chance, any contact, any further
  -0.1: any good, any way, any … to, any … you, anybody, anymore please, anymore so, anymore take
  -0.1: anymore … me, anything … to, anyway |, apaga-, apagu-, apague, aparta, apologies, appartient, appelee
  -0.1: appelle pour, appels, appreciate, appt, apres … svp, apret-, apt, apunto, are a, are annoying
  -0.1: are doing, are free, are great, are helpful, are perfect, are there, are too, are violating
  -0.1: are … and, are … done, are … going, are … located, are … no, are … options, are … please, are … still
  -0.1: argum-, argument, arizo-, arizona, armar-, arme, aroun-, around, arran-, arrange, arreglarla, arregle
  -0.1: arret d, arret pour, arret svp, arret … autobus, arrete c, arrete en, arrete … est, arrete … m
  -0.1: arretent, arretent pas, arreter … m, arretes, arretez donc, arretez moi, arretez … pas
  -0.1: arretez … vous, arretiez, arrive a, arrived |, arrivees, arrivees |, arroz, art, as a, as before
  -0.1: as spam, as to, as tu, as well, as … on, as … remove, asked … i, asked … this, asking … a, asks
  -0.1: asleep |, assez d, assez de, assez pour, assez … moi, assis-, assur-, assurance, assurance |, asteu-
  -0.1: asteur, at first, at home, at it, at lunch, at our, at |, at … NUMBER, at … am, at … and, at … bar
  -0.1: at … desk, at … for, at … is, at … lol, ate my, ate … whole, atenc-, atencion, atent-, atento, atm
  -0.1: attei-, atteinte, attention, au NUMBER, au bout, au coin, au gerant, au point, au printemps
  -0.1: au travail, au … a, au … je, au … moi, au … on, au … svp, aucun … de, aucune … svp, audio, aunt, aura
  -0.1: aurai-, aurait, authorize, authorized this, autis-, auto, autobus est, autoc-, autorisation
  -0.1: autorise pas, autorise … le, autorizo, autre texto, autre … moi, autres textos, aux textos
  -0.1: aux vidanges, avais … vu, avant, avant de, avant le, avant midi, avant … NUMBER, avant … ca
  -0.1: avant … je, avant … svp, avec des, avec ma, avec tes, avec … bike, avec … panier, avec … par
  -0.1: avec … velo, aveni-, avenir, avenir merci, avenir |, averti, avertir, avertissement, avertissez moi
  -0.1: avez charge, avez plus, avez reveille, avez sauve, avez … j, avez … ma, avion, avion |, avisa
  -0.1: avisar |, avisele, avisele a, avisen |, aviso … que, avisos a, avoir … textos, avril, away my
  -0.1: away please, away … number, axe, ay bendito, ayuda, ayuda-, b there, baby |, babys, babys-, back in
  -0.1: back wheel, bad, bag of, bagel-, bagels, baiss-, baissez, baja a, baja de, baja el, baja la, baja mi
  -0.1: baja por, baja … no, bajo |, balan-, balance, balay-, balayage, banana, banana |, banda-, bandana
  -0.1: bank, bano, banqu-, banque, bar end, bar tape, barre, barre |, barre-, barri-, barrio, barru-
  -0.1: barrure, base de, base … datos, basic, basic tune, basur-, basura, batar-, batard, bateria |, bathr-
  -0.1: bathroom, batin, batterys, be back, be contacted, be done, be gentle, be in, be nice, be patient
  -0.1: be so, be … at, be … but, be … from, be … in, be … it, be … kind, be … pain, be … soon, be … this
  -0.1: be … to, be … with, beard, beari-, beau frere, beaucoup de, beaucoup |, beaucoup … messages
  -0.1: bebe dort, because … you, been coming, been … since, been … the, been … there, been … weeks, before i
  -0.1: before or, before you, beg you, beggi-, begging, begin-, beginner, behind the, being so, bell please
  -0.1: bells, belt, ben coudonc, ben … mais, bendito, besoin du, besoin … la, bet, betch-, betcha
  -0.1: better for, bhai, bibs, bici como, bici no, bici por, bici verde, bici vieja, bici … se, bici … you
  -0.1: bicicleta … de, bicis de, bicis … de, bicycle j, bicycle with, bien y, bien … frenos, bien … la
  -0.1: bien … numero, bien … ustedes, bike back, bike camp, bike est, bike he, bike last, bike looks
  -0.1: bike outside, bike please, bike shop, bike still, bike will, bike |, bike … and, bike … it
  -0.1: bike … leave, bike … like, bike … so, bike … stop, bikes for, bikes in, bikes … NUMBER, bikes … the
  -0.1: bills, birya-, biryani, biscu-, biscuit, bitin-, biting, bizum, black-, blacklist, blacklist my
  -0.1: blanca, blank-, blanket, bless you, bless |, bloque |, bloque … numero, bloqueado, bloquer, bloquer |
  -0.1: bloquez, blue one, blurr-, blurry, bmw, board, bolt, bomba-, bon ben, bon de, bon j, bon la
  -0.1: bon … commande, bonjo-, bonjour, bonjour a, bonne fete, bonne fin, bonne saison, bonne soiree
  -0.1: bonne … de, bonne-, bonnes, book, bored, borra mi, borra … numero, borrar, borrar … numero, borrenlo
  -0.1: borrenlo |, borro, borron, borrow, boss is, both of, both … us, bothering, bothering me, boton
  -0.1: boton de, bottl-, bottle, boucl-, boucle, boue, bought … bike, boulo-, boulot, bout de, boute-
  -0.1: bouteille, bouto-, bouton, box by, box |, brake is, brake pads, brake rubs, brakes on, brand new
  -0.1: breakfast, breakfast |, breaking, breaking up, breat-, breath, bridg-, bridge, brigh-, bright, brinc-
  -0.1: bring cash, bring my, bring the, bring your, bringing it, brise |, briti-, british, bro stop, broke |
  -0.1: broke … collarbone, brother in, brother … law, brothers, brown, bruis-, bruit a, bruit merci, bruit |
  -0.1: brun, bruta-, brutal, btw |, bubbl-, bubble, bubble tea, buena-, buenas noches, buggi-, bugging
  -0.1: build |, bulk, business line, business … you, busquen mas, buste-, busted, but could, but he, but is
  -0.1: but now, but please, but … can, but … more, but … says, but … would, butt, buy a, buy the, buying a
  -0.1: buzon, buzzer, by accident, by and, by hand, by phone, by … please, bye stop, c NUMBER, c combien
  -0.1: c pour, c tu, c … annule, c … ben, c … clair, c … combien, c … de, c … ecrit, c … fatigant, c … juste
  -0.1: c … quel, c … regle, c … tout, ca commence, ca coute, ca enlevez, ca les, ca plus, ca pour, ca prend
  -0.1: ca que, ca rentre, ca serait, ca vaut, ca veut, ca … aux, ca … bien, ca … dire, ca … dit, ca … du
  -0.1: ca … pour, ca … sur, ca … textos, ca … va, cabe en, cable-, cables, cada rato, cadeau |
  -0.1: cadenas … vous, cadre est, cadre |, cafet-, cafeteria, caigo, caiss-, caisse, call about, call after
  -0.1: call at, call for, call i, call my, call registry, call this, call to, call you, call your, call … a
  -0.1: call … about, call … landline, call … my, call … the, calls only, calls … no, calme, calme les
  -0.1: calme-, calmez, camaras, cambiar de, cambiela, cambio … aceite, cambios, came in, came off
  -0.1: came … the, camion, camp, campaigns, can be, can call, can do, can make, can pick, can take, can text
  -0.1: can the, can … afford, can … cancel, can … change, can … check, can … give, can … hear, can … keep
  -0.1: can … not, can … pay, can … return, can … see, can … swap, can … the, can … this, can … turn
  -0.1: can … update, can … use, can … you, canal, canar-, cancel … appointment, cancel … i, cancelar |
  -0.1: cancele, cancele … cita, canceled, cancellation, cancelo, candado |, canse de, capable |, car is
  -0.1: car … in, carbone, carbono, card for, card … file, card … you, cardb-, cardboard, care now, carin-
  -0.1: carino, carrement, carri-, carro |, carry, cars, carte de, casco-, cascos, case etait, casi me
  -0.1: casil-, casilla, casques, cassette |, cast, cats |, ce bruit, ce modele, ce qui, ce … NAME, ce … j
  -0.1: cease and, cebol-, cebolla, cel en, cel … su, cell a, cell number, cell off, cell … it, cell … job
  -0.1: cell … moi, cell … the, celu, celui, centre, cero, cero mensajes, certainement pas
  -0.1: certainement … moi, cerve-, cerveza, ces … la, cese, cesse |, cesser tout, cesser … envoi, cessez de
  -0.1: cessez tout, cessez … envoi, cet, cette affaire, ceux, ceux la, chai, chaine … pas, chainring, chair-
  -0.1: chairs, chale, chama-, chambres a, chambres … air, change … numero, change … the, changed … mind
  -0.1: changement, changer de, changer la, changez mon, changez pas, chant-, chantier, chaque jour
  -0.1: chaque texto, char |, charge deux, charge … fois, charged for, charged twice, charger, chari-, chaud
  -0.1: chaus-, chavo, cheap |, cheaper than, cheaper |, checa-, check out, check with, checking, chees-
  -0.1: cheese, cheque, chercher le, chercher … ma, chere, chere |, cheveux, chez … enlevez, chida, chier
  -0.1: chier |, child seat, chile, choco-, chocolate, chofe-, chofer, choic-, choice, chois-, choix
  -0.1: christmas, christmas to, chuck, chueco |, chum a, chum dit, cierren, cine, cinta, circl-, cita para
  -0.1: cita … el, clair |, claro que, class lol, cle de, clean, clean-, cleaner, cleaning, clear |, clear-
  -0.1: cleat-, cleats, click |, client … moi, cliente … de, closi-, closing, closing my, clou, clous |
  -0.1: clown, clunk-, clunks, coat, coche-, cochee, code for, cogne, colis est, collarbone, color-, colors
  -0.1: combien ca, combien je, combien … un, come by, come home, come out, come to, come … and, come … the
  -0.1: comer-, comes, comfy, comie-, comieron, coming to, commandez la, comme ca, comme si, comme … neuf
  -0.1: comme … vous, commence a, comment avez, comment ca, comment on, comment … me, comment … se
  -0.1: comment … vous, commentaire, communiquer, communiquer avec, communiquer … moi, como consiguieron
  -0.1: como es, como le, como … el, como … la, como … lo, como … mi, complet |, comprar, compre un
  -0.1: comprends rien, compro otra, con carino, con esto, con sus, con tanto, con todo, con usted
  -0.1: con … compania, con … la, con … mensaje, con … queda, con … reparacion, con … tengo, con … textos
  -0.1: conci-, concierge, conduisant, cone, conec-, confio, congrats on, congrats … the, conmigo … no
  -0.1: consegui, consens, consentement expres, consentement |, consentimiento, consentimiento |, consentis
  -0.1: consiguieron, consiguieron … numero, constancia, contact my, contact the, contact with, contact … a
  -0.1: contact … insurance, contactado, contactado |, contactar, contactar |, contacted, contactez
  -0.1: contacto de, contactos, contacts |, contestar, conteste |, continue, contrat, contre, conve-, cooke-
  -0.1: cooked, cool it, coord-, copia, copia de, copie-, corol-, corolla, corolla |, correspondence, corta
  -0.1: corten, cosa |, costo, costs, costs me, cotiz-, cotizacion, couco-, coucou, could one, could somebody
  -0.1: could text, could … me, count … out, count-, coup, coup de, coup … fil, coupez le, coupez moi, cour
  -0.1: courant |, courriel est, courriels, courriels |, court-, cover, crash, crazy |, creak, cream, cream |
  -0.1: creme, crevaison |, crevaisons, crime, criss, criss-, croir-, croire, cross me, cross my
  -0.1: cross … name, cross … off, cruis-, cruiser, cry, crying out, crying … loud, cuadro |, cual … la
  -0.1: cualquier cosa, cuando es, cuando le, cuando llega, cuando me, cuando pueda, cuando … deje
  -0.1: cuando … la, cuando … las, cuantas millas, cuanto por, cuanto |, cuanto … con, cuanto … la, cuantos
  -0.1: cuatr-, cuatro, cubre, cuelg-, cuest-, cumple, cumpleanos, cupon-, cupones, curry, custom
  -0.1: customer is, customer … me, customer … not, customer … remove, cut it, cut me, cut off, cut the
  -0.1: cut … off, cutti-, cutting, cycling, cyclist, d air, d appel, d avis, d baja, d enfant, d entreposage
  -0.1: d envoi, d etre, d hiver, d ici, d infolettre, d ou, d urgence, d … arriere, d … c, d … ca, d … chez
  -0.1: d … du, d … est, d … le, d … pour, d … textos, d … vous, da mas, dan clases, dang, dangereux
  -0.1: dangerous, dans ma, dans vos, dans … cour, dans … pedalier, dans … pneu, dans … sac, dans … texto
  -0.1: dans … trafic, dar de, dar … baja, darme, darme de, darme … baja, day is, de aceite, de ayer
  -0.1: de batterie, de borrar, de cascos, de cesser, de char, de cosas, de credit, de datos, de dia
  -0.1: de disco, de edad, de enviarme, de escribir, de eso, de espera, de esto, de facture, de faire
  -0.1: de fete, de fil, de freins, de garde, de grace, de grincer, de hacer, de hoy, de jeudi, de job
  -0.1: de lentes, de lo, de location, de magasin, de mas, de mis, de moi, de moins, de nada, de nino
  -0.1: de obra, de pago, de paiement, de payer, de place, de pub, de publicite, de rappels, de reparer
  -0.1: de reponse, de retirer, de rouler, de semaine, de semana, de sur, de temps, de todos, de travail
  -0.1: de travailler, de vendre, de verdad, de voir, de … 2, de … abren, de … affaire, de … aqui, de … baja
  -0.1: de … base, de … casa, de … ce, de … cell, de … commande, de … cuenta, de … des, de … dossiers
  -0.1: de … enlevez, de … envois, de … esposo, de … euros, de … haha, de … hija, de … il, de … jaja
  -0.1: de … job, de … lados, de … listes, de … llamar, de … loi, de … los, de … m, de … manana, de … mari
  -0.1: de … mes, de … message, de … mi, de … nada, de … para, de … place, de … pluie, de … pouvez
  -0.1: de … promociones, de … proxima, de … recordatorios, de … retirez, de … rien, de … se, de … sont
  -0.1: de … systeme, de … tout, de … trabajo, de … vez, de … vieux, de … votre, deact-, deactivate
  -0.1: deal with, deals on, deals |, deb, deber-, debranche, decal-, decede svp, decen-, decia |, decir
  -0.1: decir-, decirlo, decirme, deck, decol-, decolle, decri-, decrisse, defin-, deja el, deja paye, deja |
  -0.1: dejame en, dejame … paz, dejamela, dejan, dejat-, dejate, deje la, deje mis, deje … guantes, dejen de
  -0.1: dejen la, dejen mi, dejen … bici, dejen … enviarme, dejen … mandar, dejenla, dejenlo, dejes, dejo de
  -0.1: dejo el, dele, delete cuadro, delete lavado, delete me, delete telefono, delete that, delete … esta
  -0.1: delete … me, delete … you, deleted your, deliver, delux-, deluxe, demain … est, demande ca, demande d
  -0.1: demande le, demande une, demande |, demande … etre, demande … mon, demander c, demasiados, deme
  -0.1: demenage a, denme, denme de, denme … baja, denun-, denunciar, depas-, depen-, depend, deposit |
  -0.1: deposite, deposito, deposito |, depuis la, depuis mon, depuis quand, depuis … matin
  -0.1: depuis … operation, derange, deranger mais, derangez moi, derangez … plus, derec-
  -0.1: dernier avertissement, dernier message, dernier … que, derri-, derriere, des chambres, des pneus
  -0.1: des rappels, des text, des … d, des … sur, des … svp, desabonne moi, desabonnement, desactive
  -0.1: desactivez, desap-, descarga, descente, descuentito, descuento |, deseo ser, deseo … contactado
  -0.1: desinscrire, desinscris, desinscrivez, desinscrivez moi, desire, desire plus, desired, desk |
  -0.1: desole … je, despacio, despues de, despues … las, desso-, dessous, desuscribir, detengan, detes-
  -0.1: deteste, detox, deuil, deux semaines, deux … je, deux … pour, devant la, devant … porte, devie-
  -0.1: devin-, devinci, devis-, devisse, devoi-, devol-, di permiso, di |, dia es, diach-, diache, dice |
  -0.1: dice … pero, dice … si, dice … y, dicho, dicho que, did that, did you, did … and, did … authorize
  -0.1: did … call, did … consent, did … find, did … fix, did … guys, did … have, did … message, did … need
  -0.1: did … put, did … quit, did … see, did … send, did … text, did … you, dient-, dientes, digale al
  -0.1: digan, digan-, diganme, digital, digital detox, dije a, dijo que, dinero de, dingi-, dinging
  -0.1: dio permiso, dio … de, dios se, dios |, dire quoi, dire |, direction, disap-, disappointed, disco
  -0.1: disco |, discontinue … to, disculpe, disparaitre, disparaitre mon, displ-, display, dispo, dispo-
  -0.1: disque, distr-, disturb me, dit d, dit de, dit non, dit … arreter, dit … j, dit … mais, dit … vous
  -0.1: ditch, ditch my, ditch … number, dites moi, divor-, divorce, diwal-, diwali, do NUMBER, do for, do i
  -0.1: do that, do … add, do … bring, do … care, do … carry, do … check, do … click, do … close
  -0.1: do … consent, do … cut, do … forget, do … laugh, do … leave, do … like, do … me, do … mean, do … park
  -0.1: do … quit, do … rent, do … replace, do … say, do … share, do … texting, do … understand, do … wish
  -0.1: doble, docto-, doctor, does a, does he, does my, does she, does this, does … belong, does … count
  -0.1: dog |, dog … not, doigt-, doigts, doing the, doing |, dois annuler, dolares |, domingos, domingos |
  -0.1: don NAME, donar, donat-, donde … el, done … the, done … you, donee, donne moi, donne … consentement
  -0.1: donne … numero, donner, donner mon, dontt-, donut-, donuts, doorb-, doorbell, dormi, dos veces
  -0.1: dos … de, dose, dossier svp, dossier |, dossiers, dot, down there, down … i, down … the, downt-, draw
  -0.1: dress, drink, dripp-, dripping, drive for, drive |, driver, driveway, droit |, droit-, droite, drole-
  -0.1: droles, drop bars, drop it, drop the, drop … a, dropped … the, drops, dry, dsl mais, du bruit
  -0.1: du casque, du guidon, du harcelement, du lac, du mat, du matin, du prix, du spam, du tirage, du … ca
  -0.1: du … dans, du … ici, du … j, du … je, du … lol, duck, duda, dur, e bikes, e07, early for, ease
  -0.1: ease up, easie-, easier, easier for, easier … me, easy, eatin-, eating, eats, eau, ebike |, ebike-
  -0.1: ebikes, echange, echange |, ecoeure, ecoeurez, ecrire ici, ecrire svp, ecrire … ce, ecris moi
  -0.1: ecris pour, ecrivez … ici, ecrivez … pas, ecure-, ecureuil, edad, edad no, edifi-, edificio
  -0.1: efface mon, effacer, effacez mes, effacez moi, effacez mon, effacez … numero, eggs, egrat-, eithe-
  -0.1: either, el alto, el aviso, el bebe, el boton, el buzon, el cargo, el color, el cupon, el dia
  -0.1: el encargado, el fabor, el gerente, el gps, el grupo, el lavado, el mecanico, el motor, el muchacho
  -0.1: el nino, el paquete, el perro, el rin, el saldo, el texto, el tubo, el tune, el … asi, el … donde
  -0.1: el … hasta, el … lo, el … mensaje, el … nuevo, el … o, el … pero, el … por, el … solo, el … tengo
  -0.1: el … up, el … yo, electrique |, electriques, electriques |, eliminame, elimine, eliminen mi, eliminez
  -0.1: ella el, ella no, elle me, elsew-, elsewhere, email for, email me, email … you, emails, embal-
  -0.1: emergencies, emergency contact, emergency … for, emocion, empen-, empie-, empiecen, en anglais
  -0.1: en caja, en casa, en clase, en conduisant, en dessous, en deuil, en deux, en double, en efectivo
  -0.1: en espanol, en faire, en fin, en google, en houston, en ingles, en junta, en m, en ninguna, en paix
  -0.1: en parle, en passant, en personne, en rentrant, en reunion, en stock, en sus, en un, en vertu
  -0.1: en visto, en … assez, en … c, en … calle, en … esquina, en … hora, en … je, en … min, en … moins
  -0.1: en … mon, en … pis, en … que, en … you, encanto, encargado, encontraron, encontre en, encontro
  -0.1: encore j, encore sur, encore … a, encore … la, encuentro el, end is, end the, ended up, ends |
  -0.1: enfrente |, enfri-, engli-, english, engou-, enleve |, enleve … numero, enlever de, enlever |
  -0.1: enlever … nom, enlever … numero, enlevez l, enlevez … ancien, enlevez … donc, enlevez … nom, ennui-
  -0.1: ennuie, ennuie de, enough for, enough is, enough … for, enough … the, enough … this, enseno, entend
  -0.1: entendre, entends, entiendo mejor, entonces |, entra … la, entran, entree, entreposage, entry, enver-
  -0.1: envers, enviar, enviarme, enviarme … de, envie de, envie mas, envien mas, envien |, envies, envio
  -0.1: envio-, envios, envir-, environ, envoi de, envoi |, envoi … messages, envoie le, envoyer |
  -0.1: envoyez pas, envoyez |, envoyez … de, envoyez … le, eparg-, epargnez, epargnez moi, epargnez … vos
  -0.1: equipo |, era hora, era la, era mi, era … la, erabl-, erase my, error en, error … la, es cierto
  -0.1: es en, es ilegal, es mejor, es molestia, es mucho, es normal, es obligatorio, es regalo, es … jueves
  -0.1: es … robot, es … verdad, esa bicicleta, esa lista, esa … you, escap-, escape, escog-, escribale
  -0.1: escribame cuando, escribas |, escribi, escribiendo |, escribiendome, escribiendome |, escribieran |
  -0.1: escuc-, ese precio, eso … todo, esos mensajes, espej-, espejo, espero, esposo … la, esqui-, esquina
  -0.1: essaye, essaye de, est a, est annule, est ben, est bonne, est clair, est combien, est coupe, est dans
  -0.1: est ecrit, est fatigant, est juste, est malade, est mort, est passe, est plein, est quel, est quittes
  -0.1: est regle, est revenu, est tout, est toute, est vendu, est … alors, est … assez, est … bonne
  -0.1: est … ce, est … chez, est … clair, est … croche, est … depuis, est … du, est … fille, est … fini
  -0.1: est … harcelement, est … long, est … mere, est … plus, est … quel, est … qui, est … robot, est … spam
  -0.1: est … sur, est … surprise, est … vos, esta abierto, esta muy, esta vez, esta … mi, esta … para
  -0.1: esta … que, estaba cerrado, estaba en, estaba lista, estan abiertos, estar en, estaria, estas cosas
  -0.1: este medio, este … gracias, este … para, esten textiando, esto no, esto pero, esto yo, esto … es
  -0.1: esto … ilegal, estor-, estoy bien, estoy con, estoy interesado, estoy manejando, estoy |
  -0.1: estoy … clase, estoy … en, estoy … junta, estoy … una, estrellas, estud-, estuvo bueno, estuvo |
  -0.1: estuvo … por, et il, et l, et … les, etaie-, etaient, etais en, etais pas, etait juste, etait pret
  -0.1: etait … la, etait … mon, ete … par, etes trop, etes … dans, etes … le, etes … ouverts, etran-
  -0.1: etranger, etre sur, etre texte, etre … de, etudiant |, euros, ever … me, everyone |, everywhere, ex a
  -0.1: exactly, exame-, examen, excluez, excluir, excuser, execu-, executor, expen-, expensive, expensive |
  -0.1: expire, expired, expres, express, expun-, expunge, extra, extra |, eyes, f off, fabor, fabor de
  -0.1: fabor … no, face |, facture svp, faile-, failed, failed |, faire la, faire pour, faire … mon
  -0.1: faire … que, fais moi, fais plus, fais … ailleurs, fait frette, fait le, fait … je, fait … moi
  -0.1: faites ca, faites comme, faites … des, faites … la, faites … les, faites … si, falta el, falta-, fam
  -0.1: far |, fasci-, fasti-, fastidio, father, father he, faudr-, faudrait, faut il, faut le, faut … j
  -0.1: faut … je, faut … que, faux |, favor you, favor … borrar, favor … mi, favou-, favour, fcc, fe
  -0.1: fed … with, fedex, fee |, felicitaciones, feliz dia, feliz navidad, fello-, fellow, fenders
  -0.1: fenders |, feria-, feriado, fermez a, fermez pas, fete |, fetes, figure, figured, fill, fille |
  -0.1: fille … l, fille-, filled, fin you, fin … semaine, fin … semana, final |, finan-, finde, fini de
  -0.1: fini les, fini pour, fini … moi, fini … travailler, finis |, finish, finished, fins, firme nada
  -0.1: firmo, first time, fissu-, fissure, fit |, fitte, five, five texts, fix a, fix the, fixed it, fixin
  -0.1: fixin to, flat again, flats, flats |, flip, floja, flojo-, flojos, flyer, fois pour, fois … pense
  -0.1: fois … que, fois … toutes, foldi-, folding, food, for, for ads, for all, for crying, for dinner
  -0.1: for emergencies, for family, for good, for texting, for these, for tomorrow, for what, for … a
  -0.1: for … account, for … class, for … flat, for … from, for … grandson, for … guys, for … it
  -0.1: for … living, for … me, for … min, for … my, for … no, for … not, for … of, for … or, for … order
  -0.1: for … out, for … phone, for … receipt, for … remove, for … ride, for … sake, for … stop, for … too
  -0.1: for … tube, for … two, for … you, forever>more, forever>you, forgot my, forgot the, forgot to, forks
  -0.1: fou, found a, fourche |, frais de, frais … NUMBER, frame |, frame … i, francais, francais svp
  -0.1: franchement |, free me, free to, free |, free … a, frein a, frein |, freine, freins arretent
  -0.1: freins … pas, freno de, freno … atras, frenos no, frett-, frette, fridg-, fridge, friends, froid
  -0.1: from NUMBER, from me, from your, from … number, from … phone, from … please, from … to, front brake
  -0.1: front … the, frott-, frotte, frotte |, froze-, frozen, fuck off, fue la, fue no, fue … luz, fuera de
  -0.1: fuera |, fuera … mi, fui a, fui … la, full |, fumer, further contact, futbo-, futbol, futur-, future
  -0.1: g1k, galer-, galerie, ganas, gants, garde boue, gardez mon, garer, garmi-, garmin, garri, gars qui
  -0.1: gars … comptoir, gasol-, gatea-, gateau, gatin-, gatineau, gave my, gear, genio-, genios, gentils
  -0.1: gentle, geran-, gerant, geren-, gerente, gerente |, get lost, get paid, get there, get |, get … at
  -0.1: get … from, get … it, get … the, get … you, getting ridiculous, ghost-, gift card, give up
  -0.1: giving you, glute-, gluten, gluten free, gmail, gmail |, gnome, go on, go … and, go … me, go … sleep
  -0.1: goats, going on, goma, good grief, good job, good morning, good service, good time, goodb-, goodbye
  -0.1: goodbye |, google |, goose, gossa-, gossant, gosse-, got NUMBER, got cut, got in, got lost, got to
  -0.1: got your, got … call, got … job, got … kids, got … now, got … off, got … on, got … spare, grab, grace
  -0.1: grafi-, grafigne, grand, grandmas, grandpa, grandson, gratt-, gravel, gravel bike, gre, gre de
  -0.1: green one, grey, grief, grincement, grincer, grincer |, grind-, grinding, grips, grise, groce-
  -0.1: groomer, gros |, gross-, grosse, group |, guant-, guantes, guelp-, guelph, guidon … le, gusta … me
  -0.1: gustan, gustan los, gustan … textos, guy in, guy who, guys are, guys do, guys have, guys just
  -0.1: guys text, guys … a, guys … great, guys … my, guys … to, gym, haber, haber aceptado, haber-, haberme
  -0.1: haberme … a, habia-, habla, habla la, hablamos, hablo ingles, hace, hace ruido, hace … el, hacen … a
  -0.1: hacie-, haciendo, haciendo ruido, had NUMBER, had no, had … business, had … good, hagale, hagan nada
  -0.1: hagan … mas, hairc-, haircut, hall, hall |, handles, hands-, handw-, handwriting, handy, handy |
  -0.1: hang, happy birthday, happy new, happy … the, harassment, hard |, hard … on, hari, hari raya, harta-
  -0.1: has, has it, has to, has … to, hasta aqui, hasta cuando, hasta las, hasta … NUMBER, hates, haut
  -0.1: have enough, have sent, have … consent, have … do, have … get, have … given, have … memory, have … on
  -0.1: have … stop, havin-, having, hay descuento, hay problema, hay … pa, hay … para, haya, he ate, he can
  -0.1: he ran, he … never, he … ok, he … on, head, headi-, heading, heads-, headset, headset |, hear … you
  -0.1: heard about, heard you, heard … the, heavy, heel, hehe, heigh-, height, helmets |, helpe-, helped
  -0.1: helpf-, helpful, helpful |, her name, her … is, here so, here your, here … am, here … please
  -0.1: heres my, heres the, heure de, heure la, hey i, hier j, hier … ai, hier … avez, highw-, highway, hike
  -0.1: him to, him … he, him … the, hinch-, hint, history, hit me, hittin, hittin my, hittin … line, hmu
  -0.1: hold it, hold off, hold the, hombr-, hombre, hombre |, honest |, honestly |, hoodi-, hoodie
  -0.1: hope this, hope … is, hopel-, hopeless, hora es, hora … la, horai-, house please, house with
  -0.1: house … the, houst-, houston, how bad, how come, how i, how often, how you, how … are, how … do
  -0.1: how … does, how … got, how … this, how … will, how … your, hows my, huele, huit, hum, hun, hun |
  -0.1: hung, hung up, hurts, husba-, husband, husband passed, husbands, hydra-, i agree, i agreed, i buy
  -0.1: i cancel, i change, i delete, i deleted, i feel, i forgot, i found, i give, i hv, i leave, i let
  -0.1: i look, i lost, i made, i make, i missed, i moved, i must, i muted, i needed, i opt, i opted
  -0.1: i remember, i resign, i return, i say, i send, i sent, i should, i signed, i stop, i stopped, i swap
  -0.1: i thought, i treat, i tried, i wait, i work, i … 2, i … already, i … another, i … answer, i … asking
  -0.1: i … away, i … back, i … begging, i … cash, i … down, i … from, i … gave, i … going, i … he, i … is
  -0.1: i … left, i … losing, i … lost, i … make, i … moving, i … now, i … opt, i … opted, i … opting
  -0.1: i … over, i … paid, i … pass, i … pay, i … paying, i … pick, i … read, i … ready, i … really
  -0.1: i … report, i … ride, i … said, i … say, i … saying, i … sending, i … sent, i … some, i … still
  -0.1: i … taken, i … thinking, i … tired, i … too, i … trying, i … twice, i … wait, ia, ia no, iban, iban a
  -0.1: ice cream, identificacion, idiot-, if so, if this, if you, if … do, if … get, if … have, if … must
  -0.1: if … need, if … rains, if … was, ignore my, ignore … last, ignoring, igualmente |, il manque, il ne
  -0.1: il pleut, il roule, il … dans, il … faut, il … la, il … semble, il … un, ilegal yo, ilegal … no
  -0.1: immediately, immediately |, immediatement, immediatement |, impre-, impresora, in arizona, in here
  -0.1: in i, in law, in no, in one, in stock, in there, in today, in … care, in … day, in … did, in … do
  -0.1: in … family, in … front, in … hospital, in … house, in … lol, in … meeting, in … min, in … name
  -0.1: in … number, in … of, in … only, in … or, in … parking, in … saturday, in … so, in … trunk, in … why
  -0.1: inche-, inches, include, included, included |, incluez, inclut, incluye la, info please, info … your
  -0.1: infol-, infolettre, informacion, informacion |, infos, ingles y, ingles … no, inquiete |, inquietez
  -0.1: inscrit a, inscrit |, inscrivez moi, inscrivez … pas, insea-, inseam, insistan, insistan |, inspe-
  -0.1: insta, instagram, install, interesa |, interesado en, interesado |, interesse … le, interessee |
  -0.1: interessent, interested … the, invite, invoice |, ipads, iphon-, iphone, ir a, irai, is also
  -0.1: is annoying, is asking, is best, is better, is bringing, is cheaper, is coming, is doing, is great
  -0.1: is harassment, is he, is illegal, is late, is looking, is making, is more, is ok, is old, is spam
  -0.1: is stop, is stuck, is tax, is texting, is under, is what, is … 2, is … NUMBER, is … as, is … be
  -0.1: is … business, is … difference, is … do, is … done, is … from, is … gift, is … good, is … hard
  -0.1: is … he, is … last, is … like, is … list, is … more, is … much, is … news, is … only, is … or
  -0.1: is … phone, is … room, is … saturday, is … sign, is … surprise, is … til, it again, it and
  -0.1: it anymore, it at, it be, it broke, it by, it did, it do, it done, it down, it fit, it gone, it he
  -0.1: it i, it in, it is, it look, it myself, it now, it please, it rains, it ready, it the, it this
  -0.1: it under, it worth, it … all, it … already, it … and, it … her, it … like, it … please, it … so
  -0.1: it … still, it … this, it … time, it … to, it … under, it … with, it … wrong, it … yours, item, items
  -0.1: items NUMBER, j amene, j appelle, j autorise, j embarque, j irai, j peux, j … accepte, j … annule
  -0.1: j … arrete, j … au, j … besoin, j … clique, j … demenage, j … deux, j … fini, j … l, j … mis
  -0.1: j … pour, j … pris, j … rate, j … repondu, j … roule, j … signe, j … trouve, jaja mi, jaja por
  -0.1: jaja … eso, jaja … la, jamais a, jamais … le, jamais … votre, jamas, jamas me, japan, jare, jaune
  -0.1: je bloque, je clique, je conteste, je debarque, je deteste, je donne, je finis, je les, je lui
  -0.1: je mesure, je nai, je paie, je pars, je paye, je pedale, je prends, je recoive, je regarde
  -0.1: je reponds, je reviendrai, je sache, je sais, je serai, je souhaite, je this, je tiens, je … NUMBER
  -0.1: je … ailleurs, je … amene, je … arrete, je … attendre, je … autorise, je … aux, je … avec
  -0.1: je … demain, je … demenage, je … ecoeure, je … envoie, je … faire, je … laisse, je … lis, je … m
  -0.1: je … ma, je … ne, je … off, je … pareil, je … parler, je … passer, je … prie, je … recois
  -0.1: je … rendue, je … saurais, je … signale, je … souhaite, je … stop, je … suis, je … sur, je … texte
  -0.1: je … this, je … tu, je … venir, jetez mon, jetez … numero, jeu … la, jeudi, jo, job arretez, jokin-
  -0.1: joking, jour svp, jours, joy, joyeuses, joyeuses fetes, joyeux … a, jpass-, jpasse, judge, jugar
  -0.1: juin, julio, junior, junta, jure, jusqua NUMBER, just call, just checking, just do, just no, just now
  -0.1: just stop, just text, just walked, just … in, just … more, just … not, just … texts, just … your
  -0.1: juste pour, juste … chaine, juste … la, keep it, keep my, keep saying, keep them, keep your
  -0.1: keep … bike, keep … on, keep … posted, keep … stop, keep … the, keep … to, keys in, kick, kick off
  -0.1: kicks-, kickstand, kids … in, kilom-, kilos, kind … to, kinda, kindly … my, kiosq-, kiosque, km h
  -0.1: km |, knee, knees |, knive-, knives, know when, know where, know … are, know … to, knowi-, knows … i
  -0.1: kopi, kowal-, kowalczyk, kreo, l accident, l alarme, l amour, l ancien, l assurance, l avenir
  -0.1: l entente, l entree, l envers, l envoi, l erreur, l estime, l heure, l … c, l … jamais, l … je
  -0.1: l … laisse, l … le, l … merci, l … s, l … tout, l … vole, la a, la app, la baja, la barrure
  -0.1: la basura, la bequille, la caisse, la caja, la calle, la carte, la case, la cassette, la chambre
  -0.1: la couleur, la cour, la creme, la dejo, la derniere, la direction, la e, la ebike, la encontre
  -0.1: la entrega, la esquina, la galerie, la garantia, la garantie, la hora, la i, la journee, la loi
  -0.1: la main, la manana, la mas, la misma, la moins, la muchacha, la negra, la neige, la nueva, la pagina
  -0.1: la pantalla, la pedale, la pena, la pila, la poste, la prochaine, la promo, la proxima, la publicite
  -0.1: la quiero, la recojo, la reservation, la revision, la sortie, la suspension, la suya, la svp
  -0.1: la tarjeta, la tienen, la traen, la ubicacion, la valve, la vente, la … afuera, la … ahi, la … al
  -0.1: la … anti, la … apres, la … bleue, la … ca, la … chere, la … como, la … dans, la … de, la … electrica
  -0.1: la … l, la … los, la … manana, la … mi, la … mon, la … ou, la … para, la … passe, la … pis
  -0.1: la … porfa, la … s, la … sigue, la … sur, la … tout, la … vieja, la … voy, labor day, labou-, labour
  -0.1: lache … avec, lache … cell, lache … la, lachez … cell, lachez … telephone, lachez … un, lachez … vous
  -0.1: ladie-, ladies, ladil-, ladilla, lados, laisse le, laisse moi, laisse tomber, laisse … a, laisse … j
  -0.1: laisse … message, laisser le, laissez faire, laissez le, laissez tomber, lake, lake |, lana, lande-
  -0.1: landed, lane, lapto-, laptop, largo, largo |, las 2, las fotos, las llantas, las llaves, las luces
  -0.1: las … de, las … en, las … esta, las … me, las … no, las … o, las … y, last night, last text
  -0.1: last year, last … i, last … she, late husband, laugh, laughed, laughed at, laughing, laven-, law>list
  -0.1: lawye-, lawyer, layin-, laying, le a, le agradeceria, le bouton, le cable, le cadenas, le choix
  -0.1: le coupon, le courriel, le cours, le digan, le digo, le dossier, le doy, le falta, le formulaire
  -0.1: le fun, le garder, le hagan, le hago, le mecano, le metro, le mien, le mot, le nouveau, le plus
  -0.1: le pongan, le pongo, le prendre, le puse, le rdv, le remplacement, le sale, le samedi, le service
  -0.1: le site, le soir, le stop, le svp, le systeme, le tirage, le trafic, le trek, le tune, le va
  -0.1: le vieux, le wifi, le … arretez, le … arriere, le … avant, le … boue, le … ca, le … dans, le … dehors
  -0.1: le … dit, le … fait, le … foto, le … hein, le … jaune, le … las, le … lo, le … los, le … m
  -0.1: le … manana, le … mensaje, le … message, le … nom, le … por, le … qui, le … stop, le … up, lead
  -0.1: learn, learn-, leave my, leave … a, leave-, lectu-, lecturer, leeds, leer, left it, left you
  -0.1: left … a, left … at, left … phone, legal, legit, leh i, lens, lentes, lentes |, les alertes
  -0.1: les autres, les courriels, les deje, les digo, les enfants, les mains, les messages
  -0.1: les notifications, les pedi, les photos, les promos, les sms, les … NUMBER, les … dicho
  -0.1: les … electriques, les … etaient, les … je, les … juste, les … mais, les … par, les … permiso
  -0.1: les … pis, les … vous, less texts, let NAME, let my, let you, let … in, let … know, let … think
  -0.1: letre-, letrero, lettr-, lettres, level, liber-, library |, licen-, lien de, lien pour
  -0.1: lien … paiement, lift it, like i, like it, like new, like off, like spam, like that, like the
  -0.1: like … am, liked, limit, line again, line no, line when, link |, links, lis pas, lis … les, list is
  -0.1: list so, list this, list … have, list … i, list … is, list … you, lista para, lista … espera
  -0.1: lista … lo, lista … recoger, liste pour, liste … attente, liste … envoi, liste … l, liste … le
  -0.1: listes, listes |, livid, livin-, living, livrer, livrer |, livreur … pas, llamada |, llamadita
  -0.1: llamame, llamarme, llame a, llamo a, llanta … me, llave-, llaves, llega, llega |, llegado
  -0.1: llego NUMBER, llego … pieza, lleguen, llena-, llenan, llevar, llevarla, llevo NUMBER, llevo a
  -0.1: llevo mi, llevo … mi, lloro, lluev-, llueve, lluvia |, lo agradezco, lo manden, lo mio, lo mismo
  -0.1: lo pedi, lo pienso, lo vi, lo … con, lo … es, lo … le, lo … mas, lo … mucho, lo … para, load
  -0.1: loaner |, lobby, local |, located, location |, locations, locked, logo |, loi NUMBER, loi anti, loi c
  -0.1: loi … NUMBER, loi … pourriel, lol NUMBER, lol do, lol je, lol ok, lol … it, lol … not, long does
  -0.1: long for, long is, long will, long … a, long … i, long … the, longer need, longer want, longer wish
  -0.1: longer … customer, longer … the, longer … to, longu-, longue, longue |, look like, look so, look … a
  -0.1: look … the, looke-, looked, looked at, looking … you, looks … a, looks … spam, loop, los cambios
  -0.1: los di, los domingos, los manden, los pedales, los recordatorios, los voy, los … ahora, los … en
  -0.1: los … es, los … estan, los … lo, los … por, los … porque, los … que, losin-, losing, lot of, loud
  -0.1: louss-, lousse, love the, love … guys, low, low |, lube, lube for, lugar, lunch-, lunet-, lunettes
  -0.1: lunettes sont, luz de, luz en, luz … la, m abonner, m arrete, m as, m avertir, m aviez, m avoir
  -0.1: m interessent, m … appele, m … ca, m … charge, m … de, m … demande, m … des, m … en, m … envoyez
  -0.1: m … laisse, m … lol, m … pour, m … pu, m … reveille, m … sans, ma chambre, ma coloc, ma job, ma piece
  -0.1: ma roue, ma tante, ma voisine, ma … c, ma … je, ma … lol, ma … m, ma … pour, ma … privee, ma … que
  -0.1: ma … qui, ma … svp, maaf, made the, maest-, magasin svp, magasin … mon, magaz-, magazine, magic-
  -0.1: magiciens, magiq-, mah, maide-, maiden, mail svp, mail |, mains, maint-, maintenant, mais le
  -0.1: mais moi, mais oui, mais plus, mais … le, mais … mon, mais … veux, make a, make the, make this
  -0.1: make … the, mal … la, mala, malade |, malades, mama de, mama no, mama tiene, mama … por, mamie |
  -0.1: manana temprano, mandan esto, mandando cosas, mandando |, mandandome, mandar mensajes, mandar nada
  -0.1: mandar |, mandarle, mandaron la, mande la, mande mas, mande mensaje, mandelo, manden cosas, manden la
  -0.1: manden … ni, mandenlo, mandenme, mandes mas, mandes |, mando foto, manejan, manejando, manejando |
  -0.1: manejar, mange mon, manil-, mano de, mano no, mano … obra, manubrio esta, manubrio |, many messages
  -0.1: many miles, many … on, map |, maple, mardi … est, marea-, mareado, marked, marque … casilla, marri-
  -0.1: marriage, mas avisos, mas barata, mas por, mas preguntas, mas sms, mas y, mas … con, mas … de
  -0.1: mas … en, mas … esto, mas … favor, mas … la, mas … mi, mas … ni, mas … por, masks, mauvaise … je
  -0.1: maybe … a, mayo, mayor, me acuerdo, me alcanza, me as, me aviso, me bajo, me before, me bloqueo
  -0.1: me busquen, me cai, me coute, me demander, me desinscrire, me down, me doy, me envie, me esten
  -0.1: me faut, me fue, me gustan, me habia, me hablen, me he, me iban, me is, me know, me l, me llamen
  -0.1: me lleguen, me los, me money, me now, me nuts, me or, me outta, me paso, me posted, me preguntaron
  -0.1: me pusieron, me queda, me quedo, me quiten, me rappelle, me sacan, me sale, me semble, me sigan
  -0.1: me stop, me svp, me tente, me texte, me textean, me textees, me textez, me that, me urge, me va
  -0.1: me volvio, me without, me … about, me … any, me … break, me … can, me … cortado, me … d, me … delete
  -0.1: me … escribiendo, me … foto, me … if, me … j, me … las, me … line, me … llamar, me … lo, me … loca
  -0.1: me … lol, me … ma, me … mandando, me … manden, me … mi, me … more, me … never, me … one, me … otro
  -0.1: me … pa, me … phone, me … pu, me … sin, me … stop, me … svp, me … take, me … textear, me … textiando
  -0.1: me … textos, me … tu, me … une, me … was, me … will, mean it, measu-, mecanicien, mecanique
  -0.1: mecanique |, media, media hora, meeting … to, meilleure, mejor paso, mejor you, mejor … la
  -0.1: mejor … no, mejor-, membe-, membership, membr-, meme affaire, memo, memor-, memory, memory of, men
  -0.1: menor, menor de, menor … edad, menos de, menos … NUMBER, mensaje con, mensaje dice, mensaje en
  -0.1: mensaje me, mensaje si, mensaje … el, mensaje … llego, mensaje … me, mensaje … mi, mensaje … y
  -0.1: mensajes en, mensajes no, mensajes yo, mensajes … este, mensajes … mi, mensajes … no
  -0.1: mensajes … ustedes, menti-, menvo-, menvoye, merci beaucoup, merci ben, merci bien, merci d, merci du
  -0.1: merci … ai, merci … avoir, merci … de, merci … toute, mercy, merde, mere a, merit, merry christmas
  -0.1: merry … to, mes freins, mes infos, mes lunettes, mes pneus, mes textos, mes … de, mes … pour
  -0.1: mes … sont, mesa, message c, message de, message dit, message for, message got, message i, message is
  -0.1: message je, message sur, message … am, message … c, message … j, message … l, message … now
  -0.1: message … the, message … vous, message … you, message … your, messages c, messages from, messages i
  -0.1: messages ne, messages please, messages s, messages sur, messages … do, messages … il, messages … svp
  -0.1: messaging me, messaging this, messaging … phone, messenger, mesur-, mesure, metro, metro |, mets moi
  -0.1: mettez le, mettez … sur, mi bebe, mi dinero, mi linea, mi nadie, mi nieta, mi nieto, mi no, mi perro
  -0.1: mi suegra, mi suegro, mi tarjeta, mi trabajo, mi you, mi … NAME, mi … al, mi … con, mi … o, mi … pa
  -0.1: mi … pasa, mi … quiere, mi … te, mi … tiene, mice, mice … the, mide, mide NUMBER, miedo, mierc-
  -0.1: miercoles, miercoles |, mieux le, mil gracias, milit-, military, mind not, mind … texting, mineu-
  -0.1: mineur, mint, minui-, minuit, minus, minutos, mira, mis NUMBER, mis datos, mis guantes, mis hijos
  -0.1: mis mensajes, mis … etoiles, mis … you, misa, mise au, mise … point, mismo |, miss, miss the
  -0.1: missed call, missed your, missing |, mistake please, mitad, mitte-, moi NUMBER, moi avec, moi d
  -0.1: moi lol, moi ou, moi par, moi pour, moi pus, moi sur, moi vos, moi … a, moi … coup, moi … d
  -0.1: moi … liste, moi … merci, moi … prix, moi … quand, moi … que, moi … svp, moi … t, moi … tard
  -0.1: moi … tes, moins chere, moins de, moins souvent, mois ca, mojar, molesten, molesten |, molestia
  -0.1: mom does, mom i, mom … not, mon NUMBER, mon abonnement, mon ado, mon beau, mon cadenas, mon compte
  -0.1: mon consentement, mon courriel, mon operation, mon vieux, mon voyage, mon … a, mon … aussi, mon … aux
  -0.1: mon … d, mon … dans, mon … dit, mon … du, mon … ecrivez, mon … etait, mon … frere, mon … il, mon … le
  -0.1: mon … merci, mon … pere, mon … pis, mon … que, mon … s, mon … une, mon … veut, money back, money for
  -0.1: money … me, montrez, montrez moi, montrez … ou, moon, morad-, morado, morce-, more and, more for
  -0.1: more i, more room, more text, more to, more … NUMBER, more … an, more … in, more … me, more … the
  -0.1: more>angry, more>list, morge-, morgen, mort |, mosqu-, mothe-, motor a, motor quits, motor |
  -0.1: motor … la, mots, mouri-, mourir, moved |, moved … NUMBER, movie, moving the, moving to, mph, mroe
  -0.1: much do, much is, much obliged, much to, muchacha de, muchas, muchas gracias, muchos mensajes, mud
  -0.1: mueve, multi-, mummy, munro, munro |, music, must but, musub-, musubi, muted, muted you, muy alto
  -0.1: muy caro, muy … el, mwen, my NUMBER, my bag, my boss, my brothers, my butt, my company, my contact
  -0.1: my data, my day, my eyes, my fork, my frame, my grandson, my husband, my husbands, my i, my insurance
  -0.1: my kids, my knees, my last, my lawyer, my messages, my mind, my money, my mother, my mothers, my mum
  -0.1: my ok, my personal, my spot, my telephone, my text, my texts, my wallet, my way, my … NAME
  -0.1: my … NUMBER, my … a, my … about, my … are, my … at, my … call, my … come, my … coming, my … fixed
  -0.1: my … if, my … info, my … last, my … never, my … one, my … parts, my … passed, my … still, my … text
  -0.1: my … the, my … were, my … what, my … would, mysel-, myself, myself |, n autorise, n envoyez
  -0.1: n importe, n … a, n … i, n … the, na |, nada por, nada quitenme, nada todavia, nada … eso, nada … me
  -0.1: nada … que, nada … textos, nadie contesta, nadie les, nail, nail trim, nails, name from, name off
  -0.1: name the, name … it, natio-, navidad |, ne connais, ne recois, ne veut, ne … communiquer
  -0.1: ne … ecrivez, ne … me, ne … textez, necessaire, necessary, necessary |, need any, need these, need |
  -0.1: need … bike, need … for, need … know, need … more, need … text, needed |, needs a, needs the
  -0.1: needs to, needs … be, neighbour, neta, netfl-, netflix, netto-, nettoyage, netwo-, network
  -0.1: never asked, never contact, never given, never opted, never text, never told, never … for
  -0.1: never … from, never … will, new chain, new … is, new … please, next door, nez, ni mensajes, ni … mas
  -0.1: ni … mensaje, ni … recordatorios, ni … texto, niaiser, nice to, nice … you, nicer, nieto, night-
  -0.1: ninguna lista, ninguna … de, ninguno mas, nino no, nite, nix, no aguanto, no alcanzo, no business
  -0.1: no contactar, no contesto, no da, no deja, no deseo, no entran, no enviar, no eso, no esten
  -0.1: no insistan, no interest, no leo, no llamar, no los, no marque, no mensajes, no paran, no pienso
  -0.1: no puede, no queria, no reason, no recuerdo, no reply, no sigan, no stop, no suena, no textear
  -0.1: no thx, no to, no trae, no vuelvan, no want, no you, no … acuerdo, no … after, no … alcanza
  -0.1: no … busquen, no … call, no … contact, no … contestar, no … did, no … digan, no … dinero, no … e
  -0.1: no … envien, no … es, no … escribieran, no … eso, no … esperar, no … estar, no … esten, no … falta
  -0.1: no … favor, no … from, no … haber, no … hablen, no … haga, no … hoy, no … interesado, no … it
  -0.1: no … las, no … leer, no … llamen, no … llegan, no … lleguen, no … mandando, no … mensaje
  -0.1: no … message, no … molestia, no … mucho, no … need, no … needed, no … or, no … pongan, no … problema
  -0.1: no … publicidad, no … recordatorios, no … room, no … ruido, no … saber, no … saquenme, no … ser
  -0.1: no … sigan, no … sms, no … stop, no … texting, no … than, no … thanks, no … the, no … todavia
  -0.1: no … volver, no … want, no … will, no … wish, nobody asked, nobody told, noche-, noches, noel a
  -0.1: nom … tirage, nom … vos, nombre en, non enlevez, non j, non stop, non … la, none … them, noqui-, nord
  -0.1: normal que, nos … a, nos … en, not add, not afford, not anymore, not authorize, not belong
  -0.1: not cancel, not check, not coming, not delete, not fix, not forget, not hear, not keep, not laugh
  -0.1: not leave, not like, not much, not needed, not open, not pay, not replace, not say, not so, not too
  -0.1: not turn, not understand, not wish, not work, not … ads, not … anybody, not … cyclist, not … enough
  -0.1: not … giving, not … good, not … la, not … late, not … list, not … more, not … out, not … registry
  -0.1: not … ride, not … sale, not … sending, not … signing, not … since, not … thanks, not … them
  -0.1: not … til, nothin, noticed, notificacion, notificaciones, notifiquen, nouveau velo, nouvelle, now no
  -0.1: now thanks, now there, now what, now … i, now … me, now … there, nuevo |, number at, number if
  -0.1: number plate, number with, number … all, number … and, number … for, numero aux, numero gracias
  -0.1: numero mejor, numero sans, numero se, numero senor, numero sin, numero yo, numero … cuenta
  -0.1: numero … des, numero … el, numero … en, numero … este, numero … los, numero … sus, numero … un
  -0.1: numero … urgence, numero … vidanges, numero … vos, nunca dije, nunca … que, nunca … suscribi, nuts |
  -0.1: o la, o me, o no, o … otra, oak, obligatorio, obliged, obra, obra |, occas-, ocupo |, of NUMBER
  -0.1: of an, of any, of everything, of here, of our, of people, of texting, of them, of town, of your
  -0.1: of … is, of … phone, of … stop, ofertas ni, off in, off lol, off no, off now, off or, off thanks
  -0.1: off to, off with, off … NUMBER, off … a, off … at, off … here, off … it, off … me, off … number
  -0.1: off … phone, off … text, off … texting, off … tune, off … you, offered, offert, ofrece, ofrez-
  -0.1: ofrezcan, oh my, oiga, oigan, oigan |, oigo, oil, ojo, ok c, ok je, ok mais, ok to, ok … NUMBER
  -0.1: ok … est, ok … have, ok … la, ok … le, ok … text, oka, okd, ola, old one, old tires, old … and
  -0.1: old … in, old … to, olvidalo, olvide, omg stop, on again, on annule, on arrete, on do, on elm
  -0.1: on facebook, on labor, on lache, on main, on ne, on part, on some, on there, on … 3rd, on … as
  -0.1: on … call, on … calme, on … counter, on … day, on … de, on … e, on … en, on … fork, on … form
  -0.1: on … frame, on … no, on … not, on … now, on … please, on … pour, on … quittes, on … side, on … st
  -0.1: on … texts, on … tu, on … vendu, on … website, on … wheel, once |, onda con, one and, one please
  -0.1: one today, one … NUMBER, one … a, one … and, one … to, online … it, only gave, only have, only i
  -0.1: only please, only text, only the, only … me, only … off, onto, open on, open … labor, opene-, opera-
  -0.1: operation, opt me, opt … of, opted out, opting for, opting out, option 2, options, options |
  -0.1: or NUMBER, or anything, or do, or i, or is, or just, or my, or no, or shine, or you, or … it
  -0.1: or … the, or … we, or … what, or … which, orang-, orange, orden de, orden es, orden |, orden-, orders
  -0.1: organ-, origi-, original, ote moi, ote mon, oter mon, otez … de, otez … nom, other store, others
  -0.1: otro dia, otro … asi, otros, otros |, otw, ou c, ou j, ou je, ou … ai, ou … est, oublie mes, oublie |
  -0.1: oublie … numero, oubliez mon, oui … moi, oui … sa, oups j, oups … ai, out at, out for, out here
  -0.1: out i, out loud, out so, out with, out … i, out … town, out … you, outta, ouverts, over NUMBER
  -0.1: over it, over my, over the, overs-, owe me, owe … a, oxido, pa, pa alla, pa el, pa la, pa … de, pace
  -0.1: pace is, pace … the, pacie-, packa-, package, pad, padri-, padrisima, pads |, paga, paid |
  -0.1: paid … and, paie, paiem-, paiement, pain but, pain … is, pairs, pan, pantalla, pantalla |, pantalon
  -0.1: papel-, paques, paques |, paquete, par ce, par contre, par jour, par la, par le, par une, par … ca
  -0.1: par … je, para alla, para bien, para eso, para esto, para los, para mensajes, para no, para parar
  -0.1: para que, para recoger, para sus, para … avisos, para … bici, para … de, para … el, para … hora
  -0.1: para … la, para … los, paral-, paran, parar la, parar-, pararan, paras, parcel, parch-, parche
  -0.1: parele, paren you, parfait je, parfait pour, park, park |, parking lot, parle a, parler au, parqu-
  -0.1: parqueo, part … the, parte-, partie de, pas a, pas attendre, pas aujourdhui, pas ben, pas bien
  -0.1: pas capable, pas donne, pas et, pas etre, pas mais, pas mes, pas pis, pas pourquoi, pas pu
  -0.1: pas recevoir, pas repondre, pas retirez, pas une, pas vu, pas … appel, pas … arretez, pas … au
  -0.1: pas … casque, pas … chum, pas … consentement, pas … courant, pas … facture, pas … faire
  -0.1: pas … grincer, pas … mes, pas … peine, pas … personne, pas … plus, pas … probleme, pas … sa
  -0.1: pas … stop, pas … suis, pas … tu, pas … vos, pasa por, pasam-, pasame, pasem-, paseme, paso en
  -0.1: paso … ella, pass on, pass |, passant, passe … NUMBER, passe … chercher, passe … soir
  -0.1: passed … please, passw-, password, password … the, patch, paten-, patente, patins, payer ca, payme-
  -0.1: payment, pays, pdf, pedaler, pedales de, pedalier |, pedi que, pedi … me, pedi … y, penda-, pendant
  -0.1: pendant la, penses, pensez, peppe-, pepper, perdio, perdona, perdr-, perdre, perdu ma, perdu mon
  -0.1: perdu … cle, pere est, period |, permis, permiso a, permiso de, permiso … escribirme, permission to
  -0.1: pero quitenme, pero … bien, pero … de, pero … la, pero … que, pero … you, perro |, perro … comio
  -0.1: personal … no, personales, pesad-, pesados, pese, pete, peu importe, peur, peur |, peut, peut tu
  -0.1: peux … repondre, phone goes, phone keeps, phone no, phone not, phone out, phone so, phone stuff
  -0.1: phone … please, phone … with, piass-, piasses, pick a, picked up, picked … my, picks, pics |
  -0.1: pictures |, pide, pidie-, pido |, piece est, piece-, pieces, pied, pienso y, pienso … le, pierd-
  -0.1: pierde, pierdo, pigno-, pila, pila |, pile, pin, pinto, pire, pires, pis les, pis … moi, pis … velo
  -0.1: piss, piss off, pit, pit stop, pivot, place pour, plait ne, plait … plus, plans, plaqu-, plate-
  -0.1: plato, playi-, please be, please cancel, please contact, please drop, please end, please just
  -0.1: please make, please not, please only, please … am, please … an, please … is, please … no
  -0.1: please … nothing, please … off, please … text, plein, plein-, pleine, plesa-, plesae, pleur-, pleurer
  -0.1: pleut, pluie |, plus NUMBER, plus avec, plus communiquer, plus d, plus entendre, plus les, plus par
  -0.1: plus svp, plus un, plus vos, plus … avec, plus … ca, plus … ecrire, plus … message, plus … mon
  -0.1: plus … pour, plus … seul, plus … sms, plus … texto, plus … vos, plutot |, pneu a, pneus a, pneus d
  -0.1: pneus sont, pneus … clous, pneus … hiver, poche, poder, poder-, poderosa, podri-, podrian
  -0.1: podrian … de, pogne dans, point |, point-, points, polit-, pompe, ponchaduras, poner una
  -0.1: poner … queja, pongale, pongas, pongo stop, pont, poppe-, popped, popsi-, popsicle, poqui-, poquito
  -0.1: por aca, por dios, por eso, por este, por fa, por fin, por mi, por que, por ustedes, por … el
  -0.1: por … favor, por … la, por … medio, por … mejor, por … o, por … que, por … telefono, porfavor |
  -0.1: porque me, port, porta-, portavasos, porte-, porter, porti-, portiere, posted, poten-, potence
  -0.1: poube-, pour ce, pour cette, pour recevoir, pour son, pour toutes, pour votre, pour … amour
  -0.1: pour … bon, pour … facture, pour … fille, pour … hiver, pour … j, pour … kona, pour … la
  -0.1: pour … messages, pour … mise, pour … pere, pour … que, pour … rendez, pour … roue, pour … sortie
  -0.1: pour … tirage, pour … tune, pourquoi tu, pourriel, pourriel je, pouss-, poussette, pouvez m
  -0.1: pouvez me, pouvez … juste, pouvez … le, pouvez … m, powde-, powder, power-, powers, powers out, pq
  -0.1: pract-, practice, pray for, pray … me, pre, prefer, prefere pas, pregunta |, preguntar, preguntar |
  -0.1: preguntaron, preguntas, premiere, prend tu, prend … un, prenez le, prenez votre, prenez … temps
  -0.1: prepa-, presi-, presion, presta … schrader, presu-, presupuesto, pret avant, pretending
  -0.1: pretending to, prets, pretty … with, preuv-, preuve, preve-, prie |, priere … cesser, primero
  -0.1: primero |, princ-, principiantes, print-, printemps, privacy, privado, private, private number
  -0.1: prix la, pro, pro |, problem |, problema, problema |, proce-, prochaine, prochaine |, profe, profi-
  -0.1: profile, progr-, program, prohi-, prohibido, promis, promo |, promo … moi, promp-, prompt, proof
  -0.1: prove-, proxi-, proxima, pu capable, pu me, pu … air, pu … batterie, pu … message, pub svp, pub |
  -0.1: publicidad |, publicite sur, publicite |, pueda, puede poner, puede quitar, puede … de, puede … el
  -0.1: puede … la, puede … mi, puedo |, puedo … con, pues no, puesta, pulgadas, pulgadas |, pump, punto-
  -0.1: puntos, pupus-, pupusas, pura, purge, purge my, purge … number, purpl-, purple, pus |, puse mi
  -0.1: puse … numero, push, put a, put it, put this, put … down, put … in, put … phone, qu … est, qu … m
  -0.1: qu … peut, quand c, quand j, quand tu, quand y, quand … ai, quand … es, quand … est, quand … pedale
  -0.1: quava-, quavant, que NAME, que a, que ce, que decia, que di, que dia, que diga, que dios
  -0.1: que fastidio, que fuera, que gracias, que hable, que incluye, que ladilla, que les, que llegue
  -0.1: que lo, que ma, que mi, que pararan, que pedi, que pesados, que rapido, que raro, que significa
  -0.1: que tal, que tengan, que usted, que verguenza, que voy, que … al, que … arrete, que … arretiez
  -0.1: que … atendio, que … avisen, que … demande, que … dois, que … escriban, que … escribieran, que … ese
  -0.1: que … esten, que … hay, que … haya, que … les, que … lista, que … mandan, que … manden, que … mando
  -0.1: que … mensajes, que … mis, que … peux, que … pusieron, que … queria, que … recoive, que … sache
  -0.1: que … suis, que … te, que … this, que … travaille, que … vaut, que … viens, que … voulais, que … voy
  -0.1: que … y, quebr-, quebro, quedamos, quedo bien, quedo el, queen-, queens, queja, quel … la
  -0.1: quelle … la, quelle … le, quelle … vous, quema-, quere-, querer, queria mensajes, questions, qui … en
  -0.1: qui … plus, quick, quick-, quickly, quien la, quien los, quien te, quien … autorizo, quien … esto
  -0.1: quien … para, quien … que, quieres, quiero cancelar, quiero dar, quiero esperar, quiero la
  -0.1: quiero los, quiero ni, quiero recordatorios, quiero saber, quiero textos, quiero … a, quiero … el
  -0.1: quiero … en, quiero … la, quiero … nada, quiero … ni, quiero … recordatorios, quiero … un
  -0.1: quiero … una, quisi-, quisiera, quit my, quit on, quit sending, quit … so, quit … the, quit … with
  -0.1: quita mi, quitar mi, quitaron, quitele, quiteme |, quiteme … la, quiten el, quiten … number, quito
  -0.1: quito el, quits, quitt, quittes, quoi vos, quoi … affaire, quoi … code, quoi … mot, quy
  -0.1: rabais etudiant, raccr-, raccroche, radio, rail, rain or, rain |, rain … shine, raini-, raining
  -0.1: rains, rains |, ralei-, raleigh, ramasser … velo, ramen-, ramene, ramir-, ramirez, rapido
  -0.1: rappel pour, rappel … la, rappeler, raro, raspo-, rattl-, rattles, raw, raya, rayad-, rayar-, rayaron
  -0.1: rayez, rayon-, rayons, rayos, rdv de, react-, read, read these, read your, read |, read … NUMBER
  -0.1: readi-, reading, ready for, ready to, rebaj-, rebajas, receipt says, receive |, receiving
  -0.1: receiving this, recevoir ca, recevoir sa, recevoir … affaires, recha-, rechina, recibido |
  -0.1: recibir mensajes, recibirlo, recoge, recogi la, recogi … bici, recois plus, recois … de, recoive
  -0.1: recojo, recomende, recordatorios de, recordatorios ni, recu de, recu … texto, recue-, recuerdo
  -0.1: recum-, reemb-, reembolso, ref, refac-, refaccion, registry, regresamos, regreso a, regular, rei
  -0.1: relationship, relen-, relentless, remboursable, remboursement, remboursement |, remboursez moi
  -0.1: remember signing, remember … up, remets, remettez, remettre, remind, remind me, reminders |, remonter
  -0.1: removal |, remove his, remove mon, remove … numero, remove>angry, removed from, remover mi
  -0.1: remplacement, remuevan, remuevan mi, remuevan … numero, rendez … svp, rendu la, rendu-, rendue
  -0.1: rent bikes, rentrant, rentrant |, rep, repaint, repair … i, reparle, repartidor, replace, replace the
  -0.1: reply stop, reply to, repond pas, repondre a, repondu au, reponse, repue-, requesting
  -0.1: requesting removal, requiero, required, required |, resch-, reschedule, resend, resend |, reservation
  -0.1: reservation |, reserver, resib-, resig-, resign, resilier, resol-, resoled, responde, respondio
  -0.1: respu-, respuesta, reste-, restees, resul-, retab-, retablissement, retard |, retiren
  -0.1: retiren … numero, retirer ce, retirez … de, retou-, retrait en, retrait |, retrait … magasin
  -0.1: return it, revei-, reveille, revenu, reves, reviendrai, reviendrai plus, review |, revision
  -0.1: revision |, revoc-, revoco, ri, ride in, ride … NUMBER, rides … new, rien accepte, rien qui, rien … m
  -0.1: rien … que, rifas, right here, right i, right … one, ringi-, ringing, ringing me, rings, roads |
  -0.1: robbe-, rocky, rodada |, rodado, rode it, rojas, roll, rompan, room for, room in, room |, room … the
  -0.1: roti, roues, roues |, rouil-, rouille, roule comme, rouler avec, round, row, roza, rubs, rueda de
  -0.1: runni-, running, running late, rusti-, rustine, saber nada, saber si, saber … de, saca, sacame de
  -0.1: sacame |, sacan, sacan de, saco, sacra-, sacre, sacre-, sacrez, sad, saddle … the, said NUMBER
  -0.1: said i, said never, said no, said that, said you, said … could, sais que, saiso-, saison, sake
  -0.1: salam-, salamat, salar-, salary, salen, salga, sali, saliendo de, salio |, saludos desde, same number
  -0.1: same to, same … you, sandw-, sandwich, sans arret, sans me, sans moi, sans mon, sans … demander
  -0.1: sans … j, saque, saquen, saquen mi, sauce, sauf, saura-, saurais, saurais gre, saurais … de, saute
  -0.1: saute-, sauter, sauve-, sauvez, save me, save your, save … texts, savoir |, say NUMBER, say i, say no
  -0.1: say … i, saying stop, says NUMBER, says delivered, says i, says you, says … are, says … but, scrap-
  -0.1: scrapez, scrapez mon, scratch |, scratched, screa-, screaming, screen, screw you, screw-, screws
  -0.1: se calme, se cayo, se leer, se quedo, se … a, se … agradezco, se … esto, se … les, se … no
  -0.1: se … pague, se … para, se … paso, se … quiero, se … un, sea el, sea … ultimo, seala-, sealant, seaso-
  -0.1: season, seats, sec, secretaria, see that, see the, see … at, seein-, seeing, seguir mandando, segura
  -0.1: seize-, seized, selam-, selamat, sell it, selling the, semana |, sembl-, semble, send nothing
  -0.1: send pics, send … more, send … the, send>law, sending you, sends, senora … no, sens, sent that
  -0.1: sent |, sent … a, separ-, ser contactado, serai, serai la, serai … a, serait mieux, seria
  -0.1: seria … que, serre-, sert, serve-, servent, servent pu, servicio, set me, seul, seul |, shamp-
  -0.1: shampoo, sharp-, sharpen, shave, she said, she texted, she wants, she was, she … to, shed, shifter
  -0.1: shine |, ship it, ship to, shipping, shop dog, shop … the, shops, should … be, showe-, showed
  -0.1: shut off, si a, si ca, si j, si jamais, si la, si queria, si quiero, si y, si yo, si you, si … a
  -0.1: si … continuez, si … en, si … los, si … no, sick of, sick … this, side of, side … the, siege bebe
  -0.1: siege-, sieges, sigan mandando, sign me, sign … up, signed … with, significa, signing … for, sigo
  -0.1: sigue haciendo, sigue … el, sigue … ruido, silencieux, sillita, simpl-, sin bici, sin decirme, sin mi
  -0.1: sin … jaja, sin … y, since morning, sistema, sistema |, sizes, skate, skips, sleep |, sleep-, sleeps
  -0.1: slept, slick-, slicks, slt, smell-, smells, smog, smoot-, smooth, sms svp, sms … de, snapp-, snapped
  -0.1: snapped |, sned, snooz-, snooze, snowb-, snowbirds, so cute, so done, so early, so is, so kind
  -0.1: so long, so sorry, so the, so … am, so … as, so … do, so … hurry, so … my, so … of, so … please
  -0.1: so … stop, so … texts, so … to, so … will, so … with, sobri-, sobro, socce-, soccer, sofa, sofa |
  -0.1: soiree, soiree |, soit le, soit … dernier, sola, solde-, soldes, solicito, solid-, solit-, solito
  -0.1: solito |, solo la, solo |, some |, somebody there, somebody … to, someo-, someone … me, someones … is
  -0.1: something wrong, something … with, somethings, somethings wrong, somethings … with, somew-, somewhere
  -0.1: sonnette |, sonnez, sont finis, soone-, sopor-, sorry, sorry it, sorry to, sorry … your, sort
  -0.1: sortez le, sortez moi, sortez … de, sortez … velo, sorti, sortir, soude-, souli-, souliers
  -0.1: soumission |, sound, sounded, souri-, sous, sous la, souvenir d, souvenir … avoir, spam musubi
  -0.1: spam o, spam … que, spamming, spammy, spani-, spanish, spark-, sparkles, speak-, special, specialized
  -0.1: speed, spend, splin-, split, spongy, spot |, squeak, squeal, sram, sry |, st |, stair-, stairs
  -0.1: stand-, start-, starting, state-, steel, stem |, step, still got, still have, still want, still |
  -0.1: still … it, stoke-, stolen so, stoop, stop being, stop c, stop contacting, stop in, stop lol, stop me
  -0.1: stop messaging, stop near, stop no, stop pis, stop pour, stop selling, stop sign, stop with
  -0.1: stop worrying, stop you, stop … and, stop … at, stop … est, stop … get, stop … moi, stop … so
  -0.1: stop … these, stop … to, stop … up, stop … vous, stop>list, stopped |, stopper, stoppez, stopping
  -0.1: stops, stora-, storage, stp je, strav-, strava, strike my, stroller, stuck in, stuck on, stude-
  -0.1: stupi-, stupid, su base, su cliente, su madre, su sistema, su texto, su … en, su … es, su … que
  -0.1: suave, subida |, subir, subscribed, such good, sue, suegr-, suegra, suegro, suela, suelten
  -0.1: suena cuando, suena |, suffit tu, suffit |, suficiente con, suis dans, suis demenage, suis ecoeure
  -0.1: suis off, suis rendue, suis … deuil, suis … du, suis … en, suis … encore, suis … par, suis … reunion
  -0.1: suis … travail, suis … un, suit, suivr-, suivre, supe, support |, supposed … get, supprime
  -0.1: supprimer … numero, supprimez … ligne, sur un, sur … cadre, sur … lien, sur … telephone, sur … velo
  -0.1: sure, sure … is, surfa-, surprise |, surto-, surtout, surtout pas, surve-, survey, sus textos
  -0.1: sus … quitenme, sushi, suspender, suspension, suya, suya |, svp cessez, svp enlever, svp le, svp lol
  -0.1: svp merci, svp on, svp pas, svp plus, svp pu, svp retirez, svp … d, svp … moi, svp … son, sweet
  -0.1: switch, t envoie, t … tu, ta bien, tab, tab |, tache-, tachen, tachen mi, tag, take us, take |
  -0.1: take … cell, take … down, take … hint, take … my, take … name, take … the, takin-, taking
  -0.1: talk … text, tampo-, tampoco, tampoco |, tanne-, tannee, tannee |, tant que, tante, tanti-, tantito
  -0.1: tantos, tax |, tcpa violation, te jure, te … yo, tea, teach-, team, teeth |, telefono no, telefono y
  -0.1: telefono … que, telephone c, telephone number, telephone |, tell the, tell … the, telle-, tellement
  -0.1: tempe-, tempete, temprano, temprano |, tendr-, tenez, tenga, tengo dinero, tengo otro, tent
  -0.1: tente pas, tente … de, tercer, terminaron, terminate, terri-, tes textos, teste-, tete, text and
  -0.1: text at, text here, text him, text it, text please, text stop, text that, text … NUMBER, text … an
  -0.1: text … fine, text … have, text … it, text … on, text … one, text … please, text … when, text … you
  -0.1: texte pas, texte pour, texte pu, texte … les, texte … que, texteame, textean, textearme, texted … the
  -0.1: texteen you, texteen |, textees |, texter j, texter … ai, texter … moi, textez plus, textez … NUMBER
  -0.1: textez … plus, textez … pu, textiez, texting i, texting me, texting … is, texting … not
  -0.1: texting … phone, texting … so, texting … stop, texting … svp, texto c, texto j, texto je, texto o
  -0.1: texto por, texto que, texto … es, texto … favor, texto … je, texto … suis, texto … vous, textos haha
  -0.1: textos j, textos pour, textos s, textos you, textos … la, textos … svp, textos … v, texts come
  -0.1: texts lol, texts no, texts … is, texts … stop, texts … this, texts … to, texts … you, than NUMBER
  -0.1: than i, than my, thank … NAME, thank … so, thanks a, thanks but, thanks i, thanks … no, thanks … the
  -0.1: that again, that box, that repair, that wheel, that would, that … be, that … enough, that … text
  -0.1: that … with, that … you, the 3rd, the appointment, the appt, the bakery, the bar, the battery
  -0.1: the bikes, the bill, the boys, the build, the bus, the cat, the claim, the class, the code
  -0.1: the coffee, the color, the contact, the date, the day, the delivery, the deluxe, the difference
  -0.1: the do, the dog, the drive, the emergency, the folding, the form, the frame, the gas, the gate
  -0.1: the gears, the girl, the good, the gravel, the headset, the horn, the hospital, the insurance
  -0.1: the job, the key, the kitchen, the landline, the landlord, the last, the left, the light, the link
  -0.1: the loaner, the magazine, the mechanic, the moon, the motor, the neighbor, the noise, the paint
  -0.1: the parking, the pink, the place, the plumber, the raffle, the reminders, the rental, the rest
  -0.1: the ride, the road, the same, the scratch, the second, the service, the shifter, the side, the squeak
  -0.1: the stem, the store, the survey, the system, the tall, the tcpa, the texting, the tire, the tires
  -0.1: the trade, the trail, the truck, the tv, the wash, the way, the wheels, the … 2, the … a
  -0.1: the … account, the … app, the … as, the … bikes, the … card, the … contact, the … day, the … did
  -0.1: the … do, the … email, the … end, the … fee, the … floor, the … free, the … from, the … got
  -0.1: the … group, the … honestly, the … instead, the … last, the … looks, the … machine, the … mean
  -0.1: the … now, the … only, the … order, the … over, the … raffle, the … remove, the … rides, the … room
  -0.1: the … seat, the … speed, the … still, the … text, the … texts, the … that, the … ticket, the … til
  -0.1: the … today, the … too, the … tune, the … we, the … what, the … wheels, the … while, the … will
  -0.1: them |, there at, there in, there no, there since, there soon, there … more, these anymore, these … i
  -0.1: these … me, they are, they have, they … a, they … not, thing i, thing is, thing … the, things to
  -0.1: think is, think left, think … best, think … my, thinks you, thinks … are, this because, this chain
  -0.1: this house, this just, this looks, this morning, this off, this remove, this saddle, this sorry
  -0.1: this spam, this stuff, this weekend, this … annoying, this … at, this … de, this … did, this … does
  -0.1: this … harassment, this … if, this … like, this … more, this … ridiculous, this … scam, this … so
  -0.1: this … spam, this … texting, this … ton, this … too, this … with, this … you, tho, tho |, thorn-
  -0.1: thorns, thought i, thought this, thought … was, throa-, throat, thru |, thumbs up, tick, ticket is
  -0.1: ticket number, ticket … NUMBER, tie, tiene un, tienen mi, tienen por, tienen … de, tienen … que
  -0.1: tiens, tight, til i, til … get, time for, time is, time … is, tinde-, tinder, tio, tips, tired … this
  -0.1: tirel-, tissu-, tissue, to anyone, to bring, to buy, to change, to check, to end, to leave, to never
  -0.1: to no, to not, to order, to quit, to remove, to say, to sleep, to take, to texts, to that, to the
  -0.1: to them, to unsub, to wait, to watch, to … NUMBER, to … any, to … anything, to … be, to … before
  -0.1: to … contacted, to … different, to … for, to … from, to … get, to … if, to … last, to … list
  -0.1: to … messages, to … no, to … old, to … one, to … phones, to … please, to … removed, to … so
  -0.1: to … something, to … text, to … thanks, to … that, to … when, to … your, today i, today was
  -0.1: today … not, todos lados, todos |, toget-, together, toilet, toilette, told him, told … no
  -0.1: told … this, tomber, ton … d, ton … de, too expensive, too long, too … for, too … messages
  -0.1: too … texts, took me, took the, topic, toque-, torci-, torti-, tortillas, touch it, touche, tournee
  -0.1: tout ca, tout ce, tout svp, tqm, trabajan, trabajo no, trabajo … me, traff-, traffic, trafic
  -0.1: trafic sur, traig-, traigo, trail-, trails, train |, train-, training, training wheels, tranquille |
  -0.1: trash, trate-, travail je, travaille pas, travailler, tren, tres veces, tried, trike |, trim for
  -0.1: trist-, trona-, tronando, trop tard, trop … pour, trouve un, trouve |, trying … get, tse, tu fini
  -0.1: tu la, tu moyen, tu peux, tu que, tu vous, tu … as, tu … avec, tu … de, tu … lol, tu … mon, tu … pour
  -0.1: tu … que, tu … un, tub, tubes |, tubo, tubul-, tue, tuerc-, tuerca, tues, tuesday slot, tuesday |
  -0.1: tuesday … NUMBER, tune ups, turn this, turn … off, turn … the, turns, turns out, turns … the, tutor-
  -0.1: tutorial, twice and, twins, two of, two … one, type, typin-, typing, ubicacion, ubicacion |, ultimo
  -0.1: ultimo mensaje, un abonnement, un abrazo, un arret, un aviso, un bon, un client, un cliente, un coup
  -0.1: un de, un gars, un gros, un la, un petit, un poquito, un rabais, un rappel, un remboursement, un seul
  -0.1: un spam, un stop, un tiempo, un tune, un vieux, un … avec, un … ca, un … con, un … j, un … lol
  -0.1: un … mas, un … me, un … merci, un … pis, un … pour, un … sur, un … texto, un … up, una lista
  -0.1: una queja, una semana, una vez, uncle NAME, under my, understand, une bonne, une heure, une liste
  -0.1: une mise, une note, une photo, une plainte, une roue, une … au, une … par, unenr-, unenroll, unive-
  -0.1: unlis-, unlist, unlist me, unrea-, unread, unregister, unsub … from, up again, up and, up at, up from
  -0.1: up no, up on, up so, up to, up … NUMBER, up … here, up … is, up … texts, update my, upset, upsid-
  -0.1: upside, upside down, upsta-, upstairs, urge, ursel-, urself, us go, us off, us … the, usado, usado-
  -0.1: usados, usage, usages, usages |, usan, usar, use another, use … shop, using my, uso |, ustedes you
  -0.1: ustedes … mi, ustedes … no, usual |, utile, utilisation, va bien, va la, va le, va mieux, va … ir
  -0.1: va … que, va … ser, vacat-, vacation, vacation |, vais ailleurs, vais faire, vais le, vais passer
  -0.1: vais plus, vais vous, vais … la, vais … le, vais … votre, vale la, vale |, vale … pena, valve, valvu-
  -0.1: valvula, vamos, van … seguir, vaut, vaut la, vayan-, vayanse, veces |, veill-, veille, veint-, veinte
  -0.1: velo dans, velo dehors, velo etait, velo merci, velo pas, velo svp, velo … au, velo … l, velo … ma
  -0.1: velo … pas, velo … reparation, velo … tu, velos d, velos electriques, velos en, ven, vendan, venden
  -0.1: vendez, vendi la, vendi … bicicleta, vendredi |, vendu … velo, venia, vente |, veo |, ver la, ver |
  -0.1: vergu-, verguenza, verifier, verifier |, versi-, version, vertu, vertu de, vertu … la, veuillez … ce
  -0.1: veut dire, veut plus, veut … quoi, veux un, veux … attendre, veux … ce, veux … le, veux … recevoir
  -0.1: veux … un, veux … vous, vez, vez … lo, vez … que, vi el, vidan-, vidanges, vide, vie privee, vienen
  -0.1: viens |, viens … voir, vieux peugeot, viola-, violating, violating the, violating … tcpa, violation
  -0.1: visit, visse, vitesse, vivo … houston, vocal-, vocale, voi, voice, voicemail i, void, voila, voir |
  -0.1: vois juste, vole |, volun-, volunteer, volver a, volvio, volvio a, vomi, vos dossiers, vos heures
  -0.1: vos listes, vos message, vos nouvelles, vos rappels, vos sms, vos texto, vos … ca, vos … m, vos … ne
  -0.1: vos … s, votre part, votre service, votre texto, votre … arretez, votre … d, votre … je, votre … si
  -0.1: voudrais que, voudrais … mon, voulez mais, voulo-, vouloir, voulu, vous achetez, vous arretiez
  -0.1: vous avec, vous aviez, vous bloquer, vous continuez, vous effacez, vous encore, vous enlevez
  -0.1: vous envoie, vous eu, vous fait, vous fermez, vous juste, vous lachez, vous ouverts, vous pensez
  -0.1: vous plus, vous retirez, vous saurais, vous signale, vous svp, vous … aviez, vous … ben, vous … dire
  -0.1: vous … dit, vous … encore, vous … envoyez, vous … gre, vous … ma, vous … mes, vous … moi, vous … ne
  -0.1: vous … plus, vous … pour, vous … pu, vous … textiez, vous … trop, vous … velos, voy pa, voy saliendo
  -0.1: voy … bloquear, voy … camino, voy … denunciar, voy … la, voy … otro, voy … poder, voy … poner
  -0.1: voyons donc, vrai, vraim-, vraiment, vuela, vuelvan … escribirme, vuelve, wah, waite-, waited
  -0.1: waiting list, waive-, waiver, walk ins, walked, walked in, walker, wall, walle-, wallet, walma-
  -0.1: walmart, want message, want none, want something, want them, want you, want … anymore, want … cancel
  -0.1: want … from, want … go, want … hear, want … messages, want … more, want … text, want … this
  -0.1: want … wait, wanti-, wanting, wants off, wants … know, was NUMBER, was fast, was i, was in, was not
  -0.1: was short, was so, was stolen, was wonderful, was your, was … and, was … dads, was … do, was … good
  -0.1: was … i, was … last, was … my, was … scam, was … so, washe-, washi-, wasps, watch-, watching, water-
  -0.1: waterfall, way home, way too, way … get, wd40, we all, we have, we moved, we … in, we … on, we … to
  -0.1: weath-, weather, wednesday |, weekends, weird, well be, well |, well … the, well … you, went … the
  -0.1: were a, were good, were you, were … no, wesh, wet, wey, what a, what day, what pace, what part
  -0.1: what size, what would, what … for, what … my, what … of, what … on, what … would, whatever you
  -0.1: wheeled, when can, when does, when your, when … bike, when … get, when … i, when … my, whens
  -0.1: whens the, where is, where it, which end, which lube, which … did, which … of, which-, whichever
  -0.1: while you, while … wait, who can, who did, who signed, who told, who … in, who … me, who … this
  -0.1: why … am, wicke-, wicked, wife |, wifi |, will come, will do, will get, will pass, will pay
  -0.1: will pick, will report, will the, will wait, will you, will … get, will … make, will … on
  -0.1: will … there, will … to, will … turn, will … up, wine |, winning, winte-, winter, wise, wish me
  -0.1: wish … be, wish … receive, with NAME, with her, with him, with me, with your, with … and
  -0.1: with … basket, with … chain, with … for, with … messages, with … neighbor, with … red, with … stuff
  -0.1: with … work, without my, without telling, without … me, wo la, woke up, won the, wonderful, work at
  -0.1: work i, work in, work … NUMBER, worked |, worry about, worry … it, worry-, worrying, would i
  -0.1: would not, would … NUMBER, would … i, would … off, would … want, wrenc-, wrench, writt-, written
  -0.1: wrong … this, xbox, xfa no, xfis, xq, xx, xx |, y estaba, y les, y llego, y los, y luego, y mi, y si
  -0.1: y siguen, y voy, y … bien, y … frette, y … llegando, y … lo, y … mi, y … nueva, y … para, y … por
  -0.1: y … salio, y … su, y … you, yaar, yadir-, yadira, yank, yeah, yeah no, year old, yello-, yellow
  -0.1: yendo, yes i, yes that, yes the, yes … is, yes … no, yes … texts, yes … the, yesterday and, yo dije
  -0.1: yo les, yo lo, yo mismo, yo stop, yo take, yo … a, yo … aceptado, yo … di, yo … dije, yo … esto
  -0.1: yo … hittin, yo … lo, yo … marque, yo … quiero, yo … y, yoghu-, yoghurt, you also, you asking, you be
  -0.1: you break, you but, you call, you carry, you casi, you charged, you check, you come, you coming
  -0.1: you cut, you dejen, you en, you era, you es, you forgot, you give, you going, you had, you kindly
  -0.1: you lo, you located, you lol, you los, you lost, you message, you ok, you order, you owe, you paso
  -0.1: you que, you recogi, you remove, you rent, you said, you scratched, you see, you sell, you sent
  -0.1: you so, you tengo, you terminaron, you told, you update, you went, you were, you would, you write
  -0.1: you … again, you … aguanto, you … alcanzo, you … already, you … and, you … best, you … bueno
  -0.1: you … closed, you … doing, you … down, you … drop, you … envien, you … family, you … first
  -0.1: you … free, you … from, you … going, you … habia, you … hora, you … if, you … ins, you … insistan
  -0.1: you … just, you … kids, you … los, you … m, you … mandar, you … money, you … more, you … much
  -0.1: you … muchos, you … necesito, you … of, you … open, you … otro, you … pic, you … por, you … que
  -0.1: you … recogi, you … right, you … said, you … se, you … see, you … serio, you … sirve, you … so
  -0.1: you … suficiente, you … that, you … these, you … tienen, you … told, you … up, you … vi
  -0.1: you … violating, you … vive, you>law, you>texts, you>you, your ads, your call, your company
  -0.1: your computer, your door, your email, your father, your last, your marketing, your money, your old
  -0.1: your parking, your place, your roll, your way, your … be, your … came, your … do, your … lot
  -0.1: your … message, your … my, your … no, your … now, your … remove, your … says, your … texting, zahir
  -0.1: zip tie, | abren, | abstenez, | aceptan, | acepto, | achalez, | after, | ajoutez, | already
  -0.1: | alright, | annoying, | annule, | anulen, | appelle, | approve, | aqui, | asking, | avant, | avisele
  -0.1: | aviseme, | axe, | bar, | batard, | batterys, | before, | bin, | bless, | block, | bloque, | bloquez
  -0.1: | borra, | borrame, | cada, | calmez, | cambio, | came, | cancela, | cancele, | cancelen, | cancelle
  -0.1: | cell, | cero, | cesse, | change, | color, | corten, | coudonc, | criss, | cuantos, | dar
  -0.1: | deactivate, | debarque, | dejo, | dele, | deme, | denme, | depuis, | dernier, | derniere
  -0.1: | desabonne, | desabonnement, | desabonner, | desabonnez, | desactive, | desactiven, | desinscris
  -0.1: | desist, | despues, | desuscribir, | detengan, | diache, | dios, | discontinue, | ditch, | dry
  -0.1: | ease, | elimine, | eliminen, | enlever, | envoie, | epargnez, | era, | escribanme, | espero
  -0.1: | estaba, | exam, | fed, | feels, | felices, | ferme, | fewer, | finalement, | five, | flip, | for
  -0.1: | forgot, | frena, | friday, | fuera, | funny, | genre, | going, | good, | goodbye, | habla, | half
  -0.1: | hard, | hate, | helmet, | ia, | ignore, | inscrivez, | invoice, | jamas, | joyeuses, | junk, | kick
  -0.1: | kinda, | last, | leaving, | liked, | livrez, | llame, | mandele, | mandeme, | mano, | mark
  -0.1: | maudit, | meeting, | merde, | mets, | mice, | might, | mijo, | mire, | missing, | montrez, | more
  -0.1: | moved, | much, | muchos, | mum, | mums, | nadie, | necesito, | night, | nix, | notre, | oiga, | ola
  -0.1: | only, | opting, | option, | over, | pa, | parked, | parking, | paso, | pedales, | perdu, | peu
  -0.1: | pierdan, | piss, | pit, | plesae, | plutot, | pongan, | pourquoi, | powers, | prefiero, | premier
  -0.1: | presta, | priere, | pueden, | purge, | pusieron, | quisiera, | quitame, | quitele, | rabais, | ran
  -0.1: | rappelez, | rayez, | receipt, | recibido, | remboursez, | removed, | remuevan, | rendez, | repondez
  -0.1: | respect, | retire, | retirer, | revoco, | rides, | roads, | rode, | running, | saca, | sacame
  -0.1: | sacre, | sacrez, | salgo, | sans, | saque, | saquen, | saquenme, | scrapez, | screw, | scusez
  -0.1: | service, | should, | sign, | sigue, | siguen, | slt, | solicito, | somethings, | sounds, | stay
  -0.1: | stoop, | stopped, | stoppez, | stuck, | suena, | sunday, | support, | tachen, | tcpa, | termina
  -0.1: | termine, | termino, | textos, | ticket, | tio, | to, | todo, | took, | touchez, | toujours, | tout
  -0.1: | trabajo, | traigo, | tubeless, | tuesday, | turns, | typing, | unenroll, | unlist, | unregister
  -0.1: | unsolicited, | vayanse, | venden, | vendi, | vi, | voyons, | wah, | warranty, | wed, | weekend
  -0.1: | well, | wey, | whens, | wicked, | wife, | xfa, | … abierto, | … abiertos, | … account, | … acepte
  -0.1: | … acuerdo, | … ads, | … agradeceria, | … agree, | … agreed, | … air, | … alarm, | … amor
  -0.1: | … answer, | … anyone, | … apago, | … appelez, | … apunte, | … arret, | … arreter, | … arrived
  -0.1: | … atencion, | … attends, | … aunt, | … autorise, | … avertissement, | … avisos, | … avocat
  -0.1: | … bateria, | … batterie, | … battery, | … beaucoup, | … behind, | … being, | … bell, | … bendito
  -0.1: | … bikes, | … birthday, | … blocked, | … blonde, | … bloqueo, | … box, | … boy, | … broke, | … bruit
  -0.1: | … buena, | … buenas, | … butt, | … buying, | … by, | … cadre, | … camara, | … cambios, | … cancel
  -0.1: | … canse, | … capable, | … car, | … cards, | … care, | … case, | … casi, | … cat, | … cessez
  -0.1: | … charged, | … chier, | … christmas, | … cleaning, | … clique, | … colis, | … combien, | … come
  -0.1: | … comme, | … commence, | … compro, | … conduis, | … consiguieron, | … contacting, | … content
  -0.1: | … conteste, | … courriel, | … crying, | … cupon, | … dan, | … deals, | … debarque, | … deja
  -0.1: | … dejan, | … deje, | … demain, | … demasiados, | … descuento, | … deseo, | … dicen, | … dijeron
  -0.1: | … disappointed, | … dois, | … donne, | … doy, | … eat, | … ecran, | … ecrivez, | … employe
  -0.1: | … encore, | … ends, | … enlevez, | … envien, | … envoie, | … equivocaste, | … esperando, | … etais
  -0.1: | … etait, | … fair, | … falta, | … fan, | … far, | … fastidio, | … feel, | … femme, | … fermez
  -0.1: | … fete, | … fetes, | … fille, | … firme, | … fixed, | … forgot, | … fotos, | … frenos, | … front
  -0.1: | … garde, | … gate, | … give, | … gone, | … grasias, | … great, | … grief, | … gustan, | … hasta
  -0.1: | … hours, | … hoy, | … il, | … importe, | … interesse, | … interest, | … ir, | … jefe, | … jour
  -0.1: | … joven, | … kid, | … knees, | … ladilla, | … laughing, | … lens, | … liste, | … little
  -0.1: | … llamadas, | … llame, | … llanta, | … llave, | … llega, | … look, | … looks, | … lube, | … luego
  -0.1: | … lumiere, | … lunettes, | … luz, | … manubrio, | … marketing, | … means, | … mechanic
  -0.1: | … messaging, | … mesure, | … millas, | … min, | … mis, | … morning, | … motor, | … muted, | … muy
  -0.1: | … nai, | … navidad, | … necesito, | … nieto, | … nino, | … nos, | … nous, | … numero
  -0.1: | … obligatorio, | … obliged, | … ocupo, | … ofertas, | … often, | … once, | … opt, | … opted
  -0.1: | … otez, | … ou, | … pace, | … paren, | … parfait, | … pars, | … partir, | … pass, | … payment
  -0.1: | … pensais, | … pesados, | … petite, | … peu, | … pics, | … piece, | … plutot, | … pneus, | … po
  -0.1: | … prend, | … promo, | … promos, | … proof, | … quand, | … quede, | … queria, | … queue, | … quieren
  -0.1: | … quito, | … rapido, | … rato, | … ready, | … receipt, | … recogerla, | … recuerdo, | … regalo
  -0.1: | … replied, | … reviendrai, | … rides, | … robot, | … roue, | … route, | … rueda, | … sacame
  -0.1: | … sacan, | … saddle, | … safe, | … sale, | … saliendo, | … saw, | … sea, | … selle, | … semana
  -0.1: | … serai, | … seulement, | … share, | … side, | … siege, | … sigan, | … sign, | … significa
  -0.1: | … sirve, | … site, | … soiree, | … sonne, | … suficiente, | … survey, | … suspension, | … tantito
  -0.1: | … tantot, | … tard, | … teh, | … terminaron, | … tes, | … them, | … then, | … tiens, | … tire
  -0.1: | … tomber, | … ton, | … travaille, | … tried, | … tune, | … ty, | … uno, | … unsubscribe, | … urge
  -0.1: | … v, | … valve, | … vecino, | … velos, | … vertu, | … violation, | … voi, | … vois, | … voisin
  -0.1: | … vos, | … vuelvan, | … warranty, | … we, | … well, | … were, | … whatsapp, | … when, | … whoever
  -0.1: | … wife, | … wifi, | … worrying, | … wow, | … yo, | … zapatos, ~_adv, ~_aju, ~_al_, ~_ale, ~_alr
  -0.1: ~_aro, ~_bin, ~_bis, ~_bli, ~_bu, ~_cul, ~_dev, ~_dir, ~_div, ~_dum, ~_eit, ~_esq, ~_exc, ~_eye, ~_fc
  -0.1: ~_fcc, ~_fli, ~_foi, ~_foo, ~_gh, ~_got, ~_gym, ~_ha, ~_hau, ~_hum, ~_hy, ~_ja, ~_jac, ~_jue, ~_ki
  -0.1: ~_lap, ~_lic, ~_lle, ~_loa, ~_lug, ~_mom, ~_moo, ~_mys, ~_nat, ~_ner, ~_oil, ~_ol, ~_opi, ~_pa_
  -0.1: ~_pan, ~_paq, ~_pe, ~_pom, ~_pur, ~_que, ~_rea, ~_rei, ~_rim, ~_sch, ~_sis, ~_stu, ~_una, ~_vau
  -0.1: ~_vez, ~_vi, ~_via, ~_was, ~_wei, ~_wey, ~_wre, ~_yea, ~aben, ~abst, ~abys, ~acar, ~acha, ~acre
  -0.1: ~adec, ~adie, ~adil, ~adv, ~adve, ~aes, ~aest, ~affo, ~age_, ~ager, ~agno, ~aiem, ~ajan, ~ajus, ~alet
  -0.1: ~aliz, ~alls, ~alma, ~alr, ~am_, ~ambr, ~ammi, ~ams_, ~anda, ~ang, ~anle, ~appt, ~aral, ~ares, ~armi
  -0.1: ~arou, ~artm, ~assm, ~assw, ~asy, ~asy_, ~ata, ~atem, ~ato_, ~atto, ~auf, ~aunt, ~auss, ~avan, ~aves
  -0.1: ~awy, ~awye, ~aym, ~ayme, ~bad_, ~bank, ~barb, ~barn, ~basu, ~ben_, ~bian, ~bis, ~bisc, ~bolt, ~bonj
  -0.1: ~bons, ~boue, ~brar, ~bro, ~brou, ~bste, ~bugg, ~bur, ~busi, ~bys, ~cali, ~ced_, ~celo, ~chad, ~chan
  -0.1: ~ciat, ~cies, ~cine, ~cir_, ~ckst, ~cojo, ~coma, ~cook, ~coro, ~couc, ~coun, ~ctar, ~ctez, ~ctic
  -0.1: ~cuit, ~dbye, ~deco, ~defi, ~denu, ~ders, ~deta, ~dev, ~dich, ~dict, ~dill, ~dist, ~div, ~dles, ~dly
  -0.1: ~dly_, ~dme, ~dore, ~dpa, ~dria, ~ds_, ~dum, ~duri, ~dve, ~dver, ~eah, ~eah_, ~earm, ~easy, ~eati
  -0.1: ~ebe, ~ecer, ~ecti, ~ecue, ~edin, ~edir, ~edu, ~eedi, ~eel, ~eepi, ~efin, ~egl, ~ego_, ~eins, ~eivi
  -0.1: ~ek_, ~elam, ~ell_, ~elos, ~elui, ~eman, ~emi, ~emor, ~enag, ~enan, ~ene, ~ener, ~eno, ~eon_, ~eone
  -0.1: ~epin, ~epu, ~erac, ~erec, ~ered, ~erno, ~ersh, ~erst, ~erva, ~erw, ~erwi, ~esap, ~esio, ~esp, ~esq
  -0.1: ~esqu, ~esso, ~estr, ~esup, ~etf, ~etfl, ~ethe, ~eto_, ~eud, ~eudi, ~eul, ~eul_, ~evei, ~evit, ~evol
  -0.1: ~evue, ~eway, ~exc, ~eye, ~fabo, ~fcc, ~fcc_, ~ffo, ~fili, ~fiq, ~fiqu, ~flix, ~foi, ~fol, ~fole
  -0.1: ~foo, ~food, ~for_, ~ford, ~futu, ~gana, ~ganl, ~ganm, ~garm, ~geth, ~girl, ~gles, ~gou, ~grab, ~gym
  -0.1: ~gym_, ~ham, ~haya, ~hens, ~herw, ~hew, ~hip_, ~horr, ~howe, ~husb, ~iali, ~ian, ~iber, ~ibin, ~ibra
  -0.1: ~ick_, ~ideo, ~idor, ~iels, ~iem, ~ieme, ~ifiq, ~igin, ~iked, ~ile_, ~ilin, ~ills, ~impl, ~inam
  -0.1: ~ine_, ~inge, ~inn, ~int_, ~ints, ~iou, ~ious, ~ipa, ~iro, ~iscu, ~ised, ~ish_, ~isin, ~istm, ~itad
  -0.1: ~itc, ~itch, ~ited, ~iva, ~ivac, ~ivie, ~jac, ~jan, ~jand, ~jeud, ~lake, ~lapt, ~last, ~lati, ~lats
  -0.1: ~lawy, ~ldi, ~ldin, ~leer, ~leg, ~lege, ~lena, ~libe, ~lica, ~lida, ~lind, ~lish, ~lix, ~lix_, ~lize
  -0.1: ~llem, ~llu, ~lly, ~log, ~loir, ~loo, ~lood, ~lou, ~lsew, ~lso_, ~lube, ~luga, ~lvie, ~made, ~maes
  -0.1: ~mano, ~mant, ~mart, ~mem, ~meo, ~meon, ~mete, ~mira, ~mit_, ~mita, ~mm_, ~mmut, ~mom, ~moti, ~mpez
  -0.1: ~mpoc, ~mys, ~myse, ~naci, ~namo, ~nanc, ~nand, ~naro, ~nati, ~ncai, ~ndes, ~ndly, ~ndo_, ~net_
  -0.1: ~netf, ~nfol, ~ngli, ~nie, ~njou, ~nne_, ~nnu, ~noth, ~novi, ~nsad, ~nsez, ~nst, ~ntio, ~ntry, ~oat
  -0.1: ~ocar, ~odb, ~odby, ~odia, ~odri, ~ofil, ~oget, ~ogi, ~ogr, ~ogra, ~oise, ~oisi, ~oit, ~oji, ~olar
  -0.1: ~oldi, ~olet, ~olid, ~olla, ~olon, ~olt, ~olt_, ~oma_, ~omeo, ~one, ~one_, ~oodb, ~oom, ~oord, ~oot_
  -0.1: ~opr, ~ora_, ~orag, ~orch, ~ordi, ~orne, ~osag, ~oser, ~osp, ~osts, ~oten, ~otes, ~otio, ~ottl, ~otto
  -0.1: ~ount, ~ours, ~ovia, ~ovie, ~oxim, ~paq, ~paqu, ~paym, ~pec, ~pee, ~pel, ~peni, ~peto, ~peut, ~pho
  -0.1: ~pide, ~pier, ~pin_, ~ples, ~plic, ~plit, ~podr, ~pom, ~ppe_, ~ppt, ~pr_, ~pra, ~prac, ~prep, ~prog
  -0.1: ~proo, ~prox, ~ptez, ~ptop, ~pump, ~quem, ~quet, ~quid, ~rab_, ~rabl, ~raig, ~rape, ~rapp, ~rcha
  -0.1: ~rco, ~rcol, ~rday, ~reat, ~reem, ~regl, ~reto, ~rian, ~rigi, ~rito, ~rk_, ~rni, ~rns, ~rns_, ~ro_
  -0.1: ~rofe, ~rofi, ~rogr, ~rope, ~roui, ~rox, ~roxi, ~rpl, ~rple, ~rras, ~rrem, ~rriv, ~rs_, ~rsem, ~rshi
  -0.1: ~rsta, ~rtal, ~rtan, ~rted, ~rtm, ~rtme, ~runn, ~rven, ~rvey, ~rwi, ~sag, ~sair, ~sarm, ~sary, ~saur
  -0.1: ~sba, ~sban, ~scui, ~seig, ~sele, ~self, ~ser_, ~sert, ~ses, ~sew, ~sewh, ~shot, ~sia, ~sigo, ~smen
  -0.1: ~smi, ~snow, ~sola, ~sorr, ~sour, ~spet, ~ssed, ~ssis, ~ssm, ~ssme, ~ssw, ~sswo, ~ste, ~stee, ~stia
  -0.1: ~stid, ~stim, ~stma, ~ston, ~supu, ~swo, ~swor, ~taki, ~tche, ~tchi, ~tean, ~teer, ~tema, ~teo, ~tep_
  -0.1: ~tfl, ~tfli, ~tho_, ~tidi, ~tigh, ~tile, ~timo, ~ting, ~tisi, ~tmas, ~tog, ~toge, ~toot, ~tora, ~tors
  -0.1: ~trar, ~tse, ~tta_, ~tte_, ~tti, ~ttin, ~tty, ~tudi, ~tup, ~type, ~uce_, ~udi_, ~udia, ~udo_, ~uead
  -0.1: ~ueda, ~ueen, ~ueme, ~uere, ~uete, ~uggi, ~uloi, ~ulpe, ~unci, ~unli, ~unni, ~unt, ~upl, ~upue, ~urez
  -0.1: ~urin, ~urio, ~urne, ~urpl, ~urs_, ~urve, ~usb, ~usba, ~ust, ~ust_, ~uto_, ~utoc, ~utt_, ~utta, ~uya_
  -0.1: ~vacy, ~val, ~vati, ~vaut, ~veme, ~vern, ~vey, ~vian, ~viol, ~vios, ~vis, ~viso, ~voil, ~volu, ~vorc
  -0.1: ~was, ~wei, ~wen_, ~wes, ~wey, ~wey_, ~wint, ~wise, ~wre, ~wri, ~wye, ~wyer, ~yan, ~yea, ~yeah, ~yen
  -0.1: ~yme, ~ymen, ~ype, ~ype_, ~ysel
  -0.16: (tables say none)
  -0.2: 2 cm, NAME connais, NAME example, NAME il, NAME … it, NUMBER at, NUMBER bucks, NUMBER dollars
  -0.2: NUMBER du, NUMBER etoiles, NUMBER hrs, NUMBER le, NUMBER libras, NUMBER mins, NUMBER n, NUMBER on
  -0.2: NUMBER personnes, NUMBER pouces, NUMBER semaines, NUMBER what, NUMBER … bcd, NUMBER … do, NUMBER … la
  -0.2: NUMBER … left, NUMBER … matin, NUMBER … old, NUMBER … pis, NUMBER … today, a bag, a bell, a comer
  -0.2: a deal, a demain, a escribirme, a esta, a gift, a jour, a lie, a line, a llegar, a medium, a midi
  -0.2: a partir, a place, a quiet, a ramp, a small, a tree, a trois, a tube, a whole, a … 2, a … about
  -0.2: a … c, a … casa, a … cel, a … en, a … hier, a … is, a … l, a … ma, a … mensajes, a … pas, a … primo
  -0.2: a … remove, a … seat, a … si, a … sms, a … textos, a … time, a … too, a … una, a … when, abajo
  -0.2: abajo |, abierto |, abonnement, abonner, abord, abord |, about my, abrir, aca |, acabo la, acaso
  -0.2: accord pour, accord … des, ace, aceit-, aceite, aceptado, aceptan, acepto |, achaler |, achete mon
  -0.2: achete … numero, achetez, acoso, acros-, across, acuerdo con, ad, adapt-, added you, address |, adore
  -0.2: adresse c, adresse … est, ads |, adults, again … i, agarro, age, ago please, agradezco, agreeing
  -0.2: agreeing to, agreeing … this, ah … c, ahi … no, ahora que, ahora … mas, ahorita no, ai besoin
  -0.2: ai deja, ai fait, ai trouve, ai tu, ai vendu, ai … aucune, ai … besoin, ai … compris, ai … ma
  -0.2: ai … une, aime ca, aime pas, aimerais mieux, ajoute, al NUMBER, al link, al mes, al nino, al … por
  -0.2: alarm-, alarma, alerts |, alguien de, all good, all messages, aller le, aller … chercher, allow-
  -0.2: allowed, along, alr, alr |, alto no, am blocking, am driving, am fine, am free, am getting, am off
  -0.2: am telling, am the, am … my, am … no, amable |, amen, amma, an e, an email, an old, ancien, and here
  -0.2: and my, and not, and your, and … the, and … we, and … will, and … your, angry, anima-, annee |
  -0.2: annule |, annulez la, annulez le, annulez … commande, anote-, another text, ans … il, antes de
  -0.2: antiv-, antivol, antivol |, anule-, anunc-, anuncios, any NUMBER, any day, any texts, any time
  -0.2: any update, any … from, any … this, anybo-, anymore … the, anything about, apolo-, app NUMBER
  -0.2: appel … de, appelez pas, appelez … a, appelez … pas, appelez … textez, appelle moi, appointment to
  -0.2: approve, are dead, are my, are no, are these, are you, are … allowed, are … open, arreglar |
  -0.2: arret de, arret … bus, arreter les, arretez … me, arrib-, arriba, arriere |, arrive dans, arrivee
  -0.2: arrivee |, artis-, artist, as of, asegu-, asust-, at 2, at dinner, at me, at … bus, at … can
  -0.2: at … front, ate a, atendio ayer, attendant, attends, attends votre, attente |, au dossier
  -0.2: aucun contact, aucun … svp, aucun-, aucune, aun, aurie-, auriez, autan-, autant, authorized, autob-
  -0.2: autobus, autre merci, avail-, available, avais dit, avant que, avec, avec ca, avec les, avec mes
  -0.2: avec une, avec vos, avec … textos, avez achete, avez appele, avez … des, avez … du, avez … eu
  -0.2: avez … texte, aviez, avis, avisado, avise, aviseme, avisen a, avisen … mi, avisenme, aviso, aviso de
  -0.2: avoca-, avocat, avoir de, avoir donne, ayer |, baja you, bajar, bajem-, bajeme, bajenle, banan-
  -0.2: barata, barata |, barato, bars |, base, basta de, bbq, be late, be removed, be taken, be … last
  -0.2: beans, beate-, beater, because of, before noon, beg, behin-, behind, belan-, believing, bequille |
  -0.2: bes, besoin d, best … in, bici … y, bien … le, biffez mon, bigge-, bigger, bike anymore, bike fits
  -0.2: bike for, bike got, bike rides, bike store, bike you, bike … need, bike … sold, bike … this, bit |
  -0.2: bite, bizar-, bizarre, blast-, blasts, blasts |, bless, bless-, bleue, blocking, blocking this
  -0.2: blocking … number, bloquear, bloquear este, bloquear … numero, bloqueo, blowi-, blowing, blowing up
  -0.2: blowing … my, boiti-, boitier, bon pour, bonjour c, bonjour … est, bonne annee, bonne |, bons
  -0.2: bonsoir |, borra, borrame, borre el, borre mi, borre … telefono, borrelo, borren … numero, borro-
  -0.2: both |, bought a, break-, bring, bring it, bring … own, bucks, bueno me, bumps, burni-, burning
  -0.2: bussi-, but do, but thanks, but … there, but … you, butte-, butter, butter |, butto-, button
  -0.2: buy used, buy … bikes, buzz, buzz off, buzze-, by NUMBER, by friday, by text, by |, by … NUMBER
  -0.2: c pret, c … beau, c … du, c … en, c … encore, c … note, c … son, c … stop, c … tannant, ca arrete
  -0.2: ca chez, ca ici, ca sonne, ca vous, ca … 2, ca … dans, ca … de, ca … faire, ca … la, ca … les
  -0.2: ca … tente, cabe, caja |, cake for, call the, call … NUMBER, calls |, came out, came with, campana
  -0.2: can my, can somebody, can someone, can stop, can … drop, can … fix, can … make, can … mauvais
  -0.2: can … me, can … put, can … read, can … take, cancel |, cancela, cancell, cancelled my, canceller
  -0.2: cancl-, cancle, cancle |, canoe, canse, car, caraj-, carajo, carga, caris-, carisimo, carte … pas
  -0.2: casa de, case |, casque … la, cats, cayo el, ce prix, ce telephone, ce … ca, ce … de, ce … il
  -0.2: ce … merci, cease … desist, cel no, cel … la, cell … ma, cell … pas, celular … de, celular … mi
  -0.2: centr-, cerca |, cesser |, cessez |, cette annee, chair, chamb-, change … boutique, changez le
  -0.2: chargeur, checkout, chemin, chemin |, chez … en, chien a, chien … mange, chill-, chimi-, chole
  -0.2: chose |, chris-, chueco, chut, cicla, cierran a, claim number, clair, clase, clase |, clase-, clases
  -0.2: cle |, clear, click-, clienta, cliente no, cliente … mi, clique, closes, clous, cm |, code postal
  -0.2: code … NUMBER, coffee |, cog, cold, cole, combien pour, coming … the, commandez, comment vous
  -0.2: comment |, comment … avez, como me, como va, como |, complet, compr-, compraron, compraron mi
  -0.2: compraron … numero, compre en, comprends |, compris votre, compris |, compris … message, compro
  -0.2: comptant, comptant |, compte |, comptoir |, compu-, computer, con NAME, con que, con un, con … cobro
  -0.2: con … para, condi-, condition, confirme |, confirmo, confused, consent … this, consented to
  -0.2: consenti … ca, consiento, contact avec, contact for, conteste, contestes, contesto, continuez
  -0.2: contratando, contratando |, correo electronico, corte, corte-, cosa, cost |, coudo-, coudonc
  -0.2: could not, counter no, coupon, couri-, cousi-, coute, crack-, cracks, cracks |, crap |, crazy, credi-
  -0.2: credit, cree, crew, crew |, crochet, crois-, cryin-, crying, cualq-, cualquier, cuando la, cuando |
  -0.2: cuando … el, cumpl-, cunad-, cunado, cupon, curb, curso, d, d abord, d attente, d autobus, d autres
  -0.2: d hier, d oeuvre, d … je, d … merci, d … svp, dado … numero, dame … baja, damn, dange-, dans les
  -0.2: dans … boite, dans … garage, dans … min, dans … systeme, dare, date |, day but, de bicis, de boutique
  -0.2: de bus, de casa, de derailleur, de esas, de escribirme, de fumar, de le, de ne, de recevoir
  -0.2: de rechinar, de shimano, de sus, de ta, de tu, de voz, de … air, de … alors, de … arretez, de … avoir
  -0.2: de … bike, de … d, de … du, de … esposa, de … esto, de … luces, de … messages, de … ninos, de … ok
  -0.2: de … on, de … pa, de … par, de … sistema, de … soeur, de … taller, dead to, dead |, dead … me, deals
  -0.2: deblo-, debloque, debranchez … de, decia, decid-, decide, decide |, decim-, dejar de, dejaron
  -0.2: deje … fumar, dejela, delay, delete NUMBER, delete taller, delete the, delis-, delivery |
  -0.2: demande moi, demander, demasiado, demo day, deneigee, deneigement, dents, deposit, depuis NUMBER
  -0.2: derai-, derailleur, derangez, dernier texto, derniere, derniere fois, des messages, des … en
  -0.2: desabonne |, desactiven, descanse, desce-, descuento, desha-, desir-, desist |, despu-, despues
  -0.2: dessi-, dessin, devant chez, devant … vous, devis, dezab-, dezabonne, did … opt, did … subscribe
  -0.2: diga, digale a, digo en, digo |, dije … si, dijer-, dijeron, dimanche |, ding, dinner |, dios … lo
  -0.2: direccion |, direct, directions, directions |, discontinue, disie-, disiez, disqu-, dit que, dit … a
  -0.2: dites … a, do … bike, do … bother, do … disturb, do … keep, do … let, do … look, do … put, do … sell
  -0.2: do … waste, do … worry, docum-, document, does it, does … need, dogs allowed, doit plus, dolla-
  -0.2: dollars, donde estan, donde me, donde … yo, done getting, done here, done … your, donne … accord
  -0.2: donne … mon, donne … number, door i, door |, dormi-, dormir, dors |, dort, down lol, down on
  -0.2: down the, doy, dozen, driving me, drop my, drop … number, dropped … off, du cash, du mois, du … avec
  -0.2: du … mais, dude quit, due |, duerm-, dura, duro, each time, ear, echan-, echo, ecoeu-, ecris |
  -0.2: ecrivez plus, effacez le, el cuadro, el mostrador, el pelo, el plan, el semaforo, el timbre
  -0.2: el triciclo, el vecino, el … dice, el … jaja, el … se, el … viejo, electricite, electronico, eliminen
  -0.2: eliminen … numero, else … it, email-, emergencias, emoci-, emplo-, employe, en arriere, en attendant
  -0.2: en avez, en chemin, en maudit, en pas, en paz, en que, en tu, en veu, en … cel, en … eu, en … foto
  -0.2: en … jaja, en … lado, en … mostrador, en … noche, en … pour, en … pu, en … rien, en … semaforo
  -0.2: en … un, en … une, en … votre, encan-, encore du, encore vous, encuentro, end this, endin-, ending
  -0.2: enfant |, enleve … number, enlever moi, enlever mon, enlevez pas, enlevez … merci, enough air
  -0.2: enough of, enregistre, ensen-, entiende |, entiendo |, enton-, entonces, entrance, entregaron
  -0.2: entregaron la, entregaron … bici, envoi a, envoi … ce, envois |, envoyer des, equipe |
  -0.2: equivoque … dia, erase me, erase … from, es acoso, es esto, es necesario, es solo, es suficiente
  -0.2: es todo, es … mia, es … mismo, es … para, esa |, escriban a, escribanme, escribieran, ese numero
  -0.2: eso … fue, esos, espac-, espacio, esper-, espera, esperar, esperes, espin-, essayer |, est, est du
  -0.2: est faite, est note, est partie, est stop, est tannant, est … cadeau, est … dernier, est … qu
  -0.2: est … quelle, est … toi, est … voler, esta semana, esta … delete, esta … hoy, estacionamiento
  -0.2: estacionamiento |, estaciono, estar, estar-, este mismo, este sea, esten, estime, esto en
  -0.2: esto … acoso, estop, estoy de, estoy … acuerdo, estub-, estubo, et … l, etais … la, etait quoi
  -0.2: etein-, eteint, etoil-, etoiles, etoiles |, etre la, etre … votre, etudiant, eu NUMBER, eu un
  -0.2: eu … texto, ever |, exam, exclure, exemp-, exo, expir-, expla-, explain, expliquez, expre-, extrano
  -0.2: extrano |, factura |, facture, faim, faire le, fais quoi, fais … avec, fait voler, fait … j
  -0.2: fait … le, fait … vous, faite, faites vous, fak, fancy, far, fatigant, faut que, fed, fed up, feel
  -0.2: feels, felices, fell … a, femme |, fender, ferie, festi-, fiche-, fichez … la, figur-, fil, fil |
  -0.2: filter, filth-, filthy, fin du, fin … mois, finalement, finally |, find you, finis, fix it, floor
  -0.2: flowe-, flowers, fois mais, fois par, fois |, folder |, fonce, fonta-, for bike, for no, for now
  -0.2: for sunday, for … first, for … husband, for … new, for … pickup, for … please, for … so, for … take
  -0.2: for … tow, force, forever |, forever>remove, forget you, forget … ever, forma-, found it, franchement
  -0.2: frein-, from … NUMBER, from … shop, fue lo, fue … que, fumar, fumar y, game, gang, gang |, garantie |
  -0.2: garde |, garder, gardez le, gars de, gars … NUMBER, gas |, gaste-, gasten, gato, gato |
  -0.2: gave … number, genre, gentil, gere, get outta, get rid, get … this, gift cards, girlf-, girlfriend
  -0.2: give … the, given, glass-, glasses, gloss-, glossy, go for, go … it, god … you, going to, gonfl-
  -0.2: got stolen, got … texts, grand |, granddaughter, grande |, grasias |, grave-, green |, grooming
  -0.2: group-, groupe, grupo, guardalo, guarden, guest, guidon est, gusta-, guy at, guys … the, habra … de
  -0.2: hace falta, hacen |, had … of, hago, haha, haird-, half of, halt, hand |, happen, happen |, happened
  -0.2: happy with, happy … to, happy … you, haras-, harce-, harcelement, harcelement |, harte, hasta el
  -0.2: hasta que, hate |, have bikes, have moved, have … and, have … cancel, have … good, have … heard
  -0.2: hay que, he dado, he was, he will, hear from, hell, hella, hello, helmets, here we, hi there
  -0.2: hier … j, hill, him i, his … anymore, historia, hitti-, hobby, hold all, honestly, hora … el, horn
  -0.2: how far, how |, how … to, hows the, hoy no, hrs, http, hugs, huile, hurry at, hurry … all, hush
  -0.2: i asked, i beg, i bought, i bring, i call, i come, i could, i drop, i ever, i hate, i hit, i on
  -0.2: i paid, i text, i told, i use, i wrote, i |, i … any, i … asked, i … blocking, i … bring, i … by
  -0.2: i … can, i … driving, i … fine, i … free, i … hi, i … know, i … more, i … moved, i … or, i … rather
  -0.2: i … remember, i … replied, i … smoking, icy, if there, if … texts, igual, igual-, igualmente, il m
  -0.2: il pret, il … y, image, immed-, importa, importe, in, in may, in on, in person, in with, in … bag
  -0.2: in … garage, in … no, in … system, in … the, in … with, incl, inclus, incluses, incluses |, ingles |
  -0.2: ins |, inscrivez, installez, interdis, interesado, interesse par, interesse pas, interest, into
  -0.2: inviting, is anyone, is driving, is enough, is going, is just, is out, is plenty, is ridiculous
  -0.2: is worse, is you, is … getting, is … sorry, is … than, is … that, is … tuesday, it NUMBER, it from
  -0.2: it will, it … due, it … fine, it … on, it … or, it … ready, j, j achete, j pensais, j te, j vais
  -0.2: j veux, j y, j … ca, j … deja, j … etre, j … fait, j … les, j … ma, j … mieux, j … mon, j … tu
  -0.2: j … vendu, j … veu, j … votre, jaja … you, jajaj, jajaja |, jala, jamais accepte, jamais inscrit
  -0.2: jamais … d, je demande, je dois, je dors, je parle, je prefere, je refuse, je reviens, je sors
  -0.2: je travaille, je vois, je … abonne, je … annuler, je … dans, je … j, je … parti, je … quoi, je … rien
  -0.2: je … tanne, jerse-, jersey, jeu dans, joine-, joined, joke, joyeux, joyeux noel, junk, junk |, just a
  -0.2: just want, just … the, juste la, juste le, juste |, juste … de, karao-, karaoke, keys, keys … the, kg
  -0.2: kids bikes, kill, kit, kits, knees, knock it, knock … off, know why, l arret, l … NUMBER, l … est
  -0.2: l … j, l … svp, la alarma, la batterie, la boite, la cle, la electrica, la factura, la fourche
  -0.2: la gang, la job, la llamada, la llave, la mano, la oferta, la patte, la peine, la petite, la piece
  -0.2: la pluie, la que, la ride, la rodada, la tercera, la … 2, la … affaire, la … avec, la … ayer, la … ce
  -0.2: la … etait, la … gauche, la … gratis, la … j, la … jajaja, la … sonne, la … va, la … yo, lac
  -0.2: lache moi, lache mon, lachez mon, laisse mes, lared-, laredo, las dos, las … am, last one, lata |
  -0.2: laund-, laundromat, lavage |, law>number, layaw-, layaway, layaway |, le bruit, le cadre, le devis
  -0.2: le dije, le escriban, le faire, le garde, le guidon, le gusto, le livreur, le lundi, le matin
  -0.2: le moyeu, le panier, le pedalier, le pregunto, le puede, le ramasser, le rendez, le ticket, le total
  -0.2: le … arrete, le … bebe, le … pis, le … poner, le … texto, leath-, leather, leave this, leave … phone
  -0.2: leave … with, leavi-, leaving, leche-, leches, left on, leg, lente-, les frais, les he, les rappels
  -0.2: les trottinettes, let this, let … be, let … go, letting me, libras |, libre, lie, lift, lilie-
  -0.2: lilies, limiter, line … the, lire, lis, list please, list … the, list>list, list>want, listado
  -0.2: liste de, liste svp, liste … moi, liste-, lit, livrez vous, llamadas ni, llames, llantas |, llave
  -0.2: llegan estos, llego cortado, lleno, lleno el, llevo dos, lo delete, lo di, lo … que, lo … sea, loca
  -0.2: locker, loco |, logo, lol, lol but, longer have, look |, los … para, lose … digits, lost … phone
  -0.2: lovel-, lovely, lui … un, lumieres, lunch |, luv, m enlevez, m … jamais, m … svp, m … texte, ma carte
  -0.2: ma cle, ma selle, ma … en, ma … j, maam |, machine, maggi, maile-, mailed, main d, main |
  -0.2: main … oeuvre, mais enlevez, mais … de, make sure, mal au, malade, mames, manager |, mandame la
  -0.2: mandarme mensajes, mandele, mandeme, manden … a, mandes mensajes, mandes nada, mando el, maneje
  -0.2: manua-, manual, many texts, many … i, map, maps, marat-, marathon, marathon plus, mari … est
  -0.2: marketing |, mas barato, mas nada, mas que, mas … NUMBER, mas … no, matri-, maudi-, maudit, mauve
  -0.2: me alone, me an, me anymore, me avisen, me but, me canse, me cayo, me cobraron, me dan, me dejaron
  -0.2: me dejo, me dice, me dijeron, me entregaron, me escribas, me escribieran, me first, me hace, me here
  -0.2: me it, me leave, me llames, me llegue, me mandan, me moleste, me mude, me puede, me quitan
  -0.2: me robaron, me sirve, me think, me toca, me when, me with, me … did, me … es, me … estos, me … here
  -0.2: me … inscrit, me … jaja, me … je, me … loco, me … my, me … ni, me … o, me … off, me … pero
  -0.2: me … please, me … si, me … texts, me>wrong, meant … text, media-, medio, mejor no, mejor por, memes
  -0.2: mensajes a, mensajes por, mensajes … favor, mensajitos, menu, merci j, merci … l, merci … m
  -0.2: mercredi |, merry xmas, message d, message from, message says, message vocal, message … for
  -0.2: message … i, message … in, messages a, messages svp, metio, mettez moi, mi bici, mi cita, mi contacto
  -0.2: mi cunado, mi familia, mi hija, mi … agarro, mi … jaja, mi … le, mi … para, mi … please, mi … por
  -0.2: mi … sin, mi … tambien, mick, midi |, migno-, mignon, mile, milla-, millas, mins, mins |, mise
  -0.2: mistake … me, modelo, moi donc, moi le, moi mais, moi patience, moi quand, moi … adresse, moi … ca
  -0.2: moi … textos, moins cher, mois |, molestar, molestes, mom, momentito, mon accord, mon avocat
  -0.2: mon casque, mon dossier, mon fils, mon ok, mon tel, mon … et, mon … sans, mon … veuillez, money |
  -0.2: month is, more messages, more … i, more … these, more … this, more>these, mort, mostr-, mostrador
  -0.2: mostrador |, mothers, movin-, moving, msjs, mucha, mude, mude |, mujer, mum |, my bad, my friend
  -0.2: my girlfriend, my granddaughter, my own, my shop, my sister, my wheels, my … anymore, my … back
  -0.2: my … calls, my … got, my … now, my … phone, my … pick, my … shop, my … so, my … stop, my … wants
  -0.2: n he, n i, n … is, nada aqui, nada … la, nah i, nah … am, nah … the, name, name and, name … on
  -0.2: name … your, nan, nans, nap, navid-, navidad, ne doit, ne faites, ne l, ne … m, ne … rien, necesario
  -0.2: need it, need … anymore, nel, neuf |, never met, never said, never |, never … so, never … yes, never-
  -0.2: nevermind, new … just, news, next to, next week, next … the, ni de, ni textos, ni uno, nid, nid de
  -0.2: no acepte, no cap, no consent, no di, no encuentro, no entendi, no entra, no envien, no escriban
  -0.2: no espero, no fue, no further, no gasten, no importa, no mandes, no messages, no molestes, no offense
  -0.2: no on, no please, no problem, no recibi, no sigas, no sirve, no thanks, no tienen, no va, no vuelvo
  -0.2: no … and, no … bien, no … but, no … gusta, no … hagan, no … have, no … ingles, no … ir, no … jaja
  -0.2: no … llames, no … llego, no … me, no … messages, no … moleste, no … of, no … pedi, no … quiere
  -0.2: no … sirve, no … textees, no … vayan, no … y, nobody … me, noel, noise |, non pour, non … moi
  -0.2: none of, not bother, not care, not disturb, not enough, not look, not one, not opt, not put, not quit
  -0.2: not read, not receive, not see, not subscribe, not there, not waste, not worry, not worth, not … air
  -0.2: not … another, not … back, not … dare, not … do, not … him, not … marketing, not … me, not … new
  -0.2: not … only, not … take, not … texting, not … there, not>these, nothing personal, notice, notre numero
  -0.2: nourr-, nous de, nouvelles de, novem-, now it, now … am, now … does, now … is, now … it, now … not
  -0.2: nowhe-, nowhere, nueva, number a, number the, number |, number … longer, number … text
  -0.2: number … texts, numero chez, numero merci, numero nuevo, numero si, numero … il, numero … mon
  -0.2: numero … una, numero … vous, nunca mas, nunca … di, o el, o … la, occupe, occupe de, odio, oeuvr-
  -0.2: oeuvre, of this, of … to, oferta, off at, off for, off work, off … i, off … texts, off … what, offen-
  -0.2: offense, offense but, offer-, offre, ofrec-, often, ok … attends, okafo-, okafor, old man, old … is
  -0.2: olvidate, olvidense, olvidense de, on en, on mine, on that, on veut, on … bill, on … but, on … do
  -0.2: on … gift, on … i, on … l, on … old, on … phone, on … plus, on … street, on … voit, on … wrong
  -0.2: once a, once … month, one of, onlin-, online, only |, optin-, opting, optou-, optout, or madam
  -0.2: or … i, order NUMBER, oro, osier, ostie, ote, other, other-, otra bici, otra … se, otro taller
  -0.2: ou vous, ou … avez, oublie mon, oubliez moi, oubliez pas, oui a, ouin, out already, out front
  -0.2: out please, out … a, out … your, outil-, outils, outside your, outta here, ouvert |, ouvri-, ouvrir
  -0.2: over a, over there, owned a, oye, pa que, page, paint, pais, pal, pal |, paper, papin-, papineau
  -0.2: paque-, para cuando, para este, para las, para … a, para … me, para … numero, para … rechinar, parade
  -0.2: paren-, parle pas, parler |, paro de, pars, partir, partir de, parts |, pas assez, pas compris
  -0.2: pas en, pas envie, pas ete, pas on, pas texter, pas textez, pas toi, pas tout, pas … arrive
  -0.2: pas … aujourdhui, pas … autres, pas … enlevez, pas … les, pas … nouvelles, pas … publicite, pas … sms
  -0.2: pas … sollicitation, pas … svp, pas … texto, passa-, passe le, passe pas, passe |, passent, passer le
  -0.2: passer … chercher, pastel … de, patate |, patience |, patte, patte de, patte … derailleur, pay |, paz
  -0.2: pedal … off, pedi |, peine, pendi-, pendiente, pendiente |, pensais que, pensais … c, pense … je
  -0.2: people are, perdon por, perdu le, pere |, permanently, permanently |, pero sin, peu |, peuge-
  -0.2: peugeot, peux … parler, peux … venir, phone calls, phone can, phone off, phone … remove, picku-
  -0.2: pickup, pictures, pinea-, pineapple, pink, pinon, pis j, pitch, place i, plain-, plainte, plane
  -0.2: plane |, play, please erase, please lose, please … from, please … more, please … sending, plenty |
  -0.2: plot, plus c, plus dans, plus m, plus que, plus … cette, plus … moi, pneus |, poignee, police, pongan
  -0.2: pongo, por correo, por lo, por telefono, por … de, por … en, por … you, porfavor, portl-, portland
  -0.2: posta-, postal, poste |, postes, potea-, poteau, pouce-, pouces, poule, pour hier, pour le
  -0.2: pour parler, pour que, pour sa, pour … NUMBER, pour … personnes, pour … soir, pour … textos
  -0.2: pourquoi vous, pourr-, prefere, preferiria que, preferiria … no, pregunta, preguntarme, pregunto
  -0.2: pregunto a, pregunto … mi, premier, prende |, prends |, presta, prestan, prete, prete |, pretend you
  -0.2: prie, primo |, print |, prochain, propo-, psi |, pu d, pu … messages, pu … recevoir, pub, publicite
  -0.2: puede ser, puert-, puis, pulga-, pull my, pull … number, puso, puso mi, put your, put … name, qu est
  -0.2: qu … ce, quad, quad lock, quand t, que NUMBER, que cansones, que deje, que estoy, que hacer, que mon
  -0.2: que suena, que talla, que … ahora, que … cobraron, que … en, que … estan, que … llegan, que … svp
  -0.2: queda-, quede, quedo la, quedo … bici, quel arret, quelque chose, qui va, qui … ecris, quien le
  -0.2: quien manda, quiere … de, quiero mensajes, quiero recibir, quit smoking, quitame de, quitan
  -0.2: quiteme de, quiten … numero, quitter, quitting, quoi la, race |, ramasser le, ramp, rappel |
  -0.2: rappelez, rappelez moi, rappels |, rathe-, rather, reabonnez, reacc-, reacciono, reads these
  -0.2: receipt not, recevoir … textos, rechinar, rechinar |, recois un, recois … les, recois … vos, recoj-
  -0.2: recol-, recollection, recomendo, recu la, recu … message, reecr-, reecrit, refuse, regar-, regarde
  -0.2: register, relax-, reloj, remboursez, reminder, remot-, remote, removal please, remove from, remove me
  -0.2: remove … your, removed |, remover … numero, rempli, remue-, rental, renue-, repair i, repet-, repla-
  -0.2: replied … to, repondez … a, repondre, reponds, resen-, respondo, rest |, resum-, resume
  -0.2: retirez … numero, retraite, retrouvee, return, reunion |, rice, ride anymore, ridiculous |, rien chez
  -0.2: rien recevoir, right, ring, rire, rire |, rn |, road, roads, robar-, robaron, robaron la
  -0.2: robaron … bici, robot ou, rode, roue est, roule … un, rouler, route-, rude … my, ruido |, runs
  -0.2: runs this, s … fait, saber, sac, saddle |, said hi, said stop, said yes, said … to, sais … encore
  -0.2: saliendo |, salir |, saludeme, saludeme a, salva-, salvador, same as, santa, saquenme de, sat, sauve
  -0.2: savai-, savais, savoi-, savoir, say less, sayin-, saying, says it, says she, says … is, schra-
  -0.2: schrader, scratch, scree-, screw, scuse, scuse-, scusez, se los, se para, se voit, se … au
  -0.2: se … bajar, se … cayo, se … puede, see |, selli-, selling, semaf-, semaforo, semai-, semaines |
  -0.2: semaines … j, send any, send |, senior discount, sense, sent the, sent you, sepa, serieux |, serio |
  -0.2: ses, she says, she … a, she … my, shifting is, shine, shop anymore, shop never, shop … i, shop … town
  -0.2: short-, should … text, showi-, showing, shred, si c, si je, si se, si vous, si … est, siege |, siga
  -0.2: sigas, signe |, signed anything, signed … for, signing, signing up, silencio, sin preguntarme
  -0.2: sin … yo, since the, sir or, sir … madam, sis, site, skip the, slaqu-, slaque, slot, slow down
  -0.2: smoki-, smoking, sms de, sms … este, so annoying, so no, so |, so … the, sock, soire-, soliciting
  -0.2: sollicitation |, solo para, somebody … me, someones, son is, son las, son unos, son |, son … NUMBER
  -0.2: sors moi, sortie, soumi-, soumission, souvenir, souvent, soy … NAME, spam folder, spell-, spelled
  -0.2: spong-, spot, sprin-, spring, sry, stem, still in, still … the, stock |, stolen |, stop all, stop and
  -0.2: stop at, stop please, stop this, stop to, stop using, stop … am, stop … c, stop … j, stop … lol
  -0.2: stop>law, stopa-, stopall, stopall |, streamers, strike … number, strol-, su pagina, su tiempo
  -0.2: su … para, suave-, subo, subscribe |, succu-, succursale, suelta, suficiente |, suis inscrit, suis la
  -0.2: suis parti, suis … au, suis … inscrit, suis … l, summe-, summer, sure did, sure … not, surpr-
  -0.2: surprise, suscribi … esto, suscribi … nada, svp ne, svp … de, svp … mon, svp … plus, svp … suis
  -0.2: switched, switched off, system |, t … un, ta liste, ta mere, table |, tacos, tacos |, take NUMBER
  -0.2: take out, take your, take … of, take … time, taken off, talk … about, talla chica, tambien |, tan
  -0.2: tannant |, tanne de, tanne |, tape |, tarjeta |, taxes incluses, te lo, te rappelle, teeth
  -0.2: telefono … solo, teleg-, telegram, telephone … est, tell, tell … if, tell … people, tempr-, tenga-
  -0.2: tengan, tenia-, tenian, tente, tercera, tercera |, termine |, termino, text NAME, text i, text the
  -0.2: text was, text you, text … about, text … again, text … here, text … i, text … lot, text … to
  -0.2: texte … pu, textear |, textees mas, textez |, texting is, texting lol, texting please, texting you
  -0.2: textos a, textos c, textos d, textos llamadas, textos no, textos ok, textos … est, textos … moi
  -0.2: textos … no, texts to, texts you, texts … a, texts … do, texts … he, texts … here, texts>send, thai
  -0.2: thank … for, thankyou, that text, that works, that … fine, that … me, that … was, the baby, the bag
  -0.2: the basket, the blue, the brakes, the cake, the crew, the dent, the e, the first, the fork, the gift
  -0.2: the green, the kids, the lot, the manager, the money, the paper, the parade, the red, the sale
  -0.2: the tow, the tune, the wax, the whole, the work, the … code, the … color, the … date, the … he
  -0.2: the … helmet, the … just, the … look, the … made, the … my, the … out, the … owner, the … ride
  -0.2: the … says, the … she, the … side, the … wash, there, there an, there i, there yet, these for
  -0.2: these … the, think about, think … it, this be, this customer, this still, this stop, this take
  -0.2: this year, this your, this … alone, this … an, this … instead, this … must, this … never, this … or
  -0.2: this … stop, this … there, this … up, thought … would, throw, thumb-, thumbs, thurs, tienda y
  -0.2: tienda … no, tiendas, tiendas |, tiene NUMBER, tiene garantia, tiene … de, tienen en, tienes, tient
  -0.2: tigui-, tiguidou, tiguidou |, til NUMBER, timbre, tirag-, tirage, tired |, tmrw |, to about, to all
  -0.2: to any, to anything, to ask, to call, to do, to hear, to him, to his, to it, to opt, to unsubscribe
  -0.2: to … about, to … and, to … at, to … family, to … getting, to … mom, to … number, to … on, to … person
  -0.2: to … too, toca, toda, toda mi, todavia no, todavia |, toi c, toi … est, told, told … guy, tombe-
  -0.2: ton numero, tone, tonight |, too … to, top of, top … the, torni-, tornillo, toss my, toss … number
  -0.2: touch, tour de, tourn-, tout envoi, tout … a, toute, toute l, toute la, toute … equipe, tow … is
  -0.2: toy en, trade ins, traen, trafi-, trail, train, traje, traje la, tranquille, tranquilo, travaux
  -0.2: travaux |, trike, trim, trompe de, trop long, trop petit, trott-, trottinettes, trottinettes |
  -0.2: truin-, truing, trunk, trust, tu de, tu pret, tu une, tu |, tu … l, tuner, twist, two weeks, ubicados
  -0.2: ultim-, un appel, un cadeau, un neuf, un par, un poco, un sub, un … dans, un … et, un … message
  -0.2: un … no, un … para, un … plus, un … velo, un … vocal, una hora, una … mas, una … y, uncheck
  -0.2: uncheck it, under NUMBER, under the, under … name, under-, une biere, une job, une … d, uno mas
  -0.2: unplu-, unreg-, unsol-, unsolicited, unsto-, unstop, unsub me, unsubscribe this, unsubscribe … number
  -0.2: unsubscribed, unwan-, unwanted, up … me, usage-, use my, use … one, usen mi, using … number
  -0.2: ustedes … se, usual, va mi, va passer, vais … etre, vais … un, van |, vayan, vegan, velo en, velo l
  -0.2: velo pour, velo … il, vendamela, vender, vendi, vendu mon, venir |, vente, ver si, very, veu pu
  -0.2: veuillez cesser, veut pas, veux … que, vez que, vez se, videos, viejo, vienes, vites-, vitrine |
  -0.2: vocal, vocau-, vocaux, voice-, voicemail, vois pas, voit, voix, vole, voler, volve-, volver, volvi-
  -0.2: vos envois, vos promos, vos pubs, vos … c, vos … j, vote, votre employe, votre temps, votre … etait
  -0.2: votre … pas, vous amene, vous apporte, vous auriez, vous de, vous donne, vous la, vous ne, vous pas
  -0.2: vous prie, vous qui, vous rappelle, vous repondez, vous … NUMBER, vous … achete, vous … ajoute
  -0.2: vous … pris, vous … tantot, voy en, voy por, voy … alla, voy … ella, voyag-, voyage, voyez, voyon-
  -0.2: voyons, voz, vraie, vuelvan, vuelvan a, vuelvo a, vuelvo … esa, wait for, wake … up, walke-
  -0.2: want anything, want out, want your, want … bike, want … keep, want … know, want … of, want … see
  -0.2: want … talk, want … to, want>law, wants a, wants to, was off, was on, was … with, waste, waste your
  -0.2: wats, waxed, we had, we never, wed, wedne-, wednesday, weeks, weeks |, were done, were … here, what
  -0.2: what brand, what psi, what they, what |, what … that, whatsapp |, wheel, wheel is, wheels |
  -0.2: when … is, where do, where … i, which … do, which … for, while i, who authorized, who keeps, who said
  -0.2: who … my, whoa, whoever runs, whole thing, whoop-, whoops, wide, wifes number, will i, will it
  -0.2: will … by, will … the, will … with, win, wine, wipe my, wipe … number, with the, with these
  -0.2: with … NUMBER, with … anymore, with … lol, without asking, woke, won, wonde-, wondering, work
  -0.2: worry pas, worse |, worth it, would rather, would … a, would … be, would … not, wrap, write
  -0.2: wrong … can, wrong … size, wrong>angry, wtu18-, y ahora, y aqui, y de, y eso, y etre, y fait, y se
  -0.2: y … aviso, y … du, y … la, y … mando, y … no, yay, years |, yo … firme, you anymore, you chole
  -0.2: you could, you dare, you done, you estubo, you le, you me, you n, you one, you paren, you please
  -0.2: you reach, you think, you vi, you … 2, you … at, you … bikes, you … but, you … buy, you … canse
  -0.2: you … con, you … de, you … frena, you … hace, you … hay, you … home, you … mandes, you … number
  -0.2: you … ocupo, you … on, you … phone, you … please, you … put, you … take, you … used, your account
  -0.2: your employee, your house, your spam, your system, your time, your … ah, your … anymore, your … but
  -0.2: your … folder, your … guy, your … just, your … list, your … n, your … name, your … with, youtu-
  -0.2: youtube, yup, zero, zip it, zippe-, zipper, zona, | 2, | about, | added, | alguien, | amen, | ando
  -0.2: | annuler, | approved, | apres, | at, | bajeme, | bajenle, | bendiciones, | between, | bien, | boss
  -0.2: | buscan, | buzz, | cancelar, | canceller, | cancle, | cash, | chaque, | commandez, | compraron
  -0.2: | comptant, | confirmo, | coupe, | customer, | dejame, | dejela, | dejenme, | demasiado, | den
  -0.2: | derangez, | dile, | ending, | estop, | facture, | fait, | fermez, | fine, | franchement, | gel
  -0.2: | habra, | halt, | hella, | huh, | hush, | igualmente, | jaja, | jetez, | joyeux, | knock, | landline
  -0.2: | las, | later, | less, | lista, | lock, | loi, | make, | mardi, | mas, | medium, | mija, | mil
  -0.2: | mis, | morning, | nel, | nevermind, | next, | numbers, | nunca, | nvm, | odio, | olvidense
  -0.2: | optout, | ostie, | ote, | ouin, | out, | oye, | peut, | peux, | piano, | pour, | pretend, | price
  -0.2: | pull, | qu, | quita, | quitte, | quitter, | rain, | ready, | remover, | reparez, | resume
  -0.2: | retrait, | right, | s, | salir, | saludeme, | save, | sera, | serieux, | shred, | slow, | someones
  -0.2: | stopall, | strike, | tanne, | three, | throw, | tienes, | toque, | total, | traje, | use, | vale
  -0.2: | voice, | went, | white, | whoa, | whoops, | worry, | zip, | … achete, | … achetez, | … added
  -0.2: | … ahora, | … annee, | … asked, | … authorized, | … avec, | … bajo, | … blue, | … bonne
  -0.2: | … cancelar, | … cansones, | … cap, | … caro, | … carte, | … casco, | … checked, | … chole
  -0.2: | … comprends, | … cours, | … cried, | … dans, | … dejaron, | … dejen, | … deleted, | … desde
  -0.2: | … deux, | … discount, | … ecris, | … email, | … employee, | … encuentro, | … entendi, | … envoyez
  -0.2: | … estubo, | … etre, | … favor, | … fell, | … final, | … for, | … free, | … freno, | … garantia
  -0.2: | … gasten, | … gros, | … guidon, | … hace, | … happy, | … harta, | … hate, | … hiver, | … incluye
  -0.2: | … jaja, | … k, | … lache, | … lachez, | … leave, | … less, | … line, | … livreur, | … lol
  -0.2: | … longer, | … lose, | … luces, | … manches, | … manera, | … mes, | … mismo, | … modo, | … molestes
  -0.2: | … monsieur, | … mude, | … nada, | … needed, | … new, | … nina, | … noel, | … note
  -0.2: | … notifications, | … nouvelles, | … offense, | … open, | … otra, | … paid, | … par, | … paro
  -0.2: | … pase, | … pastel, | … pedal, | … pedale, | … pedi, | … people, | … personal, | … pienso
  -0.2: | … porfa, | … prefere, | … presse, | … problem, | … probleme, | … psi, | … pu, | … pueden, | … puse
  -0.2: | … quitan, | … quoi, | … recibi, | … refuse, | … removal, | … respect, | … ride, | … right
  -0.2: | … robaron, | … roja, | … runs, | … rush, | … semaines, | … service, | … shifting, | … si
  -0.2: | … something, | … sonnette, | … sors, | … still, | … stopped, | … sub, | … systeme, | … text
  -0.2: | … texts, | … thought, | … thx, | … today, | … tres, | … tube, | … under, | … unos, | … vais, | … ve
  -0.2: | … veu, | … veut, | … vu, | … vuelvo, | … wants, | … woke, | … x, | … xmas, ~_all, ~_alm, ~_app
  -0.2: ~_ava, ~_ave, ~_bad, ~_bai, ~_bal, ~_bom, ~_buy, ~_chr, ~_cl, ~_cod, ~_cui, ~_cum, ~_d_, ~_dio, ~_dob
  -0.2: ~_dry, ~_emo, ~_ens, ~_epa, ~_evi, ~_fiv, ~_gam, ~_gu, ~_hos, ~_hrs, ~_hub, ~_ib, ~_iba, ~_imm, ~_in_
  -0.2: ~_ite, ~_j_, ~_jer, ~_jok, ~_lak, ~_lie, ~_lir, ~_llo, ~_lol, ~_lou, ~_lub, ~_nav, ~_nov, ~_oft
  -0.2: ~_one, ~_ont, ~_ori, ~_owe, ~_oy, ~_oye, ~_pa, ~_pau, ~_paz, ~_pei, ~_pow, ~_pum, ~_pun, ~_rad, ~_reb
  -0.2: ~_rev, ~_rig, ~_rot, ~_rub, ~_sak, ~_sco, ~_ses, ~_sho, ~_sna, ~_spl, ~_spr, ~_sry, ~_suy, ~_tag
  -0.2: ~_tec, ~_tol, ~_tro, ~_ul, ~_ult, ~_yo, ~_zer, ~abar, ~abri, ~acem, ~acks, ~actu, ~adez, ~adit, ~adre
  -0.2: ~aen, ~aen_, ~aff, ~afic, ~agar, ~aie_, ~aigo, ~aini, ~ais, ~aite, ~ala_, ~alar, ~alem, ~ali_, ~alk
  -0.2: ~alle, ~almo, ~alq, ~alqu, ~alv, ~ama, ~ames, ~amn, ~amn_, ~ampo, ~anca, ~and, ~andi, ~anl, ~ans_
  -0.2: ~anua, ~anun, ~anza, ~apto, ~arry, ~as_, ~ases, ~asi, ~assa, ~assu, ~asts, ~asur, ~atea, ~aul, ~auri
  -0.2: ~ave, ~avel, ~avie, ~avoc, ~azy, ~azy_, ~band, ~banm, ~baro, ~bath, ~behi, ~bios, ~bla_, ~blar, ~bom
  -0.2: ~bomb, ~bone, ~brid, ~bus_, ~buy, ~by_, ~came, ~canz, ~case, ~caso, ~cate, ~cema, ~ceme, ~cera, ~cesa
  -0.2: ~chau, ~chet, ~choc, ~chri, ~ci_, ~ckl, ~clou, ~cod, ~coj, ~cola, ~cold, ~coll, ~con, ~cone, ~coud
  -0.2: ~cous, ~craz, ~cryi, ~ct_, ~cto, ~ctos, ~cues, ~cuid, ~cump, ~cune, ~damn, ~damo, ~dby, ~dda, ~denl
  -0.2: ~deo, ~der, ~devo, ~dezc, ~diat, ~dies, ~dita, ~dne, ~dnes, ~dob, ~dobl, ~doct, ~doll, ~dome, ~doy_
  -0.2: ~draw, ~driv, ~dry_, ~duc, ~dy_, ~eact, ~eadi, ~eari, ~earn, ~eavi, ~ebi, ~ebl, ~ecal, ~ecen, ~ecir
  -0.2: ~ecke, ~ecoj, ~ecol, ~ect_, ~edne, ~eeks, ~eem, ~eep, ~ehi, ~ehin, ~eig, ~eit, ~elem, ~elf, ~elf_
  -0.2: ~ells, ~elm, ~elve, ~emen, ~emes, ~emp, ~empl, ~emue, ~ench, ~ends, ~eni, ~enro, ~ent_, ~eon, ~epet
  -0.2: ~epi, ~era, ~erat, ~erco, ~ere_, ~erne, ~esar, ~esi, ~esos, ~est, ~esta, ~estl, ~etoi, ~etou, ~etu
  -0.2: ~ety, ~ety_, ~euse, ~eva, ~even, ~eves, ~evu, ~ewa, ~ewh, ~ewhe, ~expi, ~expr, ~ezco, ~far_, ~fiv
  -0.2: ~five, ~fore, ~ften, ~gang, ~gard, ~gas, ~glis, ~gnin, ~grip, ~grup, ~hago, ~hamb, ~hara, ~harc
  -0.2: ~hari, ~has_, ~heme, ~hica, ~him, ~hin, ~hind, ~hitt, ~host, ~hris, ~hrs, ~hrs_, ~humb, ~iarm, ~ibe_
  -0.2: ~icem, ~icho, ~icia, ~icie, ~icku, ~icy, ~ider, ~idg, ~idge, ~ido_, ~ie_, ~iejo, ~iene, ~ierc, ~iere
  -0.2: ~iers, ~ifte, ~igur, ~ije, ~ijer, ~iler, ~inci, ~inga, ~iola, ~irag, ~ire_, ~iren, ~isat, ~isem
  -0.2: ~ises, ~ishe, ~itas, ~itel, ~itie, ~itos, ~ivat, ~ive, ~iz_, ~izac, ~jero, ~jers, ~jito, ~jok, ~junk
  -0.2: ~junt, ~keys, ~kit_, ~kst, ~ksta, ~ladi, ~lak, ~lanc, ~lane, ~lap, ~lav, ~layi, ~leed, ~leg_, ~lift
  -0.2: ~lige, ~lire, ~livi, ~llec, ~lmen, ~loa, ~lol, ~lol_, ~loor, ~losi, ~lowi, ~loye, ~lqui, ~ltim, ~lve_
  -0.2: ~magi, ~mba, ~mbs, ~mbs_, ~mell, ~mera, ~mini, ~mma_, ~mmer, ~mmi, ~mmin, ~mn_, ~moj, ~mok, ~mom_
  -0.2: ~moo, ~mort, ~mot, ~moth, ~mput, ~msjs, ~mude, ~nail, ~nak, ~nan_, ~nav, ~nca, ~ncan, ~ncer, ~ndo
  -0.2: ~nect, ~nem, ~nes, ~nes_, ~nesd, ~ngue, ~njo, ~nov, ~nrol, ~nsol, ~ntal, ~ntim, ~nton, ~nua, ~nual
  -0.2: ~nus, ~nus_, ~nvio, ~obu, ~obus, ~ocio, ~ocol, ~oda_, ~odr, ~oft, ~ofte, ~oiga, ~oja_, ~oje, ~oke_
  -0.2: ~old_, ~ollo, ~omba, ~omew, ~omot, ~ondo, ~onds, ~oney, ~ongo, ~onjo, ~onli, ~onve, ~oof_, ~oose
  -0.2: ~ooth, ~oper, ~opin, ~opto, ~ora, ~orig, ~osin, ~osti, ~othe, ~ouce, ~oudo, ~oues, ~oulo, ~oum, ~oumi
  -0.2: ~our, ~ousi, ~ovel, ~oxi, ~oyed, ~oyon, ~pa_, ~pac, ~pack, ~page, ~pars, ~pau, ~paz_, ~pein, ~pen
  -0.2: ~pesa, ~pie, ~ploy, ~poi, ~pouc, ~pow, ~pter, ~ptio, ~ptou, ~pub_, ~puer, ~pum, ~pute, ~que_, ~quic
  -0.2: ~quir, ~ract, ~radi, ~rait, ~rat, ~rato, ~ratt, ~rav, ~raya, ~razy, ~rba, ~rch, ~rche, ~rdin, ~reb
  -0.2: ~reei, ~reg, ~remu, ~rena, ~renl, ~resc, ~rfav, ~ridg, ~rill, ~riv, ~rizo, ~rmir, ~rmo, ~rmo_, ~rned
  -0.2: ~roce, ~rog, ~roni, ~roo, ~rpri, ~rrib, ~rse, ~rse_, ~rsey, ~rsi, ~rtar, ~ruin, ~runs, ~rup, ~rupo
  -0.2: ~rva, ~sabl, ~sacr, ~sage, ~sais, ~sak, ~sand, ~sat_, ~saut, ~savo, ~sayi, ~sche, ~sea, ~sema, ~sey_
  -0.2: ~sho, ~sien, ~sis_, ~sita, ~sjs, ~sjs_, ~slaq, ~slot, ~smok, ~sna, ~soum, ~sper, ~spli, ~spri, ~sry
  -0.2: ~sry_, ~stag, ~stl, ~stly, ~stm, ~stud, ~sual, ~sume, ~summ, ~surp, ~surv, ~suy, ~tag_, ~tamp, ~tch_
  -0.2: ~teac, ~ten, ~tenl, ~tent, ~tern, ~terr, ~tful, ~thum, ~tien, ~tiez, ~tigu, ~tobu, ~told, ~tom_
  -0.2: ~tonc, ~tops, ~tre, ~trol, ~tta, ~tton, ~tune, ~ty_, ~ualq, ~uat, ~uded, ~udit, ~udon, ~ueak, ~uear
  -0.2: ~uem, ~uge, ~ught, ~uic, ~uick, ~uisi, ~uits, ~uma, ~umbs, ~umis, ~umme, ~ump_, ~umpl, ~unic, ~uniq
  -0.2: ~ups, ~ur_, ~urai, ~uro_, ~urpr, ~urv, ~usag, ~utob, ~utto, ~uzz_, ~uzze, ~vaca, ~valv, ~vec_, ~vei
  -0.2: ~veil, ~vel_, ~vely, ~vici, ~voit, ~vol_, ~voya, ~voyo, ~wall, ~wedn, ~win_, ~wine, ~won_, ~wond
  -0.2: ~xam_, ~xpi, ~xpir, ~xpla, ~xpr, ~xpre, ~yan_, ~yez, ~yez_, ~yout, ~yse, ~zaci, ~zero
  -0.3: (forever), (you), 2 fois, 2 … que, NAME m, NAME … je, NAME … l, NAME … pas, NUMBER km
  -0.3: NUMBER messages, NUMBER percent, NUMBER the, NUMBER y, NUMBER … de, NUMBER … en, NUMBER … n
  -0.3: NUMBER … one, NUMBER … pour, NUMBER … to, a arreglar, a beer, a box, a brise, a call, a ces
  -0.3: a domicilio, a don, a flat, a matin, a mi, a parle, a picture, a reparer, a rest, a textear, a tune
  -0.3: a ver, a … arret, a … dans, a … ecole, a … el, a … est, a … jeu, a … marido, a … mi, a … nina
  -0.3: a … nombre, a … pis, a … please, a … quien, a … stop, abierto, about NUMBER, about this
  -0.3: about … refund, absolutely, accord |, acepte |, achaler, adelante, adios |, agree to, ah ben, ai ete
  -0.3: ai mis, ai oublie, ai … chez, ai … envie, ai … la, ai … lu, ai … sur, ai … ton, ajout-, al cel
  -0.3: al muchacho, al … you, alertes, alguna … de, all our, all set, all these, all … to, aller-, allergic
  -0.3: allergic to, alu, am all, am outside, am … for, am … longer, am … paying, am … set, am … this
  -0.3: am … to, am … with, amabl-, amable, amazi-, amazing, amex, amex |, an emergency, and … it, and … me
  -0.3: and … this, and … was, angla-, anglais, angry>send, annon-, annonce, ano, anoch-, anoche, anos |
  -0.3: ans |, answered, any of, any … bikes, anymore i, anyone there, anything else, apago el, appelle la
  -0.3: approved |, apres NUMBER, apunt-, are all, are so, are … me, arman, arregla, arrete chez
  -0.3: arrete … vous, arreter de, arretez de, arrett, arrive, arrive … NUMBER, arrived, arrives, asiento |
  -0.3: at costco, at my, at … i, at … place, at … wrong, atendio, atien-, atienden, atras |, attached
  -0.3: attached |, attente, au courant, au nouveau, aucun autre, aucun texto, aucun … message, autorise ca
  -0.3: autre chose, autre fois, autre … svp, avanc-, avance, avance |, avec la, avec mon, avez, avez rejoint
  -0.3: avez un, avisaron, aviso |, avisos … la, avoir … mon, away, away |, axle |, aye, ayer y, bag |
  -0.3: baja … numero, bajen-, bajit-, bajita, bars, basket |, bb, bc, bcd, be, be honest, be on, be |, bed
  -0.3: beer |, before NUMBER, bequi-, bequille, berge-, bergeron, best shop, best way, best … to, bete
  -0.3: better |, between … and, bici … me, bici … que, bient-, bientot, bienvenue, bike boxes, bike it
  -0.3: bike … stolen, bille-, bin, birth-, birthday, bisou-, bisous, blanco |, blonde |, bmx, boite |
  -0.3: bonne grandeur, booki-, booking, boost, boss |, boy |, boys, brake |, brand, break |, bring-
  -0.3: bringing, bronx, buen dia, bueno que, build, burie-, buried, bus stop, but no, but … bike, by me
  -0.3: by … car, c bon, c correct, c fini, c … cher, c … normal, ca a, ca c, ca haha, ca roule, ca … en
  -0.3: ca … est, ca … fait, ca … tout, ca … tu, caja, call |, calle, camara |, came back, camino, camino |
  -0.3: campa-, can … bring, can … help, can … it, can … send, can … text, cancelen, cancelle, canel, cansan
  -0.3: canso-, cansones, cap, capab-, capable, carbon, cards, cargador, caro |, carrera, carrera |, carro
  -0.3: cayo, ces messages, changer, chape-, chapeau, char, charged, cheap-, cheaper, checked … box, chemi-
  -0.3: chez le, chica |, chien est, child, chop, ciao, cierran, cinco, claro |, clavo, cles, cliqu-
  -0.3: cobraron, coche, codigo … me, combien de, comen-, comio mi, commande … le, commence, company |
  -0.3: compra, comprends, con eso, con … de, con … mismo, con … numero, conduis, conduit, conduit |
  -0.3: confiance, confirme, conmigo |, conoc-, conseillez, consent to, consent |, consenti a, consenti |
  -0.3: consulto, contact … on, contacts who, copia-, corre, correo |, cortado, cosas |, costc-, costco
  -0.3: coura-, courant, crack |, crap, crash-, crashed, cried, croches, croix, croix sur, croix … mon
  -0.3: cuanto … el, customer care, d arreter, d attendre, d … dans, d … en, dans mes, dar, darle-, darles
  -0.3: daughters phone, de acuerdo, de carte, de color, de cuando, de error, de ese, de jour, de lire
  -0.3: de mandar, de mecanica, de neige, de passe, de personnel, de presse, de probleme, de rappel, de rien
  -0.3: de talla, de … anos, de … c, de … cliente, de … envoyer, de … ni, de … y, dear |, debarque, dee
  -0.3: dejame, dejar, dejar-, dejelo, dejenme, dejo, delete |, demas-, den de, den … baja, dentiste |, depot
  -0.3: des promos, des … a, des … de, desabonner |, desaf-, desafiliar, desea, desist, dessus |, desus-
  -0.3: desvinculen, detener, deux, deux fois, di … a, di2, dia … el, dice NUMBER, dice que, did he, did it
  -0.3: did my, did … agree, did … come, did … i, digal-, digale, dile, dio … el, distu-, disturb, dlt
  -0.3: do people, do … buy, do … guys, do … remember, do … take, do … talk, does the, domicile, domicilio
  -0.3: domicilio |, don, donc |, done … this, donnez, dors, drink-, drinks, drinks on, drop me, droppers
  -0.3: du jeu, du monde, du … a, du … est, du … pour, each, early, ecran |, ecrit, ecrit |, eid, eid mubarak
  -0.3: el bronx, el correo, el domingo, el lunes, el manubrio, el martes, el papelito, el paseo, el pastel
  -0.3: el recibo, el trabajo, el … llego, el … numero, el … you, embarque, emergency |, en, en camino
  -0.3: en ligne, en persona, en reparation, en retard, en revenant, en serio, en … bici, en … cuenta
  -0.3: en … du, en … la, en … pagina, en … pero, en … telefono, en … vous, encargo, end … the, ended, engag-
  -0.3: engagez, engin-, engine, enleve mon, enlevez … svp, enten-, entendi, entendi |, entendido, entente
  -0.3: entra, envien, envoyez moi, equip-, erreur NUMBER, es no, es su, es … esa, es … otra, esa pieza
  -0.3: escriban mas, escriben |, escribir |, escribirme |, eso no, esposa |, est beau, est celui, est cher
  -0.3: est elle, est encore, est fait, est il, est la, est normal, est … avec, est … c, est … de
  -0.3: est … derniere, est … ton, esta el, esta … con, esta … la, esto you, esto … mi, esto … spam
  -0.3: estos mensajes, estoy, estoy afuera, estoy harta, estoy … de, estoy … la, et de, et … vous
  -0.3: etait … le, ete |, etes fatigants, etes les, etes … meilleurs, etre, eu |, eu … message, eveni-
  -0.3: evening, everyone, everything |, excelente, excellent, excit-, excited, expli-, extra-, fa |, face
  -0.3: fais affaire, fait 2, faites … croix, familia, family, family |, fasse, fatigants, fatigants |
  -0.3: feliz ano, fell off, fila, film, filte-, finally, fini avec, first |, fits |, fitting |, fix |, flaco
  -0.3: flat |, folde-, folder, for an, for his, for one, for real, for your, for … other, for … sister
  -0.3: forever>number, fork |, formulaire, fourc-, fourche, freno-, frenos, from now, from this, from |
  -0.3: fuera, funci-, funciona, furna-, furnace, gano, gauche |, gave … for, gears, gel, general, gentille
  -0.3: germa-, german, get, get the, get these, get … off, get … text, give you, give … your, given |
  -0.3: glove-, gloves, go away, god bless, goes, gong, googl-, google, gorra, got two, got … message, grande
  -0.3: grasi-, grasias, grince, gros merci, gros … a, groun-, grounded, guardelo, gusta, guy |, habite plus
  -0.3: habra, had my, haga, halte, hand, happy |, harta, harta de, has my, has … number, have i, have that
  -0.3: have … in, have … more, have … to, hay … en, hay … mas, he called, he knows, he says, he … no
  -0.3: he … not, heat, hi this, hija, hiring |, his name, hoora-, hooray, houss-, housse, how are, how to
  -0.3: how … for, how … we, huat, huh, hw, i be, i changed, i dropped, i mauvais, i never, i put, i see
  -0.3: i talk, i … an, i … block, i … do, i … outside, i … saw, i … signed, ici je, idiot, if … want
  -0.3: igual |, il me, il te, il … pas, ilega-, ilegal, in canada, in your, in … NUMBER, in … for, in … hour
  -0.3: in … store, incluye, ins, inscribi, inscrite, instr-, instructions, intensos, interessee par
  -0.3: interested |, is down, is good, is killing, is me, is missing, is still, is too, is with, is … an
  -0.3: is … any, is … best, is … btw, is … emergency, is … one, is … safe, is … serial, is … so, is … still
  -0.3: is … worth, issue-, it on, it says, it so, it stop, it … his, it … rest, it … that, it … you
  -0.3: it … your, j arrete, j … dans, j … du, j … ete, j … laisse, jam, jamais demande, jamais vu
  -0.3: jamais … rien, je change, je comprends, je conduis, je l, je le, je mets, je pensais, je … affaire
  -0.3: je … des, je … mon, je … oppose, je … reviens, jeez, jello, jetez, jodas, jour c, journal, junio-
  -0.3: just … at, just … it, just … my, keep me, keep … change, keep … these, keeps texting, kiddo, kids are
  -0.3: kijij-, kijiji, killi-, killing, killing me, kind of, kitte-, kitten, know … i, know … is, koi
  -0.3: l adresse, l affaire, l apporte, l equipe, l ete, l … avec, l … d, la NUMBER, la direccion, la fin
  -0.3: la livraison, la luz, la nieve, la noche, la nuit, la piste, la place, la recoge, la recogi
  -0.3: la reparacion, la rifa, la roja, la sonnette, la vida, la vis, la … adresse, la … le, lachez … la
  -0.3: laisse faire, last message, last time, lata con, later |, laugh-, lavado |, lavoie |, law>wrong, le
  -0.3: le avisen, le bureau, le contact, le dire, le lavage, le pas, le paso, le pique, le pneu, le vert
  -0.3: le virement, le voisin, le … est, le … moi, le … mucho, le … veut, leave a, leave … number, left my
  -0.3: left … message, les deux, les freins, les liens, les meilleurs, les textos, les … moi, less |, liao
  -0.3: liao |, libras, liens, list of, list>more, listas, liste d, littl-, little, livraison je, livreur
  -0.3: llamar … no, llego … mensaje, llegue |, lleve, lo quiero, lo … y, loans, location, locke-, loco, loi
  -0.3: longer a, los sms, los … a, los … no, los … yo, lose the, lost |, lot |, louez vous, louis-, louise
  -0.3: louise |, m appeler, m avait, m ecrivez, m en, m enlever, m oppose, ma place, ma … ce, ma … elle
  -0.3: machi-, madam, magni-, magnifique, mai, mai |, maill-, maillot, make me, mama, manda, manda-, mandame
  -0.3: mandaron, manden mensajes, manden textos, mando a, many |, marche |, marido |, mas a, mas textos
  -0.3: mas … a, mas … este, match |, matte, me atendio, me avisaron, me desabonner, me gusta, me inscribi
  -0.3: me manda, me mandaron, me of, me one, me take, me textea, me texteen, me tienen, me twice, me … al
  -0.3: me … antes, me … ayer, me … cuando, me … dire, me … is, me … que, me … tanto, me … text, mecanica
  -0.3: mecanica |, mecha-, mechanic, medium |, meet, meeti-, meeting, meilleur, meilleurs, meilleurs |, mel
  -0.3: menos, menos |, mensaje mas, mensaje … error, merci pas, merci … NAME, merci-, mercii, mercr-
  -0.3: mercredi, mere elle, merge, mero llego, mes cles, mes messages, messa-, message svp, message with
  -0.3: message … erreur, messages to, messages … ce, messaging, messe-, mi apellido, mi correo, mi esposo
  -0.3: mi ex, mi mama, mi orden, mi primo, mi … que, mien … est, mient-, mientras, mija, mine is, minutes
  -0.3: miss you, mjs, moi comme, moi des, moi pouvez, moi |, moi … ce, moi … de, moi … mon, moleste, moment
  -0.3: mon bicycle, mon frere, mon … NAME, mon … chez, mon … lol, mon … stp, mon … va, mono, monsieur |
  -0.3: more … texts, morning |, mot … passe, mou, mou |, mouil-, mouille, moved to, moyeu, msj, mubar-
  -0.3: mubarak, much for, much … a, mums, muy amable, my appointment, my car, my contacts, my cousin
  -0.3: my daughter, my receipt, my roommate, my wifes, my … did, my … is, my … over, my … with, nada a
  -0.3: nadie … pidio, nah, nai, name of, ne … avez, need an, need … appointment, never want, never … another
  -0.3: never … any, never … i, never … the, never … up, nevr, nicel-, nicely, no NUMBER, no calls
  -0.3: no chinguen, no contact, no desea, no escribir, no firme, no frena, no gracias, no necesito, no nos
  -0.3: no pierdan, no pude, no quiere, no sea, no te, no thank, no usen, no vi, no … avisos, no … cansan
  -0.3: no … hablar, no … interesa, no … recibir, noise, nom … NAME, non … pas, nonst-, nonstop, not agree
  -0.3: not believe, not consent, not do, not happy, not i, not it, not let, not meant, not paying
  -0.3: not remember, not … how, not … i, not … if, not … now, not … shop, not … who, not … why, notic-
  -0.3: notifications |, nouveau … est, nouvelle … est, now do, now i, now on, now … you, nuit
  -0.3: number changed, number does, number like, number … can, numero mais, numero ne, numero stp
  -0.3: numero … carte, numero … su, nunca acepte, nunca pedi, nunca … inscribi, nunca … tenido, nuthi-
  -0.3: nuthin, nuts, o de, oblig-, occup-, of, of it, of things, of waiting, of |, of … but, of … no
  -0.3: of … texts, ofertas, off and, off my, off your, off … the, oh no, ok j, ok … is, omg |, on fait
  -0.3: on google, on here, on … and, on … avait, on … ca, on … invoice, on … order, on … ticket, on … way
  -0.3: once you, onda |, one, one can, one stop, one … not, one … of, oppos-, oppose, oppose a, opted in
  -0.3: option, or not, orbea, otez mon, other shop, otra |, ou pas, out the, out … this, own a, pagar
  -0.3: pagin-, pagina, pagina |, pague |, panne, papelito, para … paseo, parada, parcero, parking |
  -0.3: parle de, paro, parrot, partido, partie, pas abonne, pas arretez, pas avoir, pas deranger
  -0.3: pas pantoute, pas pret, pas recu, pas … ce, pas … message, pas … numero, pas … presse, pas … qui
  -0.3: pas … sondage, pasar, paso el, passe a, passe chercher, patience, pawn, paying |, pedal, pedal-
  -0.3: penser, penser |, perce-, percent, perdon … me, perdu votre, perfecto |, perio-, period, perma-
  -0.3: pero … a, personne m, pesim-, pesimo, photo-, photos, piano, pidio, pido, pienso, pis la, piste
  -0.3: plate, plent-, plenty, plus aucun, plus besoin, plus cher, plus … NUMBER, plus … messages, plus … svp
  -0.3: pluto-, plutot, poco, poignees, poncho, por mensaje, por texto, porfa-, possible |, poste-, potho-
  -0.3: pour vos, pour … blonde, pour … mere, pour … promos, pourq-, pourquoi, pourquoi … m, pouvez … me
  -0.3: prefi-, prefiero, prene-, prenez, prenez vous, prese-, present, present |, pretend … never, price for
  -0.3: price is, price … the, primo, print, probleme |, promi-, promociones, proud of, proud … you
  -0.3: pu client, pu … moi, pubs, puedo hablar, pus, pusie-, pusieron, qu, quand je, que bonito
  -0.3: que intensos, que la, que … a, que … attends, que … buena, que … esto, que … l, que … llamen
  -0.3: que … llega, que … lo, que … m, que … mandaron, que … sea, que … serait, queda |, quedo … la, quejo
  -0.3: quel nom, quelqu … peut, quelque, qui … donne, quien … no, quiero … d, quiero … me, quit … this
  -0.3: quitame, quiteme, quitte le, quitte … bureau, rack |, ran, rapid-, reabo-, recado, receive
  -0.3: recevoir de, recevoir vos, recevoir … messages, rechi-, recogerla, recogi |, recordatorio, refai-
  -0.3: refaire, refle-, refus-, regalo, regle |, rejoindre, rejoint, remove>law, remove>remove, rent
  -0.3: repare mon, repondez pas, repondu, report, request, requested, requi-, reser-, resilie, respe-
  -0.3: retirez mon, retrait, retro-, retur-, reven-, revenant, rides like, rien la, rien pour, rien sur
  -0.3: rien svp, rien … mon, rien … personnel, rien … vous, rifa, right now, rn, robot |, rock, rock |
  -0.3: rodada, roses, roule-, rude, rule, rust, s en, s v, s |, s … p, s … pas, sacaron mi, sales |, salgo
  -0.3: salie-, saliendo, salio, salir, salon |, saludos, saludos a, saludos … NAME, saoul-, saquenme |
  -0.3: saturday |, saw this, scamm-, schwi-, schwinn, se cansan, se entiende, se poncho, se … apago, se … mi
  -0.3: se … you, seat |, seen, segui-, seguir, semaines que, send a, send it, send these, send … anything
  -0.3: send … else, send>angry, senior, serial … is, serie c, serie … est, serio, serre, set … up
  -0.3: seulement |, share, sheet, shirt-, shirts, shoe, shoes, shoot, shop on, shop … NUMBER, shop … me
  -0.3: shop … you, should … a, show, shows, si esta, si quelqu, si … un, siaux, sign … sheet, signaler
  -0.3: signe … ca, signe … vous, signi-, sillin, so do, so happy, so much, so please, so … not, sold my
  -0.3: solic-, solli-, sollicitation, solo … un, someh-, somehow, something, son bike, sorry just
  -0.3: sorry … saw, sorry … the, sors du, sors … de, souha-, souhaite, souve-, soy bajita, stand, star
  -0.3: stop a, stop now, stop svp, stop these, stop … messages, stop … texts, stop … you, stoppe, su … esta
  -0.3: subscribe, sucia, suelt-, suis pu, suis tanne, suis … interesse, suis … retard, sun, sunday |
  -0.3: support, sur ce, sur facebook, sur les, sur … cellulaire, sure … the, suscripcion, svp juste, svp me
  -0.3: svp … ai, syste-, t aime, t inquiete, tacha-, tachame, tachame de, taken, takeo-, takeoff, talk |
  -0.3: talked, tandem |, tanna-, tannant, tanta, tanto |, tard |, tarik, taxes |, te … la, tel |, tell NAME
  -0.3: tengo bicicleta, tengo idea, tengo un, text about, text her, text list, text … the, texte |
  -0.3: texted me, textees, textez … pas, texts and, texts … me, that … anymore, the booking, the change
  -0.3: the check, the estimate, the garage, the group, the house, the pedals, the pickup, the race, the rack
  -0.3: the seat, the thread, the total, the … at, the … by, the … can, the … come, the … does, the … invoice
  -0.3: the … message, the … name, the … no, the … ones, the … pads, the … pic, the … ready, the … so
  -0.3: the … store, the … thing, the … up, the … way, the … wrong, the … yet, them and, them … me, these to
  -0.3: this up, this … it, threa-, thread, thread |, three, ticket |, tienen otro, tienen |, timbr-, tire on
  -0.3: tired … waiting, tmrw, to her, to keep, to ride, to see, to talk, to wrong, to … him, to … of
  -0.3: to … off, to … out, to … texts, to … these, to … with, todo bien, toi |, toile-, tono, toque, torqu-
  -0.3: torque, toss, tous |, tout seul, toute |, tow, trabajo |, tracking number, transfer, treat, trici-
  -0.3: triciclo, triciclo |, trop de, trouvez, trying again, tu des, tu du, tu encore, tu … chez, twice … i
  -0.3: typed, uds, uds |, ugh |, un flat, un peut, un … c, un … une, unche-, une croix, une fois, une |
  -0.3: une … fois, unsubscribe me, until, up sheet, up … phone, up … the, ups, used bikes, usen … numero
  -0.3: usted es, v, v p, va faire, veces, velo le, velo … le, vendredi, vez ustedes, vi su, vi |
  -0.3: vi … mensaje, vibre-, vibrer, viene-, vieux velo, vineg-, vinegar, vio, vite, vois, voisin |
  -0.3: voulais des, vous conseillez, vous dois, vous du, vous les, vous reviens, vous … autre
  -0.3: vous … fatigants, vous … rejoint, vuelt-, vuelvas, vuelvas a, vuelvo, wake, want off, want texts
  -0.3: want this, want … be, want … texts, want>angry, want>me, wants them, was fun, was … it, wash |, water
  -0.3: way … reach, we sold, website is, website |, week, weekend |, wey |, what was, whate-, whatever
  -0.3: whats-, whatsapp, wheel on, when it, whenever |, where-, wheres, wheres the, which bike, which number
  -0.3: who has, who texts, who … on, who … them, wifi, will bring, window |, winne-, wipe, with, word
  -0.3: work … the, worse, would be, wrong i, wrong invoice, wrong … and, wrong … be, wrong … was, wtf
  -0.3: wtu28-, xfa |, xi, xl, xmas, y esto, y la, y mouille, y penser, y you, y … de, y … rien, y … t
  -0.3: y … voy, yes you, yesterday |, yo a, yo llevo, yo voy, yo … de, yo … fui, you again, you already
  -0.3: you basta, you buy, you fix, you for, you gave, you help, you llego, you llegue, you ship, you will
  -0.3: you … ando, you … are, you … i, you … llego, you … lol, you … no, you … nos, you … quiere, you … voy
  -0.3: your fault, your stuff, your … at, your … lol, your … please, your … was, zip, | absolutely, | add
  -0.3: | and, | arreter, | as, | aye, | back, | best, | better, | black, | borren, | both, | bring, | cease
  -0.3: | changez, | ciao, | claro, | cut, | dad, | dejalo, | demain, | deseo, | detener, | digale, | donnez
  -0.3: | dos, | double, | eid, | entre, | erreur, | excelente, | faut, | first, | god, | grand, | has
  -0.3: | heres, | if, | jeez, | les, | llego, | looking, | loved, | lundi, | manana, | mandame, | mensaje
  -0.3: | miss, | monday, | nah, | need, | ningun, | nonstop, | open, | ouvert, | pesimo, | pick, | primera
  -0.3: | quiten, | quitenme, | race, | reached, | refund, | removal, | ride, | salut, | say, | second
  -0.3: | seria, | set, | sortez, | suficiente, | supprimer, | sus, | tachame, | that, | toss, | tracking
  -0.3: | trae, | trying, | turn, | uno, | ustedes, | veuillez, | whenever, | which, | whoever, | wipe
  -0.3: | work, | wtf, | zero, | … accord, | … adresse, | … afuera, | … algo, | … ancien, | … ano
  -0.3: | … another, | … ate, | … attached, | … avant, | … baja, | … bajita, | … basta, | … bicycle
  -0.3: | … bless, | … bonito, | … brake, | … brand, | … call, | … calls, | … cancelled, | … card, | … casque
  -0.3: | … celular, | … cesse, | … chaine, | … change, | … chez, | … chinguen, | … contesta, | … dios
  -0.3: | … don, | … enleve, | … equivocada, | … escribir, | … eso, | … espere, | … fini, | … frein, | … fun
  -0.3: | … hija, | … hurry, | … intensos, | … interessee, | … journee, | … keeps, | … left, | … llegue
  -0.3: | … lost, | … mama, | … manda, | … manden, | … marche, | … mets, | … missed, | … mom, | … mubarak
  -0.3: | … night, | … not, | … o, | … onda, | … otro, | … pa, | … pere, | … perro, | … peut, | … pierdan
  -0.3: | … piste, | … pneu, | … poco, | … porque, | … pouvez, | … price, | … pude, | … roommate, | … roule
  -0.3: | … see, | … sera, | … she, | … signed, | … son, | … stars, | … stuck, | … suffit, | … tienen
  -0.3: | … total, | … using, | … vieux, | … voulais, | … worked, | … works, | … yeah, | … yet, ~_ab, ~_abi
  -0.3: ~_aco, ~_af, ~_air, ~_ajo, ~_al, ~_ang, ~_av, ~_awa, ~_ayu, ~_be_, ~_bed, ~_beq, ~_bm, ~_bmx, ~_boy
  -0.3: ~_buc, ~_by, ~_cas, ~_cau, ~_cay, ~_ch, ~_con, ~_cup, ~_dea, ~_dic, ~_dil, ~_doy, ~_eac, ~_en_, ~_eng
  -0.3: ~_ep, ~_etr, ~_fed, ~_fle, ~_for, ~_fut, ~_ge, ~_gla, ~_goe, ~_gor, ~_gos, ~_gru, ~_gy, ~_hai, ~_hil
  -0.3: ~_huh, ~_hus, ~_in, ~_ip, ~_ke, ~_kic, ~_kne, ~_le_, ~_lev, ~_ll, ~_low, ~_lu, ~_mac, ~_map, ~_mil
  -0.3: ~_mo, ~_mud, ~_mue, ~_nah, ~_nan, ~_nm, ~_nue, ~_nui, ~_obl, ~_of_, ~_oth, ~_pac, ~_pal, ~_pho, ~_qu_
  -0.3: ~_ree, ~_ren, ~_rn, ~_rn_, ~_rol, ~_sem, ~_sen, ~_sep, ~_sno, ~_soc, ~_sys, ~_tin, ~_twi, ~_typ
  -0.3: ~_uni, ~_unl, ~_unr, ~_unt, ~_v_, ~_wak, ~_wip, ~abil, ~abo, ~acta, ~ade_, ~adin, ~agu, ~aila, ~aill
  -0.3: ~ajar, ~ajen, ~ajou, ~akes, ~aki, ~alan, ~alco, ~alen, ~ales, ~alio, ~alis, ~allo, ~alo, ~als_, ~amaz
  -0.3: ~anen, ~angl, ~anno, ~apab, ~ape, ~apid, ~arc, ~arl, ~arly, ~asic, ~atev, ~atio, ~atos, ~atsa, ~atte
  -0.3: ~ause, ~avec, ~aver, ~avez, ~ayan, ~ayer, ~ayud, ~az_, ~base, ~basi, ~bear, ~ben, ~beq, ~bequ, ~bili
  -0.3: ~bin, ~bin_, ~birt, ~blig, ~blow, ~bmx, ~bmx_, ~bott, ~boy, ~buck, ~cabe, ~caja, ~cale, ~cap_, ~capa
  -0.3: ~care, ~caro, ~cay, ~cayo, ~ccup, ~chai, ~chas, ~ches, ~chi, ~choi, ~cku, ~ckup, ~cliq, ~crie, ~cted
  -0.3: ~ctu, ~dal_, ~dale, ~dan, ~dat, ~deci, ~dejo, ~deux, ~dije, ~disa, ~dito, ~dors, ~doy, ~dred, ~dry
  -0.3: ~dura, ~eals, ~eape, ~eate, ~ecid, ~ecit, ~ect, ~ecte, ~edio, ~eei, ~eein, ~eek_, ~efie, ~efl, ~efle
  -0.3: ~efus, ~ega, ~egg, ~elle, ~elvo, ~emb, ~emu, ~enda, ~ened, ~enty, ~enve, ~eo_, ~epe, ~epla, ~er_
  -0.3: ~erce, ~ercr, ~erer, ~ergi, ~erri, ~ersa, ~ersi, ~eryo, ~ese_, ~esir, ~espa, ~espu, ~essa, ~esum
  -0.3: ~esus, ~etur, ~eur_, ~euve, ~evar, ~ever, ~fai, ~fait, ~fed, ~ffa, ~fic_, ~fie, ~flec, ~fli, ~floo
  -0.3: ~fold, ~font, ~for, ~fs_, ~fut, ~gan, ~garo, ~gera, ~get, ~gic_, ~glai, ~glas, ~gli, ~glov, ~goe
  -0.3: ~goes, ~goog, ~gor, ~goss, ~got, ~gru, ~gues, ~guir, ~ha_, ~hait, ~hang, ~hani, ~hare, ~hats, ~hay
  -0.3: ~hda, ~hday, ~het, ~hift, ~hija, ~hina, ~hoc, ~hoes, ~hoi, ~horn, ~hrea, ~hree, ~hri, ~hroo, ~hrow
  -0.3: ~hub, ~huh, ~huh_, ~huil, ~hurt, ~hus, ~iad, ~iado, ~iaux, ~ibed, ~ibo_, ~ica, ~ices, ~ier_, ~iew
  -0.3: ~iew_, ~ifi_, ~ign, ~igni, ~ils_, ~ily, ~ily_, ~imbr, ~imm, ~imme, ~inan, ~inin, ~inio, ~iod_, ~ionn
  -0.3: ~ipc, ~ipci, ~irc, ~iree, ~irth, ~isio, ~istu, ~itan, ~ith_, ~itio, ~ittl, ~izo_, ~jete, ~join, ~jout
  -0.3: ~kic, ~kick, ~kne, ~knee, ~kup, ~kup_, ~lad, ~laq, ~laqu, ~lare, ~leat, ~lee, ~lein, ~lerg, ~letr
  -0.3: ~lia_, ~libr, ~lir_, ~liss, ~litt, ~lle, ~llic, ~loco, ~loi_, ~lor, ~lque, ~lts, ~lts_, ~ludo, ~luto
  -0.3: ~lvan, ~lver, ~mabl, ~mach, ~manc, ~map, ~matt, ~mbre, ~mech, ~mess, ~meti, ~metr, ~mija, ~mily
  -0.3: ~mins, ~mir_, ~mite, ~mmed, ~mmun, ~mote, ~mpi, ~mpli, ~mpro, ~mrw, ~mrw_, ~msj_, ~mums, ~muni, ~mx_
  -0.3: ~nah, ~nah_, ~nall, ~nent, ~news, ~nfus, ~ngi, ~nic_, ~nico, ~nill, ~nin, ~nite, ~nive, ~nla_, ~nlin
  -0.3: ~nore, ~now, ~nsc, ~nsig, ~nso_, ~nstr, ~ntie, ~ntre, ~nuev, ~nuez, ~nuit, ~nute, ~nza_, ~obli, ~obo
  -0.3: ~obri, ~occu, ~oct, ~ode_, ~oder, ~of_, ~ogl, ~ogle, ~olit, ~olut, ~olve, ~ompr, ~ompu, ~onda, ~ondi
  -0.3: ~oog, ~oogl, ~ool_, ~oop_, ~opa, ~oppi, ~orci, ~orma, ~ormi, ~orry, ~orse, ~osta, ~ostr, ~otic, ~ots
  -0.3: ~ots_, ~oud, ~ouha, ~oun, ~ourc, ~ourq, ~outu, ~oyag, ~oyo, ~oze, ~pab, ~pabl, ~pagi, ~pai, ~paie
  -0.3: ~pan_, ~pann, ~papi, ~part, ~paz, ~pei, ~pene, ~peri, ~plan, ~plei, ~plen, ~pleu, ~pliq, ~plug, ~plut
  -0.3: ~pode, ~pote, ~pple, ~prar, ~prob, ~ptin, ~pubs, ~pul, ~pusi, ~quea, ~quee, ~queo, ~qui, ~quip, ~rafi
  -0.3: ~ranc, ~rang, ~rapi, ~rasi, ~raw_, ~raye, ~rcr, ~rcre, ~refi, ~refl, ~rele, ~reme, ~remi, ~resa
  -0.3: ~retu, ~rged, ~rgen, ~rgu, ~ribe, ~riez, ~riod, ~ripc, ~rips, ~riss, ~rist, ~rit, ~rles, ~rode, ~romi
  -0.3: ~rquo, ~rthd, ~rw_, ~ryo, ~ryon, ~sada, ~sagi, ~saji, ~sati, ~sco_, ~sem, ~senm, ~sey, ~shif, ~siad
  -0.3: ~sias, ~sic_, ~sire, ~siv, ~sj_, ~sno, ~soll, ~souh, ~souv, ~spot, ~spr, ~spue, ~squi, ~ssag, ~ssan
  -0.3: ~ssi_, ~step, ~stoy, ~str, ~stru, ~stur, ~sys, ~syst, ~tage, ~tal_, ~td_, ~tec, ~tenc, ~tep, ~tess
  -0.3: ~teu, ~tev, ~teve, ~that, ~thda, ~ther, ~timi, ~tin_, ~tio_, ~tiva, ~tivo, ~tle, ~tma, ~tmrw, ~toc
  -0.3: ~tou, ~trad, ~tro, ~tsa, ~tsap, ~tubo, ~twi, ~ubb, ~uble, ~ucks, ~uct, ~uda, ~udos, ~uea, ~uee, ~uent
  -0.3: ~ueo, ~ueo_, ~ugar, ~uha, ~uhai, ~uile, ~uip, ~ulti, ~ums, ~ums_, ~unl, ~unre, ~urer, ~urq, ~urqu
  -0.3: ~usez, ~usie, ~uste, ~utot, ~uven, ~uvr, ~vam, ~van, ~van_, ~vas_, ~ve_, ~vece, ~ver_, ~viar, ~view
  -0.3: ~vin, ~visa, ~vreu, ~vri, ~wak, ~wake, ~wic, ~wifi, ~wipe, ~wo_, ~wors, ~xma, ~xpli, ~yed, ~yed_
  -0.3: ~yst, ~yste, ~yud, ~yuda, ~zen, ~zip_, ~zy_
  -0.4: 3rd, NAME he, NAME or, NAME … com, NAME … stop, NUMBER 2, NUMBER de, NUMBER dolares, NUMBER inch
  -0.4: NUMBER no, NUMBER off, NUMBER stars, NUMBER … not, a cause, a coupe, a good, a ir, a life, a list
  -0.4: a los, a mange, a minor, a pic, a quote, a refund, a t, a tous, a … esposa, a … esposo, a … me
  -0.4: a … much, a … svp, abier-, abonne |, abonne … vos, abren, accept, accid-, accident, acepto, actor
  -0.4: acuer-, acuerdo, added, addre-, address, adela-, adios, ads, adult-, agrad-, ahora no, ahorita |
  -0.4: ai juste, ai laisse, ai … accepte, ai … recu, ailleurs |, aire |, al taller, alcan-, alerts
  -0.4: already have, already … a, alway-, always, am … but, am … class, am … is, am … lbs, amene, an
  -0.4: an … before, ancie-, ancienne, and can, angry>more, anos que, any more, any … of, anytime |, apago
  -0.4: appar-, appele |, apporte des, apporte … beignes, approuve |, approved, aprob-, apuro, apuro |
  -0.4: are crooked, are we, are … best, are … guys, are … hiring, are … hours, arreglo |, arrete |
  -0.4: arreter |, arretez les, arretez … m, as in, assez |, at that, atend-, attac-, attends |, au comptoir
  -0.4: au … d, autho-, autorice ese, autorise … reparation, autre message, autres |, avez eu, avez mis
  -0.4: avez pris, avez … ecrit, avisos |, away in, bacan, baja este, bajo, bar, batterie, bay, been in, beer
  -0.4: beign-, beignes, belle |, ben la, bendiciones, betwe-, between, bici es, bici … el, bici … lista
  -0.4: bien le, bienvenida, biffe-, biffez, bike texts, bike … is, bit much, blanco, block this
  -0.4: block … number, blue |, bonit-, bonito, borren mi, bosch, bosch |, brise, broken |, btw, budge-
  -0.4: budget, buenas |, businesses, businesses |, but stop, but … it, but … not, but … texting, but … will
  -0.4: buzzi-, buzzing, c qui, c you, c … assez, c … fini, c … ma, c … non, c … ou, c … parfait
  -0.4: c … toujours, ca dit, ca marche, ca moi, ca se, ca suffit, cada, cadea-, cadeau, cadena |, cai, calm
  -0.4: calm down, calor, calor |, calzo, cambiar |, camis-, can |, can … call, can … do, cancel my
  -0.4: cancel the, cansa-, car |, carga-, carit-, case, casi no, casque, cat, cause, cause de, ce soit
  -0.4: cel you, cerca, certainement, champ-, champion, change my, change … number, cheap, checked, chef
  -0.4: chica, chihu-, chihuahua, chinguen, cierto |, city |, claim, claro, clip, close, closed |, club |, cm
  -0.4: cobra-, coffe-, coffee, colle-, collect, collect the, comer, comment je, commu-, como se, como … que
  -0.4: compadre, compania |, compran, compran … usadas, con, con este, con … mensajes, con … tienda
  -0.4: confirm |, connaissez, consentement, considerez, contacts, contesta |, corre-, correcta, corto, cost
  -0.4: couleur |, count … in, counter |, coupo-, courriel, covers, crack, crevaison, creve, crooked |, cual
  -0.4: cuando este, cuenta que, cuenta |, cuenta … no, cuide-, cuidense, dad |, dans la, dark, daughter
  -0.4: day i, de, de bon, de cadenas, de celular, de course, de la, de m, de mensajes, de no, de promo
  -0.4: de siempre, de sms, de sondage, de tout, de … avec, de … deranger, de … le, de … marche, de … oter
  -0.4: de … plus, de … por, de … sacaron, de … sur, debi, debranchez, debranchez moi, deja de, dejalo
  -0.4: dejem-, dejeme, dejen, dejo la, deleted, delivered, delivered to, delivery, denei-, depart
  -0.4: derniere … que, des beignes, des nouvelles, desabonnez, desabonnez moi, desca-, descu-, desis-
  -0.4: destinataire, dia |, did … work, different shop, dije |, diner-, dinero, dinne-, dinner, dit NUMBER
  -0.4: do the, do … be, do … get, do … hit, do … make, do … order, do … ship, do … you, does, does … mean
  -0.4: don |, donc, donde sacaron, donde … la, donne … mauvais, donne-, dos |, drama, drivers, driving |
  -0.4: du NUMBER, du stationnement, e bike, e dado, eat, ebike, ecrir-, ecrire, efectivo |, eh |, el codigo
  -0.4: el delete, el local, el pago, el sabado, el segundo, el zelle, elle s, else to, else … text, embar-
  -0.4: en este, en titi, en … a, en … les, en … plus, en … svp, encar-, end it, enerve, entiende, entra-
  -0.4: entre, envie, envie-, envois, equivocaron, equivoque de, erreur … est, es eso, es estafa, es falso
  -0.4: es que, es spam, es … con, es … el, esas, escriba |, escribir, espan-, est arrive, est assez, est de
  -0.4: est ma, est non, est ou, est parfait, est tombe, est toujours, est … dans, est … ou, esta feliz
  -0.4: esta la, esta mal, esta mi, esta |, estac-, estan |, estime |, esto … no, estoy … el, etes vous
  -0.4: faceb-, facebook, factura, facture … la, fait mon, fait pas, fait … semaines, faites le, faites une
  -0.4: falta, fat, fat bike, favor … no, felicitations pour, feliz con, fende-, fermez, fete, fewer, fichez
  -0.4: fichez moi, fille va, find … else, finis-, firma-, firmado, firme, fish, fish |, fits, flou, for it
  -0.4: for some, for … at, for … kids, for … number, forev-, forever, forever>texts, forgo-, forgot, formu-
  -0.4: freins |, frena, frere, from … on, ft, fuck, fui |, funda-, furth-, further, garantie, gener-, geniu-
  -0.4: get out, get … life, gift |, git, give … a, go … a, go … on, god, got … elses, gotte-, gotten
  -0.4: grandeur |, groom-, gtfo, gusto, habs, hagalo, hagalo |, hagan-, handlebars, handlebars are
  -0.4: handlebars … crooked, has the, have lost, have … enough, have … own, have … use, hay |, he … got
  -0.4: hecho, here … are, here … did, here … the, heres, heures |, high |, hijol-, hijole, hirin-, hiring
  -0.4: his … off, hiver |, honest, horas, how … is, hsa, i, i miss, i pay, i quit, i saw, i … about, i … be
  -0.4: i … come, i … longer, ignora, il va, ils, image-, imagen, imagen |, in an, in class, in it, in town
  -0.4: in … now, in … pic, incluido, infin-, infiniment, ingle-, ingles, inquiete, insis-, interesa
  -0.4: interessee, invit-, is an, is been, is got, is … bike, is … bit, is … ok, is … over, is … right
  -0.4: is … stop, is … there, it a, it ends, it has, it out, it … been, it … for, it … off, j aime, j annule
  -0.4: j … dit, j … juste, j … oublie, jalo, jamais abonne, jamais consenti, jamais je, jamen-, jamene
  -0.4: je … chercher, je … de, je … dehors, je … dois, je … rappelle, je … un, je … y, jeu, jk, joyeu-
  -0.4: just … me, keep … number, knock, know if, knowingly, l, l ecole, l essayer, l … du, la bateria
  -0.4: la boutique, la casa, la lumiere, la otra, la paix, la patate, la selle, la vie, la voy, la … antes
  -0.4: la … con, la … du, la … je, la … roue, la … svp, lache pas, lah, laisser, laissez moi, late |, lavado
  -0.4: law>stop, law>want, le bus, le casque, le dernier, le frein, le mando, le marco, le moteur, le noir
  -0.4: le queda, le siege, le … j, le … me, le … nada, leave the, leave … alone, les velos, let us
  -0.4: lights on, likes, limits, list for, list |, list>law, list>send, list>stop, livraison, livre
  -0.4: llamada perdida, llamadas, llamar |, llame, llamen, llega el, llego el, llego la, lmao |, lo de
  -0.4: local, lock |, looking … a, looks, los ninos, los … you, lost my, lot, louez, lourd, lourd |, lu
  -0.4: luces |, luego |, lumiere |, m oter, ma facture, ma part, ma … de, mais la, maiso-, maison, make it
  -0.4: makes, makin-, making, malad-, manches, mandan, mande … mensaje, manden … aqui, mano, manqu-, manque
  -0.4: manubrio, marketing, mas … que, mass, mat |, mauvais destinataire, mauvais modele, may i, me NUMBER
  -0.4: me apago, me dijo, me escriba, me interesa, me mandes, me pueden, me tiene, me … for, me … number
  -0.4: me … of, me … pas, me … plus, me … times, me … un, me … yo, meant … my, mecanico, mecano |, medid-
  -0.4: medida, mensaje era, mensaje … para, merci NAME, merci a, merry, mes … a, messages are
  -0.4: messages … not, mets, mi celular, mi permiso, mi telefono, miles |, mille, minor, mismo, mme tremblay
  -0.4: model, moi meme, moi pis, moi un, moi … j, moi … jamais, moi … la, moi … paix, moi … votre, mon … au
  -0.4: mon … sur, mondays, mondays |, more … please, mot de, moteu-, moteur, mover-, ms, muchacho, mucho |
  -0.4: mum, my digits, my mom, my old, my … and, my … can, my … out, my … she, n … veux, ne, ne vous, ne … a
  -0.4: ne … ai, need a, negro |, neuf, never say, never … me, never … you, new … can, news on, news … my
  -0.4: ni NUMBER, ni que, ni … nada, nina de, nina … NUMBER, nino, no les, no manches, no sms, no son
  -0.4: no veo, no … apunte, no … avisen, no … escriba, no … escribas, no … horas, no … llegue, no … quiero
  -0.4: no … texteen, no … to, nombre … la, not accept, not hit, not mean, not over, not … NUMBER, not … it
  -0.4: not … text, not>remove, nota |, nothing, nothing |, notre, nouve-, nueva |, nuit |, numb, number did
  -0.4: number now, number to, number was, number … now, number … on, number>law, numero au, numero ou
  -0.4: numero par, numero … erreur, numero … l, numero … para, nunca les, of … for, of … list, off … to
  -0.4: off … your, oi, ok pour, ok … les, okay |, on reste, on s, on … NUMBER, on … door, on … is, on … new
  -0.4: on … une, once, one more, ones |, ont, opcion, order … yet, oter de, otez le, otra tienda
  -0.4: otro cliente, owe you, pads, pago en, pain, paisa-, paisano, paix |, panta-, papel, para la, para |
  -0.4: parar |, pare |, pareil |, pas autorise, pas avant, pas bon, pas consenti, pas demande
  -0.4: pas interessee, pas plus, pas un, pas … droit, pas … j, pas … patate, pas … promo, pas … rappel
  -0.4: pas … temps, paseo |, passe, passed … in, passer, past, patat-, patate, patient, payin-, paying
  -0.4: peace |, pedale |, pedi esto, perdez mon, perdez … numero, perdida, perdon me, perdon … equivoque
  -0.4: perfecto, perfi-, permiso |, peux … vous, pharmacie, phone please, phone who, phone … for
  -0.4: phone … the, phone … you, picke-, picked, pickup |, pierdan, pierdan mi, pierdan … numero, pique
  -0.4: plaisir |, plait |, plan |, please i, please use, please … his, please … these, plus recevoir
  -0.4: plus tard, plus … je, plus … vous, polic-, por aqui, por cierto, por … bici, poste, pour, pour NUMBER
  -0.4: pour … pneus, prati-, pratique, preferiria, premi-, prendre, pres, pretend, price |, primera
  -0.4: pris … numero, priva-, problem, pront-, pronto, proud, prude-, psi, pu … velo, publicidad no, pude
  -0.4: pues |, pull, puse, put … wrong, quart-, quarter, que lata, que … escriben, que … eso, que … etait
  -0.4: que … quedo, que … soit, quebec |, quedo |, quel … de, quel … pour, question, qui ca, qui m, qui … ce
  -0.4: quiero mas, quiero … de, quiero … seguro, quiet, quit … my, quita, quitemelo, quiten mi, quitenme de
  -0.4: quote |, rabais |, raffl-, raffle, raffle |, reach me, real |, recad-, recogi, recommandez, regreso
  -0.4: regul-, remet-, reminders, remove this, remove>forever, remove>want, remover, reparez, resil-
  -0.4: respect, rest, retirer son, reuni-, reunion, reuss-, reussi, rid, rid of, rid … my, ride, ridic-
  -0.4: ridiculous, rien de, rines, rojo |, rompi-, rompio, rueda |, sacam-, sacame, sacaron … numero, safe |
  -0.4: sales, salt, says no, scell-, scellant, scrat-, se comio, se corto, se equivocaron, se fait, se la
  -0.4: se rompio, se ve, se … di, segundo, send anything, send … to, senio-, sent to, serio-, seriously
  -0.4: seriously |, seule, sharp, sharp |, she … it, shifting, shimano |, should not, sigan, sign … for
  -0.4: signed me, signed … up, silen-, silli-, sleep, slow, so … i, soit, sold the, somebody named
  -0.4: somebody … NAME, somet-, son horas, son muchos, sonnette, sorpresa |, sorry for, sorte-, sortez
  -0.4: sorti-, spamm-, speci-, squea-, stars, stay, stfu, stickers |, stock, stole-, stolen, stop by
  -0.4: stop … about, stop … already, stop … his, stop … i, stop … it, stop … me, stop … my, stop … shop
  -0.4: stop … this, stop>forever, stop>not, stress |, strike this, su lista, sub, subid-, subida
  -0.4: suis dehors, suis le, supprimer, sur l, sur ma, sur … ecran, sur … photo, suscribi a, svp j, svp … a
  -0.4: swap |, sweet-, sweets, switc-, system, systeme |, t il, take a, take his, take off, take this
  -0.4: talke-, tape, tarde |, te … en, teh, tell her, tell me, tengo la, tequi-, tequila, terce-, tesco
  -0.4: text messages, text my, texte-, texted … wrong, texter a, texter ce, texter … numero, textez
  -0.4: texto de, texto svp, texto … no, texto … plus, texts>forever, than, thanks for, that, the back
  -0.4: the car, the chain, the invoice, the lights, the message, the messages, the pic, the serial
  -0.4: the ticket, the vet, the wheel, the … are, the … dog, the … door, the … house, the … it, the … lady
  -0.4: the … please, the … was, the … wheel, thing-, things, think have, think … need, thinking of
  -0.4: thinking … you, thinks i, this texting, this time, this … his, thought, thund-, thunder, thursday |
  -0.4: till, time, time it, times |, tip, tiro, titi, to be, to go, to … it, to … who, toast, told … to
  -0.4: tombe dans, ton message, took my, tot, touch-, touchez, touchez … a, tour, tous, tout de
  -0.4: tout … suite, town |, traba-, trois semaines, trompes, trop cher, trop |, true |, tu … je, tube |
  -0.4: tubeless |, tubes, turn off, tv, ubica-, umbre-, umbrella, un robot, un texto, un … d, un … pero
  -0.4: uncle, une arnaque, une chambre, uno |, unos, up but, update, update |, updates, usada-, usadas
  -0.4: usadas |, use … cell, usen, using, usted, ustedes … me, utilisez, uy, va y, va … aller, vais y
  -0.4: velo que, velo sur, venda-, vers NUMBER, vet, veu, veut … de, veux … d, vidrio, vient, votre … de
  -0.4: vous appelle, vous aussi, vous en, vous plait, vous … avez, vous … eu, vous … mal, vous … quoi
  -0.4: waiting |, walki-, walking, was just, wash, wax, way to, we are, we … the, what about, what … up
  -0.4: wheels, when |, whene-, whenever, where you, who do, who wants, who … just, why did, why i, why is
  -0.4: whys, wifes, will … be, will … stop, will … you, wish to, with … texts, wobble, work on, worke-
  -0.4: worked, working |, worries |, worth, would, wrong person, wrong tire, wrong … mine, wrong … of, xfa
  -0.4: y aller, y le, y nadie, yea, year |, yes to, yo you, you and, you did, you fue, you hiring
  -0.4: you texting, you … been, you … mande, you … su, young lady, your a, your hours, your … i, zapat-
  -0.4: zapatos, | adios, | ahi, | all, | arreglan, | asap, | biffez, | brakes, | buen, | calm, | cessez
  -0.4: | compran, | confirm, | considerez, | count, | coupez, | debranchez, | dejeme, | effacez, | esa
  -0.4: | esto, | etes, | favor, | fichez, | find, | fuck, | g, | git, | gtfo, | hahaha, | hasta, | help
  -0.4: | hold, | hours, | jeudi, | kindly, | lmao, | maintenant, | may, | meme, | merry, | mute, | okay
  -0.4: | oublie, | pause, | peace, | perdez, | perfecto, | pouvez, | preferiria, | quite, | saved, | serial
  -0.4: | seriously, | shimano, | skip, | small, | solo, | super, | ta, | taille, | test, | texting
  -0.4: | thinking, | tired, | tres, | trompe, | truck, | una, | usted, | uy, | voici, | waiting, | want
  -0.4: | yea, | … about, | … after, | … ahi, | … aime, | … aire, | … alto, | … annule, | … bill, | … bro
  -0.4: | … coach, | … codigo, | … corto, | … deal, | … destinataire, | … dia, | … dije, | … dos, | … du
  -0.4: | … en, | … espero, | … esto, | … gusto, | … had, | … lata, | … ligne, | … list, | … lista
  -0.4: | … llamada, | … mando, | … many, | … marco, | … named, | … news, | … old, | … order, | … over
  -0.4: | … owe, | … quelqu, | … repondez, | … rid, | … say, | … sending, | … so, | … spam, | … sure
  -0.4: | … these, | … tiene, | … todo, | … une, | … us, | … use, | … uso, | … vemos, | … ver, | … wait
  -0.4: | … worries, | … yes, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ado, ~_ads, ~_alw, ~_amo, ~_an_, ~_art, ~_att
  -0.4: ~_aun, ~_aur, ~_bab, ~_beh, ~_bon, ~_bra, ~_bt, ~_btw, ~_bui, ~_cm, ~_cm_, ~_cof, ~_cor, ~_cry, ~_de_
  -0.4: ~_deb, ~_deu, ~_doe, ~_eas, ~_fat, ~_fen, ~_few, ~_fir, ~_fo, ~_fot, ~_fuc, ~_gel, ~_gon, ~_hu, ~_hui
  -0.4: ~_i_, ~_ile, ~_jet, ~_jk, ~_jk_, ~_jod, ~_l_, ~_lah, ~_lay, ~_lec, ~_lib, ~_lla, ~_lot, ~_mag, ~_mes
  -0.4: ~_mos, ~_ms_, ~_ne_, ~_net, ~_neu, ~_nop, ~_occ, ~_oig, ~_onc, ~_ot, ~_pil, ~_pit, ~_pla, ~_psi, ~_qu
  -0.4: ~_raf, ~_rap, ~_rif, ~_se, ~_sla, ~_toq, ~_tre, ~_tru, ~_usi, ~_vac, ~_vet, ~_vio, ~_vo, ~_wa, ~_wed
  -0.4: ~_wha, ~_wit, ~_ya, ~_you, ~abra, ~abus, ~acam, ~aceb, ~acke, ~acts, ~acue, ~adde, ~addr, ~adea
  -0.4: ~adel, ~ados, ~affl, ~afo, ~afor, ~age, ~ails, ~aine, ~ains, ~ake, ~alca, ~alir, ~alme, ~alw, ~alwa
  -0.4: ~amo, ~ampa, ~ana_, ~ando, ~ansf, ~anso, ~anz, ~apo, ~appa, ~appe, ~appl, ~aps_, ~apun, ~ara, ~ared
  -0.4: ~arei, ~ark, ~arla, ~arma, ~arne, ~arte, ~athe, ~atiq, ~att, ~atta, ~audi, ~ausa, ~auth, ~aven, ~away
  -0.4: ~awn, ~awn_, ~ayu, ~azin, ~ba_, ~bby, ~bby_, ~be_, ~beh, ~betw, ~boni, ~bra_, ~brio, ~bris, ~bst
  -0.4: ~btw, ~btw_, ~buc, ~bui, ~buil, ~bul, ~ca_, ~carg, ~ccid, ~cen_, ~cent, ~cerc, ~cev, ~cevo, ~cha_
  -0.4: ~che, ~chr, ~cing, ~cir, ~cito, ~clip, ~clo_, ~clud, ~clus, ~cluy, ~cm_, ~cof, ~coff, ~cole, ~con_
  -0.4: ~cras, ~crat, ~crit, ~cry, ~cta_, ~cteu, ~cto_, ~cts, ~cts_, ~cui, ~culo, ~da_, ~dang, ~dant, ~darl
  -0.4: ~dded, ~ddr, ~ddre, ~de_, ~deb, ~desu, ~dge_, ~dian, ~dicu, ~dinn, ~dleb, ~doe, ~does, ~dora, ~dorm
  -0.4: ~drai, ~drin, ~eaki, ~eame, ~eap_, ~eath, ~eats, ~eau, ~eaux, ~ec_, ~ecad, ~ece_, ~ecev, ~echi, ~eco_
  -0.4: ~econ, ~ecto, ~eda, ~edal, ~edit, ~ees, ~eet_, ~eeti, ~eez, ~efi, ~egro, ~egui, ~ejan, ~elta, ~emba
  -0.4: ~emet, ~emie, ~empo, ~enev, ~enir, ~enla, ~ent, ~ep_, ~epto, ~eque, ~ere, ~erg, ~erla, ~ern, ~erry
  -0.4: ~ers_, ~esad, ~esas, ~ese, ~eser, ~esis, ~espi, ~esto, ~eted, ~ethi, ~etre, ~etwe, ~euf, ~euf_, ~euni
  -0.4: ~eve, ~evoi, ~ewe, ~ewer, ~ews, ~ews_, ~eys, ~eys_, ~ezc, ~fan, ~fat, ~fend, ~fes_, ~few, ~fewe
  -0.4: ~ffee, ~fi_, ~fic, ~fier, ~fish, ~fot, ~foto, ~fti, ~ftin, ~fuc, ~fuck, ~fue, ~full, ~furt, ~gage
  -0.4: ~gast, ~gato, ~gel_, ~ggin, ~god_, ~gram, ~gro_, ~gue, ~gul, ~gure, ~hac, ~har_, ~hat_, ~hee, ~hene
  -0.4: ~her_, ~hine, ~iat, ~iate, ~ibe, ~iclo, ~ico_, ~iel_, ~iet_, ~ifti, ~ija, ~iled, ~ilet, ~ilie, ~ilit
  -0.4: ~illo, ~imos, ~inic, ~inq, ~inqu, ~invi, ~iod, ~ione, ~iot, ~ippi, ~ipti, ~iria, ~irmo, ~ise, ~iser
  -0.4: ~isie, ~issa, ~isse, ~itam, ~ith, ~itr, ~izo, ~jan_, ~jenm, ~jeu_, ~jk_, ~jod, ~joye, ~ken, ~keti
  -0.4: ~lah, ~lah_, ~laim, ~lar, ~laug, ~laya, ~lca, ~lcan, ~lean, ~leba, ~lect, ~lef, ~lem_, ~lenc, ~ler
  -0.4: ~ler_, ~lib, ~lic_, ~lin_, ~lit_, ~lked, ~llav, ~lls, ~lls_, ~lon, ~long, ~loy, ~lti, ~luy, ~lva
  -0.4: ~lwa, ~lway, ~mac, ~maki, ~manq, ~marr, ~masi, ~mbar, ~mend, ~meno, ~merr, ~meth, ~migo, ~mis, ~mmu
  -0.4: ~most, ~mud, ~muev, ~mula, ~mun, ~nap, ~ncar, ~ncha, ~ncho, ~nco_, ~ndan, ~ndel, ~ndi, ~ndio, ~nds_
  -0.4: ~neja, ~ner_, ~neuf, ~ney, ~ney_, ~nge_, ~ngez, ~ngin, ~nil, ~nis_, ~niv, ~nla, ~nle_, ~noe, ~nois
  -0.4: ~non, ~nonc, ~nop, ~notr, ~nsei, ~nser, ~nsf, ~nsfe, ~nsis, ~nty, ~nty_, ~nui, ~nuts, ~nvie, ~nvit
  -0.4: ~oad_, ~obar, ~ocha, ~ocki, ~odas, ~oir, ~oked, ~ol_, ~olat, ~old, ~oll_, ~olli, ~oman, ~ome, ~omes
  -0.4: ~omis, ~ommu, ~omoc, ~onc, ~ond, ~onne, ~onto, ~ook, ~ool, ~opia, ~opo, ~orce, ~orev, ~orgo, ~ormu
  -0.4: ~orn_, ~orr, ~ors_, ~orto, ~ossi, ~oteu, ~ouil, ~oul, ~oupo, ~ouri, ~out, ~owed, ~oyer, ~paci, ~pamm
  -0.4: ~payi, ~peci, ~peda, ~pidi, ~poco, ~pour, ~ppar, ~ppl, ~prem, ~pren, ~pro_, ~pron, ~prop, ~prov, ~pru
  -0.4: ~pti, ~punt, ~pus_, ~puse, ~que, ~quej, ~quie, ~ra_, ~raci, ~rade, ~rano, ~rass, ~ratc, ~rau, ~raw
  -0.4: ~ray_, ~rcel, ~rd_, ~re_, ~reil, ~rek, ~renc, ~rent, ~rep, ~repe, ~rera, ~rere, ~reun, ~rev, ~rgot
  -0.4: ~rice, ~rien, ~rifa, ~righ, ~ril, ~rink, ~rint, ~ript, ~riri, ~rit_, ~rive, ~riza, ~rize, ~rlo_, ~rmu
  -0.4: ~rmul, ~rott, ~rouv, ~rov, ~rram, ~rri, ~rro, ~rtez, ~rthe, ~rtid, ~rule, ~sap, ~sas_, ~scen, ~sco
  -0.4: ~sens, ~sfe, ~sfer, ~shin, ~sier, ~sill, ~slow, ~sme, ~soc, ~soit, ~sos, ~sos_, ~span, ~spe, ~spl
  -0.4: ~spu, ~ssa, ~ssar, ~ssur, ~stac, ~stai, ~sted, ~sto_, ~stoc, ~stol, ~stos, ~stro, ~swit, ~tan_, ~tarm
  -0.4: ~team, ~teau, ~tees, ~tera, ~terc, ~thd, ~thou, ~tia, ~tice, ~timb, ~tiv, ~tock, ~tom, ~ton, ~toq
  -0.4: ~toqu, ~tor_, ~torn, ~tous, ~trab, ~traf, ~trat, ~trek, ~trip, ~trou, ~ttac, ~ttre, ~turb, ~tuv, ~twe
  -0.4: ~twee, ~uba, ~ubes, ~ubs_, ~ucho, ~ue_, ~uej, ~uer_, ~uga, ~uie, ~uild, ~uir_, ~uito, ~ulen, ~umb_
  -0.4: ~ume_, ~unc, ~uncl, ~unos, ~unr, ~unti, ~urb_, ~ure, ~urth, ~us_, ~ussi, ~usu, ~utho, ~utt, ~utu
  -0.4: ~uvi, ~uya, ~uzzi, ~vale, ~var_, ~vau, ~ved_, ~vers, ~ves_, ~vet, ~veu_, ~vibr, ~viez, ~vole, ~wate
  -0.4: ~ways, ~ween, ~weet, ~wha, ~what, ~wip, ~wit, ~witc, ~with, ~wort, ~woul, ~xfa_, ~xtez, ~yag, ~yage
  -0.4: ~yons, ~you, ~zzi, ~zzin
  -0.5: NAME there, NAME with, NAME … va, NUMBER am, NUMBER do, NUMBER lbs, a ca, a cambiar, a dit, a fan
  -0.5: a loaner, a mis, a soir, a wrong, a … bici, a … e, a … este, a … le, a … with, about it, ac, acc
  -0.5: accord avec, ahi |, ai deux, ai parle, ai paye, ai … approuve, ai … eu, aire, al fin, alive, alive |
  -0.5: allez y, alto |, am wrong, am |, am … do, am … interested, am … on, am … work, amis, amis |, an hour
  -0.5: ancienne adresse, and a, and |, and … my, angry>stop, annee, answer, anula-, anular, any longer
  -0.5: anything earlier, anything to, anywa-, anyway, appel, appelez a, appelez … la, apunto |, are the
  -0.5: are your, are … on, are … welcome, arnaque |, arreglan, arreglo, arret |, arretez, arrie-, arriere
  -0.5: asap, asap |, ask |, asked for, asked me, at NUMBER, at all, atras, aujourdhui |, automatico
  -0.5: avais pas, avec … autres, avec … chien, avec … numero, avisen, axle, baby, barat-, basta |, bater-
  -0.5: bateria, battery, be … i, beaut-, beautiful, because … did, bent, bent |, bici todavia, bicyclette
  -0.5: bleu |, blocked, blond-, blonde, boite, bolsa, bolsa |, bon, bon … pour, bough-, bought, boxes, broke
  -0.5: buenos dias, bureau a, bureau … NUMBER, c … celui, c … la, c … long, c … termine, c … trop, c … vous
  -0.5: ca de, ca le, ca … je, ca … mon, cadenas |, cadre, camara, camin-, can we, can … find, canad-, canada
  -0.5: cancelled, candado de, card |, carre-, casi, casqu-, cassette, ce service, ce soir, ce … quelqu
  -0.5: cette … je, chambre a, chambre … air, changed my, changez, chaqu-, chaque, che pas, cher pour
  -0.5: cherchez vous, cierr-, ciert-, cierto, class |, closed, coach, codig-, codigo, com |, come, come in
  -0.5: coming |, como que, como … este, comptoir, con una, conmi-, conmigo, consented |, conti-, copy |
  -0.5: corrector, corta-, coule-, couleur, count me, coupe-, coupez, courr-, cover-, creva-, crook-, crooked
  -0.5: cuanto es, customer here, customer … please, d heure, d … avec, dado mi, dans mon, data |, dates
  -0.5: de atras, de cuenta, de las, de message, de nouvelles, de otro, de prix, de trouble, de … part
  -0.5: de … pas, de … texter, dead, debo, debra-, dejal-, dejam-, deje |, dejel-, delete this, deman-
  -0.5: demen-, depar-, des textos, desabonner, deseo, dessu-, dessus, destinataire |, deux … vous, devra-
  -0.5: devrait, dias |, did the, did … ask, did … sign, did … tell, dieron la, diez, difference |, digas
  -0.5: dijo, diman-, dimanche, dio este, direccion, discount |, disculpe |, dit oui, do |, do … ask
  -0.5: do … give, do … still, dois, doit … pour, donde … mi, donne l, donne … ok, door is, droit de, earlier
  -0.5: ecrivez moi, efect-, efectivo, el asiento, el casco, el mismo, el pedal, el taller, el … me
  -0.5: electricas, electricas |, en esa, en francais, en … deux, en … puerta, end of, enerv-, enlevez mon
  -0.5: enlevez … de, envia-, envoi, envoie, equipe, erreur je, erreur … sur, es automatico, es sorpresa
  -0.5: es … no, escriba, escribame, escribas, ese … de, essayer, est fini, est long, est termine, est votre
  -0.5: est vous, est … NUMBER, est … en, est … garage, est … nouveau, est … pere, est … quand, est … une
  -0.5: esta … escrito, estaba |, este … el, estimate |, esto … automatico, estos, etait … ma, etc, etes a
  -0.5: every, ex keeps, examp-, example, example com, exclu-, existe |, extension, factu-, fait que, faut
  -0.5: fax, fell, ferme-, fit, fitti-, fitting, flush-, flushez, flushez mon, flushez … numero, for anything
  -0.5: for texts, for … bike, for … reason, fork, fraud-, fraude, friday |, from … texts, fui, g, garantia |
  -0.5: gars avec, gas, gauch-, gauche, gave you, getting these, getting … messages, gf, giant, going through
  -0.5: good … know, gracias por, green, grinc-, guy … the, h |, hablar, hacer, had enough, had … with
  -0.5: hagal-, hahaha |, half, handl-, hange-, hanger, hard, has not, hate, have … NUMBER, have … it, hay un
  -0.5: he … it, he … me, he … so, hear, her off, her … the, here please, hey it, hice el, hier soir, hola
  -0.5: hora |, hour |, i ask, i declined, i go, i left, i love, i might, i only, i owe, i sure, i … agreed
  -0.5: i … consented, i … her, i … lol, i … these, i … when, if it, if … am, il vous, il … plait, inici-
  -0.5: inqui-, inscr-, instead |, is, is up, is … going, is … n, is … order, is … part, is … ready
  -0.5: is … working, it for, it … i, it … me, j ecris, j … des, j … paye, j … veux, jamais dit, jamais … oui
  -0.5: jamais … pour, jarrive |, jarto, je cherche, je quitte, je viens, je … aime, je … vous, jefe |, jom
  -0.5: jusqu-, jusqua, key, kids bike, kona |, l … adresse, l … pour, la cadena, la chaine, la commande
  -0.5: la maison, la … delete, la … grandeur, la … por, lachez moi, lady, lait, large |, later, lavag-
  -0.5: lavage, law>remove, lbs, lbs |, le bleu, le debo, le droit, le lien, le nom, le texto, le … avec
  -0.5: le … en, le … modele, le … svp, leave it, left |, lei, lejos, les, les pneus, light |, lights
  -0.5: like to, list>remove, live there, livra-, livrez, llameme |, llanta |, llantas, lleva, lmao, lo dio
  -0.5: lo … me, loin, longer |, los frenos, los mensajes, lost a, lunch, lunes |, m envoyer, ma |, ma … a
  -0.5: ma … est, madre, madre |, mais on, makan, mal ecrit, mal escrito, mall, mall |, manag-, manager
  -0.5: manub-, mari, martes |, mas de, mat, match, me anything, me dio, me out, me your, me … au, me … have
  -0.5: me … mal, me … otra, me … por, me … y, mediu-, medium, mensaje you, message a, mi jefe, mi number
  -0.5: mi pedido, mi turno, mi … me, midi, mido, mido NUMBER, mien, mien est, minut-, mire, misse-, missed
  -0.5: moi une, mon colis, mon … cell, mon … ne, mon … ou, monday |, montant, more of, more than, more>law
  -0.5: more>stop, more>want, mural, my dad, my kid, my line, my wife, my … does, my … ready, my … thinks
  -0.5: my … who, my … will, nada … este, name … not, necio-, necios, need the, need this, neede-, needed
  -0.5: needs, negro, never agreed, never message, never signed, never … in, never … my, ni me, ni modo
  -0.5: ni … mi, ningun … you, no den, no estaba, no hurry, no m, no use, no worries, no … digas, no … esto
  -0.5: no … lo, no … los, no … mandes, no … nada, no … ni, no … por, no … preocupe, no … suscribi
  -0.5: no … telefono, noir |, nomas |, not NUMBER, not find, not mad, not sign, not today, not welcome
  -0.5: not … fan, not … for, not … with, nothi-, nouvelle |, nuevo es, number as, number off
  -0.5: number … NUMBER, number … of, numbers on, numbers … the, numero delete, numero y, numero … me
  -0.5: nunca |, of these, off please, off … list, ok i, okafor |, old bike, on peut, one … me, one … my
  -0.5: opcio-, optio-, otez moi, otez … numero, otra … ustedes, otro … y, out … the, outside |, ouvert, paid
  -0.5: paix, papa, par mois, par texto, para esta, parad-, parce-, pare en, parei-, pareil, parel-, parke-
  -0.5: parked, parked |, parking in, parts, pas d, pas interesse, pas me, pas presse, pas trop, pas … accord
  -0.5: pas … d, pas … messages, pas … pour, pas … trouble, paso a, pass, passed away, patron, pausa, pause
  -0.5: payer, peace, pedalier, pensais, pense … era, perde-, perdez, perdon se, perds, perdu … numero
  -0.5: pero yo, pero you, personne a, personnel, phone … on, pics, picture, pieza |, plais-, plaisir, plait
  -0.5: plan, please no, please update, please … never, plus bon, plus texter, plus |, poign-, poner
  -0.5: por ahora, por la, por su, portu-, portuguese, pour des, preocupe, preocupe |, prest-, prime-
  -0.5: pris mon, proch-, promos |, pu … textos, publi-, puerta |, pushy, put, put me, put … on, que necios
  -0.5: que onda, que … dio, que … hoy, que … tengo, quebe-, quebec, queue, quiero que, quiero |, quitar
  -0.5: quitte, rappelle |, rate, rayon, rear |, reason |, regal-, regle, relax, rembo-, removal, remove her
  -0.5: remove the, rendr-, rendre, rendu avec, retar-, retard, retire, retirez moi, reviens |, review
  -0.5: revisar, revoke |, rides, rien demande, rien … moi, rodad-, rojo, route |, ruido, sabado |, saddl-
  -0.5: saddle, safet-, safety, saldo, samedi |, saved, say |, se preocupe, se … con, se … otra, secon-
  -0.5: second, segun-, send the, send … nothing, send>stop, send>these, sending me, sent me, she got
  -0.5: she tell, shop now, short, shoul-, should, siempre |, signed up, sigue, since … am, since-, sincerely
  -0.5: skip, small |, so many, somebody … a, son numero, sonne, sont, sont tu, sorpr-, sorpresa, sorry my
  -0.5: sors, sounds good, st NAME, stationnement, stickers, stop … him, stop … is, streaming, stres-, stress
  -0.5: su mensaje, subsc-, suffit, suis abonne, suis … avec, suis … dans, suspe-, table, taco, take the
  -0.5: take … off, take … phone, talla equivocada, talla |, taman-, tamano, tarje-, tarjeta, taxes, te amo
  -0.5: telefono … no, tell … it, tempo-, tengo … para, termine pour, test |, text moi, text … else, texte
  -0.5: textea, textear, texting him, texts from, texts>law, thanks |, that i, that … a, that … fast
  -0.5: the bell, the door, the end, the price, the receipt, the young, the … and, the … off, the … tire
  -0.5: there anymore, there by, these messages, think i, thinking, thinks, third, this cell, this month
  -0.5: this not, this … mine, this … out, times, tired of, tires |, tmr |, to cancel, to … phone, todos
  -0.5: tonde-, tonig-, tonight, too much, tout |, town, trade, trompe d, trouble |, true, try the, tu le
  -0.5: tu … le, un peu, un … NUMBER, un … a, un … comme, una … por, une … a, unsub |, up, urgence |, use for
  -0.5: va … le, vale, van a, ve, velo de, velo … en, velo … la, velos |, vende-, veo, veuillez retirer
  -0.5: veut le, veux pu, vie |, virem-, virement, vis, vitri-, vitrine, vos, votre affaire, vous deranger
  -0.5: vous des, vous pour, vous … au, vous … change, vous … m, voy … cambiar, want a, want any, want>want
  -0.5: wante-, wanted, warranty |, was … the, way, wear, weds, weekend, welco-, welcome, what did, what does
  -0.5: what … did, when i, when the, when you, which, who … yes, why |, with … i, wizard, wobbl-
  -0.5: work number, works, worries, worry, would you, wrong day, wrong … for, wrong>these, yo quit
  -0.5: yo … acepte, yo … autorice, you at, you change, you in, you know, you mero, you my, you still, you |
  -0.5: you … esta, you … mas, you … your, you>not, young, your son, your |, your … as, your … on, zelle |
  -0.5: | ahora, | anular, | assez, | attendez, | be, | buenos, | card, | copy, | could, | deja, | dropped
  -0.5: | dude, | ecrivez, | eh, | enleve, | envoyez, | erase, | estan, | excusez, | flushez, | front, | gave
  -0.5: | great, | hagan, | hice, | hola, | hope, | l, | lequel, | llameme, | llevo, | lo, | look, | parar
  -0.5: | paren, | perdi, | perfect, | por, | prenez, | puede, | quand, | really, | rear, | rentan, | reply
  -0.5: | retirez, | revoke, | saludos, | send, | shop, | sin, | start, | supprimez, | svp, | tire, | van
  -0.5: | vivo, | whatever, | would, | … NAME, | … chien, | … chum, | … compre, | … correo, | … debo
  -0.5: | … dias, | … earlier, | … enough, | … equivocado, | … eu, | … gente, | … hablar, | … lien
  -0.5: | … maintenant, | … necios, | … nouvelle, | … petit, | … queda, | … quitte, | … repond, | … talla
  -0.5: | … thing, | … took, | … tremblay, | … year, ~_acu, ~_ade, ~_ag, ~_aga, ~_alc, ~_anc, ~_apa, ~_ar
  -0.5: ~_asa, ~_bb, ~_boi, ~_cin, ~_coc, ~_dim, ~_dol, ~_eat, ~_efe, ~_eg, ~_ei, ~_el, ~_emb, ~_exi, ~_fie
  -0.5: ~_fis, ~_fon, ~_fui, ~_g_, ~_ga, ~_gau, ~_gea, ~_gia, ~_god, ~_hah, ~_hon, ~_hoo, ~_igu, ~_inq, ~_is
  -0.5: ~_is_, ~_jeu, ~_kid, ~_lbs, ~_les, ~_mak, ~_men, ~_mi, ~_mic, ~_msj, ~_nai, ~_neg, ~_ob, ~_oc, ~_of
  -0.5: ~_opc, ~_pea, ~_pia, ~_poc, ~_pou, ~_pud, ~_put, ~_qui, ~_rec, ~_scu, ~_sh, ~_sid, ~_sit, ~_ski
  -0.5: ~_smo, ~_swe, ~_swi, ~_sy, ~_tou, ~_ub, ~_un, ~_up_, ~_ve_, ~_veo, ~_vib, ~_voc, ~_vos, ~_vr, ~_vra
  -0.5: ~_way, ~_won, ~_xfa, ~_zi, ~_zip, ~abaj, ~abe, ~abie, ~aby_, ~ace_, ~acos, ~acu, ~ada, ~adu, ~agal
  -0.5: ~agen, ~agg, ~agra, ~aie, ~aile, ~aim_, ~airs, ~aix, ~aix_, ~ajaj, ~aju, ~ake_, ~ala, ~alf_, ~amad
  -0.5: ~amme, ~amp_, ~ampl, ~anag, ~ansa, ~anub, ~apa_, ~app, ~aps, ~aras, ~arit, ~arj, ~arje, ~arna, ~aro
  -0.5: ~arra, ~arri, ~arro, ~art, ~arts, ~asq, ~asqu, ~ass, ~ass_, ~ast_, ~atai, ~ated, ~ati, ~auch, ~avag
  -0.5: ~avin, ~avis, ~avo, ~aw_, ~awa, ~axes, ~bala, ~bate, ~bec_, ~blic, ~blon, ~book, ~bren, ~brin, ~cadr
  -0.5: ~cai, ~casq, ~ccu, ~cero, ~chaq, ~cher, ~chos, ~cial, ~cie_, ~cio, ~cion, ~clar, ~clui, ~coac, ~codi
  -0.5: ~cogi, ~conm, ~crap, ~crea, ~cree, ~crir, ~cris, ~cs_, ~ctur, ~cual, ~cum, ~dada, ~dal, ~dali, ~das
  -0.5: ~debo, ~debr, ~denm, ~des, ~des_, ~deva, ~dim, ~dima, ~dine, ~dios, ~dois, ~dra, ~dre, ~duis, ~eace
  -0.5: ~ear, ~eau_, ~ebec, ~ebo_, ~eboo, ~ecc, ~ecci, ~ecta, ~eded, ~edia, ~ediu, ~eede, ~eel_, ~een, ~efec
  -0.5: ~efer, ~egis, ~eglo, ~egr, ~egu, ~eign, ~eil_, ~eill, ~eine, ~eint, ~ejam, ~emas, ~enin, ~enio, ~enne
  -0.5: ~erez, ~esca, ~eseo, ~essu, ~est_, ~eto, ~etro, ~ett, ~ettr, ~etw, ~eun, ~euv, ~evo_, ~evra, ~excl
  -0.5: ~expl, ~extr, ~feli, ~fer_, ~fete, ~ffit, ~ffl, ~ffle, ~frer, ~fui, ~fui_, ~fuse, ~gau, ~gauc, ~gear
  -0.5: ~gel, ~geo, ~get_, ~gian, ~gic, ~gina, ~gis, ~gist, ~glo_, ~gnon, ~god, ~gon, ~gras, ~gual, ~gund
  -0.5: ~hai, ~half, ~halt, ~hamp, ~haq, ~haqu, ~hat, ~hau, ~hich, ~hing, ~hird, ~hola, ~houl, ~iau, ~ibas
  -0.5: ~ibi_, ~icas, ~icid, ~ics, ~ics_, ~ida, ~idi_, ~ienn, ~iest, ~iete, ~ieux, ~igua, ~ile, ~ilen, ~ille
  -0.5: ~imer, ~imes, ~imie, ~imp, ~inem, ~ingi, ~inki, ~insi, ~inst, ~into, ~inut, ~ir_, ~ire, ~irs, ~isez
  -0.5: ~isir, ~ivra, ~jart, ~jas_, ~je_, ~jen_, ~jenl, ~jeta, ~jeu, ~js_, ~jue, ~jusq, ~kin, ~kip_, ~knoc
  -0.5: ~lady, ~laro, ~lase, ~lbs, ~lbs_, ~lear, ~leb, ~lec, ~lem, ~ling, ~lise, ~lito, ~lk_, ~lla, ~llev
  -0.5: ~llo_, ~llow, ~lo_, ~loj, ~lond, ~lone, ~lour, ~lug, ~lune, ~lvo, ~lvo_, ~lyi, ~lyin, ~main, ~mak
  -0.5: ~mar, ~matc, ~maz, ~mbia, ~mbou, ~melo, ~ment, ~mes, ~midi, ~mina, ~misa, ~mise, ~mplo, ~mpto, ~mpu
  -0.5: ~msj, ~mul, ~mum_, ~nage, ~nce, ~nces, ~nd_, ~nda, ~ndam, ~nde, ~ndin, ~ndit, ~nds, ~nee_, ~neta
  -0.5: ~nfl, ~ngl, ~ngr, ~ngs, ~ngs_, ~nkin, ~nli, ~nmi, ~nmig, ~nnet, ~nnin, ~nock, ~nons, ~nouv, ~nsi
  -0.5: ~nsid, ~nte_, ~nub, ~nubr, ~nul, ~nvia, ~nywa, ~nza, ~oach, ~occ, ~odig, ~odos, ~ofer, ~ogi_, ~oil_
  -0.5: ~oks, ~oks_, ~olen, ~om_, ~omm, ~once, ~onga, ~onig, ~onm, ~onmi, ~onta, ~ooks, ~oom_, ~opci, ~or_
  -0.5: ~orda, ~ork_, ~orp, ~orpr, ~orth, ~osi, ~othi, ~oule, ~oung, ~oup_, ~oved, ~paid, ~paix, ~papa, ~par
  -0.5: ~para, ~peac, ~ped, ~pel_, ~pes, ~pes_, ~pian, ~pics, ~pil, ~pla, ~plat, ~ple_, ~pons, ~pou, ~ppe
  -0.5: ~ppel, ~ptan, ~ptoi, ~publ, ~pud, ~pull, ~put_, ~qua_, ~quar, ~quez, ~rada, ~raj, ~ram_, ~rand, ~rap
  -0.5: ~rath, ~rec, ~recc, ~rece, ~refe, ~rela, ~rene, ~res_, ~reva, ~rger, ~ribi, ~rid_, ~ridi, ~ries
  -0.5: ~rise, ~rje, ~rjet, ~rks, ~rks_, ~rlo, ~rly, ~rly_, ~rmez, ~rne, ~roa, ~roug, ~rp_, ~rpre, ~rtas
  -0.5: ~rte_, ~rth_, ~rtir, ~ruid, ~rul, ~sa_, ~sadd, ~saje, ~sald, ~sapp, ~sch, ~scu, ~scus, ~seme, ~serr
  -0.5: ~shou, ~sile, ~sir, ~sit_, ~smo, ~sont, ~sorp, ~spec, ~spi, ~squa, ~sque, ~ssai, ~sse_, ~ssee, ~ssen
  -0.5: ~sso, ~ssus, ~stay, ~suel, ~susp, ~swee, ~swi, ~tak, ~take, ~tame, ~tape, ~tarj, ~tate, ~taxe, ~tay
  -0.5: ~tay_, ~teen, ~tei, ~th_, ~thir, ~tie, ~tiga, ~tir_, ~tira, ~tiro, ~tol, ~tole, ~toma, ~town, ~tra
  -0.5: ~trin, ~true, ~trus, ~tto, ~ture, ~turn, ~tw_, ~ual, ~ubri, ~uden, ~uel, ~uen, ~uet, ~ueu, ~ueva
  -0.5: ~ueve, ~ugg, ~uide, ~uipe, ~uleu, ~undo, ~upez, ~uri, ~usen, ~ushe, ~usin, ~usp, ~uspe, ~utez, ~vac
  -0.5: ~vag, ~vage, ~vant, ~vate, ~veo, ~veo_, ~ves, ~vib, ~vo_, ~vos, ~vos_, ~vre_, ~wers, ~whic, ~won
  -0.5: ~word, ~work, ~xcl, ~xclu, ~xfa, ~xpl, ~xte_, ~xtr, ~xtra, ~yee, ~yee_, ~youn, ~ywa, ~yway, ~zar
  -0.5: ~zip
  -0.6: NAME je, NUMBER a, NUMBER in, NUMBER not, NUMBER or, NUMBER svp, NUMBER this, NUMBER … for
  -0.6: NUMBER … the, a air, a faire, a le, a message, a quel, a qui, a toute, a week, a … porte
  -0.6: a … telefono, a … une, abonn-, abonne, abre |, achal-, after NUMBER, afuera |, again, again lol
  -0.6: agree, aguanta, ai efface, ai … dit, aille-, ailleurs, al rato, algo, alguna novedad, alla |, alone
  -0.6: am reporting, am … getting, am … mad, am … of, ando … bici, annuler, any … on, anything … this
  -0.6: appele, appelle … NAME, approuve, are … it, arnaq-, arnaque, arrete de, arrete pas, arrete … de
  -0.6: ask NAME, ask … this, aslee-, asleep, at, at … counter, aucun message, aussi |, autorice, avisarle
  -0.6: be … by, besoin de, bici asi, bicis |, biere, biere |, bike ready, bike … the, bikes |, bjr, blanc-
  -0.6: bloque, bonne nouvelle, boy, break, broke-, broken, bronc-, bronca, bruit, buen, bug, c … lui, ca
  -0.6: ca … le, cake, called me, camar-, can … get, cancelar, care, caro, carte |, casse-, ce … svp
  -0.6: ce … vous, cease |, cesse, cesser, chaine |, chercher … velo, chevere, chose, cita |, club, come |
  -0.6: con los, con … lluvia, confirm, confirmation, connais pas, connaissait, conta-, cool, cool |, copy
  -0.6: correct pour, cote |, count, crank, cual … su, dans NUMBER, dans un, de sonar, de … el, de … femme
  -0.6: de … mensajes, de … nunca, de … svp, de … textos, debar-, decli-, declined, decroche, deje, deje de
  -0.6: dejen-, demo, depos-, depuis … ans, des deux, devant |, devez avoir, dias, did she, died, difference
  -0.6: dio mi, discount, do … stop, doing, domic-, donde, donne … velo, drole, du bureau, e |, ecrire a
  -0.6: ecrivez lui, efface … numero, el candado, el cobro, el nombre, el viernes, el … la, el … mi, el … y
  -0.6: elle … appelle, en una, enleve moi, enlevez … numero, enterado, entrega, equivocada, equivocaste de
  -0.6: es con, es … o, escribirme, ese … era, est en, est lui, est … le, est … m, esta NAME, esta no
  -0.6: esta … el, etais, etait pour, etes … mais, etes … vous, eu mon, everybody, everything, exact-, excel-
  -0.6: exten-, fa, fast |, fatig-, fee, fetch, file … is, fin de, final-, fini |, fixe, flies, for … on
  -0.6: forget this, forget … number, frame, frein, frenos |, from, full, garantia, gave him, get off
  -0.6: getting old, getting your, give … to, go to, good to, grandeur, guess who, guidon, h, hablar … el
  -0.6: have had, hay, he does, heures, hola soy, house |, i already, i … one, i … reporting, i … stop
  -0.6: i … tell, i … tomorrow, i … want, il … NUMBER, impor-, inch |, info, insta-, is all, is his, is so
  -0.6: is the, is … in, is … name, it lol, it … done, j etais, j vous, j … efface, j … parle
  -0.6: jamais autorise, jamais … ca, jarri-, jarrive, je, je t, je … devant, je … garde, je … la, je … le
  -0.6: je … rendu, jour |, just saw, keeps … me, kids |, kind, l ancienne, l ecran, la cuenta, la deje
  -0.6: la est, la llanta, la photo, la puerta, la rueda, la … c, la … se, lab |, large, lata, lavad-
  -0.6: le bebe, le colis, le fixe, le garage, le hace, le mande, le rouge, leque-, lequel, les … svp, less
  -0.6: light-, limit-, list>texts, lista de, lista-, live … anymore, llameme, llevo, lo … en, locat-, long |
  -0.6: looking |, lose my, loved, luces, luego, luz |, m … donne, mad |, mais ca, mais … moi, mande mensajes
  -0.6: mano |, marche pas, mardi |, marke-, marque |, marte-, martes, mauvais pneu, maxim-, maximo, me again
  -0.6: me apunto, me if, me nothing, me para, me please, me this, me … it, me … su, me … wrong, mean |, meh
  -0.6: mejor |, mensa-, mensaje … esta, mensaje … que, message me, mi cel, mi marido, mi … pero, mine … the
  -0.6: mismo numero, mistake |, modele |, modo, moi … le, moi … velo, momen-, mon cellulaire, mon … pour
  -0.6: more>me, motor, moyen, mute, my cell, my … in, my … keeps, my … no, my … you, ne … plus, neige |
  -0.6: never again, never consented, never gave, new, nicke-, nickel, nieve, no abre, no autorice, no idea
  -0.6: no need, no por, no voy, no … cliente, no … prisa, no … you, noche |, nombre … mal, norco, normal |
  -0.6: not going, not … customer, not … just, not … today, not>forever, nothing else, notifications
  -0.6: nouvelles |, noved-, novedad, number … never, number … please, numero me, numero pa, numero … le
  -0.6: numero … magasin, o es, o … a, oat, ofert-, off of, okay, old phone, old … no, on … number, onda
  -0.6: opted, oter, otro cel, out … and, ouvre, ouvre pas, owe, paciencia, pague en, pain |, para … sonar
  -0.6: paren |, pas besoin, pas je, pas … nom, pas … par, paso por, passed, patro-, pedale, pensa-, pense-
  -0.6: perdi-, pero si, personne qui, petit, peux … me, phone died, phone … me, pieza equivocada, pintu-
  -0.6: pintura, pintura |, piso, plast-, please send, please stop, please text, pogne, ponch-, ponga-
  -0.6: por el, possi-, possible, pour me, preoc-, prisa |, probleme, pu rien, publicidad, puerta, que era
  -0.6: que tienda, que yo, que … dieron, que … la, que … los, que … recomienda, quest-, quien se
  -0.6: quien … apunto, quien … el, quien … la, quiero el, quiero nada, quit it, quite, quitenme |, rain
  -0.6: rampe, rappels, rato, real, reaso-, reason, receipt |, recibido, recibir, remem-, remember, remin-
  -0.6: remove>more, remove>stop, removed, repli-, replied, repondez, reporting this, reque-, respo-
  -0.6: retirer … numero, retra-, revoke, rim, robot, room, ruta, s il, sacaron la, safe, salud-, saquenme
  -0.6: satur-, saturday, save it, scam |, se apaga, se puede, send>more, sent … the, set, shift-, ship
  -0.6: si … es, side, sirve |, sold |, someone who, sonar, sonne-, speak, spoke-, spokes, start |, stop it
  -0.6: stop sending, stop texting, stop … the, stop>angry, stopped, strik-, strike, suffi-, sufic-
  -0.6: suficiente, suis devant, suis en, suis rendu, suis … bout, suis … cours, suite |, sunda-, sunday
  -0.6: suns, supprimez, sur google, sur … c, swap, take … number, talk to, tamo, tande-, tandem, tantot |
  -0.6: tard, tarde, tax, tcpa, temps |, text … this, texted the, texter |, textos svp, texts please
  -0.6: texts … not, that bike, that … all, the bike, the new, the photo, the … list, the … lol, the … of
  -0.6: them, then |, there … NUMBER, these texts, this list, this please, this … on, this … phone, thru
  -0.6: tiene … anos, tmr, to, to … texting, todo |, tombe, too many, top, toujo-, toujours, trae, tranq-
  -0.6: tricy-, tricycle, troub-, trouble, tt, tu, tubel-, tubeless, two, un message, une rampe, up my
  -0.6: up … NAME, up … this, urgence, urgent |, utili-, vemos |, venmo |, venu, verdad |, viens
  -0.6: vous connais, vous mais, vous pouvez, vous … avoir, vous … les, warra-, warranty, was wrong, we
  -0.6: weeke-, what do, what year, what … it, which one, while, white, whose, will tell, with my, work phone
  -0.6: works |, worri-, wrong window, wrong>me, y nada, yo jaja, yo paso, you, you on, you put, you quedo
  -0.6: you take, you text, you to, you … a, you … el, you … it, you … manden, you … uso, your name
  -0.6: your … and, your … got, your … it, your … never, zelle, | ahorita, | alguna, | au, | b, | baja
  -0.6: | basta, | bjr, | borre, | chevere, | commande, | deux, | exit, | fais, | feliz, | fini, | found
  -0.6: | fr, | gracias, | hacen, | hoy, | laisse, | mama, | nice, | omg, | otez, | otra, | oubliez, | puedo
  -0.6: | quedo, | spare, | stp, | su, | tant, | texts, | third, | ugh, | video, | were, | whose, | … an
  -0.6: | … any, | … appelle, | … arretez, | … asi, | … at, | … avais, | … besoin, | … couleur, | … died
  -0.6: | … done, | … down, | … equivoque, | … ese, | … faire, | … fue, | … grave, | … have, | … mauvaise
  -0.6: | … mensajes, | … nomas, | … only, | … passe, | … puede, | … puedo, | … sur, | … thanks, | … told
  -0.6: | … tout, | … update, | … vi, | … went, | … your, ~_ach, ~_aid, ~_ail, ~_aim, ~_ali, ~_ap, ~_asl
  -0.6: ~_at_, ~_atr, ~_avi, ~_ban, ~_be, ~_bir, ~_ble, ~_bri, ~_ca_, ~_cak, ~_cov, ~_de, ~_des, ~_doc, ~_dog
  -0.6: ~_dri, ~_ebi, ~_ech, ~_em, ~_fa, ~_fa_, ~_flu, ~_glo, ~_h_, ~_hei, ~_hor, ~_hou, ~_je, ~_je_, ~_kin
  -0.6: ~_lau, ~_lb, ~_le, ~_leg, ~_len, ~_li, ~_lov, ~_lue, ~_min, ~_ne, ~_nie, ~_nut, ~_ofe, ~_ond, ~_par
  -0.6: ~_pra, ~_ps, ~_rep, ~_roj, ~_rui, ~_sle, ~_sor, ~_sq, ~_squ, ~_ste, ~_swa, ~_tc, ~_tcp, ~_te, ~_tem
  -0.6: ~_tip, ~_to_, ~_tu_, ~_tw, ~_two, ~_usa, ~_ver, ~_vir, ~_we_, ~_wh, ~_wou, ~_xf, ~_zel, ~aba_, ~ach_
  -0.6: ~acie, ~addl, ~adio, ~agai, ~aha_, ~aje, ~al_, ~ald, ~alf, ~alke, ~alta, ~alud, ~anm, ~anme, ~ans
  -0.6: ~anse, ~ant, ~anty, ~ape_, ~aper, ~ara_, ~arad, ~ari_, ~arme, ~aron, ~asap, ~ashe, ~asl, ~asle, ~ason
  -0.6: ~at_, ~ates, ~atra, ~ats_, ~atu, ~aus, ~aut_, ~auve, ~avad, ~aved, ~ayon, ~azi, ~bar_, ~bas_, ~bed
  -0.6: ~bed_, ~bele, ~bent, ~bes_, ~bido, ~bier, ~birm, ~bord, ~boug, ~boy_, ~bra, ~brak, ~butt, ~cab, ~cac
  -0.6: ~caci, ~cak, ~cake, ~calm, ~cama, ~car, ~cat_, ~cc_, ~ceb, ~cebo, ~chil, ~cho_, ~cida, ~cide, ~cker
  -0.6: ~clai, ~club, ~comm, ~copi, ~copy, ~cos_, ~cove, ~cpa, ~cpa_, ~cred, ~crew, ~crip, ~cuer, ~daro
  -0.6: ~dead, ~deba, ~decl, ~dee, ~delo, ~dem_, ~dens, ~dias, ~dice, ~dijo, ~ding, ~dire, ~doc, ~dog, ~doin
  -0.6: ~donc, ~dond, ~eal_, ~eam_, ~easo, ~ebik, ~ece, ~ecli, ~ede, ~eeds, ~eeke, ~een_, ~eer_, ~ega_, ~ege_
  -0.6: ~ei_, ~ejar, ~ejem, ~ejo, ~eke, ~eken, ~ela, ~elar, ~elco, ~eli, ~ello, ~ema_, ~embo, ~eme, ~emem
  -0.6: ~enca, ~enci, ~ende, ~enez, ~eno_, ~ens, ~ensa, ~enso, ~epli, ~ept_, ~erca, ~erts, ~eryb, ~eryt
  -0.6: ~etez, ~ets, ~ets_, ~exte, ~fact, ~falt, ~fati, ~feel, ~feri, ~fert, ~fle_, ~flu, ~fork, ~fram, ~frei
  -0.6: ~from, ~fus, ~gada, ~gai, ~gain, ~ge_, ~gea, ~gere, ~ghts, ~grad, ~gres, ~grin, ~hall, ~harp, ~hay_
  -0.6: ~hell, ~hico, ~hile, ~hite, ~hru, ~hru_, ~hts, ~hts_, ~ian_, ~iao, ~iao_, ~ibr, ~ibre, ~icac, ~ich_
  -0.6: ~icks, ~idad, ~idon, ~ied, ~ierr, ~ieta, ~iez_, ~ijo, ~ilis, ~ilt, ~imen, ~imez, ~impo, ~inal, ~inar
  -0.6: ~inet, ~inis, ~inue, ~ion, ~ions, ~irem, ~iri, ~isen, ~ish, ~iss_, ~ist, ~ito, ~ito_, ~itt, ~ivi
  -0.6: ~ized, ~jal, ~jarr, ~jas, ~jeme, ~jit, ~kay_, ~kend, ~kers, ~key_, ~kind, ~lade, ~lata, ~lau, ~lcom
  -0.6: ~ld_, ~les_, ~levo, ~lf_, ~lice, ~lied, ~lir, ~lit, ~lke, ~lla_, ~lme, ~loue, ~lsa, ~lub_, ~luce
  -0.6: ~lude, ~lueg, ~lunc, ~lush, ~maci, ~madr, ~mala, ~med, ~mena, ~mens, ~mire, ~moci, ~modo, ~mome, ~mon
  -0.6: ~mos_, ~moto, ~mps_, ~mue, ~nag, ~nan, ~nci, ~ndle, ~nece, ~nees, ~nel_, ~nerv, ~nfo_, ~ng_, ~ngle
  -0.6: ~nion, ~nish, ~nnee, ~nnel, ~nou, ~nque, ~nsa, ~nsaj, ~nta, ~ntia, ~ntos, ~ntro, ~nu_, ~nven, ~oac
  -0.6: ~obot, ~obra, ~och, ~odad, ~oes, ~oes_, ~ofe, ~oir_, ~okay, ~oken, ~okes, ~omb, ~omet, ~omos, ~ompl
  -0.6: ~on_, ~onc_, ~onch, ~onit, ~ons, ~ons_, ~ont, ~onte, ~onti, ~oot, ~opc, ~ope, ~oppe, ~opy, ~opy_
  -0.6: ~oric, ~ork, ~orks, ~oro_, ~ors, ~ort_, ~oses, ~otor, ~otte, ~ou_, ~ouch, ~ouj, ~oujo, ~ould, ~ouss
  -0.6: ~oval, ~owe_, ~oyen, ~pads, ~pati, ~pera, ~pet, ~pete, ~pido, ~pint, ~pir, ~pire, ~play, ~plet, ~poc
  -0.6: ~pogn, ~poli, ~ponc, ~posi, ~pran, ~prie, ~psi_, ~pted, ~pto_, ~pun, ~puro, ~push, ~put, ~queb, ~rae_
  -0.6: ~raff, ~rake, ~ranq, ~rap_, ~rash, ~rbe, ~rde, ~reca, ~rech, ~res, ~reso, ~resu, ~rew_, ~rgi, ~rici
  -0.6: ~rid, ~rie, ~riel, ~rier, ~riou, ~rir_, ~rire, ~rke, ~rket, ~rma, ~roda, ~roj, ~rom_, ~roub, ~roun
  -0.6: ~rsa, ~rsh, ~rta, ~ryb, ~rybo, ~ryt, ~ryth, ~sait, ~saj, ~salg, ~sap_, ~sas, ~satu, ~scra, ~scri
  -0.6: ~se_, ~seco, ~shar, ~ship, ~sist, ~sors, ~sous, ~spen, ~spos, ~ssi, ~ssib, ~sta, ~sta_, ~stem, ~sti
  -0.6: ~stio, ~sua, ~sue_, ~suff, ~sufi, ~sund, ~supp, ~swa, ~swap, ~taci, ~tag, ~tand, ~tas_, ~tax_, ~tcp
  -0.6: ~tcpa, ~tem, ~temp, ~tery, ~tes_, ~teur, ~them, ~thor, ~thru, ~tic_, ~tico, ~tili, ~tinu, ~tio, ~tion
  -0.6: ~tit_, ~tito, ~tmr_, ~toil, ~touj, ~toy_, ~trer, ~tru, ~turd, ~two_, ~ubr, ~ude, ~udg, ~udge, ~udo
  -0.6: ~uebe, ~uen_, ~uena, ~uenl, ~uer, ~uev, ~uf_, ~uffi, ~ufi, ~ufic, ~uld, ~uld_, ~und, ~ung_, ~up_
  -0.6: ~urb, ~urda, ~ure_, ~urie, ~urn, ~urs, ~urse, ~usta, ~ut_, ~vas, ~ved, ~vid, ~vire, ~vois, ~voke
  -0.6: ~volv, ~vrez, ~wap, ~wap_, ~warr, ~wear, ~wed_, ~whil, ~whit, ~wou, ~xcel, ~xte, ~xten, ~yer, ~yer_
  -0.6: ~you_, ~zed, ~zed_, ~zel, ~zell
  -0.7: (me), (send), (these), (unknown 2), NAME coutu, NAME is, NAME that, NAME … my, NUMBER times
  -0.7: NUMBER … NAME, NUMBER … you, a bicycle, a bit, a esto, a inscrit, a quelle, a scam, a vos, a work
  -0.7: a … NUMBER, a … heure, a … on, a … por, a … sans, abre, accepte, acepte, add, agreed to, ahhh, ai pu
  -0.7: ai … consenti, ai … hier, ai … mon, air |, al otro, alert-, alone |, alors … vous, also, am done
  -0.7: am on, ancien numero, angry>remove, angry>texts, annoying |, ans qui, anyti-, anytime, apaga, app
  -0.7: appelez moi, apporter, archi-, arre, arre |, asien-, asiento, ate, attendez, autres, aux, avez tu
  -0.7: avez … de, awesome |, bag, beaux, bell crank, belongs … my, bendiciones |, best |, bici … de, black |
  -0.7: bof, bonne st, borre, borren, bout, but the, by your, ca … interesse, cambi-, can … stop, carbo-
  -0.7: carpe-, carpet, casco, casco |, casque |, ce … pour, cerrado, cerrado |, cher, cheve-, chill |
  -0.7: ching-, chueca, chueca |, cobro, cobro |, combien |, compris, conte-, counter, cours-, course
  -0.7: course |, coutu, cuent-, d autre, d … avant, d … sur, dado, dans le, data, de suite, de suivi
  -0.7: de … ecrire, de … fille, de … la, debut-, decro-, dehors |, dejo … bici, depec-, depechez, deranger |
  -0.7: desac-, desin-, did |, digam-, digame, digo, do it, done with, drive-, droit, du magasin, due, ecran
  -0.7: effacez, el cable, el golpe, el link, el seguro, el total, el … equivocado, el … para, enfants
  -0.7: enough |, enter-, envoi-, error NUMBER, es … NUMBER, esa bici, espanol |, esperando |, esposo
  -0.7: esposo |, est … au, est … cell, est … frere, esta … bici, estafa |, estas, estuv-, estuvo, fan, fast
  -0.7: fight, for … only, fort, fort |, frais |, free, from … records, front, garde, gardez moi, genial |
  -0.7: genti-, get in, get … NUMBER, giant |, give me, golpe |, good, got … NUMBER, gros, group, grrr
  -0.7: guido-, guind-, guinda, guys, hable, hace |, hagan, hahah-, hahaha, hands, he … NUMBER, here is
  -0.7: hermo-, hermosa, hey, hier, hones-, hour, how did, how do, how long, how … you, hows, i … done
  -0.7: i … it, i … like, i … off, i … up, i … wrong, ici |, if … is, ignore, in NAME, inch, inscrit sans
  -0.7: interesse |, ir |, is getting, is off, jajajaja, jajajaja |, jamais signe, jamais … texto, je texte
  -0.7: je trouve, je … en, job |, just the, juste un, km, kona, l hiver, la de, la roue, la … bike
  -0.7: la … suis, la … tiene, la … verde, la … you, laiss-, laisse … velo, last … is, late, law>law
  -0.7: law>send, le chien, le di, le velo, le … la, leave me, left, like … but, link no, llama-, lluvi-
  -0.7: lluvia, loane-, loaner, los textos, lose this, love you, loves, lumiere, m … dit, ma blonde, manana |
  -0.7: mandar a, manden |, mange, many, math, mauvais … sur, me, me escriben, me llamaron, me recomienda
  -0.7: me suscribi, me … jamais, me … trompe, me … una, me … you, me>more, me>texts, message |, messages
  -0.7: mind |, mis sur, mis … votre, misma, missing, moi a, moi plus, moi … place, moins, mon chum, mon … c
  -0.7: monday, monte, more texts, more>remove, more>send, morning, my son, my work, my … do, my … from
  -0.7: my … on, my … to, nadie me, name … the, ne m, ne … contacter, ne … envoyez, ne … texter, need to
  -0.7: neige, never … this, night |, nitid-, nitido, no hace, no para, no prende, no rush, no text
  -0.7: no texting, no … di, no … la, no … nadie, noche, nombre … NAME, nombre … mi, noon |, not click
  -0.7: not working, number on, number … no, number … the, numero sur, numero … google, numero … suivi
  -0.7: numero … tu, nunca me, oficina no, omg, on … it, orale |, otro mensaje, oubliez, ouch |, ouver-
  -0.7: par … c, para NUMBER, pas contacter, pas … de, pas … qu, paso yo, pedal |, perdi, perfect |, perro
  -0.7: personne repond, peu, phone … off, pic |, pictu-, pis mon, platf-, platform, pluie, plus rien
  -0.7: plus … que, plus … textos, por ella, pour mon, pret … c, prisa, proprietaire, pu a, puede-, pueden
  -0.7: put the, que si, quit, quoi, quote, race, ramasse |, rato |, rdv |, recei-, recibe, recois ca
  -0.7: recomienda |, recu |, remove>you, reply, reporting, reviens, revok-, ridin-, riding, rip, roja |
  -0.7: run |, rush |, sabad-, sabado, salut, seguro |, semaine, send>list, sent it, serial number, shees-
  -0.7: sheesh, sheesh |, shut up, siege, sir … i, slip, soeur |, sonda-, sondage, soon |, st, stick-
  -0.7: stop the, stop>me, story, strea-, stuck, suena, suis trompe, suis … a, suis … abonne, sus, suscribi
  -0.7: svp c, svp … est, ta |, tambi-, tambien, tanne, tantot, tengo que, tengo una, test, text me, textee
  -0.7: texteen, texto vous, texts are, texts>more, the counter, the part, these>list, this old, this thing
  -0.7: this week, this … getting, throu-, through, thurs-, thursday, tienda es, to … a, to … the, toi, ton
  -0.7: too, trabajo, trato, trek |, trouve pas, tuesd-, tuesday, two |, uff, ugh, un mauvais, unas
  -0.7: une … sur, unkno-, unknown, unsubscribe |, updat-, urgent, usada, use the, velo cette, venmo, vers
  -0.7: veux … de, vidrios, vieja, viene, vieux, visa, vos textos, votre message, votre … par, votre … s
  -0.7: vous une, vous |, vous … ca, vous … jamais, vous … qui, wants, websi-, website, well, what are
  -0.7: what time, where did, who … these, whole, why … i, will be, would like, wow |, wrong it, wrong … my
  -0.7: wrong … that, x la, y te, y … un, ye, you esta, you estuvo, you never, you ni, you open, you tiene
  -0.7: you too, you … NAME, you … anything, you … vivo, your website, your … stop, | ahhh, | arre, | avec
  -0.7: | awesome, | bof, | chain, | does, | dump, | either, | encontre, | happy, | hein, | hey, | hows
  -0.7: | jajajaja, | jamais, | left, | mande, | mettez, | muy, | name, | nitido, | number, | pase, | pedal
  -0.7: | perdon, | rip, | se, | see, | shut, | uff, | wait, | when, | … all, | … already, | … arrive
  -0.7: | … autre, | … cable, | … como, | … donde, | … e, | … end, | … estuvo, | … gracias, | … las, | … link
  -0.7: | … long, | … mandar, | … my, | … need, | … nunca, | … one, | … perdon, | … quedo, | … quelle
  -0.7: | … send, | … somebody, | … st, | … tengo, | … thank, | … time, | … too, | … trouve, | … will, ~_ac
  -0.7: ~_als, ~_ama, ~_at, ~_aux, ~_ax, ~_bc, ~_boo, ~_bug, ~_cai, ~_cie, ~_coo, ~_cur, ~_cut, ~_da, ~_dij
  -0.7: ~_dor, ~_dr, ~_dra, ~_dur, ~_eb, ~_ed, ~_eta, ~_ex, ~_fai, ~_fi, ~_fig, ~_fou, ~_fro, ~_ful, ~_fur
  -0.7: ~_goo, ~_hac, ~_hap, ~_hat, ~_hay, ~_heu, ~_hey, ~_hie, ~_key, ~_km, ~_km_, ~_las, ~_ma, ~_me, ~_me_
  -0.7: ~_mee, ~_mir, ~_new, ~_off, ~_omg, ~_or, ~_pl, ~_plu, ~_poi, ~_pol, ~_pul, ~_re, ~_rel, ~_roa, ~_san
  -0.7: ~_set, ~_sil, ~_slo, ~_sn, ~_sob, ~_st_, ~_su, ~_tap, ~_tea, ~_th, ~_tha, ~_top, ~_ugh, ~_unc, ~_up
  -0.7: ~_upd, ~_ups, ~_us, ~_ut, ~_uti, ~_val, ~_war, ~_wea, ~_web, ~_wee, ~_win, ~_ze, ~abad, ~aber, ~aby
  -0.7: ~acci, ~acer, ~acez, ~aci, ~acti, ~add_, ~agan, ~ages, ~agin, ~aide, ~aime, ~ain, ~ain_, ~aja_, ~aji
  -0.7: ~ajit, ~aka, ~alad, ~alo_, ~alut, ~ame, ~ame_, ~ande, ~anis, ~anul, ~apt, ~arde, ~ards, ~arm, ~asa_
  -0.7: ~asia, ~atig, ~atur, ~ayi, ~ayin, ~baby, ~bag_, ~baje, ~barr, ~bbl, ~bell, ~bend, ~bols, ~bon_, ~bre_
  -0.7: ~bsi, ~bsit, ~bug, ~cal_, ~camb, ~camp, ~carb, ~chea, ~cil, ~clea, ~cons, ~cool, ~cov, ~crac, ~crib
  -0.7: ~cta, ~cti, ~cue, ~dag, ~dage, ~dd_, ~ddl, ~ddle, ~ded, ~demo, ~depa, ~dess, ~died, ~dij, ~din, ~diu
  -0.7: ~dium, ~dle_, ~dre_, ~dri, ~ebs, ~ebsi, ~ecei, ~eci, ~ecia, ~ecl, ~ecra, ~ecro, ~edad, ~eden, ~edn
  -0.7: ~eek, ~eels, ~ef_, ~eft_, ~egle, ~ejen, ~ele, ~els_, ~en_, ~end, ~enga, ~ens_, ~eply, ~epos, ~erin
  -0.7: ~erta, ~es_, ~esac, ~esin, ~ess, ~eta, ~etar, ~eth, ~etra, ~eu_, ~eue, ~eue_, ~eva_, ~evez, ~evok
  -0.7: ~exce, ~fair, ~fan_, ~fen, ~ffe, ~fina, ~fis, ~fitt, ~fre, ~fren, ~fro, ~fron, ~gad, ~gale, ~gant
  -0.7: ~ges, ~ges_, ~ggi, ~ging, ~gned, ~goo, ~good, ~gus, ~guys, ~happ, ~hart, ~heap, ~hem_, ~hier, ~hort
  -0.7: ~hrou, ~iant, ~iba_, ~ibir, ~ibl, ~icat, ~ictu, ~idin, ~ido, ~iege, ~ieja, ~iel, ~ifi, ~ift_, ~igh
  -0.7: ~igno, ~ija_, ~illa, ~ina, ~ind, ~inde, ~ined, ~inen, ~iner, ~ing, ~ini, ~int, ~ion_, ~ios_, ~ips
  -0.7: ~ips_, ~ira_, ~ird_, ~isim, ~ita_, ~ites, ~ivin, ~jer, ~kay, ~kid, ~kill, ~kip, ~kona, ~lai, ~lame
  -0.7: ~lder, ~le_, ~leme, ~lert, ~les, ~let, ~lete, ~lett, ~lici, ~llas, ~lluv, ~lma, ~love, ~low_, ~lowe
  -0.7: ~ls_, ~luie, ~luvi, ~ly_, ~man_, ~mand, ~manu, ~many, ~meet, ~men, ~minu, ~mme, ~moc, ~moin, ~mov
  -0.7: ~mps, ~nas, ~nas_, ~ndag, ~nel, ~nest, ~new, ~new_, ~ngan, ~nici, ~nid, ~nior, ~niti, ~nne, ~nnem
  -0.7: ~nsio, ~ntac, ~ntem, ~ntes, ~nti, ~ntr, ~ntra, ~ntur, ~nyti, ~oane, ~ocal, ~ocat, ~od_, ~odi, ~off
  -0.7: ~oile, ~oite, ~oka, ~olde, ~ols, ~ome_, ~omg, ~omg_, ~ood_, ~oos, ~opi, ~opte, ~orf, ~orfa, ~ori
  -0.7: ~osit, ~oth, ~oub, ~out_, ~ower, ~owi, ~owin, ~oyez, ~padr, ~paga, ~pda, ~pdat, ~pels, ~pere, ~perr
  -0.7: ~peu_, ~pict, ~plie, ~plui, ~ply, ~ply_, ~pon_, ~pond, ~poso, ~ppin, ~pris, ~proc, ~quen, ~quoi
  -0.7: ~quot, ~rai, ~rail, ~rais, ~ral_, ~rank, ~raro, ~rbon, ~rcer, ~rein, ~relo, ~rem, ~rew, ~rfa, ~rib
  -0.7: ~rica, ~ride, ~rkin, ~road, ~robo, ~rom, ~rpr, ~rqu, ~rsd, ~rsda, ~rte, ~ru_, ~rud, ~rude, ~ruta
  -0.7: ~ry_, ~saba, ~sact, ~scou, ~scr, ~scre, ~sen, ~sett, ~shoe, ~shor, ~sib, ~sibl, ~sieg, ~sins, ~skip
  -0.7: ~sla, ~slo, ~sob, ~sobr, ~sond, ~sor, ~sser, ~sset, ~st_, ~stu, ~stuc, ~stuv, ~tact, ~tais, ~tamb
  -0.7: ~tap, ~tas, ~tch, ~te_, ~tea_, ~tem_, ~tfu, ~tha, ~thre, ~tip, ~tob, ~toi_, ~toni, ~touc, ~toy, ~treg
  -0.7: ~tro_, ~ttes, ~tuc, ~tuck, ~tuvo, ~two, ~uar, ~ubel, ~ubo_, ~uche, ~udi, ~uego, ~uenm, ~uerd, ~uesd
  -0.7: ~uie_, ~uil, ~uir, ~uise, ~ulo, ~unio, ~uoi, ~uoi_, ~uot, ~uote, ~upd, ~upda, ~ursd, ~uts_, ~uvia
  -0.7: ~uvo_, ~uys, ~uys_, ~venm, ~ver, ~vide, ~vieu, ~vir, ~voi, ~voi_, ~walk, ~war, ~wash, ~we_, ~web
  -0.7: ~webs, ~wed, ~week, ~well, ~whol, ~xce, ~yti, ~ytim, ~zo_
  -0.8: (list), (texts), NAME le, NUMBER is, NUMBER now, NUMBER … qui, NUMBER … think, a la, a … ans, a … for
  -0.8: a … hora, a … yo, absol-, adieu, after, afuer-, afuera, agreed, ah |, ai donne, ai mal, ai perdu
  -0.8: ai plus, aja, al … numero, alla, allo c, allo … est, am good, am so, am … buying, amo |, annul-
  -0.8: any news, anymo-, anymore, anything |, appeler |, apres, aqui como, as, ask for, at … funeral
  -0.8: attendre |, aujou-, aujourdhui, autom-, autre … a, avez fait, aweso-, awesome, ay no, ay … otra
  -0.8: ayoye, azul |, bacan-, bacano, back |, batte-, be … your, bici you, bici … mia, bienv-, bikes, bit
  -0.8: block, block-, bonjour vous, bonne … NAME, borra-, borrenme |, box, brake, buying anything, c … au
  -0.8: c … ce, c … pret, cadena, cadenas, cambiar, cash |, charge |, che, cheers |, clic, client et, close-
  -0.8: com, comio, comme, con mi, condu-, consented, contacter, could, crank |, creo … se, cut, d accord
  -0.8: dame de, de ca, de los, de me, de orden, de plus, de telephone, de vos, dehor-, dehors, delete
  -0.8: deranger, deten-, did, did i, dio, dit |, do … call, dog, domma-, dona, dona NAME, drivi-, driving
  -0.8: dropped it, drunk, efface, el, el … delete, elle, enfin, enfin |, envoyer, envoyez plus
  -0.8: equivocado de, era para, erase, est trop, est … pret, est … velo, esta equivocado, estimate, et pas
  -0.8: et … ne, etait NUMBER, faire, fault, fault |, faut tu, favor, fin |, fixed |, for NAME, for this
  -0.8: forgi-, four, fr |, freno |, frida-, friday, from my, fun |, funeral |, get my, going, golpe, got it
  -0.8: got … bike, had it, han llamado, have NUMBER, have a, have |, have … my, help |, here … my, heure-
  -0.8: hiver, hold, how … i, hungr-, hungry, hungry |, hurry |, i can, i dey, i getting, i like, i pick
  -0.8: i was, i will, i … good, if, ig, illeg-, illegal, illegal |, interested in, is done, is for
  -0.8: is … again, it … in, j avais, j … mal, j … perdu, j … plus, j … pu, je … pu, jueves |, juste, la je
  -0.8: la pieza, la talla, labor, laissez, le des, le mauvais, le message, le … mi, lien, lifes-, lifesaver
  -0.8: lista, llamaron, llevo |, lo, lock, look at, los, lumie-, lundi |, lunes, m envoyez, m interesse
  -0.8: m … ecrit, m … inscrit, m … mis, ma … NAME, manan-, manana, mande el, mandes, mas mensajes, matin |
  -0.8: me mande, me texter, me to, me … NUMBER, me … de, me … llamado, meill-, mensajes, merci de, mes
  -0.8: message … number, mette-, mettez, mi recibo, mi … en, mi … nuevo, milk |, missi-, moi NAME, moi les
  -0.8: moi pu, mon telephone, mon texto, mon … qui, money, morni-, msj |, my … bike, my … lol, ne … suis
  -0.8: negra, negra |, never did, never mind, new bike, night, no mandar, no msj, no ocupo, no puedo
  -0.8: no … for, no … mande, no … mensajes, no … textos, non … de, noon, nop, norma-, normal, nos, nos vemos
  -0.8: not with, not … fault, not … texts, noted, notif-, number of, numero … nadie, numero … orden
  -0.8: numero … telephone, of my, of the, off, off this, old |, one who, open |, opt out, opt … a, orale
  -0.8: ordered the, ordered … wrong, otra vez, otro numero, ouch, oui le, outsi-, outside, owned … bicycle
  -0.8: pago |, papa |, para, pas encore, pas … a, pas … sur, paste-, pastel, pay, perfect, permiso
  -0.8: pero … me, phone … not, piece |, pleas-, please, plus, plus etre, pneu |, por, por favor
  -0.8: pour … merci, pouvez vous, prefe-, prend-, prete-, pris, promos, pu … de, que hora, que you, que … el
  -0.8: que … mi, que … numero, quelle heure, quelqu … d, qui … avez, quien fue, rang, reall-, really, rear
  -0.8: recomienda, refund |, remove |, remove>list, rentan, rentre, rien signe, rin NUMBER, sa |, sache
  -0.8: sans, says, scam, seat, selle |, send, sendi-, sending, serial, seven, she … me, shima-, shimano
  -0.8: shop |, sign up, small, smh, smh |, sms |, sold … bike, soon, spare, spoke |, start, statu-, status
  -0.8: stop>remove, stop>send, stop>texts, story |, suis … d, suis … de, suite, suivi, take me, tall, tant
  -0.8: telefono |, tell … he, tengo … bici, termine, texting it, texting this, texting … number, texto
  -0.8: texts>want, thanks, the best, the order, the owner, the repair, the shop, the … i, the … one
  -0.8: the … place, the … size, til, tire |, tires, to NUMBER, tomorrow |, took, tu me, turn, typed … wrong
  -0.8: un d, ustedes jaja, ustedes no, va |, vais, van, vas, vemos, verda-, verdad, verde, vert |
  -0.8: veux … etre, video |, votre … et, vous appeler, vous autres, vous un, vous … fait, vous … ou
  -0.8: want>list, want>stop, was for, what … you, windo-, window, with this, witho-, without, woohoo |
  -0.8: worki-, working, wrong … is, yo … la, yo … les, yo … que, you can, you do, you estoy, you pague
  -0.8: you voy, you … any, you … mi, you>me, your messages, your sign, your text, | adieu, | allez, | alto
  -0.8: | another, | appelez, | ask, | ayoye, | bruh, | chill, | combien, | con, | cuando, | deje, | dejen
  -0.8: | dice, | enough, | fire, | got, | hmm, | juste, | keep, | laissez, | love, | ma, | mejor, | nop
  -0.8: | noted, | on, | one, | orale, | ouch, | papa, | passe, | please, | sale, | spam, | they, | tienen
  -0.8: | too, | unsubscribe, | velo, | will, | … again, | … amo, | … and, | … arrete, | … away, | … bicis
  -0.8: | … cuando, | … day, | … des, | … di, | … era, | … go, | … got, | … her, | … i, | … interested
  -0.8: | … mere, | … mind, | … pague, | … parce, | … pasa, | … photo, | … pis, | … said, | … senora
  -0.8: | … textos, | … was, ~_aft, ~_afu, ~_as_, ~_auj, ~_aw, ~_awe, ~_bar, ~_br, ~_cam, ~_co, ~_coa, ~_cos
  -0.8: ~_cue, ~_deh, ~_did, ~_el_, ~_ent, ~_fab, ~_ger, ~_goi, ~_gus, ~_han, ~_has, ~_hiv, ~_if_, ~_ill
  -0.8: ~_imp, ~_ins, ~_ju, ~_jun, ~_kon, ~_lai, ~_llu, ~_lo_, ~_lum, ~_mie, ~_mol, ~_mon, ~_mu, ~_mum, ~_mut
  -0.8: ~_nit, ~_pad, ~_ped, ~_pes, ~_pid, ~_ple, ~_pot, ~_rip, ~_sad, ~_sat, ~_sau, ~_sha, ~_sin, ~_sue
  -0.8: ~_tex, ~_tr, ~_tur, ~_ug, ~_vai, ~_vas, ~_ve, ~_vem, ~_wi, ~ach, ~ada_, ~adi, ~ady, ~ady_, ~aft
  -0.8: ~afte, ~afu, ~afue, ~aga, ~aja, ~ajes, ~akin, ~alc, ~all_, ~alt_, ~aman, ~an_, ~anan, ~anch, ~anks
  -0.8: ~anym, ~appr, ~apre, ~arbo, ~ard, ~arga, ~arn, ~asar, ~asco, ~asie, ~ask, ~asse, ~asti, ~aten, ~ath_
  -0.8: ~atro, ~ats, ~auj, ~aujo, ~aun, ~aut, ~avi, ~awe, ~awes, ~barq, ~batt, ~biar, ~bit_, ~bles, ~bo_
  -0.8: ~boit, ~bor, ~bour, ~bran, ~brui, ~cari, ~casc, ~cati, ~ccio, ~cei, ~cela, ~cez, ~cez_, ~ch_, ~cha
  -0.8: ~chal, ~cham, ~cibi, ~cios, ~ck_, ~coa, ~com_, ~cont, ~coo, ~cou, ~cri, ~criv, ~cter, ~ctio, ~cuen
  -0.8: ~cut, ~cut_, ~dan_, ~data, ~date, ~dde, ~decr, ~ded_, ~deh, ~deho, ~dela, ~deme, ~der_, ~deu, ~deur
  -0.8: ~dez, ~dez_, ~dhu, ~dhui, ~did, ~did_, ~dieu, ~dog_, ~dru, ~dui, ~dul, ~dur, ~eady, ~eall, ~earl
  -0.8: ~eas, ~ease, ~echa, ~echo, ~ege, ~ehor, ~eil, ~eks, ~eks_, ~el_, ~eles, ~elva, ~eme_, ~emin, ~emo_
  -0.8: ~enc, ~enn, ~ento, ~esda, ~esom, ~ess_, ~essi, ~etch, ~eti, ~etin, ~etr, ~eui, ~euil, ~eur, ~eut_
  -0.8: ~evo, ~ey_, ~ff_, ~fica, ~fich, ~fig, ~fini, ~fou, ~gal, ~galo, ~gen, ~gez, ~gez_, ~gge, ~gi_, ~goi
  -0.8: ~goin, ~gos_, ~gs_, ~gust, ~haha, ~hain, ~hale, ~hate, ~heur, ~hid, ~hima, ~hive, ~hor, ~hors, ~hos
  -0.8: ~hose, ~hou, ~hout, ~hui_, ~hurs, ~ibi, ~ibid, ~ible, ~ide, ~idio, ~if_, ~ific, ~ige_, ~ild_, ~imat
  -0.8: ~imit, ~ina_, ~ing_, ~inne, ~insc, ~ios, ~ipe_, ~irt, ~isi, ~ism, ~iso, ~iso_, ~ison, ~itar, ~itho
  -0.8: ~iti, ~ium, ~ium_, ~ix_, ~jen, ~jes, ~jun, ~key, ~km_, ~lac, ~las, ~lave, ~lco, ~lde, ~leas, ~lez
  -0.8: ~li_, ~lip, ~liq, ~liqu, ~ll_, ~llen, ~los_, ~lous, ~lov, ~lpe_, ~lta_, ~lub, ~lus_, ~lve, ~man
  -0.8: ~mang, ~mbo, ~me_, ~mee, ~mets, ~miso, ~mol, ~morn, ~move, ~mp_, ~mple, ~mpri, ~mum, ~mut, ~mute
  -0.8: ~nac, ~nana, ~ncle, ~ndar, ~ndem, ~ndow, ~ndui, ~neg, ~nez, ~nez_, ~nk_, ~nno, ~nnul, ~non_, ~norm
  -0.8: ~ns_, ~nscr, ~ntin, ~nym, ~nymo, ~ocke, ~odo, ~off_, ~ogne, ~ogo, ~oins, ~ojo_, ~oke, ~oki, ~olic
  -0.8: ~onar, ~ones, ~ont_, ~ood, ~opp, ~opti, ~orit, ~orki, ~oro, ~os_, ~oso_, ~oste, ~otif, ~ound, ~ourr
  -0.8: ~outs, ~ouve, ~ove_, ~pain, ~pape, ~pay_, ~peak, ~pend, ~pez, ~pez_, ~ple, ~plea, ~plu, ~plus, ~pol
  -0.8: ~pong, ~por_, ~pot_, ~pper, ~prin, ~psi, ~qued, ~rbo, ~rdh, ~rdhu, ~rdo_, ~read, ~rear, ~redi, ~reed
  -0.8: ~reen, ~ren, ~rest, ~ri_, ~ried, ~riet, ~rike, ~rinc, ~rita, ~rki, ~rla_, ~rmal, ~rmat, ~roit, ~role
  -0.8: ~rop, ~roup, ~rove, ~rre, ~rreo, ~rry, ~rry_, ~rta_, ~rtie, ~rto, ~ruit, ~saca, ~san, ~sans, ~says
  -0.8: ~sce, ~sel, ~shed, ~shim, ~siga, ~simo, ~sis, ~smal, ~soli, ~solu, ~spea, ~squ, ~stal, ~sten, ~stri
  -0.8: ~subi, ~suen, ~tal, ~tan, ~tatu, ~tear, ~tex, ~tho, ~thur, ~tia_, ~tifi, ~tim, ~time, ~tle_, ~to_
  -0.8: ~tomb, ~too_, ~took, ~tor, ~tory, ~tour, ~trae, ~trik, ~tsi, ~tsid, ~tte, ~ttl, ~ttle, ~tu_, ~tues
  -0.8: ~tus, ~tus_, ~u00, ~ual_, ~uces, ~ueb, ~uez, ~uez_, ~uill, ~uit_, ~uivi, ~umie, ~unes, ~upon, ~upp
  -0.8: ~urdh, ~ures, ~urri, ~use, ~uses, ~usse, ~uth, ~utom, ~utsi, ~uvo, ~uz_, ~vemo, ~vite, ~way, ~way_
  -0.8: ~wea, ~weso, ~wind, ~wing, ~xim, ~xto_, ~ybo, ~ybod, ~ymo, ~ymor, ~za_, ~zin, ~zing
  -0.9: 2, a cote, a demenage, a nada, a … du, a … la, a … pour, abonne a, adresse |, affic-, affiche
  -0.9: again |, agree-, ahi, ahori-, ahorita, ai … NUMBER, air, allo |, am out, amo, angry>not, angry>you
  -0.9: answe-, aqui la, arreter, arretez |, attendre, aucune idee, avec le, azul, basta, bebe |, besoi-
  -0.9: besoin, bici … a, bici … para, bike … more, blue, borrenme, boss, both, bruh, but ok, by the, c … bon
  -0.9: ca m, ca va, cable, can … with, canda-, candado, ce … appartient, ce … on, cease, celle la, cerra-
  -0.9: ces, cessez, chaine, check-, chercher |, chuec-, class, click, code |, con … pero, connais personne
  -0.9: consent, consenti, consi-, contact … number, contestan, correcto, court, cuenta, d en, danke, de esa
  -0.9: de … cette, de … lista, delet-, delete my, deliv-, des, desole mais, devez tromper, direc-, disco-
  -0.9: do not, do … tell, eje, el celular, el eje, el nuevo, el … en, elimi-, en veux, enfants |, enlever
  -0.9: equivocada |, era el, es … bueno, escriben, esposa, est au, est … erreur, est … nom, estafa
  -0.9: este … mi, faire |, fait … de, faite-, faites, favor |, fixie, for a, fotos |, fr, frais, from the
  -0.9: front |, funny |, genia-, genial, gift, give … my, got … text, grax, grax |, great |, gris, hable-
  -0.9: hablen, hasta, hay … que, he … in, her bike, heure |, hi, hit, hmm |, honda, hours |, how much
  -0.9: husband |, i had, i mean, i … on, ice |, ici … le, invoi-, invoice, is that, is |, it does, it with
  -0.9: it … a, it … my, j arrive, j … donne, jamais |, je … me, jefe, just, kids, l a, la canasta, la liste
  -0.9: la llevo, la … au, lachez pas, laisse de, law>you, le code, le … pneu, les di, light, linea |, list
  -0.9: list>me, listo |, llamar, llamo |, llamo … no, llanta, llegar |, llego … NUMBER, llegu-, llegue
  -0.9: m ecrire, ma femme, ma fille, magasin |, maintenant |, mais non, mais … m, maqui-, maquina, mardi
  -0.9: mauvais nom, mauvais … desole, mauvaise personne, me off, me … else, me>send, mejor, meme |
  -0.9: messages |, mi esposa, milk, mines, mm, moi merci, moi pas, moi svp, more>more, much |, my thing
  -0.9: my … for, my … off, nada mas, name on, never owned, never … that, no contestan, no esta, no manden
  -0.9: no vivo, no way, no … des, no … han, no … llegar, no … mas, no … on, no … que, no … texts, nom … la
  -0.9: nombre esta, non, non merci, not buying, not call, not tell, not … in, not … that, not … thing
  -0.9: not>stop, number out, number you, number … my, numero ici, numero la, numero para, numero … es, ocupo
  -0.9: on m, only, over |, own … bicycle, panier |, parar, pas cette, pas les, pas … je, pas … textos, paseo
  -0.9: patie-, peux tu, pic, pine, please … the, plus … votre, pneus, porfa, porfa |, pour les, pouve-
  -0.9: pouvez, promo, promo-, qu on, quand |, que … son, quedo, qui le, qui … l, qui … le, quiero hablar
  -0.9: quita-, quiten, quitenme, quoi … numero, rappe-, razon, recev-, recevoir, refun-, refund, remove
  -0.9: remove my, remove>texts, rentr-, retirez, roue |, run, s est, sabe, samed-, samedi, se lo, se |
  -0.9: se … la, send>remove, senor |, seria-, signe pour, sir … the, so, still, stop>stop, su … a, sur votre
  -0.9: sur … facture, take, tanto-, termi-, textez moi, texts>texts, thank-, the list, the old, the one
  -0.9: the texts, the … shop, then, there a, this a, this rien, this … in, tienen, times i, tired
  -0.9: to … texted, tube, twice |, uno, unsub-, unsubscribe, venir, viernes |, vous … des, vous … tromper
  -0.9: want>not, want>send, was that, was the, we … a, which … is, who am, who … i, wizar-, wrong … the
  -0.9: wrong>forever, y … si, yo la, you reached, you … en, you … had, your texts, | arret, | arrete
  -0.9: | bikes, | call, | cancel, | che, | cross, | drop, | enlevez, | forget, | genial, | kids, | lache
  -0.9: | los, | mes, | mon, | my, | new, | nomas, | note, | nothing, | off, | opt, | p, | pare, | so, | sold
  -0.9: | texte, | textez, | two, | unsub, | vendu, | voy, | what, | wheel, | you, | … cette, | … chance
  -0.9: | … devez, | … espanol, | … good, | … him, | … idee, | … lah, | … lo, | … no, | … nouveau, | … parle
  -0.9: | … rabais, | … says, | … sent, | … soy, | … the, | … with, ~000_, ~_0_, ~_abs, ~_acc, ~_ahi, ~_arm
  -0.9: ~_ate, ~_az, ~_azu, ~_bas, ~_bol, ~_buz, ~_caj, ~_car, ~_cat, ~_cea, ~_com, ~_cri, ~_cu, ~_der, ~_di
  -0.9: ~_ear, ~_eli, ~_en, ~_fav, ~_fr_, ~_fra, ~_gan, ~_gif, ~_gol, ~_hal, ~_hi_, ~_hom, ~_if, ~_jo, ~_jou
  -0.9: ~_joy, ~_jus, ~_kil, ~_la, ~_mam, ~_man, ~_maq, ~_mar, ~_mej, ~_met, ~_moy, ~_ms, ~_nig, ~_non, ~_on
  -0.9: ~_onl, ~_pie, ~_po, ~_pub, ~_quo, ~_ram, ~_rem, ~_req, ~_reu, ~_ri, ~_rob, ~_sac, ~_sma, ~_so_, ~_soo
  -0.9: ~_the, ~_ti, ~_til, ~_tim, ~_tm, ~_tmr, ~_to, ~_too, ~_tor, ~_tow, ~_tu, ~_whi, ~_wil, ~abe_, ~aco_
  -0.9: ~act, ~afi, ~agi, ~ahi, ~ahi_, ~aim, ~aiss, ~algo, ~alie, ~all, ~alu, ~amb, ~ambi, ~amen, ~amin
  -0.9: ~amis, ~amm, ~ana, ~anc, ~annu, ~ano, ~answ, ~app_, ~arb, ~ase, ~ase_, ~aseo, ~aske, ~ast, ~atin
  -0.9: ~avor, ~azu, ~azul, ~bad, ~ban, ~bara, ~bars, ~bast, ~beso, ~bir, ~bir_, ~bonn, ~boss, ~brea, ~bri
  -0.9: ~bruh, ~buz, ~buzz, ~cad, ~cada, ~caj, ~casi, ~cci, ~cea, ~ceas, ~cele, ~cen, ~cerr, ~chem, ~chev
  -0.9: ~cho, ~cid, ~cks_, ~come, ~core, ~crev, ~croc, ~cupe, ~deje, ~den, ~depo, ~dese, ~desi, ~dete, ~dge
  -0.9: ~dia, ~dida, ~dis, ~dle, ~do_, ~due_, ~eap, ~ebar, ~eet, ~efe_, ~efun, ~eje_, ~ejor, ~ela_, ~elet
  -0.9: ~elim, ~eliv, ~ely, ~ely_, ~emo, ~end_, ~ensi, ~ente, ~erda, ~erl, ~ery_, ~esoi, ~esu, ~eta_, ~ete
  -0.9: ~ete_, ~eter, ~eure, ~eurs, ~eut, ~evr, ~ew_, ~exam, ~ext, ~ez_, ~fab, ~fav, ~favo, ~fit_, ~fixi
  -0.9: ~fr_, ~free, ~frid, ~fte, ~fter, ~ght, ~gif, ~gift, ~gle, ~gno, ~go_, ~gol, ~gros, ~grou, ~gui, ~guid
  -0.9: ~hace, ~hah, ~han, ~hap, ~has, ~hast, ~he_, ~hem, ~hev, ~heve, ~hit_, ~hole, ~hung, ~iben, ~ice
  -0.9: ~ice_, ~icio, ~id_, ~iday, ~ieg, ~iej, ~iert, ~iez, ~ieza, ~ife_, ~ili, ~ilk, ~ilk_, ~ill, ~ill_
  -0.9: ~illi, ~ime, ~in_, ~indo, ~ingl, ~inks, ~inte, ~intu, ~inu, ~invo, ~ird, ~irec, ~irez, ~irv, ~issu
  -0.9: ~ist_, ~ita, ~itti, ~jame, ~jefe, ~jem, ~jes_, ~jet, ~jor, ~jor_, ~joy, ~jus, ~just, ~kids, ~kil
  -0.9: ~king, ~lant, ~larg, ~lea, ~legu, ~let_, ~lez_, ~lgo, ~lgo_, ~lier, ~lim, ~lio, ~lli, ~llin, ~lpe
  -0.9: ~lta, ~lte, ~lu_, ~lud, ~lue, ~lus, ~lut_, ~luv, ~ma_, ~mam, ~maq, ~maqu, ~mat_, ~mej, ~mejo, ~memb
  -0.9: ~met_, ~mett, ~mez, ~mez_, ~mg_, ~milk, ~min, ~mir, ~mos, ~moy, ~moye, ~nche, ~ndad, ~nder, ~nett
  -0.9: ~neus, ~nice, ~nis, ~nly, ~nly_, ~nner, ~noc, ~noti, ~nqui, ~nsu, ~nsw, ~nswe, ~nte, ~ntil, ~nto
  -0.9: ~nto_, ~ntu, ~nule, ~nvi, ~obro, ~ode, ~offe, ~oin, ~ojo, ~ola_, ~oma, ~omat, ~omi, ~omie, ~oni, ~onl
  -0.9: ~only, ~oor_, ~ore, ~oriz, ~orni, ~orta, ~ory, ~ory_, ~oti, ~ott, ~ousl, ~ouv, ~ow_, ~oya, ~oyeu
  -0.9: ~pani, ~pid, ~piez, ~ping, ~pio, ~pita, ~pon, ~por, ~pouv, ~pref, ~pub, ~pur, ~quin, ~quo, ~raba
  -0.9: ~rac, ~race, ~rae, ~raf, ~rai_, ~rain, ~rak, ~rari, ~rase, ~rate, ~rayo, ~ream, ~remo, ~requ, ~rer_
  -0.9: ~rese, ~retr, ~revo, ~rfa_, ~rga, ~ric, ~rim_, ~rine, ~rip, ~rip_, ~rir, ~risa, ~riz, ~rla, ~rm_
  -0.9: ~rob, ~roll, ~ront, ~rque, ~rran, ~rtes, ~rth, ~ruh, ~ruh_, ~sado, ~sat, ~sau, ~seat, ~sen_, ~send
  -0.9: ~set_, ~show, ~sign, ~sin, ~ske, ~soin, ~soo, ~soon, ~sort, ~sse, ~stel, ~stes, ~stil, ~suiv, ~sus_
  -0.9: ~swer, ~tab, ~tach, ~tant, ~tar, ~tar_, ~ted, ~tee_, ~tenm, ~term, ~tes, ~text, ~the, ~then, ~tmr
  -0.9: ~tori, ~tow, ~ttez, ~tur, ~ua_, ~uce, ~uch, ~ueg, ~uelt, ~ug_, ~uiet, ~uler, ~ull_, ~ump, ~unch, ~uni
  -0.9: ~uns_, ~usl, ~usly, ~uter, ~uve, ~uvel, ~uzz, ~vez, ~vez_, ~viej, ~vor, ~vor_, ~wer_, ~whi, ~wil
  -0.9: ~wor, ~xam, ~xe_, ~yeu, ~zul, ~zul_
  -1.0: (want), NAME but, NAME mais, a l, a … maison, aguan-, ai le, ai … autorise, ai … un, aime, algun-
  -1.0: alguna, allez, am … from, am … texting, ameri-, annoying, apunte, aret, arret-, autre numero, autre |
  -1.0: avait dit, avant NUMBER, avise-, ay, be texted, be there, beau |, bette-, better, bicycle |, bien
  -1.0: bruh |, buyin-, buying, c etait, c … tu, ca … moi, call, call me, canas-, canasta, cancel, card, cash
  -1.0: celular es, chambre, cheer-, cheers, chido, cle, comin-, coming, comme-, con el, contact this, cote
  -1.0: coupe, cross, de messages, de texto, de … je, de … liste, demande, den, desabonne, desde … NUMBER
  -1.0: devan-, devant, dia, did … give, do … need, does … have, donne la, down |, dre, du numero, dunno
  -1.0: el precio, elle … pas, en … lista, encontre, enlevez, enlevez moi, erreur c, erreur … n, es mi
  -1.0: es … persona, espanol, est … correct, est … ex, est … vrai, esta … es, estaf-, et … le, eu le
  -1.0: ever had, every-, facture |, fax |, feu, first, fixed, flat, for the, fotos, found, fyi |, garan-
  -1.0: get a, give it, gotch-, gotcha, gotcha |, graci-, gracias, gracias |, great, hablo, hacen, hande-
  -1.0: handed, here |, hermana, his … i, hmm, hot, hours, i said, i … for, i … got, i … him, i … so, idee
  -1.0: is … roommates, it to, it … the, jappe-, jappelle, je … personne, jeudi |, keep the, la, la lista
  -1.0: lah |, law>me, law>texts, le prix, le … du, le … su, le … sur, les dio, like, line |, llamada, lo que
  -1.0: lol he, lol |, lost … number, lot … texts, luz, m … plus, ma soeur, mama |, maman |, man, mandar
  -1.0: mande |, manden nada, mari |, matin, me apunte, me dieron, me le, me manden, me the, me … mas
  -1.0: me>remove, mecano, mi nina, mi senora, modele, moi de, moi la, moles-, mon pere, mon … svp, monda-
  -1.0: mucho, my new, my roommates, my … wrong, nada de, ne plus, necesito, next, no … manden, no … sus
  -1.0: nombre es, non pas, not again, not ask, not in, not need, not really, not stop, not … be, not … bike
  -1.0: not … on, not … to, nota, nouvelles, numero en, numero s, o que, octob-, october, off the, on
  -1.0: on avait, oublie, oups, out of, own … bike, pague, para de, paren, pas correct, pas fache, pas grave
  -1.0: paso |, passe-, phone me, phone number, please … my, pour ca, pour l, pourquoi c, pourquoi … est, pu
  -1.0: pu jamais, puedo, qiut, que … etes, que … jaja, quiero sus, quiero … con, quiero … mensajes, quitt-
  -1.0: rack, rappelle, red |, remov-, renta-, repare |, repor-, retirer, ride |, rouge |, sacar-, sacaron
  -1.0: sale |, saquenlo, saquenlo |, save, se ni, se que, see you, senora |, shut, soeur, solo
  -1.0: somebody else, soy … dueno, soy … el, stop who, stopp-, street |, suis … fache, suppr-, sus mensajes
  -1.0: suscr-, svp, ta, take my, texted |, textez pas, texting |, texto-, textos, texts, texts>remove, the
  -1.0: the … any, the … to, these>texts, they, think-, this … right, tiene-, time |, to know, to stop
  -1.0: to … shop, todav-, todavia, todo, tomor-, tomorrow, travail |, trouve, under, unicy-, unicycle
  -1.0: used |, vendu |, veuil-, veuillez, veut, veux plus, vi, video, viern-, viernes, vous ai, vous … tu
  -1.0: vous … une, vuelv-, want these, want to, want>more, went, where are, who … it, who … the, why am
  -1.0: will not, with it, wo, wooho-, woohoo, work |, wrong>law, wrong>list, y … quiero, yeah |, yikes
  -1.0: yikes |, you ever, you la, you stop, you … quiero, your bike, your form, your … number, | ah
  -1.0: | anything, | arretez, | busy, | cheers, | comment, | cuantas, | cuanto, | dale, | faites, | fin
  -1.0: | give, | gotcha, | her, | let, | oups, | put, | qiut, | quiero, | school, | sure, | thank, | thanks
  -1.0: | ty, | used, | votre, | wo, | woohoo, | yikes, | … acabo, | … al, | … beau, | … ben, | … chat
  -1.0: | … does, | … fin, | … has, | … les, | … llamo, | … much, | … of, | … para, | … paso, | … please
  -1.0: | … pour, | … really, | … tu, | … typed, | … what, ~_add, ~_anu, ~_apr, ~_apu, ~_arr, ~_as, ~_ase
  -1.0: ~_ay_, ~_bag, ~_bre, ~_cha, ~_cle, ~_cob, ~_del, ~_din, ~_dis, ~_dit, ~_esp, ~_fac, ~_fan, ~_fet
  -1.0: ~_fix, ~_gen, ~_hun, ~_jef, ~_la_, ~_lo, ~_loi, ~_luz, ~_nex, ~_noo, ~_ocu, ~_oh, ~_oka, ~_on_, ~_ora
  -1.0: ~_oup, ~_pog, ~_por, ~_pro, ~_pu_, ~_qua, ~_rac, ~_rai, ~_rid, ~_rou, ~_rue, ~_saf, ~_scr, ~_sel
  -1.0: ~_shu, ~_soe, ~_sti, ~_suf, ~_sus, ~_sv, ~_svp, ~_ta_, ~_tak, ~_toi, ~_ton, ~_tue, ~_und, ~_vi_
  -1.0: ~_vol, ~_wel, ~_wen, ~_wo_, ~aba, ~ablo, ~abre, ~acc, ~ade, ~ale, ~aler, ~alm, ~anas, ~ance, ~ands
  -1.0: ~anic, ~ann, ~anol, ~anq, ~anqu, ~anto, ~apa, ~apr, ~apu, ~ar_, ~arar, ~arca, ~ardi, ~aren, ~arke
  -1.0: ~asa, ~avia, ~ayo, ~ays, ~azon, ~bado, ~bag, ~bajo, ~bal, ~bas, ~beau, ~bett, ~bi_, ~blo_, ~blue
  -1.0: ~bon, ~boo, ~brok, ~bsc, ~bscr, ~bue, ~buyi, ~cabl, ~cam, ~cam_, ~cand, ~cani, ~carr, ~cash, ~cep
  -1.0: ~cesi, ~cite, ~cks, ~cob, ~cobr, ~coge, ~com, ~cost, ~coul, ~coup, ~ctiv, ~ctor, ~cul, ~cur, ~dav
  -1.0: ~davi, ~deo_, ~don, ~ead, ~eat, ~eba, ~eche, ~ed_, ~egue, ~ema, ~emov, ~ena, ~enen, ~entr, ~enu
  -1.0: ~enu_, ~envi, ~epl, ~epta, ~eras, ~erve, ~esa, ~eso, ~eus_, ~exto, ~exts, ~fast, ~fee_, ~fer, ~ferm
  -1.0: ~feu_, ~fir, ~firs, ~fix, ~foun, ~ft_, ~fuer, ~ght_, ~gle_, ~glo, ~gos, ~gra_, ~grac, ~gris, ~heer
  -1.0: ~hes_, ~hijo, ~hil, ~hold, ~hour, ~hows, ~ht_, ~ich, ~ids, ~ids_, ~iens, ~ier, ~iern, ~ift, ~ight
  -1.0: ~iman, ~imb, ~ime_, ~inch, ~ings, ~ins, ~irer, ~irme, ~irst, ~iste, ~it_, ~ital, ~ite, ~ixi, ~ize_
  -1.0: ~jar_, ~jef, ~jel, ~ket_, ~la_, ~lat_, ~late, ~leep, ~lei, ~lest, ~lev, ~lick, ~list, ~llo, ~loca
  -1.0: ~lot, ~lot_, ~lumi, ~luz, ~luz_, ~mana, ~mb_, ~mbi, ~men_, ~mes_, ~mit, ~morr, ~mpl, ~mpor, ~nar_
  -1.0: ~nast, ~nec, ~neme, ~nex, ~next, ~nga, ~nig, ~nks, ~nks_, ~nnez, ~noon, ~noyi, ~nse, ~nter, ~ntot
  -1.0: ~nts, ~nts_, ~nut, ~obb, ~oce, ~odav, ~oge, ~oing, ~olle, ~olo_, ~olu, ~ombi, ~omor, ~oral, ~ore_
  -1.0: ~ort, ~osa, ~ose, ~oss, ~oted, ~oth_, ~oug, ~ouh, ~oup, ~ouvr, ~ove, ~oves, ~owe, ~oyi, ~oyin, ~pano
  -1.0: ~pass, ~pedi, ~pic_, ~pog, ~porf, ~port, ~pos, ~posa, ~ppi, ~ppri, ~pre, ~pret, ~prim, ~prou, ~pu_
  -1.0: ~rab, ~rale, ~rame, ~ramp, ~ran, ~rar, ~rar_, ~reak, ~reci, ~rei, ~renm, ~repl, ~req, ~ress, ~rete
  -1.0: ~rial, ~rik, ~ring, ~rnes, ~rnin, ~rok, ~roke, ~rop_, ~rou, ~rrow, ~rst, ~rst_, ~rub, ~runk, ~rust
  -1.0: ~rut, ~sac, ~safe, ~sant, ~say, ~sda, ~sday, ~sei, ~sell, ~ser, ~sha, ~shee, ~shu, ~shut, ~sil, ~sin_
  -1.0: ~slee, ~sly, ~sly_, ~soe, ~soeu, ~solo, ~sses, ~staf, ~subs, ~suf, ~suit, ~sun, ~sur, ~svp, ~svp_
  -1.0: ~tac, ~taf, ~tart, ~tea, ~tens, ~ter, ~ter_, ~tez, ~tez_, ~the_, ~they, ~tic, ~tif, ~til_, ~till
  -1.0: ~tomo, ~too, ~topp, ~trai, ~tras, ~ts_, ~tue, ~tura, ~ubs, ~ubsc, ~uda_, ~uera, ~ugh, ~uita, ~ule
  -1.0: ~ult, ~unda, ~upo_, ~uppr, ~url, ~use_, ~usi, ~uss, ~util, ~uvez, ~uyi, ~uyin, ~vell, ~veui, ~veut
  -1.0: ~vis_, ~vp_, ~wee, ~wen, ~went, ~whe, ~xes, ~xes_, ~xto, ~xtos, ~xts, ~xts_
  -1.04: (tables say mention)
  -1.1: (more), 2 |, NAME … phone, accor-, accord, ai un, ai … demande, and … gave, angry>angry, angry>number
  -1.1: annoy-, annule, another one, ans … je, asked, avais, avoir … mauvais, baja |, bet |, bien la, black
  -1.1: bloqu-, bye |, c … ferme, caden-, can, can i, casa |, cesse-, chill, client chez, client … vous
  -1.1: colis, combi-, combien, crv, cuantas, cuanto, customer … i, dale |, day |, de baja, de donde
  -1.1: de textos, de … pour, demain |, demenage, desab-, desde el, diale-, dialed, dice, double |, e
  -1.1: ecrivez pas, el bueno, el freno, el … esta, email |, en linea, encore |, enleve, enreg-, envoy-
  -1.1: envoyez, es NUMBER, escribio, eso |, esta bien, estab-, estaba, esto |, etre pour, etre |
  -1.1: ever … this, excusez, exit, fache, fait |, feliz, femme, ferme |, fine |, for my, form |, fui y
  -1.1: funny, gafas, gate code, gave no, gave … permission, get me, go |, grand-, guys |, happy, have been
  -1.1: hein |, helmet |, help, home, horar-, horario, horario |, hv, i need, i typed, i … did, ice, ici NAME
  -1.1: if i, il, interesse, is in, is there, j … le, jamais de, je passe, je voulais, je … ca, je … veux
  -1.1: jersey |, l autre, law>not, le proprietaire, list>you, livre-, llame-, llant-, llegar, llego en
  -1.1: llego ningun, lundi, ma, maestro, maestro |, man |, mando, marque, mas |, me at, me escribio, me on
  -1.1: me … en, me … nada, me … ningun, me … the, me>angry, me>list, me>stop, mensajes |, mera, min |, mind
  -1.1: mon, more>you, muy, ne veux, need, never got, nice, no more, no permission, noir, not get
  -1.1: not texting, not that, not … these, not … yet, number … not, o p, of texts, on … bike, on … list
  -1.1: open, opt in, or, ordered |, otez, out, panie-, panier, para el, pas mauvais, pas … ai, pedido |
  -1.1: pense |, perfe-, permission, petit |, pick it, pick … up, please |, plus client, plus … velo, porte |
  -1.1: precio |, prende, probl-, puede, que me, que … tienen, receipt, recibo |, repond |, retir-, rien d
  -1.1: rien … autre, rin, route, rush, s t, s … o, same, saw, se acabo, send me, serie |, signe-, signed
  -1.1: sirve, son de, sorry that, sorry … was, souci, stop>number, stp |, sur … liste, svp |, t o, t … p
  -1.1: taill-, taille, telefono … me, texte moi, textos |, the … address, the … for, the … who, these>remove
  -1.1: think |, this number, this … but, this … from, this … please, ticke-, ticket, timin-, timing, told me
  -1.1: une place, up |, velo la, velo … est, vengo, veux, vidri-, votre liste, voula-, vous … mis, wait |
  -1.1: want>texts, want>you, way |, whose … is, with a, wrong color, y … tu, yo nunca, you … her, you>remove
  -1.1: z, | allo, | bon, | bonjour, | bye, | can, | estas, | fui, | hay, | leave, | sorry, | trop, | une
  -1.1: | … dialed, | … doit, | … el, | … los, | … nombre, | … por, | … rentre, | … su, | … telefono, | … to
  -1.1: | … way, | … which, ~0000, ~_ass, ~_aut, ~_bat, ~_blu, ~_box, ~_cer, ~_cho, ~_cot, ~_cua, ~_dec
  -1.1: ~_dep, ~_det, ~_e_, ~_ec, ~_eve, ~_ext, ~_fas, ~_fee, ~_fem, ~_feu, ~_fin, ~_fl, ~_fr, ~_gi, ~_gl
  -1.1: ~_hij, ~_hit, ~_hm, ~_hol, ~_ice, ~_il_, ~_jal, ~_lar, ~_lef, ~_lik, ~_lis, ~_log, ~_lon, ~_los
  -1.1: ~_ma_, ~_muc, ~_muy, ~_nee, ~_or_, ~_pap, ~_pi, ~_pod, ~_pon, ~_ras, ~_ref, ~_saw, ~_say, ~_ser
  -1.1: ~_sou, ~_sta, ~_sur, ~_sw, ~_ta, ~_ter, ~_tom, ~_tra, ~_uno, ~_vie, ~_vit, ~_voi, ~_wai, ~_whe, ~_wor
  -1.1: ~_yes, ~acen, ~ache, ~acia, ~acto, ~ad_, ~adas, ~add, ~aden, ~affi, ~agre, ~aig, ~ail, ~ajo_, ~amos
  -1.1: ~anie, ~appy, ~arr, ~arre, ~asc, ~atie, ~ault, ~axe, ~bat, ~blem, ~bloq, ~blu, ~bre, ~can_, ~card
  -1.1: ~cat, ~ccor, ~ceip, ~cer_, ~char, ~cias, ~cier, ~clas, ~clos, ~coli, ~comb, ~cort, ~cos, ~cot, ~cote
  -1.1: ~cua, ~dar, ~dar_, ~dec, ~dele, ~deli, ~dema, ~dena, ~dep, ~det, ~dia_, ~diga, ~digo, ~disc, ~dor_
  -1.1: ~ead_, ~eal, ~ear_, ~ecr, ~ecri, ~ede_, ~eers, ~efe, ~eft, ~efu, ~eho, ~eige, ~ein, ~eip, ~eipt, ~eje
  -1.1: ~eliz, ~elp_, ~elt, ~elv, ~em_, ~embe, ~emm, ~emme, ~endi, ~enle, ~epor, ~eres, ~erfe, ~erme, ~ert
  -1.1: ~ery, ~esh, ~esit, ~estu, ~et_, ~etir, ~ette, ~eus, ~evan, ~eza_, ~fem, ~femm, ~feu, ~firm, ~flat
  -1.1: ~fle, ~ful, ~funn, ~ga_, ~game, ~gran, ~gre, ~grea, ~gry, ~gry_, ~hank, ~haz, ~hea, ~hen_, ~hey
  -1.1: ~hey_, ~hi_, ~hij, ~hori, ~hot_, ~hre, ~hui, ~hut, ~hut_, ~ial, ~iche, ~idee, ~iero, ~igan, ~il_
  -1.1: ~ind_, ~ins_, ~ipt, ~ipt_, ~irma, ~irve, ~isco, ~iss, ~iten, ~ja_, ~jour, ~ket, ~ks_, ~ky_, ~las_
  -1.1: ~left, ~lgun, ~lic, ~ligh, ~lik, ~like, ~lio_, ~lis, ~liz_, ~lles, ~lleu, ~loan, ~loi, ~loq, ~loqu
  -1.1: ~lp_, ~lund, ~mag, ~mail, ~mar_, ~marc, ~mene, ~mi_, ~mic, ~mier, ~min_, ~mind, ~mism, ~mole, ~mon_
  -1.1: ~ms_, ~muc, ~much, ~muy, ~muy_, ~nar, ~nch_, ~ncia, ~ndeu, ~ned, ~nee, ~need, ~nen_, ~net, ~ngry
  -1.1: ~nigh, ~nke, ~nle, ~nnoy, ~noch, ~nol, ~nol_, ~noo, ~noy, ~nqu, ~nso, ~nsub, ~ntas, ~nvoy, ~oan, ~ob_
  -1.1: ~obr, ~oche, ~octo, ~og_, ~oice, ~oil, ~ola, ~ole, ~oles, ~olis, ~olo, ~omme, ~orro, ~orte, ~ota
  -1.1: ~otos, ~ough, ~oupe, ~ourt, ~oye, ~pagu, ~pal, ~paus, ~pert, ~pia, ~pod, ~poss, ~post, ~ppr, ~prom
  -1.1: ~qua, ~ral, ~rant, ~razo, ~red, ~red_, ~refu, ~reno, ~rer, ~ret, ~reti, ~reve, ~rfe, ~rfec, ~rim
  -1.1: ~rked, ~rle_, ~rmin, ~rna, ~robl, ~roch, ~romo, ~rret, ~rto_, ~rts, ~rts_, ~run_, ~rush, ~rvi, ~sabo
  -1.1: ~sar, ~saw, ~saw_, ~scam, ~sep, ~sirv, ~site, ~sito, ~sked, ~sle, ~sol, ~spar, ~stab, ~stic, ~sto
  -1.1: ~sus, ~susc, ~ta_, ~taba, ~tann, ~than, ~thro, ~todo, ~tos, ~tos_, ~ued, ~uelv, ~uest, ~uina, ~uitt
  -1.1: ~umi, ~unny, ~unsu, ~ura, ~urt_, ~usa, ~uscr, ~uta, ~uts, ~ux_, ~vem, ~vere, ~vert, ~very, ~veux
  -1.1: ~vie, ~ving, ~vol, ~vra, ~vrai, ~wai, ~wait, ~wel, ~win, ~xie, ~xtea, ~ze_, ~zon_
  -1.20: (tables say opt_out)
  -1.2: (remove), NAME from, NUMBER je, NUMBER min, NUMBER please, a bot, a las, a quelqu, allo, alto
  -1.2: ancien … de, angry>these, ans et, appelle pas, appro-, arrete, asking |, avec |, avez donne
  -1.2: avez … mon, avoir une, b, back, bebe, bell |, big, bon … de, bother, burn, busy |, c … correct
  -1.2: calli-, calling, can you, cance-, ce qu, chain-, ci |, comment, correo, cuand-, cuando, d la, dac |
  -1.2: de votre, de … como, de … paso, de … tienda, deja, demai-, demain, di mi, earli-, effac-, elle … est
  -1.2: else … you, encon-, encor-, encore, end |, enlev-, enoug-, enough, equivoque, esa … es, escriban |
  -1.2: escuela |, est correct, est pret, est super, est … bon, eta, forge-, forget, frere |, friend, gave me
  -1.2: get … number, hein, hora, hurry, i … out, ignor-, in the, interested, is fine, is … lot, is … work
  -1.2: it, it up, je veux, job, join, just … a, know who, la … NUMBER, la … en, la … facture, la … qui
  -1.2: las NUMBER, leave, liste |, ma … va, maman, manden, marqu-, mdr |, me a, me da, me equivoque
  -1.2: me escriban, me>law, means, message this, mi, mi … de, min, mon … de, more, more>texts, my, n ecrivez
  -1.2: neces-, no pedi, no texts, no uso, nom sur, not interested, numero du, nvm, oki |, olvida, one is
  -1.2: oubli-, p, pare, parki-, parking, pase, perdu, permission |, personne … repond, please have, preci-
  -1.2: precio, presse, presse |, price, pu de, pu |, quand, que … trompez, quien … dio, quier-, quit |
  -1.2: quite-, quoi le, recoger, recoger |, revie-, rompas, roue, saque-, say, se … el, servi-, sigui-
  -1.2: siguiente, suis … la, text, thank, thank you, the office, the … guy, this … again, tkt, to get
  -1.2: travail, unsub, uso, vert, vous … de, vous … ecrivez, want>remove, was a, what … am, what … wrong
  -1.2: when, will, wrong address, x, yo … pedi, you get, you se, you … stop, you>angry, you>stop, | ben
  -1.2: | dame, | delete, | done, | f, | it, | lachez, | lol, | mdr, | me, | merci, | photo, | thx, | tkt
  -1.2: | we, | … bien, | … cell, | … color, | … con, | … conozco, | … d, | … guys, | … leo, | … off, | … ok
  -1.2: | … on, | … peux, | … phone, | … size, | … svp, | … think, | … up, | … veux, | … voy, ~_abr, ~_ad
  -1.2: ~_ann, ~_ask, ~_b_, ~_beb, ~_bit, ~_bo, ~_bos, ~_ca, ~_cab, ~_clo, ~_cop, ~_dad, ~_dej, ~_dem, ~_do
  -1.2: ~_dre, ~_ecr, ~_eff, ~_ej, ~_end, ~_enl, ~_eno, ~_enr, ~_env, ~_ev, ~_fla, ~_fre, ~_har, ~_ho, ~_ign
  -1.2: ~_int, ~_it, ~_it_, ~_jap, ~_job, ~_mi_, ~_my, ~_my_, ~_ope, ~_oub, ~_out, ~_p_, ~_pre, ~_rat, ~_ros
  -1.2: ~_run, ~_sai, ~_saq, ~_shi, ~_sli, ~_st, ~_tac, ~_tai, ~_tar, ~_tes, ~_thu, ~_tic, ~_uns, ~_uso
  -1.2: ~_wal, ~_we, ~_wo, ~_wt, ~_x_, ~able, ~ace, ~ag_, ~aha, ~aid_, ~aiso, ~ajo, ~ali, ~alli, ~amer, ~ano_
  -1.2: ~ants, ~apag, ~aran, ~arg, ~arli, ~ate, ~ath, ~aud, ~ay_, ~back, ~ban_, ~bar, ~beb, ~bebe, ~bid
  -1.2: ~bien, ~big_, ~blac, ~ble, ~blie, ~bloc, ~bol, ~box_, ~cade, ~canc, ~cans, ~cer, ~chee, ~chin, ~cia
  -1.2: ~cia_, ~cked, ~cket, ~cle_, ~clu, ~cond, ~cop, ~cupo, ~das_, ~dej, ~dit, ~eam, ~eave, ~eces, ~ee_
  -1.2: ~eed, ~eed_, ~eff, ~effa, ~egra, ~elp, ~endr, ~enl, ~enme, ~enou, ~env, ~envo, ~eran, ~erc, ~erd
  -1.2: ~erdu, ~erm, ~ervi, ~esab, ~eux, ~eux_, ~expe, ~eza, ~fee, ~ffac, ~fin, ~fla, ~ful_, ~gam, ~gh_
  -1.2: ~gnor, ~guan, ~hein, ~hel, ~help, ~hen, ~home, ~hoo, ~hro, ~hur, ~hurr, ~hy_, ~ias, ~ias_, ~ic_, ~ick
  -1.2: ~ict, ~idi, ~ifes, ~igo_, ~ijo_, ~ila_, ~irm, ~ivoq, ~izar, ~ize, ~jap, ~jo_, ~job, ~job_, ~jou
  -1.2: ~lack, ~lais, ~leav, ~lent, ~leve, ~lie_, ~limi, ~liz, ~llan, ~loc, ~los, ~low, ~lto, ~mall, ~mama
  -1.2: ~marq, ~met, ~mie, ~mmen, ~mor, ~more, ~my_, ~ncel, ~nday, ~nden, ~ned_, ~nen, ~nfir, ~nic, ~nlev
  -1.2: ~nme, ~nme_, ~nny, ~nny_, ~noug, ~nvoi, ~oble, ~odo_, ~ole_, ~oli, ~oll, ~omen, ~oo_, ~oor, ~op_
  -1.2: ~open, ~ord_, ~orn, ~orra, ~ota_, ~ote, ~oubl, ~oue_, ~ox_, ~pad, ~pap, ~pen_, ~per_, ~pick, ~pit
  -1.2: ~plai, ~pli, ~ppro, ~ppy, ~ppy_, ~prec, ~pric, ~pro, ~pta, ~pued, ~quan, ~ques, ~quit, ~rda_, ~rdan
  -1.2: ~rdu, ~rdu_, ~ree, ~ree_, ~ref, ~rega, ~ren_, ~rez, ~rez_, ~rget, ~rime, ~rin_, ~roue, ~row_, ~rrie
  -1.2: ~rro_, ~rter, ~rue, ~rui, ~rvic, ~sabe, ~sad, ~sali, ~salu, ~saq, ~saqu, ~say_, ~set, ~sigu, ~sio
  -1.2: ~sit, ~sli, ~soi, ~sou, ~ss_, ~ssin, ~ssio, ~ssu, ~swe, ~thu, ~tid, ~tido, ~tter, ~ubi, ~ubl, ~ubli
  -1.2: ~uch_, ~uede, ~uedo, ~uff, ~ugh_, ~uit, ~ujo, ~ujou, ~ult_, ~ura_, ~urd, ~ven, ~venu, ~vit, ~voye
  -1.2: ~wal, ~when, ~will, ~worr, ~xpe, ~yes, ~yin, ~ying, ~ys_
  -1.3: NUMBER … et, a repare, a rien, a tu, a … chum, acept-, ancien proprio, any |, arrive |, assez, at the
  -1.3: avez mon, avez … le, avoir le, bicyclette |, borre-, bot, bothe-, busco, bye, ca |, cafe |, capit-
  -1.3: cell c, cell … est, celular |, charge, conozco esa, contact me, cual … el, cuant-, cv, dad, dale
  -1.3: de este, de … que, deal |, delete … number, dent, deux |, devez … le, dit, do, domingo |, donne mon
  -1.3: door, either |, el me, en NUMBER, end, espos-, est NUMBER, est … cher, esta … nombre, etre … quelqu
  -1.3: for you, form, freno, frien-, fun, gate, got any, grave, grave |, have … got, helme-, helmet, how
  -1.3: i … to, in |, inclu-, is … please, jour, know how, l … proprio, la … equivocada, lache, lefty, link
  -1.3: liste, listo, lmk, mad, mande-, marca es, march-, marche, me … pasa, mi … a, mine has, model-
  -1.3: mon number, much, my … please, ne pas, no … esa, not contact, not cool, not what, not … man, now
  -1.3: nunca … esto, on my, oui |, pasa |, permi-, peux pas, phone is, piece, please do, please … not, po
  -1.3: pourquoi je, pourquoi … recois, press-, que je, quel numero, quien les, rabai-, rabais, recibo
  -1.3: remove … number, remove>me, remove>these, rompa-, sale, see, selle, send>me, service, service |
  -1.3: shear-, sip, sms, sold, son velo, stop, stop>you, stp, sur, tell him, texto |, that … the, the name
  -1.3: the … NAME, these, these>stop, think got, this NAME, this … lol, thx |, to my, to |, toy, ty, ty |
  -1.3: une … je, up for, urgen-, use this, veux pas, votre cafe, voulais, want>these, whom, why, wife he
  -1.3: wrong name, wrong>more, you guys, you looking, you>more, your phone, | al, | avez, | ay, | cambie
  -1.3: | conforme, | get, | how, | jajaja, | la, | le, | listo, | lmk, | lost, | nos, | oh, | quel, | quit
  -1.3: | remove, | rien, | sick, | toy, | trois, | … c, | … can, | … estoy, | … from, | … la, | … m, | … me
  -1.3: | … merci, | … ordered, | … out, | … pas, | … senor, | … stop, | … va, ~_adi, ~_agr, ~_agu, ~_alt
  -1.3: ~_au, ~_ay, ~_bea, ~_bla, ~_bye, ~_cad, ~_can, ~_dal, ~_dar, ~_do_, ~_don, ~_ea, ~_ef, ~_eso, ~_fit
  -1.3: ~_fu, ~_giv, ~_go, ~_gra, ~_gre, ~_gro, ~_gui, ~_hel, ~_hur, ~_im, ~_lat, ~_lea, ~_lun, ~_med, ~_mid
  -1.3: ~_mor, ~_pr, ~_pu, ~_rab, ~_ray, ~_ret, ~_sab, ~_sam, ~_sc, ~_sca, ~_sms, ~_spe, ~_sto, ~_stp, ~_sub
  -1.3: ~_ty_, ~_veu, ~_vue, ~ab_, ~abai, ~abon, ~abr, ~abs, ~acan, ~acep, ~ack_, ~aga_, ~agr, ~ahah, ~ail_
  -1.3: ~ale_, ~ang_, ~ank, ~anne, ~anti, ~anu, ~arch, ~arge, ~aro_, ~arp, ~ash_, ~ate_, ~ays_, ~azo, ~bai
  -1.3: ~bais, ~baja, ~bie, ~ble_, ~bli, ~call, ~can, ~cept, ~ces_, ~cess, ~cibo, ~cis, ~colo, ~cran, ~dee_
  -1.3: ~deja, ~del, ~dem, ~dera, ~desa, ~dio, ~dona, ~dos, ~eav, ~ecio, ~edo, ~edo_, ~eja_, ~elme, ~emai
  -1.3: ~enlo, ~enm, ~enre, ~erra, ~esse, ~etc, ~eten, ~evie, ~ext_, ~fac, ~fec, ~fect, ~fit, ~fun_, ~gas_
  -1.3: ~gat, ~giv, ~gra, ~gree, ~gue_, ~har, ~helm, ~hes, ~hese, ~how_, ~iar, ~iar_, ~ide_, ~iec, ~iece
  -1.3: ~igo, ~igu, ~imo, ~ino_, ~isa, ~ite_, ~kes, ~lat, ~less, ~leu, ~link, ~lmet, ~lock, ~lut, ~mad_, ~mid
  -1.3: ~nal, ~nclu, ~nio, ~nlo, ~nlo_, ~nti_, ~nvo, ~obl, ~oeur, ~omas, ~oqu, ~orc, ~orge, ~orm_, ~ose_
  -1.3: ~ourd, ~past, ~perd, ~piec, ~pine, ~pot, ~pres, ~pto, ~ram, ~ras_, ~rli, ~rme, ~rmis, ~row, ~rren
  -1.3: ~saf, ~same, ~sent, ~seo, ~seo_, ~serv, ~shi, ~sig, ~sing, ~sms, ~sms_, ~sold, ~spa, ~ssez, ~stp
  -1.3: ~stp_, ~sub, ~sue, ~sur_, ~tail, ~tard, ~ted_, ~test, ~thes, ~til, ~tube, ~ues, ~uid, ~uido, ~uier
  -1.3: ~ul_, ~ule_, ~und_, ~unk_, ~uns, ~upo, ~urry, ~urt, ~usad, ~vend, ~verd, ~veu, ~via, ~via_, ~vice
  -1.3: ~voq, ~voqu, ~vre, ~vue, ~vuel, ~why_, ~xt_
  -1.4: (stop), NAME lol, a NUMBER, accep-, alguien |, am … sure, angry>me, appelez, are … texting, arret
  -1.4: au telephone, autorise, baja, beau, bien |, bonjour |, bueno |, but … did, c … NAME, c … bien
  -1.4: called the, cambie, cambie de, cambie … numero, canbe-, canberra, celui que, celui … vous
  -1.4: cette semaine, charg-, chico, compte, confi-, conforme, days are, de … est, deal, deran-
  -1.4: do … contact, do … message, domingo, eh, es este, escriban, eso, est bien, etes qui, ferme, fine
  -1.4: fini, gardez, got NAME, got |, heure, his … he, hoy |, i called, i talking, ir, is … to, is … your
  -1.4: jaja |, je peux, keeps, la porte, la … a, las, le feu, le … velo, les … mi, let … check, llego |
  -1.4: look, mas, me check, me my, me … la, me … this, mi hermana, mon bike, mon velo, nice |, no … escriban
  -1.4: no … senal, non c, non … est, not message, not now, not ok, not>angry, not>send, note, note |
  -1.4: number in, oh, on |, opt, orden, over, pas j, person |, personal, pieza, plus de, pour ma, pret
  -1.4: qui vous, recib-, se me, senal, sick, sign, size |, soir |, spam |, stop … do, text |, text … phone
  -1.4: texting … i, texts |, thing |, tire, total |, tres, usted |, vendu, verde |, vous m, voy a, voy |
  -1.4: vrai |, vu, wait, were, what … the, whatd, year, you … bike, | am, | donde, | end, | gardez, | i
  -1.4: | just, | lose, | m, | parfait, | soy, | tengo, | text, | the, | tiene, | wow, | … da, | … pues
  -1.4: | … quiero, | … someone, ~_ace, ~_aj, ~_ba, ~_bes, ~_bet, ~_bie, ~_blo, ~_bru, ~_cal, ~_ces, ~_cou
  -1.4: ~_doo, ~_dos, ~_eh, ~_eh_, ~_enc, ~_fri, ~_gua, ~_how, ~_il, ~_ir, ~_ir_, ~_jar, ~_loc, ~_mas, ~_nec
  -1.4: ~_nor, ~_now, ~_oh_, ~_ote, ~_ouv, ~_ov, ~_ove, ~_peu, ~_pic, ~_pos, ~_pue, ~_pus, ~_ran, ~_ro, ~_sa
  -1.4: ~_see, ~_sic, ~_soi, ~_sun, ~_sup, ~_thr, ~_tub, ~_ur, ~_urg, ~_vu_, ~_wer, ~_why, ~acce, ~ador
  -1.4: ~agua, ~aid, ~alto, ~ani, ~ank_, ~aque, ~ash, ~asta, ~ater, ~aye, ~baj, ~bea, ~bes, ~bet, ~bia, ~bie_
  -1.4: ~box, ~bru, ~bye, ~bye_, ~cal, ~cana, ~ccep, ~cib, ~cis_, ~cke, ~clic, ~clo, ~cour, ~cuan, ~day_
  -1.4: ~dit_, ~door, ~eak, ~eak_, ~eans, ~eat_, ~eca, ~ecib, ~edi, ~eeps, ~eer, ~egar, ~egi, ~eja, ~elez
  -1.4: ~enco, ~eps_, ~erdi, ~ermi, ~erv, ~face, ~fes, ~fet, ~fine, ~fri, ~gar_, ~geni, ~gro, ~hal, ~harg
  -1.4: ~hir, ~hit, ~hiv, ~hol, ~how, ~hun, ~iet, ~ife, ~ila, ~incl, ~ingo, ~ini_, ~issi, ~iza, ~kes_, ~len
  -1.4: ~leur, ~lip_, ~lis_, ~lun, ~mas, ~medi, ~mpte, ~nch, ~nted, ~ocup, ~oh_, ~onfi, ~oon_, ~opt_, ~org
  -1.4: ~oris, ~ote_, ~otez, ~oye_, ~pasa, ~pele, ~perf, ~perm, ~peu, ~pi_, ~pic, ~po_, ~pri, ~pue, ~pues
  -1.4: ~pus, ~ran_, ~rave, ~ray, ~rb_, ~rda, ~rdi_, ~rin, ~rme_, ~rmi, ~roc, ~rol, ~rra, ~sab, ~sai, ~sam
  -1.4: ~see_, ~sez, ~sez_, ~sh_, ~sic, ~sick, ~sion, ~so_, ~star, ~stop, ~sub_, ~sup, ~tall, ~tam, ~tee
  -1.4: ~tick, ~tire, ~top, ~top_, ~tot_, ~tp_, ~tt_, ~tub, ~uand, ~uite, ~urn_, ~urr, ~ush_, ~vu_, ~why
  -1.4: ~zon
  -1.5: (law), NAME number, NAME … lol, a ma, accounts, am … talking, avez vous, best, busy, ca me, cafe
  -1.5: celui de, color |, confundi, contacte, dac, day, days, de NUMBER, de … NUMBER, did … get, email
  -1.5: equivocaron de, ese mensaje, est tu, f, habia, have … new, huffy, i want, i … my, incom-, inter-
  -1.5: je vais, je vous, je … plus, knows, la bici, la mia, lista |, lose … number, merci, merci |
  -1.5: mon numero, nadie |, no mas, no quiero, no … mi, nomas, not to, not want, not>more, number lol
  -1.5: numero no, numero pas, omw, omw |, on it, on the, one |, ouais, ouais |, pago, personne … a, porte
  -1.5: proprietaire du, pues, que se, quiero, ready, really |, red, repare, rien |, rue |, send>not, si soy
  -1.5: si … yo, signe, sin, sister |, stop |, stop>these, su … me, super |, talking to, that one, the other
  -1.5: this |, thx, today, tracking, trompez de, tu … au, vez |, vous n, what else, wow, you … la, you … me
  -1.5: you … not, | ca, | como, | d, | dac, | he, | k, | none, | omw, | ouais, | … gars, | … que, | … that
  -1.5: ~_ah, ~_bac, ~_big, ~_bl, ~_caf, ~_cla, ~_cra, ~_ema, ~_exp, ~_f_, ~_gm, ~_gr, ~_hag, ~_let, ~_opt
  -1.5: ~_rus, ~_sal, ~_si, ~_sol, ~_sp, ~_tam, ~_tan, ~_thx, ~_tig, ~_tri, ~_use, ~_wow, ~ack, ~arq, ~arqu
  -1.5: ~ata_, ~au_, ~bac, ~beg, ~best, ~big, ~blo, ~both, ~burn, ~caf, ~cafe, ~cce, ~ces, ~col, ~dad_, ~day
  -1.5: ~den_, ~dio_, ~dor, ~dos_, ~ech, ~egal, ~ept, ~erci, ~erf, ~eso_, ~exp, ~fa_, ~fixe, ~frie, ~gate
  -1.5: ~give, ~grav, ~hag, ~haga, ~hill, ~hom, ~hx_, ~iban, ~ign_, ~imi, ~isc, ~iver, ~ivez, ~ivre, ~jar
  -1.5: ~led, ~led_, ~lies, ~llez, ~mas_, ~mat, ~mati, ~mbie, ~merc, ~meri, ~mien, ~miss, ~nal_, ~negr, ~noma
  -1.5: ~nows, ~ock, ~ock_, ~ocu, ~oday, ~oeu, ~oin_, ~omo, ~oon, ~opt, ~oque, ~pag, ~park, ~py_, ~raz, ~rca
  -1.5: ~rci, ~rci_, ~ret_, ~ris, ~rn_, ~rve_, ~sal, ~sale, ~see, ~sma, ~soir, ~ten_, ~tere, ~thr, ~thx
  -1.5: ~thx_, ~tie_, ~tir, ~uan, ~uant, ~ube, ~ube_, ~uje, ~ung, ~unts, ~upe_, ~urg, ~urge, ~uso, ~uso_
  -1.5: ~usy, ~usy_, ~vien, ~were, ~wher, ~wow, ~wow_, ~ym_
  -1.54: (bias)
  -1.6: a nadie, ai … donne, ai … signe, anymore |, are not, are … looking, atelier |, attri-, attribue
  -1.6: autor-, bueno, ce … n, chercher, conse-, correct, de ahi, de … orden, desvi-, ecriv-, ecrivez, en la
  -1.6: est mon, esta a, etes trompes, fin, foto |, have my, hoy, i texted, in that, is … a, it was, it |
  -1.6: izquierda, izquierda |, je me, k, lache-, lachez, le chercher, let me, long, m avez, m |, marca
  -1.6: maybe |, mdr, mecan-, mensaje |, mien |, mon nouveau, my … number, name wrong, non |, not give
  -1.6: not ready, not>list, now |, number am, number sir, number … you, numero … la, of that, oki, ou une
  -1.6: out |, peux, photo |, recu, soy … de, spam, that was, total, track-, trop, tu un, vino
  -1.6: vous … trompes, what is, where … you, wrong with, wrong … in, wrong … on, yep, you this, you … for
  -1.6: | are, | aucune, | de, | his, | j, | mi, | ni, | ok, | oki, | pu, | stop, | this, | yep, | … 2
  -1.6: | … am, | … called, | … cool, | … mas, | … sais, | … ustedes, ~_baj, ~_bor, ~_bue, ~_cap, ~_col
  -1.6: ~_dia, ~_exa, ~_fe, ~_fun, ~_gri, ~_hoy, ~_k_, ~_ko, ~_mat, ~_mec, ~_noi, ~_op, ~_pai, ~_pay, ~_pri
  -1.6: ~_ra, ~_red, ~_rin, ~_sav, ~_sl, ~_sm, ~_tod, ~_ye, ~abia, ~acki, ~alt, ~amar, ~ap_, ~auto, ~bia_
  -1.6: ~borr, ~bos, ~buen, ~cap, ~che_, ~cla, ~comi, ~cra, ~cte_, ~cup, ~dad, ~days, ~deal, ~ecom, ~eh_
  -1.6: ~ein_, ~enr, ~eps, ~epte, ~form, ~gin, ~gri, ~hoy, ~hoy_, ~ied_, ~iga, ~ikes, ~imin, ~imo_, ~isa_
  -1.6: ~ivr, ~ked, ~ked_, ~len_, ~livr, ~lto_, ~mage, ~mec, ~meca, ~mode, ~ncl, ~ncu, ~neu, ~noir, ~note
  -1.6: ~nsen, ~oda, ~odel, ~oger, ~onal, ~onse, ~ook_, ~osa_, ~otal, ~over, ~pam, ~pam_, ~pay, ~pea, ~peux
  -1.6: ~pt_, ~ras, ~rde_, ~rden, ~rdez, ~rdi, ~recu, ~rel, ~ris_, ~sena, ~sk_, ~spam, ~tod, ~toda, ~tota
  -1.6: ~trop, ~ub_, ~ues_, ~um_, ~uto, ~veni, ~vi_, ~voy, ~wer
  -1.7: (unknown 1), NAME el, NUMBER NAME, a new, affaire |, ah, am at, bici |, check |, commande |
  -1.7: connais … cette, crois … vous, de … en, decu, desole |, di … numero, do … send, dos, en avant, en el
  -1.7: est NAME, fair |, gave … this, good |, hey |, i meant, is same, is your, it … NAME, izqui-
  -1.7: jamais donne, jamais … mon, la orden, la |, let, maison |, mi otro, mia es, mon gars, mon … numero
  -1.7: mrc, mrc |, my phone, ni un, no me, not send, not>want, number who, numero NUMBER, off |, or |
  -1.7: parfait, parfait |, pas cher, pas eu, pas … la, pas … mais, pas … vous, pense … vous, pret |
  -1.7: que … de, quoi |, recom-, reparacion |, rue, send>you, si senor, soir, suis … sur, super, tengo su
  -1.7: tengo … numero, the … is, these |, today |, va a, you no, you … my, | cool, | correct, | haha, | il
  -1.7: | je, | mom, | para, | son, | te, | va, | where, | … ai, | … bad, | … de, | … mi, | … moi, | … more
  -1.7: | … ne, | … now, | … or, | … suis, | … y, ~_ah_, ~_day, ~_fer, ~_gat, ~_ig, ~_lac, ~_mer, ~_nic
  -1.7: ~_sig, ~_spa, ~_tir, ~_va, ~afe_, ~anta, ~api, ~ax_, ~bot_, ~done, ~doo, ~ecan, ~ena_, ~forg, ~head
  -1.7: ~hot, ~ial_, ~icke, ~lose, ~ming, ~mo_, ~mpt, ~noi, ~nre, ~nta_, ~oca_, ~olv, ~orm, ~orme, ~oss_
  -1.7: ~oto_, ~ouc, ~pago, ~pare, ~ps_, ~rge, ~rge_, ~rve, ~si_, ~trac, ~unn, ~uper, ~utor, ~xtee
  -1.8: NUMBE-, NUMBER, a person, ahead, are … in, au magasin, chat, cherchez l, compt-, con … hablo
  -1.8: do … want, done, done |, el NUMBER, es |, est … que, gave, have two, hijo, huh |, i … at, is NUMBER
  -1.8: is … what, jamais … vous, kk, kk |, law>these, like this, llegando |, lose, mere … pas, nada |
  -1.8: name NAME, ninos |, nom de, not>law, np, np |, number from, olvid-, on your, oui c, oui … est, part
  -1.8: pere, prix |, quien hablo, right |, said, send>number, texts>these, that |, that … for, these>angry
  -1.8: this … not, to you, trois, ttyl, ttyl |, tune |, y … une, you by, | any, | bueno, | kk, | np, | oops
  -1.8: | otro, | take, | ttyl, | verifiez, | … a, | … mauvais, | … mon, | … s, ~_ahe, ~_gav, ~_olv, ~_om
  -1.8: ~_ou, ~_pn, ~_pne, ~_rom, ~_ru, ~_tot, ~_vu, ~ahe, ~ahea, ~ak_, ~amp, ~bot, ~bs_, ~edi_, ~ele_, ~erde
  -1.8: ~fe_, ~fy_, ~gav, ~gave, ~hand, ~iba, ~ierd, ~ies_, ~igui, ~lvi, ~lvid, ~nfi, ~olvi, ~ompt, ~oto
  -1.8: ~oue, ~pin, ~pne, ~pneu, ~riba, ~run, ~rus, ~said, ~stre, ~tres, ~troi, ~uci, ~unte, ~uve_, ~ws_
  -1.9: (angry), NAME … numero, a … numero, au nom, bicis, buena, como, de llanta, dueno … de, ecrivez … a
  -1.9: est bon, este … lo, ever, give, go ahead, hablo |, have … idea, he is, he said, hi … is, i … two
  -1.9: more |, not use, not>texts, number … i, o, otra … la, pneu, prix, qr, text … number, texts>you
  -1.9: to this, verifiez … numero, vous … mon, voy, what number, what … your, wife, wrong size, wrong … lol
  -1.9: you NAME, | no, | yes, | … equivocaron, | … it, | … shop, | … vous, ~_ame, ~_bot, ~_mod, ~_o_, ~_pag
  -1.9: ~_voy, ~afe, ~ah_, ~arda, ~art_, ~como, ~cte, ~ert_, ~fin_, ~gua, ~icis, ~ies, ~lach, ~lt_, ~mod
  -1.9: ~nc_, ~neu_, ~nino, ~omo_, ~ows_, ~prix, ~pte, ~rack, ~rdad, ~rix, ~rix_, ~rre_, ~rt_, ~supe, ~sy_
  -1.9: ~tig, ~tot, ~unk, ~upe, ~voy_, ~wif
  -2.0: NUMBER … is, a que, ahead |, aiyo, am here, am … up, bad |, bell, c … NUMBER, c … mon, commande est
  -2.0: de … magasin, est … la, exper-, experto, fair, hablar con, home |, i ordered, i … here, i … with
  -2.0: info |, is … the, lost, mauvais … de, mia |, mon … est, ninguno |, ninos, number is, numero un
  -2.0: numero … serie, ok, oops, parle, pas client, paso, picki-, picking, picking up, que |, quel, same |
  -2.0: suis plus, sure |, these>law, this the, un … autre, where, wrong |, yes, yes |, | el, | plus, | why
  -2.0: | … avez, | … ca, | … plus, | … you, ~00_, ~_ok_, ~_oop, ~_pin, ~_wif, ~aso, ~aso_, ~cano, ~chat
  -2.0: ~dado, ~epo, ~fas, ~icki, ~lost, ~nki, ~ok_, ~ost_, ~ows, ~paso, ~pp_, ~pte_, ~repo, ~sav, ~save
  -2.0: ~uin, ~ush, ~wife, ~yes_
  -2.1: a |, a … anymore, a … person, au, bike is, calle-, ce que, cell … a, cher |, color, creo … es
  -2.1: cual es, customer anymore, di, do … text, es la, il s, il … appelle, is it, is … with, m a, mero |
  -2.1: mi … es, n |, ningun mensaje, ninguno, not text, not … my, not … the, numero est, numero … est, ou
  -2.1: pedi, real person, reparation |, should i, si, stop i, un … ou, yet |, | asi, | est, | phone, | tell
  -2.1: | … ce, | … do, | … l, | … there, ~_au_, ~_beg, ~_di_, ~_ou_, ~_si_, ~_ven, ~acte, ~afa, ~guno, ~ip_
  -2.1: ~lled, ~ops, ~ops_, ~ost, ~pase, ~rra_, ~rue_
  -2.2: a nombre, a real, about the, appartient a, called, client de, de serie, est ce, hello |, k |, le … c
  -2.2: mauvais |, me>number, nah |, new … who, nombre de, not sure, ok |, paye |, personne au
  -2.2: proprietaire … numero, recu … sms, repair |, repon-, serie, size, think … have, vous … l, yet
  -2.2: you the, | bonne, | do, | maybe, | … este, | … rien, | … una, ~000, ~_oo, ~_siz, ~_yet, ~alla, ~ckin
  -2.2: ~epon, ~erto, ~gn_, ~guar, ~ig_, ~oic, ~olor, ~oops, ~rca_, ~seri, ~siz, ~size, ~uard, ~uel_, ~va_
  -2.2: ~voic, ~ya_, ~yet, ~yet_
  -2.3: a … like, chez nous, for … sorry, guard-, has a, hijo |, i got, is this, not |, number do
  -2.3: number>number, numero pour, ou |, que … soy, qui a, ready |, repond, si |, talla, text this
  -2.3: use … number, who |, wrong>want, you sorry, | personne, | recu, | … is, | … mero, | … never, ~ac_
  -2.3: ~di_, ~ecu, ~hoto, ~lor_, ~phot
  -2.4: a mon, a … depuis, angry>wrong, au … numero, est … celui, gave … the, her number, je … sa, me … el
  -2.4: mero, mi hijo, new number, not … about, pas … votre, pasa, remove>number, use, va, verifiez votre
  -2.4: voici, | nobody, | numero, | oui, | qui, | … hay, ~_ok, ~_ty, ~_va_, ~ao_, ~ndi_, ~oici, ~oop, ~paye
  -2.4: ~uno, ~uno_
  -2.5: NAME the, ai … le, am … in, de … es, es … bici, gars est, got my, it … NUMBER, know … this, la tienda
  -2.5: la … esta, number sorry, numero … a, order number, pas au, que es, qui |, sorry i, there |, this for
  -2.5: un an, une erreur, viens pour, you … soy, | n, | ne, | pis, | … aucun, | … else, | … un, ~conv, ~cu_
  -2.5: ~ecu_
  -2.6: ask, do you, elle travaille, go, have … phone, il est, is … not, know … you, la … es, my number
  -2.6: other guy, paye, photo, plus … de, sur |, | … gave, | … know, ~_go_, ~ask_, ~cki, ~onv
  -2.7: de commande, de mi, est … mal, is here, is … number, je … pour, la … si, number … your, numero de
  -2.7: oui, plus jamais, pour vous, texts>number, wrong … it, wrong … sorry, y |, your number, | c, | si
  -2.7: | un, ~_oui, ~aye_, ~ond_, ~oui, ~oui_
  -2.8: dnc, do … use, pas |, plus … chez, que … faites, un |, wyd, | dnc, | is, | order, | pas, | … NUMBER
  -2.8: | … error, | … part, | … this, | … votre, ~_lm
  -2.9: NUMBER |, a customer, a number, de … numero, numero n, part |, sorry wrong, una |, | elle, | quien
  -2.9: | … est, ~ye_
  -3.0: au mauvais, fait un, is … new, me suis, qui … a, velo n, who gave, with |, | aucun, | connais, | es
  -3.0: | go
  -3.1: a este, appointment |, bon |, correct |, i … the, know |, pas … mien, this … NAME, | … jamais, ~dr_
  -3.2: de … hijo, have his, is … wrong, soy cliente, you … tengo, | que
  -3.3: bici … es, c |, is … my, mi numero, not a, pas … nous, | have, | non, | y, | … velo
  -3.4: hi |, not you, the … bike, this bike, | … habla
  -3.5: avez … un, bicicleta |, suis … client, | a
  -3.6: aucun |, bici si, no pero, pero la, pero … bici, | bike, | ici, | mauvaise
  -3.7: ai change, am i, j … change, pas … ici, si es, su numero, | NUMBER, ~_dn
  -3.8: a phone, not … his
  -3.9: i gave, pas chez
  -4.0: have you, una persona, you not, | … wrong
  -4.1: de aqui, have … number, soy … aqui
  -4.2: nope |, | NAME, | … personne
  -4.3: el … es
  -4.4: number NUMBER
  -4.5: numero soy, soy de
  -4.6: numero … commande
  -4.7: not … but, not … her, tbh |, wrong NAME
  -4.8: pas mal, tbh, votre numero
  -4.9: ce velo
  -5.0: aqui |, | someone
  -5.1: sorry … person
  -5.2: | here
  -5.3: personne ici
  -5.5: no |, velo |
  -5.7: que numero
  -5.8: wrong bike
  -6.9: NAME bike
  -7.6: | |
`;
