/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WRONG_NUMBER = `
  12.4: hu
  11.3: not … mine
  9.9: texting … for
  9.3: try again
  8.7: wrong NUMBER
  8.6: delete pais, wrong … please, ~gou
  8.4: pas … commande, vince
  8.2: gal
  8.1: un beau
  8.0: NAME anymore, qui NAME
  7.8: mark
  7.7: chez moi, more please, repair … is, up what
  7.6: pour nous, si tu
  7.5: garderie
  7.4: NAME moi, NAME who, alexa-, alexandre, arrivent, sorry … not, the hell
  7.3: bike lol, cita de, her … number, me … rien, not … name, phone at, quien no, sorry … did, still … NAME
  7.2: escribe, et c, et … est, etait le, have one, house is, par NUMBER, plus … nous, rien laisse, s adresse
  7.2: thing it, vendio, who did
  7.1: ai … facture, ce … ne, central, faire du, mean to, mi vida, rien … chez
  7.0: beau velo, finit par, number down, un … moi, | … repair
  6.9: est rendu, me escribe, think your, you what
  6.8: NAME … here, bike but, en … vida, have an, heu, is … never, no so, ordered a, own |, suis juste
  6.8: thing … is, this … her, travaille plus
  6.7: a repair, c pas, de son, herd, ~vinc
  6.6: about i, came to, derailleur i, du velo, il … change, is … she, la dame, no … pa, pense … tu, sien
  6.6: this … do, vicky
  6.5: all … NUMBER, am only, area code, avoir la, ce texto, is … night, llego … mi, mandaste, monja
  6.5: not … an, number take, send … 2, think … was, une garderie, were all
  6.4: all over, capitals, constantly, get … for, idea what, inconnue, la … las, le … gars, my … down
  6.4: nobody here, pour … autre
  6.3: NAME got, a pris, ai … cette, am … not, c … rendu, cambio … cel, caso, de bicyclette, es … nombre
  6.3: ese … me, forti-, is her, mauvaise place, messages pour, mudo, nope not, patri-, patrice, se donde
  6.3: that … at, what bike, work order, your … he
  6.2: a nous, am the, aqui … no, be my, de ses, definitely not, fella-, fellas, incon-, no … what
  6.2: number thanks, plus ici, que … voulais, recois … textos, sague-, saguenay, same name, the … nobody
  6.2: this shop, this … me, vivia, you … da
  6.1: NAME on, NAME pas, a cannondale, a … n, ago |, carte sim, do … recognize, est … un, heard … you
  6.1: here … that, him he, mere … elle, moi … suis, ne travaille, one off, texting his, tienen … el
  6.0: ai la, bon … la, d avant, hablan, kids … a, mean … text, no bike, not … lol, not … sorry, solo … el
  6.0: spenc-, tere, the night, vendi-, vous parlez, yo … mande, your guy, your … twice, | nt
  5.9: NAME … vous, a wheel, ambul-, code … is, et … n, he died, i … buy, je vends, me for, mine i, mon ex
  5.9: non moi, non … c, not recognize, pais, parlez, que usted, recognize, reparation j, svp … le, vends
  5.9: vez … por, vos … pour, was great, | … dame, ~atri, ~ski_
  5.8: a change, cantine, her … now, i sell, i … only, keeps asking, know a, l … numero, me dit, my names
  5.8: not … right, perdon |, qui … est, quien … NAME, send this, sorry … this, the … man, this … NUMBER
  5.8: twice already, went … to, | … serait
  5.7: NAME and, NAME my, NAME … he, a … how, an appointment, are texting, area, cet, de el, de … llanta
  5.7: fait … velo, for … tune, hello this, hello … is, her old, labor-, le monsieur, le number, le … pas
  5.7: llego a, me … have, menage, muy … pero, not pick, pense … que, pero … es, qui … etes, text … not
  5.7: texting a, their-, theirs, there … two, to … his, un magasin, una llanta, voile-, voilee, ~caso
  5.6: NAME stop, a voir, a … grand, ai … c, al que, are … sure, bici era, bike that, called NAME, canti-
  5.6: connais ni, de antes, de … affaires, de … appeler, era de, est |, fait du, high school, in error
  5.6: in … not, know this, lakes-, le escribe, me lah, no … donde, non mais, not … and, rien … voir
  5.6: sorry … no, think … want, tronp-, tronpe, un NUMBER, wrong … from, you might, | … muchacha, ~cet_
  5.5: a pizza, and why, ben voyons, ben … donc, berna-, bien mais, ca … vous, d … NAME, did … order
  5.5: ecrivez a, el … cuando, entiendo … no, es pa, finit … NUMBER, for … old, in … life, is … me, is … shop
  5.5: je … juste, keep asking, laisses, lamen-, lamento, m est, me … esto, menag-, mi … si, mundo, no … mia
  5.5: nt, on … team, pizza place, que ni, quien … es, recep-, sent this, service des, si … velo
  5.5: think … gave, this sim, told your, vous … demandez, why would, y ese, yo solo, | … casque, | … non
  5.5: ~rea_
  5.4: am … NUMBER, as le, bike … NAME, cater-, ce … s, cette ligne, che … c, de … mere, de … reparacion
  5.4: es NAME, esa muchacha, essayez, guys … too, he gave, i live, kinde-, la … place, maintenant a
  5.4: me hablan, me sorry, mon chien, no … cita, not … person, pager, please note, pour … ca, rien … reparer
  5.4: rimou-, rimouski, t … le, think this, voir avec, vous … que, we … no, why … a, you want, your texting
  5.4: | … info, | … live, ~ecep
  5.3: NAME a, NAME qui, NUMBER le, NUMBER … from, a … au, admin-, attend, ca … j, caray, cette dame
  5.3: componer, dans maison, different number, drive a, el … NAME, en esta, en juin, force-, her phone
  5.3: i … am, know you, leo |, llamando, ma grand, me … llegando, message … not, never … of, no bill, non je
  5.3: not her, number was, one … from, out … number, phone … the, por error, pour lui, que soy, recados |
  5.3: recepcion, regret, son … numero, sure have, these … coming, think … are, this was, vous … sur
  5.3: wedding and, what this, | message, | with, ~area
  5.2: NAME not, NAME you, NAME … j, NAME … mon, a … autres, ambulance, assurances, autre NAME, been a
  5.2: bicycle … you, busque, ca lol, complete, con quien, did … mean, est parti, est … mien, gentleman
  5.2: got … kids, got … phone, ha, have … me, he got, helen-, helene, i wish, ici … est, ido, ki
  5.2: message was, moi mon, new … for, not for, not of, number … a, number … to, ok for, only got, pas c
  5.2: que ver, sa blonde, texted a, texts for, the … your, there are, update … records, velo bleu, went back
  5.2: with … number, yesen-, yesenia, | … usted, ~_ha_, ~bert, ~deri
  5.1: NAME aqui, a … at, am NAME, are after, avec … autre, cambio el, chayo, cuando se, dad passed, de don
  5.1: de … ex, escribiendo … una, est … pas, esta casa, grand mere, his … with, is … longer, ja, la … era
  5.1: ma … mere, manejo, me because, moi je, nada … ver, ni mon, no mande, no … here, not my, pa otro
  5.1: para … el, phone now, por … los, reached the, she gets, some other, suis … pas, sus recordatorios
  5.1: the … street, tu te, va … pagar, velo … c, wheelchair, your customers, yours |, yvan, ~_vic
  5.0: NAME … all, NUMBER … vous, ai commande, appartient … la, appelle NAME, are … people, aucune … de
  5.0: bici desde, bici … tengo, c … plus, coast, cross-, crossed, el … quedo, ese NAME, este mensaje
  5.0: fais du, for … NAME, for … who, got … on, has ever, i … know, ici … pas, j pense, keep getting
  5.0: le nouveau, le … d, lista pero, los recados, moi … lol, nada que, no … conozco, no … with, number she
  5.0: number that, number … stop, off from, or whatever, pas … bicyclette, plus chez, plus … cell, que … mal
  5.0: stagi-, text … she, this … at, ver con, what your, who … NAME, y … llegan, you mean, ~_ido, ~cann
  5.0: ~hera, ~ulan
  4.9: NAME … do, NUMBER … le, a wedding, adresse … a, ah non, ai aucun, and … got, any bike, are coming
  4.9: brought … in, call … on, come … it, contact info, corresponde, corriger, de guardia, de … vous
  4.9: estan … los, fille la, for any, for repair, got her, i is, ici c, in … he, in … repair, insurance |
  4.9: it … mine, j … aucun, jamais apporte, jefe se, keep … for, know … NAME, l … sur, magasin … velos
  4.9: mandado, me … x, moi ca, mon … haha, mon … on, mosque, no corresponde, no es, no … soy, not … repair
  4.9: number … me, pas … est, pedia-, pense pas, peux etre, point de, portable, probleme |, reste plus
  4.9: revise, se quien, simar-, simard, sorry … do, soy … la, svp … n, that name, the person, the time
  4.9: think … texted, this … was, un … NAME, update your, used to, used … be, wrong … there, y … se
  4.9: you should, you … after, | … appointment, | … ex
  4.8: NAME again, NAME ca, NAME so, NAME y, NAME … no, NUMBER au, a … no, an … bike, anda, aqui es
  4.8: asking me, bici … no, cherches, d … ce, de un, de … moi, de … sea, directement, drywa-, drywall
  4.8: du client, el no, en … c, es esta, esta linea, esta … en, famille |, fois … vous, foto no, got nothing
  4.8: i drive, i … none, in october, is pete, j … bien, je … appelle, labora, lines, m … NAME, married
  4.8: me … este, moi si, more it, not drop, not … at, one with, perez, pis … est, plus ce, pretty sure
  4.8: que … mensaje, que … un, quelqu … a, she passed, somebody … i, tienen mal, travaille … ici, un a
  4.8: up call, vida, vouli-, vouliez, vous vouliez, watch-, what … is, would love, wouldve, yeve, | … heard
  4.8: ~andr
  4.7: NAME vous, all … time, am … him, anything off, apena-, apenas, aucun velo, bien en, bureau |, busqu-
  4.7: con tu, de client, de ser, de … tal, es conmigo, escribiendo a, esta … a, for him, fork is, habite a
  4.7: i … love, j … que, je m, je vis, la unica, me by, moi … tu, my life, not bill, not order, not … get
  4.7: number please, number … texting, numero mon, order … you, patines, preno-, prenom, qui c, reatt-
  4.7: reattribue, sent … to, si … veux, son … c, sounds … he, su tienda, tal NAME, telephone est, this … a
  4.7: this … the, tienda … esta, umm, une … en, unica, vario-, varios, velo mais, velo … je, whatever … this
  4.7: y … celular, yo soy, yo … el, you texted, you wrong, | umm, | … faites, | … numbers, ~busq, ~rige
  4.6: NAME … change, and … are, as … i, avait ce, client |, como si, customers, did … drop, elses bike
  4.6: entreprise, es … de, ese … es, fitzg-, fitzgerald, for mr, guardia, ha de, ha … ser, happens
  4.6: have … with, honey, il etait, in … shop, in … wheelchair, incorrect, it … sorry, le … bleu, licenciado
  4.6: llegan mensajes, llegan … de, mande a, me habla, me … want, melange … clients, mi |, more … is
  4.6: nada … no, no … llamo, not him, not … anything, numero … une, pas … gars, pero me, suis l
  4.6: telephone de, texter la, texting … about, that … or, this house, till NUMBER, to help, trompe |
  4.6: un … la, un … velo, you … tell, your talking, | … lady, | … might, | … wish, ~_vin, ~meh, ~udo_
  4.5: NAME me, NAME … ici, a quien, a … here, a … mis, about |, adresse pas, ai beau, ai ce, ai … numero
  4.5: al dueno, avec quelqu, avec … un, bad number, boss … a, brother he, ca s, cell la, check … number
  4.5: come get, corri-, couture, cruz, de … senora, doit … l, ecris a, elevator, en su, en … descanse
  4.5: escribiendo, esta … pero, got … old, he … nada, hermanos, hospice, i split, i … NAME, i … was
  4.5: intended, it … not, j … beau, j … ce, jamais … de, know … your, la garderie, le telephone, llevado
  4.5: lyon, m appelle, mensaje no, my repair, never ordered, never … a, no NAME, not me, nulle part
  4.5: on … des, on … with, pas NAME, pas … velos, paz descanse, pense … c, proprio du, reference, se llama
  4.5: she … at, signale, son cell, son number, tengo nada, tengo ni, the NAME, the … you, this … meant
  4.5: to pick, up … i, velo vous, velo … course, want someone, was … to, what the, would-, yo me, you … is
  4.5: you … want, | fijese, ~dmin
  4.4: a otra, affaire avec, and … bike, anything at, appointment for, bike … can, but … i, customer of
  4.4: de … ligne, dieron este, doubt, en … numero, eso … de, est … numero, etes chez, for … message, guest-
  4.4: guests, hace dos, have … at, i doubt, in … house, kno, la ligne, la mauvaise, la pizzeria, la robaron
  4.4: last … this, le numero, le … il, le … l, les petits, ligne, lol wrong, mais … suis, man you, message n
  4.4: mme, moi … NAME, mon … ni, mon … pas, my … not, ni la, ni … nom, no … este, not been, not … NAME
  4.4: number stop, number … am, numero … NAME, numero … gars, old … she, one … by, only … this, or any
  4.4: ou … NUMBER, pas … il, pis … a, que … paz, quel … je, quien sea, residence, sorry who, soy … que
  4.4: texas, the … this, this to, tune … i, velo c, velo rouge, velo … vous, videotron, vous texter
  4.4: vous … chez, yo … tengo, you … texting, your garage, | aca, | … linea, ~_mme, ~_mun, ~exas, ~inco
  4.4: ~irle, ~rres, ~ssig, ~texa, ~xas, ~xas_
  4.3: NAME et, NAME this, NAME … her, NUMBER j, NUMBER when, NUMBER … que, NUMBER … yo, a laisse, a mr
  4.3: a … persona, account with, ai … ce, asign-, bici … yo, by … i, cicli-, const-, de bike, de … boss
  4.3: denta-, desk, donc le, es … jaja, eso … es, espere que, est … lui, est … son, etes … c, etonn-
  4.3: etonnerait, famille, findi-, finding, garage |, good … finding, hanch-, hanche, have reached
  4.3: have texted, have … bicycle, imagi-, is … 2nd, la … NAME, la … ni, like he, live, llama, luck finding
  4.3: ma … pas, me … phone, meani-, meaning, moi c, monde |, no yo, no … he, no … this, not the, not … stop
  4.3: numero ca, obten-, off a, on … one, other number, pour … d, que tienen, que … era, qui … j, rien fait
  4.3: seas, si yo, sim, son vrai, telefono … es, time … am, velo … ma, who … a, with … husband, wrong … you
  4.3: yo … llamo, you … reached, your contact, | belle, ~_nt, ~desk, ~esk_, ~ichi, ~icli, ~ntam
  4.2: a son, a wheelchair, a … nada, a … ride, ai point, and … have, arreglar nada, avec moi, avez … une
  4.2: bike here, bike moi, bike not, c … surement, ce pas, chirurgie, clients, coutu-, d un, dad he
  4.2: de … ici, de … o, dispatch, donne ce, el you, elle … change, elm, emili-, emiliano, en … casa
  4.2: est surement, esta … y, etait a, fijes-, fijese, fourn-, got wrong, has … been, have … right, his bike
  4.2: hotel, is … her, jaw, je … d, je … excuse, l … vole, la … lista, last guy, lista … le, lo mejor, loads
  4.2: lol … person, m excuse, mal el, malo, marco a, moose jaw, my … old, nah … me, new … but, no … bici
  4.2: no … conmigo, numero le, numero pis, nunca … ido, odile, odile |, of us, off … is, old … for, on n
  4.2: parce que, parti, pas celui, pas lui, pas ma, pas mme, pas … bonne, pero el, pizza … lol, place lol
  4.2: plus … numero, que en, que tu, que … velo, qui … NAME, reception, remplacant, resid-, says … you
  4.2: si … la, son telephone, sport, tal, that message, they … me, till the, to me, viens d, with us
  4.2: would a, y all, you … texted, your … about, | bad, | telephone, | … cherchez, | … escribo, | … get
  4.2: | … sa, ~clis, ~couv, ~esk, ~hote, ~ivan, ~mini, ~odil, ~sim_, ~tine
  4.1: NAME here, a … mejor, all got, am … NAME, are … a, bici roja, boyfriends, brought it, by that, ca peut
  4.1: cell … NAME, chiru-, de … chez, desk no, died please, drop … any, en mi, es para, ese no, for … years
  4.1: fortin, had … bike, he left, il travaille, juin, le … des, le … si, llamado, mais c, mandando … a
  4.1: maple, mate i, me … no, message pas, mistake i, mixed, monte-, muchacha, my boyfriends, near your
  4.1: no mi, no … NAME, no … aqui, no … named, not … order, off any, pa mi, pas que, pas … c, person you
  4.1: persons, que … es, refer-, ride … you, secretaire, semaines … est, ses, shop … not, soy el, station
  4.1: suis … celui, tell you, the … office, there … not, this person, tombez, un velo, un … qui, who left
  4.1: wrong … stop, you sure, you … es, you … sent, you … wrong, | desole, | … girl, ~fond, ~kin_, ~tron
  4.0: NAME … plus, a lo, a moncton, a ramasser, a … mauvaise, a … vous, accident i, ai … ans, ai … fait
  4.0: an e, and … never, aqui … es, assig-, at a, banks, bici de, bici … el, bicycles, but this, croye-
  4.0: croyez, dautre |, debe ser, dental, did … bring, difun-, eh you, er, est … pour, gave … a, had … phone
  4.0: have only, he must, heard of, i … have, i … texts, in this, intended for, j habite, j … rien
  4.0: kindergarten, kowal-, l an, la persona, landline |, le … number, le … para, live here, llanta … NUMBER
  4.0: lol that, me and, me another, me llamo, me llego, me you, me … pour, melan-, melange
  4.0: message … mistake, mi … ni, my … husbands, my … that, never dropped, never heard, nice … but, no a
  4.0: no bikes, no tiene, no … para, no … quien, no … yo, not got, not … phone, number c, numero … depuis
  4.0: och, off … bike, one here, order anything, our numbers, over NUMBER, pardon mais, paroi-, paroisse
  4.0: pas mon, phone … she, please … NAME, pour … NAME, prive-, privee, pu ce, que votre, quien me, sa mere
  4.0: se fue, semaines c, she … on, so unless, sourd, sur une, svp enlevez, talking about, te va
  4.0: the reception, velo va, veter-, votre fiche, want … else, wilme-, wilmer, with you, you telling
  4.0: you … fake, | och, | … fui, | … met, | … nadie, | … should, ~_sim, ~cede, ~epti, ~lieu
  3.9: NAME no, NAME pis, NAME please, NAME … you, NUMBER time, a changer, a quitte, a … en, a … home
  3.9: a … office, and this, anda … bici, anos y, apprendre, are … to, at work, avait, bike i, bike never
  3.9: bike this, busca, cargo |, ce nom, centr-, cliente … ustedes, clue, conduis un, corriger votre, d une
  3.9: de becyk, de numero, de … bici, de … senor, debe, delete numero, des … pas, divor-, doit … une
  3.9: donc … velo, el … ha, else i, en mai, es … mi, etre une, eve, funeral home, gonza-, habla-, hace rato
  3.9: had this, here by, hers, ici pas, il … le, in … and, inconnu, incor-, it but, je … les, la … roja
  3.9: le gars, le … ici, le … tel, le … telephone, lo tengo, lo … a, love to, mal … numero, much … the
  3.9: my dear, my english, nada ahi, nmbr, no clue, number … it, ok but, on … boat, out my, par erreur
  3.9: para mi, pas ici, pas … NAME, pis c, pis y, please … i, pompiers, poste, preguntan, probably
  3.9: pu … cell, quien … y, saint-, sainte, serait ce, silla … ruedas, sir … am, smatt-, somebodys
  3.9: sorry this, staff, stran-, stranger, su … el, succession, suis un, telefono delete, think … got
  3.9: tiene otro, to tell, trying … reach, una tal, velo pas, vous … a, was … for, wrong fella, wrong girl
  3.9: xioma-, xiomara, you dey, zack, | moi, | nouveau, | … pedido, | … who, ~denc, ~divo, ~ivor, ~jese
  3.9: ~lign, ~taff
  3.8: NAME guy, NUMBER … this, a elle, a otro, a … autre, a … but, a … eu, ai … aucun, al … no, any NAME
  3.8: asking for, avez confondu, avez du, but really, by … name, celular … no, chez … on, ciclista, confondu
  3.8: connais … votre, de velos, de … hace, delete … el, desconozco, does … live, east, emergencies |
  3.8: escribe la, ese … mi, est … elle, esto … una, faisa-, faisant, fake number, fella |, gardienne, gets
  3.8: got … this, happy to, he pedido, hell, hers |, his … one, i keep, idea … quien, is no, is now, it … he
  3.8: j espere, jaja … soy, jamais … chez, k i, la … personne, le dio, live in, lo … yo, lui |, m … confondu
  3.8: m … je, made it, mais … ne, message by, miram-, moi aussi, mot, murio |, noter, nuevo y, nulle
  3.8: number last, numero depuis, numero etait, of you, oficina de, on his, one to, order … is, pas … bon
  3.8: pedido no, pero no, peut pas, pompi-, pu … numero, recados, regan-, rendu a, rest … peace, se ha
  3.8: sold … my, sorry … be, soy su, spencers, tasha, telephone … la, text is, texting … me, the man
  3.8: the … desk, tiene bici, tiene este, tremblay, ud, vida |, votre boutique, vous … ai, vous … parler
  3.8: want my, well i, were a, you … dije, your customer, | check, | desconozco, | our, | … keep, | … quien
  3.8: ~_ly, ~_mix, ~_ses, ~ably, ~fort, ~gnez, ~malo, ~mix, ~mixe, ~mot_, ~onos, ~rimo, ~xis
  3.7: NUMBER miles, NUMBER number, a boat, a bottom, a mistake, a stranger, a trois, a … bracket, a … fille
  3.7: about a, about his, affaires |, ai l, alguien mas, anda en, any … shop, anything in, are … trying
  3.7: arreglar, aucun rapport, barki-, barking, barking … the, bici tengo, bike … is, bike … not, bon number
  3.7: bonjour … a, bouchard, bus … no, can … talk, caser-, caserne, celular … me, comprado, comprado nada
  3.7: cours … le, customer … yours, dans … magasin, de … bicicleta, de … yo, demandez, depuis une, du … c
  3.7: either way, el mundo, el … senor, eleva-, en silla, en vez, es … ni, es … telefono, es … una
  3.7: est decede, etes bien, fait reparer, fella, ferre-, funeraire, good afternoon, good luck, good … this
  3.7: have this, he comprado, her cell, his mom, i bet, je regrette, know anyone, la quedo, m … a, me llegan
  3.7: mere |, message ne, mis … anos, mme lavoie, mon homme, mon voisin, mon … en, monct-, moncton
  3.7: n … jamais, name but, negative, never met, ni bici, no de, no … hijos, or … text, orbea, parce … moi
  3.7: pas moi, pas … bike, pas … lol, person … the, person … want, please … this, please … your, plus … ce
  3.7: pour NAME, propio, rapport avec, regrette, rest in, rhond-, rhonda, rodol-, rodolfo, senora NAME
  3.7: separ-, ser, silla de, somos, sr, suis … NAME, suis … et, sure … you, svp corriger, telephone la
  3.7: tengo hijos, the 2nd, the right, thing from, this … last, ti guy, transposed, trouver, una bicicleta
  3.7: velo … de, verifiez le, vez de, vous textez, which is, who is, wrong phone, y est, y lo, y … lo, yo lo
  3.7: you trying, you … tiene, you … va, | faux, | … bici, | … bike, | … derailleur, | … rapport
  3.7: | … regrette, ~_hip, ~aniq, ~cton, ~elc, ~monc, ~ncto, ~oign, ~prad, ~somo
  3.6: NAME pero, a ete, a jamais, a law, a spoke, aca, ago, aki no, al … me, alumn-, avoir ce, be another
  3.6: because i, bike … my, boat, bureau, ca NAME, ce cellulaire, change … cell, chick, compo-, de main
  3.6: deced-, dieron un, digit off, do … turn, ecris … moi, erreur … numero, est plus, este |, etes … je
  3.6: etes … la, ex, falle-, fallecio, frappe, gatin-, gatineau, getting texts, guarderia, han de
  3.6: have anything, inn, is … mistake, is … one, it … number, joign-, just fyi, le bon, le … sinon, ligne d
  3.6: lookin, luck |, lui … a, madam-, madame, mais … n, me l, me must, me … quedo, me … texter, member
  3.6: meme pas, mensaje … la, must be, my bikes, my … had, ninguno de, no … or, not bring, not hers
  3.6: number at, of NAME, pas … velo, persona equivocada, pieds dans, please check, prett-, pretty
  3.6: put … number, que … message, qui … c, reparation mais, s … a, someone elses, sont pas, sorry … number
  3.6: soy NAME, suis … cliente, suppose, that … not, the lady, to fix, un … c, velo et, velo … a, velo … un
  3.6: votre client, went … i, when he, with … bike, wrong no, | chez, | mauvais, | somos, | … changed
  3.6: | … sister, | … tel, ~_ex_, ~blay, ~eced, ~elev, ~geme, ~ndio, ~usca, ~vait
  3.5: NAME n, a bike, a different, a erreur, a … NAME, a … et, afrai-, afraid, ai rien, an … with, anota-
  3.5: avoir … numero, bici yo, bon numero, but my, c … moi, carnal, chat |, childs, comis-, de … nom
  3.5: de … vie, dos anos, double check, drop off, ecrire a, el mensaje, el telefono, elses, en … taller
  3.5: encore pour, este cel, eu … velo, fermi-, hablas, have sent, he … a, him this, icitt-, icitte, impos-
  3.5: impossible, in leeds, inscrit pour, jamais … a, jefe no, know NAME, know what, la molestia, le NAME
  3.5: le … etait, ligne |, maestra, mari s, me prend, mensaje a, mensaje … es, mistake … is, mix up, moms
  3.5: mon … par, never … NAME, no soy, no … ese, no … who, nosot-, nosotros, not meant, not … any
  3.5: nothing about, nous a, number>forever, numero … se, of yours, on … line, or … this, pas votre
  3.5: phone no, plus pour, plus sur, pool, pour quelqu, priso-, prison, que bici, que moi, rep
  3.5: reparacion no, right … i, she … not, soy la, tengo bici, texter pour, thing … you, this text
  3.5: to … wrong, uh, un tal, un … vous, use … phone, velo … NUMBER, vendu … velo, votre magasin, vous … du
  3.5: want |, who are, y … erreur, yo … he, you meant, | … desk, | … femme, | … fue, | … passed, | … viens
  3.5: | … voyons, ~_afr, ~afr, ~afra, ~citt, ~eg_, ~etty, ~gets, ~heir, ~leci, ~lses, ~moms, ~ncon, ~nneu
  3.5: ~oid, ~ompo, ~taxi, ~thei, ~vorc
  3.4: NAME ni, NAME sorry, NAME … c, NAME … est, NUMBER … au, a pu, a … ete, a … lado, a … lol, a … votre
  3.4: ai NUMBER, am a, ami, an … for, and … is, avisos de, becyk, bicycle since, bike … am, bring anything
  3.4: but … is, but … the, cambio … numero, cel lo, chip, coloc, coming to, cual … no, dautr-, dautre
  3.4: dayan-, de selle, dicie-, different NAME, domin-, dos … y, du … un, duena, ella you, elle a, en … ni
  3.4: equivocaron |, es aqui, es mia, es … delete, ese nombre, est un, faux numero, fille de, for … repair
  3.4: forever>number, frapp-, front desk, get all, get … bike, he … to, hende-, here … me, homme |
  3.4: hope … find, i checked, inten-, jaja … no, jamais … les, je … des, keep telling, know any, la duena
  3.4: landline that, landline … reads, last week, llegan, lo … la, lookin for, mamie, marri-, me about
  3.4: me estan, me fais, me toco, me who, mi … ahora, mis les, mis … pieds, moham-, mohamed, moi que
  3.4: moi … lieu, moved out, ni … donde, no … bike, no … el, no … quienes, not his, number i, number used
  3.4: numero … que, on call, pantoute |, parce, pas ou, pete |, plastique, please quit, put my, records |
  3.4: recu … facture, rory, scooter, se … queda, she does, te dio, texting … stranger, that reads, these are
  3.4: think the, to inform, to … this, try, tu veux, una … NAME, vous … pas, was meant, way i, wish … a
  3.4: wrong>angry, yo … en, you … to, your lookin, | um, ~_ort, ~ayez, ~boat, ~gana, ~lado, ~lang, ~nait
  3.4: ~olin, ~oloc, ~rina, ~sie_, ~sima, ~tros
  3.3: NAME i, NAME le, NUMBER ou, a car, a pas, a … magasin, about … repair, affaires, allergique, are … my
  3.3: aucun … avec, avoir un, bike there, bike … i, bravo pour, broug-, brought, cell … suis, chema, child-
  3.3: clare-, clinica, commande chez, commande … vous, confo-, content, customer i, dan, de abajo, de que
  3.3: de una, de … non, de … sus, decede, decis, delete … de, destinatario, do … even, do … know, doo
  3.3: el senor, enfant … le, errad-, errado, es un, es … mio, ese pedido, est … NAME, esta tienda, esta … no
  3.3: este chip, este … no, eu ce, finit, has no, have … bike, heard … your, homme, i hope, i … his, ici la
  3.3: in … i, is … and, jaja pero, jamais mis, je … allergique, la famille, la j, la personne, lado |
  3.3: les pieds, linea, lord, lui il, lycra, m thibodeau, ma vie, marco mal, mi amor, mia la, moi … vous
  3.3: moose, mrs, n etait, nadie se, nadie … en, name … this, names NAME, no … con, no … jaja, no … ningun
  3.3: no … tengo, not NAME, not mine, not who, not … owner, numero … client, numero … mio, of … all
  3.3: of … shop, pardon … je, pauvr-, pauvre, pero … soy, persona no, personne que, personne … vous, petits
  3.3: plus le, por … jaja, preguntando, put down, put … my, que tengo, que … cliente, quien eres, reached a
  3.3: record, rente, se de, ski doo, suis allergique, sur … personne, sure … is, tablet, team |, tel est
  3.3: there … no, these>wrong, they … a, thibo-, thibodeau, this no, this … has, this … i, tout … temps
  3.3: toutes les, tu … es, tu … pas, un autre, un … que, want … is, winnipeg, you … asking, you … call
  3.3: you … his, your records, your shop, your store, | … aca, | … texte, ~_mrs, ~atar, ~erna, ~gem, ~hod
  3.3: ~iffr, ~indi, ~lake, ~lind, ~mrs, ~mrs_, ~nea_, ~ogn, ~onct, ~onfo, ~oph
  3.2: NAME left, NAME phone, NUMBER que, a fake, a pagar, a un, a … ca, a … ce, a … ici, a … or, a … place
  3.2: again … have, alle a, am afraid, am her, and has, and … do, andab-, andaba, apuesta, aqui no
  3.2: aqui … se, are looking, be the, bike … your, bouch-, bought the, burea-, carrito, ce telephone
  3.2: check your, check … digits, cherchez, chez … c, clerk, commande de, con las, confundiste, congrats to
  3.2: correct your, correct … records, courage, crois |, crout-, cuarto, d NAME, de … quien, digito
  3.2: duena de, ekivo-, ese senor, esposo que, est gratuit, esta escribiendo, este … nuevo, etre … moi
  3.2: excuse, for … else, foto … la, fue de, fyi … number, gardi-, giving … my, hace … ano, has this
  3.2: have it, have not, have … tell, he … you, here in, i … afraid, i … ordered, icitte |, idea who
  3.2: j … achete, j … l, je pas, je … jamais, je … son, just kidding, kien, la delete, last … was, leeds
  3.2: llamo, lol … number, ma … au, madame |, mais vous, me … NAME, me … avec, message … me, mi nombre
  3.2: mine … only, mio |, moi … est, moi … je, must … the, my … husband, neither |, never … anything
  3.2: no … mio, not talk, not … anyone, number also, number not, number … week, office we, on est, on … pas
  3.2: one digit, one … off, pas du, pas … bicycle, pas … rendez, perte-, pertenece, pis elle, plus … NAME
  3.2: proba-, proprietaire de, que oso, que vos, que … yo, qui … son, quittes, rappo-, rapport, records
  3.2: reparer |, rien commande, salas, saludo, se quienes, she blocked, sir i, son NUMBER, sorry but
  3.2: still … it, stolen in, suerte con, suis son, sur … ligne, texto recu, the plan, tiene … numero
  3.2: to … what, troisieme fois, troisieme … que, truck-, un ano, un client, un digito, une … NAME, us in
  3.2: video-, vous ecrivez, vous … le, vous … n, wrong number, wrong … maybe, wrong>stop, years and
  3.2: you … am, you … looking, you … writing, your … this, | compre, | … afternoon, | … brother, | … bud
  3.2: | … pedales, ~_ape, ~_ber, ~_cic, ~_fij, ~adam, ~amie, ~bul, ~bure, ~debe, ~ecy, ~egan, ~esid, ~fij
  3.2: ~inea, ~kien, ~labo, ~lane, ~lfr, ~nfun, ~niq, ~niqu, ~otel, ~reau, ~stra, ~tits, ~urea
  3.1: NUMBER … am, a retired, a … line, a … never, a … ville, acabo de, again you, ai … velo, am … and
  3.1: anter-, anterior, anything … you, aqui nadie, aucun … en, before me, bruh i, ce … pis, changed her
  3.1: changer de, chat qui, cherche, cherchez a, company this, confu-, corresponde al, de casque, de parte
  3.1: dispa-, donna-, donne … cell, doute, el … era, en ese, entendu parler, entendu … de, era … el, es pas
  3.1: es … celular, esa no, esa orden, esposo … en, est … pis, et le, etes au, expecting, fake, fatou
  3.1: feldm-, feldman, fille … NUMBER, fired, for … this, friend |, fuera … su, gentl-, guy … not, habit-
  3.1: have … this, hay ningun, hay … NAME, hi i, his old, his phone, i … getting, il a, in for
  3.1: is … different, is … mr, is … of, j … la, jamais entendu, jamais … parler, joven yo, kien eres, l … j
  3.1: la senora, laval, le … qui, les … dans, like … of, lui, mal |, mal … telefono, mi … asi, mon … finit
  3.1: murio, my … when, never been, ni … tengo, no … comprado, no … conosco, nom la, not … here, not … she
  3.1: not … what, now … bike, numero mal, nunca he, o |, of … place, on … est, pas m, pas ton, pas … client
  3.1: pas … rdv, passi-, passing, person i, pertenece a, phone … NUMBER, pick … the, polyv-, polyvalente
  3.1: pour … je, propi-, que … c, que … n, ready it, recko-, reckon, rehab, right … for, san, serait … pas
  3.1: son ex, suis … cette, telefonos, tengo … jaja, termina … NUMBER, texts … the, that and, the good
  3.1: this phone, this … before, this … to, tu t, un taxi, un … falso, une autre, unfor-, unfortunately
  3.1: vieux |, voudrais pas, vous … bien, was … customer, whoever … want, will take, yo ni, yo vivo
  3.1: yo … NAME, yo … deje, yo … un, you are, you … esta, you … money, | acabo, | marco, | parce, | … cher
  3.1: | … estan, | … hr, | … idea, | … pero, ~_lui, ~busc, ~dece, ~fake, ~gera, ~glar, ~ispa, ~nfu, ~ntl
  3.1: ~onfu, ~orce, ~patc, ~raid, ~rior, ~sca_, ~tty_, ~yor
  3.00: (tables say wrong_number)
  3.0: NAME passed, NAME quien, NAME to, NAME … y, NUMBER vous, NUMBER … a, a montreal, a … so, aca no
  3.0: am … customer, and never, anos no, ans je, au … du, avez le, avez … mauvais, being repaired, bike with
  3.0: blocked me, bonne … pour, boutt-, boutte, but … have, ca … souvent, ce message, chiff-, client
  3.0: clients |, co, college, con … nombre, condo, contactado, creo que, cuart-, de contact, de mecanique
  3.0: de mme, de otra, de ruedas, de … este, de … jefe, decev-, decevoir, depuis 2, despacho, digit-, donner
  3.0: erreur de, es … pero, espere, est … et, est … ligne, est … moi, et je, et mon, et … velo, fizz
  3.0: florida, go by, got this, han, hay manera, her … she, herit-, herite, herite de, him … is, i … picked
  3.0: il … en, in boise, in florida, in vancouver, informo, is … up, it wrong, jamais eu, je … l, jurid-
  3.0: juridico, just … lol, l auto, l … avant, la vecina, las bicis, les llevo, lieu de, lista … no
  3.0: llamo … y, longer has, longer … this, love … not, mais j, mandando esto, me … con, meme … de, mixed up
  3.0: moi … pas, mon dernier, my late, n a, named NAME, ni idea, ni … de, nimew-, nimewo, no deje, no era
  3.0: no he, no … idea, nombre |, not no, not … you, novak-, novaks, number changed, number … he
  3.0: numero falso, off his, panto-, pantoute, pas qu, person in, phone for, place |, que el, qui … appelle
  3.0: reass-, remonte, repaired, revis-, se … es, se … fue, sigue llegando, since … so, someone … bike, soy
  3.0: soy … mama, telefono … soy, that … never, the … he, the … kid, to reach, to … only, todo lo, todo … de
  3.0: trompe … numero, tunde, un boutte, un chiffre, us … that, vous arretez, vous … ecrire, want some
  3.0: was never, who NAME, who tf, work i, would have, wrong … but, y … bici, yo no, you that, | aki, | debe
  3.0: | pretty, | recibi, | sir, | uh, | vs, | … dan, | … mal, | … note, | … person, ~_ago, ~_s?, ~_s?u
  3.0: ~_soy, ~acin, ~assi, ~chif, ~clue, ~digi, ~eas_, ~epr, ~ex_, ~fals, ~hiff, ~igit, ~lord, ~mers, ~mino
  3.0: ~ntly, ~ntou, ~s?u, ~s?ur, ~seni, ~soy, ~soy_, ~tado
  2.9: NAME c, NAME yo, a … lo, a … there, ai meme, ai … laisse, am no, am … the, ambulancia, and i, and she
  2.9: and … his, ans … j, appelle … pas, apues-, are … for, arretez svp, as … mauvais, at … bike, avec un
  2.9: bad hip, been NAME, bici jaja, bici … ustedes, bien you, boat |, bonne personne, busca-, buscaba
  2.9: but … do, c … pas, ca … un, canada, ce … avant, ce … etait, cel es, cel por, chiffre, clinique
  2.9: clinique dentaire, comprendre, conjoint, conos-, conosco, contact |, de … argent, dentaire, depanneur
  2.9: desco-, donde queda, el de, el … anterior, el … otro, ella … tiene, elle n, enero, era … otra, est ca
  2.9: est … salon, est … tel, est … troisieme, este … pero, fais pas, fax line, fiche, from … store
  2.9: from … this, from … you, get messages, get texts, gives, got … and, grati-, gratis, haha non, has not
  2.9: he … my, hijos, husband NAME, i … remember, il n, in shop, is … kids, is … mine, j … NUMBER, j … meme
  2.9: j … une, just … and, la clinique, la … les, lavoi-, lavoie, law office, llegan cosas, lol … is, me va
  2.9: me … error, mensaje … no, mine and, mine … am, mon boss, mon conjoint, montreal |, mr, my daughters
  2.9: nadie con, nadie … ese, no … in, no … tiempo, not … off, nothing of, nuest-, numero … pour, nunca … mi
  2.9: ours, ours |, para … que, parroquia, pas … pis, personne |, phone with, pierda, pour … il, pour … un
  2.9: pris … numero, que mi, que … bici, que … este, que … sepa, que … tiene, quiza-, quizas, quoi l
  2.9: retrouver, rien a, right number, she … no, si le, si … me, sophi-, sophie, suis … lui, t as, tas
  2.9: te confundiste, te … un, termina en, textos de, that phone, that … my, the landline, think we
  2.9: this line, this message, times do, titul-, tu … ecris, un salon, unless you, vanco-, vancouver
  2.9: velo chez, velo moi, vous … trompe, vs avez, when she, whoev-, wrong contact, y sigue, y … llegando
  2.9: y … me, y … soy, yo sepa, you think, your file, | … customer, | … llego, ~_mr_, ~_uh, ~abit, ~ania
  2.9: ~aria, ~bois, ~hoev, ~ipo, ~net_, ~nia_, ~nosc, ~oev, ~oeve, ~ords, ~osco, ~paro, ~patr, ~rne_, ~ulie
  2.9: ~whoe
  2.8: NAME … a, a NAME, a nice, a … d, a … shop, a … station, ai herite, am not, am … landlord, an passe
  2.8: any shop, arretez … texter, asi |, at any, au lieu, aucun NAME, autocorrect, autre personne, avez … la
  2.8: be one, be your, bici con, blague, boyfr-, busca |, c … pu, ca ne, ca … m, cae, caron, cell je
  2.8: check the, chicago, cliente … vous, clini-, con ese, confondez, coworker, cuz i, cuz … am, cycli-
  2.8: de … le, de … mon, de … son, deux chiffres, doit, es delete, es ese, est pu, est … blague
  2.8: etait … telephone, flori-, foggiest, for real, grade, graha-, graham, hablo bike, hablo … lol
  2.8: have … his, his mother, histoire, hospi-, infir-, inver-, is about, is got, it can, it if, j … herite
  2.8: jamais ete, je crois, justi-, justine, know the, la parroquia, la … pas, le llego, lieu, like … is
  2.8: lo siento, lol … do, lyne, m appelez, m … j, me cae, met, mis NUMBER, mon … du, more>wrong, musiq-
  2.8: musique, my … he, ne … est, ni se, no … equivoco, not know, not … never, not … number, not … one
  2.8: on … un, otro |, ou le, owner of, par … le, parle-, parte … no, pas … mon, pelletier, perdon pero
  2.8: person … are, personne … ce, que bueno, qui avait, ready … is, regre-, salon, she … i, silla, su … y
  2.8: te … de, temps pour, that person, the ones, this numbers, this ones, this you, this … my, ti, titular
  2.8: trabajo y, une blague, une semaine, une … personne, velo … j, votre dossier, votre … ce, vous dire
  2.8: whoever, will want, wrong>number, y … conozco, yo … soy, your … by, | getting, | mis, | somebody
  2.8: | … dueno, | … esa, | … parte, | … tf, | … work, ~_cyc, ~_jac, ~_ti_, ~_viv, ~aska, ~doit, ~ffre, ~gie
  2.8: ~hosp, ~ijos, ~jac, ~lamo, ~mela, ~ospi, ~regr, ~repr, ~rett, ~voil, ~watc
  2.7: NAME en, NUMBER pis, NUMBER … pas, NUMBER … un, NUMBER … us, a google, a una, a … fixed, a … from
  2.7: a … se, a … voice, ai achete, ai … pas, aimerais ben, am … florida, ancien proprietaire, and … am
  2.7: anywh-, anywhere, apuntado, aqui … hay, as pas, au NUMBER, aucun … alors, avez texte, barel-, barely
  2.7: because … is, bike fixed, bike … do, bike … number, bill, boise |, bring … in, buscan |, cell and
  2.7: celular … la, cette personne, chats, chica-, chsld, clien-, cliente |, collar, compania y
  2.7: compania … me, conjo-, conozco ese, consu-, crois, daughters, de … ans, depan-, destine, digit
  2.7: dire que, el otro, elle … plus, equivoco, eres, erron-, esa … you, est … ma, et … m, even own
  2.7: even … a, except the, foggi-, form … i, fyi this, fyi … is, getting … bike, grandmother she, he … his
  2.7: hello i, here anymore, his new, hope the, i believe, i received, il … un, in nebraska, in peace
  2.7: in … your, incorecto, instead of, is … old, it … this, la ville, la … porque, le bureau, le dejo
  2.7: les dije, lista no, lol c, lol … est, lol … i, looki-, looking for, lucil-, lucille, ma tante, mari
  2.7: mayor-, me … with, meses, middl-, middle, mine now, misdi-, misdialed, moi … l, mon … partout, must
  2.7: ne suis, nebra-, nebraska, ninguna, no mr, no one, no va, no … being, no … has, no … that, not live
  2.7: not … nothing, numba, number but, number … his, numero l, numero partout, of mine, of our, old owner
  2.7: on … l, one … NAME, ortho-, otro lado, par … je, parler … votre, party |, personne de, pieds … votre
  2.7: pintar, pis on, porque no, pu son, quien … ese, quoi j, quoi … ai, reached, records … is, rente-
  2.7: se equivoco, senor, son … elle, sorry … i, soy … senor, te … a, telephone je, texts>wrong, the company
  2.7: the … phone, third … this, this i, this … any, this … off, tienda no, tiene … cel, to have, to … by
  2.7: to … up, trois-, troisieme, tuvie-, tuviera, une … dans, une … j, union, unles-, unless, va aller
  2.7: veci, velo a, velo je, votre NAME, which … i, wife … i, wrong>not, wrong>you, y por, y … NUMBER
  2.7: y … he, yo … bici, you … somebody, your … for, | felicitations, | listen, | quelqu, | … believe
  2.7: | … bueno, | … message, | … pos, ~_cru, ~_ere, ~_mm, ~_tas, ~_try, ~aca_, ~aff_, ~anin, ~brou, ~clie
  2.7: ~ea_, ~eani, ~evio, ~ffr, ~fice, ~lini, ~midd, ~mpie, ~neur, ~nles, ~nn_, ~nywh, ~onsu, ~salo, ~tula
  2.7: ~unle
  2.6: 2 ans, NAME, NAME andre, NAME … am, a ce, a celui, a diff, a mix, a truck, a vole, a … de, a … i
  2.6: a … that, about … bike, acheter, ahora lo, ai une, ai … mis, an dernier, asigno, au depanneur
  2.6: avez pas, aviso que, back to, be someone, believe you, bike … you, bikes … you, bill |, boise
  2.6: bonne chance, bro i, but not, c qui, c … qui, cambie … compania, camionero, cell est, chiffre de, coma
  2.6: con otra, confundieron, connais … NAME, connait, cosas de, creo … este, crois … ce, cycliste
  2.6: d habitude, de cel, de compania, de nina, de … cote, de … saludos, des erables, desk at, diga, dueno |
  2.6: en bici, ends in, enfermera, erables, es mio, es una, esa tienda, eso de, espana, est meme, est qui
  2.6: este … es, et n, ete, for our, gars, google voice, got his, got no, habitude, haha i, halif-, halifax
  2.6: have … wrong, here … the, here … years, hey just, hey … fyi, hi you, him my, i bought, i … all, is a
  2.6: jamais alle, je … sais, joignable, knowl-, knowledge, l atelier, l … dernier, l … passe, la bonne
  2.6: la c, la couleur, late husband, le … et, letting … know, lo dieron, magasin de, mais … a, mal … le
  2.6: manchester, manera … que, me … do, message … est, mi … se, moi … client, mon … mais, monsieur … n
  2.6: month |, mort, n avez, named, ne me, ne sais, no … bicicletas, number before, number … le
  2.6: numero votre, numero … mi, offic-, ok … i, old number, on to, other one, parmi, pas … facture
  2.6: pas … magasin, pas … moi, peper-, pepere, person … not, phone she, reception de, remon-, seguros
  2.6: send>wrong, ser otra, shop … do, soi, son |, soy esa, su taller, suegra, sure how, tener, texting the
  2.6: texting … wrong, texts about, that number, the trek, the … because, theo, these>number, tout le
  2.6: toute-, toutes, tucso-, tucson, una foto, une roue, velo lol, viens … avoir, vive, walker, we … up
  2.6: with … to, y otra, years, years … i, | bro, | … errado, | … siento, | … trompez, ~_inn, ~_jui, ~abla
  2.6: ~aval, ~blet, ~bly, ~bly_, ~chip, ~egre, ~eot, ~eros, ~gars, ~heq, ~hequ, ~jui, ~lee_, ~loc_, ~lori
  2.6: ~mado, ~must, ~nsul, ~offi, ~orid, ~phi, ~rmie, ~rron, ~ska, ~tons, ~uli, ~veci, ~voco
  2.5: NUMBER … je, a des, a guy, a poder, a shared, a une, actua-, afraid |, ahora … tengo, ai … commande
  2.5: all … the, alle, am from, am … mr, any … in, anywhere |, appareil, aqui … la, avec … magasin
  2.5: away from, been … a, believe this, belon-, bici … mi, bike … never, bowli-, bowling, bueno you
  2.5: celular de, chicoutimi, city, connais … ca, conozco a, d avoir, dame, de bici, de … familia, digits
  2.5: dropped off, dueno anterior, ecoute, en … aucun, en … roulant, en … y, enfant, entendu, equivocado |
  2.5: ese … no, eso es, est … j, este … y, et … a, etes trompe, fauteuil roulant, getting … for, guy
  2.5: guy … me, habei-, habeis, had … number, he ido, heard, hip, his, hombr-, hombre, i turn, ido a
  2.5: il … jamais, in time, in … night, is like, is … his, is … shared, j … ben, joven … me, la … d, law
  2.5: le … par, le … que, lent, llegan los, main |, manera de, me quede, me … dieron, mexic-, mexico
  2.5: mi bicicleta, mi casa, mijit-, mijito, moi qui, mon … velo, montreal, my grandmother, my neighbor
  2.5: ni … la, ningun NAME, no hablo, no usa, no … ninguna, nom du, none … them, number anymore, number de
  2.5: number>me, numero appartient, numero … j, numero … no, of me, office, on vous, os habeis, otra persona
  2.5: out … is, out … to, pas … cell, pelle-, phone on, phone … this, phone … to, plusi-, plusieurs, poder
  2.5: porqu-, porque, presb-, presbytere, pu le, qui … ai, qui … ca, ramir-, ramirez, rappel mais, recipient
  2.5: remember |, rendu, retired, roula-, roulant, says … not, se confundieron, se … son, shop is, so this
  2.5: son … je, sounds like, suis pas, te … bro, tengo yo, texto s, the … again, the … went, this … anymore
  2.5: this … be, time … me, to miss, to … bike, tromper … numero, usado, usted, vecina, velo ici, votre … a
  2.5: votre … est, vous cherchez, was my, was … bike, who you, with … customer, wrong guy, you … usa
  2.5: your … so, | mistaken, | pardon, | … bicicleta, | … pense, ~_cy, ~_his, ~_ici, ~_kie, ~_mur, ~_ud
  2.5: ~atai, ~atis, ~belo, ~croi, ~ctua, ~duen, ~elon, ~erit, ~gits, ~guna, ~guy_, ~homb, ~igl, ~igle, ~jos
  2.5: ~med_, ~mur, ~nera, ~orri, ~osp, ~pist, ~porq, ~rles, ~rnal, ~rtab, ~rti_, ~sepa, ~trem, ~viv, ~ycli
  2.4: NAME … but, NAME … not, NAME … son, NAME … soy, a bad, a qui, a … and, a … hijo, a … in, a … number
  2.4: a … que, acabo … sacar, actually, ahi no, algui-, alguien, am … her, ampar-, amparo, and you
  2.4: another customer, appelle, are trying, au travail, be … i, bertr-, bertrand, bici y, bike in
  2.4: bike wrong, buddy, but she, by mistake, c … le, ca avoir, ca doit, cherc-, cherchez qui, code NUMBER
  2.4: confundiendo, cruza-, cruzaron, cruzaron los, cruzaron … numeros, d numero, darli-, darling
  2.4: de bicycle, de ninguna, de sacar, de … client, de … icitte, de … j, dentista, deportista, desti-, diff
  2.4: does … want, doit etre, du mal, dueno, en reparacion, en … no, en … tienda, encore la, equivoco de
  2.4: errone, es trompe, ese … you, espero que, est pas, est … vieux, ex … el, expec-, falso, for … he
  2.4: forfait |, grandmother, habite, had a, has … different, have no, he used, ici, ici … de, idea … you
  2.4: identity, is called, jaja … que, jajaja no, know it, la … et, la … maison, la … pero, landl-
  2.4: le … chez, left in, llamo NAME, los numeros, lost … job, mail, main, mais pas, manana con, many … do
  2.4: mauvais number, me … are, me … confundiendo, me … loca, message came, mi … porque, mio, mistaken
  2.4: mon … j, negocio, ningun … de, no soi, no … amor, no … by, not have, not here, not your, not … a
  2.4: not … by, not … own, not … please, notai-, now his, number … got, numero ahora, numero … mois, occupe
  2.4: ojala, oso, otra NAME, par … j, parece, pas de, pas pour, pas qui, pas … ca, pense, personne n
  2.4: personne … s, please tell, pos, pour … vous, que pasa, quien, quoi votre, random, reach is, recien
  2.4: she gave, si … no, somebody elses, someone else, soy … no, suert-, suerte, suis … je, sur … cell
  2.4: sweetie, t … trompe, take … for, tante, telephone merci, tengo … anos, tengo … que, text … have
  2.4: that … were, the building, the … fella, the … never, there is, this … just, to our, tremb-, tremblay |
  2.4: trying to, un … mal, un … y, una … delete, up with, usa este, used … phone, velo … haha, voisine
  2.4: vous j, vs, was intended, weste-, western, whoever you, woman, y no, y yo, y … tengo, you keep
  2.4: you … mistaken, you … our, you … trying, | donne, | … creo, | … esposo, | … habite, | … hablo
  2.4: | … mijo, | … recipient, | … recois, ~_adm, ~_fak, ~_mio, ~_mr, ~_nul, ~_oja, ~_um, ~_vs_, ~dame
  2.4: ~dest, ~eses, ~fak, ~iddl, ~ines, ~ior_, ~isie, ~lgui, ~mpos, ~ntad, ~ojal, ~pena, ~poll, ~prev, ~rner
  2.4: ~rril, ~sons, ~sot, ~tati, ~tual, ~ulle, ~vs_, ~yon_
  2.3: NAME does, NUMBER … away, NUMBER … lieu, NUMBER … y, a landline, a moi, along |, am using, ami |
  2.3: anda |, any … thank, appartient … a, are … the, at … number, aucun … a, autre numero, avoca-, avocat
  2.3: be … of, be … on, bici … en, bike … mine, bikes are, c … sa, cambiaron, canad-, ce … je, cellulaire d
  2.3: changed, changed … number, chela, chiffres, con NUMBER, connais … ce, conozco su, conozco … tienda
  2.3: cousin he, cowor-, creo, cuantos, cuz, dans votre, dans … platre, de NAME, de chat, de ella, de velo
  2.3: denve-, denver, depor-, different … now, disculpa, divorced, earl, ecout-, el mes, el … pasado
  2.3: elle … pu, empre-, empresa, en enero, en … el, en … je, ends … NUMBER, es … ustedes, est sa
  2.3: est … cellulaire, este … me, esto es, fallecio en, felicitations, fix your, got … wrong, grandson
  2.3: have … bikes, hope you, i … take, i … using, if … need, in … spring, incorrecto, j … a, jconn-
  2.3: jconnais, joint, kien es, le cellulaire, le dieron, le entiendo, llegan … mensajes, lo compre
  2.3: lo … hace, m NAME, maner-, manera, me … be, meme nom, menci-, mi nena, moi votre, monde, mucho … de
  2.3: my wheel, my … put, n y, nada en, ningu-, no creo, no tenemos, no trabaja, no … esta, nobody named
  2.3: nom … mon, nope … me, not any, not think, not … of, nouveau numero, number when, number … have
  2.3: number … up, numero errone, numero es, numero … 2, numero … deja, numero … je, off i, one … you
  2.3: orden … es, ou … est, our office, own no, owner |, particular, pero … de, platr-, platre
  2.3: pour … rappel, prevenue, previ-, quelqu … vous, quels, quien … dejo, reach-, reassigne, recycled
  2.3: rendez … de, revise el, revise … numero, ride a, roommate, rueda-, ruedas, s … NAME, sa, sais … qui
  2.3: saludos |, same … as, se quedo, seems, servi, specialized, spoke, succe-, such person, suis le
  2.3: suis … alle, telce-, telcel, tengo … en, tenia este, tf, the babysitter, tiene … telefono, todo … mi
  2.3: told … before, trabaja, uh i, un vous, un … cell, una … y, usa, usa … numero, with another
  2.3: wrong>texts, y … pas, you before, you but, you … have, you … trabaja, your … in, yours, | maam
  2.3: | senorita, | wrong, | … casco, | … errone, | … if, | … letting, | … mobile, | … office, | … reste
  2.3: | … texter, ~_bil, ~_cuz, ~_gue, ~_hen, ~_sa_, ~_sop, ~ald, ~atre, ~avoc, ~creo, ~cuz, ~cuz_, ~epan
  2.3: ~erch, ~evin, ~flor, ~herc, ~heri, ~ieur, ~ior, ~mbla, ~mort, ~nct, ~nged, ~ngun, ~ntle, ~oms, ~oms_
  2.3: ~rias, ~seno, ~sieu, ~tul, ~uida, ~urra
  2.2: NAME changed, NAME … i, NAME … l, NAME … she, a don, a esa, a fax, a mes, a … mais, aca … es, alvar-
  2.2: am locked, am … you, and got, ans que, assur-, belongs to, ben … avoir, bike … have, buscan
  2.2: business |, ca … NUMBER, cabal-, caballero, camionneur, clue who, confunde, connaitre, crois … il
  2.2: de cell, de number, de … dans, de … escuela, de … ma, despa-, dueno de, el tiene, el … a, en france
  2.2: en magasin, en no, en velo, ensei-, equivocaste, erreur sur, erreur … la, esa persona, esa senora
  2.2: ese … yo, est celui, est … en, est … votre, este number, este you, este … ahora, este … un, esto me
  2.2: fait … ans, file this, firm, for someone, france, from … bike, gimna-, gimnasio, goes … the, goodn-
  2.2: goodness, guys … and, half the, handing, have the, have … a, husbands, i … locked, inher-, inherited
  2.2: is not, is … been, jaja no, jr, l … pis, la … que, le forfait, le prof, le … ou, ligne de, mais … est
  2.2: marca-, meant for, mensaje para, messages for, miles, mista-, mix, modo |, moi et, moi j, moi non
  2.2: more thank, movil |, my man, my … this, name here, need … to, never in, neveu, no el, no is, no la
  2.2: no such, no vive, no … am, no … it, nobody by, nobody … that, not ride, not>wrong, number … is
  2.2: numero se, numero y, on … lol, parec-, parol-, parole, pas connaitre, pas … telephone, pero este
  2.2: peut etre, pieds, please correct, pobre, pop |, portable de, poutines, pu ici, qui j, rando-
  2.2: reparacion, resse-, senorita, sent … me, shop … my, siempre me, since NUMBER, ski, socce-, soccer
  2.2: solicitor, somos una, sorry no, soy tu, stati-, stop … for, supposed, supposed to, te equivocaste
  2.2: tel de, tenem-, tenemos, tengo … con, texts … NAME, that … here, the county, the labor, the only
  2.2: the … wheels, they gave, think it, this and, this used, this … is, tiempo |, time on, times … i
  2.2: to send, tromper |, un … pas, up i, update the, using it, usted … el, vaya, vecin-, vez … a, vivre en
  2.2: voisi-, vous je, vous me, vous … ecrit, vous … je, was … my, would that, wrong … i, you>wrong
  2.2: yourself, | euh, | pero, | texto, | told, | … cel, | … check, | … fils, | … number, | … prof, ~_bom
  2.2: ~_sep, ~_sum, ~alum, ~anos, ~bom, ~bomb, ~bouc, ~cina, ~dir_, ~dson, ~eard, ~embl, ~engl, ~enor, ~gasp
  2.2: ~gati, ~git, ~ieds, ~inos, ~ists, ~itu, ~lien, ~live, ~mewo, ~nero, ~olog, ~onst, ~outt, ~pien, ~prio
  2.2: ~rdia, ~ria_, ~tina, ~uien, ~umm, ~xpec, ~ywa
  2.1: NAME … anymore, NAME … have, NAME … me, NUMBER and, a dog, a peut, a pogne, a votre, a … etre, abri
  2.1: abuelito, acaban, ahora … mio, all … am, alle chez, alle … vous, and … no, and … to, anos
  2.1: anything … your, are mistaken, are on, arretez … de, as … la, aucun … de, avez ecrit, babysitter
  2.1: belongs, belongs … the, ben non, bici que, bicicleta … en, bike … wrong, bikin-, biking, bon encore
  2.1: brompton, but … am, can … pick, ce cell, ce … doit, cherchez |, chez la, ciclistas, con … persona
  2.1: conmigo |, connait pas, county, crois qu, de pedales, de quien, de … pas, de … su, decedee, des freins
  2.1: don, du … dans, du … et, el era, es … se, escribirle, est decedee, est … mauvais, est … sur
  2.1: eu … numero, euh, everybody, fait NUMBER, faites … je, farm, faux, fils de, folks |, foot in, for … i
  2.1: forei-, foreign, garag-, garage, garza, gemel-, genev-, genevieve, got me, hace … anos, have … been
  2.1: hermano … no, i not, in texas, in … text, indica, inverse, jamais … ce, je pense, je recois
  2.1: je … prends, judas, l ai, l … NAME, l … dit, la … fois, la … ortiz, landline, le cell, le prends
  2.1: licen-, llega a, los … de, mais … pas, mal note, me … bien, message … arrive, message … m, mijo |
  2.1: my ex, my … friend, my … name, my … never, name at, name |, need his, nel … no, never set
  2.1: never … foot, no se, no … entiendo, no … person, not help, not … look, not … wrong, nuevo no
  2.1: number … years, numero era, numero porque, numero svp, numero … c, oh … i, on … a, on … text, one by
  2.1: only … i, ortiz, ouin c, owner … this, parler de, pas … cliente, pas … et, pas … nom, pense que
  2.1: pero ahora, pete, plumb-, plus a, quatr-, quedo … pero, recip-, recipient |, recordatorios |, reponds
  2.1: rien chez, scoot-, search, sende-, sender, set foot, set … in, share-, shared, so … you, suis jamais
  2.1: suis … NUMBER, t a, te … pero, telefono de, telefono … de, telefono … su, tell your, text … a
  2.1: the alarm, the team, think you, this … somebody, thought this, to mr, to speak, toco, trompee de
  2.1: tunis-, tunisie, up the, velo … ai, velo … le, verif-, vivo en, want NAME, ward, what … i, whoevers
  2.1: y este, y … con, yo … hice, yo … no, you must, you wrote, your … put, | bill, | bravo, | fyi
  2.1: | … amable, | … are, | … client, | … lookin, | … meant, | … owner, | … recu, | … telephone, | … texted
  2.1: ~_ala, ~_euh, ~_mus, ~_vs, ~admi, ~arag, ~cara, ~coot, ~domi, ~doub, ~ecip, ~erif, ~eryb, ~euh, ~euh_
  2.1: ~faux, ~fre_, ~geri, ~gnan, ~gni, ~ibie, ~ingu, ~iol, ~lize, ~mbl, ~mig, ~mist, ~ndli, ~ocas, ~oote
  2.1: ~pany, ~plum, ~ppos, ~rce_, ~rdie, ~ryb, ~rybo, ~scoo, ~sop, ~stak, ~sthe, ~sul, ~try_, ~uiz, ~ures
  2.1: ~vive
  2.0: NAME she, a digit, a donne, a kids, a … celular, a … deux, a … nom, aki, am allergic, am … widow
  2.0: and we, and … a, arretez pas, assistant, avait … numero, avait … que, avant elle, avez … mauvaise
  2.0: ayer … no, believe, bicicleta … que, bicycle … NUMBER, bike at, bike … ready, bill and, bromp-
  2.0: but you, c … son, c … un, calga-, calgary, cambio, camio-, can … have, ce numero, ce … est, ce … m
  2.0: cell de, chico-, chien a, chuch-, chucho, cliente, connais … de, cycle, d … la, de correos
  2.0: de personne, dear, desolee je, donne un, dubai, en … pis, enfer-, era mi, eso no, eso … la
  2.0: est … destine, est … svp, esta es, esta … una, este telefono, este … you, et … suis, etes … gentils
  2.0: fait … fois, fallo, false, febru-, february, file for, fois que, forwarding, fue el, gelat-, grace
  2.0: gracias … no, handi-, he … the, help with, here stop, hija |, how … times, i used, i … allergic
  2.0: i … in, in any, in february, incorrecto |, indic-, invalid, invoice |, is … NAME, is … ex, it … more
  2.0: it … there, je … du, je … etre, je … fais, je … sur, kitch-, kitchen, know your, la … ustedes, lady
  2.0: le escribo, life |, limpieza, line, line for, line … a, llegando, looking, love |, ma … avait
  2.0: manana … el, manit-, me confunde, me his, me instead, message … to, mi … como, mi … fallecio, mi … yo
  2.0: mistake … me, moi en, moi … velo, mon grand, mon … ca, monsi-, monsieur, monterrey, mother |, my … i
  2.0: name … your, names, necesita, neighbors, no conozco, no hice, no reconozco, no … a, no … en, no … es
  2.0: non plus, not make, not … cell, nous, number ends, number this, number … do, number … that
  2.0: numero equivocado, numero incorrecto, numero que, numero … y, off … file, officer, one on, one … that
  2.0: only the, orden no, para otra, pas destine, pas etre, pasad-, plome-, plomero, polan-, poland
  2.0: por … ni, pour … l, presto, previous, proprio, que buscan, que ce, que tanto, que … con, que … favor
  2.0: que … ne, quiere, recon-, reconozco, refile, remove it, roomm-, san NAME, se … NAME, searc-, siento
  2.0: sorry to, soy … hija, still in, su bici, suerte … la, suyo, t … pas, tengo ninguna, texts … him
  2.0: there it, this … been, time i, to exercise, to … somebody, to … store, to … when, travaille, typed it
  2.0: un telefono, un … de, unas, usted … a, visto, vivre, vous … j, widow, y … compre, y … que, you find
  2.0: you … must, your … a, | had, | kien, | old, | think, | … aimerais, | … entiendo, | … hermana, | … papa
  2.0: ~?ur, ~_aki, ~_ant, ~_ayu, ~_dau, ~_dif, ~_ic, ~_inc, ~_mig, ~_mud, ~_poo, ~_sr, ~aliz, ~ami_, ~amio
  2.0: ~anad, ~arec, ~assu, ~axi, ~cant, ~carn, ~cast, ~cipi, ~corr, ~dlo, ~dlor, ~edas, ~enfe, ~fed_, ~fiq
  2.0: ~fiqu, ~fund, ~iali, ~ica_, ~iff, ~ifiq, ~imad, ~inge, ~kitc, ~lady, ~law_, ~li_, ~mese, ~mio, ~mion
  2.0: ~moun, ~mus, ~ndie, ~ndlo, ~nemo, ~nous, ~ooki, ~oomm, ~oups, ~phe, ~plom, ~rair, ~rtun, ~scan, ~sim
  2.0: ~tene, ~try, ~usio
  1.9: NAME never, NAME wrong, a bus, a cyclist, a faire, a lot, a … avec, a … this, abonnee, address i
  1.9: adults, am in, am … your, and … i, andre, anos … de, anterior de, aqui vive, autrement, avez … deux
  1.9: avez … mal, avisar, bay |, before … i, believe … have, believe … message, ben ca, bendiga |
  1.9: bibliotheque, bici en, bien … mais, booke-, booked, bud, but here, but … his, but … we, cambio de
  1.9: carna-, ce … c, cellulaire |, compa, companys, compre, confunden, consultorio, cyclist, de manana
  1.9: de quelqu, de … ninos, deje ninguna, dejen … mandarme, delete … y, du … de, du … noter, duboi-, dubois
  1.9: ejerc-, ejercito, el ejercito, el pollo, emergencies, en chicago, en … ejercito, era, es que, est moi
  1.9: est … avec, est … ca, estas, este movil, estimados, except, farma-, farmacia, fille … a, filled in
  1.9: finge-, for emergencies, for … do, free bike, funer-, gave … to, good for, groom, guy … a, her … this
  1.9: here … NAME, here … has, hey you, him |, i inherited, inval-, is … dads, is … who, it … wrong, j … eu
  1.9: keep … this, kid |, know … shop, la mama, le mois, left … in, luck, ma … s, mal, mal noter
  1.9: mauvais numero, me confunden, me … am, me … at, mensajes de, message … pour, mi … el, misty-, mistyped
  1.9: moi maintenant, moi … NUMBER, moi … en, moi … m, montar, mr okafor, munic-, municipale, my name
  1.9: nada a, negoc-, nice but, ninguna NAME, ninguna … en, no conosco, no fui, not … no, noter le
  1.9: now … texts, numero el, numero … de, numero … ma, numero … maintenant, off you, old … of, only a
  1.9: or … it, ordered, other … this, out loud, pas … en, pas … monsieur, pere … decede, persona, phone |
  1.9: phone … a, pis moi, plante, pour un, preve-, prior, probleme, que ustedes, que … esta, que … voulez
  1.9: quel … vous, qui est, qui je, quien … lo, ramasser, receptionist, recu votre, rosad-, rosada, salon de
  1.9: sevil-, sevilla, she … off, she … your, shop … i, skate-, somebody gave, somebody |, somebody … you
  1.9: someh-, somehow, su negocio, suegr-, suis … votre, sur … telephone, sure the, sus … pero, table-
  1.9: take it, te bendiga, tengo NUMBER, tengo este, texter svp, textiando, there … is, todo respeto
  1.9: typo in, un consultorio, up a, update … number, usted … que, vato, voisine |, vous … this, vuestra
  1.9: want is, was your, we can, would … you, y … personne, yo, you all, you got, you … the, | estimados
  1.9: | … bus, | … daughter, | … inherited, | … mensaje, ~_cro, ~_dou, ~_eto, ~_yo_, ~ario, ~aser, ~bill
  1.9: ~bud_, ~cli, ~cono, ~daba, ~dif, ~egoc, ~eir, ~elat, ~ella, ~ewo, ~fune, ~goc, ~goci, ~hbor, ~igi
  1.9: ~ker_, ~lon_, ~lumb, ~mio_, ~mmat, ~mons, ~mr_, ~ndas, ~nfus, ~ngu, ~nor_, ~nsie, ~nsp, ~odys, ~oisi
  1.9: ~pci, ~pcio, ~pomp, ~rary, ~rois, ~rrit, ~sueg, ~suyo, ~tair, ~teni, ~tob, ~ucs, ~uegr, ~ywh, ~ywhe
  1.9: ~zos, ~zos_
  1.8: NAME … au, NAME … is, a de, a nurse, a saber, a … not, a … phone, a … who, ahora me, ai … achete
  1.8: am … guy, am … nurse, and his, and … not, annulez … mon, apart-, appartient plus, avez compose
  1.8: avez la, been there, belle, bendiciones pero, bendiciones … no, bici ni, bicycle, bike what, bill i
  1.8: bueno-, buenos, buscando, but he, but … has, carajos, ce … depuis, cel, cell pis, chequ-, chez un
  1.8: chez vous, chiffres |, ciel, coinc-, compa-, con otro, con … respeto, confunden con, conosco |
  1.8: dear … i, definitely, denti-, destine |, do … ride, el plomero, en … como, enesi-, enesima, erroneo
  1.8: est au, est dans, estad-, estado, ex … he, excuse me, exist-, fake … lol, fille vous, fils
  1.8: fixing … bike, got the, habla |, have wrong, hay ninguna, he … got, he … no, here, hobbi-, hobbies
  1.8: honest, i … of, i … this, ici le, il y, il … dans, is his, je … client, journee … vous, know, know of
  1.8: l … de, le … al, le … je, lieu d, lleve nada, lo conozco, lune, mal … es, mapel-, marcando, me i
  1.8: me … cosas, mensaje … por, mijo, mistake, moi … tout, mon nom, mon oncle, mosqu-, my brother, my … in
  1.8: n ai, nada con, nada … su, nena, ni, ninguna bici, no lleve, no that, no … works, nom … est
  1.8: not … this, number since, number you, numero bonne, numero chez, numero d, numero … journee
  1.8: numero … votre, of … please, of … stuff, office no, on purpose, oncle, one … the, out to, pas commande
  1.8: pas elle, pas … NUMBER, pas … affaire, pas … l, passed in, pere est, person, persona que, pharmacy
  1.8: pic … the, plus … ici, popul-, previously, que busca, que quelqu, que … habla, reassigned, rencontre
  1.8: renuncio, retourne, rodil-, sea, she left, sient-, someone … my, son, soy … persona, split, team
  1.8: telefono yo, telefono … lo, tes … de, textez … mauvais, the customer, the … there, the … tree
  1.8: the … who, there and, these … for, this … belongs, this … goes, tienda en, time with, to … her
  1.8: trompez … personne, two … ago, un nouveau, un numero, una … no, velo ce, velo dans, vez no, voir, vou
  1.8: vous c, vous … compose, vuest-, what … do, who … are, with no, wrong … good, wrong … no, y … es
  1.8: you les, you van, you … someone, you>want, your … are, your … came, your … is, | avertissez
  1.8: | equivocado, | excuse, | incorrect, | not, | siempre, | … cliente, | … guy, | … joven, | … llegan
  1.8: | … n, ~_cli, ~_her, ~_lab, ~_lin, ~_ni_, ~_toc, ~anyw, ~arac, ~bio, ~cheq, ~cies, ~cip, ~ctic, ~dear
  1.8: ~dmi, ~dso, ~fall, ~fils, ~fres, ~ghb, ~gia, ~grat, ~icer, ~icip, ~igna, ~init, ~leti, ~ley_, ~line
  1.8: ~mami, ~mosq, ~mpan, ~nata, ~ndso, ~norm, ~nota, ~nyw, ~occ, ~onds, ~ongs, ~plit, ~rifi, ~rten, ~san_
  1.8: ~son_, ~sth, ~uall, ~undo, ~veri, ~vill, ~zas_
  1.7: NAME at, NAME il, NAME que, NAME … ce, NUMBER anos, a chicoutimi, a ella, a m, a … cell, a … le
  1.7: a … sur, ai … de, andra-, andrade, ans … a, antes, any … it, aparte, apuntado a, apuntado el
  1.7: aqui … vive, are for, are |, ask him, asthe-, astheure, avant … en, avec son, bell and, bicicleta … mi
  1.7: bike and, bike … will, bjr je, bottom bracket, building, but good, ca … ai, caban-, can … find, cas |
  1.7: cita … manana, coiff-, coiffure, commerce, compagnie, con ustedes, conosco a, d … je, dans l
  1.7: de coiffure, de persona, de … cliente, de … ecole, de … esta, de … lol, de … mais, de … persona
  1.7: denver |, desolee, did … leave, dios te, dites a, elle en, en a, enfre-, enfrente
  1.7: equivocaste … numero, es lo, es … ahora, es … hermano, es … que, ese, est mort, est … chez, est … vous
  1.7: et personne, facture … NUMBER, faites erreur, for somebody, for |, fork, forme-, gars a, guagu-
  1.7: guagua, hace … mes, have … owned, he … in, heill-, heille, here no, hered-, hier soir, home … this
  1.7: i joined, i … not, in … family, is … about, it no, je … qu, la caisse, la familia, landlords, lawyers
  1.7: le client, le … de, le … hier, let you, line on, llamo … pero, llego un, longer NAME, lot of
  1.7: madame je, mal apuntado, mal … el, marinoni, mauvais gars, may |, mi … esta, mia se, might … to
  1.7: mio ahora, mismo … pero, moi … numero, mort |, moved away, movil, my … used, n appartient, n … aucun
  1.7: neigh-, nephew, ningun, ninguna bicicleta, no time, no … please, nobody … NAME, nom a, nothing … i
  1.7: nro, number bro, number must, numero … appartient, numero … pense, of him, off it, order-, para … no
  1.7: partie, pas … ce, pas … que, pedals |, pero, phone i, pick up, plan … is, plant-, pris mon, que NAME
  1.7: que dicen, quede, qui … vous, quisi-, quisiera, recois … messages, registrado, rode, salon … coiffure
  1.7: se … los, se … que, senor … la, senor-, she says, she … you, shop i, shop there, sister … is
  1.7: somebody … a, someone |, somme-, sommes, son … pis, soy ese, soy otra, stop asking, sucre, sure this
  1.7: switched to, tenia, texto … pas, the spring, the … person, the … stop, think, this month, tiene su
  1.7: tienen el, to … i, trompe, un gars, verify, vermo-, vermont, viero-, vieron, votre gars, votre … on
  1.7: vous mon, vous … erreur, vous … un, what i, whoever had, would … i, wrong this, y … NAME, y … a
  1.7: y … otra, y … telefono, yo y, | alguien, | creo, | heille, | wat, | … bon, | … etes, | … reponds
  1.7: ~_cus, ~_er, ~_ese, ~_fam, ~_lak, ~_liv, ~_nro, ~_pom, ~acy, ~ager, ~asad, ~aspe, ~aste, ~asth, ~chie
  1.7: ~ecin, ~fam, ~fell, ~fire, ~ghbo, ~gnie, ~hanc, ~heil, ~ighb, ~lema, ~logi, ~lui_, ~mari, ~mie_, ~mijo
  1.7: ~ndu_, ~nit_, ~oba, ~oid_, ~olee, ~ordo, ~otro, ~ovil, ~pom, ~prac, ~quat, ~rder, ~rtic, ~spor, ~theu
  1.7: ~toco, ~tude
  1.6: NAME … to, NUMBER est, NUMBER … c, a dentist, a job, a school, a … oficina, abajo, affai-, ai eu
  1.6: ai jamais, alask-, alaska, all the, am deaf, am … but, am … who, annulez pas, anotaron, another number
  1.6: appartient maintenant, astheure |, aucune … c, avertissez, avez … a, balle-, ballet, benit-, benito
  1.6: bici … la, bike … no, bio, bonne journee, ca j, called you, can … be, ce n, cell |, change pour
  1.6: check … records, cliente … dio, colegio, commande a, company, cork, d affaire, d … j, de l, de nuit
  1.6: de … bro, de … cel, de … mensaje, de … pis, de … y, dear sir, derailleur, descanse, diero-, dieron
  1.6: dieron mal, different, does |, du tout, dude |, el cambio, el cel, el titular, ella … de, elle |
  1.6: en gaspesie, en … cas, erabl-, es … a, ese … soy, est … mon, esta en, excep-, facte-, facteur
  1.6: florida |, for another, for … lol, for … weeks, forfa-, forfait, former, foto de, frere … a, funeraria
  1.6: gaspe, gentils mais, georg-, georgia, guest, hace un, he has, hello … am, here or, i guess, i just
  1.6: i share, i … deaf, i … your, idee c, idee … est, in january, in … so, insurance, is all, is mr
  1.6: it … no, it … someone, it … time, j suis, jamais … la, journee a, just so, keep … me, knees
  1.6: know … not, le … mauvais, les … a, les … el, linea … es, made a, mais … ai, make … you, mandaron
  1.6: manej-, many times, marta, me avisan, me … think, meant … send, meant … someone, mere, mi vecino
  1.6: moi … non, mon coloc, mon … pis, month and, my neighbors, my parents, new … i, ni … bici, nice … i
  1.6: ningun taller, no en, no este, no … al, nobody … by, nobody … you, not take, not this, not>you
  1.6: number has, number … did, number … mistake, number>not, numero moi, numeros |, occup-, ofici-, oficina
  1.6: one named, orden-, ordenes, parece que, pas fait, pas … le, patin-, patron, persona |, phone a, pis je
  1.6: pour rien, primaria, qu … y, quatre, que … textez, quien es, received, recogen, recois, recor-, refil-
  1.6: renco-, reparar, reste pu, rien … vous, roommate he, rouyn, sacoc-, sacoche, secre-, separation
  1.6: serait, si … bici, si … de, sinon, so … can, sorry you, sweet, tengo … y, textez a, the guy
  1.6: the number, there i, this … no, though |, to a, to … you, tout cas, tout … monde, tromp-, tu … mon
  1.6: un mes, un … au, un … numero, una casa, una … en, une … de, used, ver, vicar-, vivir, vivo
  1.6: voyons donc, wheel |, whose, whose bike, with … wrong, wrong>remove, wrong>send, y que, years … and
  1.6: yo … lleve, you need, you … be, your … NUMBER, yours-, | abeg, | madame, | ninguna, | … aviso
  1.6: | … contact, | … facture, | … je, | … monsieur, | … orden, | … wrote, ~_aca, ~_ind, ~_jan, ~_mal
  1.6: ~_mel, ~_ofi, ~_our, ~affa, ~aker, ~anej, ~brom, ~ced, ~cois, ~ctin, ~dau, ~dien, ~diff, ~dile, ~dlin
  1.6: ~dve, ~dys_, ~east, ~ecko, ~ecor, ~ecre, ~enem, ~erso, ~evis, ~ffai, ~find, ~forf, ~hers, ~iai, ~itor
  1.6: ~iven, ~lou_, ~nego, ~nnes, ~nori, ~noz, ~nozc, ~occu, ~oco, ~oco_, ~ofic, ~okin, ~onoz, ~ozc, ~ozco
  1.6: ~pell, ~pose, ~rect, ~rso, ~rson, ~secr, ~sino, ~stin, ~sts, ~summ, ~tad, ~tier, ~toir, ~trom, ~uart
  1.6: ~udo, ~uil_, ~unta, ~urio, ~uver, ~uvie, ~vee_, ~viou, ~whos, ~xcep
  1.5: NAME j, NAME … ai, NAME … are, NUMBER so, NUMBER … de, NUMBER … est, a student, a sus, a tout
  1.5: a … busca, a … qui, about what, admin, adresse, ago and, ai |, alguien que, amigo, amigo |, and do
  1.5: and nothing, antes |, anymore … the, anything from, aparte |, apuntaron, aqui, are … and, are … up
  1.5: bay, beau frere, been, belongs … a, bicicleta en, bicicleta … es, bicyc-, bien el, bike shop
  1.5: bikes not, bless … heart, boula-, boulangerie, brother, bruno, build-, but it, cabin-, can … come
  1.5: canno-, cannondale, change … numero, check, chez, church office, coleg-, colleague, commande … velo
  1.5: compre una, comun-, con su, conce-, confunde |, conozco … ningun, d … NUMBER, dads name
  1.5: de … electrique, delete salon, derai-, des … on, desk |, desole mauvaise, devez, donne-, el suyo, ella
  1.5: else |, emple-, empleado, en tout, error |, esa … no, escrito, est … ici, est … qui, et moi, execu-
  1.5: executor, ey, frere, fui … no, girlfriend, got … in, guy |, have your, have … up, hay … con
  1.5: here named, here … this, his … phone, in … state, is … for, jairo, je n, je … moi, juare-, juarez
  1.5: keeps … me, lavadora, le rappel, le temps, le this, le … bien, le … mal, line at, lived, lives here
  1.5: llego … la, lol … you, loud, m ecris, ma belle, marin-, me … como, meant, meant … me, mensaje recibido
  1.5: mensaje … era, moi au, moi mauvais, mon ami, mon … NAME, mon … n, more>not, moved, my … instead, n do
  1.5: n … not, need … new, neighbor, nephe-, neuve, ni mi, no existe, no tengo, no … at, no … pedido
  1.5: no … tu, none of, nop … soy, not being, not getting, not … bikes, not>not, nouveau … c, now no
  1.5: now she, number 2, number again, numero |, numero … le, nunca … comprado, of … no, old … with, on … me
  1.5: one … i, only … a, p tit, pas … guy, pasado, pelo, people |, pero … tengo, perso-, personne j
  1.5: phone … more, plumber, por … vez, previous owner, que … NUMBER, que … avez, que … vaya, qui que
  1.5: quien busca, reached … wrong, recoi-, registro |, remove … from, rempl-, rendez vous, renun-
  1.5: semana … no, serai-, sombody else, son … a, speak, stick, su cel, sure it, te … mi, te … pas
  1.5: the pharmacy, the … about, thought … was, tit, to … she, tromper d, tryin-, trying, una … de
  1.5: une ecole, ustedes que, velo … devez, velo … mon, votre … lol, vous devez, vous etes, vous … la
  1.5: want … gone, watching, we … not, went off, with his, wrong i, wrong … amigo, wrote it, y me, y … de
  1.5: y … este, y … le, you made, your heart, | disculpa, | ey, | tal, | … aqui, | … bought, | … drive
  1.5: | … recibido, | … t, ~_aq, ~_aqu, ~_aus, ~_bec, ~_cet, ~_err, ~_kno, ~_nr, ~aded, ~aki_, ~anco, ~been
  1.5: ~bicy, ~bil, ~bio_, ~bite, ~cado, ~ccup, ~comu, ~conn, ~cru, ~deve, ~div, ~dys, ~eant, ~ecoi, ~ef_
  1.5: ~eld, ~enia, ~fusi, ~gna, ~gun_, ~hoe, ~ivee, ~izz, ~know, ~lak, ~land, ~mill, ~mou, ~mpag, ~nej
  1.5: ~neph, ~nom_, ~ntai, ~ompa, ~omu, ~omun, ~ona_, ~oncl, ~orci, ~oter, ~oula, ~pero, ~pers, ~phew, ~pio_
  1.5: ~rati, ~rcia, ~reac, ~rere, ~rist, ~rito, ~ror, ~ros_, ~rpo, ~ruck, ~saye, ~sca, ~sour, ~spon, ~stol
  1.5: ~sty, ~tari, ~tryi, ~uh_, ~ula, ~undi, ~uner, ~usc, ~used, ~xist, ~yo_, ~zas, ~zco_
  1.4: NAME |, NAME … his, NAME … ne, NAME … number, NAME … va, NUMBER … par, a ese, a thing, a … ni
  1.4: afternoon, alger-, algerie, and not, appea-, apporte, aurait ete, avez reveille, be … elses, been to
  1.4: been … for, being, belie-, bianc-, bianchi, bibli-, bicicleta me, bicycle … i, bien con, bless your
  1.4: bonjour vous, bracket, brakes |, ca … pas, caisse, cargo bike, carni-, carniceria, ce, cellu-
  1.4: cellulaire, cette boutique, chum |, ci, coiffure chez, colla-, confundiendo con, confundio, correos
  1.4: custo-, cute, de nadie, de texter, de vous, de … ca, dental office, depuis janvier, died, directions
  1.4: en cours, en ontario, equivoco … numero, es … carniceria, est son, est … merci, estat-, este
  1.4: esto … de, fais … de, finir par, fork |, gaspe-, gaspesie, gets … bike, girlf-, has … phone
  1.4: have never, have told, hay |, here and, histo-, holiday, hope … gets, hopit-, hopital, i no, i think
  1.4: i … that, ici … a, idea … que, insur-, it … his, janua-, january, janvi-, janvier, just … this
  1.4: knowing, l … proprietaire, la escuela, la linea, left the, left … the, les debo, les … de, listen
  1.4: live … and, llega-, local |, lol what, los de, mais le, me … a, meant … somebody, mepri-, meprise
  1.4: message pour, mi primo, mia … bici, might, mine, moi l, mois passe, molestia, monsieur NAME, must … a
  1.4: my cousin, name is, ne … connais, ni siquiera, ni … autre, nom … votre, nop no, notre, number … just
  1.4: number>more, nurse, of a, of … number, on friday, once again, owned, owns, paying for, perdone pero
  1.4: personne, pis … ai, please update, plumbing, plus son, pollo, porta-, pour … reparation, prima-
  1.4: puerto, puerto rico, que bicicleta, que son, quel velo, qui … ce, quien-, quienes, quienes son
  1.4: quit asking, recie-, recyc-, repair … do, revisa, rose, sacar, say that, send>want, sent me, she … in
  1.4: si me, siqui-, siquiera, sombo-, sombody, soy yo, spokes |, su cliente, sure who, t es, tel, that the
  1.4: the cargo, the summer, the … time, this in, though, tiene, to … new, trompe … number, tromper
  1.4: una bici, una carniceria, up … bike, use it, voisin, vole, want>forever, we met, who … is, wrong
  1.4: y … tiene, yesterday, you from, you>forever, your … the, | ce, | congrats, | revise, | … conosco
  1.4: | … madame, | … man, | … mandando, | … sir, | … sorry, | … vivo, ~_asu, ~_avo, ~_ce_, ~_ci_, ~_dom
  1.4: ~_law, ~_luc, ~_plo, ~_rim, ~_wr, ~_wro, ~aban, ~amig, ~aqui, ~arak, ~ary, ~bein, ~burr, ~cet, ~coi
  1.4: ~cret, ~cute, ~dier, ~elac, ~elie, ~ellu, ~ephe, ~eral, ~erar, ~esco, ~excu, ~exis, ~ffic, ~ffu, ~frer
  1.4: ~guro, ~hbo, ~hink, ~ieve, ~iffu, ~ince, ~irlf, ~isin, ~ivoc, ~kno, ~lfri, ~liev, ~llul, ~lpa_, ~mbio
  1.4: ~mew, ~mud, ~mun, ~ness, ~nond, ~notr, ~ntic, ~oads, ~ombe, ~ompi, ~owne, ~pagn, ~pied, ~ray_, ~rlf
  1.4: ~rlfr, ~rmer, ~roi, ~rong, ~sea_, ~seig, ~son, ~sts_, ~tel_, ~teri, ~tome, ~trep, ~ueri, ~umba, ~vent
  1.4: ~voc, ~wne, ~wro, ~wron, ~xcu, ~yped, ~zco
  1.3: 2 years, NAME este, NAME … es, a company, a lui, account |, after-, ages, ahora es, aider, am … i
  1.3: am … it, am … so, and … all, and … number, anos |, another phone, ans … de, are … about, babys-
  1.3: becau-, because, bici pero, bici … ni, bike stuff, bill … i, botto-, bottom, boutique, brack-, breaks
  1.3: busca a, buyer, calling me, can … ride, cargo, ce … a, cells, celular y, come to, comme un, compose
  1.3: con … rueda, confundieron |, cosas, crois que, de course, de quel, de … il, de … me, de … un
  1.3: de … votre, dios … bendiga, drop … off, el cliente, el … no, eleven, en fauteuil, en otra, entiendo
  1.3: era … la, era … mi, erreur j, error, es esa, es … cel, essay-, est … garage, estac-, et, etait une
  1.3: etait … velo, etes … de, excuse … i, familia |, fauteuil, feet, file |, forty, from … list, gentils
  1.3: guy in, hace, have any, have … the, he pisado, her … i, here … a, hermano, high, house, idea de
  1.3: ident-, in denver, in ohio, is … i, jaja se, juste la, la compagnie, la … pasada, le meme, le monde
  1.3: llama NAME, llegando … de, m … laisse, mais, mi gente, mi … you, mine for, mis … no, mon … je
  1.3: monsieur je, morning … do, my order, my … NAME, my … but, name … my, named … here, ne la, ni nada
  1.3: no con, no contesta, no … my, non … plus, not find, not>number, nous |, number or, number … think
  1.3: on m, on … plan, on … you, over the, owe … money, owner, parti-, pas a, pas des, perdon … yo
  1.3: pero … deseo, persona … busca, personne je, pisad-, pisado, pizze-, pizzeria, pour … pas, prof
  1.3: que ahora, que no, que tiene, qui s, repai-, rides, s … de, sa … pas, se les, segur-, sell, senora
  1.3: sent … wrong, she has, shop please, shop … is, si quieren, siguen … mensajes, so whoever, so … know
  1.3: someb-, sounds, such, suis … fauteuil, suis … mais, surel-, surely, taller no, taque-, taqueria
  1.3: telephone, telephone number, termina, text … for, that … and, the … tho, the … with, tiendas
  1.3: tiene … celular, to somebody, trucker, un … a, una iglesia, ustedes me, vecino, velo cargo, verifique
  1.3: voir la, vous … me, wheel-, with someone, with … phone, writi-, writing, wrong … bro, wrote, y en
  1.3: y … aucun, yeste-, yo … se, yo … una, you pas, your message, | disculpe, | mate, | some, | there
  1.3: | vaya, | wey, | … abuelo, | … as, | … asking, | … be, | … dieron, | … dropped, | … equivoco, | … here
  1.3: | … hermano, | … messages, | … muchacho, | … nous, | … sœur, | … te, ~_ano, ~_aur, ~_boa, ~_div, ~_dry
  1.3: ~_due, ~_et_, ~_hos, ~_kn, ~_nam, ~_nel, ~_od, ~_suy, ~_urs, ~_vec, ~_wes, ~adm, ~aire, ~anit, ~anol
  1.3: ~arce, ~arti, ~ayu, ~bake, ~beli, ~bysi, ~cces, ~cust, ~depa, ~dli, ~ebod, ~ecau, ~erai, ~fork, ~gne_
  1.3: ~gun, ~insu, ~ivo, ~ixed, ~joi, ~lanc, ~ley, ~mal_, ~meb, ~mebo, ~mere, ~nea, ~nfer, ~ntis, ~nver
  1.3: ~oc_, ~omeb, ~omer, ~orq, ~orqu, ~osq, ~osqu, ~owl, ~pair, ~pana, ~parc, ~peg, ~qui_, ~rce, ~remp
  1.3: ~rnie, ~rof_, ~sine, ~stom, ~such, ~sura, ~suy, ~tern, ~tf_, ~tist, ~tole, ~trat, ~ttom, ~udd, ~uelo
  1.3: ~una, ~urd_, ~urni, ~uven, ~wrot, ~yest, ~ysit
  1.26: (tables say unclear)
  1.2: (wrong), NAME but, NAME icitte, NAME la, NUMBER … i, a alguien, a texas, a … moi, abeg, accue-
  1.2: accueil, adres-, ahora … en, ai … rien, al senor, and no, and … take, anymore … is, aqui en
  1.2: are giving, are … NUMBER, at your, at … phone, avant |, belonged, bici … pero, bicycle with, bike
  1.2: bike place, bike … for, bikes … the, bouti-, but i, by accident, caiss-, change |, commander
  1.2: compagnie de, compose le, con alguien, confused with, correos |, dado … numero, de destinataire
  1.2: de garde, de … horquilla, dear … is, deje … bicicleta, delete trabajo, des affaires, desol-
  1.2: devez avoir, diall-, diffe-, dije a, dit … c, drive, du … ici, el que, el … buscan, eleve-, emerg-
  1.2: en fait, en ningun, en … j, engli-, english, es … numero, est chez, est … mais, esta |, este numero
  1.2: este … los, estoy en, etait son, etait … mon, fils est, find him, for … is, from a, from somebody
  1.2: gracias pero, grandma, gratuit, guess |, hace NUMBER, hamster, have … confused, he, he tenido
  1.2: home and, in maine, incorrect number, infor-, ing, is paying, is … front, jamais … achete, joven
  1.2: just got, keep … texts, kindly … your, la fille, la … mais, landlord, le … NAME, le … passe
  1.2: like NUMBER, like you, lives, lleve … a, lo de, luck with, m … pas, ma facture, maam i, manito, mate
  1.2: mauva-, mauvais, me confused, mecanique |, melangez, mensajes para, mensajes … una, message la
  1.2: message … meant, mi … jaja, mi … tiene, might want, mois, mouss-, my dads, my neighbour, n est
  1.2: ne … pas, never have, ninguna tienda, no esta, no lo, no … su, nope, not anymore, not … again
  1.2: not … for, numero ni, numero … doit, numero … ella, numero … etait, numero … plus, numero … soy
  1.2: of … with, our, pas, pas par, pe |, phone belongs, phone … gets, pop, pretty … that, provi-, qu il
  1.2: que celui, que esta, que … ci, que … llegue, que … pero, quit … for, remi, repre-, respeto, se … yo
  1.2: send>send, senor de, septe-, shops, sorry … have, sorry … wrong, soy quien, soy |, store, story … i
  1.2: suis … mme, sur ce, sure that, teenager, telefono me, telefono … una, telep-, telli-, telling, tengo
  1.2: tenid-, tenido, that … is, the … bikes, the … number, think … meant, this family, this … since
  1.2: to NAME, tomas, trois fois, trompez, une … a, up … have, velo la, votre … mais, votre … vous
  1.2: vous trompez, vous … avoir, vous … donne, why do, wrong one, wrong … mate, you hav, you have
  1.2: you people, | congratulations, | error, | eso, | nous, | vos, | well, | … late, | … llevo, | … pena
  1.2: | … roue, | … tardes, ~_adr, ~_age, ~_ast, ~_bud, ~_bur, ~_bus, ~_ene, ~_era, ~_he_, ~_hic, ~_hop
  1.2: ~_mai, ~_mij, ~_nur, ~_oj, ~_own, ~_soc, ~abeg, ~acy_, ~amo_, ~anot, ~apel, ~apl, ~ardo, ~auva, ~beca
  1.2: ~bei, ~blas, ~brac, ~bt_, ~bud, ~cic, ~cicl, ~cro, ~cyc, ~cycl, ~dab, ~died, ~dil, ~dma_, ~dom, ~elep
  1.2: ~enfr, ~epai, ~eph, ~epho, ~fon, ~frai, ~gee, ~hond, ~hopi, ~hops, ~ici_, ~inat, ~irl, ~iro, ~leed
  1.2: ~leph, ~lley, ~lula, ~migh, ~mij, ~mir_, ~mpa_, ~name, ~nfo, ~ngli, ~nica, ~niv, ~nro_, ~nsur, ~nurs
  1.2: ~obi, ~ocat, ~oix, ~oix_, ~ompe, ~ong_, ~onj, ~opr, ~outi, ~pens, ~pop_, ~quis, ~quiv, ~rado, ~rdin
  1.2: ~reta, ~revi, ~rgi, ~ribu, ~rif, ~ritt, ~rode, ~ropr, ~sona, ~spli, ~tono, ~trib, ~uin_, ~uivo, ~utiq
  1.2: ~uva, ~uvai, ~var, ~vivo, ~voul, ~wner, ~ybod, ~ycl
  1.1: NAME elle, NAME ici, NAME travaille, NUMBER she, a dental, a wrong, a … adresse, a … because, a … bike
  1.1: a … con, a … nouveau, a … with, abuel-, abuelita, aimerais, aines, all my, along, aloud, alumnos
  1.1: am his, am … different, and the, and … does, aqui … el, arriver, asi que, at this, aucun, aussi
  1.1: avec vous, avisan, avoir, babe |, bakery |, been … your, bici … de, bici … jaja, bonjour ici, borrowed
  1.1: broth-, by a, calls … is, can … help, carri-, ce serait, cell, celui du, celular … lo, checkez
  1.1: client vous, cliente suyo, comma-, como … mi, comprends pas, conozco … esa, could … check
  1.1: daughter has, de buscar, de telefono, de … boutique, dedans |, demenagee, desde enero, diach-, diache
  1.1: dije … no, don NAME, dos … la, du … svp, dueno … la, eggs, electrica |, elses number, employee
  1.1: en plus, es, es de, est le, este celular, este … a, facture de, folks, from you, good … with, gratu-
  1.1: has been, have me, her, his number, his … not, holid-, hope, house phone, i … her, idea, in … phone
  1.1: is … company, is … on, j aimerais, jajaja, jalis-, jalisco, je … connais, je … meme, je … tout
  1.1: la nouvelle, la reception, la … ahora, la … bici, la … fille, la … jaja, laisse … velo, las … delete
  1.1: last month, le petit, lee, livres, llaman, llego su, luck … the, lui le, maine, make … i, malhe-
  1.1: me this, me … un, mecanique, mere … le, message est, mi bici, mi hermano, mi … este, mis alumnos
  1.1: monsieur … ne, moved to, my … under, n … a, nada … ustedes, no longer, nom, nothing more
  1.1: number … good, number … in, number>remove, number>wrong, numero lo, of them, of … never, on our
  1.1: on … for, or something, otra … que, par … pas, para una, parler … un, parro-, pas le, pas parler
  1.1: passed, perdone, perdone … no, permis, persona yo, phone that, plomero no, pour aines, pour moi
  1.1: preguntele, pretty … this, pris, que pena, que … mi, que … ni, qui, reads … aloud, revisen, rico
  1.1: semana pasada, ses textos, so it, sound-, steev-, steeve, still not, suis a, suppo-, tampo-, tampoco
  1.1: telef-, text from, texts get, texts not, the city, there … never, these>more, this is, this man
  1.1: tienda me, time for, to … do, to … someone, trois … que, tune up, une nouvelle, us … a, ville, vive la
  1.1: vive … NAME, waves, what … a, when … dropped, writing to, wrong digits, y ahora, y dejo, y … en, york
  1.1: you a, your … get, | again, | diache, | respectfully, | sent, | … apellido, | … crois, | … fais
  1.1: | … nom, | … ser, | … sms, | … texto, ~_and, ~_bee, ~_bik, ~_es_, ~_hot, ~_id, ~_joi, ~_jov, ~_leo
  1.1: ~_nep, ~_neu, ~_nin, ~_ow, ~_tia, ~_vil, ~abue, ~aks_, ~algu, ~amil, ~ane, ~atr, ~autr, ~ayan, ~blan
  1.1: ~brot, ~ched, ~chez, ~cun, ~cun_, ~cus, ~dea_, ~deso, ~efon, ~eign, ~elef, ~elit, ~endo, ~epre, ~fais
  1.1: ~folk, ~fono, ~fun, ~gir, ~habi, ~hei, ~hez, ~hez_, ~hist, ~ibu, ~icin, ~icl, ~idic, ~ieu_, ~ilm
  1.1: ~imag, ~inc, ~isi_, ~jov, ~jove, ~ki_, ~lefo, ~lui, ~lul, ~magi, ~mauv, ~mira, ~mme_, ~mois, ~mpe_
  1.1: ~mpoc, ~nep, ~nie_, ~nope, ~nos, ~nth, ~olks, ~oner, ~ono, ~oose, ~opit, ~oqui, ~osas, ~pas_, ~peni
  1.1: ~poo, ~rah, ~resp, ~ria, ~rnoo, ~rote, ~roth, ~rtie, ~seas, ~soc, ~stat, ~stia, ~tic_, ~uisi, ~una_
  1.1: ~unad, ~uppo, ~utre, ~vanc, ~voca
  1.0: (number), NAME connais, NAME … se, NUMBER fois, NUMBER no, a daycare, a perdu, account, afraid you
  1.0: afraid … have, ai demande, ai recu, al … y, all i, and get, anoth-, another, appartient, assure
  1.0: aurait, auto, autoc-, banco, be … customer, been … i, bendiga, bici … me, bicic-, bicicleta, bike … a
  1.0: bikes i, blagu-, bravo, by … it, c pu, camer-, camil-, cas, casa de, ce … ici, ce … la, ce … pour
  1.0: celul-, celular, chris-, client a, colle-, comercio, conduis, conve-, cuidado, customer, de cette
  1.0: de rendez, de … iglesia, de … velo, defin-, dejamos, desole de, desole … vous, dice … no, died in
  1.0: dio el, do … so, donne … faux, dr, dsl |, el numero, electrica, en paz, en … NUMBER, en … con, en … de
  1.0: equiv-, equivocado, equivoco |, erreur … ne, es … yo, esa, esa foto, espanol no, est … autre, est … c
  1.0: este … de, etait … pour, eu de, euh je, euh … pense, fait … vous, famil-, fathers, faute, faute-
  1.0: fils … a, fire, for … and, frere |, fue, gars |, gente, givin-, giving, god |, got … number, gym
  1.0: habra, hamst-, have, have … no, her own, here wrong, here you, here … number, herma-, hi … i, hon |
  1.0: horquilla |, husband he, i am, i get, if … are, imagine, imagine |, in … kitchen, incorrecta
  1.0: inventado, is waiting, is … by, it … one, j … jamais, j … recu, je conduis, je suis, jeje |
  1.0: keep … you, kitchen |, l … d, la nieta, la tia, laisse … numero, leh |, life, liter-, literally
  1.0: llamaba, mais … je, marcaron, marco, mauvais … monsieur, mauvaise, mes |, messages … this, mi abuelo
  1.0: mi … ella, mia, moi ce, moi jamais, more i, morning i, must … your, my bike, my moms, my … says
  1.0: n avons, n importe, name and, name … i, ne … jamais, neith-, neither, never had, ni en, nice day
  1.0: no … number, nom ici, not come, not … anymore, nouveau, number belongs, number desole
  1.0: number equivocado, number>angry, numerau, numero monsieur, numero you, of … bike, of … not, off … am
  1.0: ohio, on … NUMBER, one who, only NUMBER, order i, os, otro, pas ce, pasada, passed … in, pelletier |
  1.0: perdu … cell, personnes, phone anymore, please … it, porque … no, prepa-, pries-, priest, primo
  1.0: puesto, purpo-, purpose, que queria, quelq-, ready but, recad-, reparer, reply … am, respectfully
  1.0: reste a, ride … i, rien achete, s appelle, salon |, se llamaba, secretaria, sides, sido, sister, some
  1.0: sons, sorry … is, soy … delete, soy … senora, state, su … este, suis, svp je, teena-, tenant, that is
  1.0: the tune, think have, tienda |, till, to denver, to someone, to text, to … is, total-, typed … in
  1.0: venka-, venkataraman, vez … no, vie, vous … en, waiting on, walke-, we did, we get, with that
  1.0: wrong … dude, wrong … this, y reste, you make, you … do, your … wrong, | ando, | desolee, | ella
  1.0: | siri, | your, | … boss, | … cual, | … ese, | … esto, | … hav, | … ici, | … name, | … put, | … qui
  1.0: | … siguen, ~_auc, ~_cel, ~_chr, ~_def, ~_eme, ~_esa, ~_ete, ~_fau, ~_fic, ~_gym, ~_hab, ~_lee, ~_lic
  1.0: ~_mia, ~_mov, ~_os_, ~_suc, ~aitr, ~ami, ~apar, ~arle, ~aucu, ~auv, ~bay, ~bee, ~bik, ~bike, ~bod
  1.0: ~cag, ~chen, ~chri, ~cino, ~cipa, ~conf, ~cout, ~dam, ~defi, ~dent, ~disp, ~dry, ~ecad, ~eens, ~efin
  1.0: ~egla, ~egur, ~elq, ~elqu, ~elul, ~enag, ~enes, ~entl, ~erez, ~erno, ~esol, ~eveu, ~fami, ~fau, ~fue_
  1.0: ~gine, ~gym, ~gym_, ~hab, ~hew_, ~hick, ~holi, ~hris, ~iers, ~ilia, ~inon, ~isto, ~ives, ~jos_, ~lege
  1.0: ~lep, ~lie, ~lish, ~llam, ~llas, ~lm_, ~lse, ~ludo, ~mane, ~mble, ~mex, ~mia_, ~mont, ~mpa, ~mpez
  1.0: ~ndom, ~neit, ~nfe, ~nnan, ~nue_, ~ombr, ~ong, ~oof, ~orc, ~orp, ~orto, ~oven, ~rama, ~ravo, ~resi
  1.0: ~rey_, ~ron, ~ror_, ~rrad, ~rror, ~sci, ~semb, ~ski, ~sole, ~spok, ~stag, ~suc, ~suis, ~tchi, ~tele
  1.0: ~teng, ~ucha, ~ucu, ~ucun, ~uelq, ~uiv, ~ulpa, ~unds, ~utoc
  0.9: 2 … and, 2 … c, NAME gets, NAME p, NUMBER digits, a … tienda, a … when, ahora, aimer-, aller-
  0.9: alone and, am legally, am … blind, and, anterior you, are paying, au juste, autre, avons, away in
  0.9: ayer no, before she, bicicleteria, bicicleteria |, blind and, book |, broma … no, but … hope, c le
  0.9: ca fait, can … even, carnal |, cel … mi, cel … no, celular you, certain, chain |, chamo no, chequen
  0.9: commande, confused, conozco … la, contacted, cosas |, cuenta de, daugh-, de toute, de … depuis
  0.9: de … facon, deb, deb |, delgado, depuis … semaines, desde, desole, dieron … numero, dio … numero
  0.9: dirai-, dirait, do … have, donc, empresa y, en … chez, erreur je, erreur |, erreur … le, es su
  0.9: escribes, et … ai, existe, fait trois, fait une, foot, forever>wrong, from … i, fuent-, gagne, general
  0.9: have got, have … had, have … nice, hay nadie, he … like, hijo … no, him do, his … and, hope NAME
  0.9: horte-, hortensia, husband … is, i … had, i … legally, igles-, iglesia, il … plus, importa, in NUMBER
  0.9: in … place, is gone, is mine, is … church, is … it, is … mothers, je … ai, je … pas, jeje, know … that
  0.9: la dans, la de, la dedans, legal-, legally, legally blind, les … d, list>not, list>wrong, lol i
  0.9: look … the, looks like, meant to, mejor el, mi papa, mine is, miss … pickup, moi ton, must … in
  0.9: my account, neuf, never … your, nino, no … called, nom |, not from, not go, not had, not mr
  0.9: not please, not … have, not>me, numbe-, number, number and, number any, number bud, number by
  0.9: number dsl, numero … suis, numeros, on a, on dirait, on … form, one called, ontar-, ontario, otra
  0.9: out and, owned a, pal, panad-, panaderia, party, pas dans, pas … m, paz, perdio, pero en, person no
  0.9: persona … buscan, petro-, pharm-, pis … de, police, por ahi, pour … le, prend, que este, que esto
  0.9: que te, que … cherchez, que … you, reads, repair, reply i, ride i, sais pas, se confundio, se le
  0.9: semana no, senores, since i, sir, somebody, son ustedes, sorry love, soy … pero, suis … le
  0.9: sur … numero, telefono, tenan-, tengo … ni, texto est, that … number, the last, the … did, the … still
  0.9: there was, these>want, third … i, tiene el, to … check, to … of, toute facon, trompes, unico que
  0.9: up by, velo … avez, viuda, vos affaires, was on, was … but, we got, wey you, wey … no, who … you
  0.9: will … a, winni-, would hate, writing … you, wrong … bud, y … numero, years ago, years |, you hold
  0.9: you … by, you … i, your … has, | esa, | fix, | must, | perdone, | … came, | … dear, | … dit, | … made
  0.9: | … moved, | … parece, | … place, | … unico, ~_aba, ~_bei, ~_coi, ~_ele, ~_els, ~_etu, ~_guy, ~_hav
  0.9: ~_jej, ~_lan, ~_mau, ~_nat, ~_occ, ~_otr, ~_paz, ~_pel, ~_pha, ~_piz, ~_spl, ~_vid, ~_za, ~amed, ~andl
  0.9: ~arco, ~arty, ~banc, ~bec, ~ber_, ~boa, ~body, ~buel, ~bus, ~cais, ~cem, ~cre_, ~cros, ~cuse, ~desd
  0.9: ~diac, ~dica, ~dma, ~ebra, ~ecie, ~eck_, ~ecke, ~eggs, ~else, ~emon, ~ence, ~engo, ~erg, ~ergi, ~eria
  0.9: ~erin, ~ern_, ~erro, ~esde, ~estr, ~etie, ~etud, ~euf_, ~fed, ~genc, ~gene, ~ggs, ~ggs_, ~guy, ~habe
  0.9: ~hach, ~hav, ~have, ~hif, ~hir, ~iac, ~icar, ~icen, ~icle, ~idea, ~ides, ~ient, ~iev, ~iffe, ~iga_
  0.9: ~ink_, ~jej, ~jeje, ~ka_, ~law, ~lerg, ~lers, ~lgu, ~load, ~lom, ~luc, ~luck, ~mau, ~mbe, ~mber, ~mpre
  0.9: ~nam, ~nate, ~ncer, ~nco, ~nfor, ~nido, ~nor, ~nora, ~numb, ~oas, ~oast, ~ocad, ~ody, ~ofi, ~onf
  0.9: ~onna, ~otra, ~otto, ~ova, ~owe_, ~peto, ~phar, ~piz, ~pizz, ~rcit, ~reo_, ~rle, ~rmac, ~roba, ~romp
  0.9: ~rrec, ~sde, ~sde_, ~ssur, ~stac, ~tra_, ~tty, ~uatr, ~uis_, ~umb, ~umbe, ~uran, ~usq, ~usqu, ~usto
  0.9: ~utte, ~utur, ~weat, ~weet, ~ycle
  0.8: NAME … told, a aucun, a stroller, a … j, a … off, a … velo, acaba-, ai … ete, alegr-, am, and crank
  0.8: and my, and now, ando en, answering, apell-, apellido, appoi-, appointment, apprend, appri-, appris
  0.8: askin-, asking, aura, avait pas, be … to, bell … crank, bici se, bikes … not, bonne continuation, bro
  0.8: buen dia, buenas tardes, by my, caraj-, ce … ni, cel … es, change de, cherchez vous, company phone
  0.8: continuation, continuation |, cousine, creo … me, creo … tiene, dayca-, daycare, de travers
  0.8: de … compagnie, de … l, de … on, dear |, dehors |, delete taller, department, department |, devin-
  0.8: devinci, dude, el dueno, el … que, ella pero, es … la, esposo no, est … de, estan, etait, etre … le
  0.8: file, find my, from here, from … guys, general i, gets his, habla, happe-, have bike, have … your
  0.8: hay … de, here we, here … no, hice, him, his … this, hon, hospital, how … got, i sold, i … nothing
  0.8: i … telling, in may, in … n, is but, j … demande, j … vous, je fais, je … que, l avez, l … a, l … plus
  0.8: l … vous, la ici, la semana, le … NUMBER, le … el, les … nada, loca, long … i, mai, mais je, may … the
  0.8: me llega, me … ride, me … up, me>not, membe-, meme, mere elle, mes deux, mixup, money and, monto
  0.8: montr-, my sons, my … was, n … plus, never … one, no hay, no monto, no wrong, nom … ici, nombre en
  0.8: not leave, not … more, not … since, not … your, number dude, number no, number sry, number>want
  0.8: numero … ahi, numero … ami, of … i, of … in, on this, on … account, one … for, out … ago, own, pana
  0.8: parler, parler … vous, peluq-, peluqueria, petite fille, pined-, pineda, pinta-, pis … deux, place
  0.8: plast-, please … number, pour m, pour … c, pouti-, que era, que le, que … no, que … vous, queri-
  0.8: quien le, ramas-, reach, rende-, rendez, s … vous, sherb-, sherbrooke, si … llamo, siguen llegando
  0.8: so no, soy … NAME, soy … suyo, sti, su … ni, ta … mon, tardes, te … el, telling you, tengo … de
  0.8: texts>angry, the pizza, the place, the … NUMBER, the … already, these>not, this my, to come
  0.8: to … church, travers, typo, unico, velo, vive ninguna, vive … familia, vous de, vous voulez
  0.8: waiting for, want it, was ready, was … in, who, who this, y … cel, years old, you … here, you … or
  0.8: you … used, | cita, | dear, | never, | quelle, | … been, | … cambio, | … esta, | … going, | … muchos
  0.8: | … ni, ~_am_, ~_are, ~_dam, ~_dig, ~_ell, ~_eq, ~_equ, ~_fal, ~_he, ~_ing, ~_map, ~_nen, ~_nu, ~_num
  0.8: ~_pen, ~_son, ~_ten, ~_ust, ~_vet, ~ado_, ~ane_, ~appo, ~armi, ~aski, ~aur, ~auss, ~ber, ~bog, ~cay
  0.8: ~cayo, ~cien, ~clin, ~ctf, ~ctfu, ~dude, ~ectf, ~ems, ~ems_, ~endu, ~epar, ~ers, ~esen, ~habl, ~hib
  0.8: ~hice, ~him_, ~hone, ~icic, ~ida_, ~ieu, ~im_, ~inci, ~intm, ~isp, ~lab, ~lavo, ~leo, ~mada, ~mais
  0.8: ~mano, ~map, ~mean, ~mia, ~mpes, ~ndig, ~neuf, ~nnai, ~nol, ~ntm, ~ntme, ~num, ~oca, ~ody_, ~oggi
  0.8: ~oig, ~oma_, ~omma, ~ope_, ~orb, ~osc, ~ouse, ~oy_, ~page, ~paz_, ~ppe_, ~ppen, ~rage, ~rdes, ~repa
  0.8: ~spi, ~swee, ~taci, ~tait, ~tale, ~terd, ~tom_, ~ucc, ~uis, ~ular, ~usa_, ~uto_, ~utr, ~uvea, ~vet
  0.8: ~who_, ~xi_, ~ybo
  0.7: 2nd, NUMBER one, NUMBER … j, a cada, a cette, a ecrit, a ningun, a … chez, a … is, a … rato, a … to
  0.7: a … your, ai pas, ai trouve, ailleurs |, al NUMBER, all … bikes, ande, ando … bicicleta, anos … no
  0.7: any, appar-, appelle … NAME, appre-, are, assis-, aucune, avec votre, aveug-, aveugle, baker-, bakery
  0.7: belong, ben, bicicleta … no, but no, called, calva-, calvaire, ce … mon, checked, como … a
  0.7: compose … mauvais, comunicarse, conoz-, conozco, d … a, dar este, de las, de … a, de … n, deneigement
  0.7: depuis le, devait, devez chercher, dieu vous, dieu … garde, digits |, dites que, dona, eh no
  0.7: el celular, el pedido, el … revisa, emergency, en … que, en … sistema, encuentre, equivocaste … no
  0.7: es … no, esa |, est … a, est … d, est … je, etre que, favor … el, find, fix it, for 2, for that
  0.7: fournisseur, fyi, gars qui, gente |, getting messages, haha … moi, has … my, have … you, he moved
  0.7: hey so, hi there, his … number, hun, i … never, il … y, impre-, in … this, in … you, is … got
  0.7: is … nobody, it before, it not, it … am, jamas me, je ne, je … aveugle, je … bien, je … camionneur
  0.7: je … roule, je … suis, journee |, juste le, keep texting, keep … messages, know … is, l argent
  0.7: l … fait, la compania, la meme, la seule, last … too, le aviso, les message, limpi-, line |, list … am
  0.7: llego … mensaje, ma … fait, maam, mama … no, maybe, mayor, me parece, me siguen, me … i, me … miedo
  0.7: me … su, me … your, mensaje de, mensaje que, mi ex, mi sobrino, million, mio no, mis, moi un, moi … d
  0.7: mon rendez, montana, months ago, ms, muy amable, n habite, nadie, name, ne connais, ne roule, negat-
  0.7: new … with, no … bicicleta, no … telefono, noel, nom est, nom … ma, nombr-, nombre, not, not so
  0.7: not … up, number amigo, number … this, numer-, numero, numero je, numero … yo, nurse on, of … is
  0.7: on … parle, order, ordering, otra |, pagar, parto-, partout, pas … cette, pas … mauvais, persona … soy
  0.7: peut … que, pis il, pis un, please remove, poste |, quatrieme, que dieu, que vous, radio-, recibi
  0.7: reparation c, restaurant, retou-, right person, robaron, roja, saint, saint NAME, se … pero, she … the
  0.7: shop, si no, si tiene, sold that, sorry … am, spelling, stroller, stuff, stuff |, su … no
  0.7: suis aveugle, suis camionneur, tasse, tel |, telefono |, tell … to, texto … est, texts … in
  0.7: the neighbors, the … bc, these>these, thinks … am, this … shop, to him, to … else, too |, tu m
  0.7: turn off, unless … is, usa … telefono, velo etait, vendo, vendre, vient de, votre systeme
  0.7: vous … chercher, want … number, wants … i, watch, we … got, went to, why are, wish, with … this
  0.7: would … a, y a, y mi, you folks, you will, you … him, you … sure, you … vive, | attendez, | buenas
  0.7: | este, | habla, | perdi, | tasse, | update, | ustedes, | … enfants, | … equivocaste, | … mis, | … msj
  0.7: | … toi, | … vient, | … wife, ~0nd, ~0nd_, ~_0n, ~_0nd, ~_alu, ~_bow, ~_fyi, ~_had, ~_him, ~_ima
  0.7: ~_jur, ~_ms_, ~_nei, ~_nos, ~_pop, ~_som, ~_sui, ~_tax, ~_unf, ~_vel, ~_who, ~aam_, ~abor, ~abra
  0.7: ~ague, ~aled, ~arez, ~ari, ~arta, ~ato, ~ayb, ~aybe, ~bank, ~case, ~ceme, ~cles, ~dial, ~dira, ~each
  0.7: ~ebr, ~eigh, ~eing, ~epa, ~eren, ~eri, ~erre, ~erse, ~esti, ~euf, ~exa, ~fal, ~file, ~fyi_, ~gand
  0.7: ~hani, ~his, ~his_, ~hon, ~iano, ~iden, ~iera, ~ifa, ~ify, ~iles, ~ilo, ~impi, ~iola, ~iqu, ~ired
  0.7: ~istr, ~jala, ~jr_, ~lam, ~limp, ~lito, ~ller, ~loud, ~mal, ~mars, ~mayb, ~merg, ~mero, ~migo, ~mili
  0.7: ~mm_, ~mma, ~mman, ~mpla, ~mpo, ~ndal, ~ngla, ~ngo_, ~nito, ~noel, ~nomb, ~nos_, ~not_, ~nume, ~nur
  0.7: ~oel, ~oel_, ~ona, ~onve, ~osed, ~otr, ~pann, ~phon, ~pop, ~ppa, ~ppar, ~ppo, ~prep, ~quiz, ~rall
  0.7: ~remb, ~renc, ~reo, ~rmar, ~rows, ~sed_, ~shop, ~sitt, ~skin, ~snow, ~sonn, ~ssi_, ~stas, ~stau, ~sui
  0.7: ~taur, ~tax, ~tely, ~tica, ~tiq, ~tiqu, ~tis, ~tore, ~tua, ~tuff, ~uadr, ~ud_, ~ume, ~umer, ~val_
  0.7: ~veau, ~who, ~xed, ~xed_, ~ybe, ~ybe_, ~zac
  0.6: NAME … de, NAME … in, NUMBER mois, NUMBER pas, NUMBER years, a deux, a ninguna, a plus, a … named
  0.6: am just, amor, and nobody, and … the, anymore it, apologies, are in, as … is, atte ing, aucun-, augus-
  0.6: august, ayer, ayer … de, basically, be … off, bike got, but, c … a, c … l, c … ma, ca … trois, calle-
  0.6: casa, cel yo, celui la, center, chum, comer-, comme … la, compania, conna-, contacting, cubierta
  0.6: dads phone, de tous, de … juste, de … mas, de … shop, dead, delga-, depuis que, depuis … c, discu-
  0.6: do … go, do … shop, do … think, dos semanas, dropped … off, e bike, el equipo, emploi, en este, en |
  0.6: en … le, encore … texto, equivocado … no, erreu-, erreur, escribo, ese … se, est l, est ma
  0.6: est … maison, este … se, estimado, et ce, ex … a, facon, fijat-, fijate, fille-, filled, for me
  0.6: foto … es, from NAME, fuera de, gars au, gave it, get this, getti-, getting, got stolen, guy is, had
  0.6: have for, i do, i … hate, i … what, if he, inform, inscrivant, iphon-, iphone, is NAME, is he
  0.6: is … dental, is … left, it now, je … tu, je … un, joind-, joindre, la empresa, la … on, lady |
  0.6: le … numero, le … tu, legs, lol … am, m … ce, mais bonne, man i, me donne, me … las, mean, mi no
  0.6: miedo |, milli-, mis … numero, moi … ai, mon rdv, month, much for, mujer, mustv-, mustve, my … since
  0.6: name not, neighbour, nico, niece, nombre … no, none, not at, not shop, nous … juste, number pal
  0.6: number … NAME, number>stop, numero … un, oga, on s, orteg-, ortega, out it, out … was, outta, owe you
  0.6: pardo-, pardon, parte, pas vous, pas … merci, pedid-, pedido, phone, piens-, plomb-, ported
  0.6: pretty … i, qu … se, que … etait, que … le, qui vous, quoi je, recoit … textos, reessayez, regards
  0.6: relat-, resta-, reste, reveille, schoo-, school, se, se lo, se … de, seguro, semaines, servicio |
  0.6: sharm-, sharma, she, should be, siri, some … i, something |, soy plomero, soy … y, student, su
  0.6: suis … au, surem-, surement, swapp-, swapped, switched, tabarnak, telling me, tengo … no, the church
  0.6: the third, they … their, third time, this … and, tiene … que, tijua-, tijuana, to … person, took, tous
  0.6: tous … textos, trailer |, trek, ustedes se, velo pis, verifiez, visiting, votre shop, vous avez
  0.6: vous |, vous … c, vous … comme, want>wrong, went, whitcombe, work … that, would … for, wrong chat
  0.6: wrong>wrong, y … pu, y … ustedes, year … is, you … NAME, your list, | causa, | compa, | faut, | oga
  0.6: | ojala, | ponga, | tried, | votre, | yeah, | … cita, | … foto, | … hija, | … must, | … names
  0.6: | … nuevo, | … numero, | … tengo, | … used, | … vez, | … yo, ~_aff, ~_alg, ~_am, ~_bic, ~_ce, ~_chi
  0.6: ~_cit, ~_den, ~_eas, ~_eg, ~_et, ~_fel, ~_fy, ~_iph, ~_may, ~_mea, ~_moo, ~_nop, ~_not, ~_pas, ~_pol
  0.6: ~_se_, ~_su_, ~aam, ~acks, ~alva, ~ames, ~andm, ~ardi, ~argo, ~arni, ~arto, ~ary_, ~auc, ~aura, ~avel
  0.6: ~avoi, ~bla, ~bla_, ~but_, ~caba, ~casa, ~ccu, ~ced_, ~chum, ~cko, ~clet, ~conc, ~daug, ~dig, ~don_
  0.6: ~donc, ~elli, ~equi, ~este, ~fax_, ~ffer, ~fiez, ~ger_, ~harm, ~hew, ~hie, ~hop, ~hop_, ~hun_, ~iam
  0.6: ~ici, ~icit, ~icyc, ~idd, ~ifu, ~iph, ~ipho, ~iri_, ~isar, ~itre, ~iud, ~iuda, ~jer_, ~kat, ~lad
  0.6: ~lead, ~leta, ~lid_, ~lin, ~liv, ~llet, ~lpa, ~lqu, ~maam, ~mai_, ~mark, ~matt, ~may, ~mena, ~mpe
  0.6: ~musi, ~nak_, ~nant, ~nce_, ~ncor, ~nei, ~neig, ~ngo, ~nia, ~nom, ~not, ~nth_, ~ohi, ~onc_, ~ondo
  0.6: ~onsi, ~pard, ~parl, ~pita, ~pode, ~pok, ~pol, ~pos_, ~rabl, ~rag, ~rajo, ~rds, ~rds_, ~redo, ~rgo_
  0.6: ~rnak, ~rreg, ~rreu, ~rti, ~rty_, ~ruc, ~scho, ~scul, ~she_, ~sie, ~spit, ~ssie, ~ssis, ~staf, ~su_
  0.6: ~tamp, ~tat, ~terr, ~tis_, ~tiz, ~tmen, ~toca, ~took, ~tous, ~ults, ~urno, ~utta, ~velo, ~vil, ~went
  0.6: ~year, ~zzer
  0.5: 2 semaines, NAME je, NAME there, NAME … this, NUMBER ans, NUMBER et, NUMBER … es, NUMBER … it
  0.5: a business, a church, a … just, a … los, a … senora, a … since, a … you, achete, adult-, again it
  0.5: again … is, ahora |, ai … cell, ai … chez, aller, alley |, already |, am new, and … phone, appel-
  0.5: are … i, at … wedding, atte, autre-, babe, bar, bici, bici electrica, bici es, bien los, bike belongs
  0.5: bike haha, bisic-, bonjour … ne, bordeaux, braya-, brayan, carte, ce … et, cell … ca, celular no
  0.5: chambres, christmas, commande |, comprado ahi, congratulations, cycling, d … et, dado mi, dar … numero
  0.5: de changer, de mon, de … no, delete … no, depar-, depuis … j, des … pour, desde … no, desolee |
  0.5: devai-, dios lo, drop … a, el … lo, ella … no, en bicicleta, ends, enfan-, equivocado yo, es el
  0.5: escriben |, escue-, escuela, et … telephone, etes, exercise, fallecio y, fix, fixin-, fixing, frere a
  0.5: gars de, get … out, goes to, good … i, guy i, have just, have … for, he … out, her ex, here … not
  0.5: hijo you, hoa, how … for, in it, in my, in … name, indiq-, indique, into a, is … how, is … school
  0.5: j … pas, jamai-, jardi-, je reponds, je … une, jubil-, just … the, la bicicleta, la depuis, la tengo
  0.5: la … asi, la … el, la … moi, last … it, le … ne, le … vous, learned, les … c, libra-, locat-, lol you
  0.5: loud … a, magasin … a, mais … c, mama este, mate |, mauvais … je, me tiene, merci … le, mi … dice
  0.5: mon petit, mon … il, more>number, mucha-, my … by, my … got, never owned, ninguna … de, no … mucho
  0.5: normal que, nouveau cell, number je, number … be, number … of, numbers, numero avant, numero … amigo
  0.5: numero … celui, off … and, on file, or … you, otra … no, otro … y, owes, padre, papa … en, participe
  0.5: pas gagne, pas … du, pas … non, pas … personne, pas … qui, pasar-, pasaron, passed away, pawn
  0.5: pawn shop, petit-, pic of, pizza, please let, por … soy, pues yo, pura, qu … m, que … escriben
  0.5: que … se, quieren, quit … him, quoi vous, regreso a, reparation, right one, robar-, roofe-, sera
  0.5: shimano |, sim card, since march, sobrino, soit, soy … se, still … number, sumer-, sumerce, tabarnak |
  0.5: talle-, taller, taller |, tarde-, taxi, tente-, that does, that guy, that … it, the account
  0.5: think … is, tiend-, tiene |, to contact, toujo-, toujours, typed, un … mais, used my, velo electrique
  0.5: voule-, voulez, want another, way … is, what you, who i, who … think, will … it, with him, would … to
  0.5: wrong on, wrong … have, y tengo, y tiene, you … check, you … got, your … i, | cono, | esta, | oiga
  0.5: | once, | sumerce, | t, | who, | … dieu, | … eres, | … hijo, | … last, | … mais, | … own, | … pana
  0.5: | … pasaron, | … soy, | … vis, ~_bi, ~_che, ~_far, ~_gag, ~_gir, ~_hig, ~_hon, ~_noe, ~_nou, ~_os
  0.5: ~_per, ~abys, ~acta, ~agar, ~aken, ~amai, ~ari_, ~atc, ~atch, ~ator, ~bian, ~bic, ~bur, ~cate, ~caus
  0.5: ~chel, ~chi, ~chic, ~coll, ~cord, ~cune, ~diat, ~ears, ~eck, ~efo, ~embr, ~emer, ~ene_, ~ense, ~esa_
  0.5: ~eto_, ~fel, ~ffi, ~fix_, ~gal_, ~ged, ~ged_, ~ger, ~gett, ~git_, ~glis, ~had_, ~hare, ~herm, ~high
  0.5: ~hild, ~hool, ~hope, ~houg, ~hous, ~hter, ~iale, ~ienn, ~igne, ~impo, ~inta, ~iro_, ~irs_, ~isan
  0.5: ~istm, ~ivo_, ~jur, ~lama, ~lar_, ~ldin, ~lit_, ~lks, ~lks_, ~mass, ~mea, ~mova, ~nadi, ~nai, ~nais
  0.5: ~ndez, ~ndm, ~ndu, ~nfan, ~ni_, ~nna, ~nnon, ~nse_, ~ntar, ~nten, ~ogg, ~oire, ~oit_, ~olid, ~oria
  0.5: ~oso, ~ouj, ~oujo, ~ourn, ~pais, ~pas, ~paz, ~pha, ~plac, ~ppre, ~priv, ~ract, ~ratu, ~rche, ~ridg
  0.5: ~rty, ~rued, ~saco, ~sed, ~sep, ~siri, ~soit, ~som, ~ssay, ~ste_, ~stuf, ~taf, ~tmas, ~touj, ~tuf
  0.5: ~tui, ~tuit, ~ubie, ~ucke, ~uet, ~ups_, ~ury, ~ury_, ~uy_, ~van_, ~vat, ~vea, ~vel_, ~vise, ~von
  0.5: ~yers, ~yi_, ~zza_
  0.4: 2 no, a funeral, a … des, a … una, accou-, accountant, achet-, agarr-, ai pris, ai … en, al … que
  0.4: am … that, amable, amiga, and he, ano, ans, are … but, are … of, at … i, autres |, be off, beauc-
  0.4: beaucoup, believe … is, bici … los, bicicleta no, blond-, blonde, broma, buscar, business line
  0.4: but can, but … are, c … pour, ca … que, care … and, ceci, cel d, cette, chance |, chez NAME, ciclismo
  0.4: combine, cono, cuantas veces, cuentas, d … autre, de ciclismo, de dar, de mandarme, de mettre
  0.4: de … ahora, de … linea, de … message, de … qui, dedan-, dedans, dernier, dicen, did … put, does not
  0.4: does … belong, eating a, el banco, el … la, elle, erreur … est, es … esa, ese numero, est … le
  0.4: esta … mi, et ne, etait … pas, even … to, exerc-, fais, familia, fille, forwa-, fue … la, gagno-
  0.4: gagnon, getting this, got a, has his, has … own, her |, hondu-, honduras, how you, hr, human, i have
  0.4: i … just, in … NUMBER, in … that, in … what, inste-, instead, is wrong, is … off, it down, it in
  0.4: je connais, kept … bikes, l a, lado, laisse le, leo, les … velos, letti-, letting, linea |, lleva-
  0.4: lmao, looking … the, los otros, lot, magasin je, magasin vous, maintenant, mais il, maiso-, maison
  0.4: march so, me not, mensaje, mi … que, mi … tenia, mille-, mobil-, mobile, moi … message, mon … vous
  0.4: monta-, must have, my private, my … it, n, n my, nada ni, names not, ne peux, new … in, ni a, nina |
  0.4: no entiendo, no … is, no … not, none |, not belong, not … ride, number it, number new, number svp
  0.4: number … get, numero por, numero senor, numero … jamais, numero … n, numero … ne, numero … pas, oe
  0.4: old … got, on me, on … at, once … is, one … a, only … and, para … persona, parta-, pedalier, pena
  0.4: pero ni, pero … no, pero … que, phone … and, phone … it, pickup i, po |, point, pret mais, pu … a
  0.4: public, pueblo, que c, que su, que … m, queria, recog-, recoit, regardez, repair i, repar-, retraite
  0.4: retro-, rien … la, rueda, seriez, seule, shop by, sir |, sorry pero, street, stude-, suis … mon, sure
  0.4: suspect, talki-, ten |, texts>not, the tenant, the … but, the … or, the … wrong, their, this
  0.4: this … does, tienen … numero, told the, trompe de, trouv-, un … pour, une … qui, ustedes |, veriz-
  0.4: verizon, vive aqui, vos messages, vous faites, vous l, voyon-, voyons, want … to, was, whitc-
  0.4: work cell, y nunca, y … otro, yadir-, yadira, your … does, | cual, | dad, | ese, | loco, | mae
  0.4: | nadie, | sa, | vous, | … NAME, | … compre, | … make, | … textez, | … texting, | … typed, ~_adu, ~_ak
  0.4: ~_bou, ~_but, ~_dud, ~_emp, ~_fil, ~_fue, ~_gar, ~_gy, ~_hi, ~_hr_, ~_imm, ~_mad, ~_n_, ~_ni, ~_nom
  0.4: ~_pis, ~_ric, ~_rod, ~_tee, ~_thi, ~_una, ~abi, ~ado, ~adul, ~agni, ~air, ~alan, ~ama_, ~amab, ~appa
  0.4: ~ars, ~arse, ~auco, ~axi_, ~baro, ~bici, ~blar, ~blon, ~bloo, ~bow, ~ccou, ~ceri, ~cett, ~chec, ~choo
  0.4: ~chr, ~cise, ~ctri, ~culp, ~dand, ~daro, ~dato, ~deda, ~dici, ~dill, ~dud, ~due, ~dult, ~eauc, ~ebe_
  0.4: ~ecog, ~eir_, ~elin, ~elo, ~elo_, ~ency, ~ener, ~enfa, ~enid, ~enun, ~equ, ~erma, ~erte, ~etti, ~exer
  0.4: ~fant, ~far, ~fax, ~fere, ~flip, ~forw, ~fyi, ~givi, ~gla, ~heck, ~hell, ~hica, ~hio, ~ho_, ~hum_
  0.4: ~ia_, ~idg, ~idge, ~ige, ~ike_, ~ink, ~ique, ~itat, ~its_, ~ive_, ~ixe, ~izza, ~jama, ~lare, ~lay_
  0.4: ~lice, ~lida, ~lse_, ~mayo, ~mile, ~mis_, ~mor_, ~mper, ~nad, ~nds, ~nfa, ~nger, ~nop, ~nsei, ~oat_
  0.4: ~onth, ~osse, ~ot_, ~pier, ~plas, ~ppoi, ~pre_, ~ral_, ~ranc, ~rato, ~rcy, ~reas, ~reco, ~rely, ~reto
  0.4: ~reur, ~rios, ~ros, ~rras, ~sala, ~sera, ~siem, ~spet, ~ster, ~team, ~this, ~tio_, ~tiss, ~tly, ~tly_
  0.4: ~truc, ~tta_, ~tun, ~uert, ~ui_, ~ulp, ~unic, ~urne, ~usie, ~uste, ~uyo_, ~vai, ~vee, ~vel, ~vida
  0.4: ~vole, ~voyo, ~ward, ~was_, ~wish, ~xerc, ~zza
  0.3: (not), NAME in, NAME … and, NAME … pas, NUMBER al, NUMBER yrs, NUMBER … la, a du, a jo, a mi, a … je
  0.3: a … les, abuelo, algo … no, all … texts, alors, am sorry, am … years, amarillo, anyth-, anything
  0.3: are a, are … this, as my, as this, ateli-, atelier, au salon, been … NUMBER, bicicletas, bicicletas |
  0.3: bonso-, bonsoir, borde-, buenas … no, cada rato, carro |, causa, cell … la, celui a, certa-, chanc-
  0.3: chance, clinic |, comme il, como que, con este, con la, congr-, connais, croche |, cubie-, d … le
  0.3: de su, de … ciudad, de … con, de … era, de … nous, de … papa, des velos, des vidanges, details, direc-
  0.3: directly, does … ride, dossier, dsl, el carro, ella |, elle … NUMBER, en ai, enlevez le, enough for
  0.3: equivocaste de, escri-, este no, et … l, etudi-, etudiant, etudiante, even, forever>these
  0.3: francais … je, from … and, good on, hablando, he can, his … anymore, homie, hun |, i come, i did
  0.3: in your, ipad, is at, is mrs, jamais, je recoive, keep, kept the, l air, l ecole, la ciudad
  0.3: la horquilla, la … esa, la … me, la … vous, laval-, lavallee, le … pour, left a, les pedales, les … la
  0.3: like a, littl-, little, lo bendiga, magasin, maint-, mandando, manila, manquer, mans, marid-, marido
  0.3: me esta, meme … je, mi … no, miedo, minou, moi, moi … vos, mon bike, mon … pour, moved … the
  0.3: my father, my … right, n … pas, name … is, name … not, naw, never even, new one, ni tengo, no le
  0.3: no … ni, nobody, not yours, nothing from, october, on you, on … phone, ones, or the, paran de, parks
  0.3: parle pas, pas la, pas … un, pedales |, perdo-, perro se, piso, poiss-, por … me, por … no, pour lire
  0.3: pret … velo, proteccion, que … est, que … me, que … recoive, quelqu, quelqu un, rejoi-, seule-
  0.3: seulement, should … her, si mi, siste-, skis, somebody is, sors … la, soy repartidor, store |, suis au
  0.3: summer, tabar-, text for, texting my, texto pour, the hospital, the … on, the … up, thinking of
  0.3: this … your, tia |, tienda, time … week, to … country, tombe-, tous les, turns out, una, una … que
  0.3: uso, ustedes … que, vine, vis, voice message, vous … demain, vraim-, vraiment, want … this, was for
  0.3: whatever … is, wrong … sry, y … paran, you send, you … lista, you>number, | chamo, | dites, | free
  0.3: | joven, | lo, | naw, | these, | were, | … chien, | … father, | … freins, | … lui, | … persona
  0.3: | … voudrais, ~_an, ~_bel, ~_cen, ~_enf, ~_exe, ~_ide, ~_jam, ~_lig, ~_maa, ~_mem, ~_mob, ~_moi, ~_mou
  0.3: ~_muj, ~_owe, ~_sie, ~_uso, ~_wis, ~acon, ~aff, ~alid, ~alle, ~amo, ~amor, ~ampo, ~and_, ~ands, ~anni
  0.3: ~ante, ~any_, ~arat, ~ars_, ~ata, ~aus, ~avai, ~bile, ~bit, ~brav, ~broo, ~but, ~ce_, ~cell, ~celu
  0.3: ~chac, ~cin, ~cola, ~dead, ~dere, ~dge_, ~die, ~dsl_, ~duis, ~eb_, ~ebo, ~ecte, ~eig, ~ejo_, ~ejoi
  0.3: ~emos, ~enf, ~eng, ~enne, ~era_, ~erer, ~erie, ~erio, ~ern, ~eto, ~evi, ~exe, ~exi, ~fil, ~four, ~gagn
  0.3: ~ghte, ~gne, ~gor, ~had, ~hair, ~hig, ~him, ~hip, ~hte, ~icy, ~iest, ~ike, ~info, ~inic, ~inni, ~ino
  0.3: ~io_, ~irec, ~ital, ~itel, ~its, ~ittl, ~knee, ~lan, ~lan_, ~lega, ~leva, ~lia_, ~litt, ~lki, ~lkin
  0.3: ~lleu, ~loca, ~lond, ~loor, ~lqu_, ~maa, ~mab, ~marr, ~mir, ~misa, ~mob, ~mobi, ~moi, ~moi_, ~muj
  0.3: ~muje, ~muni, ~nado, ~nat, ~ndre, ~nds_, ~nfl, ~nmo, ~noth, ~nsoi, ~nste, ~nyth, ~obil, ~oint, ~ois
  0.3: ~olk, ~ono_, ~opri, ~orm_, ~orti, ~pis, ~plo, ~poke, ~pone, ~prof, ~rdon, ~regi, ~rejo, ~rek_, ~rey
  0.3: ~rino, ~rio, ~rno, ~rod, ~roja, ~ross, ~roul, ~rsel, ~rwar, ~sian, ~sita, ~soun, ~sque, ~stma, ~tabl
  0.3: ~tai, ~tead, ~teli, ~tend, ~thi, ~tran, ~ught, ~ujer, ~ulai, ~uman, ~un_, ~unty, ~ussi, ~uyo
  0.2: (unknown 3), NAME either, NAME working, NAME … one, NUMBER c, NUMBER of, NUMBER … no, a giant, a month
  0.2: a … erreur, a … mas, a … mon, a … up, a … year, after hours, again did, ahora no, ai … d, aie
  0.2: ando … no, andre-, andres, anywa-, anyway, aparato, appelle pas, aprendiendo, are sending, are you
  0.2: argent, arreg-, asi, at … fire, avez mal, bano, before |, ben … je, bici no, bici … you, bike … NUMBER
  0.2: bleu, bonjour madame, bonne, boutique |, burri-, burrito, can not, can … take, cel de, changer
  0.2: chien |, cinqu-, cinquieme, cita, codes, commerce |, compa |, con … bici, cruzo, customer |, de … et
  0.2: de … hermano, de … mama, decir, dejo la, demain c, demeu-, demeure, dentiste, destinataire, dije … que
  0.2: dio mal, donne … numero, electrique, else, esas, escuela de, est … on, esta … de, este … ni, et j
  0.2: et on, excus-, fathe-, felic-, forwarded, found it, four, francais, get your, ghosted, has, here with
  0.2: his … please, horqu-, horquilla, household, husba-, i only, i … any, i … from, i … got, i … ride
  0.2: i … sorry, is ready, is … but, is … same, is … this, it … from, it … out, je l, je … peux, journee
  0.2: joven le, juste une, knowi-, l … et, l … jamais, la … y, lad, last name, last … so, le … meme
  0.2: le … pero, leave a, leh, list>number, locked, longe-, longer, longt-, longtemps, lovel-, ma … est
  0.2: magas-, mais … moi, manil-, may, me han, me la, me … los, mercy, mon … c, money |, my roommate
  0.2: my … gave, n it, nadia, ne parle, neither of, neither … us, never, never a, never … it, news |, ni lo
  0.2: ni modo, niaise, no, no … NUMBER, no … otra, nobod-, nom c, nombre ni, not it, not … i, nothing … you
  0.2: nouveau telephone, number … one, number>you, numero … ai, old … card, on … but, out in, owe, owner-
  0.2: owners, parce … j, pas d, pas … a, patin, patro-, please contact, please … him, poor, poor NAME
  0.2: pour … mais, punto, que … lo, que … su, qui l, quitte la, quitte le, quoi ca, reading this
  0.2: recordatorios, retired from, roommates, sending to, sepa, she is, shipp-, shop in, shop no, so … it
  0.2: sobri-, son … pas, stop>wrong, strol-, suis … j, summe-, systeme, talk, telefono se, text about
  0.2: that i, the fire, the house, the law, the … at, the … hall, these>me, this … number, tienda … bicis
  0.2: time this, to say, to … me, to … my, trava-, turns, un, un … en, un … yo, una … con, une, up … a
  0.2: us … the, used … number, votre, we do, week so, what … are, wrong … be, y … quien, yo … e, yo … la
  0.2: you fix, you i, you once, | anda, | aqui, | buen, | meant, | tes, | tu, | … bless, | … but, | … code
  0.2: | … connais, | … des, | … encore, | … frere, | … love, | … mande, | … manejando, | … sure, | … telling
  0.2: ~_ale, ~_ami, ~_any, ~_bro, ~_cre, ~_dsl, ~_dun, ~_eli, ~_es, ~_esc, ~_eu, ~_leh, ~_lot, ~_mom, ~_na
  0.2: ~_nev, ~_no, ~_no_, ~_nob, ~_ord, ~_reg, ~_rej, ~_so, ~_spe, ~_tel, ~_tun, ~_un_, ~_une, ~_usa, ~_vay
  0.2: ~_wat, ~achi, ~acr, ~ados, ~agg, ~aill, ~aje_, ~akes, ~aks, ~als, ~am_, ~are, ~are_, ~ark_, ~arm_
  0.2: ~ball, ~ben_, ~brar, ~cir_, ~coma, ~ctr, ~cuel, ~dali, ~devi, ~dir, ~dob, ~dsl, ~eac, ~ectr, ~edid
  0.2: ~eds, ~eds_, ~ego, ~enas, ~eos, ~eos_, ~ero, ~ero_, ~escr, ~esh, ~esia, ~etai, ~gasi, ~gina, ~girl
  0.2: ~hard, ~hbou, ~her, ~hete, ~hip_, ~horq, ~hort, ~hri, ~ibra, ~icul, ~igue, ~ils, ~inve, ~ipa, ~ipe
  0.2: ~ires, ~iscu, ~ivi, ~ixin, ~kee, ~ker, ~leme, ~leu_, ~lts, ~lts_, ~mani, ~mao, ~mao_, ~may_, ~mbr
  0.2: ~mom, ~mpra, ~nage, ~ncia, ~nda_, ~ning, ~nob, ~nobo, ~nsan, ~nsta, ~nve, ~nywa, ~obod, ~ode_, ~oja
  0.2: ~omp, ~onde, ~ongr, ~ooke, ~orde, ~orio, ~oste, ~otre, ~oute, ~outu, ~own, ~oyon, ~parr, ~pect, ~pesi
  0.2: ~pho, ~poli, ~ppor, ~pui, ~puis, ~rail, ~rait, ~rbe, ~rch, ~rcis, ~rdo, ~rdo_, ~rej, ~rent, ~rio_
  0.2: ~rivi, ~rno_, ~rqui, ~rtis, ~sas_, ~sban, ~scon, ~shor, ~sio_, ~sorr, ~spl, ~tful, ~trie, ~tte_, ~tud
  0.2: ~uat, ~uati, ~ueno, ~uf_, ~umme, ~une_, ~unf, ~urp, ~usba, ~vail, ~vaya, ~veu_, ~vist, ~votr, ~wall
  0.2: ~xcus, ~your, ~ysi, ~yway, ~zz_, ~zze
  0.1: (unknown 2), NAME est, NUMBER for, NUMBER … and, a, a laval, a mis, a … of, about, accident, ah ben
  0.1: ai … je, ale, am … to, and … of, ando, ans j, argen-, avant … je, avec … cell, avez |, been … to
  0.1: before … do, bici el, bike from, bike was, bizar-, bizarre, blind, bon … ca, bonjour … de, bus y
  0.1: but there, by … and, c … sur, casse, che |, check … phone, chist-, ciego, ciuda-, ciudad, code, compr-
  0.1: con … no, congrats, cousi-, dads, dans … fiche, de ce, de … sans, de … ton, deje … bici
  0.1: delete servicio, depui-, depuis, derni-, detai-, deux … je, dio … el, disculpa … no, dogs, dossi-
  0.1: doubl-, double, douch-, douche, down, driving and, dump, el mio, en miami, entie-, entree, equipo
  0.1: error yo, es broma, es mi, est arrive, est sur, esta, etait pas, exs, find them, floor, for letting
  0.1: franc-, from anyone, from … do, fuera … la, g, garde-, girl, google, grand, haber, hablar, he dejado
  0.1: he quit, heart, here … be, here … is, hija, hones-, honne-, i know, i supposed, i walk, i … NUMBER
  0.1: i … a, i … is, i … no, i … these, il faut, in town, infirmiere de, infirmiere … nuit, inqui-
  0.1: is … hospital, je te, je voudrais, je … parle, juste, la abuela, la douche, la vous, la … en, la … mi
  0.1: last … of, lawye-, le NUMBER, le cinquieme, le dije, le … avec, le … j, le … la, le … y, learn-
  0.1: lefto-, leftovers, les … pour, lo uso, lo … mi, lol je, los avisos, los … y, machi-, machine, madre |
  0.1: me from, me in, me lo, me … pero, mejor … el, mes y, message, message |, messages … a, mobile |
  0.1: moi tu, mon ancien, mon … fils, mon … monsieur, mon … que, mothers, mountain bike, mr NAME
  0.1: muchacho … no, my daughter, my exs, my … must, my … she, my … you, nana, ne fais, near you, never be
  0.1: never … there, ni me, ni … es, nieto, no idea, not … him, now … is, nuit, number of, number so
  0.1: number>these, numero et, numero j, numero … erreur, nunca, nursi-, nursing, octob-, of … and, of … it
  0.1: off to, off … number, old, on se, on … 3rd, on … avait, on … file, one in, or … that, otra tienda
  0.1: p tite, parents, pas … numero, peche, peopl-, people, perdon, perdon … no, pero esta, person please
  0.1: petit fils, phone … everything, phone … in, pis, pis ca, please delete, please take, plus … a, pluto-
  0.1: plutot, polic-, pouvez … verifier, profile, propr-, puest-, qqun, question, quien … no, rato, rato |
  0.1: rato … no, recoive, remove>not, repas-, revei-, roues |, roule, rusty, salam, salut |, semanas, serie-
  0.1: servicio … no, shop you, sordo, sorry, souvent |, soy … you, speci-, su celular, su telefono, teacher
  0.1: tell … bike, texteando, texted, texted the, texti-, texting, texting from, the bicycle, the country
  0.1: the derailleur, the … before, this telephone, this … have, thoug-, tienda de, tienda … que, tienes el
  0.1: tite, tk, to … anymore, to … not, toddl-, todo el, trailer, tu pour, tu … no, um, uncle, une … pour
  0.1: usted … no, va a, villa-, vivo … miami, voice-, voicemail, votre commerce, voudrais, vous verifier
  0.1: vous … m, voy … el, want>number, was … a, we have, weon, were, when the, who does, wi, works for
  0.1: y ustedes, y … mi, yesterday |, yo … me, you … d, you … sending, your, | huh, | ligne, | pense
  0.1: | salam, | still, | whoever, | … dia, | … would, ~_a_, ~_bib, ~_ci, ~_dan, ~_ens, ~_g_, ~_imp, ~_inf
  0.1: ~_inq, ~_ip, ~_lit, ~_nui, ~_old, ~_pet, ~_she, ~_sno, ~_tit, ~_vot, ~_vou, ~_wen, ~_wer, ~_yea, ~acio
  0.1: ~agas, ~ais_, ~alga, ~anci, ~andi, ~any, ~asin, ~awye, ~bab, ~bbi, ~bout, ~cau, ~cema, ~cit, ~city
  0.1: ~co_, ~code, ~coiv, ~cor, ~cous, ~cuid, ~dads, ~depu, ~dist, ~dler, ~dogs, ~dun, ~ean_, ~eau, ~eau_
  0.1: ~ees_, ~eet_, ~eev, ~efi, ~egr, ~elic, ~empl, ~eop, ~eopl, ~epui, ~era, ~erge, ~esc, ~espo, ~etes
  0.1: ~etou, ~eule, ~eur_, ~euve, ~evei, ~exti, ~faut, ~fill, ~fo_, ~gar, ~guie, ~has_, ~hec, ~hed_, ~hon_
  0.1: ~huma, ~husb, ~iad, ~iado, ~icem, ~ideo, ~ied, ~ien, ~ien_, ~ifie, ~ima_, ~imm, ~impr, ~inf, ~irl_
  0.1: ~itez, ~ived, ~ized, ~jack, ~jam, ~lace, ~lati, ~lava, ~lawy, ~leh, ~leh_, ~lem, ~leo_, ~life, ~lin_
  0.1: ~lle_, ~look, ~man_, ~mate, ~mmi, ~moo, ~nada, ~nag, ~nak, ~ncai, ~nded, ~ndic, ~nev, ~neve, ~nier
  0.1: ~nkin, ~no_, ~none, ~ntal, ~nua, ~ny_, ~oddl, ~odes, ~oi_, ~ois_, ~oiv, ~oive, ~olle, ~ondr, ~ondu
  0.1: ~onge, ~opl, ~ople, ~ord, ~orke, ~ousi, ~pan, ~pant, ~pat, ~peci, ~pen, ~peop, ~pio, ~pis_, ~plut
  0.1: ~poin, ~qua_, ~ral, ~rata, ~rats, ~ribo, ~rie_, ~riti, ~rk_, ~ro_, ~rtai, ~ryi, ~ryin, ~ses, ~ses_
  0.1: ~sher, ~sien, ~skat, ~sno, ~some, ~spac, ~ssed, ~stad, ~ste, ~stea, ~stm, ~tara, ~tau, ~tel, ~thin
  0.1: ~tive, ~tme, ~todd, ~tre_, ~tric, ~type, ~uad, ~uest, ~ulem, ~unca, ~urns, ~ust, ~vali, ~vot, ~wat
  0.1: ~wen, ~whee, ~wye, ~wyer, ~xing, ~xti, ~xtin, ~yea, ~ype, ~zed, ~zed_
  -0.1: 2 tubes, 2 … la, 2 … of, 2 … to, 2nd floor, NAME are, NAME ling, NAME … delete, NAME … el, NAME … for
  -0.1: NAME … off, NAME … take, NUMBER arretez, NUMBER asking, NUMBER feet, NUMBER free, NUMBER good
  -0.1: NUMBER it, NUMBER just, NUMBER merci, NUMBER old, NUMBER per, NUMBER pero, NUMBER see, NUMBER text
  -0.1: NUMBER texto, NUMBER … al, NUMBER … also, NUMBER … avant, NUMBER … before, NUMBER … bus
  -0.1: NUMBER … leave, NUMBER … lol, NUMBER … need, NUMBER … number, NUMBER … only, NUMBER … review
  -0.1: NUMBER … send, a assez, a baby, a cafe, a complaint, a contactar, a copy, a demandar, a enlever
  -0.1: a favour, a fee, a lawyer, a letter, a ma, a media, a meter, a nail, a normal, a peur, a pickup
  -0.1: a postcard, a pump, a repondu, a rodar, a salir, a seguir, a smile, a spam, a ti, a tire
  -0.1: a … chingada, a … comme, a … course, a … derecha, a … does, a … elle, a … envois, a … equipe
  -0.1: a … first, a … hopital, a … mandando, a … mensaje, a … movil, a … otez, a … out, a … pere, a … por
  -0.1: a … promos, a … quitenme, a … right, a … semana, a … sobrino, a … take, a … tell, a … tune, abogada
  -0.1: abonnement bixi, abonnement d, about texting, about that, about … and, about … end, about … fork
  -0.1: about … please, about … sale, about … texts, above, abrie-, abro, abstenez … de, abuela … que, aburre
  -0.1: acabamos, acabe, acaben, accepte les, accepte … recevoir, accepte … textos, accepter … textos
  -0.1: accessible, accid-, accident can, accident … you, accidentally deleted, accidente, account and
  -0.1: account … i, account … sms, acct, acepte mensajes, acepte nada, achalent, add you, add … for
  -0.1: added … without, addin-, adding, address … moved, ads … my, advertising to, advertising |, advic-
  -0.1: advice, aepd, affaires de, affaires … textos, aft, after … i, after … night, after … so, afuera de
  -0.1: again do, again ok, again so, again take, again … not, again … time, again … to, again … will
  -0.1: against the, agarran, agradezco |, agreeing … texts, agregar, ahead of, ahi lo, ahi los, ahi you
  -0.1: ahi … que, ahi … you, ahora solo, ahora … adelante, ahora … llevo, ahora … me, ahorrense los
  -0.1: ai consenti, ai encore, ai loue, ai plein, ai ramasse, ai refuse, ai vu, ai … arret, ai … avec
  -0.1: ai … deux, ai … l, ai … plus, ai … repondu, ai … textos, ai … vous, aid, aidez, aidez moi
  -0.1: ailleurs pour, ailleurs … pouvez, aime … ca, aime … le, aime … mais, aimerais ca, aimerais etre
  -0.1: aimerais … pas, airpod, airpods, ajoutez moi, ajuste |, al, al movil, al principio, al … la, al … si
  -0.1: alcanzo |, alertes sur, alertes … mon, alerts on, alerts … my, alexa, algo … la, alguien me, all
  -0.1: all contacts, all need, all no, all of, all off, all please, all quit, all … ask, all … at, all … do
  -0.1: all … i, all … my, all … now, all … ones, all … please, all … well, aller a, allez arreter
  -0.1: allez vous, alone with, alors enlevez, alors je, alors … les, alqui-, alquiler, already NUMBER
  -0.1: already bought, already got, already i, already opted, already replied, already texted, already … it
  -0.1: already … my, already … out, also i, also … take, alter-, altog-, altogether, altogether |, am blind
  -0.1: am calling, am changing, am down, am finished, am giving, am keeping, am quitting, am sleeping
  -0.1: am standing, am switching, am unsubscribing, am … lol, am … receiving, am … remove, am … these, ama
  -0.1: amabilite, amabilite de, amene-, amener, amor de, amor … de, amor … dios, an account, an idiot
  -0.1: an … man, and after, and ask, and check, and each, and lose, and loves, and off, and quiet, and so
  -0.1: and still, and tell, and these, and tired, and told, and use, and … back, and … buzz, and … her
  -0.1: and … hit, and … left, and … mom, and … more, and … need, and … off, and … so, and … still
  -0.1: and … stop, and … text, and … them, and … thing, andar sin, anger, angry with, anko, annoying that
  -0.1: annoying … me, annoying … the, annuler l, annuler ma, annuler … abonnement, annuler … commande
  -0.1: annuler … textos, annulez … abonnement, annulez … inscription, ans a, ans … ce, ansie-, ansiedad
  -0.1: ansiedad y, answers, anule, anulen mi, anulenme, anxie-, any list, any … bike, anymore can
  -0.1: anymore thank, anymore … please, anyon-, anyone, anyone … i, anything … do, anythng, apagado
  -0.1: apagar estos, apara-, apare-, apartamento, apologizing, apparently, appeler pour, appelez … avant
  -0.1: appli, applied, appointment … tuesday, appreciate you, appreciate … if, apprecierais, appts
  -0.1: apres votre, apres … plus, apuntarme, apunte por, apuntenme, apunto a, are driving, are perfect
  -0.1: are shot, are still, are up, are violating, are wasting, are … at, are … more, are … your, arizo-
  -0.1: arizona, armar, arms, around noon, arret … je, arrete pu, arrete … message, arrete … quand
  -0.1: arrete … rappels, arreter a, arreter l, arreter vos, arreter … magasin, arreter … sms, arretez merci
  -0.1: arretez … spam, arretiez … m, arriere … la, arrive quand, arrive … a, arthr-, arthritis, arto
  -0.1: as junk, as you, as … contact, as … do, as … le, as … stop, asi … bien, aside, asiento esta
  -0.1: asiento y, ask … for, asked … be, asked … my, asking again, asking is, asking … do, assured, at every
  -0.1: at … in, at … n, at … register, at … second, at … table, at … you, atencion … de, atender, atendieron
  -0.1: attache, atten-, attendu, au cegep, au complet, au debut, au moins, au plus, au prochain, au quebec
  -0.1: au rgpd, au shop, au … plus, au … rue, au … samedi, audio-, audios, aurai-, aussi enlevez, aussi svp
  -0.1: aussi … mon, authorise, authority, authority … you, authorize the, automaticos |, automatique |
  -0.1: auton-, autorise le, autoriser, autorizacion para, autou-, autour, autre comme, autre … je, autres
  -0.1: aux 2, aux alertes, aux lettres, aux messages, aux promos, aux … svp, avais … de, avant, avant ou
  -0.1: avc, avec … rabais, avec … sms, avenir merci, avert-, avez des, avez inscrit, avez … accord
  -0.1: avez … arrete, aviez pas, aviez promis, avis de, avisando, avisarme cuando, avisarme |, avisen mas
  -0.1: avisen … nada, avisos me, avisos … no, avocate, avoir accepte, avoir dit, away i, away … a, away … do
  -0.1: awya, axe the, axide-, ayudo, azul … la, b late, back and, back the, back then, back … please, backe-
  -0.1: backed, backordered, baja inmediata, baja … los, baja … mensajes, baja … que, bajad-, bajada
  -0.1: bajame … la, bajan, bajen, bajo de, bal, balat-, balatas, balcony, bald, ballp-, ballpark, barbe
  -0.1: base … donnees, basis, basta no, basta … mensajes, bathroom |, battery … not, battery … the, bcos of
  -0.1: be buying, be careful, be grateful, be great, be home, be no, be quiet, be sad, be sent, be texting
  -0.1: be too, be … a, be … again, be … remove, be … texts, be … there, beard, beau pour, bebe recien
  -0.1: bebe … nacido, because … your, been nice, beep, befor-, before, before doing, before my, before that
  -0.1: before … get, before … or, behind |, believe i, believe … ever, ben que, ben |, ben … vos
  -0.1: bendiga pero, besoin merci, besoin … messages, besoin … un, better … the, bev, bici ahi, bici gracias
  -0.1: bici … que, bici … quiero, bicicleta a, bicicletita, bicis en, bidon, bien francais, bien pero
  -0.1: bien por, bien sin, bien … gracias, bien … me, bien … numero, bien … precio, biffez … nom, big ring
  -0.1: bike deals, bike no, bike stop, bike … great, bike … in, bike … me, bike … texting, bike … there
  -0.1: bike … to, bikes … a, bikes … remove, birds, biscuits |, bisi, bit off, blast |, blasting, bleue-
  -0.1: bleuets, blocked for, blocked you, bloque votre, bloque … vous, bloquear |, bloquearlos, bloqueen
  -0.1: bloquie, blown, blush, blush |, boiler, boite aux, boite … lettres, bon … ai, bon … les, bonda-
  -0.1: bondad, bondad de, bonjour a, bonjour j, bonjour monsieur, bonjour … ai, bonne memoire, bonne … j
  -0.1: book a, boon, bord svp, borrame … la, borrar de, borrarme |, borraron, borras, borreme de, borren de
  -0.1: borren este, borren mis, borren … datos, borren … telefono, borres, boss sees, both wheels
  -0.1: bother texting, bother … me, botte-, bottes, bouge, bought one, bought … bell, bounc-, box and
  -0.1: box … up, boy a, boyco-, brake will, brakes feel, brakes myself, brand please, branl-, break from
  -0.1: break up, breaking … with, breathe, bref, bridesmaid, bridesmaids, brilliant, bringing … in, bro you
  -0.1: bro … de, bro … texting, broad-, broke down, broken so, bromo-, bromont, bruit la, brush, bsnl
  -0.1: bucks for, bucks … a, bueno de, buffe-, buffet, built, bunch, burnt |, burst, bus broke, bus … down
  -0.1: but yes, but … my, but … phone, but … says, but … website, buying … bike, by itself, by saturday
  -0.1: by them, by thurs, by what, by … do, by … for, by … my, by … place, by … you, bye a, c, c … dangereux
  -0.1: c … des, c … illegal, c … quand, c … une, ca depasse, ca en, ca merci, ca pu, ca retirez, ca sert
  -0.1: ca te, ca … enlevez, ca … messages, ca … une, cabanon, caben, cable end, cable is, cada que
  -0.1: cada texto, cada … mandan, cada … suyo, cadena esta, cadenas vous, cader-, cadera, cafeteria
  -0.1: caissiere, caissiere m, cajera, caliq-, calique, call NUMBER, call back, call just, call no, call on
  -0.1: call only, call was, call … and, call … before, call … if, call … off, call … to, call … was
  -0.1: called twice, caller, calling my, calling since, calls at, calls to, calls … the, calme … textos
  -0.1: camara … una, cambiar el, cambiarlo, cambie … ciudad, cambie … opinion, cambien … cadena, came at
  -0.1: came by, came … NUMBER, came … at, came … can, came … this, camisas, campagnes, campaigns |
  -0.1: campamento, can end, can give, can these, can … anytime, can … block, can … close, can … delete
  -0.1: can … end, can … explain, can … message, can … pause, can … push, can … receive, can … squeeze
  -0.1: can … still, can … texts, can … type, can … us, can … your, canadien, cancel all, cancel les
  -0.1: cancel please, cancel … membership, cancel … notifications, cancel … please, cancel … tune
  -0.1: cancelame los, cancelaron, cancelen esto, cancelenme, cancelled so, cancelled … gym, cancelled … it
  -0.1: canceller les, cancellez mon, candado … me, candl-, cansada de, cansada … esto, cansado de, cap fell
  -0.1: capable … moi, cappe-, capped, captura, capture, card can, card i, card says, card today, card … in
  -0.1: card … it, careg-, caregiver, carrier, carriola, carry-, carrying, carte … dossier, carto-, cashi-
  -0.1: cashier, casi … veo, cat … the, cause i, ce possible, ce soit, cease … communications, cease … me
  -0.1: ceili-, ceiling, cel sonando, cel y, cell for, cell from, cell on, cell … vos, cell … votre
  -0.1: cellulaire je, celui ci, celular … favor, celular … yo, cenne, cente-, cerem-, ceremony, cero … de
  -0.1: cero … por, cerraron, certainement pas, certainement … moi, certi-, ces rappels, cesen los
  -0.1: cesser … m, cessez … messages, cessez … textos, cessi-, cessiez, chain lube, chall-, chamo, change a
  -0.1: change … preference, changement de, changer mes, changer mon, changer … pneus, chantier, char
  -0.1: character, charge it, charge the, chariot, chat with, chaud, chauffe, chava, cheaper tires, cheapest
  -0.1: checking … on, checkout |, chial-, chicken rice, chien, chien jappe, chien … chaque, chiens, chilla
  -0.1: chimio, chingada, chips |, chiste, chocaron, choose to, choose … opt, chose pour, christ stop, cierre
  -0.1: cierren mi, cigar-, circled, cita por, citas, civic, clave, clear … the, clicked twice, clicked yes
  -0.1: cliente de, clign-, cliquer, clock on, clock … the, close my, closed for, closer to, closing my
  -0.1: club de, coach says, coach … the, coast-, coaster, cobra, cobraron de, cobraron dos, cobraron … mas
  -0.1: cobraron … veces, coche non, cocho-, colle, collect it, colores, combien je, come now, come through
  -0.1: come tomorrow, come … a, come … at, come … on, coming now, coming out, coming … at, coming … or
  -0.1: coming … with, commande du, commande j, comme … est, comment me, comment … desabonner, comment … les
  -0.1: commentaire, commercial, communications to, communications … this, commute, como a, como desactivo
  -0.1: como hago, como tienen, como … de, como … doy, como … las, como … para, como … quito, como … suscribo
  -0.1: complaining, complaint, complaint with, complaint … the, completa, completa |, completement oublie
  -0.1: compliments, comprar … no, comprenez … dans, compris que, comprobante, comptes, comptoir samedi
  -0.1: computadora |, comunicaciones por, con … cadena, con … derecho, con … el, con … encargado
  -0.1: con … permiso, con … promociones, con … recordatorios, con … ticket, concern please, concl-
  -0.1: confirm after, confirm removal, confirmacion, confirmen, conformement, confuse, confused by
  -0.1: confusing, conmi-, conmigo, conmigo … cuenten, consegui |, conseils, consent and, consent withdrawn
  -0.1: consent … given, consent … i, consent … me, consent … receive, consentement pour, consentement vous
  -0.1: consentement … recevoir, consentement … vous, consentimiento … recibir, considered, consign, consigo
  -0.1: contact i, contact on, contact … by, contactarme |, contactez … plus, contestadora
  -0.1: contestar llamadas, contesto … que, continue |, continuer a, continuez |, contra, contrasena
  -0.1: contre vous, conversation |, convi-, cooked, coop, copiaron, copie, cordialement … tremblay
  -0.1: correct la, corridor, cortala … los, cost … anything, cost … money, costar, costi-, costing, couch |
  -0.1: coucher, coudonc vous, coudonc … vous, couin-, could stop, could the, could … kindly, could … put
  -0.1: could … send, couns-, coupe ca, coupez ca, coupez la, coupez … guidon, coupl-, couple, couriers
  -0.1: courriel pour, courriel … plus, course … dimanche, coute NUMBER, coute des, crate, creci-, crecio
  -0.1: crecio y, credit du, credit … dossier, credit … from, credited, creen, crene-, creneau, crier, croya-
  -0.1: croyais, crtc |, ct, cuando van, cuando … di, cuando … puedo, cuando … que, cuantas … les
  -0.1: cuantas … tengo, cuanto mandan, cuanto … esto, cuenten, cuento, cuerd-, cuissard, cup, cupones
  -0.1: curiosity, custa-, custard, customer … my, cut them, cut … texts, cuts out, cuz of, cuz … your
  -0.1: d ecran, d m, d message, d su, d utiliser, d … accepte, d … retire, d … stp, dad died, dadme
  -0.1: dadme de, dadme … baja, dado de, dado … baja, dale con, damn texts, dan de, dan … baja, dan … de
  -0.1: danad-, dans, dans la, dans une, dans … envois, darme baja, das, data and, datas, datin-, dating
  -0.1: datos personales, datos y, daughter NAME, daughter is, day before, day for, day it, day lol
  -0.1: day please, day … me, day … you, de avisos, de cambiar, de carbono, de casques, de ciudad, de como
  -0.1: de continuer, de darme, de diffusion, de difusion, de dios, de donnees, de dos, de fregar, de llegar
  -0.1: de luto, de mensajeria, de molestarme, de promotions, de pu, de publicidad, de regalo, de retirar
  -0.1: de tapita, de te, de texte, de tiendas, de trabajo, de trop, de tubeless, de ustedes, de viaje
  -0.1: de vot, de you, de … acepte, de … alertes, de … asi, de … cadena, de … ces, de … cessez, de … cm
  -0.1: de … cosa, de … desabonner, de … dice, de … dimanche, de … donc, de … dossiers, de … escribirme
  -0.1: de … exclus, de … faire, de … frenos, de … gang, de … ile, de … machine, de … mandarme, de … modele
  -0.1: de … ne, de … otra, de … pedales, de … pero, de … proxima, de … pu, de … pub, de … publicite, de … qu
  -0.1: de … roue, de … sortir, de … spammer, de … stop, de … stp, de … textez, de … todo, de … tu
  -0.1: deactivate text, deals i, dear please, dear … or, dear … please, debarque … de, debloquer, debou-
  -0.1: decalissez, decided to, decir no, decoche, decochez la, decochez … case, decon-, deconnecte
  -0.1: decrocher, decrochez, decrochez … de, definitiva, definitivement, deja la, deja repondu, deja … de
  -0.1: deja … non, deja … stop, deja … textearme, dejad-, dejan de, dejar el, dejarla, dejen … escribir
  -0.1: dejen … molestar, dejen … spam, dejenme la, dejenme tranquilo, delai-, delais, delan-, deles-
  -0.1: delestage, delete asiento, delete casco, delete celular, delete choque, delete freno, delete jueves
  -0.1: delete plan, delete tune, delete … account, delete … cell, delete … message, delete … phone
  -0.1: delete … porfa, delete … sin, delete … up, deleted … message, deletez, demain je, demande poliment
  -0.1: demande … avis, demande … je, demande … numero, demande … permission, demander c, demander moi
  -0.1: demander … j, demando, demarchage, demasiados mensajes, dementia, denos, dente-, dented, denuncia
  -0.1: depasse, depasse NUMBER, deplace, deplacer, depuis l, derangez plus, derecha, derecho |
  -0.1: derniere … arretez, des alertes, des envois, des pieces, des pubs, des … enlevez, des … j, des … la
  -0.1: des … merci, des … par, des … que, des … stp, desabonne merci, desabonnee, desactiva
  -0.1: desactiven … notificaciones, desactivez moi, desactivez … notifications, desactivo, desactivo el
  -0.1: desaparezca, desar-, descansan, descends, descuentos, desde hoy, deseo … mas, deseo … mensajes
  -0.1: deseo … recibiendo, desinscribirme, desinscrire svp, desinscris |, desire etre, desire … recevoir
  -0.1: desma-, desmarque, desole je, desor-, desormais, despierta, desubscribe, desviador, detengan el
  -0.1: detruisez, devant votre, device |, devisse, devoirs, devolver el, devolvieron, devrais
  -0.1: di consentimiento, di el, di para, di … para, dia … de, diagnostico, diari-, diario, dice la
  -0.1: dictando, did you, did … answer, did … cancel, did … finish, did … go, did … my, difference between
  -0.1: difficult, diffu-, diffusion, diffusion |, difus-, difusion, difusion |, diganle, diganme
  -0.1: dijeron … y, dijis-, dile … tu, dimanche c, dimanche est, dimanche … est, din, dinero |, dings
  -0.1: dinosaurs, dios me, dire a, direccion vieja, direct |, directo, disable texts, disable … for, disait
  -0.1: disappear, disas-, disaster, disch-, discharge, disconnect, discontinue sending, discontinue these
  -0.1: discounts, disculpe … molestia, disculpe … no, discussion, dise, disen-, dish, disparaitre de
  -0.1: disparaitre … votre, disse-, disso-, disturb the, disturb … at, dit a, dit qu, dit … aux, dit … il
  -0.1: dit … la, dit … par, dit … plus, dites, dites au, divorcie, dla, do something, do what, do … ask
  -0.1: do … bug, do … eat, do … listen, do … lose, do … reach, do … that, do … this, doc says, doctor says
  -0.1: doctor |, doctor … no, does … do, does … end, does … get, does … go, does … matter, does … open
  -0.1: dog will, doing my, doing this, dolar, dolares y, domingo … la, don … me, donc enlevez, donc la
  -0.1: donde firme, donde … que, donde … sacaron, done by, done or, done please, done … i, done … texts
  -0.1: donne … droit, donnee |, donnees |, donnez moi, door at, doord-, doordash, doree-, doreen, dorma-
  -0.1: dormais, dos numeros, dos … me, dossier de, down there, doy permiso, draft, drain, drain-, dripp-
  -0.1: dripping, driver, driver |, driver … stop, drop … texts, dropped, du … enlevez, du … pis, du … qui
  -0.1: du … rendu, du … sur, dudas, due to, duermo, duermo de, duermo … dia, dumb, during work
  -0.1: during … hours, e don, each one, each … is, earrings, eating my, ebay, ecoeure de, econo-, ecrib-
  -0.1: ecrire j, ecrire je, ecrire par, ecrire … moi, ecris stop, ecrit stop, ecrivez lui, ecriviez pas
  -0.1: efface le, efface moi, effacer ma, effacez mes, effacez … vieille, effil-, effiloche, eight-, eighty
  -0.1: el amor, el fabor, el plato, el registro, el reloj, el … casco, el … de, el … derecho, el … ese
  -0.1: el … las, el … los, el … saquenme, el … sin, el … sonando, el … yo, eliminame de, eliminar … numero
  -0.1: elimineme, elimineme de, ella y, elles, elvis, email from, email i, email on, email … instead
  -0.1: email … please, email … sms, embarazada, emoji, emp, empac-, empez-, emplo-, en avec, en avril
  -0.1: en marzo, en medium, en nada, en otro, en personne, en plein, en plena, en prendre, en recois
  -0.1: en sorte, en … asi, en … celular, en … enlevez, en … envios, en … escuela, en … lo, en … me
  -0.1: en … plein, en … pus, en … semanas, en … trouve, encantan sus, encargo que, encore bon, encore … je
  -0.1: encore … textos, end i, end text, end texts, end them, end up, end … text, end … your, ended i
  -0.1: ending my, endur-, enferma, enfermo, engine light, english no, enleve tes, enleve … d, enleve … stp
  -0.1: enlever … svp, enlevez ma, enlevez nous, enlevez … la, enlevez … mon, enlevez … number, enleviez
  -0.1: ennui-, ennuie, ennuie de, enough i, enough no, enough off, enough take, enough … take, enroll
  -0.1: ensename, ensenenme, ensui-, ensuite, entendus, enter, entera, entir-, entre nous, entrenamiento
  -0.1: enviando mensajes, enviar … a, enviar … mensajes, envien mensajes, envien nada, envien … mensajes
  -0.1: envoi … textos, envoie un, envoie … message, envoyer la, envoyer une, envoyer … de, envoyer … photo
  -0.1: envoyer … photos, envoyez ca, envoyez le, envoyez trop, envoyez … d, envoyez … pu, epice-, epicerie
  -0.1: eps, erase the, erase this, erreur vous, es mas, es por, es … borrenme, esa cosa, esa … que
  -0.1: esas llantas, escriban … que, escribiendome, escribiendome |, escribirme mas, ese dia, eso you
  -0.1: eso … a, eso … los, eso … no, esos avisos, esos textos, espam, espero |, esposa que, esposo you
  -0.1: esposo … le, esquites, essai, essentiel, est annulee, est deja, est des, est illegal, est … annulee
  -0.1: est … du, est … effacez, est … encore, est … entre, est … il, est … otez, est … pu, est … rue
  -0.1: esta bloqueada, estaba … el, estaba … la, estar … esto, este … para, este … si, esten … mensajes
  -0.1: estes, estimation, esto quitenme, esto … los, estos … you, estoy embarazada, estoy harto, estoy hasta
  -0.1: estoy interesada, estoy limpiando, estoy … gracias, estrella, estudiante, estuvo … de, et bonne
  -0.1: et les, et me, et … mon, etais … pour, etait regle, etes … arretez, etiqu-, etoile, etre
  -0.1: etre contacte, etre desabonne, etre … par, etudie, europ-, europe, evalu-, eventos, ever stop
  -0.1: every text, every … is, every … it, every … please, everyone at, everything ok, everything you
  -0.1: evitez les, exception, exclude me, excluded, excluded from, exmar-, exmarido, expect, exped-, expires
  -0.1: explain yourselves, expliquen, expliquenme, express consent, express written, express … consent
  -0.1: f ing, fabor de, fabor … no, factura con, facture j, facture … courriel, faire expres, faire partie
  -0.1: faire texter, faire … a, faire … les, faire … plainte, fais une, fait … moi, faites … disparaitre
  -0.1: faites … svp, falli-, falling, faltas, fan of, farid, farme-, farmers, fatigants … vos, fatigue
  -0.1: faudrait … de, fautes, fav, favor … es, favor … escriban, favor … quiero, favor … you, favorite
  -0.1: favour and, fea, feed me, feeding the, feel like, felicitaciones, feliz … a, feliz … de, fell out
  -0.1: fell … on, ferme la, fermez mon, ferry, fesse-, fesses, festival, feuille, fewer of, fewer texts
  -0.1: fewer … these, fighting over, figurer, fijese … you, file and, files, filin-, filing, filing a
  -0.1: filing … complaint, fils veut, fils … NUMBER, fin … mon, finalement non, finals, finds, fine NUMBER
  -0.1: finger, fini … nous, finished the, finisse, finissez en, finissez … avec, finit-, finito, firew-
  -0.1: fireworks, firma, firmw-, firmware, first … i, fit it, five stars, five texts, fix … so, flag my
  -0.1: flash, flat fix, flat no, flat … in, flat … not, flatt-, fleet bikes, flight got, flight … cancelled
  -0.1: flip the, flood, flooded, flooding, fois arretez, fois et, fois … de, fois … il, folded, fonctionne
  -0.1: food … i, for being, for delivery, for fixing, for lent, for spring, for staying, for text, for them
  -0.1: for today, for tuesday, for us, for … 2, for … baby, for … farewell, for … group, for … how
  -0.1: for … just, for … lifetime, for … never, for … no, for … one, for … police, for … since, for … these
  -0.1: for … they, for … what, for … wheel, for … when, for … year, for … your, forces, forever to
  -0.1: forever … stop, forever>forever, forever>want, forget about, forget … i, forgiven, form i, formal
  -0.1: found out, found your, found … NUMBER, found … part, found … receipt, found … shop, found … text
  -0.1: found … used, fount-, fountain, frame or, frame … you, frapper, fraud, free for, free … from
  -0.1: free … the, freewheel, freezer, frein … pas, freins mais, frene-, friday if, friend … is, from 2nd
  -0.1: from bank, from dad, from future, from hr, from i, from sending, from sms, from stores, from today
  -0.1: from your, from … alerts, from … file, from … floor, from … group, from … gym, from … messages
  -0.1: from … other, front … when, front … will, fucki-, fucking, fucking texting, fucking … me, full stops
  -0.1: funcionar, funeral … is, funny i, further text, future messages, gagne le, games, ganas de
  -0.1: gang enlevez, gap, garage depuis, garantia … para, garba-, garbage, gardiez, garri, gasto, gator-
  -0.1: gatorskins, gave permission, gentillesse, get another, get back, get … and, get … i, get … in
  -0.1: get … new, get … phone, gets confused, gets … by, gettin, getting … of, getting … remove, ghost-
  -0.1: ghosting, give permission, giving up, glad, glue, god is, god … texting, gods, goes off, going up
  -0.1: going … for, going … get, going … have, going … the, gold, gone … the, goo, good i, good news
  -0.1: good now, good people, good please, good … are, good … but, good … just, good … not, good … on, gor
  -0.1: got, got your, got … card, got … refund, got … the, got … ticket, got … to, grace cessez
  -0.1: gracias mijo, gracias no, gracias quiero, gracias solo, gracias y, gracias you, gracias … manden
  -0.1: gracias … suscribirse, gradu-, grandi, grandkids, grease on, great more, great service, great shop
  -0.1: great … on, gregg-, greggs, grid, grincent, group project, group text, group … cancelled, grues-
  -0.1: gruesa, guapa, guardabarros, guardada, guardeme, gud nite, guess-, guessed, guidon de, guidon … 2
  -0.1: gusta |, gustaria que, guys but, guys still, guys to, guys … me, guys … stop, guys … texting, gym so
  -0.1: habian dicho, haced, haced el, haced … favor, hacen el, hacen … en, had … to, had … up, hagan de
  -0.1: hagan el, hagan … cuenta, haganme, hais ca, half your, halt all, halt … messages, hamil-, hamilton
  -0.1: handset, hango-, hangover, happening, happens if, happens … i, harcelement rendu, harcelement … la
  -0.1: hard feelings, harrasment, has dementia, has left, hasta … llegamos, hasta … van, have mercy
  -0.1: have received, have removed, have stopped, have … go, have … memory, have … opt, have … out
  -0.1: have … say, have … texts, have … three, having my, hawai-, hawaii, hay alguien, hay … ahi, hazme
  -0.1: he sent, he thinks, he … eating, he … for, he … up, headl-, headlight, hear your, hear |
  -0.1: hearing from, hearing so, hearing … you, hedge, help … do, hence-, henceforth, hendersons, her please
  -0.1: her to, her … stop, here i, here to, here … more, here … stop, heren-, herencia, hermano que
  -0.1: heures de, heureusement, hey did, hi … take, hice la, hicie-, hicieron, highe-, higher, hijo que
  -0.1: hijo y, hijo … la, hijol-, hijole, his birthday, his |, hit by, hit the, hit … a, hold … texts
  -0.1: holdu-, holdup, holidays, holy, home on, home so, home … it, honnetement, honou-, hooks, hors de
  -0.1: hors … votre, hose, house i, housemate, how am, how … ahead, how … can, how … get, how … have
  -0.1: how … it, how … of, how … opt, how … that, how … was, hoy manana, hoy you, huile |, humai-, humain
  -0.1: hurac-, huracan, hybri-, i always, i brake, i broke, i chose, i clicked, i consent, i decline
  -0.1: i deliver, i emailed, i ended, i liked, i order, i pause, i please, i pressed, i receive, i receiving
  -0.1: i refuse, i ride, i specifically, i subscribed, i teach, i thought, i ticked, i trust, i … blind
  -0.1: i … called, i … changing, i … deleting, i … drop, i … dropped, i … every, i … finished, i … forget
  -0.1: i … give, i … giving, i … hungry, i … keep, i … keeping, i … message, i … needed, i … nicely, i … per
  -0.1: i … quitting, i … reach, i … reply, i … riding, i … sleeping, i … standing, i … stopped
  -0.1: i … switching, i … texting, i … things, i … today, i … told, i … unsubscribe, i … unsubscribing
  -0.1: i … up, i … wanted, i … where, i … work, i … yesterday, ia, ia no, iban … mandar, idee … les
  -0.1: identite, idiots |, if anybody, if one, if they, if you, if … could, if … did, if … stop
  -0.1: if … stopped, ignoring, igualmente feliz, il possible, il … que, il … temps, ile, iles, immediat
  -0.1: importante, importuner, imprimante, in a, in after, in arizona, in church, in english, in good
  -0.1: in hospital, in hostel, in meetings, in mourning, in our, in receiving, in small, in ten, in tomorrow
  -0.1: in … all, in … can, in … just, in … minutes, in … pocket, in … til, in … week, inbox is, incluida
  -0.1: inflar, inflate, info and, inform … sms, informe, ingles no, initiate, inmediata, inner tube
  -0.1: inner tubes, inscribieron, inscription a, inscrite par, instead … calling, instrucciones, instructed
  -0.1: insul-, insurance … it, interdit, interesada, interesse merci, interesse plus, interesse pu
  -0.1: interesse … la, interesse … moi, interesse … vos, interested stop, interested … me
  -0.1: interested … receiving, interested … remove, internet, interrompre, interview went, into … big
  -0.1: invites, inviting, ir manana, ir … trabajo, ironi-, is bent, is do, is empty, is hard, is insane
  -0.1: is locked, is own, is private, is quite, is quitting, is raining, is real, is running, is taking
  -0.1: is time, is two, is … after, is … bad, is … cousin, is … emergencies, is … late, is … lose
  -0.1: is … meant, is … message, is … no, is … possible, is … remove, is … small, is … trail, is … when
  -0.1: is … you, issit, it close, it costs, it keeps, it made, it or, it possible, it sent, it takes
  -0.1: it tomorrow, it too, it unsubscribe, it wakes, it went, it your, it … about, it … accident
  -0.1: it … another, it … are, it … coming, it … did, it … forever, it … got, it … j, it … monday, it … need
  -0.1: it … raining, it … sending, it … sms, it … stolen, it … sunday, it … thru, it … times, it … visa
  -0.1: itd be, itine-, itinerance, izquierdo, j adore, j apprecierais, j attends, j entends, j oublie
  -0.1: j … arreter, j … choisi, j … completement, j … consenti, j … coupe, j … en, j … encore, j … envoyez
  -0.1: j … recois, j … stop, j … suis, j … vu, jajaj-, jale, jamais rien, jamais … des, jamais … votre, jamb
  -0.1: jamme-, jammed, jappe, jappe chaque, jappe … fois, jazz, je clique, je commence, je croyais
  -0.1: je decline, je descends, je devrais, je dormais, je la, je le, je perds, je recevrais, je revoque
  -0.1: je tape, je veut, je … acheterai, je … apporte, je … arret, je … ben, je … continuer, je … de
  -0.1: je … desire, je … etais, je … infirmiere, je … maintenant, je … mets, je … non, je … paye
  -0.1: je … prendre, je … quitter, je … ramasse, je … rendue, je … repondre, je … savoir, je … tiens, jehov-
  -0.1: jesus … stop, jette, jeudi NUMBER, jeune fille, job je, job so, job sur, job … i, job … le, jobs
  -0.1: joder |, jollo-, jollof, journ-, jours |, jueves a, jueves … favor, jumpe-, jumper, junct-, junction
  -0.1: junto a, junto-, juntos, jure que, juro que, jusqua vendredi, just delete, just fix, just reply
  -0.1: just tell, just visiting, just … flat, just … i, just … out, just … people, just … talking
  -0.1: just … text, just … texting, juste pour, juste que, juste … enlever, jvas, jve, kalya-, keep coming
  -0.1: keep working, keep … it, keep … my, keep … phone, keep … rack, keep … your, keeping the, keeps saying
  -0.1: keeps … off, kenda, key to, kicke-, kicked, kicked out, kicked … of, kid has, kid is, kid … a
  -0.1: kid … the, kids … the, kids … you, kill |, kill … notifications, kill … texts, kindly inform
  -0.1: kindly take, kiten-, kneed, knive-, knives, know i, know signed, known, knows when, knows … so
  -0.1: l ajustement, l amabilite, l ancien, l appli, l avis, l horaire, l ile, l infolettre, l obligeance
  -0.1: l … ca, l … combien, l … fois, l … retirez, la aepd, la atencion, la banque, la base, la bike
  -0.1: la bondad, la cadera, la caissiere, la cancelacion, la chingada, la clave, la cnil, la computadora
  -0.1: la construction, la conversation, la date, la derecha, la desabonnez, la feuille, la les, la marde
  -0.1: la otra, la policia, la prueba, la pu, la pub, la rodilla, la segunda, la shop, la subvention
  -0.1: la suite, la vista, la … aux, la … bonne, la … deje, la … demain, la … entonces, la … i, la … lo
  -0.1: la … nationale, la … noire, la … passee, la … solo, la … tout, lache … avec, lache … patience
  -0.1: lache … un, lachez les, lachez … les, ladder |, ladra, lagos, lah do, lah … not, laisse de
  -0.1: laissez les, laissez mon, laissez … telephone, land |, langu-, largu-, las gracias, las promos
  -0.1: las … con, last, last thing, last warning, last … and, last … to, last … you, late be, late by
  -0.1: late i, late … the, late … there, late … you, later i, lates-, latest, laundry, law>forever, lawn
  -0.1: le avant, le compte, le demande, le demander, le docteur, le dos, le grand, le mode, le paiement
  -0.1: le ramasse, le voy, le |, le … bagage, le … depuis, le … jusqua, le … mettez, le … s, le … samedi
  -0.1: le … se, le … una, le … vert, le … votre, learned to, learnt, leave … in, leaving a, leerl-, leerlos
  -0.1: left one, left side, left … gloves, left … my, lemon, lense-, lenses, lenti-, leo los, les NUMBER
  -0.1: les annonces, les avis, les boys, les cles, les cotes, les doy, les gants, les lis, les mando
  -0.1: les moteurs, les pongo, les prochains, les pubs, les puse, les rappel, les tengo, les text
  -0.1: les urgences, les |, les … automatiques, les … dicho, les … et, les … le, les … non, les … ok
  -0.1: les … sans, les … stop, les … un, les … velo, les … y, lesso-, let … end, let … number, letter … you
  -0.1: leve, lever-, levers, liberez, lic, lien … se, lifeg-, lifeguard, lighthouse, lights … the, like them
  -0.1: like … dream, like … idiot, like … number, like … old, like … please, like … said, like … thank
  -0.1: like … times, like … unsubscribe, limited, limpiando, line i, line is, line … your, liner-, liners
  -0.1: ling, linge, link and, link … my, link … not, liquide, list he, list it, list on, list or, list thank
  -0.1: list when, list your, list … a, list … do, list … for, list … never, list … parts, list>angry
  -0.1: lista d, lista o, lista porfavor, lista sin, lista … difusion, liste la, liste moi, liste mon
  -0.1: liste nationale, liste … diffusion, liste … pieces, liste-, llamadas mensajes, llamadas … mensajes
  -0.1: llamen ni, llamen … me, llamenme, llanta … no, llega otro, llegan sus, llegarme, llego, lleguen |
  -0.1: llena, llevar a, llevaron, llevo el, lo pense, lo suplico, lo unico, lo voy, lo … ahora, lo … cuando
  -0.1: lo … si, loan, locks, log, loggi-, logging, lol mais, lol please, lol so, lol … for, lol … not, loma
  -0.1: long story, long … me, longer consent, look … my, los datos, los demando, los digo, los envios
  -0.1: los leo, los pido, los puntos, los que, los texts, los … automaticos, los … jajaja, los … nomas
  -0.1: los … quedaron, los … saquenme, los … sin, los … voy, loses, lost in, lost … lbs, lots, lou, loue
  -0.1: love it, love your, loved the, lower the, lrt, lt, lucky, luna, lunch i, luto, luz trasera, lvl
  -0.1: m ecrit, m ecrive, m effacer, m envoie, m etais, m … avec, m … la, m … le, m … tout, m1, m6
  -0.1: ma demande, ma fourche, ma vieille, ma … carte, ma … dans, ma … dit, ma … mais, ma … me, mache-
  -0.1: machine |, machine … textos, made me, madne-, madness, maest-, magasin c, magasin … est, magic
  -0.1: mail me, mais arrete, mais merci, mais ne, mais retirez, mais … j, mais … vous, make you, make … end
  -0.1: make … go, makes it, makes you, making it, making … blush, mal escrito, malgr-, malgre, mama dice
  -0.1: mama que, mama … que, man … my, manager to, manana hay, manana … la, manches otra, manches … vez
  -0.1: mandan … mensajes, mandandome textos, mandar el, mandar esto, mandar … mensaje, mandarme
  -0.1: mandarme esto, mandarme los, mandarme … avisos, mandarme … mensajes, mande … mensajes, mandela
  -0.1: manden eso, manden mensaje, manden ofertas, manden otro, manden por, manden promociones
  -0.1: manden recordatorios, manden … de, manden … gracias, manden … mensaje, manden … nada, manden … nunca
  -0.1: mandenlo, mandes textos, mandes texts, mando un, manger, mango-, many … does, many … of, maquis
  -0.1: march please, marcha, marche … avec, marcher, marde, marqueme, martes y, marzo, mas asi
  -0.1: mas comunicaciones, mas cosas, mas esto, mas informacion, mas mensajitos, mas ofertas, mas porfavor
  -0.1: mas … aqui, mas … esto, mas … ni, mas … para, mas … se, mas … ustedes, maste-, master, mata, matan-
  -0.1: match-, maternity, matin … vous, matter … me, maxed, may stop, may … me, may … to, me abt, me ads
  -0.1: me all, me already, me anden, me atendieron, me blush, me borran, me borraron, me borras, me cambie
  -0.1: me contacte, me das, me dejen, me demande, me den, me deranger, me derangez, me devolvieron, me duele
  -0.1: me ever, me every, me fait, me fr, me gossez, me habian, me hablen, me inscribieron, me is, me last
  -0.1: me lol, me marque, me mensajeen, me metieron, me mettre, me offers, me ok, me olvida, me parlez
  -0.1: me phone, me pidio, me pongan, me prometio, me puedes, me quedan, me relancer, me retiro, me saque
  -0.1: me something, me spammer, me spoilers, me stresse, me textee, me unsubscribe, me updates, me vale
  -0.1: me van, me vuelven, me … 2, me … ahora, me … an, me … arretez, me … as, me … asking, me … avisos
  -0.1: me … baja, me … bendiga, me … call, me … contact, me … dans, me … deja, me … dos, me … du
  -0.1: me … enviando, me … favour, me … harto, me … how, me … inscrite, me … les, me … llevo, me … longer
  -0.1: me … mensaje, me … nite, me … par, me … promociones, me … pueden, me … quand, me … quit, me … read
  -0.1: me … recordatorios, me … salir, me … solo, me … tantos, me … tarde, me … texting, me … thanks
  -0.1: me … tres, me … turn, me … unsubscribe, me … without, me>me, me>these, mean … can, mecanos, mech
  -0.1: mecrive, medical, medicina, mejor a, melts, membres, membresia, membresia delete, meme … vous, memo
  -0.1: memoria, memory full, memory of, mensaje era, mensaje favor, mensaje suyo, mensaje y, mensaje … de
  -0.1: mensaje … o, mensaje … voz, mensaje … you, mensajeen, mensajes aqui, mensajes asi
  -0.1: mensajes automaticos, mensajes cuando, mensajes mi, mensajes ni, mensajes please, mensajes se
  -0.1: mensajes x, mensajes … borrenme, mensajes … gracias, mensajes … quitenme, mentir, merci la
  -0.1: merci retirez, merci … je, merci … plus, merci … tout, merci … toute, merci … vous, mercis, mercy and
  -0.1: mere veut, mere … texte, mes infos, mes rappels, mes … c, mes … je, mes … ont, message in, message no
  -0.1: message non, message so, message texte, message thank, message when, message … anymore
  -0.1: message … from, message … je, message … more, message … svp, messagerie, messages about, messages and
  -0.1: messages anymore, messages at, messages automatiques, messages enlevez, messages je, messages thank
  -0.1: messages … de, messages … it, messages … merci, messages … remove, messaging my, metieran, metieron
  -0.1: mets … a, mettez celui, mettez en, mettez pas, mettez un, mettez … aux, mettez … la, mettez … numero
  -0.1: mettez … pas, mezcl-, mi baja, mi casco, mi cuenta, mi firma, mi lugar, mi novio, mi pais, mi pana
  -0.1: mi vecina, mi … dio, mi … lo, mi … los, microwave, might as, might … well, milks, mille mercis
  -0.1: mind … me, mind … not, mirac-, miracle, miren, mis recordatorios, mis … de, mis … personales
  -0.1: mis … por, misere, missed … from, missed … i, mittens, mobile no, mod, modo, moi disparaitre, moi on
  -0.1: moi … a, moi … arrete, moi … dans, moi … enlevez, moi … et, moi … facture, moi … groupe, moi … il
  -0.1: moi … me, moi … par, moi … stp, moi … v, moi … vouloir, mois … je, moiti-, moitie, molestarme, mollo
  -0.1: mom is, mom says, mom … in, mon autorisation, mon avis, mon contact, mon … arreter, mon … arretez
  -0.1: mon … des, mon … jappe, mon … me, mon … sert, monday i, monde sans, monsieur … vous, montrer
  -0.1: montrez … ou, morceaux, more alerts, more coupons, more mensajes, more sms, more … am, more … at
  -0.1: more … it, more … lol, more … messages, more … no, more … so, more … than, more … thank, more … then
  -0.1: more … those, more … with, more … your, mornin, morti-, most, moteurs, motor, motor just, mourn-
  -0.1: mourning, mouse, moved take, moved the, moved … i, moved … please, movers, mow, moyen … pu, mths
  -0.1: much it, much … if, much … left, much … my, muchas, muchas … por, muert-, muerta, muest-, muestrenme
  -0.1: mueva-, muevan, mummy … the, mustache, muy cara, muy … la, mwa, my arms, my attorney, my bank
  -0.1: my coach, my collarbone, my coupon, my credit, my deposit, my details, my favorite, my gym, my iphone
  -0.1: my landlord, my notifications, my numbers, my personal, my pickup, my preference, my privacy
  -0.1: my profile, my seat, my signature, my sms, my stop, my thumbs, my tire, my uncle, my wishes, my … 2
  -0.1: my … address, my … again, my … alone, my … are, my … be, my … birthday, my … buzzes, my … changed
  -0.1: my … charges, my … credit, my … end, my … handles, my … home, my … how, my … next, my … now
  -0.1: my … only, my … removed, my … request, my … seat, my … sees, my … sister, my … subscription
  -0.1: my … thanks, my … then, my … there, my … they, my … thing, my … unsub, my … want, my … where
  -0.1: my … yes, my … your, n accepte, n all, n en, n never, n the, n thx, n … can, n … envoyez, n … never
  -0.1: n … still, n … will, n … with, nacid-, nacido, nada no, nada para, nada … aqui, nada … de, namas-
  -0.1: namaste, name … of, names … the, nanas, nas, nationale … numeros, nativ-, native, nda, ne, ne desire
  -0.1: ne rien, ne … derangez, ne … etre, ne … souviens, nearl-, nearly, necesito sus, necesito … avisos
  -0.1: necesito … camara, necesito … de, necesito … la, neck, neckl-, necklace, need one, need text
  -0.1: need texts, need them, need … bring, need … me, need … on, need … tune, need … unsubscribe
  -0.1: needful and, needing the, negocios, nenon, nervi-, neutr-, neutral, never answer, never ever
  -0.1: never give, never look, never shuts, never to, never you, never … from, never … ok, never … text
  -0.1: never … them, never … with, new grips, new job, new system, new thank, new … my, new … no, new … or
  -0.1: new … resolution, newfo-, newfoundland, news i, next wk, next year, next … is, next … my, ni llamadas
  -0.1: ni ver, ni … escriban, ni … quiero, ni … textos, nice … it, night, nino you, no boy, no cuenten
  -0.1: no emails, no entienden, no envies, no escribirme, no estoy, no funciona, no hard, no iba, no opt
  -0.1: no phone, no promos, no pueden, no quitenme, no reminders, no sabe, no seguir, no spam, no suene
  -0.1: no traer, no volvais, no … ahi, no … alerts, no … anden, no … avisan, no … borren, no … calls
  -0.1: no … came, no … cliente, no … consent, no … consentimiento, no … da, no … deje, no … dejen, no … doy
  -0.1: no … enviando, no … feelings, no … hablen, no … interesada, no … le, no … leo, no … llamadas
  -0.1: no … luz, no … mandaran, no … necesito, no … ninguno, no … porfavor, no … seguir, no … sending
  -0.1: no … she, no … so, no … spam, no … tener, no … texto, no … thank, no … updates, no … uso, no … when
  -0.1: noche y, noche … duermo, noise … i, nomas mensajes, nomas no, non sollicite, non … ai, non … enlevez
  -0.1: nonse-, nonsense, noodle, north, nos, nose, not allowed, not bug, not just, not listen, not lose
  -0.1: not matter, not okay, not reach, not riding, not share, not type, not win, not … agreeing
  -0.1: not … calls, not … cyclist, not … doing, not … english, not … n, not … near, not … reminders
  -0.1: not … sad, not … sms, not … which, not … will, not … work, not … yes, notas, note on, note que
  -0.1: nothing further, nothing to, notice to, notices |, notificaciones a, notificaciones |
  -0.1: notificaciones … este, notifications are, notifications de, notifications off, notifications … my
  -0.1: notified, notre entente, notre … de, nous deux, nous ne, nous retirer, novela |, now or, now remove
  -0.1: now so, now stop, now thank, now that, now the, now we, now … leave, now … more, now … need
  -0.1: now … please, now … to, nudes, nueva-, nuevas, number now, number removed, number will, number … spam
  -0.1: number … time, number … will, numero aux, numero cordialement, numero please, numero … mecanico
  -0.1: numero … mettez, numero … moi, numero … quiero, numero … vidanges, nunca … a, nunca … permiso
  -0.1: nurse here, o clock, o hay, o … no, o … you, oblige, oblige de, obligeance, obligeance de
  -0.1: obligeance … retirer, ocupo que, ocupo sus, ocupo … me, ocupo … mensajes, odio los, odome-
  -0.1: of calling, of getting, of no, of now, of rs, of stock, of stop, of stuff, of true, of what
  -0.1: of … account, of … again, of … are, of … box, of … cable, of … crack, of … guys, of … head, of … kid
  -0.1: of … n, of … or, of … pull, of … room, of … school, of … take, of … these, of … this, ofend-
  -0.1: ofertas ni, ofertas … de, ofertas … me, off do, off everything, off grid, off la, off me, off still
  -0.1: off switch, off whatever, off when, off … NAME, off … day, off … good, off … group, off … more
  -0.1: off … never, off … now, off … put, off … textos, off … thing, off … this, off … til, off … top
  -0.1: off … waiting, off … were, offers, offers |, oh it, oignon, oir, ojos, ok that, ok … ai, ok … my
  -0.1: ok … quitenme, ok … thanks, okada, okay … do, okey, old … from, on casse, on dit, on e, on ebay
  -0.1: on insta, on leave, on one, on oublie, on passe, on texts, on vacation, on what, on without, on … by
  -0.1: on … can, on … changer, on … etait, on … if, on … instead, on … kickstand, on … off, on … or
  -0.1: on … porch, on … quote, on … roof, on … same, on … storage, on … texting, on … tires, on … until
  -0.1: on … wait, on … wall, on … work, onam, once … a, one NUMBER, one bike, one do, one flat, one instead
  -0.1: one it, one lifetime, one she, one that, one … before, one … call, one … stop, one … take
  -0.1: one … thing, ones i, only asked, only no, only saw, only when, only … about, only … left, only … my
  -0.1: only … no, only … texts, open … my, openings, opinions, opted … in, opting … of, or did, or does
  -0.1: or texts, or will, or … me, or … my, or … other, or … they, ora, orden delete, order so, order … i
  -0.1: oredi, orign-, orignal, orkut, osei, osti, oter … la, otez … svp, other, other |, otra que
  -0.1: otra semana, otra … el, otro los, otro … mas, otro … no, ou est, ou … en, oubli, oubliez … svp
  -0.1: oui aux, oui j, oui je, oui … des, oui … textos, out a, out de, out do, out how, out no, out pour
  -0.1: out thanks, out when, out yet, out … do, out … me, out … now, out … of, out … stock, out … stop
  -0.1: out … texting, out … texts, out … true, outside with, outside … the, ouverte, ouvra-, over these
  -0.1: over to, over with, over … i, over … remove, over … so, over … take, over … texts, overt-
  -0.1: owe … NUMBER, owl, own … no, pa las, pa … los, pa … me, paddl-, page … is, paid cash, paid the
  -0.1: pan dulce, pana |, panch-, panics, panni-, pannier, pantalla y, pantr-, pantry, panza, papa no
  -0.1: paper is, par message, par pitie, par … garantie, par … on, par … vous, para escribirme
  -0.1: para publicidad, para … esto, para … mi, para … quien, para … recibir, para … recibo, para … textos
  -0.1: parag-, parai-, parait, parale con, paramos, parar el, pared, paren … los, paren … mensajes
  -0.1: parenle con, parenle |, pari, parle … bien, pars … voyage, part … stop, parte … esto, partent
  -0.1: partie … votre, partir … hoy, pas arreter, pas avec, pas faites, pas pourquoi, pas quand, pas retirez
  -0.1: pas son, pas … avoir, pas … ces, pas … oui, pas … partie, pas … rappels, pas … suis, pasar |, pasen
  -0.1: paso de, paso … lunes, passe au, passe … les, passe-, passed … march, passee |, password at
  -0.1: password … the, pasti-, patience … vos, patient, pause these, pay per, pay the, pay … text, payab-
  -0.1: payable, payas-, payasam, paye NUMBER, paz por, paz … con, peace … quiet, pedal derecho, pedales
  -0.1: pedales … de, pedi … no, pedido de, pedirle, pedirles, pedirles que, peg, peine |, peine … m, pensar
  -0.1: pensarlo, pense … y, people … do, people … me, people … the, perdi … ticket, perdon no, perdu la
  -0.1: perdu-, perdue, perfecta, perfu-, perfume, permanent, permis … m, permiso … mandarme, pero mensajes
  -0.1: pero prefiero, pero … si, personal … no, personnelles, perth, peru, peser, peso, pesos, petite a
  -0.1: petites … svp, peut changer, peut m, peut … ca, peux annuler, peux … avoir, peux … desabonner
  -0.1: peux … envoyer, phone again, phone alone, phone mount, phone must, phone who, phone … every
  -0.1: phone … from, phone … full, phone … out, phone … take, phone … wakes, phones, phones on, photographer
  -0.1: piasses pis, pick, pickles, pickup code, picni-, picnic, picture … the, pictures of, pido por
  -0.1: pido … la, pido … que, pido … you, piensa, piensa que, pierdan su, pierdan … tiempo, pin |
  -0.1: pis mettez, pis une, pis … du, pis … en, pis … le, place dans, place … mon, places, plan de, plan is
  -0.1: plan … the, plann-, planning, plastico, plates, playin, please NUMBER, please close, please finish
  -0.1: please halt, please help, please honor, please never, please sir, please so, please thank
  -0.1: please undo, please we, please when, please … can, please … contacting, please … got, please … if
  -0.1: please … instead, please … leave, please … moi, please … now, please … only, please … sms
  -0.1: please … sure, please … ty, please … work, plena, plenty of, pleure, plie, pliee, plug on
  -0.1: plus aucune, plus en, plus merci, plus proche, plus s, plus vite, plus vous, plus … bicyclette
  -0.1: plus … ces, plus … contacte, plus … est, plus … il, plus … la, plus … les, plus … m, plus … on
  -0.1: plus … peine, plus … savoir, plus … sur, plus … tout, pneu d, pneu … en, pneus juste, pneus merci
  -0.1: podem-, podemos, podes, podes … de, podia-, podria, podrias, pogne les, pole, police … it
  -0.1: policia … no, polis-, polish, pompo-, pompon, ponchada, poner el, ponga, pongame en, pongame … la
  -0.1: ponganle, pongo una, ponme en, pop up, por este, por suscribirse, por ultima, por … dejen
  -0.1: por … delete, por … hasta, por … mensaje, por … mi, por … nunca, por … paso, por … pero, por … porfa
  -0.1: por … precio, por … rodilla, por … rueda, por … telefono, por … traer, porfa que, porfa … de
  -0.1: porfabor |, portabultos, portal, portugal, poser, posib-, posible, possible … ne, postc-, postcard
  -0.1: posti-, posting, postp-, postponed, pothole … the, poubelle |, pouce, pour ces, pour du, pour savoir
  -0.1: pour se, pour toute, pour … autres, pour … avis, pour … chaine, pour … enleve, pour … faire
  -0.1: pour … location, pour … numero, pour … promo, pour … retirez, pour … sms, pour … texto
  -0.1: pour … urgences, pour … velos, pour … vos, pourrait, pourriel |, pourtant |, poussettes, pouver
  -0.1: pouvez tu, pouvez … annuler, pouvez … cesser, pouvez … de, prayer, precio pero, precio y, precios |
  -0.1: prefer email, prefere … pas, preference to, prefererais que, prefiero … me, prefiero … recibir
  -0.1: pregn-, pregnant, pregunte, pregunto … queria, prendida, prendidas, prepaye, prestas
  -0.1: pretending … like, preuve que, preuve … j, prevenez, prevu, priere de, prima, principale, principio
  -0.1: printed, prior express, prior … written, prior-, prise, privacidad, privacy … i, probar, process my
  -0.1: process … opt, profeco |, prometieron que, prometio, promis que, promised my, promo texts
  -0.1: promo … les, promos j, promos par, promos please, promos stp, promos to, promos … de, promos … merci
  -0.1: promos … moi, promos … texto, promotion, promotional, proof of, properly |, propose, proprios
  -0.1: prospection, protection, prove i, proxima semana, prueba … que, pu etre, pu les, pu me, pu … la
  -0.1: pu … otez, pu … rappels, pu … rien, pu … savoir, pu … svp, publicidad … mi, publicite … mon
  -0.1: publicites, puede mandar, pueden mandarme, puedo mas, puedo tener, puedo … llamadas, puedo … mensajes
  -0.1: pues gracias, pues … que, pull the, pulling, pulls, punos, puppy, purpose |, purse, pus … vos
  -0.1: puse baja, pushi-, pushing, put an, put … end, put … old, q7, quand … sonne, que de, que derecho
  -0.1: que entra, que hasta, que mes, que pare, que parte, que permiso, que ponga, que quieras, que salgo
  -0.1: que … alto, que … cessiez, que … contacten, que … dejen, que … estoy, que … gracias, que … moi
  -0.1: que … pedi, que … pouviez, que … pueden, que … recevrais, que … saque, que … saquen, que … texteen
  -0.1: que … texto, que … va, queda bien, quedamos a, quede sin, quedo … a, quelque … pour, queremos
  -0.1: queria textos, queria … que, queria … y, question about, question is, question … le, qui … arretez
  -0.1: quickly, quien autorizo, quien … dijo, quieran, quiere que, quiere ver, quiere … la, quiero cambiar
  -0.1: quiero desuscribirme, quiero es, quiero las, quiero mi, quiero promociones, quiero publicidad
  -0.1: quiero quitar, quiero ser, quiero ver, quiero … esto, quiero … texts, quieto, quilt-, quinceanera
  -0.1: quincena, quisiera no, quisiera … recibir, quit spamming, quit … band, quit … me, quit … them
  -0.1: quit … these, quita … de, quita … la, quitame … esa, quitan de, quitate, quite … numero, quiten su
  -0.1: quiten … mi, quiten … telefono, quitenla, quitenle la, quitenlos, quitenlos |, quitenme d
  -0.1: quitenme porfa, quitenme … sus, quoi ces, quoi … NUMBER, quoi … messages, quote please, rabie-
  -0.1: rabies, racco-, rack and, racqu-, racquet, radia-, ramad-, ramadan, ramassage, ran the, range-
  -0.1: rapel-, rappel j, rappel … avais, rappelez … quand, rappellerai, rappels aussi, rappels j
  -0.1: rappels pour, rappels … svp, raro, rather … did, rather … receive, raton-, ratones, rayee, rayer de
  -0.1: rayez … numero, rayo, rd, rdv … demain, rdv … mardi, read english, read them, read … message
  -0.1: read … please, read … so, reade-, reader, ready i, ready … the, reali-, realize, reason to, rebaja
  -0.1: receipt i, receive any, receive messages, receive … from, receive … more, receiving these
  -0.1: receiving your, recevoir ces, recevoir moins, recevoir … communications, recevoir … sms
  -0.1: recevoir … vous, recibiendo sus, recibir los, recibir publicidad, recibo … correo, recien nacido
  -0.1: recogi todo, recois … un, recojan, recoji, recomende, recordarme, recordatorios de, recordatorios ni
  -0.1: recordatorios … no, recu mes, recuerden, recuerdo haber, recumbent, recupere, redir-, refund came
  -0.1: refund me, refuse la, refuse to, refuse … messages, refuse … pay, refused, regalamos
  -0.1: regale … bicicleta, regarde jamais, regards NAME, registrar, registro de, registry since
  -0.1: registry … NUMBER, reglez, reirm-, reirme, relaj-, reloc-, relocating, remai-, remet, remettez … sur
  -0.1: remind … again, reminders for, remorque, removal from, remove both, remove mine, remove … contact
  -0.1: remove … info, remove … list, remove … now, remove … svp, removed my, removed please, remueva
  -0.1: remuevanme, rends, renew-, renovar, rental for, rented, rentres, reparable, reparation pas
  -0.1: reparation … est, reparation … pour, reparations, repei-, replace … cassette, reply here
  -0.1: reply … just, reply … ok, replying stop, repondez … pour, repondre … pour, repondu oui
  -0.1: repondu … deux, report … to, reported as, reprends, request removal, request … texts
  -0.1: requesting … from, requires, rer, reserver, resib-, resiz-, resize, respect … wishes, respectez
  -0.1: respeto you, respeto … no, responder, resso-, resub-, resubscribe, resue-, retai-, retainer
  -0.1: retirar mi, retirar … numero, retirarme, retire … ca, retire … stp, retire … vos, retiree de
  -0.1: retirenlo, retirenme |, retirer … nom, retirez … du, retiro mi, reverse, revoked |, rgpd je
  -0.1: ride cancelled, ride please, ride … in, ride … is, rides great, rides … a, riding for, rien contre
  -0.1: rien m, rien … envoyer, right about, right … am, ringe-, ringer, ringer on, rippe-, ripped, risa
  -0.1: rivie-, robad-, robada, robin-, robot to, rodam-, rodamos, rodar, rodri-, roster, rota for, roue … de
  -0.1: roues svp, rouge, roule plus, roulement, roundabout, rubbe-, ruego que, rug, ruined, ruined my
  -0.1: s etait, sabe de, saben, saber de, sabes, sacar de, sacre moi, sacrez … la, sadya, safi, sai
  -0.1: said about, said would, said … about, said … but, said … not, said … only, said … should, saisi-
  -0.1: sakam-, sakame, sakame de, sakem-, sakeme, salgan, salio el, salir … la, salirme |, salte, salud-
  -0.1: saludos, salvar, sans faire, sans … consentement, sans … le, sans … mais, santo, saque de, saquen de
  -0.1: saquen |, saquen … la, saquen … telefono, saquenme … los, sat on, saturday ride, saturday works
  -0.1: save a, save my, save us, savoir … c, savoir … vous, saw … message, saw … text, say nothing
  -0.1: say thanks, say … is, say … me, say … more, say … the, says do, says reply, says text, says thanks
  -0.1: says the, says tuesday, says |, says … can, says … stop, scan, scene, schem-, scheme, schools, scola-
  -0.1: scolaire, scratch on, scratch … off, scratch … the, screen time, scrib-, scribe, se quita, se traba
  -0.1: se va, se … digo, se … esta, se … llena, se … olvida, se … salio, seat post, seat … down, seat … keep
  -0.1: second … but, second … please, security, sed, see … on, see … saturday, see … text, seguido
  -0.1: seguir mandando, seguir |, seguir … esto, seguir … sus, seguir … textos, segura, seguridad, selon
  -0.1: selon la, selon … loi, semaine passee, semana you, senci-, send anymore, send message, send one
  -0.1: send … bike, send … i, send … invoice, send … please, send … texts, sending texts, sending the
  -0.1: sending … i, sending … me, sending … stuff, seniors, seno, senorita |, sent NUMBER, sent from, sente-
  -0.1: sentido, sentimental, sept, september, ser parte, sera que, serait il, serait possible, serieux
  -0.1: serio no, serrer, serrez, serva-, servait, server, service de, service for, service plan, service was
  -0.1: service … NUMBER, service … my, services, set my, settings, settl-, setup, seul … svp, shake, shape
  -0.1: sharpen, sharpened, shave-, shaved, she asked, she made, she … him, shedi-, shediac, shell
  -0.1: shifting into, shiny, shop … are, shop … it, shop … please, shop … take, shorts, should … NUMBER
  -0.1: should … there, shouted, shut these, shuts up, si hay, si pero, si pongo, si son, si … algo
  -0.1: si … arrete, si … contesto, si … continue, si … depasse, si … le, si … m, si … nunca, si … por
  -0.1: si … recois, si … reponds, si … se, si … seguir, si … tan, si … voulais, sick and, sick today, sick |
  -0.1: side door, side gate, sigan escribiendo, sign for, sign it, sign … off, signal is, signale au
  -0.1: signale comme, signatures, signed for, siguen escribiendo, sigues, silence from, silence is
  -0.1: silence please, silence |, sin avisarme, sin sus, sin … de, sin … me, sin … no, sin … you, singing |
  -0.1: sinon je, sir … stop, sirva-, sirvase, sirven |, sirvi-, sirvio, sita, situa-, skates, skip me
  -0.1: slaquez, slay, slipped, slipping, slowp-, smart-, smash-, smashed, sms gracias, sms merci, sms no
  -0.1: sms on, sms you, sms … is, sms … me, sms … mi, sms … when, smthg, snack-, snacks, snail, snore
  -0.1: snori-, snoring, snowbirds, snowblower, so drop, so funny, so here, so how, so … NUMBER, so … bike
  -0.1: so … come, so … could, so … he, so … one, so … remove, so … that, so … would, socia-, social, soir je
  -0.1: solar, solei-, soleil, solicitado, solicito baja, solide, solita, solo compre, solo di, solo … a
  -0.1: some peace, someo-, someone … a, something i, something … you, son los, son with, son … mensajes
  -0.1: son … to, sonne en, sorry |, sorry … can, sorry … please, sorry … spamming, sorry … thread, sorte
  -0.1: sorte que, sortez … numero, sortie … dimanche, sortie … groupe, sortir … la, sortir … votre
  -0.1: souhaite me, souhaite ne, souhaite … recevoir, sound like, sourdine, sourdough, sourds, souviens … d
  -0.1: spam and, spam ca, spam i, spam no, spam please, spam stop, spammez, spamming … chat
  -0.1: spamming … group, spamming … phone, spammy, speakers, spoti-, spotify, spring sale, squar-, squat-
  -0.1: squeaks, sry |, stall-, stamps, stapl-, start … me, started, starting with, stay … the, staye-
  -0.1: stayed, staying … for, steal-, steamboat, stickers off, still doing, still … her, still … my
  -0.1: still … not, still … off, still … there, stole, stomach, stop NUMBER, stop after, stop before
  -0.1: stop bothering, stop carrying, stop charging, stop comme, stop con, stop coupez, stop did
  -0.1: stop disturbing, stop fucking, stop gracias, stop he, stop hitting, stop if, stop j, stop le
  -0.1: stop mensajes, stop message, stop reminding, stop riding, stop send, stop will, stop work, stop … ai
  -0.1: stop … around, stop … ca, stop … chain, stop … con, stop … her, stop … m, stop … of, stop … promos
  -0.1: stop … service, stop … sms, stop … svp, stop … thanks, stop … us, stop … veux, stop … when
  -0.1: stopped by, stopped shifting, stopped texting, stopped … since, stopped … your, stopper … the
  -0.1: stops at, stree-, stren-, strength, stresse, stret-, strike me, strike … from, strike … name, string
  -0.1: strip, struc-, struck, studd-, studded, student i, student … would, studi-, study |, studying |
  -0.1: style, su computadora, su culpa, su mama, su … con, su … gracias, subieron, subscribed to, suena el
  -0.1: suena … cel, suene, suene mi, suis encore, suis infirmiere, suitc-, suivi-, suivis, super je, supper
  -0.1: supplie, supporte, supports, supposed … be, suppression, suppression de, supprime votre, supprimer ce
  -0.1: supprimez mes, supprimez … contact, suprimir, sur moi, sur quelle, sur … casques, sur … chaine
  -0.1: sur … compte, sur … fourche, sur … lien, sur … portable, sure you, sure … need, sursa-, sus listas
  -0.1: sus mensajitos, sus promos, sus … borrenme, sus … se, suscribirse, suscripcion |, suscripcion … los
  -0.1: suspend, suspenda el, suspende, suspendez, svp et, svp haha, svp la, svp les, svp nous, svp pour
  -0.1: svp … message, svp … pour, svp … veux, swear if, sweet-, swipe left, switch it, switch … this
  -0.1: switching, sylla-, syllabus, table NUMBER, tablets, tail, take back, take both, take calls
  -0.1: take … and, take … as, take … back, take … look, taken … the, taking the, talk abt, talk tomorrow
  -0.1: talked … my, tamil, tan amable, tan amables, tan seguido, tanne … vos, tannee … vos, tanto aviso
  -0.1: tanto msj, tap, tapao, tape avec, tapit-, tapita, tardes … la, tatto-, tattoo, tcpa i, tcpa violation
  -0.1: te dijo, te … permiso, te … suplico, teal |, techo, tel quel, telefono es, telefono … el
  -0.1: telefono … favor, telephone a, telephone … je, tell whoever, tell … robot, tell … something
  -0.1: tell … when, temps d, temps de, temps que, tempting, tempting me, ten, tener el, tener … cel
  -0.1: tenga la, tenga … bondad, tengo ansiedad, tensi-, tension, termina la, terminal, terminate messages
  -0.1: terminate … to, terra-, terribly, tes bottes, tes messages, testeen, text anymore, text before
  -0.1: text box, text by, text every, text first, text less, text message, text or, text porfa, text remove
  -0.1: text subscription, text … any, text … before, text … can, text … do, text … get, text … much
  -0.1: text … never, text … so, text … thanks, text … thru, text … time, text … without, texta-, texted my
  -0.1: texted … this, texteen mas, texteen you, texter, texter j, texter le, texter moi, texter quand
  -0.1: texter … ai, texter … moi, texter … monde, texties, texting at, texting her, texting now
  -0.1: texting … at, texting … lol, texting … or, texting … svp, texto arretez, texto dit, texto me
  -0.1: texto no, texto on, texto quand, texto si, texto … ca, texto … ce, texto … j, texto … me
  -0.1: textos apres, textos aussi, textos automatiques, textos avec, textos haha, textos jaja, textos lachez
  -0.1: textos on, textos se, textos … font, textos … le, textos … los, textos … ma, textos … que
  -0.1: textos … su, textos … vous, textos … you, texts a, texts after, texts already, texts either
  -0.1: texts going, texts have, texts it, texts man, texts ok, texts thank, texts this, texts though
  -0.1: texts unsubscribe, texts were, texts … be, texts … calls, texts … her, texts … month, texts … never
  -0.1: texts … said, texts … stores, texts … week, texts>stop, than an, than … for, thank … and
  -0.1: thank … please, thank … remove, thank … to, thanks please, thanks to, thanks … fixing, thanks … i
  -0.1: that just, that my, that or, that part, that sms, that thing, that way, that … can, that … did
  -0.1: that … like, that … meant, that … ok, that … we, that … where, that … will, the agreement, the band
  -0.1: the bath, the bathroom, the boiler, the bolt, the bottle, the chat, the clock, the consent, the cover
  -0.1: the crash, the deals, the discount, the drop, the emails, the flood, the fountain, the freezer
  -0.1: the hanger, the hendersons, the invite, the kona, the late, the logo, the lord, the maintenance
  -0.1: the mess, the mrt, the mustache, the navy, the netflix, the news, the off, the pads, the patch
  -0.1: the pictures, the plug, the radio, the refund, the register, the restaurant, the rush, the server
  -0.1: the shared, the shifting, the shimano, the size, the slot, the smell, the sticker, the stove
  -0.1: the sunday, the surly, the tape, the temple, the tickets, the toddler, the tour, the trade
  -0.1: the transfer, the trike, the trip, the tubes, the tuneup, the tunnel, the unsubscribe, the waiter
  -0.1: the waiver, the wife, the worst, the wrong, the year, the … 2, the … also, the … answer, the … auntie
  -0.1: the … could, the … done, the … down, the … drive, the … driver, the … ends, the … every, the … frame
  -0.1: the … going, the … guys, the … help, the … here, the … kind, the … link, the … logo, the … lot
  -0.1: the … make, the … manager, the … me, the … minus, the … near, the … night, the … open, the … page
  -0.1: the … parts, the … pics, the … post, the … reminder, the … send, the … should, the … slip
  -0.1: the … stand, the … stuff, the … till, the … tonight, the … train, the … twice, the … two, the … which
  -0.1: the … why, theat-, theatre, them i, them stop, then no, then … at, then … it, then … you, there again
  -0.1: there before, there … for, there … me, there … take, there … the, these after, these be, these do
  -0.1: these now, these text, these … NUMBER, these … and, these … anymore, these … do, these … it
  -0.1: these … messages, these … not, these … off, these … on, these … remove, these … up, these … you
  -0.1: these>forever, they called, they keep, they removed, they said, they took, they … at, they … in
  -0.1: they … out, they … saying, they … your, thick, thiev-, thieves, thinks it, thinks you, thinks … are
  -0.1: third … asking, this group, this messages, this oh, this plan, this right, this way, this … going
  -0.1: this … now, this … ok, this … or, this … remove, this … scam, this … service, this … she, this … so
  -0.1: this … under, thorn, thot, thoughts, three times, three weeks, threw up, through thanks, throw the
  -0.1: throw … the, thru the, thumbdrive, thursdays, thx but, thx remove, ti que, ticked yes, ticket NUMBER
  -0.1: tiemp-, tiempo, tienda pero, tienda … me, tienen camaras, tienen loca, tienen … permiso, tige de
  -0.1: tikto-, tiktok, til payday, til … i, till … NUMBER, timbre no, time … have, time … part, time … stop
  -0.1: time … was, tipo, tire is, tire la, tired … these, tiren-, titan-, titanic, to accept, to add
  -0.1: to cease, to cry, to disturb, to drive, to exchange, to finish, to just, to learn, to let, to look
  -0.1: to many, to marketing, to next, to open, to pass, to put, to remind, to reply, to report, to start
  -0.1: to walk, to … abt, to … ask, to … best, to … call, to … coming, to … device, to … every, to … like
  -0.1: to … lol, to … mobile, to … more, to … next, to … now, to … over, to … sms, to … something, to … tell
  -0.1: to … then, to … there, to … updates, to … week, todas … listas, todavia tienen, today do
  -0.1: today please, today so, today … for, toddler has, todo pero, todo … pero, todos … el, toi c, toi qui
  -0.1: toi … est, told i, told my, told … people, tomatoes, tomber la, tomorrow i, tonite |, tonta, too … of
  -0.1: too … the, took it, took your, top … your, torch, torme-, tormenta, torna-, tornado, tot |, touched
  -0.1: tour pour, tour … l, touring, tourner, tout, tout j, tout message, tout pour, tout … ai, tout … de
  -0.1: tout … futur, tout … que, toute … journee, toute … par, toutes mes, town |, trabajar |, trabajo por
  -0.1: trabajo … no, trace, tractor, tradu-, traer, traer luz, trank-, trankil, tranquille avec
  -0.1: tranquille svp, trans-, transmission, tray, treats, trial, trick, tried calling, tripl-, triple
  -0.1: tripo-, triporteur, trottinette, trouve la, trouve … autre, trump-, trumpet, try to, tu annulee
  -0.1: tu vrai, tu … arreter, tuesday is, tulsa, tune … complet, tune … no, tuned, tuppe-, turni-, turning
  -0.1: tus contactos, tus textos, tutoy-, tuve, twice now, two things, two … no, typing this, tyre
  -0.1: ultimo aviso, ultimo … me, ultimo … que, un alto, un avis, un buen, un dimanche, un humain, un lien
  -0.1: un … enlevez, un … m, un … on, un … suyo, un … svp, un … vos, un … you, una … a, unblock
  -0.1: uncheck … for, under casl, under … tcpa, une journee, une … le, une … ou, unemp-, unemployed
  -0.1: unenroll me, unfollow lol, universite, unlin-, unlink, uno de, unope-, unopened, unreal |, unscr-
  -0.1: unscrew, unsen-, unsend, unsolicited i, unsubscribe link, unsubscribe … de, unsubscribe … phone
  -0.1: unsubscribe … the, untic-, untick, until it, until … call, until … is, up as, up can, up complet
  -0.1: up do, up stop, up take, up text, up … accident, up … it, up … more, up … no, up … please, up … stop
  -0.1: up … that, up … will, update it, updates not, uploa-, upload, us both, us end, us … this, us … with
  -0.1: use … for, use … me, use … these, used NUMBER, used the, usefu-, useful, useful … me, ustedes con
  -0.1: ustedes … los, ustedes … mas, usual-, usually, utile-, utiles, utilise, va arreter, vaina-, vainas
  -0.1: vais aller, vais … bloquer, vais … maintenant, vais … une, van is, van … seguir, vape, vapin-, vaping
  -0.1: vaut pas, vaut … peine, vayan … quitar, vayanse al, vayas, veces les, veces tengo, veces |
  -0.1: veces … tengo, velo … bien, velo … ete, velo … peux, velo … reparation, velo … revenu, velo … svp
  -0.1: velocidades, velodromo, velor-, velorio, velos a, venci-, venderme, vendeurs, vendieron, vendo-
  -0.1: veo … la, ver … me, ver … prueba, verba-, verte, very … with, ves, vesti-, vestido, vets, veuillez m
  -0.1: veuillez supprimer, veuillez … de, veuillez … enlever, veuillez … mes, veuillez … mon
  -0.1: veux … desinscrire, veux … entendre, veux … faire, veux … jamais, veux … messages
  -0.1: veux … remboursement, veux … voir, veux … vos, vez por, vez … les, via |, viaja-, viajar, viarg-
  -0.1: viarge, vibrate, vieille carte, vieja you, vieja-, viejas, viendo, viens avec, viens de, viernes y
  -0.1: viernes … you, village, violating, violating the, violating … tcpa, virgu-, virgule, visse, vista
  -0.1: vivo … la, voice, voice to, voice … text, voila |, volva-, volvais, volvais a, volver … escribirme
  -0.1: vomiting, vos contacts, vos notifications, vos pneus, vos promo, vos promotions, vos soldes
  -0.1: vos trucs, vos … a, vos … aussi, vos … lachez, vos … non, vos … otez, vos … pis, vos … s, vot liste
  -0.1: votre bord, votre formulaire, votre gerant, votre robot, votre velo, votre … en, votre … otez
  -0.1: votre … si, voudr-, voudrais etre, voudrais … de, voudrais … vous, vouloir … merci, vous annuler
  -0.1: vous arrete, vous cessez, vous cessiez, vous effacer, vous mets, vous mettre, vous pis, vous retirez
  -0.1: vous vendez, vous … ajoute, vous … amabilite, vous … chambres, vous … d, vous … deja, vous … enlevez
  -0.1: vous … gossez, vous … obligeance, vous … parlez, vous … pneus, vous … point, vous … remettre
  -0.1: vous … retirer, voy al, voy de, voy … comprar, voy … demandar, voy … hacer, voye, vuelvan … escribir
  -0.1: vuelvanme, vuestros, vœux, wahoo, wait til, waiter, waiting … parts, waitlist … the, wake up
  -0.1: wake … i, wakes, wakes the, wakes … baby, walla-, want new, want stop, want that, want … NUMBER
  -0.1: want … do, want … message, want … texting, want … the, want … updates, wanted a, wanted … say
  -0.1: wanting these, wants it, wants … go, was not, was ok, was riding, was there, was very, was … do
  -0.1: was … fault, was … no, was … on, was … there, wash just, wasti-, wasting, wasting your, waterfall
  -0.1: way take, way … me, way … stop, way … the, we both, we come, we decided, we found, we keep, we should
  -0.1: we stopped, we talked, we … go, we … her, wedding is, wednesdays, week … you, well come, were closed
  -0.1: were in, were moving, were … to, what authority, what … was, what … with, whate-, whatever it
  -0.1: whatever … it, wheel has, wheel will, wheel … please, wheelie, wheels are, when coming, when … are
  -0.1: whenever you, where … are, where … signed, which way, while … do, while … was, whist-, whole class
  -0.1: whole family, whole street, whole … and, why the, why … not, why … send, wicked good, wifes phone
  -0.1: will ask, will give, will go, will opt, will put, will reach, will ride, will … buy, will … no
  -0.1: will … your, win the, win … bike, wind, winners, wipe it, wish you, wish … get, wish … would
  -0.1: wishes and, wishi-, wishing, wishing you, with cat, with full, with pics, with … attorney, with … dad
  -0.1: with … guy, with … my, with … of, with … price, with … rain, with … spam, with … stop, with … uncle
  -0.1: withdrawn, within … to, without … consent, without … text, witne-, witness, wo les, wo … moteurs
  -0.1: woke me, woke … up, word to, work from, work so, work … day, work … do, work … home, work … is
  -0.1: worn out, worth NUMBER, would card, would get, would … grateful, would … great, would … me, wrapp-
  -0.1: write … me, writing … me, wrong house, wrong key, wrong person, wrong thread, wrong … of, wrong>these
  -0.1: xfavo-, xfavor, xq me, xrays, xxx, y duermo, y quitenme, y saquenme, y suena, y sus, y … des
  -0.1: y … estaba, y … mensaje, y … puedo, y … siguen, y … texto, y … textos, y … todo, y … traba, yahoo
  -0.1: year … you, yegue-, yeguen, yes for, yes … want, yeso, yesterday … the, yet or, yet … there, yo pense
  -0.1: yo se, yo … mi, yo … you, you as, you bajenle, you better, you borrame, you crecio, you end
  -0.1: you entendi, you estaba, you everything, you fixed, you hear, you love, you mauvais, you o, you opted
  -0.1: you pase, you por, you quitame, you removed, you saturday, you sending, you sold, you sound, you spam
  -0.1: you squeeze, you tu, you twice, you understand, you … al, you … alone, you … back, you … being
  -0.1: you … cease, you … charging, you … cut, you … deseo, you … eat, you … enough, you … esten
  -0.1: you … estoy, you … favor, you … give, you … it, you … last, you … les, you … longer, you … next
  -0.1: you … puse, you … removed, you … says, you … spamming, you … suene, you … sunday, you … than
  -0.1: you … times, you … tonight, you … una, you … understand, you … uno, you … violating, you … wasting
  -0.1: you … where, you … would, you>texts, you>these, your database, your mailing, your making
  -0.1: your manager, your newsletter, your promos, your rack, your robot, your roll, your window
  -0.1: your … already, your … did, your … go, your … like, your … messages, your … send, your … would
  -0.1: yours too, yours … not, yourself |, yourselves |, zero texts, zero … please, | abstenez, | accounts
  -0.1: | acepte, | ahorrense, | alerts, | antes, | anulenme, | apuntenme, | avisele, | baby, | batterie
  -0.1: | boludo, | calisse, | calls, | cancelaron, | cansado, | casi, | chale, | chao, | church, | chut
  -0.1: | confirmed, | confirmen, | conformement, | contesto, | decrochez, | desinscribirme, | desuscribirme
  -0.1: | doing, | droit, | dropping, | emails, | ended, | everyone, | finished, | flag, | funny, | fwd
  -0.1: | haced, | hazme, | hijole, | hit, | ia, | interview, | jusqua, | man, | mandenlo, | mille, | moins
  -0.1: | nah, | nene, | notifications, | nuestra, | nunca, | oil, | osti, | package, | paid, | passez
  -0.1: | permission, | pitie, | podrias, | ponle, | ponme, | porfabor, | post, | putain, | queria, | quitar
  -0.1: | rechazo, | regarde, | reminder, | removing, | remuevanme, | remueveme, | replying, | robot
  -0.1: | roommate, | sakame, | segunda, | selon, | serait, | sigo, | slaque, | smoke, | starting
  -0.1: | suspendez, | thought, | trains, | ultimo, | una, | unsubscribing, | viarge, | wanted, | weon
  -0.1: | withdraw, | worst, | yaar, | … advertising, | … agradezco, | … allez, | … annuler, | … antivol
  -0.1: | … anybody, | … apprecierais, | … attorney, | … auto, | … bank, | … before, | … borras, | … borrenme
  -0.1: | … borro, | … boutique, | … caissiere, | … cesser, | … choose, | … class, | … cobran, | … commande
  -0.1: | … compter, | … computer, | … consentement, | … contesto, | … cost, | … croyais, | … das, | … data
  -0.1: | … dejenme, | … desabonnez, | … desactivo, | … desist, | … desuscribirme, | … dile, | … dio
  -0.1: | … dites, | … docteur, | … dress, | … driver, | … encantan, | … encargo, | … enviar, | … esos
  -0.1: | … feels, | … ferme, | … friend, | … fucking, | … granddaughter, | … grandson, | … hagame, | … hago
  -0.1: | … halt, | … happens, | … harassing, | … he, | … hitting, | … immediatement, | … in
  -0.1: | … inscribieron, | … inscription, | … j, | … limpiando, | … manager, | … mandandome, | … mandes
  -0.1: | … mercis, | … metieron, | … needs, | … noches, | … ofertas, | … padre, | … paye, | … pitie
  -0.1: | … process, | … prochain, | … prochaine, | … promociones, | … proxima, | … puedes, | … quieto
  -0.1: | … quote, | … recibir, | … reminders, | … results, | … retirar, | … retirez, | … revoque, | … ruego
  -0.1: | … scratched, | … shut, | … sis, | … specifically, | … supprimer, | … teach, | … teacher, | … tengan
  -0.1: | … things, | … think, | … ticked, | … ticket, | … tienen, | … tio, | … todas, | … todos, | … trabajo
  -0.1: | … tranquila, | … trying, | … turned, | … ultima, | … uncle, | … updates, | … van, | … violation
  -0.1: | … want, | … wanted, | … watch, | … wey, | … withdrawn, ~_af, ~_al_, ~_ava, ~_aye, ~_bef, ~_boy
  -0.1: ~_bu, ~_c_, ~_chu, ~_die, ~_eco, ~_est, ~_gas, ~_gu, ~_ha, ~_im, ~_kep, ~_loo, ~_lor, ~_lou, ~_mis
  -0.1: ~_mos, ~_ne_, ~_nea, ~_ren, ~_sma, ~_spo, ~_spr, ~_vi, ~adro, ~aes, ~aest, ~aint, ~ait, ~alke, ~alud
  -0.1: ~and, ~anda, ~ant_, ~anyo, ~anyt, ~as_, ~atel, ~atev, ~ava, ~ave_, ~az_, ~barn, ~beau, ~bef, ~befo
  -0.1: ~boug, ~boy, ~bys, ~cai, ~ccid, ~cher, ~ches, ~cide, ~cie, ~cio_, ~cita, ~ciu, ~comp, ~conm, ~cy_
  -0.1: ~dans, ~deau, ~dee, ~der, ~dern, ~ders, ~desc, ~deta, ~dido, ~dro_, ~ds_, ~du_, ~dup, ~dy_, ~ece_
  -0.1: ~edes, ~edia, ~eek_, ~eep_, ~efor, ~ek_, ~elan, ~elem, ~eli, ~enci, ~ene, ~enis, ~ent_, ~eone, ~epu
  -0.1: ~erts, ~etas, ~eul, ~eve_, ~eze, ~fat, ~foot, ~gard, ~gua_, ~guen, ~gues, ~gur, ~hac, ~hamo, ~han_
  -0.1: ~hats, ~hed, ~heel, ~here, ~het, ~hic, ~hipp, ~iat, ~icu, ~iene, ~ils_, ~ima, ~ish_, ~ithe, ~ive
  -0.1: ~kep, ~kne, ~lait, ~ldi, ~leg, ~lego, ~lif, ~lke, ~llar, ~lly_, ~maes, ~maga, ~mbre, ~meon, ~mil
  -0.1: ~mit_, ~mot, ~moth, ~mpo_, ~nar, ~nas, ~ncie, ~ncue, ~nde_, ~ndl, ~ne_, ~near, ~nees, ~nge, ~niet
  -0.1: ~nmi, ~nmig, ~nne_, ~nner, ~nt_, ~ntos, ~ntra, ~nun, ~nyo, ~nyon, ~nyt, ~ocar, ~oder, ~ogle, ~oja_
  -0.1: ~olo_, ~onc, ~onmi, ~ool_, ~oot_, ~ork_, ~orwa, ~oso_, ~oud_, ~oudr, ~own_, ~pec, ~peut, ~prop, ~ptio
  -0.1: ~purp, ~qu_, ~quel, ~quil, ~rat, ~rch_, ~rdat, ~reu, ~ride, ~rler, ~rm_, ~rnee, ~robl, ~rro, ~rru
  -0.1: ~rse_, ~sari, ~sas, ~ser_, ~she, ~sia_, ~siti, ~spen, ~sted, ~stor, ~sure, ~taro, ~tev, ~teve, ~tia
  -0.1: ~tien, ~toe, ~tor_, ~tout, ~tre, ~trek, ~tro, ~tta, ~typ, ~udos, ~uild, ~ulat, ~ulpe, ~ups, ~uras
  -0.1: ~urs_, ~uts_, ~uz_, ~vale, ~vec, ~voud, ~wn_, ~yag
  -0.2: 2 jours, 2 you, 2 … please, 2 … svp, NAME about, NAME … out, NUMBER call, NUMBER delete, NUMBER flat
  -0.2: NUMBER floors, NUMBER he, NUMBER instead, NUMBER late, NUMBER lb, NUMBER letters, NUMBER message
  -0.2: NUMBER rs, NUMBER that, NUMBER today, NUMBER tubes, NUMBER unread, NUMBER … after, NUMBER … arretez
  -0.2: NUMBER … by, NUMBER … did, NUMBER … dimanche, NUMBER … haha, NUMBER … like, NUMBER … mayo
  -0.2: NUMBER … moi, NUMBER … more, NUMBER … porfa, NUMBER … quelle, NUMBER … se, NUMBER … should
  -0.2: NUMBER … stock, NUMBER … sur, NUMBER … text, NUMBER … tires, a arrete, a basic, a better, a big
  -0.2: a block, a bottle, a bucket, a cesse, a compter, a cualquier, a dire, a encore, a few, a girl
  -0.2: a hacer, a human, a light, a living, a llamar, a lock, a long, a marcar, a meeting, a noise, a off
  -0.2: a one, a permis, a preguntar, a present, a problem, a quick, a seat, a second, a service, a single
  -0.2: a textos, a volver, a warranty, a year, a … asi, a … back, a … bag, a … before, a … boutique
  -0.2: a … cage, a … did, a … donc, a … drop, a … he, a … inch, a … km, a … linea, a … merci, a … mes
  -0.2: a … moyen, a … one, a … par, a … plan, a … poubelle, a … quien, a … review, a … robot, a … rodada
  -0.2: a … she, a … sin, a … texter, a … thing, a … tia, a … til, a … today, a … urgence, a … y, abierto el
  -0.2: abonnement … textos, about bikes, about … bill, about … i, about … order, about … warranty, abstenez
  -0.2: abstenez vous, abt, abuja, accepte ce, accepte … prix, accepted, acceptez, accord … ca
  -0.2: account please, acepte el, acepte esto, acepte … mensajes, acepte … textos, achete … pompe
  -0.2: acheter un, acuerdo … el, added me, adelante no, adent-, adentro, admis-, ado, ads please
  -0.2: affaires sur, affaires … mon, after lunch, after my, after school, after … tune, again by, again is
  -0.2: again with, again … it, again … me, agradeceria … no, agreed … the, ah i, ah ma, ahora en, ahora si
  -0.2: ahorrense, ai bien, ai compris, ai ecrit, ai hate, ai tout, ai … vos, ailleurs vous, aimerais … que
  -0.2: aimerais … vous, aimerait voir, air NUMBER, air en, air … NUMBER, airte-, airtel, ajuste, al asiento
  -0.2: al dia, al … el, alarg-, alcanzo a, alcanzo … llegar, alertas |, alfor-, align-, all communications
  -0.2: all future, all gone, all … in, all … them, allum-, almor-, almorzar, almost done, alone i
  -0.2: alone … the, alors … moi, alrea-, already, already picked, already unsubscribed, already … no
  -0.2: also … you, alto de, alto para, alto por, alto you, alto … favor, alto … no, always … my, am away
  -0.2: am bringing, am doing, am hard, am late, am old, am requesting, am scared, am taking, am … being
  -0.2: am … need, amabi-, amigos |, amor no, amour, amour du, ancho, and any, and call, and drop, and one
  -0.2: and out, and send, and … both, and … can, and … just, and … other, and … shifter, annee a
  -0.2: annee … vous, annees NUMBER, annonces, annule … rdv, annuler la, annulez ma, annulez tout
  -0.2: another year, anoto, answer … no, anti pourriel, anti … je, anual, anuler, anuncios |, any brand
  -0.2: any more, any … text, anymore … texting, anyone |, apart, apartment, aplas-, app |, app … me, appart
  -0.2: appeler … pour, appelez … au, application, appreciate it, appreciate … heads, aprieto, apunta
  -0.2: apunteme, aqui me, are closed, are doing, are eating, are fine, are killing, are saying
  -0.2: are … annoying, are … free, are … please, are … sending, are … texts, armar-, arreglen, arret des
  -0.2: arret merci, arret pour, arrete tes, arrete … a, arreter en, arreter svp, arreter … NUMBER
  -0.2: arretez … la, arretez … rappels, arretez … sms, arretez … vos, arretiez de, arrive pas, as an
  -0.2: as … now, asi … you, asiento de, asiento un, asiento viejo, ask if, ask that, ask to, ask … be
  -0.2: asked about, asked nicely, asked … a, asked … if, asked … the, asked … these, asking when
  -0.2: asking … is, asking … my, asoeb-, asoebi, assem-, assez d, assez … de, assist, asusto, at midnight
  -0.2: at yours, at … again, at … cabin, at … do, at … gym, at … please, at … price, at … station
  -0.2: at … store, at … then, at … when, atenta, atrop-, attachment, attente pour, attente … le, au cours
  -0.2: au livreur, au retour, au … apres, au … avant, au … avec, au … c, au … et, au … m, au … mais
  -0.2: au … moi, au … pas, au … pour, au … quand, aurez, autocollant, automaticos, automatiques |, autop-
  -0.2: autorizo a, autorizo que, autorizo … NUMBER, autres messages, aux vidanges, avais … a, avait promis
  -0.2: avec ces, avec ton, avec … pneus, avec … promos, avec … taxes, avez envoyez, avez … encore, avez … vu
  -0.2: aviez dit, aviez … que, avis |, avisan |, avisen de, aviso … que, avisos … este, avisos … mi
  -0.2: avoir … ca, away and, away last, away … remove, away … the, ay dios, ayude-, ayudenme, back so
  -0.2: back … you, bagage, bagages, bags |, baja … celular, baja … la, baja … precio, bajal-, bajale
  -0.2: bajame de, bajan-, bajando, bajo delete, ball, balloon, bangs, bank |, barba, barbe-, barree
  -0.2: basico |, baske-, basket, basta gracias, bat, batin, batterie je, batterie … te, battery is
  -0.2: battery low, bc … you, bcos, bcoz, bcp, be, be good, be left, be ready, be … but, be … day, be … for
  -0.2: beach |, beau la, beau travail, before … go, before … please, behind a, behind me, being texted
  -0.2: bell is, bells |, ben … mais, beso, besoin des, besoin … nous, besoin … rappels, besoin … textos
  -0.2: best … i, beta, between the, bici hoy, bici quedo, bici sin, bici you, bici … favor, bici … por
  -0.2: bien vouloir, bien … de, biffe, big one, biker, billets, bills, birthday to, birthday … the, bites
  -0.2: bites |, bixi, blacklist … number, blank on, bleac-, bleach, bleed-, block off, block |, block … an
  -0.2: blocked and, blocked … driveway, bloct-, bloctel, blonde … que, bloquea, bloqueada, bloquez moi
  -0.2: blush-, blushing, boile-, boite-, boites, bolt is, bon arretez, bonita, bonjour … vous, book the
  -0.2: borradme, borran, borrarme, borrelo, borren |, boss … me, botel-, both … numbers, bother … again
  -0.2: boton de, bouchon, boucles, bought it, bout de, bout du, boutique mais, boutiques, bow on, bow … it
  -0.2: box arrived, box on, box the, box … the, bracket |, brain, brake lever, brakes are, bring a
  -0.2: bring back, bring you, bringing the, brook-, brooks, btw |, bucket list, buen fin, buen … de, buenas
  -0.2: bugging me, bugging you, buje, burge-, burger, burger |, bus driver, bus … late, buses, business
  -0.2: buste-, busted, but still, but take, but … for, but … stop, buy the, buying bikes, buzon, by
  -0.2: by around, by noon, by thursday, by … can, by … own, bye felicia, bye les, bye … textos, c est
  -0.2: c … ecrit, c … grave, c … ok, c … pratique, c … quoi, ca arretez, ca ces, ca otez, ca vos
  -0.2: ca … beaucoup, ca … ce, ca … couter, ca … deux, ca … encore, ca … enerve, ca … juste, ca … svp, cabin
  -0.2: cable … is, cables |, cada vez, cada … suena, cadena otra, cafet-, caja que, cajero, calisse
  -0.2: call when, call … do, call … he, called … the, calling |, calls from, calme les, calme-, calmez
  -0.2: camaras |, cambian, cambiar la, cambiar los, cambiar … frenos, cambien el, came thru, came … thanks
  -0.2: caminando |, camp de, campaigns, can drop, can get, can have, can help, can of, can quit, can use
  -0.2: can … borrow, can … email, can … lift, can … my, can … on, can … open, can … quit, can … say
  -0.2: can … sit, can … stay, canada |, canasta por, canasta … favor, cancel and, cancel on, cancel … me
  -0.2: cancel … messages, cancela … cita, cancelacion, cancelacion de, cancelar mensajes, cancelen el
  -0.2: cancelen mi, cancelen mis, cancelen … cita, cancelen … mensajes, canceler, cancelled … i
  -0.2: cancelled … the, candado que, candado … la, car so, carbono |, card in, card is, card … NUMBER
  -0.2: card … declined, card … my, care about, cargo de, carriers, cart, carta, carte-, casqu-, casse … mon
  -0.2: ce … le, ce … les, cease texting, cegep, cel … su, cel … sus, cell a, cell … moi, cell … mon, celu
  -0.2: celular por, cerrada, cerro, certainly did, certainly … not, cesser … envois, cessez immediatement
  -0.2: chain keeps, chains, chale, chalet |, chama-, chance you, changer … chaine, changiez, chant-
  -0.2: chaque … je, chaque … que, chara-, charge … the, cheaper … i, checking in, checks, checo, cher said
  -0.2: cher say, chew, chien-, chino, choca-, choco, chole con, chorr-, chorro, cierra, cinco estrellas
  -0.2: cita delete, ciudad |, class fund, class lol, cle … la, cles |, client mais, clientes, close out
  -0.2: clou, clunk, cnil, coach-, coati-, coating, coche la, codigo de, colis … arrive, collants
  -0.2: com … NUMBER, combien avec, combien vous, combien … les, come then, come … instead, comerciales
  -0.2: comes … NUMBER, comie-, comieron, comio el, commande … pneus, commandes, comme … j, commence … etre
  -0.2: comment faire, comment … enleve, comment … la, comment … pour, comment … se, commuter, como … esto
  -0.2: como … los, como … salgo, compe-, competitor, compl-, completo |, comprar nada, compre … timbre
  -0.2: comprend, comprend pas, compro |, compter, comptoir m, comptoir … a, compulsory, comuniquen
  -0.2: con mensajes, con permiso, con … a, con … avisos, con … delete, con … frenos, con … las, con … sms
  -0.2: concern, conecta, confirmado, confirmar, confirmed, confirmez, conmigo no, consent for, consent was
  -0.2: consent … be, consent … do, consent … text, consentement expres, consider … my, console, constancia
  -0.2: contact svp, continuez a, continuez de, continuez … m, convert, cooke-, corazon |, cordialement
  -0.2: correo electronico, correo … no, correr, cortele, corten los, corto la, corto … llamada, costs NUMBER
  -0.2: couch-, could one, could … be, could … please, coupez pas, coupez … ca, coupez … textos
  -0.2: courriel seulement, courriel |, courte, coute combien, coute un, couter, crash replacement
  -0.2: credit card, credit |, crissez … patience, crit, croir-, croire, crowd-, crowded, crying out
  -0.2: crying … loud, cuadr-, cualquier hora, cuando freno, cuando llueve, cuando me, cuando te
  -0.2: cuando … recoja, cuantas libras, cuanto cobran, cuanto era, cuanto … debo, cuanto … quitar, cubiertas
  -0.2: cubre, cuida-, cuide, cuiss-, cupon-, curious, customer is, customer … no, cylin-, cylinder, d aller
  -0.2: d aujourdhui, d ecrire, d infolettre, d mandar, d … chez, d … donne, d … envoyer, d … mensajes
  -0.2: d … messages, d … you, dad can, dad … not, dads … he, dah, danar, dans … coin, dans … metro
  -0.2: dans … sac, dar mi, date … the, day so, day … i, day … tomorrow, de aire, de alta, de bien
  -0.2: de caminar, de cancelar, de cascos, de cellulaire, de combien, de communiquer, de consentement
  -0.2: de contactarme, de cote, de details, de garantia, de haberme, de joder, de lujo, de lumiere
  -0.2: de magasin, de mantenimiento, de mayo, de moins, de numeros, de opinion, de pago, de paso
  -0.2: de pleuvoir, de precio, de quoi, de retrait, de sa, de se, de servicio, de sondages, de spam, de stop
  -0.2: de taller, de tel, de textear, de todas, de tus, de vuelta, de … apres, de … aqui, de … avant
  -0.2: de … batterie, de … bord, de … caja, de … cita, de … contacter, de … datos, de … ebike, de … esquina
  -0.2: de … favor, de … fils, de … loi, de … nada, de … paren, de … porfavor, de … promociones
  -0.2: de … recordatorios, de … relancer, de … retirer, de … rodada, de … rueda, de … sa, de … sin, de … sms
  -0.2: de … texte, de … texts, de … tout, de … voir, de … vouloir, de … voy, dead … on, deal with
  -0.2: debarquez le, debarras, decen-, decia NUMBER, decochez, dedic-, dehors je, deja que
  -0.2: deja … escribirme, dejame … con, dejame … la, dejar … escribirme, deje en, deje … llave
  -0.2: dejen … avisarme, dejen … estar, dejen … textearme, dejenme |, dejes-, dejese, delete all
  -0.2: delete cable, delete club, delete equipo, delete lavado, delete manubrio, delete martes, delete mon
  -0.2: delete … NUMBER, delete … contact, delete … cuanto, delete … en, delete … info, delete … my
  -0.2: delete … numero, delete … pic, delete … que, delete … se, delete … voy, deleted it, demain on
  -0.2: demain … la, demandar, demande la, demande le, demande qu, demande … de, demande … le, demande … moi
  -0.2: demande … retrait, demar-, demon-, depuis la, depuis … je, derangez … plus, des annees, des message
  -0.2: des sms, des … et, des … je, desabonne de, desabonnez … pas, desactiven las, desactiver les, desca-
  -0.2: descarga, descend, desinscription svp, desinscription |, desinscrit, despacito, despe-, detac-
  -0.2: detenganse, detie-, detiene, detru-, deux numeros, deux … de, deux … pour, devic-, device, devie-
  -0.2: devuelven, di de, di … baja, di … de, dia es, dice … pero, dicen |, dicta-, dictating, did anyone
  -0.2: did not, did your, did … and, did … eat, did … join, did … turn, dies, diffi-, digo que, digo … no
  -0.2: dinero … vuelta, dire oui, dire |, direccion … you, dirty, disable sms, disai-, discontinue the
  -0.2: discontinue … messages, disculpe creo, disculpe … que, dista-, distance, dit pas, dit stop, dit … je
  -0.2: dit … telephone, dit … tu, dites merci, dites … votre, do so, do … NUMBER, do … again, do … hear
  -0.2: do … i, do … just, do … live, do … needful, do … on, do … pay, do … recommend, do … rush, do … throw
  -0.2: do … understand, docen-, doctor said, does … come, does … take, does … text, does … work, dog is
  -0.2: dois … pour, donated, donc mon, donc … moi, donde esta, done so, done … NUMBER, donne … number
  -0.2: donnee, door stop, dorad-, dorenavant … de, dos … por, dossiers, douan-, douane, down with, downl-
  -0.2: dress-, dressed, drive for, droit vous, droit … m, drole-, droles, drop … price, dropped my
  -0.2: dropped … the, dropping off, drove, du, du lait, du porte, du siege, du … au, du … en, duele, duerme
  -0.2: dulut-, duluth, dura la, dura |, dying |, earri-, eat it, eat my, ecran-, ecrans, ecrivez vous
  -0.2: ecriviez, effective immediately, el buzon, el encargado, el enlace, el permiso, el profe, el rancho
  -0.2: el recordatorio, el resto, el spam, el … ahi, el … como, el … hasta, el … mejor, electriques
  -0.2: electriques |, electronico, elimina, eliminar mi, eliminaron, eliminen el, ella … el, elle … pas
  -0.2: else from, elsewhere |, email for, email only, email … me, empiecen sin, empiecen … mi, employe
  -0.2: empty, en 2, en attente, en cuanto, en face, en floride, en fous, en haut, en pensant, en pleine
  -0.2: en todo, en veut, en … arretez, en … bus, en … caja, en … carrera, en … carro, en … encore, en … l
  -0.2: en … mais, en … manana, en … marre, en … mensajes, en … momento, en … neuf, en … pantalla
  -0.2: en … quitenme, en … rancho, en … rodada, en … si, en … tarjeta, en … temps, en … web, encanta, encei-
  -0.2: enceinte, encontraron, encore des, encore … ai, encuestas, end all, end caps, end messages, end plugs
  -0.2: end to, end … alerts, end … day, end … lose, end … messages, end … rental, ends NUMBER, engineer
  -0.2: enlace, enleve de, enleve … la, enlever le, enlever svp, enlever … vos, enlever … votre, enlevez donc
  -0.2: enlevez … ca, enlevez … petites, enlevez … siege, enoja, enough stop, enough … with, enseigne
  -0.2: ensemble |, entendre parler, entendre … de, entiendo mejor, entiendo … que, entrada, entregas
  -0.2: entreguen, entreposage d, entreposage |, entreposage … hiver, entry, enviarme mensajes, enviarme … de
  -0.2: envies, envio … mensajes, envir-, environ, envoi … messages, envoie une, envoyer … affaires
  -0.2: envoyer … promos, envoyer … sms, envoyez rien, envoyez … des, epais, epargnez … vos, episo-, episode
  -0.2: erreur … moi, es alto, es cierto, es … ultimo, es … you, esa vaina, escriba mas, escriban al
  -0.2: escribas |, escuc-, ese modelo, eso … gracias, espag-, espagnol, espal-, espalda, esperan
  -0.2: esperar mas, espero, essen-, est, est finie, est grave, est la, est ok, est ouvert, est pleine
  -0.2: est pratique, est rendus, est … ces, est … l, est … petit, est … possible, est … rien, esta baja
  -0.2: esta cerrada, esta lloviendo, estara, este es, este … porfa, esten mandando, esten molestando
  -0.2: estimate for, esto … ilegal, esto … me, estos avisos, estoy … una, estrellas en, estrellas … google
  -0.2: estuvo no, estuvo |, et enlevez, et … celui, et … de, et … me, etage, etaie-, etaient, etait … sur
  -0.2: etes fins, etes … fins, etre retiree, etre … la, eu, even then, even … the, ever … to, every single
  -0.2: every … you, everyone … the, evitez de, ex … me, exage-, exam is, exchange the, exclus, excluyanme
  -0.2: exemption, exijo que, existais, explain … i, expun-, expunge, extended warranty, extendida, extra |
  -0.2: fabor |, factura a, factura … mi, facturer, faire j, faire une, faire … ai, fait beaucoup, fait ca
  -0.2: fait … bruit, faites ca, fall off, falta … me, family … and, fastidio con, favor and, favor gracias
  -0.2: favor … mas, feedi-, feeding, feel free, feel … to, feelings, feels like, feels lose, felicia
  -0.2: feliz |, felt, feo, feria-, feriado, fermez la, fermez … dossier, fetch me, fetes, feuil-, fichier |
  -0.2: fille a, fille au, fille qui, fille … comptoir, fin … la, fin … messages, fin … textos, finale
  -0.2: fine … the, fini a, fini le, fini … messages, fini … quelle, fins mais, firme … para, first i
  -0.2: first one, fishb-, fix is, fixing … flat, flash-, flojo, floride, floss-, flowers |, fly, flyer, fm
  -0.2: fois … j, fois … toutes, folder i, fonct-, for crying, for her, for marketing, for next, for nothing
  -0.2: for reviews, for spamming, for storage, for sure, for telling, for … after, for … again, for … basic
  -0.2: for … blue, for … brother, for … but, for … first, for … frame, for … hr, for … late, for … living
  -0.2: for … mom, for … month, for … months, for … next, for … night, for … people, for … reminder
  -0.2: for … saturday, for … she, for … tire, for … unsubscribe, for … update, for … warranty, for … wife
  -0.2: forever>list, forever>not, forever>stop, forfait est, forget |, forma de, forma … que, foto que
  -0.2: fotos delete, found one, foutez moi, foutez … la, frame i, frame-, frames, free sms, free … a, freew-
  -0.2: frein … bloque, freins svp, fri |, friendster, frnds are, from everything, from text, from that
  -0.2: from … account, from … again, from … all, from … at, from … cart, from … contact, from … database
  -0.2: from … is, from … sms, from … texting, from … the, front … is, fuera mi, fuera … numero, full … of
  -0.2: furio-, furious, futur, futur |, ganas, garage door, garantia extendida, garantia no, garantie est
  -0.2: garde … velo, gardez … jusqua, gardez … reste, gardez … textos, gas, gasolinera, gave the, gdpr
  -0.2: gears |, gele, get NUMBER, get down, get more, get one, get to, get two, get … done, get … please
  -0.2: get … to, get … work, getting ridiculous, gives you, gives … the, glace, go home, go off, go … me
  -0.2: go … to, going away, going … text, going … to, good day, good morning, good … please, good … sir
  -0.2: good … to, gorda, gosse, gosses, gossez, got approved, got free, got … of, got … stop, gout, gps
  -0.2: gracias … los, grandad, grandma says, grann-, granny, gravel |, green trek, grosero, ground
  -0.2: grupo … la, gt, guarda, guardan |, guardas, guess, gustan … textos, gustaria, guys … it, guys … more
  -0.2: gyan, haberles, habian, hacer un, hacke-, hacked, had me, had … fill, hagan |, hago pa, haha so
  -0.2: haha stop, haha you, hahah, hais, halfway up, halfway … the, halt the, handles the, hanging
  -0.2: happens |, happy … the, harassing me, hard of, hard pass, hard to, hard … hearing, hari … maaf
  -0.2: harra-, harto de, has NUMBER, has … a, has … off, hasta luego, hasta nunca, hasta … es, hasta … madre
  -0.2: hat |, haute, have already, have bought, have mine, have permission, have some, have that
  -0.2: have … agreed, have … ask, have … call, hay algo, hay senal, hay … por, he asked, he get, he … off
  -0.2: he … quit, he … with, head |, hear the, hear … your, heard about, heater, hed, hello … would, helps
  -0.2: her no, her … please, her … said, here … are, here … i, hesit-, hesite, heure … vente, hey can
  -0.2: hi can, hi … you, hija … el, hills |, him i, him off, him on, him … he, him … your, hitle-, hitler
  -0.2: hizo, ho, hoja, hola … NAME, hold my, hold … for, hold … til, holde-, holder, holle-, home safe
  -0.2: home … the, honor, hoodie |, hora mas, horaire, horse, hosti-, houde, hour for, hour … me
  -0.2: hours please, house with, house … the, house-, how late, how … more, how … unsubscribe, how … use
  -0.2: hoy mismo, hp, https, huge, hunt, husbands number, i accidentally, i forget, i hereby, i hv, i plan
  -0.2: i remember, i surrender, i switched, i withdraw, i … answer, i … appreciate, i … ask, i … both
  -0.2: i … bringing, i … but, i … call, i … calling, i … came, i … cancel, i … card, i … everything
  -0.2: i … grab, i … if, i … late, i … old, i … please, i … received, i … requesting, i … return
  -0.2: i … subscribed, i … swing, i … taking, i … texted, i … those, i … unsubscribed, i … walk, i … we
  -0.2: i … y, ida, ideas, ideas |, idee pour, idiots, if … text, ignore |, il faudrait, il ne, imper-
  -0.2: importe, in, in advance, in all, in by, in court, in exam, in full, in texts, in traffic, in writing
  -0.2: in … cab, in … care, in … lake, in … meeting, in … number, in … on, in … sink, in … take, in … tunnel
  -0.2: in … when, in … why, in … will, inbox |, incoming, information, informed, ingles y, ingles … no
  -0.2: inmed-, insan-, insane, inscription aux, inscrite a, inside |, insistan |, installer, insurance wants
  -0.2: interesa el, interesa recibir, interesa … de, interesan, interesse a, interessent pas, interest in
  -0.2: interested please, interet, inutile, inutile de, invitation, invoice to, invoice … my, is already
  -0.2: is amazing, is another, is bringing, is crazy, is eating, is finished, is flat, is leaking
  -0.2: is leaving, is next, is unsolicited, is wet, is where, is … hard, is … house, is … long, is … normal
  -0.2: is … present, is … really, is … red, is … take, is … text, is … texts, is … these, is … word
  -0.2: it after, it alone, it came, it end, it feels, it la, it look, it makes, it may, it me, it needs
  -0.2: it never, it without, it works, it … an, it … at, it … concern, it … down, it … enough
  -0.2: it … important, it … me, it … stuck, it … take, it … these, it … up, it … way, it … wet, itd, itll
  -0.2: j ai, j enleve, j enseigne, j hais, j … apres, j … assez, j … coche, j … compris, j … ecrit, j … hate
  -0.2: j … point, j … refuse, jache-, jachete, jackets, jaja, jalou-, jaloux, jamais a, jamais inscrite
  -0.2: jamais … textos, jarrive … NUMBER, jarte-, jartera, jase, je consens, je decroche, je desire
  -0.2: je deteste, je freine, je nai, je passerai, je prefererais, je saute, je … desinscris, je … faire
  -0.2: je … mes, je … mettre, je … tannee, je … vos, jerseys, jesus christ, jeudi svp, jeune, job arretez
  -0.2: joine-, joined, joven no, joyeuses fetes, jueves por, july, jumea-, jumeau, jumps, juro, jury
  -0.2: jury duty, jusqua quand, jusquau NUMBER, jusquen, just one, just remove, just … by, just … texts
  -0.2: just … to, juste l, kandy, kedo, keep … in, keeps buzzing, key under, kick off, kid … not, kid … you
  -0.2: kilom-, kind |, kindly … not, kindly … the, know … up, kofi, kopi, kreo, l abonnement, l amour
  -0.2: l annee, l antivol, l avion, l entente, l hopital, l urgence, l … demain, l … en, la arreglen
  -0.2: la casa, la casilla, la cita, la cotizacion, la enlevez, la graisse, la gris, la lavadora, la ley
  -0.2: la merci, la misa, la novela, la ocupo, la playa, la poubelle, la pour, la recoja, la stop, la subida
  -0.2: la suscripcion, la tete, la trek, la uni, la valvula, la virgencita, la … anti, la … apres
  -0.2: la … encontre, la … estaba, la … extendida, la … finalement, la … llevar, la … llevo, la … ma
  -0.2: la … nomas, la … nueva, la … please, la … plus, la … quedo, la … quitenme, la … stp, la … todo
  -0.2: la … vendredi, la … verdad, la … veut, lache a, ladde-, ladder, laisse un, laisse … la
  -0.2: laisse … tranquille, laissez la, laissez … dehors, laissez … les, lamp, landlord says, lao, larga
  -0.2: las letras, las ofertas, las rodadas, las … al, las … jaja, las … que, last |, last … stop
  -0.2: late reply, late so, lavada, lavar, lay … the, lb, le agradezco, le changement, le coin, le compteur
  -0.2: le dans, le francais, le jusqua, le papier, le plancher, le retrait, le ruego, le wifi, le … demain
  -0.2: le … dos, le … est, le … lol, le … mon, le … pa, le … pareil, leaf, leave at, leave for, leave off
  -0.2: leave … be, leaving it, lec, leer bien, leer los, left for, left off, left pedal, left … i, left … is
  -0.2: left … one, left … should, leh i, lend … your, les autorizo, les cables, les rayons, les … arretez
  -0.2: les … boue, les … ca, les … electriques, les … etaient, les … no, les … otez, let the, let … out
  -0.2: leur, lifet-, lifetime, lights off, like an, like me, like not, like … the, lil, lim, limite
  -0.2: line … do, line … it, link you, liquido, lisbo-, lisbon, list i, list … NAME, list … and, list … far
  -0.2: list … people, lista que, lista you, lista … me, liste a, liste du, liste stp, liste … je
  -0.2: liste … les, liste … prix, listened, lists, livraison |, llanta no, llave delete, llave |
  -0.2: llave … candado, llego … las, llegue nada, lleguen mensajes, llovi-, lloviendo, llueve |, lo hagan
  -0.2: lo manden, lo phone, lo pido, lo pueden, lo que, lock is, lock off, lock … lost, locked out, locko-
  -0.2: lockout, loi anti, loi c, loi … NUMBER, loi … pourriel, loic, lol do, lol enlevez, lol … moi, lonel-
  -0.2: lonely, long do, longer interested, longer … customer, longer … these, longest, longueuil
  -0.2: looks … spam, loosey, los bendiga, los contactos, los dias, los lentes, los mande, los rayos
  -0.2: los … conmigo, los … es, los … mejor, los … please, los … quitenme, los … se, los … si, lose it
  -0.2: loud … the, love … shop, lowri-, lowrider, loyal-, loyalty, lui … plus, lujo, lunch … you, m
  -0.2: m arreter, m ecriviez, m enerve, m … c, m … desabonne, m … fous, m … il, m … jure, m … plus, m … sans
  -0.2: m … tu, ma fiche, ma i, ma … arrete, ma … du, ma … pis, ma … sur, maaf, maaf zahir, maaf … batin
  -0.2: maam please, magasins, mail only, mailing list, mails, maintenance, mais … merci, make … quit
  -0.2: makes the, making the, making … noise, making … want, maladie, malit-, malito, mamak, manda-
  -0.2: mandame … texto, mandan |, mandan … si, mandando textos, mandando … de, mandar mensaje, mandar un
  -0.2: mandar … mensajes, mandaran, mandarme cosas, mandarme mas, mande … por, mandeme el, manden a
  -0.2: manden … avisos, manden … factura, manden … ni, manden … porfa, mandenme mensaje, mandenme … cuando
  -0.2: mandenselos, mandes … nada, mando mensaje, manejando, mange mon, mangez, mango, manillar, mano … me
  -0.2: many more, many of, many … lol, many … these, marcada, marche … le, marchent, mark my, marketplace
  -0.2: marque que, marque … no, marquen, mas alto, mas en, mas fotos, mas mensaje, mas msj, mas no
  -0.2: mas promociones, mas … escriban, mas … me, mas … please, mas … yo, masca-, mascara, mask, masso-
  -0.2: masson, matin je, may concern, mdm, me asusto, me baje, me desinscris, me devuelven, me dire
  -0.2: me esperan, me gustaria, me hacen, me hagan, me interesan, me just, me llame, me mandaran, me more
  -0.2: me over, me quitaran, me rayer, me registre, me remove, me saca, me sacas, me sortir, me souviens
  -0.2: me til, me vuelva, me want, me when, me with, me |, me … ahorita, me … before, me … bikes
  -0.2: me … borrar, me … cada, me … come, me … day, me … email, me … eso, me … fuera, me … future, me … good
  -0.2: me … hacer, me … just, me … mande, me … mejor, me … mucho, me … n, me … not, me … ofertas, me … ok
  -0.2: me … old, me … out, me … quitenme, me … receipt, me … recibir, me … reviews, me … sacar, me … sms
  -0.2: me … sur, me … texteando, me … thank, me … todo, me … total, me>you, mean … the, means yes, mecri-
  -0.2: meeting |, mejor quitenme, mejor voy, mejor … manana, meme affaire, memoi-, memoire, mensaje gracias
  -0.2: mensaje … en, mensajes conmigo, mensajes jaja, mensajes porfavor, mensajes saquenme, mensajes si
  -0.2: mensajes yo, mensajes … los, mensajes … su, mensajes … voz, mensajitos no, mention, merci bcp
  -0.2: merci … mon, merci … non, merci … rappel, mere … NUMBER, mes alertes, mes gants, mes notifications
  -0.2: mes patins, mes … arretent, mes … pago, mesi, message par, message please, message … coupe
  -0.2: message … cut, message … for, message … mon, message … now, messages lol, messages ne, messages s
  -0.2: messages so, messages … est, messages … il, messages … m, messages … mon, messages … please
  -0.2: messages … stop, messages … the, messaging this, mesure NUMBER, metan, mettez la, mettre fin
  -0.2: mi sobrina, mi … anterior, mi … cuanto, mi … d, mi … quedo, midnight |, mieux que, mieux … vous
  -0.2: might-, migra-, mijo you, mil, min late, min … you, mind me, minimum, minte-, misa y, miser-
  -0.2: missed … call, mochi-, mochila, moi dessus, moi le, moi … j, moi … les, mojad-, mojada, molestando |
  -0.2: molestar pero, molestar … you, mom she, mom |, mon derailleur, mon ebike, mon fils, mon iphone
  -0.2: mon neveu, mon no, mon permis, mon pneu, mon portable, mon stop, mon … enlevez, mon … fait
  -0.2: mon … jusqua, mon … m, mon … plus, mon … retirez, mon … sonne, monop-, monopoly, month … you, month-
  -0.2: months, more and, more message, more parts, more spam, more surprises, more … needed, more … since
  -0.2: more … thanks, morn, mosquito, mosus, motorcycle, mountain, mover, moving the, mower, mrng |
  -0.2: much better, much off, much … me, mudam-, mudamos, mude a, mueve, mum i, muruk-, murukku, must … no
  -0.2: mwen, my back, my battery, my business, my calendar, my chain, my day, my doctor, my fill, my first
  -0.2: my flight, my gloves, my laptop, my office, my pocket, my refund, my side, my sign, my sisters
  -0.2: my tab, my therapist, my ticket, my toddler, my watch, my water, my whole, my … asks, my … bottle
  -0.2: my … gets, my … hurts, my … need, my … needs, my … plan, my … quit, my … see, my … signed
  -0.2: my … stopped, my … take, my … texts, my … thank, my … took, my … yet, n arrete, n come, n … said
  -0.2: nada, nada al, nadie mas, nae, nah, nail trim, nails |, name out, natur-, ne … avoir
  -0.2: ne … communiquer, ne … ecrire, necesitan, necesito nada, necesito una, necesito … me, need help
  -0.2: need me, need your, need … send, need … this, need … with, need … you, needf-, needful, nene
  -0.2: nettoyage, neufs, never do, never pick, never reply, never stop, never stops, never … these
  -0.2: new cassette, new no, new wheel, new … you, newsletter |, next … and, ni les, ni los, ni mensajes
  -0.2: ni … mensajes, ni … recordatorios, nieta, ninguno mas, no answer, no charge, no credit, no dey
  -0.2: no dije, no doy, no for, no leo, no llego, no llegue, no marketing, no right, no … aceptar
  -0.2: no … anuncios, no … cuando, no … de, no … esos, no … hasta, no … interesan, no … k, no … metan
  -0.2: no … molestar, no … msj, no … ocupo, no … only, no … porfa, no … quitenme, no … salir, no … saquenme
  -0.2: no … surprises, no … tanto, no … today, no … volver, no … vuelva, noisy, noman-, nomanden, nombre que
  -0.2: nombre y, nomor-, non au, non … gars, non … je, non … pas, non … textos, noodl-, normal … ca
  -0.2: nos mudamos, not agreed, not agreeing, not bike, not carry, not free, not join, not lift, not rush
  -0.2: not sending, not sleep, not stand, not throw, not wanting, not wear, not … after, not … call
  -0.2: not … calling, not … coming, not … from, not … laughing, not … me, not … message, not … permission
  -0.2: not … promos, not … signing, not … texted, not … thru, not … us, note pour, note that, note … my
  -0.2: nothi-, nothing, nothing but, notices, notificaciones … mi, notifications please, notifications stp
  -0.2: notifications … mon, nous … de, nous … la, nous … retirez, nouvelle adresse, novel-, novela, novio-
  -0.2: novios, now ever, now take, now with, now … get, now … no, nueve, nugge-, nugget, number … and
  -0.2: number … la, numero dans, numero gracias, numero lol, numero … la, numero … ta, numero … you
  -0.2: numeros exclus, nunca autorice, nunca … suscribi, nunca … tenido, nurse-, nysc, o todavia, o … el
  -0.2: o … yo, occupe … textos, ocupado, of, of day, of hearing, of messages, of parts, of there
  -0.2: of … damage, of … did, of … first, of … from, of … he, of … life, of … lol, of … out, of … system
  -0.2: of … texting, of … they, oferta de, off NUMBER, off again, off all, off an, off love
  -0.2: off notifications, off text, off texts, off that, off tomorrow, off … hands, off … hour
  -0.2: off … morning, off … not, off … notifications, off … please, off … ride, off … total, off … waitlist
  -0.2: off … work, offence, offer, office phone, ofrezcan, oigan |, oil change, ok enough, ok gracias
  -0.2: ok … can, ok … me, old address, old frame, old … back, olvides, on any, on coupe, on enleve, on garde
  -0.2: on hills, on i, on queen, on sat, on texte, on those, on time, on tuesday, on … again, on … brakes
  -0.2: on … card, on … did, on … in, on … laptop, on … morning, on … rendus, on … ride, on … side
  -0.2: on … texte, on … till, once for, once i, onda con, one text, one … these, one … this, one … want
  -0.2: online … NUMBER, online … it, only for, only so, only texts, only … email, only … is, only … once
  -0.2: open sundays, open til, opener, opt … porfa, opt … request, opt … svp, opted … to, optional
  -0.2: optout please, or call, or … please, order updates, ordinateur, os … que, otez … number, other brand
  -0.2: other … please, others |, otiez, otro con, otro texto, otro yo, otro … asi, otros, otros |, otu
  -0.2: ou encore, ou on, ou quoi, oublie le, oubliez le, oubliez … de, ouell-, ouellet, oui … le, our number
  -0.2: out again, out request, out svp, out thx, out … am, out … no, out … old, outgo-, outgoing, outgr-
  -0.2: outgrew, oven, over at, over for, over text, over … just, over … out, overhaul, overslept, owe … a
  -0.2: own … bike, oye … no, pa el, pa … no, pacie-, pack … for, pagan, pago … efectivo, pago … resto
  -0.2: pain … is, palet-, panal-, panales, panic-, par ecrit, par … poste, para cancelar, para … al
  -0.2: para … en, para … fin, para … seguro, para … viernes, para … you, parado, parale a, param-, paras
  -0.2: pare por, pare … favor, paren con, paren … mandar, parenle … los, parent, parfait pour, parking … the
  -0.2: parle … mon, parrilla |, pars en, part pour, part … no, partant, participar, participar en, partir d
  -0.2: pas ca, pas enlevez, pas et, pas pis, pas pu, pas … arretez, pas … lumiere, pas … pleuvoir
  -0.2: pas … promos, pas … recevoir, pas … retirez, pas … tard, pasar a, paso cuando, paso … el
  -0.2: paso … viernes, passc-, passcode, passe apres, passe mon, passe … prendre, passe … tour
  -0.2: passed … please, passer, passer |, passerai, passez, past the, patch-, patches, paten-, patente, path
  -0.2: pax, pay half, pay … now, payer plus, payer … deux, payin-, paying, payno-, paynow, payro-, payroll
  -0.2: peace and, pedi estos, pedi … mensajes, pedir, peinture |, pending, pensant, peoni-, peonies
  -0.2: people to, people you, people … a, peor, per … on, per … so, perdu mes, perez-, pereza, permis de
  -0.2: person … you, pesam-, pesame, pesimo servicio, petes, peu … de, peux … en, peux … m, peux … oter
  -0.2: phone down, phone here, phone is, phone out, phone stuff, phone tree, phone … be, phone … buzzing
  -0.2: phone … stop, phones for, photo of, photo … my, physio, pick … at, pickl-, pics of, picture of
  -0.2: pide que, pido de, pido no, pido |, pido … favor, pigeon, pigeonhole, pill, pillo-, pillow, pins
  -0.2: pinte-, pinten, pires, pisci-, piscine, piton, place i, place … the, place-, plait ne, plait … plus
  -0.2: plan charges, plan for, plancher, plant, plateado, plateau, playa |, please can, please disable
  -0.2: please fix, please for, please get, please ignore, please last, please process, please put
  -0.2: please switch, please the, please un, please … NUMBER, please … am, please … an, please … and
  -0.2: please … delete, please … for, please … messages, please … nothing, please … out, please … send
  -0.2: pleine |, pleut |, pleuv-, pleuvoir, plus communiquer, plus ecrire, plus envie, plus je, plus … des
  -0.2: plus … details, plus … enlevez, plus … notifications, plus … par, plus … promos, pneus NUMBER
  -0.2: pneus … la, podrian … de, pogne, polim-, poliment, pompe … NUMBER, pon, pongo a, ponme, por aqui
  -0.2: por completo, por llamada, por no, por ustedes, por … bebe, por … le, por … recordatorio, por … solo
  -0.2: por … tan, por … tienda, porfa no, porte bagage, porte bagages, porte velo, porte … est, porte … j
  -0.2: portero, porto-, porton, position, postr-, postre, pour arreter, pour avoir, pour confirmer
  -0.2: pour demain, pour dire, pour mon, pour ne, pour son, pour toujours, pour toutes, pour vendredi
  -0.2: pour … NUMBER, pour … amour, pour … avion, pour … enlevez, pour … fete, pour … job, pour … recevoir
  -0.2: pour … ride, pour … velo, pourquoi |, pourriel je, pouvez enlever, pouvez |, pouvez … ecrire
  -0.2: pouvez … effacer, pouvez … faire, pouvez … garder, pouvez … mettre, pouvez … texter, pouvi-, pouviez
  -0.2: prata, prayers, preciosa, prefer no, prefere le, preferences, prefererais, prefiero … no, pregunto si
  -0.2: premium, prendre le, prendre les, prendre un, prendre |, prendre … velos, prends le, prepa
  -0.2: prepaid phone, pressed, pretend i, preuve de, preuve … mon, price … NUMBER, price … a, price-
  -0.2: priere … cesser, priere … ne, printer, prix pour, process, prochains, profe me, profe-, profeco
  -0.2: program |, prohibido, prolongee |, prometieron, promo est, promociones por, promos de, prosp-
  -0.2: proud |, prove, prueba de, pu … air, pu … batterie, pu … bike, pu … ca, publicidad aqui, puce, puedan
  -0.2: puede pasar, pueden borrar, pueden … el, pueden … los, pueden … mi, puedo contestar, puedo parar
  -0.2: puedo recibir, puedo … la, puerta … atras, pull me, pull … off, pulli-, punch, punch card, puns
  -0.2: pus capable, puse … y, put … the, putai-, putain, qu … faut, qu … ne, qu … texte, qua y, qua … etre
  -0.2: quand la, quand meme, quand mon, quand … aurez, quand … freine, quartier, quava-, quavant, que ca
  -0.2: que decir, que hay, que jartera, que luego, que mas, que molesto, que pereza, que pido, que quede
  -0.2: que sea, que … al, que … cambien, que … cobren, que … decia, que … escribieran, que … esten
  -0.2: que … lleguen, que … mando, que … novia, que … numero, que … passe, que … pido, que … quitaran
  -0.2: que … si, que … siguen, que … soit, que … stop, que … suis, quedamos en, quedan, quedate, quedo en
  -0.2: quel |, quelle grandeur, quelle marque, quelle … a, quelle … de, quema-, ques, quest-, question … the
  -0.2: qui … plus, quick-, quien lo, quien … yo, quiero molestar, quiero ni, quiero recordatorios
  -0.2: quiero una, quiero … azul, quiero … este, quiero … no, quiero … parte, quiero … por, quiero … que
  -0.2: quiero … recordatorios, quisiera … de, quit blowing, quit playing, quita de, quitale el
  -0.2: quitame … los, quitan |, quitandome, quitar |, quitar … la, quitar … numero, quitaran, quitaron el
  -0.2: quiten este, quiten … calcomanias, quiten … los, quitenle el, quitenme delete, quitenme … favor
  -0.2: quitte … liste, quitter … liste, quittez, quoi que, quoi … ce, quoted, rabais pour, rack off, racks
  -0.2: radie-, radiez, raise, ramasse, ran out, ran … of, rancu-, rancune, rapidrun, rappel pour
  -0.2: rappel … la, rappels de, rappels merci, rappels … entretien, rather get, rather … a, rather … get
  -0.2: raya maaf, raya … zahir, rayer mon, rayez mon, rayur-, rayure, reach |, read it, read my, read texts
  -0.2: read … texts, ready … pickup, really do, really … not, rear end, rear … feels, rebajas, rec
  -0.2: recaditos, receive this, receive |, receiving this, recevoir aucun, recevoir un, recevoir … affaires
  -0.2: recevoir … promos, rechazo, reciben, recibir … avisos, recibir … textos, recibo por, recogi la
  -0.2: recogi … bici, recois … des, recoja, recomiendo, recommend |, recordatorios you, recu le, recu un
  -0.2: recuperer, redre-, redresser, reflectores, refrain … texting, refuse … recevoir, registre, relancer
  -0.2: rembourse, remember signing, remember to, remember when, remember … up, reminder for, reminder |
  -0.2: reminder … the, reminders i, reminding me, remis-, remise, remol-, remolque, remorques, removable
  -0.2: remove … cell, remove … de, remove … reflectors, remove … shoes, remove … stickers, remove … training
  -0.2: removed … was, removing the, remueve, remueveme, rendu |, rendus, rentree, repaint, repair … not
  -0.2: repea-, repeat, repeter, replaced, replied to, reply been, reply from, reply needed, reply with
  -0.2: repondeur, repondu stop, report |, reportar |, reported … spam, request no, request … be
  -0.2: request … this, requiero, respect my, respeten, respond, responda stop, respondio, rester, retirar |
  -0.2: retire … consentement, retirer … la, retirer … velo, retirer … votre, retirez … nom, retourner
  -0.2: retrait svp, returned, returning, reves, reviews, revoco mi, revoco … consentimiento, revoi-
  -0.2: revoke … consent, rgpd, rice for, rid … it, ride, ride … take, riding it, rien autorise, rien merci
  -0.2: rien par, rien … m, rien … me, rien … que, rifas, right … me, right … text, rims, rin |, ringg-
  -0.2: ringgit, ringt-, ringtone, rio, riot, riz, road … the, roads |, robot stop, rodada delete, rodadas
  -0.2: rodilla, roll |, rolli-, rolling, roto, roue arrete, roue avant, rubbing … the, rueda no
  -0.2: rueda … atras, rueditas |, ruidi-, ruidito, ruine-, run … is, running NUMBER, s … te, sabados |
  -0.2: sacas, saddle is, saddle … the, safe to, safel-, safely, said do, said the, said to, said … it
  -0.2: said … texts, said … you, sais … c, sais … comment, salar-, salary, sale texts, salgo … esto
  -0.2: sali delete, salida, salio la, salio … cadena, sambal, same text, samos-, sans autorisation, sans l
  -0.2: sans rancune, sans … accord, sans … demander, sans … expres, sans … pour, saquen … numero
  -0.2: saquenme … ahi, sat NUMBER, sat ride, sat |, save the, save … texts, savez, savoir … vos, say about
  -0.2: say sorry, say this, say yes, say you, say … NUMBER, say … for, say … i, saying it, says no, says to
  -0.2: says … am, says … for, sched-, school bus, school so, scold, scout-, scouts, scrab-, scrabble
  -0.2: scratch me, scratch that, scratched my, scratched … frame, screen |, se cancelo, se enoja, se termina
  -0.2: se termine, se … dejo, se … le, se … llevo, se … para, se … pido, se … tu, sease, seat … please
  -0.2: sec |, second helmet, secur-, see a, see another, see if, see me, see your, see … after, seign-
  -0.2: seigneur, selam-, selamat, selamat hari, selamat … raya, sell me, sell … i, selul-, selular, semin-
  -0.2: seminar, send another, send help, send no, send nothing, send that, send them, send … any, send … one
  -0.2: send … text, send … that, send … yet, sending a, sending my, sending … these, sending … this
  -0.2: senora … la, sent my, sent … message, sent … my, ser … de, serait … possible, seria … que, serious |
  -0.2: seriously stop, sert a, sert … rien, service … the, set … this, set … to, seulement pas, sew, sh
  -0.2: share the, shark, she saw, she thinks, she … away, she … coming, she … me, shift i, shifted
  -0.2: shifted to, shifter is, shifting … the, shifts, shld, shop but, should get, shove, show … the
  -0.2: shut … that, shuts, si baja, si jamais, si llevo, si puede, si … esto, si … llega, si … lo
  -0.2: si … recibir, si … stop, si … you, sian |, sick … tired, sidew-, siege-, sieges, sierr-, sieste
  -0.2: sigan mandandome, sigan … avisos, sign … form, signature, signe le, signed the, signed … but
  -0.2: signed … by, sigue |, silk, simon-, simonac, simplifying, sin permiso, sin preguntar, sin rueditas
  -0.2: sink, sir please, sisters, slip |, smog, sms for, sms stop, so are, so go, so quit, so that
  -0.2: so … messages, so … quit, soda, sold it, sold … the, solde, soldes |, solicito que, solo … la
  -0.2: solo … mi, somebody … my, someone … the, somethings wrong, somethings … with, sometime, son un
  -0.2: sonan-, sonando, songs, sonne toujours, sonne … le, sonnette a, sont, sophie |, sorry … all
  -0.2: sorry … missed, sorted, sortez … le, soude-, sourire, sous la, souvenir d, souvenir … avoir
  -0.2: souviens pas, soy una, spa, spain, spam o, spam you, spam … i, spam … me, spam … moi, spam … my
  -0.2: spam … que, spare key, spare … the, sparkles, specifically, speech, speed |, spend-, spending, spin
  -0.2: spinn-, splinter, spoilers i, srry, stage, stalking, stamp-, stand up, star review, start the
  -0.2: station … the, stay a, stay … til, stayi-, staying, steam, sticks |, still good, still need
  -0.2: still texting, stolen last, stone, stop avec, stop buying, stop damn, stop everything, stop harassing
  -0.2: stop making, stop my, stop not, stop ok, stop ou, stop pas, stop press, stop receiving, stop sent
  -0.2: stop taking, stop textos, stop that, stop thx, stop what, stop working, stop yesterday, stop … a
  -0.2: stop … bike, stop … de, stop … did, stop … encore, stop … in, stop … keep, stop … merci, stop … never
  -0.2: stop … over, stop … spam, stop … tomorrow, stop … updates, stop … work, stopped … but, store credit
  -0.2: stores, storm, stove, strin-, stuck behind, stuck … a, stuck … traffic, students, study-, studying
  -0.2: su sistema, sube, subject, subscribe to, subscribed |, subve-, subvention, sue |, suffit tu, sugge-
  -0.2: suis tannee, suis … arret, suis … deuil, suis … que, sujet, supprimez la, supprimez le
  -0.2: supprimez … NUMBER, supue-, sur que, sur vos, sur … carte, sur … plancher, sur … site, sur … velos
  -0.2: sure … the, surfa-, surly, surrender, sus contactos, sus ofertas, sus … gracias, sus … por
  -0.2: suscribi … esto, suscribi … nada, suscripcion a, suspenda, suspendan … mensajes, suspendieron
  -0.2: svp elle, svp m, svp mais, svp mon, svp … bonne, svp … enlever, svp … pas, svp … tout, swap meet
  -0.2: sweat-, sweep-, sweetheart, swimm-, swimming, switch … the, swore, t, t … faire, t … tu, tabarnouche
  -0.2: tailo-, tailor, take him, take mine, take them, take two, take … bins, take … one, take … seat
  -0.2: takem-, takeme, takeme off, taking me, talk … my, talked to, talking, taller de, tan rapido, tan … de
  -0.2: tan … gracias, tannee |, tant … y, tanto texto, tarda-, tarde por, tardecito, tarjeta … en, tastes
  -0.2: taugh-, taught, te aviso, te jure, te … y, teach-, teacher took, teasi-, teasing, teasing me, tee
  -0.2: teenagers, tekst-, tele |, telefono asi, telefono por, telefono … los, tell ma, tell … wife, tempt-
  -0.2: tengo dos, tengo … decir, tengo … la, tengo … pa, tenni-, tennis, tente pas, tente … de, tercera vez
  -0.2: terme, terme a, terminado, terminar, termine la, terminez, text a, text after, text book, text call
  -0.2: text instead, text just, text not, text program, text said, text service, text so, text too
  -0.2: text … are, text … from, text … if, text … of, text … than, text … thank, text … was, text … while
  -0.2: textb-, textbook, texte pour, texte … le, texteame cuando, texter … merci, textez … svp
  -0.2: texting … and, texting … driving, texting … my, texting … not, texto enlevez, texto mas, texto non
  -0.2: texto you, texto … en, texto … la, texto … mon, texto … por, textos ca, textos dans, textos gracias
  -0.2: textos mon, textos par, textos porfa, textos quitenme, textos retirez, textos votre, textos y
  -0.2: textos … NUMBER, textos … ca, textos … ce, textos … enlevez, textos … il, textos … magasin
  -0.2: textos … part, textos … v, textos … y, texts thx, texts too, texts … all, texts … no, texts … one
  -0.2: texts … remove, texts … your, than the, thanks so, thanks stop, thanks … much, thanks … texting
  -0.2: that list, that lol, that please, that still, that wheel, that … about, that … from, that … i
  -0.2: that … more, the ads, the appt, the auto, the cab, the cabin, the chicken, the child, the cranks
  -0.2: the doctor, the dog, the driver, the exam, the extra, the fleet, the folding, the gmail, the grips
  -0.2: the grp, the guard, the marathon, the marketing, the needful, the notes, the onions, the oven
  -0.2: the owner, the party, the pedal, the phone, the photos, the pics, the please, the police, the post
  -0.2: the pot, the pub, the puns, the record, the report, the shower, the silver, the sink, the spokes
  -0.2: the stitches, the storage, the survey, the training, the trouble, the two, the … app, the … bag
  -0.2: the … basket, the … between, the … boy, the … call, the … cap, the … chain, the … cut, the … email
  -0.2: the … feels, the … fit, the … get, the … goes, the … inch, the … instead, the … job, the … left
  -0.2: the … lever, the … line, the … might, the … new, the … online, the … outside, the … pedals
  -0.2: the … plan, the … plate, the … quote, the … rack, the … repair, the … reply, the … report
  -0.2: the … saddle, the … sign, the … sticks, the … stopped, the … thank, the … took, the … updates
  -0.2: the … without, them in, them off, then we, then … am, therapist, there any, there can, there for
  -0.2: there with, there … to, there … you, these and, these go, these notifications, these take
  -0.2: these … take, these>you, they take, they … my, theyv-, theyve, thing … me, things, things to
  -0.2: think is, thinking … that, this app, this as, this because, this but, this device, this get
  -0.2: this just, this looks, this mobile, this remove, this stuff, this work, this … all, this … did
  -0.2: this … end, this … illegal, this … must, this … one, this … thing, this … unsolicited, this … will
  -0.2: thought would, thursday … NUMBER, tienda you, tiene … y, tienen harta, tige, tighten, tighten the
  -0.2: til friday, til my, til … get, till now, till … no, time and, time asking, time stop, time the
  -0.2: time was, time … come, time … please, time … take, tinde-, tinder, tiny, tirage j, tirage … ai
  -0.2: tiran-, tirando, tirar, tire … i, tirela, tirela |, tiren mi, tiren … numero, tires are, tires … the
  -0.2: to answer, to drop, to join, to lose, to never, to none, to nothing, to please, to read, to sell
  -0.2: to sms, to watch, to whom, to win, to wish, to … another, to … buying, to … just, to … late
  -0.2: to … message, to … or, to … receiving, to … sending, to … sorry, toda la, todas las, today can
  -0.2: today lol, today was, today … a, today … i, today … you, today-, todays, todo y, todo … con
  -0.2: todo … dia, todos mis, todos … dias, told … this, tomat-, tomber le, tomorrows, ton … est, too slow
  -0.2: too … can, too … on, tools, top … the, tope, toquen, touch … seat, touri-, tout sur, toute seule
  -0.2: towel, town til, town … the, traba, trabajando, trabajo en, trabajo hasta, trabajo … noche
  -0.2: trabajo … que, tract-, trade-, traded, traffic on, trafic sur, trail … is, transfere, transferencia
  -0.2: trasera, travel, tread, treasurer, tree, tres bien, tres … y, tried, trim for, troll-, trolley, ts
  -0.2: tu enlever, tu etre, tu hermana, tu l, tu me, tu mensaje, tu normal, tu … enlever, tu … sur, turbo
  -0.2: turn it, turn on, turn |, turn … texts, twice and, twice … the, two texts, two … for, u12, ugh stop
  -0.2: ultima … que, un casco, un des, un error, un la, un mensajito, un terme, un timbre, un … deux
  -0.2: un … el, un … les, un … si, una cosa, unblo-, unchecked that, unchecked … box, uncle i, understand |
  -0.2: undo it, une boite, une crevaison, unhap-, unhappy, unhappy with, unifo-, uniforme, unlocked, unreal
  -0.2: unsolicited … i, unsub … from, unsub … please, unsubscribe … i, until, until … say, up that, up this
  -0.2: up tomorrow, up … can, up … do, up … hill, up … not, up … texting, updated, updates please, upgra-
  -0.2: uprig-, upright, ups |, us, us from, us … it, us … your, usagees, use your, usted-, ustedes
  -0.2: ustedes son, ustedes you, ustedes … mi, utilisation, utiliser, va couter, va pour, va prendre
  -0.2: va … pret, vais … au, valis-, valise, vamos a, van tres, vaut la, vaut … la, veces … que, veint-
  -0.2: veinte, velo demain, velo plus, velo … besoin, velo … l, velo … les, veloc-, velos electriques
  -0.2: vengas, venta, veo bien, vertu de, vertu … la, very good, vest, veuillez … ce, veux m, veux … a
  -0.2: veux … en, veux … me, veux … merci, vex, vez … lo, vez … me, viaje |, vidanges |, vieil-, viene |
  -0.2: viens le, viens … chercher, viernes … me, vieux … a, vinta-, vintage, violation, vip, virement |
  -0.2: virez moi, virez … de, virge-, virgencita, vite |, vitesse |, vla, voice |, voici le, volunteers
  -0.2: volver … recibir, volvieron, volvieron a, vomit-, vont, vos communications, vos dossiers, vos offres
  -0.2: vos speciaux, vos … au, vot, votre … arretez, votre … dit, votre … marche, voudrais annuler
  -0.2: voudrais ne, voudrais plus, voudrais que, voudrais … mon, voudrais … plus, voulez vous, vous aurez
  -0.2: vous cesser, vous dites, vous envoyez, vous faire, vous laisse, vous pouviez, vous que, vous voyez
  -0.2: vous vu, vous … appeler, vous … avec, vous … ben, vous … demande, vous … ecriviez, vous … fins
  -0.2: vous … mes, vous … par, voy tarde, voy … pagar, voy … volver, vu la, vuelo, vuelven a, waitlist for
  -0.2: waitlist |, wake me, want something, want … and, want … take, want … tires, wants off, was his
  -0.2: was only, was out, was wonderful, was yours, was … NUMBER, was … of, was … remove, was … what
  -0.2: was … when, washed, wat … i, wat … said, water |, way2s-, way2sms, we agreed, we stop, we will
  -0.2: weath-, weather, website says, week is, weigh, were the, wet |, what gives, what happens, what that
  -0.2: what … can, what … going, whatever box, whatever gets, whatevers, wheel … not, when … bought
  -0.2: when … stop, where the, which of, which stop, which … did, white one, who removed, whoever … the
  -0.2: whole day, whom it, whom … may, why is, why so, wife … it, wife … me, wifi password, will show
  -0.2: will that, will walk, will … from, will … need, will … send, win i, wine for, wiped, wish not
  -0.2: with cash, with one, with … brakes, with … do, with … forever, with … guys, with … kids, with … me
  -0.2: with … pics, with … puns, with … red, with … repair, with … the, with … thumbs, with … today
  -0.2: with … wheel, withdraw … consent, without … permission, wks, works better, works-, worried |
  -0.2: worse … my, would it, would never, would … get, would … give, would … have, would … in, would … on
  -0.2: would … that, wreat-, written consent, written … you, wrote … for, wrote … the, wtu18-, y las, y sale
  -0.2: y va, y … amigos, y … candado, y … cuando, y … les, y … mensajes, y … nunca, y … para, y … solo
  -0.2: y … te, y … text, y … una, year please, yes … can, yes … me, yes … works, yo acepte, yo hablo
  -0.2: yo haya, yo pague, yo take, yo … compre, yo … de, yo … le, yo … recojo, you always, you an
  -0.2: you asking, you box, you bring, you cancel, you donate, you en, you install, you list, you promised
  -0.2: you pueden, you pues, you recommend, you stay, you store, you tiene, you unsubscribe, you vendi
  -0.2: you when, you woke, you write, you … alcanzo, you … all, you … before, you … box, you … email
  -0.2: you … hartaron, you … how, you … insistan, you … keep, you … le, you … leave, you … m, you … mandar
  -0.2: you … messages, you … pague, you … permission, you … reply, you … serio, you … suficiente, you … them
  -0.2: you … tuesday, you … un, you … use, you … will, you>list, your ads, your bday, your bro
  -0.2: your mechanic, your no, your side, your site, your sms, your survey, your … also, your … before
  -0.2: your … can, your … la, your … of, your … program, your … quit, your … said, your … texting
  -0.2: your … texts, yourselves, yukon, zahir, zahir batin, zero … svp, | anuler, | asked, | ayer, | bajale
  -0.2: | bajenme, | been, | bit, | blacklist, | blocking, | borreme, | break, | calling, | calmez
  -0.2: | cancelled, | cell, | changed, | chef, | close, | compadre, | confirmez, | cortele, | decochez
  -0.2: | demasiados, | detenganse, | e, | eh, | elimina, | excluyanme, | feel, | final, | finis, | finissez
  -0.2: | five, | fixin, | front, | grandpa, | jesus, | mucho, | mums, | muy, | na, | needs, | nobody
  -0.2: | oigan, | os, | pa, | pack, | parcero, | phones, | prepaid, | prove, | puedes, | puro, | quitaron
  -0.2: | quittez, | radiez, | ran, | remember, | remettez, | remind, | request, | respect, | retirenme
  -0.2: | road, | saqueme, | sauf, | selamat, | simonac, | something, | supprime, | suspenda, | tabarnouche
  -0.2: | tcpa, | terminez, | texter, | traded, | veut, | veux, | vu, | wtf, | … adore, | … always
  -0.2: | … annoyed, | … appreciate, | … aviez, | … avisos, | … baby, | … banco, | … both, | … bothering
  -0.2: | … bouton, | … button, | … cafe, | … calle, | … cambiar, | … cambie, | … cancelle, | … cansado
  -0.2: | … canse, | … cayo, | … changez, | … christ, | … clicking, | … company, | … consens, | … coupez
  -0.2: | … damn, | … declined, | … desinscrire, | … disparaitre, | … door, | … dormir, | … employe, | … es
  -0.2: | … escriban, | … felicia, | … fetes, | … finish, | … forfait, | … forward, | … freehub, | … gives
  -0.2: | … gustaria, | … hacer, | … hari, | … harto, | … have, | … hereby, | … hi, | … hogging, | … hostel
  -0.2: | … husband, | … hv, | … jartera, | … jess, | … job, | … learned, | … lis, | … lloviendo, | … machine
  -0.2: | … makes, | … making, | … minutes, | … molesto, | … mom, | … mudamos, | … nagging, | … nai
  -0.2: | … netflix, | … noise, | … notice, | … notificaciones, | … other, | … outta, | … pare, | … parents
  -0.2: | … pas, | … permiso, | … phones, | … posted, | … prefererais, | … press, | … prix, | … proof
  -0.2: | … queue, | … quick, | … quit, | … quita, | … rappel, | … recogi, | … replacement, | … reviendrai
  -0.2: | … ruido, | … sacaron, | … saddle, | … sali, | … salirme, | … saying, | … seas, | … silence
  -0.2: | … sortie, | … subscription, | … surrender, | … swear, | … take, | … teh, | … thought, | … threw
  -0.2: | … tiempo, | … toute, | … trop, | … vas, | … vendi, | … viernes, | … water, | … wheel, | … whom
  -0.2: | … wifi, | … withdraw, | … working, ~_abe, ~_abt, ~_aho, ~_ai, ~_app, ~_bak, ~_be_, ~_bon, ~_bui
  -0.2: ~_by_, ~_cas, ~_ch, ~_cui, ~_dea, ~_ded, ~_dic, ~_du_, ~_el, ~_etr, ~_eu_, ~_gdp, ~_got, ~_gps, ~_hac
  -0.2: ~_hea, ~_in_, ~_jaj, ~_m_, ~_mir, ~_mu, ~_nig, ~_nue, ~_of_, ~_onc, ~_pa, ~_rid, ~_sch, ~_sea, ~_sis
  -0.2: ~_str, ~_t_, ~_tab, ~_tre, ~_us_, ~_van, ~_wan, ~abt, ~abt_, ~acab, ~ace_, ~act_, ~actu, ~adr, ~age_
  -0.2: ~agin, ~agn, ~aho, ~ahor, ~ai_, ~ais, ~aise, ~alg, ~alre, ~ama, ~amas, ~ange, ~anua, ~arl, ~asi_
  -0.2: ~asio, ~ause, ~ave, ~aw_, ~aya_, ~bak, ~bar_, ~bask, ~bing, ~boi, ~bons, ~bras, ~bui, ~buil, ~cami
  -0.2: ~casq, ~ceiv, ~cel_, ~cer_, ~cert, ~chu, ~ci_, ~cial, ~cle_, ~cog, ~coin, ~cong, ~cre, ~cupe, ~ddle
  -0.2: ~deo, ~dic, ~donn, ~doss, ~dpr, ~dpr_, ~eads, ~edan, ~eder, ~eeds, ~ege_, ~eiv, ~ejad, ~ell, ~els
  -0.2: ~elu, ~emb, ~emm, ~emme, ~enev, ~eni, ~eno, ~eon, ~er_, ~erni, ~est, ~fic, ~figu, ~fore, ~fra, ~fue
  -0.2: ~fus, ~gan_, ~gdp, ~gdpr, ~gnal, ~gon, ~got_, ~gps, ~gps_, ~grad, ~gue, ~ha_, ~ham, ~hear, ~her_
  -0.2: ~hien, ~hin, ~hine, ~iei, ~ieil, ~iem, ~ife_, ~igh_, ~ine_, ~iqui, ~irar, ~ire_, ~ise_, ~iter, ~itr
  -0.2: ~itt, ~jito, ~ke_, ~last, ~lef, ~leur, ~lig, ~lla, ~lle, ~llec, ~long, ~loo, ~lre, ~lrea, ~lso, ~mem
  -0.2: ~memo, ~mil_, ~modo, ~moto, ~nah_, ~nas_, ~nca_, ~nci, ~ncle, ~ndi, ~ndo, ~ndo_, ~ngra, ~niss, ~njo
  -0.2: ~noe, ~now_, ~nst, ~nths, ~nuit, ~of_, ~ofe, ~oga, ~olic, ~omeo, ~one_, ~ool, ~ora_, ~orre, ~orry
  -0.2: ~ort_, ~orw, ~otec, ~othi, ~ouge, ~our, ~our_, ~ovel, ~payi, ~pogn, ~poi, ~rece, ~reg, ~rida, ~rido
  -0.2: ~ried, ~rill, ~ron_, ~rook, ~rouv, ~rs_, ~rse, ~sier, ~sket, ~soli, ~sont, ~spr, ~str, ~tal_, ~talk
  -0.2: ~tede, ~that, ~tiem, ~tin, ~tma, ~tom, ~tou, ~tree, ~udia, ~udra, ~ueda, ~unt, ~upu, ~ure, ~urs, ~usi
  -0.2: ~uss, ~utot, ~val, ~van, ~ver_, ~vie_, ~viei, ~voir, ~vois, ~wan, ~want, ~were, ~wes, ~woul, ~xter
  -0.2: ~yan, ~yons, ~yth, ~ythi, ~zes, ~zes_
  -0.27: (tables say none)
  -0.3: 2 days, 2 minutes, 2 please, 2 … ca, NAME d, NAME es, NUMBER bike, NUMBER en, NUMBER haha, NUMBER how
  -0.3: NUMBER if, NUMBER jours, NUMBER k, NUMBER missed, NUMBER paise, NUMBER star, NUMBER still
  -0.3: NUMBER then, NUMBER velos, NUMBER without, NUMBER … bikes, NUMBER … calls, NUMBER … come
  -0.3: NUMBER … con, NUMBER … d, NUMBER … delete, NUMBER … each, NUMBER … explain, NUMBER … good
  -0.3: NUMBER … last, NUMBER … les, NUMBER … mas, NUMBER … much, NUMBER … per, NUMBER … sms
  -0.3: NUMBER … texting, NUMBER … update, NUMBER … will, a arreglar, a bird, a cancellation, a casse
  -0.3: a favor, a helmet, a mandarme, a marche, a minuit, a pasar, a price, a querer, a quitar, a recibir
  -0.3: a reminder, a ride, a shop, a sock, a surprise, a test, a text, a way, a … as, a … avisos, a … beau
  -0.3: a … demande, a … ecrire, a … fee, a … fix, a … haha, a … party, a … star, a … telephone, a … thank
  -0.3: aboga-, abonnement aux, about … block, about … dog, about … tune, abus |, acabe-, acces-, account no
  -0.3: aceptado |, aceptar, acepte textos, achalez moi, actio-, action, acuerdo de, adjust, adress, ads take
  -0.3: ads … me, advan-, advance, after a, after work, after … one, aftr, afuera … la, again will
  -0.3: again … you, again-, against, agend-, agn, agn |, agradece el, agradeceria que, agree … the
  -0.3: agreed on, aguanta |, ah oui, ah … you, ahi … las, ahora … mas, ai annule, ai bloque, ai clique
  -0.3: ai coche, ai lu, ai supprime, ai … gagne, ai … les, ai … mais, aigui-, aille-, ailleurs, air … le
  -0.3: aire … la, ais, ajoutez … a, ajustan, ajustement, al mecanico, al perro, al trabajo, al … gracias
  -0.3: alertes … moi, alerts for, alerts please, all night, all … people, all … way, all … with, allowed in
  -0.3: already … stop, also … the, alto ahi, alto y, alto … asiento, alto … los, alvarado, always … this
  -0.3: am an, am coming, am dead, am happy, am home, am paying, am stuck, am … about, am … for, am … still
  -0.3: am … tired, amigo-, amigos, amk, amoun-, amount, an end, anand, ancien, and NUMBER, and all
  -0.3: and delete, and every, and give, and only, and please, and quit, and … at, ando … la, angry … i
  -0.3: angry>forever, annee-, annees, annule je, annuler le, another |, ans et, antes me, antes … las
  -0.3: antes … que, anti, anuncio, any contact, any … messages, any … parts, anyho-, anyhow, anymore … i
  -0.3: anyone but, apa, apagar, apague la, apero, apology, aprender, apres ca, apres l, apuntame en, are at
  -0.3: are done, are going, are missing, are … ok, are … options, are … our, are … there, argum-, argument
  -0.3: arrange, arrep-, arrete svp, arrete … au, arrete … je, arrete … la, arrete … passant, arrete … svp
  -0.3: arretent pas, arreter au, arreter la, arreter … me, arreter … message, arretez … reparation
  -0.3: arretez … travailler, arriv-, artic-, article, as no, as … text, asi me, asi … la, asi … no
  -0.3: asiento … muy, ask me, asked … about, asking take, asking you, asking … for, asking … me
  -0.3: assez … textos, asteur, at checkout, at night, at these, at … am, at … corner, at … door, at … for
  -0.3: at … hospital, at … light, atentamente, atento, au bout, au feu, au gars, au stop, au volant, au … si
  -0.3: auriez … l, autan-, autant, auto |, autobus est, autocollants |, automatique, automne, automne |
  -0.3: autorice esto, autres textos, avant d, avec … velo, avenir |, averti, avertissement, avertissez moi
  -0.3: avez … j, avisenme cuando, aviso, avoir … a, away for, away my, away … my, away … number, baby seat
  -0.3: back by, back door, back from, back my, back or, back … that, backw-, backwards, bain, baissez
  -0.3: baja en, baja gracias, baja porfa, baja … numero, bajenme de, ballo-, bao, barrez, base |, basic … up
  -0.3: basta you, basta … cambiar, basta … lluvia, batterie charge, batterie |, batterys, batti-, batting
  -0.3: bc … am, be … NUMBER, be … if, be … number, bearings, beau, beau … a, been 2, been NUMBER, been … off
  -0.3: before … after, begging you, believe |, belle job, beside, besoin … facture, besoin … me, bhai
  -0.3: bhaiy-, bhaiya, bici esta, bicis usadas, bien merci, bien … frenos, bien … no, bien … ustedes
  -0.3: bike do, bike my, bike out, bike … leave, bike … take, bike … this, bikes now, birch, bit … the
  -0.3: blacklist, blacklist my, blank-, blanket, blast, block me, block party, block the, block … on
  -0.3: blocked the, blocked … the, blocks, blonde m, bloque … le, bloque … numero, blue … the, board |, bois
  -0.3: bolsa-, bolsas, bolud-, boludo, bon, bon j, bon je, bon … on, booth, boots, bord, borro el
  -0.3: borro … mensaje, borron, boss, botak, bother me, bouchons, boue |, bought NUMBER, boulot, box it
  -0.3: brake-, brakes, brave, break-, breath, bride-, bridge |, brill-, bring in, brode-, broder
  -0.3: broke again, broke my, broma |, brother please, brother … the, brule |, bubble tea, buenisimo, burle-
  -0.3: burley, bus to, but … texts, buy a, buzzer, buzzer is, buzzes, by and, by at, by mail, c NUMBER
  -0.3: c … gentil, c … la, ca commence, ca continue, ca enlevez, ca m, ca passe, ca reveille, ca veut
  -0.3: ca … aux, ca … dire, ca … merci, cada mensaje, cada … me, cada … que, cadena … vez, cajer-, calis-
  -0.3: call before, call from, call text, call … a, call … about, call … house, call … i, call … remove
  -0.3: calle |, called off, calling you, calls … NUMBER, calls … no, calma, camara de, cambia, cambiar mi
  -0.3: cambiar … cita, cambien la, came through, came … of, caminar, campu-, campus, can be, can delete
  -0.3: can keep, can … a, can … afford, can … cut, can … go, can … guys, can … opt, can … stand
  -0.3: can … unsubscribe, canadian, cancel just, cancel these, cancel … text, cancela los, cancela mi
  -0.3: cancelar la, cancelar … cita, cancelar … mensajes, cancelen los, car and, card from, card got
  -0.3: card on, cardb-, cardboard, cargar, cargo por, carreras, carres, carro, carry schwalbe, carte … pas
  -0.3: casa |, casilla |, casl, caso que, casque de, casques |, cast, cell pour, cell … it, cell … your
  -0.3: cerramos, cerve-, ces envois, cesen, cesser de, cesser les, cesser svp, cesser tout, cesser … envoi
  -0.3: cessez d, cessez … envoi, cessez … me, chaine a, chaine arrete, change … idee, change … the
  -0.3: changement, changer les, changez mon, chao, chaque jour, charge for, charged … twice, charity, chauf-
  -0.3: chavo, che pas, checar, check email, check my, check out, checked … on, chenn-, chennai, cherche un
  -0.3: cherche une, chere |, chez … y, chicos, child seat, chinese, christ, chum va, chum … la, circle
  -0.3: cita … el, clac, clase de, clean it, cleaning, clearance, cleo, clicked, client … moi, clinic, cloche
  -0.3: closer, cny, cogne, coins, cold |, come down, come my, come … you, comes in, coming in
  -0.3: coming … NUMBER, comma, commande svp, comme … vous, comment … fait, comment … le, committee
  -0.3: communication |, communiquez, como apago, compa you, company |, complain, completement, compre … bici
  -0.3: comprenez, comprenez pas, comptez plus, con cambiar, con canasta, con lo, con todo, con uno
  -0.3: con … cobro, con … esposo, con … me, con … mensajitos, con … trabajo, conec-, confirm once
  -0.3: confirmation |, confirmer, confirming, connais pas, consent you, consentement a, consider this
  -0.3: consiguieron mi, conso-, contact list, contact please, contact the, contact … a, contact … about
  -0.3: contact … for, contacten mas, contacts who, contestas, cookies, cool it, coordonnees, copia de
  -0.3: copies |, cordi-, correspondence, cortala con, cortar, cortaron, cotes, cotes |, couch
  -0.3: could somebody, could … text, couper, cours annule, cousins, coute-, couturiere, cover it, cover |
  -0.3: covid, cow, cream |, creo |, creo … se, crevaison |, cried … the, crisp-, crisps, crissez moi
  -0.3: croire que, cruis-, cruiser, cuando le, cuando les, cuando llegues, cuando quede, cuando salgas
  -0.3: cuanto tiempo, cuantos mensajes, cudnt, cut my, cut … a, cut … lock, cut … the, cuts, d arret, d avis
  -0.3: d … liste, dad … the, dad … you, dado … de, dame un, dame … de, dans … auto, dans … liste
  -0.3: dans … pneus, dash, datab-, database, database |, date on, day … is, day … my, de, de 2, de ahora
  -0.3: de bruit, de ces, de char, de debarquer, de demain, de dimanche, de enviar, de esos, de estar
  -0.3: de este, de favor, de fete, de garantie, de la, de lluvia, de mardi, de molestar, de notifications
  -0.3: de ofertas, de pedaler, de photos, de prendre, de respeto, de rire, de samedi, de tanto, de tes
  -0.3: de … 2, de … arrete, de … cadenas, de … ce, de … computadora, de … contactos, de … contacts
  -0.3: de … cosas, de … course, de … delete, de … dessus, de … enviar, de … envios, de … euros, de … fait
  -0.3: de … fui, de … hora, de … journee, de … list, de … merci, de … mes, de … nouvelles, de … please
  -0.3: de … pouvez, de … promos, de … quiero, de … quitenme, de … rappels, de … ruido, de … saquenme
  -0.3: de … sirve, de … text, de … you, debarque |, debarquer |, debarquez moi, debarquez … de, debranche
  -0.3: decede en, decia |, decirlo, deja … hacer, dejar … mandarme, dejaron de, deje mi, deje mis
  -0.3: deje … guantes, deje … mandarme, dejen … enviarme, delays, delete bus, delete it, delete mecanico
  -0.3: delete pedido, delete sabado, delete sistema, delete … from, delete … old, deleted the, deleting
  -0.3: delivery guy, demac-, demain NUMBER, demande moi, demande mon, demande … arreter, demande … mon
  -0.3: demande … on, deme de, demen, dernier avertissement, dernier message, dernier svp, dernier … je
  -0.3: dernier … que, des frais, des photos, des que, des text, des … dans, desabonnement svp, desabonner de
  -0.3: desabonnez … svp, descente, descr-, describe, descuento de, desde las, deseo recibir, desinscrire de
  -0.3: desinscris moi, desired, despacio, despierto, despues delete, dessu-, dessus, dessus svp
  -0.3: desuscribanme, detes-, deteste, deux pneus, devis-, devolver, di … consentimiento, dia de, diagn-
  -0.3: dial, dice mi, dicen que, dicho … no, did a, did they, did … call, did … do, did … need, did … not
  -0.3: did … win, diet, digan a, digan … mi, digan-, digital detox, dijeron que, dio … de, dios los
  -0.3: dire quoi, disculpe la, dispo, disponible, disturb me, disturb you, dit … au, dit … j, dit … magasin
  -0.3: do i, do if, do they, do wednesday, do … believe, do … brakes, do … charge, do … click, do … email
  -0.3: do … opt, do … read, do … recall, do … run, do … walk, do … work, doblo, does … count, dog ate
  -0.3: dog … the, doigt-, doigts, doing after, dolar-, dolares, donc ca, donde … no, done … it, done … these
  -0.3: donne a, donne le, donne pour, donne … consentement, door … i, doors, dormir |, dos partes, dosa
  -0.3: dose, down and, down i, down lol, down … i, downs-, downstairs, drawi-, drawing, drinking, drives
  -0.3: dropped the, dry cleaning, dryer, dsl mais, du cadre, du dossier, du lac, du pain, du rappel, du … j
  -0.3: du … lol, du … vous, dure, duria-, durian, easier for, easier … me, eating |, ecole, ecrire ici
  -0.3: ecure-, ecureuil, edad no, effacez ma, effec-, effective, el bus, el deposito, el doctor, el papel
  -0.3: el saldo, el stop, el tornillo, el trafico, el y, el |, el … hay, el … me, el … otra, el … suena
  -0.3: el … tengo, el … todavia, el … un, elect-, elle me, email use, email went, email … fine, email … to
  -0.3: emergency contact, emergency … for, emoji-, emojis, en, en adelante, en bas, en double, en envoyez
  -0.3: en esto, en honduras, en lo, en pleno, en reparation, en total, en vertu, en voulais, en … au
  -0.3: en … besoin, en … hasta, en … minutos, en … moins, en … partes, en … tarde, encantan, encanto
  -0.3: encargado, encore une, encore … autres, end my, end please, end … fell, end … please, enlac-
  -0.3: enlever les, enlever numero, enlevez … cell, enorm-, enorme, enough texts, enough to, enough … i
  -0.3: enough … you, ensem-, ensemble, entienden |, entreposez, entrer, entretien |, enviando
  -0.3: enviar mensajes, envoie … photo, envoyer les, envoyer un, envoyer vos, envoyer … message, envoyez pu
  -0.3: envoyez un, envoyez … un, epargnez moi, equivoque … talla, era la, era |, error … la, es muy
  -0.3: es … jueves, es … me, esa casilla, esa … de, escribeme, escriben mas, escriben … que, escribi
  -0.3: eso basta, esposo fallecio, essayer le, est bloquee, est ecrit, est gentil, est juste, est plein
  -0.3: est revenu, est toute, est … combien, est … necessaire, est … quel, est … robot, est … surprise
  -0.3: est … telephone, est … urgent, esta mal, esta … para, estaba lista, estar … su, esten textiando, esti
  -0.3: esto de, esto pero, estor-, estoy cansado, estoy con, estoy … acuerdo, et ca, et … ca, etais pas
  -0.3: etes … dans, etes … ouvert, etre pret, ever text, everyone in, everything else, ex y, exams, exces-
  -0.3: excessive, exclude, excluir, exemple, existo, explain |, eye, eyes are, factura por, fade
  -0.3: faire enlever, faire … de, faire … que, fait, fait deux, fait … je, fait … par, faites disparaitre
  -0.3: faites juste, falta de, falta … respeto, faltan, farew-, farewell, fastidio |, faut, faut … j
  -0.3: favor … la, fcc |, fedex, feeling, felicidades … el, fermez les, fermez vous, fermez … quelle
  -0.3: fiestas, fight-, fighting, fijese que, fille du, fille … l, fils a, fin aux, fin des, final … la
  -0.3: finalement je, finalement on, find it, fine do, fine just, fini la, fini … textos, fini … travailler
  -0.3: fini … velo, finish |, finissez, firmar, first … in, fix … flat, fixing |, flirt, flood-, flu |, fog
  -0.3: fois j, fois pour, foldi-, folding, for, for ads, for both, for d, for family, for new, for sat
  -0.3: for saturday, for what, for … cheaper, for … days, for … friend, for … from, for … insurance
  -0.3: for … messages, for … mother, for … out, for … sake, for … small, for … sms, for … too, for … two
  -0.3: for … with, forever>me, forever>remove, forget it, forget my, forget … exist, forgets, forgot |
  -0.3: forma, forward |, found my, found … glove, foute-, foutez, frame is, frame … i, frame … it, frank-
  -0.3: frenc-, french, frene, friday please, fried, fried rice, from texts, from … in, from … lol
  -0.3: from … side, front wheel, froze-, frozen, fuel, fuera, fuert-, fuerte, fui … la, fund
  -0.3: further contact, further … please, fuse, fut, futbo-, futbol, future texts, garder |, gardez les
  -0.3: gars … la, gateau |, gave up, generica, gerant m, get home, get it, get on, get paid, get … by
  -0.3: get … messages, get … more, get … receipt, get … so, get … your, give her, give … for, glass |
  -0.3: go again, go out, go … for, god stop, goes … my, going |, going … a, good job, good with, googl-
  -0.3: google review, goose, got cancelled, got one, got … by, got … last, got … message, got … so, grade-
  -0.3: grais-, graisse, gran, grate-, grateful, gre de, great thank, grew, grind-, grinding, grip, gripp-
  -0.3: grippe, grippe |, groomer, groupe |, grp, guard |, gusta el, gusta que, gusta … me, gustan los
  -0.3: guys again, guys stop, habia dicho, habia … que, habia-, hable … mi, hablo ingles, hace … el
  -0.3: hacer ruido, haciendo ruido, had NUMBER, hagame … favor, haganlo, hago para, haha |, half |, hamme-
  -0.3: hammer, hammer time, happy thanksgiving, hari, hari raya, hartaron, has … fever, hasta … lunes
  -0.3: hasta … viernes, hasta … yo, hate the, have blocked, have … do, have … great, have … receipt
  -0.3: have … take, have … there, have … waiting, he ate, heate-, hehe, hehe |, hem, here it, hereb-, hereby
  -0.3: heres my, hermano |, herra-, herramienta, hi please, hijo … se, his … is, hittin … line, hmu, hold on
  -0.3: hold … the, holdi-, holding, homework |, hopel-, hopeless, hora … manana, horri-, horrible, hors
  -0.3: hot water, hotma-, hotmail, house number, house … NUMBER, how does, how it, how old, how … miles
  -0.3: how … people, how … should, hoy mi, hr |, hrs |, hubby, hubiera, huit, hung, hung up, hurts |, husbe-
  -0.3: husbend, hydraulic, i, i check, i delete, i exist, i find, i ll, i reach, i read, i replied, i treat
  -0.3: i tried, i … after, i … borrow, i … bought, i … charged, i … coming, i … cry, i … doing, i … email
  -0.3: i … filled, i … go, i … half, i … hear, i … joined, i … last, i … need, i … new, i … off, i … paid
  -0.3: i … paying, i … prefer, i … put, i … quit, i … see, i … something, i … stuck, i … use, i … while
  -0.3: i … will, i … you, iba a, ibada-, ibadan, idiot-, if not, if someone, if that, if … pay, if … texts
  -0.3: if … wanted, if … would, il arrete, il fait, il … de, il … reste, il … semble, ilegal yo, ilegal … no
  -0.3: impri-, in spanish, in winter, in … bin, in … envelope, in … hrs, in … if, in … list, in … my
  -0.3: in … rain, in … robot, in … wrong, incluye la, infla-, info … your, infos, inner, inscrire, inscris
  -0.3: inscris moi, inscrivez … pas, instead … texting, insurance … the, interested remove, intvw, inuti-
  -0.3: iphone |, is free, is i, is illegal, is left, is lovely, is mad, is nuts, is old, is perfect
  -0.3: is right, is saturday, is something, is the, is … before, is … business, is … can, is … class
  -0.3: is … covered, is … damage, is … getting, is … green, is … group, is … here, is … just, is … lunch
  -0.3: is … need, is … paint, is … parking, is … people, is … price, is … something, is … surprise
  -0.3: is … warranty, is … we, it cost, it like, it quit, it say, it that, it twice, it under, it you
  -0.3: it … again, it … fixing, it … friday, it … going, it … shifting, it … then, it … tomorrow
  -0.3: it … working, it … yet, items NUMBER, itsel-, itself, j accepte, j me, j vas, j … bloque
  -0.3: j … chercher, j … clique, j … deux, j … lu, j … sorti, j … supprime, j … tout, j … vos, j … voulais
  -0.3: jaja mi, jaja you, jaja … me, jalan, jamais … ces, janm, japan, je lai, je laisse, je pedale
  -0.3: je reste, je roule, je … apres, je … m, je … pareil, je … pus, je … quand, je … retirer, je … saurais
  -0.3: je … sortir, jefe, jetez mon, jetez … numero, job … de, joy, joy |, jst, juego, junto, jus, just come
  -0.3: just email, just no, just quit, just … more, juste des, juste m, juste … la, juste … nom, keep going
  -0.3: keep sending, keep … stop, keep … up, kickstand |, kindly discontinue, kindly do, kindly |, kiss
  -0.3: knee |, know … the, l, l article, l assistance, l avais, l entree, l … des, l … sans, la arreglo
  -0.3: la arretez, la bicicleteria, la boutique, la ca, la cloche, la compre, la compro, la derniere
  -0.3: la difference, la facture, la grandeur, la guardan, la madre, la meteo, la moins, la necesito
  -0.3: la puedo, la reparation, la route, la sacoche, la valve, la ventana, la web, la … ahorita
  -0.3: la … charge, la … cuando, la … cuanto, la … delete, la … gardez, la … haha, la … juste, la … lache
  -0.3: la … ne, la … prochaine, la … prolongee, la … textos, lachez … vous, lady with, lai, laisse … message
  -0.3: laissez … la, lana, laptop |, las alertas, las flores, las promociones, las … a, lasagne, last nite
  -0.3: last slice, last … do, lasts, lave, laver, laver |, law>angry, lawyer |, ldroi-, ldroit, le
  -0.3: le agradeceria, le bike, le bol, le bouton, le cafe, le chat, le choix, le contesto, le digo, le en
  -0.3: le jour, le laisser, le modele, le recu, le robot, le spam, le systeme, le … arret, le … enlevez
  -0.3: le … frotte, le … juste, le … message, le … n, le … no, le … nom, le … oui, le … sans, le … un, lead
  -0.3: leaki-, leaking, leave … off, leave … old, leave … on, leave … out, lect, lecturer, left at
  -0.3: left hand, left him, left over, left … wallet, lentejas, les envois, les nerfs, les pedi, les pieces
  -0.3: les taxes, les texto, les vieilles, les … au, les … aussi, les … enlevez, les … mon, les … ont
  -0.3: les … pneus, let … off, letters |, lettre, ley, library |, lid, lien pour, lift lobby, light quit
  -0.3: ligne est, like spam, like … cancel, like … not, like … opt, like … texts, lindo, line again
  -0.3: line when, lire, list you, lista gracias, lista … la, lista … mensajes, lista … textos, liste merci
  -0.3: liste … textos, listed, little |, livid, llamen |, llanta esta, llanta … me, llave … la, llego … a
  -0.3: llego … pieza, llegue la, llegue … pieza, lleguen … a, llegues, llevarla, lo reenvia, lo … de
  -0.3: lo … hoy, lo … por, lo … quiero, loadi-, loading, loca |, locked |, lol … me, long time, long … it
  -0.3: longer … in, look … it, look … these, looked at, looks … a, loose-, los dos, los lunes, los reporto
  -0.3: los sabados, los … con, los … estan, los … mi, los … porque, lotte-, lottery, lousse, love, love of
  -0.3: love … god, lube for, lumiere du, lunch … the, lunettes sont, m abonner, m avait, m aviez, m … appele
  -0.3: m … envoyer, m … inscrite, m … les, m … par, m … vos, ma chaine, ma commande, ma paye, ma pedale
  -0.3: ma reparation, ma … retirez, machine a, madam i, made, made the, madre, magasin svp, mah, mailb-
  -0.3: mailbox, mailing, mais gardez, mais les, mais … aimerais, mais … pour, make, mal la, malay-
  -0.3: malaysian, malu, mama de, manana temprano, manda la, mandame un, mandan mensajes, mandando |
  -0.3: mandar textos, mandarle, mandarme textos, mande, mandeme la, manden … mas, manden … por, manque un
  -0.3: manques, mantenimiento, manubrio esta, many people, many … from, marche pour, marche tu, marked
  -0.3: marketing to, marli-, marlin, marlin NUMBER, maroo-, maroon, marque … casilla, marre de, mas con
  -0.3: mas la, mas le, mas … con, mas … porfa, masqu-, masque, mater-, maudit |, mauvaise personne
  -0.3: may … please, mc, me NAME, me after, me anytime, me be, me cai, me can, me cobran, me de, me dejan
  -0.3: me demander, me di, me dicen, me encantan, me first, me go, me gusto, me hartaron, me how, me iban
  -0.3: me like, me never, me next, me nuts, me quite, me quito, me rn, me sacaron, me sali, me salvaron
  -0.3: me saquen, me she, me svp, me thank, me too, me up, me volvio, me where, me while, me … des
  -0.3: me … dinner, me … everything, me … favor, me … from, me … guardan, me … le, me … line, me … manda
  -0.3: me … merci, me … message, me … never, me … now, me … porfa, me … price, me … puede, me … reenvia
  -0.3: me … rire, me … so, me … textiando, me … voicemail, me … would, me … yes, me>wrong, medecin, meet at
  -0.3: meetings, mejor que, mejor … me, mensaje … llego, mensajeria, mensajes borrenme, mensajes que
  -0.3: mensajes … por, mensajes … you, merci bonne, merci plus, merci pour, merci … ai, merci … cesser
  -0.3: merci … journee, merci … moi, merci … retirer, mere … la, mes coordonnees, mes … svp, message c
  -0.3: message dit, message is, message to, message vous, message … again, message … am, message … have
  -0.3: message … l, messages de, messages you, messages … vous, meteo, meteo |, meter, mettez du, mettez les
  -0.3: mettez mon, mettez … de, mettez … en, mi carro, mi familia, mi me, mi mujer, mi novia, mi parte
  -0.3: mi respuesta, mi … ahi, mi … porfa, mi … vieja, mi … y, mieux pas, might … late, mijo … no
  -0.3: mind about, mind not, mind … texting, mind … the, mine |, minus NUMBER, minute, minutes |, minutos |
  -0.3: mis guantes, miss the, missed calls, missing from, missing the, mistake please, moi avant, moi out
  -0.3: moi s, moi savoir, moi stp, moi vos, moi |, moi … ces, moi … cours, moi … merci, moi … que
  -0.3: moi … rappels, moi … rien, moi … tes, moins chere, moins souvent, moins |, molestando, molesten mas
  -0.3: molestia |, mom does, mon adresse, mon autre, mon forfait, mon frein, mon recu, mon tour, mon … avant
  -0.3: mon … s, mon … une, money … me, montagne, monter, more reminders, more updates, more … left, more>me
  -0.3: morning is, mother is, mother … law, motor … la, mount-, mouri-, mourir, moyen de, mrng, mroe, msjs |
  -0.3: mtn, much i, much obliged, much … you, muchacho de, muchi-, mud, muffi-, music-, musica, must but
  -0.3: must stop, muy … para, mwen pa, my answer, my brakes, my bro, my face, my gift, my hair, my i, my key
  -0.3: my lock, my mom, my mothers, my opt, my sis, my … away, my … folder, my … found, my … ok, my … or
  -0.3: my … pays, my … reads, my … set, my … today, my … too, my … up, n … am, n … you, nada … esto
  -0.3: nadie les, nadie … aviso, naggi-, nagging, nah stop, national do, national … not, nationale, navy
  -0.3: ne … en, ne … textez, need message, need … by, need … rack, need … texts, need … the, needed i
  -0.3: neighbor … the, neighbours, neta |, netto-, never given, never going, never joined, never read
  -0.3: never subscribed, never … at, never … back, never … consent, never … on, never … will, new tires
  -0.3: ni … texto, nicer, niego, nights |, no acepto, no consenti, no dejen, no esten, no mandarme
  -0.3: no marque, no otro, no paren, no pienso, no pressure, no reason, no send, no trae, no volver
  -0.3: no … ads, no … alcanza, no … asi, no … asked, no … cambien, no … caso, no … dinero, no … envie
  -0.3: no … escribieran, no … factura, no … interested, no … llame, no … mis, no … on, no … otro
  -0.3: no … promociones, no … remove, no … si, no … solo, no … take, no … thanks, no … was, nobody told
  -0.3: noire, nom … vos, nomas … cadena, non, non a, non enlevez, nord, not afford, not authorized
  -0.3: not close, not email, not joking, not recall, not stay, not write, not … can, not … customer
  -0.3: not … ever, not … marketing, not … receive, not … riding, not … squeaking, not … told, not … who
  -0.3: not>these, note … the, nothin, noticed |, notification, notifications for, novia, now you, now … are
  -0.3: now … stop, now … there, nro |, nueva, nuevo |, number away, number if, number too, number |
  -0.3: number … from, number … mine, numero soit, numero … des, numero … este, numero … urgence, nut
  -0.3: o … las, objec-, object, obliged, ocloc-, oclock, ocupa-, ocurr-, ocurra, of love, of order
  -0.3: of patience, of those, of your, of … but, of … remove, of … week, of … you, off by, off les
  -0.3: off since, off so, off speaker, off stop, off … messages, off … order, off … so, offert, offli-
  -0.3: offline, offre-, offres, ofrez-, often … i, oiga y, ok thanks, ok you, okd, old parts, old … on
  -0.3: olviden mi, olviden … numero, olvidese, omit, on arrive, on facebook, on monday, on phone, on silent
  -0.3: on thursday, on with, on … charge, on … demain, on … demenage, on … desabonne, on … hill, on … my
  -0.3: on … national, on … rental, on … road, on … screen, on … site, on … thing, on … this, on … ticket
  -0.3: on … train, on … wheels, once … for, one asked, one got, one was, one wheel, one you, one … and
  -0.3: one … make, one … or, only, only gave, only want, only … off, only … you, open today, opene-, opinion
  -0.3: opte, or a, or anything, or are, or should, or … for, or … out, or … which, orcha-, orchard, orden de
  -0.3: ote … de, otez les, otra cosa, otro mas, ou … ai, ou … la, ou … le, oui de, oui … confirme, oui … sa
  -0.3: oui … veux, our … NUMBER, our … is, out NUMBER, out … for, out … not, out … order, out … patience
  -0.3: out … these, outside |, ouvert dimanche, ouverts |, ouvre-, ouvrez, over my, overh-, overnight |
  -0.3: owe |, oye y, pa los, pa … de, pack … in, pagar con, pagar … dos, pain but, pairs, paise, paix … vos
  -0.3: pal |, panee-, paneer, papie-, papier, par ce, par … enlevez, para esa, para eso, para manana
  -0.3: para no, para … los, parale … los, parar-, pararan, pare de, paren los, parfait je, parking is
  -0.3: parler a, parqueo, part in, part … la, partes |, pas accepte, pas aux, pas capable, pas payer, pas si
  -0.3: pas svp, pas un, pas vos, pas … debarquer, pas … des, pas … peine, pas … stop, pasar hoy
  -0.3: paseo … sabado, passer samedi, patatas, patch kit, patience avec, pay cash, pay you, pedals off
  -0.3: pedals on, pedi … me, pegad-, pegada, peine de, pendant la, people … to, per my, per text, perdi
  -0.3: perdieron, permiso … escribirme, permiso … que, permission de, pero gracias, pero quitenme, pero … la
  -0.3: persona mayor, peur, peur |, peut on, peux … a, peux … etre, peux … le, phone call, phone fell
  -0.3: phone goes, phone has, phone keeps, phone will, phone … all, phone … of, phone … your, photo … the
  -0.3: picke-, picked, picking it, pics … the, pictures … this, pido … me, pie, pierdo, pinch, pinche, pings
  -0.3: pintarla, pis … vous, plainte |, plainte … crtc, plan and, planc-, playa, please bring
  -0.3: please disregard, please n, please refrain, please respect, please she, please turn, please … at
  -0.3: please … de, please … me, please … messaging, please … once, please … thx, please … will
  -0.3: please … with, pleno, plesa-, plesae, plug, plus avec, plus du, plus entendre, plus … avoir
  -0.3: plus … contacter, plus … en, plus … nouvelles, pneu arriere, pneu est, pneus svp, pneus … en, pnr
  -0.3: politely, ponce, ponche, poner una, poner … queja, ponganme, ponganme en, ponganme … la, pongas
  -0.3: poppe-, popped, por dios, por escrito, por fabor, por favorcito, por las, por … mensajes, por … o
  -0.3: porri-, porridge, port, porte c, porte d, posez, posit-, possible d, possible to, poubelle
  -0.3: pour aujourdhui, pour changer, pour etre, pour faire, pour jeudi, pour le, pour une, pour … assurance
  -0.3: pour … les, pour … sur, poussette, pouvez le, powers, powers out, precio no, precio por, prefer not
  -0.3: prefer … to, prefere les, prefere ne, prefere pas, prend … un, prendre rendez, prendre … vous, presc-
  -0.3: prescription, presentation, press to, presses, pret pour, pretending to, prie … ne, priere
  -0.3: printemps |, private, private … i, probarla, problemas, prochaine fois, programme, prohi-, prom
  -0.3: promocion |, promotions |, propa-, propaganda, propina, pu svp, pu … promos, pu … vos, pude … el
  -0.3: pueda |, pueda-, puede … en, puede … las, pueden dejar, pueden parar, pueden … a, puedo cambiar
  -0.3: puedo cancelar, puerta de, puro, puse stop, put it, put … back, put … phone, qu, quand … pedale
  -0.3: quand … vous, que, que acepte, que dios, que estaba, que existo, que hago, que llegue, que molestia
  -0.3: que nadie, que non, que pararan, que pesados, que tengan, que … acepte, que … borren, que … dois
  -0.3: que … ese, que … haya, que … mande, que … mis, que … nom, que … otra, que … puedo, que … pusieron
  -0.3: que … queria, que … recois, que … sale, que … solo, que … vaut, quebro, queda, queda el, quedaron
  -0.3: quedo … bien, quedo … gracias, queen |, queen-, queens, quelle … vous, queria mensajes
  -0.3: quien … autorizo, quien … que, quieras, quiero hacer, quiero salir, quiero salirme, quiero … avisos
  -0.3: quiero … le, quiero … los, quiero … ni, quiero … recibiendo, quiero … una, quiet-, quit bugging
  -0.3: quit messaging, quit … NUMBER, quit … and, quit … but, quit … up, quita … numero, quitame … tu
  -0.3: quitar … oxido, quitarme de, quite las, quite mi, quiteme |, quiten la, quiten … cel, quiten … la
  -0.3: quitenme por, quitenme you, quitenme … ahi, quitenme … su, quote-, quy, raat, radio |, rahul, raide |
  -0.3: ranch-, rancho, rappel, rappelle pas, rappels d, rather you, rayez … de, rdv … NUMBER, re, reach the
  -0.3: reachable, read your, read … NUMBER, reagi, rear wheel, receipt says, receive these, receive your
  -0.3: recevoir les, recharge, recibir estos, recibir nada, recibir sus, recibir |, recogerla |
  -0.3: records please, recum-, recycle, red ones, refaccion, reflecteurs |, reflectors |, regale la, regle-
  -0.3: relationship, release, remboursable, remettre |, reminding, remove me, remove moi, remove us
  -0.3: remove … basket, remove … phone, remove>wrong, removed me, removed … this, removed … your, rendue a
  -0.3: rental … the, rentre |, rentrer, repair not, repair please, repair … for, repairs, reparee
  -0.3: reply … you, repondre j, reported it, reporting … to, reporto, resena, resolution, respe-, respeto |
  -0.3: responda, reste NUMBER, restees, retiree, retiren mi, retirenme, retirez la, retirez les, retrait de
  -0.3: reveille le, revenu, revient, revoke consent, revoke my, revoked, ride de, ride that, ride with
  -0.3: riding … the, right … is, right … one, ring … the, ringing me, rip my, road bike, robot voice
  -0.3: robot … me, rocky, rompan, roste-, roues, rough-, roughly, rouler avec, round |, round-, row NUMBER
  -0.3: rubbish, rubs |, rue des, run a, run it, rustine, s arrete, sabados, saber si, sac |, sacame |
  -0.3: sacame … ahi, sacrez moi, said … is, said … text, said … would, sais … si, sake, sale still, salgas
  -0.3: salido, salirme de, salut-, salutations, salutations a, salvaron, samedi matin, sans arret
  -0.3: saqueme de, saquen el, saturday i, saurais, saurais gre, saurais … de, save me, save … old, saved my
  -0.3: savin-, saving, savoir quand, saw the, say the, say … not, saying stop, saying yes, says delivered
  -0.3: says … NUMBER, says … on, says … the, schwa-, schwalbe, scrapez mon, screw you, screw-, screws
  -0.3: scrub my, scrub … number, se agradece, se cancela, se desabonne, se desabonner, se sale, se … cada
  -0.3: se … les, se … sola, season |, seat off, second … i, see … i, see … tomorrow, sees, segunda
  -0.3: selling the, semanas esperando, send … messages, send … of, sending this, sending you
  -0.3: sending … texts, sending … the, senora de, sent, sera la, service at, servicio de, set me, setting
  -0.3: seulement … de, she did, she quit, she will, she … ok, shipm-, shipment, shook, shop |, shopping
  -0.3: shorter, shot, show off, show … where, shower, shut it, shut … the, si a, si confirmo, si llama
  -0.3: si siguen, si … puede, siaux, sick … these, siege de, siege … bebe, siest-, sigan enviando, signa-
  -0.3: sigo en, sigue haciendo, sigue … ruido, silla … bebe, sillita, simple, sin textos, sin … que, since
  -0.3: since you, singed, sir is, sir my, site |, six, size tube, size … NUMBER, sleeping |, sleev-, sleeves
  -0.3: slice, slide-, slides, smells like, smiley, smoking |, sms in, sms … de, sms … my, sms … no
  -0.3: sms … you, snowb-, so bring, so can, so did, so early, so far, so good, so hard, so i, so if, so my
  -0.3: so there, so we, so what, so … are, so … hurry, so … lol, so … now, so … she, so … told, sobra-
  -0.3: sobrina, sod, soin, sol, solicito … baja, solid-, solitos, solo … bici, solo … de, some cake
  -0.3: something … with, sorry it, sorry … bother, sorry … hear, sorry … you, sortir |, sory, souhaite plus
  -0.3: soup, souris, sous le, souvi-, souviens, soy … clienta, spam me, spameen, spamming my, spamming the
  -0.3: spamming … with, spams, specials, specials |, speec-, spoil |, spring tune, squir-, stage-, stages
  -0.3: stalk-, stand |, standing, start with, state-, stay off, sth, sticks, sticky, still … these, stock-
  -0.3: stop ca, stop getting, stop hammer, stop je, stop light, stop or, stop por, stop saying, stop spam
  -0.3: stop squeaking, stop text, stop thank, stop thinking, stop y, stop your, stop … alerts, stop … bikes
  -0.3: stop … good, stop … he, stop … here, stop … les, stop … message, stop … moi, stop … presses
  -0.3: stop … reminders, stop … said, stop … them, stopped at, storage fee, store-, straight, stron-, strong
  -0.3: stuck at, stuck … the, stuck … work, subida |, subscription |, sucks |, suela, suena cuando
  -0.3: suis rendue, suis sur, suppl-, supposedly, supprimez … numero, sur la, sur mon, surgery |, surprises
  -0.3: surre-, surveys, sus … me, suscribo a, suscripcion de, suspendan los, suspension |, svp le, svp que
  -0.3: svp … me, swap the, swell, swing by, switch … off, t envoie, t … la, take … list, take … old
  -0.3: take … to, takes, taking … off, talk about, tamal-, tamales, tannee de, tanner, tant qua, tant que
  -0.3: tapon, tarjeta de, tau, te mando, te plait, te voy, te … si, tea |, teach … to, teacher … my, teal
  -0.3: team coach, techn-, teddy, telephone |, tell my, tell … his, tell … your, tengo dinero, terminan
  -0.3: terrible, text came, text can, text more, text notifications, text says, text that, text us
  -0.3: text with, text … NAME, text … am, text … stop, text … wife, texte … les, texte … que, textez … pu
  -0.3: textiez, texting for, texting list, texting remove, texting … is, texting … take, texting … the
  -0.3: texto en, texto merci, texto … NUMBER, textos en, textos stp, textos … j, textos … les, textos … mi
  -0.3: textos … pas, texts here, texts so, texts when, texts … NUMBER, texts … for, texts … get, texts … now
  -0.3: texts>me, than before, than that, than … thought, thanks you, thanks … no, thanksgiving |, that
  -0.3: that covered, that frame, that price, that right, that says, that … of, that … out, that … your
  -0.3: the NUMBER, the atm, the basic, the beach, the bed, the boys, the carbon, the cell, the click
  -0.3: the club, the computer, the corner, the couch, the courier, the crack, the crank, the dentist
  -0.3: the dishes, the display, the driveway, the email, the emergency, the extended, the fenders
  -0.3: the fitting, the flu, the free, the freehub, the gears, the grass, the handlebar, the hat, the heads
  -0.3: the hem, the interview, the jersey, the kid, the love, the magazine, the map, the match, the national
  -0.3: the presses, the promos, the recall, the saturday, the season, the station, the tcpa, the teacher
  -0.3: the test, the text, the toilet, the trunk, the tuesday, the upgrade, the waiting, the waitlist
  -0.3: the washing, the weekend, the … all, the … alone, the … and, the … broke, the … bus, the … cassette
  -0.3: the … coach, the … crank, the … dad, the … early, the … fell, the … first, the … haha, the … have
  -0.3: the … how, the … lock, the … love, the … myself, the … next, the … of, the … papers, the … party
  -0.3: the … quits, the … reminders, the … removed, the … sale, the … service, the … slice, the … take
  -0.3: the … team, the … then, the … thx, the … trail, the … trek, the … warranty, the … work, the … yes
  -0.3: them to, then … me, therapy, there NUMBER, there bud, there parking, there still, there … waiting
  -0.3: there … your, these alerts, these cost, these days, these on, these remove, these sms, these … are
  -0.3: they … you, thief, thing is, thing-, things |, think … the, thinking about, thinks … is, this crap
  -0.3: this creak, this it, this number, this saddle, this service, this sms, this sunday, this … can
  -0.3: this … if, this … list, this … text, this … texting, this … you, thought |, threw, throw away, throw-
  -0.3: throwing, thx for, tia, tiene caso, tienen hasta, tienen por, tienen … la, tienen … talla, tight-
  -0.3: til monday, timbre de, time after, time does, time you, time … i, tip |, to 2, to anyone, to confirm
  -0.3: to cut, to delete, to email, to here, to message, to no, to these, to turn, to … again, to … and
  -0.3: to … boss, to … down, to … email, to … fcc, to … first, to … husband, to … in, to … office
  -0.3: to … other, to … phones, today or, today you, today … tomorrow, todo gracias, todo … no, toi au
  -0.3: told no, told … all, told … could, told … that, told … you, tombee, tomber |, ton … d, tones
  -0.3: tonight or, too small, too … messages, took … off, tool, touch it, touchez pas, tough, toujours la
  -0.3: toujours |, tour |, tous mes, tout est, tout svp, town, tps, tqm, trabajo … la, trafico, trail-
  -0.3: trains, tranquila, tranquille j, tranquilo |, trase-, travaille de, travaille … nuit, travailler a
  -0.3: travailler … NUMBER, treat you, treat-, tree |, tried to, trona-, tronando, trop … je, trop … merci
  -0.3: trop … moi, trop … textos, trouve un, trying … fix, tu vous, tu … avec, tu … lol, tu … pour
  -0.3: tuesday at, tuiti-, tuition, tuque, turn … notifications, turns … the, turqu-, turquoise, two of
  -0.3: typic-, typical, uf, un casque, un mensaje, un prix, un tiempo, un … ca, un … delete, un … je
  -0.3: un … le, una camara, una cita, una queja, unaut-, unauthorized, unchecked, une chaine, une mise
  -0.3: une plainte, une sonnette, university, unread, unregister, unsub please, unsubscribe moi
  -0.3: unsubscribe my, unsubscribe svp, unsubscribe … this, unsubscribed |, unsubscribing |, unsur-, unsure
  -0.3: untag, until the, up NUMBER, up over, up so, update, urge |, urgente |, usage, usar mi, usted me
  -0.3: ustedes … no, utile, va tu, va … combien, va … estar, va … que, vaina, vais arreter, vais … faire
  -0.3: vais … samedi, vaiss-, vaisselle, vea, velo enlevez, velo … dans, velo … moi, velod-, vence, vend
  -0.3: vendez … des, venga-, venta-, ventana, verdad jaja, verifier, vertu, veuillez … retirer, veut pu
  -0.3: veut … quoi, veut … recevoir, veux le, veux pus, veux recevoir, veux … du, veux … payer
  -0.3: veux … savoir, vez you, vez … que, vibre, vidan-, vidanges, vieilles, vieja y, viernes que, vieux
  -0.3: vieux pneu, vieux pneus, virez, visite, volant, volunteer, volver |, volviendo, vos alertes
  -0.3: vos rabais, vos texto, vos … ca, vos … je, vos … ne, vos … par, vos … sur, votre base, votre … avec
  -0.3: votre … enlevez, votre … etait, votre … merci, voudrai, voulais … de, vous aime, vous allez
  -0.3: vous avais, vous comprenez, vous demande, vous enlever, vous ouvert, vous saurais, vous … gre
  -0.3: vous … mais, vous … mal, vous … oublie, vous … permis, vous … textiez, voy con, voy manana, vue
  -0.3: vuelva a, vuelvan … mandar, vuelven, wait do, wait there, wait … not, wait … the, waited, waiti-
  -0.3: waiting, wake … up, wallet at, walt, want … blue, want … i, want … new, want … opt, want … receive
  -0.3: want … unsubscribe, warde-, warden, warne-, warned, was done, was told, was … about, washer, washing
  -0.3: way … many, we need, we … NUMBER, we … again, we … for, we … out, web, week … am, welcome to
  -0.3: well … is, well … you, went … my, were at, what a, what kind, what … does, what … said, whatever you
  -0.3: wheel build, wheel off, wheel or, when … have, when … phone, when … turn, when … was, when … your
  -0.3: wherever, which … to, which … you, while i, while it, while |, while … am, while … is, who knows, wif
  -0.3: wife instead, will leave, will never, will swing, will text, will … at, will … late, will … off
  -0.3: will … out, will … over, will … quit, will … stay, will … when, windows, wine |, wisdo-, wisdom
  -0.3: with all, with my, with work, with … hands, with … is, with … mom, with … texting, withdraw my
  -0.3: within NUMBER, without telling, without … i, wo la, work please, work … i, work … please, working on
  -0.3: working … it, worn, worried, worse … before, worth fixing, would take, would … do, would … my
  -0.3: would … nice, would … no, would … want, wow that, write again, write to, write … anymore, write-
  -0.3: writt-, written, wrong answer, wtf, wtu28-, xerox, xfa no, y ahi, y cada, y con, y poner, y quiero
  -0.3: y todos, y you, y … cerrado, y … contesta, y … mandando, y … plus, yes or, yes … no, yes … this
  -0.3: yesterday and, yet … am, yeule, yo stop, yo … esto, yo … hittin, yo … marque, yo … por, you also
  -0.3: you block, you called, you consegui, you email, you finish, you fit, you gift, you if, you land
  -0.3: you le, you nomas, you reached, you recogi, you salio, you saquenme, you sent, you sign, you spamming
  -0.3: you te, you win, you … aguanto, you … did, you … end, you … envien, you … escriban, you … habia
  -0.3: you … like, you … mon, you … muchos, you … otra, you … schwalbe, you … still, you … there, you … when
  -0.3: you … write, you … xx, your address, your boss, your company, your counter, your do, your junk
  -0.3: your mom, your shoes, your … and, your … card, your … me, your … say, your … text, your … thanks
  -0.3: | almost, | alright, | apague, | apaguen, | auriez, | avisame, | aviseme, | batterys, | big
  -0.3: | consentement, | consider, | contactez, | cortala, | cours, | dans, | darme, | dejaron, | demande
  -0.3: | desabo, | desactivar, | desinscrire, | desuscribanme, | eliminenme, | epargnez, | estoy, | ew
  -0.3: | exijo, | feels, | fell, | forward, | foutez, | frere, | gears, | hagame, | heard, | hello
  -0.3: | honestly, | kick, | kid, | kinda, | lay, | literally, | mail, | meme, | mwen, | number, | op
  -0.3: | parale, | paye, | per, | pido, | plesae, | podrian, | ponganme, | powers, | prefer, | ras, | refuse
  -0.3: | regale, | report, | requesting, | rien, | sacre, | salio, | scrap, | scrub, | scuse, | signed
  -0.3: | sis, | somethings, | support, | survey, | suspendan, | tannee, | tantos, | team, | termina
  -0.3: | terminamos, | tiren, | train, | turned, | turns, | typing, | unauthorized, | unregister
  -0.3: | unsubscribed, | unsure, | water, | xq, | zip, | … abonnement, | … accepte, | … accidentally
  -0.3: | … ads, | … agradece, | … al, | … alerts, | … ancien, | … au, | … aujourdhui, | … avertissement
  -0.3: | … bday, | … beg, | … bloque, | … blowing, | … bot, | … buena, | … bugging, | … butt, | … camaras
  -0.3: | … cancelen, | … cards, | … carte, | … claim, | … coupe, | … cracked, | … creaking, | … cuesta
  -0.3: | … decided, | … decline, | … desire, | … dijeron, | … disappointed, | … disregard, | … dog, | … drop
  -0.3: | … ended, | … entonces, | … envien, | … envoyer, | … equivocado, | … escriben, | … exam, | … fait
  -0.3: | … fan, | … fine, | … fix, | … flight, | … food, | … gerant, | … getting, | … group, | … hammer
  -0.3: | … immediately, | … inform, | … kind, | … kit, | … laptop, | … later, | … like, | … llave
  -0.3: | … lunettes, | … mail, | … mandarme, | … mandaron, | … marca, | … marido, | … marketing, | … may
  -0.3: | … meeting, | … mejor, | … molesten, | … moms, | … morning, | … mother, | … mucha, | … obliged
  -0.3: | … otez, | … pensais, | … perfect, | … permission, | … petite, | … picked, | … plan, | … possible
  -0.3: | … profe, | … promised, | … promocion, | … pub, | … queria, | … question, | … rappels, | … rear
  -0.3: | … recibo, | … retiro, | … reviens, | … revoke, | … sait, | … salio, | … screen, | … share
  -0.3: | … smoking, | … souris, | … survey, | … sus, | … suscripcion, | … switch, | … tarde, | … tenes
  -0.3: | … termine, | … thanksgiving, | … til, | … tried, | … value, | … velos, | … vertu, ~_abo, ~_ail
  -0.3: ~_ali, ~_all, ~_alr, ~_ass, ~_ben, ~_bis, ~_cai, ~_cl, ~_coa, ~_cod, ~_cr, ~_de_, ~_der, ~_du, ~_en_
  -0.3: ~_eta, ~_ex, ~_exi, ~_ey, ~_for, ~_ham, ~_han, ~_i_, ~_in, ~_l_, ~_le_, ~_leu, ~_ley, ~_lim, ~_mo
  -0.3: ~_nah, ~_oc, ~_paq, ~_qu_, ~_roo, ~_six, ~_swe, ~_un, ~_unt, ~_us, ~_vo, ~_voi, ~_wri, ~_yo, ~_ze
  -0.3: ~aba_, ~abaj, ~abo_, ~abog, ~aca, ~acco, ~acid, ~adre, ~adu, ~aiti, ~ally, ~alme, ~alon, ~alr, ~als_
  -0.3: ~amos, ~anne, ~ans_, ~arri, ~asp, ~asq, ~asqu, ~ast_, ~aute, ~bel, ~bia, ~bleu, ~boga, ~bre_, ~casl
  -0.3: ~cco, ~cel, ~chan, ~che, ~cif, ~cion, ~coa, ~cod, ~con, ~cta_, ~cuad, ~dan, ~das, ~ddl, ~des_, ~dfu
  -0.3: ~dful, ~dict, ~dio_, ~dle, ~dre_, ~eath, ~eby, ~eby_, ~ece, ~ecir, ~ect, ~edf, ~ees, ~eeti, ~efe_
  -0.3: ~ega, ~egl, ~eho, ~eith, ~elle, ~ells, ~eman, ~enan, ~ende, ~enim, ~ensu, ~enve, ~eo_, ~ere, ~ereb
  -0.3: ~esas, ~est_, ~esta, ~etit, ~etre, ~ever, ~fers, ~ffec, ~for, ~for_, ~gara, ~gee_, ~glan, ~goog, ~got
  -0.3: ~gre_, ~hace, ~har_, ~hija, ~hum, ~ica, ~ier_, ~ije, ~ild, ~ile_, ~inis, ~ino_, ~ista, ~itin, ~jaja
  -0.3: ~jefe, ~kis, ~laci, ~lgad, ~libr, ~lire, ~llo_, ~llu, ~lon, ~lum, ~mac, ~mall, ~mara, ~meo, ~mme
  -0.3: ~morr, ~movi, ~mpi, ~mpto, ~nah, ~nale, ~nce, ~ncio, ~ncy, ~ncy_, ~ndma, ~nes_, ~ney, ~ney_, ~nfos
  -0.3: ~nfr, ~nim, ~nimi, ~nin, ~nion, ~nit, ~nly, ~nly_, ~nnu, ~non, ~non_, ~now, ~nro, ~nst_, ~nte_, ~nui
  -0.3: ~nza, ~obar, ~oble, ~ocio, ~oct, ~ogad, ~ogl, ~oit, ~oman, ~omin, ~omis, ~omm, ~omos, ~one, ~only
  -0.3: ~onm, ~ons_, ~onso, ~onte, ~oog, ~oogl, ~ook, ~orr, ~ortu, ~otor, ~paq, ~paqu, ~part, ~pe_, ~peak
  -0.3: ~pear, ~pet, ~peti, ~ple_, ~pran, ~rad, ~ramm, ~rans, ~rday, ~rdi, ~re_, ~rea, ~real, ~reby, ~rec
  -0.3: ~regl, ~regu, ~res_, ~rev, ~rid, ~rig, ~riq, ~riqu, ~riva, ~rl_, ~rmo_, ~rne, ~rns, ~rns_, ~ropa
  -0.3: ~rri, ~rzo_, ~sco_, ~sho, ~six, ~six_, ~spe, ~ssus, ~stio, ~tch, ~tco, ~ten, ~tici, ~tie, ~ting
  -0.3: ~ton_, ~tri, ~ttes, ~ttin, ~tune, ~uco, ~ucou, ~udr, ~uess, ~uge_, ~ully, ~uncl, ~unt_, ~unto, ~ur_
  -0.3: ~uri, ~urse, ~ust_, ~utes, ~uvre, ~ve_, ~veil, ~ven_, ~vier, ~vieu, ~vin, ~xer, ~xin, ~yez, ~yez_
  -0.3: ~yon, ~zzes
  -0.4: (forever), (unknown 8), (you), 2 in, 2 … for, 2 … i, 2 … n, NAME for, NAME off, NAME … please
  -0.4: NAME … texts, NUMBER again, NUMBER bicis, NUMBER cents, NUMBER h, NUMBER hr, NUMBER lol
  -0.4: NUMBER minutos, NUMBER sms, NUMBER will, NUMBER year, NUMBER … can, NUMBER … des, NUMBER … el
  -0.4: NUMBER … gone, NUMBER … h, NUMBER … have, NUMBER … if, NUMBER … late, NUMBER … stop, NUMBER … tu
  -0.4: a bicycle, a casa, a clous, a denunciar, a dios, a disque, a dream, a estar, a fever, a hint, a joke
  -0.4: a look, a man, a mechanic, a pain, a papa, a payer, a quiet, a retirer, a retrouve, a sound, a sub
  -0.4: a true, a velo, a waiting, a yes, a … apres, a … basura, a … by, a … can, a … card, a … ces
  -0.4: a … desabonner, a … dos, a … du, a … las, a … lista, a … mujer, a … nadie, a … papa, a … plus
  -0.4: a … seat, a … un, abeg … me, abonner a, about … wheel, abren los, abren … domingos, abroa-, abroad
  -0.4: abste-, abuela, abuela |, abus, accidentally, accord … des, acepte recibir, acosa-, acuerdo con
  -0.4: added you, adelanto, adjuster, advertising, affor-, afford, afinacion |, afloj-, after that
  -0.4: after you, after … please, afuera yo, again … the, aged, agradece, agree … this, ahead and, ahhhh
  -0.4: ahi estare, ahi estoy, ahorita … puedo, ai lache, ai repondu, ai retrouve, ai … aucune, ai … par
  -0.4: ai … pour, ai … que, ai … stop, ai … tout, ai … votre, aimerais ne, aimerais … mon, aimerais … plus
  -0.4: air in, air … the, aircon, airport |, al celular, al mediodia, al … con, alarme du, alcance
  -0.4: alcanza |, alertes pour, all text, all this, all … contacts, all … text, alone … i, alr |
  -0.4: already … you, also can, alta, alto a, alto me, alto no, am about, am back, am by, am driving
  -0.4: am moving, am sending, amazo-, amazon, an, an uber, an … or, and also, and go, and keep, and left
  -0.4: and neither, and on, and there, and … keep, and … on, and … texts, and … would, and … you, ang
  -0.4: animal, animal |, anniversary, annule ou, annule … pas, annulee, annuler mon, anot, anot |
  -0.4: another … from, another … now, anulen, any … texts, anymore take, anymore … you, anyone else
  -0.4: anything … to, apaguen, apolo-, appa, appear, appelle moi, appelle pour, apple pay, appreciate the
  -0.4: approve the, apres le, apres |, aprie-, apuntame, apuntame … la, apunten, are annoying, are like
  -0.4: are … off, are … so, are … you, arm, arran-, arreglarla, arregle, arreglo, arrete a, arrete toi
  -0.4: arrete … textos, arreter ca, arreter … messages, arretez le, arretez vos, arretez … ca
  -0.4: arretez … envoyer, arretez … messages, arretez … pas, arretez … vous, arrivees, arrivees |, as before
  -0.4: as … not, asere, asiento … me, ask … you, asked to, asked |, asked … i, asking if, asking … to
  -0.4: assez … pour, assignment, assistance, asteu-, at it, at once, at … shop, at … with, attei-, atteinte
  -0.4: attendance, attendez, attends, attention, au chalet, au crtc, au dos, au … lol, au … svp
  -0.4: authorized this, autiste, autocollants, automatiques, autorise … le, autorizo |, avais demande
  -0.4: avais … non, avais … vu, avant … ca, avec, avec … bike, avec … par, avertir, avez, avez jamais
  -0.4: avez … NUMBER, avez … fini, avez … recu, avisame, avisame cuando, avisen |, avisos a, avisos … favor
  -0.4: avoir donne, avoir … textos, away, axe, babysitting, back wheel, back … is, bagel-, bagels, baila
  -0.4: baiss-, baja … asiento, bajel-, bajele, bajenme, balance is, balay-, balayage, balik, banana
  -0.4: banana |, banda-, bandana, banque, basic tune, basico, batar-, batard, batch, bath, bathi-, bathing
  -0.4: batterie … a, be NUMBER, be patient, be … and, be … me, be … pain, beach, bearing, beau merci, beers
  -0.4: behav-, behave, behind you, believe it, bendi-, besoin … m, better be, biblioteca, bici a, bicycle j
  -0.4: bien que, bike back, bike off, bike so, bike … now, bike … please, bikes, bins, bins out, bird
  -0.4: biscuits, blood, bloque sur, bloqueado, bloqueo la, bloquer |, boda, bonjo-, bonjour, borro-
  -0.4: bother with, bother … the, bought … bike, boulo-, boutique … les, bow, box by, boxin-, boxing
  -0.4: brake … not, brakes do, brakes … not, brand new, bravo |, break down, bride, bright, brise |, briti-
  -0.4: british, bro the, bucks |, bud |, buen, buena-, burnt, bus … near, but could, but keep, but now
  -0.4: but … me, but … no, buy … number, by 2, by after, by … car, by … end, c mon, c pour, c … possible
  -0.4: c … toi, ca cesse, ca ici, ca plus, ca sur, ca … comme, ca … coute, ca … plus, cada cuanto, cadena se
  -0.4: caisse |, cake |, calcomanias, calcomanias |, calculator, call at, call do, call if, call it, call to
  -0.4: call you, call … am, call … at, call … me, call … not, call … since, call … text, call … you
  -0.4: calls not, calls … texts, calme, camaras … NUMBER, cambi-, cambio |, came … the, caminando, campanita
  -0.4: can hear, can make, can … add, can … resend, can … tell, can … there, can … turn, cancel it
  -0.4: cancel me, cancel text, cancel that, cancel … texts, cancel … the, cancela la, cancelame
  -0.4: cancelar los, cancelar mi, cancele la, cancelen la, cancelled |, capable |, capit-, caps lock
  -0.4: card … you, care now, cares, carte cadeau, carte … credit, casco de, casco no, casi me, cavit-
  -0.4: ce bruit, cease all, cell off, cell … off, cell … pas, cellulaire svp, celui, celular … el, cena
  -0.4: cerveza, cese, cesse de, cessez svp, cessez tout, chain, chaine … pas, change d, changed to
  -0.4: changer … cassette, changes, changez pas, chaque texto, charged me, charger |, charges, cheap |
  -0.4: check for, check … the, chida, chipp-, chips, chocolate, choice |, choir, christening, christening |
  -0.4: chueco |, chum dit, churc-, church, cierren, cinem-, cinema, cita para, claim ticket, clamp
  -0.4: class … NUMBER, cle de, clear |, cliente … de, cloch-, clock, close on, close |, code for, codigo no
  -0.4: colga-, combien … fois, come at, come today, come … NUMBER, come … and, come … as, come … can
  -0.4: come … me, comfy, comin, coming for, comme si, commencez, comment arreter, comment … fais, commis
  -0.4: communications |, communiquer, communiquer avec, communiquer … moi, como … otra, completely |
  -0.4: compteur, comptez, computadora, computer |, comunicaciones, con, con esos, con usted, concert, condo-
  -0.4: confiscated, consentimiento para, consider, consignment, consiguieron … numero, conta-, contactarme
  -0.4: contacten |, contactez moi, contento, conteste |, contesten, contestes, continuer, contract, contrato
  -0.4: conversation, copia, copies, corne-, corner, corolla |, cortala, cortale, cosas y, costa-, cote de
  -0.4: could use, could … get, could … not, coupee, coupons |, courriel est, courriels |, court |
  -0.4: cousin from, couvr-, couvre, covered, crank-, cranks, creak-, creaking, crevaisons, crewe, crime
  -0.4: crissez, crying |, cuadro |, cual, cualquier cosa, cuando … acaba, cuando … las, cuanto cuesta
  -0.4: cuanto dura, cuanto el, cuanto se, culpa-, customer please, customer … not, cut out, cut … off
  -0.4: cut … steerer, cutti-, cutting, d, d entreposage, d entretien, d idee, d interrogation, d los
  -0.4: d … les, da mas, daily, damage |, dangereux, dans vos, dans … message, datos, day of, de avisarme
  -0.4: de d, de demander, de edad, de escribir, de fois, de gel, de livraison, de llover, de maintenant
  -0.4: de misa, de niaiser, de noche, de precios, de pubs, de reparer, de repondre, de t, de text
  -0.4: de trabajar, de … abren, de … demain, de … dolares, de … dos, de … excuser, de … faut, de … las
  -0.4: de … les, de … llamar, de … m, de … oublier, de … retirez, de … rien, de … soeur, de … sont, deada-
  -0.4: deadass, deadl-, deadline, deals on, deals |, debarque moi, debarquer, debut, decals, decolle
  -0.4: deja dit, deja pret, deja … mandarme, dejar … recibir, deje … el, delay-, delete, delete grupo
  -0.4: delete … al, delete … second, demain matin, demande une, demander |, deme … baja, demi, denei-
  -0.4: denunciar, depend, depuis … operation, des chambres, des … NUMBER, desabonner svp, desactivez les
  -0.4: desde hace, desire plus, desso-, dessous, desub-, desuscribirme, deux semaines, deux velos
  -0.4: deux … svp, deuxi-, deuxieme, devoi-, devue-, di … como, dicho que, did … authorize, did … miss
  -0.4: digital, digo en, dije al, dije … la, dime, diner |, dingi-, dinging, dio permiso, dios, dip, dishe-
  -0.4: dishes, dit … de, dit … pour, do these, do your, do … accept, do … add, do … all, do … answer
  -0.4: do … delete, do … fix, do … instead, do … press, do … price, do … replace, do … start, do … texting
  -0.4: do … unsubscribe, do … wear, docte-, docteur, does a, does my, does that, doing it, dollar
  -0.4: domingos |, donc plus, donc … de, donde puedo, done at, done … my, done … work, done … you, donuts |
  -0.4: down to, drawe-, drawer, dream, drett-, drette, drette la, droit-, droite, drop, dropp-, droppers
  -0.4: drops, drum, du cours, du harcelement, du prix, du tirage, du … la, du … mais, duda, dude stop
  -0.4: duermete, duty, dying, e07, early for, ease up, easie-, easier, eat already, echanger, echanger |
  -0.4: ecrire … ce, ecris pour, ecrivez |, ecrivez … ici, ecrivez … pas, ecrivez … plus, efectivo … no
  -0.4: el cargador, el dinero, el jefe, el jueves, el oxido, el presio, el presupuesto, el ruido, el … asi
  -0.4: el … donde, el … solo, el … y, electrique |, ella … la, emailed, embal-, emergencias, en arret
  -0.4: en dessous, en dos, en junta, en montant, en paix, en voyage, en … bolsa, en … fois, en … ou
  -0.4: en … sans, encore j, encore … a, end date, end feels, end these, end … my, end … story, end … the
  -0.4: enemy, enfri-, english please, enlevez ca, enlevez l, enlevez … ancien, enough … these, entiendan
  -0.4: entienden, entrar, envel-, envelope, envie de, envie mas, envio de, envoi de, envois svp
  -0.4: envoyer … rappels, envoyez … plus, epargnez, equivocaron, error en, es en, es obligatorio, es … los
  -0.4: es … robot, es … verdad, esa llanta, esa … es, escriben, escribieran |, escribieron, eso se, espej-
  -0.4: espejo, espera |, esperar |, est a, est coupee, est possible, est prete, est toi, est une
  -0.4: est … enlevez, est … harcelement, est … les, est … magasin, est … normal, est … sans, esta vez
  -0.4: esta … alto, esta … baja, estaba cerrado, estam-, estamos, estan abiertos, estare, este … gracias
  -0.4: estos textos, estoy bien, estoy de, estoy … junta, estre-, estuvo … por, et la, et vous, et … les
  -0.4: et … moi, etais dans, etais en, etais … le, etait pret, ete … par, etes … le, etre enleve, event-
  -0.4: every NUMBER, ex … texting, exam hall, exchange, excluez, excuser, excuser c, excuser … est, exijo
  -0.4: exist, exist |, expired, explique, explique a, explique … NAME, extended, extrano |, eyebrows
  -0.4: eyes … not, facture, fail, faire … textos, fait … arret, fait … j, faites ce, faites comme
  -0.4: faites moi, faites … les, faites … mon, faites … si, faiz, falto, faste-, faster, fatbi-, fatbike
  -0.4: favor no, favor y, favor … me, favorcito, fecha, feder-, federal, fell in, fenders |, fenet-, fenetre
  -0.4: fermez le, fever |, few, fiche-, fiebr-, fiebre, fiebre |, fiesta, filli-, filling, filth-, filthy
  -0.4: fin a, fin you, fin … mes, financement, financing, fine … is, fini … moi, finish the, finished |
  -0.4: first day, first ride, first then, fissu-, fissure, fit … in, fixin, fixin to, fleet, flip phone
  -0.4: flojo-, flojos, flu, flyin-, flying, fois faut, fois mais, fois … pense, fois … que, follow, footb-
  -0.4: football, for NUMBER, for asking, for dinner, for message, for service, for two, for work
  -0.4: for … account, for … cat, for … day, for … delivery, for … guys, for … last, for … long, for … love
  -0.4: for … my, for … race, for … remove, for … text, for … thanks, for … week, forget i, forget the
  -0.4: forget to, forgot the, formulario, foto por, fous, frais … NUMBER, freezing, fregar, freno … atras
  -0.4: friegues, friendly, friends |, fries, from last, from these, from … or, fully, further messages
  -0.4: g munro, gagne-, galerie |, garantie prolongee, gastar, gave consent, gave … bike, gener-, genou
  -0.4: gerant |, gerer, get any, get … anymore, get … it, get … message, get … my, get … on, getting … texts
  -0.4: gfs, give … NUMBER, give … number, gloves on, gluten free, gnome, go i, go thru, going forward
  -0.4: going off, gone in, good evening, good my, good … for, got cut, got out, gourd-, gourde, gracias me
  -0.4: gracias … todo, grafi-, grafigne, gratt-, gre, grincement, group chat, guardan, guidon … le
  -0.4: guys just, guys … great, guys … my, haberme … a, hable con, hace el, hagame el, hago |, hago … que
  -0.4: haha ok, hahahaha, half now, half of, half only, half term, hand in, handle, handlebar, hangi-
  -0.4: happy bday, harassing, harassment |, has … number, has … the, hasta NUMBER, have enough, have to
  -0.4: have … get, have … heard, have … off, hay prisa, hay … pa, haz, he just, he ran, he told, he wants
  -0.4: he … also, heads, heads up, headset |, hear about, heard … the, heari-, hearing, heel, heigh-, height
  -0.4: her … are, here on, here your, here … you, hi it, hide, hielo, hier j, hier … ai, highw-, highway
  -0.4: hills, historia, history, hit me, hit … up, hittin, hittin my, hitting, hiver, hmm, hocke-, hockey
  -0.4: hoggi-, hogging, hogging the, hold the, hold … on, hope |, how can, how … text, how … would, hubie-
  -0.4: huele, hum, husband … in, i ate, i book, i borrow, i choose, i could, i feel, i made, i moved, i must
  -0.4: i muted, i press, i really, i remove, i reported, i rode, i run, i saved, i swap, i take, i took
  -0.4: i unsubscribed, i wear, i … bad, i … blocked, i … check, i … consent, i … dead, i … happy, i … make
  -0.4: i … moving, i … n, i … nights, i … on, i … online, i … opt, i … really, i … saying, i … send
  -0.4: i … sending, i … sign, i … sue, i … text, i … would, iba, identificacion, if any, if my, if possible
  -0.4: if your, if … must, if … rains, ignore my, ignore … last, il veut, il … je, impor-, important |
  -0.4: impuesto, in at, in canteen, in fb, in future, in library, in march, in office, in red, in to
  -0.4: in toilet, in you, in … afternoon, in … box, in … from, in … garage, in … lol, in … me, in … month
  -0.4: in … morning, in … office, in … saturday, in … texts, in … trash, in … window, in … world, india
  -0.4: inform … if, instead |, interac |, interesado |, interesses, interrogation, invited, is, is 2
  -0.4: is broken, is dead, is harassment, is important, is my, is sunday, is working, is … be, is … bike
  -0.4: is … cancelled, is … gift, is … he, is … if, is … mom, is … spam, is … thank, is … thanks, is … today
  -0.4: it 2, it already, it as, it come, it gone, it home, it outside, it rains, it right, it stopped
  -0.4: it thank, it til, it today, it … before, it … by, it … late, it … making, it … never, it … next
  -0.4: it … stop, it … too, itemi-, itemized, j … ai, j … lache, j … retrouve, jaja la, jamais svp
  -0.4: jamais … rien, jare, je, je lis, je porte, je regarde, je sache, je … a, je … c, je … consens
  -0.4: je … ecoeure, je … garder, je … plainte, je … texte, je … this, jersey, jesus, job on, job pas, jokes
  -0.4: jusquau, just for, just put, just wanted, juste les, juste … le, kampu-, kampung, keep saying
  -0.4: keep your, keep … the, kidding me, kinda, l alarme, l autre, l entreposage, l estime, l … tout, la a
  -0.4: la boda, la carrera, la cena, la ebike, la fiesta, la iglesia, la machine, la main, la marca
  -0.4: la messe, la mise, la neige, la nina, la on, la pedale, la preuve, la primera, la proxima
  -0.4: la publicite, la puede, la renta, la rue, la saaq, la ubicacion, la verdad, la … aussi, la … ayer
  -0.4: la … azul, la … barata, la … ce, la … chaine, la … chere, la … electrica, la … elle, la … paso
  -0.4: la … passe, la … semana, la … sigue, la … sin, lache |, lado … mi, lady … the, laisse, laisse … j
  -0.4: laissez … tranquille, laissez … un, las calcomanias, las rueditas, las … you, lasag-, last … she
  -0.4: late for, late … i, laughing at, laughing |, laval |, law>number, lay off, layin-, laying, le dehors
  -0.4: le digan, le doy, le falta, le groupe, le manden, le mauvais, le menu, le morceau, le pago, le pongan
  -0.4: le pont, le support, le trafic, le travail, le … arretez, le … aujourdhui, le … boue, le … dehors
  -0.4: le … dit, le … fait, le … hein, le … mas, le … plus, leade-, leader, leak, leave her, leave your
  -0.4: leave … NUMBER, leave … bike, leave … message, leave … outside, leaving in, left his, les dejo
  -0.4: les garde, les petites, les reflecteurs, les travaux, les vieux, les … arretent, les … avec
  -0.4: les … chez, les … du, les … juste, les … merci, les … par, les … pas, les … roues, les … una
  -0.4: les … vous, let NAME, let him, let … ask, letra, letra-, letras, letters, lever, licencia
  -0.4: lien … paiement, lift it, lift my, ligne du, like last, like … NAME, like … stop, like … time
  -0.4: like … to, limit, limping, list my, list no, list now, list price, list … have, lista y
  -0.4: lista … precios, liste enlevez, liste … l, listen |, livrer |, ll, llanta de, llanta vieja, llega |
  -0.4: llegado, llegamos, llego NUMBER, llego tarde, llevo NUMBER, lo, lo digo, lo veo, lo vi, lo … los
  -0.4: lo … you, locke-, logo |, lol, lol NUMBER, lol … it, long for, long … a, look so, look up, look … me
  -0.4: los bloqueo, los di, los dije, los manden, los … delete, los … el, los … gracias, los … jaja
  -0.4: los … pero, lost … my, lovely |, lugar, m achaler, m as, m avertir, m oublier, m … en, ma batterie
  -0.4: ma chambre, ma job, ma piece, ma … que, ma … veut, made too, magazine |, maghr-, maghrib, mail svp
  -0.4: maili-, mais arretez, mais moi, mais … textos, make these, make … NUMBER, make … the, making a
  -0.4: mal … dos, mala, malade |, manana y, mancha, mandandome, mande recados, mande … a, mandelo
  -0.4: manden sus, manden … bici, maneja, manejar, many … on, mapa, marcar, marcar |, marin, market
  -0.4: mas baja, mas me, mas recordatorios, mas texts, mas … jaja, mas … llanta, mas … una, masks, maybe … a
  -0.4: me alcanza, me ask, me avisa, me baja, me envie, me ha, me mandas, me no, me quiero, me quita
  -0.4: me quitaron, me rappelle, me salio, me semble, me sirven, me some, me suscribo, me thanks, me without
  -0.4: me … address, me … again, me … all, me … bring, me … by, me … can, me … cortado, me … desabonne
  -0.4: me … fait, me … foto, me … j, me … jaja, me … messages, me … new, me … pa, me … pues, me … recados
  -0.4: me … that, me … these, me … time, me>angry, me>forever, medec-, media hora, medicine, meeting … to
  -0.4: mejor-, menor de, menor … edad, mensaje por, mensaje … y, mensajes me, mensajes porfa, mensajes y
  -0.4: mensajes … de, mensajes … esta, mensajes … me, mensajes … se, mentira, meow, merci du, merci mon
  -0.4: merci … me, merci … votre, mes contacts, mes donnees, mes … d, messa-, message got, message on
  -0.4: message you, message … NUMBER, message … is, message … your, messages on, messages texte
  -0.4: messages … do, messages … i, messages … j, messages … me, messaging |, messaging … phone, messe
  -0.4: mettez fin, mettez … a, mi abogado, mi autorizacion, mi direccion, mi esposo, mi marido, mi nadie
  -0.4: mi nino, mi plan, mi suegro, mi … les, mi … pa, mi … pregunta, mic, micro-, mid, middle of, midnight
  -0.4: mieux le, might be, milit-, military, minimo, mint, mis mon, mis … you, missed call, mitai-, mitaines
  -0.4: mitte-, mobile number, moi enlevez, moi … c, moi … plus, moi … promos, moi … sur, mom … not, momento
  -0.4: mon appel, mon char, mon operation, mon … dit, mon … la, money for, montrez moi, morceau, more flats
  -0.4: more promos, more room, more textos, more time, more>forever, morning and, mother in, motor se
  -0.4: motor |, moving to, mrt, mth, much … i, much … in, muchacha de, mujer-, mujeres, mur, musta-
  -0.4: mute button, muted you, muy … el, my address, my bf, my dad, my eyes, my helmet, my light, my mobile
  -0.4: my nails, my ok, my phones, my spam, my subscription, my … a, my … and, my … blocked, my … died
  -0.4: my … have, my … info, my … left, my … of, my … parts, my … shop, n one, n send, n … i, n … your
  -0.4: nada gracias, nada quitenme, nada todavia, nada … el, nada … me, nada … mensajes, nada … que, nah fam
  -0.4: navidad |, ne consens, ne … contactez, ne … texte, necesito el, necesito la, need my, need … NUMBER
  -0.4: need … no, need … number, needs … be, nepa, nerfs, never contact, never listen, never thought
  -0.4: never … you, new in, new … on, new … please, next text, niaiser, niaiseuse, nice … you, night shift
  -0.4: nino no, no and, no autorizo, no entran, no espero, no i, no insistan, no llamar, no lleguen, no los
  -0.4: no message, no somos, no … all, no … como, no … contact, no … deja, no … digan, no … flats, no … haga
  -0.4: no … ingles, no … llegan, no … mensaje, no … nada, no … promos, no … reminders, no … room, no … svp
  -0.4: no … verdad, no … vuelvan, nom svp, nom … sur, nom … tirage, non arretez, non … les, noqui-, not add
  -0.4: not angry, not eat, not good, not keep, not pay, not replace, not sell, not start, not turn
  -0.4: not understand, not … before, not … needing, not … over, not … thinking, not … well, not … with
  -0.4: not … without, noticed, notifications svp, nouveaux, now … do, now … i, nowhe-, nowhere, nuevo
  -0.4: number keeps, number … all, number>send, number>texts, numero mejor, numero nuevo, numero sin
  -0.4: numero … cuenta, numero … merci, nunca di, nunca … inscribi, nunca … me, obligatorio, ocupo |, of god
  -0.4: of here, of story, of waiting, of … day, of … do, of … on, off before, off lol, off no, off these
  -0.4: off what, off … here, off … one, off … tune, often do, oigno-, ok mais, ok will, ok … have, ok … not
  -0.4: ok … then, ok … will, okafo-, okafor, old and, old one, old … off, on again, on ferme, on hold, on in
  -0.4: on please, on sunday, on these, on … arreter, on … calme, on … end, on … fridge, on … trail
  -0.4: on … website, one i, one … in, one … no, onion-, onions, only … it, only … one, onto, open … the
  -0.4: opini-, opt … please, opted for, opted … the, or NUMBER, or after, or what, or … am, or … will
  -0.4: order from, order please, order the, order … not, ordin-, ostie, other … is, otra … you, oublie de
  -0.4: oublier |, out here, out lol, out now, out on, out your, out … NUMBER, outta my, over and, over … the
  -0.4: owes me, own phone, pa … you, pace, pace is, pace … the, pad, pago el, paix avec, pan, pantalla |
  -0.4: paquete, par accident, par jour, para bien, para lo, para recibir, para you, para … sabado
  -0.4: paren … trabajo, parler … gerant, parte de, partes, partir … maintenant, pas ben, pas comment
  -0.4: pas dit, pas envie, pas mais, pas mes, pas une, pas … faire, pas … me, pas … on, pas … sa, pasa el
  -0.4: passee, patineta, pay NUMBER, pay by, pay for, pay in, payer en, payer |, pdf, pedales de, pedi … y
  -0.4: pedir-, pelea-, people … my, perdi el, perdr-, perdre, pere a, pere … mal, permission for, permitted
  -0.4: pero … mi, perrito, personales, pesados, peux m, peux me, peux passer, peux payer, peux venir
  -0.4: peux … arreter, peux … enlever, phone do, phone … do, physics, pick me, picking … up, picku-, pickup
  -0.4: pidieron, piece est, pieces |, pieds chez, pieds … vous, pinea-, pineapple, pis vous, pis … me
  -0.4: pis … velo, place NUMBER, place pour, plainte au, plaqu-, please add, please cut, please hold
  -0.4: please it, please keep, please only, please save, please see, please to, please … a, please … by
  -0.4: please … have, please … her, please … stop, please … texts, please … that, pleurer, plugs
  -0.4: plus NUMBER, plus au, plus c, plus les, plus tot, plus … pour, pneus a, pneus sont, pneus … clous
  -0.4: poche |, pocket |, point … interrogation, police a, police … retrouve, polite, ponchaduras, ponen
  -0.4: poner para, poner … que, pongame, pongo stop, por sms, por una, por … gracias, porch, porfabor
  -0.4: porte plainte, portiere, portl-, portland, possible de, potence, potencia, poubelles, pouces |
  -0.4: pour de, pour diner, pour recevoir, pour samedi, pour tout, pour vrai, pour … ces, pour … desabonner
  -0.4: pour … fille, pour … j, pour … mise, pour … plus, pour … rendez, pour … service, pour … svp
  -0.4: pour … une, pourriel, pourt-, pourtant, pouvez … arreter, pouvez … les, pouvez … mon, pow, powde-
  -0.4: powder, praye-, preferiria que, preferiria … no, prefiero no, prefiero que, preguntaron si
  -0.4: preguntaron … queria, prend tu, preocupes, prepaid, pression, prets, price match, prie |, prier-
  -0.4: primero |, privacy, proceda, prochaine |, proche |, prolongee, promis de, promo … moi, properly
  -0.4: proxima, pu la, pu recevoir, pu … ce, pu … text, publicite sur, publicite |, puede dar, puede … por
  -0.4: puerc-, puerco, pues no, pun, punct-, puncture, pupus-, pupusas, pus … de, puso … numero, put … new
  -0.4: putti-, putting, qu … me, qua, quand est, quand … ce, que conteste, que dejen, que dia, que falta
  -0.4: que firme, que fuera, que quiero, que verguenza, que … ai, que … cesse, que … la, que … lista
  -0.4: que … mas, que … por, que … roule, que … sache, que … sigan, que … te, que … veux, quebr-, quedo muy
  -0.4: quelle … le, quien habla, quien los, quien te, quien … esto, quiera, quiero darme, quiero dejar
  -0.4: quiero … gracias, quiero … nada, quiero … pero, quinc-, quinz-, quinze, quise, quit hogging, quit so
  -0.4: quit texting, quit trying, quit … to, quitame |, quiteme … la, quiten las, quiten |, quiten … number
  -0.4: quoi vos, quoi … affaire, quoi … code, racin-, racing, raide, rains |, rapido |, ras, ras le
  -0.4: ras … bol, rates, rattle, raw, rayad-, rdv, real, recar-, recargables, receive text, receive texts
  -0.4: recevoir des, recevoir … message, recevoir … texto, recevrais, recipe, recois encore, recois trop
  -0.4: recoive plus, recordatorios a, recup-, reembolso, reenv-, reenvia, reenvia |, refac-, refill
  -0.4: reflecteurs, refuse de, refuse les, regale, regular, remboursement |, remercie, remonter, remor-
  -0.4: remove please, remove … lock, remove … name, remove … old, remove>send, removed it, removed … from
  -0.4: removing, renou-, renov-, renta, rentals, rentre pas, renvoyez, reparle, repit-, replacement
  -0.4: reply … this, reply-, replying, repondre a, reponds a, report you, reporting you, request to
  -0.4: requesting removal, resilier, resoled, responde, respu-, respuesta, resto |, retire moi, retirer ce
  -0.4: retirer le, retour, retrait en, retrait … magasin, retrouve mon, rever-, reviendrai pas
  -0.4: reviendrai plus, revoq-, revoque, rice |, rid … the, ride it, ride … one, ridiculous |, rien, rien du
  -0.4: rien … d, right to, right … the, ring the, ring … bell, rm, roads are, robbe-, robbery, robe, robo
  -0.4: robot ou, robot-, robots, room in, rouille |, round, rubbing, rueda … la, rusti-, s, s enleve, saaq
  -0.4: sabia, sacre, sage, said … was, sait, salamat, salgo |, salio |, salir de, salle, salmo-, salmon
  -0.4: same time, samedi je, sandw-, sandwich, sans me, saturdays, saturdays |, saura-, sauter, sauvez
  -0.4: savoir de, savoir |, say NUMBER, say so, says hi, says … are, scrap the, scrapez, scratch |, scrub
  -0.4: se calme, se equivocaron, se salio, se … baja, se … bien, se … como, se … dije, se … habia, se … por
  -0.4: se … quedo, se … sale, se … samedi, seal, see to, see … in, segun, seguro |, seize-, seized
  -0.4: selle est, semaine prochaine, sembl-, semble, send more, send texts, send to, send you, send>texts
  -0.4: sending them, sending … messages, sent … is, sent … the, senti-, serai … a, setti-, shaki-, shaking
  -0.4: shamp-, shampoo, she texted, she wants, shedd-, shedding, shelf, shine |, shipped, shit, shop texting
  -0.4: shop … the, shop … to, shopp-, si … bien, si … mensajes, si … mi, sick … this, sigan … mensajes
  -0.4: signs, siguen, siguen mandando, silence radio, simply, sin … permiso, sin … y, since … accident
  -0.4: since … i, since … is, singe-, singi-, singing, sirve-, sirven, sitti-, sitting, size … i, skipping
  -0.4: skips, sleeps, slime, slowl-, slowly, smile-, smoke, sms the, sms … NUMBER, sms … i, sms … your
  -0.4: so fast, so is, so nice, so take, so … more, so … no, so … on, so … please, so … should, so … take
  -0.4: so … this, so … your, soldes, solic-, solicito la, sollicite, solo los, solo … frenos, somebody there
  -0.4: somebody … me, something wrong, somethings, sondages, sonne … rien, sonner, sonnette |, sooner
  -0.4: sorry can, sortez mon, sortez … velo, sounded, soupe-, souper, soy … cliente, space in, spam … with
  -0.4: spark-, speciaux, spots, squeaking |, squeeze, stadi-, stadium, stay open, stay … my, steam-, steer-
  -0.4: steerer, still at, stop blowing, stop crying, stop en, stop et, stop payment, stop thanks, stop them
  -0.4: stop … after, stop … je, stop … n, stop … no, stop … pas, stop … texting, stop … that, stop … time
  -0.4: stop … with, stop>more, stop>want, stopping |, storage |, strai-, stric-, strict, stripped, strollers
  -0.4: stuck |, su … de, suave, subie-, subje-, suegro, suffit les, suis dans, suis desabonne, suis ecoeure
  -0.4: suis fait, suis … c, suis … reunion, suits, sundays, sunse-, sunset, suppe-, support |
  -0.4: supposed … get, supprimez moi, sur un, sur … textos, surprise |, sus envios, sus promociones
  -0.4: sus … you, suscribo, suspendan, suspender los, suya |, svp … d, svp … en, swing, switch off
  -0.4: switch on, switched off, t appelle, take NAME, take her, take one, take that, take … your, talks
  -0.4: tarik, te … que, teaching, tele, telefono para, telefono … que, teleg-, telegram, telephone alors
  -0.4: telephone c, telephone … from, telephone … pour, tell NAME, tell … if, telling … i, tenes
  -0.4: tengo buena, tengo otra, tengo otro, terminer, text do, text on, text people, text updates, text your
  -0.4: text … ever, text … husband, text … in, text … is, texteo, textez … quand, texting i, texting me
  -0.4: texting … now, texto a, texto j, texto o, texto … es, texto … vous, textos arretez, textos que
  -0.4: textos s, textos sur, textos you, textos … ai, textos … de, textos … en, textos … este
  -0.4: textos … favor, textos … me, textos … mon, textos … une, texts anymore, texts coming, texts no
  -0.4: texts now, texts off, texts … do, texts … it, than … please, thank … kindly, thank … no, thanks but
  -0.4: thanks … asking, that again, that it, that ok, that pic, that repair, that … am, that … any
  -0.4: that … one, that … so, that … too, the airport, the answer, the bins, the boss, the bus, the cable
  -0.4: the cassette, the charger, the cheaper, the coupon, the date, the deluxe, the demo, the deposit
  -0.4: the fcc, the file, the fish, the form, the giant, the guest, the hall, the headset, the horn
  -0.4: the moon, the morning, the notifications, the numbers, the parking, the parts, the porch, the promo
  -0.4: the pump, the purple, the raffle, the recipe, the screen, the side, the stand, the steerer
  -0.4: the stickers, the street, the sun, the swap, the system, the tandem, the tracking, the train
  -0.4: the trash, the update, the van, the website, the wedding, the world, the yellow, the … add
  -0.4: the … charge, the … form, the … free, the … grips, the … keep, the … light, the … lights, the … mate
  -0.4: the … needs, the … quit, the … raffle, the … say, the … sorry, the … tape, the … thanks
  -0.4: the … tomorrow, the … wash, the … would, them … me, them … the, then NUMBER, there no, there please
  -0.4: there … more, these i, these little, these stop, these … texts, these … to, they were, thing i
  -0.4: thing … not, this derailleur, this one, this rain, this … de, this … harassment, this … on
  -0.4: this … take, this … ton, thorn-, thorns, thought i, thought it, thril-, thrilled, through the
  -0.4: thurs |, thx … the, thyro-, thyroid, ticket |, tienda que, tienen la, tienen … con, til … NUMBER
  -0.4: till i, till … end, time please, time … NUMBER, tired … waiting, tiren, tires in, to block, to book
  -0.4: to fast, to make, to pull, to receive, to stay, to worry, to … after, to … all, to … an, to … ex
  -0.4: to … he, to … left, to … nephew, to … on, to … people, to … spam, to … them, to … whole, toddler
  -0.4: together |, toilettage, told NAME, told … i, took … number, took … phone, toque-, touch the, tournez
  -0.4: tout ce, tramp-, trave-, troca |, trop … messages, truc, truin-, truing, tu moyen, tu … ca, tu … en
  -0.4: tu … les, tu … me, tuba, tube please, tues |, tuneup, turned off, tus, type |, ugly, ultima
  -0.4: ultima vez, un aviso, un carro, un cliente, un mot, un oui, un sms, un … chez, un … vocal
  -0.4: una maquina, uncheck me, une pompe, une … par, uni, unit NUMBER, unlock, unlock the
  -0.4: unsubscribe … please, unsubscribing, up from, up please, up … here, up … the, updates … this
  -0.4: urgences, urgente, use … the, used one, va mieux, va … en, va … les, vacances |, vais a, vais faire
  -0.4: velo merci, velo … pret, velos en, vendu le, veuillez me, veuillez … plus, veux annuler, veux etre
  -0.4: veux juste, veux me, veux sortir, veux … ca, veux … mon, viaje, vibra-, vieille chaine, vieja … la
  -0.4: vienn-, viens … mon, viola-, vitesses |, vivem-, vivement, vocal-, vocale, voit samedi, volan-
  -0.4: vos nouvelles, vos … arretez, vos … enlevez, votre commis, votre employe, votre site, votre … je
  -0.4: voula-, vous avec, vous aviez, vous bloque, vous envoie, vous pas, vous pensez, vous plus, vous recu
  -0.4: vous remercie, vous … aviez, vous … garder, vous … ne, vous … velos, voy … denunciar, voyage de
  -0.4: vu que, vuela, vuelta, vuelvan … escribirme, vuelve a, waiting … for, waitl-, waitlist, waive-
  -0.4: waiver, walked … the, want me, want message, want the, want … anymore, want … in, want … red
  -0.4: want … wait, want>me, wants … know, warm, warni-, warning, was short, was … and, was … meant
  -0.4: was … the, wasps, wat you, watch it, watchman, we still, weddi-, wedding, wee, weigh-, weight, weird
  -0.4: well … the, went … spam, were out, were you, wey, what pace, what … would, wheels, when my, when will
  -0.4: when … it, when … land, when … my, when … reach, wheres my, which lube, which side, who authorized
  -0.4: who has, who signed, who took, whoa, whoever is, why does, wife is, will grab, will message, will sue
  -0.4: will … come, will … for, will … let, will … take, will … turn, winds-, windshield, winter |, wise
  -0.4: with, with 2, with an, with tax, with texts, with the, with this, with … basket, with … else
  -0.4: with … green, with … so, with … stuff, with … text, without the, without … me, won the, wonder
  -0.4: wonderful, work, work in, work nights, working today, would, would appreciate, would prefer
  -0.4: would stop, would |, would … mind, would … please, would … take, xbox, xfis, xx, xx |, y aqui
  -0.4: y estaba, y llego, y luego, y necesito, y paso, y … di, y … frette, y … nueva, y … salio, year it
  -0.4: year old, yellow, yes do, yes go, yes … ahead, yo le, yo mismo, yo si, yo … aceptado, yo … que
  -0.4: you NUMBER, you break, you bye, you charge, you charged, you compre, you de, you deja, you dejenme
  -0.4: you eat, you free, you lol, you lost, you off, you pick, you price, you quit, you quitenme
  -0.4: you resend, you termino, you tomorrow, you took, you turn, you with, you … already, you … but
  -0.4: you … can, you … first, you … get, you … go, you … going, you … las, you … listen, you … lleguen
  -0.4: you … mensajes, you … need, you … now, you … ok, you … one, you … otro, you … para, you … somos
  -0.4: you … sun, you … textos, you … those, you … too, you … tres, young, young man, your computer
  -0.4: your cousin, your dad, your employee, your end, your fault, your i, your money, your parking
  -0.4: your sister, your voice, your wife, your … again, your … be, your … lot, your … not, your … says
  -0.4: your … when, zero texto, zip tie, | added, | ajoutez, | anulen, | apaga, | apuntame, | asere
  -0.4: | asking, | avisenme, | axe, | bajame, | bajele, | batard, | bendiciones, | brought, | came
  -0.4: | cancelame, | cat, | cierran, | closing, | coach, | crissez, | dead, | dejo, | dernier, | desactiver
  -0.4: | desinscription, | desinscrivez, | effacer, | every, | evitez, | inform, | livrez, | llamame, | lol
  -0.4: | mensajes, | monsieur, | mummy, | olviden, | opted, | ostie, | ou, | pedi, | pongan, | pourquoi
  -0.4: | premier, | quedamos, | quitting, | rabais, | radio, | reported, | reporting, | roads, | same
  -0.4: | scrapez, | serieux, | sigan, | siguen, | soy, | suspender, | swap, | switch, | terminen, | time
  -0.4: | tournez, | traffic, | uncheck, | unenroll, | venden, | vi, | way, | whoa, | xfa, | yo, | … abiertos
  -0.4: | … abogado, | … account, | … acepto, | … agradeceria, | … asiento, | … assez, | … atencion, | … aunt
  -0.4: | … bateria, | … borrame, | … camara, | … cancelo, | … candado, | … cash, | … cease, | … cle
  -0.4: | … commence, | … compro, | … confirmo, | … cousin, | … credit, | … dejo, | … delete, | … demasiados
  -0.4: | … did, | … doctor, | … eat, | … employee, | … envoie, | … evening, | … every, | … everyone, | … fam
  -0.4: | … feliz, | … found, | … fuera, | … gustan, | … help, | … hold, | … i, | … knees, | … le, | … lens
  -0.4: | … literally, | … llevar, | … look, | … mandan, | … mandas, | … manque, | … messaged, | … molesta
  -0.4: | … molestar, | … molestia, | … muted, | … obligatorio, | … oferta, | … offense, | … pace, | … parada
  -0.4: | … parale, | … paran, | … parenle, | … pay, | … pesados, | … pido, | … piece, | … porte, | … quieren
  -0.4: | … quitame, | … quitar, | … quitaron, | … quoi, | … rapido, | … receipt, | … recuerdo, | … refrain
  -0.4: | … reminder, | … reply, | … reported, | … rue, | … sacame, | … salgo, | … saw, | … se, | … seat
  -0.4: | … semana, | … servicio, | … seulement, | … shift, | … silla, | … slept, | … solo, | … son
  -0.4: | … sonne, | … souhaite, | … subscribe, | … tan, | … tantito, | … thumb, | … till, | … times
  -0.4: | … tires, | … tuesday, | … two, | … v, | … vais, | … veces, | … wearing, ~_abu, ~_al, ~_an_, ~_av
  -0.4: ~_ave, ~_bco, ~_be, ~_by, ~_con, ~_d_, ~_dep, ~_dev, ~_dio, ~_exc, ~_flo, ~_fo, ~_fol, ~_ge, ~_gel
  -0.4: ~_get, ~_gon, ~_hiv, ~_hus, ~_is, ~_is_, ~_je, ~_je_, ~_ki, ~_lib, ~_lie, ~_lir, ~_ll, ~_lle, ~_lo_
  -0.4: ~_lol, ~_lu, ~_mae, ~_mi, ~_non, ~_onl, ~_oth, ~_pat, ~_poi, ~_que, ~_rdv, ~_rea, ~_rec, ~_res, ~_rie
  -0.4: ~_s_, ~_se, ~_seg, ~_sho, ~_sir, ~_tal, ~_tea, ~_til, ~_too, ~_tou, ~_vis, ~_wey, ~_wou, ~_yel, ~abar
  -0.4: ~abri, ~acci, ~aced, ~advi, ~age, ~ago_, ~aily, ~aisi, ~ala, ~alu, ~ame, ~ampa, ~ams, ~anca, ~appe
  -0.4: ~arer, ~asl_, ~asti, ~asto, ~atab, ~ateu, ~athe, ~augh, ~avec, ~avez, ~ayo, ~band, ~bco, ~bea, ~bin
  -0.4: ~bonj, ~boss, ~boun, ~bra, ~by_, ~camb, ~car_, ~care, ~carg, ~cas_, ~cass, ~cend, ~cep, ~chai, ~chas
  -0.4: ~chur, ~cido, ~cio, ~con_, ~criv, ~ct_, ~ctro, ~dail, ~darl, ~darm, ~de_, ~dep, ~des, ~det, ~dev
  -0.4: ~devu, ~dge, ~dia, ~dite, ~dol, ~dola, ~dow, ~dre, ~drop, ~dv_, ~dvi, ~eado, ~earn, ~ebe, ~econ
  -0.4: ~ecto, ~eep, ~egg, ~eglo, ~ele, ~elec, ~ell_, ~elui, ~ema_, ~emen, ~enc, ~enn, ~ent, ~ento, ~erdo
  -0.4: ~ers_, ~erti, ~ertu, ~esan, ~ese, ~ese_, ~espa, ~espe, ~ess_, ~essa, ~eta, ~ets, ~ets_, ~ett, ~evoq
  -0.4: ~exc, ~exij, ~fai, ~ffa, ~ffor, ~fich, ~flee, ~floo, ~ford, ~geno, ~gies, ~glo_, ~hais, ~hang, ~hant
  -0.4: ~hive, ~hmm_, ~hono, ~hr_, ~hurc, ~hus, ~iber, ~ich, ~iche, ~icku, ~ics, ~ics_, ~idan, ~ido_, ~idor
  -0.4: ~ie_, ~ied_, ~iemp, ~ieto, ~ign, ~ile, ~ille, ~inde, ~iou, ~ious, ~ipi, ~irg, ~isti, ~itc, ~ith_
  -0.4: ~itiv, ~jaj, ~jan, ~je_, ~jer, ~kan, ~ken_, ~kidd, ~kie, ~kind, ~lag, ~lar, ~lay, ~leet, ~lenm, ~less
  -0.4: ~lete, ~leu, ~lga, ~lib, ~lier, ~lo_, ~loi_, ~lol, ~lol_, ~luga, ~luti, ~mae, ~mel, ~memb, ~mos
  -0.4: ~mos_, ~nast, ~nc_, ~nca, ~nd_, ~ndad, ~ndes, ~nis, ~njou, ~nni, ~ntes, ~ntin, ~ntry, ~nuer, ~nuti
  -0.4: ~odd, ~odo, ~oie, ~oie_, ~om_, ~omb, ~onne, ~ons, ~onta, ~ontr, ~opag, ~ora, ~ory, ~ory_, ~oth, ~oues
  -0.4: ~oyo, ~pai, ~ped_, ~pes_, ~pini, ~plyi, ~polo, ~post, ~pren, ~pti, ~que_, ~qui, ~quie, ~ra_, ~rand
  -0.4: ~rarm, ~rde, ~rdv, ~rdv_, ~reat, ~reet, ~refi, ~rek, ~rell, ~rens, ~rfab, ~rges, ~rgo, ~ribe, ~rien
  -0.4: ~rieu, ~riv, ~ropp, ~rsat, ~rtou, ~rvie, ~rzo, ~sa_, ~sado, ~sag, ~sage, ~salu, ~sea, ~self, ~sha
  -0.4: ~sid, ~sida, ~side, ~sist, ~spea, ~spec, ~squ, ~sses, ~stro, ~sume, ~swin, ~tag, ~tean, ~tef, ~ti_
  -0.4: ~tima, ~tiv, ~tle, ~ton, ~tra, ~tro_, ~trou, ~tten, ~tti, ~tudi, ~uba, ~ubo, ~uden, ~uena, ~uff_
  -0.4: ~uie, ~ulez, ~uni, ~unio, ~urai, ~uro, ~us_, ~usez, ~usin, ~vacy, ~vec_, ~vei, ~virg, ~voie, ~vok
  -0.4: ~we_, ~wedd, ~wey, ~wey_, ~wou, ~xij, ~xijo, ~yel, ~yell, ~youn, ~zer
  -0.5: 2 min, 2 weeks, 2 … de, 2 … is, NAME example, NUMBER estrellas, NUMBER giant, NUMBER hours, NUMBER la
  -0.5: NUMBER mph, NUMBER only, NUMBER stop, NUMBER textos, NUMBER … at, NUMBER … enough, NUMBER … m
  -0.5: NUMBER … marche, NUMBER … on, NUMBER … svp, NUMBER … what, NUMBER … your, a 2, a comprar, a contact
  -0.5: a dead, a friend, a garde, a hablar, a la, a mile, a molestar, a photo, a private, a quoi, a reportar
  -0.5: a sec, a stop, a thumbs, a ton, a voicemail, a while, a … arrete, a … blonde, a … chain, a … consenti
  -0.5: a … delete, a … do, a … hermana, a … ir, a … it, a … list, a … my, a … ninos, a … now, a … otro
  -0.5: a … pause, a … through, a … vie, a … vos, aband-, abiertos |, able, able to, abogado, accepte d
  -0.5: accepte de, account to, ace, aceptan tarjeta, achalez, achete une, act, actin-, acting, activ-
  -0.5: add my, addre-, address, address … NUMBER, adelante con, adultes, adver-, afinacion, again and
  -0.5: again please, agradeceria, agradezco mucho, agreed |, agreeing … this, agreg-, aguanto, ahead … the
  -0.5: ahora … el, ahorr-, ai accepte, ai fini, ai manque, ai quitte, ai rate, ai roule, ai … pu, ai … vu
  -0.5: aime mieux, aimerais … le, airport, alarma, alarme, alcanza, alguien de, alla, allergic, allergic to
  -0.5: alley, alleycat |, allo … est, almos-, almost, already … me, am begging, am leaving, am on, am ready
  -0.5: am still, am … now, am … stop, amables, amazing |, amor |, and come, and did, and everything
  -0.5: and have, and leave, and remove, and thank, and … NUMBER, and … one, and … said, angry>list, animo
  -0.5: anniv, anniv-, annuler les, ans … je, answer is, antivol |, any way, any … please, any1, appeal
  -0.5: appelez … a, appli-, apren-, aprendio, apres … svp, aprov-, are helpful, are out, are … allowed
  -0.5: are … coming, are … going, are … kidding, are … serious, arret … autobus, arrete ca, arrete en
  -0.5: arrete la, arrete … NUMBER, arreter chez, arreter … la, arreter … textos, arretez de, arretiez, art
  -0.5: as to, as usual, as … remove, as … you, ask about, ask … to, asked … this, asking … a, assez pour, at
  -0.5: at gate, at noon, at our, at … 2, at … gate, at … is, at … office, ate |, au gerant, au printemps
  -0.5: aucune … svp, audio, auriez vous, authorised, authorize, autis-, autorise … textos, autorizar
  -0.5: avec des, avec … messages, avertis, avez charge, avez oublie, avez sauve, avion |, aviso-, avisos
  -0.5: avisos por, away please, b there, b … i, back please, back row, back … NUMBER, back … a, bagag-
  -0.5: baila-, baja los, bajame, balcon, balls, band, banqu-, bar end, barrio |, bas, base … datos, basura |
  -0.5: be needing, be on, be … it, be … kind, bear, beaucoup … messages, bebe dort, because … never
  -0.5: because … you, been coming, been in, before or, beginner, belanja, ben coudonc, bench, bent the
  -0.5: besid-, better than, bici afuera, bici como, bici por, bici … se, bicycle … is, bien gracias
  -0.5: bien … que, biffez mon, bike est, bike he, bike looks, bike on, bike still, bikes please, birthday |
  -0.5: biscuit, bizum, black one, black-, bless, bless you, block my, blocked, blocking you, bloquear este
  -0.5: bloquear … numero, bloqueo |, bon la, bonne soiree, bonnes, borrame de, borrar mi, borre … numero
  -0.5: bother you, bouto-, bouton, box of, boy to, boys |, brake pads, brake rubs, bread, breaking up
  -0.5: brigh-, bring cash, bring … the, broke … collarbone, brother in, brother … law, brule, bubble, bucket
  -0.5: bueni-, build |, bus is, busquen, but is, but … there, buy my, buying a, by … or, c … NAME, c … ca
  -0.5: c … fatigant, ca pour, ca rentre, ca vaut, ca … combien, ca … coupe, ca … du, ca … sur, cage |
  -0.5: calcomania, call after, call … back, call … my, call … when, calls please, cambiar de, cambio mi
  -0.5: came i, can come, can let, can pick, can wait, can … all, can … just, can … now, can … please
  -0.5: can … texting, cancele mi, cancele … cita, cancellation, cancellez, cansado, canteen |, capte
  -0.5: car … in, card with, card … file, carrement, carry on, cars, casco, case etait, case |, caso … me
  -0.5: casserole, cc, ce matin, ce qui, cell number, cell phone, cent, cero mensajes, cette affaire
  -0.5: cette liste, cette … de, cette … la, chai, chain … off, chambres a, chambres … air, change
  -0.5: changed … mind, changez la, charge deux, charged twice, charging, chaus-, che, cheaper than
  -0.5: cheaper |, check in, check with, chem, chemo, chess, chile, chiquita, chofe-, chofer, choix, choos-
  -0.5: choose, chueco, cierran a, cine, cinta, claro … si, clicking |, clipl-, clipless, clogg-, clogging
  -0.5: coat |, cobran, cobren, cochee d, cochee … avance, colors, combien ca, combien … temps, combien … un
  -0.5: come … i, comment avez, comment va, comment … me, como quedo, como un, como … hago, completo
  -0.5: con … basta, con … compania, con … numero, confirm … you, consent form, contact … again
  -0.5: contact … the, contactez plus, contacto de, contactos |, contigo, contrat, control, cooki-, coord-
  -0.5: coraz-, corazon, corte el, corten el, cost me, cotizacion, could you, could … find, could … stop
  -0.5: could … take, counc-, council, coup, coup de, coup … fil, coupez les, cours … mecanique, cours-
  -0.5: course, court-, cracked, crackers, crash, crazy |, criss-, crochet, cross me, cross … off, crtc
  -0.5: cuadro … NUMBER, cuando llega, cuando pueda, cuando … de, cuando … deje, cuando … mi, cuanto la
  -0.5: cuanto sale, cuanto tarda, cuanto … por, cuelg-, cumple, curb, curio-, customer … me, cut |, d air
  -0.5: d enfant, d urgence, d … arriere, d … des, d … lista, d … mon, d … textos, dad says, dado permiso
  -0.5: dangerous, dans ma, dans … cote, dans … cour, dans … pneu, dans … texto, day off, day … and, de ayer
  -0.5: de batterie, de bebe, de casse, de celular, de dia, de estos, de fil, de frein, de groupe, de jeudi
  -0.5: de lire, de nous, de paiement, de publicite, de rappel, de recibir, de rouler, de sur, de travail
  -0.5: de voz, de … affaire, de … au, de … avis, de … bicis, de … cell, de … celular, de … cuando
  -0.5: de … fichier, de … lados, de … place, de … s, de … si, de … texto, de … tia, de … trabajo, de … vieux
  -0.5: dead end, debranchez … de, decided, decirme, decline, decoc-, decrisse, deepa-, deepavali, dejala
  -0.5: dejas-, dejaste, dejat-, dejate, dejate de, deje el, dejen d, dejen de, dejen … escribirme, dejenla
  -0.5: dejenlo |, dejenme … paz, dejo de, delet-, delete … por, deleter, deleter mon, demande … etre
  -0.5: demenagement, dents |, depla-, depuis mon, derangez moi, des, des … sur, desabo, desabonnement |
  -0.5: desabonnez |, desactivar, descanso, desinscrire |, destinataire |, detengan, detox, devant chez
  -0.5: devant … vous, dey, did that, did … even, did … guys, did … request, digale al, dije que, dile a
  -0.5: dina, dire … je, disco |, discontinue |, disculpe me, dit d, dit … arreter, dit … fois, dit … vous
  -0.5: dites moi, do for, do me, do … bring, do … it, do … really, do … sign, do … texts, do … touch
  -0.5: do … waste, document, does he, does … fit, does … sale, does … stop, dog … not, doha, doing |
  -0.5: dois annuler, domingos, domino, donc de, donc je, donde … el, done getting, donnees, dorm, dos … de
  -0.5: dossier svp, down for, downtown, doy de, drill |, drop bars, drop … from, dropping, du bruit
  -0.5: du casque, du groupe, du guidon, du retard, du service, du texto, due |, durin-, during, e, ease
  -0.5: easter, eats, ebike |, echo, ecoeure, ecrir-, ecrire, ecris plus, edad, efectivo y, el, el bebe
  -0.5: el cargo, el descuento, el envio, el gato, el semaforo, el sillin, el triciclo, el tune, el wifi
  -0.5: el … equivocado, el … gracias, electricite, elimine mi, elimine … numero, eliminez, elle est
  -0.5: else … it, elsew-, elsewhere, email … the, emocion, empiecen, en blanco, en fin, en parle
  -0.5: en recevoir, en reunion, en sus, en … assez, en … d, en … esquina, en … hora, en … min, en … por
  -0.5: en … rien, en … semaforo, encim-, encima, encuentro el, end is, end … on, enleve |, enleve … de
  -0.5: enleve … numero, enlever la, enlevez … des, enlevez … nom, enough … in, enough … this, enseno
  -0.5: entendre, entiende |, entran, entre-, entregaron la, entregaron … bici, entretien, entrevista, entro
  -0.5: envios |, envoie le, envoie moi, envoyez … la, envoyez … le, eparg-, equipe |, equipo |
  -0.5: equivoque … dia, erreur … je, es esto, es ilegal, es … otro, escriban a, escribieran, escribio mi
  -0.5: eso esta, esos mensajes, esper-, esquina |, essaye de, est bloque, est fatigant, est faux
  -0.5: est quittes, est regle, est vendu, est … arretez, est … dans, est … depuis, est … des, est … fini
  -0.5: est … trop, esta de, esta … que, estoy manejando, estoy … clase, estuvo bueno, et mettez, et que
  -0.5: etranger, etre retire, etre texte, euros, every day, evitez, evng, ew, excha-, exclure, expliquez moi
  -0.5: expres, exter-, eyebr-, facture par, faint, fair enough, faire reparer, fais moi, fait frette
  -0.5: fait … km, faites tu, faites … la, fall, falla, falta que, falta-, fasci-, fat, faudr-, faudrait
  -0.5: faut il, faut une, faut … je, favor que, fcc, fee for, feeli-, fees, fermer, fermez a, fermez pas
  -0.5: figure, figured, finalement |, fini pour, finis |, fit me, fixed it, flat lol, flat … the, flights
  -0.5: floja, flore-, flores, flower, fois, follo-, for lunch, for no, for pickup, for sale, for tomorrow
  -0.5: for … company, for … in, for … texts, for … the, for … whole, forget … ever, forks, fou, free me
  -0.5: frein est, freins arretent, freins … pas, frere va, frieg-, friendship, frnd, from all, from it
  -0.5: from list, from texting, from … about, from … me, from … order, from … shop, from … system
  -0.5: from … text, front brake, front of, frotte |, fue no, full of, full stop, further texts, future |
  -0.5: g1k, galer-, galerie, gave my, genio-, genios, get … of, getting the, give my, glove, gmail |, go on
  -0.5: go with, going on, going … stop, goma, gossa-, gossant, gosse-, got people, got time, gracias a
  -0.5: gracias … avisar, gracias … la, grandpa, grass, grease, grips |, grocery, gros |, growi-, growing
  -0.5: guantes, guest list, guidon |, gustan, guys, guys … to, haber aceptado, haberme, hacen … a
  -0.5: had … good, hagam-, hagame, hagan … mas, haird-, hall |, hambr-, hambre, handed, hang out
  -0.5: happy … month, happy … year, hard … on, hasta la, hat, haut, have taken, have … consent
  -0.5: have … recollection, have … sent, hay descuento, hay rampa, haya, he does, he is, he never, he … not
  -0.5: he … permiso, headi-, heading, heard you, her … in, heres the, hermana |, heure la, hey … is
  -0.5: hey … you, him … stop, hinch-, hint, hit a, hold all, home for, homew-, homework, hora abren, horai-
  -0.5: how do, how is, hubo, hurts, husband, husband passed, husband … the, i at, i missed, i promise
  -0.5: i removed, i reply, i resign, i revoke, i try, i … and, i … away, i … begging, i … driving, i … hard
  -0.5: i … home, i … leave, i … leaving, i … live, i … losing, i … phone, i … read, i … ready, i … removed
  -0.5: i … scared, i … twice, i … yes, iban, iban a, ice cream, if this, if … have, if … was, ignore that
  -0.5: il, il reste, immediatement, immediatement |, importunez, impresora, impue-, in 2, in front, in here
  -0.5: in no, in … back, in … do, in … end, in … front, in … group, in … hall, in … is, in … na
  -0.5: in … parking, include, incluez, inclut, infolettre, informacion |, initi-, inquietez, inscrit … la
  -0.5: insistan, interesa la, interesado en, interessent, ir a, ir al, irai, is also, is blocked, is due
  -0.5: is great, is looking, is never, is picking, is smudged, is … annoying, is … end, is … list, is … out
  -0.5: is … saturday, is … they, is … time, is … too, it all, it anymore, it broke, it do, it go, it rides
  -0.5: it safe, it said, it still, it take, it thanks, it this, it would, it … already, it … due, it … if
  -0.5: it … last, it … of, it … only, it … yours, items, j, j embarque, j irai, j … accepte, j … annule
  -0.5: j … fini, j … manque, j … ne, j … pour, j … quitte, j … rate, j … repondu, j … roule, jaja … you
  -0.5: jamas, je conteste, je coupe, je demenage, je donne, je garde, je retire, je reviendrai, je tiens
  -0.5: je viendrai, je … autorise, je … avoir, je … bloque, je … donne, je … laisse, je … recois, je … votre
  -0.5: jerse-, jeu … la, joder que, joke |, journal, joyeuses, jugar, julio, junior, junta, jure, just left
  -0.5: just not, just … up, juste … chaine, ka, keep … bike, keepi-, keeping, khata-, khatam, kids … in
  -0.5: kind as, kind … to, kindly stop, kindly … me, kits, km h, kwa, l erreur, l … merci, la afinacion
  -0.5: la alarma, la cour, la course, la e, la entrega, la galerie, la journee, la location, la loi
  -0.5: la negra, la parrilla, la peinture, la pintura, la pompe, la promocion, la recojo, la reservation
  -0.5: la rouille, la semaine, la soumission, la suya, la tarde, la traen, la troca, la … avant, la … desde
  -0.5: la … enlevez, la … est, la … gauche, la … hoy, la … llego, la … m, la … par, la … pour, la … s
  -0.5: la … todavia, la … un, la … you, lacher, lachez … avec, laisse |, las manos, las notificaciones
  -0.5: las … por, laughed, laughed at, laundromat, lavad-, laven, law>send, lay, le cambien, le courant
  -0.5: le courriel, le cours, le dentiste, le dimanche, le dossier, le metro, le plus, le pregunto
  -0.5: le prendre, le quiten, le rdv, le remplacement, le reste, le sale, le silence, le svp, le … los
  -0.5: le … mensaje, le … permiso, le … roule, le … vos, learn, leave … key, leaves, leaving the, leche
  -0.5: left … at, left … with, leg day, legal, lend me, les autres, les casques, les courriels, les … en
  -0.5: les … stp, les … sur, let … do, license, lien de, lightning, linea no, liqui-, list and, list so
  -0.5: list this, list |, list … NUMBER, lista porfa, lista … recoger, liste des, live with, livrer
  -0.5: livreur … pas, llama-, llamadas |, llegan estos, llevo mi, llora-, llorar, llove-, llover
  -0.5: lo agradezco, lo dije, lo pedi, lo tienen, lo … para, local, lock i, loi NUMBER, lol but, lol … did
  -0.5: longer wish, loo, los domingos, los … porfa, losin-, losing, lost the, lost … key, louss-, low |
  -0.5: luz de, m enlevez, m etre, m interessent, m … charge, m … envoyez, m … pour, m … promis, m … reveille
  -0.5: m … un, ma … otez, ma … privee, magiciens, maile-, mailed, mais … le, mais … les, mais … veux
  -0.5: making me, malades, manana a, manana … las, mandan esto, mandar mas, mandas, mande mensaje
  -0.5: manden cosas, mandes |, manejando |, mange-, manos, many messages, many miles, mardi NUMBER, marea-
  -0.5: mareado, mari … pas, maria-, mariage, marre, mas barata, mas el, mas eso, mas … en, mas … gracias
  -0.5: mas … you, mauvaise … je, may … my, me any, me bloqueo, me borren, me cobren, me contactez, me coute
  -0.5: me derange, me do, me escribieran, me faire, me gustan, me he, me llevo, me messages, me molesta
  -0.5: me molesten, me notifiquen, me pusieron, me text, me texts, me these, me today, me vuelvan, me what
  -0.5: me … and, me … break, me … harta, me … hasta, me … if, me … ma, me … mandar, me … manden, me … otro
  -0.5: me … take, me … textear, measured, mechanic |, medio |, meds, mejor por, membership |, membr-, menor
  -0.5: menos de, menos … NUMBER, mensaje me, mensaje … lo, mensajes quitenme, mensajito, mensajitos |
  -0.5: merci … arreter, merci … avoir, merci … la, merci … les, merde, mere de, merry xmas, mes lunettes
  -0.5: message i, message merci, message … vous, messages c, messages … moi, metie-, mi suscripcion
  -0.5: mi tarjeta, mi … NAME, mi … delete, midni-, mind i, mind the, mine from, minus, missed your
  -0.5: modele la, moi par, moi … avec, moi … cette, moi … coup, moi … liste, moi … ta, mois ca, molesto
  -0.5: molestos, mom … is, mom … the, mon NUMBER, mon ado, mon inscription, mon … aimerait, mon … arrete
  -0.5: mon … aussi, mon … bike, mon … ecrivez, mon … soit, money back, montant |, moon, morado, morce-
  -0.5: more ads, more texting, more word, more … on, more … that, more … to, more … you, more>these
  -0.5: mot pour, motor quits, motor-, mount, movil de, mph, mtg, much do, muerd-, multi-, munro, munro |
  -0.5: my age, my alarm, my brothers, my butt, my dog, my girl, my heart, my inbox, my knees, my landline
  -0.5: my lunch, my membership, my other, my thumb, my wallet, my wife, my … also, my … just, my … list
  -0.5: my … n, my … out, my … the, n NUMBER, n aime, n autorise, n … the, n … to, nada … textos
  -0.5: nadie … pregunto, nail, nails, nap, national, ne recois, ne … ecris, necesito que, need NUMBER
  -0.5: need any, need you, need … be, need … call, need … keep, need … know, need … more, need … stop
  -0.5: needi-, needing, needs the, net, never okayed, never told, never … and, never … texts, new chain
  -0.5: new month, new … it, newsl-, newsletter, nez, ni textos, ni … mensaje, niaises, nights, nix the
  -0.5: nix … texts, no aguanto, no alcanzo, no contesto, no means, no molesten, no offense, no queria
  -0.5: no recollection, no recuerdo, no sigas, no textear, no want, no … esa, no … estos, no … gracias
  -0.5: no … llames, no … more, no … notifiquen, no … permiso, no … pongan, no … que, no … quiten, no … to
  -0.5: no … vayan, no … veo, no … voy, no … wish, nobody wants, noel |, nomas la, non aux, non … l, nos … a
  -0.5: not alone, not answer, not authorize, not cut, not even, not fit, not much, not needed, not on
  -0.5: not remove, not request, not sent, not touch, not waste, not … ads, not … la, not … like, not … only
  -0.5: not … remove, not … sending, not … that, not … think, noticias, notificacion, nous … a, nouve-
  -0.5: nouveau … pis, nouvelle … est, now … does, now … the, nuestra, number a, number change
  -0.5: number immediately, number like, number with, number … longer, number>list, numero en, numero sans
  -0.5: numero … NUMBER, numero … el, numero … il, numero … lo, numero … sus, nunca puse, nuts |, obra |
  -0.5: of … the, of … til, off is, off n, off or, off there, off your, off … at, off … for, off … my
  -0.5: off … what, offense, offense but, office i, office til, oigan, ok … did, ok … do, ok … gracias
  -0.5: ok … it, ok … la, ok … le, ok … the, okaye-, okayed, old … in, old … to, olvidalo, olvide mi, omg i
  -0.5: on for, on labor, on sort, on … back, on … de, on … insurance, on … le, on … les, on … no, on … pour
  -0.5: on … quittes, on … st, on … the, on … wheel, one day, one so, one … it, one … text, only … NUMBER
  -0.5: open … NUMBER, open … labor, opening, opt … the, or madam, or … one, or … there, or … we, order for
  -0.5: order it, order … the, original |, ot, ote mon, otherwise |, otra bici, otro … you, ou c, oublie mes
  -0.5: oublie moi, oublie pas, oublier, oubliez … mon, out you, out … all, out … door, out … in, out … it
  -0.5: over i, pa, packa-, package, pagar en, palos, papi, paques, paques |, par contre, par une, par … ca
  -0.5: para parar, para … bici, para … hora, parar la, pare el, paren de, paren-, parfait merci, parqu-
  -0.5: part … the, partie de, pas recevoir, pas … etre, pas … fait, pas … meme, pas … plus, pas … pub
  -0.5: pasame, pasas, pasem-, paseme, passe demain, passe j, patch, patins, payer ca, peace, pedal … off
  -0.5: pedal-, pedi que, peinture, perdon … you, period |, permiso a, permiso … mi, permission … text
  -0.5: pero … quiero, pero … you, perri-, petits |, peut … arreter, peux arreter, peux … la, peux … mon
  -0.5: phone because, phone from, phone it, phone number, phone … so, phone-, photo c, photo de, photo … est
  -0.5: photo … la, pick a, pieza-, piezas, pigeo-, pila |, pis les, pis … moi, pit stop, pitie, pivot
  -0.5: please cease, please confirm, please he, please just, please lol, please reply, please sms
  -0.5: please … mine, please … thank, please … you, pleine, plot, plot twist, plus avoir, plus me, plus … ca
  -0.5: plus … du, plus … envoyer, plus … forfait, plus … merci, plus … rappels, plus … recevoir, poder ir
  -0.5: podrian, point d, point |, police report, police |, popsi-, popsicle, por avisar, por fa, por todo
  -0.5: por … NUMBER, por … a, por … yo, porte-, porti-, potea-, poteau, pothole, pound-, pounds, pour
  -0.5: pour ce, pour … dire, pour … facture, pour … freins, pour … pere, pour … roue, pour … sortie, pouva-
  -0.5: pouvez arreter, pouvez me, power, praka-, prakash, precios, preference, preguntar |, pregunto a
  -0.5: pregunto … mi, premiere, presio, presion, presupuesto |, pret avant, prete, pretending, pretty … with
  -0.5: pro, probl-, problemes, program, prolo-, prome-, promise |, promoted, prope-, proprietaire, proxi-
  -0.5: prueba, pu … message, puede llamar, puede … de, pueden mandar, pueden quitar, puedo hoy, puedo llevar
  -0.5: puedo |, puedo … a, puedo … el, puedo … en, puedo … hoy, puedo … mi, pull … from, punto-, puntos
  -0.5: put on, qn, quand ca, quand il, quand y, que cansones, que decia, que rapido, que significa, que yo
  -0.5: que … NAME, que … abren, que … arretiez, que … les, que … mensajes, que … paso, que … textos
  -0.5: que … viens, queja, questions |, qui … donne, qui … en, quien manda, quieres, quiero estar
  -0.5: quiero saber, quiero seguir, quiero … mi, quiero … un, quit your, quit … day, quit … i, quit … that
  -0.5: quit … you, quita el, quitale, quitar de, quitarme, quite el, quiten de, quitte … job, rains, ralei-
  -0.5: raleigh, rampa, rappels svp, raspo-, rattles, raye, rayer, rayez moi, rcv, readi-, reading, real one
  -0.5: recevoir sa, recibiendo, recibir … de, recibirlo, recit-, recital, recoge |, recol-, recollection
  -0.5: recu merci, recuerdo, red one, redon-, reecrit, reemb-, ref, reflectors, refra-, refrain
  -0.5: refrain from, reg, regar-, relea-, remboursez moi, remer-, remind, remind me, reminders please
  -0.5: remot-, remote, remove his, remove … please, removed … the, remplacement, rendez … svp, renvo-
  -0.5: repair … i, replied stop, reply … the, reponds pas, reportar, requesting, required |, reservation |
  -0.5: resign, reste |, resto, resultats, retire |, retire … la, retrouve … velo, ride … the, rien sur
  -0.5: rien … casse, ring |, ringi-, ringing, rojas, roman-, romantic, room for, room … the, rota, rueda de
  -0.5: ruego, rule, saber nada, saber … de, sacame … la, sacra-, sad, said it, said … more, saison |, salam-
  -0.5: sale la, salirme, salut, sans … j, saqueme, saquen mi, sauce, saute-, sauve-, save your, says … it
  -0.5: scooters, scrap-, se acaba, se … agradezco, se … borro, secretary, see that, see … it
  -0.5: seguir recibiendo, semaf-, semaforo, semaine |, semaines |, semaines … j, send … a, send … pic
  -0.5: send … your, sending … to, sends, senior discount, sens, serie c, serie … est, servent, servent pu
  -0.5: servicio, seul message, seul |, shall i, she can, she … asking, she … her, she … yes, shifting is
  -0.5: shiok, ship to, shirt, shop dog, shop never, should … the, showed, shut … off, shutt-, shuttle
  -0.5: si voy, si … el, si … favor, siege bebe, sigas, sign the, significa, signing … for, sigue, sigue … el
  -0.5: sigue-, silve-, silver, sin bici, sin decirme, sin mensajes, sin … por, sir or, sir … madam, sistema
  -0.5: sizes, skipp-, slaque, slick-, slicks, slipp-, slot |, slow down, slow |, smell-, smells, sms from
  -0.5: sms please, smudg-, smudged, snooz-, snooze, snow, so just, so late, so not, so proud, so tired
  -0.5: so you, so … did, so … have, so … who, sofa |, soiree |, solde-, solo llamadas, some |, somebody else
  -0.5: son will, sont finis, soone-, sortez le, sourd-, souri-, souvent, spare me, splin-, spoil, squeal
  -0.5: stair-, stairs, starts, stem |, still getting, still going, still |, still … for, stop de, stop is
  -0.5: stop laughing, stop near, stop on, stop pis, stop pour, stop selling, stop sign, stop sms, stop so
  -0.5: stop spamming, stop … and, stop … get, stop … la, stop … now, stop … please, stop … repair
  -0.5: stop … text, stop … up, store … me, store … the, stp je, strav-, strava, strip-, su base, submit
  -0.5: sucks, suena |, suficiente |, suis je, suis la, suis … capable, suis … en, suivr-, suivre, supli-
  -0.5: suplico, supon-, supone, supprimez … ligne, supri-, sus … quitenme, svp arretez, svp … les, switc-
  -0.5: tacos |, take … hint, talk … me, talked about, talla NUMBER, tantito, tanto mensaje, tantos mensajes
  -0.5: tarda |, telefono no, tell them, tell … she, tellement, tempete, tendra, tenga-, tengan, term
  -0.5: terminamos, terri-, tes, text again, text club, text in, text svp, text thing, text … back
  -0.5: text … better, text … call, text … my, text … wen, texte, texte plus, textearme |, texted … the
  -0.5: textez … plus, texting … from, texting … so, texting … stop, texting … this, texto c, texto cuando
  -0.5: textos je, textos la, textos llamadas, textos me, textos non, textos please, textos por
  -0.5: textos … merci, texts in, texts lol, texts on, texts remove, texts stop, texts … go, texts … please
  -0.5: texts … take, thai, thank … NAME, thanks i, thanksgiving, that … are, that … on, that … what
  -0.5: that … with, the address, the alerts, the bank, the bars, the bike, the bin, the black, the brake
  -0.5: the bridge, the build, the cheap, the claim, the contact, the damage, the downtown, the ebike
  -0.5: the flat, the gym, the kickstand, the lake, the lift, the little, the new, the paper, the parade
  -0.5: the reflectors, the reminder, the rim, the rust, the school, the scratch, the seatpost, the snow
  -0.5: the spam, the table, the trailer, the tube, the tv, the updates, the vicar, the white, the window
  -0.5: the word, the … account, the … alerts, the … arrived, the … be, the … been, the … bracket
  -0.5: the … brake, the … button, the … chat, the … class, the … go, the … guy, the … had, the … home
  -0.5: the … honestly, the … like, the … looks, the … mean, the … must, the … not, the … part, the … right
  -0.5: the … room, the … station, the … swap, the … they, the … tube, the … tune, the … until, then please
  -0.5: then … do, there … way, these … i, these … stop, they … giving, think left, think of, think … my
  -0.5: thinking abt, thinks i, this chain, this contact, this point, this … for, throa-, throat, tht |
  -0.5: thule, thumb, thumbs up, ticket … my, tiendas |, tienen … que, timbre |, tissu-, tissue, to
  -0.5: to bother, to spam, to unsub, to use, to … 2, to … be, to … home, to … one, todas, today and
  -0.5: today … not, todos lados, todos los, toilet |, told her, told … at, ton … a, ton … de, too please
  -0.5: torti-, tortillas, tous … contacts, toute l, toute … equipe, toy en, trae el, train |, tranqui
  -0.5: treas-, trike |, trip, troop, trottinettes |, trust-, try it, tu hermano, tu tia, tu … j, tu … m
  -0.5: tube i, tuesday slot, tuneu-, turn these, tv |, twice, twist, un bruit, un cafe, un coup, un dia
  -0.5: un gros, un poquito, un rappel, un remboursement, un subscribe, un tune, un … avec, un … et, un … j
  -0.5: un … por, una … para, uncles, under … name, une carte, une heure, une liste, une note, une … au
  -0.5: une … mais, une … svp, unenroll, unlist me, unrea-, unsubscribe please, unsubscribed from, up and
  -0.5: up lol, up your, up … you, up … your, upsid-, upside, upside down, us do, use another, use … shop
  -0.5: using, va bien, va el, va … la, vacances, vacation |, vais … le, vais … votre, vegan, velo de
  -0.5: velo roule, velo … tu, vergu-, verguenza, verifier |, veuillez ne, veut dire, veut une, veux que
  -0.5: veux … ce, veux … la, veux … les, veux … rien, vi el, vicar, vie privee, viendrai, viens chercher
  -0.5: vient a, violi-, violin, voi, vol, volvio, volvio a, vos avis, vos heures, vos message, vos … d
  -0.5: vos … m, vos … me, vos … retirez, vote for, voulu, vous achetez, vous arreter, vous arretiez
  -0.5: vous avoir, vous bloquer, vous donne, vous eu, vous lachez, vous le, vous ouverts, vous … arretez
  -0.5: vous … envoyer, vous … envoyez, vous … numero, voy para, voy … ir, voy … reportar, vuelva, wait list
  -0.5: waite-, walle-, wallet, want no, want … cancel, want … money, wanted to, wants them, was NUMBER
  -0.5: was it, was … good, washe-, washi-, waste your, wat, water bottle, water-, we, we go, we only
  -0.5: we said, we sold, we were, wed |, week i, were … the, what, what can, wheel, when did, when … can
  -0.5: when … texted, where … the, wheth-, whether, which, which end, while … are, who … them, wife … the
  -0.5: wifes |, will have, will send, will … back, will … make, will … my, wishe-, wishes, with o
  -0.5: with respect, with … chain, withdraw, withi-, within, wobbly, woke up, worked |, world, worry about
  -0.5: worry … it, worse than, worst, would … NUMBER, would … it, would … stop, wrong … can, xq, y el, y los
  -0.5: y tu, y … el, yeah, yeah no, yes … it, yo … puse, yoghu-, yoghurt, you add, you after, you aprendio
  -0.5: you back, you cambio, you dejenlo, you delete, you go, you going, you is, you kidding, you missed
  -0.5: you parale, you parenle, you paso, you permission, you run, you tell, you told, you two, you use
  -0.5: you … and, you … de, you … doing, you … down, you … eso, you … fue, you … gracias, you … if
  -0.5: you … know, you … of, you … pic, you … send, you … taking, you … then, you … this, you … told
  -0.5: you … what, you … work, you>not, you>you, your card, your ex, your marketing, your … do, your … on
  -0.5: your … remove, your … thank, your … went, | abren, | achalez, | agreed, | appelle, | appreciate
  -0.5: | battery, | borrenme, | cancellez, | car, | chaque, | continuez, | corta, | deactivate, | dejate
  -0.5: | derniere, | desactive, | desuscribir, | detengan, | dinner, | doctor, | drink, | dsl, | ease
  -0.5: | eliminar, | escribanme, | esto, | fewer, | frena, | fue, | full, | goodbye, | guys, | hate, | joder
  -0.5: | joyeuses, | laptop, | lift, | list, | loi, | made, | meeting, | merde, | mind, | missing, | much
  -0.5: | olvidalo, | option, | par, | parked, | pedales, | perdona, | pit, | plot, | pourriez, | prix
  -0.5: | pues, | purge, | pus, | puse, | quitale, | quiteme, | quitenle, | raining, | remboursez, | resume
  -0.5: | retiro, | sacrez, | said, | silence, | stopper, | sub, | suena, | tabarnak, | table, | terminaron
  -0.5: | une, | unfollow, | virement, | walk, | warranty, | worry, | … acuerdo, | … add, | … alone, | … amor
  -0.5: | … annoying, | … app, | … appelez, | … apunte, | … arrived, | … block, | … boite, | … book
  -0.5: | … brakes, | … bridge, | … bring, | … cadena, | … cambios, | … cansones, | … car, | … cellulaire
  -0.5: | … clases, | … cleaning, | … close, | … cobraron, | … confirm, | … content, | … conteste, | … crying
  -0.5: | … deals, | … desabonner, | … di2, | … dice, | … dicen, | … dios, | … discontinue, | … doy, | … egg
  -0.5: | … english, | … feel, | … finis, | … flat, | … fotos, | … freine, | … full, | … garantie, | … garde
  -0.5: | … hice, | … insurance, | … interest, | … just, | … laughing, | … lube, | … lumiere, | … lunes
  -0.5: | … ma, | … manches, | … manubrio, | … marque, | … mecano, | … miss, | … moteur, | … mucho, | … not
  -0.5: | … pagar, | … pago, | … paie, | … payment, | … pere, | … pourquoi, | … quel, | … quitenme, | … read
  -0.5: | … recogerla, | … red, | … regalo, | … remove, | … retirer, | … route, | … rueda, | … saliendo
  -0.5: | … saquenme, | … saved, | … semaines, | … senor, | … serai, | … shifting, | … side, | … siege
  -0.5: | … significa, | … sort, | … stp, | … stuck, | … tarjeta, | … texts, | … they, | … tiens, | … train
  -0.5: | … twist, | … unos, | … unsubscribed, | … vale, | … valve, | … vente, | … verdad, | … vitesses
  -0.5: | … voi, | … vos, | … waiting, | … walk, | … well, | … whatsapp, | … woke, | … worrying, | … wow
  -0.5: | … xmas, ~_ab, ~_aft, ~_aim, ~_ans, ~_ap, ~_ar, ~_at_, ~_awa, ~_ban, ~_bar, ~_bra, ~_cor, ~_crt
  -0.5: ~_dai, ~_dat, ~_de, ~_deb, ~_des, ~_dey, ~_e_, ~_el_, ~_fc, ~_fcc, ~_goo, ~_hel, ~_hmm, ~_hou, ~_hr
  -0.5: ~_hum, ~_il_, ~_j_, ~_jef, ~_jer, ~_ke, ~_kin, ~_kit, ~_lec, ~_lif, ~_lug, ~_mar, ~_mes, ~_mid, ~_ne
  -0.5: ~_nor, ~_oa, ~_one, ~_ont, ~_pa_, ~_pil, ~_pla, ~_qu, ~_qui, ~_rd, ~_roj, ~_sen, ~_sh, ~_sha, ~_sor
  -0.5: ~_su, ~_tho, ~_to_, ~_tro, ~_tus, ~_usi, ~_wa, ~_we_, ~_wh, ~_wit, ~_you, ~abo, ~abst, ~abu, ~acka
  -0.5: ~acti, ~ada, ~addr, ~adve, ~ady, ~ady_, ~ae_, ~affo, ~aft, ~afte, ~ago, ~aili, ~aime, ~aina, ~aine
  -0.5: ~air_, ~al_, ~alei, ~ali, ~alk, ~alk_, ~alki, ~alor, ~also, ~amad, ~amb, ~ame_, ~amma, ~ando, ~ani
  -0.5: ~anlo, ~ans, ~ant, ~apol, ~app, ~arc, ~ard_, ~arei, ~argi, ~argn, ~asa_, ~asi, ~asts, ~ati, ~atin
  -0.5: ~atio, ~atro, ~aug, ~aut_, ~aux, ~aux_, ~avad, ~avan, ~aves, ~away, ~ayo_, ~be_, ~ben, ~bis, ~blem
  -0.5: ~bon_, ~brat, ~bste, ~ca_, ~capt, ~cent, ~cern, ~cha_, ~chem, ~ciau, ~cirl, ~ckag, ~cku, ~ckup, ~coor
  -0.5: ~crt, ~crtc, ~cteu, ~ctu, ~cui, ~cutt, ~da_, ~dan_, ~ddr, ~ddre, ~deb, ~dera, ~desm, ~dess, ~deto
  -0.5: ~dey, ~dey_, ~dice, ~dio, ~dirl, ~dnig, ~dou, ~dpa_, ~eace, ~eblo, ~ecer, ~eci, ~ecia, ~ecoc, ~ect_
  -0.5: ~ecta, ~ecti, ~eel, ~eet, ~efer, ~effe, ~efra, ~ego_, ~egun, ~el_, ~elet, ~elf, ~elf_, ~eme, ~emoj
  -0.5: ~enda, ~enta, ~ept_, ~eque, ~erb, ~erce, ~erne, ~esca, ~esma, ~esp, ~essu, ~etem, ~eter, ~etim, ~etox
  -0.5: ~etr, ~etro, ~eur, ~euv, ~eve, ~ewsl, ~fair, ~fait, ~fat_, ~fcc, ~fcc_, ~ffe, ~ffo, ~fici, ~fili
  -0.5: ~flo, ~fois, ~fter, ~gan, ~ge_, ~gen, ~gere, ~gnat, ~goo, ~grew, ~guys, ~hat, ~hat_, ~hel, ~hes_
  -0.5: ~heu, ~hich, ~hmm, ~hora, ~hose, ~iaje, ~ibe, ~ibe_, ~iben, ~ibi, ~ical, ~ice, ~ico, ~ided, ~idni
  -0.5: ~igeo, ~illa, ~ina, ~ina_, ~inac, ~ind, ~ini, ~inst, ~ion, ~ion_, ~ipe_, ~ipp, ~ippe, ~ire, ~ish
  -0.5: ~isit, ~isos, ~itch, ~ith, ~ithi, ~ito, ~ito_, ~ivac, ~ivar, ~jad, ~jand, ~jef, ~jers, ~jis, ~kag
  -0.5: ~kage, ~kes, ~kit, ~ko_, ~kup, ~kup_, ~lad_, ~larm, ~las, ~las_, ~ld_, ~le_, ~leig, ~ler, ~leto, ~lia
  -0.5: ~lio, ~lirm, ~lmo, ~lot_, ~lsew, ~lso_, ~lue_, ~lven, ~lves, ~ly_, ~make, ~male, ~mar, ~mera, ~mess
  -0.5: ~meta, ~meu, ~midn, ~moji, ~mon, ~mond, ~ncen, ~nco_, ~nda, ~ner_, ~ners, ~ngl, ~ngs_, ~ngt, ~nk_
  -0.5: ~nlos, ~nne, ~nou, ~nouv, ~nsi, ~nta, ~nu_, ~oat, ~obl, ~obo, ~oces, ~oci, ~oice, ~ol_, ~olar, ~ollo
  -0.5: ~ome, ~on_, ~onan, ~onl, ~ont, ~onti, ~oraz, ~ork, ~orta, ~oul, ~oun, ~oung, ~ouss, ~outg, ~ouvi
  -0.5: ~oved, ~ovin, ~owi, ~owin, ~oxim, ~paga, ~par, ~parg, ~peac, ~pedi, ~pel, ~pie_, ~pige, ~pit, ~poco
  -0.5: ~pond, ~prob, ~prox, ~que, ~rade, ~rai, ~rake, ~rang, ~rapp, ~rd_, ~refe, ~reil, ~rga, ~rgin, ~rgn
  -0.5: ~rgne, ~ri_, ~ribi, ~rico, ~rit, ~rite, ~rive, ~rmo, ~rna, ~rned, ~rni, ~room, ~roxi, ~rrer, ~rriv
  -0.5: ~rro_, ~rsey, ~rtc, ~rtc_, ~rtu, ~rueg, ~rwa, ~ry_, ~sch, ~scue, ~seg, ~segu, ~sewh, ~sey_, ~shar
  -0.5: ~slet, ~sor, ~ssa, ~ssag, ~ssi, ~ssib, ~sto_, ~swit, ~tain, ~tch_, ~tche, ~teac, ~tema, ~tent, ~th_
  -0.5: ~ther, ~thou, ~tia_, ~tio, ~tit, ~tol, ~too, ~town, ~tox, ~tox_, ~tto, ~ttr, ~twic, ~uck_, ~ue_, ~uel
  -0.5: ~uen_, ~uine, ~ulto, ~und, ~urn, ~usa, ~uso_, ~utad, ~ute, ~utg, ~utio, ~utt, ~utu, ~vant, ~ved_
  -0.5: ~ver, ~vio, ~viso, ~vre_, ~wat_, ~whic, ~wice, ~wit, ~witc, ~with, ~wort, ~wri, ~writ, ~wsl, ~wsle
  -0.5: ~xte_, ~yeah, ~you
  -0.6: (me), NUMBER a, NUMBER by, NUMBER mais, NUMBER months, NUMBER por, NUMBER pulgadas, NUMBER quid
  -0.6: NUMBER si, NUMBER works, NUMBER your, NUMBER … ago, NUMBER … are, NUMBER … fine, NUMBER … ni
  -0.6: NUMBER … now, NUMBER … or, NUMBER … por, NUMBER … still, NUMBER … with, a adore, a bloquear
  -0.6: a demenage, a escribir, a gauche, a pie, a recevoir, a review, a spare, a textear, a usted
  -0.6: a … avenir, a … day, a … fois, a … gars, a … hoy, a … liste, a … marche, a … messages, a … on
  -0.6: a … over, a … texto, a … the, a … weekend, a … wheel, abiertos, abonner, about to, about your, abraz-
  -0.6: abrazo, abt the, account number, achale, add a, affaire la, afina-, after, after church, after i
  -0.6: after this, again the, again … am, agreed … this, agua, ahead with, ahi le, ahi voy, ai assez, ai du
  -0.6: ai envoyez, ai essaye, ai … coche, ai … oui, ai … voyage, ailleurs maintenant, aimerait, air dans
  -0.6: ajoutez, al mio, alcanzo, alertas, alertes |, algun, all … it, all … messages, alley-, alleycat
  -0.6: allez … quelqu, allow, already … the, alrig-, alright, alto … la, always |, am literally, am opting
  -0.6: am over, am sick, am … can, am … coming, am … is, amarr-, an … to, and desist, and how, and put
  -0.6: and that, and … know, and … that, angry>law, anima-, annulez, annulez le, annulez mon
  -0.6: annulez … rendez, answer |, any chance, any further, any other, any … you, anymo-, anymore
  -0.6: anymore … me, appelee, appels, apple, apres midi, apres … job, are again, are great, are … done
  -0.6: are … located, are … only, arif, arme, around NUMBER, arret d, arrete les, arrete tu, arrete … me
  -0.6: arretent, arreter le, arretez, arretez d, arretez la, arretez tout, arretez vous, arretez … textos
  -0.6: arrive a, arrive dans, arroz, as is, as it, as long, as spam, as the, as … on, ask you, ask … the
  -0.6: asked you, asked … to, asks, at costco, at dinner, at least, at … end, at … house, at … on
  -0.6: at … point, at … so, at … time, ate the, ate … whole, attorney general, aunt, autorise pas, autre |
  -0.6: autre … svp, avant midi, avant … NUMBER, avant … svp, avec mes, avec tes, avec … la, aveni-, avenir
  -0.6: avez appele, avez plus, avez … pris, avion, avisa-, avisarme, avise, avisen a, avisen … mi, avril
  -0.6: awake, babys, back on, back … i, backo-, bag of, bags, baja este, bar |, barata |, barn, base de
  -0.6: basta con, bc of, be back, because you, before the, beggi-, begging, begin-, behind the, belan-
  -0.6: bell please, bells, bendiciones, berri, besoin … la, besoin … vos, betch-, betcha, better … me
  -0.6: bici vieja, bicis |, bien … a, bigge-, bigger, bike … day, bike … need, bikes for, birya-, biryani
  -0.6: bitin-, biting, bleed, blessed, block you, blocked |, bmx, bomba, book, boome-, boomer, borrame |
  -0.6: borreme, borren el, borrenlo, borrenlo |, both of, both … us, bottle cage, boute-, bouteille
  -0.6: breakfast |, breaking, breat-, bring, bringing it, brothers, brown, bruit a, bruit merci, bubbl-
  -0.6: bucke-, buenas noches, bugging, butt, buzz off, bye la, bye stop, c koi, c … regle, ca change, ca la
  -0.6: ca que, ca svp, ca … bien, ca … etre, ca … pour, ca … rien, cabe en, cable |, cage, caigo, caigo |
  -0.6: calcu-, calen-, calendar, call for, call i, call list, call this, call your, call … instead
  -0.6: call … please, calla, calls, cambiela, came, can call, can text, can … hold, can … keep, can … return
  -0.6: can … too, canal, cancel … NUMBER, cancel … i, cancelar el, cancelo la, cansada, cante-, canteen
  -0.6: carbone, card … the, casil-, casilla, cease and, cebol-, cebolla, cell … ma, cell … the, certainly
  -0.6: cessez les, chale-, chalet, change the, changer la, chann-, channel, charge … fois, charged for
  -0.6: chari-, checa-, chez … a, chez … enlevez, chicken, chiqu-, chuck my, chuck … number, church |
  -0.6: claro que, clicking, client … vous, closi-, closing, clous |, clunk-, clunks, cobran por, cobre-
  -0.6: colis est, collarbone, colonia, colou-, colour, colum-, comad-, comadre, come back, come for
  -0.6: come home, come off, come over, come with, come you, comid-, comida, coming along, coming back
  -0.6: commence a, comment … avez, comment … vous, communication, communications, como esta, como nueva
  -0.6: compadre |, completely, compre un, comprends rien, compro otra, con dos, con tanto, con … la
  -0.6: con … mensaje, con … tengo, confused … somebody, congrats on, congrats … the, consegui, consens
  -0.6: consenti … ca, consentis, contact de, contact for, contact with, contacted |, contacting me
  -0.6: contacts |, contente, continue, contr-, copied, coria-, coriander, corol-, corolla, cosa |, costo
  -0.6: could … it, could … me, counting, coupez moi, courier, courriels, cracks, cracks |, cream, crew |
  -0.6: cricket, croch-, crois … c, cross my, cross … name, crying at, cual … la, cualq-, cualquier
  -0.6: cuando llegue, cuando … a, cuando … lista, cuanto va, cuanto … con, cuesta, culpa, cumpleanos, curry
  -0.6: custom, customer but, cut … out, d avance, d ecole, d enlever, d envoi, d envoyer, d … c, d … vous
  -0.6: dad is, damag-, damage, dang, dans … pedalier, dans … systeme, dans … trafic, dare |, date
  -0.6: daughters phone, day NUMBER, day is, de credit, de datos, de disco, de enfrente, de enviarme
  -0.6: de forfait, de grincer, de lentes, de location, de mes, de payer, de personnel, de pneus
  -0.6: de preferencia, de textearme, de todo, de vendre, de … achaler, de … avisos, de … baja, de … c
  -0.6: de … color, de … des, de … enlever, de … gracias, de … listes, de … lo, de … luces, de … manana
  -0.6: de … pluie, de … porfa, de … this, de … vez, de … vos, de … xfa, deactivate, deber-, decol-, decri-
  -0.6: dejamela, dejen mi, dejenme en, delete candado, delete … o, deleted |, deman-, demande de, demande si
  -0.6: demasiados, demo day, denun-, depen-, deposito |, derailleur |, deranger mais, derecho, des pneus
  -0.6: des rappels, desactiver, desbl-, desinscription, desole … je, despi-, despues … las, devant … porte
  -0.6: dice … y, did … fix, did … message, did … quit, did … receive, did … stop, did … subscribe
  -0.6: did … tick, did … you, diga que, digas a, dire, disconnected, discontinue … to, disre-, disregard
  -0.6: distr-, disturbing, do a, do that, do we, do … cry, do … ever, do … like, do … me, do … open
  -0.6: do … park, do … pick, do … remove, do … see, do … the, dobla-, doble, doc, does, does … in
  -0.6: dogs allowed, dollars |, donc … ai, donde estan, done … your, donee, donut-, donuts, door i, down on
  -0.6: downt-, doy … baja, driveway, driving me, driving test, dropped a, dropped … in, du spam, du … ca
  -0.6: dude quit, dues, early |, easte-, ebike-, ebikes, echel-, echele, ecris moi, effacer mon, effacez moi
  -0.6: egrat-, el arreglo, el aviso, el color, el fin, el gerente, el grupo, el lavado, el metro, el paquete
  -0.6: el perro, el servicio, el ticket, el ultimo, el … con, el … nuevo, el … numero, el … o, el … pa
  -0.6: el … porfa, el … up, eliminame, eliminenme, eliminenme |, else … the, email no, email … you, empie-
  -0.6: en anglais, en caja, en clase, en deuil, en envoyer, en espanol, en houston, en ingles, en mars
  -0.6: en misa, en ninguna, en passant, en … calle, en … eu, en … metro, en … trabajo, en … un, encore du
  -0.6: encore un, encore … la, end … for, end … texts, engaged, english … good, enlever … la, enlevez la
  -0.6: enlevez les, enlevez … donc, enough already, enregistre, enviarme, envien |, envoyer ca
  -0.6: envoyer … textos, es eso, es mejor, es mucho, es necesario, es regalo, es … gracias, esas |, escap-
  -0.6: escape, escribale, escribas mas, escriben de, ese precio, esperando, esperes, esposo … la
  -0.6: est arrivee, est malade, est … alors, est … bonne, est … clair, est … fille, est … mere, est … plus
  -0.6: est … vos, esta abierto, esta lista, esta … por, estim-, esto no, esto yo, estudiando, estudiando |
  -0.6: etais … la, etait non, etait … a, etes … ouverts, etran-, eu |, every … i, everyone |, evite-, ex a
  -0.6: expire, express, fabor, failed |, faire la, faire pour, fais … ailleurs, family, father, father he
  -0.6: faux |, favor … borrar, favor … de, favour, fed … with, felicidades, felicidades por, fell … the
  -0.6: fellow, fermez … a, festi-, find the, fini de, finie, finis a, finis … NUMBER, fins, flag, flight
  -0.6: fonce, font, for a, for all, for it, for … a, for … flat, for … more, for … order, for … pickup
  -0.6: for … stop, for … to, for … tube, forever |, forever>send, forgot to, form for, forms, fort
  -0.6: found the, freeh-, freehub, freez-, frega-, frein |, frett-, frette, friday |, friends, from
  -0.6: from school, from … different, front … the, frr, fuck off, fui a, fumar y, gane, garde |, gardez mon
  -0.6: gardez vos, gars … comptoir, gasta-, gear, get lost, get outta, get there, get … texts, get … you
  -0.6: gift cards, give … phone, glass, go pour, go too, go … sleep, go … with, good enough, good service
  -0.6: good … me, goodbye |, google |, got somebody, got … from, got … spare, grab it, gracias … el, greas-
  -0.6: great … you, greet, grincer, grincer |, gris |, groce-, group rides, grupo de, guant-, guard
  -0.6: guardian, guardo, guitar, guy who, hablamos, hablo para, habra … de, hace … que, hacie-, haciendo
  -0.6: had the, hagan nada, hands-, handwriting |, happy birthday, harassment, harto, have asked
  -0.6: have … ever, have … good, have … i, have … on, have … permission, hay … para, he did, he … mi
  -0.6: he … ningun, heavy, hello, help, helped, helpf-, helpful, helpful |, her … for, heure de
  -0.6: hijo … NUMBER, hola buenas, holiday hours, honest |, hook, hope … are, how often, how … does, how … i
  -0.6: how … know, how … off, how … the, hows … baby, hoyo, hsa, http, huat, hub |, huh, hydra-, i came
  -0.6: i can, i certainly, i change, i let, i m, i make, i needed, i should, i … can, i … cash
  -0.6: i … literally, i … opting, i … pass, i … sent, i … sick, i … some, i … still, i … too, if the
  -0.6: if … can, il manque, il roule, il … d, il … tout, importe quand, in with, in … NAME, in … it
  -0.6: in … old, in … system, inche-, inches, included |, incluses |, infol-, informacion, inquiete |
  -0.6: inscribi, inscription, inscrivez moi, interac, interesa |, is cheaper, is from, is full, is in
  -0.6: is making, is texting, is … cell, is … consent, is … difference, is … now, is … room, is … til
  -0.6: is … tuesday, is … wifi, it fit, it i, it is, it myself, it off, it ok, it since, it until, it … be
  -0.6: it … do, it … has, it … her, it … just, it … ok, it … she, it … still, it … will, j ouvre, j … essaye
  -0.6: jajaja you, jamais inscrit, jamais … d, jamais … je, jamais … le, je bloque, je confirme, je les
  -0.6: je mesure, je … amene, je … arrete, je … avais, je … encore, je … envoie, je … payer, je … recevoir
  -0.6: je … souhaite, je … venir, jess, jour svp, just call, just leave, just like, just now, just take
  -0.6: just walked, just went, just … one, just … you, kan, keep them, keep … posted, kenya-, kettle, kev
  -0.6: key with, key |, key … the, kick, kill the, kille-, killed, kindly … once, kit |, know … it
  -0.6: knows … i, l avenir, l envoi, l heure, l … laisse, l … s, la azul, la calle, la camara, la cote
  -0.6: la dejo, la misma, la nueva, la pena, la permission, la poste, la prochaine, la vieille, la … affaire
  -0.6: la … arrete, la … des, la … dice, la … gracias, la … hasta, la … manana, la … quiero, la … vez, lab
  -0.6: labor day, labor |, labou-, labour, lac |, lachez … un, ladie-, ladies, lados, laisser le
  -0.6: laissez … le, land, lane, las llaves, last year, last … please, late … NUMBER, le cable, le garder
  -0.6: le hagan, le porte, le puse, le tirage, le trek, le tune, le va, le … arriere, le … ca, le … foto
  -0.6: le … las, le … merci, le … on, le … part, le … stop, le … up, leave … the, leave-, leaving now
  -0.6: leaving … NUMBER, left her, left your, left … a, left … phone, lego, les deje, les digo, les enfants
  -0.6: les messages, les photos, les promos, les trottinettes, les … NUMBER, less texts, liber-, library
  -0.6: light on, like … be, list NUMBER, list … is, lista delete, lista por, lista … bici, lista … favor
  -0.6: lista … lo, liste … envoi, liste … la, liste … le, listes |, livin-, living, livrez vous, llamadas ni
  -0.6: llamadita, llega … a, lleno, lleno el, llevo la, llueve, lluvia |, lo demas, lo pienso, lo … mas
  -0.6: load, loaner |, lol no, lol stop, long does, long is, longue, longue |, los mensajitos, los … me
  -0.6: lose |, love … guys, lovin-, loving, lunet-, lunettes, lying, m arrete, m … ca, m … jamais, m … vous
  -0.6: ma coloc, ma fille, ma … capote, ma … je, ma … lol, ma … n, ma … pour, madru-, madrugada
  -0.6: magasin … mon, mais oui, make a, make the, make this, mama no, manag-, manager, manana paso
  -0.6: mandando mensajes, manden la, manden … mensajes, mandes mas, mandes mensajes, mando foto, manteau
  -0.6: manubrio |, mari … est, mas gracias, mas preguntas, mas … los, matte-, matter, maudits, mayus-
  -0.6: mayusculas, me contacter, me deja, me desinscrire, me fue, me habia, me inscribi, me lleguen
  -0.6: me moleste, me neither, me olvido, me posted, me preguntaron, me pregunto, me so, me stop, me stuff
  -0.6: me tente, me textean, me voy, me wen, me … about, me … d, me … estos, me … gracias, me … llamar
  -0.6: me … ni, me … on, me … para, me … quitar, me … sus, me … textos, me … to, me … une, me … when
  -0.6: me … will, me … work, meant … text, meat, mecanico |, media, medio-, mediodia, mediodia |, mejor paso
  -0.6: mejor you, mensaje cuando, mensaje en, mensaje si, mensaje … me, mensaje … mi, mensajes en
  -0.6: mensajes gracias, mensajes you, mensajes … texto, mensajes … ustedes, merci ben, merci de, merci mais
  -0.6: merci … ne, merit, mes … de, mes … pour, mes … sont, message je, message s, message sur
  -0.6: message vocal, message … c, message … in, message … you, messaged, messages i, messages la
  -0.6: messages … my, messages … svp, messages … you, messed, mets moi, mettr-, mettre, mi abuela, mi hija
  -0.6: mi nro, mi trabajo, mi … gracias, mi … te, mi … va, mine … it, minui-, minuit, mis mensajes
  -0.6: mis … etoiles, miss |, moi NUMBER, moi avec, moi du, moi mais, moi pas, moi plutot, moi pus
  -0.6: moi tranquille, moi … jamais, moi … prix, moi … quand, moi … tard, moi … texto, molestar |
  -0.6: molesten |, molle, mon cadre, mon chum, mon dieu, mon mot, mon voyage, mon … aux, mon … d, mon … dans
  -0.6: mon … le, mon … pere, more to, more … for, more … from, more … me, mothe-, msj, much of, much to
  -0.6: much … it, mucho-, muchos, muchos mensajes, muted, my bag, my hands, my head, my husband, my info
  -0.6: my list, my messages, my mind, my permission, my place, my plan, my texts, my … all, my … card
  -0.6: my … fixed, my … go, my … has, my … said, my … still, my … text, my … what, n envoyez, n existe
  -0.6: n put, n … quand, na, nada por, nada … eso, nadie contesta, nah take, name from, ne souhaite, ne … me
  -0.6: ne … recevoir, ne … rien, necesario, need for, need … cancel, need … for, need … receipt, needs to
  -0.6: nel, never bring, never … her, new … is, next door, ningun … mas, ninguna lista, nix, no contactar
  -0.6: no les, no off, no paran, no recibir, no thx, no … after, no … bicis, no … contacten, no … esperar
  -0.6: no … estar, no … esten, no … haber, no … leer, no … lleguen, no … molesten, no … needed, no … porque
  -0.6: no … ruido, no … saber, no … se, noche-, noches, noise |, non j, not cancel, not check, not cry
  -0.6: not ever, not fix, not like, not mind, not ship, not subscribe, not tick, not too, not … anybody
  -0.6: not … do, not … home, not … much, not … out, not … til, nouvelle, now lol, now please, now thanks
  -0.6: now there, number alone, number deleted, number does, number the, numero demandez, numero yo
  -0.6: numero … cadre, numero … en, numero … una, nuthi-, nuthin, o la, occupe des, of NUMBER, of an
  -0.6: of everything, of texting, of … group, of … messages, of … month, of … text, ofertas |, off if
  -0.6: off list, off on, off today, off … bed, off … do, off … me, off … roof, off … texting, oiga, oil
  -0.6: ok … for, ok … stop, ok … text, old … and, olviden, olvido, on NUMBER, on and, on annule, on main
  -0.6: on read, on saturday, on some, on top, on … as, on … call, on … e, on … so, on … street
  -0.6: on … telephone, one, one not, one today, one … n, one … to, only have, only way, only … for
  -0.6: only … me, open the, operation, opt for, opting for, option |, options |, or nah, or shine, or … to
  -0.6: or … what, ordered … wrong, orlan-, orlando, otw, ou avez, ou … avez, oubliez ca, oui … ca, out at
  -0.6: out i, out or, out so, over … phone, overs-, pack it, pagar |, paiem-, paiement, paint |, pants
  -0.6: papel-, papers, par courriel, par sms, par … svp, para alla, para hoy, para recoger, para … la
  -0.6: parade, parche, paren el, parenle, park |, parking lot, parle a, parler |, parri-, parrilla, part of
  -0.6: parte-, pas attendre, pas ete, pas vu, pas … au, pas … ecole, pas … grincer, pas … publicite
  -0.6: pas … sondage, paso en, paso manana, paso … la, pass … the, passant, passe … chercher, passer demain
  -0.6: password, pay with, pay … the, pedaler, peint-, penda-, pendant, pensais que, pensais … c, perdu le
  -0.6: permiso para, pero … bien, pese, peste-, pestering, petite, petites, petites roues, petrol, phone not
  -0.6: phone taken, phone … is, phone … not, photos |, physi-, picked it, picked |, picked … up, pictures |
  -0.6: pidiendo, pienso y, pienso … le, pierd-, pig |, pile, pinch-, ping, pis j, piss, piss off, pit
  -0.6: pitch is, place … is, plainte a, plato, please and, please discontinue, please inform, please my
  -0.6: please pass, please pull, please unsubscribe, please … all, please … off, please … them, please … us
  -0.6: plein-, pleur-, plus svp, plus … avec, plus … le, plus … seul, pneus d, pneus … hiver, poche
  -0.6: pogne dans, points, pont, por fin, por los, por … si, porque … me, porter plainte, pot, poube-
  -0.6: pour votre, pour … bon, pour … la, pour … messages, pour … tirage, pour … tune, pourq-, pourquoi
  -0.6: pourriez, pourriez vous, pouss-, pouvez … juste, power-, pre, preguntaron, prenez le, preuv-, preuve
  -0.6: prie de, printemps, probe, proche, profe, promised, promociones |, promotions, propre, proverb
  -0.6: pu … texto, pub svp, pueda, puede quitar, puede … la, pueden … de, puedo pagar, puert-, puis
  -0.6: pulgadas, pulgadas |, pus de, puse que, puse … no, puse … numero, push, put in, put your, qu … peut
  -0.6: que color, que di, que dice, que voy, que … atendio, que … avisen, que … eso, que … lui, que … mandan
  -0.6: que … quiero, que … quiten, quedo como, quedo … nueva, queen, quejo, quel, quel … la, quell-, quelle
  -0.6: quelle … la, qui etes, qui … mange, quid, quiero dar, quiero esperar, quiero los, quiero … bici
  -0.6: quiero … mas, quiero … textos, quit … with, quitame … la, quitar el, quitar mi, quitele la, quitenle
  -0.6: quitenlo de, quitenme … los, quitenos, quito el, quits, quoi … mot, rail, rain … shine, raining |
  -0.6: raiso-, raison, rappel |, rather not, rdv de, react-, read these, read |, read … i, rebaj-
  -0.6: receive … message, receive … messages, rechina, rechinar |, recibir esto, recibir mas
  -0.6: recibir … mensajes, reclamo, recogi |, recois un, recommend, recu … texto, regalo |, regarder, regis-
  -0.6: rei, relan-, remets, remettez moi, remettre, remis, removal |, remove mon, remove your
  -0.6: remove … numero, rempli, remuevan … numero, rendu la, renue-, replace the, repondu au, report to
  -0.6: reporte, reprenez, repuesto, required, resend |, reserve, resig-, reste-, results, retirer de
  -0.6: retirez nous, return it, ride in, ride … NUMBER, rides … new, rien pour, rien savoir
  -0.6: rien … personnel, rien … tout, roami-, roaming, rodada NUMBER, rubs, ruedi-, rueditas, running late
  -0.6: s … des, sacan de, saco, sacre-, sacrez, said never, said … and, said … the, sais, sale end, salga-
  -0.6: salgo a, salgo de, salgo … las, salid-, salir-, saludos desde, same day, saquenme … la, saw it
  -0.6: say it, say stop, says bring, scale, se cual, se leer, se … en, se … no, se … olvido, se … quiero
  -0.6: se … un, seala-, sealant, seatp-, seatpost, secti-, section, see it, seein-, seeing, sell it, sell my
  -0.6: semai-, send … to, send>forever, sending these, sending |, sent that, serait mieux, serial … is, sert
  -0.6: servo, set this, share, sharp-, she … NUMBER, she … my, shima-, shimano, shoot, should … a
  -0.6: should … text, shout-, show me, shut off, si queria, si you, si … continuez, si … en, si … los
  -0.6: side of, side … the, siemp-, siempre, sin prisa, sin querer, since last, since morning
  -0.6: since yesterday, size NUMBER, slaqu-, slept, small, smell, smili-, smiling, smoot-, smooth, sms … la
  -0.6: sms … the, snake, snake |, so kind, so long, so now, so stop, so … as, so … end, so … me, so … need
  -0.6: so … stop, sobro, sola, sold out, somebody … to, someones … is, son unos, sors moi, sortir de
  -0.6: spamming me, speak english, speaking, spell, spend, spoilers, sponsor, spring |, squeaking, squee-
  -0.6: st |, starting, sticker, still there, still waiting, still want, still … me, still … on, stole-
  -0.6: stolen, stoma-, stop already, stop for, stop lying, stop merci, stop texts, stop worrying
  -0.6: stop … vous, stop … your, stp … mon, strike my, stuck on, su … es, su … por, subir, submi-
  -0.6: subscription, such good, suelten, suena a, suficiente con, sugar, suis … du, suis … encore
  -0.6: suis … inscrit, supprimez mon, surgery, sus avisos, suya, svp arreter, svp lol, svp on, svp pu
  -0.6: svp … suis, synth-, synthetic, syste-, sœur, tab |, tachame de, take care, take … down, talk … text
  -0.6: tanti-, taxes incluses, te extrano, teach, tell … what, temprano |, temps, tengo que, tenia-, tenian
  -0.6: terminaron |, terminen, text NAME, text back, text when, text … anymore, text … fine, text … me
  -0.6: text … on, text … other, texte pu, texte … pu, texte … quand, textean, textees mas, textees |
  -0.6: textez plus, textez … NUMBER, texting |, texto ok, texto por, texto que, texto … favor, texto … moi
  -0.6: textos enlevez, textos j, texts at, texts can, texts i, texts take, texts thanks, texts you
  -0.6: texts … my, texts>list, texts>send, than i, thank … so, thanks a, thanks on, that NUMBER, that to
  -0.6: that … do, that … how, that … message, the accident, the attorney, the bottom, the coffee, the crew
  -0.6: the delivery, the difference, the family, the fridge, the hill, the hook, the library, the link
  -0.6: the mechanic, the month, the neighbor, the one, the rain, the roof, the shifter, the small, the sms
  -0.6: the stem, the stop, the tag, the thing, the tires, the top, the wait, the wash, the … a
  -0.6: the … anymore, the … as, the … coming, the … contact, the … fee, the … general, the … group, the … if
  -0.6: the … in, the … keeps, the … ok, the … price, the … remove, the … ring, the … texts, the … tires
  -0.6: the … we, the … were, the … where, the … while, then i, thera-, there, these anymore, these off
  -0.6: these please, these … my, they, they have, they need, they say, they … not, they … on, this ca
  -0.6: this jk, this up, this … alone, this … it, this … like, this … ridiculous, those, thought
  -0.6: thought … would, through |, ticked, tickets, tienda … no, time, time do, time is, time no, time … is
  -0.6: time … the, time … you, ting, to any, to call, to sleep, to type, to work, to … anything, to … before
  -0.6: to … get, to … getting, to … messages, to … no, to … stop, to … taken, to … y, toast-, toaster
  -0.6: toilette, told him, tone, tono, too expensive, topic, tout ca, traba-, trabajan, trabajar, trabajo de
  -0.6: trabajo … me, trade in, traigo el, trails, training wheels, traje la, travaux |, travelled, troca
  -0.6: trottinettes, trucs, tu arreter, tu lista, tu … de, tub, tuesday … NUMBER, turn, turn the, turne-
  -0.6: turned, ubicacion |, ubicados, umbrella |, un abonnement, un abrazo, un appel, un regalo, un spam
  -0.6: un … cuando, un … ne, un … quand, un … up, uncle NAME, une bonne, unenr-, unfollow, unit, unive-
  -0.6: unloc-, unreg-, unsubscribe from, unsubscribe … from, up no, up … my, updates |, urgence, urs |
  -0.6: usages, usages |, using my, ustedes ni, ustedes … de, ustedes … se, usual |, va etre, va le, vacat-
  -0.6: vacation, vais le, vais … etre, vais … plainte, vale la, vale … pena, valvu-, valvula, vayan a
  -0.6: veille, velo dehors, velo … au, velo … comme, vendamela, venga, vente |, veux parler, veux un
  -0.6: veux … attendre, veux … au, veux … un, veux … vous, vi en, viend-, vienen, viens |, vieux bike
  -0.6: vivo … houston, vois juste, volver a, vos pubs, vos … de, vos … merci, vos … svp, votre … m
  -0.6: votre … svp, voulo-, vouloir, vous a, vous apporte, vous enlevez, vous juste, vous pris, vous reponds
  -0.6: vous voir, vous … arreter, vous … au, vous … avez, vous … dit, vous … enlever, vous … laisser
  -0.6: voy … bloquear, voy … camino, voy … la, voy … otro, voy … poner, voyons … j, voz, vrai, vuelvas a
  -0.6: vuelvo … esa, waiting list, walked in, walma-, walmart, want them, want you, want … get, want … hear
  -0.6: want … keep, want … on, was fast, was fun, was … before, was … last, wash it, waste, wat is, ways
  -0.6: wednesday |, week, weekends, weeks, well, were not, were … of, wet, what psi, what … for, when i
  -0.6: when … am, where it, where … at, which … for, which … of, while … wait, who … jk, who … this
  -0.6: who … your, whoever … this, why … it, will kill, will … get, will … in, will … up, with NUMBER
  -0.6: with … for, with … lol, with … on, withd-, without asking, without me, without my, wk |, would … at
  -0.6: would … taken, would … the, wtu, wtu NUMBER, x favor, y de, y es, y estoy, y la, y siguen, y … asi
  -0.6: y … du, y … son, yo dije, yo les, you, you asked, you believe, you casi, you come, you deliver
  -0.6: you kindly, you leave, you located, you look, you message, you mind, you scratched, you terminaron
  -0.6: you to, you … bueno, you … buy, you … closed, you … home, you … ins, you … lo, you … lol, you … match
  -0.6: you … necesito, you … nos, you … que, you … quit, you … recogi, you … remove, you … se, you … see
  -0.6: you … sirve, you … text, you … today, you … was, your account, your brother, your call, your last
  -0.6: your own, your text, your way, your … ah, your … but, your … message, your … off, your … take, zip it
  -0.6: zona, | about, | annulez, | anyone, | apply, | approve, | arretes, | aunty, | autocorrect, | avant
  -0.6: | before, | buzz, | cancelle, | cesser, | chuck, | class, | criss, | debarquez, | denme, | desactivez
  -0.6: | did, | dimanche, | disable, | double, | eliminame, | era, | espero, | finalement, | flat, | frr
  -0.6: | gift, | good, | habra, | hard, | inscrite, | junk, | llego, | manden, | maudit, | mensaje
  -0.6: | montrez, | nel, | nix, | olvide, | picked, | pierdan, | piss, | porfa, | pour, | practice, | priere
  -0.6: | rappelez, | rayez, | remuevan, | ring, | saquen, | sat, | saw, | scratch, | scusez, | se, | seat
  -0.6: | show, | slow, | sorry, | stoppez, | stupid, | sunday, | termino, | texteame, | thursday, | tienes
  -0.6: | todavia, | touchez, | traje, | uncle, | venga, | whose, | would, | … abierto, | … achetez
  -0.6: | … agree, | … and, | … autorice, | … autorizo, | … behind, | … bell, | … birthday, | … black
  -0.6: | … bloqueo, | … buying, | … charged, | … colis, | … comme, | … conduis, | … confirme, | … consent
  -0.6: | … contacting, | … could, | … cut, | … darme, | … dejar, | … descuento, | … dois, | … doit
  -0.6: | … donne, | … enlever, | … esperando, | … everything, | … fair, | … for, | … forgot, | … front
  -0.6: | … fun, | … funny, | … further, | … gasten, | … gone, | … grasias, | … guidon, | … hasta, | … ir
  -0.6: | … juste, | … key, | … knew, | … koi, | … light, | … llamadas, | … llega, | … lying, | … manera
  -0.6: | … mechanic, | … mesure, | … musubi, | … muy, | … navidad, | … often, | … once, | … parar
  -0.6: | … parfait, | … partir, | … pasar, | … pedale, | … phone, | … pics, | … playing, | … pleut, | … po
  -0.6: | … pocket, | … policy, | … rain, | … replied, | … request, | … retire, | … rode, | … sacan
  -0.6: | … saturday, | … selle, | … set, | … sirve, | … spamming, | … suficiente, | … systeme, | … tes
  -0.6: | … tmr, | … tune, | … urge, | … voisin, | … warranty, | … zapatos, ~_alo, ~_aut, ~_bmx, ~_bos, ~_car
  -0.6: ~_clu, ~_doe, ~_dro, ~_fa, ~_foi, ~_foo, ~_ga, ~_gen, ~_hap, ~_has, ~_hm, ~_huh, ~_il, ~_ill, ~_ira
  -0.6: ~_ju, ~_jul, ~_jum, ~_las, ~_le, ~_li, ~_loa, ~_low, ~_ma, ~_mac, ~_min, ~_mon, ~_na_, ~_of, ~_oil
  -0.6: ~_ol, ~_ost, ~_pal, ~_pur, ~_ral, ~_rev, ~_rui, ~_sk, ~_ski, ~_stu, ~_sys, ~_th, ~_tha, ~_unc, ~_unl
  -0.6: ~_ve, ~_wha, ~_xx, ~aben, ~acha, ~adme, ~afin, ~agam, ~agno, ~agu, ~aiem, ~aite, ~ajer, ~ake, ~ali_
  -0.6: ~alut, ~aman, ~ambi, ~anag, ~anch, ~ang, ~anym, ~ape, ~apit, ~appr, ~ara, ~ard, ~arde, ~ared, ~arm
  -0.6: ~arro, ~art, ~ashi, ~asic, ~assm, ~ast, ~asu, ~at_, ~atic, ~auri, ~aut, ~basi, ~beg_, ~begg, ~bles
  -0.6: ~bmx, ~bmx_, ~bra_, ~cab, ~car, ~ciar, ~cibi, ~cked, ~coch, ~cora, ~coun, ~crir, ~cted, ~cti, ~cto
  -0.6: ~cto_, ~cupa, ~ddi, ~ddin, ~denu, ~depl, ~der_, ~desp, ~dez, ~dez_, ~dise, ~dni, ~doc_, ~doe, ~does
  -0.6: ~driv, ~dro, ~duri, ~dver, ~dyi, ~dyin, ~eade, ~eah, ~eah_, ~ear, ~ed_, ~eda, ~edal, ~eddi, ~eek
  -0.6: ~eeks, ~efe, ~eggi, ~eill, ~elam, ~eld_, ~eles, ~elp_, ~embe, ~eme_, ~emo_, ~emp, ~emps, ~en_, ~ens
  -0.6: ~ep_, ~erap, ~erfu, ~es_, ~escu, ~esd, ~esm, ~ess, ~esto, ~etan, ~ete_, ~etu, ~eva, ~even, ~ewor
  -0.6: ~exce, ~fact, ~fens, ~fer, ~flag, ~foi, ~fole, ~fre, ~from, ~fte, ~fur, ~ganm, ~gas, ~gent, ~gery
  -0.6: ~get, ~gic_, ~glas, ~gns, ~gns_, ~gra_, ~grap, ~greg, ~gs_, ~gui_, ~happ, ~has, ~hay, ~haya, ~hdr
  -0.6: ~hdra, ~he_, ~hima, ~hing, ~hou, ~huh, ~huh_, ~iaj, ~ibr, ~ice_, ~icie, ~ick_, ~icos, ~ida, ~ide
  -0.6: ~idn, ~iels, ~ienc, ~iere, ~ieux, ~igns, ~ija, ~ilk, ~imer, ~imo, ~inal, ~ind_, ~inie, ~int_, ~iot
  -0.6: ~irm_, ~ismo, ~ist, ~ited, ~ithd, ~ivew, ~ivie, ~jul, ~jump, ~just, ~kan_, ~kin, ~lab_, ~lash, ~lec
  -0.6: ~led, ~let, ~lets, ~libe, ~lico, ~lla_, ~lled, ~llov, ~lmos, ~loir, ~lou, ~lp_, ~luya, ~mach, ~made
  -0.6: ~main, ~man, ~mbe_, ~ment, ~mes, ~mi_, ~mily, ~mis, ~mmut, ~mone, ~mpin, ~mplo, ~msj_, ~mx_, ~namo
  -0.6: ~natu, ~nde, ~ndin, ~nece, ~nenr, ~net, ~ng_, ~ngs, ~nita, ~nloc, ~nseg, ~nsh, ~ntac, ~nym, ~nymo
  -0.6: ~oam, ~oami, ~obre, ~ode, ~oe_, ~oil, ~oir, ~oise, ~oji, ~old_, ~oldi, ~oles, ~olet, ~oll, ~olla
  -0.6: ~ond, ~oord, ~oos, ~oot, ~ope, ~or_, ~ord_, ~orm, ~ort, ~ossi, ~oube, ~oud, ~oug, ~ough, ~ould, ~ount
  -0.6: ~ourq, ~ouve, ~pa_, ~pati, ~ped, ~peda, ~pese, ~pie, ~pies, ~pil, ~pill, ~piti, ~pla, ~poub, ~pour
  -0.6: ~ppe, ~pped, ~ppel, ~preu, ~puta, ~race, ~raj, ~rank, ~rcie, ~rco, ~reez, ~ren, ~reno, ~rep, ~res
  -0.6: ~retr, ~reuv, ~rful, ~rgen, ~rgic, ~ribl, ~rire, ~rlos, ~rnt, ~rnt_, ~roam, ~rom_, ~rome, ~roni
  -0.6: ~rrid, ~rry, ~rry_, ~rta, ~ruct, ~saro, ~sco, ~scu, ~se_, ~sel, ~sell, ~sey, ~sinc, ~sj_, ~slaq
  -0.6: ~smo_, ~sol, ~soup, ~sper, ~spie, ~ssm, ~ssme, ~st_, ~sta, ~stam, ~sti, ~stim, ~stud, ~supp, ~suya
  -0.6: ~sys, ~syst, ~tact, ~tate, ~te_, ~tea, ~teal, ~tem, ~tes_, ~tha, ~thdr, ~thos, ~tion, ~tit_, ~trab
  -0.6: ~trea, ~tret, ~tsi, ~tsid, ~turn, ~ua_, ~ualq, ~uedi, ~ueez, ~ueja, ~uer, ~uete, ~uld, ~uld_, ~uloi
  -0.6: ~unc, ~unde, ~unen, ~unl, ~unlo, ~unti, ~ura, ~uro_, ~use, ~uso, ~uts, ~uvr, ~uys, ~uys_, ~ved, ~ven
  -0.6: ~vew, ~vewa, ~viaj, ~vic, ~vici, ~vis, ~vita, ~voi, ~wet_, ~wha, ~what, ~wo_, ~xce, ~ymo, ~ymor
  -0.6: ~you_, ~yst, ~yste
  -0.7: (these), 3rd floor, NAME can, NAME … la, NAME … the, NUMBER dollars, NUMBER me, NUMBER piasses
  -0.7: NUMBER rue, NUMBER semaines, NUMBER sharp, NUMBER texts, NUMBER weeks, NUMBER … bien, NUMBER … left
  -0.7: NUMBER … please, NUMBER … since, NUMBER … so, NUMBER … st, a black, a bloque, a chaque, a como
  -0.7: a escribirme, a llegar, a mandar, a me, a medium, a poner, a receipt, a ser, a store, a su, a texter
  -0.7: a tree, a … discount, a … ecole, a … envers, a … hermano, a … if, a … oui, a … para, a … text
  -0.7: about NUMBER, about you, abrir, acaso, accident |, accord pour, acepte yo, acros-, across, add … to
  -0.7: adjus-, aerob-, aerobars, affaire ailleurs, after all, afternoon |, again, again i, agradezco, ahi en
  -0.7: ahi nos, ahi … no, ahi … va, ahi … vemos, ai des, ai mon, ai tu, ai … envie, ai … eu, ai … souvenir
  -0.7: aime ca, aimerais que, airco-, airpo-, al cel, al correo, alarm … not, all are, all day, all … from
  -0.7: alloy, already told, alto el, am asking, am going, am thinking, am … at, am … done, am … going
  -0.7: am … out, am … take, an ebike, ancie-, and take, and … says, and … texting, and … we, andar
  -0.7: angry>want, another shop, any update, any … from, anymore … do, apaga-, appelez … textez, appor-
  -0.7: appreciate, appt, apres la, apretada, apt, apunt-, are never, are off, are there, are … out, aroun-
  -0.7: around, arret … bus, arrete … fumer, arrete … m, arreter les, arreter … m, arretez ca, arretez donc
  -0.7: arretez moi, arrib-, arriba, arrived |, arrives |, ask my, assez … moi, asust-, at lunch, at … bar
  -0.7: at … or, at … stop, ate my, atenc-, atencion, attendant, attor-, attorney, au point, aunti-, auntie
  -0.7: autorisation |, autorise ces, autorise |, avec une, avec … panier, avez mis, avez … eu, avez … texte
  -0.7: aviez, avisar |, avisele, ayer y, baba, back off, back … the, baja a, baja de, baja la, baja mi
  -0.7: baja … favor, bajam-, bajem-, bajeme, balco-, banne-, banner, barri-, barrio, barru-, barrure
  -0.7: bathroom, bbq, be contacted, be … from, be … the, be … this, be … with, beari-, beaucoup de
  -0.7: been … there, been … weeks, beg you, being dramatic, being so, bequille |, bes, besti-, bestie
  -0.7: better for, bf, bibs, bici … y, bicis de, bien recu, bienvenida, bike boxes, bike outside, bike share
  -0.7: bike |, biscu-, bless |, blocking this, blocking … number, bloqueados, bloquer, bmw, bola, bon … pour
  -0.7: bonne fin, bonne … de, bored, borrenme de, bothering me, brakes on, branc-, branche, breakfast
  -0.7: brinc-, bring own, bring the, brinj-, brinjal, bro stop, brun, buggi-, bulk, business … you
  -0.7: but … can, but … more, but … you, button |, buys, by sms, by … please, c combien, c etait, c … annule
  -0.7: c … ben, c … fait, c … vrai, ca coute, ca … a, ca … dit, ca … tente, cabe, cada, cadre |, call about
  -0.7: cambien, came in, came off, came with, can do, can go, can say, can see, can the, can … change
  -0.7: can … check, can … give, can … leave, can … look, can … remove, can … sleep, can … swap, can … update
  -0.7: cancel … appointment, cancel … order, cancelled the, capable de, capot-, capote, caps, car, car is
  -0.7: cara, carbono, card for, cards |, care |, cat |, cause … vous, ce … NAME, ce … de, cease … desist
  -0.7: cel no, cell … NUMBER, celular se, cerca |, ces textos, ces … la, cessez … m, chainring, chaque fois
  -0.7: check … spam, cheque, chick-, choco-, choice, choisi, chuck, chut, clarinet, classe, clear-, cleat-
  -0.7: cleats, cleve-, cleveland, click |, clicks, cliente no, coche … case, codigo … me, come by, come on
  -0.7: comer |, comme ca, comment on, comment vous, como consiguieron, como es, como la, comprar, comprends
  -0.7: compte |, computer, con sus, con … reparacion, con … textos, condition, conduisant, consentir
  -0.7: contact lens, contactar |, contacten, contacter |, contactez, contacto |, contactos, contratando
  -0.7: contratando |, contre, convenu, cotiz-, count … out, counter no, coupons, cours de, crazy, crew
  -0.7: crick-, criss, cuando … la, cuanto me, cuanto … la, curso, customer and, cut it, cut me, d appeler
  -0.7: d etre, d oeuvre, d … ca, d … de, d … est, dan clases, dans le, day but, de aceite, de adelante
  -0.7: de borrar, de bus, de cadre, de cesser, de chez, de comer, de espera, de facture, de fumer, de hacer
  -0.7: de moi, de obra, de rabais, de retirer, de sollicitation, de sondage, de ton, de travailler
  -0.7: de verdad, de voir, de … air, de … anos, de … arretez, de … base, de … commande, de … droit
  -0.7: de … empresa, de … envois, de … facture, de … jaja, de … para, de … se, de … systeme, deact-
  -0.7: debarquez, dec, degag-, dejar de, dejen el, dejen … mandar, dejenlo, demande ca, demande d, demas
  -0.7: deposite, deposito, derec-, derniere, derniere fois, des … svp, desactivez, desafiliar, desinscrivez
  -0.7: desinscrivez moi, desire, dessi-, dessin, desuscribir, deuil, deux, devant la, devis, devol-, diale-
  -0.7: dialed, dice, dice … si, dicho, did no, did … find, did … say, did … such, dieu, dije, diner, dio
  -0.7: dios se, dios |, direction, disab-, disable, displ-, display, disque, dit au, dit de, ditch my
  -0.7: ditch … number, dj, do … cancel, do … close, do … come, do … cut, do … forget, do … laugh, do … mind
  -0.7: do … owe, do … own, do … reply, does she, does this, does … need, dolares |, donc j, done … the
  -0.7: donne moi, dort, dos veces, down the, down … the, dozen, drama-, dramatic, droit |, drop … at
  -0.7: du cash, du metro, du … avec, dulce, dulce |, each time, eat |, echange |, ecrire svp, ecrire |
  -0.7: ecrive, effacez le, eithe-, either, el alto, el cuadro, el curso, el favor, el miercoles, el muchacho
  -0.7: el pelo, el tubo, el … pero, el … por, el … si, el … viejo, eliminar, ella el, email is, emails
  -0.7: emoci-, empen-, en attendant, en conduisant, en deux, en efectivo, en google, en m, en maudit
  -0.7: en … parada, en … telefono, en … you, encore sur, end cap, end of, end the, ends |, enfant |
  -0.7: english |, enlever de, enlever moi, enlever … nom, enlevez pas, enlevez |, enough is, enough with
  -0.7: enough … me, enten-, entends, entreposage, envers, envien mas, envio, envio-, envios, envoi |
  -0.7: envoyer |, envoyer … messages, envoyez pas, envoyez … de, envoyez … rien, eres tu, eres … soy
  -0.7: es molestia, es … mismo, es … otra, escogi, escribiendo |, est passe, est pour, est vrai, est … assez
  -0.7: est … ce, est … long, esta muy, esta semana, esta … delete, estar en, estaria, este medio, este mismo
  -0.7: esto lo, esto … acoso, estoy interesado, estoy … en, estrellas, estub-, estubo, etait juste
  -0.7: etait quoi, etein-, eteint, etre … de, etudiant |, every time, every-, everyones, excusez moi, exists
  -0.7: expensive |, expliquez, eyes, factu-, facture svp, faire disparaitre, faites … des, falta el, fam
  -0.7: family |, far |, fasti-, fastidio, fatigants |, favor you, favor … mi, favou-, fee |, feliz dia
  -0.7: feliz navidad, fell … a, fello-, fenders, fever, fichez … la, fil |, fille |, filter, firmado
  -0.7: fix the, fizah, flat again, flats |, floor |, floor-, floors, flush, fois je, fois par, folder |
  -0.7: foot |, for good, for texting, for … class, for … me, for … receipt, forever>you, forge, forgot my
  -0.7: foto, found a, frame |, francais svp, frein a, freine, freins, frenos no, frigo, frnds, froid
  -0.7: from … number, from … please, fue muy, funeral, furna-, furnace, gaine-, gained, garde boue, garde le
  -0.7: garer, gasol-, gaste-, gasten, gave … my, get … at, girl on, girl … the, give me, give up, glass-
  -0.7: glasses, gloves |, glute-, gluten, go back, go … and, go … the, goats, god … you, going … be
  -0.7: good but, good grief, goodb-, goodbye, got off, got … call, got … for, got … new, got … off
  -0.7: granddaughter, great, grief, grooming, group ride, guidon est, guita-, guys have, hace ruido, had to
  -0.7: had … business, hagale, haha, hahaha you, hairc-, haircut, hall, hande-, handles, hands, handy |
  -0.7: hang up, happy mothers, harcelement |, harta-, has to, hasta cuando, hasta … NUMBER, have bikes
  -0.7: heads-, headset, hear … you, helpe-, her so, her the, hier, hijo de, honestly |, hora … la, how bad
  -0.7: how many, how was, how … are, how … your, hows my, hub, hurt, i brought, i deleted, i found, i hit
  -0.7: i prefer, i return, i still, i stopped, i unsubscribe, i wanted, i work, i wrote, i … already
  -0.7: i … asking, i … get, i … saw, i … smoking, i … taken, i … them, i … thinking, if there, il … combien
  -0.7: il … la, immediately |, important, in one, in yet, in … day, in … min, in … or, inbox, inclus
  -0.7: incluses, info, info please, inscrit |, inspe-, instagram, install, instructions, interview, into the
  -0.7: invoi-, invoice, ipads, is anyone, is bad, is doing, is how, is late, is more, is on, is only
  -0.7: is spam, is stuck, is what, is … as, is … enough, is … last, is … news, is … or, is … sign
  -0.7: is … third, it back, it done, it just, it over, it will, it worth, it … please, item, j autorise
  -0.7: j peux, j … peux, jajaj, je debarque, je finis, je parle, je this, je … ailleurs, je … arreter
  -0.7: je … attendre, je … dans, je … demain, je … demande, je … desabonne, je … j, je … ma, je … ne
  -0.7: je … parler, je … porter, je … retire, je … stop, jeudi, jk it, just a, just … here, just … not
  -0.7: just … your, juste … de, keep … on, keys in, kickstand, kiddo, kids are, kindly send, kiosq-, kiosque
  -0.7: knee, knees |, knew, know where, know … are, l accident, l envers, l … c, l … je, la app, la barrure
  -0.7: la bequille, la carte, la cassette, la clase, la direction, la foto, la lluvia, la manana, la mas
  -0.7: la mesa, la parada, la peine, la quiero, la svp, la … ahi, la … dans, la … merci, la … o, la … para
  -0.7: la … pis, la … sonne, la … sur, la … vieja, la … voy, lache … la, lachez … telephone, ladil-, ladilla
  -0.7: lah, laiss-, laisse la, laisse mes, laissez tomber, largo, largo |, las fotos, las llantas, las luces
  -0.7: las … am, las … me, las … o, last night, last … i, laugh |, law>list, law>more, le contact, le coupon
  -0.7: le devis, le garde, le hago, le menage, le moyeu, le service, le … donc, le … manana, least, leave |
  -0.7: lecture, left … on, lend, lengu-, les, les gars, les liens, les notifications, les pido, les textos
  -0.7: les … j, les … je, les … mais, let it, liens, life is, lift |, ligne a, like my, like new, like the
  -0.7: like … am, links, list … you, lista la, lista … espera, listas, liste … attente, listes, llamame
  -0.7: llame a, llave-, llaves, llenan, lluev-, lo mismo, lo … en, lo … le, logo, long will, longer need
  -0.7: los NUMBER, los pedales, los recordatorios, los voy, los … ahora, los … lo, los … por, los … que
  -0.7: los … yo, lost NUMBER, louis-, louise, louise |, lube, lumieres, luv you, luz en, luz … la, m avoir
  -0.7: m … de, m … des, m … pu, ma mere, ma … m, mad at, mae, magaz-, magazine, mail |, main … oeuvre, mair
  -0.7: mais … mon, mal … la, mandar mensajes, mandaron la, mande la, manden el, manden … textos, mandes nada
  -0.7: mano … obra, marathon plus, mardi … est, marketing |, mas avisos, mas sms, mas y, mas … favor
  -0.7: mas … la, me, me back, me bajo, me contacten, me dejaron, me dijeron, me doy, me envien, me esten
  -0.7: me los, me mando, me queda, me quiten, me retire, me retirer, me sacan, me salgo, me sirve
  -0.7: me textees, me textez, me urge, me we, me … but, me … dar, me … delete, me … in, me … list, me … lol
  -0.7: me … pu, me … stop, me>texts, me>want, measu-, mecanicien, medic-, meilleure, mejor … no, membership
  -0.7: menos |, mensa-, mensaje dice, mensaje … el, mensajes … la, mensajes … mi, mensajes … no, menti-
  -0.7: merci bien, merci … de, mes freins, mes pneus, mes textos, mesa, mess, message d, message for
  -0.7: message from, message … i, messages a, messages from, messages merci, messages please, messages sur
  -0.7: messages … not, messaging me, messenger |, mesure, mettez le, mettez … sur, mi, mi cel
  -0.7: mi consentimiento, mi you, mi … o, mick, miercoles |, mile, minim-, minor-, minors, minutos
  -0.7: mis datos, mise au, mise … point, mitad, mms, moi pour, moi pouvez, moi … adresse, moi … la
  -0.7: moi … textos, moins de, mole, molesta, mom i, momentito, mon abonnement, mon cadenas, mon courriel
  -0.7: mon … sans, montrez, morad-, more … an, more … the, more>angry, mostl-, mostly, mother, mothers day
  -0.7: movie, moyeu |, msjs, mubarak to, mug, musub-, musubi, muy alto, muy caro, my card, my company
  -0.7: my consent, my contact, my contacts, my data, my file, my frame, my granddaughter, my hand, my house
  -0.7: my job, my kids, my nephew, my shop, my spot, my … about, my … deleted, my … gone, my … phone
  -0.7: my … were, myself |, n … autorise, na |, name the, nans, natio-, navid-, navidad, ne faites
  -0.7: ne repondez, ne … avez, near the, necessaire, necessary |, need … bike, negocio |, netfl-, netflix
  -0.7: network is, never … found, never … so, new year, next time, ni NUMBER, no ando, no cap, no deja
  -0.7: no eres, no gasten, no interest, no molestar, no nothing, no paro, no please, no reply, no suena
  -0.7: no textos, no vuelvo, no … but, no … did, no … envien, no … from, no … interesado, no … llamen
  -0.7: no … message, no … moleste, no … molestia, no … pedi, no … sigan, no … sin, no … sirve, no … texting
  -0.7: no … thing, no … todavia, no … will, no … yet, nokia, non … moi, non … pour, not delete, not forget
  -0.7: not heard, not laugh, not open, not own, not reply, not … enough, not … it, not … take, not … thanks
  -0.7: not … them, notificaciones, ntp, number bus, number … never, number … on, numero … vos, occas-
  -0.7: oeuvr-, oeuvre, of all, of the, of … NUMBER, of … so, of … stop, off now, off thanks, off … he
  -0.7: off … it, off … list, off … on, off … text, oh my, ojo, ok do, ok la, ok no, ok so, ok stop, ok … you
  -0.7: ola, old tires, old … i, on elm, on en, on there, on veut, on … cards, on … day, on … frame
  -0.7: on … left, on … now, on … old, on … other, on … receipt, on … vendu, once, one for, one from
  -0.7: one … NUMBER, one … time, only text, only … in, only … the, op, open on, openi-, opera-, opt … out
  -0.7: options, or do, or is, or you, or … on, order arrived, osier, ote moi, otez … nom, other store
  -0.7: otherwise, otro numero, ou j, ou vous, oublie, oublie ca, oubliez … numero, oui pour, out … i
  -0.7: out … my, outil-, outils, ouvri-, ouvrir, overn-, overnight, oxido, packe-, packed, padrisima, pads |
  -0.7: panic, paper-, paque-, par le, para emergencias, para este, para mensajes, para que, para sus
  -0.7: para … NUMBER, para … mensajes, para … numero, para … rechinar, parale, paran, parfa-, pas repondre
  -0.7: pas souvenir, pas textez, pas … permission, pas … sollicitation, pas … tu, paso … ella, pass on
  -0.7: passe pas, passe … NUMBER, passe … soir, passw-, payda-, payday, payment, pedal, peine, pensez
  -0.7: peppe-, pepper, perdu ma, perdu … cle, permanently |, permission to, perro … comio, personne qui
  -0.7: personne … ai, pesad-, peux … de, peux … repondre, peux … venir, phone so, phone … can, phone … my
  -0.7: piass-, piasses, pied |, plan |, plans, plate-, playing, please be, please call, please cancel
  -0.7: please drop, please forget, please leave, please … no, please … text, please … to, plus d, plus un
  -0.7: plus vos, podri-, policy |, pongale, pongan, por aca, por … favor, por … medio, por … mejor
  -0.7: por … que, porque me, portavasos, pour cette, pour l, pour la, pour … garantie, pour … personnes
  -0.7: pour … que, pouvez … enlever, pouvez … m, pq, pray … me, preferencia, preferiria, preguntar
  -0.7: preguntas, prenez votre, prenez … temps, pressure, presu-, presupuesto, primero, print |, prochaine
  -0.7: prof … a, progr-, proje-, project, promise, promocion, promos svp, promp-, prompt, prueb-, pu besoin
  -0.7: pu client, pub |, publicidad no, publicidad |, puede |, puede … el, puedes, puedo ir, puedo pasar
  -0.7: pulga-, purpl-, purple, pus |, quand c, quand vous, que fastidio, que gracias, que hace, que incluye
  -0.7: que ladilla, que ma, que pedi, que … attends, que … avais, que … cobraron, que … demande, que … dio
  -0.7: que … escriban, que … estan, que … manden, que … travaille, quel droit, quelle est, quelle … votre
  -0.7: quelqu … d, querer, quiere … de, quiero cancelar, quiero recibir, quiero … el, quit sending, quit the
  -0.7: quit with, quita mi, quitaron, quitenme … la, quitt, quitte pas, quoi, rabais etudiant, rain or
  -0.7: rattl-, rayar-, rayaron, rayons, read the, ready for, ready to, recal-, recall, receive, receiving
  -0.7: recevoir |, recevoir … textos, recha-, recibir mensajes, recibir textos, recla-, recojo, recu de
  -0.7: recue-, reecr-, regano, reloj, remboursement, remboursez, remember me, remettez, reminders |, removal
  -0.7: removal please, remove>remove, removed from, removed the, remuevan, remuevan mi, replace, reply … to
  -0.7: report … the, repue-, resch-, reschedule, resea-, reseau, resend, reservation, result, resum-, resume
  -0.7: retab-, retablissement, retirar, retire de, retire mon, retirer mon, retirez … svp, retiro, retrait |
  -0.7: retrouve, review |, rfc, rien qui, rien … de, rien … mon, right, right i, right … and, ring me
  -0.7: rodada |, ronfl-, roof, room |, rouil-, rouille, row |, roza, rs NUMBER, rubbi-, ruedas |, s est
  -0.7: said i, said |, said … could, salad, salga, saliendo de, same number, sans moi, sans mon, say i
  -0.7: say … to, says it, says you, says … texting, sch |, scrap, scratched, screaming, se entiende
  -0.7: se … bajar, se … esto, se … pague, seats, see my, see … then, semaines que, seman-, send my
  -0.7: send pics, send>these, sending messages, senor |, serai la, shall, shave, she … it, shifter, shipping
  -0.7: shop on, short |, should stop, should … be, shout, showe-, si por, si possible, si quiero, si y
  -0.7: si … a, si … que, side |, sigan mandando, signale |, signe … vous, signed … with, signing up, silent
  -0.7: silly, sistema |, sleeping, sms a, snapped |, so cute, so the, so … do, so … for, so … my, so … texts
  -0.7: so … to, so … will, sofa, soiree, solito, solito |, solo la, somew-, somewhere, sortez … de
  -0.7: sortie de, spam musubi, spame-, spani-, spanish, split it, spoil-, spons-, spot |, stag, stall, step
  -0.7: stop and, stop c, stop calling, stop do, stop les, stop no, stop … NUMBER, stop … at, stop … est
  -0.7: stop … if, stop … j, stop … me, stop … not, stop … on, stop … textos, stop … these, stop>list
  -0.7: stopper, stoppez, stora-, storage, strike this, strike … number, su madre, su pagina, su texto
  -0.7: subscribe … to, such thing, sue, suis … la, suit, summo-, supprimer mon, supprimer … numero
  -0.7: sur facebook, sur … cellulaire, surge-, sus, sushi, svp pas, svp retirer, svp … moi, tab, tacha-
  -0.7: tachame, tachen … nombre, take bus, take … name, take … out, take … the, tampoco |, tannee, tarda, te
  -0.7: te rappelle, te texte, teeth |, tell … in, temprano, tenga, terminate, tes textos, test ride, teste-
  -0.7: text alerts, text stop, text was, text … it, text … work, texte pas, texteame, textearme
  -0.7: texted … wrong, textez |, texting lol, texting … please, texto marche, textos merci, textos pour
  -0.7: textos … la, textos … no, texts come, texts … i, texts … stop, texts … to, texts … you, than my
  -0.7: thank god, that a, that last, that would, that … text, the app, the appointment, the bakery, the card
  -0.7: the gas, the gate, the helmet, the landlord, the money, the next, the nice, the noise, the paint
  -0.7: the quote, the rear, the reminders, the rest, the saddle, the second, the tall, the truck
  -0.7: the warranty, the week, the wifi, the … after, the … back, the … box, the … card, the … i
  -0.7: the … knocking, the … location, the … messages, the … seat, the … speed, the … til, the … today
  -0.7: the … under, the … when, there … i, there … in, these … please, these … the, thing on, think about
  -0.7: thinking, third, this … annoying, this … today, this … too, this … with, tho |, thought … were
  -0.7: thru |, tie, tiene garantia, tienen … para, til i, til the, time to, tired … this, to bed, to buy
  -0.7: to change, to find, to not, to pay, to that, to the, to wait, to you, to … contacted, to … for
  -0.7: to … list, to … n, to … old, to … please, to … right, to … the, to … work, today i, todo, told … guy
  -0.7: told … no, too, too … texts, tooth, tout envoi, tout … a, toute la, toute |, trabajo, track, traff-
  -0.7: traffic, trafic, training, tranquilo, trash, travailler, travaux, trike, trop … pour, trott-, trouve
  -0.7: tu, tu en, tu que, tu soy, tu une, tu … a, tu … l, tu … yo, tubo, tubul-, tune ups, turn left, tutor-
  -0.7: tutorial, twins, two, uber, ubicacion, ultimo, ultimo mensaje, umpir-, umpire, un arret, un char
  -0.7: un consentement, un d, un mauvais, un momentito, un seul, un … lol, un … merci, un … para, una lista
  -0.7: una vez, una … mas, uncheck it, undo, une photo, une vraie, unplu-, unsubscribed, until i, up, up in
  -0.7: up … texts, updat-, usele-, useless, va … ser, vacan-, vais ailleurs, vais passer, vais porter
  -0.7: vais … la, valve, vamos, veill-, velo ca, velo en, velo il, vendan, vendez, vendi … bici, vendr-
  -0.7: ver la, versi-, version, veux rien, veux … recevoir, vez, via, vibre-, vibrer, vieja |, vienes
  -0.7: viens … voir, vieux peugeot, visit, vitesses, viva, vodaf-, vodafone, voici la, vos, vos listes
  -0.7: vos rappels, vos sms, vos … c, vos … j, votre part, votre texto, votre … pas, vous auriez
  -0.7: vous continuez, vous ne, vous qui, vous svp, vous … dire, vous … encore, vous … moi, vous … plus
  -0.7: vous … pour, voy saliendo, voyez, vraie, vuelve, wakey, walk ins, want … go, want … no, want … one
  -0.7: want … stop, want … text, wants the, was i, was … i, was … with, wash |, waxed, way home, way too
  -0.7: we talk, well be, wen you, what part, what would, what … of, whatsapp |, wheeled, when can, when your
  -0.7: when … the, when … you, whens the, where i, where … my, while you, who ate, who was, whoever … is
  -0.7: wifi |, will call, will get, will pass, will pick, will stop, will the, will wait, wipe … number
  -0.7: wish … be, wish … receive, with her, with phone, with your, with … and, with … messages, with … work
  -0.7: woke, worry pas, worrying, wrap, wrench, wrong group, y dejen, y les, y … aviso, y … mando
  -0.7: yes please, yes the, yes … is, yes … texts, yes … the, yo … a, yo … quiero, you call, you carry
  -0.7: you close, you coming, you cut, you dejen, you es, you estubo, you forgot, you now, you reach
  -0.7: you then, you there, you update, you would, you … coming, you … delete, you … drop, you … just
  -0.7: you … kids, you … los, you … more, you … much, you … number, you … ocupo, you … open, you … put
  -0.7: you … these, you … vi, you … with, you>law, you>me, your email, your father, your home, your mother
  -0.7: your spam, your stuff, your … as, your … folder, your … guy, your … just, zippe-, zipper, zumba
  -0.7: | annoying, | annule, | bajeme, | bloque, | bonsoir, | cada, | cambio, | cancele, | cancelo, | cero
  -0.7: | change, | chinguen, | client, | consent, | corten, | day, | debarque, | desabonnement, | desinscris
  -0.7: | desist, | despues, | discontinue, | dorenavant, | dry, | efface, | email, | everything, | exam
  -0.7: | flip, | forgot, | genre, | grandma, | helmet, | inscrivez, | jaja, | keys, | kill, | les, | llame
  -0.7: | luv, | mandenme, | mark, | mets, | mil, | necesito, | numbers, | ola, | opting, | oups, | pics
  -0.7: | preferiria, | prefiero, | pueden, | pusieron, | received, | repondez, | rides, | running, | sacame
  -0.7: | saque, | screw, | seguro, | sending, | size, | stopping, | stuck, | tachame, | talk, | teacher
  -0.7: | terminate, | that, | tio, | toque, | tuesday, | under, | vendredi, | viens, | weekend, | whens
  -0.7: | wheres, | … acepte, | … achete, | … air, | … answer, | … apago, | … arret, | … arreter
  -0.7: | … authorized, | … autorise, | … aux, | … batterie, | … better, | … bikes, | … broke, | … bruit
  -0.7: | … brutal, | … calling, | … cancel, | … case, | … casi, | … cat, | … chain, | … chier, | … clique
  -0.7: | … consiguieron, | … cuanto, | … debarque, | … dejaron, | … died, | … divorced, | … du, | … estubo
  -0.7: | … etais, | … fastidio, | … favor, | … fete, | … firme, | … first, | … fixed, | … forget, | … frenos
  -0.7: | … girlfriend, | … grief, | … guys, | … il, | … ladilla, | … lawyer, | … liste, | … llame
  -0.7: | … llanta, | … llantas, | … lo, | … luces, | … luego, | … manana, | … mets, | … mismo, | … missed
  -0.7: | … mothers, | … mouille, | … my, | … no, | … ocupo, | … our, | … page, | … pass, | … pienso
  -0.7: | … pneus, | … prefer, | … prend, | … promos, | … psi, | … quede, | … quitan, | … quito, | … rato
  -0.7: | … removed, | … respect, | … saludos, | … sea, | … soiree, | … tarda, | … terminaron, | … test
  -0.7: | … tired, | … tonight, | … turn, | … vuelvo, ~_adj, ~_afi, ~_aga, ~_ang, ~_apo, ~_aro, ~_at, ~_att
  -0.7: ~_bab, ~_bea, ~_boi, ~_br, ~_buy, ~_cam, ~_cc, ~_co, ~_da, ~_del, ~_dy, ~_eit, ~_eng, ~_eve, ~_fai
  -0.7: ~_fev, ~_fix, ~_fou, ~_fro, ~_ger, ~_gp, ~_hu, ~_hy, ~_ib, ~_iba, ~_inb, ~_jo, ~_jus, ~_lah, ~_mak
  -0.7: ~_me, ~_me_, ~_men, ~_mi_, ~_noc, ~_on, ~_or, ~_pan, ~_par, ~_ped, ~_plu, ~_pou, ~_re, ~_rep, ~_ri
  -0.7: ~_rob, ~_sak, ~_sec, ~_sel, ~_sue, ~_te_, ~_to, ~_tr, ~_tu_, ~_tur, ~_two, ~_typ, ~_ube, ~_up_, ~_upd
  -0.7: ~_vez, ~_vos, ~_vr, ~_vra, ~_war, ~_we, ~_whi, ~_wi, ~_wok, ~aba, ~acar, ~ach_, ~acke, ~act, ~ada_
  -0.7: ~adec, ~adez, ~adi, ~adj, ~adju, ~ads, ~ads_, ~agai, ~ail, ~ails, ~ain, ~aiss, ~ajam, ~aje, ~aki
  -0.7: ~alar, ~alet, ~all, ~all_, ~alls, ~alq, ~alqu, ~ana, ~ana_, ~anc, ~angl, ~ango, ~anse, ~appi, ~appt
  -0.7: ~ares, ~arf, ~arfa, ~arma, ~arme, ~aro, ~aron, ~arou, ~asco, ~ass, ~assw, ~atem, ~atos, ~att, ~atte
  -0.7: ~avie, ~avo, ~avo_, ~awn, ~awn_, ~ba_, ~bird, ~bisc, ~bje, ~bjec, ~blee, ~boot, ~brin, ~bugg, ~buy
  -0.7: ~cad, ~came, ~cana, ~carr, ~casc, ~cat, ~cat_, ~cer, ~ciat, ~cid, ~cir, ~cken, ~coc, ~cojo, ~cond
  -0.7: ~cont, ~coro, ~craz, ~crib, ~cric, ~cs_, ~cten, ~cuit, ~curi, ~dai, ~dal_, ~dat, ~dbye, ~deac, ~ded
  -0.7: ~ded_, ~dele, ~dezc, ~dia_, ~dich, ~dju, ~djus, ~do_, ~don, ~drai, ~dset, ~dura, ~eadi, ~eady, ~earm
  -0.7: ~eart, ~ebi, ~ec_, ~ecol, ~ecup, ~edd, ~ede, ~edin, ~eedi, ~eeli, ~eeze, ~efr, ~egs_, ~eivi, ~ela
  -0.7: ~empt, ~ena, ~end, ~ensa, ~enti, ~eon_, ~epa_, ~erac, ~erec, ~ered, ~ersh, ~ery, ~ery_, ~esi, ~esum
  -0.7: ~esup, ~eta_, ~ete, ~etez, ~etf, ~etfl, ~ety, ~ety_, ~eud, ~eudi, ~eup, ~evai, ~evit, ~evol, ~evue
  -0.7: ~ey_, ~eyes, ~fabo, ~fev, ~feve, ~fins, ~fix, ~flix, ~fol, ~foo, ~fou, ~fro, ~fuse, ~gai, ~gain, ~gel
  -0.7: ~ght_, ~gle, ~gnm, ~gnme, ~good, ~gran, ~hai, ~hak, ~han, ~hico, ~hird, ~hor, ~horr, ~ht_, ~ian
  -0.7: ~iass, ~iaux, ~ibir, ~ibl, ~ico_, ~iday, ~iel_, ~ieta, ~ife, ~ignm, ~ije_, ~iler, ~ills, ~ily, ~ily_
  -0.7: ~ims, ~in_, ~inar, ~inb, ~inbo, ~ing, ~inn, ~invo, ~ione, ~ions, ~ios, ~ios_, ~ir_, ~ira, ~iria, ~irp
  -0.7: ~irt_, ~isab, ~iso, ~iso_, ~ison, ~isse, ~ita_, ~itos, ~iva, ~ivat, ~jeud, ~jit, ~jus, ~lame, ~lass
  -0.7: ~lav, ~leak, ~led_, ~lept, ~les, ~les_, ~lez, ~lez_, ~lf_, ~lige, ~lita, ~lix, ~lix_, ~llah, ~lly
  -0.7: ~lma, ~loa, ~log, ~lood, ~lot, ~loye, ~lqui, ~ls_, ~lube, ~lut, ~lut_, ~lva_, ~lvie, ~ma_, ~mag, ~mak
  -0.7: ~mand, ~mar_, ~mard, ~mbia, ~me_, ~med, ~mens, ~mid, ~moti, ~mour, ~msjs, ~naci, ~navi, ~nbo, ~nbox
  -0.7: ~ndar, ~ned, ~nenm, ~netf, ~nfo_, ~ngal, ~nges, ~nig, ~nigh, ~nite, ~nmen, ~ns_, ~nsa, ~nsaj, ~nsez
  -0.7: ~nstr, ~ntan, ~nte, ~nuev, ~nus, ~nus_, ~nuto, ~oad, ~ocke, ~odb, ~odby, ~odo_, ~oir_, ~ojec, ~oked
  -0.7: ~old, ~ole, ~olen, ~olo, ~once, ~onec, ~onu, ~oodb, ~oom, ~opi, ~orag, ~ores, ~orro, ~osag, ~otio
  -0.7: ~otti, ~ou_, ~oub, ~ound, ~out, ~ouv, ~oval, ~ovi, ~ovia, ~owed, ~pac, ~para, ~parf, ~pda, ~pdat
  -0.7: ~pias, ~ploy, ~plu, ~plus, ~podr, ~pou, ~ppli, ~prog, ~proj, ~puer, ~punt, ~pute, ~qued, ~quet, ~quoi
  -0.7: ~rar, ~ray, ~razy, ~refr, ~rfu, ~rib, ~rie, ~ril, ~rity, ~rma, ~rob, ~rofe, ~rogr, ~roj, ~roje, ~rom
  -0.7: ~rope, ~roui, ~rox, ~rpl, ~rple, ~rqu, ~rquo, ~rsem, ~rte, ~rte_, ~rth, ~rth_, ~rubb, ~ruin, ~rwis
  -0.7: ~sair, ~saj, ~saje, ~sarm, ~scri, ~scui, ~sec, ~sema, ~sew, ~shak, ~shal, ~shim, ~shot, ~sib, ~sibl
  -0.7: ~sis, ~slep, ~smal, ~smen, ~sola, ~ssw, ~sswo, ~sta_, ~surg, ~sus_, ~tac, ~tak, ~take, ~tal, ~tam
  -0.7: ~tamo, ~tanc, ~tant, ~tas, ~teen, ~tep_, ~tfl, ~tfli, ~the, ~the_, ~they, ~tho, ~ths_, ~tidi, ~timo
  -0.7: ~tisi, ~tite, ~to_, ~trad, ~trot, ~tte, ~ttl, ~ttle, ~ttor, ~tuc, ~ture, ~two_, ~ty_, ~uar, ~ubbi
  -0.7: ~ucho, ~ucti, ~ude_, ~udi_, ~ueg, ~uela, ~ueme, ~uen, ~ueva, ~uge, ~uggi, ~ugh, ~uilo, ~uma, ~unit
  -0.7: ~uoi, ~uoi_, ~upa, ~upd, ~upda, ~urin, ~urpl, ~urq, ~urqu, ~ut_, ~uten, ~uti, ~utos, ~utti, ~uve
  -0.7: ~vain, ~vati, ~vers, ~vid, ~voya, ~wal, ~war, ~warn, ~wast, ~well, ~whi, ~wic, ~wing, ~winn, ~wins
  -0.7: ~wok, ~woke, ~yen_, ~yone
  -0.8: (send), 2 hrs, 2 … que, 2 … the, NAME … today, NUMBER be, NUMBER bucks, NUMBER can, NUMBER days
  -0.8: NUMBER from, NUMBER messages, NUMBER my, NUMBER oak, NUMBER personnes, NUMBER psi, NUMBER right
  -0.8: NUMBER sur, NUMBER y, NUMBER … in, NUMBER … that, a cat, a demande, a ecrire, a esta, a family
  -0.8: a jour, a line, a mano, a partir, a pied, a sorti, a vendu, a whole, a … abuela, a … again, a … call
  -0.8: a … cel, a … fin, a … mensajes, a … question, a … sans, a … textos, abierto |, about my, about this
  -0.8: about … refund, abren |, aca |, acabar, accepter, acepta, achetez, add me, adelante |, adresse c
  -0.8: adresse … est, after the, after |, again |, again … i, agota-, agree |, ah ok, ai demenage, ai dit
  -0.8: ai … compris, ai … lu, ai … sur, al link, al poste, al … por, alarm-, algo |, all messages
  -0.8: already in, already … to, am free, am … front, am … my, am … there, amari-, amazi-, amazing, amma
  -0.8: and a, and for, and stop, and your, and … did, and … for, and … had, and … too, and … want
  -0.8: and … your, anden mandando, anden … cosas, angry, angry>not, angry>you, annoyed, annule mon
  -0.8: annuler |, anoche |, antiv-, antivol, anule-, anuncios, any … this, anybody, anymore please
  -0.8: anymore … stop, anything |, apparently |, appeler, apply, are crooked, are … still, arregla
  -0.8: arret svp, arretez … me, arrive, arrivee |, as, as a, as well, asegu-, ask |, at first, at |
  -0.8: at … bus, at … lol, attends votre, au coin, au … je, aucun contact, aucun … svp, aux textos, avant le
  -0.8: avec ca, avec vos, avec … textos, avisa, avisenme, aviso de, avoid, axle |, baja por, baja … mi
  -0.8: balan-, balance, banan-, bande-, bank, barre |, basic, basta de, basur-, basura, bathr-, bday
  -0.8: be done, be in, be nice, be so, beate-, beater, been on, before you, belt, berge-, bergeron, berth
  -0.8: besoin du, besoin |, bicycle |, bien … la, bike anymore, bike to, bit |, blank, blasts |, block-
  -0.8: bloque la, bloque |, bloquear, bloquee, bloquez, blowing … my, blue one, bluet-, bluetooth, blurr-
  -0.8: blurry, boiti-, boitier, bon ok, bons, borrar … numero, borrow, boss is, bothering, bottl-, bottle
  -0.8: boue, bridg-, bridge, bring it, bring my, bring your, bucks, busin-, but please, buy, buy … bikes
  -0.8: buzze-, by me, bye |, c tu, c … clair, c … elle, c … juste, c … tannant, ca, ca je, ca les, ca prend
  -0.8: ca vous, ca … les, ca … va, cable-, cables, cadeau |, cadenas … vous, caja |, cake for, calco-
  -0.8: call … the, camaras, came |, campana, can it, can stop, can … NUMBER, can … cancel, can … drop
  -0.8: can … order, can … put, can … the, can … use, cancele, cancelen, canse de, careful, carga, carte de
  -0.8: casa … NAME, casques, cassette |, ce … ca, ce … il, ce … on, ce … tu, celular en, cense, cesse |
  -0.8: ceux la, chair, change … boutique, changing, charger, cheques, chercher … ma, chere, cheveux, choic-
  -0.8: choqu-, choque, clari-, clase |, class, clean, clous, clown, coat, coffee |, colom-, color-, come
  -0.8: come … of, commandez la, comment ca, commi-, compris votre, comptant |, con carino, con un
  -0.8: con … queda, condi-, confe-, conference, confidentiel, consent … this, consentimiento |, consiento
  -0.8: contact my, contactar, contacto, contesto, conti-, corre-, could text, coupez le, cour, couri-, creak
  -0.8: cree, crooked |, cuando es, cuando la, cuando … no, cuantas millas, cuatr-, cuatro, cuenta que
  -0.8: cuenta … no, cuest-, cuidense, customer … so, cut off, d attendre, d autobus, d baja, d hiver, d ou
  -0.8: d … du, d … pour, damn, dans les, dans … min, darme de, darme … baja, days |, de acuerdo, de aluminio
  -0.8: de bicis, de escribirme, de eso, de faire, de grace, de hoy, de lo, de m, de nada, de neige, de pas
  -0.8: de promos, de pub, de rappels, de recevoir, de rechinar, de semaine, de semana, de temps, de … cuenta
  -0.8: de … envoyer, de … esposo, de … esto, de … los, de … mandar, de … messages, de … parte, de … textos
  -0.8: debloque, decal-, dejar, dejen, dejen … bici, dejes, dejo … bici, delay, delete cuadro, delete the
  -0.8: delete … photo, deleted your, deliver, depas-, deposit |, depuis quand, derailleur … en, derange
  -0.8: des … d, desabonne moi, desabonnement, desas-, desastre, desce-, descuentito, descuento |
  -0.8: desde cuando, desea, deseo, desha-, desinscrire, desir-, dezab-, dezabonne, did, dient-, dientes
  -0.8: digan, digo |, dijeron, dinner |, disco, disqu-, ditch, diwal-, diwali, do NUMBER, do people, do this
  -0.8: do … a, do … carry, do … check, do … consent, do … disturb, do … get, do … leave, do … quit
  -0.8: do … wish, doctor, docum-, does anyone, does it, does … click, doit plus, donne … mauvais, doren-
  -0.8: dorenavant, draw, dress, drinks on, drive-, du mois, dura, each |, ear, easy, eatin-, eating, echange
  -0.8: ecrivez … je, efface mon, effacer, el dia, el … delete, elimine, elle qui, email me, email-, embarque
  -0.8: en peux, en que, en special, en stock, en … noche, en … votre, enjoy, enleve le, enoje-, enojes
  -0.8: enough … for, enrolled, entonces |, entra … la, enver-, envois |, envoyer de, envoyer des, envoyez |
  -0.8: equip-, erase … from, erase … number, es normal, es suficiente, es … el, esa bicicleta, escog-
  -0.8: escriba |, esos, espac-, espacio, espan-, espera, esperar, esquina, est ben, est clair, est ou
  -0.8: est tannant, esto que, estos mensajes, et il, etre sur, eu un, everywhere, excuses, expen-, expensive
  -0.8: expir-, explain, expre-, extra, extrano, fa cai, faile-, failed, faim, faire, faire le, fais quoi
  -0.8: fait de, fait le, fait … mon, fait … semaines, faites vous, fatigant, faut … que, favor-, femme
  -0.8: fichi-, fichier, field, fiest-, fil, fill, fin du, fin … semaine, fin … semana, final, finan-
  -0.8: fini les, finir |, finish, finished, first time, fligh-, flip, fois … je, for my, for some
  -0.8: for … husband, for … of, for … ride, for … so, form and, forward, fr, frais de, franchement |, fri
  -0.8: from NUMBER, from this, from … NUMBER, fumer, futur-, future, game, garde les, garmi-, garmin
  -0.8: generator, geran-, gerant, get, getting a, gift card, give the, give … the, given |, going to
  -0.8: gong xi, gong … fa, good, good … the, got … texts, grab, gracias joven, grips, grise, guelp-, guelph
  -0.8: gusta-, guy with, guys text, guys … a, hacem-, hacemos, half, halfw-, halfway, handlebars
  -0.8: handlebars are, handlebars … crooked, handw-, handwriting, handy, happy … you, haras-, harte, harve-
  -0.8: has it, hasta el, hasta las, have had, have … own, hay, hear from, help me, hen, her … is, here … it
  -0.8: him … the, hitti-, hold it, hold off, how … will, hugs, hurry at, hurry … all, i agreed, i blocked
  -0.8: i cancel, i drop, i forgot, i give, i leave, i sign, i … back, i … down, i … free, i … going, i … hi
  -0.8: i … now, i … opted, i … or, i … pick, i … rather, if, if so, igualmente |, il dit, il est, il me
  -0.8: il … a, il … chez, il … pret, immed-, immediately, in and, in law, in there, in … car, in … did
  -0.8: in … to, included, including, inform me, inscrit sans, inscrivez, interesse … le, interessee |
  -0.8: is giving, is plenty, is why, is you, is … done, is … good, is … much, is … nice, is … that
  -0.8: is … thing, it again, it and, it by, it he, it next, it on, it please, it yet, it … all, it … and
  -0.8: it … fine, it … here, it … is, it … like, it … now, it … ready, it … two, j amene, j en, j pensais
  -0.8: j veux, j y, j … besoin, j … demenage, j … le, j … ma, j … trouve, j … un, jaja por, jaja … eso
  -0.8: jaja … la, je dois, je mets, je paie, je paye, je souhaite, je viens, je … annuler, je … aux
  -0.8: je … passer, je … prie, je … quoi, je … signale, jeez, jefa, jello, joder, joking |, joyeux … a
  -0.8: jpass-, jpasse, jueve-, jueves, junk |, juron-, jurong, just, just do, just stop, just want
  -0.8: just … in, juste … je, karao-, karaoke, kebab, keep it, keep … change, keeps, kicks-, kid, kids
  -0.8: kijij-, kijiji, kindly remove, km |, knock it, knock … off, l equipe, l … le, la basura, la chambre
  -0.8: la esquina, la garantia, la pagina, la pantalla, la pila, la tarjeta, la tienen, la … adresse
  -0.8: la … afuera, la … ca, la … jajaja, la … por, la … porfa, la … yo, lache le, lache … cell
  -0.8: lachez … cell, laisse moi, laisse mon, laissez faire, lake |, las 2, las … esta, las … y, last text
  -0.8: lata con, late, laugh, laughing, laund-, lavage |, layaway |, le cadenas, le de, le escriban, le mien
  -0.8: le pongo, le stop, le ticket, le … arrete, le … bebe, le … dans, le … pis, leave some, leave … a
  -0.8: leer, left, left on, left you, legen-, legend, les alertes, les frais, les freins, les rappels
  -0.8: les sms, let … in, let … think, letre-, letrero, like i, like that, limiter, link |, lips, list is
  -0.8: list of, list please, list … i, list>list, list>more, list>want, lista para, listado, liste d
  -0.8: liste de, liste svp, liste … moi, lit … messages, llegue al, lleguen, llevar, llevo a, llevo … mi
  -0.8: loans, long … the, longer want, longer … to, look like, look … a, looking … you, los mensajes
  -0.8: los … para, lose … digits, love the, luv, m appeler, m … demande, m … lol, ma carte, ma cle
  -0.8: ma permission, ma … j, ma … svp, machan, magiq-, main d, make … stop, mama, mandar |
  -0.8: mandarme mensajes, manden mas, manden mensajes, mandenme, mano de, mante-, many … i, marriage
  -0.8: mas por, mas que, mas … no, mas … por, maths, mauvais destinataire, mauvais my, me acuerdo, me aviso
  -0.8: me before, me borro, me dan, me desabonne, me entregaron, me it, me llamen, me outta, me pasa
  -0.8: me quedo, me sigan, me that, me think, me … any, me … anymore, me … dejado, me … es, me … escribiendo
  -0.8: me … lo, me … mandando, me … more, me … pic, me … que, me … sin, me … svp, me … tu, meilleurs |
  -0.8: mejor no, menac-, menace, mensaje con, mensajes por, mensajes … este, mensajes … favor, mensajitos
  -0.8: menvo-, menvoye, mere a, mero llego, message … j, message … the, messages, messages are, messenger
  -0.8: mesur-, mi bebe, mi perro, mi … con, mi … para, mi … pasa, mi … puso, mi … quiere, mice, mice … the
  -0.8: mieux, mil gracias, mise, mismo, mismo |, missed it, mjs, moi d, moi des, moi ou, moi patience
  -0.8: moi sur, moi … svp, mojar, mon cell, mon compte, mon consentement, mon … merci, mon … moi, mon … se
  -0.8: month is, more messages, more text, more … NUMBER, more … in, more>list, morge-, morgen, motor a
  -0.8: mummy, mushr-, muy bien, my NUMBER, my boss, my cat, my fault, my last, my lawyer, my money, my mum
  -0.8: my no, my text, my … if, my … last, my … passed, my … use, my … wants, my … would, mysel-, myself
  -0.8: nah … the, name … it, ne doit, ne … ecrivez, ne … envoyer, necessary, need … anymore, need … text
  -0.8: needs a, never opted, never … another, next one, ni una, ni uno, ni … mas, nicel-, nicely, night-
  -0.8: ningun otro, no business, no consiento, no desea, no envien, no eso, no further, no just, no mensajes
  -0.8: no nos, no pude, no sirve, no … acuerdo, no … and, no … apaga, no … contestar, no … e, no … enojes
  -0.8: no … hagan, no … hoy, no … need, no … publicidad, no … quiere, no … recordatorios, no … textees
  -0.8: no … want, noel a, nom … NAME, nombre you, non pour, non … la, not disturb, not enough, not receive
  -0.8: not signing, not wish, not work, not … another, not … bike, not … dare, not … delete, not … giving
  -0.8: not … late, not … list, not … send, not … texting, not … texts, notes, nothing personal
  -0.8: notifications |, notifiquen, novem-, now … not, number … go, number … i, numero … los, nunca habia
  -0.8: o el, o no, o … otra, obra, of any, of … message, of … to, ofertas, off in, off … texts, off … you
  -0.8: offen-, ofrece, often, ok bye, ok go, ok merci, ok … NUMBER, ok … les, olvide, omg stop, on
  -0.8: on arrete, on lache, on … counter, on … texts, on … tu, once … month, one of, one … of, opt … of
  -0.8: opting out, option 2, or i, orden |, order |, orders, origi-, original, others, oubliez mon, oui svp
  -0.8: oui … la, oui … moi, oups, oups j, oups … ai, out for, out please, out there, out … your, outsi-
  -0.8: outside, ouverts, pa alla, pa esto, pack, padri-, panne, pantalla, paper |, para un, para … me
  -0.8: parch-, paren you, parte |, partir de, pas abonne, pas aujourdhui, pas on, pas texter, pas … arrive
  -0.8: pas … chum, pas … consentement, pasam-, passe avec, passent, passp-, passport, patate |, payme-, pen
  -0.8: pense … je, penser |, people are, perdi-, perdon por, permanently, pero si, petit, peut tu, peux plus
  -0.8: phone just, phone … please, phone … up, phonebook, picks, pics |, pide, piece-, pieces, pied, pigno-
  -0.8: pila, playi-, pleas-, please, please lose, please make, please you, please … is, please … sending
  -0.8: please … these, plein, pluie |, plus, plus dans, plus envoyer, plus par, plus … message, plus … mon
  -0.8: plus … vos, poignee, policia, policy, por correo, por si, por un, por … de, por … el, por … la
  -0.8: porfavor, porfavor |, porter, post, poten-, pour … cadeau, pour … kona, pour … textos, pourquoi vous
  -0.8: pourr-, pouvez m, pouvez … me, prefer, presi-, prest-, principiantes, print-, prix la, pro |
  -0.8: problem |, proce-, promociones, proof … i, pu capable, pubs |, puede poner, puedo hablar, puedo … con
  -0.8: puesta, purge … number, put, put … name, qu est, qu … ce, quand j, quand … ai, quand … es
  -0.8: quand … est, quarter, que a, que j, que les, que paren, que tienda, que … arrete, que … hace
  -0.8: que … hay, que … llamen, que … tengo, quelqu … m, quere-, questions, queue number, qui pour
  -0.8: quiero textos, quiero … a, quiero … en, quit my, quit … job, quitele, quiten el, quiten … nombre
  -0.8: rapido, rappeler, rappels |, rathe-, rather, raya, rayez, rayon-, reacc-, reacciono, ready yet
  -0.8: recevoir ca, recevoir vos, recevoir … messages, reche-, rechinar, reciba, recois plus, recois … les
  -0.8: recois … vos, red light, remember … you, reminder, reminders, remove NUMBER, remove … and
  -0.8: remove>angry, remove>law, remove>list, remover mi, repla-, reply stop, reply to, reported, resen-
  -0.8: resol-, retard |, retirer |, retirez … de, reviendrai, revoc-, revoco, rien svp, rien … avec, rire |
  -0.8: ris, rite |, roads, royal, rs, sacame de, sacan, said that, sais que, sais … encore, sali, saliendo |
  -0.8: sambar, same as, sans m, sans que, saque, saquenme de, sauf, sauve, saw your, says i, says stop
  -0.8: says … is, scared |, scratch, scree-, screen, se … a, se … con, seaso-, season, second |, seguir
  -0.8: semana |, send again, send … by, send … more, send>angry, set … up, seul, shine, ship it, shoe |
  -0.8: showi-, showing, si ca, si la, sick of, siege |, sign |, sigo, silencieux |, silla-, sillas, sin mi
  -0.8: singl-, single, skip the, sleep |, sms svp, snapp-, snapped, sned, so done, so he, so text, so … of
  -0.8: soire-, sold, solicito, sollicitation, sollicitation |, some … for, something, song, sorry … your
  -0.8: sortez moi, soumi-, soumission, soumission |, spamming, spd, speed, sram, sry, stats, still got
  -0.8: still on, stitc-, stitches, stoke-, stop contacting, stop lol, stop messaging, stop to, stop with
  -0.8: stop … so, stop … texts, stop>me, stop>not, stop>number, stop>texts, stopall |, stopped |, su mensaje
  -0.8: su tiempo, su … en, suave-, suben, subscribe me, subscribed, success, suis inscrite, suis … par
  -0.8: supprime, sur le, sur … cadre, sur … velo, sure … i, survey, suspender, svp cessez, svp merci, svp n
  -0.8: t en, ta bien, tacos, take the, take us, take … cell, take … off, taken … this, takin-, taking
  -0.8: talk … about, talked, tan, tannant |, tantos, tapis, tax |, te enojes, tea, tear, tell the, tell … i
  -0.8: tell … people, tempr-, tengo |, text at, text it, text list, text please, text … again, text … at
  -0.8: text … drive, text … i, text … no, text … please, text … when, text … you, texto … suis, textos … moi
  -0.8: texts … here, texts … is, texts>more, than, than NUMBER, that box, that … be, that … enough
  -0.8: that … why, thath-, thatha, the, the bag, the battery, the big, the change, the class, the code
  -0.8: the delay, the frame, the front, the girl, the insurance, the left, the light, the loaner, the motor
  -0.8: the pink, the rental, the road, the texting, the tire, the trail, the … came, the … day, the … got
  -0.8: the … machine, the … only, the … ride, the … said, the … text, the … that, the … year, them |
  -0.8: these for, these to, these … me, they … the, thing, think … best, this boy, this customer
  -0.8: this morning, this spam, this year, this … an, this … spam, tho, those |, tht, tienen … de, tigui-
  -0.8: tiguidou, tiguidou |, tips, tmrw |, to about, to bring, to check, to end, to hear, to leave, to quit
  -0.8: to remove, to texts, to unsubscribe, to … back, to … from, to … so, to … text, to … thanks, todavia |
  -0.8: toget-, together, toilet, told … it, too late, top of, torci-, tout croche, trabajo no, trade ins
  -0.8: trafi-, traigo, traje, trate-, tried the, trifl-, trifle, trim, tristeza, trop long, trop petit
  -0.8: trouve |, tu de, tu du, tu fini, tu la, tu … as, tu … que, turn this, turno, typin-, typing, ultim-
  -0.8: un m, un petit, un poco, un rabais, un solo, un sub, un … mas, un … pis, unclear, unclear |
  -0.8: une biere, unfol-, up again, up on, up to, urge, urs, us off, usado-, usados, usage-, usen mi, uso |
  -0.8: vais … un, vale |, value, vas a, vaut, vayan-, vayanse, veces, veg, velo svp, velos, velos d, velos |
  -0.8: ven a, vendredi |, vendu, ver |, vez que, viejo, vitesse, vitrine |, vocal, vocau-, vocaux, voir |
  -0.8: vole |, volun-, volver, volvi-, vomi, vos envois, vos promos, votre temps, vous fermez, vous repondez
  -0.8: vous signale, voy … poder, vuelvas, wait for, want … more, wanting, was so, was … dads, we … it
  -0.8: wednesday, week |, what day, what … he, what … my, when, when do, when does, when … bike, when … get
  -0.8: when … i, whens, which number, which-, whichever, while, who wants, who … just, who … me, who … my
  -0.8: whole thing, why … am, wil, will come, will you, will … there, winte-, winter, wish me
  -0.8: with … neighbor, work … NUMBER, worry-, worse |, would not, would rather, would … not, write
  -0.8: wrong … was, xi, xi fa, xi … cai, xmas, y mouille, y ven, y … you, yet i, yo … dije, you already
  -0.8: you anymore, you con, you for, you left, you ok, you please, you remove, you tengo, you |, you … 2
  -0.8: you … a, you … an, you … best, you … mandes, you … never, you … out, you … right, you … said
  -0.8: you … su, you … tienen, you … y, your car, your system, your … anymore, your … from, your … list
  -0.8: your … my, your … now, your … to, zero, zzz, | acepto, | already, | bajenle, | bar, | bloquez
  -0.8: | borrame, | bringing, | bruh, | called, | calm, | cancelen, | cher, | compraron, | cuantos
  -0.8: | dejenme, | deme, | desde, | dile, | dios, | ditch, | dude, | elimine, | encore, | estaba, | ferme
  -0.8: | going, | gong, | hi, | hw, | ignore, | jamas, | jeez, | knock, | less, | liked, | mandele
  -0.8: | mandeme, | medium, | meet, | mice, | missed, | more, | muchas, | please, | plutot, | pouvez
  -0.8: | queue, | quitame, | quitele, | rain, | retire, | revoco, | sans, | saquenme, | saved, | she
  -0.8: | sigue, | solicito, | stoop, | stopped, | suis, | tache, | three, | ton, | trabajo, | tubeless
  -0.8: | unsolicited, | vayanse, | veuillez, | wed, | what, | … abuela, | … ahead, | … alarm, | … algo
  -0.8: | … avocat, | … battery, | … blonde, | … bonne, | … budget, | … cadre, | … cap, | … capable, | … care
  -0.8: | … combien, | … con, | … contesta, | … courriel, | … cupon, | … dejen, | … deleted, | … demande
  -0.8: | … discount, | … ecran, | … en, | … ends, | … equivocada, | … fermez, | … fille, | … give, | … got
  -0.8: | … gros, | … hit, | … hope, | … interesse, | … kid, | … let, | … liao, | … little, | … location
  -0.8: | … lose, | … luz, | … mano, | … messaging, | … millas, | … necesito, | … neta, | … nieto, | … paren
  -0.8: | … pedal, | … plutot, | … police, | … promo, | … pu, | … pude, | … removal, | … robot, | … safe
  -0.8: | … signal, | … some, | … sub, | … system, | … tell, | … text, | … the, | … unsubscribe, | … veu
  -0.8: | … was, | … xi, ~_ach, ~_adv, ~_ag, ~_anc, ~_apa, ~_apu, ~_as, ~_as_, ~_au, ~_avi, ~_bd, ~_bda
  -0.8: ~_ble, ~_ca_, ~_cie, ~_com, ~_cu, ~_deu, ~_di, ~_did, ~_don, ~_dum, ~_fi, ~_fir, ~_fr_, ~_gho, ~_gla
  -0.8: ~_hay, ~_hie, ~_hor, ~_if, ~_if_, ~_ins, ~_inv, ~_jes, ~_kid, ~_la, ~_lai, ~_les, ~_lo, ~_loc, ~_lov
  -0.8: ~_lub, ~_man, ~_mil, ~_mol, ~_ms, ~_msj, ~_mys, ~_off, ~_oft, ~_on_, ~_oup, ~_pl, ~_pru, ~_reb, ~_ref
  -0.8: ~_rei, ~_rig, ~_ros, ~_rou, ~_rs, ~_rs_, ~_rue, ~_sme, ~_sn, ~_sol, ~_sry, ~_sug, ~_sw, ~_swi, ~_sy
  -0.8: ~_te, ~_ter, ~_the, ~_tht, ~_tog, ~_tw, ~_twi, ~_ul, ~_ult, ~_up, ~_ur, ~_vau, ~_ver, ~_wav, ~_wel
  -0.8: ~_wra, ~_zer, ~abb, ~aber, ~aby, ~acat, ~ach, ~acho, ~aci, ~acre, ~ade_, ~adv, ~afic, ~afor, ~aga
  -0.8: ~ages, ~aim, ~ain_, ~aja_, ~ajan, ~ajo, ~ajo_, ~ake_, ~ala_, ~alf_, ~alo, ~amn, ~amn_, ~ampu, ~an_
  -0.8: ~anal, ~ance, ~andp, ~apun, ~aren, ~arli, ~arra, ~asks, ~asy, ~asy_, ~athr, ~atto, ~av_, ~avid, ~avis
  -0.8: ~ayed, ~ayer, ~aym, ~ayme, ~baby, ~bajo, ~ban, ~bar, ~barb, ~basu, ~bda, ~bday, ~bir, ~boar, ~bon
  -0.8: ~boue, ~buy_, ~cam, ~canz, ~cci, ~ceas, ~cely, ~cen, ~cesa, ~cese, ~cev, ~cevo, ~cha, ~ckst, ~cloc
  -0.8: ~cole, ~comm, ~coo, ~cou, ~cri, ~ctez, ~ctos, ~ctur, ~cual, ~cuat, ~cues, ~dade, ~dal, ~dale, ~damn
  -0.8: ~danc, ~dby, ~deci, ~deux, ~devo, ~did, ~did_, ~ding, ~dis, ~diti, ~dme_, ~dome, ~dow_, ~dpa, ~dse
  -0.8: ~dui, ~dum, ~ead, ~eam, ~eas, ~ease, ~easy, ~eati, ~ecen, ~ecev, ~ecla, ~ede_, ~edic, ~edir, ~edu
  -0.8: ~eel_, ~eft_, ~egu, ~eins, ~eit, ~eji, ~ejo, ~elea, ~eler, ~ello, ~elm, ~emi, ~enav, ~endi, ~enge
  -0.8: ~enir, ~eno_, ~ens_, ~ente, ~epe, ~erda, ~erdi, ~esa, ~esce, ~eseo, ~esio, ~essi, ~ette, ~eul_, ~evoc
  -0.8: ~evoi, ~evu, ~eway, ~expi, ~expr, ~ezco, ~fan, ~feli, ~ffen, ~flig, ~fren, ~fri_, ~frie, ~ften, ~futu
  -0.8: ~gal, ~ganl, ~gar_, ~ges, ~ges_, ~geth, ~ggi, ~ghi, ~ghin, ~gho, ~ghos, ~ght, ~gned, ~grab, ~grea
  -0.8: ~grin, ~guir, ~guit, ~hain, ~hari, ~haut, ~hedu, ~help, ~hens, ~hift, ~hitt, ~howe, ~iarm, ~ibin
  -0.8: ~ible, ~icel, ~ich_, ~ider, ~ido, ~ids, ~ids_, ~if_, ~ifi, ~igin, ~igo, ~ill, ~inet, ~ing_, ~inki
  -0.8: ~int, ~inv, ~ipti, ~irai, ~ise, ~iste, ~ita, ~ivin, ~izo, ~jen_, ~jode, ~juev, ~junt, ~kets, ~kid_
  -0.8: ~kids, ~king, ~ksta, ~lah, ~lah_, ~lai, ~lain, ~lam_, ~leas, ~lend, ~ler_, ~lic, ~lici, ~lie_, ~lio_
  -0.8: ~ll_, ~lls, ~lls_, ~lor, ~lore, ~love, ~ltim, ~lus, ~lus_, ~maci, ~manc, ~mell, ~men, ~met_, ~meth
  -0.8: ~mez, ~mez_, ~mieu, ~min, ~mina, ~mmer, ~mov, ~move, ~mpl, ~mput, ~msj, ~mth, ~mumm, ~mys, ~myse
  -0.8: ~nail, ~nand, ~nar_, ~nava, ~nche, ~ndan, ~nder, ~ndp, ~ndpa, ~ndui, ~neau, ~ned_, ~nem, ~nic, ~nid
  -0.8: ~nqui, ~nsu, ~ntag, ~nti, ~ntil, ~ntio, ~nto, ~nto_, ~ntr, ~nvie, ~oar, ~oard, ~obri, ~octo, ~odi
  -0.8: ~odr, ~odri, ~off, ~ofte, ~oget, ~ogne, ~ogr, ~ogra, ~oiga, ~oke_, ~ola, ~ole_, ~omi, ~omme, ~ommi
  -0.8: ~ones, ~ont_, ~ony, ~ood, ~orch, ~orf, ~orfa, ~ori, ~ors_, ~orse, ~os_, ~ose, ~ose_, ~osi, ~oten
  -0.8: ~ott, ~ottl, ~oulo, ~oum, ~oumi, ~ovie, ~ow_, ~owe, ~oyer, ~padr, ~paym, ~pez, ~pez_, ~pinc, ~ple
  -0.8: ~plea, ~ples, ~plet, ~por, ~port, ~pos, ~powe, ~ppt_, ~pr_, ~pre, ~prue, ~put_, ~quem, ~quen, ~quid
  -0.8: ~quip, ~rab_, ~rac_, ~raci, ~rais, ~rak, ~ran, ~rape, ~rav, ~read, ~reb, ~rel, ~resa, ~resc, ~rfav
  -0.8: ~rick, ~riez, ~rigi, ~ripp, ~ript, ~rir, ~riri, ~rizo, ~rma_, ~rmen, ~roma, ~roo, ~rou, ~roun, ~rque
  -0.8: ~rrar, ~rrie, ~rryi, ~rshi, ~rueb, ~rven, ~sabl, ~sad_, ~sais, ~saji, ~sak, ~san, ~sche, ~scr, ~sen
  -0.8: ~seng, ~senm, ~shif, ~sia, ~sigo, ~sill, ~sin, ~sir, ~sks, ~sks_, ~smel, ~sos, ~sos_, ~soum, ~spla
  -0.8: ~sry, ~sry_, ~stai, ~stan, ~stem, ~sten, ~stid, ~stit, ~stru, ~sug, ~sult, ~supu, ~sur, ~sust, ~swi
  -0.8: ~swo, ~swor, ~tab, ~taki, ~tan_, ~tarl, ~tas_, ~ted, ~teer, ~teo, ~teo_, ~ter, ~ters, ~terv, ~thir
  -0.8: ~tho_, ~ths, ~tht_, ~tic, ~tile, ~tinu, ~titc, ~tivo, ~tog, ~toge, ~toi, ~too_, ~tor, ~tora, ~tors
  -0.8: ~trel, ~tren, ~troi, ~trol, ~tuv, ~twi, ~two, ~ual, ~uber, ~uck, ~uded, ~uee_, ~uell, ~uem, ~uer_
  -0.8: ~uere, ~ughi, ~uha, ~uip, ~ujo, ~ujou, ~ulta, ~umis, ~ummy, ~unci, ~ung_, ~up_, ~upue, ~ure_, ~use_
  -0.8: ~utsi, ~utt_, ~uvi, ~uya_, ~uzze, ~vaut, ~vaux, ~vece, ~vern, ~ves_, ~vey_, ~vio_, ~viol, ~vios, ~vir
  -0.8: ~visa, ~vor, ~vos, ~vos_, ~walk, ~wee, ~wer, ~whe, ~when, ~whil, ~wint, ~work, ~wra, ~wrap, ~xpi
  -0.8: ~xpir, ~xpr, ~xpre, ~yda, ~yday, ~yer, ~yme, ~ymen, ~ypin, ~yse, ~ysel, ~zero
  -0.9: (texts), 2 NUMBER, 2 cm, 2 fois, NAME he, NAME will, NAME … je, NAME … my, NUMBER each, NUMBER esta
  -0.9: NUMBER hrs, NUMBER libras, NUMBER more, NUMBER pouces, NUMBER with, NUMBER … let, NUMBER … my
  -0.9: NUMBER … ok, NUMBER … one, NUMBER … plus, a bag, a cause, a day, a deal, a domicilio, a etre, a great
  -0.9: a half, a lake, a lie, a link, a list, a little, a los, a minor, a note, a red, a tantot, a tube
  -0.9: a … about, a … caisse, a … customer, a … hija, a … light, a … ou, a … pas, a … pero, a … store
  -0.9: abonnement, acaba, aceptan, adapt-, ads |, agarro el, ago … it, agrad-, agreed … NUMBER, agreeing
  -0.9: agreeing to, ai besoin, ai laisse, ai … besoin, ai … la, ai … ma, ai … mes, ai … ton, ai … une
  -0.9: aimerais mieux, alcan-, alertes, alerts |, algo, all done, all texts, all these, all … of, all … to
  -0.9: am tired, am trying, am … old, amis, amis |, and drive, and … it, and … me, and … please, and … she
  -0.9: angla-, anglais, angry>me, angry>more, angry>send, angry>texts, antes de, anunc-, any good, any time
  -0.9: anymore so, anyone there, anything earlier, appelez pas, appointment to, are free, are the, are these
  -0.9: are … hours, arret de, arrete donc, arreter de, arretez les, arriere |, as of, asking … you, asleep |
  -0.9: assez de, assurance |, at home, at wrong, at … place, ate a, atendio ayer, atent-, atm, attente |
  -0.9: aunty, aurie-, auriez, authorized, autob-, autobus, automated, autorisation, autorizo, avant de
  -0.9: avec les, avec ma, avez … des, avisaron, avisele a, aviseme, avisos |, avoir de, away |, ay bendito
  -0.9: ayuda |, ayuda-, back in, bad, bajar, baje, bajenle, bar tape, barata, bars |, base, bateria |
  -0.9: battery |, bc, be a, be late, be removed, be taken, be … at, be … soon, been told, before i, bendito
  -0.9: bequi-, bequille, besoin d, best way, bet, bicis … de, biffe-, biffez, big, bike camp, bike for
  -0.9: bike last, bike money, bike rides, bike will, bike … like, bike … so, bikes … NUMBER, birth-
  -0.9: birthday, blanca, blanco |, blasts, bloqueo, blowi-, blowing, blowing up, bmx |, board, bon ben
  -0.9: bon de, bon … commande, bon … moi, bonne fete, bonne saison, borro, boucle, boyfriend, boys, bro |
  -0.9: bruh, bruis-, bruit |, bruta-, brutal, bunk, bus |, business … please, but thanks, but … would, buzz
  -0.9: by text, by … NUMBER, c quoi, c … du, c … mon, c … normal, c … tout, ca moi, ca serait, ca … 2
  -0.9: ca … dans, ca … en, ca … textos, call registry, call … landline, cambios, can … buy, can … pay
  -0.9: can … you, canasta |, cancel my, cancela, cancelle, cancelo, cannondale |, cansan, capab-, caref-
  -0.9: casco-, cascos, caugh-, caught, cause de, ce prix, ce … merci, cell … job, cents, cero, cessez de
  -0.9: chain-, cheaper, chier |, chum a, ci … le, cierran, cinco, clair |, clase-, clases, cleaner, click-
  -0.9: clienta, cm |, colma-, colmado, combien pour, come … the, comes, comfort, coming up, coming … the
  -0.9: commandez, commu-, como le, como lo, como me, como … el, complet |, compris … message, comptant
  -0.9: comptoir |, compu-, con el, con esto, con … mensajes, con … mismo, conci-, concierge, condu-, conge-
  -0.9: conmigo … no, connaissez, consenti a, consentimiento, contact … insurance, contactado |, contestar
  -0.9: continuez, cook, copie-, correcta, corta, corten, costc-, costco, coule-, couleur, count-, coute
  -0.9: covers, credit, creme, croix, croix sur, croix … mon, crook-, crooked, cry |, cuanto por
  -0.9: customer … please, cut the, dad, dange-, dans … char, dans … garage, dare, darme, de carte, de cosas
  -0.9: de esto, de fumar, de job, de le, de mandar, de mensajes, de ne, de place, de sus, de todos
  -0.9: de … NAME, de … d, de … du, de … enlevez, de … haha, de … la, de … mensajes, de … pa, de … par
  -0.9: de … sistema, de … svp, deaf, deblo-, decia, decim-, decir-, deck |, dee, dejam-, dejar-, dejaron
  -0.9: deje … fumar, dejelo, dejen la, delete me, delux-, deluxe, demander avant, demasiado, denme, denme de
  -0.9: denme … baja, depuis lundi, derri-, derriere, des messages, des promos, desactive, descuento
  -0.9: deseo ser, deseo … contactado, desinscris, did … consent, did … see, die |, dijer-, dile, dimanche |
  -0.9: dinero de, dinos-, discontinue, dispo-, distu-, disturb, dites … a, do not, do the, do … bother
  -0.9: do … care, do … let, do … put, docto-, dog |, don … el, done and, donne, dossier |, dream-, drink-
  -0.9: drinks, drive |, drop it, drop the, drop … phone, du stationnement, du … je, dupli-, duplicate, ecrit
  -0.9: effacez mon, effacez … numero, eid, eid mubarak, el camion, el cupon, el mostrador, el motor, el rin
  -0.9: el texto, el timbre, el … mensaje, eliminen mi, en NUMBER, en arriere, en avez, en camino, en visto
  -0.9: en … mon, en … mostrador, encontre en, enfants, engra-, enlevez … de, enough of, enough … the, enrol-
  -0.9: ensen-, entend, envie, envien, envois, envoyez moi, era una, erase me, erase my, esa lista
  -0.9: escribame cuando, escribanme, escribir |, escribirme |, eso … fue, esposo, esqui-, est annule, est du
  -0.9: est faite, est normal, est stop, est … spam, est … voler, estaba en, este … por, esten, esto … es
  -0.9: estos, estoy, estoy afuera, estud-, et jamais, etes fatigants, etes les, etes pas, etes … meilleurs
  -0.9: ever … me, exam |, explained, exten-, extension, f off, fa |, face |, fais plus, faites … croix, far
  -0.9: fatigants, faut que, favor, favor de, fax, feed, feel, feels, fetch it, fewer, fin … mois, finalement
  -0.9: finir, finis-, fir, flats, fois |, folder, for these, for … camp, for … please, for … service
  -0.9: for … sister, for … tow, fourche |, free to, free |, frein-, freno de, frida-, friday, from … to
  -0.9: front, frott-, frotte, full |, fumar, furth-, further, fwd, gagnon |, gang |, garde, gate |, gatea-
  -0.9: gateau, gauche |, gave me, gave … for, gave … number, get out, get rid, get the, ghost, give you
  -0.9: gloss-, glossy, glove-, gloves, goat, gone, gong, good time, got to, got … now, gracias mi
  -0.9: gracias … dios, grand |, grand-, gravel bike, green one, grey, gros … a, gross-, grosse, group |
  -0.9: group-, groupe, grupo, guy at, guys are, guys do, guys … the, haber-, hace falta, had … of, hands |
  -0.9: happy new, happy … day, harce-, harcelement, hasta aqui, hav, have … seen, have … stop, have … told
  -0.9: hay problema, hay que, he proposed, he … on, head, heat, helmets |, here so, here … did, hill, him it
  -0.9: hola me, honestly, honte, hospital |, hoste-, hostel, houst-, houston, how come, how much, how … do
  -0.9: huile, i agree, i asked, i buy, i call, i ever, i look, i opt, i picked, i signed, i talk, i told
  -0.9: i wait, i |, i … bring, i … by, i … more, i … over, i … pay, i … tired, i … to, i … wait, ici |, if i
  -0.9: if … do, igual-, igualmente, il pleut, in stock, in … area, in … middle, in … please, ingles |
  -0.9: insid-, inside, insta |, installez, interdis, interesa, interesado, interested … the, is best
  -0.9: is better, is busy, is enough, is killing, is tax, is worse, is … any, is … do, is … like, is … only
  -0.9: it NUMBER, it at, it ready, it seems, it the, it … on, it … so, it … with, j achete, j appelle
  -0.9: j … au, j … de, j … laisse, j … tu, jaja |, jamais demande, je dors, je pensais, je prefere
  -0.9: je prends, je refuse, je reviens, je sors, je … NUMBER, je … ce, jeu dans, jour … est, jusqua NUMBER
  -0.9: just … it, keep my, keep … old, keep … these, keys … the, kindl-, kindly, kindly … this, king |
  -0.9: knock-, knocking, l adresse, l … donne, la, la baja, la batterie, la caja, la case, la creme
  -0.9: la dessus, la direccion, la electrica, la encontre, la fourche, la gang, la llave, la noche
  -0.9: la petite, la pluie, la police, la promo, la recogi, la reparacion, la rodada, la tercera, la vente
  -0.9: la … al, la … bleue, la … como, la … los, la … svp, lac, lady who, lame, lapto-, laptop, las … de
  -0.9: laugh-, lavan-, lavanderia, law>remove, law>stop, lawyer, layaw-, layaway, lazy, le avisen, le guidon
  -0.9: le lavage, le mot, le panier, le velo, le vieux, le … du, le … jaune, le … mais, le … poner, le … por
  -0.9: leath-, leather, leave my, leave this, lectu-, left it, leg, legit, lens, les mains, les meilleurs
  -0.9: les … dado, les … moi, let my, lettres, like off, liked, lis … les, list, list … the, list>law
  -0.9: list>stop, list>texts, list>these, liste pour, livraison je, llamada |, llamarme, llames, llega
  -0.9: llena-, lleve, llevo, lo … el, lobby, located, location |, loi, lol my, lol ok, longer have
  -0.9: longer … the, longu-, looked … it, los, los cambios, los quiero, los textos, los … en, low, lunch-
  -0.9: m enlever, m envoyer, m … svp, ma … qui, magie, makin-, making, mama tiene, mames, manana no, manches
  -0.9: mandame la, mandar nada, mandataire, mandeme, mano no, marat-, marathon, marketing, mas barato
  -0.9: mas nada, mas textos, me avisaron, me avisen, me desabonner, me interesa, me leave, me llames
  -0.9: me mandan, me money, me paso, me puede, me quitan, me quitas, me sale, me … antes, me … de, me … loco
  -0.9: me … my, me … please, me … speaker, me … texts, me>more, meet … the, meeti-, meeting, meilleurs
  -0.9: memer-, memere, memes, mensaje you, mensajes a, mensajes no, merci d, merci … m, message svp
  -0.9: message … erreur, messages svp, messages to, messages |, messaging, metio, metro |, mettez moi
  -0.9: mi cita, mi correo, mi dinero, mi mama, mi permiso, mi … joven, mierc-, miercoles, mija |, minor
  -0.9: mire, mis … y, missing |, moi retirez, moi … ca, moi … ce, mois |, moleste mas, molesten, mon
  -0.9: mon casque, mon vieux, mon … et, mon … ne, montre, more for, more … please, more … these, more>want
  -0.9: mostrador |, moved … NUMBER, movin-, moving, muchas gracias, mum, mums, my boyfriend, my email
  -0.9: my husbands, my message, my only, my wheels, my … at, my … so, my … with, n i, n no, n then
  -0.9: nada aqui, nadie … pidio, name n, ne … m, need it, need these, needed |, nervo-, nervous, never asked
  -0.9: never message, never tell, never text, never want, never … anyone, new, news, niais-, ningun … you
  -0.9: no consent, no do, no entendi, no entra, no escribir, no mames, no manches, no necesito, no on
  -0.9: no stop, no you, no … bien, no … cansan, no … eso, no … falta, no … favor, no … gusta, no … have
  -0.9: no … interesa, no … las, no … llego, no … mandando, no … problema, no … recibir, no … sms, no … stop
  -0.9: no … text, no … than, nobody asked, nobody … the, nobodys, nombre es, non stop, not bother, not let
  -0.9: not opt, not put, not texts, not … good, not … how, not … is, not … registry, not … then, not>remove
  -0.9: not>stop, notice, notifications, nourr-, nouveau velo, now it, now … has, now … it, now … me
  -0.9: now … phone, number … not, number … text, number … there, numero … carte, numero … esa, numero … me
  -0.9: nunca … di, oak, oblig-, of this, of town, off, off for, off with, off work, off … NUMBER, off … your
  -0.9: ok NUMBER, ok if, ok je, ok to, oka, olvidense, olvidense de, on … please, once a, one thing
  -0.9: one … not, one … only, only please, only to, only … am, only … to, or my, or no, or … NUMBER, or … i
  -0.9: or … the, organ-, oro, otez … de, oubliez moi, oubliez pas, out the, out with, out … a, out … town
  -0.9: over, paid |, paie, palab-, palabra, pantalon, papineau |, par la, par semaine, para esto, para … a
  -0.9: parcero, pardon pour, park, parking |, partir, pas bien, pas compris, pas deranger, pas fachee, pas l
  -0.9: pas … autres, pas … rappel, pasa por, pass |, passa-, pastel … de, patience |, paz |, pedals, per
  -0.9: perce, perdona, period, perma-, permiso de, pero you, perro |, person |, phone he, phone … remove
  -0.9: photo-, photos, picked … my, pienso, pierde, pig, pink, pire, pis le, pitch, plane, plane |
  -0.9: please end, please i, please stop, please … from, please … more, please … never, plenty |, pleut
  -0.9: plus besoin, plus m, plus recevoir, plus … cette, plus … messages, plus … sms, plutot |, pocke-
  -0.9: pocket, point-, pompe, pongo, por, por favor, por lo, por mi, por texto, por … y, por … you, porfa-
  -0.9: possible |, posted, pour … pneus, pourquoi … m, pouvez … le, prefere, prefi-, prefiero
  -0.9: preguntarme yo, preguntarme … no, pregunto, premier, prende |, prends, prene-, prenez
  -0.9: presta … schrader, pretend … never, print, probably |, promis, promo |, proposed, psi |
  -0.9: pu … recevoir, pude, pump, qu … est, que diga, que hable, que hacer, que … a, que … peux, quedamos
  -0.9: quedo, quedo bien, quedo el, quel arret, quelque chose, quiero mensajes, quiero … me, quiet |
  -0.9: quisiera … me, quit on, quit smoking, quit … so, quit … the, quitame de, quitan, quiteme de, quitenlo
  -0.9: quitenme de, quito, quitting, raffle |, rain |, ramasser … velo, rapid-, rappelez, rappelez moi
  -0.9: rappels, rayos, reads these, recei-, recevoir de, recibir, recogi, recoj-, recomiende, refle-
  -0.9: registry, relen-, relentless, remin-, remove from, remove the, remove this, remove … your
  -0.9: remove>forever, remove>texts, remove>you, rental, repet-, reply |, repond pas, repondez … a, requi-
  -0.9: resilie, retra-, ride |, rien recevoir, rire, roll, rude |, rueda |, sacaron mi, sacaron … numero
  -0.9: said hi, saquen, saquenme |, sayin-, saying, scamm-, sch, schwi-, schwinn, screa-, screw, se cansan
  -0.9: se cayo, se … paso, se … you, sea el, sea … ultimo, see the, semana, send these, send … else
  -0.9: send … the, send … this, send>more, send>stop, sending me, ser contactado, seria, serio |, serious
  -0.9: serre-, shifting, shop … did, shop … me, shop … town, should, si j, si se, si te, si vous, sign me
  -0.9: signe … ca, signed … for, silence, silencieux, simpl-, since monday, sis |, sleep-, slot, smoki-
  -0.9: smoking, sms de, sms me, sms to, sms … este, sms … this, so please, so … with, sock, soit le
  -0.9: soit … dernier, solo, someone … me, somet-, sortir, souve-, souvenir, space, spam folder, st NAME
  -0.9: stand-, start-, still … the, stolen so, stoop, stop la, stop me, stop please, stop sending
  -0.9: stop these, stop you, stop … you, stop>law, stop>send, stopa-, stopall, stopping, stops, streamers
  -0.9: stuck in, study, subscribe |, suffit |, suis … inscrite, suis … un, sun |, surve-, sus textos, switch
  -0.9: system |, ta mere, tachen, tachen mi, take me, take your, take … time, tanne-, tanta, tanto
  -0.9: tarjeta |, taste-, taxes |, te lo, telefono sin, telefono … no, tell … it, tempe-, templ-, temple
  -0.9: temple |, tenez, tengo bicicleta, tent, tente, terminaron, tete, text only, text somebody, text to
  -0.9: text … about, text … one, text … to, textear |, texteen |, texting is, texting you, textos svp
  -0.9: texts pop, texts … this, texts>forever, thank … dear, thank … for, thanks for, thanks |, thanks … the
  -0.9: that … have, the baby, the bar, the basket, the blue, the box, the brakes, the cat, the day
  -0.9: the drive, the first, the key, the kitchen, the pedals, the queue, the ride, the sale, the seat
  -0.9: the store, the taxi, the thread, the tow, the way, the … code, the … color, the … floor, the … last
  -0.9: the … made, the … n, the … out, the … please, the … rides, the … too, the … will, then she, there at
  -0.9: there soon, there yet, there … a, these messages, these texts, this off, this stop, this the
  -0.9: this weekend, this … his, this … there, this … up, thought you, thread |, tick, tio, tirag-, tirage
  -0.9: to opt, to order, to take, to … about, to … if, to … out, to … removed, to … your, todavia no, told
  -0.9: told you, told … not, ton pere, too … for, touch, tournee, tow, tow … is, traig-, train-
  -0.9: tranquille |, tres veces, trist-, trois semaines, trompee, tu encore, tu peux, tue, tuerca, tuner
  -0.9: turn … the, twice in, twix, un de, un … con, un … dans, un … es, un … mois, un … sur, under the
  -0.9: understand, une croix, uno mas, unsol-, unsolicited, unsubscribe me, up but, updates, urself |
  -0.9: use … cell, usual, uy no, vais vous, velo alors, venan-, venant, venden, vender, venia, venir |
  -0.9: ver si, vete a, veu pu, vez ustedes, vide, vide |, vieux velo, vio, voix, volve-, votre message
  -0.9: votre … d, voulais, vous les, vous prie, vous rappelle, vous … fatigants, vous … ma, voy pa
  -0.9: voy … ella, voyag-, voyage, vuelvo a, walked, want none, want this, want>angry, want>law, wanti-
  -0.9: wants a, wants to, was in, was stolen, was … scam, was … so, way … get, we are, we … at, weari-
  -0.9: wearing, wedne-, were … no, what … asked, whats-, whatsapp, wheel on, when it, when … is, where got
  -0.9: where is, which … do, who keeps, who … texting, whoop-, whoops, why you, wife says, will i, will … by
  -0.9: will … on, will … the, will … with, with a, with me, with these, with … people, with … please
  -0.9: with … texts, without your, wondering, words, work at, work … my, world-, would … be, would … off
  -0.9: wrenc-, y etre, y nadie, y voy, y … bien, yay, yes that, you be, you could, you dare, you drop
  -0.9: you give, you had, you just, you like, you los, you may, you n, you paren, you say, you see, you vi
  -0.9: you went, you … NUMBER, you … con, you … free, you … had, you … hay, you … off, you … on, you … por
  -0.9: you … saliendo, you … so, you … that, you … up, your door, your hours, your house, your place
  -0.9: your staff, your … called, your … lol, your … name, your … please, your … with, youtu-, youtube
  -0.9: | aceptan, | annuler, | better, | between, | biffez, | bin, | blocked, | bought, | cancela, | cesse
  -0.9: | commandez, | comptant, | confirmo, | dejalo, | dele, | demasiado, | derangez, | desabonner
  -0.9: | desabonnez, | eat, | eid, | eliminen, | fermez, | franchement, | hey, | if, | igualmente, | jetez
  -0.9: | kindly, | las, | last, | leaving, | like, | maman, | mano, | mijo, | olvidense, | on, | optout
  -0.9: | parking, | perdu, | peux, | piano, | police, | por, | presta, | qu, | quisiera, | quitte, | reach
  -0.9: | removed, | reparez, | retirer, | saca, | salgo, | salir, | samedi, | save, | second, | sera
  -0.9: | serial, | service, | sign, | sms, | sors, | stay, | stopall, | strike, | student, | subscribe
  -0.9: | suficiente, | tachen, | the, | then, | todos, | tomorrow, | trae, | wen, | whoops, | you
  -0.9: | … accord, | … afuera, | … agreed, | … anyone, | … ask, | … attends, | … avant, | … avec
  -0.9: | … beaucoup, | … bendito, | … boy, | … bro, | … buenas, | … cancelar, | … celular, | … cessez
  -0.9: | … chaine, | … coming, | … deje, | … deseo, | … devez, | … earlier, | … encuentro, | … envoyez
  -0.9: | … escribir, | … esposa, | … falta, | … fell, | … free, | … freno, | … gate, | … hand, | … hang
  -0.9: | … hard, | … harta, | … hiver, | … hours, | … incluye, | … jour, | … mames, | … mes, | … needed
  -0.9: | … next, | … nice, | … nino, | … nos, | … notifications, | … only, | … otro, | … oui, | … pastel
  -0.9: | … personal, | … peu, | … poor, | … porfa, | … pouvez, | … prefere, | … refuse, | … requested
  -0.9: | … sale, | … sending, | … sors, | … stopped, | … su, | … suffit, | … suis, | … tantot, | … them
  -0.9: | … tire, | … travaille, | … treat, | … veut, | … vieux, | … vois, | … wants, ~_abi, ~_ac, ~_acc
  -0.9: ~_alm, ~_ama, ~_amm, ~_bc_, ~_beq, ~_bm, ~_bo, ~_bri, ~_cag, ~_cha, ~_col, ~_dad, ~_dil, ~_dr, ~_dri
  -0.9: ~_em, ~_emo, ~_en, ~_enj, ~_esq, ~_ev, ~_fe, ~_few, ~_fr, ~_fra, ~_frn, ~_gam, ~_gi, ~_go, ~_gru
  -0.9: ~_hau, ~_hei, ~_hij, ~_ho, ~_jue, ~_kan, ~_kic, ~_la_, ~_lap, ~_leg, ~_mag, ~_mam, ~_met, ~_new
  -0.9: ~_obl, ~_oi, ~_ori, ~_pei, ~_ple, ~_po, ~_por, ~_pro, ~_put, ~_quo, ~_rad, ~_rap, ~_rat, ~_ree, ~_rub
  -0.9: ~_sco, ~_sem, ~_ser, ~_sid, ~_soi, ~_spi, ~_tem, ~_tex, ~_ti, ~_tio, ~_tol, ~_tu, ~_unr, ~_usu, ~_via
  -0.9: ~_vol, ~_wee, ~_wet, ~_whe, ~_wil, ~able, ~abr, ~ad_, ~adil, ~adin, ~ags, ~ags_, ~aile, ~aja, ~alca
  -0.9: ~ale, ~alf, ~alis, ~alma, ~amaz, ~ams_, ~ande, ~anen, ~angr, ~anks, ~anle, ~ann, ~anun, ~apab, ~apid
  -0.9: ~apu, ~ar_, ~arca, ~ards, ~ark, ~arki, ~arlo, ~ase, ~ase_, ~ask, ~assa, ~atho, ~atsa, ~au_, ~auf
  -0.9: ~ayi, ~ayin, ~bad_, ~bbe, ~bear, ~beq, ~bequ, ~biar, ~bido, ~big_, ~bin_, ~bios, ~birt, ~ble, ~blig
  -0.9: ~bone, ~bonn, ~bore, ~bour, ~boys, ~brak, ~bran, ~bre, ~bres, ~bri, ~bruh, ~buck, ~bue, ~busi, ~cali
  -0.9: ~call, ~caro, ~cea, ~celo, ~ch_, ~chad, ~chin, ~cho, ~cinc, ~ck_, ~ckl, ~coat, ~coj, ~com, ~cons
  -0.9: ~ctar, ~ctio, ~dals, ~dara, ~dare, ~dda, ~deaf, ~dee_, ~dije, ~din, ~dios, ~dleb, ~dles, ~dly, ~dly_
  -0.9: ~dme, ~dora, ~dshi, ~dul, ~ead_, ~eal, ~ebl, ~eca, ~ecal, ~ecei, ~ecoj, ~ecri, ~ectu, ~edam, ~edne
  -0.9: ~eepi, ~eeps, ~efie, ~efl, ~efle, ~ege, ~egi, ~egra, ~egs, ~ejam, ~ejas, ~ejen, ~elos, ~elp, ~els_
  -0.9: ~emis, ~enj, ~enjo, ~enos, ~entr, ~epet, ~epin, ~epla, ~eps_, ~erc, ~erlo, ~ermo, ~ersa, ~erst, ~erta
  -0.9: ~erwi, ~esar, ~esir, ~esos, ~esso, ~estl, ~et_, ~ethi, ~eurs, ~euse, ~evar, ~eves, ~ewer, ~ewh, ~ewhe
  -0.9: ~exte, ~ez_, ~far_, ~fe_, ~fewe, ~ff_, ~fic_, ~flec, ~foll, ~fr_, ~fri, ~frn, ~frnd, ~fron, ~fti
  -0.9: ~ftin, ~furt, ~gado, ~gag, ~garm, ~gaz, ~gend, ~get_, ~glai, ~gle_, ~glo, ~go_, ~gone, ~goss, ~grip
  -0.9: ~gru, ~grup, ~half, ~hap, ~hara, ~harc, ~hate, ~hay_, ~hda, ~hday, ~hee, ~hem, ~herw, ~hey, ~hey_
  -0.9: ~hij, ~hile, ~hiv, ~hoco, ~huil, ~iais, ~iate, ~iau, ~ibed, ~icat, ~icho, ~iejo, ~ier, ~ierc, ~iez_
  -0.9: ~ifti, ~igh, ~ija_, ~ijer, ~ijo, ~ik_, ~iked, ~il_, ~ili, ~ill_, ~ime_, ~imme, ~inam, ~indl, ~iod_
  -0.9: ~ionn, ~ipl, ~irag, ~ird_, ~irs, ~irth, ~isa, ~isem, ~isen, ~ist_, ~istu, ~it_, ~itad, ~ix_, ~ize
  -0.9: ~jal, ~jec, ~ject, ~jero, ~jes, ~jo_, ~keti, ~kic, ~kick, ~kst, ~la_, ~lac, ~lais, ~lank, ~lapt
  -0.9: ~lats, ~layi, ~lcan, ~lea, ~leb, ~leba, ~leer, ~leg_, ~lent, ~levo, ~ling, ~lip, ~liz, ~lk_, ~llem
  -0.9: ~llin, ~llo, ~lme, ~loc, ~los_, ~lov, ~lowi, ~lva, ~madr, ~maki, ~mes_, ~mire, ~mma_, ~mmin, ~mmu
  -0.9: ~mmun, ~mo_, ~moki, ~mol, ~mon_, ~mote, ~ms_, ~mum_, ~mums, ~nan, ~nanc, ~ndly, ~ndra, ~ndsh, ~nee_
  -0.9: ~nel, ~nesd, ~neu, ~new_, ~news, ~nge_, ~niai, ~nico, ~nir_, ~nniv, ~nsad, ~nsc, ~nse, ~ntee, ~ntie
  -0.9: ~ntim, ~ntre, ~nuez, ~nvio, ~obli, ~obu, ~obus, ~ocal, ~ocol, ~od_, ~oes, ~oes_, ~ofer, ~off_, ~oine
  -0.9: ~oki, ~olve, ~oma, ~omet, ~ommu, ~omoc, ~omot, ~ompl, ~ompu, ~ondi, ~onga, ~ongo, ~ongu, ~onic, ~ood_
  -0.9: ~ook_, ~oors, ~oper, ~oppe, ~oppi, ~orda, ~ordi, ~ore, ~ore_, ~orig, ~orit, ~orma, ~orne, ~ors, ~osa
  -0.9: ~osin, ~oup_, ~oust, ~out_, ~outo, ~ove, ~ove_, ~oyed, ~oyez, ~oys, ~oys_, ~pabl, ~pass, ~pea, ~pei
  -0.9: ~pein, ~pide, ~pli, ~poc, ~pock, ~por_, ~poso, ~pple, ~pply, ~ppt, ~prin, ~pru, ~ptop, ~pude, ~pul
  -0.9: ~pump, ~pun, ~put, ~quea, ~quo, ~rab, ~raba, ~rac, ~raig, ~rap, ~rapi, ~rath, ~rau, ~raya, ~rcha
  -0.9: ~rcol, ~reei, ~refl, ~rega, ~rem, ~remi, ~renl, ~rer, ~rest, ~reve, ~rfa, ~rice, ~ridi, ~riet, ~righ
  -0.9: ~rim, ~ring, ~ris, ~rita, ~rli, ~rly, ~rly_, ~rnd, ~rog, ~rol_, ~roof, ~rop, ~rre, ~rrem, ~rrio
  -0.9: ~rrow, ~rsta, ~rta_, ~rtal, ~rtan, ~rthd, ~rthe, ~rtid, ~rto, ~rts, ~rts_, ~ruh, ~ruh_, ~rup, ~rupo
  -0.9: ~rvey, ~rwi, ~saba, ~sagi, ~sap, ~sary, ~sayi, ~scar, ~sem, ~ser, ~shes, ~simp, ~sire, ~sjs, ~sjs_
  -0.9: ~sk_, ~slot, ~sold, ~solo, ~spoi, ~ss_, ~ssan, ~sse_, ~sser, ~sso, ~stos, ~stoy, ~stry, ~stu, ~sum
  -0.9: ~swe, ~tage, ~tan, ~tc_, ~ted_, ~ter_, ~tere, ~tes, ~tex, ~text, ~thd, ~thda, ~tht, ~tiez, ~til
  -0.9: ~till, ~time, ~tin_, ~tiva, ~tn_, ~tobu, ~told, ~tomb, ~tops, ~trar, ~ts_, ~tsa, ~tsap, ~tted, ~tu_
  -0.9: ~tudy, ~tur, ~tuto, ~twin, ~typi, ~ubi, ~uce_, ~uch, ~udy, ~uea, ~uear, ~uel_, ~uez, ~uez_, ~ugar
  -0.9: ~uic, ~uil, ~uile, ~uire, ~uits, ~uitt, ~uleu, ~ulti, ~ume_, ~uniq, ~unre, ~unso, ~upp, ~urc, ~urch
  -0.9: ~urez, ~urre, ~urth, ~urve, ~usua, ~utob, ~uzz_, ~vaca, ~veme, ~very, ~ves, ~vey, ~vez, ~vez_, ~via_
  -0.9: ~vibr, ~vo_, ~vol, ~volu, ~wav, ~way_, ~wd_, ~wedn, ~week, ~wel, ~wet, ~wil, ~wise, ~wren, ~xma, ~xte
  -0.9: ~xten, ~yer_, ~ypi, ~zen, ~zen_
  -1.0: (list), (more), (want), 3rd, NAME said, NAME … com, NAME … on, NUMBER ca, NUMBER dolares, NUMBER i
  -1.0: NUMBER juin, NUMBER pour, NUMBER to, NUMBER … 2, NUMBER … en, NUMBER … favor, NUMBER … old
  -1.0: NUMBER … pis, a break, a combien, a fait, a todos, a toute, a usar, a … 2, a … esposa, a … mari
  -1.0: abier-, abierto, abord, abord |, abren, absolutely, absolutely not, acabo la, accepte ca, achete un
  -1.0: adelante, age, agreed … messages, aguas, ahora que, ahorita no, ai fait, ajust-, al fin, al nino
  -1.0: al … de, al … delete, al … you, alert-, alerts, alguna … de, alive, all NUMBER, all … number, allow-
  -1.0: allowed, alr, also, am blocking, am broke, am getting, am never, am telling, an old, and family
  -1.0: and … will, anden, angry>remove, angry>stop, annonce, annuler, annulez la, annulez … commande
  -1.0: any NUMBER, any texts, any used, any … to, anyone in, anyone … this, app NUMBER, appartient a
  -1.0: appel … de, appelez a, appelez … la, approve, apres, are your, are … n, are … no, are … welcome
  -1.0: are … with, arreglar |, arretez … m, arrie-, arriere, arrives, ascen-, ask her, at the, at … NUMBER
  -1.0: atras |, au … en, aug, autorizacion, autorizacion |, avez … du, avis, aviso |, b |, baby |, bajen-
  -1.0: bano |, barato, barre, barre-, basem-, basement, batterie, bc i, beans, beans |, been … the
  -1.0: before noon, behin-, behind, besoin de, best … in, bien, bike store, bin |, blast-, bleue, bon pour
  -1.0: booking |, borrame, borrar, borre el, borre … telefono, borren … contacto, box |, brail-, brake is
  -1.0: bro … no, broke, bump, bus, bus stop, but … it, but … not, but … want, butto-, button, buy anything
  -1.0: by |, c … combien, c … de, c … stop, ca arrete, ca dit, ca roule, ca sonne, ca suffit, ca … de
  -1.0: ca … mal, ca … tu, cai, call, calls |, calm, calm down, camp, can take, can … not, can … see, canar-
  -1.0: cancel the, cancelar, cancelar |, cancelled my, candado |, capable, carajo, carit-, ce modele
  -1.0: ces messages, cessez |, cette annee, ceux, chaqu-, chaque, chaud-, cheap-, chercher le, chien … mange
  -1.0: chier, chole, chose |, circl-, clase, cliqu-, clique, close, cobra-, coche, cochee, coffe-, coffee
  -1.0: combien de, comfo-, comin-, coming, con que, con una, con … para, cone, conoc-, conseillez
  -1.0: consent to, consentement, consentement |, contact avec, contacts, conte-, corre, corte, could
  -1.0: could i, could not, coupez, coupo-, coupon, courant |, courr-, courriel, crack-, credi-, crevaison
  -1.0: crie, croches, cry, cuando este, cuando … el, cumpl-, d abord, d arreter, d attente, dans un, darle-
  -1.0: darles, day to, de boutique, de freins, de ma, de nino, de rajas, de reponse, de … alors, de … avoir
  -1.0: de … conmigo, de … esposa, de … famille, de … por, de … sacaron, de … texter, deals, decide, decide |
  -1.0: deja el, dejame en, dejame … paz, dejan, deje, dejenme, delai, dele, delete that, delete … esta
  -1.0: demande, demas-, deme, deposit, depuis … matin, derailleur est, derangez, des textos, desabonnez
  -1.0: desabonnez moi, desap-, desin-, desus-, deux fois, dice que, did … opt, did … send, diman-, dimanche
  -1.0: dios … lo, disap-, disappointed, disparaitre … numero, do … keep, do … talk, does … have, does … know
  -1.0: does … mean, dolla-, dollars, domicile, domicilio, domicilio |, donde sacaron, donne |, donne … ok
  -1.0: donner mon, door |, dormi, dos de, doy, drill, drop me, duck, duro, e receipt, earlier, early, ecoeu-
  -1.0: ecris, ecrivez plus, edifi-, edificio, egg, el boton, el manubrio, el nino, el trabajo, el … al
  -1.0: el … dice, electricas, electricas |, ella no, embar-, en casa, en juillet, en pas, en persona
  -1.0: en serio, en silencio, en una, en … cel, en … lado, en … pagina, en … pero, en … pu, encar-, encargo
  -1.0: encontro, encore … d, ended |, enfrente |, enough air, enton-, entonces, entregaron, envie-, envoyer
  -1.0: eres … que, es acoso, es usted, escriban mas, escribir, escribirme, escribo |, ese nino, eso … que
  -1.0: est avec, est combien, est coupe, est en, est … lol, est … par, est … quelle, est … retirez, estar-
  -1.0: este sea, estime, estoy harta, estoy |, estoy … de, et de, eu NUMBER, eu … message, eu … texto, every
  -1.0: everything, exame-, examen, fais un, fait 2, fait voler, fait … le, faite |, faite-, faites
  -1.0: faites une, fancy, fell off, fermez, fete |, figur-, filte-, final |, finally |, finis, firma-
  -1.0: firme nada, fit |, fitte, folde-, food, for the, for this, for your, for … e, for … it, for … new
  -1.0: for … not, for … or, for … phone, forever>texts, forma-, found, franchement, freno, freno-, frenos
  -1.0: fuck, funny but, gang, gano, garantie |, garder, gardez le, gars … NUMBER, gas |, gate code, gauch-
  -1.0: gauche, genre, geren-, gerente, gerente |, germa-, german, get … the, getting … messages, giant
  -1.0: given, god, got 2, got … bike, gotte-, gotten, gracias por, gracias … you, grasi-, grasias, grasias |
  -1.0: gros merci, guarde, gusta, gym |, had no, hagan-, hago, hair, halte, hand, hands off, happy, harta de
  -1.0: has … to, hasta que, have moved, have … got, havin-, having, hay … en, he … it, helmets, her bike
  -1.0: her name, her … the, here please, hi this, hier |, hier … j, him to, hobby, hubby-, hubbys, i beg
  -1.0: i hate, i never, i opted, i say, i stop, i swear, i text, i was, i went, i will, i … another
  -1.0: i … asked, i … be, i … blocking, i … broke, i … come, i … moved, i … replied, i … report, if it
  -1.0: if … get, igual, il vous, il … plait, ilega-, ilegal, in an, in i, in on, in today, in … store
  -1.0: in … the, ins |, instr-, interesse pas, into, is annoying, is coming, is going, is me, is ridiculous
  -1.0: is … 2, is … btw, is … than, is … your, it be, it from, it out, it stop, it … you, j te, j vais
  -1.0: j … du, j … etre, j … fait, j … mieux, j … votre, je lui, je serai, je travaille, je … abonne
  -1.0: je … lis, je … rien, job |, jodas, jokin-, joking, juill-, juillet, just text, just … at, keep me
  -1.0: keep … to, kena, kettl-, keybo-, keyboard, kill, killi-, killing, killing me, kindly … my, king, kit
  -1.0: knock, l assurance, l … du, la NUMBER, la cadena, la cle, la garantie, la oferta, la oficina
  -1.0: la piece, la sonnette, la you, la … avec, la … je, la … l, la … otra, laisse faire, las, last time
  -1.0: lata |, latex, law>law, law>me, law>texts, le bruit, le bus, le faire, le mecano, le puede, le siege
  -1.0: le site, le … avant, leave … number, lentes |, les he, les pneus, les … permiso, les … svp, lette-
  -1.0: letter, libras |, libre, lie, like it, like to, lilie-, lilies, list for, list>remove, list>send
  -1.0: lista de, lit, llamar … no, llamo a, llave, llevo dos, lo … no, locations, look at, looke-, looked
  -1.0: los sms, los … no, louez vous, lower, lui … un, m ecrivez, m … texte, ma, ma selle, ma … en, mains
  -1.0: make me, make sure, malade, mandando cosas, mande mas, manden … a, manua-, manual, manub-, manubrio
  -1.0: many texts, marke-, marry, mars |, mas … NUMBER, matric, matte, me again, me alone, me as
  -1.0: me cobraron, me down, me escribas, me gusta, me mandes, me off, me or, me please, me take, me texte
  -1.0: me texteen, me … al, me … did, me … is, me … off, me … one, me … por, me … si, me … the, me … was
  -1.0: me>remove, me>send, mecha-, medium |, mejor … la, memor-, memory, men, mensajes, merci beaucoup
  -1.0: mercr-, mercredi, mercredi |, mes, mes messages, message says, message with, mi nieta, mi suegra
  -1.0: mi … al, mi … please, midi |, milla-, millas, mineur, mirro-, mirror, mis hijos, misa, moi quand
  -1.0: moi … de, moi … paix, moi … votre, moins cher, moles-, molestar, mon pere, mon … chez, mon … etait
  -1.0: mon … veut, money, month i, morning, mostr-, mostrador, mou, mou |, mubar-, mubarak, much is, mude |
  -1.0: my, my appointment, my desk, my fork, my insurance, my old, my way, my … come, my … coming, my … pick
  -1.0: my … stop, my … to, nada … la, name on, nan, ne l, ne lui, ne m, ne … plus, need to, need |
  -1.0: never agreed, never said, never … to, nevermind, new … number, next week, ngl, nice to, nid de
  -1.0: ningun papel, no calls, no chinguen, no deseo, no escriban, no mandes, no messages, no puede, no sea
  -1.0: no thanks, no tienen, no … digas, no … hablar, no … messages, no … of, no … preocupe, no … ser
  -1.0: nobody … me, noise, not about, not buy, not care, not coming, not given, not talking, not welcome
  -1.0: not worth, not … as, not … back, not … sale, not … so, not … there, notif-, now i, now … am, nuevo-
  -1.0: nuevos, number … times, numero a, o me, of it, of these, of … list, of … phone, of … texts, ofert-
  -1.0: off and, off at, off … a, off … i, off … phone, off … the, offered, offs, ofrec-, ok c, ok … attends
  -1.0: ok … est, on part, on … do, on … gift, one please, only i, opt me, opted in, opted out, optin-
  -1.0: opting, option, optou-, optout, or, otra … se, oubli-, oublie … numero, out already, out front
  -1.0: out … the, over it, own a, owner i, pa la, pa que, pages, paint, paper, para cuando, para los
  -1.0: para … avisos, paral-, parler au, parts |, pas avoir, pas pret, pas tout, pas … casque, pas … j
  -1.0: pas … mes, pas … svp, pas … texto, passe le, passes, patru-, pedale, pedalier |, pense |, pense … era
  -1.0: pense … j, perdu mon, perio-, pg, phone and, phone can, phone in, phone was, phone … i, pictures
  -1.0: pidie-, pidio, pin, pinto, piso |, plain-, plainte, plait, plait |, plaza, please no, please not
  -1.0: please … the, plent-, plenty, plus … svp, poder-, poderosa, poignees, polit-, polka-, polkadot, poly
  -1.0: ponga-, por mensaje, possi-, possible, pouce-, pouces, poule, pour hier, pour sa, pour … promos
  -1.0: pourquoi tu, pouvez vous, pray, pray for, preguntarme, prendre, preocupe, preocupe |, pretend you
  -1.0: prie, promos, promos |, propo-, proud of, proud … you, pu … messages, pub, publicite, purge, purge my
  -1.0: pus, put a, put … in, qu on, quart-, que estoy, que sale, que tal, que … y, quelque, qui … occupe
  -1.0: quien la, quien … el, quiero mas, quiero … de, quisiera que, quitame, quitar, quitas, quitemelo
  -1.0: quitenme |, quitt-, quoi la, raccr-, raccroche, raini-, raining, rajas, ramasser le, reabonnez, read
  -1.0: reall-, really, receipt not, recev-, recevoir, rechi-, recois … de, record of, recordatorio, refaire
  -1.0: refus-, refuse, relax-, rembo-, remem-, remember, remove, remove>more, remove>stop, remove>want
  -1.0: removed, remue-, repondre, report, requested, retire, retirez moi, right here, rite, rodada, roti
  -1.0: roule-, rouler, row, ruido |, runni-, running, s occupe, s v, s … fait, s … p, sacam-, sacame
  -1.0: said … are, salen, salio, salir |, samba-, saquenme, sat, satur-, saturday, saturday |, saw this
  -1.0: say anything, say … but, says, scare-, school and, scrat-, se para, se preocupe, se … au, se … puede
  -1.0: seat |, sec, secon-, second, see … at, segui-, send anything, send your, send … anything, send>remove
  -1.0: sendi-, sending, sent … NUMBER, serai, serio, service est, seulement |, she … to, should not, si c
  -1.0: si … est, sign … up, signe |, signed anything, silencio, sin preguntarme, since when, sing, sit
  -1.0: skate, slow, so annoying, so why, so … i, so … the, solit-, solli-, solo |, son las, son … NUMBER
  -1.0: sopor-, sorte-, sortez, souha-, souhaite, spongy, spot, steel, stem, sting-, stop at, stop being
  -1.0: stop n, stop texting, stop the, stop writing, stop … c, stop … messages, stop … the, stop>angry
  -1.0: stop>forever, stop>remove, stopped, story, streaming, stupi-, stupid, su … esta, sub |, subsc-
  -1.0: succu-, succursale, suis … l, suis … travail, suscribi |, suscripcion, svp me, svp plus, svp … de
  -1.0: svp … numero, swipe, t … ou, table |, tache-, take, take a, take … of, taken off, talk in, tanna-
  -1.0: tannant, tarje-, tarjeta, te di, teeth, teh, tell … the, tell … you, tesco |, text and, text here
  -1.0: text i, text me, text messages, text you, text … NUMBER, texte-, texto je, texto svp, texto … no
  -1.0: textos c, textos … est, textos … svp, texts, texts and, texts please, texts … me, texts>remove
  -1.0: texts>texts, texts>want, that much, that works, the bikes, the bill, the booking, the chain, the cone
  -1.0: the desk, the do, the garage, the gift, the gravel, the green, the invoice, the lock, the red
  -1.0: the same, the … can, the … date, the … does, the … from, the … it, the … just, the … list, the … now
  -1.0: the … off, the … over, the … pads, the … side, the … so, the … thing, them, there since, these>list
  -1.0: these>remove, they are, think-, this sorry, this take, threa-, thread, thumb-, thumbs, ticket is
  -1.0: ticket number, tienen, tienen mi, tienes, tiens, timbr-, timbre, time |, tmrw, to keep, to messages
  -1.0: to school, to see, to sign, to … NUMBER, to … at, to … brother, to … it, to … texts, to … these
  -1.0: toda mi, ton message, tonight |, torni-, tornillo, toute, trail, train, travail je, treat |
  -1.0: trop tard, trying … get, tu … chez, tubes |, tuerc-, turn … off, twice … i, two weeks, ubica-
  -1.0: un texto, un … une, una hora, under NUMBER, une fois, une … d, unsub me, unsub-, unsubscribe |, up it
  -1.0: up … am, usen … numero, utilisez, v, v p, va la, van |, vayan, ven, vendredi, vente, veo |, very
  -1.0: vete, veux pu, veux … le, vez se, videos, vites-, voice calls, voila, voler, vos textos, vosot-
  -1.0: vosotros, vote, vous amene, vous conseillez, vous dois, vous plait, vous pouvez, vous … meme
  -1.0: vous … pu, vous … tantot, want your, want … bike, want … know, want … see, want … talk, want … texts
  -1.0: want>list, want>not, want>send, want>stop, wante-, wanted, warra-, warranty, wave, waving |
  -1.0: way … reach, we had, we … in, we … on, website |, weeks |, well |, what brand, what was, who … got
  -1.0: wicke-, wicked, will it, will pay, will report, will … be, will … stop, will … you, win, wine
  -1.0: wipe my, with … anymore, won, word |, worries |, worry |, worse, worth it, would be, would you
  -1.0: y fait, y si, y … la, y … por, yank, yendo, yes i, yo puse, yo you, you chole, you dear, you done
  -1.0: you help, you it, you know, you me, you order, you said, you so, you … again, you … at, you … hace
  -1.0: you … take, you … texts, your time, | absolutely, | add, | amen, | approved, | block, | cancelar
  -1.0: | closed, | color, | con, | coudonc, | could, | coupez, | cut, | dar, | dejame, | ending, | enlever
  -1.0: | envoyez, | excusez, | facture, | fed, | fuck, | halt, | hope, | it, | jajaja, | lunch, | ma, | mas
  -1.0: | mira, | moved, | muchos, | mum, | nada, | nevermind, | ngl, | oye, | parece, | paso, | peu
  -1.0: | pretend, | pull, | recibido, | removal, | retrait, | sal, | seriously, | sortez, | swipe, | ta
  -1.0: | taille, | texting, | textos, | traigo, | trompe, | tv, | vete, | waiting, | whoevers, | wicked
  -1.0: | zero, | … all, | … asked, | … back, | … baja, | … bajo, | … being, | … by, | … call, | … cancelled
  -1.0: | … card, | … caro, | … chinguen, | … chole, | … come, | … cried, | … dad, | … deja, | … dejan
  -1.0: | … deux, | … digo, | … el, | … email, | … enlevez, | … entendi, | … ever, | … final, | … frein
  -1.0: | … garantia, | … great, | … habia, | … had, | … how, | … lachez, | … matin, | … motor, | … mubarak
  -1.0: | … nada, | … opt, | … p, | … people, | … peut, | … pueden, | … puse, | … received, | … shimano
  -1.0: | … si, | … sign, | … signed, | … sin, | … site, | … sold, | … something, | … sonnette, | … suelta
  -1.0: | … tal, | … tard, | … these, | … to, | … une, | … unsub, | … we, | … worries, | … your, ~0rd, ~0rd_
  -1.0: ~_0r, ~_0rd, ~_ad, ~_aju, ~_als, ~_bad, ~_bal, ~_bat, ~_bif, ~_buc, ~_ca, ~_cal, ~_cau, ~_cir, ~_cof
  -1.0: ~_cua, ~_cul, ~_cum, ~_dis, ~_dit, ~_do, ~_ec, ~_ecr, ~_ei, ~_eye, ~_fav, ~_fit, ~_fli, ~_fre, ~_fuc
  -1.0: ~_fut, ~_gau, ~_gia, ~_god, ~_gos, ~_gra, ~_hah, ~_heu, ~_hil, ~_hol, ~_hom, ~_hun, ~_ite, ~_jeu
  -1.0: ~_lef, ~_lon, ~_ma_, ~_mc, ~_mor, ~_muc, ~_mum, ~_my, ~_my_, ~_neg, ~_nie, ~_ofe, ~_or_, ~_oub, ~_ove
  -1.0: ~_pac, ~_pad, ~_pr, ~_pre, ~_pum, ~_pun, ~_rem, ~_rit, ~_ro, ~_row, ~_san, ~_see, ~_sil, ~_sp, ~_sta
  -1.0: ~_sur, ~_ta, ~_tak, ~_tan, ~_tim, ~_tow, ~_tru, ~_ubi, ~_v_, ~_wo, ~_wre, ~_zo, ~abe, ~abie, ~acam
  -1.0: ~acc, ~ace, ~ache, ~acts, ~ade, ~ades, ~agra, ~aha_, ~ail_, ~aini, ~ajen, ~ajes, ~ajus, ~ales, ~aliv
  -1.0: ~almo, ~alr_, ~alv, ~amba, ~amen, ~andw, ~angi, ~anl, ~anna, ~anso, ~anti, ~anto, ~anty, ~anub, ~apo
  -1.0: ~appy, ~ara_, ~aral, ~aras, ~arj, ~arje, ~arly, ~arr, ~ass_, ~asse, ~atu, ~auch, ~avi, ~avor, ~ay_
  -1.0: ~azin, ~banm, ~bat, ~bath, ~behi, ~bica, ~bien, ~bif, ~biff, ~bir_, ~birm, ~ble_, ~blow, ~brid, ~brio
  -1.0: ~bru, ~buc, ~cac, ~caci, ~cal, ~cal_, ~calc, ~cand, ~capa, ~cei, ~cena, ~ceu, ~chaq, ~cho_, ~choc
  -1.0: ~chw, ~cia, ~circ, ~cke, ~clam, ~cliq, ~cof, ~coff, ~col, ~come, ~cook, ~crat, ~crip, ~cry_, ~ctl
  -1.0: ~ctly, ~cua, ~cue, ~cump, ~curr, ~cut, ~dant, ~deco, ~del, ~den, ~denl, ~desu, ~dian, ~diga, ~dima
  -1.0: ~dina, ~dita, ~doct, ~doll, ~dor_, ~doy_, ~draw, ~drea, ~dred, ~dria, ~dsh, ~eact, ~eaf, ~eaf_, ~eaki
  -1.0: ~eall, ~eals, ~eape, ~eat, ~ecc, ~ecoe, ~ecr, ~edit, ~eels, ~eft, ~eful, ~efus, ~egg_, ~egui, ~ehi
  -1.0: ~ehin, ~eil, ~ein, ~eine, ~eis_, ~ejar, ~eks_, ~ela_, ~elar, ~elve, ~ema, ~emem, ~emin, ~emo, ~emor
  -1.0: ~emu, ~emue, ~ench, ~endr, ~enla, ~enty, ~epor, ~erco, ~ercr, ~erd, ~ervi, ~eryt, ~esap, ~eso, ~ethe
  -1.0: ~eti, ~etin, ~etra, ~ettr, ~eu_, ~eug, ~evez, ~evo, ~evo_, ~ew_, ~ewa, ~ews, ~ews_, ~ext, ~exts, ~eye
  -1.0: ~fail, ~fav, ~favo, ~feed, ~ferm, ~few, ~ffee, ~fica, ~fir, ~fli, ~fold, ~food, ~form, ~foun, ~ft_
  -1.0: ~fuc, ~fuck, ~fuer, ~fut, ~ga_, ~gang, ~gau, ~gauc, ~gen_, ~gian, ~gin, ~ging, ~gl_, ~glov, ~god
  -1.0: ~god_, ~gra, ~gram, ~gre, ~gue_, ~gui, ~hago, ~hait, ~haq, ~haqu, ~havi, ~hem_, ~heme, ~hen, ~hen_
  -1.0: ~hes, ~hina, ~hind, ~hoc, ~hoo, ~hrea, ~hub_, ~ias, ~ias_, ~ibi_, ~ibo, ~icac, ~id_, ~ide_, ~iew
  -1.0: ~iew_, ~ific, ~ifte, ~igur, ~ikes, ~ileg, ~iman, ~imbr, ~ime, ~impl, ~inan, ~inin, ~ins, ~inte, ~inue
  -1.0: ~ipc, ~ipci, ~ippi, ~ird, ~irlo, ~isap, ~isat, ~iser, ~ishe, ~ites, ~itio, ~izo_, ~ja_, ~jen, ~jenm
  -1.0: ~jes_, ~jeta, ~jeu, ~joke, ~jour, ~joy_, ~ken, ~kes_, ~ket, ~ket_, ~kid, ~kit_, ~ladi, ~lap, ~lars
  -1.0: ~laug, ~laya, ~lca, ~left, ~lein, ~lena, ~leno, ~lens, ~lert, ~lest, ~lis, ~list, ~lli, ~llic, ~lpe
  -1.0: ~lr_, ~lti, ~lud, ~lune, ~lver, ~mail, ~mam, ~mant, ~marc, ~mart, ~masi, ~mbi, ~mbou, ~mbs, ~mbs_
  -1.0: ~mech, ~mete, ~mie, ~mier, ~mise, ~mita, ~mite, ~mitt, ~mmed, ~mn_, ~moci, ~mok, ~mole, ~mor, ~mory
  -1.0: ~mple, ~mpli, ~mrw, ~mrw_, ~muc, ~much, ~mum, ~my_, ~nal, ~naro, ~ncar, ~ndw, ~ndy, ~nec, ~new, ~nfol
  -1.0: ~nga_, ~nil, ~nks, ~nks_, ~nla, ~nla_, ~nnee, ~noon, ~noti, ~nton, ~nual, ~nub, ~nubr, ~nul, ~oft
  -1.0: ~oila, ~oin, ~oke, ~olat, ~oler, ~olut, ~ome_, ~omew, ~onto, ~oor_, ~opos, ~opp, ~opto, ~oren, ~ostc
  -1.0: ~osti, ~ote, ~otif, ~ouce, ~ouha, ~oule, ~oupo, ~ousl, ~oyag, ~pab, ~pace, ~paci, ~pack, ~paie, ~pels
  -1.0: ~pera, ~perd, ~pes, ~pid_, ~plei, ~plic, ~pon, ~pouc, ~ppr, ~ppy_, ~pray, ~pret, ~pri, ~prie, ~pro
  -1.0: ~ptin, ~ptou, ~pub_, ~pum, ~qua, ~quir, ~radi, ~rafi, ~rain, ~rano, ~rari, ~rasi, ~rass, ~ratc, ~ratt
  -1.0: ~raw_, ~rcr, ~rcre, ~reci, ~red, ~red_, ~ref, ~rei, ~remo, ~remu, ~ret, ~rete, ~rezc, ~riel, ~rin
  -1.0: ~riod, ~ripc, ~rips, ~rje, ~rjet, ~rket, ~rle_, ~rmez, ~rmi, ~rmin, ~rms, ~rms_, ~rney, ~roce, ~ropo
  -1.0: ~rov, ~rrib, ~rtar, ~rtas, ~rted, ~rtir, ~rue, ~rule, ~runn, ~rw_, ~ryt, ~ryth, ~sand, ~sat_, ~sati
  -1.0: ~satu, ~say, ~says, ~schw, ~sec_, ~sele, ~send, ~siad, ~sias, ~sing, ~sio, ~sis_, ~sive, ~slow, ~sma
  -1.0: ~sme, ~smo, ~smok, ~sof, ~soi, ~soll, ~souh, ~souv, ~span, ~spee, ~sse, ~stc, ~stee, ~ston, ~stup
  -1.0: ~stur, ~sual, ~sus, ~ta_, ~tarj, ~tarm, ~tec, ~teh, ~tell, ~tens, ~tess, ~them, ~tifi, ~tigu, ~til_
  -1.0: ~tim, ~tli, ~tmrw, ~todo, ~toma, ~tonc, ~toot, ~tos_, ~traf, ~trip, ~tton, ~ttre, ~tup, ~tupi, ~turb
  -1.0: ~turd, ~ubar, ~ubic, ~ucks, ~uct, ~ude, ~ued, ~uenm, ~uera, ~ues, ~uevo, ~uffe, ~uga, ~ugh_, ~uhai
  -1.0: ~uir_, ~umbs, ~umpl, ~ums, ~ums_, ~unni, ~upez, ~upi, ~upid, ~urb_, ~urda, ~urg, ~urr, ~usag, ~usl
  -1.0: ~usly, ~uton, ~utto, ~valv, ~var_, ~vas_, ~vau, ~vian, ~vide, ~view, ~viez, ~vil_, ~vis_, ~vol_
  -1.0: ~volv, ~vor_, ~warr, ~way, ~wed_, ~wine, ~won_, ~wor, ~wors, ~wre, ~xts, ~xts_, ~yin, ~ying, ~yout
  -1.0: ~ys_
  -1.08: (tables say mention)
  -1.1: NAME as, NAME va, NUMBER at, NUMBER de, NUMBER etoiles, NUMBER left, NUMBER mins, NUMBER minutes
  -1.1: NUMBER … all, NUMBER … bcd, NUMBER … et, NUMBER … me, NUMBER … month, NUMBER … today, NUMBER … too
  -1.1: a beer, a bell, a ces, a midi, a podcast, a rest, a side, a small, a used, a vous, a … NUMBER
  -1.1: a … aussi, a … cosa, a … ma, a … much, a … nina, a … please, a … si, a … sms, a … time, abonn-
  -1.1: abonne … rien, about … NUMBER, accen-, acepte |, acoso, acuer-, acuerdo, add, adela-, agreed to
  -1.1: ai les, alla |, alumi-, aluminio, am … lbs, am … one, amen, and it, and says, and … kids, and … this
  -1.1: annon-, annul-, annule |, answer, anybo-, anything else, anything to, apagu-, apague, aparta, appelez
  -1.1: appelez … pas, appelle la, apret-, apunte a, are dead, are my, are not, are too, are … me, arret-
  -1.1: arrete au, arrete c, arrete de, arrete … est, arreter, arreter |, arrive … NUMBER, arrived, arrivee
  -1.1: at 2, at NAME, at NUMBER, atras, attac-, attached |, autho-, aux, avail-, available, avais pas
  -1.1: avant que, avec mon, avisado, avoir … mon, ayuda, baby, basket |, batte-, battery, been … since
  -1.1: before NUMBER, besoi-, besoin, best to, best … to, betwe-, between, between … and, bici … un
  -1.1: bien … le, bike fits, bike please, bikes in, blocking, bomba-, boton, boucl-, boxes, brake |, bring-
  -1.1: bringing, but were, but … one, buy used, by NUMBER, by friday, c … ta, ca |, ca … la, ca … tout, caja
  -1.1: call … NUMBER, calls only, camara |, camino |, can, can somebody, can someone, can … bring, can … do
  -1.1: can … get, can … make, can … mauvais, can … read, can … send, can … this, cancel, cancelled
  -1.1: canceller, cap, cards, caris-, carisimo, carrera, carrera |, carry, cassette, cause, ce … svp
  -1.1: celular |, celular … de, certainement, chambre |, charged, checkout, chemin, chemin |, cierr-
  -1.1: claim number, cle |, clear, cles, clip, closed, cobraron, coche-, code postal, cold, colon-, come in
  -1.1: come out, commence, comment je, como … la, complet, con los, con … de, confirme, confirmo
  -1.1: consented to, contact … on, contesta, conteste, cool, corte-, coudonc |, coupe-, cours, cover, cover-
  -1.1: crap, crap |, creva-, creve, cryin-, crying, cuand-, cuando, cuanto |, cure, customer … i
  -1.1: customer … remove, d autres, d ici, d … dans, dans mes, dar de, dar … baja, de atras, de casa
  -1.1: de esta, de no, de rien, de shimano, de tu, de vos, de … al, de … ecrire, de … job, de … lista
  -1.1: de … ok, de … plus, de … taller, dead to, debaj-, debajo, debar-, debarque, decue, deja de, deja paye
  -1.1: dejalo, dejame, dejo, delete … me, delete … you, deleted, demander, deneigee, dents, des … a
  -1.1: desabonne |, desabonner, desabonner |, desac-, desactiven, descu-, desist |, deux … vous, di permiso
  -1.1: did he, did … come, dijo que, dimel-, dimelo, disparaitre, disparaitre mon, dit, dit que, dix
  -1.1: do … bike, do … buy, do … hit, do … say, do … worry, do … you, does the, doigt, doing the, dois
  -1.1: donne l, dontt-, dormir, dors |, du jeu, du matin, du … pour, dueno-, duenos, duerm-, ecrit |
  -1.1: ecrivez, eh, el asiento, el lunes, el mismo, el recibo, el sabado, el … jaja, eliminen
  -1.1: eliminen … numero, elle veut, elle … a, elle … est, emergencies only, en chemin, en el, en rentrant
  -1.1: en … plus, en … pour, encan-, encuentro, ended up, enlever mon, enlever |, enlevez, enlevez moi
  -1.1: enlevez … svp, entendi |, entiende, entra, envoy-, equipe, era hora, es automatico, es estafa, es no
  -1.1: escribe tanto, espin-, esposa |, essaye, est ta, est … croche, est … dernier, est … qu, est … toi
  -1.1: estar, esto you, esto … automatico, estoy abajo, estoy … el, etes trop, etoil-, etoiles, etoiles |
  -1.1: etre … votre, everything |, ex me, excellent, excited |, exemp-, expli-, extra-, faire les
  -1.1: faire … mon, fais … avec, fait mal, faite, falta, faut … un, favor … no, fb, fende-, fender, ferie
  -1.1: ferme-, fichez moi, fin de, find you, flirt-, flirting, flush-, flushez, flushez mon
  -1.1: flushez … numero, for NAME, for bike, for his, for now, for sunday, for … min, for … take, forev-
  -1.1: forever, forever>more, forgo-, forgot, frame, from the, fue lo, fue un, fuera … mi, fui, gears, gere
  -1.1: get that, get these, get … off, get … text, getting these, gmail, god bless, going, got lost
  -1.1: grand … elle, grave-, gravel, gravy, green |, grince, guarden, habla la, had my, halt, handl-, hang
  -1.1: happen |, harta, have left, hay … mas, hold, hoodi-, hope … is, hora … el, horn, house to, how are
  -1.1: hows the, hoy no, hrs, hush, i be, i mauvais, i paid, i send, i use, i … agreed, i … into, i … like
  -1.1: i … stop, i … trying, if … want, igual |, in … a, in … bag, in … of, incluye, inscrit a
  -1.1: interesse par, interest, irfan, is asking, is out, is … NUMBER, is … emergency, is … from, is … safe
  -1.1: is … scam, is … so, is … sorry, is … worth, it, it did, it for, it was, it … done, it … or, it … rest
  -1.1: it … to, j aime, j aurais, j … ca, j … mon, jamais accepte, jamais … que, je demande, je gere
  -1.1: je … dois, je … off, je … oppose, je … plus, je … reviens, jetez, job, joke, joyeu-, joyeux
  -1.1: joyeux noel, judge, junk, just … me, kilos, know when, knowingly, l arret, l … pour, l … svp
  -1.1: la chaine, la factura, la fiche, la fin, la liste, la livraison, la muchacha, la paix, la patate
  -1.1: la revision, la sortie, la … mon, lachez … la, las … no, law>not, law>wrong, law>you, le char
  -1.1: le digas, le dire, le frein, le gusto, le livreur, le matin, le pedalier, le ramasser, le rendez
  -1.1: le samedi, le total, le virement, le … nada, le … texto, leave the, leave … alone, leavi-, leaving
  -1.1: left my, les deux, les … pis, let … go, lettr-, like, like |, line no, lis pas, lista, llamen
  -1.1: llego cortado, llegu-, llegue, llegue |, locker, los frenos, los … a, lovely, luces |, m oppose
  -1.1: m … parle, ma … ce, macha-, madam, maggi, maide-, maiden, mais enlevez, mais on, mais … de, make it
  -1.1: mal au, mama … por, mami, manan-, manana, manda, mandan, manden textos, mando el, maneje, mano
  -1.1: manqu-, many, mas de, mas … de, match |, matri-, mayo |, me 2, me an, me mude, me of, me out
  -1.1: me pueden, me texter, me twice, me … abonne, me … dire, me … for, me … text, me>list, meant … the
  -1.1: mechanic, mejor, mensaje mas, menu, merci a, mes cles, mette-, mettez, mi … de, mi … tambien, mineu-
  -1.1: mira, mode, moi de, moi meme, moi plus, molestes, moment, mon dossier, mon mari, mon |, mon … depuis
  -1.1: mono, more texts, more … i, more>remove, more>stop, morni-, mude, muy, my balance, my keys, my own
  -1.1: my … back, my … lol, nah … am, name off, ne … a, need, need the, neede-, needed, needs, never see
  -1.1: never … up, never-, next to, next … i, next … the, ni … nada, nid, no encuentro, no gracias
  -1.1: no molestes, no name, no need, no usen, no … avisen, no … escribas, no … for, no … ir, no … mandes
  -1.1: no … me, no … mensajes, no … texts, no … the, no … y, not click, not do, not hit, not i, not one
  -1.1: not quit, not read, not say, not worry, not … if, not … now, not … shop, notic-, nous de, now he
  -1.1: now what, number out, number plate, number … phone, numero … mon, nunca acepte, nunca mas, o … la
  -1.1: oat, oat milk, off please, off the, on google, on … ca, on … fork, on … i, on … la, on … plus
  -1.1: on … veut, on … voit, on … wrong, one and, one can, one … is, ont, oppose, oppose a, or not, orang-
  -1.1: orange, orden es, other-, ou … vous, out … this, out … you, ouvert |, over there, oye, p |, pads
  -1.1: paid … and, paix, panta-, papa, par texto, para, para las, parce … c, parrot |, parts, pas assez
  -1.1: pas besoin, pas consenti, pas en, pas toi, pas … d, pas … patate, pas … sms, pas … ton, passe
  -1.1: passe |, patate, pate, pause |, pays, pe, pendi-, pendiente, pendiente |, perdon me
  -1.1: perdon … equivoque, pero sin, pero yo, persona por, pesim-, pesimo, phone bill, pics, pis … arrive
  -1.1: plan, please |, please … do, plus bon, plus … texto, pneu a, pneus |, podca-, podcast, popco-
  -1.1: popcorn, por eso, por la, por que, por … en, porfa, porfa |, pour que, pour … hiver, pouve-, pouvez
  -1.1: prawn, prefe-, premi-, prenez vous, problema, proch-, prochain, promi-, promo-, proof, proud, psi, pu
  -1.1: pu … textos, puede … mi, puede-, pueden, puse mi, pusie-, pusieron, put … down, quand je, quand t
  -1.1: que intensos, que … mandaron, quel … j, qui … pas, quick, quiero la, quiero que, quimi-, quimica
  -1.1: quit, quit … this, quitenme, quoi … numero, race |, radio, raffl-, raffle, rappe-, recib-, recibido
  -1.1: recibido |, refai-, registro, rejoindre, relax, relax |, remet-, remov-, removed |, rent bikes
  -1.1: rentrant, replied … to, reply, repondez pas, request, reser-, respondo, rest |, resul-
  -1.1: retiren … numero, retirez le, retirez |, retrait, retur-, revision, revision |, revok-, ridiculous
  -1.1: rin NUMBER, ring, road, rode it, ruido, s il, sac, sache, said stop, sal, sale en, salgo, salir, sans
  -1.1: say less, say no, says quit, says she, scared, scell-, scellant, schra-, schrader, scuse, se los
  -1.1: se voit, seat, semaine, send, send it, send the, send>me, sense |, sent the, seriously, seriously |
  -1.1: shd, shift-, shoe, shop anymore, shoul-, show, si quelqu, si … un, siga, sign … sheet, signed up
  -1.1: signing, sin … jaja, sin … yo, site, so, so much, soliciting, son is, son numero, sont en, sorry just
  -1.1: sorry … saw, sorry … the, sort, sound, soup |, sous, spoke-, spong-, stay, stock, stock |, stop all
  -1.1: stop by, stop in, stop now, stop … lol, stop … my, stop … to, stop>stop, subscribe, sucia, suffi-
  -1.1: suffit, sufic-, suficiente, suis off, support, supprimez, sur, surpr-, surprise, suspe-, svp
  -1.1: svp enlever, svp j, svp |, svp … ai, svp … mon, system, systeme |, tag, take NUMBER, take off
  -1.1: take this, talk … the, talla chica, tanne de, taxes, te amo, telefono … solo, telephone … a, tengo el
  -1.1: tercera, tercera |, termine |, termino, tesco, text … the, textees, texter |, texto, texto-, textos
  -1.1: textos no, textos ok, textos |, texts>law, thank-, thanks, that text, that you, that … was, the bell
  -1.1: the car, the color, the e, the end, the estimate, the group, the kids, the lot, the messages
  -1.1: the parrot, the race, the rack, the receipt, the service, the texts, the wheel, the wheels, the whole
  -1.1: the … by, the … come, the … is, the … no, the … order, the … says, the … she, the … to, these>stop
  -1.1: these>texts, they … to, this … instead, this … of, throu-, through, thursday, ticket … NUMBER, tiene-
  -1.1: tient, tired of, to cancel, to talk, to your, to … NAME, to … any, to … last, to … number, to … off
  -1.1: told to, tonde-, tonig-, tonight, toque, trabajo |, tranquille, travail, travaille pas, trop de
  -1.1: troublesome, tubes, tues, two … one, uds |, un cadeau, un message, un par, un … d, un … no, un … plus
  -1.1: una semana, uncheck, une arnaque, une … fois, unos, unsubscribe, unsubscribe this
  -1.1: unsubscribe … number, up sheet, up … is, up … me, update my, us go, usan, using … number, vais plus
  -1.1: veux … que, viene-, vineg-, vinegar, void deck, vos … sont, votre service, vous des, vous … NUMBER
  -1.1: vous … les, voy en, voy por, voy yo, voy … alla, vuelvan, vuelvan a, walk, walking |, want … again
  -1.1: want … be, want … from, want>texts, wants, warranty |, was … it, water, wavin-, waving, way, wd40
  -1.1: we moved, we … see, we … to, website is, wed, weekend, weekend |, wen, what does, what they
  -1.1: what … that, where … i, wheres, wheres the, who told, wifi, will, wipe, with … at, with … parrot
  -1.1: witho-, without, wk, wonde-, work … the, would like, wrong … my, xfa, xfa |, y todavia, y … rien
  -1.1: y … su, you can, you do, you era, you one, you sell, you take, you text, you … are, you … canse
  -1.1: you … el, you … family, you … hora, you … llego, your messages, | arreter, | bless, | by, | canceller
  -1.1: | cessez, | coupe, | customer, | des, | desabonne, | desactiven, | effacez, | flushez, | god, | half
  -1.1: | hasta, | hush, | jeudi, | joyeux, | l, | lock, | mettez, | mija, | miss, | morning, | mute, | my
  -1.1: | ote, | pesimo, | peut, | puedo, | receipt, | right, | room, | set, | should, | sonnez, | ticket
  -1.1: | to, | today, | todo, | tse, | unsubscribe, | vale, | white, | wipe, | … ahi, | … ahora, | … aire
  -1.1: | … arretez, | … attached, | … besoin, | … bill, | … blue, | … brand, | … buy, | … c, | … can
  -1.1: | … codigo, | … dors, | … enough, | … etre, | … far, | … fois, | … gracias, | … hoy, | … interessee
  -1.1: | … jaja, | … jefe, | … keeps, | … kids, | … laisse, | … leave, | … les, | … less, | … longer
  -1.1: | … manda, | … manden, | … mensajes, | … molestes, | … mude, | … nina, | … noel, | … onda, | … opted
  -1.1: | … paid, | … pedi, | … ready, | … ride, | … rides, | … right, | … sera, | … service, | … soliciting
  -1.1: | … uno, | … ve, | … whatever, | … will, | … works, ~_acu, ~_ade, ~_air, ~_alc, ~_amo, ~_ani, ~_arr
  -1.1: ~_ask, ~_aux, ~_bai, ~_big, ~_bir, ~_blo, ~_bun, ~_can, ~_cap, ~_cho, ~_cos, ~_cou, ~_cut, ~_dec
  -1.1: ~_dia, ~_dij, ~_dob, ~_dol, ~_doy, ~_ea, ~_eh_, ~_emb, ~_epa, ~_fer, ~_fle, ~_fot, ~_fu, ~_fur, ~_giv
  -1.1: ~_gma, ~_goi, ~_gre, ~_hal, ~_hrs, ~_hui, ~_ile, ~_it, ~_it_, ~_job, ~_ka, ~_kar, ~_lay, ~_lik, ~_lis
  -1.1: ~_mej, ~_mit, ~_muy, ~_nav, ~_net, ~_opi, ~_opp, ~_ov, ~_oy, ~_oye, ~_pe_, ~_pea, ~_pi, ~_pos, ~_pow
  -1.1: ~_psi, ~_pu_, ~_raf, ~_roa, ~_sat, ~_sin, ~_sla, ~_slo, ~_sna, ~_so_, ~_sou, ~_sus, ~_sv, ~_svp
  -1.1: ~_swa, ~_tag, ~_tra, ~_tut, ~_ub, ~_vac, ~_ven, ~_way, ~_wip, ~_wor, ~_xfa, ~aby_, ~acan, ~acem
  -1.1: ~acia, ~acu, ~acue, ~add_, ~adel, ~ader, ~ador, ~af_, ~affl, ~aged, ~aigo, ~ains, ~aix, ~aix_, ~ajaj
  -1.1: ~ajar, ~akin, ~alam, ~alio, ~alir, ~allo, ~alm, ~alou, ~alta, ~amat, ~ammi, ~anm, ~anme, ~anno, ~annu
  -1.1: ~ano_, ~anyb, ~apa, ~appl, ~apre, ~arin, ~arla, ~arn_, ~arre, ~asc, ~ases, ~ash, ~ason, ~ate, ~ate_
  -1.1: ~atea, ~ats, ~ats_, ~atta, ~atur, ~aunt, ~auth, ~aver, ~awa, ~axes, ~ays, ~barq, ~base, ~batt, ~bc_
  -1.1: ~beso, ~betw, ~bie, ~big, ~blie, ~book, ~bor, ~boxe, ~bren, ~bsc, ~bscr, ~bun, ~bus_, ~cabe, ~cale
  -1.1: ~can, ~can_, ~cap_, ~cati, ~cela, ~cept, ~cera, ~ces_, ~cesi, ~char, ~cia_, ~cias, ~cib, ~cil, ~cine
  -1.1: ~cket, ~ckou, ~cks, ~clus, ~cluy, ~cold, ~comi, ~coul, ~coup, ~cred, ~crit, ~cryi, ~cts, ~cts_, ~cuer
  -1.1: ~cul, ~cup, ~dada, ~dam_, ~damo, ~dang, ~dar, ~das_, ~date, ~dd_, ~dec, ~deje, ~dejo, ~dema, ~denm
  -1.1: ~depo, ~deu, ~dij, ~dine, ~dis_, ~disa, ~disc, ~dobl, ~dois, ~dos, ~dos_, ~doy, ~dra, ~dri, ~dry_
  -1.1: ~duer, ~eak_, ~eal_, ~ear_, ~eari, ~easo, ~eavi, ~ebar, ~ecci, ~eces, ~ecib, ~eded, ~eden, ~edo_
  -1.1: ~eede, ~eei, ~eein, ~egue, ~ejor, ~eks, ~em_, ~emas, ~emba, ~embo, ~emes, ~emet, ~emie, ~emov, ~enen
  -1.1: ~enro, ~epi, ~epl, ~eply, ~eps, ~erm, ~ert, ~esac, ~esad, ~eser, ~esin, ~esis, ~esit, ~esoi, ~esq
  -1.1: ~esqu, ~esul, ~esus, ~eted, ~eth, ~etio, ~etoi, ~etur, ~etwe, ~eux, ~eux_, ~evok, ~ewe, ~exto, ~extr
  -1.1: ~ezc, ~feel, ~fend, ~fer_, ~fert, ~ffit, ~ffle, ~fier, ~fina, ~fini, ~fit, ~fixi, ~fot, ~foto, ~fram
  -1.1: ~frei, ~frid, ~fui_, ~ggin, ~gh_, ~giv, ~gles, ~gma, ~gmai, ~gnin, ~goi, ~goin, ~grac, ~gras, ~gro_
  -1.1: ~gus, ~gust, ~haha, ~hand, ~har, ~heat, ~hi_, ~hier, ~hijo, ~hoe_, ~hold, ~hood, ~hors, ~hos_, ~host
  -1.1: ~houl, ~hrou, ~hrs, ~hrs_, ~hs_, ~humb, ~hurt, ~hy_, ~ial, ~iant, ~icid, ~idad, ~iel, ~iero, ~ierr
  -1.1: ~iez, ~ifi_, ~ight, ~igo_, ~igu, ~igua, ~imen, ~imez, ~ingi, ~inu, ~iod, ~iri, ~iss, ~itam, ~itan
  -1.1: ~itar, ~itas, ~ite, ~itho, ~iti, ~ivez, ~izac, ~jan_, ~job, ~job_, ~jor, ~jor_, ~jou, ~joye, ~junk
  -1.1: ~ked, ~ked_, ~kon, ~kou, ~kout, ~ks_, ~lase, ~lato, ~lear, ~lect, ~legu, ~len, ~let_, ~lev, ~lica
  -1.1: ~lik, ~like, ~lir_, ~livi, ~lked, ~llav, ~llev, ~llow, ~losi, ~low_, ~lque, ~lug, ~luy, ~lvan, ~lve
  -1.1: ~lve_, ~manq, ~many, ~mba, ~mej, ~mejo, ~mett, ~moc, ~moj, ~more, ~morn, ~most, ~mpor, ~mpu, ~muev
  -1.1: ~muy, ~muy_, ~nana, ~nap, ~ncan, ~ndid, ~ndle, ~nee, ~nen, ~nez, ~nez_, ~ngan, ~ngr, ~ngue, ~nill
  -1.1: ~nino, ~nir, ~nive, ~nle, ~nle_, ~nnem, ~nnul, ~noo, ~nore, ~nqu, ~nrol, ~nso, ~nso_, ~nsol, ~nts
  -1.1: ~nts_, ~nty, ~nty_, ~nule, ~nven, ~nyb, ~nybo, ~obra, ~ocha, ~odia, ~ogi, ~oing, ~okes, ~oll_, ~olli
  -1.1: ~olon, ~omo, ~onda, ~onig, ~oo_, ~ooth, ~opie, ~oppo, ~oran, ~ored, ~orev, ~orgo, ~orni, ~oss, ~ostr
  -1.1: ~otes, ~oti, ~otic, ~oubl, ~oup, ~ouri, ~ourr, ~oxe, ~oxes, ~oye, ~oze, ~pag, ~paix, ~papa, ~pare
  -1.1: ~pen_, ~pesa, ~pics, ~pin_, ~plen, ~pleu, ~pliq, ~plug, ~ply, ~ply_, ~pong, ~porf, ~posi, ~pouv, ~pow
  -1.1: ~ppin, ~ppl, ~ppy, ~pref, ~prem, ~prim, ~proc, ~proo, ~pter, ~ptez, ~pu_, ~pus_, ~pusi, ~ques, ~quez
  -1.1: ~quic, ~raff, ~rar_, ~raye, ~rech, ~rein, ~reme, ~repe, ~repl, ~rese, ~ress, ~resu, ~retu, ~reva
  -1.1: ~rew_, ~rfa_, ~rga_, ~rged, ~rger, ~rgot, ~ric, ~rier, ~rint, ~riss, ~rize, ~rme, ~rmir, ~roa, ~role
  -1.1: ~romi, ~romo, ~ront, ~rott, ~roud, ~roue, ~rout, ~roz, ~rpri, ~rra, ~rram, ~rret, ~rsi, ~rui, ~rvi
  -1.1: ~sacr, ~sact, ~sal_, ~sam, ~sans, ~sant, ~sapp, ~sat, ~saur, ~sauv, ~scre, ~seco, ~see, ~sent, ~sere
  -1.1: ~sett, ~sh_, ~sign, ~sin_, ~sins, ~sion, ~siv, ~slo, ~sly, ~sly_, ~sna, ~so_, ~soin, ~song, ~sor_
  -1.1: ~spos, ~spot, ~ssio, ~stay, ~stl, ~stly, ~sto, ~subs, ~sue, ~suff, ~sufi, ~sur_, ~surp, ~susp, ~svp
  -1.1: ~svp_, ~swa, ~swap, ~tame, ~tar, ~tar_, ~taxe, ~tay, ~tay_, ~ten_, ~tenc, ~tenl, ~tenm, ~tera, ~tery
  -1.1: ~teu, ~tez, ~tez_, ~tfu, ~thum, ~tie_, ~tif, ~timb, ~tos, ~tour, ~tow, ~toy, ~toy_, ~trai, ~tres
  -1.1: ~tru, ~ttac, ~ttez, ~tubo, ~tut, ~twe, ~twee, ~ubes, ~uble, ~ubr, ~ubri, ~ubs, ~ubsc, ~udi, ~uede
  -1.1: ~uedo, ~ueen, ~uenl, ~uent, ~uerm, ~uev, ~ueve, ~ufi, ~ufic, ~ugge, ~uick, ~uila, ~uipe, ~uit_, ~ump_
  -1.1: ~und_, ~unos, ~unr, ~upli, ~urb, ~urer, ~urpr, ~usp, ~uspe, ~usta, ~utho, ~ux_, ~vac, ~valu, ~vely
  -1.1: ~vie, ~voke, ~vp_, ~vri, ~wap, ~wed, ~ween, ~wen_, ~whit, ~wifi, ~will, ~win_, ~wond, ~xfa, ~xfa_
  -1.1: ~xpli, ~xto, ~xto_, ~xtos, ~xtr, ~xtra, ~yage, ~yan_, ~yar, ~yed, ~yed_, ~yen, ~zaci
  -1.18: (tables say opt_out)
  -1.2: (remove), NUMBER but, NUMBER km, NUMBER lbs, NUMBER n, NUMBER off, NUMBER percent, NUMBER … of
  -1.2: a autorise, a call, a comer, a demain, a good, a lache, a picture, a quelle, a tune, a … ex
  -1.2: a … heure, a … mama, accord avec, acepto, acepto |, address |, ads, agree to, agreed, ahorita |
  -1.2: ai deja, ai deux, ai ete, ai oublie, ai … accepte, aime pas, aire |, all good, all |, alors … vous
  -1.2: alway-, always, am fine, am off, amarilla, amex, amex |, an emergency, an hour, ancienne, and then
  -1.2: and … up, annee |, anymore … am, anything … me, anytime |, apago el, approuve |, approved, approved |
  -1.2: apuro |, are NUMBER, are … not, are … on, arrete … de, asap, assurance, at me, at … can, attached
  -1.2: attends |, attente, au … a, au … d, au … pis, aucun texto, aun, aurais, autom-, autre fois, avance |
  -1.2: avez eu, avisen, back, baja el, bars, be … by, be … in, beat, bed |, better |, bien y, bienvenue
  -1.2: bikes to, bit much, bite, blanco, blessings, blk, bloque, booki-, booking, borra … numero, both
  -1.2: brand, bruit, btw, build, burni-, burning, but a, but do, butte-, butter, butter |, c … cher
  -1.2: c … parfait, ca haha, cadena, cadena |, cadre est, call the, camar-, camara, camin-, camino, camion
  -1.2: can tell, can … believe, can … it, can … me, can … stop, can … text, cance-, canse, card, care
  -1.2: casque … la, casse-, ce … n, cel |, cel … el, cerca, ces, chamb-, char |, checked … box, chimie
  -1.2: claro |, closed |, codig-, codigo, commande NUMBER, comme … neuf, como no, compadre, compre en
  -1.2: confio, confirm, confirme |, conne-, consent, consent |, cool |, correo |, coudo-, coudonc, count me
  -1.2: count … in, cuant-, cupon, customer care, customer here, cut, d appel, d … svp, da, dame … baja
  -1.2: dans … NUMBER, dans … boite, de cuando, de cuenta, de esas, de los, de mas, de me, de messages
  -1.2: de mis, de siempre, de ti, de … hija, de … liste, dead … me, deck, dehor-, dehors, dejem-, dejeme
  -1.2: dejen-, delivery, delivery |, demande |, depec-, depechez, depuis NUMBER, dernier texto, desis-
  -1.2: desist, devra-, devrait, dia, dias, did it, did … i, dinne-, dinner, direccion, direccion |, disco-
  -1.2: discount, dit … a, do, do … look, do … rent, do … sell, do … share, do … stop, do … take, doing
  -1.2: dolio, domma-, donde me, dormi-, dors, drink, du … est, each, ears, ears |, eat, eaten, ebike
  -1.2: ecole |, ecriv-, efectivo |, effacez, el codigo, el domingo, el martes, el mecanico, el pago
  -1.2: el pastel, el … NUMBER, el … llego, el … termina, en ligne, en parler, en revenant, en titi, en tu
  -1.2: en un, en veu, en … deux, en … jaja, en … les, en … puerta, en … svp, endin-, ending, engou-, enlev-
  -1.2: enleve moi, enleve … number, enlever … numero, enlevez mon, enoug-, enough, entendi, envoi-, envoyez
  -1.2: envoyez plus, es falso, es sorpresa, esa la, escribas, essayer |, est bonne, est cher, est parfait
  -1.2: est votre, est … cadeau, est … cell, esta … hoy, esta … la, estaciono, estan |, esto |, estop, etc
  -1.2: etre la, ever, ever |, everyone, excelente, excit-, excited, exo, exo NUMBER, expla-, factura
  -1.2: factura |, fait … c, fatig-, favor |, fell, fichez, final-, finally, finde, fitting |, flowers
  -1.2: for an, for one, for … kids, force, fourc-, fourche, free, frein, from me, from now, funci-, funciona
  -1.2: gants, garantia, get a, get off, get … from, get … this, gift |, give … a, gliss-, glisse, go away
  -1.2: go for, go … it, going through, got in, graci-, gracias, gracias |, grande |, groom-, grose-, group
  -1.2: guidon, gusto, haga, hagalo, hagalo |, happen, happy with, happy |, happy … to, hard |, hasta
  -1.2: have … cancel, have … given, have … to, he … ok, her off, hike, hoodie, hor |, how, how far, how to
  -1.2: how … is, how … to, i already, i bring, i lost, i pay, i saw, i sent, i … about, i … gave, i … him
  -1.2: i … left, i … lol, i … next, i … say, i … short, i … signed, icy, il m, il … faut, in the, incluido
  -1.2: ins, inscrit c, inscrit … est, insta, interessee par, is down, is over, is yours, is … best, is … bit
  -1.2: is … serial, it a, it so, it … i, it … the, it … your, j annule, j … dans, j … deja, j … les
  -1.2: j … oublie, j … pris, j … veu, j … veux, jalo, je peux, je … mon, je … rappelle, jom, jours, jueves |
  -1.2: junio-, jusqu-, jusqua, keys |, know that, know … i, l exo, l … avec, la bateria, la bici, la i
  -1.2: la lista, la llamada, la llanta, la nuit, la puerta, la rifa, la selle, la vida, la … 2, la … du
  -1.2: la … ou, la … tiene, labor, lache moi, laisse ca, laissez moi, laksa, las dos, last one, late |
  -1.2: later |, lavado, lavado |, lavag-, lavage, law>want, lbs, lbs |, le mando, le pneu, le … en, le … mi
  -1.2: le … svp, leave, leave me, lentement, less |, liao |, libras, lift, like butter, lis, list>me
  -1.2: llamadas, llanta, llantas, llego la, lo quiero, look |, looks, loop, luces, luego |, lui a, lunch
  -1.2: lunch |, m ecrire, ma … c, ma … elle, magasin … velo, makes, malad-, manana |, mandar, mandes, many |
  -1.2: marche |, mas … este, maudit, me canse, me hace, me llegue, me manden, me now, me textea, me tienen
  -1.2: me … it, me … mas, me … mi, me … of, me … plus, media-, mediu-, medium, menos, mensajes |
  -1.2: merci … NAME, merge, merit-, messages … ce, messe-, mi contacto, mi … agarro, mide, mide NUMBER
  -1.2: minut-, missed, mistake |, moi … mon, mon ok, mon … lol, more, more of, more>texts, more>you
  -1.2: morning |, moteu-, mover-, moyeu, much, mucha, mucho, my car, my cell, my … NUMBER, my … anymore
  -1.2: my … from, my … plate, my … same, my … who, n … en, nah i, name … on, neces-, necio-, necios, neta
  -1.2: netwo-, network, never seen, never signed, never … for, never … i, never … me, new sim, new … just
  -1.2: news on, news … my, next your, ni … mi, nina, nite, nite |, no NUMBER, no acepte, no fue, no good
  -1.2: no thank, no veo, no vi, no vuelvan, no … i, no … los, no … manden, no … mi, no … nadie, no … por
  -1.2: no … quiero, no … texteen, no … you, not ask, not see, not there, not … NUMBER, not … text, not … to
  -1.2: not>send, nouvelles de, nueva |, number on, number … can, number … for, numbers |, numero c
  -1.2: numero ne, nunca les, nunca … el, nunca … que, nuts, odio, oferta, off my, ok j, ok pour, on mine
  -1.2: on ne, on peut, on that, on the, on … en, on … new, on … way, once you, one more, one … your, oppos-
  -1.2: opt out, opted, optio-, ote, otez le, otez moi, oublie mon, oui a, ouin, out, out of, outside your
  -1.2: over a, owe me, pagin-, pagina, pago en, paix |, partido, pas avant, pas faire, pas pantoute
  -1.2: pas recu, pas … appel, pas … cadenas, pas … je, pas … temps, pas … vos, passe a, past, patat-, pay |
  -1.2: payer, perdon … me, permiso, peux … parler, pf, pido, please send, plus tard, pneus, ponle, por el
  -1.2: posta-, postal, pour des, pour les, pour mes, pour vos, pour … soir, preoc-, presta, princ-
  -1.2: problema |, publi-, pubs, puedo, puerta, puerta |, pull my, put … on, qns, que la, que lo, que mon
  -1.2: que necios, que sabe, que you, que … el, que … esto, que … sea, que … this, queda |, quedo |
  -1.2: quelle heure, quelqu … peut, quier-, quiero … la, quiero … seguro, quiet, quita-, quiteme, rain, ran
  -1.2: reabo-, reaso-, reason, reason |, recomendo, recu … message, regarde, register, remove>me, rentrant |
  -1.2: reparez, repondez, reponse, retiren, return, reven-, revenant, review, revoke, revoke |, rice, ridic-
  -1.2: rien la, rien |, right now, rings, rn, rn |, rock, rock |, rodad-, roue, rouge |, route-, rude … my
  -1.2: rust, sabad-, sabado |, saca mi, saca … numero, saddl-, saddle, saddle |, salie-, saliendo, saute
  -1.2: savoi-, savoir, scuse-, scusez, se puede, se … mi, see |, selle |, send any, send |, send>list, sense
  -1.2: serio-, servi-, shop … you, siege, sigan, sign … for, signi-, silen-, sis, sleep, sms, sms |, so do
  -1.2: so … not, sonnette, sonnez, sorpr-, sorpresa, sorpresa |, sorry for, sorti, spokes, stationnement
  -1.2: still, still the, still … in, stop a, stop au, stop it, stop this, stop … i, stopp-, stoppe, stuck
  -1.2: su lista, su … para, sunda-, sunday, sur … ecran, sur … formulaire, svp retirez, swear, swear |
  -1.2: ta liste, take out, take |, talk to, tard |, tell, temps |, tequi-, tequila, tercer, termi-, text
  -1.2: text … here, texte |, textear, texter a, texting please, textos d, texts from, texts to, texts … a
  -1.2: that … fast, the check, the fork, the list, the message, the other, the … are, the … one, the … ones
  -1.2: the … ticket, the … wheel, the … yet, them and, there by, there in, these, think i, think … it
  -1.2: thinks, this be, this list, this not, this texting, this … more, through … you, thru, thurs-
  -1.2: thursday |, tiene NUMBER, tienen |, til, til NUMBER, to all, to go, to it, to stop, to … mom, toda
  -1.2: todavia me, toile-, too long, too many, too much, touche pas, touchez, touchez … a, tous |, tout de
  -1.2: tout … suite, trae, traen, tranq-, transfer, treat, tse, tu |, tu … un, tuesd-, tuesday, tuesday |
  -1.2: tunne-, tunnel, tunnel |, tv, uds, un crack, un peut, un stop, un … me, unche-, uncle-, une chambre
  -1.2: unsto-, unstop, unwan-, unwanted, up you, use |, van, velo cette, velo l, velo pour, venda-, verra
  -1.2: veux, veux … de, vi su, vi … mensaje, vieja, vin, vitri-, vitrine, voit, votre … de, vous m
  -1.2: vous pour, vous reviens, vous … eu, vous … quoi, vous … trop, wahal-, wahala, waiting |, want out
  -1.2: want to, want>more, want>remove, want>these, want>you, weeke-, welco-, welcome, were on, what size
  -1.2: wheel is, whene-, whenever, whenever |, where do, where-, why, will not, wish to, with … NUMBER
  -1.2: work on, worke-, worked, worth, would i, wrong … size, wrong>me, y … los, yes to, yo llevo, yo … con
  -1.2: you basta, you llego, you llegue, you owe, you rent, you were, you … frena, you … no, you … quiero
  -1.2: you … your, you>angry, you>more, you>remove, you>stop, your … at, your … what, yrs, yup, zapat-
  -1.2: zapatos, | ah, | arretez, | asap, | bajo, | basta, | blue, | borra, | bring, | can, | cancel, | cease
  -1.2: | chope, | combien, | count, | dejeme, | dejen, | deux, | does, | enleve, | envoie, | estop, | exit
  -1.2: | favor, | fichez, | first, | garde, | gel, | gracias, | heres, | invoice, | le, | lista, | me, | mon
  -1.2: | need, | new, | ningun, | nos, | odio, | okay, | only, | ouin, | over, | perdon, | prenez, | quiten
  -1.2: | quitenme, | race, | ramasse, | retirez, | revoke, | rode, | skip, | someones, | supprimez, | this
  -1.2: | tired, | took, | total, | tout, | turn, | whenever, | … about, | … adresse, | … already, | … alto
  -1.2: | … at, | … ate, | … basta, | … blocked, | … brake, | … bye, | … correo, | … demain, | … donc
  -1.2: | … dos, | … dude, | … end, | … faire, | … god, | … hablar, | … hace, | … happy, | … hate
  -1.2: | … importe, | … intensos, | … llegue, | … los, | … m, | … makan, | … many, | … min, | … moi
  -1.2: | … necios, | … need, | … new, | … nouvelles, | … open, | … par, | … paro, | … perro, | … piste
  -1.2: | … puede, | … puedo, | … que, | … repondez, | … rush, | … sigan, | … thx, | … tienda, | … today
  -1.2: | … tomber, | … tube, | … ver, | … where, | … word, | … worked, ~_ads, ~_alw, ~_aw, ~_ba, ~_bas
  -1.2: ~_bie, ~_bin, ~_bru, ~_btw, ~_cat, ~_cla, ~_coo, ~_cry, ~_cup, ~_da_, ~_dej, ~_dem, ~_dim, ~_do_
  -1.2: ~_doc, ~_dog, ~_duc, ~_eac, ~_ear, ~_end, ~_enl, ~_eno, ~_ent, ~_eso, ~_esp, ~_ext, ~_fac, ~_fax
  -1.2: ~_fen, ~_fin, ~_fri, ~_fui, ~_gat, ~_gea, ~_gh, ~_glo, ~_gr, ~_gua, ~_hin, ~_igu, ~_int, ~_jet, ~_lau
  -1.2: ~_lbs, ~_lea, ~_len, ~_los, ~_mue, ~_nee, ~_nov, ~_out, ~_pag, ~_pai, ~_peu, ~_pie, ~_pig, ~_pit
  -1.2: ~_pod, ~_pra, ~_pri, ~_ps, ~_qua, ~_ret, ~_rn, ~_rn_, ~_rot, ~_sam, ~_say, ~_sc, ~_sit, ~_sle, ~_sm
  -1.2: ~_smo, ~_sms, ~_st, ~_ste, ~_sti, ~_tin, ~_tom, ~_toq, ~_tv, ~_tv_, ~_vie, ~_vio, ~_wai, ~_wed, ~_wk
  -1.2: ~_yr, ~_yrs, ~abad, ~abon, ~acez, ~addl, ~adio, ~adit, ~aen, ~aen_, ~aggi, ~aha, ~airs, ~aji, ~ajit
  -1.2: ~aka, ~alco, ~aler, ~algo, ~alo_, ~alte, ~alw, ~alwa, ~amel, ~anan, ~ank, ~ansf, ~anu, ~apa_, ~aper
  -1.2: ~apto, ~arai, ~arar, ~arit, ~arts, ~asia, ~aske, ~atas, ~ates, ~atiq, ~avag, ~avr, ~ays_, ~azy, ~azy_
  -1.2: ~back, ~bala, ~bas, ~beco, ~bes_, ~blic, ~blo, ~bloc, ~bos, ~brok, ~btw, ~btw_, ~cada, ~cama, ~canc
  -1.2: ~cans, ~cap, ~card, ~cce, ~cele, ~cerc, ~ces, ~cez, ~cez_, ~cing, ~cker, ~cky, ~cky_, ~clas, ~clip
  -1.2: ~clud, ~codi, ~coe, ~coeu, ~cogi, ~cone, ~cool, ~cos, ~coud, ~cour, ~crea, ~crew, ~cris, ~cry, ~cte
  -1.2: ~ctiv, ~cuan, ~cuen, ~cum, ~cut_, ~dad_, ~day, ~deba, ~deho, ~dej, ~dese, ~desi, ~dias, ~dicu, ~dies
  -1.2: ~dim, ~dinn, ~dit, ~dit_, ~dito, ~doc, ~dog, ~doin, ~dore, ~dors, ~eak, ~eame, ~eat_, ~eats, ~eav
  -1.2: ~eave, ~echi, ~ecit, ~ecl, ~edi, ~ediu, ~edo, ~ee_, ~eed, ~eed_, ~eeke, ~eeth, ~eez, ~efec, ~egro
  -1.2: ~ehor, ~ejan, ~eje, ~eke, ~eken, ~elez, ~end_, ~enez, ~enle, ~enm, ~enme, ~enoj, ~enou, ~ensi, ~env
  -1.2: ~envo, ~eoc, ~eocu, ~ept, ~erla, ~ermi, ~erva, ~ervo, ~esda, ~esse, ~esu, ~eus_, ~eut, ~eut_, ~eva_
  -1.2: ~evie, ~ext_, ~falt, ~fati, ~ffl, ~fin, ~fla, ~fui, ~func, ~garo, ~gast, ~gat, ~gea, ~gear, ~gel_
  -1.2: ~gger, ~ghts, ~gic, ~gual, ~gy_, ~hah, ~hale, ~hank, ~hast, ~hea, ~hene, ~hese, ~hin_, ~hol, ~hom
  -1.2: ~horn, ~hout, ~how_, ~hru, ~hru_, ~hts, ~hts_, ~ibas, ~ibid, ~ic_, ~icas, ~ices, ~ick, ~idon, ~iege
  -1.2: ~iej, ~ieja, ~iert, ~ift, ~igni, ~iled, ~ilen, ~ilet, ~ilt, ~iner, ~inks, ~insc, ~into, ~inut, ~iree
  -1.2: ~irm, ~isc, ~isco, ~iten, ~itie, ~iver, ~iz_, ~jet, ~jete, ~ji_, ~join, ~jusq, ~kar, ~kend, ~lant
  -1.2: ~lari, ~laro, ~lat, ~late, ~lau, ~lbs, ~lbs_, ~leat, ~leav, ~lenc, ~letr, ~lgo, ~lgo_, ~lift, ~lir
  -1.2: ~lock, ~los, ~low, ~lowe, ~loy, ~luce, ~lue, ~lute, ~lwa, ~lway, ~mame, ~mana, ~manu, ~maz, ~met
  -1.2: ~meti, ~mind, ~minu, ~mit, ~mmy, ~mmy_, ~mpad, ~mpro, ~mpta, ~mue, ~nan_, ~nav, ~ncel, ~nch, ~ncha
  -1.2: ~ncl, ~need, ~neg, ~neme, ~nen_, ~nent, ~neus, ~nfir, ~nic_, ~nina, ~nish, ~nlev, ~nme, ~nme_, ~noj
  -1.2: ~nok, ~noug, ~nov, ~nscr, ~nsf, ~nsfe, ~nsub, ~nter, ~ntia, ~nvo, ~nvoi, ~nvoy, ~oad_, ~odas, ~odig
  -1.2: ~ogi_, ~oje, ~oken, ~oks, ~oks_, ~ola_, ~olis, ~omes, ~oni, ~oodi, ~ooks, ~oom_, ~oon_, ~opa, ~opte
  -1.2: ~opti, ~oral, ~orpr, ~orra, ~orte, ~oser, ~osit, ~oss_, ~ota, ~ote_, ~oteu, ~ouch, ~oudo, ~oue_
  -1.2: ~ourc, ~ourd, ~over, ~pad, ~pagi, ~pal_, ~pan_, ~pd_, ~pend, ~peu, ~pic, ~pick, ~pido, ~pig, ~ping
  -1.2: ~plie, ~pod, ~pons, ~pote, ~ppri, ~preo, ~pres, ~prom, ~ptan, ~pted, ~publ, ~pubs, ~quar, ~quee
  -1.2: ~quej, ~queo, ~quit, ~rae_, ~raf, ~ranq, ~rap_, ~raw, ~recc, ~redi, ~reed, ~reen, ~rena, ~reoc, ~rer_
  -1.2: ~revo, ~rew, ~rez, ~rez_, ~rgu, ~rip, ~ris_, ~rise, ~rke, ~rme_, ~rn_, ~rnin, ~road, ~rok, ~roke
  -1.2: ~roup, ~row, ~rown, ~rpre, ~rran, ~rreo, ~rsd, ~rsda, ~rtes, ~ruid, ~ruit, ~rvic, ~rvo, ~sad, ~sadd
  -1.2: ~sal, ~salg, ~sali, ~salt, ~saut, ~savo, ~scen, ~scou, ~sda, ~sday, ~seal, ~seat, ~seme, ~serv, ~sfe
  -1.2: ~sfer, ~shou, ~sieg, ~sile, ~sit, ~sit_, ~ske, ~sms, ~sms_, ~sorp, ~sou, ~squa, ~ssen, ~sset, ~stie
  -1.2: ~stil, ~stoc, ~stuc, ~sund, ~swea, ~tees, ~tem_, ~temp, ~term, ~than, ~thes, ~thor, ~thru, ~tico
  -1.2: ~tiga, ~tir_, ~tira, ~tle_, ~tock, ~topp, ~toq, ~toqu, ~tori, ~torn, ~tory, ~trin, ~tse, ~tter, ~tuck
  -1.2: ~tues, ~tuvo, ~ual_, ~ubby, ~udon, ~uead, ~uee, ~uej, ~ueo, ~ueo_, ~uerd, ~uesd, ~uffi, ~ugg, ~uir
  -1.2: ~ule, ~ull, ~ult, ~unsu, ~upe_, ~upl, ~urd, ~urn_, ~urna, ~ursd, ~ushe, ~usu, ~uter, ~uto, ~utom
  -1.2: ~uvez, ~uvo, ~uvo_, ~uya, ~vag, ~vage, ~vas, ~veux, ~via, ~viej, ~ving, ~visi, ~voye, ~vre, ~wai
  -1.2: ~wait, ~wash, ~wea, ~welc, ~wer_, ~why_, ~wif, ~wife, ~win, ~xpla, ~xt_, ~yrs, ~yrs_, ~zin, ~zing
  -1.2: ~zy_
  -1.3: (law), (stop), NAME number, NAME … un, NUMBER o, NUMBER ok, NUMBER on, NUMBER the, NUMBER … for
  -1.3: NUMBER … mat, NUMBER … matin, NUMBER … n, NUMBER … the, a air, a box, a ver, a … hier, a … svp
  -1.3: abajo |, aceptado, acord-, adios |, afuera |, agarro, ahi, ahi que, ai vendu, ai … au, ai … recu
  -1.3: aire, alive |, already have, already … a, am wrong, am … no, am … with, and here, and look, and |
  -1.3: and … has, and … my, and … quit, angry>angry, angry>number, another text, answe-, anything … this
  -1.3: anytime, apres NUMBER, apuro, archi-, are no, are … open, are … take, arnaque |, arreglo |
  -1.3: arrete chez, arrete pas, arrete … vous, asap |, asien-, asiento, asiento |, asked for, at my, at that
  -1.3: au … de, automatico, autorice ese, autorise ca, autre chose, autre merci, avez un, avez … ma, avise-
  -1.3: aweso-, awesome, awesome |, ay no, bag |, barat-, basta, bater-, bateria, be … last, becom-, become
  -1.3: best shop, bici para, bien le, billb-, billboard, bisou-, bisous, block, blue |, boite |, bonne annee
  -1.3: bonne … a, both |, bring … own, broke-, broken, broken |, bueno me, bussi-, buzzi-, buzzing, bye
  -1.3: c … assez, c … fini, c … quel, ca … faire, cadea-, cadeau, cadre, call |, calle, calli-, calling
  -1.3: campa-, can my, can you, can … call, cancell, cancle |, canoe, cansa-, canso-, cansones, canta-
  -1.3: cantar, carbon, carin-, carino, carino |, case, cat, cease, cel you, cessez, cette fois, chaine
  -1.3: chair-, chairs, change my, chat sorry, cheap, chimi-, chois-, chope, christmas to, ciao, claim
  -1.3: class |, cliente … mi, cm, cog, combi-, comen-, como, compran, compran … usadas, compro, con eso
  -1.3: confisque, connais personne, cortado, cost, cost |, cote, coule, count, crack, crack |, cuando |
  -1.3: cuanto, cuenta |, d … avec, d … merci, de baja, de message, de passe, de presse, de sms, de ta
  -1.3: de textos, de … mari, de … mi, debo, dejal-, dejo el, delete |, delivered to, depos-, desab-, desaf-
  -1.3: dessus |, dias |, did … agree, did … text, digale a, diner-, dinero, direct, discount |, dit … mais
  -1.3: do … be, do … call, do … need, dommage, done with, done … this, dry, du mat, echan-, ecrivez moi
  -1.3: efect-, efectivo, el casco, el gps, el pedal, el viernes, el … you, elimi-, en … a, en … bici
  -1.3: en … du, en … foto, en … la, end, end it, end this, ended, engagez, enlever, entiendo |, envoi, es yo
  -1.3: es |, es … con, es … para, esa pieza, eso, essay, essay |, est NUMBER, est assez, est quel, est tout
  -1.3: est … derniere, est … ecole, estas cosas, estuv-, estuvo, etait pour, evening, exam, examp-, example
  -1.3: example com, fait que, fed, fed up, fille va, firmo, first, first |, fit, fix a, fix |, flowe-, fond
  -1.3: for anything, for life, for … reason, fraude, frena, fridg-, fridge, fridge |, from … on, garantia |
  -1.3: garantie, gentil, getting your, goal, gonfl-, got … job, grinc-, gud, guido-, guy … the, hacen |
  -1.3: hacer, had … with, hagal-, happened … my, hard, hate, have lost, have said, have … and, he was
  -1.3: he … now, heart-, hella, here |, heres, hey i, hier … avez, his own, his … he, hit my, hor, hora es
  -1.3: hours, how i, huevo, i left, i put, i quit, i … do, i … fine, i … longer, i … ok, i … want, il te
  -1.3: image, in … trunk, ingle-, ingles, inscr-, insis-, insta-, invite, is done, is ok, is she, is too
  -1.3: is |, is … going, is … in, is … texting, it to, it up, it … off, it … over, it … under, j … vendu
  -1.3: jala, jamais consenti, jamais signe, jamais … oui, jamais … pour, jamen-, jamene, jaune, je pars
  -1.3: je veux, je … avec, je … la, je … voir, jeu, jk, jk |, keep the, keeps texting, kind, kitte-, kitten
  -1.3: know if, l affaire, l ete, la boite, la commande, la job, la lumiere, la maison, la place, la que
  -1.3: la roja, la roue, la … NUMBER, la … etait, la … hace, lachez moi, laissez, last message, le cadre
  -1.3: le derailleur, le lundi, le moteur, le pique, le texto, leave it, leave … phone, left … message
  -1.3: let this, let us, letting me, liao, light-, lights, lista-, liste, llant-, llantas |, llego el
  -1.3: lluvi-, lluvia, location, lost my, lousy, lu, m en, m envoyez, ma roue, mad just, makan, mandame
  -1.3: manejan, manque, mas a, mas … mi, match, me here, me if, me know, me manda, me mandaron, me the
  -1.3: me toca, me … here, me … number, me … you, me>law, me>stop, mecanico, medid-, medida, mensaje … esta
  -1.3: merci j, mere est, merry christmas, merry … to, message de, metro, mi … sin, mien, mins, mins |
  -1.3: minutes, miss, miss you, misse-, modelo, moi pu, moi svp, momen-, mon tel, mon … frere, monday
  -1.3: monday |, montant, more than, more>more, more>send, mosquitoes, mot de, mot … passe, moteur
  -1.3: mouille |, muchacho, my mother, my receipt, my … do, my … is, ne plus, ne vous, need a, need an
  -1.3: negro |, never again, never come, never … in, never … yes, no frena, no hurry, no more, no problem
  -1.3: no puedo, no signal, no the, no … horas, no … la, no … other, no … textos, no … un, non … j, nonst-
  -1.3: nonstop, not accept, not agree, not consent, not mean, not need, not stop, not … business, not … fan
  -1.3: not … in, not>angry, not>more, note, now, now my, now on, number did, number off, number … texts
  -1.3: number>law, numero la, numero mais, numero … favor, numero … para, numero … telefono, numero … vous
  -1.3: nunca dije, nunca me, nxt, off this, ok … is, okay |, on do, on my, on … invoice, on … is, on … not
  -1.3: on … of, onda |, ones |, only not, or just, oter mon, other bike, otra vez, otro cliente, oublie |
  -1.3: outta here, pagina |, pague |, paid, papel, para el, parada, paro de, pas sur, pas … aujourdhui
  -1.3: pas … de, pas … les, pas … pour, pas … presse, passe par, passer … chercher, patience, pay, pedi |
  -1.3: pelud-, perce-, percent, perfecto, perfecto |, permi-, pero … a, personne m, peu |, piano, picked up
  -1.3: pickup |, pido que, pieza |, please erase, please text, plus aucun, plus cher, plus que, plus rien
  -1.3: plus |, plus … ecrire, plus … textos, ponch-, poner, potho-, pour NUMBER, pregunta, pregunta |
  -1.3: prends |, price |, priva-, promo, publicidad, pull … number, puso, put the, put this, put … wrong
  -1.3: quad, quad lock, que … voy, quebec |, quedo … bici, quien … la, quiero |, quita, quite |, quite-
  -1.3: quitter, rack |, rappelle |, receipt |, recogerla, regal-, regalo, regresamos, remove>these
  -1.3: repare mon, repli-, replied, reply … a, reque-, respect, respo-, retir-, retirez mon, retrouvee
  -1.3: revisar, ri, rides like, rien de, rien … moi, rifa, robaron la, robaron … bici, rodado, rompi-
  -1.3: rompio, roule comme, sabado, safe, safe |, said NUMBER, said you, said … to, sales, salt, salvador
  -1.3: saque-, says NUMBER, se poncho, se rompio, se ve, sem, send a, send me, senio-, serieux |, service
  -1.3: she never, she said, shees-, sheesh, sheesh |, sian, siao, siempre |, signal |, sillin, sir … have
  -1.3: solo para, someones, son horas, sonda-, sondage, sont tu, sorti-, sortie, spamm-, spell-, st, star
  -1.3: still have, still … that, stop svp, stop using, stop … already, stop>you, strik-, strike, su … se
  -1.3: suis … retard, sunday |, suppr-, sur l, sur les, sure did, sure … not, sus mensajes, svp ne, t avais
  -1.3: table, tache, tambien |, tandem |, tanto |, tarde |, tax, text the, text … lot, text … your
  -1.3: texter ce, texter … numero, textez moi, textez … pas, texto … plus, texts are, texts … not, thank
  -1.3: thankyou, that … anymore, that … for, the cake, the dent, the job, the middle, the pickup, the … door
  -1.3: the … model, the … pic, the … way, this chat, this still, this … never, three, thurs, tienen en
  -1.3: tire on, tirel-, tires, tmr |, to anything, to ask, to do, to everyone, to … a, to … texting
  -1.3: to … who, to … with, todo bien, todos, tomor-, tomorrow, ton, ton numero, too … to, toss my
  -1.3: toss … number, tourn-, tout |, trade, traia, tres, triciclo |, tu casa, type, ugh |, un faux
  -1.3: un … message, un … telephone, unlist, ups, ursel-, urself, use … one, utili-, va y, va … aller
  -1.3: va … ir, vais, vais y, vale, vater, vendi … bicicleta, vendu mon, verda-, verdad, verdad |
  -1.3: vers NUMBER, veut pas, veux plus, vi |, viens, virem-, virement, void, voitu-, voiture, voulais pas
  -1.3: vous du, vous en, vous la, vous mais, vous … autre, vous … ca, vuelto, vuelvo, walki-, walking
  -1.3: want off, want texts, was at, wash, wats, we … the, when is, when you, white, who can, who do
  -1.3: who … in, why did, wife, will be, will do, will … to, with NAME, woohoo |, work and, work phone
  -1.3: works |, worry, x |, y aller, y dos, y eso, you at, you estuvo, you no, you parele, you stop
  -1.3: you texting, you … lost, you … mande, you … quiere, your son, your texts, your … no, your … was, zip
  -1.3: | after, | all, | apres, | awesome, | boss, | ca, | ciao, | comment, | compran, | cuando, | deja
  -1.3: | dije, | en, | enlevez, | enough, | estan, | excelente, | fair, | green, | has, | hella, | igual
  -1.3: | j, | keep, | la, | laissez, | mandame, | names, | nonstop, | pause, | price, | quiero, | quita
  -1.3: | quitter, | reached, | sin, | since, | sur, | svp, | termine, | toujours, | tracking, | unlist
  -1.3: | use, | vivo, | wats, | which, | … aime, | … alguien, | … annee, | … annule, | … asi, | … avais
  -1.3: | … christmas, | … cuando, | … deal, | … down, | … ecris, | … enleve, | … eso, | … estuvo, | … fin
  -1.3: | … form, | … gars, | … gusto, | … k, | … la, | … lata, | … line, | … list, | … llamada, | … mando
  -1.3: | … marche, | … over, | … pa, | … pars, | … please, | … por, | … problem, | … roja, | … see, | … seen
  -1.3: | … sent, | … stop, | … thank, | … thanks, | … time, | … tout, | … ty, | … vemos, | … veux, | … vu
  -1.3: | … vuelvan, | … were, | … whoever, | … why, ~_add, ~_ahi, ~_ann, ~_apr, ~_ate, ~_atr, ~_aun, ~_awe
  -1.3: ~_bc, ~_beh, ~_bl, ~_bre, ~_bye, ~_cab, ~_cad, ~_cea, ~_cer, ~_cin, ~_cm, ~_cm_, ~_cob, ~_cot, ~_cue
  -1.3: ~_det, ~_eat, ~_ebi, ~_efe, ~_eff, ~_env, ~_ep, ~_fee, ~_fl, ~_gl, ~_gud, ~_gus, ~_how, ~_idi, ~_jk
  -1.3: ~_jk_, ~_jok, ~_jou, ~_kil, ~_lat, ~_lb, ~_lia, ~_llu, ~_lun, ~_mee, ~_nai, ~_nec, ~_oig, ~_pau
  -1.3: ~_pia, ~_pon, ~_pu, ~_pub, ~_pud, ~_ran, ~_req, ~_roc, ~_sa, ~_sac, ~_sal, ~_saq, ~_set, ~_shi, ~_sq
  -1.3: ~_squ, ~_st_, ~_sto, ~_suf, ~_sup, ~_tar, ~_tec, ~_tue, ~_uns, ~_use, ~_ut, ~_uti, ~_vai, ~_vir
  -1.3: ~_voc, ~_vue, ~_why, ~_win, ~_won, ~_wt, ~_xf, ~abus, ~acer, ~ack, ~ack_, ~add, ~adea, ~afi, ~afo
  -1.3: ~agal, ~ahi_, ~aila, ~aiso, ~ak_, ~alli, ~ambr, ~amp, ~ampl, ~ani_, ~anq, ~anqu, ~answ, ~ants, ~anz
  -1.3: ~app_, ~apr, ~aque, ~arry, ~asa, ~asap, ~ashe, ~asie, ~asl, ~aso_, ~asur, ~ated, ~ater, ~ath, ~atra
  -1.3: ~ausa, ~avin, ~awe, ~awes, ~aye, ~bad, ~bai, ~baj, ~baje, ~ban_, ~bas_, ~bast, ~bate, ~bed, ~bed_
  -1.3: ~beh, ~bier, ~bili, ~bli, ~brea, ~butt, ~buzz, ~bye, ~bye_, ~cadr, ~calm, ~camp, ~cani, ~ccio, ~cen_
  -1.3: ~cero, ~cess, ~chal, ~che_, ~chea, ~cida, ~cim, ~cios, ~cite, ~cla, ~clu, ~cm_, ~cob, ~cobr, ~comb
  -1.3: ~como, ~copy, ~cot, ~cote, ~cov, ~cove, ~crac, ~crap, ~cras, ~cree, ~dad, ~dag, ~dage, ~day_, ~debo
  -1.3: ~deja, ~deva, ~diot, ~dril, ~drin, ~eap, ~eap_, ~earl, ~ebik, ~ebo_, ~echa, ~ecio, ~ecue, ~eff, ~egar
  -1.3: ~eint, ~eje_, ~elim, ~elva, ~elvo, ~emai, ~ena_, ~enca, ~enew, ~enl, ~envi, ~epli, ~epos, ~epto
  -1.3: ~eres, ~ersi, ~erv, ~eryo, ~etir, ~eure, ~eus, ~evra, ~expl, ~fac, ~fee, ~fen, ~fie, ~firm, ~firs
  -1.3: ~fit_, ~free, ~gno, ~gnon, ~grou, ~gud, ~gure, ~hal, ~hamb, ~hart, ~heap, ~heet, ~heur, ~hite, ~hour
  -1.3: ~how, ~hree, ~hroo, ~hurs, ~ibre, ~icio, ~icks, ~idi, ~idi_, ~iens, ~ies, ~iet_, ~ieza, ~ift_, ~ijo_
  -1.3: ~ilie, ~ilin, ~ilis, ~imo_, ~inem, ~inen, ~inga, ~ings, ~ins_, ~insi, ~ints, ~ipt, ~irem, ~iren
  -1.3: ~irez, ~irme, ~irst, ~ised, ~isez, ~isio, ~isir, ~ite_, ~ize_, ~jar, ~jar_, ~jenl, ~jeu_, ~jk_, ~jok
  -1.3: ~js_, ~jue, ~kill, ~kip, ~knoc, ~laim, ~lcom, ~leep, ~leve, ~liao, ~lic_, ~lick, ~lied, ~liq, ~liqu
  -1.3: ~llan, ~lluv, ~lta_, ~lunc, ~lur, ~luvi, ~lyi, ~lyin, ~mat, ~matc, ~mbar, ~meet, ~mend, ~meno, ~metr
  -1.3: ~miso, ~mome, ~mude, ~nall, ~ncin, ~ndag, ~neja, ~nett, ~ngez, ~nio, ~noc, ~nock, ~nonc, ~note, ~nque
  -1.3: ~nsid, ~nsis, ~nsw, ~nswe, ~ntem, ~nute, ~nuts, ~nvi, ~ob_, ~obb, ~obr, ~och, ~ock, ~ocks, ~oda_
  -1.3: ~odad, ~odos, ~offe, ~omat, ~omba, ~omo_, ~omor, ~onch, ~oof_, ~oon, ~oor, ~op_, ~opin, ~opy, ~opy_
  -1.3: ~oris, ~orn, ~osts, ~oth_, ~oue, ~ouil, ~oyen, ~pads, ~paid, ~pal, ~pamm, ~pape, ~pau, ~pay_, ~pele
  -1.3: ~perc, ~perm, ~pert, ~piez, ~ponc, ~pper, ~pro_, ~ps_, ~ptad, ~pto, ~pub, ~pud, ~pue, ~pued, ~pues
  -1.3: ~pull, ~puso, ~py_, ~rada, ~ran_, ~rci, ~reak, ~ree_, ~rene, ~req, ~requ, ~reti, ~rgad, ~rica, ~rid_
  -1.3: ~ries, ~rike, ~rink, ~riou, ~rir_, ~rit_, ~rkin, ~rks, ~rks_, ~rla_, ~rlo, ~rlo_, ~rmal, ~rmis, ~rock
  -1.3: ~roda, ~rol, ~roll, ~rop_, ~rose, ~rpr, ~rsa, ~rst, ~rst_, ~rva, ~ryo, ~ryon, ~sabo, ~sac, ~sap_
  -1.3: ~saq, ~saqu, ~sar_, ~say_, ~shi, ~ship, ~sig, ~skip, ~sle, ~slee, ~soir, ~sond, ~spa, ~ssin, ~stic
  -1.3: ~stri, ~stuv, ~sua, ~suf, ~swer, ~taba, ~tax_, ~teau, ~teur, ~thre, ~thur, ~tice, ~tick, ~tili, ~toil
  -1.3: ~tomo, ~toni, ~trik, ~tue, ~tv_, ~uand, ~ubb, ~ubl, ~ubli, ~ubo_, ~ubs_, ~uce, ~uces, ~uch_, ~uid
  -1.3: ~uier, ~uit, ~uita, ~ule_, ~uler, ~upo_, ~upon, ~uppr, ~ura_, ~uth, ~uvia, ~uzz, ~uzzi, ~vice, ~vire
  -1.3: ~vrai, ~vreu, ~vue, ~wate, ~ways, ~weso, ~why, ~xam_, ~xes, ~xes_, ~xpl, ~xtea, ~ype_, ~ytim, ~za_
  -1.3: ~zip_, ~zzi, ~zzin
  -1.34: (bias)
  -1.4: (angry), (unknown 1), NAME if, NAME mais, NUMBER du, NUMBER kg, NUMBER what, NUMBER you, NUMBER … ca
  -1.4: NUMBER … you, a NUMBER, a el, a fan, a flat, a life, a matin, a message, a ramp, a refund, a tous
  -1.4: a … arret, a … el, a … for, a … jeu, a … nombre, a … stop, abonne |, about it, acabo el, accept
  -1.4: aceite |, acepte, achaler |, adios, afuer-, afuera, agree, aguante, ai arrete, ai signe, ai … ca
  -1.4: ai … nouveau, al mes, all set, alone, am … getting, am … longer, an … before, andas, annoy-, annoying
  -1.4: annule, anoch-, anoche, anos que, anote-, any day, any … of, anyti-, app, apporte des
  -1.4: apporte … beignes, apunto |, are so, arrete, arrete |, arretez |, asked, aslee-, asleep, at all
  -1.4: at … desk, ate, atend-, atendio, aucune idee, aujourdhui |, autorice, avais dit, avez achete
  -1.4: avisos … la, ay, ayah, azul, baja … no, bajo |, bcd, beign-, beignes, believing, bette-, better
  -1.4: bient-, bientot, bin, bjr, bloqu-, blue, boite, boldu-, bolduc, bolsa |, bonit-, bonne grandeur
  -1.4: borrenme, boy |, brake, buenos dias, but … bike, but … never, buyin-, buying, by hand, by phone
  -1.4: by the, c … trop, ca a, ca marche, caden-, call me, can i, can we, canceled, cancl-, cancle, car |
  -1.4: carbo-, cargador, carre-, ce … j, ce … vous, cesse-, cesser, chaine |, chairs |, chambre a
  -1.4: chambre … air, change … number, chemi-, chez … en, chueca, chueca |, click, close-, closes, coach
  -1.4: code … NUMBER, coin, com |, combien, comer, coming |, commande … le, comme-, comptoir, con … y
  -1.4: confirm |, consiguieron, copia-, copy, copy |, correct pour, corta-, cosa, costs, crash-, crashed
  -1.4: cuent-, dado, data |, days, de bon, de cadenas, de ese, de jour, de texto, de votre, de … oter
  -1.4: dead |, debranchez moi, decid-, deja, deja |, deje la, deliv-, delivered, demai-, demain, des beignes
  -1.4: des nouvelles, des … de, despu-, detener, did i, did my, did the, did … sign, digo, dije |, dije … si
  -1.4: dio este, disculpe, disculpe |, dit oui, dit |, do … guys, do … make, do … remember, do … tell
  -1.4: domic-, donde, donne … accord, drop … number, due, e dado, ecole de, ecran |, effac-, el movil
  -1.4: el negocio, el papelito, el paseo, elle s, en … vous, encore vous, enleve, entente, entrance, envoie
  -1.4: era pa, erreur NUMBER, ese … era, est fini, est vous, estaba |, estoy … la, ete |, etes a, etes vous
  -1.4: exclu-, fa, fast, faut tu, felices, felicitations pour, feliz ano, fits, fits |, fitti-, fitting
  -1.4: five, flat, flat |, flies, fonta-, fontanero, for … chain, for … n, for … number, for … other
  -1.4: for … shop, four times, fraud-, freins |, frenos |, from … texts, fue … que, gato |, gel, get my
  -1.4: get … life, getting old, goes, got two, green, guardalo, hab, habite … a, had enough, happened to
  -1.4: hates, have a, have |, have … enough, have … idea, he … never, hear, hearts, here … please, hiring |
  -1.4: hod, hola, horas, how … we, i need, i see, i … it, i … lost, i … said, idiot, if … am, il pret
  -1.4: il … pas, in bus, in charge, in class, inscrit, insea-, inseam, intensos, invit-, is an, is getting
  -1.4: is just, is stop, is under, is … ok, it does, it lol, it says, it … a, it … but, j arrete, j vous
  -1.4: j … arrete, j … signe, jajajaja, jajajaja |, jamais plus, jarri-, jarrive, jarto, je comprends
  -1.4: je … pu, je … tanne, je … y, jour c, key, kg, kids bikes, know … to, l … NUMBER, la nieve, la pieza
  -1.4: la rueda, la … con, laisse tomber, laisser, laissez le, lared-, laredo, later, le debo, le formulaire
  -1.4: le lien, le noir, le queda, le soir, le vert, lei, let, let … be, let … know, light, limits, list>you
  -1.4: liste |, livreur, llame, los … you, lui qui, lumie-, lumiere, lundi, lunes, m interesse, m oter
  -1.4: m … vole, magic-, mais la, mande-, manden, manden |, map |, maps, mas mensajes, mas … a, me anything
  -1.4: me atendio, me faut, me one, me rendre, me … inscrit, me … otra, me … y, meant … my, mejor |
  -1.4: merci … l, merry, message … phone, mi linea, mia … la, midi, mines, moi a, moi comme, moi donc
  -1.4: mon accord, mon beau, mon … stp, moyen, mtcn, music, muy … servicio, my bad, my kid, my line
  -1.4: my … call, my … can, my … did, nadie |, nai, ne veut, ne … ai, ne … envoyez, never … any, new |, next
  -1.4: no para, no quiere, no quiero, no sigan, no son, no to, no … avisos, no … llegue, no … lo, noche
  -1.4: norma-, normal, nos … en, not call, not get, not tell, not … just, not>forever, nouvelle |
  -1.4: nouvelles |, number to, number>number, numero merci, numero … l, numero … qui, nunca pedi, of my
  -1.4: offer-, office |, offre, oiga |, okay, olvidate, on … jamais, open, order NUMBER, ordered |, oter de
  -1.4: otez, otez mon, ou je, ou pas, oubliez, ouver-, paga, page NUMBER, papelito, par … seulement, para la
  -1.4: para … de, para … paseo, parad-, parele, paro, pars, pas bon, pas donne, pas … accord, pas … message
  -1.4: paseo |, passer le, pedale |, pedi esto, pensa-, penser, perdida, pere |, perfect, permiso |
  -1.4: personne a, petit a, peux, peux … vous, phone … for, phone … with, pictu-, picture, pinon, pique
  -1.4: plais-, plaisir, plaisir |, please … my, plombier, plus de, plus la, poco, poncho, pour … blonde
  -1.4: pract-, practice, prestan, price for, price … the, prisc-, priscilla, pront-, pronto, pu d, pu de
  -1.4: pu … de, puede, puede ser, pull, puse, pushy, puso mi, quand, quand tu, que lata, que me, que onda
  -1.4: que … ahora, que … llega, que … llegan, que … svp, que … ustedes, quebe-, quebec, queda-, quel … pour
  -1.4: queue, qui … ecris, quiero, quiero el, quite, quiten, quitte, quote, quote |, rang, rear, recu la
  -1.4: rendr-, rendre, renew, repondu, repor-, resil-, reviens |, rid, rid of, rines, robot, room
  -1.4: roule … un, sales |, same, same to, same … you, savais, say, says … but, se la, send … nothing
  -1.4: send>not, senior, sent you, set, set |, she say, she took, sheet, shoes, short-, shut, si je, side
  -1.4: sigh, sigh |, signal, silli-, skip, so happy, socks, sold my, somebody named, somebody … NAME
  -1.4: son velo, squea-, start, stick-, stop, stop>these, stp |, suelta, suis plus, suis pu, suis sa
  -1.4: suis tanne, supe, supprimer, sur … liste, surto-, surtout, surtout pas, suspension, svp … plus, swap
  -1.4: ta, taco, take my, take … my, take … number, takeoff, talke-, tarde, tekka, telefono y
  -1.4: telephone seulement, text moi, texto de, texto |, texto … je, texts |, thank you, that |, that … me
  -1.4: that … no, that … you, the clinic, the lights, the repair, the work, the … key, the … lol, the … look
  -1.4: the … my, the … years, there a, think … need, ticke-, tiene un, tiene … de, tired |, to NUMBER
  -1.4: to them, to … different, to … phone, toca, told … to, tonit-, tonite, took my, took the, torqu-
  -1.4: torque, touche, tracking number, tren, trop cher, trouble, true, true |, trunk, tu des, tu … d, tube
  -1.4: tube |, tubel-, tubeless, un bon, un flat, un robot, una … por, under, under my, under-, une job
  -1.4: up |, usada-, usadas, usadas |, usar, ustedes … les, vais … mon, velo que, velo … il, vite
  -1.4: voicemail i, vole mon, vole … velo, votre liste, votre … c, vous aussi, vous fait, vous … achete
  -1.4: vuelt-, vuelv-, walk |, want … of, was … someone, way to, we all, we never, websi-, website
  -1.4: what about, what did, what … up, which bike, why … i, will bring, wobble, worki-, working, works
  -1.4: wrong>list, y deja, y le, y … no, y … t, y … voy, yo quit, yo voy, you esta, you guys, you in
  -1.4: you open, you put, you que, you still, you … been, you … phone, you … stop, your … got, your … n
  -1.4: | adios, | ahi, | arrete, | bjr, | black, | buenos, | cancle, | cash, | chaine, | claro, | confirm
  -1.4: | copy, | cuanto, | detener, | etes, | fait, | felices, | for, | friday, | g, | git, | hacen
  -1.4: | hahaha, | happy, | hola, | hold, | i, | jajajaja, | je, | landline, | later, | leave, | lequel
  -1.4: | llevo, | looking, | los, | make, | mardi, | merry, | monday, | oubliez, | paren, | perfecto
  -1.4: | puede, | quand, | refund, | reply, | say, | send, | seria, | shut, | sian, | super, | tanne
  -1.4: | truck, | usted, | voice, | when, | will, | work, | … ai, | … am, | … arrete, | … chairs, | … cunado
  -1.4: | … de, | … dias, | … espero, | … has, | … journee, | … lache, | … las, | … left, | … lien
  -1.4: | … livreur, | … long, | … me, | … modo, | … mum, | … ne, | … news, | … nouvelle, | … off, | … pneu
  -1.4: | … porque, | … pour, | … quiero, | … roule, | … said, | … send, | … so, | … textos, | … tu
  -1.4: | … using, ~_abr, ~_afu, ~_ah, ~_anu, ~_asa, ~_asl, ~_ay_, ~_az, ~_azu, ~_bac, ~_bag, ~_bt, ~_buz
  -1.4: ~_coc, ~_cov, ~_cri, ~_dar, ~_day, ~_dee, ~_deh, ~_doo, ~_dos, ~_eb, ~_ef, ~_fa_, ~_fig, ~_fum, ~_gan
  -1.4: ~_goe, ~_har, ~_hid, ~_jod, ~_jun, ~_let, ~_llo, ~_lum, ~_mie, ~_nex, ~_nm, ~_now, ~_ope, ~_pap
  -1.4: ~_pic, ~_poc, ~_pue, ~_pul, ~_rel, ~_rif, ~_rol, ~_ru, ~_scr, ~_shu, ~_si, ~_sob, ~_ta_, ~_thr, ~_tm
  -1.4: ~_tmr, ~_tod, ~_ton, ~_val, ~_wif, ~_zi, ~_zip, ~abil, ~aco, ~aden, ~afu, ~afue, ~agan, ~ahi, ~aie
  -1.4: ~alc, ~ale_, ~amar, ~amm, ~ank_, ~ansa, ~anul, ~api, ~aps, ~aps_, ~apt, ~aran, ~arbo, ~arg, ~arga
  -1.4: ~aro_, ~asle, ~aso, ~asta, ~atig, ~auto, ~avy_, ~ayud, ~azi, ~azo, ~azu, ~azul, ~bac, ~bag, ~baja
  -1.4: ~bara, ~barr, ~bars, ~bbl, ~bble, ~bby_, ~bec_, ~bele, ~bell, ~bes, ~bett, ~bloq, ~bo_, ~bolt, ~boni
  -1.4: ~brui, ~bsi, ~bsit, ~buyi, ~buz, ~cabl, ~cade, ~carb, ~cc_, ~cham, ~chau, ~choi, ~cks_, ~clos, ~coac
  -1.4: ~core, ~crev, ~days, ~deh, ~dela, ~dem, ~dena, ~desa, ~dond, ~dor, ~dule, ~eate, ~eaux, ~eba, ~ebec
  -1.4: ~ebs, ~ebsi, ~ecid, ~effa, ~efu, ~egal, ~egis, ~ehe, ~eige, ~eja, ~eja_, ~ejem, ~elco, ~eliv, ~elv
  -1.4: ~empo, ~enco, ~ened, ~enga, ~enin, ~enio, ~erca, ~erci, ~erl, ~erry, ~esab, ~eso_, ~espu, ~estu, ~eun
  -1.4: ~excl, ~eys, ~eys_, ~fa_, ~fast, ~fec, ~ffac, ~fi_, ~fig, ~fits, ~flat, ~font, ~full, ~fum, ~gale
  -1.4: ~gans, ~gge, ~gis, ~gist, ~give, ~goe, ~goes, ~guid, ~harp, ~hil, ~hoes, ~hoi, ~hola, ~hori, ~hro
  -1.4: ~hrow, ~hur, ~hut_, ~iag, ~icia, ~icke, ~ictu, ~idio, ~iga, ~igan, ~ign_, ~igno, ~ilit, ~imit, ~inir
  -1.4: ~iot_, ~ips, ~ips_, ~irc, ~irt, ~itti, ~ixi, ~jarr, ~jeme, ~jod, ~jun, ~kay_, ~kena, ~key_, ~kil
  -1.4: ~kip_, ~lat_, ~lata, ~lde, ~ligh, ~lim, ~limi, ~lis_, ~liss, ~llen, ~loi, ~loj, ~lone, ~loq, ~loqu
  -1.4: ~lta, ~lun, ~lund, ~lush, ~luv, ~mala, ~mas, ~mas_, ~mee, ~merc, ~merr, ~midi, ~mien, ~ming, ~mins
  -1.4: ~mp_, ~nai_, ~nch_, ~ncho, ~ndam, ~nday, ~ndem, ~nden, ~nex, ~next, ~ngi, ~ngin, ~nice, ~niti, ~nnet
  -1.4: ~nno, ~nnoy, ~nois, ~noy, ~noyi, ~nsio, ~ntas, ~nut, ~nvit, ~nyti, ~oach, ~obot, ~ocki, ~oil_, ~oite
  -1.4: ~oka, ~okay, ~olde, ~olt, ~ombi, ~open, ~opia, ~opo, ~oqu, ~oric, ~orki, ~orks, ~ormi, ~orn_, ~osta
  -1.4: ~otos, ~ots, ~ots_, ~otte, ~oupe, ~ower, ~oyi, ~oyin, ~pain, ~pap, ~pars, ~pene, ~pere, ~peux, ~pict
  -1.4: ~pid, ~pidi, ~plai, ~plat, ~po_, ~pon_, ~prar, ~pron, ~prov, ~ptoi, ~pur, ~puro, ~puse, ~quan, ~queu
  -1.4: ~quot, ~rae, ~ram, ~rame, ~rant, ~raro, ~rash, ~rba, ~rbo, ~rbon, ~rca, ~rda, ~rear, ~ree, ~refu
  -1.4: ~rera, ~rfe, ~rici, ~rifa, ~rik, ~rla, ~robo, ~row_, ~rren, ~rri_, ~rtez, ~ru_, ~rul, ~sab, ~saca
  -1.4: ~sada, ~sen_, ~sens, ~sert, ~set, ~sez, ~sez_, ~shed, ~shin, ~shu, ~shut, ~si_, ~sil, ~sito, ~sked
  -1.4: ~sob, ~sobr, ~sort, ~spu, ~spue, ~squi, ~ssee, ~ssez, ~step, ~stop, ~sub, ~susc, ~tag_, ~tard, ~tart
  -1.4: ~tast, ~tei, ~tep, ~thr, ~thro, ~timi, ~tles, ~tmr, ~tod, ~top, ~top_, ~tot_, ~trae, ~tras, ~true
  -1.4: ~tus, ~tus_, ~tw_, ~uan, ~uant, ~ubel, ~uche, ~uda_, ~ueak, ~uelv, ~ueue, ~uff, ~uill, ~uite, ~ulo
  -1.4: ~umie, ~unch, ~unda, ~unes, ~uns, ~uot, ~uote, ~upo, ~urri, ~ursa, ~urt, ~usar, ~uscr, ~utez, ~uve_
  -1.4: ~uvel, ~uyi, ~uyin, ~verb, ~veu, ~voi_, ~voy, ~vra, ~vy_, ~wap_, ~webs, ~wers, ~wip, ~wipe, ~won
  -1.4: ~word, ~xcl, ~xclu, ~yti, ~yud, ~yuda, ~zip, ~zo_, ~zul, ~zul_
  -1.5: (unknown 5), 2, NAME … it, NAME … stop, NUMBER inch, NUMBER this, NUMBER … do, NUMBER … l
  -1.5: NUMBER … not, a bit, a chain, a esto, a ir, a mange, a new, a personne, a quote, a t, a vos, a work
  -1.5: a … we, aceit-, aceite, acept-, achal-, ad, adore, after NUMBER, agree-, ah, ahori-, ahorita
  -1.5: ai … dit, akpos, aller le, aller … chercher, alone |, alt, alto, am all, am … class, am … set
  -1.5: angry>these, annoying |, ans |, anula-, anular, are … best, are … hiring, are … it, arretes, as tu
  -1.5: atienden, au comptoir, au … j, aujou-, aujourdhui, autorise … reparation, avanc-, avance, axle
  -1.5: ayer |, back |, bag, baja, baja |, bajit-, bajita, bajo, be there, biere |, bike demo, bike you
  -1.5: bike … and, bit, blanc-, bless-, bol, bolsa, bolt, bonito, bonne |, bonne-, borra, borra-, borre mi
  -1.5: borre-, borrenme |, bosch, bosch |, box, bronx, businesses |, busquen mas, but … texting, c pret
  -1.5: c … celui, c … vous, ca … interesse, cable, cahie-, cahier, calzo, cambiar, cancel |, card |, cayo el
  -1.5: ce soir, ce … appartient, cease |, cell svp, champion, changez le, chevere, chica, chica |, chilli
  -1.5: chuec-, city |, clair, claro, combien |, comio mi, comme, comprends |, con NAME, con … lluvia, conse-
  -1.5: corti-, cortito, corto, costs me, could … have, creep-, creepy, creepy |, cried, cried |, cuanto … el
  -1.5: cœur, d … en, dar, data, date |, day i, de esa, de promo, de trouble, de … marche, de … telefono
  -1.5: debi, debranchez, debut-, demain |, demen-, desabonne, despues, despues de, desvinculen, di |
  -1.5: dice NUMBER, did … ask, dieron la, dijo, divorce, do it, do |, dog, donat-, drivers, drivi-, driving
  -1.5: droit … me, drunk, e bikes, ecris |, el bronx, el correo, el cuarto, el golpe, el plan, el seguro
  -1.5: el zelle, en francais, en la, en retard, en veux, en … lista, encor-, encore, encore le, engag-
  -1.5: enough |, entendido, entra-, envoi a, envoi … ce, equivoque de, es solo, es todo, escriban |
  -1.5: eso … todo, est … ou, estimate |, esto … no, etais, etait … la, etait … le, exactly, exactly |
  -1.5: excel-, face, faire un, fak, fast |, fetch, fete … la, file … is, find … else, fixed, flaco
  -1.5: for texts, for … at, form, garan-, gardez moi, gave you, girls, git, give, give … your, giving you
  -1.5: golpe |, happened, hate |, have … in, have … use, hay quien, her i, heure |, hey, hi, hice el
  -1.5: hiver |, hour, houss-, housse, how … this, hows, i dropped, i heard, i on, i … an, i … for, i … my
  -1.5: i … wrong, if … is, ignore, inclu-, inter-, interessee, interested in, is been, is driving
  -1.5: is missing, is so, is there, is … still, is … stop, issues, it … been, it … for, it … my, j etais
  -1.5: j … mis, j … pu, jacke-, jacket, jajaja |, jarrive |, je vois, je … en, je … garde, je … me
  -1.5: je … parti, je … veux, keys, kids bike, km, l apporte, la mano, la piste, la … j, lache l, lache mon
  -1.5: lande-, landed, lata, le a, le fun, le garage, les velos, less, level, lien, lifes-, lifesaver
  -1.5: lights on, line … the, llamada perdida, llega el, lloro, lo delete, lo tiene, lo … es, lock, look
  -1.5: look for, lor, lose the, lost … phone, ltr, ma sœur, mais plus, man |, mando a, mars, marte-, martes
  -1.5: martes |, mas, mas |, maudi-, me a, me cayo, me escriban, me on, me … NUMBER, me … o, mean |, mens
  -1.5: merci, mets, mi … me, mien … est, milk, milk |, mind, missi-, missing, mon … cell, mon … de, mon … va
  -1.5: mon … veuillez, monda-, more … this, mouil-, moved |, much … a, my telephone, my … calls, my … does
  -1.5: my … off, my … will, n he, n … is, nadie me, name of, necesito, need … appointment, negro, neige
  -1.5: neige |, never say, never … his, never … the, nevr, nitid-, nitido, no abre, no autorice, no da
  -1.5: no estaba, no manden, no me, no pedi, no pierdan, no y, no … autorizado, no … mande, no … mas
  -1.5: noche |, noon, nos vemos, not going, not happy, not look, not sign, not>law, not>texts, not>want
  -1.5: nuit |, nul, numero si, numero stp, ocupo, of things, off … to, oh no, ok i, omg, on fait, on va
  -1.5: on your, on … list, onda, one this, otro taller, ouvert, ouvre pas, pain, papa est, papin-, papineau
  -1.5: par telephone, parcel, pardon |, parei-, pareil, pareil |, paren, pas cette, pas interesse
  -1.5: pas interessee, pas … messages, pas … promo, pas … trouble, paso a, pass, patie-, pause, pensais
  -1.5: perdu votre, perfe-, perfect |, permission, peuge-, peugeot, peux tu, phone please, piste, pluie
  -1.5: plus … moi, por cierto, prati-, prese-, present, prete |, prime-, problem, pu … moi, put me
  -1.5: que NUMBER, que deje, que je, que si, que … l, quien … para, quiero … d, quiero … mensajes, quit it
  -1.5: ramasse |, ramp, rayon, rdv |, ready, rent, retar-, retard, retirez, reuni-, reunion, reunion |
  -1.5: rid … my, roue est, said no, samed-, samedi, samedi |, saved your, saw, se corto, se … apago
  -1.5: se … cayo, see, see you, selle, send>you, sharp, shed, shirt-, shirts, shut up, sia, sia |, sign up
  -1.5: signed me, signed … up, slim, son muchos, son … svp, sonne, sonne-, sors … de, souli-, souliers
  -1.5: soy bajita, spare, spare … old, special, stop … am, stop … is, stop … it, stp, stres-, sub, subo
  -1.5: suis inscrit, suis parti, sur google, sur ma, sur … c, suscr-, t il, taken, takeo-, taman-, tamano
  -1.5: tambi-, tambien, tanto-, tantot |, tape, tcpa, telefono … para, terce-, test, text him, text … an
  -1.5: textez, textos … son, that … fine, that … in, the back, the old, the plumber, the serial, the total
  -1.5: the … asking, the … do, the … for, the … house, the … store, then, then |, this please, this time
  -1.5: this week, this … getting, this … not, this … stop, throw, ticket, tienda y, tienen otro, tight
  -1.5: tired, tires |, tix, to my, to ride, to … family, todos |, tomorrow |, tour de, tout seul, trici-
  -1.5: triciclo, trompe d, trouble |, tu pret, tu viens, twice |, umbre-, umbrella, un neuf, uno |, unsub |
  -1.5: up … this, upset, used bikes, ustedes … me, va faire, ve, velo est, velo sur, vemos, vemos |, vende-
  -1.5: veo, votre affaire, vous appelle, voy a, want a, want any, we … a, what are, what time, what … it
  -1.5: wheels |, where did, which one, whole, wife |, wifes number, window |, wizard, wobbl-, word, y penser
  -1.5: yaar, yes you, yo … y, you buy, you change, you get, you hiring, you mero, you … manden, you … me
  -1.5: you … my, your business, zelle, zelle |, | 2, | anular, | appelez, | borren, | broke, | che
  -1.5: | chevere, | come, | debranchez, | definitely, | den, | deseo, | dos, | drop, | faites, | feliz
  -1.5: | hay, | how, | hows, | laisse, | left, | let, | manana, | mdr, | mi, | next, | nitido, | no, | omg
  -1.5: | opt, | otez, | out, | pas, | perfect, | pick, | quedo, | quite, | ready, | really, | red, | remove
  -1.5: | salut, | solo, | spare, | supprimer, | throw, | too, | vas, | … a, | … abt, | … again, | … ano
  -1.5: | … bajita, | … bien, | … bonito, | … calls, | … change, | … checked, | … comprends, | … corto
  -1.5: | … dije, | … does, | … exige, | … grand, | … idee, | … interested, | … link, | … lista, | … llamo
  -1.5: | … means, | … mon, | … nunca, | … on, | … otra, | … ou, | … petit, | … pierdan, | … recibi, | … rid
  -1.5: | … roommate, | … runs, | … school, | … still, | … svp, | … that, | … todo, | … told, | … ton, | … va
  -1.5: | … vecino, | … when, ~_0_, ~_agr, ~_ah_, ~_alt, ~_arg, ~_auj, ~_ax, ~_bed, ~_bes, ~_bh, ~_bla, ~_blu
  -1.5: ~_boo, ~_box, ~_bue, ~_ces, ~_clo, ~_cra, ~_cur, ~_dor, ~_enc, ~_fed, ~_fis, ~_fiv, ~_fla, ~_flu
  -1.5: ~_gro, ~_hat, ~_hey, ~_hi_, ~_hub, ~_km, ~_km_, ~_mas, ~_mt, ~_nut, ~_ocu, ~_omg, ~_ond, ~_op, ~_opt
  -1.5: ~_ou, ~_pid, ~_pot, ~_ra, ~_rac, ~_rai, ~_sai, ~_sau, ~_saw, ~_sl, ~_stp, ~_tap, ~_tcp, ~_tet, ~_thu
  -1.5: ~_tic, ~_tub, ~_ug, ~_und, ~_va, ~_ve_, ~_vem, ~_veo, ~_veu, ~_vit, ~_wal, ~_wea, ~_wtu, ~_yes, ~_zel
  -1.5: ~aar, ~aar_, ~abre, ~acep, ~acie, ~acos, ~agen, ~agr, ~agre, ~aid_, ~aim_, ~amp_, ~anza, ~ap_, ~ape_
  -1.5: ~arad, ~arb, ~arch, ~arke, ~arp_, ~ash_, ~audi, ~auj, ~aujo, ~aul, ~avia, ~avy, ~ayon, ~azo_, ~bado
  -1.5: ~bag_, ~bi_, ~bia_, ~bit_, ~blu, ~blue, ~boit, ~bol_, ~bols, ~box_, ~buen, ~burn, ~caja, ~cak, ~cake
  -1.5: ~chos, ~clo_, ~cos_, ~cpa, ~cpa_, ~cra, ~ctor, ~culo, ~dar_, ~dav, ~dhu, ~dhui, ~digo, ~diu, ~dium
  -1.5: ~dog_, ~dorm, ~ech, ~eco_, ~ega_, ~egle, ~elta, ~empe, ~enso, ~enu, ~erat, ~erfe, ~erme, ~erri, ~erw
  -1.5: ~esea, ~etch, ~etw, ~euni, ~exam, ~eza_, ~fect, ~feri, ~fish, ~fiv, ~five, ~fle, ~flow, ~flu, ~game
  -1.5: ~gant, ~ghe, ~gro, ~gua, ~hau, ~hirt, ~hit, ~hole, ~hub, ~hui, ~hui_, ~hut, ~iar, ~ibo_, ~ieg, ~ies_
  -1.5: ~ilk_, ~inne, ~irmo, ~irv, ~isim, ~isq, ~isqu, ~issi, ~ium, ~ium_, ~jame, ~jart, ~kay, ~keys, ~km_
  -1.5: ~laz, ~lco, ~lder, ~lem_, ~link, ~lise, ~mama, ~maud, ~men_, ~mets, ~milk, ~min_, ~miss, ~mps_, ~nal_
  -1.5: ~nclu, ~ndit, ~nga, ~nnez, ~nons, ~nsig, ~ntro, ~nvia, ~nza_, ~oac, ~oche, ~ock_, ~ocup, ~oday, ~offr
  -1.5: ~oge, ~ols, ~olt_, ~omg, ~omg_, ~onat, ~opt, ~ost, ~ouvr, ~ox_, ~pani, ~papi, ~pasa, ~pel_, ~peri
  -1.5: ~pire, ~pot_, ~ppi, ~prat, ~psi_, ~pt_, ~pto_, ~queb, ~rai_, ~ras, ~ras_, ~rci_, ~rdh, ~rdhu, ~rela
  -1.5: ~ren_, ~renm, ~reun, ~rfec, ~rime, ~rinc, ~roch, ~same, ~sau, ~saw, ~saw_, ~sce, ~scra, ~see_, ~sei
  -1.5: ~seo, ~seo_, ~shir, ~shoe, ~show, ~sic_, ~siga, ~sigu, ~simo, ~site, ~sous, ~ssu, ~star, ~stp, ~stp_
  -1.5: ~sun, ~sup, ~tada, ~tail, ~tamb, ~tap, ~tape, ~tcp, ~tcpa, ~tea_, ~tee, ~terc, ~tet, ~then, ~thu
  -1.5: ~tid, ~tigh, ~tir, ~tire, ~touc, ~treg, ~trez, ~tub, ~tube, ~uc_, ~udit, ~uego, ~ueu, ~uido, ~uin
  -1.5: ~umi, ~ung, ~urdh, ~urge, ~uses, ~util, ~vate, ~vell, ~vem, ~vemo, ~veo, ~veo_, ~vi_, ~vit, ~vite
  -1.5: ~voic, ~vuel, ~wher, ~whol, ~wtu, ~xam, ~xcel, ~xtez, ~yaar, ~yes, ~ze_, ~zel, ~zell
  -1.6: NAME with, NAME … tu, NAME … yo, NUMBER min, NUMBER … pour, a coupe, a las, a no, accepte, accord |
  -1.6: achaler, achat |, again … my, ahi |, ai efface, ai mis, ai perdu, ai pu, ai … consenti, air, air |
  -1.6: all … you, allez y, am … buying, am … of, am … on, am … this, amene, any longer, any … bikes, apago
  -1.6: appelez moi, appro-, apunto, are all, are we, arnaq-, arnaque, at … and, at … clinic, au, au dossier
  -1.6: au … on, avez rejoint, avez … ecrit, avisarle, basta |, bb, beaux, bebe, because of, bed, been so
  -1.6: biere, bike it, black, bonjour … est, borra mi, borren, borren … numero, budge-, budget, businesses
  -1.6: buying anything, c … beau, c … note, c … pret, ca … je, cadenas, cajas, cake, cambio … aceite
  -1.6: came back, can … fix, carga-, cash, cash |, casi, cayo, ce qu, changed |, changez, check-, chees-
  -1.6: cheese, chinguen, chino-, chinois, chose, cicla, cierto |, cole, com, comment, compra, compraron
  -1.6: compraron mi, compraron … numero, con … tienda, confiance, consulto, cote |, counter, cours |, crank
  -1.6: cuenta, cunado |, d accord, d hier, dans mon, dates, day, de meme, de … bike, de … ni, de … que
  -1.6: debra-, dejela, devan-, devant, devant |, di … a, di2, did she, difference |, digal-, digale, disie-
  -1.6: disiez, dlt, do … send, donde … la, door, down |, ecran, efface, else … text, emergency |, en faire
  -1.6: enleve mon, enlevez … numero, envia-, equivocada, escriban, est NAME, est beau, est il, est note
  -1.6: est … quand, estimate, esto en, esto … spam, et l, eveni-, everybody |, exige, facture … la
  -1.6: fais affaire, faites le, fan, fish, for … grandson, forget, forget you, formulaire, from … phone, ft
  -1.6: fue con, full, gardez, gate, go … on, golpe, grandmas, gros, groun-, h |, habs, hahah-, hahaha
  -1.6: hahaha |, hai, has my, he knows, him the, his … off, hit, home … NUMBER, hora |, husband |, hw
  -1.6: i said, i … there, ignora, in that, in |, in … no, inquiete, is still, is that, is up, is … an
  -1.6: is … lol, is … more, issue-, it shows, it with, it |, j exige, j … des, j … efface, j … perdu
  -1.6: j … plus, jam, jamais vu, je me, je vous, je … affaire, je … le, just saw, just the, l |, l … est
  -1.6: la luz, la photo, la ride, la suspension, la vie, la vis, la … c, lachez mon, lake, las NUMBER
  -1.6: las … en, lavoie |, le pido, left |, lentes, let me, like … you, limit-, link no, livra-, llamar |
  -1.6: llamo … no, llegar, lo |, lol |, longer a, lor |, lumiere |, lunes |, ma femme, ma place, mall
  -1.6: mall |, mande el, map, marche pas, mari est, mari … decede, mat |, mdr |, me busquen, me dice
  -1.6: me dieron, me dijo, me mande, me nothing, me to, me … en, me … je, me … la, me … tanto, mean it, meet
  -1.6: mensaje |, mensaje … este, merci |, mes … a, message but, message me, messages my, mi celular
  -1.6: mi orden, migno-, mignon, mija, min, moi une, moleste, mondays, mondays |, mouille, msn, much |
  -1.6: my grandson, nada mas, ne veux, never … this, new … can, no but, no di, no m, no recibi, no te
  -1.6: no texts, no use, no … apunte, no … busquen, non merci, not NUMBER, not remember, not send
  -1.6: now NUMBER, number … the, numero … a, occupe de, okafor |, old bike, omg |, on here, one stop
  -1.6: one … my, opcion, open |, opt, otez … numero, ouvre, page, parar, parle de, parrot, pas je
  -1.6: pas … nouvelles, paso el, pauli-, paulie, phone off, pido … no, plate, please do, please … not
  -1.6: plus … je, poign-, por ahora, por ella, postes, pour me, pratique, prend-, present |, press, pretend
  -1.6: price, privado, ps5, pues |, quand |, que bonito, que hora, que … hoy, rabais |, race, rack, rate
  -1.6: reaches, receipt, recommandez, refun-, refund, regle, regle |, rejoint, remove my, remover … numero
  -1.6: renta-, rentr-, rentre, reuss-, reussi, revie-, reviens, rin, robot |, runs, runs this, saca, saiso-
  -1.6: saison, sale, salva-, santa, say |, se comio, see him, selli-, selling, sent … a, seria-, sharp |
  -1.6: she tell, she was, siend-, siendo, sign, signed, sin, smile, so bad, soir |, sold the, soon, squeak
  -1.6: statu-, stickers, stop … his, stress, stress |, suis abonne, suite, sur votre, swap |, t inquiete
  -1.6: t … un, take his, talking … a, tanne, tanne |, tantot, tard, te … en, tell me, tendr-, text my
  -1.6: text |, the best, the counter, the door, the price, the … invoice, the … message, the … what
  -1.6: there an, there … NUMBER, these>law, think there, this thing, this your, this … phone, ti |, tmr
  -1.6: to know, todav-, todavia, today, toi, toi |, tomber, toss, tour, trato, trop |, typed … wrong, ugh
  -1.6: un peu, un vieux, uno, up for, up my, up … NUMBER, urgen-, velo j, velo … la, venmo, vers
  -1.6: veuillez cesser, veut plus, veux pas, veux … d, vi, viern-, viernes, ville |, vouch-, voucher
  -1.6: vous ai, vous disiez, vous … rejoint, were good, what … on, who … on, who … that, whoever runs
  -1.6: will tell, windo-, window, winne-, with somebody, wrong invoice, wrong … and, year |, yo a
  -1.6: yo tampoco, yo … di, your pic, your … never, your … up, | ahorita, | alto, | are, | assez, | avez
  -1.6: | ay, | both, | buy, | changez, | como, | considerez, | dejela, | demain, | digale, | ecrivez, | fini
  -1.6: | get, | got, | great, | hace, | loved, | mes, | open, | ouvert, | perdez, | quel, | quit, | rear
  -1.6: | remover, | see, | shop, | sounds, | stop, | test, | texts, | toss, | trop, | ugh, | want, | wear
  -1.6: | why, | wife, | … an, | … any, | … appelle, | … away, | … d, | … dans, | … espere, | … habs
  -1.6: | … hurry, | … lor, | … lost, | … mauvaise, | … merci, | … much, | … of, | … out, | … para, | … passe
  -1.6: | … peux, | … queda, | … quelle, | … says, | … spam, | … thing, | … vi, | … what, | … with, ~?ur_
  -1.6: ~_au_, ~_baj, ~_beb, ~_bli, ~_bor, ~_bot, ~_cak, ~_cay, ~_cle, ~_dra, ~_ful, ~_fun, ~_hai, ~_hit
  -1.6: ~_ken, ~_key, ~_lev, ~_mat, ~_mer, ~_oh, ~_oka, ~_ote, ~_ouv, ~_pay, ~_pes, ~_pus, ~_ray, ~_rin
  -1.6: ~_sab, ~_sad, ~_saf, ~_scu, ~_sig, ~_soo, ~_spa, ~_sub, ~_toi, ~_ugh, ~_uno, ~_ups, ~_urg, ~_vi_
  -1.6: ~_web, ~adas, ~aid, ~aie_, ~ajou, ~alt, ~anas, ~anic, ~arn, ~arne, ~ata_, ~aten, ~ath_, ~aun, ~bais
  -1.6: ~bal, ~beb, ~bebe, ~beer, ~borr, ~bot, ~box, ~budg, ~cash, ~cats, ~ceip, ~cier, ~clai, ~clic, ~clo
  -1.6: ~clui, ~coge, ~com_, ~cop, ~copi, ~cort, ~crie, ~cupo, ~data, ~davi, ~debr, ~debu, ~deli, ~deme
  -1.6: ~den_, ~dget, ~dijo, ~dur, ~ebu, ~ebut, ~echo, ~ecra, ~eer, ~eer_, ~eers, ~efun, ~eip, ~eipt, ~enmo
  -1.6: ~epas, ~epo, ~epot, ~eran, ~erf, ~erra, ~esom, ~espi, ~etar, ~eue, ~evan, ~eza, ~face, ~figh, ~fle_
  -1.6: ~ful, ~gage, ~galo, ~gam, ~gas_, ~gez, ~gez_, ~gree, ~gry, ~gry_, ~hai_, ~halt, ~hamp, ~harg, ~helm
  -1.6: ~hit_, ~home, ~hun, ~iban, ~ict, ~iern, ~iet, ~iete, ~ila, ~ila_, ~imat, ~imie, ~inch, ~indo, ~invi
  -1.6: ~ip_, ~ipt_, ~irve, ~iss_, ~issa, ~ivra, ~ivre, ~iza, ~jem, ~jout, ~kers, ~key, ~lack, ~lade, ~lave
  -1.6: ~len_, ~lime, ~lles, ~loue, ~lour, ~lsa, ~luie, ~lumi, ~mbie, ~medi, ~melo, ~mija, ~mmen, ~mps, ~mpt
  -1.6: ~nami, ~ndow, ~ngle, ~ngry, ~nlo, ~nmo_, ~noch, ~nsen, ~nta_, ~oan, ~oda, ~odav, ~og_, ~oic, ~oin_
  -1.6: ~olu, ~onar, ~onse, ~opt_, ~oque, ~org, ~oro, ~ourt, ~oz_, ~pam, ~pay, ~per_, ~perr, ~pian, ~pir
  -1.6: ~play, ~plui, ~poil, ~pot, ~ppro, ~prec, ~pric, ~psi, ~pus, ~push, ~rale, ~rayo, ~rcel, ~rcer, ~rdar
  -1.6: ~rdi_, ~ream, ~rele, ~repo, ~rge, ~rian, ~rnes, ~roc, ~rp_, ~rt_, ~runs, ~safe, ~sai, ~sch_, ~scus
  -1.6: ~set_, ~sic, ~sirv, ~sla, ~smi, ~soo, ~soon, ~spam, ~spar, ~spel, ~stal, ~stes, ~sue_, ~suit, ~surv
  -1.6: ~taco, ~tann, ~tatu, ~td_, ~tear, ~test, ~tito, ~tmr_, ~toda, ~toi_, ~tp_, ~tura, ~uda, ~ueb, ~uebe
  -1.6: ~uie_, ~uiet, ~uise, ~uito, ~ul_, ~ulen, ~unte, ~upe, ~urv, ~vena, ~venm, ~verd, ~viar, ~wear, ~web
  -1.6: ~ws_
  -1.7: 2 … NUMBER, NAME lol, NUMBE-, NUMBER, NUMBER do, NUMBER in, NUMBER is, NUMBER svp, NUMBER … to
  -1.7: a fini, a pic, a … casa, a … il, a … l, a … pour, abre |, acc, accepte |, achete mon, achete … numero
  -1.7: ah … c, ai juste, ai … approuve, ai … un, aime, ajout-, ajoute, ancienne adresse, annee, any … on
  -1.7: anything about, apaga, appele |, are … guys, arret, artis-, artist, as in, assez, at … front
  -1.7: at … wrong, atien-, aucun autre, aucun … message, autorizado, avec le, avez vous, aye, azul |
  -1.7: baja you, been off, beer, best |, bike … the, boy, break, broke |, but stop, ca va, can |, cats |
  -1.7: cel … la, celui que, celui … vous, centre, cerra-, charg-, chargeur, chargeur |, cheer-, cheers
  -1.7: cheers |, cheve-, chien est, ciert-, cierto, cita |, clavo, clinic please, come |, como se, compris |
  -1.7: considerez, correo, cuantas, cuanto es, d heure, dark, de NUMBER, de suite, de tout, de … est
  -1.7: de … sur, deaf i, deje de, delete NUMBER, delete telefono, depot, derniere … que, des … en
  -1.7: difference, dint, do … give, do … still, donate, donne mon, dos, dos |, driving |, drop my, eau
  -1.7: en route, en … cuenta, enerve, equivocada |, erreur … n, es … o, escriba, espos-, est elle, est non
  -1.7: esta la, estab-, estacionamiento, estacionamiento |, et … vous, eu mon, faceb-, facebook, fache-
  -1.7: fachee, fault |, femme a, fin, fine |, firme, fish |, fixed |, for you, forge-, fotos, frien-, fun |
  -1.7: gardez … numero, genti-, get me, get |, h, hablar … el, hacen, have i, have signed, he says, he will
  -1.7: helme-, here … am, heure, heures, heures |, hirin-, hiring, home, how long, how |, i like, i might
  -1.7: i want, i … the, ils ont, inscrite, interesse, interested, is d, is fine, is … a, is … number
  -1.7: is … ready, j arrive, jamais abonne, jamais je, jamais |, je change, je … devant, je … personne
  -1.7: kowalczyk, la hora, la … a, laven-, law>these, le casque, le … moi, leave … with, leque-, lequel
  -1.7: likes, link, lista |, livraison, livre-, llame-, lo … sea, lock |, loco, long, lost all, louez
  -1.7: lourd |, love you, mais ca, march-, mass, matin, me NUMBER, me apago, merci NAME, merci-, mercii
  -1.7: mien est, mille, min |, mismo numero, model, moi la, moi … le, moins, mon velo, mon … svp, more bike
  -1.7: more … my, more … texts, mum |, my sister, my wifes, my … for, my … line, my … no, my … over
  -1.7: my … ready, n me, n … veux, name … the, nerve, never did, never mind, never … my, new bike, nice
  -1.7: no mas, no ocupo, no sms, no way, no … escriban, no … sus, nomas |, noon |, not believe
  -1.7: not interested, not want, not … these, nothing |, nothing … to, now |, number … NUMBER, number … gave
  -1.7: obvio-, obviously, off of, off |, oigo, old phone, old … is, on … number, only |, opcio-, other shop
  -1.7: otra … ustedes, p, paciencia |, parar |, pare en, pas autorise, pas demande, pas me, pas … courant
  -1.7: pas … textos, paso por, pausa, perdu, peu importe, phone n, plus … NUMBER, poqui-, poquito, pu |
  -1.7: que suena, quedo la, quel nom, quiten mi, quiten … numero, quiz, rabai-, rabais, rear |, refund |
  -1.7: reporting, retirer, retirez … numero, ridin-, riding, rude, se me, se … el, se … la, se … otra, seen
  -1.7: segun-, serial, serial number, serve-, set … the, shop … NUMBER, short, shred, so many, so … am, soir
  -1.7: solo … un, somebody … the, sors du, spam, status, steph, stop … NAME, stop … about, stop … this
  -1.7: strea-, suelt-, suis devant, suis en, suis … interesse, suscribi a, svp … est, talk |, tande-, tandem
  -1.7: tant, tape |, tengo la, textea, texteen, textos a, texts>you, the shed, the … was, these>angry
  -1.7: to her, to … him, to … shop, to … too, told me, touch-, trompez de, troub-, un … texto, unfri-
  -1.7: up … phone, use for, use my, ustedes no, va passer, vas, veget-, vendi la, venir, video, visa
  -1.7: voulez mais, vous une, wah, want … messages, were done, wey |, what … the, who … i, wifes, work |
  -1.7: working |, y esto, yo … acepte, yo … autorice, yo … firme, yo … les, you did, you never, you … bikes
  -1.7: you … for, you … please, you … she, you … voy, your a, your form, | arreglan, | at, | aye, | baja
  -1.7: | ben, | buscan, | call, | comme, | deje, | el, | erase, | fais, | find, | give, | ils, | jamais
  -1.7: | merci, | nope, | oublie, | pass, | pedal, | put, | shred, | text, | texte, | thank, | thanks
  -1.7: | tienen, | uno, | vendi, | wah, | went, | … arrive, | … avait, | … box, | … chum, | … day, | … done
  -1.7: | … equivoque, | … lol, | … mind, | … nomas, | … o, | … one, | … ont, | … quand, | … tiene, | … up
  -1.7: | … use, | … wait, | … yaar, | … you, ~_abs, ~_ace, ~_ajo, ~_art, ~_ay, ~_bet, ~_cop, ~_din, ~_ech
  -1.7: ~_eh, ~_ema, ~_exp, ~_fas, ~_gol, ~_gor, ~_gui, ~_h_, ~_hag, ~_hw, ~_med, ~_mic, ~_moy, ~_nit, ~_opc
  -1.7: ~_p_, ~_rab, ~_rud, ~_smi, ~_tam, ~_tes, ~_tir, ~_tri, ~_vas, ~_voy, ~_wak, ~_ye, ~ab_, ~abai, ~aceb
  -1.7: ~ah_, ~aju, ~alad, ~alto, ~anta, ~apag, ~arge, ~arq, ~arqu, ~asil, ~aven, ~axe, ~bend, ~bent, ~bet
  -1.7: ~blac, ~blin, ~blo_, ~boo, ~both, ~boy_, ~bst, ~cerr, ~chev, ~chid, ~cis, ~clea, ~clou, ~cost, ~couc
  -1.7: ~cran, ~croc, ~decl, ~dem_, ~dens, ~deo_, ~di_, ~dida, ~dona, ~doo, ~door, ~duc, ~eake, ~eche, ~edad
  -1.7: ~edi_, ~edio, ~elme, ~erdu, ~eten, ~eue_, ~eui, ~euil, ~exp, ~fee_, ~fes_, ~fete, ~fis, ~fitt, ~forg
  -1.7: ~ful_, ~gate, ~gi_, ~gn_, ~gol, ~gund, ~hag, ~hall, ~heer, ~hev, ~heve, ~hoo_, ~hows, ~ian_, ~iao
  -1.7: ~iao_, ~iclo, ~idin, ~illi, ~imes, ~imi, ~incl, ~ises, ~ism, ~jalo, ~jas, ~laq, ~laqu, ~lean, ~lei
  -1.7: ~lett, ~lmet, ~loco, ~lose, ~lte, ~lto, ~lub, ~lude, ~moy, ~moye, ~mul, ~mut, ~mute, ~nati, ~ndel
  -1.7: ~nect, ~nel_, ~neta, ~nior, ~nnin, ~novi, ~ntur, ~ocu, ~oins, ~ojo, ~ojo_, ~ok_, ~omas, ~omie, ~ompt
  -1.7: ~onam, ~oop_, ~opci, ~ops, ~ops_, ~orme, ~otez, ~oves, ~pam_, ~pee, ~perf, ~pin, ~poss, ~rack, ~rda_
  -1.7: ~rde_, ~rdez, ~rdu_, ~recu, ~reso, ~ret_, ~rget, ~rial, ~riz, ~roub, ~rove, ~rsh, ~rush, ~saf, ~sale
  -1.7: ~sar, ~smil, ~solu, ~ssai, ~stab, ~suel, ~tach, ~tars, ~tido, ~tone, ~ues_, ~ull_, ~um_, ~ump, ~uno
  -1.7: ~urt_, ~usad, ~usse, ~uta, ~vam, ~vert, ~vien, ~wah_, ~wak, ~wake, ~wind, ~worr
  -1.8: NAME de, NAME … le, a bill, a brise, a dit, a l, a … dans, a … esposo, a … est, a … lady
  -1.8: abonne … vos, abre, accor-, accord, achat, ai plus, ai … du, alguna novedad, am done, am outside
  -1.8: am … do, am … here, and … was, asked me, assez |, at … counter, autre texto, avais, avez … le, bak
  -1.8: beer |, beg, bent, bici asi, bicicleta … de, bille-, black |, borren mi, break |, bueno que
  -1.8: but … NUMBER, by your, c … lui, ca de, cadenas |, call my, cambie, came … with, canda-, candado, caro
  -1.8: caro |, casi no, champ-, cher, clic, cobro, cobro |, comme l, compania |, confi-, consi-, corrector
  -1.8: cos, counter |, coupe, court, d … avant, de error, de plus, decede svp, demandez a, den de
  -1.8: den … baja, dentiste |, deten-, dice |, did … get, did … tell, did … work, different shop, donar
  -1.8: done here, el cable, el cobro, el link, email, en esa, es spam, escribame, essayer, est … que
  -1.8: est … ton, esta … con, estaba, esto … mi, exit, fight, fila, fine, fini |, formu-, frais, fue la
  -1.8: fue … luz, gift, give it, give … to, go to, grounded, have NUMBER, have been, he … so, hear you
  -1.8: helmet, heure-, hey it, his name, hoora-, hooray, hora, hour |, how … you, hoy, i … done, i … outside
  -1.8: i … tell, ignor-, illeg-, illegal, ils, image-, imagen, imagen |, in … only, in … shed, in … with
  -1.8: inch, is … order, j avais, j … ete, j … juste, jamais dit, je passe, je … vous, jealo-, jealous
  -1.8: jeudi |, juste |, kind of, l ecran, l … adresse, la … antes, large, le dernier, le paso, le … mucho
  -1.8: les di, llegar |, lo … que, loane-, loaner, loss, lost a, lost |, lost … customer, lourd, loved
  -1.8: luego, luz, m … inscrit, maam |, mal ecrit, manager |, mange, marche, mat, mauvais … desole
  -1.8: me escriba, me para, me your, me … ayer, me … nada, me … yo, me>number, mecanica, mensaje … error
  -1.8: mensaje … que, message a, message … number, moi les, moi ne, mon gars, mon numero, monsieur |
  -1.8: mucho |, my gf, my phone, my son, my … on, n you, nada |, ni … di, no hace, no pasa, no por
  -1.8: no prende, no text, no … escriba, no … esto, noir |, nomas, not mad, nota |, nouvelles, noved-
  -1.8: novedad, number is, number save, numero … magasin, numero … nadie, numero … su, nunca … esto, o, o es
  -1.8: oficina |, old |, old … no, on … and, orale, par … c, para esta, parce-, parfait, pas plus, pas … par
  -1.8: pasa nada, paso |, paying |, pearl, pedal |, penses, perdez mon, perdez … numero, perds, peric-
  -1.8: perico, phone calls, please … his, por telefono, pour … ne, preci-, pret, prude-, pu rien, pu … velo
  -1.8: pues, que … buena, que … recomienda, que … telefono, qui va, quiero nada, rappelle, recado, recoge
  -1.8: recu, repon-, reporting this, right-, rojo, rojo |, route |, rush, sacar-, sacaron la, said, scam |
  -1.8: se apaga, shed |, si, signaler, signe-, since the, sirve, sirve |, smile |, soon |, sors, sounds good
  -1.8: speak-, speaker, stars, start |, stop |, suite |, sur … photo, svp c, svp … son, t aime, t … jamais
  -1.8: tc, telephone … est, texte moi, the part, the squeak, these |, this cell, this |, time it, times
  -1.8: tire, todo |, took me, totally, trois, trouvez, tu … le, tubeless |, une |, unsub, up at, update |
  -1.8: van a, velo le, vendi, venmo |, vous … des, voy, wah |, wait, wall, was just, was off, wat abt, wear
  -1.8: weds, went … the, were … here, what … did, when |, where you, why i, will |, wrong day, wrong>want
  -1.8: year, yo … pedi, you gave, you my, you se, you … not, you … uso, your website, yrs |, | alguna, | and
  -1.8: | brakes, | cheers, | dropped, | fine, | haha, | hice, | hours, | lmao, | lundi, | maintenant, | off
  -1.8: | oh, | ok, | orale, | papa, | parar, | pu, | so, | take, | they, | third, | tire, | video, | voy
  -1.8: | we, | whatever, | … avez, | … ben, | … cesse, | … di, | … grave, | … home, | … l, | … luck, | … mas
  -1.8: | … mi, | … more, | … pasa, | … price, | … she, | … suspension, | … too, | … vous, | … voy, | … yeah
  -1.8: ~_bit, ~_bug, ~_dur, ~_fan, ~_gif, ~_gri, ~_hoy, ~_ign, ~_jal, ~_lue, ~_luz, ~_noo, ~_o_, ~_ora
  -1.8: ~_si_, ~_sun, ~_vam, ~_vu, ~acte, ~affi, ~aig, ~alt_, ~ang_, ~anie, ~atie, ~aved, ~bby, ~beg, ~bie_
  -1.8: ~bris, ~bug, ~casi, ~ccor, ~ceb, ~cebo, ~colo, ~cter, ~dete, ~edn, ~eh_, ~ein_, ~eis, ~epon, ~epte
  -1.8: ~eras, ~etc, ~exit, ~fab, ~faul, ~fine, ~fs_, ~gada, ~geni, ~geo, ~gif, ~gift, ~gnor, ~goat, ~gos
  -1.8: ~gri, ~haga, ~hef, ~hoy, ~hoy_, ~hre, ~hue, ~iba, ~iec, ~iece, ~ige_, ~ingl, ~ingo, ~ira_, ~ivr
  -1.8: ~jas_, ~larg, ~ldo, ~lous, ~lueg, ~luz, ~luz_, ~mati, ~mbo, ~mg_, ~moin, ~mula, ~nfi, ~nici, ~noma
  -1.8: ~ntot, ~oane, ~oh_, ~olv, ~onfi, ~onit, ~orge, ~oriz, ~orl, ~ormu, ~oro_, ~oto, ~ows_, ~past, ~pia
  -1.8: ~pint, ~prou, ~pte, ~rase, ~rdu, ~riba, ~rin_, ~risa, ~rmul, ~roit, ~rter, ~rto_, ~ruta, ~said, ~seen
  -1.8: ~shee, ~sors, ~ssar, ~sub_, ~suen, ~tais, ~tot, ~trer, ~u00, ~u000, ~ub_, ~ube, ~udg, ~udge, ~uni_
  -1.8: ~unli, ~uno_, ~ush_, ~vere, ~voit, ~xit, ~xit_
  -1.9: NAME m, NAME … que, NUMBER 2, a soir, a … bici, a … este, a … pis, abonne, ai … mon, ai … non, allez
  -1.9: am reporting, am … interested, am … work, and can, anymore |, apportez, arreglan, arret |, arrett
  -1.9: ask for, asking |, aucun message, avez … de, avocat |, back with, basah, be |, bendiciones |, bent |
  -1.9: best, bici … lista, bicyclette, bien |, bike … stop, bonne nouvelle, bonne st, bought a, box is
  -1.9: box … with, bras, brise, but … will, c you, c … non, ca … est, ca … mon, canel, celui de
  -1.9: celular … mi, cerrado, cesse, cesser |, chambre, chef, child, chill-, ching-, como … lo, consenti |
  -1.9: cross, cunad-, cunado, dans NUMBER, day |, de color, de mecanica, de sonar, de … cette, de … el
  -1.9: decli-, dia |, did |, die, do … order, do … want, done, donne … permission, doorb-, doorbell, drama
  -1.9: droit, du magasin, efface … numero, el taller, encontre, enerv-, enterado, entre, equivocado de
  -1.9: era hoy, era para, es … mia, es … y, est lui, est trop, est … une, esta el, esta equivocado
  -1.9: esta … el, este … mi, existe |, facebook i, facture c, faire |, fault, faut le, feliz, fete, ffs
  -1.9: fini, for … bike, friend, gato, go … a, got any, hagan, hair |, have … NUMBER, have … more, he passed
  -1.9: hope this, hours |, house |, hoy |, hungr-, hungry, i dey, i love, i … out, i … reporting, idee
  -1.9: in … hour, is … again, is … name, is … phone, j ecris, jamais autorise, jamais … texto, jealous |, ko
  -1.9: la … suis, lache pas, lache-, large |, le bleu, le des, lente-, light |, llamada, llamar, llameme
  -1.9: lmao |, loco |, looking … a, los ninos, luz |, ma blonde, ma … a, mad |, maill-, maillot
  -1.9: mande mensajes, mandele, mando, matin |, mauve, mauve |, me escriben, me … mal, me … pas, me … wrong
  -1.9: mecanica |, merci pas, mi cunado, mient-, mientras, moi … place, mon bicycle, mon … est, monsieur … a
  -1.9: mood, more … and, mots, my … please, niamh, nieve, nino |, no firme, no rush, no … call, no … des
  -1.9: no … llegar, non l, non … autre, not buying, not … illegal, not … the, novio, numero sur, o p, of |
  -1.9: oh, ok, on |, on … bill, oter, pa |, panie-, panier, papa |, para de, para |, para … sonar, paren |
  -1.9: parki-, parking, pas arretez, pas les, pasar, pense-, perde-, perdez, perdu … numero, pero … me
  -1.9: perro, peu, pierdan, pierdan mi, pierdan … numero, pieza, please use, plus … vous, por … bici, prete-
  -1.9: price is, primera, que … dieron, que … en, que … quedo, que … serait, quien fue, rampe, recoger
  -1.9: remove |, remover, roue |, rush |, ruta, s t, s … o, sacaron, saldo, save, saved, se … di, senora |
  -1.9: sent … twice, shows, si esta, sonar, soz, stfu, suena, sun, t o, t … p, te mande, tears, termine
  -1.9: texting … phone, texto vous, texts … he, texts>these, that was, the manager, the shop, the … tire
  -1.9: thing |, thx, thx |, to get, trop, une rampe, unlis-, veu, veuil-, veut, vidrio, viernes |, visa |
  -1.9: vous … change, vous … de, wake, way |, what is, what … you, will … him, with it, wizar-, woohoo
  -1.9: worri-, wow |, yea, you on, you up, you … anything, your name, | allergic, | arret, | as, | avec
  -1.9: | best, | borre, | card, | chain, | chill, | do, | donnez, | either, | ffs, | fire, | gardez, | guess
  -1.9: | hein, | juste, | llameme, | love, | mais, | nvm, | parfait, | plus, | son, | spam, | start, | stfu
  -1.9: | tant, | woohoo, | yea, | … bicycle, | … celui, | … chez, | … como, | … don, | … good, | … is
  -1.9: | … ligne, | … mandar, | … named, | … ok, | … really, | … say, | … st, | … this, | … tres, | … under
  -1.9: ~_ado, ~_bb, ~_ej, ~_eje, ~_fet, ~_fie, ~_hoo, ~_hur, ~_ig, ~_jar, ~_joy, ~_lac, ~_loi, ~_mec, ~_mod
  -1.9: ~_mut, ~_nan, ~_noi, ~_oh_, ~_ok_, ~_pn, ~_pne, ~_reu, ~_run, ~_rus, ~_sca, ~_sia, ~_sli, ~_thx
  -1.9: ~_tor, ~_wah, ~aco_, ~afe_, ~ajas, ~aldo, ~amme, ~aseo, ~auve, ~best, ~bol, ~bord, ~bs_, ~chil, ~cie_
  -1.9: ~cur, ~dado, ~del_, ~deur, ~dieu, ~done, ~eboo, ~ecli, ~ele_, ~eliz, ~enlo, ~fes, ~fin_, ~fixe, ~fly
  -1.9: ~gad, ~gato, ~gros, ~guar, ~gul, ~head, ~hid, ~hot, ~hung, ~hx_, ~iba_, ~idee, ~ig_, ~ilo_, ~imb
  -1.9: ~imin, ~imos, ~inas, ~ini_, ~inio, ~itl, ~izar, ~joy, ~ldo_, ~liz_, ~llez, ~loan, ~lpe_, ~lto_, ~mang
  -1.9: ~mat_, ~mec, ~mic, ~mism, ~mod, ~mpri, ~nac, ~nis_, ~nlin, ~nnel, ~nted, ~ntir, ~obro, ~oce, ~oya
  -1.9: ~oye_, ~pagu, ~park, ~peu_, ~pink, ~pne, ~pneu, ~posa, ~pta, ~rate, ~rki, ~rmu, ~rof, ~run, ~rve
  -1.9: ~sabe, ~sait, ~sald, ~sli, ~sun_, ~tall, ~thx, ~thx_, ~tip, ~trop, ~uard, ~uci, ~urie, ~utor, ~vamo
  -1.9: ~veni, ~veui, ~veut, ~voq, ~voqu, ~voy_, ~wah, ~xe_, ~zar
  -2.0: NAME … phone, NUMBER times, a child, a loaner, a scam, a ustedes, a … c, a … hora, a … maison
  -2.0: a … marido, abern-, abernathy, absol-, ac, accep-, ah |, ahhh, ai paye, ai texte, ai … NUMBER, am so
  -2.0: am |, am … from, am … mad, an email, anymore i, appele, autor-, bell, bienv-, bike texts, bikes |
  -2.0: bonne … NAME, borre, bothe-, bout, bronc-, bronca, c bon, c … en, c … tu, c … votre, ca c, cambiar |
  -2.0: ce contact, cerrado |, charge, clean-, club, collect the, compt-, connaissait, contacter, cuarto |
  -2.0: d en, dale, days are, de nouvelles, de … avec, de … deranger, de … nunca, de … pour, dejel-
  -2.0: delete my, delis-, dit non, dit … pas, doit y, doit … avoir, donne pas, donnez, du NUMBER, dvd
  -2.0: el freno, el … esta, elle … appelle, else … you, encon-, enlevez … merci, entrega, erase
  -2.0: erreur … sur, esa bici, espanol, est ce, est pret, est … pret, esta mi, estime |, fait mon, fe, fee
  -2.0: fight me, five |, frais |, genial |, got … NUMBER, got … text, grandeur, great |, guardelo
  -2.0: habite plus, hermana, hijo, horar-, horario, how did, i changed, i go, i … block, il doit, in canada
  -2.0: in person, interested |, is off, is … n, it … in, j … dit, j … paye, jamais … ca, je vais, je … aime
  -2.0: kids |, l ancienne, l essayer, la llevo, la pharmacie, la … qui, la … va, lache, lachez, laisse … a
  -2.0: lait, le bebe, le message, le pas, le … lo, llameme |, lo he, lo … me, lot |, m avez, mai |
  -2.0: maintenant |, manden nada, mas … que, may i, me dejo, me recomienda, me … el, mecan-, mel, mi turno
  -2.0: miles |, moi NAME, moi pis, mute, my … bike, my … keeps, my … one, nada … este, night |, no contact
  -2.0: no texting, no voy, noir, nombre … mal, nop, normal |, not really, notre numero, notre … n
  -2.0: number … now, number … or, number … please, numero … google, of … for, on … une, onlin-, online
  -2.0: orale |, otro mensaje, ou, ouch, out |, over |, panier |, par mois, parfait |, parking in, pas trop
  -2.0: pas … enlevez, paseo, passe chercher, perdon se, pharmacie, phone … off, pic, plastic, plus texter
  -2.0: porte, poster, prisa, que t, que talla, qui repond, quiero … con, red, regul-, remove … number
  -2.0: rien signe, run, s en, sale |, scam, sea |, segundo, send>number, serre, ship, sick, small |
  -2.0: so sorry, spelled, stickers |, te … la, test |, texted |, that … a, the order, the … has, this NAME
  -2.0: this old, this … from, this … in, tienda es, tip, tiro, trust, trying again, une … sur, use the, uy
  -2.0: verde, veuillez, video |, voisin |, vous … ecrivez, vous … pris, vous … une, wait |, wall |
  -2.0: was wrong, what do, what |, where, wide, will collect, wrong tire, wrong … for, wrong>law, y avoir
  -2.0: y nada, y … tu, yo nunca, yo paso, you lo, you … ando, you … from, you … mas, your |, your … it
  -2.0: | adieu, | ahhh, | allez, | back, | bonjour, | busy, | cross, | cuantas, | dale, | end, | entre
  -2.0: | fin, | he, | kids, | lachez, | mama, | mejor, | mire, | night, | nomas, | nop, | notre, | numero
  -2.0: | otra, | pare, | primera, | rentan, | thinking, | trying, | uy, | voici, | … bicis, | … ca
  -2.0: | … coach, | … debo, | … do, | … donde, | … etait, | … from, | … go, | … it, | … order, | … stars
  -2.0: | … telefono, | … total, | … uso, | … yes, ~0000, ~_caf, ~_dal, ~_exa, ~_fly, ~_goa, ~_ng, ~_nic
  -2.0: ~_ob, ~_ou_, ~_sic, ~_tac, ~_tip, ~_top, ~_vib, ~acce, ~acen, ~acto, ~afe, ~ag_, ~agua, ~ahah, ~arna
  -2.0: ~ax_, ~bere, ~caf, ~ccep, ~cibo, ~club, ~dru, ~ecan, ~elt, ~epta, ~evr, ~expe, ~fet, ~ffs, ~goa
  -2.0: ~hees, ~hill, ~inda, ~irer, ~irma, ~isa_, ~jel, ~lach, ~lub_, ~lvo, ~lvo_, ~mage, ~meca, ~nif, ~nlo_
  -2.0: ~noi, ~nol_, ~nove, ~nser, ~obe, ~oger, ~omen, ~onli, ~opc, ~orar, ~ost_, ~ota_, ~otal, ~ows, ~oyeu
  -2.0: ~pano, ~paus, ~pic_, ~piec, ~pse, ~quin, ~rim_, ~rine, ~rip_, ~rked, ~run_, ~rust, ~sick, ~subi
  -2.0: ~tand, ~tota, ~uelt, ~umb_, ~unk_, ~ush, ~vib, ~vrez, ~xpe, ~yeu, ~zad, ~zon, ~zon_
  -2.1: NUMBER am, NUMBER stars, a poco, a … numero, a … porte, acheterai, again lol, ai le, ai parle, algun-
  -2.1: alto |, alu, amo, ancien numero, approuve, aprob-, arre, ask, at … back, au courant, avoir une, b
  -2.1: be gentle, be texted, bebe |, block … number, boost, boss |, ca chez, cambie de, camis-, canas-
  -2.1: canasta, carpe-, carpet, ce que, climb, code |, como |, compris, con mi, conduit, conduit |
  -2.1: cual … su, cute |, d la, da |, de talla, de … part, demenage, do … ship, donde … mi, donne … mon, dot
  -2.1: el segundo, el … en, el … para, en … une, esperando |, est partie, est tombe, est … m, esta bien
  -2.1: et … le, etes … vous, fac, facture |, fat bike, fixie |, flou, flyer-, flyers, fue a, gave, genius
  -2.1: gentle, gf, girl in, good to, guard-, guys |, hablo, had it, he called, hecho, hermo-, hermosa, hiya
  -2.1: house please, hungry |, husband will, hv, i owe, i … one, illegal |, inch |, incl, ir, is it
  -2.1: j … parle, know who, koi, l hiver, la cuenta, la deje, la est, la je, la voy, la … le, lachez pas
  -2.1: last … is, le marco, le … sur, llevo |, lo … y, loin, long |, longer |, lose, lose my, loves
  -2.1: maintenant je, mais … m, mandar a, manden … aqui, mardi, math, mauvais modele, mauvaise photo, mayo
  -2.1: mdr, me escribio, me robaron, me suscribi, me … au, me … jamais, me … nadie, me … this, me … times
  -2.1: me … una, medio, mi esposa, mi telefono, mind |, msj |, my friend, my work, ne … suis, ne … texter
  -2.1: not hear, not text, not … air, not … fault, not … new, not>list, on … bike, otro dia, ouch |
  -2.1: papa que, pare, pare |, parke-, parked, pas correct, paso, perfi-, phone … on, plus … velos, precio
  -2.1: pu jamais, que … los, quel … de, question |, quiero sus, quit that, quit … is, reach me, recibo
  -2.1: recomienda, rendez moi, rendu-, rendue, ride anymore, safet-, safety, set up, signe, stolen |
  -2.1: su … que, suis … cours, suscribi, t ai, tengo un, tengo una, tengo … para, text someone, that … the
  -2.1: the lab, the line, the … dog, the … helmet, the … name, thing … the, thinking … you, this … week
  -2.1: to this, today |, top, tu this, tu … je, un … autre, va, vient, vois pas, votre … par, vous connais
  -2.1: vous … qui, vous … tu, want anything, was up, was … at, who texts, wrong window, wrong>more, x, y te
  -2.1: you la, you quedo, you … any, you … en, you … la, your … number, | al, | any, | arre, | bien
  -2.1: | cambie, | depuis, | est, | found, | grand, | hoy, | lache, | ne, | nice, | one, | ouch, | p, | para
  -2.1: | sale, | stp, | sus, | van, | wait, | … ce, | … days, | … estoy, | … fini, | … her, | … pues, | … s
  -2.1: | … took, ~_aco, ~_aid, ~_b_, ~_bol, ~_caj, ~_fab, ~_gav, ~_gn, ~_hv, ~_hv_, ~_ir_, ~_lar, ~_log
  -2.1: ~_md, ~_mdr, ~_ok, ~_om, ~_pin, ~_pog, ~_ram, ~_red, ~_sav, ~_tc, ~_va_, ~_x_, ~ablo, ~abs, ~abur
  -2.1: ~aga_, ~alla, ~art_, ~ask_, ~bot_, ~cafe, ~caj, ~deal, ~demo, ~ecu, ~enr, ~fan_, ~fas, ~feu, ~fos
  -2.1: ~gav, ~gave, ~hv_, ~ial_, ~iar_, ~ifes, ~ild_, ~intu, ~lip_, ~livr, ~loin, ~lt_, ~lu_, ~lvi, ~mad_
  -2.1: ~mdr, ~mdr_, ~mpte, ~ndeu, ~nli, ~nny, ~ntu, ~oge_, ~olvi, ~onal, ~oses, ~oto_, ~ouc, ~paso, ~pog
  -2.1: ~pte_, ~rave, ~raz, ~rden, ~rge_, ~runk, ~rus, ~sav, ~seri, ~serr, ~slip, ~stre, ~suiv, ~tama, ~uivi
  -2.1: ~ult_, ~unn, ~urry, ~va_, ~venu, ~xie, ~xim, ~ye_, ~yee, ~yee_
  -2.2: NUMBER please, a ca, a gift, a quel, a tu, a … mi, a … son, aburr-, actor, ago please, alguna
  -2.2: am … paying, ans … NUMBER, arre |, attendre, autorise, bacan-, bacano, be honest, ben la, block this
  -2.2: bother, bs, buenas |, bueno, bug, busy, busy |, but the, c correct, c fini, c … encore, ca le, cafe
  -2.2: calor, calor |, casa es, cel en, chape-, chapeau, chop, cle, como … que, consenti, contesta |
  -2.2: contestan, courant, dad |, dado a, dame de, de mi, de suivi, de … en, deje |, deran-, des deux
  -2.2: did … have, diez, digam-, digame, ding, do … text, door is, eh |, el local, el nombre, encore |
  -2.2: end |, enviar, equivoque, escribio, esposa, est fait, est grand, est tu, esta no, esta … escrito
  -2.2: et pas, fais pour, fasse, fixie, fotos |, freno |, from … haha, garden, gars avec, good … know, gorra
  -2.2: got NUMBER, grandeur |, gtfo, has a, has the, he … me, help |, horario |, hurry, hurry |, i mean
  -2.2: i sure, i … consented, i … when, in … form, infin-, infiniment, interesse |, ir |, is your, is … to
  -2.2: is … working, j … texte, jamais de, jappe-, jappelle, je … ca, jour, jour |, k, la canasta, la patte
  -2.2: la recoge, la talla, la … grandeur, la … se, lads, le code, le proprietaire, le rouge, le … m, lo di
  -2.2: lo … dado, lost, m … dit, ma part, mamie |, me apunto, me equivoque, me … else, mec, mi apellido
  -2.2: mon … a, mon … sur, never consented, never gave, never got, no mandar, no worries, nom … la
  -2.2: not another, not paying, not … why, nouveau … est, number from, numero de, numero pour, on … door
  -2.2: on … it, one is, one |, order … yet, pague, pas encore, pasa, patte, pedi, personne repond, peux pas
  -2.2: pieza equivocada, pintu-, pintura, plus … que, poste-, pour ton, pret |, pret … c, primo |, prisa |
  -2.2: quedo … la, qui le, quiero hablar, recois ca, recomienda |, remove>number, rendez … mon, rien accepte
  -2.2: rim, route, se acabo, she … a, spam |, spammer, stop … shop, su papa, suis … d, suis … dans
  -2.2: suis … de, suivi, survi-, survived, svp … a, sweets, ta |, texting this, texts>number, the ticket
  -2.2: the … lady, the … ready, this … but, this … mine, tombe dans, two |, ty, ty |, uff, une … je, usen
  -2.2: usted es, va vous, va … appeler, veut … de, vez |, vois, votre … s, vous autres, vous et, which … is
  -2.2: who … the, wo, worries, wow, wrong address, wrong … is, wrong … the, yes, you ni, you voy, you … mi
  -2.2: young lady, | am, | be, | coucou, | delete, | genial, | gtfo, | mande, | nombre, | non, | s, | uff
  -2.2: | where, | wo, | xl, | … after, | … amo, | … cable, | … leo, | … owe, | … parce, | … poco, | … rabais
  -2.2: | … robaron, ~000_, ~_adi, ~_aj, ~_dre, ~_ir, ~_jap, ~_k_, ~_tot, ~_ty_, ~_wo_, ~_wow, ~abe_, ~amer
  -2.2: ~amin, ~ault, ~azon, ~bid, ~busy, ~cari, ~cere, ~chat, ~chee, ~cis_, ~ecro, ~erde, ~erve, ~fy_, ~gos_
  -2.2: ~gres, ~guan, ~hot_, ~hurr, ~issu, ~ivoq, ~jap, ~lads, ~lost, ~mpio, ~nny_, ~nre, ~pago, ~reem, ~rmat
  -2.2: ~rre_, ~rut, ~save, ~stel, ~tiro, ~trus, ~ube_, ~unny, ~usen, ~wow, ~wow_, ~yes_
  -2.3: NUMBER or, a reparer, adieu, adresse |, ai … signe, aja, al rato, allo, amo |, ans qui, any news
  -2.3: apunte, are … in, ask … this, autre message, avec … chien, avez … numero, bici todavia, bici |, bicis
  -2.3: bike … sold, bonjour c, c … correct, c … long, c … termine, c … toujours, ca me, can … hear, casco |
  -2.3: catch-, cats, changed my, chez le, chill |, cliente … me, conozco esa, contact this, correct, de ca
  -2.3: de derailleur, de … je, decro-, demande a, dia … el, dit NUMBER, do … contact, doit … pour
  -2.3: donde … yo, earli-, earliest, ese … de, eso |, est correct, est long, est termine, est toujours
  -2.3: est … au, est … nouveau, fini avec, fixe, forget this, fr |, from my, front |, funny, genia-, genial
  -2.3: geniu-, go |, got it, gotch-, gotcha, gotcha |, guess who, guind-, guinda, hay un, he … NUMBER
  -2.3: helmet |, high |, i ask, i declined, i … he, i … with, in … for, is … there, it has, it … that
  -2.3: le droit, lio, listo, livrez, llego |, looking |, lose this, mad, magasin |, mama |, marido |
  -2.3: me anymore, meilleur, meme |, mi pedido, mi … en, mido, mido NUMBER, mis la, model-, my girlfriend
  -2.3: my number, need this, nina de, nina … NUMBER, no den, no … prisa, no … suscribi, nombre … mi
  -2.3: not contact, not with, not … billboard, not … on, now do, now … you, number … no, numbers on
  -2.3: numbers … the, numero delete, numero pa, numero … es, numero … suivi, on reste, on … dit, pago
  -2.3: pain |, para NUMBER, parked |, pas mauvais, pas … nous, pas … qu, paste-, pastel, patte de
  -2.3: patte … derailleur, phone … you, pic |, pizzeria |, pourquoi c, pourquoi … est, press-, prove-
  -2.3: que … de, qui … avez, ramen-, real |, recom-, regreso, roses, se que, siento mucho, signer
  -2.3: take … phone, tall, talla equivocada, termine pour, termine … moi, text her, textez pas, texting him
  -2.3: the pic, the young, this a, this … out, thund-, thunder, times |, to … texted, total, tu numero, vet
  -2.3: veut le, vie |, voulais des, vous deranger, vous encore, want these, what … am, where are
  -2.3: where … you, who … these, whys, y … quiero, you again, you hv, your billboard, | aja, | au, | dice
  -2.3: | donde, | forget, | fr, | gotcha, | look, | may, | pase, | textez, | two, | unsub, | wake, | wish
  -2.3: | … acabo, | … another, | … chat, | … cours, | … den, | … e, | … gave, | … lord, | … never, | … old
  -2.3: | … pague, | … pase, | … paso, | … pe, | … perdon, | … somebody, | … talla, | … way, ~000, ~_arm
  -2.3: ~_feu, ~_fon, ~_yaa, ~aou, ~delo, ~ecom, ~funn, ~grav, ~icis, ~marq, ~math, ~mode, ~noir, ~nti_, ~ogo
  -2.3: ~oted, ~ram_, ~razo, ~relo, ~rud, ~rude, ~rve_, ~sy_, ~tee_, ~tig, ~tt_, ~uper, ~vet_
  -2.4: NAME … il, a cambiar, a inscrit, a rien, a … la, a … man, aa, about the, ai … autorise, ai … le
  -2.4: am out, argh, attri-, attribue, avec … autres, bell |, bicicleta |, blonde |, ca … le, carte |, chill
  -2.4: class-, comio, como va, couco-, coucou, dale |, de … oficina, declined, demo, den, droit de
  -2.4: du bureau, either |, el candado, el nuevo, el precio, equivocaron de, erreur c, es la, ese mensaje
  -2.4: est de, est encore, feu, film, for … on, forget … number, foto |, from … records, funny |, go, hange-
  -2.4: hanger, have … it, hein, hein |, her number, hi … is, his ex, i miss, i … did, i … tomorrow
  -2.4: is NUMBER, is for, is good, is … part, is … the, j … mal, je t, je … chercher, just … my, knw, lab |
  -2.4: le fixe, le mande, le nom, le voisin, le votre, le … modele, livre, llanta |, mais non, marqu-
  -2.4: me apunte, me digas, mi hijo, mi … a, mi … pero, modele, mon avocat, mon colis, more |, ne pas
  -2.4: neuf |, nicke-, nickel, ninguno, no contestan, no msj, nom de, nombre … la, not to, not working
  -2.4: not … my, nuevo es, numb, numero me, numero ou, numero para, ok |, olvid-, on it, orden, paciencia
  -2.4: paisa-, paisano, pas … droit, pas … parler, que … son, quit … my, ramene, ready |, recibe, remove her
  -2.4: s … pas, said yes, saoul-, savai-, secret, shop now, since … am, since-, story |, texting … number
  -2.4: the divorce, tombe, tot, tu as, upgrade, use, va |, veux … etre, viene, vous appeler, vous n
  -2.4: vous … mon, vu, why am, wrong it, wrong … that, yo … fui, | allo, | b, | dump, | encontre, | just
  -2.4: | lads, | listo, | name, | tengo, | yes, | … leh, | … looks, | … mere, | … night, | … plus
  -2.4: | … presse, | … sounds, | … un, | … voulais, | … year, ~_go_, ~_ko, ~_olv, ~_vu_, ~abia, ~ac_, ~adde
  -2.4: ~aigh, ~arp, ~decr, ~feu_, ~guno, ~hein, ~hoto, ~lgun, ~logo, ~lvid, ~mb_, ~mene, ~nerv, ~nke, ~odel
  -2.4: ~osa_, ~ouh, ~paye, ~phot, ~scam, ~sena, ~siz, ~size, ~trac, ~uide, ~uina, ~unk, ~usy, ~usy_, ~vu_
  -2.4: ~yaa
  -2.5: NUMBER … NAME, a place, a … me, abonne a, ai mal, ai un, al taller, allo c, alors |, am good
  -2.5: answered, appel, apporter, arrive |, au nouveau, avec … numero, ayoye, because … did, bike … it, bof
  -2.5: buddy |, c … bon, ca se, came out, ce … quelqu, cette … je, chat, chercher, compte, contact me
  -2.5: crois-, de ahi, de otro, deal, depuis … ans, di, di mi, do you, donne la, donne … velo, e |
  -2.5: el vecino, enfants |, esta … es, estafa |, ete … chez, fait |, funda-, gentille, get … number, gris
  -2.5: he dado, hola soy, i got, i … at, i … good, i … so, ici je, il va, in … now, is … over, it ends
  -2.5: je … demenage, je … sa, la |, la … equivocada, lah |, le colis, le di, le … au, lleva, lo … mucho
  -2.5: lundi |, ma |, ma … va, magni-, magnifique, mano |, mardi |, mecano |, mis sur, mis … votre
  -2.5: mon number, mon … au, no que, not funny, not over, nota, number lol, numero ici, o que, oui |
  -2.5: owned … bicycle, pague en, para ustedes, part, pas presse, peace |, pero … celular, personnel, piece
  -2.5: platf-, platform, play, plus etre, portu-, pour … mere, prix, prob, quit |, sa |, saludeme
  -2.5: saludeme a, saquenlo |, sent it, sent |, she … up, sincerely, size, slip, sorry i, suis demenage
  -2.5: talla |, tell |, tengo … numero, the photo, tire |, va mi, va … le, vidrios, voy |, voy … cambiar
  -2.5: was that, was … me, with … i, wrong>forever, you estoy, you pague, your sign, | ayoye, | bof, | done
  -2.5: | et, | gave, | in, | lost, | passe, | rendez, | saludeme, | sold, | tell, | verifiez, | wow
  -2.5: | … desde, | … lah, | … quedo, | … reached, | … remember, | … sur, | … there, | … y, ~_di_, ~_gd
  -2.5: ~_kon, ~_rip, ~_siz, ~_tai, ~_ty, ~afa_, ~aide, ~amis, ~ao_, ~auti, ~aza, ~cu_, ~cula, ~dde, ~dded
  -2.5: ~ecu_, ~enre, ~ert_, ~esh_, ~gris, ~hee_, ~ierd, ~kona, ~lor_, ~ncu, ~ndi_, ~negr, ~nki, ~oca_, ~prix
  -2.5: ~ramp, ~rix, ~rix_, ~riza, ~ug_, ~unts, ~woo, ~xtee
  -2.6: 2 |, a nadie, a week, admir-, admirer, aguan-, ahead, avez pris, avez tu, bacan, beaut-, beautiful
  -2.6: bumps, burie-, buried, can … with, carpe, celle la, consented |, couleur |, decroche, deranger |
  -2.6: desde que, desde … NUMBER, devez tromper, did … give, dropped it, el NUMBER, el … mi, else to, enfin
  -2.6: enfin |, enreg-, es este, esta feliz, estafa, etes … mais, fait pas, feliz con, giant |, give … my
  -2.6: gn |, got NAME, habia, hable, his … are, hot, in … hospital, it … good, juste un, kona, la … bike
  -2.6: le … veut, like … but, listo |, m a, ma voisine, mauvais … sur, me at, me … cuando, me … ningun
  -2.6: mean the, meill-, mejor … de, mi numero, modele |, my thing, no enviar, no vivo, not … be
  -2.6: not … thing, noted, o … a, one … me, pas j, photo |, pis la, qui ca, really |, rendu avec, right |
  -2.6: rip, saludos a, se perdio, signe pour, smh, smh |, son bike, street |, subid-, suis … abonne
  -2.6: tengo … bici, the wax, the … place, the … shop, total |, tt, unkno-, unknown, urgent, vous … tromper
  -2.6: wax, we … been, wesh, what year, winning, winning |, work number, ye, yo la, your old, | bye, | c
  -2.6: | dame, | es, | fui, | is, | lose, | oops, | peace, | thx, | tiene, | voyons, | wesh, | … couleur
  -2.6: | … eu, | … hay, | … or, | … patron, | … quitte, ~_agu, ~_ahe, ~_ame, ~_enr, ~ahe, ~ahea, ~anis
  -2.6: ~asar, ~aud, ~cam_, ~due_, ~eeme, ~ei_, ~erto, ~gg_, ~nreg, ~oeu, ~olor, ~oui, ~pase, ~pp_, ~rb_
  -2.6: ~rra_, ~rub, ~tafa
  -2.7: NUMBER je, a … primo, a … remove, affic-, affiche, agreement, are they, avez fait, bell crank
  -2.7: bien la, c … au, cette semaine, check |, color, connais … cette, de orden, de prix, de … fille
  -2.7: deranger, desde el, desole |, deux |, dije no, do … mean, done |, double |, drole, era el, es NUMBER
  -2.7: escuela |, esposo |, estaf-, ex keeps, fache, forgi-, from |, fui |, gave him, gave … this, good |
  -2.7: grave, have … my, is … right, je quitte, je trouve, je … rendu, know how, kona |, la … roue, le prix
  -2.7: llego ningun, m … ecrit, ma … NAME, maman |, maxim-, maximo, me da, me llamaron, mecano, moi … t
  -2.7: mon telephone, my … number, nada de, ninos, norco, not give, not texting, not |, number sir
  -2.7: numero du, numero no, numero … orden, oops, opt … a, own … bicycle, pas eu, pas fache, pedido |
  -2.7: permission |, personal, pine, pintura |, plus jamais, pneu, pourquoi je, precio |, prende, presse |
  -2.7: que nunca, que … as, qui m, qui |, quien … apunto, recibo |, run |, saludos … NAME, saquenlo, save it
  -2.7: seis, soy … de, stop … him, subida, suis rendu, suis … bout, suis … fache, super, svp juste, tamo
  -2.7: tell her, texted me, the … size, think |, this … again, title, to |, toast, toy, trouve pas
  -2.7: une place, up … NAME, vous … fait, vous … jamais, was the, what … your, who … to, wooho-
  -2.7: wrong … mine, xl, yet, you ever, you too, youpp-, | ahora, | cool, | il, | m, | noted, | nothing
  -2.7: | ride, | sick, | small, | toy, | tres, | ty, | ye, | … hands, | … nombre, | … then, | … trouve
  -2.7: | … went, | … wrong, ~00_, ~_ed, ~_mei, ~_oop, ~_oui, ~_rom, ~_sei, ~_yet, ~aiy, ~maro, ~neu_, ~oeur
  -2.7: ~oop, ~pet_, ~pine, ~rca_, ~rdan, ~supe, ~wei, ~yet, ~yet_, ~ym_
  -2.8: NAME or, a que, a … e, accounts, added, al muchacho, ans … il, c … ou, club |, collect, con … pero
  -2.8: cuide-, de … tienda, deal |, delete this, domingo, don |, donc |, espanol |, esta … bici, even … it
  -2.8: fuera |, fui y, fun, grax, grax |, has called, here is, i had, ice, is … love, is … please, la porte
  -2.8: la … gratis, lejos, les dio, llamaron, llego en, llego … NUMBER, lo mio, maman, marque, mauvais pneu
  -2.8: me le, me … trompe, mia |, more>law, ne … contacter, negra, new number, ni rien, nothing else
  -2.8: numero s, nunca |, oui, pas contacter, pas … ai, pas … autre, pas … sur, phone … me, pour ca
  -2.8: que … soy, range, rentan, rompas, serie |, sir … i, sold |, sold … bike, soy … dueno, suis trompe
  -2.8: suis … avec, that … all, the fella, the ice, the … any, this moi, this … please, try |, ustedes jaja
  -2.8: velo … en, vous un, vous … mis, was a, yo … lo, you ship, you … vivo, your phone, | d, | de, | fuera
  -2.8: | hagan, | shimano, | wheel, | … 2, | … gente, | … goes, | … marco, | … now, ~_beg, ~_evi, ~_ice
  -2.8: ~_nia, ~_wei, ~bete, ~dr_, ~enu_, ~fun_, ~oops, ~oui_, ~rdad, ~soe
  -2.9: NUMBER |, a nada, a … telefono, a … une, ai … demande, aiyo, al … numero, all our, also |
  -2.9: am … texting, anyway |, appeler |, aqui como, aqui la, ask NAME, attendre |, bleu |, bureau a
  -2.9: bureau … NUMBER, ca … fait, chico, client chez, confirmation, consented, cual es, d … sur, dac |
  -2.9: dunno, el delete, el total, es … bueno, est … pere, est … vrai, f, fin |, gd, go ahead, got … elses
  -2.9: grave |, hay … que, he … called, ice |, it … NAME, jefe |, jersey |, keep … number, le hace, le … su
  -2.9: live there, maestro, maestro |, mande … mensaje, maqui-, marque |, mauvais nom, means, message this
  -2.9: message … d, mi … es, moi merci, mon … ou, must … me, never |, nice |, no … nunca, nom sur, non … de
  -2.9: not cool, not today, not use, number … your, on … order, online |, opt in, parel-, pas texte, pasa |
  -2.9: petit |, photo, pick it, pick … up, pis mon, pour parler, pourquoi … recois, que es, que … hable
  -2.9: quien se, quoi |, repair |, rompa-, se fait, should i, soeur |, stop i, taill-, taille, tell him
  -2.9: text … else, texting it, the air, the vet, there anymore, think … have, us |, vrai |, were |, yikes
  -2.9: yo jaja, | aiyo, | f, | help, | now, | que, | rip, | sure, | yikes, | … NUMBER, | … equivocaron
  -2.9: | … era, | … est, | … size, ~_f_, ~_maq, ~_oo, ~_tig, ~_ya, ~aye_, ~ckin, ~edar, ~lies, ~maq, ~maqu
  -2.9: ~nows, ~rue_
  -3.0: NAME that, NAME … lol, NUMBER now, a … yo, aguanta, ai donne, allo |, antes que, any |, au bureau
  -3.0: avez … mon, ay … otra, bici … mia, but ok, but |, cafe |, casque |, charge |, cher pour, cher |, ci |
  -3.0: crank |, cual … el, dac, de … NUMBER, demenage a, directions |, enviar mas, es con, est … la
  -3.0: est … nom, est … velo, eu le, ever had, exact-, for … only, fryer, gave … permission, have … number
  -3.0: hot |, i getting, inici-, it … NUMBER, knows, la … au, let … check, mande |, me check, me … llamado
  -3.0: mi number, mine … the, mon texto, my … thinks, no importa, no … di, not sure, numero … serie
  -3.0: of texts, oki |, old man, pas grave, pas … la, pas … votre, peux … me, plus … de, pneu |
  -3.0: pour … merci, presse, proprietaire du, qiut, que se, que … tienen, quoi le, reparacion |, repare
  -3.0: repond |, roja |, she got, si … es, size |, soeur, text … this, the name, the … NAME, this … NAME
  -3.0: tu … au, un … pero, usada, use this, velo … est, vibe, wrong … on, yet |, yikes |, | ask, | bon
  -3.0: | dac, | gd, | k, | oi, | personne, | qiut, | saludos, | was, | … bad, | … da, | … ecrivez, | … him
  -3.0: ~_soe, ~arda, ~cano, ~cka, ~enal, ~icki, ~ky_, ~soeu
  -3.1: NAME from, a cote, a quelqu, ai … hier, ando … bici, another one, bad |, bete, bici … para, brother |
  -3.1: bueno |, cell c, cell … est, contact … number, crois … vous, desole mais, donde es, du monde, dur
  -3.1: ecris au, email |, es … persona, esta NAME, et … ne, ever … this, fair, ferme, gafas, get in, gn
  -3.1: grrr, hable-, in … pic, is with, je rentre, knows … bike, lose … number, marca, me … pasa, mi jefe
  -3.1: mi nina, negra |, no … do, nombre esta, non c, not message, not ok, not that, not … let, not … today
  -3.1: not … yet, numero pas, numero … est, numero … tu, of that, omw, omw |, on avait, otro cel, paye, pres
  -3.1: recu |, retirer … numero, rien d, rien … autre, service |, someone who, sorry my, telefono … me
  -3.1: that bike, tu le, tu un, tuyo, urgent |, venu, went with, who got, wrong color, yes |, | ni
  -3.1: | … color, | … maintenant, | … nouveau, | … pis, | … una, | … which, ~_gm, ~_ner, ~haz, ~igas, ~oa_
  -3.2: NAME … numero, am at, ameri-, ancien … de, are e, are … again, arman, belle |, bike is, chico |
  -3.2: chido, danke, did … ok, ecrivez pas, enter-, est bien, est … correct, etes trompes, etre |, excusez
  -3.2: good … you, grande, hablen, hace |, have … new, heels, honda, is this, is … with, ma soeur, maquina
  -3.2: me dio, mi recibo, mi senora, mon … qui, my new, my roommates, my … wrong, n ecrivez, never … that
  -3.2: new … who, not again, not in, note |, number … you, numero au, ordered the, pase, piece |, que … jaja
  -3.2: razon, seven, suis … a, sur … facture, talla, this for, titi, tkt, trek |, vous … trompes, what else
  -3.2: wish |, y … si, y … une, your bike, | bonne, | omw, | oui, | su, | tkt, | try, | un, | … cell
  -3.2: | … cette, | … este, | … parle, | … rentre, | … x, ~_ase, ~_haz, ~_tb, ~arpe, ~conv, ~eans, ~fach
  -3.2: ~ond_, ~rpe
  -3.3: a mon, al otro, au magasin, bici … a, bot, ce service, celular es, colis, color |, como … este
  -3.3: de donde, de … casa, disc, do … message, dre, eje, el eje, error NUMBER, est mon, est … bon
  -3.3: est … cher, est … erreur, fair |, fue |, hijo … el, his … i, home |, i tell, ici NAME, is … roommates
  -3.3: jamais donne, jamais … vous, join, la mia, le … c, le … pneu, lmk, lo … con, lol he, m … mis
  -3.3: mi hermana, mi … nuevo, mm, mon cellulaire, non pas, oi, olvida, ouais, ouais |, oui le, parle, pas |
  -3.3: portuguese, prix |, senal, son de, tbh, textee, times i, to his, un … NUMBER, verifiez … numero
  -3.3: who said, you looking, | a, | commande, | estas, | his, | lmk, | ouais, | quien, | si, | … chance
  -3.3: | … cool, | … pardon, | … photo, | … wat, ~_tbh, ~bh_, ~igui, ~meri, ~ndue, ~onv, ~tbh, ~tbh_, ~url
  -3.4: NAME coutu, NUMBER … qui, a le, a parle, affaire |, and … gave, aussi |, but … did, c … bien
  -3.4: checking, comment |, coutu, de serie, delete … number, digas, du numero, es … en, get … NUMBER
  -3.4: here … my, i pick, in NAME, j … donne, je cherche, la … es, me suis, me … or, mero, milo
  -3.4: mon … numero, monte, not what, number as, number … are, pas … probleme, paso yo, posse-
  -3.4: quitte … bureau, serie, si |, six |, so |, son … de, tempo-, tengo su, the … address, this … lol
  -3.4: track-, urgence |, veuillez retirer, vidri-, wrong with, x la, yo |, you fue, | aucune, | note
  -3.4: | school, | y, | … mero, | … repond, | … shop, | … tremblay, | … velo, ~afa, ~cki, ~ecki, ~uns_
  -3.5: ai … donne, amable |, as i, as … have, avait dit, avez donne, bike any, bike … more, bruh |, buena
  -3.5: c … ce, client et, de … como, dialed … wrong, engin-, entered, est … ex, ex |, fire |, inven-
  -3.5: jamais … mon, kk, know why, la … esta, le chercher, le … me, misma, mon frere, my digits, no … senal
  -3.5: number in, pago |, plus client, qui a, qui … le, quien … dio, reparation |, s |, sabe, stand
  -3.5: suis dehors, tbh |, there |, timin-, tracking, tricy-, tricycle, vert, what … wrong, who … it
  -3.5: wrong size, your number, | kk, | va, | … autre, | … espanol, | … mauvais, | … probleme, | … update
  -3.5: ~_iz, ~_ras, ~acki, ~mei, ~pi_
  -3.6: am i, aucun probleme, called me, chercher |, chihu-, chihuahua, domingo |, gave no, ici … le
  -3.6: je texte, je … dehors, k |, kk |, la orden, les … mi, mon nouveau, new … same, no permission, np
  -3.6: np |, number sorry, numero … telephone, oki, paise-, paiseh, plus … votre, por su, porte |
  -3.6: que … etes, rue, same |, score, se |, stop who, this rien, timing, travail |, vert |, votre … et
  -3.6: vous … ou, who am, yep, you this, z, | bueno, | np, | oki, | used, | yep, | … also, | … jamais
  -3.7: a bot, a este, am … up, are … texting, be … your, bet |, candado de, chercher … velo, correct |
  -3.7: course |, dentist |, du … a, el bueno, etait NUMBER, fait … de, he … your, i … two, i … who
  -3.7: il … NUMBER, is … what, is … work, l appareil, la … verde, marca es, me my, mine … a, number am, nvm
  -3.7: pas … vous, pour ma, the office, used |, votre cafe, we … all, what number, with … who, yeah |
  -3.7: you … her, | bus, | her, | ici, | might, | mom, | photo, | … definitely, | … sais, ~cte_, ~iva_, ~jum
  -3.7: ~ya_
  -3.8: alguien |, at … funeral, autre velo, belongs … my, cambie … numero, de probleme, de … hermana, dent
  -3.8: el … es, en avant, engine, etait … ma, etes qui, have my, have … phone, hmm |, hombre |, ig, incom-
  -3.8: know do, le … velo, like this, mero |, moi lol, nor, number … my, po, quien les, sari, sorry that
  -3.8: sorry … was, soy cliente, tell … he, tiene … anos, try the, ttyl, ttyl |, un … comme, une erreur
  -3.8: y … un, you the, | another, | anything, | n, | te, | ttyl, | vendu, | … added, | … senora, ~_lm
  -3.9: NUMBER … think, am … in, aret, autre … a, autre … moi, avant NUMBER, beau |, ce velo, correcto
  -3.9: de telephone, dueno … de, es … NUMBER, est bon, est … frere, etre pour, femme |, form |, is … lot
  -3.9: is … my, izqui-, just … a, la tienda, mien |, nombre de, not … man, or |, out … and
  -3.9: personne … repond, que |, rien demande, sister |, su numero, suns, talking to, telefono … la
  -3.9: that one, vendu |, who |, why |, | go, | velo, | … escribe, | … rien, ~uje
  -4.0: NUMBER … is, ahead |, angry>wrong, been calling, commande est, creo … es, depart, do … use, en linea
  -4.0: ese |, ferme |, gave … the, huffy, i meant, know … this, lo dio, lost … number, lot … texts
  -4.0: mme tremblay, no … han, non … est, oui c, oui … est, pere, personne … a, pizza |, pu a, repare |
  -4.0: sir … the, su … a, super |, text … number, this … right, | bikes, | phone, | … ordered, | … someone
  -4.0: | … us, ~ramo
  -4.1: NUMBER … nobody, c … NUMBER, called |, conforme, de … es, di … numero, e … ningun, esta … nombre
  -4.1: fyi |, gm, hablar con, have two, i typed, is … fair, je … pour, just checking, know |, m |, m … donne
  -4.1: meh, mine has, my … as, name NAME, no uso, not now, not you, o de, phone died, picki-, picking, ptdr
  -4.1: somebody who, soy … el, text this, text … phone, texting … i, | NUMBER, | qui, | … conozco
  -4.2: am … talking, are … looking, au telephone, burn, c … ferme, d … pas, de … paso, funeral |, got my
  -4.2: he said, i … 2, info |, j |, la … facture, le chien, llegando |, maybe |, not a, not fair, numero n
  -4.2: oficina no, pas client, paye |, pense … vous, plus … velo, que … trompez, quel numero, qui … l
  -4.2: repond, su … me, suis … mere, who … yes, wrong NAME, wrong |, | correct
  -4.3: avoir … mauvais, busco, crv, de commande, esta a, han llamado, i talking, mauvais … de, mi nieto
  -4.3: numero est, qui … a, recoger |, red |, retirer son, sip, velo |, verde |, you personne, | aucun
  -4.3: | mauvaise, | … personne, | … quelqu
  -4.4: aww, ca … moi, hey |, i ordered, in line, izquierda, mrc, mrc |, name wrong, ou |, pas … mais, se ni
  -4.4: whatd, wrong … it, wrong … sorry, you … bike, | … dialed, | … yet
  -4.5: a nombre, a person, appointment |, avec |, bonjour |, el NAME, el me, est … celui, este … lo, exper-
  -4.5: fax |, fort |, izquierda |, je voulais, plus … client, sigui-, unicy-, vengo, wife he, | elle
  -4.5: | … checking
  -4.6: a … person, atelier |, au nom, con … hablo, got |, hablo |, have his, huh |, know … you, mia es, n |
  -4.6: nine, numero NUMBER, october |, quien hablo, rue |, si soy, si … yo, spoke |, stop … do, tune |
  -4.6: verifiez votre, voici, wot, wrong name, | conforme, | ex, | … else, ~oici
  -4.7: NUMBER people, a customer, am … sure, au … numero, contacte, de … numero, de … orden, experto
  -4.7: i … here, is … not, nombre … NAME, non |, part |, picking up, please have, souci, un |, unicycle
  -4.7: wedding |, whose … is, wrong … in, you NAME, your … stop
  -4.8: NAME el, a real, a repare, a … ans, a … chum, bon |, cv, de … femme, est super, eta, la … si
  -4.8: me maybe, ninos |, nm, numero un, please … name, rien … a, siguiente, use … number, | have, ~hh_
  -4.9: avez mon, de … magasin, es … bici, etre … quelqu, fait un, hi |, his wife, is same, le feu, ou une
  -4.9: vous … l, y |, | trois, | … habla
  -5.0: a number, client de, confundi, de llanta, elle m, ese es, gars est, my … email, pas cher, phone me
  -5.0: phone … now, specialized |, un … ou, | none
  -5.1: a paye, aqui |, nah |, not … about, not … maybe, proprietaire … numero, real person, you by, | maybe
  -5.1: | … votre
  -5.2: a |, ai change, bicyclette |, cherchez l, desvi-, i gave, j … change, llamo |, not … his
  -5.2: order number, personne au, si senor, suis … sur, sure |, | connais
  -5.3: am here, bon … de, dnc, est … mal, no … mr, nobody is, number NUMBER, number do, sorry wrong
  -5.3: the … bike, you not, | asi, | … called, | … proprietaire
  -5.4: NUMBER NAME, a … anymore, a … what, capital, conozco |, lefty, maison |, number who, oops wrong
  -5.4: plus … chez, pm, | recu, | … part, ~_dn
  -5.5: ancien proprio, au mauvais, bon velo, canbe-, canberra, customer anymore, l … proprio, mi otro, mural
  -5.5: ni un, pas … mien, qr, vino, whom, yo … is, | dnc, | order
  -5.6: begin, bici si, devez … le, in his, mera, ningun mensaje, no |, not ready, shear-, soy de, una |
  -5.6: what should
  -5.7: a … like, is here, is … wrong, wrong … lol
  -5.8: avez … un, chez nous, pas au, you … tengo, | NAME, | passed, | pis, | … beau
  -5.9: have you, hello |, | different
  -6.0: avoir le, elle travaille, hijo |, mere … pas, who gave, | … know
  -6.1: dona NAME, ninguno |, pero la, think got, think so
  -6.2: c |, for … sorry, not … her, otra … la, votre numero, you sorry, | bike
  -6.3: cell … a, decu, numero … commande, si es
  -6.4: il s, pas mal, sur |, | … aucun
  -6.5: mari |, pero … bici, pour vous, you … soy
  -6.6: NAME the, il … appelle, wyd
  -6.7: aucun |, de … hijo, have her, suis … client, usted |, | bicicleta, | … ustedes
  -6.8: bici … es, i called, with |
  -6.9: ecrivez … a, is … new, mauvais |
  -7.0: recu … sms
  -7.1: de aqui, other guy, this bike, viens pour, | someone
  -7.2: a phone, pas chez
  -7.3: nope never, not … but, que numero
  -7.4: called the, no pero
  -7.5: a … depuis, kya, | otro
  -7.6: i texted, soy … aqui, velo n
  -7.8: un an
  -7.9: nope |, pas … ici, una persona, | |
  -8.0: | here
  -8.1: | … error
  -8.3: | bicycle
  -8.8: numero soy
  -8.9: sorry … person
  -9.2: idea |
  -10.2: wrong bike
  -10.3: que … faites
  -10.8: NAME bike
  -12.3: personne ici
`;
