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
  5.7: NAME and, NAME my, NAME … he, a … how, an appointment, are texting, area, cet, de … llanta
  5.7: fait … velo, for … tune, hello this, hello … is, her old, labor-, le monsieur, le number, le … pas
  5.7: llego a, me … have, menage, muy … pero, not pick, pense … que, pero … es, qui … etes, text … not
  5.7: texting a, their-, theirs, there … two, to … his, un magasin, una llanta, voile-, voilee, ~caso
  5.6: NAME stop, a voir, a … grand, ai … c, al que, are … sure, bici era, bike that, called NAME, canti-
  5.6: connais ni, de antes, de el, de … affaires, de … appeler, era de, es pa, est |, fait du, high school
  5.6: in error, in … not, know this, lakes-, le escribe, me lah, no … donde, non mais, not … and
  5.6: rien … voir, sorry … no, think … want, tronp-, tronpe, un NUMBER, wrong … from, you might
  5.6: | … muchacha, ~cet_
  5.5: a pizza, and why, ben voyons, ben … donc, berna-, bien mais, ca … vous, d … NAME, did … order
  5.5: ecrivez a, el … cuando, entiendo … no, finit … NUMBER, for … old, in … life, is … me, is … shop
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
  4.2: pa mi, parce que, parti, pas celui, pas lui, pas ma, pas mme, pas … bonne, pero el, pizza … lol
  4.2: place lol, plus … numero, que en, que tu, que … velo, qui … NAME, reception, remplacant, resid-
  4.2: says … you, si … la, son telephone, sport, tal, that message, they … me, till the, to me, viens d
  4.2: with us, would a, y all, you … texted, your … about, | bad, | telephone, | … cherchez, | … escribo
  4.2: | … get, | … sa, ~clis, ~couv, ~esk, ~hote, ~ivan, ~mini, ~odil, ~sim_, ~tine
  4.1: NAME here, a … mejor, all got, am … NAME, are … a, bici roja, boyfriends, brought it, by that, ca peut
  4.1: cell … NAME, chiru-, de … chez, desk no, died please, drop … any, en mi, es para, ese no, for … years
  4.1: fortin, had … bike, he left, il travaille, juin, le … des, le … si, llamado, mais c, mandando … a
  4.1: maple, mate i, me … no, message pas, mistake i, mixed, monte-, muchacha, my boyfriends, near your
  4.1: no mi, no … NAME, no … aqui, no … named, not … order, off any, pas que, pas … c, person you, persons
  4.1: que … es, refer-, ride … you, secretaire, semaines … est, ses, shop … not, soy el, station
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
  3.9: donc … velo, el … ha, else i, es … mi, etre une, eve, funeral home, gonza-, habla-, hace rato
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
  3.8: en mai, escribe la, ese … mi, est … elle, esto … una, faisa-, faisant, fake number, fella |, gardienne
  3.8: gets, got … this, happy to, he pedido, hell, hers |, his … one, i keep, idea … quien, is no, is now
  3.8: it … he, j espere, jaja … soy, jamais … chez, k i, la … personne, le dio, live in, lo … yo, lui |
  3.8: m … confondu, m … je, made it, mais … ne, message by, miram-, moi aussi, mot, murio |, noter, nuevo y
  3.8: nulle, number last, numero depuis, numero etait, of you, oficina de, on his, one to, orbea, order … is
  3.8: pas … bon, pedido no, pero no, peut pas, pompi-, pu … numero, recados, rendu a, rest … peace, se ha
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
  3.7: n … jamais, name but, negative, never met, ni bici, no de, no … hijos, or … text, parce … moi, pas moi
  3.7: pas … bike, pas … lol, person … the, person … want, please … this, please … your, plus … ce, pour NAME
  3.7: propio, rapport avec, regan-, regrette, rest in, rhond-, rhonda, rodol-, rodolfo, senora NAME, separ-
  3.7: ser, silla de, somos, sr, suis … NAME, suis … et, sure … you, svp corriger, telephone la, tengo hijos
  3.7: the 2nd, the right, thing from, this … last, ti guy, transposed, trouver, una bicicleta, velo … de
  3.7: verifiez le, vez de, vous textez, which is, who is, wrong phone, y est, y lo, y … lo, yo lo
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
  3.5: de … vie, domin-, dos anos, double check, drop off, ecrire a, el mensaje, el telefono, elses
  3.5: en … taller, encore pour, este cel, eu … velo, fermi-, hablas, have sent, he … a, him this, icitt-
  3.5: icitte, impos-, impossible, in leeds, inscrit pour, jamais … a, jefe no, know NAME, know what
  3.5: la molestia, last week, le NAME, le … etait, ligne |, maestra, mari s, me prend, mensaje a
  3.5: mensaje … es, mistake … is, mix up, moms, mon … par, never … NAME, no soy, no … ese, no … who, nosot-
  3.5: nosotros, not meant, not … any, nothing about, nous a, number>forever, numero … se, of yours
  3.5: on … line, or … this, pas votre, phone no, plus pour, plus sur, pool, pour quelqu, priso-, prison
  3.5: que bici, que moi, rep, reparacion no, right … i, she … not, soy la, tengo bici, texter pour
  3.5: thing … you, this text, to … wrong, uh, un tal, un … vous, use … phone, velo … NUMBER, vendu … velo
  3.5: votre magasin, vous … du, want |, who are, y … erreur, yo … he, you meant, | … desk, | … femme
  3.5: | … passed, | … viens, | … voyons, ~_afr, ~afr, ~afra, ~citt, ~eg_, ~etty, ~gets, ~heir, ~leci, ~lses
  3.5: ~moms, ~ncon, ~nneu, ~oid, ~ompo, ~taxi, ~thei, ~vorc
  3.4: NAME ni, NAME sorry, NAME … c, NAME … est, NUMBER … au, a pu, a … ete, a … lado, a … lol, a … votre
  3.4: ai NUMBER, am a, ami, an … for, and … is, avisos de, becyk, bicycle since, bike … am, bring anything
  3.4: but … is, but … the, cambio … numero, cel lo, chip, coloc, coming to, cual … no, dautr-, dautre
  3.4: dayan-, de selle, dicie-, different NAME, dos … y, du … un, duena, ella you, elle a, en … ni
  3.4: equivocaron |, es aqui, es mia, es … delete, ese nombre, est un, faux numero, fille de, for … repair
  3.4: forever>number, frapp-, front desk, get all, get … bike, he … to, hende-, here … me, homme |
  3.4: hope … find, i checked, inten-, jaja … no, jamais … les, je … des, keep telling, know any, la duena
  3.4: landline that, landline … reads, llegan, lo … la, lookin for, mamie, marri-, me about, me estan
  3.4: me fais, me toco, me who, mi … ahora, mis les, mis … pieds, moham-, mohamed, moi que, moi … lieu
  3.4: moved out, ni … donde, no … bike, no … el, no … quienes, not his, number i, number used, numero … que
  3.4: on call, pantoute |, parce, pas ou, pete |, plastique, please quit, put my, records |, recu … facture
  3.4: rory, scooter, se … queda, she does, te dio, texting … stranger, that reads, these are, think the
  3.4: to inform, to … this, try, tu veux, una … NAME, vous … pas, was meant, way i, wish … a, wrong>angry
  3.4: yo … en, you … to, your lookin, | um, | … fue, ~_ort, ~ayez, ~boat, ~gana, ~lang, ~nait, ~olin, ~oloc
  3.4: ~rina, ~sie_, ~sima, ~tros
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
  3.3: you … his, your records, your shop, your store, | … texte, ~_mrs, ~atar, ~erna, ~gem, ~hod, ~iffr
  3.3: ~indi, ~lado, ~lake, ~lind, ~mrs, ~mrs_, ~nea_, ~ogn, ~onct, ~onfo, ~oph
  3.2: NAME left, NAME phone, NUMBER que, a fake, a pagar, a un, a … ca, a … ce, a … ici, a … or, a … place
  3.2: again … have, alle a, am afraid, am her, and has, and … do, apuesta, aqui no, aqui … se, are looking
  3.2: be the, bike … your, bouch-, bought the, burea-, carrito, ce telephone, check your, check … digits
  3.2: cherchez, chez … c, clerk, commande de, con las, confundiste, congrats to, correct your
  3.2: correct … records, courage, crois |, crout-, cuarto, d NAME, de … quien, digito, duena de, ekivo-
  3.2: ese senor, esposo que, est gratuit, esta escribiendo, este … nuevo, etre … moi, excuse, for … else
  3.2: foto … la, fue de, fyi … number, gardi-, giving … my, hace … ano, has this, have it, have not
  3.2: have … tell, he … you, here in, i … afraid, i … ordered, icitte |, idea who, j … achete, j … l, je pas
  3.2: je … jamais, je … son, just kidding, kien, la delete, last … was, leeds, llamo, lol … number, ma … au
  3.2: madame |, mais vous, me … NAME, me … avec, message … me, mi nombre, mine … only, mio |, moi … est
  3.2: moi … je, must … the, my … husband, neither |, never … anything, no … mio, not talk, number also
  3.2: number not, number … week, office we, on est, on … pas, one digit, one … off, pas du, pas … bicycle
  3.2: pas … rendez, perte-, pertenece, pis elle, plus … NAME, proba-, proprietaire de, que oso, que vos
  3.2: que … yo, qui … son, quittes, rappo-, rapport, records, reparer |, rien commande, salas, saludo
  3.2: se quienes, she blocked, sir i, son NUMBER, sorry but, still … it, stolen in, suerte con, suis son
  3.2: sur … ligne, texto recu, the plan, tiene … numero, to … what, troisieme fois, troisieme … que, truck-
  3.2: un ano, un client, un digito, une … NAME, us in, video-, vous ecrivez, vous … le, vous … n
  3.2: wrong number, wrong … maybe, wrong>stop, years and, you … am, you … looking, you … writing
  3.2: your … this, | compre, | … aca, | … afternoon, | … brother, | … bud, | … pedales, ~_ape, ~_ber, ~_cic
  3.2: ~_fij, ~adam, ~amie, ~bul, ~bure, ~debe, ~ecy, ~egan, ~esid, ~fij, ~inea, ~kien, ~labo, ~lane, ~lfr
  3.2: ~nfun, ~niq, ~niqu, ~otel, ~reau, ~stra, ~tits, ~urea
  3.1: NUMBER … am, a retired, a … line, a … never, a … ville, acabo de, again you, ai … velo, am … and
  3.1: andab-, andaba, anter-, anterior, anything … you, aqui nadie, aucun … en, before me, bruh i, ce … pis
  3.1: changed her, changer de, chat qui, cherche, cherchez a, company this, confu-, corresponde al
  3.1: de casque, de parte, dispa-, donna-, donne … cell, doute, el … era, en ese, entendu parler
  3.1: entendu … de, era … el, es pas, es … celular, esa no, esa orden, esposo … en, est … pis, et le
  3.1: etes au, expecting, fake, fatou, feldm-, feldman, fille … NUMBER, fired, for … this, friend |
  3.1: fuera … su, gentl-, guy … not, habit-, have … this, hay ningun, hay … NAME, hi i, his old, his phone
  3.1: i … getting, il a, in for, is … different, is … mr, is … of, j … la, jamais entendu, jamais … parler
  3.1: joven yo, kien eres, l … j, la senora, laval, le … qui, les … dans, like … of, lui, mal |
  3.1: mal … telefono, mi … asi, mon … finit, murio, my … when, never been, ni … tengo, no … comprado
  3.1: no … conosco, nom la, not … anyone, not … here, not … she, not … what, now … bike, numero mal
  3.1: nunca he, o |, of … place, on … est, pas m, pas ton, pas … client, pas … rdv, passi-, passing
  3.1: person i, pertenece a, phone … NUMBER, pick … the, polyv-, polyvalente, pour … je, propi-, que … c
  3.1: que … n, ready it, recko-, reckon, rehab, right … for, san, serait … pas, son ex, suis … cette
  3.1: telefonos, tengo … jaja, termina … NUMBER, texts … the, that and, that … never, the good, this phone
  3.1: this … before, this … to, tu t, un taxi, un … falso, une autre, unfor-, unfortunately, vieux |
  3.1: voudrais pas, vous … bien, was … customer, whoever … want, will take, yo ni, yo vivo, yo … NAME
  3.1: yo … deje, yo … un, you are, you … esta, you … money, | acabo, | marco, | parce, | … cher, | … estan
  3.1: | … hr, | … idea, | … pero, ~_lui, ~busc, ~dece, ~fake, ~gera, ~glar, ~ispa, ~nfu, ~ntl, ~onfu, ~orce
  3.1: ~patc, ~raid, ~rior, ~sca_, ~tty_, ~yor
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
  3.0: soy … mama, telefono … soy, the … he, the … kid, to reach, to … only, todo lo, todo … de
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
  2.9: desco-, donde queda, el de, el … anterior, ella … tiene, elle n, enero, era … otra, est ca
  2.9: est … salon, est … tel, est … troisieme, este … pero, fais pas, fax line, fiche, from … store
  2.9: from … this, from … you, get messages, get texts, gives, got … and, grati-, gratis, haha non, has not
  2.9: he … my, hijos, husband NAME, i … remember, il n, in shop, is … kids, is … mine, j … NUMBER, j … meme
  2.9: j … une, just … and, la clinique, la … les, lavoi-, lavoie, law office, llegan cosas, lol … is, me va
  2.9: me … error, mensaje … no, mine and, mine … am, mon boss, mon conjoint, montreal |, mr, my daughters
  2.9: nadie con, nadie … ese, no … in, no … tiempo, not … off, nothing of, nuest-, numero … pour, nunca … mi
  2.9: ours, ours |, para … que, parroquia, pas … pis, personne |, phone with, pierda, pour … il, pour … un
  2.9: pris … numero, que mi, que … bici, que … este, que … sepa, que … tiene, quiza-, quizas, quoi l
  2.9: retrouver, rien a, right number, she … no, si le, si … me, sophi-, sophie, suis … lui, t as, tas
  2.9: te confundiste, te … un, termina en, textos de, that phone, that … my, think we, this line
  2.9: this message, times do, titul-, tu … ecris, un salon, unless you, vanco-, vancouver, velo chez
  2.9: velo moi, vous … trompe, vs avez, when she, whoev-, wrong contact, y sigue, y … llegando, y … me
  2.9: y … soy, yo sepa, you think, your file, | … customer, | … llego, ~_mr_, ~_uh, ~abit, ~ania, ~aria
  2.9: ~bois, ~hoev, ~ipo, ~net_, ~nia_, ~nosc, ~oev, ~oeve, ~ords, ~osco, ~paro, ~patr, ~rne_, ~ulie, ~whoe
  2.8: NAME … a, a NAME, a nice, a … d, a … shop, a … station, ai herite, am not, am … landlord, an passe
  2.8: any shop, arretez … texter, asi |, at any, au lieu, aucun NAME, autocorrect, autre personne, avez … la
  2.8: be one, be your, bici con, blague, boyfr-, busca |, c … pu, ca ne, ca … m, cae, caron, cell je
  2.8: check the, chicago, cliente … vous, clini-, con ese, confondez, coworker, cuz i, cuz … am, cycli-
  2.8: de … le, de … mon, de … son, depan-, deux chiffres, doit, el … otro, es delete, es ese, est pu
  2.8: est … blague, etait … telephone, flori-, foggiest, for real, grade, graha-, graham, hablo bike
  2.8: hablo … lol, have … his, his mother, histoire, hospi-, infir-, inver-, is about, is got, it can, it if
  2.8: j … herite, jamais ete, je crois, justi-, justine, know the, la parroquia, la … pas, le llego, lieu
  2.8: like … is, lo siento, lol … do, lyne, m appelez, m … j, me cae, met, mis NUMBER, mon … du, more>wrong
  2.8: musiq-, musique, my … he, ne … est, ni se, no … equivoco, not know, not … never, not … number
  2.8: not … one, on … un, otro |, ou le, owner of, par … le, parle-, parte … no, pas … mon, pelletier
  2.8: perdon pero, person … are, personne … ce, que bueno, qui avait, ready … is, regre-, salon, she … i
  2.8: silla, su … y, te … de, temps pour, that person, the landline, the ones, this numbers, this ones
  2.8: this you, this … my, ti, titular, trabajo y, une blague, une semaine, une … personne, velo … j
  2.8: votre dossier, votre … ce, vous dire, whoever, will want, wrong>number, y … conozco, yo … soy
  2.8: your … by, | getting, | mis, | somebody, | … dueno, | … esa, | … parte, | … tf, | … work, ~_cyc, ~_jac
  2.8: ~_ti_, ~_viv, ~aska, ~doit, ~ffre, ~gie, ~hosp, ~ijos, ~jac, ~lamo, ~mela, ~ospi, ~regr, ~repr, ~rett
  2.8: ~voil, ~watc
  2.7: NAME en, NUMBER pis, NUMBER … pas, NUMBER … un, NUMBER … us, a google, a una, a … fixed, a … from
  2.7: a … se, a … voice, ai achete, ai … pas, aimerais ben, am … florida, ancien proprietaire, and … am
  2.7: anywh-, anywhere, apuntado, aqui … hay, as pas, au NUMBER, aucun … alors, avez texte, barel-, barely
  2.7: because … is, bike fixed, bike … do, bike … number, bill, boise |, bring … in, buscan |, cell and
  2.7: celular … la, cette personne, chats, chica-, chsld, clien-, cliente |, collar, compania y
  2.7: compania … me, conjo-, conozco ese, consu-, crois, daughters, de … ans, destine, digit, dire que
  2.7: el otro, elle … plus, equivoco, eres, erron-, esa … you, est … ma, et … m, even own, even … a
  2.7: except the, foggi-, form … i, fyi this, fyi … is, getting … bike, grandmother she, he … his, hello i
  2.7: here anymore, his new, hope the, i believe, i received, il … un, in nebraska, in peace, in … your
  2.7: incorecto, instead of, is … old, it … this, la ville, la … porque, le bureau, le dejo, les dije
  2.7: lista no, lol c, lol … est, lol … i, looki-, looking for, lucil-, lucille, ma tante, mari, mayor-
  2.7: me … with, meses, middl-, middle, mine now, misdi-, misdialed, moi … l, mon … partout, must, ne suis
  2.7: nebra-, nebraska, ninguna, no mr, no one, no va, no … being, no … has, no … that, not live
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
  2.4: does … want, doit etre, du mal, dueno, en reparacion, en … el, en … no, en … tienda, encore la
  2.4: equivoco de, errone, es trompe, ese … you, espero que, est pas, est … vieux, ex … el, expec-, falso
  2.4: for … he, forfait |, grandmother, habite, had a, has … different, have no, he used, ici, ici … de
  2.4: idea … you, identity, is called, jaja … que, jajaja no, know it, la … et, la … maison, la … pero
  2.4: landl-, le … chez, left in, llamo NAME, los numeros, lost … job, mail, main, mais pas, manana con
  2.4: many … do, mauvais number, me … are, me … confundiendo, me … loca, message came, mi … porque, mio
  2.4: mistaken, mon … j, negocio, ningun … de, no soi, no … amor, no … by, not have, not here, not your
  2.4: not … a, not … by, not … own, not … please, notai-, now his, number … got, numero ahora, numero … mois
  2.4: occupe, ojala, oso, otra NAME, par … j, parece, pas de, pas pour, pas qui, pas … ca, pense, personne n
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
  2.3: elle … pu, empre-, empresa, en enero, en … je, ends … NUMBER, es … ustedes, est sa, est … cellulaire
  2.3: este … me, esto es, fallecio en, felicitations, fix your, got … wrong, grandson, have … bikes
  2.3: hope you, i … take, i … using, if … need, in … spring, incorrecto, j … a, jconn-, jconnais, joint
  2.3: kien es, le cellulaire, le dieron, le entiendo, llegan … mensajes, lo compre, lo … hace, m NAME
  2.3: maner-, manera, me … be, meme nom, menci-, mi nena, moi votre, monde, mucho … de, my wheel, my … put
  2.3: n y, nada en, ningu-, no creo, no tenemos, no trabaja, no … esta, nobody named, nom … mon, nope … me
  2.3: not any, not think, not … of, nouveau numero, number when, number … have, number … up, numero errone
  2.3: numero es, numero … 2, numero … deja, numero … je, off i, one … you, orden … es, ou … est, our office
  2.3: own no, owner |, particular, pero … de, platr-, platre, pour … rappel, prevenue, previ-, quelqu … vous
  2.3: quels, quien … dejo, reach-, reassigne, recycled, rendez … de, revise el, revise … numero, ride a
  2.3: roommate, rueda-, ruedas, s … NAME, sa, sais … qui, saludos |, same … as, se quedo, seems, servi
  2.3: specialized, spoke, succe-, such person, suis le, suis … alle, telce-, telcel, tengo … en, tenia este
  2.3: tf, the babysitter, tiene … telefono, todo … mi, told … before, trabaja, uh i, un vous, un … cell
  2.3: una … y, usa, usa … numero, with another, wrong>texts, y … pas, you before, you but, you … have
  2.3: you … trabaja, your … in, yours, | maam, | senorita, | wrong, | … casco, | … errone, | … if
  2.3: | … letting, | … mobile, | … office, | … reste, | … texter, ~_bil, ~_cuz, ~_gue, ~_hen, ~_sa_, ~_sop
  2.3: ~ald, ~atre, ~avoc, ~creo, ~cuz, ~cuz_, ~epan, ~erch, ~evin, ~flor, ~herc, ~heri, ~ieur, ~ior, ~mbla
  2.3: ~mort, ~nct, ~nged, ~ngun, ~ntle, ~oms, ~oms_, ~rias, ~seno, ~sieu, ~tul, ~uida, ~urra
  2.2: NAME changed, NAME … i, NAME … l, NAME … she, a don, a esa, a fax, a mes, a … mais, aca … es, alvar-
  2.2: am locked, am … you, and got, ans que, assur-, belongs to, ben … avoir, bike … have, buscan
  2.2: business |, ca … NUMBER, cabal-, caballero, camionneur, clue who, confunde, connaitre, crois … il
  2.2: de cell, de number, de … dans, de … escuela, de … ma, despa-, dueno de, el tiene, el … a, en france
  2.2: en magasin, en no, en velo, ensei-, equivocaste, erreur sur, erreur … la, esa persona, esa senora
  2.2: est celui, est … en, est … votre, este number, este you, este … ahora, este … un, esto me, fait … ans
  2.2: file this, firm, for someone, france, from … bike, gimna-, gimnasio, goes … the, goodn-, goodness
  2.2: guys … and, half the, handing, have the, have … a, husbands, i … locked, inher-, inherited, is not
  2.2: is … been, jaja no, jr, l … pis, la … que, le forfait, le prof, le … ou, ligne de, mais … est, marca-
  2.2: meant for, mensaje para, messages for, miles, mista-, mix, modo |, moi et, moi j, moi non, more thank
  2.2: movil |, my man, my … this, name here, need … to, never in, neveu, no el, no is, no la, no such
  2.2: no vive, no … am, no … it, nobody by, nobody … that, not ride, not>wrong, number … is, numero se
  2.2: numero y, on … lol, parec-, parol-, parole, pas connaitre, pas … telephone, pero este, peut etre
  2.2: pieds, please correct, pobre, pop |, portable de, poutines, qui j, rando-, reparacion, resse-
  2.2: senorita, sent … me, shop … my, siempre me, since NUMBER, ski, socce-, soccer, solicitor, somos una
  2.2: sorry no, soy tu, stati-, stop … for, supposed, supposed to, te equivocaste, tel de, tenem-, tenemos
  2.2: tengo … con, texts … NAME, that … here, the county, the labor, the only, the … wheels, they gave
  2.2: think it, this and, this used, this … is, tiempo |, time on, times … i, to send, tromper |, un … pas
  2.2: up i, update the, using it, usted … el, vaya, vecin-, vez … a, vivre en, voisi-, vous je, vous me
  2.2: vous … ecrit, vous … je, was … my, would that, wrong … i, you>wrong, yourself, | euh, | pero, | texto
  2.2: | told, | … cel, | … check, | … fils, | … number, | … prof, ~_bom, ~_sep, ~_sum, ~alum, ~anos, ~bom
  2.2: ~bomb, ~bouc, ~cina, ~dir_, ~dson, ~eard, ~embl, ~engl, ~enor, ~gasp, ~gati, ~git, ~ieds, ~inos, ~ists
  2.2: ~itu, ~lien, ~live, ~mewo, ~nero, ~olog, ~onst, ~outt, ~pien, ~prio, ~rdia, ~ria_, ~sop, ~tina, ~uien
  2.2: ~umm, ~xpec, ~ywa
  2.1: NAME … anymore, NAME … have, NAME … me, NUMBER and, a dog, a peut, a pogne, a votre, a … etre, abri
  2.1: abuelito, acaban, ahora … mio, all … am, alle chez, alle … vous, and … no, and … to, anos
  2.1: anything … your, are mistaken, are on, arretez … de, as … la, aucun … de, avez ecrit, babysitter
  2.1: belongs, belongs … the, ben non, bici que, bicicleta … en, bike … wrong, bikin-, biking, bon encore
  2.1: brompton, but … am, can … pick, ce cell, ce … doit, cherchez |, chez la, ciclistas, con … persona
  2.1: conmigo |, connait pas, county, crois qu, de pedales, de quien, de … pas, de … su, decedee, des freins
  2.1: don, du … dans, du … et, el era, es … se, escribirle, ese … yo, est decedee, est … mauvais, est … sur
  2.1: eu … numero, euh, everybody, fait NUMBER, faites … je, farm, faux, fils de, folks |, foot in, for … i
  2.1: forei-, foreign, garag-, garage, garza, gemel-, genev-, genevieve, got me, hace … anos, have … been
  2.1: hermano … no, i not, in texas, in … text, indica, inverse, jamais … ce, je pense, je recois
  2.1: je … prends, judas, l ai, l … NAME, l … dit, la … fois, la … ortiz, landline, le cell, le prends
  2.1: licen-, llega a, los … de, mais … pas, mal note, me … bien, message … arrive, message … m, mijo |
  2.1: my ex, my … friend, my … name, my … never, name at, name |, need his, nel … no, never set
  2.1: never … foot, no se, no … entiendo, no … person, not help, not … look, not … wrong, nuevo no
  2.1: number … years, numero era, numero porque, numero svp, numero … c, oh … i, on … a, on … text, one by
  2.1: only … i, ortiz, ouin c, owner … this, parler de, pas … cliente, pas … et, pas … nom, pense que
  2.1: pero ahora, pete, plumb-, plus a, pu ici, quatr-, quedo … pero, recip-, recipient |, recordatorios |
  2.1: reponds, rien chez, scoot-, search, sende-, sender, set foot, set … in, share-, shared, so … you
  2.1: suis jamais, suis … NUMBER, t a, te … pero, telefono de, telefono … de, telefono … su, tell your
  2.1: text … a, the alarm, the team, think you, this … somebody, thought this, to mr, to speak, toco
  2.1: trompee de, tunis-, tunisie, up the, velo … ai, velo … le, verif-, vivo en, want NAME, ward, what … i
  2.1: whoevers, y este, y … con, yo … hice, yo … no, you must, you wrote, your … put, | bill, | bravo, | fyi
  2.1: | … amable, | … are, | … client, | … lookin, | … meant, | … owner, | … recu, | … telephone, | … texted
  2.1: ~_ala, ~_euh, ~_mus, ~_vs, ~admi, ~arag, ~cara, ~coot, ~domi, ~doub, ~ecip, ~erif, ~eryb, ~euh, ~euh_
  2.1: ~faux, ~fre_, ~geri, ~gnan, ~gni, ~ibie, ~ingu, ~iol, ~lize, ~mbl, ~mig, ~mist, ~ndli, ~ocas, ~oote
  2.1: ~pany, ~plum, ~ppos, ~rce_, ~rdie, ~ryb, ~rybo, ~scoo, ~stak, ~sthe, ~sul, ~try_, ~uiz, ~ures, ~vive
  2.0: NAME she, a digit, a donne, a kids, a … celular, a … deux, a … nom, aki, am allergic, am … widow
  2.0: and we, and … a, arretez pas, assistant, avait … numero, avait … que, avant elle, avez … mauvaise
  2.0: ayer … no, believe, bicicleta … que, bicycle … NUMBER, bike at, bike … ready, bill and, bromp-
  2.0: but you, c … son, c … un, calga-, calgary, cambio, camio-, can … have, ce … est, ce … m, cell de
  2.0: chico-, chien a, chuch-, chucho, cliente, connais … de, cycle, d … la, de correos, de personne, dear
  2.0: desolee je, donne un, dubai, en … pis, enfer-, eso no, eso … la, est … destine, est … svp, esta es
  2.0: esta … una, este telefono, este … you, et … suis, etes … gentils, fait … fois, fallo, false, febru-
  2.0: february, file for, fois que, forwarding, fue el, gelat-, grace, handi-, he … the, help with
  2.0: here stop, hija |, how … times, i used, i … allergic, i … in, in any, in february, incorrecto |
  2.0: indic-, invalid, invoice |, is … NAME, is … ex, it … more, it … there, je … du, je … etre, je … fais
  2.0: je … sur, kitch-, kitchen, know your, la … ustedes, lady, le escribo, life |, limpieza, line, line for
  2.0: line … a, llegando, looking, love |, ma … avait, manana … el, manit-, me confunde, me his, me instead
  2.0: message … to, mi … como, mi … fallecio, mi … yo, mistake … me, moi en, moi … velo, mon grand, mon … ca
  2.0: monsi-, monsieur, monterrey, mother |, my … i, name … your, names, necesita, neighbors, no conozco
  2.0: no hice, no reconozco, no … a, no … en, no … es, non plus, not make, not … cell, nous, number ends
  2.0: number this, number … do, number … that, numero equivocado, numero incorrecto, numero que, numero … y
  2.0: off … file, officer, one on, one … that, only the, orden no, para otra, pas destine, pas etre, pasad-
  2.0: plome-, plomero, polan-, poland, por … ni, pour … l, presto, previous, proprio, que buscan, que ce
  2.0: que tanto, que … con, que … favor, que … ne, quiere, recon-, reconozco, refile, remove it, roomm-
  2.0: san NAME, se … NAME, searc-, siento, sorry to, soy … hija, still in, su bici, suerte … la, suyo
  2.0: t … pas, tengo ninguna, texts … him, there it, this … been, time i, to exercise, to … somebody
  2.0: to … store, to … when, travaille, typed it, un telefono, un … de, unas, usted … a, visto, vivre
  2.0: vous … j, widow, y … compre, y … que, you find, you … must, your … a, | had, | kien, | old, | think
  2.0: | … aimerais, | … entiendo, | … hermana, | … papa, ~?ur, ~_aki, ~_ant, ~_ayu, ~_dau, ~_dif, ~_ic
  2.0: ~_inc, ~_mig, ~_mud, ~_poo, ~_sr, ~aliz, ~ami_, ~amio, ~anad, ~arec, ~assu, ~axi, ~cant, ~carn, ~cast
  2.0: ~cipi, ~corr, ~dlo, ~dlor, ~edas, ~enfe, ~fed_, ~fiq, ~fiqu, ~fund, ~iali, ~ica_, ~iff, ~ifiq, ~imad
  2.0: ~inge, ~kitc, ~lady, ~law_, ~li_, ~mese, ~mio, ~mion, ~moun, ~mus, ~ndie, ~ndlo, ~nemo, ~nous, ~ooki
  2.0: ~oomm, ~oups, ~phe, ~plom, ~rair, ~rtun, ~scan, ~sim, ~tene, ~try, ~usio
  1.9: NAME never, NAME wrong, a bus, a cyclist, a faire, a lot, a … avec, a … this, abonnee, address i
  1.9: adults, am in, am … your, and … i, andre, anos … de, anterior de, aqui vive, autrement, avez … deux
  1.9: avez … mal, avisar, bay |, before … i, believe … have, believe … message, ben ca, bendiga |
  1.9: bibliotheque, bici en, bien … mais, booke-, booked, bud, but here, but … his, but … we, cambio de
  1.9: carna-, ce numero, ce … c, cellulaire |, compa, companys, compre, confunden, consultorio, cyclist
  1.9: de manana, de quelqu, de … ninos, deje ninguna, dejen … mandarme, delete … y, du … de, du … noter
  1.9: duboi-, dubois, ejerc-, ejercito, el ejercito, el pollo, emergencies, en chicago, en … ejercito, era
  1.9: era mi, es que, est moi, est … avec, est … ca, estas, este movil, estimados, except, farma-, farmacia
  1.9: fille … a, filled in, finge-, for emergencies, for … do, free bike, funer-, gave … to, good for
  1.9: gracias … no, groom, guy … a, her … this, here … NAME, here … has, hey you, him |, i inherited, inval-
  1.9: is … dads, is … who, it … wrong, j … eu, keep … this, kid |, know … shop, la mama, le mois, left … in
  1.9: luck, ma … s, mal, mal noter, mauvais numero, me confunden, me … am, me … at, mensajes de
  1.9: message … pour, mi … el, misty-, mistyped, moi maintenant, moi … NUMBER, moi … en, moi … m, montar
  1.9: mr okafor, munic-, municipale, my name, nada a, negoc-, nice but, ninguna NAME, ninguna … en
  1.9: no conosco, no fui, not … no, noter le, now … texts, numero el, numero … de, numero … ma
  1.9: numero … maintenant, off you, old … of, only a, or … it, ordered, other … this, out loud, pas … en
  1.9: pas … monsieur, pere … decede, persona, phone |, phone … a, pis moi, plante, pour un, preve-, prior
  1.9: probleme, que ustedes, que … esta, que … voulez, quel … vous, qui est, qui je, quien … lo, ramasser
  1.9: receptionist, recu votre, rosad-, rosada, salon de, sevil-, sevilla, she … off, she … your, shop … i
  1.9: skate-, somebody gave, somebody |, somebody … you, someh-, somehow, su negocio, suegr-, suis … votre
  1.9: sur … telephone, sure the, sus … pero, table-, take it, te bendiga, tengo NUMBER, tengo este
  1.9: texter svp, textiando, there … is, todo respeto, typo in, un consultorio, up a, update … number
  1.9: usted … que, vato, voisine |, vous … this, vuestra, want is, was your, we can, would … you, y … es
  1.9: y … personne, yo, you all, you got, you … the, | estimados, | … bus, | … daughter, | … inherited
  1.9: | … mensaje, ~_cro, ~_dou, ~_eto, ~_yo_, ~ario, ~aser, ~bill, ~bud_, ~cli, ~cono, ~daba, ~dif, ~egoc
  1.9: ~eir, ~elat, ~ella, ~ewo, ~fune, ~goc, ~goci, ~hbor, ~igi, ~ker_, ~lon_, ~lumb, ~mio_, ~mmat, ~mons
  1.9: ~mr_, ~nfus, ~ngu, ~nor_, ~nsie, ~nsp, ~odys, ~oisi, ~pci, ~pcio, ~pomp, ~rary, ~rois, ~rrit, ~sueg
  1.9: ~suyo, ~tair, ~teni, ~tob, ~ucs, ~uegr, ~ywh, ~ywhe, ~zos, ~zos_
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
  1.8: vous c, vous … compose, vuest-, what … do, who … are, with no, wrong … good, wrong … no, you les
  1.8: you van, you … someone, you>want, your … are, your … came, your … is, | avertissez, | equivocado
  1.8: | excuse, | incorrect, | not, | siempre, | … cliente, | … guy, | … joven, | … llegan, | … n, ~_cli
  1.8: ~_her, ~_lab, ~_lin, ~_ni_, ~_toc, ~anyw, ~arac, ~bio, ~cheq, ~cies, ~cip, ~ctic, ~dear, ~dmi, ~dso
  1.8: ~fall, ~fils, ~fres, ~ghb, ~gia, ~grat, ~icer, ~icip, ~igna, ~init, ~leti, ~ley_, ~line, ~mami, ~mijo
  1.8: ~mosq, ~mpan, ~nata, ~ndas, ~ndso, ~norm, ~nota, ~nyw, ~occ, ~onds, ~ongs, ~plit, ~rifi, ~rten, ~san_
  1.8: ~son_, ~sth, ~uall, ~undo, ~veri, ~vill, ~zas_
  1.7: NAME at, NAME il, NAME que, NAME … ce, NUMBER anos, a chicoutimi, a ella, a m, a … cell, a … le
  1.7: a … sur, ai … de, andra-, andrade, ans … a, antes, any … it, aparte, apuntado a, apuntado el
  1.7: aqui … vive, are for, are |, ask him, asthe-, astheure, avant … en, avec son, bell and, bicicleta … mi
  1.7: bike and, bike … will, bjr je, bottom bracket, building, but good, ca … ai, caban-, can … find, cas |
  1.7: cita … manana, coiff-, coiffure, commerce, compagnie, con ustedes, conosco a, d … je, dans l
  1.7: de coiffure, de persona, de … cliente, de … ecole, de … esta, de … lol, de … mais, de … persona
  1.7: denver |, desolee, did … leave, dios te, dites a, du tout, elle en, en a, enfre-, enfrente
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
  1.7: switched to, tengo … y, tenia, texto … pas, the spring, the … person, the … stop, think, this month
  1.7: tiene su, tienen el, to … i, trompe, un gars, verify, vermo-, vermont, viero-, vieron, votre gars
  1.7: votre … on, vous mon, vous … erreur, vous … un, what i, whoever had, would … i, wrong this, y … NAME
  1.7: y … a, y … otra, y … telefono, yo y, | alguien, | creo, | heille, | wat, | … bon, | … etes
  1.7: | … reponds, ~_cus, ~_er, ~_ese, ~_fam, ~_lak, ~_liv, ~_nro, ~_pom, ~acy, ~ager, ~asad, ~aspe, ~aste
  1.7: ~asth, ~chie, ~ecin, ~fam, ~fell, ~fire, ~ghbo, ~gnie, ~hanc, ~heil, ~ighb, ~lema, ~logi, ~lui_, ~mari
  1.7: ~mie_, ~ndu_, ~nit_, ~oba, ~oid_, ~olee, ~ordo, ~otro, ~ovil, ~pom, ~prac, ~quat, ~rder, ~rtic, ~spor
  1.7: ~theu, ~toco, ~tude
  1.6: NAME … to, NUMBER est, NUMBER … c, a dentist, a job, a school, a … oficina, abajo, affai-, ai eu
  1.6: ai jamais, alask-, alaska, all the, am deaf, am … but, am … who, annulez pas, anotaron, another number
  1.6: appartient maintenant, astheure |, aucune … c, avertissez, avez … a, balle-, ballet, benit-, benito
  1.6: bici … la, bike … no, bio, bonne journee, ca j, called you, can … be, ce n, cell |, change pour
  1.6: check … records, cliente … dio, colegio, commande a, company, cork, d affaire, d … j, de l, de nuit
  1.6: de … bro, de … cel, de … mensaje, de … pis, de … y, dear sir, derailleur, descanse, diero-, dieron
  1.6: dieron mal, different, does |, dude |, el cambio, el cel, el titular, ella … de, elle |, en gaspesie
  1.6: en … cas, erabl-, es … a, ese … soy, est … mon, esta en, excep-, facte-, facteur, florida |
  1.6: for another, for … lol, for … weeks, forfa-, forfait, former, foto de, frere … a, funeraria, gaspe
  1.6: gentils mais, georg-, georgia, guest, hace un, he has, hello … am, here or, i guess, i just, i share
  1.6: i … deaf, i … your, idee c, idee … est, in january, in … so, insurance, is all, is mr, it … no
  1.6: it … someone, it … time, j suis, jamais … la, journee a, just so, keep … me, knees, know … not
  1.6: le … mauvais, les … a, les … el, linea … es, made a, mais … ai, make … you, mandaron, manej-
  1.6: many times, marta, me avisan, me … think, meant … send, meant … someone, mere, mi vecino, moi … non
  1.6: mon coloc, mon … pis, month and, my neighbors, my parents, new … i, ni … bici, nice … i, ningun taller
  1.6: no en, no este, no … al, nobody … by, nobody … you, not take, not this, not>you, number has
  1.6: number … did, number … mistake, number>not, numero moi, numeros |, occup-, ofici-, oficina, one named
  1.6: orden-, ordenes, parece que, pas fait, pas … le, patin-, patron, persona |, phone a, pis je, pour rien
  1.6: primaria, qu … y, quatre, que … textez, quien es, received, recogen, recois, recor-, refil-, renco-
  1.6: reparar, reste pu, rien … vous, roommate he, rouyn, sacoc-, sacoche, secre-, separation, serait
  1.6: si … bici, si … de, sinon, so … can, sorry you, sweet, textez a, the guy, the number, there i
  1.6: this … no, though |, to a, to … you, tout cas, tout … monde, tromp-, tu … mon, un mes, un … au
  1.6: un … numero, una casa, una … en, une … de, used, ver, vicar-, vivir, vivo, voyons donc, wheel |, whose
  1.6: whose bike, with … wrong, wrong>remove, wrong>send, y que, years … and, yo … lleve, you need, you … be
  1.6: your … NUMBER, yours-, | abeg, | madame, | ninguna, | … aviso, | … contact, | … facture, | … je
  1.6: | … monsieur, | … orden, | … wrote, ~_aca, ~_ind, ~_jan, ~_mal, ~_mel, ~_ofi, ~_our, ~affa, ~aker
  1.6: ~anej, ~brom, ~ced, ~cois, ~ctin, ~dau, ~dien, ~diff, ~dile, ~dlin, ~dve, ~dys_, ~east, ~ecko, ~ecor
  1.6: ~ecre, ~enem, ~erso, ~evis, ~ffai, ~find, ~forf, ~hers, ~iai, ~itor, ~iven, ~lou_, ~nego, ~nnes, ~nori
  1.6: ~noz, ~nozc, ~occu, ~oco, ~oco_, ~ofic, ~okin, ~onoz, ~ozc, ~ozco, ~pell, ~pose, ~rect, ~rso, ~rson
  1.6: ~secr, ~sino, ~stin, ~sts, ~summ, ~tad, ~tier, ~toir, ~trom, ~uart, ~udo, ~uil_, ~unta, ~urio, ~uver
  1.6: ~uvie, ~vee_, ~viou, ~whos, ~xcep
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
  1.5: n … not, need … new, neighbor, nephe-, neuve, no existe, no tengo, no … at, no … pedido, no … tu
  1.5: none of, nop … soy, not being, not getting, not … bikes, not>not, nouveau … c, now no, now she
  1.5: number 2, number again, numero |, numero … le, nunca … comprado, of … no, old … with, on … me, one … i
  1.5: only … a, p tit, pas … guy, pasado, pelo, people |, pero … tengo, perso-, personne j, phone … more
  1.5: plumber, por … vez, previous owner, que … NUMBER, que … avez, que … vaya, qui que, quien busca
  1.5: reached … wrong, recoi-, registro |, remove … from, rempl-, rendez vous, renun-, semana … no, serai-
  1.5: sombody else, son … a, speak, stick, su cel, sure it, te … mi, te … pas, the … about, thought … was
  1.5: tit, to … she, tromper d, tryin-, trying, una … de, une ecole, ustedes que, velo … devez, velo … mon
  1.5: votre … lol, vous devez, vous etes, vous … la, want … gone, watching, we … not, went off, with his
  1.5: wrong i, wrong … amigo, wrote it, y me, y … de, y … este, y … le, you made, your heart, | disculpa
  1.5: | ey, | tal, | … aqui, | … bought, | … drive, | … recibido, | … t, ~_aq, ~_aqu, ~_aus, ~_bec, ~_cet
  1.5: ~_err, ~_kno, ~_nr, ~aded, ~aki_, ~anco, ~been, ~bicy, ~bil, ~bio_, ~bite, ~cado, ~ccup, ~comu, ~conn
  1.5: ~cru, ~deve, ~div, ~dys, ~eant, ~ecoi, ~ef_, ~eld, ~enia, ~fusi, ~gna, ~gun_, ~hoe, ~ivee, ~izz, ~know
  1.5: ~lak, ~land, ~mill, ~mou, ~mpag, ~nej, ~neph, ~nom_, ~ntai, ~ompa, ~omu, ~omun, ~ona_, ~oncl, ~orci
  1.5: ~oter, ~oula, ~pero, ~pers, ~phew, ~pio_, ~rati, ~rcia, ~reac, ~rere, ~rist, ~rito, ~ror, ~ros_, ~rpo
  1.5: ~ruck, ~saye, ~sca, ~sour, ~spon, ~stol, ~sty, ~tari, ~tryi, ~uh_, ~ula, ~undi, ~uner, ~usc, ~used
  1.5: ~xist, ~yo_, ~zas, ~zco_
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
  1.4: my cousin, name is, ne … connais, ni mi, ni siquiera, ni … autre, nom … votre, nop no, notre
  1.4: number … just, number>more, nurse, of a, of … number, on friday, once again, owned, owns, paying for
  1.4: perdone pero, personne, pis … ai, please update, plumbing, plus son, pollo, porta-, pour … reparation
  1.4: prima-, puerto, puerto rico, que bicicleta, que son, quel velo, qui … ce, quien-, quienes, quienes son
  1.4: quit asking, recie-, recyc-, repair … do, revisa, rose, sacar, say that, send>want, sent me, she … in
  1.4: si me, siqui-, siquiera, sombo-, sombody, soy yo, spokes |, su cliente, sure who, t es, tel, that the
  1.4: the cargo, the pharmacy, the summer, the … time, this in, though, tiene, to … new, trompe … number
  1.4: tromper, una bici, una carniceria, up … bike, use it, voisin, vole, want>forever, we met, who … is
  1.4: wrong, y … tiene, yesterday, you from, you>forever, your … the, | ce, | congrats, | revise
  1.4: | … conosco, | … madame, | … man, | … mandando, | … sir, | … sorry, | … vivo, ~_asu, ~_avo, ~_ce_
  1.4: ~_ci_, ~_dom, ~_law, ~_luc, ~_plo, ~_rim, ~_wr, ~_wro, ~aban, ~amig, ~aqui, ~arak, ~ary, ~bein, ~burr
  1.4: ~cet, ~coi, ~cret, ~cute, ~dier, ~elac, ~elie, ~ellu, ~ephe, ~eral, ~erar, ~esco, ~excu, ~exis, ~ffic
  1.4: ~ffu, ~frer, ~guro, ~hbo, ~hink, ~ieve, ~iffu, ~ince, ~irlf, ~isin, ~ivoc, ~kno, ~lfri, ~liev, ~llul
  1.4: ~lpa_, ~mbio, ~mew, ~mud, ~mun, ~ness, ~nond, ~notr, ~ntic, ~oads, ~ombe, ~ompi, ~owne, ~pagn, ~pied
  1.4: ~ray_, ~rlf, ~rlfr, ~rmer, ~roi, ~rong, ~sea_, ~seig, ~son, ~sts_, ~tel_, ~teri, ~tome, ~trep, ~ueri
  1.4: ~umba, ~vent, ~voc, ~wne, ~wro, ~wron, ~xcu, ~yped, ~zco
  1.3: 2 years, NAME este, NAME … es, a company, a lui, account |, after-, ages, ahora es, aider, am … i
  1.3: am … it, am … so, and … all, and … number, anos |, another phone, ans … de, are … about, babys-
  1.3: becau-, because, bici pero, bici … ni, bike stuff, bill … i, botto-, bottom, boutique, brack-, breaks
  1.3: busca a, buyer, calling me, can … ride, cargo, ce … a, cells, celular y, come to, comme un, compose
  1.3: con … rueda, confundieron |, cosas, crois que, de course, de quel, de … il, de … me, de … un
  1.3: de … votre, dios … bendiga, drop … off, el cliente, el … no, eleven, en fauteuil, en otra, entiendo
  1.3: era … la, era … mi, erreur j, error, es esa, es … cel, essay-, est … garage, estac-, et, etait une
  1.3: etait … velo, etes … de, excuse … i, familia |, fauteuil, feet, file |, forty, from … list, gentils
  1.3: guy in, hace, have any, have … the, he pisado, he tenido, her … i, here … a, hermano, high, house
  1.3: idea de, ident-, in denver, in ohio, is … i, jaja se, juste la, la compagnie, la … pasada, le meme
  1.3: le monde, llama NAME, llegando … de, m … laisse, mais, mi gente, mi … you, mine for, mis … no
  1.3: mon … je, monsieur je, morning … do, my order, my … NAME, my … but, name … my, named … here, ne la
  1.3: ni nada, no con, no contesta, no … my, non … plus, not find, not>number, nous |, number or
  1.3: number … think, on m, on … plan, on … you, over the, owe … money, owner, parti-, pas a, pas des
  1.3: perdon … yo, pero … deseo, persona … busca, personne je, pisad-, pisado, pizze-, pizzeria, pour … pas
  1.3: prof, que ahora, que no, que tiene, qui s, repai-, rides, s … de, sa … pas, se les, segur-, sell
  1.3: senora, sent … wrong, she has, shop please, shop … is, si quieren, siguen … mensajes, so whoever
  1.3: so … know, someb-, sounds, such, suis … fauteuil, suis … mais, surel-, surely, taller no, taque-
  1.3: taqueria, telephone, telephone number, tenid-, tenido, termina, text … for, that … and, the … tho
  1.3: the … with, tiendas, tiene … celular, to somebody, trucker, un … a, una iglesia, ustedes me, vecino
  1.3: velo cargo, verifique, voir la, vous … me, wheel-, with someone, with … phone, writi-, writing
  1.3: wrong … bro, wrote, y en, y … aucun, yeste-, yo … se, yo … una, you pas, your message, | mate, | some
  1.3: | there, | vaya, | wey, | … abuelo, | … as, | … asking, | … be, | … dieron, | … dropped, | … equivoco
  1.3: | … here, | … hermano, | … messages, | … muchacho, | … nous, | … sœur, | … te, ~_ano, ~_aur, ~_boa
  1.3: ~_div, ~_dry, ~_due, ~_et_, ~_hos, ~_kn, ~_nam, ~_nel, ~_od, ~_suy, ~_urs, ~_vec, ~_wes, ~adm, ~aire
  1.3: ~anit, ~anol, ~arce, ~arti, ~ayu, ~bake, ~beli, ~bysi, ~cces, ~cust, ~depa, ~dli, ~ebod, ~ecau, ~erai
  1.3: ~fork, ~gne_, ~gun, ~insu, ~ivo, ~ixed, ~joi, ~lanc, ~ley, ~mal_, ~meb, ~mebo, ~mere, ~mpa_, ~nea
  1.3: ~nfer, ~ntis, ~nver, ~oc_, ~omeb, ~omer, ~orq, ~orqu, ~osq, ~osqu, ~owl, ~pair, ~pana, ~parc, ~peg
  1.3: ~qui_, ~rce, ~remp, ~rnie, ~rof_, ~sine, ~stom, ~such, ~sura, ~suy, ~tern, ~tf_, ~tist, ~tole, ~trat
  1.3: ~ttom, ~udd, ~uelo, ~una, ~urd_, ~urni, ~uven, ~wrot, ~yest, ~ysit
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
  1.2: gracias pero, grandma, gratuit, guess |, hace NUMBER, hamster, have … confused, he, home and, in maine
  1.2: incorrect number, infor-, ing, is paying, is … front, jamais … achete, joven, just got, keep … texts
  1.2: kindly … your, la fille, la … mais, landlord, le … NAME, le … passe, like NUMBER, like you, lives
  1.2: lleve … a, lo de, luck with, m … pas, ma facture, maam i, manito, mate, mauva-, mauvais, me confused
  1.2: mecanique |, melangez, mensajes para, mensajes … una, message la, message … meant, mi … jaja
  1.2: mi … tiene, might want, mois, mouss-, my dads, my neighbour, n est, ne … pas, never have
  1.2: ninguna tienda, no esta, no lo, no … su, nope, not anymore, not … again, not … for, numero ni
  1.2: numero … doit, numero … ella, numero … etait, numero … plus, numero … soy, of … with, our, pas
  1.2: pas par, pe |, phone belongs, phone … gets, pop, pretty … that, provi-, qu il, que celui, que esta
  1.2: que … ci, que … llegue, que … pero, quit … for, remi, repre-, respeto, se … yo, send>send, senor de
  1.2: septe-, shops, sorry … have, sorry … wrong, soy quien, store, story … i, suis … mme, sur ce, sure that
  1.2: teenager, telefono me, telefono … una, telep-, telli-, telling, tengo, that … is, the … bikes
  1.2: the … number, think … meant, this family, this … since, to NAME, tomas, trois fois, trompez, une … a
  1.2: up … have, velo la, votre … mais, votre … vous, vous trompez, vous … avoir, vous … donne, why do
  1.2: wrong one, wrong … mate, york, you hav, you have, you people, | congratulations, | disculpe, | error
  1.2: | eso, | nous, | vos, | well, | … late, | … llevo, | … pena, | … roue, ~_adr, ~_age, ~_ast, ~_bud
  1.2: ~_bur, ~_bus, ~_ene, ~_era, ~_he_, ~_hic, ~_hop, ~_mai, ~_mij, ~_nur, ~_oj, ~_own, ~_soc, ~abeg, ~acy_
  1.2: ~amo_, ~anot, ~apel, ~apl, ~ardo, ~auva, ~beca, ~bei, ~blas, ~brac, ~bt_, ~bud, ~cic, ~cicl, ~cro
  1.2: ~cyc, ~cycl, ~dab, ~died, ~dil, ~dma_, ~dom, ~elep, ~enfr, ~epai, ~eph, ~epho, ~fon, ~frai, ~gee
  1.2: ~hond, ~hopi, ~hops, ~ici_, ~inat, ~irl, ~iro, ~leed, ~leph, ~lley, ~lula, ~migh, ~mij, ~mir_, ~name
  1.2: ~nfo, ~ngli, ~nica, ~niv, ~nro_, ~nsur, ~nurs, ~obi, ~ocat, ~oix, ~oix_, ~ompe, ~oner, ~ong_, ~onj
  1.2: ~opr, ~outi, ~pens, ~pop_, ~quis, ~quiv, ~rado, ~rdin, ~reta, ~revi, ~rgi, ~ribu, ~rif, ~ritt, ~rode
  1.2: ~ropr, ~sona, ~spli, ~tono, ~trib, ~uin_, ~uivo, ~utiq, ~uva, ~uvai, ~var, ~vivo, ~voul, ~wner, ~ybod
  1.2: ~ycl
  1.1: NAME elle, NAME ici, NAME travaille, NUMBER she, a dental, a wrong, a … adresse, a … because, a … bike
  1.1: a … con, a … nouveau, a … with, abuel-, abuelita, aimerais, aines, all my, along, aloud, alumnos
  1.1: am his, am … different, and the, and … does, aqui … el, arriver, asi que, at this, aucun, aussi
  1.1: avec vous, avisan, avoir, babe |, bakery |, been … your, bici … de, bici … jaja, bonjour ici, borrowed
  1.1: broth-, by a, calls … is, can … help, carri-, ce serait, cell, celui du, celular … lo, checkez
  1.1: client vous, cliente suyo, comercio, comma-, como … mi, comprends pas, conozco … esa, could … check
  1.1: daughter has, de buscar, de telefono, de … boutique, dedans |, demenagee, desde enero, diach-, diache
  1.1: dije … no, don NAME, dos … la, du … svp, dueno … la, eggs, electrica |, elses number, employee
  1.1: en plus, es, es de, est le, este celular, este … a, facture de, folks, from you, good … with, gratu-
  1.1: has been, have me, her, his number, his … not, holid-, hope, house phone, i … her, idea, in … phone
  1.1: is … company, is … on, j aimerais, jajaja, jalis-, jalisco, je … connais, je … meme, je … tout
  1.1: la nouvelle, la reception, la tia, la … ahora, la … bici, la … fille, la … jaja, laisse … velo
  1.1: las … delete, last month, le petit, lee, livres, llaman, llego su, luck … the, lui le, maine, make … i
  1.1: malhe-, me this, me … un, mecanique, mere … le, message est, mi bici, mi hermano, mi … este
  1.1: mis alumnos, monsieur … ne, moved to, my … under, n … a, nada … ustedes, no longer, nom, nothing more
  1.1: number … good, number … in, number>remove, number>wrong, numero lo, of them, of … never, on our
  1.1: on … for, or something, otra … que, par … pas, para una, parler … un, parro-, pas le, pas parler
  1.1: passed, perdone, perdone … no, permis, persona yo, phone that, plomero no, pour aines, pour moi
  1.1: preguntele, pretty … this, pris, que pena, que … mi, que … ni, qui, reads … aloud, revisen, rico
  1.1: semana pasada, ses textos, so it, sound-, soy |, steev-, steeve, still not, suis a, suppo-, tampo-
  1.1: tampoco, telef-, text from, texts get, texts not, the city, there … never, these>more, this is
  1.1: this man, tienda me, time for, to … do, to … someone, trois … que, tune up, une nouvelle, us … a
  1.1: ville, vive la, vive … NAME, waiting on, waves, what … a, when … dropped, writing to, wrong digits
  1.1: y ahora, y dejo, y … en, you a, your … get, | again, | diache, | respectfully, | sent, | … apellido
  1.1: | … crois, | … fais, | … nom, | … ser, | … sms, | … tardes, | … texto, ~_and, ~_bee, ~_bik, ~_cel
  1.1: ~_es_, ~_hot, ~_id, ~_joi, ~_jov, ~_leo, ~_nep, ~_neu, ~_nin, ~_ow, ~_tia, ~_vil, ~abue, ~aks_, ~algu
  1.1: ~amil, ~ane, ~atr, ~autr, ~ayan, ~blan, ~brot, ~ched, ~chez, ~cun, ~cun_, ~cus, ~dea_, ~deso, ~efon
  1.1: ~eign, ~elef, ~elit, ~endo, ~epre, ~fais, ~folk, ~fono, ~fun, ~gir, ~habi, ~hei, ~hez, ~hez_, ~hist
  1.1: ~ibu, ~icin, ~icl, ~idic, ~ieu_, ~ilm, ~imag, ~inc, ~isi_, ~jov, ~jove, ~ki_, ~lefo, ~lui, ~lul, ~magi
  1.1: ~mauv, ~mira, ~mme_, ~mois, ~mpe_, ~mpoc, ~nep, ~nie_, ~nope, ~nos, ~nth, ~olks, ~ono, ~oose, ~opit
  1.1: ~oqui, ~osas, ~pas_, ~peni, ~poo, ~rah, ~resp, ~ria, ~rnoo, ~rote, ~roth, ~rtie, ~seas, ~soc, ~stat
  1.1: ~stia, ~tic_, ~uisi, ~una_, ~unad, ~uppo, ~utre, ~vanc, ~voca
  1.0: (number), NAME connais, NAME … se, NUMBER fois, NUMBER no, a daycare, a perdu, account, afraid you
  1.0: afraid … have, ai demande, ai recu, al … y, all i, and get, anoth-, another, appartient, assure
  1.0: aurait, auto, autoc-, banco, be … customer, been … i, bendiga, bici … me, bicic-, bicicleta, bike … a
  1.0: bikes i, blagu-, bravo, by … it, c pu, camer-, camil-, cas, casa de, ce … ici, ce … la, ce … pour
  1.0: celul-, celular, chris-, client a, colle-, conduis, conve-, cuidado, customer, de cette, de rendez
  1.0: de … iglesia, de … velo, defin-, dejamos, desole de, desole … vous, dice … no, died in, dio el
  1.0: do … so, donne … faux, dr, dsl |, el numero, electrica, en paz, en … NUMBER, en … con, en … de, equiv-
  1.0: equivocado, equivoco |, erreur … ne, es … yo, esa, esa foto, espanol no, est … autre, est … c
  1.0: este … de, etait … pour, eu de, euh je, euh … pense, fait … vous, famil-, fathers, faute, faute-
  1.0: fils … a, fire, for … and, frere |, fue, gars |, gente, givin-, giving, god |, got … number, gym
  1.0: habra, hamst-, have, have … no, her own, here wrong, here you, here … number, herma-, hi … i, hon |
  1.0: horquilla |, husband he, i am, i get, if … are, imagine, imagine |, in … kitchen, incorrecta
  1.0: inventado, is waiting, is … by, it … one, j … jamais, j … recu, je conduis, je suis, jeje |
  1.0: keep … you, kitchen |, l … d, la nieta, laisse … numero, leh |, life, liter-, literally, llamaba
  1.0: look … the, mais … je, marcaron, marco, mauvais … monsieur, mauvaise, mes |, messages … this
  1.0: mi abuelo, mi … ella, mia, moi ce, moi jamais, more i, morning i, must … your, my bike, my moms
  1.0: my … says, n avons, n importe, name and, name … i, ne … jamais, neith-, neither, never had, ni en
  1.0: nice day, no … number, nom ici, not come, not … anymore, nouveau, number belongs, number desole
  1.0: number equivocado, number>angry, numerau, numero monsieur, numero you, of … bike, of … not, off … am
  1.0: ohio, on … NUMBER, one who, only NUMBER, order i, os, otro, pas ce, pasada, passed … in, pelletier |
  1.0: perdu … cell, personnes, phone anymore, please … it, porque … no, prepa-, pries-, priest, primo
  1.0: puesto, purpo-, purpose, que queria, quelq-, ready but, recad-, reparer, reply … am, respectfully
  1.0: reste a, ride … i, rien achete, s appelle, salon |, se llamaba, secretaria, sides, sido, sister, some
  1.0: sons, sorry … is, soy … delete, soy … senora, state, su … este, suis, svp je, teena-, tenant, that is
  1.0: the tune, think have, tienda |, till, to denver, to someone, to text, to … is, total-, typed … in
  1.0: venka-, venkataraman, vez … no, vie, vous … en, walke-, we did, we get, with that, wrong … dude
  1.0: wrong … this, y reste, you make, you … do, your … wrong, | ando, | desolee, | ella, | siri, | your
  1.0: | … boss, | … cual, | … ese, | … esto, | … hav, | … ici, | … name, | … put, | … qui, | … siguen, ~_auc
  1.0: ~_chr, ~_def, ~_eme, ~_esa, ~_ete, ~_fau, ~_fic, ~_gym, ~_hab, ~_lee, ~_lic, ~_mia, ~_mov, ~_os_
  1.0: ~_suc, ~aitr, ~ami, ~apar, ~arle, ~aucu, ~auv, ~bay, ~bee, ~bik, ~bike, ~bod, ~cag, ~chen, ~chri
  1.0: ~cino, ~cipa, ~conf, ~cout, ~dam, ~defi, ~dent, ~disp, ~dry, ~ecad, ~eens, ~efin, ~egla, ~egur, ~elq
  1.0: ~elqu, ~elul, ~enag, ~enes, ~entl, ~erez, ~erno, ~esol, ~eveu, ~fami, ~fau, ~fue_, ~gine, ~gym, ~gym_
  1.0: ~hab, ~hew_, ~hick, ~holi, ~hris, ~iers, ~ilia, ~inon, ~isto, ~ives, ~jos_, ~lege, ~lep, ~lie, ~lish
  1.0: ~llam, ~llas, ~lm_, ~lse, ~ludo, ~mane, ~mble, ~mex, ~mia_, ~mont, ~mpa, ~mpez, ~ndom, ~neit, ~nfe
  1.0: ~nnan, ~nue_, ~ombr, ~ong, ~orc, ~orp, ~orto, ~oven, ~rama, ~ravo, ~resi, ~rey_, ~ron, ~ror_, ~rrad
  1.0: ~rror, ~sci, ~semb, ~ski, ~sole, ~spok, ~stag, ~suc, ~suis, ~tchi, ~tele, ~teng, ~ucha, ~ucu, ~ucun
  1.0: ~uelq, ~uiv, ~ulpa, ~unds, ~utoc
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
  0.9: looks like, meant to, mejor el, mi papa, mine is, miss … pickup, moi ton, must … in, my account, neuf
  0.9: never … your, nino, no … called, nom |, not from, not go, not had, not mr, not please, not … have
  0.9: not>me, numbe-, number, number and, number any, number bud, number by, number dsl, numero … suis
  0.9: numeros, on a, on dirait, on … form, one called, ontar-, ontario, otra, out and, owned a, pal, panad-
  0.9: panaderia, party, pas dans, pas … m, paz, perdio, pero en, person no, persona … buscan, petro-, pharm-
  0.9: pis … de, police, por ahi, pour … le, prend, que este, que esto, que te, que … cherchez, que … you
  0.9: reads, repair, reply i, ride i, sais pas, se confundio, se le, semana no, senores, since i, sir
  0.9: somebody, son ustedes, sorry love, soy … pero, su … ni, suis … le, sur … numero, te … el, telefono
  0.9: tenan-, tengo … ni, texto est, that … number, the last, the … did, the … still, there was, these>want
  0.9: third … i, tiene el, to … check, to … of, toute facon, trompes, unico que, up by, velo … avez, viuda
  0.9: vos affaires, was on, was … but, we got, wey you, wey … no, who … you, will … a, winni-, would hate
  0.9: writing … you, wrong … bud, y … numero, years ago, years |, you hold, you … by, you … i, your … has
  0.9: | esa, | fix, | must, | perdone, | … came, | … dear, | … dit, | … made, | … moved, | … parece
  0.9: | … place, | … unico, ~_aba, ~_bei, ~_coi, ~_ele, ~_els, ~_etu, ~_guy, ~_hav, ~_jej, ~_lan, ~_mau
  0.9: ~_nat, ~_occ, ~_otr, ~_paz, ~_pel, ~_pha, ~_piz, ~_spl, ~_vid, ~_za, ~amed, ~andl, ~arco, ~arty, ~banc
  0.9: ~bec, ~ber_, ~boa, ~body, ~buel, ~bus, ~cais, ~cem, ~cre_, ~cros, ~cuse, ~desd, ~diac, ~dica, ~dma
  0.9: ~ebra, ~ecie, ~eck_, ~ecke, ~eggs, ~else, ~emon, ~ence, ~engo, ~erg, ~ergi, ~eria, ~erin, ~ern_, ~erro
  0.9: ~esde, ~etie, ~etud, ~euf_, ~fed, ~genc, ~gene, ~ggs, ~ggs_, ~guy, ~habe, ~hach, ~hav, ~have, ~hif
  0.9: ~hir, ~iac, ~icar, ~icen, ~icle, ~idea, ~ides, ~ient, ~iev, ~iffe, ~iga_, ~ink_, ~jej, ~jeje, ~ka_
  0.9: ~law, ~lerg, ~lers, ~lgu, ~load, ~lom, ~luc, ~luck, ~mau, ~mbe, ~mber, ~mpre, ~nam, ~nate, ~ncer, ~nco
  0.9: ~nfor, ~nido, ~nor, ~nora, ~numb, ~oas, ~oast, ~ocad, ~ody, ~ofi, ~onf, ~onna, ~oof, ~orb, ~otra
  0.9: ~otto, ~ova, ~owe_, ~peto, ~phar, ~piz, ~pizz, ~rcit, ~reo_, ~rle, ~rmac, ~roba, ~romp, ~rrec, ~sde
  0.9: ~sde_, ~ssur, ~stac, ~tra_, ~tty, ~uatr, ~uis_, ~umb, ~umbe, ~uran, ~usq, ~usqu, ~usto, ~utte, ~utur
  0.9: ~weat, ~weet, ~ycle
  0.8: NAME … told, a aucun, a stroller, a … off, a … velo, acaba-, ai … ete, alegr-, am, and crank, and my
  0.8: and now, ando en, answering, apell-, apellido, appoi-, appointment, apprend, appri-, appris, askin-
  0.8: asking, aura, avait pas, be … to, bell … crank, bici se, bikes … not, bonne continuation, bro
  0.8: buen dia, buenas tardes, by my, caraj-, ce … ni, cel … es, change de, cherchez vous, company phone
  0.8: continuation, continuation |, cousine, creo … me, creo … tiene, dayca-, daycare, de travers
  0.8: de … compagnie, de … l, de … on, dear |, dehors |, delete taller, department, department |, devin-
  0.8: devinci, dude, el dueno, el … que, ella pero, es … la, esposo no, est … de, estan, etait, etre … le
  0.8: file, find my, from here, from … guys, general i, gets his, habla, happe-, have bike, have … your
  0.8: hay … de, here we, here … no, him, his … this, hon, hospital, how … got, i sold, i … nothing
  0.8: i … telling, in may, in … n, is but, j … demande, j … vous, je fais, je … que, l avez, l … a, l … plus
  0.8: l … vous, la ici, la semana, le … NUMBER, le … el, les … nada, loca, long … i, mai, mais je, may … the
  0.8: me llega, me … ride, me … up, me>not, membe-, meme, mere elle, mes deux, mixup, money and, monto
  0.8: montr-, my sons, my … was, n … plus, never … one, no hay, no monto, no wrong, nom … ici, nombre en
  0.8: not leave, not … more, not … since, not … your, number dude, number no, number sry, number>want
  0.8: numero … ahi, numero … ami, of … i, of … in, on this, on … account, one … for, out … ago, own, pana
  0.8: parler, parler … vous, peluq-, peluqueria, petite fille, pined-, pineda, pinta-, pis … deux, place
  0.8: plast-, please … number, pour m, pour … c, pouti-, que era, que le, que … no, que … vous, queri-
  0.8: quien le, ramas-, reach, rende-, rendez, s … vous, sherb-, sherbrooke, si … llamo, siguen llegando
  0.8: so no, soy … NAME, soy … suyo, sti, ta … mon, tardes, telling you, tengo … de, texts>angry, the pizza
  0.8: the place, the … NUMBER, the … already, these>not, this my, to come, to … church, travers, typo, unico
  0.8: velo, vive ninguna, vive … familia, vous de, vous voulez, waiting for, want it, was ready, was … in
  0.8: who, who this, y … cel, years old, you … here, you … or, you … used, | cita, | dear, | never, | quelle
  0.8: | … been, | … cambio, | … esta, | … going, | … muchos, | … ni, ~_am_, ~_are, ~_dam, ~_dig, ~_ell, ~_eq
  0.8: ~_equ, ~_fal, ~_he, ~_ing, ~_map, ~_nen, ~_nu, ~_num, ~_pen, ~_son, ~_ten, ~_ust, ~ado_, ~ane_, ~appo
  0.8: ~armi, ~aski, ~aur, ~auss, ~ber, ~bog, ~cay, ~cayo, ~cien, ~clin, ~ctf, ~ctfu, ~dude, ~ectf, ~ems
  0.8: ~ems_, ~endu, ~epar, ~ers, ~esen, ~estr, ~habl, ~hib, ~him_, ~hone, ~icic, ~ida_, ~ieu, ~im_, ~inci
  0.8: ~intm, ~isp, ~lab, ~lavo, ~leo, ~mada, ~mais, ~mano, ~map, ~mean, ~mia, ~mpes, ~ndig, ~neuf, ~nnai
  0.8: ~nol, ~ntm, ~ntme, ~num, ~oca, ~ody_, ~oggi, ~oig, ~oma_, ~omma, ~ope_, ~osc, ~ouse, ~oy_, ~page
  0.8: ~paz_, ~ppe_, ~ppen, ~rage, ~rdes, ~repa, ~spi, ~swee, ~taci, ~tait, ~tale, ~terd, ~tom_, ~ucc, ~uis
  0.8: ~ular, ~usa_, ~uto_, ~utr, ~uvea, ~who_, ~xi_, ~ybo
  0.7: 2nd, NUMBER one, NUMBER … j, a cada, a cette, a ecrit, a ningun, a … chez, a … is, a … j, a … rato
  0.7: a … to, a … your, ai pas, ai trouve, ailleurs |, al NUMBER, all … bikes, ande, ando … bicicleta
  0.7: anos … no, any, appar-, appelle … NAME, appre-, are, assis-, aucune, avec votre, aveug-, aveugle
  0.7: baker-, bakery, belong, ben, bicicleta … no, but no, called, calva-, calvaire, ce … mon, checked
  0.7: como … a, compose … mauvais, comunicarse, conoz-, conozco, d … a, dar este, de las, de … a, de … n
  0.7: deneigement, depuis le, devait, devez chercher, dieu vous, dieu … garde, digits |, dites que, dona
  0.7: eh no, el celular, el pedido, el … revisa, emergency, en … que, en … sistema, encuentre
  0.7: equivocaste … no, es … no, esa |, est … a, est … d, est … je, etre que, favor … el, find, fix it
  0.7: for 2, for that, fournisseur, fyi, gars qui, gente |, getting messages, haha … moi, has … my
  0.7: have … you, he moved, hey so, hi there, hice, his … number, hun, i … never, il … y, impre-, in … this
  0.7: in … you, is … got, is … nobody, it before, it not, it … am, jamas me, je ne, je … aveugle, je … bien
  0.7: je … camionneur, je … roule, je … suis, journee |, juste le, keep texting, keep … messages, know … is
  0.7: l argent, l … fait, la compania, la meme, la seule, last … too, le aviso, les message, limpi-, line |
  0.7: list … am, llego … mensaje, ma … fait, maam, mama … no, maybe, mayor, me parece, me siguen, me … i
  0.7: me … miedo, me … su, me … your, mensaje de, mensaje que, mi ex, mi sobrino, million, mio no, mis
  0.7: moi un, moi … d, mon rendez, montana, months ago, ms, mujer, muy amable, n habite, nadie, name
  0.7: ne connais, ne roule, negat-, new … with, no … bicicleta, no … telefono, noel, nom est, nom … ma
  0.7: nombr-, nombre, not, not so, not … up, number amigo, number … this, numer-, numero, numero je
  0.7: numero … yo, nurse on, of … is, on … parle, order, ordering, otra |, pagar, parto-, partout
  0.7: pas … cette, pas … mauvais, persona … soy, peut … que, pis il, please remove, poste |, quatrieme
  0.7: que dieu, que vous, radio-, recibi, reparation c, restaurant, retou-, right person, robaron, roja
  0.7: saint, saint NAME, se … pero, she … the, shop, si no, si tiene, sold that, sorry … am, spelling
  0.7: stroller, stuff, stuff |, su … no, suis aveugle, suis camionneur, tasse, tel |, telefono |, tell … to
  0.7: texto … est, texts … in, the neighbors, the … bc, these>these, thinks … am, this … shop, to him
  0.7: to … else, too |, tu m, turn off, unless … is, usa … telefono, vendo, vendre, vient de, votre systeme
  0.7: vous … chercher, want … number, wants … i, watch, we … got, went to, why are, wish, with … this
  0.7: would … a, y a, y mi, you folks, you will, you … him, you … sure, you … vive, | attendez, | buenas
  0.7: | compa, | este, | habla, | perdi, | tasse, | update, | ustedes, | … enfants, | … equivocaste, | … mis
  0.7: | … msj, | … toi, | … vient, | … wife, ~0nd, ~0nd_, ~_0n, ~_0nd, ~_alu, ~_bow, ~_fyi, ~_had, ~_him
  0.7: ~_ima, ~_jur, ~_ms_, ~_nei, ~_nos, ~_pop, ~_som, ~_sui, ~_tax, ~_unf, ~_vel, ~_vet, ~_who, ~aam_
  0.7: ~abor, ~abra, ~ague, ~aled, ~arez, ~ari, ~arta, ~ato, ~ayb, ~aybe, ~bank, ~case, ~ceme, ~cles, ~dial
  0.7: ~dira, ~each, ~ebr, ~eigh, ~eing, ~epa, ~eren, ~eri, ~erre, ~erse, ~esti, ~euf, ~exa, ~fal, ~file
  0.7: ~fyi_, ~gand, ~hani, ~hice, ~his, ~his_, ~hon, ~iano, ~iden, ~iera, ~ifa, ~ify, ~iles, ~ilo, ~impi
  0.7: ~iola, ~iqu, ~ired, ~istr, ~jala, ~jr_, ~lam, ~limp, ~lito, ~ller, ~loud, ~lpa, ~mal, ~mars, ~mayb
  0.7: ~merg, ~mero, ~migo, ~mili, ~mm_, ~mma, ~mman, ~mpla, ~mpo, ~ndal, ~ngla, ~ngo_, ~nito, ~noel, ~nomb
  0.7: ~nos_, ~not_, ~nume, ~nur, ~oel, ~oel_, ~ona, ~onve, ~osed, ~otr, ~pann, ~phon, ~pop, ~ppa, ~ppar
  0.7: ~ppo, ~prep, ~quiz, ~rall, ~remb, ~renc, ~reo, ~rmar, ~rows, ~sed_, ~shop, ~sitt, ~skin, ~snow, ~sonn
  0.7: ~ssi_, ~stas, ~stau, ~sui, ~taur, ~tax, ~tely, ~tica, ~tiq, ~tiqu, ~tis, ~tore, ~tua, ~tuff, ~uadr
  0.7: ~ud_, ~ume, ~umer, ~val_, ~veau, ~vet, ~who, ~xed, ~xed_, ~ybe, ~ybe_, ~zac
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
  0.6: miedo |, milli-, mis … numero, moi … ai, mon rdv, month, much for, mustv-, mustve, my … since
  0.6: name not, neighbour, nico, niece, nombre … no, none, not at, not shop, nous … juste, number pal
  0.6: number … NAME, number>stop, numero … un, oga, orteg-, ortega, out it, out … was, outta, owe you
  0.6: papa … en, pardo-, pardon, parte, pas vous, pas … merci, pedid-, pedido, phone, piens-, pis un, plomb-
  0.6: ported, pretty … i, qu … se, que … etait, que … le, qui vous, quoi je, recoit … textos, reessayez
  0.6: regards, relat-, resta-, reste, reveille, schoo-, school, se, se lo, se … de, seguro, semaines
  0.6: servicio |, sharm-, sharma, she, should be, siri, some … i, something |, soy plomero, soy … y, student
  0.6: su, suis … au, surem-, surement, swapp-, swapped, switched, tabarnak, telling me, tengo … no
  0.6: the church, the third, they … their, third time, this … and, tijua-, tijuana, to … person, took, tous
  0.6: tous … textos, trailer |, trek, ustedes se, velo etait, velo pis, verifiez, visiting, votre shop
  0.6: vous avez, vous |, vous … c, vous … comme, want>wrong, went, whitcombe, work … that, would … for
  0.6: wrong chat, wrong>wrong, y … pu, y … ustedes, year … is, you … NAME, your list, | causa, | faut, | oga
  0.6: | ojala, | ponga, | tried, | votre, | yeah, | … cita, | … foto, | … hija, | … must, | … names
  0.6: | … nuevo, | … numero, | … tengo, | … used, | … vez, | … yo, ~_aff, ~_alg, ~_am, ~_bic, ~_ce, ~_chi
  0.6: ~_cit, ~_den, ~_eas, ~_eg, ~_et, ~_fel, ~_fy, ~_iph, ~_may, ~_mea, ~_moo, ~_nop, ~_not, ~_pas, ~_pol
  0.6: ~_se_, ~_su_, ~aam, ~acks, ~alva, ~ames, ~andm, ~ardi, ~argo, ~arni, ~arto, ~ary_, ~auc, ~aura, ~avel
  0.6: ~avoi, ~bla, ~bla_, ~but_, ~caba, ~casa, ~ccu, ~ced_, ~chum, ~cko, ~clet, ~conc, ~daug, ~dig, ~don_
  0.6: ~donc, ~elli, ~equi, ~este, ~fax_, ~ffer, ~fiez, ~ger_, ~harm, ~hew, ~hie, ~hop, ~hop_, ~hun_, ~iam
  0.6: ~ici, ~icit, ~icyc, ~idd, ~ifu, ~iph, ~ipho, ~iri_, ~isar, ~itre, ~iud, ~iuda, ~jer_, ~kat, ~lad
  0.6: ~lead, ~leta, ~lid_, ~lin, ~liv, ~llet, ~lqu, ~maam, ~mai_, ~mark, ~matt, ~may, ~mena, ~mpe, ~musi
  0.6: ~nak_, ~nant, ~nce_, ~ncor, ~nei, ~neig, ~ngo, ~nia, ~nom, ~not, ~nth_, ~ohi, ~onc_, ~ondo, ~onsi
  0.6: ~pard, ~parl, ~pita, ~pode, ~pok, ~pol, ~pos_, ~rabl, ~rag, ~rajo, ~rds, ~rds_, ~redo, ~rgo_, ~rnak
  0.6: ~rreg, ~rreu, ~rti, ~rty_, ~ruc, ~scho, ~scul, ~sep, ~she_, ~sie, ~spit, ~ssie, ~ssis, ~staf, ~su_
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
  0.5: numero … celui, off … and, on file, on s, or … you, otra … no, otro … y, owes, padre, participe
  0.5: pas gagne, pas … du, pas … non, pas … personne, pas … qui, pasar-, pasaron, passed away, pawn
  0.5: pawn shop, petit-, pic of, pizza, please let, por … soy, pues yo, pura, qu … m, que … escriben
  0.5: que … se, quieren, quit … him, quoi vous, regreso a, reparation, right one, robar-, roofe-, sera
  0.5: shimano |, sim card, since march, sobrino, soit, soy … se, still … number, sumer-, sumerce, tabarnak |
  0.5: talle-, taller, taller |, tarde-, taxi, tente-, that does, that guy, that … it, the account
  0.5: think … is, tiend-, tiene |, tiene … que, to contact, toujo-, toujours, typed, un … mais, used my
  0.5: velo electrique, voule-, voulez, want another, way … is, what you, who i, who … think, will … it
  0.5: with him, would … to, wrong on, wrong … have, y tengo, y tiene, you … check, you … got, your … i
  0.5: | cono, | esta, | oiga, | once, | sumerce, | t, | who, | … dieu, | … eres, | … hijo, | … last
  0.5: | … mais, | … own, | … pana, | … pasaron, | … soy, | … vis, ~_bi, ~_che, ~_far, ~_gag, ~_gir, ~_hig
  0.5: ~_hon, ~_noe, ~_nou, ~_os, ~_per, ~abys, ~acta, ~agar, ~aken, ~amai, ~ari_, ~atc, ~atch, ~ator, ~bian
  0.5: ~bic, ~bur, ~cate, ~caus, ~chel, ~chi, ~chic, ~coll, ~cord, ~cune, ~diat, ~ears, ~eck, ~efo, ~embr
  0.5: ~emer, ~ene_, ~ense, ~esa_, ~eto_, ~fel, ~ffi, ~fix_, ~gal_, ~ged, ~ged_, ~ger, ~gett, ~git_, ~glis
  0.5: ~had_, ~hare, ~herm, ~high, ~hild, ~hool, ~hope, ~houg, ~hous, ~hter, ~iale, ~ienn, ~igne, ~impo
  0.5: ~inta, ~iro_, ~irs_, ~isan, ~istm, ~ivo_, ~jur, ~lama, ~lar_, ~ldin, ~lit_, ~lks, ~lks_, ~mass, ~mea
  0.5: ~mova, ~nadi, ~nai, ~nais, ~ndez, ~ndm, ~ndu, ~nfan, ~ni_, ~nna, ~nnon, ~nse_, ~ntar, ~nten, ~ogg
  0.5: ~oire, ~oit_, ~olid, ~oria, ~oso, ~ouj, ~oujo, ~ourn, ~pais, ~pas, ~paz, ~pha, ~plac, ~ppre, ~priv
  0.5: ~ract, ~ratu, ~rche, ~ridg, ~rty, ~rued, ~saco, ~sed, ~siri, ~soit, ~som, ~ssay, ~ste_, ~stuf, ~taf
  0.5: ~tmas, ~touj, ~tuf, ~tui, ~tuit, ~ubie, ~ucke, ~uet, ~ups_, ~ury, ~ury_, ~uy_, ~van_, ~vat, ~vea
  0.5: ~vel_, ~vise, ~von, ~yers, ~yi_, ~zza_
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
  0.4: | nadie, | sa, | … NAME, | … compre, | … make, | … textez, | … texting, | … typed, ~_adu, ~_ak, ~_bou
  0.4: ~_but, ~_dud, ~_emp, ~_fil, ~_fue, ~_gar, ~_gy, ~_hi, ~_hr_, ~_imm, ~_mad, ~_n_, ~_ni, ~_nom, ~_pis
  0.4: ~_ric, ~_rod, ~_tee, ~_thi, ~_una, ~abi, ~ado, ~adul, ~agni, ~air, ~alan, ~ama_, ~amab, ~appa, ~ars
  0.4: ~arse, ~auco, ~axi_, ~baro, ~bici, ~blar, ~blon, ~bloo, ~bow, ~ccou, ~ceri, ~cett, ~chec, ~choo, ~chr
  0.4: ~cise, ~ctri, ~culp, ~dand, ~daro, ~dato, ~deda, ~dici, ~dill, ~dud, ~due, ~dult, ~eauc, ~ebe_, ~ecog
  0.4: ~eir_, ~elin, ~elo, ~elo_, ~ency, ~ener, ~enfa, ~enid, ~enun, ~equ, ~erma, ~erte, ~etti, ~exer, ~fant
  0.4: ~far, ~fax, ~fere, ~flip, ~forw, ~fyi, ~givi, ~gla, ~heck, ~hell, ~hica, ~hio, ~ho_, ~hum_, ~ia_, ~idg
  0.4: ~idge, ~ige, ~ike_, ~ink, ~ique, ~itat, ~its_, ~ive_, ~ixe, ~izza, ~jama, ~lare, ~lay_, ~lice, ~lida
  0.4: ~lse_, ~mayo, ~mile, ~mis_, ~mor_, ~mper, ~nad, ~nds, ~nfa, ~nger, ~nop, ~nsei, ~oat_, ~onth, ~osse
  0.4: ~ot_, ~pier, ~plas, ~ppoi, ~pre_, ~ral_, ~ranc, ~rato, ~rcy, ~reas, ~reco, ~rely, ~reto, ~reur, ~rios
  0.4: ~ros, ~rras, ~sala, ~sera, ~siem, ~spet, ~ster, ~team, ~this, ~tio_, ~tiss, ~tly, ~tly_, ~truc, ~tta_
  0.4: ~tun, ~uert, ~ui_, ~ulp, ~unic, ~urne, ~usie, ~uste, ~uyo_, ~vai, ~vee, ~vel, ~vida, ~vole, ~voyo
  0.4: ~ward, ~was_, ~wish, ~xerc, ~zza
  0.3: (not), NAME in, NAME … and, NAME … pas, NUMBER al, NUMBER yrs, NUMBER … la, a du, a jo, a mi, a … je
  0.3: a … les, abuelo, algo … no, all … texts, alors, am sorry, am … years, amarillo, anyth-, anything
  0.3: are a, are … this, as my, as this, ateli-, atelier, au salon, been … NUMBER, bicicletas, bicicletas |
  0.3: bonso-, bonsoir, borde-, buenas … no, cada rato, carro |, causa, cell … la, celui a, certa-, chanc-
  0.3: chance, clinic |, comme il, como que, compa |, con este, con la, congr-, connais, croche |, cubie-
  0.3: d … le, de su, de … ciudad, de … con, de … era, de … nous, de … papa, des velos, des vidanges, details
  0.3: direc-, directly, does … ride, dossier, dsl, el carro, ella |, elle … NUMBER, en ai, enlevez le
  0.3: enough for, equivocaste de, escri-, este no, et … l, etudi-, etudiant, etudiante, even, forever>these
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
  0.3: | joven, | lo, | naw, | these, | vous, | were, | … chien, | … father, | … freins, | … lui, | … persona
  0.3: | … voudrais, ~_an, ~_bel, ~_cen, ~_enf, ~_exe, ~_ide, ~_jam, ~_lig, ~_maa, ~_mem, ~_mob, ~_moi, ~_mou
  0.3: ~_muj, ~_owe, ~_sie, ~_uso, ~_wis, ~acon, ~aff, ~alid, ~alle, ~amo, ~amor, ~ampo, ~and_, ~ands, ~anni
  0.3: ~ante, ~any_, ~arat, ~ars_, ~ata, ~aus, ~avai, ~bile, ~bit, ~brav, ~broo, ~but, ~ce_, ~cell, ~celu
  0.3: ~chac, ~cin, ~cola, ~dead, ~dere, ~dge_, ~die, ~dsl_, ~duis, ~eb_, ~ebo, ~ecte, ~eig, ~ejo_, ~ejoi
  0.3: ~emos, ~enf, ~eng, ~enne, ~era_, ~erer, ~erie, ~erio, ~ern, ~eto, ~evi, ~exe, ~exi, ~fil, ~four, ~gagn
  0.3: ~ghte, ~gne, ~gor, ~had, ~hair, ~hig, ~him, ~hip, ~hte, ~icy, ~iest, ~ike, ~info, ~inic, ~inni, ~ino
  0.3: ~io_, ~irec, ~ital, ~itel, ~its, ~ittl, ~knee, ~lan, ~lan_, ~lega, ~leva, ~lia_, ~litt, ~lki, ~lkin
  0.3: ~lleu, ~loca, ~lond, ~loor, ~lqu_, ~maa, ~mab, ~marr, ~mir, ~misa, ~mob, ~mobi, ~moi, ~moi_, ~muj
  0.3: ~muje, ~muni, ~nado, ~nat, ~ndre, ~nds_, ~nfl, ~nmo, ~noth, ~nsoi, ~nste, ~nyth, ~obil, ~oint, ~ois
  0.3: ~olk, ~ono_, ~opri, ~orm_, ~orti, ~pis, ~plo, ~poke, ~pone, ~prof, ~rdon, ~regi, ~rejo, ~rey, ~rino
  0.3: ~rio, ~rno, ~rod, ~roja, ~ross, ~roul, ~rsel, ~rwar, ~sian, ~sita, ~soun, ~sque, ~stma, ~tabl, ~tai
  0.3: ~tead, ~teli, ~tend, ~thi, ~tran, ~ught, ~ujer, ~ulai, ~uman, ~un_, ~unty, ~ussi, ~uyo
  0.2: (unknown 3), NAME either, NAME working, NAME … one, NUMBER c, NUMBER of, NUMBER … no, a giant, a month
  0.2: a … erreur, a … mas, a … mon, a … up, a … year, after hours, again did, ahora no, ai … d, aie
  0.2: ando … no, andre-, andres, anywa-, anyway, aparato, appelle pas, aprendiendo, are sending, are you
  0.2: argent, arreg-, asi, at … fire, avez mal, bano, before |, ben … je, bici no, bici … you, bike … NUMBER
  0.2: bleu, bonjour madame, bonne, boutique |, burri-, burrito, can not, can … take, cel de, changer
  0.2: chien |, cinqu-, cinquieme, cita, codes, commerce |, con … bici, cruzo, customer |, de … et
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
  0.2: ~pho, ~poli, ~ppor, ~pui, ~puis, ~rail, ~rait, ~rbe, ~rch, ~rcis, ~rdo, ~rdo_, ~rej, ~rek_, ~rent
  0.2: ~rio_, ~rivi, ~rno_, ~rqui, ~rtis, ~sas_, ~sban, ~scon, ~shor, ~sio_, ~sorr, ~spl, ~tful, ~trie, ~tte_
  0.2: ~tud, ~uat, ~uati, ~ueno, ~uf_, ~umme, ~une_, ~unf, ~urp, ~usba, ~vail, ~vaya, ~veu_, ~vist, ~votr
  0.2: ~wall, ~xcus, ~your, ~ysi, ~yway, ~zz_, ~zze
  0.1: (unknown 2), NAME est, NUMBER for, NUMBER … and, a, a laval, a mis, a … of, about, accident, ah ben
  0.1: ai … je, ale, am … to, and … of, ans j, argen-, avant … je, avec … cell, avez |, been … to
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
  -0.1: change … preference, changement de, changer mes, changer mon, changer … pneus, chantier, character
  -0.1: charge it, charge the, chariot, chat with, chaud, chauffe, chava, cheaper tires, cheapest
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
  -0.1: computadora |, comunicacion, comunicaciones por, con … cadena, con … derecho, con … el
  -0.1: con … encargado, con … permiso, con … promociones, con … recordatorios, con … ticket, concern please
  -0.1: concl-, confirm after, confirm removal, confirmacion, confirmen, conformement, confuse, confused by
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
  -0.1: insul-, insurance … it, interesada, interesse merci, interesse plus, interesse pu, interesse … la
  -0.1: interesse … moi, interesse … vos, interested stop, interested … me, interested … receiving
  -0.1: interested … remove, internet, interrompre, interview went, into … big, invites, inviting, ir manana
  -0.1: ir … trabajo, ironi-, is bent, is do, is empty, is hard, is insane, is locked, is own, is private
  -0.1: is quite, is quitting, is raining, is real, is running, is taking, is time, is two, is … after
  -0.1: is … bad, is … cousin, is … emergencies, is … late, is … lose, is … meant, is … message, is … no
  -0.1: is … possible, is … remove, is … small, is … trail, is … when, is … you, issit, it close, it costs
  -0.1: it keeps, it made, it or, it possible, it sent, it takes, it tomorrow, it too, it unsubscribe
  -0.1: it wakes, it went, it your, it … about, it … accident, it … another, it … are, it … coming, it … did
  -0.1: it … forever, it … got, it … j, it … monday, it … need, it … raining, it … sending, it … sms
  -0.1: it … stolen, it … sunday, it … thru, it … times, it … visa, itd be, itine-, itinerance, izquierdo
  -0.1: j adore, j apprecierais, j attends, j entends, j oublie, j … arreter, j … choisi, j … completement
  -0.1: j … consenti, j … coupe, j … en, j … encore, j … envoyez, j … recois, j … stop, j … suis, j … vu
  -0.1: jajaj-, jale, jamais rien, jamais … des, jamais … votre, jamb, jamme-, jammed, jappe, jappe chaque
  -0.1: jappe … fois, jazz, je clique, je commence, je croyais, je decline, je descends, je devrais
  -0.1: je dormais, je la, je le, je perds, je recevrais, je revoque, je tape, je veut, je … acheterai
  -0.1: je … apporte, je … arret, je … ben, je … continuer, je … de, je … desire, je … etais, je … infirmiere
  -0.1: je … maintenant, je … mets, je … non, je … paye, je … prendre, je … quitter, je … ramasse
  -0.1: je … rendue, je … repondre, je … savoir, je … tiens, jehov-, jesus … stop, jette, jeudi NUMBER
  -0.1: jeune fille, job je, job so, job sur, job … i, job … le, jobs, joder |, jollo-, jollof, journ-
  -0.1: jours |, jueves a, jueves … favor, jumpe-, jumper, junct-, junction, junto a, junto-, juntos
  -0.1: jure que, juro que, jusqua vendredi, just delete, just fix, just reply, just tell, just visiting
  -0.1: just … flat, just … i, just … out, just … people, just … talking, just … text, just … texting
  -0.1: juste pour, juste que, juste … enlever, jvas, jve, kalya-, keep coming, keep working, keep … it
  -0.1: keep … my, keep … phone, keep … rack, keep … your, keeping the, keeps saying, keeps … off, kenda
  -0.1: key to, kicke-, kicked, kicked out, kicked … of, kid has, kid is, kid … a, kid … the, kids … the
  -0.1: kids … you, kill |, kill … notifications, kill … texts, kindly inform, kindly take, kiten-, kneed
  -0.1: knive-, knives, know i, know signed, known, knows when, knows … so, l ajustement, l amabilite
  -0.1: l ancien, l appli, l avis, l horaire, l ile, l infolettre, l obligeance, l … ca, l … combien
  -0.1: l … fois, l … retirez, la aepd, la atencion, la banque, la base, la bike, la bondad, la cadera
  -0.1: la caissiere, la cancelacion, la chingada, la clave, la cnil, la computadora, la construction
  -0.1: la conversation, la date, la derecha, la desabonnez, la feuille, la les, la marde, la otra
  -0.1: la policia, la prueba, la pu, la pub, la rodilla, la segunda, la shop, la subvention, la suite
  -0.1: la vista, la … aux, la … bonne, la … deje, la … demain, la … entonces, la … i, la … lo
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
  -0.1: ne rien, ne … derangez, ne … etre, ne … souviens, nearl-, nearly, necesito sus, necesito una
  -0.1: necesito … avisos, necesito … camara, necesito … de, necesito … la, neck, neckl-, necklace, need one
  -0.1: need text, need texts, need them, need … bring, need … me, need … on, need … tune, need … unsubscribe
  -0.1: needful and, needing the, negocios, nenon, nervi-, neutr-, neutral, never answer, never ever
  -0.1: never give, never look, never shuts, never to, never you, never … from, never … ok, never … text
  -0.1: never … them, never … with, new grips, new job, new system, new thank, new … my, new … no, new … or
  -0.1: new … resolution, newfo-, newfoundland, news i, next wk, next year, next … is, next … my, ni el
  -0.1: ni llamadas, ni ver, ni … escriban, ni … quiero, ni … textos, nice … it, night, nino you, no boy
  -0.1: no cuenten, no emails, no entienden, no envies, no escribirme, no estoy, no funciona, no hard, no iba
  -0.1: no opt, no phone, no promos, no pueden, no quitenme, no reminders, no sabe, no seguir, no spam
  -0.1: no suene, no traer, no volvais, no … ahi, no … alerts, no … anden, no … avisan, no … borren
  -0.1: no … calls, no … came, no … cliente, no … consent, no … consentimiento, no … da, no … deje
  -0.1: no … dejen, no … doy, no … enviando, no … feelings, no … hablen, no … interesada, no … le, no … leo
  -0.1: no … llamadas, no … luz, no … mandaran, no … necesito, no … ninguno, no … porfavor, no … seguir
  -0.1: no … sending, no … she, no … so, no … spam, no … tener, no … texto, no … thank, no … updates
  -0.1: no … uso, no … when, noche y, noche … duermo, noise … i, nomas mensajes, nomas no, non sollicite
  -0.1: non … ai, non … enlevez, nonse-, nonsense, noodle, north, nos, nose, not allowed, not bug, not just
  -0.1: not listen, not lose, not matter, not okay, not reach, not riding, not share, not type, not win
  -0.1: not … agreeing, not … calls, not … cyclist, not … doing, not … english, not … n, not … near
  -0.1: not … reminders, not … sad, not … sms, not … which, not … will, not … work, not … yes, notas, note on
  -0.1: note que, nothing further, nothing to, notice to, notices |, notificaciones a, notificaciones |
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
  -0.1: son … to, sonne en, sonne … l, sorry |, sorry … can, sorry … please, sorry … spamming, sorry … thread
  -0.1: sorte, sorte que, sortez … numero, sortie … dimanche, sortie … groupe, sortir … la, sortir … votre
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
  -0.1: | … want, | … wanted, | … watch, | … wey, | … withdrawn, ~_act, ~_af, ~_al_, ~_ava, ~_aye, ~_bef
  -0.1: ~_boy, ~_bu, ~_c_, ~_chu, ~_die, ~_eco, ~_est, ~_gas, ~_gu, ~_ha, ~_im, ~_kep, ~_loo, ~_lor, ~_lou
  -0.1: ~_mis, ~_mos, ~_ne_, ~_nea, ~_ren, ~_sma, ~_spo, ~_spr, ~_vi, ~adro, ~aes, ~aest, ~aint, ~ait, ~alke
  -0.1: ~alud, ~and, ~anda, ~ant_, ~anyo, ~anyt, ~as_, ~atel, ~atev, ~ava, ~ave_, ~az_, ~barn, ~beau, ~bef
  -0.1: ~befo, ~boug, ~boy, ~bys, ~cai, ~ccid, ~cher, ~ches, ~cide, ~cie, ~cio_, ~cita, ~ciu, ~comp, ~conm
  -0.1: ~cy_, ~dans, ~deau, ~dee, ~der, ~dern, ~ders, ~desc, ~deta, ~dido, ~dro_, ~ds_, ~du_, ~dup, ~dy_
  -0.1: ~ece_, ~edes, ~edia, ~eek_, ~eep_, ~efor, ~ek_, ~elan, ~elem, ~eli, ~enci, ~ene, ~enis, ~ent_, ~eone
  -0.1: ~epu, ~erts, ~etas, ~eul, ~eve_, ~eze, ~fat, ~foot, ~gard, ~gua_, ~guen, ~gues, ~gur, ~hac, ~hamo
  -0.1: ~han_, ~hats, ~hed, ~heel, ~here, ~het, ~hic, ~hipp, ~iat, ~icu, ~iene, ~ils_, ~ima, ~ish_, ~ithe
  -0.1: ~ive, ~kep, ~kne, ~lait, ~ldi, ~leg, ~lego, ~lif, ~lke, ~llar, ~lly_, ~maes, ~maga, ~mbre, ~meon
  -0.1: ~mil, ~mit_, ~mot, ~moth, ~mpo_, ~nar, ~nas, ~ncie, ~ncue, ~nde_, ~ndl, ~ne_, ~near, ~nees, ~nge
  -0.1: ~niet, ~nmi, ~nmig, ~nne_, ~nner, ~nt_, ~ntos, ~ntra, ~nun, ~nyo, ~nyon, ~nyt, ~ocar, ~oder, ~ogle
  -0.1: ~oja_, ~olo_, ~onc, ~onmi, ~ool_, ~oot_, ~ork_, ~orwa, ~oso_, ~oud_, ~oudr, ~own_, ~pec, ~peut, ~prop
  -0.1: ~ptio, ~purp, ~qu_, ~quel, ~quil, ~rat, ~rch_, ~rdat, ~reu, ~ride, ~rler, ~rm_, ~rnee, ~robl, ~rro
  -0.1: ~rru, ~rse_, ~sari, ~sas, ~ser_, ~she, ~sia_, ~siti, ~spen, ~sted, ~stor, ~sure, ~taro, ~tev, ~teve
  -0.1: ~tia, ~tien, ~toe, ~tor_, ~tout, ~tre, ~trek, ~tro, ~tta, ~typ, ~udos, ~uild, ~ulat, ~ulpe, ~ups
  -0.1: ~uras, ~urs_, ~uts_, ~uz_, ~vale, ~vec, ~voud, ~wn_, ~yag
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
  -0.2: interdit, interesa el, interesa recibir, interesa … de, interesan, interesse a, interessent pas
  -0.2: interest in, interested please, interet, inutile, inutile de, invitation, invoice to, invoice … my
  -0.2: is already, is amazing, is another, is bringing, is crazy, is eating, is finished, is flat
  -0.2: is leaking, is leaving, is next, is unsolicited, is wet, is where, is … hard, is … house, is … long
  -0.2: is … normal, is … present, is … really, is … red, is … take, is … text, is … texts, is … these
  -0.2: is … word, it after, it alone, it came, it end, it feels, it la, it look, it makes, it may, it me
  -0.2: it needs, it never, it without, it works, it … an, it … at, it … concern, it … down, it … enough
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
  -0.2: ne … communiquer, ne … ecrire, necesitan, necesito nada, necesito … me, need help, need me, need your
  -0.2: need … send, need … this, need … with, need … you, needf-, needful, nene, nettoyage, neufs, never do
  -0.2: never pick, never reply, never stop, never stops, never … these, new cassette, new no, new wheel
  -0.2: new … you, newsletter |, next … and, ni les, ni los, ni mensajes, ni … mensajes, ni … recordatorios
  -0.2: nieta, ninguno mas, no answer, no charge, no credit, no dey, no dije, no doy, no for, no leo
  -0.2: no llego, no llegue, no marketing, no right, no … aceptar, no … anuncios, no … cuando, no … de
  -0.2: no … esos, no … hasta, no … interesan, no … k, no … metan, no … molestar, no … msj, no … ocupo
  -0.2: no … only, no … porfa, no … quitenme, no … salir, no … saquenme, no … surprises, no … tanto
  -0.2: no … today, no … volver, no … vuelva, noisy, noman-, nomanden, nombre que, nombre y, nomor-, non au
  -0.2: non … gars, non … je, non … pas, non … textos, noodl-, normal … ca, nos mudamos, not agreed
  -0.2: not agreeing, not bike, not carry, not free, not join, not lift, not rush, not sending, not sleep
  -0.2: not stand, not throw, not wanting, not wear, not … after, not … call, not … calling, not … coming
  -0.2: not … from, not … laughing, not … me, not … message, not … permission, not … promos, not … signing
  -0.2: not … texted, not … thru, not … us, note pour, note that, note … my, nothi-, nothing, nothing but
  -0.2: notices, notificaciones … mi, notifications please, notifications stp, notifications … mon, nous … de
  -0.2: nous … la, nous … retirez, nouvelle adresse, novel-, novela, novio-, novios, now ever, now take
  -0.2: now with, now … get, now … no, nueve, nugge-, nugget, number … and, number … la, numero dans
  -0.2: numero gracias, numero lol, numero … la, numero … ta, numero … you, numeros exclus, nunca autorice
  -0.2: nunca … suscribi, nunca … tenido, nurse-, nysc, o todavia, o … el, o … yo, occupe … textos, ocupado
  -0.2: of, of day, of hearing, of messages, of parts, of there, of … damage, of … did, of … first, of … from
  -0.2: of … he, of … life, of … lol, of … out, of … system, of … texting, of … they, oferta de, off NUMBER
  -0.2: off again, off all, off an, off love, off notifications, off text, off texts, off that, off tomorrow
  -0.2: off … hands, off … hour, off … morning, off … not, off … notifications, off … please, off … ride
  -0.2: off … total, off … waitlist, off … work, offence, offer, office phone, ofrezcan, oigan |, oil change
  -0.2: ok enough, ok gracias, ok … can, ok … me, old address, old frame, old … back, olvides, on any
  -0.2: on coupe, on enleve, on garde, on hills, on i, on queen, on sat, on texte, on those, on time
  -0.2: on tuesday, on … again, on … brakes, on … card, on … did, on … in, on … laptop, on … morning
  -0.2: on … rendus, on … ride, on … side, on … texte, on … till, once for, once i, onda con, one text
  -0.2: one … these, one … this, one … want, online … NUMBER, online … it, only for, only so, only texts
  -0.2: only … email, only … is, only … once, open sundays, open til, opener, opt … porfa, opt … request
  -0.2: opt … svp, opted … to, optional, optout please, or call, or … please, order updates, ordinateur
  -0.2: os … que, otez … number, other brand, other … please, others |, otiez, otro con, otro texto, otro yo
  -0.2: otro … asi, otros, otros |, otu, ou encore, ou on, ou quoi, oublie le, oubliez le, oubliez … de
  -0.2: ouell-, ouellet, oui … le, our number, out again, out request, out svp, out thx, out … am, out … no
  -0.2: out … old, outgo-, outgoing, outgr-, outgrew, oven, over at, over for, over text, over … just
  -0.2: over … out, overhaul, overslept, owe … a, own … bike, oye … no, pa el, pa … no, pacie-, pack … for
  -0.2: pagan, pago … efectivo, pago … resto, pain … is, palet-, panal-, panales, panic-, par ecrit
  -0.2: par … poste, para cancelar, para … al, para … en, para … fin, para … seguro, para … viernes
  -0.2: para … you, parado, parale a, param-, paras, pare por, pare … favor, paren con, paren … mandar
  -0.2: parenle … los, parent, parfait pour, parking … the, parle … mon, parrilla |, pars en, part pour
  -0.2: part … no, partant, participar, participar en, partir d, pas ca, pas enlevez, pas et, pas pis, pas pu
  -0.2: pas … arretez, pas … lumiere, pas … pleuvoir, pas … promos, pas … recevoir, pas … retirez, pas … tard
  -0.2: pasar a, paso cuando, paso … el, paso … viernes, passc-, passcode, passe apres, passe mon
  -0.2: passe … prendre, passe … tour, passed … please, passer, passer |, passerai, passez, past the, patch-
  -0.2: patches, paten-, patente, path, pax, pay half, pay … now, payer plus, payer … deux, payin-, paying
  -0.2: payno-, paynow, payro-, payroll, peace and, pedi estos, pedi … mensajes, pedir, peinture |, pending
  -0.2: pensant, peoni-, peonies, people to, people you, people … a, peor, per … on, per … so, perdu mes
  -0.2: perez-, pereza, permis de, person … you, pesam-, pesame, pesimo servicio, petes, peu … de, peux … en
  -0.2: peux … m, peux … oter, phone down, phone here, phone is, phone out, phone stuff, phone tree
  -0.2: phone … be, phone … buzzing, phone … stop, phones for, photo of, photo … my, physio, pick … at
  -0.2: pickl-, pics of, picture of, pide que, pido de, pido no, pido |, pido … favor, pigeon, pigeonhole
  -0.2: pill, pillo-, pillow, pins, pinte-, pinten, pires, pisci-, piscine, piton, place i, place … the
  -0.2: place-, plait ne, plait … plus, plan charges, plan for, plancher, plant, plateado, plateau, playa |
  -0.2: please can, please disable, please fix, please for, please get, please ignore, please last
  -0.2: please process, please put, please switch, please the, please un, please … NUMBER, please … am
  -0.2: please … an, please … and, please … delete, please … for, please … messages, please … nothing
  -0.2: please … out, please … send, pleine |, pleut |, pleuv-, pleuvoir, plus communiquer, plus ecrire
  -0.2: plus envie, plus je, plus … des, plus … details, plus … enlevez, plus … notifications, plus … par
  -0.2: plus … promos, pneus NUMBER, pneus … la, podrian … de, pogne, polim-, poliment, pompe … NUMBER, pon
  -0.2: pongo a, ponme, por aqui, por completo, por llamada, por no, por ustedes, por … bebe, por … le
  -0.2: por … recordatorio, por … solo, por … tan, por … tienda, porfa no, porte bagage, porte bagages
  -0.2: porte velo, porte … est, porte … j, portero, porto-, porton, position, postr-, postre, pour arreter
  -0.2: pour avoir, pour confirmer, pour demain, pour dire, pour mon, pour ne, pour son, pour toujours
  -0.2: pour toutes, pour vendredi, pour … NUMBER, pour … amour, pour … avion, pour … enlevez, pour … fete
  -0.2: pour … job, pour … recevoir, pour … ride, pour … velo, pourquoi |, pourriel je, pouvez enlever
  -0.2: pouvez |, pouvez … ecrire, pouvez … effacer, pouvez … faire, pouvez … garder, pouvez … mettre
  -0.2: pouvez … texter, pouvi-, pouviez, prata, prayers, preciosa, prefer no, prefere le, preferences
  -0.2: prefererais, prefiero … no, pregunto si, premium, prendre le, prendre les, prendre un, prendre |
  -0.2: prendre … velos, prends le, prepa, prepaid phone, pressed, pretend i, preuve de, preuve … mon
  -0.2: price … NUMBER, price … a, price-, priere … cesser, priere … ne, printer, prix pour, process
  -0.2: prochains, profe me, profe-, profeco, program |, prohibido, prolongee |, prometieron, promo est
  -0.2: promociones por, promos de, prosp-, proud |, prove, prueba de, pu … air, pu … batterie, pu … bike
  -0.2: pu … ca, publicidad aqui, puce, puedan, puede pasar, pueden borrar, pueden … el, pueden … los
  -0.2: pueden … mi, puedo contestar, puedo parar, puedo recibir, puedo … la, puerta … atras, pull me
  -0.2: pull … off, pulli-, punch, punch card, puns, pus capable, puse … y, put … the, putai-, putain
  -0.2: qu … faut, qu … ne, qu … texte, qua y, qua … etre, quand la, quand meme, quand mon, quand … aurez
  -0.2: quand … freine, quartier, quava-, quavant, que ca, que decir, que hay, que jartera, que luego
  -0.2: que mas, que molesto, que pereza, que pido, que quede, que sea, que … al, que … cambien, que … cobren
  -0.2: que … decia, que … escribieran, que … esten, que … lleguen, que … mando, que … novia, que … numero
  -0.2: que … passe, que … pido, que … quitaran, que … si, que … siguen, que … soit, que … stop, que … suis
  -0.2: quedamos en, quedan, quedate, quedo en, quel |, quelle grandeur, quelle marque, quelle … a
  -0.2: quelle … de, quema-, ques, quest-, question … the, qui … plus, quick-, quien lo, quien … yo
  -0.2: quiero molestar, quiero ni, quiero recordatorios, quiero una, quiero … azul, quiero … este
  -0.2: quiero … no, quiero … parte, quiero … por, quiero … que, quiero … recordatorios, quisiera … de
  -0.2: quit blowing, quit playing, quita de, quitale el, quitame … los, quitan |, quitandome, quitar |
  -0.2: quitar … la, quitar … numero, quitaran, quitaron el, quiten este, quiten … calcomanias, quiten … los
  -0.2: quitenle el, quitenme delete, quitenme … favor, quitte … liste, quitter … liste, quittez, quoi que
  -0.2: quoi … ce, quoted, rabais pour, rack off, racks, radie-, radiez, raise, ramasse, ran out, ran … of
  -0.2: rancu-, rancune, rapidrun, rappel pour, rappel … la, rappels de, rappels merci, rappels … entretien
  -0.2: rather get, rather … a, rather … get, raya maaf, raya … zahir, rayer mon, rayez mon, rayur-, rayure
  -0.2: reach |, read it, read my, read texts, read … texts, ready … pickup, really do, really … not
  -0.2: rear end, rear … feels, rebajas, rec, recaditos, receive this, receive |, receiving this
  -0.2: recevoir aucun, recevoir un, recevoir … affaires, recevoir … promos, rechazo, reciben
  -0.2: recibir … avisos, recibir … textos, recibo por, recogi la, recogi … bici, recois … des, recoja
  -0.2: recomiendo, recommend |, recordatorios you, recu le, recu un, recuperer, redre-, redresser
  -0.2: reflectores, refrain … texting, refuse … recevoir, registre, relancer, rembourse, remember signing
  -0.2: remember to, remember when, remember … up, reminder for, reminder |, reminder … the, reminders i
  -0.2: reminding me, remis-, remise, remol-, remolque, remorques, removable, remove … cell, remove … de
  -0.2: remove … reflectors, remove … shoes, remove … stickers, remove … training, removed … was
  -0.2: removing the, remueve, remueveme, rendu |, rendus, rentree, repaint, repair … not, repea-, repeat
  -0.2: repeter, replaced, replied to, reply been, reply from, reply needed, reply with, repondeur
  -0.2: repondu stop, report |, reportar |, reported … spam, request no, request … be, request … this
  -0.2: requiero, respect my, respeten, respond, responda stop, respondio, rester, retirar |
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
  -0.2: yo haya, yo pague, yo take, yo … compre, yo … de, yo … le, yo … marque, yo … recojo, you always
  -0.2: you an, you asking, you box, you bring, you cancel, you donate, you en, you install, you list
  -0.2: you promised, you pueden, you pues, you recommend, you stay, you store, you tiene, you unsubscribe
  -0.2: you vendi, you when, you woke, you write, you … alcanzo, you … all, you … before, you … box
  -0.2: you … email, you … hartaron, you … how, you … insistan, you … keep, you … le, you … leave, you … m
  -0.2: you … mandar, you … messages, you … pague, you … permission, you … reply, you … serio
  -0.2: you … suficiente, you … them, you … tuesday, you … un, you … use, you … will, you>list, your ads
  -0.2: your bday, your bro, your mechanic, your no, your side, your site, your sms, your survey, your … also
  -0.2: your … before, your … can, your … la, your … of, your … program, your … quit, your … said
  -0.2: your … texting, your … texts, yourselves, yukon, zahir, zahir batin, zero … svp, | anuler, | asked
  -0.2: | ayer, | bajale, | bajenme, | been, | bit, | blacklist, | blocking, | borreme, | break, | calling
  -0.2: | calmez, | cancelled, | cell, | changed, | chef, | close, | compadre, | confirmez, | cortele
  -0.2: | decochez, | demasiados, | detenganse, | e, | eh, | elimina, | excluyanme, | feel, | final, | finis
  -0.2: | finissez, | five, | fixin, | front, | grandpa, | jesus, | mucho, | mums, | muy, | na, | needs
  -0.2: | nobody, | oigan, | os, | pa, | pack, | parcero, | phones, | prepaid, | prove, | puedes, | puro
  -0.2: | quitaron, | quittez, | radiez, | ran, | remember, | remettez, | remind, | request, | respect
  -0.2: | retirenme, | road, | saqueme, | sauf, | selamat, | simonac, | something, | supprime, | suspenda
  -0.2: | tabarnouche, | tcpa, | terminez, | texter, | traded, | veut, | veux, | vu, | wtf, | … adore
  -0.2: | … always, | … annoyed, | … appreciate, | … aviez, | … avisos, | … baby, | … banco, | … both
  -0.2: | … bothering, | … bouton, | … button, | … cafe, | … calle, | … cambiar, | … cambie, | … cancelle
  -0.2: | … cansado, | … canse, | … cayo, | … changez, | … christ, | … clicking, | … company, | … consens
  -0.2: | … coupez, | … damn, | … declined, | … desinscrire, | … disparaitre, | … door, | … dormir
  -0.2: | … employe, | … es, | … escriban, | … felicia, | … fetes, | … finish, | … forfait, | … forward
  -0.2: | … freehub, | … gives, | … gustaria, | … hacer, | … hari, | … harto, | … have, | … hereby, | … hi
  -0.2: | … hogging, | … hostel, | … husband, | … hv, | … jartera, | … jess, | … job, | … learned, | … lis
  -0.2: | … lloviendo, | … machine, | … makes, | … making, | … minutes, | … molesto, | … mom, | … mudamos
  -0.2: | … nagging, | … nai, | … netflix, | … noise, | … notice, | … notificaciones, | … other, | … outta
  -0.2: | … pare, | … parents, | … pas, | … permiso, | … phones, | … posted, | … prefererais, | … press
  -0.2: | … prix, | … proof, | … queue, | … quick, | … quit, | … quita, | … rappel, | … recogi
  -0.2: | … replacement, | … reviendrai, | … ruido, | … sacaron, | … saddle, | … sali, | … salirme
  -0.2: | … saying, | … seas, | … silence, | … sortie, | … subscription, | … surrender, | … swear, | … take
  -0.2: | … teh, | … thought, | … threw, | … tiempo, | … toute, | … trop, | … vas, | … vendi, | … viernes
  -0.2: | … water, | … wheel, | … whom, | … wifi, | … withdraw, | … working, ~_abe, ~_abt, ~_aho, ~_ai, ~_app
  -0.2: ~_bak, ~_be_, ~_bon, ~_bui, ~_by_, ~_cas, ~_ch, ~_cui, ~_dea, ~_ded, ~_dic, ~_du_, ~_el, ~_etr, ~_eu_
  -0.2: ~_gdp, ~_got, ~_gps, ~_hac, ~_hea, ~_in_, ~_jaj, ~_m_, ~_mir, ~_mu, ~_nig, ~_nue, ~_of_, ~_onc, ~_pa
  -0.2: ~_rid, ~_sch, ~_sea, ~_sis, ~_str, ~_t_, ~_tab, ~_tre, ~_us_, ~_van, ~_wan, ~abt, ~abt_, ~acab, ~ace_
  -0.2: ~act_, ~actu, ~adr, ~age_, ~agin, ~agn, ~aho, ~ahor, ~ai_, ~ais, ~aise, ~alg, ~alre, ~ama, ~amas
  -0.2: ~ange, ~anua, ~arl, ~asi_, ~asio, ~ause, ~ave, ~aw_, ~aya_, ~bak, ~bar_, ~bask, ~bing, ~boi, ~bons
  -0.2: ~bras, ~bui, ~buil, ~cami, ~casq, ~ceiv, ~cel_, ~cer_, ~cert, ~chu, ~ci_, ~cial, ~cle_, ~cog, ~coin
  -0.2: ~cong, ~cre, ~cupe, ~ddle, ~deo, ~dic, ~donn, ~doss, ~dpr, ~dpr_, ~eads, ~edan, ~eder, ~eeds, ~ege_
  -0.2: ~eiv, ~ejad, ~ell, ~els, ~elu, ~emb, ~emm, ~emme, ~enev, ~eni, ~eno, ~eon, ~er_, ~erni, ~est, ~fic
  -0.2: ~figu, ~fore, ~fra, ~fue, ~fus, ~gan_, ~gdp, ~gdpr, ~gnal, ~gon, ~got_, ~gps, ~gps_, ~grad, ~gue
  -0.2: ~ha_, ~ham, ~hear, ~her_, ~hien, ~hin, ~hine, ~iei, ~ieil, ~iem, ~ife_, ~igh_, ~ine_, ~iqui, ~irar
  -0.2: ~ire_, ~ise_, ~iter, ~itr, ~itt, ~jito, ~ke_, ~last, ~lef, ~leur, ~lig, ~lla, ~lle, ~llec, ~long
  -0.2: ~loo, ~lre, ~lrea, ~lso, ~mem, ~memo, ~mil_, ~modo, ~moto, ~nah_, ~nas_, ~nca_, ~nci, ~ncle, ~ndi
  -0.2: ~ndo, ~ndo_, ~ngra, ~niss, ~njo, ~noe, ~now_, ~nst, ~nths, ~nuit, ~of_, ~ofe, ~oga, ~olic, ~omeo
  -0.2: ~one_, ~ool, ~ora_, ~orre, ~orry, ~ort_, ~orw, ~otec, ~othi, ~ouge, ~our, ~our_, ~ovel, ~payi, ~pogn
  -0.2: ~poi, ~rece, ~reg, ~rida, ~rido, ~ried, ~rill, ~ron_, ~rook, ~rouv, ~rs_, ~rse, ~sier, ~sket, ~soli
  -0.2: ~sont, ~spr, ~str, ~tal_, ~talk, ~tede, ~that, ~tiem, ~tin, ~tma, ~tom, ~tou, ~tree, ~udia, ~udra
  -0.2: ~ueda, ~unt, ~upu, ~ure, ~urs, ~usi, ~uss, ~utot, ~val, ~van, ~ver_, ~vie_, ~viei, ~voir, ~vois, ~wan
  -0.2: ~want, ~were, ~wes, ~woul, ~xter, ~yan, ~yons, ~yth, ~ythi, ~zes, ~zes_
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
  -0.3: d … liste, dad … the, dad … you, dame un, dame … de, dans … auto, dans … liste, dans … pneus, dash
  -0.3: datab-, database, database |, date on, day … is, day … my, de, de 2, de ahora, de bruit, de ces
  -0.3: de char, de debarquer, de demain, de dimanche, de enviar, de esos, de estar, de este, de favor
  -0.3: de fete, de garantie, de la, de lluvia, de mardi, de molestar, de notifications, de ofertas
  -0.3: de pedaler, de photos, de prendre, de respeto, de rire, de samedi, de tanto, de tes, de … 2
  -0.3: de … arrete, de … cadenas, de … ce, de … computadora, de … contactos, de … contacts, de … cosas
  -0.3: de … course, de … delete, de … dessus, de … enviar, de … envios, de … euros, de … fait, de … fui
  -0.3: de … hora, de … journee, de … list, de … merci, de … mes, de … nouvelles, de … please, de … pouvez
  -0.3: de … promos, de … quiero, de … quitenme, de … rappels, de … ruido, de … saquenme, de … sirve
  -0.3: de … text, de … you, debarque |, debarquer |, debarquez moi, debarquez … de, debranche, decede en
  -0.3: decia |, decirlo, deja … hacer, dejar … mandarme, dejaron de, deje mi, deje mis, deje … guantes
  -0.3: deje … mandarme, dejen … enviarme, delays, delete bus, delete it, delete mecanico, delete pedido
  -0.3: delete sabado, delete sistema, delete … from, delete … old, deleted the, deleting, delivery guy
  -0.3: demac-, demain NUMBER, demande moi, demande mon, demande … arreter, demande … mon, demande … on
  -0.3: deme de, demen, dernier avertissement, dernier message, dernier svp, dernier … je, dernier … que
  -0.3: des frais, des photos, des que, des text, des … dans, desabonnement svp, desabonner de
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
  -0.3: est … telephone, est … urgent, esta mal, esta … para, estaba lista, esten textiando, esti, esto de
  -0.3: esto pero, estor-, estoy cansado, estoy con, estoy … acuerdo, et ca, et … ca, etais pas, etes … dans
  -0.3: etes … ouvert, etre pret, ever text, everyone in, everything else, ex y, exams, exces-, excessive
  -0.3: exclude, excluir, exemple, existo, explain |, eye, eyes are, factura por, fade, faire enlever
  -0.3: faire … de, faire … que, fait, fait deux, fait … je, fait … par, faites disparaitre, faites juste
  -0.3: falta de, falta … respeto, faltan, farew-, farewell, fastidio |, faut, faut … j, favor … la, fcc |
  -0.3: fedex, feeling, felicidades … el, fermez les, fermez vous, fermez … quelle, fiestas, fight-, fighting
  -0.3: fijese que, fille du, fille … l, fils a, fin aux, fin des, final … la, finalement je, finalement on
  -0.3: find it, fine do, fine just, fini la, fini … textos, fini … travailler, fini … velo, finish |
  -0.3: finissez, firmar, first … in, fix … flat, fixing |, flirt, flood-, flu |, fog, fois j, fois pour
  -0.3: foldi-, folding, for, for ads, for both, for d, for family, for new, for sat, for saturday, for what
  -0.3: for … cheaper, for … days, for … friend, for … from, for … insurance, for … messages, for … mother
  -0.3: for … out, for … sake, for … small, for … sms, for … too, for … two, for … with, forever>me
  -0.3: forever>remove, forget it, forget my, forget … exist, forgets, forgot |, forma, forward |, found my
  -0.3: found … glove, foute-, foutez, frame is, frame … i, frame … it, frank-, frenc-, french, frene
  -0.3: friday please, fried, fried rice, from texts, from … in, from … lol, from … side, front wheel, froze-
  -0.3: frozen, fuel, fuera, fuert-, fuerte, fui … la, fund, further contact, further … please, fuse, fut
  -0.3: futbo-, futbol, future texts, garder |, gardez les, gars … la, gateau |, gave up, generica, gerant m
  -0.3: get home, get it, get on, get paid, get … by, get … messages, get … more, get … receipt, get … so
  -0.3: get … your, give her, give … for, glass |, go again, go out, go … for, god stop, goes … my, going |
  -0.3: going … a, good job, good with, googl-, google review, goose, got cancelled, got one, got … by
  -0.3: got … last, got … message, got … so, grade-, grais-, graisse, gran, grate-, grateful, gre de
  -0.3: great thank, grew, grind-, grinding, grip, gripp-, grippe, grippe |, groomer, groupe |, grp, guard |
  -0.3: gusta el, gusta que, gusta … me, gustan los, guys again, guys stop, habia dicho, habia … que, habia-
  -0.3: hable … mi, hablo ingles, hace … el, hacer ruido, haciendo ruido, had NUMBER, hagame … favor, haganlo
  -0.3: hago para, haha |, half |, hamme-, hammer, hammer time, happy thanksgiving, hari, hari raya, hartaron
  -0.3: has … fever, hasta … lunes, hasta … viernes, hasta … yo, hate the, have blocked, have … do
  -0.3: have … great, have … receipt, have … take, have … there, have … waiting, he ate, heate-, hehe, hehe |
  -0.3: hem, here it, hereb-, hereby, heres my, hermano |, herra-, herramienta, hi please, hijo … se
  -0.3: his … is, hittin … line, hmu, hold on, hold … the, holdi-, holding, homework |, hopel-, hopeless
  -0.3: hora … manana, horri-, horrible, hors, hot water, hotma-, hotmail, house number, house … NUMBER
  -0.3: how does, how it, how old, how … miles, how … people, how … should, hoy mi, hr |, hrs |, hubby
  -0.3: hubiera, huit, hung, hung up, hurts |, husbe-, husbend, hydraulic, i, i check, i delete, i exist
  -0.3: i find, i ll, i reach, i read, i replied, i treat, i tried, i … after, i … borrow, i … bought
  -0.3: i … charged, i … coming, i … cry, i … doing, i … email, i … filled, i … go, i … half, i … hear
  -0.3: i … joined, i … last, i … need, i … new, i … off, i … paid, i … paying, i … prefer, i … put, i … quit
  -0.3: i … see, i … something, i … stuck, i … use, i … while, i … will, i … you, iba a, ibada-, ibadan
  -0.3: idiot-, if not, if someone, if that, if … pay, if … texts, if … wanted, if … would, il arrete
  -0.3: il fait, il … de, il … reste, il … semble, ilegal yo, ilegal … no, impri-, in spanish, in winter
  -0.3: in … bin, in … envelope, in … hrs, in … if, in … list, in … my, in … rain, in … robot, in … wrong
  -0.3: incluye la, infla-, info … your, infos, inner, inscrire, inscris, inscris moi, inscrivez … pas
  -0.3: instead … texting, insurance … the, interested remove, intvw, inuti-, iphone |, is free, is i
  -0.3: is illegal, is left, is lovely, is mad, is nuts, is old, is perfect, is right, is saturday
  -0.3: is something, is the, is … before, is … business, is … can, is … class, is … covered, is … damage
  -0.3: is … getting, is … green, is … group, is … here, is … just, is … lunch, is … need, is … paint
  -0.3: is … parking, is … people, is … price, is … something, is … surprise, is … warranty, is … we, it cost
  -0.3: it like, it quit, it say, it that, it twice, it under, it you, it … again, it … fixing, it … friday
  -0.3: it … going, it … shifting, it … then, it … tomorrow, it … working, it … yet, items NUMBER, itsel-
  -0.3: itself, j accepte, j me, j vas, j … bloque, j … chercher, j … clique, j … deux, j … lu, j … sorti
  -0.3: j … supprime, j … tout, j … vos, j … voulais, jaja mi, jaja you, jaja … me, jalan, jamais … ces, janm
  -0.3: japan, je lai, je laisse, je pedale, je reste, je roule, je … apres, je … m, je … pareil, je … pus
  -0.3: je … quand, je … retirer, je … saurais, je … sortir, jefe, jetez mon, jetez … numero, job … de, joy
  -0.3: joy |, jst, juego, junto, jus, just come, just email, just no, just quit, just … more, juste des
  -0.3: juste m, juste … la, juste … nom, keep going, keep sending, keep … stop, keep … up, kickstand |
  -0.3: kindly discontinue, kindly do, kindly |, kiss, knee |, know … the, l, l article, l assistance
  -0.3: l avais, l entree, l … des, l … sans, la arreglo, la arretez, la bicicleteria, la boutique, la ca
  -0.3: la cloche, la compre, la compro, la derniere, la difference, la facture, la grandeur, la guardan
  -0.3: la madre, la meteo, la moins, la necesito, la puedo, la reparation, la route, la sacoche, la valve
  -0.3: la ventana, la web, la … ahorita, la … charge, la … cuando, la … cuanto, la … delete, la … gardez
  -0.3: la … haha, la … juste, la … lache, la … ne, la … prochaine, la … prolongee, la … textos
  -0.3: lachez … vous, lady with, lai, laisse … message, laissez … la, lana, laptop |, las alertas
  -0.3: las flores, las promociones, las … a, lasagne, last nite, last slice, last … do, lasts, lave, laver
  -0.3: laver |, law>angry, lawyer |, ldroi-, ldroit, le, le agradeceria, le bike, le bol, le bouton, le cafe
  -0.3: le chat, le choix, le contesto, le digo, le en, le jour, le laisser, le modele, le recu, le robot
  -0.3: le spam, le systeme, le … arret, le … enlevez, le … frotte, le … juste, le … message, le … n, le … no
  -0.3: le … nom, le … oui, le … sans, le … un, lead, leaki-, leaking, leave … off, leave … old, leave … on
  -0.3: leave … out, lect, lecturer, left at, left hand, left him, left over, left … wallet, lentejas
  -0.3: les envois, les nerfs, les pedi, les pieces, les taxes, les texto, les vieilles, les … au
  -0.3: les … aussi, les … enlevez, les … mon, les … ont, les … pneus, let … off, letters |, lettre, ley
  -0.3: library |, lid, lien pour, lift lobby, light quit, ligne est, like spam, like … cancel, like … not
  -0.3: like … opt, like … texts, lindo, line again, line when, lire, list you, lista gracias, lista … la
  -0.3: lista … mensajes, lista … textos, liste merci, liste … textos, listed, little |, livid, llamen |
  -0.3: llanta esta, llanta … me, llave … la, llego … a, llego … pieza, llegue la, llegue … pieza
  -0.3: lleguen … a, llegues, llevarla, lo reenvia, lo … de, lo … hoy, lo … por, lo … quiero, loadi-, loading
  -0.3: loca |, locked |, lol … me, long time, long … it, longer … in, look … it, look … these, looked at
  -0.3: looks … a, loose-, los dos, los lunes, los reporto, los sabados, los … con, los … estan, los … mi
  -0.3: los … porque, lotte-, lottery, lousse, love, love of, love … god, lube for, lumiere du, lunch … the
  -0.3: lunettes sont, m abonner, m avait, m aviez, m … appele, m … envoyer, m … inscrite, m … les, m … par
  -0.3: m … vos, ma chaine, ma commande, ma paye, ma pedale, ma reparation, ma … retirez, machine a, madam i
  -0.3: made, made the, madre, magasin svp, mah, mailb-, mailbox, mailing, mais gardez, mais les
  -0.3: mais … aimerais, mais … pour, make, mal la, malay-, malaysian, malu, mama de, manana temprano
  -0.3: manda la, mandame un, mandan mensajes, mandando |, mandar textos, mandarle, mandarme textos, mande
  -0.3: mandeme la, manden … mas, manden … por, manque un, manques, mantenimiento, manubrio esta, many people
  -0.3: many … from, marche pour, marche tu, marked, marketing to, marli-, marlin, marlin NUMBER, maroo-
  -0.3: maroon, marque … casilla, marre de, mas con, mas la, mas le, mas … con, mas … porfa, masqu-, masque
  -0.3: mater-, maudit |, mauvaise personne, may … please, mc, me NAME, me after, me anytime, me be, me cai
  -0.3: me can, me cobran, me de, me dejan, me demander, me di, me dicen, me encantan, me first, me go
  -0.3: me gusto, me hartaron, me how, me iban, me like, me never, me next, me nuts, me quite, me quito
  -0.3: me rn, me sacaron, me sali, me salvaron, me saquen, me she, me svp, me thank, me too, me up
  -0.3: me volvio, me where, me while, me … des, me … dinner, me … everything, me … favor, me … from
  -0.3: me … guardan, me … le, me … line, me … manda, me … merci, me … message, me … never, me … now
  -0.3: me … porfa, me … price, me … puede, me … reenvia, me … rire, me … so, me … textiando, me … voicemail
  -0.3: me … would, me … yes, me>wrong, medecin, meet at, meetings, mejor que, mejor … me, mensaje … llego
  -0.3: mensajeria, mensajes borrenme, mensajes que, mensajes … por, mensajes … you, merci bonne, merci plus
  -0.3: merci pour, merci … ai, merci … cesser, merci … journee, merci … moi, merci … retirer, mere … la
  -0.3: mes coordonnees, mes … svp, message c, message dit, message is, message to, message vous
  -0.3: message … again, message … am, message … have, message … l, messages de, messages you
  -0.3: messages … vous, meteo, meteo |, meter, mettez du, mettez les, mettez mon, mettez … de, mettez … en
  -0.3: mi carro, mi familia, mi me, mi mujer, mi novia, mi parte, mi respuesta, mi … ahi, mi … porfa
  -0.3: mi … vieja, mi … y, mieux pas, might … late, mijo … no, mind about, mind not, mind … texting
  -0.3: mind … the, mine |, minus NUMBER, minute, minutes |, minutos |, mis guantes, miss the, missed calls
  -0.3: missing from, missing the, mistake please, moi avant, moi out, moi s, moi savoir, moi stp, moi vos
  -0.3: moi |, moi … ces, moi … cours, moi … merci, moi … que, moi … rappels, moi … rien, moi … tes
  -0.3: moins chere, moins souvent, moins |, molestando, molesten mas, molestia |, mom does, mon adresse
  -0.3: mon autre, mon forfait, mon frein, mon recu, mon tour, mon … avant, mon … s, mon … une, money … me
  -0.3: montagne, monter, more reminders, more updates, more … left, more>me, morning is, mother is
  -0.3: mother … law, motor … la, mount-, mouri-, mourir, moyen de, mrng, mroe, msjs |, mtn, much i
  -0.3: much obliged, much … you, muchacho de, muchi-, mud, muffi-, music-, musica, must but, must stop
  -0.3: muy … para, mwen pa, my answer, my brakes, my bro, my face, my gift, my hair, my i, my key, my lock
  -0.3: my mom, my mothers, my opt, my sis, my … away, my … folder, my … found, my … ok, my … or, my … pays
  -0.3: my … reads, my … set, my … today, my … too, my … up, n … am, n … you, nada … esto, nadie les
  -0.3: nadie … aviso, naggi-, nagging, nah stop, national do, national … not, nationale, navy, ne … en
  -0.3: ne … textez, need message, need … by, need … rack, need … texts, need … the, needed i, neighbor … the
  -0.3: neighbours, neta |, netto-, never given, never going, never joined, never read, never subscribed
  -0.3: never … at, never … back, never … consent, never … on, never … will, new tires, ni … texto, nicer
  -0.3: niego, nights |, no acepto, no consenti, no dejen, no esten, no mandarme, no marque, no otro
  -0.3: no paren, no pienso, no pressure, no reason, no send, no trae, no volver, no … ads, no … alcanza
  -0.3: no … asi, no … asked, no … cambien, no … caso, no … dinero, no … envie, no … escribieran
  -0.3: no … factura, no … interested, no … llame, no … mis, no … on, no … otro, no … promociones
  -0.3: no … remove, no … si, no … solo, no … take, no … thanks, no … was, nobody told, noire, nom … vos
  -0.3: nomas … cadena, non, non a, non enlevez, nord, not afford, not authorized, not close, not email
  -0.3: not joking, not recall, not stay, not write, not … can, not … customer, not … ever, not … marketing
  -0.3: not … receive, not … riding, not … squeaking, not … told, not … who, not>these, note … the, nothin
  -0.3: noticed |, notification, notifications for, novia, now you, now … are, now … stop, now … there, nro |
  -0.3: nueva, nuevo |, number away, number if, number too, number |, number … from, number … mine
  -0.3: numero soit, numero … des, numero … este, numero … urgence, nut, o … las, objec-, object, obliged
  -0.3: ocloc-, oclock, ocupa-, ocurr-, ocurra, of love, of order, of patience, of those, of your, of … but
  -0.3: of … remove, of … week, of … you, off by, off les, off since, off so, off speaker, off stop
  -0.3: off … messages, off … order, off … so, offert, offli-, offline, offre-, offres, ofrez-, often … i
  -0.3: oiga y, ok thanks, ok you, okd, old parts, old … on, olviden mi, olviden … numero, olvidese, omit
  -0.3: on arrive, on facebook, on monday, on phone, on silent, on thursday, on with, on … charge
  -0.3: on … demain, on … demenage, on … desabonne, on … hill, on … my, on … national, on … rental, on … road
  -0.3: on … screen, on … site, on … thing, on … this, on … ticket, on … train, on … wheels, once … for
  -0.3: one asked, one got, one was, one wheel, one you, one … and, one … make, one … or, only, only gave
  -0.3: only want, only … off, only … you, open today, opene-, opinion, opte, or a, or anything, or are
  -0.3: or should, or … for, or … out, or … which, orcha-, orchard, orden de, ote … de, otez les, otra cosa
  -0.3: otro mas, ou … ai, ou … la, ou … le, oui de, oui … confirme, oui … sa, oui … veux, our … NUMBER
  -0.3: our … is, out NUMBER, out … for, out … not, out … order, out … patience, out … these, outside |
  -0.3: ouvert dimanche, ouverts |, ouvre-, ouvrez, over my, overh-, overnight |, owe |, oye y, pa los
  -0.3: pa … de, pack … in, pagar con, pagar … dos, pain but, pairs, paise, paix … vos, pal |, panee-, paneer
  -0.3: papie-, papier, par ce, par … enlevez, para esa, para eso, para manana, para no, para … los
  -0.3: parale … los, parar-, pararan, pare de, paren los, parfait je, parking is, parler a, parqueo, part in
  -0.3: part … la, partes |, pas accepte, pas aux, pas capable, pas payer, pas si, pas svp, pas un, pas vos
  -0.3: pas … debarquer, pas … des, pas … peine, pas … stop, pasar hoy, paseo … sabado, passer samedi
  -0.3: patatas, patch kit, patience avec, pay cash, pay you, pedals off, pedals on, pedi … me, pegad-
  -0.3: pegada, peine de, pendant la, people … to, per my, per text, perdi, perdieron, permiso … escribirme
  -0.3: permiso … que, permission de, pero gracias, pero quitenme, pero … la, persona mayor, peur, peur |
  -0.3: peut on, peux … a, peux … etre, peux … le, phone call, phone fell, phone goes, phone has, phone keeps
  -0.3: phone will, phone … all, phone … of, phone … your, photo … the, picke-, picked, picking it
  -0.3: pics … the, pictures … this, pido … me, pie, pierdo, pinch, pinche, pings, pintarla, pis … vous
  -0.3: plainte |, plainte … crtc, plan and, planc-, playa, please bring, please disregard, please n
  -0.3: please refrain, please respect, please she, please turn, please … at, please … de, please … me
  -0.3: please … messaging, please … once, please … thx, please … will, please … with, pleno, plesa-, plesae
  -0.3: plug, plus avec, plus du, plus entendre, plus … avoir, plus … contacter, plus … en, plus … nouvelles
  -0.3: pneu arriere, pneu est, pneus svp, pneus … en, pnr, politely, ponce, ponche, poner una, poner … queja
  -0.3: ponganme, ponganme en, ponganme … la, pongas, poppe-, popped, por dios, por escrito, por fabor
  -0.3: por favorcito, por las, por … mensajes, por … o, porri-, porridge, port, porte c, porte d, posez
  -0.3: posit-, possible d, possible to, poubelle, pour aujourdhui, pour changer, pour etre, pour faire
  -0.3: pour jeudi, pour le, pour une, pour … assurance, pour … les, pour … sur, poussette, pouvez le, powers
  -0.3: powers out, precio no, precio por, prefer not, prefer … to, prefere les, prefere ne, prefere pas
  -0.3: prend … un, prendre rendez, prendre … vous, presc-, prescription, presentation, press to, presses
  -0.3: pret pour, pretending to, prie … ne, priere, printemps |, private, private … i, probarla, problemas
  -0.3: prochaine fois, programme, prohi-, prom, promocion |, promotions |, propa-, propaganda, propina
  -0.3: pu svp, pu … promos, pu … vos, pude … el, pueda |, pueda-, puede … en, puede … las, pueden dejar
  -0.3: pueden parar, pueden … a, puedo cambiar, puedo cancelar, puerta de, puro, puse stop, put it
  -0.3: put … back, put … phone, qu, quand … pedale, quand … vous, que, que acepte, que dios, que estaba
  -0.3: que existo, que hago, que llegue, que molestia, que nadie, que non, que pararan, que pesados
  -0.3: que tengan, que … acepte, que … borren, que … dois, que … ese, que … haya, que … mande, que … mis
  -0.3: que … nom, que … otra, que … puedo, que … pusieron, que … queria, que … recois, que … sale
  -0.3: que … solo, que … vaut, quebro, queda, queda el, quedaron, quedo … bien, quedo … gracias, queen |
  -0.3: queen-, queens, quelle … vous, queria mensajes, quien … autorizo, quien … que, quieras, quiero hacer
  -0.3: quiero salir, quiero salirme, quiero … avisos, quiero … le, quiero … los, quiero … ni
  -0.3: quiero … recibiendo, quiero … una, quiet-, quit bugging, quit messaging, quit … NUMBER, quit … and
  -0.3: quit … but, quit … up, quita … numero, quitame … tu, quitar … oxido, quitarme de, quite las, quite mi
  -0.3: quiteme |, quiten la, quiten … cel, quiten … la, quitenme por, quitenme you, quitenme … ahi
  -0.3: quitenme … su, quote-, quy, raat, radio |, rahul, raide |, ranch-, rancho, rappel, rappelle pas
  -0.3: rappels d, rather you, rayez … de, rdv … NUMBER, re, reach the, reachable, read your, read … NUMBER
  -0.3: reagi, rear wheel, receipt says, receive these, receive your, recevoir les, recharge, recibir estos
  -0.3: recibir nada, recibir sus, recibir |, recogerla |, records please, recum-, recycle, red ones
  -0.3: refaccion, reflecteurs |, reflectors |, regale la, regle-, relationship, release, remboursable
  -0.3: remettre |, reminding, remove me, remove moi, remove us, remove … basket, remove … phone
  -0.3: remove>wrong, removed me, removed … this, removed … your, rendue a, rental … the, rentre |, rentrer
  -0.3: repair not, repair please, repair … for, repairs, reparee, reply … you, repondre j, reported it
  -0.3: reporting … to, reporto, resena, resolution, respe-, respeto |, responda, reste NUMBER, restees
  -0.3: retiree, retiren mi, retirenme, retirez la, retirez les, retrait de, reveille le, revenu, revient
  -0.3: revoke consent, revoke my, revoked, ride de, ride that, ride with, riding … the, right … is
  -0.3: right … one, ring … the, ringing me, rip my, road bike, robot voice, robot … me, rocky, rompan
  -0.3: roste-, roues, rough-, roughly, rouler avec, round |, round-, row NUMBER, rubbish, rubs |, rue des
  -0.3: run a, run it, s arrete, sabados, saber si, sac |, sacame |, sacame … ahi, sacrez moi, said … is
  -0.3: said … text, said … would, sais … si, sake, sale still, salgas, salido, salirme de, salut-
  -0.3: salutations, salutations a, salvaron, samedi matin, sans arret, saqueme de, saquen el, saturday i
  -0.3: saurais, saurais gre, saurais … de, save me, save … old, saved my, savin-, saving, savoir quand
  -0.3: saw the, say the, say … not, saying stop, saying yes, says delivered, says … NUMBER, says … on
  -0.3: says … the, schwa-, schwalbe, scrapez mon, screw you, screw-, screws, scrub my, scrub … number
  -0.3: se agradece, se cancela, se desabonne, se desabonner, se sale, se … cada, se … les, se … sola
  -0.3: season |, seat off, second … i, see … i, see … tomorrow, sees, segunda, selling the
  -0.3: semanas esperando, send … messages, send … of, sending this, sending you, sending … texts
  -0.3: sending … the, senora de, sent, sera la, service at, servicio de, set me, setting, seulement … de
  -0.3: she did, she quit, she will, she … ok, shipm-, shipment, shook, shop |, shopping, shorter, shot
  -0.3: show off, show … where, shower, shut it, shut … the, si a, si confirmo, si llama, si siguen
  -0.3: si … puede, siaux, sick … these, siege de, siege … bebe, siest-, sigan enviando, signa-, sigo en
  -0.3: sigue haciendo, sigue … ruido, silla … bebe, sillita, simple, sin textos, sin … que, since, since you
  -0.3: singed, sir is, sir my, site |, six, size tube, size … NUMBER, sleeping |, sleev-, sleeves, slice
  -0.3: slide-, slides, smells like, smiley, smoking |, sms in, sms … de, sms … my, sms … no, sms … you
  -0.3: snowb-, so bring, so can, so did, so early, so far, so good, so hard, so i, so if, so my, so there
  -0.3: so we, so what, so … are, so … hurry, so … lol, so … now, so … she, so … told, sobra-, sobrina, sod
  -0.3: soin, sol, solicito … baja, solid-, solitos, solo … bici, solo … de, some cake, something … with
  -0.3: sorry it, sorry … bother, sorry … hear, sorry … you, sortir |, sory, souhaite plus, soup, souris
  -0.3: sous le, souvi-, souviens, soy … clienta, spam me, spameen, spamming my, spamming the
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
  -0.3: yesterday and, yet … am, yeule, yo stop, yo … esto, yo … hittin, yo … por, you also, you block
  -0.3: you called, you consegui, you email, you finish, you fit, you gift, you if, you land, you le
  -0.3: you nomas, you reached, you recogi, you salio, you saquenme, you sent, you sign, you spamming, you te
  -0.3: you win, you … aguanto, you … did, you … end, you … envien, you … escriban, you … habia, you … like
  -0.3: you … mon, you … muchos, you … otra, you … schwalbe, you … still, you … there, you … when
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
  -0.4: d … les, da mas, dado … de, daily, damage |, dangereux, dans vos, dans … message, datos, day of
  -0.4: de avisarme, de d, de demander, de edad, de escribir, de fois, de gel, de livraison, de llover
  -0.4: de maintenant, de misa, de niaiser, de noche, de precios, de pubs, de reparer, de repondre, de t
  -0.4: de text, de trabajar, de … abren, de … demain, de … dolares, de … dos, de … excuser, de … faut
  -0.4: de … las, de … les, de … llamar, de … m, de … oublier, de … retirez, de … rien, de … soeur, de … sont
  -0.4: deada-, deadass, deadl-, deadline, deals on, deals |, debarque moi, debarquer, debut, decals, decolle
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
  -0.4: esta … alto, esta … baja, estaba cerrado, estam-, estamos, estan abiertos, estar … su, estare
  -0.4: este … gracias, estos textos, estoy bien, estoy de, estoy … junta, estre-, estuvo … por, et la
  -0.4: et vous, et … les, et … moi, etais dans, etais en, etais … le, etait pret, ete … par, etes … le
  -0.4: etre enleve, event-, every NUMBER, ex … texting, exam hall, exchange, excluez, excuser, excuser c
  -0.4: excuser … est, exijo, exist, exist |, expired, explique, explique a, explique … NAME, extended
  -0.4: extrano |, eyebrows, eyes … not, facture, fail, faire … textos, fait … arret, fait … j, faites ce
  -0.4: faites comme, faites moi, faites … les, faites … mon, faites … si, faiz, falto, faste-, faster
  -0.4: fatbi-, fatbike, favor no, favor y, favor … me, favorcito, fecha, feder-, federal, fell in, fenders |
  -0.4: fenet-, fenetre, fermez le, fever |, few, fiche-, fiebr-, fiebre, fiebre |, fiesta, filli-, filling
  -0.4: filth-, filthy, fin a, fin you, fin … mes, financement, financing, fine … is, fini … moi, finish the
  -0.4: finished |, first day, first ride, first then, fissu-, fissure, fit … in, fixin, fixin to, fleet
  -0.4: flip phone, flojo-, flojos, flu, flyin-, flying, fois faut, fois mais, fois … pense, fois … que
  -0.4: follow, footb-, football, for NUMBER, for asking, for dinner, for message, for service, for two
  -0.4: for work, for … account, for … cat, for … day, for … delivery, for … guys, for … last, for … long
  -0.4: for … love, for … my, for … race, for … remove, for … text, for … thanks, for … week, forget i
  -0.4: forget the, forget to, forgot the, formulario, foto por, fous, frais … NUMBER, freezing, fregar
  -0.4: freno … atras, friegues, friendly, friends |, fries, from last, from these, from … or, fully
  -0.4: further messages, g munro, gagne-, galerie |, garantie prolongee, gastar, gave consent, gave … bike
  -0.4: gener-, genou, gerant |, gerer, get any, get … anymore, get … it, get … message, get … my, get … on
  -0.4: getting … texts, gfs, give … NUMBER, give … number, gloves on, gluten free, gnome, go i, go thru
  -0.4: going forward, going off, gone in, good evening, good my, good … for, got cut, got out, gourd-
  -0.4: gourde, gracias me, gracias … todo, grafi-, grafigne, gratt-, gre, grincement, group chat, guardan
  -0.4: guidon … le, guys just, guys … great, guys … my, haberme … a, hable con, hace el, hagame el, hago |
  -0.4: hago … que, haha ok, hahahaha, half now, half of, half only, half term, hand in, handle, handlebar
  -0.4: hangi-, happy bday, harassing, harassment |, has … number, has … the, hasta NUMBER, have enough
  -0.4: have to, have … get, have … heard, have … off, hay prisa, hay rampa, hay … pa, haz, he just, he ran
  -0.4: he told, he wants, he … also, heads, heads up, headset |, hear about, heard … the, heari-, hearing
  -0.4: heel, heigh-, height, her … are, here on, here your, here … you, hi it, hide, hielo, hier j
  -0.4: hier … ai, highw-, highway, hills, historia, history, hit me, hit … up, hittin, hittin my, hitting
  -0.4: hiver, hmm, hocke-, hockey, hoggi-, hogging, hogging the, hold the, hold … on, hope |, how can
  -0.4: how … text, how … would, hubie-, huele, hum, husband … in, i ate, i book, i borrow, i choose, i could
  -0.4: i feel, i made, i moved, i must, i muted, i press, i really, i remove, i reported, i rode, i run
  -0.4: i saved, i swap, i take, i took, i unsubscribed, i wear, i … bad, i … blocked, i … check, i … consent
  -0.4: i … dead, i … happy, i … make, i … moving, i … n, i … nights, i … on, i … online, i … opt, i … really
  -0.4: i … saying, i … send, i … sending, i … sign, i … sue, i … text, i … would, iba, identificacion
  -0.4: if any, if my, if possible, if your, if … must, if … rains, ignore my, ignore … last, il veut
  -0.4: il … je, impor-, important |, impuesto, in at, in canteen, in fb, in future, in library, in march
  -0.4: in office, in red, in to, in toilet, in you, in … afternoon, in … box, in … from, in … garage
  -0.4: in … lol, in … me, in … month, in … morning, in … office, in … saturday, in … texts, in … trash
  -0.4: in … window, in … world, india, inform … if, instead |, interac |, interesado |, interesses
  -0.4: interrogation, invited, is, is 2, is broken, is dead, is harassment, is important, is my, is sunday
  -0.4: is working, is … be, is … bike, is … cancelled, is … gift, is … he, is … if, is … mom, is … spam
  -0.4: is … thank, is … thanks, is … today, it 2, it already, it as, it come, it gone, it home, it outside
  -0.4: it rains, it right, it stopped, it thank, it til, it today, it … before, it … by, it … late
  -0.4: it … making, it … never, it … next, it … stop, it … too, itemi-, itemized, j … ai, j … lache
  -0.4: j … retrouve, jaja la, jamais svp, jamais … rien, jare, je, je lis, je porte, je regarde, je sache
  -0.4: je … a, je … c, je … consens, je … ecoeure, je … garder, je … plainte, je … texte, je … this, jersey
  -0.4: jesus, job on, job pas, jokes, jusquau, just for, just put, just wanted, juste les, juste … le
  -0.4: kampu-, kampung, keep saying, keep your, keep … the, kidding me, kinda, l alarme, l autre
  -0.4: l entreposage, l estime, l … tout, la a, la boda, la carrera, la cena, la ebike, la fiesta
  -0.4: la iglesia, la machine, la main, la marca, la messe, la mise, la neige, la nina, la on, la pedale
  -0.4: la preuve, la primera, la proxima, la publicite, la puede, la renta, la rue, la saaq, la ubicacion
  -0.4: la verdad, la … aussi, la … ayer, la … azul, la … barata, la … ce, la … chaine, la … chere
  -0.4: la … electrica, la … elle, la … paso, la … passe, la … semana, la … sigue, la … sin, lache |
  -0.4: lado … mi, lady … the, laisse, laisse … j, laissez … tranquille, laissez … un, las calcomanias
  -0.4: las rueditas, las … you, lasag-, last … she, late for, late … i, laughing at, laughing |, laval |
  -0.4: law>number, lay off, layin-, laying, le dehors, le digan, le doy, le falta, le groupe, le manden
  -0.4: le mauvais, le menu, le morceau, le pago, le pongan, le pont, le support, le trafic, le travail
  -0.4: le … arretez, le … aujourdhui, le … boue, le … dehors, le … dit, le … fait, le … hein, le … mas
  -0.4: le … plus, leade-, leader, leak, leave her, leave your, leave … NUMBER, leave … bike, leave … message
  -0.4: leave … outside, leaving in, left his, les dejo, les garde, les petites, les reflecteurs, les travaux
  -0.4: les vieux, les … arretent, les … avec, les … chez, les … du, les … juste, les … merci, les … par
  -0.4: les … pas, les … roues, les … una, les … vous, let NAME, let him, let … ask, letra, letra-, letras
  -0.4: letters, lever, licencia, lien … paiement, lift it, lift my, ligne du, like last, like … NAME
  -0.4: like … stop, like … time, like … to, limit, limping, list my, list no, list now, list price
  -0.4: list … have, lista y, lista … precios, liste enlevez, liste … l, listen |, livrer |, ll, llanta de
  -0.4: llanta vieja, llega |, llegado, llegamos, llego NUMBER, llego tarde, llevo NUMBER, lo, lo digo
  -0.4: lo veo, lo vi, lo … los, lo … you, locke-, logo |, lol, lol NUMBER, lol … it, long for, long … a
  -0.4: look so, look up, look … me, los bloqueo, los di, los dije, los manden, los … delete, los … el
  -0.4: los … gracias, los … jaja, los … pero, lost … my, lovely |, lugar, m achaler, m as, m avertir
  -0.4: m oublier, m … en, ma batterie, ma chambre, ma job, ma piece, ma … que, ma … veut, made too
  -0.4: magazine |, maghr-, maghrib, mail svp, maili-, mais arretez, mais moi, mais … textos, make these
  -0.4: make … NUMBER, make … the, making a, mal … dos, mala, malade |, manana y, mancha, mandandome
  -0.4: mande recados, mande … a, mandelo, manden sus, manden … bici, maneja, manejar, many … on, mapa
  -0.4: marcar, marcar |, marin, market, mas baja, mas me, mas recordatorios, mas texts, mas … jaja
  -0.4: mas … llanta, mas … una, masks, maybe … a, me alcanza, me ask, me avisa, me baja, me envie, me ha
  -0.4: me mandas, me no, me quiero, me quita, me quitaron, me rappelle, me salio, me semble, me sirven
  -0.4: me some, me suscribo, me thanks, me without, me … address, me … again, me … all, me … bring, me … by
  -0.4: me … can, me … cortado, me … desabonne, me … fait, me … foto, me … j, me … jaja, me … messages
  -0.4: me … new, me … pa, me … pues, me … recados, me … that, me … these, me … time, me>angry, me>forever
  -0.4: medec-, media hora, medicine, meeting … to, mejor-, menor de, menor … edad, mensaje por, mensaje … y
  -0.4: mensajes me, mensajes porfa, mensajes y, mensajes … de, mensajes … esta, mensajes … me, mensajes … se
  -0.4: mentira, meow, merci du, merci mon, merci … me, merci … votre, mes contacts, mes donnees, mes … d
  -0.4: messa-, message got, message on, message you, message … NUMBER, message … is, message … your
  -0.4: messages on, messages texte, messages … do, messages … i, messages … j, messages … me, messaging |
  -0.4: messaging … phone, messe, mettez fin, mettez … a, mi abogado, mi autorizacion, mi direccion
  -0.4: mi esposo, mi marido, mi nadie, mi nino, mi plan, mi suegro, mi … les, mi … pa, mi … pregunta, mic
  -0.4: micro-, mid, middle of, midnight, mieux le, might be, milit-, military, minimo, mint, mis mon
  -0.4: mis … you, missed call, mitai-, mitaines, mitte-, mobile number, moi enlevez, moi … c, moi … plus
  -0.4: moi … promos, moi … sur, mom … not, momento, mon appel, mon char, mon operation, mon … dit, mon … la
  -0.4: money for, montrez moi, morceau, more flats, more promos, more room, more textos, more time
  -0.4: more>forever, morning and, mother in, motor se, motor |, moving to, mrt, mth, much … i, much … in
  -0.4: muchacha de, mujer-, mujeres, mur, musta-, mute button, muted you, muy … el, my address, my bf
  -0.4: my dad, my eyes, my helmet, my light, my mobile, my nails, my ok, my phones, my spam, my subscription
  -0.4: my … a, my … and, my … blocked, my … died, my … have, my … info, my … left, my … of, my … parts
  -0.4: my … shop, n one, n send, n … i, n … your, nada gracias, nada quitenme, nada todavia, nada … el
  -0.4: nada … me, nada … mensajes, nada … que, nah fam, navidad |, ne consens, ne … contactez, ne … texte
  -0.4: necesito el, necesito la, need my, need … NUMBER, need … no, need … number, needs … be, nepa, nerfs
  -0.4: never contact, never listen, never thought, never … you, new in, new … on, new … please, next text
  -0.4: niaiser, niaiseuse, nice … you, night shift, nino no, no and, no autorizo, no entran, no espero, no i
  -0.4: no insistan, no llamar, no lleguen, no los, no message, no somos, no … all, no … como, no … contact
  -0.4: no … deja, no … digan, no … flats, no … haga, no … ingles, no … llegan, no … mensaje, no … nada
  -0.4: no … promos, no … reminders, no … room, no … svp, no … verdad, no … vuelvan, nom svp, nom … sur
  -0.4: nom … tirage, non arretez, non … les, noqui-, not add, not angry, not eat, not good, not keep
  -0.4: not pay, not replace, not sell, not start, not turn, not understand, not … before, not … needing
  -0.4: not … over, not … thinking, not … well, not … with, not … without, noticed, notifications svp
  -0.4: nouveaux, now … do, now … i, nowhe-, nowhere, nuevo, number keeps, number … all, number>send
  -0.4: number>texts, numero mejor, numero nuevo, numero sin, numero … cuenta, numero … merci, nunca di
  -0.4: nunca … inscribi, nunca … me, obligatorio, ocupo |, of god, of here, of story, of waiting, of … day
  -0.4: of … do, of … on, off before, off lol, off no, off these, off what, off … here, off … one, off … tune
  -0.4: often do, oigno-, ok mais, ok will, ok … have, ok … not, ok … then, ok … will, okafo-, okafor
  -0.4: old and, old one, old … off, on again, on ferme, on hold, on in, on please, on sunday, on these
  -0.4: on … arreter, on … calme, on … end, on … fridge, on … trail, on … website, one i, one … in, one … no
  -0.4: onion-, onions, only … it, only … one, onto, open … the, opini-, opt … please, opted for, opted … the
  -0.4: or NUMBER, or after, or what, or … am, or … will, order from, order please, order the, order … not
  -0.4: ordin-, ostie, other … is, otra … you, oublie de, oublier |, out here, out lol, out now, out on
  -0.4: out your, out … NUMBER, outta my, over and, over … the, owes me, own phone, pa … you, pace, pace is
  -0.4: pace … the, pad, pago el, paix avec, pan, pantalla |, paquete, par accident, par jour, para bien
  -0.4: para lo, para recibir, para you, para … sabado, paren … trabajo, parler … gerant, parte de, partes
  -0.4: partir … maintenant, pas ben, pas comment, pas dit, pas envie, pas mais, pas mes, pas une
  -0.4: pas … faire, pas … me, pas … on, pas … sa, pasa el, passee, patineta, pay NUMBER, pay by, pay for
  -0.4: pay in, payer en, payer |, pdf, pedales de, pedi … y, pedir-, pelea-, people … my, perdi el, perdr-
  -0.4: perdre, pere a, pere … mal, permission for, permitted, pero … mi, perrito, personales, pesados
  -0.4: peux m, peux me, peux passer, peux payer, peux venir, peux … arreter, peux … enlever, phone do
  -0.4: phone … do, physics, pick me, picking … up, picku-, pickup, pidieron, piece est, pieces |, pieds chez
  -0.4: pieds … vous, pinea-, pineapple, pis vous, pis … me, pis … velo, place NUMBER, place pour, plainte au
  -0.4: plaqu-, please add, please cut, please hold, please it, please keep, please only, please save
  -0.4: please see, please to, please … a, please … by, please … have, please … her, please … stop
  -0.4: please … texts, please … that, pleurer, plugs, plus NUMBER, plus au, plus c, plus les, plus tot
  -0.4: plus … pour, pneus a, pneus sont, pneus … clous, poche |, pocket |, point … interrogation, police a
  -0.4: police … retrouve, polite, ponchaduras, ponen, poner para, poner … que, pongame, pongo stop, por sms
  -0.4: por una, por … gracias, porch, porfabor, porte plainte, portiere, portl-, portland, possible de
  -0.4: potence, potencia, poubelles, pouces |, pour de, pour diner, pour recevoir, pour samedi, pour tout
  -0.4: pour vrai, pour … ces, pour … desabonner, pour … fille, pour … j, pour … mise, pour … plus
  -0.4: pour … rendez, pour … service, pour … svp, pour … une, pourriel, pourt-, pourtant, pouvez … arreter
  -0.4: pouvez … les, pouvez … mon, pow, powde-, powder, praye-, preferiria que, preferiria … no, prefiero no
  -0.4: prefiero que, preguntaron si, preguntaron … queria, prend tu, preocupes, prepaid, pression, prets
  -0.4: price match, prie |, prier-, primero |, privacy, proceda, prochaine |, proche |, prolongee, promis de
  -0.4: promo … moi, properly, proxima, pu la, pu recevoir, pu … ce, pu … text, publicite sur, publicite |
  -0.4: puede dar, puede … por, puerc-, puerco, pues no, pun, punct-, puncture, pupus-, pupusas, pus … de
  -0.4: puso … numero, put … new, putti-, putting, qu … me, qua, quand est, quand … ce, que conteste
  -0.4: que dejen, que dia, que falta, que firme, que fuera, que quiero, que verguenza, que … ai, que … cesse
  -0.4: que … la, que … lista, que … mas, que … por, que … roule, que … sache, que … sigan, que … te
  -0.4: que … veux, quebr-, quedo muy, quelle … le, quien habla, quien los, quien te, quien … esto, quiera
  -0.4: quiero darme, quiero dejar, quiero … gracias, quiero … nada, quiero … pero, quinc-, quinz-, quinze
  -0.4: quise, quit hogging, quit so, quit texting, quit trying, quit … to, quitame |, quiteme … la
  -0.4: quiten las, quiten |, quiten … number, quoi vos, quoi … affaire, quoi … code, racin-, racing, raide
  -0.4: rains |, rampa, rapido |, ras, ras le, ras … bol, rates, rattle, raw, rayad-, rdv, real, recar-
  -0.4: recargables, receive text, receive texts, recevoir des, recevoir … message, recevoir … texto
  -0.4: recevrais, recipe, recois encore, recois trop, recoive plus, recordatorios a, recup-, reembolso
  -0.4: reenv-, reenvia, reenvia |, refac-, refill, reflecteurs, refuse de, refuse les, regale, regular
  -0.4: remboursement |, remercie, remonter, remor-, remove please, remove … lock, remove … name
  -0.4: remove … old, remove>send, removed it, removed … from, removing, renou-, renov-, renta, rentals
  -0.4: rentre pas, renvoyez, reparle, repit-, replacement, reply … this, reply-, replying, repondre a
  -0.4: reponds a, report you, reporting you, request to, requesting removal, resilier, resoled, responde
  -0.4: respu-, respuesta, resto |, retire moi, retirer ce, retirer le, retour, retrait en, retrait … magasin
  -0.4: retrouve mon, rever-, reviendrai pas, reviendrai plus, revoq-, revoque, rice |, rid … the, ride it
  -0.4: ride … one, ridiculous |, rien, rien du, rien … d, right to, right … the, ring the, ring … bell, rm
  -0.4: roads are, robbe-, robbery, robe, robo, robot ou, robot-, robots, room in, rouille |, round, rubbing
  -0.4: rueda … la, rusti-, rustine, s, s enleve, saaq, sabia, sacre, sage, said … was, sait, salamat
  -0.4: salgo |, salio |, salir de, salle, salmo-, salmon, same time, samedi je, sandw-, sandwich, sans me
  -0.4: saturdays, saturdays |, saura-, sauter, sauvez, savoir de, savoir |, say NUMBER, say so, says hi
  -0.4: says … are, scrap the, scrapez, scratch |, scrub, se calme, se equivocaron, se salio, se … baja
  -0.4: se … bien, se … como, se … dije, se … habia, se … por, se … quedo, se … sale, se … samedi, seal
  -0.4: see to, see … in, segun, seguro |, seize-, seized, selle est, semaine prochaine, sembl-, semble
  -0.4: send more, send texts, send to, send you, send>texts, sending them, sending … messages, sent … is
  -0.4: sent … the, senti-, serai … a, setti-, shaki-, shaking, shamp-, shampoo, she texted, she wants
  -0.4: shedd-, shedding, shelf, shine |, shipped, shit, shop texting, shop … the, shop … to, shopp-
  -0.4: si … bien, si … mensajes, si … mi, sick … this, sigan … mensajes, signs, siguen, siguen mandando
  -0.4: silence radio, simply, sin … permiso, sin … y, since … accident, since … i, since … is, singe-
  -0.4: singi-, singing, sirve-, sirven, sitti-, sitting, size … i, skipping, skips, sleeps, slime, slowl-
  -0.4: slowly, smile-, smoke, sms the, sms … NUMBER, sms … i, sms … your, so fast, so is, so nice, so take
  -0.4: so … more, so … no, so … on, so … please, so … should, so … take, so … this, so … your, soldes
  -0.4: solic-, solicito la, sollicite, solo los, solo … frenos, somebody there, somebody … me
  -0.4: something wrong, somethings, sondages, sonne … rien, sonner, sonnette |, sooner, sorry can
  -0.4: sortez mon, sortez … velo, sounded, soupe-, souper, soy … cliente, space in, spam … with, spark-
  -0.4: speciaux, spots, squeaking |, squeeze, stadi-, stadium, stay open, stay … my, steam-, steer-, steerer
  -0.4: still at, stop blowing, stop crying, stop en, stop et, stop payment, stop thanks, stop them
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
  -0.4: | tournez, | traffic, | uncheck, | unenroll, | venden, | vi, | way, | whoa, | xfa, | … abiertos
  -0.4: | … abogado, | … account, | … acepto, | … agradeceria, | … asiento, | … assez, | … atencion, | … aunt
  -0.4: | … bateria, | … borrame, | … camara, | … cancelo, | … candado, | … cash, | … cease, | … cle
  -0.4: | … commence, | … compro, | … confirmo, | … cousin, | … credit, | … delete, | … demasiados, | … did
  -0.4: | … doctor, | … eat, | … employee, | … envoie, | … evening, | … every, | … everyone, | … fam
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
  -0.5: dejenlo |, dejenme … paz, dejo de, delet-, delete … o, delete … por, deleter, deleter mon
  -0.5: demande … etre, demenagement, dents |, depla-, depuis mon, derangez moi, des, des … sur, desabo
  -0.5: desabonnement |, desabonnez |, desactivar, descanso, desinscrire |, destinataire |, detengan, detox
  -0.5: devant chez, devant … vous, dey, did that, did … even, did … guys, did … request, digale al, dije que
  -0.5: dile a, dina, dire … je, disco |, discontinue |, disculpe me, dit d, dit … arreter, dit … fois
  -0.5: dit … vous, dites moi, do for, do me, do … bring, do … it, do … really, do … sign, do … texts
  -0.5: do … touch, do … waste, document, does he, does … fit, does … sale, does … stop, dog … not, doha
  -0.5: doing |, dois annuler, domingos, domino, donc de, donc je, donde … el, done getting, donnees, dorm
  -0.5: dos … de, dossier svp, down for, downtown, doy de, drill |, drop bars, drop … from, dropping
  -0.5: du bruit, du casque, du groupe, du guidon, du retard, du service, du texto, due |, durin-, during, e
  -0.5: ease, easter, eats, ebike |, echo, ecoeure, ecrir-, ecrire, ecris plus, edad, efectivo y, el, el bebe
  -0.5: el cargo, el descuento, el envio, el gato, el semaforo, el sillin, el triciclo, el tune, el wifi
  -0.5: el … equivocado, el … gracias, el … nuevo, electricite, elimine mi, elimine … numero, eliminez
  -0.5: elle est, else … it, elsew-, elsewhere, email … the, emocion, empiecen, en blanco, en fin, en parle
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
  -0.5: have … recollection, have … sent, hay descuento, haya, he does, he is, he never, he … not
  -0.5: he … permiso, headi-, heading, heard you, her … in, heres the, hermana |, heure la, hey … is
  -0.5: hey … you, him … stop, hinch-, hint, hit a, hold all, home for, homew-, homework, hora abren, horai-
  -0.5: how do, how is, hubo, hurts, husband, husband passed, husband … the, i at, i missed, i promise
  -0.5: i removed, i reply, i resign, i revoke, i try, i … and, i … away, i … begging, i … driving, i … hard
  -0.5: i … home, i … leave, i … leaving, i … live, i … losing, i … phone, i … read, i … ready, i … removed
  -0.5: i … scared, i … twice, i … yes, iban, iban a, ice cream, if this, if … have, if … was, ignore that
  -0.5: il, il reste, immediatement, immediatement |, importunez, impresora, impue-, in 2, in front, in here
  -0.5: in no, in … NAME, in … back, in … do, in … end, in … front, in … group, in … hall, in … is, in … na
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
  -0.5: me … take, me … textear, measured, mechanic |, medio |, meds, mejor paso, mejor por, membership |
  -0.5: membr-, menor, menos de, menos … NUMBER, mensaje me, mensaje … lo, mensajes quitenme, mensajito
  -0.5: mensajitos |, merci … arreter, merci … avoir, merci … la, merci … les, merde, mere de, merry xmas
  -0.5: mes lunettes, message i, message merci, message … vous, messages c, messages … moi, metie-
  -0.5: mi suscripcion, mi tarjeta, mi … NAME, mi … delete, midni-, mind i, mind the, mine from, minus
  -0.5: missed your, modele la, moi par, moi … avec, moi … cette, moi … coup, moi … liste, moi … ta, mois ca
  -0.5: molesto, molestos, mom … is, mom … the, mon NUMBER, mon ado, mon inscription, mon … aimerait
  -0.5: mon … arrete, mon … aussi, mon … bike, mon … ecrivez, mon … soit, money back, montant |, moon, morado
  -0.5: morce-, more ads, more texting, more word, more … on, more … that, more … to, more … you, more>these
  -0.5: mot pour, motor quits, motor-, mount, movil de, mph, mtg, much do, muerd-, multi-, munro, munro |
  -0.5: my age, my alarm, my brothers, my butt, my dog, my girl, my heart, my inbox, my knees, my landline
  -0.5: my lunch, my membership, my other, my thumb, my wallet, my wife, my … also, my … just, my … list
  -0.5: my … n, my … out, my … the, n NUMBER, n aime, n autorise, n … the, n … to, nada … textos
  -0.5: nadie … pregunto, nail, nails, nap, national, ne recois, ne … ecris, necesito que, need NUMBER
  -0.5: need any, need you, need … be, need … call, need … keep, need … know, need … more, need … stop
  -0.5: needi-, needing, needs the, never okayed, never told, never … and, never … texts, new chain
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
  -0.5: photo … la, pick a, pieza-, piezas, pig |, pigeo-, pila |, pis les, pis … moi, pit stop, pitie, pivot
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
  -0.5: raleigh, rappels svp, raspo-, rattles, raye, rayer, rayez moi, rcv, readi-, reading, real one
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
  -0.5: torti-, tortillas, tous … contacts, toute l, toute … equipe, toy en, traba-, trae el, train |
  -0.5: tranqui, treas-, trike |, trip, troop, trottinettes |, trust-, try it, tu hermano, tu tia, tu … j
  -0.5: tu … m, tube i, tuesday slot, tuneu-, turn these, tv |, twice, twist, un bruit, un cafe, un coup
  -0.5: un dia, un gros, un poquito, un rappel, un remboursement, un subscribe, un tune, un … avec, un … et
  -0.5: un … j, un … por, una … para, uncles, under … name, une carte, une heure, une liste, une note
  -0.5: une … au, une … mais, une … svp, unenroll, unlist me, unrea-, unsubscribe please, unsubscribed from
  -0.5: up and, up lol, up your, up … you, up … your, upsid-, upside, upside down, us do, use another
  -0.5: use … shop, using, va bien, va el, va … la, vacances, vacation |, vais … le, vais … votre, vegan
  -0.5: velo de, velo roule, velo … tu, vergu-, verguenza, verifier |, veuillez ne, veut dire, veut une
  -0.5: veux que, veux … ce, veux … la, veux … les, veux … rien, vi el, vicar, vie privee, viendrai
  -0.5: viens chercher, vient a, violi-, violin, voi, vol, volvio, volvio a, vos avis, vos heures
  -0.5: vos message, vos … d, vos … m, vos … me, vos … retirez, vote for, voulu, vous achetez, vous arreter
  -0.5: vous arretiez, vous avoir, vous bloquer, vous donne, vous eu, vous lachez, vous le, vous ouverts
  -0.5: vous … arretez, vous … envoyer, vous … envoyez, vous … numero, voy para, voy … ir, voy … reportar
  -0.5: vuelva, wait list, waite-, walle-, wallet, want no, want … cancel, want … money, wanted to
  -0.5: wants them, was NUMBER, was it, was … good, washe-, washi-, waste your, wat, water bottle, water-, we
  -0.5: we go, we only, we said, we sold, we were, wed |, week i, were … the, what, what can, wheel, when did
  -0.5: when … can, when … texted, where … the, wheth-, whether, which, which end, while … are, who … them
  -0.5: wife … the, wifes |, will have, will send, will … back, will … make, will … my, wishe-, wishes
  -0.5: with o, with respect, with … chain, withdraw, withi-, within, wobbly, woke up, worked |, world
  -0.5: worry about, worry … it, worse than, worst, would … NUMBER, would … it, would … stop, wrong … can, xq
  -0.5: y el, y los, y tu, y … el, yeah, yeah no, yes … it, yo … puse, yoghu-, yoghurt, you add, you after
  -0.5: you aprendio, you back, you cambio, you dejenlo, you delete, you go, you going, you is, you kidding
  -0.5: you missed, you parale, you parenle, you paso, you permission, you run, you tell, you told, you two
  -0.5: you use, you … and, you … de, you … doing, you … down, you … eso, you … fue, you … gracias, you … if
  -0.5: you … know, you … of, you … pic, you … send, you … taking, you … then, you … this, you … told
  -0.5: you … what, you … work, you>not, you>you, your card, your ex, your marketing, your … do, your … on
  -0.5: your … remove, your … thank, your … went, | abren, | achalez, | agreed, | appelle, | appreciate
  -0.5: | battery, | borrenme, | cancellez, | car, | chaque, | continuez, | corta, | deactivate, | dejate
  -0.5: | derniere, | desactive, | desuscribir, | detengan, | dinner, | doctor, | drink, | dsl, | ease
  -0.5: | eliminar, | escribanme, | esto, | fewer, | frena, | fue, | full, | goodbye, | guys, | hate, | joder
  -0.5: | joyeuses, | laptop, | lift, | list, | loi, | made, | meeting, | mensaje, | merde, | mind, | missing
  -0.5: | much, | olvidalo, | option, | par, | parked, | pedales, | perdona, | pit, | plot, | pourriez
  -0.5: | prix, | pues, | purge, | pus, | puse, | quitale, | quiteme, | quitenle, | raining, | remboursez
  -0.5: | resume, | retiro, | sacrez, | said, | silence, | stopper, | sub, | suena, | tabarnak, | table
  -0.5: | terminaron, | une, | unfollow, | virement, | walk, | warranty, | worry, | yo, | … acuerdo, | … add
  -0.5: | … alone, | … amor, | … annoying, | … app, | … appelez, | … apunte, | … arrived, | … block
  -0.5: | … boite, | … book, | … brakes, | … bridge, | … bring, | … cadena, | … cambios, | … cansones
  -0.5: | … car, | … cellulaire, | … clases, | … cleaning, | … close, | … cobraron, | … confirm, | … content
  -0.5: | … conteste, | … crying, | … deals, | … dejo, | … desabonner, | … di2, | … dice, | … dicen, | … dios
  -0.5: | … discontinue, | … doy, | … egg, | … english, | … feel, | … finis, | … flat, | … fotos, | … freine
  -0.5: | … full, | … garantie, | … garde, | … hice, | … insurance, | … interest, | … just, | … laughing
  -0.5: | … lube, | … lumiere, | … lunes, | … ma, | … manches, | … manubrio, | … marque, | … mecano, | … miss
  -0.5: | … moteur, | … mucho, | … not, | … pagar, | … pago, | … paie, | … payment, | … pere, | … pourquoi
  -0.5: | … quel, | … quitenme, | … read, | … recogerla, | … red, | … regalo, | … remove, | … retirer
  -0.5: | … route, | … rueda, | … saliendo, | … saquenme, | … saved, | … semaines, | … senor, | … serai
  -0.5: | … shifting, | … side, | … siege, | … significa, | … sort, | … stp, | … stuck, | … tarjeta
  -0.5: | … texts, | … they, | … tiens, | … train, | … twist, | … unos, | … unsubscribed, | … vale, | … valve
  -0.5: | … vente, | … verdad, | … vitesses, | … voi, | … vos, | … waiting, | … walk, | … well, | … whatsapp
  -0.5: | … woke, | … worrying, | … wow, | … xmas, ~_ab, ~_aft, ~_aim, ~_ans, ~_ap, ~_ar, ~_at_, ~_awa, ~_ban
  -0.5: ~_bar, ~_bra, ~_cor, ~_crt, ~_dai, ~_dat, ~_de, ~_deb, ~_des, ~_dey, ~_e_, ~_el_, ~_fc, ~_fcc, ~_goo
  -0.5: ~_hel, ~_hmm, ~_hou, ~_hr, ~_hum, ~_il_, ~_j_, ~_jef, ~_jer, ~_ke, ~_kin, ~_kit, ~_lec, ~_lif, ~_lug
  -0.5: ~_mar, ~_mes, ~_mid, ~_ne, ~_nor, ~_oa, ~_one, ~_ont, ~_pa_, ~_pil, ~_pla, ~_qu, ~_qui, ~_rd, ~_roj
  -0.5: ~_sen, ~_sh, ~_sha, ~_sor, ~_su, ~_tho, ~_to_, ~_tro, ~_tus, ~_usi, ~_wa, ~_we_, ~_wh, ~_wit, ~_you
  -0.5: ~abo, ~abst, ~abu, ~acka, ~acti, ~ada, ~addr, ~adve, ~ady, ~ady_, ~ae_, ~affo, ~aft, ~afte, ~ago
  -0.5: ~aili, ~aime, ~aina, ~aine, ~air_, ~al_, ~alei, ~ali, ~alk, ~alk_, ~alki, ~alor, ~also, ~amad, ~amb
  -0.5: ~ame_, ~amma, ~ando, ~ani, ~anlo, ~ans, ~ant, ~apol, ~app, ~arc, ~ard_, ~arei, ~argi, ~argn, ~asa_
  -0.5: ~asi, ~asts, ~ati, ~atin, ~atio, ~atro, ~aug, ~aut_, ~aux, ~aux_, ~avad, ~avan, ~aves, ~away, ~ayo_
  -0.5: ~be_, ~ben, ~bis, ~blem, ~bon_, ~brat, ~bste, ~ca_, ~capt, ~cent, ~cern, ~cha_, ~chem, ~ciau, ~cirl
  -0.5: ~ckag, ~cku, ~ckup, ~coor, ~crt, ~crtc, ~cteu, ~ctu, ~cui, ~cutt, ~da_, ~dan_, ~ddr, ~ddre, ~deb
  -0.5: ~dera, ~desm, ~dess, ~deto, ~dey, ~dey_, ~dice, ~dio, ~dirl, ~dnig, ~dou, ~dpa_, ~eace, ~eblo, ~ecer
  -0.5: ~eci, ~ecia, ~ecoc, ~ect_, ~ecta, ~ecti, ~eel, ~eet, ~efer, ~effe, ~efra, ~ego_, ~egun, ~el_, ~elet
  -0.5: ~elf, ~elf_, ~eme, ~emoj, ~enda, ~enta, ~ept_, ~eque, ~erb, ~erce, ~erne, ~esca, ~esma, ~esp, ~essu
  -0.5: ~etem, ~eter, ~etim, ~etox, ~etr, ~etro, ~eur, ~euv, ~eve, ~ewsl, ~fair, ~fait, ~fat_, ~fcc, ~fcc_
  -0.5: ~ffe, ~ffo, ~fici, ~fili, ~flo, ~fois, ~fter, ~gan, ~ge_, ~gen, ~gere, ~gnat, ~goo, ~grew, ~guys
  -0.5: ~hat, ~hat_, ~hel, ~hes_, ~heu, ~hich, ~hmm, ~hora, ~hose, ~iaje, ~ibe, ~ibe_, ~iben, ~ibi, ~ical
  -0.5: ~ice, ~ico, ~ided, ~idni, ~igeo, ~illa, ~ina, ~ina_, ~inac, ~ind, ~ini, ~inst, ~ion, ~ion_, ~ipp
  -0.5: ~ippe, ~ire, ~ish, ~isit, ~isos, ~itch, ~ith, ~ithi, ~ito, ~ito_, ~ivac, ~ivar, ~jad, ~jand, ~jef
  -0.5: ~jers, ~jis, ~kag, ~kage, ~kes, ~kit, ~ko_, ~kup, ~kup_, ~lad_, ~larm, ~las, ~las_, ~ld_, ~le_, ~leig
  -0.5: ~ler, ~leto, ~lia, ~lio, ~lirm, ~lmo, ~lot_, ~lsew, ~lso_, ~lue_, ~lven, ~lves, ~ly_, ~make, ~male
  -0.5: ~mar, ~mera, ~mess, ~meta, ~meu, ~midn, ~moji, ~mon, ~mond, ~ncen, ~nco_, ~nda, ~ner_, ~ners, ~ngl
  -0.5: ~ngs_, ~ngt, ~nk_, ~nlos, ~nne, ~nou, ~nouv, ~nsi, ~nta, ~nu_, ~oat, ~obl, ~obo, ~oces, ~oci, ~oice
  -0.5: ~ol_, ~olar, ~ollo, ~ome, ~on_, ~onan, ~onl, ~ont, ~onti, ~oraz, ~ork, ~orta, ~oul, ~oun, ~oung
  -0.5: ~ouss, ~outg, ~ouvi, ~oved, ~ovin, ~owi, ~owin, ~oxim, ~paga, ~par, ~parg, ~peac, ~pedi, ~pel, ~pie_
  -0.5: ~pige, ~pit, ~poco, ~pond, ~prob, ~prox, ~que, ~rade, ~rai, ~rake, ~rang, ~rapp, ~rd_, ~refe, ~reil
  -0.5: ~rga, ~rgin, ~rgn, ~rgne, ~ri_, ~ribi, ~rico, ~rit, ~rite, ~rive, ~rmo, ~rna, ~rned, ~rni, ~room
  -0.5: ~roxi, ~rrer, ~rriv, ~rro_, ~rsey, ~rtc, ~rtc_, ~rtu, ~rueg, ~rwa, ~ry_, ~sch, ~scue, ~seg, ~segu
  -0.5: ~sewh, ~sey_, ~shar, ~slet, ~sor, ~ssa, ~ssag, ~ssi, ~ssib, ~sto_, ~swit, ~tain, ~tch_, ~tche, ~teac
  -0.5: ~tema, ~tent, ~th_, ~ther, ~thou, ~tia_, ~tio, ~tit, ~tol, ~too, ~town, ~tox, ~tox_, ~tto, ~ttr
  -0.5: ~twic, ~uck_, ~ue_, ~uel, ~uen_, ~uine, ~ulto, ~und, ~urn, ~usa, ~uso_, ~utad, ~ute, ~utg, ~utio
  -0.5: ~utt, ~utu, ~vant, ~ved_, ~ver, ~vio, ~viso, ~vre_, ~wat_, ~whic, ~wice, ~wit, ~witc, ~with, ~wort
  -0.5: ~wri, ~writ, ~wsl, ~wsle, ~xte_, ~yeah, ~you
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
  -0.6: con … mensaje, confused … somebody, congrats on, congrats … the, consegui, consens, consenti … ca
  -0.6: consentis, contact de, contact for, contact with, contacted |, contacting me, contacts |, contente
  -0.6: continue, contr-, copied, coria-, coriander, corol-, corolla, cosa |, costo, could … it, could … me
  -0.6: counting, coupez moi, courier, courriels, cracks, cracks |, cream, crew |, cricket, croch-, crois … c
  -0.6: cross my, cross … name, crying at, cual … la, cualq-, cualquier, cuando llegue, cuando … a
  -0.6: cuando … lista, cuanto va, cuanto … con, cuesta, culpa, cumpleanos, curry, custom, customer but
  -0.6: cut … out, d avance, d ecole, d enlever, d envoi, d envoyer, d … c, d … vous, dad is, damag-, damage
  -0.6: dang, dans … pedalier, dans … systeme, dans … trafic, dare |, date, daughters phone, day NUMBER
  -0.6: day is, de credit, de datos, de disco, de enfrente, de enviarme, de forfait, de grincer, de lentes
  -0.6: de location, de mes, de payer, de personnel, de pneus, de preferencia, de textearme, de todo
  -0.6: de vendre, de … achaler, de … avisos, de … baja, de … c, de … color, de … des, de … enlever
  -0.6: de … gracias, de … listes, de … lo, de … luces, de … manana, de … pluie, de … porfa, de … this
  -0.6: de … vez, de … vos, de … xfa, deactivate, deber-, decol-, decri-, dejamela, dejen mi, dejenme en
  -0.6: delete candado, deleted |, deman-, demande de, demande si, demasiados, demo day, denun-, depen-
  -0.6: deposito |, derailleur |, deranger mais, derecho, des pneus, des rappels, desactiver, desbl-
  -0.6: desinscription, desole … je, despi-, despues … las, devant … porte, dice … y, did … fix
  -0.6: did … message, did … quit, did … receive, did … stop, did … subscribe, did … tick, did … you
  -0.6: diga que, digas a, dire, disconnected, discontinue … to, disre-, disregard, distr-, disturbing, do a
  -0.6: do that, do we, do … cry, do … ever, do … like, do … me, do … open, do … park, do … pick, do … remove
  -0.6: do … see, do … the, dobla-, doble, doc, does, does … in, dogs allowed, dollars |, donc … ai
  -0.6: donde estan, done … your, donee, donut-, donuts, door i, down on, downt-, doy … baja, driveway
  -0.6: driving me, driving test, dropped a, dropped … in, du spam, du … ca, dude quit, dues, early |, easte-
  -0.6: ebike-, ebikes, echel-, echele, ecris moi, effacer mon, effacez moi, egrat-, el arreglo, el aviso
  -0.6: el color, el fin, el gerente, el grupo, el lavado, el metro, el paquete, el perro, el servicio
  -0.6: el ticket, el ultimo, el … con, el … numero, el … o, el … pa, el … porfa, el … up, eliminame
  -0.6: eliminenme, eliminenme |, else … the, email no, email … you, empie-, en anglais, en caja, en clase
  -0.6: en deuil, en envoyer, en espanol, en houston, en ingles, en mars, en misa, en ninguna, en passant
  -0.6: en … calle, en … eu, en … metro, en … trabajo, en … un, encore du, encore un, encore … la, end … for
  -0.6: end … texts, engaged, english … good, enlever … la, enlevez la, enlevez les, enlevez … donc
  -0.6: enough already, enregistre, enviarme, envien |, envoyer ca, envoyer … textos, es eso, es mejor
  -0.6: es mucho, es necesario, es regalo, es … gracias, esas |, escap-, escape, escribale, escribas mas
  -0.6: escriben de, ese precio, esperando, esperes, esposo … la, est arrivee, est malade, est … alors
  -0.6: est … bonne, est … clair, est … fille, est … mere, est … plus, est … vos, esta abierto, esta lista
  -0.6: esta … por, estim-, esto no, esto yo, estudiando, estudiando |, etais … la, etait non, etait … a
  -0.6: etes … ouverts, etran-, eu |, every … i, everyone |, evite-, ex a, expire, express, fabor, failed |
  -0.6: faire la, faire pour, fais … ailleurs, family, father, father he, faux |, favor … borrar, favor … de
  -0.6: favour, fed … with, felicidades, felicidades por, fell … the, fellow, fermez … a, festi-, find the
  -0.6: fini de, finie, finis a, finis … NUMBER, fins, flag, flight, fonce, font, for a, for all, for it
  -0.6: for … a, for … flat, for … more, for … order, for … pickup, for … stop, for … to, for … tube
  -0.6: forever |, forever>send, forgot to, form for, forms, found the, freeh-, freehub, freez-, frega-
  -0.6: frein |, frett-, frette, friday |, friends, from, from school, from … different, front … the, frr
  -0.6: fuck off, fui a, fumar y, gane, garde |, gardez mon, gardez vos, gars … comptoir, gasta-, gear
  -0.6: get lost, get outta, get there, get … texts, get … you, gift cards, give … phone, glass, go pour
  -0.6: go too, go … sleep, go … with, good enough, good service, good … me, goodbye |, google |
  -0.6: got somebody, got … from, got … spare, grab it, gracias … el, greas-, great … you, greet, grincer
  -0.6: grincer |, gris |, groce-, group rides, grupo de, guant-, guard, guardian, guardo, guitar, guy who
  -0.6: hablamos, hablo para, habra … de, hace … que, hacie-, haciendo, had the, hagan nada, hands-
  -0.6: handwriting |, happy birthday, harassment, harto, have asked, have … ever, have … good, have … i
  -0.6: have … on, have … permission, hay … para, he did, he … mi, he … ningun, heavy, hello, help, helped
  -0.6: helpf-, helpful, helpful |, her … for, heure de, hijo … NUMBER, hola buenas, holiday hours, honest |
  -0.6: hook, hope … are, how often, how … does, how … i, how … know, how … off, how … the, hows … baby, hoyo
  -0.6: hsa, http, huat, hub |, huh, hydra-, i came, i can, i certainly, i change, i let, i m, i make
  -0.6: i needed, i should, i … can, i … cash, i … literally, i … opting, i … pass, i … sent, i … sick
  -0.6: i … some, i … still, i … too, if the, if … can, il manque, il roule, il … d, il … tout, importe quand
  -0.6: in with, in … it, in … old, in … system, inche-, inches, included |, incluses |, infol-, informacion
  -0.6: inquiete |, inscribi, inscription, inscrivez moi, interac, interesa |, is cheaper, is from, is full
  -0.6: is in, is making, is texting, is … cell, is … consent, is … difference, is … now, is … room, is … til
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
  -0.6: magasin … mon, mair, mais oui, make a, make the, make this, mama no, manag-, manager, manana paso
  -0.6: mandando mensajes, manden la, manden … mensajes, mandes mas, mandes mensajes, mando foto, manteau
  -0.6: manubrio |, mari … est, mas gracias, mas preguntas, mas … los, matte-, matter, maudits, mayus-
  -0.6: mayusculas, me contacter, me deja, me desinscrire, me fue, me habia, me inscribi, me lleguen
  -0.6: me moleste, me neither, me olvido, me posted, me preguntaron, me pregunto, me so, me stop, me stuff
  -0.6: me tente, me textean, me voy, me wen, me … about, me … d, me … estos, me … gracias, me … llamar
  -0.6: me … ni, me … on, me … para, me … quitar, me … sus, me … textos, me … to, me … une, me … when
  -0.6: me … will, me … work, meant … text, meat, mecanico |, media, medio-, mediodia, mediodia |, mejor you
  -0.6: mensaje cuando, mensaje en, mensaje si, mensaje … me, mensaje … mi, mensajes en, mensajes gracias
  -0.6: mensajes you, mensajes … texto, mensajes … ustedes, merci ben, merci de, merci mais, merci … ne
  -0.6: merit, mes … de, mes … pour, mes … sont, message je, message s, message sur, message vocal
  -0.6: message … c, message … in, message … you, messaged, messages i, messages la, messages … my
  -0.6: messages … svp, messages … you, messed, mets moi, mettr-, mettre, mi abuela, mi hija, mi nro
  -0.6: mi trabajo, mi … gracias, mi … te, mi … va, mine … it, minui-, minuit, mis mensajes, mis … etoiles
  -0.6: miss |, moi NUMBER, moi avec, moi du, moi mais, moi pas, moi plutot, moi pus, moi tranquille
  -0.6: moi … jamais, moi … prix, moi … quand, moi … tard, moi … texto, molestar |, molesten |, molle
  -0.6: mon cadre, mon chum, mon dieu, mon mot, mon voyage, mon … aux, mon … d, mon … dans, mon … le
  -0.6: mon … pere, more to, more … for, more … from, more … me, mothe-, msj, much of, much to, much … it
  -0.6: mucho-, muchos, muchos mensajes, muted, my bag, my hands, my head, my husband, my info, my list
  -0.6: my messages, my mind, my permission, my place, my plan, my texts, my … all, my … card, my … fixed
  -0.6: my … go, my … has, my … said, my … still, my … text, my … what, n envoyez, n existe, n put, n … quand
  -0.6: na, nada por, nada … eso, nadie contesta, nah take, name from, ne souhaite, ne … me, ne … recevoir
  -0.6: ne … rien, necesario, need for, need … cancel, need … for, need … receipt, needs to, nel, net
  -0.6: never bring, never … her, new … is, next door, ningun … mas, ninguna lista, nix, no contactar, no les
  -0.6: no off, no paran, no recibir, no thx, no … after, no … bicis, no … contacten, no … esperar
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
  -0.6: pidiendo, pienso y, pienso … le, pierd-, pile, pinch-, ping, pis j, piss, piss off, pit, pitch is
  -0.6: place … is, plainte a, plato, please and, please discontinue, please inform, please my, please pass
  -0.6: please pull, please unsubscribe, please … all, please … off, please … them, please … us, plein-
  -0.6: pleur-, plus svp, plus … avec, plus … le, plus … seul, pneus d, pneus … hiver, poche, pogne dans
  -0.6: points, pont, por fin, por los, por … si, porque … me, porter plainte, pot, poube-, pour votre
  -0.6: pour … bon, pour … la, pour … messages, pour … tirage, pour … tune, pourq-, pourquoi, pourriez
  -0.6: pourriez vous, pouss-, pouvez … juste, power-, pre, preguntaron, prenez le, preuv-, preuve, prie de
  -0.6: printemps, probe, proche, profe, promised, promociones |, promotions, propre, proverb, pu … texto
  -0.6: pub svp, pueda, puede quitar, puede … la, pueden … de, puedo pagar, puert-, puis, pulgadas
  -0.6: pulgadas |, pus de, puse que, puse … no, puse … numero, push, put in, put your, qu … peut, que color
  -0.6: que di, que dice, que voy, que … atendio, que … avisen, que … eso, que … lui, que … mandan
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
  -0.6: toilette, told him, tone, tono, too expensive, topic, tout ca, trabajan, trabajar, trabajo de
  -0.6: trabajo … me, trade in, traigo el, trails, training wheels, traje la, travaux |, travelled, troca
  -0.6: trottinettes, trucs, tu arreter, tu lista, tu … de, tub, tuesday … NUMBER, turn, turn the, turne-
  -0.6: turned, ubicacion |, ubicados, umbrella |, un abonnement, un abrazo, un appel, un spam, un … cuando
  -0.6: un … ne, un … quand, un … up, uncle NAME, une bonne, unenr-, unfollow, unit, unive-, unloc-, unreg-
  -0.6: unsubscribe from, unsubscribe … from, up no, up … my, updates |, urgence, urs |, usages, usages |
  -0.6: using my, ustedes ni, ustedes … de, ustedes … se, usual |, va etre, va le, vacat-, vacation, vais le
  -0.6: vais … etre, vais … plainte, vale la, vale … pena, valvu-, valvula, vayan a, veille, velo dehors
  -0.6: velo … au, velo … comme, vendamela, venga, vente |, veux parler, veux un, veux … attendre, veux … au
  -0.6: veux … un, veux … vous, vi en, viend-, vienen, viens |, vieux bike, vivo … houston, vois juste
  -0.6: volver a, vos pubs, vos … de, vos … merci, vos … svp, votre … m, votre … svp, voulo-, vouloir, vous a
  -0.6: vous apporte, vous enlevez, vous juste, vous pris, vous reponds, vous voir, vous … arreter, vous … au
  -0.6: vous … avez, vous … dit, vous … enlever, vous … laisser, voy … bloquear, voy … camino, voy … la
  -0.6: voy … otro, voy … poner, voyons … j, voz, vrai, vuelvas a, vuelvo … esa, waiting list, walked in
  -0.6: walma-, walmart, want them, want you, want … get, want … hear, want … keep, want … on, was fast
  -0.6: was fun, was … before, was … last, wash it, waste, wat is, ways, wednesday |, week, weekends, weeks
  -0.6: well, were not, were … of, wet, what psi, what … for, when i, when … am, where it, where … at
  -0.6: which … for, which … of, while … wait, who … jk, who … this, who … your, whoever … this, why … it
  -0.6: will kill, will … get, will … in, will … up, with NUMBER, with … for, with … lol, with … on, withd-
  -0.6: without asking, without me, without my, wk |, would … at, would … taken, would … the, wtu, wtu NUMBER
  -0.6: x favor, y de, y es, y estoy, y la, y siguen, y … asi, y … du, y … son, yo dije, yo les, you
  -0.6: you asked, you believe, you casi, you come, you deliver, you kindly, you leave, you located, you look
  -0.6: you message, you mind, you scratched, you terminaron, you to, you … bueno, you … buy, you … closed
  -0.6: you … home, you … ins, you … lo, you … lol, you … match, you … necesito, you … nos, you … que
  -0.6: you … quit, you … recogi, you … remove, you … se, you … see, you … sirve, you … text, you … today
  -0.6: you … was, your account, your brother, your call, your last, your own, your text, your way, your … ah
  -0.6: your … but, your … message, your … off, your … take, zip it, zona, | about, | annulez, | anyone
  -0.6: | apply, | approve, | arretes, | aunty, | autocorrect, | avant, | before, | buzz, | cancelle
  -0.6: | cesser, | chuck, | class, | criss, | debarquez, | denme, | desactivez, | did, | dimanche, | disable
  -0.6: | double, | eliminame, | era, | espero, | finalement, | flat, | frr, | gift, | good, | habra, | hard
  -0.6: | inscrite, | junk, | llego, | manden, | maudit, | montrez, | nel, | nix, | olvide, | picked
  -0.6: | pierdan, | piss, | porfa, | pour, | practice, | priere, | rappelez, | rayez, | remuevan, | ring
  -0.6: | saquen, | sat, | saw, | scratch, | scusez, | se, | seat, | show, | slow, | sorry, | stoppez
  -0.6: | stupid, | sunday, | termino, | texteame, | thursday, | tienes, | todavia, | touchez, | traje
  -0.6: | uncle, | venga, | whose, | would, | … abierto, | … achetez, | … agree, | … and, | … autorice
  -0.6: | … autorizo, | … behind, | … bell, | … birthday, | … black, | … bloqueo, | … buying, | … charged
  -0.6: | … colis, | … comme, | … conduis, | … confirme, | … consent, | … contacting, | … could, | … cut
  -0.6: | … darme, | … dejar, | … descuento, | … dois, | … doit, | … donne, | … enlever, | … esperando
  -0.6: | … everything, | … fair, | … for, | … forgot, | … front, | … fun, | … funny, | … further, | … gasten
  -0.6: | … gone, | … grasias, | … guidon, | … hasta, | … ir, | … juste, | … key, | … knew, | … koi
  -0.6: | … light, | … llamadas, | … llega, | … lying, | … manera, | … mechanic, | … mesure, | … musubi
  -0.6: | … muy, | … navidad, | … often, | … once, | … parar, | … parfait, | … partir, | … pasar, | … pedale
  -0.6: | … phone, | … pics, | … playing, | … pleut, | … po, | … pocket, | … policy, | … rain, | … replied
  -0.6: | … request, | … retire, | … rode, | … sacan, | … saturday, | … selle, | … set, | … sirve
  -0.6: | … spamming, | … suficiente, | … systeme, | … tes, | … tmr, | … tune, | … urge, | … voisin
  -0.6: | … warranty, | … zapatos, ~_alo, ~_aut, ~_bmx, ~_bos, ~_car, ~_clu, ~_doe, ~_dro, ~_fa, ~_foi, ~_foo
  -0.6: ~_ga, ~_gen, ~_hap, ~_has, ~_hm, ~_huh, ~_il, ~_ill, ~_ira, ~_ju, ~_jul, ~_jum, ~_las, ~_le, ~_li
  -0.6: ~_loa, ~_low, ~_ma, ~_mac, ~_min, ~_mon, ~_na_, ~_of, ~_oil, ~_ol, ~_ost, ~_pal, ~_pur, ~_ral, ~_rev
  -0.6: ~_rui, ~_sk, ~_ski, ~_stu, ~_sys, ~_th, ~_tha, ~_unc, ~_unl, ~_ve, ~_wha, ~_xx, ~aben, ~acha, ~adme
  -0.6: ~afin, ~agam, ~agno, ~agu, ~aiem, ~aite, ~ajer, ~ake, ~ali_, ~alut, ~aman, ~ambi, ~anag, ~anch, ~ang
  -0.6: ~anym, ~ape, ~apit, ~appr, ~ara, ~ard, ~arde, ~ared, ~arm, ~arro, ~art, ~ashi, ~asic, ~assm, ~ast
  -0.6: ~asu, ~at_, ~atic, ~auri, ~aut, ~basi, ~beg_, ~begg, ~bles, ~bmx, ~bmx_, ~bra_, ~cab, ~car, ~ciar
  -0.6: ~cibi, ~cked, ~coch, ~cora, ~coun, ~crir, ~cted, ~cti, ~cto, ~cto_, ~cupa, ~ddi, ~ddin, ~denu, ~depl
  -0.6: ~der_, ~desp, ~dez, ~dez_, ~dise, ~dni, ~doc_, ~doe, ~does, ~driv, ~dro, ~duri, ~dver, ~dyi, ~dyin
  -0.6: ~eade, ~eah, ~eah_, ~ear, ~ed_, ~eda, ~edal, ~eddi, ~eek, ~eeks, ~efe, ~eggi, ~eill, ~elam, ~eld_
  -0.6: ~eles, ~elp_, ~embe, ~eme_, ~emo_, ~emp, ~emps, ~en_, ~ens, ~ep_, ~epa_, ~erap, ~erfu, ~es_, ~escu
  -0.6: ~esd, ~esm, ~ess, ~esto, ~etan, ~ete_, ~etu, ~eva, ~even, ~ewor, ~exce, ~fact, ~fens, ~fer, ~flag
  -0.6: ~foi, ~fole, ~fre, ~from, ~fte, ~fur, ~ganm, ~gas, ~gent, ~gery, ~get, ~gic_, ~glas, ~gns, ~gns_
  -0.6: ~gra_, ~grap, ~greg, ~gs_, ~gui_, ~happ, ~has, ~hay, ~haya, ~hdr, ~hdra, ~he_, ~hima, ~hing, ~hou
  -0.6: ~huh, ~huh_, ~iaj, ~ibr, ~ice_, ~icie, ~ick_, ~icos, ~ida, ~ide, ~idn, ~iels, ~ienc, ~iere, ~ieux
  -0.6: ~igns, ~ija, ~ilk, ~imer, ~imo, ~inal, ~ind_, ~inie, ~int_, ~iot, ~ipe_, ~irm_, ~ismo, ~ist, ~ited
  -0.6: ~ithd, ~ivew, ~ivie, ~jul, ~jump, ~just, ~kan_, ~kin, ~lab_, ~lash, ~lec, ~led, ~let, ~lets, ~libe
  -0.6: ~lico, ~lla_, ~lled, ~llov, ~lmos, ~loir, ~lou, ~lp_, ~luya, ~mach, ~made, ~main, ~man, ~mbe_, ~ment
  -0.6: ~mes, ~mi_, ~mily, ~mis, ~mmut, ~mone, ~mpin, ~mplo, ~msj_, ~mx_, ~namo, ~natu, ~nde, ~ndin, ~nece
  -0.6: ~nenr, ~net, ~ng_, ~ngs, ~nita, ~nloc, ~nseg, ~nsh, ~ntac, ~nym, ~nymo, ~oam, ~oami, ~obre, ~ode
  -0.6: ~oe_, ~oil, ~oir, ~oise, ~oji, ~old_, ~oldi, ~oles, ~olet, ~oll, ~olla, ~ond, ~oord, ~oos, ~oot, ~ope
  -0.6: ~or_, ~ord_, ~orm, ~ort, ~ossi, ~oube, ~oud, ~oug, ~ough, ~ould, ~ount, ~ourq, ~ouve, ~pati, ~ped
  -0.6: ~peda, ~pese, ~pie, ~pies, ~pil, ~pill, ~piti, ~pla, ~poub, ~pour, ~ppe, ~pped, ~ppel, ~preu, ~puta
  -0.6: ~race, ~raj, ~rank, ~rcie, ~rco, ~reez, ~ren, ~reno, ~rep, ~res, ~retr, ~reuv, ~rful, ~rgen, ~rgic
  -0.6: ~ribl, ~rire, ~rlos, ~rnt, ~rnt_, ~roam, ~rom_, ~rome, ~roni, ~rrid, ~rry, ~rry_, ~rta, ~ruct, ~saro
  -0.6: ~sco, ~scu, ~se_, ~sel, ~sell, ~sey, ~sinc, ~sj_, ~slaq, ~smo_, ~sol, ~soup, ~sper, ~spie, ~ssm
  -0.6: ~ssme, ~st_, ~sta, ~stam, ~sti, ~stim, ~stud, ~supp, ~suya, ~sys, ~syst, ~tact, ~tate, ~te_, ~tea
  -0.6: ~teal, ~tem, ~tes_, ~tha, ~thdr, ~thos, ~tion, ~tit_, ~trab, ~trea, ~tret, ~tsi, ~tsid, ~turn, ~ua_
  -0.6: ~ualq, ~uedi, ~ueez, ~ueja, ~uer, ~uete, ~uld, ~uld_, ~uloi, ~unc, ~unde, ~unen, ~unl, ~unlo, ~unti
  -0.6: ~ura, ~uro_, ~use, ~uso, ~uts, ~uvr, ~uys, ~uys_, ~ved, ~ven, ~vew, ~vewa, ~viaj, ~vic, ~vici, ~vis
  -0.6: ~vita, ~voi, ~wet_, ~wha, ~what, ~wo_, ~xce, ~ymo, ~ymor, ~you_, ~yst, ~yste
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
  -0.7: baja … favor, bajam-, bajem-, bajeme, balco-, bank, banne-, banner, barri-, barrio, barru-, barrure
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
  -0.7: compte |, computer, con sus, con … reparacion, con … tengo, con … textos, condition, conduisant
  -0.7: consentir, contact lens, contactar |, contacten, contacter |, contactez, contacto |, contactos
  -0.7: contratando, contratando |, contre, convenu, cotiz-, count … out, counter no, coupons, cours de
  -0.7: crazy, crew, crick-, criss, cuando … la, cuanto me, cuanto … la, curso, customer and, cut it, cut me
  -0.7: d appeler, d etre, d oeuvre, d … ca, d … de, d … est, dan clases, dans le, day but, de aceite
  -0.7: de adelante, de borrar, de bus, de cadre, de cesser, de chez, de comer, de espera, de facture
  -0.7: de fumer, de hacer, de moi, de obra, de rabais, de retirer, de sollicitation, de sondage, de ton
  -0.7: de travailler, de verdad, de voir, de … air, de … anos, de … arretez, de … base, de … commande
  -0.7: de … droit, de … empresa, de … envois, de … facture, de … jaja, de … para, de … se, de … systeme
  -0.7: deact-, debarquez, dec, degag-, dejar de, dejen el, dejen … mandar, dejenlo, demande ca, demande d
  -0.7: demas, deposite, deposito, derec-, derniere, derniere fois, des … svp, desactivez, desafiliar
  -0.7: desinscrivez, desinscrivez moi, desire, dessi-, dessin, desuscribir, deuil, deux, devant la, devis
  -0.7: devol-, diale-, dialed, dice, dice … si, dicho, did no, did … find, did … say, did … such, dieu, dije
  -0.7: diner, dio, dios se, dios |, direction, disab-, disable, displ-, display, disque, dit au, dit de
  -0.7: ditch my, ditch … number, dj, do … cancel, do … close, do … come, do … cut, do … forget, do … laugh
  -0.7: do … mind, do … owe, do … own, do … reply, does she, does this, does … need, dolares |, donc j
  -0.7: done … the, donne moi, dort, dos veces, down the, down … the, dozen, drama-, dramatic, droit |
  -0.7: drop … at, du cash, du metro, du … avec, dulce, dulce |, each time, eat |, echange |, ecrire svp
  -0.7: ecrire |, ecrive, effacez le, eithe-, either, el alto, el cuadro, el curso, el favor, el miercoles
  -0.7: el muchacho, el pelo, el tubo, el … pero, el … por, el … si, el … viejo, eliminar, ella el, email is
  -0.7: emails, emoci-, empen-, en attendant, en conduisant, en deux, en efectivo, en google, en m, en maudit
  -0.7: en … parada, en … telefono, en … you, encore sur, end cap, end of, end the, ends |, enfant |
  -0.7: english |, enlever de, enlever moi, enlever … nom, enlevez pas, enlevez |, enough is, enough with
  -0.7: enough … me, enten-, entends, entreposage, envers, envien mas, envio, envio-, envios, envoi |
  -0.7: envoyer |, envoyer … messages, envoyez pas, envoyez … de, envoyez … rien, eres tu, eres … soy
  -0.7: es molestia, es … mismo, es … otra, escogi, escribiendo |, est passe, est pour, est vrai, est … assez
  -0.7: est … ce, est … long, esta muy, esta semana, esta … delete, estar en, estaria, este medio, este mismo
  -0.7: esto lo, esto … acoso, estoy interesado, estoy … en, estrellas, estub-, estubo, etait juste
  -0.7: etait quoi, etein-, eteint, etre … de, etudiant |, every time, every-, excusez moi, exists
  -0.7: expensive |, expliquez, eyes, factu-, facture svp, faire disparaitre, faites … des, falta el, fam
  -0.7: family |, far |, fasti-, fastidio, fatigants |, favor you, favor … mi, favou-, fee |, feliz dia
  -0.7: feliz navidad, fell … a, fello-, fenders, fever, fichez … la, fil |, fille |, filter, firmado
  -0.7: fix the, fizah, flat again, flats |, floor |, floor-, floors, flush, fois je, fois par, folder |
  -0.7: foot |, for good, for texting, for … class, for … me, for … receipt, forever>you, forge, forgot my
  -0.7: fort, foto, found a, frame |, francais svp, frein a, freine, freins, frenos no, frigo, frnds, froid
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
  -0.7: m … de, m … des, m … pu, ma mere, ma … m, mad at, mae, magaz-, magazine, mail |, main … oeuvre
  -0.7: mais … mon, mal … la, mandar mensajes, mandaron la, mande la, manden el, manden … textos, mandes nada
  -0.7: mano … obra, marathon plus, mardi … est, marketing |, mas avisos, mas sms, mas y, mas … favor
  -0.7: mas … la, me, me back, me bajo, me contacten, me dejaron, me doy, me envien, me esten, me los
  -0.7: me mando, me queda, me quiten, me retire, me retirer, me sacan, me salgo, me sirve, me textees
  -0.7: me textez, me urge, me we, me … but, me … dar, me … delete, me … in, me … list, me … lol, me … pu
  -0.7: me … stop, me>texts, me>want, measu-, mecanicien, medic-, meilleure, mejor … no, membership, menos |
  -0.7: mensa-, mensaje dice, mensaje … el, mensajes … la, mensajes … mi, mensajes … no, menti-, merci bien
  -0.7: merci … de, mes freins, mes pneus, mes textos, mesa, mess, message d, message for, message from
  -0.7: message … i, messages a, messages from, messages merci, messages please, messages sur, messages … not
  -0.7: messaging me, messenger |, mesure, mettez le, mettez … sur, mi, mi cel, mi consentimiento, mi you
  -0.7: mi … o, mick, miercoles |, mile, minim-, minor-, minors, minutos, mis datos, mise au, mise … point
  -0.7: mitad, mms, moi pour, moi pouvez, moi … adresse, moi … la, moi … textos, moins de, mole, molesta
  -0.7: mom i, momentito, mon abonnement, mon cadenas, mon courriel, mon … sans, montrez, morad-, more … an
  -0.7: more … the, more>angry, mostl-, mostly, mother, mothers day, movie, moyeu |, msjs, mubarak to, mug
  -0.7: musub-, musubi, muy alto, muy caro, my card, my company, my consent, my contact, my contacts, my data
  -0.7: my file, my frame, my granddaughter, my hand, my house, my job, my kids, my nephew, my shop, my spot
  -0.7: my … about, my … deleted, my … gone, my … phone, my … were, myself |, n … autorise, na |, name the
  -0.7: nans, natio-, navid-, navidad, ne faites, ne repondez, ne … avez, near the, necessaire, necessary |
  -0.7: need … bike, negocio |, netfl-, netflix, network is, never … found, never … so, new year, next time
  -0.7: ni NUMBER, no ando, no cap, no deja, no eres, no gasten, no interest, no molestar, no nothing
  -0.7: no paro, no please, no reply, no suena, no textos, no vuelvo, no … but, no … did, no … envien
  -0.7: no … from, no … interesado, no … llamen, no … message, no … moleste, no … molestia, no … pedi
  -0.7: no … sigan, no … sin, no … sirve, no … texting, no … thing, no … todavia, no … will, no … yet, nokia
  -0.7: non … moi, non … pour, not delete, not forget, not heard, not laugh, not open, not own, not reply
  -0.7: not … enough, not … it, not … take, not … thanks, not … them, notificaciones, ntp, number bus
  -0.7: number … never, number … on, numero … vos, occas-, oeuvr-, oeuvre, of all, of the, of … NUMBER
  -0.7: of … so, of … stop, off now, off thanks, off … he, off … it, off … list, off … on, off … text, oh my
  -0.7: ojo, ok do, ok la, ok no, ok so, ok stop, ok … you, ola, old tires, old … i, on elm, on en, on there
  -0.7: on veut, on … cards, on … day, on … frame, on … left, on … now, on … old, on … other, on … receipt
  -0.7: on … vendu, once, one for, one from, one … NUMBER, one … time, only text, only … in, only … the, op
  -0.7: open on, openi-, opera-, opt … out, options, or do, or is, or you, or … on, order arrived, osier
  -0.7: ote moi, otez … nom, other store, otherwise, otro numero, ou j, ou vous, oublie, oublie ca
  -0.7: oubliez … numero, oui pour, out … i, out … my, outil-, outils, ouvri-, ouvrir, overn-, overnight
  -0.7: oxido, packe-, packed, padrisima, pads |, panic, paper-, paque-, par le, para emergencias, para este
  -0.7: para mensajes, para que, para sus, para … NUMBER, para … mensajes, para … numero, para … rechinar
  -0.7: parale, paran, parfa-, pas repondre, pas souvenir, pas textez, pas … permission, pas … sollicitation
  -0.7: pas … tu, paso … ella, pass on, passe pas, passe … NUMBER, passe … soir, passw-, payda-, payday
  -0.7: payment, pedal, peine, pensez, peppe-, pepper, perdu ma, perdu … cle, permanently |, permission to
  -0.7: perro … comio, personne qui, personne … ai, pesad-, peux … de, peux … repondre, peux … venir
  -0.7: phone so, phone … can, phone … my, piass-, piasses, pied |, plan |, plans, plate-, playing, please be
  -0.7: please call, please cancel, please drop, please forget, please leave, please … no, please … text
  -0.7: please … to, plus d, plus un, plus vos, podri-, policy |, pongale, pongan, por aca, por … favor
  -0.7: por … medio, por … mejor, por … que, porque me, portavasos, pour cette, pour l, pour la
  -0.7: pour … garantie, pour … personnes, pour … que, pouvez … enlever, pouvez … m, pq, pray … me
  -0.7: preferencia, preferiria, preguntar, preguntas, prenez votre, prenez … temps, pressure, presu-
  -0.7: presupuesto, primero, print |, prochaine, prof … a, progr-, proje-, project, promise, promocion
  -0.7: promos svp, promp-, prompt, prueb-, pu besoin, pu client, pub |, publicidad no, publicidad |, puede |
  -0.7: puede … el, puedes, puedo ir, puedo pasar, pulga-, purpl-, purple, pus |, quand c, quand vous
  -0.7: que fastidio, que gracias, que hace, que incluye, que ladilla, que ma, que pedi, que … attends
  -0.7: que … avais, que … cobraron, que … demande, que … dio, que … escriban, que … estan, que … hace
  -0.7: que … travaille, quel droit, quelle est, quelle … votre, quelqu … d, querer, quiere … de
  -0.7: quiero cancelar, quiero recibir, quiero … el, quit sending, quit the, quit with, quita mi, quitaron
  -0.7: quitenme … la, quitt, quitte pas, quoi, rabais etudiant, rain or, rattl-, rayar-, rayaron, rayons
  -0.7: read the, ready for, ready to, recal-, recall, receive, receiving, recevoir |, recevoir … textos
  -0.7: recha-, recibir mensajes, recibir textos, recla-, recojo, recu de, recue-, reecr-, regano, reloj
  -0.7: remboursement, remboursez, remember me, remettez, reminders |, removal, removal please, remove>remove
  -0.7: removed from, removed the, remuevan, remuevan mi, replace, reply … to, report … the, repue-, resch-
  -0.7: reschedule, resea-, reseau, resend, reservation, result, resum-, resume, retab-, retablissement
  -0.7: retirar, retire de, retire mon, retirer mon, retirez … svp, retiro, retrait |, retrouve, review |
  -0.7: rfc, rien qui, rien … de, rien … mon, right, right i, right … and, ring me, rodada |, ronfl-, roof
  -0.7: room |, rouil-, rouille, row |, roza, rs NUMBER, rubbi-, ruedas |, s est, said i, said |
  -0.7: said … could, salad, salga, saliendo de, same number, sans moi, sans mon, say i, say … to, says it
  -0.7: says you, says … texting, sch |, scrap, scratched, screaming, se entiende, se … bajar, se … esto
  -0.7: se … pague, seats, see my, see … then, semaines que, seman-, send my, send pics, send>these
  -0.7: sending messages, senor |, serai la, shall, shave, she … it, shifter, shipping, shop on, short |
  -0.7: should stop, should … be, shout, showe-, si por, si possible, si quiero, si y, si … a, si … que
  -0.7: side |, sigan mandando, signale |, signe … vous, signed … with, signing up, silent, silly, sistema |
  -0.7: sleeping, sms a, snapped |, so cute, so the, so … do, so … for, so … my, so … texts, so … to
  -0.7: so … will, sofa, soiree, solito, solito |, solo la, somew-, somewhere, sortez … de, sortie de
  -0.7: spam musubi, spame-, spani-, spanish, split it, spoil-, spons-, spot |, stag, stall, step, stop and
  -0.7: stop c, stop calling, stop do, stop les, stop no, stop … NUMBER, stop … at, stop … est, stop … if
  -0.7: stop … j, stop … me, stop … not, stop … on, stop … textos, stop … these, stop>list, stopper, stoppez
  -0.7: stora-, storage, strike this, strike … number, su madre, su pagina, su texto, subscribe … to
  -0.7: such thing, sue, suis … la, suit, summo-, supprimer mon, supprimer … numero, sur facebook
  -0.7: sur … cellulaire, surge-, sus, sushi, svp pas, svp retirer, svp … moi, tab, tacha-, tachame
  -0.7: tachen … nombre, take bus, take … name, take … out, take … the, tampoco |, tannee, tarda, te
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
  -0.7: traffic, trafic, training, tranquilo, trash, trate-, travailler, travaux, trike, trop … pour, trott-
  -0.7: trouve, tu, tu en, tu que, tu soy, tu une, tu … a, tu … l, tu … yo, tubo, tubul-, tune ups, turn left
  -0.7: tutor-, tutorial, twins, two, uber, ubicacion, ultimo, ultimo mensaje, umpir-, umpire, un arret
  -0.7: un char, un consentement, un d, un mauvais, un momentito, un regalo, un seul, un … lol, un … merci
  -0.7: un … para, una lista, una vez, una … mas, uncheck it, undo, une photo, une vraie, unplu-
  -0.7: unsubscribed, until i, up, up in, up … texts, updat-, usele-, useless, va … ser, vacan-
  -0.7: vais ailleurs, vais passer, vais porter, vais … la, valve, vamos, veill-, velo ca, velo en, velo il
  -0.7: vendan, vendez, vendi … bici, vendr-, ver la, versi-, version, veux rien, veux … recevoir, vez, via
  -0.7: vibre-, vibrer, vieja |, vienes, viens … voir, vieux peugeot, visit, vitesses, viva, vodaf-, vodafone
  -0.7: voici la, vos, vos listes, vos rappels, vos sms, vos … c, vos … j, votre part, votre texto
  -0.7: votre … pas, vous auriez, vous continuez, vous ne, vous qui, vous svp, vous … dire, vous … encore
  -0.7: vous … moi, vous … plus, vous … pour, voy saliendo, voyez, vraie, vuelve, wakey, walk ins, want … go
  -0.7: want … no, want … one, want … stop, want … text, wants the, was i, was … i, was … with, wash |, waxed
  -0.7: way home, way too, we talk, well be, wen you, what part, what would, what … of, whatsapp |, wheeled
  -0.7: when can, when your, when … the, when … you, whens the, where i, where … my, while you, who ate
  -0.7: who was, whoever … is, wifi |, will call, will get, will pass, will pick, will stop, will the
  -0.7: will wait, wipe … number, wish … be, wish … receive, with her, with phone, with your, with … and
  -0.7: with … messages, with … work, woke, worry pas, worrying, wrap, wrench, wrong group, y dejen, y les
  -0.7: y … aviso, y … mando, yes please, yes the, yes … is, yes … texts, yes … the, yo … a, yo … quiero
  -0.7: you call, you carry, you close, you coming, you cut, you dejen, you es, you estubo, you forgot
  -0.7: you now, you reach, you then, you there, you update, you would, you … coming, you … delete
  -0.7: you … drop, you … just, you … kids, you … los, you … more, you … much, you … number, you … ocupo
  -0.7: you … open, you … put, you … these, you … vi, you … with, you>law, you>me, your email, your father
  -0.7: your home, your mother, your spam, your stuff, your … as, your … folder, your … guy, your … just
  -0.7: zippe-, zipper, zumba, | annoying, | annule, | bajeme, | bloque, | bonsoir, | cada, | cambio
  -0.7: | cancele, | cancelo, | cero, | change, | chinguen, | client, | consent, | corten, | day, | debarque
  -0.7: | desabonnement, | desinscris, | desist, | despues, | discontinue, | dorenavant, | dry, | efface
  -0.7: | email, | everything, | exam, | flip, | forgot, | genre, | grandma, | helmet, | inscrivez, | jaja
  -0.7: | keys, | kill, | les, | llame, | luv, | mandenme, | mark, | mets, | mil, | necesito, | numbers
  -0.7: | ola, | opting, | oups, | pics, | preferiria, | prefiero, | pueden, | pusieron, | received
  -0.7: | repondez, | rides, | running, | sacame, | saque, | screw, | seguro, | sending, | size, | stopping
  -0.7: | stuck, | tachame, | talk, | teacher, | terminate, | that, | tio, | toque, | tuesday, | under
  -0.7: | vendredi, | viens, | weekend, | whens, | wheres, | … acepte, | … achete, | … air, | … answer
  -0.7: | … apago, | … arret, | … arreter, | … authorized, | … autorise, | … aux, | … batterie, | … better
  -0.7: | … bikes, | … broke, | … bruit, | … brutal, | … calling, | … cancel, | … case, | … casi, | … cat
  -0.7: | … chain, | … chier, | … clique, | … consiguieron, | … cuanto, | … debarque, | … dejaron, | … died
  -0.7: | … divorced, | … du, | … estubo, | … etais, | … fastidio, | … favor, | … fete, | … firme, | … first
  -0.7: | … fixed, | … forget, | … frenos, | … girlfriend, | … grief, | … guys, | … il, | … ladilla
  -0.7: | … lawyer, | … liste, | … llame, | … llanta, | … llantas, | … lo, | … luces, | … luego, | … manana
  -0.7: | … mets, | … mismo, | … missed, | … mothers, | … mouille, | … my, | … no, | … ocupo, | … our
  -0.7: | … page, | … pass, | … pienso, | … pneus, | … prefer, | … prend, | … promos, | … psi, | … quede
  -0.7: | … quitan, | … quito, | … rato, | … removed, | … respect, | … saludos, | … sea, | … soiree
  -0.7: | … tarda, | … terminaron, | … test, | … tired, | … tonight, | … turn, | … vuelvo, ~_adj, ~_afi
  -0.7: ~_aga, ~_ang, ~_apo, ~_aro, ~_at, ~_att, ~_bab, ~_bea, ~_boi, ~_br, ~_buy, ~_cam, ~_cc, ~_co, ~_da
  -0.7: ~_del, ~_dy, ~_eit, ~_eng, ~_eve, ~_fai, ~_fev, ~_fix, ~_fou, ~_fro, ~_ger, ~_gp, ~_hu, ~_hy, ~_ib
  -0.7: ~_iba, ~_inb, ~_jo, ~_jus, ~_lah, ~_mak, ~_me, ~_me_, ~_men, ~_mi_, ~_noc, ~_on, ~_or, ~_pan, ~_par
  -0.7: ~_ped, ~_plu, ~_pou, ~_re, ~_rep, ~_ri, ~_sak, ~_sec, ~_sel, ~_sue, ~_te_, ~_to, ~_tr, ~_tu_, ~_tur
  -0.7: ~_two, ~_typ, ~_ube, ~_up_, ~_upd, ~_vez, ~_vos, ~_vr, ~_vra, ~_war, ~_we, ~_whi, ~_wi, ~_wok, ~aba
  -0.7: ~acar, ~ach_, ~acke, ~act, ~ada_, ~adec, ~adez, ~adi, ~adj, ~adju, ~ads, ~ads_, ~agai, ~ail, ~ails
  -0.7: ~ain, ~aiss, ~ajam, ~aje, ~aki, ~alar, ~alet, ~all, ~all_, ~alls, ~alq, ~alqu, ~ana, ~ana_, ~anc
  -0.7: ~angl, ~ango, ~anse, ~appi, ~appt, ~ares, ~arf, ~arfa, ~arma, ~arme, ~aro, ~aron, ~arou, ~asco, ~ass
  -0.7: ~assw, ~atem, ~atos, ~att, ~atte, ~avie, ~avo, ~avo_, ~awn, ~awn_, ~ba_, ~bird, ~bisc, ~bje, ~bjec
  -0.7: ~blee, ~boot, ~brin, ~bugg, ~buy, ~cad, ~came, ~cana, ~carr, ~casc, ~cat, ~cat_, ~cer, ~ciat, ~cid
  -0.7: ~cir, ~cken, ~coc, ~cojo, ~cond, ~cont, ~coro, ~craz, ~crib, ~cric, ~cs_, ~cten, ~cuit, ~curi, ~dai
  -0.7: ~dal_, ~dat, ~dbye, ~deac, ~ded, ~ded_, ~dele, ~dezc, ~dia_, ~dich, ~dju, ~djus, ~do_, ~don, ~drai
  -0.7: ~dset, ~dura, ~eadi, ~eady, ~earm, ~eart, ~ebi, ~ec_, ~ecol, ~ecup, ~edd, ~ede, ~edin, ~eedi, ~eeli
  -0.7: ~eeze, ~efr, ~egs_, ~eivi, ~ela, ~empt, ~ena, ~end, ~ensa, ~enti, ~eon_, ~erac, ~erec, ~ered, ~ersh
  -0.7: ~ery, ~ery_, ~esi, ~esum, ~esup, ~eta_, ~ete, ~etez, ~etf, ~etfl, ~ety, ~ety_, ~eud, ~eudi, ~eup
  -0.7: ~evai, ~evit, ~evol, ~evue, ~ey_, ~eyes, ~fabo, ~fev, ~feve, ~fins, ~fix, ~flix, ~fol, ~foo, ~fou
  -0.7: ~fro, ~fuse, ~gai, ~gain, ~gel, ~ght_, ~gle, ~gnm, ~gnme, ~good, ~gran, ~hai, ~hak, ~han, ~hico
  -0.7: ~hird, ~hor, ~horr, ~ht_, ~ian, ~iass, ~iaux, ~ibir, ~ibl, ~ico_, ~iday, ~iel_, ~ieta, ~ife, ~ignm
  -0.7: ~ije_, ~iler, ~ills, ~ily, ~ily_, ~ims, ~in_, ~inar, ~inb, ~inbo, ~ing, ~inn, ~invo, ~ione, ~ions
  -0.7: ~ios, ~ios_, ~ir_, ~ira, ~iria, ~irp, ~irt_, ~isab, ~iso, ~iso_, ~ison, ~isse, ~ita_, ~itos, ~iva
  -0.7: ~ivat, ~jeud, ~jit, ~jus, ~lame, ~lass, ~lav, ~leak, ~led_, ~lept, ~les, ~les_, ~lez, ~lez_, ~lf_
  -0.7: ~lige, ~lita, ~lix, ~lix_, ~llah, ~lly, ~lma, ~loa, ~log, ~lood, ~lot, ~loye, ~lqui, ~ls_, ~lube
  -0.7: ~lut, ~lut_, ~lva_, ~lvie, ~ma_, ~mag, ~mak, ~mand, ~mar_, ~mard, ~mbia, ~me_, ~med, ~mens, ~mid
  -0.7: ~moti, ~mour, ~msjs, ~naci, ~navi, ~nbo, ~nbox, ~ndar, ~ned, ~nenm, ~netf, ~nfo_, ~ngal, ~nges, ~nig
  -0.7: ~nigh, ~nite, ~nmen, ~ns_, ~nsa, ~nsaj, ~nsez, ~nstr, ~ntan, ~nte, ~nuev, ~nus, ~nus_, ~nuto, ~oad
  -0.7: ~ocke, ~odb, ~odby, ~odo_, ~oir_, ~ojec, ~oked, ~old, ~ole, ~olen, ~olo, ~once, ~onec, ~onu, ~oodb
  -0.7: ~oom, ~opi, ~orag, ~ores, ~orro, ~osag, ~otio, ~otti, ~ou_, ~oub, ~ound, ~out, ~ouv, ~oval, ~ovi
  -0.7: ~ovia, ~owed, ~pac, ~para, ~parf, ~pda, ~pdat, ~pias, ~ploy, ~plu, ~plus, ~podr, ~pou, ~ppli, ~prog
  -0.7: ~proj, ~puer, ~punt, ~pute, ~qued, ~quet, ~quoi, ~rar, ~ray, ~razy, ~refr, ~rfu, ~rib, ~rie, ~ril
  -0.7: ~rity, ~rma, ~rob, ~rofe, ~rogr, ~roj, ~roje, ~rom, ~rope, ~roui, ~rox, ~rpl, ~rple, ~rqu, ~rquo
  -0.7: ~rsem, ~rte, ~rte_, ~rth, ~rth_, ~rubb, ~ruin, ~rwis, ~sair, ~saj, ~saje, ~sarm, ~scri, ~scui, ~sec
  -0.7: ~sema, ~sew, ~shak, ~shal, ~shim, ~shot, ~sib, ~sibl, ~sis, ~slep, ~smal, ~smen, ~sola, ~ssw, ~sswo
  -0.7: ~sta_, ~surg, ~sus_, ~tac, ~tak, ~take, ~tal, ~tam, ~tamo, ~tanc, ~tant, ~tas, ~teen, ~tep_, ~tfl
  -0.7: ~tfli, ~the, ~the_, ~they, ~tho, ~ths_, ~tidi, ~tisi, ~tite, ~to_, ~trad, ~trot, ~tte, ~ttl, ~ttle
  -0.7: ~ttor, ~tuc, ~ture, ~two_, ~ty_, ~uar, ~ubbi, ~ucho, ~ucti, ~ude_, ~udi_, ~ueg, ~uela, ~ueme, ~uen
  -0.7: ~ueva, ~uge, ~uggi, ~ugh, ~uilo, ~uma, ~unit, ~uoi, ~uoi_, ~upa, ~upd, ~upda, ~urin, ~urpl, ~urq
  -0.7: ~urqu, ~ut_, ~uten, ~uti, ~utos, ~utti, ~uve, ~vain, ~vati, ~vers, ~vid, ~voya, ~wal, ~war, ~warn
  -0.7: ~wast, ~well, ~whi, ~wic, ~wing, ~winn, ~wins, ~wok, ~woke, ~yen_, ~yone
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
  -0.8: balan-, balance, banan-, bande-, barre |, basic, basta de, basur-, basura, bathr-, bday, be done
  -0.8: be in, be nice, be so, beate-, beater, been on, before you, belt, berge-, bergeron, berth, besoin du
  -0.8: besoin |, bicycle |, bien … la, bike anymore, bike to, bit |, blank, blasts |, block-, bloque la
  -0.8: bloque |, bloquear, bloquee, bloquez, blowing … my, blue one, bluet-, bluetooth, blurr-, blurry
  -0.8: boiti-, boitier, bon ok, bons, borrar … numero, borrow, boss is, bothering, bottl-, bottle, boue
  -0.8: bridg-, bridge, bring it, bring my, bring your, bucks, busin-, but please, buy, buy … bikes, buzze-
  -0.8: by me, bye |, c tu, c … clair, c … elle, c … juste, c … tannant, ca, ca je, ca les, ca prend, ca vous
  -0.8: ca … les, ca … va, cable-, cables, cadeau |, cadenas … vous, caja |, cake for, calco-, call … the
  -0.8: camaras, came |, campana, can it, can stop, can … NUMBER, can … cancel, can … drop, can … order
  -0.8: can … put, can … the, can … use, cancele, cancelen, canse de, careful, carga, carte de, casa … NAME
  -0.8: casques, cassette |, ce … ca, ce … il, ce … on, ce … tu, celular en, cense, cesse |, ceux la, chair
  -0.8: change … boutique, changing, charger, cheques, chercher … ma, chere, cheveux, choic-, choqu-, choque
  -0.8: clari-, clase |, class, clean, clous, clown, coat, coffee |, colom-, color-, come, come … of
  -0.8: commandez la, comment ca, commi-, compris votre, comptant |, con carino, con un, con … queda, condi-
  -0.8: confe-, conference, confidentiel, consent … this, consentimiento |, consiento, contact my, contactar
  -0.8: contacto, contesto, conti-, corre-, could text, coupez le, cour, couri-, creak, cree, crooked |
  -0.8: cuando es, cuando la, cuando … no, cuantas millas, cuatr-, cuatro, cuenta que, cuenta … no, cuest-
  -0.8: cuidense, customer … so, cut off, d attendre, d autobus, d baja, d hiver, d ou, d … du, d … pour
  -0.8: damn, dans les, dans … min, darme de, darme … baja, days |, de acuerdo, de aluminio, de bicis
  -0.8: de escribirme, de eso, de faire, de grace, de hoy, de lo, de m, de nada, de neige, de pas, de promos
  -0.8: de pub, de rappels, de recevoir, de rechinar, de semaine, de semana, de temps, de … cuenta
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
  -0.8: est tannant, esto que, estos mensajes, et il, etes … meilleurs, etre sur, eu un, everyones
  -0.8: everywhere, excuses, expen-, expensive, expir-, explain, expre-, extra, extrano, fa cai, faile-
  -0.8: failed, faim, faire, faire le, fais quoi, fait de, fait le, fait … mon, fait … semaines, faites vous
  -0.8: fatigant, faut … que, favor-, femme, fichi-, fichier, field, fiest-, fil, fill, fin du, fin … semaine
  -0.8: fin … semana, final, finan-, fini les, finir |, finish, finished, first time, fligh-, flip, fois … je
  -0.8: for my, for some, for … husband, for … of, for … ride, for … so, form and, forward, fr, frais de
  -0.8: franchement |, fri, from NUMBER, from this, from … NUMBER, fumer, futur-, future, game, garde les
  -0.8: garmi-, garmin, generator, geran-, gerant, get, getting a, gift card, give the, give … the, given |
  -0.8: going to, gong xi, gong … fa, good, good … the, got … texts, grab, gracias joven, grips, grise
  -0.8: guelp-, guelph, gusta-, guy with, guys text, guys … a, hacem-, hacemos, half, halfw-, halfway
  -0.8: handlebars, handlebars are, handlebars … crooked, handw-, handwriting, handy, happy … you, haras-
  -0.8: harte, harve-, has it, hasta el, hasta las, have had, have … own, hay, hear from, help me, hen
  -0.8: her … is, here … it, him … the, hitti-, hold it, hold off, how … will, hugs, hurry at, hurry … all
  -0.8: i agreed, i blocked, i cancel, i drop, i forgot, i give, i leave, i sign, i … back, i … down
  -0.8: i … free, i … going, i … hi, i … now, i … opted, i … or, i … pick, i … rather, if, if so
  -0.8: igualmente |, il dit, il est, il me, il … a, il … chez, il … pret, immed-, immediately, in and
  -0.8: in law, in there, in … car, in … did, in … to, included, including, inform me, inscrit sans
  -0.8: inscrivez, interesse … le, interessee |, is giving, is plenty, is why, is you, is … done, is … good
  -0.8: is … much, is … nice, is … that, is … thing, it again, it and, it by, it he, it next, it on
  -0.8: it please, it yet, it … all, it … and, it … fine, it … here, it … is, it … like, it … now, it … ready
  -0.8: it … two, j amene, j en, j pensais, j veux, j y, j … besoin, j … demenage, j … le, j … ma, j … trouve
  -0.8: j … un, jaja por, jaja … eso, jaja … la, je dois, je mets, je paie, je paye, je souhaite, je viens
  -0.8: je … annuler, je … aux, je … passer, je … prie, je … quoi, je … signale, jeez, jefa, jello, joder
  -0.8: joking |, joyeux … a, jpass-, jpasse, jueve-, jueves, junk |, juron-, jurong, just, just do
  -0.8: just stop, just want, just … in, juste … je, karao-, karaoke, kebab, keep it, keep … change, keeps
  -0.8: kicks-, kid, kids, kijij-, kijiji, kindly remove, km |, knock it, knock … off, l equipe, l … le
  -0.8: la basura, la chambre, la esquina, la garantia, la pagina, la pantalla, la pila, la tarjeta
  -0.8: la tienen, la … adresse, la … afuera, la … ca, la … jajaja, la … por, la … porfa, la … yo, lache le
  -0.8: lache … cell, lachez … cell, laisse moi, laisse mon, laissez faire, lake |, las 2, las … esta
  -0.8: las … y, last text, lata con, late, laugh, laughing, laund-, lavage |, layaway |, le cadenas, le de
  -0.8: le escriban, le mien, le pongo, le stop, le ticket, le … arrete, le … bebe, le … dans, le … pis
  -0.8: leave some, leave … a, leer, left, left on, left you, legen-, legend, les alertes, les frais
  -0.8: les freins, les rappels, les sms, let … in, let … think, letre-, letrero, like i, like that, limiter
  -0.8: link |, lips, list is, list of, list please, list … i, list>list, list>more, list>want, lista para
  -0.8: listado, liste d, liste de, liste svp, liste … moi, lit … messages, llegue al, lleguen, llevar
  -0.8: llevo a, llevo … mi, loans, long … the, longer want, longer … to, look like, look … a, looking … you
  -0.8: los mensajes, los … para, lose … digits, love the, luv, m appeler, m … demande, m … lol, ma carte
  -0.8: ma cle, ma permission, ma … j, ma … svp, machan, magiq-, main d, make … stop, mama, mandar |
  -0.8: mandarme mensajes, manden mas, manden mensajes, mandenme, mano de, mante-, many … i, marriage
  -0.8: mas por, mas que, mas … no, mas … por, maths, mauvais destinataire, mauvais my, me acuerdo, me aviso
  -0.8: me before, me borro, me dan, me desabonne, me dijeron, me entregaron, me it, me llamen, me outta
  -0.8: me pasa, me quedo, me sigan, me that, me think, me … any, me … anymore, me … dejado, me … es
  -0.8: me … escribiendo, me … lo, me … mandando, me … more, me … pic, me … que, me … sin, me … svp, me … tu
  -0.8: meilleurs |, mejor no, menac-, menace, mensaje con, mensajes por, mensajes … este, mensajes … favor
  -0.8: mensajitos, menvo-, menvoye, mere a, mero llego, message … j, message … the, messages, messages are
  -0.8: messenger, mesur-, mi bebe, mi perro, mi … con, mi … para, mi … pasa, mi … puso, mi … quiere, mice
  -0.8: mice … the, mieux, mil gracias, mise, mismo, mismo |, missed it, mjs, moi d, moi des, moi ou
  -0.8: moi patience, moi sur, moi … svp, mojar, mon cell, mon compte, mon consentement, mon … merci
  -0.8: mon … moi, mon … se, month is, more messages, more text, more … NUMBER, more … in, more>list, morge-
  -0.8: morgen, motor a, mummy, mushr-, muy bien, my NUMBER, my boss, my cat, my fault, my last, my lawyer
  -0.8: my money, my mum, my no, my text, my … if, my … last, my … passed, my … use, my … wants, my … would
  -0.8: mysel-, myself, nah … the, name … it, ne doit, ne … ecrivez, ne … envoyer, necessary, need … anymore
  -0.8: need … text, needs a, never opted, never … another, next one, ni una, ni uno, ni … mas, nicel-
  -0.8: nicely, night-, ningun otro, no business, no consiento, no desea, no envien, no eso, no further
  -0.8: no just, no mensajes, no nos, no pude, no sirve, no … acuerdo, no … and, no … apaga, no … contestar
  -0.8: no … e, no … enojes, no … hagan, no … hoy, no … need, no … publicidad, no … quiere
  -0.8: no … recordatorios, no … textees, no … want, noel a, nom … NAME, nombre you, non pour, non … la
  -0.8: not disturb, not enough, not receive, not signing, not wish, not work, not … another, not … bike
  -0.8: not … dare, not … delete, not … giving, not … late, not … list, not … send, not … texting
  -0.8: not … texts, notes, nothing personal, notifications |, notifiquen, novem-, now … not, number … go
  -0.8: number … i, numero … los, nunca habia, o el, o no, o … otra, obra, of any, of … message, of … to
  -0.8: ofertas, off in, off … texts, off … you, offen-, ofrece, often, ok bye, ok go, ok merci, ok … NUMBER
  -0.8: ok … les, olvide, omg stop, on, on arrete, on lache, on … counter, on … texts, on … tu, once … month
  -0.8: one of, one … of, opt … of, opting out, option 2, or i, orden |, order |, orders, origi-, original
  -0.8: others, oubliez mon, oui svp, oui … la, oui … moi, oups, oups j, oups … ai, out for, out please
  -0.8: out there, out … your, outsi-, outside, ouverts, pa alla, pa esto, pack, padri-, panne, pantalla
  -0.8: paper |, para un, para … me, parch-, paren you, parte |, partir de, pas abonne, pas aujourdhui
  -0.8: pas on, pas … arrive, pas … chum, pas … consentement, pasam-, passe avec, passent, passp-, passport
  -0.8: patate |, payme-, pen, pense … je, penser |, people are, perdi-, perdon por, permanently, pero si
  -0.8: petit, peut tu, peux plus, phone just, phone … please, phone … up, phonebook, picks, pics |, pide
  -0.8: piece-, pieces, pied, pigno-, pila, playi-, pleas-, please, please lose, please make, please you
  -0.8: please … is, please … sending, please … these, plein, pluie |, plus, plus dans, plus envoyer
  -0.8: plus par, plus … message, plus … mon, plus … vos, poignee, policia, policy, por correo, por si
  -0.8: por un, por … de, por … el, por … la, porfavor, porfavor |, porter, post, poten-, pour … cadeau
  -0.8: pour … kona, pour … textos, pourquoi vous, pourr-, pouvez m, pouvez … me, prefer, presi-, prest-
  -0.8: principiantes, print-, prix la, pro |, problem |, proce-, promociones, proof … i, pu capable, pubs |
  -0.8: puede poner, puedo hablar, puedo … con, puesta, purge … number, put, put … name, qu est, qu … ce
  -0.8: quand j, quand … ai, quand … es, quand … est, quarter, que a, que j, que les, que paren, que tienda
  -0.8: que … arrete, que … hay, que … llamen, que … manden, que … tengo, quelqu … m, quere-, questions
  -0.8: queue number, qui pour, quiero textos, quiero … a, quiero … en, quit my, quit … job, quitele
  -0.8: quiten el, quiten … nombre, rapido, rappeler, rappels |, rathe-, rather, raya, rayez, rayon-, reacc-
  -0.8: reacciono, ready yet, recevoir ca, recevoir vos, recevoir … messages, reche-, rechinar, reciba
  -0.8: recois plus, recois … les, recois … vos, red light, remember … you, reminder, reminders
  -0.8: remove NUMBER, remove … and, remove>angry, remove>law, remove>list, remover mi, repla-, reply stop
  -0.8: reply to, reported, resen-, resol-, retard |, retirer |, retirez … de, reviendrai, revoc-, revoco
  -0.8: rien svp, rien … avec, rire |, ris, rite |, roads, royal, rs, sacame de, sacan, said that, sais que
  -0.8: sais … encore, sali, saliendo |, sambar, same as, sans m, sans que, saque, saquenme de, sauf, sauve
  -0.8: saw your, says i, says stop, says … is, scared |, scratch, scree-, screen, se … a, se … con, seaso-
  -0.8: season, second |, seguir, semana |, send again, send … by, send … more, send>angry, set … up, seul
  -0.8: shine, ship it, shoe |, showi-, showing, si ca, si la, sick of, siege |, sign |, sigo, silencieux |
  -0.8: silla-, sillas, sin mi, singl-, single, skip the, sleep |, sms svp, snapp-, snapped, sned, so done
  -0.8: so he, so text, so … of, soire-, sold, solicito, sollicitation, sollicitation |, some … for
  -0.8: something, song, sorry … your, sortez moi, soumi-, soumission, soumission |, spamming, spd, speed
  -0.8: sram, sry, stats, still got, still on, stitc-, stitches, stoke-, stop contacting, stop lol
  -0.8: stop messaging, stop to, stop with, stop … so, stop … texts, stop>me, stop>not, stop>number
  -0.8: stop>texts, stopall |, stopped |, su mensaje, su tiempo, su … en, suave-, suben, subscribe me
  -0.8: subscribed, success, suis inscrite, suis … par, supprime, sur le, sur … cadre, sur … velo, sure … i
  -0.8: survey, suspender, svp cessez, svp merci, svp n, t en, ta bien, tacos, take the, take us, take … cell
  -0.8: take … off, taken … this, takin-, taking, talk … about, talked, tan, tannant |, tantos, tapis, tax |
  -0.8: te enojes, tea, tear, tell the, tell … i, tell … people, tempr-, text at, text it, text list
  -0.8: text please, text … again, text … at, text … drive, text … i, text … no, text … please, text … when
  -0.8: text … you, texto … suis, textos … moi, texts … here, texts … is, texts>more, than, than NUMBER
  -0.8: that box, that … be, that … enough, that … why, thath-, thatha, the, the bag, the battery, the big
  -0.8: the change, the class, the code, the delay, the frame, the front, the girl, the insurance, the left
  -0.8: the light, the loaner, the motor, the pink, the rental, the road, the texting, the tire, the trail
  -0.8: the … came, the … day, the … got, the … machine, the … only, the … ride, the … said, the … text
  -0.8: the … that, the … year, them |, these for, these to, these … me, they … the, thing, think … best
  -0.8: this boy, this customer, this morning, this spam, this year, this … an, this … spam, tho, those |
  -0.8: tht, tienen … de, tigui-, tiguidou, tiguidou |, tips, tmrw |, to about, to bring, to check, to end
  -0.8: to hear, to leave, to quit, to remove, to texts, to unsubscribe, to … back, to … from, to … so
  -0.8: to … text, to … thanks, todavia |, toget-, together, toilet, told … it, too late, top of, torci-
  -0.8: tout croche, trabajo no, trade ins, trafi-, traigo, traje, tried the, trifl-, trifle, trim, tristeza
  -0.8: trop long, trop petit, trouve |, tu de, tu du, tu fini, tu la, tu … as, tu … que, turn this, turno
  -0.8: typin-, typing, ultim-, un m, un petit, un poco, un rabais, un solo, un sub, un … mas, un … pis
  -0.8: unclear, unclear |, une biere, unfol-, up again, up on, up to, urge, urs, us off, usado-, usados
  -0.8: usage-, usen mi, uso |, vais … un, vale |, value, vas a, vaut, vayan-, vayanse, veces, veg, velo svp
  -0.8: velos, velos d, velos |, ven a, vendredi |, vendu, ver |, vez que, viejo, vitesse, vitrine |, vocal
  -0.8: vocau-, vocaux, voir |, vole |, volun-, volver, volvi-, vomi, vos envois, vos promos, votre temps
  -0.8: vous fermez, vous repondez, vous signale, voy … poder, vuelvas, wait for, want … more, wanting
  -0.8: was so, was … dads, we … it, wednesday, week |, what day, what … he, what … my, when, when do
  -0.8: when does, when … bike, when … get, when … i, whens, which number, which-, whichever, while
  -0.8: who wants, who … just, who … me, who … my, whole thing, why … am, wil, will come, will you
  -0.8: will … there, winte-, winter, wish me, with … neighbor, work … NUMBER, worry-, worse |, would not
  -0.8: would rather, would … not, write, wrong … was, xi, xi fa, xi … cai, xmas, y mouille, y ven, y … you
  -0.8: yet i, yo … dije, you already, you anymore, you con, you for, you left, you ok, you please
  -0.8: you remove, you tengo, you |, you … 2, you … a, you … an, you … best, you … mandes, you … never
  -0.8: you … out, you … right, you … said, you … su, you … tienen, you … y, your car, your system
  -0.8: your … anymore, your … from, your … list, your … my, your … now, your … to, zero, zzz, | acepto
  -0.8: | already, | bajenle, | bar, | bloquez, | borrame, | bringing, | bruh, | called, | calm, | cancelen
  -0.8: | cher, | compraron, | cuantos, | dejenme, | deme, | desde, | dile, | dios, | ditch, | dude
  -0.8: | elimine, | encore, | estaba, | ferme, | going, | gong, | hi, | hw, | ignore, | jamas, | jeez
  -0.8: | knock, | less, | liked, | mandele, | mandeme, | medium, | meet, | mice, | missed, | more, | muchas
  -0.8: | please, | plutot, | pouvez, | queue, | quitame, | quitele, | rain, | retire, | revoco, | sans
  -0.8: | saquenme, | saved, | she, | sigue, | solicito, | stoop, | stopped, | suis, | tache, | three, | ton
  -0.8: | trabajo, | tubeless, | unsolicited, | vayanse, | veuillez, | wed, | what, | … abuela, | … ahead
  -0.8: | … alarm, | … algo, | … avocat, | … battery, | … blonde, | … bonne, | … budget, | … cadre, | … cap
  -0.8: | … capable, | … care, | … combien, | … con, | … contesta, | … courriel, | … cupon, | … dejen
  -0.8: | … deleted, | … demande, | … discount, | … ecran, | … en, | … ends, | … equivocada, | … fermez
  -0.8: | … fille, | … give, | … got, | … gros, | … hit, | … hope, | … interesse, | … kid, | … let, | … liao
  -0.8: | … little, | … location, | … lose, | … luz, | … mano, | … messaging, | … millas, | … necesito
  -0.8: | … neta, | … nieto, | … paren, | … pedal, | … plutot, | … police, | … promo, | … pu, | … pude
  -0.8: | … removal, | … robot, | … safe, | … signal, | … some, | … sub, | … system, | … tell, | … text
  -0.8: | … the, | … unsubscribe, | … veu, | … was, | … xi, ~_ach, ~_adv, ~_ag, ~_anc, ~_apa, ~_apu, ~_as
  -0.8: ~_as_, ~_au, ~_avi, ~_bd, ~_bda, ~_ble, ~_ca_, ~_cie, ~_com, ~_cu, ~_deu, ~_di, ~_did, ~_don, ~_dum
  -0.8: ~_fi, ~_fir, ~_fr_, ~_gho, ~_gla, ~_hay, ~_hie, ~_hor, ~_if, ~_if_, ~_ins, ~_inv, ~_jes, ~_kid, ~_la
  -0.8: ~_lai, ~_les, ~_lo, ~_loc, ~_lov, ~_lub, ~_man, ~_mil, ~_mol, ~_ms, ~_msj, ~_mys, ~_off, ~_oft, ~_on_
  -0.8: ~_oup, ~_pl, ~_pru, ~_reb, ~_ref, ~_rei, ~_rig, ~_rob, ~_ros, ~_rou, ~_rs, ~_rs_, ~_rue, ~_sme, ~_sn
  -0.8: ~_sol, ~_sry, ~_sug, ~_sw, ~_swi, ~_sy, ~_te, ~_ter, ~_the, ~_tht, ~_tog, ~_tw, ~_twi, ~_ul, ~_ult
  -0.8: ~_up, ~_ur, ~_vau, ~_ver, ~_wav, ~_wel, ~_wra, ~_zer, ~abb, ~aber, ~aby, ~acat, ~ach, ~acho, ~aci
  -0.8: ~acre, ~ade_, ~adv, ~afic, ~afor, ~aga, ~ages, ~aim, ~ain_, ~aja_, ~ajan, ~ajo, ~ajo_, ~ake_, ~ala_
  -0.8: ~alf_, ~alo, ~amn, ~amn_, ~ampu, ~an_, ~anal, ~ance, ~andp, ~apun, ~aren, ~arli, ~arra, ~ask, ~asks
  -0.8: ~asy, ~asy_, ~athr, ~atto, ~av_, ~avid, ~avis, ~ayed, ~ayer, ~aym, ~ayme, ~baby, ~bajo, ~ban, ~bar
  -0.8: ~barb, ~basu, ~bda, ~bday, ~bir, ~boar, ~bon, ~boue, ~buy_, ~cam, ~canz, ~cci, ~ceas, ~cely, ~cen
  -0.8: ~cesa, ~cese, ~cev, ~cevo, ~cha, ~ckst, ~cloc, ~cole, ~comm, ~coo, ~cou, ~cri, ~ctez, ~ctos, ~ctur
  -0.8: ~cual, ~cuat, ~cues, ~dade, ~dal, ~dale, ~damn, ~danc, ~dby, ~deci, ~deux, ~devo, ~did, ~did_, ~ding
  -0.8: ~dis, ~diti, ~dme_, ~dome, ~dow_, ~dpa, ~dse, ~dui, ~dum, ~ead, ~eam, ~eas, ~ease, ~easy, ~eati
  -0.8: ~ecen, ~ecev, ~ecla, ~ede_, ~edic, ~edir, ~edu, ~eel_, ~eft_, ~egu, ~eins, ~eit, ~eji, ~ejo, ~elea
  -0.8: ~eler, ~ello, ~elm, ~emi, ~enav, ~endi, ~enge, ~enir, ~eno_, ~ens_, ~ente, ~epe, ~erda, ~erdi, ~esa
  -0.8: ~esce, ~eseo, ~esio, ~essi, ~ette, ~eul_, ~evoc, ~evoi, ~evu, ~eway, ~expi, ~expr, ~ezco, ~fan, ~feli
  -0.8: ~ffen, ~flig, ~fren, ~fri_, ~frie, ~ften, ~futu, ~gal, ~ganl, ~gar_, ~ges, ~ges_, ~geth, ~ggi, ~ghi
  -0.8: ~ghin, ~gho, ~ghos, ~ght, ~gned, ~grab, ~grea, ~grin, ~guir, ~guit, ~hain, ~hari, ~haut, ~hedu, ~help
  -0.8: ~hens, ~hift, ~hitt, ~howe, ~iarm, ~ibin, ~ible, ~icel, ~ich_, ~ider, ~ido, ~ids, ~ids_, ~if_, ~ifi
  -0.8: ~igin, ~igo, ~ill, ~inet, ~ing_, ~inki, ~int, ~inv, ~ipti, ~irai, ~ise, ~iste, ~ita, ~ivin, ~izo
  -0.8: ~jen_, ~jode, ~juev, ~junt, ~kets, ~kid_, ~kids, ~king, ~ksta, ~lah, ~lah_, ~lai, ~lain, ~lam_, ~leas
  -0.8: ~lend, ~ler_, ~lic, ~lici, ~lie_, ~lio_, ~ll_, ~lls, ~lls_, ~lor, ~lore, ~love, ~ltim, ~lus, ~lus_
  -0.8: ~maci, ~manc, ~mell, ~men, ~met_, ~meth, ~mez, ~mez_, ~mieu, ~min, ~mina, ~mmer, ~mov, ~move, ~mpl
  -0.8: ~mput, ~msj, ~mth, ~mumm, ~mys, ~myse, ~nail, ~nand, ~nar_, ~nava, ~nche, ~ndan, ~nder, ~ndp, ~ndpa
  -0.8: ~ndui, ~neau, ~ned_, ~nem, ~nic, ~nico, ~nid, ~nqui, ~nsu, ~ntag, ~nti, ~ntil, ~ntio, ~nto, ~nto_
  -0.8: ~ntr, ~nvie, ~oar, ~oard, ~obri, ~octo, ~odi, ~odr, ~odri, ~off, ~ofte, ~oget, ~ogne, ~ogr, ~ogra
  -0.8: ~oiga, ~oke_, ~ola, ~ole_, ~omi, ~omme, ~ommi, ~ones, ~ont_, ~ony, ~ood, ~orch, ~orf, ~orfa, ~ori
  -0.8: ~ors_, ~orse, ~os_, ~ose, ~ose_, ~osi, ~oten, ~ott, ~ottl, ~oulo, ~oum, ~oumi, ~ovie, ~ow_, ~owe
  -0.8: ~oyer, ~padr, ~paym, ~pez, ~pez_, ~pinc, ~ple, ~plea, ~ples, ~plet, ~por, ~port, ~pos, ~powe, ~ppt_
  -0.8: ~pr_, ~pre, ~prue, ~put_, ~quem, ~quen, ~quid, ~quip, ~rab_, ~rac_, ~raci, ~rais, ~rak, ~ran, ~rape
  -0.8: ~rav, ~read, ~reb, ~rel, ~resa, ~resc, ~rfav, ~rick, ~riez, ~rigi, ~ripp, ~ript, ~rir, ~riri, ~rizo
  -0.8: ~rma_, ~rmen, ~roma, ~roo, ~rou, ~roun, ~rque, ~rrar, ~rrie, ~rryi, ~rshi, ~rueb, ~rven, ~sabl, ~sad_
  -0.8: ~sais, ~saji, ~sak, ~san, ~sche, ~scr, ~sen, ~seng, ~senm, ~shif, ~sia, ~sigo, ~sill, ~sin, ~sir
  -0.8: ~sks, ~sks_, ~smel, ~sos, ~sos_, ~soum, ~spla, ~sry, ~sry_, ~stai, ~stan, ~stem, ~sten, ~stid, ~stit
  -0.8: ~stru, ~sug, ~sult, ~supu, ~sur, ~sust, ~swi, ~swo, ~swor, ~tab, ~taki, ~tan_, ~tarl, ~tas_, ~ted
  -0.8: ~teer, ~teo, ~teo_, ~ter, ~ters, ~terv, ~thir, ~tho_, ~ths, ~tht_, ~tic, ~tile, ~timo, ~tinu, ~titc
  -0.8: ~tivo, ~tog, ~toge, ~toi, ~too_, ~tor, ~tora, ~tors, ~trel, ~tren, ~troi, ~trol, ~tuv, ~twi, ~two
  -0.8: ~ual, ~uber, ~uck, ~uded, ~uee_, ~uell, ~uem, ~uer_, ~uere, ~ughi, ~uha, ~uip, ~ujo, ~ujou, ~ulta
  -0.8: ~umis, ~ummy, ~unci, ~ung_, ~up_, ~upue, ~ure_, ~use_, ~utsi, ~utt_, ~uvi, ~uya_, ~uzze, ~vaut, ~vaux
  -0.8: ~vece, ~ves_, ~vey_, ~vio_, ~viol, ~vios, ~vir, ~visa, ~vor, ~vos, ~vos_, ~walk, ~wee, ~wer, ~whe
  -0.8: ~when, ~whil, ~wint, ~work, ~wra, ~wrap, ~xpi, ~xpir, ~xpr, ~xpre, ~yda, ~yday, ~yer, ~yme, ~ymen
  -0.8: ~ypin, ~yse, ~ysel, ~zero
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
  -0.9: estos, estoy, estoy afuera, estud-, et jamais, etes fatigants, etes les, etes pas, ever … me, exam |
  -0.9: explained, exten-, extension, f off, fa |, face |, fais plus, faites … croix, far, fatigants
  -0.9: faut que, favor, favor de, fax, feed, feel, feels, fetch it, fewer, fin … mois, finalement, finir
  -0.9: finis-, fir, flats, fois |, folder, for these, for … camp, for … please, for … service, for … sister
  -0.9: for … tow, fourche |, free to, free |, frein-, freno de, frida-, friday, from … to, front, frott-
  -0.9: frotte, full |, fumar, furth-, further, fwd, gagnon |, gang |, garde, gate |, gatea-, gateau
  -0.9: gauche |, gave me, gave … for, gave … number, get out, get rid, get the, ghost, give you, gloss-
  -0.9: glossy, glove-, gloves, goat, gone, gong, good time, got to, got … now, gracias mi, gracias … dios
  -0.9: grand |, grand-, gravel bike, green one, grey, gros … a, gross-, grosse, group |, group-, groupe
  -0.9: grupo, guy at, guys are, guys do, guys … the, haber-, hace falta, had … of, hands |, happy new
  -0.9: happy … day, harce-, harcelement, hasta aqui, hav, have … seen, have … stop, have … told
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
  -0.9: mejor … la, memer-, memere, memes, mensaje you, mensajes a, mensajes no, merci d, merci … m
  -0.9: message svp, message … erreur, messages svp, messages to, messages |, messaging, metio, metro |
  -0.9: mettez moi, mi cita, mi correo, mi dinero, mi mama, mi permiso, mi … joven, mierc-, miercoles, mija |
  -0.9: minor, mire, mis … y, missing |, moi retirez, moi … ca, moi … ce, mois |, moleste mas, molesten, mon
  -0.9: mon casque, mon vieux, mon … et, mon … ne, montre, more for, more … please, more … these, more>want
  -0.9: mostrador |, moved … NUMBER, movin-, moving, muchas gracias, mum, mums, my boyfriend, my email
  -0.9: my husbands, my message, my only, my wheels, my … at, my … so, my … with, n i, n no, n then
  -0.9: nada aqui, nadie … pidio, name n, ne … m, need it, need these, needed |, nervo-, nervous, never asked
  -0.9: never message, never tell, never text, never want, never … anyone, new, news, niais-, ningun … you
  -0.9: no consent, no do, no entendi, no entra, no escribir, no mames, no manches, no mandes, no necesito
  -0.9: no on, no stop, no you, no … bien, no … cansan, no … eso, no … falta, no … favor, no … gusta
  -0.9: no … have, no … interesa, no … las, no … llego, no … mandando, no … problema, no … recibir, no … sms
  -0.9: no … stop, no … text, no … than, nobody asked, nobody … the, nobodys, nombre es, non stop, not bother
  -0.9: not let, not opt, not put, not texts, not … good, not … how, not … is, not … registry, not … then
  -0.9: not>remove, not>stop, notice, notifications, nourr-, nouveau velo, now it, now … has, now … it
  -0.9: now … me, now … phone, number … not, number … text, number … there, numero … carte, numero … esa
  -0.9: numero … me, nunca … di, oak, oblig-, of this, of town, off, off for, off with, off work
  -0.9: off … NUMBER, off … your, ok NUMBER, ok if, ok je, ok to, oka, olvidense, olvidense de, on … please
  -0.9: once a, one thing, one … not, one … only, only please, only to, only … am, only … to, or my, or no
  -0.9: or … NUMBER, or … i, or … the, organ-, oro, otez … de, oubliez moi, oubliez pas, out the, out with
  -0.9: out … a, out … town, over, pa que, paid |, paie, palab-, palabra, pantalon, papineau |, par la
  -0.9: par semaine, para esto, para … a, parcero, pardon pour, park, parking |, partir, pas bien
  -0.9: pas compris, pas deranger, pas fachee, pas l, pas texter, pas … autres, pas … rappel, pasa por
  -0.9: pass |, passa-, pastel … de, patience |, paz |, pedals, per, perce, perdona, period, perma-
  -0.9: permiso de, pero you, perro |, person |, phone he, phone … remove, photo-, photos, picked … my
  -0.9: pienso, pierde, pig, pink, pire, pis le, pitch, plane, plane |, please end, please i, please stop
  -0.9: please … from, please … more, please … never, plenty |, pleut, plus besoin, plus m, plus recevoir
  -0.9: plus … cette, plus … messages, plus … sms, plutot |, pocke-, pocket, point-, pompe, pongo, por
  -0.9: por favor, por lo, por mi, por texto, por … y, por … you, porfa-, possible |, posted, pour … pneus
  -0.9: pourquoi … m, pouvez … le, prefere, prefi-, prefiero, preguntarme yo, preguntarme … no, pregunto
  -0.9: premier, prende |, prends, prene-, prenez, presta … schrader, pretend … never, print, probably |
  -0.9: promis, promo |, proposed, psi |, pu … recevoir, pude, pump, qu … est, que diga, que hable, que hacer
  -0.9: que … a, que … peux, quedamos, quedo, quedo bien, quedo el, quel arret, quelque chose
  -0.9: quiero mensajes, quiero … me, quiet |, quit on, quit smoking, quit … so, quit … the, quitame de
  -0.9: quitan, quiteme de, quitenlo, quitenme de, quito, quitting, raffle |, rain |, ramasser … velo, rapid-
  -0.9: rappelez, rappelez moi, rappels, rayos, reads these, recei-, recevoir de, recibir, recogi, recoj-
  -0.9: recomiende, refle-, registry, relen-, relentless, remin-, remove from, remove the, remove this
  -0.9: remove … your, remove>forever, remove>texts, remove>you, rental, repet-, reply |, repond pas
  -0.9: repondez … a, requi-, resilie, retra-, ride |, rien recevoir, rire, roll, rude |, rueda |, sacaron mi
  -0.9: sacaron … numero, said hi, saquen, saquenme |, sayin-, saying, scamm-, sch, schwi-, schwinn, screa-
  -0.9: screw, se cansan, se cayo, se … paso, se … you, sea el, sea … ultimo, see the, semana, send these
  -0.9: send … else, send … the, send … this, send>more, send>stop, sending me, ser contactado, seria
  -0.9: serio |, serious, serre-, shifting, shop … did, shop … me, shop … town, should, si j, si se, si vous
  -0.9: sign me, signe … ca, signed … for, silence, silencieux, simpl-, since monday, sis |, sleep-, slot
  -0.9: smoki-, smoking, sms de, sms me, sms to, sms … este, sms … this, so please, so … with, sock, soit le
  -0.9: soit … dernier, solo, someone … me, somet-, sortir, souve-, souvenir, space, spam folder, st NAME
  -0.9: stand-, start-, still … the, stolen so, stoop, stop la, stop me, stop please, stop sending
  -0.9: stop these, stop you, stop … you, stop>law, stop>send, stopa-, stopall, stopping, stops, streamers
  -0.9: stuck in, study, subscribe |, suffit |, suis … inscrite, suis … un, sun |, surve-, sus textos, switch
  -0.9: system |, ta mere, tachen, tachen mi, take me, take your, take … time, tanne-, tanta, tanto
  -0.9: tarjeta |, taste-, taxes |, te lo, telefono sin, telefono … no, tell … it, tempe-, templ-, temple
  -0.9: temple |, tenez, tengo bicicleta, tengo |, tent, tente, terminaron, tete, text only, text somebody
  -0.9: text to, text … about, text … one, text … to, textear |, texteen |, texting is, texting you
  -0.9: textos svp, texts pop, texts … this, texts>forever, thank … dear, thank … for, thanks for, thanks |
  -0.9: thanks … the, that … have, the baby, the bar, the basket, the blue, the box, the brakes, the cat
  -0.9: the day, the drive, the first, the key, the kitchen, the pedals, the queue, the ride, the sale
  -0.9: the seat, the store, the taxi, the thread, the tow, the way, the … code, the … color, the … floor
  -0.9: the … last, the … made, the … n, the … out, the … please, the … rides, the … too, the … will
  -0.9: then she, there at, there soon, there yet, there … a, these messages, these texts, this off
  -0.9: this stop, this the, this weekend, this … his, this … there, this … up, thought you, thread |, tick
  -0.9: tio, tirag-, tirage, to opt, to order, to take, to … about, to … if, to … out, to … removed
  -0.9: to … your, todavia no, told, told you, told … not, ton pere, too … for, touch, tournee, tow, tow … is
  -0.9: traig-, train-, tranquille |, tres veces, trist-, trois semaines, trompee, tu encore, tu peux, tue
  -0.9: tuerca, tuner, turn … the, twice in, twix, un de, un … con, un … dans, un … es, un … mois, un … sur
  -0.9: under the, understand, une croix, uno mas, unsol-, unsolicited, unsubscribe me, up but, updates
  -0.9: urself |, use … cell, usual, uy no, vais vous, velo alors, venan-, venant, venden, vender, venia
  -0.9: venir |, ver si, vete a, veu pu, vez ustedes, vide, vide |, vieux velo, vio, voix, volve-
  -0.9: votre message, votre … d, voulais, vous les, vous prie, vous rappelle, vous … fatigants, vous … ma
  -0.9: voy pa, voy … ella, voyag-, voyage, vuelvo a, walked, want none, want this, want>angry, want>law
  -0.9: wanti-, wants a, wants to, was in, was stolen, was … scam, was … so, way … get, we are, we … at
  -0.9: weari-, wearing, wedne-, were … no, what … asked, whats-, whatsapp, wheel on, when it, when … is
  -0.9: where got, where is, which … do, who keeps, who … texting, whoop-, whoops, why you, wife says, will i
  -0.9: will … by, will … on, will … the, will … with, with a, with me, with these, with … people
  -0.9: with … please, with … texts, without your, wondering, words, work at, work … my, world-, would … be
  -0.9: would … off, wrenc-, y etre, y nadie, y voy, y … bien, yay, yes that, you be, you could, you dare
  -0.9: you drop, you give, you had, you just, you like, you los, you may, you n, you paren, you say, you see
  -0.9: you vi, you went, you … NUMBER, you … con, you … free, you … had, you … hay, you … off, you … on
  -0.9: you … por, you … saliendo, you … so, you … that, you … up, your door, your hours, your house
  -0.9: your place, your staff, your … called, your … lol, your … name, your … please, your … with, youtu-
  -0.9: youtube, | aceptan, | annuler, | better, | between, | biffez, | bin, | blocked, | bought, | cancela
  -0.9: | cesse, | commandez, | comptant, | confirmo, | dejalo, | dele, | demasiado, | derangez, | desabonner
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
  -0.9: ~apu, ~ar_, ~arca, ~ards, ~ark, ~arki, ~arlo, ~ase, ~ase_, ~assa, ~atho, ~atsa, ~au_, ~auf, ~ayi
  -0.9: ~ayin, ~bad_, ~bbe, ~bear, ~beq, ~bequ, ~biar, ~bido, ~big_, ~bin_, ~bios, ~birt, ~ble, ~blig, ~bone
  -0.9: ~bonn, ~bore, ~bour, ~boys, ~brak, ~bran, ~bre, ~bres, ~bri, ~bruh, ~buck, ~bue, ~busi, ~cali, ~call
  -0.9: ~caro, ~cea, ~celo, ~ch_, ~chad, ~chin, ~cho, ~cinc, ~ck_, ~ckl, ~coat, ~coj, ~com, ~cons, ~ctar
  -0.9: ~ctio, ~dals, ~dara, ~dare, ~dda, ~deaf, ~dee_, ~dije, ~din, ~dios, ~dleb, ~dles, ~dly, ~dly_, ~dme
  -0.9: ~dora, ~dshi, ~dul, ~ead_, ~eal, ~ebl, ~eca, ~ecal, ~ecei, ~ecoj, ~ecri, ~ectu, ~edam, ~edne, ~eepi
  -0.9: ~eeps, ~efie, ~efl, ~efle, ~ege, ~egi, ~egra, ~egs, ~ejam, ~ejas, ~ejen, ~elos, ~elp, ~els_, ~emis
  -0.9: ~enj, ~enjo, ~enos, ~entr, ~epet, ~epin, ~epla, ~eps_, ~erc, ~erlo, ~ermo, ~ersa, ~erst, ~erta, ~erwi
  -0.9: ~esar, ~esir, ~esos, ~esso, ~estl, ~et_, ~ethi, ~eurs, ~euse, ~evar, ~eves, ~ewer, ~ewh, ~ewhe, ~exte
  -0.9: ~ez_, ~far_, ~fe_, ~fewe, ~ff_, ~fic_, ~flec, ~foll, ~fr_, ~fri, ~frn, ~frnd, ~fron, ~fti, ~ftin
  -0.9: ~furt, ~gado, ~gag, ~garm, ~gaz, ~gend, ~get_, ~glai, ~gle_, ~glo, ~go_, ~gone, ~goss, ~grip, ~gru
  -0.9: ~grup, ~half, ~hap, ~hara, ~harc, ~hate, ~hay_, ~hda, ~hday, ~hee, ~hem, ~herw, ~hey, ~hey_, ~hij
  -0.9: ~hile, ~hiv, ~hoco, ~huil, ~iais, ~iate, ~iau, ~ibed, ~icat, ~icho, ~iejo, ~ier, ~ierc, ~iez_, ~ifti
  -0.9: ~igh, ~ija_, ~ijer, ~ijo, ~ik_, ~iked, ~il_, ~ili, ~ill_, ~ime_, ~imme, ~inam, ~indl, ~iod_, ~ionn
  -0.9: ~ipl, ~irag, ~ird_, ~irs, ~irth, ~isa, ~isem, ~isen, ~ist_, ~istu, ~it_, ~itad, ~ix_, ~ize, ~jal
  -0.9: ~jec, ~ject, ~jero, ~jes, ~jo_, ~keti, ~kic, ~kick, ~kst, ~la_, ~lac, ~lais, ~lank, ~lapt, ~lats
  -0.9: ~layi, ~lcan, ~lea, ~leb, ~leba, ~leer, ~leg_, ~lent, ~levo, ~ling, ~lip, ~liz, ~lk_, ~llem, ~llin
  -0.9: ~llo, ~lme, ~loc, ~los_, ~lov, ~lowi, ~lva, ~madr, ~maki, ~mes_, ~mire, ~mma_, ~mmin, ~mmu, ~mmun
  -0.9: ~mo_, ~moki, ~mol, ~mon_, ~mote, ~ms_, ~mum_, ~mums, ~nan, ~nanc, ~ndly, ~ndra, ~ndsh, ~nee_, ~nel
  -0.9: ~nesd, ~neu, ~new_, ~news, ~nge_, ~niai, ~nir_, ~nniv, ~nsad, ~nsc, ~nse, ~ntee, ~ntie, ~ntim, ~ntre
  -0.9: ~nuez, ~nvio, ~obli, ~obu, ~obus, ~ocal, ~ocol, ~od_, ~oes, ~oes_, ~ofer, ~off_, ~oine, ~oki, ~olve
  -0.9: ~oma, ~omet, ~ommu, ~omoc, ~omot, ~ompl, ~ompu, ~ondi, ~onga, ~ongo, ~ongu, ~onic, ~ood_, ~ook_
  -0.9: ~oors, ~oper, ~oppe, ~oppi, ~orda, ~ordi, ~ore, ~ore_, ~orig, ~orit, ~orma, ~orne, ~ors, ~osa, ~osin
  -0.9: ~oup_, ~oust, ~out_, ~outo, ~ove, ~ove_, ~oyed, ~oyez, ~oys, ~oys_, ~pabl, ~pass, ~pea, ~pei, ~pein
  -0.9: ~pide, ~pli, ~poc, ~pock, ~por_, ~poso, ~pple, ~pply, ~ppt, ~prin, ~pru, ~ptop, ~pude, ~pul, ~pump
  -0.9: ~pun, ~put, ~quea, ~quo, ~rab, ~raba, ~rac, ~raig, ~rap, ~rapi, ~rath, ~rau, ~raya, ~rcha, ~rcol
  -0.9: ~reei, ~refl, ~rega, ~rem, ~remi, ~renl, ~rer, ~rest, ~reve, ~rfa, ~rice, ~ridi, ~riet, ~righ, ~rim
  -0.9: ~ring, ~ris, ~rita, ~rly, ~rly_, ~rnd, ~rog, ~rol_, ~roof, ~rop, ~rre, ~rrem, ~rrio, ~rrow, ~rsta
  -0.9: ~rta_, ~rtal, ~rtan, ~rthd, ~rthe, ~rtid, ~rto, ~rts, ~rts_, ~ruh, ~ruh_, ~rup, ~rupo, ~rvey, ~rwi
  -0.9: ~saba, ~sagi, ~sap, ~sary, ~sayi, ~scar, ~sem, ~ser, ~shes, ~simp, ~sire, ~sjs, ~sjs_, ~sk_, ~slot
  -0.9: ~sold, ~solo, ~spoi, ~ss_, ~ssan, ~sse_, ~sser, ~sso, ~stos, ~stoy, ~stry, ~stu, ~sum, ~swe, ~tage
  -0.9: ~tan, ~tc_, ~ted_, ~ter_, ~tere, ~tes, ~tex, ~text, ~thd, ~thda, ~tht, ~tiez, ~til, ~till, ~time
  -0.9: ~tin_, ~tiva, ~tn_, ~tobu, ~told, ~tomb, ~tops, ~trar, ~ts_, ~tsa, ~tsap, ~tted, ~tu_, ~tudy, ~tur
  -0.9: ~tuto, ~twin, ~typi, ~ubi, ~uce_, ~uch, ~udy, ~uea, ~uear, ~uel_, ~uez, ~uez_, ~ugar, ~uic, ~uil
  -0.9: ~uile, ~uire, ~uits, ~uitt, ~uleu, ~ulti, ~ume_, ~uniq, ~unre, ~unso, ~upp, ~urc, ~urch, ~urez, ~urre
  -0.9: ~urth, ~urve, ~usua, ~utob, ~uzz_, ~vaca, ~veme, ~vern, ~very, ~ves, ~vey, ~vez, ~vez_, ~via_, ~vibr
  -0.9: ~vo_, ~vol, ~volu, ~wav, ~way_, ~wd_, ~wedn, ~week, ~wel, ~wet, ~wil, ~wise, ~wren, ~xma, ~xte, ~xten
  -0.9: ~yer_, ~ypi, ~zen, ~zen_
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
  -1.0: era hora, eres … que, es usted, escriban mas, escribir, escribirme, escribo |, ese nino, eso … que
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
  -1.0: me>remove, me>send, mecha-, medium |, memor-, memory, men, mensajes, merci beaucoup, mercr-, mercredi
  -1.0: mercredi |, mes, mes messages, message says, message with, mi nieta, mi suegra, mi … al, mi … please
  -1.0: midi |, milla-, millas, mineur, mirro-, mirror, mis hijos, misa, moi quand, moi … de, moi … paix
  -1.0: moi … votre, moins cher, moles-, molestar, mon pere, mon … chez, mon … etait, mon … veut, money
  -1.0: month i, morning, mostr-, mostrador, mou, mou |, mubar-, mubarak, much is, mude |, my, my appointment
  -1.0: my desk, my fork, my insurance, my old, my way, my … come, my … coming, my … pick, my … stop, my … to
  -1.0: nada … la, name on, nan, ne l, ne lui, ne m, ne … plus, need to, need |, never agreed, never said
  -1.0: never … to, nevermind, new … number, next week, ngl, nice to, nid de, ningun papel, no calls
  -1.0: no chinguen, no deseo, no escriban, no messages, no puede, no sea, no thanks, no tienen, no … digas
  -1.0: no … hablar, no … messages, no … of, no … preocupe, no … ser, nobody … me, noise, not about, not buy
  -1.0: not care, not coming, not given, not talking, not welcome, not worth, not … as, not … back
  -1.0: not … sale, not … so, not … there, notif-, now i, now … am, nuevo-, nuevos, number … times, numero a
  -1.0: o me, of it, of these, of … list, of … phone, of … texts, ofert-, off and, off at, off … a, off … i
  -1.0: off … phone, off … the, offered, offs, ofrec-, ok c, ok … attends, ok … est, on part, on … do
  -1.0: on … gift, one please, only i, opt me, opted in, opted out, optin-, opting, option, optou-, optout
  -1.0: or, otra … se, oubli-, oublie … numero, out already, out front, out … the, over it, own a, owner i
  -1.0: pa la, pages, paint, paper, para cuando, para los, para … avisos, paral-, parler au, parts |
  -1.0: pas avoir, pas pret, pas tout, pas … casque, pas … j, pas … mes, pas … svp, pas … texto, passe le
  -1.0: passes, patru-, pedale, pedalier |, pense |, pense … era, pense … j, perdu mon, perio-, pg, phone and
  -1.0: phone can, phone in, phone was, phone … i, pictures, pidie-, pidio, pin, pinto, piso |, plain-
  -1.0: plainte, plait, plait |, plaza, please no, please not, please … the, plent-, plenty, plus … svp
  -1.0: poder-, poderosa, poignees, polit-, polka-, polkadot, poly, ponga-, por mensaje, possi-, possible
  -1.0: pouce-, pouces, poule, pour hier, pour sa, pour … promos, pourquoi tu, pouvez vous, pray, pray for
  -1.0: preguntarme, prendre, preocupe, preocupe |, pretend you, prie, promos, promos |, propo-, proud of
  -1.0: proud … you, pu … messages, pub, publicite, purge, purge my, pus, put a, put … in, qu on, quart-
  -1.0: que estoy, que sale, que tal, que … y, quelque, qui … occupe, quien la, quien … el, quiero mas
  -1.0: quiero … de, quisiera que, quisiera … me, quitame, quitar, quitas, quitemelo, quitenme |, quitt-
  -1.0: quoi la, raccr-, raccroche, raini-, raining, rajas, ramasser le, reabonnez, read, reall-, really
  -1.0: receipt not, recev-, recevoir, rechi-, recois … de, record of, recordatorio, refaire, refus-, refuse
  -1.0: rembo-, remem-, remember, remove, remove>more, remove>stop, remove>want, removed, remue-, repondre
  -1.0: report, requested, retire, retirez moi, right here, rite, rodada, roti, roule-, rouler, row, ruido |
  -1.0: runni-, running, s occupe, s v, s … fait, s … p, sacam-, sacame, said … are, salen, salio, salir |
  -1.0: samba-, saquenme, sat, satur-, saturday, saturday |, saw this, say anything, say … but, says, scare-
  -1.0: school and, scrat-, se para, se preocupe, se … au, se … puede, seat |, sec, secon-, second, see … at
  -1.0: segui-, send anything, send your, send … anything, send>remove, sendi-, sending, sent … NUMBER, serai
  -1.0: serio, service est, seulement |, she … to, should not, si c, si te, si … est, sign … up, signe |
  -1.0: signed anything, silencio, sin preguntarme, since when, sing, sit, skate, slow, so annoying, so why
  -1.0: so … i, so … the, solit-, solli-, solo |, son las, son … NUMBER, sopor-, sorte-, sortez, souha-
  -1.0: souhaite, spongy, spot, steel, stem, sting-, stop at, stop being, stop n, stop texting, stop the
  -1.0: stop writing, stop … c, stop … messages, stop … the, stop>angry, stop>forever, stop>remove, stopped
  -1.0: story, streaming, stupi-, stupid, su … esta, sub |, subsc-, succu-, succursale, suis … l
  -1.0: suis … travail, suscribi |, suscripcion, svp me, svp plus, svp … de, svp … numero, swipe, t … ou
  -1.0: table |, tache-, take, take a, take … of, taken off, talk in, tanna-, tannant, tarje-, tarjeta, te di
  -1.0: teeth, teh, tell … the, tell … you, tesco |, text and, text here, text i, text me, text messages
  -1.0: text you, text … NUMBER, texte-, texto je, texto svp, texto … no, textos c, textos … est
  -1.0: textos … svp, texts, texts and, texts please, texts … me, texts>remove, texts>texts, texts>want
  -1.0: that much, that works, the bikes, the bill, the booking, the chain, the cone, the desk, the do
  -1.0: the garage, the gift, the gravel, the green, the invoice, the lock, the red, the same, the … can
  -1.0: the … date, the … does, the … from, the … it, the … just, the … list, the … now, the … off
  -1.0: the … over, the … pads, the … side, the … so, the … thing, them, there since, these>list
  -1.0: these>remove, they are, think-, this sorry, this take, threa-, thread, thumb-, thumbs, ticket is
  -1.0: ticket number, tienen, tienen mi, tienes, tiens, timbr-, timbre, time |, tmrw, to keep, to messages
  -1.0: to school, to see, to sign, to … NUMBER, to … at, to … brother, to … it, to … texts, to … these
  -1.0: toda mi, ton message, tonight |, torni-, tornillo, toute, trail, train, travail je, treat |
  -1.0: trop tard, trying … get, tu … chez, tubes |, tuerc-, turn … off, twice … i, two weeks, ubica-
  -1.0: un texto, un … une, una hora, under NUMBER, une fois, une … d, unsub me, unsub-, unsubscribe |, up it
  -1.0: up … am, usen … numero, utilisez, v, v p, va la, van |, vayan, ven, vendredi, vente, veo |, very
  -1.0: vete, veux pu, veux … le, vez se, videos, vites-, voice calls, voila, voler, vos textos, vosot-
  -1.0: vosotros, vote, vous amene, vous conseillez, vous dois, vous plait, vous pouvez, vous … meme
  -1.0: vous … pu, vous … tantot, voy … alla, want your, want … bike, want … know, want … see, want … talk
  -1.0: want … texts, want>list, want>not, want>send, want>stop, wante-, wanted, warra-, warranty, wave
  -1.0: waving |, way … reach, we had, we … in, we … on, website |, weeks |, well |, what brand, what was
  -1.0: who … got, wicke-, wicked, will it, will pay, will report, will … be, will … stop, will … you, win
  -1.0: wine, wipe my, with … anymore, won, word |, worries |, worry |, worse, worth it, would be, would you
  -1.0: y fait, y si, y … la, y … por, yank, yendo, yes i, yo puse, yo you, you chole, you dear, you done
  -1.0: you era, you help, you it, you know, you me, you order, you said, you so, you … again, you … at
  -1.0: you … hace, you … hora, you … take, you … texts, your time, | absolutely, | add, | amen, | approved
  -1.0: | block, | cancelar, | closed, | color, | con, | coudonc, | could, | coupez, | cut, | dar, | dejame
  -1.0: | ending, | enlever, | envoyez, | excusez, | facture, | fed, | fuck, | halt, | hope, | it, | jajaja
  -1.0: | lunch, | ma, | mas, | mira, | moved, | muchos, | mum, | nada, | nevermind, | ngl, | oye, | parece
  -1.0: | paso, | peu, | pretend, | pull, | recibido, | removal, | retrait, | sal, | seriously, | sortez
  -1.0: | swipe, | ta, | taille, | texting, | textos, | traigo, | trompe, | tv, | vete, | waiting, | whoevers
  -1.0: | wicked, | zero, | … all, | … asked, | … back, | … baja, | … bajo, | … being, | … by, | … call
  -1.0: | … cancelled, | … card, | … caro, | … chinguen, | … chole, | … come, | … cried, | … dad, | … deja
  -1.0: | … dejan, | … deux, | … digo, | … el, | … email, | … enlevez, | … entendi, | … ever, | … final
  -1.0: | … frein, | … garantia, | … great, | … habia, | … had, | … how, | … lachez, | … matin, | … motor
  -1.0: | … mubarak, | … nada, | … opt, | … p, | … people, | … peut, | … pueden, | … puse, | … received
  -1.0: | … shimano, | … si, | … sign, | … signed, | … sin, | … site, | … sold, | … something, | … sonnette
  -1.0: | … suelta, | … tal, | … tard, | … these, | … to, | … une, | … unsub, | … we, | … worries, | … your
  -1.0: ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ad, ~_aju, ~_als, ~_bad, ~_bal, ~_bat, ~_bif, ~_buc, ~_ca, ~_cal, ~_cau
  -1.0: ~_cir, ~_cof, ~_cua, ~_cul, ~_cum, ~_dis, ~_dit, ~_do, ~_ec, ~_ecr, ~_ei, ~_eye, ~_fav, ~_fit, ~_fli
  -1.0: ~_fre, ~_fuc, ~_fut, ~_gau, ~_gia, ~_god, ~_gos, ~_gra, ~_hah, ~_heu, ~_hil, ~_hol, ~_hom, ~_hun
  -1.0: ~_ite, ~_jeu, ~_lef, ~_lon, ~_ma_, ~_mc, ~_mor, ~_muc, ~_mum, ~_my, ~_my_, ~_neg, ~_nie, ~_ofe, ~_or_
  -1.0: ~_oub, ~_ove, ~_pac, ~_pad, ~_pr, ~_pre, ~_pum, ~_pun, ~_rem, ~_rit, ~_ro, ~_row, ~_san, ~_see, ~_sil
  -1.0: ~_sp, ~_sta, ~_sur, ~_ta, ~_tak, ~_tan, ~_tim, ~_tow, ~_tru, ~_ubi, ~_v_, ~_wo, ~_wre, ~_zo, ~abe
  -1.0: ~abie, ~acam, ~acc, ~ace, ~ache, ~acts, ~ade, ~ades, ~agra, ~aha_, ~ail_, ~aini, ~ajen, ~ajes, ~ajus
  -1.0: ~ales, ~aliv, ~almo, ~alr_, ~alv, ~amba, ~amen, ~andw, ~angi, ~anl, ~anna, ~anso, ~anti, ~anto, ~anty
  -1.0: ~anub, ~apo, ~appy, ~ara_, ~aral, ~aras, ~arj, ~arje, ~arly, ~arr, ~ass_, ~asse, ~atu, ~auch, ~avi
  -1.0: ~avor, ~ay_, ~azin, ~banm, ~bat, ~bath, ~behi, ~bica, ~bien, ~bif, ~biff, ~bir_, ~birm, ~ble_, ~blow
  -1.0: ~brid, ~brio, ~bru, ~buc, ~cac, ~caci, ~cal, ~cal_, ~calc, ~cand, ~capa, ~cei, ~cena, ~ceu, ~chaq
  -1.0: ~cho_, ~choc, ~chw, ~cia, ~circ, ~cke, ~clam, ~cliq, ~cof, ~coff, ~col, ~come, ~cook, ~crat, ~crip
  -1.0: ~cry_, ~ctl, ~ctly, ~cua, ~cue, ~cump, ~curr, ~cut, ~dant, ~deco, ~del, ~den, ~denl, ~desu, ~dian
  -1.0: ~diga, ~dima, ~dina, ~dita, ~doct, ~doll, ~dor_, ~doy_, ~draw, ~drea, ~dred, ~dria, ~dsh, ~eact, ~eaf
  -1.0: ~eaf_, ~eaki, ~eall, ~eals, ~eape, ~eat, ~ecc, ~ecoe, ~ecr, ~edit, ~eels, ~eft, ~eful, ~efus, ~egg_
  -1.0: ~egui, ~ehi, ~ehin, ~eil, ~ein, ~eine, ~eis_, ~ejar, ~eks_, ~ela_, ~elar, ~elve, ~ema, ~emem, ~emin
  -1.0: ~emo, ~emor, ~emu, ~emue, ~ench, ~endr, ~enla, ~enty, ~epor, ~erco, ~ercr, ~erd, ~ervi, ~eryt, ~esap
  -1.0: ~eso, ~ethe, ~eti, ~etin, ~etra, ~ettr, ~eu_, ~eug, ~evez, ~evo, ~evo_, ~ew_, ~ewa, ~ews, ~ews_, ~ext
  -1.0: ~exts, ~eye, ~fail, ~fav, ~favo, ~feed, ~ferm, ~few, ~ffee, ~fica, ~fir, ~fli, ~fold, ~food, ~form
  -1.0: ~foun, ~ft_, ~fuc, ~fuck, ~fuer, ~fut, ~ga_, ~gang, ~gau, ~gauc, ~gen_, ~gian, ~gin, ~ging, ~gl_
  -1.0: ~glov, ~god, ~god_, ~gra, ~gram, ~gre, ~gue_, ~gui, ~hago, ~hait, ~haq, ~haqu, ~havi, ~hem_, ~heme
  -1.0: ~hen, ~hen_, ~hes, ~hina, ~hind, ~hoc, ~hoo, ~hrea, ~hub_, ~ias, ~ias_, ~ibi_, ~ibo, ~icac, ~id_
  -1.0: ~ide_, ~iew, ~iew_, ~ific, ~ifte, ~igur, ~ikes, ~ileg, ~iman, ~imbr, ~ime, ~impl, ~inan, ~inin, ~ins
  -1.0: ~inte, ~inue, ~ipc, ~ipci, ~ippi, ~ird, ~irlo, ~isap, ~isat, ~iser, ~ishe, ~ites, ~itio, ~izo_, ~ja_
  -1.0: ~jen, ~jenm, ~jes_, ~jeta, ~jeu, ~joke, ~jour, ~joy_, ~ken, ~kes_, ~ket, ~ket_, ~kid, ~kit_, ~ladi
  -1.0: ~lap, ~lars, ~laug, ~laya, ~lca, ~left, ~lein, ~lena, ~leno, ~lens, ~lert, ~lest, ~lis, ~list, ~lli
  -1.0: ~llic, ~lpe, ~lr_, ~lti, ~lud, ~lune, ~lver, ~mail, ~mam, ~mant, ~marc, ~mart, ~masi, ~mbi, ~mbou
  -1.0: ~mbs, ~mbs_, ~mech, ~mete, ~mie, ~mier, ~mise, ~mita, ~mite, ~mitt, ~mmed, ~mn_, ~moci, ~mok, ~mole
  -1.0: ~mor, ~mory, ~mple, ~mpli, ~mrw, ~mrw_, ~muc, ~much, ~mum, ~my_, ~nal, ~naro, ~ncar, ~ndw, ~ndy, ~nec
  -1.0: ~new, ~nfol, ~nga_, ~nil, ~nks, ~nks_, ~nla, ~nla_, ~nnee, ~noon, ~noti, ~nton, ~nual, ~nub, ~nubr
  -1.0: ~nul, ~oft, ~oila, ~oin, ~oke, ~olat, ~oler, ~olut, ~ome_, ~omew, ~onto, ~oor_, ~opos, ~opp, ~opto
  -1.0: ~oren, ~ostc, ~osti, ~ote, ~otif, ~ouce, ~ouha, ~oule, ~oupo, ~ousl, ~oyag, ~pab, ~pace, ~paci, ~pack
  -1.0: ~paie, ~pels, ~pera, ~perd, ~pes, ~pid_, ~plei, ~plic, ~pon, ~pouc, ~ppr, ~ppy, ~ppy_, ~pray, ~pret
  -1.0: ~pri, ~prie, ~pro, ~ptin, ~ptou, ~pub_, ~pum, ~qua, ~quir, ~radi, ~rafi, ~rain, ~rano, ~rari, ~rasi
  -1.0: ~rass, ~ratc, ~ratt, ~raw_, ~rcr, ~rcre, ~reci, ~red, ~red_, ~ref, ~rei, ~remo, ~remu, ~ret, ~rete
  -1.0: ~rezc, ~riel, ~rin, ~riod, ~ripc, ~rips, ~rje, ~rjet, ~rket, ~rle_, ~rli, ~rmez, ~rmi, ~rmin, ~rms
  -1.0: ~rms_, ~rney, ~roce, ~ropo, ~rov, ~rrib, ~rtar, ~rtas, ~rted, ~rtir, ~rue, ~rule, ~runn, ~rw_, ~ryt
  -1.0: ~ryth, ~sand, ~sat_, ~sati, ~satu, ~say, ~says, ~schw, ~sec_, ~sele, ~send, ~siad, ~sias, ~sing, ~sio
  -1.0: ~sis_, ~sive, ~slow, ~sma, ~sme, ~smo, ~smok, ~sof, ~soi, ~soll, ~souh, ~souv, ~span, ~spee, ~sse
  -1.0: ~stc, ~stee, ~ston, ~stup, ~stur, ~sual, ~sus, ~ta_, ~tarj, ~tarm, ~tec, ~teh, ~tell, ~tens, ~tess
  -1.0: ~them, ~tifi, ~tigu, ~til_, ~tim, ~tli, ~tmrw, ~todo, ~toma, ~tonc, ~toot, ~tos_, ~traf, ~trip, ~tton
  -1.0: ~ttre, ~tup, ~tupi, ~turb, ~turd, ~ubar, ~ubic, ~ucks, ~uct, ~ude, ~ued, ~uenm, ~uera, ~ues, ~uevo
  -1.0: ~uffe, ~uga, ~ugh_, ~uhai, ~uir_, ~umbs, ~umpl, ~ums, ~ums_, ~unni, ~upez, ~upi, ~upid, ~urb_, ~urda
  -1.0: ~urg, ~urr, ~usag, ~usl, ~usly, ~uton, ~utto, ~valv, ~var_, ~vas_, ~vau, ~vian, ~vide, ~view, ~viez
  -1.0: ~vil_, ~vis_, ~vol_, ~volv, ~vor_, ~warr, ~way, ~wed_, ~wen_, ~wine, ~won_, ~wor, ~wors, ~wre, ~xts
  -1.0: ~xts_, ~yin, ~ying, ~yout, ~ys_
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
  -1.1: dejalo, dejo, delete … me, delete … you, deleted, demander, deneigee, dents, des … a, desabonne |
  -1.1: desabonner, desabonner |, desac-, desactiven, descu-, desist |, deux … vous, di permiso, did he
  -1.1: did … come, dijo que, dimel-, dimelo, disparaitre, disparaitre mon, dit, dit que, dix, do … bike
  -1.1: do … buy, do … hit, do … say, do … worry, do … you, does the, doigt, doing the, dois, donne l, dontt-
  -1.1: dormir, dors |, du jeu, du matin, du … pour, dueno-, duenos, duerm-, ecrit |, ecrivez, eh, el asiento
  -1.1: el lunes, el mismo, el recibo, el sabado, el … jaja, eliminen, eliminen … numero, elle veut, elle … a
  -1.1: elle … est, emergencies only, en chemin, en el, en rentrant, en … plus, en … pour, encan-, encuentro
  -1.1: ended up, enlever mon, enlever |, enlevez, enlevez moi, enlevez … svp, entendi |, entiende, entra
  -1.1: envoy-, equipe, es acoso, es automatico, es estafa, es no, escribe tanto, espin-, esposa |, essaye
  -1.1: est ta, est … croche, est … dernier, est … qu, est … toi, estar, esto you, esto … automatico
  -1.1: estoy abajo, estoy … el, etes trop, etoil-, etoiles, etoiles |, etre … votre, everything |, ex me
  -1.1: excellent, excited |, exemp-, expli-, extra-, faire les, faire … mon, fais … avec, fait mal, faite
  -1.1: falta, faut … un, favor … no, fb, fende-, fender, ferie, ferme-, fichez moi, fin de, find you, flirt-
  -1.1: flirting, flush-, flushez, flushez mon, flushez … numero, for NAME, for bike, for his, for now
  -1.1: for sunday, for … min, for … take, forev-, forever, forever>more, forgo-, forgot, frame, from the
  -1.1: fue lo, fue un, fuera … mi, fui, gears, gere, get that, get these, get … off, get … text
  -1.1: getting these, gmail, god bless, going, got lost, grand … elle, grave-, gravel, gravy, green |
  -1.1: grince, guarden, habla la, had my, halt, handl-, hang, happen |, harta, have left, hay … mas, hold
  -1.1: hoodi-, hope … is, hora … el, horn, house to, how are, hows the, hoy no, hrs, hush, i be, i mauvais
  -1.1: i paid, i send, i use, i … agreed, i … into, i … like, i … stop, i … trying, if … want, igual |
  -1.1: in … a, in … bag, in … of, incluye, inscrit a, interesse par, interest, irfan, is asking, is out
  -1.1: is … NUMBER, is … emergency, is … from, is … safe, is … scam, is … so, is … sorry, is … worth, it
  -1.1: it did, it for, it was, it … done, it … or, it … rest, it … to, j aime, j aurais, j … ca, j … mon
  -1.1: jamais accepte, jamais … que, je demande, je gere, je … dois, je … off, je … oppose, je … plus
  -1.1: je … reviens, jetez, job, joke, joyeu-, joyeux, joyeux noel, judge, junk, just … me, kilos, know when
  -1.1: l arret, l … pour, l … svp, la chaine, la factura, la fiche, la fin, la liste, la livraison
  -1.1: la muchacha, la paix, la patate, la revision, la sortie, la … mon, lachez … la, las … no, law>not
  -1.1: law>wrong, law>you, le char, le digas, le dire, le frein, le gusto, le livreur, le matin, le pedalier
  -1.1: le ramasser, le rendez, le samedi, le total, le virement, le … nada, le … texto, leave the
  -1.1: leave … alone, leavi-, leaving, left my, les deux, les … pis, let … go, lettr-, like, like |, line no
  -1.1: lis pas, lista, llamen, llego cortado, llegu-, llegue, llegue |, locker, los frenos, los … a, lovely
  -1.1: luces |, m oppose, m … parle, ma … ce, macha-, madam, maggi, maide-, maiden, mais enlevez, mais on
  -1.1: mais … de, make it, mal au, mama … por, mami, manan-, manana, manda, mandan, manden textos, mando el
  -1.1: maneje, mano, manqu-, many, mas de, mas … de, match |, matri-, mayo |, me 2, me an, me mude, me of
  -1.1: me out, me pueden, me texter, me twice, me … abonne, me … dire, me … for, me … text, me>list
  -1.1: meant … the, mechanic, mejor, mensaje mas, menu, merci a, mes cles, mette-, mettez, mi … de
  -1.1: mi … tambien, mineu-, mira, mode, moi de, moi meme, moi plus, molestes, moment, mon dossier, mon mari
  -1.1: mon |, mon … depuis, mono, more texts, more … i, more>remove, more>stop, morni-, mude, muy
  -1.1: my balance, my keys, my own, my … back, my … lol, nah … am, name off, ne … a, need, need the, neede-
  -1.1: needed, needs, never see, never … up, never-, next to, next … i, next … the, ni … nada, nid
  -1.1: no encuentro, no gracias, no molestes, no name, no need, no usen, no … avisen, no … escribas
  -1.1: no … for, no … ir, no … mandes, no … me, no … mensajes, no … texts, no … the, no … y, not click
  -1.1: not do, not hit, not i, not one, not quit, not read, not say, not worry, not … if, not … now
  -1.1: not … shop, notic-, nous de, now he, now what, number out, number plate, number … phone, numero … mon
  -1.1: nunca acepte, nunca mas, nunca … que, o … la, oat, oat milk, off please, off the, on google, on … ca
  -1.1: on … fork, on … i, on … la, on … plus, on … veut, on … voit, on … wrong, one and, one can, one … is
  -1.1: ont, oppose, oppose a, or not, orang-, orange, orden es, other-, ou … vous, out … this, out … you
  -1.1: ouvert |, over there, oye, p |, pads, paid … and, paix, panta-, papa, par texto, para, para las
  -1.1: parce … c, parrot |, parts, pas assez, pas besoin, pas consenti, pas en, pas toi, pas … d
  -1.1: pas … patate, pas … sms, pas … ton, passe, passe |, patate, pate, pause |, pays, pe, pendi-
  -1.1: pendiente, pendiente |, perdon me, perdon … equivoque, pero sin, pero yo, persona por, pesim-, pesimo
  -1.1: phone bill, pics, pis … arrive, plan, please |, please … do, plus bon, plus … texto, pneu a, pneus |
  -1.1: podca-, podcast, popco-, popcorn, por eso, por la, por que, por … en, porfa, porfa |, pour que
  -1.1: pour … hiver, pouve-, pouvez, prawn, prefe-, premi-, prenez vous, problema, proch-, prochain, promi-
  -1.1: promo-, proof, proud, psi, pu, pu … textos, puede … mi, puede-, pueden, puse mi, pusie-, pusieron
  -1.1: put … down, quand je, quand t, que intensos, que … mandaron, quel … j, qui … pas, quick, quiero la
  -1.1: quiero que, quimi-, quimica, quit, quit … this, quitenme, quoi … numero, race |, radio, raffl-
  -1.1: raffle, rappe-, recib-, recibido, recibido |, refai-, registro, rejoindre, relax, relax |, relax-
  -1.1: remet-, remov-, removed |, rent bikes, rentrant, replied … to, reply, repondez pas, request, reser-
  -1.1: respondo, rest |, resul-, retiren … numero, retirez le, retirez |, retrait, retur-, revision
  -1.1: revision |, revok-, ridiculous, rin NUMBER, ring, road, rode it, ruido, s il, sac, sache, said stop
  -1.1: sal, sale en, salgo, salir, sans, say less, say no, says quit, says she, scared, scell-, scellant
  -1.1: schra-, schrader, scuse, se los, se voit, seat, semaine, send, send it, send the, send>me, sense |
  -1.1: sent the, seriously, seriously |, shd, shift-, shoe, shop anymore, shoul-, show, si quelqu, si … un
  -1.1: siga, sign … sheet, signed up, signing, sin … jaja, sin … yo, site, so, so much, soliciting, son is
  -1.1: son numero, sont en, sorry just, sorry … saw, sorry … the, sort, sound, soup |, sous, spoke-, spong-
  -1.1: stay, stock, stock |, stop all, stop by, stop in, stop now, stop … lol, stop … my, stop … to
  -1.1: stop>stop, subscribe, sucia, suffi-, suffit, sufic-, suficiente, suis off, support, supprimez, sur
  -1.1: surpr-, surprise, suspe-, svp, svp enlever, svp j, svp |, svp … ai, svp … mon, system, systeme |, tag
  -1.1: take NUMBER, take off, take this, talk … the, talla chica, tanne de, taxes, te amo, telefono … solo
  -1.1: telephone … a, tengo el, tercera, tercera |, termine |, termino, tesco, text … the, textees, texter |
  -1.1: texto, texto-, textos, textos no, textos ok, textos |, texts>law, thank-, thanks, that text, that you
  -1.1: that … was, the bell, the car, the color, the e, the end, the estimate, the group, the kids, the lot
  -1.1: the messages, the parrot, the race, the rack, the receipt, the service, the texts, the wheel
  -1.1: the wheels, the whole, the … by, the … come, the … is, the … no, the … order, the … says, the … she
  -1.1: the … to, these>stop, these>texts, they … to, this … instead, this … of, throu-, through, thursday
  -1.1: ticket … NUMBER, tiene-, tient, tired of, to cancel, to talk, to your, to … NAME, to … any, to … last
  -1.1: to … number, to … off, told to, tonde-, tonig-, tonight, toque, trabajo |, tranquille, travail
  -1.1: travaille pas, trop de, troublesome, tubes, tues, two … one, uds |, un cadeau, un message, un par
  -1.1: un … d, un … no, un … plus, una semana, uncheck, une arnaque, une … fois, unos, unsubscribe
  -1.1: unsubscribe this, unsubscribe … number, up sheet, up … is, up … me, update my, us go, usan
  -1.1: using … number, vais plus, veux … que, viene-, vineg-, vinegar, void deck, vos … sont, votre service
  -1.1: vous des, vous … NUMBER, vous … les, voy en, voy por, voy yo, vuelvan, vuelvan a, walk, walking |
  -1.1: want … again, want … be, want … from, want>texts, wants, warranty |, was … it, water, wavin-, waving
  -1.1: way, wd40, we moved, we … see, we … to, website is, wed, weekend, weekend |, wen, what does
  -1.1: what they, what … that, where … i, wheres, wheres the, who told, wifi, will, wipe, with … at
  -1.1: with … parrot, witho-, without, wk, wonde-, work … the, would like, wrong … my, xfa, xfa |, y todavia
  -1.1: y … rien, y … su, you can, you do, you one, you sell, you take, you text, you … are, you … canse
  -1.1: you … el, you … family, you … llego, your messages, | arreter, | bless, | by, | canceller, | cessez
  -1.1: | coupe, | customer, | des, | desabonne, | desactiven, | effacez, | flushez, | god, | half, | hasta
  -1.1: | hush, | jeudi, | joyeux, | l, | lock, | mettez, | mija, | miss, | morning, | mute, | my, | ote
  -1.1: | pesimo, | peut, | puedo, | receipt, | right, | room, | set, | should, | sonnez, | ticket, | to
  -1.1: | today, | todo, | tse, | unsubscribe, | vale, | white, | wipe, | … ahi, | … ahora, | … aire
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
  -1.1: ~_swa, ~_tag, ~_tra, ~_tut, ~_ub, ~_vac, ~_ven, ~_vio, ~_way, ~_wip, ~_wor, ~_xfa, ~aby_, ~acan
  -1.1: ~acem, ~acia, ~acu, ~acue, ~add_, ~adel, ~ader, ~ador, ~af_, ~affl, ~aged, ~aigo, ~ains, ~aix, ~aix_
  -1.1: ~ajaj, ~ajar, ~akin, ~alam, ~alio, ~alir, ~allo, ~alm, ~alou, ~alta, ~amat, ~ammi, ~anm, ~anme, ~anno
  -1.1: ~annu, ~ano_, ~anyb, ~apa, ~appl, ~apre, ~arin, ~arla, ~arn_, ~arre, ~asc, ~ases, ~ash, ~ason, ~ate
  -1.1: ~ate_, ~atea, ~ats, ~ats_, ~atta, ~atur, ~aunt, ~auth, ~aver, ~awa, ~axes, ~ays, ~barq, ~base, ~batt
  -1.1: ~bc_, ~beso, ~betw, ~bie, ~big, ~blie, ~book, ~bor, ~boxe, ~bren, ~bsc, ~bscr, ~bun, ~bus_, ~cabe
  -1.1: ~cale, ~can, ~can_, ~cap_, ~cati, ~cela, ~cept, ~cera, ~ces_, ~cesi, ~char, ~cia_, ~cias, ~cib, ~cil
  -1.1: ~cine, ~cket, ~ckou, ~cks, ~clus, ~cluy, ~cold, ~comi, ~coul, ~coup, ~cred, ~crit, ~cryi, ~cts, ~cts_
  -1.1: ~cuer, ~cul, ~cup, ~dada, ~dam_, ~damo, ~dang, ~dar, ~das_, ~date, ~dd_, ~dec, ~deje, ~dejo, ~dema
  -1.1: ~denm, ~depo, ~deu, ~dij, ~dine, ~dis_, ~disa, ~disc, ~dobl, ~dois, ~dos, ~dos_, ~doy, ~dra, ~dri
  -1.1: ~dry_, ~duer, ~eak_, ~eal_, ~ear_, ~eari, ~easo, ~eavi, ~ebar, ~ecci, ~eces, ~ecib, ~eded, ~eden
  -1.1: ~edo_, ~eede, ~eei, ~eein, ~egue, ~ejor, ~eks, ~em_, ~emas, ~emba, ~embo, ~emes, ~emet, ~emie, ~emov
  -1.1: ~enen, ~enro, ~epi, ~epl, ~eply, ~eps, ~erm, ~ert, ~esac, ~esad, ~eser, ~esin, ~esis, ~esit, ~esoi
  -1.1: ~esq, ~esqu, ~esul, ~esus, ~eted, ~eth, ~etio, ~etoi, ~etur, ~etwe, ~eux, ~eux_, ~evok, ~ewe, ~exto
  -1.1: ~extr, ~ezc, ~feel, ~fend, ~fer_, ~fert, ~ffit, ~ffle, ~fier, ~fina, ~fini, ~fit, ~fixi, ~fot, ~foto
  -1.1: ~fram, ~frei, ~frid, ~fui_, ~ggin, ~gh_, ~giv, ~gles, ~gma, ~gmai, ~gnin, ~goi, ~goin, ~grac, ~gras
  -1.1: ~gro_, ~gus, ~gust, ~haha, ~hand, ~har, ~heat, ~hi_, ~hier, ~hijo, ~hoe_, ~hold, ~hood, ~hors, ~hos_
  -1.1: ~host, ~houl, ~hrou, ~hrs, ~hrs_, ~hs_, ~humb, ~hurt, ~hy_, ~ial, ~iant, ~icid, ~idad, ~iel, ~iero
  -1.1: ~ierr, ~iez, ~ifi_, ~ight, ~igo_, ~igu, ~igua, ~imen, ~imez, ~ingi, ~inu, ~iod, ~iri, ~iss, ~itam
  -1.1: ~itan, ~itar, ~itas, ~ite, ~itho, ~iti, ~ivez, ~izac, ~jan_, ~job, ~job_, ~jor, ~jor_, ~jou, ~joye
  -1.1: ~junk, ~ked, ~ked_, ~kon, ~kou, ~kout, ~ks_, ~lase, ~lato, ~lear, ~lect, ~legu, ~len, ~let_, ~lev
  -1.1: ~lica, ~lik, ~like, ~lir_, ~livi, ~lked, ~llav, ~llev, ~llow, ~losi, ~low_, ~lque, ~lug, ~luy, ~lvan
  -1.1: ~lve, ~lve_, ~manq, ~many, ~mba, ~mej, ~mejo, ~mett, ~moc, ~moj, ~more, ~morn, ~most, ~mpor, ~mpu
  -1.1: ~muev, ~muy, ~muy_, ~nana, ~nap, ~ncan, ~ndid, ~ndle, ~nee, ~nen, ~nez, ~nez_, ~ngan, ~ngr, ~ngue
  -1.1: ~nill, ~nino, ~nir, ~nive, ~nle, ~nle_, ~nnem, ~nnul, ~noo, ~nore, ~nqu, ~nrol, ~nso, ~nso_, ~nsol
  -1.1: ~nts, ~nts_, ~nty, ~nty_, ~nule, ~nven, ~nyb, ~nybo, ~obra, ~ocha, ~odia, ~ogi, ~oing, ~okes, ~oll_
  -1.1: ~olli, ~olon, ~omo, ~onda, ~onig, ~oo_, ~ooth, ~opie, ~oppo, ~oran, ~ored, ~orev, ~orgo, ~orni, ~oss
  -1.1: ~ostr, ~otes, ~oti, ~otic, ~oubl, ~oup, ~ouri, ~ourr, ~oxe, ~oxes, ~oye, ~oze, ~pa_, ~pag, ~paix
  -1.1: ~papa, ~pare, ~pen_, ~pesa, ~pics, ~pin_, ~plen, ~pleu, ~pliq, ~plug, ~ply, ~ply_, ~pong, ~porf
  -1.1: ~posi, ~pouv, ~pow, ~ppin, ~ppl, ~pref, ~prem, ~prim, ~proc, ~proo, ~pter, ~ptez, ~pu_, ~pus_, ~pusi
  -1.1: ~ques, ~quez, ~quic, ~raff, ~rar_, ~raye, ~rech, ~rein, ~reme, ~repe, ~repl, ~rese, ~ress, ~resu
  -1.1: ~retu, ~reva, ~rew_, ~rfa_, ~rga_, ~rged, ~rger, ~rgot, ~ric, ~rier, ~rint, ~riss, ~rize, ~rme, ~rmir
  -1.1: ~roa, ~role, ~romi, ~romo, ~ront, ~rott, ~roud, ~roue, ~rout, ~roz, ~rpri, ~rra, ~rram, ~rret, ~rsi
  -1.1: ~rui, ~rvi, ~sacr, ~sact, ~sal_, ~sam, ~sans, ~sant, ~sapp, ~sat, ~saur, ~sauv, ~scre, ~seco, ~see
  -1.1: ~sent, ~sere, ~sett, ~sh_, ~sign, ~sin_, ~sins, ~sion, ~siv, ~slo, ~sly, ~sly_, ~sna, ~so_, ~soin
  -1.1: ~song, ~sor_, ~spos, ~spot, ~ssio, ~stay, ~stl, ~stly, ~sto, ~subs, ~sue, ~suff, ~sufi, ~sur_, ~surp
  -1.1: ~susp, ~svp, ~svp_, ~swa, ~swap, ~tame, ~tar, ~tar_, ~taxe, ~tay, ~tay_, ~ten_, ~tenc, ~tenl, ~tenm
  -1.1: ~tera, ~tery, ~teu, ~tez, ~tez_, ~tfu, ~thum, ~tie_, ~tif, ~timb, ~tos, ~tour, ~tow, ~toy, ~toy_
  -1.1: ~trai, ~tres, ~tru, ~ttac, ~ttez, ~tubo, ~tut, ~twe, ~twee, ~ubes, ~uble, ~ubr, ~ubri, ~ubs, ~ubsc
  -1.1: ~udi, ~uede, ~uedo, ~ueen, ~uenl, ~uent, ~uerm, ~uev, ~ueve, ~ufi, ~ufic, ~ugge, ~uick, ~uila, ~uipe
  -1.1: ~uit_, ~ump_, ~und_, ~unos, ~unr, ~upli, ~urb, ~urer, ~urpr, ~usp, ~uspe, ~usta, ~utho, ~ux_, ~vac
  -1.1: ~valu, ~vely, ~vie, ~voke, ~vp_, ~vri, ~wap, ~wed, ~ween, ~whit, ~wifi, ~will, ~win_, ~wond, ~xfa
  -1.1: ~xfa_, ~xpli, ~xto, ~xto_, ~xtos, ~xtr, ~xtra, ~yage, ~yan_, ~yar, ~yed, ~yed_, ~yen, ~zaci
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
  -1.2: de mis, de siempre, de ti, de … hija, de … liste, dead … me, deck, dehor-, dehors, dejame, dejem-
  -1.2: dejeme, dejen-, delivery, delivery |, demande |, depec-, depechez, depuis NUMBER, dernier texto
  -1.2: desis-, desist, devra-, devrait, dia, dias, did it, did … i, dinne-, dinner, direccion, direccion |
  -1.2: disco-, discount, dit … a, do, do … look, do … rent, do … sell, do … share, do … stop, do … take
  -1.2: doing, dolio, domma-, donde me, dormi-, dors, drink, du … est, each, ears, ears |, eat, eaten, ebike
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
  -1.2: junio-, jusqu-, jusqua, keys |, know that, know … i, knowingly, l exo, l … avec, la bateria, la bici
  -1.2: la i, la lista, la llamada, la llanta, la nuit, la puerta, la rifa, la selle, la vida, la … 2
  -1.2: la … du, la … ou, la … tiene, labor, lache moi, laisse ca, laissez moi, laksa, las dos, last one
  -1.2: late |, later |, lavado, lavado |, lavag-, lavage, law>want, lbs, lbs |, le mando, le pneu, le … en
  -1.2: le … mi, le … svp, leave, leave me, lentement, less |, liao |, libras, lift, like butter, lis
  -1.2: list>me, llamadas, llanta, llantas, llego la, lo quiero, look |, looks, loop, luces, luego |, lui a
  -1.2: lunch, lunch |, m ecrire, ma … c, ma … elle, magasin … velo, makes, malad-, manana |, mandar, mandes
  -1.2: many |, marche |, mas … este, maudit, me canse, me hace, me llegue, me manden, me now, me textea
  -1.2: me tienen, me … it, me … mas, me … mi, me … of, me … plus, media-, mediu-, medium, menos, mensajes |
  -1.2: merci … NAME, merge, merit-, messages … ce, messe-, mi contacto, mi … agarro, mide, mide NUMBER
  -1.2: minut-, missed, mistake |, moi … mon, mon ok, mon … lol, more, more of, more>texts, more>you
  -1.2: morning |, moteu-, mover-, moyeu, much, mucha, mucho, my car, my cell, my … NUMBER, my … anymore
  -1.2: my … from, my … plate, my … same, my … who, n … en, nah i, name … on, neces-, necio-, necios, neta
  -1.2: netwo-, network, never seen, never signed, never … for, never … i, never … me, new sim, new … just
  -1.2: news on, news … my, next your, ni … mi, nina, nite, nite |, no NUMBER, no acepte, no fue, no good
  -1.2: no thank, no veo, no vi, no vuelvan, no … i, no … los, no … manden, no … mi, no … nadie, no … por
  -1.2: no … quiero, no … texteen, no … you, not ask, not see, not there, not … NUMBER, not … text, not … to
  -1.2: not>send, nouvelles de, nueva |, number on, number … can, number … for, numbers |, numero c
  -1.2: numero ne, nunca les, nunca … el, nuts, odio, oferta, off my, ok j, ok pour, on mine, on ne, on peut
  -1.2: on that, on the, on … en, on … new, on … way, once you, one more, one … your, oppos-, opt out, opted
  -1.2: optio-, ote, otez le, otez moi, oublie mon, oui a, ouin, out, out of, outside your, over a, owe me
  -1.2: pagin-, pagina, pago en, paix |, partido, pas avant, pas faire, pas pantoute, pas recu, pas … appel
  -1.2: pas … cadenas, pas … je, pas … temps, pas … vos, passe a, past, patat-, pay |, payer, perdon … me
  -1.2: permiso, peux … parler, pf, pido, please send, plus tard, pneus, ponle, por el, posta-, postal
  -1.2: pour des, pour les, pour mes, pour vos, pour … soir, preoc-, presta, princ-, problema |, publi-, pubs
  -1.2: puedo, puerta, puerta |, pull my, put … on, qns, que la, que lo, que mon, que necios, que sabe
  -1.2: que you, que … el, que … esto, que … sea, que … this, queda |, quedo |, quelle heure, quelqu … peut
  -1.2: quier-, quiero … la, quiero … seguro, quiet, quita-, quiteme, rain, ran, reabo-, reaso-, reason
  -1.2: reason |, recomendo, recu … message, regarde, register, remove>me, rentrant |, reparez, repondez
  -1.2: reponse, retiren, return, reven-, revenant, review, revoke, revoke |, rice, ridic-, rien la, rien |
  -1.2: right now, rings, rn, rn |, rock, rock |, rodad-, roue, rouge |, rude … my, rust, sabad-, sabado |
  -1.2: saca mi, saca … numero, saddl-, saddle, saddle |, salie-, saliendo, saute, savoi-, savoir, scuse-
  -1.2: scusez, se puede, se … mi, see |, selle |, send any, send |, send>list, sense, serio-, servi-
  -1.2: shop … you, siege, sigan, sign … for, signi-, silen-, sis, sleep, sms, sms |, so do, so … not
  -1.2: sonnette, sonnez, sorpr-, sorpresa, sorpresa |, sorry for, sorti, spokes, stationnement, still
  -1.2: still the, still … in, stop a, stop au, stop it, stop this, stop … i, stopp-, stoppe, stuck, su lista
  -1.2: su … para, sunda-, sunday, sur … ecran, sur … formulaire, svp retirez, swear, swear |, ta liste
  -1.2: take out, take |, talk to, tard |, tell, temps |, tequi-, tequila, tercer, termi-, text, text … here
  -1.2: texte |, textear, texter a, texting please, textos d, texts from, texts to, texts … a, that … fast
  -1.2: the check, the fork, the list, the message, the other, the … are, the … one, the … ones, the … ticket
  -1.2: the … wheel, the … yet, them and, there by, there in, these, think i, think … it, thinks, this be
  -1.2: this list, this not, this texting, this … more, through … you, thru, thurs-, thursday |, tiene NUMBER
  -1.2: til, til NUMBER, to all, to go, to it, to stop, to … mom, toda, todavia me, toile-, too long
  -1.2: too many, too much, touche pas, touchez, touchez … a, tous |, tout de, tout … suite, trae, traen
  -1.2: tranq-, transfer, treat, tse, tu |, tu … un, tuesd-, tuesday, tuesday |, tunne-, tunnel, tunnel |, tv
  -1.2: uds, un crack, un peut, un stop, un … me, unche-, uncle-, une chambre, unsto-, unstop, unwan-
  -1.2: unwanted, up you, use |, van, velo cette, velo l, velo pour, venda-, verra, veux, veux … de, vi su
  -1.2: vi … mensaje, vieja, vin, vitri-, vitrine, voit, votre … de, vous m, vous pour, vous reviens
  -1.2: vous … eu, vous … quoi, vous … trop, wahal-, wahala, waiting |, want out, want to, want>more
  -1.2: want>remove, want>these, want>you, weeke-, welco-, welcome, were on, what size, wheel is, whene-
  -1.2: whenever, whenever |, where do, where-, why, will not, wish to, with … NUMBER, work on, worke-
  -1.2: worked, worth, would i, wrong … size, wrong>me, y … los, yes to, yo llevo, yo … con, you basta
  -1.2: you llego, you llegue, you owe, you rent, you were, you … frena, you … no, you … quiero, you … your
  -1.2: you>angry, you>more, you>remove, you>stop, your … at, your … what, yrs, yup, zapat-, zapatos, | ah
  -1.2: | arretez, | asap, | bajo, | basta, | blue, | borra, | bring, | can, | cancel, | cease, | chope
  -1.2: | combien, | count, | dejeme, | dejen, | deux, | does, | enleve, | envoie, | estop, | exit, | favor
  -1.2: | fichez, | first, | garde, | gel, | gracias, | heres, | invoice, | le, | lista, | me, | mon, | need
  -1.2: | new, | ningun, | nos, | odio, | okay, | only, | ouin, | over, | perdon, | prenez, | quiten
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
  -1.2: ~_smo, ~_sms, ~_st, ~_ste, ~_sti, ~_tin, ~_tom, ~_toq, ~_tv, ~_tv_, ~_vie, ~_wai, ~_wed, ~_wk, ~_yr
  -1.2: ~_yrs, ~abad, ~abon, ~acez, ~addl, ~adio, ~adit, ~aen, ~aen_, ~aggi, ~aha, ~airs, ~aji, ~ajit, ~aka
  -1.2: ~alco, ~aler, ~algo, ~alo_, ~alte, ~alw, ~alwa, ~amel, ~anan, ~ank, ~ansf, ~anu, ~apa_, ~aper, ~apto
  -1.2: ~arai, ~arar, ~arit, ~arts, ~asia, ~aske, ~atas, ~ates, ~atiq, ~avag, ~avr, ~ays_, ~azy, ~azy_, ~back
  -1.2: ~bala, ~bas, ~beco, ~bes_, ~blic, ~blo, ~bloc, ~bos, ~brok, ~btw, ~btw_, ~cada, ~cama, ~canc, ~cans
  -1.2: ~cap, ~card, ~cce, ~cele, ~cerc, ~ces, ~cez, ~cez_, ~cing, ~cker, ~cky, ~cky_, ~clas, ~clip, ~clud
  -1.2: ~codi, ~coe, ~coeu, ~cogi, ~cone, ~cool, ~cos, ~coud, ~cour, ~crea, ~crew, ~cris, ~cry, ~cte, ~ctiv
  -1.2: ~cuan, ~cuen, ~cum, ~cut_, ~dad_, ~day, ~deba, ~deho, ~dej, ~dese, ~desi, ~dias, ~dicu, ~dies, ~dim
  -1.2: ~dinn, ~dit, ~dit_, ~dito, ~doc, ~dog, ~doin, ~dore, ~dors, ~eak, ~eame, ~eat_, ~eats, ~eav, ~eave
  -1.2: ~echi, ~ecit, ~ecl, ~edi, ~ediu, ~edo, ~ee_, ~eed, ~eed_, ~eeke, ~eeth, ~eez, ~efec, ~egro, ~ehor
  -1.2: ~ejan, ~eje, ~eke, ~eken, ~elez, ~end_, ~enez, ~enle, ~enm, ~enme, ~enoj, ~enou, ~ensi, ~env, ~envo
  -1.2: ~eoc, ~eocu, ~ept, ~erla, ~ermi, ~erva, ~ervo, ~esda, ~esse, ~esu, ~eus_, ~eut, ~eut_, ~eva_, ~evie
  -1.2: ~ext_, ~falt, ~fati, ~ffl, ~fin, ~fla, ~fui, ~func, ~garo, ~gast, ~gat, ~gea, ~gear, ~gel_, ~gger
  -1.2: ~ghts, ~gic, ~gual, ~gy_, ~hah, ~hale, ~hank, ~hast, ~hea, ~hene, ~hese, ~hin_, ~hol, ~hom, ~horn
  -1.2: ~hout, ~how_, ~hru, ~hru_, ~hts, ~hts_, ~ibas, ~ibid, ~ic_, ~icas, ~ices, ~ick, ~idon, ~iege, ~iej
  -1.2: ~ieja, ~iert, ~ift, ~igni, ~iled, ~ilen, ~ilet, ~ilt, ~iner, ~inks, ~insc, ~into, ~inut, ~iree, ~irm
  -1.2: ~isc, ~isco, ~iten, ~itie, ~iver, ~iz_, ~jet, ~jete, ~ji_, ~join, ~jusq, ~kar, ~kend, ~lant, ~lari
  -1.2: ~laro, ~lat, ~late, ~lau, ~lbs, ~lbs_, ~leat, ~leav, ~lenc, ~letr, ~lgo, ~lgo_, ~lift, ~lir, ~lock
  -1.2: ~los, ~low, ~lowe, ~loy, ~luce, ~lue, ~lute, ~lwa, ~lway, ~mame, ~mana, ~manu, ~maz, ~met, ~meti
  -1.2: ~mind, ~minu, ~mit, ~mmy, ~mmy_, ~mpad, ~mpro, ~mpta, ~mue, ~nan_, ~nav, ~ncel, ~nch, ~ncha, ~ncl
  -1.2: ~need, ~neg, ~neme, ~nen_, ~nent, ~neus, ~nfir, ~nic_, ~nina, ~nish, ~nlev, ~nme, ~nme_, ~noj, ~nok
  -1.2: ~noug, ~nov, ~nscr, ~nsf, ~nsfe, ~nsub, ~nter, ~ntia, ~nvo, ~nvoi, ~nvoy, ~oad_, ~odas, ~odig, ~ogi_
  -1.2: ~oje, ~oken, ~oks, ~oks_, ~ola_, ~olis, ~omes, ~oni, ~oodi, ~ooks, ~oom_, ~oon_, ~opa, ~opte, ~opti
  -1.2: ~oral, ~oris, ~orpr, ~orra, ~orte, ~oser, ~osit, ~oss_, ~ota, ~ote_, ~oteu, ~ouch, ~oudo, ~oue_
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
  -1.3: efect-, efectivo, el casco, el gps, el pedal, el viernes, elimi-, en … a, en … bici, en … du
  -1.3: en … foto, en … la, end, end it, end this, ended, engagez, enlever, entiendo |, envoi, era pa, es yo
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
  -1.3: rompio, roule comme, route-, sabado, safe, safe |, said NUMBER, said you, said … to, sales, salt
  -1.3: salvador, saque-, says NUMBER, se poncho, se rompio, se ve, sem, send a, send me, senio-, serieux |
  -1.3: service, she never, she said, shees-, sheesh, sheesh |, sian, siao, siempre |, signal |, sillin
  -1.3: sir … have, solo para, someones, son horas, sonda-, sondage, sont tu, sorti-, sortie, spamm-, spell-
  -1.3: st, star, still have, still … that, stop svp, stop using, stop … already, stop>you, strik-, strike
  -1.3: su … se, suis … retard, sunday |, suppr-, sur l, sur les, sure did, sure … not, sus mensajes, svp ne
  -1.3: t avais, table, tache, tambien |, tandem |, tanto |, tarde |, tax, text the, text … lot, text … your
  -1.3: texter ce, texter … numero, textez moi, textez … pas, texto … plus, texts are, texts … not, thank
  -1.3: thankyou, that … anymore, that … for, the cake, the dent, the job, the middle, the pickup, the … door
  -1.3: the … model, the … pic, the … way, this chat, this still, this … never, three, thurs, tienen en
  -1.3: tienen |, tire on, tirel-, tires, tmr |, to anything, to ask, to do, to everyone, to … a
  -1.3: to … texting, to … who, to … with, todo bien, todos, tomor-, tomorrow, ton, ton numero, too … to
  -1.3: toss my, toss … number, tourn-, tout |, trade, traia, tres, triciclo |, tu casa, type, ugh |, un faux
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
  -1.3: ~orn, ~osts, ~oth_, ~oue, ~ouil, ~oyen, ~pads, ~paid, ~pal, ~pamm, ~pape, ~pau, ~pay_, ~pele, ~perc
  -1.3: ~perm, ~pert, ~piez, ~ponc, ~pper, ~pro_, ~ps_, ~ptad, ~pto, ~pub, ~pud, ~pue, ~pued, ~pues, ~pull
  -1.3: ~puso, ~py_, ~rada, ~ran_, ~rci, ~reak, ~ree_, ~rene, ~req, ~requ, ~reti, ~rgad, ~rica, ~rid_, ~ries
  -1.3: ~rike, ~rink, ~riou, ~rir_, ~rit_, ~rkin, ~rks, ~rks_, ~rla_, ~rlo, ~rlo_, ~rmal, ~rmis, ~rock, ~roda
  -1.3: ~rol, ~roll, ~rop_, ~rose, ~rpr, ~rsa, ~rst, ~rst_, ~rva, ~ryo, ~ryon, ~sabo, ~sac, ~sap_, ~saq
  -1.3: ~saqu, ~sar_, ~say_, ~shi, ~ship, ~sig, ~skip, ~sle, ~slee, ~soir, ~sond, ~spa, ~ssin, ~stic, ~stri
  -1.3: ~stuv, ~sua, ~suf, ~swer, ~taba, ~tax_, ~teau, ~teur, ~thre, ~thur, ~tice, ~tick, ~tili, ~toil, ~tomo
  -1.3: ~toni, ~trik, ~tue, ~tv_, ~uand, ~ubb, ~ubl, ~ubli, ~ubo_, ~ubs_, ~uce, ~uces, ~uch_, ~uid, ~uier
  -1.3: ~uit, ~uita, ~ule_, ~uler, ~upo_, ~upon, ~uppr, ~ura_, ~uth, ~uvia, ~uzz, ~uzzi, ~vice, ~vire, ~vrai
  -1.3: ~vreu, ~vue, ~wate, ~ways, ~weso, ~why, ~xam_, ~xes, ~xes_, ~xpl, ~xtea, ~ype_, ~ytim, ~za_, ~zip_
  -1.3: ~zzi, ~zzin
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
  -1.4: dio este, disculpe, dit oui, dit |, do … guys, do … make, do … remember, do … tell, domic-, donde
  -1.4: donne … accord, drop … number, due, e dado, ecole de, ecran |, effac-, el movil, el negocio
  -1.4: el papelito, el paseo, el … you, elle s, en … vous, encore vous, enleve, entente, entrance, envoie
  -1.4: erreur NUMBER, ese … era, est fini, est vous, estaba |, estoy … la, ete |, etes a, etes vous, exclu-
  -1.4: fa, fast, faut tu, felices, felicitations pour, feliz ano, fits, fits |, fitti-, fitting, five, flat
  -1.4: flat |, flies, fonta-, fontanero, for … chain, for … n, for … number, for … other, for … shop
  -1.4: four times, fraud-, freins |, frenos |, from … texts, fue … que, gato |, gel, get my, get … life
  -1.4: getting old, goes, got two, green, guardalo, hab, habite … a, had enough, happened to, hates, have a
  -1.4: have |, have … enough, have … idea, he … never, hear, hearts, here … please, hiring |, hod, hola
  -1.4: horas, how … we, i need, i see, i … it, i … lost, i … said, idiot, if … am, il pret, il … pas, in bus
  -1.4: in charge, in class, inscrit, insea-, inseam, intensos, invit-, is an, is getting, is just, is stop
  -1.4: is under, is … ok, it does, it lol, it says, it … a, it … but, j arrete, j vous, j … arrete
  -1.4: j … signe, jajajaja, jajajaja |, jamais plus, jarri-, jarrive, jarto, je comprends, je … pu
  -1.4: je … tanne, je … y, jour c, key, kg, kids bikes, know … to, l … NUMBER, la nieve, la pieza, la rueda
  -1.4: la … con, laisse tomber, laisser, laissez le, lared-, laredo, later, le debo, le formulaire, le lien
  -1.4: le noir, le queda, le soir, le vert, lei, let, let … be, let … know, light, limits, list>you, liste |
  -1.4: livreur, llame, los … you, lui qui, lumie-, lumiere, lundi, lunes, m interesse, m oter, m … vole
  -1.4: magic-, mais la, mande-, manden, manden |, map |, maps, mas mensajes, mas … a, me anything
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
  -1.4: que si, que … ahora, que … llega, que … llegan, que … svp, que … ustedes, quebe-, quebec, queda-
  -1.4: quel … pour, queue, qui … ecris, quiero, quiero el, quite, quiten, quitte, quote, quote |, rang, rear
  -1.4: recu la, rendr-, rendre, renew, repondu, repor-, resil-, reviens |, rid, rid of, rines, robot, room
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
  -1.4: ~aro_, ~asle, ~aso, ~asta, ~atig, ~auto, ~avy_, ~ayud, ~azi, ~azu, ~azul, ~bac, ~bag, ~baja, ~bara
  -1.4: ~barr, ~bars, ~bbl, ~bble, ~bby_, ~bec_, ~bele, ~bell, ~bes, ~bett, ~bloq, ~bo_, ~bolt, ~boni, ~brui
  -1.4: ~bsi, ~bsit, ~buyi, ~buz, ~cabl, ~cade, ~carb, ~cc_, ~cham, ~chau, ~choi, ~cks_, ~clos, ~coac, ~core
  -1.4: ~crev, ~days, ~deh, ~dela, ~dem, ~dena, ~desa, ~dond, ~dor, ~dule, ~eate, ~eaux, ~eba, ~ebec, ~ebs
  -1.4: ~ebsi, ~ecid, ~effa, ~efu, ~egal, ~egis, ~ehe, ~eige, ~eja, ~eja_, ~ejem, ~elco, ~eliv, ~elv, ~empo
  -1.4: ~enco, ~ened, ~enga, ~enin, ~enio, ~erca, ~erci, ~erl, ~erry, ~esab, ~eso_, ~espu, ~estu, ~eun, ~excl
  -1.4: ~eys, ~eys_, ~fa_, ~fast, ~fec, ~ffac, ~fi_, ~fig, ~fits, ~flat, ~font, ~full, ~fum, ~gale, ~gans
  -1.4: ~gge, ~gis, ~gist, ~give, ~goe, ~goes, ~guid, ~harp, ~hil, ~hoes, ~hoi, ~hola, ~hori, ~hro, ~hrow
  -1.4: ~hur, ~hut_, ~iag, ~icia, ~icke, ~ictu, ~idio, ~iga, ~igan, ~ign_, ~igno, ~ilit, ~imit, ~inir, ~iot_
  -1.4: ~ips, ~ips_, ~irc, ~irt, ~itti, ~ixi, ~jarr, ~jeme, ~jod, ~jun, ~kay_, ~kena, ~key_, ~kil, ~kip_
  -1.4: ~lat_, ~lata, ~lde, ~ligh, ~lim, ~limi, ~lis_, ~liss, ~llen, ~loi, ~loj, ~lone, ~loq, ~loqu, ~lta
  -1.4: ~lun, ~lund, ~lush, ~luv, ~mala, ~mas, ~mas_, ~mee, ~merc, ~merr, ~midi, ~mien, ~ming, ~mins, ~mp_
  -1.4: ~nai_, ~nch_, ~ncho, ~ndam, ~nday, ~ndem, ~nden, ~nex, ~next, ~ngi, ~ngin, ~nice, ~niti, ~nnet, ~nno
  -1.4: ~nnoy, ~nois, ~noy, ~noyi, ~nsio, ~ntas, ~nut, ~nvit, ~nyti, ~oach, ~obot, ~ocki, ~oil_, ~oite, ~oka
  -1.4: ~okay, ~olde, ~olt, ~ombi, ~open, ~opia, ~opo, ~oqu, ~oric, ~orki, ~orks, ~ormi, ~orn_, ~osta, ~otos
  -1.4: ~ots, ~ots_, ~otte, ~oupe, ~ower, ~oyi, ~oyin, ~pain, ~pap, ~pars, ~pene, ~pere, ~peux, ~pict, ~pid
  -1.4: ~pidi, ~plai, ~plat, ~po_, ~pon_, ~prar, ~pron, ~prov, ~ptoi, ~pur, ~puro, ~puse, ~quan, ~queu, ~quot
  -1.4: ~rae, ~ram, ~rame, ~rant, ~raro, ~rash, ~rba, ~rbo, ~rbon, ~rca, ~rda, ~rear, ~ree, ~refu, ~rera
  -1.4: ~rfe, ~rici, ~rifa, ~rik, ~rla, ~robo, ~row_, ~rren, ~rri_, ~rtez, ~ru_, ~rul, ~sab, ~saca, ~sada
  -1.4: ~sen_, ~sens, ~sert, ~set, ~sez, ~sez_, ~shed, ~shin, ~shu, ~shut, ~si_, ~sil, ~sito, ~sked, ~sob
  -1.4: ~sobr, ~sort, ~spu, ~spue, ~squi, ~ssee, ~ssez, ~step, ~stop, ~sub, ~susc, ~tag_, ~tard, ~tart, ~tast
  -1.4: ~tei, ~tep, ~thr, ~thro, ~timi, ~tles, ~tmr, ~tod, ~top, ~top_, ~tot_, ~trae, ~tras, ~true, ~tus
  -1.4: ~tus_, ~tw_, ~uan, ~uant, ~ubel, ~uche, ~uda_, ~ueak, ~uelv, ~ueue, ~uff, ~uill, ~uite, ~ulo, ~umi
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
  -1.5: dice NUMBER, did … ask, dieron la, dijo, disculpe |, divorce, do it, do |, dog, donat-, drivers
  -1.5: drivi-, driving, droit … me, drunk, e bikes, ecris |, el bronx, el correo, el cuarto, el golpe
  -1.5: el plan, el seguro, el zelle, en francais, en la, en retard, en veux, en … lista, encor-, encore
  -1.5: encore le, engag-, enough |, entendido, entra-, envoi a, envoi … ce, equivoque de, es solo, es todo
  -1.5: escriban |, eso … todo, est … ou, estimate |, esto … no, etais, etait … la, etait … le, exactly
  -1.5: exactly |, excel-, face, faire un, fak, fast |, fetch, fete … la, file … is, find … else, fixed
  -1.5: flaco, for texts, for … at, form, garan-, gardez moi, gave you, girls, git, give, give … your
  -1.5: giving you, golpe |, happened, hate |, have … in, have … use, hay quien, her i, heure |, hey, hi
  -1.5: hice el, hiver |, hour, houss-, housse, how … this, hows, i dropped, i heard, i on, i … an, i … for
  -1.5: i … my, i … wrong, if … is, ignore, inclu-, inter-, interessee, interested in, is been, is driving
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
  -1.5: que NUMBER, que deje, que je, que … l, quien … para, quiero … d, quiero … mensajes, quit it
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
  -1.5: ~arad, ~arb, ~arch, ~arke, ~arp_, ~ash_, ~audi, ~auj, ~aujo, ~aul, ~avia, ~avy, ~ayon, ~azo, ~azo_
  -1.5: ~bado, ~bag_, ~bi_, ~bia_, ~bit_, ~blu, ~blue, ~boit, ~bol_, ~bols, ~box_, ~buen, ~burn, ~caja, ~cak
  -1.5: ~cake, ~chos, ~clo_, ~cos_, ~cpa, ~cpa_, ~cra, ~ctor, ~culo, ~dar_, ~dav, ~dhu, ~dhui, ~digo, ~diu
  -1.5: ~dium, ~dog_, ~dorm, ~ech, ~eco_, ~ega_, ~egle, ~elta, ~empe, ~enso, ~enu, ~erat, ~erfe, ~erme, ~erri
  -1.5: ~erw, ~esea, ~etch, ~etw, ~euni, ~exam, ~eza_, ~fect, ~feri, ~fish, ~fiv, ~five, ~fle, ~flow, ~flu
  -1.5: ~game, ~gant, ~ghe, ~gro, ~gua, ~hau, ~hirt, ~hit, ~hole, ~hub, ~hui, ~hui_, ~hut, ~iar, ~ibo_, ~ieg
  -1.5: ~ies_, ~ilk_, ~inne, ~irmo, ~irv, ~isim, ~isq, ~isqu, ~issi, ~ium, ~ium_, ~jame, ~jart, ~kay, ~keys
  -1.5: ~km_, ~laz, ~lco, ~lder, ~lem_, ~link, ~lise, ~mama, ~maud, ~men_, ~mets, ~milk, ~min_, ~miss, ~mps_
  -1.5: ~nal_, ~nclu, ~ndit, ~nga, ~nnez, ~nons, ~nsig, ~ntro, ~nvia, ~nza_, ~oac, ~oche, ~ock_, ~ocup, ~oday
  -1.5: ~offr, ~oge, ~ols, ~olt_, ~omg, ~omg_, ~onat, ~opt, ~ost, ~ouvr, ~ox_, ~pani, ~papi, ~pasa, ~pel_
  -1.5: ~peri, ~pire, ~pot_, ~ppi, ~prat, ~psi_, ~pt_, ~pto_, ~queb, ~rai_, ~ras, ~ras_, ~rci_, ~rdh, ~rdhu
  -1.5: ~rela, ~ren_, ~renm, ~reun, ~rfec, ~rime, ~rinc, ~roch, ~same, ~sau, ~saw, ~saw_, ~sce, ~scra, ~see_
  -1.5: ~sei, ~seo, ~seo_, ~shir, ~shoe, ~show, ~sic_, ~siga, ~sigu, ~simo, ~site, ~sous, ~ssu, ~star, ~stp
  -1.5: ~stp_, ~sun, ~sup, ~tada, ~tail, ~tamb, ~tap, ~tape, ~tcp, ~tcpa, ~tea_, ~tee, ~terc, ~tet, ~then
  -1.5: ~thu, ~tid, ~tigh, ~tir, ~tire, ~touc, ~treg, ~trez, ~tub, ~tube, ~uc_, ~udit, ~uego, ~ueu, ~uido
  -1.5: ~uin, ~ung, ~urdh, ~urge, ~uses, ~util, ~vate, ~vell, ~vem, ~vemo, ~veo, ~veo_, ~vi_, ~vit, ~vite
  -1.5: ~voic, ~vuel, ~wher, ~whol, ~wtu, ~xam, ~xcel, ~xtez, ~yaar, ~yes, ~ze_, ~zel, ~zell
  -1.6: NAME with, NAME … tu, NUMBER min, NUMBER … pour, a coupe, a las, a no, accepte, accord |, achaler
  -1.6: achat |, again … my, ahi |, ai efface, ai mis, ai perdu, ai pu, ai … consenti, air, air |, all … you
  -1.6: allez y, am … buying, am … of, am … on, am … this, amene, any longer, any … bikes, apago, appelez moi
  -1.6: appro-, apunto, are all, are we, arnaq-, arnaque, at … and, at … clinic, au, au dossier, au … on
  -1.6: avez rejoint, avez … ecrit, avisarle, basta |, bb, beaux, bebe, because of, bed, been so, biere
  -1.6: bike it, black, bonjour … est, borra mi, borren, borren … numero, budge-, budget, businesses
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
  -1.6: price, privado, ps5, pues |, quand |, que bonito, que hora, que … hoy, quiten … numero, rabais |
  -1.6: race, rack, rate, reaches, receipt, recommandez, refun-, refund, regle, regle |, rejoint, remove my
  -1.6: remover … numero, renta-, rentr-, rentre, reuss-, reussi, revie-, reviens, rin, robot |, runs
  -1.6: runs this, saca, saiso-, saison, sale, salva-, santa, say |, se comio, see him, selli-, selling
  -1.6: sent … a, seria-, sharp |, she tell, she was, siend-, siendo, sign, signed, sin, smile, so bad
  -1.6: soir |, sold the, soon, squeak, statu-, stickers, stop … his, stress, stress |, suis abonne, suite
  -1.6: sur votre, swap |, t inquiete, t … un, take his, talking … a, tanne, tanne |, tantot, tard, te … en
  -1.6: tell me, tendr-, text my, text |, the best, the counter, the door, the price, the … invoice
  -1.6: the … message, the … what, there an, there … NUMBER, these>law, think there, this thing, this your
  -1.6: this … phone, ti |, tmr, to know, todav-, todavia, today, toi, toi |, tomber, toss, tour, trato
  -1.6: trop |, typed … wrong, ugh, un peu, un vieux, uno, up for, up my, up … NUMBER, urgen-, velo j
  -1.6: velo … la, venmo, vers, veuillez cesser, veut plus, veux pas, veux … d, vi, viern-, viernes, ville |
  -1.6: vouch-, voucher, vous ai, vous disiez, vous … rejoint, were good, what … on, who … on, who … that
  -1.6: whoever runs, will tell, windo-, window, winne-, with somebody, wrong invoice, wrong … and, year |
  -1.6: yo a, yo tampoco, yo … di, your pic, your … never, your … up, | ahorita, | alto, | are, | assez
  -1.6: | avez, | ay, | both, | buy, | changez, | como, | considerez, | dejela, | demain, | digale, | ecrivez
  -1.6: | fini, | get, | got, | great, | hace, | loved, | mes, | open, | ouvert, | perdez, | quel, | quit
  -1.6: | rear, | remover, | see, | shop, | sounds, | stop, | test, | texts, | toss, | trop, | ugh, | want
  -1.6: | wear, | why, | wife, | … an, | … any, | … appelle, | … away, | … d, | … dans, | … espere, | … habs
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
  -1.7: 2 … NUMBER, NAME lol, NAME … yo, NUMBE-, NUMBER, NUMBER do, NUMBER in, NUMBER is, NUMBER svp
  -1.7: NUMBER … to, a fini, a pic, a … casa, a … il, a … l, a … pour, abre |, acc, accepte |, achete mon
  -1.7: achete … numero, ah … c, ai juste, ai … approuve, ai … un, aime, ajout-, ajoute, ancienne adresse
  -1.7: annee, any … on, anything about, apaga, appele |, are … guys, arret, artis-, artist, as in, assez
  -1.7: at … front, at … wrong, atien-, aucun autre, aucun … message, autorizado, avec le, avez vous, aye
  -1.7: azul |, baja you, been off, beer, best |, bike … the, boy, break, broke |, but stop, ca va, can |
  -1.7: cats |, cel … la, celui que, celui … vous, centre, cerra-, charg-, chargeur, chargeur |, cheer-
  -1.7: cheers, cheers |, cheve-, chien est, ciert-, cierto, cita |, clavo, clinic please, come |, como se
  -1.7: compris |, considerez, correo, cuantas, cuanto es, d heure, dark, de NUMBER, de suite, de tout
  -1.7: de … est, de … sur, deaf i, deje de, delete NUMBER, delete telefono, depot, derniere … que, des … en
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
  -1.7: que suena, quedo la, quel nom, quiten mi, quiz, rabai-, rabais, rear |, refund |, reporting, retirer
  -1.7: retirez … numero, ridin-, riding, rude, se me, se … el, se … la, se … otra, seen, segun-, serial
  -1.7: serial number, serve-, set … the, shop … NUMBER, short, shred, so many, so … am, soir, solo … un
  -1.7: somebody … the, sors du, spam, status, steph, stop … NAME, stop … about, stop … this, strea-, suelt-
  -1.7: suis devant, suis en, suis … interesse, suscribi a, svp … est, talk |, tande-, tandem, tant, tape |
  -1.7: tengo la, textea, texteen, textos a, texts>you, the shed, the … was, these>angry, to her, to … him
  -1.7: to … shop, to … too, told me, touch-, trompez de, troub-, un … texto, unfri-, up … phone, use for
  -1.7: use my, ustedes no, va passer, vas, veget-, vendi la, venir, video, visa, voulez mais, vous une, wah
  -1.7: want … messages, were done, wey |, what … the, who … i, wifes, work |, working |, y esto, yo … acepte
  -1.7: yo … autorice, yo … firme, yo … les, you did, you never, you … bikes, you … for, you … please
  -1.7: you … she, you … voy, your a, your form, | arreglan, | at, | aye, | baja, | ben, | buscan, | call
  -1.7: | comme, | deje, | el, | erase, | fais, | find, | give, | ils, | jamais, | merci, | nope, | oublie
  -1.7: | pass, | pedal, | put, | shred, | text, | texte, | thank, | thanks, | tienen, | uno, | vendi, | wah
  -1.7: | went, | … arrive, | … avait, | … box, | … chum, | … day, | … done, | … equivoque, | … lol, | … mind
  -1.7: | … nomas, | … o, | … one, | … ont, | … quand, | … tiene, | … up, | … use, | … wait, | … yaar
  -1.7: | … you, ~_abs, ~_ace, ~_ajo, ~_art, ~_ay, ~_bet, ~_cop, ~_din, ~_ech, ~_eh, ~_ema, ~_exp, ~_fas
  -1.7: ~_gol, ~_gor, ~_gui, ~_h_, ~_hag, ~_hw, ~_med, ~_mic, ~_moy, ~_nit, ~_opc, ~_p_, ~_rab, ~_rud, ~_smi
  -1.7: ~_tam, ~_tes, ~_tir, ~_tri, ~_vas, ~_voy, ~_wak, ~_ye, ~ab_, ~abai, ~aceb, ~ah_, ~aju, ~alad, ~alto
  -1.7: ~anta, ~apag, ~arge, ~arq, ~arqu, ~asil, ~aven, ~axe, ~bend, ~bent, ~bet, ~blac, ~blin, ~blo_, ~boo
  -1.7: ~both, ~boy_, ~bst, ~cerr, ~chev, ~chid, ~cis, ~clea, ~clou, ~cost, ~couc, ~cran, ~croc, ~decl, ~dem_
  -1.7: ~dens, ~deo_, ~di_, ~dida, ~dona, ~doo, ~door, ~duc, ~eake, ~eche, ~edad, ~edi_, ~edio, ~elme, ~erdu
  -1.7: ~eten, ~eue_, ~eui, ~euil, ~exp, ~fee_, ~fes_, ~fete, ~fis, ~fitt, ~forg, ~ful_, ~gate, ~gi_, ~gn_
  -1.7: ~gol, ~gund, ~hag, ~hall, ~heer, ~hev, ~heve, ~hoo_, ~hows, ~ian_, ~iao, ~iao_, ~iclo, ~idin, ~illi
  -1.7: ~imes, ~imi, ~incl, ~ises, ~ism, ~jalo, ~jas, ~laq, ~laqu, ~lean, ~lei, ~lett, ~lmet, ~loco, ~lose
  -1.7: ~lte, ~lto, ~lub, ~lude, ~moy, ~moye, ~mul, ~mut, ~mute, ~nati, ~ndel, ~nect, ~nel_, ~neta, ~nior
  -1.7: ~nnin, ~novi, ~ntur, ~ocu, ~oins, ~ojo, ~ojo_, ~ok_, ~omas, ~omie, ~ompt, ~onam, ~oop_, ~opci, ~ops
  -1.7: ~ops_, ~orme, ~otez, ~oves, ~pam_, ~pee, ~perf, ~pin, ~poss, ~rack, ~rda_, ~rde_, ~rdez, ~rdu_, ~recu
  -1.7: ~reso, ~ret_, ~rget, ~rial, ~riz, ~roub, ~rove, ~rsh, ~rush, ~saf, ~sale, ~sar, ~smil, ~solu, ~ssai
  -1.7: ~stab, ~suel, ~tach, ~tars, ~tido, ~tone, ~ues_, ~ull_, ~um_, ~ump, ~uno, ~urt_, ~usad, ~usse, ~uta
  -1.7: ~vam, ~vert, ~vien, ~wah_, ~wak, ~wake, ~wind, ~worr
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
  -1.8: mucho |, my gf, my phone, my son, my … on, n you, nada |, ni … di, no firme, no hace, no pasa, no por
  -1.8: no prende, no text, no … escriba, no … esto, noir |, nomas, not mad, nota |, nouvelles, noved-
  -1.8: novedad, number is, number save, numero … magasin, numero … nadie, numero … su, nunca … esto, o, o es
  -1.8: oficina |, old |, old … no, on … and, orale, pa |, par … c, para esta, parce-, parfait, pas plus
  -1.8: pas … par, pasa nada, paso |, paying |, pearl, pedal |, penses, perdez mon, perdez … numero, perds
  -1.8: peric-, perico, phone calls, please … his, por telefono, pour … ne, preci-, pret, prude-, pu rien
  -1.8: pu … velo, pues, que … buena, que … recomienda, que … telefono, qui va, quiero nada, rappelle, recado
  -1.8: recoge, recu, repon-, reporting this, right-, rojo, rojo |, route |, rush, sacar-, sacaron la, said
  -1.8: scam |, se apaga, shed |, si, signaler, signe-, since the, sirve, sirve |, smile |, soon |, sors
  -1.8: sounds good, speak-, speaker, stars, start |, stop |, suite |, sur … photo, svp c, svp … son, t aime
  -1.8: t … jamais, tc, telephone … est, texte moi, the part, the squeak, these |, this cell, this |, time it
  -1.8: times, tire, todo |, took me, totally, trois, trouvez, tu … le, tubeless |, une |, unsub, up at
  -1.8: update |, van a, velo le, vendi, venmo |, vous … des, voy, wah |, wait, wall, was just, was off
  -1.8: wat abt, wear, weds, went … the, were … here, what … did, when |, where you, why i, will |, wrong day
  -1.8: wrong>want, year, yo … pedi, you gave, you my, you se, you … not, you … uso, your website, yrs |
  -1.8: | alguna, | and, | brakes, | cheers, | dropped, | fine, | haha, | hice, | hours, | lmao, | lundi
  -1.8: | maintenant, | off, | oh, | ok, | orale, | papa, | parar, | pu, | so, | take, | they, | third
  -1.8: | tire, | video, | voy, | we, | whatever, | … avez, | … ben, | … cesse, | … di, | … grave, | … home
  -1.8: | … l, | … luck, | … mas, | … mi, | … more, | … pasa, | … price, | … she, | … suspension, | … too
  -1.8: | … vous, | … voy, | … yeah, ~_bit, ~_bug, ~_dur, ~_fan, ~_gif, ~_gri, ~_hoy, ~_ign, ~_jal, ~_lue
  -1.8: ~_luz, ~_noo, ~_o_, ~_ora, ~_si_, ~_sun, ~_vu, ~acte, ~affi, ~aig, ~alt_, ~ang_, ~anie, ~atie, ~aved
  -1.8: ~bby, ~beg, ~bie_, ~bris, ~bug, ~casi, ~ccor, ~ceb, ~cebo, ~colo, ~cter, ~dete, ~edn, ~eh_, ~ein_
  -1.8: ~eis, ~epon, ~epte, ~eras, ~etc, ~exit, ~fab, ~faul, ~fine, ~fs_, ~gada, ~geni, ~geo, ~gif, ~gift
  -1.8: ~gnor, ~goat, ~gos, ~gri, ~haga, ~hef, ~hoy, ~hoy_, ~hre, ~hue, ~iba, ~iec, ~iece, ~ige_, ~imos
  -1.8: ~ingl, ~ingo, ~ira_, ~ivr, ~jas_, ~larg, ~ldo, ~lous, ~lueg, ~luz, ~luz_, ~mati, ~mbo, ~mg_, ~moin
  -1.8: ~mula, ~nfi, ~nici, ~noma, ~ntot, ~oane, ~oh_, ~olv, ~onfi, ~onit, ~orge, ~oriz, ~orl, ~ormu, ~oro_
  -1.8: ~oto, ~ows_, ~past, ~pia, ~pint, ~prou, ~pte, ~rase, ~rdu, ~riba, ~rin_, ~risa, ~rmul, ~roit, ~rter
  -1.8: ~rto_, ~ruta, ~said, ~seen, ~shee, ~sors, ~ssar, ~sub_, ~suen, ~tais, ~tot, ~trer, ~u00, ~u000, ~ub_
  -1.8: ~ube, ~udg, ~udge, ~uni_, ~unli, ~uno_, ~ush_, ~vere, ~voit, ~xit, ~xit_
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
  -1.9: mood, more … and, mots, my … please, niamh, nieve, nino |, no rush, no … call, no … des, no … llegar
  -1.9: non l, non … autre, not buying, not … illegal, not … the, novio, numero sur, o p, of |, oh, ok, on |
  -1.9: on … bill, oter, panie-, panier, papa |, para de, para |, para … sonar, paren |, parki-, parking
  -1.9: pas arretez, pas les, pasar, pense-, perde-, perdez, perdu … numero, pero … me, perro, peu, pierdan
  -1.9: pierdan mi, pierdan … numero, pieza, please use, plus … vous, por … bici, prete-, price is, primera
  -1.9: que … dieron, que … en, que … quedo, que … serait, quien fue, rampe, recoger, remove |, remover
  -1.9: roue |, rush |, ruta, s t, s … o, sacaron, saldo, save, saved, se … di, senora |, sent … twice, shows
  -1.9: si esta, sonar, soz, stfu, suena, sun, t o, t … p, te mande, tears, termine, texting … phone
  -1.9: texto vous, texts … he, texts>these, that was, the manager, the shop, the … tire, thing |, thx, thx |
  -1.9: to get, trop, une rampe, unlis-, veu, veuil-, veut, vidrio, viernes |, visa |, vous … change
  -1.9: vous … de, wake, way |, what is, what … you, will … him, with it, wizar-, woohoo, worri-, wow |, yea
  -1.9: you on, you up, you … anything, your name, | allergic, | arret, | as, | avec, | best, | borre, | card
  -1.9: | chain, | chill, | do, | donnez, | either, | ffs, | fire, | gardez, | guess, | hein, | juste
  -1.9: | llameme, | love, | mais, | nvm, | parfait, | plus, | son, | spam, | start, | stfu, | tant, | woohoo
  -1.9: | yea, | … bicycle, | … celui, | … chez, | … como, | … don, | … good, | … is, | … ligne, | … mandar
  -1.9: | … named, | … ok, | … really, | … say, | … st, | … this, | … tres, | … under, ~_ado, ~_bb, ~_ej
  -1.9: ~_eje, ~_fet, ~_fie, ~_hoo, ~_hur, ~_ig, ~_jar, ~_joy, ~_lac, ~_loi, ~_mec, ~_mod, ~_mut, ~_nan
  -1.9: ~_noi, ~_oh_, ~_ok_, ~_pn, ~_pne, ~_reu, ~_run, ~_rus, ~_sca, ~_sia, ~_sli, ~_thx, ~_tor, ~_vam
  -1.9: ~_wah, ~aco_, ~afe_, ~ajas, ~aldo, ~amme, ~aseo, ~auve, ~best, ~bol, ~bord, ~bs_, ~chil, ~cie_, ~cur
  -1.9: ~dado, ~del_, ~deur, ~dieu, ~done, ~eboo, ~ecli, ~ele_, ~eliz, ~enlo, ~fes, ~fin_, ~fixe, ~fly, ~gad
  -1.9: ~gato, ~gros, ~guar, ~gul, ~head, ~hid, ~hot, ~hung, ~hx_, ~iba_, ~idee, ~ig_, ~ilo_, ~imb, ~imin
  -1.9: ~inas, ~ini_, ~inio, ~itl, ~izar, ~joy, ~ldo_, ~liz_, ~llez, ~loan, ~lpe_, ~lto_, ~mang, ~mat_, ~mec
  -1.9: ~mic, ~mism, ~mod, ~mpri, ~nac, ~nis_, ~nlin, ~nnel, ~nted, ~ntir, ~obro, ~oce, ~oya, ~oye_, ~pagu
  -1.9: ~park, ~peu_, ~pink, ~pne, ~pneu, ~posa, ~pta, ~rate, ~rki, ~rmu, ~rof, ~run, ~rve, ~sabe, ~sait
  -1.9: ~sald, ~sli, ~sun_, ~tall, ~thx, ~thx_, ~tip, ~trop, ~uard, ~uci, ~urie, ~utor, ~vamo, ~veni, ~veui
  -1.9: ~veut, ~voq, ~voqu, ~voy_, ~wah, ~xe_, ~zar
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
  -2.0: orale |, otro mensaje, ou, ouch, out |, over |, panier |, papa que, par mois, parfait |, parking in
  -2.0: pas trop, pas … enlevez, paseo, passe chercher, perdon se, pharmacie, phone … off, pic, plastic
  -2.0: plus texter, porte, poster, prisa, que t, que talla, qui repond, quiero … con, red, regul-
  -2.0: remove … number, rien signe, run, s en, sale |, scam, sea |, segundo, send>number, serre, ship, sick
  -2.0: small |, so sorry, spelled, stickers |, te … la, test |, texted |, that … a, the order, the … has
  -2.0: this NAME, this old, this … from, this … in, tienda es, tip, tiro, trust, trying again, une … sur
  -2.0: use the, uy, verde, veuillez, video |, voisin |, vous … ecrivez, vous … pris, vous … une, wait |
  -2.0: wall |, was wrong, what do, what |, where, wide, will collect, wrong tire, wrong … for, wrong>law
  -2.0: y avoir, y nada, y … tu, yo nunca, yo paso, you lo, you … ando, you … from, you … mas, your |
  -2.0: your … it, | adieu, | ahhh, | allez, | back, | bonjour, | busy, | cross, | cuantas, | dale, | end
  -2.0: | entre, | fin, | he, | kids, | lachez, | mama, | mejor, | mire, | night, | nomas, | nop, | notre
  -2.0: | numero, | otra, | pare, | primera, | rentan, | thinking, | trying, | uy, | voici, | … bicis, | … ca
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
  -2.1: not hear, not text, not … air, not … fault, not … new, not>list, on … bike, otro dia, ouch |, pare
  -2.1: pare |, parke-, parked, pas correct, paso, perfi-, phone … on, plus … velos, precio, pu jamais
  -2.1: que … los, quel … de, question |, quiero sus, quit that, quit … is, reach me, recibo, recomienda
  -2.1: rendez moi, rendu-, rendue, ride anymore, safet-, safety, set up, signe, stolen |, su … que
  -2.1: suis … cours, suscribi, t ai, tengo un, tengo una, tengo … para, text someone, that … the, the lab
  -2.1: the line, the … dog, the … helmet, the … name, thing … the, thinking … you, this … week, to this
  -2.1: today |, top, tu this, tu … je, un … autre, va, vient, vois pas, votre … par, vous connais
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
  -2.2: end |, enviar, equivoque, escribio, esposa, est fait, est grand, est tu, esta … escrito, et pas
  -2.2: fais pour, fasse, fixie, fotos |, freno |, from … haha, garden, gars avec, good … know, gorra
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
  -2.3: est … au, est … nouveau, esta no, fini avec, fixe, forget this, fr |, from my, front |, funny, genia-
  -2.3: genial, geniu-, go |, got it, gotch-, gotcha, gotcha |, guess who, guind-, guinda, hay un
  -2.3: he … NUMBER, helmet |, high |, i ask, i declined, i … he, i … with, in … for, is … there, it has
  -2.3: it … that, le droit, lio, listo, livrez, llego |, looking |, lose this, mad, magasin |, mama |
  -2.3: marido |, me anymore, meilleur, meme |, mi pedido, mi … en, mido, mido NUMBER, mis la, model-
  -2.3: my girlfriend, my number, need this, nina de, nina … NUMBER, no den, no … prisa, no … suscribi
  -2.3: nombre … mi, not contact, not with, not … billboard, not … on, now do, now … you, number … no
  -2.3: numbers on, numbers … the, numero delete, numero pa, numero … es, numero … suivi, on reste, on … dit
  -2.3: pago, pain |, para NUMBER, parked |, pas mauvais, pas … nous, pas … qu, paste-, pastel, patte de
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
  -2.8: | hagan, | rip, | shimano, | wheel, | … 2, | … gente, | … goes, | … marco, | … now, ~_beg, ~_evi
  -2.8: ~_ice, ~_nia, ~_wei, ~bete, ~dr_, ~enu_, ~fun_, ~oops, ~oui_, ~rdad, ~soe
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
  -2.9: yo jaja, | aiyo, | f, | help, | now, | que, | sure, | yikes, | … NUMBER, | … equivocaron, | … era
  -2.9: | … est, | … size, ~_f_, ~_maq, ~_oo, ~_tig, ~_ya, ~aye_, ~ckin, ~edar, ~lies, ~maq, ~maqu, ~nows
  -2.9: ~rue_
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
  -3.9: personne … repond, rien demande, sister |, su numero, suns, talking to, telefono … la, that one
  -3.9: vendu |, who |, why |, | go, | velo, | … escribe, | … rien, ~uje
  -4.0: NUMBER … is, ahead |, angry>wrong, been calling, commande est, creo … es, depart, do … use, en linea
  -4.0: ese |, ferme |, gave … the, huffy, i meant, know … this, lo dio, lost … number, lot … texts
  -4.0: mme tremblay, no … han, non … est, oui c, oui … est, pere, personne … a, pizza |, pu a, que |
  -4.0: repare |, sir … the, su … a, super |, text … number, this … right, | bikes, | phone, | … ordered
  -4.0: | … someone, | … us, ~ramo
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
  -6.1: dona NAME, ninguno |, think got, think so
  -6.2: c |, for … sorry, not … her, otra … la, pero la, votre numero, you sorry, | bike
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
