/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WRONG_NUMBER = `
  12.5: hu
  11.4: not … mine
  9.9: texting … for
  9.5: try again
  8.9: wrong NUMBER
  8.7: gal
  8.6: delete pais
  8.5: vince, wrong … please
  8.3: pas … commande
  8.2: un beau
  8.1: qui NAME
  8.0: NAME anymore, her … number
  7.8: chez moi, up what
  7.7: bike lol, garderie, repair … is, the hell
  7.6: NAME … on, arrivent, si tu, sorry … not
  7.5: alexa-, alexandre, mark, more please
  7.4: escribe, me … rien, meg, par NUMBER, think your, vendio, what bike, who did, work order, you what
  7.3: NAME moi, NAME who, cita de, et c, et … est, etait le, faire du, finit par, have one, house is
  7.3: mi vida, monja, not … name, phone at, plus … nous, pour nous, quien no, still … NAME
  7.2: s adresse
  7.1: ai … facture, beau velo, rien laisse, suis juste, thing it, ~_gou, ~gou
  7.0: derailleur i, en … vida, herd, is … never, me escribe, mean to, number down, sorry … did, un … moi
  7.0: | … repair
  6.9: aqui … no, bike but, number take, ordered a, own |, perdon |, travaille plus
  6.8: NAME … here, about i, ce texto, central, de son, es … nombre, il … change, pense … tu, ~vinc
  6.7: a repair, all … NUMBER, c pas, cambio … cel, caso, constantly, heu, la … las, le … gars, no … pa
  6.7: rien … chez, thing … is, think … was, were all
  6.6: NAME got, a … n, am only, area code, capitals, ce … ne, du velo, ese … me, inconnue, is … night
  6.6: number thanks, pour … autre, sague-, saguenay, send … 2, une garderie
  6.5: ai … cette, est rendu, fella-, fellas, get … for, llego … mi, mandaste, mauvaise place, messages pour
  6.5: same name, vicky, you … da
  6.4: a cannondale, a nous, avoir la, came to, de ses, forti-, have an, him he, la dame, mine i, mudo
  6.4: my … down, nobody here, que … voulais, se donde, tere, this shop, your … he
  6.3: am the, de bicyclette, do … recognize, incon-, moi … suis, not … an, not … sorry, spenc-
  6.2: am … not, carte sim, code … is, d avant, he died, i sell, l … numero, mean … text, mere … elle
  6.2: ne travaille, no bike, no so, one off, patri-, patrice, plus ici, recois … textos, stop wrong
  6.2: texting his, that … at, the … nobody, this … me, vivia, ~caso
  6.1: NAME pas, a pris, ai la, be my, c … rendu, definitely not, je vends, kids … a, non … c, nope not
  6.1: not recognize, not … lol, recognize, solo … el, vendi-, vends, vos … pour, | nt
  6.0: NAME on, NAME … vous, all over, et … n, hablan, here … that, high school, i … only, know this
  6.0: le number, non je, tienen … el, vez … por, vous parlez
  5.9: a … how, and why, bon … la, en juin, heard … you, i … buy, lakes-, me dit, mon ex, non moi, parlez
  5.9: pense … que, que soy, qui … est, qui … etes, reparation j, sorry … this, svp … le, this … NUMBER
  5.9: voile-, voilee, yo … mande, | … dame, ~atri, ~ski_
  5.8: a wheel, ambul-, area, bici … yo, cambio el, cantine, cet, connais ni, de don, de … affaires
  5.8: el … cuando, est |, est … un, for … tune, hello this, hello … is, her … now, idea what, in … not
  5.8: le escribe, menage, mon char, muy … pero, my names, no bill, not pick, pais, send this, the night
  5.8: the … man, their-, theirs, twice already, un NUMBER, una llanta, went … to, your … twice, | … info
  5.8: | … serait
  5.7: NAME and, a … grand, are texting, ben voyons, bici era, bien mais, d … NAME, de antes, fait … velo
  5.7: her old, her phone, keeps asking, le monsieur, le … pas, mundo, no … donde, no … what, non mais
  5.7: not … right, ok for, pero … es, please note, sus recordatorios, text … not, texting a, think this
  5.7: this … do, tronp-, tronpe, un magasin, why would, wrong … from, | … casque, ~cet_
  5.6: NAME my, NAME stop, a voir, ai … c, al que, are … sure, ben … donc, bike that, bike … NAME, canti-
  5.6: de … appeler, does … want, es pa, fait du, is … shop, je … juste, keep asking, know a, labor-, laisses
  5.6: le sien, llego a, m est, me lah, me … have, menag-, mi … si, nt, on … team, pager, quien … NAME
  5.6: quien … es, recep-, rien … voir, sent this, service des, she gets, si … velo, sien, there … two
  5.6: this was, was great, we … no, why … a, y ese, you might, your guy, | … muchacha, | … non, ~rea_
  5.5: NUMBER le, a pizza, am … NUMBER, as le, autre NAME, ca … vous, cater-, cette dame, cette ligne, de el
  5.5: de … llanta, de … reparacion, ecrivez a, el … NAME, essayez, for … who, i live, in error, is … me
  5.5: la … place, lamento, leo |, ma grand, me hablan, no … conozco, no … mia, not … and, not … person
  5.5: number … stop, number … to, pizza place, que ni, que ver, rien … reparer, son … numero, sorry … no
  5.5: stagi-, t … le, vous … demandez, vous … que, who … NAME, wrong … there, yo solo, | … live, ~ecep
  5.4: a … autres, admin-, ago |, called NAME, caray, ce … s, chayo, che … c, drive a, entiendo … no
  5.4: esa muchacha, est parti, force-, guys … too, in … life, kinde-, maintenant a, me for, nada … ver
  5.4: not her, not of, number was, number … a, recepcion, regret, sounds … he, soy … la, the … your
  5.4: these … coming, think … want, voir avec, vous … sur, wedding and, what this, you want, your texting
  5.4: yvan, | with, ~area, ~bert
  5.3: NAME so, NAME … he, NAME … j, NAME … mon, NUMBER … from, NUMBER … le, a change, a … au, an appointment
  5.3: attend, berna-, bicycle … you, dans maison, de … ex, did … mean, en esta, era de, es NAME, gentleman
  5.3: got … kids, grand mere, he gave, he got, helen-, helene, i … am, ici … pas, ido, is … wife, know you
  5.3: ma … mere, me by, me sorry, me … llegando, message … not, moi mon, nada que, never … of, no … soy
  5.3: not for, not my, number … me, only got, out … number, phone … the, pour lui, recados |, rimou-
  5.3: rimouski, sa blonde, suis … pas, sure have, think … gave, told your, va … pagar, | message, | … usted
  5.3: ~_vic
  5.2: NAME not, NAME qui, NAME you, ai commande, any bike, avec … autre, been a, bici … tengo, componer
  5.2: con quien, contact info, cross-, crossed, de … mere, est … mien, esto por, his … with, i is, ici … est
  5.2: lamen-, le … d, llamando, manejo, moi je, no … cita, not … get, number … texting, or whatever
  5.2: para … el, pas c, perez, point de, por … los, some other, su tienda, svp … n, texted a, texts for
  5.2: think … are, un … velo, update … records, velo bleu, velo … c, with … number, ~deri
  5.1: NAME a, NAME … all, NUMBER … vous, a spoke, ah non, ai aucun, am NAME, ambulance, anda
  5.1: appartient … la, are after, aucune … de, bici desde, bici … no, complete, did … order, directement
  5.1: es … de, escribiendo … una, ese NAME, esta casa, fais du, for … old, got … phone, i … none, is pete
  5.1: is … longer, j … aucun, ja, keep getting, ki, lines, loads, los recados, me because, murio |, ni mon
  5.1: no … here, no … with, off from, one … from, pa otro, pense pas, plus chez, pour … ca, que … un, revise
  5.1: sorry … do, texting … about, there are, this … at, trompez |, went back, yesen-, yesenia, yours |
  5.1: ~_ido
  5.0: NAME aqui, NAME … do, adresse … a, and … got, assurances, busque, c … plus, ca lol, call … on
  5.0: cherches, coast, davoi-, davoir, de guardia, est … pas, esta … en, este mensaje, famille |
  5.0: finit … NUMBER, for any, for repair, for … NAME, ha, have … me, i wish, in … repair, it … mine
  5.0: keep … for, l … sur, like he, mandado, message was, mon chien, mon … on, mosque, no mande, not drop
  5.0: number she, pas … bicyclette, peux etre, pis … est, portable, que … mensaje, sent … to, simar-, simard
  5.0: somebody … i, this sim, travaille … ici, used … be, velo mais, vida, what your, whatever … this
  5.0: yo soy, yo … el, your customers, | … heard, ~_ha_, ~cann, ~ulan
  4.9: NAME … ici, NAME … no, NUMBER au, a … at, an … bike, appelle NAME, are coming, are … people
  4.9: bad number, brought … in, corresponde, corriger, de … moi, de … vous, drywa-, drywall, el you, en su
  4.9: es esta, estan … los, fork is, foto no, got her, hermanos, in … he, insurance |, is … she, it … not
  4.9: j pense, j … bien, la garderie, la unica, lista pero, magasin … velos, me … este, my … had
  4.9: no corresponde, no es, not … repair, number please, pas … est, pedia-, plus … cell, por error
  4.9: quelqu … a, reste plus, tal NAME, the person, the time, think … texted, tienda … esta, to help, tu te
  4.9: un a, un … NAME, unica, up call, update your, ver con, watch-, what … is, would love, y … llegan
  4.9: y … se, yeve, yo me, you mean, you should, | … ex, | … numbers, ~hera
  4.8: NAME ca, a … no, ai beau, apena-, apenas, as … i, asking me, aucun velo, cruz, de un, du client
  4.8: es conmigo, escribiendo a, esta linea, fois … vous, good … finding, got … on, has ever, i … know
  4.8: i … love, ici c, in october, incorrect, j … beau, je m, je … appelle, jefe se, labora, m … NAME
  4.8: me … x, moi ca, moi … lol, not him, number stop, number that, numero mon, patines, pretty sure
  4.8: probleme |, que usted, reatt-, reattribue, suis l, tengo nada, texter la, that name, that … or
  4.8: the NAME, this house, this … the, to … his, used to, vario-, varios, vouli-, vouliez, vous vouliez
  4.8: wouldve, ~andr, ~meh, ~udo_
  4.7: NAME again, NAME vous, NAME y, a quien, a wedding, al dueno, all … time, and … are, cel lo, come … it
  4.7: como si, cuando se, de ser, de … tal, did … drop, en … descanse, esta … a, fitzg-, fitzgerald, for mr
  4.7: from verizon, got nothing, habite a, have … with, honey, i split, imagi-, in … shop, jamais apporte
  4.7: je vis, know … NAME, mais … suis, married, me … phone, melange … clients, mi |, mon … haha, nada … no
  4.7: never ordered, new … for, nmbr, not bill, one with, order … you, paz descanse, phone now, preno-
  4.7: prenom, que … mal, quel … je, qui c, reached the, se quien, son … c, soy … que, su … el, telephone est
  4.7: text … she, the elm, the … street, this … a, this … meant, tienen mal, veriz-, verizon, was … to
  4.7: wrong … you, y … celular, you wrong, you … is, your contact, your talking, | bad, | … faites, ~_vin
  4.7: ~rige
  4.6: NAME … you, a son, adresse pas, am … him, aqui es, bien en, brother he, busqu-, con tu, customers
  4.6: de … sea, different number, el no, elses bike, entreprise, escribiendo, etes chez, etes … c, fille la
  4.6: for him, got … old, guardia, ha de, ha … ser, happens, i drive, i … NAME, in … house, intended
  4.6: it … sorry, la … NAME, la … era, licenciado, llegan mensajes, man you, me … want, mensaje no, moi … tu
  4.6: more it, my life, my … not, no NAME, no yo, not me, not … at, number … am, numero … une, old … she
  4.6: pa mi, pas … gars, plus ce, que … paz, reference, shop … not, si … veux, signale, telephone de, texas
  4.6: that message, this … her, this … was, tune … i, umm, un … la, une … en, velo rouge, velo … je
  4.6: vous … chez, want someone, wrong … stop, you … tell, | umm, | … wish, ~busq, ~exas, ~texa, ~xas, ~xas_
  4.5: NAME me, NAME … change, a elle, a laisse, affaire avec, ai ce, ai point, ai … numero, anything at
  4.5: anything off, at … other, avec quelqu, avec … un, boss … a, bureau |, check … number, corri-, couture
  4.5: de client, de … senora, elevator, eso … de, he … nada, hospice, is actually, j … ce, j … que
  4.5: jamais … de, know … your, l … vole, la pizzeria, la robaron, la … passee, le numero, le telephone
  4.5: le … bleu, les petits, llevado, lol wrong, lyon, m appelle, mandando … a, marco a, me habla, moi si
  4.5: more … is, my repair, no … llamo, no … yo, not … NAME, odile, odile |, of us, on … des, parti
  4.5: pas NAME, pas … il, pero me, seas, semaine passee, she passed, son cell, son number, son vrai
  4.5: sorry who, tengo ni, the … you, think … got, till NUMBER, un velo, velo vous, velo … course
  4.5: wheelchair, who … a, would-, yo … llamo, you dey, you … after, you … want, | … lady, | … might
  4.5: | … pedido, ~_mun, ~dmin
  4.4: NAME et, NAME … her, NUMBER j, a … here, a … mis, a … persona, account with, ai … ce, and … bike
  4.4: asign-, bike i, bike not, cicli-, client |, customer of, d … ce, dad he, de bike, de … ligne
  4.4: dieron este, doit … l, donc le, doubt, drop … any, ecris a, emili-, emiliano, en … c, eso … es
  4.4: etonnerait, famille, for … message, got wrong, guest-, guests, have … at, have … bicycle, i doubt
  4.4: i … have, i … was, in … wheelchair, jaw, k i, kno, la ligne, last … this, le … il, ligne, lista … le
  4.4: llegan … de, lo … yo, mal el, mande a, mate i, message n, moi … NAME, mon … ni, moose jaw, much … the
  4.4: near your, ni … nom, no … bici, numero … NAME, off any, only … this, or any, order anything
  4.4: ou … NUMBER, pas … velos, passee |, pis … a, que en, quien sea, residence, se fue, soy su, sport
  4.4: telefono … es, this to, time … am, to pick, trompe |, up … i, velo c, velo … vous, verifiez vos
  4.4: videotron, vous texter, who left, would a, wrong no, you … texting, | fijese, | nouveau
  4.4: | … appointment, | … escribo, | … linea, | … viens, ~icli, ~irle, ~rres
  4.3: NUMBER when, NUMBER … yo, a mr, a otra, a trek, all got, and … have, arreglar nada, avez … une
  4.3: bike here, bike moi, bike … not, ce pas, cell la, clients, d un, denta-, died please, dispatch
  4.3: el … quedo, en mi, en … casa, en … numero, espere que, est … numero, esta … pero, etonn-, eve
  4.3: for … years, fourn-, hace dos, had … bike, have texted, he pedido, hotel, il travaille, il … le
  4.3: is … 2nd, je … excuse, la mauvaise, la … lista, le … l, m excuse, me … esto, mme, nah … me, nice … but
  4.3: no bikes, no … NAME, no … conmigo, no … este, nulle part, numero ca, numero pis, numero … gars
  4.3: off … is, ok but, order … is, our numbers, pas mme, pas mon, pas que, pas … bonne, pedido no, pour … d
  4.3: que tu, que … era, que … es, que … velo, qui … NAME, qui … j, remplacant, ride … you, rien fait
  4.3: says … you, she … at, she … on, si yo, son telephone, soy el, svp enlevez, tal, velo … ma, with us
  4.3: y all, yo … tengo, you … wrong, | aca, | belle, | … girl, ~_mme, ~_nt, ~hote, ~lch, ~ntam
  4.2: NUMBER … que, a law, a … nada, a … vous, about |, am … NAME, avait ce, banks, ca peut, ca s, ca … j
  4.2: de … boss, de … o, de … senor, desk, donne ce, es … jaja, est … lui, est … son, esta … y, etait a
  4.2: filou, findi-, finding, hanch-, hanche, has … been, have reached, have … right, he left, is … her
  4.2: la persona, llamado, lo mejor, lol … person, luck finding, ma … pas, mi … ni, mistake i, moi c
  4.2: mon … pas, my … old, ni la, no mi, no … he, no … this, not order, not … anything, not … stop
  4.2: nunca … ido, on … with, one … by, parce que, pas celui, pas lui, pas ma, pero el, pis c, propio
  4.2: reception, refer-, resid-, ses, sim, sourd, suis un, tell you, tiene otro, to me, to tell, you sure
  4.2: you telling, you texted, you … reached, you … texted, your … about, | desole, | … cherchez, | … get
  4.2: ~desk, ~esk_, ~ichi, ~ivan, ~kin_, ~mini, ~ssig, ~tine
  4.1: NAME here, a changer, a moncton, a … mejor, a … ride, an e, appointment for, at a, avec moi, bicycles
  4.1: bike … can, boyfriends, brought it, but … i, c … surement, cell … NAME, chirurgie, cliente … ustedes
  4.1: conduis un, const-, coutu-, croye-, croyez, de … chez, delete numero, dental, desk no, diga |
  4.1: donc … velo, duena de, elle … change, else i, es para, ese … mi, est surement, fijes-, fijese, fortin
  4.1: gave … a, had this, happy to, i … texts, in this, it but, kindergarten, la … pas, last week, le … des
  4.1: le … number, live here, llama, mais c, mal … numero, malo, maple, melange, mixed, monde |, monte-
  4.1: my boyfriends, never … a, new … but, no … named, no … para, not got, not … order, numero le, och
  4.1: off … bike, on his, one to, pardon mais, paroi-, paroisse, pizza … lol, place lol, please … NAME
  4.1: poste, preguntan, que tienen, quien me, se llama, secretaire, si … la, so unless, sold … my
  4.1: sorry this, spencers, station, suis … celui, the … office, this person, velo pas, wrong girl, | och
  4.1: | telephone, | … derailleur, | … met, | … sister, ~cede, ~clis, ~couv, ~epti, ~esk, ~fond, ~inco
  4.1: ~odil, ~sim_, ~tron
  4.0: NAME no, NUMBER time, a lo, a quitte, a … en, about a, ai … fait, alumn-, and … never, aqui … es
  4.0: assig-, bike never, but this, by that, by … i, cargo |, celular … me, chiru-, cual … no, d une
  4.0: dad … away, dautre |, de … hace, de … ici, debe ser, delete … el, desconozco, difun-, divor-
  4.0: does … live, doit … une, eh you, el mundo, er, est … elle, est … pour, etre une, ever … i, ferre-
  4.0: garage |, gardienne, gonza-, had … phone, have only, he must, heard of, hell, il etait, in … and
  4.0: inconnu, intended for, is now, j habite, jaja … soy, kowal-, l an, la … ni, landline |, le … para
  4.0: le … tel, live, llanta … NUMBER, love to, me and, me another, me llamo, me … pour, meani-, meaning
  4.0: melan-, mensaje … la, mot, my english, never heard, no a, no … aqui, not the, number c
  4.0: numero … depuis, off a, other number, over NUMBER, par erreur, person you, persons, peut pas
  4.0: please … i, plus … numero, pour … NAME, prive-, privee, probably, que votre, rest … peace, saint-
  4.0: sainte, serait ce, sir … am, sorry … be, sorry … number, soy … mama, stran-, stranger, succession
  4.0: suis … cliente, sur une, talking about, te va, telefono delete, the reception, the … this, tiene bici
  4.0: till the, tombez, un … qui, velo va, veter-, vida |, viens d, votre boutique, want … else, was … for
  4.0: wilme-, wilmer, with … husband, you … fake, you … sent, your garage, | desconozco, | … fui, | … nadie
  4.0: | … sa, ~_sim, ~aniq, ~divo, ~ivor, ~lieu, ~lign, ~mot_, ~rimo
  3.9: NAME pis, NAME … plus, NUMBER number, NUMBER … au, NUMBER … this, a bottom, a ramasser, a wheelchair
  3.9: a … autre, a … bracket, a … but, a … eu, a … home, a … office, ai l, ai … aucun, and this, anda … bici
  3.9: anything in, anything … you, apprendre, avez confondu, avez du, bici de, bici yo, bici … el, busca
  3.9: ciclista, clue, come get, confondu, corriger votre, dad passed, dayan-, de becyk, de main, de numero
  3.9: de … yo, debe, deced-, demandez, des … pas, east, ekivo-, el … ha, en mai, etes bien, falle-, fallecio
  3.9: funeraire, good luck, guada-, guadalajara, habla-, hace rato, his bike, is her, j … rien, le … ici
  3.9: live in, lo tengo, lol that, m … confondu, m … je, mais … ne, me you, message … mistake, miram-
  3.9: moi aussi, mon voisin, monsieur gagnon, muchacha, my bikes, my … that, no clue, no soy, no tiene
  3.9: not … phone, noter, number>forever, numero etait, old … for, on n, on … line, one here, pas ici
  3.9: pas moi, pas … NAME, pero no, persona equivocada, phone … she, pompiers, rest in, se ha, sent … me
  3.9: silla … ruedas, smatt-, somebodys, suis … et, tasha, texted … this, texting … me, the man
  3.9: this … yesterday, ud, una bicicleta, una tal, votre fiche, went … i, with you, with … bike
  3.9: wrong phone, xioma-, xiomara, | … keep, | … quien, | … who, ~ably, ~denc, ~eced, ~fort, ~onos
  3.8: NAME guy, a bike, a boat, a jamais, a mistake, ai … ans, al … no, anda en, anos y, any NAME, are … a
  3.8: are … trying, avait, barki-, barking, barking … the, bici tengo, bike … my, bus … no, by … name
  3.8: c … sa, ce nom, connais … votre, de velos, depuis une, dicie-, either way, en vez, escribe la, est sa
  3.8: esta tienda, este cel, esto … una, ex … the, faisa-, faisant, fait reparer, fake number, fella |
  3.8: funeral home, gatin-, gatineau, hers, i bet, i keep, ici pas, idea who, in leeds, incor-, j espere
  3.8: jamais … chez, je regrette, just fyi, know what, le dio, le gars, lui |, made it, maestra, mais … n
  3.8: me about, me l, message pas, mis … anos, mon … en, monct-, moncton, never dropped, never met
  3.8: never … anything, ni bici, no … quien, no … who, nosot-, nosotros, of you, oficina de, on … boat
  3.8: out my, pas … bon, pis y, pompi-, quien … y, recados, regrette, rendu a, revis-, rhond-, rhonda
  3.8: rodol-, rodolfo, somos, sr, staff, suerte con, suis … NAME, there … not, they … me, tiene este
  3.8: to … wrong, transposed, trying … reach, velo … a, velo … de, velo … un, vez de, vous … parler, want my
  3.8: well i, which is, wrong fella, y … lo, you meant, you trying, you … dije, you … es, you … va, zack
  3.8: | check, | moi, | our, | … changed, | … proprio, | … regrette, ~_hip, ~_ly, ~_mix, ~_ort, ~_ses, ~cton
  3.8: ~jese, ~leci, ~mix, ~mixe, ~monc, ~ncto, ~somo, ~taff
  3.7: NAME n, NAME please, NAME sorry, a stranger, a trois, a … ete, a … fille, affaires |, al … me, am her
  3.7: any … shop, are … to, arreglar, asking for, before me, bike this, bike … mine, boat, bon number
  3.7: bonjour … a, bureau, ca NAME, cambio … numero, camionero, can … talk, carnal, caser-, caserne, childs
  3.7: compo-, customer … yours, de … bicicleta, de … sus, de … vie, decis, did … bring, digit off, du … c
  3.7: ecrire a, el … senor, eleva-, elle … decedee, en silla, es … ni, es … una, ese pedido, est plus
  3.7: get … bike, han de, have anything, here by, his … one, ici la, idea … quien, inn, is no, is … mistake
  3.7: is … one, je … d, je … les, joign-, know anyone, la … personne, le NAME, le … sinon, ligne d
  3.7: longer … this, me must, me … no, meme pas, mensaje a, mere |, message by, message ne, mine … am
  3.7: mix up, mme lavoie, mon homme, my dear, my … husbands, n … jamais, nada ahi, no de, no … con, nulle
  3.7: numero depuis, obten-, on call, on … one, or … text, parce … moi, pas … bike, pas … velo, pero … soy
  3.7: priso-, prison, pu ce, pu … cell, pu … numero, put … number, que … message, qui … c, regan-
  3.7: reparation mais, s … a, sa mere, semaines c, semaines … est, separ-, silla de, suppose, svp corriger
  3.7: telephone … la, tengo bici, text is, that … not, the 2nd, the right, ti guy, trouver, un … vous
  3.7: vous textez, vous … a, vous … ai, wrong>angry, yo lo, yo … he, your customer, | faux, | … should
  3.7: ~malo, ~oid, ~oign
  3.6: NAME ni, NAME pero, NUMBER miles, a ete, a otro, a … et, a … mauvaise, about his, aca, aki no
  3.6: alguien mas, am a, an … with, at work, aucun rapport, be another, because i, bicycle since
  3.6: bring anything, ce cellulaire, celular … no, change … cell, chat |, chick, coloc, comis-, comprado
  3.6: congrats to, cours … le, dans … magasin, de … bici, drop off, ecris … moi, el mensaje, es … mi
  3.6: es … telefono, este |, etes au, etes … je, etes … la, eu … velo, ex, fax line, fella, frappe, get all
  3.6: good … this, got … this, guarderia, hablas, have … car, he comprado, her cell, hers |, la famille
  3.6: la quedo, landline that, landline … reads, le … telephone, lo … a, lo … la, lookin, lord, lui … a
  3.6: m … a, madam-, madame, mal … no, me llego, me toco, me … quedo, member, moms, mon … finit, mon … par
  3.6: name but, never … NAME, no … bike, no … ese, no … hijos, no … or, not meant, nous a, nuevo y, of NAME
  3.6: or … this, orbea, pas ou, pas … c, passee, please check, please … your, plus pour, plus sur, pool
  3.6: por … jaja, prett-, pretty, proprio du, que bici, que vos, rapport avec, ready it, senora NAME
  3.6: someone elses, sont pas, soy la, sure … you, tengo hijos, that reads, the … desk, thing from
  3.6: this … before, to fix, un tal, una … NAME, velo et, verifiez le, votre client, vous … du, was meant
  3.6: who NAME, y est, y lo, y … cel, yo … en, you … tiene, | somos, | … desk, | … rapport, | … texte
  3.6: | … voyons, ~_ex_, ~elev, ~moms, ~ncon, ~oloc, ~ompo, ~oph, ~prad, ~sima, ~tros, ~usca, ~vait, ~vorc
  3.6: ~xis
  3.5: NAME i, NAME … c, a erreur, ago, ai rien, ami, an … for, arretez svp, avoir ce, avoir … numero
  3.5: bike … am, bike … is, bouchard, but really, but … is, cell … suis, centr-, char |, cherche, child-
  3.5: comprado nada, dautr-, dautre, decedee, dieron un, domin-, double check, el senor, el telefono
  3.5: el … era, ella you, emergencies |, equivocaron |, erreur … numero, es mia, ese nombre, esposo que
  3.5: est decedee, est un, good afternoon, has no, have … bike, here … me, icitt-, icitte, impos-
  3.5: impossible, informo, inscrit pour, is different, it … he, je … des, jefe no, know NAME, last guy
  3.5: le nouveau, le … etait, le … si, leeds, les llevo, lui il, ma vie, mari s, me llegan, me prend, me who
  3.5: mensaje … es, mi … ahora, mistake … is, moi que, negative, ninguno de, no era, no … el, no … quienes
  3.5: not his, not … any, nothing about, number used, parce, pardon … je, pas votre, person … the
  3.5: pieds dans, please … this, pour quelqu, propi-, que moi, que … bici, recu … facture, revisen, rory
  3.5: scooter, se … queda, ser, she … not, team |, texting … stranger, the lady, this no, this … i, to … by
  3.5: tremblay, uh, velo … NUMBER, votre magasin, vous ecrivez, want |, way i, who are, wish had, y … erreur
  3.5: you … to, | compre, | um, ~boat, ~citt, ~etty, ~geme, ~heir, ~lake, ~lang, ~lfr, ~lind, ~nait, ~ndio
  3.5: ~nneu, ~olin, ~rina, ~taxi, ~thei
  3.4: NAME le, a retired, a … NAME, a … never, a … or, a … ville, and … is, anota-, avisos de, bike there
  3.4: bike … i, bike … your, but my, c … moi, changer de, chema, clerk, clinica, commande de, dan, de que
  3.4: de selle, de … nom, delete … de, destinatario, dos anos, dos … y, elses, en ese, en … taller
  3.4: encore pour, enfant … le, es … delete, es … mio, ese senor, esposo … en, est decede, etre … moi
  3.4: excuse, fermi-, fille de, frapp-, fyi … number, gardi-, hace … ano, have sent, have … tell, he … a
  3.4: him this, homme |, in … i, inten-, it … number, jaja … no, jamais … a, jamais … les, keep telling
  3.4: know any, lady |, le bon, le … mal, ligne |, linea, lol … number, lookin for, marcaron, marcaron mal
  3.4: marri-, me estan, mi amor, mis les, mis … pieds, moi … lieu, moi … vous, mon … avait, must be
  3.4: ni … donde, no … mio, no … ningun, not NAME, not been, not hers, number also, number at, number before
  3.4: numero … que, numero … se, of yours, of … shop, office we, one … off, pantoute |, para mi, pas … lol
  3.4: petits, phone no, plastique, plus … ce, pour NAME, que tengo, que … yo, ready … is, records |
  3.4: reparacion no, right … i, saludo, she … i, she … out, sigue llegando, son NUMBER, son ex, telephone la
  3.4: texto la, these are, they … a, to … this, todo … de, tu … es, un autre, un … c, un … que, us in
  3.4: want … is, were a, when he, which … i, who is, y … conozco, yo … NAME, you … call, you … his
  3.4: your lookin, | … pero, | … tel, ~_ape, ~_fij, ~blay, ~fij, ~lado, ~lses, ~nea_, ~onct, ~sie_
  3.3: NAME left, NAME yo, NUMBER ou, NUMBER que, a fake, a pas, a … lol, a … magasin, a … place, a … votre
  3.3: about … repair, affaires, ai … velo, alle a, aqui … se, are looking, are … my, aucun … avec
  3.3: aucun … en, becyk, bravo pour, broug-, brought, burea-, ce … etait, check your, check … digits
  3.3: cherchez a, chip, coming to, d NAME, de abajo, de … non, de … quien, do … even, do … know, doo
  3.3: el … otro, ella … tiene, elle a, errad-, errado, es ese, ese no, est gratuit, esta … no, este chip
  3.3: eu ce, faux numero, file for, for … else, for … repair, forever>number, foto … la, front desk, gets
  3.3: have this, he … to, he … you, heard … your, her … she, his mom, homme, hope … find, icitte |, il a
  3.3: it wrong, j … achete, j … l, jaja pero, jajaja no, jamais mis, je … jamais, je … son, kien, l … j
  3.3: la molestia, la personne, laval, les pieds, lycra, m thibodeau, ma … au, madame |, mal … telefono
  3.3: mamie, me … NAME, me … avec, mia la, mine … only, moi … je, moose, mrs, n etait, nadie se, nadie … en
  3.3: name … this, names NAME, neither |, ni … tengo, no … tengo, not who, not … here, numero mal
  3.3: numero … client, numero … mio, of … all, of … place, on est, on … est, on … pas, one digit, pas du
  3.3: pas … bicycle, pauvr-, pauvre, person i, person … want, please quit, plus … NAME, proba-
  3.3: proprietaire de, put down, put my, put … my, que … cliente, que … n, quien eres, quien … ese
  3.3: reached a, rente, rep, salas, san, she blocked, ski doo, sorry but, su taller, suis le, suis son
  3.3: sur … ligne, te dio, tel est, telefono … soy, termina … NUMBER, texts … the, the good, there … no
  3.3: these>wrong, thibo-, thibodeau, thing … you, this text, this … has, tiene … numero, to inform
  3.3: to … what, todo lo, truck-, tu veux, un ano, une … NAME, use … phone, vieux |, vous … bien
  3.3: vous … ecrire, vous … pas, was … customer, when she, winnipeg, wrong lady, wrong … but, wrong … maybe
  3.3: years and, yo … soy, you … asking, you … looking, you … who, you … writing, your records, your shop
  3.3: | … aca, ~_ber, ~_mrs, ~_s?, ~_s?u, ~atar, ~bure, ~busc, ~dece, ~gana, ~gnez, ~hod, ~iffr, ~inea
  3.3: ~kien, ~labo, ~mrs, ~mrs_, ~ntl, ~ogn, ~otel, ~reau, ~s?u, ~s?ur, ~tits, ~urea
  3.2: NAME passed, NAME … but, NUMBER vous, NUMBER … am, a pagar, a un, a … ici, a … lado, accident i
  3.2: ai NUMBER, allergique, am … and, and … do, aqui nadie, as … mauvais, avoir un, bon numero, bought the
  3.2: canada, changed her, cherchez, chez … c, clare-, co, con las, confo-, confundiste, conozco ese
  3.2: contactado, correct your, correct … records, courage, customer i, de casque, de parte, de una
  3.2: different NAME, dispa-, en … ni, entendu parler, entendu … de, era … el, es aqui, es un, esa tienda
  3.2: est … pis, esta escribiendo, este … no, este … nuevo, etes … sur, expecting, fatou, florida
  3.2: for … this, gentl-, giving … my, hende-, here in, i hope, in vancouver, is his, is … and, j … la
  3.2: jamais entendu, jamais … parler, je … allergique, kien eres, la delete, la j, la senora, lado |
  3.2: law office, llamo, llegan, luck |, lui, mais vous, marca-, marco mal, me … texter, message … me
  3.2: mi nombre, mio |, moi … pas, moved out, must … the, my … husband, no … conosco, no … equivoco
  3.2: no … jaja, not bring, not no, not talk, not … number, not … off, not … owner, number i, number last
  3.2: pas m, pas qu, pas ton, pas … rdv, pas … rendez, persona no, personne que, personne … vous, perte-
  3.2: pertenece, pete |, phone for, pick … the, plus le, polyv-, polyvalente, pour … je, preguntando, que el
  3.2: qui … son, quittes, record, remonte, reparer |, right … for, se de, se quienes, she does, sir i
  3.2: son … elle, sophi-, sophie, still … it, stolen in, suis allergique, sur … personne, sure … is, tablet
  3.2: telefonos, telephone je, termina en, texto recu, the landline, the plan, think the, to … only, touto-
  3.2: toutou, try, un client, video-, voice … i, voudrais pas, vous … n, want some, was never, what the
  3.2: who tf, wish … a, would have, wrong contact, wrong number, y este, y sigue, y … NUMBER, y … llegando
  3.2: yo no, yo vivo, yo … un, you … fue, you … money, | marco, | mauvais, | parce, | … bud, | … cher
  3.2: | … hr, | … note, ~_cic, ~_lui, ~adam, ~ayez, ~debe, ~ecy, ~egan, ~elc, ~epr, ~gem, ~ispa, ~lord, ~niq
  3.2: ~niqu, ~ntly, ~onfo, ~orce, ~patc, ~sca_, ~stra, ~yor
  3.1: NAME phone, a different, a fax, a pu, a … ca, a … station, aca no, acabo de, afrai-, afraid
  3.1: again … have, am no, am … customer, and has, anos no, aqui no, arretez … texter, be one, be the
  3.1: being repaired, bike … do, bonne chance, boutt-, boutte, bruh i, but … have, carrito, ce telephone
  3.1: ce … pis, chat qui, con … nombre, confu-, corresponde al, crois |, de otra, desco-, digito
  3.1: donne … cell, doute, elle … pu, elm, es pas, es … pero, esa no, est ca, est … ligne, este … pero
  3.1: et le, et mon, et … velo, fake, feldm-, feldman, fille … NUMBER, fired, foggiest, for real, fue de
  3.1: fuera … su, grati-, gratis, guy … not, habit-, hay manera, hay ningun, hay … NAME, herit-, herite
  3.1: herite de, his old, il … en, in boise, in florida, in for, is … of, is … up, jamais eu, je pas
  3.1: la troisieme, le … qui, les … dans, love … not, mais j, mais … chance, me fais, me … con, mi … asi
  3.1: moham-, mohamed, moi … est, mon dernier, named NAME, no he, nom la, nombre |, not … anyone, not … she
  3.1: not … what, nothing of, now … bike, number changed, number not, number … he, nunca he, nunca … mi
  3.1: off his, par … le, pas … client, passi-, passing, pis elle, place |, que … c, que … este, que … tiene
  3.1: qui … appelle, quoi l, rappo-, rapport, recko-, reckon, records, rehab, repaired, serait … pas
  3.1: tengo … jaja, that phone, that … is, the … he, this phone, tiene … cel, titul-, tout … temps, tu t
  3.1: tu … pas, tunde, un boutte, un digito, un taxi, unfor-, unfortunately, vendu … velo, was my
  3.1: whoever … want, will take, yo ni, you … esta, your store, | acabo, | equivocado, | sir, | uh, | vs
  3.1: | … dan, | … femme, | … fue, | … work, ~_afr, ~afr, ~afra, ~bul, ~digi, ~eas_, ~esid, ~fake, ~gets
  3.1: ~igit, ~indi, ~mers, ~nfu, ~nfun, ~nia_, ~onfu, ~tado
  3.00: (tables say wrong_number)
  3.0: NAME quien, NAME … am, a celui, a montreal, a … ce, a … d, a … line, again you, ampar-, amparo, ans je
  3.0: apuesta, are … for, au … du, bad hip, been NAME, bike … have, bike … number, blocked me, boat |
  3.0: buscaba, ca … m, ca … souvent, ce … avant, cel por, cell je, chez … on, chiff-, client, clients |
  3.0: college, commande chez, commande … vous, condo, conjoint, conos-, conosco, creo que, crout-, cuarto
  3.0: de ruedas, de … este, de … jefe, depuis 2, despacho, donna-, donner, du … un, el … pasado, elle n
  3.0: erreur de, esa orden, ese … no, espere, est … salon, est … tel, et je, etait … telephone, fais pas
  3.0: foggi-, friend |, from … store, getting texts, go by, haha non, have it, have … this, hi i, histoire
  3.0: husband NAME, i checked, i … getting, i … remember, in shop, je … l, jurid-, juridico, just kidding
  3.0: just … and, la vecina, la ville, la … les, last … was, le llego, les dije, like … of, lista … no
  3.0: mais bonne, mandando esto, meme … de, middl-, middle, mine and, mixed up, mon conjoint, mr, my late
  3.0: nadie con, nadie … ese, ne … est, nel … no, never been, ni idea, ni … de, nimew-, nimewo
  3.0: no … comprado, no … in, not … never, not … you, novak-, novaks, numba, number … his, number … it
  3.0: numero es, on … l, ours |, panto-, pantoute, para … que, perdon pero, pertenece a, phone … NUMBER
  3.0: pour … il, pu ici, que mi, que oso, que … ne, qui avait, reass-, rien commande, right number, she … no
  3.0: si le, si … me, soy … no, su … y, suis … cette, suis … lui, t as, tas, te confundiste, telephone merci
  3.0: texter pour, that and, that … never, this … last, this … to, ti, times do, titular, tremblay |
  3.0: trompe … numero, un chiffre, un salon, une autre, us … that, used … have, vanco-, vancouver
  3.0: viens … avoir, vous … trompe, vs avez, y … bici, you are, your … this, | aki, | pretty, | … afternoon
  3.0: | … esposo, | … estan, | … person, | … pos, | … tf, ~_mr_, ~_ti_, ~_uh, ~acin, ~ania, ~bois, ~chif
  3.0: ~clue, ~erna, ~ex_, ~fals, ~glar, ~hiff, ~mela, ~midd, ~mino, ~nosc, ~ntou, ~osco, ~phi, ~repr, ~rne_
  3.0: ~seni, ~tty_, ~voil
  2.9: NAME to, NAME … y, NUMBER … a, NUMBER … un, a NAME, a nice, a saber, a vole, a … lo, a … so, a … there
  2.9: acheter, ai herite, am not, am … landlord, am … mr, an passe, and i, and never, and … am, anter-
  2.9: anterior, anything from, aucun NAME, bici jaja, bici … ustedes, bill, bill |, biolo-, bouch-, boyfr-
  2.9: bring … in, busca-, but … do, ce message, chiffre, cliente |, comprendre, con ese, connais … NAME
  2.9: contact |, darli-, darling, daughter … this, de contact, de mecanique, de mme, de … argent, de … mon
  2.9: de … son, decede, deux chiffres, digit, digit-, donde queda, ecoute, el chip, el mes, enfermera
  2.9: es nuevo, es … celular, ese … es, est … NAME, est … et, est … mauvais, finit, firm, flori-, forfait |
  2.9: get texts, got … and, graha-, graham, had … number, has this, have not, have … his, he … in
  2.9: his mother, his phone, hombr-, hombre, il n, incorecto, inver-, is … mr, j … herite, joven yo
  2.9: la parroquia, lady, las bicis, le bureau, lieu de, lista no, llamo … y, lo siento, lyne, mal |
  2.9: me quede, me va, me … loca, mensaje … no, met, montreal |, my … he, n a, ni … la, no deje, no … idea
  2.9: numero falso, of mine, ok … i, ou le, ours, parroquia, person in, phone she, phone with, pierda
  2.9: pour … un, quiza-, quizas, retrouver, se … fue, since … so, someone … bike, sounds like, textos de
  2.9: texts … someone, that … my, the ones, the … phone, this message, this numbers, tienda no, to … bike
  2.9: toutes les, troisieme fois, troisieme … que, un … falso, unless you, va aller, vaya, velo a, velo chez
  2.9: votre NAME, vous dire, whoev-, y … soy, yo … deje, your file, | debe, | recibi, | somebody, ~_ago
  2.9: ~_jac, ~abit, ~amie, ~aria, ~aska, ~assi, ~atai, ~gie, ~hoev, ~homb, ~jac, ~lady, ~rior, ~sot, ~tons
  2.9: ~ulie, ~whoe
  2.8: NAME … a, a una, a … shop, ai meme, ai … laisse, am … florida, am … the, ambulancia, and … his
  2.8: ans … j, any shop, apues-, at any, at … bike, au NUMBER, au lieu, aucun … alors, be your, because … is
  2.8: bien you, bike … never, blague, brompton, busca |, but not, but … the, c … pas, ca ne, ca … un, cae
  2.8: caron, chance … le, check the, chica-, chicago, chsld, clien-, cliente … vous, clinique
  2.8: clinique dentaire, compania y, compania … me, company this, connait, coworker, cuart-, cuz i, cuz … am
  2.8: de cel, de … ans, decev-, decevoir, dentaire, depanneur, dire que, doit, en bici, en … tienda, enero
  2.8: equivoco, espana, est … blague, est … j, est … moi, est … mon, este you, fiche, fizz, for our
  2.8: forever>wrong, former, from … this, gemel-, get messages, getting … bike, gives, grade, hablo bike
  2.8: hablo … lol, han, here anymore, hope the, hospi-, i received, i … all, il … un, in peace, infir-
  2.8: instead of, is about, is got, is … different, it … this, j … meme, j … une, jamais ete, justine
  2.8: l auto, l … avant, la clinique, la mama, lavoi-, lavoie, left … company, lieu, lol … do, lol … is
  2.8: looking for, m … j, ma tante, magasin de, mais … a, mari, me cae, me … with, mexic-, mexico
  2.8: mis NUMBER, moi … velo, mon boss, more>wrong, musiq-, musique, my … put, no trabaja, no va, no … being
  2.8: no … tiempo, not know, not … one, number but, number de, numero … pour, of our, on … un, otro |
  2.8: owner of, par … je, parle-, parler … votre, parte … no, party |, pas … pis, person … are, personne |
  2.8: pu son, que … sepa, regre-, rien a, se equivoco, seguros, senor, silla, son |, sorry … i, soy esa
  2.8: soy … hija, spoke, te … de, te … un, that number, the … kid, theo, third … this, this line, this ones
  2.8: this you, to reach, trabaja, trabajo y, tu … ecris, une blague, une semaine, une … personne, union
  2.8: unles-, unless, veci, velo je, velo moi, velo … j, vous … le, who that, whose bike, work i, wrong>not
  2.8: wrong>number, y otra, y … he, yo sepa, you think, you … am, you … trabaja, your shops, your … by
  2.8: | felicitations, | … brother, | … casco, | … customer, | … dueno, | … parte, ~aff_, ~aval, ~brou
  2.8: ~clie, ~doit, ~gera, ~hosp, ~ipo, ~lamo, ~nles, ~oev, ~oeve, ~ords, ~ospi, ~regr, ~rett, ~rnal, ~tula
  2.8: ~uett, ~uli, ~unle, ~watc
  2.7: NAME en, NAME … son, NUMBER pis, NUMBER … us, a kids, a mix, a … fixed, a … from, a … se, ai … pas
  2.7: am afraid, ancien proprietaire, any … in, appelle … pas, apuntado, as pas, asigno, autre personne
  2.7: avez texte, avez … la, bike fixed, bike in, bike … ready, bike … you, boise |, bonne personne
  2.7: bonne … pour, breaks, bromp-, c qui, c … pu, cambie … compania, cel es, cell and, cell est, chats
  2.7: clini-, collar, coma, confondez, conjo-, consu-, cycli-, de compania, de ninguna, de … le
  2.7: de … saludos, do … turn, dueno, el otro, elle … plus, encore la, era … otra, eres, es delete, es mio
  2.7: eso de, est meme, est pu, est … troisieme, este … es, este … y, etes trompe, except the, forme-
  2.7: from … you, fyi this, fyi … is, gars, got his, got this, got … wrong, grandmother she, halif-, halifax
  2.7: have no, hello i, here … the, here … years, hi you, hijos, him … is, his new, i believe, i bought
  2.7: i … afraid, in nebraska, it can, j … NUMBER, jamais alle, je crois, joignable, justi-, know the
  2.7: l … passe, la bonne, la c, la … porque, late husband, le dejo, le … par, lol c, lol … est, longer has
  2.7: lucil-, lucille, me … do, me … error, misdi-, misdialed, mort, ne suis, nebra-, nebraska, ni se
  2.7: ninguna, no lleve, not … nothing, nuest-, numero l, numero votre, numero … mi, offic-, old owner
  2.7: one … NAME, ortho-, otra NAME, pas … cell, pas … moi, pelletier, personne … ce, phone on
  2.7: pieds … votre, plusi-, plusieurs, porque no, pos, pris … numero, qui … ai, rappel mais, remon-
  2.7: retired, salon, se … es, soy … senor, suegra, suis pas, sure how, temps pour, texting the
  2.7: texting … wrong, the … went, these>number, think we, this i, to … up, tuvie-, tuviera, un … cell
  2.7: une roue, une … j, usado, wife and, wrong>stop, wrong>texts, wrong>you, y por, y … me, years … i
  2.7: yo … lleve, you that, you … somebody, | listen, | … believe, | … bici, | … hermana, | … pedales
  2.7: | … siento, ~_cru, ~_cyc, ~_ere, ~_sop, ~_tas, ~abla, ~ea_, ~egre, ~fice, ~gars, ~heq, ~hequ, ~iddl
  2.7: ~ijos, ~lane, ~lori, ~mado, ~mpie, ~offi, ~onsu, ~orid, ~paro, ~patr, ~raid, ~rrit, ~seem, ~ska
  2.6: 2 ans, NUMBER … je, NUMBER … pas, a truck, a … and, a … de, a … i, about … bike, ai achete, ai une
  2.6: aimerais ben, alle, am from, anywh-, anywhere, aqui … hay, at … number, au travail, avec un
  2.6: avec … magasin, aviso que, be … i, believe this, believe you, bendiciones pero, bendiciones … no
  2.6: boise, bowli-, bowling, buddy, buscan |, but he, c … qui, cambio de, celular … la, chiffre de, chum |
  2.6: confundieron, conozco a, content, creo … este, crois, crois … ce, cuantos, cycliste, d habitude
  2.6: dads phone, de nina, de velo, de … cote, depan-, deportista, des erables, desk at, destine
  2.6: dueno anterior, dueno |, ecout-, el tiene, en france, erables, erron-, eso es, est qui, ete, form … i
  2.6: france, got no, guy … me, habei-, habeis, habitude, have … wrong, hey just, hey … fyi, hip
  2.6: il … jamais, in time, in … night, in … your, is … his, is … old, juin, l atelier, le forfait, le … que
  2.6: llegan cosas, llegan los, lo dieron, looki-, mal … le, manera … que, mayor-, mio, moi … l, mon … du
  2.6: mon … mais, mon … partout, mucho … de, must, my daughters, my … when, named, ne me, no mr, no one
  2.6: no usa, no … that, none … them, nous on, number … week, number>me, numero ahora, numero partout
  2.6: numero se, of me, office, old number, on to, on … lol, os habeis, own no, parmi, pas … magasin
  2.6: personne de, pis on, please tell, que bueno, que pasa, qui j, qui … ca, quoi votre, reached
  2.6: records … is, remember |, says … not, she gave, shop is, shop … do, soi, suert-, suerte, te … a, tener
  2.6: tenia este, texts>wrong, that person, the … again, there is, this … be, this … my, this … off, to have
  2.6: to miss, to … when, travaille pu, trois-, troisieme, tucso-, tucson, una … delete, usa este
  2.6: usa … numero, velo ici, velo lol, votre … a, was … bike, we … up, whoever, will want, wrong guy
  2.6: y … tengo, you … usa, | chez, | getting, | mis, | mistaken, | quelqu, | … bueno, | … errado, | … esa
  2.6: | … mal, | … message, | … passed, | … sus, ~_inn, ~_kie, ~_mm, ~_try, ~_viv, ~chip, ~ffr, ~ffre, ~guna
  2.6: ~lini, ~mpos, ~must, ~neur, ~nsul, ~nywh, ~orri, ~pist, ~rmie, ~rron, ~rtab, ~salo, ~sop, ~suer, ~veci
  2.5: NAME, NAME … soy, a bad, a des, a diff, a guy, a landline, a poder, a qui, a une, abuelito
  2.5: acabo … sacar, ahi no, ahora lo, ai … commande, ai … mis, am … her, an dernier, and she, anda |
  2.5: appareil, asi |, autre numero, avocat, away from, barel-, barely, been … a, belon-, bici con
  2.5: bike wrong, bikes are, bikes … you, bonne … avec, canad-, cette personne, chance avec, chicoutimi
  2.5: city, code NUMBER, con otra, cousin he, creo, de bicycle, de … icitte, dentista, depor-, digits
  2.5: dropped … a, el de, employee, en … el, en … roulant, equivoco de, es una, esa … you, ese … you
  2.5: est … vieux, et n, et … a, even own, even … a, fauteuil roulant, getting … for, goes … the
  2.5: grandmother, he ido, heard, him my, his, i … his, ido a, is like, it … wrong, jaja no, know it, knowl-
  2.5: knowledge, l … dernier, la semaine, le … et, left in, line … a, lost … job, m appelez, mail
  2.5: manana con, manchester, manera de, mauvais gars, mauvais number, me … dieron, message came
  2.5: message … est, mi bicicleta, mijit-, mijito, mine now, mistaken, mix, moi … client, mon … j
  2.5: monsieur … n, montreal, my grandmother, n avez, negocio, never in, no hablo, no soi, no … amor
  2.5: no … bicicletas, no … esta, no … has, no … ninguna, nom du, not mine, not your, not … a, not … of
  2.5: number ends, number … have, number … le, number … that, number … up, numero appartient, numero … de
  2.5: numero … j, occupe, otro lado, out … to, owner |, par … j, parece, pas … facture, pas … mon, peper-
  2.5: pepere, personne n, phone … this, poder, pour … vous, presb-, presbytere, quel … vous, quoi j
  2.5: quoi … ai, rendez … de, rendu, rente-, resse-, roula-, roulant, sa, se confundieron, se … son
  2.5: send>wrong, ser otra, so this, suis … alle, suis … je, sweetie, take … for, tante, te … bro, telce-
  2.5: telcel, tengo … anos, the company, the … because, this … any, told the, tout le, tromper … numero
  2.5: un … y, una foto, usa, usted, vecina, velo … haha, vive, voisine, vous arretez, vous cherchez, vs
  2.5: whoevers, wife … i, with … to, wrong … i, y no, you keep, you wrote, your … for, your … so, yourself
  2.5: | maam, | pardon, | … creo, | … hablo, | … idea, | … mijo, ~_cy, ~_ici, ~_mr, ~_sa_, ~_ud, ~_vs_
  2.5: ~alum, ~anin, ~belo, ~blet, ~eani, ~elon, ~eros, ~gits, ~jos, ~nera, ~net_, ~ntad, ~osp, ~pena, ~reh
  2.5: ~rles, ~sepa, ~sieu, ~urra, ~voco, ~vs_, ~yon_
  2.4: NAME andre, NAME she, NAME … est, NAME … not, NAME … to, NUMBER … lieu, a ce, a mes, a moi, a peut
  2.4: a shared, a … etre, a … que, ahora … tengo, ami |, appelle, aqui … la, au depanneur, aucun … a
  2.4: avez pas, avoca-, bertr-, bertrand, bici … en, bueno you, ca doit, cellulaire d, changed … number
  2.4: cherchez qui, chiffres, compa, confundiendo, connais … ca, conozco su, cosas de, d avoir, d numero
  2.4: dame, daughters, de NAME, de sacar, de … escuela, de … j, desti-, disculpa, divorced, doit etre, earl
  2.4: en reparacion, en … aucun, en … je, en … no, en … y, errone, es … ustedes, espero que, est pas
  2.4: est … cellulaire, est … ma, esto me, falso, felicitations, guy, habite, had a, handing, has not, ici
  2.4: ici … de, identity, is … been, is … shared, jaja … que, joven … me, l … NAME, la … d, la … maison
  2.4: la … pero, la … que, lent, letting … know, llamo NAME, me … are, me … be, me … confundiendo, meses
  2.4: mi casa, mi nena, mi … porque, moi qui, monde, moved, movil |, murio, my neighbor, nada en, need … to
  2.4: ningun NAME, ningun … se, no el, no … by, nobody named, nom … mon, not any, not help, not here
  2.4: not think, not … by, not … please, now his, number … got, number … is, numero y, numero … deja
  2.4: numero … no, off i, ojala, on vous, one … you, otra persona, ou … est, pas pour, pelle-, pero … de
  2.4: peut etre, phone … to, pintar, porqu-, porque, portable de, pour … rappel, prevenue, pu le, quels
  2.4: quien, ramir-, ramirez, random, reach-, reception de, recien, recipient, ride a, roommate, saludos |
  2.4: same … as, school office, servi, solicitor, somebody elses, soy, succe-, tengo yo, tengo … en
  2.4: tengo … que, texts about, tf, that … were, the building, the trek, time … me, toco, todo … mi, toute-
  2.4: toutes, un … pas, une … dans, up with, used … phone, velo … ai, vivre en, votre dossier, vous j
  2.4: vous … ecrit, walker, want NAME, weste-, western, who you, whoever you, with … customer, woman, y yo
  2.4: years, yo … bici, you but, you … have, you … mistaken, yours, | bro, | donne, | … if, | … mobile
  2.4: | … pense, | … recois, | … texter, | … trompez, ~_adm, ~_bil, ~_dif, ~_fak, ~_his, ~_mio, ~_oja, ~_soy
  2.4: ~aca_, ~ald, ~avoc, ~bly, ~bly_, ~croi, ~dame, ~dest, ~enor, ~eot, ~evio, ~evis, ~fak, ~flor, ~geri
  2.4: ~guy_, ~ieur, ~igl, ~igle, ~itu, ~loc_, ~med_, ~muri, ~ojal, ~oms, ~oms_, ~poll, ~porq, ~seno, ~soy
  2.4: ~soy_, ~tul, ~uida, ~veri, ~viv, ~ycli
  2.3: NAME … l, NUMBER … away, NUMBER … y, a esa, a pogne, a … avec, a … hijo, a … in, aimerais … ca, algui-
  2.3: alguien, along |, and you, and … no, another customer, any … thank, anywhere |, appartient … a
  2.3: avait … numero, avez ecrit, belongs to, bici roja, bici y, bici … mi, bike … wrong, bikin-, biking
  2.3: bjr je, bon encore, by mistake, camio-, camionneur, can … pick, ce … je, celular de, chela, chien a
  2.3: con NUMBER, confunde, connaitre, cowor-, crois qu, crois … il, cruza-, cruzaron, cruzaron los
  2.3: cruzaron … numeros, cuz, de bici, de cell, de number, de … familia, despa-, don, du mal, el era
  2.3: el … anterior, empre-, empresa, en enero, en velo, ensei-, equivocaste, es trompe, est mort
  2.3: est … votre, este … un, expec-, fallecio en, farm, febru-, february, fix your, for … he, free bike
  2.3: gimna-, gimnasio, goodn-, goodness, grandson, haha i, have … a, have … bikes, he used, he … my
  2.3: hope you, i … picked, i … take, idea … you, in february, in … spring, incorrecto, is a, is called
  2.3: is … NAME, it if, j … ben, jconn-, jconnais, joint, just … lol, kien es, landl-, le cellulaire
  2.3: le dieron, ligne de, like … is, llegando, lo … hace, los numeros, main |, mais … est, maner-, manera
  2.3: meant for, meme nom, menci-, moi et, moi … NUMBER, more thank, my … never, name here, name |, nephew
  2.3: neveu, ningu-, no creo, no … am, not have, not … look, not … own, nuevo no, number anymore
  2.3: numero errone, numero … je, numero … mois, our office, parec-, pas connaitre, pas de, pas qui
  2.3: pas … ca, pas … telephone, pense, pense … c, pero este, person … not, personne … s, phone any
  2.3: please correct, plome-, plomero, poutines, quelqu … vous, quien … dejo, reassigne, recordatorios |
  2.3: records this, recycled, rueda-, ruedas, sais … qui, se quedo, shop … my, si … no, siempre me
  2.3: since NUMBER, socce-, soccer, someone else, suis jamais, suis … NUMBER, supposed, supposed to
  2.3: sur … cell, t … trompe, te equivocaste, tengo … con, text … a, text … have, texts … NAME, that … here
  2.3: the babysitter, the county, the … fella, the … there, this and, this … anymore, this … is
  2.3: tiene … telefono, time on, times … i, to our, to speak, told … before, trying to, un vous, un … mal
  2.3: unas, up the, vivo en, vivre, voisi-, vous … je, was intended, was |, y … pas, your … in, | senorita
  2.3: | wat, | … bicicleta, | … errone, | … habite, | … letting, | … llego, | … lookin, | … office, | … papa
  2.3: | … prof, | … recipient, ~_cuz, ~_gue, ~_hen, ~_nul, ~_um, ~amio, ~creo, ~cuz, ~cuz_, ~duen, ~gati
  2.3: ~iff, ~ines, ~inos, ~isie, ~lgui, ~li_, ~lien, ~mewo, ~mig, ~mion, ~nct, ~nero, ~ngun, ~ntle, ~ocas
  2.3: ~ocor, ~prev, ~rdie, ~rias, ~sthe, ~tati, ~tina, ~ulle, ~ywa
  2.2: NAME changed, NAME does, NAME never, NAME … she, a don, a lot, abri, acaban, all … am, all … the
  2.2: am locked, am using, am … you, and got, and we, and … i, anos … de, anything … your, assur-
  2.2: aucun … de, avez le, back to, be … on, believe … message, belongs, bici que, bicicleta … en
  2.2: bicycle … NUMBER, but she, c … un, ca avoir, cabal-, caballero, cherc-, chez la, clue who, county
  2.2: dans votre, dans … platre, de pedales, de … client, de … ma, de … pas, diff, different, dropped off
  2.2: du … et, dueno de, en magasin, enfant, esa senora, est celui, est … sur, este telefono, este … ahora
  2.2: esto es, ex … el, fait … ans, file this, folks |, for someone, from … bike, from … guys, garza
  2.2: google … number, got the, guys … and, half the, handi-, have the, help with, hermano … no, i … locked
  2.2: i … ordered, i … using, if … need, in texas, inverse, is not, is … google, jamais … ce, je recois
  2.2: je … sais, jr, judas, know your, la couleur, la … et, le entiendo, le prof, le … chez, le … ou, line
  2.2: line at, llega a, manit-, me instead, mista-, mistake … me, modo |, moi j, monsi-, monsieur, my dads
  2.2: my man, my wheel, n y, ne sais, need his, ningun … de, no is, no reconozco, no tenemos, no vive
  2.2: no … it, nobody by, nobody … that, nope … me, not … wrong, not>wrong, numero bonne, numero equivocado
  2.2: numero era, numero svp, numero … 2, numero … journee, off … file, on … text, one by, other one
  2.2: other … this, parler de, parol-, parole, pas … et, pas … nom, pieds, platr-, platre, rando-
  2.2: receptionist, reconozco, recu votre, refile, revise el, revise … numero, rien chez, san NAME, scoot-
  2.2: senorita, siento, skate-, ski, sorry no, soy tu, specialized, such person, tel de, telefono … de
  2.2: textez … mauvais, texto … est, the team, think you, this … somebody, thought this, tiempo |, tienen el
  2.2: to send, uh i, una … y, up i, using it, vato, vecin-, velo … le, vez … a, voice number, votre … ce
  2.2: votre … est, vous je, what … i, with another, would that, wrong one, y … con, you before, you got
  2.2: you les, you … contacting, you … our, you>wrong, your … is, your … put, | euh, | … check, | … fils
  2.2: | … reste, ~_bom, ~_sep, ~_sr, ~_vs, ~ami_, ~atre, ~bom, ~bomb, ~cara, ~carn, ~coot, ~dif, ~dir_
  2.2: ~dson, ~eard, ~eg_, ~engl, ~erch, ~herc, ~ieds, ~ior, ~ior_, ~ists, ~mbla, ~mort, ~oote, ~outt, ~pien
  2.2: ~plom, ~ppos, ~rce_, ~rdia, ~rner, ~rril, ~scoo, ~sons, ~stak, ~uien
  2.1: NAME c, NAME … have, NUMBER and, a car, a donne, a votre, a … nom, a … that, aca … es, actua-, adults
  2.1: ahora … mio, alle chez, alle … vous, ans que, are trying, arretez … de, autrement, avait … que
  2.1: babysitter, be someone, believe, belongs … the, ben non, bien … mais, bike at, bill and, buscan
  2.1: c … le, ca … NUMBER, calga-, calgary, cambiaron, carna-, ce numero, cel, changed, cherchez |
  2.1: ciclistas, connais … ce, connais … de, consultorio, de ella, de … dans, de … su, decea-, deceased
  2.1: des freins, desolee je, du … dans, el plomero, ends in, erreur sur, erreur … la, es que, esa persona
  2.1: eso no, estas, este number, etes … gentils, eu … numero, euh, fait NUMBER, fait … fois, faites … je
  2.1: false, foot in, for … do, forwarding, gelat-, grace, hace … anos, has … different, he … like
  2.1: here … has, how … times, husbands, i turn, i used, in … text, incorrecto |, indic-, indica, it … more
  2.1: j … a, je pense, je … prends, kitchen, l ai, l … pis, la … fois, la … ustedes, le cell, le escribo
  2.1: le prends, left … in, licen-, line for, llegan … mensajes, los … de, lot of, main, mais … pas
  2.1: mal note, manana … el, many … do, mauvais numero, me his, me … at, me … bien, message … arrive
  2.1: message … m, messages for, mi … como, mi … este, mi … yo, miles, moi votre, moi … m, my ex, my … this
  2.1: name at, names, never set, never … foot, no se, no such, no … es, nop no, nop … soy, not … cell
  2.1: notai-, number this, number … do, number … years, numero incorrecto, oh … i, one … that, orden … es
  2.1: oso, ouin c, owner … this, pas elle, pas etre, pis moi, plumb-, pobre, pop |, previ-, quatr-, que ce
  2.1: que … favor, quedo … pero, quel velo, qui je, reassigned, recip-, recipient |, recon-, roomm-, rosad-
  2.1: rosada, search, set foot, set … in, share-, shared, so … you, somos una, su bici, t a, te … pero
  2.1: tell your, tenem-, tenemos, texter svp, texto s, the labor, the only, the … about, the … who, there it
  2.1: think it, this used, tiene su, to … somebody, trompee de, tromper |, tunis-, tunisie, typed it
  2.1: un consultorio, un telefono, update the, usted … a, verif-, vous me, vous … this, ward, what i
  2.1: wrong … good, yo … no, you find, you must, you … trying, | bill, | old, | pero, | texto, | vaya
  2.1: | … are, | … cel, | … client, | … contact, | … number, ~?ur, ~_euh, ~_lak, ~_mig, ~_mus, ~_sum, ~_toc
  2.1: ~admi, ~anad, ~anos, ~arag, ~arec, ~atis, ~bill, ~cast, ~cina, ~ctua, ~domi, ~ecip, ~epan, ~erif
  2.1: ~erit, ~euh, ~euh_, ~fed_, ~gasp, ~gnan, ~gni, ~ibie, ~ica_, ~imad, ~inge, ~ingu, ~mio, ~mist, ~mons
  2.1: ~mr_, ~nged, ~ooki, ~oomm, ~ordo, ~plum, ~rair, ~ria_, ~rmer, ~scan, ~trem, ~tual, ~vive, ~xpec
  2.0: NAME il, NAME … anymore, a bus, a digit, a dog, a … celular, a … deux, a … mais, a … this, a … who
  2.0: address i, aki, alvar-, am … nurse, am … widow, anos, anterior de, are mistaken, are on, are |
  2.0: as … la, ask him, avez … deux, avez … mauvais, avez … mauvaise, avisar, away last, be … of
  2.0: believe … have, ben … avoir, bici ni, but you, by accident, can … have, ce cell, ce … doit, ce … est
  2.0: ce … la, ce … m, char, chequ-, chico-, chuch-, chucho, cliente, con … persona, conmigo |, connait pas
  2.0: cycle, d … la, de chat, de correos, dejen … mandarme, donne un, duboi-, dubois, el cambio, el … a
  2.0: en no, en … pis, enesi-, enesima, enfer-, entendu, es … hermano, es … se, escribirle, eso … la
  2.0: est … fille, este … me, estimados, et … m, everybody, faux, fils de, forever>these, frere … a, here no
  2.0: hier soir, honest, i not, i … this, il … dans, in any, inherited … number, is … ex, is … who
  2.0: je … client, je … du, je … sur, keeps … me, kitch-, la … ortiz, landline, lawyers, le … al
  2.0: list>number, lo compre, lo conozco, looking, love |, m NAME, mal, me confunde, meant … me
  2.0: mensaje para, mensaje … era, mensaje … por, mi … el, mijo |, moi en, mon grand, mother |, my … i
  2.0: my … name, name … your, negoc-, neighbors, nephe-, no … a, no … entiendo, no … person, non plus
  2.0: not … no, nous, nro, number when, number you, numero d, numero porque, numero … c, numero … y, officer
  2.0: old … of, only the, ordered, orteg-, ortega, ortiz, out loud, para otra, particular, partie
  2.0: pas commande, pas … cliente, passed the, pere … decede, plante, plus … ici, polan-, poland, presto
  2.0: preve-, proprio … numero, que buscan, que ustedes, que … con, reach is, remove it, s … NAME, searc-
  2.0: sevil-, sevilla, sient-, somebody |, someh-, somehow, soy … pero, stick, still in, sur … telephone
  2.0: suyo, te bendiga, telefono de, tengo NUMBER, tengo ninguna, texto … pas, texts … him, the navy
  2.0: the … person, the … tree, there i, this … been, this … goes, this … just, this … you, time i
  2.0: to exercise, to mr, try … other, two years, un … de, up a, up … bike, usted … que, velo la, verifique
  2.0: vez no, vicar-, visto, viuda, vous … j, vuestra, was your, widow, with … wrong, wrong i, y … que, yo
  2.0: | avertissez, | bravo, | estimados, | excuse, | fyi, | kien, | monsieur, | think, | told, | … amable
  2.0: | … bus, | … cliente, | … mensaje, | … recu, | … texted, ~_aki, ~_ayu, ~_ic, ~_nro, ~_yo_, ~aded
  2.0: ~aliz, ~assu, ~axi, ~bouc, ~brom, ~ced, ~cheq, ~ctic, ~diff, ~dlo, ~dlor, ~doub, ~edas, ~egoc, ~enfe
  2.0: ~eryb, ~eses, ~evin, ~ewo, ~faux, ~fiq, ~fiqu, ~git, ~goc, ~goci, ~hanc, ~hbor, ~ifiq, ~kitc, ~ley_
  2.0: ~live, ~lize, ~mio_, ~mmat, ~mus, ~ndli, ~ndlo, ~nemo, ~neph, ~ngu, ~nn_, ~nor_, ~norm, ~nous, ~nsie
  2.0: ~nsp, ~onst, ~pany, ~rtun, ~ryb, ~rybo, ~tair, ~try_, ~umm, ~usio
  1.9: NAME que, NAME wrong, NAME … me, a nurse, a … voice, abonnee, actually, am allergic, am … your
  1.9: and … to, aqui vive, are for, are … the, avant elle, avez compose, avez … mal, ayer … no, been there
  1.9: before … i, bendiga |, bibliotheque, bien el, bike … will, bro i, bud, but here, but … am, but … has
  1.9: but … his, but … we, cell de, cellulaire |, check … records, compre, con nosotros, confunden
  1.9: confunden con, cute, dads … he, de personne, de quien, de … mensaje, dear, dear … i, deje ninguna
  1.9: delete … y, denve-, denver, denver |, desolee, diall-, du … de, du … noter, era mi, erroneo, ese … soy
  1.9: est … ca, est … destine, est … en, est … vous, estad-, estado, este … you, excuse me, fallo, fille … a
  1.9: filled in, fils, finge-, fois que, for … i, for … lol, forei-, foreign, funer-, garag-, garage, genev-
  1.9: genevieve, good for, got me, gracias … no, hay ninguna, he … no, her … this, here, here stop
  1.9: here … NAME, hey you, i guess, i … allergic, ici le, it no, it … there, j … eu, je … etre, keep … this
  1.9: know, know … shop, l … de, l … dit, le mois, let you, lieu d, limpieza, lune, ma … avait, ma … s
  1.9: mal noter, mapel-, me confunden, mensajes de, mi … esta, mi … fallecio, misty-, mistyped
  1.9: moi maintenant, moi … en, mon oncle, montana, monterrey, mr okafor, municipale, my … friend, nada con
  1.9: nada … su, nena, ni, ninguna NAME, ninguna … en, no conosco, no fui, no la, no … at, no … works
  1.9: not ride, noter le, now … texts, numero que, numero … nuevo, of him, of … stuff, off it, on … a
  1.9: on … for, oncle, only a, only … i, ortega |, pas destine, pas … l, pense que, pere est, pero
  1.9: pero ahora, person, pete, pharmacy, phone … a, probleme, que NAME, que tanto, qui est, quien … lo
  1.9: quiere, registrado, reponds, rode, salon de, seems, she has, she … off, she … your, shop i, shop … i
  1.9: somebody gave, somebody … you, sorry to, soy ese, stati-, stop … for, su negocio, suegr-, suis … votre
  1.9: sure the, t … pas, team, telefono yo, tengo este, tenia, textiando, there and, there … is, these … for
  1.9: they gave, think, though |, tienda en, to … her, typo in, un numero, una bici, una … no
  1.9: update … number, velo dans, vou, vous c, vous … compose, we can, whose, with no, would … you
  1.9: wrong … no, wrong>send, y … NAME, you van, you … the, your … a, your … came, yours-, | disculpa
  1.9: | siempre, | … aimerais, | … entiendo, | … inherited, | … je, | … llegan, | … owner, | … reponds
  1.9: ~_ant, ~_dou, ~_eto, ~_inc, ~_ni_, ~_nr, ~_poo, ~ario, ~aser, ~bud_, ~cant, ~cipi, ~denv, ~elat, ~ella
  1.9: ~ephe, ~fils, ~fund, ~fune, ~ghb, ~heri, ~igi, ~ker_, ~lumb, ~nata, ~ndas, ~ndie, ~nfus, ~occ, ~odys
  1.9: ~oisi, ~olee, ~olog, ~ongs, ~pio_, ~pomp, ~prio, ~rary, ~rten, ~sim, ~sth, ~sueg, ~suyo, ~teni, ~try
  1.9: ~uegr, ~whos, ~zos, ~zos_
  1.8: a ella, a faire, a google, a … le, a … not, a … y, again … is, ai … achete, ai … de, am in, am … guy
  1.8: amigo, amigo |, and … a, and … not, andre, annulez … mon, ans … a, appartient plus, assistant
  1.8: avec son, avez la, balle-, ballet, bay |, belle, bici en, bici … de, bicycle, bike what, bike … no
  1.8: bill i, buscando, but it, ca … ai, carajos, ce … c, cell pis, chez vous, chiffres |, cliente … dio
  1.8: coinc-, colegio, commande … velo, compa-, con otro, conosco |, de quelqu, de … ecole, de … mais
  1.8: de … ninos, de … y, definitely, delete salon, denti-, descanse, did … leave, different … now
  1.8: dije … no, dios te, does |, dubai, ejerc-, ejercito, el ejercito, el titular, elle |, emergencies
  1.8: en a, en chicago, en … ejercito, equivocaste … numero, es … que, est au, est dans, est … chez
  1.8: esta … una, este movil, et personne, etait son, etait … velo, exist-, farma-, farmacia, fille vous
  1.8: for another, for emergencies, fork, fue el, gentils mais, google voice, groom, guagu-, guagua, guy … a
  1.8: hace un, have wrong, he … got, him |, i … in, i … of, is … dads, jamais … la, je … qu, journee … vous
  1.8: know of, le … de, le … je, le … mauvais, life |, lleve nada, m … laisse, madame je, me … am, mi primo
  1.8: mijo, mis alumnos, mistake, moi … tout, mon … pis, montar, month |, mosqu-, movil, munic-, my name
  1.8: my parents, n ai, n appartient, nada a, navy, necesita, neigh-, ni siquiera, nice but, ningun
  1.8: ninguna bici, no … en, no … pedido, nobody … NAME, not make, not this, nothing … i, number must
  1.8: number since, numero el, numero … appartient, numero … maintenant, numero … pense, numero … votre
  1.8: off you, on purpose, one on, one … i, only … a, or … it, orden no, order-, out to, out … is
  1.8: pas … NUMBER, pas … affaire, pas … en, pas … que, pasad-, passed in, persona, pic … the, plant-
  1.8: plus a, por … ni, previous, prior, qu … y, que busca, que quelqu, que … habla, que … textez, ramasser
  1.8: rencontre, reparacion, retourne, rouyn, sacoc-, sacoche, sea, seem, sende-, sender, senor-, she says
  1.8: she … you, siqui-, siquiera, sombody else, someone |, somme-, sommes, son, soy … persona, split
  1.8: sus … pero, switched to, table-, telefono … su, tes … de, textez a, the customer, the … never
  1.8: this month, this … belongs, time with, todo respeto, tremb-, trompe, two … ago, usted … el, velo ce
  1.8: viero-, vieron, voisine |, votre … on, vous mon, vuest-, wrong this, wrong>remove, y … a, y … otra
  1.8: y … personne, your … are, | had, | incorrect, | not, | … switched, | … wrote, ~_cli, ~_dau, ~_her
  1.8: ~acy, ~anyw, ~aspe, ~chie, ~cli, ~cono, ~corr, ~dear, ~dmi, ~dso, ~erso, ~fres, ~ghbo, ~grat, ~iai
  1.8: ~iali, ~icip, ~ighb, ~igna, ~iol, ~lak, ~lee_, ~lema, ~line, ~mami, ~mosq, ~moun, ~mpan, ~ndso, ~nyw
  1.8: ~oba, ~otro, ~ovil, ~prac, ~rifi, ~rois, ~rso, ~rson, ~rtic, ~san_, ~son_, ~spor, ~sul, ~tene, ~ucs
  1.8: ~umba, ~ywh, ~ywhe, ~zas_
  1.7: NAME at, NAME this, NAME … au, NAME … ce, NAME … va, NUMBER … c, a cyclist, a de, a … nouveau
  1.7: a … number, a … oficina, abajo, alumnos, am … who, and his, andab-, andaba, andra-, andrade
  1.7: annulez pas, apart-, apuntado a, apuntado el, aqui … vive, asthe-, astheure, avant … en, avez … a
  1.7: ben ca, bici … la, bici … ni, bicicleta … mi, bike and, bikes not, bonjour vous, bonne journee, booke-
  1.7: booked, boula-, boulangerie, bueno-, buenos, building, but good, caban-, called you, can … be
  1.7: cargo bike, ce … depuis, cell |, cette boutique, change pour, chez un, ciel, cita … manana, coiff-
  1.7: coiffure, coleg-, commerce, compagnie, con ustedes, con … respeto, conosco a, conozco … ningun, cork
  1.7: cyclist, d affaire, d … je, de coiffure, de nuit, de … esta, de … lol, de … persona, destine |, diffe-
  1.7: dites a, do … ride, dog … my, du tout, dude |, el pollo, elle en, en … como, enfre-, enfrente, es … a
  1.7: est moi, est … svp, esta es, et moi, ex … he, except, facte-, facteur, faites erreur, fake … lol
  1.7: fixing … bike, florida |, for somebody, gars a, gave … to, guest, guy |, hace … mes, have … been
  1.7: heill-, heille, here or, hered-, hermano, hobbi-, hobbies, home … this, i share, i think, i … not
  1.7: i … your, il y, in … family, invalid, is mr, is … kids, j suis, je … fais, know … not, la caisse
  1.7: le client, les … a, line on, llamo … pero, llego un, local |, longer NAME, luck, made a, make … you
  1.7: mal apuntado, mal … el, mal … es, many times, marta, me i, me this, mensaje recibido, message … pour
  1.7: message … to, mi vecino, might … to, mis … no, mismo … pero, moi … non, moi … numero, mon coloc
  1.7: mon … n, my … in, n … aucun, new … i, ni … bici, ninguna bicicleta, no time, nom a, nom … est, none of
  1.7: not being, not take, not … bikes, not>you, nouveau … c, number bro, numero … ma, of … please
  1.7: office no, one named, para … no, pas … monsieur, perso-, persona que, phone a, por … vez, pour un
  1.7: pour … l, previously, proprio, que … avez, que … esta, que … voulez, quede, qui … vous
  1.7: reached … wrong, recogen, recois, refil-, renco-, rien … vous, roommate he, ruiz, salon … coiffure
  1.7: se … los, separation, sinon, so … can, sombo-, sombody, someone … my, son … a, son … pis, sorry you
  1.7: soy otra, soy |, sucre, sure this, the alarm, the cargo, the guy, the spring, the … wheels
  1.7: this … when, travaille, un gars, une … de, used, ver, verify, vermo-, vermont, vous … erreur, was … my
  1.7: watching, wheel |, who … are, who … that, would … i, y … compre, years … and, you all, you … someone
  1.7: you>want, | abeg, | alguien, | creo, | heille, | … bought, | … cita, | … daughter, | … employee
  1.7: | … ese, | … mandando, | … n, | … recibido, ~_aca, ~_cro, ~_cus, ~_fam, ~_ind, ~_jui, ~_lab, ~_mal
  1.7: ~_mud, ~_nel, ~_pom, ~_rim, ~ager, ~aste, ~asth, ~cies, ~cip, ~cute, ~dien, ~div, ~ecin, ~ecko, ~ef_
  1.7: ~eir, ~fall, ~fam, ~fre_, ~gia, ~gnie, ~heil, ~icer, ~iers, ~itor, ~iven, ~jui, ~leti, ~lon_, ~lui_
  1.7: ~mari, ~mese, ~mie_, ~mijo, ~mpa_, ~nego, ~nip, ~oid_, ~onds, ~plit, ~pom, ~pose, ~quat, ~reac, ~ros_
  1.7: ~sino, ~tad, ~theu, ~udo, ~uil_, ~uiz, ~vee_
  1.6: NAME j, NAME la, NAME … ai, NAME … de, NAME … i, NUMBER est, NUMBER she, NUMBER … est, a chicoutimi
  1.6: a student, a … busca, a … cell, a … moi, a … sur, affai-, ahora me, ai eu, alask-, alaska, alger-
  1.6: algerie, am deaf, am … but, and do, and nothing, another number, antes, anymore … the, aparte, aqui
  1.6: are … and, astheure |, aucune … c, avertissez, avez reveille, beau frere, benit-, benito
  1.6: bicicleta … que, bicyc-, bike shop, bio, bottom bracket, bruno, build-, cambio, canno-, cannondale
  1.6: cas |, ce n, change … numero, church office, company, companys, comun-, con su, confunde |, d … NUMBER
  1.6: de l, de manana, de persona, de texter, de … bro, de … cliente, de … pis, dear sir, directions, dona
  1.6: ella, ella … de, en gaspesie, ends … NUMBER, equivocado |, era, erabl-, es lo, est … avec, est … ici
  1.6: esta |, estat-, et … suis, ex husband, ey, facture … NUMBER, familia |, fille |, for … is, forfa-
  1.6: forfait, foto de, frere, funeraria, gaspe, georg-, georgia, girlfriend, have … owned, have … up, hay |
  1.6: he has, hello … am, here … this, histo-, i just, i … deaf, idee c, idee … est, inval-, is all, is but
  1.6: is … about, it … time, je … moi, just so, kid |, la familia, la linea, la nieta, lavadora, le rappel
  1.6: le … bien, le … hier, linea … es, live … and, lived, lol you, mais … ai, marcando, me avisan
  1.6: me … como, me … think, meant … send, meant … someone, message … meant, mi hermano, mi … se, mia se
  1.6: moi ce, moi mauvais, moi non, mon nom, mon … NAME, mon … velo, month and, more>not, moved to
  1.6: my brother, my neighbors, my … used, need … new, ni mi, no este, no existe, no hice, no that
  1.6: nobody … by, not live, not … though, notre, nouveau numero, number 2, number again, number … did
  1.6: number … in, number … mistake, number>not, numerau, numero mais, numero |, occup-, of … no, ofici-
  1.6: oficina, once again, one … the, p tit, parece que, parti-, pe |, pedals |, pelo, phone i, phone |
  1.6: pis … ai, plan … is, plumber, popul-, primaria, puerto, puerto rico, quatre, que ahora, qui que
  1.6: quien busca, quien es, quisi-, quisiera, recois … messages, recor-, reparar, sa fille, secre-
  1.6: semana … no, serait, she left, somebody … a, suerte … la, take it, te … mi, tengo … y, the pharmacy
  1.6: the summer, this … no, though, tit, to … person, to … she, tromp-, trompez … personne, tu … mon
  1.6: un mes, une ecole, vole, votre gars, votre … lol, vous devez, vous … la, vous … un, voyons donc
  1.6: want is, what … do, whoever had, with his, y que, y … de, y … este, yo y, yo … hice, you made
  1.6: you … be, your … NUMBER, | ey, | madame, | mate, | … aviso, | … bon, | … facture, | … guy, | … joven
  1.6: ~_adr, ~_ala, ~_er, ~_kno, ~_mel, ~_mov, ~_nep, ~_ofi, ~_our, ~_plo, ~affa, ~aker, ~amig, ~anco, ~bicy
  1.6: ~bil, ~cois, ~comu, ~conn, ~cru, ~dile, ~dys_, ~east, ~ecor, ~ecre, ~enem, ~enia, ~fell, ~ffai, ~frer
  1.6: ~gun_, ~hers, ~init, ~lpa_, ~nep, ~nnes, ~nori, ~notr, ~ntai, ~occu, ~oco_, ~ofic, ~okin, ~ompa, ~omu
  1.6: ~omun, ~ona_, ~oncl, ~oter, ~pana, ~pci, ~pcio, ~pero, ~rect, ~rere, ~rpo, ~saye, ~secr, ~sour, ~stin
  1.6: ~sts, ~tob, ~trom, ~unta, ~uver, ~uvie, ~yo_
  1.5: NAME … are, NAME … ne, NUMBER anos, a ese, a m, a sus, a tout, a … tienda, about what, admin, ago and
  1.5: ahora es, ai jamais, ai |, all the, anotaron, antes |, appartient maintenant, are … about, are … up
  1.5: arretez pas, at this, aurait ete, been, been … for, belie-, belongs … a, bicicleta … es, bien con
  1.5: bless … heart, brother, ca j, check, chequen, chez, ci, colleague, commande a, dans l, de … ca
  1.5: de … il, delgado, desole mauvaise, devez, diero-, dieron, dieron mal, donne-, el cel, el que, el … no
  1.5: emple-, empleado, en cours, en ontario, en … cas, encore je, equivoco … numero, erreur j, es … ahora
  1.5: este, esto … de, excep-, fais … de, for |, for … weeks, fork |, front … at, gentils, got … in
  1.5: have never, have … the, hay … con, he pisado, he … the, here named, holiday, i joined, i no
  1.5: in january, in … so, in … state, inherited this, insurance, invoice |, it … no, jairo, journee a
  1.5: juare-, juarez, just got, keep … me, knees, la escuela, landlords, le this, left the, les debo
  1.5: les … el, line |, lives here, llaman, llego … la, lol what, lol … you, los de, loud, m ecris, ma belle
  1.5: mais le, marinoni, me … cosas, mere, message pour, mi gente, mio ahora, motel, my bike, my cousin
  1.5: n do, neighbor, neuve, never … one, nice … i, ningun taller, no tengo, no … tu, nobody … you
  1.5: not getting, not>not, now no, number or, number>more, numero chez, numero moi, numeros |
  1.5: nunca … comprado, nurse, of … number, of … with, old … with, on … me, or something, orden-, ordenes
  1.5: pas a, pas fait, pas … ce, pas … guy, patin-, patron, paying for, pero … tengo, pisad-, pisado
  1.5: plomero no, plus son, pris mon, que dicen, que son, que … NUMBER, que … vaya, recie-, recoi-
  1.5: registro |, rempl-, repair … do, repre-, say that, se … que, serai-, si … bici, sister … is, so it
  1.5: sounds, soy … delete, speak, stop asking, su cel, suis a, tel, tengo … de, the last, the … number
  1.5: to a, to somebody, to … i, to … store, tout cas, tout … monde, tromper d, tryin-, trying, una … en
  1.5: ustedes que, velo … devez, velo … mon, voir, voisin, we met, went off, wrote, y en, y … es, y … tiene
  1.5: yo … una, you pas, your heart, your … the, | again, | ce, | ninguna, | sent, | … drive, | … llevo
  1.5: | … man, | … sir, | … sorry, | … t, | … telephone, ~_aq, ~_aqu, ~_asu, ~_aur, ~_aus, ~_bec, ~_cet
  1.5: ~_ci_, ~_dom, ~_err, ~_jan, ~_liv, ~_od, ~aban, ~aki_, ~anit, ~arac, ~arak, ~ardo, ~ary, ~asad, ~been
  1.5: ~bio, ~ccup, ~cret, ~dau, ~deve, ~dlin, ~dys, ~ecoi, ~elac, ~eld, ~elie, ~eral, ~esco, ~fire, ~forf
  1.5: ~gna, ~har_, ~hbo, ~hink, ~hoe, ~hond, ~ince, ~isin, ~ivee, ~izz, ~kno, ~know, ~liev, ~mew, ~mpag
  1.5: ~ndu_, ~nom_, ~nond, ~nota, ~nro_, ~ompi, ~orci, ~oula, ~pell, ~rcia, ~rder, ~revi, ~rist, ~rito
  1.5: ~ruck, ~seig, ~spon, ~sty, ~tari, ~tier, ~tryi, ~tude, ~uart, ~ueri, ~uh_, ~ula, ~undo, ~uner, ~usc
  1.5: ~used, ~wrot, ~xcep, ~xist, ~yped, ~zas
  1.4: 2 years, NAME … es, NAME … his, NAME … number, NUMBER mil, NUMBER so, NUMBER … de, NUMBER … par
  1.4: a dentist, a job, a … bike, a … ni, a … qui, a … taller, afternoon, again this, ages, alguien que
  1.4: and not, ans … de, any … it, aparte |, appea-, apuntaron, aqui … una, are giving, bay, be … elses
  1.4: been to, being, bianc-, bianchi, bibli-, bici pero, bicicleta en, bicycle … i, bike stuff, bless your
  1.4: bracket, ca … pas, cabin-, caisse, calling me, can … come, cargo, carni-, carniceria, ce, cells
  1.4: cellu-, cellulaire, celular … lo, coiffure chez, colla-, compose, compre una, con … el, conce-
  1.4: confundiendo con, confundieron |, confundio, correos, d … j, dads name, de nadie, de … electrique
  1.4: de … votre, dental office, depuis janvier, des … on, desk |, dios … bendiga, el suyo, eleven
  1.4: en fauteuil, en otra, en tout, era … la, error |, es … carniceria, esa |, est … garage, est … merci
  1.4: excuse … i, fauteuil, feet, file |, forty, from … list, fui … no, gars du, gaspe-, gaspesie
  1.4: gets … bike, girlf-, have any, have told, have your, here and, his number, hope … gets, hopit-
  1.4: hopital, i … her, i … that, idea … que, inher-, inherited, is paying, is … for, it … someone, janvi-
  1.4: janvier, je n, just … this, juste la, l … proprietaire, la … ahora, la … pasada, le meme, le temps
  1.4: les … de, like you, llegando … de, luck with, maam i, mais, mandaron, manito, me … a, meant … somebody
  1.4: mepri-, meprise, mi … jaja, mi … you, might, mine, mine for, mois passe, molestia, mon ami, mon … ca
  1.4: monsieur NAME, mouss-, must … a, my neighbour, my … but, n … not, ne … connais, ni … autre
  1.4: ninguna tienda, no … al, not … anymore, not>number, notaire, nous |, now and, number has, numero … pas
  1.4: of a, office not, owns, pas parler, people |, perdon … yo, perdone pero, persona |, personne j, pis je
  1.4: please update, plumbing, porta-, pour rien, pour … reparation, primo, prof, que bicicleta, que no
  1.4: qui … ce, quit asking, received, recyc-, rendez vous, rico, rides, rodil-, rose, s … de, sacar
  1.4: send>want, senor … la, senora, she … in, shop there, si me, si … de, siguen … mensajes, someb-
  1.4: soy quien, soy … NAME, su cliente, suis … fauteuil, suis … mais, sure it, sure who, surel-, surely
  1.4: sweet, t es, te … pas, termina, the … tho, this in, thought … was, tiendas, tiene, tiene … celular
  1.4: to … you, trompe … number, una carniceria, una … de, unrea-, use it, velo cargo, vivo, who … think
  1.4: why do, winter |, with someone, with … phone, writi-, writing, wrong chat, wrong … amigo, wrong … bro
  1.4: wrote it, y me, you from, you need, | some, | tal, | wrong, | … aqui, | … as, | … conosco
  1.4: | … equivoco, | … here, | … hija, | … madame, | … monsieur, | … muchacho, | … orden, ~_avo, ~_ce_
  1.4: ~_div, ~_dry, ~_hic, ~_kn, ~_luc, ~_wes, ~amo_, ~aqui, ~arti, ~bake, ~bein, ~burr, ~cet, ~coi, ~ellu
  1.4: ~embl, ~epre, ~exis, ~ffic, ~ffu, ~find, ~fork, ~fusi, ~gne_, ~gun, ~ieve, ~iffe, ~iffu, ~irlf, ~iud
  1.4: ~iuda, ~land, ~lfri, ~llul, ~mal_, ~mebo, ~mill, ~mun, ~nfer, ~nit_, ~noz, ~nozc, ~ntic, ~oads, ~ocat
  1.4: ~ombe, ~onj, ~onoz, ~owl, ~owne, ~ozc, ~ozco, ~pagn, ~parc, ~pers, ~pied, ~qui_, ~rce, ~rlf, ~rlfr
  1.4: ~rodi, ~rof_, ~ror, ~sca, ~sea_, ~son, ~stol, ~summ, ~tel_, ~tf_, ~tist, ~tome, ~trat, ~trep, ~uall
  1.4: ~undi, ~urd_, ~ures, ~vent, ~vill, ~viou, ~wne
  1.3: NAME p, NUMBER … i, a lui, a … phone, abeg, ai … entendu, am … i, am … so, and … all, and … number
  1.3: apporte, at … phone, babys-, becau-, because, bell and, bicicleta me, bicycle with, bike … for
  1.3: bill … i, brack-, brakes |, busca a, can … find, can … help, ce … a, chamo no, checkez, commander
  1.3: comme un, compagnie de, compose le, confused with, cosas, custo-, dado … numero, de course, de vous
  1.3: de … cel, de … horquilla, desol-, dit … c, dossiers, drop … off, el cliente, el numero, eleve-, else |
  1.3: en fait, equivoco |, es … cel, esa … no, essay-, este numero, este … los, et, etait une, etes … de
  1.3: fils est, finir par, folks, from you, god |, good … with, hace, have me, have … confused, he tenido
  1.3: here … a, hey … i, his … phone, home and, ici … a, ident-, in … years, infor-, insur-, is mine
  1.3: is … front, jaja se, janua-, january, je … meme, kindly … your, knowing, la compagnie, la fille
  1.3: la … bici, landlord, left me, left … the, left … this, listen, llego su, lo de, manej-, marin-, mate
  1.3: mauvaise, me confused, mi bici, moi l, mois, mon … je, monsieur je, moved away, my order, my … handles
  1.3: my … instead, name is, name … my, named … here, never have, ni nada, no con, no lo, no … please
  1.3: nom … votre, non … plus, not … for, not … this, now she, number … think, numero avant, numero ni
  1.3: numero … le, numero … soy, of … bike, on friday, on m, on … plan, one who, owned, owner, pana, parent
  1.3: pas … le, pasado, persona … busca, personne, personne je, phone belongs, phone … gets, phone … more
  1.3: pizze-, pizzeria, pollo, pour … pas, prima-, que tiene, que … llegue, que … pero, qui s, quien-
  1.3: quienes, quienes son, remi, remove … from, reste pu, se … yo, secretaria, sent me, shop … is, sides
  1.3: so whoever, so … know, sorry … have, sorry … wrong, sound-, story … i, sur ce, taller no, taque-
  1.3: taqueria, telefono … lo, telephone number, telli-, telling, tenid-, tenido, text … for, the book
  1.3: the … bikes, the … time, the … with, trois fois, tromper, trucker, una casa, una iglesia, une … a
  1.3: up … have, ustedes me, voir la, vos dossiers, vous etes, vous … me, want … gone, who … is, y … aucun
  1.3: york, you hav, your message, | disculpe, | error, | eso, | … apellido, | … asking, | … be, | … late
  1.3: | … muchos, ~_ast, ~_boa, ~_et_, ~_hos, ~_lan, ~_lin, ~_mij, ~_nam, ~_nur, ~_oj, ~_suy, ~_urs, ~_vec
  1.3: ~abeg, ~acy_, ~adm, ~aire, ~anej, ~anol, ~arce, ~ayu, ~bei, ~beli, ~bio_, ~bite, ~blas, ~bysi, ~cust
  1.3: ~dier, ~dom, ~ebod, ~ecau, ~elit, ~excu, ~folk, ~gine, ~ivoc, ~ixed, ~joi, ~leed, ~ley, ~lley, ~magi
  1.3: ~mbl, ~meb, ~mij, ~mou, ~name, ~ntis, ~nurs, ~obi, ~oix, ~oix_, ~olks, ~omeb, ~oner, ~orq, ~orqu, ~osq
  1.3: ~osqu, ~rati, ~ray_, ~remp, ~ribu, ~rif, ~rode, ~roi, ~ropr, ~rote, ~rti_, ~stom, ~sts_, ~sura, ~suy
  1.3: ~tic_, ~tono, ~trib, ~uad, ~uelo, ~una, ~uven, ~xcu, ~ysit, ~zco, ~zco_
  1.2: (wrong), NAME do, NAME elle, NAME este, NAME ici, NUMBER fois, a dental, a thing, a wrong, a … because
  1.2: abuel-, accue-, accueil, after-, ai recu, ai … rien, aider, al senor, aloud, am … it, and no
  1.2: another phone, anymore … is, aucun, avant |, bici … jaja, bici … pero, bike place, bikes … the, botto-
  1.2: bottom, boutique, buyer, caiss-, camil-, celui la, celular y, cliente suyo, conozco … esa
  1.2: de destinataire, de garde, de quel, de … me, de … un, deje … bicicleta, delete trabajo, derailleur
  1.2: des affaires, devez avoir, dieron … numero, diga, dit … je, do … so, eggs, el … buscan, electrica |
  1.2: en … NUMBER, en … j, engli-, english, entiendo, error, es esa, es … yo, ese, est chez, est … mais
  1.2: esta en, estoy en, etait … mon, find him, fue, general, got … number, gracias pero, gratuit, hamster
  1.2: he, high, his … not, house, house phone, husband he, idea de, if … are, il … plus, imagine, imagine |
  1.2: incorrect number, ing, is … i, j … recu, jajaja, jamais … achete, je … connais, joven, keep … texts
  1.2: la nouvelle, la tia, la … jaja, la … mais, laisse … velo, las … delete, le monde, le petit, le … passe
  1.2: llega-, lleve … a, lui le, ma facture, make … i, may have, me he, me … un, mecanique |, mensaje … para
  1.2: mensajes para, mensajes … una, message est, mia … bici, moi au, morning … do, my … NAME, my … under
  1.2: ne … pas, ni en, no … my, no … number, no … su, nope, not anymore, number desole, number equivocado
  1.2: number … good, number>angry, number>remove, numero lo, numero … etait, numero … plus, of them
  1.2: on … you, os, otra … que, our, over the, parro-, pas, pas des, pas le, permis, phone he, phone that
  1.2: pick up, que celui, que esta, que te, que … ci, que … ni, quit … for, reads … aloud, repai-, revisa
  1.2: ride i, se les, semana pasada, send>send, septe-, sherb-, sherbrooke, shop please, shops, si quieren
  1.2: soy … senora, still not, such, suis … mme, tampo-, tampoco, telep-, telephone, tengo, that the
  1.2: that … and, the number, the … stop, think have, think … meant, this … since, to … do, trois … que
  1.2: vecino, votre … vous, vous … avoir, was … dads, waves, we … not, who … you, with that, writing to
  1.2: wrong, wrong digits, wrong … mate, y dejo, y … le, y … telefono, yesterday, yo … se, you have
  1.2: you>forever, | nous, | pret, | revise, | there, | wey, | … abuelo, | … dropped, | … etes, | … hermano
  1.2: | … name, | … pena, | … sms, | … tardes, | … te, ~_ano, ~_bud, ~_bur, ~_bus, ~_ese, ~_he_, ~_hot
  1.2: ~_leo, ~_mai, ~_mur, ~_nin, ~_os_, ~_own, ~_soc, ~_wr, ~_wro, ~abue, ~anot, ~apel, ~apl, ~beca, ~blan
  1.2: ~brac, ~bt_, ~bud, ~cado, ~cag, ~chez, ~cic, ~cicl, ~ctin, ~cun_, ~cyc, ~cycl, ~deso, ~dve, ~elep
  1.2: ~enfr, ~eph, ~epho, ~erar, ~erez, ~fon, ~fue_, ~gee, ~gir, ~guro, ~hab, ~hist, ~hopi, ~ibu, ~icar
  1.2: ~ici_, ~ieu_, ~imag, ~inat, ~insu, ~irl, ~iro, ~lanc, ~leph, ~logi, ~lui, ~lula, ~lvar, ~mere, ~mex
  1.2: ~migh, ~mira, ~mpe_, ~mpoc, ~mud, ~mur, ~nea, ~nej, ~nfe, ~nfo, ~ngli, ~niv, ~nver, ~oc_, ~oco, ~omer
  1.2: ~ompe, ~opr, ~outo, ~pair, ~peg, ~quis, ~rado, ~rdin, ~reta, ~rgi, ~rnie, ~rong, ~spli, ~such, ~tern
  1.2: ~toir, ~tole, ~ttom, ~tty, ~ulpa, ~unds, ~urio, ~urni, ~usa_, ~vanc, ~voc, ~wner, ~wro, ~wron, ~ycl
  1.15: (tables say unclear)
  1.1: NAME icitte, NAME travaille, NAME |, NAME … se, a alguien, a company, a daycare, a ecrit, a perdu
  1.1: a … adresse, accident |, account |, adresse, ahora … en, ai demande, aimerais, aines, all my, along
  1.1: and the, and … take, appelle … NAME, aqui en, arriver, avec vous, babe |, banco, bendiga, bici verde
  1.1: bici … me, bike, bike with, bike … a, blagu-, bonjour ici, bouti-, bravo, broth-, buyer-, buyers
  1.1: calls … is, ce serait, ce … ici, ce … pour, cell, celui du, celular, chain |, client vous, comma-
  1.1: como … a, comprends pas, con alguien, conduis, conve-, cousine, crois que, de buscar, de rendez
  1.1: de … on, deb, deb |, dedans |, defin-, delete taller, demenagee, derai-, diach-, diache, died in
  1.1: dije a, don NAME, donne … faux, dos … la, drive, duena, dueno … la, electrica, elses number, en ningun
  1.1: en paz, en plus, es, esa, esa foto, espanol no, est … autre, est … qui, estac-, este celular, este … a
  1.1: este … se, execu-, executor, foot … your, from a, givin-, giving, grandma, guess |, habla, habla |
  1.1: habra, hace NUMBER, hamst-, handles the, has been, has … phone, have got, holid-, hope, horte-
  1.1: hortensia, idea, impressed, in maine, in ohio, in … kitchen, in … phone, indiv-, individual, inventado
  1.1: is waiting, is … mine, j aimerais, je conduis, je … pas, je … tout, jeje |, keep … you, kitchen |
  1.1: l … d, la duena, la seule, like NUMBER, list>not, literally, lives, llamaba, long … i, maine
  1.1: mais … je, meant to, melangez, mensaje era, message la, mia, might want, mine is, mme bouchard
  1.1: monsieur … ne, more i, my moms, my … says, n est, n importe, name and, ne la, no en, no longer
  1.1: no … called, nom, nom ici, not mr, nothing more, number>wrong, numero … doit, numero … ella
  1.1: of … never, one called, only NUMBER, owe … money, par … pas, para una, parler … un, pasada, perdone
  1.1: perdone … no, perdu … cell, pero … deseo, perrito, person no, persona yo, petro-, please … it, pop
  1.1: por ahi, poste |, pour aines, pour moi, prepa-, pretty … this, previous owner, provi-, que pena
  1.1: que … mi, qui, quien buscan, recad-, respeto, se llamaba, segur-, ses textos, sido, some, sorry … is
  1.1: su … este, teenager, telef-, telefono … una, tenan-, tenant, texts not, the city, the … did
  1.1: there … never, this family, tiene el, time for, to NAME, to text, to … new, to … someone, tomas
  1.1: trompez, typed … in, un … a, un … au, vie, vive la, vive … NAME, vivir, votre … mais, vous trompez
  1.1: vous … donne, waiting on, want>forever, we got, what … a, will … a, yeste-, yo … la, you … must
  1.1: | congratulations, | diache, | ella, | esa, | respectfully, | vos, | … cambio, | … dieron, | … esto
  1.1: | … hav, | … messages, | … put, | … siguen, | … sœur, | … texto, ~_and, ~_auc, ~_cel, ~_due, ~_ene
  1.1: ~_es_, ~_esa, ~_hop, ~_joi, ~_jov, ~_lic, ~_mia, ~_ow, ~_tia, ~aitr, ~aks_, ~algu, ~ami, ~amil, ~atr
  1.1: ~aucu, ~autr, ~avoi, ~brot, ~cro, ~cun, ~cus, ~dea_, ~dent, ~depa, ~dil, ~dli, ~dma_, ~dry, ~ecad
  1.1: ~ecie, ~eens, ~efin, ~efon, ~elef, ~endo, ~enes, ~entl, ~epai, ~erai, ~fono, ~fun, ~habe, ~habi, ~habl
  1.1: ~hei, ~hez, ~hez_, ~hops, ~icl, ~idic, ~inc, ~isto, ~ivo, ~jos_, ~jov, ~jove, ~ki_, ~lefo, ~lege
  1.1: ~lers, ~load, ~lom, ~lul, ~mbio, ~mia_, ~mir_, ~mois, ~mpa, ~mpez, ~ncer, ~nica, ~nie_, ~nope, ~nos
  1.1: ~nsur, ~ombr, ~ono, ~oose, ~opit, ~orp, ~orto, ~osas, ~outi, ~pas_, ~peni, ~pens, ~pop_, ~quiv, ~rah
  1.1: ~resp, ~ria, ~ritt, ~rnoo, ~roth, ~sci, ~soc, ~sole, ~sona, ~stag, ~stia, ~ucu, ~ucun, ~udd, ~uisi
  1.1: ~uivo, ~una_, ~unad, ~utiq, ~utre, ~voul, ~weat, ~ybod, ~yest
  1.0: (number), NAME gets, NAME it, NUMBER no, a texas, a … salon, about … i, abuelita, account, afraid you
  1.0: afraid |, afraid … have, ai … que, al … y, all i, aller-, am legally, am … different, and get
  1.0: and left, anoth-, another, anterior you, apell-, apellido, appoi-, appointment, are … NUMBER, asi que
  1.0: at your, au juste, aussi, autocorrect, autre, avisan, avoir, bakery |, been … i, been … your, belonged
  1.0: bici es, bicic-, bicicleta, bicicleteria, bicicleteria |, bikes i, bikes … not, book |, broma … no
  1.0: but i, but … on, by a, by … it, c le, c pu, ca fait, camer-, can … ride, carri-, celul-, celular you
  1.0: change de, changed … is, chris-, client a, colle-, comercio, con … rueda, conozco … la, contacted
  1.0: correos |, customer, dads, daughter has, de … velo, dejamos, delga-, desde enero, do … have, du … ici
  1.0: du … svp, el dueno, emerg-, en … con, erreur je, erreur |, erreur … le, erreur … ne, escrito, et … ai
  1.0: etait … pour, existe, fait … vous, famil-, fathers, faute, faute-, fijat-, fijate, fils … a, find my
  1.0: for … and, frere |, from somebody, from … i, gars |, gente, gratu-, guy in, gym, have … no, he … his
  1.0: her, her own, here wrong, here you, here … number, his … and, hon |, hope NAME, horquilla |, i am
  1.0: i get, i inherited, i sold, i … legally, igles-, iglesia, in denver, is … on, it … his, it … one
  1.0: j … jamais, jalis-, jalisco, je … ai, jeje, la de, la est, la reception, la … fille, la … roja
  1.0: laisse … numero, le … numero, legally, legally blind, leh |, liter-, livres, lol i, look … the, malhe-
  1.0: mauva-, mauvais, mauvais … monsieur, may … the, mean, meant, mecanique, mi … ella, miss … pickup
  1.0: moi jamais, must … in, my dog, n … a, ne … jamais, neith-, neither, nice day, no conozco, no esta
  1.0: no monto, no wrong, nom … ma, not come, not find, not from, not … have, not>me, number and
  1.0: number belongs, number dsl, numero monsieur, off … am, on our, order i, otro, party, pas par, paz
  1.0: pelletier |, perri-, pis … de, please … number, porque … no, preguntele, prend, pretty … that, pries-
  1.0: priest, puesto, purpo-, purpose, qu il, que esto, que queria, que … cherchez, quelq-, quien le
  1.0: reaching, reparer, reply i, reply … am, reste a, ride … i, rien achete, s appelle, s … vous, sell
  1.0: since i, sir, sister, somebody, sons, sophie |, soy NAME, state, steev-, steeve, sti, still … number
  1.0: store |, suis … au, suppo-, sure that, teena-, tel |, text from, texts get, the … digits, these>more
  1.0: this is, this … his, tienda me, tienen … numero, to … of, un … numero, une nouvelle, up by, us … a
  1.0: venkataraman, vez … no, vive NAME, vous … en, we did, we get, winni-, writing … you, wrong … bud
  1.0: wrong … dude, wrong … this, y ahora, y … en, years old, you people, you … or, your … get, your … wrong
  1.0: | desolee, | everyone, | perdi, | siri, | well, | … boss, | … made, | … pana, | … place, | … roue
  1.0: ~_alu, ~_bee, ~_bik, ~_chr, ~_def, ~_fau, ~_gym, ~_hab, ~_id, ~_igl, ~_jej, ~_neu, ~_occ, ~_paz, ~_suc
  1.0: ~andl, ~ane, ~arle, ~arta, ~aur, ~auva, ~banc, ~bee, ~bik, ~boa, ~buel, ~cais, ~ched, ~chen, ~chri
  1.0: ~conf, ~cout, ~cuna, ~daba, ~dads, ~defi, ~dial, ~dica, ~dma, ~eaks, ~eant, ~eggs, ~eign, ~elq, ~elqu
  1.0: ~elul, ~eren, ~ergi, ~esol, ~eto_, ~fais, ~fami, ~fau, ~ffer, ~gene, ~ggs, ~ggs_, ~gym, ~gym_, ~hach
  1.0: ~hir, ~holi, ~hris, ~icin, ~ilia, ~ilm, ~intm, ~jej, ~jeje, ~ka_, ~lerg, ~lesi, ~lie, ~lish, ~ludo
  1.0: ~mano, ~mme_, ~mont, ~nam, ~ndom, ~neit, ~ness, ~nnan, ~nor, ~nora, ~ntm, ~ntme, ~oggi, ~ong_, ~oqui
  1.0: ~orc, ~oven, ~pos_, ~rama, ~ravo, ~romp, ~rrad, ~rror, ~rtie, ~seas, ~sine, ~ski, ~stat, ~suc, ~tchi
  1.0: ~tele, ~teri, ~ucha, ~uelq, ~uppo, ~utte, ~var, ~vise, ~vivo, ~voca, ~xi_
  0.9: 2 … and, NAME connais, NAME mauvais, NAME there, NUMBER digits, a aucun, a cette, a ningun, a … des
  0.9: a … j, a … off, a … with, ahora, alegr-, alone and, am … blind, and, and … does, and … getting
  0.9: answering, anterior |, anyone … a, apologies, appartient, appri-, appris, aqui … el, assure, aurait
  0.9: ayer no, be … customer, before she, bike haha, blind and, bro, business |, but … hope, cas, casa de
  0.9: cherchez vous, commande, comunicarse, confused, continuation |, could … check, creo … tiene, cuidado
  0.9: dayca-, daycare, de cette, de … facon, de … iglesia, dear … is, deje … en, desde, desole
  0.9: devez chercher, devin-, devinci, dice … no, died, dirai-, dirait, dsl |, ella … no, elle est
  0.9: en … chez, en … de, en … sistema, encuentre, equiv-, es de, escribes, ese … se, esposo no, esposo you
  0.9: este … de, euh je, euh … pense, facture de, fait trois, fait une, favor … el, foot, for that, happe-
  0.9: have, have for, have … had, have … nice, hay nadie, hi … i, hice, him, him do, hospital, i … never
  0.9: i … telling, in … n, is NAME, is … church, la dans, la meme, la semana, le … NUMBER, legal-, les … d
  0.9: les … nada, life, loca, looks like, m … pas, mais je, mais pas, mama … no, marco, mauvais … je
  0.9: me tiene, meme, mensaje de, messages … this, mi abuelo, mio no, monto, more>number, morning i
  0.9: must … your, my … was, n avons, name … i, ninguna … de, nino, no … bicicleta, not go, not had
  0.9: not please, not so, not … again, not … since, nuevo |, numbe-, number, number any, number bud
  0.9: number by, number dude, number no, number … just, numero you, numero … ahi, numero … suis, of … in
  0.9: oga, on a, on dirait, on … form, ontar-, ontario, otra, otra |, out and, out … ago, pal, panad-
  0.9: panaderia, pas ce, passed away, persona … buscan, place, pour … le, pris, que este, que le, que … no
  0.9: que … vous, ready but, repair, respectfully, restaurant, right one, robaron, sa … pas, sais pas
  0.9: salon |, se confundio, semana no, senor de, something |, son ustedes, sorry love, su … no
  0.9: sur … numero, svp je, telefono, tengo … ni, that is, that … number, the tune, the … NUMBER
  0.9: the … still, third … i, this man, to someone, to … check, toute facon, traigo, tune up, un … mais
  0.9: unico, unico que, velo … avez, venka-, vient de, vous de, vous … chercher, waiting for, walke-
  0.9: was … but, was … in, wey you, wey … no, wheel-, would hate, y reste, y … numero, you … by, you … do
  0.9: you … got, you … used, you … what, your … has, | ando, | attendez, | cita, | compa, | congrats, | dear
  0.9: | esta, | must, | never, | oga, | perdone, | quelle, | your, | … bike, | … crois, | … dear, | … dit
  0.9: | … fais, | … going, | … ici, | … parece, | … qui, | … ser, | … unico, | … vient, ~_aba, ~_bei, ~_ele
  0.9: ~_ell, ~_eme, ~_era, ~_ete, ~_etu, ~_fic, ~_guy, ~_hav, ~_otr, ~_piz, ~_spl, ~_vid, ~ague, ~amed
  0.9: ~apar, ~arty, ~auv, ~ayan, ~bay, ~bec, ~ber, ~ber_, ~bike, ~bod, ~bus, ~cay, ~cayo, ~cien, ~cino
  0.9: ~cipa, ~cre_, ~cuse, ~dam, ~desd, ~each, ~eck_, ~egla, ~emon, ~enag, ~ence, ~engo, ~erg, ~erin, ~ern_
  0.9: ~erno, ~erro, ~esde, ~etie, ~etud, ~eveu, ~exa, ~gand, ~genc, ~guy, ~hav, ~have, ~hice, ~hick, ~him_
  0.9: ~iano, ~icen, ~icle, ~ida_, ~idea, ~ides, ~ient, ~iev, ~inci, ~inon, ~isi_, ~ives, ~jr_, ~lavo, ~leo
  0.9: ~lep, ~lgu, ~llam, ~luc, ~mane, ~mars, ~mauv, ~mbe, ~mber, ~mia, ~mpre, ~nco, ~ndab, ~ndig, ~nfor
  0.9: ~nido, ~nth, ~nue_, ~numb, ~ofi, ~oma_, ~omma, ~ong, ~onna, ~oof, ~osc, ~otra, ~otto, ~ova, ~peto
  0.9: ~piz, ~pizz, ~poo, ~redo, ~reo_, ~rle, ~roba, ~ror_, ~rrec, ~sde_, ~ssie, ~ssur, ~staf, ~stau, ~taf
  0.9: ~tait, ~taur, ~teng, ~toco, ~tra_, ~uatr, ~ucc, ~umb, ~umbe, ~uran, ~usq, ~usqu, ~usto, ~utr, ~uva
  0.9: ~uvai, ~ycle
  0.8: 2 … c, 2nd, a cada, a … con, a … quien, a … rato, a … when, acaba-, adres-, aimer-, all … bikes, aller
  0.8: and now, ando en, anos … no, appar-, apprend, are paying, askin-, asking, avait pas, avons, be … off
  0.8: be … to, beaub-, beaubien, ben, bici se, bike belongs, bonne continuation, borrowed, buen dia
  0.8: buenas tardes, by my, c … pour, called, ce … ni, cel … es, cel … no, chanc-, chance, cita no
  0.8: como … mi, compose … mauvais, continuation, correcta, cosas |, cuenta de, d … a, daugh-, de toute
  0.8: de … compagnie, de … depuis, dear |, dehors |, deneigement, department, department |
  0.8: depuis … semaines, desole de, desole … vous, desolee |, digits |, dio … numero, discu-, donc, dude
  0.8: eh no, el … que, ella pero, empresa y, en … que, es … no, es … numero, est le, est … de, esta mal
  0.8: etait, etre … le, eu de, fille, fire, frere a, from here, fuent-, gagne, gagno-, gagnon, general i
  0.8: gets his, goes to, have … for, hay … de, he does, here we, here … no, his … this, hon, how … got, hun
  0.8: i … had, i … nothing, ici mme, importa, in … place, in … you, is he, is … company, is … got
  0.8: is … mothers, is … this, j … demande, j … vous, je suis, je … suis, journee |, l … a, la compania
  0.8: la dedans, la … el, law, les message, list … am, maam, mai, may |, me llega, me siguen, me … las
  0.8: me … ride, me>not, mejor el, mi ex, mi papa, milli-, million, mixup, moi ton, moi … d, months ago
  0.8: montr-, mustv-, mustve, my account, my sons, ne connais, negat-, neighbour, neuf, no contesta, noel
  0.8: nom |, nombre, nombre en, none, not at, not leave, not … more, not … your, nouveau cell
  0.8: nouveau telephone, number sry, numero … ami, numeros, nurse on, of … is, of … not, ohio, on this
  0.8: on … NUMBER, on … account, pardon, parler, parler … vous, pas … mauvais, peluq-, peluqueria, perdio
  0.8: pero en, personnes, pharm-, phone anymore, pour m, pouti-, quatrieme, que … you, radio-, reads
  0.8: reessayez, rende-, rendez, reparation c, se … NAME, se … de, se … pero, senores, sera, servicio |
  0.8: sharm-, sharma, si … llamo, siguen llegando, since … was, skis, sold that, soy … este, soy … suyo
  0.8: store, su … ni, suis, swapp-, swapped, ta … mon, tardes, taxi, telefono me, telefono se, tell … to
  0.8: telling you, text about, texto est, texts>angry, the pizza, the place, the … already, there was
  0.8: these>not, these>want, thinks … am, this my, tienda de, to come, to him, to … church, total-, trompes
  0.8: typo, unless … is, velo etait, vendo, vive ninguna, vive … familia, was ready, watch, when … dropped
  0.8: who, who this, would … a, y mi, y … ustedes, you make, you … NAME, you … i, | buenas, | cambio
  0.8: | causa, | este, | number, | … cual, | … equivocaste, | … nous, | … yo, ~0nd, ~0nd_, ~_0n, ~_0nd
  0.8: ~_age, ~_are, ~_coi, ~_dig, ~_els, ~_had, ~_him, ~_ima, ~_ing, ~_jur, ~_map, ~_mau, ~_nei, ~_nen, ~_nu
  0.8: ~_num, ~_ohi, ~_pel, ~_pen, ~_ten, ~_ust, ~_who, ~_za, ~aam_, ~abra, ~aled, ~ane_, ~appo, ~arco, ~argo
  0.8: ~armi, ~ato, ~auss, ~bank, ~bla_, ~body, ~bog, ~cces, ~cem, ~ceme, ~cros, ~ctf, ~ctfu, ~diac, ~died
  0.8: ~dira, ~disp, ~dude, ~ebra, ~ecke, ~ectf, ~egur, ~ers, ~euf_, ~hib, ~hica, ~hio_, ~hone, ~hun_, ~iac
  0.8: ~icic, ~idd, ~iden, ~ieu, ~ifa, ~im_, ~lad, ~lito, ~llas, ~ller, ~loud, ~lpa, ~lse, ~luck, ~mais, ~mal
  0.8: ~map, ~mau, ~migo, ~nate, ~nnai, ~noel, ~nol, ~nomb, ~num, ~nur, ~oas, ~oast, ~ody, ~oel, ~oel_, ~ohio
  0.8: ~oig, ~oly, ~onf, ~onve, ~ope_, ~orb, ~oso, ~otr, ~ouse, ~owe_, ~page, ~paz_, ~pita, ~ppa, ~ppar
  0.8: ~ppen, ~ppo, ~prep, ~quiz, ~rage, ~rall, ~rdes, ~resi, ~rey_, ~rgo_, ~rmac, ~ron, ~rows, ~scul, ~sde
  0.8: ~spi, ~stac, ~stas, ~suis, ~swee, ~tale, ~tica, ~tis_, ~tmen, ~tom_, ~uis_, ~ular, ~urno, ~utur, ~val_
  0.8: ~weet, ~who, ~who_
  0.7: NAME but, NAME … in, NAME … is, NUMBER mois, NUMBER … j, a school, a stroller, a … chez, a … velo
  0.7: ai pas, ai … ete, am, am just, amor, and my, ande, anos |, any, appre-, are … i, at … wedding, aura
  0.7: avec votre, aveug-, aveugle, baker-, bakery, belong, bicicleta … no, but, but no, c … l, calle-
  0.7: calva-, calvaire, can … even, caraj-, casa, ce … mon, cel … mi, cubierta, dado mi, dar este, de las
  0.7: de travers, depuis que, dieu … garde, dio el, dites que, do … go, el |, emergency, en |
  0.7: encore … texto, equivocado, equivocado … no, equivocaste … no, es el, es … la, escue-, escuela
  0.7: est … d, est … je, est … le, estan, etre que, for me, foto … es, from NAME, fyi, get this
  0.7: getting messages, had, haha … moi, has … my, have … your, he moved, her |, hey so, his … number
  0.7: how … for, in may, inscrivant, is gone, is … dental, it … am, je fais, je … aveugle, je … bien
  0.7: je … camionneur, je … que, je … roule, jubil-, keep … messages, know … is, know … that, l … fait
  0.7: la ici, laisse le, le aviso, le … el, limpi-, live … anymore, llego … mensaje, locat-, lol … i, lot
  0.7: m … ce, ma … fait, mama este, man i, mayor, me parece, me … i, me … miedo, me … up, membe-
  0.7: mensaje que, mere elle, mere … le, mes deux, mis, mon rendez, money and, mort |, ms, much for, murph-
  0.7: muy amable, n habite, nada … ustedes, nadie, name, ne roule, never had, new … with, nico, nieto
  0.7: nina |, no hay, no … mucho, no … telefono, nom … ici, nombr-, not, not drive, number amigo, number je
  0.7: number … get, numer-, numero, numero je, numero … yo, of … i, on … parle, one … for, ordering, own
  0.7: owned a, pagar, pardo-, parto-, partout, pas vous, pas … m, pas … merci, persona … soy, peut … que
  0.7: piens-, pined-, pineda, pis il, pis … deux, plast-, plomb-, police, pour … c, pues yo, que vous
  0.7: que … le, queri-, quit … him, ramas-, recibi, renuncio, resta-, retou-, robar-, school, se … a, ser el
  0.7: seule, shop, si no, someone … the, spelling, stroller, stuff, stuff |, su, suis aveugle
  0.7: suis camionneur, suis … le, sure why, surem-, surement, tasse, te … el, tengo … no, texts … in
  0.7: the neighbors, the … bc, this … shop, tienda … bicis, to denver, to … else, to … is, too |
  0.7: tous … textos, travers, tu m, velo, vendre, visiting, vos affaires, vos … c, votre systeme, vous … c
  0.7: vous … comme, wants … i, was on, we … got, why are, with … this, work … that, wrong … be, wrong … je
  0.7: wrong>wrong, y a, you hold, you … here, you … sure, | anda, | dad, | fix, | t, | tasse, | votre
  0.7: | yeah, | … msj, | … ni, | … nom, | … toi, | … used, ~_alg, ~_am_, ~_chi, ~_eg, ~_fal, ~_fy, ~_fyi
  0.7: ~_gag, ~_he, ~_ms_, ~_nat, ~_nop, ~_nos, ~_pha, ~_som, ~_son, ~_su_, ~_unf, ~_vet, ~_vil, ~aam, ~abor
  0.7: ~ado_, ~ames, ~andm, ~arez, ~ari, ~ari_, ~ary_, ~aski, ~axi_, ~bla, ~caba, ~case, ~dato, ~dici, ~ebr
  0.7: ~eigh, ~elin, ~elli, ~else, ~endu, ~epa, ~epar, ~eria, ~erre, ~esen, ~este, ~esti, ~estr, ~fal, ~fere
  0.7: ~fyi_, ~hani, ~his, ~his_, ~hon, ~iera, ~ifu, ~ify_, ~iles, ~impi, ~ink_, ~iqu, ~isar, ~istr, ~itre
  0.7: ~jala, ~kery, ~lab, ~limp, ~llet, ~lou_, ~maam, ~mada, ~mai_, ~mark, ~mass, ~mean, ~mero, ~mm_, ~mma
  0.7: ~mman, ~mpe, ~mpes, ~mpo, ~musi, ~ndal, ~nei, ~neig, ~ngla, ~ngo_, ~nia, ~niet, ~nito, ~nom, ~nos_
  0.7: ~not_, ~nume, ~ody_, ~ona, ~ondo, ~onsi, ~pais, ~pann, ~pard, ~phar, ~phon, ~ppe_, ~ral_, ~rcit, ~rds
  0.7: ~rds_, ~reo, ~repa, ~rmar, ~shop, ~sie, ~sitt, ~spit, ~ssi_, ~su_, ~tamp, ~tis, ~toca, ~tuff, ~uert
  0.7: ~uis, ~uiv, ~ume, ~umer, ~vet, ~ybo, ~zac
  0.6: NUMBER pas, a deux, a home, a ninguna, a … just, a … los, a … named, a … since, a … your, adult-
  0.6: again it, ai pris, ai … chez, ailleurs |, am … years, and nobody, anymore it, are, as … is, aucun-
  0.6: aucune, augus-, august, auto, away in, ayer … de, bar, basically, been … NUMBER, bisic-, c … a
  0.6: ca … trois, carnal |, cel yo, christmas, come to, comer-, comme … la, company phone, con este
  0.6: con … bici, conna-, creo … me, cycling, d … et, datos, de mon, de tous, de … a, de … juste, de … l
  0.6: de … mas, de … n, de … shop, dead, depuis le, depuis … j, des … pour, devait, dieu vous, do … think
  0.6: does not, dos semanas, e bike, el banco, en … le, erreu-, erreur, escriben |, escribo, ese numero
  0.6: est … a, est … c, est … maison, estimado, et ce, et … telephone, ex … a, exercise, facon, fille-
  0.6: filled, find, fix it, fournisseur, fuera de, gars au, gars de, gars qui, gave it, gente |, getti-
  0.6: getting, guy i, guy is, have just, her ex, here … not, herma-, hi there, hijo … no, his … is, human
  0.6: i do, i … hate, il … y, in NUMBER, in … this, inform, iphon-, iphone, is … nobody, is … way, it not
  0.6: it now, jamas me, jardi-, je ne, je reponds, l a, l argent, l avez, l … vous, la empresa, la tengo
  0.6: la … moi, la … on, le … tu, le … vous, lol … am, mais il, maybe, me donne, me … your, mensaje
  0.6: mi sobrino, mi … que, miedo |, mis … numero, moi un, moi … ai, mon bike, mon … il, monta-, mucha-
  0.6: mujer, my … by, my … since, n … plus, name not, never … your, nom est, nombre … no, none |, not nobody
  0.6: not … up, nous … juste, nouveau, number it, number new, number pal, number>want, numero por
  0.6: numero … un, o |, on s, or … you, order, otro … y, out it, out … was, outta, owe you, papa … en, parte
  0.6: pas … cette, pas … du, pas … non, pas … personne, passed, passed … in, phone, pinta-, pis un
  0.6: please let, please remove, por … soy, pret mais, pretty … i, qu … m, qu … se, que dieu, que … escriben
  0.6: que … etait, que … para, qui vous, quoi je, reach, recoit … textos, regards, relat-, reveille, roofe-
  0.6: roule pas, schoo-, se, se lo, senora de, she … the, si tiene, siri, so no, some … i, sorry pero
  0.6: sorry … am, soy plomero, soy … y, sumer-, sumerce, switched, tabarnak, talle-, taller, taller |
  0.6: the church, the tenant, the third, these>forever, these>these, they … their, third time, tiene … que
  0.6: tijua-, tijuana, took, traig-, trailer |, typed, usa … telefono, used my, ustedes se, velo pis, ville
  0.6: votre shop, vous avez, vous voulez, want it, want … number, went, went to, whitcombe, who i, wish
  0.6: work cell, wrong … have, y tiene, you folks, you … him, your list, your … i, | chamo, | faut, | free
  0.6: | mae, | ojala, | once, | ponga, | sumerce, | ustedes, | … been, | … came, | … enfants, | … eres
  0.6: | … foto, | … mais, | … mis, | … must, | … nuevo, | … numero, | … tengo, | … vez, | … wife, ~_bic
  0.6: ~_bow, ~_ce, ~_cit, ~_dam, ~_den, ~_eas, ~_emp, ~_eq, ~_equ, ~_et, ~_gir, ~_hon, ~_iph, ~_not, ~_pas
  0.6: ~_pop, ~_se_, ~_sui, ~_tax, ~_vel, ~achi, ~acks, ~alva, ~arni, ~ator, ~auc, ~aura, ~ayb, ~aybe, ~broo
  0.6: ~but_, ~casa, ~ccu, ~ced_, ~chi, ~chic, ~clet, ~cord, ~culp, ~dand, ~don_, ~ems, ~ems_, ~ense, ~eri
  0.6: ~erse, ~erte, ~euf, ~fed, ~frai, ~gagn, ~gal_, ~ger_, ~had_, ~harm, ~hie, ~hif, ~hild, ~hop, ~hop_
  0.6: ~iam, ~ici, ~icit, ~icyc, ~iola, ~iph, ~ipho, ~ired, ~iri_, ~iro_, ~isp, ~istm, ~jer_, ~jur, ~kat
  0.6: ~lam, ~lan_, ~lead, ~leta, ~lm_, ~lqu, ~mayb, ~mena, ~merg, ~mili, ~nak_, ~nce_, ~ncor, ~ndm, ~neuf
  0.6: ~ngo, ~ni_, ~nna, ~not, ~oca, ~ogg, ~oit_, ~olk, ~osed, ~osse, ~parl, ~pas, ~paz, ~pode, ~pol, ~pop
  0.6: ~ppoi, ~ract, ~rag, ~rajo, ~renc, ~rnak, ~ros, ~rras, ~rreg, ~rreu, ~rty, ~rty_, ~ruc, ~saco, ~scho
  0.6: ~sed_, ~semb, ~skin, ~snow, ~sonn, ~ssay, ~ste_, ~stuf, ~sui, ~taci, ~tat, ~tax, ~tely, ~terd, ~terr
  0.6: ~tiq, ~tiqu, ~tmas, ~took, ~tuf, ~uadr, ~ud_, ~ulp, ~utta, ~uye, ~vat, ~went, ~xed, ~xed_, ~ybe, ~ybe_
  0.6: ~yers, ~zzer
  0.5: 3rd |, NAME je, NAME … told, NUMBER ans, NUMBER et, NUMBER one, NUMBER … it, a church, a plus
  0.5: a sherbrooke, a … senora, accou-, achete, ai trouve, ai … cell, already |, amiga, ancien … du, and he
  0.5: and … the, ando … bicicleta, ano, are … but, assis-, atte, atte ing, autre-, babe, bici
  0.5: bici electrica, bici … los, blond-, blonde, bordeaux, braya-, brayan, broma, carte, ce … et, center
  0.5: certain, checked, chez NAME, ciclismo, combine, compania, comprado ahi, conoz-, conozco, cuantas veces
  0.5: cubie-, cuentas, customer |, d … autre, dar … numero, de ciclismo, de mandarme, de mettre, de … no
  0.5: de … qui, delete … no, depar-, depuis … c, devai-, dios lo, dossi-, dr, dropped … off, el celular
  0.5: el equipo, el … revisa, ella |, elle, emplo-, emploi, en bicicleta, en este, enfan-, enlevez le
  0.5: equivocado yo, est l, esta … de, even … to, exerc-, fix, fixin-, fixing, for 2, four, getting this
  0.5: have bike, hoa, hondu-, honduras, husband … is, i … what, impre-, in it, indiq-, indique, is … he
  0.5: is … it, is … left, is … school, it before, j … pas, jamai-, je … tu, je … une, joind-, joindre
  0.5: just … the, l … plus, la bicicleta, la depuis, la … asi, last month, le … ne, legs, leo, les … velos
  0.5: libra-, linea |, mais … c, marid-, marido, mate |, me … su, mi no, mi … dice, mi … tiene, miami no
  0.5: mon petit, mon rdv, month, mountain bike, names not, niece, no … de, no … is, nombre ni, normal que
  0.5: number svp, number … be, number … soy, numero … amigo, oe, of bikes, off … and, on me, on … at
  0.5: one … a, otra … no, padre, para … persona, participe, pas gagne, pas … qui, pasar-, pasaron, pawn
  0.5: pawn shop, petit-, petite fille, pic of, pizza, poor, ported, pueblo, pura, que su, que … se
  0.5: quoi vous, recog-, regreso a, renun-, repair i, reste, se le, seriez, she, shimano |, should be
  0.5: sim card, since march, sobrino, soit, soy … se, tabarnak |, talki-, tarde-, telling me, tente-
  0.5: texting my, texts>not, that does, that … it, the account, the … or, the … owner, the … wrong
  0.5: think … is, tienes el, till, to contact, trek, un … pour, une … qui, velo electrique, verifiez, vine
  0.5: vous |, way … is, what that, what you, would … for, would … to, wrong on, wrong … sry, y tengo
  0.5: y … otro, yadir-, yadira, you a, you i, you … check, you>number, | cono, | tried, | update, | … compre
  0.5: | … dieu, | … esta, | … meant, | … pasaron, | … think, | … vivo, ~_adu, ~_aff, ~_ak, ~_am, ~_ami, ~_bi
  0.5: ~_but, ~_che, ~_fel, ~_fue, ~_gy, ~_hig, ~_imm, ~_law, ~_lot, ~_may, ~_mea, ~_moo, ~_mou, ~_ni, ~_noe
  0.5: ~_nom, ~_nou, ~_per, ~_pol, ~_ric, ~_tee, ~_thi, ~_usa, ~abys, ~acta, ~adul, ~aken, ~amai, ~appa
  0.5: ~ardi, ~avel, ~baro, ~bian, ~bic, ~blon, ~bur, ~caus, ~ccou, ~chel, ~cko, ~cles, ~coll, ~conc, ~dab
  0.5: ~daug, ~diat, ~dig, ~donc, ~dult, ~ears, ~eck, ~ecog, ~efo, ~eing, ~ene_, ~equi, ~esa_, ~eto, ~evi
  0.5: ~ffi, ~fiez, ~fix_, ~four, ~ger, ~gett, ~givi, ~glis, ~gor, ~guie, ~hell, ~high, ~hool, ~hope, ~houg
  0.5: ~hous, ~iale, ~ienn, ~igne, ~impo, ~irs_, ~isan, ~ital, ~its_, ~izza, ~law_, ~lit_, ~lks, ~lks_, ~loca
  0.5: ~may, ~mayo, ~misa, ~mor_, ~mova, ~mpla, ~nadi, ~nai, ~nant, ~nnon, ~nop, ~nsei, ~oat_, ~ocad, ~olid
  0.5: ~onc_, ~oria, ~ourn, ~plac, ~plo, ~ppre, ~pre_, ~priv, ~ranc, ~ratu, ~rcy, ~reco, ~rely, ~rizo, ~rued
  0.5: ~sera, ~she_, ~siri, ~soit, ~som, ~ssee, ~tiz, ~tly, ~tly_, ~tore, ~tua, ~tui, ~tuit, ~uin_, ~uman
  0.5: ~ury, ~ury_, ~uy_, ~van_, ~vee, ~velo, ~vida, ~vole, ~von, ~xerc, ~yi_, ~zza, ~zza_
  0.4: 2 no, 2 semaines, NUMBER … es, a du, a giant, a jo, a month, a su, a … of, a … una, a … you, accident
  0.4: accountant, achet-, ai … a, ai … en, al NUMBER, al … que, all … texts, alley |, alors, am his, am new
  0.4: am … that, amable, and crank, and … phone, ans, appel-, are in, are … of, at … i, autres |, avez |
  0.4: be off, beauc-, beaucoup, believe … is, bell … crank, bien los, bike got, bike was, but can, but … are
  0.4: c … ma, ca … que, care … and, causa, ceci, cel d, cell … ca, celular no, cette, chambres
  0.4: congratulations, cono, cousi-, croche |, de dar, de … ahora, de … con, de … linea, de … message
  0.4: de … nina, dernier, desde … no, destinataire, did … put, dio mal, dio … el, do … shop, does … belong
  0.4: eating a, el … equivocado, el … lo, equivocaste de, erreur … est, est ma, est … NUMBER, esta … mi
  0.4: este … el, et … l, etes, etudi-, etudiant, fallecio y, fue a, get … out, good … i, got stolen, handles
  0.4: have … there, he … at, he … out, homie, hr, i … got, i … just, i … no, in my, in … NUMBER, in … name
  0.4: in … that, in … what, inste-, instead, into a, ipad, is ready, is … how, is … off, it down, it in
  0.4: je connais, je … un, juste le, keep texting, l ecole, la … esa, learned, leche-, leches, les … la
  0.4: les … que, letti-, letting, like a, littl-, little, lmao, loud … a, luck … the, magasin je
  0.4: magasin vous, magasin … a, mandando, manila, march so, me not, merci … le, mi pana, mi … tenia, mille-
  0.4: minou, mobil-, mobile, moi, moi … message, mon … c, mon … vous, must have, my private, my … got, n
  0.4: n my, nada ni, name … NAME, name … is, name … not, naw, ne peux, new … in, ni a, nieta, no le, no … ni
  0.4: no … not, not belong, not shop, number … of, number>stop, number>you, numbers, numero senor
  0.4: numero … celui, numero … jamais, numero … n, numero … ne, numero … personne, once … is, only … and
  0.4: owes, parta-, pedid-, pedido, pena, pero … no, pero … que, perro se, person … do, phone … it, po |
  0.4: point, poor NAME, pu … a, public, que era, que … m, quelqu, quelqu un, queria, quieren, recoit, rejoi-
  0.4: repar-, reparation, retro-, rien … la, right person, saber, semaines, shop by, shop you
  0.4: soy repartidor, student, suis au, suis … mon, suspect, ten |, texto pour, the … his, their, this
  0.4: this … does, tia |, to … and, toujo-, toujours, tous les, turn off, un … yo, uso, vivo … miami, voule-
  0.4: voulez, vous faites, voyon-, voyons, want another, want … to, was, whitc-, with him, y nunca
  0.4: years ago, you will, you … an, you … vive, your … does, | buen, | meant, | nadie, | naw, | new, | oiga
  0.4: | … chien, | … frere, | … hijo, | … lui, | … moved, | … names, | … son, | … textez, | … typed, | … vis
  0.4: ~_bou, ~_dud, ~_enf, ~_gar, ~_hi, ~_hr_, ~_lad, ~_maa, ~_mad, ~_n_, ~_os, ~_pis, ~_rod, ~_una, ~_uso
  0.4: ~_wat, ~abi, ~aff, ~agar, ~air, ~alan, ~ama_, ~amab, ~amor, ~ands, ~arto, ~ata, ~atc, ~atch, ~auco
  0.4: ~bici, ~bile, ~but, ~cate, ~celu, ~cett, ~chac, ~chec, ~choo, ~chr, ~cise, ~clin, ~ctri, ~cune, ~dee
  0.4: ~dere, ~dria, ~dud, ~duis, ~eac, ~ean_, ~eauc, ~ebe_, ~ecte, ~eir_, ~ejoi, ~embr, ~emer, ~ency, ~ener
  0.4: ~enfa, ~enid, ~etti, ~exer, ~fant, ~fel, ~file, ~fill, ~fyi, ~ged, ~ged_, ~had, ~hare, ~hbou, ~heck
  0.4: ~him, ~ho_, ~hter, ~ia_, ~icul, ~ify, ~iga_, ~ige, ~inni, ~ique, ~iscu, ~itat, ~its, ~ittl, ~ixe
  0.4: ~jama, ~lama, ~lar_, ~ldin, ~lid_, ~lida, ~lin, ~litt, ~liv, ~lond, ~lqu_, ~maa, ~matt, ~mea, ~mile
  0.4: ~mis_, ~moi_, ~nais, ~ndez, ~nds, ~ndu, ~nfa, ~nfan, ~nfl, ~nger, ~nse_, ~ntar, ~nten, ~nth_, ~ohi
  0.4: ~oint, ~oire, ~orm_, ~oste, ~ot_, ~ouj, ~oujo, ~oups, ~pio, ~plas, ~prof, ~rche, ~reas, ~rejo, ~remb
  0.4: ~rent, ~reto, ~reur, ~ridg, ~rios, ~rno, ~rno_, ~rsel, ~rti, ~sala, ~sed, ~sep, ~sher, ~soun, ~spet
  0.4: ~ssis, ~stma, ~tai, ~tead, ~team, ~this, ~tio_, ~tiss, ~tme, ~touj, ~truc, ~tta_, ~tun, ~ubie, ~ucke
  0.4: ~ui_, ~unic, ~unre, ~unty, ~urne, ~ussi, ~uto_, ~uvea, ~uyo_, ~veau, ~vel_, ~veu_, ~vil, ~voyo, ~was_
  0.3: (not), (unknown 3), NAME … and, NUMBER al, NUMBER c, NUMBER yrs, NUMBER … la, a funeral, a … je
  0.3: a … to, a … year, acabo, ahora no, ai … d, aie, algo … no, am sorry, anyth-, anything, anywa-, anyway
  0.3: are … this, as my, as this, ateli-, atelier, au salon, avez mal, ayer, bicicleta no, bicicletas |
  0.3: bien … numero, bleu, bonjour madame, bonjour … ne, bonne, borde-, buscar, cada rato, carro, cel de
  0.3: cell … la, clinic |, codes, commande |, comme il, connais, d … le, de changer, de … ciudad, de … era
  0.3: de … nous, decir, dedan-, dedans, des velos, des vidanges, dicen, direc-, directly, does … ride
  0.3: drop … a, dsl, elle … NUMBER, en miami, enough for, es … NAME, escuela de, este no, este … ni, et j
  0.3: et ne, etait … pas, etudiante, even, fais, familia, file, forwarded, found it, franc-, francais
  0.3: francais … je, fue … la, guess, has his, have … i, have … you, he … not, hendersons |, hijo you
  0.3: his … please, household, how you, hun |, i told, i walk, i … NUMBER, i … ride, if he, in your
  0.3: is … mom, jamais, je l, je recoive, joven |, juste une, keep, kept … bikes, l air, l … jamais
  0.3: la horquilla, la … me, la … vous, last … too, laval-, lavallee, le |, le … pero, leave a, left a
  0.3: line please, lo bendiga, lol je, looking … the, los otros, magasin, maintenant, mais … moi, mama de
  0.3: manquer, me esta, mes y, mes |, miedo, money |, my father, my … right, never even, never owned
  0.3: never … it, news |, ni de, ni lo, ni tengo, no entiendo, no … cliente, nobody, not yours, not … i
  0.3: nothing from, number … NAME, number … so, number … this, october, of … and, on you, on … phone, ones
  0.3: or the, otra tienda, paran de, parks, parle pas, pas son, pas … un, pero ni, pickup i, por … me
  0.3: pour lire, pret … velo, proteccion, puebl-, punto, que … recoive, question, quitte la, recordatorios
  0.3: retraite, roommates, rueda, seguro, serie-, shipp-, shop in, should … her, si mi, sir |, siste-
  0.3: so … is, somebody is, son … pas, sors … la, stude-, sure, text for, that … meant, the law, the … but
  0.3: this … and, this … your, time … week, to say, to … country, tombe-, tous, trompe de, una, una … con
  0.3: uncle, up … a, ustedes |, ustedes … que, vis, vive aqui, vos messages, vous l, vous … dit, vraim-
  0.3: vraiment, want … this, want>wrong, whatever … is, wrong … my, y … mi, y … paran, y … pu, year … is
  0.3: yesterday so, you fix, you send, | aqui, | habla, | loco, | sa, | these, | … but, | … code, | … dia
  0.3: | … father, | … last, | … sure, | … texting, | … voudrais, ~_an, ~_bro, ~_dsl, ~_dun, ~_fil, ~_jam
  0.3: ~_mem, ~_mob, ~_moi, ~_owe, ~_rej, ~_sie, ~_unr, ~_vay, ~acon, ~ado, ~agg, ~aigo, ~ajar, ~aje_, ~aks
  0.3: ~alle, ~amo, ~ampo, ~and_, ~anni, ~any_, ~arm_, ~ars, ~ars_, ~arse, ~avai, ~blar, ~bloo, ~bow, ~brav
  0.3: ~cabo, ~ce_, ~cell, ~cin, ~cola, ~cous, ~cuel, ~daro, ~dead, ~deda, ~die, ~dsl, ~dsl_, ~eb_, ~ebo
  0.3: ~ectr, ~eig, ~ejo_, ~elg, ~elo, ~elo_, ~empl, ~enf, ~eng, ~enne, ~equ, ~erer, ~erio, ~ero, ~esh, ~flip
  0.3: ~gla, ~gne, ~hete, ~hig, ~huma, ~icy, ~idg, ~idge, ~iest, ~igue, ~ike_, ~ilo, ~info, ~inic, ~ino
  0.3: ~inta, ~inve, ~io_, ~irec, ~itel, ~ive_, ~ivo_, ~knee, ~lan, ~lare, ~lay_, ~leu_, ~lice, ~lki, ~lkin
  0.3: ~loor, ~lse_, ~mab, ~mani, ~mbr, ~mob, ~mobi, ~moi, ~mper, ~mpra, ~nad, ~nat, ~ncia, ~ndre, ~nds_
  0.3: ~nmo, ~none, ~noth, ~nsan, ~nste, ~nyth, ~nywa, ~obil, ~ois, ~ono_, ~onth, ~opri, ~orde, ~otre, ~ousi
  0.3: ~oy_, ~pha, ~pis, ~pui, ~puis, ~rato, ~rio, ~ross, ~rtis, ~siem, ~sio_, ~ster, ~tabl, ~tau, ~thi
  0.3: ~tous, ~tran, ~uat, ~ueno, ~ught, ~ulai, ~ults, ~un_, ~usie, ~uste, ~uyo, ~vai, ~vaya, ~vea, ~vel
  0.3: ~wall, ~wish, ~year, ~yway
  0.2: (unknown 2), NAME either, NAME in, NAME is, NAME working, NAME … pas, NAME … this, NUMBER of
  0.2: NUMBER years, NUMBER … no, a laval, a mi, a … mas, a … mon, a … too, abuelo, again did, ah ben
  0.2: ahora |, amarillo, ando … no, andre-, andres, aparato, apparently, appelle pas, appointment i
  0.2: aprendiendo, are a, are sending, arreg-, at … fire, bici … you, bike ready, bike … NUMBER, bike … to
  0.2: bonjour je, bonso-, bonsoir, buenas … no, bus y, by … and, can not, capit-, carro |, casse, celui a
  0.2: chamo, changer, cinqu-, cinquieme, cita, como que, company in, compr-, con la, congr-, contacting
  0.2: cousin, de su, de … hermano, de … mama, dejo la, delete servicio, demain c, demeu-, demeure, details
  0.2: el carro, el … ese, el … la, electrique, error yo, escri-, est sur, esta, et on, fathe-, from … and
  0.2: garde-, girl, good on, got a, grand, hablando, has, has … own, hendersons, here with, his … he, hones-
  0.2: horqu-, horquilla, i have, i only, i supposed, i … from, il faut, in town, infirmiere de
  0.2: infirmiere … nuit, is at, is mrs, is … landline, is … meant, je … parle, je … peux, journee, joven le
  0.2: kept the, la ciudad, la … en, lad, lado, last, last … it, lawye-, le NUMBER, le cinquieme, le … avec
  0.2: le … j, le … meme, le … y, leh, les pedales, les … c, lleve, lo … mi, locked, longe-, longer, longt-
  0.2: longtemps, los … y, lovel-, ma … mais, magas-, maint-, maiso-, maison, mal escrito, manil-, mans
  0.2: me la, me … is, me … los, meme … je, mercy, mi … no, miami, mon … fils, mon … pour, mon … que
  0.2: my … gave, my … it, my … must, n it, n … rien, nadia, ne fais, ne parle, never, never a, ni les
  0.2: ni modo, no, no idea, no … NUMBER, no … otra, nobod-, not … ride, nothing … you, number now, numero j
  0.2: numero la, numero … ai, numero … you, nunca, old … card, on se, on … file, or … that, out in
  0.2: own … bike, owner-, owners, parce … j, parents, pas un, pas … a, passe-, patin, pedalier, peopl-
  0.2: people, perdon … no, phone … and, phone … everything, piso, please contact, please … him, poiss-
  0.2: por … no, pour … mais, que … me, que … su, qui l, quitte le, reading this, recoive, reess-
  0.2: registrado |, retired from, roues |, seguro |, sending to, sepa, shop no, soy … you, street, strol-
  0.2: su telefono, suis … j, summer, systeme, tabar-, talk, teacher, texteando, texted, that guy, that i
  0.2: the bicycle, the country, the derailleur, the hendersons, the hospital, the house, the wrong
  0.2: the … hall, the … up, this customer, this telephone, this … or, time this, trouv-, turns out, um, un
  0.2: un … en, una … que, une, upgra-, used … number, voice message, votre, vous … demain, we have, weon
  0.2: what … are, who does, wi, y … quien, yesterday |, yo … de, yo … e, you once, you … lista, | huh
  0.2: | joven, | still, | tes, | tu, | vous, | who, | … bless, | … connais, | … encore, | … freins, | … love
  0.2: | … make, | … mande, | … manejando, ~_any, ~_bel, ~_cen, ~_cre, ~_eli, ~_ens, ~_es, ~_esc, ~_eu, ~_ide
  0.2: ~_inf, ~_leh, ~_lig, ~_lit, ~_mom, ~_muj, ~_na, ~_nev, ~_no, ~_no_, ~_nob, ~_ord, ~_pet, ~_reg, ~_spe
  0.2: ~_tel, ~_tun, ~_un_, ~_une, ~_upg, ~_wen, ~_wis, ~acr, ~ados, ~agas, ~agni, ~aill, ~aise, ~alid, ~alin
  0.2: ~als, ~am_, ~andi, ~ante, ~arat, ~are, ~are_, ~ark_, ~aus, ~awye, ~ball, ~bit, ~ceri, ~cir_, ~city
  0.2: ~coma, ~ctr, ~cuid, ~dge_, ~dill, ~dir, ~dob, ~due, ~dun, ~ego, ~enas, ~eop, ~eopl, ~eos, ~eos_, ~era_
  0.2: ~ern, ~ero_, ~escr, ~esia, ~espo, ~etai, ~euve, ~faut, ~fax_, ~fil, ~gasi, ~ghte, ~gina, ~girl, ~gues
  0.2: ~hamo, ~hio, ~hip, ~horq, ~hort, ~hri, ~ibra, ~icu, ~ike, ~ils, ~imm, ~inf, ~ink, ~ipa, ~ipe, ~irl_
  0.2: ~jack, ~kee, ~ker, ~lati, ~lava, ~lawy, ~lega, ~leo_, ~leva, ~lia_, ~lido, ~lle_, ~lors, ~man_, ~mao
  0.2: ~mao_, ~marr, ~mate, ~mba_, ~mir, ~mmi, ~mom, ~muj, ~muje, ~muni, ~nado, ~nage, ~ncai, ~ndic, ~ning
  0.2: ~nob, ~nobo, ~nsoi, ~nsta, ~nve, ~obod, ~ode_, ~odes, ~olle, ~omp, ~onde, ~ongr, ~ooke, ~opl, ~ople
  0.2: ~orio, ~outu, ~own, ~oyon, ~parr, ~pect, ~peop, ~pesi, ~pgr, ~pgra, ~pho, ~pier, ~poin, ~poli, ~pone
  0.2: ~qua_, ~rait, ~ral, ~rbe, ~rcis, ~rdo_, ~regi, ~rej, ~rek_, ~rio_, ~riti, ~rod, ~roul, ~rqui, ~sas_
  0.2: ~shor, ~sian, ~sita, ~skat, ~some, ~sorr, ~stm, ~tel, ~teli, ~tend, ~tful, ~thin, ~tre_, ~trie, ~tte_
  0.2: ~uati, ~ujer, ~unca, ~une_, ~unf, ~upg, ~upgr, ~vist, ~votr, ~ward, ~wat, ~wen, ~wye, ~wyer, ~xted
  0.2: ~your, ~ysi, ~zz_, ~zze
  0.1: NAME … one, NUMBER for, NUMBER … and, a, a horse, a mis, a robot, a … erreur, a … por, about, accid-
  0.1: agarr-, ai … je, alarm, ale, am NUMBER, am … to, and … of, ans j, argen-, argent, asi, au … c
  0.1: avant … je, avec la, bano, been … to, before … do, ben … je, bici el, bicicletas, bike from, bisicleta
  0.1: bizar-, bizarre, blind, bonjour … de, bough-, bought, break-, burri-, burrito, but there, c … sur
  0.1: can … take, chance |, che |, check … phone, cherchez … un, chist-, ciego, ciuda-, ciudad, code
  0.1: commerce |, comprar, con … no, concerne, concerne pas, confunden |, congrats, croche, dans la
  0.1: dans … fiche, de ce, de … et, de … fin, de … sans, de … ton, dentiste, depui-, depuis, derni-
  0.1: deux … je, dije … que, dio mi, disculpa … no, donne le, donne … numero, dossier, doubl-, double
  0.1: douch-, douche, down, driving and, el contacto, else, else now, en ai, en los, entie-, entree, equipo
  0.1: es broma, es … esa, esas, est arrive, este lista, excus-, exs, felic-, find them, floor, forwa-
  0.1: from … do, fuera … la, g, ghosted, haber, he dejado, heart, here … be, here … is, hermano |
  0.1: his … anymore, honne-, i come, i did, i … any, i … been, i … is, i … sorry, inqui-, is … but
  0.1: is … cousin, is … hospital, is … private, it … out, je te, je voudrais, je … au, jo, knowi-, l … et
  0.1: la abuela, la douche, la vous, la … y, last name, last … of, last … so, le … pour, le … un, lefto-
  0.1: leftovers, les … pour, les … sont, lleva-, lo uso, los avisos, lugar |, machi-, machine, man, may
  0.1: me concerne, me from, me in, me … pero, mejor … el, message, message |, messages … a, mi … la
  0.1: mi … por, mobile |, moi tu, moi … vos, mom, mon … monsieur, mount-, mountain, moved … the, mr NAME
  0.1: muchacho … no, my daughter, my exs, my roommate, my … phone, my … she, n … pas, nana, near you
  0.1: neither of, neither … us, never be, never … there, new … and, ni me, ni que, ni … es, niaise, now … is
  0.1: number so, number … one, number>these, numero et, numero jaja, numero … erreur, nursi-, nursing
  0.1: octob-, of … it, on … avait, on … but, one in, owe, p tite, pas d, pas la, peche, person please
  0.1: petit fils, phone … in, pis, playe-, please take, please … texting, plus … a, polic-, pour … a
  0.1: profile, propr-, qqun, quatre roues, que raro, que … lo, quoi ca, rato, rato |, rato … no, regardez
  0.1: remove>not, repartidor, repas-, resident, revei-, rey, rusty, saint, saint NAME, salam, se si, serieux
  0.1: servicio … no, so … it, sobri-, someone, sordo, sorry, souvent |, soy enfermera, stop>wrong
  0.1: stranger |, summe-, sure … the, sweet-, telefono |, tell NAME, tell … bike, texti-, texting
  0.1: texting from, that … to, the dog, the … before, the … end, these>me, these>send, this … have, thoug-
  0.1: tiend-, tite, tk, to … anymore, to … but, to … my, to … not, toddl-, todo el, trailer, trava-, tu pour
  0.1: tu … no, turns, une … pour, us … the, usted de, usted … no, vecino |, velo … reparation, villa-
  0.1: visit-, votre commerce, voudrais, vous … m, voy … el, week so, when the, with … derailleur, works for
  0.1: you … d, you … sending, you>send, your, your … you, | contact, | cual, | dites, | ligne, | mensaje
  0.1: | salam, | were, | … destinataire, | … enfermera, | … persona, | … vos, ~_a_, ~_ale, ~_bib, ~_egg
  0.1: ~_fat, ~_g_, ~_imp, ~_inq, ~_ip, ~_ja, ~_kee, ~_lor, ~_nun, ~_peo, ~_she, ~_ska, ~_sno, ~_so, ~_vot
  0.1: ~_vou, ~abl, ~acio, ~akes, ~alga, ~anci, ~aner, ~ano, ~any, ~arid, ~asin, ~awy, ~bab, ~ben_, ~bout
  0.1: ~brar, ~bro_, ~cami, ~cau, ~ccid, ~cide, ~cit, ~code, ~coiv, ~coli, ~depu, ~devi, ~dler, ~droi, ~eau_
  0.1: ~eds, ~eds_, ~eek_, ~ees_, ~eev, ~efi, ~egr, ~emos, ~ents, ~epui, ~era, ~erge, ~erma, ~err, ~etou
  0.1: ~eur_, ~evei, ~exti, ~femm, ~fo_, ~forw, ~fran, ~gar, ~hair, ~hard, ~has_, ~hec, ~her, ~herm, ~hip_
  0.1: ~hon_, ~hos, ~hte, ~iado, ~ien, ~ien_, ~illo, ~ima_, ~ine, ~inqu, ~inua, ~ires, ~itez, ~ity, ~ity_
  0.1: ~ived, ~ivi, ~ixin, ~ized, ~izo, ~jam, ~keep, ~lace, ~last, ~law, ~leh, ~leh_, ~life, ~lit, ~llec
  0.1: ~lleu, ~lmen, ~look, ~lts, ~lts_, ~mad, ~mai, ~may_, ~mble, ~meme, ~mer_, ~mine, ~mom_, ~moo, ~nada
  0.1: ~nag, ~nak, ~nded, ~ner, ~nev, ~neve, ~nier, ~no_, ~nou_, ~ntit, ~ny_, ~ocar, ~oddl, ~oi_, ~oile
  0.1: ~ois_, ~oiv, ~oive, ~ompr, ~ondr, ~ondu, ~oney, ~onge, ~ord, ~oute, ~pan, ~pant, ~pat, ~pen, ~peo
  0.1: ~phe, ~ppor, ~raig, ~rata, ~rats, ~rch, ~rdo, ~rdon, ~renu, ~rey, ~ribo, ~rino, ~rivi, ~rk_, ~ro_
  0.1: ~rot, ~rwar, ~ryi, ~ryin, ~scon, ~ses, ~ses_, ~sien, ~sir_, ~sno, ~spac, ~spl, ~sque, ~stad, ~ste
  0.1: ~stea, ~tara, ~todd, ~tric, ~tud, ~type, ~uess, ~uest, ~uf_, ~umme, ~vad, ~vail, ~vay, ~vot, ~xcus
  0.1: ~xing, ~xti, ~xtin, ~ype
  -0.1: 2 tubes, 2 … la, 2 … of, 2nd floor, NAME are, NAME est, NAME ling, NAME … delete, NAME … for
  -0.1: NAME … off, NAME … take, NUMBER arretez, NUMBER asking, NUMBER feet, NUMBER free, NUMBER good
  -0.1: NUMBER it, NUMBER just, NUMBER merci, NUMBER old, NUMBER per, NUMBER pero, NUMBER see, NUMBER text
  -0.1: NUMBER texto, NUMBER that, NUMBER … al, NUMBER … also, NUMBER … avant, NUMBER … before, NUMBER … bus
  -0.1: NUMBER … got, NUMBER … leave, NUMBER … lol, NUMBER … mais, NUMBER … need, NUMBER … only
  -0.1: NUMBER … review, a assez, a baby, a cafe, a complaint, a copy, a enlever, a favour, a fee, a few
  -0.1: a flip, a hacer, a lawyer, a letter, a mal, a media, a meter, a normal, a pensar, a peur, a pickup
  -0.1: a postcard, a pump, a repondu, a salir, a seguir, a sign, a smile, a spam, a ti, a tire, a trabajar
  -0.1: a velo, a … asi, a … chingada, a … comme, a … derecha, a … does, a … elle, a … envois, a … equipe
  -0.1: a … first, a … hopital, a … les, a … mandando, a … mensaje, a … movil, a … once, a … one, a … otez
  -0.1: a … out, a … promos, a … quitenme, a … right, a … saying, a … semaine, a … semana, a … senorita
  -0.1: a … sobrino, a … take, a … today, a … tune, abogada, abonnement bixi, abonnement d, abonnement |
  -0.1: about texting, about … and, about … color, about … end, about … fork, about … recall, about … sale
  -0.1: about … scratch, abrie-, abstenez … de, abuela … que, aburre, acabamos, acaben, accepte vos
  -0.1: accepte … recevoir, accepte … textos, accepter … textos, accessible, accident can, accident … you
  -0.1: accidentally deleted, accidente, account and, account name, account … i, account … sms, acct
  -0.1: acepte mensajes, acepte nada, achalent, achete … velo, acordamos, add … for, added … without, addin-
  -0.1: adding, address … moved, ads … my, advertising to, advertising |, advic-, advice, aepd, af
  -0.1: affaires de, affaires … textos, aft, after … i, after … night, after … so, again do, again ok
  -0.1: again so, again take, again … not, again … time, again … to, again … will, against the, agarran
  -0.1: agradezco |, agreed … any, agreeing … texts, agregar, ah i, ahi lo, ahi los, ahi you, ahi … que
  -0.1: ahi … you, ahora solo, ahora … adelante, ahora … llevo, ahora … me, ahorrense los, ai appele
  -0.1: ai consenti, ai encore, ai plein, ai ramasse, ai recupere, ai vu, ai … ailleurs, ai … avec, ai … deux
  -0.1: ai … l, ai … plus, ai … textos, ai … vous, aid, aidez, aidez moi, ailleurs pour, ailleurs … pouvez
  -0.1: aime … ca, aime … le, aime … les, aime … mais, aimerais ca, aimerais etre, aimerais … pas, airpod
  -0.1: airpods, ajoutez moi, al, al movil, al principio, al … la, al … si, alcanzo |, alertes sur
  -0.1: alertes … mon, alerts on, alerts … my, alexa, algo … la, all communication, all contacts, all future
  -0.1: all need, all no, all of, all off, all please, all … ask, all … at, all … communication, all … do
  -0.1: all … i, all … my, all … now, all … ones, all … please, all … stop, all … texting, all … well
  -0.1: aller a, allez arreter, almac-, almacenaje, alone with, alors enlevez, alors je, alors … les, alqui-
  -0.1: alquiler, already NUMBER, already bought, already got, already i, already replied, already said
  -0.1: already … my, also i, also please, also … take, altog-, altogether, altogether |, am blind
  -0.1: am calling, am changing, am down, am filing, am finished, am giving, am keeping, am quitting
  -0.1: am sleeping, am standing, am switching, am unsubscribing, am … charged, am … for, am … lol
  -0.1: am … receiving, am … remove, am … these, ama, amend-, amende, amene-, amener, amor de, amor … de
  -0.1: amor … dios, amour du, an account, an idiot, an itemized, an … man, ancien, and after, and ask
  -0.1: and check, and does, and drop, and each, and let, and lose, and loves, and off, and quiet, and so
  -0.1: and still, and tell, and these, and tired, and told, and use, and walk, and want, and will
  -0.1: and … both, and … buzz, and … hit, and … left, and … mom, and … need, and … off, and … so, and … stop
  -0.1: and … text, and … them, and … thing, andar sin, anger, angry with, anko, annoying … it, annoying … me
  -0.1: annoying … the, annuler l, annuler … abonnement, annuler … textos, annulez … inscription, ans a
  -0.1: ans … ce, ansie-, ansiedad, ansiedad y, answer this, answers, anti … je, anule, anulen mi, anulenme
  -0.1: anxie-, any list, anymore thank, anymore … please, anyone |, anyone … i, anything … do, anythng
  -0.1: apagado, apagar estos, apaguen los, apara-, apare-, apologizing, appeler pour, appelez … avant
  -0.1: applied, appointment and, appointment … tuesday, appreciate you, appreciate … if, apprecierais
  -0.1: appt |, appts, apres votre, apres … plus, apuntarme, apunte por, apuntenme, apunto a, are driving
  -0.1: are perfect, are up, are violating, are wasting, are … at, are … more, are … your, armar, arms
  -0.1: arret … je, arret … messages, arrete pu, arrete … message, arrete … rappels, arreter a, arreter ces
  -0.1: arreter tout, arreter vos, arreter … magasin, arreter … sms, arretez merci, arretez … spam
  -0.1: arretez … travaux, arretiez … m, arriere … la, arrive pas, arrive quand, arrive … a, arthr-
  -0.1: arthritis, arto, as junk, as you, as … contact, as … do, as … le, as … stop, asi … bien, aside
  -0.1: asiento esta, asiento y, ask … for, asked … my, asking again, asking … the, assured, at every
  -0.1: at … in, at … lights, at … n, at … register, at … second, at … table, at … you, atencion … de
  -0.1: atender, atendieron, attache, atten-, attendu, au cegep, au complet, au debut, au moins, au plus
  -0.1: au prochain, au quebec, au rgpd, au shop, au … m, au … plus, au … rue, au … samedi, audio-, audios
  -0.1: aussi enlevez, aussi svp, aussi … mon, authority, authority … you, authorize the, autocollant
  -0.1: automaticos |, automatique |, auton-, autorise le, autoriser, autorizacion para, autou-, autour
  -0.1: autre comme, autre … je, autres, aux 2, aux alertes, aux lettres, aux promos, aux … svp, avais … de
  -0.1: avant ou, avc, avec ce, avec … boutique, avec … rabais, avec … sms, avenir merci, avez des
  -0.1: avez inscrit, avez … accord, avez … arrete, aviez pas, aviez promis, avis de, avisando
  -0.1: avisarme cuando, avisen mas, avisen … nada, avisos me, avisos … no, avocate, avoir dit, away i
  -0.1: away … a, away … do, awful, awya, axe the, axide-, ayudenme, azul … la, b late, baby is, back and
  -0.1: back at, back the, back then, back … please, backe-, backed, baja inmediata, baja si, baja … los
  -0.1: baja … mensajes, baja … que, bajad-, bajada, bajame … la, bajan, bajen, bajo de, bal, balat-, balatas
  -0.1: balcony, bald, ballp-, ballpark, barbe, base … donnees, basis, basta … mensajes, bathroom |
  -0.1: batteries, battery … not, battery … the, bcos of, be careful, be grateful, be great, be home, be no
  -0.1: be quiet, be sad, be sent, be texting, be too, be … a, be … about, be … again, be … out, be … please
  -0.1: be … texts, be … that, be … there, beau pour, bebe recien, bebe … nacido, because … your, been nice
  -0.1: beep, beeps, befor-, before, before doing, before my, before … get, before … or, behind |, believe i
  -0.1: believe … ever, believin, ben que, ben … vos, bendiga pero, besoin … messages, besoin … un
  -0.1: better … you, bev, bici ahi, bici … que, bicicleta a, bicicletita, bidon, bien pero, bien por
  -0.1: bien sin, bien … gracias, bien … me, bien … precio, bien … vos, biffez … nom, big ring, bike deals
  -0.1: bike stop, bike … great, bike … in, bike … texting, bike … there, bikes … a, bikes … remove, birds
  -0.1: birthday to, biscuits |, bisi, bit off, blast |, bleue-, bleuets, blink-, blinking, blocked for
  -0.1: blocked you, bloque … vous, bloquear |, bloquearlos, bloqueen, blown, boiler, boite aux
  -0.1: boite … lettres, bon … c, bon … les, bonda-, bondad, bondad de, bonjour monsieur, bonjour … ai
  -0.1: bonne memoire, bonne … la, book a, book the, boon, bord svp, borrame … la, borrar de, borrarme |
  -0.1: borraron, borras, borrelo, borreme de, borreme |, borren de, borren este, borren mis, borren … datos
  -0.1: borren … telefono, borres, boss sees, boss … my, both wheels, bother … me, botte-, bottes, boues
  -0.1: bouge, bought … bell, bounc-, boutiques, box and, box i, box … up, boy a, boyco-, brake will
  -0.1: brakes feel, brakes myself, brand please, branl-, break from, break up, breaking … with, breathe
  -0.1: bref, bridesmaid, bridesmaids, brilliant, bringing … in, bro … de, broad-, broke down, bromo-
  -0.1: bromont, bruit la, brush, bsnl, buenas, bueno de, buffe-, buffet, built, bunch, burnt |, burst
  -0.1: bus broke, bus … down, but yes, but … my, but … phone, but … says, but … take, but … website
  -0.1: button … i, buying … bike, by itself, by saturday, by thurs, by what, by … do, by … for, by … my
  -0.1: by … place, by … you, bye a, bye … me, c, c … dangereux, c … illegal, c … quoi, ca en, ca merci
  -0.1: ca otez, ca pu, ca retirez, ca sert, ca te, ca … messages, ca … une, cabanon, caben, cable end
  -0.1: cable is, cada que, cada texto, cada … mandan, cada … suena, cada … suyo, cadena esta, cadenas vous
  -0.1: cader-, cadera, cafeteria, caissiere, caissiere m, cajero, calendar |, caliq-, calique, call NUMBER
  -0.1: call just, call no, call on, call only, call was, call … and, call … before, call … off, call … to
  -0.1: call … was, called … and, caller, calling my, calling since, calling … to, calls at, calls no
  -0.1: calls to, calls … the, calme … textos, cambiar el, cambiarlo, cambie … ciudad, cambie … opinion
  -0.1: came at, came … NUMBER, came … at, came … can, came … on, came … this, camisas, campagnes
  -0.1: campaigns |, can end, can give, can these, can … anytime, can … block, can … close, can … end
  -0.1: can … explain, can … message, can … pause, can … receive, can … sending, can … squeeze, can … texts
  -0.1: can … type, can … us, can … wait, can … your, canadien, cancel all, cancel les, cancel please
  -0.1: cancel … appt, cancel … kid, cancel … membership, cancel … notifications, cancel … second
  -0.1: cancela … mensajes, cancelame los, cancelaron, cancelen el, cancelen esto, cancelen … suscripcion
  -0.1: cancelenme, cancelle les, cancelled so, cancelled … gym, cancelled … it, cancelled … of
  -0.1: canceller les, cancellez mon, candado … me, candl-, cansada de, cansada … esto, cansado de, cap fell
  -0.1: capable … moi, cappe-, capped, captura, capture, card can, card i, card says, card today, card … in
  -0.1: card … is, card … it, card … my, carrier, carry-, carrying, carte … dossier, carto-, cashi-, cashier
  -0.1: casi … veo, cat … the, cause i, ce possible, ce soit, cease … communications, cease … me, ceili-
  -0.1: ceiling, cel sonando, cel y, cell for, cell on, cell … for, cell … vos, cell … votre, cellulaire je
  -0.1: celos-, celoso, celui ci, celular … favor, celular … su, celular … yo, cenne, cerem-, ceremony
  -0.1: cero … de, cero … por, cerraron, certainement pas, certainement … moi, certainly did, certainly … not
  -0.1: ces rappels, cesen los, cesser … m, cessez … envoyer, cessez … messages, cessez … textos, cessi-
  -0.1: cessiez, cessiez de, chain lube, chall-, chang-, change a, changement de, changer mon
  -0.1: chaque … arretez, character, charge it, charge the, chariot, chat with, chaud, chauffe, chava
  -0.1: cheaper one, cheaper tires, cheapest, checking … on, checkout |, checo, chew, chewi-, chewing, chial-
  -0.1: chicken rice, chien jappe, chien … chaque, chiens, chilla, chimio, chingada, chingar, chips |, chiste
  -0.1: chocaron, choose to, choose … opt, chose pour, christ stop, chum, cierre, cierren mi, cigar-, circled
  -0.1: citas, clave, cle … la, clear … the, clicked yes, cliente de, clign-, cliquer, clochette, clock on
  -0.1: close call, close my, closed for, closer to, closing my, club de, coach says, coach … the, cobra
  -0.1: cobraron de, cobraron dos, cobraron … mas, cobraron … veces, coche non, cocho-, code … it, colle
  -0.1: collect it, colores, combien je, come now, come through, come tomorrow, come … on, coming now
  -0.1: coming out, coming … at, coming … or, coming … with, commande du, commande j, comme … est, comment me
  -0.1: comment … desabonner, comment … les, commentaire, commercial, communications … this, como a
  -0.1: como desactivo, como tienen, como … de, como … doy, como … las, como … para, como … quito
  -0.1: como … suscribo, compa |, complaining, complaint with, complaint … the, completement oublie
  -0.1: compliments, comprar … no, comprenez … dans, compris que, comprobante, comptes, comptoir m
  -0.1: comptoir samedi, comptoir … a, computadora |, computer quit, comunicacion, comunicaciones por
  -0.1: con … cadena, con … derecho, con … encargado, con … permiso, con … promociones, con … recordatorios
  -0.1: con … senor, con … ticket, concern please, concl-, confirm after, confirm removal, confirmacion
  -0.1: confirmen, conformement, confuse, confusing, conjointe, conmigo … cuenten, consegui |, conseils
  -0.1: consent and, consent withdrawn, consent … do, consent … i, consent … me, consent … receive
  -0.1: consentement pour, consentement vous, consentement … recevoir, consentement … vous
  -0.1: consentimiento … recibir, consign, contact from, contact i, contact on, contact … by, contactarme |
  -0.1: contacte |, contactez … plus, contestadora, contestar llamadas, contesto … que, continuer a
  -0.1: continuez a, continuez |, contra, contre vous, conversation |, convi-, cooked, coop, copiaron, copie
  -0.1: cordialement g, cordialement … tremblay, correct la, corridor, cortala … los, cost … anything
  -0.1: cost … money, costar, costi-, costing, couch |, coucher, coudonc vous, coudonc … vous, cough, couin-
  -0.1: could stop, could take, could the, could … a, could … kindly, could … leave, could … put
  -0.1: could … send, couns-, counter … me, coupe ca, coupez ca, coupez la, coupez … guidon, coupl-, couple
  -0.1: couriers, courriel pour, courriel … plus, course … dimanche, coute NUMBER, coute des, crate, creci-
  -0.1: crecio, crecio y, credit du, credit … dossier, credit … from, credited, creen, crene-, creneau, crier
  -0.1: ct, cuadro, cuando van, cuando … di, cuando … puedo, cuando … que, cuantas … les, cuanto mandan
  -0.1: cuanto … esto, cuento, cuerd-, cuida-, cuide, cuissard, culpa de, cupones, curiosity, custa-, custard
  -0.1: customer … my, cut … texts, cut … what, cuz of, cuz … your, d autre, d ecran, d m, d message
  -0.1: d utiliser, d … accepte, d … retire, d … stp, dad died, dadme, dadme de, dadme … baja, dado de
  -0.1: dado … baja, dale con, damaged, dan de, dan … baja, dan … de, danad-, dans une, dans … dossier
  -0.1: dans … envois, darme baja, das, data and, datas, datin-, dating, datos y, daughter NAME, daughter is
  -0.1: daughter … the, day before, day for, day it, day lol, day please, day … me, day … you, de avisos
  -0.1: de cambiar, de casques, de celular, de chingar, de ciudad, de como, de continuer, de diffusion
  -0.1: de difusion, de donnees, de eliminar, de fregar, de llegar, de luto, de mensajeria, de mise
  -0.1: de molestarme, de promotions, de proteccion, de pu, de publicidad, de quitarme, de regalo, de retirar
  -0.1: de tapita, de te, de texte, de tiendas, de trabajo, de tubeless, de viaje, de vot, de you
  -0.1: de … acepte, de … alertes, de … asi, de … cadena, de … ces, de … cessez, de … cm, de … cosa
  -0.1: de … desabonner, de … dice, de … dimanche, de … escribirme, de … exclus, de … faire, de … fichiers
  -0.1: de … frenos, de … gang, de … ile, de … machine, de … mandarme, de … modele, de … ne, de … otra
  -0.1: de … pedales, de … pero, de … proxima, de … pu, de … pub, de … publicite, de … qu, de … roue
  -0.1: de … sortir, de … spammer, de … stop, de … stp, de … textez, de … todo, de … tu, de … vente
  -0.1: deactivate text, deals i, dear please, dear … please, debarque … de, debloquer, debou-, decided to
  -0.1: decir no, decirles, decoche, decochez la, decochez … case, decon-, deconnecte, decrocher, decrochez
  -0.1: decrochez … de, definitiva, definitivement, definitivement les, deja la, deja … de, deja … non
  -0.1: deja … stop, deja … textearme, dejad-, dejan de, dejar el, dejarla, dejen … chingar, dejen … molestar
  -0.1: dejen … spam, dejen … textear, dejenme la, dejenme tranquilo, delai-, delais, delan-, deles-
  -0.1: delestage, delete asiento, delete casco, delete choque, delete freno, delete jueves, delete mostrador
  -0.1: delete plan, delete tune, delete … account, delete … cell, delete … en, delete … message
  -0.1: delete … phone, delete … please, delete … porfa, delete … sin, delete … up, deleted … message
  -0.1: deletez, demain je, demande poliment, demande … avis, demande … je, demande … la, demande … numero
  -0.1: demande … permission, demander c, demander moi, demander … j, demando, demarchage
  -0.1: demasiados mensajes, dementia, denos, dente-, dented, denuncia, deplace, depuis l, depuis la
  -0.1: derangez plus, derecha, derecho |, derniere … arretez, des alertes, des envois, des pieces, des pubs
  -0.1: des … enlevez, des … j, des … la, des … merci, des … par, des … plus, des … que, des … stp
  -0.1: desabonne merci, desabonnez … de, desactiva, desactiven … notificaciones, desactivez moi
  -0.1: desactivez … notifications, desactivo, desactivo el, desaparezca, desar-, desca-, descansan
  -0.1: desconectenme, descuentos, desde hoy, deseo continuar, deseo … mas, deseo … mensajes
  -0.1: deseo … recibiendo, desinscribirme, desinscrire svp, desinscris |, desire etre, desire … recevoir
  -0.1: desma-, desmarque, desole je, desor-, desormais, despierta, desubscribe, desviador, detenga
  -0.1: devant votre, device |, devisse, devoirs, devolver el, devolvieron, devrais, di el, di para
  -0.1: di … para, dia … de, diari-, diario, dice … you, diciembre, dicta-, dictating, did … finish, did … my
  -0.1: did … remove, diera-, dieran, difficult, diffu-, diffusion, diffusion |, difus-, difusion, difusion |
  -0.1: diganle, dijeron … y, dijis-, dile … tu, dimanche c, dimanche est, dimanche … est, din, dings
  -0.1: dinosaurs, dios me, dire a, direccion vieja, direct |, directo, disable texts, disable … for, disait
  -0.1: disappear, disas-, disaster, disch-, discharge, disconnect, discontinue sending, discontinue these
  -0.1: discounts, disculpe … molestia, disculpe … no, discussion, dise, disen-, dish, disparaitre de
  -0.1: disparaitre … votre, disse-, disso-, disturb … at, dit … aux, dit … la, dit … par, dit … plus
  -0.1: dites au, divorcie, dla, do something, do … bug, do … eat, do … end, do … listen, do … lose
  -0.1: do … reach, do … this, do … tune, doc says, doctor says, doctor |, doctor … no, does … do, does … end
  -0.1: does … get, does … go, does … say, dog will, doing my, doing this, dolar, dolares y, don … me
  -0.1: donc enlevez, donde firme, donde … que, donde … sacaron, done by, done or, done please, done … texts
  -0.1: donne … droit, donnee |, door at, doord-, doordash, doree-, doreen, dorma-, dormais, dos numeros
  -0.1: dos … me, dossier de, down there, draft, drain, drain-, dripp-, dripping, driver, driver |
  -0.1: driver … stop, drop … texts, dropped, dropper, du … enlevez, du … pis, du … qui, du … rendu, du … sur
  -0.1: dudas, due to, duermo, duermo de, duermo … dia, dumb, during work, during … hours, e don, each buzz
  -0.1: each one, each … is, earrings, easy … the, eating my, ebay, econo-, ecrib-, ecrire j, ecrire je
  -0.1: ecrire par, ecrire … moi, ecris stop, ecrit stop, ecriviez pas, efface le, efface moi, effacer ma
  -0.1: effacez … infos, effacez … vieille, effil-, effiloche, eh … no, el fabor, el pedido, el registro
  -0.1: el reloj, el … de, el … derecho, el … las, el … los, el … saquenme, el … se, el … yo, eliminame de
  -0.1: eliminar … numero, elimineme, elimineme de, eliminen mis, eliminen … datos, ella y, elles, elvis
  -0.1: email from, email i, email not, email on, email … instead, email … please, email … sms, embarazada
  -0.1: emoji, emp, empac-, empez-, en avec, en avril, en marzo, en medium, en nada, en otro, en personne
  -0.1: en plein, en plena, en recois, en reparation, en sorte, en … asi, en … celular, en … enlevez
  -0.1: en … envios, en … escuela, en … lo, en … neuf, en … plein, en … pus, en … semanas, enbie-, enbien
  -0.1: encantan sus, encargo que, encore bon, encore … je, encore … textos, encue-, end text, end texts
  -0.1: end them, end up, end … subscription, end … text, end … your, ended i, ending my, ends, ends NUMBER
  -0.1: endur-, enfermo, engine light, enleve tes, enleve … d, enleve … stp, enlever … svp, enlevez ma
  -0.1: enlevez nous, enlevez … la, enlevez … mon, enlevez … number, enleviez, enough i, enough no
  -0.1: enough off, enough take, enough … take, enroll, ensemble |, ensenenme, ensui-, ensuite, entendio
  -0.1: entendus, enter, entera, entir-, entre nous, entreguen, entrenamiento, enviando mensajes
  -0.1: enviar textos, enviar … a, envien mensajes, envien nada, envien … mensajes, envien … textos
  -0.1: envoi … textos, envoie un, envoie … message, envoyer la, envoyer une, envoyer … de, envoyer … photo
  -0.1: envoyer … photos, envoyez ca, envoyez le, envoyez trop, envoyez … d, epais, eps, erase this
  -0.1: erreur vous, error … quiero, es mas, es por, es … borrenme, es … otra, esa … que, esas llantas
  -0.1: escriban … que, escribiendome, escribiendome |, escribieron, escribirme mas, ese dia, ese … era
  -0.1: eso you, eso … a, eso … los, eso … no, esos avisos, esos textos, espam, esposa que, esposo y
  -0.1: esposo … le, esquites, essai, essen-, est annulee, est des, est illegal, est quand, est … annulee
  -0.1: est … chsld, est … dans, est … effacez, est … encore, est … entre, est … il, est … otez, est … pu
  -0.1: est … rue, est … telephone, esta bloqueada, estaba … el, estar … esto, este servicio, este … para
  -0.1: este … si, esten … mensajes, estes, estimation, esto, esto quitenme, esto … los, estos … you
  -0.1: estoy embarazada, estoy hasta, estoy interesada, estoy limpiando, estoy … gracias, estoy … y
  -0.1: estrella, estudiante, estuvo … de, et bonne, et les, et … mon, etais … pour, etait pas, etait regle
  -0.1: etes … arretez, etes … fins, etiqu-, etoile, etre … par, etre … pour, etudie, europ-, europe, evalu-
  -0.1: even then, eventos, ever contact, ever stop, every text, every … is, every … it, every … please
  -0.1: everything ok, everything you, evitez les, exception, exchange the, exclude me, excluded
  -0.1: excluded from, excusas, exemption, exmar-, exmarido, expect, expected, exped-, expires
  -0.1: explain yourselves, explica, expliquen, expliquenme, expliquer, express consent, express written
  -0.1: express … consent, extra work, f ing, fabor de, fabor … no, factura a, factura con, facture j
  -0.1: facture … courriel, faire expres, faire partie, faire texter, faire … a, faire … les, faire … plainte
  -0.1: fais une, fait … a, fait … moi, faites … disparaitre, faites … svp, fallecio por, fallecio … favor
  -0.1: falling off, falls, faltas, fan of, farid, farme-, farmers, fasting, fatigants … vos, fatigue
  -0.1: faudrait … de, fautes, fav, favor … eliminar, favor … es, favor … escriban, favor … quiero
  -0.1: favor … you, favorite, favour and, fea, fee i, fee … was, feed me, feeding the, feel like
  -0.1: felicitaciones, feliz … a, feliz … de, fell out, fell … on, felt, ferme la, fermez mon, ferry, fesse-
  -0.1: fesses, festival, feuille, fewer of, fewer texts, fewer … these, fichiers, fighting over, figurer
  -0.1: fijese … you, file and, files, filin-, filing, filing a, filing … complaint, fille au
  -0.1: fille … comptoir, fils veut, fils … NUMBER, fin … mon, finalement non, finals, find a, finds
  -0.1: fine NUMBER, finger, fini … nous, finished the, finisse, finissez en, finissez … avec, finit-, finito
  -0.1: fins mais, firew-, fireworks, firma, firmw-, firmware, first … i, first … the, fit it, five stars
  -0.1: five texts, fix … so, flag my, flash, flat fix, flat no, flat repair, flat … in, flat … not, flatt-
  -0.1: flight got, flight … cancelled, flip the, flip … and, flood, flooded, flooding, fois arretez, fois et
  -0.1: fois … de, fois … il, folded, following, fonctionne, fonctionne pas, food … i, for being, for fixing
  -0.1: for lent, for spring, for staying, for text, for them, for thursday, for tuesday, for us, for … 2
  -0.1: for … NUMBER, for … baby, for … birthday, for … call, for … farewell, for … gravel, for … group
  -0.1: for … helmet, for … how, for … just, for … lifetime, for … lock, for … mom, for … never, for … no
  -0.1: for … one, for … police, for … since, for … these, for … they, for … today, for … up, for … warranty
  -0.1: for … weekend, for … what, for … year, for … your, forces, forever to, forever … stop
  -0.1: forever>forever, forever>list, forever>not, forget … i, forgiven, forgotten, form i, formal
  -0.1: forward the, found another, found out, found your, found … NUMBER, found … part, found … text
  -0.1: found … used, fount-, fountain, frame or, frame … is, frame … you, frapper, fraud, free for
  -0.1: free … from, free … the, freezer, frein … pas, freins mais, frene-, frenen, friday if, friend … is
  -0.1: from 2nd, from bank, from dad, from future, from hr, from i, from sending, from sms, from stores
  -0.1: from today, from your, from … alerts, from … company, from … contacts, from … file, from … floor
  -0.1: from … garage, from … gym, from … messages, from … other, from … so, front … is, front … when
  -0.1: front … will, fucki-, fucking, fucking texting, fucking … me, full stops, funcionar, funeral … is
  -0.1: funny i, further text, future messages, games, ganas de, gang enlevez, gap, garage depuis
  -0.1: garantia … para, garba-, garbage, gardiez, garri, gasto, gator-, gatorskins, gave permission, geari-
  -0.1: gearing, gemelos, gentil mais, gentillesse, get to, get … and, get … i, get … in, get … new
  -0.1: get … phone, gettin, getting … of, getting … remove, ghost-, ghosting, give permission, go … me
  -0.1: god is, god … texting, gods, goes off, going up, going … get, going … the, gold, gone … the, goo
  -0.1: good i, good news, good now, good people, good please, good … are, good … but, good … just
  -0.1: good … not, good … on, gor, got … card, got … refund, got … the, got … ticket, grace cessez
  -0.1: gracias igual, gracias mijo, gracias no, gracias you, gracias … manden, gracias … suscribirse, gradu-
  -0.1: grandi, grandkids, grease on, great more, great shop, great … but, great … on, gregg-, greggs, grid
  -0.1: grincent, group project, group text, grues-, gruesa, guapa, guardabarros, guardada, guardeme
  -0.1: gud nite, guidon de, guidon … 2, gusta |, gustaria que, guys but, guys still, guys … me
  -0.1: guys … texting, gym so, habian dicho, hablar, haced, haced el, haced … favor, hacen el, had … to
  -0.1: had … up, hagan de, hagan … cuenta, haganme, hais ca, half your, halt all, halt … messages, hamil-
  -0.1: hamilton, handset, hango-, hangover, happening, happens if, happens … i, happy holidays
  -0.1: harcelement rendu, harcelement … la, hard feelings, harrasment, has dementia, has left, has me
  -0.1: hasta … llegamos, hasta … van, hasta … vista, hate to, have mercy, have received, have removed
  -0.1: have stopped, have them, have … go, have … memory, have … opt, have … out, have … say, have … texts
  -0.1: have … three, have … work, having my, hawai-, hawaii, hay alguien, hay … ahi, hazme, he can, he sent
  -0.1: he … eating, he … for, he … up, hear your, hear |, hearing from, hearing so, hearing … you, hedge
  -0.1: helmet … the, help … do, hence-, henceforth, her no, her please, her to, her … stop, here i, here to
  -0.1: here … are, here … more, here … stop, heren-, herencia, hermano que, heures de, heureusement, hey did
  -0.1: hi … take, hice la, hicie-, hicieron, highe-, higher, hija no, hija … el, hija … me, hijo que, hijo y
  -0.1: hijo … la, hijol-, hijole, his birthday, hit by, hit the, hit … a, hitch, hola … NAME, hold … texts
  -0.1: holding the, holdu-, holdup, hole, holidays, home on, home so, home … it, honou-, hooks, hors de
  -0.1: hors … votre, horse, hose, hours … the, house i, house … the, housemate, how about, how am
  -0.1: how … ahead, how … can, how … get, how … it, how … of, how … opt, how … that, how … was, hoy manana
  -0.1: hoy you, huile |, huile-, huiler, humai-, humain, hurac-, huracan, husband … away, hybri-, i brake
  -0.1: i broke, i chose, i consent, i deliver, i emailed, i ended, i liked, i messaged, i order, i pause
  -0.1: i please, i pressed, i receive, i receiving, i ride, i specifically, i subscribed, i teach, i thought
  -0.1: i ticked, i … a, i … approved, i … blind, i … book, i … called, i … came, i … changing, i … deleting
  -0.1: i … drop, i … dropped, i … every, i … filing, i … finished, i … forget, i … give, i … giving
  -0.1: i … hungry, i … keep, i … keeping, i … message, i … needed, i … nicely, i … per, i … putting
  -0.1: i … quitting, i … reach, i … reply, i … sleeping, i … standing, i … switching, i … things
  -0.1: i … through, i … told, i … unsubscribe, i … unsubscribing, i … wanted, i … where, i … work
  -0.1: i … yesterday, ia, ia no, iban … mandar, idee … la, idee … les, identite, if anybody, if one, if they
  -0.1: if … could, if … did, if … say, if … stop, if … stopped, ignoring, igualmente feliz, il possible
  -0.1: il … que, il … temps, ile, immediat, importante, importuner, imprimante, in a, in all, in church
  -0.1: in english, in good, in hospital, in hostel, in meetings, in mourning, in receiving, in small
  -0.1: in … all, in … can, in … just, in … number, in … pocket, in … til, in … tire, in … week, in … white
  -0.1: inbox is, incluida, indiquenme, inflar, info and, inform … sms, informe, ingles no, inmediata
  -0.1: inner tube, inner tubes, inscribieron, inscription a, inscrit … me, instead … calling, instrucciones
  -0.1: instructed, insul-, insurance … it, interesada, interesse merci, interesse plus, interesse pu
  -0.1: interesse … la, interesse … moi, interesse … vos, interested anymore, interested stop
  -0.1: interested … me, interested … receiving, interested … remove, internet, interrompre, interview went
  -0.1: into … big, invites, inviting, ir manana, ir … trabajo, is already, is hard, is in, is insane
  -0.1: is locked, is private, is quite, is quitting, is real, is taking, is time, is two, is unsolicited
  -0.1: is wet, is … after, is … at, is … emergencies, is … home, is … late, is … lose, is … message, is … no
  -0.1: is … possible, is … remove, is … small, is … trail, is … when, issit, it close, it keeps, it made
  -0.1: it possible, it sent, it takes, it there, it tomorrow, it unsubscribe, it wakes, it your, it … about
  -0.1: it … accident, it … coming, it … did, it … end, it … forever, it … from, it … got, it … me
  -0.1: it … monday, it … need, it … own, it … sell, it … sms, it … stolen, it … sunday, it … thru
  -0.1: it … times, it … tuesday, it … visa, it … wet, itd be, itine-, itinerance, izquierdo, j adore
  -0.1: j apprecierais, j entends, j oublie, j … appele, j … arreter, j … commande, j … completement
  -0.1: j … consenti, j … coupe, j … encore, j … envoyez, j … recois, j … recupere, j … refuse, j … stop
  -0.1: j … suis, j … vu, jaja, jajaj-, jale, jalou-, jaloux, jamais ca, jamais rien, jamais … des, jamb
  -0.1: jamme-, jammed, jappe, jappe chaque, jappe … fois, jazz, je clique, je commence, je devrais
  -0.1: je dormais, je la, je recevrais, je revoque, je veut, je … acheterai, je … apporte, je … arret
  -0.1: je … ben, je … continuer, je … de, je … desire, je … etais, je … infirmiere, je … maintenant
  -0.1: je … mets, je … non, je … paye, je … quitter, je … ramasse, je … rendue, je … repondre, je … savoir
  -0.1: jehov-, jesus … stop, jette, jeudi NUMBER, jeune fille, job je, job sur, job … i, job … le, jobs
  -0.1: joder |, jollo-, jollof, journ-, journee c, journee … est, jours |, jueves a, jueves … favor, jumpe-
  -0.1: jumper, junct-, junction, junto a, junto-, juntos, jure que, juro, juro que, jusqua vendredi
  -0.1: just delete, just fix, just reply, just tell, just tired, just visiting, just … flat, just … i
  -0.1: just … out, just … people, just … talking, just … text, just … texting, just … texts, just … when
  -0.1: juste en, juste que, juste … enlever, jvas, kalya-, kandy, keep coming, keep working, keep … it
  -0.1: keep … my, keep … phone, keep … rack, keep … your, keeping the, keeps going, keeps saying, kenda
  -0.1: kept, key to, kicke-, kicked, kicked out, kicked … of, kid at, kid has, kid is, kid … a, kid … not
  -0.1: kids … not, kids … the, kids … you, kill it, kill |, kill … notifications, kill … texts
  -0.1: kindly inform, kiten-, kneed, knive-, knives, know … i, known, knows when, knows … so, kreo
  -0.1: l ajustement, l ancien, l avis, l horaire, l ile, l infolettre, l obligeance, l … ca, l … combien
  -0.1: l … dans, l … fois, l … retirez, la aepd, la atencion, la banque, la bike, la bondad, la cadera
  -0.1: la caissiere, la cancelacion, la casa, la chingada, la clave, la cnil, la computadora
  -0.1: la construction, la conversation, la date, la derecha, la desabonnez, la feuille, la les, la marde
  -0.1: la policia, la prueba, la pu, la pub, la segunda, la senorita, la shop, la silla, la stop
  -0.1: la subvention, la suite, la vista, la … anti, la … arrive, la … aux, la … bonne, la … completa
  -0.1: la … deje, la … entonces, la … finalement, la … i, la … nationale, la … no, la … noire, la … porfavor
  -0.1: la … tout, lache … avec, lache … patience, lache … un, lachez les, lachez … les, ladder |, ladra
  -0.1: lagos, lah do, lah … not, laisse de, laissez les, laissez mon, laissez … ca, laissez … telephone
  -0.1: land |, landline only, langu-, larga, largu-, las gracias, las promos, las … al, las … con
  -0.1: last thing, last warning, last … and, last … from, last … to, last … you, lasti-, late be, late by
  -0.1: late i, late … the, late … there, late … you, later i, lates-, latest, laundry, laval |, law>forever
  -0.1: lawn, le avant, le bras, le camp, le compte, le demande, le demander, le deuxieme, le docteur, le dos
  -0.1: le lleguen, le mauvais, le mode, le ramasse, le voy, le … bagage, le … depuis, le … jusqua, le … la
  -0.1: le … mettez, le … nom, le … retirez, le … s, le … samedi, le … se, le … va, le … votre, leak … the
  -0.1: learnt, leave … in, leaving a, leer los, leerl-, leerlos, left one, left … gloves, left … my
  -0.1: left … review, lemon, lense-, lenses, lenti-, leo los, les NUMBER, les agradeceria, les annonces
  -0.1: les appels, les avis, les boys, les cles, les cotes, les doy, les gants, les lis, les mando
  -0.1: les moteurs, les pongo, les prochains, les pubs, les puse, les rappel, les svp, les tengo, les text
  -0.1: les urgences, les |, les … automatiques, les … dicho, les … et, les … le, les … non, les … ok
  -0.1: les … sans, les … stop, les … un, les … velo, les … y, lesso-, let … number, letter if, letter … you
  -0.1: leve, lever-, levers, liberez, lic, lien … se, lifeg-, lifeguard, light and, light came, light … back
  -0.1: light … my, light … not, light … the, lighthouse, lights … the, like them, like … idiot
  -0.1: like … number, like … old, like … please, like … said, like … thank, like … the, like … times
  -0.1: like … unsubscribe, limited, limpiando, line i, line is, line … do, line … your, ling, linge
  -0.1: link you, link … my, liquide, list he, list it, list on, list or, list thank, list when, list your
  -0.1: list … and, list … do, list … far, list … for, list … never, list … parts, list>angry, lista d
  -0.1: lista o, lista porfavor, lista sin, lista … difusion, lista … el, liste la, liste moi, liste mon
  -0.1: liste nationale, liste … diffusion, liste … pieces, liste-, listen to, llama NAME, llamadas mensajes
  -0.1: llamadas … mensajes, llamen ni, llamen … me, llamenme, llanta … no, llega otro, llegarme, lleguen |
  -0.1: llena, llevar a, llevaron, llevo el, lo pense, lo suplico, lo unico, lo … acordamos, lo … ahora
  -0.1: lo … cuando, lo … si, loan, locked out, loggi-, logging, lol mais, lol please, lol so, lol … not
  -0.1: loma, long story, long … me, longer consent, longest, look … my, los datos, los demando, los digo
  -0.1: los envios, los leo, los pido, los puntos, los que, los rayos, los texts, los … automaticos
  -0.1: los … jajaja, los … mejor, los … nomas, los … quedaron, los … saquenme, los … sin, los … voy, loses
  -0.1: lost … lbs, lost … the, lots, lou, love from, love it, love your, lower the, lrt, lt, lucky, lunch i
  -0.1: luto, luz trasera, lvl, m ecrit, m ecrive, m effacer, m envoie, m etais, m … jure, m … le, m … tout
  -0.1: m1, m6, ma conjointe, ma demande, ma fourche, ma vieille, ma … carte, ma … dans, ma … dit, ma … est
  -0.1: ma … me, maam … stop, mache-, machine |, machine … textos, made, madne-, madness, magic, mail me
  -0.1: maintenance class, maintenant enlevez, mais arrete, mais ne, mais pour, mais retirez, mais … j
  -0.1: mais … vous, make them, make you, make … end, make … go, makes it, making it, malgr-, malgre
  -0.1: mama que, mama you, mama … que, mamen, mamen you, man … my, manager to, manana hay, manana por
  -0.1: manana … la, manches otra, manches … vez, manda-, mandan … mensajes, mandandome textos, mandar el
  -0.1: mandar esto, mandar promociones, mandarme, mandarme esto, mandarme los, mandarme nada
  -0.1: mandarme … avisos, mandarme … mensajes, mande ma, mande nada, mande … mensajes, mande … mensajitos
  -0.1: mandela, manden a, manden eso, manden ofertas, manden otro, manden por, manden promociones
  -0.1: manden … de, manden … gracias, manden … mensaje, manden … nunca, mandenlo, mandes texts, mango-
  -0.1: many … does, many … of, maquis, march please, marcha, marche … avec, marche … je, marcher, marde
  -0.1: mark my, marqueme, martes y, mas asi, mas comunicaciones, mas cosas, mas esto, mas informacion
  -0.1: mas mensajitos, mas porfa, mas porfavor, mas x, mas yo, mas … aqui, mas … esto, mas … ni, mas … para
  -0.1: mas … se, masso-, masson, maste-, master, mata, match-, maternity, matin … vous, maxed, may stop
  -0.1: may … be, may … me, may … to, me abt, me ads, me all, me anden, me atendieron, me borran, me borraron
  -0.1: me borras, me but, me cambie, me contacte, me das, me dejen, me demande, me den, me deranger
  -0.1: me derangez, me devolvieron, me duele, me ever, me every, me fait, me fr, me gossez, me habian
  -0.1: me hablen, me inscribieron, me is, me last, me lol, me marque, me mensajeen, me metieron, me mettre
  -0.1: me offers, me ok, me olvida, me parlez, me phone, me pidio, me pongan, me prometio, me puedes
  -0.1: me quedan, me relancer, me retiro, me saque, me something, me spammer, me spoilers, me stresse
  -0.1: me unsubscribe, me vale, me van, me vuelven, me … 2, me … ahora, me … an, me … arretez, me … as
  -0.1: me … asking, me … avisos, me … bendiga, me … call, me … contact, me … dans, me … deja, me … du
  -0.1: me … favour, me … harto, me … inscrite, me … les, me … llevo, me … longer, me … mensaje
  -0.1: me … mensajes, me … nite, me … not, me … par, me … promociones, me … quand, me … quit, me … read
  -0.1: me … recordatorios, me … remove, me … salir, me … solo, me … tantos, me … tarde, me … texting
  -0.1: me … thanks, me … tres, me … turn, me … unsubscribe, me … were, me … whatever, me … without, me>these
  -0.1: mean … can, mecanos, mecrive, medical, mejor a, mejor y, mejor … manana, melts, membres, membresia
  -0.1: membresia delete, memoria, memory full, memory of, mensaje favor, mensaje y, mensaje … de
  -0.1: mensaje … o, mensaje … voz, mensaje … you, mensajeen, mensajes asi, mensajes automaticos
  -0.1: mensajes con, mensajes cuando, mensajes mi, mensajes ni, mensajes please, mensajes se, mensajes x
  -0.1: mensajes … borrenme, mensajes … gracias, mensajes … quitenme, mentir, merci la, merci retirez
  -0.1: merci … je, merci … plus, merci … tout, merci … toute, merci … vous, mercy and, mere veut
  -0.1: mere … texte, mes infos, mes points, mes rappels, mes … c, mes … je, mes … ont, message in
  -0.1: message no, message non, message quand, message so, message texte, message thank, message when
  -0.1: message … anymore, message … from, message … have, message … je, message … more, message … svp
  -0.1: message … will, messagerie, messages and, messages anymore, messages automatiques, messages enlevez
  -0.1: messages j, messages s, messages thank, messages … de, messages … il, messages … it, messages … merci
  -0.1: messages … remove, messaging my, metieron, metieron a, mets … a, mettez celui, mettez en, mettez pas
  -0.1: mettez un, mettez … aux, mettez … la, mettez … numero, mettez … pas, mezcl-, mi baja, mi firma
  -0.1: mi lugar, mi novio, mi pais, mi vecina, mi … lo, mi … los, mi … saquenme, microwave, mieux |
  -0.1: might as, might … well, milks, min … you, mind do, mind taking, mind … me, minimum, mirac-, miracle
  -0.1: miren, mis recordatorios, mis … de, mis … personales, mis … por, misere, missed … from, missed … i
  -0.1: miste-, mister, mittens, mobile no, mod, modo, moi disparaitre, moi le, moi on, moi … arrete
  -0.1: moi … dans, moi … enlevez, moi … et, moi … facture, moi … groupe, moi … il, moi … me, moi … par
  -0.1: moi … stp, moi … v, moi … vouloir, moins … textos, moiti-, moitie, molestarme, mollo, mom is
  -0.1: mom says, mom |, mom … in, momento dije, momento … que, mon autorisation, mon avis, mon contact
  -0.1: mon fils, mon vol, mon … arreter, mon … arretez, mon … des, mon … jappe, mon … me, mon … sert
  -0.1: monday i, monde sans, monsieur … vous, month … you, morceaux, more alerts, more calls, more coupons
  -0.1: more mensajes, more sms, more … am, more … at, more … lol, more … messages, more … no, more … so
  -0.1: more … then, more … those, more … with, more … your, mornin, mort arretez, most, moteurs, motor
  -0.1: motor just, mourn-, mourning, mouse, moved take, moved … please, movers, moyen … pu, mths, much it
  -0.1: much … if, much … left, much … my, muchas … por, muert-, muerta, muest-, muestrenme, mummy … the
  -0.1: mustache, muy cara, muy … la, mwa, mwen, my appt, my arms, my bank, my boy, my call, my coach
  -0.1: my collarbone, my coupon, my credit, my deposit, my details, my favorite, my garage, my iphone
  -0.1: my landlord, my notice, my notifications, my numbers, my personal, my pickup, my privacy, my profile
  -0.1: my seat, my signature, my sms, my stop, my teenager, my therapist, my thumbs, my uncle, my … 2
  -0.1: my … again, my … alone, my … asks, my … before, my … birthday, my … box, my … buzzes, my … charges
  -0.1: my … credit, my … first, my … home, my … how, my … information, my … message, my … next, my … only
  -0.1: my … removed, my … request, my … seat, my … sees, my … sister, my … subscription, my … thanks
  -0.1: my … then, my … there, my … thing, my … unsub, my … want, my … where, my … yes, my … your, n accepte
  -0.1: n all, n en, n never, n read, n the, n thx, n … can, n … never, n … still, n … will, n … with, nacid-
  -0.1: nacido, nada no, nada para, nada … aqui, nada … de, nada … texto, namas-, namaste, name … of
  -0.1: names … the, nanas, nas, nationale … numeros, nativ-, native, nda, ne, ne rien, ne … derangez
  -0.1: ne … souviens, necesito sus, necesito una, necesito … avisos, necesito … camara, necesito … de
  -0.1: necesito … la, necesito … mensajes, neck, neckl-, necklace, need something, need text, need texts
  -0.1: need them, need … a, need … bring, need … do, need … loaner, need … me, need … on, need … tune
  -0.1: need … unsubscribe, needful and, needing the, negocios, nervi-, neufs, neutr-, neutral, never answer
  -0.1: never approved, never buying, never ever, never give, never look, never shuts, never to, never you
  -0.1: never … again, never … ok, never … permission, never … text, never … them, never … with, new grips
  -0.1: new job, new one, new system, new thank, new … my, new … no, new … or, new … resolution, news i
  -0.1: next wk, next … is, next … my, ni llamadas, ni ver, ni … escriban, ni … ofertas, ni … quiero
  -0.1: ni … textos, nice … it, night, night do, night … you, no abro, no boy, no cuenten, no emails
  -0.1: no entienden, no envies, no escribirme, no funciona, no hard, no iba, no mamen, no notifications
  -0.1: no opt, no phone, no promos, no pueden, no reminders, no sabe, no spam, no suene, no traer
  -0.1: no volvais, no … ahi, no … alerts, no … anden, no … avisan, no … borren, no … calls, no … came
  -0.1: no … can, no … continuar, no … da, no … deje, no … doy, no … feelings, no … hablen, no … interesada
  -0.1: no … le, no … leo, no … llamadas, no … luz, no … mandaran, no … ninguno, no … on, no … porfavor
  -0.1: no … seguir, no … sending, no … she, no … so, no … spam, no … textee, no … texto, no … thank
  -0.1: no … updates, no … uso, no … when, noche y, noche … duermo, noise … i, nomas mensajes, non retirez
  -0.1: non sollicite, non … ai, non … enlevez, non … et, nonse-, nonsense, noodle, not allowed, not bug
  -0.1: not just, not listen, not lose, not okay, not reach, not riding, not share, not type, not win
  -0.1: not … agreeing, not … bike, not … calls, not … contact, not … cyclist, not … doing, not … english
  -0.1: not … me, not … n, not … near, not … or, not … reminders, not … sad, not … sms, not … tomorrow
  -0.1: not … until, not … want, not … which, not … will, not … yes, note on, nothing, nothing further
  -0.1: nothing to, notice to, notices |, notificaciones a, notificaciones |, notificaciones … este
  -0.1: notifications are, notifications de, notifications off, notifications please, notifications … my
  -0.1: notify me, notre entente, notre … de, nous deux, nous ne, nous retirer, novela |, now remove, now so
  -0.1: now stop, now thank, now that, now we, now … leave, now … more, now … need, now … please, now … to
  -0.1: nudes, nueva-, nuevas, nuit, number removed, number … spam, number … time, number … will, numero aux
  -0.1: numero cordialement, numero lol, numero please, numero porfa, numero … mecanico, numero … mettez
  -0.1: numero … moi, numero … quiero, numero … vidanges, nurse here, o clock, o hay, o … you, oblige
  -0.1: oblige de, obligeance, obligeance de, obligeance … retirer, ocupo sus, ocupo … me, ocupo … mensajes
  -0.1: odio los, odome-, of calling, of getting, of now, of rs, of state, of stop, of stuff, of what
  -0.1: of … account, of … again, of … are, of … box, of … by, of … cable, of … crack, of … damage
  -0.1: of … frame, of … guys, of … head, of … kid, of … n, of … or, of … pull, of … rental, of … room
  -0.1: of … school, of … these, of … this, ofend-, ofertas ni, ofertas … de, ofertas … me, off do
  -0.1: off everything, off grid, off la, off me, off still, off when, off … NAME, off … day, off … fenders
  -0.1: off … good, off … group, off … more, off … never, off … put, off … reminders, off … stand
  -0.1: off … textos, off … til, off … top, off … waiting, off … were, offers, offers |, office phone, oh it
  -0.1: oh … it, oignon, oir, ok that, ok … ai, ok … my, ok … quitenme, ok … thanks, okada, okay … do, okey
  -0.1: old … from, old … please, on casse, on dit, on e, on ebay, on insta, on leave, on marketplace, on one
  -0.1: on oublie, on passe, on texts, on vacation, on what, on without, on … 3rd, on … bell, on … by
  -0.1: on … can, on … changer, on … check, on … ebike, on … etait, on … if, on … instead, on … kickstand
  -0.1: on … off, on … paper, on … roof, on … same, on … texting, on … tires, on … trailer, on … until
  -0.1: on … wait, on … wall, on … work, onam, once |, once … a, one NUMBER, one bike, one do, one flat
  -0.1: one instead, one it, one lifetime, one she, one … before, one … call, one … do, one … stop
  -0.1: one … take, one … thing, ones i, only asked, only saw, only when, only … about, only … is
  -0.1: only … left, only … my, only … texts, opted … in, opting … of, or did, or does, or text, or texts
  -0.1: or will, or … my, or … other, or … they, ora, orden delete, order so, order … i, oredi, orige-
  -0.1: origen, orign-, orignal, orkut, osei, osti, oter … la, otez … svp, other, other |, otra semana
  -0.1: otra … el, otro los, otro … mas, otro … no, otros, ou … en, oubli, oubliez … svp, oui aux, oui j
  -0.1: oui je, oui … des, oui … textos, out a, out de, out do, out how, out no, out pour, out thanks
  -0.1: out when, out yet, out … do, out … me, out … now, out … of, out … state, out … stop, out … texting
  -0.1: out … texts, out … will, outside with, outside … the, ouvra-, over these, over to, over with
  -0.1: over … i, over … remove, over … so, over … take, over … texts, owe … NUMBER, owl, own … no, pa las
  -0.1: pa … los, pa … me, paddl-, page … is, paid NUMBER, paid cash, paid the, pair, pan dulce, panch-
  -0.1: panics, panni-, pannier, pantalla y, pantr-, pantry, panza, papa no, paper is, par, par pitie
  -0.1: par … garantie, par … on, par … vous, para escribirme, para publicidad, para siempre, para … martes
  -0.1: para … mi, para … quien, para … recibir, para … recibo, para … textos, parag-, parai-, parait
  -0.1: parale con, paramos, parar y, pared, paren la, paren … los, paren … mensajes, paren … reparacion
  -0.1: paren-, parenle a, parenle con, parler a, pars … voyage, part … stop, parte … esto, partent
  -0.1: partie … votre, partir … hoy, pas arreter, pas faites, pas lire, pas pourquoi, pas quand, pas retirez
  -0.1: pas … avoir, pas … ces, pas … oui, pas … partie, pas … rappels, pas … suis, pasar |, pasen, paso de
  -0.1: paso … las, paso … lunes, paso … viernes, passe au, passe … les, password at, password … the, pasti-
  -0.1: patience … vos, pause these, pay per, pay the, pay … text, payab-, payable, payas-, payasam
  -0.1: paye NUMBER, paye comptant, paz … favor, peace … quiet, pedal derecho, pedales |, pedales … de
  -0.1: pedaling, pedi … no, pedirle, pedirles, pedirles que, peg, peine |, peine … m, pensarlo, pense … y
  -0.1: people you, people … do, people … me, people … stop, people … the, perdi, perdi … ticket, perdo-
  -0.1: perdon no, perdu la, perdu-, perdue, perfecta, perfu-, perfume, permanent, permis … m
  -0.1: permiso … mandarme, pero mensajes, pero prefiero, pero … si, personal |, personal … no, perth, peru
  -0.1: peser, peso, pesos, petes, petit … quand, petites … svp, peut, peut changer, peut m, peut … ca
  -0.1: peux annuler, peux … avoir, peux … desabonner, peux … envoyer, phone again, phone alone, phone mount
  -0.1: phone must, phone never, phone this, phone … every, phone … full, phone … no, phone … only
  -0.1: phone … out, phone … take, phone … wakes, phones on, piasses pis, pick … at, pickles, pickup code
  -0.1: pickup text, picni-, picnic, picture … the, pictures of, pido por, pido … la, pido … que, pido … you
  -0.1: piensa, piensa que, pierdan su, pierdan … tiempo, pignon, pin |, pis mettez, pis une, pis … du
  -0.1: pis … en, place … mon, plainte si, plan de, plan is, plan … the, plann-, planning, plastico, plateado
  -0.1: plates, playin, please NUMBER, please close, please desist, please ever, please finish, please halt
  -0.1: please help, please honor, please ignore, please never, please opt, please sir, please so
  -0.1: please thank, please undo, please we, please when, please … an, please … call, please … can
  -0.1: please … got, please … if, please … instead, please … leave, please … moi, please … nothing
  -0.1: please … now, please … only, please … sms, please … thanks, please … ty, plena, plenty of, plie
  -0.1: pliee, plug on, plus aucune, plus proche, plus s, plus vite, plus vous, plus … bicyclette, plus … ces
  -0.1: plus … contacte, plus … est, plus … il, plus … les, plus … m, plus … on, plus … peine, plus … savoir
  -0.1: plus … tout, pneu d, pneu … en, pneus juste, pneus merci, podem-, podemos, podes, podes … de, podia-
  -0.1: podria, podrias, pogne les, pole, policia … no, polim-, poliment, pompo-, pompon, ponchada, poner el
  -0.1: ponga, pongame en, pongame … la, ponganle, pongo una, ponme en, pop up, por suscribirse, por ultima
  -0.1: por … amor, por … dejen, por … delete, por … hasta, por … mi, por … nunca, por … paren, por … paso
  -0.1: por … pero, por … precio, por … rodilla, por … rueda, por … tienda, por … traer, porfa que
  -0.1: porfa … de, porfabor |, porque yo, portabultos, portal, portugal, poser, posib-, posible
  -0.1: possible … ne, postc-, postcard, postp-, postponed, postr-, postre, pothole … the, poubelle |, pouce
  -0.1: pour ces, pour du, pour mon, pour savoir, pour se, pour toute, pour … NUMBER, pour … avis
  -0.1: pour … chaine, pour … couleur, pour … enleve, pour … faire, pour … location, pour … numero
  -0.1: pour … promo, pour … retirez, pour … sms, pour … texto, pour … urgences, pour … velos, pour … vos
  -0.1: pourrait, pourriel je, pourriel |, pourtant |, poussettes, pouver, pouvez tu, pouvez … annuler
  -0.1: pouvez … cesser, pouvez … de, pouvez … la, pouvez … oter, pouvi-, pouviez, pratique |, prayer
  -0.1: precio pero, precio y, precios |, prefer email, prefer … texts, prefere … pas, prefererais que
  -0.1: prefiero … me, prefiero … recibir, pregunte, pregunto … queria, prendida, prendidas, prendio, prepago
  -0.1: prepaye, prestas, pretending … like, preuve de, preuve que, preuve … j, preuve … mon, prevenez, prevu
  -0.1: priere de, prima, principale, principio, prior express, prior … written, prior-, pris |, prise
  -0.1: privacidad, privacy … i, probar, process my, process … opt, produ-, profeco |, prometieron que
  -0.1: prometio, promis que, promised my, promo texts, promo … les, promociones ni, promociones no, promos j
  -0.1: promos par, promos please, promos stp, promos … de, promos … merci, promos … moi, promos … texto
  -0.1: promotion, promotional, properly |, propose, proprios, prospection, proteccion datos, protection
  -0.1: prove i, provided, proxima semana, prueba … que, pu ca, pu etre, pu les, pu me, pu … la, pu … otez
  -0.1: pu … rappels, pu … rien, pu … savoir, pu … svp, publicite … mon, publicites, puede mandar
  -0.1: pueden mandarme, pueden poner, puedo … llamadas, puedo … mensajes, pues gracias, pues … que, pulling
  -0.1: pulls, punos, purpose |, purse, pus … vos, puse baja, push it, push … to, pushi-, pushing, put an
  -0.1: put … end, put … old, q7, quand le, quand … pleut, quand … sonne, que acordamos, que c, que de
  -0.1: que derecho, que entra, que hasta, que mes, que momento, que pare, que parte, que permiso, que ponga
  -0.1: que quieras, que salgo, que sea, que … alto, que … cessiez, que … contacten, que … dejen, que … estoy
  -0.1: que … gracias, que … moi, que … numero, que … pedi, que … pouviez, que … pueden, que … recevrais
  -0.1: que … saque, que … saquen, que … texteen, que … texto, que … va, queda bien, queda cerca, quedamos a
  -0.1: quede sin, quedo … a, quelque … pour, queria saber, queria … cuando, queria … que, queria … si
  -0.1: queria … y, quest-, question about, question is, question … le, quick-, quickly, quien autorizo
  -0.1: quien … dijo, quien … el, quieran, quiere que, quiere ver, quiere … la, quiero cambiar
  -0.1: quiero desuscribirme, quiero es, quiero las, quiero publicidad, quiero quitar, quiero ser, quiero ver
  -0.1: quiero … este, quiero … texts, quieto, quilt-, quinceanera, quincena, quisiera no, quisiera … recibir
  -0.1: quit making, quit spamming, quit … band, quit … it, quit … them, quit … these, quita … de, quita … la
  -0.1: quitame … esa, quitan de, quitandome, quitate, quite … numero, quiten los, quiten su, quiten … mi
  -0.1: quiten … telefono, quitenla, quitenle la, quitenlos, quitenlos |, quitenme d, quitenme porfa
  -0.1: quitenme … sus, quoi ces, quoi … NUMBER, quoi … messages, quote please, rabie-, rabies, racco-
  -0.1: rack and, racqu-, racquet, radia-, rain … not, ran the, range-, rapel-, rappel j, rappel … avais
  -0.1: rappelez … quand, rappellerai, rappels aussi, rappels j, rappels pour, rappels … svp, rather … did
  -0.1: raton-, ratones, rayee, rayer de, rayo, rdv … demain, rdv … mardi, reach out, reach |, read english
  -0.1: read them, read … message, read … so, read … texts, reade-, reader, ready i, reali-, realize
  -0.1: rear light, reason to, rebaja, reboo-, rebook, recall notice, recall … to, receive any
  -0.1: receive messages, receive … from, receive … more, receiving your, recet-, receta, recevez
  -0.1: recevoir ces, recevoir … sms, recevoir … vous, recibiendo sus, recibir los, recibo … correo
  -0.1: recien nacido, recogi todo, recois … un, recojan, recoji, recommended, recordarme, recordatorios por
  -0.1: recordatorios … no, recov-, recu mes, recuerden, recuerdo haber, recumbent, recupere mon, redir-
  -0.1: refund came, refuse la, refuse … messages, refused, regalamos, regale … bicicleta, regarde jamais
  -0.1: regarding, regards NAME, registrar, registro de, registry since, registry … NUMBER, regler, reglez
  -0.1: reirm-, reirme, relaj-, reloc-, relocating, remai-, remet, remettez … sur, remind … again, reminder i
  -0.1: reminders for, remorque, removal from, remove … contact, remove … info, remove … list, remove … now
  -0.1: remove … svp, removed my, removed please, rends, renew-, renovar, rental early, rental for, rented
  -0.1: rentres, reparable, reparacion … favor, reparation pas, reparation … est, reparation … pour, repea-
  -0.1: repeat, repei-, replace … cassette, reply here, reply … just, reply … ok, replying stop
  -0.1: repondez … pour, repondre … pour, repondu oui, report … to, reported as, reprends, request removal
  -0.1: request … texts, requesting … from, requires, rer, reset, resib-, resiz-, resize, respectez
  -0.1: respeto you, respeto … no, responder, resso-, rest, resub-, resubscribe, resue-, retai-, retainer
  -0.1: retirar mi, retirar … numero, retirarme, retire … ca, retire … stp, retire … vos, retiree de
  -0.1: retiree |, retirenme |, retirer svp, retirer … nom, retirez … du, retiro mi, retourner, returning
  -0.1: reverse, revoked |, rgpd je, rid … it, ride please, ride … home, ride … in, ride … is, ride … samedi
  -0.1: rides great, rides … a, riding for, rien contre, rien m, rien otez, rien … envoyer, right about
  -0.1: right … am, ringe-, ringer, ringer on, ringg-, ringgit, rippe-, ripped, risa, rivie-, road |, robad-
  -0.1: robada, robin-, robot to, rocks, rodam-, rodamos, rodri-, rope, rota for, roue … de, roues svp
  -0.1: roule plus, roulement, roundabout, rubbe-, rubbing |, ruego que, rug, ruined my, s etait, sabe de
  -0.1: saber de, sabes, sacar de, sacaron |, sacre moi, sacrez … la, sadya, safi, sai, said about
  -0.1: said … about, said … but, said … not, said … only, said … should, saisi-, sakam-, sakame, sakame de
  -0.1: sakem-, sakeme, salgan, salgo … esta, salir … la, salte, salud-, saludos, salut |, salvar, sambal
  -0.1: same text, same thing, sans faire, sans … consentement, sans … le, sans … mais, saque de
  -0.1: saqueme … la, saquen de, saquen |, saquen … la, saquen … telefono, saquenme … los, sat on
  -0.1: saturday works, saturday … i, save a, save my, save us, savoir si, savoir … c, savoir … vous
  -0.1: saw … message, saw … text, say nothing, say thanks, say … is, say … me, say … more, say … the
  -0.1: saying … to, says do, says reply, says text, says thanks, says the, says tuesday, says … can
  -0.1: says … stop, scan, scene, schedule, schem-, scheme, schools, scola-, scolaire, scout, scratch … off
  -0.1: scratch … the, scratching, screen time, scrib-, scribe, scrip-, script, se enoja, se quita, se traba
  -0.1: se va, se … digo, se … esta, se … olvida, se … salio, seat … down, seat … keep, second … but
  -0.1: second … from, security, sed, see your, see … on, see … saturday, see … text, seguido
  -0.1: seguir mandando, seguir … esto, seguir … sus, seguir … textos, seguridad, selling it, selon, selon la
  -0.1: selon … loi, semana you, senci-, send message, send one, send … i, send … please, send … texts
  -0.1: sending texts, sending the, sending … me, sending … stuff, seniors, senora … la, senora … no
  -0.1: senorita delete, senorita |, sent from, sent to, sente-, sentimental, sept, september, ser parte
  -0.1: sera que, serait il, serait possible, serrer, serrez, serva-, servait, server, service de
  -0.1: service for, service plan, service reminders, service was, service … NUMBER, service … my, services
  -0.1: set my, settings, setup, seul … svp, sh, shake, shake-, sharpen, sharpened, shave-, shaved, she asked
  -0.1: she is, she made, she … him, shedi-, shediac, shell, shift i, shift |, shifting into, shop … are
  -0.1: shop … it, shop … please, shop … remove, shorts, should we, should … NUMBER, should … there, shouted
  -0.1: show … the, shut these, shuts up, si hay, si pasa, si pero, si pongo, si son, si … algo, si … arrete
  -0.1: si … contesto, si … continue, si … le, si … m, si … por, si … reponds, si … se, si … seguir, si … tan
  -0.1: si … voulais, sick and, sick kid, sick today, sick |, side door, sigan escribiendo, sign for, sign it
  -0.1: sign on, sign … off, sign … the, signal is, signale comme, signatures, signed for, siguen escribiendo
  -0.1: sigues, silence from, silence is, silence please, silence |, sin avisarme, sin sus, sin … de
  -0.1: sin … me, sin … no, sin … you, singing |, sinon je, sir … stop, sirva-, sirvase, sirven |, sirvi-
  -0.1: sirvio, sita, situa-, skates, skip me, slaquez, slay, slipped, slipping, slow leak, slowp-, smart-
  -0.1: smash-, smashed, sms gracias, sms i, sms list, sms merci, sms on, sms you, sms … am, sms … is
  -0.1: sms … mi, sms … when, smthg, snack-, snacks, snail, snore, snori-, snoring, snowblower, so drop
  -0.1: so funny, so how, so slow, so … NUMBER, so … come, so … could, so … one, so … would, soir je, solar
  -0.1: sold … the, solei-, soleil, solicitado, solicito baja, solid, solide, solita, solo compre, solo di
  -0.1: solo lo, solo queria, solo … por, some peace, someo-, someone … a, something i, son los, son with
  -0.1: son … mensajes, son … to, sonne en, sont, sorry … can, sorry … please, sorry … spamming
  -0.1: sorry … thread, sorte, sorte que, sortez … numero, sortie … dimanche, sortie … groupe, sortir … la
  -0.1: sortir … votre, souhaite me, souhaite ne, sound like, sounds … a, sourdine, sourdough, sourds
  -0.1: souviens … d, soy una, spam and, spam ca, spam filter, spam no, spam please, spam stop, spammez
  -0.1: spamming … chat, spamming … group, spamming … phone, spammy, speakers, spinn-, spins, spoti-, spotify
  -0.1: spring sale, squat-, srry, sry |, stain, stall-, stamps, stapl-, start … i, start … me, start … the
  -0.1: started, starting with, stay … the, staye-, stayed, staying … for, steal-, steamboat, sticker … the
  -0.1: stickers off, still doing, still … her, still … my, still … not, still … off, still … there
  -0.1: stolen … night, stomach, stop after, stop bothering, stop carrying, stop charging, stop comme
  -0.1: stop con, stop coupez, stop disturbing, stop fucking, stop gracias, stop he, stop hitting, stop if
  -0.1: stop le, stop mensajes, stop message, stop over, stop raining, stop updates, stop will, stop work
  -0.1: stop … all, stop … around, stop … ca, stop … can, stop … con, stop … her, stop … m, stop … of
  -0.1: stop … out, stop … promos, stop … right, stop … service, stop … siguen, stop … sms, stop … svp
  -0.1: stop … thanks, stop … us, stop … veux, stopped by, stopped texting, stopped … since, stopped … your
  -0.1: stopper … the, stops at, storage … i, store please, stores, stren-, strength, stresse, stret-
  -0.1: strike me, strike … from, strike … name, string, strip, struc-, struck, student i, student … would
  -0.1: studi-, study |, studying |, style, su computadora, su culpa, su sistema, su … con, su … gracias
  -0.1: subieron, subscribed to, subscription box, subscription to, suena el, suena … cel, suene, suene mi
  -0.1: suis encore, suis infirmiere, suis la, suis tu, suitc-, suivi-, suivis, super je, supper, supplie
  -0.1: supporte, supports, supposed … be, suppression, suppression de, supprimer ce, supprimez mes
  -0.1: supprimez … contact, supprimez … deuxieme, suprimir, sur moi, sur quelle, sur … casques, sur … chaine
  -0.1: sur … compte, sur … fourche, sur … lien, sur … portable, sure i, sure you, sure … need, sursa-
  -0.1: sus listas, sus mensajitos, sus promos, sus … se, suscribirse, suscripcion … los, suspenda el
  -0.1: suspende, suspendez, svp et, svp haha, svp la, svp les, svp nous, svp pour, svp … l, svp … message
  -0.1: svp … pour, svp … retirer, svp … veux, swear if, sweet |, swipe left, switch it, switch … this
  -0.1: switching, table NUMBER, tablets, tail, take back, take both, take calls, take … as, take … back
  -0.1: take … look, taken … your, taking the, talk abt, talk tomorrow, talked to, talked … my, talking
  -0.1: tamil, tan amable, tan amables, tan seguido, tanne … vos, tanto aviso, tanto msj, tap, tapao, tapit-
  -0.1: tapita, tardes … la, tattoo, tcpa i, tcpa violation, te dijo, te … permiso, te … suplico, teal |
  -0.1: techo, teenagers, tel quel, telefono es, telefono … el, telefono … favor, telefono … mi, telephone a
  -0.1: tell whoever, tell … robot, tell … something, tell … when, temps d, temps de, temps que, tempting
  -0.1: tempting me, ten, tener … cel, tenga la, tenga … bondad, tengo ansiedad, tengo idea, tensi-, tension
  -0.1: termina la, terminado, terminal, terminate messages, terminate … to, terminos, terra-, terribly
  -0.1: tes bottes, tes messages, tesla, testeen, text anymore, text before, text box, text by, text call
  -0.1: text every, text first, text less, text message, text or, text person, text porfa, text subscription
  -0.1: text … any, text … are, text … can, text … do, text … much, text … never, text … so, text … thanks
  -0.1: text … thru, text … time, text … too, text … without, texted my, texted stop, textee mas, texteen mas
  -0.1: texteen you, texter, texter j, texter le, texter moi, texter quand, texter … ai, texter … moi
  -0.1: texter … monde, texties, texting at, texting her, texting … at, texting … bro, texting … it
  -0.1: texting … lol, texting … or, texting … svp, texting … will, texting … you, texto arretez, texto dit
  -0.1: texto me, texto no, texto on, texto quand, texto si, texto … autres, texto … ca, texto … ce
  -0.1: texto … j, texto … me, textos apres, textos automatiques, textos avec, textos ca, textos haha
  -0.1: textos lachez, textos mon, textos on, textos se, textos vous, textos … font, textos … le
  -0.1: textos … los, textos … ma, textos … vous, textos … you, texts a, texts already, texts cost
  -0.1: texts either, texts going, texts have, texts it, texts man, texts mate, texts needed, texts ok
  -0.1: texts this, texts though, texts unsubscribe, texts were, texts … am, texts … be, texts … her
  -0.1: texts … month, texts … never, texts … said, texts … stores, texts … them, texts … week, than a
  -0.1: than an, than … for, thank … and, thank … remove, thank … to, thanks NAME, thanks please
  -0.1: thanks … fixing, thanks … i, that just, that my, that or, that part, that sms, that thing, that way
  -0.1: that … did, that … like, that … we, that … where, that … will, thatl-, thatll, the agreement
  -0.1: the band, the bathroom, the boiler, the bolt, the bottle, the cables, the child, the consent
  -0.1: the cover, the crash, the deals, the discount, the emails, the fire, the flood, the fountain
  -0.1: the freezer, the guard, the hanger, the invite, the kona, the late, the logo, the lord
  -0.1: the maintenance, the membership, the mess, the mrt, the mustache, the netflix, the news, the off
  -0.1: the pads, the patch, the pictures, the plug, the radio, the refund, the register, the restaurant
  -0.1: the rush, the server, the shared, the shifting, the shimano, the slot, the smell, the spare
  -0.1: the stove, the sunday, the surgery, the surly, the temple, the tickets, the toddler, the trade
  -0.1: the transfer, the trike, the trip, the tubes, the tuneup, the tunnel, the unsubscribe, the waiver
  -0.1: the wife, the worst, the year, the … 2, the … also, the … answer, the … app, the … auntie
  -0.1: the … comes, the … could, the … done, the … down, the … drive, the … driver, the … every, the … found
  -0.1: the … frame, the … going, the … guys, the … here, the … kind, the … logo, the … lot, the … make
  -0.1: the … manager, the … me, the … minus, the … near, the … new, the … night, the … now, the … on
  -0.1: the … open, the … page, the … pics, the … post, the … reminder, the … send, the … should, the … slip
  -0.1: the … stand, the … sticker, the … stickers, the … till, the … tonight, the … train, the … tubes
  -0.1: the … twice, the … two, the … well, the … which, the … why, theat-, theatre, them i, them in
  -0.1: them stop, then no, then … at, then … the, then … you, therapist, there for, there something
  -0.1: there … for, there … me, there … take, these after, these be, these do, these … NUMBER, these … and
  -0.1: these … anymore, these … do, these … it, these … messages, these … not, these … off, these … on
  -0.1: these … remove, these … you, they called, they keep, they removed, they told, they took, they … in
  -0.1: they … out, they … saying, they … your, thick, thing … me, things, things to, thinking of, thinks it
  -0.1: thinks you, thinks … are, third … asking, this but, this group, this just, this messages, this number
  -0.1: this oh, this plan, this right, this way, this … did, this … going, this … illegal, this … now
  -0.1: this … ok, this … remove, this … service, this … so, this … under, this … unsolicited, thorn, thot
  -0.1: thoughts, three times, three weeks, threw up, through thanks, throw the, throw … the, thru the
  -0.1: thumbdrive, thx but, thx remove, ti que, ticked yes, ticket NUMBER, tiemp-, tiempo, tienda a
  -0.1: tienda pero, tienda … me, tienen camaras, tienen … permiso, tige de, tikto-, tiktok, til payday
  -0.1: til … i, time the, time … have, time … part, time … stop, time … was, tipo, tire is, tire la
  -0.1: tired … these, tiren-, titan-, titanic, to accept, to add, to cease, to cry, to disturb, to exchange
  -0.1: to finish, to just, to learn, to let, to many, to marketing, to next, to open, to pass, to put
  -0.1: to remind, to reply, to report, to start, to voicemail, to walk, to … abt, to … best, to … call
  -0.1: to … coming, to … device, to … every, to … late, to … lol, to … mobile, to … more, to … next
  -0.1: to … sms, to … something, to … then, to … there, to … updates, to … week, todas … listas
  -0.1: todavia tienen, today do, today please, today so, today tomorrow, today … for, toddler has, todo pero
  -0.1: todo … pero, todo … you, todos en, toi c, toi qui, toi … est, told i, told … people, tomatoes
  -0.1: tomber la, tomorrow i, tonite |, tonta, too … of, too … the, took it, took your, top tube, top … your
  -0.1: torch, torme-, tormenta, torna-, tornado, tot |, total … tax, totally forgot, touched, tour pour
  -0.1: tour … l, touring, tourner, tout, tout j, tout message, tout pour, tout … ai, tout … de, tout … futur
  -0.1: tout … que, toute … journee, toute … par, toutes mes, tower, trabajar |, trabajo por, trabajo … no
  -0.1: trace, tractor, tradu-, traer, traer luz, trank-, trankil, tranquille avec, tranquille svp, trans-
  -0.1: transmission, travail … le, tray, treats, trial, triat-, triathlon, trick, tripl-, triple, tripo-
  -0.1: triporteur, trop c, trop … est, trottinette, trouve la, trouve … autre, truck stop, trump-, trumpet
  -0.1: try to, tu annulee, tu mensaje, tu vrai, tu … arreter, tu … la, tuesday is, tuesday … it, tulsa
  -0.1: tune … complet, tune … no, tuned, tuppe-, turni-, turning, tus contactos, tus textos, tutoy-, tuve
  -0.1: twent-, twenty, twice a, twice now, two things, two … no, typing this, tyre, ultimo aviso
  -0.1: ultimo … me, ultimo … que, un alto, un buen, un dimanche, un humain, un lien, un momento
  -0.1: un … enlevez, un … on, un … suyo, un … svp, un … vos, un … you, una … a, unblock, uncheck … for
  -0.1: under casl, under … tcpa, une journee, une … le, une … ou, unemp-, unemployed, unenroll me
  -0.1: unfollow lol, units, universite, unlin-, unlink, uno de, unope-, unopened, unreal |, unscr-, unscrew
  -0.1: unsen-, unsend, unsubscribe link, unsubscribe … de, unsubscribe … the, until it, until … is, up as
  -0.1: up can, up complet, up do, up stop, up take, up text, up … accident, up … it, up … more, up … no
  -0.1: up … over, up … please, up … that, up … will, update it, updates not, uploa-, upload, us both
  -0.1: us … with, use … for, use … me, use … these, used NUMBER, used the, usefu-, useful, useful … me, uses
  -0.1: ustedes con, ustedes tambien, ustedes … los, ustedes … mas, usual-, usually, utile-, utiles, utilise
  -0.1: va arreter, vaina-, vainas, vais aller, vais … bloquer, vais … maintenant, vais … une, van is
  -0.1: van … seguir, vape, vapin-, vaping, vayan … quitar, vayas, veces les, veces que, veces |
  -0.1: veces … tengo, velo … bien, velo … ete, velo … pas, velo … peux, velo … revenu, velo … svp
  -0.1: velocidades, velodromo, velor-, velorio, velos a, venci-, venderme, vendeurs, vendieron, vendo-
  -0.1: veo … la, ver … me, ver … prueba, verba-, verte, very … with, ves, vesti-, vestido, vets
  -0.1: veuillez arreter, veuillez supprimer, veuillez … de, veuillez … mes, veuillez … mon, veule-, veulent
  -0.1: veux voir, veux … desabonner, veux … desinscrire, veux … entendre, veux … jamais, veux … messages
  -0.1: veux … remboursement, veux … voir, veux … vos, vez por, vez … les, via |, viaja-, viajar, viarg-
  -0.1: viarge, vibrate, vieille carte, vieja you, vieja-, viejas, viendo, viens avec, viernes por
  -0.1: viernes … you, village, violating, violating the, violating … tcpa, virgu-, virgule, virtu-, visse
  -0.1: vista, vivo … la, vocale |, voice to, voice … text, voice-, voila |, volva-, volvais, volvais a
  -0.1: volver … escribirme, vomiting, vos contacts, vos fichiers, vos notifications, vos pneus, vos promo
  -0.1: vos promotions, vos soldes, vos trucs, vos … a, vos … aussi, vos … lachez, vos … non, vos … otez
  -0.1: vos … pis, vos … s, vot liste, votre bord, votre formulaire, votre gerant, votre velo, votre … en
  -0.1: votre … otez, votre … si, voudr-, voudrais etre, voudrais me, voudrais ne, voudrais … de
  -0.1: voudrais … plus, voudrais … vous, vouloir … merci, vous annuler, vous arrete, vous cessez
  -0.1: vous cessiez, vous effacer, vous effacez, vous mets, vous mettre, vous pis, vous pouviez, vous vendez
  -0.1: vous … ajoute, vous … au, vous … chambres, vous … d, vous … ecriviez, vous … enlevez, vous … faire
  -0.1: vous … gossez, vous … mal, vous … obligeance, vous … parlez, vous … pneus, vous … point
  -0.1: vous … remettre, vous … retirer, voy al, voy de, voy … comprar, voy … hacer, voy … pensar, voye
  -0.1: vuelvan … escribir, vuestros, vœux, wahoo, waist, wait til, waiting … parts, wake up, wake … i, wakes
  -0.1: wakes the, wakes … baby, walla-, want new, want sms, want stop, want that, want … NUMBER, want … do
  -0.1: want … either, want … message, want … texting, want … the, want … updates, wanted … say
  -0.1: wanting these, wants it, wants … go, was for, was ok, was riding, was there, was … a, was … by
  -0.1: was … do, was … fault, was … from, was … meant, was … your, wash just, wasti-, wasting, wasting your
  -0.1: waterfall, way out, way take, way … me, way … much, way … the, we both, we come, we decided, we found
  -0.1: we keep, we stopped, we talked, we … go, we … her, wedding is, week … you, well come, were closed
  -0.1: were in, were … to, were … with, what authority, what … was, what … with, whate-, whatever it
  -0.1: whatever … it, wheel and, wheel has, wheel … please, wheel … still, wheelie, wheels are, when coming
  -0.1: when … are, when … need, whenever you, where … are, where … signed, which way, while i, while … do
  -0.1: whist-, whole class, whole street, whole … and, why the, why … send, wicked good, wife … is
  -0.1: wifes phone, will give, will go, will opt, will put, will reach, will … buy, will … no, will … your
  -0.1: win i, win the, win … bike, wind, winners, wipe it, wish i, wish you, wish … get, wishi-, wishing
  -0.1: wishing you, with cat, with full, with pics, with … my, with … of, with … price, with … rain
  -0.1: with … spam, with … squeak, with … stop, with … thumbs, with … uncle, withdraw consent, withdrawn
  -0.1: without … consent, without … text, witne-, witness, wo les, wo … moteurs, woke me, woke … up, word to
  -0.1: work from, work … day, work … home, work … is, work … it, work … no, work … use, worn out
  -0.1: worth NUMBER, would card, would get, would quit, would text, would … grateful, would … great
  -0.1: would … so, wrapp-, write … me, written … you, wrong thread, x … you, xfavo-, xfavor, xq me, xxx
  -0.1: y dice, y duermo, y quitenme, y saquenme, y suena, y sus, y … des, y … estaba, y … mensaje, y … need
  -0.1: y … puedo, y … siguen, y … texto, y … textos, y … todo, y … traba, yahoo, year … you, years |, yegue-
  -0.1: yeguen, yes for, yes … want, yeso, yet or, yet … there, yet … want, yo pense, yo … mi, you bajenle
  -0.1: you better, you borrame, you crecio, you entendi, you estaba, you everything, you explain, you fixed
  -0.1: you hear, you knock, you lose, you next, you o, you opted, you pack, you pase, you por, you quitame
  -0.1: you removed, you saturday, you saw, you sending, you sent, you sold, you sound, you spam, you squeeze
  -0.1: you tiene, you tu, you twice, you understand, you watch, you yesterday, you … alone, you … back
  -0.1: you … being, you … charging, you … cut, you … deseo, you … eat, you … enough, you … esten
  -0.1: you … estoy, you … favor, you … give, you … good, you … last, you … les, you … longer, you … next
  -0.1: you … puse, you … quitenme, you … removed, you … says, you … spamming, you … suene, you … sunday
  -0.1: you … than, you … times, you … tonight, you … understand, you … uno, you … violating, you … wasting
  -0.1: you>list, your bday, your contacts, your mailing, your making, your manager, your newsletter
  -0.1: your promos, your robot, your roll, your window, your … already, your … did, your … go, your … like
  -0.1: your … messages, your … would, yours too, yours … not, yourselves |, zero texts, zero … please
  -0.1: | abstenez, | accounts, | acepte, | ahorrense, | alerts, | antes, | anulenme, | apuntenme, | avisele
  -0.1: | baby, | batterie, | bendiciones, | boludo, | calisse, | calls, | cancelaron, | cansado, | chale
  -0.1: | chao, | church, | chut, | coffee, | compadre, | confirmed, | confirmen, | conformement, | contesto
  -0.1: | courriel, | decrochez, | desconectenme, | desinscribirme, | desormais, | desuscribirme, | doing
  -0.1: | droit, | dropping, | effective, | emails, | ended, | funny, | fwd, | haced, | hazme, | hijole, | ia
  -0.1: | interview, | jusqua, | key, | man, | mandenlo, | moins, | muy, | nene, | notifications, | nuestra
  -0.1: | nunca, | oil, | osti, | pack, | package, | passez, | permission, | pitie, | podrias, | ponle
  -0.1: | ponme, | porfabor, | post, | putain, | queria, | quick, | quitar, | recall, | regarde, | reminder
  -0.1: | removing, | remueveme, | replying, | robot, | roommate, | sakame, | salirme, | same, | segunda
  -0.1: | selon, | serait, | sigo, | slaque, | smoke, | starting, | suspend, | suspendez, | trains, | ultimo
  -0.1: | unsubscribing, | viarge, | wanted, | whoever, | worst, | yaar, | … advertising, | … agradezco
  -0.1: | … antivol, | … anybody, | … apprecierais, | … attorney, | … auto, | … bank, | … borras
  -0.1: | … borrenme, | … borro, | … boutique, | … caissiere, | … choose, | … class, | … commande
  -0.1: | … compter, | … computer, | … consentement, | … contesto, | … cost, | … das, | … data, | … dejenme
  -0.1: | … desabonnez, | … desactivo, | … desuscribirme, | … dile, | … dio, | … dites, | … docteur
  -0.1: | … dress, | … driver, | … encantan, | … encargo, | … es, | … esos, | … feels, | … ferme, | … fucking
  -0.1: | … granddaughter, | … grandson, | … hagame, | … halt, | … happens, | … harassing, | … holidays
  -0.1: | … immediatement, | … inscribieron, | … inscription, | … j, | … just, | … leak, | … limpiando
  -0.1: | … mama, | … mamen, | … manager, | … mandandome, | … mandes, | … medio, | … metieron, | … ningun
  -0.1: | … ofertas, | … own, | … padre, | … pas, | … pitie, | … points, | … process, | … prochain
  -0.1: | … prochaine, | … promociones, | … proxima, | … puedes, | … quieto, | … recibir, | … release
  -0.1: | … results, | … revoque, | … ruego, | … scratched, | … seas, | … season, | … sis, | … specifically
  -0.1: | … stops, | … supprimer, | … tape, | … teach, | … teacher, | … things, | … thought, | … ticked
  -0.1: | … ticket, | … tienen, | … tio, | … todas, | … todos, | … trabajando, | … tranquila, | … trying
  -0.1: | … turned, | … ultima, | … uncle, | … usen, | … vais, | … van, | … violation, | … vol, | … want
  -0.1: | … wanted, | … watch, | … wey, | … withdrawn, ~_abe, ~_act, ~_al_, ~_ali, ~_asi, ~_ava, ~_bak, ~_bef
  -0.1: ~_bon, ~_c_, ~_cui, ~_die, ~_etr, ~_gas, ~_got, ~_ha, ~_im, ~_jaj, ~_lla, ~_mae, ~_mos, ~_ne_, ~_nui
  -0.1: ~_seu, ~_sma, ~_spr, ~_vi, ~_yea, ~abo_, ~act_, ~adr, ~adro, ~ait, ~alen, ~alie, ~alud, ~and, ~ant_
  -0.1: ~apit, ~arte, ~as_, ~asio, ~ast_, ~atel, ~atev, ~ato_, ~ave_, ~bak, ~barn, ~bbi, ~bef, ~befo, ~bers
  -0.1: ~boug, ~cas, ~cema, ~cer_, ~ches, ~chum, ~ciu, ~comp, ~cosa, ~der, ~dern, ~ders, ~desc, ~dic, ~donn
  -0.1: ~down, ~dro_, ~ds_, ~du_, ~dy_, ~eam_, ~eau, ~ece_, ~edes, ~edia, ~eep_, ~efor, ~eith, ~elan, ~elem
  -0.1: ~elen, ~empr, ~enci, ~encu, ~ends, ~ene, ~enis, ~enun, ~eon, ~eone, ~epu, ~erts, ~etit, ~eze, ~foot
  -0.1: ~fore, ~fue, ~gard, ~gies, ~gnal, ~gon, ~got_, ~grad, ~gua_, ~gue, ~guen, ~hac, ~hats, ~hear, ~here
  -0.1: ~husb, ~icem, ~iend, ~iene, ~ils_, ~ima, ~ine_, ~ipo_, ~ise_, ~isen, ~ish_, ~kne, ~lait, ~ldi, ~lee
  -0.1: ~lem, ~liez, ~lif, ~lin_, ~lleg, ~loo, ~loye, ~lso, ~mae, ~meon, ~mil, ~mit_, ~mot, ~moth, ~mplo
  -0.1: ~mpo_, ~mpto, ~nar, ~nas, ~nas_, ~nca_, ~ncie, ~ncle, ~ncue, ~ndl, ~ndma, ~nees, ~nes, ~nge, ~nne_
  -0.1: ~nner, ~now_, ~nro, ~nst, ~nt_, ~ntal, ~nun, ~nyt, ~oder, ~oga, ~olo_, ~omeo, ~onc, ~ool_, ~oot_
  -0.1: ~ora_, ~ork_, ~orry, ~orti, ~otec, ~oud_, ~oudr, ~oved, ~ovel, ~own_, ~par_, ~pec, ~pete, ~peti
  -0.1: ~peut, ~plan, ~ploy, ~pogn, ~poi, ~purp, ~quil, ~rabl, ~rch_, ~rco_, ~rfai, ~rido, ~ried, ~rill
  -0.1: ~rler, ~rmo_, ~rnee, ~ron_, ~roug, ~rru, ~rtai, ~sba, ~seul, ~siti, ~sont, ~spo, ~sted, ~tev, ~teve
  -0.1: ~tia, ~tma, ~toe, ~tor_, ~tou, ~tre, ~trek, ~tro, ~tta, ~typ, ~udia, ~udos, ~uet, ~ulat, ~unr, ~uras
  -0.1: ~urs_, ~usb, ~uss, ~vais, ~val, ~vec, ~vend, ~voud, ~wis, ~wn_, ~yag, ~yea, ~zes, ~zes_
  -0.2: 2 jours, 2 you, 2 … please, 2 … svp, NAME about, NAME lol, NAME … NUMBER, NAME … out, NUMBER call
  -0.2: NUMBER delete, NUMBER en, NUMBER flat, NUMBER floors, NUMBER he, NUMBER instead, NUMBER late
  -0.2: NUMBER lb, NUMBER letters, NUMBER llego, NUMBER message, NUMBER rs, NUMBER today, NUMBER tubes
  -0.2: NUMBER … after, NUMBER … arretez, NUMBER … by, NUMBER … did, NUMBER … dimanche, NUMBER … haha
  -0.2: NUMBER … like, NUMBER … mayo, NUMBER … more, NUMBER … porfa, NUMBER … se, NUMBER … should
  -0.2: NUMBER … stock, NUMBER … sur, NUMBER … text, NUMBER … tires, a arreglar, a basic, a better, a big
  -0.2: a block, a bottle, a bucket, a business, a cesse, a compter, a contactar, a cualquier, a demandar
  -0.2: a dire, a door, a encore, a girl, a human, a light, a living, a long, a ma, a marcar, a noise, a off
  -0.2: a permis, a preguntar, a present, a querer, a quick, a rodar, a seat, a second, a service, a single
  -0.2: a textos, a volver, a year, a … back, a … bag, a … before, a … cage, a … did, a … donc, a … drop
  -0.2: a … inch, a … km, a … merci, a … mes, a … moyen, a … par, a … party, a … pere, a … plan, a … poubelle
  -0.2: a … review, a … rodada, a … she, a … sin, a … tell, a … texter, a … thing, a … tia, a … til
  -0.2: a … urgence, abierto el, abogado |, abonnement … textos, about bikes, about that, about … bill
  -0.2: about … one, about … order, about … please, about … texts, about … warranty, above, abro, abstenez
  -0.2: abstenez vous, abt, abuja, acabe, accepte ce, accepte … prix, accepted, acceptez, accord … ca
  -0.2: account please, acepte el, acepte esto, acepte … mensajes, acepto … precio, achete … pompe
  -0.2: acheter un, acuerdo … el, added me, adelante no, adentro por, adentro … favor, admis-, ado
  -0.2: ads please, affaires sur, affaires … mon, after hours, after my, after one, after school
  -0.2: after … tune, again by, again with, again … it, again … me, agenda, agn, agn |, agradeceria … no
  -0.2: agreed … the, ah ma, ahi … las, ahora en, ahora si, ahorrense, ai bien, ai compris, ai hate, ai tout
  -0.2: ai … mais, ai … repondu, ai … vos, ailleurs vous, aimerais … que, aimerait voir, air en, air … NUMBER
  -0.2: airte-, airtel, ais, al asiento, al dia, al … porfa, alarg-, alarma de, alarma … la, alertas |
  -0.2: alguien me, align-, all, all communications, all gone, all quit, all … data, all … in, allum-, almor-
  -0.2: almorzar, almost done, alone … the, alors … moi, alrea-, already, already opted, already picked
  -0.2: already texted, already unsubscribed, already … no, already … out, also … you, alto para, alto por
  -0.2: alto you, alto … favor, alto … no, always … my, always … this, am away, am bringing, am doing
  -0.2: am hard, am late, am old, am requesting, am scared, am taking, am … a, am … about, am … need, amabi-
  -0.2: amabilite, amabilite de, amigos |, amor no, amour, ancho, and any, and one, and out, and send
  -0.2: and … back, and … can, and … her, and … just, and … other, and … shifter, and … still, annee a
  -0.2: annee … vous, annees NUMBER, annonces, annoying that, annuler ma, annuler … commande, annulez tout
  -0.2: annulez … abonnement, another year, anoto, answer … no, anti pourriel, anual, anuler, anuncios |
  -0.2: any brand, any more, any … text, anymore can, anymore … texting, anyon-, anyone, anyone … in
  -0.2: anyone … me, apart, apartamento, apartment, aplas-, app |, app … me, appart, appeler … pour
  -0.2: appelez … au, appli, application, appreciate it, appreciate … heads, aprieto, apunta, apunteme
  -0.2: are doing, are fine, are saying, are still, are … annoying, are … free, are … sending, are … texts
  -0.2: are … there, argum-, argument, arizo-, arizona, armar-, around noon, arreglen, arret merci
  -0.2: arret pour, arrete d, arrete tes, arrete … a, arrete … au, arrete … bien, arreter en, arreter l
  -0.2: arreter svp, arreter … NUMBER, arretez … la, arretez … les, arretez … rappels, arretez … sms
  -0.2: arretez … travail, arretez … vos, arretiez de, as an, as no, as … now, as … text, asiento de
  -0.2: asiento un, asiento viejo, asiento … muy, ask if, ask that, ask to, ask … be, ask … it, asked nicely
  -0.2: asked … a, asked … be, asked … if, asked … the, asked … these, asking when, asking … is, asking … my
  -0.2: asoeb-, asoebi, assez … de, asusto, at midnight, at yours, at … again, at … cabin, at … do, at … gym
  -0.2: at … please, at … station, at … store, at … then, at … when, atenta, atrop-, attachment, attendez
  -0.2: attente pour, attente … le, au livreur, au retour, au … apres, au … avant, au … avec, au … et
  -0.2: au … mais, au … moi, au … pas, au … quand, au … si, aurai-, aurez, autobus devant, automaticos
  -0.2: automatiques |, autop-, autorizo a, autorizo que, autorizo … NUMBER, aux messages, aux vidanges
  -0.2: avais choisi, avais … a, avait promis, avec ces, avec ton, avec … pneus, avec … promos, avec … taxes
  -0.2: avert-, averti, avez … encore, avez … vu, aviez … que, avis google, avis |, avisan |, avisarme |
  -0.2: avisen de, aviso … que, avisos … este, avisos … mi, avoir accepte, avoir … ca, away and, away no
  -0.2: away … remove, ay dios, ayude-, ayudo, back brake, back so, bagages, bags |, baja … celular
  -0.2: baja … la, bajame de, bajan-, bajando, bajo delete, ball, balloon, bangs, bank |, bar … plugs, barba
  -0.2: barbe-, barree, basico |, basket, basta gracias, basta no, bat, batin, batterie est, batterie je
  -0.2: batterie … te, battery is, battery low, batti-, batting, bc … you, bcos, bcoz, be, be good, be left
  -0.2: be ready, be … but, be … day, be … number, beach |, beard, beau, beau la, beaucoup |, before |
  -0.2: before … go, before … please, behind me, being texted, bells |, ben … mais, beso, besoin des
  -0.2: besoin merci, besoin … nous, besoin … rappels, besoin … textos, best birthday, best … i, beta
  -0.2: better … the, between the, bici gracias, bici hoy, bici quedo, bici sin, bici you, bici … favor
  -0.2: bici … por, bici … quiero, bicis en, bien francais, bien vouloir, bien … de, bien … frenos, biffe
  -0.2: big one, bike no, biker, bikes, billets, bills, birch, birthday … the, bites |, bixi
  -0.2: blacklist … number, blank on, bleed-, bleu je, block off, block |, block … an, blocked and
  -0.2: blocked … driveway, bloct-, bloctel, blonde … que, bloque votre, bloquea, bloqueada, bloquie, blush
  -0.2: blush |, blush-, blushing, boile-, boite-, boites, bolt is, bon arretez, bonita, bonjour a, bonjour j
  -0.2: bonjour … vous, bonne … j, books, borradme, borran, borrarme, borre la, borren |, boss … me, botel-
  -0.2: both … numbers, bother texting, bother … again, bouchon, boucles, boue |, bought it, bought one
  -0.2: boulot, bout de, bout du, boutique |, bow on, bow … it, box arrived, box on, box the, box … the
  -0.2: brain, brake does, brake lever, brakes are, bring back, bring you, bring … back, bro you
  -0.2: bro … texting, broke again, broke my, brook-, brooks, btw |, bucket list, bucks for, bucks … a, bud |
  -0.2: buen fin, buen … de, bugging me, bugging you, buje, burge-, burger, burger |, bus driver, bus … late
  -0.2: buses, buste-, busted, but me, but still, but … for, but … stop, buy the, buying bikes, by, by around
  -0.2: by noon, by thursday, by … can, by … own, bye les, bye … textos, c NUMBER, c est, c … deja, c … des
  -0.2: c … ecrit, c … grave, c … ok, c … quand, ca ces, ca depasse, ca vos, ca … beaucoup, ca … couter
  -0.2: ca … deux, ca … encore, ca … enerve, ca … enlevez, ca … juste, ca … svp, cabin, cable … is, cables |
  -0.2: cada vez, cadena otra, cafet-, caja que, calisse, call or, call when, call … do, call … he, call … if
  -0.2: called twice, called … the, calling |, calls from, calme-, calmez, camara … una, camaras |, cambian
  -0.2: cambiar la, cambiar los, cambiar … frenos, cambien el, cambien … cadena, came by, came thru
  -0.2: came … my, came … thanks, camera, caminando |, camp de, campaigns, campamento, can drop, can have
  -0.2: can help, can of, can quit, can use, can … a, can … also, can … borrow, can … delete, can … email
  -0.2: can … lift, can … my, can … on, can … open, can … quit, can … say, can … stay, can … still, canada |
  -0.2: canasta por, canasta … favor, cancel and, cancel on, cancel tomorrow, cancel … me, cancel … messages
  -0.2: cancel … pickup, cancel … please, cancel … subscription, cancelacion, cancelacion de
  -0.2: cancelar … pedido, cancelen mis, cancelen … cita, cancelen … mensajes, canceler, cancelled … i
  -0.2: cancelled … the, candado que, candado … la, car so, card in, card is, card … NUMBER, care about
  -0.2: careg-, caregiver, cargo de, carriers, carriola, cart, carta, carte-, casa |, casque, casque de
  -0.2: casques |, casse … mon, ce … les, cease texting, cegep, cel … sus, cell a, cell from, cell … moi
  -0.2: cell … mon, celu, celular por, cente-, cerrada, certi-, cesser … envois, cessez immediatement
  -0.2: chaine debarque, chains, chale, chama-, chance you, change … name, change … preference, changer mes
  -0.2: changer … chaine, changer … pneus, changiez, chant-, chantier, chaque … je, chaque … que, chara-
  -0.2: charge … the, cheaper … i, check email, check … it, checking in, checks, cher said, cher say, chien |
  -0.2: chien-, chingando, choca-, choco, chole con, chorr-, chorro, chum … la, chum … passer, cierra
  -0.2: cinco estrellas, cita delete, cita por, cita … favor, cita … you, ciudad |, class fund, class lol
  -0.2: cles |, client mais, client … moi, clientes, close out, clou, clunk, cnil, coast-, coaster
  -0.2: coaster brake, coati-, coating, coche la, codigo de, colis … arrive, collants, combien avec
  -0.2: combien vous, combien … les, combien … une, come then, come … a, come … instead, comerciales
  -0.2: comes … NUMBER, comie-, comieron, comio el, commande … pneus, commandes, comme … j, commence … etre
  -0.2: comment faire, comment … enleve, comment … la, comment … pour, comment … se, commute, commuter
  -0.2: como hago, como … esto, como … los, como … salgo, company |, compe-, competitor, complaints, completa
  -0.2: completa |, completo |, comprar nada, compre … timbre, comprend, comprend pas, compro |, compter
  -0.2: compulsory, comuniquen, con mensajes, con permiso, con … delete, con … las, con … sms, concern
  -0.2: conec-, conecta, confirmado, confirmar, confirmed, confirmez, confirmo la, congrats … the, conmigo no
  -0.2: consent for, consent was, consent you, consent … be, consent … given, consent … text
  -0.2: consentement expres, consigo, console, constancia, construction, contact svp, continuez de
  -0.2: continuez … m, convert, cooke-, corazon |, cordialement, correo electronico, correo … no, correr
  -0.2: corte |, cortele, corten los, corto la, corto … llamada, costs NUMBER, couch-, could somebody
  -0.2: could … be, couper, coupez pas, coupez … ca, coupez … textos, courte, coute combien, coute un
  -0.2: crash replacement, credit card, creo … se, crissez … patience, crit, croir-, croire, crowd-, crowded
  -0.2: croya-, croyais, crying out, crying … loud, cuando llueve, cuando me, cuando te, cuando … recoja
  -0.2: cuantas libras, cuantas … tengo, cuanto era, cuanto … debo, cuanto … quitar, cubiertas, cuenten
  -0.2: cuiss-, cup, cupon-, curious, customer … no, cuts out, cylin-, cylinder, d aller, d arret
  -0.2: d aujourdhui, d ecrire, d infolettre, d mandar, d su, d … chez, d … devant, d … donne, d … envoyer
  -0.2: d … mensajes, d … texto, d … you, dad can, dad … not, dad … you, dah, damn texts, dans, dans … coin
  -0.2: dans … metro, dans … sac, dar mi, datos personales, day … i, day … tomorrow, de aire, de alta
  -0.2: de autobus, de bien, de caminar, de cancelar, de carbono, de cascos, de cellulaire, de combien
  -0.2: de communiquer, de consentement, de contactarme, de cote, de darme, de details, de dios, de garantia
  -0.2: de haberme, de joder, de lujo, de lumiere, de magasin, de mantenimiento, de mayo, de moins, de nuevo
  -0.2: de numeros, de opinion, de pago, de paso, de pleuvoir, de quoi, de retrait, de se, de servicio
  -0.2: de sondages, de spam, de stop, de taller, de textear, de todas, de tus, de ustedes, de vuelta
  -0.2: de … anos, de … apres, de … avant, de … batterie, de … bord, de … caja, de … cita, de … contacter
  -0.2: de … donc, de … ebike, de … favor, de … fils, de … fui, de … loi, de … merci, de … paren
  -0.2: de … porfavor, de … promociones, de … relancer, de … retirer, de … ride, de … rodada, de … rueda
  -0.2: de … sin, de … sms, de … texts, de … tout, de … voir, de … vouloir, de … voy, dead … on, deal with
  -0.2: dear … or, debarquez le, debarras, debarre, decalissez, decen-, decia NUMBER, decochez, dedic-
  -0.2: dehors je, deja que, deja repondu, deja … escribirme, dejame … con, dejame … la, dejar … escribirme
  -0.2: deje en, deje … bici, dejen … avisarme, dejen … escribir, dejen … estar, dejen … textearme, dejenme |
  -0.2: dejes-, dejese, delete all, delete cable, delete campamento, delete celular, delete club
  -0.2: delete equipo, delete lavado, delete manubrio, delete martes, delete mon, delete ruido
  -0.2: delete … NUMBER, delete … cuanto, delete … info, delete … my, delete … numero, delete … pic
  -0.2: delete … que, delete … se, delete … voy, deleted it, demain on, demain … la, demandar, demande la
  -0.2: demande le, demande qu, demande … de, demande … le, demande … on, demande … retrait, demar-, demon-
  -0.2: depasse, depasse NUMBER, deplacer, depuis … je, derangez … plus, dernier svp, des annees, des message
  -0.2: des sms, des … et, des … je, des … si, desabonne de, desabonnee, desabonnez … pas, desactiven las
  -0.2: desactiver les, descarga, descend, desde las, desinscription svp, desinscription |, desinscrit
  -0.2: despacio, despacito, despe-, destinataire |, detac-, detengan el, detengan la, detes-, deteste
  -0.2: detie-, detiene, detru-, detruisez, deux numeros, deux pneus, deux … de, deux … pour, devic-, device
  -0.2: devie-, devuelven, di consentimiento, di de, di … baja, di … de, dia es, diagnostico, dice … pero
  -0.2: dicen |, did your, did … and, did … cancel, did … eat, did … go, did … join, did … turn, dies
  -0.2: difference between, diffi-, digo … no, dije que, dinero … vuelta, dire oui, dire |, direccion … you
  -0.2: dirty, disable sms, disai-, discontinue the, discontinue … messages, dispe-, disponible, dista-
  -0.2: distance, disturb the, dit a, dit pas, dit … tu, dites, dites … votre, do so, do wednesday
  -0.2: do … NUMBER, do … again, do … click, do … hear, do … i, do … just, do … needful, do … on, do … pay
  -0.2: do … recommend, do … ring, do … rush, do … that, do … throw, docen-, does … take, does … text
  -0.2: doing after, dois … pour, domingo … la, donated, donc la, donc mon, donc … moi, donde esta, done so
  -0.2: done … NUMBER, done … i, donne … number, donnee, donnees |, donnez moi, dorad-, dorenavant … de
  -0.2: dos … por, douan-, douane, double … me, down with, downl-, doy permiso, dress-, dressed, drive for
  -0.2: droit vous, droit … m, drole-, droles, drop … please, drop … price, dropped my, dropped … the
  -0.2: dropping off, drove, du, du lait, du moteur, du porte, du siege, du … au, du … en, du … lol, duele
  -0.2: duerme, dulut-, duluth, dura la, dura |, dure, dying |, earri-, eat it, eat my, ecoeure de, ecole
  -0.2: ecrivez … pu, ecriviez, edad no, effacez mes, effective immediately, el ajuste, el amor, el enlace
  -0.2: el metro, el permiso, el plato, el profe, el rancho, el recordatorio, el resto, el spam, el … ahi
  -0.2: el … casco, el … como, el … hasta, el … me, el … mejor, el … sin, el … sonando, electriques
  -0.2: electriques |, electronico, eliminar mi, eliminaron, elimine el, eliminen el, ella … el, else from
  -0.2: elsewhere |, email for, email … it, email … me, empiecen sin, empiecen … mi, empty, en 2, en attente
  -0.2: en esto, en face, en floride, en fous, en haut, en pensant, en pleine, en prendre, en vertu, en veut
  -0.2: en … arretez, en … bus, en … carrera, en … encore, en … l, en … mais, en … manana, en … mensajes
  -0.2: en … metro, en … pantalla, en … quitenme, en … rancho, en … rodada, en … si, en … temps, en … web
  -0.2: encanta, encei-, enceinte, encontraron, encore bonne, encore des, encore … ai, encuestas, end all
  -0.2: end caps, end i, end messages, end to, end … alerts, end … day, end … is, end … lose, end … messages
  -0.2: enferma, engineer, english no, enlace, enleve de, enlever le, enlever svp, enlever … vos
  -0.2: enlever … votre, enlevez donc, enlevez … petites, enlevez … siege, enoja, enough stop, enough … i
  -0.2: enough … with, ensem-, ensemble, ensename, entendre parler, entendre … de, entiendo mejor
  -0.2: entiendo … que, entrada, entregaron la, entregaron … bici, entregas, entreposage d, entreposage |
  -0.2: entreposage … hiver, enviar … mensajes, enviarme mensajes, enviarme … de, envies, envio … mensajes
  -0.2: envoi … messages, envoyer … affaires, envoyer … promos, envoyer … sms, envoyez rien, envoyez … des
  -0.2: envoyez … pu, epargnez … vos, epice-, epicerie, episo-, episode, equivocaron, erreur … moi, es alto
  -0.2: es … jueves, es … you, esa cosa, esa vaina, escriba mas, escriban al, escribas |, ese modelo
  -0.2: eso … gracias, espag-, espagnol, espal-, espalda, esperan, esperar mas, espero, espero |, est
  -0.2: est finie, est grave, est la, est ok, est pleine, est rendus, est … ces, est … du, est … magasin
  -0.2: est … possible, esta baja, esta cerrada, estaba … la, estara, este … porfa, esten mandando
  -0.2: esten molestando, estos avisos, estoy harto, estoy … una, estrellas en, estrellas … google, estuvo no
  -0.2: estuvo |, et … celui, et … de, et … me, etage, etaie-, etaient, etait … sur, etes … dans
  -0.2: etre contacte, etre desabonne, etre … la, eu, even … the, ever … to, every single, every … you
  -0.2: everything else, evitez de, ex … me, exage-, exam is, exclus, excluyanme, exijo que, existais
  -0.2: explain … i, expun-, expunge, extended warranty, extendida, extra |, fabor |, factura … correo
  -0.2: factura … mi, facturer, faire j, faire une, faire … ai, fait, fait beaucoup, fait ca, fait … bruit
  -0.2: fall off, falta … me, family … and, fastidio con, faut, favor and, favor gracias, favor … mas, feedi-
  -0.2: feeding, feel free, feel … to, feelings, feels like, feels lose, feo, feria-, feriado, fermez la
  -0.2: fermez … dossier, fetch me, fetes, feuil-, fichier |, fille a, fin … textos, finale, fine … the
  -0.2: fini a, fini le, fini … messages, fini … quelle, firme … para, first i, first one, fishb-, fix is
  -0.2: fixing … flat, flash-, floride, floss-, flowers |, fly, flyer, fm, fois pour, fois … j, fois … toutes
  -0.2: folder i, folding, fonct-, for crying, for marketing, for next, for nothing, for reviews
  -0.2: for spamming, for storage, for sure, for telling, for today, for … after, for … again, for … basic
  -0.2: for … blue, for … brother, for … but, for … frame, for … hr, for … late, for … living, for … month
  -0.2: for … months, for … next, for … night, for … part, for … people, for … saturday, for … she
  -0.2: for … tire, for … two, for … unsubscribe, for … update, for … wheel, for … wife, forever>stop
  -0.2: forever>want, forfait est, forget |, forget … exist, form … not, forma de, forma … que, format
  -0.2: foto que, fotos delete, found … receipt, found … shop, foutez moi, foutez … la, frais si, frame i
  -0.2: frame-, frames, free sms, free … a, freewheel, frein … bloque, freins svp, frenc-, french, fri |
  -0.2: friday and, friendster, frnds are, from contacting, from everything, from text, from that
  -0.2: from … again, from … at, from … cart, from … contact, from … database, from … group, from … is
  -0.2: from … sms, from … texting, from … the, fuck you, fuera mi, fuera … numero, full … of, furio-
  -0.2: furious, futur, futur |, gagne le, ganas, garage door, garantia extendida, garantia no, garantie est
  -0.2: garde … velo, gardez … jusqua, gardez … reste, gardez … textos, gas, gasolinera, gdpr, gears |, gele
  -0.2: gener-, get NUMBER, get another, get back, get down, get for, get more, get one, get two, get … done
  -0.2: get … please, getting ridiculous, gives you, gives … the, giving up, glace, glue, go home, go off
  -0.2: go … to, going … have, going … text, going … to, gone |, good day, good morning, good … sir
  -0.2: good … to, google says, gorda, gosse, gosses, gossez, got approved, got free, got your, got … of
  -0.2: got … stop, got … to, gracias quiero, gracias y, gracias … los, grandad, grandma says, grann-, granny
  -0.2: great job, great service, grinding, gritt-, gritty, grosero, ground, group … cancelled, grupo … la
  -0.2: gt, guard |, guarda, guardan |, guardas, guess-, guessed, gustan … textos, gustaria, guys to
  -0.2: guys … it, guys … more, guys … stop, gyan, gym membership, habian, hace … cuando, hacen … en
  -0.2: hacer un, hacke-, hacked, had NUMBER, had me, had … fill, hagan el, hagan |, haha so, hahah, hais
  -0.2: halfway up, halfway … the, halt the, hamme-, hammer, hammer time, hanging, harassing me, hard of
  -0.2: hard pass, hard to, hard … hearing, hari … maaf, harra-, has NUMBER, has … NUMBER, has … a
  -0.2: hasta luego, hasta nunca, hasta … es, hasta … madre, hat |, hate … texts, haute, have already
  -0.2: have blocked, have bought, have mine, have permission, have some, have … agreed, have … ask
  -0.2: have … call, hay algo, hay senal, hay … por, he asked, he thinks, he … off, he … quit, he … with
  -0.2: head |, hear the, hear … your, heater, hed, helps, her … please, her … said, here … i, hesit-, hesite
  -0.2: heure … ouvrez, heure … vente, hey stop, hills |, him off, him … your, hitle-, hitler, hizo, hoja
  -0.2: hold … for, hold … til, holde-, holder, holle-, holy, home safe, home … the, hoodie |, hora mas
  -0.2: horaire, hosti-, houde, hour for, hour … me, hours please, house with, house-, how late, how … more
  -0.2: how … stop, how … unsubscribe, how … use, hoy mismo, hp, https, huit, hunt, husbands number
  -0.2: i accidentally, i check, i clicked, i could, i exist, i forget, i hereby, i hv, i plan, i remember
  -0.2: i surrender, i switched, i … answer, i … bringing, i … call, i … calling, i … cancel, i … card
  -0.2: i … everything, i … forgot, i … grab, i … if, i … late, i … old, i … requesting, i … return
  -0.2: i … riding, i … stopped, i … subscribed, i … swing, i … taking, i … those, i … today
  -0.2: i … unsubscribed, i … walk, i … we, i … y, i … you, ideas, ideas |, idiots |, ignore |, il faudrait
  -0.2: il ne, imper-, importe, in, in advance, in arizona, in by, in court, in exam, in full, in ten
  -0.2: in texts, in tomorrow, in traffic, in without, in writing, in … an, in … blue, in … cab, in … care
  -0.2: in … envelope, in … lake, in … on, in … robot, in … sink, in … take, in … tunnel, in … when, in … why
  -0.2: in … will, inbox |, incoming, information, informed, ingles y, ingles … no, initiate, inmed-, insan-
  -0.2: insane, inscription aux, inscrite par, inscrite … ca, inside |, insistan |, installer
  -0.2: insurance wants, interdit, interesa recibir, interesa … de, interesan, interesse a, interessent pas
  -0.2: interest in, interested please, intvw, inuti-, inutile, inutile de, invitation, ironi-, is another
  -0.2: is bent, is bringing, is crazy, is eating, is finished, is flat, is leaking, is leaving, is next
  -0.2: is own, is where, is … by, is … getting, is … hard, is … house, is … long, is … lunch, is … paint
  -0.2: is … really, is … red, is … take, is … text, is … texts, is … these, is … under, is … word, it after
  -0.2: it costs, it end, it feels, it la, it look, it may, it me, it never, it too, it under, it without
  -0.2: it works, it … 2, it … an, it … another, it … any, it … are, it … at, it … back, it … concern
  -0.2: it … down, it … enough, it … important, it … j, it … take, it … these, it … up, it … way, itd, itll
  -0.2: j ai, j enleve, j hais, j … apres, j … assez, j … coche, j … compris, j … hate, j … point, jache-
  -0.2: jachete, jackets, jaja … me, jamais a, jamais … textos, jamais … votre, jarrive … NUMBER, jase
  -0.2: je consens, je croyais, je decroche, je deteste, je freine, je nai, je passerai, je perds, je reste
  -0.2: je saute, je … a, je … desinscris, je … faire, je … mes, je … mettre, je … prendre, je … tannee
  -0.2: je … tiens, jefe, jerseys, jesus christ, jeudi svp, jeune, job arretez, job so, joven no
  -0.2: joyeuses fetes, jueves por, july, jumea-, jumeau, jumps, jury, jury duty, jusqua quand
  -0.2: jusquau NUMBER, jusquen, just one, just … basic, just … by, just … to, just … tune, just … what
  -0.2: juste l, juste pour, juste … freins, kedo, keep … bell, keep … in, keeps buzzing, key under, key … in
  -0.2: kick off, kid … the, kid … to, kid … you, kilom-, kindly take, kindly … not, kindly … the, know i
  -0.2: know signed, know … up, kofi, kopi, l amabilite, l amour, l antivol, l appli, l avion, l entente
  -0.2: l hopital, l urgence, l … demain, l … en, la arreglen, la base, la bicicleteria, la casilla, la cita
  -0.2: la contrasena, la cotizacion, la enlevez, la graisse, la gris, la izquierda, la lavadora, la ley
  -0.2: la merci, la misa, la novela, la ocupo, la playa, la poubelle, la pour, la recoja, la remise
  -0.2: la subida, la suscripcion, la tete, la uni, la valvula, la ventana, la virgencita, la web
  -0.2: la … cuanto, la … debarque, la … encontre, la … estaba, la … extendida, la … gardez, la … llevar
  -0.2: la … llevo, la … lo, la … ma, la … nomas, la … nueva, la … please, la … plus, la … quedo
  -0.2: la … quitenme, la … solo, la … stp, la … todo, la … vendredi, la … verdad, la … veut, lache a, ladde-
  -0.2: ladder, laisse un, laisse … la, laisse … tranquille, laissez … dehors, laissez … les, laissez … pour
  -0.2: lamp, landlord says, lao, las letras, las ofertas, las rodadas, las … jaja, las … que, last … stop
  -0.2: late reply, late so, lavada, lavar, lay … the, lb, le, le agradezco, le beau, le changement, le chat
  -0.2: le coin, le compteur, le dans, le francais, le jusqua, le papier, le plancher, le pueden, le retrait
  -0.2: le ruego, le wifi, le … arret, le … demain, le … dos, le … lol, le … mon, le … pareil, le … quitar
  -0.2: le … travail, leaf, learned to, leave at, leave for, leave off, leave … be, leaving it, lec
  -0.2: leer bien, left for, left off, left pedal, left side, left … i, left … one, left … should, leh i
  -0.2: lend … your, les autorizo, les cables, les rayons, les … arretez, les … boue, les … ca
  -0.2: les … electriques, les … etaient, les … no, les … otez, let the, let … end, lettre, leur, lifet-
  -0.2: lifetime, lights off, like an, like me, like not, like … dream, lil, lim, limite, lindo, line … it
  -0.2: link does, liquido, lisbo-, lisbon, list i, list the, list … NAME, list … people, lista que
  -0.2: lista … me, liste a, liste du, liste je, liste stp, liste … je, liste … les, liste … prix, listened
  -0.2: lists, livid, livraison |, llanta no, llanta … me, llave delete, llave … candado, llegar … de, llego
  -0.2: llego … a, llego … las, llegue nada, lleguen mensajes, llueve |, lo hagan, lo manden, lo pido, lo voy
  -0.2: load |, lock is, lock off, lock … lost, lock … the, locko-, lockout, loi anti, loi c, loi … NUMBER
  -0.2: loi … pourriel, loic, lol can, lol do, lol … moi, lonel-, lonely, long do, long … you
  -0.2: longer interested, longueuil, looks … spam, loosey, los bendiga, los contactos, los dias, los lentes
  -0.2: los lunes, los mande, los … conmigo, los … please, los … se, los … si, lose it, lost in
  -0.2: lost … ticket, loud … the, love them, love … shop, loved the, lowri-, lowrider, loyal-, loyalty
  -0.2: lui … plus, lujo, luna, lunch … the, lunch … you, m, m arreter, m ecriviez, m enerve, m … avec, m … c
  -0.2: m … desabonne, m … envoyer, m … fous, m … il, m … la, m … plus, m … s, m … sans, m … tu, ma fiche
  -0.2: ma i, ma … arrete, ma … du, ma … pis, ma … sur, maaf, maaf zahir, maaf … batin, made me, madre |, mae
  -0.2: magasins, mail only, mails, maintenance, mais gardez, mais … aimerais, mais … ca, mais … merci
  -0.2: makes the, making that, making the, making … blush, making … noise, making … want, maladie, malit-
  -0.2: malito, mamak, mandame … texto, mandan |, mandan … si, mandando textos, mandando … de, mandar mensaje
  -0.2: mandar un, mandar … mensaje, mandaran, mandarme cosas, mandarme mas, mande … por, mandeme el
  -0.2: mandeme un, manden mensaje, manden recordatorios, manden … factura, manden … nada, manden … ni
  -0.2: manden … ofertas, manden … porfa, mandenme mensaje, mandenme … cuando, mandenselos, mandes textos
  -0.2: mandes … nada, mando mensaje, mando un, manejando, mange mon, manger, mangez, mango, manillar
  -0.2: mano … me, manubrio esta, many more, many of, many … is, many … these, marche … le, marchent
  -0.2: marketing to, marque que, marque … no, marquen, marzo, mas alto, mas en, mas fotos, mas mensaje
  -0.2: mas msj, mas no, mas promociones, mas … escriban, mas … me, mas … ustedes, mas … yo, masca-, mascara
  -0.2: mask, masqu-, masque, mater-, matin je, mauvaise personne, may concern, mdm, me already, me asusto
  -0.2: me baje, me blush, me bro, me desinscris, me devuelven, me dire, me esperan, me gustaria, me gusto
  -0.2: me hacen, me hagan, me han, me interesan, me mandaran, me operaron, me over, me pick, me pictures
  -0.2: me quitaran, me rayer, me remove, me rn, me saca, me sacas, me sortir, me souviens, me textee, me til
  -0.2: me updates, me vuelva, me want, me … ahorita, me … baja, me … before, me … bikes, me … borrar
  -0.2: me … cada, me … come, me … day, me … doble, me … eso, me … esperar, me … fuera, me … future
  -0.2: me … good, me … hacer, me … invoice, me … just, me … mande, me … mucho, me … n, me … ofertas, me … ok
  -0.2: me … out, me … pueden, me … quitenme, me … receipt, me … recibir, me … reviews, me … sacar, me … sms
  -0.2: me … sur, me … texteando, me … todo, me>you, mean … the, means yes, mecri-, medicina, mejor quitenme
  -0.2: mejor voy, mejor … me, meme affaire, meme … vous, memo, memoi-, memoire, mensaje gracias
  -0.2: mensaje suyo, mensaje … en, mensajes aqui, mensajes conmigo, mensajes jaja, mensajes saquenme
  -0.2: mensajes si, mensajes yo, mensajes … los, mensajes … su, mensajes … voz, mensajitos no, mention
  -0.2: merci … mon, merci … non, merci … rappel, mercis, mere … NUMBER, mes alertes, mes gants, mes le
  -0.2: mes notifications, mes patins, mes … arretent, mesi, message par, message please, message … coupe
  -0.2: message … cut, message … for, message … la, message … mon, message … now, messages about, messages at
  -0.2: messages je, messages lol, messages ne, messages so, messages … est, messages … m, messages … mon
  -0.2: messages … please, messages … stop, metan, metieran, mettez la, mettre fin, mi cuenta, mi familia
  -0.2: mi me, mi mujer, mi sobrina, mi … anterior, mi … cuanto, mi … d, mi … dio, mi … quedo, midnight |
  -0.2: mierd-, mierda, might-, migra-, mijo you, mille mercis, min late, mind me, mind … not, mines, minte-
  -0.2: miser-, missed … call, mochi-, mochila, moi dessus, moi … a, moi … les, mojad-, mojada, molestando |
  -0.2: molestar pero, molestar … you, moly, mom she, mon derailleur, mon ebike, mon iphone, mon neveu
  -0.2: mon no, mon permis, mon pneu, mon portable, mon stop, mon … enlevez, mon … jusqua, mon … m
  -0.2: mon … plus, mon … retirez, monop-, monopoly, montagne, month-, months, montrer, montrez … ou
  -0.2: more and, more parts, more spam, more surprises, more … it, more … than, more … thank, more … thanks
  -0.2: morn, mosquito, mosus, mother … law, motor … out, moved … i, mover, moving the, mower, mrng |, mroe
  -0.2: much off, mudamos a, mude a, mueve, muffi-, mum i, muruk-, murukku, music-, musica, must … no
  -0.2: my attorney, my back, my battery, my business, my chain, my doctor, my fill, my first, my flight
  -0.2: my gloves, my gym, my laptop, my pocket, my preference, my refund, my side, my sign, my sisters
  -0.2: my tab, my toddler, my watch, my water, my whole, my wishes, my … be, my … bottle, my … ends
  -0.2: my … found, my … gets, my … hurts, my … need, my … now, my … ok, my … plan, my … see, my … signed
  -0.2: my … stopped, my … texts, my … yet, n come, n … envoyez, n … said, nada al, nada … esto, nadie mas
  -0.2: nae, nah, nail trim, nails |, name out, natur-, ne changez, ne desire, ne … avoir, ne … communiquer
  -0.2: ne … etre, neare-, nearest, nearl-, nearly, necesitan, necesito nada, necesito |, necesito … me
  -0.2: need help, need me, need message, need one, need … send, need … this, need … with, need … you, needf-
  -0.2: needful, needs it, nene, nenon, nettoyage, never do, never pick, never received, never reply
  -0.2: never … from, never … on, never … these, new cassette, new no, new wheel, new … number, new … you
  -0.2: newsletter |, next … and, ni el, ni los, ni mensajes, ni … mensajes, ni … recordatorios, nino you
  -0.2: no answer, no charge, no consenti, no credit, no dey, no dije, no for, no llego, no llegue
  -0.2: no marketing, no pressure, no quitenme, no right, no … aceptar, no … anuncios, no … consent
  -0.2: no … consentimiento, no … cuando, no … enviando, no … esa, no … esos, no … hasta, no … interesan
  -0.2: no … k, no … metan, no … molestando, no … molestar, no … ocupo, no … quitenme, no … salir
  -0.2: no … saquenme, no … si, no … surprises, no … tanto, no … tener, no … vuelva, noisy, noman-, nomanden
  -0.2: nombre que, nombre y, nomor-, non a, non au, non … gars, non … je, non … pas, non … textos, noodl-
  -0.2: normal … ca, nos, nos manden, nos … el, not agreed, not agreeing, not bike, not carry, not free
  -0.2: not join, not lift, not ring, not rush, not sending, not sleep, not stand, not throw, not wait
  -0.2: not wanting, not wear, not write, not … after, not … call, not … calling, not … coming, not … from
  -0.2: not … laughing, not … permission, not … promos, not … signing, not … thru, not … us, not … use, notas
  -0.2: note pour, note that, note … my, nothi-, nothin, nothing but, notices, notificaciones … mi
  -0.2: notifications stp, notifications … mon, nous … de, nous … la, nous … retirez, nouvelle adresse
  -0.2: novio-, novios, now or, now with, now … get, now … no, nueva, nueve, nugge-, nugget, number … and
  -0.2: number … la, numero dans, numero gracias, numero … ta, numeros exclus, nunca autorice, nunca … a
  -0.2: nunca … permiso, nunca … suscribi, nunca … tenido, nurse-, nysc, o todavia, o … el, o … las, o … no
  -0.2: o … yo, occupe … textos, ocupado, ocupo que, of day, of hearing, of no, of parts, of there, of … did
  -0.2: of … first, of … from, of … he, of … life, of … lol, of … out, of … system, of … take, of … texting
  -0.2: of … they, oferta de, off NUMBER, off again, off all, off an, off love, off text, off texts, off that
  -0.2: off tomorrow, off whatever, off … hands, off … hour, off … morning, off … not, off … notifications
  -0.2: off … now, off … please, off … ride, off … thing, off … this, off … total, off … was, offence
  -0.2: ofrezcan, oiga y, oigan |, ojos, ok enough, ok gracias, ok … me, old frame, olvides, on any, on coupe
  -0.2: on enleve, on garde, on hills, on i, on queen, on sat, on sundays, on texte, on those, on time
  -0.2: on tuesday, on … again, on … brakes, on … did, on … in, on … laptop, on … morning, on … porch
  -0.2: on … price, on … rendus, on … repair, on … side, on … storage, on … take, on … texte, on … till
  -0.2: on … waiting, once for, once i, onda con, one text, one that, one … left, one … these, one … this
  -0.2: one … want, online … NUMBER, online … it, only, only no, only so, only texts, only … email, only … no
  -0.2: only … once, open sundays, open til, opener, openings, operaron, operaron la, operaron … rodilla
  -0.2: opt … porfa, opt … request, opt … svp, opted … to, optional, optout please, or call, or tomorrow
  -0.2: or … please, order updates, order … please, ordinateur, os … que, otez … number, other brand
  -0.2: other … please, others |, otiez, otra que, otro con, otro texto, otro yo, otros |, otu, ou encore
  -0.2: ou on, ou quoi, oublie le, oui … le, our number, out again, out request, out svp, out thx, out … am
  -0.2: out … no, out … old, outgo-, outgoing, outgr-, outgrew, ouverte, oven, over at, over for, over … just
  -0.2: over … out, overhaul, overslept, overt-, owe … a, own … do, pa el, pa los, pa … no, pacie-
  -0.2: pack … for, pago … efectivo, pago … resto, pain … is, palet-, pana |, panal-, panales, panic-
  -0.2: panier svp, par ecrit, par message, par … poste, para cancelar, para … al, para … en, para … esta
  -0.2: para … esto, para … fin, para … seguro, parado, parale a, param-, parar el, paras, pare la, pare por
  -0.2: pare … favor, paren con, paren … mandar, parenle … los, parfait pour, pari, parking … the
  -0.2: parle … bien, parle … mon, pars en, part pour, part … no, partant, participar, participar en
  -0.2: partir d, pas ca, pas enlevez, pas et, pas pu, pas … arretez, pas … lumiere, pas … ma, pas … pleuvoir
  -0.2: pas … promos, pas … recevoir, pas … retirez, pas … tard, pasar a, paso cuando, paso … el, passc-
  -0.2: passcode, passe apres, passe … prendre, passed … march, passed … please, passer a, passer |, passerai
  -0.2: passez, past the, patch-, patches, paten-, patente, path, pax, pay half, pay when, pay … i, pay … now
  -0.2: payday |, payer plus, payin-, paying, payno-, paynow, payro-, payroll, paz por, peace and, pedal hard
  -0.2: pedales, pedi estos, pedido de, pedir, peinture |, pending, pensant, pensar, peoni-, peonies
  -0.2: people … a, peor, per … on, per … so, perdon, perdu mes, perez-, pereza, perfectly, perfecto paso
  -0.2: permis de, person … you, persona mayor, personnelles, pesam-, pesame, pesimo servicio, petite a
  -0.2: peu … de, peux … en, peux … m, peux … oter, phone down, phone here, phone is, phone out, phone stuff
  -0.2: phone who, phone … be, phone … buzzing, phone … from, phone … is, phone … stop, phones, phones for
  -0.2: photo … my, physio, pickl-, pics of, picture of, pide que, pido de, pido no, pido |, pido … favor
  -0.2: pigeon, pigeonhole, pill, pillo-, pillow, pins, pinte-, pinten, pires, pis … le, pis … vous, pisci-
  -0.2: piscine, place dans, place i, place … the, place-, plait ne, plait … plus, plan charges, plan for
  -0.2: plancher, plant, plateau, playa |, please can, please disable, please email, please fix, please for
  -0.2: please get, please last, please process, please switch, please the, please un, please … NUMBER
  -0.2: please … contacting, please … delete, please … out, please … send, please … work, pleine |, pleuv-
  -0.2: pleuvoir, plus communiquer, plus du, plus envie, plus je, plus … des, plus … details, plus … enlevez
  -0.2: plus … notifications, plus … par, plus … promos, plus … sur, pneus NUMBER, pneus … la, podrian … de
  -0.2: pompe … NUMBER, pon, pongo a, ponme, por completo, por escrito, por llamada, por no, por ustedes
  -0.2: por … bebe, por … le, por … mensaje, por … porfa, por … recordatorio, por … solo, por … tan
  -0.2: por … telefono, porfa no, porte bagages, porte velo, porte … est, porte … j, portero, position
  -0.2: posti-, posting, pour arreter, pour avoir, pour confirmer, pour demain, pour dire, pour mardi
  -0.2: pour ne, pour son, pour toujours, pour toutes, pour vendredi, pour … amour, pour … autres
  -0.2: pour … avion, pour … casque, pour … enlevez, pour … fete, pour … job, pour … message, pour … recevoir
  -0.2: pour … ride, pour … sur, pour … velo, pourquoi |, pouvez enlever, pouvez |, pouvez … ecrire
  -0.2: pouvez … effacer, pouvez … faire, pouvez … garder, pouvez … l, pouvez … mettre, pouvez … texter
  -0.2: prata, prayers, preciosa, prefer no, prefere le, preference to, preferences, prefiero … no, pregn-
  -0.2: pregnant, pregunto si, premium, prendre les, prendre rendez, prendre … velos, prendre … vous
  -0.2: prends le, prepa, prepaid phone, pressed, pretend i, price … NUMBER, price … a, price-
  -0.2: priere … cesser, priere … ne, printed, printer, prix pour, process, prochains, profe me, profe-
  -0.2: profeco, program |, prohibido, prolongee |, promo est, promociones por, promos de, proof of, prosp-
  -0.2: proud |, prove, prueba de, pu … batterie, pu … bike, pub sur, puce, puddl-, puddle, puedan
  -0.2: pueden borrar, pueden … el, pueden … la, pueden … los, pueden … mi, puedo contestar, puedo dejar
  -0.2: puedo mas, puedo parar, puedo tener, puedo … la, puerta … atras, pull … off, pulli-, punch
  -0.2: punch card, puns, pus capable, puse … y, put it, put … the, putai-, putain, qu … faut, qu … ne
  -0.2: qu … texte, qua y, qua … etre, quand meme, quand mon, quand … aurez, quand … freine, quartier, quava-
  -0.2: quavant, que luego, que mas, que molesto, que non, que parada, que paso, que pereza, que pido
  -0.2: que quede, que … al, que … cambien, que … decia, que … dois, que … escribieran, que … ese
  -0.2: que … esten, que … lleguen, que … mando, que … novia, que … passe, que … pido, que … pusieron
  -0.2: que … quitaran, que … si, que … siguen, que … soit, que … stop, que … suis, quedamos en, quedan
  -0.2: quedate, quedo en, quel |, quelle marque, quelle … a, quelle … de, quema-, queremos, queria textos
  -0.2: ques, question … the, qui … arretez, quiero molestar, quiero ni, quiero promociones, quiero una
  -0.2: quiero … azul, quiero … esto, quiero … parte, quiero … por, quiero … que, quiero … recordatorios
  -0.2: quisiera … de, quit after, quit blowing, quit playing, quit working, quit … me, quita de, quitale el
  -0.2: quitame … los, quitan |, quitar la, quitar |, quitar … la, quitar … numero, quitaran, quitaron el
  -0.2: quiten … calcomanias, quiten … los, quitenle el, quitenme delete, quitenme … favor, quitter … liste
  -0.2: quittez, quoi que, quoi … ce, quote for, rabais pour, rack off, racks, radie-, radiez, raise
  -0.2: ramassage, ramasse, ran out, ran … of, rancu-, rancune, rapidrun, rappel, rappel pour, rappel … la
  -0.2: rappels de, rappels merci, rappels … entretien, rasca-, rather get, rather … a, rather … get
  -0.2: rather … receive, raya maaf, raya … zahir, rayer mon, rayur-, rayure, rd, read it, read my
  -0.2: read texts, read … please, reads the, ready … pickup, ready … the, really do, really … not, rear end
  -0.2: rear … feels, rebajas, rec, recaditos, receive this, receive |, received the, receiving these
  -0.2: recevoir aucun, recevoir un, recevoir … affaires, recevoir … communications, recibir … avisos
  -0.2: recibir … textos, recibo por, recogerla |, recois … des, recoja, recomende, recomiendo, recommend |
  -0.2: recordatorios de, recordatorios ni, recu le, recu un, recuperer, recycle, redre-, redresser
  -0.2: reflectores, refrain … contacting, refrain … texting, refuse … pay, refuse … recevoir, regle-
  -0.2: relancer, rembourse, remember signing, remember to, remember when, remember … up, reminder for
  -0.2: reminder |, reminder … the, reminders i, reminding me, remis-, remise, remol-, remolque, remorques
  -0.2: removable, remove both, remove one, remove … cell, remove … de, remove … rack, remove … reflectors
  -0.2: remove … shoes, remove … stickers, remove … training, removed … was, removing the, remueve, remueveme
  -0.2: rendez … pour, rendus, renta |, rentree, repaint, repair … not, reparacion por, reparation svp
  -0.2: reparations, repeter, replaced, reply been, reply needed, reply with, repondeur, repondu stop
  -0.2: report |, reportar |, reported … spam, request no, request … be, request … this, requiero, reserver
  -0.2: respect … wishes, respeten, respond, responda stop, respondio, retirar |, retirer … velo
  -0.2: retirer … votre, retirez … nom, retrait svp, returned, reves, reviews, revoco mi
  -0.2: revoco … consentimiento, revoke … consent, rice for, ride cancelled, ride … take, rien autorise
  -0.2: rien merci, rien par, rien … m, rien … me, rien … que, rifas, right … me, right … one, right … text
  -0.2: rims, rin |, ringt-, ringtone, rio, riot, riz, road bike, road … the, roads |, roban, robot stop
  -0.2: robot voice, rodada delete, rodadas, rodar, roll |, rolli-, rolling, room is, roster, roto
  -0.2: roue arrete, roue avant, round-, rubbing … the, rueda no, rueda … atras, rueditas |, ruidi-, ruidito
  -0.2: ruido cuando, ruine-, ruined, run … is, running NUMBER, s … te, sabados |, sacas, saddle is
  -0.2: saddle … the, safe … drive, safel-, safely, said do, said to, said would, said … it, said … texts
  -0.2: said … you, sais … comment, salar-, salary, sale texts, salgo … esto, sali delete, salida, salio el
  -0.2: salio la, salio … cadena, salir a, salir … rodar, salirme de, salirme |, salut-, salutations
  -0.2: salutations a, samos-, sans autorisation, sans l, sans rancune, sans … accord, sans … demander
  -0.2: sans … expres, sans … pour, sans … vous, saquenme … ahi, sat NUMBER, sat ride, saturday ride
  -0.2: save the, savez, savoir … vos, say about, say sorry, say this, say yes, say you, say … NUMBER
  -0.2: say … for, say … i, saying it, says to, says … am, says … for, says … never, school bus, school so
  -0.2: scold, scout-, scouts, scratch me, scratch my, scratched my, scratched … frame, screen |, screws
  -0.2: se cancelo, se equivocaron, se termina, se termine, se … le, se … llevo, se … pido, se … tu, sease
  -0.2: seat … please, sec |, second helmet, secur-, see a, see another, see if, see … after, segundo casco
  -0.2: segura, seign-, seigneur, selam-, selamat, selamat hari, selamat … raya, sell me, sell … i, selul-
  -0.2: selular, semai-, semin-, seminar, send another, send anymore, send help, send no, send nothing
  -0.2: send that, send them, send … bike, send … invoice, send … one, send … that, send … yet, sending a
  -0.2: sending my, sending … these, sending … this, seno, sent NUMBER, sent my, sent … message, sent … my
  -0.2: sentido, ser … de, serait … possible, seria … que, serious |, seriously stop, sert a, sert … rien
  -0.2: service … the, set … this, set … to, seule-, seulement, seulement … de, sew, shape, share the, shark
  -0.2: she saw, she thinks, she … coming, she … it, she … me, shifted, shifted to, shifter is
  -0.2: shifting … the, shld, shop but, shop … take, should get, shove, shut … that, shuts, si baja
  -0.2: si jamais, si llevo, si puede, si … depasse, si … esto, si … llega, si … lo, si … nunca, si … recibir
  -0.2: si … recois, si … stop, si … you, sian |, sick … tired, side gate, sidew-, siege-, sieges, sierr-
  -0.2: sieste, sigan mandandome, sigan … avisos, sign … form, signa-, signature, signe le, signed the
  -0.2: signed … but, signed … by, sigue |, silent |, silk, simon-, simonac, simplifying, sin permiso
  -0.2: sin preguntar, sin rueditas, since, sink, sisters, sleev-, sleeves, slip |, sms no, sms stop
  -0.2: sms … me, sms … you, snowbirds, so are, so cheap, so go, so here, so i, so my, so quit, so that
  -0.2: so we, so … bike, so … messages, so … quit, so … she, so … that, soda, sold it, solde, soldes |
  -0.2: solo … bici, solo … de, solo … la, solo … mi, somebody … my, somethings wrong, somethings … with
  -0.2: sometime, son un, sonan-, sonando, songs, sonne toujours, sonnette a, sorry |, sorry … all
  -0.2: sorry … hear, sorry … missed, sorted, sortez … le, soude-, souhaite … recevoir, sourire, sous la
  -0.2: souvenir … avoir, souviens pas, soy … clienta, spa, spain, spam i, spam o, spam you, spam … i
  -0.2: spam … me, spam … moi, spam … my, spam … que, spamming … with, spare … the, sparkles, specifically
  -0.2: speech, spin, splinter, spoilers i, stage, stalking, stamp-, stand up, star review, start the
  -0.2: start with, state-, station … the, stay a, stay … til, stayi-, staying, steam, sticker |, sticks |
  -0.2: still good, still need, still texting, stole, stone, stop NUMBER, stop avec, stop before, stop buying
  -0.2: stop damn, stop did, stop everything, stop hammer, stop harassing, stop hittin, stop holding, stop j
  -0.2: stop looking, stop making, stop my, stop not, stop ok, stop ou, stop pas, stop press, stop receiving
  -0.2: stop send, stop sent, stop taking, stop textos, stop well, stop what, stop yesterday, stop … a
  -0.2: stop … ai, stop … chain, stop … clock, stop … de, stop … did, stop … encore, stop … from, stop … keep
  -0.2: stop … merci, stop … order, stop … over, stop … spam, stop … updates, stop … when, stopped … but
  -0.2: stops fine, stored, storm, stove, stree-, strin-, stuck … traffic, students, study-, studying
  -0.2: su mama, sube, subject, submit |, subscribe to, subscribed |, subve-, subvention, sue you, suffit tu
  -0.2: sugge-, suis tannee, suis … arret, suis … deuil, suis … que, sujet, supprime mon, supprime votre
  -0.2: supprimez la, supprimez … NUMBER, supue-, sur que, sur vos, sur … plancher, sur … site, sur … velos
  -0.2: surly, surrender, survey link, sus contactos, sus ofertas, sus … borrenme, sus … gracias, sus … por
  -0.2: suscribi … esto, suscribo a, suscripcion |, suspend, suspenda, suspendan … mensajes, suspender los
  -0.2: suspendieron, svp elle, svp m, svp mais, svp mon, svp … bonne, svp … c, svp … enlever, svp … pas
  -0.2: svp … tout, swap meet, sweat-, swimm-, swimming, switch … the, swore, sylla-, syllabus, sœur, t
  -0.2: t envoie, t … faire, t … tu, tabarnak arretez, tabarnouche, tailo-, tailor, take him, take them
  -0.2: take two, take … bins, take … one, take … seat, takem-, takeme, takeme off, taken … the, taking me
  -0.2: talk … my, taller de, tamal-, tamales, tan rapido, tan … de, tan … gracias, tannee |, tannee … vos
  -0.2: tant … y, tanto texto, tape is, tarda-, tarde por, tardecito, tarjeta … en, tastes, tatto-, tau
  -0.2: taugh-, taught, te aviso, te … y, teach-, teacher took, teasi-, teasing, teasing me, teddy, tekst-
  -0.2: tele |, telefono asi, telefono por, telefono … los, tell ma, tell … wife, tempt-, tener el, tengo dos
  -0.2: tengo … pa, tenni-, tennis, tente pas, tente … de, tercera vez, terme, terme a, termine la
  -0.2: terminen |, texas you, text after, text book, text instead, text just, text not, text program
  -0.2: text said, text service, text so, text too, text … before, text … from, text … get, text … if
  -0.2: text … of, text … thank, text … was, text … while, texte pour, texte … le, texteame cuando
  -0.2: texter … merci, textez … svp, texting now, texting stop, texting … driving, texting … my
  -0.2: texting … not, texting … updates, texto enlevez, texto mas, texto you, texto … en, texto … la
  -0.2: texto … mon, texto … por, textos aussi, textos dans, textos gracias, textos jaja, textos par
  -0.2: textos porfa, textos quitenme, textos retirez, textos y, textos … ai, textos … ca, textos … ce
  -0.2: textos … enlevez, textos … il, textos … j, textos … magasin, textos … part, textos … su, textos … v
  -0.2: textos … y, texts after, texts forever, texts here, texts thank, texts thx, texts too, texts … all
  -0.2: texts … calls, texts … for, texts … great, texts … no, texts … remove, texts … your, than the
  -0.2: thank the, thanks so, thanks stop, thanks to, thanks … much, thanks … texting, that list, that lol
  -0.2: that model, that normal, that please, that still, that … can, that … from, that … problem
  -0.2: that … your, the 3rd, the ads, the appt, the auto, the bath, the bed, the cab, the cabin, the chat
  -0.2: the chicken, the cranks, the dentist, the doctor, the drop, the exam, the fleet, the folding
  -0.2: the gmail, the grips, the grp, the jersey, the leak, the marathon, the marketing, the needful
  -0.2: the notes, the onions, the oven, the owner, the party, the pedal, the phone, the photos, the please
  -0.2: the police, the post, the pot, the pub, the puns, the record, the report, the season, the sink
  -0.2: the spokes, the stitches, the text, the trouble, the two, the waiter, the washing, the … bag
  -0.2: the … basket, the … boy, the … call, the … cap, the … cut, the … ends, the … feels, the … fit
  -0.2: the … get, the … goes, the … instead, the … left, the … lever, the … link, the … might, the … of
  -0.2: the … online, the … outside, the … papers, the … parts, the … plan, the … plate, the … quote
  -0.2: the … rack, the … reply, the … report, the … saddle, the … sign, the … sticks, the … stuff
  -0.2: the … thank, the … thx, the … took, the … without, them off, then we, then … am, there again
  -0.2: there can, there … the, there … you, these go, these notifications, these now, these take, these text
  -0.2: these … take, these>you, they said, they take, theyv-, theyve, thiev-, thieves, thing-, think is
  -0.2: this app, this as, this because, this device, this get, this looks, this mobile, this stuff
  -0.2: this sunday, this work, this … all, this … end, this … must, this … she, this … thing, this … will
  -0.2: thought would, thursday … NUMBER, tia, tienda you, tiene … y, tienen harta, tienen loca, tige
  -0.2: tighten, tighten the, til friday, til my, til … get, till now, till … no, time and, time stop
  -0.2: time was, time … come, time … please, time … take, tinde-, tinder, tiny, tirage j, tirage … ai, tirar
  -0.2: tire … i, tirela, tirela |, tiren mi, tiren … numero, tires please, tires … the, to answer, to drive
  -0.2: to drop, to join, to look, to lose, to none, to nothing, to please, to read, to sms, to watch
  -0.2: to whom, to win, to wish, to … another, to … buying, to … dad, to … in, to … just, to … like
  -0.2: to … message, to … now, to … or, to … over, to … sorry, to … tell, to … that, to … tomorrow, toda la
  -0.2: todas las, today lol, today was, today … a, today … i, today … you, today-, todays, todo … dia
  -0.2: todos mis, todos … dias, todos … el, toi au, told my, tomat-, tomber le, tomorrows, ton … est
  -0.2: too slow, too … on, tools, toquen, touch … seat, touri-, toute seule, towel, town til, town … the
  -0.2: traba, trabajando, trabajo en, trabajo … manden, trabajo … noche, trabajo … que, tract-, trade-
  -0.2: traded, traffic on, trafic sur, trail … is, transfer it, transfere, trase-, trasera, travaille |
  -0.2: travel, tread, treasurer, tree, tres bien, tres … y, tried calling, trim for, troll-, trolley
  -0.2: tu enlever, tu etre, tu hermana, tu l, tu me, tu normal, tu … avec, tu … enlever, tu … sur, turbo
  -0.2: turn on, turn |, turn … texts, twice … the, two texts, two … for, u12, ugh stop, ultima … que
  -0.2: un avis, un casco, un des, un la, un mensajito, un terme, un timbre, un … chez, un … deux, un … el
  -0.2: un … les, un … m, un … si, una cosa, unacc-, unacceptable, unblo-, unchecked that, unchecked … box
  -0.2: uncle i, understand |, undo it, une boite, une crevaison, unhap-, unhappy, unhappy with, unifo-
  -0.2: uniforme, unlocked, unreal, unsolicited text, unsolicited … i, unsub … from, unsub … please
  -0.2: unsubscribe … i, until … call, until … say, up that, up this, up … can, up … do, up … hill, up … not
  -0.2: up … stop, up … texting, uprig-, upright, us, us end, us … it, us … this, us … your, use a, usted-
  -0.2: ustedes, ustedes son, ustedes you, ustedes … mi, utilisation, utiliser, va couter, va pour, va … pret
  -0.2: vais … au, vais … faire, vais … vous, valis-, valise, vamos a, van tres, vaut la, vaut pas, vaut … la
  -0.2: vaut … peine, vea, veces tengo, veces … que, velo demain, velo plus, velo … dans, velo … les, veloc-
  -0.2: velos electriques, vengas, venta, venta-, ventana, veo bien, vertu, vertu de, vertu … la, very good
  -0.2: vest, veuillez m, veuillez … ce, veuillez … enlever, veux m, veux … a, veux … en, veux … faire
  -0.2: veux … me, veux … merci, vex, vez … lo, vez … me, viaje |, vidanges |, vieil-, viene |, viens le
  -0.2: viens … chercher, vieux … a, vinta-, vintage, violation, vip, virement |, virez moi, virez … de
  -0.2: virge-, virgencita, visit |, vite |, vitesse |, vivo … chicago, vla, voice, voice |, voici le
  -0.2: volunteers, volver … recibir, volvieron, volvieron a, vomit-, vont, vos communications, vos offres
  -0.2: vos speciaux, vos … au, vot, votre robot, votre … arretez, votre … dit, votre … marche
  -0.2: voudrais annuler, voudrais plus, voudrais … mon, voulez vous, vous aurez, vous cesser, vous dites
  -0.2: vous envoyez, vous laisse, vous ouvrez, vous que, vous retirez, vous voyez, vous vu, vous … amabilite
  -0.2: vous … appeler, vous … avec, vous … ben, vous … bloques, vous … deja, vous … demande, vous … mais
  -0.2: vous … mes, vous … par, voy tarde, voy … demandar, voy … pagar, voy … volver, vu la, vuelo, vuelven a
  -0.2: wait … for, waiter, waitlist for, waitlist |, waitlist … the, wake me, want something, want … tires
  -0.2: was done, was his, was out, was very, was yours, was … of, was … remove, was … what, was … when
  -0.2: washed, wat, wat … i, wat … said, water |, way … stop, way2s-, way2sms, we agreed, we bring
  -0.2: we should, we will, website says, week is, week |, weigh, were the, wet |, what a, what gives
  -0.2: what happens, what it, what … can, what … left, what … this, what … we, whatever box, whatever gets
  -0.2: wheel will, wheel … not, when … bought, when … turn, when … your, where the, which of, which stop
  -0.2: which … did, while … was, white one, white … with, who removed, whole day, whom it, whom … may
  -0.2: why so, why … text, wife … it, wife … me, wifes |, wifi password, will ask, will never, will ride
  -0.2: will see, will show, will that, will walk, will … from, will … me, will … need, will … send, wine for
  -0.2: wiped, wiper-, wipers, wisdo-, wisdom, wish not, wishes and, with cash, with one, with this
  -0.2: with … brakes, with … forever, with … guy, with … is, with … kids, with … me, with … pics
  -0.2: with … puns, with … repair, with … the, with … today, with … wheel, withdraw … consent, withh-
  -0.2: withhold, without … permission, wks, wondering if, work … do, working again, works-, worried |
  -0.2: worse … my, would it, would never, would … in, would … me, would … on, would … that, wreat-
  -0.2: writing … me, written consent, wrote … for, wrote … the, wtf, wtu18-, y las, y sale, y va, y … amigos
  -0.2: y … candado, y … cuando, y … les, y … mensajes, y … solo, y … te, y … text, y … una, year please
  -0.2: yellow |, yes … me, yes … works, yesterday … the, yo acepte, yo hablo, yo haya, yo pague, yo … compre
  -0.2: yo … le, yo … por, yo … recojo, yo … you, you always, you an, you asking, you box, you bring
  -0.2: you called, you cambio, you cancel, you check, you donate, you en, you end, you es, you install
  -0.2: you list, you love, you promised, you pueden, you pues, you recommend, you stay, you store, you vendi
  -0.2: you when, you woke, you write, you … al, you … alcanzo, you … all, you … before, you … box, you … how
  -0.2: you … keep, you … leave, you … m, you … messages, you … one, you … pague, you … permission
  -0.2: you … reply, you … serio, you … something, you … suficiente, you … tuesday, you … un, you … una
  -0.2: you … use, you … where, you … will, you>texts, you>these, your bro, your database, your junk, your no
  -0.2: your rack, your side, your site, your sms, your survey, your … also, your … and, your … before
  -0.2: your … can, your … la, your … of, your … program, your … quit, your … said, your … send, your … texts
  -0.2: yourself |, yourselves, yukon, zahir, zahir batin, zero … svp, | anuler, | asere, | asked, | ayer
  -0.2: | bajenme, | been, | bit, | blacklist, | blocking, | borreme, | calling, | calmez, | cancelled
  -0.2: | casi, | cell, | changed, | chef, | close, | confirmez, | cortala, | cortele, | decalissez
  -0.2: | decochez, | demasiados, | e, | eh, | erreur, | excluyanme, | feel, | felicidades, | final, | finis
  -0.2: | finissez, | five, | fixin, | flag, | front, | gears, | hello, | holy, | jesus, | kinda, | mille
  -0.2: | mucho, | needs, | oigan, | pa, | paid, | parcero, | phones, | prepaid, | prove, | puedes, | puro
  -0.2: | quittez, | radiez, | ran, | refrain, | remember, | remettez, | remind, | remuevanme, | request
  -0.2: | respect, | retirenme, | road, | sauf, | selamat, | serieux, | simonac, | something, | step
  -0.2: | suspenda, | tabarnouche, | tcpa, | terminar, | texter, | tip, | traded, | typing, | veut, | veux
  -0.2: | withdraw, | wtf, | yo, | … adore, | … always, | … annoyed, | … annuler, | … appreciate, | … avisos
  -0.2: | … baby, | … banco, | … before, | … bolt, | … both, | … bothering, | … bro, | … button, | … cadenas
  -0.2: | … cafe, | … calle, | … cambie, | … camp, | … cancelle, | … cansado, | … canse, | … cayo, | … char
  -0.2: | … christ, | … company, | … consens, | … coupez, | … croyais, | … damn, | … declined
  -0.2: | … desinscrire, | … disparaitre, | … door, | … dormir, | … dr, | … enviar, | … escriban, | … fetes
  -0.2: | … finish, | … freehub, | … friend, | … gives, | … group, | … gustaria, | … hacer, | … hago
  -0.2: | … hammer, | … hari, | … hereby, | … hitting, | … hogging, | … hv, | … in, | … jess, | … job
  -0.2: | … learned, | … machine, | … making, | … mandaron, | … mercis, | … minutes, | … molesto, | … nagging
  -0.2: | … nai, | … needs, | … netflix, | … noches, | … noise, | … notificaciones, | … outta, | … pare
  -0.2: | … parents, | … paye, | … permiso, | … phones, | … posted, | … prefererais, | … press, | … proof
  -0.2: | … queue, | … quick, | … quita, | … quote, | … rappel, | … reminders, | … replacement, | … retirar
  -0.2: | … retirez, | … reviendrai, | … riding, | … sacaron, | … saddle, | … sali, | … salirme, | … se
  -0.2: | … silence, | … smoking, | … sunday, | … surrender, | … swear, | … take, | … teh, | … threw
  -0.2: | … tiempo, | … toute, | … trabajo, | … trop, | … vas, | … vendi, | … vertu, | … viernes, | … water
  -0.2: | … whom, | … wifi, | … worth, ~_abt, ~_af, ~_aho, ~_app, ~_be_, ~_bis, ~_by_, ~_ch, ~_dat, ~_dea
  -0.2: ~_ded, ~_dic, ~_du_, ~_el, ~_eu_, ~_exe, ~_ey, ~_gdp, ~_hac, ~_han, ~_in_, ~_kep, ~_le_, ~_lim, ~_m_
  -0.2: ~_mir, ~_nah, ~_nav, ~_nea, ~_nig, ~_onc, ~_pa, ~_ren, ~_roo, ~_sea, ~_sis, ~_str, ~_t_, ~_tab, ~_tit
  -0.2: ~_us, ~_us_, ~_van, ~_wan, ~abaj, ~abt, ~abt_, ~ace_, ~age_, ~agin, ~agn, ~agno, ~ahor, ~ai_, ~aint
  -0.2: ~ais, ~ala, ~alg, ~alke, ~alre, ~ama, ~ampa, ~anda, ~ange, ~anua, ~anyo, ~ause, ~aute, ~ave, ~bar_
  -0.2: ~bleu, ~boi, ~bons, ~caro, ~ceiv, ~cel_, ~ci_, ~cial, ~cle_, ~cog, ~coin, ~cong, ~cre, ~cupe, ~dans
  -0.2: ~darl, ~dee_, ~deta, ~dict, ~dido, ~dle, ~dles, ~dpr, ~dpr_, ~dres, ~eath, ~edan, ~eder, ~efe_, ~ege_
  -0.2: ~eiv, ~ejad, ~ell, ~elu, ~emm, ~emme, ~eni, ~eno, ~er_, ~erb, ~ere, ~erni, ~est, ~esta, ~etre, ~exe
  -0.2: ~fat, ~ffe, ~fic, ~garr, ~gdp, ~gdpr, ~gur, ~ha_, ~ham, ~han_, ~hed, ~heel, ~hin, ~hine, ~hum_, ~iat
  -0.2: ~iei, ~ieil, ~igh_, ~ije, ~irar, ~ire_, ~iter, ~itr, ~itt, ~ive, ~jaja, ~jefe, ~jito, ~kep, ~ko_
  -0.2: ~lef, ~leg, ~lga, ~libr, ~lig, ~lke, ~lla, ~lle, ~llo_, ~lly_, ~long, ~lre, ~lrea, ~mem, ~memo, ~meo
  -0.2: ~modo, ~moto, ~nah, ~nah_, ~nale, ~ndi, ~ndo, ~ndo_, ~near, ~ney, ~ney_, ~ngra, ~nim, ~nin, ~niss
  -0.2: ~njo, ~noe, ~now, ~nte_, ~nths, ~ntos, ~ntra, ~nua, ~nyo, ~nyon, ~nza, ~obar, ~oct, ~ofe, ~ogle, ~one
  -0.2: ~one_, ~only, ~ool, ~ort_, ~orth, ~othi, ~our, ~our_, ~payi, ~pe_, ~pet, ~ple_, ~ptio, ~qu_, ~rad
  -0.2: ~rat, ~rea, ~rece, ~reg, ~reu, ~rida, ~ride, ~rieu, ~rl_, ~robl, ~roja, ~rro, ~rs_, ~rse, ~rse_, ~sas
  -0.2: ~ser_, ~seu, ~she, ~soli, ~spr, ~stio, ~str, ~talk, ~taro, ~tede, ~tien, ~tin, ~tom, ~ton_, ~tree
  -0.2: ~uco, ~ucou, ~udr, ~udra, ~uild, ~uncl, ~upu, ~ure, ~urs, ~usa, ~usi, ~utot, ~van, ~ver_, ~vie_
  -0.2: ~viei, ~vois, ~wan, ~want, ~wat_, ~were, ~wes, ~woul, ~xer, ~xter, ~yon, ~yons, ~yth, ~ythi
  -0.3: (forever), 2 days, 2 in, 2 minutes, 2 please, 2 … ca, 2 … to, NAME d, NAME es, NAME for, NAME … el
  -0.3: NAME … texts, NUMBER bicis, NUMBER bike, NUMBER haha, NUMBER how, NUMBER jours, NUMBER k
  -0.3: NUMBER missed, NUMBER paise, NUMBER still, NUMBER then, NUMBER velos, NUMBER without, NUMBER year
  -0.3: NUMBER … bikes, NUMBER … calls, NUMBER … come, NUMBER … con, NUMBER … d, NUMBER … delete
  -0.3: NUMBER … each, NUMBER … explain, NUMBER … good, NUMBER … h, NUMBER … have, NUMBER … les, NUMBER … mas
  -0.3: NUMBER … moi, NUMBER … much, NUMBER … per, NUMBER … quelle, NUMBER … sms, NUMBER … texting
  -0.3: NUMBER … update, a arrete, a cancellation, a casse, a dream, a favor, a fitting, a green, a helmet
  -0.3: a joke, a mandarme, a marche, a meeting, a minuit, a one, a price, a quitar, a recibir, a reminder
  -0.3: a retirer, a retrouve, a ride, a shop, a sock, a sub, a test, a text, a usted, a warranty, a yes
  -0.3: a … as, a … avisos, a … beau, a … demande, a … du, a … ecrire, a … fee, a … fix, a … haha, a … linea
  -0.3: a … mujer, a … nadie, a … robot, a … seat, a … star, a … telephone, a … thank, a … up, a … was
  -0.3: abonnement aux, about … block, about … dog, about … tune, abus |, acabe-, account no, aceptado |
  -0.3: aceptar, acepte textos, acepte … textos, acepto el, achalez moi, actio-, action, acuerdo de, adent-
  -0.3: adentro, adress, ads take, ads … me, afloj-, after a, after lunch, after … one, aftr, afuera … la
  -0.3: again is, again will, again … you, again-, against, age group, agradece el, agree … the, agreed on
  -0.3: aguanta |, ah oui, ah … you, ahora … mas, ai annule, ai bloque, ai clique, ai coche, ai ecrit
  -0.3: ai marre, ai supprime, ai … arret, ai … gagne, ai … les, ai … votre, aigui-, aille-, ailleurs
  -0.3: aimerais … vous, aire … la, airli-, airline, ajoutez … a, ajustan, ajuste |, ajustement, al perro
  -0.3: al trabajo, al … el, al … gracias, alcanzo a, alcanzo … llegar, alertes … moi, alerts please, alfor-
  -0.3: all … people, all … them, all … way, allowed in, allowed … the, alone i, alto ahi, alto de, alto y
  -0.3: alto … los, alvarado, am an, am coming, am dead, am happy, am home, am stuck, am … still, am … tired
  -0.3: amigo-, amigos, amk, an, an end, anand, and NUMBER, and all, and call, and delete, and every
  -0.3: and give, and on, and only, and quit, and … at, ando … la, angry … i, angry>forever, annee-, annees
  -0.3: annuler la, another |, antes me, antes … que, anti, anuncio, any contact, any … messages, any … parts
  -0.3: anyho-, anyhow, anymore stop, anymore take, anymore … i, anyone but, apa, apagar, apague la, apero
  -0.3: apolo-, apology, appelle pour, aprender, apres ca, apres l, apuntame en, apunte pero, aqui me, are at
  -0.3: are closed, are done, are eating, are going, are killing, are like, are missing, are … ok
  -0.3: are … options, are … our, are … please, arreglo, arrep-, arret des, arrete svp, arrete … je
  -0.3: arrete … quand, arreter au, arreter la, arreter … message, arretez … a, arretez … pas
  -0.3: arretez … travailler, arretiez |, arriv-, article, asere, asi me, asi … la, asi … no, asi … you
  -0.3: ask me, ask … wife, asked about, asked … about, asked … i, asking take, asking you, asking … for
  -0.3: asking … me, assez … textos, assignment, assist, asteur, at checkout, at night, at … am, at … corner
  -0.3: at … for, at … hospital, at … price, atentamente, attends, au bout, au cours, au feu, au gars
  -0.3: au stop, au volant, au … pour, auriez … l, autan-, autant, autobus est, automatique, automne
  -0.3: automne |, autorice esto, autorizo la, autorizo … reparacion, autres textos, avais … non, avant d
  -0.3: avenir |, avertissement, avez … j, avisenme cuando, aviso, avoir … a, away, away my, away … my
  -0.3: away … number, baby seat, back by, back door, back from, back my, back or, back wheel, back … that
  -0.3: back … you, backordered, backw-, backwards, bain, baissez, baja en, baja gracias, baja porfa, bajal-
  -0.3: bajale, bajenme de, balik, ballo-, banda-, bandana, bao, barrez, base |, basic … up, baske-
  -0.3: basta you, basta … cambiar, basta … lluvia, batterie |, batterie … a, batterys, bc … am, be … NUMBER
  -0.3: bearing, beau … a, been 2, been NUMBER, been in, been two, been … off, beers, before that
  -0.3: before … drive, begging you, behind a, believe |, belle job, bells on, bendi-, beside
  -0.3: besoin … facture, besoin … me, bhai, bhaiy-, bhaiya, biblioteca, bici esta, bicis usadas, bicycle j
  -0.3: bien merci, bien que, bien … no, bien … ustedes, bike do, bike my, bike … leave, bit … the, blacklist
  -0.3: blacklist my, blast, bleac-, bleach, block party, block the, block … on, blocked the, blocked … the
  -0.3: blocks, bloque … le, bloques, bloquez moi, blue … the, board |, bois, boite vocale, bolsa-, bolsas
  -0.3: bolud-, boludo, bon, bon j, bon je, bon … on, booth, boots, bord, borro el, borro … mensaje, borron
  -0.3: botak, bother me, boton de, bouchons, bought NUMBER, bought … bike, boutique mais, box it, boxin-
  -0.3: boxing, bracket |, brake-, brakes, brand new, brave, breath, breathing, bride-, bridge |, brill-
  -0.3: bring in, bringing the, brode-, broder, brother in, brother please, brother … law, brother … the
  -0.3: brule |, bubble tea, budget is, buenisimo, burle-, burley, bus to, business line, but now, but take
  -0.3: buy a, buzzer, buzzer is, buzzes, by and, by mail, by … shop, bye felicia, bye no, c … beaucoup
  -0.3: c … gentil, c … la, c … pratique, ca arretez, ca commence, ca m, ca passe, ca reveille, ca veut
  -0.3: ca … arrete, ca … aux, ca … ce, ca … dire, ca … merci, cada mensaje, cada … me, cada … que
  -0.3: cadena … vez, cajer-, cake |, calis-, call back, call from, call text, call … a, call … cell
  -0.3: call … house, call … i, call … is, call … remove, calle |, called off, calling you, calls … NUMBER
  -0.3: calls … no, calma, calme les, camara de, cambia, cambien la, came through, came … of, caminar, campu-
  -0.3: campus, can be, can delete, can get, can keep, can … cut, can … go, can … guys, can … opt, can … push
  -0.3: can … sit, can … stand, can … unsubscribe, canadian, cancel just, cancel … rental, cancel … tune
  -0.3: cancela los, cancelar mensajes, cancelar … mensajes, cancelen los, cancelen mi, candado no, car and
  -0.3: carbono |, card from, card on, cardb-, cardboard, cargar, cargo por, carreras, carres, carry schwalbe
  -0.3: carte … pas, casco de, casco no, casilla |, casl, caso que, casqu-, ce … le, cel … de, cel … su
  -0.3: cell pour, cell … it, cerro, cerve-, ces envois, cesser de, cesser les, cesser svp, cesser tout
  -0.3: cesser … envoi, cessez d, cessez … envoi, cessez … me, cette … la, chain keeps, chaine arrete
  -0.3: chalet |, change … the, changed it, changer les, changez mon, chao, chaque jour, charge for
  -0.3: charged … twice, charity, chauf-, chavo, checar, check out, checked … on, chenn-, chennai, cherche un
  -0.3: chere |, chez ma, chez … y, chicos, chien, child seat, chinese, chino, chipp-, choices, christ
  -0.3: christening, christening |, chueco |, chum dit, churc-, church, circle, clac, clase de, clean it
  -0.3: cleaning, clearance, cleo, clicked, client … vous, clinic, cloche, closer, cny, coach-, code is
  -0.3: cogne, coins, cold |, colga-, color … i, com … NUMBER, come down, come my, come … at, comes in
  -0.3: coming in, coming … NUMBER, comma, commande svp, comme … vous, comment … fait, comment … le
  -0.3: committee, communication |, communiquez, como apago, compa you, compl-, complain, complaint
  -0.3: completement, compre … bici, comprenez, comprenez pas, con, con cambiar, con canasta, con lo
  -0.3: con todo, con uno, con usted, con … a, con … avisos, con … cobro, con … esposo, con … frenos
  -0.3: con … me, con … mensajitos, con … trabajo, confirm once, confirmation |, confirmer, confirming
  -0.3: conmi-, conmigo, connais pas, consentement a, consider this, consider … my, considered
  -0.3: consiguieron mi, conso-, contact list, contact please, contact … for, contacten mas, contacts who
  -0.3: contestas, contestes, continue |, contrasena, cookies, cool it, coordonnees, copia de, copies |
  -0.3: cordi-, correspondence, cortala con, cortar, cortaron, cotes, cotes |, couch, could one
  -0.3: could … please, could … text, courriel est, courriel seulement, courriel |, cours annule, cousins
  -0.3: couter, couturiere, cover |, covered |, covid, cow, cream |, credit |, crevaison |, creve-, crever
  -0.3: cried … the, crime, crisp-, crisps, crissez moi, croire que, cruis-, cruiser, cuadr-, cuando freno
  -0.3: cuando les, cuando llegues, cuando quede, cuando salgas, cuanto cobran, cuanto dura, cuanto tiempo
  -0.3: cuantos mensajes, cudnt, customer is, cut my, cut … a, cut … lock, cut … the, d avis, d huile
  -0.3: d … liste, dad … the, dado … de, damage |, dame un, dame … de, danar, dangereux de
  -0.3: dangereux … rouler, dans … pneus, darle, dash, database |, date on, date … the, datos |, day … is
  -0.3: day … my, de, de 2, de ahora, de debarquer, de demain, de dimanche, de edad, de enviar, de esos
  -0.3: de estar, de favor, de fete, de lluvia, de mardi, de molestar, de notifications, de ofertas
  -0.3: de pedaler, de photos, de precio, de prendre, de respeto, de rire, de sonner, de tanto, de tel
  -0.3: de tes, de trop, de usar, de … 2, de … aqui, de … arrete, de … cadenas, de … calle, de … ce
  -0.3: de … computadora, de … contactos, de … contacts, de … cosas, de … course, de … datos, de … delete
  -0.3: de … dessus, de … dossiers, de … envios, de … euros, de … fait, de … hora, de … journee, de … les
  -0.3: de … list, de … mes, de … nouvelles, de … please, de … pouvez, de … promos, de … quiero
  -0.3: de … quitenme, de … recordatorios, de … ruido, de … saquenme, de … sirve, de … text, deada-, deadass
  -0.3: debarquer |, debarquez moi, debarquez … de, debranche, decede en, decirlo, deja … hacer
  -0.3: dejar … mandarme, dejaron de, deje mi, deje … llave, deje … mandarme, delays, delete bus, delete it
  -0.3: delete mecanico, delete sabado, delete sistema, delete … contact, delete … from, deleted the
  -0.3: deleting, delivery guy, demac-, demain NUMBER, demande moi, demande mon, demande … arreter
  -0.3: demande … moi, demande … mon, deme de, demen, denei-, depend, depuis … operation
  -0.3: dernier avertissement, dernier … je, dernier … que, des photos, des que, des text, des … dans
  -0.3: desabonnement svp, desabonnez … svp, descends, descente, descr-, describe, descuento de
  -0.3: desinscrire de, desinscris moi, desired, despues delete, dessu-, dessus, dessus svp, desuscribanme
  -0.3: devis-, devolver, dey, di … consentimiento, dia de, diagn-, dial, dice mi, dicen que, dicho … no
  -0.3: did a, did anyone, did not, did that, did … call, did … not, did … win, diet, digan a, digan … mi
  -0.3: digan-, digital detox, digo que, dije … la, dijeron que, dio … de, dios los, dire quoi
  -0.3: discontinued |, disculpe creo, disculpe … que, dispo, disturb me, disturb you, disturb |, dit stop
  -0.3: dit … au, dit … j, dit … magasin, dit … telephone, do if, do they, do what, do … add, do … ask
  -0.3: do … believe, do … charge, do … email, do … fix, do … opt, do … recall, do … register, do … run
  -0.3: do … work, doble |, doblo, doctor said, does … count, does … work, dog ate, dog is, doigt-, doigts
  -0.3: dolar-, dolares, donc ca, done … it, done … these, donne a, donne pour, door stop, door … i, doors
  -0.3: dormir |, dos partes, dosa, down and, down i, down lol, downs-, downstairs, doy … de, drawi-, drawing
  -0.3: drinking, dropped the, dry cleaning, dryer, dsl mais, du cadre, du dossier, du lac, du pain
  -0.3: du rappel, du … j, du … vous, duda, duria-, durian, easier, easier for, easier … me, eating |
  -0.3: echanger |, ecran-, ecrans, ecrivez vous, ecure-, ecureuil, effacez ma, effec-, effective, el bus
  -0.3: el deposito, el doctor, el papel, el stop, el tornillo, el trafico, el … hay, el … otra, el … solo
  -0.3: el … suena, el … tengo, el … un, elect-, ella … la, email only, email … fine, emails but, emballer
  -0.3: emergency contact, emoji-, emojis, en, en adelante, en bas, en cuanto, en double, en envoyez
  -0.3: en honduras, en lo, en pleno, en todo, en total, en … alto, en … au, en … besoin, en … caja
  -0.3: en … carro, en … hasta, en … me, en … minutos, en … moins, en … momento, en … partes, en … tarde
  -0.3: en … tarjeta, en … trouve, encantan, encore une, encore … autres, end plugs, end … fell, end … the
  -0.3: ends at, enemy, enervez, enlac-, enleve … la, enlever les, enlevez … ca, enlevez … cell, enorm-
  -0.3: enorme, enough texts, enough to, enough … these, enough … you, enseigne, entiendan, entienden |
  -0.3: entreposez, entretien |, entry, enviando, enviar mensajes, envoie une, envoie … photo, envoyer les
  -0.3: envoyer un, envoyer vos, envoyer … message, envoyez la, envoyez pu, envoyez un, envoyez … un
  -0.3: epargnez moi, equivoque … chat, era la, era |, erase the, error … la, es cierto, es mi
  -0.3: es obligatorio, es … el, es … los, es … ultimo, es … verdad, esa casilla, esa … de, escribeme
  -0.3: escriben mas, escriben … que, escribi, escribir a, escribir … este, eso basta, espej-, espejo
  -0.3: essayer le, est beaucoup, est deja, est ecrit, est gentil, est juste, est ouvert, est plein
  -0.3: est pratique, est revenu, est toute, est … combien, est … necessaire, est … petit, est … quel
  -0.3: est … rien, est … robot, est … surprise, est … urgent, esta mejor, esta … para, estaba lista
  -0.3: esten textiando, esti, esto de, esto pero, esto … me, estor-, estoy cansado, estoy con
  -0.3: estoy … acuerdo, estoy … junta, et ca, et enlevez, et … ca, etes … ouvert, etre pret, every NUMBER
  -0.3: everyone at, everyone … the, ex y, exams, exces-, excessive, exclude, excluir, exemple, existo
  -0.3: explain |, eye, eyes are, eyes … not, factura por, facture, fade, faire enlever, faire … de
  -0.3: faire … le, faire … que, fait deux, fait … je, fait … par, faites disparaitre, faites juste, falli-
  -0.3: falling, falta de, falta … respeto, farew-, farewell, fastidio |, faut … j, fcc |, fecha, feeling
  -0.3: felicia, felicidades … el, fenet-, fenetre, fermez les, fermez vous, fermez … quelle, fiestas, fight-
  -0.3: fighting, fijese que, fille du, fils a, fin aux, fin des, fin … la, fin … messages, final de
  -0.3: finalement je, finalement on, fine do, fine just, fini la, fini … moi, fini … travailler, fini … velo
  -0.3: finish |, finissez, firmar, first … in, fit a, fix … myself, fixing |, flaco, flirt, flood-, flu |
  -0.3: flyin-, flying, fog, fois j, foldi-, for, for ads, for both, for delivery, for family, for message
  -0.3: for new, for sat, for what, for … days, for … first, for … friend, for … from, for … insurance
  -0.3: for … messages, for … mother, for … out, for … reminder, for … sake, for … sms, for … tires
  -0.3: for … too, for … when, for … with, forever>me, forever>remove, forget about, forget it, forget my
  -0.3: forgets, forma, forward |, found … glove, fox, frame is, frame … i, frame … it, frank-, freew-
  -0.3: friday please, fried, fried rice, friendly, from texts, from … account, from … all, from … in
  -0.3: from … lol, from … side, froze-, frozen, fuel, fuera, fuert-, fuerte, fui … la, fund, further contact
  -0.3: further … please, fuse, fut, futbo-, futbol, future texts, galerie |, garder |, gardez les, gars … la
  -0.3: gate … is, gateau |, gave up, gave … bike, generica, gerant m, gerant |, get any, get home, get on
  -0.3: get paid, get … messages, get … more, get … receipt, get … so, get … work, get … your, give her
  -0.3: glass |, gluten free, go again, go out, god stop, going |, going … a, gone in, good job
  -0.3: good … please, google review, google … you, goose, got cancelled, got declined, got one, got … by
  -0.3: got … so, gracias solo, grade-, grais-, graisse, gran, grate-, grateful, gre de, grease |
  -0.3: great thank, green trek, grew, grind-, grip, gripp-, grippe, grippe |, groupe |, grp, gusta el
  -0.3: gusta que, gusta … me, gustan los, guys again, haberles, habia dicho, habia-, hable … mi
  -0.3: hablo ingles, hacer ruido, haciendo ruido, hagame … favor, haganlo, hago pa, haha stop, haha you
  -0.3: half term, half |, hands, happens |, happy thanksgiving, happy … the, hari, hari raya, hartaron
  -0.3: harto de, has … fever, has … off, hasta … lunes, hasta … viernes, hasta … yo, hate the, have … great
  -0.3: have … heard, have … receipt, have … take, have … waiting, he get, he is, he just, he … also, headl-
  -0.3: headlight, hear about, heard about, heate-, hehe, hehe |, hello … would, hem, here it, hereb-, hereby
  -0.3: hey can, hi can, hi please, hi … you, hijo … se, him i, him on, him … he, hittin … line, hiver, hmu
  -0.3: ho, hold my, hold on, hold … the, homework |, hopel-, hopeless, hora … manana, horri-, horrible, hors
  -0.3: hot water, hotma-, hotmail, house number, house … NUMBER, how 2, how does, how it, how old
  -0.3: how … hours, how … miles, how … people, how … should, hoy mi, hr |, hrs |, hubby, hubiera, hurts |
  -0.3: husband … in, husbe-, husbend, hydraulic, i, i add, i book, i borrow, i cancelled, i delete, i find
  -0.3: i ll, i pedal, i reach, i read, i replied, i treat, i tried, i … after, i … appreciate, i … ask
  -0.3: i … borrow, i … both, i … but, i … coming, i … cry, i … doing, i … email, i … filled, i … go
  -0.3: i … half, i … hear, i … joined, i … last, i … live, i … need, i … off, i … paid, i … please, i … put
  -0.3: i … quit, i … really, i … received, i … see, i … sign, i … something, i … stuck, i … texted
  -0.3: i … while, i … will, iba a, ibada-, ibadan, ida, idee pour, idiots, if someone, if that, if … pay
  -0.3: if … text, if … texts, if … wanted, if … would, il arrete, il fait, il … de, il … reste, il … semble
  -0.3: ilegal yo, ilegal … no, impri-, in after, in spanish, in … afternoon, in … bin, in … garage, in … hrs
  -0.3: in … if, in … list, in … me, in … meeting, in … month, in … rain, in … work, included in, india
  -0.3: infla-, infos, inner, inscrire, inscris, inscris moi, inscrivez … pas, instead … texting
  -0.3: insurance … the, interesa el, interested remove, interet, invoice to, invoice … my, iphone |
  -0.3: is amazing, is back, is i, is illegal, is lovely, is mad, is nuts, is old, is perfect, is right
  -0.3: is saturday, is something, is … address, is … bad, is … before, is … bike, is … class, is … covered
  -0.3: is … damage, is … green, is … need, is … parking, is … people, is … present, is … price
  -0.3: is … something, is … two, is … warranty, is … we, it alone, it came, it cost, it like, it needs
  -0.3: it since, it till, it twice, it went, it … again, it … fixing, it … going, it … next, it … shifting
  -0.3: it … stuck, it … then, it … working, it … yet, items NUMBER, itsel-, itself, j accepte, j enseigne
  -0.3: j me, j vas, j … bloque, j … chercher, j … choisi, j … clique, j … deux, j … ecrit, j … en, j … sorti
  -0.3: j … supprime, j … tout, j … vos, jaja mi, jaja you, jalan, jamais … ces, janm, japan, jarte-, jartera
  -0.3: je descends, je desire, je lai, je laisse, je pedale, je prefererais, je … apres, je … c
  -0.3: je … ecoeure, je … m, je … pus, je … quand, je … retirer, je … saurais, je … sortir, je … tantot
  -0.3: je … vos, jersey, jetez mon, jetez … numero, job … de, joine-, joined, joy, joy |, jst, juego
  -0.3: junta |, junto, jus, just come, just email, just no, just quit, just remove, just … more, juste des
  -0.3: juste m, juste … la, juste … nom, keep going, keep sending, keep … up, keeps ringing, keeps … off
  -0.3: key is, kindly discontinue, kindly do, kindly |, kiss, knee |, l, l abonnement, l article
  -0.3: l assistance, l avais, l entree, l … des, l … sans, la arreglo, la ca, la cloche, la compre
  -0.3: la compro, la facture, la grandeur, la guardan, la meteo, la moins, la on, la rodilla, la route
  -0.3: la saaq, la sacoche, la trek, la valve, la … ahorita, la … apres, la … chere, la … cuando
  -0.3: la … delete, la … demain, la … haha, la … lache, la … prolongee, la … sigue, la … textos, label
  -0.3: lachez … vous, lady with, lai, laissez la, lana, laptop |, las alertas, las flores, las promociones
  -0.3: las … a, lasagne, last slice, last |, last … do, lasts, lave, laver, laver |, law>angry, layin-
  -0.3: laying, ldroi-, ldroit, le agradeceria, le bike, le bol, le cafe, le contesto, le digo, le en
  -0.3: le jour, le laisser, le modele, le necessaire, le reparer, le robot, le spam, le systeme
  -0.3: le … aujourdhui, le … est, le … frotte, le … juste, le … message, le … oui, le … pa, le … sans, lead
  -0.3: leade-, leader, leave … off, leave … out, lect, lecturer, left at, left hand, left him, left … is
  -0.3: left … wallet, lentejas, les dejo, les envois, les pedi, les pieces, les taxes, les vieilles
  -0.3: les … au, les … enlevez, les … mon, les … ont, les … pneus, let … off, let … out, letters |, ley, lid
  -0.3: lien pour, lien … paiement, lift lobby, ligne est, like getting, like spam, like … cancel, like … end
  -0.3: like … not, like … opt, line again, link … not, lire, list … a, lista gracias, lista you, lista … la
  -0.3: lista … mensajes, lista … textos, liste merci, liste … textos, listed, little |, live with, ll
  -0.3: llamen |, llanta esta, llave en, llave … el, llave … la, llegan sus, llego NUMBER, lleguen … a
  -0.3: llegues, lo digo, lo phone, lo pueden, lo reenvia, lo veo, lo … de, lo … hoy, lo … quiero, lo … you
  -0.3: loadi-, loading, loca |, local, locked |, log, lol NUMBER, lol enlevez, lol … me, long time
  -0.3: long … it, longer … in, longer … these, look up, looked at, looks … a, loose-, los dije, los dos
  -0.3: los reporto, los sabados, los … es, los … estan, los … jaja, los … mi, los … quitenme, lotte-
  -0.3: lottery, lousse, love, love of, love … god, lovely |, lube for, lugar, lunettes sont, m abonner
  -0.3: m avait, m aviez, m … appele, m … inscrite, m … les, m … par, m … vos, ma chaine, ma paye, ma pedale
  -0.3: ma reparation, ma … retirez, ma … veut, maam please, machine a, madam i, made the, magasin svp
  -0.3: maghr-, maghrib, mah, mailb-, mailbox, mailing list, mais les, mais … pour, make … quit, malay-
  -0.3: malaysian, malu, manana temprano, manda la, mandame un, mandan mensajes, mandar textos
  -0.3: mandar … mensajes, mandarme textos, mande, mandeme la, manden … avisos, manden … bici, manden … mas
  -0.3: manden … por, maneja, manque un, manques, mantenimiento, many hours, many people, many … from
  -0.3: marcada, marche pour, marche tu, marked, marketplace, marli-, marlin, marlin NUMBER, maroo-, maroon
  -0.3: marre de, marre-, mas con, mas le, mas ofertas, mas … con, mas … porfa, maudit |, may … please, mc
  -0.3: me after, me anytime, me cai, me can, me contesto, me de, me dejan, me demander, me di, me dicen
  -0.3: me encantan, me first, me go, me ha, me hartaron, me how, me just, me like, me llame, me more
  -0.3: me never, me nuts, me quite, me quito, me sacaron, me sali, me saquen, me she, me svp, me thank
  -0.3: me too, me where, me while, me |, me … des, me … dinner, me … dos, me … email, me … everything
  -0.3: me … favor, me … from, me … guardan, me … how, me … manda, me … merci, me … message, me … never
  -0.3: me … new, me … old, me … porfa, me … price, me … puede, me … pues, me … reenvia, me … rire, me … so
  -0.3: me … textiando, me … thank, me … total, me … voicemail, me … would, me … yes, me>wrong, meant … text
  -0.3: meet at, meetings, mejor que, mejor … correo, meme bruit, menor de, menor … edad, mensaje … llego
  -0.3: mensajes borrenme, mensajes porfavor, mensajes que, mensajes … por, mensajes … you, merci bonne
  -0.3: merci pour, merci … ai, merci … cesser, merci … journee, merci … moi, merci … retirer, mere de
  -0.3: mere … la, mes coordonnees, message c, message dit, message is, message vous, message … again
  -0.3: message … am, message … l, messages de, messages you, messages … j, messages … the, messages … vous
  -0.3: messaging this, mesure NUMBER, meteo, meteo |, meter, mettez du, mettez les, mettez mon, mettez … de
  -0.3: mettez … en, mi carro, mi direccion, mi marido, mi nadie, mi novia, mi parte, mi respuesta, mi … ahi
  -0.3: mi … les, mi … vieja, mi … y, mieux pas, mieux que, mieux … vous, might … late, mijo … no
  -0.3: mind … texting, minus NUMBER, minute, minutos |, misa y, miss the, missed calls, missing the
  -0.3: mistake please, mobile number, moi out, moi s, moi savoir, moi stp, moi vos, moi … ces, moi … merci
  -0.3: moi … que, moi … rappels, moi … rien, moi … tes, moins chere, moins souvent, moins |, molesta el
  -0.3: molestando, molesten mas, molestia |, mon adresse, mon autre, mon frein, mon operation, mon recu
  -0.3: mon tour, mon … avant, mon … fait, mon … une, money … me, monter, more message, more reminders
  -0.3: more updates, more … left, more … needed, more … since, more>me, more>these, morning is, mother in
  -0.3: mother is, motor … la, motorcycle, mouri-, mourir, moyen de, mrng, msjs |, mtn, much better, much i
  -0.3: much obliged, much … me, much … you, muchacho de, muchi-, must but, muy … para, mwen pa, my address
  -0.3: my answer, my bf, my bro, my calendar, my day, my face, my gift, my key, my mom, my mothers, my opt
  -0.3: my rental, my sis, my … address, my … end, my … fell, my … group, my … needs, my … or, my … pays
  -0.3: my … reads, my … set, my … take, my … thank, my … today, my … too, my … took, my … up, n … am
  -0.3: n … your, nada, nadie les, nadie … aviso, naggi-, nagging, nationale, ne … textez, need your
  -0.3: need … by, need … remove, neighbor … the, neighbours, neta |, netto-, never given, never going
  -0.3: never joined, never read, never stops, never subscribed, never … at, never … back, never … consent
  -0.3: never … will, new tires, new … on, ni … texto, nicer, niego, nights |, ninguno mas, no and, no dejen
  -0.3: no i, no leo, no lleguen, no marque, no otro, no paren, no reason, no send, no trae, no volver
  -0.3: no … ads, no … alcanza, no … asi, no … asked, no … cambien, no … caso, no … dejen, no … dinero
  -0.3: no … envie, no … escribieran, no … factura, no … interested, no … llega, no … mis, no … molesta
  -0.3: no … msj, no … necesito, no … only, no … otro, no … porfa, no … promociones, no … remove, no … take
  -0.3: no … thanks, no … today, no … volver, no … was, no … x, nom … vos, nomas … cadena, non, non enlevez
  -0.3: nord, not add, not authorized, not close, not email, not joking, not recall, not sell, not stay
  -0.3: not turn, not … can, not … customer, not … marketing, not … receive, not … squeaking, not … with
  -0.3: not … work, not>these, note … the, notice |, noticed |, notification, notifications for, novel-
  -0.3: novela, novia, now take, now the, now you, now … are, now … stop, now … there, number if, number like
  -0.3: number too, number>send, numero demandez, numero soit, numero … NUMBER, numero … cuenta, numero … des
  -0.3: numero … la, numero … urgence, objec-, object, obligatorio, obliged, ocloc-, oclock, ocupa-, ocurr-
  -0.3: ocurra, of, of love, of messages, of order, of patience, of stock, of those, of your, of … but
  -0.3: of … remove, of … you, off les, off notifications, off since, off so, off speaker, off stop
  -0.3: off … messages, off … number, off … order, off … so, off … waitlist, off … work, offense … i, offert
  -0.3: offli-, offline, ofrez-, often … i, oil change, ok thanks, ok … can, old chain, old parts, olviden mi
  -0.3: olviden … numero, olvidese, omit, on arrive, on phone, on silent, on thursday, on with, on … charge
  -0.3: on … demain, on … demenage, on … desabonne, on … my, on … or, on … quote, on … rental, on … ride
  -0.3: on … road, on … screen, on … site, on … thing, on … this, on … train, on … wheels, once and
  -0.3: once … for, one asked, one was, one wheel, one you, one … and, one … make, one … or, only for
  -0.3: only gave, only want, open today, open … the, opene-, opinion, opte, or NUMBER, or after, or are
  -0.3: or should, or … for, or … out, or … which, orcha-, orchard, orden de, otez la, otra cosa, otro mas
  -0.3: otro … asi, ou … ai, ou … la, ou … le, oubliez … de, ouell-, ouellet, oui de, oui … confirme
  -0.3: oui … sa, oui … veux, our … NUMBER, our … is, out NUMBER, out … for, out … not, out … order
  -0.3: out … patience, out … stock, out … these, ouvert dimanche, ouverts |, over my, over text, overh-
  -0.3: overnight |, owe |, oye y, oye … no, pa, pack … in, pagar con, pagar … dos, pain but, pairs, paise
  -0.3: paix … vos, pal |, panee-, paneer, papie-, papier, par ce, par … enlevez, para esa, para eso, para no
  -0.3: para … los, para … viernes, para … you, parale … los, parar-, pararan, pare de, paren los, park … the
  -0.3: parking is, parqueo, part in, part … la, partes |, pas accepte, pas aux, pas capable, pas dit
  -0.3: pas payer, pas pis, pas si, pas vos, pas … debarquer, pas … des, pas … on, pas … peine, pas … stop
  -0.3: pasar hoy, paseo … sabado, passe mon, passe … tour, passer, passer samedi, patatas, patch kit
  -0.3: patience avec, pay cash, pay for, pay that, pay you, payer … deux, pedals off, pedals on, pedi … me
  -0.3: pedi … mensajes, pegad-, pegada, peine de, pendant la, people to, people … to, per my, per text
  -0.3: perdieron, perdr-, perdre, permiso … escribirme, permiso … que, permission de, pero quitenme
  -0.3: pero … la, pero … mi, pesa, peur |, peut attendre, peut on, peux … a, peux … etre, peux … le
  -0.3: phone call, phone do, phone fell, phone goes, phone has, phone number, phone tree, phone will
  -0.3: phone … all, phone … of, phone … your, photo of, photo … the, physics, pick, picking it, pics … the
  -0.3: pictures … this, pido … me, pie, pilules, pinch, pinche, pinea-, pineapple, pings, pintarla
  -0.3: pis … velo, piton, plainte |, plainte … crtc, plan and, planc-, playa, please bring, please n
  -0.3: please put, please respect, please she, please turn, please … and, please … at, please … by
  -0.3: please … de, please … for, please … me, please … messages, please … once, please … thx, please … will
  -0.3: please … with, pleno, plesa-, plesae, plug, plus NUMBER, plus avec, plus entendre, plus merci
  -0.3: plus … avoir, plus … contacter, plus … en, plus … nouvelles, pneu arriere, pneu est, pneu … la
  -0.3: pneus svp, pneus … en, pnr, police a, police … retrouve, politely, ponce, ponchaduras |, poner una
  -0.3: poner … queja, ponganme, ponganme en, ponganme … la, pongas, poppe-, popped, por aqui, por dios
  -0.3: por fabor, por las, por … mensajes, por … o, porri-, porridge, port, porte c, porte d, porto-, porton
  -0.3: posez, posit-, possible d, possible to, post |, poubelle, poubelles, pour changer, pour etre
  -0.3: pour faire, pour jeudi, pour une, pour … assurance, pour … les, poussette, pouvez le, powers
  -0.3: powers out, precio no, precio por, prefer … to, prefere les, prefere ne, prefererais, prend … un
  -0.3: prendre le, prendre |, presc-, prescription, presentation, press to, presses, presta |, pret pour
  -0.3: pretending to, prie … ne, priere, printemps |, private, private … i, probarla, problemas, programme
  -0.3: prohi-, prom, prometieron, promocion |, promotions |, propa-, propaganda, propina, pu la, pu … ca
  -0.3: pu … vos, publicidad aqui, pude … el, pueda |, pueda-, puede dar, puede … en, puede … las
  -0.3: pueden dejar, pueden parar, pueden … a, puedo cambiar, puedo cancelar, puedo recibir, puerta de
  -0.3: pull me, pull the, puro, pus … de, puse stop, put … back, put … phone, qu … me, quand la
  -0.3: quand … pedale, quand … vous, que, que acepte, que ca, que decir, que estaba, que existo, que firme
  -0.3: que hago, que hay, que jartera, que llegue, que molestia, que nadie, que pararan, que quiero
  -0.3: que … acepte, que … borren, que … cobren, que … est, que … haya, que … mande, que … mis, que … nom
  -0.3: que … otra, que … puedo, que … recois, que … sale, que … solo, que … vaut, queda el, quedaron
  -0.3: quedo … bien, quedo … gracias, queen-, queens, quelle couleur, quelle grandeur, quelle … le
  -0.3: queria mensajes, quien lo, quien … autorizo, quien … esto, quien … que, quien … yo, quieras
  -0.3: quiero hacer, quiero mi, quiero recordatorios, quiero salir, quiero salirme, quiero … avisos
  -0.3: quiero … dinero, quiero … le, quiero … los, quiero … ni, quiero … no, quiero … recibiendo, quiet-
  -0.3: quit bugging, quit messaging, quit … NUMBER, quit … and, quit … but, quit … up, quitame … tu
  -0.3: quitar … oxido, quitarme de, quite las, quiten este, quiten … cel, quiten … la, quitenme por
  -0.3: quitenme you, quitenme … ahi, quitenme … su, quitte … liste, quy, raat, radio |, rahul, raide |
  -0.3: raleigh |, ranch-, rancho, rappelle pas, rappels d, rather you, rdv … NUMBER, reach the, read your
  -0.3: read … NUMBER, ready … i, reagi, real, rear wheel, receipt says, receipt … my, receive your
  -0.3: receiving this, recevoir les, recevoir … promos, recevrais, recharge, reciben, recibir estos
  -0.3: recibir nada, recibir sus, recibir |, recogi la, recogi … bici, recordatorios you, records please
  -0.3: recum-, recupere, red ones, refac-, refaccion, reflecteurs |, reflectors |, refuse to, refuse |
  -0.3: regale la, registre |, relationship, remboursable, remettre |, reminding, remove moi, remove us
  -0.3: remove … basket, remove … lock, removed me, removed … your, remueva, remuevanme, rental … the
  -0.3: rentre |, rentrer, repair not, repair please, repair … for, reparee, repit-, replied to, reply from
  -0.3: reply … you, repondre j, reported it, reporting … to, reporto, resena, resolution, respe-, respect my
  -0.3: respeto |, responda, reste NUMBER, restees, retire … consentement, retired and, retirenme
  -0.3: retirer … la, retirez la, retrait de, retrouve mon, reveille le, revenu, revient, revoi-
  -0.3: revoke consent, revoke my, revoked, rgpd, ride, ride de, ride that, ride with, ride … one
  -0.3: riding … the, rien, right … is, ring … the, ringing me, robot … me, rompan, roste-, roues, rough-
  -0.3: roughly, round, round |, row NUMBER, rubbish, rubs |, rue des, run a, run it, s arrete, saaq, sabados
  -0.3: saber si, sac |, sacame |, sacame … ahi, sacrez moi, said the, said … is, said … would, sais … si
  -0.3: sake, sale still, salgas, samedi matin, sans arret, saquen el, sat |, saturday i, saurais
  -0.3: saurais gre, saurais … de, save me, save … old, saved my, savin-, saving, savoir quand, saw the
  -0.3: say … not, saying stop, saying yes, says no, says … NUMBER, says … on, says … the, sched-, school |
  -0.3: schwa-, schwalbe, scrab-, scrabble, scrapez mon, scratch on, screw-, scrub my, scrub … number
  -0.3: se agradece, se desabonne, se desabonner, se sale, se … cada, se … dejo, se … dije, se … les
  -0.3: se … para, se … sola, season |, seat off, seat post, second … i, see … i, see … tomorrow, sees, segun
  -0.3: segunda, selling the, semanas esperando, semble |, send texts, send … any, send … messages, send … of
  -0.3: send … text, sending this, sending you, sending … texts, sending … the, sent, sent … the, sera la
  -0.3: service at, servicio de, set me, setting, she did, she quit, she wants, she will, she … away
  -0.3: she … my, she … ok, shipment |, shop texting, shop |, shopping, shots, show off, show … where, shower
  -0.3: shut … the, si confirmo, si llama, si siguen, sick … these, siege de, siege … bebe, siest-
  -0.3: sigan enviando, signs, sigo en, sigue haciendo, sigue … ruido, silla … bebe, sillita, silver one
  -0.3: simple, sin textos, sin … permiso, sin … que, since you, singed, sir is, sir my, sir please, site |
  -0.3: six, size tube, size … NUMBER, sleeping |, slice, slide-, slides, smiley, smog, smoking |, sms for
  -0.3: sms in, sms the, sms … de, sms … my, sms … no, so bring, so can, so did, so early, so far, so good
  -0.3: so hard, so sweet, so there, so what, so … are, so … hurry, so … now, so … this, sobra-, sobrina, sod
  -0.3: sol, solic-, solicito que, solid-, solitos, some cake, something … with, sondages, sorry it
  -0.3: sorry … you, sortez … velo, sortir |, sory, souhaite pas, souhaite plus, soup, souris, souvenir d
  -0.3: spam me, spam … with, spameen, spamming my, spamming the, spare key, spark-, specials, specials |
  -0.3: speec-, speed |, spend-, spending, spoil |, spray, spring tune, squeak |, squir-, stage-, stages
  -0.3: stalk-, standing, stationne, stay off, sth, sticks, sticky, still … these, stolen last, stop blowing
  -0.3: stop ca, stop getting, stop je, stop or, stop por, stop saying, stop spam, stop squeaking, stop text
  -0.3: stop thank, stop thx, stop working, stop y, stop your, stop … alerts, stop … bike, stop … bikes
  -0.3: stop … good, stop … he, stop … here, stop … in, stop … les, stop … message, stop … never
  -0.3: stop … presses, stop … reminders, stop … shipment, stop … them, stop … tomorrow, stop … work
  -0.3: stopped at, stopped shifting, storage fee, store credit, straight, stron-, strong, stuck behind
  -0.3: stuck … a, stuck … work, studd-, studded, studded tires, subida |, sucks |, sue |, suena cuando
  -0.3: suis ecoeure, suis rendue, suis sur, supposedly, supprimez le, supprimez … numero, sur mon
  -0.3: sur … carte, surfa-, surprises, surre-, sus … me, suscribi … nada, suscripcion a, suscripcion de
  -0.3: suspension |, svp le, svp que, svp … me, swap the, sweep-, sweetheart, swell, swing by, switch … off
  -0.3: t appelle, t … la, take mine, take one, take … list, take … to, takes, taking … off, talk about
  -0.3: talk the, tanner, tant qua, tapon, tarik, tarjeta de, te jure, te mando, te plait, te voy, tea |
  -0.3: teacher … my, teal, team coach, tech, techn-, tee, tel sonne, telefono no, telefono para, telephone |
  -0.3: telephone … pour, tell my, tell … his, tell … if, tell … your, telling … i, tenes, tengo buena
  -0.3: tengo dinero, tengo … decir, terrible, text came, text can, text more, text says, text us, text with
  -0.3: text … NAME, text … stop, text … than, texte … les, texte … que, texted … the, textez … pu, textiez
  -0.3: texting for, texting remove, texting … is, texting … take, texting … the, texto en, texto merci
  -0.3: texto non, texto … NUMBER, texto … es, textos en, textos stp, textos votre, textos … NUMBER
  -0.3: textos … les, textos … mi, textos … pas, texts so, texts when, texts … NUMBER, texts … do
  -0.3: texts … get, texts … one, texts>me, than before, than that, than … thought, thank … please
  -0.3: thanks you, thanks … no, thanksgiving |, that, that covered, that frame, that right, that says
  -0.3: that wheel, that … about, that … i, that … more, that … of, that … out, the atm, the beach, the boys
  -0.3: the carbon, the cell, the click, the clock, the club, the computer, the couch, the courier, the crack
  -0.3: the dishes, the driver, the driveway, the emergency, the extended, the fitting, the flu, the free
  -0.3: the freehub, the grass, the handlebar, the hat, the heads, the hem, the interview, the kid, the love
  -0.3: the magazine, the mail, the map, the match, the numbers, the pics, the presses, the promos
  -0.3: the shipment, the shower, the station, the storage, the tape, the tcpa, the teacher, the toilet
  -0.3: the tour, the training, the tuesday, the used, the … add, the … all, the … alone, the … between
  -0.3: the … broke, the … bus, the … cassette, the … coach, the … dad, the … early, the … email, the … fell
  -0.3: the … first, the … guy, the … have, the … help, the … inch, the … job, the … lights, the … lock
  -0.3: the … love, the … mate, the … myself, the … party, the … pedals, the … quits, the … reminders
  -0.3: the … removed, the … repair, the … sale, the … slice, the … stopped, the … stops, the … take
  -0.3: the … team, the … then, the … tomorrow, the … trail, the … trek, the … updates, the … visit
  -0.3: the … warranty, the … work, the … would, then … me, therapy, there NUMBER, there any, there before
  -0.3: there bud, there parking, there still, there with, there … bells, there … to, there … waiting
  -0.3: there … your, these and, these cost, these days, these little, these on, these remove, these sms
  -0.3: these … are, these … texts, they … it, they … my, they … you, things |, think … the, thinking … that
  -0.3: thinks … is, this crap, this creak, this derailleur, this it, this remove, this service, this sms
  -0.3: this … can, this … if, this … list, this … on, this … one, this … texting, this … ton, thought |
  -0.3: threw, throw away, throw-, throwing, thursdays, thx for, tiene caso, tiene |, tienen la, tienen … la
  -0.3: tienen … talla, til monday, till friday, till … NUMBER, till … end, timbre de, timbre no, time asking
  -0.3: time you, time … i, tip |, tiran-, tirando, to anyone, to confirm, to cut, to delete, to email
  -0.3: to here, to message, to never, to no, to these, to turn, to … again, to … boss, to … down, to … email
  -0.3: to … fcc, to … first, to … husband, to … nephew, to … phones, to … receiving, to … sending, today can
  -0.3: today you, todo gracias, todo … con, todo … no, told … all, told … this, tombee, tomber |, tones
  -0.3: tonight or, tono, too small, too … can, too … messages, took … number, took … off, top … the, tope
  -0.3: touch it, touchez pas, tough, toujours la, tournez a, tournez … gauche, tous mes, tout est, tout sur
  -0.3: tout svp, tout … le, town, tqm, trabajo hasta, trabajo … la, traffic is, trafico, trail-, trains
  -0.3: tranquila, tranquille j, tranquilo |, transferencia, travaille de, travaille … nuit, travailler a
  -0.3: travailler … NUMBER, treat you, treat-, tree |, tried, tried to, trop … je, trop … merci
  -0.3: trop … textos, trying … fix, tu vous, tu … lol, tu … pour, tuesday at, tuiti-, tuition, tuque
  -0.3: turn it, turn … notifications, turqu-, turquoise, twice and, two of, typic-, typical, uf, ugly
  -0.3: un cell, un mauvais, un prix, un tiempo, un … ca, un … je, una camara, una cita, una maquina
  -0.3: una queja, unaut-, unauthorized, unchecked, under warranty, une chaine, une plainte, une sonnette
  -0.3: university, unsub please, unsubscribe moi, unsubscribe my, unsubscribe svp, unsubscribe … this
  -0.3: unsubscribed |, unsubscribing |, unsur-, unsure, untag, until the, up NUMBER, up over, up so
  -0.3: up tomorrow, updates please, updates … this, urge |, urgente |, us from, usage, usagees, usar mi
  -0.3: use your, ustedes … no, utile, va prendre, va tu, va … estar, va … que, vacances |, vaina
  -0.3: vais … samedi, vaiss-, vaisselle, veint-, veinte, velo enlevez, velo … besoin, velo … l, velo … pret
  -0.3: velod-, velos … enfant, vence, vend, vendez … des, venga-, verdad jaja, verla, veuillez … retirer
  -0.3: veut … quoi, veut … recevoir, veux le, veux pus, veux recevoir, veux … du, veux … payer
  -0.3: veux … savoir, vez you, vez … que, vibre, vieilles, vieja y, viernes que, viernes y, viernes … me
  -0.3: vieux pneus, virez, visite, voicemail |, volant, volunteer, volviendo, vos alertes, vos rabais
  -0.3: vos texto, vos … ca, vos … je, vos … ne, vos … par, vos … sur, votre … avec, votre … merci, voudrai
  -0.3: voudrais que, voulais … de, vous aime, vous avais, vous comprenez, vous enlever, vous ouvert
  -0.3: vous saurais, vous … gre, vous … oublie, vous … permis, vous … quelle, vous … textiez, voy con
  -0.3: voyage de, vue, vuelvan … mandar, vuelven, wait do, wait there, wait … not, waited, waiti-, waiting
  -0.3: wake … up, wallet at, walt, want … and, want … blue, want … i, want … new, want … old, want … opt
  -0.3: want … receive, want … take, want … unsubscribe, wanted a, wants off, warde-, warden, warne-, warned
  -0.3: was only, was short, was … NUMBER, was … about, washer, washing, watch the, way … many, we need
  -0.3: we … NUMBER, we … again, we … for, we … out, weath-, weather, web, welcome to, well that, well … you
  -0.3: went … my, were at, what kind, what … going, what … said, whatevers, wheel off, wheel or, when … come
  -0.3: when … have, when … pedal, when … phone, when … stop, when … was, whens … next, wherever, which … to
  -0.3: while |, while … am, who knows, whoever … is, whoever … the, wif, will leave, will swing, will text
  -0.3: will … NUMBER, will … late, will … out, will … over, will … stay, will … take, will … turn, windows
  -0.3: wine |, wish … would, with 2, with all, with bells, with … else, with … mom, with … red, with … stuff
  -0.3: with … texting, within NUMBER, without telling, without … i, wo la, work please, work … i
  -0.3: work … please, working on, working … it, works better, worn, worried, worse … before, worth fixing
  -0.3: would take, would … do, would … get, would … give, would … have, would … nice, would … want, wow that
  -0.3: write again, write to, write … anymore, write-, writt-, written, wrong answer, wtu28-, xerox, xfis
  -0.3: y ahi, y cada, y con, y necesito, y poner, y todos, y … cerrado, y … contesta, y … mandando
  -0.3: y … nunca, y … para, year old, yes or, yes … can, yes … no, yes … this, yesterday and, yet … am
  -0.3: yeule, yo take, yo … esto, yo … marque, yo … que, you also, you block, you consegui, you email
  -0.3: you finish, you fit, you gift, you if, you know, you land, you le, you nomas, you salio, you saquenme
  -0.3: you sign, you spamming, you te, you unsubscribe, you … aguanto, you … did, you … email, you … end
  -0.3: you … envien, you … escriban, you … habia, you … hartaron, you … insistan, you … killing, you … le
  -0.3: you … like, you … lleguen, you … mandar, you … mon, you … muchos, you … noon, you … otra
  -0.3: you … schwalbe, you … still, you … them, you … there, you … when, you … would, you … write, you … xx
  -0.3: your ads, your boss, your company, your counter, your cousin, your mechanic, your parking, your shoes
  -0.3: your … card, your … lot, your … me, your … say, your … text, your … texting, your … thanks
  -0.3: | actually, | almost, | alright, | apague, | apaguen, | auriez, | avisame, | aviseme, | bajale
  -0.3: | batterys, | big, | borrar, | break, | changement, | consentement, | contactez, | cours, | darme
  -0.3: | dejaron, | demande, | desabo, | desinscrire, | desuscribanme, | eliminenme, | epargnez, | estoy
  -0.3: | ew, | exijo, | feels, | fell, | frere, | hagame, | harto, | honestly, | kid, | lay, | literally
  -0.3: | mail, | meme, | mums, | mwen, | nobody, | op, | parale, | parenle, | paye, | per, | pido, | plesae
  -0.3: | podrian, | ponganme, | powers, | quitaron, | ras, | rechazo, | regale, | remueva, | requesting
  -0.3: | rien, | sacre, | salio, | saqueme, | scrap, | scuse, | signed, | sis, | storage, | support
  -0.3: | supprime, | survey, | tantos, | team, | termina, | terminamos, | tienes, | tiren, | train, | turned
  -0.3: | unauthorized, | unsubscribed, | unsure, | vu, | water, | xq, | zip, | … accepte, | … accidentally
  -0.3: | … ads, | … agradece, | … allez, | … avertissement, | … bateria, | … bday, | … beg, | … bloque
  -0.3: | … blowing, | … bot, | … bouton, | … buena, | … butt, | … camaras, | … cambiar, | … cancelen
  -0.3: | … cesser, | … changez, | … claim, | … cobran, | … coupe, | … cracked, | … creaking, | … cuesta
  -0.3: | … decided, | … desire, | … desist, | … disappointed, | … dog, | … drop, | … ended, | … entonces
  -0.3: | … envoyer, | … equivocada, | … escriben, | … esten, | … exam, | … fait, | … fan, | … felicia
  -0.3: | … flight, | … food, | … forfait, | … frame, | … gerant, | … getting, | … harto, | … hi, | … hostel
  -0.3: | … immediately, | … inform, | … jartera, | … kit, | … laptop, | … lis, | … llave, | … lock
  -0.3: | … lunettes, | … mail, | … mandarme, | … marca, | … marido, | … marketing, | … meeting, | … mejor
  -0.3: | … molesten, | … molestia, | … mom, | … moms, | … morning, | … mother, | … mucha, | … notice
  -0.3: | … obligatorio, | … obliged, | … other, | … paix, | … pantalla, | … perfect, | … pick, | … picked
  -0.3: | … possible, | … profe, | … promised, | … promocion, | … pub, | … queria, | … question, | … quit
  -0.3: | … rappels, | … recibo, | … recogi, | … retiro, | … reviens, | … ruido, | … sait, | … salio
  -0.3: | … saying, | … screen, | … share, | … sonne, | … souris, | … spare, | … subscription
  -0.3: | … suscripcion, | … switch, | … tenes, | … tengan, | … termine, | … thanksgiving, | … traigo
  -0.3: | … tried, | … trust, | … updates, | … value, | … velos, | … working, ~_abo, ~_abu, ~_ai, ~_ail
  -0.3: ~_all, ~_alr, ~_an_, ~_av, ~_aye, ~_ben, ~_bui, ~_cai, ~_cas, ~_cl, ~_coa, ~_cod, ~_de_, ~_dey, ~_en_
  -0.3: ~_eta, ~_ex, ~_exi, ~_flo, ~_for, ~_ham, ~_hea, ~_hiv, ~_hum, ~_i_, ~_in, ~_l_, ~_lee, ~_leu, ~_lie
  -0.3: ~_mo, ~_mu, ~_non, ~_oc, ~_of_, ~_oth, ~_pa_, ~_pat, ~_que, ~_rid, ~_rie, ~_sch, ~_sir, ~_six, ~_swe
  -0.3: ~_tre, ~_un, ~_vis, ~_vo, ~_voi, ~_wri, ~_yo, ~_ze, ~aca, ~acci, ~acco, ~acha, ~acid, ~actu, ~adu
  -0.3: ~aho, ~aine, ~aisi, ~aiti, ~ally, ~alme, ~alon, ~alr, ~als_, ~alu, ~amas, ~amos, ~anca, ~ans_, ~apol
  -0.3: ~arc, ~arl, ~arri, ~arro, ~asi_, ~asp, ~bask, ~bel, ~bia, ~bing, ~bras, ~bre_, ~bui, ~buil, ~casl
  -0.3: ~casq, ~cco, ~cel, ~chan, ~chas, ~che, ~cher, ~cif, ~cio_, ~coa, ~cod, ~con, ~con_, ~conm, ~cta
  -0.3: ~darm, ~das, ~ddl, ~ddle, ~deo, ~des_, ~dey, ~dey_, ~dfu, ~dful, ~dio_, ~dre_, ~eby, ~eby_, ~ece
  -0.3: ~ecir, ~ect, ~ecto, ~edf, ~eeds, ~eem, ~ees, ~eeti, ~ega, ~egg, ~egl, ~eglo, ~eho, ~elle, ~ells, ~els
  -0.3: ~ema_, ~eman, ~emb, ~enan, ~ende, ~enim, ~ensu, ~ent, ~eo_, ~ereb, ~erie, ~esas, ~est_, ~etas, ~eul
  -0.3: ~eule, ~ever, ~fax, ~fers, ~ffec, ~figu, ~for, ~for_, ~fos_, ~fra, ~fus, ~gan_, ~gara, ~got, ~gre_
  -0.3: ~hace, ~her_, ~hose, ~hr_, ~hurc, ~ica, ~ier_, ~ild, ~inis, ~ino_, ~ista, ~itin, ~kan, ~ke_, ~kie
  -0.3: ~laci, ~lego, ~leur, ~lier, ~lire, ~llu, ~lon, ~lot_, ~lum, ~mac, ~mall, ~mara, ~mel, ~meu, ~mpi
  -0.3: ~nce, ~nci, ~ncy, ~ncy_, ~nes_, ~nfr, ~nimi, ~nion, ~nit, ~nly, ~nly_, ~nmi, ~nmig, ~nnu, ~non, ~non_
  -0.3: ~nst_, ~ntry, ~ocio, ~odd, ~of_, ~oit, ~olic, ~om_, ~oman, ~omb, ~omin, ~omis, ~omm, ~omos, ~onmi
  -0.3: ~ons_, ~onso, ~onte, ~ook, ~orr, ~orre, ~orw, ~orwa, ~oth, ~oyo, ~part, ~peak, ~pear, ~pit, ~polo
  -0.3: ~post, ~que_, ~ramm, ~rans, ~rday, ~rdi, ~re_, ~real, ~reby, ~rec, ~regl, ~regu, ~res_, ~rev, ~ribe
  -0.3: ~rid, ~rig, ~riq, ~riqu, ~riva, ~rman, ~rne, ~ropa, ~rouv, ~rri, ~rzo_, ~sa_, ~sado, ~self, ~sho
  -0.3: ~six, ~six_, ~sket, ~spe, ~spea, ~ssem, ~ssus, ~stor, ~tag, ~tal_, ~tch, ~tco, ~ten, ~that, ~tici
  -0.3: ~tie, ~tiem, ~ting, ~toc, ~tol, ~ton, ~tra, ~tri, ~tti, ~ttin, ~tudi, ~tune, ~ueda, ~uff_, ~ulem
  -0.3: ~ully, ~unio, ~unt, ~unt_, ~ur_, ~uri, ~ust_, ~ve_, ~ved, ~ved_, ~veil, ~ven_, ~vok, ~xin, ~yan, ~yez
  -0.3: ~yez_, ~zon_, ~zzes
  -0.37: (tables say none)
  -0.4: (unknown 8), (you), 2 … for, 2 … i, 2 … n, NAME off, NAME … my, NAME … please, NUMBER again
  -0.4: NUMBER cents, NUMBER h, NUMBER if, NUMBER lol, NUMBER minutos, NUMBER mph, NUMBER sms, NUMBER star
  -0.4: NUMBER unread, NUMBER will, NUMBER … can, NUMBER … des, NUMBER … el, NUMBER … escape, NUMBER … gone
  -0.4: NUMBER … if, NUMBER … last, NUMBER … late, NUMBER … stop, NUMBER … tu, NUMBER … will, a bicycle
  -0.4: a bird, a casa, a contact, a denunciar, a dios, a disque, a estar, a fever, a friend, a hablar
  -0.4: a hint, a llamar, a look, a man, a mechanic, a pain, a pasar, a payer, a private, a quiet, a sound
  -0.4: a surprise, a thumbs, a true, a waiting, a way, a … apres, a … basura, a … blonde, a … by, a … can
  -0.4: a … ces, a … desabonner, a … do, a … dos, a … he, a … it, a … las, a … lista, a … over, a … papa
  -0.4: a … plus, a … through, a … un, abeg … me, aboga-, abonner a, about … lol, about … wheel, abroa-
  -0.4: abroad, abste-, abus, accidentally, accord … des, account to, ace, acepte recibir, acuerdo con
  -0.4: added you, adjust, adjuster, advan-, advance, advertising, after that, after you, after … please
  -0.4: afuera yo, again … the, aged, agend-, agradece, agradeceria que, agree … this, ahead and, ahhhh
  -0.4: ahi estare, ahi estoy, ahorita … puedo, ai lu, ai repondu, ai retrouve, ai … aucune, ai … par
  -0.4: ai … tout, aimerais ne, aimerais … mon, aimerais … plus, air … le, aircon, airport |, ajuste
  -0.4: al celular, al mecanico, al mediodia, al … con, alcance, alcanza |, alertes pour, alerts for
  -0.4: all after, all night, all text, all this, all … contacts, all … text, all … with, allergic
  -0.4: allergic to, alley, alone … i, already … stop, already … you, also … the, alta, alto a, alto me
  -0.4: alto no, alto o, alto … asiento, am about, am back, am by, am driving, am moving, am ready
  -0.4: am sending, amazo-, amazon, amor |, an uber, and go, and keep, and please, and there, and … on
  -0.4: and … texts, and … would, and … you, ang, animal, animal |, animo, anniversary, annule je
  -0.4: annule … pas, annule … rdv, annulee, annuler le, annuler mon, annulez ma, another … now, antes … las
  -0.4: any way, anyone else, anything … to, apaguen, appa, appear, appelle moi, apple pay, appreciate the
  -0.4: approve the, apres le, apres |, aprie-, aprov-, apuntame, apuntame … la, apunten, are annoying
  -0.4: are … kidding, are … off, are … serious, are … so, are … you, arm, arrange, arreglarla, arregle
  -0.4: arrete toi, arrete … la, arrete … passant, arrete … svp, arrete … textos, arreter chez, arreter … me
  -0.4: arreter … messages, arretez le, arretez … ca, arretez … messages, arretez … vous, arrivees
  -0.4: arrivees |, artic-, as before, as … you, asiento … me, ask … you, asked to, asked |, asking if
  -0.4: asking … to, assez content, assez … pour, assistance, asteu-, at it, at our, at these, at … light
  -0.4: at … shop, at … with, atento, attention, au chalet, audio, authorised, autiste, autocollants
  -0.4: autocollants |, automatiques, autorise … le, autres messages, avais demande, avais … vu, avant … ca
  -0.4: avec, avec … bike, avec … par, avertissez moi, avez, avez envoyez, avez jamais, avez … fini
  -0.4: avez … recu, avisame, avisame cuando, avisos a, avoir … textos, away for, away … the, axe, b there
  -0.4: babysitting, back … a, back … is, bagel-, bagels, baila, baiss-, baja … asiento, baja … precio
  -0.4: bajel-, bajele, bajenme, balance is, balay-, balayage, banana, banana |, banque, bas, basic tune
  -0.4: basico, basura |, batar-, batard, batch, bath, batterie charge, be NUMBER, be patient, be … if
  -0.4: be … me, be … pain, beach, beau merci, beau travail, beaucoup … messages, before … after, behav-
  -0.4: behave, behind you, belanja, believe it, bendiciones, besoin … casque, besoin … m, better be, bici a
  -0.4: bicis para, bicis |, bike back, bike est, bike off, bike out, bike so, bike … now, bike … please
  -0.4: bike … take, bikes now, bins, bins out, bird, biscuits, blank-, blanket, block me, blonde m, blood
  -0.4: bloque sur, bloque … numero, bloqueado, bloquear este, bloquear … numero, bloqueo la, bloquer |
  -0.4: bmx |, board-, boarding, boda, bonjo-, bonjour, boss, bother with, boulo-, boutique … les, bow
  -0.4: box by, brakes do, bravo |, break down, bride, bright, brise |, brise-, brisee, briti-, british
  -0.4: bro the, broke … collarbone, broma |, bucks |, buen, buena-, burnt, bus … near, but could, but keep
  -0.4: but … me, but … no, buy … number, buzon, by 2, by … car, c mon, c pour, c … NAME, c … possible
  -0.4: c … toi, ca cesse, ca continue, ca enlevez, ca ici, ca plus, ca sur, ca … coupe, ca … coute
  -0.4: ca … plus, cada cuanto, cadena se, cage |, caisse |, calcomanias, calcomanias |, calculator, call at
  -0.4: call before, call do, call if, call you, call … about, call … am, call … at, call … my, call … not
  -0.4: call … since, call … you, calls not, calls … texts, calme, camaras … NUMBER, cambiar mi
  -0.4: cambiar … cita, came … the, caminando, can hear, can make, can … resend, can … tell, can … turn
  -0.4: cancel me, cancel text, cancel these, cancel … text, cancel … texts, cancela la, cancela mi
  -0.4: cancela … cita, cancelame, cancelar los, cancelar mi, cancele la, capable |, caps lock, card with
  -0.4: card … declined, card … file, card … you, care now, cares, carte cadeau, carte … credit, casi me
  -0.4: cast, cavit-, ce bruit, cease all, cell … off, cell … pas, cell … your, cellulaire svp, celui
  -0.4: celular … el, cena, cerramos, cerveza, cese, cesen, cessez tout, chain, chain skips, chaine a
  -0.4: chaine … pas, change … idee, changed to, changer … cassette, changes, chaque texto, charged me
  -0.4: charged … a, charger |, charges, che pas, cheap |, check for, cherche une, chida, chips, chofe-
  -0.4: chofer, choice |, choir, chum va, cierren, cinem-, cinema, cita … el, claim ticket, clamp
  -0.4: class … NUMBER, cle de, clear |, cliente … de, close on, close |, code for, codigo no, color but
  -0.4: combien … fois, come … NUMBER, come … and, come … as, come … can, comfy, comin, coming for, comme si
  -0.4: commencez, comment va, comment … fais, commis, communications |, como cancelo, como … otra
  -0.4: completely |, compteur, comptez plus, computadora, computer |, comunicaciones, con esos, con … numero
  -0.4: concert, condo-, confiscated, consentimiento para, consignment, conta-, contact the, contact … a
  -0.4: contact … about, contactarme, contacten |, contactez moi, contacting this, contacting … number
  -0.4: contento, conteste |, contesten, continuer, contract, contrato, conversation, copia, copies
  -0.4: corolla |, cortala, cosas y, costa-, cote de, could use, could … find, could … get, could … not
  -0.4: coupee, courriels |, court |, cousin from, coute-, couvre, cover it, crank-, cranks, creak-, creaking
  -0.4: crevaisons |, crewe, crissez, crochet, crois … c, cross … off, crtc |, crying |, cuadro |
  -0.4: cualquier cosa, cualquier hora, cuando le, cuando llega, cuando … acaba, cuando … las, cuanto cuesta
  -0.4: cuanto el, cuanto se, cut … off, cut … steerer, cutti-, cutting, d, d entreposage, d entretien
  -0.4: d interrogation, d los, d … les, d … lol, da mas, daily, dangerous, dans vos, dans … liste
  -0.4: dans … message, dans … spams, datab-, database, daughters phone, day of, de avisarme, de batterie
  -0.4: de bicis, de ces, de char, de d, de demander, de fois, de gel, de la, de livraison, de llover
  -0.4: de misa, de niaiser, de noche, de paiement, de precios, de pubs, de rappel, de reparer, de repondre
  -0.4: de samedi, de t, de text, de … NAME, de … abren, de … avis, de … demain, de … dos, de … enviar
  -0.4: de … esquina, de … estime, de … excuser, de … faut, de … las, de … llamar, de … m, de … nada
  -0.4: de … oublier, de … rappels, de … sa, de … soeur, de … sont, de … tia, de … you, deadl-, deadline
  -0.4: deals on, debarque moi, debarque |, debarquer, debut, decia |, decline the, declined try, decolle
  -0.4: deja dit, deja pret, deja … mandarme, dejar … recibir, deje mis, deje … el, deje … guantes
  -0.4: dejen … enviarme, delay-, delete, delete grupo, delete pedido, delete … al, delete … o, delete … old
  -0.4: demain matin, deme … baja, demi, denunciar, dernier message, des frais, des … NUMBER, desabonner de
  -0.4: desabonner svp, desactivez les, desde hace, deseo recibir, desire plus, despierto, desso-, dessous
  -0.4: desub-, desuscribirme, detenganse, deux velos, deux … svp, deuxieme, devoi-, devue-, di … como
  -0.4: did they, did … answer, did … authorize, did … miss, did … need, did … request, digale al, digital
  -0.4: dije al, dime, dina, diner |, dinero |, dingi-, dinging, dios, disculpe la, dishe-, dishes, dit … de
  -0.4: dit … pour, do i, do these, do your, do … accept, do … all, do … answer, do … delete, do … instead
  -0.4: do … press, do … price, do … read, do … texting, do … understand, do … unsubscribe, do … walk
  -0.4: do … wear, docte-, docteur, does a, does that, does … come, dog … the, doing it, dollar, donc plus
  -0.4: donc … de, donde puedo, donde … no, done at, donne … consentement, donuts |, dose, down to, down … i
  -0.4: drawe-, drawer, dream, drett-, drette, drette la, drives, droit-, droite, drop, dropp-, dropped a
  -0.4: droppers, drum, du harcelement, du prix, du retard, du tirage, du … la, du … mais, dude stop
  -0.4: duermete, duty, dying, e, early for, ease up, easie-, eat already, echanger, ecrir-, ecrire
  -0.4: ecrire ici, ecrire … ce, ecris pour, ecrivez |, ecrivez … ici, ecrivez … plus, edad, efectivo … no
  -0.4: el, el buzon, el cargador, el dinero, el jefe, el oxido, el presio, el presupuesto, el saldo
  -0.4: el triciclo, el y, el … asi, el … donde, el … todavia, el … y, electrique |, elle me, email use
  -0.4: email went, email … to, emailed, en arret, en blanco, en dessous, en dos, en montant, en paix
  -0.4: en voulais, en voyage, en … bolsa, en … ou, en … sans, encore … a, end feels, end my, end please
  -0.4: end these, end … my, end … please, end … rental, end … season, end … story, enfri-, english please
  -0.4: enlevez ca, enlevez l, enlevez … ancien, entiende |, entienden, entran, entrar, entrer, envel-
  -0.4: envelope, envie de, envie mas, envio de, envoi de, envois svp, envoyer … rappels, envoyez … plus
  -0.4: epargnez, equivoque … talla, era … mi, error en, es en, es esto, es su, es … robot, esa … es
  -0.4: escribale, escriben, escribieran |, escuche, espera |, est bloquee, est coupee, est possible
  -0.4: est prete, est toi, est une, est vendu, est … enlevez, est … harcelement, est … normal, est … sans
  -0.4: esta lloviendo, esta vez, esta … alto, esta … baja, estaba cerrado, estan abiertos, estar … su
  -0.4: estare, este … gracias, estimate for, estos textos, estoy bien, estoy manejando, estuvo … por, et la
  -0.4: et vous, et … les, et … moi, etais dans, etais pas, etais … le, etait pour, etait pret, ete … par
  -0.4: etes … le, etranger, etre enleve, etre retiree, etre texte, ever text, everyone in, exam hall
  -0.4: exchange, excuser, excuser c, excuser … est, exijo, exist, exist |, expired, explique, explique a
  -0.4: explique … NAME, extended, exter-, fail, faire … textos, fait … arret, fait … j, faites ca, faites ce
  -0.4: faites comme, faites moi, faites … les, faites … mon, faites … si, faiz, faltan, falto, fasci-
  -0.4: faste-, faster, fatbi-, fatbike, faut une, favor y, favor … la, favorcito, feder-, federal, fees
  -0.4: fell in, fermez le, fever |, few, fiebr-, fiebre, fiebre |, fille … l, filli-, filling, filth-
  -0.4: filthy, fin a, fin you, final … la, financement, financing, fine … is, fini … textos, finish the
  -0.4: first day, first ride, first then, fissu-, fissure, fit … in, fix … flat, fixin, fixin to, fleet
  -0.4: flip phone, floja, flojo, flojo-, flojos, flu, fois, fois faut, fois mais, fois … pense, follow
  -0.4: footb-, football, for NUMBER, for asking, for d, for dinner, for insurance, for sale, for saturday
  -0.4: for service, for two, for work, for … account, for … cat, for … cheaper, for … day, for … delivery
  -0.4: for … guys, for … last, for … long, for … love, for … my, for … race, for … small, for … text
  -0.4: for … thanks, for … week, forget i, forget the, forget to, forgot the, forgot |, formulario, foto por
  -0.4: found my, found one, fous, foute-, foutez, frais … NUMBER, frame number, freezing, fregar, frene
  -0.4: freno … atras, friegues, fries, from these, from … or, front wheel, g munro, gagne-
  -0.4: garantie prolongee, gave consent, genou, gerer, get … anymore, get … by, get … call, get … it
  -0.4: get … message, get … of, get … on, get … to, getting … texts, gfs, giant escape, give … NUMBER
  -0.4: give … for, give … number, glad, glove |, gloves on, gnome, go i, go thru, go … for, goes … my
  -0.4: going away, going forward, good evening, good with, good … for, googl-, gossant, got cut, got … last
  -0.4: got … message, grafigne, gravel |, gre, grincement, groomer, group chat, guardan, guidon … le, guys
  -0.4: guys just, guys stop, guys … great, haber aceptado, habia … que, hable con, hace el, hace … el
  -0.4: hagame el, hago para, hago |, hago … que, haha ok, haha |, hahahaha, half now, half of, half only
  -0.4: handed, hangi-, happy bday, happy … month, harassing, harassment |, hasta NUMBER, have enough
  -0.4: have to, have … get, have … off, hay prisa, hay … pa, haz, he ate, he wants, headset |, heari-
  -0.4: hearing, heel, her … are, here on, here your, here … you, heres my, herra-, herramienta, hi it, hide
  -0.4: hielo, hier j, hier … ai, highw-, highway, hills, hint, history, hit me, hit … up, hittin, hittin my
  -0.4: hitting, hmm, hocke-, hockey, hoggi-, hogging, hogging the, hold the, home for, honor, hope |
  -0.4: how can, how … text, how … would, hubie-, huele, hum, hung, hung up, i at, i ate, i choose, i feel
  -0.4: i made, i must, i muted, i press, i really, i refuse, i reported, i resign, i rode, i run, i saved
  -0.4: i test, i took, i wear, i withdraw, i … and, i … bad, i … blocked, i … charged, i … check, i … dead
  -0.4: i … happy, i … leave, i … losing, i … moving, i … n, i … new, i … nights, i … on, i … online
  -0.4: i … prefer, i … ready, i … saying, i … sending, i … sue, i … text, i … texting, i … use, i … would
  -0.4: iba, identificacion, idiot-, if any, if my, if not, if your, if … must, if … rains, il veut, il … je
  -0.4: impor-, important |, impuesto, in canteen, in fb, in future, in library, in office, in red, in toilet
  -0.4: in you, in … box, in … from, in … like, in … lol, in … morning, in … office, in … trash, in … window
  -0.4: in … world, incluye la, info … your, inform … if, inscrite a, instead |, interac |, interesado en
  -0.4: interesado |, interesses, interrogation, ir a, is 2, is also, is broken, is dead, is free
  -0.4: is harassment, is important, is my, is raining, is sunday, is the, is working, is … be, is … can
  -0.4: is … cancelled, is … group, is … if, is … just, is … normal, is … same, is … spam, is … surprise
  -0.4: is … thank, is … they, is … today, it 2, it already, it as, it gone, it or, it outside, it quit
  -0.4: it right, it say, it stopped, it thank, it that, it til, it today, it you, it … already, it … before
  -0.4: it … by, it … due, it … making, it … never, it … raining, it … stop, it … tomorrow, it … too, j … lu
  -0.4: j … retrouve, j … voulais, jaja la, jaja … you, jamais inscrite, jamais svp, jamais … rien, je
  -0.4: je coupe, je porte, je sache, je viens, je … garder, je … pareil, je … plainte, jesus, job on
  -0.4: job pas, jokes, jusquau, just for, just put, just wanted, just … not, juste … le, kampu-, kampung
  -0.4: keep saying, keep your, keep … the, kickstand |, kidding me, kinda, know … the, l autre
  -0.4: l entreposage, l erreur, l … tout, la a, la arretez, la boda, la carrera, la cena, la derniere
  -0.4: la difference, la ebike, la iglesia, la machine, la madre, la main, la messe, la neige, la preuve
  -0.4: la primera, la publicite, la puede, la reparation, la rue, la ubicacion, la verdad, la … aussi
  -0.4: la … azul, la … barata, la … ce, la … chaine, la … charge, la … electrica, la … elle, la … juste
  -0.4: la … ne, la … paso, la … prochaine, la … semana, la … sin, la … un, lache |, lachez … le, laisse
  -0.4: laisse … j, laisse … message, laissez … la, laissez … tranquille, laissez … un, las calcomanias
  -0.4: las rueditas, las … you, last nite, late for, late … i, laughing at, laughing |, laundromat, lawyer |
  -0.4: lay off, le bouton, le choix, le dehors, le digan, le doy, le falta, le groupe, le manden, le menu
  -0.4: le morceau, le plus, le pongan, le pont, le quiten, le trafic, le … boue, le … dehors, le … dit
  -0.4: le … enlevez, le … fait, le … mas, le … no, le … plus, le … roule, le … vert, leaki-, leaking
  -0.4: leave her, leave your, leave … NUMBER, leave … bike, leave … for, leave … message, leave … old
  -0.4: leave … on, leave … outside, leaving in, left his, left over, leg day, lend me, les casques
  -0.4: les nerfs, les petites, les reflecteurs, les texto, les … arretent, les … aussi, les … avec, les … du
  -0.4: les … merci, les … par, les … pas, les … roues, les … una, les … vous, let NAME, letra, letra-
  -0.4: letras, letters, library |, licencia, lien de, lift it, lift my, light quit, lights |, ligne du
  -0.4: like last, like … NAME, like … stop, like … time, like … to, limit, limping, line when, list can
  -0.4: list no, list now, list price, list this, list you, lista y, lista … precios, liste enlevez, listen |
  -0.4: livrer |, livreur … pas, llanta de, llanta vieja, llega |, llegamos, llegan estos, llego tarde
  -0.4: llegue la, llegue … pieza, llevo NUMBER, llovi-, lloviendo, lo, lo vi, lo … los, lo … por, lock i
  -0.4: locke-, locks, logo |, lol, lol … it, long for, longer … customer, loo, look so, look … it, look … me
  -0.4: look … these, los bloqueo, los manden, los … con, los … delete, los … el, los … gracias, los … pero
  -0.4: los … porque, lost … claim, lost … my, lumiere du, m achaler, m as, m avertir, m oublier, m … en
  -0.4: ma batterie, ma chambre, ma commande, ma piece, ma … que, made too, magazine |, mail svp, maili-
  -0.4: mailing, mais arretez, mais moi, mais … textos, make, make … NUMBER, making a, mal quand, mala
  -0.4: malade |, malades, manana y, mancha, mandando |, mandandome, mandarle, mande recados, mande … a
  -0.4: manden … recordatorios, manejar, many gears, many … on, marcar, marcar |, marin, market
  -0.4: marque … casilla, mas el, mas la, mas me, mas … jaja, mas … llanta, mas … please, mas … una, masks
  -0.4: maybe … a, me NAME, me alcanza, me baja, me be, me cobran, me entregaron, me envie, me iban, me llevo
  -0.4: me mandas, me next, me no, me pusieron, me quiero, me quita, me quitaron, me registre, me salio
  -0.4: me salvaron, me semble, me sirven, me some, me suscribo, me thanks, me volvio, me with, me without
  -0.4: me … address, me … again, me … all, me … bring, me … by, me … can, me … cortado, me … desabonne
  -0.4: me … fait, me … foto, me … j, me … le, me … line, me … mejor, me … messages, me … now, me … pa
  -0.4: me … recados, me … that, me … these, me … time, me>angry, me>forever, means |, medecin, media hora
  -0.4: medicine, meeting |, meeting … to, mejor paso, mejore, menor, mensaje por, mensaje … y, mensajeria
  -0.4: mensajes me, mensajes porfa, mensajes y, mensajes … de, mensajes … esta, mensajes … me, mentira, meow
  -0.4: merci du, merci mon, merci plus, merci … me, mes contacts, mes donnees, mes spams, mes … d
  -0.4: mes … pago, message got, message i, message to, message you, message … NUMBER, message … is
  -0.4: message … your, messages on, messages … do, messages … i, messages … me, messaging |
  -0.4: messaging … phone, messe, mettez fin, mettez … a, mi autorizacion, mi esposo, mi nino, mi plan
  -0.4: mi … pa, mi … porfa, mi … pregunta, mic, micro-, mid, mieux le, might be, mil, milit-, military
  -0.4: mind about, mind not, mind … the, minimo, mint, mis guantes, mis mon, mis … you, missed call
  -0.4: missing from, mitai-, mitaines, mitte-, moi avant, moi |, moi … cours, moi … promos, mom does
  -0.4: mom … not, mon ado, mon forfait, mon … bike, mon … dit, mon … la, mon … sonne, money for, montrez moi
  -0.4: morceau, more promos, more room, more textos, more time, more>forever, morning and, motor se
  -0.4: moved the, movil de, moving to, mph, mrt, mth, much … i, much … in, mudam-, mudamos, mujer-, mujeres
  -0.4: mur, must stop, musta-, mute button, muted you, my alarm, my brakes, my eyes, my mobile, my nails
  -0.4: my phones, my shift, my thumb, my ticket, my tire, my … a, my … also, my … and, my … are
  -0.4: my … blocked, my … died, my … folder, my … info, my … left, my … of, my … quit, my … shop, my … tires
  -0.4: n aime, n one, n send, n … i, n … the, n … you, nada gracias, nada quitenme, nada todavia, nada … el
  -0.4: nada … me, nada … mensajes, nada … que, nadie … pregunto, nah fam, nah stop, navidad |
  -0.4: ne … contactez, ne … ecrire, ne … en, ne … texte, necesito el, necesito la, need my, need … NUMBER
  -0.4: need … no, need … number, need … rack, need … texts, need … the, needed i, nerfs, never listen
  -0.4: never okayed, never stop, never thought, never … so, never … texts, never … you, new chain, new in
  -0.4: new month, new … please, next text, next year, niaiser, nice … you, night shift, no aguanto
  -0.4: no entran, no espero, no insistan, no llamar, no los, no mandarme, no message, no pienso, no seguir
  -0.4: no somos, no want, no … all, no … deja, no … digan, no … haga, no … llame, no … manana, no … mensaje
  -0.4: no … pongan, no … promos, no … reminders, no … room, no … solo, no … svp, no … verdad, no … vuelvan
  -0.4: nobody told, nobody wants, noire, nom svp, nom … sur, nom … tirage, non arretez, non … l, non … les
  -0.4: noqui-, nos mudamos, not authorize, not eat, not even, not good, not keep, not on, not pay
  -0.4: not replace, not request, not sent, not … la, not … message, not … needing, not … over, not … riding
  -0.4: not … sending, not … so, not … thinking, not … told, not … well, not … without, noticed
  -0.4: notifications svp, nouveau … pis, nouveaux, now … do, now … i, nowhe-, nowhere, nro |, number away
  -0.4: number change, number keeps, number the, number will, number |, number … all, number … from
  -0.4: numero en, numero mejor, numero sans, numero … este, numero … una, nunca … inscribi, nunca … me, nut
  -0.4: o bajo, ocupo |, of flats, of god, of here, of season, of story, of true, of waiting, of … do
  -0.4: of … on, of … week, off before, off by, off n, off there, off these, off what, off … here, off … one
  -0.4: off … tune, offer, offre-, offres, often do, oigno-, ok ca, ok mais, ok will, ok you, ok … did
  -0.4: ok … not, ok … then, ok … will, okd, old address, old and, old … back, old … on, on again
  -0.4: on facebook, on ferme, on file, on hold, on in, on monday, on please, on sunday, on these
  -0.4: on … arreter, on … calme, on … card, on … end, on … fridge, on … hill, on … st, on … trail
  -0.4: on … wheel, one got, one i, one … in, onion-, onions, only … it, only … off, only … one, only … you
  -0.4: onto, opini-, opt … please, or anything, or … am, or … me, or … we, or … will, order from
  -0.4: order please, order the, order … not, ordin-, ostie, ote … de, otez les, other … is, otra … you
  -0.4: ou … ce, oublie de, oublie pas, oublier |, oubliez le, oubliez … mon, oups j, oups … ai, out here
  -0.4: out lol, out your, out … NUMBER, out … true, outside |, outta my, ouvre-, ouvrez, over and
  -0.4: over … the, owes me, own phone, pa … de, pa … you, pace, pace is, pace … the, pad, pago el, paix avec
  -0.4: pan, pantalla |, par contre, par jour, par … ca, para lo, para you, parada de, parenle |
  -0.4: parfait … passe, parrilla |, parte de, partes, pas ben, pas comment, pas envie, pas mais, pas mes
  -0.4: pas une, pas … faire, pas … lundi, pas … me, pas … meme, pas … sa, pasa el, passant |, patineta
  -0.4: pay NUMBER, pay by, pay in, pdf, peace, pedales de, pedi … y, pedir-, pelea-, people … my, perdi el
  -0.4: perdon … you, pere a, permission for, permitted, pero gracias, pero si, pesados, peur, peux m
  -0.4: peux me, peux passer, peux payer, peux … arreter, peux … enlever, phone keeps, phone … do, photo … la
  -0.4: pick me, picked |, picking … up, pidieron, pieces |, pis vous, pis … me, place NUMBER, place pour
  -0.4: plainte au, plaqu-, please add, please cut, please hold, please it, please keep, please refrain
  -0.4: please save, please … a, please … have, please … her, please … messaging, please … stop
  -0.4: please … sure, please … texts, please … thank, please … that, pleurer, pleut |, plugs, plus au
  -0.4: plus c, plus ecrire, plus les, plus tot, plus … pour, pneus a, pneus sont, pneus … clous, poche |
  -0.4: pocket |, point … interrogation, pointes, polite, ponche, poner para, poner … que, pongame
  -0.4: pongo stop, por favorcito, por sms, por una, por … gracias, porch, porfabor, porte plainte, porti-
  -0.4: portiere, possible de, potea-, poteau, potence, potencia, pouces |, pour aujourdhui, pour de
  -0.4: pour diner, pour le, pour recevoir, pour samedi, pour tout, pour vrai, pour … ces, pour … desabonner
  -0.4: pour … plus, pour … rendez, pour … service, pour … sortie, pour … une, pourriel, pourt-, pourtant
  -0.4: pouvez … arreter, pouvez … les, pouvez … mon, pow, powde-, powder, praye-, prefere pas
  -0.4: preferiria que, preferiria … no, prefiero no, prefiero que, preguntaron si, preguntaron … queria
  -0.4: prend tu, prendre un, preocupes, prepaid, prets, price match, prie |, prier-, primero |, privacy
  -0.4: proceda, prochaine fois, prolongee, promis de, promo … moi, properly, pu svp, pu … air, pu … promos
  -0.4: pu … text, publicite sur, publicite |, puede pasar, puerc-, puerco, pues no, pun, punct-, puncture
  -0.4: puppy, pupus-, pupusas, put … new, qua, que conteste, que dios, que falta, que pesados, que significa
  -0.4: que verguenza, que … ai, que … cesse, que … la, que … lista, que … mas, que … por, que … queria
  -0.4: que … roule, que … sache, que … sigan, que … te, que … veux, quebr-, quebro, queda, quedo muy
  -0.4: queen |, quel, quelle … vous, qui … donne, quien manda, quien te, quiera, quiero darme
  -0.4: quiero … gracias, quiero … nada, quiero … pero, quiero … una, quinc-, quinz-, quinze, quise
  -0.4: quit hogging, quit so, quit texting, quit trying, quit … day, quit … to, quitame |, quite mi
  -0.4: quiteme |, quiteme … la, quiten la, quiten las, quiten |, quiten … number, quitenlo de, quoi vos
  -0.4: quoi … affaire, quoi … code, quote-, quoted, racin-, racing, raide, rapido |, ras, ras le, ras … bol
  -0.4: rates, raw, rayad-, rayez … de, rayez … numero, rcv, re, reachable, recar-, recargables
  -0.4: receive these, recevoir des, recevoir … message, recevoir … texto, recipe, recit-, recital
  -0.4: recois trop, recoive plus, recordatorios a, reembolso, reenvia, reenvia |, reflecteurs, refund me
  -0.4: refuse de, refuse les, reg, regale, registre, release, remboursement |, remercie, remonter, remove me
  -0.4: remove … name, remove … phone, remove>send, removed it, removed … from, removed … this, removing
  -0.4: rendue a, renou-, renov-, rentals, repair … i, reparle, replacement, reply … this, reply-, replying
  -0.4: repondre a, reponds a, report you, reporting you, reprenez, request to, requesting removal, resilier
  -0.4: resoled, responde, respu-, respuesta, resto |, resultats, retiree, retiren mi, retirer ce
  -0.4: retirez les, retour, retrait en, retrait … magasin, return the, return to, reviendrai pas
  -0.4: reviendrai plus, revoq-, revoque, rice |, rid … the, ride it, riding it, rien du, rien … d, right to
  -0.4: right … the, ring the, ring … bell, rm, roads are, robbe-, robbery, robe, robo, robot ou, robot-
  -0.4: robots, rodilla, room in, rouge, rouge |, rouille |, rouler avec, rueda … la, rusti-, rustine, s
  -0.4: s enleve, sabia, sacre, safe to, sage, said … text, said … was, sais … c, sait, salam-, salamat
  -0.4: salgo |, salido, salio |, salir de, salle, salmo-, salmon, salvaron, same time, samedi j, samedi je
  -0.4: samedi … ai, sandw-, sandwich, sans … j, saqueme de, saturdays, saturdays |, saura-, saute-, sauter
  -0.4: sauvez, savoir de, savoir |, say NUMBER, say so, say the, says delivered, says hi, says … are
  -0.4: scrap the, scrapez, scratch |, screw you, scrub, se acaba, se calme, se cancela, se salio, se … baja
  -0.4: se … bien, se … como, se … por, se … quedo, se … quiero, se … sale, se … samedi, see me, see … in
  -0.4: selle est, semaine, sembl-, semble, send more, send to, send you, send>texts, sending them
  -0.4: sending … messages, sens, sent … is, serai … a, serie c, serie … est, servicio, setti-, shaki-
  -0.4: shaking, shall i, she texted, shifting is, shifts, shine |, shit, shook, shopp-, shorter
  -0.4: should … stop, shut it, si a, si … bien, si … mensajes, si … mi, si … puede, siaux, sick can
  -0.4: sick … this, sigan … mensajes, signale au, sigue, siguen, silence radio, sin bici, sin cita, sin … y
  -0.4: since … i, since … is, singe-, singi-, singing, sirve-, sirven, sistema, sitti-, sitting, size … i
  -0.4: skipping, skips, sleeps, slime, slowl-, slowly, smells like, smile-, smoke, sms … NUMBER, sms … your
  -0.4: snowb-, so fast, so if, so take, so … do, so … more, so … on, so … please, so … should, so … take
  -0.4: so … told, so … your, soldes, solicito la, solicito … baja, sollicite, solo los, solo … frenos
  -0.4: somebody else, somebody there, somebody … me, something wrong, somethings, sonne tout, sonne … rien
  -0.4: sooner, sorry can, sortez mon, sounded, soupe-, souper, souvi-, souviens, space in, spams, speciaux
  -0.4: splin-, spots, squeaking |, squeal, squeeze, stadi-, stadium, stand |, stay open, stay … my, steam-
  -0.4: still at, stock-, stop crying, stop en, stop et, stop light, stop payment, stop riding, stop selling
  -0.4: stop that, stop thinking, stop … je, stop … moi, stop … n, stop … no, stop … pas, stop … said
  -0.4: stop … texting, stop … time, stop … up, stop … with, stop>more, stop>want, stopping by, stops |
  -0.4: storage |, store … me, strai-, stric-, strict, stuck at, stuck |, stuck … the, suave, subie-, subje-
  -0.4: subscription |, suela, suffit les, suis desabonne, suis fait, suis … c, suis … reunion, suits, suivr-
  -0.4: suivre, sunse-, sunset, suppe-, suppl-, supposed … get, supprimez moi, sur la, sur un, sur … textos
  -0.4: surgery |, surprise |, surveys, sus envios, sus … you, suscribo, suspendan los, svp … d, svp … en
  -0.4: swing, switch off, switch on, switched off, take NAME, take her, take that, take … hint, take … old
  -0.4: take … your, talks, tannee de, te … si, teach … to, teaching, tele, telefono … que, teleg-, telegram
  -0.4: telephone alors, telephone c, temps a, tengo otra, tengo otro, term, terminan, terminar, terminer
  -0.4: terminez, termino de, text a, text do, text notifications, text on, text people, text that, text was
  -0.4: text your, text … ever, text … in, text … is, text … wife, textb-, textbook, texteo, texting i
  -0.4: texting list, texting me, texting … and, texting … now, texto a, texto j, texto o, texto … vous
  -0.4: textos que, textos sur, textos you, textos … de, textos … en, textos … me, textos … mon
  -0.4: texts anymore, texts coming, texts no, texts now, texts off, texts … it, texts … now, than … please
  -0.4: thank … kindly, thank … no, thanks … asking, that again, that bad, that pic, that repair, that … any
  -0.4: that … one, the NUMBER, the airport, the answer, the basic, the bike, the bins, the boss, the bus
  -0.4: the charger, the corner, the coupon, the crank, the date, the deluxe, the deposit, the downtown
  -0.4: the email, the extra, the fcc, the fenders, the fish, the form, the gears, the giant, the guest
  -0.4: the hall, the horn, the morning, the notifications, the parking, the parts, the porch, the promo
  -0.4: the pump, the purple, the raffle, the recall, the recipe, the saturday, the screen, the side
  -0.4: the silver, the stand, the sticker, the stickers, the street, the sun, the tandem, the tracking
  -0.4: the train, the trunk, the update, the vicar, the waiting, the waitlist, the website, the wedding
  -0.4: the weekend, the world, the yellow, the … and, the … arrived, the … been, the … charge, the … form
  -0.4: the … grips, the … how, the … line, the … needs, the … raffle, the … say, the … service, the … tape
  -0.4: the … yes, them to, them … me, then NUMBER, there no, there please, there … more, these alerts
  -0.4: these i, these … to, they were, thief, thing i, thing is, thinking about, thinks i, this on
  -0.4: this point, this rain, this … for, this … harassment, this … take, this … text, thorn-, thorns
  -0.4: thought it, thril-, thrilled, thurs |, thyro-, thyroid, ticket … my, tienda que, tienda |
  -0.4: tienen hasta, tienen por, tienen … con, tight-, til … NUMBER, till i, time after, time please
  -0.4: tired … flats, tired … waiting, tires are, tires in, to 2, to block, to book, to fast, to make
  -0.4: to receive, to return, to stay, to worry, to … 2, to … after, to … an, to … he, to … left, to … other
  -0.4: to … spam, to … them, to … today, to … whole, today or, today … tomorrow, toddler, todo y, together |
  -0.4: toilettage, told NAME, told no, told … could, told … i, told … that, ton … d, too … gears
  -0.4: took … phone, tool, toque-, touch the, tour |, tout ce, tps, trae el, tramp-, trave-, troca |, trona-
  -0.4: tronando, trop … messages, trop … moi, trouve un, truc, trust you, tu moyen, tu … ca, tu … en
  -0.4: tu … me, tuba, tube please, tues |, tuneup, tus, type |, ultima, ultima vez, un aviso, un bruit
  -0.4: un carro, un cliente, un mensaje, un oui, un sms, un … delete, un … et, un … por, un … vocal
  -0.4: uncheck me, une mise, une pompe, une … par, unit NUMBER, unlock, unlock the, unread
  -0.4: unsubscribe … please, unsubscribing, until, up from, up … here, update, updated, ups |, urgente
  -0.4: use … the, used one, usted me, ustedes ni, va … l, va … les, vais a, vais arreter, vais faire
  -0.4: velo en, velo roule, velo … comme, velos en, vendu le, vergu-, verguenza, verifier, veuillez me
  -0.4: veuillez … plus, veut pu, veut une, veux annuler, veux etre, veux juste, veux me, veux sortir
  -0.4: veux … ca, veux … mon, viaje, vibra-, vicar, vidan-, vidanges, vieille chaine, vieja … la, vienn-
  -0.4: viens … le, viens … mon, vieux pneu, viola-, vivem-, vivement, vocal-, vocale, voit samedi, volan-
  -0.4: volver |, vos nouvelles, vos … enlevez, votre base, votre commis, votre site, votre … enlevez, voula-
  -0.4: vous avec, vous bloque, vous demande, vous pas, vous pensez, vous plus, vous recu, vous remercie
  -0.4: vous … aviez, vous … garder, vous … ne, voy manana, voy … denunciar, vu que, vuela, vuelta, vuelva a
  -0.4: vuelvan … escribirme, vuelve a, wait … the, waive-, waiver, walked … the, want me, want … in
  -0.4: want … red, want … wait, want>me, warm, warni-, warning, was not, was told, was … and, was … no
  -0.4: was … the, wat you, watch it, wax |, waxed, we still, we stop, wed |, weddi-, wedding, wee, week
  -0.4: week … am, weight, well … is, well … the, were out, were you, what, what pace, what … needs
  -0.4: whatever you, wheel build, wheels, when my, when ready, when will, when … it, when … land
  -0.4: when … reach, wheres my, which, which lube, which side, which … you, while it, while … are
  -0.4: while … is, who has, who signed, who took, who … this, whoa, whoever is, whole family, why does
  -0.4: wife instead, wife is, will message, will sue, will … back, will … for, will … let, will … off
  -0.4: will … quit, will … when, winds-, windshield, with, with an, with tax, with texts, with the, with two
  -0.4: with work, with … do, with … green, with … hands, with … lol, with … so, with … text, withdraw my
  -0.4: without the, without … me, wobbly, won the, wonder, work, work in, work nights, working today, would
  -0.4: would appreciate, would prefer, would stop, would … mind, would … my, would … no, would … please
  -0.4: would … take, wrong key, xbox, xfa no, y aqui, y el, y estaba, y llego, y luego, y paso, y quiero
  -0.4: y you, y … frette, y … nueva, y … plus, y … salio, yeah, year it, yes do, yo le, yo mismo, yo si
  -0.4: yo stop, yo … hittin, you NUMBER, you break, you bye, you charge, you charged, you de, you deja
  -0.4: you dejenme, you eat, you free, you kidding, you lost, you off, you pick, you price, you quit
  -0.4: you quitenme, you reached, you recogi, you resend, you termino, you tomorrow, you took, you win
  -0.4: you with, you … already, you … and, you … but, you … can, you … de, you … first, you … get, you … go
  -0.4: you … going, you … las, you … listen, you … mensajes, you … need, you … now, you … ok, you … otro
  -0.4: you … somos, you … sun, you … this, you … tres, you>not, you>you, young, young man, your address
  -0.4: your dad, your do, your end, your fault, your i, your money, your sister, your voice, your wife
  -0.4: your … again, your … be, your … do, your … on, your … says, your … when, zero texto, zip tie, zona
  -0.4: | added, | adelante, | ajoutez, | apaga, | apuntame, | asking, | autocorrect, | axe, | bajame
  -0.4: | bajele, | batard, | battery, | brought, | cancelame, | cat, | cierran, | closing, | coach
  -0.4: | consider, | crissez, | decline, | dejo, | dernier, | desactivar, | desinscription, | desinscrivez
  -0.4: | detenganse, | dsl, | effacer, | encore, | escribame, | estamos, | every, | evitez, | explain
  -0.4: | forward, | foutez, | heard, | inform, | livrez, | llamame, | lo, | lol, | mummy, | olviden, | ostie
  -0.4: | pedales, | pedi, | pongan, | pourquoi, | premier, | prix, | pues, | quedamos, | quitting, | rabais
  -0.4: | radio, | rather, | refuse, | regardez, | reported, | reporting, | roads, | scrapez, | scrub
  -0.4: | sigan, | somethings, | swap, | tannee, | terminez, | thought, | time, | traffic, | uncheck, | une
  -0.4: | unenroll, | venden, | vi, | walk, | whoa, | xfa, | … abiertos, | … abogado, | … abonnement
  -0.4: | … account, | … agradeceria, | … al, | … ancien, | … assez, | … atencion, | … aujourdhui, | … aunt
  -0.4: | … book, | … borrame, | … bugging, | … camara, | … car, | … cards, | … carte, | … cash, | … cle
  -0.4: | … clicking, | … commence, | … compro, | … confirmo, | … cousin, | … credit, | … delete
  -0.4: | … demasiados, | … di2, | … died, | … dijeron, | … divorced, | … doctor, | … eat, | … employe
  -0.4: | … envien, | … envoie, | … estaba, | … evening, | … every, | … fam, | … fix, | … found, | … fuera
  -0.4: | … gustan, | … help, | … hold, | … i, | … insurance, | … knees, | … later, | … le, | … lens
  -0.4: | … like, | … literally, | … llevar, | … lloviendo, | … look, | … mandan, | … mandas, | … manque
  -0.4: | … may, | … messaged, | … molestar, | … mudamos, | … oferta, | … otez, | … pace, | … paie, | … paran
  -0.4: | … parenle, | … pay, | … permission, | … pesados, | … petite, | … plan, | … porte, | … quitame
  -0.4: | … quitar, | … quitaron, | … rapido, | … rear, | … receipt, | … refrain, | … reminder, | … reply
  -0.4: | … reported, | … revoke, | … rue, | … sacame, | … salgo, | … saw, | … seat, | … seguir, | … semana
  -0.4: | … servicio, | … seulement, | … shifting, | … side, | … significa, | … silla, | … slept, | … solo
  -0.4: | … souhaite, | … subscribe, | … survey, | … tan, | … tantito, | … thumb, | … times, | … tuesday
  -0.4: | … v, | … veces, | … wearing, | … wheel, | … withdraw, ~_al, ~_ap, ~_ave, ~_awa, ~_bco, ~_be, ~_by
  -0.4: ~_chu, ~_con, ~_cor, ~_cr, ~_d_, ~_deb, ~_dep, ~_der, ~_dev, ~_dio, ~_du, ~_e_, ~_el_, ~_exc, ~_far
  -0.4: ~_fo, ~_fol, ~_gel, ~_gon, ~_ill, ~_je_, ~_jef, ~_kit, ~_ley, ~_lib, ~_lir, ~_ll, ~_lle, ~_lo_, ~_loa
  -0.4: ~_lol, ~_lu, ~_mar, ~_mi, ~_mid, ~_oa, ~_onl, ~_rea, ~_rec, ~_s_, ~_se, ~_sho, ~_tal, ~_tea, ~_tho
  -0.4: ~_too, ~_tou, ~_wh, ~_wou, ~_yel, ~_you, ~abar, ~abog, ~abu, ~acar, ~aced, ~adre, ~advi, ~ae_, ~age
  -0.4: ~ago_, ~aily, ~alki, ~alor, ~also, ~ame, ~ams, ~ani, ~anne, ~appe, ~arer, ~aron, ~asl_, ~asq, ~asqu
  -0.4: ~asti, ~asto, ~atab, ~ateu, ~augh, ~aut_, ~avan, ~avec, ~ayo, ~ayo_, ~bco, ~beau, ~bin, ~bis, ~boga
  -0.4: ~bonj, ~boss, ~boun, ~bra, ~by_, ~care, ~carg, ~cas_, ~cass, ~cend, ~cep, ~cern, ~cert, ~chai, ~chu
  -0.4: ~chur, ~cido, ~cio, ~cion, ~criv, ~ct_, ~ctro, ~cuad, ~dail, ~dan, ~de_, ~dep, ~des, ~dev, ~devu
  -0.4: ~dia, ~dol, ~dola, ~dou, ~dow, ~dre, ~drop, ~dvi, ~eace, ~eado, ~eads, ~ebe, ~eblo, ~ect_, ~eep, ~ele
  -0.4: ~elec, ~elf, ~elf_, ~ell_, ~elui, ~enc, ~enev, ~enn, ~eque, ~ered, ~ers_, ~ertu, ~esan, ~esca, ~espe
  -0.4: ~ess_, ~eta, ~etro, ~ets, ~ets_, ~eur, ~eve, ~evoq, ~exc, ~exij, ~fai, ~fait, ~far, ~ffa, ~fich
  -0.4: ~flee, ~floo, ~fois, ~gee_, ~glan, ~glo_, ~goog, ~guys, ~hais, ~hant, ~hat_, ~hien, ~hive, ~hmm_
  -0.4: ~hora, ~ibe_, ~iber, ~ich, ~iche, ~ico, ~ics, ~ics_, ~idan, ~ido_, ~idor, ~ieme, ~iemp, ~ign, ~ile
  -0.4: ~ile_, ~ille, ~inde, ~iou, ~ious, ~ipi, ~irg, ~isti, ~itc, ~ith_, ~itiv, ~jaj, ~jan, ~je_, ~jef
  -0.4: ~ken_, ~kidd, ~kit, ~lag, ~lar, ~las, ~leet, ~lenm, ~less, ~lete, ~leu, ~lib, ~lio, ~lo_, ~lol, ~lol_
  -0.4: ~luga, ~luti, ~male, ~mar, ~memb, ~mera, ~mil_, ~mme, ~mond, ~morr, ~mos, ~mos_, ~movi, ~nc_, ~nca
  -0.4: ~nd_, ~ndad, ~ndes, ~nfos, ~njou, ~nni, ~nsi, ~ntes, ~nu_, ~nuer, ~nuev, ~nui, ~nuit, ~nuti, ~oat
  -0.4: ~oble, ~odo, ~ogad, ~ogl, ~oie, ~oie_, ~on_, ~onl, ~onm, ~onne, ~ons, ~ont, ~onta, ~ontr, ~oog, ~oogl
  -0.4: ~opag, ~ora, ~ortu, ~ory, ~ory_, ~otor, ~oues, ~pai, ~peac, ~ped_, ~pie_, ~pini, ~plyi, ~poco, ~pran
  -0.4: ~pren, ~pti, ~qui, ~quie, ~ra_, ~rade, ~rand, ~rang, ~rarm, ~rde, ~reet, ~refi, ~rens, ~rfab, ~rges
  -0.4: ~rgo, ~ri_, ~rico, ~rien, ~riv, ~rmo, ~rns, ~rns_, ~ropp, ~rro_, ~rsat, ~rvie, ~rzo, ~sag, ~sage
  -0.4: ~salu, ~sco_, ~sha, ~sid, ~sida, ~sist, ~spec, ~sses, ~ssi, ~stro, ~sume, ~swin, ~teac, ~tean, ~tef
  -0.4: ~thou, ~tima, ~tit_, ~tro_, ~tten, ~tto, ~ttr, ~uba, ~ubo, ~uden, ~uel, ~uie, ~ulto, ~uni, ~ups_
  -0.4: ~ura, ~urse, ~us_, ~utt, ~vacy, ~vant, ~vec_, ~vei, ~vier, ~vin, ~virg, ~voie, ~we_, ~wedd, ~wou
  -0.4: ~writ, ~xij, ~xijo, ~yeah, ~yel, ~yell, ~youn, ~zer
  -0.5: 2 min, 2 weeks, 2 … is, NAME example, NAME … la, NAME … the, NUMBER a, NUMBER giant, NUMBER hours
  -0.5: NUMBER la, NUMBER only, NUMBER quid, NUMBER si, NUMBER stop, NUMBER textos, NUMBER … at
  -0.5: NUMBER … enough, NUMBER … m, NUMBER … marche, NUMBER … on, NUMBER … svp, NUMBER … there
  -0.5: NUMBER … what, NUMBER … with, NUMBER … your, a 2, a clous, a comprar, a dead, a demenage, a garde
  -0.5: a la, a link, a mile, a molestar, a quoi, a reportar, a sorti, a ton, a voicemail, a while
  -0.5: a … arrete, a … card, a … chain, a … consenti, a … delete, a … my, a … ninos, a … now, a … otro
  -0.5: a … pause, a … vie, a … vos, aband-, abiertos |, able, able to, about to, abren los, abren … domingos
  -0.5: absen-, abuela, abuela |, acaso, accepte de, account number, aceptan tarjeta, achalez, achete une
  -0.5: acosa-, act, actin-, acting, activ-, add my, addre-, address, address on, address … NUMBER, adelanto
  -0.5: adresse c, adresse … est, adultes, adver-, affaire la, afinacion |, after church, after work
  -0.5: again and, again please, ago … it, agradeceria, agradezco mucho, agreed |, agreeing … this, agreg-
  -0.5: aguanto, ahead … the, ahora … el, ahorr-, ai accepte, ai dit, ai fini, ai lache, ai manque, ai quitte
  -0.5: ai rate, ai roule, ai … pour, ai … pu, ai … stop, ai … voyage, ai … vu, ailleurs maintenant
  -0.5: aime mieux, aimerais … le, aimerait, air NUMBER, airport, alarm … going, alarme du, alcanza
  -0.5: alleycat |, allo … est, almos-, almost, alr |, also can, am on, am paying, am sick, am still
  -0.5: am … can, am … stop, amables, amazing |, an … or, ancie-, and also, and come, and did, and have
  -0.5: and leave, and neither, and remove, and thank, and … NUMBER, and … keep, and … me, and … one
  -0.5: angry>list, anniv-, annule ou, annuler les, annulez … rendez, anot, anot |, another … from, ans et
  -0.5: answer is, antivol |, any … please, any … texts, any1, anymo-, anymore, anymore … me, anymore … you
  -0.5: appeal, appelee, appelez … a, appli-, apren-, aprendio, apres … job, apres … svp, are helpful
  -0.5: are out, are … coming, are … going, arran-, arrete ca, arrete la, arretent pas, arreter ca
  -0.5: arreter … la, arreter … textos, arretez de, arretez vos, arretez … envoyer, arretez … reparation
  -0.5: arretiez, art, as do, as to, as usual, as … remove, ask … to, asked … this, asking … a, asks, assez d
  -0.5: at, at gate, at once, at … 2, at … gate, at … is, at … office, at … point, ate |, ate … whole, attei-
  -0.5: atteinte, attorney general, au dos, au printemps, au … lol, aucune … svp, auriez vous, authorize
  -0.5: authorized this, autis-, autorise … textos, autorizar, autorizo |, avec des, avec … messages
  -0.5: avez oublie, avez plus, avez … NUMBER, avez … pris, aviez dit, avion |, avisa-, aviso-, avisos
  -0.5: avisos por, avisos … favor, avoir donne, away please, b … i, back please, back row, bagage, baja los
  -0.5: bajame, balcon, balls, band, banqu-, barn, barrio |, bathi-, bathing, be needing, be on, be … and
  -0.5: be … it, bear, bebe dort, because … you, before or, beginner, belan-, bell is, ben coudonc, bench
  -0.5: besid-, better … me, bici ayer, bici como, bici por, bici … se, bicycle … is, bien gracias
  -0.5: bien … que, bike he, bike looks, bike on, bike … day, bikes please, biscuit, bizum, black one, black-
  -0.5: bless, bless you, blessed, block my, blocked, bloqueo |, bmx, bon … pour, bonne soiree, bonnes
  -0.5: borrar mi, borro-, bother … the, bouton, box of, boy to, boys |, brake pads, brake rubs, brake … not
  -0.5: brakes … not, bread, breaking up, brigh-, bring cash, brule, bubble, bucket, bueni-, build |, bus is
  -0.5: busquen, bussi-, but … texts, but … there, buy my, buying a, by after, by at, by … end, by … or
  -0.5: c quoi, c … ca, c … fatigant, ca change, ca pour, ca rentre, ca vaut, ca … combien, ca … comme
  -0.5: ca … du, ca … rien, ca … sur, call after, call it, call … back, call … me, call … when, calls
  -0.5: calls please, cambi-, cambiar de, cambio mi, camp |, campanita, can come, can pick, can wait
  -0.5: can … all, can … just, can … now, can … please, can … texting, cancel it, cancel that, cancel … the
  -0.5: cancelar la, cancelar … cita, cancelen la, cancellation, cancelled |, cancellez, cansado, canteen |
  -0.5: capte, car … in, card got, carga, carrement, cars, case |, caso … me, casserole, cc, ce matin
  -0.5: cell number, cell off, cell phone, cent, cero mensajes, cesse de, cessez svp, cette affaire
  -0.5: cette liste, cette … de, chai, chain … off, chambres a, chambres … air, change d, changement
  -0.5: changez la, changez pas, charge deux, charging, chaus-, che, cheaper than, cheaper |, check in
  -0.5: check my, check with, chem, chemo, chercher … ma, chess, chez … a, chez … mere, chiquita, chocolate
  -0.5: choose, chueco, church |, cierran a, cine, cinta, cita para, claro … si, classe, cles sous, cles … le
  -0.5: clicking |, clipl-, clipless, cloch-, clock, clogg-, clogging, coat |, cobren, cochee d
  -0.5: cochee … avance, collarbone, colors, colour, colum-, combien ca, combien … temps, combien … un
  -0.5: come at, come today, come … i, comment arreter, comment avez, comment … me, communiquer
  -0.5: communiquer avec, communiquer … moi, como un, como … hago, completo, comptez, con … basta
  -0.5: confirm … you, confused … somebody, consens … a, consent form, consenti … ca, consider
  -0.5: consiguieron … numero, contact … again, contact … the, contactez plus, contacto de, contactos |
  -0.5: contente, contigo, control, cooki-, coord-, coraz-, corazon, corne-, corner, cortale, corte el
  -0.5: corten el, cost me, cotizacion, could … stop, could … take, counc-, council, coup, coup de
  -0.5: coup … fil, coupez les, coupons |, cours … mecanique, court-, covered, crackers, crash, crazy |
  -0.5: creo |, crew |, criss-, cuadro … NUMBER, cuando pueda, cuando … deje, cuando … mi, cuanto la
  -0.5: cuanto tarda, cuanto va, cuanto … por, cuelg-, culpa-, cumple, curio-, customer … not, cut out, cuts
  -0.5: d idee, d … arriere, d … des, d … lista, d … messages, d … mon, d … textos, dad is, dad says
  -0.5: dado permiso, damage, dang, dangereux, dans ma, dans … cote, dans … cour, dans … texto, day NUMBER
  -0.5: day sorry, day … and, de ayer, de bebe, de bruit, de casse, de dia, de escribir, de este, de estos
  -0.5: de fil, de frein, de groupe, de jeudi, de lire, de maintenant, de nous, de publicite, de recibir
  -0.5: de sur, de trabajar, de … affaire, de … au, de … bicis, de … c, de … cell, de … color, de … cuando
  -0.5: de … dolares, de … fichier, de … lados, de … papa, de … place, de … retirez, de … rien, de … s
  -0.5: de … si, de … texto, de … vieux, dead end, debranchez … de, decals, decided, decirme, decoc-, decol-
  -0.5: deepa-, deepavali, dejala, dejas-, dejaste, dejat-, dejate, dejate de, deje el, dejen d, dejen de
  -0.5: dejen … escribirme, dejenme … paz, delet-, delete … por, delete … second, deleter, deleter mon
  -0.5: demande une, demander |, depla-, depuis mon, derangez moi, des, des chambres, des … sur, desabo
  -0.5: desabonnement |, desabonnez |, desbl-, descanso, desinscrire |, desk said, detox, deux semaines
  -0.5: deuxi-, devant chez, devant … vous, dicho que, did … even, did … guys, did … message, did … receive
  -0.5: diga que, digo en, dio permiso, dire, dire … je, disco |, discontinue |, discontinue … to
  -0.5: discontinued, dit d, dit que, dit … arreter, dit … fois, dit … vous, dites moi, do for, do me
  -0.5: do people, do … brakes, do … bring, do … cry, do … notify, do … own, do … really, do … replace
  -0.5: do … start, do … texts, do … touch, do … waste, document, does, does he, does my, does … matter
  -0.5: does … sale, does … stop, doha, doing |, dois annuler, domingos, domingos |, donc je, donde … el
  -0.5: done getting, done … my, done … work, done … you, donee, donnees, door i, dorm, dos … de, dossier svp
  -0.5: down for, downtown, doy de, drill |, drop … from, dropping, drops, du casque, du cours, du groupe
  -0.5: du guidon, du texto, due |, durin-, during, e07, ease, ebike |, ecoeure, ecran affiche, ecris plus
  -0.5: ecrivez … pas, efectivo y, eithe-, either, el bebe, el cargo, el descuento, el envio, el semaforo
  -0.5: el tune, el … gracias, el … up, electricite, elimina, elimine mi, elimine … numero, else … it, embal-
  -0.5: emocion, empiecen, employe, en envoyer, en houston, en junta, en m, en parle, en recevoir, en sus
  -0.5: en … esquina, en … fois, en … hora, en … marre, en … min, en … rien, en … semaforo, encanto, encim-
  -0.5: encima, encore du, encore j, encore un, encuentro el, end date, end … on, enleve |, enleve … de
  -0.5: enleve … numero, enlever la, enlever numero, enlevez … des, enough … in, enough … this, enseno
  -0.5: entendre, entre-, entretien, entro, envios |, envir-, environ, envoie le, envoie moi, envoyez … la
  -0.5: envoyez … le, eparg-, equipe |, equipo |, equivoque … dia, eres tu, eres … soy, erreur … je, es muy
  -0.5: esa llanta, escap-, escape, escape |, escribieran, escribio mi, escuc-, ese precio, eso se
  -0.5: esos mensajes, esper-, esposo fallecio, esposo … la, essaye de, est fatigant, est faux, est regle
  -0.5: est … depuis, est … des, est … femme, est … fini, est … les, est … plus, est … trop, esta de, estim-
  -0.5: esto no, esto yo, estoy … clase, et mettez, et que, etais en, etran-, etre retire, euros, event-
  -0.5: every day, evitez, evng, ew, excha-, excluez, exclure, excusez moi, expliquez moi, expres, express
  -0.5: extrano |, eyebr-, eyebrows, fabor, facture par, faint, fair enough, faire reparer, fais moi
  -0.5: fais … ailleurs, fait frette, fait … km, faites tu, faites … la, fall, falla, fat, faudr-, faudrait
  -0.5: faut il, faut … je, favor no, favor que, favor … borrar, favor … me, fcc, feeli-, femme qui, fermer
  -0.5: fermez a, fermez pas, fiesta, figure, fille qui, fin … mes, find the, finis a, finis |
  -0.5: finis … NUMBER, fit me, flat lol, flat … the, flights, flore-, flores, flower, fois … que, follo-
  -0.5: fonce, for a, for it, for lunch, for … husband, for … in, for … order, for … remove, for … the, fou
  -0.5: free me, frega-, frein est, freins arretent, freins … pas, frere va, friday |, friends |, friendship
  -0.5: frnd, from, from all, from it, from last, from texting, from … about, from … me, from … text
  -0.5: front of, fui a, full of, fully, further messages, further texts, future |, g1k, galer-, galerie
  -0.5: gastar, gave my, genio-, genios, get outta, get … my, get … you, getting the, gmail |, go on
  -0.5: going off, going on, going … stop, good my, gossa-, gosse-, got out, got time, gracias a, gracias me
  -0.5: gracias … avisar, gracias … todo, grafi-, grass, gratt-, grips |, gris |, grocery, growi-, growing
  -0.5: grupo de, guest list, guidon |, gustan, guy who, guys … my, guys … to, haberme … a, hacen … a, hagam-
  -0.5: hagame, hagan … mas, haird-, hand in, hande-, handle, handlebar, hang out, happy … year, hard … on
  -0.5: has … number, has … the, hasta la, hat, hate this, haut, have asked, have … ever, have … recollection
  -0.5: have … sent, hay rampa, haya, he never, he passed, he quit, he ran, he told, he … mi, he … permiso
  -0.5: heard you, heard … the, heigh-, height, her … in, heres the, heure la, hey … you, him … stop
  -0.5: historia, hold all, hold … on, holdi-, holding, homew-, homework, hope … are, hora abren, horai-
  -0.5: how is, huat, hubo, huge, huh, hurry on, hurts, husband passed, husband … the, i can, i change
  -0.5: i missed, i promise, i remove, i removed, i reply, i revoke, i swap, i take, i trust, i try
  -0.5: i unsubscribed, i … away, i … consent, i … driving, i … hard, i … home, i … make, i … opt, i … paying
  -0.5: i … read, i … scared, i … send, i … sick, i … yes, iban, iban a, ice cream, if this, if … was
  -0.5: ignore that, ignore … last, il, il reste, immediatement, immediatement |, importunez, impresora
  -0.5: impue-, in 2, in front, in here, in march, in no, in winter, in … back, in … do, in … end, in … front
  -0.5: in … group, in … hall, in … is, in … my, in … old, in … parking, in … texts, include, incluez, inclut
  -0.5: informacion |, initi-, inquietez, inscrit … la, insistan, instagram |, installed, interesa la
  -0.5: interessent, interest |, invited, ir al, irai, is, is due, is left, is looking, is never, is picking
  -0.5: is smudged, is … annoying, is … end, is … gift, is … here, is … nail, is … room, is … saturday
  -0.5: is … thanks, is … til, is … time, is … too, it all, it broke, it do, it go, it home, it is, it makes
  -0.5: it rides, it said, it take, it thanks, it this, it would, it … friday, it … if, it … last, it … late
  -0.5: it … of, it … only, it … sending, it … yours, itemi-, itemized, items, j, j embarque, j irai
  -0.5: j … accepte, j … ai, j … annule, j … fini, j … lache, j … le, j … manque, j … ne, j … quitte
  -0.5: j … rate, j … repondu, j … roule, jare, je conteste, je demenage, je donne, je garde, je lis
  -0.5: je regarde, je retire, je roule, je viendrai, je … avoir, je … bloque, je … donne, je … laisse
  -0.5: je … laisser, je … texte, je … votre, jerse-, jeu … la, joder que, joke |, jour svp, journal
  -0.5: joyeuses, jugar, julio, junior, jure, just left, just not, just went, just … up, juste … chaine, ka
  -0.5: keep … bike, keep … stop, keepi-, keeping, keeps texting, khata-, khatam, kids … in, kind as
  -0.5: kind … to, kindly stop, kindly … me, kit |, kits, km h, knees are, knees … shot, kwa, l estime
  -0.5: l … affiche, l … merci, la cour, la course, la e, la entrega, la fiesta, la galerie, la journee
  -0.5: la location, la loi, la marca, la mise, la necesito, la negra, la pedale, la pintura, la pompe
  -0.5: la prof, la promocion, la proxima, la puedo, la recojo, la renta, la reservation, la rouille
  -0.5: la soumission, la tarde, la traen, la troca, la … avant, la … desde, la … enlevez, la … est, la … hoy
  -0.5: la … llego, la … m, la … par, la … passe, la … pour, la … quiero, la … s, la … todavia, la … you
  -0.5: lacher, lachez … avec, lado … mi, lady … the, laisser le, lane, las manos, las notificaciones
  -0.5: las … por, lasag-, last … she, late … NUMBER, laughed, laughed at, lavad-, laven, law>number
  -0.5: law>send, lay, le cambien, le courant, le courriel, le cours, le dentiste, le dimanche, le dossier
  -0.5: le pago, le prendre, le remplacement, le reste, le sale, le silence, le svp, le travail, le tune
  -0.5: le … arretez, le … hein, le … los, le … mensaje, le … part, le … permiso, le … up, leak, learn
  -0.5: leaves, leaving … NUMBER, leche, left … with, legal, lego, les autres, les courriels, les deje
  -0.5: les garde, les travaux, les vieux, les … chez, les … en, les … juste, les … stp, les … sur, let … ask
  -0.5: let … do, lever, license, lightning, like … texts, liqui-, list and, list my, list so, list |
  -0.5: list … NUMBER, list … have, list>these, lista … recoger, liste des, liste … l, livin-, living, livrer
  -0.5: llama-, llamadas |, llamadita, llave |, llega … a, llego … pieza, llevo la, llevo mi, llora-, llorar
  -0.5: llove-, llover, lo agradezco, lo pedi, lo tienen, lo … para, loi NUMBER, lol but, lol … did
  -0.5: longer wish, los di, los domingos, los … porfa, losin-, losing, lost … key, low |, luz de, m enlevez
  -0.5: m interessent, m … promis, m … reveille, m … un, ma coloc, ma job, ma … capote, ma … privee, madre
  -0.5: magasin … mon, magiciens, maile-, mailed, mais … les, mais … veux, make these, make … the, mal la
  -0.5: mal … dos, mama, manana a, manana … las, mandan esto, mandar mas, mandas, mande mensaje, mandelo
  -0.5: manden cosas, mandes |, manejando |, mange-, manos, many messages, many miles, many … lol, mapa
  -0.5: mardi svp, marea-, mareado, mari … pas, mas baja, mas barata, mas texts, mas … en, mas … gracias
  -0.5: matter to, matter … me, mauvaise … je, may … my, me ask, me bloqueo, me borren, me cobren
  -0.5: me contactez, me coute, me derange, me do, me escribieran, me faire, me gustan, me messages
  -0.5: me molesten, me neither, me notifiquen, me pagan, me texts, me these, me today, me up, me vuelvan
  -0.5: me what, me … and, me … break, me … harta, me … hasta, me … jaja, me … mandar, me … manden, me … otro
  -0.5: me … take, me … une, measured, meat, medec-, medio |, meds, meilleure, mejor por, membership |
  -0.5: membr-, menac-, menace, mensaje me, mensaje … lo, mensaje … me, mensajes quitenme, mensajes … se
  -0.5: mensajito, mensajitos |, merci … arreter, merci … la, merci … votre, merde, merit, merry xmas
  -0.5: mes lunettes, mes … pour, mes … svp, messa-, message merci, message on, message … vous, messages c
  -0.5: messages … moi, messed, metie-, mi suegro, mi suscripcion, mi tarjeta, mi … NAME, mi … te, middle of
  -0.5: midni-, midnight, mind i, mind the, mine from, minui-, minuit, minus, missed your, modele la
  -0.5: moi enlevez, moi par, moi … avec, moi … c, moi … cette, moi … coup, moi … liste, moi … plus
  -0.5: moi … sur, mois ca, molesto, molestos, mom … the, momento, mon NUMBER, mon appel, mon cadre
  -0.5: mon inscription, mon voyage, mon … aimerait, mon … aussi, mon … ecrivez, mon … s, mon … soit, morado
  -0.5: morce-, more ads, more flats, more word, more … on, more … that, more … you, mot pour, motor quits
  -0.5: motor |, motor-, mount, mtg, much do, much of, muchacha de, mucho-, muchos, muerd-, multi-, my age
  -0.5: my brothers, my butt, my girl, my hair, my heart, my i, my inbox, my landline, my lock, my lunch
  -0.5: my membership, my nephew, my ok, my spam, my subscription, my wallet, my wife, my … away, my … have
  -0.5: my … just, my … list, my … n, my … out, my … the, n NUMBER, n envoyez, n … to, na, nails, nap
  -0.5: ne … ecris, necesito que, need NUMBER, need any, need you, need … be, need … keep, need … know
  -0.5: needi-, needing, needs the, needs … be, nel, nepa, net, never contact, never told, never … and
  -0.5: new … it, newsl-, newsletter, nez, ni textos, ni … mensaje, niaises, niaiseuse, nights, nino no
  -0.5: nix the, nix … texts, no contesto, no doy, no eres, no esten, no means, no molesten, no recollection
  -0.5: no sigas, no textear, no … contact, no … flats, no … haber, no … ingles, no … leer, no … llames
  -0.5: no … more, no … nada, no … notifiquen, no … que, no … quiten, no … vayan, no … veo, no … voy
  -0.5: no … wish, noel |, non aux, not alone, not angry, not check, not cry, not cut, not fit, not matter
  -0.5: not much, not needed, not notify, not own, not remove, not start, not tick, not touch, not waste
  -0.5: not … ads, not … before, not … like, not … only, not … remove, not … rn, not … who, noticias, notify
  -0.5: nous … a, nouve-, now there, now … the, number a, number with, number … longer, number … mine
  -0.5: number>list, number>texts, numero nuevo, numero sin, numero … el, numero … il, numero … lo
  -0.5: numero … sus, nunca di, nuthi-, nuthin, nuts |, obra |, of … day, of … month, of … the, of … til
  -0.5: off is, off lol, off no, off or, off today, off your, off … at, off … my, off … roof, off … what
  -0.5: office i, office til, oigan, ok … do, ok … gracias, ok … have, ok … la, ok … le, ok … the, okafo-
  -0.5: okafor, okaye-, okayed, old one, old … in, old … off, olvidalo, omg i, on for, on labor, on sort
  -0.5: on … back, on … de, on … insurance, on … le, on … les, on … no, on … pour, on … ticket, on … website
  -0.5: one day, one so, one … it, one … n, one … no, one … text, only … NUMBER, open … labor, opening
  -0.5: opted for, opted … the, or madam, or what, or … one, or … there, order for, order … the, ot, ote mon
  -0.5: otherwise |, otro … you, ou avez, ou c, oublie mes, oublier, out now, out on, out so, out you
  -0.5: out … all, out … door, out … in, out … it, over i, pagan, pagar en, palos, papi, paques, paques |
  -0.5: par accident, par une, para hoy, para manana, para parar, para recibir, para … bici, para … hora
  -0.5: para … sabado, parar la, parche, pare el, paren … trabajo, parfait je, parfait merci, parking lot
  -0.5: parqu-, part … the, partie de, partir … maintenant, pas recevoir, pas svp, pas … fait, pas … garantie
  -0.5: pasame, pasem-, paseme, passe demain, passe j, passe … chercher, patch, patient, patins, payer ca
  -0.5: payer en, pedal, pedi que, pere … mal, period |, permiso a, permiso … mi, pero … you, personales
  -0.5: pese, peste-, pestering, petit, petits |, peut … arreter, peux arreter, peux venir, peux … la
  -0.5: peux … mon, phone from, phone it, phone … not, phone … so, phone-, photo c, photo de, photo … est
  -0.5: pick a, picke-, picked, picku-, pickup, piece est, pieds chez, pieds … vous, pig |, pigeo-, pis … moi
  -0.5: pitie, pivot, plainte a, please cease, please confirm, please disregard, please he, please only
  -0.5: please reply, please see, please sms, please to, please … you, pleine, plot, plot twist, plus avoir
  -0.5: plus me, plus … ca, plus … envoyer, plus … forfait, plus … le, plus … merci, plus … rappels
  -0.5: plus … recevoir, pogne dans, point d, police |, ponchaduras, ponen, popsi-, popsicle, por avisar
  -0.5: por fa, por todo, por … yo, porte bagage, porte-, pothole, pour, pour ce, pour … dire, pour … facture
  -0.5: pour … fille, pour … freins, pour … j, pour … mise, pour … pere, pouva-, pouvez arreter, pouvez me
  -0.5: power, precios, preference, preguntar |, pregunto a, pregunto … mi, premiere, presio, presupuesto |
  -0.5: prete, pretending, prie de, problemes, prochaine |, proche |, prof … a, program, prolo-, prome-
  -0.5: promise |, prope-, proprietaire, proxi-, proxima, prueba, pu recevoir, pu … ce, puede … de
  -0.5: puede … por, pueden mandar, puedo hoy, puedo llevar, puedo … a, puedo … el, puedo … en, puedo … hoy
  -0.5: puedo … mi, puert-, pull … from, puso … numero, put your, putti-, putting, qn, qu, quand ca
  -0.5: quand est, quand y, quand … ce, que cansones, que color, que decia, que dejen, que dia, que fuera
  -0.5: que rapido, que tienda, que yo, que … NAME, que … abren, que … arretiez, que … les, que … paso
  -0.5: que … textos, queja, quelle … la, questions |, qui … plus, quid, quien los, quien … no, quieres
  -0.5: quiero dar, quiero estar, quiero saber, quiero seguir, quiero … mi, quiero … un, quit your, quit … i
  -0.5: quit … that, quit … you, quita el, quitale, quitar de, quitarme, quiten de, quitte … job, raining |
  -0.5: rains |, rampa, raspo-, rattle, rattles, raye, rayer, rayez mon, rdv, read these, readi-, reading
  -0.5: real one, rebaj-, receive text, receive texts, receive … message, rechazo, recibiendo, recibir … de
  -0.5: recibirlo, recoge |, recois encore, recol-, recollection, recu merci, recup-, redon-, reecrit, reemb-
  -0.5: reenv-, ref, refill, reflectors, regarder, regular, relea-, remboursez moi, remer-, remets, remind
  -0.5: remind me, reminders please, remor-, remot-, remote, remove his, remove please, remove … old
  -0.5: remove>wrong, removed … the, remplacement, remuevan … numero, rendez … svp, rendu |, renue-, renvoyez
  -0.5: repairs, replied stop, reply … the, reponds pas, reportar, requesting, required, required |
  -0.5: reservation |, resig-, resign, reste |, resto, resto-, retire moi, retire |, retire … la, retirer le
  -0.5: retirez nous, retrouve … velo, ride … the, ridiculous |, rien sur, rien … casse, ring |, rip my
  -0.5: roami-, roaming, rocky, rojas, roman-, romantic, ronfl-, room for, room … the, rota, rueda de, ruego
  -0.5: rule, saber nada, sacame … la, sacra-, sad, said … more, saison |, sale la, sans me, saquen … numero
  -0.5: sauce, sauve-, says |, says … it, scrap-, scratch that, se leer, se … agradezco, se … habia, seal
  -0.5: secretary, see that, see to, seguir recibiendo, seguir |, seize-, seized, semaf-, semaforo
  -0.5: semaine prochaine, send … a, send … pic, send … your, sending … to, sends, senti-, servent pu, shamp-
  -0.5: shampoo, she can, she … asking, she … yes, shedd-, shedding, shelf, shiok, shipm-, shipment, shipped
  -0.5: shirt, shop … the, shop … to, shout-, showed, shut … off, shutt-, shuttle, si … el, si … favor
  -0.5: side … the, siege bebe, sigas, sign the, significa, signing … for, sigue-, siguen mandando, simply
  -0.5: sin decirme, sin mensajes, sin … el, since … accident, sir or, sir … madam, sizes, skipp-, slaque
  -0.5: slick-, slicks, slipp-, slot |, slow down, slow |, sms please, sms … i, smudg-, smudged, snooz-
  -0.5: snooze, so is, so just, so late, so nice, so proud, so you, so … have, so … lol, so … no, sofa |
  -0.5: soiree |, solde-, solo llamadas, some |, somebody … to, son will, sonne … le, sonnette |, sont finis
  -0.5: soone-, sorry … bother, sortez le, sourd-, souri-, souvent, soy … cliente, spare me, speaking, spell
  -0.5: spoil, st |, stair-, stairs, starts, steer-, steerer, stem |, still getting, still going, still |
  -0.5: still … for, stop de, stop is, stop laughing, stop pis, stop pour, stop sms, stop so, stop spamming
  -0.5: stop thanks, stop … after, stop … and, stop … get, stop … la, stop … that, stop … vous, store-
  -0.5: stp je, stp … mon, stripped, strollers, su base, sucks, suegro, suena a, suena |, suis je
  -0.5: suis … capable, suis … du, summo-, sundays, supli-, suplico, support |, supprimez … ligne, supri-
  -0.5: sus, sus promociones, sus … quitenme, suya |, svp arreter, svp arretez, svp … les, switc-, tab |
  -0.5: tacos |, take care, talk … me, talked about, talla NUMBER, tantito, tanto mensaje, tantos mensajes
  -0.5: tarda |, te … que, telephone … from, tell them, tell … she, tempete, terminamos, tes, text NAME
  -0.5: text club, text in, text svp, text thing, text updates, text … back, text … better, text … call
  -0.5: text … husband, text … my, text … wen, texte, texte plus, texte svp, texte … quand, textees mas
  -0.5: textez … plus, textez … quand, texting … so, texting … stop, texting … this, texto cuando
  -0.5: textos arretez, textos je, textos la, textos llamadas, textos me, textos non, textos please, textos s
  -0.5: textos … este, textos … favor, textos … merci, textos … une, texts in, texts lol, texts on
  -0.5: texts remove, texts … go, texts … please, texts … take, thai, thank … NAME, thanks but, thanks i
  -0.5: thanksgiving, that it, that ok, that price, that … am, that … are, that … how, that … on, that … what
  -0.5: the address, the alerts, the attorney, the bank, the bars, the bin, the black, the brake, the bridge
  -0.5: the cable, the cassette, the cheap, the cheaper, the contact, the crew, the damage, the demo
  -0.5: the ebike, the file, the gym, the lift, the little, the month, the new, the one, the paper
  -0.5: the parade, the reflectors, the reminder, the rim, the rust, the school, the seatpost, the spam
  -0.5: the steerer, the survey, the swap, the system, the table, the trash, the tube, the updates
  -0.5: the upgrade, the van, the white, the window, the word, the … account, the … alerts, the … be
  -0.5: the … brake, the … button, the … chain, the … chat, the … class, the … closed, the … crank
  -0.5: the … free, the … general, the … go, the … had, the … home, the … in, the … keep, the … light
  -0.5: the … like, the … looks, the … must, the … next, the … not, the … part, the … quit, the … remove
  -0.5: the … right, the … ring, the … room, the … station, the … swap, the … thanks, the … they, the … tube
  -0.5: the … tune, the … wash, thera-, there … way, these stop, these … i, they … giving, thing … not
  -0.5: think left, think of, think … my, thinking abt, this chain, this contact, this saddle, throa-, throat
  -0.5: through the, tht |, thule, thumb, thumbs up, thx … the, tiendas |, timbre |, time does, time … NUMBER
  -0.5: tissu-, tissue, to, to any, to pull, to spam, to type, to unsub, to use, to … all, to … ex, to … home
  -0.5: to … no, to … on, to … one, to … people, to … y, todas, today and, todos lados, todos los, toilet |
  -0.5: told … you, ton … a, ton … de, tone, too please, torti-, tortillas, toujours |, tournez
  -0.5: tous … contacts, toute l, toute … equipe, toy en, traba-, trade in, tranqui, travaux |, treas-
  -0.5: trike |, trip, trottinettes |, truin-, truing, trust-, try it, ts, tu hermano, tu soy, tu sur, tu tia
  -0.5: tu … j, tu … les, tu … m, tu … yo, tube i, tuesday slot, tuesday … NUMBER, tuneu-, turn these
  -0.5: turned off, turns … the, tv |, twice, twist, ubicacion |, un abonnement, un cafe, un coup, un dia
  -0.5: un gros, un mot, un poquito, un regalo, un remboursement, un subscribe, un tune, un … avec
  -0.5: un … etudiant, un … j, un … ne, una … para, uncles, under … name, une carte, une liste, une note
  -0.5: une … au, une … mais, une … svp, unenroll, uni, unlist me, unregister, unsubscribe please
  -0.5: unsubscribed from, up lol, up please, up your, up … the, up … your, upsid-, upside, upside down
  -0.5: urgences, us do, use another, use … shop, using, va el, va mieux, va … combien, va … en, vacances
  -0.5: vacation |, vacci-, vaccin, vais … le, vais … plainte, vais … votre, vegan, velo arrete, velo ca
  -0.5: velo dehors, velo merci, velo … tu, velos |, venga, veuillez ne, veut dire, veux que, veux … au
  -0.5: veux … ce, veux … la, veux … les, veux … rien, vi el, vie privee, viendrai, viens de, vieux
  -0.5: vieux bike, violi-, violin, vitesses |, vivo … houston, voi, vois juste, volvio, volvio a, vos avis
  -0.5: vos heures, vos message, vos … arretez, vos … d, vos … m, vos … me, vos … retirez, vote for
  -0.5: votre … etait, votre … je, vous achetez, vous allez, vous arreter, vous arretiez, vous avoir
  -0.5: vous bloquer, vous donne, vous envoie, vous eu, vous lachez, vous le, vous ouverts, vous pris
  -0.5: vous … arretez, vous … avez, vous … envoyer, vous … envoyez, vous … laisser, vous … numero
  -0.5: vous … velos, voy para, voy … ir, voy … reportar, vuelva, vuelvo … esa, waite-, waiting … for, waitl-
  -0.5: waitlist, walle-, wallet, want message, want … cancel, want … money, wanted to, wants … know
  -0.5: was NUMBER, was fun, was it, was wonderful, was … good, washe-, washi-, wasps, waste your, watchman
  -0.5: water bottle, water-, we, we go, we only, we said, we sold, we were, wednesday |, weigh-, went … spam
  -0.5: were … the, wey, what … does, what … should, what … would, wheel, when did, when … can, when … texted
  -0.5: where … the, wheth-, whether, which end, who authorized, who … your, will grab, will have, will … at
  -0.5: will … come, wise, wishe-, wishes, with my, with o, with respect, with … basket, with … chain, withi-
  -0.5: within, woke up, work now, world, worry about, worry … it, worse than, worst, would |, would … NUMBER
  -0.5: would … at, would … it, would … stop, wrong group, wrong house, wrong … can, wtu, wtu NUMBER, xq, xx
  -0.5: xx |, y la, y los, y tu, y … di, y … el, yeah no, yellow, yes go, yes … ahead, yes … it
  -0.5: yo … aceptado, yoghu-, yoghurt, you add, you after, you aprendio, you asked, you back, you compre
  -0.5: you deliver, you go, you going, you lol, you missed, you parale, you parenle, you paso
  -0.5: you permission, you run, you se, you tell, you told, you turn, you two, you use, you … doing
  -0.5: you … down, you … eso, you … gracias, you … if, you … of, you … para, you … pic, you … send
  -0.5: you … taking, you … textos, you … then, you … those, you … told, you … too, you … work, your card
  -0.5: your computer, your ex, your marketing, your … not, your … remove, your … thank, your … went, | abren
  -0.5: | achalez, | agreed, | appreciate, | around, | aunty, | avisenme, | baje, | borrenme, | came
  -0.5: | cancellez, | chaque, | corta, | dejate, | desactive, | dinner, | doctor, | drink, | ease, | elimina
  -0.5: | eliminar, | escribanme, | esto, | fewer, | frena, | fue, | good, | goodbye, | guys, | joder
  -0.5: | joyeuses, | junk, | kick, | laptop, | lift, | list, | loi, | made, | mensajes, | merde, | mind
  -0.5: | missing, | much, | nel, | olvidalo, | opted, | parked, | part, | pense, | perdona, | pit, | plot
  -0.5: | pourriez, | purge, | pus, | puse, | quitale, | raining, | remboursez, | remuevan, | report
  -0.5: | resume, | retiro, | said, | seat, | siguen, | silence, | sorry, | stopper, | sunday, | suspendan
  -0.5: | suspender, | switch, | tabarnak, | table, | terminaron, | terminen, | termino, | that, | tournez
  -0.5: | turns, | unfollow, | unregister, | venga, | virement, | warranty, | way, | … acuerdo, | … add
  -0.5: | … alerts, | … alone, | … amor, | … app, | … apunte, | … aviez, | … block, | … boite, | … bridge
  -0.5: | … bring, | … cadena, | … cambios, | … candado, | … cansones, | … cease, | … cellulaire, | … celular
  -0.5: | … clases, | … close, | … confirm, | … contacting, | … content, | … conteste, | … crying, | … deals
  -0.5: | … dejo, | … desabonner, | … dice, | … dios, | … discontinue, | … disregard, | … egg, | … encanto
  -0.5: | … estrellas, | … everyone, | … finis, | … flat, | … fotos, | … freine, | … full, | … fun
  -0.5: | … garantie, | … garde, | … have, | … hice, | … hora, | … ir, | … keeps, | … knew, | … laughing
  -0.5: | … lube, | … lumiere, | … ma, | … makes, | … manches, | … manubrio, | … marque, | … mecano
  -0.5: | … mechanic, | … miss, | … moteur, | … mucho, | … muted, | … not, | … offense, | … option, | … pagar
  -0.5: | … pagina, | … pago, | … parada, | … parale, | … payment, | … pensais, | … pere, | … pido, | … piece
  -0.5: | … pleut, | … po, | … pourquoi, | … quel, | … quieren, | … quitenme, | … read, | … recogerla
  -0.5: | … recuerdo, | … red, | … regalo, | … remove, | … retirer, | … rueda, | … saliendo, | … saquenme
  -0.5: | … saved, | … senor, | … serai, | … siege, | … sort, | … sortie, | … stp, | … su, | … suficiente
  -0.5: | … tarde, | … tarjeta, | … train, | … twist, | … two, | … unos, | … unsubscribed, | … vale
  -0.5: | … vente, | … verdad, | … vitesses, | … voi, | … waiting, | … walk, | … whatsapp, | … woke, | … wow
  -0.5: | … xmas, ~_ab, ~_aft, ~_aim, ~_ans, ~_apo, ~_ass, ~_at_, ~_ban, ~_bar, ~_bmx, ~_bra, ~_de, ~_des
  -0.5: ~_doe, ~_dro, ~_eit, ~_fc, ~_fcc, ~_foi, ~_ga, ~_ge, ~_get, ~_goo, ~_gp, ~_hel, ~_hmm, ~_hou, ~_hr
  -0.5: ~_huh, ~_hus, ~_il_, ~_is, ~_is_, ~_j_, ~_je, ~_jer, ~_ke, ~_ki, ~_las, ~_lif, ~_lug, ~_min, ~_mon
  -0.5: ~_na_, ~_ne, ~_nor, ~_one, ~_ont, ~_pil, ~_pla, ~_poi, ~_qu, ~_qu_, ~_rdv, ~_res, ~_rev, ~_seg, ~_sen
  -0.5: ~_sh, ~_sha, ~_sk, ~_ski, ~_sor, ~_su, ~_til, ~_to_, ~_tus, ~_unc, ~_unl, ~_unt, ~_ver, ~_wa, ~_we_
  -0.5: ~_wey, ~_wha, ~_wit, ~aba_, ~abo, ~abst, ~ada, ~addr, ~ads_, ~adve, ~ady, ~ady_, ~aft, ~afte, ~ago
  -0.5: ~agu, ~aili, ~aime, ~aina, ~al_, ~ali, ~ali_, ~alk, ~alk_, ~amad, ~ame_, ~amma, ~ando, ~anlo, ~ans
  -0.5: ~ant, ~anym, ~app, ~arei, ~argi, ~argn, ~aro, ~asa_, ~asi, ~ast, ~asts, ~asu, ~ati, ~atic, ~atin
  -0.5: ~aug, ~aux_, ~avad, ~aves, ~avez, ~avy_, ~away, ~band, ~be_, ~ben, ~bles, ~bmx, ~bmx_, ~bon_, ~brat
  -0.5: ~bste, ~ca_, ~camb, ~capt, ~car, ~car_, ~carr, ~cent, ~cha_, ~chem, ~ciau, ~cirl, ~coor, ~coun, ~cted
  -0.5: ~cteu, ~cto_, ~ctu, ~cui, ~da_, ~ddin, ~ddr, ~ddre, ~deb, ~desm, ~deto, ~dge, ~dice, ~dio, ~dirl
  -0.5: ~dite, ~dnig, ~doe, ~does, ~dv_, ~eah, ~eah_, ~earn, ~ecia, ~ecoc, ~econ, ~ecti, ~eek, ~eel, ~eet
  -0.5: ~effe, ~egun, ~el_, ~eles, ~elet, ~emen, ~emo_, ~emoj, ~enta, ~ento, ~enve, ~ept_, ~erce, ~erne
  -0.5: ~erti, ~ese, ~ese_, ~esma, ~esp, ~espa, ~essa, ~essu, ~etem, ~eter, ~etim, ~etox, ~etr, ~ett, ~euv
  -0.5: ~ewsl, ~fair, ~fat_, ~fath, ~fcc, ~fcc_, ~fer, ~fili, ~flo, ~foi, ~from, ~gan, ~gen, ~geno, ~gic_
  -0.5: ~gnat, ~goo, ~grap, ~grew, ~gs_, ~hang, ~hat, ~hel, ~hes_, ~heu, ~hich, ~hing, ~hmm, ~hono, ~huh
  -0.5: ~huh_, ~hus, ~iaje, ~ian, ~ibe, ~iben, ~ibi, ~ibr, ~ical, ~ice, ~icie, ~icku, ~ida, ~idni, ~ie_
  -0.5: ~ied_, ~iem, ~ienc, ~ife, ~igeo, ~illa, ~ina, ~ina_, ~inal, ~ind, ~inst, ~int_, ~ion, ~ion_, ~ipe_
  -0.5: ~ippe, ~ire, ~irm_, ~ish, ~isit, ~isos, ~itch, ~ith, ~ithi, ~ito, ~ito_, ~ivac, ~jad, ~jand, ~jer
  -0.5: ~jers, ~jis, ~kin, ~kind, ~las_, ~lay, ~ld_, ~le_, ~led, ~ler, ~leto, ~lia, ~lmo, ~loa, ~loi_, ~lot
  -0.5: ~lso_, ~lue_, ~lven, ~lves, ~ly_, ~made, ~main, ~mbe_, ~mess, ~meta, ~midn, ~moji, ~mon, ~mx_, ~nav
  -0.5: ~ncen, ~ncio, ~nco_, ~ner_, ~ners, ~ngl, ~ngs, ~ngs_, ~ngt, ~nis, ~nlos, ~nne, ~nou, ~nouv, ~nta
  -0.5: ~ntac, ~ntin, ~nym, ~nymo, ~oami, ~obo, ~oces, ~oci, ~oice, ~oir, ~oja_, ~ol_, ~olar, ~old_, ~olla
  -0.5: ~ome, ~onan, ~oos, ~oraz, ~ork, ~orm, ~orta, ~ossi, ~ouge, ~oul, ~oun, ~oung, ~ouss, ~outg, ~ouvi
  -0.5: ~owi, ~owin, ~oxim, ~paga, ~par, ~parg, ~pedi, ~pel, ~pes_, ~pige, ~porc, ~prob, ~prox, ~putt, ~que
  -0.5: ~rai, ~rake, ~rapp, ~rau, ~rd_, ~rdv, ~rdv_, ~reat, ~reil, ~rek, ~rell, ~rep, ~rga, ~rgic, ~rgin
  -0.5: ~rgn, ~rgne, ~ribi, ~rie_, ~rit, ~rive, ~rni, ~roam, ~rom_, ~room, ~roxi, ~rriv, ~rsey, ~rta, ~rtou
  -0.5: ~rueg, ~ry_, ~sch, ~sea, ~sema, ~sey_, ~shar, ~side, ~sinc, ~slet, ~sol, ~spok, ~squ, ~ssa, ~ssag
  -0.5: ~sus_, ~swit, ~tact, ~tain, ~tate, ~tch_, ~tche, ~te_, ~tema, ~th_, ~ther, ~tia_, ~tio, ~tit, ~tiv
  -0.5: ~tle, ~too, ~town, ~tox, ~tox_, ~trab, ~trou, ~ttes, ~twic, ~uck_, ~ue_, ~uen_, ~uer, ~uine, ~ulez
  -0.5: ~und, ~unl, ~unto, ~urai, ~urn, ~uro, ~usez, ~usin, ~uso, ~uso_, ~utad, ~ute, ~utes, ~utg, ~utio
  -0.5: ~uts, ~utu, ~uvre, ~uys, ~uys_, ~ver, ~vici, ~vieu, ~vio, ~vis, ~viso, ~voi, ~vy_, ~wey, ~wey_, ~wha
  -0.5: ~what, ~whic, ~wice, ~wit, ~witc, ~with, ~wort, ~wri, ~wsl, ~wsle, ~xte_, ~ymo, ~ymor, ~you
  -0.6: (me), 2 … de, NUMBER hr, NUMBER mais, NUMBER por, NUMBER pulgadas, NUMBER works, NUMBER … ago
  -0.6: NUMBER … are, NUMBER … fine, NUMBER … ni, NUMBER … now, NUMBER … or, NUMBER … por, NUMBER … st
  -0.6: NUMBER … still, a adore, a bloquear, a escribir, a gauche, a nail, a photo, a pie, a recevoir
  -0.6: a review, a sec, a spare, a stop, a textear, a … avenir, a … build, a … day, a … fois, a … hoy
  -0.6: a … ir, a … list, a … liste, a … marche, a … messages, a … on, a … texto, a … the, a … weekend
  -0.6: a … wheel, abiertos, abogado, abonner, about your, abraz-, abrazo, abt the, accen-, accepte d, access
  -0.6: adelante con, affaire ailleurs, afinacion, after, after all, after i, again, again the, agreed … this
  -0.6: ahead with, ahi voy, ai du, ai envoyez, ai essaye, ai mon, ai … coche, ai … oui, aime ca, air dans
  -0.6: air in, air … the, airco-, ajoutez, al link, al … por, alcanzo, alertas, alertes |, alguien de
  -0.6: all … messages, alla, alley-, alleycat, allez … quelqu, allow, already … the, alrig-, alright
  -0.6: alto … la, always |, am asking, am begging, am leaving, am literally, am over, am thinking
  -0.6: am … coming, am … done, am … is, an … to, and desist, and everything, and how, and put, and that
  -0.6: and … know, and … said, and … says, angry>law, anima-, annulez mon, answer |, any further, any other
  -0.6: any … you, appelez … svp, appels, apple, apres midi, are again, are never, are shot, are … allowed
  -0.6: are … done, are … only, arif, arret d, arret … autobus, arrete en, arrete tu, arrete … me, arreter le
  -0.6: arretez, arretez d, arretez moi, arretez vous, arretez … textos, arrive a, arrive dans, arroz, as is
  -0.6: as it, as long, as spam, as the, as … not, as … on, ask about, ask you, ask … the, at costco
  -0.6: at dinner, at least, at noon, at … bar, at … door, at … house, at … on, at … so, at … stop, at … time
  -0.6: attente j, au crtc, aunt, autre |, avais … le, avant midi, avant … NUMBER, avant … svp, avec tes
  -0.6: avec une, avec … la, avec … velo, aveni-, avenir, avertir, avertis, avez appele, avez charge, avion
  -0.6: avisarme, avisen |, avril, awake, babys, back … NUMBER, back … i, backo-, bags, baila-, baja este
  -0.6: baja … numero, balco-, bar |, barata |, barru-, barrure, base de, base … datos, bc of, bcp |, be back
  -0.6: be … kind, bearings, beaucoup de, because … never, been coming, been … weeks, before the, beggi-
  -0.6: begging, begin-, behind the, bell please, bells, bent the, berge-, bergeron, besoin … la
  -0.6: besoin … vos, best … ever, better than, bici afuera, bicis de, bien … a, biffez mon, bigge-, bigger
  -0.6: bike boxes, bike outside, bike still, bike … need, bikes for, birthday |, birya-, biryani, bites
  -0.6: bitin-, biting, bleed, block you, blocking you, bomba, bon la, boome-, boomer, borrame de, borrame |
  -0.6: borre … numero, borreme, borrenlo, borrenlo |, both … us, bother you, bottle cage, boute-, bouteille
  -0.6: bouto-, breaking, bring … the, brinj-, brinjal, brothers, brown, bruit a, bruit merci, bubbl-, bucke-
  -0.6: bugging, bulk, business … please, butt, buzz off, bye la, bye stop, c etait, c koi, c … regle
  -0.6: c … son, ca la, ca que, ca svp, ca … bien, ca … etre, ca … pour, ca … tente, cabe en, cable |, cage
  -0.6: calcomania, calcu-, calendar, call i, call list, call this, call to, call … instead, call … please
  -0.6: call … text, calla, cambiela, came i, came with, camioneta, can call, can let, can … add
  -0.6: can … afford, can … hold, can … keep, can … sleep, can … there, can … too, canal, cancel … NUMBER
  -0.6: cancelar el, cancele mi, cancele … cita, cancelo la, cansada, cante-, canteen, capot-, capote
  -0.6: carbone, card … the, carry on, case etait, cease and, cebol-, cebolla, cell … ma, cell … the
  -0.6: certainly, cessez les, chale-, chalet, change … boutique, changed … mind, changer la, chann-, channel
  -0.6: charge … fois, charged twice, chari-, checa-, chez … enlevez, chicken, chile, chiqu-, choice, choix
  -0.6: choos-, chuck my, chuck … number, clarinet, cleve-, cleveland, clienta, closi-, closing, clous |
  -0.6: clunk-, clunks, cobran, cobre-, cogne-, cognez, colis est, colonia, colou-, come back, come for
  -0.6: come home, come off, come over, come with, come … me, comid-, comida, coming along, commence a
  -0.6: comment … avez, comment … vous, communication, communications, como nueva, como quedo, compadre |
  -0.6: completely, compre un, comprends, comprends rien, compro otra, con dos, con tanto, con … compania
  -0.6: con … la, con … mensaje, con … tengo, confe-, conference, conozco … tienda, consegui, consentis
  -0.6: contact de, contact for, contact lens, contact with, contacted |, contacting me, contacto |
  -0.6: continuar, contr-, contrat, contre, copied, corol-, corolla, corre-, cosa |, costo, could you
  -0.6: could … it, could … me, counting, coupez moi, courier, courriels, cracked, cracks, cracks |, cream
  -0.6: crevaisons, crick-, cricket, croch-, cross my, cross … name, crtc, crying at, cual, cuando … de
  -0.6: cuanto sale, cuanto … con, cuesta, cumpleanos, curry, customer but, cut |, cut … out, d avance
  -0.6: d ecole, d enfant, d enlever, d envoi, d envoyer, d … c, d … vous, dans … pedalier, dans … pneu
  -0.6: dans … systeme, dans … trafic, dare |, date, day but, day off, de cadre, de chez, de comer, de credit
  -0.6: de disco, de enviarme, de forfait, de garantie, de journee, de lentes, de location, de payer
  -0.6: de pneus, de preferencia, de rouler, de sa, de textearme, de todo, de travail, de vendre, de verdad
  -0.6: de voz, de … achaler, de … avisos, de … baja, de … celular, de … des, de … enlever, de … gracias
  -0.6: de … luces, de … manana, de … mandar, de … para, de … pluie, de … porfa, de … se, de … texte
  -0.6: de … this, de … vos, de … xfa, deactivate, decri-, decrisse, dejen mi, dejenlo |, dejenme en, dejo de
  -0.6: delete candado, deleted |, deman-, demande de, demande si, demande … etre, demas, demasiados
  -0.6: demo day, dents |, denun-, deposito |, deranger mais, derecho, des pneus, des rappels, desactivar
  -0.6: desinscription, despi-, despues … las, detengan, devant … porte, diabl-, diablo, diale-, dialed, dice
  -0.6: did NAME, did … fix, did … stop, did … subscribe, did … tick, digas a, dije, dile a, dip
  -0.6: disconnected, disculpe me, distr-, disturbing, do a, do … ever, do … get, do … it, do … like, do … me
  -0.6: do … open, do … park, do … pick, do … see, do … sign, dobla-, doc, does … match, dog … not
  -0.6: dogs allowed, dollars |, domino, donc de, donc … ai, donde estan, done … your, donut-, donuts
  -0.6: down on, downt-, doy … baja, driveway, driving me, drop … at, du bruit, du service, du spam, du … ca
  -0.6: dude quit, dues, each time, early |, easte-, easter, eats, ebike-, ebikes, echel-, echele, echo
  -0.6: ecrive, effacer mon, effacez moi, el arreglo, el aviso, el color, el grupo, el ruido, el servicio
  -0.6: el sillin, el ultimo, el wifi, el … numero, el … o, el … pa, el … porfa, eliminame, eliminenme
  -0.6: eliminenme |, eliminez, elle … pas, else … the, elsew-, elsewhere, email … the, email … you
  -0.6: emergencias, empie-, en anglais, en clase, en ingles, en juillet, en mars, en maudit, en misa
  -0.6: en … assez, en … d, en … eu, en … por, encore … la, end is, end … for, end … texts, ends |, engaged
  -0.6: english … good, enlever … la, enlevez les, enlevez pas, enlevez … donc, enlevez … nom, enough already
  -0.6: enregistre, envien |, envoyer ca, envoyer … messages, envoyer … textos, era pa, es mejor, es molestia
  -0.6: es mucho, es necesario, es regalo, es … gracias, esas |, escriban a, escribas mas, eso esta
  -0.6: esperando, esperar |, esperes, esposo, esquina |, est bloque, est ou, est pour, est quittes
  -0.6: est … alors, est … bonne, est … ce, est … clair, est … vos, esta abierto, esta … por, esta … que
  -0.6: esto … acoso, estoy de, estoy … en, estre-, estudiando, estudiando |, estuvo bueno, etais … la
  -0.6: etait non, etes … ouverts, eu |, every … i, evite-, ex a, ex … texting, expire, expliquez, faire l
  -0.6: falta que, falta-, family, father, father he, fatigants |, faux |, favor … de, favour, fed … with
  -0.6: fee for, fell … the, fellow, fenders |, fermez … a, festi-, fichez … la, fin … journee, finalement |
  -0.6: finding the, fini de, fini pour, finie, fixed it, flag, flight, flush, fois je, fois par, font
  -0.6: for all, for no, for pickup, for tomorrow, for … a, for … company, for … more, for … pickup
  -0.6: for … stop, for … texts, for … to, for … whole, forever>texts, forge, forget … ever, forgot to, forms
  -0.6: fort, found a, found the, freeh-, freehub, freez-, frein |, frenos no, frett-, frette, frieg-
  -0.6: friends, frigo, from list, from … order, from … shop, from … system, front brake, frotte |, frr
  -0.6: fuck off, garde le, garde |, gardez mon, gardez vos, gasta-, gear, get there, get … texts, gift cards
  -0.6: girl on, girl … the, give my, give … phone, glass, glove, glute-, gluten, go pour, go too, go with
  -0.6: go … sleep, go … with, goats, goma, good enough, good service, good … me, goodbye |, got people
  -0.6: got somebody, got … spare, grab it, gracias … el, gracias … la, great … you, greet, groce-, gros |
  -0.6: group rides, guantes, guard, guardo, guitar, haberme, hablamos, hablo para, habra … de, hace … que
  -0.6: hacie-, haciendo, had the, had … good, hagale, hagan nada, haha, hall |, hambr-, hambre, hands-
  -0.6: handwriting |, handy |, happy birthday, have bikes, have taken, have … consent, have … do
  -0.6: have … good, have … on, have … permission, hay … para, he did, headi-, heading, hello, help, helped
  -0.6: helpf-, helpful, helpful |, her so, her … for, heure de, hey … is, hijo … NUMBER, hola buenas
  -0.6: holiday hours, honest |, hook, how do, how often, how … i, how … off, hows my, hows … baby, hoyo
  -0.6: http, hub |, husband, hydra-, i always, i certainly, i let, i m, i moved, i needed, i … asking
  -0.6: i … begging, i … bought, i … can, i … cash, i … leaving, i … literally, i … phone, i … removed
  -0.6: i … sent, i … some, i … still, i … too, i … twice, if possible, if … can, if … have, il manque
  -0.6: il … d, il … tout, importe quand, in at, in law, in to, in with, in … NAME, in … days, in … na
  -0.6: in … saturday, in … system, inche-, inches, included |, incluses, incluses |, info, infol-
  -0.6: infolettre, informacion, inscribi, instagram, instructions, interac, interesa |, invoice, is blocked
  -0.6: is cheaper, is from, is great, is how, is making, is … cell, is … list, is … now, is … out
  -0.6: is … tuesday, is … wifi, it anymore, it come, it i, it myself, it off, it ok, it rains, it safe
  -0.6: it still, it … do, it … her, it … just, it … ok, it … she, it … still, it … will, item, j ouvre
  -0.6: j … essaye, j … pour, jaja … la, jajaja you, jamais inscrit, jamais … d, jamais … le, jamas
  -0.6: je bloque, je confirme, je les, je reviendrai, je tiens, je … amene, je … arrete, je … attendre
  -0.6: je … avais, je … encore, je … parler, je … payer, je … porter, je … recevoir, je … recois
  -0.6: je … souhaite, je … this, jess, juill-, juillet, junta, just call, just leave, just like, just now
  -0.6: just take, just walked, just … you, juste … de, kan, keep them, keep … change, kettle, kev, key with
  -0.6: key … the, keys in, kick, kiddo, kids are, kill the, killed, kindly … once, know … are, know … it
  -0.6: l annee, l avenir, l envoi, l heure, l … laisse, l … s, la afinacion, la azul, la barrure, la camara
  -0.6: la cassette, la cote, la dejo, la misma, la nueva, la parrilla, la peinture, la pena, la permission
  -0.6: la prochaine, la suya, la vieille, la … affaire, la … arrete, la … des, la … gauche, la … gracias
  -0.6: la … hasta, la … manana, la … sonne, la … vez, la … voy, lab, labor day, labor |, lac |, lachez … un
  -0.6: ladie-, ladies, lah, laisse |, laissez … le, land, largo, largo |, las … o, le cable, le garder
  -0.6: le hagan, le metro, le moyeu, le porte, le pregunto, le puse, le support, le tirage, le trek, le va
  -0.6: le … NAME, le … arriere, le … foto, le … manana, le … merci, le … on, le … stop, le … vos
  -0.6: leave … key, leave … the, leave-, leaving the, left her, left your, left … a, left … phone, les digo
  -0.6: les enfants, les messages, les photos, les promos, les trottinettes, les … NUMBER, les … j
  -0.6: less texts, let him, liber-, library, light on, ligne a, linea no, links, list NUMBER, list … is
  -0.6: lista delete, lista por, lista porfa, lista … bici, lista … favor, lista … lo, liste … envoi
  -0.6: liste … la, liste … le, listes |, llamadas ni, llame a, llueve, lluvia |, lo demas, lo dije
  -0.6: lo pienso, lo … mas, load, loaner |, lol no, lol stop, long does, long will, long … a, longue
  -0.6: longue |, los mensajitos, los … me, lose |, lost the, louss-, lovin-, loving, lumieres, lump, lunet-
  -0.6: lunettes, m arrete, m etre, m … ca, m … charge, m … envoyez, m … jamais, m … pour, m … vous, ma fille
  -0.6: ma … je, ma … lol, ma … otez, ma … pour, madru-, madrugada, mais oui, mais … le, make a, making me
  -0.6: mama no, manag-, manager, manana paso, mandando mensajes, manden la, manden sus, manden … mensajes
  -0.6: mandes mas, mandes mensajes, manteau, manubrio |, mardi NUMBER, mark me, mark … as, mas preguntas
  -0.6: mas recordatorios, mas … los, mas … you, maudits, mauvais destinataire, mayus-, mayusculas, me any
  -0.6: me avisa, me contacter, me dejaron, me fue, me habia, me inscribi, me lleguen, me molesta, me olvido
  -0.6: me preguntaron, me pregunto, me rappelle, me so, me stop, me stuff, me tente, me text, me textean
  -0.6: me voy, me wen, me … about, me … bike, me … d, me … es, me … estos, me … gracias, me … if, me … ma
  -0.6: me … ni, me … on, me … para, me … quitar, me … textear, me … textos, me … to, me … when, mecanicien
  -0.6: mecanico |, mechanic |, medio-, mediodia, mediodia |, mejor you, menos de, menos … NUMBER
  -0.6: mensaje cuando, mensaje si, mensaje … mi, mensajes en, mensajes gracias, mensajes you, mensajes … la
  -0.6: mensajes … texto, mensajes … ustedes, merci ben, merci de, merci mais, merci … les, merci … ne
  -0.6: mes cheveux, mes … sont, message for, message s, message vocal, message … c, message … in, messaged
  -0.6: messages i, messages la, messages … my, messages … you, mettr-, mettre, mi abogado, mi abuela, mi nro
  -0.6: mi … delete, mi … gracias, mi … o, mine |, mine … it, minutes |, mis mensajes, mis … etoiles, miss |
  -0.6: mms, moi NUMBER, moi du, moi mais, moi tranquille, moi … jamais, moi … prix, moi … quand, moi … ta
  -0.6: moi … tard, moi … texto, molestar |, molle, mon auto, mon dieu, mon … arrete, mon … aux, mon … d
  -0.6: mon … dans, mon … le, mon … pere, money back, moon, more texting, more to, more … for, more … from
  -0.6: more … me, more … to, mothe-, moved in, msj, much … it, munro, munro |, muted, muy … el, my bag
  -0.6: my hands, my head, my husband, my knees, my light, my list, my messages, my mind, my office
  -0.6: my permission, my place, my plan, my texts, my … all, my … card, my … fixed, my … go, my … gone
  -0.6: my … lol, my … said, my … tag, my … text, my … what, n arrete, n existe, n put, n … quand, nada aqui
  -0.6: nada por, nada … eso, nada … textos, nadie contesta, nah take, name from, nans, national do
  -0.6: national … not, ne recois, ne souhaite, ne … avez, ne … me, ne … recevoir, ne … rien, necesario
  -0.6: need … bike, need … call, need … for, need … more, need … receipt, need … stop, needs to, negocio |
  -0.6: never bring, never … her, next time, nix, no acepto, no alcanzo, no autorizo, no offense, no paran
  -0.6: no queria, no recibir, no recuerdo, no vuelvo, no … after, no … bicis, no … contacten, no … esperar
  -0.6: no … estar, no … esten, no … estos, no … gracias, no … llegan, no … lleguen, no … molesten
  -0.6: no … molestia, no … permiso, no … porque, no … se, no … to, nomas la, non j, not afford, not ever
  -0.6: not fix, not match, not mind, not subscribe, not understand, not … anybody, not … do, not … home
  -0.6: not … out, not … think, notificacion, nouveau velo, nouvelle … est, now ever, now lol, now please
  -0.6: nuestra, number alone, number deleted, number immediately, number … never, numero yo, numero … cadre
  -0.6: numero … merci, nunca puse, o la, occas-, of NUMBER, of an, of everything, of texting, of … group
  -0.6: of … messages, of … text, off if, off list, off … bed, off … do, off … for, off … me, offense
  -0.6: offense but, ofrece, oil, ok … for, ok … it, ok … stop, ok … text, old … to, olvide mi, olviden
  -0.6: olvido, on annule, on read, on some, on top, on … as, on … call, on … e, on … national, on … now
  -0.6: on … old, on … please, on … quittes, on … rack, on … so, on … street, on … telephone, on … the, once
  -0.6: one, one today, one … to, only have, only way, only … for, open the, open … NUMBER, operation
  -0.6: opting for, options |, or nah, or shine, or … to, orlan-, orlando, otra bici, otro numero, otw
  -0.6: ou … avez, oublie, oublie moi, oubliez ca, oui … ca, out at, out or, outside … shop, over … phone
  -0.6: overs-, pack it, packa-, package, pagar |, paint |, papel-, par courriel, par sms, para emergencias
  -0.6: para recoger, para … la, parade, paren de, paren el, park |, parle a, part of, parte-, pas attendre
  -0.6: pas ete, pas vu, pas … au, pas … ecole, pas … etre, pas … plus, pas … publicite, pas … sondage, pasas
  -0.6: paso en, paso … la, pass … the, password, pay with, pay … the, payer |, pedal … off, pedal-, pedaler
  -0.6: peint-, peinture, penda-, pendant, pensez, peppe-, pepper, perdu le, permiso para, permission … text
  -0.6: pero … bien, pero … quiero, perra, petites, petites roues, petrol, phone because, phone not
  -0.6: phone taken, photos |, physi-, picked it, picked … up, picture |, pictures |, pidiendo, pied |
  -0.6: pienso y, pienso … le, pierdo, pieza-, piezas, pila |, pile, pinch-, ping, pis j, pis les, piss
  -0.6: piss off, pit, pit stop, pitch is, place … is, please and, please discontinue, please inform
  -0.6: please just, please lol, please my, please pass, please pull, please unsubscribe, please … all
  -0.6: please … mine, please … off, please … them, plein-, pleur-, plus svp, plus … avec, plus … seul
  -0.6: pneus d, pneus … hiver, poder ir, podrian, point |, pongale, por fin, por si, por … a, por … si
  -0.6: porter plainte, pot, poube-, pound-, pounds, pour cette, pour l, pour votre, pour … bon, pour … la
  -0.6: pour … messages, pour … roue, pour … svp, pour … tirage, pour … tune, pourq-, pourquoi, pourriez
  -0.6: pourriez vous, pouss-, pouvez … juste, power-, praka-, prakash, pre, prefer not, preferiria
  -0.6: preguntaron, prenez le, presion, pression, pret avant, pretty … with, preuv-, preuve, printemps, pro
  -0.6: probe, probl-, profe, project, promociones |, promoted, promotions, propre, proverb, pu client
  -0.6: pu … message, pu … texto, pub svp, pueda, puede llamar, puede quitar, puede … la, pueden quitar
  -0.6: pueden … de, puedes, puedo ir, puedo pagar, puedo |, puis, pulgadas, pulgadas |, pus de, puse que
  -0.6: puse … no, pusieron mal, qu … peut, quand il, quarter, que di, que dice, que tengan, que voy
  -0.6: que … atendio, que … lui, que … mandan, que … mensajes, que … quiero, que … quiten, que … viens
  -0.6: quedo como, quedo … nueva, queen, quel … la, quelle est, qui etes, qui … en, qui … mange
  -0.6: quiero dejar, quiero esperar, quiero los, quiero … bici, quiero … textos, quit … with, quitame … la
  -0.6: quitar el, quitar mi, quite el, quitele la, quitenle, quitenme … los, quitenos, quito el, quits, rail
  -0.6: rain or, rain … shine, rains, ralei-, raleigh, rappel |, rappels svp, rayez moi, rdv de, reacted
  -0.6: read |, receive … messages, rechina, rechinar |, recibir mas, recibir … mensajes, reclamo, recogi |
  -0.6: recois un, recommend, recu … texto, recuerdo, red one, refra-, refrain, refrain from, regalo |
  -0.6: regar-, regis-, rei, relan-, remettez moi, remettre, remis, removal |, remove mon, remove your
  -0.6: remove … numero, remove … please, remuevan, remuevan mi, rendu la, renta, rental |, renvo-
  -0.6: replace the, repondu au, report to, report … the, reporte, repuesto, resiliez, retirer de, return it
  -0.6: rfc, ride … NUMBER, rides … new, rien pour, rien savoir, rien … tout, ringi-, ringing, rubbing, rubs
  -0.6: ruedi-, rueditas, saber … de, sacan de, saco, sacre-, sacrez, said i, said it, said never, said … and
  -0.6: said … the, sais, sale end, salga-, salgo de, salid-, salir-, salirme, saludos desde, salut, same day
  -0.6: sans mon, saqueme, saquenme … la, satis-, saw it, say it, say stop, says bring, scooters, se cual
  -0.6: se … borro, se … olvido, se … un, seala-, sealant, seatp-, seatpost, secti-, section, see it
  -0.6: see … it, seein-, seeing, sell my, semaines |, semaines … j, send … to, sending these, sending |
  -0.6: senior discount, sent that, ser |, serait mieux, serial … is, sert, servent, set this, seul message
  -0.6: seul |, shall, share, sharp-, shima-, shimano, shoot, shop dog, shop never, shop on, shop … anymore
  -0.6: should … a, should … call, should … the, show me, shut off, si queria, si voy, si you, si … continuez
  -0.6: si … en, si … los, side of, siemp-, siempre, sigue … el, sin querer, sin … por, since last
  -0.6: since yesterday, slaqu-, slept, small, smell, smell-, smells, smoot-, smooth, sms from, sms … la
  -0.6: sms … the, snake, snake |, snapped |, snow, so kind, so long, so not, so now, so stop, so … as
  -0.6: so … did, so … for, so … me, so … need, so … stop, so … who, sobro, sola, sold out, someones … is
  -0.6: son unos, sonner, sors moi, sortir de, spamming me, spend, spoilers, sponsor, squeaking, squee-
  -0.6: starting, still there, still waiting, still want, still … me, still … on, stole-, stolen
  -0.6: stop already, stop lying, stop merci, stop near, stop on, stop sign, stop texts, stop them
  -0.6: stop … now, stop … please, stop … repair, stop … text, stop … your, stopping |, strav-, strava
  -0.6: strip-, stuck on, student discount, su texto, su … es, su … por, subir, submi-, submit, subscription
  -0.6: such good, suelten, suficiente con, suficiente |, sugar, suis … encore, suis … inscrit, suis … la
  -0.6: supon-, supone, supprimez mon, sus avisos, sus … a, suspendan, suya, svp lol, svp on, svp pu, synth-
  -0.6: synthetic, syste-, tab, take … down, talk … text, tanti-, taxes incluses, te, teach, teeth |, temps
  -0.6: tendra, tengo … la, tenia-, tenian, terri-, text again, text back, text when, text … am
  -0.6: text … anymore, text … fine, text … me, text … on, text … work, texte pu, textean, textearme |
  -0.6: textees |, textez … NUMBER, texting |, texting … from, texto ok, texto que, texto … moi
  -0.6: textos enlevez, textos j, textos por, texts at, texts can, texts stop, texts take, texts thanks
  -0.6: texts you, texts … my, texts>list, texts>send, thank … so, that NUMBER, that to, that … do
  -0.6: that … message, that … too, the app, the bottom, the build, the claim, the coffee, the delivery
  -0.6: the display, the family, the flat, the fridge, the headset, the hill, the hook, the kickstand
  -0.6: the lake, the link, the money, the moon, the national, the rain, the roof, the scratch, the shifter
  -0.6: the small, the sms, the snow, the stem, the stop, the tag, the thing, the top, the trailer, the tv
  -0.6: the … a, the … as, the … bracket, the … color, the … coming, the … contact, the … group
  -0.6: the … honestly, the … if, the … mean, the … ok, the … price, the … texts, the … until, the … were
  -0.6: the … where, the … while, them … the, then i, then please, then … do, there, there … i, these off
  -0.6: these please, these … my, these … stop, these … the, they have, they need, they say, they … not
  -0.6: they … on, this ca, this jk, this one, this up, this … an, this … de, this … too, tho |, those
  -0.6: thought … would, through |, ticked, tickets, tienda … no, tienen … que, til i, time, time do, time no
  -0.6: ting, to bother, to sleep, to … anything, to … be, to … get, to … messages, to … office, to … stop
  -0.6: to … taken, today … not, toilette, told her, told him, told … at, topic, tout ca, trabajan
  -0.6: trabajo de, trafic, trails, train |, traje la, travelled, troca, trompee, trottinettes, trouve … le
  -0.6: trucs, tu arreter, tu lista, tu … de, turn, turn the, turne-, turned, ubicados, umbrella |, un abrazo
  -0.6: un appel, un rappel, un … cuando, un … lol, un … merci, un … quand, un … up, uncle NAME, une heure
  -0.6: unenr-, unfollow, unit, unive-, unloc-, unsolicited |, unsubscribe from, unsubscribe … from, up and
  -0.6: up no, up … my, up … texts, urs |, usele-, useless, using my, uso |, ustedes … de, ustedes … se
  -0.6: usual |, va bien, va etre, va le, va … la, vais porter, vais … etre, vais … la, vale la, vale … pena
  -0.6: valvu-, valvula, vayan a, vayanse al, veill-, veille, velo il, velo … au, velo … moi, vendan, vente |
  -0.6: verifier |, versi-, version, veux parler, veux un, veux … attendre, veux … un, veux … vous, vez
  -0.6: vi en, vibre-, vibrer, vient a, vodaf-, vodafone, voici la, vol, volver a, vomi, vos pubs, vos … de
  -0.6: vos … merci, vos … svp, votre employe, votre … svp, voulo-, vouloir, voulu, vous a, vous apporte
  -0.6: vous continuez, vous juste, vous reponds, vous voir, vous … arreter, vous … enlever, vous … pour
  -0.6: voy saliendo, voy … bloquear, voy … camino, voy … la, voy … poner, voyons … j, voz, vrai, vuelvas a
  -0.6: wait list, walked in, walma-, walmart, want no, want the, want them, want you, want … anymore
  -0.6: want … get, want … hear, want … keep, want … on, want … text, wants the, wants them, wash it, waste
  -0.6: wat is, ways, week i, weekends, weeks, weird, well, well be, were not, were … of, wet, what can
  -0.6: wheeled, when … am, when … my, where it, where … at, where … my, which … for, who … jk, who … them
  -0.6: why … it, wife … the, will kill, will send, will the, will … get, will … make, will … my, wish … stop
  -0.6: with NUMBER, with … for, with … on, withdraw, without asking, without me, without my, wk |, wonderful
  -0.6: worked |, would … the, wrong side, y dejen, y es, y estoy, y siguen, y … du, y … son, yo dije
  -0.6: yo … puse, you, you come, you dejenlo, you delete, you is, you kindly, you leave, you look
  -0.6: you mauvais, you message, you mind, you scratched, you terminaron, you to, you … bueno, you … closed
  -0.6: you … home, you … ins, you … know, you … lol, you … match, you … necesito, you … recogi, you … remove
  -0.6: you … se, you … sirve, you … su, you … text, your account, your brother, your car, your father
  -0.6: your mom, your own, your stuff, your text, your way, your … ah, zip it, zippe-, zipper, | annulez
  -0.6: | appelle, | apply, | approve, | arretes, | buzz, | cancelle, | car, | chuck, | class, | continuez
  -0.6: | criss, | day, | deactivate, | dead, | debarquez, | derniere, | desactiver, | desactivez
  -0.6: | desuscribir, | detengan, | dimanche, | double, | eliminame, | era, | espero, | finalement
  -0.6: | finished, | flat, | frr, | gift, | habra, | hard, | hit, | inscrite, | jaja, | keys, | maudit
  -0.6: | meeting, | montrez, | nix, | paro, | picked, | pierdan, | piss, | porfa, | pour, | preferiria
  -0.6: | priere, | quiteme, | quitenle, | rappelez, | resiliez, | rides, | ring, | sacrez, | sat, | saw
  -0.6: | se, | seguro, | sera, | show, | slow, | stupid, | sub, | suena, | texteame, | thursday, | tio
  -0.6: | touchez, | traje, | uncle, | what, | worry, | would, | … abierto, | … acepto, | … agree
  -0.6: | … annoying, | … apago, | … arrived, | … asiento, | … autorice, | … behind, | … birthday, | … black
  -0.6: | … brakes, | … buying, | … cancelo, | … charged, | … cleaning, | … cobraron, | … comme, | … conduis
  -0.6: | … confirme, | … consent, | … could, | … cut, | … darme, | … descuento, | … dicen, | … did, | … dois
  -0.6: | … donne, | … english, | … enlever, | … esperando, | … everything, | … fair, | … for, | … forget
  -0.6: | … funny, | … further, | … gasten, | … gone, | … grasias, | … guidon, | … hasta, | … interest
  -0.6: | … juste, | … key, | … koi, | … lawyer, | … llega, | … lo, | … luego, | … molesta, | … musubi
  -0.6: | … navidad, | … no, | … often, | … once, | … parar, | … parfait, | … partir, | … pics, | … playing
  -0.6: | … pocket, | … policy, | … rain, | … replied, | … report, | … request, | … retire, | … rode
  -0.6: | … sacan, | … saturday, | … selle, | … semaines, | … set, | … shift, | … sirve, | … spamming
  -0.6: | … stuck, | … systeme, | … tes, | … test, | … texts, | … they, | … tiens, | … til, | … tires
  -0.6: | … tmr, | … tune, | … turn, | … urge, | … valve, | … veu, | … warranty, | … was, | … well
  -0.6: | … worrying, | … zapatos, ~_aga, ~_alo, ~_ang, ~_ar, ~_boi, ~_bos, ~_br, ~_car, ~_clu, ~_crt, ~_cub
  -0.6: ~_dai, ~_del, ~_dy, ~_fa, ~_fai, ~_fix, ~_foo, ~_fou, ~_fro, ~_gen, ~_hap, ~_has, ~_ira, ~_jul, ~_jum
  -0.6: ~_kin, ~_lah, ~_le, ~_low, ~_ma, ~_mac, ~_men, ~_mes, ~_nie, ~_nm, ~_noc, ~_of, ~_oil, ~_pal, ~_pur
  -0.6: ~_qui, ~_rd, ~_rep, ~_spo, ~_stu, ~_sue, ~_sys, ~_te_, ~_th, ~_tha, ~_tro, ~_typ, ~_usi, ~_ve, ~_vez
  -0.6: ~aber, ~abri, ~acka, ~acke, ~acti, ~adme, ~ads, ~agam, ~air_, ~aite, ~ajer, ~ake, ~alei, ~alls, ~alut
  -0.6: ~aman, ~amb, ~anag, ~anch, ~ang, ~appr, ~ara, ~ard, ~ard_, ~arde, ~ared, ~arm, ~arma, ~art, ~ashi
  -0.6: ~asic, ~ass, ~at_, ~athe, ~atio, ~atro, ~auri, ~aux, ~avo, ~avo_, ~aw_, ~basi, ~bbin, ~bea, ~beg_
  -0.6: ~begg, ~blem, ~bmi, ~boar, ~bra_, ~cab, ~ciar, ~cibi, ~cid, ~ckag, ~cked, ~cku, ~ckup, ~coch, ~cora
  -0.6: ~cric, ~crir, ~crt, ~crtc, ~cti, ~cto, ~cub, ~cupa, ~cutt, ~dal_, ~dan_, ~dat, ~dav, ~ddi, ~denu
  -0.6: ~depl, ~der_, ~dera, ~desp, ~dess, ~det, ~dez_, ~dia_, ~dise, ~dni, ~doc_, ~don, ~driv, ~dro, ~dver
  -0.6: ~dyi, ~dyin, ~eade, ~ear, ~ec_, ~ecer, ~eci, ~ed_, ~eda, ~edal, ~eddi, ~ede, ~eeks, ~efer, ~efra
  -0.6: ~eggi, ~ego_, ~eill, ~eird, ~eit, ~elam, ~eld_, ~elp_, ~embe, ~eme, ~eme_, ~emp, ~emps, ~en_, ~ens
  -0.6: ~ep_, ~erap, ~erdo, ~es_, ~esm, ~ess, ~etan, ~ety, ~ety_, ~eup, ~eva, ~even, ~ewor, ~exce, ~fact
  -0.6: ~fens, ~fici, ~fix, ~flag, ~fou, ~fre, ~fro, ~fte, ~fter, ~fur, ~ganm, ~gas, ~ge_, ~gent, ~gere
  -0.6: ~glas, ~gns, ~gns_, ~gra_, ~greg, ~gui_, ~happ, ~has, ~hay, ~haya, ~he_, ~hima, ~hoos, ~hor, ~hou
  -0.6: ~hum, ~iaj, ~ice_, ~icos, ~iday, ~ide, ~ided, ~idn, ~iels, ~iere, ~ieta, ~ieux, ~igns, ~igo, ~ije_
  -0.6: ~iler, ~ilk, ~imer, ~imo, ~inac, ~ind_, ~ini, ~inie, ~ione, ~ios_, ~iot, ~ipp, ~ismo, ~ist, ~ivar
  -0.6: ~ivew, ~ivie, ~jit, ~jul, ~jump, ~just, ~kag, ~kage, ~kan_, ~kes, ~kup, ~kup_, ~lab_, ~lad_, ~larm
  -0.6: ~lash, ~lav, ~lec, ~led_, ~leig, ~let, ~lets, ~lf_, ~libe, ~lico, ~lirm, ~lla_, ~lled, ~lmos, ~loir
  -0.6: ~loy, ~lp_, ~lsew, ~luya, ~mach, ~make, ~man, ~ment, ~mes, ~mid, ~mily, ~mis, ~mmut, ~mone, ~mpin
  -0.6: ~msj_, ~namo, ~natu, ~nda, ~nde, ~ndin, ~nenr, ~net, ~nfo_, ~ng_, ~nig, ~nita, ~nk_, ~nloc, ~ns_
  -0.6: ~nseg, ~nsh, ~oam, ~oar, ~oard, ~obl, ~obre, ~odo_, ~oe_, ~oil, ~oir_, ~oji, ~oke_, ~old, ~ole, ~oll
  -0.6: ~ollo, ~ond, ~onec, ~onti, ~oom, ~oord, ~oot, ~ope, ~opi, ~or_, ~ord_, ~ort, ~ou_, ~oube, ~oud, ~oug
  -0.6: ~ough, ~ould, ~ount, ~ourq, ~ouve, ~pati, ~ped, ~peda, ~pese, ~pie, ~pies, ~pil, ~pill, ~piti, ~pla
  -0.6: ~pok, ~pond, ~poso, ~poub, ~pour, ~ppe, ~pped, ~preu, ~puer, ~puta, ~race, ~raj, ~rcie, ~reez, ~refe
  -0.6: ~ren, ~reno, ~res, ~retr, ~reuv, ~rian, ~ribl, ~rire, ~rite, ~rlos, ~rna, ~rned, ~rnt, ~rnt_, ~rom
  -0.6: ~rome, ~roni, ~rrer, ~rrid, ~rry, ~rry_, ~rtc, ~rtc_, ~rtu, ~saje, ~saro, ~sco, ~se_, ~seg, ~segu
  -0.6: ~sel, ~sen_, ~sewh, ~sey, ~sis, ~sj_, ~slaq, ~smal, ~smo_, ~sor, ~soup, ~sper, ~spie, ~ssib, ~st_
  -0.6: ~sta, ~sti, ~stim, ~sto_, ~stud, ~subm, ~supp, ~sys, ~syst, ~tas, ~tea, ~teal, ~tem, ~tent, ~tes_
  -0.6: ~thos, ~ti_, ~tion, ~trea, ~tret, ~tsi, ~tsid, ~turn, ~ua_, ~ubm, ~ubmi, ~ucho, ~uedi, ~ueez, ~ueja
  -0.6: ~uela, ~uevo, ~uge_, ~ugh, ~uld, ~uld_, ~uloi, ~uma, ~unc, ~unen, ~unlo, ~urp, ~use, ~uten, ~uti
  -0.6: ~vanm, ~ven, ~vew, ~vewa, ~viaj, ~vic, ~vio_, ~vita, ~weir, ~wet_, ~wo_, ~xce, ~yone, ~you_, ~yst
  -0.6: ~yste
  -0.7: (these), 3rd floor, NAME can, NAME … today, NUMBER by, NUMBER dollars, NUMBER juin, NUMBER kilos
  -0.7: NUMBER months, NUMBER my, NUMBER piasses, NUMBER right, NUMBER rue, NUMBER semaines, NUMBER sharp
  -0.7: NUMBER texts, NUMBER … bien, NUMBER … left, NUMBER … please, NUMBER … so, a bloque, a cat, a chaque
  -0.7: a como, a escribirme, a family, a llegar, a mandar, a me, a medium, a poner, a problem, a receipt
  -0.7: a store, a texter, a tree, a … discount, a … ecole, a … envers, a … gars, a … if, a … oui, a … text
  -0.7: about you, abrir, accord pour, acepta, acepte yo, achale, add … to, aerob-, aerobars, affor-, afford
  -0.7: afina-, after this, afternoon |, again … i, agua, ahi le, ahi … no, ahi … va, ai assez, ai des, ai tu
  -0.7: ai … envie, ai … souvenir, aimerais que, airpo-, al cel, al mio, alarm … not, alarma, alarme, algun
  -0.7: all are, all day, all … it, allez vous, alloy, already told, already … me, am going, am opting
  -0.7: am … at, am … going, am … now, am … out, am … take, am … there, amari-, amarr-, amazi-, amazing
  -0.7: and a, and take, and … texting, and … that, and … too, and … we, and … your, andar, angry>want, anniv
  -0.7: annulez, annulez le, ans … je, answer to, anulen, any chance, any update, any … from, anymore … do
  -0.7: apaga-, app NUMBER, appelez … textez, appor-, appreciate, appt, apres la, apretada, apt, apunt-
  -0.7: are off, are there, are … located, are … out, arme, aroun-, around, around NUMBER, arret … bus
  -0.7: arrete a, arrete les, arrete … NUMBER, arrete … m, arretent, arreter les, arreter … m, arretez ca
  -0.7: arretez donc, arretez la, arretez tout, arrib-, arriba, arrives |, as, ask my, asked you, asked … to
  -0.7: assez pour, assez … moi, asust-, at first, at lunch, at wrong, at … bus, at … end, at … lol, at … or
  -0.7: ate my, ate the, atenc-, atencion, attendant, attor-, attorney, aunti-, auntie, autorisation |
  -0.7: autorise ces, autorise |, autre … svp, avec mes, avec … panier, avez mis, avez sauve, avez … eu
  -0.7: avez … texte, avisar |, avise, avisele, avisen a, avisen … mi, ayer y, baba, back off, back on
  -0.7: back … the, bag of, bagag-, baja a, baja la, baja … mi, bajam-, bajem-, bajeme, bank, banne-, banner
  -0.7: bar end, barri-, barrio, bathroom, bbq, bcp, bday, be … the, be … this, be … with, beate-, beater
  -0.7: because you, been … there, beg you, being dramatic, being so, bequille |, berri, berth, bes, betch-
  -0.7: betcha, better for, bf, bibs, bici vieja, bici … y, bien recu, bienvenida, bike rides, bike share
  -0.7: bike will, bike … like, biscu-, bit |, blanca, blank, bless |, blocking … number, bloqueados, bloquer
  -0.7: bluet-, bluetooth, bmw, bonne fin, bonne … de, book, bored, borrenme de, both of, bothering
  -0.7: bothering me, boucle, brakes on, branc-, branche, breat-, bridg-, bridge, brinc-, bring, bring own
  -0.7: bring the, bringing it, bro stop, buenas noches, buggi-, business … you, but is, but … more, button |
  -0.7: buys, by sms, by … please, c combien, c … annule, c … ben, c … fait, c … juste, c … vrai, ca coute
  -0.7: ca je, ca … dit, cabe, cadeau |, cadre |, caigo, caigo |, calen-, call about, call your, cambien
  -0.7: came, came in, can go, can say, can see, can text, can the, can … give, can … leave, can … remove
  -0.7: can … return, can … swap, cancel … i, cancel … order, capable de, caps, car is, cara, carbono
  -0.7: card for, cards |, care |, casil-, casilla, cat |, ce … NAME, ce … on, cease … desist, cel … el
  -0.7: cell … NUMBER, ces textos, ces … la, cessez … m, chainring, change, change the, chaque fois
  -0.7: charged for, check … spam, chick-, choco-, chuck, chut, claro que, clear-, click |, clicking, clicks
  -0.7: cobran por, coche … case, codigo … me, colom-, color-, comad-, comadre, combo, come by, come on
  -0.7: come you, come … of, comer |, coming back, comme ca, comment on, como NUMBER, como es, como la
  -0.7: computer, con el, con sus, con … queda, con … reparacion, condition, conduisant, consentir
  -0.7: contactar |, contacten, contacter |, contactez, contactos, contacts |, continue, contratando
  -0.7: contratando |, coria-, coriander, cotiz-, coule-, couleur, count … out, counter no, coupez le
  -0.7: coupons, cours de, cours-, course, couvr-, crew, criss, cual … la, cualq-, cualquier, cuando llegue
  -0.7: cuando … la, cuando … lista, cuantas millas, cuanto me, cuenta que, cuenta … no, culpa, custom
  -0.7: customer and, customer … me, customer … so, cut it, cut me, d oeuvre, d urgence, d … ca, d … de
  -0.7: d … est, damag-, dan clases, day is, de aceite, de acuerdo, de adelante, de borrar, de bus, de cesser
  -0.7: de datos, de enfrente, de facture, de grincer, de hacer, de mes, de obra, de personnel, de retirer
  -0.7: de sollicitation, de sondage, de ton, de travailler, de … commande, de … droit, de … empresa
  -0.7: de … envois, de … facture, de … jaja, de … listes, de … lo, de … systeme, de … trabajo, de … vez
  -0.7: deact-, deals |, debarquez, deber-, dec, degag-, dejamela, dejar de, dejen … mandar, dejenla, dejenlo
  -0.7: dejo … bici, delete cuadro, delete … photo, demande d, depen-, deposite, deposito, depuis quand
  -0.7: derailleur … en, derange, derec-, derniere, derniere fois, des … svp, desactiver, desactivez
  -0.7: desafiliar, desas-, desastre, desinscrivez, desinscrivez moi, desire, desole … je, dessi-, dessin
  -0.7: deux, devant la, devis, devol-, dice … y, did no, did … say, did … such, did … you, dieu, digan
  -0.7: diner, dio, dios se, dios |, direction, disque, dit de, ditch my, ditch … number, dites merci, dj
  -0.7: do we, do … cancel, do … check, do … close, do … come, do … cut, do … forget, do … laugh, do … mind
  -0.7: do … owe, do … remove, do … reply, do … the, doble, doctor, does she, does … fit, does … in, don … el
  -0.7: donc j, done … the, dort, dos veces, down the, down … the, dozen, drama-, dramatic, draw, droit |
  -0.7: drop bars, dropped … in, du cash, du stationnement, du … avec, dulce, dulce |, eat |, ecrire svp
  -0.7: ecrire |, ecris moi, ecrivez … je, effacez le, egrat-, el cuadro, el fin, el gato, el gerente
  -0.7: el lavado, el miercoles, el muchacho, el pelo, el tubo, el … con, el … nuevo, el … pero, el … por
  -0.7: el … si, eliminar, email is, email no, emoci-, empen-, en NUMBER, en attendant, en caja
  -0.7: en conduisant, en deuil, en efectivo, en espanol, en google, en ninguna, en passant, en peux
  -0.7: en reunion, en … telefono, en … trabajo, en … trop, en … you, end cap, end of, end the, enfant |
  -0.7: english |, enlever de, enlever moi, enlever … nom, enlevez la, enlevez |, enough is, enough with
  -0.7: enough … me, entends, entregaron, entreposage, entrevista, envers, enviarme, envien mas, envio
  -0.7: envio-, envios, envoi |, envoyer |, envoyez pas, envoyez … de, es … mismo, es … otro
  -0.7: escribame cuando, escriben de, escribiendo |, espacio, est a, est arrivee, est malade, est vrai
  -0.7: est … long, esta equivocado, esta lista, esta muy, esta semana, esta … delete, estam-, estamos
  -0.7: este medio, este mismo, esto lo, estoy interesado, estub-, estubo, et il, etait juste, etait quoi
  -0.7: etait … a, etein-, eteint, etre … de, etudiant |, every time, every-, everyone |, exists, eyes
  -0.7: fa cai, factu-, facture svp, failed |, faire disparaitre, faire la, faire pour, fait … mon
  -0.7: faites … des, fam, fastidio, faut … que, favor … mi, favou-, felicidades, feliz dia, feliz navidad
  -0.7: fell … a, fello-, fever, fiche-, figured, fil |, filter, finir |, finished |, firmado, fix the, fizah
  -0.7: flat again, flats |, floor |, floor-, floors, foot |, for good, for texting, for … class, for … flat
  -0.7: for … me, for … ride, for … tube, forever |, forever>send, forever>you, forgot my, forks, form for
  -0.7: foto, frein a, freine, frnds, froid, from his, from school, from … different, from … please
  -0.7: front … the, fue muy, full stop, fumar y, furna-, furnace, gaine-, gained, gane, garde boue
  -0.7: gars … comptoir, gasol-, gasten, generator, get … at, getting a, give me, give up, glass-, glasses
  -0.7: gloves |, go back, go … and, go … the, god … you, going … be, gong xi, gong … fa, good but
  -0.7: good grief, goodb-, goodbye, google |, got off, got … for, got … from, got … off, gout, granddaughter
  -0.7: greas-, grease, grief, grincer, grincer |, grise, group ride, guardian, guelp-, guelph, guidon est
  -0.7: guita-, guy with, guys have, guys rock, hace ruido, had … business, hahaha you, hairc-, haircut
  -0.7: halfw-, halfway, hall, handl-, handy, hang up, happy mothers, harassment, harcelement |, harta-
  -0.7: harte, harto, has to, hasta cuando, hasta … NUMBER, have had, have … own, hay descuento, he … ningun
  -0.7: heads, heads up, heads-, headset, hear … you, helpe-, her bike, her the, her … is, hier, hijo de
  -0.7: honestly |, hora … la, how many, how was, how … are, how … does, how … know, how … the, how … will
  -0.7: how … your, hsa, hugs, i brought, i came, i deleted, i hit, i make, i return, i should, i still
  -0.7: i stopped, i unsubscribe, i wanted, i work, i wrote, i … hi, i … opting, i … pass, i … saw
  -0.7: i … smoking, i … taken, i … them, i … thinking, if the, if there, il me, il … chez, il … combien
  -0.7: il … la, important, in one, in … day, in … it, in … min, in … or, inbox, inclus |, info please
  -0.7: inquiete |, inscription, inscrit |, inscrivez moi, inspe-, install, interview, into the, invoi-
  -0.7: ipads, is anyone, is full, is giving, is late, is more, is on, is only, is plenty, is spam
  -0.7: is texting, is what, is why, is … as, is … consent, is … difference, is … enough, is … last
  -0.7: is … news, is … nice, is … or, is … sign, is … that, is … third, it and, it done, it just, it next
  -0.7: it over, it until, it will, it worth, it … be, it … fine, it … has, it … please, j autorise, j peux
  -0.7: j … peux, jajaj, jamais … je, je debarque, je finis, je mesure, je parle, je this, je … ailleurs
  -0.7: je … arreter, je … autorise, je … aux, je … demain, je … desabonne, je … envoie, je … j, je … ma
  -0.7: je … ne, je … retire, je … stop, je … venir, jello, jeudi, jk it, juron-, jurong, just wondering
  -0.7: just … here, just … one, just … your, juste les, juste … je, kebab, keep … on, keep … posted, keeps
  -0.7: kenya-, kille-, kindly remove, kindly send, kiosq-, kiosque, knee, knees |, knew, know where
  -0.7: knows … i, l alarme, l envers, l … je, la alarma, la app, la bequille, la carte, la clase
  -0.7: la direction, la foto, la lluvia, la mas, la mesa, la nina, la parada, la peine, la poste, la quiero
  -0.7: la svp, la … ahi, la … ayer, la … ca, la … dans, la … merci, la … o, la … pis, la … sur, la … vieja
  -0.7: labou-, labour, lache … la, lachez … telephone, ladil-, ladilla, lados, laiss-, laisse la, laisse mes
  -0.7: laissez tomber, las fotos, las llantas, las llaves, las … am, las … me, last night, last … i
  -0.7: last … please, laugh |, laund-, law>list, law>more, le contact, le devis, le garde, le hago
  -0.7: le menage, le pongo, le rdv, le service, le ticket, le … ca, le … donc, le … las, least, leave |
  -0.7: leaving now, lecture, left, left … on, legen-, legend, lend, lengu-, les, les gars, les liens
  -0.7: les notifications, les pido, les textos, les … je, les … mais, let it, let … think, liens, life is
  -0.7: lift |, like i, like my, like the, like … am, like … be, line no, lips, list is, list … you, lista la
  -0.7: liste … attente, listes, livrez vous, llamame, llaves, llenan, llevo, lluev-, lo mismo, login, logo
  -0.7: longer … to, los recordatorios, los voy, los … por, los … que, los … yo, lost NUMBER, louise |
  -0.7: love … guys, lube, luz en, luz … la, lying, m avoir, m … de, m … des, m … lol, ma mere, ma … c
  -0.7: ma … m, ma … n, magazine, main … oeuvre, mair, mais … mon, make the, make this, mandar mensajes
  -0.7: mandar nada, mandaron la, mande la, manden el, mandes nada, mando foto, mano … obra, marathon plus
  -0.7: mardi … est, mari … est, marketing |, marre, mas avisos, mas y, mas … la, me, me back, me bajo
  -0.7: me contacten, me deja, me desinscrire, me doy, me envien, me esten, me los, me mando, me moleste
  -0.7: me posted, me queda, me quedo, me quiten, me retire, me retirer, me sacan, me salgo, me textees
  -0.7: me textez, me urge, me we, me … but, me … dar, me … delete, me … in, me … list, me … llamar, me … lol
  -0.7: me … stop, me … sus, me … tu, me … will, me … work, me>texts, me>want, mean |, measu-, media, medic-
  -0.7: mejor no, mejor … no, menos |, mensa-, mensaje dice, mensaje en, mensajes … mi, mensajes … no, menti-
  -0.7: menvoye, merci bcp, merci bien, mes freins, mes pneus, mes textos, mes … de, mesa, mess, message d
  -0.7: message je, message sur, message … i, message … you, messages a, messages from, messages merci
  -0.7: messages please, messages sur, messages texte, messages … not, mets moi, mettez le, mettez … sur
  -0.7: mi cel, mi consentimiento, mi … va, mick, miercoles |, mieux, mile, minim-, minor-, minors, minutos
  -0.7: mis le, mis … mauvais, mitad, mjs, moi pas, moi plutot, moi pour, moi pouvez, moi pus, moi … adresse
  -0.7: moi … la, moi … textos, moins de, mole, molesten |, mom i, momentito, mon abonnement, mon cadenas
  -0.7: mon courriel, mon … sans, mon … se, month is, montrez, morad-, more … the, more>angry, more>list
  -0.7: mostl-, mostly, mother, mothers day, movie, moyeu |, msjs, mubarak to, muchos mensajes, mueva-
  -0.7: muevan, mug, musub-, musubi, muy alto, my car, my card, my company, my consent, my contact
  -0.7: my contacts, my file, my frame, my granddaughter, my hand, my house, my info, my other, my shoes
  -0.7: my spot, my text, my … about, my … deleted, my … has, my … still, my … were, myself |, n autorise
  -0.7: n … autorise, na |, name the, national, navid-, navidad, ne faites, ne repondez, necessaire
  -0.7: necessary, necessary |, need for, need … cancel, netfl-, netflix, network is, never … found, new year
  -0.7: next door, ni NUMBER, ningun … mas, ninguna lista, no cap, no contactar, no eso, no gasten
  -0.7: no interest, no les, no molestar, no off, no paro, no please, no reply, no suena, no thx, no … apaga
  -0.7: no … contestar, no … did, no … envien, no … from, no … interesado, no … llamen, no … message
  -0.7: no … muevan, no … needed, no … pedi, no … ruido, no … saber, no … sigan, no … sin, no … texting
  -0.7: no … thing, no … todavia, no … will, no … yet, noche-, noches, noise |, nombre you, non … pour
  -0.7: nos … a, not cancel, not delete, not forget, not heard, not laugh, not like, not open, not receive
  -0.7: not reply, not signing, not … dare, not … delete, not … enough, not … ever, not … is, not … it
  -0.7: not … send, not … take, not … thanks, not … them, notificaciones, now thanks, now … does, ntp
  -0.7: number bus, number does, number … on, occupe des, oeuvr-, oeuvre, of all, of the, of … NUMBER
  -0.7: of … so, of … stop, ofertas |, off now, off on, off … he, off … it, off … list, off … on, off … text
  -0.7: off … texting, oh my, oiga, ojo, ok do, ok if, ok la, ok no, ok so, ok stop, ola, old tires, old … i
  -0.7: on and, on en, on main, on saturday, on there, on … cards, on … day, on … frame, on … left
  -0.7: on … receipt, on … vendu, once … month, one for, one from, one not, one … time, only text, only … in
  -0.7: only … me, open on, openi-, opt for, opt … out, opt … the, option |, options, or do, or you, orden |
  -0.7: order arrived, order it, original |, osier, otez … nom, otherwise, ou est, ou j, ou vous, ou … l
  -0.7: oublie ca, oubliez … numero, oui pour, out i, out … i, out … my, outil-, outils, ouvri-, ouvrir
  -0.7: overn-, overnight, oxido, packed, padrisima, pads |, panic, pants, par le, par … svp, para alla
  -0.7: para este, para mensajes, para que, para … NUMBER, para … mensajes, para … numero, para … rechinar
  -0.7: parale, paran, parfa-, parler |, parler … gerant, parri-, parrilla, parte |, pas repondre
  -0.7: pas souvenir, pas textez, pas … chum, pas … grincer, pas … permission, pas … pub, pas … sollicitation
  -0.7: pas … tu, paso manana, pass on, passant, passw-, patate |, payda-, payday, peine, pense … j
  -0.7: perdon por, perdu ma, permanently |, permission to, perro … comio, person |, personne qui, pesad-
  -0.7: petite, peut tu, peux … de, peux … repondre, peux … venir, phone so, phone … my, piass-, piasses
  -0.7: picked … my, picks, pierd-, pis le, plans, plate-, plato, please be, please call, please cancel
  -0.7: please drop, please forget, please leave, please stop, please … no, please … text, please … us
  -0.7: plus d, plus par, plus un, plus vos, plus … du, poche, police report, policia, policy |, pongan, pont
  -0.7: por aca, por … NUMBER, por … de, por … favor, por … medio, por … mejor, por … que, porque me
  -0.7: porque … me, portavasos, porter, portl-, portland, pour la, pour … cadeau, pour … garantie
  -0.7: pour … que, pouvez … enlever, pq, pray … me, preferencia, preguntar, preguntas, prenez votre
  -0.7: prenez … temps, pressure, presu-, presupuesto, primero, print |, proche, progr-, proje-, promise
  -0.7: promised, promocion, promos svp, promp-, prompt, prueb-, pu besoin, pub |, publicidad no
  -0.7: publicidad |, puede |, puedo … con, pulga-, purge … number, purpl-, purple, pus |, puse … numero
  -0.7: push, put in, quand c, quand vous, quand … ai, que fastidio, que hace, que incluye, que j
  -0.7: que ladilla, que ma, que pedi, que … attends, que … avisen, que … buen, que … cobraron
  -0.7: que … escriban, que … estan, que … hace, que … hay, que … travaille, quejo, quel droit, quell-
  -0.7: quelle, quelle … votre, quelqu … d, querer, queue number, quiero cancelar, quiero recibir, quiero … a
  -0.7: quiero … el, quiero … mas, quiet |, quit sending, quit the, quit with, quita … numero, quitaron
  -0.7: quiten el, quiten … nombre, quitenlo, quitenme … la, quitt, quitte pas, quoi, rabais etudiant, raiso-
  -0.7: raison, rayar-, rayaron, rayons, react-, read the, read … i, ready to, recal-, recall, receive
  -0.7: receiving, recevoir sa, recevoir |, recevoir … textos, reciba, recibir esto, recibir mensajes
  -0.7: recibir textos, recojo, recu de, recue-, reecr-, regano, registry |, reloj, remboursement, remboursez
  -0.7: remember me, remettez, reminders |, removal, remove>remove, removed the, remover mi, rempli, replace
  -0.7: reply … to, repue-, resch-, reschedule, resea-, reseau, resend |, reservation, reserve, resilie
  -0.7: result, resum-, resume, retab-, retablissement, retirar, retire de, retire mon, retirer mon
  -0.7: retirez … svp, retiro, retrait |, retrouve, ride in, rien qui, rien … de, rien … mon
  -0.7: rien … personnel, right, right i, ring me, rodada |, roof, room |, rouil-, rouille, row |, roza
  -0.7: rs NUMBER, rubbi-, running late, s est, s … des, said |, said … could, salad, salgo a, salgo … las
  -0.7: saliendo de, same as, sans m, sans moi, saquen mi, sauf, say i, says it, says you, sch |, scrap
  -0.7: screaming, se entiende, se … con, se … en, se … esto, se … no, se … pague, seats, see my, see … then
  -0.7: sell it, send pics, send>forever, sending messages, sent … wrong, serai la, seria, servo, set … up
  -0.7: shave, she … her, shipping, short |, shot, should stop, should … be, should … text, shout, showe-
  -0.7: si por, si possible, si quiero, si y, side |, sigan mandando, signale |, signe … vous, signed … with
  -0.7: signing up, silly, sin prisa, since morning, sistema |, size NUMBER, sleeping, smili-, smiling
  -0.7: smoking so, sms a, snapp-, snapped, so cute, so the, so tired, so … end, so … of, so … texts
  -0.7: so … will, sofa, soin, soiree, sold, solito, solito |, solo la, somew-, somewhere, sortie de, sous le
  -0.7: soy yo, spam musubi, spame-, spani-, spanish, speak english, split it, spoil-, spons-, spot |
  -0.7: spring |, sry, stag, stall, stats, sticker, still got, stoke-, stolen so, stoma-, stop c
  -0.7: stop contacting, stop do, stop for, stop les, stop no, stop worrying, stop … NUMBER, stop … est
  -0.7: stop … if, stop … j, stop … me, stop … not, stop … on, stop … textos, stop … these, stopper, stoppez
  -0.7: strike my, strike this, subscribe … to, success, such thing, sue, suis inscrite, suit, supprimer mon
  -0.7: supprimer … numero, sur le, sur … cellulaire, surge-, surgery, svp pas, svp retirer, t en, tacha-
  -0.7: tachame, tachame de, tag |, take bus, take … out, take … the, tampoco |, tannee, tant que, tarda
  -0.7: te extrano, te rappelle, te texte, tell … i, tell … what, telle-, temprano |, tenga, tenga-, tengan
  -0.7: tengo bicicleta, tengo que, terminaron |, terminate, terminen, tes textos, test ride, teste-
  -0.7: text alerts, text stop, text … it, text … other, texte … pu, texteame, textearme, textez plus
  -0.7: textez |, texting lol, texting … please, texto por, texto … favor, texto … suis, textos merci
  -0.7: textos pour, textos … la, textos … no, texts i, texts … i, texts … stop, texts … you, than i, than my
  -0.7: thank god, thanks a, thanks on, that a, that box, that would, that … ok, that … text, that … why
  -0.7: the accident, the bakery, the change, the difference, the gas, the gate, the helmet, the landlord
  -0.7: the library, the mechanic, the neighbor, the next, the rear, the reminders, the rest, the tall
  -0.7: the tires, the truck, the wait, the warranty, the wash, the week, the wifi, the … after
  -0.7: the … anymore, the … appointment, the … back, the … box, the … card, the … fee, the … i, the … keeps
  -0.7: the … messages, the … rides, the … seat, the … speed, the … til, the … tires, the … today
  -0.7: the … under, the … we, the … when, the … year, there … a, there … in, these anymore, these … please
  -0.7: they, think about, third, this spam, this … alone, this … annoying, this … it, this … like
  -0.7: this … ridiculous, this … today, this … with, tho, thought, thought i, thought … were, thru |
  -0.7: tiene garantia, tienen … para, til the, time to, time … is, time … you, to bed, to buy, to call
  -0.7: to change, to find, to not, to pay, to the, to wait, to work, to … before, to … for, to … getting
  -0.7: to … n, to … please, to … the, to … work, toast-, toaster, today i, todo, told, told … guy, told … no
  -0.7: too, too expensive, too … texts, tooth, torci-, tout croche, tout envoi, tout … a, toute la, toute |
  -0.7: trabajar, trabajo … me, track, training, training wheels, tranquilo, trash, travailler, travaux
  -0.7: tried the, trifl-, trifle, trike, troop, trop … a, trott-, tu, tu du, tu en, tu la, tu que, tu une
  -0.7: tu … a, tu … l, tub, tubo, tubul-, tune ups, turn left, turno, tutor-, tutorial, twins, two, uber
  -0.7: ubicacion, ultimo, umpir-, umpire, un consentement, un d, un momentito, un spam, un … le, un … para
  -0.7: una lista, una vez, una … mas, uncheck it, undo, une bonne, une photo, une vraie, until i, up, up in
  -0.7: updates |, urgence, usages, usages |, use … cell, vacan-, vais ailleurs, vais passer, vais … un
  -0.7: value, valve, vamos, veces, veg, velos, vendamela, vendi … bici, vendr-, ver la, veux rien
  -0.7: veux … recevoir, vez que, viend-, vienen, vienes, viens, viens chercher, viens |, vieux peugeot
  -0.7: vitesses, viva, vocal, vos, vos listes, vos rappels, vos sms, vos … j, votre part, votre … m
  -0.7: votre … pas, vous auriez, vous aviez, vous enlevez, vous ne, vous qui, vous svp, vous … dire
  -0.7: vous … ma, vous … moi, vous … plus, vraie, waiting list, wakey, walk ins, want … go, want … no
  -0.7: want … one, want … stop, wanting, was fast, was i, was … before, was … i, was … last, was … so
  -0.7: was … with, way home, we talk, what part, what psi, what would, what … of, whatsapp |, when i
  -0.7: when your, when … bike, when … the, when … you, whens the, where i, which … of, while you
  -0.7: while … wait, who ate, why … not, wifi |, will call, will pass, will wait, will … in, will … with
  -0.7: wish me, wish … receive, with phone, with your, with … and, with … guys, with … messages, withd-
  -0.7: woke, worry pas, worrying, would … taken, wrap, x favor, xi, xi fa, xi … cai, y les, y … asi
  -0.7: y … aviso, y … mando, yes please, yes that, yes … the, yo les, yo … a, yo … quiero, you believe
  -0.7: you call, you casi, you close, you coming, you cut, you dejen, you estubo, you forgot, you located
  -0.7: you may, you now, you then, you there, you went, you would, you … buy, you … coming, you … delete
  -0.7: you … drop, you … just, you … kids, you … lo, you … los, you … more, you … much, you … number
  -0.7: you … open, you … put, you … quit, you … rock, you … these, you … today, you … vi, you … was
  -0.7: you … with, you>law, your email, your home, your last, your mother, your spam, your … as
  -0.7: your … folder, your … guy, your … just, your … message, your … off, your … take, zumba, | annoying
  -0.7: | anulen, | anyone, | avant, | bajeme, | bloque, | bonsoir, | bringing, | bruh, | cero, | cesser
  -0.7: | change, | cher, | consent, | corten, | debarque, | dejenla, | denme, | desabonnement, | desinscris
  -0.7: | despues, | disable, | discontinue, | disregard, | dry, | efface, | email, | everything, | flip
  -0.7: | forgot, | full, | genre, | gong, | grandma, | helmet, | kill, | les, | liked, | llame, | mandenme
  -0.7: | mark, | medium, | necesito, | ola, | olvide, | opting, | option, | ou, | pics, | please, | prefiero
  -0.7: | pueden, | pusieron, | queue, | received, | repondez, | running, | screw, | scusez, | sending
  -0.7: | size, | stoppe, | stoppez, | stopping, | stuck, | suis, | tachame, | talk, | teacher, | terminate
  -0.7: | tuesday, | under, | unsolicited, | up, | vendredi, | weekend, | wheres, | … acepte, | … achetez
  -0.7: | … air, | … alarm, | … and, | … answer, | … appelez, | … authorized, | … autorise, | … autorizo
  -0.7: | … aux, | … avant, | … bikes, | … bloqueo, | … brutal, | … by, | … cancel, | … casi, | … cat
  -0.7: | … chain, | … chier, | … clique, | … cuanto, | … debarque, | … dejar, | … dejaron, | … doit, | … doy
  -0.7: | … du, | … estubo, | … etais, | … fastidio, | … favor, | … feel, | … fermez, | … fete, | … firme
  -0.7: | … forgot, | … frenos, | … front, | … got, | … grief, | … he, | … ladilla, | … light, | … llamadas
  -0.7: | … llame, | … llanta, | … llantas, | … luces, | … lying, | … manera, | … mesure, | … mets
  -0.7: | … millas, | … mismo, | … missed, | … mothers, | … mouille, | … moving, | … muy, | … my, | … ocupo
  -0.7: | … our, | … page, | … pasar, | … pass, | … pedale, | … pienso, | … pneus, | … police, | … poor
  -0.7: | … prend, | … promos, | … quede, | … quitan, | … quito, | … removed, | … respect, | … robot, | … sea
  -0.7: | … soiree, | … tarda, | … tell, | … terminaron, | … tonight, | … voisin, | … vuelvo, | … xi, ~_anc
  -0.7: ~_aro, ~_as_, ~_at, ~_att, ~_aut, ~_bab, ~_bd, ~_bda, ~_cam, ~_cc, ~_co, ~_da, ~_don, ~_eng, ~_eve
  -0.7: ~_fev, ~_ger, ~_hie, ~_hm, ~_hor, ~_hu, ~_hy, ~_ib, ~_iba, ~_il, ~_inb, ~_jo, ~_ju, ~_jud, ~_jus
  -0.7: ~_lec, ~_li, ~_loc, ~_lub, ~_mak, ~_me, ~_me_, ~_ol, ~_on, ~_or, ~_ost, ~_pan, ~_par, ~_ped, ~_plu
  -0.7: ~_pou, ~_ral, ~_re, ~_ri, ~_rob, ~_ros, ~_sak, ~_sel, ~_sem, ~_sol, ~_sry, ~_ter, ~_to, ~_tol, ~_tr
  -0.7: ~_tu_, ~_tur, ~_two, ~_ube, ~_up_, ~_vos, ~_vr, ~_vra, ~_war, ~_we, ~_whi, ~_wok, ~_xx, ~aba, ~ach
  -0.7: ~ach_, ~act, ~ada_, ~ade_, ~adi, ~affo, ~afin, ~aga, ~agai, ~ail, ~aim, ~ain, ~aiss, ~aja_, ~ajam
  -0.7: ~aje, ~aki, ~alar, ~all, ~all_, ~amag, ~ambi, ~ana, ~ana_, ~anc, ~angl, ~ango, ~anse, ~ape, ~appi
  -0.7: ~aren, ~ares, ~arf, ~arfa, ~arme, ~arou, ~assm, ~assw, ~atem, ~att, ~atte, ~aut, ~avau, ~avy, ~awn
  -0.7: ~awn_, ~ayed, ~barb, ~bda, ~bday, ~bird, ~bisc, ~bje, ~bjec, ~blee, ~bon, ~boot, ~bugg, ~came, ~cana
  -0.7: ~cat, ~cat_, ~cci, ~cha, ~ciat, ~cir, ~cken, ~coc, ~cojo, ~cond, ~cont, ~coro, ~crib, ~cs_, ~cten
  -0.7: ~cuit, ~curi, ~dai, ~dal, ~dama, ~dbye, ~deac, ~ded, ~ded_, ~dele, ~dez, ~dow_, ~drai, ~dset, ~dura
  -0.7: ~duri, ~eadi, ~eady, ~earm, ~eart, ~easi, ~ebl, ~ecup, ~edd, ~edin, ~edul, ~eedi, ~eeli, ~eeze, ~efe
  -0.7: ~eft_, ~eivi, ~ela, ~eler, ~end, ~enda, ~eno_, ~ens_, ~ensa, ~enti, ~eon_, ~epa_, ~erac, ~erec, ~erfu
  -0.7: ~ery, ~ery_, ~esi, ~essi, ~esto, ~esum, ~esup, ~eta_, ~ete, ~ete_, ~etez, ~etf, ~etfl, ~etu, ~eud
  -0.7: ~eudi, ~evit, ~evo_, ~evol, ~evue, ~ey_, ~eyes, ~fabo, ~fan, ~fev, ~feve, ~ffo, ~ffor, ~flix, ~fol
  -0.7: ~fole, ~foo, ~ford, ~gai, ~gain, ~gal, ~gel, ~gery, ~get, ~ggi, ~ght_, ~gle, ~gnm, ~gnme, ~good
  -0.7: ~gran, ~hai, ~hak, ~han, ~hdr, ~hdra, ~hedu, ~hico, ~hird, ~howe, ~ht_, ~iass, ~iaux, ~ibir, ~ich_
  -0.7: ~ick_, ~ico_, ~iel_, ~ignm, ~ijo, ~ills, ~ily, ~ily_, ~ims, ~in_, ~inar, ~inb, ~inbo, ~ing, ~ing_
  -0.7: ~inn, ~int, ~invo, ~ions, ~ios, ~ir_, ~ira, ~iria, ~irp, ~irt_, ~ise, ~iso, ~iso_, ~ison, ~isse
  -0.7: ~ita_, ~ithd, ~itos, ~iva, ~ivat, ~jeud, ~jud, ~jus, ~kor, ~lah, ~lah_, ~lass, ~lech, ~ler_, ~les
  -0.7: ~les_, ~levo, ~lez, ~lige, ~lio_, ~lita, ~lix, ~lix_, ~llah, ~llov, ~lls, ~lls_, ~lma, ~lou, ~ls_
  -0.7: ~lube, ~lut, ~lva_, ~lvie, ~ma_, ~mand, ~mar_, ~mard, ~mazi, ~mbia, ~me_, ~med, ~men, ~mens, ~mi_
  -0.7: ~mieu, ~mmer, ~moti, ~mour, ~mov, ~move, ~mpl, ~msjs, ~nast, ~navi, ~nbo, ~nbox, ~ndan, ~ndar, ~ndle
  -0.7: ~neau, ~nece, ~ned, ~nenm, ~netf, ~ngal, ~nges, ~nigh, ~nite, ~nmen, ~nsa, ~nsaj, ~nsez, ~ntan, ~nte
  -0.7: ~nus, ~nus_, ~nuto, ~oad, ~ocke, ~octo, ~odb, ~odby, ~ode, ~ogra, ~oise, ~ojec, ~oldi, ~olen, ~oles
  -0.7: ~olet, ~omi, ~omme, ~once, ~ones, ~ont_, ~onu, ~ony, ~oodb, ~ores, ~ors_, ~osag, ~ose_, ~otio, ~otti
  -0.7: ~oub, ~ound, ~out, ~ouv, ~oval, ~ovin, ~para, ~parf, ~pass, ~pias, ~pit_, ~plet, ~plu, ~pos, ~pou
  -0.7: ~ppel, ~ppli, ~prog, ~proj, ~pute, ~quoi, ~rar, ~ray, ~rco, ~rel, ~rgen, ~rib, ~rie, ~ril, ~rir
  -0.7: ~riri, ~rity, ~rob, ~rofe, ~rogr, ~roje, ~roma, ~roo, ~roui, ~rowi, ~rox, ~rpl, ~rple, ~rqu, ~rquo
  -0.7: ~rsem, ~rte, ~rte_, ~ruct, ~ruin, ~rvat, ~rwa, ~rwis, ~saj, ~sarm, ~scri, ~scu, ~scui, ~sell, ~sem
  -0.7: ~sen, ~sew, ~shak, ~shal, ~shim, ~sib, ~sibl, ~smen, ~sola, ~sry, ~sry_, ~ssm, ~ssme, ~ssw, ~sswo
  -0.7: ~sta_, ~sum, ~surg, ~suya, ~tab, ~tac, ~tak, ~take, ~tal, ~tam, ~tanc, ~tant, ~tas_, ~tfl, ~tfli
  -0.7: ~tha, ~thdr, ~the, ~the_, ~they, ~thir, ~tho, ~tho_, ~ths_, ~tic, ~tidi, ~tisi, ~to_, ~told, ~tool
  -0.7: ~trad, ~trot, ~tte, ~ttl, ~ttle, ~ttor, ~tuc, ~ture, ~two_, ~ualq, ~ubbi, ~ucti, ~ude_, ~udi_, ~ueg
  -0.7: ~uel_, ~ueme, ~uen, ~uena, ~ueva, ~uggi, ~uilo, ~uleu, ~ulta, ~unde, ~unit, ~unti, ~uoi, ~uoi_, ~upa
  -0.7: ~ups, ~urin, ~uro_, ~urpl, ~urq, ~urqu, ~ut_, ~utos, ~utti, ~uve, ~uvr, ~vain, ~vati, ~vaux, ~vece
  -0.7: ~vers, ~vid, ~viol, ~vor, ~vre_, ~wal, ~war, ~warn, ~wast, ~wee, ~well, ~whi, ~wic, ~wing, ~wins
  -0.7: ~wok, ~woke, ~yen_, ~zon
  -0.8: (send), 2 hrs, 2 … que, 2 … the, 3rd in, NAME … phone, NUMBER be, NUMBER bucks, NUMBER can
  -0.8: NUMBER estrellas, NUMBER from, NUMBER me, NUMBER messages, NUMBER oak, NUMBER personnes, NUMBER pm
  -0.8: NUMBER weeks, NUMBER y, NUMBER … favor, NUMBER … since, NUMBER … that, a black, a day, a deal
  -0.8: a demande, a ecrire, a esta, a jour, a lake, a line, a list, a papa, a pied, a ser, a vendu, a whole
  -0.8: a … abuela, a … again, a … call, a … direccion, a … fin, a … hermano, a … hija, a … is, a … mensajes
  -0.8: a … para, a … pas, a … sans, a … textos, abierto |, about NUMBER, about my, about this
  -0.8: about … refund, abren |, aca |, acabar, accepter, acces-, achetez, acros-, across, adapt-, add a
  -0.8: adelante |, adjus-, again |, again … am, agota-, agradezco, agree |, agreed … messages, agreeing
  -0.8: agreeing to, ah ok, ahi en, ahi nos, ahi … vemos, ai demenage, ai laisse, ai … besoin, ai … eu
  -0.8: ai … mes, ai … sur, ai … ton, al correo, algo, algo |, alive, all messages, all … from, already in
  -0.8: already … to, alto el, am free, am … front, amma, and for, and stop, and your, and … did, and … for
  -0.8: and … had, and … she, and … want, anden mandando, anden … cosas, angry, angry>not, annoyed, annuler |
  -0.8: anoche |, another shop, antiv-, antivol, anuncios, any … but, any … this, anybody, anything |
  -0.8: apparently |, appeler, apply, are crooked, are free, are great, are … still, arregla, arret svp
  -0.8: arrete … fumer, arretez … me, arrived |, arrivee |, as a, as of, as well, asegu-, ask |, asking … you
  -0.8: assem-, assembly, at |, atendio ayer, attends votre, au coin, au gerant, au point, au … je, au … svp
  -0.8: aucun contact, aunty, autorise pas, aux textos, avant le, avec le, avec ma, avec vos, avec … textos
  -0.8: aviez, avisele a, avisenme, axle |, bad, baja por, baja … favor, balan-, balance, banan-, bande-
  -0.8: barre |, basta con, basta de, basur-, basura, bathr-, bc, be contacted, be done, be in, be … from
  -0.8: be … soon, beari-, been on, before you, besoin |, besti-, bestie, bicycle |, bien … la, bike camp
  -0.8: bikes … NUMBER, block-, blocked |, blocking this, bloque la, bloquear, blowing … my, blurr-, blurry
  -0.8: boiti-, boitier, bola, bon ok, bons, borrow, boss is, bottl-, bottle, boue, boyfriend, breakfast
  -0.8: breakfast |, bring your, brun, bucks, bump, business, but please, but … can, buy, buzze-, by me
  -0.8: bye |, c tu, c … clair, c … elle, c … tannant, ca, ca les, ca prend, ca vous, ca … les, ca … va
  -0.8: cable-, cables, cada, caja |, cake for, calco-, call … the, camaras, came off, came |, campana
  -0.8: can it, can … NUMBER, can … cancel, can … change, can … check, can … drop, can … look, can … put
  -0.8: can … the, can … update, can … use, cancel … appointment, cancelled the, canse de, car, carte de
  -0.8: casa … NAME, casques, cassette |, ce … de, ce … tu, cel no, celular en, celular se, cense, cents
  -0.8: cesse |, ceux la, chair, changing, check … the, cheque, chere, choic-, choisi, choqu-, choque, chum a
  -0.8: clari-, clase |, class, clean, cleaner, cleat-, cleats, cliente no, clous, clown, cm |, coat
  -0.8: coffee |, come, comfort, commandez la, comment ca, comment vous, commi-, como consiguieron, como esta
  -0.8: como … el, compris votre, compris … message, comptant |, compte |, con carino, con un, con … textos
  -0.8: condi-, confidentiel, consent … this, consiento, contact my, contactado |, contactar, contacto
  -0.8: contestar, convenu, cour, couri-, crazy, cree, crie, cross me, cuando es, cuando la, cuando … a
  -0.8: cuando … no, cuanto … la, cuatr-, cuatro, cuest-, cuidense, curb, curso, cut off, d air, d appeler
  -0.8: d attendre, d autobus, d baja, d etre, d hiver, d … du, d … pour, damn, dange-, dans le, dans les
  -0.8: dans … garage, dans … min, darme de, darme … baja, de boutique, de escribirme, de eso, de espera
  -0.8: de faire, de fumer, de grace, de hoy, de lo, de m, de moi, de nada, de neige, de pas, de promos
  -0.8: de rabais, de rappels, de recevoir, de rechinar, de temps, de voir, de … air, de … base, de … cuenta
  -0.8: de … envoyer, de … esposa, de … esto, de … los, de … messages, de … mi, de … parte, de … pedido
  -0.8: de … sistema, de … svp, de … telefono, de … textos, deaf, debloque, dejaron, dejelo, dejen, dejen el
  -0.8: dejen … bici, dejes, delay, delete the, deliver, demande ca, deposit |, depuis lundi, des … d
  -0.8: desabonnement, desactive, descuentito, desde cuando, deseo ser, deseo … contactado, desha-
  -0.8: desinscrire, desir-, desk … the, desuscribir, deuil, dezab-, dezabonne, dice … si, dicho, did
  -0.8: did … find, died … stop, dient-, dientes, dijeron, dinner |, disab-, disable, disco, displ-, display
  -0.8: disqu-, dit au, ditch, do NUMBER, do that, do this, do … a, do … carry, do … consent, do … leave
  -0.8: docum-, does anyone, does this, does … need, dog |, doit plus, dolares |, donne, donne moi, dossier |
  -0.8: dress, drinks on, drive-, du metro, du mois, du … je, dura, each |, easy, eatin-, eating, echange |
  -0.8: efface mon, effacer, el alto, el curso, el dia, el favor, el jueves, el perro, el … delete
  -0.8: el … viejo, ella el, elle qui, email me, emails, embarque, emergency … for, en deux, en fin, en noir
  -0.8: en que, en special, en stock, en … noche, en … parada, en … un, en … votre, enfants, enjoy, enoje-
  -0.8: enojes, enough … for, entonces |, entra … la, enver-, envois |, envoyer de, envoyer des, envoyez |
  -0.8: envoyez … rien, equip-, era una, es eso, es normal, escogi, esos, espac-, espera, esquina, est ben
  -0.8: est clair, est passe, est tannant, est … arretez, est … arrive, est … assez, esta … el, estar en
  -0.8: estaria, estime, esto que, esto … ilegal, estos mensajes, estrellas |, estud-, etes fatigants
  -0.8: etes les, etes … meilleurs, etre sur, eu un, everyone, everyones, everywhere, excuses, expensive |
  -0.8: expir-, explain, explained, expre-, extra, extrano, faim, faire, faire le, fais plus, fait de
  -0.8: fait … semaines, faites vous, falta el, family |, fasti-, fatigant, fatigants, favor you, favor-
  -0.8: felicidades por, femme, fenders, fichi-, fichier, fiest-, fil, fill, fin du, final, finalement
  -0.8: finan-, find it, fini les, finir, finish, first time, fligh-, flip, fois |, fois … je, folder |
  -0.8: for some, for this, for … camp, for … new, for … of, for … receipt, for … so, form and, fr, frais de
  -0.8: frame |, francais svp, freins, fri, from this, from … NUMBER, from … number, fue no, fumer, funny but
  -0.8: futur-, future, game, garde les, garmi-, garmin, gaste-, gave me, germa-, german, get lost, gift card
  -0.8: give the, give … the, given |, gloss-, glossy, going to, good, got … texts, grab, gracias joven
  -0.8: great, green one, grips, grooming, group |, grupo, gusta-, hacemos, had to, half, handlebars
  -0.8: handlebars are, handlebars … crooked, handw-, handwriting, happy new, happy … you, haras-, harve-
  -0.8: hasta el, hasta las, hav, have … seen, hay, hay … mas, hear from, heat, heavy, help me, hen, her name
  -0.8: here … did, here … it, hija, hit a, hitti-, hold it, hold off, hospital |, houst-, houston, how bad
  -0.8: hub, hurry at, hurry … all, hurt, i agreed, i cancel, i decline, i forgot, i found, i give, i leave
  -0.8: i picked, i prefer, i … already, i … down, i … free, i … going, i … now, i … opted, i … rather
  -0.8: i … to, if, igualmente |, il des, il est, il … a, il … pret, immediately, immediately |, in and
  -0.8: in stock, in there, in yet, in … car, in … did, in … store, in … to, included, inform me, ingles |
  -0.8: installez, interesse … le, is bad, is doing, is stuck, is tax, is … btw, is … done, is … emergency
  -0.8: is … scam, is … thing, it again, it back, it by, it fit, it he, it please, it yet, it … all
  -0.8: it … like, it … now, it … ready, it … two, j amene, j en, j pensais, j vais, j veux, j … au
  -0.8: j … besoin, j … demenage, j … ma, j … trouve, jaja por, jaja |, jaja … eso, je dois, je mets, je paie
  -0.8: je prends, je … annuler, je … demande, je … passer, je … prie, jeez, jefa, joder, joyeux … a, just
  -0.8: just a, just stop, just want, just … in, karao-, karaoke, keep it, keys … the, kicks-, kickstand, kid
  -0.8: kijij-, kijiji, kind |, l accident, l adresse, l equipe, l … c, la basura, la chambre, la creme
  -0.8: la esquina, la garantia, la manana, la oferta, la pila, la police, la que, la recogi, la rodada
  -0.8: la tarjeta, la tienen, la … afuera, la … bleue, la … dice, la … jajaja, la … para, la … por
  -0.8: la … porfa, lache le, laisse moi, laisse mon, laisser un, laissez faire, lake |, lame, las 2
  -0.8: las luces, las … esta, las … y, last text, lata con, late, laugh, laughing, lavage |, lawyer
  -0.8: layaway |, lazy, le coupon, le de, le escriban, le mien, le stop, le … dans, le … jaune, leave some
  -0.8: leave … a, lectu-, leer, left on, leg, lens, les alertes, les frais, les mains, les meilleurs
  -0.8: les rappels, les sms, les … dado, let … in, letre-, letrero, libro, like new, like that, lilie-
  -0.8: lilies, limiter, list of, list please, list … i, list>law, list>list, list>more, list>want
  -0.8: lista para, lista … espera, listado, listas, liste d, liste de, liste svp, liste … moi, llave-
  -0.8: lleguen, lleno, lleno el, llevar, llevarla, llevarla |, llevo a, llevo … mi, lo … el, lo … en
  -0.8: lo … le, lo … no, loans, located, lol my, long is, long … the, longer have, longer want, look like
  -0.8: look … a, looked … it, looking … you, los NUMBER, los mensajes, los pedales, los … ahora, los … en
  -0.8: los … lo, los … para, lose … digits, louis-, louise, love the, luv you, m appeler, m … demande
  -0.8: m … pu, ma carte, ma cle, ma permission, ma … j, ma … svp, magaz-, magie, mail |, main d, make … stop
  -0.8: mama tiene, manana no, manches, mandame la, mandar |, manden mas, manden … textos, mano de, mante-
  -0.8: many … i, maria-, mariage, marriage, mas eso, mas gracias, mas nada, mas que, mas sms, mas … favor
  -0.8: maths, mats, matte-, matter, mauvais i, mauvais my, me acuerdo, me aviso, me borro, me dan
  -0.8: me desabonne, me dijeron, me leave, me llamen, me outta, me pasa, me sale, me sigan, me that
  -0.8: me think, me … any, me … anymore, me … dejado, me … escribiendo, me … lo, me … loco, me … mandando
  -0.8: me … more, me … pic, me … pu, me … que, me … sin, me … svp, me … texts, meilleurs, meilleurs |
  -0.8: mejor-, membership, memes, mensaje … el, mensajes por, mensajes … este, mensajes … favor, mensajitos
  -0.8: menvo-, merci … avoir, merci … de, mere a, mero llego, message … the, messages, messages are
  -0.8: messaging me, messenger |, mesur-, mesure, mi, mi bebe, mi trabajo, mi you, mi … joven, mi … para
  -0.8: mi … pasa, mi … quiere, mil gracias, mis datos, mise au, mise … point, mismo, missed it, moi avec
  -0.8: moi des, moi ou, moi patience, moi sur, moi … svp, mojar, molesta, mon cell, mon compte
  -0.8: mon consentement, mon mot, more messages, more text, more … NUMBER, more … an, more … in, moving |
  -0.8: much to, mummy, mums, mushr-, muy bien, muy caro, my NUMBER, my boss, my boyfriend, my cat, my dad
  -0.8: my data, my job, my lawyer, my money, my no, my shop, my … if, my … last, my … wants, my … would
  -0.8: mysel-, myself, n then, nah … the, nail, name on, name … it, nan, ne doit, ne … ecrivez, ne … envoyer
  -0.8: near the, needs a, never opted, never … another, new phone, news, next one, ni una, ni … mas, nicel-
  -0.8: nicely, night-, no business, no consiento, no deja, no further, no just, no manches, no mensajes
  -0.8: no nothing, no pude, no puede, no sirve, no textos, no … acuerdo, no … and, no … bien, no … e
  -0.8: no … enojes, no … hagan, no … have, no … hoy, no … llego, no … moleste, no … publicidad
  -0.8: no … recordatorios, no … textees, no … want, noel a, nokia, nom … NAME, non pour, non … la, non … moi
  -0.8: not enough, not too, not … another, not … giving, not … late, not … list, not … texting, not … texts
  -0.8: not … then, not … til, not>stop, notes, notifications |, notifiquen, novem-, now … not, number … go
  -0.8: number … i, number … text, numero este, numero … los, numero … vos, o no, o … otra, oak, of any
  -0.8: of this, of … message, of … to, ofertas, off in, off thanks, off … texts, off … you, offen-, ofrec-
  -0.8: often, ok bye, ok go, ok merci, ok … NUMBER, ok … les, ok … you, oka, omg stop, on, on lache, on veut
  -0.8: on … counter, on … other, on … texts, on … tu, once a, one of, one … of, one … only, only please
  -0.8: only … the, only … to, opera-, opt … of, opting out, option 2, or i, or no, or … on, or … what
  -0.8: order |, orders, original, ote moi, other store, others, oubliez mon, oui svp, oui … la, oui … moi
  -0.8: out for, out please, out there, out … your, outsi-, outside, ouverts, own a, pa alla, pack, packe-
  -0.8: padri-, paie, panne, paper |, papineau |, par la, para sus, para un, para … me, paralo, parch-
  -0.8: parenle, partir de, pas abonne, pas fachee, pas faire, pas … arrive, pasam-, paso … ella, passe pas
  -0.8: passe … soir, passer demain, passp-, passport, payme-, payment, pedals, pen, pensais que, pensais … c
  -0.8: pense … je, penser |, people are, perdi-, perdu … cle, permanently, pero yo, personne … ai, peux plus
  -0.8: phone just, phone … can, phone … please, phone … up, phonebook, pics |, pide, piece-, pieces, pied
  -0.8: pila, pitch, playi-, playing, pleas-, please, please lose, please you, please … is, please … sending
  -0.8: please … these, plein, plenty |, pluie |, plus, plus dans, plus envoyer, plus … cette, plus … contact
  -0.8: plus … message, plus … mon, plus … vos, podri-, poignee, policy, polka-, polkadot, poope-, pooped
  -0.8: por correo, por lo, por los, por … el, por … la, porfavor |, poten-, pour … kona, pour … personnes
  -0.8: pour … textos, pourquoi vous, pourr-, pouvez m, pouvez … m, pouvez … me, prende |, prends, prest-
  -0.8: principiantes, print-, prix la, probably |, problem |, proce-, prochaine, promo |, promociones
  -0.8: proof … i, pu capable, pu … recevoir, pubs |, puede … el, puedo hablar, puedo pasar, put … name
  -0.8: quand j, quand … es, quand … est, que diga, que les, que … arrete, que … avais, que … demande
  -0.8: que … dio, que … eso, que … manden, quedo el, quelqu … m, quere-, questions, quiere … de
  -0.8: quiero textos, quiero … en, quit my, quit … job, quitele, quoi … mot, quoi … numero, rapido, rappeler
  -0.8: rappels |, rather not, rattl-, raya, rayon-, reads these, ready for, ready yet, recevoir ca
  -0.8: recevoir vos, recevoir … messages, recha-, rechinar, recla-, recois plus, recois … les, recomiende
  -0.8: red light, remember … you, reminder, reminders, removal please, remove NUMBER, remove … and
  -0.8: remove>angry, remove>law, remove>list, removed from, repla-, reply stop, reply to, reported, resend
  -0.8: resol-, retard |, retirer |, retirez … de, reveille |, rever-, reviendrai, review |, ride |, rien svp
  -0.8: rien … avec, right … and, rire |, rite |, roads, rodada NUMBER, royal, rs, ruedas |, saben, sacame de
  -0.8: sacan, sacaron la, said that, salga, sali, saliendo |, sambar, sans que, saque, save … texts
  -0.8: saw your, say … to, says i, says … is, says … texting, scamm-, scared |, scratched, scree-, screen
  -0.8: se … bajar, seaso-, season, second |, semaine |, semaines que, seman-, send again, send my, send … by
  -0.8: send … more, send>angry, send>these, senor |, ser contactado, seul, shifter, shifters, shine, shoe |
  -0.8: showi-, showing, si ca, si la, si … a, si … que, sick of, siege |, sigo, silencieux |, silent, silla-
  -0.8: sillas, sin mi, since monday, sleep |, sleep-, sms svp, sned, so done, so … my, soire-, solicito
  -0.8: sollicitation, sollicitation |, solo |, some … for, somet-, something, song, sopor-, sorry … your
  -0.8: sortez moi, sortez … de, soumi-, soumission, soumission |, spamming, speed, spoke broke, sram
  -0.8: st NAME, step, stitc-, stitches, stop calling, stop lol, stop messaging, stop to, stop with
  -0.8: stop … at, stop … so, stop>list, stop>me, stop>not, stop>send, stop>texts, stopall |, stopped |
  -0.8: stora-, storage, strike … number, su madre, su pagina, su tiempo, suave-, suben, subscribe me
  -0.8: subscribe |, subscribed, suis dans, suis … par, sun |, supprime, sur facebook, sur … cadre, sure … i
  -0.8: survey, sushi, suspender, svp cessez, svp merci, svp n, svp … moi, svp … suis, t … des, ta bien
  -0.8: tachen … nombre, take us, take … cell, take … name, take … off, taken … this, takin-, taking
  -0.8: talk … about, talked, tan, tannant |, tantos, tax |, te enojes, tea, tell the, tell … in, tempr-
  -0.8: temprano, tengo como, tengo |, tent, tete, text at, text it, text list, text please, text … again
  -0.8: text … i, text … no, text … please, text … you, texte pas, texted … wrong, texto c, texto marche
  -0.8: textos … moi, texts pop, texts … here, texts>more, than, than NUMBER, that last, that text, that … be
  -0.8: that … enough, that … have, that … lol, thath-, thatha, the, the bag, the battery, the big, the card
  -0.8: the cone, the delay, the frame, the front, the girl, the insurance, the light, the loaner, the motor
  -0.8: the nice, the noise, the paint, the pink, the queue, the quote, the road, the second, the texting
  -0.8: the trail, the … came, the … day, the … got, the … knocking, the … last, the … only, the … ride
  -0.8: the … said, the … text, the … that, them |, then she, there soon, there yet, these for, these … me
  -0.8: they … the, they … to, thing on, think … best, thinking, this boy, this morning, this … spam, those |
  -0.8: thread |, tht, tienes, tigui-, tiguidou, tiguidou |, time is, time … the, tio, tips, tired … this
  -0.8: tmrw |, to about, to bring, to check, to end, to leave, to messages, to quit, to remove, to texts
  -0.8: to unsubscribe, to … contacted, to … list, to … old, to … so, to … text, todavia |, toget-, together
  -0.8: too late, top of, trabajo, traff-, traffic, trafi-, traje, trate-, trim, trop long, trop … pour
  -0.8: trouve, trouve |, tu de, tu fini, tu … as, tu … que, tuner, turn this, twix, typin-, typing, ultim-
  -0.8: ultimo mensaje, un m, un poco, un rabais, un seul, un solo, un … mas, un … pis, un … telephone
  -0.8: unclear, unclear |, une biere, unfol-, unplu-, unsubscribed, up on, updat-, urge, urs, us off
  -0.8: usen mi, uy no, va … ser, vacat-, vacation, vale |, vaut, velo svp, velos d, ven a, vendredi |, ver |
  -0.8: vete a, veu pu, via, vide, vide |, vieja |, viens … voir, visit, vitesse, vitrine |, vocau-, vocaux
  -0.8: voix, vole |, volun-, vos envois, vos promos, votre message, votre temps, vous faire, vous fermez
  -0.8: vous rappelle, vous repondez, vous … fatigants, voy … otro, voyez, vuelvas, vuelve, vuelvo a
  -0.8: want these, want this, want … more, wanti-, wants a, was stolen, was … scam, wash |, way too, we … it
  -0.8: wen you, were moving, were … no, what … asked, what … for, what … he, what … my, when, when do
  -0.8: when does, when … get, when … i, whens, which number, which-, whichever, while, who … just, who … me
  -0.8: who … my, whoever … this, whole thing, wil, will come, will stop, will you, wipe … number, wish … be
  -0.8: with her, with … neighbor, with … please, with … work, without your, wondering, work … NUMBER, worry-
  -0.8: worse |, would not, would rather, would … not, wrench, write, wrong exit, xmas, y de, y ven, y … you
  -0.8: yet i, yo … dije, you anymore, you carry, you con, you for, you just, you ok, you please, you reach
  -0.8: you remove, you tengo, you update, you … 2, you … NUMBER, you … a, you … best, you … free
  -0.8: you … mandes, you … never, you … nos, you … ocupo, you … out, you … right, you … said, you … saliendo
  -0.8: you … see, you … tienen, you>me, your day, your system, your … but, your … from, your … list
  -0.8: your … lol, your … my, your … now, your … to, zero, zzz, | acepto, | already, | annule, | bajenle
  -0.8: | bar, | before, | borrame, | called, | calm, | cancelen, | cancelo, | chinguen, | client
  -0.8: | compraron, | cuantos, | dejenme, | deme, | desde, | desist, | did, | dios, | ditch, | dorenavant
  -0.8: | estaba, | exam, | ferme, | grandpa, | hate, | hi, | hw, | inscrivez, | jeez, | knock, | less
  -0.8: | like, | llego, | luv, | mandele, | manden, | mets, | mil, | missed, | more, | muchas, | nada
  -0.8: | numbers, | on, | piano, | plutot, | practice, | prefer, | quitame, | quitele, | rain, | reach
  -0.8: | saca, | sacame, | samedi, | sans, | saque, | saquen, | saved, | scratch, | short, | sigue
  -0.8: | solicito, | stoop, | stopped, | ta, | three, | todavia, | ton, | toque, | trabajo, | tubeless
  -0.8: | very, | viens, | wed, | whens, | you, | … achete, | … afuera, | … ahead, | … arreter, | … au
  -0.8: | … batterie, | … battery, | … beaucoup, | … bell, | … better, | … blonde, | … bonne, | … boy
  -0.8: | … bruit, | … budget, | … cadre, | … calling, | … cancelar, | … capable, | … care, | … case
  -0.8: | … combien, | … con, | … consiguieron, | … contesta, | … courriel, | … cupon, | … dejen, | … demande
  -0.8: | … dude, | … en, | … ends, | … far, | … fille, | … fine, | … first, | … fixed, | … girlfriend
  -0.8: | … give, | … gros, | … guys, | … hit, | … interesse, | … kid, | … let, | … liao, | … little
  -0.8: | … location, | … lose, | … mano, | … messaging, | … necesito, | … neta, | … paren, | … pedal
  -0.8: | … plutot, | … prefer, | … promo, | … psi, | … pude, | … rato, | … roja, | … safe, | … saludos
  -0.8: | … signal, | … sold, | … some, | … system, | … text, | … tienda, | … told, | … unsubscribe
  -0.8: | … wants, ~_ac, ~_ach, ~_adj, ~_adv, ~_afi, ~_ag, ~_amm, ~_apa, ~_apu, ~_as, ~_au, ~_avi, ~_bc_
  -0.8: ~_ble, ~_bm, ~_buy, ~_ca_, ~_cag, ~_cha, ~_cie, ~_com, ~_cu, ~_deu, ~_di, ~_did, ~_dog, ~_dum, ~_ei
  -0.8: ~_en, ~_fi, ~_fir, ~_fr, ~_fr_, ~_fra, ~_gla, ~_hay, ~_if, ~_if_, ~_ins, ~_inv, ~_jes, ~_la, ~_lai
  -0.8: ~_les, ~_lo, ~_lov, ~_mam, ~_man, ~_mi_, ~_mil, ~_ms, ~_msj, ~_mys, ~_off, ~_oft, ~_oi, ~_on_, ~_pl
  -0.8: ~_ple, ~_po, ~_pru, ~_reb, ~_ree, ~_ref, ~_rei, ~_rig, ~_rou, ~_rs, ~_rs_, ~_rui, ~_sec, ~_sid, ~_sme
  -0.8: ~_sn, ~_sug, ~_sw, ~_swi, ~_te, ~_the, ~_tht, ~_tio, ~_tog, ~_tw, ~_twi, ~_ul, ~_ult, ~_up, ~_upd
  -0.8: ~_ur, ~_vau, ~_vol, ~_wav, ~_wee, ~_wel, ~_wi, ~_wra, ~_zer, ~abb, ~aby, ~aci, ~acre, ~adec, ~adez
  -0.8: ~adj, ~adju, ~adv, ~afic, ~ages, ~ails, ~ain_, ~ajan, ~ake_, ~ala_, ~ale, ~alet, ~alf_, ~aliv, ~alo
  -0.8: ~alq, ~alqu, ~amn, ~amn_, ~ampu, ~an_, ~anal, ~ance, ~appt, ~apun, ~arel, ~ark, ~arki, ~arli, ~ask
  -0.8: ~asks, ~asse, ~asy, ~asy_, ~athr, ~attl, ~atto, ~av_, ~avid, ~avie, ~avis, ~ayer, ~aym, ~ayme, ~ba_
  -0.8: ~baby, ~bad_, ~bajo, ~ban, ~bar, ~basu, ~bir, ~boue, ~brak, ~bre, ~brin, ~buy, ~buy_, ~canz, ~cea
  -0.8: ~ceas, ~cely, ~cen, ~cer, ~cev, ~cevo, ~char, ~chin, ~ckst, ~cloc, ~cole, ~comm, ~coo, ~cou, ~craz
  -0.8: ~cri, ~ctez, ~ctio, ~ctos, ~ctur, ~cuat, ~cues, ~cul, ~dade, ~dale, ~damn, ~dby, ~dda, ~deaf, ~deci
  -0.8: ~deux, ~devo, ~dezc, ~dich, ~did, ~did_, ~dije, ~ding, ~dis, ~diti, ~dju, ~djus, ~do_, ~dog, ~dome
  -0.8: ~dse, ~dshi, ~dui, ~dum, ~ead, ~eam, ~eas, ~ease, ~easy, ~eati, ~ebi, ~ecen, ~ecev, ~ecol, ~ectu
  -0.8: ~ede_, ~edir, ~edu, ~eel_, ~eeps, ~efr, ~egs_, ~egu, ~eins, ~eis_, ~eji, ~ejo, ~elea, ~ello, ~elos
  -0.8: ~elp, ~emi, ~ena, ~endi, ~ente, ~epe, ~eps_, ~erdi, ~ersh, ~erwi, ~esa, ~esd, ~esio, ~esso, ~ethi
  -0.8: ~ette, ~eul_, ~eurs, ~evai, ~evoi, ~evu, ~eway, ~expi, ~expr, ~fe_, ~ffen, ~flig, ~form, ~fren, ~fri_
  -0.8: ~frie, ~ften, ~fuse, ~futu, ~gag, ~ganl, ~gar_, ~ges, ~ges_, ~geth, ~ghi, ~ghin, ~ght, ~gned, ~grab
  -0.8: ~grea, ~grin, ~grup, ~guit, ~hain, ~hand, ~hap, ~hari, ~haut, ~hay_, ~help, ~hens, ~herw, ~hijo
  -0.8: ~hile, ~hitt, ~hiv, ~iarm, ~ibin, ~ibl, ~icel, ~ido, ~iew_, ~if_, ~igh, ~igo_, ~ik_, ~ili, ~ill
  -0.8: ~inet, ~inv, ~ipti, ~irai, ~isab, ~iste, ~ita, ~ivin, ~jen_, ~jo_, ~jode, ~kets, ~kid_, ~king, ~ksta
  -0.8: ~lai, ~lam_, ~lame, ~leak, ~leas, ~leer, ~leg_, ~lend, ~lept, ~lez_, ~lic, ~lici, ~lie_, ~ling, ~ll_
  -0.8: ~lly, ~loc, ~log, ~lood, ~lore, ~love, ~lqui, ~ltim, ~lus, ~lus_, ~lut_, ~mag, ~mak, ~manc, ~marc
  -0.8: ~mell, ~meth, ~mez, ~mez_, ~min, ~mput, ~msj, ~mth, ~mumm, ~mums, ~mys, ~myse, ~naci, ~nand, ~nar_
  -0.8: ~nche, ~nder, ~ndui, ~ned_, ~nel, ~nem, ~news, ~nic, ~nico, ~nid, ~njoy, ~noye, ~nqui, ~nsad, ~nstr
  -0.8: ~nsu, ~ntag, ~nti, ~ntio, ~nto, ~nto_, ~ntr, ~nvie, ~obri, ~ocal, ~odi, ~odri, ~oes, ~oes_, ~off
  -0.8: ~ofte, ~oget, ~ogne, ~ogr, ~oiga, ~oked, ~oki, ~ola, ~ole_, ~ommi, ~ood, ~orag, ~orch, ~orf, ~orfa
  -0.8: ~ori, ~orro, ~ors, ~orse, ~os_, ~ose, ~osi, ~oten, ~ott, ~ottl, ~oulo, ~oum, ~oumi, ~oup_, ~oust
  -0.8: ~ove, ~ovi, ~ovia, ~ovie, ~ow_, ~owe, ~owed, ~oyer, ~pac, ~padr, ~paym, ~pda, ~pdat, ~pea, ~pez
  -0.8: ~pez_, ~pinc, ~ple, ~plea, ~plus, ~poc, ~podr, ~por, ~port, ~powe, ~ppt_, ~pr_, ~prar, ~pre, ~prin
  -0.8: ~pru, ~prue, ~punt, ~qued, ~quem, ~quen, ~quid, ~quip, ~rab_, ~raba, ~rac_, ~raci, ~rais, ~rak, ~ran
  -0.8: ~rank, ~rape, ~rav, ~razy, ~read, ~reb, ~reei, ~refr, ~resa, ~rfu, ~rful, ~rice, ~rick, ~riez, ~rim
  -0.8: ~ripp, ~rma, ~rma_, ~rmen, ~rope, ~rou, ~roun, ~rque, ~rrar, ~rrie, ~rryi, ~rshi, ~rtid, ~rubb, ~rueb
  -0.8: ~rupo, ~rven, ~rwi, ~sad_, ~sair, ~sais, ~saji, ~sak, ~san, ~sche, ~scr, ~scue, ~sec, ~sill, ~sin
  -0.8: ~sir, ~sks, ~sks_, ~slep, ~sma, ~smel, ~sold, ~sos, ~sos_, ~soum, ~sse_, ~stai, ~stam, ~stan, ~stem
  -0.8: ~sten, ~stid, ~stit, ~stru, ~sug, ~sult, ~supu, ~sur, ~sust, ~swi, ~swo, ~swor, ~tage, ~taki, ~tamo
  -0.8: ~tan_, ~tarl, ~ted, ~teen, ~teer, ~teo, ~teo_, ~tep_, ~ter, ~terv, ~ths, ~tht, ~tht_, ~tify, ~tile
  -0.8: ~timo, ~titc, ~tite, ~tivo, ~tn_, ~tog, ~toge, ~toi, ~tomb, ~too_, ~tor, ~tors, ~tren, ~troi, ~trol
  -0.8: ~twi, ~two, ~ty_, ~ual, ~uber, ~uck, ~uded, ~uem, ~uere, ~ugar, ~ughi, ~uha, ~uip, ~umis, ~ummy
  -0.8: ~ung_, ~up_, ~upd, ~upda, ~upue, ~ure_, ~urre, ~use_, ~utsi, ~utt_, ~uvi, ~uya_, ~uzze, ~vaut, ~veme
  -0.8: ~ves_, ~vios, ~visa, ~vo_, ~volu, ~vos, ~vos_, ~voya, ~walk, ~way_, ~week, ~wer, ~when, ~whil, ~work
  -0.8: ~wra, ~wrap, ~xpi, ~xpir, ~xpr, ~xpre, ~yda, ~yday, ~yer, ~yme, ~ymen, ~ypin, ~yse, ~ysel, ~zero
  -0.9: (list), (texts), 2 fois, NAME he, NAME quit, NAME said, NAME will, NUMBER each, NUMBER esta
  -0.9: NUMBER hrs, NUMBER libras, NUMBER more, NUMBER not, NUMBER pouces, NUMBER psi, NUMBER with
  -0.9: NUMBER … in, NUMBER … ok, NUMBER … old, NUMBER … one, NUMBER … plus, a etre, a great, a half, a lie
  -0.9: a little, a los, a mano, a minor, a note, a partir, a red, a tantot, a tube, a … about, a … caisse
  -0.9: a … cel, a … customer, a … light, a … ou, a … pero, a … question, a … store, abonnement, absolutely
  -0.9: absolutely not, aceptan, add me, after the, after |, again i, agreed … NUMBER, ai besoin, ai … la
  -0.9: ai … lu, ai … ma, ai … une, aimerais mieux, al poste, al … de, alertes, alerts |, all NUMBER
  -0.9: all texts, all these, all … of, all … to, alla |, am getting, am never, am tired, am trying, am … my
  -0.9: am … old, amis |, an ebike, an old, and … it, and … this, angla-, anglais, angry>me, angry>more
  -0.9: angry>send, angry>texts, angry>you, annule mon, antes de, anule-, anunc-, any time, any … to
  -0.9: anymore please, anymore so, anyone there, are the, are these, are … hours, are … n, arret au
  -0.9: arret de, arrete donc, arreter de, arretez les, arriere |, arrive, ascen-, ask her, asleep |
  -0.9: assez de, assurance |, at home, at … place, ate a, atent-, atm, attendance, au … en, aurie-, auriez
  -0.9: authorized, auto |, autob-, autobus, automated, autorisation, autorizo, avant de, avec ca, avec les
  -0.9: avez … des, avisa, avisaron, aviseme, aviso de, avisos |, avoid, avoir de, ay bendito, ayuda |
  -0.9: back in, bajenle, barre, base, basic, be a, be late, be nice, be removed, be so, be taken, be … at
  -0.9: been told, been … the, bequi-, bequille, besoin du, bet, bicis … de, bien, biffe-, biffez, big
  -0.9: bike anymore, bike for, bike last, bike money, bike … so, bike … this, blanco |, blasts, blasts |
  -0.9: bloque |, bloquee, bloqueo, bloquez, blowi-, blowing, blowing up, blue one, board, bon ben
  -0.9: bonne fete, bonne saison, booking |, borrar … numero, borre el, borre … telefono, borro, boys, brail-
  -0.9: bring it, bring my, bro |, bruh, bruis-, bruit |, bruta-, brutal, bus |, but … would, buy … bikes
  -0.9: buzz, by friday, by text, c … du, c … normal, ca moi, ca serait, ca … 2, ca … textos, cadenas … vous
  -0.9: call … landline, cambios, can stop, can … buy, can … order, can … pay, can … you, cancel my, cancele
  -0.9: cancelen, cancelle, cancelo, capab-, capable, caref-, careful, casco-, cascos, caugh-, caught
  -0.9: cause … vous, ce … ca, cell … job, celular … de, cero, cessez de, chain-, charger, cheaper, cheques
  -0.9: cheveux, chien … mange, chier |, cinco, clair |, clase-, clases, click-, colma-, colmado, colon-
  -0.9: combien pour, comes, comfo-, coming up, coming … the, commandez, commu-, como le, como me, complet |
  -0.9: compu-, con esto, con una, con … mensajes, condu-, cone, conge-, connaissez, conoc-, consenti a
  -0.9: consentimiento, consentimiento |, contesto, conti-, continuez, cook, corta, corten, costc-, costco
  -0.9: could, could not, could text, count-, coute, covers, creak, credit, creme, croix, croix sur
  -0.9: croix … mon, crooked |, cry |, cuanto por, cumpl-, customer please, customer … please, cut the, d ou
  -0.9: dans … auto, dare, darme, de aluminio, de carte, de cosas, de esto, de job, de le, de ma, de mandar
  -0.9: de mensajes, de ne, de place, de pub, de semaine, de semana, de sus, de … arretez, de … d, de … du
  -0.9: de … enlevez, de … haha, de … la, de … mensajes, de … pa, de … par, de … texter, deblo-, decal-
  -0.9: decia, decir-, deck |, dejam-, dejar, dejar-, deje … fumar, dejen la, delai, delete me, delete that
  -0.9: delete … esta, deleted your, delux-, deluxe, demander avant, demasiado, demenagement, denme, denme de
  -0.9: denme … baja, depas-, depuis … matin, derailleur est, derri-, derriere, des messages, des promos
  -0.9: desabonne moi, desce-, descuento |, desea, deseo, desinscris, did … consent, did … opt, did … quit
  -0.9: did … see, die |, digo |, dimanche |, dinero de, dinos-, disappointed, discontinue, dispo-, disre-
  -0.9: disregard, disturb, diwal-, diwali, do not, do … bother, do … care, do … disturb, do … put, do … quit
  -0.9: docto-, does it, does … click, done and, doren-, dorenavant, dream-, drinks, drive |, drop it
  -0.9: drop the, drop … phone, duck, dupli-, duplicate, ear, echange, ecrit, ecrivez pu, effacez mon
  -0.9: effacez … numero, eid, eid mubarak, el camion, el cupon, el encargado, el motor, el rin, el … dice
  -0.9: el … termina, elimine, eliminen mi, ella no, elle … a, email-, emergencies only, en arriere
  -0.9: en camino, en serio, en visto, en … mon, encargado, engra-, enleve le, enlevez … de, enough of
  -0.9: enough … the, enrolled, ensen-, enten-, entend, envien, envois, envoyez moi, erase … from
  -0.9: erase … number, es ilegal, es suficiente, esa bicicleta, esa lista, escog-, escribanme, escribir
  -0.9: escribir |, escribirme |, eso … que, espan-, esperar, esqui-, est annule, est faite, est normal
  -0.9: est stop, est … mere, est … quelle, est … spam, est … voler, estaba en, este mes, estos, estoy
  -0.9: estoy afuera, estrellas, et jamais, ever … me, exam |, expen-, expensive, exten-, extension, f off
  -0.9: face |, faile-, failed, faire les, fais quoi, fait le, fait … le, faites … croix, faut que, favor
  -0.9: favor de, faxed, fedex, feed, feels, ferie, fewer, field, filte-, fin … mois, fin … semaine
  -0.9: fin … semana, finished, fir, flats, for these, for … please, for … service, for … tow, fourche |
  -0.9: franchement |, free to, frein-, frida-, friday, from NUMBER, from … to, front, frott-, frotte, full |
  -0.9: funeral, furth-, further, gang |, gants |, garde, gardez le, garer, gars … NUMBER, gate |, gatea-
  -0.9: gateau, gauche |, gave … for, gave … number, get, get out, get rid, get the, ghost, giant, give you
  -0.9: given, glove-, gloves, goat, god, gone, gong, good time, good … the, got to, got … new, got … now
  -0.9: gourd-, gourde, gracias mi, gracias … dios, grand |, grand-, grey, gros merci, gros … a, gross-
  -0.9: grosse, group-, groupe, guant-, guy at, guys do, guys text, guys … the, hace falta, hacem-, had … of
  -0.9: hagan-, happy … day, harce-, harcelement, has it, hasta aqui, hasta que, have left, have … got
  -0.9: have … idea, have … told, havin-, having, hay problema, hay que, he proposed, he … on, head
  -0.9: helmets |, here so, him … the, honestly, honte, hoste-, hostel, house to, how come, how much
  -0.9: how … do, hubby-, hubbys, huile, i agree, i asked, i beg, i blocked, i buy, i drop, i ever, i look
  -0.9: i opt, i say, i sign, i signed, i swear, i talk, i was, i went, i … asked, i … back, i … bring
  -0.9: i … by, i … into, i … report, i … wait, ici |, if i, if so, if … do, if … get, ignore my, igual
  -0.9: igual-, igualmente, il dit, il pleut, il roule, immed-, in … area, in … please, including, inclus
  -0.9: inscrit sans, inscrivez, insid-, inside, insta |, instr-, interdis, interesa, interesado
  -0.9: interesse pas, interessee |, interested … the, into, is best, is better, is busy, is enough, is going
  -0.9: is killing, is me, is worse, is you, is … any, is … do, is … good, is … only, it NUMBER, it on
  -0.9: it seems, it the, it … and, it … here, it … is, it … so, it … with, it … you, j achete, j y, j … de
  -0.9: j … etre, j … laisse, j … pris, j … tu, je dors, je paye, je prefere, je reviens, je sors
  -0.9: je souhaite, je … NUMBER, je … ce, je … consens, je … dans, je … quoi, jeu dans, joking |, jour … est
  -0.9: jpass-, jpasse, jusqua NUMBER, just do, just … it, keep my, keep … old, keep … these, keep … to, kena
  -0.9: key |, kids, kindl-, kindly, king |, knock it, knock … off, l … donne, l … le, la, la NUMBER, la baja
  -0.9: la batterie, la caja, la calle, la case, la dessus, la electrica, la fourche, la gang, la pagina
  -0.9: la pantalla, la petite, la pluie, la promo, la tercera, la vente, la … al, la … como, la … l
  -0.9: la … svp, la … tiene, la … yo, lac, lache … cell, lachez … cell, lady who, lapto-, laptop, las … de
  -0.9: latex, laugh-, law>remove, law>stop, layaw-, layaway, le bus, le cadenas, le guidon, le lavage
  -0.9: le velo, le vieux, le … arrete, le … bebe, le … n, le … por, leath-, leather, leave my, left you
  -0.9: les freins, les … permiso, let my, lettres, like off, liked, lis … les, list, list … the, list>stop
  -0.9: list>texts, liste pour, lit … messages, livraison je, llamada |, llames, llamo a, llega, llegue al
  -0.9: llena-, lo que, lobby, locations, loi, lol ok, longer need, longu-, look at, los, los cambios
  -0.9: los quiero, los textos, los … no, low, lui … un, lunch-, luv, m enlever, m envoyer, m … svp, machan
  -0.9: mad at, magiq-, mains, make me, makin-, making, mal … la, mames, mandarme mensajes, mandataire
  -0.9: mandeme, manden mensajes, mandenme, mano no, manua-, manual, marat-, marathon, marketing, mas por
  -0.9: mas textos, mas … no, mas … por, me avisaron, me before, me desabonner, me gusta, me interesa, me it
  -0.9: me llames, me mandan, me money, me paso, me puede, me quitan, me … de, me … number, me … please
  -0.9: me … speaker, me>more, meant … the, meeti-, meeting, mejor … la, memer-, memere, mensaje con
  -0.9: mensajes a, mensajes no, merci beaucoup, merci … m, message says, message … erreur, message … j
  -0.9: messages svp, messages to, messages |, messaging, messenger, metio, metro |, mettez moi, mi cita
  -0.9: mi mama, mi nieta, mi permiso, mi perro, mi … con, mi … puso, mice, mice … the, mierc-, miercoles
  -0.9: mija |, minor, mire, mise, mismo |, missing |, moi d, moi retirez, moi … ca, mois |, molesten, mon
  -0.9: mon pere, mon … merci, mon … moi, mon … ne, montant |, month i, montre, more … these, morge-, morgen
  -0.9: mostrador |, motor a, muchas gracias, my appointment, my email, my fault, my husbands, my last
  -0.9: my message, my mum, my only, my wheels, my … at, my … so, my … use, my … with, n i, n no, natio-
  -0.9: ne consens, ne m, ne … m, need it, need these, need … anymore, need … text, needed |, nervo-, nervous
  -0.9: never asked, never message, never tell, never text, never want, never … to, new, ni uno, no ando
  -0.9: no desea, no do, no entendi, no entra, no envien, no escribir, no mames, no necesito, no on, no stop
  -0.9: no you, no … como, no … falta, no … gusta, no … interesa, no … las, no … mandando, no … problema
  -0.9: no … quiere, no … recibir, no … sms, no … text, no … than, nobody asked, nobody … the, nobody … up
  -0.9: nobodys, not bother, not care, not disturb, not given, not judge, not let, not opt, not put, not ship
  -0.9: not talking, not … as, not … good, not … there, not … these, not>remove, nothing personal
  -0.9: notifications, nourr-, now it, now … it, now … me, number … there, number … times, numero … carte
  -0.9: numero … esa, numero … me, nunca habia, nunca … di, o … la, oblig-, obra, of town, off, off for
  -0.9: off with, off work, off … NUMBER, off … your, ok NUMBER, ok je, ok to, olvide, olvidense
  -0.9: olvidense de, on arrete, one … not, only to, only … am, or my, or … NUMBER, or … i, organ-, origi-
  -0.9: oro, otez … de, oubliez moi, oubliez pas, out … a, out … town, outside your, over, pa esto, paid |
  -0.9: palab-, palabra, pantalla, pantalon, para bien, para esto, para nada, para … a, parcero, pardon pour
  -0.9: paren you, park, parking |, pas deranger, pas on, pas texter, pas … autres, pas … consentement
  -0.9: pas … j, pas … mes, pas … panier, pasa por, pass |, passe, passe avec, passe le, passe … NUMBER
  -0.9: pastel … de, patience |, pause the, paz |, pe, per, perdona, period, perma-, permiso de, pero you
  -0.9: perro |, pg, phone was, phone … i, phone … remove, photo-, photos, pienso, pig, pilul-, pink, pire
  -0.9: plait |, plan |, plane, plane |, please i, please make, please … from, please … more, please … never
  -0.9: please … to, plent-, plenty, pleut, plus besoin, plus m, plus recevoir, plus … sms, plutot |, pocke-
  -0.9: pocket, points, pongo, por, por favor, por mi, por texto, por un, por … y, por … you, porfa-
  -0.9: porfavor, possible |, post, posted, pour … hiver, pour … pneus, pourquoi … m, pouvez … le, prefere
  -0.9: prefi-, prefiero, preguntarme yo, preguntarme … no, pregunto, premier, prene-, prenez, presi-
  -0.9: presta … schrader, pretend … never, print, pro |, promis, promises, proposed, psi |, pude
  -0.9: puede poner, puesta, pump, put, quart-, que a, que estoy, que gracias, que hacer, que paren, que … a
  -0.9: que … llamen, quedamos, quedo, quedo bien, quel arret, quelque chose, qui pour, quien la
  -0.9: quiero mensajes, quiero … me, quit on, quit … the, quitame de, quitan, quiteme de, quitenme de, quito
  -0.9: quitting, raccroche, raffle |, rain |, rapid-, rappelez, rappelez moi, rappels, rathe-, rather, rayos
  -0.9: recei-, recevoir de, reche-, recibir, recogi, recoj-, refaire, refle-, remin-, remove from
  -0.9: remove the, remove … your, remove>texts, remove>you, rental, rentre pas, repet-, reply |, repond pas
  -0.9: repondez … a, requi-, resen-, rester, retra-, rien recevoir, rire, ris, roll, roti, rude |, s v
  -0.9: s … fait, s … p, said hi, sais que, sais … encore, saquenme de, saquenme |, sauve, say … but, sayin-
  -0.9: saying, says stop, scale, sch, scratch, screa-, screw, se cayo, se hace, se para, se … paso, se … you
  -0.9: see the, seguir, semana, semana |, send these, send … anything, send … the, send … this, send>more
  -0.9: send>stop, sending me, sent the, serio, serio |, serious, seulement |, shifting, ship it, ship to
  -0.9: shop … did, shop … me, should, should not, si c, si j, si vous, si … est, sign me, sign |, signe … ca
  -0.9: signed … for, silence, silencieux, silve-, silver, simpl-, singl-, single, sis |, skip the, slot
  -0.9: sms de, sms me, so he, so please, so … to, sock, sold … old, solo, son las, sortir, souvenir
  -0.9: soy bajita, space, spd, speak the, spongy, stand-, start-, still on, still … the, stoop, stop au
  -0.9: stop la, stop me, stop sending, stop texting, stop these, stop writing, stop … c, stop … texts
  -0.9: stop>law, stopa-, stopall, stopping, stops, streamers, stuck in, study, su mensaje, su … en, suffit |
  -0.9: suis … inscrite, suis … travail, suis … un, sur … velo, surve-, sus textos, switch, system |, ta mere
  -0.9: table |, tache mi, tacos, take me, take the, take your, take … of, take … time, talla chica, tanne-
  -0.9: tanto, tarjeta |, taste-, taxes |, te lo, tear, teeth, telefono sin, tempe-, temple |, tenez, tente
  -0.9: text only, text somebody, text to, text … about, text … drive, text … one, text … to, text … when
  -0.9: texte-, textear |, texteen |, texting is, texto je, texto … no, textos svp, texts come, texts … is
  -0.9: texts … this, texts … to, texts>forever, thank … for, thanks for, thanks |, thanks … the
  -0.9: the appointment, the baby, the bar, the booking, the box, the brakes, the cat, the class, the color
  -0.9: the day, the do, the drive, the first, the invoice, the key, the left, the lock, the lot, the pedals
  -0.9: the rental, the ride, the sale, the store, the taxi, the thread, the tire, the tow, the way
  -0.9: the … code, the … floor, the … machine, the … n, the … out, the … over, the … pads, the … please
  -0.9: the … too, the … will, them, there at, these messages, these texts, these to, thing, this not
  -0.9: this off, this sorry, this stop, this … from, this … there, this … up, thought you, ticket is
  -0.9: ticket number, tie, tienen … de, to hear, to opt, to sign, to take, to … about, to … back
  -0.9: to … brother, to … from, to … if, to … out, to … removed, to … thanks, to … your, toilet, told … it
  -0.9: told … not, ton pere, too … for, touch, tournee, tow, tow … is, trade ins, train-, tranquille |
  -0.9: travail, travail je, tres veces, trist-, tristeza, trop petit, tu encore, tu peux, tue, tuerc-
  -0.9: tuerca, twice … i, two weeks, un de, un sub, un … con, un … dans, un … es, understand, une croix
  -0.9: une … d, unreg-, unsol-, unsolicited, unsubscribe me, up … did, up … you, updates, usado-, usados
  -0.9: usage-, usual, v p, vais vous, van |, velo alors, venan-, venant, venden, vender, vendu, venia
  -0.9: ver si, viejo, vio, voice calls, voila, volve-, volver, volvi-, vote, votre texto, votre … d, voulais
  -0.9: vous les, vous prie, vous … meme, vous … pu, voy pa, voy … poder, voyag-, voyage, wait for, walked
  -0.9: want>angry, want>law, wants to, way … get, we are, we … at, weari-, wearing, well |, what day
  -0.9: what they, whats-, whatsapp, wheel on, when can, when it, when … is, where got, which … do, who wants
  -0.9: who … got, whoop-, whoops, why you, why … am, wife says, will i, will report, will … by, will … on
  -0.9: will … stop, will … the, will … there, with a, with these, with … anymore, with … texts, wobble
  -0.9: words, work at, work … my, would … be, would … off, y etre, y mouille, y nadie, yank, yay
  -0.9: yes … texts, you already, you could, you dare, you done, you drop, you give, you had, you left
  -0.9: you like, you los, you n, you say, you see, you vi, you |, you … con, you … hay, you … off, you … on
  -0.9: you … so, you … texts, you … that, you … up, you … y, your door, your employee, your hours
  -0.9: your house, your … anymore, your … called, your … please, your … with, youtu-, youtube, | about
  -0.9: | absolutely, | aceptan, | amen, | annuler, | better, | between, | biffez, | bin, | blocked
  -0.9: | bloquez, | bought, | cada, | cancela, | cancele, | closed, | commandez, | comptant, | could
  -0.9: | dejalo, | dele, | demasiado, | derangez, | desabonnez, | dile, | dude, | eat, | eid, | elimine
  -0.9: | eliminen, | excusez, | facture, | fermez, | going, | if, | igualmente, | it, | jajaja, | jamas
  -0.9: | jetez, | kindly, | las, | last, | mandeme, | mano, | mice, | mijo, | olvidense, | optout, | perdu
  -0.9: | peux, | por, | pouvez, | presta, | quisiera, | quitte, | rayez, | removed, | reparez, | retire
  -0.9: | retirer, | sal, | saquenme, | second, | serial, | service, | she, | sign, | sms, | someones
  -0.9: | stopall, | strike, | subscribe, | suficiente, | tache, | then, | todos, | tomorrow, | tse
  -0.9: | veuillez, | wen, | whoops, | … abuela, | … address, | … agreed, | … algo, | … attends, | … avocat
  -0.9: | … bendito, | … buenas, | … cap, | … cessez, | … chaine, | … coming, | … decline, | … deja, | … deje
  -0.9: | … deleted, | … deseo, | … discount, | … ecran, | … envoyez, | … erase, | … escribir, | … falta
  -0.9: | … fell, | … final, | … forward, | … free, | … freno, | … hand, | … hang, | … hard, | … hiver
  -0.9: | … hope, | … hours, | … incluye, | … jodan, | … kind, | … liste, | … lunes, | … luz, | … mames
  -0.9: | … mes, | … needed, | … nice, | … nos, | … notifications, | … otro, | … oui, | … pastel, | … porfa
  -0.9: | … pouvez, | … prefere, | … pu, | … removal, | … route, | … sale, | … sending, | … sors, | … soy
  -0.9: | … stopped, | … sub, | … tantot, | … the, | … tired, | … travaille, | … treat, | … veut, | … vois
  -0.9: ~_abi, ~_acc, ~_alm, ~_ama, ~_bad, ~_bea, ~_beq, ~_bo, ~_bri, ~_cum, ~_dec, ~_dis, ~_dr, ~_dri, ~_ecr
  -0.9: ~_em, ~_emo, ~_enj, ~_esq, ~_ev, ~_fav, ~_fe, ~_few, ~_fit, ~_fli, ~_frn, ~_gam, ~_gho, ~_gi, ~_gia
  -0.9: ~_glu, ~_go, ~_god, ~_gos, ~_gru, ~_gua, ~_hah, ~_hau, ~_hei, ~_ho, ~_kan, ~_kic, ~_kid, ~_la_, ~_lef
  -0.9: ~_lon, ~_met, ~_mol, ~_net, ~_new, ~_obl, ~_ori, ~_paq, ~_pe_, ~_pei, ~_por, ~_pro, ~_put, ~_quo
  -0.9: ~_rad, ~_rap, ~_roj, ~_rub, ~_rue, ~_sco, ~_soi, ~_spi, ~_sus, ~_sy, ~_tem, ~_tex, ~_ti, ~_tru, ~_tu
  -0.9: ~_usu, ~_via, ~_wet, ~_whe, ~_zo, ~abe, ~able, ~abr, ~acho, ~ades, ~adil, ~adin, ~afor, ~ags, ~ags_
  -0.9: ~aha_, ~aile, ~aja, ~ajo, ~ajo_, ~alf, ~alis, ~alma, ~alv, ~amaz, ~ams_, ~ande, ~anen, ~angi, ~angr
  -0.9: ~anks, ~anl, ~anle, ~ann, ~anun, ~apab, ~apid, ~apu, ~ar_, ~ards, ~arra, ~asco, ~ase, ~ase_, ~atho
  -0.9: ~atsa, ~au_, ~auf, ~avor, ~ayi, ~ayin, ~azin, ~bbe, ~bear, ~beq, ~bequ, ~biar, ~bido, ~big_, ~bin_
  -0.9: ~bios, ~ble, ~blig, ~bone, ~bonn, ~bore, ~bour, ~boys, ~bran, ~bres, ~bri, ~bruh, ~buck, ~bue, ~cal_
  -0.9: ~cali, ~call, ~cam, ~capa, ~cei, ~cena, ~cesa, ~cese, ~ch_, ~chad, ~cho, ~cinc, ~ck_, ~ckl, ~coat
  -0.9: ~coj, ~com, ~cons, ~ctar, ~cual, ~cump, ~dals, ~dara, ~dare, ~deco, ~dian, ~din, ~dina, ~dios, ~disc
  -0.9: ~disr, ~dly, ~dly_, ~dme, ~dme_, ~dne, ~dnes, ~doct, ~dor_, ~dri, ~dsh, ~dul, ~ead_, ~eaf, ~eaf_
  -0.9: ~eal, ~eca, ~ecei, ~ecla, ~ecoj, ~ecri, ~edam, ~edic, ~eepi, ~efie, ~efl, ~efle, ~eft, ~ege, ~egra
  -0.9: ~eil, ~ejam, ~ejas, ~ejen, ~els_, ~emis, ~enav, ~enge, ~enir, ~enj, ~enjo, ~enos, ~entr, ~enty, ~epet
  -0.9: ~epin, ~epla, ~erc, ~erda, ~erlo, ~ermo, ~erri, ~ersa, ~erst, ~esar, ~esce, ~escu, ~eseo, ~esir
  -0.9: ~esos, ~estl, ~eth_, ~euse, ~ewer, ~ewh, ~ewhe, ~ews, ~ews_, ~exte, ~ez_, ~ezco, ~favo, ~feli, ~few
  -0.9: ~fewe, ~ff_, ~fic_, ~flec, ~foll, ~fr_, ~fri, ~frn, ~frnd, ~fron, ~ft_, ~fti, ~ftin, ~furt, ~garm
  -0.9: ~gaz, ~gend, ~gho, ~ghos, ~gian, ~glai, ~gle_, ~glo, ~glu, ~go_, ~god, ~god_, ~gone, ~goss, ~gra
  -0.9: ~gram, ~gru, ~gui, ~guir, ~half, ~har, ~hara, ~harc, ~havi, ~hee, ~hem, ~hen, ~hes, ~hey, ~hey_
  -0.9: ~hift, ~hoco, ~iate, ~iau, ~ibed, ~icho, ~ider, ~ids, ~ids_, ~iejo, ~ier, ~ierc, ~iew, ~ifi, ~ifti
  -0.9: ~igin, ~igu, ~iked, ~ikes, ~il_, ~ime_, ~inam, ~indl, ~inki, ~inte, ~iod_, ~ird_, ~irs, ~isa, ~isem
  -0.9: ~ist_, ~it_, ~itad, ~ited, ~ize, ~jal, ~jec, ~ject, ~jero, ~jes, ~jour, ~joy_, ~junt, ~keti, ~kic
  -0.9: ~kick, ~kids, ~kst, ~la_, ~lac, ~lain, ~lais, ~lank, ~lapt, ~lats, ~layi, ~lcan, ~lea, ~left, ~lens
  -0.9: ~lent, ~lip, ~lk_, ~llev, ~lli, ~llin, ~llo, ~los_, ~lov, ~lowi, ~lpe, ~lter, ~lva, ~maci, ~maki
  -0.9: ~mam, ~mant, ~mart, ~mes_, ~mina, ~mma_, ~mmin, ~mmu, ~mmun, ~mo_, ~mol, ~mon_, ~mor, ~mote, ~mple
  -0.9: ~ms_, ~nan, ~nanc, ~nava, ~ndly, ~ndra, ~ndsh, ~ndy, ~nee_, ~neu, ~new_, ~nniv, ~nsc, ~nse, ~nsiv
  -0.9: ~ntee, ~ntie, ~ntil, ~ntim, ~ntre, ~nuez, ~nvio, ~obli, ~obu, ~obus, ~ocol, ~od_, ~odr, ~ofer, ~off_
  -0.9: ~oin, ~olve, ~oma, ~omet, ~ommu, ~omoc, ~omot, ~ompl, ~ompu, ~ondi, ~onga, ~ongo, ~ongu, ~onic, ~onto
  -0.9: ~ood_, ~ook_, ~oors, ~oper, ~oppe, ~oppi, ~orda, ~ordi, ~ore, ~ore_, ~orig, ~orit, ~orma, ~orne, ~osa
  -0.9: ~osin, ~out_, ~oyed, ~oyez, ~oys, ~oys_, ~pabl, ~paq, ~paqu, ~pei, ~pein, ~pide, ~plei, ~pock, ~poke
  -0.9: ~por_, ~pply, ~ppt, ~ptop, ~pude, ~pump, ~put, ~put_, ~quo, ~rab, ~rac, ~rap, ~rapi, ~raya, ~rcha
  -0.9: ~rcol, ~red, ~red_, ~refl, ~rega, ~remi, ~rer, ~rest, ~reve, ~rfa, ~rfav, ~rga_, ~riet, ~righ, ~rigi
  -0.9: ~ring, ~ript, ~ris, ~rita, ~rli, ~rly, ~rly_, ~rnd, ~rney, ~rog, ~rol_, ~roof, ~rop, ~rre, ~rrem
  -0.9: ~rrib, ~rrow, ~rsta, ~rta_, ~rtal, ~rtan, ~rth, ~rthe, ~rto, ~rts, ~rts_, ~ruh, ~ruh_, ~rup, ~rvey
  -0.9: ~saba, ~sabl, ~sagi, ~sand, ~sary, ~sayi, ~sele, ~seng, ~senm, ~sere, ~shes, ~shif, ~shot, ~sia
  -0.9: ~sigo, ~simp, ~sire, ~sive, ~sjs, ~sjs_, ~sk_, ~slot, ~solo, ~spee, ~spla, ~spoi, ~spos, ~sreg, ~ss_
  -0.9: ~sse, ~sser, ~sso, ~ston, ~stos, ~stoy, ~stu, ~sual, ~sus, ~swe, ~ta_, ~tan, ~tc_, ~ted_, ~tell
  -0.9: ~ter_, ~tere, ~tes, ~tex, ~text, ~them, ~tiez, ~till, ~tim, ~time, ~tin_, ~tinu, ~tiva, ~tli, ~tobu
  -0.9: ~todo, ~tops, ~trai, ~trar, ~trel, ~ts_, ~tsa, ~tsap, ~tted, ~tu_, ~tudy, ~tur, ~tuto, ~tuv, ~twin
  -0.9: ~typi, ~uar, ~ubi, ~uce_, ~uch, ~uda_, ~udy, ~uear, ~ued_, ~uee_, ~uell, ~uenl, ~uer_, ~uez, ~uez_
  -0.9: ~uic, ~uil, ~uire, ~uits, ~uitt, ~ujo, ~ujou, ~ulti, ~ume_, ~umpl, ~ums, ~ums_, ~uniq, ~unso, ~upp
  -0.9: ~urc, ~urch, ~urez, ~urth, ~urve, ~usua, ~utob, ~uzz_, ~vern, ~very, ~ves, ~vey, ~vey_, ~vez, ~vez_
  -0.9: ~via_, ~vibr, ~view, ~vil_, ~vol, ~vol_, ~vor_, ~wav, ~way, ~wel, ~wet, ~whe, ~wife, ~winn, ~wise
  -0.9: ~xma, ~xpen, ~xte, ~xten, ~yer_, ~ypi, ~zen, ~zen_
  -1.0: (more), (want), 2 NUMBER, 2 cm, 3rd, NAME va, NAME … com, NUMBER ca, NUMBER days, NUMBER dolares
  -1.0: NUMBER pour, NUMBER to, NUMBER … en, NUMBER … my, NUMBER … pis, NUMBER … today, a bag, a break
  -1.0: a cause, a ces, a combien, a domicilio, a fait, a todos, a toute, a usar, a … 2, a … esposa, abier-
  -1.0: abierto, abord, abord |, abren, acaba, accepte ca, aceite |, achete un, adelante, ads |, age |
  -1.0: agrad-, ahora que, ahorita no, ai fait, ai les, ajust-, al fin, al nino, al … you, alarm-, alcan-
  -1.0: alert-, alerts, alive |, all done, allow-, allowed, alr, also, am blocking, am broke, am telling
  -1.0: am … lbs, amen, amis, and drive, and family, and … kids, and … please, and … will, anden
  -1.0: angry>remove, angry>stop, annon-, annonce, annuler, any NUMBER, any good, any used, anybo-
  -1.0: anymore … am, anymore … stop, anyone … this, anything earlier, aparteme, appel … de, appelez a
  -1.0: appelez pas, appelez … la, appointment to, approve, apres, are my, are not, are your, are … no
  -1.0: are … welcome, are … with, arreglar |, arret a, arret-, arretez … m, arrie-, arriere, arrives, at the
  -1.0: at … NUMBER, atras |, attente |, aucun … svp, aug, autorizacion, autorizacion |, avail-, available
  -1.0: avais pas, avez … du, avis, avisado, aviso |, away |, ayuda-, baby |, baja mi, bajar, baje, bajen-
  -1.0: bar tape, barata, barre-, bars |, batterie, bc i, beans, beans |, before i, behin-, behind, bendito
  -1.0: besoin d, besoin de, best way, best … in, bike store, blessings, bleue, bon de, bon … commande
  -1.0: bon … moi, borrame, borren … contacto, boucl-, box |, boxes, brake is, bring-, bringing, broke, bunk
  -1.0: bus, bus stop, but thanks, but … it, but … not, but … you, butter, butter |, butto-, button
  -1.0: buy anything, by |, by … NUMBER, c … combien, c … de, c … mon, c … stop, c … tout, ca arrete
  -1.0: ca roule, ca sonne, ca suffit, ca … de, ca … en, ca … tu, cai, call registry, call … NUMBER, calls |
  -1.0: calm, calm down, can do, can take, can … get, can … make, can … see, can … send, canar-, cancel the
  -1.0: cancela, cancelar, cancelar |, candado |, cannondale |, cansan, carajo, carrera |, casco, cause de
  -1.0: ce modele, ce prix, ce … merci, celular |, certainement, ces messages, cessez |, ceux, chaqu-, chaque
  -1.0: chaud-, cheap-, chemin, chemin |, chier, chole, chose |, ci … le, cierran, cle |, cliqu-, clique
  -1.0: close, cobra-, coche, coffe-, coffee, cold, combien de, come out, come … the, comin-, coming
  -1.0: commence, como lo, comptant, con que, con … mismo, conci-, concierge, conmigo … no, conseillez
  -1.0: consent to, consentement, consentement |, contact avec, contact … insurance, contacts, copie-, corre
  -1.0: could i, coupez, coupo-, coupon, courant |, courr-, courriel, crack-, credi-, crevaison, croches
  -1.0: crook-, crooked, cry, cryin-, crying, cuando este, cuando … el, cubre, d abord, d arreter, d attente
  -1.0: dans un, day to, days |, de fumar, de nino, de rajas, de reponse, de ti, de todos, de … al
  -1.0: de … alors, de … avoir, de … esposo, de … famille, de … job, de … ok, de … por, debaj-, debajo
  -1.0: decim-, decline, deja el, dejame en, dejame … paz, dejan, dejenme, dele, demande, deme, deposit
  -1.0: derangez, des textos, desabonnez, desabonnez moi, desap-, descuento, desin-, desus-, deux fois
  -1.0: di permiso, dice que, did … come, did … i, did … send, dijer-, dile, diman-, dimanche, dios … lo
  -1.0: disap-, distu-, do the, do … bike, do … keep, do … let, do … talk, do … wish, dog, dolla-, dollars
  -1.0: domicile, domicilio, domicilio |, donne |, dormi, doy, drill, drink-, drop me, duro, e receipt, early
  -1.0: ears, ears |, ecoeu-, ecris, egg, eh, el manubrio, el mostrador, el nino, el texto, el timbre
  -1.0: el trabajo, el … mensaje, electricas, electricas |, elle veut, embar-, en casa, en chemin, en pas
  -1.0: en … calle, en … lado, en … mostrador, en … pagina, en … pero, en … plus, encargo, encontre en
  -1.0: encontro, ended up, ended |, enough air, enrol-, enton-, entonces, envie, envie-, envoyer
  -1.0: equivocado de, era hora, erase me, erase my, eres … que, escribirme, ese nino, eso … fue, espin-
  -1.0: est en, est … croche, est … dernier, est … lol, est … par, est … retirez, estar-, este … por, esten
  -1.0: esto … es, estoy abajo, estoy harta, estoy |, estoy … de, et de, eu NUMBER, eu … texto, every
  -1.0: everything, exempt, fa |, fait 2, fait voler, faite |, faite-, faites, faites une, fancy, feel
  -1.0: fell off, fermez, fetch it, fete |, figur-, final |, finally |, finis, finis-, firma-, firme nada
  -1.0: fit |, fitte, fitting |, flirt-, flirting, folde-, folder, food, for NAME, for bike, for her, for his
  -1.0: for my, for sunday, for the, for your, for … e, for … not, for … or, forma-, forward, found
  -1.0: franchement, free |, freno de, freno-, frenos, fuck, fue un, fumar, fwd, gang, gas |, gave … my
  -1.0: genre, geran-, gerant, gerente |, get that, get these, get … text, get … the, getting … messages
  -1.0: going, got 2, got … bike, gracias por, grandpa, grasi-, grasias, grasias |, gravel, gravel bike
  -1.0: guarde, gusta, guys are, guys … a, haber-, had no, hago, hair, halte, hand, hands |, happy, harta de
  -1.0: have … stop, hay … en, he … just, helmets, here please, here |, hier … j, hill, him it, him to, hobby
  -1.0: hola me, horn, how far, hush, i opted, i paid, i stop, i text, i wait, i |, i … agreed, i … another
  -1.0: i … be, i … blocking, i … broke, i … more, i … over, i … pay, i … replied, i … tired, if it, il vous
  -1.0: il … du, il … plait, in an, in i, in today, in … bag, ins |, interest, is annoying, is asleep
  -1.0: is coming, is ridiculous, is wrong, is … 2, is … like, is … much, is … sorry, is … than, it be
  -1.0: it did, it from, it out, it … on, it … or, j appelle, j te, j … ca, j … du, j … fait, j … mieux
  -1.0: j … votre, jamais demande, je refuse, je serai, je travaille, je … abonne, je … lis, je … plus
  -1.0: je … rien, job |, jodas, joke, jokin-, joking, jueve-, jueves, just text, just … at, kettl-, kill
  -1.0: killi-, killing, killing me, kilos, kindly … my, king, kit, knock-, knocking, know when, l assurance
  -1.0: l … du, l … svp, la cadena, la cle, la encontre, la fila, la garantie, la llave, la noche, la nuit
  -1.0: la oficina, la patate, la piece, la reparacion, la roja, la you, la … avec, la … je, la … los
  -1.0: la … otra, lachez … la, laisse faire, las, last time, lata |, lavan-, lavanderia, law>law, law>me
  -1.0: law>texts, le bruit, le faire, le mecano, le mot, le panier, le puede, le … avant, le … du, le … pis
  -1.0: le … poner, leave this, leave … number, left … at, lentement, lentes |, les he, les pneus, les … moi
  -1.0: les … pis, les … svp, lette-, letter, lettr-, libras |, libre, lie, like, like butter, like to
  -1.0: link no, list for, list>remove, list>send, list>wrong, lista de, llamarme, llave, llegue, llevo dos
  -1.0: longer … the, los sms, lower, m ecrivez, ma, ma selle, magasin … velo, maggi, mais … de, mami, mandan
  -1.0: mandando cosas, mande mas, manub-, manubrio, many texts, marke-, marry, mars |, mas barato, mas … de
  -1.0: matric, matte, me again, me alone, me as, me avisen, me down, me escribas, me mandes, me of, me off
  -1.0: me or, me please, me quitas, me sirve, me texte, me texteen, me … al, me … antes, me … did, me … my
  -1.0: me … off, me … one, me … por, me … si, me … the, me>remove, me>send, mecha-, mechanic, medium |
  -1.0: meet … the, memor-, memory, mensaje you, mensajes, merci d, mercr-, mercredi, mercredi |, mere … veut
  -1.0: mes, meses |, message from, message svp, messages … svp, mi correo, mi dinero, mi suegra, mi … de
  -1.0: mi … please, mi … tambien, mineur, mirro-, mirror, mis … y, misa, mode, modelo, moi quand, moi … ce
  -1.0: moi … de, moi … paix, moi … votre, moins cher, moles-, molestar, moleste mas, mon … chez, mon … et
  -1.0: money, more for, more … please, more>want, morning, mostr-, mostrador, mou, mou |, mubar-, mubarak
  -1.0: much is, mud, mude |, mum, my, my desk, my fork, my insurance, my … calls, my … come, my … coming
  -1.0: my … parts, my … same, my … to, nada … la, nadie … pidio, name n, name of, ne l, ne lui, never agreed
  -1.0: never said, never … anyone, nevermind, next week, next … i, ngl, niais-, nid de, ningun otro
  -1.0: ningun papel, ningun … you, no consent, no deseo, no escriban, no jodan, no mandes, no messages
  -1.0: no nos, no thanks, no tienen, no … but, no … cansan, no … digas, no … favor, no … for, no … hablar
  -1.0: no … ir, no … messages, no … need, no … of, no … preocupe, no … ser, no … sirve, no … stop, no … y
  -1.0: non stop, not about, not buy, not click, not coming, not do, not quit, not texts, not welcome
  -1.0: not wish, not work, not worth, not … NUMBER, not … back, not … business, not … registry, not … sale
  -1.0: notice, notif-, now i, now … am, now … has, now … phone, number … for, nuts, o el, o me, of it
  -1.0: of these, of … phone, of … texts, ofert-, oferta, off and, off at, off … a, off … i, off … phone
  -1.0: off … the, offs, ok c, ok … attends, ok … est, old … and, on NUMBER, on elm, on google, on part, on |
  -1.0: on … do, on … gift, one and, one thing, one … is, only i, ont, opt me, opted in, opted out, optin-
  -1.0: opting, or, orang-, orange, orden es, ordered … wrong, oubli-, oublie … numero, ouin, out already
  -1.0: out front, out the, out with, over it, p |, pa la, pa que, pads, pages, paid … and, paint, paper
  -1.0: para cuando, para los, para … avisos, para … es, parce … c, partir, parts |, pas l, pas pret
  -1.0: pas tout, pas … patate, pas … rappel, pas … svp, passa-, passent, patate, patient with, pedale
  -1.0: pedalier |, perce, perdon me, perdon … equivoque, perdon … me, perdu mon, perio-, phone and
  -1.0: phone can, phone in, pickup … but, pictures, pidie-, pidio, pierde, pigno-, pin, pinto, piso |
  -1.0: plain-, plainte, plait, please end, please no, please not, please … the, plus … messages, plus … svp
  -1.0: poder-, poderosa, poignees, polit-, pompe, ponga-, por mensaje, possi-, possible, pouce-, pouces
  -1.0: poule, pour hier, pour que, pour sa, pour … promos, pourquoi tu, pouvez vous, pray, pray for, prefer
  -1.0: preguntarme, prendre, preocupe, preocupe |, pretend you, prie, prof |, promos, promos |, propo-
  -1.0: proud of, proud … you, pu … messages, publicite, purge, purge my, put a, put … down, put … in, qu on
  -1.0: que hable, que sale, que … peux, quelque, qui … occupe, qui … pas, quiero la, quiero mas
  -1.0: quisiera que, quisiera … me, quit smoking, quit … so, quita mi, quitame, quitar, quitas, quitt-
  -1.0: quoi la, raccr-, race |, raini-, raining, rajas, ramasser le, ramasser … velo, rang, rayez, reabonnez
  -1.0: reacc-, reacciono, read, reall-, really, receipt not, recev-, recevoir, rechi-, recois … de
  -1.0: recois … vos, record of, recordatorio, refai-, refus-, refuse, registry, relax-, relen-, relentless
  -1.0: rembo-, remem-, remember, remove, remove this, remove>forever, remove>more, remove>stop, remove>want
  -1.0: remue-, rent bikes, repondre, reser-, respondo, results, retire, retirez moi, right here, rodada
  -1.0: roule-, rouler, row, rueda |, runni-, running, s occupe, sacam-, sacame, said … are, sal, sale en
  -1.0: salen, salio, salir |, samba-, saquen, saquenme, sat, satur-, saturday, saturday |, save your
  -1.0: say anything, says, says quit, says she, scare-, scared, scrat-, scuse, se cansan, se los
  -1.0: se preocupe, se … au, se … puede, sea el, sea … ultimo, sec, secon-, second, see … at, segui-
  -1.0: send your, send>remove, sendi-, sending, sense |, sent … NUMBER, serai, seriously |, serre-, she … to
  -1.0: shop … town, si se, sign … sheet, sign … up, signe |, signing, silencio, sin preguntarme, since when
  -1.0: sing, sit, slow, smoki-, smoking, sms … este, sms … this, so annoying, so why, so … i, so … the
  -1.0: soit le, soit … dernier, solli-, someone … me, son … NUMBER, sont en, sorte-, sortez, souha-
  -1.0: souhaite, sound, soup |, souve-, spam folder, spong-, squeaks, steel, stem, sting-, stop at
  -1.0: stop being, stop in, stop n, stop please, stop the, stop you, stop … messages, stop … the, stop … to
  -1.0: stop … you, stop>angry, stop>remove, stopped, story, streaming, stupi-, stupid, su … se, sub |
  -1.0: subsc-, sucia, suis … l, suscripcion, suspe-, svp j, svp plus, svp … de, swipe, systeme |, tache-
  -1.0: tachen, tachen mi, take, take off, taken off, talk in, talk … the, tanna-, tannant, tanta, tarje-
  -1.0: tarjeta, teh, telefono … no, tell … it, tell … people, tell … you, templ-, temple, terminaron
  -1.0: text and, text here, text me, text messages, text you, text … NUMBER, text … at, texting please
  -1.0: texto, textos c, textos ok, textos … est, texts and, texts please, texts … me, texts>remove
  -1.0: texts>texts, texts>want, that works, that you, that … was, the basket, the bill, the blue, the chain
  -1.0: the estimate, the garage, the gravel, the kids, the kitchen, the rack, the red, the wheels, the … can
  -1.0: the … date, the … does, the … it, the … list, the … made, the … off, the … side, the … so
  -1.0: the … thing, the … to, the … years, these, these>list, these>remove, they are, this take, this the
  -1.0: this weekend, threa-, thread, throu-, through, thumb-, thumbs, tick, tiene-, tienen, tienen mi
  -1.0: timbre, tirag-, tirage, tiren, tmrw, to keep, to order, to you, to … any, to … at, to … it
  -1.0: to … right, to … texts, to … these, todavia no, told you, ton message, tonight |, too long, torni-
  -1.0: tornillo, toute, trabajo no, trail, train, treat |, trois semaines, trop tard, trying … get, tse
  -1.0: tu … chez, tubes |, turn … off, turn … the, two … one, ubica-, un char, un nouveau, un petit
  -1.0: un texto, un … no, un … sur, un … une, una hora, una semana, under NUMBER, under the, une fois
  -1.0: uno mas, unsto-, unstop, unsub me, unsubscribe, unsubscribe |, up again, up but, up it, up sheet
  -1.0: up you, up … am, urself |, us go, v, vais plus, vas a, vayan, ven, vendredi, venir |, vente, veo |
  -1.0: vete, veux pu, veux … le, vez ustedes, videos, vites-, voler, vos textos, vosot-, vosotros
  -1.0: vous amene, vous conseillez, vous dois, vous plait, vous pouvez, vous … tantot, voy yo, voy … alla
  -1.0: voy … ella, walk, want none, want your, want … bike, want … know, want … talk, want … texts
  -1.0: want>list, want>not, want>send, want>stop, wante-, wanted, warra-, warranty, warranty |, was in, wave
  -1.0: waving |, way … reach, we had, we … on, wed, weeks |, went in, what was, wheres the, wicke-, wicked
  -1.0: wife, will it, will pay, will … be, will … you, win, wine, wipe my, with … dad, with … people, won
  -1.0: word |, world-, worries |, worry |, worse, worth it, would be, would like, would you, wrenc-, y fait
  -1.0: y voy, y … bien, y … la, y … su, yes i, yes the, yo puse, yo you, you be, you chole, you era, you it
  -1.0: you me, you order, you paren, you said, you so, you … again, you … at, you … hace, you … hora
  -1.0: you … por, you … que, you … take, you … your, your call, your place, your staff, your time
  -1.0: your … name, your … what, | approved, | block, | cancelar, | cesse, | con, | confirmo, | coudonc
  -1.0: | coupez, | cut, | dejame, | desabonner, | ending, | enlever, | envoyez, | fed, | franchement, | fuck
  -1.0: | halt, | hey, | hush, | leaving, | lock, | lunch, | maman, | mas, | meet, | mija, | mira, | mum
  -1.0: | names, | nevermind, | ngl, | ouin, | oye, | parking, | peu, | police, | pretend, | pull, | recibido
  -1.0: | removal, | retrait, | salgo, | salir, | save, | seriously, | sonnez, | sors, | sortez, | stay
  -1.0: | student, | swipe, | tachen, | taille, | texting, | textos, | the, | ticket, | trompe, | tv, | vete
  -1.0: | vivo, | waiting, | wicked, | zero, | … accord, | … all, | … anyone, | … ask, | … asked, | … avec
  -1.0: | … back, | … baja, | … bajo, | … being, | … buy, | … c, | … call, | … card, | … caro, | … chinguen
  -1.0: | … chole, | … colis, | … come, | … cried, | … dejan, | … deux, | … devez, | … earlier, | … email
  -1.0: | … encuentro, | … enlevez, | … entendi, | … esposa, | … fois, | … frein, | … garantia, | … gate
  -1.0: | … grandfather, | … harta, | … how, | … jaja, | … jour, | … laisse, | … les, | … manda, | … matin
  -1.0: | … motor, | … mubarak, | … next, | … nino, | … onda, | … only, | … opt, | … p, | … people
  -1.0: | … personal, | … peu, | … phone, | … pueden, | … puse, | … received, | … refuse, | … requested
  -1.0: | … shimano, | … something, | … sonnette, | … suffit, | … tal, | … tard, | … them, | … these, | … to
  -1.0: | … une, | … unsub, | … we, | … worries, | … your, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ad, ~_aju, ~_als
  -1.0: ~_arr, ~_bal, ~_bif, ~_buc, ~_ca, ~_cal, ~_cau, ~_cua, ~_dia, ~_dil, ~_dit, ~_do, ~_ec, ~_eh_, ~_epa
  -1.0: ~_eye, ~_fre, ~_fuc, ~_fur, ~_fut, ~_goi, ~_gra, ~_heu, ~_hij, ~_hil, ~_hol, ~_hom, ~_hui, ~_hun
  -1.0: ~_ite, ~_jeu, ~_jue, ~_ma_, ~_mag, ~_mc, ~_mor, ~_muc, ~_my, ~_my_, ~_neg, ~_ofe, ~_or_, ~_oub, ~_ove
  -1.0: ~_pac, ~_pad, ~_pos, ~_pr, ~_pum, ~_rat, ~_rem, ~_ro, ~_row, ~_san, ~_ser, ~_sil, ~_sp, ~_sta, ~_sur
  -1.0: ~_swa, ~_ta, ~_tak, ~_tan, ~_tim, ~_tow, ~_tra, ~_ubi, ~_v_, ~_wil, ~_wo, ~aben, ~acam, ~acat, ~acc
  -1.0: ~ace, ~ache, ~acts, ~ad_, ~ade, ~agra, ~ail_, ~aini, ~ajen, ~ajes, ~ajus, ~alca, ~ales, ~alm, ~almo
  -1.0: ~alou, ~alr_, ~amba, ~amen, ~andw, ~anna, ~ano_, ~anso, ~anto, ~anty, ~anub, ~anyb, ~apo, ~appy
  -1.0: ~apre, ~ara_, ~aras, ~arj, ~arje, ~arly, ~arn_, ~arr, ~ases, ~ass_, ~assa, ~ate_, ~atu, ~avi, ~awa
  -1.0: ~ay_, ~banm, ~bath, ~behi, ~bica, ~bien, ~bif, ~biff, ~bir_, ~birm, ~ble_, ~blow, ~boxe, ~brid, ~brio
  -1.0: ~bru, ~buc, ~caci, ~cad, ~cal, ~calc, ~celo, ~ceu, ~chaq, ~cho_, ~choc, ~cia, ~cke, ~clam, ~cliq
  -1.0: ~cold, ~come, ~cook, ~coul, ~crat, ~crip, ~cry_, ~ctl, ~ctly, ~cua, ~curr, ~cut, ~dang, ~dant, ~dec
  -1.0: ~del, ~den, ~denl, ~depo, ~desu, ~dima, ~dleb, ~dog_, ~doll, ~dos, ~doy_, ~dpa_, ~draw, ~drea, ~dred
  -1.0: ~dry_, ~eact, ~eaki, ~eal_, ~eall, ~eape, ~eat, ~ecal, ~ecoe, ~ecr, ~edit, ~eels, ~eful, ~efus, ~egg_
  -1.0: ~egs, ~egui, ~ehi, ~ehin, ~ein, ~eine, ~eks_, ~ela_, ~elar, ~elm, ~elve, ~ema, ~emem, ~emes, ~emin
  -1.0: ~emo, ~emue, ~ench, ~endr, ~enen, ~enla, ~ensi, ~epen, ~epor, ~eps, ~erco, ~ercr, ~erd, ~ert, ~erta
  -1.0: ~ervi, ~eryo, ~eryt, ~esap, ~eser, ~esin, ~eso, ~et_, ~eth, ~ethe, ~eti, ~etin, ~etra, ~ettr, ~eu_
  -1.0: ~evar, ~evez, ~evo, ~ew_, ~ewa, ~ext, ~eye, ~fail, ~fav, ~feed, ~ferm, ~ffee, ~fica, ~fir, ~fit
  -1.0: ~fixi, ~fli, ~food, ~foun, ~frid, ~fuc, ~fuck, ~fuer, ~fut, ~ga_, ~gang, ~garo, ~gen_, ~get_, ~gh_
  -1.0: ~gin, ~ging, ~gl_, ~gles, ~glov, ~gnin, ~gnon, ~goi, ~goin, ~gre, ~grip, ~gue_, ~gus, ~gust, ~hago
  -1.0: ~hait, ~haq, ~haqu, ~hate, ~hem_, ~hen_, ~hese, ~hi_, ~hij, ~hija, ~hina, ~hind, ~hoc, ~hom, ~hoo
  -1.0: ~hors, ~hos_, ~hrea, ~hrou, ~hub_, ~huil, ~hy_, ~iais, ~ial, ~iant, ~ias, ~ias_, ~ible, ~ibo, ~icac
  -1.0: ~icat, ~ide_, ~iel, ~iens, ~iez_, ~ific, ~igur, ~ija, ~ijer, ~ill_, ~iman, ~ime, ~imme, ~impl, ~inan
  -1.0: ~inin, ~ins, ~inue, ~ionn, ~ipc, ~ipci, ~ippi, ~irag, ~ird, ~irlo, ~isap, ~isat, ~isc, ~iser, ~ishe
  -1.0: ~istu, ~ites, ~iti, ~itio, ~ix_, ~izac, ~izo_, ~ja_, ~jan_, ~jen, ~jenm, ~jes_, ~jeta, ~jeu, ~joke
  -1.0: ~jou, ~juev, ~ken, ~ket_, ~kit_, ~ladi, ~lars, ~laug, ~laya, ~lca, ~leb, ~leba, ~lein, ~lena, ~lert
  -1.0: ~lest, ~lica, ~lis, ~list, ~livi, ~liz, ~llic, ~lme, ~losi, ~lr_, ~lti, ~lud, ~lug, ~lune, ~madr
  -1.0: ~mail, ~masi, ~mbi, ~mbou, ~mbs, ~mbs_, ~mech, ~met_, ~mete, ~mie, ~mier, ~mire, ~mita, ~mite, ~mitt
  -1.0: ~mmed, ~mn_, ~moci, ~mok, ~moki, ~mole, ~mory, ~mpli, ~mrw, ~mrw_, ~muc, ~much, ~mum_, ~my_, ~nail
  -1.0: ~nal, ~naro, ~ndw, ~nec, ~new, ~nfol, ~nga_, ~nge_, ~niai, ~nil, ~nir_, ~nks, ~nks_, ~nla, ~nla_
  -1.0: ~noon, ~nqu, ~nsol, ~nton, ~nual, ~nub, ~nubr, ~nul, ~nyb, ~nybo, ~oft, ~oila, ~oine, ~olat, ~oler
  -1.0: ~olis, ~olon, ~olut, ~ome_, ~omew, ~onda, ~oor_, ~opos, ~opp, ~oran, ~oren, ~ostc, ~osti, ~ote, ~otif
  -1.0: ~oubl, ~ouce, ~ouha, ~oule, ~oupo, ~ousl, ~ove_, ~oxe, ~oxes, ~oyag, ~pa_, ~pab, ~pace, ~paci, ~pack
  -1.0: ~pag, ~pare, ~pels, ~pera, ~pes, ~pid_, ~plen, ~ples, ~pli, ~plic, ~pon, ~pouc, ~pple, ~ppr, ~ppy
  -1.0: ~ppy_, ~pret, ~prie, ~prim, ~pro, ~ptin, ~pul, ~pum, ~pun, ~qua, ~quea, ~ques, ~quir, ~radi, ~rafi
  -1.0: ~rain, ~rano, ~rar_, ~rari, ~rasi, ~rass, ~ratc, ~rath, ~ratt, ~raw_, ~rcr, ~rcre, ~ref, ~rei, ~rem
  -1.0: ~reme, ~remu, ~renl, ~rese, ~ret, ~rete, ~rezc, ~ridi, ~riel, ~rin, ~riod, ~ripc, ~rips, ~rje, ~rjet
  -1.0: ~rket, ~rle_, ~rmez, ~rmi, ~rmin, ~rms, ~rms_, ~roce, ~roj, ~ront, ~ropo, ~rov, ~rra, ~rrio, ~rtar
  -1.0: ~rtas, ~rth_, ~rtir, ~rule, ~runn, ~rw_, ~ryo, ~ryon, ~ryt, ~ryth, ~sada, ~sap, ~sat_, ~satu, ~say
  -1.0: ~says, ~scar, ~sec_, ~see, ~send, ~ser, ~sias, ~sing, ~sio, ~sis_, ~slow, ~sme, ~smo, ~smok, ~sof
  -1.0: ~soi, ~soll, ~souh, ~souv, ~span, ~ssan, ~stc, ~stry, ~stup, ~stur, ~sue, ~susp, ~swa, ~swap, ~tarj
  -1.0: ~tarm, ~teh, ~tens, ~ters, ~tess, ~thd, ~thes, ~tifi, ~tigu, ~til, ~tmrw, ~toma, ~tonc, ~toot, ~tora
  -1.0: ~tos, ~tos_, ~toy, ~toy_, ~traf, ~trip, ~tru, ~tton, ~ttre, ~tup, ~tupi, ~turb, ~turd, ~ubar, ~ubic
  -1.0: ~uble, ~ubri, ~ucks, ~uct, ~ude, ~udi, ~uea, ~ued, ~ueen, ~uenm, ~uera, ~ues, ~uev, ~uffe, ~uga, ~uge
  -1.0: ~ugh_, ~ugs, ~uhai, ~uile, ~umbs, ~unci, ~unni, ~upez, ~upi, ~upid, ~upli, ~urda, ~urer, ~urg, ~urr
  -1.0: ~usl, ~usly, ~usp, ~uspe, ~uton, ~utto, ~vaca, ~valv, ~var_, ~vau, ~vian, ~vide, ~vie, ~viez, ~vir
  -1.0: ~vis_, ~wap, ~warr, ~wd_, ~wed_, ~wen_, ~whit, ~wil, ~wine, ~won_, ~wor, ~wors, ~wren, ~xto_, ~yed
  -1.0: ~yed_, ~yin, ~ying, ~yout, ~ys_, ~zaci
  -1.10: (tables say mention)
  -1.1: NAME as, NAME … je, NUMBER at, NUMBER but, NUMBER de, NUMBER etoiles, NUMBER mins, NUMBER n
  -1.1: NUMBER sur, NUMBER … 2, NUMBER … all, NUMBER … bcd, NUMBER … me, NUMBER … month, NUMBER … of, a bell
  -1.1: a midi, a rest, a small, a used, a vous, a … NUMBER, a … cosa, a … hier, a … ma, a … mari, a … much
  -1.1: a … nina, a … please, a … si, a … sms, a … time, abonn-, abonne … rien, acabo la, acepte |, acoso
  -1.1: acuer-, acuerdo, add, address |, adela-, agreed, agreed to, ahi |, ai … compris, al … delete
  -1.1: alguna … de, all |, all … number, am fine, am wrong, amarilla, and it, and says, annul-, annule |
  -1.1: annulez la, annulez … commande, any texts, any word, anyone in, anything to, apagu-, apague
  -1.1: appartient a, appelez, approuve |, apret-, are dead, are too, are … me, arrete au, arrete c
  -1.1: arrete de, arrete … est, arreter, arreter |, arrive … NUMBER, arrived, arrivee, assurance, at 2
  -1.1: at NAME, at NUMBER, atras, attac-, attached |, attente, autho-, aux, avant que, avec mon, ayuda, baby
  -1.1: bajit-, bajita, bano |, barato, basem-, basement, basket |, batte-, battery, battery |, be … by
  -1.1: been … since, before NUMBER, before noon, belt, besoi-, besoin, betwe-, between, between … and
  -1.1: bici … un, bien … le, bike fits, bike please, bike to, billb-, billboard, bin |, birth-, birthday
  -1.1: blast-, blocking, boldu-, bolduc, bomba-, bon pour, booki-, booking, borrar, boton, bro … no, burni-
  -1.1: burning, but were, but … one, but … want, butte-, by … take, c … ta, ca dit, ca |, ca … a, ca … la
  -1.1: ca … mal, ca … tout, cadena |, cadre est, caja, call, call for, calls only, camara |, camino
  -1.1: camino |, camp, can, can somebody, can someone, can tell, can … bring, can … do, can … mauvais
  -1.1: can … me, can … not, can … read, can … text, can … this, canasta |, cancel, canceled, cancelled my
  -1.1: canceller, canta-, cantar, cap, cards, carit-, carrera, carry, casque … la, casse-, cassette, cel |
  -1.1: certain |, ces, cette annee, chambre |, change |, checkout, chercher le, chica |, cierr-, circl-
  -1.1: civic, civic |, clase, clear, clip, cobraron, coche-, cochee, code postal, come in, comme … neuf
  -1.1: comment je, complet, comptoir |, con … de, con … para, confirme, confirmo, consens, consented to
  -1.1: conte-, contesta, conteste, cool, corte, corte-, coudonc |, coupe-, cours, cousin |, cover, cover-
  -1.1: crap, crap |, creva-, creve, cuand-, cuando, cuant-, cuanto |, cure, customer … i, cut, d appel
  -1.1: d ici, d … dans, dame … baja, dans … boite, dar de, darle-, darles, day … meant, de atras, de cuando
  -1.1: de dos, de freins, de los, de mas, de no, de shimano, de telefono, de tu, de vos, de … conmigo
  -1.1: de … ecrire, de … lista, de … plus, dead to, deals, debar-, debarque, decide |, decue, dee, deja de
  -1.1: dejalo, dejame, deje, delete … me, deleted, demander, demas-, dents, depuis NUMBER, des … a
  -1.1: desabonne |, desabonner, desabonner |, desac-, desactiven, descu-, desis-, desist |, deux … vous
  -1.1: devrait, dia, did … text, died |, dimel-, dimelo, direccion |, disparaitre mon, disparaitre … numero
  -1.1: dit, do … buy, do … hit, do … say, do … share, do … stop, do … take, do … worry, do … you, does the
  -1.1: does … have, does … mean, doigt, doing the, dois, donne l, donne … ok, donner mon, dontt-, door |
  -1.1: dormi-, dormir, dors |, dos bicis, driving test, du jeu, du matin, du … pour, duerm-, each, earlier
  -1.1: eaten, ecole |, ecrivez, el asiento, el boton, el domingo, el mismo, el pastel, el recibo, el sabado
  -1.1: el … jaja, eliminen, eliminen … numero, en el, en parler, en persona, en rentrant, en silencio
  -1.1: en titi, en una, en … cel, en … pour, en … pu, encan-, encore … d, encuentro, enfrente |, engou-
  -1.1: enlever mon, enlever |, enlevez, enlevez moi, enlevez … svp, entendi |, entiende, entra, envoy-
  -1.1: equipe, es acoso, es automatico, es estafa, es usted, escriban mas, escribo |, esposa |, essaye
  -1.1: est combien, est du, est ta, est … cadeau, est … ecole, est … mes, est … toi, estar, este sea
  -1.1: esto you, esto … automatico, estoy … el, etes pas, etoil-, etoiles, etoiles |, etre la, everything |
  -1.1: ex me, exame-, examen, excellent, excit-, excited, excited |, expla-, expli-, extra-, faire … mon
  -1.1: fais … avec, fait … c, faite, falta, faut … un, favor |, favor … no, fb, fee |, fell, fender, ferme-
  -1.1: fichez moi, fin de, final-, find you, flowers, flush-, flushez, flushez mon, flushez … numero
  -1.1: for now, for … kids, for … min, for … phone, for … take, forev-, forever, forever>more, forgo-
  -1.1: forgot, frame, free, freno, from the, fue lo, fuera … mi, fui, gano, garantie |, garder, gate code
  -1.1: gauch-, gauche, gears, gere, geren-, gerente, get … off, get … this, getting these, gmail
  -1.1: going through, gotte-, gotten, gracias … you, grand … elle, grandfather, grave-, grose-, gusto, gym |
  -1.1: hands off, hang, happen |, happy |, harta, has … to, have … cancel, have … given, have … to, he hates
  -1.1: her … test, hi this, hier … avez, hinch-, hold, hoodi-, hoodie, hope … is, hows the, hoy no, hrs
  -1.1: husband |, i be, i call, i hate, i mauvais, i never, i use, i … come, i … like, i … short, i … stop
  -1.1: i … trying, igual |, in on, in the, in … a, in … middle, in … of, in … the, in … trunk, incluye
  -1.1: inscrit a, interesse par, is asking, is out, is … NUMBER, is … bit, is … from, is … so, is … worth
  -1.1: issues, it, it a, it for, it stop, it was, it … done, it … i, it … rest, it … to, it … your, j aime
  -1.1: j aurais, j … dans, j … les, j … mon, jamais accepte, jamais … que, je gere, je lui, je pars
  -1.1: je pensais, je … dois, je … la, je … off, je … oppose, je … signale, jetez, jk, job, jodan, joyeu-
  -1.1: joyeux, joyeux noel, junio-, junk |, just … me, keep me, keybo-, keyboard, km |, knock, knowingly
  -1.1: l … pour, la chaine, la direccion, la factura, la fiche, la fin, la hora, la liste, la livraison
  -1.1: la muchacha, la paix, la sonnette, la sortie, la … mon, la … ou, las … no, last year, law>you
  -1.1: le avisen, le digas, le dire, le gusto, le livreur, le matin, le pedalier, le rendez, le samedi
  -1.1: le siege, le site, le total, le virement, le … casque, le … en, le … mi, le … nada, le … texto
  -1.1: leave the, leave … alone, left my, les deux, let … go, like it, like |, lis pas, lista, lit
  -1.1: llamar … no, llamen, llego la, llegu-, llegue |, lo quiero, location |, looke-, looked, los frenos
  -1.1: los … a, louez vous, lovely, luces |, luego |, m oppose, m … parle, m … texte, ma … en, madam, maide-
  -1.1: maiden, mais on, make it, mal au, malade, mama … por, manan-, manana, manden textos, manden … a
  -1.1: manejan, maneje, manqu-, many, mas … NUMBER, match |, matri-, maudit, mayo |, me 2, me an
  -1.1: me cobraron, me mude, me now, me out, me take, me texter, me twice, me … abonne, me … dire, me … for
  -1.1: me … was, me>list, mejor, men, menos, menu, merge, merit-, mes cles, mes messages, message with
  -1.1: mette-, mettez, mi … al, midi |, milla-, millas, mineu-, mira, mis hijos, moi de, moi meme, moi plus
  -1.1: molestes, mon dossier, mon ok, mon |, mon … depuis, mon … veut, more texts, more … i, more>remove
  -1.1: more>stop, morni-, movin-, moving, muchacho, mude, muy, my cell, my helmet, my keys, my way
  -1.1: my … back, my … call, my … pick, my … plate, name off, ne … a, necio-, necios, need the, need to
  -1.1: need |, neede-, needed, needs, netwo-, network, never see, never … for, never … i, never … up, never-
  -1.1: new … just, next to, next your, next … the, ni … nada, nice to, nid, nite |, no calls, no encuentro
  -1.1: no gracias, no molestes, no name, no need, no sea, no … escribas, no … eso, no … i, no … mandes
  -1.1: no … me, no … mensajes, no … other, no … texts, no … the, nobody … me, noise, nonst-, nonstop
  -1.1: not answer, not ask, not hit, not i, not one, not read, not say, not see, not worry, not … how
  -1.1: not … now, not … shop, notic-, nous de, now he, nuevo-, nuevos, number out, number plate
  -1.1: number … can, number … not, number … phone, numero ne, numero … en, nunca acepte, nunca mas, oat
  -1.1: oat milk, of … for, of … list, off please, off the, on … ca, on … en, on … fork, on … i, on … invoice
  -1.1: on … la, on … veut, on … voit, oppos-, oppose, oppose a, option, optou-, optout, or not, other bike
  -1.1: other-, otra … se, ou … vous, out … the, out … this, out … you, over there, owe me, owner i, oye
  -1.1: papa, par semaine, par texto, para, para las, paral-, parrot |, pars, pas assez, pas avoir
  -1.1: pas besoin, pas bien, pas compris, pas consenti, pas en, pas toi, pas … appel, pas … je, pas … les
  -1.1: pas … pour, past, patat-, pate, patru-, pause |, pays, pendiente |, pense |, persona por, pesim-
  -1.1: pesimo, peut il, phone bill, pics, plan, plaza, please send, please |, please … do, plus bon
  -1.1: plus … la, plus … texto, pneus |, poly, ponle, popco-, popcorn, por eso, por la, por que, por … en
  -1.1: porfa, porfa |, posta-, postal, pour mes, pouve-, pouvez, prawn, premi-, prenez vous, problema
  -1.1: problema |, proch-, prochain, promi-, promo-, proof, proud, pu, pu … textos, pub, puede … mi, puede-
  -1.1: pueden, pus, pusieron, qns, quad, quad lock, quand je, quand t, que intensos, que la, que necios
  -1.1: que tal, que … mandaron, que … y, quel … j, quick, quien habla, quien … la, quiero que, quiero … de
  -1.1: quiero … seguro, quimi-, quimica, quit, quitemelo, radio, raffl-, raffle, rappe-, recib-, recibido
  -1.1: recibido |, register, registro, relax, relax |, remet-, remov-, removed, removed |, rentrant
  -1.1: rentrant |, replied … to, reply, reply … a, repondez pas, report, request, requested, rest |, reste-
  -1.1: retirez le, retirez |, retrait, revok-, revoke, ridiculous, ring, rite, rn |, road, rock |, rode it
  -1.1: ruido, ruido |, rust, s il, sac, sacaron mi, sacaron … numero, said stop, salgo, salir, salvador
  -1.1: sans, saute, saw this, say less, say no, scell-, scellant, school and, schra-, schrader, se voit
  -1.1: se … mi, selle |, send, send it, send the, send>list, send>me, sense, seriously, servi-, service est
  -1.1: shd, shoe, shop … you, shoul-, show, si quelqu, si te, siga, sign … for, signed up, signi-
  -1.1: sin … jaja, site, sms, sms to, so, so much, soliciting, solit-, someones, son velo, sonnez
  -1.1: sorry just, sorry … saw, sorry … to, sort, stay, still, still … that, stock, stock |, stop all
  -1.1: stop by, stop now, stop … i, stop … my, stop>forever, stop>stop, subscribe, succu-, succursale
  -1.1: suffi-, suffit, suis off, support, supprimez, sur, surpr-, surprise, svp, svp me, svp |, svp … ai
  -1.1: svp … mon, swear, swear |, sympa-, sympathies, system, t … ou, tag, take this, tanne de, tapis, taxes
  -1.1: te di, telefono … solo, tell, tell … the, tequi-, tequila, tercera, tercera |, termine |, termino
  -1.1: tesco, tesco |, text i, text … the, textees, texter |, texto svp, texto-, textos, textos no, textos |
  -1.1: textos … svp, texts, texts>law, thank-, thanks, that day, that much, that … so, that … you, the car
  -1.1: the code, the desk, the end, the gift, the green, the group, the list, the messages, the other
  -1.1: the parrot, the race, the receipt, the same, the seat, the test, the texts, the wheel, the … by
  -1.1: the … from, the … is, the … no, the … ones, the … order, the … says, the … she, the … ticket
  -1.1: the … wheel, the … yet, there by, there since, these>stop, think … it, think-, this list
  -1.1: this … instead, this … more, this … of, this … phone, through … you, thurs-, thursday, thursday |
  -1.1: ticket … NUMBER, tiens, timbr-, time |, tired of, to cancel, to rush, to school, to see, to that
  -1.1: to … NAME, to … NUMBER, to … off, tonde-, tonig-, tonight, toque, touchez … a, tous |, traigo el
  -1.1: tranquille, triciclo |, trop de, troublesome, tubes, tues, twice in, uds |, un cadeau, un casque
  -1.1: un faux, un message, un stop, un … mois, un … plus, unche-, uncheck, une arnaque, une … fois, unos
  -1.1: unsub-, unsubscribe this, unsubscribe … number, up to, up … is, up … me, usen … numero
  -1.1: using … number, utilisez, va la, van, veux … que, vez se, vineg-, vinegar, void deck, voir |
  -1.1: vos … sont, votre service, vous ai, vous aussi, vous des, vous m, vous signale, vous … NUMBER
  -1.1: vous … les, vous … quoi, voy en, voy por, vuelvan, vuelvan a, walking |, want … again, want … be
  -1.1: want … see, want>remove, want>texts, want>these, wants, was at, was … it, water, wavin-, waving, way
  -1.1: we … in, we … see, website is, wen, what brand, what … that, where … i, wheres, why, will … it, wipe
  -1.1: with … at, with … parrot, witho-, without, wk, wobbl-, wonde-, work … the, wrong … size, wrong>list
  -1.1: xfa |, y si, y todavia, y … los, y … por, y … rien, yendo, yo … con, you can, you do, you help
  -1.1: you one, you owe, you sell, you take, you text, you were, you … canse, you … el, you … family
  -1.1: you … had, you … llego, your messages, your … at, | add, | arreter, | bajo, | bless, | by
  -1.1: | canceller, | cessez, | coupe, | dar, | des, | desabonne, | desactiven, | effacez, | flushez, | god
  -1.1: | half, | hasta, | hope, | ignore, | jeudi, | joyeux, | l, | le, | ma, | mettez, | miss, | morning
  -1.1: | muchos, | need, | nonstop, | parece, | paso, | pesimo, | puedo, | quiten, | receipt, | retirez
  -1.1: | right, | room, | set, | should, | this, | to, | todo, | trae, | unsubscribe, | white, | whoevers
  -1.1: | wipe, | … ahi, | … ahora, | … aire, | … alguien, | … alto, | … arret, | … arretez, | … ate
  -1.1: | … attached, | … b, | … bajita, | … besoin, | … bill, | … blue, | … broke, | … can, | … cancelled
  -1.1: | … codigo, | … digo, | … dors, | … enough, | … etre, | … ever, | … gracias, | … great, | … habia
  -1.1: | … happy, | … il, | … k, | … lachez, | … leave, | … less, | … m, | … manden, | … mensajes, | … moi
  -1.1: | … molestes, | … mude, | … necios, | … noel, | … opted, | … paid, | … pars, | … pedi, | … peut
  -1.1: | … ready, | … ride, | … right, | … sera, | … service, | … si, | … sign, | … signed, | … sin
  -1.1: | … site, | … soliciting, | … tube, | … ve, | … whatever, | … will, | … word, | … works, ~_acu, ~_ade
  -1.1: ~_air, ~_alc, ~_ani, ~_ask, ~_aux, ~_aw, ~_bat, ~_big, ~_blo, ~_bre, ~_bun, ~_can, ~_cap, ~_cho
  -1.1: ~_cir, ~_cos, ~_cou, ~_cul, ~_cut, ~_dij, ~_dob, ~_doc, ~_dol, ~_doy, ~_duc, ~_ea, ~_eac, ~_emb
  -1.1: ~_esp, ~_fer, ~_fot, ~_fu, ~_gau, ~_gea, ~_giv, ~_gma, ~_gre, ~_hal, ~_hrs, ~_igu, ~_it, ~_it_, ~_jk
  -1.1: ~_jk_, ~_job, ~_ka, ~_kar, ~_lay, ~_len, ~_lik, ~_lis, ~_mej, ~_mit, ~_mum, ~_muy, ~_nov, ~_opi
  -1.1: ~_opp, ~_ov, ~_oy, ~_oye, ~_pag, ~_pea, ~_pi, ~_pow, ~_pre, ~_pu_, ~_raf, ~_rit, ~_sat, ~_see, ~_sin
  -1.1: ~_slo, ~_sms, ~_sna, ~_so_, ~_sou, ~_sti, ~_sv, ~_svp, ~_tag, ~_tin, ~_tom, ~_tut, ~_ub, ~_ven, ~_vie
  -1.1: ~_vio, ~_way, ~_win, ~_wip, ~_wob, ~_wor, ~_wre, ~abie, ~aby_, ~acan, ~acem, ~acia, ~acu, ~acue
  -1.1: ~add_, ~adel, ~ader, ~ador, ~af_, ~affl, ~aged, ~aha, ~ains, ~ajaj, ~aji, ~ajit, ~akin, ~alam, ~algo
  -1.1: ~alio, ~alir, ~allo, ~alta, ~amat, ~ammi, ~andp, ~anm, ~anme, ~anno, ~annu, ~anti, ~apa, ~appl, ~aral
  -1.1: ~arin, ~arre, ~ash, ~aske, ~ason, ~ate, ~atea, ~ats_, ~atta, ~atur, ~auch, ~aunt, ~auth, ~aver, ~axes
  -1.1: ~ays, ~barq, ~base, ~bat, ~batt, ~bble, ~bc_, ~beso, ~betw, ~bie, ~big, ~birt, ~blie, ~book, ~bor
  -1.1: ~brea, ~bren, ~bsc, ~bscr, ~bun, ~bus_, ~cabe, ~cac, ~cale, ~can, ~can_, ~cand, ~cap, ~cap_, ~casc
  -1.1: ~cati, ~cela, ~cept, ~cera, ~ces_, ~cesi, ~cia_, ~cias, ~cib, ~cil, ~cine, ~circ, ~cket, ~ckou, ~cks
  -1.1: ~clus, ~cluy, ~coe, ~coeu, ~comi, ~cone, ~coso, ~cot, ~coup, ~cred, ~cryi, ~cta_, ~cts, ~cts_, ~cuan
  -1.1: ~cue, ~cuer, ~cup, ~dada, ~dam_, ~damo, ~danc, ~dar, ~das_, ~date, ~dd_, ~deje, ~dema, ~denm, ~desi
  -1.1: ~deu, ~dij, ~dine, ~disa, ~dit_, ~dita, ~dobl, ~doc, ~dois, ~dora, ~doy, ~dpa, ~dra, ~duer, ~eak
  -1.1: ~eak_, ~eals, ~eame, ~ear_, ~eari, ~easo, ~ebar, ~ecc, ~eces, ~ecib, ~eded, ~eden, ~edo, ~edo_, ~ee_
  -1.1: ~eede, ~eeth, ~ega_, ~egro, ~egue, ~eje, ~ejor, ~eks, ~emas, ~emba, ~embo, ~emet, ~emie, ~emor, ~emov
  -1.1: ~emu, ~end_, ~epi, ~epl, ~eply, ~erm, ~esac, ~esad, ~esis, ~esit, ~esoi, ~esq, ~esqu, ~esus, ~etio
  -1.1: ~etoi, ~etwe, ~eug, ~eut, ~eut_, ~eux, ~eux_, ~eva_, ~eves, ~evok, ~ewe, ~exto, ~extr, ~exts, ~feel
  -1.1: ~fend, ~fer_, ~fert, ~ffit, ~ffl, ~ffle, ~fier, ~fina, ~fini, ~fla, ~fold, ~fot, ~foto, ~fram, ~frei
  -1.1: ~fui_, ~gat, ~gau, ~gauc, ~gear, ~ggin, ~giv, ~gma, ~gmai, ~grac, ~gras, ~gro_, ~gual, ~haha, ~hda
  -1.1: ~hday, ~heat, ~heme, ~hew, ~hew_, ~hier, ~hin_, ~hoe_, ~hold, ~hood, ~horr, ~host, ~houl, ~hrs, ~hrs_
  -1.1: ~hs_, ~humb, ~hurt, ~ibi_, ~icas, ~icid, ~id_, ~idad, ~iero, ~ierr, ~iez, ~ifte, ~ight, ~igua, ~ijo_
  -1.1: ~ilin, ~imbr, ~imen, ~imez, ~ingi, ~inu, ~iod, ~iri, ~irth, ~iss, ~itam, ~itan, ~itar, ~itas, ~ite
  -1.1: ~itho, ~itie, ~ivez, ~jar, ~jk_, ~job, ~job_, ~join, ~jor, ~jor_, ~joye, ~ked, ~ked_, ~kes_, ~ket
  -1.1: ~kid, ~kon, ~kou, ~kout, ~ks_, ~lant, ~lari, ~lato, ~lau, ~lear, ~lect, ~legi, ~legu, ~len, ~leno
  -1.1: ~let_, ~letr, ~lev, ~lgo, ~lgo_, ~lik, ~like, ~lir_, ~lked, ~llav, ~llow, ~low_, ~lque, ~lue, ~lute
  -1.1: ~luy, ~lvan, ~lve_, ~lver, ~manq, ~manu, ~many, ~mba, ~mej, ~mejo, ~mett, ~mise, ~moc, ~moj, ~more
  -1.1: ~morn, ~most, ~mpor, ~mpu, ~mum, ~muy, ~muy_, ~nan_, ~nana, ~nap, ~ncan, ~ncha, ~ncl, ~ndid, ~ndp
  -1.1: ~ndpa, ~nee, ~nen, ~nen_, ~nez, ~nez_, ~ngan, ~ngr, ~nic_, ~nill, ~nino, ~nive, ~nle, ~nle_, ~nnee
  -1.1: ~nnem, ~nnul, ~noj, ~noo, ~noti, ~nov, ~nso, ~nso_, ~nts, ~nts_, ~nty, ~nty_, ~nule, ~nven, ~nvoy
  -1.1: ~obb, ~obbl, ~obra, ~ocha, ~odia, ~oing, ~oke, ~oll_, ~olli, ~olo, ~omo, ~onig, ~oo_, ~oodi, ~ooth
  -1.1: ~opie, ~oppo, ~opto, ~ored, ~orev, ~orgo, ~orme, ~orni, ~orte, ~oss, ~ostr, ~ote_, ~otes, ~oti, ~otic
  -1.1: ~oup, ~ouri, ~ourr, ~over, ~oye, ~oze, ~papa, ~pen_, ~perd, ~pesa, ~phew, ~pics, ~pin_, ~ping, ~pleu
  -1.1: ~pliq, ~ply, ~ply_, ~pong, ~porf, ~posi, ~pouv, ~pow, ~ppin, ~ppl, ~pray, ~prem, ~pres, ~pri, ~proc
  -1.1: ~proo, ~pter, ~ptou, ~pu_, ~pub_, ~pus_, ~quar, ~quez, ~quic, ~raff, ~reak, ~reci, ~rein, ~remo
  -1.1: ~repe, ~repl, ~ress, ~reva, ~rew, ~rew_, ~rfa_, ~rged, ~rger, ~rgot, ~ric, ~rier, ~rint, ~riss, ~rize
  -1.1: ~rke, ~rme, ~rmir, ~rnin, ~roa, ~romi, ~romo, ~rott, ~roud, ~roue, ~rout, ~roz, ~rpri, ~rram, ~rret
  -1.1: ~rsd, ~rsda, ~rted, ~rthd, ~rue, ~rui, ~ruit, ~rvi, ~rvic, ~sacr, ~sact, ~sad, ~sal_, ~sans, ~sapp
  -1.1: ~saur, ~sauv, ~scre, ~seco, ~sent, ~serv, ~sett, ~sh_, ~siad, ~sign, ~sin_, ~sins, ~sion, ~siv, ~ske
  -1.1: ~slo, ~sly, ~sly_, ~sms, ~sms_, ~sna, ~so_, ~soin, ~song, ~sor_, ~ssin, ~ssio, ~stay, ~stee, ~stil
  -1.1: ~stl, ~stly, ~sto, ~subs, ~suff, ~sur_, ~surp, ~svp, ~svp_, ~swea, ~tame, ~tar, ~tar_, ~taxe, ~tay
  -1.1: ~tay_, ~tec, ~teet, ~ten_, ~tenc, ~tenl, ~tera, ~term, ~tery, ~teu, ~tez, ~tez_, ~than, ~thda, ~thor
  -1.1: ~thum, ~tie_, ~tif, ~til_, ~timi, ~tour, ~tow, ~tres, ~tse, ~ttac, ~ttez, ~tubo, ~tut, ~twe, ~twee
  -1.1: ~ubes, ~ubs, ~ubsc, ~uede, ~uedo, ~uent, ~uerm, ~uffi, ~ugge, ~uick, ~uila, ~uipe, ~uir_, ~uit_
  -1.1: ~ules, ~und_, ~unos, ~urb, ~urb_, ~urpr, ~ursd, ~usag, ~usta, ~utho, ~ux_, ~valu, ~vas_, ~vely, ~visi
  -1.1: ~voke, ~volv, ~vp_, ~vri, ~wea, ~ween, ~why_, ~wif, ~win, ~wob, ~wobb, ~wond, ~wre, ~xpla, ~xpli
  -1.1: ~xto, ~xtos, ~xtr, ~xtra, ~xts, ~xts_, ~yage, ~yan_, ~yar
  -1.2: (remove), NAME … un, NAME … yo, NUMBER lbs, NUMBER left, NUMBER minutes, NUMBER o, NUMBER off
  -1.2: NUMBER percent, NUMBER the, NUMBER … for, NUMBER … n, NUMBER … too, a autorise, a box, a comer
  -1.2: a demain, a good, a lache, a lock, a podcast, a quelle, a side, a … aussi, a … ex, a … heure, abajo |
  -1.2: about … NUMBER, aceit-, aceite, ads, age, agree to, aguas, ahi, ahorita |, ai deux, ai ete, ai oublie
  -1.2: ai … accepte, aime pas, aire |, all good, already have, already … a, alumi-, aluminio, am off
  -1.2: am … one, am … with, amex, amex |, an hour, and here, and then, and … has, and … up, annee |, answer
  -1.2: anything … me, apago el, aparta, appelez … pas, appelle la, approved, apunte a, apuro, apuro |
  -1.2: archi-, are … not, are … open, asap, at me, at that, at … can, attached, attends |, au … a, au … d
  -1.2: au … de, aurais, autom-, autre chose, autre fois, avance |, avez eu, avez un, avoir … mon, b |, back
  -1.2: bag |, baja el, bars, be … in, beat, bed |, best to, best … to, better |, bien y, bienvenue
  -1.2: bike demo, bikes to, bisou-, bisous, bit much, bite, bjr, blanco, blk, bloque, boite |
  -1.2: borra … numero, both, brand, bring a, bring … own, broke-, broken, bruit, btw, busin-, but a
  -1.2: buy used, by the, c … cher, c … parfait, cadea-, cadeau, cadena, call the, camar-, camara
  -1.2: cambio … aceite, camin-, camion, campa-, can … believe, can … it, can … stop, cance-, cancelled
  -1.2: canse, card, care, cause, ce … svp, cessez, cette fois, chair-, chairs, chamb-, change my, charged
  -1.2: chat sorry, checked … box, chica, chimie, chois-, chope, claim, claim number, claro |, closed, closes
  -1.2: codig-, codigo, como no, compadre, compre en, con los, confio, confirm, confirme |, conne-, consent
  -1.2: consent |, contact … on, cool |, correo |, coudo-, coudonc, count me, count … in, cupon
  -1.2: customer care, customer here, d autres, d … svp, da, dans mes, dans … NUMBER, dar … baja, day i
  -1.2: day so, day … no, de casa, de cuenta, de esas, de esta, de me, de messages, de mis, de rien
  -1.2: de siempre, de … boutique, de … liste, de … sacaron, decide, deck, dehor-, dehors, deja paye, dejem-
  -1.2: dejeme, dejen-, dejo, delivered to, delivery, delivery |, deneigee, dernier texto, desist, devra-
  -1.2: did it, dijo que, dinne-, dinner, disco-, discount, discount |, disparaitre, dit … a, dites … a, dix
  -1.2: do, do … look, do … sell, doing, dolio, domma-, donde me, donde sacaron, dors, dos de, drink, dry
  -1.2: du … est, dueno-, duenos, eat, ebike, ecriv-, efectivo |, effacez, el casco, el codigo, el link
  -1.2: el lunes, el martes, el mecanico, el pago, el … NUMBER, el … al, el … llego, elle … est, en ligne
  -1.2: en revenant, en un, en veu, en … a, en … deux, en … jaja, en … la, en … les, en … puerta, en … svp
  -1.2: end it, endin-, ending, enlev-, enleve moi, enleve … number, enlever … numero, enlevez mon, enoug-
  -1.2: enough, entendi, entrance, envoi-, envoyez, envoyez plus, es falso, es sorpresa, es … me, escribas
  -1.2: escribe tanto, ese mensaje, essayer |, est avec, est cher, est parfait, est votre, estaciono, estan |
  -1.2: esto |, etc, etes fins, etes trop, etre … votre, excelente, exo, exo NUMBER, factura, fait mal
  -1.2: fatig-, fende-, fichez, finally, finde, fins |, flies, for an, for anything, for life, for one
  -1.2: for … reason, force, fourc-, fourche, frein, fridg-, fridge, fridge |, from me, from now, funci-
  -1.2: funciona, garantia, garantie, get a, get off, get … from, getting your, gift |, give … a, gliss-
  -1.2: glisse, go away, go for, go … it, god bless, got in, got lost, graci-, gracias, gracias |, grande |
  -1.2: grandmas, green |, grince, group, guarden, guidon, guy … the, hacer, had my, haga, hagalo, hagalo |
  -1.2: halt, happy with, happy … to, hard, hard |, hasta, have moved, he … it, he … ok, her … the, heres
  -1.2: hey i, hier |, hora … el, how, how are, how to, how … is, how … to, i already, i bring, i lost, i pay
  -1.2: i quit, i saw, i send, i sent, i will, i … about, i … do, i … fine, i … him, i … left, i … moved
  -1.2: i … next, i … say, i … signed, i … wrong, icy, if … want, il m, il pret, il te, il … faut, incluido
  -1.2: ingle-, ingles, ins, inscrit c, inscrit … est, insta, insta-, invite, irfan, is down, is too
  -1.2: is yours, is … best, is … going, is … safe, is … serial, issue-, it so, it to, it up, it … off
  -1.2: j annule, j … oublie, j … veu, j … veux, jalo, je demande, je peux, je … mon, je … parti
  -1.2: je … rappelle, je … reviens, je … voir, jom, jours, junk, jusqu-, jusqua, keep the, kitte-, kitten
  -1.2: know that, l arret, l exo, l … avec, la boite, la boutique, la i, la lista, la llanta, la puerta
  -1.2: la revision, la rifa, la roue, la selle, la vida, la … du, labor, laisse ca, laissez moi, las dos
  -1.2: late |, later |, lavag-, lavage, law>not, law>want, law>wrong, lbs, lbs |, le frein, le garage
  -1.2: le lundi, le noir, le pique, le pneu, le ramasser, le recu, le … svp, leave, leave me, leave … phone
  -1.2: leavi-, leaving, left it, lei, less |, letting me, liao |, libras, lift, limits, lis, list>me
  -1.2: llamadas, llant-, llanta, llantas, locker, looks, loop, luces, lunch, lunch |, m ecrire, m envoyez
  -1.2: ma sœur, ma … elle, ma … qui, macha-, mais enlevez, make sure, makes, malad-, mandar, mandes
  -1.2: mando el, mano, many |, marche |, mas de, match, me canse, me hace, me know, me llegue, me manda
  -1.2: me mandaron, me manden, me pueden, me the, me tienen, me … it, me … mas, me … mi, me … of, me … plus
  -1.2: me … text, medid-, medida, mediu-, medium, mensaje mas, mensajes |, message de, messages … ce, metro
  -1.2: mi contacto, mi linea, mide, mide NUMBER, mien, mins |, minut-, miss, misse-, missed, moi … mon
  -1.2: moment, mon mari, mono, more, more of, more>texts, more>you, morning |, moteu-, mouille |, moyeu
  -1.2: much, mucho, music, my balance, my old, my own, my … NUMBER, my … changed, my … do, my … from
  -1.2: my … stop, my … who, nah i, nah … am, neces-, need, need a, neta, never seen, never signed, new sim
  -1.2: news on, news … my, nina, nite, no NUMBER, no abre, no chinguen, no good, no more, no thank, no usen
  -1.2: no veo, no vuelvan, no … los, no … manden, no … nadie, no … por, no … quiero, no … texteen, no … you
  -1.2: not stop, not … much, not … text, not … to, not>more, not>send, note, nouvelles de, now my, now what
  -1.2: nueva |, number did, number … off, number>law, numero … favor, numero … mon, nunca … el, nunca … que
  -1.2: odio, offered, ok j, ok pour, on mine, on my, on ne, on peut, on that, on the, on … fait, on … new
  -1.2: on … of, on … plus, on … wrong, once you, one can, one more, one please, one … your, opt out, opted
  -1.2: optio-, ote, otez le, otez moi, other shop, oublie mon, oui a, out, out of, ouvert |, over a, pago en
  -1.2: paix, paix |, panta-, paque-, parada, parler au, parts, pas aujourdhui, pas avant, pas pantoute
  -1.2: pas recu, pas … aujourdhui, pas … d, pas … sms, pas … texto, pas … ton, pas … vos, passer … chercher
  -1.2: passes, patience, pay |, payer, pendi-, pendiente, permiso, pero sin, pero … a, peux … parler, pf
  -1.2: picked up, pickup |, please erase, plus tard, pneu a, pneus, podca-, podcast, point-, por el
  -1.2: pour des, pour les, pour … soir, prefe-, preoc-, presta, princ-, priva-, psi, publi-, pubs, puedo
  -1.2: puerta, puerta |, puse mi, pusie-, put on, put the, put … on, que lo, que mon, que you, que … esto
  -1.2: que … sea, que … soy, que … this, que … voy, queda |, quedo |, quelle heure, quelqu … peut, quier-
  -1.2: quiet, quit … this, quita-, quiteme, quitenme, quitenme |, rain, ran, reaso-, reason, reason |
  -1.2: recogerla, recu … message, regal-, regalo, regarde, rejoindre, remove>me, repare mon, reparez
  -1.2: repondez, reponse, resul-, retiren … numero, retur-, reven-, revenant, review, revision, revision |
  -1.2: revoke |, rice, rides like, ridic-, rien la, rien |, right now, rings, rn, rock, rodad-, rodado
  -1.2: rompi-, rompio, roue, route-, rude … my, sabad-, sabado, sabado |, sache, saddle |, salie-, saliendo
  -1.2: savoi-, savoir, se puede, se rompio, seat, seat |, see |, send any, send me, send |, serieux |
  -1.2: serio-, she never, she said, shift-, shop anymore, si … un, siege, sigan, signed anything, silen-
  -1.2: sin … yo, sis, skate, sleep, sms |, so do, so text, so … not, son numero, sorpr-, sorpresa
  -1.2: sorpresa |, sorry for, sous, spot, stationnement |, still have, still the, still … in, stop a
  -1.2: stop and, stop it, stop this, stop … already, stop … lol, stop>number, stopp-, stuck, su lista
  -1.2: su … esta, sufic-, suficiente, suis parti, suis … retard, sunda-, sunday, sur … ecran
  -1.2: sur … formulaire, sure did, sure … not, suscribi |, suspension, svp enlever, svp … numero, ta liste
  -1.2: take NUMBER, take out, take |, talk to, tard |, te amo, temps |, tercer, termi-, text, texte |
  -1.2: textear, texter a, texting you, textos d, texts from, texts to, texts … a, thank … dear, thankyou
  -1.2: that … anymore, the bell, the check, the dent, the e, the fork, the message, the pickup, the saddle
  -1.2: the service, the whole, the … are, the … come, the … haha, the … location, the … one, them and
  -1.2: these>texts, think i, thinks, this still, this texting, this year, three, thru, thurs, ticket |
  -1.2: tient, til, til NUMBER, to all, to go, to stop, to talk, to wrong, to your, to … texting, to … with
  -1.2: toda mi, todavia me, toile-, tomor-, tomorrow, too many, too much, touche pas, touchez, tourn-
  -1.2: tout de, tout … suite, trabajo |, trade, trae, traen, traia, tranq-, transfer, treat, trunk, tu |
  -1.2: tu … un, tuesd-, tuesday, tuesday |, tunne-, tunnel, tunnel |, tv, uds, un crack, un par, un peut
  -1.2: un … d, un … me, uncle-, une chambre, update my, ups, usan, use |, ustedes … les, va … avec, va … ir
  -1.2: velo l, velo pour, velo … il, venda-, very, veux, veux … de, vi … mensaje, vieja, viene-, vin, voit
  -1.2: votre … de, vous la, vous pour, vous … eu, vous … fins, wahal-, wahala, waiting |, want out, want to
  -1.2: want … from, want>more, want>you, was … message, wats, wd40, weeke-, weekend, weekend |, welco-
  -1.2: welcome, what size, wheel is, when is, whene-, whenever, whenever |, where do, where-, which bike
  -1.2: who can, who keeps, why … i, wifi, will, will be, will do, will not, will … to, wish to, with NAME
  -1.2: with … NUMBER, work and, work on, worke-, worked, worth, would i, wrong>me, xfa, yes to, you basta
  -1.2: you dear, you guys, you llegue, you … are, you … frena, you … no, you … quiero, you>angry, you>remove
  -1.2: you>stop, your business, yrs, zapat-, zapatos, zip, | ah, | arretez, | asap, | bjr, | blue, | borra
  -1.2: | can, | cancel, | cease, | chope, | combien, | count, | customer, | dejeme, | dejen, | deux
  -1.2: | enleve, | envoie, | favor, | fichez, | first, | gracias, | green, | hacen, | heres, | invoice
  -1.2: | keep, | light, | lista, | me, | mute, | my, | odio, | only, | ote, | over, | prenez, | quel
  -1.2: | quitenme, | revoke, | rode, | supprimez, | sur, | termine, | today, | took, | total, | toujours
  -1.2: | tout, | turn, | unlist, | vale, | voice, | wats, | whenever, | … already, | … asi, | … at
  -1.2: | … basta, | … blocked, | … brake, | … brand, | … bye, | … correo, | … demain, | … donc, | … ecris
  -1.2: | … end, | … faire, | … god, | … hace, | … had, | … has, | … hate, | … hoy, | … importe, | … intensos
  -1.2: | … interessee, | … jefe, | … la, | … lata, | … los, | … makan, | … manana, | … many, | … min
  -1.2: | … need, | … new, | … nieto, | … nouvelles, | … open, | … paro, | … piste, | … puede, | … puedo
  -1.2: | … repondez, | … rides, | … seen, | … sigan, | … stop, | … suelta, | … suis, | … thanks, | … thx
  -1.2: | … today, | … uno, | … ver, | … vu, | … where, | … worked, ~_add, ~_ads, ~_ahi, ~_apr, ~_ba, ~_bai
  -1.2: ~_bas, ~_bie, ~_bin, ~_bir, ~_bru, ~_btw, ~_cat, ~_cin, ~_cla, ~_cof, ~_col, ~_coo, ~_cry, ~_cup
  -1.2: ~_da_, ~_dej, ~_dem, ~_dim, ~_do_, ~_ear, ~_end, ~_enl, ~_eno, ~_ent, ~_eso, ~_ext, ~_fen, ~_fin
  -1.2: ~_fri, ~_fui, ~_gat, ~_gh, ~_glo, ~_gr, ~_gus, ~_how, ~_int, ~_jet, ~_kil, ~_lau, ~_lbs, ~_lea, ~_los
  -1.2: ~_nee, ~_out, ~_peu, ~_pie, ~_pit, ~_pra, ~_pri, ~_psi, ~_pun, ~_qua, ~_ran, ~_rn, ~_rn_, ~_roa
  -1.2: ~_rot, ~_say, ~_sla, ~_sle, ~_sm, ~_smo, ~_st, ~_ste, ~_suf, ~_toq, ~_tv, ~_tv_, ~_use, ~_voc, ~_wai
  -1.2: ~_why, ~_wk, ~_wt, ~_xfa, ~_yr, ~_yrs, ~abad, ~abon, ~acei, ~acer, ~acez, ~aco, ~adea, ~adio, ~aen
  -1.2: ~aen_, ~aggi, ~ahi_, ~aig, ~airs, ~aix, ~aix_, ~alco, ~aler, ~alli, ~alte, ~anan, ~ank, ~ansf, ~anu
  -1.2: ~apa_, ~apr, ~apto, ~arai, ~arar, ~arla, ~arlo, ~asc, ~ashe, ~asia, ~atas, ~ates, ~atiq, ~ats, ~avag
  -1.2: ~ays_, ~azy, ~azy_, ~back, ~bad, ~bala, ~bas, ~bbl, ~bed, ~bed_, ~bes_, ~blic, ~blo, ~bloc, ~bos
  -1.2: ~brok, ~btw, ~btw_, ~busi, ~cama, ~camp, ~canc, ~cans, ~card, ~cce, ~ceit, ~cele, ~ces, ~cez, ~cez_
  -1.2: ~chea, ~cing, ~cker, ~cky, ~cky_, ~clas, ~clip, ~clud, ~codi, ~cof, ~coff, ~cogi, ~col, ~cool, ~cos
  -1.2: ~coud, ~cour, ~cove, ~crap, ~crea, ~crew, ~cris, ~crit, ~cry, ~cte, ~ctiv, ~cuen, ~cum, ~cut_, ~day
  -1.2: ~deba, ~deho, ~dej, ~dejo, ~dies, ~diga, ~dim, ~dinn, ~dis_, ~dit, ~dito, ~doin, ~dore, ~dors, ~dos_
  -1.2: ~eat_, ~eav, ~eave, ~eavi, ~ebaj, ~ecci, ~echi, ~ecit, ~ecta, ~ecue, ~edi, ~ediu, ~eed, ~eed_, ~eeke
  -1.2: ~eez, ~egar, ~egi, ~ehor, ~eite, ~ejan, ~ejar, ~eke, ~eken, ~elez, ~elt_, ~em_, ~emai, ~empt, ~enez
  -1.2: ~enl, ~enle, ~enme, ~enoj, ~enou, ~enro, ~env, ~envo, ~eoc, ~eocu, ~ept, ~erla, ~ermi, ~ersi, ~erva
  -1.2: ~ervo, ~esu, ~esul, ~eted, ~etur, ~eus_, ~evie, ~expl, ~ext_, ~ezc, ~falt, ~fati, ~fin, ~firm, ~firs
  -1.2: ~floj, ~free, ~fui, ~func, ~gado, ~gast, ~gea, ~gerl, ~ghts, ~gic, ~hah, ~hal, ~hale, ~hank, ~hast
  -1.2: ~hea, ~heap, ~hene, ~hois, ~hol, ~horn, ~hout, ~how, ~how_, ~hree, ~hroo, ~hru, ~hru_, ~hts, ~hts_
  -1.2: ~hurs, ~ibas, ~ibid, ~ic_, ~ices, ~icio, ~ick, ~icks, ~idon, ~iege, ~iej, ~ieja, ~iert, ~iet_, ~ifi_
  -1.2: ~ift, ~igni, ~iled, ~ilen, ~ilet, ~ilt, ~imo_, ~iner, ~ings, ~inks, ~insc, ~insi, ~into, ~inut, ~ipl
  -1.2: ~irm, ~irst, ~isco, ~iver, ~ize_, ~jenl, ~jet, ~jete, ~ji_, ~junk, ~jusq, ~kar, ~kena, ~kend, ~kill
  -1.2: ~laim, ~laro, ~lase, ~lat, ~late, ~lbs, ~lbs_, ~leat, ~leav, ~lenc, ~leve, ~lift, ~lir, ~lock, ~lor
  -1.2: ~los, ~low, ~lowe, ~luce, ~lve, ~lyi, ~lyin, ~mame, ~mat, ~matc, ~maz, ~meno, ~met, ~meti, ~metr
  -1.2: ~mind, ~minu, ~miso, ~mit, ~mmy, ~mmy_, ~mpad, ~mpro, ~mpta, ~mude, ~muev, ~ncel, ~nch, ~ncin, ~need
  -1.2: ~neg, ~neme, ~nent, ~neus, ~nfir, ~ngue, ~nina, ~nir, ~nish, ~nlev, ~nme, ~nme_, ~nok, ~nore, ~note
  -1.2: ~noug, ~nrol, ~nscr, ~nsf, ~nsfe, ~nsio, ~nsub, ~nter, ~ntia, ~nvo, ~nvoi, ~oad_, ~odas, ~odig, ~ogi
  -1.2: ~ogi_, ~oje, ~oken, ~oks, ~oks_, ~ola_, ~omes, ~omor, ~oni, ~oof_, ~ooks, ~oom_, ~oon_, ~op_, ~opa
  -1.2: ~opte, ~opti, ~oral, ~orpr, ~orra, ~oser, ~osit, ~oss_, ~ota, ~oteu, ~oth_, ~ouch, ~oudo, ~oue_
  -1.2: ~ourc, ~ourd, ~pad, ~pads, ~paix, ~pal_, ~pan_, ~pars, ~pd_, ~pend, ~perc, ~pere, ~perr, ~pert, ~peu
  -1.2: ~pic, ~pido, ~plie, ~plug, ~pod, ~pons, ~pote, ~pper, ~ppri, ~pref, ~preo, ~prom, ~ptan, ~pted, ~ptez
  -1.2: ~pto, ~publ, ~pubs, ~pusi, ~py_, ~quee, ~quej, ~queo, ~quit, ~rae_, ~raf, ~ranq, ~rap_, ~raw, ~raye
  -1.2: ~rca, ~rech, ~redi, ~reed, ~reen, ~rena, ~rene, ~reoc, ~rer_, ~resu, ~retu, ~rez, ~rez_, ~rgu, ~rica
  -1.2: ~riou, ~rip, ~ris_, ~rise, ~riz, ~rkin, ~rme_, ~rn_, ~rok, ~roke, ~role, ~rose, ~roup, ~row, ~rpre
  -1.2: ~rran, ~rreo, ~rst, ~rst_, ~rtes, ~ruid, ~rvo, ~sal, ~salg, ~sali, ~salt, ~sam, ~sant, ~sat, ~sati
  -1.2: ~saut, ~savo, ~scen, ~scou, ~seal, ~seat, ~seme, ~sfe, ~sfer, ~ship, ~shou, ~sieg, ~sig, ~sile, ~sit
  -1.2: ~sit_, ~sorp, ~sou, ~spin, ~spot, ~squa, ~sset, ~stic, ~stie, ~stoc, ~stuc, ~suf, ~sufi, ~sund, ~taba
  -1.2: ~tail, ~tees, ~tem_, ~temp, ~tenm, ~tfu, ~thru, ~thur, ~tico, ~tiga, ~timb, ~tir_, ~tira, ~tock
  -1.2: ~tomo, ~topp, ~toq, ~toqu, ~tori, ~torn, ~tory, ~trun, ~tter, ~tuck, ~tues, ~tuvo, ~ual_, ~uand, ~ubb
  -1.2: ~ubby, ~ubr, ~udon, ~uead, ~uee, ~uej, ~ueo, ~ueo_, ~uerd, ~uesd, ~ueve, ~ufi, ~ufic, ~ugg, ~uier
  -1.2: ~uir, ~uit, ~ule, ~ull, ~ult, ~ump_, ~unsu, ~upe_, ~upl, ~urd, ~urn_, ~urna, ~usad, ~ushe, ~usu
  -1.2: ~uter, ~uto, ~utom, ~uvel, ~uvez, ~uvo, ~uvo_, ~uya, ~vac, ~vag, ~vage, ~vas, ~veux, ~via, ~viej
  -1.2: ~ving, ~voye, ~wai, ~wait, ~welc, ~why, ~wifi, ~will, ~win_, ~xfa, ~xfa_, ~xpl, ~xt_, ~yen, ~yrs
  -1.2: ~yrs_, ~zin, ~zing, ~zip_, ~zy_
  -1.21: (tables say opt_out)
  -1.3: (law), (stop), NAME if, NAME with, NAME … it, NUMBER km, NUMBER ok, NUMBER on, NUMBER what
  -1.3: NUMBER … et, NUMBER … let, NUMBER … mat, NUMBER … matin, NUMBER … the, a air, a beer, a life
  -1.3: a picture, a refund, a tous, a ver, a … el, a … mama, a … svp, accord avec, aceptado, acepto
  -1.3: acepto |, afuera |, agarro el, agree, aguante, ai deja, ai vendu, ai … au, ai … recu, aire, akpos
  -1.3: aller le, aller … chercher, alway-, always, am … no, an emergency, ancienne, and look, and |
  -1.3: and … my, and … quit, angry>angry, angry>number, anoch-, anoche, another text, answe-, any day
  -1.3: anything … this, anytime |, app, approved |, apres NUMBER, are NUMBER, are no, are so, are … on
  -1.3: arnaque |, arreglo |, arrete chez, arrete … de, asap |, asien-, asiento, asiento |, asked for, at my
  -1.3: aucun texto, aujourdhui |, aun, automatico, autorice ese, autorise ca, autre merci, avais dit
  -1.3: avez … ma, aweso-, awesome, awesome |, baja de, basta, becom-, become, been so, best shop, bien le
  -1.3: bikes in, block, blue |, boite, bolsa |, bonne annee, bonne … a, both |, brake, brake |, broken |
  -1.3: bueno me, build, businesses |, buzzi-, buzzing, bye, c … assez, c … fini, c … quel, ca haha
  -1.3: ca … dans, ca … faire, cadre, cahie-, cahier, calle, calli-, calling, can my, can you, can … call
  -1.3: cancell, cancle |, canoe, cansa-, canso-, cansones, carbon, cargador, carin-, carino, carino |
  -1.3: caris-, carisimo, case, cat, ce … il, ce … j, ce … n, cease, chaine, chairs |, change … number, cheap
  -1.3: chemi-, chimi-, christmas to, chueca, chueca |, ciao, class |, cles, cliente … mi, cm, combi-
  -1.3: come … you, como, como … la, compro, con eso, conozco esa, cost, cost |, cote, count, crack, crack |
  -1.3: cuando |, cuanto, cuent-, cuenta |, d … avec, d … merci, dado, de baja, de presse, de sms, de ta
  -1.3: de textos, de … est, de … mari, dead |, dead … me, debo, decede … ne, dejal-, dejo el, demande |
  -1.3: depos-, desab-, desaf-, dessus |, dias, dias |, did my, did … agree, digale a, direccion, disculpe
  -1.3: dit |, do … be, do … call, do … make, does … know, dommage, donat-, donde, done with, done … this
  -1.3: du mat, ecole de, ecrivez plus, efect-, efectivo, el ticket, el viernes, elimi-, en tu, en … du
  -1.3: en … foto, encore sur, end, end this, ended, engagez, enlever, entente, entiendo |, envoi, envoie
  -1.3: es |, es … con, es … para, escrito |, eso, est NUMBER, est assez, est coupe, est fini, est quel
  -1.3: est tout, est … cell, est … derniere, esta … hoy, esta … la, estaba |, estas cosas, estop, estoy … la
  -1.3: estuv-, estuvo, ete |, etes a, evening, ever, ever |, exam, examp-, example, example com, factura |
  -1.3: fais un, fait que, fed, fed up, felices, fille va, fins, first, first |, fit, fitti-, fitting, fix |
  -1.3: fixie |, flat |, flowe-, frena, garantia |, get … life, getting old, git, goal, gonfl-, got … job
  -1.3: grinc-, groom-, gud, guido-, had … with, hagal-, happen, happened … my, hate, have lost, have said
  -1.3: have … and, he was, heart-, hella, her off, hike |, hor, hor |, hora es, how i, i dropped, i left
  -1.3: i put, i … gave, i … it, i … longer, i … ok, i … said, i … want, idiot, if … am, il … pas, ilega-
  -1.3: ilegal, inscr-, insis-, interessee par, invoice … the, is an, is done, is getting, is just, is over
  -1.3: is she, is |, is … business, is … in, is … ok, it at, it lol, it says, it … a, it … the, it … under
  -1.3: j … deja, j … vendu, jamais consenti, jamais … oui, jamais … pour, jaune, je veux, je … avec, je … en
  -1.3: je … pu, je … tanne, je … y, jeu, judge, key, keys |, kids bikes, l ete, la commande, la job
  -1.3: la llamada, la lumiere, la pieza, la place, la suspension, la … 2, la … NUMBER, la … hace, lache moi
  -1.3: lachez moi, laisser, laissez, laksa, last one, later, lavado, lavado |, le cadre, le derailleur
  -1.3: le formulaire, le mando, le moteur, le soir, le texto, le … moi, leave it, lee, let us, liao, light
  -1.3: light-, lights, lista-, liste, livreur, llamar |, llantas |, llego el, lluvi-, lluvia, look |
  -1.3: los … you, lost my, lousy, lu, lui a, lundi, m en, mad just, mais la, makan, mal servicio, manana |
  -1.3: mandame, manque, maps, mas mensajes, mas … este, mas … mi, mat |, maybe next, me faut, me if
  -1.3: me … here, me … otra, me … you, me>law, me>stop, media-, mensaje … esta, merci a, merci j, merry … to
  -1.3: message … phone, messe-, mi … sin, mins, minutes, miss you, mistake |, moi pu, moi svp, momen-
  -1.3: mon … frere, mon … lol, monday, monday |, more than, more>more, more>send, moteur, mover-, moyen
  -1.3: mucha, muy … servicio, my mother, my receipt, my … anymore, n … en, name … on, ne plus, ne veut
  -1.3: ne vous, ne … envoyez, ne … plus, negro |, never again, never come, never … in, never … me
  -1.3: never … yes, new bike, new … is, next month, ni … mi, no acepte, no estaba, no frena, no puedo
  -1.3: no sigan, no signal, no the, no vi, no … avisen, no … textos, no … un, non … j, not accept, not agree
  -1.3: not consent, not mean, not … in, not>angry, now, now on, number off, number … texts, numero c
  -1.3: numero … qui, nunca les, nunca me, nxt, of my, of things, off my, off this, off … to, offre, ok … is
  -1.3: okay |, on do, on … not, on … way, onda |, ones |, only not, op, or is, or just, otra vez, oublie |
  -1.3: outta here, pagin-, pagina, pagina |, paid, papel, paquete, parad-, paro de, part i, partido, pas sur
  -1.3: pas … cadenas, pas … de, pas … presse, pas … temps, passe a, passe |, passer le, pay, pedi |, perce-
  -1.3: percent, pere |, perfecto, perfecto |, permi-, peu |, phone n, phone … on, piano, pictu-, picture
  -1.3: pido, pido que, pique, please text, plus aucun, plus cher, plus la, plus que, plus rien, plus |
  -1.3: plus … ecrire, plus … textos, poco, ponch-, poner, pour NUMBER, pour vos, pregunta, pregunta |
  -1.3: prends |, price |, price … the, promo, pu … de, publicidad, pull my, pull … number, puso, put this
  -1.3: put … wrong, que je, que lata, que onda, que sabe, que … llegan, quiero el, quiero |, quiero … la
  -1.3: quite |, quite-, quiten, quitte, rack |, rappelle |, rayon, reabo-, rear, recomendo, recu la
  -1.3: regresamos, remove>these, renew, repli-, replied, reque-, respect, respo-, retir-, retiren
  -1.3: retirez mon, retrouvee, return, ri, rid, rien de, rien … moi, rifa, rin NUMBER, robaron … bici, safe
  -1.3: safe |, said NUMBER, said you, sales, salt, same to, same … you, saque-, scuse-, scusez, se poncho
  -1.3: send a, send … else, senio-, service, she say, she took, shees-, sheesh, sheesh |, sheet, shoes, sian
  -1.3: siao, siempre |, signal, signal |, sillin, so happy, so … with, solo para, sonda-, sondage, sonnette
  -1.3: sorti-, sortie, spamm-, star, stop, stop svp, stop using, stop … it, stop>you, stoppe, strik-, strike
  -1.3: su … para, suis pu, suis sa, suppr-, sur l, sur les, sur … c, sus mensajes, svp ne, t avais, table
  -1.3: takeoff, tambien |, tandem |, tarde |, telephone … a, tellement, text the, text … here, text … your
  -1.3: texter ce, texter … numero, textez moi, texto … plus, texts are, texts … not, thank, that … fast
  -1.3: the cake, the job, the plumber, the … door, the … look, the … pic, the … way, there in, thx NAME
  -1.3: tienen en, tienen |, tire on, tirel-, tires, to anything, to ask, to them, to … a, to … family
  -1.3: to … shop, toda, told to, tomorrow |, ton, ton numero, too … to, toss my, toss … number, tout |, tren
  -1.3: tres, tu casa, tube |, un bon, unlist, unwan-, unwanted, ursel-, urself, utili-, va y, va … aller
  -1.3: vais y, vais … mon, vater, velo j, velo que, verda-, verdad, verdad |, veut pas, veux plus, vi su
  -1.3: vi |, virem-, virement, vitri-, vitrine, voitu-, voiture, voulais pas, vous du, vous mais
  -1.3: vous reviens, vous … autre, vous … trop, vuelto, vuelvo, walk |, walki-, walking, want off
  -1.3: want texts, wash, we … a, we … the, we … to, website |, were on, what does, what … up, when you
  -1.3: which one, white, who do, who told, who … texting, why did, will bring, works |, worry, x |, y aller
  -1.3: y eso, y … t, you at, you estuvo, you llego, you no, you parele, you still, you stop, you texting
  -1.3: you … lost, you … phone, you … quiere, you>more, your texts, yup, | after, | all, | apres, | awesome
  -1.3: | basta, | boss, | bring, | ca, | cash, | ciao, | comment, | cuando, | definitely, | deja, | does
  -1.3: | en, | enlevez, | enough, | estop, | excelente, | exit, | fair, | felices, | friday, | garde, | gel
  -1.3: | git, | happy, | hella, | i, | j, | laissez, | mandame, | nos, | okay, | oubliez, | pas, | price
  -1.3: | quiero, | quitter, | race, | ramasse, | reached, | reply, | seria, | sin, | skip, | svp, | tired
  -1.3: | truck, | usted, | which, | work, | … NAME, | … aime, | … annee, | … annule, | … avais, | … chairs
  -1.3: | … christmas, | … cuando, | … dos, | … down, | … el, | … eso, | … estuvo, | … fin, | … form
  -1.3: | … gars, | … gusto, | … hablar, | … kids, | … line, | … livreur, | … llamada, | … llegue, | … marche
  -1.3: | … means, | … mum, | … nada, | … pa, | … par, | … please, | … por, | … que, | … rush, | … see
  -1.3: | … send, | … so, | … store, | … suspension, | … thank, | … tomber, | … tout, | … ty, | … vemos
  -1.3: | … veux, | … vuelvan, | … were, | … whoever, | … why, ~_abr, ~_alw, ~_amo, ~_ann, ~_asa, ~_ate
  -1.3: ~_atr, ~_aun, ~_awe, ~_beh, ~_bl, ~_buz, ~_bye, ~_cab, ~_cad, ~_cea, ~_cm, ~_cm_, ~_cob, ~_cot, ~_cue
  -1.3: ~_det, ~_eat, ~_ebi, ~_efe, ~_eff, ~_env, ~_ep, ~_fac, ~_fee, ~_fig, ~_fl, ~_gl, ~_gud, ~_har, ~_idi
  -1.3: ~_ile, ~_jok, ~_jou, ~_lat, ~_lb, ~_leg, ~_lia, ~_llu, ~_lun, ~_mee, ~_mue, ~_nec, ~_now, ~_oig
  -1.3: ~_op_, ~_pai, ~_pia, ~_pig, ~_poc, ~_pod, ~_pon, ~_ps, ~_pu, ~_pub, ~_pud, ~_pue, ~_req, ~_ret, ~_roc
  -1.3: ~_sa, ~_sac, ~_sal, ~_sam, ~_saq, ~_sc, ~_set, ~_shi, ~_si, ~_sit, ~_sto, ~_sup, ~_tar, ~_tec, ~_tod
  -1.3: ~_ton, ~_ts, ~_tue, ~_uns, ~_ut, ~_uti, ~_vac, ~_vir, ~_vue, ~_wif, ~_won, ~_xf, ~abus, ~ack, ~ack_
  -1.3: ~add, ~adit, ~afi, ~afo, ~agal, ~ahi, ~aila, ~aiso, ~ak_, ~aka, ~ale_, ~alo_, ~alw, ~alwa, ~amel
  -1.3: ~amp, ~ampl, ~ani_, ~anq, ~anqu, ~answ, ~ants, ~anz, ~api, ~app_, ~aps, ~aps_, ~arg, ~arit, ~aro_
  -1.3: ~arry, ~arts, ~asa, ~asap, ~asie, ~asl, ~aso, ~aso_, ~asur, ~ated, ~ath, ~atig, ~atra, ~avin, ~avr
  -1.3: ~awe, ~awes, ~aye, ~azi, ~bai, ~baj, ~baje, ~ban_, ~barr, ~bas_, ~bast, ~beco, ~beh, ~bier, ~bili
  -1.3: ~bli, ~butt, ~buz, ~buzz, ~bye, ~bye_, ~cadr, ~calm, ~cani, ~ccio, ~cen_, ~cero, ~cess, ~che_, ~cida
  -1.3: ~cim, ~cios, ~cite, ~cla, ~clu, ~cm_, ~cob, ~cobr, ~comb, ~como, ~copy, ~cote, ~cov, ~crac, ~cras
  -1.3: ~dag, ~dage, ~day_, ~debo, ~deja, ~dela, ~dese, ~deva, ~dias, ~dicu, ~diot, ~dona, ~dond, ~dril
  -1.3: ~drin, ~eap, ~eap_, ~earl, ~eate, ~eats, ~eba, ~ebik, ~ebo_, ~echa, ~ecl, ~efec, ~eff, ~eint, ~eje_
  -1.3: ~elva, ~elvo, ~ened, ~enew, ~enm, ~envi, ~epli, ~epos, ~epto, ~eres, ~erv, ~eso_, ~esse, ~etir, ~eure
  -1.3: ~eus, ~evra, ~fee, ~fen, ~fie, ~fins, ~fit_, ~flat, ~full, ~gel_, ~gger, ~gno, ~grou, ~gud, ~gure
  -1.3: ~hamb, ~hart, ~heet, ~heur, ~hil, ~hite, ~hoes, ~hoi, ~ibre, ~ictu, ~idi, ~idi_, ~ieza, ~ift_, ~igan
  -1.3: ~ileg, ~ilis, ~inem, ~inen, ~ins_, ~ipt, ~iree, ~irez, ~irme, ~ised, ~isio, ~isr, ~isre, ~ite_, ~iten
  -1.3: ~itti, ~ixi, ~jar_, ~jeu_, ~jok, ~js_, ~kil, ~kip, ~knoc, ~lcom, ~leep, ~liao, ~lic_, ~lick, ~lied
  -1.3: ~liq, ~liqu, ~lis_, ~llan, ~llem, ~lluv, ~loj, ~lone, ~lta, ~lta_, ~lun, ~lunc, ~lund, ~lur, ~luvi
  -1.3: ~lwa, ~lway, ~mama, ~mbar, ~meet, ~mend, ~mien, ~mome, ~mue, ~nall, ~ndag, ~ndem, ~nett, ~ngez, ~ngi
  -1.3: ~nio, ~noc, ~nock, ~nonc, ~nque, ~nsis, ~nsw, ~nswe, ~ntem, ~nute, ~nuts, ~nvi, ~ob_, ~obr, ~och
  -1.3: ~ock, ~odad, ~odos, ~offe, ~og_, ~oite, ~omat, ~omba, ~omo_, ~onat, ~onch, ~oon, ~oor, ~opin, ~opo
  -1.3: ~opy, ~opy_, ~oris, ~orn, ~orn_, ~osta, ~oue, ~ouil, ~oyen, ~pagi, ~paid, ~pal, ~pamm, ~pay_, ~pele
  -1.3: ~perm, ~pick, ~pict, ~piez, ~pig, ~plai, ~po_, ~ponc, ~pro_, ~pron, ~ps_, ~ptad, ~pub, ~pud, ~pue
  -1.3: ~pued, ~pull, ~puso, ~rada, ~ram, ~rame, ~ran_, ~rci, ~rear, ~recc, ~ree, ~ree_, ~req, ~requ, ~rera
  -1.3: ~reti, ~rici, ~rid_, ~ries, ~rik, ~rike, ~rink, ~rir_, ~rit_, ~rks, ~rks_, ~rmal, ~rmis, ~road, ~rock
  -1.3: ~roda, ~roll, ~rop_, ~rown, ~rpr, ~rsa, ~rva, ~sabo, ~sac, ~saca, ~sap_, ~saq, ~saqu, ~sar_, ~say_
  -1.3: ~sda, ~sday, ~see_, ~shi, ~sigu, ~skip, ~sle, ~slee, ~soir, ~sond, ~spa, ~sre, ~ssen, ~step, ~stop
  -1.3: ~stri, ~stuv, ~sua, ~swer, ~tart, ~teau, ~tep, ~teur, ~thre, ~thro, ~tice, ~tick, ~tili, ~tle_, ~tod
  -1.3: ~toni, ~trik, ~trin, ~tue, ~tv_, ~uan, ~ubl, ~ubli, ~ubo_, ~ubs_, ~uce, ~uces, ~uch_, ~uete, ~uid
  -1.3: ~uita, ~ule_, ~uler, ~unch, ~upo_, ~upon, ~uppr, ~ura_, ~urri, ~uth, ~uvia, ~uzz, ~uzzi, ~vell, ~vice
  -1.3: ~vire, ~vrai, ~vre, ~vreu, ~vue, ~wash, ~ways, ~wed, ~wer_, ~wers, ~weso, ~xam_, ~xes, ~xes_, ~xtea
  -1.3: ~ytim, ~za_, ~zzi, ~zzin
  -1.33: (bias)
  -1.4: (angry), (unknown 1), NAME number, NAME … le, NAME … stop, NUMBER du, NUMBER kg, NUMBER … ca
  -1.4: NUMBER … pour, a el, a fan, a flat, a ir, a mange, a matin, a message, a no, a ramp, a t, a … for
  -1.4: a … jeu, a … stop, abonne |, about it, abre |, acabo el, accept, acepte, achaler |, acord-, ad, adios
  -1.4: adios |, afuer-, afuera, again … my, ah, ahi que, ai arrete, ai signe, ai … ca, al mes
  -1.4: alguna novedad, alone, alors … vous, am … getting, am … longer, andas, angry>these, annoy-, annoying
  -1.4: annule, any … of, anyti-, anytime, apporte des, apporte … beignes, apunto |, are … best, are … it
  -1.4: arrete, arrete pas, arrete |, arrete … vous, arretes, arretez |, as tu, asked, aslee-, asleep
  -1.4: at … desk, ate, atend-, atendio, au … pis, autorice, avez achete, avez rejoint, avisarle, avise-
  -1.4: avisen, avisos … la, ay, ay no, ayah, azul, bag, baja … no, bajo |, barat-, bcd, because of, beign-
  -1.4: beignes, believing, bette-, better, bici para, bient-, bientot, bientot |, bike … and, bike … the
  -1.4: bin, blanc-, bless-, bloqu-, blue, bonne-, borra-, borrenme, bosch, bosch |, boy |, buenos dias
  -1.4: businesses, but … bike, but … never, buyin-, buying, by NUMBER, by hand, c … celui, c … trop, ca a
  -1.4: ca marche, cable, caden-, call me, cambiar, can i, can we, cancl-, cancle, car |, carbo-, card |
  -1.4: carre-, cell … mort, cesse-, chaine |, chambre a, chambre … air, chez … en, chilli, chuec-, click
  -1.4: close-, closed |, coach, cog, coin, cole, com |, combien, comen-, coming |, comio mi, comme-
  -1.4: comptoir, con NAME, con … y, confirm |, confisque, connais personne, copia-, copy, copy |, corti-
  -1.4: cortito, cosa, could … have, crash-, crashed, data |, dates, days, de esa, de message, de passe
  -1.4: de texto, de votre, de … marche, de … oter, de … taller, deja, deja |, delete |, delete … you, delist
  -1.4: deliv-, delivered, demai-, demain, demandez a, depec-, depechez, des beignes, des nouvelles, des … de
  -1.4: despu-, detener, did i, diner-, dinero, direct, dit oui, dit … mais, divorce, do … need
  -1.4: do … remember, do … tell, domic-, donate, donne … accord, drivers, drop … number, due, e dado, echan-
  -1.4: ecran |, ecrit |, ecrivez moi, edifi-, edificio, effac-, el gps, el movil, el negocio, el papelito
  -1.4: el paseo, el pedal, el … you, elle s, emergency |, en … bici, encar-, encor-, encore, encore vous
  -1.4: enleve, entendido, entra-, equivoque de, erreur NUMBER, es yo, esa la, essay, essay |, est vous
  -1.4: est … ou, est … qu, etes vous, eu … message, exclu-, fa, faut tu, fax, felicitations pour, feliz ano
  -1.4: file … is, firmo, fits, fits |, five, fix a, fixed, flat, for … n, for … other, fraud-, fraude
  -1.4: freins |, frenos |, from … on, from … texts, gel, gentil, get it, get my, give, goes, got two
  -1.4: got … call, green, hab, habite … a, hacen |, had enough, happened to, have … enough, have … in
  -1.4: he will, he … never, he … now, hear, hearts, hi, hiring |, hit my, hiver |, hod, hola, hours
  -1.4: how … we, huevo, i heard, i need, i see, i … lol, i … lost, in bus, in class, inscrit, intensos
  -1.4: invit-, is been, is stop, is under, is … still, is … texting, it does, it … been, it … but, it … over
  -1.4: j arrete, j vous, j … signe, jala, jamais plus, jamais signe, jamen-, jamene, jarri-, jarrive
  -1.4: je vois, je … me, jk |, jour c, jueves |, kg, kind, kindly … this, know if, know … to, l affaire, l |
  -1.4: l … NUMBER, la bici, la nieve, la … con, la … etait, la … j, lache l, le debo, le lien, le queda
  -1.4: le vert, les velos, let, let … know, line … the, list>you, liste |, llamada perdida, llame, lo |
  -1.4: lo … es, location, lol … for, look, lose the, lost all, lumie-, lumiere, lunes, m interesse, m oter
  -1.4: m … vole, ma roue, ma … ce, mais plus, mande-, manden, manden |, marte-, martes, martes |, mas a
  -1.4: mas … a, me a, me anything, me atendio, me here, me rendre, me textea, me toca, me … inscrit, me … o
  -1.4: me … y, mecanico, mejor |, merci, merci … l, merry, merry christmas, midi, mien est, mien … est, mind
  -1.4: moi a, moi comme, moi donc, mon accord, mon tel, mon … etait, mon … stp, mon … va, mosquitoes, mot de
  -1.4: mot … passe, mtcn, my bad, my kid, my line, my telephone, my … can, my … is, my … will, nai, ne … ai
  -1.4: necesito, negro, next, no da, no fue, no hurry, no pierdan, no problem, no quiero, no to, no … avisos
  -1.4: no … horas, no … llegue, no … lo, noche, nombre es, norma-, normal, north, nos … en, not call
  -1.4: not get, not going, not need, not tell, not … fan, not … if, not … just, not>forever, not>want
  -1.4: nouvelles |, noved-, novedad, number to, number … the, number>number, numero merci, numero … vous
  -1.4: nunca dije, oiga |, ok i, okay, olvidate, on va, on your, on … jamais, one … NUMBER, open
  -1.4: order NUMBER, oter de, oter mon, otez, otez mon, ou je, ou pas, oubliez, ouver-, paga, page NUMBER
  -1.4: pague |, paiem-, paiement, papelito, para el, para la, para … de, para … paseo, parele, paro
  -1.4: pas avec, pas cette, pas donne, paseo |, paso a, passe par, pedale |, pelud-, pensa-, penser, perdida
  -1.4: perfe-, perfect, permiso |, personne m, petit a, peux, peux … vous, phone calls, phone … with
  -1.4: pieza |, pinon, pis … arrive, plais-, plaisir, plaisir |, please … my, plombier, plus de, plus … moi
  -1.4: poncho, por cierto, potho-, pour … blonde, pract-, prete |, price for, prisc-, priscilla, pront-
  -1.4: pronto, pu d, pu de, puede, puede ser, pull, punto-, puntos, puse, pushy, puso mi, put me, qu … est
  -1.4: quand, quand tu, que deje, que me, que … ahora, que … el, que … hoy, que … svp, que … tengo
  -1.4: que … ustedes, quebe-, quebec, quebec |, queda-, quedo … bici, queue, qui … ecris, quien … para
  -1.4: quiero, quiero … mensajes, quita, quite, quitter, quote, quote |, rdv |, receipt |, rejoint, rendr-
  -1.4: rendre, repondu, repor-, revisar, rid of, rid … my, robaron la, robot, robot |, room, roue est
  -1.4: roule comme, saca mi, saca … numero, said … to, sales |, savais, say, says NUMBER, says … but, se la
  -1.4: se ve, sem, send … nothing, send>not, send>you, senior, sent you, serre |, set, short-, shut, si je
  -1.4: sia, sia |, side, sigh, sigh |, silli-, sir … have, skip, socks, sold my, sold the, somebody named
  -1.4: somebody … NAME, son horas, son is, sont tu, sorry … the, spell-, squea-, start, stick-, stop>these
  -1.4: stp |, suis en, suis tanne, supe, supprimer, sur google, sur ma, sur … liste, surto-, surtout
  -1.4: surtout pas, svp … plus, swap, t il, ta, tache, taco, take … my, take … number, takeo-, talke-
  -1.4: tanto |, tarde, tcpa, tekka, telefono y, text my, textez … pas, texto … je, texts |, thank you
  -1.4: that … fine, that … no, the bikes, the clinic, the lights, the price, the repair, the total, the work
  -1.4: the … asking, the … do, the … for, the … key, the … lol, the … my, the … store, the … total, there a
  -1.4: these |, this chat, this … getting, ti |, tiene … de, tires |, tmr |, to NUMBER, to do, to everyone
  -1.4: to sell, to … last, to … mom, to … who, toca, todav-, todavia, todo bien, todos, tonit-, tonite
  -1.4: took my, torqu-, torque, touche, tracking number, travaille pas, trici-, triciclo, trop cher, trouble
  -1.4: true, true |, tu des, tu pret, tube, tubel-, tubeless, type, ugh |, un flat, un neuf, un robot
  -1.4: un … message, under, under my, under-, une job, up … this, usar, vale, vayan-, vayanse, velo cette
  -1.4: velo le, vendez, vendi … bicicleta, vendu mon, verde, verra, vers NUMBER, visa, visa |, vite
  -1.4: voicemail i, void, vole mon, vole … velo, votre affaire, vous fait, vous … achete, vous … ca
  -1.4: vous … encore, vous … rejoint, vuelv-, want … of, was so, was … on, was … someone, way to, we all
  -1.4: we moved, we never, went … the, what did, what … it, wheels |, who was, who … in, wife he, will tell
  -1.4: window |, woohoo |, word, work phone, worki-, working, works, wrong invoice, wrong total, wrong … and
  -1.4: y deja, y dos, y le, y penser, y … no, y … voy, yaar, yes you, yo voy, you change, you esta, you open
  -1.4: you put, you que, you … been, you … mande, you … me, you … stop, your … n, your … no, | adios
  -1.4: | arrete, | buenos, | cancle, | casco, | chaine, | claro, | come, | confirm, | copy, | cuanto, | dans
  -1.4: | detener, | dije, | donate, | ese, | etes, | fait, | g, | hahaha, | hay, | hola, | hold, | igual
  -1.4: | la, | later, | leave, | lequel, | llevo, | los, | make, | manana, | mardi, | merry, | mon, | monday
  -1.4: | ningun, | out, | pause, | perfecto, | pick, | puede, | quand, | quite, | ready, | refund, | say
  -1.4: | send, | shut, | sian, | since, | super, | tanne, | tracking, | use, | vayanse, | went, | when
  -1.4: | will, | … ai, | … am, | … ano, | … change, | … checked, | … cunado, | … deal, | … dias, | … enleve
  -1.4: | … finit, | … grand, | … journee, | … lache, | … las, | … lien, | … list, | … long, | … longer
  -1.4: | … mando, | … me, | … modo, | … news, | … off, | … over, | … perro, | … petit, | … pierdan, | … pneu
  -1.4: | … problem, | … quiero, | … rid, | … said, | … still, | … textos, | … time, | … tu, | … using, ~?ur_
  -1.4: ~_afu, ~_ah, ~_ah_, ~_anu, ~_asl, ~_ay_, ~_az, ~_azu, ~_bac, ~_bag, ~_bc, ~_bed, ~_bli, ~_blu, ~_bt
  -1.4: ~_bue, ~_coc, ~_cov, ~_cri, ~_dad, ~_dar, ~_day, ~_deh, ~_doo, ~_dos, ~_eb, ~_ef, ~_fa_, ~_fiv, ~_fla
  -1.4: ~_goe, ~_gor, ~_hi_, ~_hid, ~_hub, ~_lap, ~_let, ~_llo, ~_mas, ~_mie, ~_nex, ~_nut, ~_ope, ~_ou
  -1.4: ~_pau, ~_pic, ~_pid, ~_pul, ~_rai, ~_rel, ~_rif, ~_rol, ~_ru, ~_scr, ~_shu, ~_sob, ~_sq, ~_squ, ~_ta_
  -1.4: ~_tcp, ~_thr, ~_tm, ~_tmr, ~_val, ~_wtu, ~aar, ~aar_, ~abil, ~abre, ~addl, ~aden, ~afu, ~afue, ~agan
  -1.4: ~aiem, ~alc, ~amar, ~ambr, ~amm, ~ank_, ~ansa, ~aper, ~apt, ~aque, ~arad, ~aran, ~arbo, ~arga, ~arke
  -1.4: ~asle, ~asta, ~ater, ~audi, ~ausa, ~avia, ~ayon, ~azu, ~azul, ~bac, ~bag, ~bag_, ~baja, ~bara, ~bars
  -1.4: ~bby_, ~bec_, ~bele, ~bell, ~bes, ~bett, ~bloq, ~blu, ~blue, ~bo_, ~bolt, ~brui, ~buen, ~buyi, ~cabl
  -1.4: ~cade, ~carb, ~cc_, ~chal, ~cham, ~choi, ~chos, ~chw, ~cks_, ~clo_, ~clos, ~core, ~cpa, ~cpa_, ~cree
  -1.4: ~ctor, ~davi, ~deh, ~dem, ~dena, ~desa, ~dor, ~dule, ~eaux, ~ebec, ~eei, ~eein, ~effa, ~efu, ~egal
  -1.4: ~ehe, ~eige, ~eja, ~eja_, ~ejem, ~elco, ~elim, ~eliv, ~elv, ~empo, ~enco, ~enga, ~enin, ~enio, ~erci
  -1.4: ~erfe, ~erl, ~erra, ~erry, ~esab, ~esda, ~espi, ~espu, ~estu, ~etw, ~eun, ~excl, ~eys, ~eys_, ~fa_
  -1.4: ~fac, ~fast, ~fec, ~fect, ~ffac, ~fig, ~fits, ~fiv, ~five, ~flow, ~gale, ~gam, ~game, ~gans, ~geo
  -1.4: ~gge, ~ghe, ~give, ~goe, ~goes, ~gua, ~guid, ~hit, ~hola, ~hori, ~hour, ~hro, ~hrow, ~hub, ~hur, ~hut
  -1.4: ~hut_, ~iag, ~ibo_, ~icia, ~idio, ~ies, ~igno, ~ija_, ~ilie, ~ilit, ~imit, ~inga, ~inir, ~inne, ~ints
  -1.4: ~iot_, ~ips, ~ips_, ~irc, ~irem, ~iren, ~irt, ~isez, ~isir, ~iz_, ~jarr, ~jeme, ~jue, ~kay_, ~key_
  -1.4: ~kip_, ~lap, ~lat_, ~lata, ~lco, ~lde, ~ligh, ~lim, ~limi, ~liss, ~loi, ~loq, ~loqu, ~lush, ~mala
  -1.4: ~mana, ~mas, ~mas_, ~mee, ~merc, ~midi, ~ming, ~mins, ~mp_, ~nai_, ~ncar, ~nch_, ~ndam, ~nday, ~nden
  -1.4: ~nex, ~next, ~ngin, ~nice, ~niti, ~nja, ~nnet, ~nno, ~nnoy, ~nois, ~nons, ~noy, ~noyi, ~nsid, ~ntas
  -1.4: ~ntro, ~nut, ~nvit, ~nyti, ~oach, ~obot, ~ocki, ~ocks, ~oda_, ~odav, ~oil_, ~oka, ~okay, ~olde, ~olt
  -1.4: ~ombi, ~open, ~opia, ~oqu, ~oric, ~orki, ~orks, ~ormi, ~otos, ~ots, ~ots_, ~otte, ~oupe, ~ower, ~oyi
  -1.4: ~oyin, ~pain, ~papi, ~pata, ~pau, ~pene, ~peux, ~pid, ~pidi, ~plat, ~pon_, ~ppi, ~prov, ~ptoi, ~pues
  -1.4: ~pur, ~puro, ~puse, ~quan, ~quet, ~queu, ~quot, ~rae, ~rant, ~raro, ~rash, ~rbo, ~rbon, ~rci_, ~rda
  -1.4: ~refu, ~rfe, ~rfec, ~rifa, ~rla, ~rla_, ~robo, ~rol, ~row_, ~rri_, ~rtez, ~ru_, ~rul, ~sab, ~sce
  -1.4: ~schw, ~sei, ~sert, ~set, ~sez, ~sez_, ~shed, ~shoe, ~shu, ~shut, ~si_, ~sic_, ~sil, ~sito, ~sked
  -1.4: ~sob, ~sobr, ~spu, ~spue, ~squi, ~ssez, ~sub, ~susc, ~tag_, ~tard, ~tcp, ~tcpa, ~tei, ~thr, ~tigh
  -1.4: ~tles, ~tmr, ~toil, ~top, ~top_, ~tot_, ~trae, ~tras, ~treg, ~true, ~tube, ~tus, ~tus_, ~tw_, ~uant
  -1.4: ~ubel, ~uc_, ~uche, ~uda, ~udit, ~uelv, ~ueue, ~uff, ~uido, ~uill, ~uite, ~ulo, ~umi, ~umie, ~unda
  -1.4: ~unes, ~uns, ~uot, ~uote, ~upo, ~ursa, ~urt, ~usar, ~uscr, ~utez, ~util, ~uve_, ~uyi, ~uyin, ~vate
  -1.4: ~verd, ~veu, ~vite, ~voi_, ~voy, ~vra, ~wap_, ~wate, ~wip, ~wipe, ~won, ~word, ~wtu, ~xcl, ~xclu
  -1.4: ~yaar, ~ype_, ~yti, ~ze_, ~zo_, ~zul, ~zul_
  -1.5: 2, NAME mais, NUMBER i, NUMBER inch, NUMBER … do, NUMBER … l, NUMBER … not, a NUMBER, a bit, a call
  -1.5: a chain, a esto, a quote, a vos, a … arret, a … nombre, a … we, a … yet, abre, acept-, adore
  -1.5: after NUMBER, agarro, agree-, ahori-, ahorita, ai … dit, all set, alone |, alto, am all, am … class
  -1.5: am … set, amoun-, amount, an … before, annoying |, anote-, anula-, anular, any … bikes, are all
  -1.5: are … hiring, are … take, at all, atienden, au comptoir, au … j, aujou-, aujourdhui
  -1.5: autorise … reparation, avanc-, avance, axle, back |, baja, baja |, bajo, be there, beaux, bed, biere
  -1.5: biere |, bikes |, bit, bol, bolsa, bolt, bonit-, bonjour … est, bonne grandeur, borra, borre mi
  -1.5: borrenme |, box, bronx, budge-, budget, busquen mas, but do, by phone, c pret, c … vous
  -1.5: ca … interesse, ca … je, cajas, calzo, cancel |, carga-, cayo el, ce soir, ce … vous, cesser
  -1.5: champion, changez le, chevere, city |, clair, claro, code … NUMBER, combien |, comer, commande NUMBER
  -1.5: commande … le, comme, compran, compran … usadas, comprends |, con … lluvia, con … tienda, congrats on
  -1.5: conse-, consiguieron, consulto, correct pour, corta-, corto, cours |, creep-, creepy, creepy |, cried
  -1.5: cried |, cuanto … el, d hier, d … en, dar, data, de bon, de cadenas, de jour, de … bike, de … ni
  -1.5: debi, debranchez, debranchez moi, debut-, decid-, deje la, demen-, desabonne, despues, despues de
  -1.5: desvinculen, devan-, devant, devant |, did the, did … ask, digo, dije … si, dijo, dint, dio este
  -1.5: do it, do … guys, do … live, do … rent, do … still, drivi-, driving, drunk, e bikes, ecris |
  -1.5: el bronx, el golpe, el paquete, el plan, else … text, en la, en retard, en veux, en … lista, engag-
  -1.5: enough |, envoi a, envoi … ce, envoyez … ca, es solo, esa pieza, escribame, escriban |, espos-
  -1.5: est NAME, est … quand, esto en, esto … no, etais, etait … le, everybody |, exactly, exactly |, excel-
  -1.5: fais affaire, fak, fast, feliz |, fetch, fete … la, find … else, fish, fond, for texts, for … at
  -1.5: for … chain, for … it, for … number, for … shop, form, four times, from … phone, ft, fue … que, gants
  -1.5: garan-, gave you, golpe |, gorra, gravy, guardalo, happened, hates, have … use, hay quien, he knows
  -1.5: her i, here … please, heure |, hey, hija |, his wife, hora |, horas, hour, how … this, hows, hw
  -1.5: i mean, i on, i … for, i … my, i … the, i … there, if … is, ignora, in charge, in that, inclu-
  -1.5: inter-, interested in, is d, is driving, is missing, is ok, is so, is still, is that, is there, is up
  -1.5: is … lol, is … stop, is … to, j etais, j … arrete, j … mis, j … pu, jacke-, jacket, jajajaja
  -1.5: jajajaja |, jamais vu, jarrive |, jarto, je change, je comprends, je vous, je … affaire, je … garde
  -1.5: je … veux, just the, keys, km, l apporte, la mano, la piste, la ride, la rueda, laisse tomber
  -1.5: laissez le, lake, lande-, landed, lared-, laredo, las … en, last message, lata, le casque, le fun
  -1.5: left … message, less, lien, lifes-, lifesaver, light |, lights on, like … you, limit-, llegar
  -1.5: llego cortado, lloro, lo delete, lock, lol |, look for, lor, lor |, lost … phone, ltr, lui qui
  -1.5: ma place, magic-, mall, mall |, man |, mande el, mando a, map |, mars, mas, mas |, maudi-
  -1.5: mauvaise taille, me cayo, me escriban, me on, me one, me to, me … je, mens, merci … NAME, mes … a
  -1.5: mets, mi … agarro, mi … me, mia … la, mija, milk, milk |, missi-, missing, mon beau, mon vieux
  -1.5: mon … cell, mon … de, monda-, mouil-, mouille, moved … NUMBER, much … a, my son, my … does, my … off
  -1.5: n he, n … is, nada mas, nadie me, ne veux, need an, need anything, neige |, never say, never … any
  -1.5: never … his, nevr, new |, ni … di, nitid-, nitido, no autorice, no but, no manden, no me, no para
  -1.5: no son, no texts, no y, no … autorizado, no … mande, no … mas, no … sus, noche |, noon, nos vemos
  -1.5: not happy, not look, not want, not>law, not>texts, nouvelle |, nul, numero si, numero stp, numero … l
  -1.5: numero … para, nunca pedi, ocupo, offer-, omg, on fait, on … list, onda, one this, or … the
  -1.5: otro cliente, ouvert, page, pain, papin-, papineau, parcel, parei-, pareil, pareil |, paren
  -1.5: pas interesse, pas je, pas … accord, pas … message, pass, pause, pedi esto, pensais, pense … era
  -1.5: perdu votre, perfect |, permission, personne a, phone … for, piste, please do, please … not, pluie
  -1.5: plus … je, practice, prati-, prend-, prese-, present, prestan, price, prime-, pu … moi, que NUMBER
  -1.5: que si, que … l, que … llega, quel … pour, quiero … d, quit it, quiz, rack, ramp, rate, ready
  -1.5: remove my, renta-, retar-, retard, retirez, reuni-, reunion, reunion |, reviens |, roule … un, sacar-
  -1.5: sacaron, saddl-, saddle, said no, salva-, samed-, samedi, samedi |, santa, saw, schwi-, schwinn
  -1.5: se comio, se corto, se … apago, se … cayo, see, see you, selle, selli-, selling, send anything
  -1.5: sent … a, set |, sharp, shed, shirt-, shirts, shut up, siend-, siendo, sign up, slim, soir |, sonne
  -1.5: sonne-, soz, spare, special, squeak, st, stationnement, steph, stop … am, stop … his, stop … is, stp
  -1.5: stres-, sub, suelta, suis abonne, sunday |, suscr-, take a, take my, taken, tambi-, tambien, tanne |
  -1.5: tanto-, tantot |, tape, tax, telefono … para, terce-, text moi, text … an, text … lot, textez
  -1.5: texto de, texto |, the back, the old, the serial, the … invoice, then, then |, think … need
  -1.5: this time, this … never, this … not, this … stop, throw, ticke-, tienda y, tiene un, tienen otro
  -1.5: tired, tired |, tix, to her, to it, to my, to ride, today, todos |, toi |, told … to, took the
  -1.5: tour de, tout seul, trompe d, trompez de, umbre-, umbrella, un arret, una … por, uno |, unsub |
  -1.5: up for, up my, up |, upset, usada-, usadas, usadas |, used bikes, ustedes … me, va faire, ve, vemos
  -1.5: vemos |, veo, votre liste, vouch-, voucher, vous en, voy a, vuelt-, want any, was … there, websi-
  -1.5: website, were good, what about, what are, what time, what … did, where did, whole, window, winne-
  -1.5: with somebody, wizard, wrong day, yo llevo, yo quit, yo … y, you buy, you get, you hiring, you in
  -1.5: you mero, you rent, your son, your … got, your … never, your … up, your … was, zelle, zelle |, | 2
  -1.5: | ahi, | alguna, | anular, | appelez, | assez, | ay, | ben, | black, | both, | broke, | chevere
  -1.5: | compran, | den, | deseo, | dos, | drop, | estan, | feliz, | for, | get, | hace, | haha, | how
  -1.5: | hows, | jajajaja, | je, | let, | next, | nitido, | no, | omg, | open, | opt, | otez, | par, | paren
  -1.5: | perfect, | peut, | qu, | quedo, | quita, | really, | rear, | remove, | salut, | solo, | spare
  -1.5: | supprimer, | test, | throw, | tienen, | too, | vas, | … about, | … again, | … appelle, | … arrete
  -1.5: | … calls, | … chum, | … comprends, | … corto, | … dad, | … de, | … espero, | … exige, | … interested
  -1.5: | … left, | … lista, | … lor, | … mauvaise, | … mon, | … nouvelle, | … nunca, | … on, | … otra
  -1.5: | … ou, | … paquete, | … porque, | … pour, | … price, | … roule, | … school, | … svp, | … taille
  -1.5: | … that, | … tire, | … todo, | … ton, | … va, | … when, ~_0_, ~_agr, ~_alt, ~_arg, ~_auj, ~_ax
  -1.5: ~_bes, ~_bh, ~_bla, ~_boo, ~_box, ~_ces, ~_clo, ~_cra, ~_cur, ~_dee, ~_dor, ~_enc, ~_fis, ~_flu
  -1.5: ~_fum, ~_gro, ~_hai, ~_hat, ~_hey, ~_hin, ~_jun, ~_ken, ~_km, ~_km_, ~_lum, ~_mat, ~_mt, ~_nai, ~_omg
  -1.5: ~_ond, ~_op, ~_opt, ~_pap, ~_pay, ~_pes, ~_pot, ~_ra, ~_rac, ~_ray, ~_sab, ~_saf, ~_sai, ~_sau, ~_saw
  -1.5: ~_sig, ~_sl, ~_soo, ~_st_, ~_stp, ~_tap, ~_tet, ~_thu, ~_tic, ~_toi, ~_tub, ~_und, ~_ups, ~_va, ~_ve_
  -1.5: ~_vem, ~_veo, ~_veu, ~_vit, ~_wal, ~_wea, ~_wed, ~_zel, ~acep, ~acie, ~aco_, ~acos, ~agr, ~agre
  -1.5: ~aie_, ~aim_, ~alt, ~amou, ~amp_, ~anul, ~anza, ~ap_, ~ape_, ~arb, ~arch, ~arn, ~arp_, ~ash_, ~ath_
  -1.5: ~auj, ~aujo, ~aun, ~auto, ~ayud, ~azo, ~bado, ~bam, ~bi_, ~bia_, ~bit_, ~boit, ~bol_, ~bols, ~boni
  -1.5: ~box, ~box_, ~bsi, ~bsit, ~budg, ~caja, ~cak, ~cake, ~cats, ~chau, ~clai, ~clic, ~clo, ~coac, ~coge
  -1.5: ~com_, ~cos_, ~couc, ~cra, ~crev, ~crie, ~culo, ~dad, ~dad_, ~dar_, ~data, ~days, ~deli, ~deme, ~dget
  -1.5: ~dhu, ~dhui, ~digo, ~diu, ~dium, ~dorm, ~duc, ~dur, ~ebs, ~ebsi, ~ech, ~ecid, ~ecio, ~eco_, ~edad
  -1.5: ~egis, ~egle, ~empe, ~ena_, ~enca, ~enso, ~enu, ~epas, ~epot, ~erat, ~erme, ~esea, ~etch, ~euni
  -1.5: ~exam, ~eza, ~eza_, ~feri, ~fi_, ~fish, ~flu, ~font, ~ful, ~fum, ~galo, ~gas_, ~gis, ~gist, ~gro
  -1.5: ~gy_, ~harp, ~hau, ~hirt, ~hole, ~hui, ~hui_, ~hun, ~iar, ~icke, ~ict, ~ies_, ~iet, ~iga, ~ign_, ~ila
  -1.5: ~ilk_, ~imat, ~invi, ~ip_, ~irv, ~ism, ~isq, ~isqu, ~iss_, ~issi, ~ium, ~ium_, ~jame, ~jart, ~jun
  -1.5: ~kay, ~key, ~keys, ~km_, ~laz, ~lder, ~lise, ~llen, ~lsa, ~luv, ~maud, ~medi, ~men_, ~merr, ~mets
  -1.5: ~mija, ~milk, ~min_, ~miss, ~mps, ~mps_, ~nal_, ~nclu, ~ndit, ~nga, ~ngle, ~nlo, ~nnez, ~nsto, ~nta_
  -1.5: ~nvia, ~nza_, ~oac, ~oan, ~oche, ~ock_, ~ocup, ~oday, ~oge, ~oic, ~ols, ~olt_, ~omg, ~omg_, ~opt
  -1.5: ~ost, ~osts, ~ouvr, ~ox_, ~oz_, ~paie, ~pani, ~pap, ~pape, ~pasa, ~pay, ~peri, ~pir, ~pire, ~play
  -1.5: ~poil, ~poss, ~pot_, ~prat, ~pric, ~psi_, ~pt_, ~pto_, ~rai_, ~rale, ~ras, ~ras_, ~rayo, ~rba, ~rcel
  -1.5: ~rde_, ~rdh, ~rdhu, ~rela, ~renm, ~resc, ~reun, ~revo, ~riag, ~rime, ~rinc, ~rlo, ~roch, ~rren, ~rsh
  -1.5: ~rt_, ~sadd, ~safe, ~sau, ~saw, ~saw_, ~sch_, ~scra, ~sens, ~seo, ~seo_, ~set_, ~shir, ~show, ~sic
  -1.5: ~siga, ~simo, ~sla, ~soo, ~soon, ~ssu, ~stal, ~star, ~stp, ~stp_, ~suit, ~sun, ~sup, ~tamb, ~tap
  -1.5: ~tape, ~tax_, ~tea_, ~tee, ~terc, ~tet, ~then, ~thu, ~tid, ~tir, ~tire, ~toda, ~touc, ~tub, ~ueak
  -1.5: ~ueb, ~uebe, ~uego, ~ul_, ~ung, ~urdh, ~urge, ~vem, ~vemo, ~vena, ~veo, ~veo_, ~vi_, ~vit, ~voic
  -1.5: ~vuel, ~webs, ~whol, ~xam, ~xcel, ~xtez, ~yes, ~yud, ~yuda, ~zel, ~zell
  -1.6: (unknown 5), NAME … tu, NUMBER do, NUMBER min, NUMBER you, NUMBER … you, a coupe, a las, a pic
  -1.6: a scam, a tune, a work, accepte, achal-, achaler, ai efface, ai mis, ai perdu, ai pu, ai … consenti
  -1.6: ai … un, air, all … you, allez y, am … buying, am … on, am … this, amene, anos que, ans |, any longer
  -1.6: apago, appelez moi, apunto, are we, at … and, at … clinic, atien-, au, au … on, avez … le, aye
  -1.6: baja you, basta |, be |, bebe, been off, bici todavia, bike you, bike |, black, bonito, borra mi
  -1.6: borre-, borren … numero, boy, broke |, but … texting, buying anything, c … beau, c … note, c … pret
  -1.6: cadenas, cake, call |, came back, cash, cash |, casi, cats |, cayo, ce qui, ce … appartient, cease |
  -1.6: cel you, cel … la, cerra-, changez, chees-, chino-, chinois, chose, ciert-, cierto, cierto |, clavo
  -1.6: com, come |, comment, compra, confiance, corrector, correo, cortado, costs, cote |, coule, counter
  -1.6: crank, cuantas, cuenta, cunado |, date |, day, de NUMBER, de color, de ese, de meme, de promo
  -1.6: de suite, de trouble, de … que, debra-, deje de, dejela, delis-, demain |, depot, di |, di2
  -1.6: dice NUMBER, did she, did … sign, digal-, digale, disculpe |, disie-, disiez, dlt, do |, do … send
  -1.6: donde … la, door, down |, driving |, droit … me, eau, ecran, efface, el correo, el zelle, en avez
  -1.6: en francais, en … cuenta, encore le, enleve mon, envia-, era hoy, erreur … n, es todo, es … y
  -1.6: escriba |, escriban, eso … todo, est beau, est bonne, est note, esta … con, estimate, estimate |
  -1.6: esto … spam, et l, etait … la, eveni-, exemp-, exige, faceb-, facebook, facture c, faire un
  -1.6: faites le, fan, fast |, fish |, fixed |, fonta-, fontanero, for … grandson, forget, formulaire
  -1.6: fue con, full, gardez, gardez moi, gate, get me, get |, girls, give … your, giving you, golpe, gros
  -1.6: h |, hablar … el, habs, hacen, hahah-, hahaha, hahaha |, hai, has my, hate |, have NUMBER, have a
  -1.6: have been, have |, heure, heures, heures |, hice el, hijo, him the, his own, his … off, home … NUMBER
  -1.6: houss-, housse, how long, i like, i said, i … or, ignore, ils ont, image, in |, in … with, incorrecta
  -1.6: incorrecta |, inquiete, inscrite, insea-, inseam, interesse, is … a, is … more, is … your, it with
  -1.6: it … my, j exige, j … des, j … efface, j … perdu, j … plus, jam, jamais je, je me, je … devant
  -1.6: just saw, kind of, l … est, la luz, la vie, la … c, lache mon, lachez mon, las NUMBER, le a, le pido
  -1.6: left |, lentes, let me, let this, let … be, level, lista |, livra-, livraison, llame-, lo tiene
  -1.6: lo … sea, lumiere |, ma femme, maintenant |, map, marche pas, mari … decede, mat, matin, mdr |
  -1.6: me NUMBER, me dijo, me mande, me nothing, me … NUMBER, me … en, me … la, me … tanto, mensaje … error
  -1.6: mensaje … este, mensaje … que, merci |, message me, mi celular, migno-, mignon, mille, min, moi une
  -1.6: moleste, mondays, montant, more … my, more … this, moved |, msn, much |, mum |, my grandson, my … did
  -1.6: n me, nadie |, name … the, neige, never … the, new … can, no di, no m, no quiere, no recibi, no use
  -1.6: non merci, not NUMBER, not remember, not send, now NUMBER, now |, number from, number save
  -1.6: number … gave, obvio-, obviously, occupe de, office |, oh no, old … is, omg |, on here, on … bike
  -1.6: only |, opcion, open |, opt, ouvre, ouvre pas, papa est, parar, pardon |, parle de, parrot
  -1.6: pas autorise, pas bon, pas … courant, pas … messages, pas … nouvelles, pas … promo, pas … trouble
  -1.6: paso el, paso por, patie-, penses, perdon se, peuge-, peugeot, peux tu, phone off, phone please
  -1.6: pieza equivocada, plate, poign-, por ahora, por … bici, postes, pour me, pratique, present |, press
  -1.6: pretend, price is, privado, problem, ps5, pu … velo, pues |, qu est, qu … ce, quand |, que hora
  -1.6: que suena, que … buena, quiten … numero, rabai-, rabais, rabais |, race, reaches, receipt, recoge
  -1.6: refun-, refund, regle, regle |, rentr-, rentre, resil-, reuss-, reussi, revie-, ridin-, riding, rim
  -1.6: rines, rojo |, runs, runs this, saiso-, saison, sale, same, say |, segun-, seria-, serial
  -1.6: seulement pas, sharp |, she was, shop … NUMBER, sick, sign, signed, sin, smile, so bad, son … svp
  -1.6: soon, sors … de, souli-, spare … old, statu-, stop NAME, stop … about, stop … this, stress, stress |
  -1.6: suis inscrit, suite, sur votre, swap |, t inquiete, t … un, take his, tanne, tantot, tape |, tard
  -1.6: tell me, tendr-, tengo la, text |, textos … son, texts>you, that |, that … me, the best, the counter
  -1.6: the door, the middle, the title, the … sorry, there … NUMBER, these>angry, these>law, think there
  -1.6: this be, this cell, this please, this thing, this your, ticket, tight, tmr, to know, to … him
  -1.6: to … phone, toi, tomber, toner, toss, tour, trouble |, tu … d, twice |, ugh, un peu, un vieux, unfri-
  -1.6: uno, up … NUMBER, up … phone, update |, urgen-, use my, use … one, ustedes no, va venir, vais
  -1.6: velo est, velo … la, venmo, vers, veut plus, veux pas, veux … d, video, viern-, viernes, votre … c
  -1.6: voulez mais, vous appelle, vous disiez, want … messages, who … on, whoever runs, wife |, wifes
  -1.6: windo-, wrong … was, wrong>more, yo a, yo tampoco, yo … di, you … bikes, you … manden, you … my
  -1.6: you … she, | ahorita, | alto, | aye, | brakes, | changez, | che, | como, | considerez, | debranchez
  -1.6: | deje, | dejela, | demain, | digale, | ecrivez, | faites, | find, | fini, | great, | has, | jamais
  -1.6: | laisse, | left, | mdr, | nope, | nvm, | ouvert, | perdez, | put, | quit, | red, | remover
  -1.6: | renuncio, | see, | texts, | thanks, | toss, | trop, | ugh, | uno, | want, | wear, | why, | … a
  -1.6: | … any, | … avait, | … away, | … bien, | … bonito, | … chat, | … d, | … day, | … dije, | … equivoque
  -1.6: | … espere, | … habs, | … merci, | … much, | … ne, | … of, | … ont, | … out, | … para, | … peux
  -1.6: | … queda, | … recibi, | … roommate, | … runs, | … says, | … spam, | … tiene, | … vi, | … what
  -1.6: | … with, | … yaar, ~_au_, ~_baj, ~_beb, ~_bor, ~_bot, ~_cak, ~_cay, ~_cer, ~_cle, ~_cop, ~_dra, ~_eh
  -1.6: ~_ema, ~_exp, ~_fed, ~_ful, ~_fun, ~_gan, ~_hit, ~_hw, ~_key, ~_lev, ~_mer, ~_ocu, ~_oh, ~_oka, ~_ote
  -1.6: ~_ouv, ~_pus, ~_rin, ~_scu, ~_sic, ~_spa, ~_sub, ~_ug, ~_ugh, ~_uno, ~_urg, ~_vai, ~_yes, ~_zip
  -1.6: ~abai, ~aceb, ~adas, ~agen, ~ah_, ~aid, ~aid_, ~ajou, ~aju, ~alto, ~anic, ~anta, ~arne, ~ata_, ~aten
  -1.6: ~aul, ~azo_, ~bais, ~bal, ~beb, ~bebe, ~beer, ~beg, ~bent, ~blac, ~boo, ~borr, ~bot, ~both, ~boy_
  -1.6: ~burn, ~cash, ~ceb, ~ceip, ~cerr, ~cier, ~cis, ~clui, ~cop, ~copi, ~croc, ~cupo, ~debr, ~debu, ~den_
  -1.6: ~deo_, ~dida, ~dijo, ~ebu, ~ebut, ~eche, ~echo, ~ecra, ~eer, ~eer_, ~eers, ~efun, ~eip, ~eipt, ~elta
  -1.6: ~enmo, ~epo, ~eran, ~erf, ~erw, ~esom, ~etar, ~eten, ~eue, ~eue_, ~evan, ~exp, ~fee_, ~figh, ~fitt
  -1.6: ~fle, ~fle_, ~ful_, ~gage, ~gant, ~gate, ~gez, ~gez_, ~gree, ~gry, ~gry_, ~gund, ~hai_, ~halt, ~hamp
  -1.6: ~harg, ~hit_, ~home, ~iban, ~iclo, ~idin, ~ieg, ~iern, ~iete, ~ila_, ~illi, ~ilo_, ~imes, ~imi, ~imie
  -1.6: ~inch, ~indo, ~ipt_, ~irmo, ~irve, ~isim, ~ivra, ~iza, ~jem, ~jout, ~kers, ~lack, ~lade, ~lave, ~lem_
  -1.6: ~len_, ~lett, ~lime, ~lles, ~lour, ~lto, ~lude, ~luie, ~lumi, ~mbie, ~mmen, ~mpt, ~nami, ~ncho, ~ndow
  -1.6: ~nect, ~neja, ~nel_, ~ngry, ~nior, ~nmo_, ~noch, ~nsen, ~nsig, ~oda, ~oin_, ~ojo, ~ojo_, ~ok_, ~olu
  -1.6: ~omie, ~ompt, ~onar, ~onse, ~opt_, ~oque, ~org, ~oro, ~otez, ~oves, ~pam, ~per_, ~pian, ~plui, ~pot
  -1.6: ~psi, ~pus, ~push, ~queb, ~rack, ~rcer, ~rdar, ~rdi_, ~ream, ~rele, ~ren_, ~repo, ~reso, ~rgad, ~rge
  -1.6: ~rial, ~rim_, ~rlo_, ~rnes, ~roc, ~rp_, ~rto_, ~runs, ~sai, ~same, ~scus, ~sirv, ~site, ~smi, ~sort
  -1.6: ~sous, ~spam, ~spar, ~spel, ~stab, ~stes, ~sue_, ~surv, ~taco, ~tada, ~tann, ~tast, ~tatu, ~tear
  -1.6: ~tito, ~tmr_, ~toi_, ~tone, ~tp_, ~trez, ~tura, ~ues_, ~ueu, ~uie_, ~uiet, ~uin, ~uise, ~uito, ~upe
  -1.6: ~urv, ~uses, ~venm, ~verb, ~viar, ~vien, ~wear, ~wind, ~ws_, ~yee, ~yee_, ~zip
  -1.7: 2 … NUMBER, NAME de, NUMBER in, NUMBER is, NUMBER svp, NUMBER … to, a hike, a personne, a … casa
  -1.7: a … dans, a … pour, abonne … vos, acc, accepte |, accord |, achat |, achete mon, achete … numero
  -1.7: ah … c, ai juste, ai … approuve, aime, air |, ajout-, ajoute, alt, am outside, ancienne adresse
  -1.7: and can, any … on, anymore |, anything about, apaga, appele |, appro-, arnaq-, arnaque, arret, artis-
  -1.7: artist, as in, assez, at … front, au dossier, aucune idee, autorizado, ayer |, azul |, bb, be … last
  -1.7: beer, bent, best |, bicicleta … de, break, bueno que, but stop, but … NUMBER, but … will, ca va
  -1.7: call my, came … with, can |, ce qu, cell svp, changed |, charg-, chargeur, chargeur |, check-, cheer-
  -1.7: cheers, cheers |, cheese, cher, cheve-, chien est, cicla, cita |, cobro, como se, compraron
  -1.7: compraron mi, compraron … numero, confi-, considerez, cos, costs me, cuanto es, customer yet
  -1.7: customer … remove, cœur, d accord, d heure, de error, de … el, de … sur, deaf i, delete telefono
  -1.7: derniere … que, deten-, di … a, did … get, digam-, digame, dije |, do … give, dos |, dot, drop my
  -1.7: el cuarto, el seguro, email, en faire, enlevez … numero, es … o, esa bici, est elle, est … ton
  -1.7: estab-, estaba, estacionamiento, estacionamiento |, esto … mi, et … vous, eu mon, exit, fache-
  -1.7: fachee, fault |, faut le, femme a, fila |, fine, fine |, firme, for you, forge-, forget you, frien-
  -1.7: gardez … numero, gato |, genti-, gift, go … on, h, habla la, have i, hear you, helme-, here … am
  -1.7: heure-, hirin-, hiring, hit, home, hora, how |, how … you, hoy, i want, i … an, i … outside, i … tell
  -1.7: in … no, in … only, in … shed, inch, interessee, interested, is fine, is … an, is … order, it ready
  -1.7: it shows, it |, it … for, j arrive, j avais, jajaja |, jamais abonne, je passe, jeudi |, juste |
  -1.7: kowalczyk, l … adresse, la maison, la photo, la vis, la … a, la … antes, la … suis, la … va
  -1.7: last … is, laven-, lavoie |, law>these, le des, leave … with, leque-, lequel, livre-, llamar
  -1.7: llega el, loane-, loaner, loco, long, longer a, looking … a, loss, louez, lourd |, love you, lunes |
  -1.7: mais ca, mal ecrit, march-, mari est, me apago, me busquen, me dice, me … ayer, meet, mensaje |
  -1.7: merci-, mercii, message but, messages my, mi orden, min |, moi NAME, moi la, moi ne, moi … le, moins
  -1.7: mon velo, mon … svp, mondays |, my phone, my wifes, my … for, my … line, my … no, my … on, my … over
  -1.7: my … ready, n you, n … veux, never did, never mind, never … my, nice, no mas, no ocupo, no pedi
  -1.7: no te, no way, no … busquen, no … escriban, no … mi, nomas |, noon |, not believe, not interested
  -1.7: not mad, not sign, nothing |, nothing … to, nuit |, numero sur, numero … a, numero … nadie
  -1.7: numero … su, o es, off of, off |, oficina |, okafor |, old |, on … and, on … bill, one … my, opcio-
  -1.7: ordered |, otez … numero, otra … ustedes, p, paciencia |, pas demande, pas interessee, pas me
  -1.7: pas … textos, passe chercher, pauli-, paulie, perdu, peu importe, pido … no, pieza, plus … NUMBER
  -1.7: poqui-, poquito, por ella, pour … ne, prude-, pu |, que bonito, quel nom, qui va, quiten mi
  -1.7: ramasse |, rappelle, rear |, recado, recommandez, refund |, remover … numero, rent, reporting
  -1.7: retirer, reviens, right-, rin, rojo, rude, saca, saved your, se me, se … el, see him, seen, senora |
  -1.7: serial number, serve-, set … the, she tell, shed |, short, shred, signed … up, smile |, so many
  -1.7: so … am, soir, somebody … the, son muchos, soon |, sors du, souliers, spam, status, stickers, stop |
  -1.7: stop … NAME, store … the, strea-, suis devant, suis … interesse, suite |, suscribi a, svp retirez
  -1.7: talk |, talla equivocada, taman-, tamano, tande-, tandem, te mande, te … en, test, text him
  -1.7: that … for, the manager, the shed, the squeak, the … was, the … what, this week, tienda es, times
  -1.7: tip, to get, to … too, took me, totally, touch-, trato, trois, troub-, tu viens, tu … le
  -1.7: typed … wrong, un … texto, up at, use for, velo sur, vende-, vendi la, venir, veu, vi, vieux velo
  -1.7: vous une, wah, wah |, wait, wear, weds, were done, wey |, what … on, what … the, when |, who … i
  -1.7: wifes number, will pick, will |, will … him, work |, working |, wrong store, wrong … for, y esto
  -1.7: yo … acepte, yo … autorice, yo … firme, you did, you … for, your a, yrs |, | and, | are, | arreglan
  -1.7: | at, | avez, | buscan, | buy, | call, | comme, | coucou, | dropped, | erase, | fais, | fire, | give
  -1.7: | guess, | hours, | ils, | merci, | mes, | mi, | oublie, | papa, | pass, | pedal, | shop, | shred
  -1.7: | sounds, | stop, | text, | texte, | they, | third, | traigo, | video, | visa, | voy, | wah, | … abt
  -1.7: | … an, | … arrive, | … box, | … cesse, | … done, | … hurry, | … lol, | … lost, | … mind, | … o
  -1.7: | … passe, | … quand, | … sent, | … telefono, | … thing, | … up, | … use, | … vieux, ~_ace, ~_ajo
  -1.7: ~_art, ~_ay, ~_bet, ~_bug, ~_din, ~_dur, ~_ech, ~_fas, ~_gif, ~_gn, ~_gol, ~_gui, ~_h_, ~_hag, ~_lue
  -1.7: ~_med, ~_mic, ~_moy, ~_nan, ~_nit, ~_opc, ~_p_, ~_rab, ~_rud, ~_sad, ~_smi, ~_tam, ~_tes, ~_tir
  -1.7: ~_top, ~_tri, ~_vi_, ~_voy, ~_wak, ~_web, ~_ye, ~ab_, ~afet, ~affi, ~aie, ~anas, ~ang_, ~apag, ~arge
  -1.7: ~arq, ~arqu, ~aven, ~axe, ~bend, ~bet, ~bst, ~bug, ~cada, ~casi, ~cebo, ~chev, ~chid, ~clea, ~clou
  -1.7: ~cort, ~cost, ~cran, ~dem_, ~dens, ~dete, ~di_, ~doo, ~door, ~eboo, ~edi_, ~edio, ~eh_, ~eis, ~elme
  -1.7: ~erdu, ~eui, ~euil, ~exit, ~expe, ~face, ~fes_, ~fete, ~fine, ~fis, ~forg, ~geni, ~gi_, ~gif, ~gift
  -1.7: ~gn_, ~gol, ~hag, ~heer, ~hef, ~helm, ~hev, ~heve, ~hoo_, ~hoy_, ~hre, ~iao, ~iao_, ~inas, ~incl
  -1.7: ~issa, ~ivre, ~jalo, ~jas, ~laq, ~laqu, ~larg, ~lean, ~lei, ~lmet, ~loco, ~lose, ~loue, ~lpe_, ~lte
  -1.7: ~lub, ~mat_, ~mbo, ~melo, ~mism, ~moy, ~moye, ~mul, ~mut, ~mute, ~nac, ~nnin, ~novi, ~nre, ~ntot
  -1.7: ~ntur, ~oane, ~obro, ~ocu, ~oins, ~omas, ~onam, ~onfi, ~oop_, ~opci, ~oto, ~ourt, ~pam_, ~pee, ~pel_
  -1.7: ~perf, ~pin, ~ppro, ~rase, ~rda_, ~rdez, ~rdu_, ~recu, ~rget, ~riba, ~rof, ~roub, ~rove, ~rsi, ~rter
  -1.7: ~rush, ~sabe, ~saf, ~sale, ~sar, ~shee, ~smil, ~solu, ~ssai, ~tach, ~test, ~tido, ~tip_, ~u00, ~u000
  -1.7: ~ulen, ~ull_, ~ump, ~unli, ~uno, ~unte, ~urt_, ~uta, ~vam, ~vere, ~vert, ~wah_, ~wak, ~wake, ~web
  -1.7: ~wher, ~worr, ~xit, ~xit_, ~xpe
  -1.8: NAME m, NUMBE-, NUMBER, NUMBER your, a dit, a fini, a l, a … est, a … il, a … l, accor-, accord
  -1.8: ai le, ai … du, ai … mon, am done, am reporting, am … do, am … of, and … was, apportez, are … guys
  -1.8: asked me, assez |, at … counter, aucun autre, aucun … message, autre texto, avais, avez vous
  -1.8: avez … de, avocat |, bak, basah, beer |, beg, bent |, bici … lista, bicyclette, bike it, bille-
  -1.8: black |, bonne |, borren, borren mi, bought a, bras, break |, c you, cadenas |, cambiar |, can … fix
  -1.8: canda-, candado, caro |, centre, cerrado, cesse, champ-, chill-, chinguen, clic, clinic please
  -1.8: cobro |, comme l, compania |, compris |, consi-, counter |, coupe, dad, dans NUMBER, dans mon, dark
  -1.8: day |, de ahi, de plus, de tout, de … avec, delete NUMBER, den de, depuis hier, des … en, dia |
  -1.8: did … tell, did … work, die, do … order, done here, donne mon, doorb-, doorbell, dos, el cable
  -1.8: el cobro, en esa, encontre, enerve, enterado, erase, es spam, essayer, est mieux, est non, est … que
  -1.8: esta la, existe |, facebook i, faire |, ffs, fight, fila, fin, fini, fini |, for … bike, for … sister
  -1.8: formu-, fotos, frais, fue la, fue … luz, give it, give … to, got any, groun-, hair |, has a
  -1.8: have … more, helmet, hey it, hike, hour |, i love, i … done, i … reporting, ignor-, illeg-, illegal
  -1.8: ils, in canada, is off, is … number, is … ready, j ecris, j … ete, j … juste, jamais |, je … vous
  -1.8: jealo-, jealous, l ecran, la talla, la … adresse, la … qui, lache pas, large, le dernier, le … mucho
  -1.8: lente-, les di, likes, llegar |, lo … que, lost a, lost |, lost … customer, lourd, luego, luz, luz |
  -1.8: m avez, m … inscrit, ma blonde, manager |, manda, mange, marche, mass, mauve, mauve |, me dieron
  -1.8: me para, me your, me … nada, me … wrong, me … yo, me>number, mean it, mecanica, merci NAME, message a
  -1.8: message … number, mi hija, mismo numero, moi les, mon … est, monsieur |, mood, mucho |, my kids
  -1.8: my sister, nada |, nerve, new number, no pasa, no por, no sms, no text, no … apunte, no … call
  -1.8: no … des, no … esto, nomas, not buying, not … the, nota |, nouvelles, number is, number lol, numero a
  -1.8: numero … google, numero … magasin, o, of |, oh, oigo, old phone, old … no, orale, otro taller, pa |
  -1.8: panie-, panier, paper-, papers, par … c, para … sonar, parar |, parce-, pare en, parfait, parki-
  -1.8: parking, pas plus, pasa nada, paso |, pearl, pedal |, pense-, perdez mon, perdez … numero, perds
  -1.8: peric-, perico, pierdan, pierdan mi, pierdan … numero, please … his, por telefono, poster, pret
  -1.8: pris la, pu rien, que … recomienda, que … serait, que … telefono, quedo la, recu, reporting this
  -1.8: rush, ruta, safet-, safety, se apaga, se … la, se … otra, segundo, serre, shows, si, si esta
  -1.8: signaler, signed me, since the, sirve, sirve |, solo … un, stars, start |, suelt-, svp … est, t aime
  -1.8: talking … a, tant, tc, tengo el, termine, texte moi, textea, texteen, textos a, texts>these, that was
  -1.8: that … in, the cats, the part, the shop, the … just, the … message, the … name, the … tire, there an
  -1.8: this NAME, this |, this … mine, time it, tire, to … account, todo |, told me, top, trouvez
  -1.8: tubeless |, unlis-, unsub, va passer, van a, vas, vendi, venmo |, vidrio, viernes |, vous … change
  -1.8: vous … de, vous … qui, voy, wall, want a, was just, wedne-, were … here, what is, where you, why i
  -1.8: will … up, with it, woohoo, wow |, wrong>want, yea, year, yo … les, you gave, you never, you … not
  -1.8: you … please, you … voy, your form, | allergic, | arret, | as, | borre, | card, | chain, | cheers
  -1.8: | donnez, | el, | fine, | kids, | lmao, | loved, | lundi, | maintenant, | mais, | off, | oh, | ok
  -1.8: | orale, | parfait, | plus, | pu, | so, | son, | spam, | take, | thank, | vendi, | we, | wife, | yea
  -1.8: | … di, | … feliz, | … from, | … grave, | … home, | … idee, | … l, | … llamo, | … mas, | … mi
  -1.8: | … more, | … named, | … nomas, | … one, | … pasa, | … quelle, | … s, | … too, | … vecino, | … vous
  -1.8: | … voy, | … wait, | … you, ~_abs, ~_bb, ~_bit, ~_ej, ~_eje, ~_fan, ~_fly, ~_gri, ~_hoy, ~_ign, ~_jar
  -1.8: ~_jod, ~_loi, ~_luz, ~_noi, ~_noo, ~_o_, ~_oh_, ~_ora, ~_run, ~_si_, ~_tip, ~_tor, ~_vas, ~_vu, ~_zi
  -1.8: ~acte, ~afe, ~afe_, ~ajas, ~alad, ~alt_, ~anie, ~asil, ~atie, ~bate, ~bby, ~blo_, ~ccor, ~cter, ~decl
  -1.8: ~dieu, ~done, ~eake, ~edne, ~ein_, ~enlo, ~epte, ~eras, ~etc, ~fab, ~faul, ~fixe, ~fly, ~fs_, ~gada
  -1.8: ~gnor, ~gos, ~gri, ~haga, ~hall, ~hot, ~hows, ~hoy, ~hue, ~hwi, ~ian_, ~iba, ~iec, ~iece, ~ige_
  -1.8: ~imin, ~imos, ~ingl, ~ingo, ~ini_, ~ira_, ~ises, ~ivr, ~jas_, ~jod, ~joy, ~loan, ~lous, ~lto_, ~lueg
  -1.8: ~luz, ~luz_, ~mang, ~mati, ~mec, ~mg_, ~moin, ~mula, ~nati, ~ndel, ~nesd, ~neta, ~nfi, ~nici, ~nis_
  -1.8: ~nlin, ~noma, ~nted, ~oce, ~offr, ~oge_, ~oh_, ~olv, ~onit, ~ops, ~ops_, ~orge, ~oriz, ~orl, ~ormu
  -1.8: ~oro_, ~ows_, ~park, ~past, ~ph_, ~pia, ~pink, ~posa, ~prec, ~prou, ~pte, ~rdu, ~ret_, ~risa, ~rki
  -1.8: ~rmul, ~roit, ~run, ~ruta, ~sait, ~shin, ~sors, ~suel, ~suen, ~tais, ~tars, ~tip, ~tot, ~trop, ~ube
  -1.8: ~uci, ~udg, ~udge, ~um_, ~uni_, ~uno_, ~urie, ~ush_, ~usse, ~voit, ~voq, ~voqu, ~voy_, ~wedn, ~xe_
  -1.8: ~zar
  -1.9: NUMBER 2, NUMBER times, NUMBER … number, a bill, a … este, a … hora, a … pis, a … son, abonne, achat
  -1.9: ai plus, algun-, alguna, am … interested, am … mad, am … paying, am … work, an email, annee, answered
  -1.9: anymore i, arreglan, arret |, arrett, ask for, asking |, aucun message, avez … ecrit, back with
  -1.9: bater-, bateria, bell, best, bici asi, bike … stop, bonne st, bonne … NAME, borre, bothe-, bout
  -1.9: box is, box … with, by your, c … lui, c … tu, ca c, ca de, ca … est, ca … mon, cambie, camis-, caro
  -1.9: casi no, cel en, celui de, cerrado |, chambre, chef, connaissait, consenti |, couco-, coucou, court
  -1.9: cross, d la, d … avant, days are, de mecanica, de sonar, de talla, de … pour, decede svp, decli-
  -1.9: dejel-, den … baja, dentiste |, dice |, do … want, donar, done, donne pas, donnez, drama, droit, dvd
  -1.9: efface … numero, el segundo, en route, entre, es la, es … mia, est son, est trop, est … pret
  -1.9: este … mi, estime |, fault, fe, fee, fete, fixie, flyer-, flyers, frais |, friend, fun |, got … text
  -1.9: grandeur, hagan, have signed, have … NUMBER, he says, he … so, his name, hiya, hoora-, hooray
  -1.9: hope this, how did, hoy |, i changed, i dey, i might, i … pick, image-, imagen, imagen |, in … hour
  -1.9: incl, is … name, j … un, jamais autorise, jamais dit, jamais … texto, je … personne, jealous |
  -1.9: kids |, ko, la bateria, la recoge, la voy, la … se, lache-, lait, le bebe, le bleu, le paso, llamada
  -1.9: llameme, llamo … no, lmao |, lo … me, lock |, loco |, loved, ma … a, maam |, mad |, mai |, maill-
  -1.9: mandele, mando, matin |, maybe NUMBER, me escriben, me recomienda, me robaron, me … el, me … pas
  -1.9: merci pas, mere est, mi telefono, mient-, mientras, miles |, moi … place, mon bicycle, mon casque
  -1.9: mon gars, more … and, more … texts, mots, my gf, my … keeps, my … one, my … please
  -1.9: need … appointment, nieve, nino |, no firme, no hace, no prende, no rush, no texting, no … llegar
  -1.9: noir, noir |, non l, non … autre, nop, not paying, not with, not … air, not … illegal, nouveau … est
  -1.9: novio, number on, numero pa, o p, ok, on … number, onlin-, online, oter, ou, out |, over he, over |
  -1.9: para de, para esta, paren |, parking in, pas arretez, pas les, pas trop, pas … par, pasar, paseo
  -1.9: pausa, paying |, perde-, perdu … numero, peu, phone … you, plus en, plus … vous, prete-, primera
  -1.9: pues, que talla, que … dieron, quiero sus, quiero … con, quit … is, rampe, remove |, remover, repon-
  -1.9: retirez … numero, roue |, route |, run, rush |, s en, s t, s … o, said, save, saved, sent … twice
  -1.9: ship, signe-, size is, son bike, sonar, sors, sounds good, speak-, stfu, stop … are, suena
  -1.9: suis … cours, sun, svp c, t o, t … jamais, t … p, tears, telephone … est, tengo … numero
  -1.9: texting … phone, texto vous, that … a, the order, the size, the … helmet, the … house, thing |, thx
  -1.9: thx |, tiene NUMBER, to … different, trop, trop |, un … aussi, une rampe, une |, uy, va me, veuil-
  -1.9: veuillez, veuillez cesser, veut, video |, votre … s, vous … des, vous … pris, vous … une, wake
  -1.9: was off, was wrong, way |, wednesday, will collect, wizar-, wrong address, wrong … NUMBER, year |
  -1.9: yo … pedi, you my, you up, you … mas, you … uso, your name, your pic, your … it, | baja, | best
  -1.9: | chill, | do, | ffs, | gardez, | got, | hein, | hice, | juste, | llameme, | looking, | love, | mejor
  -1.9: | mire, | nop, | notre, | parar, | start, | stfu, | tire, | uy, | verifiez, | woohoo, | … ben
  -1.9: | … chez, | … como, | … dans, | … do, | … does, | … don, | … good, | … is, | … ligne, | … luck
  -1.9: | … nina, | … ok, | … order, | … perdon, | … really, | … say, | … she, | … st, | … talla, | … this
  -1.9: | … tres, | … yeah, ~_caf, ~_fax, ~_fet, ~_fle, ~_hoo, ~_hur, ~_ig, ~_jal, ~_joy, ~_lac, ~_mec, ~_mut
  -1.9: ~_ng, ~_nic, ~_ok_, ~_ou_, ~_pn, ~_pne, ~_reu, ~_rus, ~_sia, ~_sli, ~_sun, ~_thx, ~_vam, ~_vib, ~_wah
  -1.9: ~acce, ~acen, ~amme, ~arna, ~aseo, ~auve, ~aved, ~best, ~bie_, ~blin, ~bol, ~bord, ~bris, ~caf, ~chat
  -1.9: ~chil, ~cur, ~dado, ~demo, ~deur, ~dot, ~ecli, ~ele_, ~epon, ~epta, ~fes, ~fet, ~gato, ~goat, ~gros
  -1.9: ~gul, ~hid, ~hung, ~hx_, ~ig_, ~inda, ~irma, ~isa_, ~izar, ~ldo, ~llez, ~lvo, ~lvo_, ~mic, ~nlo_
  -1.9: ~noi, ~nove, ~nser, ~ntir, ~oger, ~onli, ~opc, ~ost_, ~ota_, ~otal, ~oya, ~pagu, ~peu_, ~piec, ~pint
  -1.9: ~pne, ~pneu, ~pse, ~pta, ~rin_, ~rked, ~rmu, ~rve, ~said, ~seen, ~serr, ~sick, ~sli, ~ssar, ~sub_
  -1.9: ~sun_, ~tall, ~tand, ~td_, ~thx, ~thx_, ~tota, ~trer, ~ub_, ~ush, ~utor, ~vamo, ~veni, ~venu, ~veui
  -1.9: ~veut, ~vib, ~vrez, ~wah, ~xie
  -2.0: NUMBER this, a brise, a gift, a loaner, a poco, a soir, a ustedes, a … bici, a … c, a … esposo
  -2.0: a … marido, absol-, ac, accep-, ah |, ai paye, ai texte, ai … NUMBER, allez, am so, am … here, appele
  -2.0: ask, at … wrong, autor-, bebe |, bici |, bien |, bienv-, bike … it, borren el, brise, bronc-, bronca
  -2.0: c … non, cafe, canel, ce contact, celui que, celui … vous, celular … mi, cerca, charge, child, ching-
  -2.0: clean-, club, como … lo, compt-, con mi, cunad-, dad |, de nouvelles, de … deranger, de … nunca
  -2.0: delete my, demenage, did |, do … ship, doit y, doit … avoir, donne … mon, donne … permission
  -2.0: du NUMBER, either |, el … en, else … you, en … une, en … vous, encon-, enerv-, entrega, equivoque
  -2.0: erreur … sur, escriba, ese |, espanol, est lui, est pret, est tombe, est … une, esta el, esta mi
  -2.0: etes … vous, fac, face, facture |, facture … la, fais pour, fait mon, fat bike, feliz, fight me
  -2.0: five |, flou, gato, gave, genial |, genius, go to, gratuit |, great |, had it, has the, he called
  -2.0: hola soy, horar-, horario, hours |, hungr-, hungry, husband will, i sure, i … block, i … one, i … out
  -2.0: i … tomorrow, ici je, il doit, interested |, ir, is … again, is … n, it … that, j … paye, jamais … ca
  -2.0: je … aime, je … le, k, l essayer, la cuenta, lache, lachez, large |, le message, le … sur, llameme |
  -2.0: llegado, lo he, long |, los ninos, loves, maillot, mande mensajes, mardi, mas … que, mauvaise photo
  -2.0: may i, mayo, mdr, me equivoque, me escribio, me … else, me … jamais, me … mal, me … nadie, me … times
  -2.0: meant … my, mecan-, mecanica |, medio, mel, mi esposa, mi turno, mon numero, mon … veuillez
  -2.0: monsieur … a, msj |, mute, nada … este, ne … suis, niamh, night |, nina de, no voy, nom … la
  -2.0: nombre … mal, normal |, not hear, not really, not … new, not>list, notre … n, now do, now … you
  -2.0: number … NUMBER, nunca … esto, old bike, on reste, on … une, one stop, ouch, panier |, papa |, para |
  -2.0: pas correct, pas mauvais, paso, perdez, perro, pic, please use, porte, pour … mere, primo |, prisa
  -2.0: que … en, que … quedo, quiero nada, quit that, ramen-, recibo, recoger, recomienda, red, regul-
  -2.0: rendu-, rendue, revoc-, revoco, rien signe, saldo, sale |, se … di, set up, small |, so sorry
  -2.0: speaker, su … de, subo, suis … en, sur … photo, texts … he, that … the, this a, this old, this … in
  -2.0: tiro, trust, trying again, tu this, two |, une … sur, upgrade, usada, use the, veget-, vient
  -2.0: vois pas, voisin |, vous connais, vous … ecrivez, wait |, wall |, was … at, wat abt, what … you, wide
  -2.0: worri-, wrong window, wrong>law, x, y avoir, y … quiero, y … tu, yes … is, yo nunca, you lo, you on
  -2.0: you … anything, your website, your |, | adieu, | al, | any, | borren, | busy, | cross, | cuantas
  -2.0: | dale, | end, | entre, | found, | grand, | he, | hoy, | mama, | ne, | night, | nomas, | one, | otra
  -2.0: | para, | pare, | primera, | s, | tant, | thinking, | trying, | voici, | whatever, | where, | wish
  -2.0: | … answered, | … bicis, | … bicycle, | … ca, | … coach, | … donde, | … fini, | … her, | … it
  -2.0: | … mandar, | … stars, | … took, | … yes, ~0000, ~_aco, ~_ado, ~_dal, ~_fie, ~_gav, ~_goa, ~_ir_
  -2.0: ~_k_, ~_lar, ~_md, ~_mdr, ~_ram, ~_tc, ~_x_, ~acto, ~ag_, ~ahah, ~aldo, ~art_, ~ask_, ~bere, ~cafe
  -2.0: ~ccep, ~cerc, ~cibo, ~cie_, ~club, ~dru, ~ecan, ~eliz, ~elt, ~erca, ~erde, ~evoc, ~evr, ~ffs, ~fin_
  -2.0: ~fos, ~gad, ~gav, ~gave, ~goa, ~guar, ~head, ~hill, ~iar_, ~ifes, ~imb, ~inio, ~irer, ~ivoq, ~lach
  -2.0: ~ldo_, ~liz_, ~lt_, ~lub_, ~mage, ~mdr, ~mdr_, ~meca, ~mpri, ~mpte, ~nnel, ~nol_, ~ntu, ~omen, ~oto_
  -2.0: ~ows, ~oye_, ~pano, ~paso, ~paus, ~pic_, ~quin, ~rate, ~rden, ~rine, ~rip_, ~run_, ~runk, ~rus, ~rust
  -2.0: ~sald, ~subi, ~uard, ~uelt, ~ult_, ~unk_, ~unn, ~zad
  -2.1: NUMBER stars, a ca, a child, a … lady, abern-, abernathy, ahhh, ai parle, ai … non, alto |, alu
  -2.1: am … from, amo, ans … NUMBER, approuve, aprob-, arre, at … back, attendre, au courant, b, be texted
  -2.1: bendiciones |, bonne nouvelle, boost, bother, bs, but the, c bon, c fini, c … en, c … votre, ca chez
  -2.1: calor, cambie de, canas-, canasta, carpe-, carpet, casa es, cats, ce que, cerca |, changed my, cle
  -2.1: climb, collect the, como |, conduit, conduit |, contacter, contesta |, cuarto |, cunado, d en, da |
  -2.1: dado a, dale, de derailleur, dia … el, difference, dit non, du magasin, eh |, el freno, el nombre
  -2.1: el taller, el … para, end |, enlevez … merci, enviar, es no, escribio, esperando |, est ce, est fait
  -2.1: est tu, esta bien, et … le, fixe, girl in, got … NUMBER, grounded, guardelo, habite plus, hablo
  -2.1: he … me, hecho, her number, high |, house |, i go, i owe, idee, illegal |, inch |, ir |, is it
  -2.1: is … the, is … there, j … dit, j … parle, j … texte, koi, l ancienne, l hiver, la deje, la je
  -2.1: la llevo, la patte, la … le, lachez pas, laisse … a, le … lo, le … modele, lo … dado, lo … y, lose
  -2.1: lost, lot |, mais … m, manden nada, math, mauvais … sur, me … this, me … una, mec, mi cunado
  -2.1: mi pedido, mido, mido NUMBER, mind |, mis la, moi pis, more bike, my work, not … that, notre numero
  -2.1: number … now, number … please, on … it, one |, orale |, orden, order … yet, otro dia, otro mensaje
  -2.1: ouch |, oups, par mois, pare, pare |, parfait |, parke-, parked, patte, patte de, patte … derailleur
  -2.1: perfi-, pero … me, phone … off, plastic, plus … velos, poste-, pour ton, preci-, precio |, press-
  -2.1: pu jamais, que t, que … los, question |, qui repond, quien fue, quiero hablar, ramene, recomienda |
  -2.1: reparacion |, s … pas, saquenlo |, sea |, send>number, sent it, signe, son … je, stickers |, stolen |
  -2.1: suis … dans, suis … de, svp … a, sweets, t ai, te … la, tengo un, tengo una, tengo … para, test |
  -2.1: text her, the line, thing … the, thinking … you, to this, to … number, today |, tombe dans, tu … je
  -2.1: une … je, va, va vous, va … appeler, velo vert, vez |, votre … par, vous … fait, vous … tu, was up
  -2.1: was … me, wax, what do, what |, where, y nada, yo paso, you … en, you … from, you … la, your … number
  -2.1: | ahhh, | allez, | arre, | back, | bien, | bonjour, | depuis, | either, | est, | lache, | lachez
  -2.1: | landline, | nice, | non, | ouch, | p, | revoco, | sale, | sick, | stp, | two, | van, | wait
  -2.1: | … adresse, | … after, | … avez, | … ce, | … celui, | … couleur, | … cours, | … days, | … estoy
  -2.1: | … go, | … poco, | … presse, | … rabais, | … robaron, | … seguro, | … total, | … uso, ~_adi, ~_aid
  -2.1: ~_b_, ~_bol, ~_caj, ~_exa, ~_fab, ~_hv, ~_ir, ~_log, ~_mod, ~_ob, ~_ok, ~_om, ~_oup, ~_pin, ~_pog
  -2.1: ~_red, ~_sav, ~_sca, ~_tac, ~_tai, ~_tot, ~_va_, ~abe_, ~abs, ~abur, ~aga_, ~agua, ~alla, ~amer, ~ax_
  -2.1: ~caj, ~cere, ~cis_, ~deal, ~ecu, ~fan_, ~fas, ~feu, ~hees, ~ial_, ~iba_, ~idee, ~ild_, ~intu, ~issu
  -2.1: ~jel, ~lip_, ~loin, ~lost, ~lvi, ~mad_, ~mod, ~mpio, ~ndeu, ~nli, ~nny, ~nny_, ~obe, ~olvi, ~orar
  -2.1: ~oses, ~ouc, ~oyeu, ~pago, ~pog, ~pte_, ~ram_, ~rave, ~raz, ~relo, ~rge_, ~rmat, ~rre_, ~rut, ~salv
  -2.1: ~sav, ~slip, ~stel, ~stre, ~suiv, ~tama, ~tiro, ~trus, ~ube_, ~uivi, ~urry, ~va_, ~xim, ~ye_, ~yeu
  -2.2: a cambiar, a quel, a tu, a … mi, a … porte, aburr-, acheterai, adieu, again lol, al muchacho
  -2.2: ancien numero, ans qui, anything else, arre |, autorise, avez fait, avez … numero, be gentle
  -2.2: be honest, bell |, bicis, bike texts, block this, block … number, blonde |, bonjour c, buenas |
  -2.2: bueno, bug, busy, busy |, c correct, c … termine, ca me, calor |, can … hear, can … with, chape-
  -2.2: chapeau, chat, chop, como … que, compris, consenti, contact this, correct, courant, cute |, dame de
  -2.2: dans … char, de suivi, de … je, de … part, deje |, demande a, demo, deran-, did … have, diez
  -2.2: difference |, ding, dit … pas, donde … mi, door is, elle … appelle, encore |, eso |, esposa
  -2.2: est partie, est termine, est … au, fini avec, for … on, funny, garden, gentle, gf, got NUMBER
  -2.2: grandeur |, guard-, guind-, guinda, help |, hermo-, hermosa, hungry |, hurry, hurry |, hv
  -2.2: i … consented, i … when, in person, in … for, in … form, interesse |, is your, is … phone
  -2.2: is … working, j … mal, je … ca, jour, just … my, know who, la canasta, la … bike, la … grandeur
  -2.2: le code, le fixe, le mande, le marco, le nom, le … m, like … but, llevo |, loin, longer |, lose my
  -2.2: m … dit, mad, maintenant je, mandar a, mauvaise couleur, me apunto, me dejo, me escriba, me suscribi
  -2.2: me … au, meilleur, mi hijo, ne … texter, never consented, never gave, no den, no mandar, no worries
  -2.2: not another, not text, not there, not … billboard, not … fault, not … my, number of, number … or
  -2.2: numbers … the, numero pour, numero … es, o … a, on … door, pago, pague, papa que, parked |
  -2.2: pas encore, pas … casque, pas … enlevez, pasa, pedi, peux pas, pintu-, pintura, platf-, platform
  -2.2: plus texter, plus … que, pret |, prisa |, que … de, quedo … la, quel … de, recois ca, remove … number
  -2.2: remove>number, rendez moi, rendez … mon, rien accepte, route, saoul-, savai-, shouldve, soy … dueno
  -2.2: spam |, spammer, spelled, stop … shop, suis plus, suivi, suscribi, ta |, talla |, termine pour
  -2.2: termine … moi, texted |, texts>number, the lab, the photo, the … dog, the … has, the … lady
  -2.2: the … ready, this … week, times |, ty, ty |, uff, un … autre, va mi, veut … de, vois, vous autres
  -2.2: vous et, voy … cambiar, who texts, whys, wo, worries, wow, yes, you la, you quedo, you voy
  -2.2: you … ando, you … any, you … mi, young lady, your billboard, | be, | busco, | cambie, | delete, | fin
  -2.2: | forget, | fr, | genial, | just, | mande, | may, | numero, | oups, | perdon, | rentan, | textez
  -2.2: | uff, | wo, | xl, | … another, | … cable, | … color, | … debo, | … den, | … gave, | … owe, | … way
  -2.2: | … year, ~000_, ~_aj, ~_dre, ~_feu, ~_fon, ~_hv_, ~_jap, ~_ty_, ~_wax, ~_wo_, ~_wow, ~ablo, ~aou
  -2.2: ~ault, ~azon, ~bid, ~busy, ~chee, ~delo, ~ecom, ~enr, ~erve, ~funn, ~gres, ~hot_, ~hurr, ~hv_, ~icis
  -2.2: ~jap, ~lgun, ~livr, ~lu_, ~nif, ~noir, ~onal, ~reem, ~rve_, ~save, ~sc_, ~umb_, ~unny, ~uper, ~wax
  -2.2: ~wow, ~wow_, ~yes_
  -2.3: NAME … il, NUMBER or, NUMBER please, a inscrit, a new, a reparer, a rien, a … la, a … numero
  -2.3: about the, actor, ago please, ai mal, ai … signe, aja, allo, amo |, any news, apporter, are … in
  -2.3: ask … this, au nouveau, avoir une, bacan-, beautiful, ben la, c … correct, c … encore, c … long
  -2.3: ca le, came out, casque |, catch-, cesser |, chill |, class-, code |, comio, con … pero, de ca, de mi
  -2.3: de … cette, de … en, declined, declined … the, decro-, des deux, desde … NUMBER, dieron la
  -2.3: different shop, dit NUMBER, do … contact, do … text, dropped it, el local, equivocaron de, ese … de
  -2.3: est correct, est de, est grand, est long, est … nouveau, esta feliz, et pas, fasse, feliz con, film
  -2.3: foto |, fr |, freno |, front |, funda-, gagnon |, genia-, genial, geniu-, go |, go … a, good to
  -2.3: gotch-, gotcha, gotcha |, gtfo, guess who, guys |, hange-, hanger, have … it, he … NUMBER, horario |
  -2.3: house please, i ask, i declined, i miss, i … did, i … with, il va, in … now, infin-, infiniment
  -2.3: is good, it has, jamais de, jappe-, jappelle, je … chercher, je … demenage, jour |, knw, la pharmacie
  -2.3: lads, le droit, le proprietaire, le … au, lejos, line … not, listo, livrez, llanta |, llego |, lleva
  -2.3: ma part, mama |, mamie |, meme |, mi apellido, mi … a, mi … pero, model-, mon colis, mon … sur
  -2.3: more |, my number, need this, never … this, new … NUMBER, no contact, no … escriba, no … prisa
  -2.3: nombre … mi, not contact, not to, not working, not … on, not … texted, numbers on, numero delete
  -2.3: numero ou, numero … suivi, olvid-, pain |, part, pas … nous, pas … qu, pedido |, personne repond
  -2.3: pharmacie, pic |, pizzeria |, play, plus etre, precio, pret … c, qui ca, qui le, quit |, reach me
  -2.3: recom-, regreso, remove her, roses, saquenlo, she … up, shiny, since … am, since-, street |, su papa
  -2.3: su … que, suis demenage, suis … d, survi-, survived, svp … son, taill-, taille, taille |
  -2.3: take … phone, textez pas, texting him, texting this, the name, the pic, the ticket, the young
  -2.3: this … but, this … out, thund-, thunder, tire |, to … texted, tombe, total, tu as, tu numero
  -2.3: upgrade |, use, usen, usted es, va … le, veux … etre, vie |, vous deranger, vous … mon, want anything
  -2.3: what year, what … am, where are, where … you, why am, with me, wrong color, wrong … the
  -2.3: wrong>forever, y te, you again, | aja, | au, | avec, | donde, | gotcha, | gtfo, | listo, | look
  -2.3: | manda, | nombre, | pase, | sold, | sus, | unsub, | wake, | … amo, | … e, | … leo, | … lord
  -2.3: | … pase, | … paso, | … plus, | … pues, | … somebody, | … under, ~000, ~_arm, ~_olv, ~_yaa, ~amin
  -2.3: ~auti, ~aza, ~cari, ~ecro, ~gos_, ~grav, ~guan, ~hoto, ~itl, ~lads, ~lvid, ~math, ~mene, ~nke, ~osa_
  -2.3: ~oted, ~phot, ~razo, ~rud, ~rude, ~sy_, ~tee_, ~tig, ~trac, ~tt_, ~unk, ~usen, ~vu_, ~yaa
  -2.4: NAME … que, NUMBER … NAME, a hanger, a … hermana, a … maison, a … man, a … me, abonne a
  -2.4: ai … autorise, ai … le, al rato, apunte, argh, attri-, attribue, autre message, avec … autres
  -2.4: avec … chien, avec … numero, bacano, bike … sold, boss |, buddy |, bumps, burie-, buried
  -2.4: c … toujours, ca se, ca … le, carte |, cette … je, chill, cliente … me, como va, connais … cette
  -2.4: couleur |, crois-, dale |, de … tienda, den, desde el, desole |, doit … pour, donde … yo, donne la
  -2.4: droit de, du bureau, earli-, el NUMBER, el candado, equivocada, erreur c, est encore, est toujours
  -2.4: est … m, esta no, esta … escrito, etes … mais, fait pas, far, forget this, forget … number, fotos |
  -2.4: from my, from … haha, funny |, gars avec, get … number, go, good … know, got it, hay un, hein, hein |
  -2.4: his ex, husband i, i got, i … at, i … he, is do, is for, it … good, je t, je vais, lab |, lah |
  -2.4: le char, le colis, le di, le voisin, le votre, le … mais, lio, lo di, looking |, lundi |, magasin |
  -2.4: mande … mensaje, manden … aqui, mardi |, marido |, mauvais nom, me anymore, me apunte, mecano |
  -2.4: mi … en, modele, mon avocat, my girlfriend, ne pas, never got, nicke-, nickel, no msj, no que
  -2.4: no … la, no … suscribi, nom de, not … why, number … no, numero me, numero para, ok |, on it, on … dit
  -2.4: on … pu, one is, owned … bicycle, para ustedes, pas presse, pas … droit, pas … parler, paste-, pastel
  -2.4: petit |, pour … travail, pourquoi c, pourquoi … est, que … son, qui … avez, quit … my, ready |
  -2.4: ride anymore, said yes, se acabo, se que, sincerely, sold … bike, sorry i, story |, suis … bout
  -2.4: text someone, the divorce, the wax, the … shop, tot, va |, vet, voulais des, vous appeler
  -2.4: vous encore, vu, was the, who … the, winning, with … i, wrong … is, yo … fui, you hv, you ni, | allo
  -2.4: | casque, | dice, | done, | dump, | encontre, | gave, | in, | lost, | name, | rendez, | tell, | yes
  -2.4: | … etait, | … leh, | … never, | … pague, | … parce, | … pe, | … remember, | … voulais, ~_gd, ~_go_
  -2.4: ~_ko, ~_rip, ~_vu_, ~abia, ~ac_, ~adde, ~amis, ~bot_, ~bs_, ~colo, ~dded, ~decr, ~del_, ~erto, ~far_
  -2.4: ~fy_, ~gg_, ~hein, ~ierd, ~marq, ~nki, ~nti_, ~oca_, ~oeu, ~ogo, ~ouh, ~paye, ~rra_, ~rub, ~sena
  -2.4: ~siz, ~size, ~ug_, ~uide, ~uina, ~usy, ~usy_, ~vet_
  -2.5: 2 |, NUMBER am, a place, aa, affic-, affiche, alors |, am good, am out, aqui como, arrive |
  -2.5: avez pris, ayoye, bateria |, because … did, bici … para, bicicleta |, bof, c … bon, cher pour
  -2.5: chez le, client chez, color |, compte, contestan, de prix, deal, depuis … ans, di, di mi, did … do
  -2.5: did … give, do you, e |, el nuevo, el … mi, else to, enfants |, even … it, feu, gentille, have … my
  -2.5: he dado, helmet |, hi … is, hot, husband … will, i … good, i … so, is NUMBER, is … over, is … part
  -2.5: it … in, je … sa, la |, la … roue, le pas, legit, listo |, live there, llego en, lose this, m a, ma |
  -2.5: mais non, marqu-, mauvais modele, me digas, meant the, meill-, mejor … de, mis … votre, model
  -2.5: mon number, my friend, neuf |, ninguno, no enviar, nombre … la, not funny, not over, not texting
  -2.5: nota, number … you, o que, oui |, paciencia, pague en, paisa-, paisano, par … seulement, para NUMBER
  -2.5: photo |, piece, prob, prove-, real |, recibe, rendu avec, repair |, right |, rip, run |, saludeme
  -2.5: saludeme a, save it, scam, secret, seis, serie |, ship |, siento mucho, signer, size, slip
  -2.5: suis … abonne, tall, tell |, texting … number, the … place, the … size, top |, toy, unkno-, unknown
  -2.5: us |, veut le, viene, vous n, voy |, was that, we … been, winning |, wrong … on, wrong … that
  -2.5: you pague, you ship, | am, | ayoye, | b, | bof, | et, | lads, | lose, | moved, | petit, | ride
  -2.5: | saludeme, | tiene, | toy, | tres, | … desde, | … eu, | … fee, | … lah, | … looks, | … night
  -2.5: | … prix, | … quedo, | … sur, | … there, | … un, | … y, ~_beg, ~_di_, ~_kon, ~_siz, ~_ty, ~ao_, ~arp
  -2.5: ~aud, ~cu_, ~dde, ~due_, ~ecu_, ~edn, ~ei_, ~ert_, ~feu_, ~guno, ~hee_, ~logo, ~mode, ~ndi_, ~negr
  -2.5: ~nerv, ~odel, ~oeur, ~oui, ~pine, ~pp_, ~ramp, ~rb_, ~riza, ~seri, ~unts, ~wei, ~woo
  -2.6: NUMBER je, a nadie, a … remove, aguan-, al taller, appel, bacan, bell crank, bien la, but ok
  -2.6: consented |, contact me, d … sur, de … fille, de … oficina, decroche, deranger |, did he, disc
  -2.6: donne … velo, enfin, enfin |, equivoca, escuela |, esta … es, estafa |, ete … chez, fache, fait |
  -2.6: from … records, gave … this, give … my, gris, his … are, i had, in … lot, is … legit, je … rendu
  -2.6: jefe |, juste un, kona, la … gratis, le prix, llego … NUMBER, m … ecrit, ma voisine, ma … va, mano |
  -2.6: me … cuando, means, mi senora, mia |, mis sur, mon … au, my thing, my … passed, not give, not … be
  -2.6: not … thing, noted, nuevo es, numero de, pas fache, peace |, permission |, pick it, pick … up, pine
  -2.6: pis la, pneu, po, presse |, que nunca, really |, se murio, sent |, signe pour, smh, smh |, subid-
  -2.6: suis rendu, suis … avec, suis … fache, tamo, telephone seulement, texted me, the … any, think |
  -2.6: think … have, toast, total |, tt, ustedes jaja, vibe, vidrios, ville |, was a, which … is, wooho-
  -2.6: wrong tire, y … si, ye, you estoy, your old, your sign, | bye, | dame, | fui, | il, | is, | m
  -2.6: | peace, | tengo, | voyons, | wheel, | wow, | … acabo, | … mere, | … old, | … or, | … quitte
  -2.6: | … size, | … then, | … went, | … wrong, ~00_, ~_agu, ~_ame, ~_ed, ~_mei, ~_po_, ~_sei, ~_wei, ~afa_
  -2.6: ~aide, ~aigh, ~aiy, ~anis, ~asar, ~eeme, ~enre, ~esh_, ~gris, ~kona, ~mb_, ~ncu, ~neu_, ~pase, ~xtee
  -2.6: ~ym_
  -2.7: NAME hi, a week, admir-, admirer, adresse |, agreement, allo c, am … texting, ans … il, are they
  -2.7: ask NAME, attendre |, avez tu, but |, c … au, c … ou, ca … fait, ce … quelqu, check |, de orden
  -2.7: de otro, deal |, deranger, deux |, devez tromper, dije no, done |, double |, earliest, el delete
  -2.7: estafa, ex keeps, from |, fui |, gave him, giant |, gn |, good |, got NAME, grande, grax, grax |
  -2.7: habia, i … made, ice, is … right, it … NAME, je quitte, keep … number, kona |, le … veut, lnnte
  -2.7: lo … mucho, ma … NAME, maman, maman |, mauvais pneu, maxim-, maximo, me at, me … ningun, mecano
  -2.7: mi jefe, mi numero, moi … t, mon telephone, mon … a, my … number, no contestan, nom sur, not today
  -2.7: nothing else, number sir, numero s, numero … orden, online |, oui, oui le, par telephone, parel-
  -2.7: pas eu, pas j, pero … celular, personnel, phone … me, pis mon, plus jamais, portu-, pourquoi je
  -2.7: prende, prix, que es, que … as, qui |, quien … apunto, recibo |, sa |, saludos a, saludos … NAME
  -2.7: same number, se fait, se perdio, service |, should i, super, tell her, tengo … bici, this … again
  -2.7: to |, une place, up … NAME, urgent, velo … en, vous un, vous … mis, vous … tromper, were |, wesh
  -2.7: work number, xl, yet, yo la, you too, you … vivo, youpp-, | ahora, | c, | cool, | fuera, | noted
  -2.7: | passe, | rip, | small, | thx, | ty, | wesh, | ye, | … equivocaron, | … era, | … hay, | … reached
  -2.7: | … sounds, | … till, ~_enr, ~_ice, ~_oui, ~_rom, ~_yet, ~cula, ~enu_, ~link, ~oui_, ~prix, ~rdan
  -2.7: ~rix, ~rix_, ~scam, ~soe, ~supe, ~tafa, ~yet, ~yet_
  -2.8: NUMBER |, a que, a … e, a … primo, a … telefono, a … une, added, ai donne, ai … demande, am |
  -2.8: antes que, brother |, cafe |, club |, collect, confirmation, crank |, cual … el, cuide-, demenage a
  -2.8: don |, donc |, el vecino, enreg-, enviar mas, equivocada |, era el, es NUMBER, es este, esta … bici
  -2.8: estaf-, fin |, for … only, forgi-, fuera |, fun, gd, get in, grave, hable, have that, hay … que
  -2.8: here is, je trouve, jersey |, kids bike, know how, la porte, les dio, llego ningun, me da
  -2.8: me escribieron, me le, me llamaron, me … trompe, message this, misma, mon … ou, monte, more>law
  -2.8: muchacho |, must … me, negra, never |, ni rien, nice |, ninos, norco, not |, numb, numero ici, nvm
  -2.8: on … order, one … me, opt … a, owner … the, pas … autre, personal, photo, pour parler, quoi |, range
  -2.8: scam |, she got, shop now, si … es, size |, sold |, stop i, subida, suis trompe, texting it
  -2.8: that … all, the air, the ice, there anymore, trouve pas, try |, venu, vous … jamais, what … your
  -2.8: wrong … mine, you ever, your bike, | d, | de, | es, | hagan, | help, | nothing, | … 2, | … trouve
  -2.8: | … which, ~_evi, ~_nv, ~_ya, ~cka, ~ckin, ~dr_, ~fun_, ~icki, ~igui, ~maro, ~oop, ~pet_, ~rue_
  -2.8: ~sma_
  -2.9: NAME or, NUMBER now, accounts, ahead, aiyo, al … numero, any |, appeler |, aqui la, bici … mia
  -2.9: bike is, bleu |, bureau a, bureau … NUMBER, cher |, chico, consented, dac |, de … NUMBER, domingo
  -2.9: drole, du monde, dunno, ecris au, el precio, el total, email |, espanol |, esposo |, est … pere
  -2.9: este … lo, et … ne, f, fui y, grave |, grrr, has called, he do, he … called, heels, hot |, ice |
  -2.9: ici NAME, in … hospital, inici-, is … love, it … NUMBER, je rentre, la … au, la … verde, le … su
  -2.9: livre, llamaron, lo mio, marque, mauvaise adresse, mean the, message … d, mi number, mi … es
  -2.9: mine … the, modele |, murio la, my … bike, my … thinks, my … wrong, nada de, ne … contacter
  -2.9: nina … NUMBER, not cool, number … your, numero du, numero no, nunca |, pas … ai, pas … votre
  -2.9: pintura |, plus … de, pneu |, pour ca, pourquoi … recois, presse, proprietaire du, que … tienen
  -2.9: qui m, quien se, quoi le, rentan, repare, sir … i, soeur, stop … him, text … this, the vet
  -2.9: the … NAME, this moi, till … i, timin-, timing, tu le, tu … au, velo … est, vrai |, went with
  -2.9: who … to, yikes, yo jaja, your phone, | aiyo, | ask, | bon, | f, | gd, | now, | oi, | oops, | que
  -2.9: | shimano, | sure, | yikes, | … NUMBER, | … est, | … gente, | … marco, | … nombre, | … now
  -2.9: | … patron, | … rentre, | … una, ~_ahe, ~_f_, ~_nia, ~_soe, ~_tig, ~ahe, ~ahea, ~aye_, ~bete, ~cam_
  -2.9: ~ky_, ~lies, ~nows, ~nreg, ~oops, ~rca_, ~rdad, ~soeu
  -3.0: a dent, a nada, ai … hier, allo |, anyway |, avez … mon, bad |, busco, cell c, cell … est, celle la
  -3.0: cette semaine, charge |, dac, delete this, directions |, do … mean, du numero, dur, el … esta
  -3.0: es … bueno, est … la, est … nom, est … velo, est … vrai, etait … ma, fryer, get … NUMBER
  -3.0: have … number, honda, i getting, is with, is … please, is … with, je cherche, knows, knows … bike
  -3.0: le hace, let … check, ma soeur, maestro, maestro |, magni-, magnifique, mande |, maqui-, marca
  -3.0: marque |, me check, me … llamado, mi nina, model |, no … do, non … de, not message, not use
  -3.0: not … yet, numbers |, numero pas, oki |, old man, omw, oops, opt in, otro cel, pas contacter
  -3.0: pas texte, pas … la, pas … sur, paso yo, paye, qiut, rompa-, rompas, soeur |, son … de, soy cliente
  -3.0: sur … facture, svp juste, tell him, text … else, the fella, this … NAME, this … please, tu un
  -3.0: what … wrong, who … these, wrong with, x la, yet |, yikes |, yo … lo, | dac, | qiut, | saludos, | try
  -3.0: | was, | … ecrivez, | … goes, | … photo, ~_haz, ~_maq, ~_ner, ~_oo, ~_oop, ~_tb, ~cano, ~conv, ~eans
  -3.0: ~edar, ~haz, ~lor_, ~maq, ~maqu, ~oa_, ~okes, ~ond_
  -3.1: NAME from, NAME that, a cote, a quelqu, a … yo, aguanta, all our, also |, am at, ando … bici
  -3.1: another one, arman, bike … me, carpe, chercher, ci |, colis, contact … number, de … hermana
  -3.1: do … message, donde es, eje, el eje, era para, est bien, etes trompes, eu le, ever had, exact-, fair
  -3.1: gave … permission, gn, got … elses, is … roommates, mi recibo, moi merci, my new, my roommates
  -3.1: negra |, no importa, no vivo, no … nunca, not ok, not sure, numero … est, of texts, on avait
  -3.1: own … bicycle, pago |, pas grave, pasa |, plus client, pour … merci, pres, que … hable, razon, recu |
  -3.1: reparation |, repond |, rien d, rien … autre, sorry my, soy … el, tbh, the … address, titi, tkt
  -3.1: travail |, trek |, tuyo, un … pero, urgent |, vous … trompes, what else, where is, who … it, whom
  -3.1: yes |, | commande, | k, | ni, | omw, | ordered, | personne, | si, | tkt, | un, | … bad, | … da
  -3.1: | … hands, | … him, | … ordered, | … pis, ~_gm, ~_tbh, ~arda, ~bh_, ~enal, ~fach, ~hom_, ~igas, ~ndue
  -3.1: ~tbh, ~tbh_, ~whom
  -3.2: NAME … lol, affaire |, ameri-, are e, au bureau, avez donne, belle |, bete, bueno |, casco |
  -3.2: ce service, danke, de … casa, de … como, dent, desole mais, did … ok, enter-, es con, es … persona
  -3.2: est … cher, ever … this, ferme, gafas, go ahead, good … you, hable-, hace |, home |, is this
  -3.2: j … donne, la mia, la orden, la … equivocada, le rouge, le … c, le … pneu, lol he, lose … number
  -3.2: me dio, me … pasa, mero, milo, mine … a, mm, mon … numero, never … that, no … di, nombre esta, not in
  -3.2: not that, not … let, not … today, note |, of that, omw |, paise-, paiseh, pas … probleme, peux … me
  -3.2: piece |, posse-, pour ma, que se, retirer … numero, sigui-, talla, telefono … me, textee, use this
  -3.2: who got, wish |, wrong size, | oui, | school, | su, | talla, | velo, | … maintenant, | … mero
  -3.2: | … pardon, | … parle, ~_ase, ~_ras, ~cki, ~olor, ~onv, ~url
  -3.3: NAME coutu, a mon, ai un, ancien … de, autre velo, bike any, bike … more, busco una, c … bien
  -3.3: chico |, chido, coutu, creo … es, cual es, derailleur |, desde que, digas, ecrivez pas, est mon
  -3.3: est … correct, est … erreur, est … ex, etre |, fair |, here … my, i pick, i tell, in NAME, join
  -3.3: la … esta, link, lmk, lo … con, maquina, me suis, non c, non pas, not again, number as
  -3.3: numero … telephone, numero … tu, oi, ouais, ouais |, pas … vous, pase, por su, que … jaja, senal
  -3.3: seven, siguiente, six |, someone who, son de, sorry meant, stand, tbh |, the … model, track-
  -3.3: who dropped, who said, wrong NAME, wrong it, y … une, you looking, | a, | bonne, | his, | ici, | lmk
  -3.3: | ouais, | quien, | … cette, | … este, | … probleme, | … shop, | … x, ~mei, ~meri, ~usco
  -3.4: NUMBER … qui, al otro, are … again, as i, au magasin, aucun probleme, ay … otra, buena, but … did
  -3.4: ce velo, celular es, checking, client et, color, comment |, como … este, de donde, delete … number
  -3.4: dialed … wrong, dre, dueno … de, excusez, fire |, hablen, her … i, hermana, hijo … el, in … pic
  -3.4: jamais donne, jamais … vous, know why, m … mis, me my, me … or, mon cellulaire, mon nouveau
  -3.4: mon texto, number … file, numero au, olvida, on … is, parle, pas |, portuguese, prix |, que … etes
  -3.4: sabe, so |, stop who, suis dehors, suis … a, there |, times i, tracking, un … NUMBER, vert, vidri-
  -3.4: votre cafe, votre … et, | aucune, | estas, | te, | y, | … cell, | … cool, | … wat, ~_iz, ~acki, ~afa
  -3.4: ~arpe, ~ecki, ~pi_, ~rpe, ~uns_
  -3.5: a le, ai … donne, am … up, amable |, and … gave, appointment |, as … have, aussi |, avait dit
  -3.5: bici … a, c … ce, chercher … velo, de telephone, el … es, entered, error NUMBER, es … en, esta NAME
  -3.5: ex |, his … i, jamais … mon, je … dehors, kk, le … me, maybe |, mero |, mi … nuevo, mon frere
  -3.5: mon … qui, my digits, n ecrivez, np, np |, number in, number sorry, number … are, plus … votre
  -3.5: qui … le, quien … dio, quitte … bureau, s |, she … a, si |, spoke-, tempo-, urgence |, used |
  -3.5: you fue, | her, | kk, | note, | np, | o, | po, | va, | … autre, | … precio, | … repond, | … sais
  -3.5: | … tremblay
  -3.6: NAME … numero, are … texting, bruh |, called me, commande est, course |, de … paso, domingo |, du … a
  -3.6: el bueno, en avant, engin-, etes qui, far |, fax |, fue |, hmm |, ici … le, is … my, is … work
  -3.6: it ends, k |, kk |, les … mi, like this, marca es, mine has, new … who, no … senal, phone died, qui a
  -3.6: sorti, tengo su, title, verifiez … numero, vert |, veuillez retirer, vous … ou, who am, who |
  -3.6: with … who, yep, you the, | bus, | used, | vendu, | yep, | … definitely, | … jamais, ~jum, ~ramo
  -3.6: ~ya_
  -3.7: am i, bet |, correct |, crois … vous, de probleme, dentist |, est il, fait … de, gave no, gave … the
  -3.7: he … your, incom-, inven-, is … what, know do, no permission, nor, not what, oki, ordered the
  -3.7: porte |, rue, same |, sorry that, sorry … was, spoke |, spokes, tell … he, that means, that one
  -3.7: this rien, this … lol, to his, tricy-, tricycle, try the, vendu |, verde |, what number, yeah |
  -3.7: you … her, | different, | elle, | go, | might, | mom, | oki, | … also, | … espanol, | … update, ~cte_
  -3.7: ~iva_
  -3.8: a este, aret, autre … a, beau |, belongs … my, bot, chihu-, chihuahua, cual … su, engine, ese es
  -3.8: etait NUMBER, femme |, i … get, i … who, ig, il … NUMBER, izqui-, just … a, l appareil, mauvais … de
  -3.8: moi lol, number am, numero … telefono, pense … vous, pere, quien les, sari, score, si soy, si … yo
  -3.8: soy de, that … with, the office, ttyl, ttyl |, une erreur, we … all, your number, | bueno, | n
  -3.8: | phone, | … added, ~_lm
  -3.9: NUMBER … nobody, a parle, alguien |, am … in, at … funeral, avant NUMBER, be … your, cambie … numero
  -3.9: do … use, es … NUMBER, est bon, have … phone, le chien, lo dio, lost … number, not you, or |, oui c
  -3.9: oui … est, plus … velo, rien demande, sir … the, sister |, talking to, telefono … la, texting … i
  -3.9: that bike, this for, un … comme, why |, wrong |, y … un, you this, | another, | anything, | bikes
  -3.9: | photo, | ttyl, | … chance, | … escribe, | … rien, | … us
  -4.0: NUMBER … is, angry>wrong, autre … moi, been calling, candado de, correcto, de … es, de … hija, depart
  -4.0: di … numero, en linea, etre pour, form |, have my, have … numbers, hombre |, i … two, je texte
  -4.0: mi casco, mien |, my … as, nombre de, not … man, numero est, personne … repond, picki-, picking
  -4.0: pizza |, que |, que … diga, su … a, suis … mere, super |, text … number, usted diga, you NAME, ~uje
  -4.1: NAME tremblay, ancien proprio, beaut-, called |, est … bon, est … frere, ferme |, gm, got my
  -4.1: hablar con, han llamado, i typed, is … fair, is … lot, j |, just checking, know |, la … es
  -4.1: llegando |, lot … texts, m |, m … donne, meh, not a, number … my, out … and, personne … a, pu a
  -4.1: red |, repare |, somebody who, spokes |, text this, this … right, wrong … sorry, yo |, | NUMBER
  -4.1: | correct, | qui, | … conozco, | … someone
  -4.2: avoir … mauvais, bici equivocada, c … NUMBER, conozco |, crv, d … pas, de commande, de … orden
  -4.2: esta … nombre, exper-, fyi |, habla NAME, huffy, i meant, i … 2, know … this, mme tremblay, no … han
  -4.2: non … est, not fair, numero … serie, o de, pas client, paye |, phone … now, ptdr, se |, su numero
  -4.2: su … me, suns, tiene … anos, who … yes, wrong … it, wrong … of, z, | aucun, | ex, | mauvaise
  -4.3: am … talking, are … looking, au telephone, avec |, aww, c … ferme, el me, have two, hey |, i talking
  -4.3: info |, izquierda, je … pour, name NAME, no uso, not now, numero n, of spokes, part |, quel numero
  -4.3: qui … l, recoger |, repond, soy … de, tune |, vengo, wrong name, you personne, | … nouveau
  -4.3: | … personne, | … senora, | … yet
  -4.4: NAME el, ahead |, au … numero, ca … moi, cambio |, conforme, de serie, e … ningun, el NAME, experto
  -4.4: funeral |, la … facture, mrc, mrc |, mural, name wrong, numero desole, oficina no, ou |, qui … a
  -4.4: serie, sip, text … phone, whose … is, wot, your … stop, | … quelqu
  -4.5: NUMBER people, a person, a … chum, burn, esta a, fait un, file is, got |, in line, is … not
  -4.5: izquierda |, je voulais, law |, le chercher, n |, new … same, nine, order that, pas … mais
  -4.5: picking up, plus … client, retirer son, se ni, stop … do, un |, voici, wrong … in, you … bike
  -4.5: | … checking, | … dialed, | … else, | … habla, ~oici
  -4.6: am … sure, atelier |, au nom, est … celui, i ordered, know … you, mi nieto, mia es, nombre … NAME
  -4.6: numero NUMBER, october |, que … trompez, specialized |, unicy-, whatd, | have, | … velo
  -4.7: NUMBER … think, a bot, a nombre, a … person, bonjour |, con … hablo, contacte, de … numero, fort |
  -4.7: hablo |, hi |, la … si, me maybe, mi hermana, numero un, ou une, please have, quien hablo, souci
  -4.7: vais le, wedding |, wrong … lol, | maybe, ~hh_
  -4.8: a customer, a real, a repare, bon |, elle m, es … bici, est super, i … here, la tienda, lefty
  -4.8: my … email, ninos |, non |, rien … a, rue |, the … bike, un … ou, unicycle, velo |, will get
  -4.8: | conforme, | trois
  -4.9: a number, a … ans, avez mon, cv, eta, etre … quelqu, have his, he said, huh |, le … velo, oops wrong
  -4.9: pas cher, shear-, use … number, y |, | … part
  -5.0: ai … nouveau, aqui |, bon velo, chercher |, client de, de … magasin, gars est, le feu, not … about
  -5.0: not … maybe, phone me, please … name, sorry wrong, suis … sur, verifiez votre, vous … l
  -5.1: ai change, bicyclette |, de llanta, de … femme, is same, j … change, maison |, proprietaire … numero
  -5.1: you not, | bike, | color, | connais, | … link, | … mauvais, | … proprietaire
  -5.2: a paye, a |, capital, desvi-, dnc, i gave, llamo |, mauvais … desole, nah |, nm, plus … chez
  -5.2: real person, sure |, you by, | none, | … called
  -5.3: au mauvais, canbe-, canberra, cherchez l, elle travaille, est … mal, have … new, hermana |, hijo |
  -5.3: is … wrong, number NUMBER, number do, personne au, vais … chercher, | appointment, | order
  -5.4: a … anymore, a … what, am here, no |, nobody is, order number, si senor, what should, | NAME, | asi
  -5.4: | recu, | … votre, ~_dn
  -5.5: bici si, confundi, customer anymore, devez … le, in his, ni un, no … mr, not ready, una |, vino
  -5.5: | dnc
  -5.6: begin, chez nous, is here, l … proprio, not … his, para … hermana, pm, qr, you … soy
  -5.7: NUMBER NAME, a … like, avez … un, link |, pas au, pas … mien, | pis
  -5.8: avoir le, dona NAME, mi otro, yo … is, | passed, | … beau
  -5.9: bon … de, mera, mere … pas, ningun mensaje, number who, roja |
  -6.0: have you, hello |, ninguno |, not … her, pour vous, you … tengo
  -6.1: il s, numero … commande, pero la, sur |, | … know
  -6.2: NAME the, c |, think got, think so, who gave, | … aucun
  -6.3: cell … a, for … sorry, have her, il … appelle, otra … la, si es, you sorry
  -6.4: de … hijo, decu, votre numero, | soy
  -6.5: pero … bici, suis … client, usted |
  -6.6: i called, mari |, pas mal, wyd, | someone
  -6.7: is … dad, is … new, mauvais |, this bike, | bicicleta
  -6.8: aucun |, bici … es, de aqui, ecrivez … a, with |, | … ustedes
  -6.9: mauvais velo, other guy, pas chez
  -7.0: recu … sms
  -7.2: que numero
  -7.3: no pero, soy … aqui
  -7.4: called the, nope never
  -7.5: velo n, viens pour
  -7.6: kya, | otro
  -7.7: a … depuis, | … error
  -7.8: a phone, i texted, not … but, pas … ici, | |
  -7.9: nope |
  -8.0: un an, una persona
  -8.2: | here
  -8.3: | bicycle
  -8.5: ese … yo
  -8.6: numero soy
  -8.8: different |
  -8.9: sorry … person
  -9.2: idea |
  -10.2: NAME bike, que … faites
  -11.5: wrong bike
  -12.4: personne ici
`;
