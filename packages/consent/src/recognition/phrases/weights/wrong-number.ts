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
  7.4: escribe, me … rien, meg, par NUMBER, pour nous, think your, vendio, what bike, who did, work order
  7.4: you what
  7.3: NAME moi, NAME who, cita de, et … est, etait le, faire du, finit par, have one, house is, mi vida
  7.3: monja, not … name, phone at, plus … nous, quien no, still … NAME
  7.2: et c, s adresse
  7.1: ai … facture, beau velo, rien laisse, suis juste, thing it, ~_gou, ~gou
  7.0: derailleur i, en … vida, herd, is … never, me escribe, mean to, number down, sorry … did, un … moi
  7.0: | … repair
  6.9: aqui … no, bike but, number take, ordered a, own |, perdon |, travaille plus
  6.8: NAME … here, about i, ce texto, central, de son, es … nombre, il … change, pense … tu, ~vinc
  6.7: a repair, all … NUMBER, c pas, cambio … cel, caso, constantly, heu, la … las, le … gars, no … pa
  6.7: rien … chez, thing … is, think … was, were all
  6.6: NAME got, a … n, am only, area code, capitals, ce … ne, du velo, ese … me, est rendu, inconnue
  6.6: is … night, number thanks, pour … autre, sague-, saguenay, send … 2, une garderie
  6.5: avoir la, fella-, fellas, get … for, llego … mi, mandaste, mauvaise place, messages pour, same name
  6.5: vicky, you … da
  6.4: a cannondale, a nous, ai … cette, came to, de ses, forti-, have an, him he, la dame, mine i, mudo
  6.4: my … down, nobody here, que … voulais, se donde, tere, this shop, your … he
  6.3: am the, de bicyclette, do … recognize, incon-, moi … suis, not … an, not … sorry, spenc-
  6.2: am … not, code … is, d avant, he died, i sell, l … numero, mean … text, mere … elle, ne travaille
  6.2: no bike, no so, one off, patri-, patrice, plus ici, recois … textos, stop wrong, texting his
  6.2: that … at, the … nobody, this … me, vivia, ~caso
  6.1: NAME pas, a pris, ai la, be my, c … rendu, carte sim, definitely not, je vends, kids … a, non … c
  6.1: nope not, not recognize, not … lol, recognize, solo … el, vendi-, vends, vos … pour, | nt
  6.0: NAME on, NAME … vous, all over, et … n, hablan, here … that, high school, i … only, know this
  6.0: le number, non je, tienen … el, vez … por, vous parlez
  5.9: a … how, and why, bon … la, cet, en juin, heard … you, i … buy, lakes-, me dit, mon ex, non moi
  5.9: parlez, pense … que, que soy, qui … est, qui … etes, reparation j, sorry … this, svp … le
  5.9: this … NUMBER, voile-, voilee, yo … mande, | … dame, ~atri, ~ski_
  5.8: a wheel, ambul-, area, bici … yo, cambio el, cantine, connais ni, de don, de … affaires, el … cuando
  5.8: est |, est … un, for … tune, hello this, hello … is, her … now, idea what, in … not, le escribe
  5.8: menage, mon char, muy … pero, my names, no bill, not pick, pais, send this, the night, the … man
  5.8: their-, theirs, twice already, un NUMBER, una llanta, went … to, your … twice, | … info, | … serait
  5.7: NAME and, a … grand, are texting, ben voyons, bici era, d … NAME, de antes, fait … velo, her old
  5.7: her phone, keeps asking, le monsieur, le … pas, mundo, no … donde, no … what, non mais, not … right
  5.7: ok for, pero … es, please note, service des, sus recordatorios, text … not, texting a, think this
  5.7: this … do, tronp-, tronpe, un magasin, why would, wrong … from, | … casque, ~cet_
  5.6: NAME my, NAME stop, a voir, ai … c, al que, are … sure, ben … donc, bien mais, bike that, bike … NAME
  5.6: canti-, de … appeler, does … want, es pa, fait du, is … shop, je … juste, keep asking, know a, labor-
  5.6: laisses, le sien, llego a, m est, me lah, me … have, menag-, mi … si, nt, on … team, pager
  5.6: quien … NAME, quien … es, recep-, rien … voir, sent this, she gets, si … velo, sien, there … two
  5.6: this was, was great, we … no, why … a, y ese, you might, your guy, | … muchacha, | … non, ~rea_
  5.5: NUMBER le, a pizza, am … NUMBER, as le, autre NAME, ca … vous, cater-, cette dame, cette ligne, de el
  5.5: de … llanta, de … reparacion, ecrivez a, el … NAME, essayez, for … who, i live, in error, is … me
  5.5: la … place, lamento, leo |, ma grand, me hablan, no … conozco, no … mia, not … and, not … person
  5.5: number … stop, number … to, pizza place, que ni, que ver, rien … reparer, son … numero, sorry … no
  5.5: stagi-, t … le, vous … demandez, vous … que, who … NAME, wrong … there, yo solo, | … live, ~ecep
  5.4: a … autres, admin-, ago |, called NAME, caray, ce … s, chayo, che … c, dans maison, drive a
  5.4: entiendo … no, esa muchacha, est parti, force-, guys … too, in … life, kinde-, maintenant a, me for
  5.4: nada … ver, not her, not of, number was, number … a, recepcion, regret, sounds … he, soy … la
  5.4: the … your, these … coming, think … want, voir avec, vous … sur, wedding and, what this, you want
  5.4: your texting, yvan, | with, ~area, ~bert
  5.3: NAME so, NAME … he, NAME … j, NAME … mon, NUMBER … from, NUMBER … le, a change, a … au, an appointment
  5.3: attend, berna-, bicycle … you, de … ex, did … mean, en esta, era de, es NAME, gentleman, got … kids
  5.3: grand mere, he gave, he got, helen-, helene, i … am, ici … pas, ido, is … wife, know you, ma … mere
  5.3: me by, me sorry, me … llegando, message … not, moi mon, nada que, never … of, no … soy, not for
  5.3: not my, number … me, only got, out … number, phone … the, pour lui, recados |, rimou-, rimouski
  5.3: sa blonde, suis … pas, sure have, think … gave, told your, va … pagar, velo bleu, | message, | … usted
  5.3: ~_vic
  5.2: NAME not, NAME qui, ai commande, any bike, avec … autre, been a, bici … tengo, componer, con quien
  5.2: contact info, cross-, crossed, de … mere, est … mien, esto por, his … with, i is, ici … est, lamen-
  5.2: le … d, llamando, manejo, moi je, no … cita, not … get, number … texting, or whatever, para … el
  5.2: pas c, perez, point de, por … los, some other, su tienda, svp … n, texted a, texts for, think … are
  5.2: un … velo, update … records, velo … c, with … number, ~deri
  5.1: NAME a, NAME you, NAME … all, NUMBER … vous, a spoke, ah non, ai aucun, am NAME, ambulance, anda
  5.1: appartient … la, are after, aucune … de, bici desde, bici … no, complete, did … order, directement
  5.1: es … de, escribiendo … una, ese NAME, esta casa, for … old, got … phone, i … none, is pete
  5.1: is … longer, j … aucun, ja, keep getting, ki, lines, loads, los recados, me because, murio |, ni mon
  5.1: no … here, no … with, off from, one … from, pa otro, pense pas, plus chez, pour … ca, que … un, revise
  5.1: sorry … do, texting … about, there are, this … at, trompez |, went back, yesen-, yesenia, yours |
  5.1: ~_ido
  5.0: NAME aqui, NAME … do, adresse … a, and … got, assurances, busque, c … plus, ca lol, call … on
  5.0: cherches, coast, davoi-, davoir, de guardia, est … pas, esta … en, este mensaje, fais du, famille |
  5.0: finit … NUMBER, for any, for repair, for … NAME, ha, have … me, i wish, in … repair, it … mine
  5.0: keep … for, l … sur, la garderie, like he, mandado, message was, mon chien, mon … on, mosque, no mande
  5.0: not drop, number she, pas … bicyclette, peux etre, pis … est, portable, que … mensaje, sent … to
  5.0: simar-, simard, somebody … i, this sim, travaille … ici, used … be, velo mais, vida, what your
  5.0: whatever … this, yo soy, yo … el, your customers, | … heard, ~_ha_, ~cann, ~ulan
  4.9: NAME … ici, NAME … no, NUMBER au, a … at, an … bike, appelle NAME, are coming, are … people
  4.9: bad number, brought … in, corresponde, corriger, de … moi, de … vous, drywa-, drywall, el you, en su
  4.9: es esta, estan … los, fork is, foto no, got her, hermanos, in … he, insurance |, is … she, it … not
  4.9: j pense, j … bien, la unica, lista pero, magasin … velos, me … este, my … had, no corresponde, no es
  4.9: not … repair, number please, pas … est, pedia-, plus … cell, por error, quelqu … a, reste plus
  4.9: tal NAME, the person, the time, think … texted, tienda … esta, to help, tu te, un a, un … NAME, unica
  4.9: up call, update your, ver con, watch-, what … is, would love, y … llegan, y … se, yeve, yo me
  4.9: you mean, you should, | … ex, | … numbers, ~hera
  4.8: NAME ca, a … no, ai beau, apena-, apenas, as … i, asking me, aucun velo, cruz, de un, du client
  4.8: es conmigo, escribiendo a, esta linea, fois … vous, good … finding, got … on, has ever, i … know
  4.8: i … love, ici c, in october, incorrect, j … beau, je m, je … appelle, jefe se, labora, m … NAME
  4.8: me … x, moi ca, moi … lol, not him, number stop, number that, numero mon, patines, pretty sure
  4.8: probleme |, que usted, reatt-, reattribue, suis l, tengo nada, texter la, that name, that … or
  4.8: the NAME, this house, this … the, to … his, used to, vario-, varios, velo … je, vouli-, vouliez
  4.8: vous vouliez, wouldve, ~andr, ~meh, ~udo_
  4.7: NAME again, NAME vous, NAME y, a quien, a wedding, al dueno, all … time, and … are, cel lo, come … it
  4.7: como si, cuando se, de ser, de … tal, did … drop, en … descanse, esta … a, fitzg-, fitzgerald, for mr
  4.7: from verizon, got nothing, habite a, have … with, honey, i split, in … shop, jamais apporte, je vis
  4.7: know … NAME, le … bleu, mais … suis, married, me … phone, melange … clients, mi |, mon … haha
  4.7: nada … no, never ordered, new … for, nmbr, not bill, one with, order … you, paz descanse, phone now
  4.7: preno-, prenom, que … mal, quel … je, qui c, reached the, se quien, son … c, soy … que, su … el
  4.7: telephone est, text … she, the elm, the … street, this … a, this … meant, tienen mal, veriz-, verizon
  4.7: was … to, wrong … you, y … celular, you wrong, you … is, your contact, your talking, | bad, | … faites
  4.7: ~_vin, ~rige
  4.6: NAME … you, a son, adresse pas, am … him, aqui es, bien en, brother he, busqu-, con tu, customers
  4.6: de … sea, different number, el no, elses bike, entreprise, escribiendo, etes chez, etes … c, fille la
  4.6: for him, got … old, guardia, ha de, ha … ser, happens, i drive, i … NAME, imagi-, in … house, intended
  4.6: it … sorry, la … NAME, la … era, licenciado, llegan mensajes, man you, me … want, mensaje no, moi … tu
  4.6: more it, my life, my … not, no NAME, no yo, not me, not … at, number … am, numero … une, old … she
  4.6: pa mi, pas … gars, plus ce, que … paz, reference, shop … not, si … veux, signale, telephone de, texas
  4.6: that message, this … her, this … was, umm, un … la, une … en, velo rouge, vous … chez, want someone
  4.6: wrong … stop, you … tell, | umm, | … wish, ~busq, ~exas, ~texa, ~xas, ~xas_
  4.5: NAME me, NAME … change, a elle, a laisse, affaire avec, ai ce, ai point, ai … numero, anything at
  4.5: anything off, at … other, avec quelqu, avec … un, boss … a, bureau |, check … number, corri-, couture
  4.5: de client, de … senora, elevator, eso … de, he … nada, hospice, is actually, j … ce, j … que
  4.5: jamais … de, know … your, l … vole, la robaron, la … passee, le numero, le telephone, les petits
  4.5: llevado, lol wrong, m appelle, mandando … a, marco a, me habla, moi si, more … is, my repair
  4.5: no … llamo, no … yo, not … NAME, odile, odile |, of us, on … des, parti, pas NAME, pas … il, pero me
  4.5: seas, semaine passee, she passed, son cell, son number, son vrai, sorry who, tengo ni, the … you
  4.5: think … got, till NUMBER, tune … i, un velo, velo vous, velo … course, velo … vous, wheelchair
  4.5: who … a, would-, yo … llamo, you dey, you … after, you … want, | … lady, | … might, | … pedido, ~_mun
  4.5: ~dmin
  4.4: NAME … her, NUMBER j, a … here, a … mis, a … persona, account with, ai … ce, and … bike, asign-
  4.4: bike i, bike not, cicli-, client |, customer of, d … ce, dad he, de bike, de … ligne, dieron este
  4.4: doit … l, doubt, drop … any, ecris a, emili-, emiliano, en … c, eso … es, famille, for … message
  4.4: got wrong, guest-, guests, have … at, have … bicycle, i doubt, i … have, i … was, in … wheelchair, jaw
  4.4: k i, kno, la ligne, la mauvaise, la pizzeria, last … this, le … il, ligne, lista … le, llegan … de
  4.4: lo … yo, lyon, mal el, mande a, mate i, message n, moi … NAME, mon … ni, moose jaw, much … the
  4.4: ni … nom, no … bici, numero … NAME, off any, only … this, or any, order anything, ou … NUMBER
  4.4: pas … velos, passee |, pis … a, que en, quien sea, residence, se fue, soy su, sport, telefono … es
  4.4: this to, time … am, to pick, trompe |, up … i, velo c, verifiez vos, videotron, vous texter, who left
  4.4: would a, wrong no, you … texting, | fijese, | nouveau, | … appointment, | … escribo, | … linea
  4.4: | … viens, ~icli, ~irle, ~rres
  4.3: NAME et, NUMBER when, NUMBER … yo, a mr, a otra, a trek, all got, and … have, arreglar nada
  4.3: avez … une, bike here, bike moi, bike … not, ce pas, clients, d un, denta-, died please, dispatch
  4.3: donc le, el … quedo, en mi, en … casa, en … numero, espere que, est … numero, esta … pero, etonn-
  4.3: etonnerait, eve, for … years, fourn-, hace dos, had … bike, have texted, he pedido, hotel
  4.3: il travaille, il … le, is … 2nd, je … excuse, la … lista, le … l, m excuse, me … esto, mme, nah … me
  4.3: near your, nice … but, no bikes, no … NAME, no … conmigo, no … este, nulle part, numero ca, numero pis
  4.3: numero … gars, off … is, ok but, order … is, our numbers, pas mme, pas que, pas … bonne, pedido no
  4.3: pour … d, que tu, que … era, que … es, que … velo, qui … NAME, qui … j, remplacant, ride … you
  4.3: rien fait, says … you, she … at, she … on, si yo, son telephone, soy el, svp enlevez, tal, velo … ma
  4.3: with us, y all, yo … tengo, you … wrong, | aca, | belle, | … girl, ~_mme, ~_nt, ~hote, ~lch, ~ntam
  4.2: NUMBER … que, a changer, a law, a … nada, a … vous, about |, am … NAME, avait ce, banks, ca peut, ca s
  4.2: ca … j, cell la, de … boss, de … o, de … senor, desk, es … jaja, est … lui, est … son, esta … y
  4.2: etait a, filou, findi-, finding, hanch-, hanche, has … been, have reached, have … right, he left
  4.2: in this, is … her, la persona, llamado, lo mejor, lol … person, luck finding, ma … pas, mi … ni
  4.2: mistake i, moi c, mon … pas, my … old, ni la, no mi, no … he, no … this, not order, not … anything
  4.2: not … stop, nunca … ido, on … with, one … by, parce que, pas celui, pas lui, pas ma, pas mon, pero el
  4.2: propio, reception, refer-, resid-, ses, sim, sourd, tell you, tiene otro, to me, to tell, you sure
  4.2: you telling, you texted, you … reached, you … texted, your … about, | desole, | … get, ~desk, ~esk_
  4.2: ~ichi, ~ivan, ~kin_, ~mini, ~ssig, ~tine
  4.1: NAME here, a moncton, a … mejor, a … ride, an e, appointment for, at a, avec moi, bicycles, bike … can
  4.1: boyfriends, brought it, but … i, cell … NAME, chirurgie, cliente … ustedes, conduis un, const-, coutu-
  4.1: croye-, croyez, de … chez, delete numero, dental, desk no, diga |, donne ce, duena de, elle … change
  4.1: else i, es para, ese … mi, fijes-, fijese, fortin, gave … a, had this, happy to, i … texts, it but
  4.1: kindergarten, la … pas, last week, le … des, le … number, live here, llama, mais c, mal … numero, malo
  4.1: maple, melange, mixed, monde |, monte-, my boyfriends, never … a, new … but, no … named, no … para
  4.1: not got, not … order, numero le, och, off … bike, on his, one to, pardon mais, paroi-, paroisse, pis c
  4.1: pizza … lol, place lol, please … NAME, poste, preguntan, que tienen, quien me, se llama, secretaire
  4.1: si … la, so unless, sold … my, sorry this, spencers, station, suis un, suis … celui, the … office
  4.1: this person, velo pas, wrong girl, | och, | telephone, | … cherchez, | … derailleur, | … met
  4.1: | … sister, ~cede, ~clis, ~couv, ~epti, ~esk, ~fond, ~inco, ~odil, ~sim_, ~tron
  4.0: NAME no, NUMBER time, NUMBER … au, a lo, a quitte, a … en, about a, ai … fait, alumn-, and … never
  4.0: aqui … es, assig-, bike never, but this, by that, by … i, c … surement, cargo |, celular … me, chiru-
  4.0: cual … no, d une, dad … away, dautre |, de … hace, de … ici, debe ser, delete … el, desconozco, difun-
  4.0: divor-, does … live, doit … une, donc … velo, eh you, el mundo, er, est surement, est … elle
  4.0: est … pour, etre une, ever … i, ferre-, garage |, gardienne, gonza-, hace rato, had … phone, have only
  4.0: he must, heard of, hell, il etait, in … and, intended for, is now, j habite, jaja … soy, kowal-, l an
  4.0: la … ni, landline |, le … para, le … tel, live, llanta … NUMBER, love to, me and, me another, me llamo
  4.0: me … pour, meani-, meaning, melan-, mensaje … la, message … mistake, my english, never heard, no a
  4.0: no … aqui, not the, number c, numero … depuis, off a, other number, over NUMBER, par erreur
  4.0: person you, persons, peut pas, please … i, plus … numero, pour … NAME, prive-, privee, probably
  4.0: que votre, rest … peace, saint-, sainte, serait ce, sir … am, sorry … be, sorry … number, soy … mama
  4.0: stran-, stranger, succession, suis … cliente, sur une, talking about, te va, telefono delete
  4.0: the reception, the … this, tiene bici, till the, tombez, un … qui, velo va, veter-, vida |
  4.0: votre boutique, want … else, was … for, wilme-, wilmer, with … husband, you … fake, you … sent
  4.0: your garage, | desconozco, | … fui, | … nadie, | … sa, ~_sim, ~aniq, ~divo, ~ivor, ~lieu, ~lign, ~rimo
  3.9: NAME pis, NAME … plus, NUMBER number, NUMBER … this, a bottom, a ramasser, a wheelchair, a … autre
  3.9: a … bracket, a … but, a … eu, a … home, a … office, ai l, ai … aucun, and this, anda … bici
  3.9: anything in, anything … you, apprendre, avez confondu, avez du, bici de, bici yo, bici … el, busca
  3.9: ciclista, clue, come get, confondu, corriger votre, dad passed, dayan-, de becyk, de main, de numero
  3.9: de velos, de … yo, debe, deced-, demandez, des … pas, east, ekivo-, el … ha, en mai, falle-, fallecio
  3.9: good luck, guada-, guadalajara, habla-, his bike, inconnu, is her, j … rien, le … ici, live in
  3.9: lo tengo, lol that, m … confondu, m … je, mais … ne, me you, miram-, moi aussi, mon voisin
  3.9: monsieur gagnon, mot, muchacha, my bikes, my … that, no clue, no soy, no tiene, not … phone
  3.9: number>forever, numero etait, old … for, on n, on … line, one here, pas ici, pas moi, pas … NAME
  3.9: pero no, persona equivocada, phone … she, pompiers, rest in, se ha, sent … me, silla … ruedas, smatt-
  3.9: somebodys, suis … et, tasha, texted … this, texting … me, the man, this … yesterday, ud, una bicicleta
  3.9: una tal, viens d, votre fiche, went … i, with you, with … bike, wrong phone, xioma-, xiomara, | … keep
  3.9: | … quien, ~ably, ~denc, ~eced, ~fort, ~mot_, ~onos
  3.8: NAME guy, a bike, a boat, a jamais, a mistake, ai … ans, al … no, anda en, anos y, any NAME, are … a
  3.8: are … trying, avait, barki-, barking, barking … the, bici tengo, bike … my, by … name, c … sa, ce nom
  3.8: connais … votre, depuis une, dicie-, du … c, either way, en vez, escribe la, est sa, esta tienda
  3.8: este cel, esto … una, etes bien, ex … the, faisa-, faisant, fait reparer, fake number, fella |
  3.8: funeraire, funeral home, gatin-, gatineau, hers, i bet, i keep, ici pas, idea who, in leeds, incor-
  3.8: j espere, jamais … chez, je regrette, just fyi, know what, le dio, le gars, lui |, made it, maestra
  3.8: mais … n, me about, me l, message pas, mis … anos, mon … en, monct-, moncton, never dropped, never met
  3.8: never … anything, ni bici, no … quien, no … who, nosot-, nosotros, noter, of you, oficina de
  3.8: on … boat, out my, pas … bon, pis y, pompi-, quien … y, recados, regrette, rendu a, revis-, rhond-
  3.8: rhonda, rodol-, rodolfo, somos, sr, staff, suerte con, suis … NAME, there … not, they … me, tiene este
  3.8: to … wrong, transposed, trying … reach, velo … a, velo … de, velo … un, vez de, vous … parler, want my
  3.8: well i, which is, wrong fella, y … lo, you meant, you trying, you … dije, you … es, you … va, zack
  3.8: | check, | moi, | our, | … changed, | … proprio, | … regrette, | … who, ~_hip, ~_ly, ~_mix, ~_ort
  3.8: ~cton, ~jese, ~leci, ~mix, ~mixe, ~monc, ~ncto, ~somo, ~taff
  3.7: NAME n, NAME please, NAME sorry, a stranger, a trois, a … ete, a … fille, affaires |, al … me, am her
  3.7: any … shop, are … to, arreglar, asking for, before me, bike this, bike … mine, boat, bon number
  3.7: bonjour … a, bureau, bus … no, ca NAME, cambio … numero, camionero, can … talk, carnal, caser-
  3.7: caserne, childs, compo-, customer … yours, de … bicicleta, de … sus, de … vie, decis, did … bring
  3.7: digit off, ecrire a, el … senor, eleva-, elle … decedee, en silla, es … ni, es … una, ese pedido
  3.7: est plus, get … bike, han de, have anything, here by, his … one, idea … quien, inn, is no
  3.7: is … mistake, is … one, je … d, je … les, joign-, know anyone, la … personne, le NAME, le … sinon
  3.7: ligne d, longer … this, me must, me … no, member, meme pas, mensaje a, mere |, message by, message ne
  3.7: mine … am, mix up, mme lavoie, mon homme, my dear, my … husbands, n … jamais, nada ahi, no de
  3.7: no … con, nulle, numero depuis, obten-, on call, on … one, or … text, parce … moi, pas … bike
  3.7: pas … velo, pero … soy, priso-, prison, pu ce, pu … cell, pu … numero, put … number, que … message
  3.7: qui … c, regan-, reparation mais, s … a, sa mere, semaines c, semaines … est, separ-, silla de
  3.7: suppose, svp corriger, telephone … la, tengo bici, text is, that … not, the 2nd, the right, ti guy
  3.7: trouver, un … vous, vous textez, vous … a, vous … ai, wrong>angry, yo lo, yo … he, your customer
  3.7: | faux, | … should, ~_ses, ~malo, ~oid, ~oign
  3.6: NAME ni, NAME pero, NUMBER miles, a ete, a otro, a … mauvaise, about his, aca, aki no, alguien mas
  3.6: am a, an … with, at work, aucun rapport, be another, because i, bicycle since, bring anything
  3.6: ce cellulaire, celular … no, change … cell, chat |, chick, coloc, comis-, comprado, congrats to
  3.6: cours … le, dans … magasin, de … bici, drop off, ecris … moi, el mensaje, es … mi, es … telefono
  3.6: este |, etes au, etes … je, etes … la, eu … velo, ex, fax line, fella, frappe, get all, good … this
  3.6: got … this, guarderia, hablas, have … car, he comprado, her cell, hers |, ici la, la quedo
  3.6: landline that, landline … reads, le … telephone, lo … a, lo … la, lookin, lord, lui … a, m … a, madam-
  3.6: madame, mal … no, me llego, me toco, me … quedo, moms, mon … finit, mon … par, name but, never … NAME
  3.6: no … bike, no … ese, no … hijos, no … or, not meant, nous a, nuevo y, of NAME, or … this, orbea
  3.6: pas ou, pas … c, passee, please check, please … your, plus pour, plus sur, pool, por … jaja, prett-
  3.6: pretty, proprio du, que bici, que vos, rapport avec, ready it, senora NAME, someone elses, sont pas
  3.6: soy la, sure … you, tengo hijos, that reads, the … desk, thing from, this … before, to fix, un tal
  3.6: una … NAME, velo et, verifiez le, votre client, vous … du, was meant, who NAME, y est, y lo, y … cel
  3.6: yo … en, you … tiene, | somos, | … desk, | … rapport, | … texte, | … voyons, ~_ex_, ~elev, ~moms
  3.6: ~ncon, ~nneu, ~oloc, ~ompo, ~oph, ~prad, ~sima, ~tros, ~usca, ~vorc, ~xis
  3.5: NAME i, NAME … c, a erreur, a … et, ago, ai rien, ami, arretez svp, avoir ce, avoir … numero
  3.5: bike … am, bike … is, bouchard, but really, but … is, cell … suis, centr-, char |, cherche, child-
  3.5: comprado nada, dautr-, dautre, decedee, dieron un, domin-, double check, el senor, el telefono
  3.5: el … era, ella you, emergencies |, equivocaron |, erreur … numero, es mia, ese nombre, esposo que
  3.5: est decedee, est un, good afternoon, has no, have … bike, here … me, icitt-, icitte, impos-
  3.5: impossible, informo, inscrit pour, is different, it … he, je … des, jefe no, know NAME, la famille
  3.5: le nouveau, le … etait, le … si, leeds, les llevo, lui il, ma vie, mari s, me llegan, me prend, me who
  3.5: mensaje … es, mi … ahora, mistake … is, moi que, negative, ninguno de, no era, no … el, no … quienes
  3.5: not his, not … any, nothing about, number used, parce, pardon … je, pas votre, person … the
  3.5: pieds dans, please … this, pour quelqu, propi-, que moi, que … bici, recu … facture, revisen, rory
  3.5: scooter, se … queda, ser, she … not, team |, texting … stranger, the lady, this no, this … i, to … by
  3.5: tremblay, uh, un autre, velo … NUMBER, votre magasin, vous ecrivez, want |, way i, who are, wish had
  3.5: y … erreur, you … to, | compre, | um, ~boat, ~citt, ~etty, ~geme, ~heir, ~lake, ~lang, ~lfr, ~lind
  3.5: ~nait, ~ndio, ~rina, ~taxi, ~thei, ~vait
  3.4: NAME le, a retired, a … NAME, a … never, a … or, a … ville, an … for, and … is, anota-, avisos de
  3.4: bike there, bike … i, bike … your, bravo pour, but my, c … moi, changer de, chema, clerk, clinica
  3.4: commande de, dan, de que, de selle, de … nom, delete … de, destinatario, dos anos, dos … y, elses
  3.4: en ese, en … taller, encore pour, enfant … le, es … delete, es … mio, ese senor, esposo … en
  3.4: est decede, etre … moi, excuse, fermi-, fille de, frapp-, fyi … number, gardi-, hace … ano, have sent
  3.4: have … tell, he … a, him this, homme |, in … i, inten-, it … number, jaja … no, jamais … a
  3.4: jamais … les, keep telling, know any, lady |, last guy, le bon, le … mal, ligne |, linea, lol … number
  3.4: lookin for, marcaron, marcaron mal, marri-, me estan, mi amor, mis les, mis … pieds, moi … lieu
  3.4: moi … vous, mon … avait, must be, ni … donde, no … mio, no … ningun, not NAME, not been, not hers
  3.4: number also, number at, number before, numero … que, numero … se, of yours, of … shop, office we
  3.4: one … off, pantoute |, para mi, pas … lol, petits, phone no, plastique, plus … ce, pour NAME
  3.4: que tengo, que … yo, ready … is, records |, reparacion no, right … i, saludo, she … i, she … out
  3.4: sigue llegando, son NUMBER, son ex, tel est, telephone la, texto la, these are, they … a, to … this
  3.4: todo … de, tu … es, un … c, un … que, us in, want … is, were a, when he, which … i, who is, wrong lady
  3.4: y … conozco, yo … NAME, you … call, you … his, your lookin, | … pero, | … tel, ~_ape, ~_fij, ~blay
  3.4: ~fij, ~lado, ~lses, ~nea_, ~olin, ~onct, ~sie_
  3.3: NAME left, NAME yo, NUMBER ou, NUMBER que, a fake, a pas, a … lol, a … magasin, a … place, a … votre
  3.3: about … repair, affaires, ai … velo, alle a, aqui … se, are looking, are … my, aucun … avec
  3.3: aucun … en, becyk, broug-, brought, burea-, ce … etait, check your, check … digits, cherchez a, chip
  3.3: coming to, d NAME, de abajo, de … non, de … quien, do … even, do … know, doo, el … otro, ella … tiene
  3.3: elle a, errad-, errado, es ese, ese no, est gratuit, esta … no, este chip, eu ce, faux numero
  3.3: file for, for … else, for … repair, forever>number, foto … la, front desk, gets, have this, he … to
  3.3: he … you, heard … your, her … she, his mom, hope … find, icitte |, il a, it wrong, j … l, jaja pero
  3.3: jajaja no, jamais mis, je … jamais, je … son, kien, l … j, la molestia, la personne, laval, les pieds
  3.3: lycra, m thibodeau, ma … au, madame |, mal … telefono, mamie, me … NAME, mia la, mine … only, moi … je
  3.3: moose, mrs, n etait, nadie se, nadie … en, name … this, names NAME, neither |, ni … tengo, no … tengo
  3.3: not who, not … here, numero mal, numero … client, numero … mio, of … all, of … place, on est, on … est
  3.3: on … pas, one digit, pas du, pas … bicycle, pauvr-, pauvre, person i, person … want, please quit
  3.3: plus … NAME, proba-, proprietaire de, put down, put my, put … my, que … cliente, que … n, quien eres
  3.3: quien … ese, reached a, rente, rep, salas, san, she blocked, ski doo, sorry but, su taller, suis le
  3.3: suis son, te dio, telefono … soy, termina … NUMBER, texts … the, the good, there … no, these>wrong
  3.3: thibo-, thibodeau, thing … you, this text, this … has, tiene … numero, to inform, to … what, todo lo
  3.3: truck-, tu veux, un ano, une … NAME, use … phone, vieux |, vous … bien, vous … ecrire, vous … pas
  3.3: was … customer, when she, winnipeg, wrong … but, wrong … maybe, years and, yo … soy, you … asking
  3.3: you … looking, you … who, you … writing, your records, your shop, | … aca, ~_ber, ~_mrs, ~_s?, ~_s?u
  3.3: ~atar, ~ayez, ~bure, ~busc, ~dece, ~gana, ~gnez, ~hod, ~iffr, ~inea, ~kien, ~labo, ~mrs, ~mrs_, ~ntl
  3.3: ~ogn, ~otel, ~reau, ~s?u, ~s?ur, ~tits, ~urea
  3.2: NAME passed, NAME … but, NUMBER vous, NUMBER … am, a pagar, a un, a … ici, a … lado, accident i
  3.2: ai NUMBER, allergique, am … and, and … do, aqui nadie, as … mauvais, avoir un, bon numero, bought the
  3.2: canada, changed her, cherchez, chez … c, clare-, co, con las, confo-, confundiste, conozco ese
  3.2: contactado, correct your, correct … records, courage, customer i, de casque, de parte, de una
  3.2: different NAME, dispa-, en … ni, entendu parler, entendu … de, era … el, es aqui, es un, esa tienda
  3.2: est … pis, esta escribiendo, este … no, este … nuevo, etes … sur, expecting, fatou, fille … NUMBER
  3.2: florida, for … this, gentl-, giving … my, hende-, here in, homme, i hope, in vancouver, is his
  3.2: is … and, j … achete, j … la, jamais entendu, jamais … parler, je … allergique, kien eres, la delete
  3.2: la j, la senora, lado |, law office, llamo, llegan, luck |, lui, mais vous, marca-, marco mal
  3.2: me … avec, me … texter, message … me, mi nombre, mio |, moi … pas, moved out, must … the, my … husband
  3.2: no … conosco, no … equivoco, no … jaja, not bring, not no, not talk, not … number, not … off
  3.2: not … owner, number i, number last, pas m, pas qu, pas ton, pas … rdv, pas … rendez, persona no
  3.2: personne que, personne … vous, perte-, pertenece, pete |, phone for, pick … the, plus le, polyv-
  3.2: polyvalente, pour … je, preguntando, que el, qui … son, quittes, record, remonte, reparer |
  3.2: right … for, se de, se quienes, she does, sir i, son … elle, sophi-, sophie, still … it, stolen in
  3.2: suis allergique, sur … ligne, sur … personne, sure … is, tablet, telefonos, telephone je, termina en
  3.2: texto recu, the landline, the plan, think the, to … only, touto-, toutou, try, un client, video-
  3.2: voice … i, voudrais pas, vous … n, want some, was never, what the, who tf, wish … a, would have
  3.2: wrong contact, wrong number, y este, y sigue, y … NUMBER, y … llegando, yo no, yo vivo, yo … un
  3.2: you … fue, you … money, | marco, | mauvais, | parce, | … bud, | … cher, | … hr, | … note, ~_cic, ~_lui
  3.2: ~adam, ~debe, ~ecy, ~egan, ~elc, ~epr, ~gem, ~ispa, ~lord, ~niq, ~niqu, ~ntly, ~onfo, ~orce, ~patc
  3.2: ~sca_, ~stra, ~yor
  3.1: NAME phone, a different, a fax, a pu, a … ca, a … station, aca no, acabo de, afrai-, afraid
  3.1: again … have, am no, am … customer, and has, anos no, aqui no, arretez … texter, be one, be the
  3.1: being repaired, bike … do, bonne chance, boutt-, boutte, bruh i, but … have, carrito, ce telephone
  3.1: ce … pis, chat qui, con … nombre, confu-, corresponde al, crois |, de otra, desco-, digito
  3.1: donne … cell, doute, elle … pu, elm, es pas, es … pero, esa no, est ca, est … ligne, este … pero
  3.1: et je, et le, et mon, et … velo, fake, feldm-, feldman, fired, foggiest, for real, fue de, fuera … su
  3.1: grati-, gratis, guy … not, habit-, hay manera, hay ningun, hay … NAME, herit-, herite, herite de
  3.1: his old, il … en, in boise, in florida, in for, is … of, is … up, jamais eu, je pas, la troisieme
  3.1: le … qui, les … dans, love … not, mais j, mais … chance, me fais, me … con, mi … asi, moham-, mohamed
  3.1: moi … est, mon dernier, named NAME, no he, nom la, nombre |, not … anyone, not … she, not … what
  3.1: nothing of, now … bike, number changed, number not, number … he, nunca he, nunca … mi, off his
  3.1: par … le, pas … client, passi-, passing, pis elle, place |, que … c, que … este, que … tiene
  3.1: qui … appelle, quoi l, rappo-, rapport, recko-, reckon, records, rehab, repaired, serait … pas
  3.1: tengo … jaja, that phone, that … is, the … he, this phone, tiene … cel, titul-, tout … temps, tu t
  3.1: tu … pas, tunde, un boutte, un digito, un taxi, unfor-, unfortunately, vendu … velo, was my
  3.1: whoever … want, will take, yo ni, you are, you … esta, your store, | acabo, | equivocado, | sir, | uh
  3.1: | vs, | … dan, | … femme, | … fue, | … work, ~_afr, ~afr, ~afra, ~bul, ~digi, ~eas_, ~esid, ~fake
  3.1: ~gets, ~igit, ~indi, ~mers, ~nfu, ~nfun, ~nia_, ~onfu, ~tado
  3.00: (tables say wrong_number)
  3.0: NAME quien, NAME … am, a celui, a montreal, a … ce, a … d, a … line, again you, ampar-, amparo, ans je
  3.0: apuesta, are … for, au … du, bad hip, been NAME, bike … have, bike … number, blocked me, boat |
  3.0: buscaba, ca … m, ca … souvent, ce … avant, cel por, cell je, chez … on, chiff-, client, clients |
  3.0: college, commande chez, commande … vous, condo, conos-, conosco, creo que, crout-, cuarto, de mme
  3.0: de ruedas, de … este, de … jefe, depuis 2, despacho, donde queda, donna-, donner, du … un, el … pasado
  3.0: erreur de, esa orden, ese … no, espere, est … salon, est … tel, foggi-, friend |, from … store
  3.0: getting texts, go by, haha non, have it, have … this, hi i, histoire, husband NAME, i checked
  3.0: i … getting, i … remember, in shop, je … l, jurid-, juridico, just kidding, just … and, l … avant
  3.0: la vecina, la ville, la … les, last … was, le llego, les dije, lieu de, like … of, lista … no
  3.0: mais bonne, mandando esto, meme … de, middl-, middle, mine and, mixed up, mr, my late, nadie con
  3.0: nadie … ese, ne … est, nel … no, never been, ni idea, ni … de, nimew-, nimewo, no … comprado, no … in
  3.0: not … never, not … you, novak-, novaks, numba, number … his, number … it, numero es, on … l, on … un
  3.0: ours |, panto-, pantoute, para … que, perdon pero, pertenece a, phone with, phone … NUMBER, pour … il
  3.0: pu ici, que mi, que oso, que … ne, qui avait, reass-, rien commande, right number, she … no, si le
  3.0: si … me, soy … no, su … y, suis … cette, suis … lui, t as, tas, te confundiste, telephone merci
  3.0: texter pour, that and, that … never, this … last, this … to, ti, times do, titular, tremblay |
  3.0: trompe … numero, un chiffre, un salon, une autre, us … that, used … have, vanco-, vancouver
  3.0: viens … avoir, vous … trompe, vs avez, y … bici, your … this, | aki, | pretty, | … afternoon
  3.0: | … esposo, | … estan, | … person, | … pos, | … tf, ~_mr_, ~_ti_, ~_uh, ~acin, ~ania, ~bois, ~chif
  3.0: ~clue, ~erna, ~ex_, ~fals, ~glar, ~hiff, ~mela, ~midd, ~mino, ~nosc, ~ntou, ~osco, ~phi, ~repr, ~rne_
  3.0: ~seni, ~tons, ~tty_, ~voil
  2.9: NAME to, NAME … y, NUMBER … a, NUMBER … un, a NAME, a nice, a saber, a vole, a … lo, a … so, a … there
  2.9: acheter, ai herite, am not, am … landlord, am … mr, an passe, and i, and never, and … am, anter-
  2.9: anterior, anything from, aucun NAME, bici jaja, bici … ustedes, bill, bill |, biolo-, bouch-, boyfr-
  2.9: bring … in, busca-, but … do, c … pas, ca … un, ce message, chiffre, cliente |, comprendre, con ese
  2.9: conjoint, connais … NAME, contact |, darli-, darling, daughter … this, de contact, de mecanique
  2.9: de … argent, de … mon, de … son, decede, depanneur, deux chiffres, digit, digit-, do … turn, ecoute
  2.9: el chip, el mes, elle n, enfermera, es nuevo, es … celular, ese … es, est … NAME, est … et
  2.9: est … mauvais, etait … telephone, fais pas, finit, firm, flori-, forfait |, get texts, got … and
  2.9: graha-, graham, had … number, has this, have not, have … his, he … in, his mother, his phone, hombr-
  2.9: hombre, il n, incorecto, inver-, is … mr, j … herite, joven yo, la parroquia, lady, las bicis
  2.9: le bureau, lista no, llamo … y, lo siento, lyne, mal |, me quede, me va, me … loca, mensaje … no, met
  2.9: mon conjoint, montreal |, my … he, n a, ni … la, no deje, no … idea, numero falso, of mine, ok … i
  2.9: ou le, ours, parroquia, person in, phone she, pierda, pour … un, quiza-, quizas, retrouver, se … fue
  2.9: since … so, someone … bike, sounds like, textos de, texts … someone, that … my, the ones, the … phone
  2.9: this message, this numbers, tienda no, to … bike, toutes les, troisieme fois, troisieme … que
  2.9: un … falso, unless you, va aller, vaya, velo a, velo chez, votre NAME, vous dire, whoev-, y … soy
  2.9: yo … deje, your file, | debe, | recibi, | somebody, ~_ago, ~_jac, ~abit, ~amie, ~aria, ~aska, ~assi
  2.9: ~atai, ~gie, ~hoev, ~homb, ~jac, ~lady, ~rior, ~sot, ~ulie, ~whoe
  2.8: NAME … a, NAME … son, a una, a … shop, ai meme, ai … laisse, am … florida, am … the, ambulancia
  2.8: and … his, ans … j, any shop, apues-, at any, at … bike, au NUMBER, au lieu, aucun … alors, be your
  2.8: because … is, bien you, bike … never, blague, brompton, busca |, but not, but … the, ca ne, cae
  2.8: chance … le, check the, chica-, chicago, chsld, clien-, cliente … vous, clinique, clinique dentaire
  2.8: compania y, compania … me, company this, connait, coworker, cuart-, cuz i, cuz … am, de cel, de … ans
  2.8: decev-, decevoir, dentaire, depan-, dire que, doit, en bici, en … tienda, enero, equivoco, espana
  2.8: est … blague, est … j, est … moi, est … mon, este you, fiche, fizz, for our, forever>wrong, former
  2.8: from … this, gemel-, get messages, getting … bike, gives, grade, hablo bike, hablo … lol, han
  2.8: here anymore, here … the, hope the, hospi-, i received, i … all, il … un, in peace, infir-, instead of
  2.8: is about, is got, is … different, j … meme, j … une, jamais ete, justine, l auto, la clinique, la mama
  2.8: lavoi-, lavoie, left … company, lieu, lol … do, lol … is, looking for, m … j, ma tante, magasin de
  2.8: mais … a, mari, me cae, me … with, mexic-, mexico, mis NUMBER, moi … velo, mon boss, more>wrong
  2.8: musiq-, musique, my … put, no trabaja, no va, no … being, no … tiempo, not know, not … one, number but
  2.8: number de, numero … pour, of our, otro |, owner of, par … je, parle-, parler … votre, parte … no
  2.8: party |, pas … pis, person … are, personne |, pu son, que … sepa, regre-, rien a, se equivoco, seguros
  2.8: senor, silla, son |, sorry … i, soy esa, soy … hija, spoke, te … de, te … un, temps pour, that number
  2.8: the … kid, theo, third … this, this i, this line, this ones, this you, to reach, trabaja, trabajo y
  2.8: tu … ecris, une blague, une semaine, une … personne, union, unles-, unless, veci, velo je, velo moi
  2.8: velo … j, vous … le, who that, whose bike, work i, wrong>not, wrong>number, y otra, y … he, yo sepa
  2.8: you think, you … am, you … trabaja, your shops, your … by, | felicitations, | … brother, | … casco
  2.8: | … customer, | … dueno, | … parte, ~aff_, ~aval, ~brou, ~clie, ~doit, ~gera, ~hosp, ~ipo, ~lamo
  2.8: ~nles, ~oev, ~oeve, ~ords, ~ospi, ~regr, ~rett, ~rnal, ~tula, ~uett, ~uli, ~unle, ~watc
  2.7: NAME en, NUMBER pis, NUMBER … us, a kids, a mix, a … fixed, a … from, a … se, ai … pas, am afraid
  2.7: ancien proprietaire, any … in, appelle … pas, apuntado, as pas, asigno, autre personne, avez texte
  2.7: avez … la, bike fixed, bike in, bike … ready, bike … you, boise |, bonne personne, bonne … pour
  2.7: breaks, bromp-, c qui, c … pu, cambie … compania, caron, cel es, cell and, cell est, chats, clini-
  2.7: collar, coma, confondez, conjo-, consu-, cycli-, de compania, de ninguna, de … le, de … saludos, dueno
  2.7: el otro, elle … plus, encore la, era … otra, eres, es delete, es mio, eso de, est meme, est pu
  2.7: est … troisieme, este … es, este … y, etes trompe, except the, forme-, from … you, fyi this, fyi … is
  2.7: gars, got his, got this, got … wrong, grandmother she, halif-, halifax, have no, hello i, here … years
  2.7: hi you, hijos, him … is, his new, i believe, i bought, i … afraid, in nebraska, it can, it … this
  2.7: j … NUMBER, jamais alle, je crois, joignable, justi-, know the, l … passe, la bonne, la c, la … porque
  2.7: late husband, le dejo, le … par, lol c, lol … est, longer has, lucil-, lucille, me … do, me … error
  2.7: misdi-, misdialed, mort, ne suis, nebra-, nebraska, ni se, ninguna, no lleve, not … nothing, nuest-
  2.7: numero l, numero votre, numero … mi, offic-, old owner, one … NAME, ortho-, otra NAME, pas … cell
  2.7: pas … moi, pelletier, personne … ce, phone on, pieds … votre, plusi-, plusieurs, porque no, pos
  2.7: pris … numero, qui … ai, rappel mais, remon-, retired, salon, se … es, soy … senor, suegra, suis pas
  2.7: sure how, texting the, texting … wrong, the … went, these>number, think we, to … up, tuvie-, tuviera
  2.7: un … cell, une roue, une … j, usado, we … up, wife and, wrong>stop, wrong>texts, wrong>you, y por
  2.7: y … me, years … i, yo … lleve, you that, you … somebody, | listen, | … believe, | … bici, | … hermana
  2.7: | … pedales, | … siento, ~_cru, ~_cyc, ~_ere, ~_sop, ~_tas, ~abla, ~ea_, ~egre, ~fice, ~gars, ~heq
  2.7: ~hequ, ~iddl, ~ijos, ~lane, ~lori, ~mado, ~mpie, ~neur, ~offi, ~onsu, ~orid, ~paro, ~patr, ~raid
  2.7: ~rrit, ~seem, ~ska
  2.6: 2 ans, NUMBER … je, NUMBER … pas, a truck, a … and, a … de, a … i, about … bike, ai une, aimerais ben
  2.6: alle, am from, anywh-, anywhere, aqui … hay, at … number, au depanneur, au travail, avec un
  2.6: avec … magasin, aviso que, be … i, believe this, believe you, bendiciones pero, bendiciones … no
  2.6: boise, bowli-, bowling, buddy, buscan |, but he, c … qui, cambio de, celular … la, chiffre de, chum |
  2.6: confundieron, conozco a, content, creo … este, crois, crois … ce, cuantos, cycliste, d habitude
  2.6: dads phone, de nina, de velo, de … cote, deportista, des erables, desk at, destine, digits
  2.6: dueno anterior, dueno |, ecout-, el tiene, en france, en … roulant, erables, erron-, eso es, est qui
  2.6: est … vieux, ete, form … i, france, got no, guy … me, habei-, habeis, habitude, have … wrong, hey just
  2.6: hey … fyi, hip, il … jamais, in time, in … night, in … your, is … his, is … old, juin, l atelier
  2.6: le forfait, le … que, llegan cosas, llegan los, lo dieron, looki-, mal … le, manera … que, mayor-, mio
  2.6: moi … l, mon … du, mon … mais, mon … partout, mucho … de, must, my daughters, my … when, named, ne me
  2.6: no mr, no one, no usa, no … that, none … them, nous on, number … week, number>me, numero ahora
  2.6: numero partout, numero se, of me, office, old number, on to, on … lol, os habeis, own no, parmi
  2.6: pas … magasin, personne de, pis on, please tell, que bueno, que pasa, qui j, qui … ca, quoi votre
  2.6: reached, records … is, remember |, says … not, she gave, shop is, shop … do, soi, suert-, suerte
  2.6: te … a, tener, tenia este, texts>wrong, that person, the … again, there is, this … be, this … my
  2.6: this … off, to have, to miss, to … when, travaille pu, trois-, troisieme, tucso-, tucson, una … delete
  2.6: usa este, usa … numero, velo ici, velo lol, votre … a, was … bike, whoever, will want, wrong guy
  2.6: y … tengo, you … usa, | chez, | getting, | mis, | mistaken, | quelqu, | … bueno, | … errado, | … esa
  2.6: | … mal, | … message, | … passed, | … sus, ~_inn, ~_kie, ~_mm, ~_try, ~_viv, ~chip, ~ffr, ~ffre, ~gits
  2.6: ~guna, ~lini, ~mpos, ~must, ~nsul, ~nywh, ~orri, ~rmie, ~rron, ~rtab, ~salo, ~sop, ~suer, ~veci
  2.5: NAME, NAME … soy, a bad, a des, a diff, a guy, a landline, a poder, a qui, a une, abuelito
  2.5: acabo … sacar, ahi no, ahora lo, ai achete, ai … commande, ai … mis, am … her, an dernier, and she
  2.5: anda |, appareil, asi |, autre numero, avocat, away from, barel-, barely, been … a, belon-, bici con
  2.5: bike wrong, bikes are, bikes … you, bonne … avec, canad-, cette personne, chance avec, chicoutimi
  2.5: city, code NUMBER, con otra, cousin he, creo, de bicycle, de … icitte, dentista, depor-, dropped … a
  2.5: el de, employee, en … el, equivoco de, es una, esa … you, ese … you, et n, et … a, even own, even … a
  2.5: fauteuil roulant, getting … for, goes … the, grandmother, he ido, heard, him my, his, i … his, ido a
  2.5: is like, it … wrong, jaja no, know it, knowl-, knowledge, l … dernier, la semaine, la … d, la … et
  2.5: le … et, left in, line … a, lost … job, m appelez, mail, manana con, manchester, manera de
  2.5: mauvais gars, mauvais number, me … dieron, message came, message … est, mi bicicleta, mijit-, mijito
  2.5: mine now, mistaken, mix, moi … client, mon … j, monsieur … n, montreal, my grandmother, n avez
  2.5: negocio, never in, no hablo, no soi, no … amor, no … bicicletas, no … esta, no … has, no … ninguna
  2.5: nom du, not mine, not your, not … a, not … of, notai-, number ends, number … have, number … le
  2.5: number … that, number … up, numero appartient, numero … de, numero … j, occupe, otro lado, out … to
  2.5: owner |, par … j, parece, pas … facture, pas … mon, peper-, pepere, personne n, peut etre
  2.5: phone … this, poder, pour … vous, presb-, presbytere, pu le, quel … vous, quoi j, quoi … ai
  2.5: rendez … de, rendu, rente-, resse-, roula-, roulant, sa, se confundieron, se … son, send>wrong
  2.5: ser otra, so this, suis … alle, suis … je, sweetie, take … for, tante, te … bro, telce-, telcel
  2.5: tengo … anos, the company, the … because, this … any, told the, tout le, tromper … numero, un … y
  2.5: una foto, usa, usted, vecina, velo … haha, vive, vous arretez, vous cherchez, vs, whoevers, wife … i
  2.5: with … to, wrong … i, y no, you keep, you wrote, your … for, your … so, yourself, | maam, | pardon
  2.5: | … creo, | … hablo, | … idea, | … mijo, ~_cy, ~_ici, ~_mr, ~_sa_, ~_ud, ~_vs_, ~alum, ~anin, ~belo
  2.5: ~blet, ~eani, ~elon, ~eros, ~jos, ~nera, ~net_, ~ntad, ~osp, ~pena, ~pist, ~reh, ~rles, ~sepa, ~sieu
  2.5: ~urra, ~voco, ~vs_, ~yon_
  2.4: NAME andre, NAME she, NAME … est, NAME … not, NAME … to, NUMBER … lieu, a ce, a mes, a moi, a peut
  2.4: a shared, a … etre, a … que, ahora … tengo, ami |, appelle, aqui … la, aucun … a, avez pas, avoca-
  2.4: bertr-, bertrand, bici … en, bueno you, ca doit, cellulaire d, changed … number, cherchez qui
  2.4: chiffres, compa, confundiendo, connais … ca, conozco su, cosas de, d avoir, d numero, dame, daughters
  2.4: de NAME, de sacar, de … escuela, de … j, desti-, disculpa, divorced, doit etre, earl, en reparacion
  2.4: en … aucun, en … je, en … no, en … y, errone, es … ustedes, espero que, est pas, est … cellulaire
  2.4: est … ma, esto me, falso, felicitations, guy, habite, had a, handing, has not, ici, ici … de, identity
  2.4: is … been, is … shared, jaja … que, joven … me, l … NAME, la … maison, la … pero, la … que, lent
  2.4: letting … know, llamo NAME, me … are, me … be, me … confundiendo, meses, mi casa, mi nena, mi … porque
  2.4: moi qui, monde, moved, movil |, murio, my neighbor, nada en, need … to, ningun NAME, ningun … se
  2.4: no el, no … by, nobody named, nom … mon, not any, not help, not here, not think, not … by
  2.4: not … please, now his, number … got, number … is, numero y, numero … deja, numero … no, off i, ojala
  2.4: on vous, one … you, otra persona, ou … est, pas pour, pelle-, pero … de, phone … to, pintar, porqu-
  2.4: porque, portable de, pour … rappel, prevenue, quien, ramir-, ramirez, random, reach-, reception de
  2.4: recien, recipient, ride a, roommate, saludos |, same … as, school office, servi, solicitor
  2.4: somebody elses, soy, succe-, tengo yo, tengo … en, tengo … que, texts about, tf, that … were
  2.4: the building, the trek, time … me, toco, todo … mi, toute-, toutes, un … pas, une … dans, up with
  2.4: used … phone, vivre en, voisine, votre dossier, vous … ecrit, walker, want NAME, weste-, western
  2.4: who you, whoever you, with … customer, woman, y yo, years, yo … bici, you but, you … have
  2.4: you … mistaken, yours, | bro, | … if, | … mobile, | … pense, | … recois, | … texter, | … trompez
  2.4: ~_adm, ~_bil, ~_dif, ~_fak, ~_his, ~_mio, ~_oja, ~_soy, ~aca_, ~ald, ~avoc, ~bly, ~bly_, ~croi, ~dame
  2.4: ~dest, ~enor, ~eot, ~evio, ~evis, ~fak, ~flor, ~geri, ~guy_, ~ieur, ~igl, ~igle, ~itu, ~loc_, ~med_
  2.4: ~muri, ~ojal, ~oms, ~oms_, ~poll, ~porq, ~seno, ~soy, ~soy_, ~tul, ~uida, ~veri, ~viv, ~ycli
  2.3: NAME … l, NUMBER … away, NUMBER … y, a esa, a pogne, a … avec, a … hijo, a … in, aimerais … ca, algui-
  2.3: alguien, along |, and you, and … no, another customer, any … thank, anywhere |, appartient … a
  2.3: avait … numero, avez ecrit, belongs to, bici roja, bici y, bici … mi, bike … wrong, bikin-, biking
  2.3: bjr je, bon encore, by mistake, cabal-, caballero, camio-, camionneur, can … pick, ce … je, celular de
  2.3: chela, chien a, con NUMBER, confunde, connaitre, cowor-, crois qu, crois … il, cruza-, cruzaron
  2.3: cruzaron los, cruzaron … numeros, cuz, de bici, de cell, de number, de … familia, despa-, don, du mal
  2.3: el era, el … anterior, empre-, empresa, en enero, en velo, ensei-, equivocaste, es trompe, est mort
  2.3: est … votre, este … un, expec-, fallecio en, farm, febru-, february, fix your, for … he, free bike
  2.3: gimna-, gimnasio, goodn-, goodness, grandson, haha i, have … a, have … bikes, he used, he … my
  2.3: hope you, i … picked, i … take, idea … you, in february, in … spring, incorrecto, is a, is called
  2.3: is … NAME, it if, j … ben, jconn-, jconnais, joint, just … lol, kien es, landl-, le cellulaire
  2.3: le dieron, ligne de, like … is, llegando, lo … hace, los numeros, main |, mais … est, maner-, manera
  2.3: meant for, meme nom, menci-, moi et, moi … NUMBER, more thank, my … never, name here, name |, nephew
  2.3: neveu, ningu-, no creo, no … am, not have, not … look, not … own, nuevo no, number anymore
  2.3: numero errone, numero … je, numero … mois, our office, parec-, pas connaitre, pas de, pas qui
  2.3: pas … ca, pas … telephone, pense, pense … c, pero este, person … not, personne … s, phone any
  2.3: please correct, plome-, plomero, quelqu … vous, quels, quien … dejo, reassigne, recordatorios |
  2.3: records this, recycled, rueda-, ruedas, sais … qui, se quedo, shop … my, si … no, siempre me
  2.3: since NUMBER, socce-, soccer, someone else, suis jamais, suis … NUMBER, supposed, supposed to
  2.3: sur … cell, t … trompe, te equivocaste, tengo … con, text … a, text … have, texts … NAME, that … here
  2.3: the babysitter, the county, the … fella, the … there, this and, this … anymore, this … is
  2.3: tiene … telefono, time on, times … i, to our, to speak, told … before, trying to, un vous, un … mal
  2.3: unas, up the, velo … ai, vivo en, vivre, vous j, vous … je, was intended, was |, y … pas, your … in
  2.3: | donne, | senorita, | wat, | … bicicleta, | … errone, | … habite, | … letting, | … llego, | … lookin
  2.3: | … office, | … papa, | … prof, | … recipient, ~_cuz, ~_gue, ~_hen, ~_nul, ~_um, ~amio, ~creo, ~cuz
  2.3: ~cuz_, ~duen, ~epan, ~gati, ~iff, ~ines, ~inos, ~isie, ~ists, ~lgui, ~li_, ~lien, ~mewo, ~mig, ~mion
  2.3: ~nct, ~nero, ~ngun, ~ntle, ~ocas, ~ocor, ~prev, ~rdie, ~rias, ~sthe, ~tati, ~tina, ~ulle, ~ywa
  2.2: NAME changed, NAME does, NAME never, NAME … she, a don, a lot, abri, acaban, all … am, all … the
  2.2: am locked, am using, am … you, and got, and we, and … i, anos … de, anything … your, assur-
  2.2: aucun … de, avez le, back to, be … on, believe … message, belongs, bici que, bicicleta … en
  2.2: bicycle … NUMBER, but she, c … un, ca avoir, cherc-, chez la, clue who, county, dans votre
  2.2: dans … platre, de pedales, de … client, de … ma, de … pas, diff, different, dropped off, du … et
  2.2: dueno de, en magasin, enfant, esa senora, est celui, este telefono, este … ahora, esto es, ex … el
  2.2: fait … ans, file this, folks |, for someone, from … bike, from … guys, garza, got the, guys … and
  2.2: half the, handi-, have the, help with, hermano … no, i turn, i … locked, i … ordered, i … using
  2.2: if … need, in texas, inverse, is not, jamais … ce, je pense, je recois, je … sais, jr, judas
  2.2: know your, l ai, la couleur, le entiendo, le prof, line, line at, llega a, manit-, me instead, mista-
  2.2: mistake … me, modo |, moi j, monsi-, monsieur, my dads, my man, my wheel, n y, ne sais, need his
  2.2: ningun … de, no is, no reconozco, no tenemos, no vive, no … it, nobody by, nobody … that, nope … me
  2.2: not … wrong, not>wrong, numero bonne, numero equivocado, numero era, numero svp, numero … 2
  2.2: numero … journee, off … file, on … text, one by, other one, other … this, parler de, parol-, parole
  2.2: pas … et, pas … nom, pieds, platr-, platre, poutines, rando-, receptionist, reconozco, recu votre
  2.2: refile, revise el, revise … numero, rien chez, san NAME, scoot-, senorita, siento, skate-, ski
  2.2: sorry no, soy tu, specialized, such person, tel de, telefono … de, textez … mauvais, texto … est
  2.2: the team, think you, this … somebody, thought this, tiempo |, tienen el, to send, uh i, una … y, up i
  2.2: using it, vato, vecin-, velo … le, vez … a, voisi-, votre … ce, votre … est, vous je, what … i
  2.2: with another, would that, wrong one, y … con, you before, you got, you les, you … contacting
  2.2: you … our, you>wrong, your … is, your … put, | euh, | … check, | … fils, | … reste, ~?ur, ~_bom, ~_sep
  2.2: ~_sr, ~_vs, ~ami_, ~atre, ~bom, ~bomb, ~cara, ~carn, ~coot, ~dif, ~dir_, ~dson, ~eard, ~eg_, ~engl
  2.2: ~erch, ~herc, ~ieds, ~ior, ~ior_, ~mbla, ~mort, ~oote, ~outt, ~pien, ~plom, ~ppos, ~rce_, ~rdia, ~rner
  2.2: ~rril, ~scoo, ~sons, ~uien
  2.1: NAME c, NAME … have, NUMBER and, a car, a donne, a votre, a … nom, a … that, aca … es, actua-, adults
  2.1: ahora … mio, alle chez, alle … vous, ans que, are trying, arretez … de, autrement, avait … que
  2.1: babysitter, be someone, believe, belongs … the, ben non, bien … mais, bike at, bill and, buscan
  2.1: c … le, ca … NUMBER, calga-, calgary, cambiaron, carna-, ce numero, cel, changed, cherchez |
  2.1: ciclistas, connais … ce, connais … de, consultorio, de ella, de … dans, de … su, decea-, deceased
  2.1: des freins, desolee je, du … dans, el plomero, ends in, erreur sur, erreur … la, es que, esa persona
  2.1: eso no, est … sur, estas, este number, etes … gentils, eu … numero, euh, fait NUMBER, fait … fois
  2.1: faites … je, false, fils de, foot in, for … do, forwarding, gelat-, google … number, grace
  2.1: hace … anos, has … different, he … like, here … has, how … times, husbands, i used, in … text
  2.1: incorrecto |, indic-, indica, is … google, it … more, j … a, je … prends, kitchen, l … pis, la … fois
  2.1: la … ustedes, le cell, le escribo, le prends, le … chez, le … ou, left … in, licen-, line for
  2.1: llegan … mensajes, los … de, lot of, main, mais … pas, mal note, manana … el, many … do
  2.1: mauvais numero, me his, me … at, me … bien, message … arrive, message … m, messages for, mi … como
  2.1: mi … este, mi … yo, miles, moi votre, moi … m, my ex, my … this, name at, names, never set
  2.1: never … foot, no se, no such, no … es, nop no, nop … soy, not … cell, number this, number … do
  2.1: number … years, numero incorrecto, oh … i, one … that, orden … es, oso, ouin c, owner … this, pas elle
  2.1: pas etre, pis moi, plumb-, pobre, pop |, previ-, quatr-, que ce, que … favor, quedo … pero, qui je
  2.1: reassigned, recip-, recipient |, recon-, roomm-, rosad-, rosada, search, set foot, set … in, share-
  2.1: shared, so … you, somos una, su bici, t a, te … pero, tell your, tenem-, tenemos, texter svp, texto s
  2.1: the labor, the only, the … about, the … who, there it, think it, this used, tiene su, to … somebody
  2.1: trompee de, tromper |, tunis-, tunisie, un consultorio, un telefono, update the, usted … a, verif-
  2.1: voice number, vous me, vous … this, ward, what i, wrong … good, yo … no, you find, you must
  2.1: you … trying, | bill, | old, | pero, | texto, | vaya, | … are, | … cel, | … client, | … contact
  2.1: | … number, ~_euh, ~_lak, ~_mig, ~_mus, ~_sum, ~_toc, ~admi, ~anad, ~anos, ~arag, ~arec, ~atis, ~bill
  2.1: ~cast, ~cina, ~ctua, ~domi, ~ecip, ~erif, ~erit, ~euh, ~euh_, ~fed_, ~gasp, ~gnan, ~gni, ~ibie, ~ica_
  2.1: ~imad, ~inge, ~ingu, ~mio, ~mist, ~mons, ~mr_, ~nged, ~ooki, ~oomm, ~ordo, ~plum, ~rair, ~ria_, ~rmer
  2.1: ~scan, ~stak, ~trem, ~tual, ~vive, ~xpec
  2.0: NAME … anymore, a bus, a digit, a dog, a … celular, a … deux, a … mais, a … this, a … who, address i
  2.0: aki, alvar-, am … nurse, am … widow, anos, anterior de, are mistaken, are on, are |, as … la, ask him
  2.0: avez … deux, avez … mauvais, avez … mauvaise, avisar, away last, be … of, believe … have, ben … avoir
  2.0: bici ni, but you, by accident, can … have, ce cell, ce … doit, ce … est, ce … la, ce … m, char, chequ-
  2.0: chico-, chuch-, chucho, cliente, con … persona, conmigo |, connait pas, cycle, d … la, de chat
  2.0: de correos, dejen … mandarme, donne un, duboi-, dubois, el cambio, el … a, en no, en … pis, enesi-
  2.0: enesima, enfer-, entendu, es … hermano, es … se, escribirle, eso … la, est … fille, este … me
  2.0: estimados, et … m, et … suis, everybody, faux, forever>these, frere … a, garag-, garage, here no
  2.0: honest, i not, i … this, il … dans, in any, inherited … number, is … ex, is … who, je … client
  2.0: je … du, je … sur, keeps … me, kitch-, la … ortiz, landline, lawyers, le … al, list>number, lo compre
  2.0: lo conozco, looking, love |, m NAME, mal, me confunde, meant … me, mensaje para, mensaje … era
  2.0: mensaje … por, mi … el, mijo |, moi en, mon grand, mother |, my … i, my … name, name … your, negoc-
  2.0: neighbors, nephe-, no … a, no … entiendo, no … person, non plus, not … no, nous, nro, number when
  2.0: number you, numero d, numero porque, numero … c, numero … y, officer, old … of, only the, ordered
  2.0: orteg-, ortega, ortiz, out loud, para otra, particular, partie, pas … cliente, passed the
  2.0: pere … decede, pete, plante, plus … ici, polan-, poland, presto, preve-, proprio … numero, que buscan
  2.0: que ustedes, que … con, quel velo, reach is, remove it, s … NAME, searc-, sevil-, sevilla, sient-
  2.0: somebody |, someh-, somehow, soy … pero, stick, still in, sur … telephone, suyo, te bendiga
  2.0: telefono de, tengo NUMBER, tengo ninguna, texto … pas, texts … him, the navy, the … person, the … tree
  2.0: there i, this … been, this … goes, this … just, this … you, time i, to exercise, to mr, try … other
  2.0: two years, typed it, un … de, up a, up … bike, usted … que, velo la, verifique, vez no, vicar-, visto
  2.0: viuda, vous … j, vuestra, was your, widow, with … wrong, wrong i, y … que, yo, | avertissez, | bravo
  2.0: | estimados, | excuse, | fyi, | kien, | monsieur, | think, | told, | … amable, | … bus, | … cliente
  2.0: | … mensaje, | … recu, | … texted, ~_aki, ~_ayu, ~_ic, ~_nro, ~_yo_, ~aded, ~aliz, ~assu, ~axi, ~bouc
  2.0: ~brom, ~ced, ~cheq, ~ctic, ~diff, ~dlo, ~dlor, ~doub, ~edas, ~egoc, ~enfe, ~eryb, ~eses, ~evin, ~ewo
  2.0: ~faux, ~fiq, ~fiqu, ~git, ~goc, ~goci, ~hanc, ~hbor, ~ifiq, ~kitc, ~ley_, ~live, ~lize, ~mio_, ~mmat
  2.0: ~mus, ~ndli, ~ndlo, ~nemo, ~neph, ~ngu, ~nn_, ~nor_, ~norm, ~nous, ~nsie, ~nsp, ~onst, ~pany, ~rtun
  2.0: ~ryb, ~rybo, ~tair, ~try_, ~umm, ~usio
  1.9: NAME il, NAME que, NAME wrong, NAME … me, a faire, a nurse, a … voice, abonnee, actually, am allergic
  1.9: am … your, and … to, aqui vive, are for, are … the, avant elle, avez compose, avez … mal, ayer … no
  1.9: been there, before … i, bendiga |, bibliotheque, bien el, bike … will, bro i, bud, but here, but … am
  1.9: but … has, but … his, but … we, cell de, cellulaire |, check … records, chez un, compre, con nosotros
  1.9: confunden, confunden con, cute, dads … he, de personne, de quien, de … mensaje, dear, dear … i
  1.9: deje ninguna, delete … y, denve-, denver, denver |, desolee, diall-, du … de, du … noter, era mi
  1.9: erroneo, ese … soy, est … ca, est … destine, est … en, est … vous, estad-, estado, este … you
  1.9: excuse me, fallo, fille … a, filled in, fils, finge-, fois que, for … i, for … lol, forei-, foreign
  1.9: funer-, genev-, genevieve, good for, got me, gracias … no, hay ninguna, he … no, her … this, here
  1.9: here stop, here … NAME, hey you, hier soir, i guess, i … allergic, ici le, it no, it … there, j … eu
  1.9: je … etre, keep … this, know, know … shop, l … de, l … dit, le mois, let you, limpieza, lune
  1.9: ma … avait, ma … s, mal noter, mapel-, me confunden, mensajes de, mi … esta, mi … fallecio, misty-
  1.9: mistyped, moi maintenant, moi … en, mon oncle, montana, monterrey, mr okafor, municipale, my … friend
  1.9: nada con, nada … su, nena, ni, ninguna NAME, ninguna … en, no conosco, no fui, no la, no … at
  1.9: no … works, not ride, noter le, now … texts, numero que, numero … nuevo, of him, of … stuff, off it
  1.9: on … a, on … for, oncle, only a, only … i, ortega |, pas commande, pas destine, pas … l, pense que
  1.9: pere est, pero, pero ahora, person, pharmacy, phone … a, probleme, que NAME, que tanto, qui est
  1.9: quien … lo, quiere, registrado, reponds, rode, salon de, seems, she has, she … off, she … your, shop i
  1.9: shop … i, somebody gave, somebody … you, sorry to, soy ese, stati-, stop … for, su negocio, suegr-
  1.9: suis … votre, sure the, t … pas, team, telefono yo, tengo este, tenia, textiando, there and
  1.9: there … is, these … for, they gave, think, though |, tienda en, to … her, typo in, un numero, una bici
  1.9: una … no, update … number, velo dans, vou, vous c, vous … compose, we can, whose, with no, would … you
  1.9: wrong … no, wrong>send, y … NAME, you van, you … the, your … a, your … came, yours-, | disculpa
  1.9: | siempre, | … aimerais, | … entiendo, | … inherited, | … je, | … llegan, | … owner, | … reponds
  1.9: ~_ant, ~_dou, ~_eto, ~_inc, ~_ni_, ~_nr, ~_poo, ~ario, ~aser, ~bud_, ~cant, ~cipi, ~denv, ~elat, ~ella
  1.9: ~ephe, ~fils, ~fund, ~fune, ~ghb, ~heri, ~icer, ~igi, ~ker_, ~lumb, ~nata, ~ndas, ~ndie, ~nfus, ~occ
  1.9: ~odys, ~oisi, ~olee, ~olog, ~ongs, ~pio_, ~pomp, ~prio, ~rary, ~rten, ~sim, ~sth, ~sueg, ~suyo, ~teni
  1.9: ~try, ~uegr, ~whos, ~zos, ~zos_
  1.8: a ella, a google, a … le, a … not, a … y, again … is, ai … achete, ai … de, alumnos, am in, am … guy
  1.8: amigo, amigo |, and … a, and … not, andre, annulez … mon, ans … a, appartient plus, assistant
  1.8: avec son, avez la, balle-, ballet, bay |, belle, bici en, bici … de, bicycle, bike what, bike … no
  1.8: bill i, buscando, but it, ca … ai, carajos, ce … c, cell pis, chez vous, chiffres |, cliente … dio
  1.8: coinc-, colegio, commande … velo, compa-, con otro, conosco |, de quelqu, de … ecole, de … mais
  1.8: de … ninos, de … y, definitely, delete salon, denti-, descanse, did … leave, different … now
  1.8: dije … no, dios te, does |, dubai, ejerc-, ejercito, el ejercito, el titular, elle |, emergencies
  1.8: en a, en chicago, en … ejercito, equivocaste … numero, es … que, est au, est dans, esta … una
  1.8: este movil, et personne, etait son, etait … velo, exist-, farma-, farmacia, fille vous, for another
  1.8: for emergencies, fork, fue el, gentils mais, google voice, groom, guagu-, guagua, guy … a, hace un
  1.8: have wrong, he … got, him |, i … in, i … of, invalid, is … dads, jamais … la, je … qu, journee … vous
  1.8: know of, le … de, le … je, le … mauvais, lieu d, life |, lleve nada, m … laisse, madame je, me … am
  1.8: mi primo, mijo, mis alumnos, mistake, montar, month |, mosqu-, movil, munic-, my name, my parents
  1.8: n ai, n appartient, nada a, navy, necesita, neigh-, ni siquiera, nice but, ningun, ninguna bici
  1.8: no … en, no … pedido, nobody … NAME, not make, not this, nothing … i, number must, number since
  1.8: numero el, numero … appartient, numero … maintenant, numero … pense, numero … votre, off you
  1.8: on purpose, one on, one … i, only … a, or … it, orden no, order-, out to, out … is, pas … NUMBER
  1.8: pas … affaire, pas … en, pas … que, pasad-, passed in, persona, pic … the, plant-, plus a, por … ni
  1.8: previous, prior, que busca, que quelqu, que … habla, que … textez, rencontre, reparacion, retourne
  1.8: sacoc-, sacoche, sea, seem, sende-, sender, senor-, she says, she … you, siqui-, siquiera
  1.8: sombody else, someone |, somme-, sommes, son, soy … persona, split, sus … pero, switched to, table-
  1.8: telefono … su, tes … de, textez a, the customer, the … never, this month, this … belongs, time with
  1.8: todo respeto, tremb-, trompe, two … ago, usted … el, velo ce, viero-, vieron, voisine |, votre … on
  1.8: vuest-, wrong this, wrong>remove, y … a, y … otra, y … personne, your … are, | had, | incorrect, | not
  1.8: | … switched, | … wrote, ~_cli, ~_dau, ~_her, ~anyw, ~aspe, ~chie, ~cli, ~cono, ~corr, ~dear, ~dmi
  1.8: ~dso, ~erso, ~fres, ~ghbo, ~grat, ~iai, ~iali, ~icip, ~ighb, ~igna, ~iol, ~lak, ~lee_, ~lema, ~line
  1.8: ~mami, ~mosq, ~moun, ~mpan, ~ndso, ~nyw, ~oba, ~otro, ~ovil, ~prac, ~reac, ~rifi, ~rois, ~rso, ~rson
  1.8: ~rtic, ~san_, ~son_, ~spor, ~sul, ~tene, ~ucs, ~umba, ~ywh, ~ywhe, ~zas_
  1.7: NAME at, NAME this, NAME … au, NAME … ce, NUMBER … c, a cyclist, a de, a … nouveau, a … number
  1.7: a … oficina, abajo, am … who, and his, andab-, andaba, andra-, andrade, annulez pas, apart-
  1.7: apuntado a, apuntado el, aqui … vive, asthe-, astheure, avant … en, avez … a, ben ca, bici … la
  1.7: bici … ni, bicicleta … mi, bike and, bikes not, bonjour vous, bonne journee, booke-, booked, boula-
  1.7: boulangerie, bueno-, buenos, building, but good, caban-, called you, can … be, cargo bike, ce … depuis
  1.7: cell |, cette boutique, change pour, ciel, cita … manana, coiff-, coiffure, coleg-, commerce
  1.7: compagnie, con ustedes, con … respeto, conosco a, conozco … ningun, cork, cyclist, d affaire, d … je
  1.7: de coiffure, de nuit, de … esta, de … lol, de … persona, destine |, diffe-, dites a, do … ride
  1.7: dog … my, du tout, dude |, el pollo, elle en, en … como, enfre-, enfrente, es … a, est moi, est … chez
  1.7: est … svp, esta es, et moi, ex … he, except, facte-, facteur, faites erreur, fake … lol, fixing … bike
  1.7: florida |, for somebody, gars a, gave … to, guest, guy |, hace … mes, have … been, heill-, heille
  1.7: here or, hered-, hermano, hobbi-, hobbies, home … this, i share, i think, i … not, i … your, il y
  1.7: in … family, is mr, is … kids, j suis, je … fais, know … not, la caisse, le client, les … a, line on
  1.7: llamo … pero, llego un, local |, longer NAME, luck, made a, mais … ai, make … you, mal apuntado
  1.7: mal … el, mal … es, many times, marta, me i, me this, mensaje recibido, message … pour, message … to
  1.7: mi vecino, might … to, mis … no, mismo … pero, moi … non, moi … numero, moi … tout, mon coloc, mon … n
  1.7: mon … pis, my … in, n … aucun, new … i, ni … bici, ninguna bicicleta, no time, nom a, nom … est
  1.7: none of, not being, not take, not … bikes, not>you, nouveau … c, number bro, numero … ma, of … please
  1.7: office no, one named, para … no, pas … monsieur, perso-, persona que, phone a, por … vez, pour un
  1.7: pour … l, previously, proprio, qu … y, que … avez, que … esta, que … voulez, quede, qui … vous
  1.7: ramasser, reached … wrong, recogen, recois, recois … messages, refil-, renco-, rien … vous
  1.7: roommate he, rouyn, ruiz, salon … coiffure, se … los, separation, sinon, so … can, sombo-, sombody
  1.7: someone … my, son … a, son … pis, sorry you, soy otra, soy |, sucre, sure this, the alarm, the cargo
  1.7: the guy, the spring, the … wheels, this … when, travaille, un gars, une … de, used, ver, verify
  1.7: vermo-, vermont, vous mon, vous … erreur, was … my, watching, wheel |, who … are, who … that
  1.7: would … i, y … compre, years … and, you all, you … someone, you>want, | abeg, | alguien, | creo
  1.7: | heille, | … bon, | … bought, | … cita, | … daughter, | … employee, | … ese, | … mandando, | … n
  1.7: | … recibido, ~_aca, ~_cro, ~_cus, ~_fam, ~_ind, ~_jui, ~_lab, ~_mal, ~_mud, ~_nel, ~_pom, ~_rim, ~acy
  1.7: ~ager, ~aste, ~asth, ~cies, ~cip, ~cute, ~dien, ~div, ~ecin, ~ecko, ~ef_, ~eir, ~fall, ~fam, ~fre_
  1.7: ~gia, ~gnie, ~heil, ~iers, ~itor, ~iven, ~jui, ~leti, ~lon_, ~lui_, ~mari, ~mese, ~mie_, ~mijo, ~mpa_
  1.7: ~nego, ~nip, ~nota, ~oid_, ~onds, ~plit, ~pom, ~pose, ~quat, ~ros_, ~sino, ~tad, ~theu, ~udo, ~uil_
  1.7: ~uiz, ~vee_
  1.6: NAME j, NAME la, NAME … ai, NAME … de, NAME … i, NAME … va, NUMBER est, NUMBER she, NUMBER … est
  1.6: a chicoutimi, a student, a … busca, a … cell, a … moi, a … sur, ahora me, ai eu, alask-, alaska
  1.6: alger-, algerie, am deaf, am … but, and do, and nothing, another number, antes, anymore … the, aparte
  1.6: aqui, are … and, astheure |, aucune … c, avertissez, avez reveille, beau frere, benit-, benito
  1.6: bicicleta … que, bicyc-, bike shop, bio, bottom bracket, bruno, build-, cambio, canno-, cannondale
  1.6: cas |, ce n, change … numero, church office, commande a, company, companys, comun-, con su, confunde |
  1.6: d … NUMBER, de l, de manana, de persona, de texter, de … bro, de … cliente, de … pis, dear sir
  1.6: directions, dona, ella, ella … de, en gaspesie, ends … NUMBER, equivocado |, era, erabl-, es lo
  1.6: est … avec, est … ici, esta |, estat-, ex husband, ey, facture … NUMBER, familia |, fille |, for … is
  1.6: forfa-, forfait, foto de, frere, funeraria, gaspe, georg-, georgia, girlfriend, have … owned
  1.6: have … up, hay |, he has, hello … am, here … this, i just, i … deaf, idee c, idee … est, inval-
  1.6: is all, is but, is … about, it … time, je … moi, just so, kid |, la familia, la linea, la nieta
  1.6: lavadora, le rappel, le … bien, le … hier, linea … es, live … and, lived, lol you, marcando, me avisan
  1.6: me … como, me … think, meant … send, meant … someone, mere, message … meant, mi hermano, mi … se
  1.6: mia se, moi ce, moi mauvais, moi non, mon nom, mon … NAME, mon … velo, month and, more>not, moved to
  1.6: my brother, my neighbors, my … used, need … new, ni mi, no este, no existe, no hice, no that
  1.6: nobody … by, not live, not … though, notre, nouveau numero, number 2, number again, number … did
  1.6: number … in, number … mistake, number>not, numerau, numero mais, numero |, occup-, of … no, ofici-
  1.6: oficina, once again, one … the, p tit, parece que, parti-, pe |, pedals |, pelo, phone i, phone |
  1.6: pis je, pis … ai, plan … is, plumber, popul-, primaria, puerto, puerto rico, quatre, que ahora
  1.6: qui que, quien busca, quien es, quisi-, quisiera, recor-, reparar, sa fille, secre-, semana … no
  1.6: serait, she left, somebody … a, suerte … la, take it, te … mi, tengo … y, the summer, this … no
  1.6: though, tit, to … person, to … she, tromp-, trompez … personne, tu … mon, un mes, un … au, une ecole
  1.6: vole, votre gars, votre … lol, vous devez, vous … la, vous … un, voyons donc, want is, what … do
  1.6: whoever had, with his, y que, y … de, y … este, yo y, yo … hice, you made, you … be, your … NUMBER
  1.6: | ey, | madame, | mate, | … aviso, | … facture, | … guy, | … joven, ~_adr, ~_ala, ~_er, ~_jan, ~_kno
  1.6: ~_mel, ~_mov, ~_nep, ~_ofi, ~_our, ~_plo, ~aker, ~amig, ~anco, ~bicy, ~bil, ~cois, ~comu, ~conn, ~cru
  1.6: ~dile, ~dys_, ~east, ~ecor, ~ecre, ~enem, ~enia, ~fell, ~frer, ~gun_, ~hers, ~init, ~lpa_, ~nep, ~nnes
  1.6: ~nori, ~notr, ~ntai, ~occu, ~oco_, ~ofic, ~okin, ~ompa, ~omu, ~omun, ~ona_, ~oncl, ~oter, ~pana, ~pci
  1.6: ~pcio, ~pero, ~rect, ~rere, ~rpo, ~saye, ~secr, ~sour, ~stin, ~sts, ~tob, ~trom, ~unta, ~uver, ~uvie
  1.6: ~yo_
  1.5: NAME … are, NAME … ne, NUMBER anos, a ese, a m, a sus, a tout, a … tienda, about what, admin, affai-
  1.5: ago and, ahora es, ai jamais, ai |, all the, anotaron, antes |, appartient maintenant, are … about
  1.5: are … up, arretez pas, at this, aurait ete, been, been … for, belie-, belongs … a, bicicleta … es
  1.5: bien con, bless … heart, brother, ca j, check, chequen, chez, ci, colleague, d … j, dans l, de … ca
  1.5: de … il, delgado, desole mauvaise, devez, diero-, dieron, dieron mal, donne-, el cel, el que, el … no
  1.5: emple-, empleado, en cours, en ontario, en … cas, encore je, equivoco … numero, erreur j, es … ahora
  1.5: este, esto … de, excep-, fais … de, for |, for … weeks, fork |, front … at, gentils, got … in
  1.5: have never, have … the, hay … con, he pisado, he … the, here named, histo-, holiday, i joined, i no
  1.5: in january, in … so, in … state, inherited this, insurance, invoice |, it … no, jairo, journee a
  1.5: juare-, juarez, just got, keep … me, knees, la escuela, landlords, le this, left the, les debo
  1.5: les … el, line |, lives here, llaman, llego … la, lol what, lol … you, los de, loud, m ecris, ma belle
  1.5: mais le, marinoni, me … cosas, message pour, mi gente, mio ahora, mon ami, motel, my bike, my cousin
  1.5: n do, neighbor, neuve, never … one, nice … i, ningun taller, no tengo, no … tu, nobody … you
  1.5: not getting, not>not, now no, number or, number>more, numero chez, numero moi, numeros |
  1.5: nunca … comprado, nurse, of … number, of … with, old … with, on … me, or something, orden-, ordenes
  1.5: pas a, pas fait, pas … ce, pas … guy, patin-, patron, paying for, pero … tengo, pisad-, pisado
  1.5: plomero no, plus son, pris mon, que dicen, que son, que … NUMBER, que … vaya, recie-, recoi-
  1.5: registro |, rempl-, repair … do, repre-, say that, se … que, serai-, si … bici, sister … is, so it
  1.5: sounds, soy … delete, speak, stop asking, su cel, suis a, sweet, tel, tengo … de, the last
  1.5: the pharmacy, the … number, to a, to somebody, to … i, to … store, tout cas, tout … monde, tromper d
  1.5: tryin-, trying, una … en, ustedes que, velo … devez, velo … mon, voir, voisin, we met, went off, wrote
  1.5: y en, y … es, y … tiene, yo … una, you pas, your heart, your … the, | again, | ce, | ninguna, | sent
  1.5: | … drive, | … llevo, | … man, | … sir, | … sorry, | … t, | … telephone, ~_aq, ~_aqu, ~_asu, ~_aur
  1.5: ~_aus, ~_bec, ~_cet, ~_ci_, ~_dom, ~_err, ~_liv, ~_od, ~aban, ~affa, ~aki_, ~anit, ~ardo, ~ary, ~asad
  1.5: ~been, ~bio, ~ccup, ~cret, ~dau, ~deve, ~dlin, ~dys, ~ecoi, ~elac, ~eld, ~elie, ~eral, ~esco, ~ffai
  1.5: ~fire, ~forf, ~gna, ~har_, ~hbo, ~hink, ~hoe, ~hond, ~ince, ~isin, ~ivee, ~izz, ~kno, ~know, ~liev
  1.5: ~mew, ~mpag, ~ndu_, ~nom_, ~nond, ~nro_, ~ompi, ~orci, ~oula, ~pell, ~rcia, ~rder, ~revi, ~rist, ~rito
  1.5: ~ruck, ~seig, ~spon, ~sty, ~tari, ~tier, ~tryi, ~tude, ~uart, ~ueri, ~uh_, ~ula, ~undo, ~uner, ~usc
  1.5: ~used, ~wrot, ~xcep, ~xist, ~yped, ~zas
  1.4: 2 years, NAME … es, NAME … his, NAME … number, NUMBER mil, NUMBER so, NUMBER … de, NUMBER … par
  1.4: a dentist, a job, a … bike, a … ni, a … qui, a … taller, afternoon, again this, ages, alguien que
  1.4: and not, ans … de, any … it, aparte |, appea-, apuntaron, aqui … una, are giving, bay, be … elses
  1.4: been to, being, bianc-, bianchi, bibli-, bici pero, bicicleta en, bicycle … i, bike stuff, bless your
  1.4: bracket, ca … pas, cabin-, caisse, calling me, can … come, cargo, carni-, carniceria, ce, cells
  1.4: cellu-, cellulaire, celular … lo, coiffure chez, colla-, compre una, con … el, conce-
  1.4: confundiendo con, confundieron |, confundio, correos, dads name, de nadie, de … electrique, de … votre
  1.4: dental office, depuis janvier, des … on, desk |, dios … bendiga, el suyo, eleven, en fauteuil, en otra
  1.4: en tout, era … la, error |, es … carniceria, esa |, est … merci, excuse … i, fauteuil, feet, file |
  1.4: finir par, forty, from … list, fui … no, gars du, gaspe-, gaspesie, gets … bike, girlf-, have any
  1.4: have told, have your, here and, his number, hope … gets, hopit-, hopital, i … her, i … that
  1.4: idea … que, inher-, inherited, is paying, is … for, it … someone, janvi-, janvier, je n, just … this
  1.4: juste la, la … ahora, la … pasada, le meme, le temps, les … de, like you, llegando … de, luck with
  1.4: maam i, mais, mandaron, manito, me … a, meant … somebody, mepri-, meprise, mi … jaja, mi … you, might
  1.4: mine, mine for, moi l, mois passe, molestia, mon … ca, monsieur NAME, mouss-, must … a, my neighbour
  1.4: my … but, n … not, ne … connais, ni … autre, ninguna tienda, no … al, not … anymore, not>number
  1.4: nous |, now and, number has, numero … pas, of a, office not, owns, pas parler, people |, perdon … yo
  1.4: perdone pero, persona |, personne j, please update, plumbing, porta-, pour rien, pour … reparation
  1.4: primo, prof, que bicicleta, que no, qui … ce, quit asking, received, recyc-, rendez vous, rico, rides
  1.4: rodil-, rose, s … de, sacar, send>want, senor … la, senora, she … in, shop there, si me, si … de
  1.4: siguen … mensajes, someb-, soy quien, soy … NAME, suis … fauteuil, suis … mais, sure it, sure who
  1.4: surel-, surely, t es, te … pas, termina, the … tho, this in, thought … was, tiendas, tiene
  1.4: tiene … celular, to … you, trompe … number, una carniceria, una … de, unrea-, use it, velo cargo
  1.4: who … think, why do, winter |, with someone, with … phone, writi-, writing, wrong chat, wrong … amigo
  1.4: wrong … bro, wrote it, y me, you from, you need, | some, | tal, | wrong, | … aqui, | … as, | … conosco
  1.4: | … equivoco, | … here, | … hija, | … madame, | … monsieur, | … muchacho, | … orden, ~_ce_, ~_div
  1.4: ~_dry, ~_hic, ~_kn, ~_luc, ~_wes, ~amo_, ~aqui, ~arac, ~arak, ~arti, ~bake, ~bein, ~burr, ~cet, ~coi
  1.4: ~ellu, ~embl, ~epre, ~exis, ~ffic, ~ffu, ~find, ~fork, ~fusi, ~gne_, ~gun, ~ieve, ~iffe, ~iffu, ~irlf
  1.4: ~iud, ~iuda, ~land, ~lfri, ~llul, ~mal_, ~mebo, ~mill, ~mun, ~nfer, ~nit_, ~noz, ~nozc, ~ntic, ~oads
  1.4: ~ocat, ~ombe, ~onj, ~onoz, ~owl, ~owne, ~ozc, ~ozco, ~pagn, ~parc, ~pers, ~pied, ~qui_, ~rce, ~rlf
  1.4: ~rlfr, ~rodi, ~rof_, ~ror, ~sca, ~sea_, ~son, ~stol, ~summ, ~tel_, ~tf_, ~tist, ~tome, ~trat, ~trep
  1.4: ~uall, ~undi, ~urd_, ~ures, ~vent, ~vill, ~viou, ~wne
  1.3: NAME p, NUMBER … i, a lui, a … phone, abeg, ai … entendu, am … i, am … so, and … all, and … number
  1.3: apporte, at … phone, babys-, becau-, because, bell and, bicicleta me, bicycle with, bike … for
  1.3: bill … i, brack-, brakes |, busca a, can … find, can … help, ce … a, chamo no, comme un, compagnie de
  1.3: compose, compose le, confused with, cosas, custo-, dado … numero, de course, de vous, de … cel
  1.3: de … horquilla, desol-, dit … c, dossiers, drop … off, el cliente, el numero, eleve-, else |, en fait
  1.3: equivoco |, es … cel, esa … no, essay-, est … garage, este numero, este … los, et, etait une
  1.3: etes … de, fils est, folks, from you, god |, good … with, hace, have me, have … confused, he tenido
  1.3: here … a, hey … i, his … phone, home and, ici … a, ident-, in … years, infor-, insur-, is mine
  1.3: is … front, jaja se, janua-, january, je … meme, kindly … your, knowing, l … proprietaire
  1.3: la compagnie, la fille, la … bici, left me, left … the, left … this, listen, llego su, lo de, manej-
  1.3: marin-, mate, mauvaise, me confused, mi bici, mon … je, monsieur je, moved away, my order
  1.3: my … handles, my … instead, name is, name … my, named … here, never have, ni nada, no con, no lo
  1.3: no … please, nom … votre, non … plus, not … for, not … this, now she, number … think, numero avant
  1.3: numero ni, numero … le, numero … soy, of … bike, on friday, on m, on … plan, one who, owned, owner
  1.3: pana, parent, pas … le, pasado, persona … busca, personne, personne je, phone belongs, phone … gets
  1.3: phone … more, pizze-, pizzeria, pollo, pour … pas, prima-, que tiene, que … llegue, que … pero, qui s
  1.3: quien-, quienes, quienes son, remi, remove … from, reste pu, se … yo, secretaria, sent me, shop … is
  1.3: sides, so whoever, so … know, sorry … have, sorry … wrong, sound-, story … i, su cliente, sur ce
  1.3: taller no, taque-, taqueria, telefono … lo, telephone number, telli-, telling, tenid-, tenido
  1.3: text … for, the book, the … bikes, the … time, the … with, trois fois, tromper, trucker, una casa
  1.3: una iglesia, une … a, up … have, ustedes me, vivo, voir la, vos dossiers, vous etes, vous … me
  1.3: want … gone, who … is, y … aucun, york, you hav, your message, | disculpe, | error, | eso
  1.3: | … apellido, | … asking, | … be, | … late, | … muchos, ~_avo, ~_boa, ~_et_, ~_hos, ~_lan, ~_lin
  1.3: ~_mij, ~_nam, ~_nur, ~_oj, ~_suy, ~_urs, ~_vec, ~abeg, ~adm, ~aire, ~anej, ~anol, ~arce, ~ayu, ~bei
  1.3: ~beli, ~bio_, ~bite, ~blas, ~bysi, ~cust, ~dier, ~dom, ~ebod, ~ecau, ~elit, ~excu, ~folk, ~gine, ~ivoc
  1.3: ~ixed, ~joi, ~leed, ~ley, ~lley, ~magi, ~mbl, ~meb, ~mere, ~mij, ~mou, ~name, ~ntis, ~nurs, ~obi, ~oix
  1.3: ~oix_, ~olks, ~omeb, ~oner, ~orq, ~orqu, ~osq, ~osqu, ~rati, ~ray_, ~remp, ~ribu, ~rif, ~rode, ~roi
  1.3: ~ropr, ~rote, ~rti_, ~stom, ~sts_, ~sura, ~suy, ~tic_, ~tono, ~trib, ~uad, ~uelo, ~una, ~uven, ~xcu
  1.3: ~ysit, ~zco, ~zco_
  1.2: (wrong), NAME do, NAME elle, NAME este, NAME ici, NUMBER fois, a dental, a thing, a wrong, a … because
  1.2: abuel-, accue-, accueil, after-, ai recu, ai … rien, aider, al senor, aloud, am … it, and no
  1.2: another phone, anymore … is, aucun, avant |, bici … jaja, bici … pero, bike place, bikes … the, botto-
  1.2: bottom, boutique, buyer, caiss-, camil-, celui la, celular y, checkez, cliente suyo, commander
  1.2: conozco … esa, de destinataire, de garde, de quel, de … me, de … un, deje … bicicleta, delete trabajo
  1.2: derailleur, des affaires, devez avoir, dieron … numero, diga, dit … je, do … so, eggs, el … buscan
  1.2: electrica |, en … NUMBER, en … j, engli-, english, entiendo, error, es esa, es … yo, ese, est chez
  1.2: est … mais, esta en, estoy en, etait … mon, find him, fue, general, got … number, gracias pero
  1.2: gratuit, hamster, he, high, his … not, house, house phone, husband he, idea de, if … are, il … plus
  1.2: imagine, imagine |, incorrect number, indiv-, individual, ing, is … i, j … recu, jajaja
  1.2: jamais … achete, je … connais, joven, keep … texts, la nouvelle, la tia, la … jaja, la … mais
  1.2: laisse … velo, landlord, las … delete, le monde, le petit, le … passe, llega-, lleve … a, lui le
  1.2: ma facture, make … i, may have, me he, me … un, mecanique |, mensaje … para, mensajes para
  1.2: mensajes … una, message est, mia … bici, moi au, mois, morning … do, my … NAME, my … under, n est
  1.2: ne … pas, ni en, no … my, no … number, no … su, nope, not anymore, number desole, number equivocado
  1.2: number … good, number>angry, number>remove, numero lo, numero … etait, numero … plus, of them
  1.2: on … you, os, otra … que, our, over the, parro-, pas, pas des, pas le, permis, phone he, phone that
  1.2: pick up, que celui, que esta, que te, que … ci, que … ni, quit … for, reads … aloud, repai-, revisa
  1.2: ride i, se les, semana pasada, send>send, septe-, sherb-, sherbrooke, shop please, shops, si quieren
  1.2: soy … senora, still not, such, suis … mme, tampo-, tampoco, telep-, telephone, tengo, that the
  1.2: that … and, the number, the … stop, think have, think … meant, this family, this … since, to … do
  1.2: trois … que, un … a, vecino, votre … vous, vous … avoir, was … dads, we … not, who … you, with that
  1.2: writing to, wrong, wrong digits, wrong … mate, y dejo, y … le, y … telefono, yesterday, yo … se
  1.2: you have, you>forever, | nous, | pret, | revise, | there, | wey, | … abuelo, | … dropped, | … etes
  1.2: | … fais, | … hermano, | … name, | … pena, | … sms, | … tardes, | … te, ~_ano, ~_ast, ~_bud, ~_bur
  1.2: ~_bus, ~_ese, ~_he_, ~_hot, ~_leo, ~_mai, ~_mur, ~_os_, ~_own, ~_soc, ~_wr, ~_wro, ~abue, ~acy_, ~anot
  1.2: ~apel, ~apl, ~beca, ~blan, ~brac, ~bt_, ~bud, ~cado, ~cag, ~chez, ~cic, ~cicl, ~ctin, ~cun_, ~cyc
  1.2: ~cycl, ~depa, ~deso, ~dve, ~elep, ~enfr, ~eph, ~epho, ~erar, ~erez, ~fon, ~fue_, ~gee, ~gir, ~guro
  1.2: ~hab, ~hist, ~hopi, ~ibu, ~icar, ~ici_, ~ieu_, ~imag, ~inat, ~insu, ~irl, ~iro, ~lanc, ~leph, ~logi
  1.2: ~lui, ~lula, ~lvar, ~mex, ~migh, ~mira, ~mpe_, ~mpoc, ~mud, ~mur, ~nea, ~nej, ~nfe, ~nfo, ~ngli, ~niv
  1.2: ~nver, ~oc_, ~oco, ~omer, ~ompe, ~opr, ~outo, ~pair, ~peg, ~quis, ~rado, ~rdin, ~reta, ~rgi, ~rnie
  1.2: ~rong, ~spli, ~such, ~tern, ~toir, ~tole, ~ttom, ~tty, ~udd, ~ulpa, ~unds, ~urio, ~urni, ~usa_, ~voc
  1.2: ~wner, ~wro, ~wron, ~ycl
  1.15: (tables say unclear)
  1.1: NAME icitte, NAME travaille, NAME |, NAME … se, a alguien, a company, a daycare, a ecrit, a perdu
  1.1: a … adresse, accident |, account |, adresse, ahora … en, ai demande, aines, all my, along, and the
  1.1: and … take, appelle … NAME, aqui en, arriver, avec vous, babe |, banco, bendiga, bici verde, bici … me
  1.1: bike, bike with, bike … a, bonjour ici, bouti-, broth-, buyer-, buyers, calls … is, ce serait
  1.1: ce … ici, ce … pour, cell, celui du, celular, chain |, client vous, comma-, como … a, comprends pas
  1.1: con alguien, conduis, conve-, cousine, crois que, de buscar, de rendez, de … on, deb, deb |, dedans |
  1.1: defin-, delete taller, demenagee, derai-, diach-, diache, died in, dije a, don NAME, donne … faux
  1.1: dos … la, drive, duena, dueno … la, electrica, elses number, en ningun, en paz, en plus, es, esa
  1.1: esa foto, espanol no, est … autre, est … qui, estac-, este celular, este … a, este … se, execu-
  1.1: executor, foot … your, from a, givin-, giving, grandma, guess |, habla, habla |, habra, hace NUMBER
  1.1: hamst-, handles the, has been, has … phone, have got, holid-, hope, horte-, hortensia, idea, impressed
  1.1: in maine, in ohio, in … kitchen, in … phone, inventado, is waiting, is … mine, je conduis, je … pas
  1.1: je … tout, jeje |, keep … you, kitchen |, l … d, la duena, la seule, like NUMBER, literally, lives
  1.1: llamaba, long … i, maine, mais … je, meant to, melangez, mensaje era, message la, mia, might want
  1.1: mine is, mme bouchard, monsieur … ne, more i, my moms, my … says, n importe, n … a, name and, ne la
  1.1: no en, no longer, no … called, nom, nom ici, not mr, nothing more, number>wrong, numero … doit
  1.1: numero … ella, of … never, one called, only NUMBER, owe … money, par … pas, para una, parler … un
  1.1: pasada, perdone, perdone … no, perdu … cell, pero … deseo, perrito, person no, persona yo, petro-
  1.1: please … it, pop, por ahi, poste |, pour aines, pour moi, prepa-, pretty … this, previous owner
  1.1: provi-, que pena, que … mi, qui, quien buscan, recad-, respeto, se llamaba, segur-, ses textos, sido
  1.1: some, sorry … is, su … este, teenager, telef-, telefono … una, tenan-, tenant, texts not, the city
  1.1: the … did, there … never, tiene el, time for, to NAME, to text, to … new, to … someone, tomas, trompez
  1.1: typed … in, vie, vive la, vive … NAME, vivir, votre … mais, vous trompez, vous … donne, waiting on
  1.1: want>forever, waves, we got, what … a, will … a, yeste-, yo … la, you … must, | congratulations
  1.1: | diache, | ella, | esa, | respectfully, | vos, | … cambio, | … dieron, | … esto, | … hav
  1.1: | … messages, | … put, | … siguen, | … sœur, | … texto, ~_and, ~_auc, ~_cel, ~_due, ~_ene, ~_es_
  1.1: ~_esa, ~_hop, ~_joi, ~_jov, ~_lic, ~_mia, ~_nin, ~_ow, ~_tia, ~aitr, ~aks_, ~algu, ~ami, ~amil, ~atr
  1.1: ~aucu, ~autr, ~avoi, ~brot, ~cro, ~cun, ~cus, ~dea_, ~dent, ~dil, ~dli, ~dma_, ~dry, ~ecad, ~ecie
  1.1: ~eens, ~efin, ~efon, ~elef, ~endo, ~enes, ~entl, ~epai, ~erai, ~fono, ~fun, ~habe, ~habi, ~habl, ~hei
  1.1: ~hez, ~hez_, ~hops, ~icl, ~idic, ~inc, ~isi_, ~isto, ~ivo, ~jos_, ~jov, ~jove, ~ki_, ~lefo, ~lege
  1.1: ~lers, ~load, ~lom, ~lul, ~mbio, ~mia_, ~mir_, ~mois, ~mpa, ~mpez, ~ncer, ~nica, ~nie_, ~nope, ~nos
  1.1: ~nsur, ~ombr, ~ono, ~oose, ~opit, ~orp, ~orto, ~osas, ~outi, ~pas_, ~peni, ~pens, ~pop_, ~quiv, ~rah
  1.1: ~resp, ~ria, ~ritt, ~rnoo, ~roth, ~sci, ~soc, ~sole, ~sona, ~stia, ~ucu, ~ucun, ~uisi, ~uivo, ~una_
  1.1: ~unad, ~utiq, ~utre, ~vanc, ~voul, ~weat, ~ybod, ~yest
  1.0: (number), NAME gets, NAME it, NUMBER no, a texas, a … salon, about … i, abuelita, account, afraid you
  1.0: afraid |, afraid … have, ai … que, aimerais, al … y, all i, aller-, am legally, am … different
  1.0: and get, and left, anoth-, another, anterior you, apell-, apellido, appoi-, appointment, are … NUMBER
  1.0: asi que, at your, au juste, aussi, autocorrect, autre, avisan, avoir, bakery |, been … i, been … your
  1.0: belonged, bici es, bicic-, bicicleta, bicicleteria, bicicleteria |, bikes i, bikes … not, blagu-
  1.0: book |, bravo, broma … no, business |, but i, but … on, by a, by … it, c le, c pu, ca fait, camer-
  1.0: can … ride, carri-, celul-, celular you, change de, changed … is, chris-, client a, colle-, comercio
  1.0: con … rueda, conozco … la, contacted, correos |, customer, dads, daughter has, de … velo, dejamos
  1.0: delga-, desde enero, do … have, du … ici, du … svp, el dueno, emerg-, en … con, erreur je, erreur |
  1.0: erreur … le, erreur … ne, escrito, et … ai, etait … pour, existe, fait … vous, famil-, fathers, faute
  1.0: faute-, fijat-, fijate, fils … a, find my, for … and, frere |, from somebody, from … i, gars |, gente
  1.0: gratu-, guy in, gym, have … no, he … his, her, her own, here wrong, here you, here … number, his … and
  1.0: hon |, hope NAME, horquilla |, i am, i get, i inherited, i sold, i … legally, igles-, iglesia
  1.0: in denver, is … on, it … his, it … one, j aimerais, j … jamais, jalis-, jalisco, je … ai, jeje, la de
  1.0: la est, la reception, la … fille, la … roja, laisse … numero, le … numero, legally, legally blind
  1.0: leh |, list>not, liter-, livres, lol i, look … the, malhe-, mauva-, mauvais, mauvais … monsieur
  1.0: may … the, mean, meant, mecanique, mi … ella, miss … pickup, moi jamais, must … in, my dog
  1.0: ne … jamais, neith-, neither, nice day, no conozco, no esta, no monto, no wrong, nom … ma, not come
  1.0: not find, not from, not … have, not>me, number and, number belongs, number dsl, numero monsieur
  1.0: off … am, on our, order i, otro, party, pas par, paz, pelletier |, perri-, pis … de, please … number
  1.0: porque … no, preguntele, prend, pretty … that, pries-, priest, puesto, purpo-, purpose, qu il
  1.0: que esto, que queria, que … cherchez, quelq-, quien le, reaching, reparer, reply i, reply … am
  1.0: reste a, ride … i, rien achete, s appelle, s … vous, sell, since i, sir, sister, somebody, sons
  1.0: sophie |, soy NAME, state, steev-, steeve, sti, still … number, store |, suis … au, suppo-, sure that
  1.0: teena-, tel |, text from, texts get, the … digits, these>more, this is, this … his, tienda me
  1.0: tienen … numero, to … of, un … numero, une nouvelle, up by, us … a, venkataraman, vez … no, vive NAME
  1.0: vous … en, we did, we get, winni-, writing … you, wrong … bud, wrong … dude, wrong … this, y ahora
  1.0: y … en, years old, you people, you … or, your … get, your … wrong, | desolee, | everyone, | perdi
  1.0: | siri, | well, | … boss, | … made, | … pana, | … place, | … roue, ~_alu, ~_bee, ~_bik, ~_chr, ~_def
  1.0: ~_fau, ~_gym, ~_hab, ~_id, ~_igl, ~_jej, ~_neu, ~_occ, ~_paz, ~_suc, ~andl, ~ane, ~arle, ~arta, ~aur
  1.0: ~auva, ~banc, ~bee, ~bik, ~boa, ~buel, ~cais, ~ched, ~chen, ~chri, ~conf, ~cout, ~cuna, ~daba, ~dads
  1.0: ~defi, ~dial, ~dica, ~dma, ~eaks, ~eant, ~eggs, ~eign, ~elq, ~elqu, ~elul, ~eren, ~ergi, ~esol, ~eto_
  1.0: ~fais, ~fami, ~fau, ~ffer, ~gene, ~ggs, ~ggs_, ~gym, ~gym_, ~hach, ~hir, ~holi, ~hris, ~icin, ~ilia
  1.0: ~ilm, ~intm, ~jej, ~jeje, ~lerg, ~lesi, ~lie, ~lish, ~ludo, ~mano, ~mme_, ~mont, ~nam, ~ndom, ~neit
  1.0: ~ness, ~nnan, ~nor, ~nora, ~ntm, ~ntme, ~oggi, ~ong_, ~oqui, ~orc, ~oven, ~pos_, ~rama, ~romp, ~rrad
  1.0: ~rror, ~rtie, ~seas, ~sine, ~ski, ~stag, ~stat, ~suc, ~tchi, ~tele, ~teri, ~ucha, ~uelq, ~uppo, ~utte
  1.0: ~var, ~vise, ~vivo, ~voca, ~xi_
  0.9: 2 … and, NAME connais, NAME mauvais, NAME there, NUMBER digits, a aucun, a cette, a ningun, a … des
  0.9: a … j, a … off, a … with, ahora, alegr-, alone and, am … blind, and, and … does, and … getting
  0.9: answering, anterior |, anyone … a, apologies, appartient, appri-, appris, aqui … el, assure, aurait
  0.9: ayer no, be … customer, before she, bike haha, blind and, bro, but … hope, cas, casa de, cherchez vous
  0.9: commande, comunicarse, confused, continuation |, could … check, creo … tiene, cuidado, dayca-, daycare
  0.9: de cette, de … facon, de … iglesia, dear … is, deje … en, desde, desole, devez chercher, devin-
  0.9: devinci, dice … no, died, dirai-, dirait, dsl |, ella … no, elle est, en … chez, en … de, en … sistema
  0.9: encuentre, equiv-, es de, escribes, ese … se, esposo no, esposo you, este … de, euh je, euh … pense
  0.9: facture de, fait trois, fait une, favor … el, foot, for that, happe-, have, have for, have … had
  0.9: have … nice, hay nadie, hi … i, hice, him, him do, hospital, i … never, i … telling, in … n, is NAME
  0.9: is … church, la dans, la meme, la semana, le … NUMBER, legal-, les … d, les … nada, life, loca
  0.9: looks like, m … pas, mais je, mais pas, mama … no, marco, mauvais … je, me tiene, meme, mensaje de
  0.9: messages … this, mi abuelo, mio no, monto, more>number, morning i, must … your, my … was, n avons
  0.9: name … i, ninguna … de, nino, no … bicicleta, nom |, not go, not had, not please, not so, not … again
  0.9: not … since, nuevo |, numbe-, number, number any, number bud, number by, number dude, number no
  0.9: number … just, numero you, numero … ahi, numero … suis, of … in, oga, on a, on dirait, on … form
  0.9: ontar-, ontario, otra, otra |, out and, out … ago, pal, panad-, panaderia, passed away
  0.9: persona … buscan, pharm-, place, pour … le, pris, que este, que le, que … no, que … vous, ready but
  0.9: repair, respectfully, restaurant, right one, robaron, sa … pas, sais pas, salon |, se confundio
  0.9: semana no, senor de, something |, son ustedes, sorry love, store, su … no, sur … numero, svp je
  0.9: telefono, tengo … ni, that is, that … number, the tune, the … NUMBER, the … still, third … i, this man
  0.9: to someone, to … check, toute facon, traigo, tune up, un … mais, unico, unico que, velo … avez, venka-
  0.9: vient de, vous de, vous … chercher, waiting for, was … but, was … in, wey you, wey … no, wheel-
  0.9: would hate, y reste, y … numero, you … by, you … do, you … got, you … used, you … what, your … has
  0.9: | ando, | attendez, | cita, | compa, | congrats, | dear, | esta, | must, | never, | oga, | perdone
  0.9: | quelle, | your, | … bike, | … crois, | … dear, | … dit, | … going, | … ici, | … parece, | … qui
  0.9: | … ser, | … unico, | … vient, ~_aba, ~_bei, ~_ele, ~_ell, ~_eme, ~_era, ~_ete, ~_etu, ~_fic, ~_guy
  0.9: ~_hav, ~_otr, ~_piz, ~_spl, ~_vid, ~amed, ~apar, ~arty, ~auv, ~ayan, ~bay, ~bec, ~ber, ~ber_, ~bike
  0.9: ~bod, ~bus, ~cay, ~cayo, ~cien, ~cino, ~cipa, ~cre_, ~cuse, ~dam, ~desd, ~each, ~eck_, ~egla, ~emon
  0.9: ~enag, ~ence, ~engo, ~erg, ~erin, ~ern_, ~erno, ~erro, ~esde, ~etie, ~etud, ~eveu, ~exa, ~gand, ~genc
  0.9: ~guy, ~hav, ~have, ~hice, ~hick, ~him_, ~iano, ~icen, ~icle, ~ida_, ~idea, ~ides, ~ient, ~iev, ~inci
  0.9: ~inon, ~ives, ~jr_, ~ka_, ~lavo, ~leo, ~lep, ~lgu, ~llam, ~luc, ~mane, ~mars, ~mauv, ~mbe, ~mber, ~mia
  0.9: ~mpre, ~nco, ~ndab, ~ndig, ~nfor, ~nido, ~nth, ~nue_, ~numb, ~oas, ~oast, ~ofi, ~oma_, ~omma, ~ong
  0.9: ~onna, ~oof, ~osc, ~otra, ~otto, ~ova, ~peto, ~piz, ~pizz, ~poo, ~ravo, ~redo, ~reo_, ~rle, ~roba
  0.9: ~ror_, ~rrec, ~sde_, ~ssie, ~ssur, ~staf, ~stau, ~taf, ~tait, ~taur, ~teng, ~toco, ~tra_, ~uatr, ~ucc
  0.9: ~umb, ~umbe, ~uran, ~usq, ~usqu, ~usto, ~utr, ~uva, ~uvai, ~weet, ~ycle
  0.8: 2 … c, 2nd, a cada, a … chez, a … con, a … quien, a … rato, a … when, acaba-, adres-, aimer-
  0.8: all … bikes, aller, and now, ando en, anos … no, appar-, apprend, are paying, askin-, asking
  0.8: avait pas, avons, be … off, be … to, beaub-, beaubien, ben, bici se, bike belongs, bonne continuation
  0.8: borrowed, buen dia, buenas tardes, by my, c … pour, called, ce … ni, cel … es, cel … no, chanc-
  0.8: chance, cita no, como … mi, compose … mauvais, continuation, correcta, cosas |, cuenta de, d … a
  0.8: daugh-, de toute, de … depuis, dear |, dehors |, deneigement, department, department |
  0.8: depuis … semaines, desole de, desole … vous, desolee |, digits |, dio … numero, discu-, donc, dude
  0.8: eh no, el … que, ella pero, empresa y, en … que, es … no, es … numero, est le, est … de, esta mal
  0.8: etait, etre … le, eu de, fille, fire, frere a, from here, fuent-, gagne, gagno-, gagnon, general i
  0.8: gets his, goes to, have … for, hay … de, he does, here we, here … no, his … this, hon, how … got, hun
  0.8: i … had, i … nothing, ici mme, importa, in … place, in … you, is he, is … company, is … got
  0.8: is … mothers, is … this, j … demande, j … vous, je fais, je suis, je … suis, journee |, l … a
  0.8: la compania, la dedans, la … el, law, les message, list … am, maam, mai, may |, me llega, me siguen
  0.8: me … las, me … ride, me>not, mejor el, mi ex, mi papa, milli-, million, mixup, moi ton, moi … d
  0.8: months ago, montr-, mustv-, mustve, my account, my sons, negat-, neighbour, neuf, no contesta, noel
  0.8: nombre, nombre en, none, not at, not leave, not … more, not … your, nouveau cell, nouveau telephone
  0.8: number sry, numero … ami, numeros, nurse on, of … is, of … not, ohio, on this, on … NUMBER
  0.8: on … account, pardon, parler, parler … vous, pas ce, pas … mauvais, peluq-, peluqueria, perdio
  0.8: pero en, personnes, phone anymore, pour m, pouti-, quatrieme, que … you, queri-, radio-, reads
  0.8: reessayez, rende-, rendez, reparation c, se … NAME, se … de, se … pero, senores, sera, servicio |
  0.8: sharm-, sharma, si … llamo, siguen llegando, since … was, skis, sold that, soy … este, soy … suyo
  0.8: su … ni, suis, swapp-, swapped, ta … mon, tardes, taxi, telefono me, telefono se, tell … to
  0.8: telling you, text about, texto est, texts>angry, the pizza, the place, the … already, there was
  0.8: these>not, these>want, thinks … am, this my, tienda de, to come, to him, to … church, total-, trompes
  0.8: typo, unless … is, velo etait, vendo, vive ninguna, vive … familia, walke-, was ready, watch
  0.8: when … dropped, who, who this, would … a, y mi, y … ustedes, you make, you … NAME, you … i, | buenas
  0.8: | cambio, | causa, | este, | number, | … cual, | … equivocaste, | … nous, | … yo, ~0nd, ~0nd_, ~_0n
  0.8: ~_0nd, ~_age, ~_are, ~_coi, ~_dig, ~_els, ~_had, ~_him, ~_ima, ~_ing, ~_jur, ~_map, ~_mau, ~_nei
  0.8: ~_nen, ~_nos, ~_nu, ~_num, ~_ohi, ~_pel, ~_pen, ~_pha, ~_ten, ~_ust, ~_who, ~_za, ~aam_, ~abra, ~ague
  0.8: ~aled, ~ane_, ~appo, ~arco, ~argo, ~armi, ~ato, ~auss, ~bank, ~bla_, ~body, ~bog, ~cces, ~cem, ~ceme
  0.8: ~cros, ~ctf, ~ctfu, ~diac, ~died, ~dira, ~disp, ~dude, ~ebra, ~ecke, ~ectf, ~egur, ~ers, ~euf_, ~hib
  0.8: ~hica, ~hio_, ~hone, ~hun_, ~iac, ~icic, ~idd, ~iden, ~ieu, ~ifa, ~im_, ~lad, ~lito, ~llas, ~ller
  0.8: ~loud, ~lpa, ~lse, ~luck, ~mais, ~mal, ~map, ~mau, ~migo, ~nate, ~nnai, ~noel, ~nol, ~nomb, ~num, ~nur
  0.8: ~ody, ~oel, ~oel_, ~ohio, ~oig, ~oly, ~onf, ~onve, ~ope_, ~orb, ~oso, ~otr, ~ouse, ~owe_, ~page, ~paz_
  0.8: ~phar, ~pita, ~ppa, ~ppar, ~ppen, ~ppo, ~prep, ~quiz, ~rage, ~rall, ~rdes, ~resi, ~rey_, ~rgo_, ~rmac
  0.8: ~ron, ~rows, ~scul, ~sde, ~spi, ~stac, ~stas, ~suis, ~swee, ~tale, ~tica, ~tis_, ~tmen, ~tom_, ~uis_
  0.8: ~ular, ~urno, ~utur, ~val_, ~who, ~who_
  0.7: NAME but, NAME … in, NAME … is, NUMBER … j, a school, a stroller, a … velo, ai pas, ai … ete
  0.7: ailleurs |, am, am just, amor, and my, ande, anos |, any, appre-, are … i, at … wedding, aura
  0.7: avec votre, aveug-, aveugle, baker-, bakery, belong, bicicleta … no, but, but no, c … l, calle-
  0.7: calva-, calvaire, can … even, caraj-, casa, ce … mon, cel … mi, cubierta, dado mi, dar este, de las
  0.7: de travers, de … compagnie, depuis que, dieu … garde, dio el, dites que, do … go, el |, emergency
  0.7: en |, encore … texto, equivocado, equivocado … no, equivocaste … no, es el, es … la, escue-, escuela
  0.7: est … d, est … je, est … le, estan, etre que, for me, foto … es, from NAME, fyi, get this
  0.7: getting messages, had, haha … moi, has … my, have … your, he moved, her |, hey so, his … number
  0.7: how … for, in may, inscrivant, is gone, is … dental, it … am, je … aveugle, je … bien, je … camionneur
  0.7: je … que, je … roule, jubil-, just … the, keep … messages, know … is, know … that, l … fait, la ici
  0.7: laisse le, le aviso, le … el, limpi-, live … anymore, llego … mensaje, locat-, lol … i, lot, m … ce
  0.7: ma … fait, mama este, man i, mayor, me parece, me … i, me … miedo, me … up, membe-, mensaje que
  0.7: mere elle, mere … le, mes deux, mis, mon rendez, money and, mort |, ms, much for, murph-, muy amable
  0.7: n habite, nada … ustedes, nadie, name, ne connais, ne roule, never had, new … with, nico, nieto
  0.7: nina |, no hay, no … mucho, no … telefono, nom … ici, nombr-, not, not drive, number amigo, number je
  0.7: number … get, numer-, numero, numero je, numero … yo, of … i, on … parle, one … for, ordering, own
  0.7: owned a, pagar, pardo-, parto-, partout, pas … m, pas … merci, persona … soy, peut … que, piens-
  0.7: pined-, pineda, pis il, pis … deux, plast-, plomb-, police, pour … c, pues yo, que vous, que … le
  0.7: quit … him, ramas-, recibi, renuncio, resta-, retou-, robar-, school, se … a, ser el, seule, shop
  0.7: si no, someone … the, spelling, stroller, stuff, stuff |, su, suis aveugle, suis camionneur, suis … le
  0.7: sure why, surem-, surement, tasse, te … el, tengo … no, texts … in, the neighbors, the … bc
  0.7: this … shop, tienda … bicis, to denver, to … else, to … is, too |, tous … textos, travers, tu m, velo
  0.7: vendre, visiting, vos affaires, vos … c, votre systeme, vous … c, vous … comme, wants … i, was on
  0.7: we … got, why are, with … this, work … that, wrong … be, wrong … je, wrong>wrong, y a, you hold
  0.7: you … here, you … sure, | anda, | dad, | fix, | t, | tasse, | votre, | yeah, | … enfants, | … msj
  0.7: | … ni, | … nom, | … toi, | … used, ~_alg, ~_am_, ~_chi, ~_eg, ~_fal, ~_fy, ~_fyi, ~_gag, ~_he, ~_ms_
  0.7: ~_nat, ~_nop, ~_som, ~_son, ~_su_, ~_unf, ~_vet, ~_vil, ~aam, ~abor, ~ado_, ~ames, ~andm, ~arez, ~ari
  0.7: ~ari_, ~ary_, ~aski, ~bla, ~caba, ~case, ~dato, ~dici, ~ebr, ~eigh, ~elin, ~elli, ~else, ~endu, ~epa
  0.7: ~epar, ~eria, ~erre, ~esen, ~este, ~esti, ~estr, ~fal, ~fere, ~fyi_, ~hani, ~harm, ~his, ~his_, ~hon
  0.7: ~iera, ~ifu, ~ify_, ~iles, ~impi, ~ink_, ~iqu, ~isar, ~istr, ~itre, ~jala, ~kery, ~lab, ~limp, ~llet
  0.7: ~lou_, ~maam, ~mada, ~mai_, ~mark, ~mass, ~mean, ~mero, ~mm_, ~mma, ~mman, ~mpe, ~mpes, ~mpo, ~musi
  0.7: ~ndal, ~nei, ~neig, ~ngla, ~ngo_, ~nia, ~niet, ~nito, ~nom, ~nos_, ~not_, ~nume, ~ody_, ~ona, ~ondo
  0.7: ~onsi, ~pais, ~pann, ~pard, ~phon, ~ppe_, ~ral_, ~rcit, ~rds, ~rds_, ~reo, ~repa, ~rmar, ~shop, ~sie
  0.7: ~sitt, ~spit, ~ssi_, ~su_, ~tamp, ~tis, ~toca, ~tuff, ~uert, ~uis, ~uiv, ~ume, ~umer, ~vet, ~ybo, ~zac
  0.6: NUMBER mois, NUMBER pas, a deux, a home, a ninguna, a … just, a … los, a … named, a … since, a … your
  0.6: adult-, again it, ai pris, ai trouve, am … years, and nobody, and … the, anymore it, are, as … is
  0.6: aucune, augus-, august, auto, away in, ayer … de, bar, basically, been … NUMBER, bisic-, c … a
  0.6: ca … trois, carnal |, cel yo, christmas, come to, comer-, comme … la, company phone, con este
  0.6: con … bici, conna-, creo … me, cycling, d … et, datos, de mon, de tous, de … a, de … juste, de … l
  0.6: de … mas, de … n, de … shop, dead, depuis le, depuis … j, des … pour, devait, dieu vous, do … think
  0.6: does not, dos semanas, e bike, el banco, en … le, erreu-, erreur, escriben |, escribo, ese numero
  0.6: est … a, est … c, est … maison, estimado, et ce, et … telephone, ex … a, exercise, facon, fille-
  0.6: filled, find, fix it, fournisseur, fuera de, gars au, gars de, gars qui, gave it, gente |, getti-
  0.6: getting, guy i, guy is, have just, her ex, here … not, herma-, hi there, hijo … no, his … is, human
  0.6: i do, i … hate, il … y, in NUMBER, in … this, inform, iphon-, iphone, is … nobody, is … way, it not
  0.6: it now, jamas me, jardi-, je ne, je reponds, je … un, l a, l argent, l avez, l … vous, la empresa
  0.6: la tengo, la … moi, la … on, le … tu, le … vous, lol … am, mais il, maybe, me donne, me … your
  0.6: mensaje, mi sobrino, mi … que, miedo |, mis … numero, moi un, moi … ai, mon bike, mon … il, monta-
  0.6: mucha-, mujer, my … by, my … since, n … plus, name not, never … your, nom est, nombre … no, none |
  0.6: not nobody, not … up, nous … juste, nouveau, number it, number new, number pal, number>want
  0.6: numero por, o |, on s, or … you, order, otro … y, out it, out … was, outta, owe you, papa … en, parte
  0.6: pas vous, pas … cette, pas … du, pas … non, pas … personne, passed, passed … in, phone, pinta-, pis un
  0.6: please let, please remove, por … soy, pretty … i, qu … m, qu … se, que dieu, que … escriben
  0.6: que … etait, que … para, qui vous, quoi je, reach, recoit … textos, regards, relat-, reveille, roofe-
  0.6: roule pas, schoo-, se, se lo, senora de, she … the, si tiene, siri, so no, some … i, sorry pero
  0.6: sorry … am, soy plomero, soy … y, sumer-, sumerce, switched, tabarnak, talle-, taller, taller |
  0.6: the church, the tenant, the third, these>forever, these>these, they … their, third time, tiene … que
  0.6: tijua-, tijuana, took, traig-, trailer |, typed, usa … telefono, used my, ustedes se, velo pis, ville
  0.6: votre shop, vous avez, vous voulez, want it, want … number, went, went to, whitcombe, who i, wish
  0.6: work cell, wrong … have, y tiene, you folks, you … him, your list, your … i, | chamo, | faut, | free
  0.6: | mae, | ojala, | once, | ponga, | sumerce, | … been, | … came, | … eres, | … foto, | … mais, | … mis
  0.6: | … must, | … nuevo, | … numero, | … tengo, | … vez, | … wife, ~_bic, ~_bow, ~_ce, ~_cit, ~_dam, ~_den
  0.6: ~_eas, ~_emp, ~_eq, ~_equ, ~_et, ~_gir, ~_hon, ~_iph, ~_not, ~_pas, ~_pop, ~_se_, ~_sui, ~_tax, ~_vel
  0.6: ~achi, ~acks, ~alva, ~arni, ~ator, ~auc, ~aura, ~axi_, ~ayb, ~aybe, ~broo, ~but_, ~casa, ~ccu, ~ced_
  0.6: ~chi, ~chic, ~clet, ~cord, ~culp, ~dand, ~don_, ~ems, ~ems_, ~ense, ~eri, ~erse, ~erte, ~euf, ~fed
  0.6: ~frai, ~gagn, ~gal_, ~ger_, ~had_, ~hie, ~hif, ~hild, ~hop, ~hop_, ~iam, ~ici, ~icit, ~icyc, ~iola
  0.6: ~iph, ~ipho, ~ired, ~iri_, ~iro_, ~isp, ~istm, ~jer_, ~jur, ~kat, ~lam, ~lan_, ~lead, ~leta, ~lm_
  0.6: ~lqu, ~mayb, ~mena, ~merg, ~mili, ~nak_, ~nce_, ~ncor, ~ndm, ~neuf, ~ngo, ~ni_, ~nna, ~not, ~oca, ~ogg
  0.6: ~oit_, ~olk, ~osed, ~osse, ~parl, ~pas, ~paz, ~pode, ~pol, ~pop, ~ppoi, ~ract, ~rag, ~rajo, ~renc
  0.6: ~rnak, ~ros, ~rras, ~rreg, ~rreu, ~rty, ~rty_, ~ruc, ~saco, ~scho, ~sed_, ~semb, ~skin, ~snow, ~sonn
  0.6: ~ssay, ~ste_, ~stuf, ~sui, ~taci, ~tat, ~tax, ~tely, ~terd, ~terr, ~tiq, ~tiqu, ~tmas, ~took, ~tuf
  0.6: ~uadr, ~ud_, ~ulp, ~utta, ~uye, ~vat, ~went, ~xed, ~xed_, ~ybe, ~ybe_, ~yers, ~zzer
  0.5: 3rd |, NAME je, NAME … told, NUMBER ans, NUMBER et, NUMBER one, NUMBER … es, NUMBER … it, a church
  0.5: a plus, a sherbrooke, a … senora, accou-, ai … cell, ai … chez, already |, amiga, and he
  0.5: ando … bicicleta, ano, are … but, assis-, atte, atte ing, aucun-, autre-, babe, bici, bici electrica
  0.5: bici … los, blond-, blonde, bordeaux, braya-, brayan, broma, c … ma, carte, ce … et, center, checked
  0.5: chez NAME, ciclismo, combine, compania, comprado ahi, conoz-, conozco, cuantas veces, cubie-, cuentas
  0.5: customer |, d … autre, dar … numero, de ciclismo, de mandarme, de mettre, de … no, de … qui
  0.5: delete … no, depar-, depuis … c, devai-, dios lo, dossi-, dr, dropped … off, el celular, el equipo
  0.5: el … revisa, ella |, elle, emplo-, emploi, en bicicleta, en este, enfan-, enlevez le, equivocado yo
  0.5: est l, est ma, esta … de, even … to, exerc-, fix, fixin-, fixing, for 2, four, getting this, have bike
  0.5: hoa, hondu-, honduras, husband … is, i … what, impre-, in it, indiq-, indique, is … he, is … how
  0.5: is … it, is … left, is … school, it before, j … pas, jamai-, je … tu, je … une, joind-, joindre
  0.5: l … plus, la bicicleta, la depuis, la … asi, last month, le … ne, legs, leo, les … velos, libra-
  0.5: linea |, magasin … a, mais … c, marid-, marido, mate |, me … su, mi no, mi … dice, mi … tiene
  0.5: miami no, mon petit, mon rdv, month, mountain bike, names not, niece, no … de, no … is, nombre ni
  0.5: normal que, number svp, number … be, number … soy, numero … amigo, numero … un, oe, of bikes
  0.5: off … and, on me, on … at, one … a, otra … no, padre, para … persona, participe, pas gagne, pas … qui
  0.5: pasar-, pasaron, pawn, pawn shop, petit-, petite fille, pic of, pizza, poor, ported, pret mais, pueblo
  0.5: pura, que su, que … se, quoi vous, recog-, regreso a, renun-, repair i, reste, se le, seriez, she
  0.5: shimano |, should be, sim card, since march, sobrino, soit, soy … se, tabarnak |, talki-, tarde-
  0.5: telling me, tente-, texting my, texts>not, that does, that … it, the account, the … or, the … owner
  0.5: the … wrong, think … is, tienes el, till, to contact, trek, un … pour, une … qui, velo electrique
  0.5: verifiez, vine, vous |, way … is, what that, what you, would … for, would … to, wrong on, wrong … sry
  0.5: y tengo, y … otro, yadir-, yadira, you a, you i, you … check, you>number, | cono, | tried, | update
  0.5: | ustedes, | … compre, | … dieu, | … esta, | … meant, | … pasaron, | … think, | … vivo, ~_adu, ~_aff
  0.5: ~_ak, ~_am, ~_ami, ~_bi, ~_but, ~_che, ~_fel, ~_fue, ~_gy, ~_hig, ~_imm, ~_law, ~_lot, ~_may, ~_mea
  0.5: ~_moo, ~_mou, ~_ni, ~_noe, ~_nom, ~_nou, ~_per, ~_pis, ~_pol, ~_ric, ~_tee, ~_thi, ~_usa, ~abys, ~acta
  0.5: ~adul, ~aken, ~amai, ~appa, ~ardi, ~avel, ~baro, ~bian, ~bic, ~blon, ~bur, ~caus, ~ccou, ~chel, ~cko
  0.5: ~cles, ~coll, ~conc, ~dab, ~daug, ~diat, ~dig, ~donc, ~dult, ~ears, ~eck, ~ecog, ~efo, ~eing, ~ene_
  0.5: ~equi, ~esa_, ~eto, ~evi, ~ffi, ~fiez, ~fix_, ~four, ~ger, ~gett, ~givi, ~glis, ~gor, ~guie, ~hell
  0.5: ~high, ~hool, ~hope, ~houg, ~hous, ~iale, ~ienn, ~igne, ~impo, ~irs_, ~isan, ~ital, ~its_, ~izza
  0.5: ~law_, ~lit_, ~lks, ~lks_, ~loca, ~may, ~mayo, ~misa, ~mor_, ~mova, ~mpla, ~nadi, ~nai, ~nant, ~nnon
  0.5: ~nop, ~nsei, ~oat_, ~ocad, ~olid, ~onc_, ~oria, ~ourn, ~plac, ~plo, ~ppre, ~pre_, ~priv, ~ranc, ~ratu
  0.5: ~rcy, ~reco, ~rely, ~rizo, ~rued, ~sera, ~she_, ~siri, ~soit, ~som, ~ssee, ~tiz, ~tly, ~tly_, ~tore
  0.5: ~tua, ~tui, ~tuit, ~uin_, ~uman, ~ury, ~ury_, ~uy_, ~van_, ~vee, ~velo, ~vida, ~vole, ~von, ~xerc
  0.5: ~yi_, ~zza, ~zza_
  0.4: 2 no, 2 semaines, a du, a giant, a jo, a month, a su, a … of, a … you, accident, accountant, achet-
  0.4: achete, ai … a, al NUMBER, al … que, all … texts, alley |, alors, am his, am new, am … that, amable
  0.4: ancien … du, and crank, and … phone, ans, appel-, are in, are … of, at … i, autres |, avez |, be off
  0.4: beauc-, beaucoup, believe … is, bell … crank, bien los, bike got, bike was, but can, but … are
  0.4: ca … que, care … and, causa, ceci, cel d, cell … ca, celular no, certain, cette, chambres
  0.4: congratulations, cono, cousi-, croche |, de dar, de … ahora, de … con, de … linea, de … message
  0.4: de … nina, dernier, desde … no, did … put, dio mal, dio … el, do … shop, does … belong, eating a
  0.4: el … equivocado, el … lo, equivocaste de, erreur … est, est … NUMBER, esta … mi, este … el, et … l
  0.4: etes, etudi-, etudiant, fais, fallecio y, fue a, get … out, good … i, got stolen, handles
  0.4: have … there, he … at, he … out, homie, hr, i … got, i … just, i … no, in my, in … NUMBER, in … name
  0.4: in … that, in … what, inste-, instead, into a, ipad, is ready, is … off, it down, it in, je connais
  0.4: juste le, keep texting, l ecole, la … esa, learned, leche-, leches, les … la, les … que, letti-
  0.4: letting, like a, littl-, little, lmao, loud … a, luck … the, magasin je, magasin vous, mandando
  0.4: manila, march so, me not, merci … le, mi pana, mi … tenia, mille-, minou, mobil-, mobile, moi
  0.4: moi … message, mon … c, mon … vous, must have, my private, my … got, n, n my, nada ni, name … NAME
  0.4: name … is, name … not, naw, ne peux, new … in, ni a, nieta, no le, no … ni, no … not, not belong
  0.4: not shop, number … of, number>stop, number>you, numbers, numero senor, numero … celui, numero … jamais
  0.4: numero … n, numero … ne, numero … personne, once … is, only … and, owes, parta-, pedid-, pedido, pena
  0.4: pero … no, pero … que, perro se, person … do, phone … it, po |, point, poor NAME, pu … a, public
  0.4: que era, que … m, quelqu, quelqu un, queria, quieren, recoit, rejoi-, repar-, reparation, retro-
  0.4: rien … la, right person, saber, semaines, shop by, shop you, soy repartidor, student, suis au
  0.4: suis … mon, suspect, ten |, texto pour, the … his, their, this, this … does, tia |, to … and, toujo-
  0.4: toujours, tous les, turn off, un … yo, uso, vivo … miami, voule-, voulez, vous faites, voyon-, voyons
  0.4: want another, want … to, was, whitc-, with him, y nunca, years ago, you will, you … an, you … vive
  0.4: your … does, | buen, | meant, | nadie, | naw, | new, | oiga, | … chien, | … frere, | … hijo, | … lui
  0.4: | … moved, | … names, | … son, | … textez, | … texting, | … typed, | … vis, ~_bou, ~_dud, ~_enf, ~_gar
  0.4: ~_hi, ~_hr_, ~_lad, ~_maa, ~_mad, ~_n_, ~_os, ~_rod, ~_una, ~_uso, ~_wat, ~abi, ~aff, ~agar, ~air
  0.4: ~alan, ~ama_, ~amab, ~amor, ~ands, ~arto, ~ata, ~atc, ~atch, ~auco, ~bici, ~bile, ~but, ~cate, ~celu
  0.4: ~cett, ~chac, ~chec, ~choo, ~chr, ~cise, ~clin, ~ctri, ~cune, ~dee, ~dere, ~dria, ~dud, ~duis, ~eac
  0.4: ~ean_, ~eauc, ~ebe_, ~ecte, ~eir_, ~ejoi, ~embr, ~emer, ~ency, ~ener, ~enfa, ~enid, ~etti, ~exer
  0.4: ~fant, ~fel, ~file, ~fill, ~fyi, ~ged, ~ged_, ~had, ~hare, ~hbou, ~heck, ~him, ~ho_, ~hter, ~ia_
  0.4: ~icul, ~ify, ~iga_, ~ige, ~inni, ~ique, ~iscu, ~itat, ~its, ~ittl, ~ixe, ~jama, ~lama, ~lar_, ~ldin
  0.4: ~lid_, ~lida, ~lin, ~litt, ~liv, ~lond, ~lqu_, ~maa, ~matt, ~mea, ~mile, ~mis_, ~moi_, ~nais, ~ndez
  0.4: ~nds, ~ndu, ~nfa, ~nfan, ~nfl, ~nger, ~nse_, ~ntar, ~nten, ~nth_, ~ohi, ~oint, ~oire, ~orm_, ~oste
  0.4: ~ot_, ~ouj, ~oujo, ~oups, ~pha, ~pio, ~plas, ~prof, ~rche, ~reas, ~rejo, ~remb, ~rent, ~reto, ~reur
  0.4: ~ridg, ~rios, ~rno, ~rno_, ~rsel, ~rti, ~sala, ~sed, ~sep, ~sher, ~soun, ~spet, ~ssis, ~stma, ~tai
  0.4: ~tead, ~team, ~this, ~tio_, ~tiss, ~tme, ~touj, ~truc, ~tta_, ~tun, ~ubie, ~ucke, ~ui_, ~unic, ~unre
  0.4: ~unty, ~urne, ~ussi, ~uto_, ~uvea, ~uyo_, ~veau, ~vel_, ~veu_, ~vil, ~voyo, ~was_
  0.3: (not), (unknown 3), NAME … and, NUMBER al, NUMBER c, NUMBER yrs, NUMBER … la, a funeral, a … je
  0.3: a … to, a … una, a … year, acabo, ahora no, ai … en, aie, algo … no, am sorry, anyth-, anything
  0.3: anywa-, anyway, are … this, as my, as this, ateli-, atelier, au salon, avez mal, ayer, bicicleta no
  0.3: bicicletas |, bien … numero, bleu, bonjour madame, bonjour … ne, bonne, borde-, buscar, cada rato
  0.3: carro, cel de, cell … la, clinic |, codes, commande |, comme il, connais, d … le, de changer
  0.3: de … ciudad, de … era, de … nous, decir, dedan-, dedans, des velos, des vidanges, destinataire, dicen
  0.3: direc-, directly, does … ride, drop … a, dsl, elle … NUMBER, en miami, enough for, es … NAME
  0.3: escuela de, este no, este … ni, et j, et ne, etait … pas, etudiante, even, familia, file, forwarded
  0.3: found it, franc-, francais, francais … je, fue … la, guess, has his, have … i, have … you, he … not
  0.3: hendersons |, hijo you, his … please, household, how you, hun |, i told, i walk, i … NUMBER, i … ride
  0.3: if he, in your, is … mom, jamais, je l, je recoive, joven |, juste une, keep, kept … bikes, l air
  0.3: l … jamais, la horquilla, la … me, la … vous, last … too, laval-, lavallee, le |, le … pero, leave a
  0.3: left a, line please, lo bendiga, lol je, looking … the, los otros, magasin, maintenant, mais … moi
  0.3: mama de, manquer, me esta, mes y, mes |, miedo, money |, my father, my … right, never even
  0.3: never owned, never … it, news |, ni de, ni lo, ni tengo, no entiendo, no … cliente, nobody, not yours
  0.3: not … i, nothing from, number … NAME, number … so, number … this, october, of … and, on you
  0.3: on … phone, ones, or the, otra tienda, paran de, parks, parle pas, pas son, pas … un, pero ni
  0.3: pickup i, por … me, pour lire, pret … velo, proteccion, puebl-, punto, que … recoive, question
  0.3: quitte la, recordatorios, retraite, roommates, rueda, seguro, serie-, shipp-, shop in, should … her
  0.3: si mi, sir |, siste-, so … is, somebody is, son … pas, sors … la, stude-, sure, text for, that … meant
  0.3: the law, the … but, this … and, this … your, time … week, to say, to … country, tombe-, tous
  0.3: trompe de, una, una … con, uncle, up … a, ustedes |, ustedes … que, vis, vive aqui, vos messages
  0.3: vous l, vous … dit, vraim-, vraiment, want … this, want>wrong, whatever … is, wrong … my, y … mi
  0.3: y … paran, y … pu, year … is, yesterday so, you fix, you send, | aqui, | habla, | loco, | sa, | these
  0.3: | … but, | … code, | … dia, | … father, | … last, | … sure, | … voudrais, ~_an, ~_bro, ~_dsl, ~_dun
  0.3: ~_fil, ~_jam, ~_mem, ~_mob, ~_moi, ~_owe, ~_rej, ~_sie, ~_unr, ~_vay, ~acon, ~ado, ~agg, ~aigo, ~ajar
  0.3: ~aje_, ~aks, ~alle, ~amo, ~ampo, ~and_, ~anni, ~any_, ~arm_, ~ars, ~ars_, ~arse, ~avai, ~blar, ~bloo
  0.3: ~bow, ~brav, ~cabo, ~ce_, ~cell, ~ceri, ~cin, ~cola, ~cous, ~cuel, ~daro, ~dead, ~deda, ~die, ~dsl
  0.3: ~dsl_, ~eb_, ~ebo, ~ectr, ~eig, ~ejo_, ~elg, ~elo, ~elo_, ~empl, ~enf, ~eng, ~enne, ~equ, ~erer, ~erio
  0.3: ~ero, ~esh, ~flip, ~gla, ~gne, ~hete, ~hig, ~huma, ~icy, ~idg, ~idge, ~iest, ~igue, ~ike_, ~ilo, ~info
  0.3: ~inic, ~ino, ~inta, ~inve, ~io_, ~irec, ~itel, ~ive_, ~ivo_, ~knee, ~lan, ~lare, ~lay_, ~leu_, ~lice
  0.3: ~lki, ~lkin, ~loor, ~lse_, ~mab, ~mani, ~mbr, ~mob, ~mobi, ~moi, ~mper, ~mpra, ~nad, ~nat, ~ncia
  0.3: ~ndre, ~nds_, ~nmo, ~none, ~noth, ~nsan, ~nste, ~nyth, ~nywa, ~obil, ~ois, ~ono_, ~onth, ~opri, ~orde
  0.3: ~otre, ~ousi, ~oy_, ~pis, ~pui, ~puis, ~rato, ~rio, ~ross, ~rtis, ~siem, ~sio_, ~ster, ~tabl, ~tau
  0.3: ~thi, ~tous, ~tran, ~uat, ~ueno, ~ught, ~ulai, ~ults, ~un_, ~usie, ~uste, ~uyo, ~vai, ~vaya, ~vea
  0.3: ~vel, ~wall, ~wish, ~year, ~yway
  0.2: (unknown 2), NAME either, NAME in, NAME is, NAME working, NAME … pas, NAME … this, NUMBER of
  0.2: NUMBER years, NUMBER … no, a laval, a mi, a … mas, a … mon, a … too, abuelo, again did, ah ben
  0.2: ahora |, ai … d, amarillo, ando … no, andre-, andres, aparato, apparently, appelle pas, appointment i
  0.2: aprendiendo, are a, are sending, arreg-, at … fire, bici … you, bike ready, bike … NUMBER, bike … to
  0.2: bonjour je, bonso-, bonsoir, buenas … no, bus y, by … and, can not, capit-, carro |, casse, celui a
  0.2: chamo, changer, cinqu-, cinquieme, cita, como que, company in, compr-, con la, congr-, contacting
  0.2: cousin, de su, de … hermano, de … mama, dejo la, delete servicio, demain c, demeu-, demeure, details
  0.2: el carro, el … ese, el … la, electrique, error yo, escri-, est sur, esta, et on, fathe-, from … and
  0.2: garde-, girl, good on, got a, grand, hablando, has, has … own, hendersons, here with, his … he, hones-
  0.2: horqu-, horquilla, i have, i only, i supposed, i … from, il faut, in town, infirmiere de
  0.2: infirmiere … nuit, is at, is mrs, is … landline, is … meant, je … parle, je … peux, journee, joven le
  0.2: kept the, la ciudad, la … en, lad, lado, last, last … it, lawye-, le NUMBER, le cinquieme, le … avec
  0.2: le … j, le … meme, le … pour, le … y, leh, les pedales, les … c, lleve, lo … mi, locked, longe-
  0.2: longer, longt-, longtemps, los … y, lovel-, ma … mais, magas-, maint-, maiso-, maison, mal escrito
  0.2: manil-, mans, me la, me … los, meme … je, mercy, mi … no, miami, mon … fils, mon … pour, mon … que
  0.2: my … gave, my … it, my … must, n it, n … rien, nadia, ne parle, never, never a, ni les, ni modo, no
  0.2: no idea, no … NUMBER, no … otra, nobod-, not … ride, nothing … you, number now, numero j, numero la
  0.2: numero … ai, numero … you, nunca, old … card, on se, on … file, or … that, out in, own … bike, owner-
  0.2: owners, parce … j, parents, pas un, pas … a, passe-, pedalier, peopl-, people, perdon … no
  0.2: phone … and, phone … everything, pis, piso, please contact, please … him, poiss-, por … no
  0.2: pour … mais, que … me, que … su, qui l, quitte le, reading this, recoive, reess-, registrado |
  0.2: retired from, roues |, saint NAME, seguro |, sending to, sepa, shop no, soy … you, street, strol-
  0.2: su telefono, suis … j, summer, systeme, tabar-, talk, teacher, texteando, texted, that guy, that i
  0.2: the bicycle, the country, the derailleur, the hendersons, the hospital, the house, the wrong
  0.2: the … hall, the … up, these>send, this customer, this telephone, this … or, time this, trouv-
  0.2: turns out, um, un, un … en, una … que, une, upgra-, used … number, voice message, votre, vous … demain
  0.2: we have, weon, what … are, who does, wi, y … quien, yesterday |, yo … de, yo … e, you once
  0.2: you … lista, | huh, | joven, | still, | tes, | tu, | vous, | who, | … bless, | … connais, | … encore
  0.2: | … freins, | … love, | … make, | … mande, | … manejando, ~_any, ~_bel, ~_cen, ~_cre, ~_eli, ~_ens
  0.2: ~_es, ~_esc, ~_eu, ~_ide, ~_inf, ~_leh, ~_lig, ~_lit, ~_mom, ~_muj, ~_na, ~_nev, ~_no, ~_no_, ~_nob
  0.2: ~_ord, ~_reg, ~_spe, ~_tel, ~_tun, ~_un_, ~_une, ~_upg, ~_wen, ~_wis, ~acr, ~ados, ~agas, ~aill, ~aise
  0.2: ~alid, ~alin, ~als, ~am_, ~andi, ~ante, ~arat, ~are, ~are_, ~ark_, ~aus, ~awye, ~ball, ~bit, ~cir_
  0.2: ~city, ~coma, ~ctr, ~cuid, ~dge_, ~dill, ~dir, ~dob, ~due, ~dun, ~eds_, ~ego, ~enas, ~eop, ~eopl, ~eos
  0.2: ~eos_, ~era_, ~ern, ~ero_, ~escr, ~esia, ~espo, ~etai, ~euve, ~faut, ~fax_, ~fil, ~gasi, ~ghte, ~gina
  0.2: ~girl, ~hamo, ~hio, ~hip, ~horq, ~hort, ~hri, ~ibra, ~icu, ~ike, ~ils, ~imm, ~ink, ~ipa, ~ipe, ~irl_
  0.2: ~kee, ~ker, ~lati, ~lava, ~lawy, ~lega, ~leo_, ~leva, ~lia_, ~lido, ~lle_, ~lors, ~man_, ~mao, ~mao_
  0.2: ~marr, ~mate, ~mba_, ~mir, ~mmi, ~mom, ~muj, ~muje, ~muni, ~nado, ~nage, ~ncai, ~ndic, ~ning, ~nob
  0.2: ~nobo, ~nsoi, ~nsta, ~nve, ~obod, ~ode_, ~odes, ~olle, ~omp, ~onde, ~ongr, ~ooke, ~opl, ~ople, ~orio
  0.2: ~outu, ~own, ~oyon, ~parr, ~pect, ~peop, ~pesi, ~pgr, ~pgra, ~pho, ~pier, ~poin, ~poli, ~pone, ~qua_
  0.2: ~rait, ~ral, ~rbe, ~rcis, ~rdo_, ~regi, ~rej, ~rek_, ~rio_, ~riti, ~rod, ~roul, ~rqui, ~sas_, ~shor
  0.2: ~sian, ~sita, ~skat, ~some, ~sorr, ~stm, ~tel, ~teli, ~tend, ~tful, ~thin, ~tre_, ~trie, ~tte_, ~uati
  0.2: ~ujer, ~unca, ~une_, ~unf, ~upg, ~upgr, ~vist, ~votr, ~ward, ~wat, ~wen, ~wye, ~wyer, ~xted, ~your
  0.2: ~ysi, ~zz_, ~zze
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
  0.1: la abuela, la douche, la vous, la … y, last name, last … of, last … so, lefto-, leftovers, les … pour
  0.1: les … sont, lleva-, lo uso, los avisos, lugar |, machi-, machine, man, may, me concerne, me from
  0.1: me in, me … is, me … pero, mejor … el, message, message |, messages … a, mi … la, mi … por, mobile |
  0.1: moi tu, moi … vos, mom, mon … monsieur, mount-, mountain, moved … the, mr NAME, muchacho … no
  0.1: my daughter, my exs, my roommate, my … phone, my … she, n … pas, nana, ne fais, near you, neither of
  0.1: neither … us, never be, never … there, new … and, ni me, ni que, ni … es, niaise, now … is, number so
  0.1: number … one, number>these, numero et, numero jaja, numero … erreur, nursi-, nursing, octob-, of … it
  0.1: on … avait, on … but, one in, owe, p tite, pas d, pas la, patin, peche, person please, petit fils
  0.1: phone … in, playe-, please take, please … texting, plus … a, polic-, pour … a, profile, propr-
  0.1: quatre roues, que raro, que … lo, quoi ca, rato, rato |, rato … no, regardez, remove>not, repartidor
  0.1: repas-, resident, revei-, rey, rusty, saint, salam, se si, serieux, servicio … no, so … it, sobri-
  0.1: someone, sordo, sorry, souvent |, soy enfermera, stranger |, summe-, sure … the, sweet-, telefono |
  0.1: tell NAME, tell … bike, texti-, texting, texting from, that … to, the dog, the … before, the … end
  0.1: these>me, this … have, thoug-, tiend-, tienda … que, tite, tk, to … anymore, to … but, to … my
  0.1: to … not, toddl-, todo el, trailer, trava-, tu pour, tu … no, turns, une … pour, us … the, usted de
  0.1: usted … no, vecino |, velo … reparation, villa-, visit-, votre commerce, voudrais, vous … m, voy … el
  0.1: week so, when the, with … derailleur, works for, you … d, you … sending, you>send, your, your … you
  0.1: | contact, | cual, | dites, | ligne, | mensaje, | salam, | were, | … destinataire, | … enfermera
  0.1: | … persona, | … vos, ~_a_, ~_ale, ~_bib, ~_egg, ~_fat, ~_g_, ~_imp, ~_inq, ~_ip, ~_ja, ~_kee, ~_lor
  0.1: ~_nun, ~_peo, ~_pet, ~_she, ~_ska, ~_so, ~_vot, ~_vou, ~abl, ~acio, ~agni, ~akes, ~alga, ~anci, ~aner
  0.1: ~ano, ~any, ~arid, ~asin, ~awy, ~bab, ~ben_, ~bout, ~brar, ~bro_, ~cami, ~cau, ~ccid, ~cide, ~cit
  0.1: ~code, ~coiv, ~coli, ~depu, ~devi, ~dler, ~droi, ~eau_, ~eds, ~eek_, ~ees_, ~eev, ~efi, ~egr, ~emos
  0.1: ~ents, ~epui, ~era, ~erge, ~erma, ~err, ~etou, ~eur_, ~evei, ~exti, ~femm, ~fo_, ~forw, ~fran, ~gar
  0.1: ~gues, ~hair, ~hard, ~has_, ~hec, ~her, ~herm, ~hip_, ~hon_, ~hos, ~hte, ~iado, ~ien, ~ien_, ~illo
  0.1: ~ima_, ~ine, ~inf, ~inua, ~ires, ~itez, ~ity, ~ity_, ~ived, ~ivi, ~ixin, ~ized, ~izo, ~jack, ~jam
  0.1: ~keep, ~lace, ~last, ~law, ~leh, ~leh_, ~life, ~lit, ~llec, ~lleu, ~lmen, ~look, ~lts, ~lts_, ~mad
  0.1: ~mai, ~may_, ~mble, ~meme, ~mer_, ~mine, ~mom_, ~moo, ~nada, ~nag, ~nak, ~nded, ~ner, ~nev, ~neve
  0.1: ~nier, ~no_, ~nou_, ~ntit, ~ny_, ~ocar, ~oddl, ~oi_, ~oile, ~ois_, ~oiv, ~oive, ~ompr, ~ondr, ~ondu
  0.1: ~oney, ~onge, ~ord, ~oute, ~pan, ~pant, ~pat, ~pen, ~peo, ~phe, ~pis_, ~ppor, ~raig, ~rata, ~rats
  0.1: ~rch, ~rdo, ~rdon, ~renu, ~rey, ~ribo, ~rino, ~rivi, ~rk_, ~ro_, ~rot, ~rwar, ~ryi, ~ryin, ~scon, ~ses
  0.1: ~ses_, ~sien, ~sir_, ~spac, ~spl, ~sque, ~stad, ~ste, ~stea, ~tara, ~todd, ~tric, ~tud, ~type, ~uess
  0.1: ~uest, ~uf_, ~umme, ~vad, ~vail, ~vay, ~vot, ~xcus, ~xing, ~xti, ~xtin, ~ype
  -0.1: 2 tubes, 2 … la, 2 … of, 2nd floor, NAME are, NAME est, NAME ling, NAME … delete, NAME … for
  -0.1: NAME … off, NAME … take, NUMBER arretez, NUMBER asking, NUMBER feet, NUMBER free, NUMBER good
  -0.1: NUMBER it, NUMBER just, NUMBER merci, NUMBER old, NUMBER per, NUMBER pero, NUMBER see, NUMBER text
  -0.1: NUMBER texto, NUMBER that, NUMBER … al, NUMBER … also, NUMBER … avant, NUMBER … before, NUMBER … bus
  -0.1: NUMBER … got, NUMBER … leave, NUMBER … lol, NUMBER … mais, NUMBER … need, NUMBER … only
  -0.1: NUMBER … review, a baby, a cafe, a complaint, a copy, a enlever, a favour, a fee, a few, a flip
  -0.1: a hacer, a lawyer, a letter, a mal, a media, a meter, a normal, a pensar, a peur, a pickup
  -0.1: a postcard, a pump, a repondu, a salir, a seguir, a sign, a smile, a spam, a ti, a tire, a trabajar
  -0.1: a velo, a … asi, a … chingada, a … comme, a … derecha, a … does, a … elle, a … envois, a … equipe
  -0.1: a … first, a … hopital, a … les, a … mandando, a … mensaje, a … movil, a … once, a … one, a … otez
  -0.1: a … out, a … promos, a … quitenme, a … right, a … saying, a … semaine, a … semana, a … senorita
  -0.1: a … sobrino, a … take, a … today, a … tune, abogada, abonnement bixi, abonnement d, abonnement |
  -0.1: about texting, about … and, about … color, about … end, about … fork, about … recall, about … sale
  -0.1: about … scratch, abrie-, abstenez … de, abuela … que, aburre, acabamos, acaben, accepte vos
  -0.1: accepte … recevoir, accepte … textos, accepter … textos, accessible, accident can, accident … you
  -0.1: accidentally deleted, accidente, account and, account name, account … i, account … sms, acct
  -0.1: acepte mensajes, acepte nada, achalent, acordamos, add … for, added … without, addin-, adding
  -0.1: address … moved, ads … my, advertising to, advertising |, advic-, advice, aepd, af, affaire
  -0.1: affaires de, affaires … textos, aft, after … i, after … night, after … so, again do, again ok
  -0.1: again so, again take, again … not, again … time, again … to, again … will, against the, agarran
  -0.1: agradezco |, agreed … any, agreeing … texts, agregar, ah i, ahi lo, ahi los, ahi you, ahi … que
  -0.1: ahi … you, ahora solo, ahora … adelante, ahora … llevo, ahora … me, ahorrense los, ai appele
  -0.1: ai autorise, ai consenti, ai encore, ai plein, ai ramasse, ai recupere, ai vu, ai … arret, ai … avec
  -0.1: ai … deux, ai … l, ai … plus, ai … textos, ai … vous, aid, aidez, aidez moi, ailleurs pour
  -0.1: ailleurs … pouvez, aime … ca, aime … le, aime … les, aime … mais, aimerais ca, aimerais etre
  -0.1: aimerais … pas, airpod, airpods, ajoutez moi, al, al movil, al principio, al … la, al … si, alcanzo |
  -0.1: alertes sur, alertes … mon, alerts on, alerts … my, alexa, algo … la, all communication, all contacts
  -0.1: all future, all need, all no, all of, all off, all please, all … ask, all … at, all … communication
  -0.1: all … do, all … i, all … my, all … now, all … ones, all … please, all … stop, all … texting
  -0.1: all … well, aller a, allez arreter, almac-, almacenaje, alone with, alors enlevez, alors je
  -0.1: alors … les, alqui-, alquiler, already NUMBER, already bought, already got, already i
  -0.1: already replied, already said, already … my, also i, also please, also … take, altog-, altogether
  -0.1: altogether |, am blind, am calling, am changing, am down, am filing, am finished, am giving
  -0.1: am keeping, am quitting, am sleeping, am standing, am switching, am unsubscribing, am … charged
  -0.1: am … for, am … lol, am … receiving, am … remove, am … these, ama, amend-, amende, amene-, amener
  -0.1: amor de, amor … de, amor … dios, amour du, an account, an idiot, an itemized, an … man, ancien
  -0.1: and after, and ask, and check, and does, and drop, and each, and let, and lose, and loves, and off
  -0.1: and quiet, and so, and still, and tell, and these, and tired, and told, and use, and walk, and want
  -0.1: and will, and … both, and … buzz, and … hit, and … left, and … mom, and … need, and … off, and … so
  -0.1: and … stop, and … text, and … them, and … thing, andar sin, anger, angry with, anko, annoying … it
  -0.1: annoying … me, annoying … the, annuler l, annuler … abonnement, annuler … textos
  -0.1: annulez … inscription, ans a, ans … ce, ansie-, ansiedad, ansiedad y, answer this, answers, anti … je
  -0.1: anule, anulen mi, anulenme, anxie-, any list, anymore thank, anymore … please, anyone |, anyone … i
  -0.1: anything … do, anythng, apagado, apagar estos, apaguen los, apara-, apare-, apologizing, appeler pour
  -0.1: appelez … avant, applied, appointment and, appointment … tuesday, appreciate you, appreciate … if
  -0.1: apprecierais, appt |, appts, apres votre, apres … plus, apuntarme, apunte por, apuntenme, apunto a
  -0.1: are driving, are perfect, are up, are violating, are wasting, are … at, are … more, are … your, armar
  -0.1: arms, arret … je, arret … messages, arrete pu, arrete … message, arrete … rappels, arreter a
  -0.1: arreter ces, arreter tout, arreter vos, arreter … magasin, arreter … sms, arretez merci
  -0.1: arretez … spam, arretez … travaux, arretiez … m, arriere … la, arrive pas, arrive quand, arrive … a
  -0.1: arthr-, arthritis, arto, as junk, as you, as … contact, as … do, as … le, as … stop, asi … bien
  -0.1: aside, asiento esta, asiento y, ask … for, asked … my, asking again, asking … the, assured, at every
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
  -0.1: believe … ever, believin, ben que, ben |, ben … vos, bendiga pero, besoin … messages, besoin … un
  -0.1: better … you, bev, bici ahi, bici … que, bicicleta a, bicicletita, bidon, bien pero, bien por
  -0.1: bien sin, bien … gracias, bien … me, bien … precio, bien … vos, biffez … nom, big ring, bike deals
  -0.1: bike stop, bike … great, bike … in, bike … texting, bike … there, bikes … a, bikes … remove, birds
  -0.1: birthday to, biscuits |, bisi, bit off, blast |, bleue-, bleuets, blocked for, blocked you
  -0.1: bloque … vous, bloquear |, bloquearlos, bloqueen, blown, blush, blush |, boiler, boite aux
  -0.1: boite … lettres, bon … c, bon … les, bonda-, bondad, bondad de, bonjour monsieur, bonjour … ai
  -0.1: bonne memoire, bonne … la, book a, book the, boon, bord svp, borrame … la, borrar de, borrarme |
  -0.1: borraron, borras, borrelo, borreme de, borreme |, borren de, borren este, borren mis, borren … datos
  -0.1: borren … telefono, borres, boss sees, boss … my, both wheels, bother … me, botte-, bottes, boues
  -0.1: bouge, bought … bell, bounc-, boutiques, box and, box i, box … up, boy a, boyco-, brake will
  -0.1: brakes feel, brakes myself, brand please, branl-, break from, break up, breaking … with, breathe
  -0.1: bref, bridesmaid, bridesmaids, brilliant, bringing … in, bro … de, broad-, broke down, bromo-
  -0.1: bromont, bruit la, brush, bsnl, buenas, bueno de, buffe-, buffet, built, buje, bunch, burnt |, burst
  -0.1: bus broke, bus … down, but yes, but … my, but … phone, but … says, but … take, but … website
  -0.1: button … i, buying … bike, by itself, by saturday, by thurs, by what, by … do, by … for, by … my
  -0.1: by … place, by … you, bye a, bye … me, c, c … dangereux, c … illegal, c … quoi, ca en, ca et
  -0.1: ca merci, ca otez, ca pu, ca retirez, ca sert, ca te, ca … messages, ca … une, cabanon, caben
  -0.1: cable end, cable is, cada que, cada texto, cada … mandan, cada … suena, cada … suyo, cadena esta
  -0.1: cadenas vous, cader-, cadera, cafeteria, caissiere, caissiere m, cajero, calendar |, caliq-, calique
  -0.1: call NUMBER, call just, call no, call on, call only, call was, call … and, call … before, call … off
  -0.1: call … to, call … was, called … and, caller, calling my, calling since, calling … to, calls at
  -0.1: calls no, calls to, calls … the, calme … textos, cambiar el, cambiarlo, cambie … ciudad
  -0.1: cambie … opinion, came at, came … NUMBER, came … at, came … can, came … on, came … this, camisas
  -0.1: campagnes, campaigns |, can end, can give, can these, can … anytime, can … block, can … close
  -0.1: can … end, can … explain, can … message, can … pause, can … receive, can … sending, can … squeeze
  -0.1: can … texts, can … type, can … us, can … wait, can … your, canadien, cancel all, cancel les
  -0.1: cancel please, cancel … appt, cancel … kid, cancel … membership, cancel … notifications
  -0.1: cancel … second, cancela … mensajes, cancelame los, cancelaron, cancelen el, cancelen esto
  -0.1: cancelen … suscripcion, cancelenme, cancelle les, cancelled so, cancelled … gym, cancelled … it
  -0.1: cancelled … of, canceller les, cancellez mon, candado … me, candl-, cansada de, cansada … esto
  -0.1: cansado de, cap fell, capable … moi, cappe-, capped, captura, capture, card can, card i, card says
  -0.1: card today, card … in, card … is, card … it, card … my, carrier, carry-, carrying, carte … dossier
  -0.1: carto-, cashi-, cashier, casi … veo, cat … the, cause i, ce possible, ce soit, cease … communications
  -0.1: cease … me, ceili-, ceiling, cel sonando, cel y, cell for, cell on, cell … for, cell … vos
  -0.1: cell … votre, cellulaire je, celos-, celoso, celui ci, celular … favor, celular … su, celular … yo
  -0.1: cenne, cerem-, ceremony, cero … de, cero … por, cerraron, certainement pas, certainement … moi
  -0.1: certainly did, certainly … not, ces rappels, cesen los, cesser … m, cessez … envoyer
  -0.1: cessez … messages, cessez … textos, cessi-, cessiez, cessiez de, chain lube, chall-, chang-, change a
  -0.1: changement de, changer mon, chaque … arretez, character, charge it, charge the, chariot, chat with
  -0.1: chaud, chauffe, chava, cheaper one, cheaper tires, cheapest, checking … on, checkout |, checo, chew
  -0.1: chewi-, chewing, chial-, chicken rice, chien jappe, chien … chaque, chiens, chilla, chimio, chingada
  -0.1: chingar, chips |, chiste, chocaron, choose to, choose … opt, chose pour, christ stop, chum, cierre
  -0.1: cierren mi, cigar-, circled, citas, clave, cle … la, clear … the, clicked yes, cliente de, clign-
  -0.1: cliquer, clochette, clock on, close call, close my, closed for, closer to, closing my, club de
  -0.1: coach says, coach … the, cobra, cobraron de, cobraron dos, cobraron … mas, cobraron … veces
  -0.1: coche non, cocho-, code … it, colle, collect it, colores, combien je, come now, come through
  -0.1: come tomorrow, come … on, coming now, coming out, coming … at, coming … or, coming … with
  -0.1: commande du, commande j, comme … est, comment me, comment … desabonner, comment … les, commentaire
  -0.1: commercial, communications … this, como a, como desactivo, como tienen, como … de, como … doy
  -0.1: como … las, como … para, como … quito, como … suscribo, compa |, complaining, complaint with
  -0.1: complaint … the, completement oublie, compliments, comprar … no, comprenez … dans, compris que
  -0.1: comprobante, comptes, comptoir m, comptoir samedi, comptoir … a, computadora |, computer quit
  -0.1: comunicacion, comunicaciones por, con … cadena, con … derecho, con … encargado, con … permiso
  -0.1: con … promociones, con … recordatorios, con … senor, con … ticket, concern please, concl-
  -0.1: confirm after, confirm removal, confirmacion, confirmen, conformement, confuse, confusing, conjointe
  -0.1: conmigo … cuenten, consegui |, conseils, consent and, consent withdrawn, consent … do, consent … i
  -0.1: consent … me, consent … receive, consentement pour, consentement vous, consentement … recevoir
  -0.1: consentement … vous, consentimiento … recibir, consign, contact from, contact i, contact on
  -0.1: contact … by, contactarme |, contacte |, contactez … plus, contestadora, contestar llamadas
  -0.1: contesto … que, continuer a, continuez a, continuez |, contra, contre vous, conversation |, convi-
  -0.1: cooked, coop, copiaron, copie, cordialement g, cordialement … tremblay, correct la, corridor
  -0.1: cortala … los, cost … anything, cost … money, costar, costi-, costing, couch |, coucher, coudonc vous
  -0.1: coudonc … vous, cough, couin-, could stop, could take, could the, could … a, could … kindly
  -0.1: could … leave, could … put, could … send, couns-, counter … me, coupe ca, coupez ca, coupez la
  -0.1: coupez … guidon, coupl-, couple, couriers, courriel pour, courriel … plus, course … dimanche
  -0.1: coute NUMBER, coute des, crate, creci-, crecio, crecio y, credit du, credit … dossier, credit … from
  -0.1: credited, creen, crene-, creneau, crier, ct, cuadro, cuando van, cuando … di, cuando … puedo
  -0.1: cuando … que, cuantas … les, cuanto mandan, cuanto … esto, cuento, cuerd-, cuida-, cuide, cuissard
  -0.1: culpa de, cupones, curiosity, custa-, custard, customer … my, cut … texts, cut … what, cuz of
  -0.1: cuz … your, d autre, d ecran, d m, d message, d utiliser, d … accepte, d … enleve, d … retire
  -0.1: d … stp, dad died, dadme, dadme de, dadme … baja, dado de, dado … baja, dale con, damaged, dan de
  -0.1: dan … baja, dan … de, danad-, dans une, dans … dossier, dans … envois, darme baja, das, data and
  -0.1: datas, datin-, dating, datos y, daughter NAME, daughter is, daughter … the, day before, day for
  -0.1: day it, day lol, day please, day … me, day … you, de avisos, de cambiar, de casques, de celular
  -0.1: de chingar, de ciudad, de como, de continuer, de diffusion, de difusion, de donnees, de eliminar
  -0.1: de fregar, de llegar, de luto, de mensajeria, de mise, de molestarme, de promotions, de proteccion
  -0.1: de pu, de publicidad, de quitarme, de regalo, de retirar, de tapita, de te, de texte, de tiendas
  -0.1: de trabajo, de tubeless, de viaje, de vot, de you, de … acepte, de … alertes, de … asi, de … cadena
  -0.1: de … ces, de … cessez, de … cm, de … cosa, de … desabonner, de … dice, de … dimanche, de … escribirme
  -0.1: de … exclus, de … faire, de … fichiers, de … frenos, de … gang, de … ile, de … machine, de … mandarme
  -0.1: de … modele, de … ne, de … otra, de … pedales, de … pero, de … proxima, de … pu, de … pub
  -0.1: de … publicite, de … qu, de … roue, de … sortir, de … spammer, de … stop, de … stp, de … textez
  -0.1: de … todo, de … tu, de … vente, deactivate text, deals i, dear please, dear … please, debarque … de
  -0.1: debloquer, debou-, decided to, decir no, decirles, decoche, decochez la, decochez … case, decon-
  -0.1: deconnecte, decrocher, decrochez, decrochez … de, definitiva, definitivement, definitivement les
  -0.1: deja la, deja … de, deja … non, deja … stop, deja … textearme, dejad-, dejan de, dejar el, dejarla
  -0.1: dejen … chingar, dejen … molestar, dejen … spam, dejen … textear, dejenme la, dejenme tranquilo
  -0.1: delai-, delais, delan-, deles-, delestage, delete asiento, delete casco, delete choque, delete freno
  -0.1: delete jueves, delete mostrador, delete plan, delete tune, delete … account, delete … cell
  -0.1: delete … en, delete … message, delete … phone, delete … please, delete … porfa, delete … sin
  -0.1: delete … up, deleted … message, deletez, demain je, demande poliment, demande … avis, demande … je
  -0.1: demande … la, demande … numero, demande … permission, demander c, demander moi, demander … j, demando
  -0.1: demarchage, demasiados mensajes, dementia, denos, dente-, dented, denuncia, deplace, depuis l
  -0.1: depuis la, derangez plus, derecha, derecho |, derniere … arretez, des alertes, des envois, des pieces
  -0.1: des pubs, des … enlevez, des … j, des … la, des … merci, des … par, des … plus, des … que, des … stp
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
  -0.1: divorcie, dla, do something, do what, do … bug, do … eat, do … end, do … listen, do … lose
  -0.1: do … reach, do … this, doc says, doctor says, doctor |, doctor … no, does … do, does … end
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
  -0.1: en plein, en plena, en prendre, en recois, en sorte, en … asi, en … celular, en … enlevez
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
  -0.1: favor … you, favorite, favour and, fea, feed me, feeding the, feel like, felicitaciones, feliz … a
  -0.1: feliz … de, fell out, fell … on, felt, ferme la, fermez mon, ferry, fesse-, fesses, festival, feuille
  -0.1: fewer of, fewer texts, fewer … these, fichiers, fighting over, figurer, fijese … you, file and, files
  -0.1: filin-, filing, filing a, filing … complaint, fille au, fille … comptoir, fils veut, fils … NUMBER
  -0.1: fin … mon, finalement non, finals, find a, finds, fine NUMBER, finger, fini … nous, finished the
  -0.1: finisse, finissez en, finissez … avec, finit-, finito, fins mais, firew-, fireworks, firma, firmw-
  -0.1: firmware, first … i, first … the, fit it, five stars, five texts, fix … so, flag my, flash, flat fix
  -0.1: flat no, flat repair, flat … in, flat … not, flatt-, flight got, flight … cancelled, flip the
  -0.1: flip … and, flood, flooded, flooding, fois arretez, fois et, fois … de, fois … il, fois … j, folded
  -0.1: following, fonctionne, fonctionne pas, food … i, for being, for fixing, for lent, for spring
  -0.1: for staying, for text, for them, for thursday, for tuesday, for us, for … 2, for … NUMBER, for … baby
  -0.1: for … birthday, for … call, for … farewell, for … gravel, for … group, for … helmet, for … how
  -0.1: for … just, for … lifetime, for … lock, for … mom, for … never, for … no, for … one, for … police
  -0.1: for … since, for … these, for … they, for … today, for … up, for … warranty, for … weekend
  -0.1: for … what, for … year, for … your, forces, forever to, forever … stop, forever>forever, forever>list
  -0.1: forever>not, forget … i, forgiven, forgotten, form i, formal, forward the, found another, found out
  -0.1: found your, found … NUMBER, found … part, found … text, found … used, fount-, fountain, frame or
  -0.1: frame … is, frame … you, frapper, fraud, free for, free … from, free … the, freezer, frein … pas
  -0.1: freins mais, frene-, frenen, friday if, friend … is, from 2nd, from bank, from dad, from future
  -0.1: from hr, from i, from sending, from sms, from stores, from today, from your, from … alerts
  -0.1: from … company, from … contacts, from … file, from … floor, from … garage, from … gym
  -0.1: from … messages, from … other, from … so, front … is, front … when, front … will, fucki-, fucking
  -0.1: fucking texting, fucking … me, full stops, funcionar, funeral … is, funny i, further text
  -0.1: future messages, games, ganas de, gang enlevez, gap, garage depuis, garantia … para, garba-, garbage
  -0.1: gardiez, garri, gasto, gator-, gatorskins, gave permission, geari-, gearing, gemelos, gentil mais
  -0.1: gentillesse, get to, get … and, get … i, get … in, get … new, get … phone, gettin, getting … of
  -0.1: getting … remove, ghost-, ghosting, give permission, go … me, god is, god … texting, gods, goes off
  -0.1: going up, going … get, going … the, gold, gone … the, goo, good i, good news, good now, good people
  -0.1: good please, good … are, good … but, good … just, good … not, good … on, gor, got … card
  -0.1: got … refund, got … the, got … ticket, grace cessez, gracias igual, gracias mijo, gracias no
  -0.1: gracias you, gracias … manden, gracias … suscribirse, gradu-, grandi, grandkids, grease on
  -0.1: great more, great shop, great … but, great … on, gregg-, greggs, grid, grincent, group project
  -0.1: group text, grues-, gruesa, guapa, guardabarros, guardada, guardeme, gud nite, guidon de, guidon … 2
  -0.1: gusta |, gustaria que, guys but, guys still, guys … me, guys … texting, gym so, habian dicho, hablar
  -0.1: haced, haced el, haced … favor, hacen el, had … to, had … up, hagan de, hagan … cuenta, haganme
  -0.1: hais ca, half your, halt all, halt … messages, hamil-, hamilton, hand |, handset, hango-, hangover
  -0.1: happening, happens if, happens … i, happy holidays, harcelement rendu, harcelement … la
  -0.1: hard feelings, harrasment, has dementia, has left, has me, hasta … llegamos, hasta … van
  -0.1: hasta … vista, hate to, have mercy, have received, have removed, have stopped, have them, have … go
  -0.1: have … memory, have … opt, have … out, have … say, have … texts, have … three, have … work, having my
  -0.1: hawai-, hawaii, hay alguien, hay … ahi, hazme, he can, he sent, he … eating, he … for, he … up
  -0.1: hear your, hear |, hearing from, hearing so, hearing … you, hedge, helmet … the, help … do, hence-
  -0.1: henceforth, her no, her please, her to, her … stop, here i, here to, here … are, here … more
  -0.1: here … stop, heren-, herencia, hermano que, heures de, heureusement, hey did, hi … take, hice la
  -0.1: hicie-, hicieron, highe-, higher, hija no, hija … el, hija … me, hijo que, hijo y, hijo … la, hijol-
  -0.1: hijole, his birthday, hit by, hit the, hit … a, hitch, hola … NAME, hold … texts, holding the, holdu-
  -0.1: holdup, hole, holidays, home on, home so, home … it, honou-, hooks, hors de, hors … votre, horse
  -0.1: hose, hours … the, house i, house … the, housemate, how about, how am, how … ahead, how … can
  -0.1: how … get, how … it, how … of, how … opt, how … that, how … was, hoy manana, hoy you, huile |, huile-
  -0.1: huiler, humai-, humain, hurac-, huracan, husband … away, hybri-, i brake, i broke, i chose, i consent
  -0.1: i deliver, i emailed, i ended, i liked, i messaged, i order, i pause, i please, i pressed, i receive
  -0.1: i receiving, i ride, i specifically, i subscribed, i teach, i thought, i ticked, i … a, i … approved
  -0.1: i … blind, i … book, i … called, i … came, i … changing, i … deleting, i … drop, i … dropped
  -0.1: i … every, i … filing, i … finished, i … forget, i … give, i … giving, i … hungry, i … keep
  -0.1: i … keeping, i … message, i … needed, i … nicely, i … per, i … putting, i … quitting, i … reach
  -0.1: i … reply, i … sleeping, i … standing, i … switching, i … things, i … through, i … told
  -0.1: i … unsubscribe, i … unsubscribing, i … wanted, i … where, i … work, i … yesterday, ia, ia no
  -0.1: iban … mandar, idee … la, idee … les, identite, if anybody, if one, if they, if … could, if … did
  -0.1: if … say, if … stop, if … stopped, ignoring, igualmente feliz, il possible, il … que, il … temps, ile
  -0.1: immediat, importante, importuner, imprimante, in a, in all, in church, in english, in good
  -0.1: in hospital, in hostel, in meetings, in mourning, in receiving, in small, in … all, in … can
  -0.1: in … just, in … number, in … pocket, in … til, in … tire, in … week, in … white, inbox is, incluida
  -0.1: indiquenme, inflar, info and, inform … sms, informe, ingles no, inmediata, inner tube, inner tubes
  -0.1: inscribieron, inscription a, inscrit … me, instead … calling, instrucciones, instructed, insul-
  -0.1: insurance … it, interdit, interesada, interesse merci, interesse plus, interesse pu, interesse … la
  -0.1: interesse … moi, interesse … vos, interested anymore, interested stop, interested … me
  -0.1: interested … receiving, interested … remove, internet, interrompre, interview went, into … big
  -0.1: invites, inviting, ir manana, ir … trabajo, is already, is hard, is in, is insane, is locked, is own
  -0.1: is private, is quite, is quitting, is real, is taking, is time, is two, is unsolicited, is wet
  -0.1: is … after, is … at, is … emergencies, is … home, is … late, is … lose, is … message, is … no
  -0.1: is … possible, is … remove, is … small, is … trail, is … when, issit, it close, it keeps, it made
  -0.1: it possible, it sent, it takes, it there, it tomorrow, it unsubscribe, it wakes, it your, it … about
  -0.1: it … accident, it … are, it … coming, it … did, it … end, it … forever, it … from, it … got, it … me
  -0.1: it … monday, it … need, it … sell, it … sms, it … stolen, it … sunday, it … thru, it … times
  -0.1: it … tuesday, it … visa, it … wet, itd be, itine-, itinerance, izquierdo, j adore, j apprecierais
  -0.1: j entends, j oublie, j … appele, j … arreter, j … choisi, j … completement, j … consenti, j … coupe
  -0.1: j … encore, j … envoyez, j … recois, j … recupere, j … refuse, j … stop, j … suis, j … vu, jaja
  -0.1: jajaj-, jale, jalou-, jaloux, jamais ca, jamais rien, jamais … des, jamb, jamme-, jammed, jappe
  -0.1: jappe chaque, jappe … fois, jazz, je clique, je commence, je devrais, je dormais, je la, je recevrais
  -0.1: je revoque, je veut, je … acheterai, je … apporte, je … arret, je … ben, je … continuer, je … de
  -0.1: je … desire, je … etais, je … infirmiere, je … maintenant, je … mets, je … non, je … paye
  -0.1: je … quitter, je … ramasse, je … rendue, je … repondre, je … savoir, jehov-, jesus … stop, jette
  -0.1: jeudi NUMBER, jeune fille, job je, job sur, job … i, job … le, jobs, joder |, jollo-, jollof, journ-
  -0.1: journee c, journee … est, jours |, jueves a, jueves … favor, jumpe-, jumper, junct-, junction
  -0.1: junto a, junto-, juntos, jure que, juro, juro que, jusqua vendredi, just delete, just fix, just reply
  -0.1: just tell, just tired, just visiting, just … flat, just … i, just … out, just … people
  -0.1: just … talking, just … text, just … texting, just … texts, just … when, juste en, juste que
  -0.1: juste … enlever, jvas, kalya-, kandy, keep coming, keep working, keep … it, keep … my, keep … phone
  -0.1: keep … rack, keep … your, keeping the, keeps going, keeps saying, kenda, kept, key to, kicke-, kicked
  -0.1: kicked out, kicked … of, kid at, kid has, kid is, kid … a, kid … not, kids … not, kids … the
  -0.1: kids … you, kill it, kill |, kill … notifications, kill … texts, kindly inform, kiten-, kneed, knive-
  -0.1: knives, know … i, known, knows when, knows … so, kreo, l ajustement, l ancien, l avis, l horaire
  -0.1: l ile, l infolettre, l obligeance, l … ca, l … combien, l … dans, l … fois, l … retirez, la aepd
  -0.1: la atencion, la banque, la bike, la bondad, la cadera, la caissiere, la cancelacion, la casa
  -0.1: la chingada, la clave, la cnil, la computadora, la construction, la conversation, la date, la derecha
  -0.1: la desabonnez, la feuille, la les, la marde, la policia, la prueba, la pu, la pub, la segunda
  -0.1: la senorita, la shop, la silla, la stop, la subvention, la suite, la vista, la … anti, la … arrive
  -0.1: la … aux, la … bonne, la … completa, la … deje, la … entonces, la … finalement, la … i
  -0.1: la … nationale, la … no, la … noire, la … porfavor, la … tout, lache … avec, lache … patience
  -0.1: lache … un, lachez les, lachez … les, ladder |, ladra, lagos, lah do, lah … not, laisse de
  -0.1: laissez les, laissez mon, laissez … ca, laissez … telephone, land |, landline only, langu-, larga
  -0.1: largu-, las gracias, las promos, las … al, las … con, last thing, last warning, last … and
  -0.1: last … from, last … to, last … you, lasti-, late be, late by, late i, late … the, late … there
  -0.1: late … you, later i, lates-, latest, laundry, laval |, law>forever, lawn, le avant, le bras, le camp
  -0.1: le compte, le demande, le demander, le deuxieme, le docteur, le dos, le lleguen, le mauvais, le mode
  -0.1: le ramasse, le voy, le … bagage, le … depuis, le … jusqua, le … la, le … mettez, le … nom
  -0.1: le … retirez, le … s, le … samedi, le … se, le … va, le … votre, leak … the, learnt, leave … in
  -0.1: leaving a, leer los, leerl-, leerlos, left one, left … gloves, left … my, left … review, lemon
  -0.1: lense-, lenses, lenti-, leo los, les NUMBER, les agradeceria, les annonces, les appels, les avis
  -0.1: les boys, les cles, les cotes, les doy, les gants, les lis, les mando, les moteurs, les pongo
  -0.1: les prochains, les pubs, les puse, les rappel, les svp, les tengo, les text, les urgences, les |
  -0.1: les … automatiques, les … dicho, les … et, les … le, les … non, les … ok, les … sans, les … stop
  -0.1: les … un, les … velo, les … y, lesso-, let … number, letter if, letter … you, leve, lever-, levers
  -0.1: liberez, lic, lien … se, lifeg-, lifeguard, light and, light came, light … back, light … my
  -0.1: light … the, lighthouse, lights … the, like them, like … idiot, like … number, like … old
  -0.1: like … please, like … said, like … thank, like … the, like … times, like … unsubscribe, limited
  -0.1: limpiando, line i, line is, line … do, line … your, ling, linge, link you, link … my, liquide
  -0.1: list he, list it, list on, list or, list thank, list when, list your, list … and, list … do
  -0.1: list … far, list … for, list … never, list … parts, list>angry, lista d, lista o, lista porfavor
  -0.1: lista sin, lista … difusion, lista … el, liste la, liste moi, liste mon, liste nationale
  -0.1: liste … diffusion, liste … pieces, liste-, listen to, llama NAME, llamadas mensajes
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
  -0.1: maintenance class, maintenant enlevez, mais arrete, mais merci, mais ne, mais pour, mais retirez
  -0.1: mais … j, mais … vous, make them, make you, make … end, make … go, makes it, making it
  -0.1: making … blush, malgr-, malgre, mama que, mama you, mama … que, mamen, mamen you, man … my
  -0.1: manager to, manana hay, manana por, manana … la, manches otra, manches … vez, manda-
  -0.1: mandan … mensajes, mandandome textos, mandar el, mandar esto, mandar promociones, mandarme
  -0.1: mandarme esto, mandarme los, mandarme nada, mandarme … avisos, mandarme … mensajes, mande ma
  -0.1: mande nada, mande … mensajes, mande … mensajitos, mandela, manden a, manden eso, manden ofertas
  -0.1: manden otro, manden por, manden promociones, manden … de, manden … gracias, manden … mensaje
  -0.1: manden … nunca, mandenlo, mandes texts, mango-, many … does, many … of, maquis, march please, marcha
  -0.1: marche … avec, marche … je, marcher, marde, mark my, marqueme, martes y, mas asi, mas comunicaciones
  -0.1: mas cosas, mas esto, mas informacion, mas los, mas mensajitos, mas porfa, mas porfavor, mas x, mas yo
  -0.1: mas … aqui, mas … esto, mas … ni, mas … para, mas … se, masso-, masson, maste-, master, mata, match-
  -0.1: maternity, matin … vous, maxed, may stop, may … be, may … me, may … to, me abt, me ads, me all
  -0.1: me anden, me atendieron, me blush, me borran, me borraron, me borras, me but, me cambie, me contacte
  -0.1: me das, me dejen, me demande, me den, me deranger, me derangez, me devolvieron, me duele, me ever
  -0.1: me every, me fait, me fr, me gossez, me habian, me hablen, me inscribieron, me is, me last, me lol
  -0.1: me marque, me mensajeen, me metieron, me mettre, me offers, me ok, me olvida, me parlez, me phone
  -0.1: me pidio, me pongan, me prometio, me puedes, me quedan, me relancer, me retiro, me saque
  -0.1: me something, me spammer, me spoilers, me stresse, me unsubscribe, me vale, me van, me vuelven
  -0.1: me … 2, me … ahora, me … an, me … arretez, me … as, me … asking, me … avisos, me … bendiga, me … call
  -0.1: me … contact, me … dans, me … deja, me … du, me … favour, me … harto, me … inscrite, me … les
  -0.1: me … llevo, me … longer, me … mensaje, me … mensajes, me … nite, me … not, me … par, me … promociones
  -0.1: me … quand, me … quit, me … read, me … recordatorios, me … remove, me … salir, me … solo, me … tantos
  -0.1: me … tarde, me … texting, me … thanks, me … tres, me … turn, me … unsubscribe, me … were
  -0.1: me … whatever, me … without, me>these, mean … can, mecanos, mecrive, medical, mejor a, mejor y
  -0.1: mejor … manana, melts, membres, membresia, membresia delete, memoria, memory full, memory of
  -0.1: mensaje favor, mensaje y, mensaje … de, mensaje … o, mensaje … voz, mensaje … you, mensajeen
  -0.1: mensajes asi, mensajes automaticos, mensajes con, mensajes cuando, mensajes mi, mensajes ni
  -0.1: mensajes please, mensajes se, mensajes x, mensajes … borrenme, mensajes … gracias
  -0.1: mensajes … quitenme, mentir, merci la, merci retirez, merci … je, merci … plus, merci … tout
  -0.1: merci … toute, merci … vous, mercy and, mere veut, mere … texte, mes infos, mes points, mes rappels
  -0.1: mes … c, mes … je, mes … ont, message in, message no, message non, message quand, message so
  -0.1: message texte, message thank, message when, message … anymore, message … from, message … have
  -0.1: message … je, message … more, message … svp, message … will, messagerie, messages and
  -0.1: messages anymore, messages automatiques, messages enlevez, messages j, messages s, messages thank
  -0.1: messages … de, messages … il, messages … it, messages … merci, messages … remove, messaging my
  -0.1: metieron, metieron a, mets … a, mettez celui, mettez en, mettez pas, mettez un, mettez … aux
  -0.1: mettez … la, mettez … numero, mettez … pas, mezcl-, mi baja, mi firma, mi lugar, mi novio, mi pais
  -0.1: mi vecina, mi … lo, mi … los, mi … saquenme, microwave, mieux |, might as, might … well, milks
  -0.1: min … you, mind do, mind taking, mind … me, minimum, mirac-, miracle, miren, mis recordatorios
  -0.1: mis … de, mis … personales, mis … por, misere, missed … from, missed … i, miste-, mister, mittens
  -0.1: mobile no, mod, modo, moi disparaitre, moi le, moi on, moi … arrete, moi … dans, moi … enlevez
  -0.1: moi … et, moi … facture, moi … groupe, moi … il, moi … me, moi … par, moi … stp, moi … v
  -0.1: moi … vouloir, moins … textos, mois … je, moiti-, moitie, molestarme, mollo, mom is, mom says, mom |
  -0.1: mom … in, momento dije, momento … que, mon autorisation, mon avis, mon contact, mon fils, mon vol
  -0.1: mon … arreter, mon … arretez, mon … des, mon … jappe, mon … me, mon … sert, monday i, monde sans
  -0.1: monsieur … vous, month … you, morceaux, more alerts, more calls, more coupons, more mensajes
  -0.1: more sms, more … am, more … at, more … lol, more … messages, more … no, more … so, more … than
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
  -0.1: oignon, oir, ok that, ok … ai, ok … my, ok … quitenme, ok … thanks, okada, okay … do, okey
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
  -0.1: pour … promo, pour … retirez, pour … sms, pour … texto, pour … urgences, pour … velo, pour … velos
  -0.1: pour … vos, pourrait, pourriel je, pourriel |, pourtant |, poussettes, pouver, pouvez tu
  -0.1: pouvez … annuler, pouvez … cesser, pouvez … de, pouvez … la, pouvez … oter, pouvi-, pouviez
  -0.1: pratique |, prayer, precio pero, precio y, precios |, prefer email, prefer … texts, prefere … pas
  -0.1: prefererais que, prefiero … me, prefiero … recibir, pregunte, pregunto … queria, prendida, prendidas
  -0.1: prendio, prepago, prepaye, prestas, pretending … like, preuve de, preuve que, preuve … j
  -0.1: preuve … mon, prevenez, prevu, priere de, prima, principale, principio, prior express
  -0.1: prior … written, prior-, prise, privacidad, privacy … i, probar, process my, process … opt, produ-
  -0.1: profeco |, prometieron que, prometio, promis que, promised my, promo texts, promo … les
  -0.1: promociones ni, promociones no, promos j, promos par, promos please, promos stp, promos … de
  -0.1: promos … merci, promos … moi, promos … texto, promotion, promotional, properly |, propose, proprios
  -0.1: prospection, proteccion datos, protection, prove i, provided, proxima semana, prueba … que, pu ca
  -0.1: pu etre, pu les, pu me, pu … la, pu … otez, pu … rappels, pu … rien, pu … savoir, pu … svp
  -0.1: publicite … mon, publicites, puede mandar, pueden mandarme, pueden poner, puedo … llamadas
  -0.1: puedo … mensajes, pues gracias, pues … que, pulling, pulls, punos, purpose |, purse, pus … vos
  -0.1: puse baja, push it, push … to, pushi-, pushing, put an, put … end, put … old, q7, quand le
  -0.1: quand … pleut, quand … sonne, que acordamos, que c, que de, que derecho, que entra, que hasta
  -0.1: que mes, que momento, que pare, que parte, que permiso, que ponga, que quieras, que salgo, que sea
  -0.1: que … alto, que … cessiez, que … contacten, que … dejen, que … estoy, que … gracias, que … moi
  -0.1: que … numero, que … pedi, que … pouviez, que … pueden, que … recevrais, que … saque, que … saquen
  -0.1: que … texteen, que … texto, que … va, queda bien, queda cerca, quedamos a, quede sin, quedo … a
  -0.1: quelque … pour, queria saber, queria … cuando, queria … que, queria … si, queria … y, quest-
  -0.1: question about, question is, question … le, quick-, quickly, quien autorizo, quien … dijo, quien … el
  -0.1: quieran, quiere que, quiere ver, quiere … la, quiero cambiar, quiero desuscribirme, quiero es
  -0.1: quiero las, quiero publicidad, quiero quitar, quiero ser, quiero ver, quiero … este, quiero … texts
  -0.1: quieto, quilt-, quinceanera, quincena, quisiera no, quisiera … recibir, quit making, quit spamming
  -0.1: quit … band, quit … it, quit … them, quit … these, quita … de, quita … la, quitame … esa, quitan de
  -0.1: quitandome, quitate, quite … numero, quiten los, quiten su, quiten … mi, quiten … telefono, quitenla
  -0.1: quitenle la, quitenlos, quitenlos |, quitenme d, quitenme porfa, quitenme … sus, quoi ces
  -0.1: quoi … NUMBER, quoi … messages, quote please, rabie-, rabies, racco-, rack and, racqu-, racquet
  -0.1: radia-, rain … not, ran the, range-, rapel-, rappel j, rappel … avais, rappelez … quand, rappellerai
  -0.1: rappels aussi, rappels j, rappels pour, rappels … svp, rather … did, raton-, ratones, rayee, rayer de
  -0.1: rayo, rdv … demain, rdv … mardi, reach out, reach |, read english, read them, read … message
  -0.1: read … so, read … texts, reade-, reader, ready i, reali-, realize, rear light, reason to, rebaja
  -0.1: reboo-, rebook, recall notice, recall … to, receive any, receive messages, receive … from
  -0.1: receive … more, receiving your, recet-, receta, recevez, recevoir ces, recevoir … sms
  -0.1: recevoir … vous, recibiendo sus, recibir los, recibo … correo, recien nacido, recogi todo
  -0.1: recois … un, recojan, recoji, recommended, recordarme, recordatorios por, recordatorios … no, recov-
  -0.1: recu mes, recuerden, recuerdo haber, recumbent, recupere mon, redir-, refund came, refuse la
  -0.1: refuse … messages, refused, regalamos, regale … bicicleta, regarde jamais, regarding, regards NAME
  -0.1: registrar, registro de, registry since, registry … NUMBER, regler, reglez, reirm-, reirme, relaj-
  -0.1: reloc-, relocating, remai-, remet, remettez … sur, remind … again, reminder i, reminders for
  -0.1: remorque, removal from, remove … contact, remove … info, remove … list, remove … now, remove … svp
  -0.1: removed my, removed please, rends, renew-, renovar, rental early, rental for, rented, rentres
  -0.1: reparable, reparacion … favor, reparation pas, reparation … est, reparation … pour, repea-, repeat
  -0.1: repei-, replace … cassette, reply here, reply … just, reply … ok, replying stop, repondez … pour
  -0.1: repondre … pour, repondu oui, report … to, reported as, reprends, request removal, request … texts
  -0.1: requesting … from, requires, rer, reset, resib-, resiz-, resize, respectez, respeto you, respeto … no
  -0.1: responder, resso-, rest, resub-, resubscribe, resue-, retai-, retainer, retirar mi, retirar … numero
  -0.1: retirarme, retire … ca, retire … stp, retire … vos, retiree de, retiree |, retirenme |, retirer svp
  -0.1: retirer … nom, retirez … du, retiro mi, retourner, returning, reverse, revoked |, rgpd je, rid … it
  -0.1: ride please, ride … home, ride … in, ride … is, ride … samedi, rides great, rides … a, riding for
  -0.1: rien contre, rien m, rien otez, rien … envoyer, right about, right … am, ringe-, ringer, ringer on
  -0.1: ringg-, ringgit, rippe-, ripped, risa, rivie-, road |, robad-, robada, robin-, robot to, rocks
  -0.1: rodam-, rodamos, rodri-, rope, rota for, roue … de, roues svp, roule plus, roulement, roundabout
  -0.1: rubbe-, rubbing |, ruego que, rug, ruined my, s etait, sabe de, saber de, sabes, sacar de, sacaron |
  -0.1: sacre moi, sacrez … la, sadya, safi, sai, said about, said … about, said … but, said … not
  -0.1: said … only, said … should, saisi-, sakam-, sakame, sakame de, sakem-, sakeme, salgan, salgo … esta
  -0.1: salir … la, salte, salud-, saludos, salvar, sambal, same text, same thing, sans faire
  -0.1: sans … consentement, sans … le, sans … mais, saque de, saqueme … la, saquen de, saquen |, saquen … la
  -0.1: saquen … telefono, saquenme … los, sat on, saturday works, saturday … i, save a, save my, save us
  -0.1: savoir si, savoir … c, savoir … vous, saw … message, saw … text, say nothing, say thanks, say … is
  -0.1: say … me, say … more, say … the, saying … to, says do, says reply, says text, says thanks, says the
  -0.1: says tuesday, says … can, says … stop, scan, scene, schedule, schem-, scheme, schools, scola-
  -0.1: scolaire, scout, scratch … off, scratch … the, scratching, screen time, scrib-, scribe, scrip-
  -0.1: script, se enoja, se quita, se traba, se va, se … digo, se … esta, se … olvida, se … salio
  -0.1: seat … down, seat … keep, second … but, second … from, security, sed, see your, see … on
  -0.1: see … saturday, see … text, seguido, seguir mandando, seguir … esto, seguir … sus, seguir … textos
  -0.1: seguridad, selling it, selon, selon la, selon … loi, semana you, senci-, send message, send one
  -0.1: send … i, send … please, send … texts, sending texts, sending the, sending … me, sending … stuff
  -0.1: seniors, senora … la, senora … no, senorita delete, senorita |, sent from, sent to, sente-
  -0.1: sentimental, sept, september, ser parte, sera que, serait il, serait possible, serrer, serrez, serva-
  -0.1: servait, server, service de, service for, service plan, service reminders, service was
  -0.1: service … NUMBER, service … my, services, set my, settings, setup, seul … svp, sh, shake, shake-
  -0.1: sharpen, sharpened, shave-, shaved, she asked, she is, she made, she … him, shedi-, shediac, shell
  -0.1: shift i, shift |, shifting into, shop … are, shop … it, shop … please, shop … remove, shorts
  -0.1: should we, should … NUMBER, should … there, shouted, show … the, shut these, shuts up, si hay
  -0.1: si pasa, si pero, si pongo, si son, si … algo, si … arrete, si … contesto, si … continue, si … le
  -0.1: si … m, si … por, si … reponds, si … se, si … seguir, si … tan, si … voulais, sick and, sick kid
  -0.1: sick today, sick |, side door, sigan escribiendo, sign for, sign it, sign on, sign … off, sign … the
  -0.1: signal is, signale comme, signatures, signed for, siguen escribiendo, sigues, silence from
  -0.1: silence is, silence please, silence |, sin avisarme, sin sus, sin … de, sin … me, sin … no, sin … you
  -0.1: singing |, sinon je, sir … stop, sirva-, sirvase, sirven |, sirvi-, sirvio, sita, situa-, skates
  -0.1: skip me, slaquez, slay, slipped, slipping, slow leak, slowp-, smart-, smash-, smashed, sms gracias
  -0.1: sms i, sms list, sms merci, sms on, sms you, sms … am, sms … is, sms … mi, sms … when, smthg, snack-
  -0.1: snacks, snail, snore, snori-, snoring, snowblower, so drop, so funny, so how, so slow, so … NUMBER
  -0.1: so … come, so … could, so … one, so … would, soir je, solar, sold … the, solei-, soleil, solicitado
  -0.1: solicito baja, solid, solide, solita, solo compre, solo di, solo lo, solo queria, solo … por
  -0.1: some peace, someo-, someone … a, something i, son los, son with, son … mensajes, son … to, sonne en
  -0.1: sorry … can, sorry … please, sorry … spamming, sorry … thread, sorte, sorte que, sortez … numero
  -0.1: sortie … dimanche, sortie … groupe, sortir … la, sortir … votre, souhaite me, souhaite ne, sound like
  -0.1: sounds … a, sourdine, sourdough, sourds, souviens … d, soy una, spam and, spam ca, spam filter
  -0.1: spam no, spam please, spam stop, spammez, spamming … chat, spamming … group, spamming … phone, spammy
  -0.1: speakers, spinn-, spins, spoti-, spotify, spring sale, squat-, srry, sry |, stain, stall-, stamps
  -0.1: stapl-, start … i, start … me, start … the, started, starting with, stay … the, staye-, stayed
  -0.1: staying … for, steal-, steamboat, sticker … the, stickers off, still doing, still … her, still … my
  -0.1: still … not, still … off, still … there, stolen … night, stomach, stop after, stop bothering
  -0.1: stop carrying, stop charging, stop comme, stop con, stop coupez, stop disturbing, stop fucking
  -0.1: stop gracias, stop he, stop hitting, stop if, stop le, stop mensajes, stop message, stop over
  -0.1: stop raining, stop updates, stop will, stop work, stop … all, stop … around, stop … ca, stop … can
  -0.1: stop … con, stop … her, stop … m, stop … of, stop … out, stop … promos, stop … right, stop … service
  -0.1: stop … siguen, stop … sms, stop … svp, stop … thanks, stop … us, stop … veux, stopped by
  -0.1: stopped texting, stopped … since, stopped … your, stopper … the, stops at, storage … i, store please
  -0.1: stores, stren-, strength, stresse, stret-, strike me, strike … from, strike … name, string, strip
  -0.1: struc-, struck, student i, student … would, studi-, study |, studying |, style, su computadora
  -0.1: su culpa, su sistema, su … con, su … gracias, subieron, subscribed to, subscription box
  -0.1: subscription to, suena el, suena … cel, suene, suene mi, suis encore, suis infirmiere, suis tu
  -0.1: suitc-, suivi-, suivis, super je, supper, supplie, supporte, supports, supposed … be, suppression
  -0.1: suppression de, supprimer ce, supprimez mes, supprimez … contact, supprimez … deuxieme, suprimir
  -0.1: sur moi, sur quelle, sur … casques, sur … chaine, sur … compte, sur … fourche, sur … lien
  -0.1: sur … portable, sure i, sure you, sure … need, sursa-, sus listas, sus mensajitos, sus promos
  -0.1: sus … se, suscribirse, suscripcion … los, suspenda el, suspende, suspendez, svp et, svp haha, svp la
  -0.1: svp les, svp nous, svp pour, svp … l, svp … message, svp … pour, svp … retirer, svp … veux, swear if
  -0.1: swipe left, switch it, switch … this, switching, table NUMBER, tablets, tail, take back, take both
  -0.1: take calls, take … as, take … back, take … look, taken … your, taking the, talk abt, talk tomorrow
  -0.1: talked to, talked … my, talking, tamil, tan amable, tan amables, tan seguido, tanne … vos
  -0.1: tanto aviso, tanto msj, tap, tapao, tapit-, tapita, tardes … la, tattoo, tcpa i, tcpa violation
  -0.1: te dijo, te … permiso, te … suplico, teal |, teasi-, teasing, teasing me, techo, teenagers, tel quel
  -0.1: telefono es, telefono … el, telefono … favor, telefono … mi, telephone a, tell whoever, tell … robot
  -0.1: tell … something, tell … when, temps d, temps de, temps que, tempting, tempting me, ten, tener … cel
  -0.1: tenga la, tenga … bondad, tengo ansiedad, tengo idea, tensi-, tension, termina la, terminado
  -0.1: terminal, terminate messages, terminate … to, terminos, terra-, terribly, tes bottes, tes messages
  -0.1: tesla, testeen, text anymore, text before, text box, text by, text call, text every, text first
  -0.1: text less, text message, text or, text person, text porfa, text subscription, text … any, text … are
  -0.1: text … can, text … do, text … much, text … never, text … so, text … thanks, text … thru, text … time
  -0.1: text … too, text … without, texted my, texted stop, textee mas, texteen mas, texteen you, texter
  -0.1: texter j, texter le, texter moi, texter quand, texter … ai, texter … moi, texter … monde, texties
  -0.1: texting at, texting her, texting … at, texting … bro, texting … it, texting … lol, texting … or
  -0.1: texting … svp, texting … will, texting … you, texto arretez, texto dit, texto me, texto no, texto on
  -0.1: texto quand, texto si, texto … autres, texto … ca, texto … ce, texto … j, texto … me, textos apres
  -0.1: textos automatiques, textos avec, textos ca, textos haha, textos lachez, textos mon, textos on
  -0.1: textos se, textos vous, textos … font, textos … le, textos … los, textos … ma, textos … vous
  -0.1: textos … you, texts a, texts already, texts cost, texts either, texts going, texts have, texts it
  -0.1: texts man, texts mate, texts needed, texts ok, texts this, texts though, texts unsubscribe
  -0.1: texts were, texts … am, texts … be, texts … her, texts … month, texts … never, texts … said
  -0.1: texts … stores, texts … them, texts … week, than a, than an, than … for, thank … and, thank … remove
  -0.1: thank … to, thanks NAME, thanks please, thanks … fixing, thanks … i, that just, that my, that or
  -0.1: that part, that sms, that thing, that way, that … did, that … like, that … we, that … where
  -0.1: that … will, thatl-, thatll, the agreement, the band, the bathroom, the boiler, the bolt, the bottle
  -0.1: the cables, the child, the consent, the cover, the crash, the deals, the discount, the emails
  -0.1: the fire, the flood, the fountain, the freezer, the guard, the hanger, the invite, the kona, the late
  -0.1: the logo, the lord, the maintenance, the membership, the mess, the mrt, the mustache, the netflix
  -0.1: the news, the off, the pads, the patch, the pictures, the plug, the radio, the refund, the register
  -0.1: the restaurant, the rush, the server, the shared, the shifting, the shimano, the slot, the smell
  -0.1: the spare, the stove, the sunday, the surgery, the surly, the temple, the tickets, the toddler
  -0.1: the trade, the transfer, the trike, the trip, the tubes, the tuneup, the tunnel, the unsubscribe
  -0.1: the waiver, the wife, the worst, the year, the … 2, the … also, the … answer, the … app, the … auntie
  -0.1: the … comes, the … could, the … done, the … down, the … drive, the … driver, the … every, the … found
  -0.1: the … frame, the … going, the … guys, the … here, the … kind, the … logo, the … lot, the … make
  -0.1: the … manager, the … me, the … minus, the … near, the … new, the … night, the … now, the … on
  -0.1: the … open, the … page, the … pics, the … post, the … reminder, the … send, the … should, the … slip
  -0.1: the … stand, the … sticker, the … stickers, the … till, the … tonight, the … train, the … tubes
  -0.1: the … twice, the … two, the … well, the … which, the … why, theat-, theatre, them i, them in
  -0.1: them stop, then no, then … at, then … the, then … you, therapist, there for, there something
  -0.1: there … for, there … me, there … take, these after, these be, these do, these … NUMBER, these … and
  -0.1: these … anymore, these … do, these … it, these … messages, these … not, these … off, these … on
  -0.1: these … remove, these … you, they called, they keep, they removed, they told, they took, they … at
  -0.1: they … in, they … out, they … saying, they … your, thick, thing … me, things, things to, thinking of
  -0.1: thinks it, thinks you, thinks … are, third … asking, this but, this group, this just, this messages
  -0.1: this number, this oh, this plan, this right, this way, this … did, this … going, this … illegal
  -0.1: this … now, this … ok, this … remove, this … service, this … so, this … under, this … unsolicited
  -0.1: thorn, thot, thoughts, three times, three weeks, threw up, through thanks, throw the, throw … the
  -0.1: thru the, thumbdrive, thx but, thx remove, ti que, ticked yes, ticket NUMBER, tiemp-, tiempo
  -0.1: tienda a, tienda pero, tienda … me, tienen camaras, tienen … permiso, tige de, tikto-, tiktok
  -0.1: til payday, til … i, time the, time … have, time … part, time … stop, time … was, tipo, tire is
  -0.1: tire la, tired … these, tiren-, titan-, titanic, to accept, to add, to cease, to cry, to disturb
  -0.1: to exchange, to finish, to just, to learn, to let, to many, to marketing, to next, to open, to pass
  -0.1: to put, to remind, to reply, to report, to start, to voicemail, to walk, to … abt, to … best
  -0.1: to … call, to … coming, to … device, to … every, to … late, to … lol, to … mobile, to … more
  -0.1: to … next, to … sms, to … something, to … then, to … there, to … updates, to … week, todas … listas
  -0.1: todavia tienen, today do, today please, today so, today tomorrow, today … for, toddler has, todo pero
  -0.1: todo … pero, todo … you, todos en, toi c, toi qui, toi … est, told i, told … people, tomatoes
  -0.1: tomber la, tomorrow i, tonite |, tonta, too … of, too … the, took it, took your, top tube, top … your
  -0.1: torch, torme-, tormenta, torna-, tornado, tot |, total … tax, totally forgot, touched, tour pour
  -0.1: tour … l, touring, tourner, tout, tout j, tout message, tout pour, tout sur, tout … ai, tout … de
  -0.1: tout … futur, tout … que, toute … journee, toute … par, toutes mes, tower, trabajar |, trabajo por
  -0.1: trabajo … no, trace, tractor, tradu-, traer, traer luz, trank-, trankil, tranquille avec
  -0.1: tranquille svp, trans-, transmission, travail … le, tray, treats, trial, triat-, triathlon, trick
  -0.1: tripl-, triple, tripo-, triporteur, trop c, trop … est, trottinette, trouve la, trouve … autre
  -0.1: truck stop, trump-, trumpet, try to, tu annulee, tu mensaje, tu vrai, tu … arreter, tu … la
  -0.1: tuesday is, tuesday … it, tulsa, tune … complet, tune … no, tuned, tuppe-, turni-, turning
  -0.1: tus contactos, tus textos, tutoy-, tuve, twent-, twenty, twice a, twice now, two things, two … no
  -0.1: typing this, tyre, ultimo aviso, ultimo … me, ultimo … que, un alto, un buen, un dimanche, un humain
  -0.1: un lien, un momento, un … enlevez, un … on, un … suyo, un … svp, un … vos, un … you, una … a, unblock
  -0.1: uncheck … for, under casl, under … tcpa, une journee, une … le, une … ou, unemp-, unemployed
  -0.1: unenroll me, unfollow lol, units, universite, unlin-, unlink, uno de, unope-, unopened, unreal |
  -0.1: unscr-, unscrew, unsen-, unsend, unsubscribe link, unsubscribe … de, unsubscribe … the, until it
  -0.1: until … is, up as, up can, up complet, up do, up stop, up take, up text, up … accident, up … it
  -0.1: up … more, up … no, up … over, up … please, up … that, up … will, update it, updates not, uploa-
  -0.1: upload, us both, us … with, use … for, use … me, use … these, used NUMBER, used the, usefu-, useful
  -0.1: useful … me, uses, ustedes con, ustedes tambien, ustedes … los, ustedes … mas, usual-, usually
  -0.1: utile-, utiles, utilise, va arreter, vaina-, vainas, vais aller, vais … bloquer, vais … maintenant
  -0.1: vais … une, van is, van … seguir, vape, vapin-, vaping, vayan … quitar, vayas, veces les, veces que
  -0.1: veces |, veces … tengo, velo … bien, velo … ete, velo … pas, velo … peux, velo … revenu, velo … svp
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
  -0.1: | … prochaine, | … promociones, | … proxima, | … puedes, | … quieto, | … quoi, | … recibir
  -0.1: | … release, | … results, | … revoque, | … ruego, | … scratched, | … seas, | … season, | … shut
  -0.1: | … sis, | … specifically, | … stops, | … supprimer, | … tape, | … teach, | … teacher, | … things
  -0.1: | … thought, | … ticked, | … ticket, | … tienen, | … tio, | … todas, | … todos, | … trabajando
  -0.1: | … tranquila, | … trying, | … turned, | … ultima, | … uncle, | … usen, | … vais, | … van
  -0.1: | … violation, | … vol, | … want, | … wanted, | … watch, | … wey, | … withdrawn, ~_abe, ~_act, ~_al_
  -0.1: ~_ali, ~_asi, ~_bak, ~_bef, ~_bon, ~_c_, ~_cui, ~_die, ~_etr, ~_gas, ~_got, ~_ha, ~_im, ~_jaj, ~_lla
  -0.1: ~_mae, ~_mos, ~_ne_, ~_nui, ~_seu, ~_sma, ~_spr, ~_vi, ~_yea, ~act_, ~adr, ~adro, ~ait, ~alen, ~alie
  -0.1: ~alud, ~and, ~ant_, ~arte, ~as_, ~asio, ~ast_, ~atel, ~atev, ~ato_, ~ave_, ~bak, ~barn, ~bbi, ~bef
  -0.1: ~befo, ~bers, ~boug, ~cas, ~cema, ~cer_, ~ches, ~chum, ~ciu, ~comp, ~cosa, ~dee_, ~der, ~dern, ~ders
  -0.1: ~desc, ~dic, ~donn, ~down, ~dro_, ~ds_, ~du_, ~dy_, ~eam_, ~eau, ~ece_, ~edes, ~edia, ~eep_, ~efor
  -0.1: ~eith, ~elan, ~elem, ~elen, ~empr, ~enci, ~encu, ~ends, ~ene, ~enis, ~enun, ~eon, ~eone, ~epu, ~erts
  -0.1: ~eze, ~foot, ~fore, ~fue, ~gard, ~gies, ~gnal, ~gon, ~got_, ~grad, ~gua_, ~gue, ~guen, ~hac, ~hats
  -0.1: ~hear, ~here, ~husb, ~icem, ~iend, ~iene, ~ils_, ~ima, ~ine_, ~ipo_, ~ise_, ~isen, ~ish_, ~kne, ~lait
  -0.1: ~ldi, ~lee, ~lem, ~liez, ~lif, ~lin_, ~lleg, ~loo, ~loye, ~lso, ~mae, ~meon, ~mil, ~mit_, ~mot, ~moth
  -0.1: ~mplo, ~mpo_, ~mpto, ~nar, ~nas, ~nas_, ~nca_, ~ncie, ~ncle, ~ncue, ~ndl, ~ndma, ~nees, ~nes, ~nge
  -0.1: ~nne_, ~nner, ~now_, ~nro, ~nst, ~nt_, ~ntal, ~nun, ~nyt, ~oder, ~oga, ~olo_, ~omeo, ~onc, ~ool_
  -0.1: ~oot_, ~ora_, ~ork_, ~orry, ~orti, ~otec, ~oud_, ~oudr, ~ours, ~oved, ~ovel, ~own_, ~par_, ~pec
  -0.1: ~pete, ~peut, ~plan, ~ploy, ~pogn, ~poi, ~purp, ~quil, ~rabl, ~rch_, ~rco_, ~rfai, ~rido, ~ried
  -0.1: ~rill, ~rler, ~rmo_, ~rnee, ~ron_, ~roug, ~rru, ~rtai, ~sba, ~seul, ~siti, ~spo, ~sted, ~tev, ~teve
  -0.1: ~tia, ~tma, ~toe, ~tor_, ~tou, ~tre, ~trek, ~tro, ~tta, ~typ, ~udia, ~udos, ~uet, ~ulat, ~unr, ~uras
  -0.1: ~urs_, ~usb, ~uss, ~val, ~vec, ~vend, ~voud, ~wis, ~wn_, ~yag, ~yea, ~zes, ~zes_
  -0.2: 2 jours, 2 you, 2 … please, 2 … svp, NAME about, NAME lol, NAME … NUMBER, NAME … out, NUMBER call
  -0.2: NUMBER delete, NUMBER en, NUMBER flat, NUMBER floors, NUMBER he, NUMBER instead, NUMBER late
  -0.2: NUMBER lb, NUMBER letters, NUMBER llego, NUMBER message, NUMBER rs, NUMBER today, NUMBER tubes
  -0.2: NUMBER … after, NUMBER … arretez, NUMBER … by, NUMBER … did, NUMBER … dimanche, NUMBER … haha
  -0.2: NUMBER … like, NUMBER … mayo, NUMBER … more, NUMBER … porfa, NUMBER … se, NUMBER … should
  -0.2: NUMBER … stock, NUMBER … sur, NUMBER … text, NUMBER … tires, a arreglar, a assez, a basic, a better
  -0.2: a big, a block, a bottle, a bucket, a business, a cesse, a compter, a contactar, a cualquier
  -0.2: a demandar, a dire, a door, a encore, a girl, a human, a light, a living, a long, a ma, a marcar
  -0.2: a noise, a off, a permis, a preguntar, a present, a querer, a quick, a rodar, a seat, a second
  -0.2: a service, a single, a textos, a volver, a year, a … back, a … bag, a … before, a … cage, a … did
  -0.2: a … donc, a … drop, a … inch, a … km, a … merci, a … mes, a … moyen, a … par, a … party, a … pere
  -0.2: a … plan, a … poubelle, a … review, a … rodada, a … she, a … sin, a … tell, a … texter, a … thing
  -0.2: a … tia, a … til, a … urgence, abierto el, abogado |, abonnement … textos, about bikes, about that
  -0.2: about … bill, about … one, about … order, about … please, about … texts, about … warranty, above
  -0.2: abro, abstenez, abstenez vous, abt, abuja, acabe, accepte ce, accepte … prix, accepted, acceptez
  -0.2: accord … ca, account please, acepte el, acepte esto, acepte … mensajes, acepto … precio
  -0.2: achete … pompe, acheter un, acuerdo … el, added me, adelante no, adentro por, adentro … favor, admis-
  -0.2: ado, ads please, affaires sur, affaires … mon, after hours, after my, after one, after school
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
  -0.2: arret pour, arrete d, arrete tes, arrete … a, arrete … bien, arreter en, arreter l, arreter svp
  -0.2: arreter … NUMBER, arretez … la, arretez … les, arretez … rappels, arretez … sms, arretez … vos
  -0.2: arretiez de, as an, as no, as … now, as … text, asiento de, asiento un, asiento viejo, asiento … muy
  -0.2: ask if, ask that, ask to, ask … be, ask … it, asked nicely, asked … a, asked … be, asked … if
  -0.2: asked … the, asked … these, asking when, asking … is, asking … my, asoeb-, asoebi, assez … de, asusto
  -0.2: at midnight, at yours, at … again, at … cabin, at … do, at … gym, at … please, at … station
  -0.2: at … store, at … then, at … when, atenta, atrop-, attachment, attendez, attente pour, attente … le
  -0.2: au livreur, au retour, au … apres, au … avant, au … avec, au … et, au … mais, au … moi, au … pas
  -0.2: au … pour, au … quand, au … si, aurai-, aurez, autobus devant, automaticos, automatiques |, autop-
  -0.2: autorizo a, autorizo que, autorizo … NUMBER, aux messages, aux vidanges, avais … a, avait promis
  -0.2: avec ces, avec ton, avec … pneus, avec … promos, avec … taxes, avert-, averti, avez … encore
  -0.2: avez … vu, aviez … que, avis google, avis |, avisan |, avisarme |, avisen de, aviso … que
  -0.2: avisos … este, avisos … mi, avoir accepte, avoir … ca, away and, away no, away … remove, ay dios
  -0.2: ayude-, ayudo, back brake, back so, bagages, bags |, baja … celular, baja … la, bajame de, bajan-
  -0.2: bajando, bajo delete, ball, balloon, bangs, bank |, bar … plugs, barba, barbe-, barree, basico |
  -0.2: basket, basta gracias, basta no, bat, batin, batterie est, batterie je, batterie … te, battery is
  -0.2: battery low, batti-, batting, bc … you, bcos, bcoz, be, be good, be left, be ready, be … but
  -0.2: be … day, be … number, beach |, beard, beau, beau la, beaucoup |, before |, before … go
  -0.2: before … please, behind me, being texted, bells |, ben … mais, beso, besoin des, besoin merci
  -0.2: besoin … nous, besoin … rappels, besoin … textos, best birthday, best … i, beta, better … the
  -0.2: between the, bici gracias, bici hoy, bici quedo, bici sin, bici you, bici … favor, bici … por
  -0.2: bici … quiero, bicis en, bien francais, bien vouloir, bien … de, bien … frenos, biffe, big one
  -0.2: bike no, biker, bikes, billets, bills, birch, birthday … the, bites |, bixi, blacklist … number
  -0.2: blank on, bleed-, block off, block |, block … an, blocked and, blocked … driveway, bloct-, bloctel
  -0.2: blonde … que, bloque votre, bloquea, bloqueada, bloquie, blush-, blushing, boile-, boite-, boites
  -0.2: bolt is, bon arretez, bonita, bonjour a, bonjour j, bonjour … vous, bonne … j, books, borradme
  -0.2: borran, borrarme, borren |, boss … me, botel-, both … numbers, bother texting, bother … again
  -0.2: bouchon, boucles, boue |, bought it, bought one, bout de, bout du, boutique |, bow on, bow … it
  -0.2: box arrived, box on, box the, box … the, brain, brake does, brake lever, brakes are, bring back
  -0.2: bring you, bring … back, bro you, bro … texting, broke again, broke my, brook-, brooks, btw |
  -0.2: bucket list, bucks for, bucks … a, bud |, buen fin, buen … de, bugging me, bugging you, burge-
  -0.2: burger, burger |, bus driver, bus … late, buses, buste-, busted, but me, but still, but … for
  -0.2: but … stop, buy the, buying bikes, by, by around, by noon, by thursday, by … can, by … own, bye les
  -0.2: bye … textos, c NUMBER, c est, c … deja, c … des, c … ecrit, c … grave, c … ok, c … quand, ca ces
  -0.2: ca depasse, ca vos, ca … beaucoup, ca … couter, ca … deux, ca … encore, ca … enerve, ca … enlevez
  -0.2: ca … juste, ca … svp, cabin, cable … is, cables |, cada vez, cadena otra, cafet-, caja que, calisse
  -0.2: call or, call when, call … do, call … he, call … if, called twice, called … the, calling |
  -0.2: calls from, calme-, calmez, camara … una, camaras |, cambian, cambiar la, cambiar los
  -0.2: cambiar … frenos, cambien el, cambien … cadena, came by, came thru, came … my, came … thanks, camera
  -0.2: caminando |, camp de, campaigns, campamento, can drop, can have, can help, can of, can quit, can use
  -0.2: can … a, can … also, can … borrow, can … delete, can … email, can … lift, can … my, can … on
  -0.2: can … open, can … quit, can … say, can … stay, can … still, canada |, canasta por, canasta … favor
  -0.2: cancel and, cancel on, cancel tomorrow, cancel … me, cancel … messages, cancel … pickup
  -0.2: cancel … please, cancel … subscription, cancelacion, cancelacion de, cancelar … pedido, cancelen mis
  -0.2: cancelen … cita, cancelen … mensajes, canceler, cancelled … i, cancelled … the, candado que
  -0.2: candado … la, car so, card in, card is, card … NUMBER, care about, careg-, caregiver, cargo de
  -0.2: carriers, carriola, cart, carta, carte-, casa |, casque, casque de, casques |, casse … mon, ce … les
  -0.2: cease texting, cegep, cel … sus, cell a, cell from, cell … moi, cell … mon, celu, celular por, cente-
  -0.2: cerrada, certi-, cesser … envois, cessez immediatement, chaine debarque, chains, chale, chama-
  -0.2: chance you, change … name, change … preference, changer mes, changer … chaine, changer … pneus
  -0.2: changiez, chant-, chantier, chaque … je, chaque … que, chara-, charge … the, cheaper … i, check email
  -0.2: check … it, checking in, checks, cher said, cher say, chien |, chien-, chingando, choca-, choco
  -0.2: chole con, chorr-, chorro, chum … la, chum … passer, cierra, cinco estrellas, cita delete, cita por
  -0.2: cita … favor, cita … you, ciudad |, class fund, class lol, cles |, client mais, client … moi
  -0.2: clientes, close out, clou, clunk, cnil, coast-, coaster, coaster brake, coati-, coating, coche la
  -0.2: codigo de, colis … arrive, collants, combien avec, combien vous, combien … les, combien … une
  -0.2: come then, come … a, come … instead, comerciales, comes … NUMBER, comie-, comieron, comio el
  -0.2: commande … pneus, commandes, comme … j, commence … etre, comment faire, comment … enleve
  -0.2: comment … la, comment … pour, comment … se, commute, commuter, como hago, como … esto, como … los
  -0.2: como … salgo, company |, compe-, competitor, complaints, completa, completa |, completo |
  -0.2: comprar nada, compre … timbre, comprend, comprend pas, compro |, compter, compulsory, comuniquen
  -0.2: con mensajes, con permiso, con … delete, con … las, con … sms, concern, conec-, conecta, confirmado
  -0.2: confirmar, confirmed, confirmez, confirmo la, congrats … the, conmigo no, consent for, consent was
  -0.2: consent you, consent … be, consent … given, consent … text, consentement expres, consigo, console
  -0.2: constancia, construction, contact svp, continuez de, continuez … m, convert, cooke-, corazon |
  -0.2: cordialement, correo electronico, correo … no, correr, corte |, cortele, corten los, corto la
  -0.2: corto … llamada, costs NUMBER, couch-, could somebody, could … be, couper, coupez pas, coupez … ca
  -0.2: coupez … textos, courte, coute combien, coute un, couter, crash replacement, credit card, creo … se
  -0.2: crissez … patience, crit, croir-, croire, crowd-, crowded, croya-, croyais, crying out, crying … loud
  -0.2: cuando llueve, cuando me, cuando te, cuando … recoja, cuantas libras, cuantas … tengo, cuanto era
  -0.2: cuanto … debo, cuanto … quitar, cubiertas, cuenten, cuiss-, cup, cupon-, curious, customer … no
  -0.2: cuts out, cylin-, cylinder, d aller, d arret, d aujourdhui, d ecrire, d infolettre, d mandar, d su
  -0.2: d … chez, d … devant, d … donne, d … envoyer, d … mensajes, d … texto, d … you, dad can, dad … not
  -0.2: dad … you, dah, damn texts, dans, dans … coin, dans … metro, dans … sac, dar mi, datos personales
  -0.2: day … i, day … tomorrow, de aire, de alta, de autobus, de bien, de caminar, de cancelar, de carbono
  -0.2: de cascos, de cellulaire, de combien, de communiquer, de consentement, de contactarme, de cote
  -0.2: de darme, de details, de dios, de garantia, de haberme, de joder, de lujo, de lumiere, de magasin
  -0.2: de mantenimiento, de mayo, de moins, de nuevo, de numeros, de opinion, de pago, de paso, de pleuvoir
  -0.2: de quoi, de retrait, de se, de servicio, de sondages, de spam, de stop, de taller, de textear
  -0.2: de todas, de tus, de ustedes, de vuelta, de … anos, de … apres, de … avant, de … batterie, de … bord
  -0.2: de … caja, de … cita, de … contacter, de … donc, de … ebike, de … favor, de … fils, de … fui
  -0.2: de … loi, de … merci, de … paren, de … porfavor, de … promociones, de … relancer, de … retirer
  -0.2: de … ride, de … rodada, de … rueda, de … sin, de … sms, de … texts, de … tout, de … voir
  -0.2: de … vouloir, de … voy, dead … on, deal with, dear … or, debarquez le, debarras, debarre, decalissez
  -0.2: decen-, decia NUMBER, decochez, dedic-, dehors je, deja que, deja repondu, deja … escribirme
  -0.2: dejame … con, dejame … la, dejar … escribirme, deje en, deje … bici, dejen … avisarme
  -0.2: dejen … escribir, dejen … estar, dejen … textearme, dejenme |, dejes-, dejese, delete all
  -0.2: delete cable, delete campamento, delete celular, delete club, delete equipo, delete lavado
  -0.2: delete manubrio, delete martes, delete mon, delete ruido, delete … NUMBER, delete … cuanto
  -0.2: delete … info, delete … my, delete … numero, delete … pic, delete … que, delete … se, delete … voy
  -0.2: deleted it, demain on, demain … la, demandar, demande la, demande le, demande qu, demande … de
  -0.2: demande … le, demande … on, demande … retrait, demar-, demon-, depasse, depasse NUMBER, deplacer
  -0.2: depuis … je, derangez … plus, dernier svp, des annees, des message, des sms, des … et, des … je
  -0.2: des … si, desabonne de, desabonnee, desabonnez … pas, desactiven las, desactiver les, descarga
  -0.2: descend, desde las, desinscription svp, desinscription |, desinscrit, despacio, despacito, despe-
  -0.2: destinataire |, detac-, detengan el, detengan la, detes-, deteste, detie-, detiene, detru-, detruisez
  -0.2: deux numeros, deux pneus, deux … de, deux … pour, devic-, device, devie-, devuelven
  -0.2: di consentimiento, di de, di … baja, di … de, dia es, diagnostico, dice … pero, dicen |, did your
  -0.2: did … and, did … cancel, did … eat, did … go, did … join, did … turn, dies, difference between
  -0.2: diffi-, digo … no, dije que, dinero … vuelta, dire oui, dire |, direccion … you, dirty, disable sms
  -0.2: disai-, discontinue the, discontinue … messages, dispe-, disponible, dista-, distance, disturb the
  -0.2: dit a, dit pas, dit … telephone, dit … tu, dites, dites … votre, do so, do wednesday, do … NUMBER
  -0.2: do … again, do … click, do … hear, do … i, do … just, do … needful, do … on, do … pay, do … recommend
  -0.2: do … ring, do … rush, do … that, do … throw, docen-, does … take, does … text, doing after
  -0.2: dois … pour, domingo … la, donated, donc la, donc mon, donc … moi, donde esta, done so, done … NUMBER
  -0.2: done … i, donne … number, donnee, donnees |, donnez moi, dorad-, dorenavant … de, dos … por, douan-
  -0.2: douane, double … me, down with, downl-, doy permiso, dress-, dressed, drive for, droit vous
  -0.2: droit … m, drole-, droles, drop … please, drop … price, dropped my, dropped … the, dropping off
  -0.2: drove, du, du lait, du moteur, du porte, du siege, du … au, du … en, du … lol, duele, duerme, dulut-
  -0.2: duluth, dura la, dura |, dure, dying |, earri-, eat it, eat my, ecoeure de, ecole, ecrivez … pu
  -0.2: ecriviez, edad no, effacez mes, effective immediately, el ajuste, el amor, el enlace, el metro
  -0.2: el permiso, el plato, el profe, el rancho, el recordatorio, el resto, el spam, el … ahi, el … casco
  -0.2: el … como, el … hasta, el … me, el … mejor, el … sin, el … sonando, electriques, electriques |
  -0.2: electronico, eliminar mi, eliminaron, elimine el, eliminen el, ella … el, else from, elsewhere |
  -0.2: email for, email … it, email … me, empiecen sin, empiecen … mi, empty, en 2, en attente, en esto
  -0.2: en face, en floride, en fous, en haut, en pensant, en pleine, en reparation, en vertu, en veut
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
  -0.2: envoyez … pu, epargnez … vos, episo-, episode, equivocaron, erreur … moi, es alto, es … jueves
  -0.2: es … you, esa cosa, esa vaina, escriba mas, escriban al, escribas |, ese modelo, eso … gracias
  -0.2: espag-, espagnol, espal-, espalda, esperan, esperar mas, espero, espero |, est, est finie, est grave
  -0.2: est la, est ok, est pleine, est rendus, est … ces, est … du, est … magasin, est … possible, esta baja
  -0.2: esta cerrada, estaba … la, estara, este … porfa, esten mandando, esten molestando, estos avisos
  -0.2: estoy harto, estoy … una, estrellas en, estrellas … google, estuvo no, estuvo |, et … celui, et … de
  -0.2: et … me, etage, etaie-, etaient, etait … sur, etes … dans, etre contacte, etre desabonne, etre … la
  -0.2: eu, even … the, ever … to, every single, every … you, everything else, evitez de, ex … me, exage-
  -0.2: exam is, exclus, excluyanme, exijo que, existais, explain … i, expun-, expunge, extended warranty
  -0.2: extendida, extra |, fabor |, factura … correo, factura … mi, facturer, faire j, faire une, faire … ai
  -0.2: fait, fait beaucoup, fait ca, fait … bruit, fall off, falta … me, family … and, fastidio con, faut
  -0.2: favor and, favor gracias, favor … mas, feedi-, feeding, feel free, feel … to, feelings, feels like
  -0.2: feels lose, feo, feria-, feriado, fermez la, fermez … dossier, fetch me, fetes, feuil-, fichier |
  -0.2: fille a, fin … textos, finale, fine … the, fini a, fini le, fini … messages, fini … quelle
  -0.2: firme … para, first i, first one, fishb-, fix is, fixing … flat, flash-, floride, floss-, flowers |
  -0.2: fly, flyer, fm, fois pour, fois … toutes, folder i, folding, fonct-, for crying, for marketing
  -0.2: for next, for nothing, for reviews, for spamming, for storage, for sure, for telling, for today
  -0.2: for … after, for … again, for … basic, for … blue, for … brother, for … but, for … frame, for … hr
  -0.2: for … late, for … living, for … month, for … months, for … next, for … night, for … part
  -0.2: for … people, for … saturday, for … she, for … tire, for … two, for … unsubscribe, for … update
  -0.2: for … wheel, for … wife, forever>stop, forever>want, forfait est, forget |, forget … exist
  -0.2: form … not, forma de, forma … que, format, foto que, fotos delete, found … receipt, found … shop
  -0.2: foutez moi, foutez … la, frais si, frame i, frame-, frames, free sms, free … a, freewheel
  -0.2: frein … bloque, freins svp, frenc-, french, fri |, friday and, friendster, frnds are, from contacting
  -0.2: from everything, from text, from that, from … again, from … at, from … cart, from … contact
  -0.2: from … database, from … group, from … is, from … sms, from … texting, from … the, fuck you, fuera mi
  -0.2: fuera … numero, full … of, furio-, furious, futur, futur |, gagne le, ganas, garage door
  -0.2: garantia extendida, garantia no, garantie est, garde … velo, gardez … jusqua, gardez … reste
  -0.2: gardez … textos, gas, gasolinera, gdpr, gears |, gele, gener-, get NUMBER, get another, get back
  -0.2: get down, get for, get more, get one, get two, get … done, get … please, getting ridiculous
  -0.2: gives you, gives … the, giving up, glace, glue, go home, go off, go … to, going … have, going … text
  -0.2: going … to, gone |, good day, good morning, good … sir, good … to, google says, gorda, gosse, gosses
  -0.2: gossez, got approved, got free, got your, got … of, got … stop, got … to, gracias quiero, gracias y
  -0.2: gracias … los, grandad, grandma says, grann-, granny, great job, great service, grinding, gritt-
  -0.2: gritty, grosero, ground, group … cancelled, grupo … la, gt, guard |, guarda, guardan |, guardas
  -0.2: guess-, guessed, gustan … textos, gustaria, guys to, guys … it, guys … more, guys … stop, gyan
  -0.2: gym membership, habian, hace … cuando, hacen … en, hacer un, hacke-, hacked, had NUMBER, had me
  -0.2: had … fill, hagan el, hagan |, haha so, haha stop, hahah, hais, halfway up, halfway … the, halt the
  -0.2: hamme-, hammer, hammer time, hanging, harassing me, hard of, hard pass, hard to, hard … hearing
  -0.2: hari … maaf, harra-, has NUMBER, has … NUMBER, has … a, hasta luego, hasta nunca, hasta … es
  -0.2: hasta … madre, hat |, hate … texts, haute, have already, have blocked, have bought, have mine
  -0.2: have permission, have some, have … agreed, have … ask, have … call, hay algo, hay senal, hay … por
  -0.2: he asked, he thinks, he … off, he … quit, he … with, head |, hear the, hear … your, heater, hed
  -0.2: helps, her … please, her … said, here … i, hesit-, hesite, heure … ouvrez, heure … vente, hey stop
  -0.2: hills |, him off, him … your, hitle-, hitler, hizo, hoja, hold … for, hold … til, holde-, holder
  -0.2: holle-, holy, home safe, home … the, hoodie |, hora mas, horaire, hosti-, houde, hour for, hour … me
  -0.2: hours please, house with, house-, how late, how old, how … more, how … stop, how … unsubscribe
  -0.2: how … use, hoy mismo, hp, https, huit, hunt, husbands number, i accidentally, i check, i clicked
  -0.2: i could, i exist, i forget, i hereby, i hv, i plan, i remember, i surrender, i switched, i … answer
  -0.2: i … bringing, i … call, i … calling, i … cancel, i … card, i … everything, i … forgot, i … grab
  -0.2: i … if, i … late, i … old, i … requesting, i … return, i … riding, i … stopped, i … subscribed
  -0.2: i … swing, i … taking, i … those, i … today, i … unsubscribed, i … walk, i … we, i … y, i … you
  -0.2: ideas, ideas |, idiots |, ignore |, il faudrait, il ne, imper-, importe, in, in advance, in arizona
  -0.2: in by, in court, in exam, in full, in ten, in texts, in tomorrow, in traffic, in without, in writing
  -0.2: in … an, in … blue, in … cab, in … care, in … envelope, in … lake, in … on, in … robot, in … sink
  -0.2: in … take, in … tunnel, in … when, in … why, in … will, inbox |, incoming, information, informed
  -0.2: ingles y, ingles … no, initiate, inmed-, insan-, insane, inscription aux, inscrite par, inscrite … ca
  -0.2: inside |, insistan |, installer, insurance wants, interesa recibir, interesa … de, interesan
  -0.2: interesse a, interessent pas, interest in, interested please, intvw, inuti-, inutile, inutile de
  -0.2: invitation, ironi-, is another, is bent, is bringing, is crazy, is eating, is finished, is flat
  -0.2: is leaking, is leaving, is next, is where, is … by, is … getting, is … hard, is … house, is … long
  -0.2: is … lunch, is … paint, is … really, is … red, is … take, is … text, is … texts, is … these
  -0.2: is … under, is … word, it after, it costs, it end, it feels, it la, it look, it may, it me, it needs
  -0.2: it never, it too, it under, it without, it works, it … 2, it … an, it … another, it … any, it … at
  -0.2: it … back, it … concern, it … down, it … enough, it … important, it … j, it … take, it … these
  -0.2: it … up, it … way, itd, itll, j ai, j enleve, j hais, j … apres, j … assez, j … coche, j … compris
  -0.2: j … hate, j … point, jache-, jachete, jackets, jaja … me, jamais a, jamais … textos, jamais … votre
  -0.2: jarrive … NUMBER, jase, je consens, je croyais, je decroche, je deteste, je freine, je nai
  -0.2: je passerai, je perds, je reste, je saute, je … a, je … desinscris, je … faire, je … mes, je … mettre
  -0.2: je … prendre, je … tannee, je … tiens, jefe, jerseys, jesus christ, jeudi svp, jeune, job arretez
  -0.2: job so, joven no, joyeuses fetes, jueves por, july, jumea-, jumeau, jumps, jury, jury duty
  -0.2: jusqua quand, jusquau NUMBER, jusquen, just one, just … by, just … to, just … tune, juste l
  -0.2: juste pour, juste … freins, kedo, keep … bell, keep … in, keeps buzzing, key under, key … in
  -0.2: kick off, kid … the, kid … to, kid … you, kilom-, kindly take, kindly … not, kindly … the, know i
  -0.2: know signed, know … up, kofi, kopi, l amabilite, l amour, l antivol, l appli, l avion, l entente
  -0.2: l hopital, l urgence, l … demain, l … en, la arreglen, la base, la bicicleteria, la casilla, la cita
  -0.2: la contrasena, la cotizacion, la enlevez, la graisse, la gris, la izquierda, la lavadora, la ley
  -0.2: la merci, la misa, la novela, la ocupo, la playa, la poubelle, la pour, la recoja, la remise
  -0.2: la subida, la suscripcion, la tete, la uni, la valvula, la ventana, la virgencita, la web
  -0.2: la … cuanto, la … debarque, la … encontre, la … estaba, la … extendida, la … gardez, la … llevar
  -0.2: la … llevo, la … lo, la … ma, la … nomas, la … nueva, la … please, la … plus, la … quedo
  -0.2: la … quitenme, la … solo, la … stp, la … todo, la … vendredi, la … verdad, la … veut, lache a, ladde-
  -0.2: ladder, laisse un, laisse … la, laisse … tranquille, laissez … dehors, laissez … les, lamp
  -0.2: landlord says, lao, las letras, las ofertas, las rodadas, las … jaja, las … que, last … stop
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
  -0.2: magasins, mail only, mails, maintenance, mais … aimerais, mais … ca, mais … merci, makes the
  -0.2: making that, making the, making … noise, making … want, maladie, malit-, malito, mamak
  -0.2: mandame … texto, mandan |, mandan … si, mandando textos, mandando … de, mandar mensaje, mandar un
  -0.2: mandar … mensaje, mandaran, mandarme cosas, mandarme mas, mande … por, mandeme el, mandeme un
  -0.2: manden mensaje, manden recordatorios, manden … factura, manden … nada, manden … ni, manden … ofertas
  -0.2: manden … porfa, mandenme mensaje, mandenme … cuando, mandenselos, mandes textos, mandes … nada
  -0.2: mando mensaje, mando un, manejando, mange mon, manger, mangez, mango, manillar, mano … me
  -0.2: manubrio esta, many more, many of, many … is, many … these, marche … le, marchent, marketing to
  -0.2: marque que, marque … no, marquen, marzo, mas alto, mas en, mas fotos, mas mensaje, mas msj, mas no
  -0.2: mas promociones, mas … escriban, mas … me, mas … ustedes, mas … yo, masca-, mascara, mask, masqu-
  -0.2: masque, mater-, matin je, mauvaise personne, may concern, mdm, me already, me asusto, me baje, me bro
  -0.2: me desinscris, me devuelven, me dire, me esperan, me gustaria, me gusto, me hacen, me hagan, me han
  -0.2: me interesan, me mandaran, me operaron, me over, me pick, me pictures, me quitaran, me rayer
  -0.2: me remove, me rn, me saca, me sacas, me sortir, me souviens, me textee, me til, me updates, me vuelva
  -0.2: me want, me … ahorita, me … baja, me … before, me … bikes, me … borrar, me … cada, me … come
  -0.2: me … day, me … doble, me … eso, me … esperar, me … fuera, me … future, me … good, me … hacer
  -0.2: me … invoice, me … just, me … mande, me … mucho, me … n, me … ofertas, me … ok, me … out, me … pueden
  -0.2: me … quitenme, me … receipt, me … recibir, me … reviews, me … sacar, me … sms, me … sur
  -0.2: me … texteando, me … todo, me>you, mean … the, means yes, mecri-, medicina, mejor quitenme, mejor voy
  -0.2: mejor … me, meme affaire, meme … vous, memo, memoi-, memoire, mensaje gracias, mensaje suyo
  -0.2: mensaje … en, mensajes aqui, mensajes conmigo, mensajes jaja, mensajes saquenme, mensajes si
  -0.2: mensajes yo, mensajes … los, mensajes … su, mensajes … voz, mensajitos no, mention, merci … mon
  -0.2: merci … non, merci … rappel, mercis, mere … NUMBER, mes alertes, mes gants, mes le, mes notifications
  -0.2: mes patins, mes … arretent, mesi, message par, message please, message … coupe, message … cut
  -0.2: message … for, message … la, message … mon, message … now, messages about, messages at, messages je
  -0.2: messages lol, messages ne, messages so, messages … est, messages … m, messages … mon
  -0.2: messages … please, messages … stop, metan, metieran, mettez la, mettre fin, mi cuenta, mi familia
  -0.2: mi me, mi mujer, mi sobrina, mi … anterior, mi … cuanto, mi … d, mi … dio, mi … quedo, midnight |
  -0.2: mierd-, mierda, might-, migra-, mijo you, mille mercis, min late, mind me, mind … not, mines, minte-
  -0.2: miser-, missed … call, mochi-, mochila, moi dessus, moi … a, moi … les, mojad-, mojada, molestando |
  -0.2: molestar pero, molestar … you, moly, mom she, mon derailleur, mon ebike, mon iphone, mon neveu
  -0.2: mon no, mon permis, mon pneu, mon portable, mon stop, mon … enlevez, mon … jusqua, mon … m
  -0.2: mon … plus, mon … retirez, monop-, monopoly, montagne, month-, months, montrer, montrez … ou
  -0.2: more and, more parts, more spam, more surprises, more … it, more … thank, more … thanks, morn
  -0.2: mosquito, mosus, mother … law, motor … out, moved … i, mover, moving the, mower, mrng |, mroe
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
  -0.2: over … out, overhaul, overslept, overt-, owe … a, pa el, pa los, pa … no, pacie-, pack … for
  -0.2: pago … efectivo, pago … resto, pain … is, palet-, pana |, panal-, panales, panic-, panier svp
  -0.2: par ecrit, par message, par … poste, para cancelar, para … al, para … en, para … esta, para … esto
  -0.2: para … fin, para … seguro, parado, parale a, param-, parar el, paras, pare la, pare por, pare … favor
  -0.2: paren con, paren … mandar, parenle … los, parfait pour, pari, parking … the, parle … bien
  -0.2: parle … mon, pars en, part pour, part … no, partant, participar, participar en, partir d, pas ca
  -0.2: pas enlevez, pas et, pas pu, pas … arretez, pas … lumiere, pas … ma, pas … pleuvoir, pas … promos
  -0.2: pas … recevoir, pas … retirez, pas … tard, pasar a, paso cuando, paso … el, passc-, passcode
  -0.2: passe apres, passe … prendre, passed … march, passed … please, passer a, passer |, passerai, passez
  -0.2: past the, patch-, patches, paten-, patente, path, pax, pay half, pay when, pay … i, pay … now
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
  -0.2: pour … ride, pour … sur, pourquoi |, pouvez enlever, pouvez |, pouvez … ecrire, pouvez … effacer
  -0.2: pouvez … faire, pouvez … garder, pouvez … l, pouvez … mettre, pouvez … texter, prata, prayers
  -0.2: preciosa, prefer no, prefere le, preference to, preferences, prefiero … no, pregn-, pregnant
  -0.2: pregunto si, premium, prendre les, prendre rendez, prendre un, prendre … velos, prendre … vous
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
  -0.2: quiero … azul, quiero … esto, quiero … no, quiero … parte, quiero … por, quiero … que
  -0.2: quiero … recordatorios, quisiera … de, quit after, quit blowing, quit playing, quit working
  -0.2: quit … me, quita de, quitale el, quitame … los, quitan |, quitar la, quitar |, quitar … la
  -0.2: quitar … numero, quitaran, quitaron el, quiten … calcomanias, quiten … los, quitenle el
  -0.2: quitenme delete, quitenme … favor, quitter … liste, quittez, quoi que, quoi … ce, quote for
  -0.2: rabais pour, rack off, racks, radie-, radiez, raise, ramassage, ramasse, ran out, ran … of, rancu-
  -0.2: rancune, rapidrun, rappel, rappel pour, rappel … la, rappels de, rappels merci, rappels … entretien
  -0.2: rasca-, rather get, rather … a, rather … get, rather … receive, raya maaf, raya … zahir, rayer mon
  -0.2: rayur-, rayure, rd, read it, read my, read texts, read … please, reads the, ready … pickup
  -0.2: ready … the, really do, really … not, rear end, rear … feels, rebajas, rec, recaditos, receive this
  -0.2: receive |, received the, receiving these, recevoir aucun, recevoir un, recevoir … affaires
  -0.2: recevoir … communications, recibir … avisos, recibir … textos, recibo por, recogerla |, recois … des
  -0.2: recoja, recomende, recomiendo, recommend |, recordatorios de, recordatorios ni, recu le, recu un
  -0.2: recuperer, recycle, redre-, redresser, reflectores, refrain … contacting, refrain … texting
  -0.2: refuse … pay, refuse … recevoir, regle-, relancer, rembourse, remember signing, remember to
  -0.2: remember when, remember … up, reminder for, reminder |, reminder … the, reminders i, reminding me
  -0.2: remis-, remise, remol-, remolque, remorques, removable, remove both, remove one, remove … cell
  -0.2: remove … de, remove … rack, remove … reflectors, remove … shoes, remove … stickers, remove … training
  -0.2: removed … was, removing the, remueve, remueveme, rendez … pour, rendus, renta |, rentree, repaint
  -0.2: repair … not, reparacion por, reparation svp, reparations, repeter, replaced, reply been
  -0.2: reply needed, reply with, repondeur, repondu stop, report |, reportar |, reported … spam, request no
  -0.2: request … be, request … this, requiero, reserver, respect … wishes, respeten, respond, responda stop
  -0.2: respondio, retirar |, retirer … velo, retirer … votre, retirez … nom, retrait svp, returned, reves
  -0.2: reviews, revoco mi, revoco … consentimiento, revoke … consent, rice for, ride cancelled, ride … take
  -0.2: rien autorise, rien merci, rien par, rien … m, rien … me, rien … que, rifas, right … me, right … one
  -0.2: right … text, rims, rin |, ringt-, ringtone, rio, riot, riz, road bike, road … the, roads |, roban
  -0.2: robot stop, robot voice, rodada delete, rodadas, rodar, roll |, rolli-, rolling, room is, roster
  -0.2: roto, roue arrete, roue avant, round-, rubbing … the, rueda no, rueda … atras, rueditas |, ruidi-
  -0.2: ruidito, ruido cuando, ruine-, ruined, run … is, running NUMBER, s … te, sabados |, sacas, saddle is
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
  -0.2: sms … me, snowbirds, so are, so cheap, so go, so here, so i, so my, so quit, so that, so we
  -0.2: so … bike, so … messages, so … quit, so … that, soda, sold it, solde, soldes |, solo … bici
  -0.2: solo … de, solo … la, solo … mi, somebody … my, somethings wrong, somethings … with, sometime, son un
  -0.2: sonan-, sonando, songs, sonne toujours, sonnette a, sont, sorry |, sorry … all, sorry … hear
  -0.2: sorry … missed, sorted, sortez … le, soude-, souhaite … recevoir, sourire, sous la, souvenir … avoir
  -0.2: souviens pas, soy … clienta, spa, spain, spam i, spam o, spam you, spam … i, spam … me, spam … moi
  -0.2: spam … my, spam … que, spamming … with, spare … the, sparkles, specifically, speech, spin, splinter
  -0.2: spoilers i, stage, stalking, stamp-, stand up, star review, start the, start with, state-
  -0.2: station … the, stay a, stay … til, stayi-, staying, steam, sticker |, sticks |, still good
  -0.2: still need, still texting, stole, stone, stop NUMBER, stop avec, stop before, stop buying, stop damn
  -0.2: stop did, stop everything, stop hammer, stop harassing, stop hittin, stop holding, stop j
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
  -0.2: taugh-, taught, te aviso, te … y, teach-, teacher took, teddy, tekst-, tele |, telefono asi
  -0.2: telefono por, telefono … los, tell ma, tell … wife, tempt-, tener el, tengo dos, tengo … pa, tenni-
  -0.2: tennis, tente pas, tente … de, tercera vez, terme, terme a, termine la, terminen |, texas you
  -0.2: text after, text book, text instead, text just, text not, text program, text said, text service
  -0.2: text so, text too, text … before, text … from, text … get, text … if, text … of, text … thank
  -0.2: text … was, text … while, texte pour, texte … le, texteame cuando, texter … merci, textez … svp
  -0.2: texting now, texting stop, texting … driving, texting … my, texting … not, texting … updates
  -0.2: texto enlevez, texto mas, texto you, texto … en, texto … la, texto … mon, texto … por, textos aussi
  -0.2: textos dans, textos gracias, textos jaja, textos par, textos porfa, textos quitenme, textos retirez
  -0.2: textos y, textos … ai, textos … ca, textos … ce, textos … enlevez, textos … il, textos … j
  -0.2: textos … magasin, textos … part, textos … su, textos … v, textos … y, texts after, texts forever
  -0.2: texts here, texts thank, texts thx, texts too, texts … all, texts … calls, texts … for, texts … great
  -0.2: texts … no, texts … remove, texts … your, than the, thank the, thanks so, thanks stop, thanks to
  -0.2: thanks … much, thanks … texting, that list, that lol, that model, that normal, that please
  -0.2: that still, that … can, that … from, that … problem, that … your, the 3rd, the ads, the appt
  -0.2: the auto, the bath, the bed, the cab, the cabin, the chat, the chicken, the cranks, the dentist
  -0.2: the doctor, the drop, the exam, the fleet, the folding, the gmail, the grips, the grp, the jersey
  -0.2: the leak, the marathon, the marketing, the needful, the notes, the onions, the oven, the owner
  -0.2: the party, the pedal, the phone, the photos, the please, the police, the post, the pot, the pub
  -0.2: the puns, the record, the report, the season, the sink, the spokes, the stitches, the text
  -0.2: the trouble, the two, the waiter, the washing, the … bag, the … basket, the … boy, the … call
  -0.2: the … cap, the … cut, the … ends, the … feels, the … fit, the … get, the … goes, the … instead
  -0.2: the … left, the … lever, the … link, the … might, the … of, the … online, the … outside, the … papers
  -0.2: the … parts, the … plan, the … plate, the … quote, the … rack, the … reply, the … report
  -0.2: the … saddle, the … sign, the … sticks, the … stuff, the … thank, the … thx, the … took
  -0.2: the … without, them off, then we, then … am, there again, there can, there … the, there … you
  -0.2: these go, these notifications, these now, these take, these text, these … take, these>you, they said
  -0.2: they take, theyv-, theyve, thiev-, thieves, thing-, think is, this app, this as, this because
  -0.2: this device, this get, this looks, this mobile, this stuff, this sunday, this work, this … all
  -0.2: this … end, this … must, this … she, this … thing, this … will, thought would, thursday … NUMBER, tia
  -0.2: tienda you, tiene … y, tienen harta, tienen loca, tige, tighten, tighten the, til friday, til my
  -0.2: til … get, till now, till … no, time and, time stop, time was, time … come, time … please
  -0.2: time … take, tinde-, tinder, tiny, tirage j, tirage … ai, tirar, tire … i, tirela, tirela |, tiren mi
  -0.2: tiren … numero, tires please, tires … the, to answer, to drive, to drop, to join, to look, to lose
  -0.2: to none, to nothing, to please, to read, to sms, to watch, to whom, to win, to wish, to … another
  -0.2: to … buying, to … dad, to … in, to … just, to … like, to … message, to … now, to … or, to … over
  -0.2: to … sorry, to … tell, to … that, to … tomorrow, toda la, todas las, today lol, today was, today … a
  -0.2: today … i, today … you, today-, todays, todo … dia, todos mis, todos … dias, todos … el, told my
  -0.2: tomat-, tomber le, tomorrows, ton … est, too slow, too … on, tools, toquen, touch … seat, touri-
  -0.2: toute seule, towel, town til, town … the, traba, trabajando, trabajo en, trabajo … manden
  -0.2: trabajo … noche, trabajo … que, tract-, trade-, traded, traffic on, trafic sur, trail … is
  -0.2: transfer it, transfere, trase-, trasera, travaille |, travel, tread, treasurer, tree, tres bien
  -0.2: tres … y, tried calling, trim for, troll-, trolley, tu enlever, tu etre, tu hermana, tu l, tu me
  -0.2: tu normal, tu … avec, tu … enlever, tu … sur, turbo, turn it, turn on, turn |, turn … texts
  -0.2: twice … the, two texts, two … for, u12, ugh stop, ultima … que, un avis, un casco, un des, un la
  -0.2: un mensajito, un terme, un timbre, un … chez, un … deux, un … el, un … les, un … m, un … si, una cosa
  -0.2: unacc-, unacceptable, unblo-, unchecked that, unchecked … box, uncle i, understand |, undo it
  -0.2: une boite, une crevaison, unhap-, unhappy, unhappy with, unifo-, uniforme, unlocked, unreal
  -0.2: unsolicited text, unsolicited … i, unsub … from, unsub … please, unsubscribe … i, until … call
  -0.2: until … say, up that, up this, up … can, up … do, up … hill, up … not, up … stop, up … texting
  -0.2: uprig-, upright, us, us end, us … it, us … this, us … your, use a, usted-, ustedes, ustedes son
  -0.2: ustedes you, ustedes … mi, utilisation, utiliser, va couter, va pour, va … pret, vais … au
  -0.2: vais … faire, vais … vous, valis-, valise, vamos a, van tres, vaut la, vaut pas, vaut … la
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
  -0.2: wait … for, waiter, waitlist for, waitlist |, waitlist … the, wake me, want something, want … take
  -0.2: want … tires, was done, was his, was out, was very, was yours, was … of, was … remove, was … what
  -0.2: was … when, washed, wat, wat … i, wat … said, water |, way … stop, way2s-, way2sms, we agreed
  -0.2: we bring, we should, we will, website says, week is, week |, weigh, were the, wet |, what a
  -0.2: what gives, what happens, what … can, what … left, what … this, what … we, whatever box
  -0.2: whatever gets, wheel will, wheel … not, when … bought, when … turn, when … your, where the, which of
  -0.2: which stop, which … did, while … was, white one, white … with, who removed, whole day, whom it
  -0.2: whom … may, why so, why … text, wife … it, wife … me, wifes |, wifi password, will ask, will never
  -0.2: will ride, will see, will show, will that, will walk, will … from, will … me, will … need
  -0.2: will … send, wine for, wiped, wiper-, wipers, wisdo-, wisdom, wish not, wishes and, with cash
  -0.2: with one, with this, with … brakes, with … forever, with … guy, with … is, with … kids, with … me
  -0.2: with … pics, with … puns, with … repair, with … the, with … today, with … wheel, withdraw … consent
  -0.2: withh-, withhold, without … permission, wks, wondering if, work … do, working again, works-
  -0.2: worried |, worse … my, would it, would never, would … in, would … me, would … on, would … that
  -0.2: wreat-, writing … me, written consent, wrote … for, wrote … the, wtf, wtu18-, y las, y sale, y va
  -0.2: y … amigos, y … candado, y … cuando, y … les, y … mensajes, y … solo, y … te, y … text, y … una
  -0.2: year please, yellow |, yes … me, yes … works, yesterday … the, yo acepte, yo hablo, yo haya, yo pague
  -0.2: yo … compre, yo … le, yo … por, yo … recojo, yo … you, you always, you an, you asking, you box
  -0.2: you bring, you called, you cambio, you cancel, you check, you donate, you en, you end, you es
  -0.2: you install, you list, you love, you promised, you pueden, you pues, you recommend, you stay
  -0.2: you store, you vendi, you when, you woke, you write, you … al, you … alcanzo, you … all, you … before
  -0.2: you … box, you … how, you … keep, you … leave, you … m, you … messages, you … one, you … pague
  -0.2: you … permission, you … reply, you … serio, you … something, you … suficiente, you … tuesday
  -0.2: you … un, you … una, you … use, you … where, you … will, you>texts, you>these, your bro
  -0.2: your database, your junk, your no, your rack, your side, your site, your sms, your survey
  -0.2: your … also, your … and, your … before, your … can, your … la, your … of, your … program, your … quit
  -0.2: your … said, your … send, your … texts, yourself |, yourselves, yukon, zahir, zahir batin, zero … svp
  -0.2: | anuler, | asere, | asked, | ayer, | bajenme, | been, | bit, | blacklist, | blocking, | borreme
  -0.2: | calling, | calmez, | cancelled, | casi, | cell, | changed, | chef, | close, | confirmez, | cortala
  -0.2: | cortele, | decalissez, | decochez, | demasiados, | e, | eh, | erreur, | excluyanme, | feel
  -0.2: | felicidades, | final, | finis, | finissez, | five, | fixin, | flag, | front, | gears, | hello
  -0.2: | holy, | jesus, | kinda, | mille, | mucho, | needs, | oigan, | pa, | paid, | parcero, | phones
  -0.2: | prepaid, | prove, | puedes, | puro, | quittez, | radiez, | ran, | refrain, | remember, | remettez
  -0.2: | remind, | remuevanme, | request, | respect, | retirenme, | road, | sauf, | selamat, | serieux
  -0.2: | simonac, | something, | step, | suspenda, | tabarnouche, | tcpa, | terminar, | texter, | tip
  -0.2: | traded, | typing, | veut, | veux, | withdraw, | wtf, | yo, | … adore, | … always, | … annoyed
  -0.2: | … annuler, | … appreciate, | … avisos, | … baby, | … banco, | … before, | … bolt, | … both
  -0.2: | … bothering, | … bro, | … button, | … cadenas, | … cafe, | … calle, | … cambie, | … camp
  -0.2: | … cancelle, | … cansado, | … canse, | … cayo, | … char, | … christ, | … company, | … consens
  -0.2: | … coupez, | … croyais, | … damn, | … declined, | … desinscrire, | … disparaitre, | … door
  -0.2: | … dormir, | … dr, | … enviar, | … escriban, | … fetes, | … finish, | … freehub, | … friend
  -0.2: | … gives, | … group, | … gustaria, | … hacer, | … hago, | … hammer, | … hari, | … hereby
  -0.2: | … hitting, | … hogging, | … hv, | … in, | … jess, | … job, | … learned, | … machine, | … making
  -0.2: | … mandaron, | … mercis, | … minutes, | … molesto, | … nagging, | … nai, | … needs, | … netflix
  -0.2: | … noches, | … noise, | … notificaciones, | … outta, | … pare, | … parents, | … paye, | … permiso
  -0.2: | … phones, | … posted, | … prefererais, | … press, | … proof, | … queue, | … quick, | … quita
  -0.2: | … quote, | … rappel, | … reminders, | … replacement, | … retirar, | … retirez, | … reviendrai
  -0.2: | … riding, | … sacaron, | … saddle, | … sali, | … salirme, | … se, | … silence, | … smoking
  -0.2: | … sunday, | … surrender, | … swear, | … take, | … teh, | … threw, | … tiempo, | … toute
  -0.2: | … trabajo, | … trop, | … vas, | … vendi, | … vertu, | … viernes, | … water, | … whom, | … wifi
  -0.2: | … worth, ~_abt, ~_af, ~_aho, ~_app, ~_be_, ~_bis, ~_by_, ~_ch, ~_dat, ~_dea, ~_ded, ~_dic, ~_du_
  -0.2: ~_el, ~_eu_, ~_exe, ~_ey, ~_gdp, ~_hac, ~_han, ~_in_, ~_kep, ~_le_, ~_lim, ~_m_, ~_mir, ~_nah, ~_nav
  -0.2: ~_nea, ~_nig, ~_onc, ~_pa, ~_ren, ~_roo, ~_sea, ~_sis, ~_str, ~_t_, ~_tab, ~_tit, ~_us, ~_us_, ~_van
  -0.2: ~_wan, ~abaj, ~abt, ~abt_, ~ace_, ~age_, ~agin, ~agn, ~agno, ~ahor, ~ai_, ~aint, ~ais, ~ala, ~alg
  -0.2: ~alke, ~alre, ~ama, ~ampa, ~anda, ~ange, ~anua, ~anyo, ~apit, ~ause, ~aute, ~ave, ~bar_, ~bleu, ~boi
  -0.2: ~bons, ~caro, ~ceiv, ~cel_, ~ci_, ~cial, ~cle_, ~cog, ~coin, ~cong, ~cre, ~cupe, ~dans, ~darl, ~deta
  -0.2: ~dict, ~dido, ~dle, ~dles, ~dpr, ~dpr_, ~dres, ~eath, ~edan, ~eder, ~efe_, ~ege_, ~eiv, ~ejad, ~ell
  -0.2: ~elu, ~emm, ~emme, ~eni, ~eno, ~er_, ~erb, ~ere, ~erni, ~est, ~esta, ~etit, ~etre, ~exe, ~fat, ~ffe
  -0.2: ~fic, ~garr, ~gdp, ~gdpr, ~gur, ~ha_, ~ham, ~han_, ~hed, ~heel, ~hin, ~hine, ~hum_, ~iat, ~iei, ~ieil
  -0.2: ~igh_, ~ije, ~irar, ~ire_, ~iter, ~itr, ~itt, ~ive, ~jaja, ~jefe, ~jito, ~kep, ~ko_, ~lef, ~leg
  -0.2: ~leur, ~lga, ~libr, ~lig, ~lke, ~lla, ~lle, ~llo_, ~lly_, ~long, ~lre, ~lrea, ~mem, ~memo, ~meo
  -0.2: ~modo, ~moto, ~nah, ~nah_, ~nale, ~ndi, ~ndo, ~ndo_, ~near, ~ney, ~ney_, ~ngra, ~nim, ~nin, ~niss
  -0.2: ~njo, ~noe, ~now, ~nte_, ~nths, ~ntos, ~ntra, ~nua, ~nyo, ~nyon, ~nza, ~obar, ~oct, ~ofe, ~ogle, ~one
  -0.2: ~one_, ~only, ~ool, ~ort_, ~orth, ~othi, ~our, ~our_, ~payi, ~pe_, ~pet, ~peti, ~ple_, ~ptio, ~qu_
  -0.2: ~rad, ~rat, ~rea, ~rece, ~reg, ~reu, ~rida, ~ride, ~rieu, ~rl_, ~robl, ~roja, ~rro, ~rs_, ~rse, ~rse_
  -0.2: ~sas, ~ser_, ~seu, ~she, ~soli, ~sont, ~spr, ~stio, ~str, ~talk, ~taro, ~tede, ~tien, ~tin, ~tom
  -0.2: ~ton_, ~tree, ~uco, ~ucou, ~udr, ~udra, ~uild, ~uncl, ~upu, ~ure, ~urs, ~usa, ~usi, ~utot, ~van
  -0.2: ~ver_, ~vie_, ~viei, ~vois, ~wan, ~want, ~wat_, ~were, ~wes, ~woul, ~xer, ~xter, ~yon, ~yons, ~yth
  -0.2: ~ythi
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
  -0.3: abonnement aux, about … block, about … dog, about … tune, abus |, acabe-, accord … des, account no
  -0.3: aceptado |, aceptar, acepte textos, acepte … textos, acepto el, achalez moi, actio-, action
  -0.3: acuerdo de, adent-, adentro, adress, ads take, ads … me, afloj-, after a, after lunch, after … one
  -0.3: aftr, afuera … la, again is, again will, again … you, again-, against, age group, agradece el
  -0.3: agree … the, agreed on, aguanta |, ah oui, ah … you, ahora … mas, ai annule, ai bloque, ai clique
  -0.3: ai coche, ai ecrit, ai marre, ai supprime, ai … gagne, ai … les, ai … votre, aigui-, aille-, ailleurs
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
  -0.3: are … options, are … our, are … please, arreglo, arrep-, arret des, arrete svp, arrete … au
  -0.3: arrete … je, arrete … quand, arreter au, arreter la, arreter … message, arretez … a, arretez … pas
  -0.3: arretez … travailler, arretiez |, arriv-, article, asere, asi me, asi … la, asi … no, asi … you
  -0.3: ask me, ask … wife, asked about, asked … about, asked … i, asking take, asking you, asking … for
  -0.3: asking … me, assez … textos, assignment, assist, asteur, at checkout, at night, at … am, at … corner
  -0.3: at … for, at … hospital, at … price, atentamente, attends, au bout, au cours, au feu, au gars
  -0.3: au stop, au volant, auriez … l, autan-, autant, autobus est, automatique, automne, automne |
  -0.3: autorice esto, autorizo la, autorizo … reparacion, autres textos, avais … non, avant d, avenir |
  -0.3: avertissement, avez … j, avisenme cuando, aviso, avoir … a, away, away my, away … my, away … number
  -0.3: baby seat, back by, back door, back from, back my, back or, back wheel, back … that, back … you
  -0.3: backordered, backw-, backwards, bain, baissez, baja en, baja gracias, baja porfa, bajal-, bajale
  -0.3: bajenme de, balik, ballo-, banda-, bandana, bao, barrez, base |, basic … up, baske-, basta you
  -0.3: basta … cambiar, basta … lluvia, batterie |, batterie … a, batterys, bc … am, be … NUMBER, bearing
  -0.3: beau … a, been 2, been NUMBER, been in, been two, been … off, beers, before that, before … drive
  -0.3: begging you, behind a, believe |, belle job, bells on, bendi-, beside, besoin … facture, besoin … me
  -0.3: bhai, bhaiy-, bhaiya, biblioteca, bici esta, bicis usadas, bicycle j, bien merci, bien que, bien … no
  -0.3: bien … ustedes, bike do, bike my, bike … leave, bit … the, blacklist, blacklist my, blast, bleac-
  -0.3: bleach, block party, block the, block … on, blocked the, blocked … the, blocks, bloque … le, bloques
  -0.3: bloquez moi, blue … the, board |, bois, boite vocale, bolsa-, bolsas, bolud-, boludo, bon, bon j
  -0.3: bon je, bon … on, booth, boots, bord, borre la, borro el, borro … mensaje, borron, botak, bother me
  -0.3: boton de, bouchons, bought NUMBER, bought … bike, boulot, boutique mais, box it, boxin-, boxing
  -0.3: bracket |, brake-, brakes, brand new, brave, breath, breathing, bride-, bridge |, brill-, bring in
  -0.3: bringing the, brode-, broder, brother in, brother please, brother … law, brother … the, brule |
  -0.3: bubble tea, budget is, buenisimo, burle-, burley, bus to, business line, but now, but take, buy a
  -0.3: buzzer, buzzer is, buzzes, by and, by mail, by … shop, bye felicia, bye no, c … beaucoup, c … gentil
  -0.3: c … la, c … pratique, ca arretez, ca commence, ca m, ca passe, ca reveille, ca veut, ca … arrete
  -0.3: ca … aux, ca … ce, ca … dire, ca … merci, cada mensaje, cada … me, cada … que, cadena … vez, cajer-
  -0.3: cake |, calis-, call back, call from, call text, call … a, call … cell, call … house, call … i
  -0.3: call … is, call … remove, calle |, called off, calling you, calls … NUMBER, calls … no, calma
  -0.3: calme les, camara de, cambia, cambien la, came through, came … of, caminar, campu-, campus, can be
  -0.3: can delete, can get, can keep, can … cut, can … go, can … guys, can … opt, can … push, can … sit
  -0.3: can … stand, can … unsubscribe, canadian, cancel just, cancel … rental, cancel … tune, cancela los
  -0.3: cancelar mensajes, cancelar … mensajes, cancelen los, cancelen mi, candado no, car and, carbono |
  -0.3: card from, card on, cardb-, cardboard, cargar, cargo por, carreras, carres, carry schwalbe
  -0.3: carte … pas, casco de, casco no, casilla |, casl, caso que, casqu-, ce … le, cel … de, cel … su
  -0.3: cell pour, cell … it, cerro, cerve-, ces envois, cesser de, cesser les, cesser svp, cesser tout
  -0.3: cesser … envoi, cessez d, cessez … envoi, cessez … me, cette … la, chain keeps, chaine arrete
  -0.3: chalet |, change … the, changed it, changer les, changez mon, chao, chaque jour, charge for
  -0.3: charged … twice, charity, chauf-, chavo, checar, check out, checked … on, chenn-, chennai, cherche un
  -0.3: chere |, chez … y, chicos, chien, child seat, chinese, chino, chipp-, choices, christ, christening
  -0.3: christening |, chueco |, chum dit, churc-, church, circle, clac, clase de, clean it, cleaning
  -0.3: clearance, cleo, clicked, client … vous, clinic, cloche, closer, cny, coach-, code is, cogne, coins
  -0.3: cold |, colga-, color … i, com … NUMBER, come down, come my, come … at, comes in, coming in
  -0.3: coming … NUMBER, comma, commande svp, comme … vous, comment … fait, comment … le, committee
  -0.3: communication |, communiquez, como apago, compa you, compl-, complain, complaint, completement
  -0.3: compre … bici, comprenez, comprenez pas, con, con cambiar, con canasta, con lo, con todo, con uno
  -0.3: con usted, con … a, con … avisos, con … cobro, con … esposo, con … frenos, con … me, con … mensajitos
  -0.3: con … trabajo, confirm once, confirmation |, confirmer, confirming, conmi-, conmigo, connais pas
  -0.3: consentement a, consider this, consider … my, considered, consiguieron mi, conso-, contact list
  -0.3: contact please, contact … a, contact … for, contacten mas, contacts who, contestas, contestes
  -0.3: continue |, contrasena, cookies, cool it, coordonnees, copia de, copies |, cordi-, correspondence
  -0.3: cortala con, cortar, cortaron, cotes, cotes |, couch, could one, could … please, could … text
  -0.3: courriel est, courriel seulement, courriel |, cours annule, cousins, coute-, couturiere, cover |
  -0.3: covered |, covid, cow, cream |, credit |, crevaison |, creve-, crever, cried … the, crime, crisp-
  -0.3: crisps, crissez moi, croire que, cruis-, cruiser, cuadr-, cuando freno, cuando les, cuando llegues
  -0.3: cuando quede, cuando salgas, cuanto cobran, cuanto dura, cuanto tiempo, cuantos mensajes, cudnt
  -0.3: customer is, cut my, cut … a, cut … lock, cut … the, d avis, d huile, d … liste, dad … the, dado … de
  -0.3: damage |, dame un, dame … de, danar, dangereux de, dangereux … rouler, dans … pneus, darle, dash
  -0.3: database |, date on, date … the, datos |, day … is, day … my, de, de 2, de ahora, de debarquer
  -0.3: de demain, de dimanche, de edad, de enviar, de esos, de estar, de favor, de fete, de lluvia, de mardi
  -0.3: de molestar, de notifications, de ofertas, de pedaler, de photos, de precio, de prendre, de respeto
  -0.3: de rire, de sonner, de tanto, de tel, de tes, de trop, de usar, de … 2, de … aqui, de … arrete
  -0.3: de … cadenas, de … calle, de … ce, de … computadora, de … contactos, de … contacts, de … cosas
  -0.3: de … course, de … datos, de … delete, de … dessus, de … dossiers, de … envios, de … euros, de … fait
  -0.3: de … hora, de … journee, de … les, de … list, de … mes, de … nouvelles, de … please, de … pouvez
  -0.3: de … promos, de … quiero, de … quitenme, de … recordatorios, de … ruido, de … saquenme, de … sirve
  -0.3: de … text, deada-, deadass, debarquer |, debarquez moi, debarquez … de, debranche, decede en, decia |
  -0.3: decirlo, deja … hacer, dejar … mandarme, dejaron de, deje mi, deje … llave, deje … mandarme, delays
  -0.3: delete bus, delete it, delete mecanico, delete sabado, delete sistema, delete … contact
  -0.3: delete … from, deleted the, deleting, delivery guy, demac-, demain NUMBER, demande moi, demande mon
  -0.3: demande … arreter, demande … moi, demande … mon, deme de, demen, denei-, depend, depuis … operation
  -0.3: dernier avertissement, dernier … je, dernier … que, des photos, des que, des text, des … dans
  -0.3: desabonnement svp, desabonnez … svp, descends, descente, descr-, describe, descuento de
  -0.3: desinscrire de, desinscris moi, desired, despues delete, dessu-, dessus, dessus svp, desuscribanme
  -0.3: devis-, devolver, dey, di … consentimiento, dia de, diagn-, dial, dice mi, dicen que, dicho … no
  -0.3: did a, did anyone, did not, did that, did … call, did … not, did … win, diet, digan a, digan … mi
  -0.3: digan-, digital detox, digo que, dije … la, dijeron que, dio … de, dios los, dire quoi
  -0.3: discontinued |, disculpe creo, disculpe … que, dispo, disturb me, disturb you, disturb |, dit stop
  -0.3: dit … au, dit … j, dit … magasin, do if, do they, do … add, do … ask, do … believe, do … charge
  -0.3: do … email, do … fix, do … opt, do … recall, do … register, do … run, do … work, doble |, doblo
  -0.3: doctor said, does … count, does … work, dog ate, dog is, doigt-, doigts, dolar-, dolares, donc ca
  -0.3: done … it, done … these, donne a, donne pour, door stop, door … i, doors, dormir |, dos partes, dosa
  -0.3: down and, down i, down lol, downs-, downstairs, doy … de, drawi-, drawing, drinking, dropped the
  -0.3: dry cleaning, dryer, dsl mais, du cadre, du dossier, du lac, du pain, du rappel, du … j, du … vous
  -0.3: duda, duria-, durian, easier, easier for, easier … me, eating |, echanger |, ecran-, ecrans
  -0.3: ecrivez vous, ecure-, ecureuil, effacez ma, effec-, effective, el bus, el deposito, el doctor
  -0.3: el papel, el stop, el tornillo, el trafico, el … hay, el … otra, el … solo, el … suena, el … tengo
  -0.3: el … un, elect-, ella … la, email only, email … fine, emails but, emballer, emergency contact, emoji-
  -0.3: emojis, en, en adelante, en bas, en cuanto, en double, en envoyez, en honduras, en lo, en pleno
  -0.3: en todo, en total, en … alto, en … au, en … besoin, en … caja, en … carro, en … hasta, en … me
  -0.3: en … minutos, en … moins, en … momento, en … partes, en … tarde, en … tarjeta, en … trouve, encantan
  -0.3: encore une, encore … autres, end plugs, end … fell, end … the, ends at, enemy, enervez, enlac-
  -0.3: enleve … la, enlever les, enlevez … ca, enlevez … cell, enorm-, enorme, enough texts, enough to
  -0.3: enough … these, enough … you, enseigne, entiendan, entienden |, entreposez, entretien |, entry
  -0.3: enviando, enviar mensajes, envoie une, envoie … photo, envoyer les, envoyer un, envoyer vos
  -0.3: envoyer … message, envoyez la, envoyez pu, envoyez un, envoyez … un, epargnez moi, equivoque … chat
  -0.3: era la, era |, erase the, error … la, es cierto, es mi, es obligatorio, es … el, es … los
  -0.3: es … ultimo, es … verdad, esa casilla, esa … de, escribeme, escriben mas, escriben … que, escribi
  -0.3: escribir a, escribir … este, eso basta, espej-, espejo, essayer le, est beaucoup, est deja, est ecrit
  -0.3: est gentil, est juste, est ouvert, est plein, est pratique, est revenu, est toute, est … combien
  -0.3: est … necessaire, est … petit, est … quel, est … rien, est … robot, est … surprise, est … urgent
  -0.3: esta mejor, esta … para, estaba lista, esten textiando, esti, esto de, esto pero, esto … me, estor-
  -0.3: estoy cansado, estoy con, estoy … acuerdo, estoy … junta, et ca, et enlevez, et … ca, etes … ouvert
  -0.3: etre pret, every NUMBER, everyone at, everyone … the, ex y, exams, exces-, excessive, exclude
  -0.3: excluir, exemple, existo, explain |, eye, eyes are, eyes … not, factura por, facture, fade
  -0.3: faire enlever, faire … de, faire … le, faire … que, fait deux, fait … je, fait … par
  -0.3: faites disparaitre, faites juste, falli-, falling, falta de, falta … respeto, farew-, farewell
  -0.3: fastidio |, faut … j, fcc |, fecha, feeling, felicia, felicidades … el, fenet-, fenetre, fermez les
  -0.3: fermez vous, fermez … quelle, fiestas, fight-, fighting, fijese que, fille du, fils a, fin aux
  -0.3: fin des, fin … la, fin … messages, final de, finalement je, finalement on, fine do, fine just
  -0.3: fini la, fini … moi, fini … travailler, fini … velo, finish |, finissez, firmar, first … in, fit a
  -0.3: fix … myself, fixing |, flaco, flirt, flood-, flu |, flyin-, flying, fog, fois j, foldi-, for
  -0.3: for ads, for both, for delivery, for family, for message, for new, for sat, for what, for … days
  -0.3: for … first, for … friend, for … from, for … insurance, for … messages, for … mother, for … out
  -0.3: for … reminder, for … sake, for … sms, for … tires, for … too, for … when, for … with, forever>me
  -0.3: forever>remove, forget about, forget it, forget my, forgets, forma, forward |, found … glove, fox
  -0.3: frame is, frame … i, frame … it, frank-, freew-, friday please, fried, fried rice, friendly
  -0.3: from texts, from … account, from … all, from … in, from … lol, from … side, froze-, frozen, fuel
  -0.3: fuera, fuert-, fuerte, fui … la, fund, further contact, further … please, fuse, fut, futbo-, futbol
  -0.3: future texts, galerie |, garder |, gardez les, gars … la, gate … is, gateau |, gave up, gave … bike
  -0.3: generica, gerant m, gerant |, get any, get home, get on, get paid, get … messages, get … more
  -0.3: get … receipt, get … so, get … to, get … work, get … your, give her, glass |, gluten free, go again
  -0.3: go out, god stop, going |, going … a, gone in, good job, good … please, google review, google … you
  -0.3: goose, got cancelled, got declined, got one, got … by, got … so, gracias solo, grade-, grais-
  -0.3: graisse, gran, grate-, grateful, gre de, grease |, great thank, green trek, grew, grind-, grip
  -0.3: gripp-, grippe, grippe |, groupe |, grp, gusta el, gusta que, gusta … me, gustan los, guys again
  -0.3: haberles, habia dicho, habia-, hable … mi, hablo ingles, hacer ruido, haciendo ruido, hagame … favor
  -0.3: haganlo, hago pa, haha you, half term, half |, hands, happens |, happy thanksgiving, happy … the
  -0.3: hari, hari raya, hartaron, harto de, has … fever, has … off, hasta … lunes, hasta … viernes
  -0.3: hasta … yo, hate the, have … great, have … heard, have … receipt, have … take, have … waiting, he get
  -0.3: he is, he just, he … also, headl-, headlight, hear about, heard about, heate-, hehe, hehe |
  -0.3: hello … would, hem, here it, hereb-, hereby, hey can, hi can, hi please, hi … you, hijo … se, him i
  -0.3: him on, him … he, hittin … line, hiver, hmu, ho, hold my, hold on, hold … the, homework |, hopel-
  -0.3: hopeless, hora … manana, horri-, horrible, hors, hot water, hotma-, hotmail, house number
  -0.3: house … NUMBER, how 2, how does, how it, how … hours, how … miles, how … people, how … should, hoy mi
  -0.3: hr |, hrs |, hubby, hubiera, hurts |, husband … in, husbe-, husbend, hydraulic, i, i add, i borrow
  -0.3: i cancelled, i delete, i find, i ll, i pedal, i reach, i read, i replied, i treat, i tried, i … after
  -0.3: i … appreciate, i … ask, i … borrow, i … both, i … but, i … coming, i … cry, i … doing, i … email
  -0.3: i … filled, i … go, i … half, i … hear, i … joined, i … last, i … live, i … need, i … off, i … paid
  -0.3: i … please, i … put, i … quit, i … really, i … received, i … see, i … sign, i … something, i … stuck
  -0.3: i … texted, i … while, i … will, iba a, ibada-, ibadan, ida, idee pour, idiots, if someone, if that
  -0.3: if … pay, if … text, if … texts, if … wanted, if … would, il arrete, il fait, il … de, il … reste
  -0.3: il … semble, ilegal yo, ilegal … no, impri-, in after, in spanish, in … afternoon, in … bin
  -0.3: in … garage, in … hrs, in … if, in … list, in … me, in … meeting, in … month, in … rain, in … work
  -0.3: included in, india, infla-, infos, inner, inscrire, inscris, inscris moi, inscrivez … pas
  -0.3: instead … texting, insurance … the, interesa el, interested remove, interet, invoice to, invoice … my
  -0.3: iphone |, is amazing, is back, is i, is illegal, is lovely, is mad, is nuts, is old, is perfect
  -0.3: is right, is saturday, is something, is … address, is … bad, is … before, is … bike, is … class
  -0.3: is … covered, is … damage, is … green, is … need, is … parking, is … people, is … present, is … price
  -0.3: is … something, is … two, is … warranty, is … we, it alone, it came, it cost, it like, it since
  -0.3: it till, it twice, it went, it you, it … again, it … fixing, it … going, it … next, it … shifting
  -0.3: it … stuck, it … then, it … working, it … yet, items NUMBER, itsel-, itself, j accepte, j enseigne
  -0.3: j me, j vas, j … bloque, j … chercher, j … clique, j … deux, j … ecrit, j … en, j … sorti
  -0.3: j … supprime, j … tout, j … vos, jaja mi, jaja you, jalan, jamais … ces, jamais … rien, janm, japan
  -0.3: jarte-, jartera, je descends, je desire, je lai, je laisse, je pedale, je prefererais, je viens
  -0.3: je … apres, je … c, je … ecoeure, je … m, je … pus, je … quand, je … retirer, je … saurais
  -0.3: je … sortir, je … tantot, je … vos, jersey, jetez mon, jetez … numero, job … de, joine-, joined, joy
  -0.3: joy |, jst, juego, junta |, junto, jus, just come, just email, just no, just quit, just remove
  -0.3: just … more, juste des, juste m, juste … la, juste … nom, keep going, keep sending, keep … up
  -0.3: keeps … off, key is, kindly discontinue, kindly do, kindly |, kiss, knee |, l, l abonnement
  -0.3: l article, l assistance, l avais, l entree, l … des, l … sans, la arreglo, la ca, la cloche
  -0.3: la compre, la compro, la facture, la grandeur, la guardan, la meteo, la moins, la on, la rodilla
  -0.3: la route, la saaq, la sacoche, la trek, la valve, la … ahorita, la … apres, la … chere, la … cuando
  -0.3: la … delete, la … demain, la … haha, la … lache, la … prolongee, la … sigue, la … textos, label
  -0.3: lachez … vous, lady with, lai, laissez la, laissez … pour, lana, laptop |, las alertas, las flores
  -0.3: las promociones, las … a, lasagne, last slice, last |, last … do, lasts, lave, laver, laver |
  -0.3: law>angry, layin-, laying, ldroi-, ldroit, le agradeceria, le bike, le bol, le cafe, le contesto
  -0.3: le digo, le en, le jour, le laisser, le modele, le necessaire, le reparer, le robot, le spam
  -0.3: le systeme, le … aujourdhui, le … est, le … frotte, le … juste, le … message, le … oui, le … pa
  -0.3: le … sans, lead, leade-, leader, leave … off, leave … out, lect, lecturer, left at, left hand
  -0.3: left him, left … is, left … wallet, lentejas, les dejo, les envois, les pedi, les pieces, les taxes
  -0.3: les vieilles, les … au, les … enlevez, les … mon, les … ont, les … pneus, let … off, let … out
  -0.3: letters |, ley, lid, lien pour, lien … paiement, lift lobby, ligne est, like getting, like spam
  -0.3: like … cancel, like … end, like … not, like … opt, line again, link … not, lire, list … a
  -0.3: lista gracias, lista you, lista … la, lista … mensajes, lista … textos, liste merci, liste … textos
  -0.3: listed, little |, live with, ll, llamen |, llanta esta, llave en, llave … el, llave … la, llegan sus
  -0.3: llego NUMBER, lleguen … a, llegues, lo digo, lo phone, lo pueden, lo reenvia, lo veo, lo … de
  -0.3: lo … hoy, lo … quiero, lo … you, loadi-, loading, loca |, local, locked |, log, lol NUMBER
  -0.3: lol enlevez, lol … me, long time, long … it, longer … in, longer … these, look up, looked at
  -0.3: looks … a, loose-, los dije, los dos, los reporto, los sabados, los … es, los … estan, los … jaja
  -0.3: los … mi, los … quitenme, lotte-, lottery, lousse, love, love of, love … god, lovely |, lube for
  -0.3: lugar, lunettes sont, m abonner, m avait, m aviez, m … appele, m … inscrite, m … les, m … par
  -0.3: m … vos, ma chaine, ma paye, ma pedale, ma reparation, ma … retirez, ma … veut, maam please
  -0.3: machine a, madam i, made the, magasin svp, maghr-, maghrib, mah, mailb-, mailbox, mailing list
  -0.3: mais gardez, mais les, mais … pour, make … quit, malay-, malaysian, malu, manana temprano, manda la
  -0.3: mandame un, mandan mensajes, mandar textos, mandar … mensajes, mandarme textos, mande, mandeme la
  -0.3: manden … avisos, manden … bici, manden … mas, manden … por, maneja, manque un, manques, mantenimiento
  -0.3: many hours, many people, many … from, marcada, marche pour, marche tu, marked, marketplace, marli-
  -0.3: marlin, marlin NUMBER, maroo-, maroon, marre de, marre-, mas con, mas le, mas ofertas, mas … con
  -0.3: mas … porfa, maudit |, may … please, mc, me after, me anytime, me cai, me can, me contesto, me de
  -0.3: me dejan, me demander, me di, me dicen, me encantan, me first, me go, me ha, me hartaron, me how
  -0.3: me just, me like, me llame, me more, me never, me nuts, me quite, me quito, me sacaron, me sali
  -0.3: me saquen, me she, me svp, me thank, me too, me where, me while, me |, me … des, me … dinner
  -0.3: me … dos, me … email, me … everything, me … favor, me … from, me … guardan, me … how, me … manda
  -0.3: me … merci, me … message, me … never, me … new, me … old, me … porfa, me … price, me … puede
  -0.3: me … pues, me … reenvia, me … rire, me … so, me … textiando, me … thank, me … total, me … voicemail
  -0.3: me … would, me … yes, me>wrong, meant … text, meet at, meetings, mejor que, mejor … correo
  -0.3: meme bruit, menor de, menor … edad, mensaje … llego, mensajes borrenme, mensajes porfavor
  -0.3: mensajes que, mensajes … por, mensajes … you, merci bonne, merci pour, merci … ai, merci … cesser
  -0.3: merci … journee, merci … moi, merci … retirer, mere de, mere … la, mes coordonnees, message c
  -0.3: message dit, message is, message vous, message … again, message … am, message … l, messages de
  -0.3: messages you, messages … j, messages … the, messages … vous, messaging this, mesure NUMBER, meteo
  -0.3: meteo |, meter, mettez du, mettez les, mettez mon, mettez … de, mettez … en, mi carro, mi direccion
  -0.3: mi marido, mi nadie, mi novia, mi parte, mi respuesta, mi … ahi, mi … les, mi … vieja, mi … y
  -0.3: mieux pas, mieux que, mieux … vous, might … late, mijo … no, mind … texting, minus NUMBER, minute
  -0.3: minutos |, misa y, miss the, missed calls, missing the, mistake please, mobile number, moi out, moi s
  -0.3: moi savoir, moi stp, moi vos, moi … ces, moi … merci, moi … que, moi … rappels, moi … rien, moi … tes
  -0.3: moins chere, moins souvent, moins |, molesta el, molestando, molesten mas, molestia |, mon adresse
  -0.3: mon autre, mon frein, mon operation, mon recu, mon tour, mon … avant, mon … fait, mon … une
  -0.3: money … me, monter, more message, more reminders, more updates, more … left, more … needed
  -0.3: more … since, more>me, more>these, morning and, morning is, mother in, mother is, motor … la
  -0.3: motorcycle, mouri-, mourir, moyen de, mrng, msjs |, mtn, much better, much i, much obliged, much … me
  -0.3: much … you, muchacho de, muchi-, must but, muy … para, mwen pa, my address, my answer, my bf, my bro
  -0.3: my calendar, my day, my face, my gift, my key, my mom, my mothers, my opt, my rental, my sis
  -0.3: my … address, my … end, my … fell, my … group, my … needs, my … or, my … pays, my … reads, my … set
  -0.3: my … take, my … thank, my … today, my … too, my … took, my … up, n … am, n … your, nada, nadie les
  -0.3: nadie … aviso, naggi-, nagging, nationale, ne … textez, need your, need … by, need … remove
  -0.3: neighbor … the, neighbours, neta |, netto-, never given, never going, never joined, never read
  -0.3: never stops, never subscribed, never … at, never … back, never … consent, never … will, new tires
  -0.3: new … on, ni … texto, nicer, niego, nights |, ninguno mas, no and, no dejen, no i, no leo, no lleguen
  -0.3: no marque, no otro, no paren, no reason, no send, no trae, no volver, no … ads, no … alcanza
  -0.3: no … asi, no … asked, no … cambien, no … caso, no … dejen, no … dinero, no … envie, no … escribieran
  -0.3: no … factura, no … interested, no … llega, no … mis, no … molesta, no … msj, no … necesito, no … only
  -0.3: no … otro, no … porfa, no … promociones, no … remove, no … take, no … thanks, no … today, no … volver
  -0.3: no … was, no … x, nom … vos, nomas … cadena, non, non enlevez, nord, not add, not authorized
  -0.3: not close, not email, not joking, not recall, not sell, not stay, not turn, not … can, not … customer
  -0.3: not … marketing, not … receive, not … squeaking, not … with, not … work, not>these, note … the
  -0.3: notice |, noticed |, notification, notifications for, novel-, novela, novia, now take, now the
  -0.3: now you, now … are, now … stop, now … there, number if, number like, number too, number>send
  -0.3: numero demandez, numero soit, numero … NUMBER, numero … cuenta, numero … des, numero … la
  -0.3: numero … urgence, objec-, object, obligatorio, obliged, ocloc-, oclock, ocupa-, ocurr-, ocurra, of
  -0.3: of love, of messages, of order, of patience, of stock, of those, of your, of … but, of … remove
  -0.3: of … you, off les, off notifications, off since, off so, off speaker, off stop, off … messages
  -0.3: off … number, off … order, off … so, off … waitlist, off … work, offense … i, offert, offli-, offline
  -0.3: ofrez-, often … i, oil change, ok thanks, ok … can, old chain, old parts, olviden mi
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
  -0.3: pictures … this, pido … me, pie, pilules, pinch, pinche, pinea-, pineapple, pings, pintarla, piton
  -0.3: plainte |, plainte … crtc, plan and, planc-, playa, please bring, please n, please put
  -0.3: please respect, please she, please turn, please … and, please … at, please … by, please … de
  -0.3: please … for, please … me, please … messages, please … once, please … thx, please … will
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
  -0.3: que … acepte, que … borren, que … cobren, que … haya, que … mande, que … mis, que … nom, que … otra
  -0.3: que … puedo, que … recois, que … sale, que … solo, que … vaut, queda el, quedaron, quedo … bien
  -0.3: quedo … gracias, queen-, queens, quelle grandeur, quelle … le, queria mensajes, quien lo
  -0.3: quien … autorizo, quien … esto, quien … que, quien … yo, quieras, quiero hacer, quiero mi
  -0.3: quiero recordatorios, quiero salir, quiero salirme, quiero … avisos, quiero … dinero, quiero … le
  -0.3: quiero … los, quiero … ni, quiero … recibiendo, quiet-, quit bugging, quit messaging, quit … NUMBER
  -0.3: quit … and, quit … but, quit … up, quitame … tu, quitar … oxido, quitarme de, quite las, quiten este
  -0.3: quiten … cel, quiten … la, quitenme por, quitenme you, quitenme … ahi, quitenme … su, quitte … liste
  -0.3: quy, raat, radio |, rahul, raide |, raleigh |, ranch-, rancho, rappelle pas, rappels d, rather you
  -0.3: rayez … de, rdv … NUMBER, reach the, read your, read … NUMBER, ready … i, reagi, real, rear wheel
  -0.3: receipt says, receipt … my, receive your, receiving this, recevoir les, recevoir … promos, recevrais
  -0.3: recharge, reciben, recibir estos, recibir nada, recibir sus, recibir |, recogi la, recogi … bici
  -0.3: recordatorios you, records please, recum-, recupere, red ones, refac-, refaccion, reflecteurs |
  -0.3: reflectors |, refuse to, refuse |, regale la, registre |, relationship, remboursable, remettre |
  -0.3: reminding, remove moi, remove us, remove … basket, remove … lock, removed me, removed … your, remueva
  -0.3: remuevanme, rental … the, rentre |, rentrer, repair not, repair please, repair … for, reparee, repit-
  -0.3: replied to, reply from, reply … you, repondre j, reported it, reporting … to, reporto, resena
  -0.3: resolution, respe-, respect my, respeto |, responda, reste NUMBER, restees, retire … consentement
  -0.3: retired and, retirenme, retirer … la, retirez la, retrait de, retrouve mon, reveille le, revenu
  -0.3: revient, revoi-, revoke consent, revoke my, revoked, rgpd, ride, ride de, ride that, ride with
  -0.3: ride … one, riding … the, rien, right … is, ring … the, ringing me, robot … me, rompan, roste-, roues
  -0.3: rough-, roughly, round, round |, row NUMBER, rubbish, rubs |, rue des, run a, run it, s arrete, saaq
  -0.3: sabados, saber si, sac |, sacame |, sacame … ahi, sacrez moi, said the, said … is, said … would
  -0.3: sais … si, sake, sale still, salgas, samedi matin, sans arret, saquen el, sat |, saturday i, saurais
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
  -0.3: sms in, sms the, sms … de, sms … my, sms … no, sms … you, so bring, so can, so did, so early, so far
  -0.3: so good, so hard, so there, so what, so … are, so … hurry, so … now, so … she, so … this, sobra-
  -0.3: sobrina, sod, sol, solic-, solicito que, solid-, solitos, some cake, something … with, sondages
  -0.3: sorry it, sorry … you, sortez … velo, sortir |, sory, souhaite pas, souhaite plus, soup, souris
  -0.3: souvenir d, spam me, spam … with, spameen, spamming my, spamming the, spare key, spark-, specials
  -0.3: specials |, speec-, speed |, spend-, spending, spoil |, spray, spring tune, squeak |, squir-, stage-
  -0.3: stages, stalk-, standing, stationne, stay off, sth, sticks, sticky, still … these, stolen last
  -0.3: stop blowing, stop ca, stop getting, stop je, stop or, stop por, stop saying, stop spam
  -0.3: stop squeaking, stop text, stop thank, stop thx, stop working, stop y, stop your, stop … alerts
  -0.3: stop … bike, stop … bikes, stop … good, stop … he, stop … here, stop … in, stop … les, stop … message
  -0.3: stop … moi, stop … never, stop … presses, stop … reminders, stop … shipment, stop … them
  -0.3: stop … tomorrow, stop … work, stopped at, stopped shifting, storage fee, store credit, straight
  -0.3: stron-, strong, stuck behind, stuck … a, stuck … work, studd-, studded, studded tires, subida |
  -0.3: sucks |, sue |, suena cuando, suis ecoeure, suis rendue, suis sur, supposedly, supprimez le
  -0.3: supprimez … numero, sur mon, sur … carte, surfa-, surprises, surre-, sus … me, suscribi … nada
  -0.3: suscripcion a, suscripcion de, suspension |, svp le, svp que, svp … me, swap the, sweep-, sweetheart
  -0.3: swell, swing by, switch … off, t appelle, t … la, take mine, take one, take … list, take … to, takes
  -0.3: taking … off, talk about, talk the, tanner, tant qua, tapon, tarik, tarjeta de, te jure, te mando
  -0.3: te plait, te voy, tea |, teacher … my, teal, team coach, tech, techn-, tee, tel sonne, telefono no
  -0.3: telefono para, telephone |, telephone … pour, tell my, tell … his, tell … if, tell … your
  -0.3: telling … i, tenes, tengo buena, tengo dinero, tengo … decir, terrible, text came, text can
  -0.3: text more, text says, text us, text with, text … NAME, text … stop, text … than, texte … les
  -0.3: texte … que, texted … the, textez … pu, textiez, texting for, texting remove, texting … is
  -0.3: texting … take, texting … the, texto en, texto merci, texto non, texto … NUMBER, texto … es
  -0.3: textos en, textos stp, textos votre, textos … NUMBER, textos … les, textos … mi, textos … pas
  -0.3: texts so, texts when, texts … NUMBER, texts … do, texts … get, texts … one, texts>me, than before
  -0.3: than that, than … thought, thank … please, thanks you, thanks … no, thanksgiving |, that
  -0.3: that covered, that frame, that right, that says, that wheel, that … about, that … i, that … more
  -0.3: that … of, that … out, the atm, the basic, the beach, the boys, the carbon, the cell, the click
  -0.3: the clock, the club, the computer, the couch, the courier, the crack, the dishes, the driver
  -0.3: the driveway, the emergency, the extended, the fitting, the flu, the free, the freehub, the grass
  -0.3: the handlebar, the hat, the heads, the hem, the interview, the kid, the love, the magazine, the mail
  -0.3: the map, the match, the numbers, the pics, the presses, the promos, the shipment, the shower
  -0.3: the station, the storage, the tape, the tcpa, the teacher, the toilet, the tour, the training
  -0.3: the tuesday, the used, the … add, the … all, the … alone, the … between, the … broke, the … bus
  -0.3: the … cassette, the … coach, the … dad, the … early, the … email, the … fell, the … first, the … guy
  -0.3: the … have, the … help, the … inch, the … job, the … lights, the … lock, the … love, the … mate
  -0.3: the … myself, the … party, the … pedals, the … quits, the … reminders, the … removed, the … repair
  -0.3: the … sale, the … slice, the … stopped, the … stops, the … take, the … team, the … then
  -0.3: the … tomorrow, the … trail, the … trek, the … updates, the … visit, the … warranty, the … work
  -0.3: the … would, then … me, therapy, there NUMBER, there any, there before, there bud, there parking
  -0.3: there still, there with, there … bells, there … to, there … waiting, there … your, these and
  -0.3: these cost, these days, these little, these on, these remove, these sms, these … are, these … texts
  -0.3: they … it, they … my, they … you, things |, think … the, thinking … that, thinks … is, this crap
  -0.3: this creak, this derailleur, this it, this remove, this service, this sms, this … can, this … if
  -0.3: this … list, this … on, this … one, this … texting, this … ton, thought |, threw, throw away, throw-
  -0.3: throwing, thursdays, thx for, tiene caso, tiene |, tienen la, tienen … la, tienen … talla, til monday
  -0.3: till friday, till … NUMBER, till … end, timbre de, timbre no, time asking, time you, time … i, tip |
  -0.3: tiran-, tirando, to anyone, to confirm, to cut, to delete, to email, to here, to message, to never
  -0.3: to no, to these, to turn, to … again, to … boss, to … down, to … email, to … fcc, to … first
  -0.3: to … husband, to … nephew, to … phones, to … receiving, to … sending, today can, today you
  -0.3: todo gracias, todo … con, todo … no, toi au, told … all, told … this, tombee, tomber |, tones
  -0.3: tonight or, tono, too small, too … can, too … messages, took … number, took … off, top … the, tope
  -0.3: touch it, touchez pas, tough, toujours la, tournez a, tournez … gauche, tous mes, tout ce, tout est
  -0.3: tout svp, town, tqm, trabajo hasta, trabajo … la, traffic is, trafico, trail-, trains, tranquila
  -0.3: tranquille j, tranquilo |, transferencia, travaille de, travaille … nuit, travailler a
  -0.3: travailler … NUMBER, treat you, treat-, tree |, tried, tried to, trop … je, trop … merci
  -0.3: trop … textos, trying … fix, tu vous, tu … lol, tu … pour, tuesday at, tuiti-, tuition, tuque
  -0.3: turn … notifications, turqu-, turquoise, twice and, two of, typic-, typical, uf, ugly, un cell
  -0.3: un mauvais, un prix, un tiempo, un … ca, un … je, una camara, una cita, una maquina, una queja
  -0.3: unaut-, unauthorized, unchecked, under warranty, une chaine, une plainte, une sonnette, university
  -0.3: unsub please, unsubscribe moi, unsubscribe my, unsubscribe svp, unsubscribe … this, unsubscribed |
  -0.3: unsubscribing |, unsur-, unsure, untag, until the, up NUMBER, up over, up so, up tomorrow
  -0.3: updates please, updates … this, urge |, urgente |, us from, usage, usagees, usar mi, use your
  -0.3: ustedes … no, utile, va prendre, va tu, va … estar, va … que, vacances |, vaina, vais … samedi
  -0.3: vaiss-, vaisselle, veint-, veinte, velo enlevez, velo … besoin, velo … l, velo … pret, velod-
  -0.3: velos … enfant, vence, vend, vendez … des, venga-, verdad jaja, verla, veuillez … retirer
  -0.3: veut … quoi, veut … recevoir, veux le, veux pus, veux recevoir, veux … du, veux … payer
  -0.3: veux … savoir, vez you, vez … que, vibre, vieilles, vieja y, viernes que, viernes y, viernes … me
  -0.3: vieux pneus, virez, visite, voicemail |, volant, volunteer, volviendo, vos alertes, vos rabais
  -0.3: vos texto, vos … ca, vos … je, vos … ne, vos … par, vos … sur, votre … avec, votre … merci
  -0.3: voudrais que, voulais … de, vous aime, vous avais, vous comprenez, vous enlever, vous ouvert
  -0.3: vous saurais, vous … gre, vous … oublie, vous … permis, vous … quelle, vous … textiez, voy con
  -0.3: voyage de, vue, vuelvan … mandar, vuelven, wait do, wait there, wait … not, waited, waiti-, waiting
  -0.3: wake … up, wallet at, walt, want … and, want … blue, want … i, want … new, want … old, want … opt
  -0.3: want … receive, want … unsubscribe, wanted a, wants off, warde-, warden, warne-, warned, was only
  -0.3: was short, was … NUMBER, was … about, washer, washing, watch the, way … many, we need, we … NUMBER
  -0.3: we … again, we … for, we … out, weath-, weather, web, welcome to, well that, well … you, went … my
  -0.3: were at, what kind, what … going, what … said, whatevers, wheel off, wheel or, when … come
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
  -0.3: | … blowing, | … bot, | … bouton, | … buena, | … bugging, | … butt, | … camaras, | … cambiar
  -0.3: | … cancelen, | … cesser, | … changez, | … claim, | … cobran, | … coupe, | … cracked, | … creaking
  -0.3: | … cuesta, | … decided, | … desire, | … desist, | … disappointed, | … dog, | … drop, | … ended
  -0.3: | … entonces, | … envoyer, | … equivocada, | … escriben, | … esten, | … exam, | … fait, | … fan
  -0.3: | … felicia, | … flight, | … food, | … forfait, | … frame, | … gerant, | … getting, | … harto, | … hi
  -0.3: | … hostel, | … immediately, | … inform, | … jartera, | … kit, | … laptop, | … lis, | … llave
  -0.3: | … lock, | … lunettes, | … mail, | … mandarme, | … marca, | … marido, | … marketing, | … meeting
  -0.3: | … mejor, | … molesten, | … molestia, | … mom, | … moms, | … morning, | … mother, | … mucha
  -0.3: | … notice, | … obligatorio, | … obliged, | … other, | … paix, | … pantalla, | … perfect, | … pick
  -0.3: | … picked, | … possible, | … profe, | … promised, | … promocion, | … pub, | … queria, | … question
  -0.3: | … quit, | … rappels, | … recibo, | … recogi, | … retiro, | … reviens, | … ruido, | … sait
  -0.3: | … salio, | … saying, | … screen, | … share, | … sonne, | … souris, | … spare, | … subscription
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
  -0.3: ~laci, ~lego, ~lier, ~lire, ~llu, ~lon, ~lot_, ~lum, ~mac, ~mall, ~mara, ~mel, ~meu, ~mpi, ~nce, ~nci
  -0.3: ~ncy, ~ncy_, ~nes_, ~nfr, ~nimi, ~nion, ~nit, ~nly, ~nly_, ~nmi, ~nmig, ~nnu, ~non, ~non_, ~nst_
  -0.3: ~ntry, ~ocio, ~odd, ~of_, ~oit, ~olic, ~om_, ~oman, ~omb, ~omin, ~omis, ~omm, ~omos, ~onmi, ~ons_
  -0.3: ~onso, ~onte, ~ook, ~orr, ~orre, ~orw, ~orwa, ~oth, ~otor, ~oyo, ~part, ~peak, ~pear, ~pit, ~polo
  -0.3: ~post, ~pren, ~que_, ~ramm, ~rans, ~rday, ~rdi, ~re_, ~real, ~reby, ~rec, ~regl, ~regu, ~res_, ~rev
  -0.3: ~ribe, ~rid, ~rig, ~riq, ~riqu, ~riva, ~rman, ~rne, ~ropa, ~rouv, ~rri, ~rzo_, ~sa_, ~sado, ~self
  -0.3: ~sho, ~six, ~six_, ~sket, ~spe, ~spea, ~ssem, ~ssus, ~stor, ~tag, ~tal_, ~tch, ~tco, ~ten, ~that
  -0.3: ~tici, ~tie, ~tiem, ~ting, ~toc, ~tol, ~ton, ~tra, ~tri, ~tti, ~ttin, ~tudi, ~tune, ~ueda, ~uff_
  -0.3: ~ulem, ~ully, ~unio, ~unt, ~unt_, ~ur_, ~uri, ~ust_, ~ve_, ~ved, ~ved_, ~veil, ~ven_, ~vok, ~xin
  -0.3: ~yan, ~yez, ~yez_, ~zon_, ~zzes
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
  -0.4: abroad, abste-, abus, accidentally, account to, ace, acepte recibir, acuerdo con, added you, adjust
  -0.4: adjuster, advan-, advance, advertising, after that, after you, after … please, afuera yo, again … the
  -0.4: aged, agend-, agradece, agradeceria que, agree … this, ahead and, ahhhh, ahi estare, ahi estoy
  -0.4: ahorita … puedo, ai lu, ai repondu, ai retrouve, ai … aucune, ai … par, ai … tout, aimerais ne
  -0.4: aimerais … mon, aimerais … plus, air … le, aircon, airport |, ajuste, al celular, al mecanico
  -0.4: al mediodia, al … con, alcance, alcanza |, alertes pour, alerts for, all after, all night, all text
  -0.4: all this, all … contacts, all … text, all … with, allergic, allergic to, alley, alone … i
  -0.4: already … stop, already … you, also … the, alta, alto a, alto me, alto no, alto o, alto … asiento
  -0.4: am about, am back, am by, am driving, am moving, am ready, am sending, amazo-, amazon, amor |
  -0.4: an uber, and go, and keep, and please, and there, and … on, and … texts, and … would, and … you, ang
  -0.4: animal, animal |, animo, anniversary, annule je, annule … pas, annule … rdv, annulee, annuler le
  -0.4: annuler mon, annulez ma, another … now, antes … las, any way, anyone else, anything … to, apaguen
  -0.4: appa, appear, appelle moi, apple pay, appreciate the, approve the, apres le, apres |, aprie-, aprov-
  -0.4: apuntame, apuntame … la, apunten, are annoying, are … kidding, are … off, are … serious, are … so
  -0.4: are … you, arm, arrange, arreglarla, arregle, arrete toi, arrete … la, arrete … svp, arrete … textos
  -0.4: arreter chez, arreter … me, arreter … messages, arretez le, arretez … ca, arretez … messages
  -0.4: arretez … vous, arrivees, arrivees |, artic-, as before, as … you, asiento … me, ask … you, asked to
  -0.4: asked |, asking if, asking … to, assez content, assez … pour, assistance, asteu-, at it, at our
  -0.4: at these, at … light, at … shop, at … with, atento, attention, au chalet, au … lol, audio, authorised
  -0.4: autiste, autocollants, autocollants |, automatiques, autorise … le, autres messages, avais demande
  -0.4: avais … vu, avant … ca, avec, avec … bike, avec … par, avertissez moi, avez, avez envoyez
  -0.4: avez jamais, avez … fini, avez … recu, avisame, avisame cuando, avisos a, avoir … textos, away for
  -0.4: away … the, axe, b there, babysitting, back … a, back … is, bagel-, bagels, baila, baiss-
  -0.4: baja … asiento, baja … precio, bajel-, bajele, bajenme, balance is, balay-, balayage, banana
  -0.4: banana |, banque, bas, basic tune, basico, basura |, batar-, batard, batch, bath, batterie charge
  -0.4: be NUMBER, be patient, be … if, be … me, be … pain, beach, beau merci, beau travail
  -0.4: beaucoup … messages, before … after, behav-, behave, behind you, belanja, believe it, bendiciones
  -0.4: besoin … casque, besoin … m, better be, bici a, bicis para, bicis |, bike back, bike est, bike off
  -0.4: bike out, bike so, bike … now, bike … please, bike … take, bikes now, bins, bins out, bird, biscuits
  -0.4: blank-, blanket, block me, blonde m, blood, bloque sur, bloque … numero, bloqueado, bloquear este
  -0.4: bloquear … numero, bloqueo la, bloquer |, bmx |, board-, boarding, boda, bonjo-, bonjour, boss
  -0.4: bother with, boulo-, boutique … les, bow, box by, brakes do, bravo |, break down, bride, bright
  -0.4: brise |, brise-, brisee, briti-, british, bro the, broke … collarbone, broma |, bucks |, buen, buena-
  -0.4: burnt, bus … near, but could, but keep, but … me, but … no, buy … number, buzon, by 2, by … car
  -0.4: c mon, c pour, c … NAME, c … possible, c … toi, ca cesse, ca continue, ca enlevez, ca ici, ca plus
  -0.4: ca sur, ca … coupe, ca … coute, ca … plus, cada cuanto, cadena se, cage |, caisse |, calcomanias
  -0.4: calcomanias |, calculator, call at, call before, call do, call if, call you, call … about, call … am
  -0.4: call … at, call … my, call … not, call … since, call … you, calls not, calls … texts, calme
  -0.4: camaras … NUMBER, cambiar mi, cambiar … cita, came … the, caminando, can hear, can make, can … resend
  -0.4: can … tell, can … turn, cancel me, cancel text, cancel these, cancel … text, cancel … texts
  -0.4: cancela la, cancela mi, cancela … cita, cancelame, cancelar los, cancelar mi, cancele la, capable |
  -0.4: caps lock, card with, card … declined, card … file, card … you, care now, cares, carte cadeau
  -0.4: carte … credit, casi me, cast, cavit-, ce bruit, cease all, cell … off, cell … pas, cell … your
  -0.4: cellulaire svp, celui, celular … el, cena, cerramos, cerveza, cese, cesen, cessez tout, chain
  -0.4: chain skips, chaine a, chaine … pas, change d, change … idee, changed to, changer … cassette, changes
  -0.4: chaque texto, charged me, charged … a, charger |, charges, che pas, cheap |, check for, cherche une
  -0.4: chida, chips, chofe-, chofer, choice |, choir, chum va, cierren, cinem-, cinema, cita … el
  -0.4: claim ticket, clamp, class … NUMBER, cle de, clear |, cliente … de, close on, close |, code for
  -0.4: codigo no, color but, combien … fois, come … NUMBER, come … and, come … as, come … can, comfy, comin
  -0.4: coming for, comme si, commencez, comment va, comment … fais, commis, communications |, como cancelo
  -0.4: como … otra, completely |, compteur, comptez plus, computadora, computer |, comunicaciones, con esos
  -0.4: con … numero, concert, condo-, confiscated, consentimiento para, consignment, conta-, contact the
  -0.4: contact … about, contactarme, contacten |, contactez moi, contacting this, contacting … number
  -0.4: contento, conteste |, contesten, continuer, contract, contrato, conversation, copia, copies
  -0.4: corolla |, cortala, cosas y, costa-, cote de, could use, could … find, could … get, could … not
  -0.4: coupee, courriels |, court |, cousin from, couvre, cover it, crank-, cranks, creak-, creaking
  -0.4: crevaisons |, crewe, crissez, crochet, crois … c, cross … off, crtc |, crying |, cuadro |
  -0.4: cualquier cosa, cualquier hora, cuando le, cuando llega, cuando … acaba, cuando … las, cuanto cuesta
  -0.4: cuanto el, cuanto se, cut … off, cut … steerer, cutti-, cutting, d, d entreposage, d entretien
  -0.4: d idee, d interrogation, d los, d … les, d … lol, da mas, daily, dangerous, dans vos, dans … liste
  -0.4: dans … message, dans … spams, datab-, database, daughters phone, day of, de avisarme, de batterie
  -0.4: de bicis, de ces, de char, de d, de demander, de fois, de gel, de la, de livraison, de llover
  -0.4: de misa, de niaiser, de noche, de paiement, de precios, de pubs, de rappel, de reparer, de repondre
  -0.4: de samedi, de t, de text, de … NAME, de … abren, de … demain, de … dos, de … enviar, de … esquina
  -0.4: de … estime, de … excuser, de … faut, de … las, de … llamar, de … m, de … nada, de … oublier
  -0.4: de … rappels, de … sa, de … soeur, de … sont, de … tia, de … you, deadl-, deadline, deals on
  -0.4: debarque moi, debarque |, debarquer, debut, decline the, declined try, decolle, deja dit, deja pret
  -0.4: deja … mandarme, dejar … recibir, deje mis, deje … el, deje … guantes, dejen … enviarme, delay-
  -0.4: delete, delete grupo, delete pedido, delete … al, delete … o, delete … old, demain matin, deme … baja
  -0.4: demi, denunciar, dernier message, des frais, des … NUMBER, desabonner de, desabonner svp
  -0.4: desactivez les, desde hace, deseo recibir, desire plus, despierto, desso-, dessous, desub-
  -0.4: desuscribirme, detenganse, deux velos, deux … svp, deuxieme, devoi-, devue-, di … como, did they
  -0.4: did … answer, did … authorize, did … miss, did … need, did … request, digale al, digital, dije al
  -0.4: dime, dina, diner |, dinero |, dingi-, dinging, dios, disculpe la, dishe-, dishes, dit … de
  -0.4: dit … pour, do i, do these, do your, do … accept, do … all, do … answer, do … brakes, do … delete
  -0.4: do … instead, do … press, do … price, do … read, do … texting, do … understand, do … unsubscribe
  -0.4: do … walk, do … wear, docte-, docteur, does a, does that, does … come, dog … the, doing it, dollar
  -0.4: donc plus, donc … de, donde puedo, donde … no, done at, donne … consentement, donuts |, dose, down to
  -0.4: down … i, drawe-, drawer, dream, drett-, drette, drette la, drives, droit-, droite, drop, dropp-
  -0.4: dropped a, droppers, drum, du harcelement, du prix, du retard, du tirage, du … la, du … mais
  -0.4: dude stop, duermete, duty, dying, e, early for, ease up, easie-, eat already, echanger, ecrire
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
  -0.4: freno … atras, friegues, fries, from these, from … or, front wheel, gagne-, garantie prolongee
  -0.4: gave consent, genou, gerer, get … anymore, get … by, get … call, get … it, get … message, get … of
  -0.4: get … on, getting … texts, gfs, giant escape, give … NUMBER, give … for, give … number, glad, glove |
  -0.4: gloves on, gnome, go i, go thru, go … for, goes … my, going away, going forward, good evening
  -0.4: good with, good … for, googl-, gossant, got cut, got … last, got … message, grafigne, gravel |, gre
  -0.4: grincement, groomer, group chat, guardan, guidon … le, guys, guys just, guys stop, guys … great
  -0.4: haber aceptado, habia … que, hable con, hace el, hace … el, hagame el, hago para, hago |, hago … que
  -0.4: haha ok, haha |, hahahaha, half now, half of, half only, handed, hangi-, happy bday, happy … month
  -0.4: harassing, harassment |, hasta NUMBER, have enough, have to, have … get, have … off, hay prisa
  -0.4: hay … pa, haz, he ate, he wants, headset |, heari-, hearing, heel, her … are, here on, here your
  -0.4: here … you, heres my, herra-, herramienta, hi it, hide, hielo, hier j, hier … ai, highw-, highway
  -0.4: hills, hint, history, hit me, hit … up, hittin, hittin my, hitting, hmm, hocke-, hockey, hoggi-
  -0.4: hogging, hogging the, hold the, home for, honor, hope |, how can, how … text, how … would, hubie-
  -0.4: huele, hum, hung, hung up, i at, i ate, i book, i choose, i feel, i made, i must, i muted, i press
  -0.4: i really, i refuse, i reported, i resign, i rode, i run, i saved, i test, i took, i wear, i withdraw
  -0.4: i … and, i … bad, i … blocked, i … charged, i … check, i … dead, i … happy, i … leave, i … losing
  -0.4: i … moving, i … n, i … new, i … nights, i … on, i … online, i … prefer, i … ready, i … saying
  -0.4: i … sending, i … sue, i … text, i … texting, i … use, i … would, iba, identificacion, idiot-, if any
  -0.4: if my, if not, if your, if … must, if … rains, il veut, il … je, impor-, important |, impuesto
  -0.4: in canteen, in fb, in future, in library, in office, in red, in toilet, in you, in … box, in … from
  -0.4: in … like, in … lol, in … morning, in … office, in … trash, in … window, in … world, incluye la
  -0.4: info … your, inform … if, inscrite a, instead |, interac |, interesado en, interesado |, interesses
  -0.4: interrogation, ir a, is 2, is also, is broken, is dead, is free, is harassment, is important, is my
  -0.4: is raining, is sunday, is the, is working, is … be, is … can, is … cancelled, is … group, is … if
  -0.4: is … just, is … normal, is … same, is … spam, is … surprise, is … thank, is … they, is … today, it 2
  -0.4: it already, it as, it gone, it or, it outside, it quit, it right, it say, it stopped, it thank
  -0.4: it that, it til, it today, it … already, it … before, it … by, it … due, it … making, it … never
  -0.4: it … raining, it … stop, it … tomorrow, it … too, j … lu, j … retrouve, j … voulais, jaja la
  -0.4: jaja … you, jamais inscrite, jamais svp, je, je coupe, je porte, je sache, je … garder, je … pareil
  -0.4: je … plainte, jesus, job on, job pas, jokes, jusquau, just for, just put, just wanted, just … not
  -0.4: juste … le, kampu-, kampung, keep saying, keep your, keep … the, kickstand |, kidding me, kinda
  -0.4: know … the, l autre, l entreposage, l erreur, l … tout, la a, la arretez, la boda, la carrera
  -0.4: la cena, la derniere, la difference, la ebike, la iglesia, la machine, la madre, la main, la messe
  -0.4: la neige, la preuve, la primera, la publicite, la puede, la reparation, la rue, la ubicacion
  -0.4: la verdad, la … aussi, la … azul, la … barata, la … ce, la … chaine, la … charge, la … electrica
  -0.4: la … elle, la … juste, la … ne, la … paso, la … prochaine, la … semana, la … sin, la … un, lache |
  -0.4: lachez … le, laisse, laisse … j, laisse … message, laissez … la, laissez … tranquille, laissez … un
  -0.4: las calcomanias, las rueditas, las … you, last nite, late for, late … i, laughing at, laughing |
  -0.4: laundromat, lawyer |, lay off, le bouton, le choix, le dehors, le digan, le doy, le falta, le groupe
  -0.4: le manden, le menu, le morceau, le plus, le pongan, le pont, le quiten, le trafic, le … boue
  -0.4: le … dehors, le … dit, le … enlevez, le … fait, le … mas, le … no, le … plus, le … roule, le … vert
  -0.4: leaki-, leaking, leave her, leave your, leave … NUMBER, leave … bike, leave … for, leave … message
  -0.4: leave … old, leave … on, leave … outside, leaving in, left his, left over, leg day, lend me
  -0.4: les casques, les nerfs, les petites, les reflecteurs, les texto, les … arretent, les … aussi
  -0.4: les … avec, les … du, les … merci, les … par, les … pas, les … roues, les … una, les … vous, let NAME
  -0.4: letra, letra-, letras, letters, library |, licencia, lien de, lift it, lift my, light quit, lights |
  -0.4: ligne du, like last, like … NAME, like … stop, like … time, like … to, limit, limping, line when
  -0.4: list can, list no, list now, list price, list this, list you, lista y, lista … precios, liste enlevez
  -0.4: liste … l, listen |, livrer |, livreur … pas, llanta de, llanta vieja, llega |, llegamos
  -0.4: llegan estos, llego tarde, llegue la, llegue … pieza, llevo NUMBER, llovi-, lloviendo, lo, lo vi
  -0.4: lo … los, lo … por, lock i, locke-, locks, logo |, lol, lol … it, long for, longer … customer, loo
  -0.4: look so, look … it, look … me, look … these, los bloqueo, los manden, los … con, los … delete
  -0.4: los … el, los … gracias, los … pero, los … porque, lost … claim, lost … my, lumiere du, m achaler
  -0.4: m as, m avertir, m oublier, m … en, ma batterie, ma chambre, ma commande, ma piece, ma … que
  -0.4: made too, magazine |, mail svp, maili-, mailing, mais arretez, mais moi, mais … textos, make
  -0.4: make … NUMBER, making a, mal quand, mala, malade |, malades, manana y, mancha, mandando |, mandandome
  -0.4: mandarle, mande recados, mande … a, manden … recordatorios, manejar, many gears, many … on, marcar
  -0.4: marcar |, marin, market, marque … casilla, mas el, mas la, mas me, mas … jaja, mas … llanta
  -0.4: mas … please, mas … una, masks, maybe … a, me NAME, me alcanza, me baja, me be, me cobran
  -0.4: me entregaron, me envie, me iban, me llevo, me mandas, me next, me no, me pusieron, me quiero
  -0.4: me quita, me quitaron, me rappelle, me registre, me salio, me salvaron, me semble, me sirven, me some
  -0.4: me suscribo, me thanks, me volvio, me with, me without, me … address, me … again, me … all
  -0.4: me … bring, me … by, me … can, me … cortado, me … desabonne, me … fait, me … foto, me … j, me … le
  -0.4: me … line, me … mejor, me … messages, me … now, me … pa, me … recados, me … that, me … these
  -0.4: me … time, me>angry, me>forever, means |, medecin, media hora, medicine, meeting |, meeting … to
  -0.4: mejor paso, mejore, menor, mensaje por, mensaje … y, mensajeria, mensajes me, mensajes porfa
  -0.4: mensajes y, mensajes … de, mensajes … esta, mensajes … me, mentira, meow, merci du, merci mon
  -0.4: merci plus, merci … me, mes contacts, mes donnees, mes spams, mes … d, mes … pago, message got
  -0.4: message i, message to, message you, message … NUMBER, message … is, message … your, messages on
  -0.4: messages … do, messages … i, messages … me, messaging |, messaging … phone, messe, mettez fin
  -0.4: mettez … a, mi autorizacion, mi esposo, mi nino, mi plan, mi … pa, mi … porfa, mi … pregunta, mic
  -0.4: micro-, mid, mieux le, might be, mil, milit-, military, mind about, mind not, mind … the, minimo
  -0.4: mint, mis guantes, mis mon, mis … you, missed call, missing from, mitai-, mitaines, mitte-, moi avant
  -0.4: moi |, moi … cours, moi … promos, mom does, mom … not, mon ado, mon forfait, mon … bike, mon … dit
  -0.4: mon … la, mon … sonne, money for, montrez moi, morceau, more promos, more room, more textos
  -0.4: more time, more>forever, motor se, moved the, movil de, moving to, mph, mrt, mth, much … i, much … in
  -0.4: mudam-, mudamos, mujer-, mujeres, mur, must stop, musta-, mute button, muted you, my alarm, my brakes
  -0.4: my eyes, my mobile, my nails, my phones, my shift, my thumb, my ticket, my tire, my … a, my … also
  -0.4: my … and, my … are, my … blocked, my … died, my … folder, my … info, my … left, my … of, my … quit
  -0.4: my … shop, my … tires, n aime, n one, n send, n … i, n … the, n … you, nada gracias, nada quitenme
  -0.4: nada todavia, nada … el, nada … me, nada … mensajes, nada … que, nadie … pregunto, nah fam, nah stop
  -0.4: navidad |, ne … contactez, ne … ecrire, ne … en, ne … texte, necesito el, necesito la, need my
  -0.4: need … NUMBER, need … no, need … number, need … rack, need … texts, need … the, needed i, nerfs
  -0.4: never listen, never okayed, never stop, never thought, never … so, never … texts, never … you
  -0.4: new chain, new in, new month, new … please, next text, next year, niaiser, nice … you, night shift
  -0.4: no aguanto, no entran, no espero, no insistan, no llamar, no los, no mandarme, no message, no pienso
  -0.4: no seguir, no somos, no want, no … all, no … deja, no … digan, no … haga, no … llame, no … manana
  -0.4: no … mensaje, no … pongan, no … promos, no … reminders, no … room, no … solo, no … svp, no … verdad
  -0.4: no … vuelvan, nobody told, nobody wants, noire, nom svp, nom … sur, nom … tirage, non arretez
  -0.4: non … l, non … les, noqui-, nos mudamos, not authorize, not eat, not even, not good, not keep, not on
  -0.4: not pay, not replace, not request, not sent, not … la, not … message, not … needing, not … over
  -0.4: not … riding, not … sending, not … so, not … thinking, not … told, not … well, not … without, noticed
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
  -0.4: pas une, pas … faire, pas … lundi, pas … me, pas … meme, pas … sa, pasa el, patineta, pay NUMBER
  -0.4: pay by, pay in, pdf, peace, pedales de, pedi … y, pedir-, pelea-, people … my, perdi el, perdon … you
  -0.4: pere a, permission for, permitted, pero gracias, pero si, pesados, peur, peux m, peux me, peux passer
  -0.4: peux payer, peux … arreter, peux … enlever, phone keeps, phone … do, photo … la, pick me, picked |
  -0.4: picking … up, pidieron, pieces |, pis j, pis vous, pis … me, pis … velo, place NUMBER, place pour
  -0.4: plainte au, plaqu-, please add, please cut, please hold, please it, please keep, please refrain
  -0.4: please save, please … a, please … have, please … her, please … messaging, please … stop
  -0.4: please … sure, please … texts, please … thank, please … that, pleurer, pleut |, plugs, plus au
  -0.4: plus c, plus ecrire, plus les, plus tot, plus … pour, pneus a, pneus sont, pneus … clous, poche |
  -0.4: pocket |, point … interrogation, pointes, polite, ponche, poner para, poner … que, pongame
  -0.4: pongo stop, por favorcito, por sms, por una, por … gracias, porch, porfabor, porte plainte, porti-
  -0.4: portiere, possible de, potence, potencia, pouces |, pour aujourdhui, pour de, pour diner, pour le
  -0.4: pour recevoir, pour samedi, pour tout, pour vrai, pour … ces, pour … desabonner, pour … plus
  -0.4: pour … rendez, pour … service, pour … sortie, pour … une, pourriel, pourt-, pourtant
  -0.4: pouvez … arreter, pouvez … les, pouvez … mon, pow, powde-, powder, praye-, prefere pas
  -0.4: preferiria que, preferiria … no, prefiero no, prefiero que, preguntaron si, preguntaron … queria
  -0.4: prend tu, preocupes, prepaid, prets, price match, prie |, prier-, primero |, privacy, proceda
  -0.4: prochaine fois, prolongee, promis de, promo … moi, properly, pu svp, pu … air, pu … promos, pu … text
  -0.4: publicite sur, publicite |, puede pasar, puerc-, puerco, pues no, pun, punct-, puncture, puppy
  -0.4: pupus-, pupusas, put … new, qua, que conteste, que dios, que falta, que pesados, que significa
  -0.4: que verguenza, que … ai, que … cesse, que … est, que … la, que … lista, que … mas, que … por
  -0.4: que … queria, que … roule, que … sache, que … sigan, que … te, que … veux, quebr-, quebro, queda
  -0.4: quedo muy, queen |, quel, quelle … vous, qui … donne, quien manda, quien te, quiera, quiero darme
  -0.4: quiero … gracias, quiero … nada, quiero … pero, quiero … una, quinc-, quinz-, quinze, quise
  -0.4: quit hogging, quit so, quit texting, quit trying, quit your, quit … day, quit … to, quitame |
  -0.4: quite mi, quiteme |, quiteme … la, quiten la, quiten las, quiten |, quiten … number, quitenlo de
  -0.4: quoi vos, quoi … affaire, quoi … code, quote-, quoted, racin-, racing, raide, rapido |, ras, ras le
  -0.4: ras … bol, rates, raw, rayad-, rayez … numero, rcv, re, reachable, recar-, recargables, receive these
  -0.4: recevoir des, recevoir … message, recevoir … texto, recipe, recit-, recital, recois trop
  -0.4: recoive plus, recordatorios a, reembolso, reenvia, reenvia |, reflecteurs, refund me, refuse de
  -0.4: refuse les, reg, regale, registre, release, remboursement |, remercie, remonter, remove me
  -0.4: remove … name, remove … phone, remove>send, removed it, removed … from, removed … this, removing
  -0.4: rendue a, renou-, renov-, rentals, repair … i, reparle, replacement, reply … this, reply-, replying
  -0.4: repondre a, reponds a, report you, reporting you, reprenez, request to, requesting removal, resilier
  -0.4: resoled, responde, respu-, respuesta, resto |, resultats, retiree, retiren mi, retirer ce
  -0.4: retirez les, retour, retrait en, retrait … magasin, return the, return to, reviendrai pas
  -0.4: reviendrai plus, revoq-, revoque, rice |, rid … the, ride it, riding it, rien du, rien … d, right to
  -0.4: right … the, ring the, ring … bell, rm, roads are, robbe-, robbery, robe, robo, robot ou, robot-
  -0.4: robots, rodilla, room in, rouge |, rouille |, rouler avec, rueda … la, rusti-, rustine, s, s enleve
  -0.4: sabia, sacre, safe to, sage, said … text, said … was, sais … c, sait, salam-, salamat, salgo |
  -0.4: salido, salio |, salir de, salle, salmo-, salmon, salvaron, same time, samedi j, samedi je
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
  -0.4: stop that, stop thinking, stop … je, stop … n, stop … no, stop … pas, stop … said, stop … texting
  -0.4: stop … time, stop … up, stop … with, stop>more, stop>want, stopping by, stops |, storage |
  -0.4: store … me, strai-, stric-, strict, stuck at, stuck |, stuck … the, suave, subie-, subje-
  -0.4: subscription |, suela, suffit les, suis desabonne, suis fait, suis … c, suis … reunion, suits, suivr-
  -0.4: suivre, sunse-, sunset, suppe-, suppl-, supposed … get, supprimez moi, sur la, sur un, sur … textos
  -0.4: surgery |, surprise |, surveys, sus envios, sus … you, suscribo, suspendan los, svp … d, svp … en
  -0.4: swing, switch off, switch on, switched off, take NAME, take her, take that, take … hint, take … old
  -0.4: take … your, talks, tannee de, te … si, teach … to, teaching, tele, telefono … que, teleg-, telegram
  -0.4: telephone alors, telephone c, telephone … from, temps a, tengo otra, tengo otro, term, terminan
  -0.4: terminar, terminer, terminez, termino de, text a, text do, text notifications, text on, text people
  -0.4: text that, text was, text your, text … ever, text … in, text … is, text … wife, textb-, textbook
  -0.4: texteo, texting i, texting list, texting me, texting … and, texting … now, texto a, texto j, texto o
  -0.4: texto … vous, textos que, textos sur, textos you, textos … de, textos … en, textos … me, textos … mon
  -0.4: texts anymore, texts coming, texts no, texts now, texts off, texts … it, texts … now, than … please
  -0.4: thank … kindly, thank … no, thanks … asking, that again, that bad, that pic, that repair, that … any
  -0.4: that … one, the NUMBER, the airport, the answer, the bank, the bike, the bins, the boss, the bus
  -0.4: the charger, the corner, the coupon, the crank, the date, the deluxe, the deposit, the downtown
  -0.4: the email, the extra, the fcc, the fenders, the fish, the form, the gears, the giant, the guest
  -0.4: the hall, the horn, the morning, the notifications, the parking, the parts, the porch, the promo
  -0.4: the pump, the purple, the raffle, the recall, the recipe, the saturday, the screen, the side
  -0.4: the silver, the stand, the sticker, the stickers, the street, the sun, the swap, the tandem
  -0.4: the tracking, the train, the trunk, the update, the vicar, the waiting, the waitlist, the website
  -0.4: the wedding, the weekend, the world, the yellow, the … and, the … arrived, the … been, the … charge
  -0.4: the … form, the … grips, the … how, the … line, the … needs, the … raffle, the … say, the … service
  -0.4: the … tape, the … yes, them to, them … me, then NUMBER, there no, there please, there … more
  -0.4: these alerts, these i, these … to, they were, thief, thing i, thing is, thinking about, thinks i
  -0.4: this on, this point, this rain, this … for, this … harassment, this … take, this … text, thorn-
  -0.4: thorns, thought it, thril-, thrilled, thurs |, thyro-, thyroid, ticket … my, tienda que, tienda |
  -0.4: tienen hasta, tienen por, tienen … con, tight-, til … NUMBER, till i, time after, time please
  -0.4: tired … flats, tired … waiting, tires are, tires in, to 2, to block, to book, to fast, to make
  -0.4: to receive, to return, to stay, to worry, to … 2, to … after, to … an, to … he, to … left, to … other
  -0.4: to … spam, to … them, to … today, to … whole, today or, today … tomorrow, toddler, todo y, together |
  -0.4: toilettage, told NAME, told no, told … could, told … i, told … that, ton … d, too … gears
  -0.4: took … phone, tool, toque-, touch the, tour |, tps, trae el, tramp-, trave-, troca |, trona-
  -0.4: tronando, trop … messages, trop … moi, trouve un, truc, trust you, tu moyen, tu … ca, tu … en
  -0.4: tu … me, tuba, tube please, tues |, tuneup, tus, type |, ultima, ultima vez, un aviso, un bruit
  -0.4: un carro, un cliente, un mensaje, un oui, un sms, un … delete, un … et, un … por, un … vocal
  -0.4: uncheck me, une mise, une pompe, unit NUMBER, unlock, unlock the, unread, unsubscribe … please
  -0.4: unsubscribing, until, up from, up … here, update, updated, ups |, urgente, use … the, used one
  -0.4: usted me, ustedes ni, va … l, va … les, vais a, vais arreter, vais faire, velo en, velo roule
  -0.4: velo … comme, velos en, vendu le, vergu-, verguenza, verifier, veuillez me, veuillez … plus, veut pu
  -0.4: veut une, veux annuler, veux etre, veux juste, veux me, veux sortir, veux … ca, veux … mon, viaje
  -0.4: vibra-, vicar, vidan-, vidanges, vieille chaine, vieja … la, vienn-, viens … mon, vieux pneu, viola-
  -0.4: vivem-, vivement, vocal-, vocale, voit samedi, volan-, volver |, vos nouvelles, vos … enlevez
  -0.4: votre base, votre commis, votre site, votre … enlevez, voudrai, voula-, vous avec, vous bloque
  -0.4: vous demande, vous pas, vous pensez, vous plus, vous recu, vous remercie, vous … aviez, vous … garder
  -0.4: vous … ne, voy manana, voy … denunciar, vu que, vuela, vuelta, vuelva a, vuelvan … escribirme
  -0.4: vuelve a, wait … the, waive-, waiver, walked … the, want me, want … in, want … red, want … wait
  -0.4: want>me, warm, warni-, warning, was not, was told, was … and, was … no, was … the, wat you, watch it
  -0.4: wax |, waxed, we still, we stop, wed |, weddi-, wedding, wee, week, week … am, weight, well … is
  -0.4: well … the, were out, were you, what, what pace, whatever you, wheel build, wheels, when my
  -0.4: when ready, when will, when … it, when … land, when … reach, wheres my, which, which lube, which side
  -0.4: which … you, while it, while … are, while … is, who has, who signed, who took, who … this, whoa
  -0.4: whoever is, whole family, why does, wife instead, wife is, will message, will sue, will … back
  -0.4: will … for, will … let, will … off, will … quit, will … when, winds-, windshield, with, with an
  -0.4: with tax, with texts, with the, with two, with work, with … do, with … green, with … hands
  -0.4: with … lol, with … so, with … text, withdraw my, without the, without … me, wobbly, won the, wonder
  -0.4: work, work in, work nights, working today, would, would appreciate, would prefer, would stop
  -0.4: would … mind, would … my, would … no, would … please, would … take, wrong key, xbox, xfa no, y aqui
  -0.4: y el, y estaba, y llego, y luego, y paso, y quiero, y you, y … frette, y … nueva, y … plus, y … salio
  -0.4: yeah, year it, yes do, yo le, yo mismo, yo si, yo stop, yo … hittin, you NUMBER, you break, you bye
  -0.4: you charge, you charged, you de, you deja, you dejenme, you eat, you free, you kidding, you lost
  -0.4: you off, you pick, you price, you quit, you quitenme, you reached, you recogi, you resend
  -0.4: you termino, you tomorrow, you took, you win, you with, you … already, you … and, you … but
  -0.4: you … can, you … de, you … first, you … get, you … go, you … going, you … las, you … listen
  -0.4: you … mensajes, you … need, you … now, you … ok, you … otro, you … somos, you … sun, you … this
  -0.4: you … too, you … tres, you>not, you>you, young, young man, your address, your dad, your do, your end
  -0.4: your fault, your i, your money, your sister, your voice, your wife, your … again, your … be
  -0.4: your … do, your … on, your … says, your … when, zero texto, zip tie, zona, | added, | adelante
  -0.4: | ajoutez, | apaga, | apuntame, | asking, | autocorrect, | axe, | bajame, | bajele, | batard
  -0.4: | battery, | brought, | cancelame, | cat, | cierran, | closing, | coach, | consider, | crissez
  -0.4: | decline, | dejo, | dernier, | desactivar, | desinscription, | desinscrivez, | detenganse, | dsl
  -0.4: | effacer, | encore, | escribame, | estamos, | every, | evitez, | explain, | forward, | foutez
  -0.4: | heard, | inform, | livrez, | llamame, | lo, | lol, | mummy, | olviden, | ostie, | pedales, | pedi
  -0.4: | pongan, | pourquoi, | premier, | prix, | pues, | quedamos, | quitting, | rabais, | radio, | rather
  -0.4: | refuse, | regardez, | reported, | reporting, | roads, | scrapez, | scrub, | sigan, | somethings
  -0.4: | swap, | tannee, | terminez, | thought, | time, | traffic, | uncheck, | une, | unenroll, | venden
  -0.4: | vi, | walk, | whoa, | xfa, | … abiertos, | … abogado, | … abonnement, | … account, | … al
  -0.4: | … ancien, | … assez, | … atencion, | … aujourdhui, | … aunt, | … book, | … borrame, | … camara
  -0.4: | … car, | … cards, | … carte, | … cash, | … cle, | … clicking, | … commence, | … compro
  -0.4: | … confirmo, | … cousin, | … credit, | … delete, | … demasiados, | … di2, | … died, | … dijeron
  -0.4: | … divorced, | … doctor, | … eat, | … employe, | … envien, | … envoie, | … estaba, | … evening
  -0.4: | … every, | … fam, | … fix, | … found, | … fuera, | … gustan, | … help, | … hold, | … i
  -0.4: | … insurance, | … knees, | … later, | … le, | … lens, | … like, | … literally, | … llevar
  -0.4: | … lloviendo, | … look, | … mandan, | … mandas, | … manque, | … may, | … messaged, | … molestar
  -0.4: | … mudamos, | … oferta, | … otez, | … pace, | … paie, | … paran, | … parenle, | … pay
  -0.4: | … permission, | … pesados, | … petite, | … plan, | … porte, | … quitame, | … quitar, | … quitaron
  -0.4: | … rapido, | … rear, | … receipt, | … refrain, | … reminder, | … reply, | … reported, | … revoke
  -0.4: | … rue, | … sacame, | … salgo, | … saw, | … seat, | … seguir, | … semana, | … servicio
  -0.4: | … seulement, | … shifting, | … side, | … significa, | … silla, | … slept, | … solo, | … souhaite
  -0.4: | … subscribe, | … survey, | … tan, | … tantito, | … thumb, | … times, | … tuesday, | … v, | … veces
  -0.4: | … wearing, | … wheel, | … withdraw, ~_al, ~_ap, ~_ave, ~_awa, ~_bco, ~_be, ~_by, ~_chu, ~_con
  -0.4: ~_cor, ~_cr, ~_d_, ~_deb, ~_dep, ~_der, ~_dev, ~_dio, ~_du, ~_e_, ~_el_, ~_exc, ~_far, ~_fo, ~_fol
  -0.4: ~_gel, ~_gon, ~_ill, ~_je_, ~_jef, ~_kit, ~_ley, ~_lib, ~_lir, ~_ll, ~_lle, ~_lo_, ~_loa, ~_lol, ~_lu
  -0.4: ~_mar, ~_mi, ~_mid, ~_oa, ~_onl, ~_rea, ~_rec, ~_s_, ~_se, ~_sho, ~_tal, ~_tea, ~_tho, ~_too, ~_tou
  -0.4: ~_wh, ~_wou, ~_yel, ~_you, ~abar, ~abog, ~abu, ~acar, ~aced, ~adre, ~advi, ~ady_, ~ae_, ~age, ~ago_
  -0.4: ~aily, ~alki, ~alor, ~also, ~ame, ~ams, ~ani, ~anne, ~appe, ~arer, ~aron, ~asl_, ~asq, ~asqu, ~asti
  -0.4: ~asto, ~atab, ~ateu, ~augh, ~aut_, ~avan, ~avec, ~ayo, ~ayo_, ~bco, ~beau, ~bin, ~bis, ~boga, ~bonj
  -0.4: ~boss, ~boun, ~bra, ~by_, ~care, ~carg, ~cas_, ~cass, ~cend, ~cep, ~cern, ~cert, ~chai, ~chu, ~chur
  -0.4: ~cido, ~cio, ~cion, ~criv, ~ct_, ~ctro, ~cuad, ~dail, ~dan, ~de_, ~dep, ~des, ~dev, ~devu, ~dia, ~dol
  -0.4: ~dola, ~dou, ~dow, ~dre, ~drop, ~dvi, ~eace, ~eado, ~eads, ~ebe, ~eblo, ~ect_, ~eep, ~ele, ~elec
  -0.4: ~elf, ~elf_, ~ell_, ~elui, ~enc, ~enev, ~enn, ~eque, ~ered, ~ers_, ~ertu, ~esan, ~esca, ~espe, ~ess_
  -0.4: ~eta, ~etro, ~ets, ~ets_, ~eur, ~eve, ~evoq, ~exc, ~exij, ~fai, ~fait, ~far, ~ffa, ~fich, ~flee
  -0.4: ~floo, ~fois, ~gee_, ~glan, ~glo_, ~goog, ~guys, ~hais, ~hant, ~hat_, ~hien, ~hive, ~hmm_, ~hora
  -0.4: ~ibe_, ~iber, ~ich, ~iche, ~ico, ~ics, ~ics_, ~idan, ~ido_, ~idor, ~ieme, ~iemp, ~ign, ~ile, ~ile_
  -0.4: ~ille, ~inde, ~iou, ~ious, ~ipi, ~irg, ~isti, ~itc, ~ith_, ~itiv, ~jaj, ~jan, ~je_, ~jef, ~ken_
  -0.4: ~kidd, ~kit, ~lag, ~lar, ~las, ~leet, ~lenm, ~less, ~lete, ~leu, ~lib, ~lio, ~lo_, ~lol, ~lol_, ~luga
  -0.4: ~luti, ~male, ~mar, ~memb, ~mera, ~mil_, ~mme, ~morr, ~mos, ~mos_, ~movi, ~nc_, ~nca, ~nd_, ~ndad
  -0.4: ~ndes, ~nfos, ~njou, ~nni, ~nsi, ~ntes, ~nu_, ~nuer, ~nuev, ~nui, ~nuit, ~nuti, ~oat, ~oble, ~odo
  -0.4: ~ogad, ~ogl, ~oie, ~oie_, ~on_, ~onl, ~onm, ~onne, ~ons, ~ont, ~onta, ~ontr, ~oog, ~oogl, ~opag, ~ora
  -0.4: ~ortu, ~ory, ~ory_, ~oues, ~pai, ~peac, ~ped_, ~pie_, ~pini, ~plyi, ~poco, ~pran, ~pti, ~qui, ~quie
  -0.4: ~ra_, ~rade, ~rand, ~rang, ~rarm, ~rde, ~reet, ~refi, ~rek, ~rens, ~rfab, ~rges, ~rgo, ~ri_, ~rico
  -0.4: ~rien, ~riv, ~rmo, ~rns, ~rns_, ~ropp, ~rro_, ~rsat, ~rvie, ~rzo, ~sag, ~sage, ~salu, ~sco_, ~sha
  -0.4: ~sid, ~sida, ~sist, ~spec, ~sses, ~ssi, ~stro, ~sume, ~swin, ~teac, ~tean, ~tef, ~thou, ~tima, ~tro_
  -0.4: ~tten, ~tto, ~ttr, ~uba, ~ubo, ~uden, ~uel, ~uie, ~ulto, ~uni, ~ups_, ~ura, ~urse, ~us_, ~utt, ~vacy
  -0.4: ~vant, ~vec_, ~vei, ~vier, ~vin, ~virg, ~voie, ~we_, ~wedd, ~wou, ~writ, ~xij, ~xijo, ~yeah, ~yel
  -0.4: ~yell, ~youn, ~zer
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
  -0.5: ai rate, ai roule, ai … pour, ai … pu, ai … stop, ai … voyage, ai … vu, aime mieux, aimerais … le
  -0.5: aimerait, air NUMBER, airport, alarm … going, alarme du, alcanza, alleycat |, allo … est, almos-
  -0.5: almost, alr |, also can, am on, am paying, am sick, am still, am … can, am … stop, amables, amazing |
  -0.5: an … or, ancie-, and also, and come, and did, and have, and leave, and neither, and remove, and thank
  -0.5: and … NUMBER, and … keep, and … me, and … one, angry>list, anniv-, annule ou, annuler les
  -0.5: annulez … rendez, anot, anot |, another … from, ans et, answer is, antivol |, any … please
  -0.5: any … texts, any1, anymo-, anymore, anymore … me, anymore … you, appeal, appelee, appelez … a, appli-
  -0.5: apren-, aprendio, apres … job, apres … svp, are helpful, are out, are … coming, are … going, arran-
  -0.5: arrete ca, arrete la, arrete … passant, arretent pas, arreter ca, arreter … la, arreter … textos
  -0.5: arretez de, arretez vos, arretez … envoyer, arretez … reparation, arretiez, art, as do, as to
  -0.5: as usual, as … remove, ask … to, asked … this, asking … a, asks, assez d, at, at gate, at once
  -0.5: at … 2, at … gate, at … is, at … office, at … point, ate |, ate … whole, attei-, atteinte
  -0.5: attorney general, au dos, au printemps, aucune … svp, auriez vous, authorize, authorized this, autis-
  -0.5: autorise … textos, autorizar, autorizo |, avec des, avec … messages, avez oublie, avez plus
  -0.5: avez … NUMBER, avez … pris, aviez dit, avion |, avisa-, aviso-, avisos, avisos por, avisos … favor
  -0.5: avoir donne, away please, b … i, back please, back row, bagage, baja los, bajame, balcon, balls, band
  -0.5: banqu-, barn, barrio |, bathi-, bathing, be needing, be on, be … and, be … it, bear, bebe dort
  -0.5: because … you, before or, beginner, belan-, bell is, ben coudonc, bench, besid-, better … me
  -0.5: bici ayer, bici como, bici por, bici … se, bicycle … is, bien gracias, bien … que, bike he
  -0.5: bike looks, bike on, bike … day, bikes please, biscuit, bizum, black one, black-, bless, bless you
  -0.5: blessed, block my, blocked, bloqueo |, bmx, bon … pour, bonne soiree, bonnes, borrar mi, borro-
  -0.5: bother … the, bouton, box of, boy to, boys |, brake pads, brake rubs, brake … not, brakes … not
  -0.5: bread, breaking up, brigh-, bring cash, brule, bubble, bucket, bueni-, build |, bus is, busquen
  -0.5: bussi-, but … texts, but … there, buy my, buying a, by after, by at, by … end, by … or, c quoi
  -0.5: c … ca, c … fatigant, ca change, ca pour, ca rentre, ca vaut, ca … combien, ca … comme, ca … du
  -0.5: ca … rien, ca … sur, call after, call it, call … back, call … me, call … when, calls, calls please
  -0.5: cambi-, cambiar de, cambio mi, camp |, campanita, can come, can pick, can wait, can … all, can … just
  -0.5: can … now, can … please, can … texting, cancel it, cancel that, cancel … the, cancelar la
  -0.5: cancelar … cita, cancelen la, cancellation, cancelled |, cancellez, cansado, canteen |, capte
  -0.5: car … in, card got, carga, carrement, cars, case |, caso … me, casserole, cc, ce matin, cell number
  -0.5: cell off, cell phone, cent, cero mensajes, cesse de, cessez svp, cette affaire, cette liste
  -0.5: cette … de, chai, chain … off, chambres a, chambres … air, changement, changez la, changez pas
  -0.5: charging, chaus-, che, cheaper than, cheaper |, check in, check my, check with, chem, chemo
  -0.5: chercher … ma, chess, chez … a, chiquita, chocolate, choose, chueco, church |, cierran a, cine, cinta
  -0.5: cita para, claro … si, classe, cles sous, cles … le, clicking |, clipl-, clipless, cloch-, clock
  -0.5: clogg-, clogging, coat |, cobren, cochee d, cochee … avance, collarbone, colors, colour, colum-
  -0.5: combien ca, combien … temps, combien … un, come at, come today, come … i, comment arreter
  -0.5: comment avez, comment … me, communiquer, communiquer avec, communiquer … moi, como un, como … hago
  -0.5: completo, comptez, con … basta, confirm … you, confused … somebody, consens … a, consent form
  -0.5: consenti … ca, consider, consiguieron … numero, contact … again, contact … the, contactez plus
  -0.5: contacto de, contactos |, contente, contigo, contrat, control, cooki-, coord-, coraz-, corazon
  -0.5: corne-, corner, cortale, corte el, corten el, cost me, cotizacion, could … stop, could … take, counc-
  -0.5: council, coup, coup de, coup … fil, coupez les, coupons |, cours … mecanique, court-, covered
  -0.5: crackers, crash, crazy |, creo |, crew |, criss-, cuadro … NUMBER, cuando pueda, cuando … deje
  -0.5: cuando … mi, cuanto la, cuanto tarda, cuanto va, cuanto … por, cuelg-, culpa-, cumple, curio-
  -0.5: customer … not, cut out, cuts, d … arriere, d … des, d … lista, d … messages, d … mon, d … textos
  -0.5: dad is, dad says, dado permiso, damage, dang, dangereux, dans ma, dans … cote, dans … cour
  -0.5: dans … texto, day NUMBER, day sorry, day … and, de ayer, de bebe, de bruit, de casse, de dia
  -0.5: de escribir, de este, de estos, de fil, de frein, de groupe, de jeudi, de lire, de maintenant
  -0.5: de nous, de publicite, de recibir, de sur, de trabajar, de … affaire, de … au, de … avis, de … bicis
  -0.5: de … c, de … cell, de … color, de … cuando, de … dolares, de … fichier, de … lados, de … papa
  -0.5: de … place, de … retirez, de … rien, de … s, de … si, de … texto, de … vieux, dead end
  -0.5: debranchez … de, decals, decided, decirme, decoc-, decol-, deepa-, deepavali, dejala, dejas-, dejaste
  -0.5: dejat-, dejate, dejate de, deje el, dejen d, dejen de, dejen … escribirme, dejenme … paz, delet-
  -0.5: delete … por, delete … second, deleter, deleter mon, demande une, demander |, depla-, depuis mon
  -0.5: derangez moi, des, des chambres, des … sur, desabo, desabonnement |, desabonnez |, desbl-, descanso
  -0.5: desinscrire |, desk said, detox, deux semaines, deuxi-, devant chez, devant … vous, dicho que
  -0.5: did … even, did … guys, did … message, did … receive, diga que, digo en, dio permiso, dire, disco |
  -0.5: discontinue |, discontinue … to, discontinued, dit d, dit que, dit … arreter, dit … fois, dit … vous
  -0.5: dites moi, do for, do me, do people, do … bring, do … cry, do … it, do … notify, do … own
  -0.5: do … really, do … replace, do … start, do … texts, do … touch, do … waste, document, does, does he
  -0.5: does my, does … matter, does … sale, does … stop, doha, doing |, dois annuler, domingos, domingos |
  -0.5: donc je, donde … el, done getting, done … my, done … work, done … you, donee, donnees, door i, dorm
  -0.5: dos … de, dossier svp, down for, downtown, doy de, drill |, drop … from, dropping, drops, du casque
  -0.5: du cours, du groupe, du guidon, du texto, due |, durin-, during, e07, ease, ebike |, ecoeure
  -0.5: ecran affiche, ecrir-, ecris plus, ecrivez … pas, efectivo y, eithe-, either, el bebe, el cargo
  -0.5: el descuento, el envio, el semaforo, el tune, el … gracias, el … up, electricite, elimina, elimine mi
  -0.5: elimine … numero, else … it, embal-, emocion, empiecen, employe, en envoyer, en houston, en junta
  -0.5: en m, en parle, en recevoir, en sus, en … esquina, en … fois, en … hora, en … marre, en … min
  -0.5: en … rien, en … semaforo, encanto, encim-, encima, encore du, encore j, encore un, encuentro el
  -0.5: end date, end … on, enleve |, enleve … de, enleve … numero, enlever la, enlever numero, enlevez … des
  -0.5: enough … in, enough … this, enseno, entendre, entre-, entretien, entro, envios |, envir-, environ
  -0.5: envoie le, envoie moi, envoyez … la, envoyez … le, eparg-, equipe |, equipo |, equivoque … dia
  -0.5: eres tu, eres … soy, erreur … je, es muy, esa llanta, escap-, escape, escape |, escribieran
  -0.5: escribio mi, escuc-, ese precio, eso se, esos mensajes, esper-, esposo fallecio, esposo … la
  -0.5: essaye de, est fatigant, est faux, est regle, est … depuis, est … des, est … femme, est … fini
  -0.5: est … les, est … plus, est … trop, esta de, estim-, esto no, esto yo, estoy … clase, et mettez
  -0.5: et que, etais en, etran-, etre retire, euros, event-, every day, evitez, evng, ew, excha-, excluez
  -0.5: exclure, excusez moi, expliquez moi, expres, express, extrano |, eyebr-, eyebrows, fabor, facture par
  -0.5: faint, fair enough, faire reparer, fais moi, fais … ailleurs, fait frette, fait … km, faites tu
  -0.5: faites … la, fall, falla, fat, faudr-, faudrait, faut il, faut … je, favor no, favor que
  -0.5: favor … borrar, favor … me, fcc, feeli-, femme qui, fermer, fermez a, fermez pas, fiesta, figure
  -0.5: fille qui, fin … mes, find the, finis a, finis |, finis … NUMBER, fit me, flat lol, flat … the
  -0.5: flights, flore-, flores, flower, fois … que, follo-, fonce, for a, for it, for lunch, for … husband
  -0.5: for … in, for … order, for … remove, for … the, fou, free me, frega-, frein est, freins arretent
  -0.5: freins … pas, frere va, friday |, friends |, friendship, frnd, from, from all, from it, from last
  -0.5: from texting, from … about, from … me, from … text, front of, fui a, full of, fully, further messages
  -0.5: further texts, future |, g munro, g1k, galer-, galerie, gastar, gave my, genio-, genios, get outta
  -0.5: get … my, get … you, getting the, gmail |, go on, going off, going on, going … stop, good my, gossa-
  -0.5: gosse-, got out, got time, gracias a, gracias me, gracias … avisar, gracias … todo, grafi-, grass
  -0.5: gratt-, grips |, gris |, grocery, growi-, growing, grupo de, guest list, guidon |, gustan, guy who
  -0.5: guys … my, guys … to, haberme … a, hacen … a, hagam-, hagame, hagan … mas, haird-, hand in, hande-
  -0.5: handle, handlebar, hang out, happy … year, hard … on, has … number, has … the, hasta la, hat
  -0.5: hate this, haut, have asked, have … ever, have … recollection, have … sent, hay rampa, haya, he never
  -0.5: he passed, he quit, he ran, he told, he … mi, he … permiso, heard you, heard … the, heigh-, height
  -0.5: her … in, heres the, heure la, hey … you, him … stop, historia, hold all, hold … on, holdi-, holding
  -0.5: homew-, homework, hope … are, hora abren, horai-, how is, huat, hubo, huge, huh, hurry on, hurts
  -0.5: husband passed, husband … the, i can, i change, i missed, i promise, i remove, i removed, i reply
  -0.5: i revoke, i swap, i take, i trust, i try, i unsubscribed, i … away, i … consent, i … driving
  -0.5: i … hard, i … home, i … make, i … opt, i … paying, i … read, i … scared, i … send, i … sick, i … yes
  -0.5: iban, iban a, ice cream, if this, if … was, ignore that, ignore … last, il, il reste, immediatement
  -0.5: immediatement |, importunez, impresora, impue-, in 2, in front, in here, in march, in no, in winter
  -0.5: in … back, in … do, in … end, in … front, in … group, in … hall, in … is, in … my, in … old
  -0.5: in … parking, in … texts, include, incluez, inclut, informacion |, initi-, inquietez, inscrit … la
  -0.5: insistan, instagram |, installed, interesa la, interessent, interest |, invited, ir al, irai, is
  -0.5: is due, is left, is looking, is never, is picking, is smudged, is … annoying, is … end, is … gift
  -0.5: is … here, is … nail, is … room, is … saturday, is … thanks, is … til, is … time, is … too, it all
  -0.5: it broke, it do, it go, it home, it is, it makes, it rides, it said, it take, it thanks, it this
  -0.5: it would, it … friday, it … if, it … last, it … late, it … of, it … only, it … sending, it … yours
  -0.5: itemi-, itemized, items, j, j embarque, j irai, j … accepte, j … ai, j … annule, j … fini, j … lache
  -0.5: j … le, j … manque, j … ne, j … quitte, j … rate, j … repondu, j … roule, jare, je conteste
  -0.5: je demenage, je donne, je garde, je lis, je regarde, je retire, je roule, je viendrai, je … avoir
  -0.5: je … bloque, je … donne, je … laisse, je … laisser, je … texte, je … votre, jerse-, jeu … la
  -0.5: joder que, joke |, jour svp, journal, joyeuses, jugar, julio, junior, jure, just left, just not
  -0.5: just went, just … up, juste … chaine, ka, keep … bike, keep … stop, keepi-, keeping, keeps texting
  -0.5: khata-, khatam, kids … in, kind as, kind … to, kindly stop, kindly … me, kit |, kits, km h, knees are
  -0.5: knees … shot, kwa, l estime, l … affiche, l … merci, la cour, la course, la e, la entrega, la fiesta
  -0.5: la galerie, la journee, la location, la loi, la marca, la mise, la necesito, la negra, la pedale
  -0.5: la pintura, la pompe, la prof, la promocion, la proxima, la puedo, la recojo, la renta
  -0.5: la reservation, la rouille, la soumission, la tarde, la traen, la troca, la … avant, la … desde
  -0.5: la … enlevez, la … est, la … hoy, la … llego, la … m, la … par, la … passe, la … pour, la … quiero
  -0.5: la … s, la … todavia, la … you, lacher, lachez … avec, lado … mi, lady … the, laisser le, lane
  -0.5: las manos, las notificaciones, las … por, lasag-, last … she, late … NUMBER, laughed, laughed at
  -0.5: lavad-, laven, law>number, law>send, lay, le cambien, le courant, le courriel, le cours, le dentiste
  -0.5: le dimanche, le dossier, le pago, le prendre, le remplacement, le reste, le sale, le silence, le svp
  -0.5: le travail, le tune, le … arretez, le … hein, le … los, le … mensaje, le … part, le … permiso
  -0.5: le … up, leak, learn, leaves, leaving … NUMBER, leche, left … with, legal, lego, les autres
  -0.5: les courriels, les deje, les garde, les travaux, les vieux, les … chez, les … en, les … juste
  -0.5: les … stp, les … sur, let … ask, let … do, lever, license, lightning, like … texts, liqui-, list and
  -0.5: list my, list so, list |, list … NUMBER, list … have, list>these, lista … recoger, liste des, livin-
  -0.5: living, livrer, llama-, llamadas |, llamadita, llave |, llega … a, llego … pieza, llevo la, llevo mi
  -0.5: llora-, llorar, llove-, llover, lo agradezco, lo pedi, lo tienen, lo … para, loi NUMBER, lol but
  -0.5: lol … did, longer wish, los di, los domingos, los … porfa, losin-, losing, lost … key, low |, luz de
  -0.5: m enlevez, m interessent, m … promis, m … reveille, m … un, ma coloc, ma job, ma … capote
  -0.5: ma … privee, madre, magasin … mon, magiciens, maile-, mailed, mais … les, mais … veux, make these
  -0.5: make … the, making me, mal la, mal … dos, mama, manana a, manana … las, mandan esto, mandar mas
  -0.5: mandas, mande mensaje, mandelo, manden cosas, mandes |, manejando |, mange-, manos, many messages
  -0.5: many miles, many … lol, mapa, mardi svp, marea-, mareado, mari … pas, mas baja, mas barata, mas texts
  -0.5: mas … en, mas … gracias, matter to, matter … me, mauvaise … je, may … my, me ask, me bloqueo
  -0.5: me borren, me cobren, me contactez, me coute, me derange, me do, me escribieran, me faire, me gustan
  -0.5: me messages, me molesten, me neither, me notifiquen, me pagan, me texts, me these, me today, me up
  -0.5: me vuelvan, me what, me … and, me … break, me … harta, me … hasta, me … jaja, me … mandar
  -0.5: me … manden, me … otro, me … take, me … une, measured, meat, medec-, medio |, meds, meilleure
  -0.5: mejor por, membership |, membr-, menac-, menace, mensaje me, mensaje … lo, mensaje … me
  -0.5: mensajes quitenme, mensajes … se, mensajito, mensajitos |, merci … arreter, merci … la, merci … votre
  -0.5: merde, merit, merry xmas, mes lunettes, mes … pour, mes … svp, messa-, message merci, message on
  -0.5: message … vous, messages c, messages … moi, messed, metie-, mi suegro, mi suscripcion, mi tarjeta
  -0.5: mi … NAME, mi … te, middle of, midni-, midnight, mind i, mind the, mine from, minui-, minuit, minus
  -0.5: missed your, modele la, moi enlevez, moi par, moi … avec, moi … c, moi … cette, moi … coup
  -0.5: moi … liste, moi … plus, moi … sur, mois ca, molesto, molestos, mom … the, momento, mon NUMBER
  -0.5: mon appel, mon cadre, mon inscription, mon voyage, mon … aimerait, mon … aussi, mon … ecrivez
  -0.5: mon … s, mon … soit, morado, morce-, more ads, more flats, more word, more … on, more … that
  -0.5: more … you, mot pour, motor quits, motor |, motor-, mount, mtg, much do, much of, muchacha de, mucho-
  -0.5: muchos, muerd-, multi-, my age, my brothers, my butt, my girl, my hair, my heart, my i, my inbox
  -0.5: my landline, my light, my lock, my lunch, my membership, my nephew, my ok, my spam, my subscription
  -0.5: my wallet, my wife, my … away, my … have, my … just, my … list, my … n, my … out, my … the, n NUMBER
  -0.5: n envoyez, n … to, na, nails, nap, ne … ecris, necesito que, need NUMBER, need any, need you
  -0.5: need … be, need … keep, need … know, needi-, needing, needs the, needs … be, nel, nepa, net
  -0.5: never contact, never told, never … and, new … it, newsl-, newsletter, nez, ni textos, ni … mensaje
  -0.5: niaises, niaiseuse, nights, nino no, nix the, nix … texts, no contesto, no doy, no eres, no esten
  -0.5: no means, no molesten, no recollection, no sigas, no textear, no … contact, no … flats, no … haber
  -0.5: no … ingles, no … leer, no … llames, no … more, no … nada, no … notifiquen, no … que, no … quiten
  -0.5: no … vayan, no … veo, no … voy, no … wish, noel |, non aux, not alone, not angry, not check, not cry
  -0.5: not cut, not fit, not matter, not much, not needed, not notify, not own, not remove, not start
  -0.5: not tick, not touch, not waste, not … ads, not … before, not … like, not … only, not … remove
  -0.5: not … rn, not … who, noticias, notify, nous … a, nouve-, now there, now … the, number a, number with
  -0.5: number … longer, number … mine, number>list, number>texts, numero nuevo, numero sin, numero … el
  -0.5: numero … il, numero … lo, numero … sus, nunca di, nuthi-, nuthin, nuts |, obra |, of … day
  -0.5: of … month, of … the, of … til, off is, off lol, off no, off or, off today, off your, off … at
  -0.5: off … my, off … roof, off … what, office i, office til, oigan, ok … do, ok … gracias, ok … have
  -0.5: ok … la, ok … le, ok … the, okafo-, okafor, okaye-, okayed, old one, old … in, old … off, olvidalo
  -0.5: omg i, on for, on labor, on sort, on … back, on … de, on … insurance, on … le, on … les, on … no
  -0.5: on … pour, on … ticket, on … website, one day, one so, one … it, one … n, one … no, one … text
  -0.5: only … NUMBER, open … labor, opening, opted for, opted … the, or madam, or what, or … one, or … there
  -0.5: order for, order … the, ot, ote mon, otherwise |, otro … you, ou avez, ou c, oublie mes, oublier
  -0.5: out now, out on, out so, out you, out … all, out … door, out … in, out … it, over i, pagan, pagar en
  -0.5: palos, papi, paques, paques |, par accident, par une, para hoy, para manana, para parar, para recibir
  -0.5: para … bici, para … hora, para … sabado, parar la, parche, pare el, paren … trabajo, parfait je
  -0.5: parfait merci, parking lot, parqu-, part … the, partie de, partir … maintenant, pas recevoir, pas svp
  -0.5: pas … fait, pas … garantie, pasame, pasem-, paseme, passe demain, passe j, passe … chercher, patch
  -0.5: patient, patins, payer ca, payer en, pedal, pedi que, pere … mal, period |, permiso a, permiso … mi
  -0.5: pero … you, personales, pese, peste-, pestering, petits |, peut … arreter, peux arreter, peux venir
  -0.5: peux … la, peux … mon, phone from, phone it, phone … not, phone … so, phone-, photo c, photo de
  -0.5: photo … est, pick a, picke-, picked, picku-, pickup, piece est, pieds chez, pieds … vous, pig |
  -0.5: pis … moi, pitie, pivot, plainte a, please cease, please confirm, please disregard, please he
  -0.5: please only, please reply, please see, please sms, please to, please … you, pleine, pleur-, plot
  -0.5: plot twist, plus avoir, plus me, plus … ca, plus … envoyer, plus … forfait, plus … le, plus … merci
  -0.5: plus … rappels, plus … recevoir, pogne dans, point d, police |, ponchaduras, ponen, popsi-, popsicle
  -0.5: por avisar, por fa, por todo, por … yo, porte bagage, porte-, potea-, poteau, pothole, pour, pour ce
  -0.5: pour … dire, pour … facture, pour … fille, pour … freins, pour … j, pour … mise, pour … pere, pouva-
  -0.5: pouvez arreter, pouvez me, power, precios, preference, preguntar |, pregunto a, pregunto … mi
  -0.5: premiere, presio, presupuesto |, prete, pretending, prie de, problemes, prochaine |, proche |
  -0.5: prof … a, program, prolo-, prome-, promise |, prope-, proprietaire, proxi-, proxima, prueba
  -0.5: pu recevoir, pu … ce, puede … de, puede … por, pueden mandar, puedo hoy, puedo llevar, puedo … a
  -0.5: puedo … el, puedo … en, puedo … hoy, puedo … mi, puert-, pull … from, puso … numero, put your, putti-
  -0.5: putting, qn, qu, quand ca, quand est, quand y, quand … ce, que cansones, que color, que decia
  -0.5: que dejen, que dia, que fuera, que rapido, que tienda, que yo, que … NAME, que … abren
  -0.5: que … arretiez, que … les, que … paso, que … textos, queja, quelle … la, questions |, qui … plus
  -0.5: quid, quien los, quien … no, quieres, quiero dar, quiero estar, quiero saber, quiero seguir
  -0.5: quiero … mi, quiero … un, quit … i, quit … that, quit … you, quita el, quitale, quitar de, quitarme
  -0.5: quiten de, quitte … job, raining |, rains |, rampa, raspo-, rattle, rattles, raye, rayer, rayez moi
  -0.5: rayez mon, rdv, read these, readi-, reading, real one, rebaj-, receive text, receive texts
  -0.5: receive … message, rechazo, recibiendo, recibir … de, recibirlo, recoge |, recois encore, recol-
  -0.5: recollection, recu merci, recup-, redon-, reecrit, reemb-, reenv-, ref, refill, reflectors, regarder
  -0.5: regular, relea-, remboursez moi, remer-, remets, remind, remind me, reminders please, remor-, remot-
  -0.5: remote, remove his, remove please, remove … old, remove>wrong, removed … the, remplacement
  -0.5: remuevan … numero, rendez … svp, rendu |, renue-, renvoyez, repairs, replied stop, reply … the
  -0.5: reponds pas, reportar, requesting, required, required |, reservation |, resig-, resign, reste |
  -0.5: resto, resto-, retire moi, retire |, retire … la, retirer le, retirez nous, retrouve … velo
  -0.5: ride … the, ridiculous |, rien sur, rien … casse, ring |, ringi-, ringing, rip my, roami-, roaming
  -0.5: rocky, rojas, roman-, romantic, ronfl-, room for, room … the, rota, rouge, rueda de, ruego, rule
  -0.5: saber nada, sacame … la, sacra-, sad, said … more, saison |, sale la, sans me, saquen … numero, sauce
  -0.5: sauve-, says |, says … it, scooters, scrap-, scratch that, se leer, se … agradezco, se … habia, seal
  -0.5: secretary, see that, see to, seguir recibiendo, seguir |, seize-, seized, semaf-, semaforo
  -0.5: semaine prochaine, send … a, send … pic, send … your, sending … to, sends, senti-, servent pu, shamp-
  -0.5: shampoo, share, she can, she … asking, she … yes, shedd-, shedding, shelf, shiok, shipm-, shipment
  -0.5: shipped, shirt, shop … the, shop … to, shout-, showed, shut … off, shutt-, shuttle, si … el
  -0.5: si … favor, side … the, siege bebe, sigas, sign the, significa, signing … for, sigue-
  -0.5: siguen mandando, simply, sin decirme, sin mensajes, sin … el, since … accident, sir or, sir … madam
  -0.5: sizes, skipp-, slaque, slick-, slicks, slipp-, slot |, slow down, slow |, sms please, sms … i, smudg-
  -0.5: smudged, snooz-, snooze, so is, so just, so late, so nice, so proud, so you, so … have, so … lol
  -0.5: so … no, sofa |, soiree |, solde-, solo llamadas, some |, somebody … to, son will, sonne … le
  -0.5: sonnette |, sont finis, soone-, sorry … bother, sortez le, sourd-, souri-, souvent, soy … cliente
  -0.5: spare me, speaking, spell, spoil, st |, stair-, stairs, starts, steer-, steerer, stem |
  -0.5: still getting, still going, still |, still … for, stop de, stop is, stop laughing, stop pis
  -0.5: stop pour, stop sms, stop so, stop spamming, stop thanks, stop … after, stop … and, stop … get
  -0.5: stop … la, stop … that, stop … vous, store-, stp je, stp … mon, stripped, strollers, su base, sucks
  -0.5: suegro, suena a, suena |, suis je, suis … capable, suis … du, summo-, sundays, supli-, suplico
  -0.5: support |, supprimez … ligne, supri-, sus, sus promociones, sus … quitenme, suya |, svp arretez
  -0.5: svp … les, switc-, tab |, tacos |, take care, talk … me, talked about, talla NUMBER, tantito
  -0.5: tanto mensaje, tantos mensajes, tarda |, te … que, tell them, tell … she, tempete, terminamos, tes
  -0.5: text NAME, text club, text in, text svp, text thing, text updates, text … back, text … better
  -0.5: text … call, text … husband, text … my, text … wen, texte, texte plus, texte svp, textees mas
  -0.5: textez … plus, textez … quand, texting … so, texting … stop, texting … this, texto cuando
  -0.5: textos arretez, textos je, textos la, textos llamadas, textos me, textos non, textos please, textos s
  -0.5: textos … este, textos … favor, textos … merci, textos … une, texts in, texts lol, texts on
  -0.5: texts remove, texts … go, texts … please, texts … take, thai, thank … NAME, thanks but, thanks i
  -0.5: thanksgiving, that it, that ok, that price, that … am, that … are, that … how, that … on, that … what
  -0.5: the address, the alerts, the attorney, the bars, the bin, the black, the brake, the bridge, the cable
  -0.5: the cassette, the cheap, the cheaper, the contact, the crew, the damage, the demo, the ebike
  -0.5: the file, the gym, the lift, the little, the month, the new, the one, the paper, the parade
  -0.5: the reflectors, the reminder, the rim, the rust, the school, the seatpost, the spam, the steerer
  -0.5: the survey, the system, the table, the trash, the tube, the updates, the upgrade, the van, the white
  -0.5: the window, the word, the … account, the … alerts, the … be, the … brake, the … button, the … chain
  -0.5: the … chat, the … class, the … closed, the … crank, the … free, the … general, the … go, the … had
  -0.5: the … home, the … in, the … keep, the … light, the … like, the … looks, the … must, the … next
  -0.5: the … not, the … part, the … quit, the … remove, the … right, the … ring, the … room, the … station
  -0.5: the … swap, the … thanks, the … they, the … tube, the … tune, the … wash, thera-, there … way
  -0.5: these stop, these … i, they … giving, thing … not, think left, think of, think … my, thinking abt
  -0.5: this chain, this contact, this saddle, throa-, throat, through the, tht |, thule, thumb, thumbs up
  -0.5: thx … the, tiendas |, timbre |, time does, time … NUMBER, tissu-, tissue, to, to any, to pull
  -0.5: to spam, to type, to unsub, to use, to … all, to … ex, to … home, to … no, to … on, to … one
  -0.5: to … people, to … y, todas, today and, todos lados, todos los, toilet |, told … you, ton … a
  -0.5: ton … de, tone, too please, torti-, tortillas, toujours |, tournez, tous … contacts, toute l
  -0.5: toute … equipe, toy en, traba-, trade in, tranqui, travaux |, treas-, trike |, trip, trottinettes |
  -0.5: truin-, truing, trust-, try it, ts, tu hermano, tu soy, tu sur, tu tia, tu … j, tu … les, tu … m
  -0.5: tu … yo, tube i, tuesday slot, tuesday … NUMBER, tuneu-, turn these, turned off, turns … the, tv |
  -0.5: twice, twist, ubicacion |, un abonnement, un cafe, un coup, un dia, un gros, un mot, un poquito
  -0.5: un regalo, un remboursement, un subscribe, un tune, un … avec, un … etudiant, un … j, un … ne
  -0.5: una … para, uncles, under … name, une carte, une liste, une note, une … au, une … mais, une … par
  -0.5: une … svp, unenroll, uni, unlist me, unregister, unsubscribe please, unsubscribed from, up lol
  -0.5: up please, up your, up … the, up … your, upsid-, upside, upside down, urgences, us do, use another
  -0.5: use … shop, using, va el, va mieux, va … combien, va … en, vacances, vacation |, vacci-, vaccin
  -0.5: vais … le, vais … plainte, vais … votre, vegan, velo arrete, velo ca, velo dehors, velo merci
  -0.5: velo … tu, velos |, venga, veuillez ne, veut dire, veux que, veux … au, veux … ce, veux … la
  -0.5: veux … les, veux … rien, vi el, vie privee, viendrai, viens chercher, viens de, vieux, vieux bike
  -0.5: violi-, violin, vitesses |, vivo … houston, voi, vois juste, volvio, volvio a, vos avis, vos heures
  -0.5: vos message, vos … arretez, vos … m, vos … me, vos … retirez, vote for, votre … etait, votre … je
  -0.5: vous achetez, vous allez, vous arreter, vous arretiez, vous avoir, vous bloquer, vous donne
  -0.5: vous envoie, vous eu, vous lachez, vous le, vous ouverts, vous pris, vous … arretez, vous … avez
  -0.5: vous … envoyer, vous … envoyez, vous … laisser, vous … numero, vous … velos, voy para, voy … ir
  -0.5: voy … reportar, vuelva, vuelvo … esa, waite-, waiting … for, waitl-, waitlist, walle-, wallet
  -0.5: want message, want … cancel, want … money, wanted to, wants … know, was NUMBER, was fun, was it
  -0.5: was wonderful, was … good, washe-, washi-, wasps, waste your, watchman, water bottle, water-, we
  -0.5: we go, we only, we said, we sold, we were, wednesday |, weigh-, went … spam, were … the, wey
  -0.5: what … does, what … should, what … would, wheel, when did, when … can, when … texted, where … the
  -0.5: wheth-, whether, which end, who authorized, who … your, will grab, will have, will … at, will … come
  -0.5: wise, wishe-, wishes, with my, with o, with respect, with … basket, with … chain, withi-, within
  -0.5: woke up, work now, world, worry about, worry … it, worse than, worst, would |, would … NUMBER
  -0.5: would … at, would … it, would … stop, wrong group, wrong house, wrong … can, wtu, wtu NUMBER, xq, xx
  -0.5: xx |, y la, y los, y tu, y … di, y … el, yeah no, yellow, yes go, yes … ahead, yes … it
  -0.5: yo … aceptado, yoghu-, yoghurt, you add, you after, you aprendio, you asked, you back, you compre
  -0.5: you deliver, you go, you going, you lol, you missed, you parale, you parenle, you paso
  -0.5: you permission, you run, you se, you tell, you told, you turn, you two, you use, you … doing
  -0.5: you … down, you … eso, you … gracias, you … if, you … of, you … para, you … pic, you … send
  -0.5: you … taking, you … textos, you … then, you … those, you … told, you … work, your card, your computer
  -0.5: your ex, your marketing, your … not, your … remove, your … thank, your … went, | abren, | achalez
  -0.5: | agreed, | appreciate, | around, | aunty, | avisenme, | baje, | borrenme, | came, | cancellez
  -0.5: | chaque, | corta, | dejate, | desactive, | dinner, | doctor, | drink, | ease, | elimina, | eliminar
  -0.5: | escribanme, | esto, | fewer, | frena, | fue, | good, | goodbye, | guys, | joder, | joyeuses, | junk
  -0.5: | kick, | laptop, | lift, | list, | loi, | made, | mensajes, | merde, | mind, | missing, | much
  -0.5: | nel, | olvidalo, | opted, | parked, | part, | pense, | perdona, | pit, | plot, | pourriez, | purge
  -0.5: | pus, | puse, | quitale, | raining, | remboursez, | remuevan, | report, | resume, | retiro, | said
  -0.5: | seat, | siguen, | silence, | sorry, | stopper, | sunday, | suspendan, | suspender, | switch
  -0.5: | tabarnak, | table, | terminaron, | terminen, | termino, | that, | tournez, | turns, | unfollow
  -0.5: | unregister, | venga, | virement, | warranty, | way, | … acuerdo, | … add, | … agradeceria
  -0.5: | … alerts, | … alone, | … amor, | … app, | … apunte, | … aviez, | … block, | … boite, | … bridge
  -0.5: | … bring, | … cadena, | … cambios, | … candado, | … cansones, | … cease, | … cellulaire, | … celular
  -0.5: | … clases, | … close, | … confirm, | … contacting, | … content, | … conteste, | … crying, | … deals
  -0.5: | … dejo, | … desabonner, | … dice, | … dios, | … discontinue, | … disregard, | … egg, | … encanto
  -0.5: | … estrellas, | … everyone, | … finis, | … flat, | … fotos, | … freine, | … full, | … fun
  -0.5: | … garantie, | … garde, | … have, | … hice, | … hora, | … ir, | … keeps, | … knew, | … laughing
  -0.5: | … lube, | … lumiere, | … ma, | … makes, | … manches, | … manubrio, | … marque, | … mecano
  -0.5: | … mechanic, | … miss, | … moteur, | … mucho, | … muted, | … not, | … offense, | … option, | … pagar
  -0.5: | … pagina, | … pago, | … parada, | … parale, | … payment, | … pensais, | … pere, | … pido, | … piece
  -0.5: | … pleut, | … po, | … pourquoi, | … quieren, | … quitenme, | … read, | … recogerla, | … recuerdo
  -0.5: | … red, | … regalo, | … remove, | … retirer, | … rueda, | … saliendo, | … saquenme, | … saved
  -0.5: | … senor, | … serai, | … siege, | … sort, | … sortie, | … stp, | … su, | … suficiente, | … tarde
  -0.5: | … tarjeta, | … train, | … twist, | … two, | … unos, | … unsubscribed, | … vale, | … vente
  -0.5: | … verdad, | … vitesses, | … voi, | … waiting, | … walk, | … whatsapp, | … woke, | … wow, | … xmas
  -0.5: ~_ab, ~_aft, ~_aim, ~_ans, ~_apo, ~_ar, ~_ass, ~_at_, ~_ban, ~_bar, ~_bmx, ~_bra, ~_de, ~_des, ~_doe
  -0.5: ~_dro, ~_eit, ~_fc, ~_fcc, ~_foi, ~_ga, ~_ge, ~_get, ~_goo, ~_gp, ~_hel, ~_hmm, ~_hou, ~_hr, ~_huh
  -0.5: ~_hus, ~_il_, ~_is, ~_is_, ~_j_, ~_je, ~_jer, ~_ke, ~_ki, ~_las, ~_lif, ~_lug, ~_min, ~_mon, ~_na_
  -0.5: ~_ne, ~_nor, ~_one, ~_ont, ~_pil, ~_pla, ~_poi, ~_qu, ~_qu_, ~_rdv, ~_res, ~_rev, ~_seg, ~_sen, ~_sh
  -0.5: ~_sha, ~_sk, ~_ski, ~_sor, ~_su, ~_til, ~_to_, ~_tus, ~_unc, ~_unl, ~_unt, ~_ver, ~_wa, ~_we_, ~_wey
  -0.5: ~_wha, ~_wit, ~aba_, ~abo, ~abst, ~ada, ~addr, ~ads_, ~adve, ~ady, ~aft, ~afte, ~ago, ~aili, ~aime
  -0.5: ~aina, ~al_, ~ali, ~ali_, ~alk, ~alk_, ~amad, ~ame_, ~amma, ~ando, ~anlo, ~ans, ~ant, ~anym, ~app
  -0.5: ~arei, ~argi, ~argn, ~aro, ~asa_, ~asi, ~ast, ~asts, ~asu, ~ati, ~atic, ~atin, ~aug, ~aux_, ~avad
  -0.5: ~aves, ~avez, ~avy_, ~away, ~band, ~be_, ~ben, ~bles, ~bmx, ~bmx_, ~bon_, ~brat, ~bste, ~ca_, ~camb
  -0.5: ~capt, ~car_, ~carr, ~cent, ~cha_, ~chem, ~ciau, ~cirl, ~coor, ~coun, ~cted, ~cteu, ~cto_, ~ctu, ~cui
  -0.5: ~da_, ~ddin, ~ddr, ~ddre, ~deb, ~desm, ~deto, ~dge, ~dice, ~dio, ~dirl, ~dite, ~dnig, ~doe, ~does
  -0.5: ~dv_, ~eah, ~eah_, ~earn, ~ecia, ~ecoc, ~econ, ~ecti, ~eek, ~eel, ~eet, ~effe, ~egun, ~el_, ~eles
  -0.5: ~elet, ~emen, ~emo_, ~emoj, ~enta, ~ento, ~enve, ~ept_, ~erce, ~erne, ~erti, ~ese, ~ese_, ~esma, ~esp
  -0.5: ~espa, ~essa, ~essu, ~etem, ~eter, ~etim, ~etox, ~etr, ~ett, ~euv, ~ewsl, ~fair, ~fat_, ~fath, ~fcc
  -0.5: ~fcc_, ~fer, ~fili, ~flo, ~foi, ~from, ~gan, ~gen, ~geno, ~gic_, ~gnat, ~goo, ~grap, ~grew, ~gs_
  -0.5: ~hang, ~hat, ~hel, ~hes_, ~heu, ~hich, ~hing, ~hmm, ~hono, ~huh, ~huh_, ~hus, ~iaje, ~ian, ~ibe
  -0.5: ~iben, ~ibi, ~ibr, ~ical, ~ice, ~icie, ~icku, ~ida, ~idni, ~ie_, ~ied_, ~iem, ~ienc, ~ife, ~illa
  -0.5: ~ina, ~ina_, ~inal, ~ind, ~inst, ~int_, ~ion, ~ion_, ~ipe_, ~ippe, ~ire, ~irm_, ~ish, ~isit, ~isos
  -0.5: ~itch, ~ith, ~ithi, ~ito, ~ito_, ~ivac, ~jad, ~jand, ~jer, ~jers, ~jis, ~kin, ~kind, ~las_, ~lay
  -0.5: ~ld_, ~le_, ~led, ~ler, ~leto, ~lia, ~lmo, ~loa, ~loi_, ~lot, ~lso_, ~lue_, ~lven, ~lves, ~ly_, ~made
  -0.5: ~main, ~mbe_, ~mess, ~meta, ~midn, ~moji, ~mon, ~mond, ~mx_, ~nav, ~ncen, ~ncio, ~nco_, ~ner_, ~ners
  -0.5: ~ngl, ~ngs, ~ngs_, ~ngt, ~nis, ~nlos, ~nne, ~nou, ~nouv, ~nta, ~ntac, ~ntin, ~nym, ~nymo, ~oami, ~obo
  -0.5: ~oces, ~oci, ~oice, ~oir, ~oja_, ~ol_, ~olar, ~old_, ~olla, ~ome, ~onan, ~oos, ~oraz, ~ork, ~orm
  -0.5: ~orta, ~ossi, ~ouge, ~oul, ~oun, ~oung, ~ouss, ~outg, ~ouvi, ~owi, ~owin, ~oxim, ~paga, ~par, ~parg
  -0.5: ~pedi, ~pel, ~pes_, ~porc, ~prob, ~prox, ~putt, ~que, ~rai, ~rake, ~rapp, ~rau, ~rd_, ~rdv, ~rdv_
  -0.5: ~reat, ~reil, ~rell, ~rep, ~rga, ~rgic, ~rgin, ~rgn, ~rgne, ~ribi, ~rie_, ~rit, ~rive, ~rni, ~roam
  -0.5: ~rom_, ~room, ~roxi, ~rriv, ~rsey, ~rta, ~rtou, ~rueg, ~ry_, ~sch, ~sea, ~sema, ~sey_, ~shar, ~side
  -0.5: ~sinc, ~slet, ~sol, ~spok, ~squ, ~ssa, ~ssag, ~sus_, ~swit, ~tact, ~tain, ~tate, ~tch_, ~tche, ~te_
  -0.5: ~tema, ~th_, ~ther, ~tia_, ~tio, ~tit, ~tit_, ~tiv, ~tle, ~too, ~town, ~tox, ~tox_, ~trab, ~trou
  -0.5: ~ttes, ~twic, ~uck_, ~ue_, ~uen_, ~uer, ~uine, ~ulez, ~und, ~unl, ~unto, ~urai, ~urn, ~uro, ~usez
  -0.5: ~usin, ~uso, ~uso_, ~utad, ~ute, ~utes, ~utg, ~utio, ~uts, ~utu, ~uvre, ~uys, ~uys_, ~ver, ~vici
  -0.5: ~vieu, ~vio, ~vis, ~viso, ~voi, ~vy_, ~wey, ~wey_, ~wha, ~what, ~whic, ~wice, ~wit, ~witc, ~with
  -0.5: ~wort, ~wri, ~wsl, ~wsle, ~xte_, ~ymo, ~ymor, ~you
  -0.6: (me), 2 … de, NUMBER hr, NUMBER mais, NUMBER por, NUMBER pulgadas, NUMBER works, NUMBER … ago
  -0.6: NUMBER … are, NUMBER … fine, NUMBER … ni, NUMBER … now, NUMBER … or, NUMBER … por, NUMBER … st
  -0.6: NUMBER … still, a adore, a bloque, a bloquear, a escribir, a gauche, a nail, a photo, a pie
  -0.6: a recevoir, a review, a sec, a spare, a stop, a textear, a … avenir, a … build, a … day, a … fois
  -0.6: a … hoy, a … ir, a … list, a … liste, a … marche, a … messages, a … on, a … texto, a … the
  -0.6: a … weekend, a … wheel, abiertos, abogado, abonner, about your, abraz-, abrazo, abt the, accepte d
  -0.6: access, adelante con, affaire ailleurs, afinacion, after, after all, after i, again, again the
  -0.6: agreed … this, ahead with, ahi voy, ai du, ai envoyez, ai essaye, ai mon, ai … coche, ai … oui
  -0.6: ailleurs maintenant, aime ca, air dans, air in, air … the, airco-, ajoutez, al link, al … por
  -0.6: alcanzo, alertas, alertes |, alguien de, all … messages, alla, alley-, alleycat, allez … quelqu
  -0.6: allow, already … me, already … the, alrig-, alright, alto … la, always |, am asking, am begging
  -0.6: am leaving, am literally, am over, am thinking, am … coming, am … done, am … is, an … to, and desist
  -0.6: and everything, and how, and put, and that, and … know, and … said, and … says, angry>law, anima-
  -0.6: annulez mon, answer |, any further, any other, any … you, appelez … svp, appels, apple, apres midi
  -0.6: are again, are never, are shot, are … allowed, are … done, are … only, arif, arret d, arret … autobus
  -0.6: arrete en, arrete tu, arrete … me, arreter le, arretez, arretez d, arretez moi, arretez tout
  -0.6: arretez vous, arretez … textos, arrive a, arrive dans, arroz, as is, as it, as long, as spam, as the
  -0.6: as … not, as … on, ask about, ask you, ask … the, at costco, at dinner, at least, at noon, at … bar
  -0.6: at … door, at … house, at … on, at … so, at … stop, at … time, au crtc, aunt, autre |, avant midi
  -0.6: avant … NUMBER, avant … svp, avec tes, avec … la, avec … velo, aveni-, avenir, avertir, avertis
  -0.6: avez appele, avez charge, avion, avisarme, avisen |, avril, awake, babys, back … NUMBER, back … i
  -0.6: backo-, bags, baila-, baja este, baja … numero, balco-, bar |, barata |, barru-, barrure, base de
  -0.6: base … datos, bc of, bcp |, be back, be … kind, bearings, beaucoup de, because … never, been coming
  -0.6: been … weeks, before the, beggi-, begging, begin-, behind the, bell please, bells, bent the, berge-
  -0.6: bergeron, besoin … la, besoin … vos, best … ever, better than, bici afuera, bicis de, bien … a
  -0.6: biffez mon, bigge-, bigger, bike boxes, bike outside, bike still, bike … need, bikes for, birthday |
  -0.6: birya-, biryani, bites, bitin-, biting, bleed, block you, blocking you, bomba, bon la, boome-, boomer
  -0.6: borrame de, borrame |, borre … numero, borreme, borrenlo, borrenlo |, both … us, bother you
  -0.6: bottle cage, boute-, bouteille, bouto-, breaking, bring … the, brinj-, brinjal, brothers, brown
  -0.6: bruit a, bruit merci, bubbl-, bucke-, bugging, bulk, business … please, butt, buzz off, bye la
  -0.6: bye stop, c etait, c koi, c … regle, c … son, ca la, ca que, ca svp, ca … bien, ca … etre, ca … pour
  -0.6: cabe en, cable |, cage, calcomania, calcu-, calendar, call i, call list, call this, call to
  -0.6: call … instead, call … please, call … text, calla, cambiela, came i, came with, camioneta, can call
  -0.6: can let, can … add, can … afford, can … hold, can … keep, can … sleep, can … there, can … too, canal
  -0.6: cancel … NUMBER, cancelar el, cancele mi, cancele … cita, cancelo la, cansada, cante-, canteen
  -0.6: capot-, capote, carbone, card … the, carry on, case etait, cease and, cebol-, cebolla, cell … ma
  -0.6: cell … the, certainly, cessez les, chale-, chalet, change … boutique, changed … mind, changer la
  -0.6: chann-, channel, charge deux, charge … fois, charged twice, chari-, checa-, chez … enlevez, chicken
  -0.6: chile, chiqu-, choice, choix, choos-, chuck my, chuck … number, clarinet, cleve-, cleveland, clienta
  -0.6: closi-, closing, clous |, clunk-, clunks, cobran, cobre-, cogne-, cognez, colis est, colonia, colou-
  -0.6: come back, come for, come home, come off, come over, come with, come you, come … me, comid-, comida
  -0.6: coming along, commence a, comment … avez, comment … vous, communication, communications, como nueva
  -0.6: como quedo, compadre |, completely, compre un, comprends, comprends rien, compro otra, con dos
  -0.6: con tanto, con … compania, con … la, con … mensaje, con … tengo, confe-, conference, conozco … tienda
  -0.6: consegui, consentis, contact de, contact for, contact lens, contact with, contacted |, contacting me
  -0.6: contacto |, continuar, contr-, contre, copied, corol-, corolla, corre-, cosa |, costo, could you
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
  -0.6: desinscription, desole … je, despi-, despues … las, detengan, devant … porte, diabl-, diablo, diale-
  -0.6: dialed, dice, did NAME, did … fix, did … stop, did … subscribe, did … tick, digas a, dije, dile a
  -0.6: dip, dire … je, disconnected, disculpe me, distr-, disturbing, do a, do … ever, do … get, do … like
  -0.6: do … me, do … open, do … park, do … pick, do … see, do … sign, dobla-, doc, does … match, dog … not
  -0.6: dogs allowed, dollars |, domino, donc de, donc … ai, donde estan, done … your, donut-, donuts
  -0.6: down on, downt-, doy … baja, driveway, driving me, drop … at, du bruit, du service, du spam, du … ca
  -0.6: dude quit, dues, each time, early |, easte-, easter, eats, ebike-, ebikes, echel-, echele, echo
  -0.6: effacer mon, effacez moi, el arreglo, el aviso, el color, el grupo, el ruido, el servicio, el sillin
  -0.6: el ultimo, el wifi, el … numero, el … o, el … pa, el … porfa, eliminame, eliminenme, eliminenme |
  -0.6: eliminez, elle … pas, else … the, elsew-, elsewhere, email … the, email … you, emergencias, empie-
  -0.6: en anglais, en clase, en ingles, en juillet, en mars, en maudit, en misa, en passant, en … assez
  -0.6: en … d, en … eu, en … por, encore … la, end is, end … for, end … texts, ends |, engaged
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
  -0.6: knows … i, l annee, l avenir, l envoi, l heure, l … s, la afinacion, la azul, la barrure, la camara
  -0.6: la cassette, la cote, la dejo, la misma, la nueva, la parrilla, la peinture, la pena, la permission
  -0.6: la prochaine, la suya, la vieille, la … affaire, la … arrete, la … des, la … gauche, la … gracias
  -0.6: la … hasta, la … manana, la … sonne, la … vez, la … voy, lab, labor day, labor |, lac |, lachez … un
  -0.6: ladie-, ladies, lah, laisse |, laissez … le, land, largo, largo |, las … o, le cable, le garder
  -0.6: le hagan, le metro, le moyeu, le porte, le pregunto, le puse, le support, le tirage, le trek, le va
  -0.6: le … NAME, le … arriere, le … ca, le … foto, le … manana, le … merci, le … on, le … stop, le … vos
  -0.6: leave … key, leave … the, leave-, leaving the, left her, left your, left … a, left … phone, les digo
  -0.6: les enfants, les messages, les photos, les promos, les trottinettes, les … NUMBER, les … j
  -0.6: less texts, let him, liber-, library, light on, ligne a, linea no, links, list NUMBER, list … is
  -0.6: lista delete, lista por, lista porfa, lista … bici, lista … favor, lista … lo, liste … envoi
  -0.6: liste … la, liste … le, listes |, livrez vous, llamadas ni, llame a, llueve, lluvia |, lo demas
  -0.6: lo dije, lo pienso, lo … mas, load, loaner |, lol no, lol stop, long does, long will, long … a
  -0.6: longue, longue |, los mensajitos, los … me, lose |, lost the, louss-, lovin-, loving, lump, lunet-
  -0.6: lunettes, m arrete, m etre, m … ca, m … charge, m … envoyez, m … jamais, m … pour, m … vous, ma fille
  -0.6: ma … je, ma … lol, ma … otez, ma … pour, madru-, madrugada, mais oui, mais … le, make a, mama no
  -0.6: manag-, manager, manana paso, mandando mensajes, manden la, manden sus, manden … mensajes, mandes mas
  -0.6: mandes mensajes, manteau, manubrio |, mardi NUMBER, mark me, mark … as, mas preguntas
  -0.6: mas recordatorios, mas … los, mas … you, maudits, mauvais destinataire, mayus-, mayusculas, me any
  -0.6: me avisa, me contacter, me dejaron, me fue, me habia, me inscribi, me lleguen, me molesta, me olvido
  -0.6: me preguntaron, me pregunto, me so, me stop, me stuff, me tente, me text, me textean, me voy, me wen
  -0.6: me … about, me … bike, me … d, me … es, me … estos, me … gracias, me … if, me … ma, me … ni, me … on
  -0.6: me … para, me … quitar, me … textear, me … textos, me … to, me … when, mecanicien, mecanico |
  -0.6: mechanic |, medio-, mediodia, mediodia |, mejor you, menos de, menos … NUMBER, mensaje cuando
  -0.6: mensaje si, mensaje … mi, mensajes en, mensajes gracias, mensajes you, mensajes … la
  -0.6: mensajes … texto, mensajes … ustedes, merci ben, merci de, merci mais, merci … les, merci … ne
  -0.6: mes cheveux, mes … sont, message for, message s, message vocal, message … c, message … in, messaged
  -0.6: messages i, messages la, messages … my, messages … you, mettr-, mettre, mi abogado, mi abuela, mi nro
  -0.6: mi … delete, mi … gracias, mi … o, mine |, mine … it, minutes |, mis mensajes, mis … etoiles, miss |
  -0.6: mms, moi NUMBER, moi du, moi mais, moi tranquille, moi … jamais, moi … prix, moi … quand, moi … ta
  -0.6: moi … tard, moi … texto, molestar |, molle, mon auto, mon dieu, mon … arrete, mon … aux, mon … d
  -0.6: mon … dans, mon … le, mon … pere, money back, moon, more texting, more to, more … for, more … from
  -0.6: more … me, more … to, mothe-, moved in, msj, much … it, munro, munro |, muted, muy … el, my bag
  -0.6: my hands, my head, my husband, my knees, my list, my messages, my mind, my office, my permission
  -0.6: my place, my plan, my texts, my … all, my … card, my … fixed, my … go, my … gone, my … lol, my … said
  -0.6: my … tag, my … text, my … what, n arrete, n existe, n put, n … quand, nada aqui, nada por, nada … eso
  -0.6: nada … textos, nadie contesta, nah take, name from, nans, national do, national … not, ne recois
  -0.6: ne souhaite, ne … avez, ne … me, ne … recevoir, ne … rien, necesario, need … bike, need … call
  -0.6: need … for, need … more, need … receipt, need … stop, negocio |, network is, never bring, never … her
  -0.6: next time, nix, no acepto, no alcanzo, no autorizo, no offense, no paran, no queria, no recibir
  -0.6: no recuerdo, no vuelvo, no … after, no … bicis, no … contacten, no … esperar, no … estar, no … esten
  -0.6: no … estos, no … gracias, no … llegan, no … lleguen, no … molesten, no … molestia, no … permiso
  -0.6: no … porque, no … se, no … to, nomas la, non j, not afford, not ever, not fix, not match, not mind
  -0.6: not subscribe, not understand, not … anybody, not … do, not … home, not … out, not … think
  -0.6: notificacion, nouveau velo, nouvelle … est, now ever, now lol, now please, nuestra, number alone
  -0.6: number deleted, number immediately, number … never, numero yo, numero … cadre, numero … merci
  -0.6: nunca puse, o la, occas-, of NUMBER, of an, of everything, of texting, of … group, of … messages
  -0.6: of … text, off if, off list, off … bed, off … do, off … for, off … me, offense, offense but, ofrece
  -0.6: oil, ok … for, ok … it, ok … stop, ok … text, old … to, olvide mi, olviden, olvido, on annule
  -0.6: on read, on some, on top, on … as, on … call, on … e, on … national, on … now, on … old, on … please
  -0.6: on … quittes, on … rack, on … so, on … street, on … telephone, on … the, once, one, one today
  -0.6: one … to, only have, only way, only … for, open the, open … NUMBER, operation, opting for, options |
  -0.6: or nah, or shine, or … to, original |, orlan-, orlando, otra bici, otro numero, otw, ou … avez
  -0.6: oublie, oublie moi, oubliez ca, oui … ca, out at, out or, outside … shop, over … phone, overs-
  -0.6: pack it, packa-, package, pagar |, paint |, papel-, par courriel, par sms, para emergencias
  -0.6: para recoger, para … la, parade, paren de, paren el, park |, parle a, part of, parte-, pas attendre
  -0.6: pas ete, pas vu, pas … au, pas … ecole, pas … etre, pas … plus, pas … publicite, pas … sondage, pasas
  -0.6: paso en, paso … la, pass … the, passant, password, pay with, pay … the, payer |, pedal … off, pedal-
  -0.6: pedaler, peint-, peinture, penda-, pendant, pensez, peppe-, pepper, perdu le, permiso para
  -0.6: permission … text, pero … bien, pero … quiero, perra, petites, petites roues, petrol, phone because
  -0.6: phone not, phone taken, photos |, physi-, picked it, picked … up, picture |, pictures |, pidiendo
  -0.6: pied |, pienso y, pienso … le, pierdo, pieza-, piezas, pigeo-, pila |, pile, pinch-, ping, pis les
  -0.6: piss, piss off, pit, pit stop, pitch is, place … is, please and, please discontinue, please inform
  -0.6: please just, please lol, please my, please pass, please pull, please unsubscribe, please … all
  -0.6: please … mine, please … off, please … them, plein-, plus svp, plus … avec, plus … seul, pneus d
  -0.6: pneus … hiver, poder ir, podrian, point |, pongale, por fin, por si, por … a, por … si
  -0.6: porter plainte, pot, poube-, pound-, pounds, pour cette, pour l, pour votre, pour … bon, pour … la
  -0.6: pour … messages, pour … roue, pour … svp, pour … tirage, pour … tune, pourq-, pourquoi, pourriez
  -0.6: pourriez vous, pouss-, pouvez … juste, power-, praka-, prakash, pre, prefer not, preferiria
  -0.6: preguntaron, prenez le, presion, pression, pret avant, pretty … with, preuv-, preuve, printemps, pro
  -0.6: probe, probl-, profe, project, promociones |, promoted, promotions, propre, proverb, pu client
  -0.6: pu … message, pu … texto, pub svp, pueda, puede llamar, puede quitar, puede … la, pueden quitar
  -0.6: pueden … de, puedes, puedo ir, puedo pagar, puedo |, puis, pulgadas, pulgadas |, pus de, puse … no
  -0.6: pusieron mal, qu … peut, quand il, quarter, que di, que dice, que tengan, que voy, que … atendio
  -0.6: que … lui, que … mandan, que … mensajes, que … quiero, que … quiten, que … viens, quedo como
  -0.6: quedo … nueva, queen, quel … la, quelle est, qui etes, qui … en, qui … mange, quiero dejar
  -0.6: quiero esperar, quiero los, quiero … bici, quiero … textos, quit … with, quitame … la, quitar el
  -0.6: quitar mi, quite el, quitele la, quitenle, quitenme … los, quitenos, quito el, quits, rail, rain or
  -0.6: rain … shine, rains, ralei-, raleigh, rappel |, rappels svp, rdv de, reacted, read |
  -0.6: receive … messages, rechina, rechinar |, recibir mas, recibir … mensajes, reclamo, recogi |
  -0.6: recois un, recommend, recu … texto, recuerdo, red one, refra-, refrain, refrain from, regalo |
  -0.6: regar-, regis-, rei, relan-, remettez moi, remettre, remis, removal |, remove mon, remove your
  -0.6: remove … numero, remove … please, remuevan, remuevan mi, rendu la, renta, rental |, renvo-
  -0.6: replace the, repondu au, report to, report … the, reporte, repuesto, reserve, resiliez, retirer de
  -0.6: return it, rfc, ride … NUMBER, rides … new, rien pour, rien savoir, rien … tout, rubbing, rubs
  -0.6: ruedi-, rueditas, saber … de, sacan de, saco, sacre-, sacrez, said i, said it, said never, said … and
  -0.6: said … the, sais, sale end, salga-, salgo de, salid-, salir-, salirme, saludos desde, salut, same day
  -0.6: sans mon, saqueme, saquenme … la, satis-, saw it, say it, say stop, says bring, se cual, se … borro
  -0.6: se … olvido, se … un, seala-, sealant, seatp-, seatpost, secti-, section, see it, see … it, seein-
  -0.6: seeing, sell my, semaines |, semaines … j, send … to, sending these, sending |, senior discount
  -0.6: sent that, ser |, serait mieux, serial … is, sert, servent, set this, seul message, seul |, shall
  -0.6: sharp-, shima-, shimano, shoot, shop dog, shop never, shop on, shop … anymore, should … a
  -0.6: should … call, should … the, show me, shut off, si queria, si voy, si you, si … continuez, si … en
  -0.6: si … los, side of, siemp-, siempre, sigue … el, sin querer, sin … por, since last, since yesterday
  -0.6: slaqu-, slept, small, smell, smell-, smells, smoot-, smooth, sms from, sms … la, sms … the, snake
  -0.6: snake |, snapped |, snow, so kind, so long, so not, so now, so stop, so … as, so … did, so … for
  -0.6: so … me, so … need, so … stop, so … who, sobro, sola, sold out, someones … is, son unos, sonner
  -0.6: sors moi, sortir de, spamming me, spend, spoilers, sponsor, squeaking, squee-, starting, still there
  -0.6: still waiting, still want, still … me, still … on, stole-, stolen, stop already, stop lying
  -0.6: stop merci, stop near, stop on, stop sign, stop texts, stop them, stop … now, stop … please
  -0.6: stop … repair, stop … text, stop … your, stopping |, strav-, strava, strip-, stuck on
  -0.6: student discount, su texto, su … es, su … por, subir, submi-, submit, subscription, such good
  -0.6: suelten, suficiente con, suficiente |, sugar, suis … encore, suis … inscrit, suis … la, supon-
  -0.6: supone, supprimez mon, sus avisos, sus … a, suspendan, suya, svp arreter, svp lol, svp on, svp pu
  -0.6: synth-, synthetic, syste-, tab, take … down, talk … text, tanti-, taxes incluses, te, teach, teeth |
  -0.6: temps, tendra, tengo … la, tenia-, tenian, terri-, text again, text back, text when, text … am
  -0.6: text … anymore, text … fine, text … me, text … on, text … work, texte pu, texte … quand, textean
  -0.6: textearme |, textees |, textez … NUMBER, texting |, texting … from, texto ok, texto que, texto … moi
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
  -0.6: up in, up no, up … my, up … texts, urs |, usele-, useless, using my, uso |, ustedes … de
  -0.6: ustedes … se, usual |, va bien, va etre, va le, va … la, vais porter, vais … etre, vais … la, vale la
  -0.6: vale … pena, valvu-, valvula, vayan a, vayanse al, veill-, veille, velo il, velo … au, velo … moi
  -0.6: vendan, vente |, verifier |, versi-, version, veux parler, veux un, veux … attendre, veux … un
  -0.6: veux … vous, vez, vi en, vibre-, vibrer, vient a, vodaf-, vodafone, voici la, vol, volver a, vomi
  -0.6: vos pubs, vos … d, vos … de, vos … merci, vos … svp, votre employe, votre … svp, voulo-, vouloir
  -0.6: voulu, vous a, vous apporte, vous continuez, vous juste, vous reponds, vous voir, vous … arreter
  -0.6: vous … enlever, vous … pour, voy saliendo, voy … bloquear, voy … camino, voy … la, voy … poner
  -0.6: voyons … j, voz, vrai, vuelvas a, wait list, walked in, walma-, walmart, want no, want the, want them
  -0.6: want you, want … anymore, want … get, want … hear, want … keep, want … on, want … text, wants the
  -0.6: wants them, wash it, waste, wat is, ways, week i, weekends, weeks, weird, well, well be, were not
  -0.6: were … of, wet, what can, wheeled, when … am, when … my, where it, where … at, where … my
  -0.6: which … for, who … jk, who … them, why … it, wife … the, will kill, will send, will the, will … get
  -0.6: will … make, will … my, wish … stop, with NUMBER, with … for, with … on, withdraw, without asking
  -0.6: without me, without my, wk |, wonderful, worked |, would … taken, would … the, wrong side, y dejen
  -0.6: y es, y estoy, y siguen, y … du, y … son, yo dije, yo … puse, you, you come, you dejenlo, you delete
  -0.6: you is, you kindly, you leave, you look, you mauvais, you message, you mind, you scratched
  -0.6: you terminaron, you to, you … bueno, you … closed, you … home, you … ins, you … know, you … lol
  -0.6: you … match, you … necesito, you … recogi, you … remove, you … se, you … sirve, you … su, you … text
  -0.6: your account, your brother, your car, your father, your mom, your own, your stuff, your text
  -0.6: your way, your … ah, zip it, zippe-, zipper, | annulez, | appelle, | apply, | approve, | arretes
  -0.6: | buzz, | cancelle, | car, | chuck, | class, | continuez, | criss, | day, | deactivate, | dead
  -0.6: | debarquez, | derniere, | desactiver, | desactivez, | desuscribir, | detengan, | dimanche, | double
  -0.6: | eliminame, | era, | espero, | finalement, | finished, | flat, | frr, | gift, | habra, | hard, | hit
  -0.6: | inscrite, | jaja, | keys, | maudit, | meeting, | montrez, | nix, | paro, | picked, | pierdan
  -0.6: | piss, | porfa, | pour, | preferiria, | priere, | quiteme, | quitenle, | rappelez, | resiliez
  -0.6: | rides, | ring, | sacrez, | sat, | saw, | se, | seguro, | sera, | show, | slow, | stupid, | sub
  -0.6: | suena, | texteame, | thursday, | tio, | touchez, | traje, | uncle, | what, | worry, | would
  -0.6: | … abierto, | … acepto, | … achetez, | … agree, | … annoying, | … apago, | … arrived, | … asiento
  -0.6: | … autorice, | … behind, | … birthday, | … black, | … brakes, | … buying, | … cancelo, | … charged
  -0.6: | … cleaning, | … cobraron, | … comme, | … conduis, | … confirme, | … consent, | … could, | … cut
  -0.6: | … darme, | … descuento, | … dicen, | … did, | … dois, | … doit, | … donne, | … english, | … enlever
  -0.6: | … esperando, | … everything, | … fair, | … for, | … forget, | … funny, | … further, | … gasten
  -0.6: | … gone, | … grasias, | … guidon, | … hasta, | … interest, | … juste, | … key, | … koi, | … lawyer
  -0.6: | … llega, | … lo, | … luego, | … molesta, | … musubi, | … navidad, | … no, | … often, | … once
  -0.6: | … parar, | … parfait, | … partir, | … pics, | … playing, | … pocket, | … policy, | … quel, | … rain
  -0.6: | … replied, | … report, | … request, | … retire, | … rode, | … sacan, | … saturday, | … selle
  -0.6: | … semaines, | … set, | … shift, | … sirve, | … spamming, | … stuck, | … systeme, | … tes, | … test
  -0.6: | … texts, | … they, | … tiens, | … til, | … tires, | … tmr, | … tune, | … turn, | … urge, | … valve
  -0.6: | … veu, | … warranty, | … was, | … well, | … worrying, | … zapatos, ~_aga, ~_alo, ~_ang, ~_boi
  -0.6: ~_bos, ~_br, ~_car, ~_clu, ~_crt, ~_cub, ~_dai, ~_del, ~_dy, ~_fa, ~_fai, ~_fix, ~_foo, ~_fou, ~_fro
  -0.6: ~_gen, ~_hap, ~_has, ~_ira, ~_jul, ~_jum, ~_kin, ~_lah, ~_le, ~_low, ~_ma, ~_mac, ~_men, ~_mes, ~_nie
  -0.6: ~_nm, ~_noc, ~_of, ~_oil, ~_pal, ~_pur, ~_qui, ~_rd, ~_rep, ~_spo, ~_stu, ~_sue, ~_sys, ~_te_, ~_th
  -0.6: ~_tha, ~_tro, ~_typ, ~_usi, ~_ve, ~_vez, ~aber, ~abri, ~acka, ~acke, ~acti, ~adme, ~ads, ~agam, ~agu
  -0.6: ~air_, ~aite, ~ajer, ~ake, ~alei, ~alls, ~alut, ~aman, ~amb, ~anag, ~anch, ~ang, ~appr, ~ara, ~ard
  -0.6: ~ard_, ~arde, ~ared, ~arm, ~arma, ~art, ~ashi, ~asic, ~ass, ~at_, ~athe, ~atio, ~atro, ~auri, ~aux
  -0.6: ~avo, ~avo_, ~aw_, ~basi, ~bbin, ~bea, ~beg_, ~begg, ~blem, ~bmi, ~boar, ~bra_, ~cab, ~car, ~ciar
  -0.6: ~cibi, ~cid, ~ckag, ~cked, ~cku, ~ckup, ~coch, ~cora, ~cric, ~crir, ~crt, ~crtc, ~cti, ~cto, ~cub
  -0.6: ~cupa, ~cutt, ~dal_, ~dan_, ~dat, ~dav, ~ddi, ~denu, ~depl, ~der_, ~dera, ~desp, ~dess, ~det, ~dez_
  -0.6: ~dia_, ~dise, ~dni, ~doc_, ~don, ~driv, ~dro, ~dver, ~dyi, ~dyin, ~eade, ~ear, ~ec_, ~ecer, ~eci
  -0.6: ~ed_, ~eda, ~edal, ~eddi, ~ede, ~eeks, ~efer, ~efra, ~eggi, ~ego_, ~eill, ~eird, ~eit, ~elam, ~eld_
  -0.6: ~elp_, ~embe, ~eme, ~eme_, ~emp, ~emps, ~en_, ~ens, ~ep_, ~erap, ~erdo, ~es_, ~esm, ~ess, ~etan, ~ety
  -0.6: ~ety_, ~eup, ~eva, ~even, ~ewor, ~exce, ~fact, ~fens, ~fici, ~fix, ~flag, ~fou, ~fre, ~fro, ~fte
  -0.6: ~fter, ~fur, ~ganm, ~gas, ~ge_, ~gent, ~gere, ~glas, ~gns, ~gns_, ~gra_, ~greg, ~gui_, ~happ, ~has
  -0.6: ~hay, ~haya, ~he_, ~hima, ~hoos, ~hor, ~hou, ~hum, ~iaj, ~ice_, ~icos, ~iday, ~ide, ~ided, ~idn
  -0.6: ~iels, ~iere, ~ieta, ~ieux, ~igeo, ~igns, ~igo, ~ije_, ~iler, ~ilk, ~imer, ~imo, ~inac, ~ind_, ~ini
  -0.6: ~inie, ~ione, ~ios_, ~iot, ~ipp, ~ismo, ~ist, ~ivar, ~ivew, ~ivie, ~jit, ~jul, ~jump, ~just, ~kag
  -0.6: ~kage, ~kan_, ~kes, ~kup, ~kup_, ~lab_, ~lad_, ~larm, ~lash, ~lav, ~lec, ~led_, ~leig, ~let, ~lets
  -0.6: ~lf_, ~libe, ~lico, ~lirm, ~lla_, ~lled, ~lmos, ~loir, ~loy, ~lp_, ~lsew, ~luya, ~mach, ~make, ~man
  -0.6: ~ment, ~mes, ~mid, ~mily, ~mis, ~mmut, ~mone, ~mpin, ~msj_, ~namo, ~natu, ~nda, ~nde, ~ndin, ~nenr
  -0.6: ~net, ~nfo_, ~ng_, ~nig, ~nita, ~nk_, ~nloc, ~ns_, ~nseg, ~nsh, ~oam, ~oar, ~oard, ~obl, ~obre, ~odo_
  -0.6: ~oe_, ~oil, ~oir_, ~oji, ~oke_, ~old, ~ole, ~oll, ~ollo, ~ond, ~onec, ~onti, ~oom, ~oord, ~oot, ~ope
  -0.6: ~opi, ~or_, ~ord_, ~ort, ~ou_, ~oube, ~oud, ~oug, ~ough, ~ould, ~ount, ~ourq, ~ouve, ~pati, ~ped
  -0.6: ~peda, ~pese, ~pie, ~pies, ~pige, ~pil, ~pill, ~piti, ~pla, ~pok, ~pond, ~poso, ~poub, ~pour, ~ppe
  -0.6: ~pped, ~preu, ~puer, ~puta, ~race, ~raj, ~rcie, ~reez, ~refe, ~ren, ~reno, ~res, ~retr, ~reuv, ~rian
  -0.6: ~ribl, ~rire, ~rite, ~rlos, ~rna, ~rned, ~rnt, ~rnt_, ~rom, ~rome, ~roni, ~rrer, ~rrid, ~rry, ~rry_
  -0.6: ~rtc, ~rtc_, ~rtu, ~saje, ~saro, ~sco, ~se_, ~seg, ~segu, ~sel, ~sen_, ~sewh, ~sey, ~sj_, ~slaq
  -0.6: ~smal, ~smo_, ~sor, ~soup, ~sper, ~spie, ~ssib, ~st_, ~sta, ~sti, ~stim, ~sto_, ~stud, ~subm, ~supp
  -0.6: ~sys, ~syst, ~tas, ~tea, ~teal, ~tem, ~tent, ~tes_, ~thos, ~ti_, ~tion, ~trea, ~tret, ~tsi, ~tsid
  -0.6: ~turn, ~ua_, ~ubm, ~ubmi, ~ucho, ~uedi, ~ueez, ~ueja, ~uela, ~uevo, ~uge_, ~ugh, ~uld, ~uld_, ~uloi
  -0.6: ~uma, ~unc, ~unen, ~unlo, ~urp, ~use, ~uten, ~uti, ~vanm, ~ven, ~vew, ~vewa, ~viaj, ~vic, ~vio_
  -0.6: ~vita, ~weir, ~wet_, ~wo_, ~xce, ~yone, ~you_, ~yst, ~yste
  -0.7: (these), 3rd floor, NAME can, NAME … today, NUMBER by, NUMBER dollars, NUMBER juin, NUMBER kilos
  -0.7: NUMBER months, NUMBER my, NUMBER piasses, NUMBER right, NUMBER rue, NUMBER semaines, NUMBER sharp
  -0.7: NUMBER texts, NUMBER … bien, NUMBER … left, NUMBER … please, NUMBER … so, a cat, a chaque, a como
  -0.7: a escribirme, a family, a llegar, a mandar, a me, a medium, a poner, a problem, a receipt, a store
  -0.7: a texter, a tree, a … discount, a … ecole, a … envers, a … gars, a … if, a … oui, a … text, about you
  -0.7: abrir, accen-, accord pour, acepta, acepte yo, achale, add … to, aerob-, aerobars, affor-, afford
  -0.7: afina-, after this, afternoon |, again … i, agua, ahi le, ahi … no, ahi … va, ai assez, ai des, ai tu
  -0.7: ai … envie, ai … souvenir, aimerais que, airpo-, al cel, al mio, alarm … not, alarma, alarme, algun
  -0.7: all are, all day, all … it, allez vous, alloy, already told, am going, am opting, am … at, am … going
  -0.7: am … now, am … out, am … take, am … there, amari-, amarr-, amazi-, amazing, and a, and take
  -0.7: and … texting, and … that, and … too, and … we, and … your, andar, angry>want, anniv, annulez
  -0.7: annulez le, ans … je, answer to, anulen, any chance, any update, any … from, anymore … do, apaga-
  -0.7: app NUMBER, appelez … textez, appor-, appreciate, appt, apres la, apretada, apt, apunt-, are off
  -0.7: are there, are … located, are … out, arme, aroun-, around, around NUMBER, arret … bus, arrete a
  -0.7: arrete les, arrete … NUMBER, arrete … m, arretent, arreter les, arreter … m, arretez ca, arretez donc
  -0.7: arretez la, arrib-, arriba, arrives |, ask my, asked you, asked … to, assez pour, assez … moi, asust-
  -0.7: at first, at lunch, at wrong, at … bus, at … end, at … lol, at … or, ate my, ate the, atenc-
  -0.7: atencion, attendant, attor-, attorney, aunti-, auntie, autorisation |, autorise ces, autorise |
  -0.7: autre … svp, avec mes, avec une, avec … panier, avez mis, avez sauve, avez … eu, avez … texte
  -0.7: avisar |, avise, avisele, avisen a, avisen … mi, ayer y, baba, back off, back on, back … the, bag of
  -0.7: bagag-, baja a, baja la, baja … mi, bajam-, bajem-, bajeme, bande-, bank, banne-, banner, bar end
  -0.7: barri-, barrio, bathroom, bbq, bcp, bday, be … the, be … this, be … with, beate-, beater, because you
  -0.7: been … there, beg you, being dramatic, being so, bequille |, berri, berth, bes, betch-, betcha
  -0.7: better for, bf, bibs, bici vieja, bici … y, bien recu, bienvenida, bike rides, bike share, bike will
  -0.7: bike … like, biscu-, bit |, blanca, blank, bless |, blocking … number, bloqueados, bloquer, bluet-
  -0.7: bluetooth, bmw, bonne fin, bonne … de, book, bored, borrenme de, both of, bothering, bothering me
  -0.7: boucle, brakes on, branc-, branche, breat-, bridg-, bridge, brinc-, bring, bring own, bring the
  -0.7: bringing it, bro stop, buenas noches, buggi-, business … you, but is, but … more, button |, buys
  -0.7: by sms, by … please, c combien, c … annule, c … ben, c … fait, c … juste, c … vrai, ca coute, ca je
  -0.7: ca … dit, ca … tente, cabe, cadeau |, cadre |, caigo, caigo |, calen-, call about, call your, cambien
  -0.7: came, came in, can go, can say, can see, can text, can the, can … give, can … leave, can … remove
  -0.7: can … return, can … swap, cancel … i, cancel … order, capable de, caps, car is, cara, carbono
  -0.7: card for, cards |, care |, casil-, casilla, cat |, ce … NAME, ce … on, cease … desist, cel … el
  -0.7: ces textos, ces … la, cessez … m, chainring, change, change the, chaque fois, charged for
  -0.7: check … spam, chick-, choco-, choisi, chuck, chut, claro que, clear-, click |, clicking, clicks
  -0.7: cobran por, coche … case, codigo … me, colom-, color-, comad-, comadre, combo, come by, come on
  -0.7: come … of, comer |, coming back, comme ca, comment on, como NUMBER, como es, como la, computer
  -0.7: con el, con sus, con … queda, con … reparacion, condition, conduisant, consentir, contactar |
  -0.7: contacten, contacter |, contactez, contactos, contacts |, continue, contratando, contratando |
  -0.7: coria-, coriander, cotiz-, coule-, couleur, count … out, counter no, coupez le, coupons, cours de
  -0.7: cours-, course, couvr-, crew, criss, cual … la, cualq-, cualquier, cuando llegue, cuando … la
  -0.7: cuando … lista, cuantas millas, cuanto me, cuenta que, cuenta … no, culpa, custom, customer and
  -0.7: customer … me, customer … so, cut it, cut me, d oeuvre, d urgence, d … ca, d … de, d … est, damag-
  -0.7: dan clases, day is, de aceite, de acuerdo, de adelante, de borrar, de bus, de cesser, de datos
  -0.7: de enfrente, de facture, de grincer, de hacer, de mes, de obra, de personnel, de retirer
  -0.7: de sollicitation, de sondage, de ton, de travailler, de … commande, de … droit, de … empresa
  -0.7: de … envois, de … facture, de … jaja, de … listes, de … lo, de … systeme, de … trabajo, de … vez
  -0.7: deact-, deals |, debarquez, deber-, dec, degag-, dejamela, dejar de, dejen … mandar, dejenla, dejenlo
  -0.7: dejo … bici, delete cuadro, delete … photo, demande d, depen-, deposite, deposito, depuis quand
  -0.7: derailleur … en, derange, derec-, derniere, derniere fois, des … svp, desactiver, desactivez
  -0.7: desafiliar, desas-, desastre, desinscrivez, desinscrivez moi, desire, dessi-, dessin, desuscribir
  -0.7: deux, devant la, devis, devol-, dice … y, did no, did … say, did … such, did … you, dieu, digan
  -0.7: diner, dio, dios se, dios |, direction, disque, dit de, ditch my, ditch … number, dites merci, dj
  -0.7: do we, do … cancel, do … check, do … close, do … come, do … cut, do … forget, do … laugh, do … mind
  -0.7: do … owe, do … remove, do … reply, do … the, doble, doctor, does she, does … fit, does … in, don … el
  -0.7: donc j, done … the, dort, dos veces, down the, down … the, dozen, drama-, dramatic, draw, droit |
  -0.7: drop bars, dropped … in, du cash, du stationnement, du … avec, dulce, dulce |, eat |, ecrire svp
  -0.7: ecrire |, ecris moi, ecrive, ecrivez … je, effacez le, egrat-, el cuadro, el fin, el gato, el gerente
  -0.7: el lavado, el miercoles, el muchacho, el pelo, el tubo, el … con, el … nuevo, el … pero, el … por
  -0.7: el … si, eliminar, email is, email no, emoci-, empen-, en NUMBER, en attendant, en caja
  -0.7: en conduisant, en deuil, en efectivo, en espanol, en google, en ninguna, en peux, en reunion
  -0.7: en … telefono, en … trabajo, en … trop, en … un, en … you, end cap, end of, end the, enfant |
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
  -0.7: i … smoking, i … taken, i … them, i … thinking, if the, if there, il me, il … combien, il … la
  -0.7: important, in one, in … day, in … it, in … min, in … or, inbox, inclus |, info please, inquiete |
  -0.7: inscription, inscrit |, inscrivez moi, inspe-, install, interview, into the, invoi-, ipads, is anyone
  -0.7: is full, is giving, is late, is more, is on, is only, is plenty, is spam, is texting, is what, is why
  -0.7: is … as, is … consent, is … difference, is … enough, is … last, is … news, is … nice, is … or
  -0.7: is … sign, is … that, is … third, it and, it done, it just, it next, it over, it until, it will
  -0.7: it worth, it … be, it … fine, it … has, it … please, j autorise, j peux, j … peux, jajaj, jamais … je
  -0.7: je debarque, je finis, je mesure, je parle, je this, je … ailleurs, je … arreter, je … autorise
  -0.7: je … aux, je … demain, je … desabonne, je … envoie, je … j, je … ma, je … ne, je … retire, je … stop
  -0.7: je … venir, jello, jeudi, jk it, juron-, jurong, just wondering, just … here, just … one, just … your
  -0.7: juste les, juste … je, kebab, keep … on, keep … posted, keeps, kenya-, kille-, kindly remove
  -0.7: kindly send, kiosq-, kiosque, knee, knees |, knew, know where, l alarme, l envers, l … je, l … laisse
  -0.7: la alarma, la app, la bequille, la carte, la clase, la direction, la foto, la lluvia, la mas, la mesa
  -0.7: la nina, la parada, la peine, la poste, la quiero, la svp, la … ahi, la … ayer, la … ca, la … dans
  -0.7: la … merci, la … o, la … pis, la … sur, la … vieja, labou-, labour, lache … la, lachez … telephone
  -0.7: ladil-, ladilla, lados, laiss-, laisse la, laisse mes, laissez tomber, las fotos, las llantas
  -0.7: las llaves, las … am, las … me, last night, last … i, last … please, laugh |, laund-, law>list
  -0.7: law>more, le contact, le devis, le garde, le hago, le menage, le pongo, le rdv, le service, le ticket
  -0.7: le … donc, le … las, least, leave |, leaving now, lecture, left, left … on, legen-, legend, lend
  -0.7: lengu-, les, les gars, les liens, les notifications, les pido, les textos, les … je, les … mais
  -0.7: let it, let … think, liens, life is, lift |, like i, like my, like the, like … am, like … be, line no
  -0.7: lips, list is, list … you, lista la, liste … attente, listes, llamame, llaves, llenan, llevo, lluev-
  -0.7: lo mismo, login, logo, longer … to, los recordatorios, los voy, los … por, los … que, los … yo
  -0.7: lost NUMBER, louise |, love … guys, lube, lumieres, luz en, luz … la, lying, m avoir, m … de, m … des
  -0.7: m … lol, ma mere, ma … c, ma … m, ma … n, magazine, main … oeuvre, mair, mais … mon, make the
  -0.7: make this, mandar mensajes, mandar nada, mandaron la, mande la, manden el, mandes nada, mando foto
  -0.7: mano … obra, marathon plus, mardi … est, mari … est, marketing |, marre, mas avisos, mas y, mas … la
  -0.7: me, me back, me bajo, me contacten, me deja, me desinscrire, me doy, me envien, me esten, me los
  -0.7: me mando, me moleste, me posted, me queda, me quedo, me quiten, me retire, me retirer, me sacan
  -0.7: me salgo, me textees, me textez, me urge, me we, me … but, me … dar, me … delete, me … in, me … list
  -0.7: me … llamar, me … lol, me … pu, me … stop, me … sus, me … tu, me … will, me … work, me>texts, me>want
  -0.7: mean |, measu-, media, medic-, mejor no, mejor … no, menos |, mensa-, mensaje dice, mensaje en
  -0.7: mensajes … mi, mensajes … no, menti-, menvoye, merci bcp, merci bien, mes freins, mes pneus
  -0.7: mes textos, mes … de, mesa, mess, message d, message je, message sur, message … i, message … you
  -0.7: messages a, messages from, messages merci, messages please, messages sur, messages texte
  -0.7: messages … not, mets moi, mettez le, mettez … sur, mi cel, mi consentimiento, mi … va, mick
  -0.7: miercoles |, mieux, mile, minim-, minor-, minors, minutos, mis le, mis … mauvais, mitad, mjs, moi pas
  -0.7: moi plutot, moi pour, moi pouvez, moi pus, moi … adresse, moi … la, moi … textos, moins de, mole
  -0.7: molesten |, mom i, momentito, mon abonnement, mon cadenas, mon courriel, mon … sans, mon … se
  -0.7: month is, montrez, morad-, more … the, more>angry, more>list, mostl-, mostly, mother, mothers day
  -0.7: movie, moyeu |, msjs, mubarak to, muchos mensajes, mueva-, muevan, mug, musub-, musubi, muy alto
  -0.7: my car, my card, my company, my consent, my contact, my contacts, my file, my frame, my granddaughter
  -0.7: my hand, my house, my info, my other, my shoes, my spot, my text, my … about, my … deleted, my … has
  -0.7: my … still, my … were, myself |, n autorise, n … autorise, na |, name the, national, navid-, navidad
  -0.7: ne faites, ne repondez, necessaire, necessary, necessary |, need for, need … cancel, needs to, netfl-
  -0.7: netflix, never … found, new year, next door, ni NUMBER, ningun … mas, ninguna lista, no cap
  -0.7: no contactar, no eso, no gasten, no interest, no les, no molestar, no off, no paro, no please
  -0.7: no reply, no suena, no thx, no … apaga, no … contestar, no … did, no … envien, no … from
  -0.7: no … interesado, no … llamen, no … message, no … muevan, no … needed, no … pedi, no … ruido
  -0.7: no … saber, no … sigan, no … sin, no … texting, no … thing, no … todavia, no … will, no … yet, noche-
  -0.7: noches, noise |, nombre you, non … pour, nos … a, not cancel, not delete, not forget, not heard
  -0.7: not laugh, not like, not open, not receive, not reply, not signing, not … dare, not … delete
  -0.7: not … enough, not … ever, not … is, not … it, not … send, not … take, not … thanks, not … them
  -0.7: notificaciones, now thanks, now … does, ntp, number bus, number does, number … on, occupe des, oeuvr-
  -0.7: oeuvre, of all, of the, of … NUMBER, of … so, of … stop, ofertas |, off now, off on, off … he
  -0.7: off … it, off … list, off … on, off … text, off … texting, oh my, oiga, ok do, ok if, ok la, ok no
  -0.7: ok so, ok stop, ola, old tires, old … i, on and, on en, on main, on saturday, on there, on … cards
  -0.7: on … day, on … frame, on … left, on … receipt, on … vendu, once … month, one for, one from, one not
  -0.7: one … time, only text, only … in, only … me, open on, openi-, opt for, opt … out, opt … the, option |
  -0.7: options, or do, or you, orden |, order it, osier, otez … nom, otherwise, ou est, ou j, ou vous
  -0.7: ou … l, oublie ca, oubliez … numero, oui pour, out i, out … i, out … my, outil-, outils, ouvri-
  -0.7: ouvrir, overn-, overnight, oxido, packed, padrisima, pads |, panic, pants, par le, par … svp
  -0.7: para alla, para este, para mensajes, para que, para … NUMBER, para … mensajes, para … numero
  -0.7: para … rechinar, parale, paran, parfa-, parler |, parler … gerant, parri-, parrilla, parte |
  -0.7: pas repondre, pas souvenir, pas textez, pas … chum, pas … grincer, pas … permission, pas … pub
  -0.7: pas … sollicitation, pas … tu, paso manana, pass on, passe … soir, passw-, patate |, payda-, payday
  -0.7: peine, pense … j, perdon por, perdu ma, permanently |, permission to, perro … comio, person |
  -0.7: personne qui, pesad-, petit, petite, peux … de, peux … repondre, peux … venir, phone so, phone … my
  -0.7: piass-, piasses, picked … my, picks, pierd-, pis le, plans, plate-, plato, please be, please call
  -0.7: please cancel, please drop, please forget, please leave, please stop, please … no, please … text
  -0.7: please … us, plus d, plus par, plus un, plus vos, plus … du, poche, police report, policia, policy |
  -0.7: pongan, pont, por aca, por … NUMBER, por … de, por … favor, por … medio, por … mejor, por … que
  -0.7: porque me, porque … me, portavasos, porter, portl-, portland, pour la, pour … cadeau, pour … garantie
  -0.7: pour … que, pouvez … enlever, pq, pray … me, preferencia, preguntar, preguntas, prenez votre
  -0.7: prenez … temps, pressure, presu-, presupuesto, primero, print |, proche, progr-, proje-, promise
  -0.7: promised, promocion, promos svp, promp-, prompt, prueb-, pu besoin, pub |, publicidad no
  -0.7: publicidad |, puede |, puedo … con, pulga-, purge … number, purpl-, purple, pus |, puse que
  -0.7: puse … numero, push, put in, quand c, quand vous, quand … ai, que fastidio, que hace, que incluye
  -0.7: que j, que ladilla, que ma, que pedi, que … attends, que … avais, que … avisen, que … buen
  -0.7: que … cobraron, que … escriban, que … estan, que … hace, que … hay, que … travaille, quejo
  -0.7: quel droit, quell-, quelle, quelle … votre, quelqu … d, querer, queue number, quiero cancelar
  -0.7: quiero recibir, quiero … a, quiero … el, quiero … mas, quiet |, quit sending, quit the, quit with
  -0.7: quita … numero, quitaron, quiten el, quiten … nombre, quitenlo, quitenme … la, quitt, quitte pas
  -0.7: quoi, rabais etudiant, raiso-, raison, rayar-, rayaron, rayons, react-, read the, read … i, ready to
  -0.7: recal-, recall, receive, receiving, recevoir sa, recevoir |, recevoir … textos, reciba, recibir esto
  -0.7: recibir mensajes, recibir textos, recojo, recu de, recue-, reecr-, regano, registry |, reloj
  -0.7: remboursement, remboursez, remember me, remettez, reminders |, removal, remove>remove, removed the
  -0.7: remover mi, rempli, replace, reply … to, repue-, resch-, reschedule, resea-, reseau, resend |
  -0.7: reservation, resilie, result, resum-, resume, retab-, retablissement, retirar, retire de, retire mon
  -0.7: retirer mon, retirez … svp, retiro, retrait |, retrouve, ride in, rien qui, rien … de, rien … mon
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
  -0.7: spring |, sry, stag, stall, stats, sticker, still got, stolen so, stoma-, stop c, stop contacting
  -0.7: stop do, stop for, stop les, stop no, stop worrying, stop … NUMBER, stop … est, stop … if, stop … j
  -0.7: stop … me, stop … not, stop … on, stop … textos, stop … these, stopper, stoppez, strike my
  -0.7: strike this, subscribe … to, success, such thing, sue, suis inscrite, suit, supprimer mon
  -0.7: supprimer … numero, sur le, sur … cellulaire, surge-, surgery, svp pas, svp retirer, t en, tacha-
  -0.7: tachame, tachame de, tag |, take bus, take … out, take … the, tampoco |, tannee, tant que, tarda
  -0.7: te extrano, te rappelle, te texte, tell … i, tell … what, telle-, temprano |, tenga, tenga-, tengan
  -0.7: tengo bicicleta, tengo que, terminaron |, terminate, terminen, tes textos, test ride, teste-
  -0.7: text alerts, text stop, text … it, text … other, texte … pu, texteame, textearme, textez plus
  -0.7: textez |, texting lol, texting … please, texto por, texto … favor, texto … suis, textos merci
  -0.7: textos pour, textos … la, textos … no, texts i, texts … i, texts … stop, texts … you, than i, than my
  -0.7: thank god, thanks a, thanks on, that a, that box, that would, that … ok, that … text, that … why
  -0.7: the accident, the bakery, the change, the difference, the front, the gas, the gate, the helmet
  -0.7: the landlord, the library, the mechanic, the neighbor, the next, the rear, the reminders, the rest
  -0.7: the tall, the tires, the truck, the wait, the warranty, the wash, the week, the wifi, the … after
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
  -0.7: una lista, una vez, una … mas, uncheck it, undo, une bonne, une photo, une vraie, until i, up
  -0.7: updates |, urgence, usages, usages |, use … cell, vacan-, vais ailleurs, vais passer, vais … un
  -0.7: value, valve, vamos, veces, veg, velos, vendamela, vendi … bici, vendr-, ver la, veux rien
  -0.7: veux … recevoir, vez que, viend-, vienen, vienes, viens, viens |, vieux peugeot, vitesses, viva
  -0.7: vocal, vos, vos listes, vos rappels, vos sms, vos … j, votre part, votre … m, votre … pas
  -0.7: vous auriez, vous aviez, vous enlevez, vous ne, vous qui, vous svp, vous … dire, vous … ma
  -0.7: vous … moi, vous … plus, vraie, waiting list, wakey, walk ins, want … go, want … no, want … one
  -0.7: want … stop, wanting, was fast, was i, was … before, was … i, was … last, was … so, was … with
  -0.7: way home, we talk, what part, what psi, what would, what … of, whatsapp |, when i, when your
  -0.7: when … bike, when … the, when … you, whens the, where i, which … of, while you, while … wait, who ate
  -0.7: why … not, wifi |, will call, will pass, will wait, will … in, will … with, wish me, wish … receive
  -0.7: with phone, with your, with … and, with … guys, with … messages, withd-, woke, worry pas, worrying
  -0.7: wrap, x favor, xi, xi fa, xi … cai, y les, y … asi, y … aviso, y … mando, yes please, yes that
  -0.7: yes … the, yo les, yo … a, yo … quiero, you believe, you call, you casi, you close, you coming
  -0.7: you cut, you dejen, you estubo, you forgot, you located, you may, you now, you then, you there
  -0.7: you went, you would, you … buy, you … coming, you … delete, you … drop, you … just, you … kids
  -0.7: you … lo, you … los, you … more, you … much, you … number, you … open, you … put, you … quit
  -0.7: you … rock, you … these, you … today, you … vi, you … was, you … with, you>law, your email, your home
  -0.7: your last, your mother, your spam, your … as, your … folder, your … guy, your … just, your … message
  -0.7: your … off, your … take, zumba, | annoying, | anulen, | anyone, | avant, | bajeme, | bloque
  -0.7: | bonsoir, | bringing, | bruh, | cero, | cesser, | change, | cher, | consent, | corten, | debarque
  -0.7: | dejenla, | denme, | desabonnement, | desinscris, | despues, | disable, | discontinue, | disregard
  -0.7: | dry, | efface, | email, | everything, | flip, | forgot, | full, | genre, | gong, | grandma, | hate
  -0.7: | helmet, | kill, | les, | liked, | llame, | mandenme, | mark, | medium, | necesito, | ola, | olvide
  -0.7: | opting, | option, | ou, | pics, | please, | prefiero, | pueden, | pusieron, | queue, | received
  -0.7: | repondez, | running, | screw, | scusez, | sending, | size, | stoppe, | stoppez, | stopping, | stuck
  -0.7: | suis, | tachame, | talk, | teacher, | terminate, | tuesday, | under, | unsolicited, | up
  -0.7: | vendredi, | weekend, | wheres, | … acepte, | … air, | … alarm, | … and, | … answer, | … appelez
  -0.7: | … arret, | … authorized, | … autorise, | … autorizo, | … aux, | … avant, | … bikes, | … bloqueo
  -0.7: | … brutal, | … by, | … cancel, | … casi, | … cat, | … chain, | … chier, | … clique, | … cuanto
  -0.7: | … debarque, | … dejar, | … dejaron, | … doy, | … du, | … dude, | … estubo, | … etais, | … fastidio
  -0.7: | … favor, | … feel, | … fermez, | … fete, | … firme, | … forgot, | … frenos, | … front, | … got
  -0.7: | … grief, | … he, | … ladilla, | … light, | … llamadas, | … llame, | … llanta, | … llantas
  -0.7: | … luces, | … lying, | … manera, | … mesure, | … mets, | … millas, | … mismo, | … missed
  -0.7: | … mothers, | … mouille, | … moving, | … muy, | … my, | … ocupo, | … our, | … page, | … pasar
  -0.7: | … pass, | … pedale, | … pienso, | … pneus, | … police, | … poor, | … prend, | … promo, | … promos
  -0.7: | … quede, | … quitan, | … quito, | … removed, | … respect, | … robot, | … sea, | … soiree, | … tarda
  -0.7: | … tell, | … terminaron, | … tonight, | … voisin, | … vuelvo, | … xi, ~_anc, ~_aro, ~_at, ~_att
  -0.7: ~_aut, ~_bab, ~_bd, ~_bda, ~_cam, ~_cc, ~_co, ~_da, ~_don, ~_eng, ~_eve, ~_fev, ~_ger, ~_hie, ~_hm
  -0.7: ~_hor, ~_hu, ~_hy, ~_ib, ~_iba, ~_il, ~_inb, ~_jo, ~_ju, ~_jud, ~_jus, ~_lec, ~_li, ~_loc, ~_lub
  -0.7: ~_mak, ~_me, ~_me_, ~_ol, ~_on, ~_or, ~_ost, ~_pan, ~_par, ~_ped, ~_plu, ~_pou, ~_ral, ~_re, ~_ri
  -0.7: ~_rob, ~_ros, ~_sak, ~_sel, ~_sem, ~_sol, ~_sry, ~_ter, ~_to, ~_tol, ~_tr, ~_tu_, ~_tur, ~_two, ~_ube
  -0.7: ~_up_, ~_vos, ~_vr, ~_vra, ~_war, ~_we, ~_whi, ~_wok, ~_xx, ~aba, ~ach, ~ach_, ~act, ~ada_, ~ade_
  -0.7: ~adi, ~affo, ~afin, ~aga, ~agai, ~ail, ~aim, ~ain, ~aiss, ~aja_, ~ajam, ~aje, ~aki, ~alar, ~all
  -0.7: ~all_, ~amag, ~ambi, ~ana, ~ana_, ~anc, ~angl, ~ango, ~anse, ~ape, ~appi, ~aren, ~ares, ~arf, ~arfa
  -0.7: ~arme, ~arou, ~assm, ~assw, ~atem, ~att, ~atte, ~aut, ~avau, ~avy, ~awn, ~awn_, ~ayed, ~barb, ~bda
  -0.7: ~bday, ~bird, ~bisc, ~bje, ~bjec, ~blee, ~bon, ~boot, ~bugg, ~came, ~cana, ~cat, ~cat_, ~cci, ~cha
  -0.7: ~ciat, ~cir, ~cken, ~coc, ~cojo, ~cond, ~cont, ~coro, ~crib, ~cs_, ~cten, ~cuit, ~curi, ~dai, ~dal
  -0.7: ~dama, ~dbye, ~deac, ~ded, ~ded_, ~dele, ~dez, ~dow_, ~drai, ~dset, ~dura, ~duri, ~eadi, ~eady, ~earm
  -0.7: ~eart, ~easi, ~ebl, ~ecup, ~edd, ~edin, ~edul, ~eedi, ~eeli, ~eeze, ~efe, ~eft_, ~eivi, ~ela, ~eler
  -0.7: ~end, ~enda, ~eno_, ~ens_, ~ensa, ~enti, ~eon_, ~epa_, ~erac, ~erec, ~erfu, ~ery, ~ery_, ~esi, ~essi
  -0.7: ~esto, ~esum, ~esup, ~eta_, ~ete, ~ete_, ~etez, ~etf, ~etfl, ~etu, ~eud, ~eudi, ~evit, ~evo_, ~evol
  -0.7: ~evue, ~ey_, ~eyes, ~fabo, ~fan, ~fev, ~feve, ~ffo, ~ffor, ~flix, ~fol, ~fole, ~foo, ~ford, ~gai
  -0.7: ~gain, ~gal, ~gel, ~gery, ~get, ~ggi, ~ght_, ~gle, ~gnm, ~gnme, ~good, ~gran, ~hai, ~hak, ~han, ~hdr
  -0.7: ~hdra, ~hedu, ~hico, ~hird, ~howe, ~ht_, ~iass, ~iaux, ~ibir, ~ich_, ~ick_, ~ico_, ~iel_, ~ignm, ~ijo
  -0.7: ~ills, ~ily, ~ily_, ~ims, ~in_, ~inar, ~inb, ~inbo, ~ing, ~ing_, ~inn, ~int, ~invo, ~ions, ~ios, ~ir_
  -0.7: ~ira, ~iria, ~irp, ~irt_, ~ise, ~iso, ~iso_, ~ison, ~isse, ~ita_, ~ithd, ~itos, ~iva, ~ivat, ~jeud
  -0.7: ~jud, ~jus, ~kor, ~lah, ~lah_, ~lass, ~lech, ~ler_, ~les, ~les_, ~levo, ~lez, ~lige, ~lio_, ~lita
  -0.7: ~lix, ~lix_, ~llah, ~llov, ~lls, ~lls_, ~lma, ~lou, ~ls_, ~lube, ~lut, ~lva_, ~lvie, ~ma_, ~mand
  -0.7: ~mar_, ~mard, ~mazi, ~mbia, ~me_, ~med, ~men, ~mens, ~mi_, ~mieu, ~mmer, ~moti, ~mour, ~mov, ~move
  -0.7: ~mpl, ~msjs, ~nast, ~navi, ~nbo, ~nbox, ~ndan, ~ndar, ~ndle, ~neau, ~nece, ~ned, ~nenm, ~netf, ~ngal
  -0.7: ~nges, ~nigh, ~nite, ~nmen, ~nsa, ~nsaj, ~nsez, ~ntan, ~nte, ~nus, ~nus_, ~nuto, ~oad, ~ocke, ~octo
  -0.7: ~odb, ~odby, ~ode, ~ogra, ~oise, ~ojec, ~oldi, ~olen, ~oles, ~olet, ~omi, ~omme, ~once, ~ones, ~ont_
  -0.7: ~onu, ~ony, ~oodb, ~ores, ~ors_, ~osag, ~ose_, ~otio, ~otti, ~oub, ~ound, ~out, ~ouv, ~oval, ~ovin
  -0.7: ~para, ~parf, ~pass, ~pias, ~pit_, ~plet, ~plu, ~pos, ~pou, ~ppel, ~ppli, ~prog, ~proj, ~pute, ~quoi
  -0.7: ~rar, ~ray, ~rco, ~rel, ~rgen, ~rib, ~rie, ~ril, ~rir, ~riri, ~rity, ~rob, ~rofe, ~rogr, ~roje, ~roma
  -0.7: ~roo, ~roui, ~rowi, ~rox, ~rpl, ~rple, ~rqu, ~rquo, ~rsem, ~rte, ~rte_, ~ruct, ~ruin, ~rvat, ~rwa
  -0.7: ~rwis, ~saj, ~sarm, ~scri, ~scu, ~scui, ~sell, ~sem, ~sen, ~sew, ~shak, ~shal, ~shim, ~sib, ~sibl
  -0.7: ~sis, ~smen, ~sola, ~sry, ~sry_, ~ssm, ~ssme, ~ssw, ~sswo, ~sta_, ~sum, ~surg, ~suya, ~tab, ~tac
  -0.7: ~tak, ~take, ~tal, ~tam, ~tanc, ~tant, ~tas_, ~tfl, ~tfli, ~tha, ~thdr, ~the, ~the_, ~they, ~thir
  -0.7: ~tho, ~tho_, ~ths_, ~tic, ~tidi, ~tisi, ~to_, ~told, ~tool, ~trad, ~trot, ~tte, ~ttl, ~ttle, ~ttor
  -0.7: ~tuc, ~ture, ~two_, ~ualq, ~ubbi, ~ucti, ~ude_, ~udi_, ~ueg, ~uel_, ~ueme, ~uen, ~uena, ~ueva, ~uggi
  -0.7: ~uilo, ~uleu, ~ulta, ~unde, ~unit, ~unti, ~uoi, ~uoi_, ~upa, ~ups, ~urin, ~uro_, ~urpl, ~urq, ~urqu
  -0.7: ~ut_, ~utos, ~utti, ~uve, ~uvr, ~vain, ~vati, ~vaux, ~vece, ~vers, ~vid, ~viol, ~vor, ~vre_, ~wal
  -0.7: ~war, ~warn, ~wast, ~wee, ~well, ~whi, ~wic, ~wing, ~wins, ~wok, ~woke, ~yen_, ~zon
  -0.8: (send), 2 hrs, 2 … que, 2 … the, 3rd in, NAME … phone, NUMBER be, NUMBER bucks, NUMBER can
  -0.8: NUMBER estrellas, NUMBER from, NUMBER me, NUMBER messages, NUMBER oak, NUMBER personnes, NUMBER pm
  -0.8: NUMBER weeks, NUMBER y, NUMBER … favor, NUMBER … since, NUMBER … that, a black, a day, a deal
  -0.8: a demande, a ecrire, a esta, a jour, a lake, a line, a list, a papa, a pied, a ser, a vendu, a whole
  -0.8: a … abuela, a … again, a … call, a … direccion, a … fin, a … hermano, a … hija, a … is, a … mensajes
  -0.8: a … para, a … sans, a … textos, abierto |, about NUMBER, about my, about this, about … refund
  -0.8: abren |, aca |, acabar, accepter, acces-, achetez, acros-, across, adapt-, add a, adelante |, adjus-
  -0.8: again |, again … am, agota-, agradezco, agree |, agreed … messages, agreeing, agreeing to, ah ok
  -0.8: ahi en, ahi nos, ahi … vemos, ai demenage, ai laisse, ai … besoin, ai … eu, ai … mes, ai … sur
  -0.8: ai … ton, al correo, algo, algo |, alive, all messages, all … from, already in, already … to, alto el
  -0.8: am free, am … front, amma, and for, and stop, and your, and … did, and … for, and … had, and … she
  -0.8: and … want, anden mandando, anden … cosas, angry, angry>not, annoyed, annuler |, anoche |
  -0.8: another shop, antiv-, antivol, anuncios, any … but, any … this, anybody, anything |, apparently |
  -0.8: appeler, apply, are crooked, are free, are great, are … still, arregla, arret svp, arrete … fumer
  -0.8: arretez … me, arrive, arrivee |, as, as a, as of, as well, asegu-, ask |, asking … you, assem-
  -0.8: assembly, at |, atendio ayer, attends votre, au coin, au gerant, au point, au … je, au … svp
  -0.8: aucun contact, aunty, autorise pas, aux textos, avant le, avec le, avec ma, avec vos, avec … textos
  -0.8: aviez, avisele a, avisenme, axle |, bad, baja por, baja … favor, balan-, balance, banan-, barre |
  -0.8: basic, basta con, basta de, basur-, basura, bathr-, bc, be contacted, be done, be in, be … from
  -0.8: be … soon, beari-, been on, before you, besoin |, besti-, bestie, bicycle |, bien … la, bike camp
  -0.8: bikes … NUMBER, block-, blocked |, blocking this, bloque la, bloquear, blowing … my, blurr-, blurry
  -0.8: boiti-, boitier, bola, bon ok, bons, borrow, boss is, bottl-, bottle, boue, boyfriend, breakfast
  -0.8: breakfast |, bring your, brun, bucks, bump, business, but please, but … can, buy, buzze-, by me
  -0.8: bye |, c tu, c … clair, c … elle, c … tannant, ca, ca les, ca prend, ca vous, ca … les, ca … va
  -0.8: cable-, cables, cada, caja |, cake for, calco-, call … the, camaras, came off, came |, campana
  -0.8: can it, can … NUMBER, can … cancel, can … change, can … check, can … drop, can … look, can … put
  -0.8: can … the, can … update, can … use, cancel … appointment, cancelled the, canse de, car, carte de
  -0.8: casa … NAME, casques, cassette |, ce … de, ce … tu, cel no, cell … NUMBER, celular en, celular se
  -0.8: cense, cents, cesse |, ceux la, chair, changing, check … the, cheque, chere, choic-, choqu-, choque
  -0.8: chum a, clari-, clase |, class, clean, cleaner, cleat-, cleats, cliente no, clous, clown, cm |, coat
  -0.8: coffee |, come, comfort, commandez la, comment ca, comment vous, commi-, como consiguieron, como esta
  -0.8: como … el, compris votre, compris … message, comptant |, compte |, con carino, con un, con … textos
  -0.8: condi-, confidentiel, consent … this, consiento, contact my, contactado |, contactar, contacto
  -0.8: contestar, convenu, cour, couri-, crazy, cree, crie, cross me, cuando es, cuando la, cuando … a
  -0.8: cuando … no, cuanto … la, cuatr-, cuatro, cuest-, cuidense, curb, curso, cut off, d air, d appeler
  -0.8: d attendre, d autobus, d baja, d etre, d hiver, d ou, d … du, d … pour, damn, dange-, dans le
  -0.8: dans les, dans … garage, dans … min, darme de, darme … baja, de boutique, de escribirme, de eso
  -0.8: de espera, de faire, de fumer, de grace, de hoy, de lo, de m, de moi, de nada, de neige, de pas
  -0.8: de promos, de rabais, de rappels, de recevoir, de rechinar, de temps, de voir, de … air, de … base
  -0.8: de … cuenta, de … envoyer, de … esposa, de … esto, de … los, de … messages, de … mi, de … parte
  -0.8: de … pedido, de … sistema, de … svp, de … telefono, de … textos, deaf, debloque, dejaron, dejelo
  -0.8: dejen, dejen el, dejen … bici, dejes, delay, delete the, deliver, demande ca, demenagement, deposit |
  -0.8: depuis lundi, des … d, desabonnement, desactive, descuentito, desde cuando, deseo ser
  -0.8: deseo … contactado, desha-, desinscrire, desir-, desk … the, deuil, dezab-, dezabonne, dice … si
  -0.8: dicho, did, did … find, died … stop, dient-, dientes, dijeron, dinner |, disab-, disable, disco
  -0.8: displ-, display, disqu-, dit au, ditch, do NUMBER, do that, do this, do … a, do … carry, do … consent
  -0.8: do … leave, docum-, does anyone, does this, does … need, dog |, doit plus, dolares |, donne
  -0.8: donne moi, dossier |, dress, drinks on, drive-, du metro, du mois, du … je, dura, each |, easy
  -0.8: eatin-, eating, echange |, efface mon, effacer, el alto, el curso, el dia, el favor, el jueves
  -0.8: el perro, el … delete, el … viejo, ella el, elle qui, email me, emails, embarque, emergency … for
  -0.8: en deux, en fin, en noir, en que, en special, en stock, en … noche, en … parada, en … votre, enfants
  -0.8: enjoy, enoje-, enojes, enough … for, entonces |, entra … la, enver-, envois |, envoyer de
  -0.8: envoyer des, envoyez |, envoyez … rien, equip-, era una, es eso, es normal, escogi, esos, espac-
  -0.8: espera, esquina, est ben, est clair, est passe, est tannant, est … arretez, est … arrive, est … assez
  -0.8: est … voler, esta … el, estar en, estaria, estime, esto que, esto … ilegal, estos mensajes
  -0.8: estrellas |, estud-, etes fatigants, etes les, etes … meilleurs, etre sur, eu un, everyone, everyones
  -0.8: everywhere, excuses, expensive |, expir-, explain, explained, expre-, extra, extrano, faim, faire
  -0.8: fait de, faites vous, falta el, family |, fasti-, fatigant, fatigants, favor you, favor-
  -0.8: felicidades por, femme, fenders, fichi-, fichier, fiest-, fil, fill, fin du, final, finalement
  -0.8: finan-, find it, fini les, finir, finish, first time, fligh-, flip, fois |, fois … je, folder |
  -0.8: for some, for this, for … camp, for … new, for … of, for … receipt, for … so, form and, fr, frais de
  -0.8: frame |, francais svp, freins, fri, from this, from … NUMBER, from … number, front, fue no, fumer
  -0.8: funny but, futur-, future, game, garde les, garmi-, garmin, gaste-, gave me, germa-, german, get lost
  -0.8: gift card, give the, give … the, given |, gloss-, glossy, going to, good, got … texts, grab
  -0.8: gracias joven, great, green one, grips, grooming, group |, grupo, gusta-, hacemos, had to, half
  -0.8: handlebars, handlebars are, handlebars … crooked, handw-, handwriting, happy new, happy … you, haras-
  -0.8: harve-, hasta el, hasta las, hav, have … seen, hay, hay … mas, hear from, heat, heavy, help me, hen
  -0.8: her name, here … did, here … it, hija, hit a, hitti-, hold it, hold off, hospital |, houst-, houston
  -0.8: how bad, hub, hurry at, hurry … all, hurt, i agreed, i cancel, i decline, i forgot, i found, i give
  -0.8: i leave, i picked, i prefer, i … already, i … down, i … free, i … going, i … now, i … opted
  -0.8: i … rather, i … to, if, igualmente |, il des, il est, il roule, il … a, il … chez, il … pret
  -0.8: immediately, immediately |, in and, in stock, in there, in yet, in … car, in … did, in … store
  -0.8: in … to, included, inform me, ingles |, installez, interesse … le, is bad, is doing, is stuck, is tax
  -0.8: is … btw, is … done, is … emergency, is … scam, is … thing, it again, it back, it by, it fit, it he
  -0.8: it on, it please, it yet, it … all, it … like, it … now, it … ready, it … two, j amene, j en
  -0.8: j pensais, j vais, j veux, j … au, j … besoin, j … demenage, j … ma, j … trouve, jaja por, jaja |
  -0.8: jaja … eso, je dois, je mets, je paie, je prends, je … annuler, je … demande, je … passer, je … prie
  -0.8: jeez, jefa, joder, joyeux … a, jpass-, jpasse, just, just do, just stop, just want, just … in, karao-
  -0.8: karaoke, keep it, keys … the, kicks-, kickstand, kid, kijij-, kijiji, kind |, l accident, l adresse
  -0.8: l equipe, l … c, la basura, la chambre, la creme, la esquina, la garantia, la manana, la oferta
  -0.8: la pila, la police, la que, la recogi, la rodada, la tarjeta, la tienen, la … afuera, la … bleue
  -0.8: la … dice, la … jajaja, la … para, la … por, la … porfa, lache le, laisse moi, laisse mon, laisser un
  -0.8: laissez faire, lake |, lame, las 2, las luces, las … esta, las … y, last text, lata con, late, laugh
  -0.8: laughing, lavage |, lawyer, layaway |, lazy, le coupon, le de, le escriban, le mien, le stop, le velo
  -0.8: le … dans, le … jaune, le … pis, leave some, leave … a, lectu-, leer, left on, leg, lens, les alertes
  -0.8: les frais, les mains, les meilleurs, les rappels, les sms, les … dado, let … in, letre-, letrero
  -0.8: libro, like new, like that, lilie-, lilies, limiter, list of, list please, list … i, list>law
  -0.8: list>list, list>more, list>want, lista para, lista … espera, listado, listas, liste d, liste de
  -0.8: liste svp, liste … moi, livraison je, llave-, lleguen, lleno, lleno el, llevar, llevarla, llevarla |
  -0.8: llevo a, llevo … mi, lo … el, lo … en, lo … le, lo … no, loans, located, lol my, long is, long … the
  -0.8: longer have, longer want, look like, look … a, looked … it, looking … you, los NUMBER, los mensajes
  -0.8: los pedales, los … ahora, los … en, los … lo, los … para, lose … digits, louis-, louise, love the
  -0.8: luv you, m appeler, m … demande, m … pu, ma carte, ma cle, ma permission, ma … j, ma … svp, magaz-
  -0.8: magie, mail |, main d, make … stop, mama tiene, manana no, manches, mandame la, mandar |, manden mas
  -0.8: manden … textos, mano de, mante-, many … i, maria-, mariage, marriage, mas eso, mas gracias, mas nada
  -0.8: mas que, mas sms, mas … favor, maths, mats, matte-, matter, mauvais i, mauvais my, me acuerdo
  -0.8: me aviso, me borro, me dan, me desabonne, me dijeron, me leave, me llamen, me outta, me pasa, me sale
  -0.8: me sigan, me that, me think, me … any, me … anymore, me … dejado, me … escribiendo, me … lo
  -0.8: me … loco, me … mandando, me … more, me … pic, me … que, me … sin, me … svp, me … texts, meilleurs
  -0.8: meilleurs |, mejor-, membership, memes, mensaje … el, mensajes por, mensajes … este, mensajes … favor
  -0.8: mensajitos, menvo-, merci … avoir, merci … de, mere a, mero llego, message … the, messages
  -0.8: messages are, messaging me, messenger |, mesur-, mesure, mi, mi bebe, mi trabajo, mi you, mi … joven
  -0.8: mi … para, mi … pasa, mi … quiere, mil gracias, mis datos, mise au, mise … point, mismo, missed it
  -0.8: moi avec, moi des, moi ou, moi patience, moi sur, moi … svp, mojar, molesta, mon cell, mon compte
  -0.8: mon consentement, mon mot, montre, more messages, more text, more … NUMBER, more … an, more … in
  -0.8: moving |, much to, mummy, mums, mushr-, muy bien, muy caro, my NUMBER, my boss, my boyfriend, my cat
  -0.8: my dad, my data, my job, my lawyer, my money, my no, my shop, my … if, my … last, my … wants
  -0.8: my … would, mysel-, myself, n then, nah … the, nail, name on, name … it, nan, ne doit, ne … ecrivez
  -0.8: ne … envoyer, near the, needs a, never opted, never … another, new phone, news, next one, ni una
  -0.8: ni … mas, nicel-, nicely, night-, no business, no consiento, no deja, no further, no just, no manches
  -0.8: no mensajes, no nothing, no pude, no puede, no sirve, no textos, no … acuerdo, no … and, no … bien
  -0.8: no … e, no … enojes, no … hagan, no … have, no … hoy, no … llego, no … moleste, no … publicidad
  -0.8: no … recordatorios, no … textees, no … want, noel a, nokia, nom … NAME, non pour, non … la, non … moi
  -0.8: not enough, not too, not … another, not … giving, not … late, not … list, not … texting, not … texts
  -0.8: not … then, not … til, not>stop, notes, notifications |, notifiquen, novem-, now … not, number … go
  -0.8: number … i, number … text, numero este, numero … los, numero … vos, o no, o … otra, oak, of any
  -0.8: of this, of … message, of … to, ofertas, off in, off thanks, off … texts, off … you, offen-, ofrec-
  -0.8: often, ojo, ok bye, ok go, ok merci, ok … NUMBER, ok … les, ok … you, omg stop, on, on lache, on veut
  -0.8: on … counter, on … other, on … texts, on … tu, once a, one of, one … of, one … only, only please
  -0.8: only … the, only … to, opera-, opt … of, opting out, option 2, or i, or no, or … on, or … what
  -0.8: order arrived, order |, orders, original, ote moi, other store, others, oubliez mon, oui svp
  -0.8: oui … la, oui … moi, out for, out please, out there, out … your, outsi-, outside, ouverts, own a
  -0.8: pa alla, pack, packe-, padri-, paie, panne, paper |, papineau |, par la, para sus, para un, para … me
  -0.8: paralo, parch-, parenle, partir de, pas abonne, pas fachee, pas faire, pas … arrive, pasam-
  -0.8: paso … ella, passe pas, passer demain, passp-, passport, payme-, payment, pedals, pen, pensais que
  -0.8: pensais … c, pense … je, penser |, people are, perdi-, perdu … cle, permanently, pero yo
  -0.8: personne … ai, peut tu, peux plus, phone just, phone … can, phone … please, phone … up, phonebook
  -0.8: pics |, pide, piece-, pieces, pied, pila, pitch, playi-, playing, pleas-, please, please lose
  -0.8: please you, please … is, please … sending, please … these, plein, plenty |, pluie |, plus, plus dans
  -0.8: plus envoyer, plus … cette, plus … contact, plus … message, plus … mon, plus … vos, podri-, poignee
  -0.8: policy, polka-, polkadot, poope-, pooped, por correo, por lo, por los, por … el, por … la, porfavor |
  -0.8: poten-, pour … kona, pour … personnes, pour … textos, pourquoi vous, pourr-, pouvez m, pouvez … m
  -0.8: pouvez … me, prende |, prends, prest-, principiantes, print-, prix la, probably |, problem |, proce-
  -0.8: prochaine, promo |, promociones, proof … i, pu capable, pu … recevoir, pubs |, puede … el
  -0.8: puedo hablar, puedo pasar, put … name, quand j, quand … es, quand … est, que diga, que les
  -0.8: que … arrete, que … demande, que … dio, que … eso, que … manden, quedo el, quelqu … m, quere-
  -0.8: questions, quiere … de, quiero textos, quiero … en, quit my, quit … job, quitele, quoi … mot
  -0.8: quoi … numero, rapido, rappeler, rappels |, rather not, rattl-, raya, rayon-, reads these, ready for
  -0.8: ready yet, recevoir ca, recevoir vos, recevoir … messages, recha-, rechinar, recla-, recois plus
  -0.8: recois … les, recomiende, red light, remember … you, reminder, reminders, removal please
  -0.8: remove NUMBER, remove … and, remove>angry, remove>law, remove>list, removed from, repla-, reply stop
  -0.8: reply to, reported, resend, resol-, rester, retard |, retirer |, retirez … de, reveille |, rever-
  -0.8: reviendrai, review |, rien svp, rien … avec, right … and, rire |, rite |, roads, rodada NUMBER, royal
  -0.8: rs, ruedas |, saben, sacame de, sacan, sacaron la, said that, sais … encore, salga, sali, saliendo |
  -0.8: sambar, sans que, saque, save … texts, saw your, say … to, says i, says … is, says … texting, scamm-
  -0.8: scared |, scratched, scree-, screen, se … bajar, seaso-, season, second |, semaine |, semaines que
  -0.8: seman-, send again, send my, send … by, send … more, send>angry, send>these, senor |, ser contactado
  -0.8: seul, shifter, shifters, shine, shoe |, showi-, showing, si ca, si la, si … a, si … que, sick of
  -0.8: siege |, sigo, silencieux |, silent, silla-, sillas, sin mi, since monday, skip the, sleep |, sleep-
  -0.8: sms svp, sned, so done, so … my, soire-, solicito, sollicitation, sollicitation |, solo |, some … for
  -0.8: somet-, something, song, sopor-, sorry … your, sortez moi, sortez … de, soumi-, soumission
  -0.8: soumission |, spamming, speed, spoke broke, sram, st NAME, step, stitc-, stitches, stoke-
  -0.8: stop calling, stop lol, stop messaging, stop to, stop with, stop … at, stop … so, stop>list, stop>me
  -0.8: stop>not, stop>send, stop>texts, stopall |, stopped |, stora-, storage, strike … number, su madre
  -0.8: su pagina, su tiempo, suave-, suben, subscribe me, subscribe |, subscribed, suis dans, suis … par
  -0.8: sun |, supprime, sur facebook, sur … cadre, sur … velo, sure … i, survey, sushi, suspender
  -0.8: svp cessez, svp merci, svp n, svp … moi, svp … suis, t … des, ta bien, tachen … nombre, take us
  -0.8: take … cell, take … name, take … off, taken … this, takin-, taking, talk … about, talked, tan
  -0.8: tannant |, tantos, tax |, te enojes, tea, tell the, tell … in, tempr-, temprano, tengo como, tengo |
  -0.8: tent, tete, text at, text it, text list, text please, text … again, text … i, text … no
  -0.8: text … please, text … you, texte pas, texted … wrong, texto c, texto marche, textos … moi, texts pop
  -0.8: texts … here, texts>more, than, than NUMBER, that last, that text, that … be, that … enough
  -0.8: that … have, that … lol, thath-, thatha, the, the bag, the battery, the big, the card, the cone
  -0.8: the delay, the frame, the girl, the insurance, the light, the loaner, the motor, the nice, the noise
  -0.8: the paint, the pink, the queue, the quote, the road, the second, the texting, the trail, the … came
  -0.8: the … day, the … got, the … knocking, the … last, the … only, the … ride, the … said, the … text
  -0.8: the … that, them |, then she, there soon, there yet, these for, these … me, they … the, they … to
  -0.8: thing on, think … best, thinking, this boy, this morning, this … spam, those |, thread |, tht, tienes
  -0.8: tigui-, tiguidou, tiguidou |, time is, time … the, tio, tips, tired … this, tmrw |, to about
  -0.8: to bring, to check, to end, to leave, to messages, to quit, to remove, to texts, to unsubscribe
  -0.8: to … contacted, to … list, to … old, to … so, to … text, todavia |, toget-, together, too late
  -0.8: top of, trabajo, traff-, traffic, trafi-, traje, trate-, trim, trop long, trop petit, trop … pour
  -0.8: trouve, trouve |, tu de, tu fini, tu … as, tu … que, tuner, turn this, twix, typin-, typing, ultim-
  -0.8: ultimo mensaje, un m, un poco, un rabais, un seul, un solo, un … mas, un … telephone, unclear
  -0.8: unclear |, une biere, unfol-, unplu-, unsubscribed, up on, updat-, urge, urs, us off, usen mi, uy no
  -0.8: va … ser, vacat-, vacation, vale |, vaut, velo svp, velos d, ven a, vendredi |, ver |, vete a, veu pu
  -0.8: via, vide, vide |, vieja |, viens … voir, visit, vitesse, vitrine |, vocau-, vocaux, voix, vole |
  -0.8: volun-, vos envois, vos promos, votre message, votre temps, vous faire, vous fermez, vous rappelle
  -0.8: vous repondez, vous … fatigants, voy … otro, voyez, vuelvas, vuelve, vuelvo a, want these, want this
  -0.8: want … more, wanti-, wants a, was stolen, was … scam, wash |, way too, we … it, wen you, were moving
  -0.8: were … no, what … asked, what … for, what … he, what … my, when, when do, when does, when … get
  -0.8: when … i, whens, which number, which-, whichever, while, who … just, who … me, who … my
  -0.8: whoever … this, whole thing, wil, will come, will stop, will you, wipe … number, wish … be, with her
  -0.8: with … neighbor, with … please, with … work, without your, wondering, work … NUMBER, worry-, worse |
  -0.8: would not, would rather, would … not, wrench, write, wrong exit, xmas, y de, y ven, y … you, yet i
  -0.8: yo … dije, you anymore, you carry, you con, you for, you just, you ok, you please, you reach
  -0.8: you remove, you tengo, you update, you … 2, you … NUMBER, you … a, you … best, you … free
  -0.8: you … mandes, you … never, you … nos, you … ocupo, you … out, you … right, you … said, you … saliendo
  -0.8: you … see, you … tienen, you>me, your day, your system, your … but, your … from, your … list
  -0.8: your … lol, your … my, your … now, your … to, zero, zzz, | acepto, | already, | annule, | bajenle
  -0.8: | bar, | before, | borrame, | called, | calm, | cancelen, | cancelo, | chinguen, | client
  -0.8: | compraron, | cuantos, | dejenme, | deme, | desde, | desist, | did, | dios, | ditch, | dorenavant
  -0.8: | estaba, | exam, | ferme, | grandpa, | hi, | hw, | inscrivez, | jeez, | knock, | less, | like
  -0.8: | llego, | luv, | mandele, | manden, | mets, | mil, | missed, | more, | muchas, | nada, | numbers
  -0.8: | on, | plutot, | practice, | prefer, | quitame, | quitele, | rain, | reach, | saca, | sacame
  -0.8: | samedi, | sans, | saque, | saquen, | saved, | scratch, | short, | sigue, | solicito, | stoop
  -0.8: | stopped, | ta, | three, | todavia, | ton, | toque, | trabajo, | tubeless, | very, | viens, | wed
  -0.8: | whens, | you, | … achete, | … afuera, | … ahead, | … arreter, | … au, | … batterie, | … battery
  -0.8: | … beaucoup, | … bell, | … better, | … blonde, | … bonne, | … boy, | … bruit, | … budget, | … cadre
  -0.8: | … calling, | … cancelar, | … capable, | … care, | … case, | … combien, | … con, | … consiguieron
  -0.8: | … contesta, | … courriel, | … cupon, | … dejen, | … demande, | … en, | … ends, | … far, | … fille
  -0.8: | … fine, | … first, | … fixed, | … girlfriend, | … give, | … gros, | … guys, | … hit, | … interesse
  -0.8: | … kid, | … let, | … liao, | … little, | … location, | … lose, | … mano, | … messaging, | … necesito
  -0.8: | … neta, | … paren, | … pedal, | … plutot, | … prefer, | … psi, | … pu, | … pude, | … rato, | … roja
  -0.8: | … safe, | … saludos, | … signal, | … sold, | … some, | … system, | … text, | … tienda, | … told
  -0.8: | … unsubscribe, | … wants, ~_ac, ~_ach, ~_adj, ~_adv, ~_afi, ~_ag, ~_amm, ~_apa, ~_apu, ~_as, ~_as_
  -0.8: ~_au, ~_avi, ~_bc_, ~_ble, ~_bm, ~_buy, ~_ca_, ~_cag, ~_cha, ~_cie, ~_com, ~_cu, ~_deu, ~_di, ~_did
  -0.8: ~_dog, ~_dum, ~_ei, ~_en, ~_fi, ~_fir, ~_fr, ~_fr_, ~_fra, ~_gla, ~_hay, ~_if, ~_if_, ~_ins, ~_inv
  -0.8: ~_jes, ~_la, ~_lai, ~_les, ~_lo, ~_lov, ~_mam, ~_man, ~_mi_, ~_mil, ~_ms, ~_msj, ~_mys, ~_off, ~_oft
  -0.8: ~_oi, ~_on_, ~_pl, ~_ple, ~_po, ~_pru, ~_reb, ~_ree, ~_ref, ~_rei, ~_rig, ~_rou, ~_rs, ~_rs_, ~_rui
  -0.8: ~_sec, ~_sid, ~_sme, ~_sn, ~_sug, ~_sw, ~_swi, ~_te, ~_the, ~_tht, ~_tio, ~_tog, ~_tw, ~_twi, ~_ul
  -0.8: ~_ult, ~_up, ~_upd, ~_ur, ~_vau, ~_vol, ~_wav, ~_wee, ~_wel, ~_wi, ~_wra, ~_zer, ~abb, ~aby, ~aci
  -0.8: ~acre, ~adec, ~adez, ~adj, ~adju, ~adv, ~afic, ~ages, ~ails, ~ain_, ~ajan, ~ake_, ~ala_, ~ale, ~alet
  -0.8: ~alf_, ~aliv, ~alo, ~alq, ~alqu, ~amn, ~amn_, ~ampu, ~an_, ~anal, ~ance, ~appt, ~apun, ~arel, ~ark
  -0.8: ~arki, ~arli, ~ask, ~asks, ~asse, ~asy, ~asy_, ~athr, ~attl, ~atto, ~av_, ~avid, ~avie, ~avis, ~ayer
  -0.8: ~aym, ~ayme, ~ba_, ~baby, ~bad_, ~bajo, ~ban, ~bar, ~basu, ~bir, ~boue, ~brak, ~bre, ~brin, ~buy
  -0.8: ~buy_, ~canz, ~cea, ~ceas, ~cely, ~cen, ~cer, ~cev, ~cevo, ~char, ~chin, ~ckst, ~cloc, ~cole, ~comm
  -0.8: ~coo, ~cou, ~craz, ~cri, ~ctez, ~ctio, ~ctos, ~ctur, ~cuat, ~cues, ~cul, ~dade, ~dale, ~damn, ~dby
  -0.8: ~dda, ~deaf, ~deci, ~deux, ~devo, ~dezc, ~dich, ~did, ~did_, ~dije, ~ding, ~dis, ~diti, ~dju, ~djus
  -0.8: ~do_, ~dog, ~dome, ~dse, ~dshi, ~dui, ~dum, ~ead, ~eam, ~eas, ~ease, ~easy, ~eati, ~ebi, ~ecen, ~ecev
  -0.8: ~ecol, ~ectu, ~ede_, ~edir, ~edu, ~eel_, ~eeps, ~efr, ~egs_, ~egu, ~eins, ~eis_, ~eji, ~ejo, ~elea
  -0.8: ~ello, ~elos, ~elp, ~emi, ~ena, ~endi, ~ente, ~epe, ~eps_, ~erdi, ~ersh, ~erwi, ~esa, ~esd, ~esio
  -0.8: ~esso, ~ethi, ~ette, ~eul_, ~eurs, ~evai, ~evoi, ~evu, ~eway, ~expi, ~expr, ~fe_, ~ffen, ~flig, ~form
  -0.8: ~fren, ~fri_, ~frie, ~ften, ~fuse, ~futu, ~gag, ~ganl, ~gar_, ~ges, ~ges_, ~geth, ~ghi, ~ghin, ~ght
  -0.8: ~gned, ~grab, ~grea, ~grin, ~grup, ~guit, ~hain, ~hand, ~hap, ~hari, ~haut, ~hay_, ~help, ~hens
  -0.8: ~herw, ~hijo, ~hile, ~hitt, ~hiv, ~iarm, ~ibin, ~ibl, ~icel, ~ido, ~iew_, ~if_, ~igh, ~igo_, ~ik_
  -0.8: ~ili, ~ill, ~inet, ~inv, ~ipti, ~irai, ~isab, ~iste, ~ita, ~ivin, ~jen_, ~jo_, ~jode, ~kets, ~kid_
  -0.8: ~king, ~ksta, ~lai, ~lam_, ~lame, ~leak, ~leas, ~leer, ~leg_, ~lend, ~lept, ~lez_, ~lic, ~lici, ~lie_
  -0.8: ~ling, ~ll_, ~lly, ~loc, ~log, ~lood, ~lore, ~love, ~lqui, ~ltim, ~lus, ~lus_, ~lut_, ~mag, ~mak
  -0.8: ~manc, ~marc, ~mell, ~meth, ~mez, ~mez_, ~min, ~mput, ~msj, ~mth, ~mumm, ~mums, ~mys, ~myse, ~naci
  -0.8: ~nand, ~nar_, ~nche, ~nder, ~ndui, ~ned_, ~nel, ~nem, ~news, ~nic, ~nico, ~nid, ~njoy, ~noye, ~nqui
  -0.8: ~nsad, ~nstr, ~nsu, ~ntag, ~nti, ~ntio, ~nto, ~nto_, ~ntr, ~nvie, ~obri, ~ocal, ~odi, ~odri, ~oes
  -0.8: ~oes_, ~off, ~ofte, ~oget, ~ogne, ~ogr, ~oiga, ~oked, ~oki, ~ola, ~ole_, ~ommi, ~ood, ~orag, ~orch
  -0.8: ~orf, ~orfa, ~ori, ~orro, ~ors, ~orse, ~os_, ~ose, ~osi, ~oten, ~ott, ~ottl, ~oulo, ~oum, ~oumi
  -0.8: ~oup_, ~oust, ~ove, ~ovi, ~ovia, ~ovie, ~ow_, ~owe, ~owed, ~oyer, ~pac, ~padr, ~paym, ~pda, ~pdat
  -0.8: ~pea, ~pez, ~pez_, ~pinc, ~ple, ~plea, ~plus, ~poc, ~podr, ~por, ~port, ~powe, ~ppt_, ~pr_, ~prar
  -0.8: ~pre, ~prin, ~pru, ~prue, ~punt, ~qued, ~quem, ~quen, ~quid, ~quip, ~rab_, ~raba, ~rac_, ~raci, ~rais
  -0.8: ~rak, ~ran, ~rank, ~rape, ~razy, ~read, ~reb, ~reei, ~refr, ~resa, ~rfu, ~rful, ~rice, ~rick, ~riez
  -0.8: ~rim, ~ripp, ~rma, ~rma_, ~rmen, ~rope, ~rou, ~roun, ~rque, ~rrar, ~rrie, ~rryi, ~rshi, ~rtid, ~rubb
  -0.8: ~rueb, ~rupo, ~rven, ~rwi, ~sad_, ~sair, ~sais, ~saji, ~sak, ~san, ~sche, ~scr, ~scue, ~sec, ~sill
  -0.8: ~sin, ~sir, ~sks, ~sks_, ~slep, ~sma, ~smel, ~sold, ~sos, ~sos_, ~soum, ~sse_, ~stai, ~stam, ~stan
  -0.8: ~stem, ~sten, ~stid, ~stit, ~stru, ~sug, ~sult, ~supu, ~sur, ~sust, ~swi, ~swo, ~swor, ~tage, ~taki
  -0.8: ~tamo, ~tan_, ~tarl, ~ted, ~teen, ~teer, ~teo, ~teo_, ~tep_, ~ter, ~terv, ~ths, ~tht, ~tht_, ~tify
  -0.8: ~tile, ~timo, ~titc, ~tite, ~tivo, ~tn_, ~tog, ~toge, ~toi, ~tomb, ~too_, ~tor, ~tors, ~tren, ~troi
  -0.8: ~trol, ~twi, ~two, ~ty_, ~ual, ~uber, ~uck, ~uded, ~uem, ~uere, ~ugar, ~ughi, ~uha, ~uip, ~umis
  -0.8: ~ummy, ~ung_, ~up_, ~upd, ~upda, ~upue, ~ure_, ~urre, ~use_, ~utsi, ~utt_, ~uvi, ~uya_, ~uzze, ~vaut
  -0.8: ~veme, ~ves_, ~vil_, ~vios, ~visa, ~vo_, ~volu, ~vos, ~vos_, ~voya, ~walk, ~way_, ~week, ~wer, ~when
  -0.8: ~whil, ~work, ~wra, ~wrap, ~xpi, ~xpir, ~xpr, ~xpre, ~yda, ~yday, ~yer, ~yme, ~ymen, ~ypin, ~yse
  -0.8: ~ysel, ~zero
  -0.9: (list), (texts), 2 fois, NAME he, NAME quit, NAME said, NAME will, NUMBER each, NUMBER esta
  -0.9: NUMBER hrs, NUMBER libras, NUMBER more, NUMBER not, NUMBER pouces, NUMBER psi, NUMBER with
  -0.9: NUMBER … in, NUMBER … ok, NUMBER … old, NUMBER … one, NUMBER … plus, a etre, a great, a half, a lie
  -0.9: a little, a los, a mano, a minor, a note, a partir, a red, a tantot, a tube, a … about, a … caisse
  -0.9: a … cel, a … customer, a … light, a … ou, a … pas, a … pero, a … question, a … store, abonnement
  -0.9: absolutely, absolutely not, achete un, add me, after the, after |, again i, agreed … NUMBER
  -0.9: ai besoin, ai … la, ai … lu, ai … ma, ai … une, aimerais mieux, al poste, al … de, alertes, alerts |
  -0.9: all NUMBER, all texts, all these, all … of, all … to, alla |, am getting, am never, am tired
  -0.9: am trying, am … my, am … old, amis |, an ebike, an old, and … it, and … this, angla-, anglais
  -0.9: angry>me, angry>more, angry>send, angry>texts, angry>you, annule mon, antes de, anule-, anunc-
  -0.9: any time, any … to, anymore please, anymore so, anyone there, are the, are … hours, are … n, arret de
  -0.9: arrete donc, arreter de, arretez les, arriere |, arrived |, ascen-, ask her, asleep |, assez de
  -0.9: assurance |, at home, at … place, ate a, atent-, atm, attendance, aurie-, auriez, authorized, auto |
  -0.9: autob-, autobus, automated, autorisation, autorizo, avant de, avec ca, avec les, avez … des, avisa
  -0.9: avisaron, aviseme, aviso de, avisos |, avoid, avoir de, ay bendito, ayuda |, back in, bajenle, barre
  -0.9: base, be a, be late, be nice, be removed, be so, be taken, be … at, been told, been … the, bequi-
  -0.9: bequille, besoin du, bet, bicis … de, bien, biffe-, biffez, big, bike anymore, bike for, bike last
  -0.9: bike money, bike … so, bike … this, blanco |, blasts, blasts |, bloque |, bloquee, bloqueo, bloquez
  -0.9: blowi-, blowing, blowing up, blue one, board, bon ben, bonne fete, bonne saison, booking |
  -0.9: borrar … numero, borre el, borre … telefono, borro, boys, brail-, bring it, bring my, bro |, bruh
  -0.9: bruis-, bruit |, bruta-, brutal, bus |, but … would, buy … bikes, buzz, by friday, by text, c … du
  -0.9: c … normal, ca moi, ca serait, ca … 2, ca … textos, cadenas … vous, call … landline, cambios
  -0.9: can stop, can … buy, can … order, can … pay, can … you, cancel my, cancele, cancelen, cancelle
  -0.9: cancelo, capab-, capable, caref-, careful, casco-, cascos, caugh-, caught, cause … vous, ce modele
  -0.9: ce … ca, cell … job, celular … de, cero, cessez de, chain-, charger, cheaper, cheques, cheveux
  -0.9: chien … mange, chier |, cinco, clair |, clase-, clases, click-, colma-, colmado, colon-, combien pour
  -0.9: comes, comfo-, coming up, coming … the, commandez, commu-, como le, como me, complet |, compu-
  -0.9: con esto, con una, con … mensajes, condu-, cone, conge-, connaissez, conoc-, consenti a
  -0.9: consentimiento, consentimiento |, contesto, conti-, continuez, cook, corta, corten, costc-, costco
  -0.9: could, could not, could text, count-, coute, covers, creak, credit, creme, croix, croix sur
  -0.9: croix … mon, crooked |, cry |, cuanto por, cumpl-, customer please, customer … please, cut the
  -0.9: dans … auto, dare, darme, de aluminio, de carte, de cosas, de esto, de job, de le, de ma, de mandar
  -0.9: de mensajes, de ne, de place, de pub, de semaine, de semana, de sus, de … arretez, de … d, de … du
  -0.9: de … enlevez, de … haha, de … la, de … mensajes, de … pa, de … par, de … texter, deblo-, decal-
  -0.9: decia, decir-, deck |, dejam-, dejar, dejar-, deje … fumar, dejen la, delai, delete me, delete that
  -0.9: delete … esta, deleted your, delux-, deluxe, demander avant, demasiado, denme, denme de, denme … baja
  -0.9: depas-, depuis … matin, derailleur est, derri-, derriere, des messages, des promos, desabonne moi
  -0.9: desce-, descuento |, desea, deseo, desinscris, did … consent, did … opt, did … quit, did … see, die |
  -0.9: digo |, dimanche |, dinero de, dinos-, disappointed, discontinue, dispo-, disre-, disregard, disturb
  -0.9: diwal-, diwali, do not, do the, do … bother, do … care, do … disturb, do … put, do … quit, docto-
  -0.9: does it, does … click, domicile, done and, doren-, dorenavant, dream-, drinks, drive |, drop it
  -0.9: drop the, drop … phone, duck, dupli-, duplicate, ear, echange, ecrit, ecrivez pu, effacez mon
  -0.9: effacez … numero, eid, eid mubarak, el camion, el cupon, el encargado, el motor, el rin, el … dice
  -0.9: el … termina, elimine, eliminen mi, ella no, email-, emergencies only, en arriere, en camino
  -0.9: en serio, en visto, en … mon, encargado, engra-, enleve le, enlevez … de, enough of, enough … the
  -0.9: enrolled, ensen-, enten-, entend, envien, envois, envoyez moi, erase … from, erase … number
  -0.9: es ilegal, es suficiente, esa bicicleta, esa lista, escog-, escribanme, escribir, escribir |
  -0.9: escribirme |, eso … que, espan-, esperar, esqui-, est annule, est faite, est normal, est stop
  -0.9: est … mere, est … quelle, est … retirez, est … spam, estaba en, este mes, estos, estoy, estoy afuera
  -0.9: estrellas, et jamais, ever … me, exam |, expen-, expensive, exten-, extension, f off, face |, faile-
  -0.9: failed, faire le, faire les, fais plus, fais un, fait le, fait … le, fait … semaines, faites … croix
  -0.9: faut que, favor, favor de, faxed, fedex, feed, feels, ferie, fewer, field, filte-, fin … mois
  -0.9: fin … semaine, fin … semana, finished, fir, flats, for these, for … please, for … tow, fourche |
  -0.9: franchement |, free to, frein-, frida-, friday, from NUMBER, from … to, frott-, frotte, full |
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
  -0.9: igual-, igualmente, il dit, il pleut, immed-, in … area, in … please, including, inclus, inscrit sans
  -0.9: inscrivez, insid-, inside, insta |, instr-, interdis, interesa, interesado, interesse pas
  -0.9: interessee |, interested … the, into, is best, is better, is busy, is enough, is going, is killing
  -0.9: is me, is worse, is you, is … any, is … do, is … good, is … only, it NUMBER, it seems, it the
  -0.9: it … and, it … here, it … is, it … so, it … with, it … you, j achete, j te, j y, j … de, j … etre
  -0.9: j … laisse, j … pris, j … tu, je dors, je paye, je prefere, je reviens, je sors, je souhaite
  -0.9: je … NUMBER, je … ce, je … consens, je … dans, jeu dans, joking |, jour … est, jusqua NUMBER, just a
  -0.9: just … it, keep my, keep … old, keep … these, keep … to, kena, key |, kids, kindl-, kindly, king |
  -0.9: knock it, knock … off, l … donne, l … le, la, la NUMBER, la baja, la batterie, la caja, la calle
  -0.9: la case, la dessus, la electrica, la fourche, la gang, la pagina, la pantalla, la petite, la pluie
  -0.9: la promo, la tercera, la vente, la … al, la … como, la … l, la … svp, la … tiene, la … yo, lac
  -0.9: lache … cell, lachez … cell, lady who, lapto-, laptop, las … de, latex, laugh-, law>remove, law>stop
  -0.9: layaw-, layaway, le bus, le cadenas, le guidon, le lavage, le vieux, le … arrete, le … bebe, le … n
  -0.9: le … por, leath-, leather, leave my, left you, les freins, les … permiso, let my, lettres, like off
  -0.9: liked, lis … les, list, list … the, list>stop, list>texts, liste pour, lit … messages, llamada |
  -0.9: llames, llamo a, llega, llegue al, llena-, lo que, lobby, locations, loi, lol ok, longer need, longu-
  -0.9: look at, los, los cambios, los quiero, los textos, los … no, low, lui … un, lunch-, luv, m enlever
  -0.9: m envoyer, m … svp, machan, mad at, magiq-, mains, make me, makin-, making, mal … la, mames
  -0.9: mandarme mensajes, mandataire, mandeme, manden mensajes, mandenme, mano no, manua-, manual, marat-
  -0.9: marathon, marketing, mas por, mas textos, mas … no, mas … por, me avisaron, me before, me desabonner
  -0.9: me gusta, me interesa, me it, me llames, me mandan, me money, me paso, me puede, me quitan, me … de
  -0.9: me … number, me … please, me … speaker, me>more, meant … the, meeti-, meeting, mejor … la, memer-
  -0.9: memere, mensaje con, mensajes a, mensajes no, merci beaucoup, merci … m, message says
  -0.9: message … erreur, message … j, messages svp, messages to, messages |, messaging, messenger, metio
  -0.9: metro |, mettez moi, mi cita, mi mama, mi nieta, mi permiso, mi perro, mi … con, mi … puso, mice
  -0.9: mice … the, mierc-, miercoles, mija |, minor, mire, mise, mismo |, missing |, moi d, moi retirez
  -0.9: moi … ca, mois |, molesten, mon, mon pere, mon … merci, mon … moi, mon … ne, montant |, month i
  -0.9: more … these, morge-, morgen, mostrador |, motor a, muchas gracias, my appointment, my email
  -0.9: my fault, my husbands, my last, my message, my mum, my only, my wheels, my … at, my … so, my … use
  -0.9: my … with, n i, n no, natio-, ne consens, ne m, ne … m, need it, need these, need … anymore
  -0.9: need … text, needed |, nervo-, nervous, never asked, never message, never tell, never text
  -0.9: never want, never … to, new, ni uno, no ando, no desea, no do, no entendi, no entra, no envien
  -0.9: no escribir, no mames, no necesito, no on, no stop, no you, no … como, no … falta, no … gusta
  -0.9: no … interesa, no … las, no … mandando, no … problema, no … quiere, no … recibir, no … sms, no … text
  -0.9: no … than, nobody asked, nobody … the, nobody … up, nobodys, not bother, not care, not disturb
  -0.9: not given, not judge, not let, not opt, not put, not ship, not talking, not … as, not … good
  -0.9: not … there, not … these, not>remove, nothing personal, notifications, nourr-, now it, now … it
  -0.9: now … me, number … there, number … times, numero … carte, numero … esa, numero … me, nunca habia
  -0.9: nunca … di, o … la, oblig-, obra, of town, off, off for, off with, off work, off … NUMBER, off … your
  -0.9: ok NUMBER, ok je, ok to, oka, olvide, olvidense, olvidense de, on arrete, one … not, only to
  -0.9: only … am, or my, or … NUMBER, or … i, organ-, origi-, oro, otez … de, oubliez moi, oubliez pas
  -0.9: out … a, out … town, outside your, over, pa esto, paid |, palab-, palabra, pantalla, pantalon
  -0.9: para bien, para esto, para nada, para … a, parcero, pardon pour, paren you, park, parking |
  -0.9: pas deranger, pas on, pas texter, pas … autres, pas … consentement, pas … j, pas … mes, pas … panier
  -0.9: pasa por, pass |, passa-, passe, passe avec, passe le, passe … NUMBER, pastel … de, patience |
  -0.9: pause the, paz |, pe, per, perdona, period, perma-, permiso de, pero you, perro |, pg, phone was
  -0.9: phone … i, phone … remove, photo-, photos, pienso, pig, pilul-, pink, pire, plait |, plan |, plane
  -0.9: plane |, please i, please make, please … from, please … more, please … never, please … to, plent-
  -0.9: plenty, pleut, plus besoin, plus m, plus recevoir, plus … sms, plutot |, pocke-, pocket, points
  -0.9: pongo, por, por favor, por mi, por texto, por un, por … y, por … you, porfa-, porfavor, possible |
  -0.9: post, posted, pour … hiver, pour … pneus, pourquoi … m, pouvez … le, prefere, prefi-, prefiero
  -0.9: preguntarme yo, preguntarme … no, pregunto, premier, prene-, prenez, presi-, presta … schrader
  -0.9: pretend … never, print, pro |, promis, promises, proposed, psi |, pude, puede poner, puesta, pump
  -0.9: put, quart-, que a, que estoy, que gracias, que hacer, que paren, que … a, que … llamen, quedamos
  -0.9: quedo, quedo bien, quel arret, quelque chose, qui pour, quien la, quiero mensajes, quiero … me
  -0.9: quit on, quit … the, quitame de, quitan, quiteme de, quitenme de, quito, quitting, raccroche
  -0.9: raffle |, rain |, rapid-, rappelez, rappelez moi, rappels, rathe-, rather, rayos, recei-, recevoir de
  -0.9: reche-, recibir, recogi, recoj-, refaire, refle-, remin-, remove from, remove the, remove … your
  -0.9: remove>texts, remove>you, rental, rentre pas, repet-, reply |, repond pas, repondez … a, requi-
  -0.9: resen-, retra-, ride |, rien recevoir, rire, ris, roll, roti, rude |, s v, s … fait, s … p, said hi
  -0.9: sais que, saquenme de, saquenme |, sauve, say … but, sayin-, saying, says stop, scale, sch, scratch
  -0.9: screa-, screw, se cayo, se hace, se para, se … paso, se … you, see the, seguir, semana, semana |
  -0.9: send these, send … anything, send … the, send … this, send>more, send>stop, sending me, sent the
  -0.9: serio, serio |, serious, seulement |, shifting, ship it, ship to, shop … did, shop … me, should
  -0.9: should not, si c, si j, si vous, si … est, sign me, sign |, signe … ca, signed … for, silence
  -0.9: silencieux, silve-, silver, simpl-, singl-, single, sis |, slot, sms de, sms me, so he, so please
  -0.9: so … to, sock, sold … old, solo, son las, sortir, souvenir, soy bajita, space, spd, speak the, spongy
  -0.9: stand-, start-, still on, still … the, stoop, stop la, stop me, stop sending, stop texting
  -0.9: stop these, stop writing, stop … c, stop … texts, stop>law, stopa-, stopall, stopping, stops
  -0.9: streamers, stuck in, study, su mensaje, su … en, suffit |, suis … inscrite, suis … travail, suis … un
  -0.9: surve-, sus textos, switch, system |, ta mere, table |, tache mi, tacos, take me, take the, take your
  -0.9: take … of, take … time, talla chica, tanne-, tanto, tarjeta |, taste-, taxes |, te lo, tear, teeth
  -0.9: telefono sin, tempe-, temple |, tenez, tente, text only, text somebody, text to, text … about
  -0.9: text … drive, text … one, text … to, text … when, texte-, textear |, texteen |, texting is, texto je
  -0.9: texto … no, textos svp, texts come, texts … is, texts … this, texts … to, texts>forever, thank … for
  -0.9: thanks for, thanks |, thanks … the, the appointment, the baby, the bar, the booking, the box
  -0.9: the brakes, the cat, the class, the color, the day, the do, the drive, the first, the invoice
  -0.9: the key, the left, the lock, the lot, the pedals, the rental, the ride, the sale, the store, the taxi
  -0.9: the thread, the tire, the tow, the way, the … code, the … floor, the … machine, the … n, the … out
  -0.9: the … over, the … pads, the … please, the … too, the … will, them, there at, these messages
  -0.9: these texts, these to, thing, this not, this off, this sorry, this stop, this … from, this … there
  -0.9: this … up, thought you, ticket is, ticket number, tie, tienen … de, to hear, to opt, to sign, to take
  -0.9: to … about, to … back, to … brother, to … from, to … if, to … out, to … removed, to … thanks
  -0.9: to … your, toilet, told … it, told … not, ton pere, too … for, touch, tournee, tow, tow … is
  -0.9: trade ins, train-, tranquille |, travail, travail je, tres veces, trist-, tristeza, tu encore
  -0.9: tu peux, tue, tuerc-, tuerca, twice … i, two weeks, un arret, un de, un petit, un sub, un … con
  -0.9: un … dans, un … es, un … pis, understand, une croix, une … d, unreg-, unsol-, unsolicited
  -0.9: unsubscribe me, up … did, up … you, updates, usado-, usados, usage-, usual, v p, vais vous, van |
  -0.9: velo alors, venden, vender, vendu, venia, ver si, viejo, vio, voice calls, voila, volve-, volver
  -0.9: volvi-, vote, votre texto, votre … d, voulais, vous les, vous prie, vous … meme, vous … pu, voy pa
  -0.9: voy … poder, voyag-, voyage, wait for, walked, want>angry, want>law, wants to, way … get, we are
  -0.9: we … at, weari-, wearing, well |, what day, what they, whats-, whatsapp, wheel on, when can, when it
  -0.9: when … is, where got, which … do, who wants, who … got, whoop-, whoops, why you, why … am, wife says
  -0.9: will i, will report, will … by, will … on, will … stop, will … the, will … there, with a, with these
  -0.9: with … anymore, with … texts, wobble, words, work at, work … my, would … be, would … off, y etre
  -0.9: y mouille, y nadie, yank, yay, yes … texts, you already, you could, you dare, you done, you drop
  -0.9: you give, you had, you left, you like, you los, you n, you say, you see, you vi, you |, you … con
  -0.9: you … hay, you … off, you … on, you … so, you … texts, you … that, you … up, you … y, your door
  -0.9: your employee, your house, your … anymore, your … called, your … please, your … with, youtu-, youtube
  -0.9: | about, | absolutely, | aceptan, | amen, | annuler, | better, | between, | biffez, | bin, | blocked
  -0.9: | bloquez, | bought, | cada, | cancela, | cancele, | closed, | commandez, | comptant, | could
  -0.9: | dejalo, | dele, | demasiado, | derangez, | desabonnez, | dile, | dude, | eat, | eid, | elimine
  -0.9: | eliminen, | excusez, | facture, | fermez, | going, | if, | igualmente, | it, | jajaja, | jamas
  -0.9: | jetez, | kindly, | las, | last, | mandeme, | mano, | mice, | mijo, | olvidense, | optout, | perdu
  -0.9: | peux, | piano, | por, | pouvez, | presta, | quisiera, | quitte, | rayez, | removed, | reparez
  -0.9: | retire, | retirer, | sal, | saquenme, | second, | serial, | service, | she, | sign, | sms
  -0.9: | someones, | stopall, | strike, | subscribe, | suficiente, | tache, | then, | todos, | tomorrow
  -0.9: | tse, | veuillez, | wen, | whoops, | … abuela, | … address, | … agreed, | … algo, | … attends
  -0.9: | … avocat, | … bendito, | … buenas, | … cap, | … cessez, | … chaine, | … coming, | … decline
  -0.9: | … deja, | … deje, | … deleted, | … deseo, | … devez, | … discount, | … ecran, | … envoyez
  -0.9: | … erase, | … escribir, | … falta, | … fell, | … final, | … forward, | … free, | … freno, | … hand
  -0.9: | … hang, | … hard, | … hiver, | … hope, | … hours, | … incluye, | … jodan, | … kind, | … liste
  -0.9: | … lunes, | … luz, | … mames, | … mes, | … needed, | … nice, | … nos, | … notifications, | … otro
  -0.9: | … oui, | … pastel, | … porfa, | … pouvez, | … prefere, | … removal, | … route, | … sale
  -0.9: | … sending, | … sors, | … soy, | … stopped, | … sub, | … tantot, | … the, | … tired, | … travaille
  -0.9: | … treat, | … veut, | … vois, ~_abi, ~_acc, ~_alm, ~_ama, ~_bad, ~_bea, ~_beq, ~_bo, ~_bri, ~_cum
  -0.9: ~_dec, ~_dis, ~_dr, ~_dri, ~_ecr, ~_em, ~_emo, ~_enj, ~_esq, ~_ev, ~_fav, ~_fe, ~_few, ~_fit, ~_fli
  -0.9: ~_frn, ~_gam, ~_gho, ~_gi, ~_gia, ~_glu, ~_go, ~_god, ~_gos, ~_gru, ~_gua, ~_hah, ~_hau, ~_hei, ~_ho
  -0.9: ~_kan, ~_kic, ~_kid, ~_la_, ~_lef, ~_lon, ~_met, ~_mol, ~_net, ~_new, ~_obl, ~_ori, ~_paq, ~_pe_
  -0.9: ~_pei, ~_por, ~_pro, ~_put, ~_quo, ~_rad, ~_rap, ~_roj, ~_rub, ~_rue, ~_sco, ~_soi, ~_spi, ~_sus
  -0.9: ~_sy, ~_tem, ~_tex, ~_ti, ~_tru, ~_tu, ~_usu, ~_via, ~_wet, ~_whe, ~_zo, ~abe, ~able, ~abr, ~acho
  -0.9: ~ades, ~adil, ~adin, ~afor, ~ags, ~ags_, ~aha_, ~aile, ~aja, ~ajo, ~ajo_, ~alf, ~alis, ~alma, ~alv
  -0.9: ~amaz, ~ams_, ~ande, ~anen, ~angi, ~angr, ~anks, ~anl, ~anle, ~ann, ~anso, ~anun, ~apab, ~apid, ~apu
  -0.9: ~ar_, ~ards, ~arra, ~asco, ~ase, ~ase_, ~atho, ~atsa, ~au_, ~auf, ~avor, ~ayi, ~ayin, ~azin, ~bbe
  -0.9: ~bear, ~beq, ~bequ, ~biar, ~bido, ~big_, ~bin_, ~bios, ~ble, ~blig, ~bone, ~bonn, ~bore, ~bour, ~boys
  -0.9: ~bran, ~bres, ~bri, ~bruh, ~buck, ~bue, ~cal_, ~cali, ~call, ~cam, ~capa, ~cei, ~cena, ~cesa, ~cese
  -0.9: ~ch_, ~chad, ~cho, ~cinc, ~ck_, ~ckl, ~coat, ~coj, ~com, ~cons, ~ctar, ~cual, ~cump, ~dals, ~dara
  -0.9: ~dare, ~deco, ~dian, ~din, ~dina, ~dios, ~disc, ~disr, ~dly, ~dly_, ~dme, ~dme_, ~dne, ~dnes, ~doct
  -0.9: ~dor_, ~dri, ~dsh, ~dul, ~ead_, ~eaf, ~eaf_, ~eal, ~eca, ~ecei, ~ecla, ~ecoj, ~ecri, ~edam, ~edic
  -0.9: ~eepi, ~efie, ~efl, ~efle, ~eft, ~ege, ~egra, ~eil, ~ejam, ~ejas, ~ejen, ~els_, ~emis, ~enav, ~enge
  -0.9: ~enir, ~enj, ~enjo, ~enos, ~entr, ~enty, ~epet, ~epin, ~epla, ~erc, ~erda, ~erlo, ~ermo, ~erri, ~ersa
  -0.9: ~erst, ~esar, ~esce, ~escu, ~eseo, ~esir, ~esos, ~estl, ~eth_, ~euse, ~ewer, ~ewh, ~ewhe, ~ews, ~ews_
  -0.9: ~exte, ~ez_, ~ezco, ~favo, ~feli, ~few, ~fewe, ~ff_, ~fic_, ~flec, ~foll, ~fr_, ~fri, ~frn, ~frnd
  -0.9: ~fron, ~ft_, ~fti, ~ftin, ~furt, ~garm, ~gaz, ~gend, ~gho, ~ghos, ~gian, ~glai, ~gle_, ~glo, ~glu
  -0.9: ~go_, ~god, ~god_, ~gone, ~goss, ~gra, ~gram, ~gru, ~gui, ~guir, ~half, ~har, ~hara, ~harc, ~havi
  -0.9: ~hee, ~hem, ~hen, ~hes, ~hey, ~hey_, ~hift, ~hoco, ~iate, ~iau, ~ibed, ~icho, ~ider, ~ids, ~ids_
  -0.9: ~iejo, ~ier, ~ierc, ~iew, ~ifi, ~ifti, ~igin, ~igu, ~iked, ~ikes, ~il_, ~ime_, ~inam, ~indl, ~inki
  -0.9: ~inte, ~iod_, ~ird_, ~irs, ~isa, ~isem, ~ist_, ~it_, ~itad, ~ited, ~ize, ~jal, ~jec, ~ject, ~jero
  -0.9: ~jes, ~jour, ~joy_, ~junt, ~keti, ~kic, ~kick, ~kids, ~kst, ~la_, ~lac, ~lain, ~lais, ~lank, ~lapt
  -0.9: ~lats, ~layi, ~lcan, ~lea, ~left, ~lens, ~lent, ~lip, ~lk_, ~llev, ~lli, ~llin, ~llo, ~los_, ~lov
  -0.9: ~lowi, ~lpe, ~lter, ~lva, ~maci, ~maki, ~mam, ~mant, ~mart, ~mes_, ~mina, ~mma_, ~mmin, ~mmu, ~mmun
  -0.9: ~mo_, ~mol, ~mon_, ~mor, ~mote, ~mple, ~ms_, ~nan, ~nanc, ~nava, ~ndly, ~ndsh, ~ndy, ~nee_, ~neu
  -0.9: ~new_, ~nniv, ~nsc, ~nse, ~nsiv, ~ntee, ~ntie, ~ntil, ~ntim, ~ntre, ~nuez, ~nvio, ~obli, ~obu, ~obus
  -0.9: ~ocol, ~od_, ~odr, ~ofer, ~off_, ~oin, ~olve, ~oma, ~omet, ~ommu, ~omoc, ~omot, ~ompl, ~ompu, ~ondi
  -0.9: ~onga, ~ongo, ~ongu, ~onic, ~onto, ~ood_, ~ook_, ~oors, ~oper, ~oppe, ~oppi, ~orda, ~ordi, ~ore
  -0.9: ~ore_, ~orig, ~orit, ~orma, ~orne, ~osa, ~osin, ~out_, ~oyed, ~oyez, ~oys, ~oys_, ~pabl, ~paq, ~paqu
  -0.9: ~pei, ~pein, ~pide, ~plei, ~pli, ~pock, ~poke, ~por_, ~pply, ~ppt, ~ptop, ~pude, ~pump, ~put, ~put_
  -0.9: ~quo, ~rab, ~rac, ~rap, ~rapi, ~rav, ~raya, ~rcha, ~rcol, ~red, ~red_, ~refl, ~rega, ~remi, ~rer
  -0.9: ~rest, ~reve, ~rfa, ~rfav, ~rga_, ~riet, ~righ, ~rigi, ~ring, ~ript, ~ris, ~rita, ~rli, ~rly, ~rly_
  -0.9: ~rnd, ~rney, ~rog, ~rol_, ~roof, ~rop, ~rre, ~rrem, ~rrib, ~rrow, ~rsta, ~rta_, ~rtal, ~rtan, ~rth
  -0.9: ~rthe, ~rto, ~rts, ~rts_, ~ruh, ~ruh_, ~rup, ~rvey, ~saba, ~sabl, ~sagi, ~sand, ~sary, ~sayi, ~sele
  -0.9: ~seng, ~senm, ~sere, ~shes, ~shif, ~shot, ~sia, ~sigo, ~simp, ~sire, ~sive, ~sjs, ~sjs_, ~sk_, ~slot
  -0.9: ~solo, ~spee, ~spla, ~spoi, ~spos, ~sreg, ~ss_, ~ssan, ~sse, ~sser, ~sso, ~ston, ~stos, ~stoy, ~stu
  -0.9: ~sual, ~sus, ~swe, ~ta_, ~tan, ~tc_, ~ted_, ~tell, ~ter_, ~tere, ~tes, ~tex, ~text, ~them, ~tiez
  -0.9: ~till, ~tim, ~time, ~tin_, ~tinu, ~tiva, ~tli, ~tobu, ~todo, ~tops, ~trai, ~trar, ~trel, ~ts_, ~tsa
  -0.9: ~tsap, ~tted, ~tu_, ~tudy, ~tur, ~tuto, ~tuv, ~twin, ~typi, ~uar, ~ubi, ~uce_, ~uch, ~uda_, ~udy
  -0.9: ~uear, ~ued_, ~uee_, ~uell, ~uenl, ~uer_, ~uez, ~uez_, ~uic, ~uil, ~uire, ~uits, ~uitt, ~ujo, ~ujou
  -0.9: ~ulti, ~ume_, ~umpl, ~ums, ~ums_, ~uniq, ~unso, ~upp, ~urc, ~urch, ~urez, ~urth, ~urve, ~usua, ~utob
  -0.9: ~uzz_, ~vern, ~very, ~ves, ~vey, ~vey_, ~vez, ~vez_, ~via_, ~vibr, ~view, ~vol, ~vol_, ~vor_, ~wav
  -0.9: ~way, ~wel, ~wet, ~whe, ~wife, ~winn, ~wise, ~xma, ~xpen, ~xte, ~xten, ~yer_, ~ypi, ~zen, ~zen_
  -1.0: (more), (want), 2 NUMBER, 2 cm, 3rd, NAME va, NAME … com, NUMBER ca, NUMBER days, NUMBER dolares
  -1.0: NUMBER pour, NUMBER to, NUMBER … en, NUMBER … my, NUMBER … pis, NUMBER … today, a bag, a break
  -1.0: a cause, a ces, a combien, a domicilio, a fait, a todos, a toute, a usar, a … 2, a … esposa, abier-
  -1.0: abierto, abord, abord |, abren, acaba, accepte ca, aceite |, aceptan, adelante, ads |, age |, agrad-
  -1.0: ahora que, ahorita no, ai fait, ai les, ajust-, al fin, al … you, alarm-, alcan-, alert-, alerts
  -1.0: alive |, all done, allow-, allowed, alr, also, am blocking, am broke, am telling, am … lbs, amen
  -1.0: amis, and drive, and family, and … kids, and … please, and … will, anden, angry>remove, angry>stop
  -1.0: annon-, annonce, annuler, any NUMBER, any good, any used, anybo-, anymore … am, anymore … stop
  -1.0: anyone … this, anything earlier, aparteme, appel … de, appelez a, appelez pas, appelez … la
  -1.0: appointment to, approve, apres, are my, are not, are these, are your, are … no, are … welcome
  -1.0: are … with, arreglar |, arretez … m, arrie-, arriere, arrives, at the, at … NUMBER, atras |
  -1.0: attente |, au … en, aucun … svp, aug, autorizacion, autorizacion |, avail-, available, avez … du
  -1.0: avis, avisado, aviso |, away |, ayuda-, baby |, baja mi, bajar, baje, bajen-, bar tape, barata
  -1.0: barre-, bars |, batterie, bc i, beans, beans |, before i, behin-, behind, bendito, besoin d
  -1.0: besoin de, best way, best … in, bike store, blessings, bleue, bon de, bon … commande, bon … moi
  -1.0: borrame, borren … contacto, boucl-, box |, boxes, brake is, bring-, bringing, broke, bunk, bus
  -1.0: bus stop, but thanks, but … it, but … not, but … you, butter, butter |, butto-, button, buy anything
  -1.0: by |, by … NUMBER, c … combien, c … de, c … mon, c … stop, c … tout, ca arrete, ca roule, ca sonne
  -1.0: ca suffit, ca … de, ca … en, ca … tu, cai, call registry, call … NUMBER, calls |, calm, calm down
  -1.0: can do, can take, can … get, can … make, can … see, can … send, canar-, cancel the, cancela, cancelar
  -1.0: cancelar |, candado |, cannondale |, cansan, carajo, carrera |, casco, cause de, ce prix, ce … merci
  -1.0: celular |, certainement, ces messages, cessez |, ceux, chaqu-, chaque, chaud-, cheap-, chemin
  -1.0: chemin |, chercher le, chier, chole, chose |, ci … le, cierran, cle |, cliqu-, clique, close, cobra-
  -1.0: coche, coffe-, coffee, cold, combien de, come out, come … the, comin-, coming, commence, como lo
  -1.0: comptant, con que, con … mismo, conci-, concierge, conmigo … no, conseillez, consent to, consentement
  -1.0: consentement |, contact avec, contact … insurance, contacts, copie-, corre, could i, coupez, coupo-
  -1.0: coupon, courant |, courr-, courriel, crack-, credi-, crevaison, croches, crook-, crooked, cry, cryin-
  -1.0: crying, cuando este, cuando … el, cubre, d abord, d arreter, dans un, day to, days |, de fumar
  -1.0: de nino, de rajas, de reponse, de ti, de todos, de … al, de … alors, de … avoir, de … esposo
  -1.0: de … famille, de … job, de … ok, de … por, debaj-, debajo, decim-, decline, deja el, dejame en
  -1.0: dejame … paz, dejan, dejenme, dele, demande, deme, deposit, derangez, des textos, desabonnez
  -1.0: desabonnez moi, desap-, descuento, desin-, desus-, deux fois, di permiso, dice que, did … come
  -1.0: did … i, did … send, dijer-, dile, diman-, dimanche, dios … lo, disap-, distu-, do … bike, do … keep
  -1.0: do … let, do … talk, do … wish, dog, dolla-, dollars, domicilio, domicilio |, donne |, dormi, doy
  -1.0: drill, drink-, drop me, duro, e receipt, early, ears, ears |, ecoeu-, ecris, egg, eh, el manubrio
  -1.0: el mostrador, el nino, el texto, el timbre, el trabajo, el … mensaje, electricas, electricas |
  -1.0: elle veut, elle … a, embar-, en casa, en chemin, en pas, en … calle, en … lado, en … mostrador
  -1.0: en … pagina, en … pero, en … plus, encargo, encontre en, encontro, ended up, ended |, enough air
  -1.0: enrol-, enton-, entonces, envie, envie-, envoyer, equivocado de, era hora, erase me, erase my
  -1.0: eres … que, escribirme, ese nino, eso … fue, espin-, est en, est … croche, est … dernier, est … lol
  -1.0: est … par, estar-, este … por, esten, esto … es, estoy abajo, estoy harta, estoy |, estoy … de, et de
  -1.0: eu NUMBER, eu … texto, every, everything, exempt, fa |, fais quoi, fait 2, fait voler, faite |
  -1.0: faite-, faites, faites une, fancy, feel, fell off, fermez, fetch it, fete |, figur-, final |
  -1.0: finally |, finis, finis-, firma-, firme nada, fit |, fitte, fitting |, flirt-, flirting, folde-
  -1.0: folder, food, for NAME, for bike, for her, for his, for my, for sunday, for the, for your, for … e
  -1.0: for … not, for … or, for … service, forma-, forward, found, franchement, free |, freno de, freno-
  -1.0: frenos, fuck, fue un, fumar, fwd, gang, gas |, gave … my, genre, geran-, gerant, gerente |, get that
  -1.0: get these, get … text, get … the, getting … messages, going, got 2, got … bike, gracias por, grandpa
  -1.0: grasi-, grasias, grasias |, gravel, gravel bike, guarde, gusta, guys are, guys … a, haber-, had no
  -1.0: hago, hair, halte, hand, hands |, happy, harta de, have … stop, hay … en, he … just, helmets
  -1.0: here please, here |, hier … j, hill, him it, him to, hobby, hola me, horn, how far, hush, i opted
  -1.0: i paid, i stop, i text, i wait, i |, i … agreed, i … another, i … be, i … blocking, i … broke
  -1.0: i … more, i … over, i … pay, i … replied, i … tired, if it, il vous, il … du, il … plait, in an, in i
  -1.0: in today, in … bag, ins |, interest, is annoying, is asleep, is coming, is ridiculous, is wrong
  -1.0: is … 2, is … like, is … much, is … sorry, is … than, it be, it did, it from, it out, it … on, it … or
  -1.0: j appelle, j … ca, j … du, j … fait, j … mieux, j … votre, jamais demande, je refuse, je serai
  -1.0: je travaille, je … abonne, je … la, je … lis, je … plus, je … quoi, je … rien, job |, jodas, joke
  -1.0: jokin-, joking, jueve-, jueves, just text, just … at, kettl-, kill, killi-, killing, killing me
  -1.0: kilos, kindly … my, king, kit, knock-, knocking, know when, l assurance, l … du, l … svp, la cadena
  -1.0: la cle, la encontre, la fila, la garantie, la llave, la noche, la nuit, la patate, la piece
  -1.0: la reparacion, la roja, la you, la … avec, la … je, la … los, la … otra, lachez … la, laisse faire
  -1.0: las, last time, lata |, lavan-, lavanderia, law>law, law>me, law>texts, le bruit, le faire, le mecano
  -1.0: le mot, le panier, le puede, le … avant, le … du, le … poner, leave this, leave … number, left … at
  -1.0: lentement, lentes |, les he, les pneus, les … moi, les … pis, les … svp, lette-, letter, lettr-
  -1.0: libras |, libre, lie, like, like butter, like to, link no, list for, list>remove, list>send
  -1.0: list>wrong, lista de, llamarme, llave, llegue, llevo dos, longer … the, los sms, lower, m ecrivez, ma
  -1.0: ma selle, magasin … velo, maggi, mais … de, mami, mandan, mandando cosas, mande mas, manub-, manubrio
  -1.0: many texts, marke-, marry, mars |, mas barato, mas … de, matric, matte, me again, me alone, me as
  -1.0: me avisen, me down, me escribas, me mandes, me of, me off, me or, me please, me quitas, me sirve
  -1.0: me texte, me texteen, me … al, me … antes, me … did, me … my, me … off, me … one, me … por, me … si
  -1.0: me … the, me>remove, me>send, mecha-, mechanic, medium |, meet … the, memor-, memory, mensaje you
  -1.0: mensajes, merci d, mercr-, mercredi, mercredi |, mere … veut, mes, meses |, message from, message svp
  -1.0: messages … svp, mi correo, mi dinero, mi suegra, mi … de, mi … please, mi … tambien, mineur, mirro-
  -1.0: mirror, mis … y, misa, mode, modelo, moi quand, moi … ce, moi … de, moi … paix, moi … votre
  -1.0: moins cher, moles-, molestar, moleste mas, mon … chez, mon … et, money, more for, more … please
  -1.0: more>want, morning, mostr-, mostrador, mou, mou |, mubar-, mubarak, much is, mud, mude |, mum, my
  -1.0: my desk, my fork, my insurance, my … calls, my … come, my … coming, my … parts, my … same, my … to
  -1.0: nada … la, nadie … pidio, name n, name of, ne l, ne lui, never agreed, never said, never … anyone
  -1.0: nevermind, next week, next … i, ngl, niais-, nid de, ningun otro, ningun papel, ningun … you
  -1.0: no consent, no deseo, no escriban, no jodan, no mandes, no messages, no nos, no thanks, no tienen
  -1.0: no … but, no … cansan, no … digas, no … favor, no … for, no … hablar, no … ir, no … messages
  -1.0: no … need, no … of, no … preocupe, no … ser, no … sirve, no … stop, no … y, non stop, not about
  -1.0: not buy, not click, not coming, not do, not quit, not texts, not welcome, not wish, not work
  -1.0: not worth, not … NUMBER, not … back, not … business, not … registry, not … sale, notice, notif-
  -1.0: now i, now … am, now … has, now … phone, number … for, nuts, o el, o me, of it, of these, of … phone
  -1.0: of … texts, ofert-, oferta, off and, off at, off … a, off … i, off … phone, off … the, offs, ok c
  -1.0: ok … attends, ok … est, old … and, on NUMBER, on elm, on google, on part, on |, on … do, on … gift
  -1.0: one and, one thing, one … is, only i, ont, opt me, opted in, opted out, optin-, opting, or, orang-
  -1.0: orange, orden es, ordered … wrong, oubli-, oublie … numero, ouin, out already, out front, out the
  -1.0: out with, over it, over there, p |, pa la, pa que, pads, pages, paid … and, paint, paper, para cuando
  -1.0: para los, para … avisos, para … es, parce … c, partir, parts |, pas en, pas l, pas pret, pas tout
  -1.0: pas … patate, pas … rappel, pas … svp, passent, patate, patient with, pedale, pedalier |, pense |
  -1.0: perce, perdon me, perdon … equivoque, perdon … me, perdu mon, perio-, phone and, phone can, phone in
  -1.0: pickup … but, pictures, pidie-, pidio, pierde, pigno-, pin, pinto, piso |, plain-, plainte, plait
  -1.0: please end, please no, please not, please … the, plus … messages, plus … svp, poder-, poderosa
  -1.0: poignees, polit-, pompe, ponga-, por mensaje, possi-, possible, pouce-, pouces, poule, pour hier
  -1.0: pour que, pour sa, pour … promos, pourquoi tu, pouvez vous, pray, pray for, prefer, preguntarme
  -1.0: prendre, preocupe, preocupe |, pretend you, prie, prof |, promos, promos |, propo-, proud of
  -1.0: proud … you, pu … messages, publicite, purge, purge my, put a, put … down, put … in, qu on, que hable
  -1.0: que sale, que … peux, quel … j, quelque, qui … occupe, qui … pas, quiero la, quiero mas, quisiera que
  -1.0: quisiera … me, quit smoking, quit … so, quita mi, quitame, quitar, quitas, quitt-, quoi la, raccr-
  -1.0: race |, raini-, raining, rajas, ramasser le, ramasser … velo, rang, rayez, reabonnez, reacc-
  -1.0: reacciono, read, reall-, really, receipt not, recev-, recevoir, rechi-, recois … de, recois … vos
  -1.0: record of, recordatorio, refai-, refus-, refuse, registry, relax-, relen-, relentless, rembo-, remem-
  -1.0: remember, remove, remove this, remove>forever, remove>more, remove>stop, remove>want, remue-
  -1.0: rent bikes, repondre, reser-, respondo, results, retire, retirez moi, right here, rodada, roule-
  -1.0: rouler, row, rueda |, runni-, running, s occupe, sacam-, sacame, said … are, sal, sale en, salen
  -1.0: salio, salir |, samba-, saquen, saquenme, sat, satur-, saturday, saturday |, save your, say anything
  -1.0: says, says quit, says she, scare-, scared, scrat-, scuse, se cansan, se los, se preocupe, se … au
  -1.0: se … puede, sea el, sea … ultimo, sec, secon-, second, see … at, segui-, send your, send>remove
  -1.0: sendi-, sending, sense |, sent … NUMBER, serai, seriously |, serre-, she … to, shop … town, si se
  -1.0: sign … sheet, sign … up, signe |, signing, silencio, sin preguntarme, since when, sing, sit, slow
  -1.0: smoki-, smoking, sms … este, sms … this, so annoying, so why, so … i, so … the, soit le
  -1.0: soit … dernier, solli-, someone … me, son … NUMBER, sont en, sorte-, sortez, souha-, souhaite, sound
  -1.0: soup |, souve-, spam folder, spong-, squeaks, steel, stem, sting-, stop at, stop being, stop in
  -1.0: stop n, stop please, stop the, stop you, stop … messages, stop … the, stop … to, stop … you
  -1.0: stop>angry, stop>remove, stopped, story, streaming, stupi-, stupid, su … se, sub |, subsc-, sucia
  -1.0: suis … l, suscripcion, suspe-, svp j, svp plus, svp … de, swipe, systeme |, tache-, tachen, tachen mi
  -1.0: take, take off, taken off, talk in, talk … the, tanna-, tannant, tanta, tarje-, tarjeta, teh
  -1.0: telefono … no, tell … it, tell … people, tell … you, templ-, temple, terminaron, text and, text here
  -1.0: text me, text messages, text you, text … NUMBER, text … at, texting please, texto, textos c
  -1.0: textos ok, textos … est, texts and, texts please, texts … me, texts>remove, texts>texts, texts>want
  -1.0: that works, that you, that … was, the basket, the bill, the blue, the chain, the estimate, the garage
  -1.0: the gravel, the kids, the kitchen, the rack, the red, the wheels, the … can, the … date, the … does
  -1.0: the … it, the … list, the … made, the … off, the … side, the … so, the … thing, the … to, the … years
  -1.0: these, these>list, these>remove, they are, this take, this the, this weekend, threa-, thread, throu-
  -1.0: through, thumb-, thumbs, tick, tiene-, tienen, tienen mi, timbre, tirag-, tirage, tiren, tmrw
  -1.0: to keep, to order, to you, to … any, to … at, to … it, to … right, to … texts, to … these, todavia no
  -1.0: told you, ton message, tonight |, too long, torni-, tornillo, toute, trabajo no, trail, train
  -1.0: treat |, trois semaines, trop tard, trying … get, tse, tubes |, turn … off, turn … the, two … one
  -1.0: ubica-, un char, un nouveau, un texto, un … no, un … sur, un … une, una hora, una semana
  -1.0: under NUMBER, under the, une fois, uno mas, unsto-, unstop, unsub me, unsubscribe, unsubscribe |
  -1.0: up again, up but, up it, up sheet, up you, up … am, urself |, us go, v, vais plus, vas a, vayan, ven
  -1.0: venan-, venant, vendredi, venir |, vente, veo |, vete, vez ustedes, videos, vites-, voler, vos textos
  -1.0: vosot-, vosotros, vous amene, vous conseillez, vous dois, vous plait, vous pouvez, vous … tantot
  -1.0: voy yo, voy … alla, voy … ella, walk, want none, want your, want … bike, want … know, want … talk
  -1.0: want … texts, want>list, want>not, want>send, want>stop, wante-, wanted, warra-, warranty, warranty |
  -1.0: was in, wave, waving |, way … reach, we had, we … on, wed, weeks |, went in, what was, wheres the
  -1.0: wicke-, wicked, wife, will it, will pay, will … be, will … you, win, wine, wipe my, with … dad
  -1.0: with … people, won, word |, world-, worries |, worry |, worse, worth it, would be, would like
  -1.0: would you, wrenc-, y fait, y voy, y … bien, y … la, y … su, yes i, yes the, yo puse, yo you, you be
  -1.0: you chole, you era, you it, you me, you order, you paren, you said, you so, you … again, you … at
  -1.0: you … hace, you … hora, you … por, you … que, you … take, you … your, your call, your hours
  -1.0: your place, your staff, your time, your … name, your … what, | approved, | block, | cancelar, | cesse
  -1.0: | con, | confirmo, | coudonc, | coupez, | cut, | dejame, | desabonner, | ending, | enlever, | envoyez
  -1.0: | fed, | franchement, | fuck, | halt, | hey, | hush, | leaving, | lock, | lunch, | maman, | mas
  -1.0: | meet, | mija, | mira, | mum, | names, | nevermind, | ngl, | ouin, | oye, | parking, | peu, | police
  -1.0: | pretend, | pull, | recibido, | removal, | retrait, | salgo, | salir, | save, | seriously, | sonnez
  -1.0: | sors, | sortez, | stay, | student, | swipe, | tachen, | taille, | texting, | textos, | the
  -1.0: | ticket, | trompe, | tv, | vete, | vivo, | waiting, | wicked, | zero, | … accord, | … all
  -1.0: | … anyone, | … ask, | … asked, | … avec, | … back, | … baja, | … bajo, | … being, | … buy, | … c
  -1.0: | … call, | … card, | … caro, | … chinguen, | … chole, | … colis, | … come, | … cried, | … dejan
  -1.0: | … deux, | … earlier, | … email, | … encuentro, | … enlevez, | … entendi, | … esposa, | … fois
  -1.0: | … frein, | … garantia, | … gate, | … grandfather, | … harta, | … how, | … jaja, | … jour
  -1.0: | … laisse, | … les, | … manda, | … matin, | … motor, | … mubarak, | … next, | … nino, | … onda
  -1.0: | … only, | … opt, | … p, | … people, | … personal, | … peu, | … phone, | … pueden, | … puse
  -1.0: | … received, | … refuse, | … requested, | … shimano, | … something, | … sonnette, | … suffit
  -1.0: | … tal, | … tard, | … them, | … these, | … to, | … une, | … unsub, | … we, | … worries, | … your
  -1.0: ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ad, ~_aju, ~_als, ~_arr, ~_bal, ~_bif, ~_buc, ~_ca, ~_cal, ~_cau, ~_cua
  -1.0: ~_dia, ~_dil, ~_dit, ~_do, ~_ec, ~_eh_, ~_epa, ~_eye, ~_fre, ~_fuc, ~_fur, ~_fut, ~_goi, ~_gra, ~_heu
  -1.0: ~_hij, ~_hil, ~_hol, ~_hom, ~_hui, ~_hun, ~_ite, ~_jeu, ~_jue, ~_ma_, ~_mag, ~_mc, ~_mor, ~_muc, ~_my
  -1.0: ~_my_, ~_neg, ~_ofe, ~_or_, ~_oub, ~_ove, ~_pac, ~_pad, ~_pos, ~_pr, ~_pum, ~_rat, ~_rem, ~_ro, ~_row
  -1.0: ~_san, ~_ser, ~_sil, ~_sp, ~_sta, ~_sur, ~_swa, ~_ta, ~_tak, ~_tan, ~_tim, ~_tow, ~_tra, ~_ubi, ~_v_
  -1.0: ~_wil, ~_wo, ~aben, ~acam, ~acat, ~acc, ~ace, ~ache, ~acts, ~ad_, ~ade, ~agra, ~ail_, ~aini, ~ajen
  -1.0: ~ajes, ~ajus, ~alca, ~ales, ~alm, ~almo, ~alou, ~alr_, ~amba, ~amen, ~andw, ~anna, ~ano_, ~anto
  -1.0: ~anty, ~anub, ~anyb, ~apo, ~appy, ~apre, ~ara_, ~aras, ~arj, ~arje, ~arly, ~arn_, ~arr, ~ases, ~ass_
  -1.0: ~assa, ~ate_, ~atu, ~avi, ~awa, ~ay_, ~banm, ~bath, ~behi, ~bica, ~bien, ~bif, ~biff, ~bir_, ~birm
  -1.0: ~ble_, ~blow, ~boxe, ~brid, ~brio, ~bru, ~buc, ~caci, ~cad, ~cal, ~calc, ~celo, ~ceu, ~chaq, ~cho_
  -1.0: ~choc, ~cia, ~cke, ~clam, ~cliq, ~cold, ~come, ~cook, ~coul, ~crat, ~crip, ~cry_, ~ctl, ~ctly, ~cua
  -1.0: ~curr, ~cut, ~dang, ~dant, ~dec, ~del, ~den, ~denl, ~depo, ~desu, ~dima, ~dleb, ~dog_, ~doll, ~dos
  -1.0: ~doy_, ~dpa_, ~draw, ~drea, ~dred, ~dry_, ~eact, ~eaki, ~eal_, ~eall, ~eape, ~eat, ~ecal, ~ecoe, ~ecr
  -1.0: ~edit, ~eels, ~eful, ~efus, ~egg_, ~egs, ~egui, ~ehi, ~ehin, ~ein, ~eine, ~eks_, ~ela_, ~elar, ~elm
  -1.0: ~elve, ~ema, ~emem, ~emes, ~emin, ~emo, ~emue, ~ench, ~endr, ~enen, ~enla, ~ensi, ~epen, ~epor, ~eps
  -1.0: ~erco, ~ercr, ~erd, ~ert, ~erta, ~ervi, ~eryo, ~eryt, ~esap, ~eser, ~eso, ~et_, ~eth, ~ethe, ~eti
  -1.0: ~etin, ~etra, ~ettr, ~eu_, ~evar, ~evez, ~evo, ~ew_, ~ewa, ~ext, ~eye, ~fail, ~fav, ~feed, ~ferm
  -1.0: ~ffee, ~fica, ~fir, ~fit, ~fixi, ~fli, ~food, ~foun, ~frid, ~fuc, ~fuck, ~fuer, ~fut, ~ga_, ~gang
  -1.0: ~garo, ~gen_, ~get_, ~gh_, ~gin, ~ging, ~gl_, ~gles, ~glov, ~gnin, ~gnon, ~goi, ~goin, ~gre, ~grip
  -1.0: ~gue_, ~gus, ~gust, ~hago, ~hait, ~haq, ~haqu, ~hate, ~hem_, ~hen_, ~hese, ~hi_, ~hij, ~hija, ~hina
  -1.0: ~hind, ~hoc, ~hom, ~hoo, ~hors, ~hos_, ~hrea, ~hrou, ~hub_, ~huil, ~hy_, ~iais, ~ial, ~iant, ~ias
  -1.0: ~ias_, ~ible, ~ibo, ~icac, ~icat, ~ide_, ~iel, ~iens, ~iez_, ~ific, ~igur, ~ija, ~ijer, ~ill_, ~iman
  -1.0: ~ime, ~imme, ~impl, ~inan, ~inin, ~ins, ~inue, ~ionn, ~ipc, ~ipci, ~ippi, ~irag, ~ird, ~irlo, ~isap
  -1.0: ~isat, ~isc, ~iser, ~ishe, ~istu, ~ites, ~iti, ~itio, ~ix_, ~izac, ~izo_, ~ja_, ~jan_, ~jen, ~jenm
  -1.0: ~jes_, ~jeta, ~jeu, ~joke, ~jou, ~juev, ~ken, ~ket_, ~kit_, ~ladi, ~lars, ~laug, ~laya, ~lca, ~leb
  -1.0: ~leba, ~lein, ~lena, ~lert, ~lest, ~lica, ~lis, ~list, ~livi, ~liz, ~llic, ~lme, ~losi, ~lr_, ~lti
  -1.0: ~lud, ~lug, ~lune, ~madr, ~mail, ~masi, ~mbi, ~mbou, ~mbs, ~mbs_, ~mech, ~met_, ~mete, ~mie, ~mier
  -1.0: ~mire, ~mita, ~mite, ~mitt, ~mmed, ~mn_, ~moci, ~mok, ~moki, ~mole, ~mory, ~mpli, ~mrw, ~mrw_, ~muc
  -1.0: ~much, ~mum_, ~my_, ~nail, ~nal, ~naro, ~ndra, ~ndw, ~nec, ~new, ~nfol, ~nga_, ~nge_, ~niai, ~nil
  -1.0: ~nir_, ~nks, ~nks_, ~nla, ~nla_, ~noon, ~nqu, ~nsol, ~nton, ~nual, ~nub, ~nubr, ~nul, ~nyb, ~nybo
  -1.0: ~oft, ~oila, ~oine, ~olat, ~oler, ~olis, ~olon, ~olut, ~ome_, ~omew, ~onda, ~oor_, ~opos, ~opp, ~oran
  -1.0: ~oren, ~ostc, ~osti, ~ote, ~otif, ~oubl, ~ouce, ~ouha, ~oule, ~oupo, ~ousl, ~ove_, ~oxe, ~oxes, ~oyag
  -1.0: ~pa_, ~pab, ~pace, ~paci, ~pack, ~pag, ~pare, ~pels, ~pera, ~pes, ~pid_, ~plen, ~ples, ~plic, ~pon
  -1.0: ~pouc, ~pple, ~ppr, ~ppy, ~ppy_, ~pret, ~prie, ~prim, ~pro, ~ptin, ~pul, ~pum, ~pun, ~qua, ~quea
  -1.0: ~ques, ~quir, ~radi, ~rafi, ~rain, ~rano, ~rar_, ~rari, ~rasi, ~rass, ~ratc, ~rath, ~ratt, ~raw_
  -1.0: ~rcr, ~rcre, ~ref, ~rei, ~rem, ~reme, ~remu, ~renl, ~rese, ~ret, ~rete, ~rezc, ~ridi, ~riel, ~rin
  -1.0: ~riod, ~ripc, ~rips, ~rje, ~rjet, ~rket, ~rle_, ~rmez, ~rmi, ~rmin, ~rms, ~rms_, ~roce, ~roj, ~ront
  -1.0: ~ropo, ~rov, ~rra, ~rrio, ~rtar, ~rtas, ~rted, ~rth_, ~rtir, ~rule, ~runn, ~rw_, ~ryo, ~ryon, ~ryt
  -1.0: ~ryth, ~sada, ~sap, ~sat_, ~satu, ~say, ~says, ~scar, ~sec_, ~see, ~send, ~ser, ~sias, ~sing, ~sio
  -1.0: ~sis_, ~slow, ~sme, ~smo, ~smok, ~sof, ~soi, ~soll, ~souh, ~souv, ~span, ~stc, ~stry, ~stup, ~stur
  -1.0: ~sue, ~susp, ~swa, ~swap, ~tarj, ~tarm, ~teh, ~tens, ~ters, ~tess, ~thd, ~thes, ~tifi, ~tigu, ~til
  -1.0: ~tmrw, ~toma, ~tonc, ~toot, ~tora, ~tos, ~tos_, ~toy, ~toy_, ~traf, ~trip, ~tru, ~tton, ~ttre, ~tup
  -1.0: ~tupi, ~turb, ~turd, ~ubar, ~ubic, ~uble, ~ubri, ~ucks, ~uct, ~ude, ~udi, ~uea, ~ued, ~ueen, ~uenm
  -1.0: ~uera, ~ues, ~uev, ~uffe, ~uga, ~uge, ~ugh_, ~ugs, ~uhai, ~uile, ~umbs, ~unci, ~unni, ~upez, ~upi
  -1.0: ~upid, ~upli, ~urda, ~urer, ~urg, ~urr, ~usl, ~usly, ~usp, ~uspe, ~uton, ~utto, ~vaca, ~valv, ~var_
  -1.0: ~vau, ~vian, ~vide, ~vie, ~viez, ~vir, ~vis_, ~wap, ~warr, ~wd_, ~wed_, ~wen_, ~whit, ~wil, ~wine
  -1.0: ~won_, ~wor, ~wors, ~wren, ~xto_, ~yed, ~yed_, ~yin, ~ying, ~yout, ~ys_, ~zaci
  -1.10: (tables say mention)
  -1.1: NAME as, NUMBER at, NUMBER but, NUMBER de, NUMBER etoiles, NUMBER mins, NUMBER n, NUMBER sur
  -1.1: NUMBER … 2, NUMBER … all, NUMBER … bcd, NUMBER … me, NUMBER … month, NUMBER … of, a bell, a midi
  -1.1: a rest, a small, a used, a vous, a … NUMBER, a … cosa, a … hier, a … ma, a … mari, a … much, a … nina
  -1.1: a … please, a … si, a … sms, a … time, abonn-, abonne … rien, acabo la, acepte |, acoso, acuer-
  -1.1: acuerdo, add, address |, adela-, agreed, agreed to, ahi |, ai … compris, al nino, al … delete
  -1.1: alguna … de, all |, all … number, am fine, am wrong, amarilla, and it, and says, annul-, annule |
  -1.1: annulez la, annulez … commande, any texts, any word, anyone in, anything to, apagu-, apague
  -1.1: appartient a, appelez, approuve |, apret-, are dead, are too, are … me, arret-, arrete au, arrete c
  -1.1: arrete de, arrete … est, arreter, arreter |, arrive … NUMBER, arrived, arrivee, assurance, at 2
  -1.1: at NAME, at NUMBER, atras, attac-, attached |, autho-, aux, avais pas, avant que, avec mon, ayuda
  -1.1: baby, bajit-, bajita, bano |, barato, basem-, basement, basket |, batte-, battery, battery |, be … by
  -1.1: been … since, before NUMBER, before noon, belt, besoi-, besoin, betwe-, between, between … and
  -1.1: bici … un, bien … le, bike fits, bike please, bike to, billb-, billboard, bin |, birth-, birthday
  -1.1: blast-, blocking, boldu-, bolduc, bomba-, bon pour, booki-, booking, borrar, boton, bro … no, burni-
  -1.1: burning, but were, but … one, but … want, butte-, by … take, c … ta, ca dit, ca |, ca … a, ca … la
  -1.1: ca … mal, ca … tout, cadena |, cadre est, caja, call, call for, calls only, camara |, camino
  -1.1: camino |, camp, can, can somebody, can someone, can tell, can … bring, can … do, can … mauvais
  -1.1: can … me, can … not, can … read, can … text, can … this, canasta |, cancel, canceled, cancelled my
  -1.1: canceller, canta-, cantar, cap, cards, carit-, carrera, carry, casque … la, casse-, cassette, cel |
  -1.1: certain |, ces, cette annee, chambre |, change |, checkout, chica |, cierr-, circl-, civic, civic |
  -1.1: clase, clear, clip, cobraron, coche-, cochee, code postal, come in, comme … neuf, comment je, complet
  -1.1: comptoir |, con … de, con … para, confirme, confirmo, consens, consented to, conte-, contesta
  -1.1: conteste, cool, corte, corte-, coudonc |, coupe-, cours, cousin |, cover, cover-, crap, crap |
  -1.1: creva-, creve, cuand-, cuando, cuant-, cuanto |, cure, customer … i, cut, d appel, d attente
  -1.1: d … dans, dame … baja, dans … boite, dar de, darle-, darles, day … meant, de atras, de cuando, de dos
  -1.1: de freins, de los, de mas, de no, de shimano, de telefono, de tu, de vos, de … conmigo, de … ecrire
  -1.1: de … lista, de … plus, dead to, deals, debar-, debarque, decide |, decue, dee, deja de, dejalo
  -1.1: dejame, deje, delete … me, deleted, demander, demas-, dents, depuis NUMBER, des … a, desabonne |
  -1.1: desabonner, desabonner |, desac-, desactiven, descu-, desis-, desist |, deux … vous, devrait, dia
  -1.1: did … text, died |, dijo que, dimel-, dimelo, direccion |, disparaitre mon, disparaitre … numero, dit
  -1.1: do … buy, do … hit, do … say, do … share, do … stop, do … take, do … worry, do … you, does the
  -1.1: does … have, does … mean, doigt, doing the, dois, donne l, donne … ok, donner mon, dontt-, door |
  -1.1: dormir, dors |, dos bicis, driving test, du jeu, du matin, du … pour, duerm-, each, earlier, eaten
  -1.1: ecole |, ecrivez, el asiento, el boton, el domingo, el mismo, el pastel, el recibo, el sabado
  -1.1: el … jaja, eliminen, eliminen … numero, en el, en parler, en persona, en rentrant, en silencio
  -1.1: en titi, en una, en … cel, en … pour, en … pu, encan-, encore … d, encuentro, enfrente |, engou-
  -1.1: enlever mon, enlever |, enlevez, enlevez moi, enlevez … svp, entendi |, entiende, entra, envoy-
  -1.1: equipe, es acoso, es automatico, es estafa, es usted, escriban mas, escribo |, esposa |, essaye
  -1.1: est combien, est du, est ta, est … cadeau, est … ecole, est … mes, est … toi, estar, este sea
  -1.1: esto you, esto … automatico, estoy … el, etes pas, etoil-, etoiles, etoiles |, etre la, etre … votre
  -1.1: everything |, ex me, exame-, examen, excellent, excit-, excited, excited |, expla-, expli-, extra-
  -1.1: faire … mon, fais … avec, fait … c, faite, falta, faut … un, favor |, favor … no, fb, fee |, fell
  -1.1: fender, ferme-, fichez moi, fin de, final-, find you, flowers, flush-, flushez, flushez mon
  -1.1: flushez … numero, for now, for … kids, for … min, for … phone, for … take, forev-, forever
  -1.1: forever>more, forgo-, forgot, frame, free, freno, from the, fue lo, fuera … mi, fui, gano, garantie |
  -1.1: garder, gate code, gauch-, gauche, gears, gere, geren-, gerente, get … off, get … this, getting these
  -1.1: gmail, going through, gotte-, gotten, gracias … you, grand … elle, grandfather, grave-, grose-, gusto
  -1.1: gym |, hands off, hang, happen |, happy |, harta, has … to, have … cancel, have … given, have … to
  -1.1: he hates, her … test, hi this, hier … avez, hinch-, hold, hoodi-, hoodie, hope … is, hows the, hoy no
  -1.1: hrs, husband |, i be, i call, i hate, i mauvais, i never, i use, i … come, i … like, i … short
  -1.1: i … stop, i … trying, igual |, in on, in the, in … a, in … middle, in … of, in … the, in … trunk
  -1.1: incluye, inscrit a, interesse par, is asking, is out, is … NUMBER, is … bit, is … from, is … so
  -1.1: is … worth, issues, it, it a, it for, it stop, it was, it … done, it … i, it … rest, it … to
  -1.1: it … your, j aime, j … dans, j … les, j … mon, jamais accepte, jamais … que, je gere, je lui, je pars
  -1.1: je pensais, je … dois, je … off, je … oppose, je … signale, jetez, jk, job, jodan, joyeu-, joyeux
  -1.1: joyeux noel, junio-, junk |, just … me, keep me, keybo-, keyboard, km |, knock, knowingly, l … pour
  -1.1: la chaine, la direccion, la factura, la fiche, la fin, la hora, la liste, la livraison, la muchacha
  -1.1: la oficina, la paix, la sonnette, la sortie, la … mon, la … ou, las … no, last year, law>you
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
  -1.1: next to, next your, next … the, ni … nada, nice to, nid, nite |, no calls, no encuentro, no gracias
  -1.1: no molestes, no name, no need, no sea, no … escribas, no … eso, no … i, no … mandes, no … me
  -1.1: no … mensajes, no … other, no … texts, no … the, nobody … me, noise, nonst-, nonstop, not answer
  -1.1: not ask, not hit, not i, not one, not read, not say, not see, not worry, not … how, not … now
  -1.1: not … shop, notic-, nous de, now he, nuevo-, nuevos, number out, number plate, number … can
  -1.1: number … not, number … phone, numero ne, numero … en, nunca acepte, nunca mas, oat, oat milk
  -1.1: of … for, of … list, off please, off the, on … ca, on … en, on … fork, on … i, on … invoice, on … la
  -1.1: on … veut, on … voit, oppos-, oppose, oppose a, option, optou-, optout, or not, other bike, other-
  -1.1: otra … se, ou … vous, out … the, out … this, out … you, owe me, owner i, oye, papa, par semaine
  -1.1: par texto, para, para las, paral-, parrot |, pars, pas assez, pas avoir, pas besoin, pas bien
  -1.1: pas compris, pas consenti, pas toi, pas … appel, pas … je, pas … les, pas … pour, past, patat-, pate
  -1.1: patru-, pause |, pays, pendiente |, persona por, pesim-, pesimo, peut il, phone bill, pics
  -1.1: pis … arrive, plan, plaza, please send, please |, please … do, plus bon, plus … la, plus … texto
  -1.1: pneus |, poly, ponle, popco-, popcorn, por eso, por la, por que, por … en, porfa, porfa |, posta-
  -1.1: postal, pour mes, pouve-, pouvez, prawn, premi-, prenez vous, problema, problema |, proch-, prochain
  -1.1: promi-, promo-, proof, proud, pu, pu … textos, pub, puede … mi, puede-, pueden, pus, pusieron, qns
  -1.1: quad, quad lock, quand je, quand t, que intensos, que la, que necios, que tal, que … mandaron
  -1.1: que … y, quick, quien habla, quien … la, quiero que, quiero … de, quiero … seguro, quimi-, quimica
  -1.1: quit, quitemelo, radio, raffl-, raffle, rappe-, recib-, recibido, recibido |, register, registro
  -1.1: relax, relax |, remet-, remov-, removed, removed |, rentrant, rentrant |, replied … to, reply
  -1.1: reply … a, repondez pas, report, request, requested, rest |, reste-, retirez le, retirez |, retrait
  -1.1: revok-, revoke, ridiculous, ring, rite, rn |, road, rock |, rode it, ruido, ruido |, rust, s il, sac
  -1.1: sacaron mi, sacaron … numero, said stop, salgo, salir, salvador, sans, saute, saw this, say less
  -1.1: say no, scell-, scellant, school and, schra-, schrader, se voit, se … mi, selle |, send, send it
  -1.1: send the, send>list, send>me, sense, seriously, servi-, service est, shd, shoe, shop … you, shoul-
  -1.1: show, si quelqu, si te, siga, sign … for, signed up, signi-, sin … jaja, site, sms, sms to, so
  -1.1: so much, soliciting, solit-, someones, son velo, sonnez, sorry just, sorry … saw, sorry … to, sort
  -1.1: stay, still, still … that, stock, stock |, stop all, stop au, stop by, stop now, stop … i, stop … my
  -1.1: stop>forever, stop>stop, subscribe, succu-, succursale, suffi-, suffit, suis off, support, supprimez
  -1.1: sur, surpr-, surprise, svp, svp me, svp |, svp … ai, svp … mon, swear, swear |, sympa-, sympathies
  -1.1: system, t … ou, tag, take this, tanne de, tapis, taxes, te di, telefono … solo, tell, tell … the
  -1.1: tequi-, tequila, tercera, tercera |, termine |, termino, tesco, tesco |, text i, text … the, textees
  -1.1: texter |, texto svp, texto-, textos, textos no, textos |, textos … svp, texts, texts>law, thank-
  -1.1: thanks, that day, that much, that … so, that … you, the car, the code, the desk, the end, the gift
  -1.1: the green, the group, the list, the messages, the other, the parrot, the race, the receipt, the same
  -1.1: the seat, the test, the texts, the wheel, the … by, the … from, the … is, the … no, the … ones
  -1.1: the … order, the … says, the … she, the … ticket, the … wheel, the … yet, there by, there since
  -1.1: these>stop, think … it, think-, this list, this … instead, this … more, this … of, this … phone
  -1.1: through … you, thurs-, thursday, thursday |, ticket … NUMBER, tiens, timbr-, time |, tired of
  -1.1: to cancel, to rush, to school, to see, to that, to … NAME, to … NUMBER, to … off, tonde-, tonig-
  -1.1: tonight, toque, touchez … a, tous |, traigo el, tranquille, triciclo |, trop de, troublesome
  -1.1: tu … chez, tubes, tues, twice in, uds |, un cadeau, un casque, un faux, un message, un … mois
  -1.1: un … plus, unche-, uncheck, une arnaque, une … fois, unos, unsub-, unsubscribe this
  -1.1: unsubscribe … number, up to, up … is, up … me, usen … numero, using … number, utilisez, va la, van
  -1.1: veux pu, veux … le, veux … que, vez se, vineg-, vinegar, void deck, voir |, vos … sont, votre service
  -1.1: vous ai, vous aussi, vous des, vous m, vous signale, vous … NUMBER, vous … les, vous … quoi, voy en
  -1.1: voy por, vuelvan, vuelvan a, walking |, want … again, want … be, want … see, want>remove, want>texts
  -1.1: want>these, wants, was at, was … it, water, wavin-, waving, way, we … in, we … see, website is, wen
  -1.1: what brand, what … that, where … i, wheres, why, will … it, wipe, with … at, with … parrot, witho-
  -1.1: without, wk, wobbl-, wonde-, work … the, wrong … size, wrong>list, xfa |, y si, y todavia, y … los
  -1.1: y … por, y … rien, yendo, yo … con, you can, you do, you help, you one, you owe, you sell, you take
  -1.1: you text, you were, you … canse, you … el, you … family, you … had, you … llego, your messages
  -1.1: your … at, | add, | arreter, | bajo, | bless, | by, | canceller, | cessez, | coupe, | dar, | des
  -1.1: | desabonne, | desactiven, | effacez, | flushez, | god, | half, | hasta, | hope, | ignore, | jeudi
  -1.1: | joyeux, | l, | le, | ma, | mettez, | miss, | morning, | muchos, | need, | nonstop, | parece, | paso
  -1.1: | pesimo, | puedo, | quiten, | receipt, | retirez, | right, | room, | set, | should, | this, | to
  -1.1: | todo, | trae, | unsubscribe, | white, | whoevers, | wipe, | … ahi, | … ahora, | … aire, | … alguien
  -1.1: | … alto, | … arretez, | … ate, | … attached, | … b, | … bajita, | … besoin, | … bill, | … blue
  -1.1: | … broke, | … can, | … cancelled, | … codigo, | … digo, | … dors, | … enough, | … etre, | … ever
  -1.1: | … gracias, | … great, | … habia, | … happy, | … il, | … k, | … lachez, | … leave, | … less, | … m
  -1.1: | … manden, | … mensajes, | … moi, | … molestes, | … mude, | … necios, | … noel, | … opted, | … paid
  -1.1: | … pars, | … pedi, | … peut, | … ready, | … ride, | … right, | … sera, | … service, | … si, | … sign
  -1.1: | … signed, | … sin, | … site, | … soliciting, | … tube, | … ve, | … whatever, | … will, | … word
  -1.1: | … works, ~_acu, ~_ade, ~_air, ~_alc, ~_ani, ~_ask, ~_aux, ~_aw, ~_bat, ~_big, ~_blo, ~_bre, ~_bun
  -1.1: ~_can, ~_cap, ~_cho, ~_cir, ~_cos, ~_cou, ~_cul, ~_cut, ~_dij, ~_dob, ~_doc, ~_dol, ~_doy, ~_duc
  -1.1: ~_ea, ~_eac, ~_emb, ~_esp, ~_fer, ~_fot, ~_fu, ~_gau, ~_gea, ~_giv, ~_gma, ~_gre, ~_hal, ~_hrs, ~_igu
  -1.1: ~_it, ~_it_, ~_jk, ~_jk_, ~_job, ~_ka, ~_kar, ~_lay, ~_len, ~_lik, ~_lis, ~_mej, ~_mit, ~_mum, ~_muy
  -1.1: ~_nov, ~_opi, ~_opp, ~_ov, ~_oy, ~_oye, ~_pag, ~_pea, ~_pi, ~_pow, ~_pre, ~_pu_, ~_raf, ~_rit, ~_sat
  -1.1: ~_see, ~_sin, ~_slo, ~_sms, ~_sna, ~_so_, ~_sou, ~_sti, ~_sv, ~_svp, ~_tag, ~_tin, ~_tom, ~_tut, ~_ub
  -1.1: ~_ven, ~_vie, ~_vio, ~_way, ~_win, ~_wip, ~_wob, ~_wor, ~_wre, ~abie, ~aby_, ~acan, ~acem, ~acia
  -1.1: ~acu, ~acue, ~add_, ~adel, ~ader, ~ador, ~af_, ~affl, ~aged, ~aha, ~ains, ~ajaj, ~aji, ~ajit, ~akin
  -1.1: ~alam, ~algo, ~alio, ~alir, ~allo, ~alta, ~amat, ~ammi, ~andp, ~anm, ~anme, ~anno, ~annu, ~anti, ~apa
  -1.1: ~appl, ~aral, ~arin, ~arre, ~ash, ~aske, ~ason, ~ate, ~atea, ~ats_, ~atta, ~atur, ~auch, ~aunt, ~auth
  -1.1: ~aver, ~axes, ~ays, ~barq, ~base, ~bat, ~batt, ~bble, ~bc_, ~beso, ~betw, ~bie, ~big, ~birt, ~blie
  -1.1: ~book, ~bor, ~brea, ~bren, ~bsc, ~bscr, ~bun, ~bus_, ~cabe, ~cac, ~cale, ~can, ~can_, ~cand, ~cap
  -1.1: ~cap_, ~casc, ~cati, ~cela, ~cept, ~cera, ~ces_, ~cesi, ~cia_, ~cias, ~cib, ~cil, ~cine, ~circ, ~cket
  -1.1: ~ckou, ~cks, ~clus, ~cluy, ~coe, ~coeu, ~comi, ~cone, ~coso, ~cot, ~coup, ~cred, ~cryi, ~cta_, ~cts
  -1.1: ~cts_, ~cuan, ~cue, ~cuer, ~cup, ~dada, ~dam_, ~damo, ~danc, ~dar, ~das_, ~date, ~dd_, ~deje, ~dema
  -1.1: ~denm, ~desi, ~deu, ~dij, ~dine, ~disa, ~dit_, ~dita, ~dobl, ~doc, ~dois, ~dora, ~doy, ~dpa, ~dra
  -1.1: ~duer, ~eak, ~eak_, ~eals, ~eame, ~ear_, ~eari, ~easo, ~ebar, ~ecc, ~eces, ~ecib, ~eded, ~eden, ~edo
  -1.1: ~edo_, ~ee_, ~eede, ~eeth, ~ega_, ~egro, ~egue, ~eje, ~ejor, ~eks, ~emas, ~emba, ~embo, ~emet, ~emie
  -1.1: ~emor, ~emov, ~emu, ~end_, ~epi, ~epl, ~eply, ~erm, ~esac, ~esad, ~esin, ~esis, ~esit, ~esoi, ~esq
  -1.1: ~esqu, ~esus, ~etio, ~etoi, ~etwe, ~eug, ~eut, ~eut_, ~eux, ~eux_, ~eva_, ~eves, ~evok, ~ewe, ~exto
  -1.1: ~extr, ~exts, ~feel, ~fend, ~fer_, ~fert, ~ffit, ~ffl, ~ffle, ~fier, ~fina, ~fini, ~fla, ~fold, ~fot
  -1.1: ~foto, ~fram, ~frei, ~fui_, ~gat, ~gau, ~gauc, ~gear, ~ggin, ~giv, ~gma, ~gmai, ~grac, ~gras, ~gro_
  -1.1: ~gual, ~haha, ~hda, ~hday, ~heat, ~heme, ~hew, ~hew_, ~hier, ~hin_, ~hoe_, ~hold, ~hood, ~horr, ~host
  -1.1: ~houl, ~hrs, ~hrs_, ~hs_, ~humb, ~hurt, ~ibi_, ~icas, ~icid, ~id_, ~idad, ~iero, ~ierr, ~iez, ~ifte
  -1.1: ~ight, ~igua, ~ijo_, ~ilin, ~imbr, ~imen, ~imez, ~ingi, ~inu, ~iod, ~iri, ~irth, ~iss, ~itam, ~itan
  -1.1: ~itar, ~itas, ~ite, ~itho, ~itie, ~ivez, ~jar, ~jk_, ~job, ~job_, ~jor, ~jor_, ~joye, ~ked, ~ked_
  -1.1: ~kes_, ~ket, ~kid, ~kon, ~kou, ~kout, ~ks_, ~lant, ~lari, ~lato, ~lau, ~lear, ~lect, ~legi, ~legu
  -1.1: ~len, ~leno, ~let_, ~letr, ~lev, ~lgo, ~lgo_, ~lik, ~like, ~lir_, ~lked, ~llav, ~llow, ~low_, ~lque
  -1.1: ~lue, ~lute, ~luy, ~lvan, ~lve_, ~lver, ~manq, ~manu, ~many, ~mba, ~mej, ~mejo, ~mett, ~mise, ~moc
  -1.1: ~moj, ~more, ~morn, ~most, ~mpor, ~mpu, ~mum, ~muy, ~muy_, ~nan_, ~nana, ~nap, ~ncan, ~ncha, ~ncl
  -1.1: ~ndid, ~ndp, ~ndpa, ~nee, ~nen, ~nen_, ~nez, ~nez_, ~ngan, ~ngr, ~nic_, ~nill, ~nino, ~nive, ~nle
  -1.1: ~nle_, ~nnee, ~nnem, ~nnul, ~noj, ~noo, ~noti, ~nov, ~nso, ~nso_, ~nts, ~nts_, ~nty, ~nty_, ~nule
  -1.1: ~nven, ~nvoy, ~obb, ~obbl, ~obra, ~ocha, ~odia, ~oing, ~oke, ~oll_, ~olli, ~olo, ~omo, ~onig, ~oo_
  -1.1: ~oodi, ~ooth, ~opie, ~oppo, ~opto, ~ored, ~orev, ~orgo, ~orme, ~orni, ~orte, ~oss, ~ostr, ~ote_
  -1.1: ~otes, ~oti, ~otic, ~oup, ~ouri, ~ourr, ~over, ~oye, ~oze, ~papa, ~pen_, ~perd, ~pesa, ~phew, ~pics
  -1.1: ~pin_, ~ping, ~pleu, ~pliq, ~ply, ~ply_, ~pong, ~porf, ~posi, ~pouv, ~pow, ~ppin, ~ppl, ~pray, ~prem
  -1.1: ~pres, ~pri, ~proc, ~proo, ~pter, ~ptou, ~pu_, ~pub_, ~pus_, ~quar, ~quez, ~quic, ~raff, ~reak, ~reci
  -1.1: ~rein, ~remo, ~repe, ~repl, ~ress, ~reva, ~rew, ~rew_, ~rfa_, ~rged, ~rger, ~rgot, ~ric, ~rier, ~rint
  -1.1: ~riss, ~rize, ~rke, ~rme, ~rmir, ~rnin, ~roa, ~romi, ~romo, ~rott, ~roud, ~roue, ~rout, ~roz, ~rpri
  -1.1: ~rram, ~rret, ~rsd, ~rsda, ~rthd, ~rue, ~rui, ~ruit, ~rvi, ~rvic, ~sacr, ~sact, ~sad, ~sal_, ~sans
  -1.1: ~sapp, ~saur, ~sauv, ~scre, ~seco, ~sent, ~serv, ~sett, ~sh_, ~siad, ~sign, ~sin_, ~sins, ~sion, ~siv
  -1.1: ~ske, ~slo, ~sly, ~sly_, ~sms, ~sms_, ~sna, ~so_, ~soin, ~song, ~sor_, ~ssin, ~ssio, ~stay, ~stee
  -1.1: ~stil, ~stl, ~stly, ~sto, ~subs, ~suff, ~sur_, ~surp, ~svp, ~svp_, ~swea, ~tame, ~tar, ~tar_, ~taxe
  -1.1: ~tay, ~tay_, ~tec, ~teet, ~ten_, ~tenc, ~tenl, ~tera, ~term, ~tery, ~teu, ~tez, ~tez_, ~than, ~thda
  -1.1: ~thor, ~thum, ~tie_, ~tif, ~til_, ~timi, ~tour, ~tow, ~tres, ~tse, ~ttac, ~ttez, ~tubo, ~tut, ~twe
  -1.1: ~twee, ~ubes, ~ubs, ~ubsc, ~uede, ~uedo, ~uent, ~uerm, ~uffi, ~ugge, ~uick, ~uila, ~uipe, ~uir_
  -1.1: ~uit_, ~ules, ~und_, ~unos, ~urb, ~urb_, ~urpr, ~ursd, ~usag, ~usta, ~utho, ~ux_, ~valu, ~vas_, ~vely
  -1.1: ~visi, ~voke, ~volv, ~vp_, ~vri, ~wea, ~ween, ~why_, ~wif, ~win, ~wob, ~wobb, ~wond, ~wre, ~xpla
  -1.1: ~xpli, ~xto, ~xtos, ~xtr, ~xtra, ~xts, ~xts_, ~yage, ~yan_, ~yar
  -1.2: (remove), NAME … je, NAME … un, NAME … yo, NUMBER lbs, NUMBER left, NUMBER minutes, NUMBER o
  -1.2: NUMBER off, NUMBER percent, NUMBER the, NUMBER … for, NUMBER … n, NUMBER … too, a autorise, a box
  -1.2: a comer, a demain, a good, a lache, a lock, a podcast, a quelle, a side, a … aussi, a … ex, a … heure
  -1.2: abajo |, about … NUMBER, aceit-, aceite, ads, age, agree to, aguas, ahi, ahorita |, ai deux, ai ete
  -1.2: ai oublie, ai … accepte, aime pas, aire |, all good, already have, already … a, alumi-, aluminio
  -1.2: am off, am … one, am … with, amex, amex |, an hour, and here, and then, and … has, and … up, annee |
  -1.2: answer, anything … me, apago el, aparta, appelez … pas, appelle la, approved, apunte a, apuro
  -1.2: apuro |, archi-, are … not, are … open, asap, at me, at that, at … can, attached, attends |, attente
  -1.2: au … a, au … d, au … de, au … pis, aurais, autom-, autre chose, autre fois, avance |, avez eu
  -1.2: avez un, avoir … mon, b |, back, bag |, baja el, bars, be … in, beat, bed |, best to, best … to
  -1.2: better |, bien y, bienvenue, bike demo, bikes to, bisou-, bisous, bit much, bite, bjr, blanco, blk
  -1.2: bloque, boite |, borra … numero, both, brand, bring a, bring … own, broke-, broken, bruit, btw
  -1.2: busin-, but a, buy used, by the, c … cher, c … parfait, cadea-, cadeau, cadena, call the, camar-
  -1.2: camara, cambio … aceite, camin-, camion, campa-, can … believe, can … it, can … stop, cance-
  -1.2: cancelled, canse, card, care, cause, ce … svp, cessez, cette fois, chair-, chairs, chamb-, change my
  -1.2: charged, chat sorry, checked … box, chica, chimie, chope, claim, claim number, claro |, closed
  -1.2: closes, codig-, codigo, como no, compadre, compre en, con los, confio, confirm, confirme |, conne-
  -1.2: consent, consent |, contact … on, cool |, correo |, coudo-, coudonc, count me, count … in, cupon
  -1.2: customer care, customer here, d autres, d ici, d … svp, da, dans mes, dans … NUMBER, dar … baja
  -1.2: day i, day so, day … no, de casa, de cuenta, de esas, de esta, de me, de messages, de mis, de rien
  -1.2: de siempre, de … boutique, de … liste, de … sacaron, decide, deck, dehor-, dehors, deja paye, dejem-
  -1.2: dejeme, dejen-, dejo, delivered to, delivery, delivery |, deneigee, dernier texto, desist, devra-
  -1.2: did it, dinne-, dinner, disco-, discount, discount |, disparaitre, dit … a, dites … a, dix, do
  -1.2: do … look, do … sell, doing, dolio, domma-, donde me, donde sacaron, dormi-, dors, dos de, drink, dry
  -1.2: du … est, dueno-, duenos, eat, ebike, ecriv-, efectivo |, effacez, el casco, el codigo, el link
  -1.2: el lunes, el martes, el mecanico, el pago, el … NUMBER, el … al, el … llego, elle … est, en ligne
  -1.2: en revenant, en un, en veu, en … a, en … deux, en … jaja, en … la, en … les, en … puerta, en … svp
  -1.2: end it, endin-, ending, enlev-, enleve moi, enleve … number, enlever … numero, enlevez mon, enoug-
  -1.2: enough, entendi, entrance, envoi-, envoyez, envoyez plus, es falso, es sorpresa, es … me, escribas
  -1.2: escribe tanto, ese mensaje, essayer |, est avec, est cher, est parfait, est votre, estaciono, estan |
  -1.2: estas cosas, esto |, etc, etes fins, etes trop, excelente, exo, exo NUMBER, factura, fait mal, fatig-
  -1.2: fende-, fichez, finally, finde, fins |, flies, for an, for anything, for life, for one, for … reason
  -1.2: force, fourc-, fourche, frein, fridg-, fridge, fridge |, from me, from now, funci-, funciona
  -1.2: garantia, garantie, get a, get off, get … from, getting your, gift |, give … a, gliss-, glisse
  -1.2: go away, go for, go … it, god bless, got in, got lost, graci-, gracias, gracias |, grande |, grandmas
  -1.2: green |, grince, group, guarden, guidon, guy … the, hacer, had my, haga, hagalo, hagalo |, halt
  -1.2: happy with, happy … to, hard, hard |, hasta, have moved, he … it, he … ok, her … the, heres, hey i
  -1.2: hier |, hora … el, how, how are, how to, how … is, how … to, i already, i bring, i lost, i pay
  -1.2: i quit, i saw, i send, i sent, i will, i … about, i … do, i … fine, i … him, i … left, i … moved
  -1.2: i … next, i … say, i … signed, i … wrong, icy, if … want, il m, il pret, il te, il … faut, incluido
  -1.2: ingle-, ingles, ins, inscrit c, inscrit … est, insta, insta-, invite, irfan, is down, is too
  -1.2: is yours, is … best, is … going, is … safe, is … serial, issue-, it so, it to, it up, it … off
  -1.2: j annule, j aurais, j … oublie, j … veu, j … veux, jalo, je demande, je peux, je … mon, je … parti
  -1.2: je … rappelle, je … reviens, je … voir, jom, jours, junk, jusqu-, jusqua, keep the, kitte-, kitten
  -1.2: know that, l arret, l exo, l … avec, la boite, la boutique, la i, la lista, la llanta, la puerta
  -1.2: la revision, la rifa, la roue, la selle, la vida, la … du, labor, laisse ca, laissez moi, las dos
  -1.2: late |, later |, lavag-, lavage, law>not, law>want, law>wrong, lbs, lbs |, le frein, le lundi
  -1.2: le noir, le pique, le pneu, le ramasser, le recu, le … svp, leave, leave me, leave … phone, leavi-
  -1.2: leaving, left it, lei, less |, letting me, liao |, libras, lift, limits, lis, list>me, llamadas
  -1.2: llant-, llanta, llantas, locker, looks, loop, luces, lunch, lunch |, m ecrire, m envoyez, ma sœur
  -1.2: ma … elle, ma … qui, macha-, mais enlevez, make sure, makes, malad-, mandar, mandes, mando el, mano
  -1.2: many |, marche |, mas de, match, me canse, me hace, me know, me llegue, me manda, me mandaron
  -1.2: me manden, me pueden, me the, me tienen, me … it, me … mas, me … mi, me … of, me … plus, me … text
  -1.2: medid-, medida, mediu-, medium, mensaje mas, mensajes |, message de, messages … ce, metro
  -1.2: mi contacto, mi linea, mide, mide NUMBER, mien, mins |, minut-, miss, misse-, missed, moi … mon
  -1.2: moment, mon mari, mono, more, more of, more than, more>texts, more>you, morning |, moteu-, mouille |
  -1.2: moyeu, much, mucho, music, my balance, my old, my own, my … NUMBER, my … changed, my … do, my … from
  -1.2: my … stop, my … who, nah i, nah … am, name … on, neces-, need, need a, neta, never seen, never signed
  -1.2: new sim, new … just, news on, news … my, nina, nite, no NUMBER, no abre, no chinguen, no good
  -1.2: no more, no thank, no usen, no veo, no vuelvan, no … los, no … manden, no … nadie, no … por
  -1.2: no … quiero, no … texteen, no … you, not stop, not … much, not … text, not … to, not>more, not>send
  -1.2: note, nouvelles de, now my, now what, nueva |, number did, number … off, number>law, numero … favor
  -1.2: numero … mon, nunca … el, nunca … que, odio, offered, ok j, ok pour, on mine, on my, on ne, on peut
  -1.2: on that, on the, on … fait, on … new, on … of, on … plus, on … wrong, once you, one can, one more
  -1.2: one please, one … your, opt out, opted, optio-, ote, otez le, otez moi, other shop, oublie mon, oui a
  -1.2: out, out of, ouvert |, over a, pago en, paix, paix |, panta-, paque-, parada, parler au, parts
  -1.2: pas aujourdhui, pas avant, pas pantoute, pas recu, pas … aujourdhui, pas … d, pas … sms, pas … texto
  -1.2: pas … ton, pas … vos, passer … chercher, passes, patience, pay |, payer, pendi-, pendiente, permiso
  -1.2: pero sin, pero … a, peux … parler, pf, picked up, pickup |, please erase, plus tard, pneu a, pneus
  -1.2: podca-, podcast, point-, por el, pour des, pour les, pour … soir, prefe-, preoc-, presta, princ-
  -1.2: priva-, psi, publi-, pubs, puedo, puerta, puerta |, puse mi, pusie-, put on, put the, put … on
  -1.2: que lo, que mon, que you, que … esto, que … sea, que … soy, que … this, que … voy, queda |, quedo |
  -1.2: quelle heure, quelqu … peut, quier-, quiet, quit … this, quita-, quiteme, quitenme, quitenme |, rain
  -1.2: ran, reaso-, reason, reason |, recogerla, recu … message, regal-, regalo, regarde, rejoindre
  -1.2: remove>me, repare mon, reparez, repondez, reponse, resul-, retiren … numero, retur-, reven-, revenant
  -1.2: review, revision, revision |, revoke |, rice, rides like, ridic-, rien la, rien |, right now, rings
  -1.2: rn, rock, rodad-, rodado, rompi-, rompio, roue, route-, rude … my, sabad-, sabado, sabado |, sache
  -1.2: saddle |, salie-, saliendo, savoi-, savoir, scuse-, scusez, se puede, se rompio, seat, seat |, see |
  -1.2: send any, send me, send |, serieux |, serio-, she never, she said, shift-, shop anymore, si … un
  -1.2: siege, sigan, signed anything, silen-, sin … yo, sis, skate, sleep, sms |, so do, so text, so … not
  -1.2: son numero, sorpr-, sorpresa, sorpresa |, sorry for, sous, spot, stationnement |, still have
  -1.2: still the, still … in, stop a, stop and, stop it, stop this, stop … already, stop … lol, stop>number
  -1.2: stopp-, stuck, su lista, su … esta, sufic-, suficiente, suis parti, suis … retard, sunda-, sunday
  -1.2: sur … ecran, sur … formulaire, sure did, sure … not, suscribi |, suspension, svp enlever
  -1.2: svp … numero, ta liste, take NUMBER, take out, take |, talk to, tard |, te amo, temps |, tercer
  -1.2: termi-, text, texte |, textear, texter a, texting you, textos d, texts from, texts to, texts … a
  -1.2: thank … dear, thankyou, that … anymore, the bell, the check, the dent, the e, the fork, the message
  -1.2: the pickup, the saddle, the service, the whole, the … are, the … come, the … haha, the … location
  -1.2: the … one, them and, these>texts, think i, thinks, this still, this texting, this year, three, thru
  -1.2: thurs, ticket |, tient, til, til NUMBER, to all, to go, to stop, to talk, to wrong, to your
  -1.2: to … texting, to … with, toda mi, todavia me, toile-, tomor-, tomorrow, too many, too much
  -1.2: touche pas, touchez, tourn-, tout de, tout … suite, trabajo |, trade, trae, traen, traia, tranq-
  -1.2: transfer, treat, trunk, tu |, tu … un, tuesd-, tuesday, tuesday |, tunne-, tunnel, tunnel |, tv, uds
  -1.2: un crack, un par, un peut, un stop, un … d, un … me, uncle-, une chambre, update my, ups, usan, use |
  -1.2: ustedes … les, va … avec, va … ir, velo l, velo pour, velo … il, venda-, very, veux, veux … de
  -1.2: vi … mensaje, vieja, viene-, vin, voit, votre … de, vous la, vous pour, vous … eu, vous … fins
  -1.2: wahal-, wahala, waiting |, want out, want to, want … from, want>more, want>you, was … message, wats
  -1.2: wd40, weeke-, weekend, weekend |, welco-, welcome, what size, wheel is, when is, whene-, whenever
  -1.2: whenever |, where do, where-, which bike, who can, who keeps, why … i, wifi, will, will be, will do
  -1.2: will not, will … to, wish to, with NAME, with … NUMBER, work and, work on, worke-, worked, worth
  -1.2: would i, wrong>me, xfa, yes to, you basta, you dear, you guys, you llegue, you … are, you … frena
  -1.2: you … no, you … quiero, you>angry, you>remove, you>stop, your business, yrs, zapat-, zapatos, zip
  -1.2: | ah, | arretez, | asap, | bjr, | blue, | borra, | can, | cancel, | cease, | chope, | combien
  -1.2: | count, | customer, | dejeme, | dejen, | deux, | enleve, | envoie, | favor, | fichez, | first
  -1.2: | gracias, | green, | hacen, | heres, | invoice, | keep, | light, | lista, | me, | mute, | my, | odio
  -1.2: | only, | ote, | over, | prenez, | quel, | quitenme, | race, | reached, | revoke, | rode, | supprimez
  -1.2: | sur, | termine, | today, | took, | toujours, | tout, | turn, | unlist, | vale, | voice, | wats
  -1.2: | whenever, | … already, | … asi, | … at, | … basta, | … blocked, | … brake, | … brand, | … bye
  -1.2: | … correo, | … demain, | … donc, | … ecris, | … end, | … faire, | … god, | … hace, | … had, | … has
  -1.2: | … hate, | … hoy, | … importe, | … intensos, | … interessee, | … jefe, | … la, | … lata, | … los
  -1.2: | … makan, | … manana, | … many, | … min, | … need, | … new, | … nieto, | … nouvelles, | … open
  -1.2: | … paro, | … piste, | … puede, | … puedo, | … repondez, | … rides, | … seen, | … sigan, | … stop
  -1.2: | … suelta, | … thx, | … today, | … tomber, | … uno, | … ver, | … vu, | … where, | … worked, ~_add
  -1.2: ~_ads, ~_ahi, ~_apr, ~_ba, ~_bai, ~_bas, ~_bie, ~_bin, ~_bir, ~_bru, ~_btw, ~_cat, ~_cin, ~_cla
  -1.2: ~_cof, ~_col, ~_coo, ~_cry, ~_cup, ~_da_, ~_dej, ~_dem, ~_dim, ~_do_, ~_ear, ~_end, ~_enl, ~_eno
  -1.2: ~_ent, ~_eso, ~_ext, ~_fen, ~_fin, ~_fri, ~_fui, ~_gat, ~_gh, ~_glo, ~_gr, ~_gus, ~_int, ~_jet, ~_kil
  -1.2: ~_lau, ~_lbs, ~_lea, ~_los, ~_nee, ~_out, ~_peu, ~_pie, ~_pit, ~_pra, ~_pri, ~_psi, ~_pun, ~_qua
  -1.2: ~_ran, ~_rn, ~_rn_, ~_roa, ~_rot, ~_say, ~_sla, ~_sle, ~_sm, ~_smo, ~_st, ~_ste, ~_suf, ~_toq, ~_tv
  -1.2: ~_tv_, ~_use, ~_voc, ~_wai, ~_why, ~_wk, ~_wt, ~_xfa, ~_yr, ~_yrs, ~abad, ~abon, ~abus, ~acei, ~acer
  -1.2: ~acez, ~aco, ~adea, ~adio, ~aen, ~aen_, ~aggi, ~ahi_, ~aig, ~airs, ~aix, ~aix_, ~alco, ~aler, ~alli
  -1.2: ~alte, ~anan, ~ank, ~ansf, ~anu, ~apa_, ~apr, ~apto, ~arai, ~arar, ~arla, ~arlo, ~asc, ~ashe, ~asia
  -1.2: ~atas, ~ates, ~atiq, ~ats, ~avag, ~ays_, ~azy, ~azy_, ~back, ~bad, ~bala, ~bas, ~bbl, ~bed, ~bed_
  -1.2: ~bes_, ~blic, ~blo, ~bloc, ~bos, ~brok, ~btw, ~btw_, ~busi, ~cama, ~camp, ~canc, ~cans, ~card, ~cce
  -1.2: ~ceit, ~cele, ~ces, ~cez, ~cez_, ~chea, ~cing, ~cker, ~cky, ~cky_, ~clas, ~clip, ~clud, ~codi, ~cof
  -1.2: ~coff, ~cogi, ~col, ~cool, ~cos, ~coud, ~cour, ~cove, ~crap, ~crea, ~crew, ~cris, ~crit, ~cry, ~cte
  -1.2: ~ctiv, ~cuen, ~cum, ~cut_, ~day, ~deba, ~deho, ~dej, ~dejo, ~dies, ~diga, ~dim, ~dinn, ~dis_, ~dit
  -1.2: ~dito, ~doin, ~dore, ~dors, ~dos_, ~eat_, ~eav, ~eave, ~eavi, ~ebaj, ~ecci, ~echi, ~ecit, ~ecta
  -1.2: ~ecue, ~edi, ~ediu, ~eed, ~eed_, ~eeke, ~eez, ~egar, ~egi, ~ehor, ~eite, ~ejan, ~ejar, ~eke, ~eken
  -1.2: ~elez, ~elt_, ~em_, ~emai, ~empt, ~enez, ~enl, ~enle, ~enme, ~enoj, ~enou, ~enro, ~env, ~envo, ~eoc
  -1.2: ~eocu, ~epli, ~ept, ~erla, ~ermi, ~ersi, ~erva, ~ervo, ~esu, ~esul, ~eted, ~etur, ~eus_, ~evie, ~expl
  -1.2: ~ext_, ~ezc, ~falt, ~fati, ~fin, ~firm, ~firs, ~floj, ~free, ~fui, ~func, ~gado, ~gast, ~gea, ~gerl
  -1.2: ~ghts, ~gic, ~hah, ~hal, ~hale, ~hank, ~hast, ~hea, ~heap, ~hene, ~hol, ~horn, ~hout, ~how, ~how_
  -1.2: ~hree, ~hroo, ~hru, ~hru_, ~hts, ~hts_, ~hurs, ~ibas, ~ibid, ~ibre, ~ic_, ~ices, ~icio, ~ick, ~icks
  -1.2: ~idon, ~iege, ~iej, ~ieja, ~iert, ~iet_, ~ifi_, ~ift, ~igni, ~iled, ~ilen, ~ilet, ~ilt, ~imo_, ~iner
  -1.2: ~ings, ~inks, ~insc, ~insi, ~into, ~inut, ~ipl, ~irm, ~irst, ~isco, ~iver, ~ize_, ~jenl, ~jet, ~jete
  -1.2: ~ji_, ~join, ~junk, ~jusq, ~kar, ~kend, ~kill, ~laim, ~laro, ~lase, ~lat, ~late, ~lbs, ~lbs_, ~leat
  -1.2: ~leav, ~lenc, ~leve, ~lift, ~lir, ~lock, ~lor, ~los, ~low, ~lowe, ~luce, ~lve, ~lyi, ~lyin, ~mame
  -1.2: ~mat, ~matc, ~maz, ~meno, ~met, ~meti, ~metr, ~mind, ~minu, ~miso, ~mit, ~mmy, ~mmy_, ~mpad, ~mpro
  -1.2: ~mpta, ~mude, ~muev, ~ncel, ~nch, ~ncin, ~need, ~neg, ~neme, ~nent, ~neus, ~nfir, ~ngue, ~nina, ~nir
  -1.2: ~nish, ~nlev, ~nme, ~nme_, ~nok, ~nore, ~noug, ~nrol, ~nscr, ~nsf, ~nsfe, ~nsio, ~nsub, ~nter, ~ntia
  -1.2: ~nvo, ~nvoi, ~oad_, ~odas, ~odig, ~ogi, ~ogi_, ~oje, ~oken, ~oks, ~oks_, ~ola_, ~omes, ~omor, ~oni
  -1.2: ~oof_, ~ooks, ~oom_, ~oon_, ~op_, ~opa, ~opte, ~opti, ~oral, ~orpr, ~orra, ~oser, ~osit, ~oss_, ~ota
  -1.2: ~oteu, ~oth_, ~ouch, ~oudo, ~oue_, ~ourc, ~ourd, ~pad, ~pads, ~paix, ~pal_, ~pan_, ~pars, ~pd_, ~pend
  -1.2: ~perc, ~pere, ~perr, ~pert, ~peu, ~pic, ~pido, ~plie, ~plug, ~pod, ~pons, ~pote, ~pper, ~ppri, ~pref
  -1.2: ~preo, ~prom, ~ptan, ~pted, ~ptez, ~pto, ~publ, ~pubs, ~pusi, ~py_, ~quee, ~quej, ~queo, ~quit, ~rae_
  -1.2: ~raf, ~ranq, ~rap_, ~raw, ~raye, ~rca, ~rech, ~redi, ~reed, ~reen, ~rena, ~rene, ~reoc, ~rer_, ~resu
  -1.2: ~retu, ~rez, ~rez_, ~rgu, ~rica, ~riou, ~rip, ~ris_, ~rise, ~riz, ~rkin, ~rme_, ~rn_, ~rok, ~roke
  -1.2: ~role, ~rose, ~roup, ~row, ~rpre, ~rran, ~rreo, ~rst, ~rst_, ~rtes, ~ruid, ~rvo, ~sal, ~salg, ~sali
  -1.2: ~salt, ~sam, ~sant, ~sat, ~sati, ~saut, ~savo, ~scen, ~scou, ~seal, ~seat, ~seme, ~sfe, ~sfer, ~shou
  -1.2: ~sieg, ~sig, ~sile, ~sit, ~sit_, ~sorp, ~sou, ~spin, ~spot, ~squa, ~sset, ~stic, ~stie, ~stoc, ~stuc
  -1.2: ~suf, ~sufi, ~sund, ~taba, ~tail, ~tees, ~tem_, ~temp, ~tenm, ~tfu, ~thru, ~thur, ~tico, ~tiga, ~timb
  -1.2: ~tir_, ~tira, ~tock, ~tomo, ~topp, ~toq, ~toqu, ~tori, ~torn, ~tory, ~trun, ~tter, ~tuck, ~tues
  -1.2: ~tuvo, ~ual_, ~uand, ~ubb, ~ubby, ~ubr, ~udon, ~uead, ~uee, ~uej, ~ueo, ~ueo_, ~uerd, ~uesd, ~ueve
  -1.2: ~ufi, ~ufic, ~ugg, ~uier, ~uir, ~uit, ~ule, ~ull, ~ult, ~ump_, ~unsu, ~upe_, ~upl, ~urd, ~urn_, ~urna
  -1.2: ~usad, ~ushe, ~usu, ~uter, ~uto, ~utom, ~uvel, ~uvez, ~uvo, ~uvo_, ~uya, ~vac, ~vag, ~vage, ~vas
  -1.2: ~veux, ~via, ~viej, ~ving, ~voye, ~wai, ~wait, ~welc, ~why, ~wifi, ~will, ~win_, ~xfa, ~xfa_, ~xpl
  -1.2: ~xt_, ~yen, ~yrs, ~yrs_, ~zin, ~zing, ~zip_, ~zy_
  -1.21: (tables say opt_out)
  -1.3: (law), (stop), NAME if, NAME with, NAME … it, NUMBER km, NUMBER ok, NUMBER on, NUMBER what
  -1.3: NUMBER … et, NUMBER … let, NUMBER … mat, NUMBER … matin, NUMBER … the, a air, a beer, a life
  -1.3: a picture, a refund, a tous, a ver, a … el, a … mama, a … svp, accord avec, aceptado, acepto
  -1.3: acepto |, afuera |, agarro el, agree, aguante, ai deja, ai vendu, ai … au, ai … recu, aire, akpos
  -1.3: aller le, aller … chercher, alway-, always, am … no, an emergency, ancienne, and look, and |
  -1.3: and … my, and … quit, angry>angry, angry>number, anoch-, anoche, another text, answe-, any day
  -1.3: anything … this, anytime |, app, approved |, apres NUMBER, are NUMBER, are no, are so, are … on
  -1.3: arnaque |, arreglo |, arrete chez, arrete … de, arrete … vous, asap |, asien-, asiento, asiento |
  -1.3: asked for, at my, aucun texto, aujourdhui |, aun, automatico, autorice ese, autorise ca, autre merci
  -1.3: avais dit, avez … ma, aweso-, awesome, awesome |, baja de, basta, becom-, become, been so, best shop
  -1.3: bien le, bikes in, block, blue |, boite, bolsa |, bonne annee, bonne … a, both |, brake, brake |
  -1.3: broken |, bueno me, build, businesses |, buzzi-, buzzing, bye, c … assez, c … fini, c … quel, ca haha
  -1.3: ca … dans, ca … faire, cadre, cahie-, cahier, calle, calli-, calling, can my, can you, can … call
  -1.3: cancell, cancle |, canoe, cansa-, canso-, cansones, carbon, cargador, carin-, carino, carino |
  -1.3: caris-, carisimo, case, cat, ce … il, ce … j, ce … n, cease, chaine, chairs |, change … number, cheap
  -1.3: chemi-, chimi-, chois-, christmas to, chueca, chueca |, ciao, class |, cles, cliente … mi, cm, combi-
  -1.3: come … you, como, como … la, compro, con eso, conozco esa, cost, cost |, cote, count, crack, crack |
  -1.3: cuando |, cuanto, cuent-, cuenta |, d … avec, d … merci, dado, de baja, de presse, de sms, de ta
  -1.3: de textos, de … est, de … mari, dead |, dead … me, debo, decede … ne, dejal-, dejo el, demande |
  -1.3: depos-, desab-, desaf-, dessus |, dias, dias |, did my, did … agree, digale a, direccion, disculpe
  -1.3: dit |, do … be, do … call, do … make, does … know, dommage, donat-, donde, done with, done … this
  -1.3: du mat, ecole de, ecrivez plus, efect-, efectivo, el ticket, el viernes, elimi-, en tu, en … du
  -1.3: en … foto, encore sur, end, end this, ended, engagez, enlever, entente, entiendo |, envoi, envoie
  -1.3: es |, es … con, es … para, escrito |, eso, est NUMBER, est assez, est coupe, est fini, est quel
  -1.3: est tout, est … cell, est … derniere, esta … hoy, esta … la, estaba |, estop, estoy … la, estuv-
  -1.3: estuvo, ete |, etes a, evening, ever, ever |, exam, examp-, example, example com, factura |, fait que
  -1.3: fed, fed up, felices, fille va, fins, first, first |, fit, fitti-, fitting, fix |, fixie |, flat |
  -1.3: flowe-, frena, garantia |, get … life, getting old, git, goal, gonfl-, got … job, grinc-, groom-, gud
  -1.3: guido-, had … with, hagal-, happen, happened … my, hate, have lost, have said, have … and, he was
  -1.3: heart-, hella, her off, hike |, hor, hor |, hora es, how i, i dropped, i left, i put, i … gave
  -1.3: i … it, i … longer, i … ok, i … said, i … want, idiot, if … am, il … pas, ilega-, ilegal, inscr-
  -1.3: insis-, interessee par, invoice … the, is an, is done, is getting, is just, is over, is she, is |
  -1.3: is … business, is … in, is … ok, it at, it lol, it says, it … a, it … the, it … under, j … deja
  -1.3: j … vendu, jamais consenti, jamais … oui, jamais … pour, jaune, je veux, je … avec, je … en
  -1.3: je … tanne, je … y, jeu, judge, key, keys |, kids bikes, l ete, la job, la llamada, la lumiere
  -1.3: la pieza, la place, la suspension, la … 2, la … NUMBER, la … hace, lache moi, lachez moi, laisser
  -1.3: laissez, laksa, last one, later, lavado, lavado |, le cadre, le derailleur, le formulaire, le garage
  -1.3: le mando, le moteur, le soir, le texto, le … moi, leave it, lee, let us, liao, light, light-, lights
  -1.3: lista-, liste, livreur, llamar |, llantas |, llego el, lluvi-, lluvia, look |, los … you, lost my
  -1.3: lousy, lu, lui a, lundi, m en, ma roue, mad just, mais la, makan, mal servicio, manana |, mandame
  -1.3: manque, maps, mas mensajes, mas … este, mas … mi, mat |, maybe next, me faut, me if, me … here
  -1.3: me … otra, me … you, me>law, me>stop, media-, mensaje … esta, merci a, merci j, merry christmas
  -1.3: merry … to, message … phone, messe-, mi … sin, mins, minutes, miss you, mistake |, moi pu, moi svp
  -1.3: momen-, mon … frere, mon … lol, monday, monday |, more>more, more>send, moteur, mover-, moyen, mucha
  -1.3: muy … servicio, my mother, my receipt, my … anymore, n … en, ne plus, ne veut, ne vous, ne … envoyez
  -1.3: ne … plus, negro |, never again, never come, never … in, never … me, never … yes, new bike, new … is
  -1.3: next month, ni … mi, no acepte, no estaba, no frena, no puedo, no sigan, no signal, no the, no vi
  -1.3: no … avisen, no … textos, no … un, non … j, not accept, not agree, not consent, not mean, not … in
  -1.3: not>angry, now, now on, number off, number … texts, numero c, nunca les, nunca me, nxt, of my
  -1.3: of things, off my, off this, off … to, offre, ok … is, okay |, on do, on … not, on … way, onda |
  -1.3: ones |, only not, op, or is, or just, oter mon, otra vez, oublie |, outta here, pagin-, pagina
  -1.3: pagina |, paid, papel, paquete, parad-, paro de, part i, partido, pas sur, pas … cadenas, pas … de
  -1.3: pas … presse, pas … temps, passe a, passe |, passer le, pay, pedi |, perce-, percent, pere |
  -1.3: perfecto, perfecto |, permi-, peu |, phone n, phone … on, piano, pictu-, picture, pido, pido que
  -1.3: pique, please text, plus aucun, plus cher, plus la, plus que, plus rien, plus |, plus … ecrire
  -1.3: plus … textos, poco, ponch-, poner, pour NUMBER, pour vos, pregunta, pregunta |, prends |, price |
  -1.3: price … the, promo, pu … de, publicidad, pull my, pull … number, puso, put this, put … wrong
  -1.3: que lata, que onda, que sabe, que … llegan, qui … ecris, quiero el, quiero |, quiero … la, quite |
  -1.3: quite-, quiten, quitte, rack |, rappelle |, rayon, reabo-, rear, recomendo, recu la, regresamos
  -1.3: remove>these, renew, repli-, replied, reque-, respect, respo-, retir-, retiren, retirez mon
  -1.3: retrouvee, return, ri, rid, rien de, rien … moi, rifa, rin NUMBER, robaron … bici, safe, safe |
  -1.3: said NUMBER, said you, sales, salt, same to, same … you, saque-, se poncho, send a, send … else
  -1.3: senio-, service, she say, she took, shees-, sheesh, sheesh |, sheet, shoes, sian, siao, siempre |
  -1.3: signal, signal |, sillin, so happy, so … with, solo para, sonda-, sondage, sonnette, sorti-, sortie
  -1.3: spamm-, star, stop, stop svp, stop using, stop … it, stop>you, stoppe, strik-, strike, su … para
  -1.3: suis pu, suis sa, suppr-, sur l, sur les, sur … c, sus mensajes, svp ne, t avais, table, takeoff
  -1.3: tambien |, tandem |, tarde |, telephone … a, tellement, text the, text … here, text … your, texter ce
  -1.3: texter … numero, textez moi, texto … plus, texts are, texts … not, thank, that … fast, the cake
  -1.3: the job, the plumber, the … door, the … look, the … pic, the … way, there in, thx NAME, tienen en
  -1.3: tienen |, tire on, tirel-, tires, to anything, to ask, to them, to … a, to … family, to … shop, toda
  -1.3: told to, tomorrow |, ton, ton numero, too … to, toss my, toss … number, tout |, tren, tres, tu casa
  -1.3: tube |, un bon, unlist, unwan-, unwanted, ursel-, urself, utili-, va y, va … aller, vais y
  -1.3: vais … mon, vater, velo que, verda-, verdad, verdad |, veut pas, veux plus, vi su, vi |, virem-
  -1.3: virement, vitri-, vitrine, voitu-, voiture, vous du, vous mais, vous reviens, vous … autre
  -1.3: vous … trop, vuelto, vuelvo, walk |, walki-, walking, want off, want texts, wash, we … a, we … the
  -1.3: we … to, website |, were on, what does, what … up, when you, which one, white, who do, who told
  -1.3: who … texting, why did, will bring, works |, worry, x |, y aller, y eso, y … t, you at, you estuvo
  -1.3: you llego, you no, you parele, you still, you stop, you texting, you … lost, you … phone
  -1.3: you … quiere, you>more, your texts, yup, | after, | all, | apres, | awesome, | basta, | boss, | bring
  -1.3: | ca, | cash, | ciao, | comment, | cuando, | dans, | definitely, | deja, | does, | en, | enlevez
  -1.3: | enough, | estop, | excelente, | exit, | fair, | felices, | friday, | garde, | gel, | git, | happy
  -1.3: | hella, | i, | j, | laissez, | mandame, | nos, | okay, | oubliez, | pas, | price, | quiero
  -1.3: | quitter, | ramasse, | reply, | seria, | sin, | skip, | svp, | tired, | total, | truck, | usted
  -1.3: | which, | work, | … NAME, | … aime, | … annee, | … annule, | … avais, | … chairs, | … christmas
  -1.3: | … cuando, | … dos, | … down, | … el, | … eso, | … estuvo, | … fin, | … form, | … gars, | … gusto
  -1.3: | … hablar, | … kids, | … line, | … livreur, | … llamada, | … llegue, | … marche, | … means, | … mum
  -1.3: | … nada, | … pa, | … par, | … petit, | … please, | … por, | … que, | … rush, | … see, | … send
  -1.3: | … so, | … store, | … suis, | … suspension, | … thank, | … thanks, | … tout, | … ty, | … vemos
  -1.3: | … veux, | … vuelvan, | … were, | … whoever, | … why, ~_abr, ~_alw, ~_amo, ~_ann, ~_asa, ~_ate
  -1.3: ~_atr, ~_aun, ~_awe, ~_beh, ~_bl, ~_buz, ~_bye, ~_cab, ~_cad, ~_cea, ~_cm, ~_cm_, ~_cob, ~_cot, ~_cue
  -1.3: ~_det, ~_eat, ~_ebi, ~_efe, ~_eff, ~_env, ~_ep, ~_fac, ~_fee, ~_fig, ~_fl, ~_gl, ~_gud, ~_har, ~_how
  -1.3: ~_idi, ~_ile, ~_jok, ~_jou, ~_lat, ~_lb, ~_leg, ~_lia, ~_llu, ~_lun, ~_mee, ~_mue, ~_nec, ~_now
  -1.3: ~_oig, ~_op_, ~_pai, ~_pia, ~_pig, ~_poc, ~_pod, ~_pon, ~_ps, ~_pu, ~_pub, ~_pud, ~_pue, ~_req, ~_ret
  -1.3: ~_roc, ~_sa, ~_sac, ~_sal, ~_sam, ~_saq, ~_sc, ~_set, ~_shi, ~_si, ~_sit, ~_sto, ~_sup, ~_tar, ~_tec
  -1.3: ~_tod, ~_ton, ~_ts, ~_tue, ~_uns, ~_ut, ~_uti, ~_vac, ~_vir, ~_vue, ~_wif, ~_won, ~_xf, ~ack, ~ack_
  -1.3: ~add, ~adit, ~afi, ~afo, ~agal, ~ahi, ~aila, ~aiso, ~ak_, ~aka, ~ale_, ~alo_, ~alw, ~alwa, ~amel
  -1.3: ~amp, ~ampl, ~ani_, ~anq, ~anqu, ~answ, ~ants, ~anz, ~api, ~app_, ~aps, ~aps_, ~arg, ~arit, ~aro_
  -1.3: ~arry, ~arts, ~asa, ~asap, ~asie, ~asl, ~aso, ~aso_, ~asur, ~ated, ~ath, ~atig, ~atra, ~avin, ~avr
  -1.3: ~awe, ~awes, ~aye, ~azi, ~bai, ~baj, ~baje, ~ban_, ~barr, ~bas_, ~bast, ~beco, ~beh, ~bier, ~bili
  -1.3: ~bli, ~butt, ~buz, ~buzz, ~bye, ~bye_, ~cadr, ~calm, ~cani, ~ccio, ~cen_, ~cero, ~cess, ~che_, ~cida
  -1.3: ~cim, ~cios, ~cite, ~cla, ~clu, ~cm_, ~cob, ~cobr, ~comb, ~como, ~copy, ~cote, ~cov, ~crac, ~cras
  -1.3: ~dag, ~dage, ~day_, ~debo, ~deja, ~dela, ~dese, ~deva, ~dias, ~dicu, ~diot, ~dona, ~dond, ~dril
  -1.3: ~drin, ~eap, ~eap_, ~earl, ~eate, ~eats, ~eba, ~ebik, ~ebo_, ~echa, ~ecl, ~efec, ~eff, ~eint, ~eje_
  -1.3: ~elva, ~elvo, ~ened, ~enew, ~enm, ~envi, ~epos, ~epto, ~eres, ~erv, ~eso_, ~esse, ~etir, ~eure, ~eus
  -1.3: ~evra, ~fee, ~fen, ~fie, ~fins, ~fit_, ~flat, ~full, ~gel_, ~gger, ~gno, ~grou, ~gud, ~gure, ~hamb
  -1.3: ~hart, ~heet, ~heur, ~hil, ~hite, ~hoes, ~ictu, ~idi, ~idi_, ~ieza, ~ift_, ~igan, ~ileg, ~ilis, ~inem
  -1.3: ~inen, ~ins_, ~ipt, ~iree, ~irez, ~irme, ~ised, ~isio, ~isr, ~isre, ~ite_, ~iten, ~itti, ~ixi, ~jar_
  -1.3: ~jeu_, ~jok, ~js_, ~kena, ~kil, ~kip, ~knoc, ~lcom, ~leep, ~liao, ~lic_, ~lick, ~lied, ~liq, ~liqu
  -1.3: ~lis_, ~llan, ~llem, ~lluv, ~loj, ~lone, ~lta, ~lta_, ~lun, ~lunc, ~lund, ~lur, ~luvi, ~lwa, ~lway
  -1.3: ~mama, ~mbar, ~meet, ~mend, ~mien, ~mome, ~mue, ~nall, ~ndag, ~ndem, ~nett, ~ngez, ~nio, ~noc, ~nock
  -1.3: ~nonc, ~note, ~nque, ~nsis, ~nsw, ~nswe, ~ntem, ~nute, ~nuts, ~nvi, ~ob_, ~obr, ~och, ~ock, ~odad
  -1.3: ~odos, ~offe, ~og_, ~oite, ~omat, ~omba, ~omo_, ~onat, ~onch, ~oon, ~oor, ~opin, ~opo, ~opy, ~opy_
  -1.3: ~oris, ~orn, ~orn_, ~osta, ~oue, ~ouil, ~oyen, ~pagi, ~paid, ~pal, ~pamm, ~pay_, ~pele, ~perm, ~pick
  -1.3: ~pict, ~piez, ~pig, ~plai, ~po_, ~ponc, ~pro_, ~pron, ~ps_, ~ptad, ~pub, ~pud, ~pue, ~pued, ~pull
  -1.3: ~puso, ~rada, ~ram, ~rame, ~ran_, ~rci, ~rear, ~recc, ~ree, ~ree_, ~req, ~requ, ~rera, ~reti, ~rici
  -1.3: ~rid_, ~ries, ~rik, ~rike, ~rink, ~rir_, ~rit_, ~rks, ~rks_, ~rmal, ~rmis, ~road, ~rock, ~roda, ~roll
  -1.3: ~rop_, ~rown, ~rpr, ~rsa, ~rva, ~sabo, ~sac, ~saca, ~sap_, ~saq, ~saqu, ~sar_, ~say_, ~sda, ~sday
  -1.3: ~see_, ~shi, ~ship, ~sigu, ~skip, ~sle, ~slee, ~soir, ~sond, ~spa, ~sre, ~ssen, ~step, ~stri, ~stuv
  -1.3: ~sua, ~swer, ~tart, ~teau, ~tep, ~teur, ~thre, ~thro, ~tice, ~tick, ~tili, ~tle_, ~tod, ~toni, ~trik
  -1.3: ~trin, ~tue, ~tv_, ~uan, ~ubl, ~ubli, ~ubo_, ~ubs_, ~uce, ~uces, ~uch_, ~uete, ~uid, ~uita, ~ule_
  -1.3: ~uler, ~unch, ~upo_, ~upon, ~uppr, ~ura_, ~urri, ~uth, ~uvia, ~uzz, ~uzzi, ~vell, ~vice, ~vire, ~vrai
  -1.3: ~vre, ~vreu, ~vue, ~wash, ~ways, ~wed, ~wer_, ~wers, ~weso, ~xam_, ~xes, ~xes_, ~xtea, ~ytim, ~za_
  -1.3: ~zzi, ~zzin
  -1.33: (bias)
  -1.4: (angry), (unknown 1), NAME number, NAME … le, NAME … stop, NUMBER du, NUMBER kg, NUMBER … ca
  -1.4: NUMBER … pour, a el, a fan, a flat, a ir, a mange, a matin, a message, a no, a ramp, a t, a … for
  -1.4: a … jeu, a … stop, abonne |, about it, abre |, acabo el, accept, acepte, achaler |, acord-, ad, adios
  -1.4: adios |, afuer-, afuera, again … my, ah, ahi que, ai arrete, ai signe, ai … ca, al mes
  -1.4: alguna novedad, alone, alors … vous, am … getting, am … longer, andas, angry>these, annoy-, annoying
  -1.4: annule, any … of, anyti-, anytime, apporte des, apporte … beignes, apunto |, are … best, are … it
  -1.4: arrete, arrete pas, arrete |, arretes, arretez |, as tu, asked, aslee-, asleep, at … desk, ate
  -1.4: atend-, atendio, autorice, avez achete, avez rejoint, avisarle, avise-, avisen, avisos … la, ay
  -1.4: ay no, ayah, azul, bag, baja … no, bajo |, barat-, bcd, because of, beign-, beignes, believing
  -1.4: bette-, better, bici para, bient-, bientot, bientot |, bike … and, bike … the, bin, blanc-, bless-
  -1.4: bloqu-, blue, bonne-, borra-, borrenme, bosch, bosch |, boy |, buenos dias, businesses, but … bike
  -1.4: but … never, buyin-, buying, by NUMBER, by hand, c … celui, c … trop, ca a, ca marche, cable, caden-
  -1.4: call me, cambiar, can i, can we, cancl-, cancle, car |, carbo-, card |, carre-, cesse-, chaine |
  -1.4: chambre a, chambre … air, chez … en, chilli, chuec-, click, close-, closed |, coach, cog, coin, cole
  -1.4: com |, combien, comen-, coming |, comio mi, comme-, comptoir, con NAME, con … y, confirm |, confisque
  -1.4: connais personne, copia-, copy, copy |, corti-, cortito, cosa, could … have, crash-, crashed, data
  -1.4: data |, dates, days, de esa, de message, de passe, de texto, de votre, de … marche, de … oter
  -1.4: de … taller, deja, deja |, delete |, delete … you, delist, deliv-, delivered, demai-, demain
  -1.4: demandez a, depec-, depechez, des beignes, des nouvelles, des … de, despu-, detener, did i, diner-
  -1.4: dinero, direct, dit oui, dit … mais, divorce, do … need, do … remember, do … tell, domic-, donate
  -1.4: donne … accord, drivers, drop … number, due, e dado, echan-, ecran |, ecrit |, ecrivez moi, edifi-
  -1.4: edificio, effac-, el gps, el movil, el negocio, el papelito, el paseo, el pedal, el … you, elle s
  -1.4: emergency |, en … bici, encar-, encor-, encore, encore vous, enleve, entendido, entra-, equivoque de
  -1.4: erreur NUMBER, es yo, esa la, essay, essay |, est vous, est … ou, est … qu, etes vous, eu … message
  -1.4: exclu-, fa, faut tu, fax, felicitations pour, feliz ano, file … is, firmo, fits, fits |, five, fix a
  -1.4: fixed, flat, for … n, for … other, fraud-, fraude, freins |, frenos |, from … on, from … texts, gel
  -1.4: gentil, get it, get my, give, goes, got two, got … call, green, hab, habite … a, hacen |, had enough
  -1.4: happened to, have … enough, have … in, he will, he … never, he … now, hear, hearts, hi, hiring |
  -1.4: hit my, hiver |, hod, hola, hours, how … we, huevo, i heard, i need, i see, i … lol, i … lost, in bus
  -1.4: in class, inscrit, intensos, invit-, is been, is stop, is under, is … still, is … texting, it does
  -1.4: it … been, it … but, it … over, j arrete, j vous, j … signe, jala, jamais plus, jamais signe, jamen-
  -1.4: jamene, jarri-, jarrive, je vois, je … me, je … pu, jk |, jour c, jueves |, kg, kind, kindly … this
  -1.4: know if, know … to, l affaire, l |, l … NUMBER, la bici, la commande, la nieve, la … con, la … etait
  -1.4: la … j, lache l, le debo, le fun, le lien, le queda, le vert, les velos, let, let … know, line … the
  -1.4: list>you, liste |, llamada perdida, llame, lo |, lo … es, location, lol … for, look, lose the
  -1.4: lost all, lumie-, lumiere, lunes, m interesse, m oter, m … vole, ma … ce, mais plus, mande-, manden
  -1.4: manden |, marte-, martes, martes |, mas a, mas … a, me a, me anything, me atendio, me here, me rendre
  -1.4: me textea, me toca, me … inscrit, me … o, me … y, mecanico, mejor |, merci, merci … l, merry, midi
  -1.4: mien est, mien … est, mind, moi a, moi comme, moi donc, mon accord, mon tel, mon … etait, mon … stp
  -1.4: mon … va, mosquitoes, mot de, mot … passe, mtcn, my bad, my kid, my line, my telephone, my … can
  -1.4: my … is, my … will, nai, ne … ai, necesito, negro, next, no da, no fue, no hurry, no pierdan
  -1.4: no problem, no quiero, no to, no … avisos, no … horas, no … llegue, no … lo, noche, nombre es, norma-
  -1.4: normal, north, nos … en, not call, not get, not going, not need, not tell, not … fan, not … if
  -1.4: not … just, not>forever, not>want, nouvelles |, noved-, novedad, number to, number … the
  -1.4: number>number, numero merci, numero … qui, numero … vous, nunca dije, oiga |, ok i, okay, olvidate
  -1.4: on va, on your, on … jamais, one … NUMBER, open, order NUMBER, oter de, otez, otez mon, ou je, ou pas
  -1.4: oubliez, ouver-, paga, page NUMBER, pague |, paiem-, paiement, papelito, para el, para la, para … de
  -1.4: para … paseo, parele, paro, pas avec, pas cette, pas donne, pas … message, paseo |, paso a, passe par
  -1.4: pedale |, pelud-, pensa-, penser, perdida, perfe-, perfect, permiso |, personne m, petit a, peux
  -1.4: peux … vous, phone calls, phone … with, pieza |, pinon, plais-, plaisir, plaisir |, please … my
  -1.4: plombier, plus de, plus … moi, poncho, por cierto, potho-, pour … blonde, pract-, prete |, price for
  -1.4: prisc-, priscilla, pront-, pronto, pu d, pu de, puede, puede ser, pull, punto-, puntos, puse, pushy
  -1.4: puso mi, put me, qu … est, quand, quand tu, que deje, que je, que me, que … ahora, que … el
  -1.4: que … hoy, que … svp, que … tengo, que … ustedes, quebe-, quebec, quebec |, queda-, quedo … bici
  -1.4: queue, quien … para, quiero, quiero … mensajes, quita, quite, quitter, quote, quote |, rdv |
  -1.4: receipt |, rejoint, rendr-, rendre, repondu, repor-, reunion |, revisar, rid of, rid … my, robaron la
  -1.4: robot, robot |, room, roue est, roule comme, saca mi, saca … numero, said … to, sales |, savais, say
  -1.4: says NUMBER, says … but, se la, se ve, sem, send … nothing, send>not, send>you, senior, sent you
  -1.4: serre |, set, short-, shut, si je, sia, sia |, side, sigh, sigh |, silli-, sir … have, skip, socks
  -1.4: sold my, sold the, somebody named, somebody … NAME, son horas, son is, sont tu, sorry … the, spell-
  -1.4: squea-, start, stick-, stop>these, stp |, suis en, suis tanne, supe, supprimer, sur google, sur ma
  -1.4: sur … liste, surto-, surtout, surtout pas, svp … plus, swap, t il, ta, tache, taco, take … my
  -1.4: take … number, takeo-, talke-, tanto |, tarde, tcpa, tekka, telefono y, text my, text … an
  -1.4: textez … pas, texto … je, texts |, thank you, that … fine, that … no, the bikes, the clinic
  -1.4: the lights, the price, the repair, the total, the work, the … asking, the … do, the … for, the … key
  -1.4: the … lol, the … my, the … store, the … total, there a, these |, this chat, this … getting, ti |
  -1.4: tiene … de, tires |, tmr |, to NUMBER, to do, to everyone, to sell, to … last, to … mom, to … who
  -1.4: toca, todav-, todavia, todo bien, todos, tonit-, tonite, took my, torqu-, torque, touche
  -1.4: tracking number, travaille pas, trici-, triciclo, trop cher, trouble, true, true |, tu des, tu pret
  -1.4: tube, tubel-, tubeless, type, ugh |, un flat, un neuf, un robot, un … message, under, under my
  -1.4: under-, une job, up … this, usar, vale, vayan-, vayanse, velo cette, velo j, velo le, vendez
  -1.4: vendi … bicicleta, vendu mon, verde, verra, vers NUMBER, visa, visa |, vite, voicemail i, void
  -1.4: vole mon, vole … velo, votre affaire, voulais pas, vous fait, vous … achete, vous … ca, vous … encore
  -1.4: vous … rejoint, vuelv-, want … of, was so, was … on, was … someone, way to, we all, we moved
  -1.4: we never, went … the, what did, what … it, wheels |, who was, who … in, wife he, will tell, window |
  -1.4: woohoo |, word, work phone, worki-, working, works, wrong invoice, wrong total, wrong … and, y deja
  -1.4: y dos, y le, y penser, y … no, y … voy, yaar, yes you, yo voy, you change, you esta, you open
  -1.4: you put, you que, you … been, you … mande, you … me, you … stop, your … n, your … no, | adios
  -1.4: | arrete, | buenos, | cancle, | casco, | chaine, | claro, | come, | confirm, | copy, | cuanto
  -1.4: | detener, | dije, | donate, | ese, | etes, | fait, | g, | hahaha, | hay, | hola, | hold, | igual
  -1.4: | la, | later, | leave, | lequel, | llevo, | los, | make, | manana, | mardi, | merry, | mon, | monday
  -1.4: | ningun, | out, | pause, | perfecto, | pick, | puede, | quand, | quite, | ready, | refund, | say
  -1.4: | send, | shut, | sian, | since, | super, | tanne, | tracking, | use, | vayanse, | went, | when
  -1.4: | will, | … ai, | … am, | … ano, | … change, | … checked, | … cunado, | … deal, | … dias, | … enleve
  -1.4: | … finit, | … grand, | … journee, | … lache, | … las, | … lien, | … list, | … long, | … longer
  -1.4: | … mando, | … me, | … modo, | … news, | … off, | … over, | … perro, | … pierdan, | … pneu
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
  -1.4: ~gge, ~ghe, ~give, ~goe, ~goes, ~gua, ~guid, ~hit, ~hoi, ~hola, ~hori, ~hour, ~hro, ~hrow, ~hub, ~hur
  -1.4: ~hut, ~hut_, ~iag, ~ibo_, ~icia, ~idio, ~ies, ~igno, ~ija_, ~ilie, ~ilit, ~imit, ~inga, ~inir, ~inne
  -1.4: ~ints, ~iot_, ~ips, ~ips_, ~irc, ~irem, ~iren, ~irt, ~isez, ~isir, ~iz_, ~jarr, ~jeme, ~jue, ~kay_
  -1.4: ~key_, ~kip_, ~lap, ~lat_, ~lata, ~laz, ~lco, ~lde, ~ligh, ~lim, ~limi, ~liss, ~loi, ~loq, ~loqu
  -1.4: ~lush, ~mala, ~mana, ~mas, ~mas_, ~mee, ~merc, ~midi, ~ming, ~mins, ~mp_, ~nai_, ~ncar, ~nch_, ~ndam
  -1.4: ~nday, ~nden, ~nex, ~next, ~ngi, ~ngin, ~nice, ~niti, ~nja, ~nnet, ~nno, ~nnoy, ~nois, ~nons, ~noy
  -1.4: ~noyi, ~nsid, ~ntas, ~ntro, ~nut, ~nvit, ~nyti, ~oach, ~obot, ~ocki, ~ocks, ~oda_, ~odav, ~oil_, ~oka
  -1.4: ~okay, ~olde, ~olt, ~ombi, ~open, ~opia, ~oqu, ~oric, ~orki, ~orks, ~ormi, ~otos, ~ots, ~ots_, ~otte
  -1.4: ~oupe, ~ower, ~oyi, ~oyin, ~pain, ~papi, ~pata, ~pau, ~pene, ~peux, ~pid, ~pidi, ~plat, ~pon_, ~ppi
  -1.4: ~prov, ~ptoi, ~pues, ~pur, ~puro, ~puse, ~quan, ~quet, ~queu, ~quot, ~rae, ~rant, ~raro, ~rash, ~rbo
  -1.4: ~rbon, ~rci_, ~rda, ~refu, ~rfe, ~rfec, ~rifa, ~rla, ~rla_, ~robo, ~rol, ~row_, ~rri_, ~rtez, ~ru_
  -1.4: ~rul, ~sab, ~sce, ~schw, ~sei, ~sert, ~set, ~sez, ~sez_, ~shed, ~shoe, ~shu, ~shut, ~si_, ~sic_, ~sil
  -1.4: ~sito, ~sked, ~sob, ~sobr, ~spu, ~spue, ~squi, ~ssez, ~stop, ~sub, ~susc, ~tag_, ~tard, ~tcp, ~tcpa
  -1.4: ~tei, ~thr, ~tigh, ~tles, ~tmr, ~toil, ~top, ~top_, ~tot_, ~trae, ~tras, ~treg, ~true, ~tube, ~tus
  -1.4: ~tus_, ~tw_, ~uant, ~ubel, ~uc_, ~uche, ~uda, ~udit, ~uelv, ~ueue, ~uff, ~uido, ~uill, ~uite, ~ulo
  -1.4: ~umi, ~umie, ~unda, ~unes, ~uns, ~uot, ~uote, ~upo, ~ursa, ~urt, ~usar, ~uscr, ~utez, ~util, ~uve_
  -1.4: ~uyi, ~uyin, ~vate, ~verd, ~veu, ~vite, ~voi_, ~voy, ~vra, ~wap_, ~wate, ~wip, ~wipe, ~won, ~word
  -1.4: ~wtu, ~xcl, ~xclu, ~yaar, ~ype_, ~yti, ~ze_, ~zo_, ~zul, ~zul_
  -1.5: 2, NAME mais, NUMBER i, NUMBER inch, NUMBER … do, NUMBER … l, NUMBER … not, a NUMBER, a bit, a call
  -1.5: a chain, a esto, a quote, a vos, a … arret, a … nombre, a … we, a … yet, abre, acept-, adore
  -1.5: after NUMBER, agarro, agree-, ahori-, ahorita, ai … dit, all set, alone |, alto, am all, am … class
  -1.5: am … set, amoun-, amount, an … before, annoying |, anote-, anula-, anular, any … bikes, are all
  -1.5: are … hiring, are … take, at all, atienden, au comptoir, au … j, aujou-, aujourdhui
  -1.5: autorise … reparation, avanc-, avance, axle, back |, baja, baja |, bajo, be there, beaux, bed, biere
  -1.5: biere |, bikes |, bit, bol, bolsa, bolt, bonit-, bonjour … est, bonne grandeur, borra, borre mi
  -1.5: borrenme |, box, bronx, budge-, budget, busquen mas, but do, by phone, c pret, c … vous
  -1.5: ca … interesse, ca … je, cajas, calzo, cancel |, carga-, cayo el, ce soir, ce … vous, cell … mort
  -1.5: cesser, champion, changez le, chevere, city |, clair, claro, code … NUMBER, combien |, comer
  -1.5: commande NUMBER, commande … le, comme, compran, compran … usadas, comprends |, con … lluvia
  -1.5: con … tienda, congrats on, conse-, consiguieron, consulto, correct pour, corta-, corto, cours |
  -1.5: creep-, creepy, creepy |, cried, cried |, cuanto … el, d hier, d … en, dar, de bon, de cadenas
  -1.5: de jour, de … bike, de … ni, debi, debranchez, debranchez moi, debut-, decid-, deje la, demen-
  -1.5: desabonne, despues, despues de, desvinculen, devan-, devant, devant |, did the, did … ask, digo
  -1.5: dije … si, dijo, dint, dio este, do it, do … guys, do … live, do … rent, do … still, drivi-, driving
  -1.5: drunk, e bikes, ecris |, el bronx, el golpe, el paquete, el plan, else … text, en la, en retard
  -1.5: en veux, en … lista, engag-, enough |, envoi a, envoi … ce, envoyez … ca, es solo, esa pieza
  -1.5: escribame, escriban |, espos-, est NAME, est … quand, esto en, esto … no, etais, etait … le
  -1.5: everybody |, exactly, exactly |, excel-, fak, fast, feliz |, fetch, fete … la, find … else, fish
  -1.5: fond, for texts, for … at, for … chain, for … it, for … number, for … shop, form, four times
  -1.5: from … phone, ft, fue … que, gants, garan-, gave you, golpe |, gorra, gravy, guardalo, happened
  -1.5: hates, have … use, hay quien, he knows, her i, here … please, heure |, hey, hija |, his wife, hora |
  -1.5: horas, hour, how … this, hows, hw, i mean, i on, i … for, i … my, i … the, i … there, if … is, ignora
  -1.5: in charge, in that, inclu-, inter-, interested in, is d, is driving, is missing, is ok, is so
  -1.5: is still, is that, is there, is up, is … lol, is … stop, is … to, j etais, j … arrete, j … mis
  -1.5: j … pu, jacke-, jacket, jajajaja, jajajaja |, jamais vu, jarrive |, jarto, je change, je comprends
  -1.5: je vous, je … garde, je … veux, keys, km, l apporte, la mano, la piste, la ride, la rueda
  -1.5: laisse tomber, laissez le, lake, lande-, landed, lared-, laredo, las … en, last message, lata
  -1.5: le casque, left … message, less, lien, lifes-, lifesaver, light |, lights on, like … you, limit-
  -1.5: llegar, llego cortado, lloro, lo delete, lock, lol |, look for, lor, lor |, lost … phone, ltr
  -1.5: lui qui, ma place, magic-, mall, mall |, man |, mande el, mando a, map |, mars, mas, mas |, maudi-
  -1.5: mauvaise taille, me cayo, me escriban, me on, me one, me to, me … je, mens, merci … NAME, mes … a
  -1.5: mets, mi … agarro, mi … me, mia … la, mija, milk, milk |, missi-, missing, mon beau, mon vieux
  -1.5: mon … cell, mon … de, monda-, mouil-, mouille, moved … NUMBER, much … a, my son, my … does, my … off
  -1.5: n he, n … is, nada mas, nadie me, ne veux, need an, need anything, neige |, never say, never … any
  -1.5: never … his, nevr, new |, ni … di, nitid-, nitido, no autorice, no but, no manden, no me, no para
  -1.5: no son, no texts, no y, no … autorizado, no … mande, no … mas, no … sus, noche |, noon, nos vemos
  -1.5: not happy, not look, not want, not>law, not>texts, nouvelle |, nul, numero si, numero stp, numero … l
  -1.5: numero … para, nunca pedi, ocupo, offer-, omg, on fait, on … list, onda, one this, or … the
  -1.5: otro cliente, ouvert, page, pain, papin-, papineau, parcel, parei-, pareil, pareil |, paren
  -1.5: pas interesse, pas je, pas … accord, pass, pause, pedi esto, pensais, pense … era, perdu votre
  -1.5: perfect |, permission, personne a, phone … for, piste, please do, please … not, pluie, plus … je
  -1.5: practice, prati-, prend-, prese-, present, prestan, price, prime-, pu … moi, que NUMBER, que si
  -1.5: que … l, que … llega, quel … pour, quiero … d, quit it, quiz, rack, ramp, rate, ready, remove my
  -1.5: renta-, retar-, retard, retirez, reuni-, reunion, reviens |, roule … un, sacar-, sacaron, saddl-
  -1.5: saddle, said no, salva-, samed-, samedi, samedi |, santa, saw, schwi-, schwinn, se comio, se corto
  -1.5: se … apago, se … cayo, see, see you, selle, selli-, selling, send anything, sent … a, set |, sharp
  -1.5: shed, shirt-, shirts, shut up, siend-, siendo, sign up, slim, sonne, sonne-, soz, spare, special
  -1.5: squeak, st, stationnement, steph, stop … am, stop … his, stop … is, stp, stres-, sub, suelta
  -1.5: suis abonne, sunday |, suscr-, take a, take my, taken, tambi-, tambien, tanne |, tanto-, tantot |
  -1.5: tape, tax, telefono … para, terce-, text moi, text … lot, textez, texto de, texto |, the back
  -1.5: the old, the serial, the … invoice, then, then |, think … need, this please, this time, this … never
  -1.5: this … not, this … stop, throw, ticke-, tienda y, tiene un, tienen otro, tired, tired |, tix, to her
  -1.5: to it, to my, to ride, today, todos |, toi |, told … to, took the, tour de, tout seul, trompe d
  -1.5: trompez de, umbre-, umbrella, una … por, uno |, unsub |, up for, up my, up |, upset, usada-, usadas
  -1.5: usadas |, used bikes, ustedes … me, va faire, ve, vemos, vemos |, veo, votre liste, vouch-, voucher
  -1.5: vous en, voy a, vuelt-, want any, was … there, websi-, website, were good, what about, what are
  -1.5: what time, what … did, where did, whole, window, winne-, with somebody, wizard, wrong day, yo llevo
  -1.5: yo quit, yo … y, you buy, you get, you hiring, you in, you mero, you rent, your son, your … got
  -1.5: your … never, your … up, your … was, zelle, zelle |, | 2, | ahi, | alguna, | anular, | appelez
  -1.5: | assez, | ay, | ben, | black, | both, | broke, | chevere, | compran, | den, | deseo, | dos, | drop
  -1.5: | estan, | feliz, | for, | get, | hace, | haha, | how, | hows, | jajajaja, | je, | let, | next
  -1.5: | nitido, | no, | omg, | open, | opt, | otez, | par, | paren, | perfect, | peut, | qu, | quedo
  -1.5: | quita, | really, | rear, | remove, | salut, | solo, | spare, | supprimer, | test, | throw, | tienen
  -1.5: | too, | vas, | … about, | … again, | … appelle, | … arrete, | … calls, | … chum, | … comprends
  -1.5: | … corto, | … dad, | … de, | … espero, | … exige, | … interested, | … left, | … lista, | … lor
  -1.5: | … mauvaise, | … mon, | … much, | … nouvelle, | … nunca, | … on, | … otra, | … ou, | … paquete
  -1.5: | … porque, | … pour, | … price, | … roule, | … school, | … svp, | … taille, | … that, | … tire
  -1.5: | … todo, | … ton, | … va, | … when, ~_0_, ~_agr, ~_alt, ~_arg, ~_auj, ~_ax, ~_bes, ~_bh, ~_bla
  -1.5: ~_boo, ~_box, ~_ces, ~_clo, ~_cra, ~_cur, ~_dee, ~_dor, ~_enc, ~_fis, ~_flu, ~_fum, ~_gro, ~_hai
  -1.5: ~_hat, ~_hey, ~_hin, ~_jun, ~_ken, ~_km, ~_km_, ~_lum, ~_mat, ~_mt, ~_nai, ~_omg, ~_ond, ~_op, ~_opt
  -1.5: ~_pap, ~_pay, ~_pes, ~_pot, ~_ra, ~_rac, ~_sab, ~_saf, ~_sau, ~_saw, ~_sig, ~_sl, ~_soo, ~_st_, ~_stp
  -1.5: ~_tap, ~_tet, ~_thu, ~_tic, ~_toi, ~_tub, ~_und, ~_ups, ~_va, ~_ve_, ~_vem, ~_veo, ~_veu, ~_vit
  -1.5: ~_wal, ~_wea, ~_wed, ~_zel, ~acep, ~acie, ~aco_, ~acos, ~agr, ~agre, ~aie_, ~aim_, ~alt, ~amou, ~amp_
  -1.5: ~anul, ~anza, ~ap_, ~ape_, ~arb, ~arch, ~arn, ~arp_, ~ash_, ~ath_, ~auj, ~aujo, ~aun, ~auto, ~ayud
  -1.5: ~azo, ~bado, ~bam, ~bi_, ~bia_, ~bit_, ~boit, ~bol_, ~bols, ~boni, ~box, ~box_, ~bsi, ~bsit, ~budg
  -1.5: ~caja, ~cak, ~cake, ~cats, ~chau, ~clai, ~clic, ~clo, ~coac, ~coge, ~com_, ~cos_, ~couc, ~cra, ~crev
  -1.5: ~crie, ~culo, ~dad, ~dad_, ~dar_, ~data, ~days, ~deli, ~deme, ~dget, ~dhu, ~dhui, ~digo, ~diu, ~dium
  -1.5: ~dorm, ~duc, ~dur, ~ebs, ~ebsi, ~ech, ~ecid, ~ecio, ~eco_, ~edad, ~egis, ~egle, ~empe, ~ena_, ~enca
  -1.5: ~enso, ~enu, ~epas, ~epot, ~erat, ~erme, ~esea, ~etch, ~euni, ~exam, ~eza, ~eza_, ~feri, ~fi_, ~fish
  -1.5: ~flu, ~font, ~ful, ~fum, ~galo, ~gas_, ~gis, ~gist, ~gro, ~gy_, ~harp, ~hau, ~hirt, ~hole, ~hui
  -1.5: ~hui_, ~hun, ~iar, ~icke, ~ict, ~ies_, ~iet, ~iga, ~ign_, ~ila, ~ilk_, ~imat, ~invi, ~ip_, ~irv, ~ism
  -1.5: ~isq, ~isqu, ~iss_, ~issi, ~ium, ~ium_, ~jame, ~jart, ~jun, ~kay, ~key, ~keys, ~km_, ~lder, ~lise
  -1.5: ~llen, ~lsa, ~luv, ~maud, ~medi, ~men_, ~merr, ~mets, ~mija, ~milk, ~min_, ~miss, ~mps, ~mps_, ~nal_
  -1.5: ~nclu, ~ndit, ~nga, ~ngle, ~nlo, ~nnez, ~nsen, ~nsto, ~nta_, ~nvia, ~nza_, ~oac, ~oan, ~oche, ~ock_
  -1.5: ~ocup, ~oday, ~oge, ~oic, ~ols, ~olt_, ~omg, ~omg_, ~opt, ~ost, ~osts, ~ouvr, ~ox_, ~oz_, ~paie
  -1.5: ~pani, ~pap, ~pape, ~pasa, ~pay, ~peri, ~pir, ~pire, ~play, ~poil, ~poss, ~pot_, ~prat, ~pric, ~psi_
  -1.5: ~pt_, ~pto_, ~rai_, ~rale, ~ras, ~ras_, ~rayo, ~rba, ~rcel, ~rde_, ~rdh, ~rdhu, ~rela, ~renm, ~resc
  -1.5: ~reun, ~revo, ~riag, ~rime, ~rinc, ~rlo, ~roch, ~rren, ~rsh, ~rt_, ~sadd, ~safe, ~sau, ~saw, ~saw_
  -1.5: ~sch_, ~scra, ~sens, ~seo, ~seo_, ~set_, ~shir, ~show, ~siga, ~simo, ~sla, ~soo, ~soon, ~ssu, ~stal
  -1.5: ~star, ~stp, ~stp_, ~suit, ~sun, ~sup, ~tamb, ~tap, ~tape, ~tax_, ~tea_, ~tee, ~terc, ~tet, ~then
  -1.5: ~thu, ~tid, ~tir, ~tire, ~toda, ~touc, ~trez, ~tub, ~ueak, ~ueb, ~uebe, ~uego, ~ul_, ~ung, ~urdh
  -1.5: ~urge, ~vem, ~vemo, ~veo, ~veo_, ~vi_, ~vit, ~voic, ~vuel, ~webs, ~whol, ~xam, ~xcel, ~xtez, ~yes
  -1.5: ~yud, ~yuda, ~zel, ~zell
  -1.6: (unknown 5), NAME … tu, NUMBER do, NUMBER min, NUMBER you, NUMBER … you, a coupe, a las, a pic
  -1.6: a scam, a tune, a work, accepte, accord |, achal-, achaler, ai efface, ai mis, ai perdu, ai pu
  -1.6: ai … consenti, air, all … you, allez y, am … buying, am … on, am … this, amene, anos que, ans |
  -1.6: any longer, apago, appelez moi, apunto, are we, at … and, at … clinic, atien-, au, au … on, avez … le
  -1.6: aye, baja you, basta |, be |, bebe, been off, bici todavia, bike you, bike |, black, bonito, borra mi
  -1.6: borre-, borren … numero, boy, broke |, but … texting, buying anything, c … beau, c … note, c … pret
  -1.6: cadenas, cake, call |, came back, cash, cash |, casi, cats |, cayo, ce qui, ce … appartient, cease |
  -1.6: cel you, cel … la, cerra-, changez, chees-, chino-, chinois, chose, ciert-, cierto, cierto |, clavo
  -1.6: com, come |, comment, compra, confiance, corrector, correo, cortado, costs, cote |, coule, counter
  -1.6: crank, cuantas, cuenta, cunado |, d accord, date |, day, de NUMBER, de color, de ese, de meme
  -1.6: de promo, de suite, de trouble, de … que, debra-, deje de, dejela, delis-, demain |, depot, di |, di2
  -1.6: dice NUMBER, did she, did … sign, digal-, digale, disculpe |, disie-, disiez, dlt, do |, do … send
  -1.6: donde … la, door, down |, driving |, droit … me, eau, ecran, efface, el correo, el zelle, en avez
  -1.6: en francais, en … cuenta, encore le, enleve mon, envia-, era hoy, erreur … n, es todo, es … y
  -1.6: escriba |, escriban, eso … todo, est beau, est bonne, est note, esta … con, estimate, estimate |
  -1.6: esto … spam, et l, etait … la, eveni-, exemp-, exige, faceb-, facebook, facture c, faire un
  -1.6: fais affaire, faites le, fan, fast |, fish |, fixed |, fonta-, fontanero, for … grandson, forget
  -1.6: formulaire, fue con, full, gardez, gardez moi, gate, get me, get |, girls, give … your, giving you
  -1.6: golpe, gros, h |, hablar … el, habs, hacen, hahah-, hahaha, hahaha |, hai, has my, hate |
  -1.6: have NUMBER, have a, have been, have |, heure, heures, heures |, hice el, hijo, him the, his own
  -1.6: his … off, home … NUMBER, houss-, housse, how long, i like, i said, i … or, ignore, ils ont, image
  -1.6: in |, in … with, incorrecta, incorrecta |, inquiete, insea-, inseam, interesse, is … a, is … more
  -1.6: it shows, it with, it … my, j exige, j … des, j … efface, j … perdu, j … plus, jam, jamais je, je me
  -1.6: je … affaire, je … devant, just saw, just the, kind of, l … est, la luz, la vie, la … c, lache mon
  -1.6: lachez mon, las NUMBER, le a, le pido, left |, lentes, let me, let this, let … be, level, lista |
  -1.6: livra-, livraison, llame-, lo tiene, lo … sea, lumiere |, ma femme, maintenant |, map, marche pas
  -1.6: mari … decede, mat, matin, mdr |, me NUMBER, me dijo, me mande, me nothing, me … NUMBER, me … en
  -1.6: me … la, me … tanto, mensaje … error, mensaje … este, mensaje … que, merci |, message me, mi celular
  -1.6: migno-, mignon, mille, min, moi une, moleste, mondays, montant, more … my, more … this, moved |, msn
  -1.6: much |, mum |, my grandson, my … did, n me, nadie |, name … the, neige, never … the, new … can, no di
  -1.6: no m, no quiere, no recibi, no use, non merci, not NUMBER, not remember, not send, now NUMBER, now |
  -1.6: number from, number save, number … gave, obvio-, obviously, occupe de, office |, oh no, old … is
  -1.6: omg |, on here, on … bike, only |, opcion, open |, opt, ouvre, ouvre pas, papa est, parar, pardon |
  -1.6: parle de, parrot, pas autorise, pas bon, pas … courant, pas … messages, pas … nouvelles, pas … promo
  -1.6: pas … trouble, paso el, paso por, patie-, penses, perdon se, peuge-, peugeot, peux tu, phone off
  -1.6: phone please, pieza equivocada, plate, poign-, por ahora, por … bici, postes, pour me, pratique
  -1.6: present |, press, pretend, price is, privado, problem, ps5, pu … velo, pues |, qu est, qu … ce
  -1.6: quand |, que hora, que suena, que … buena, quiten … numero, rabai-, rabais, rabais |, race, reaches
  -1.6: receipt, recoge, refun-, refund, regle, regle |, rentr-, rentre, resil-, reuss-, reussi, revie-
  -1.6: ridin-, riding, rim, rines, rojo |, runs, runs this, saiso-, saison, sale, same, say |, segun-
  -1.6: seria-, serial, seulement pas, sharp |, she was, shop … NUMBER, sick, sign, signed, sin, smile
  -1.6: so bad, soir |, son … svp, soon, sors … de, souli-, spare … old, statu-, stop NAME, stop … about
  -1.6: stop … this, stress, stress |, suis inscrit, suite, sur votre, swap |, t inquiete, t … un, take his
  -1.6: tanne, tantot, tape |, tard, tell me, tendr-, tengo la, text |, textos … son, texts>you, that |
  -1.6: that … me, the best, the counter, the door, the middle, the title, the … sorry, there … NUMBER
  -1.6: these>angry, these>law, think there, this be, this cell, this thing, this your, ticket, tight, tmr
  -1.6: to know, to … him, to … phone, toi, tomber, toner, toss, tour, trouble |, tu … d, twice |, ugh
  -1.6: un peu, un vieux, unfri-, uno, up … NUMBER, up … phone, update |, urgen-, use my, use … one
  -1.6: ustedes no, va venir, vais, velo est, velo … la, venmo, vers, veut plus, veux pas, veux … d, video
  -1.6: viern-, viernes, votre … c, voulez mais, vous disiez, want … messages, who … on, whoever runs, wife |
  -1.6: wifes, windo-, wrong … was, wrong>more, yo a, yo tampoco, yo … di, you … bikes, you … manden
  -1.6: you … my, you … she, | ahorita, | alto, | aye, | brakes, | changez, | che, | como, | considerez
  -1.6: | debranchez, | deje, | dejela, | demain, | digale, | ecrivez, | faites, | find, | fini, | great
  -1.6: | has, | jamais, | laisse, | left, | mdr, | nope, | nvm, | ouvert, | perdez, | put, | quit, | red
  -1.6: | remover, | renuncio, | see, | texts, | thanks, | toss, | trop, | ugh, | uno, | want, | wear, | why
  -1.6: | … a, | … abt, | … any, | … away, | … bien, | … bonito, | … chat, | … d, | … day, | … dije
  -1.6: | … equivoque, | … espere, | … habs, | … merci, | … ne, | … of, | … ont, | … out, | … para, | … peux
  -1.6: | … queda, | … recibi, | … roommate, | … runs, | … says, | … spam, | … tiene, | … vi, | … what
  -1.6: | … with, | … yaar, ~_au_, ~_baj, ~_beb, ~_bor, ~_bot, ~_cak, ~_cay, ~_cer, ~_cle, ~_cop, ~_dra, ~_eh
  -1.6: ~_ema, ~_exp, ~_fed, ~_ful, ~_fun, ~_gan, ~_hit, ~_hw, ~_key, ~_lev, ~_mer, ~_ocu, ~_oh, ~_oka, ~_ote
  -1.6: ~_ouv, ~_pus, ~_ray, ~_rin, ~_sai, ~_scu, ~_sic, ~_spa, ~_sub, ~_ug, ~_ugh, ~_uno, ~_urg, ~_vai
  -1.6: ~_yes, ~_zip, ~abai, ~aceb, ~adas, ~agen, ~ah_, ~aid, ~aid_, ~ajou, ~aju, ~alto, ~anic, ~anta, ~arne
  -1.6: ~ata_, ~aten, ~aul, ~azo_, ~bais, ~bal, ~beb, ~bebe, ~beer, ~beg, ~bent, ~blac, ~boo, ~borr, ~bot
  -1.6: ~both, ~boy_, ~burn, ~cash, ~ceb, ~ceip, ~cerr, ~cier, ~cis, ~clui, ~cop, ~copi, ~croc, ~cupo, ~debr
  -1.6: ~debu, ~den_, ~deo_, ~dida, ~dijo, ~ebu, ~ebut, ~eche, ~echo, ~ecra, ~eer, ~eer_, ~eers, ~efun, ~eip
  -1.6: ~eipt, ~elta, ~enmo, ~epo, ~eran, ~erf, ~erw, ~esom, ~etar, ~eten, ~eue, ~eue_, ~evan, ~exp, ~fee_
  -1.6: ~figh, ~fitt, ~fle, ~fle_, ~ful_, ~gage, ~gant, ~gate, ~gez, ~gez_, ~gree, ~gry, ~gry_, ~gund, ~hai_
  -1.6: ~halt, ~hamp, ~harg, ~hit_, ~home, ~iban, ~iclo, ~idin, ~ieg, ~iern, ~iete, ~ila_, ~illi, ~ilo_
  -1.6: ~imes, ~imi, ~imie, ~inch, ~indo, ~ipt_, ~irmo, ~irve, ~isim, ~ivra, ~iza, ~jem, ~jout, ~kers, ~lack
  -1.6: ~lade, ~lave, ~lem_, ~len_, ~lett, ~lime, ~lles, ~lour, ~lto, ~lude, ~luie, ~lumi, ~mbie, ~mmen, ~mpt
  -1.6: ~nami, ~ncho, ~ndow, ~nect, ~neja, ~nel_, ~ngry, ~nior, ~nmo_, ~noch, ~nsig, ~oda, ~oin_, ~ojo, ~ojo_
  -1.6: ~ok_, ~olu, ~omie, ~ompt, ~onar, ~onse, ~opt_, ~oque, ~org, ~oro, ~otez, ~ourt, ~oves, ~pam, ~per_
  -1.6: ~pian, ~plui, ~pot, ~psi, ~pus, ~push, ~queb, ~rack, ~rcer, ~rdar, ~rdi_, ~ream, ~rele, ~ren_, ~repo
  -1.6: ~reso, ~rgad, ~rge, ~rial, ~rim_, ~rlo_, ~rnes, ~roc, ~rp_, ~rto_, ~runs, ~sai, ~same, ~scus, ~sic
  -1.6: ~sirv, ~site, ~smi, ~sort, ~sous, ~spam, ~spar, ~spel, ~stab, ~stes, ~sue_, ~surv, ~taco, ~tada
  -1.6: ~tann, ~tast, ~tatu, ~tear, ~tito, ~tmr_, ~toi_, ~tone, ~tp_, ~tura, ~ueu, ~uie_, ~uiet, ~uin, ~uise
  -1.6: ~uito, ~upe, ~urv, ~uses, ~vena, ~venm, ~verb, ~viar, ~vien, ~wear, ~wind, ~ws_, ~yee, ~yee_, ~zip
  -1.7: 2 … NUMBER, NAME de, NUMBER in, NUMBER is, NUMBER svp, NUMBER … to, a hike, a personne, a … casa
  -1.7: a … dans, a … pour, abonne … vos, acc, accepte |, achat |, achete mon, achete … numero, ah … c
  -1.7: ai juste, ai … approuve, ai … un, aime, air |, ajout-, ajoute, alt, am outside, ancienne adresse
  -1.7: and can, any … on, anymore |, anything about, apaga, appele |, appro-, arnaq-, arnaque, arret, artis-
  -1.7: artist, as in, assez, at … front, au dossier, aucune idee, autorizado, ayer |, azul |, bb, be … last
  -1.7: beer, bent, best |, bicicleta … de, break, bueno que, but stop, but … NUMBER, but … will, ca va
  -1.7: call my, came … with, can |, ce qu, cell svp, changed |, charg-, chargeur, chargeur |, check-, cheer-
  -1.7: cheers, cheers |, cheese, cher, cheve-, chien est, cicla, cita |, cobro, como se, compraron
  -1.7: compraron mi, compraron … numero, confi-, considerez, cos, costs me, cuanto es, customer yet
  -1.7: customer … remove, cœur, d heure, de error, de … el, de … sur, deaf i, delete telefono, depuis hier
  -1.7: derniere … que, deten-, di … a, did … get, did … work, digam-, digame, dije |, do … give, dos |, dot
  -1.7: drop my, el cuarto, el seguro, email, en faire, enlevez … numero, es … o, esa bici, est elle
  -1.7: est … ton, estab-, estaba, estacionamiento, estacionamiento |, esto … mi, et … vous, eu mon, exit
  -1.7: fache-, fachee, fault |, faut le, femme a, fila |, fine, fine |, firme, for you, forge-, forget you
  -1.7: frien-, gardez … numero, gato |, genti-, gift, go … on, h, habla la, have i, hear you, helme-
  -1.7: here … am, heure-, hirin-, hiring, hit, home, hora, how |, how … you, hoy, i want, i … an
  -1.7: i … outside, i … tell, in … no, in … only, in … shed, inch, inscrite, interessee, interested, is fine
  -1.7: is … an, is … order, is … your, it ready, it |, it … for, j arrive, j avais, jajaja |, jamais abonne
  -1.7: je passe, jeudi |, juste |, kowalczyk, l … adresse, la maison, la photo, la vis, la … a, la … antes
  -1.7: la … suis, la … va, last … is, laven-, lavoie |, law>these, le des, leave … with, leque-, lequel
  -1.7: livre-, llamar, llega el, loane-, loaner, loco, long, longer a, looking … a, loss, louez, lourd |
  -1.7: love you, lunes |, mais ca, mal ecrit, march-, mari est, me apago, me busquen, me dice, me … ayer
  -1.7: meet, mensaje |, merci-, mercii, message but, messages my, mi orden, min |, moi NAME, moi la, moi ne
  -1.7: moi … le, moins, mon velo, mon … svp, mondays |, my phone, my wifes, my … for, my … line, my … no
  -1.7: my … on, my … over, my … ready, n you, n … veux, never did, never mind, never … my, nice, no mas
  -1.7: no ocupo, no pedi, no te, no way, no … busquen, no … escriban, no … mi, nomas |, noon |, not believe
  -1.7: not interested, not mad, not sign, nothing |, nothing … to, nuit |, numero sur, numero … a
  -1.7: numero … nadie, numero … su, o es, off of, off |, oficina |, okafor |, old |, on … and, on … bill
  -1.7: one … my, opcio-, ordered |, otez … numero, otra … ustedes, p, paciencia |, pas demande
  -1.7: pas interessee, pas me, pas … textos, passe chercher, pauli-, paulie, perdu, peu importe, pido … no
  -1.7: pieza, plus … NUMBER, poqui-, poquito, por ella, pour … ne, prude-, pu |, que bonito, quel nom
  -1.7: qui va, quiten mi, ramasse |, rappelle, rear |, recado, recommandez, refund |, remover … numero, rent
  -1.7: reporting, retirer, reviens, right-, rin, rojo, rude, saca, saved your, se me, se … el, see him, seen
  -1.7: senora |, serial number, serve-, set … the, she tell, shed |, short, shred, signed … up, smile |
  -1.7: so many, so … am, soir, somebody … the, son muchos, soon |, sors du, souliers, spam, status, stickers
  -1.7: stop |, stop … NAME, store … the, strea-, suis devant, suis … interesse, suite |, suscribi a
  -1.7: svp retirez, talk |, talla equivocada, taman-, tamano, tande-, tandem, te mande, te … en, test
  -1.7: text him, that … for, the manager, the shed, the squeak, the … was, the … what, this week, tienda es
  -1.7: times, to get, to … too, took me, totally, touch-, trato, trois, troub-, tu viens, tu … le
  -1.7: typed … wrong, un … texto, up at, use for, velo sur, vende-, vendi la, venir, veu, vi, vieux velo
  -1.7: vous appelle, vous une, wah, wah |, wait, wear, weds, were done, wey |, what … on, what … the, when |
  -1.7: who … i, wifes number, will pick, will |, will … him, work |, working |, wrong store, wrong … for
  -1.7: y esto, yo … acepte, yo … autorice, yo … firme, you did, you … for, your a, yrs |, | and, | are
  -1.7: | arreglan, | at, | avez, | buscan, | buy, | call, | comme, | coucou, | dropped, | erase, | fais
  -1.7: | fire, | give, | guess, | hours, | ils, | merci, | mes, | mi, | oublie, | papa, | pass, | pedal
  -1.7: | shop, | shred, | sounds, | stop, | text, | texte, | they, | third, | traigo, | video, | visa, | voy
  -1.7: | wah, | … an, | … arrive, | … avait, | … box, | … cesse, | … done, | … hurry, | … l, | … lol
  -1.7: | … lost, | … mind, | … o, | … passe, | … quand, | … sent, | … telefono, | … thing, | … up, | … use
  -1.7: | … vieux, ~_ace, ~_ajo, ~_art, ~_ay, ~_bet, ~_bug, ~_din, ~_dur, ~_ech, ~_fas, ~_gif, ~_gn, ~_gol
  -1.7: ~_gui, ~_h_, ~_hag, ~_lue, ~_med, ~_mic, ~_moy, ~_nan, ~_nit, ~_opc, ~_p_, ~_rab, ~_rud, ~_sad, ~_smi
  -1.7: ~_tam, ~_tes, ~_tir, ~_top, ~_tri, ~_vi_, ~_voy, ~_wak, ~_web, ~_ye, ~ab_, ~afet, ~affi, ~aie, ~anas
  -1.7: ~ang_, ~apag, ~arge, ~arq, ~arqu, ~aven, ~axe, ~bend, ~bet, ~bst, ~bug, ~cada, ~casi, ~cebo, ~chev
  -1.7: ~chid, ~clea, ~clou, ~cort, ~cost, ~cran, ~dem_, ~dens, ~dete, ~di_, ~doo, ~door, ~eboo, ~edi_, ~edio
  -1.7: ~eh_, ~eis, ~elme, ~erdu, ~eui, ~euil, ~exit, ~expe, ~face, ~fes_, ~fete, ~fine, ~fis, ~forg, ~geni
  -1.7: ~gi_, ~gif, ~gift, ~gn_, ~gol, ~hag, ~hall, ~heer, ~hef, ~helm, ~hev, ~heve, ~hoo_, ~hoy_, ~hre, ~iao
  -1.7: ~iao_, ~inas, ~incl, ~issa, ~ivre, ~jalo, ~jas, ~laq, ~laqu, ~larg, ~lean, ~lei, ~lmet, ~loco, ~lose
  -1.7: ~loue, ~lpe_, ~lte, ~lub, ~mat_, ~mbo, ~melo, ~mism, ~moy, ~moye, ~mul, ~mut, ~mute, ~nac, ~nnin
  -1.7: ~novi, ~nre, ~ntot, ~ntur, ~oane, ~obro, ~ocu, ~oins, ~omas, ~onam, ~onfi, ~oop_, ~opci, ~oto, ~pam_
  -1.7: ~pee, ~pel_, ~perf, ~pin, ~ppro, ~rase, ~rda_, ~rdez, ~rdu_, ~recu, ~ret_, ~rget, ~riba, ~rof, ~roub
  -1.7: ~rove, ~rsi, ~rter, ~rush, ~sabe, ~saf, ~sale, ~sar, ~shee, ~smil, ~solu, ~ssai, ~tach, ~test, ~tido
  -1.7: ~u00, ~u000, ~ues_, ~ulen, ~ull_, ~ump, ~unli, ~uno, ~unte, ~urt_, ~uta, ~vam, ~vere, ~vert, ~wah_
  -1.7: ~wak, ~wake, ~web, ~wher, ~worr, ~xit, ~xit_, ~xpe
  -1.8: NAME m, NUMBE-, NUMBER, NUMBER your, a dit, a fini, a l, a … est, a … l, accor-, accord, ai le
  -1.8: ai … du, ai … mon, am done, am reporting, am … do, am … of, and … was, apportez, are … guys, asked me
  -1.8: assez |, at … counter, aucun autre, aucun … message, autre texto, avais, avez vous, avez … de, bak
  -1.8: basah, beer |, beg, bent |, bici … lista, bicyclette, bike it, bille-, black |, bonne |, borren
  -1.8: borren mi, bought a, bras, break |, c you, cadenas |, cambiar |, can … fix, canda-, candado, caro |
  -1.8: centre, cerrado, cesse, champ-, chill-, chinguen, clic, clinic please, cobro |, comme l, compania |
  -1.8: compris |, consi-, counter |, coupe, dad, dans NUMBER, dans mon, dark, day |, de ahi, de plus
  -1.8: de tout, de … avec, delete NUMBER, den de, dentiste |, des … en, dia |, did … tell, die, do … order
  -1.8: done here, donne mon, doorb-, doorbell, dos, el cable, el cobro, en esa, encontre, enerve, enterado
  -1.8: erase, es spam, essayer, est mieux, est non, est … que, esta la, existe |, facebook i, faire |, ffs
  -1.8: fight, fila, fin, fini, fini |, for … bike, for … sister, formu-, fotos, frais, fue la, fue … luz
  -1.8: give it, give … to, got any, groun-, hair |, has a, have … more, helmet, hey it, hike, hour |, i love
  -1.8: i … done, i … reporting, ignor-, illeg-, illegal, ils, in canada, is off, is … number, is … ready
  -1.8: j ecris, j … ete, j … juste, jamais |, je … vous, jealo-, jealous, l ecran, la talla, la … adresse
  -1.8: la … qui, lache pas, large, le dernier, le … mucho, lente-, les di, likes, llegar |, lo … que, lost a
  -1.8: lost |, lost … customer, lourd, luego, luz, luz |, m avez, m … inscrit, ma blonde, manager |, manda
  -1.8: mange, marche, mass, mauve, mauve |, me dieron, me para, me your, me … nada, me … wrong, me … yo
  -1.8: me>number, mean it, mecanica, merci NAME, message a, message … number, mi hija, mismo numero, moi les
  -1.8: mon … est, monsieur |, mood, mots, mucho |, my kids, my sister, nada |, nerve, new number, no pasa
  -1.8: no por, no sms, no text, no … apunte, no … des, no … esto, nomas, not buying, not … the, nouvelles
  -1.8: number is, number lol, numero a, numero … google, numero … magasin, o, of |, oh, oigo, old phone
  -1.8: old … no, orale, otro taller, pa |, panie-, panier, paper-, papers, par … c, para … sonar, parar |
  -1.8: parce-, pare en, parfait, parki-, parking, pas plus, pasa nada, paso |, pearl, pedal |, pense-
  -1.8: perdez mon, perdez … numero, perds, peric-, perico, pierdan, pierdan mi, pierdan … numero
  -1.8: please … his, plus en, por telefono, poster, pret, pris la, pu rien, que … recomienda, que … serait
  -1.8: que … telefono, quedo la, recu, reporting this, rush, ruta, safet-, safety, se apaga, se … la
  -1.8: se … otra, segundo, serre, shows, si, si esta, signaler, signed me, since the, sirve, sirve |
  -1.8: solo … un, stars, start |, suelt-, svp … est, t aime, talking … a, tant, tc, tengo el, termine
  -1.8: texte moi, textea, texteen, textos a, texts>these, that was, that … in, the cats, the part, the shop
  -1.8: the … just, the … message, the … name, the … tire, there an, this NAME, this |, this … mine, time it
  -1.8: tip, tire, to … account, todo |, told me, top, trouvez, tubeless |, une |, unlis-, unsub, va passer
  -1.8: van a, vas, vendi, venmo |, vidrio, viernes |, vous … change, vous … de, vous … qui, voy, wall
  -1.8: want a, was just, wedne-, were … here, what is, where you, why i, will … up, with it, woohoo, wow |
  -1.8: wrong>want, yea, year, yo … les, you gave, you never, you … not, you … please, you … voy, your form
  -1.8: | allergic, | arret, | as, | borre, | card, | chain, | cheers, | donnez, | el, | fine, | kids, | lmao
  -1.8: | loved, | lundi, | maintenant, | mais, | off, | oh, | ok, | orale, | parfait, | plus, | pu, | so
  -1.8: | son, | spam, | take, | thank, | vendi, | we, | wife, | yea, | … di, | … feliz, | … from, | … grave
  -1.8: | … home, | … idee, | … llamo, | … mas, | … mi, | … more, | … named, | … nomas, | … one, | … pasa
  -1.8: | … quelle, | … s, | … too, | … vecino, | … vous, | … voy, | … wait, | … you, ~_abs, ~_bb, ~_bit
  -1.8: ~_ej, ~_eje, ~_fan, ~_fly, ~_gri, ~_hoy, ~_ign, ~_jar, ~_jod, ~_loi, ~_luz, ~_noi, ~_noo, ~_o_, ~_oh_
  -1.8: ~_ora, ~_run, ~_si_, ~_tip, ~_tor, ~_vas, ~_vu, ~_zi, ~acte, ~afe, ~afe_, ~ajas, ~alad, ~alt_, ~amme
  -1.8: ~anie, ~asil, ~atie, ~bate, ~bby, ~blo_, ~ccor, ~cter, ~decl, ~dieu, ~done, ~eake, ~edne, ~ein_
  -1.8: ~enlo, ~epte, ~eras, ~etc, ~fab, ~faul, ~fixe, ~fly, ~fs_, ~gada, ~gnor, ~gos, ~gri, ~haga, ~hot
  -1.8: ~hows, ~hoy, ~hue, ~hwi, ~ian_, ~iba, ~iec, ~iece, ~ige_, ~imin, ~imos, ~ingl, ~ingo, ~ini_, ~ira_
  -1.8: ~ises, ~ivr, ~jas_, ~jod, ~joy, ~loan, ~lous, ~lto_, ~lueg, ~luz, ~luz_, ~mang, ~mati, ~mec, ~mg_
  -1.8: ~moin, ~mula, ~nati, ~ndel, ~nesd, ~neta, ~nfi, ~nici, ~nis_, ~nlin, ~noma, ~nted, ~oce, ~offr, ~oge_
  -1.8: ~oh_, ~olv, ~onit, ~ops, ~ops_, ~orge, ~oriz, ~orl, ~ormu, ~oro_, ~ows_, ~park, ~past, ~ph_, ~pia
  -1.8: ~pink, ~posa, ~prec, ~prou, ~pte, ~rdu, ~risa, ~rki, ~rmul, ~roit, ~run, ~ruta, ~sait, ~shin, ~sors
  -1.8: ~suel, ~suen, ~tais, ~tars, ~tip, ~tip_, ~tot, ~ube, ~uci, ~udg, ~udge, ~um_, ~uni_, ~uno_, ~urie
  -1.8: ~ush_, ~usse, ~voit, ~voq, ~voqu, ~voy_, ~wedn, ~xe_, ~zar
  -1.9: NUMBER 2, NUMBER times, NUMBER … number, a bill, a … este, a … hora, a … il, a … pis, a … son, abonne
  -1.9: achat, ai plus, algun-, alguna, am … interested, am … mad, am … paying, am … work, an email, annee
  -1.9: answered, anymore i, arreglan, arret |, arrett, ask for, asking |, aucun message, avez … ecrit
  -1.9: avocat |, back with, bater-, bateria, best, bici asi, bike … stop, bonne st, bonne … NAME, borre
  -1.9: bothe-, bout, box is, box … with, by your, c … lui, c … tu, ca c, ca de, ca … est, ca … mon, cambie
  -1.9: camis-, caro, casi no, cel en, celui de, cerrado |, chambre, chef, connaissait, consenti |, couco-
  -1.9: coucou, court, cross, d la, d … avant, days are, de mecanica, de sonar, de talla, de … pour
  -1.9: decede svp, decli-, dejel-, den … baja, dice |, do … want, donar, done, donnez, drama, droit, dvd
  -1.9: efface … numero, el segundo, en route, entre, es la, es … mia, est son, est trop, est … pret
  -1.9: este … mi, estime |, fault, fe, fee, fete, fixie, flyer-, flyers, frais |, friend, fun |, got … text
  -1.9: grandeur, hagan, have signed, have … NUMBER, he says, he … so, his name, hiya, hoora-, hooray
  -1.9: hope this, how did, hoy |, i changed, i dey, i might, i … pick, image-, imagen, imagen |, in … hour
  -1.9: incl, is … name, j … un, jamais autorise, jamais dit, jamais … texto, je … personne, jealous |
  -1.9: kids |, ko, la bateria, la recoge, la voy, la … se, lache-, lait, le bebe, le bleu, le paso, llamada
  -1.9: llameme, llamo … no, lmao |, lo … me, lock |, loco |, loved, ma … a, maam |, mad |, mai |, maill-
  -1.9: mandele, mando, matin |, maybe NUMBER, me escriben, me recomienda, me robaron, me … el, me … pas
  -1.9: merci pas, mere est, mi telefono, mient-, mientras, miles |, moi … place, mon bicycle, mon casque
  -1.9: mon gars, more … and, more … texts, my gf, my … keeps, my … one, my … please, need … appointment
  -1.9: nieve, nino |, no firme, no hace, no prende, no rush, no texting, no … call, no … llegar, noir
  -1.9: noir |, non l, non … autre, nop, not paying, not with, not … air, not … illegal, nota |
  -1.9: nouveau … est, novio, number on, numero pa, o p, ok, on … number, onlin-, online, oter, ou, out |
  -1.9: over he, over |, para de, para esta, paren |, parking in, pas arretez, pas les, pas trop, pas … par
  -1.9: pasar, paseo, pausa, paying |, perde-, perdu … numero, peu, phone … you, plus … vous, prete-, primera
  -1.9: pues, que talla, que … dieron, quiero sus, quiero … con, quit … is, rampe, remove |, remover, repon-
  -1.9: retirez … numero, roue |, route |, run, rush |, s en, s t, s … o, said, save, saved, sent … twice
  -1.9: ship, signe-, size is, son bike, sonar, sors, sounds good, speak-, stfu, suena, suis … cours, sun
  -1.9: svp c, t o, t … jamais, t … p, tears, telephone … est, tengo … numero, texting … phone, texto vous
  -1.9: that … a, the order, the size, the … helmet, the … house, thing |, thx, thx |, tiene NUMBER
  -1.9: to … different, trop, trop |, un … aussi, une rampe, uy, veuil-, veuillez, veuillez cesser, veut
  -1.9: video |, votre … s, vous … des, vous … pris, vous … une, wake, was off, was wrong, way |, wednesday
  -1.9: will collect, wizar-, wrong address, wrong … NUMBER, year |, yo … pedi, you my, you up, you … mas
  -1.9: you … uso, your name, your pic, your … it, | baja, | best, | chill, | do, | ffs, | gardez, | got
  -1.9: | hein, | hice, | juste, | llameme, | looking, | love, | mejor, | mire, | nop, | notre, | parar
  -1.9: | start, | stfu, | tire, | uy, | verifiez, | voici, | woohoo, | … ben, | … chez, | … como, | … dans
  -1.9: | … do, | … does, | … don, | … good, | … is, | … ligne, | … luck, | … nina, | … ok, | … order
  -1.9: | … really, | … say, | … she, | … st, | … talla, | … this, | … tres, | … yeah, ~_caf, ~_fax, ~_fet
  -1.9: ~_fle, ~_hoo, ~_hur, ~_ig, ~_jal, ~_joy, ~_lac, ~_mec, ~_mut, ~_ng, ~_nic, ~_ok_, ~_ou_, ~_pn, ~_pne
  -1.9: ~_reu, ~_rus, ~_sia, ~_sli, ~_sun, ~_thx, ~_vam, ~_vib, ~_wah, ~acce, ~acen, ~arna, ~aseo, ~auve
  -1.9: ~aved, ~best, ~bie_, ~blin, ~bol, ~bord, ~bris, ~caf, ~chat, ~chil, ~cur, ~dado, ~demo, ~deur, ~dot
  -1.9: ~ecli, ~ele_, ~epon, ~epta, ~fes, ~fet, ~gato, ~goat, ~gros, ~gul, ~hid, ~hung, ~hx_, ~ig_, ~inda
  -1.9: ~irma, ~isa_, ~izar, ~ldo, ~llez, ~lvo, ~lvo_, ~mic, ~nlo_, ~noi, ~nove, ~nser, ~ntir, ~oger, ~onli
  -1.9: ~opc, ~ost_, ~otal, ~oya, ~pagu, ~peu_, ~piec, ~pint, ~pne, ~pneu, ~pse, ~pta, ~rin_, ~rked, ~rmu
  -1.9: ~rve, ~said, ~seen, ~serr, ~sick, ~sli, ~ssar, ~sub_, ~sun_, ~tall, ~tand, ~td_, ~thx, ~thx_, ~tota
  -1.9: ~trer, ~trop, ~ub_, ~ush, ~utor, ~vamo, ~veni, ~venu, ~veui, ~veut, ~vib, ~vrez, ~wah, ~xie
  -2.0: NUMBER this, a brise, a gift, a loaner, a poco, a soir, a ustedes, a … bici, a … c, a … esposo
  -2.0: a … marido, absol-, ac, accep-, ah |, ai paye, ai texte, ai … NUMBER, allez, am so, am … here, appele
  -2.0: ask, at … wrong, autor-, bebe |, bell, bici |, bien |, bienv-, bike … it, borren el, brise, bronc-
  -2.0: bronca, c … non, cafe, canel, ce contact, celui que, celui … vous, celular … mi, cerca, charge, child
  -2.0: ching-, clean-, club, como … lo, compt-, con mi, cunad-, dad |, de nouvelles, de … deranger
  -2.0: de … nunca, delete my, demenage, did |, do … ship, doit y, doit … avoir, donne pas
  -2.0: donne … permission, du NUMBER, either |, el … en, else … you, en … une, en … vous, encon-, enerv-
  -2.0: entrega, equivoque, erreur … sur, escriba, ese |, espanol, est lui, est pret, est tombe, est … une
  -2.0: esta el, esta mi, etes … vous, fac, face, facture |, facture … la, fait mon, fat bike, feliz
  -2.0: fight me, five |, flou, gato, gave, genial |, genius, go to, gratuit |, great |, had it, has the
  -2.0: he called, hola soy, horar-, horario, hours |, hungr-, hungry, husband will, i sure, i … block
  -2.0: i … one, i … out, i … tomorrow, ici je, il doit, interested |, ir, is … again, is … n, it … that
  -2.0: j … paye, jamais … ca, je … aime, je … le, k, l essayer, la cuenta, lache, lachez, large |
  -2.0: le message, le … sur, llameme |, llegado, lo he, long |, los ninos, loves, maillot, mande mensajes
  -2.0: mardi, mas … que, mauvaise photo, may i, mayo, mdr, me equivoque, me escribio, me … else, me … jamais
  -2.0: me … mal, me … nadie, me … times, meant … my, mecan-, mecanica |, medio, mel, mi esposa, mi turno
  -2.0: mon numero, mon … veuillez, monsieur … a, msj |, mute, nada … este, ne … suis, niamh, night |
  -2.0: nina de, no voy, nombre … mal, normal |, not hear, not really, not … new, not>list, notre … n, now do
  -2.0: now … you, number … NUMBER, nunca … esto, old bike, on reste, on … une, one stop, ouch, panier |
  -2.0: papa |, para |, pas correct, pas mauvais, paso, perdez, perro, pic, please use, porte, pour … mere
  -2.0: primo |, prisa, que … en, que … quedo, qui repond, quiero nada, quit that, ramen-, recibo, recoger
  -2.0: recomienda, red, regul-, rendu-, rendue, revoc-, revoco, rien signe, saldo, sale |, se … di, set up
  -2.0: small |, so sorry, speaker, su … de, subo, suis … en, sur … photo, tengo una, texts … he, that … the
  -2.0: this a, this old, this … in, tiro, trust, trying again, tu this, two |, une … sur, upgrade, usada
  -2.0: use the, veget-, vient, vois pas, vous connais, vous … ecrivez, wait |, wall |, was … at, wat abt
  -2.0: what … you, wide, worri-, wrong window, wrong>law, x, y avoir, y … quiero, y … tu, yes … is, yo nunca
  -2.0: you lo, you on, you … anything, your website, your |, | adieu, | al, | any, | borren, | busy, | cross
  -2.0: | cuantas, | dale, | end, | entre, | found, | grand, | he, | hoy, | mama, | ne, | night, | nomas
  -2.0: | one, | otra, | para, | pare, | primera, | s, | tant, | thinking, | trying, | whatever, | where
  -2.0: | wish, | … answered, | … bicis, | … bicycle, | … ca, | … coach, | … donde, | … fini, | … her, | … it
  -2.0: | … mandar, | … perdon, | … stars, | … took, | … yes, ~0000, ~_aco, ~_ado, ~_dal, ~_fie, ~_gav, ~_goa
  -2.0: ~_ir_, ~_k_, ~_lar, ~_md, ~_mdr, ~_ram, ~_tc, ~_x_, ~acto, ~ag_, ~ahah, ~aldo, ~art_, ~ask_, ~bere
  -2.0: ~cafe, ~ccep, ~cerc, ~cibo, ~cie_, ~club, ~dru, ~ecan, ~eliz, ~elt, ~erca, ~erde, ~evoc, ~evr, ~ffs
  -2.0: ~fin_, ~fos, ~gad, ~gav, ~gave, ~goa, ~guar, ~head, ~hill, ~iar_, ~ifes, ~imb, ~inio, ~irer, ~ivoq
  -2.0: ~lach, ~ldo_, ~liz_, ~lt_, ~lub_, ~mage, ~mdr, ~mdr_, ~meca, ~mpri, ~nnel, ~nol_, ~ntu, ~omen, ~ota_
  -2.0: ~oto_, ~ows, ~oye_, ~pano, ~paso, ~paus, ~pic_, ~quin, ~rate, ~rave, ~rden, ~rine, ~rip_, ~run_
  -2.0: ~runk, ~rus, ~rust, ~sald, ~subi, ~uard, ~uelt, ~unk_, ~unn, ~zad
  -2.1: NUMBER stars, a ca, a child, a … lady, abern-, abernathy, ahhh, ai parle, ai … non, alto |, alu
  -2.1: am … from, amo, ans … NUMBER, approuve, aprob-, arre, at … back, attendre, au courant, avez fait, b
  -2.1: be texted, bendiciones |, bonne nouvelle, boost, bother, bs, but the, c bon, c fini, c … en
  -2.1: c … votre, ca chez, calor, cambie de, canas-, canasta, carpe-, carpet, casa es, cats, ce que, cerca |
  -2.1: changed my, cle, climb, collect the, como |, conduit, conduit |, contacter, contesta |, cuarto |
  -2.1: cunado, d en, da |, dado a, dale, de derailleur, demande a, dia … el, difference, dit non
  -2.1: donne … mon, du magasin, eh |, el freno, el nombre, el taller, el … para, end |, enlevez … merci
  -2.1: enviar, es no, escribio, esperando |, est ce, est fait, est tu, esta bien, et … le, fais pour
  -2.1: fini avec, fixe, girl in, got … NUMBER, grounded, guardelo, habite plus, hablo, he … me, hecho
  -2.1: her number, high |, house |, i go, i owe, idee, illegal |, inch |, ir |, is it, is … the, is … there
  -2.1: j … dit, j … parle, j … texte, koi, l ancienne, l hiver, la deje, la je, la llevo, la patte
  -2.1: la pharmacie, la … le, lachez pas, laisse … a, le … lo, le … modele, lo … dado, lo … y, lose, lost
  -2.1: lot |, mais … m, manden nada, math, mauvais … sur, me … this, me … una, mec, mi cunado, mi pedido
  -2.1: mido, mido NUMBER, mind |, mis la, moi pis, more bike, my work, nom … la, not … that, notre numero
  -2.1: number … now, number … please, on … it, one |, orale |, orden, order … yet, otro dia, otro mensaje
  -2.1: ouch |, oups, par mois, pare, pare |, parfait |, parke-, parked, patte, patte de, patte … derailleur
  -2.1: perfi-, pero … me, pharmacie, phone … off, plastic, plus … velos, poste-, pour ton, preci-, precio |
  -2.1: press-, pu jamais, que t, que … los, question |, quien fue, quiero hablar, ramene, recomienda |
  -2.1: reparacion |, s … pas, saquenlo |, sea |, send>number, sent it, signe, son … je, stickers |, stolen |
  -2.1: suis … dans, suis … de, svp … a, sweets, t ai, te … la, tengo … para, test |, text her, the line
  -2.1: thing … the, thinking … you, to this, to … number, today |, tombe dans, tu … je, une … je, va
  -2.1: va vous, va … appeler, velo vert, vez |, voisin |, votre … par, vous … fait, vous … tu, was up
  -2.1: was … me, wax, what do, what |, where, y nada, yo paso, you … en, you … from, you … la, your … number
  -2.1: | ahhh, | allez, | arre, | back, | bien, | bonjour, | depuis, | either, | est, | lache, | lachez
  -2.1: | landline, | nice, | non, | ouch, | p, | revoco, | sale, | sick, | stp, | two, | van, | wait
  -2.1: | … adresse, | … after, | … avez, | … ce, | … celui, | … couleur, | … cours, | … days, | … estoy
  -2.1: | … go, | … poco, | … presse, | … rabais, | … robaron, | … seguro, | … total, | … uso, ~_adi, ~_aid
  -2.1: ~_b_, ~_bol, ~_caj, ~_exa, ~_fab, ~_hv, ~_ir, ~_log, ~_mod, ~_ob, ~_ok, ~_om, ~_oup, ~_pin, ~_pog
  -2.1: ~_red, ~_sav, ~_sca, ~_tac, ~_tai, ~_tot, ~_va_, ~abe_, ~abs, ~abur, ~aga_, ~agua, ~alla, ~amer, ~ax_
  -2.1: ~caj, ~cere, ~cis_, ~deal, ~ecu, ~fan_, ~fas, ~feu, ~hees, ~ial_, ~iba_, ~idee, ~ild_, ~intu, ~issu
  -2.1: ~jel, ~lip_, ~loin, ~lost, ~lvi, ~mad_, ~mod, ~mpio, ~mpte, ~ndeu, ~nli, ~nny, ~nny_, ~obe, ~olvi
  -2.1: ~orar, ~oses, ~ouc, ~oyeu, ~pago, ~pog, ~pte_, ~ram_, ~raz, ~relo, ~rge_, ~rmat, ~rre_, ~rut, ~salv
  -2.1: ~sav, ~slip, ~stel, ~stre, ~suiv, ~tama, ~tiro, ~trus, ~ube_, ~uivi, ~ult_, ~urry, ~va_, ~xim, ~ye_
  -2.1: ~yeu
  -2.2: a cambiar, a quel, a tu, a … mi, a … porte, aburr-, acheterai, adieu, again lol, al muchacho
  -2.2: ancien numero, ans qui, anything else, arre |, autorise, avez … numero, be gentle, be honest, bell |
  -2.2: bicis, bike texts, block this, block … number, blonde |, bonjour c, buenas |, bueno, bug, busy
  -2.2: busy |, c correct, c … termine, ca me, calor |, can … hear, can … with, chape-, chapeau, chat, chop
  -2.2: como … que, compris, consenti, contact this, correct, courant, cute |, dame de, dans … char, de suivi
  -2.2: de … je, de … part, deje |, demo, deran-, did … have, diez, difference |, ding, dit … pas, donde … mi
  -2.2: door is, elle … appelle, encore |, eso |, esposa, est partie, est termine, est … au, for … on, funny
  -2.2: garden, gentle, gf, got NUMBER, grandeur |, guard-, guind-, guinda, help |, hermo-, hermosa, hungry |
  -2.2: hurry, hurry |, hv, i … consented, i … when, in person, in … for, in … form, interesse |, is your
  -2.2: is … phone, is … working, j … mal, je … ca, je … chercher, jour, just … my, know who, la canasta
  -2.2: la … bike, la … grandeur, le code, le fixe, le mande, le marco, le nom, le … m, like … but, llevo |
  -2.2: loin, longer |, lose my, m … dit, mad, maintenant je, mandar a, mauvaise couleur, me apunto, me dejo
  -2.2: me escriba, me suscribi, me … au, mi hijo, ne … texter, never consented, never gave, no den
  -2.2: no mandar, no worries, not another, not text, not there, not … billboard, not … fault, not … my
  -2.2: number of, number … or, numbers … the, numero pour, numero … es, o … a, on … door, pago, pague
  -2.2: papa que, parked |, pas encore, pas … casque, pas … enlevez, pasa, pedi, peux pas, pintu-, pintura
  -2.2: platf-, platform, plus texter, plus … que, pret |, prisa |, que … de, quedo … la, quel … de
  -2.2: recois ca, remove … number, remove>number, rendez moi, rendez … mon, rien accepte, route, savai-
  -2.2: shouldve, soy … dueno, spam |, spammer, spelled, stop … shop, suis plus, suivi, suscribi, ta |
  -2.2: talla |, tengo un, termine pour, termine … moi, texted |, texts>number, the lab, the photo, the … dog
  -2.2: the … has, the … lady, the … ready, this … week, times |, ty, ty |, uff, un … autre, va mi, veut … de
  -2.2: vois, vous autres, vous et, voy … cambiar, who texts, whys, wo, worries, wow, yes, you la, you quedo
  -2.2: you voy, you … ando, you … any, you … mi, young lady, your billboard, | be, | busco, | cambie
  -2.2: | delete, | fin, | forget, | fr, | genial, | just, | mande, | may, | numero, | oups, | perdon
  -2.2: | rentan, | textez, | uff, | wo, | xl, | … another, | … cable, | … color, | … debo, | … den, | … gave
  -2.2: | … owe, | … way, | … year, ~000_, ~_aj, ~_dre, ~_feu, ~_fon, ~_hv_, ~_jap, ~_ty_, ~_wax, ~_wo_
  -2.2: ~_wow, ~ablo, ~aou, ~ault, ~azon, ~bid, ~busy, ~chee, ~delo, ~ecom, ~enr, ~erve, ~funn, ~gres, ~hot_
  -2.2: ~hurr, ~hv_, ~icis, ~jap, ~lgun, ~livr, ~lu_, ~nif, ~noir, ~onal, ~reem, ~save, ~sc_, ~umb_, ~unny
  -2.2: ~uper, ~wax, ~wow, ~wow_, ~yes_
  -2.3: NAME … il, NUMBER or, NUMBER please, a inscrit, a new, a reparer, a rien, a … la, a … numero
  -2.3: about the, actor, ago please, ai mal, ai … signe, aja, allo, amo |, any news, apporter, are … in
  -2.3: ask … this, au nouveau, avoir une, bacan-, beautiful, ben la, c … correct, c … encore, c … long
  -2.3: ca le, came out, casque |, catch-, cesser |, chill |, class-, code |, comio, con … pero, de ca, de mi
  -2.3: de … cette, de … en, declined, declined … the, decro-, des deux, desde … NUMBER, dieron la
  -2.3: different shop, dit NUMBER, do … contact, do … text, dropped it, el local, equivocaron de, ese … de
  -2.3: est correct, est de, est grand, est long, est … nouveau, esta feliz, et pas, fasse, feliz con, film
  -2.3: foto |, fr |, freno |, front |, funda-, gagnon |, genia-, genial, geniu-, go |, go … a, good to
  -2.3: gotch-, gotcha, gotcha |, gtfo, guess who, guys |, hange-, hanger, have … it, he … NUMBER, horario |
  -2.3: house please, i ask, i declined, i miss, i … did, i … with, in … now, infin-, infiniment, is good
  -2.3: it has, jamais de, jappe-, jappelle, je … demenage, jour |, knw, lads, le droit, le proprietaire
  -2.3: le … au, lejos, line … not, listo, livrez, llanta |, llego |, lleva, ma part, mama |, mamie |
  -2.3: meilleur, meme |, mi apellido, mi … a, mi … pero, model-, mon colis, mon … sur, more |, my number
  -2.3: need this, never … this, new … NUMBER, no contact, no … escriba, no … prisa, nombre … mi, not contact
  -2.3: not to, not working, not … on, not … texted, numbers on, numero delete, numero ou, numero … suivi
  -2.3: olvid-, pain |, part, pas … nous, pas … qu, pedido |, personne repond, pic |, pizzeria |, play
  -2.3: plus etre, precio, pret … c, qui ca, qui le, quit |, reach me, recom-, regreso, remove her, roses
  -2.3: saoul-, saquenlo, she … up, shiny, since … am, since-, street |, su papa, su … que, suis demenage
  -2.3: suis … d, survi-, survived, svp … son, taill-, taille, taille |, take … phone, textez pas
  -2.3: texting him, texting this, the name, the pic, the ticket, the young, this … but, this … out, thund-
  -2.3: thunder, tire |, to … texted, tombe, total, tu as, tu numero, upgrade |, use, usen, usted es, va … le
  -2.3: veux … etre, vie |, vous deranger, vous … mon, want anything, what year, what … am, where are
  -2.3: where … you, why am, with me, wrong color, wrong … the, wrong>forever, y te, you again, | aja, | au
  -2.3: | avec, | donde, | gotcha, | gtfo, | listo, | look, | manda, | nombre, | pase, | sold, | sus, | unsub
  -2.3: | wake, | … amo, | … e, | … leo, | … lord, | … pase, | … paso, | … plus, | … pues, | … somebody
  -2.3: | … under, ~000, ~_arm, ~_olv, ~_yaa, ~amin, ~auti, ~aza, ~cari, ~ecro, ~gos_, ~grav, ~guan, ~hoto
  -2.3: ~itl, ~lads, ~lvid, ~math, ~mene, ~nke, ~osa_, ~oted, ~phot, ~razo, ~rud, ~rude, ~rve_, ~sy_, ~tee_
  -2.3: ~tig, ~trac, ~tt_, ~unk, ~usen, ~vu_, ~yaa
  -2.4: NAME … que, NUMBER … NAME, a hanger, a … hermana, a … maison, a … man, a … me, abonne a
  -2.4: ai … autorise, ai … le, al rato, apunte, argh, attri-, attribue, autre message, avec … autres
  -2.4: avec … chien, avec … numero, bacano, bike … sold, boss |, buddy |, bumps, burie-, buried
  -2.4: c … toujours, ca se, ca … le, carte |, cette … je, chez le, chill, cliente … me, como va
  -2.4: connais … cette, couleur |, crois-, dale |, de … tienda, den, desde el, desole |, doit … pour
  -2.4: donde … yo, donne la, droit de, du bureau, earli-, el NUMBER, el candado, equivocada, erreur c
  -2.4: est encore, est toujours, est … m, esta no, esta … escrito, etes … mais, fait pas, far, forget this
  -2.4: forget … number, fotos |, from my, from … haha, funny |, gars avec, get … number, go, good … know
  -2.4: got it, hay un, hein, hein |, his ex, husband i, i got, i … at, i … he, il va, is do, is for
  -2.4: it … good, je t, je vais, lab |, lah |, le char, le colis, le di, le voisin, le votre, le … mais, lio
  -2.4: lo di, looking |, lundi |, magasin |, mande … mensaje, manden … aqui, mardi |, marido |, mauvais nom
  -2.4: me anymore, me apunte, mecano |, mi … en, modele, my girlfriend, ne pas, never got, nicke-, nickel
  -2.4: no msj, no que, no … la, no … suscribi, nom de, not … why, number … no, numero me, numero para, ok |
  -2.4: on it, on … dit, on … pu, one is, owned … bicycle, para ustedes, pas presse, pas … droit
  -2.4: pas … parler, paste-, pastel, pour … travail, pourquoi c, pourquoi … est, que … son, qui … avez
  -2.4: quit … my, ready |, ride anymore, said yes, se acabo, se que, sincerely, sold … bike, sorry i
  -2.4: story |, suis … bout, text someone, the divorce, the wax, the … shop, tot, va |, vet, voulais des
  -2.4: vous appeler, vous encore, vu, was the, who … the, winning, with … i, wrong … is, yo … fui, you hv
  -2.4: you ni, | allo, | casque, | dice, | done, | dump, | encontre, | gave, | in, | lost, | name, | rendez
  -2.4: | tell, | yes, | … etait, | … leh, | … never, | … pague, | … parce, | … pe, | … remember, | … voulais
  -2.4: ~_gd, ~_go_, ~_ko, ~_rip, ~_vu_, ~abia, ~ac_, ~adde, ~amis, ~bot_, ~bs_, ~colo, ~dded, ~decr, ~del_
  -2.4: ~erto, ~far_, ~fy_, ~gg_, ~hein, ~ierd, ~marq, ~nti_, ~oca_, ~oeu, ~ogo, ~ouh, ~paye, ~rra_, ~rub
  -2.4: ~sena, ~siz, ~size, ~ug_, ~uide, ~uina, ~usy, ~usy_, ~vet_
  -2.5: 2 |, NUMBER am, a place, aa, affic-, affiche, alors |, am good, am out, aqui como, arrive |
  -2.5: avez pris, ayoye, bateria |, because … did, bici … para, bicicleta |, bof, c … bon, cher pour
  -2.5: client chez, color |, compte, contestan, de prix, deal, depuis … ans, di, di mi, did … do, did … give
  -2.5: do you, e |, el nuevo, el … mi, else to, enfants |, even … it, feu, gentille, have … my, he dado
  -2.5: helmet |, hi … is, hot, husband … will, i … good, i … so, is NUMBER, is … over, is … part, it … in
  -2.5: je … sa, la |, la … roue, le pas, legit, listo |, live there, llego en, lose this, m a, ma |
  -2.5: mais non, marqu-, mauvais modele, me digas, meant the, meill-, mejor … de, mis … votre, model
  -2.5: mon avocat, mon number, my friend, neuf |, ninguno, no enviar, nombre … la, not funny, not over
  -2.5: not texting, number … you, o que, oui |, paciencia, pague en, paisa-, paisano, par … seulement
  -2.5: para NUMBER, photo |, piece, pine, prob, prove-, real |, recibe, rendu avec, repair |, right |, rip
  -2.5: run |, saludeme, saludeme a, save it, scam, secret, seis, serie |, ship |, siento mucho, signer, size
  -2.5: slip, suis … abonne, tall, tell |, texting … number, the … place, the … size, top |, toy, unkno-
  -2.5: unknown, us |, veut le, viene, vous n, voy |, was that, we … been, winning |, wrong … on
  -2.5: wrong … that, you pague, you ship, | am, | ayoye, | b, | bof, | et, | lads, | lose, | moved, | ride
  -2.5: | saludeme, | tiene, | toy, | tres, | … desde, | … eu, | … fee, | … lah, | … looks, | … night
  -2.5: | … prix, | … quedo, | … sur, | … there, | … un, | … y, ~_beg, ~_di_, ~_kon, ~_siz, ~_ty, ~ao_, ~arp
  -2.5: ~aud, ~cu_, ~dde, ~due_, ~ecu_, ~edn, ~ei_, ~ert_, ~feu_, ~guno, ~hee_, ~logo, ~mode, ~ndi_, ~negr
  -2.5: ~nerv, ~nki, ~oeur, ~oui, ~pine, ~pp_, ~ramp, ~rb_, ~riza, ~seri, ~unts, ~wei, ~woo
  -2.6: NUMBER je, a nadie, a … remove, aguan-, al taller, appel, bacan, bell crank, bien la, but ok
  -2.6: consented |, contact me, d … sur, de … fille, de … oficina, decroche, deranger |, did he, disc
  -2.6: donne … velo, enfin, enfin |, equivoca, escuela |, esta … es, estafa |, ete … chez, fache, fait |
  -2.6: from … records, gave … this, give … my, gris, his … are, i had, in … lot, is … legit, je … rendu
  -2.6: jefe |, juste un, kona, la … gratis, le prix, llego … NUMBER, m … ecrit, ma voisine, ma … va, mano |
  -2.6: me … cuando, means, mi senora, mia |, mis sur, mon telephone, mon … au, my thing, my … passed
  -2.6: not give, not … be, not … thing, nota, noted, nuevo es, numero de, pas fache, peace |, permission |
  -2.6: pick it, pick … up, pis la, pneu, po, presse |, que nunca, really |, saludos a, se murio, sent |
  -2.6: signe pour, smh, smh |, subid-, suis rendu, suis … avec, suis … fache, tamo, telephone seulement
  -2.6: texted me, the … any, think |, think … have, toast, total |, tt, ustedes jaja, vibe, vidrios, was a
  -2.6: which … is, wooho-, wrong tire, xl, y … si, ye, you estoy, your old, your sign, | bye, | dame, | fui
  -2.6: | il, | is, | m, | peace, | tengo, | voyons, | wheel, | wow, | … acabo, | … mere, | … old, | … or
  -2.6: | … quitte, | … size, | … then, | … went, | … wrong, ~00_, ~_agu, ~_ame, ~_ed, ~_mei, ~_po_, ~_sei
  -2.6: ~_wei, ~afa_, ~aide, ~aigh, ~aiy, ~anis, ~asar, ~eeme, ~enre, ~esh_, ~gris, ~kona, ~mb_, ~ncu, ~neu_
  -2.6: ~odel, ~pase, ~xtee, ~ym_
  -2.7: NAME hi, a week, a … primo, admir-, admirer, adresse |, agreement, allo c, am … texting, ans … il
  -2.7: are they, ask NAME, attendre |, avez tu, but |, c … au, c … ou, ca … fait, ce … quelqu, check |
  -2.7: de orden, de otro, deal |, deranger, deux |, devez tromper, dije no, done |, double |, earliest
  -2.7: el delete, estafa, ex keeps, from |, fui |, gave him, giant |, gn |, good |, got NAME, grande, grax
  -2.7: grax |, habia, i … made, ice, is … right, it … NAME, je quitte, keep … number, kona |, le … veut
  -2.7: lnnte, lo … mucho, ma … NAME, maman, maman |, mauvais pneu, maxim-, maximo, me at, me … ningun
  -2.7: mecano, mi jefe, mi numero, mon … a, my … number, no contestan, nom sur, not today, nothing else
  -2.7: number sir, numero s, numero … orden, online |, oui, oui le, par telephone, parel-, pas eu, pas j
  -2.7: pero … celular, personnel, phone … me, pis mon, plus jamais, portu-, pourquoi je, prende, prix
  -2.7: que es, que … as, qui |, quien … apunto, recibo |, sa |, saludos … NAME, same number, se fait
  -2.7: se perdio, service |, should i, super, tell her, tengo … bici, this … again, to |, une place
  -2.7: up … NAME, urgent, velo … en, ville |, vous un, vous … mis, vous … tromper, were |, wesh, work number
  -2.7: yet, yo la, you too, you … vivo, youpp-, | ahora, | c, | cool, | fuera, | noted, | passe, | rip
  -2.7: | small, | thx, | ty, | wesh, | ye, | … equivocaron, | … era, | … hay, | … reached, | … sounds
  -2.7: | … till, ~_enr, ~_ice, ~_oui, ~_rom, ~_yet, ~cula, ~enu_, ~link, ~oui_, ~pet_, ~prix, ~rdan, ~rix
  -2.7: ~rix_, ~scam, ~soe, ~supe, ~tafa, ~yet, ~yet_
  -2.8: NUMBER |, a que, a … e, a … telefono, a … une, added, ai donne, ai … demande, am |, antes que
  -2.8: brother |, cafe |, club |, collect, confirmation, crank |, cual … el, cuide-, don |, donc |
  -2.8: el vecino, enreg-, enviar mas, equivocada |, era el, es NUMBER, es este, esta … bici, estaf-, fin |
  -2.8: for … only, forgi-, fuera |, fun, gd, get in, grave, hable, have that, hay … que, here is, je trouve
  -2.8: jersey |, kids bike, know how, la porte, les dio, llego ningun, me da, me escribieron, me le
  -2.8: me llamaron, me … trompe, message this, misma, modele |, moi … t, mon … ou, monte, more>law
  -2.8: muchacho |, must … me, negra, never |, ni rien, ninos, norco, not |, numb, numero ici, nvm
  -2.8: on … order, one … me, opt … a, owner … the, pas … autre, personal, photo, pour parler, quoi |, range
  -2.8: scam |, she got, shop now, si … es, size |, sold |, stop i, subida, suis trompe, texting it
  -2.8: that … all, the air, the ice, there anymore, trouve pas, try |, venu, vous … jamais, what … your
  -2.8: wrong … mine, you ever, your bike, | d, | de, | es, | hagan, | help, | nothing, | … 2, | … trouve
  -2.8: | … which, ~_evi, ~_nv, ~_ya, ~cka, ~ckin, ~dr_, ~fun_, ~icki, ~igui, ~maro, ~oop, ~rue_, ~sma_
  -2.9: NAME or, NUMBER now, accounts, ahead, aiyo, al … numero, any |, appeler |, aqui la, bici … mia
  -2.9: bike is, bleu |, bureau a, bureau … NUMBER, cher |, chico, consented, dac |, de … NUMBER, demenage a
  -2.9: domingo, drole, dunno, ecris au, el precio, el total, email |, espanol |, esposo |, est … pere
  -2.9: este … lo, et … ne, f, fui y, grave |, grrr, has called, have … number, he do, he … called, heels
  -2.9: hot |, ice |, ici NAME, in … hospital, inici-, is … love, it … NUMBER, je rentre, la … au, la … verde
  -2.9: le … su, livre, llamaron, lo mio, marque, mauvaise adresse, mean the, message … d, mi number, mi … es
  -2.9: mine … the, murio la, my … bike, my … thinks, my … wrong, nada de, ne … contacter, nice |
  -2.9: nina … NUMBER, number … your, numero du, numero no, nunca |, opt in, pas … votre, pintura |
  -2.9: plus … de, pneu |, pour ca, pourquoi … recois, presse, proprietaire du, que … tienen, qui m, quien se
  -2.9: quoi le, rentan, repare, sir … i, soeur, stop … him, text … this, the vet, the … NAME, this moi
  -2.9: till … i, timin-, timing, tu le, tu … au, vrai |, went with, who … to, yikes, yo jaja, your phone
  -2.9: | aiyo, | ask, | f, | gd, | now, | oi, | oops, | que, | shimano, | sure, | yikes, | … NUMBER, | … est
  -2.9: | … gente, | … marco, | … nombre, | … now, | … patron, | … rentre, | … una, ~_ahe, ~_f_, ~_nia, ~_soe
  -2.9: ~_tig, ~ahe, ~ahea, ~aye_, ~bete, ~cam_, ~ky_, ~lies, ~nows, ~nreg, ~oops, ~rca_, ~rdad, ~soeu
  -3.0: a dent, a nada, ai … hier, allo |, anyway |, avez … mon, bad |, busco, cell c, cell … est, celle la
  -3.0: cette semaine, charge |, dac, delete this, directions |, do … mean, du monde, du numero, dur
  -3.0: el … esta, es … bueno, est … la, est … nom, est … velo, est … vrai, etait … ma, fryer, get … NUMBER
  -3.0: honda, i getting, is with, is … please, is … with, je cherche, knows, knows … bike, le hace
  -3.0: let … check, ma soeur, maestro, maestro |, magni-, magnifique, mande |, maqui-, marca, marque |
  -3.0: me check, me … llamado, mi nina, model |, no … do, non … de, not cool, not message, not use
  -3.0: not … yet, numbers |, numero pas, oki |, old man, omw, oops, otro cel, pas contacter, pas texte
  -3.0: pas … ai, pas … la, pas … sur, paso yo, paye, petit |, qiut, rompa-, rompas, soeur |, son … de
  -3.0: soy cliente, sur … facture, svp juste, tell him, text … else, the fella, this … NAME, this … please
  -3.0: tu un, velo … est, what … wrong, who … these, wrong with, x la, yet |, yikes |, yo … lo, | bon, | dac
  -3.0: | qiut, | saludos, | try, | was, | … ecrivez, | … goes, | … photo, ~_haz, ~_maq, ~_ner, ~_oo, ~_oop
  -3.0: ~_tb, ~cano, ~conv, ~eans, ~edar, ~haz, ~lor_, ~maq, ~maqu, ~oa_, ~okes, ~ond_
  -3.1: NAME from, NAME that, a cote, a quelqu, a … yo, aguanta, all our, also |, am at, ando … bici
  -3.1: another one, arman, bike … me, carpe, chercher, ci |, colis, contact … number, de … hermana
  -3.1: do … message, donde es, eje, el eje, era para, est bien, etes trompes, eu le, ever had, exact-, fair
  -3.1: ferme, gave … permission, gn, got … elses, is … roommates, mi recibo, moi merci, my new, my roommates
  -3.1: negra |, no importa, no vivo, no … nunca, not ok, not sure, numero … est, of texts, on avait
  -3.1: own … bicycle, pago |, pas grave, pasa |, plus client, pour … merci, pres, que … hable, razon, recu |
  -3.1: reparation |, repond |, rien d, rien … autre, sorry my, soy … el, tbh, the … address, titi, tkt
  -3.1: trek |, tuyo, un … pero, urgent |, vous … trompes, what else, where is, who … it, whom, yes |
  -3.1: | commande, | k, | ni, | omw, | ordered, | personne, | si, | tkt, | un, | … bad, | … da, | … hands
  -3.1: | … him, | … ordered, ~_gm, ~_tbh, ~arda, ~bh_, ~enal, ~fach, ~hom_, ~igas, ~ndue, ~tbh, ~tbh_, ~whom
  -3.2: NAME … lol, affaire |, ameri-, are e, au bureau, avez donne, belle |, bete, bueno |, casco |
  -3.2: ce service, danke, de … casa, de … como, dent, desole mais, did … ok, enter-, es con, es … persona
  -3.2: est … cher, ever … this, gafas, go ahead, good … you, hable-, hace |, home |, is this, j … donne
  -3.2: la mia, la orden, la … equivocada, le rouge, le … c, le … pneu, lose … number, me dio, me … pasa
  -3.2: mero, milo, mine … a, mm, mon … numero, never … that, no … di, nombre esta, not in, not that
  -3.2: not … let, not … today, note |, of that, omw |, paise-, paiseh, pas … probleme, peux … me, piece |
  -3.2: posse-, pour ma, que se, retirer … numero, sigui-, talla, telefono … me, textee, travail |, use this
  -3.2: who got, wish |, wrong size, | oui, | school, | su, | talla, | velo, | … maintenant, | … mero
  -3.2: | … pardon, | … parle, | … pis, ~_ase, ~_ras, ~cki, ~olor, ~onv, ~url
  -3.3: a mon, ancien … de, autre velo, bike any, bike … more, busco una, c … bien, chico |, chido, creo … es
  -3.3: cual es, derailleur |, desde que, digas, ecrivez pas, est mon, est … correct, est … erreur, est … ex
  -3.3: etre |, fair |, here … my, i pick, i tell, in NAME, jamais donne, join, la … esta, link, lmk
  -3.3: lo … con, lol he, maquina, me suis, non c, non pas, not again, number as, numero au
  -3.3: numero … telephone, numero … tu, oi, ouais, ouais |, pas … vous, pase, por su, que … jaja, senal
  -3.3: seven, siguiente, six |, someone who, son de, sorry meant, stand, tbh |, the … model, track-
  -3.3: who dropped, who said, wrong NAME, wrong it, y … une, you looking, | a, | bonne, | his, | ici, | lmk
  -3.3: | ouais, | quien, | … cette, | … este, | … probleme, | … shop, | … x, ~mei, ~meri, ~usco
  -3.4: NAME coutu, NUMBER … qui, ai un, al otro, are … again, as i, au magasin, aucun probleme, ay … otra
  -3.4: buena, but … did, ce velo, celular es, checking, client et, color, comment |, como … este, coutu
  -3.4: de donde, delete … number, dialed … wrong, dre, dueno … de, excusez, fire |, hablen, her … i, hermana
  -3.4: hijo … el, in … pic, jamais … vous, know why, m … mis, me my, me … or, mon cellulaire, mon nouveau
  -3.4: mon texto, number … file, olvida, on … is, parle, pas |, portuguese, prix |, que … etes, sabe, so |
  -3.4: suis dehors, suis … a, there |, times i, tracking, un … NUMBER, vert, vidri-, votre cafe, votre … et
  -3.4: | aucune, | estas, | te, | y, | … cell, | … cool, | … wat, ~_iz, ~acki, ~afa, ~arpe, ~ecki, ~pi_
  -3.4: ~rpe, ~uns_
  -3.5: a le, ai … donne, am … up, amable |, and … gave, appointment |, as … have, aussi |, avait dit
  -3.5: bici … a, c … ce, chercher … velo, de telephone, el … es, entered, error NUMBER, es … en, esta NAME
  -3.5: ex |, his … i, jamais … mon, je … dehors, kk, maybe |, mero |, mi … nuevo, mon frere, mon … qui
  -3.5: my digits, n ecrivez, np, np |, number in, number sorry, number … are, plus … votre, qui … le
  -3.5: quien … dio, quitte … bureau, s |, she … a, si |, spoke-, tempo-, urgence |, used |, vert |, who am
  -3.5: you fue, | her, | kk, | note, | np, | o, | po, | va, | … autre, | … precio, | … repond, | … tremblay
  -3.6: NAME … numero, am i, are … texting, bruh |, called me, commande est, course |, de … paso, domingo |
  -3.6: du … a, el bueno, engin-, etes qui, far |, fax |, fue |, hmm |, ici … le, is … my, is … work, it ends
  -3.6: k |, kk |, le … me, les … mi, like this, marca es, mine has, new … who, no … senal, phone died, qui a
  -3.6: sorti, tengo su, title, verifiez … numero, veuillez retirer, vous … ou, who |, with … who, yep
  -3.6: you the, | bus, | used, | vendu, | yep, | … definitely, | … jamais, | … sais, ~jum, ~ramo, ~ya_
  -3.7: bet |, correct |, crois … vous, de probleme, dentist |, en avant, est il, fait … de, gave no
  -3.7: gave … the, he … your, incom-, inven-, is … what, know do, no permission, nor, not what, oki
  -3.7: ordered the, porte |, rue, same |, sorry that, sorry … was, spoke |, spokes, tell … he, that means
  -3.7: that one, this rien, this … lol, to his, tricy-, tricycle, try the, vendu |, verde |, what number
  -3.7: yeah |, you … her, | different, | elle, | go, | might, | mom, | oki, | … also, | … espanol
  -3.7: | … update, ~cte_, ~iva_
  -3.8: a este, aret, autre … a, beau |, belongs … my, bot, chihu-, chihuahua, cual … su, engine, ese es
  -3.8: etait NUMBER, femme |, i … get, i … who, ig, il … NUMBER, izqui-, just … a, l appareil, mauvais … de
  -3.8: moi lol, number am, numero … telefono, pense … vous, pere, quien les, sari, score, si soy, si … yo
  -3.8: soy de, stop who, texting … i, that … with, the office, ttyl, ttyl |, une erreur, we … all
  -3.8: your number, | bueno, | n, | phone, | … added, ~_lm
  -3.9: NUMBER … nobody, a parle, alguien |, am … in, at … funeral, avant NUMBER, be … your, cambie … numero
  -3.9: do … use, es … NUMBER, est bon, have … phone, le chien, lo dio, lost … number, not you, or |, oui c
  -3.9: oui … est, plus … velo, rien demande, sir … the, sister |, talking to, telefono … la, that bike
  -3.9: this for, un … comme, why |, wrong |, y … un, you this, | another, | anything, | bikes, | photo
  -3.9: | ttyl, | … chance, | … escribe, | … rien, | … us
  -4.0: NUMBER … is, angry>wrong, autre … moi, been calling, candado de, correcto, de … es, de … hija, depart
  -4.0: di … numero, en linea, etre pour, form |, have my, have … numbers, hombre |, i … two, je texte
  -4.0: mi casco, mien |, my … as, nombre de, not … man, numero est, personne … repond, picki-, picking
  -4.0: pizza |, que |, que … diga, su … a, suis … mere, super |, text … number, usted diga, you NAME, ~uje
  -4.1: NAME tremblay, ancien proprio, beaut-, est … bon, est … frere, ferme |, gm, got my, hablar con
  -4.1: han llamado, i typed, is … fair, is … lot, j |, just checking, know |, la … es, llegando |
  -4.1: lot … texts, m |, m … donne, meh, not a, number … my, out … and, personne … a, red |, repare |
  -4.1: somebody who, spokes |, text this, this … right, wrong … sorry, yo |, | NUMBER, | correct, | qui
  -4.1: | … conozco, | … someone
  -4.2: are … looking, avoir … mauvais, bici equivocada, c … NUMBER, called |, conozco |, d … pas
  -4.2: de commande, de … orden, esta … nombre, exper-, fyi |, habla NAME, huffy, i meant, i … 2, know … this
  -4.2: mme tremblay, no … han, non … est, not fair, numero … serie, o de, pas client, paye |, phone … now
  -4.2: ptdr, pu a, se |, su numero, su … me, suns, tiene … anos, who … yes, wrong … it, wrong … of, z
  -4.2: | aucun, | ex, | mauvaise
  -4.3: am … talking, au telephone, avec |, aww, c … ferme, crv, el me, funeral |, have two, hey |, i talking
  -4.3: info |, izquierda, je … pour, name NAME, no uso, not now, numero n, of spokes, part |, quel numero
  -4.3: qui … l, recoger |, repond, soy … de, tune |, vengo, wrong name, you personne, | … nouveau
  -4.3: | … personne, | … senora, | … yet
  -4.4: NAME el, ahead |, au … numero, ca … moi, cambio |, conforme, de serie, e … ningun, el NAME, experto
  -4.4: la … facture, mrc, mrc |, mural, name wrong, numero desole, oficina no, ou |, qui … a, serie, sip
  -4.4: text … phone, whose … is, wot, your … stop, | … quelqu
  -4.5: NUMBER people, a person, a … chum, burn, esta a, file is, got |, in line, is … not, izquierda |
  -4.5: je voulais, law |, le chercher, n |, new … same, nine, order that, picking up, plus … client
  -4.5: retirer son, se ni, stop … do, un |, voici, wrong … in, you … bike, | … checking, | … dialed
  -4.5: | … else, | … habla, ~oici
  -4.6: am … sure, atelier |, au nom, est … celui, i ordered, know … you, la … si, mi nieto, mia es
  -4.6: nombre … NAME, numero NUMBER, october |, pas … mais, que … trompez, specialized |, unicy-, whatd
  -4.6: | have, | … velo
  -4.7: NUMBER … think, a bot, a nombre, a … person, bonjour |, con … hablo, contacte, de … numero, fait un
  -4.7: fort |, hablo |, hi |, me maybe, mi hermana, numero un, ou une, please have, quien hablo, souci
  -4.7: vais le, wedding |, wrong … lol, | maybe, ~hh_
  -4.8: a customer, a real, a repare, bon |, elle m, es … bici, est super, i … here, la tienda, lefty
  -4.8: my … email, ninos |, non |, rien … a, rue |, the … bike, un … ou, unicycle, velo |, will get
  -4.8: | conforme, | trois
  -4.9: a number, a … ans, avez mon, cv, eta, etre … quelqu, have his, he said, huh |, le … velo, oops wrong
  -4.9: pas cher, shear-, use … number, y |, | … part
  -5.0: ai … nouveau, aqui |, bon velo, chercher |, client de, de … magasin, gars est, le feu, not … about
  -5.0: not … maybe, phone me, please … name, sorry wrong, suis … sur, verifiez votre, vous … l
  -5.1: a paye, ai change, bicyclette |, de llanta, de … femme, is same, j … change, maison |
  -5.1: proprietaire … numero, you not, | bike, | color, | connais, | … link, | … mauvais, | … proprietaire
  -5.2: a |, capital, desvi-, dnc, i gave, llamo |, mauvais … desole, nah |, nm, plus … chez, real person
  -5.2: sure |, you by, | none, | … called
  -5.3: au mauvais, canbe-, canberra, elle travaille, est … mal, have … new, hermana |, hijo |, is … wrong
  -5.3: number NUMBER, number do, personne au, vais … chercher, | appointment, | order
  -5.4: a … anymore, a … what, am here, cherchez l, no |, nobody is, order number, si senor, what should
  -5.4: | NAME, | asi, | recu, | … votre, ~_dn
  -5.5: bici si, confundi, customer anymore, devez … le, in his, no … mr, not ready, una |, vino, | dnc
  -5.6: begin, is here, l … proprio, ni un, not … his, para … hermana, pm, qr, you … soy
  -5.7: NUMBER NAME, a … like, avez … un, chez nous, link |, pas au, pas … mien, | pis
  -5.8: avoir le, dona NAME, mera, mi otro, yo … is, | passed, | … beau
  -5.9: bon … de, mere … pas, ningun mensaje, number who, roja |
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
