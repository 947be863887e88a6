/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WRONG_NUMBER = `
  12.4: hu
  11.3: not … mine
  9.9: texting … for
  9.2: try again
  8.7: wrong NUMBER
  8.6: delete pais, wrong … please, ~gou
  8.4: pas … commande, vince
  8.1: gal, sorry … did, un beau
  8.0: NAME anymore, qui NAME
  7.8: mark
  7.7: chez moi, more please, repair … is
  7.6: pour nous, si tu, up what
  7.5: NAME who, garderie, the hell
  7.4: NAME moi, alexa-, alexandre, arrivent, still … NAME
  7.3: cita de, phone at, quien no, sorry … not
  7.2: bike lol, escribe, et c, et … est, etait le, have one, her … number, house is, me … rien, not … name
  7.2: plus … nous, rien laisse, s adresse, thing it, vendio
  7.1: ce … ne, central, faire du, mean to, mi vida, par NUMBER, rien … chez
  7.0: ai … facture, beau velo, number down, who did, | … repair
  6.9: en … vida, est rendu, finit par, have an, me escribe, think your, this … her, un … moi, you what
  6.8: am only, bike but, heu, ordered a, suis juste, thing … is, travaille plus
  6.7: NAME … here, a repair, c pas, de son, herd, is … never, no so, no … pa, own |, ~vinc
  6.6: about i, all … NUMBER, came to, derailleur i, du velo, il … change, la dame, mandaste, pense … tu
  6.6: sien, this … do, vicky, were all
  6.5: all over, area code, avoir la, ce texto, is … night, is … she, leo |, llego … mi, monja, my … down
  6.5: not … an, number take, send … 2, une garderie, work order
  6.4: ai … cette, am the, capitals, constantly, get … for, idea what, inconnue, la … las, le … gars
  6.4: pour … autre
  6.3: NAME got, a pris, c … rendu, cambio … cel, caso, de bicyclette, es … nombre, ese … me, forti-, is her
  6.3: mauvaise place, messages pour, mudo, nobody here, patri-, patrice, se donde, that … at, what bike
  6.3: your … he
  6.2: a cannondale, a nous, aqui … no, be my, de ses, fella-, fellas, incon-, no … what, not … lol
  6.2: number thanks, plus ici, que … voulais, recois … textos, sague-, saguenay, same name, the … nobody
  6.2: this shop, this … me, vivia, you … da
  6.1: NAME on, NAME pas, ago |, carte sim, est … un, heard … you, i … only, mere … elle, moi … suis
  6.1: ne travaille, one off, texting his, think … was, tienen … el
  6.0: a … n, ai la, bon … la, d avant, do … recognize, hablan, here … that, him he, kids … a, mean … text
  6.0: no bike, not … sorry, solo … el, spenc-, tere, the night, vendi-, vous parlez, yo … mande, | nt
  5.9: NAME … vous, a wheel, ambul-, code … is, et … n, he died, i … buy, je vends, me for, me … have, mon ex
  5.9: non moi, non … c, not recognize, not … right, pais, parlez, que usted, recognize, reparation j
  5.9: svp … le, vends, vez … por, vos … pour, your guy, | … dame, ~atri, ~ski_
  5.8: a change, her … now, i sell, know a, l … numero, me dit, mine i, nope not, perdon |, qui … est
  5.8: quien … NAME, send this, sorry … this, the … man, this … NUMBER, was great, went … to, your … twice
  5.8: | … serait
  5.7: NAME my, NAME stop, NAME … he, a … how, are texting, cantine, cet, de el, de … llanta, fait … velo
  5.7: hello this, hello … is, keeps asking, labor-, le monsieur, le number, le … pas, menage, muy … pero
  5.7: my names, not pick, pense … que, pero … es, qui … etes, text … not, texting a, their-, theirs
  5.7: there … two, to … his, un magasin, una llanta, voile-, voilee, ~caso
  5.6: NAME and, a voir, a … grand, ai … c, al que, an appointment, are … sure, area, bici era, bike that
  5.6: called NAME, connais ni, de antes, de … affaires, de … appeler, era de, es pa, est |, fait du
  5.6: for … old, for … tune, high school, in error, in … not, know this, lakes-, le escribe, llego a, me lah
  5.6: no … donde, non mais, not … and, rien … voir, tronp-, tronpe, twice already, un NUMBER, wrong … from
  5.6: you might, | … muchacha, ~cet_
  5.5: a pizza, ben voyons, ben … donc, berna-, bien mais, ca … vous, canti-, cater-, d … NAME, did … order
  5.5: ecrivez a, el … cuando, entiendo … no, guys … too, her old, in … life, is … shop, keep asking, laisses
  5.5: lamen-, lamento, m est, me … esto, menag-, mi … si, mundo, no … mia, nt, on … team, pizza place
  5.5: que ni, quien … es, recep-, sent this, service des, si … velo, sorry … no, think … gave, think … want
  5.5: vous … demandez, vous … que, y ese, yo solo, | … casque, | … non, ~rea_
  5.4: NAME qui, and why, as le, bike … NAME, ce … s, cette ligne, che … c, de … reparacion, el … NAME
  5.4: es NAME, esa muchacha, essayez, he gave, i live, is … me, je … juste, kinde-, la … place, maintenant a
  5.4: me hablan, me sorry, mon chien, not … person, pager, please note, pour … ca, rien … reparer, rimou-
  5.4: rimouski, t … le, these … coming, this sim, till NUMBER, voir avec, why would, you want, your texting
  5.4: | … info, | … live, ~ecep
  5.3: NAME a, NAME not, NUMBER le, NUMBER … from, a … au, admin-, am … NUMBER, attend, ca … j, caray
  5.3: cette dame, componer, dans maison, de … mere, different number, drive a, en esta, en juin
  5.3: finit … NUMBER, force-, her phone, i … am, ido, llamando, ma grand, me … llegando, message … not
  5.3: never … of, no bill, no … cita, non je, not for, not her, one … from, out … number, phone … the
  5.3: por error, pour lui, que soy, recados |, recepcion, son … numero, sure have, there are, vous … sur
  5.3: we … no, wedding and, what this, why … a, with … number, | message, | with, ~area
  5.2: NAME you, NAME … j, NAME … mon, a … autres, ambulance, assurances, autre NAME, been a, bicycle … you
  5.2: busque, ca lol, complete, con quien, de don, did … mean, est parti, est … mien, gentleman, got … kids
  5.2: ha, have … me, he got, helen-, helene, his … with, i wish, ici … est, ki, know you, la … era
  5.2: message was, moi mon, nada … ver, new … for, not of, number was, number … a, number … to, pas c
  5.2: que ver, regret, sa blonde, texts for, the … your, think … are, told your, update … records, velo bleu
  5.2: went back, yesen-, yesenia, | … usted, ~_ha_, ~bert, ~deri
  5.1: NAME aqui, NAME … all, a … at, are after, avec … autre, cambio el, cuando se, dad passed, de … ex
  5.1: escribiendo … una, est … pas, esta casa, for any, got … phone, grand mere, ja, ma … mere, manejo
  5.1: me because, nada que, no mande, not my, number that, ok for, only got, pa otro, para … el, phone now
  5.1: por … los, suis … pas, sus recordatorios, texted a, think this, this was, tu te, va … pagar, velo … c
  5.1: wheelchair, your customers, yours |, yvan, ~_ido, ~_vic
  5.0: NUMBER … vous, ai commande, am NAME, am … not, appartient … la, appelle NAME, are … people
  5.0: aucune … de, bici desde, bici … tengo, c … plus, chayo, coast, cross-, crossed, ese NAME, este mensaje
  5.0: fais du, for … NAME, for … who, got … on, has ever, ici … pas, is … longer, j pense, keep getting
  5.0: le nouveau, le … d, lista pero, los recados, me by, moi je, moi … lol, ni mon, no … conozco, no … here
  5.0: number she, number … stop, off from, pas … bicyclette, plus chez, plus … cell, que … mal, she gets
  5.0: some other, stagi-, this … at, ver con, what your, who … NAME, y … llegan, you mean, ~ulan
  4.9: NAME again, NAME … do, NAME … no, NUMBER … le, a wedding, adresse … a, ah non, ai aucun, any bike
  4.9: are coming, brought … in, call … on, contact info, corresponde, corriger, de guardia, de … vous
  4.9: el … quedo, estan … los, for repair, i is, i … know, ici c, in … he, in … repair, j … aucun
  4.9: jamais apporte, je … appelle, jefe se, keep … for, know … NAME, l … sur, magasin … velos, mandado
  4.9: me … x, moi ca, mon … haha, mon … on, mosque, no corresponde, no es, no … soy, no … with, not … repair
  4.9: number … me, one with, or whatever, pas … est, pense pas, peux etre, point de, portable, probleme |
  4.9: reached the, reste plus, revise, se quien, simar-, simard, soy … la, svp … n, text … she, that name
  4.9: the person, the time, think … texted, un … NAME, update your, used … be, wrong … there, y … se
  4.9: you should, you … after, | … appointment, | … ex, | … heard, ~cann, ~hera
  4.8: NAME ca, NAME y, NUMBER au, a … no, an … bike, anda, aqui es, asking me, bici … no, cherches, d … ce
  4.8: de un, de … moi, de … sea, directement, drywa-, drywall, du client, el no, en … c, es esta, esta linea
  4.8: esta … en, famille |, fille la, fois … vous, fork is, foto no, i drive, i … none, in october
  4.8: insurance |, is pete, it … mine, j … bien, labora, lines, m … NAME, married, me … este, moi si, pedia-
  4.8: perez, pis … est, plus ce, pretty sure, que … mensaje, que … un, quelqu … a, she passed, somebody … i
  4.8: sorry … do, the … street, this … was, tienen mal, travaille … ici, un a, up call, used to, vida
  4.8: vouli-, vouliez, vous vouliez, watch-, what … is, would love, yeve, you wrong, ~andr
  4.7: NAME vous, all … time, am … him, and … got, anything off, apena-, apenas, aucun velo, bien en
  4.7: bureau |, busqu-, come … it, con tu, de client, de ser, de … tal, es conmigo, escribiendo a, esta … a
  4.7: got her, got nothing, habite a, i … love, j … que, je m, je vis, la unica, moi … tu, more it, my life
  4.7: not bill, not drop, number please, number … texting, numero mon, order … you, patines, preno-, prenom
  4.7: qui c, reatt-, reattribue, sent … to, si … veux, son … c, sounds … he, su tienda, tal NAME
  4.7: telephone est, texting … about, this house, this … a, this … the, tienda … esta, trompe |, umm
  4.7: une … en, unica, vario-, varios, velo mais, velo … je, whatever … this, wouldve, y … celular, yo soy
  4.7: you texted, | umm, | … faites, | … numbers, ~busq, ~rige
  4.6: NAME … change, and … are, as … i, avait ce, client |, como si, customers, elses bike, entreprise
  4.6: es … de, ese … es, fitzg-, fitzgerald, for him, for mr, guardia, ha de, ha … ser, happens, have … with
  4.6: il etait, in … shop, in … wheelchair, intended, la garderie, le … bleu, llegan mensajes, llegan … de
  4.6: llevado, mande a, me habla, me … want, melange … clients, mi |, more … is, nada … no, no … llamo
  4.6: not him, not order, not … anything, numero … une, pas … gars, pero me, suis l, telephone de, texter la
  4.6: un … la, un … velo, yo … el, you … tell, your talking, | … lady, | … might, | … wish, ~_vin, ~meh
  4.6: ~udo_
  4.5: NAME me, NAME so, NAME … ici, a quien, a … here, a … mis, about |, adresse pas, ai beau, ai ce
  4.5: ai … numero, al dueno, anything at, avec quelqu, avec … un, bad number, bike … can, boss … a
  4.5: brother he, ca s, cell la, check … number, corri-, couture, cruz, de … senora, definitely, did … drop
  4.5: doit … l, doubt, ecris a, elevator, en su, en … descanse, escribiendo, esta … pero, he … nada
  4.5: hermanos, honey, hospice, i doubt, i split, i … was, incorrect, it … not, it … sorry, j … beau, j … ce
  4.5: jamais … de, le telephone, licenciado, lyon, m appelle, man you, mensaje no, my repair, never ordered
  4.5: never … a, no NAME, not … get, nulle part, off … is, on … des, or any, pas NAME, pas … velos
  4.5: paz descanse, pense … c, proprio du, reference, residence, se llama, son cell, son number, tengo nada
  4.5: that … or, the NAME, the … you, to help, to pick, velo vous, velo … course, want someone, what the
  4.5: would-, yo me, you … is, you … want, | fijese, ~dmin
  4.4: a laisse, a otra, affaire avec, ai … ce, but … i, by … i, customer of, de … ligne, dieron este
  4.4: en … numero, eso … de, est … numero, etes chez, for … message, guest-, guests, hace dos, have … at
  4.4: i … NAME, in … house, kno, know … your, la ligne, la mauvaise, la pizzeria, la robaron, last … this
  4.4: le numero, le … il, le … l, les petits, ligne, lol wrong, mais … suis, message n, mme, moi … NAME
  4.4: mon … ni, my … not, ni la, ni … nom, no … este, not been, not me, number stop, number … am
  4.4: numero … NAME, numero … gars, old … she, on … with, other number, ou … NUMBER, pas … il, pis … a
  4.4: que … paz, quel … je, quien sea, she … at, signale, soy … que, tengo ni, texas, the … this, this to
  4.4: tune … i, up … i, velo c, velo rouge, velo … vous, vous texter, vous … chez, with us, yo … tengo
  4.4: you … texting, your garage, | aca, | belle, | … linea, ~_mme, ~_mun, ~exas, ~irle, ~ntam, ~rres, ~ssig
  4.4: ~texa, ~xas, ~xas_
  4.3: NAME et, NAME this, NAME … her, NUMBER j, NUMBER when, NUMBER … que, NUMBER … yo, a mr, a … persona
  4.3: account with, and … bike, appointment for, asign-, cicli-, come get, const-, de bike, de … boss
  4.3: denta-, desk, es … jaja, eso … es, espere que, est … lui, est … son, etes … c, etonn-, etonnerait
  4.3: famille, findi-, finding, garage |, good … finding, got … old, hanch-, hanche, have texted, imagi-
  4.3: is … 2nd, la … NAME, la … ni, like he, live, llama, luck finding, ma … pas, me … phone, moi c
  4.3: mon … pas, monde |, nah … me, no yo, no … he, no … this, not the, numero ca, nunca … ido, obten-
  4.3: off a, on … one, one … by, only … this, please … i, pour … d, que … era, qui … j, rien fait, seas
  4.3: si yo, sim, son vrai, sorry who, tal, telefono … es, this … meant, time … am, velo … ma, videotron
  4.3: was … to, who … a, with … husband, wrong … you, yo … llamo, you … texted, ~_nt, ~desk, ~esk_, ~ichi
  4.3: ~icli, ~inco
  4.2: a son, a … nada, a … ride, ai point, and … have, are … a, arreglar nada, avec moi, avez … une
  4.2: bici … yo, bike here, bike moi, bike not, c … surement, ce pas, chirurgie, clients, coutu-, d un
  4.2: de … ici, de … o, dispatch, donc le, donne ce, el you, elle … change, emili-, emiliano, en … casa
  4.2: est surement, esta … y, etait a, fijes-, fijese, fourn-, got wrong, has … been, have … bicycle
  4.2: have … right, hotel, is … her, je … d, je … excuse, l … vole, last guy, lista … le, lo mejor, loads
  4.2: lol … person, m excuse, mal el, malo, marco a, meani-, meaning, mistake i, my … old, new … but
  4.2: no … conmigo, not think, not … NAME, not … stop, numero le, numero pis, odile, odile |, old … for
  4.2: on n, pa mi, parce que, parti, pas celui, pas lui, pas ma, pas mme, pas … bonne, pero el, pizza … lol
  4.2: place lol, plus … numero, que en, que tienen, que tu, que … velo, qui … NAME, reception, remplacant
  4.2: resid-, says … you, ses, si … la, son telephone, sport, that message, they … me, to me, viens d
  4.2: would a, y all, your contact, your … about, | bad, | telephone, | … cherchez, | … escribo, | … get
  4.2: | … sa, ~clis, ~couv, ~esk, ~hote, ~mini, ~odil, ~sim_, ~tine
  4.1: NAME here, a wheelchair, a … mejor, all got, am … NAME, bici roja, boyfriends, brought it, by that
  4.1: ca peut, cell … NAME, chiru-, dad he, de … chez, desk no, died please, drop … any, en mi, es para
  4.1: ese no, for … years, fortin, had … bike, have reached, he left, his bike, il travaille, jaw, juin
  4.1: la … lista, le … des, le … si, llamado, lol that, mais c, mandando … a, maple, mate i, me … no
  4.1: message pas, mixed, monte-, moose jaw, muchacha, my boyfriends, near your, never dropped, no mi
  4.1: no … NAME, no … aqui, no … bici, no … named, not … order, number c, of us, off any, pas que, pas … c
  4.1: person you, persons, que … es, refer-, secretaire, semaines … est, shop … not, soy el, tell you
  4.1: there … not, this person, till the, tombez, un velo, un … qui, who left, wrong … stop, you sure
  4.1: you … es, you … reached, you … sent, you … wrong, | desole, ~fond, ~ivan, ~kin_, ~tron
  4.0: NAME … plus, NAME … you, a lo, a moncton, a ramasser, a … mauvaise, a … vous, accident i, ai … ans
  4.0: ai … fait, an e, and … never, aqui … es, assig-, at a, banks, bici de, bici … el, bicycles, but this
  4.0: croye-, croyez, debe ser, dental, difun-, eh you, er, est … pour, had … phone, he must, heard of
  4.0: i … have, i … texts, il … le, in this, intended for, j habite, j … rien, l an, la persona, landline |
  4.0: le … number, le … para, live here, llanta … NUMBER, me another, me llamo, me llego, me you, melan-
  4.0: melange, message … mistake, mi … ni, much … the, my … that, never heard, nice … but, no a, no bikes
  4.0: no tiene, no … para, no … quien, no … yo, not got, not … phone, numero … depuis, och, one here
  4.0: our numbers, over NUMBER, par erreur, pardon mais, paroi-, paroisse, pas mon, phone … she
  4.0: please … NAME, pour … NAME, prive-, privee, pu ce, que votre, quien me, ride … you, sa mere, se fue
  4.0: semaines c, she … on, so unless, sourd, station, succession, suis … celui, sur une, svp enlevez
  4.0: talking about, te va, the reception, the … office, velo va, veter-, votre fiche, want … else, | och
  4.0: | … fui, | … girl, | … met, | … nadie, | … should, ~_sim, ~cede, ~epti, ~lieu
  3.9: NAME no, NAME pis, NAME please, NUMBER time, a quitte, a … en, a … office, and this, anda … bici
  3.9: anos y, apprendre, are … to, avait, bike i, bike never, bike this, busca, cargo |, ce nom, centr-
  3.9: cliente … ustedes, clue, conduis un, corriger votre, d une, dautre |, de becyk, de numero, de … bici
  3.9: de … senor, debe, delete numero, des … pas, did … bring, divor-, doit … une, donc … velo, el … ha, elm
  3.9: else i, en mai, es … mi, etre une, eve, fella |, gave … a, gonza-, got … this, habla-, hace rato
  3.9: had this, have only, here by, hers, i keep, ici pas, in … and, inconnu, incor-, it but, je … les
  3.9: kindergarten, kowal-, la … roja, le gars, le … ici, le … tel, le … telephone, lo tengo, lo … a
  3.9: love to, mal … numero, me and, me … pour, my dear, my english, my … husbands, nada ahi, nmbr, no clue
  3.9: off … bike, on … boat, order anything, order … is, out my, para mi, pas ici, pas … NAME, pas … lol
  3.9: pis c, pis y, pompiers, poste, preguntan, probably, pu … cell, quien … y, rest … peace, saint-, sainte
  3.9: serait ce, silla … ruedas, sir … am, smatt-, somebodys, sorry this, staff, stran-, stranger, su … el
  3.9: suis un, the man, think … got, tiene otro, to tell, trying … reach, una tal, velo pas, vous … a
  3.9: were a, wilme-, wilmer, with you, wrong fella, wrong girl, xioma-, xiomara, you dey, you telling
  3.9: you … fake, zack, | check, | moi, | nouveau, | … keep, | … pedido, | … who, ~denc, ~divo, ~ivor, ~jese
  3.9: ~lign, ~mixe, ~taff
  3.8: NAME guy, NUMBER … this, a changer, a elle, a otro, a … autre, a … but, a … eu, ai … aucun, al … no
  3.8: any NAME, avez confondu, avez du, by … name, celular … no, chez … on, ciclista, confondu
  3.8: connais … votre, de velos, de … hace, delete … el, depuis une, desconozco, du … c, east, emergencies |
  3.8: escribe la, ese … mi, est … elle, esto … una, faisa-, faisant, funeraire, gardienne, gets, hell
  3.8: hers |, idea … quien, it … he, j espere, jaja … soy, jamais … chez, je regrette, k i, la … personne
  3.8: le dio, live in, lui |, m … confondu, m … je, made it, mais … ne, message by, miram-, moi aussi, mot
  3.8: murio |, noter, nuevo y, nulle, number last, number … it, numero depuis, numero etait, of you
  3.8: oficina de, on his, one to, pas … bon, pedido no, pero no, peut pas, pompi-, pu … numero, recados
  3.8: regan-, regrette, rendu a, se ha, sold … my, sorry … be, soy su, spencers, telefono delete
  3.8: telephone … la, text is, texting … me, thing from, tiene este, tremblay, ud, vida |, votre boutique
  3.8: vous … ai, vous … parler, want my, was … for, who is, you … dije, your customer, | desconozco, | our
  3.8: | … quien, | … regrette, ~_ly, ~_mix, ~_ses, ~ably, ~gnez, ~malo, ~mix, ~mot_, ~onos, ~rimo, ~xis
  3.7: NUMBER miles, a boat, a bottom, a law, a mistake, a stranger, a trois, a … bracket, a … fille
  3.7: a … home, about his, affaires |, ago, ai l, alguien mas, anda en, any … shop, anything in
  3.7: are … trying, arreglar, asking for, aucun rapport, barki-, barking, barking … the, bici tengo
  3.7: bike … is, bike … not, bon number, bonjour … a, bouchard, bus … no, but really, caser-, caserne
  3.7: celular … me, comprado, comprado nada, cours … le, customer … yours, dans … magasin, de … bicicleta
  3.7: de … yo, demandez, does … live, el mundo, el … senor, eleva-, en silla, en vez, es … ni, es … telefono
  3.7: es … una, est decede, etes bien, fait reparer, fake number, fella, ferre-, funeral home
  3.7: good afternoon, good luck, good … this, happy to, have this, he comprado, he pedido, her cell, his mom
  3.7: his … one, i bet, is no, is now, know anyone, la quedo, lo … yo, luck |, m … a, me llegan, mere |
  3.7: message ne, mis … anos, mme lavoie, mon homme, mon voisin, mon … en, monct-, moncton, n … jamais
  3.7: name but, never met, ni bici, no de, no … hijos, number at, ok but, or … text, orbea, parce … moi
  3.7: pas moi, pas … bike, person … the, person … want, please … your, plus … ce, pour NAME, propio
  3.7: rapport avec, rest in, rhond-, rhonda, rodol-, rodolfo, senora NAME, separ-, ser, silla de, somos
  3.7: suis … NAME, suis … et, sure … you, svp corriger, telephone la, tengo hijos, the 2nd, the right
  3.7: the … desk, this … last, ti guy, tiene bici, transposed, trouver, una bicicleta, velo … de
  3.7: verifiez le, vez de, vous textez, went … i, wrong phone, y est, y lo, y … lo, yo lo, you trying
  3.7: you … tiene, you … va, | faux, | … bici, | … changed, | … derailleur, | … rapport, ~_hip, ~aniq, ~cton
  3.7: ~elc, ~fort, ~monc, ~ncto, ~oign, ~prad, ~somo
  3.6: NAME pero, NUMBER number, a ete, a jamais, a spoke, about a, aca, aki no, al … me, alumn-, an … with
  3.6: avoir ce, be another, because i, bike … my, boat, bureau, ca NAME, ce cellulaire, change … cell
  3.6: chat |, compo-, de main, deced-, dieron un, digit off, do … turn, ecris … moi, either way
  3.6: erreur … numero, est plus, este |, etes … je, etes … la, ex, falle-, fallecio, frappe, gatin-
  3.6: gatineau, getting texts, guarderia, han de, have anything, he … a, inn, is … mistake, is … one
  3.6: it … number, joign-, le bon, le … sinon, ligne d, lookin, lui … a, madam-, madame, mais … n, me must
  3.6: me … quedo, me … texter, member, meme pas, mensaje … la, must be, my bikes, my … had, negative
  3.6: neither |, ninguno de, not bring, not hers, of NAME, pas … velo, persona equivocada, pieds dans
  3.6: please check, please … this, prett-, pretty, put … number, que … message, qui … c, reparation mais
  3.6: s … a, someone elses, sont pas, sorry … number, soy NAME, sr, suis … cliente, suppose, that … not
  3.6: to fix, to … wrong, un … c, velo et, velo … a, velo … un, votre client, when he, which is, with … bike
  3.6: wrong no, | chez, | mauvais, | somos, | … bike, | … sister, | … tel, ~_ex_, ~blay, ~eced, ~elev, ~geme
  3.6: ~gets, ~ndio, ~usca, ~vait
  3.5: NAME n, a bike, a different, a erreur, a … NAME, a … et, ai rien, anota-, avoir … numero, bici yo
  3.5: bon numero, but my, but … the, c … moi, carnal, childs, comis-, de … nom, de … vie, dos anos
  3.5: double check, ecrire a, el mensaje, el telefono, en … taller, encore pour, es mia, este cel, eu … velo
  3.5: fermi-, hablas, have sent, him this, icitt-, icitte, impos-, impossible, in leeds, inscrit pour
  3.5: inten-, jamais … a, jefe no, know NAME, la molestia, landline that, landline … reads, le NAME
  3.5: le … etait, ligne |, maestra, mari s, me l, me prend, mensaje a, mensaje … es, mistake … is, mix up
  3.5: moms, mon … par, never … NAME, no soy, no … ese, no … or, no … who, nosot-, nosotros, not meant
  3.5: nothing about, nous a, number>forever, numero … se, of yours, on … line, or … this, pas votre
  3.5: phone no, plus pour, plus sur, pool, pour quelqu, priso-, prison, que moi, rep, reparacion no
  3.5: right … i, she … not, soy la, tablet, tasha, tengo bici, that reads, the lady, thing … you, this text
  3.5: uh, un tal, un … vous, use … phone, velo … NUMBER, vendu … velo, votre magasin, vous … du, want |
  3.5: who are, y … erreur, yo … he, you meant, | … desk, | … femme, | … fue, | … passed, | … viens
  3.5: | … voyons, ~citt, ~etty, ~heir, ~leci, ~moms, ~ncon, ~nneu, ~oid, ~ompo, ~taxi, ~thei, ~vorc
  3.4: NAME ni, NAME sorry, NAME … c, NAME … est, NUMBER … au, a car, a pu, a … ete, a … lado, a … lol
  3.4: a … votre, afrai-, afraid, ai NUMBER, am a, ami, and … is, avisos de, becyk, bicycle since, bike … am
  3.4: but … is, cambio … numero, cel lo, child-, chip, coloc, coming to, cual … no, dayan-, de selle
  3.4: delete … de, dicie-, different NAME, domin-, dos … y, drop off, du … un, duena, ella you, elle a
  3.4: elses, en … ni, equivocaron |, es aqui, es … delete, ese nombre, ese pedido, est un, faux numero
  3.4: fille de, for … repair, forever>number, frapp-, front desk, get all, get … bike, he … to, hende-
  3.4: here … me, homme |, hope … find, i checked, i hope, ici la, jaja … no, jamais … les, je … des
  3.4: just fyi, keep telling, know any, know what, la duena, last week, llegan, lo … la, lookin for, lycra
  3.4: mamie, marri-, me about, me estan, me fais, me toco, mi … ahora, mia la, mis les, mis … pieds, moham-
  3.4: mohamed, moi que, moi … lieu, moved out, ni … donde, no … bike, no … el, no … quienes, not his
  3.4: not … any, not … at, number i, number used, numero … que, of … all, on call, pantoute |, parce, pas ou
  3.4: pete |, phone on, plastique, please quit, preguntando, que bici, record, records |, recu … facture
  3.4: rory, scooter, se … queda, te dio, texter pour, texting … stranger, these are, think the, to … this
  3.4: try, tu veux, una … NAME, vous … pas, wish … a, wrong>angry, yo … en, you … to, your lookin
  3.4: your store, | um, ~_afr, ~_leo, ~_ort, ~afr, ~afra, ~ayez, ~boat, ~eg_, ~gana, ~indi, ~lado, ~lang
  3.4: ~lind, ~lses, ~nait, ~olin, ~oloc, ~rina, ~sie_, ~sima, ~tros
  3.3: NAME i, NAME le, NUMBER ou, a pas, a … magasin, a … or, about … repair, affaires, allergique, are … my
  3.3: aucun … avec, avoir un, bike there, bike … i, bike … your, bravo pour, bring anything, broug-, brought
  3.3: check your, chema, clare-, clerk, clinica, commande chez, commande … vous, confo-, content, customer i
  3.3: dan, dautr-, dautre, de abajo, de que, de una, de … sus, decede, decis, destinatario, do … even
  3.3: do … know, doo, el senor, enfant … le, errad-, errado, es un, es … mio, est … NAME, esta tienda
  3.3: esta … no, este chip, este … no, eu ce, has no, have … bike, heard … your, homme, i … his, in … i
  3.3: is … of, jaja pero, jamais mis, je … allergique, la famille, la j, la personne, lado |, les pieds
  3.3: linea, lord, lui il, m thibodeau, ma vie, marco mal, me who, mi amor, moi … vous, mrs, n etait
  3.3: nadie se, nadie … en, name … this, names NAME, no … con, no … jaja, no … tengo, not NAME, not mine
  3.3: not who, not … owner, numero … client, numero … mio, of … shop, on est, pardon … je, pauvr-, pauvre
  3.3: pero … soy, persona no, personne que, personne … vous, petits, plus le, por … jaja, put down, put my
  3.3: put … my, que tengo, que … cliente, quien eres, reached, rente, se de, she does, ski doo
  3.3: suis allergique, sur … personne, sure … is, team |, tel est, there … no, these>wrong, they … a, thibo-
  3.3: thibodeau, this no, this … i, tout … temps, toutes les, tu … es, tu … pas, un autre, un … que, video-
  3.3: want … is, way i, winnipeg, you … asking, you … call, you … his, your records, your shop, | … aca
  3.3: | … texte, ~_mrs, ~atar, ~gem, ~hod, ~iffr, ~lake, ~mrs, ~mrs_, ~nea_, ~ogn, ~onct, ~onfo
  3.2: NAME left, NAME phone, NUMBER que, a pagar, a un, a … ca, a … ce, a … ici, a … place, again … have
  3.2: alle a, am afraid, am her, an … for, andab-, andaba, aqui no, aqui … se, are looking, be the, bouch-
  3.2: bought the, burea-, carrito, ce telephone, cell … suis, check … digits, cherchez, chez … c
  3.2: commande de, con las, confundiste, congrats to, correct your, correct … records, courage, crout-
  3.2: cuarto, d NAME, de … non, de … quien, digito, duena de, ekivo-, ese senor, esposo que, est gratuit
  3.2: esta escribiendo, este … nuevo, etre … moi, excuse, for … else, for … this, foto … la, friend |
  3.2: fue de, gardi-, giving … my, hace … ano, has this, have it, have not, have … tell, he … you
  3.2: i … afraid, i … ordered, icitte |, idea who, is … and, j … achete, j … l, je pas, je … jamais
  3.2: je … son, just kidding, kien, la delete, last … was, leeds, llamo, lol … number, ma … au, madame |
  3.2: mais vous, me … NAME, me … avec, message … me, mi nombre, mio |, moi … est, moi … je, moose
  3.2: must … the, my … husband, never … anything, no … mio, no … ningun, number also, number not
  3.2: number … week, nunca he, office we, on … pas, one digit, one … off, pas du, pas … bicycle
  3.2: pas … rendez, perte-, pertenece, pis elle, plus … NAME, polyv-, polyvalente, proba-, proprietaire de
  3.2: que oso, que vos, que … yo, qui … son, quittes, rappo-, rapport, records, reparer |, rien commande
  3.2: right … for, salas, saludo, se quienes, sir i, son NUMBER, sorry but, still … it, stolen in
  3.2: suerte con, suis son, sur … ligne, texto recu, the plan, tiene … numero, to inform, to … what
  3.2: troisieme fois, troisieme … que, un ano, un client, un digito, une … NAME, us in, vous ecrivez
  3.2: vous … le, vous … n, was meant, whoever … want, wrong number, wrong … maybe, wrong>stop, years and
  3.2: you … am, you … looking, you … writing, your … this, | compre, | … afternoon, | … bud, | … pedales
  3.2: ~_ape, ~_ber, ~_cic, ~_fij, ~adam, ~amie, ~bure, ~debe, ~ecy, ~egan, ~erna, ~esid, ~fij, ~inea, ~kien
  3.2: ~labo, ~lane, ~lfr, ~nfun, ~niq, ~niqu, ~oph, ~otel, ~reau, ~stra, ~tits, ~urea
  3.1: NUMBER … am, a fake, a retired, a … line, a … never, a … ville, aca no, acabo de, again you, ai … velo
  3.1: am … and, and has, and … do, anter-, anterior, anything … you, apuesta, aqui nadie, aucun … en
  3.1: before me, bruh i, ce … pis, changed her, changer de, chat qui, cherche, cherchez a, chick
  3.1: company this, confu-, corresponde al, crois |, de casque, de parte, dispa-, donna-, doute, el … era
  3.1: en ese, entendu parler, entendu … de, era … el, es pas, es … celular, esa no, esa orden, esposo … en
  3.1: est … pis, et le, etes au, expecting, fatou, feldm-, feldman, fille … NUMBER, finit, fired, fuera … su
  3.1: gentl-, habit-, have … this, hay ningun, hay … NAME, her … she, here in, his phone, i … getting, il a
  3.1: in for, is … different, is … mr, j … la, jamais entendu, jamais … parler, joven yo, kien eres, l … j
  3.1: la senora, la vecina, laval, le … qui, les … dans, like … of, lui, mal |, mal … telefono, mi … asi
  3.1: mine … only, murio, my … when, never been, ni … tengo, no … comprado, no … conosco, nom la, not no
  3.1: not … anyone, not … here, now … bike, numero mal, o |, of … place, on … est, pas m, pas ton
  3.1: pas … client, pas … rdv, passi-, passing, person i, pertenece a, phone … NUMBER, pick … the, pour … je
  3.1: propi-, que … c, que … n, ready it, recko-, reckon, rehab, san, serait … pas, son ex, suis … cette
  3.1: telefonos, tengo … jaja, termina … NUMBER, texts … the, that and, this phone, this … before, this … to
  3.1: truck-, tu t, un taxi, un … falso, une autre, vieux |, voudrais pas, vous … bien, was … customer
  3.1: who NAME, will take, would have, yo ni, yo vivo, yo … NAME, yo … deje, yo … un, you are, you … esta
  3.1: you … money, | acabo, | marco, | parce, | sir, | … brother, | … cher, | … estan, | … hr, | … idea
  3.1: | … pero, ~_lui, ~bul, ~busc, ~dece, ~epr, ~fals, ~gera, ~glar, ~ispa, ~nfu, ~ntl, ~onfu, ~orce, ~patc
  3.1: ~raid, ~rior, ~sca_, ~tty_, ~yor
  3.00: (tables say wrong_number)
  3.0: NAME passed, NAME quien, NAME to, NAME … y, NUMBER vous, NUMBER … a, a montreal, a … so, am … customer
  3.0: am … the, and never, ans je, at work, au … du, avez le, avez … mauvais, being repaired, bonne … pour
  3.0: boutt-, boutte, but … have, ca … souvent, ce message, chiff-, client, clients |, co, college
  3.0: con … nombre, condo, contactado, creo que, cuart-, de contact, de mecanique, de mme, de otra
  3.0: de ruedas, de … este, de … jefe, decev-, decevoir, defin-, depuis 2, despacho, digit-, donne … cell
  3.0: donner, erreur de, es … pero, espere, est … et, est … ligne, est … moi, et je, et mon, et … velo, fake
  3.0: florida, go by, guy … not, han, hay manera, herit-, herite, herite de, hi i, him … is, his old
  3.0: i … picked, il … en, in boise, in florida, in vancouver, is … up, it wrong, jamais eu, je … l, jurid-
  3.0: juridico, just … lol, l auto, l … avant, las bicis, law office, leo, les llevo, lieu de, lista … no
  3.0: llamo … y, longer has, longer … this, love … not, mais j, mandando esto, me … con, meme … de, mine and
  3.0: mixed up, moi … pas, mon dernier, my late, n a, named NAME, ni idea, ni … de, nimew-, nimewo, no deje
  3.0: no era, no he, no … idea, no … in, nombre |, not … what, novak-, novaks, number changed, number … he
  3.0: numero falso, nunca … mi, off his, panto-, pantoute, pas qu, person in, phone for, place |, que el
  3.0: qui … appelle, reass-, remonte, repaired, revis-, se … es, se … fue, she blocked, sigue llegando
  3.0: since … so, someone … bike, soy, soy … mama, te confundiste, telefono … soy, that … never, the good
  3.0: the … he, the … kid, this line, to … only, todo lo, todo … de, trompe … numero, tunde, un boutte
  3.0: un chiffre, un salon, us … that, vous arretez, vous … ecrire, want some, was never, who tf, work i
  3.0: wrong … but, y … bici, yo no, | aki, | debe, | pretty, | recibi, | uh, | vs, | … dan, | … mal
  3.0: | … note, | … person, ~_ago, ~_s?, ~_s?u, ~_soy, ~acin, ~aria, ~assi, ~chif, ~clue, ~digi, ~eas_
  3.0: ~efin, ~ex_, ~fake, ~hiff, ~igit, ~lord, ~mers, ~mino, ~ntly, ~ntou, ~s?u, ~s?ur, ~seni, ~soy, ~soy_
  3.0: ~tado
  2.9: NAME c, NAME yo, a … lo, a … there, ai … laisse, am no, ambulancia, and i, and she, and … his, anos no
  2.9: ans … j, appelle … pas, apues-, are … for, arretez svp, as … mauvais, at … bike, avec un, bad hip
  2.9: been NAME, bici jaja, bici … ustedes, bien you, bike with, boat |, bonne personne, busca-, buscaba
  2.9: but … do, c … pas, ca … un, canada, ce … avant, ce … etait, cel es, cel por, chiffre, clinique
  2.9: clinique dentaire, comprendre, conjoint, conos-, conosco, contact |, de … argent, dentaire, depanneur
  2.9: desco-, donde queda, el … anterior, ella … tiene, elle n, enero, era … otra, est ca, est … salon
  2.9: est … tel, est … troisieme, este … pero, fais pas, fax line, fiche, fizz, from … store, from … this
  2.9: from … you, fyi … number, get messages, get texts, gives, got this, got … and, graha-, graham, grati-
  2.9: gratis, haha non, has not, hijos, hope the, husband NAME, i … remember, il n, in shop, informo
  2.9: is … kids, is … mine, j … NUMBER, j … une, la clinique, la … les, lavoi-, lavoie, llegan cosas
  2.9: lol … is, me va, me … error, mensaje … no, mine … am, mon boss, mon conjoint, mon … finit, montreal |
  2.9: mr, my daughters, nadie con, nadie … ese, not … off, not … you, nothing of, nuest-, numero … pour
  2.9: ours, ours |, para … que, parroquia, pas … pis, personne |, phone with, pierda, pour … il, pour … un
  2.9: pris … numero, que mi, que … bici, que … este, que … sepa, que … tiene, quiza-, quizas, quoi l, reach-
  2.9: reached a, retrouver, rien a, right number, she … no, si le, si … me, suis … lui, t as, tas, te … un
  2.9: termina en, textos de, that phone, that … my, this … has, this … my, times do, titul-, to reach
  2.9: to … up, tu … ecris, unfor-, unfortunately, unless you, vanco-, vancouver, velo chez, vous … trompe
  2.9: vs avez, when she, whoev-, wrong contact, y … llegando, y … me, y … soy, yo sepa, your file
  2.9: | somebody, | … customer, | … llego, | … work, ~_mr_, ~_uh, ~abit, ~ania, ~aska, ~bois, ~defi, ~hoev
  2.9: ~ipo, ~net_, ~nia_, ~nosc, ~ords, ~osco, ~paro, ~patr, ~rne_, ~ulie, ~whoe
  2.8: NAME … a, a NAME, a nice, a … d, a … station, ai herite, ai meme, am not, am … landlord, an passe
  2.8: and … am, any shop, arretez … texter, at any, au lieu, aucun NAME, autocorrect, autre personne
  2.8: avez … la, be one, be your, bici con, blague, boyfr-, busca |, c … pu, ca ne, ca … m, cae, caron
  2.8: cell je, check the, chicago, cliente … vous, clini-, con ese, confondez, coworker, cuz i, cuz … am
  2.8: cycli-, de … le, de … mon, de … son, depan-, deux chiffres, doit, el de, el … otro, es delete, es ese
  2.8: est pu, est … blague, etait … telephone, except the, flori-, foggiest, for real, grade, hablo bike
  2.8: hablo … lol, have … his, he … my, his mother, histoire, hospi-, incorecto, infir-, inver-, is about
  2.8: is got, it can, it if, j … herite, j … meme, jamais ete, je crois, just … and, justi-, justine
  2.8: la parroquia, la … pas, le llego, lieu, like … is, lo siento, lol … do, lyne, m appelez, m … j, me cae
  2.8: met, mis NUMBER, mon … du, more>wrong, musiq-, musique, my … he, ne … est, ni se, no … equivoco
  2.8: no … has, no … tiempo, not know, not … never, not … number, not … one, not … she, on … un, otro |
  2.8: ou le, owner of, par … je, par … le, parle-, parte … no, pas … mon, pelletier, perdon pero
  2.8: person … are, personne … ce, que bueno, qui avait, ready … is, salon, she … i, silla, sophi-, sophie
  2.8: su … y, te … de, temps pour, texts>wrong, that person, the landline, the ones, this message
  2.8: this numbers, this ones, this you, ti, titular, trabajo y, une blague, une semaine, une … personne
  2.8: velo moi, velo … j, votre dossier, votre … ce, vous dire, will want, wrong>number, y por, y sigue
  2.8: y … conozco, yo … soy, you that, your … by, | getting, | … dueno, | … esa, | … parte, | … tf, ~_cyc
  2.8: ~_jac, ~_ti_, ~_viv, ~doit, ~ffre, ~gie, ~hosp, ~ijos, ~init, ~jac, ~lamo, ~mela, ~oev, ~oeve, ~ospi
  2.8: ~repr, ~rett, ~voil, ~watc
  2.7: NAME en, NUMBER pis, NUMBER … pas, NUMBER … un, NUMBER … us, a google, a una, a … fixed, a … from
  2.7: a … se, a … shop, a … that, a … voice, ai achete, ai … pas, aimerais ben, am … florida
  2.7: ancien proprietaire, anywh-, anywhere, apuntado, aqui … hay, as pas, asi |, au NUMBER, aucun … alors
  2.7: avez texte, because … is, bike fixed, bike … do, bike … number, bikes … you, bill, blocked me, boise |
  2.7: bring … in, buscan |, cell and, celular … la, cette personne, chats, chica-, chsld, clien-, cliente |
  2.7: collar, compania y, compania … me, conjo-, conozco ese, consu-, crois, daughters, de … ans, destine
  2.7: digit, dire que, el otro, elle … plus, equivoco, eres, erron-, esa … you, est … ma, et … m, foggi-
  2.7: for our, getting … bike, grandmother she, he … his, hello i, his new, i believe, i received, il … un
  2.7: in nebraska, in peace, in … your, instead of, is … old, it … this, know the, knowl-, knowledge
  2.7: la ville, le bureau, le dejo, les dije, lista no, lol c, lol … est, lol … i, looki-, looking for
  2.7: lucil-, lucille, ma tante, mari, mayor-, me … with, meses, middl-, middle, moi … l, mon … partout
  2.7: ne suis, nebra-, nebraska, ninguna, no mr, no one, no va, no … being, no … that, not live, numba
  2.7: number but, number … his, numero l, numero partout, of mine, old owner, on … l, ortho-, otro lado
  2.7: parler … votre, personne de, pieds … votre, pis on, porque no, pu son, quien … ese, quoi j, quoi … ai
  2.7: records … is, regre-, rente-, se equivoco, senor, son … elle, sorry … i, soy … senor, su taller
  2.7: sure how, te … a, telephone je, the company, the … phone, third … this, this i, this … off, tienda no
  2.7: tiene … cel, to have, to … by, trois-, troisieme, tuvie-, tuviera, une … dans, une … j, union, unles-
  2.7: unless, va aller, veci, velo a, velo je, votre NAME, which … i, whoever, wife … i, with … to
  2.7: wrong>not, wrong>you, y … NUMBER, y … he, yo … bici, you … somebody, your … for, | felicitations
  2.7: | listen, | mis, | quelqu, | … believe, | … bueno, | … message, | … pos, ~_ere, ~_mm, ~_try, ~aca_
  2.7: ~aff_, ~anin, ~blet, ~brou, ~clie, ~ea_, ~eani, ~evio, ~ffr, ~fice, ~leo, ~lini, ~mado, ~midd, ~mpie
  2.7: ~neur, ~nles, ~nn_, ~nywh, ~onsu, ~regr, ~salo, ~tula, ~unle
  2.6: 2 ans, NAME, NAME andre, NAME … am, a ce, a celui, a diff, a truck, a vole, a … de, a … i, acheter
  2.6: ahora lo, ai une, ai … mis, an dernier, asigno, au depanneur, avez pas, aviso que, barel-, barely
  2.6: be someone, believe you, bertr-, bertrand, bill |, boise, bro i, but not, c qui, c … qui
  2.6: cambie … compania, camionero, can … talk, cell est, chiffre de, coma, con otra, confundieron
  2.6: connais … NAME, connait, cosas de, creo … este, crois … ce, cycliste, d habitude, de cel, de compania
  2.6: de nina, de … cote, de … saludos, des erables, desk at, diga, dueno |, en bici, ends in, enfermera
  2.6: erables, es mio, es una, esa tienda, eso de, espana, est meme, est qui, este … es, et n, ete, even own
  2.6: even … a, form … i, gars, google voice, got his, got no, habitude, haha i, halif-, halifax
  2.6: have … wrong, he ido, here anymore, here … the, here … years, hi you, him my, hombr-, hombre, i bought
  2.6: i … all, ido a, is a, jamais alle, je … sais, joignable, l atelier, l … dernier, l … passe, la bonne
  2.6: la c, la couleur, la … porque, late husband, le … et, lo dieron, mais … a, mal … le, manchester
  2.6: manera … que, me … do, message came, message … est, mi … se, mine now, misdi-, misdialed, moi … client
  2.6: mon … mais, monsieur … n, month |, mort, must, n avez, named, ne sais, no … bicicletas, number anymore
  2.6: number before, number … le, number>me, numero votre, numero … mi, of our, offic-, on to, one … NAME
  2.6: out … is, parmi, pas … facture, pas … magasin, pas … moi, peper-, pepere, person … not, phone she
  2.6: pintar, reception de, remon-, seguros, send>wrong, ser otra, shop … do, soi, son |, soy esa, suegra
  2.6: tener, texting the, texting … wrong, texts about, that number, the trek, these>number, this … any
  2.6: tout le, toute-, toutes, tromper … numero, tucso-, tucson, una foto, une roue, velo lol, viens … avoir
  2.6: vive, walker, y otra, years, years … i, you think, | … errado, | … siento, | … trompez, ~_cru, ~_def
  2.6: ~_inn, ~_jui, ~_tas, ~abla, ~aval, ~bly, ~bly_, ~chip, ~egre, ~eot, ~eros, ~gars, ~heq, ~hequ, ~homb
  2.6: ~jui, ~lee_, ~loc_, ~lori, ~must, ~nsul, ~offi, ~orid, ~phi, ~rles, ~rmie, ~rron, ~ska, ~tons, ~uli
  2.6: ~veci, ~voco
  2.5: NUMBER … je, a des, a guy, a mix, a poder, a shared, a une, a … in, about … bike, actua-
  2.5: ahora … tengo, ai … commande, all … the, alle, am from, am … mr, any … in, anywhere |, appareil
  2.5: aqui … la, avec … magasin, away from, back to, been … a, believe this, belon-, bici … mi, bike … never
  2.5: bonne chance, bowli-, bowling, bueno you, celular de, chicoutimi, city, connais … ca, conozco a
  2.5: d avoir, dame, de … familia, digits, dropped off, dueno anterior, ecoute, en … aucun, en … roulant
  2.5: en … y, encore la, enfant, entendu, equivocado |, ese … no, eso es, est … j, este … y, et … a
  2.5: etes trompe, expec-, fauteuil roulant, fyi this, fyi … is, getting … for, guy, guy … me, habei-
  2.5: habeis, had … number, heard, hey just, hey … fyi, hip, his, hope you, il … jamais, in … night, is like
  2.5: is … his, is … shared, j … ben, joven … me, la … d, law, le … chez, le … que, letting … know
  2.5: llegan los, magasin de, main |, manera de, me quede, me … dieron, mexic-, mexico, mi bicicleta
  2.5: mi casa, moi qui, mon … velo, montreal, my grandmother, my neighbor, ne me, ni … la, ningun NAME
  2.5: no hablo, no usa, no … ninguna, nom du, none … them, not have, not here, not … nothing, notai-
  2.5: now his, number de, numero appartient, numero … j, numero … no, office, old number, on vous, os habeis
  2.5: other one, otra persona, out … to, party |, pas … cell, pelle-, phone … this, phone … to, plusi-
  2.5: plusieurs, poder, porqu-, porque, presb-, presbytere, pu le, qui … ai, qui … ca, ramir-, ramirez
  2.5: rappel mais, recipient, remember |, rendu, retired, roula-, roulant, says … not, se confundieron
  2.5: se … son, shop is, so this, son … je, sounds like, suis pas, te … bro, tengo yo, text … have, texto s
  2.5: the … again, the … because, the … went, theo, think we, this … anymore, this … be, time … me, to miss
  2.5: to our, to … bike, usado, usted, vecina, velo ici, votre … a, votre … est, vous cherchez, was my
  2.5: was … bike, we … up, well i, who you, with … customer, wrong guy, you … our, you … usa, your … so
  2.5: | bro, | mistaken, | pardon, | … bicicleta, | … pense, ~_cy, ~_his, ~_ici, ~_kie, ~_mur, ~_ud, ~atai
  2.5: ~atis, ~belo, ~croi, ~ctua, ~duen, ~elon, ~erit, ~gits, ~guna, ~guy_, ~igl, ~igle, ~jos, ~mur, ~orri
  2.5: ~osp, ~pist, ~porq, ~rnal, ~rtab, ~rti_, ~sepa, ~trem, ~viv, ~ycli, ~ywa
  2.4: NAME … but, NAME … son, NAME … soy, a bad, a qui, a … and, a … hijo, acabo … sacar, actually, afraid |
  2.4: ahi no, algui-, alguien, am … her, and you, another customer, appelle, are trying, au travail, be … i
  2.4: bici y, bike wrong, bike … you, buddy, but she, by mistake, c … le, ca avoir, ca doit, cherc-
  2.4: code NUMBER, confundiendo, cousin he, cruza-, cruzaron, cruzaron los, cruzaron … numeros, darli-
  2.4: darling, de bici, de bicycle, de ninguna, de sacar, de … icitte, de … j, dentista, deportista, desti-
  2.4: diff, does … want, doit etre, du mal, dueno, en reparacion, en … no, en … tienda, equivoco de, errone
  2.4: es trompe, ese … you, espero que, est pas, est … vieux, ex … el, falso, felicitations, for … he
  2.4: forfait |, grandmother, habite, had a, has … different, have no, have … bikes, he used, i turn, ici
  2.4: ici … de, idea … you, identity, is called, jajaja no, know it, la … et, la … maison, la … pero, landl-
  2.4: le … par, left in, lent, llamo NAME, los numeros, lost … job, mail, main, mais pas, manana con
  2.4: many … do, mauvais number, me … are, me … confundiendo, me … loca, mi … porque, mijit-, mijito, mio
  2.4: mistaken, mon … j, my … put, negocio, ningun … de, no soi, no … amor, no … by, not your, not … a
  2.4: not … by, not … own, not … please, number … got, numero ahora, numero … mois, occupe, of me, ojala
  2.4: ok … i, oso, otra NAME, owner |, par … j, parece, pas de, pas pour, pas qui, pas … ca, pense
  2.4: personne n, personne … s, please tell, pos, pour … vous, que pasa, quien, quoi votre, random, reach is
  2.4: recien, recycled, she gave, si … no, someone else, soy … no, suert-, suerte, suis … alle, suis … je
  2.4: sur … cell, sweetie, t … trompe, take … for, tante, telephone merci, tengo … anos, tengo … que
  2.4: that … were, the … fella, the … never, there is, tremb-, tremblay |, trying to, un … mal, un … y
  2.4: una … delete, up with, usa este, used … phone, velo … haha, voisine, vous j, vs, was intended, weste-
  2.4: western, whoever you, woman, y no, y yo, y … tengo, you keep, you … mistaken, you … trying, your … in
  2.4: | donne, | some, | … creo, | … esposo, | … habite, | … hablo, | … mijo, | … recipient, | … recois
  2.4: ~_adm, ~_fak, ~_mio, ~_mr, ~_nul, ~_oja, ~_vs_, ~dame, ~dest, ~eses, ~fak, ~iddl, ~ines, ~ior_, ~isie
  2.4: ~lgui, ~med_, ~mpos, ~nera, ~ntad, ~ojal, ~pena, ~poll, ~prev, ~rner, ~rril, ~sons, ~sot, ~tati, ~tual
  2.4: ~uida, ~ulle, ~vs_, ~yon_
  2.3: NAME does, NUMBER … away, NUMBER … lieu, NUMBER … y, a landline, a moi, a … number, a … que, along |
  2.3: am using, ami |, ampar-, amparo, anda |, any … thank, appartient … a, are … the, at … number
  2.3: aucun … a, autre numero, avoca-, avocat, be … on, bici … en, bike in, bike … mine, bikes are, c … sa
  2.3: cambiaron, canad-, ce … je, cellulaire d, changed, changed … number, chela, cherchez qui, chiffres
  2.3: con NUMBER, conozco su, conozco … tienda, cowor-, creo, cuantos, cuz, d numero, dans votre
  2.3: dans … platre, de NAME, de chat, de ella, de velo, de … client, denve-, denver, depor-
  2.3: different … now, disculpa, divorced, ecout-, el … pasado, elle … pu, empre-, empresa, en enero, en no
  2.3: en … el, en … je, ends … NUMBER, es … ustedes, est sa, est … cellulaire, este … me, esto es
  2.3: fallecio en, fix your, got … wrong, i … take, i … using, in … spring, incorrecto, j … a, jaja … que
  2.3: jconn-, jconnais, joint, kien es, le cellulaire, le dieron, le entiendo, llegan … mensajes, lo compre
  2.3: lo … hace, m NAME, maner-, manera, me … be, meme nom, menci-, mi nena, moi votre, monde, movil |
  2.3: mucho … de, my wheel, n y, nada en, ningu-, no creo, no is, no tenemos, no trabaja, no … esta
  2.3: nobody named, nom … mon, not any, not talk, not … of, nouveau numero, number when, number … up
  2.3: numero errone, numero es, numero … 2, numero … deja, numero … je, off i, one … you, orden … es
  2.3: ou … est, our office, own no, particular, pero … de, platr-, platre, poutines, prevenue, previ-
  2.3: quelqu … vous, quels, quien … dejo, reassigne, rendez … de, revise el, revise … numero, ride a
  2.3: roommate, rueda-, ruedas, s … NAME, sa, sais … qui, saludos |, se quedo, seems, sent … me, servi
  2.3: so … you, somebody elses, spoke, succe-, such person, suis le, telce-, telcel, tengo … en, tenia este
  2.3: texts … NAME, tf, the babysitter, the building, this … is, this … just, tiene … telefono, time on
  2.3: todo … mi, told … before, trabaja, uh i, un vous, un … cell, usa, usa … numero, with another
  2.3: wrong>texts, y … pas, you before, you but, you … have, you … trabaja, yours, | maam, | senorita
  2.3: | wrong, | … casco, | … errone, | … if, | … office, | … reste, | … texter, ~_bil, ~_cuz, ~_sa_, ~_um
  2.3: ~ald, ~atre, ~avoc, ~cuz, ~cuz_, ~enor, ~epan, ~erch, ~evin, ~flor, ~herc, ~heri, ~ieur, ~ior, ~ists
  2.3: ~leo_, ~mbla, ~mort, ~nct, ~ngun, ~ntle, ~rias, ~seno, ~sieu, ~tul, ~urra, ~xpec
  2.2: NAME changed, NAME … l, NAME … not, NAME … she, a don, a esa, a fax, a mes, a … mais, aca … es, alvar-
  2.2: am locked, am … you, ans que, assur-, be … of, belongs to, ben … avoir, bike … have, buscan
  2.2: business |, ca … NUMBER, cabal-, caballero, camionneur, clue who, confunde, connais … ce, connaitre
  2.2: crois … il, de cell, de number, de … dans, de … escuela, de … ma, despa-, dueno de, el mes, el tiene
  2.2: el … a, en france, en magasin, en velo, ensei-, equivocaste, erreur sur, erreur … la, esa persona
  2.2: esa senora, est celui, est … en, est … votre, este number, este you, este … ahora, este … un, esto me
  2.2: fait … ans, file this, firm, for someone, france, from … bike, goes … the, goodn-, goodness, grandson
  2.2: guys … and, half the, handing, have the, have … a, husbands, i … locked, if … need, inher-, inherited
  2.2: is … been, jaja no, jr, l ai, l … pis, la … que, le forfait, le prof, le … ou, ligne de, mais … est
  2.2: marca-, mensaje para, message … to, messages for, miles, mista-, mix, modo |, moi et, moi j, moi non
  2.2: more thank, my man, my … this, name here, never in, neveu, no el, no la, no vive, no … it, nobody by
  2.2: nobody … that, nope … me, not ride, not>wrong, number … have, number … is, numero se, numero y
  2.2: on … lol, parec-, parol-, parole, pas connaitre, pas … telephone, pero este, peut etre, pieds
  2.2: please correct, pobre, pop |, portable de, pour … rappel, pu ici, qui j, rando-, reparacion, resse-
  2.2: same … as, senorita, shop … my, siempre me, since NUMBER, ski, socce-, soccer, somos una, sorry no
  2.2: soy tu, specialized, te equivocaste, tel de, tenem-, tenemos, tengo … con, that … here, the county
  2.2: the labor, the only, they gave, think it, this used, thought this, tiempo |, times … i, to send
  2.2: to speak, tromper |, un … pas, una … y, update the, using it, usted … el, vaya, vecin-, vivre en
  2.2: voisi-, vous je, vous me, vous … ecrit, vous … je, would that, wrong … i, you wrote, you>wrong
  2.2: yourself, | euh, | pero, | texto, | … cel, | … check, | … fils, | … letting, | … meant, | … number
  2.2: | … prof, ~_bom, ~_gue, ~_hen, ~_sep, ~_sop, ~_sum, ~alum, ~anos, ~bom, ~bomb, ~bouc, ~cina, ~creo
  2.2: ~dson, ~eard, ~embl, ~gasp, ~gati, ~git, ~ieds, ~inos, ~itu, ~lien, ~live, ~mewo, ~moun, ~nero, ~nged
  2.2: ~olog, ~oms, ~oms_, ~onst, ~outt, ~pien, ~prio, ~rdia, ~ria_, ~tina
  2.1: NAME … anymore, NAME … have, NAME … i, NAME … me, NUMBER and, a dog, a peut, a pogne, a votre
  2.1: a … etre, abri, abuelito, acaban, ahora … mio, alle chez, alle … vous, and got, and … no, and … to
  2.1: anos, anything … your, are mistaken, are on, arretez … de, as … la, aucun … de, avez ecrit, babysitter
  2.1: belongs, belongs … the, ben non, bici que, bicicleta … en, bike at, bike … wrong, bikin-, biking
  2.1: bon encore, brompton, can … have, can … pick, ce cell, ce … doit, cherchez |, chez la, ciclistas
  2.1: con … persona, conmigo |, connait pas, county, crois qu, de pedales, de quien, de … pas, de … su
  2.1: decedee, des freins, don, du … dans, du … et, dubai, earl, el era, es … se, escribirle, ese … yo
  2.1: est decedee, est … mauvais, est … sur, eu … numero, euh, everybody, fait NUMBER, faites … je, false
  2.1: faux, fils de, folks |, foot in, forei-, foreign, garag-, garage, garza, gemel-, genev-, genevieve
  2.1: gimna-, gimnasio, got me, hace … anos, have … been, hermano … no, i not, in any, in texas, in … text
  2.1: indic-, indica, inverse, is not, jamais … ce, je pense, je recois, je … prends, judas, l … NAME
  2.1: l … dit, la … fois, la … ortiz, landline, le cell, le prends, licen-, llega a, los … de, mais … pas
  2.1: mal note, manana … el, me … bien, meant for, message … arrive, message … m, mijo |, mistake … me
  2.1: my ex, my … friend, my … name, my … never, name at, name |, need his, need … to, nel … no, never set
  2.1: never … foot, no se, no such, no … am, no … entiendo, not help, not … look, not … wrong, nuevo no
  2.1: number … years, numero era, numero porque, numero svp, numero … c, oh … i, on … a, on … text, one by
  2.1: only … i, ortiz, ouin c, owner … this, parler de, pas … cliente, pas … et, pas … nom, pense que
  2.1: pero ahora, pete, plumb-, plus a, quatr-, quedo … pero, recip-, recipient |, recordatorios |
  2.1: rien chez, scoot-, search, set foot, set … in, share-, shared, solicitor, stati-, stop … for
  2.1: suis jamais, suis … NUMBER, t a, te … pero, telefono de, telefono … de, telefono … su, tell your
  2.1: the alarm, the team, the … wheels, this and, to mr, toco, trompee de, tunis-, tunisie, up i, up the
  2.1: velo … ai, velo … le, verif-, vez … a, vivo en, want NAME, ward, was … my, what … i, whoevers, y este
  2.1: y … con, yo … no, you must, your … put, | bill, | told, | … amable, | … are, | … client, | … lookin
  2.1: | … owner, | … reached, | … recu, | … telephone, ~_ala, ~_euh, ~_mus, ~_sr, ~_vs, ~admi, ~arag, ~arec
  2.1: ~cara, ~coot, ~dir_, ~domi, ~doub, ~ecip, ~engl, ~erif, ~eryb, ~euh, ~euh_, ~faux, ~fre_, ~geri, ~gnan
  2.1: ~gni, ~ibie, ~ingu, ~iol, ~mbl, ~mig, ~mist, ~ndli, ~ocas, ~ooki, ~pany, ~plum, ~rce_, ~rdie, ~ryb
  2.1: ~rybo, ~scoo, ~sop, ~stak, ~sthe, ~sul, ~try_, ~uien, ~uiz, ~umm, ~ures, ~vive
  2.0: NAME she, a digit, a donne, a kids, a … celular, a … deux, a … nom, aki, all … am, am … widow, and … a
  2.0: arretez pas, assistant, avait … numero, avait … que, avant elle, avez … mauvaise, ayer … no, believe
  2.0: bicicleta … que, bicycle … NUMBER, bike … ready, bill and, bromp-, but you, but … am, c … son, c … un
  2.0: calga-, calgary, cambio, camio-, ce … est, ce … m, cell de, chico-, chien a, chuch-, chucho, cliente
  2.0: connais … de, cycle, d … la, de correos, de manana, de personne, desolee je, do … think, donne un
  2.0: en … pis, enfer-, eso no, eso … la, est … destine, est … svp, esta es, esta … una, este telefono
  2.0: este … you, et … suis, etes … gentils, fait … fois, fallo, farm, farma-, farmacia, febru-, february
  2.0: file for, fille … a, fois que, for … i, forwarding, fue el, gelat-, grace, gracias … no, handi-
  2.0: he … the, help with, how … times, i inherited, i used, i … in, in february, incorrecto |, invalid
  2.0: invoice |, is … NAME, is … ex, it … more, it … there, je … du, je … etre, je … fais, je … sur, kitch-
  2.0: kitchen, know your, la … ustedes, lady, le escribo, life |, limpieza, line, line for, line … a
  2.0: llegando, looking, love |, ma … avait, manit-, me confunde, me his, me instead, mi … como
  2.0: mi … fallecio, moi en, moi … velo, mon grand, mon … ca, monsi-, monsieur, monterrey, mother |
  2.0: mr okafor, names, necesita, nice but, no conozco, no reconozco, no … a, no … en, no … es, no … person
  2.0: non plus, not … cell, nous, number ends, number this, number … do, number … that, numero equivocado
  2.0: numero incorrecto, numero que, numero … y, off … file, officer, one on, one … that, only the, orden no
  2.0: para otra, pas destine, pas etre, plome-, plomero, polan-, poland, por … ni, pour … l, presto
  2.0: previous, proprio, que buscan, que ce, que tanto, que … con, que … favor, que … ne, quiere, recon-
  2.0: reconozco, remove it, reponds, roomm-, san NAME, se … NAME, searc-, sende-, sender, siento, sorry to
  2.0: still in, su bici, suegr-, suerte … la, supposed, supposed to, suyo, t … pas, tengo ninguna, text … a
  2.0: textiando, texts … him, there it, think you, this … been, this … somebody, time i, to exercise
  2.0: to … somebody, to … store, to … when, travaille, typed it, un telefono, un … de, unas, usted … a
  2.0: visto, vivre, vous … j, widow, y … compre, y … que, yo, yo … hice, you … must, your … a, | bravo
  2.0: | fyi, | had, | kien, | old, | think, | … aimerais, | … entiendo, | … hermana, | … inherited, | … papa
  2.0: | … texted, ~?ur, ~_aki, ~_ant, ~_ayu, ~_dau, ~_dif, ~_ic, ~_inc, ~_mig, ~_mud, ~_poo, ~_yo_, ~aliz
  2.0: ~ami_, ~amio, ~anad, ~anyw, ~assu, ~axi, ~cant, ~carn, ~cast, ~cipi, ~corr, ~dlo, ~dlor, ~edas, ~enfe
  2.0: ~fed_, ~fiq, ~fiqu, ~fund, ~iali, ~ica_, ~iff, ~ifiq, ~imad, ~inge, ~kitc, ~lady, ~law_, ~li_, ~lize
  2.0: ~lon_, ~mese, ~mio, ~mion, ~mus, ~ndie, ~ndlo, ~nemo, ~nous, ~nyw, ~oomm, ~oote, ~oups, ~phe, ~plom
  2.0: ~ppos, ~rair, ~scan, ~sueg, ~tene, ~try, ~uegr, ~usio
  1.9: NAME never, NAME wrong, a bus, a cyclist, a faire, a lot, a … avec, a … this, abonnee, address i
  1.9: adults, ai … achete, am allergic, am in, am … your, and … i, andre, anos … de, anterior de, aqui vive
  1.9: autrement, avez … deux, avez … mal, avisar, bay |, before … i, believe … have, believe … message
  1.9: ben ca, bendiga |, bibliotheque, bici en, bien … mais, bike what, booke-, booked, bud, but … his
  1.9: cambio de, carna-, ce numero, ce … c, cellulaire |, compa, companys, compre, confunden, consultorio
  1.9: cyclist, de quelqu, de … ninos, dear, deje ninguna, dejen … mandarme, delete … y, du … de, du … noter
  1.9: duboi-, dubois, ejerc-, ejercito, el ejercito, el pollo, emergencies, en chicago, en … como
  1.9: en … ejercito, era, era mi, es que, est moi, est … avec, est … ca, estas, este movil, estimados
  1.9: except, filled in, finge-, for emergencies, for … do, free bike, funer-, gave … to, good for, got the
  1.9: groom, her … this, here, here … has, hey you, hija |, him |, i … allergic, inval-, is … dads, is … who
  1.9: j … eu, keep … this, kid |, know, know … shop, la mama, le mois, left … in, luck, ma … s, mal
  1.9: mal noter, mauvais numero, me confunden, me … at, mensajes de, message … pour, mi … el, misty-
  1.9: mistyped, moi maintenant, moi … NUMBER, moi … en, moi … m, munic-, municipale, my brother, my name
  1.9: my … i, nada a, name … your, negoc-, neighbors, ninguna NAME, ninguna … en, no conosco, no fui
  1.9: no hice, no that, not make, not … no, noter le, now … texts, numero bonne, numero el, numero … de
  1.9: numero … journee, numero … ma, numero … maintenant, off you, old … of, one … the, or … it, ordered
  1.9: out loud, pas … en, pas … monsieur, pasad-, pere … decede, persona, pis moi, plante, pour un, preve-
  1.9: probleme, que ustedes, que … esta, que … voulez, quel … vous, qui est, qui je, quien … lo, ramasser
  1.9: receptionist, recu votre, refile, rosad-, rosada, salon de, sevil-, sevilla, she … off, she … your
  1.9: skate-, somebody gave, somebody |, somebody … you, soy … hija, su negocio, suis … votre
  1.9: sur … telephone, sure the, sus … pero, table-, take it, te bendiga, tengo NUMBER, tengo este
  1.9: texter svp, textez … mauvais, the guy, the … tree, there … is, to … her, todo respeto, typo in
  1.9: un consultorio, up a, update … number, used, usted … que, vato, voisine |, vous … this, vuestra
  1.9: want is, was your, we can, with no, would … you, y … personne, you all, you find, you got, you … the
  1.9: your … came, | estimados, | … bus, | … daughter, | … mensaje, ~_cro, ~_dou, ~_eto, ~_her, ~ario, ~aser
  1.9: ~bill, ~bud_, ~cli, ~cono, ~daba, ~dif, ~egoc, ~eir, ~elat, ~ella, ~ewo, ~fune, ~goc, ~goci, ~hbor
  1.9: ~igi, ~ker_, ~lumb, ~mio_, ~mmat, ~mons, ~mr_, ~ndas, ~nfus, ~ngu, ~nor_, ~nsie, ~nsp, ~odys, ~oisi
  1.9: ~ongs, ~pci, ~pcio, ~pomp, ~rary, ~reac, ~rois, ~rrit, ~rtun, ~sim, ~suyo, ~tair, ~teni, ~tob, ~ucs
  1.9: ~ywh, ~ywhe, ~zos, ~zos_
  1.8: NAME … au, NAME … is, a de, a saber, a … not, a … who, ahora me, am … nurse, and we, and … not
  1.8: annulez … mon, apart-, appartient plus, avez compose, avez la, been there, belle, bendiciones pero
  1.8: bendiciones … no, bici ni, bicycle, bike and, bueno-, buenos, buscando, carajos, ce … depuis, cel
  1.8: cell pis, chequ-, chez un, chez vous, chiffres |, ciel, cita … manana, coinc-, compa-, con otro
  1.8: con … respeto, confunden con, conosco |, dear … i, denti-, destine |, do … ride, el plomero, enesi-
  1.8: enesima, erroneo, est au, est dans, estad-, estado, ex … he, excuse me, exist-, fake … lol, fille vous
  1.8: fils, fixing … bike, guy … a, habla |, have wrong, hay ninguna, he … got, he … no, here stop
  1.8: here … NAME, hobbi-, hobbies, honest, i … of, i … this, ici le, il y, il … dans, infor-, is his
  1.8: it … wrong, je … client, journee … vous, know of, l … de, le … je, lieu d, lleve nada, lo conozco
  1.8: lune, mal … es, mapel-, marcando, marinoni, me i, me … am, me … cosas, mensaje … por, mi … yo, mijo
  1.8: mistake, moi … tout, mon nom, mon oncle, montar, mosqu-, n ai, nada con, nada … su, nena, ni
  1.8: ninguna bici, no lleve, nom … est, number since, numero chez, numero d, numero … votre, of him
  1.8: of … please, of … stuff, office no, on purpose, only a, other … this, pas commande, pas elle
  1.8: pas … NUMBER, pas … affaire, pas … l, passed in, pere est, person, persona que, pharmacy, phone |
  1.8: phone … a, pic … the, plus … ici, popul-, previously, prior, que busca, que … habla, reassigned
  1.8: rencontre, renuncio, retourne, rodil-, sea, she left, shop … i, sient-, someone |, someone … my, son
  1.8: soy … persona, split, team, telefono yo, telefono … lo, tes … de, the customer, the … there, the … who
  1.8: there and, these … for, think, this … belongs, this … goes, tienda en, time with, trompez … personne
  1.8: two … ago, un nouveau, un numero, una … no, velo ce, velo dans, verify, vez no, voir, vou, vous c
  1.8: vous … compose, vuest-, who … are, wrong … good, wrong … no, y … es, you les, you van, you … someone
  1.8: you>want, your … are, your … is, | avertissez, | equivocado, | excuse, | incorrect, | not, | siempre
  1.8: | … cliente, | … joven, | … llegan, | … n, ~_cli, ~_lab, ~_lin, ~_ni_, ~_toc, ~arac, ~aspe, ~bio
  1.8: ~cheq, ~chie, ~cies, ~cip, ~ctic, ~dear, ~dmi, ~fall, ~fils, ~fres, ~ghb, ~gia, ~grat, ~icer, ~icip
  1.8: ~leti, ~ley_, ~line, ~mami, ~mosq, ~mpan, ~nata, ~ndso, ~norm, ~nota, ~occ, ~onds, ~plit, ~rifi, ~rten
  1.8: ~san_, ~son_, ~sth, ~uall, ~undo, ~veri, ~vill, ~zas_
  1.7: NAME at, NAME il, NAME que, NAME … ce, NAME … to, NUMBER anos, a chicoutimi, a m, a nurse, a … cell
  1.7: a … le, a … phone, a … sur, ai … de, and his, andra-, andrade, ans … a, antes, any … it, aparte
  1.7: apuntado a, apuntado el, aqui … vive, are for, are |, ask him, asthe-, astheure, avant … en, avec son
  1.7: bell and, bicicleta … mi, bike … will, bill i, bjr je, bottom bracket, building, but good, but he
  1.7: but here, but … has, but … we, ca … ai, caban-, can … find, cas |, coiff-, coiffure, commerce
  1.7: compagnie, con ustedes, conosco a, d … je, dans l, de coiffure, de persona, de … cliente, de … ecole
  1.7: de … esta, de … lol, de … mais, de … persona, denver |, desolee, did … leave, dios te, dites a
  1.7: elle en, en a, enfre-, enfrente, equivocaste … numero, es lo, es … ahora, es … hermano, ese, est mort
  1.7: est … chez, est … mon, est … vous, et personne, facture … NUMBER, faites erreur, for somebody, for |
  1.7: fork, forme-, gars a, guagu-, guagua, have … owned, heill-, heille, hered-, hier soir, home … this
  1.7: i joined, i … not, in … family, inform, is … about, it no, it … time, je … qu, just so, knees
  1.7: la caisse, la familia, landlords, le client, le … al, le … de, let you, line on, llamo … pero
  1.7: llego un, longer NAME, lot of, madame je, mal apuntado, mal … el, many times, mauvais gars, may |
  1.7: meant … someone, mi … esta, mia se, might … to, mio ahora, mismo … pero, moi … numero, mort |
  1.7: moved away, movil, my … in, my … used, n appartient, n … aucun, neigh-, nephew, ningun
  1.7: ninguna bicicleta, no time, no … please, no … works, nobody … NAME, nom a, not … so, not … this
  1.7: nothing … i, nro, number bro, number must, numero … appartient, numero … pense, off it, oncle, order-
  1.7: out to, para … no, pas … ce, pas … que, pedals |, pero, pick up, plan … is, plant-, pris mon, que NAME
  1.7: que dicen, que quelqu, qui … vous, quisi-, quisiera, recois … messages, registrado, rode
  1.7: salon … coiffure, se … los, se … que, senor … la, senor-, she says, shop i, shop there, sister … is
  1.7: somebody … a, someh-, somehow, somme-, sommes, son … pis, soy ese, soy otra, sucre, sure this
  1.7: switched to, tenia, the spring, the … person, the … stop, this month, tiene su, tienen el, to … i
  1.7: trompe, un gars, vermo-, vermont, viero-, vieron, votre gars, votre … on, vous mon, vous … erreur
  1.7: vous … un, what … do, whoever had, whose, would … i, wrong this, y … NAME, y … a, y … telefono, yo y
  1.7: you need, yours-, | alguien, | creo, | heille, | wat, | … etes, | … guy, | … here, | … reponds, ~_cus
  1.7: ~_er, ~_ese, ~_fam, ~_lak, ~_liv, ~_nro, ~_pom, ~acy, ~ager, ~asad, ~aste, ~asth, ~dso, ~ecin, ~fam
  1.7: ~fell, ~ghbo, ~gnie, ~hanc, ~heil, ~ighb, ~igna, ~lema, ~logi, ~lui_, ~mari, ~mie_, ~mijo, ~ndu_
  1.7: ~nego, ~oba, ~oid_, ~olee, ~ordo, ~otro, ~ovil, ~pom, ~prac, ~quat, ~rder, ~rtic, ~spor, ~theu, ~toco
  1.7: ~tude, ~whos
  1.6: NUMBER est, NUMBER … c, a ella, a job, a school, a … oficina, abajo, about what, affai-, ai eu
  1.6: ai jamais, alask-, alaska, all the, am deaf, am … who, annulez pas, anotaron, another number
  1.6: appartient maintenant, astheure |, aucune … c, avertissez, avez … a, balle-, ballet, benit-, benito
  1.6: bici … la, bike … no, bikes not, bless … heart, bonne journee, ca j, called you, can … be, ce n
  1.6: cell |, change pour, check … records, cliente … dio, colegio, commande a, company, cork, d affaire
  1.6: d … NUMBER, d … j, de l, de nuit, de … bro, de … cel, de … mensaje, de … pis, de … y, dear sir
  1.6: derailleur, descanse, desk |, diero-, dieron, dieron mal, different, does |, du tout, dude |
  1.6: el cambio, el cel, el titular, ella … de, elle |, en gaspesie, en … cas, erabl-, es … a, es … que
  1.6: ese … soy, esta en, excep-, facte-, facteur, florida |, for another, for … lol, for … weeks, forfa-
  1.6: forfait, former, foto de, frere … a, funeraria, gaspe, gentils mais, georg-, georgia, guest, hace un
  1.6: hace … mes, he … in, hello … am, here no, here or, i guess, i share, i … deaf, i … your, idee c
  1.6: idee … est, in january, in … so, insurance, is mr, it … no, j suis, jamais … la, journee a, keep … me
  1.6: know … not, lawyers, le … hier, le … mauvais, les … a, les … el, linea … es, made a, mais … ai
  1.6: make … you, mandaron, manej-, marta, me avisan, me … think, meant … send, mere, mi vecino, moi … non
  1.6: mon coloc, mon … pis, month and, my neighbors, new … i, ni … bici, nice … i, ningun taller, no en
  1.6: no este, no existe, no … al, nobody … by, nobody … you, not take, not this, not>you, number you
  1.6: number … did, number … mistake, number>not, numero moi, numeros |, occup-, of … no, ofici-, oficina
  1.6: old … with, one named, orden-, ordenes, parece que, partie, pas fait, pas … le, patin-, patron, pelo
  1.6: persona |, phone a, phone i, pis je, plumber, pour rien, primaria, qu … y, quatre, que … textez, quede
  1.6: quien es, recogen, recois, recor-, renco-, reparar, reste pu, rien … vous, roommate he, rouyn, sacoc-
  1.6: sacoche, secre-, separation, serait, she … you, si … bici, si … de, sinon, sorry you, stop asking
  1.6: sweet, tengo … y, textez a, texto … pas, the number, there i, this … no, though |, to a, tout cas
  1.6: tout … monde, tromp-, tu … mon, un mes, un … numero, una casa, una … en, une … de, ver, vicar-, vivir
  1.6: vivo, voyons donc, we … not, what i, wheel |, whose bike, with … wrong, wrong>remove, wrong>send
  1.6: y que, y … otra, years … and, yo … lleve, you … be, your heart, | abeg, | madame, | ninguna, | … aviso
  1.6: | … bon, | … bought, | … contact, | … drive, | … facture, | … je, | … monsieur, | … orden, | … wrote
  1.6: ~_aca, ~_ind, ~_jan, ~_kno, ~_mal, ~_mel, ~_ofi, ~affa, ~aker, ~anej, ~brom, ~ced, ~cois, ~ctin, ~dau
  1.6: ~dien, ~diff, ~dile, ~dlin, ~dve, ~dys_, ~east, ~ecko, ~ecor, ~ecre, ~enem, ~erso, ~evis, ~ffai, ~find
  1.6: ~fire, ~forf, ~hers, ~iai, ~itel, ~itor, ~iven, ~lou_, ~nnes, ~nori, ~noz, ~nozc, ~occu, ~oco, ~oco_
  1.6: ~ofic, ~okin, ~onoz, ~ozc, ~ozco, ~pell, ~pose, ~rect, ~rso, ~rson, ~secr, ~sino, ~stin, ~sts, ~summ
  1.6: ~tad, ~tier, ~toir, ~trom, ~uart, ~udo, ~uil_, ~unta, ~urio, ~used, ~uver, ~uvie, ~vee_, ~viou, ~xcep
  1.6: ~yo_
  1.5: NAME j, NAME … ai, NAME … are, NUMBER … de, NUMBER … est, a student, a sus, a tout, a … busca, a … qui
  1.5: admin, adresse, ago and, ai |, alguien que, amigo, amigo |, and nothing, antes |, anymore … the
  1.5: anything from, aparte |, apporte, apuntaron, aqui, are … up, bay, beau frere, been, belongs … a
  1.5: bicicleta en, bicicleta me, bicicleta … es, bicyc-, bien el, bike shop, bio, bless your, boula-
  1.5: boulangerie, brother, bruno, build-, but it, cabin-, canno-, cannondale, change … numero, check, chez
  1.5: church office, coleg-, colleague, commande … velo, comun-, con su, conce-, confunde |
  1.5: conozco … ningun, dads name, de … electrique, delete salon, derai-, des … on, desole mauvaise, devez
  1.5: donne-, el suyo, ella, emple-, empleado, en tout, error |, esa … no, escrito, est … ici, est … merci
  1.5: est … qui, et moi, execu-, executor, ey, frere, fui … no, girlfriend, got … in, have … up, hay … con
  1.5: he has, here named, here … this, his … phone, holiday, i just, in … state, is all, is … for, is … here
  1.5: it … someone, jairo, je n, je … moi, juare-, juarez, keeps … me, lavadora, le temps, le this
  1.5: le … bien, le … mal, line at, lived, lives here, llego … la, lol … you, loud, m ecris, ma belle
  1.5: marin-, me … como, meant, mensaje recibido, mensaje … era, moi au, moi mauvais, mon ami, mon … n
  1.5: more>not, moved, my cousin, my … instead, n do, n … not, need … new, neighbor, nephe-, neuve, no tengo
  1.5: no … at, no … pedido, no … tu, none of, nop … soy, not being, not getting, not … bikes, not>not
  1.5: nouveau … c, now no, now she, number 2, number again, number has, numero |, numero … le
  1.5: nunca … comprado, on … me, one … i, only … a, p tit, pas … guy, pasado, people |, pero … tengo, perso-
  1.5: personne j, phone … more, por … vez, previous owner, que … NUMBER, que … avez, que … vaya, qui que
  1.5: quien busca, received, recoi-, refil-, registro |, remove … from, rempl-, rendez vous, renun-
  1.5: semana … no, serai-, so … can, son … a, speak, stick, su cel, sure it, te … mi, te … pas, the cargo
  1.5: though, thought … was, tit, to … you, tromper d, tryin-, trying, un … au, una … de, une ecole
  1.5: ustedes que, velo … devez, velo … mon, votre … lol, vous devez, vous etes, vous … la, want … gone
  1.5: watching, went off, with his, wrong i, y me, y … de, y … este, y … le, you made, your … NUMBER
  1.5: | disculpa, | ey, | tal, | … aqui, | … man, | … recibido, | … t, ~_aq, ~_aqu, ~_aus, ~_bec, ~_cet
  1.5: ~_err, ~_nr, ~_our, ~aded, ~aki_, ~anco, ~been, ~bicy, ~bil, ~bio_, ~bite, ~cado, ~ccup, ~ched, ~comu
  1.5: ~conn, ~cru, ~deve, ~div, ~dys, ~eant, ~ecoi, ~eld, ~enia, ~fusi, ~gna, ~gun_, ~hink, ~hoe, ~ivee
  1.5: ~izz, ~kno, ~know, ~lak, ~land, ~mill, ~mou, ~mpag, ~mun, ~nej, ~neph, ~nit_, ~nom_, ~ntai, ~ompa
  1.5: ~omu, ~omun, ~ona_, ~oncl, ~orci, ~oter, ~oula, ~pero, ~pers, ~phew, ~pio_, ~rati, ~rcia, ~rere, ~rist
  1.5: ~rito, ~ror, ~ros_, ~rpo, ~saye, ~sca, ~sour, ~spon, ~stol, ~sty, ~tely, ~tryi, ~ueri, ~uh_, ~ula
  1.5: ~undi, ~uner, ~usc, ~xist, ~zas, ~zco_
  1.4: 2 years, NAME |, NAME … his, NAME … ne, NAME … number, NAME … va, NUMBER so, NUMBER … par, a dentist
  1.4: a ese, a thing, a … ni, afternoon, alger-, algerie, am … but, and do, and not, appea-, aurait ete
  1.4: avez reveille, be … elses, been to, been … for, being, belie-, bianc-, bianchi, bibli-, bicycle … i
  1.4: bien con, bonjour vous, bracket, brakes |, ca … pas, caisse, can … come, cargo bike, carni-
  1.4: carniceria, ce, cellu-, cellulaire, cette boutique, chum |, ci, coiffure chez, colla-, compre una
  1.4: confundiendo con, confundieron |, confundio, correos, cute, de nadie, de texter, de vous, de … ca
  1.4: dental office, depuis janvier, died, dios … bendiga, directions, else |, en cours, en ontario
  1.4: equivoco … numero, es … carniceria, est son, est … garage, estat-, este, esto … de, fais … de
  1.4: finir par, fork |, forty, gaspe-, gaspesie, gets … bike, girlf-, guy |, hace, has … phone, have never
  1.4: have told, hay |, here and, histo-, hope … gets, hopit-, hopital, i no, i … that, ici … a, idea … que
  1.4: insur-, it … his, janua-, january, janvi-, janvier, knowing, l … proprietaire, la escuela, la linea
  1.4: le rappel, left the, left … the, les debo, les … de, listen, live … and, llama NAME, llega-, local |
  1.4: lol what, los de, mais le, me … a, meant … me, meant … somebody, mepri-, meprise, message pour
  1.4: mi primo, mia … bici, might, mine, moi l, mois passe, molestia, mon … NAME, monsieur NAME, must … a
  1.4: ne … connais, ni mi, ni siquiera, ni … autre, nom … votre, nop no, not … up, notre, number>more, of a
  1.4: of … number, on friday, once again, owned, paying for, perdone pero, personne, pis … ai, please update
  1.4: plumbing, plus son, pollo, porta-, pour … reparation, prima-, puerto, puerto rico, que bicicleta
  1.4: que son, quel velo, qui … ce, quien-, quienes, quienes son, quit asking, reached … wrong, recie-
  1.4: recyc-, repair … do, revisa, rides, rose, sacar, sell, send>want, sent me, she has, she … in, si me
  1.4: siqui-, siquiera, sombody else, soy yo, spokes |, su cliente, sure who, surel-, surely, t es, tel
  1.4: that … and, the pharmacy, the summer, the … about, the … time, the … with, this in, tiene, to … new
  1.4: to … she, trompe … number, tromper, una bici, una carniceria, up … bike, use it, verifique, voisin
  1.4: vole, want>forever, we met, who … is, wrong, wrong … amigo, wrote it, y … tiene, yeste-, yesterday
  1.4: you from, you>forever, your … the, | ce, | congrats, | revise, | … conosco, | … madame, | … mandando
  1.4: | … sir, | … sorry, | … vivo, ~_asu, ~_avo, ~_ce_, ~_ci_, ~_dom, ~_kn, ~_law, ~_luc, ~_plo, ~_rim
  1.4: ~_wr, ~_wro, ~aban, ~aqui, ~arak, ~ary, ~bein, ~cet, ~coi, ~cret, ~cute, ~dier, ~ef_, ~elie, ~ellu
  1.4: ~ephe, ~eral, ~erar, ~esco, ~excu, ~exis, ~ffu, ~fork, ~frer, ~guro, ~hbo, ~ieve, ~iffu, ~ince, ~irlf
  1.4: ~isin, ~ivoc, ~lfri, ~liev, ~llul, ~lpa_, ~mbio, ~mew, ~mud, ~nfo, ~nond, ~notr, ~ntic, ~ombe, ~ompi
  1.4: ~owne, ~pagn, ~pied, ~ray_, ~rlf, ~rlfr, ~roi, ~rong, ~ruck, ~sea_, ~seig, ~son, ~sts_, ~tari, ~teri
  1.4: ~tome, ~trep, ~umba, ~voc, ~wne, ~wro, ~wron, ~xcu, ~yped, ~zco
  1.3: (wrong), NAME este, NAME … es, a company, a lui, account |, after-, ages, ahora es, aider, am … i
  1.3: am … it, am … so, and … all, and … number, anos |, another phone, ans … de, are … NUMBER, are … about
  1.3: babys-, becau-, because, bici pero, bici … ni, bike stuff, bill … i, botto-, bottom, boutique, brack-
  1.3: breaks, busca a, calling me, can … ride, cargo, ce … a, cells, celular y, come to, comme un, compose
  1.3: con … rueda, cosas, crois que, custo-, de course, de quel, de … il, de … me, de … un, de … votre
  1.3: drop … off, el cliente, el que, el … no, eleven, en fauteuil, entiendo, era … la, era … mi, erreur j
  1.3: error, es esa, es … cel, essay-, estac-, et, etait une, etait … velo, etes … de, excuse … i, familia |
  1.3: fauteuil, feet, file |, from … list, gentils, guy in, he pisado, he tenido, her … i, hermano, house
  1.3: i think, idea de, ident-, in denver, in ohio, is … i, jaja se, just … this, la compagnie, la … pasada
  1.3: le meme, le monde, like you, llegando … de, m … laisse, mais, mi gente, mi … you, mine for, mis … no
  1.3: mon … je, monsieur je, morning … do, my order, my parents, my … NAME, my … but, name is, name … my
  1.3: named … here, ne la, never have, ni nada, no con, no contesta, no esta, no … my, non … plus, nope
  1.3: not find, not>number, nous |, number or, number … just, number … think, nurse, of … with, on m
  1.3: on … plan, on … you, over the, owe … money, owner, owns, parti-, pas a, pas des, perdon … yo
  1.3: pero … deseo, persona … busca, personne je, pisad-, pisado, pizze-, pizzeria, pour … pas, prof
  1.3: que ahora, que no, que tiene, qui s, repai-, s … de, sa … pas, say that, se les, segur-, senor de
  1.3: senora, sent … wrong, shop please, shop … is, si quieren, siguen … mensajes, so whoever, so … know
  1.3: sombo-, sombody, someb-, sounds, such, suis … fauteuil, suis … mais, taller no, taque-, taqueria
  1.3: telephone, tenid-, tenido, termina, text … for, that the, the … tho, this family, tiendas
  1.3: tiene … celular, to somebody, un … a, una iglesia, ustedes me, vecino, velo cargo, voir la, vous … me
  1.3: wheel-, with someone, writi-, writing, wrong … bro, y en, y … aucun, yo … una, you pas, your message
  1.3: | mate, | there, | vaya, | wey, | yeah, | … abuelo, | … as, | … asking, | … be, | … dieron
  1.3: | … dropped, | … equivoco, | … hermano, | … messages, | … muchacho, | … nous, | … sms, | … sœur
  1.3: | … te, ~_ano, ~_ast, ~_aur, ~_boa, ~_bud, ~_div, ~_dry, ~_due, ~_et_, ~_hop, ~_hos, ~_nam, ~_nel
  1.3: ~_od, ~_suy, ~_urs, ~_vec, ~_wes, ~adm, ~aire, ~amig, ~anit, ~anol, ~arce, ~arti, ~ayu, ~bake, ~beli
  1.3: ~bud, ~burr, ~bysi, ~cces, ~cust, ~depa, ~dli, ~ebod, ~ecau, ~elac, ~ffic, ~gne_, ~gun, ~ivo, ~ixed
  1.3: ~joi, ~lanc, ~mal_, ~meb, ~mebo, ~mere, ~name, ~nea, ~ness, ~nfer, ~nope, ~ntis, ~nver, ~oads, ~obi
  1.3: ~oc_, ~oix, ~oix_, ~omeb, ~omer, ~orq, ~orqu, ~osq, ~osqu, ~owl, ~pair, ~pana, ~parc, ~peg, ~qui_
  1.3: ~rce, ~remp, ~rmer, ~rnie, ~rof_, ~sine, ~stom, ~such, ~sura, ~suy, ~tel_, ~tern, ~tf_, ~tist, ~tole
  1.3: ~trat, ~ttom, ~udd, ~uelo, ~una, ~urd_, ~urni, ~uven, ~vent, ~yest, ~ysit
  1.26: (tables say unclear)
  1.2: NAME but, NAME icitte, NAME la, NUMBER … i, a alguien, a texas, a … moi, abeg, accue-, accueil, adres-
  1.2: ahora … en, ai … rien, al senor, and get, and no, and … take, anymore … is, aqui en, are giving
  1.2: are … and, at your, avant |, belonged, bici … pero, bicycle with, bike, bike place, bike … for
  1.2: bikes … the, bouti-, but i, by accident, caiss-, change |, commander, compagnie de, compose le
  1.2: con alguien, correos |, could … check, dado … numero, de destinataire, de garde, de … horquilla
  1.2: deje … bicicleta, delete trabajo, des affaires, desol-, devez avoir, diall-, diffe-, dije a, dit … c
  1.2: drive, du … ici, el … buscan, electrica |, eleve-, emerg-, en fait, en ningun, en otra, en … j, es
  1.2: es … numero, est … mais, esta |, este numero, este … los, estoy en, etait son, etait … mon, fils est
  1.2: find him, from a, from somebody, gracias pero, grandma, gratuit, guess |, hace NUMBER, hamster
  1.2: have any, have your, have … the, he, here … a, high, his … not, home and, hope, in maine
  1.2: incorrect number, ing, is paying, is … front, jamais … achete, joven, juste la, keep … texts
  1.2: kindly … your, la fille, la … bici, la … mais, laisse … velo, landlord, le … NAME, le … passe
  1.2: like NUMBER, lives, lleve … a, lo de, lol i, luck with, m … pas, ma facture, maam i, make … i, manito
  1.2: mate, mauva-, mauvais, mecanique |, melangez, mensajes para, mensajes … una, message la
  1.2: message … meant, mi … jaja, mi … tiene, might want, mois, mouss-, my dads, my neighbour, my … under
  1.2: n est, ne … pas, neith-, neither, ninguna tienda, no lo, no … su, not anymore, not … again, not … for
  1.2: number … good, number>remove, number>wrong, numero ni, numero … doit, numero … ella, numero … etait
  1.2: numero … plus, numero … soy, our, pas, pas par, phone belongs, phone … gets, pop, pretty … that
  1.2: provi-, qu il, que esta, que … llegue, que … pero, quit … for, remi, repre-, respeto, se … yo
  1.2: semana pasada, send>send, septe-, shops, some, sorry … have, sorry … wrong, soy quien, soy |, store
  1.2: story … i, suis … mme, sur ce, sure that, teenager, telefono me, telefono … una, telep-
  1.2: telephone number, telli-, telling, tengo, that … is, the … number, this … since, till, to NAME, tomas
  1.2: trois fois, trompez, trucker, une … a, up … have, velo la, votre … mais, votre … vous, vous trompez
  1.2: vous … avoir, vous … donne, we did, with … phone, wrong … mate, wrote, yo … se, you hav, you have
  1.2: you people, | again, | congratulations, | disculpe, | error, | eso, | nous, | vos, | … late, | … llevo
  1.2: | … pena, | … roue, | … tardes, ~_adr, ~_age, ~_bur, ~_bus, ~_ene, ~_era, ~_es_, ~_he_, ~_hic, ~_mai
  1.2: ~_mij, ~_nur, ~_oj, ~_own, ~_soc, ~abeg, ~acy_, ~amo_, ~anot, ~apel, ~apl, ~auva, ~beca, ~bei, ~blas
  1.2: ~brac, ~bt_, ~cic, ~cicl, ~cro, ~cyc, ~cycl, ~dab, ~died, ~dil, ~dma_, ~dom, ~elep, ~enfr, ~epai
  1.2: ~epho, ~erai, ~fon, ~gee, ~hond, ~hopi, ~ici_, ~insu, ~irl, ~iro, ~leed, ~leph, ~ley, ~lley, ~lula
  1.2: ~migh, ~mij, ~mir_, ~mira, ~mpa_, ~neit, ~nica, ~niv, ~nro_, ~nsur, ~nurs, ~ocat, ~ompe, ~oner, ~ong_
  1.2: ~onj, ~opr, ~outi, ~pens, ~pop_, ~quis, ~quiv, ~rado, ~rdin, ~reta, ~revi, ~rgi, ~ribu, ~rif, ~ritt
  1.2: ~ropr, ~sona, ~spli, ~tono, ~trib, ~uivo, ~utiq, ~uva, ~uvai, ~var, ~vivo, ~voul, ~wner, ~wrot, ~ybod
  1.2: ~ycl
  1.1: NAME elle, NAME ici, NAME travaille, NUMBER she, a dental, a wrong, a … adresse, a … because, a … bike
  1.1: a … con, a … nouveau, a … with, abuel-, abuelita, aimerais, aines, all my, along, aloud, alumnos
  1.1: am his, and the, and … does, aqui … el, arriver, asi que, at this, at … phone, aucun, aussi, avec vous
  1.1: avisan, avoir, babe |, bakery |, been … your, bici … de, bici … jaja, bonjour ici, borrowed, broth-
  1.1: by a, can … help, carri-, ce serait, cell, celui du, celular … lo, checkez, client vous, cliente suyo
  1.1: comma-, como … mi, comprends pas, confused with, conozco … esa, daughter has, de buscar, de telefono
  1.1: de … boutique, dear … is, dedans |, demenagee, desde enero, diach-, diache, dije … no, don NAME
  1.1: dos … la, du … svp, eggs, elses number, employee, en plus, engli-, english, es de, est le
  1.1: este celular, este … a, facture de, folks, from you, good … with, got … number, gratu-, has been
  1.1: have me, have … confused, her, his number, holid-, house phone, idea, is … on, j aimerais, jajaja
  1.1: jalis-, jalisco, je … connais, je … meme, je … tout, just got, la nouvelle, la reception, la … ahora
  1.1: la … fille, la … jaja, las … delete, last month, le petit, lee, livres, llaman, llego su, luck … the
  1.1: lui le, maine, malhe-, me confused, me this, me … un, mecanique, mere … le, message est, mi bici
  1.1: mi hermano, mi … este, mis alumnos, monsieur … ne, moved to, n … a, nada … ustedes, no longer, nom
  1.1: number … in, numero lo, numero you, of them, of … bike, of … never, on our, on … for, or something
  1.1: otra … que, par … pas, para una, parler … un, parro-, pas le, pas parler, pe |, perdone, perdone … no
  1.1: permis, persona yo, phone that, plomero no, pour aines, pour moi, preguntele, pretty … this, pris
  1.1: que celui, que pena, que … ci, que … mi, que … ni, qui, reads … aloud, revisen, rico, ses textos
  1.1: so it, sons, sound-, soy … senora, steev-, steeve, suis a, tampo-, tampoco, telef-, text from
  1.1: texts not, the city, the … bikes, there … never, these>more, think … meant, this is, this man
  1.1: tienda me, time for, to … do, to … someone, trois … que, une nouvelle, ville, vive la, vive … NAME
  1.1: waves, what … a, when … dropped, why do, writing to, wrong digits, wrong one, y ahora, y dejo, york
  1.1: | desolee, | diache, | respectfully, | sent, | … crois, | … fais, | … nom, | … ser, | … texto, ~_and
  1.1: ~_bee, ~_bik, ~_cel, ~_hot, ~_id, ~_joi, ~_jov, ~_nep, ~_neu, ~_nin, ~_ow, ~_tia, ~_vil, ~abue, ~aks_
  1.1: ~algu, ~amil, ~ane, ~ardo, ~atr, ~autr, ~ayan, ~blan, ~brot, ~chez, ~cun, ~cun_, ~cus, ~dea_, ~deso
  1.1: ~efon, ~eign, ~elef, ~elit, ~endo, ~eph, ~epre, ~fais, ~folk, ~fono, ~frai, ~fun, ~gir, ~habi, ~hei
  1.1: ~hez, ~hez_, ~hist, ~hops, ~ibu, ~icin, ~icl, ~idic, ~ieu_, ~ilm, ~imag, ~inat, ~inc, ~isi_, ~jov
  1.1: ~jove, ~ki_, ~lefo, ~lui, ~lul, ~magi, ~mauv, ~mme_, ~mois, ~mpe_, ~mpoc, ~nep, ~nfe, ~nfor, ~ngli
  1.1: ~nie_, ~nos, ~nth, ~olks, ~ono, ~opit, ~oqui, ~osas, ~pas_, ~peni, ~poo, ~rah, ~resp, ~ria, ~rnoo
  1.1: ~rode, ~roth, ~rtie, ~seas, ~stat, ~stia, ~tic_, ~uin_, ~uisi, ~una_, ~unad, ~utre, ~vanc, ~voca
  1.0: (number), NAME connais, NAME … se, NUMBER fois, NUMBER no, a daycare, a perdu, account, afraid you
  1.0: afraid … have, ai demande, ai recu, al … y, am … different, anoth-, another, anterior you, appartient
  1.0: assure, aurait, auto, autoc-, banco, be … customer, been … i, bendiga, bici … me, bicic-, bicicleta
  1.0: bikes i, blagu-, bravo, by … it, c pu, calls … is, camer-, camil-, cas, casa de, ce … ici, ce … la
  1.0: ce … pour, celul-, celular, chris-, client a, colle-, comercio, conduis, contacted, conve-, cuidado
  1.0: customer, de cette, de rendez, de … iglesia, de … velo, dejamos, desole de, desole … vous, dice … no
  1.0: dio el, do … go, do … so, donne … faux, dr, dsl |, dueno … la, el numero, electrica, en paz
  1.0: en … NUMBER, en … con, en … de, equiv-, equivocado, equivoco |, erreur … ne, es … yo, esa, esa foto
  1.0: espanol no, est chez, est … autre, est … c, este … de, etait … pour, eu de, euh je, euh … pense
  1.0: fait … vous, famil-, fathers, faute, faute-, fils … a, for … is, frere |, from … guys, fue, gars |
  1.0: gente, givin-, giving, god |, gym, habra, hamst-, have, her own, here i, here you, herma-, hi … i
  1.0: his … and, hon |, horquilla |, husband he, i am, i get, i … her, if … are, il … plus, imagine
  1.0: imagine |, in … kitchen, in … phone, incorrecta, inventado, is waiting, is … by, is … company
  1.0: it … one, j … jamais, j … recu, je conduis, je suis, jeje |, keep … you, kitchen |, l … d, la nieta
  1.0: la tia, laisse … numero, leh |, life, liter-, literally, llamaba, look … the, mais … je, marcaron
  1.0: marco, mauvais … monsieur, mauvaise, mes |, messages … this, mi abuelo, mi … ella, mia, moi ce
  1.0: moi jamais, more i, morning i, must … your, my bike, my moms, my … says, n avons, n importe, name and
  1.0: name … i, ne … jamais, never had, ni en, nice day, no … called, no … number, nom ici, not … anymore
  1.0: nouveau, number and, number belongs, number desole, number equivocado, number>angry, numerau
  1.0: numero monsieur, of … not, off … am, ohio, on … NUMBER, one called, one who, only NUMBER, order i, os
  1.0: otro, pas ce, pasada, passed, passed … in, pelletier |, perdu … cell, personnes, phone anymore
  1.0: please … it, porque … no, prepa-, pries-, priest, primo, puesto, purpo-, purpose, que queria, quelq-
  1.0: ready but, recad-, reparer, respectfully, reste a, ride … i, rien achete, s appelle, salon |
  1.0: se llamaba, secretaria, sides, sido, sister, sorry … is, soy … delete, state, still not, su … este
  1.0: suis, suppo-, svp je, teena-, tenant, texts get, the tune, tienda |, to someone, total-, tune up
  1.0: typed … in, us … a, venka-, venkataraman, vez … no, vie, vous … en, waiting on, we got, with that
  1.0: writing … you, wrong … dude, wrong … this, y reste, y … en, you a, you make, your … get, your … wrong
  1.0: | ando, | ella, | siri, | your, | … apellido, | … boss, | … cual, | … ese, | … esto, | … hav, | … ici
  1.0: | … name, | … put, | … qui, | … siguen, ~_auc, ~_chr, ~_eme, ~_esa, ~_ete, ~_fau, ~_fic, ~_gym, ~_hab
  1.0: ~_lee, ~_lic, ~_mia, ~_mov, ~_os_, ~_suc, ~aitr, ~ami, ~arle, ~aucu, ~auv, ~bay, ~bee, ~bik, ~bike
  1.0: ~bod, ~cag, ~chen, ~chri, ~cino, ~cipa, ~conf, ~cout, ~dam, ~dent, ~disp, ~dry, ~ecad, ~egla, ~egur
  1.0: ~elq, ~elqu, ~elul, ~enag, ~enes, ~entl, ~erez, ~ern_, ~erno, ~esol, ~eveu, ~fami, ~fau, ~fue_, ~gym
  1.0: ~gym_, ~hab, ~hew_, ~holi, ~hris, ~iers, ~ilia, ~ink_, ~inon, ~isto, ~ives, ~jos_, ~lege, ~lep, ~lie
  1.0: ~lish, ~llam, ~llas, ~lse, ~ludo, ~mane, ~mble, ~mex, ~mia_, ~mont, ~mpa, ~mpez, ~nam, ~ndom, ~nnan
  1.0: ~nue_, ~oas, ~oast, ~ombr, ~ong, ~oose, ~orc, ~orp, ~orto, ~oven, ~rama, ~ravo, ~resi, ~rey_, ~ron
  1.0: ~ror_, ~rrad, ~rror, ~sci, ~semb, ~ski, ~soc, ~sole, ~spok, ~stag, ~suc, ~suis, ~tchi, ~tele, ~teng
  1.0: ~ucha, ~ucu, ~ucun, ~uelq, ~uiv, ~ulpa, ~unds, ~uppo, ~utoc, ~weat
  0.9: 2 … and, 2 … c, NAME gets, NAME p, NUMBER digits, a … tienda, a … when, ahora, aimer-, all i, aller-
  0.9: alone and, am legally, am … blind, and, are paying, autre, avons, away in, ayer no, bicicleteria
  0.9: bicicleteria |, bike … a, blind and, book |, broma … no, but … hope, c le, ca fait, can … even
  0.9: carnal |, cel … mi, cel … no, celular you, certain, chain |, chamo no, chequen, commande, confused
  0.9: conozco … la, cosas |, cuenta de, daugh-, de toute, de … depuis, de … facon, dear |, deb, deb |
  0.9: delgado, depuis … semaines, desde, desole, died in, dieron … numero, dio … numero, dirai-, dirait
  0.9: do … have, donc, empresa y, en … chez, erreur je, erreur |, erreur … le, es su, escribes, et … ai
  0.9: existe, fait trois, fait une, fire, foot, for … and, forever>wrong, from … i, fuent-, fyi, gagne
  0.9: general, have got, have … had, have … nice, have … no, have … your, hay nadie, he … like, here wrong
  0.9: here … number, hijo … no, him do, hope NAME, horte-, hortensia, husband … is, i … had, i … legally
  0.9: igles-, iglesia, importa, in NUMBER, is gone, is … church, is … it, is … mothers, je … ai, je … pas
  0.9: jeje, know … that, la dans, la de, la dedans, legal-, legally, legally blind, les … d, list>not
  0.9: list>wrong, looks like, me llega, meant to, mejor el, mi papa, mine is, miss … pickup, moi ton
  0.9: my account, neuf, never … your, nino, nom |, not come, not from, not had, not please, not>me
  0.9: nothing more, numbe-, number, number any, number bud, number by, number dsl, numero … suis, numeros
  0.9: on a, on dirait, one … for, ontar-, ontario, otra, out and, owned a, pal, panad-, panaderia, pas dans
  0.9: pas … m, paz, perdio, pero en, person no, persona … buscan, petro-, pharm-, pis … de, police, por ahi
  0.9: pour … le, prend, que esto, que te, que … cherchez, que … you, repair, reply i, reply … am, ride i
  0.9: sais pas, se confundio, se le, semana no, senores, since i, sir, somebody, sorry love, soy … pero
  0.9: suis … le, sur … numero, telefono, tenan-, tengo … ni, texto est, that is, that … number, the last
  0.9: the … still, these>want, think have, third … i, tiene el, to denver, to text, to … check, to … is
  0.9: to … of, toute facon, trompes, unico que, up by, velo … avez, viuda, vos affaires, walke-, was … but
  0.9: we get, wey you, wey … no, will … a, winni-, would hate, wrong … bud, y … numero, years ago, you … by
  0.9: you … do, you … i, your … has, | esa, | fix, | perdone, | … dear, | … dit, | … made, | … moved
  0.9: | … parece, | … place, | … unico, ~_aba, ~_bei, ~_coi, ~_ele, ~_els, ~_etu, ~_fy, ~_fyi, ~_guy, ~_hav
  0.9: ~_jej, ~_lan, ~_mau, ~_occ, ~_otr, ~_paz, ~_pel, ~_pha, ~_piz, ~_spl, ~_vid, ~_za, ~amed, ~andl, ~apar
  0.9: ~arco, ~banc, ~bec, ~ber_, ~boa, ~body, ~buel, ~bus, ~cais, ~cre_, ~cros, ~cuse, ~def, ~desd, ~diac
  0.9: ~dica, ~dma, ~each, ~ebra, ~ecie, ~eck_, ~ecke, ~eggs, ~else, ~emon, ~ence, ~engo, ~erg, ~ergi, ~eria
  0.9: ~erin, ~erro, ~esde, ~estr, ~etie, ~etud, ~euf_, ~fed, ~fyi_, ~genc, ~gene, ~ggs, ~ggs_, ~gine, ~guy
  0.9: ~habe, ~hach, ~hav, ~have, ~hif, ~hir, ~iac, ~icar, ~icen, ~icle, ~idea, ~ient, ~iev, ~iffe, ~iga_
  0.9: ~jej, ~jeje, ~ka_, ~law, ~lerg, ~lers, ~lgu, ~lm_, ~load, ~lom, ~luc, ~luck, ~mau, ~mbe, ~mber, ~mpre
  0.9: ~ncer, ~nco, ~nido, ~nor, ~nora, ~numb, ~ocad, ~ody, ~ofi, ~onna, ~oof, ~ope_, ~otra, ~otto, ~ova
  0.9: ~owe_, ~peto, ~phar, ~piz, ~pizz, ~rcit, ~reo_, ~rle, ~rmac, ~roba, ~romp, ~rote, ~rrec, ~sde, ~sde_
  0.9: ~ssur, ~stac, ~tra_, ~tty, ~uatr, ~uis_, ~umb, ~umbe, ~uran, ~usq, ~usqu, ~usto, ~utte, ~utur, ~weet
  0.9: ~ycle
  0.8: NAME … told, a aucun, a stroller, a … chez, a … j, a … off, a … velo, acaba-, ai … ete, alegr-, am
  0.8: and crank, and my, and now, ando en, answering, any, apell-, apellido, appoi-, appointment, apprend
  0.8: appri-, appris, askin-, asking, au juste, aura, avait pas, be … to, before she, bell … crank, bici se
  0.8: bikes … not, bonne continuation, bro, buen dia, buenas tardes, by my, caraj-, ce … ni, cel … es
  0.8: change de, cherchez vous, como … a, company phone, continuation, continuation |, cousine, creo … me
  0.8: creo … tiene, dayca-, daycare, de travers, de … compagnie, de … l, de … on, dehors |, delete taller
  0.8: department, department |, devin-, devinci, dude, eh no, el dueno, el … que, ella pero, es … la
  0.8: esposo no, est … de, estan, etre … le, find my, from here, gets his, habla, happe-, have bike
  0.8: hay … de, here … no, him, his … this, hon, hospital, how … got, i sold, i … nothing, i … telling
  0.8: in may, in … n, in … place, is but, is mine, j … demande, j … vous, je fais, je … que, l avez, l … a
  0.8: l … plus, l … vous, la ici, la semana, le … NUMBER, le … el, les message, les … nada, loca, long … i
  0.8: mai, mais je, may … the, me … ride, me>not, membe-, meme, mere elle, mes deux, mixup, money and, monto
  0.8: montr-, must … in, my sons, my … was, n … plus, name, never … one, no hay, no monto, no wrong
  0.8: nom … ici, nombre en, not go, not leave, not mr, not … have, not … more, not … since, not … your
  0.8: number dude, number no, number sry, numero … ahi, numero … ami, of … i, of … in, on this, on … account
  0.8: on … form, out … ago, own, pana, parler, parler … vous, party, peluq-, peluqueria, petite fille
  0.8: pined-, pineda, pis … deux, place, plast-, please … number, pour m, pour … c, pouti-, que era
  0.8: que este, que le, que … no, que … vous, queri-, quien le, ramas-, reads, rende-, rendez, s … vous
  0.8: sherb-, sherbrooke, si … llamo, siguen llegando, so no, son ustedes, soy … NAME, soy … suyo, sti
  0.8: su … ni, ta … mon, tardes, te … el, telling you, tengo … de, texts>angry, the pizza, the place
  0.8: the … NUMBER, the … already, the … did, there was, these>not, this my, to … church, travers, typo
  0.8: unico, velo, vive ninguna, vive … familia, vous de, vous voulez, waiting for, want it, was on
  0.8: was ready, was … in, went to, who, who … you, y … cel, years old, years |, you hold, you … or
  0.8: you … used, | cita, | dear, | must, | never, | quelle, | … been, | … cambio, | … came, | … esta
  0.8: | … going, | … muchos, ~_am_, ~_are, ~_bow, ~_dam, ~_dig, ~_ell, ~_eq, ~_equ, ~_he, ~_map, ~_nat
  0.8: ~_nei, ~_nen, ~_nu, ~_num, ~_pen, ~_son, ~_ten, ~_ust, ~_vet, ~ado_, ~ane_, ~appo, ~armi, ~aski, ~aur
  0.8: ~auss, ~ber, ~bog, ~cay, ~cayo, ~cem, ~cien, ~clin, ~ctf, ~ctfu, ~dude, ~ectf, ~ems, ~ems_, ~endu
  0.8: ~epar, ~ers, ~esen, ~exa, ~habl, ~hani, ~hib, ~hick, ~him_, ~hone, ~iano, ~icic, ~ida_, ~ides, ~ieu
  0.8: ~inci, ~intm, ~isp, ~istr, ~lab, ~lavo, ~loud, ~mada, ~mais, ~mano, ~map, ~mean, ~mia, ~mm_, ~mpes
  0.8: ~nate, ~ndig, ~nnai, ~ntm, ~ntme, ~num, ~oca, ~ody_, ~oggi, ~oig, ~oma_, ~omma, ~onf, ~orb, ~osc
  0.8: ~ouse, ~oy_, ~page, ~paz_, ~ppe_, ~ppen, ~rage, ~rall, ~rdes, ~repa, ~sed_, ~spi, ~swee, ~taci, ~tait
  0.8: ~tale, ~terd, ~tom_, ~ucc, ~uis, ~ular, ~usa_, ~uto_, ~utr, ~uvea, ~vet, ~who_, ~xi_, ~ybo, ~yi_
  0.7: 2nd, NUMBER one, NUMBER … j, a cada, a cette, a ecrit, a ningun, a … named, a … rato, a … to, ai pas
  0.7: ai trouve, ailleurs |, al NUMBER, all … bikes, ande, ando … bicicleta, anos … no, appar-
  0.7: appelle … NAME, appre-, are, assis-, aucune, avec votre, aveug-, aveugle, baker-, bakery, belong, ben
  0.7: bicicleta … no, but no, called, calva-, calvaire, ce … mon, checked, compose … mauvais, comunicarse
  0.7: conoz-, conozco, d … a, dar este, de las, de … a, de … n, deneigement, depuis le, devait
  0.7: devez chercher, dieu vous, dieu … garde, digits |, el celular, el … revisa, emergency, en |, en … que
  0.7: en … sistema, encuentre, equivocaste … no, es … no, esa |, est … a, est … d, est … je, etait, etre que
  0.7: favor … el, file, fix it, for 2, for that, fournisseur, gars qui, general i, gente |, get this
  0.7: getting messages, haha … moi, has … my, have … you, he moved, here we, hey so, hi there, hice, hun
  0.7: i … never, il … y, impre-, in … this, in … you, is … got, is … nobody, it before, it not, it now
  0.7: it … am, jamas me, je ne, je … aveugle, je … bien, je … camionneur, je … roule, je … suis, journee |
  0.7: juste le, keep texting, keep … messages, know … is, l argent, l … fait, la compania, la meme, la seule
  0.7: last … too, le aviso, limpi-, line |, list … am, llego … mensaje, lol … am, ma … fait, maam, mama … no
  0.7: mayor, me parece, me siguen, me … i, me … miedo, me … su, me … up, me … your, mensaje de, mensaje que
  0.7: mi ex, mi sobrino, million, mio no, mis, moi un, moi … d, mon rendez, montana, months ago, muy amable
  0.7: n habite, nadie, ne connais, ne roule, negat-, new … with, no … bicicleta, no … telefono, noel
  0.7: nom est, nom … ma, nombr-, nombre, not, not so, number amigo, number … this, number>want, numer-
  0.7: numero, numero je, numero … yo, nurse on, of … is, on me, on … parle, order, ordering, otra |, pagar
  0.7: parto-, partout, pas … mauvais, persona … soy, peut … que, pinta-, pis il, pis un, please remove
  0.7: plomb-, poste |, quatrieme, que dieu, que vous, reach, recibi, reparation c, restaurant, retou-
  0.7: robaron, roja, saint, saint NAME, se … pero, she … the, shop, si no, si tiene, sold that, sorry … am
  0.7: spelling, stroller, stuff, stuff |, su … no, suis aveugle, suis camionneur, tasse, tel |, telefono |
  0.7: tell … to, texto … est, texts … in, the neighbors, the … bc, these>these, this … shop, to come, to him
  0.7: to … else, to … person, too |, trek, tu m, turn off, unless … is, usa … telefono, vendo, vendre
  0.7: vient de, votre systeme, vous … chercher, want … number, wants … i, watch, we … got, who this, wish
  0.7: with … this, would … a, wrong chat, y a, y mi, you folks, you will, you … NAME, you … here, you … him
  0.7: you … sure, you … vive, | attendez, | buenas, | este, | habla, | perdi, | tasse, | update, | ustedes
  0.7: | well, | … enfants, | … equivocaste, | … mis, | … msj, | … ni, | … toi, | … vient, | … wife, ~0nd
  0.7: ~0nd_, ~_0n, ~_0nd, ~_alu, ~_fal, ~_had, ~_him, ~_ima, ~_ing, ~_jur, ~_nop, ~_nos, ~_pop, ~_som, ~_sui
  0.7: ~_tax, ~_vel, ~_who, ~aam_, ~abor, ~abra, ~ague, ~aled, ~arez, ~ari, ~arta, ~arty, ~ato, ~avel, ~bank
  0.7: ~case, ~ceme, ~cles, ~dial, ~dira, ~ebr, ~eens, ~efi, ~eigh, ~eing, ~elli, ~epa, ~eren, ~eri, ~erre
  0.7: ~erse, ~esti, ~euf, ~fal, ~file, ~gand, ~hice, ~his, ~his_, ~hon, ~hun_, ~iera, ~ifa, ~ify, ~iles
  0.7: ~ilo, ~im_, ~impi, ~iola, ~iqu, ~ired, ~jala, ~jr_, ~lam, ~limp, ~lito, ~ller, ~mal, ~mars, ~merg
  0.7: ~mero, ~migo, ~mili, ~mma, ~mman, ~mpla, ~mpo, ~ndal, ~nei, ~neuf, ~ngla, ~ngo_, ~noel, ~nol, ~nomb
  0.7: ~nos_, ~not_, ~nume, ~nur, ~oel, ~oel_, ~onve, ~otr, ~pann, ~phon, ~pop, ~ppa, ~ppar, ~ppo, ~prep
  0.7: ~quiz, ~remb, ~renc, ~reo, ~rows, ~shop, ~sitt, ~skin, ~sonn, ~ssi_, ~stas, ~stau, ~sui, ~taur, ~tax
  0.7: ~tica, ~tiq, ~tiqu, ~tis, ~tly, ~tly_, ~tore, ~tua, ~tuff, ~uadr, ~ud_, ~ume, ~umer, ~val_, ~veau
  0.7: ~who, ~xed, ~xed_, ~zac
  0.6: NAME … de, NAME … in, NAME … this, NUMBER mois, NUMBER pas, NUMBER years, a deux, a ninguna, a plus
  0.6: a … is, a … your, already |, am just, amor, and nobody, and … the, anymore it, apologies, are in
  0.6: as … is, atte ing, aucun-, augus-, august, ayer, ayer … de, be … off, bike got, but, c … a, c … l
  0.6: c … ma, ca … trois, calle-, casa, cel yo, celui la, center, chum, comer-, compania, comprado ahi
  0.6: conna-, contacting, cubierta, dads phone, de tous, de … juste, de … mas, de … shop, dead, delga-
  0.6: depuis que, depuis … c, discu-, dites que, do … shop, dona, dos semanas, dropped … off, e bike
  0.6: el equipo, el pedido, emploi, en este, en … le, encore … texto, equivocado … no, erreu-, erreur
  0.6: ese … se, est l, est ma, est … maison, este … se, estimado, et ce, ex … a, facon, fijat-, fijate
  0.6: fille-, filled, find, for me, foto … es, from NAME, fuera de, gars au, gave it, getti-, getting
  0.6: got stolen, had, his … number, i do, i … hate, i … what, inscrivant, iphon-, iphone, is he
  0.6: is … dental, is … left, je … tu, je … un, joind-, joindre, la empresa, la … on, lady |, le … numero
  0.6: le … tu, legs, m … ce, mais bonne, man i, maybe, me … las, mean, mi no, miedo |, milli-, mis … numero
  0.6: moi … ai, mon rdv, month, ms, much for, mujer, mustv-, mustve, my … since, name not, neighbour, nico
  0.6: niece, nombre … no, none, not at, not shop, nous … juste, number … NAME, number>stop, numero … un, oga
  0.6: orteg-, ortega, out … was, outta, owe you, papa … en, pardo-, pardon, parte, pas vous, pas … cette
  0.6: pas … merci, pedid-, pedido, phone, piens-, please let, ported, pretty … i, qu … se, que … etait
  0.6: que … le, qui vous, quoi je, radio-, recoit … textos, reessayez, regards, relat-, reste, reveille
  0.6: right person, schoo-, school, se, se lo, se … de, seguro, semaines, servicio |, sharm-, sharma, she
  0.6: should be, siri, some … i, something |, soy plomero, soy … y, student, su, suis … au, surem-, surement
  0.6: swapp-, swapped, switched, tabarnak, telling me, tengo … no, the church, the third, they … their
  0.6: third time, this … and, tiene … que, tijua-, tijuana, took, tous, tous … textos, trailer |, un … mais
  0.6: ustedes se, velo etait, velo pis, verifiez, visiting, votre shop, vous avez, vous |, vous … c
  0.6: vous … comme, want>wrong, went, whitcombe, why are, work … that, would … for, wrong>wrong, y … pu
  0.6: y … ustedes, year … is, your list, | causa, | compa, | oga, | ojala, | ponga, | tried, | votre, | who
  0.6: | … cita, | … foto, | … hija, | … must, | … names, | … nuevo, | … numero, | … tengo, | … vez, | … yo
  0.6: ~_aff, ~_alg, ~_am, ~_bic, ~_ce, ~_chi, ~_cit, ~_den, ~_eas, ~_eg, ~_et, ~_fel, ~_iph, ~_may, ~_mea
  0.6: ~_ms_, ~_not, ~_pas, ~_pol, ~_se_, ~_su_, ~_unf, ~aam, ~acks, ~alva, ~ames, ~andm, ~ardi, ~argo, ~arni
  0.6: ~arto, ~ary_, ~auc, ~avoi, ~ayb, ~aybe, ~bla, ~bla_, ~but_, ~caba, ~casa, ~ccu, ~ced_, ~chum, ~cko
  0.6: ~clet, ~conc, ~daug, ~dig, ~don_, ~donc, ~equi, ~este, ~fax_, ~ffer, ~fiez, ~fyi, ~ger_, ~harm, ~hew
  0.6: ~hie, ~hop, ~hope, ~iam, ~ici, ~icit, ~icyc, ~iden, ~iph, ~ipho, ~iri_, ~isar, ~itre, ~iud, ~iuda
  0.6: ~jer_, ~kat, ~lad, ~ldin, ~leta, ~lid_, ~liv, ~llet, ~lpa, ~lqu, ~maam, ~mai_, ~mark, ~matt, ~may
  0.6: ~mayb, ~mena, ~mpe, ~musi, ~nak_, ~nant, ~nce_, ~ncor, ~neig, ~ngo, ~nia, ~nito, ~nom, ~not, ~nth_
  0.6: ~ohi, ~ona, ~onc_, ~ondo, ~onsi, ~osed, ~pais, ~pard, ~parl, ~pita, ~pode, ~pok, ~pol, ~pos_, ~rag
  0.6: ~rajo, ~rds, ~rds_, ~redo, ~rgo_, ~rmar, ~rnak, ~rreg, ~rreu, ~rti, ~ruc, ~scho, ~scul, ~sed, ~she_
  0.6: ~sie, ~snow, ~spit, ~ssie, ~ssis, ~staf, ~su_, ~tamp, ~tat, ~terr, ~tis_, ~tiz, ~tmen, ~took, ~tous
  0.6: ~urno, ~utta, ~vel_, ~velo, ~vil, ~went, ~ybe, ~ybe_, ~year, ~yers, ~zzer
  0.5: 2 semaines, NAME je, NAME there, NUMBER ans, NUMBER et, NUMBER … es, NUMBER … it, a church, a … just
  0.5: a … los, a … senora, a … since, a … una, a … you, achete, adult-, again it, again … is, ahora |
  0.5: ai … cell, ai … chez, aller, alley |, am new, and … phone, anyway, appel-, are … i, at … i
  0.5: at … wedding, atte, autre-, babe, bar, basically, bici, bici electrica, bici es, bien los
  0.5: bike belongs, bike haha, bisic-, bonjour … ne, bordeaux, braya-, brayan, but can, carte, ce … et
  0.5: cell … ca, celular no, chambres, chez NAME, christmas, commande |, comme … la, congratulations
  0.5: cycling, d … et, dado mi, dar … numero, de changer, de mon, de … no, delete … no, depar-, depuis … j
  0.5: des … pour, desde … no, desolee |, devai-, dios lo, el … lo, ella … no, en bicicleta, ends, enfan-
  0.5: equivocado yo, es el, escriben |, escribo, escue-, escuela, et … telephone, etes, even … to, exercise
  0.5: fallecio y, fix, fixin-, fixing, frere a, gars de, goes to, good … i, got a, guy i, guy is, have for
  0.5: have just, have … for, her ex, here … not, hijo you, hoa, how … for, i did, if he, in it, in … name
  0.5: indiq-, indique, into a, is NAME, is … how, is … off, is … school, j … pas, jamai-, jardi-, je reponds
  0.5: je … une, jubil-, la bicicleta, la depuis, la tengo, la … asi, la … el, la … moi, last … it, le … ne
  0.5: le … vous, learned, les … c, libra-, lol you, loud … a, magasin … a, mais … c, mama este, mate |
  0.5: mauvais … je, me donne, me tiene, merci … le, mi … dice, mobil-, mobile, mon petit, mon … il
  0.5: more>number, mucha-, my … by, never owned, ninguna … de, no … is, no … mucho, normal que, nouveau cell
  0.5: number je, number pal, number … be, number … of, numbers, numero avant, numero … amigo, numero … celui
  0.5: on s, one … a, or … you, otra … no, otro … y, out it, padre, participe, pas gagne, pas … du, pas … non
  0.5: pas … personne, pas … qui, pasar-, pasaron, passed away, pawn, pawn shop, petit-, pic of, pizza
  0.5: por … soy, pues yo, pura, qu … m, que … escriben, que … se, quieren, quit … him, quoi vous, regreso a
  0.5: reparation, resta-, right one, robar-, roofe-, sera, shimano |, sim card, since march, sobrino, soit
  0.5: soy … se, still … number, sumer-, sumerce, tabarnak |, talle-, taller, taller |, tarde-, taxi, tente-
  0.5: that does, that … it, the account, the … wrong, thinks … am, tiend-, tiene |, to contact, toujo-
  0.5: toujours, typed, used my, velo electrique, voule-, voulez, want another, way … is, what you, will … it
  0.5: with him, work cell, would … to, wrong on, wrong … have, y tengo, y tiene, you … check, you … got
  0.5: your … i, | cono, | esta, | faut, | oiga, | once, | sumerce, | t, | … dieu, | … eres, | … hijo
  0.5: | … last, | … mais, | … own, | … pana, | … pasaron, | … soy, | … textez, | … used, | … vis, ~_bi
  0.5: ~_che, ~_far, ~_gag, ~_gir, ~_hon, ~_moo, ~_noe, ~_nou, ~_os, ~_per, ~abys, ~acta, ~agar, ~aken, ~amai
  0.5: ~ari_, ~atc, ~atch, ~ator, ~aura, ~bian, ~bic, ~cate, ~caus, ~chel, ~chi, ~coll, ~cord, ~cune, ~diat
  0.5: ~ears, ~eck, ~efo, ~embr, ~emer, ~ene_, ~ense, ~esa_, ~eto_, ~fel, ~fix_, ~gal_, ~ged, ~ged_, ~ger
  0.5: ~gett, ~git_, ~glis, ~had_, ~hare, ~herm, ~high, ~hild, ~hool, ~hop_, ~houg, ~hous, ~hter, ~idd, ~ienn
  0.5: ~ifu, ~igne, ~impo, ~ink, ~inta, ~iro_, ~irs_, ~isan, ~istm, ~ivo_, ~jur, ~lama, ~lar_, ~lead, ~lin
  0.5: ~lit_, ~lks, ~lks_, ~lse_, ~mass, ~mea, ~mova, ~nadi, ~nai, ~nais, ~ndez, ~ndm, ~ndu, ~nfan, ~ni_
  0.5: ~nna, ~nnon, ~nop, ~nse_, ~nsei, ~ntar, ~nten, ~ogg, ~oire, ~oit_, ~olid, ~oria, ~oso, ~ouj, ~oujo
  0.5: ~ourn, ~pas, ~paz, ~pha, ~plac, ~plas, ~ppre, ~priv, ~rabl, ~ract, ~ratu, ~rche, ~ridg, ~rty_, ~rued
  0.5: ~saco, ~sep, ~siri, ~soit, ~som, ~ssay, ~ste_, ~stuf, ~taf, ~tmas, ~toca, ~touj, ~tuf, ~tui, ~tuit
  0.5: ~ubie, ~uet, ~ults, ~ups_, ~ury, ~ury_, ~uy_, ~van_, ~vat, ~vea, ~vise, ~von, ~wish, ~zza_
  0.4: 2 no, a business, a … des, accou-, accountant, agarr-, ai pris, ai … en, al … que, am … that, amable
  0.4: amiga, and he, ano, ans, anywa-, are … but, are … of, ateli-, atelier, autres |, be off, beauc-
  0.4: beaucoup, believe … is, bici … los, bicicleta no, blond-, blonde, broma, buscar, business line
  0.4: but … are, c … pour, ca … que, care … and, ceci, cel d, cette, chance |, ciclismo, combine, cono
  0.4: cuentas, d … autre, de ciclismo, de dar, de mandarme, de mettre, de … ahora, de … linea, de … message
  0.4: de … qui, dedan-, dedans, dernier, details, dicen, did … put, does not, does … belong, drop … a
  0.4: eating a, el banco, el … la, elle, erreur … est, es … esa, ese numero, esta … mi, et ne, et … l
  0.4: etait … pas, exerc-, fais, familia, fille, forwa-, fue … la, gagno-, gagnon, get … out, getting this
  0.4: has his, he … out, hondu-, honduras, how you, hr, human, i have, in my, in … NUMBER, in … that
  0.4: in … what, inste-, instead, it down, it in, je connais, just … the, kept … bikes, l a, lado, laisse le
  0.4: les … velos, letti-, letting, linea |, lleva-, locat-, looking … the, los otros, lot, magasin vous
  0.4: maintenant, mais il, maiso-, maison, march so, me not, mensaje, mi … que, mi … tenia, moi … message
  0.4: mon … vous, monta-, must have, my private, my … got, my … it, n, n my, nada ni, names not, ne peux
  0.4: new … in, ni a, nina |, no entiendo, no … not, none |, not belong, not … ride, number new, number svp
  0.4: number … get, numero por, numero senor, numero … jamais, numero … n, numero … ne, numero … pas, oe
  0.4: off … and, old … got, on file, on … at, once … is, only … and, owes, para … persona, parta-, pedalier
  0.4: pena, pero ni, pero … no, pero … que, phone … and, phone … it, pickup i, po |, point, pret mais
  0.4: pu … a, public, pueblo, que c, que su, que … m, queria, recog-, recoit, regardez, repair i, repar-
  0.4: retraite, retro-, rien … la, rueda, seriez, seule, shop by, sir |, sorry pero, stude-, suis … mon
  0.4: suspect, talki-, ten |, texts>not, that guy, the tenant, the … but, the … or, their, think … is, this
  0.4: this … does, tienen … numero, told the, trouv-, un … pour, une … qui, ustedes |, veriz-, verizon
  0.4: vive aqui, vos messages, vous faites, vous l, voyon-, voyons, want … to, was, whitc-, who i
  0.4: who … think, y nunca, y … otro, yadir-, yadira, your … does, | cual, | dad, | ese, | loco, | mae
  0.4: | nadie, | sa, | vous, | … NAME, | … make, | … texting, | … typed, ~_adu, ~_ak, ~_bou, ~_but, ~_dud
  0.4: ~_emp, ~_fil, ~_fue, ~_gy, ~_hi, ~_hig, ~_hr_, ~_mad, ~_n_, ~_ni, ~_nom, ~_pis, ~_ric, ~_rod, ~_thi
  0.4: ~_una, ~abi, ~ado, ~adul, ~agni, ~air, ~alan, ~ama_, ~amab, ~any_, ~appa, ~ars, ~arse, ~auco, ~axi_
  0.4: ~baro, ~bici, ~bile, ~blar, ~blon, ~bloo, ~bow, ~bur, ~ccou, ~ceri, ~cett, ~chec, ~chic, ~choo, ~chr
  0.4: ~cise, ~ctri, ~culp, ~dand, ~daro, ~dato, ~deda, ~dge_, ~dici, ~dill, ~dud, ~due, ~dult, ~eac, ~eauc
  0.4: ~ebe_, ~ecog, ~eir_, ~elin, ~elo, ~elo_, ~ency, ~ener, ~enfa, ~enid, ~enun, ~equ, ~erma, ~erte, ~etti
  0.4: ~exer, ~fant, ~far, ~fax, ~fere, ~ffi, ~flip, ~forw, ~givi, ~gla, ~heck, ~hell, ~hica, ~hio, ~ho_
  0.4: ~hum_, ~ia_, ~iale, ~idg, ~idge, ~ige, ~ike_, ~info, ~ique, ~itat, ~its_, ~ive_, ~ixe, ~izza, ~jama
  0.4: ~lare, ~lay_, ~lice, ~lida, ~mayo, ~mile, ~mis_, ~mmi, ~mor_, ~mper, ~nad, ~nds, ~nfa, ~nger, ~noth
  0.4: ~nywa, ~oat_, ~obil, ~onth, ~orm_, ~osse, ~ot_, ~pier, ~ppoi, ~pre_, ~ral_, ~ranc, ~rato, ~reas, ~reco
  0.4: ~rely, ~reto, ~reur, ~rios, ~ros, ~ross, ~rras, ~rty, ~sala, ~sera, ~siem, ~spet, ~ster, ~tabl, ~team
  0.4: ~this, ~tio_, ~tiss, ~truc, ~tta_, ~tun, ~uert, ~ui_, ~ulai, ~ulp, ~unic, ~urne, ~usie, ~uste, ~uyo_
  0.4: ~vai, ~vee, ~vel, ~vida, ~vole, ~voyo, ~ward, ~was_, ~xerc, ~yway, ~zza
  0.3: (not), NAME in, NAME … and, NAME … pas, NUMBER al, NUMBER yrs, NUMBER … la, a du, a funeral, a jo
  0.3: a mi, a … je, a … les, abuelo, achet-, algo … no, all … texts, alors, am … years, amarillo, anyth-
  0.3: anything, are a, as my, as this, au salon, been … NUMBER, bicicletas, bicicletas |, bonso-, bonsoir
  0.3: borde-, buenas … no, cada rato, carro |, causa, cell … la, celui a, certa-, chanc-, chance, clinic |
  0.3: comme il, como que, con la, congr-, connais, croche |, cuantas veces, cubie-, d … le, de su
  0.3: de … ciudad, de … con, de … era, de … nous, de … papa, des velos, des vidanges, direc-, directly
  0.3: does … ride, dsl, el carro, ella |, elle … NUMBER, else, en ai, enlevez le, enough for, equivocaste de
  0.3: escri-, est … le, este no, etudi-, etudiant, etudiante, even, forever>these, found it, francais … je
  0.3: from … and, good on, hablando, has … own, he can, her |, his … anymore, homie, i come, i … just
  0.3: in your, ipad, is at, is wrong, jamais, je recoive, keep, kept the, l air, l ecole, la ciudad
  0.3: la horquilla, la … esa, la … me, la … vous, laval-, lavallee, le … pour, left a, les pedales, les … la
  0.3: like a, littl-, little, lmao, lo bendiga, magasin, magasin je, maint-, mandando, manila, manquer, mans
  0.3: marid-, marido, me esta, meme … je, mi … no, miedo, mille-, minou, moi, moi … vos, mon bike
  0.3: mon … pour, moved … the, my father, n … pas, name … not, naw, never even, new one, ni tengo, no le
  0.3: no … ni, nobody, not yours, not … i, nothing from, now … is, october, on you, on … but, on … phone
  0.3: ones, or the, paran de, parks, parle pas, pas la, pas … un, pedales |, perdo-, perro se, piso, poiss-
  0.3: por … me, por … no, pour lire, pret … velo, proteccion, que … est, que … me, que … recoive, quelqu
  0.3: quelqu un, rejoi-, seule-, seulement, shop in, should … her, si mi, siste-, skis, somebody is
  0.3: sors … la, soy repartidor, stop>wrong, store |, street, suis au, summer, sure, tabar-, text for
  0.3: texting my, texto pour, the hospital, the … up, thinking of, this … your, tia |, tienda, time … week
  0.3: to … country, to … my, tombe-, tous les, trompe de, una, una … que, uso, ustedes … que, vine
  0.3: voice message, vous … demain, vraim-, vraiment, want … this, whatever … is, wrong … sry, y … paran
  0.3: you send, you … lista, you>number, | chamo, | dites, | free, | joven, | lo, | naw, | these, | were
  0.3: | … bless, | … chien, | … compre, | … father, | … freins, | … lui, | … persona, | … voudrais, ~_an
  0.3: ~_bel, ~_cen, ~_enf, ~_exe, ~_gar, ~_ide, ~_imm, ~_jam, ~_lig, ~_maa, ~_mem, ~_mob, ~_moi, ~_mou
  0.3: ~_muj, ~_owe, ~_sie, ~_tee, ~_uso, ~_wis, ~acon, ~aff, ~alid, ~alle, ~amo, ~amor, ~ampo, ~and_, ~anni
  0.3: ~ante, ~arat, ~ars_, ~ata, ~aus, ~avai, ~bit, ~brav, ~broo, ~but, ~ce_, ~cell, ~celu, ~chac, ~cin
  0.3: ~cola, ~dead, ~dere, ~die, ~dsl_, ~duis, ~ebo, ~ecte, ~ectr, ~eig, ~ejo_, ~ejoi, ~ely, ~ely_, ~emos
  0.3: ~enf, ~eng, ~enne, ~eos, ~eos_, ~era_, ~erer, ~erie, ~erio, ~ern, ~eto, ~evi, ~exe, ~exi, ~fil, ~four
  0.3: ~gagn, ~ghte, ~gne, ~gor, ~had, ~hair, ~hed_, ~hig, ~him, ~hip, ~hte, ~icy, ~iest, ~ike, ~inic, ~inni
  0.3: ~ino, ~io_, ~irec, ~ital, ~its, ~ittl, ~knee, ~lan, ~lan_, ~lega, ~leva, ~lia_, ~litt, ~lki, ~lkin
  0.3: ~lleu, ~loca, ~lond, ~loor, ~lqu_, ~maa, ~mab, ~marr, ~mir, ~misa, ~mob, ~mobi, ~moi, ~moi_, ~muj
  0.3: ~muje, ~muni, ~nado, ~ndre, ~nds_, ~nfl, ~nmo, ~nsoi, ~nste, ~nyth, ~oint, ~ois, ~olk, ~ono_, ~opri
  0.3: ~orti, ~pis, ~plo, ~poke, ~pone, ~prof, ~rcy, ~rdon, ~regi, ~rejo, ~rek_, ~rino, ~rio, ~rno, ~rod
  0.3: ~roja, ~roul, ~rsel, ~rwar, ~sian, ~sita, ~soun, ~sque, ~stma, ~tai, ~tead, ~teli, ~tend, ~thi, ~tran
  0.3: ~ucke, ~ught, ~ujer, ~uman, ~un_, ~unty, ~ussi, ~uyo, ~veu_
  0.2: (unknown 3), NAME either, NAME working, NAME … one, NUMBER c, NUMBER … no, a giant, a month
  0.2: a … erreur, a … mas, a … mon, a … up, a … year, after hours, again did, ah ben, ahora no, ai … d, aie
  0.2: ando … no, andre-, andres, aparato, appelle pas, aprendiendo, are sending, are … this, argent, arreg-
  0.2: at … fire, avez mal, bano, before |, ben … je, bici no, bici … you, bike … NUMBER, bleu
  0.2: bonjour madame, bonne, boutique |, can … take, cel de, changer, chien |, cinqu-, cita, codes, compa |
  0.2: con este, con … bici, customer |, de … et, de … hermano, de … mama, decir, dejo la, demain c, demeu-
  0.2: demeure, destinataire, detai-, dije … que, dio mal, donne … numero, dossier, down, electrique, esas
  0.2: escuela de, est … on, esta … de, este … ni, et j, et on, excus-, fathe-, felic-, forwarded, four
  0.2: francais, get your, ghosted, heart, here with, his … please, horqu-, horquilla, household, hun |
  0.2: i only, i supposed, i … any, i … from, i … got, i … no, i … ride, is mrs, is ready, is … but, is … lol
  0.2: is … same, is … this, it … from, it … out, je l, je … peux, journee, joven le, juste une, l … et
  0.2: l … jamais, la … y, lad, last name, last … so, le … meme, le … pero, leave a, leh, list>number, locked
  0.2: longer, longt-, longtemps, los … y, ma … est, magas-, mais … moi, manil-, may, me han, me la, me … los
  0.2: mon … c, money |, my roommate, my … gave, my … right, n it, nadia, name … NAME, name … is, ne parle
  0.2: neither of, neither … us, never, never … it, news |, ni lo, ni modo, niaise, no, no … otra, nobod-
  0.2: nom c, nombre ni, not it, nothing … you, nouveau telephone, number it, number … one, number>you
  0.2: numero … ai, old … card, out in, owe, owner-, owners, parce … j, pas d, pas … a, patin, patro-
  0.2: person please, please contact, poor, poor NAME, pour … mais, punto, que … lo, que … su, question
  0.2: quitte la, quitte le, quoi ca, reading this, recordatorios, retired from, roommates, sending to, sepa
  0.2: she is, shipp-, shop no, so … it, sobri-, son … pas, strol-, suis … j, systeme, telefono se
  0.2: text about, that i, the fire, the house, the law, the … at, the … hall, the … on, these>me
  0.2: this … number, tienda … bicis, time this, to say, trava-, turns, turns out, un, un … en, un … yo
  0.2: una … con, une, up … a, us … the, vis, votre, was for, we do, week so, what … are, wrong … be
  0.2: y … quien, yo … la, you fix, you i, you once, | anda, | aqui, | buen, | hmm, | meant, | tes, | tu
  0.2: | … code, | … connais, | … des, | … encore, | … frere, | … love, | … mande, | … manejando, | … sure
  0.2: | … telling, ~_ale, ~_ami, ~_any, ~_bro, ~_cre, ~_dsl, ~_dun, ~_eli, ~_ens, ~_es, ~_esc, ~_eu, ~_inf
  0.2: ~_leh, ~_lot, ~_mom, ~_na, ~_nev, ~_no, ~_no_, ~_nob, ~_ord, ~_reg, ~_rej, ~_so, ~_spe, ~_tel, ~_tun
  0.2: ~_un_, ~_une, ~_usa, ~_vay, ~_wat, ~_yea, ~achi, ~acr, ~ados, ~agg, ~aill, ~aje_, ~akes, ~aks, ~als
  0.2: ~am_, ~ands, ~are, ~are_, ~ark_, ~arm_, ~ball, ~ben_, ~brar, ~cir_, ~coma, ~ctr, ~cuel, ~dali, ~devi
  0.2: ~dir, ~dob, ~dsl, ~eb_, ~eds, ~eds_, ~ego, ~enas, ~ero, ~ero_, ~escr, ~esh, ~esia, ~etai, ~gasi, ~gina
  0.2: ~girl, ~hard, ~hbou, ~her, ~hete, ~hip_, ~horq, ~hort, ~hri, ~ibra, ~icul, ~igue, ~ils, ~impr, ~inf
  0.2: ~inve, ~ipa, ~ipe, ~ires, ~iscu, ~ivi, ~ixin, ~kee, ~leme, ~leu_, ~lts, ~lts_, ~mani, ~may_, ~mbr
  0.2: ~mom, ~mpra, ~nage, ~nat, ~ncia, ~nda_, ~nev, ~ning, ~nob, ~nobo, ~nsan, ~nsta, ~nve, ~obod, ~ode_
  0.2: ~oja, ~omp, ~onde, ~ongr, ~ooke, ~orde, ~orio, ~oste, ~otre, ~oute, ~outu, ~own, ~oyon, ~pant, ~parr
  0.2: ~pect, ~pesi, ~pho, ~poli, ~ppor, ~pui, ~puis, ~rail, ~rait, ~rbe, ~rch, ~rcis, ~rdo, ~rdo_, ~rej
  0.2: ~rent, ~rio_, ~rivi, ~rno_, ~rqui, ~rtis, ~sas_, ~scon, ~shor, ~sio_, ~sorr, ~spl, ~tel, ~tful, ~trie
  0.2: ~tte_, ~tud, ~uat, ~uati, ~ueno, ~uf_, ~une_, ~urp, ~vail, ~vaya, ~vist, ~votr, ~wall, ~xcus, ~yea
  0.2: ~your, ~ysi, ~zz_, ~zze
  0.1: (unknown 2), NAME est, NUMBER for, NUMBER of, NUMBER … and, a, a laval, a mis, a … of, about, accident
  0.1: ai … je, al final, ale, and … of, ans j, are you, argen-, asi, avant … je, avec … cell, avez |
  0.1: been … to, before … do, bici el, bici verde, bike from, bizar-, bizarre, blind, bon … ca, bonjour … de
  0.1: brother … he, burri-, burrito, bus y, but there, by … and, c … sur, casse, che |, check … phone
  0.1: chist-, ciego, cinquieme, ciuda-, ciudad, code, commerce |, compr-, con … no, congrats, cousi-, cruzo
  0.1: dads, dans … fiche, de ce, de … sans, de … ton, deje … bici, delete servicio, dentiste, depui-, depuis
  0.1: derni-, deux … je, dio … el, disculpa … no, dogs, dossi-, doubl-, double, douch-, douche, driving and
  0.1: dump, el mio, en miami, entie-, entree, equipo, error yo, es broma, es mi, est arrive, est sur, esta
  0.1: etait pas, exs, find them, floor, for letting, for … you, franc-, from … do, fuera … la, g, garde-
  0.1: girl, google, grand, haber, hablar, has, he dejado, he quit, here … be, here … is, hija, hones-
  0.1: honne-, husba-, i walk, i … NUMBER, i … a, i … is, i … these, il faut, in town, infirmiere de
  0.1: infirmiere … nuit, inqui-, is … hospital, je te, je voudrais, je … parle, knowi-, la abuela, la douche
  0.1: la vous, la … en, la … mi, last … of, lawye-, le cinquieme, le dije, le … j, le … la, le … y, learn-
  0.1: lefto-, leftovers, les … pour, lo uso, lo … mi, lol je, longe-, los avisos, lovel-, machi-, machine
  0.1: madre |, me from, me in, me lo, me … pero, mejor … el, mercy, mes y, message, message |, messages … a
  0.1: mobile |, moi tu, mon ancien, mon … fils, mon … monsieur, mon … que, mothers, mountain bike, mr NAME
  0.1: muchacho … no, my daughter, my exs, my … she, my … you, nana, ne fais, never a, never be
  0.1: never … there, ni me, ni … es, nieto, no idea, nuit, number of, number so, number>these, numero et
  0.1: numero j, numero … erreur, nursi-, nursing, octob-, of … and, of … it, off to, off … number, old
  0.1: on se, on … 3rd, on … avait, on … file, one in, or … that, otra tienda, p tite, pas … numero, peche
  0.1: peopl-, people, perdon, perdon … no, pero esta, petit fils, phone … everything, phone … in, pis
  0.1: pis ca, please delete, please take, please … him, plus … a, pluto-, plutot, polic-, pouvez … verifier
  0.1: profile, propr-, puest-, qui l, quien … no, rato, rato |, rato … no, recoive, remove>not, repas-
  0.1: revei-, rey, roues |, roule, rusty, salam, salut |, semanas, serie-, servicio … no, shop you, sordo
  0.1: sorry, souvent |, soy … you, speci-, su celular, su telefono, summe-, tell … bike, texteando
  0.1: texted the, texti-, texting, texting from, that … to, the bicycle, the country, the derailleur
  0.1: the … before, these>send, this telephone, this … have, thoug-, tienda de, tienda … que, tienes el
  0.1: tite, tk, to … anymore, to … me, to … not, toddl-, todo el, trailer, tu pour, tu … no, um, uncle
  0.1: une … pour, used … number, usted … no, va a, villa-, vivo … miami, votre commerce, voudrais
  0.1: vous verifier, vous … m, voy … el, want>number, was … a, weon, were, when the, who does, wi, works for
  0.1: y ustedes, yesterday |, yo … e, yo … me, you … d, you … sending, your, | huh, | ligne, | pense
  0.1: | salam, | still, | whoever, | … but, | … dia, | … would, ~_a_, ~_bib, ~_ci, ~_dan, ~_egg, ~_g_, ~_imp
  0.1: ~_inq, ~_ip, ~_kee, ~_lit, ~_nui, ~_old, ~_pet, ~_ph, ~_she, ~_tit, ~_vot, ~_vou, ~_wen, ~acio, ~agas
  0.1: ~ais_, ~alga, ~anci, ~andi, ~any, ~asin, ~awye, ~bab, ~bbi, ~bout, ~cit, ~city, ~co_, ~code, ~coiv
  0.1: ~cor, ~cous, ~cuid, ~dads, ~depu, ~dist, ~dler, ~dogs, ~dun, ~ean_, ~eau, ~eau_, ~edid, ~ees_, ~eev
  0.1: ~egr, ~eil_, ~elic, ~empl, ~eop, ~eopl, ~epui, ~era, ~erge, ~esc, ~espo, ~etes, ~etou, ~eule, ~eur_
  0.1: ~euve, ~evei, ~exti, ~faut, ~fill, ~gar, ~guie, ~has_, ~hec, ~hed, ~hon_, ~huma, ~husb, ~iad, ~iado
  0.1: ~ideo, ~ied, ~ien, ~ien_, ~ifie, ~ima_, ~imm, ~irl_, ~itez, ~ived, ~ized, ~jack, ~jam, ~ker, ~lace
  0.1: ~lati, ~lava, ~lawy, ~leh, ~leh_, ~lem, ~life, ~lin_, ~lle_, ~look, ~man_, ~mate, ~mer_, ~moo, ~nada
  0.1: ~nag, ~nak, ~ncai, ~nded, ~ndic, ~neve, ~nier, ~nkin, ~no_, ~none, ~ntal, ~nua, ~ny_, ~oddl, ~odes
  0.1: ~oi_, ~ois_, ~oiv, ~oive, ~olle, ~ondr, ~ondu, ~onge, ~opl, ~ople, ~ord, ~orke, ~ousi, ~pan, ~pat
  0.1: ~peci, ~pen, ~peop, ~pio, ~pis_, ~piso, ~plut, ~poin, ~qua_, ~ral, ~rata, ~rats, ~ribo, ~rie_, ~riti
  0.1: ~ro_, ~rtai, ~ryi, ~ryin, ~sban, ~ses, ~ses_, ~sher, ~sien, ~skat, ~some, ~spac, ~ssed, ~stad, ~ste
  0.1: ~stea, ~stm, ~tara, ~tau, ~thin, ~tme, ~todd, ~tre_, ~tric, ~type, ~uad, ~uest, ~ulem, ~umme, ~unf
  0.1: ~urns, ~usba, ~ust, ~vali, ~vot, ~wat, ~wen, ~whee, ~wye, ~wyer, ~xing, ~xti, ~xtin, ~ype, ~zed, ~zed_
  -0.1: 2 tubes, 2 … la, 2 … of, 2 … to, 2nd floor, NAME are, NAME ling, NAME … delete, NAME … el, NAME … for
  -0.1: NAME … off, NAME … take, NUMBER arretez, NUMBER asking, NUMBER feet, NUMBER free, NUMBER good
  -0.1: NUMBER it, NUMBER just, NUMBER merci, NUMBER old, NUMBER per, NUMBER pero, NUMBER see, NUMBER text
  -0.1: NUMBER texto, NUMBER … al, NUMBER … avant, NUMBER … before, NUMBER … bus, NUMBER … leave
  -0.1: NUMBER … lol, NUMBER … need, NUMBER … number, NUMBER … only, NUMBER … review, NUMBER … send, a assez
  -0.1: a baby, a cafe, a complaint, a contactar, a copy, a demandar, a enlever, a favour, a fee, a great
  -0.1: a lawyer, a letter, a media, a meeting, a meter, a nail, a normal, a peur, a pickup, a postcard
  -0.1: a pump, a repondu, a robot, a rodar, a salir, a seguir, a smile, a ti, a tire, a … chingada
  -0.1: a … comme, a … course, a … day, a … derecha, a … does, a … elle, a … envois, a … equipe, a … first
  -0.1: a … hopital, a … mandando, a … mensaje, a … movil, a … otez, a … out, a … pere, a … por, a … promos
  -0.1: a … quitenme, a … right, a … semana, a … sobrino, a … take, a … tell, a … tune, abogada
  -0.1: abonnement bixi, abonnement d, about texting, about that, about … and, about … end, about … fork
  -0.1: about … please, about … sale, about … texts, above, abrie-, abro, abstenez … de, abuela … que, aburre
  -0.1: acabamos, acabe, acaben, accepte les, accepte vos, accepte … recevoir, accepte … textos
  -0.1: accepter … textos, accessible, accid-, accident can, accident … you, accidentally deleted, accidente
  -0.1: account and, account … i, account … sms, acct, acepte mensajes, acepte nada, achalent, add you
  -0.1: add … for, added … without, addin-, adding, address … moved, ads … my, advertising to, advertising |
  -0.1: advic-, advice, aepd, affaires de, affaires … textos, aft, after … i, after … night, after … so
  -0.1: afuera de, again do, again ok, again so, again take, again … not, again … time, again … to
  -0.1: again … will, against the, agarran, agradezco |, agreeing … texts, agregar, ahead of, ahi lo, ahi los
  -0.1: ahi you, ahi … que, ahi … you, ahora solo, ahora … adelante, ahora … llevo, ahora … me, ahorrense los
  -0.1: ai consenti, ai encore, ai loue, ai plein, ai ramasse, ai refuse, ai vu, ai … arret, ai … avec
  -0.1: ai … deux, ai … l, ai … plus, ai … repondu, ai … textos, ai … vous, aid, aidez, aidez moi
  -0.1: ailleurs pour, ailleurs … pouvez, aime … ca, aime … le, aime … mais, aimerais ca, aimerais etre
  -0.1: aimerais … pas, airpod, airpods, ajoutez moi, ajuste |, al, al movil, al principio, al … la, al … si
  -0.1: alcanzo |, alertes sur, alertes … mon, alerts on, alerts … my, alexa, algo … la, alguien me
  -0.1: all contacts, all need, all no, all of, all off, all please, all quit, all … ask, all … at, all … do
  -0.1: all … i, all … my, all … now, all … ones, all … please, all … well, aller a, allez arreter
  -0.1: allez vous, alone with, alors enlevez, alors je, alors … les, alqui-, alquiler, already NUMBER
  -0.1: already bought, already got, already i, already opted, already replied, already texted, already … it
  -0.1: already … my, already … out, alter-, altog-, altogether, altogether |, am blind, am calling
  -0.1: am changing, am down, am finished, am giving, am keeping, am quitting, am sleeping, am standing
  -0.1: am switching, am unsubscribing, am … lol, am … receiving, am … remove, am … these, ama, amabilite
  -0.1: amabilite de, amene-, amener, amor de, amor … de, amor … dios, an account, an idiot, an … man
  -0.1: and after, and ask, and check, and each, and lose, and loves, and off, and quiet, and so, and still
  -0.1: and tell, and these, and tired, and told, and use, and … back, and … buzz, and … her, and … hit
  -0.1: and … left, and … mom, and … more, and … need, and … off, and … so, and … still, and … stop
  -0.1: and … text, and … them, and … thing, andar sin, anger, angry with, anko, annoying that, annoying … me
  -0.1: annoying … the, annuler l, annuler ma, annuler … abonnement, annuler … commande, annuler … textos
  -0.1: annulez … abonnement, annulez … inscription, ans a, ans … ce, ansie-, ansiedad, ansiedad y, answers
  -0.1: anule, anulen mi, anulenme, anxie-, any list, anymore can, anymore thank, anymore … please, anyon-
  -0.1: anyone, anyone … i, anything … do, anythng, apagado, apagar estos, apara-, apare-, apartamento
  -0.1: apologizing, apparently, appeler pour, appelez … avant, appli, applied, appointment … tuesday
  -0.1: appreciate you, appreciate … if, apprecierais, appts, apres votre, apres … plus, apuntarme
  -0.1: apunte por, apuntenme, apunto a, are driving, are perfect, are shot, are still, are up, are violating
  -0.1: are wasting, are … at, are … more, are … your, arizo-, arizona, armar, arms, around noon, arret … je
  -0.1: arrete pu, arrete … message, arrete … quand, arrete … rappels, arreter a, arreter l, arreter vos
  -0.1: arreter … magasin, arreter … sms, arretez merci, arretez … spam, arretiez … m, arriere … la
  -0.1: arrive quand, arrive … a, arthr-, arthritis, arto, as junk, as you, as … contact, as … do, as … le
  -0.1: as … stop, asi … bien, aside, asiento esta, asiento y, ask … for, asked … be, asked … if, asked … my
  -0.1: asking again, asking is, asking … do, assured, at every, at … in, at … n, at … register, at … second
  -0.1: at … table, at … you, atencion … de, atender, atendieron, attache, atten-, attendu, au cegep
  -0.1: au complet, au debut, au moins, au plus, au prochain, au quebec, au rgpd, au shop, au … plus
  -0.1: au … rue, au … samedi, audio-, audios, aurai-, aussi svp, aussi … mon, authorise, authority
  -0.1: authority … you, authorize the, automaticos |, automatique |, auton-, autorise le, autoriser
  -0.1: autorizacion para, autou-, autour, autre comme, autre … je, autres, aux 2, aux alertes, aux lettres
  -0.1: aux messages, aux promos, aux … svp, avais … de, avant, avant ou, avc, avec … rabais, avec … sms
  -0.1: avenir merci, avert-, avez des, avez inscrit, avez … accord, avez … arrete, aviez pas, aviez promis
  -0.1: avis de, avisando, avisarme cuando, avisarme |, avisen mas, avisen … nada, avisos me, avisos … no
  -0.1: avocate, avoir accepte, avoir dit, away i, away … a, away … do, awya, axe the, axide-, ayudo
  -0.1: azul … la, b late, back and, back the, back then, back … please, backe-, backed, backordered
  -0.1: baja inmediata, baja … los, baja … mensajes, baja … que, bajad-, bajada, bajame … la, bajan, bajen
  -0.1: bajo de, bal, balat-, balatas, balcony, bald, ballp-, ballpark, barbe, base … donnees, basic-, basis
  -0.1: basta no, basta … mensajes, bathroom |, battery … not, battery … the, bcos of, be buying, be careful
  -0.1: be grateful, be great, be no, be quiet, be sad, be sent, be texting, be too, be … a, be … again
  -0.1: be … remove, be … texts, be … there, beard, beau pour, bebe recien, bebe … nacido, because … your
  -0.1: been nice, beep, befor-, before, before doing, before my, before that, before … get, before … or
  -0.1: behind |, believe i, believe … ever, ben que, ben |, ben … vos, bendiga pero, besoin merci
  -0.1: besoin … messages, besoin … un, better … the, bev, bici ahi, bici gracias, bici … que, bici … quiero
  -0.1: bicicleta a, bicicletita, bicis en, bidon, bien francais, bien pero, bien por, bien sin
  -0.1: bien … gracias, bien … me, bien … numero, bien … precio, biffez … nom, big ring, bike deals, bike no
  -0.1: bike stop, bike … great, bike … in, bike … me, bike … texting, bike … there, bike … to, bikes … a
  -0.1: bikes … remove, birds, biscuits |, bisi, bit off, blast |, blasting, bleue-, bleuets, blocked for
  -0.1: blocked you, bloque votre, bloque … vous, bloquear |, bloquearlos, bloqueen, bloquie, blown, blush
  -0.1: blush |, boiler, boite aux, boite … lettres, bon … ai, bon … les, bonda-, bondad, bondad de
  -0.1: bonjour a, bonjour j, bonjour monsieur, bonjour … ai, bonne memoire, bonne … j, book a, boon
  -0.1: bord svp, borrame … la, borrar de, borrarme |, borraron, borras, borreme de, borren de, borren este
  -0.1: borren mis, borren … datos, borren … telefono, borres, boss sees, both wheels, bother texting
  -0.1: bother … me, botte-, bottes, bouge, bought one, bought … bell, bounc-, box … up, boy a, boyco-
  -0.1: brake will, brakes feel, brakes myself, branl-, break from, break up, breaking … with, breathe, bref
  -0.1: bridesmaid, bridesmaids, bringing … in, bro you, bro … de, bro … texting, broad-, broke down
  -0.1: broken so, bromo-, bromont, bruit la, brush, bsnl, bucks for, bucks … a, bueno de, buffe-, buffet
  -0.1: built, bunch, burnt |, burst, bus broke, bus … down, but yes, but … my, but … phone, but … says
  -0.1: but … website, buying … bike, by itself, by saturday, by them, by thurs, by what, by … do, by … for
  -0.1: by … my, by … place, by … you, bye a, c, c … dangereux, c … des, c … illegal, c … quand, ca depasse
  -0.1: ca en, ca merci, ca pu, ca retirez, ca sert, ca te, ca … enlevez, ca … messages, ca … une, cabanon
  -0.1: caben, cable end, cable is, cada que, cada texto, cada … mandan, cada … suyo, cadena esta
  -0.1: cadenas vous, cader-, cadera, cafeteria, caissiere, caissiere m, cajera, caliq-, calique, call NUMBER
  -0.1: call back, call just, call no, call on, call only, call was, call … and, call … before, call … if
  -0.1: call … off, call … to, call … was, called twice, caller, calling my, calling since, calls at
  -0.1: calls to, calls … the, calme … textos, camara … una, cambiar el, cambiarlo, cambie … ciudad
  -0.1: cambie … opinion, cambien … cadena, came by, came … NUMBER, came … at, came … can, came … this
  -0.1: camisas, campagnes, campaigns, campaigns |, campamento, can end, can give, can these, can … anytime
  -0.1: can … block, can … close, can … delete, can … end, can … explain, can … message, can … pause
  -0.1: can … push, can … receive, can … squeeze, can … still, can … texts, can … type, can … us, can … your
  -0.1: canadien, cancel all, cancel les, cancel please, cancel … membership, cancel … notifications
  -0.1: cancel … please, cancel … tune, cancelame los, cancelaron, cancelen esto, cancelenme, cancelled so
  -0.1: cancelled … gym, cancelled … it, canceller les, cancellez mon, candado … me, candl-, cansada de
  -0.1: cansada … esto, cansado de, cap fell, capable … moi, cappe-, capped, captura, capture, card can
  -0.1: card i, card says, card today, card … in, card … it, careg-, caregiver, carrier, carriola, carry-
  -0.1: carrying, carte … dossier, carto-, cashi-, cashier, casi … veo, cat … the, cause i, ce possible
  -0.1: ce soit, cease … communications, cease … me, ceili-, ceiling, cel sonando, cel y, cell for, cell from
  -0.1: cell on, cell … vos, cell … votre, cellulaire je, celui ci, celular … favor, celular … yo, cenne
  -0.1: cente-, cerem-, ceremony, cero … de, cero … por, cerraron, certainement pas, certainement … moi
  -0.1: certi-, ces rappels, cesen los, cesser … m, cessez … messages, cessez … textos, cessi-, cessiez
  -0.1: chain lube, chamo, change a, change … preference, changement de, changer mes, changer mon
  -0.1: changer … pneus, chant-, chantier, char, character, charge it, charge the, chariot, chat with, chaud
  -0.1: chauffe, chava, cheaper tires, cheapest, checking … on, checkout |, chial-, chicken rice, chien
  -0.1: chien jappe, chien … chaque, chiens, chilla, chimio, chingada, chips |, chiste, chocaron, choose to
  -0.1: choose … opt, chose pour, christ stop, cierre, cierren mi, cigar-, circled, cita por, citas, civic
  -0.1: clave, clear … the, clicked yes, cliente de, clign-, cliquer, clock on, clock … the, close my
  -0.1: closed for, closer to, closing my, club de, coach says, coach … the, coast-, coaster, cobra
  -0.1: cobraron de, cobraron dos, cobraron … mas, cobraron … veces, coche non, cocho-, colle, collect it
  -0.1: colores, combien je, come now, come through, come tomorrow, come … a, come … at, come … on
  -0.1: coming now, coming out, coming … at, coming … or, coming … with, commande du, commande j, commandes
  -0.1: comme … est, comment me, comment … desabonner, comment … les, commentaire, commercial
  -0.1: communications … this, commute, como a, como desactivo, como hago, como tienen, como … de, como … doy
  -0.1: como … las, como … para, como … quito, como … suscribo, complaining, complaint, complaint with
  -0.1: complaint … the, completa, completa |, completement oublie, compliments, comprar … no
  -0.1: comprenez … dans, compris que, comprobante, comptes, comptoir samedi, computadora |, comunicacion
  -0.1: comunicaciones por, con … cadena, con … derecho, con … el, con … encargado, con … permiso
  -0.1: con … promociones, con … recordatorios, con … ticket, concern please, concl-, confirm after
  -0.1: confirm removal, confirmacion, confirmen, conformement, confuse, confused by, confusing, conmi-
  -0.1: conmigo, conmigo … cuenten, consegui |, conseils, consent and, consent withdrawn, consent … given
  -0.1: consent … i, consent … me, consent … receive, consentement pour, consentement vous
  -0.1: consentement … recevoir, consentement … vous, consentimiento … recibir, considered, consign, consigo
  -0.1: contact from, contact i, contact on, contact … by, contactarme |, contactez … plus, contestadora
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
  -0.1: datos personales, datos y, daughter NAME, daughter is, day before, day it, day lol, day please
  -0.1: day … me, day … you, de avisos, de cambiar, de carbono, de casques, de ciudad, de como, de continuer
  -0.1: de darme, de diffusion, de difusion, de dios, de donnees, de dos, de fregar, de llegar, de luto
  -0.1: de mensajeria, de molestarme, de promotions, de pu, de publicidad, de regalo, de retirar, de tapita
  -0.1: de texte, de tiendas, de trabajo, de trop, de ustedes, de viaje, de vot, de you, de … acepte
  -0.1: de … alertes, de … asi, de … cadena, de … ces, de … cessez, de … cm, de … cosa, de … desabonner
  -0.1: de … dice, de … dimanche, de … donc, de … dossiers, de … escribirme, de … exclus, de … faire
  -0.1: de … frenos, de … gang, de … ile, de … machine, de … mandarme, de … modele, de … ne, de … otra
  -0.1: de … pedales, de … pero, de … proxima, de … pu, de … pub, de … publicite, de … qu, de … roue
  -0.1: de … sortir, de … spammer, de … stop, de … stp, de … textez, de … todo, de … tu, deactivate text
  -0.1: deals i, dear please, dear … or, dear … please, debarque … de, debloquer, debou-, decalissez
  -0.1: decided to, decir no, decoche, decochez la, decochez … case, decon-, deconnecte, decrocher, decrochez
  -0.1: decrochez … de, defec-, deja la, deja repondu, deja … de, deja … non, deja … stop, deja … textearme
  -0.1: dejad-, dejan de, dejar el, dejarla, dejen … escribir, dejen … molestar, dejen … spam, dejenme la
  -0.1: dejenme tranquilo, delai-, delais, delan-, deles-, delestage, delete asiento, delete casco
  -0.1: delete celular, delete choque, delete freno, delete jueves, delete plan, delete tune
  -0.1: delete … account, delete … cell, delete … message, delete … phone, delete … porfa, delete … sin
  -0.1: delete … up, deleted … message, deletez, demain je, demande poliment, demande … avis, demande … je
  -0.1: demande … numero, demande … permission, demander c, demander moi, demander … j, demando, demarchage
  -0.1: demasiados mensajes, dementia, denos, dente-, dented, denuncia, depasse, depasse NUMBER, deplace
  -0.1: deplacer, dept, depuis l, derangez plus, derecha, derecho |, derniere … arretez, des alertes
  -0.1: des envois, des pieces, des pubs, des … enlevez, des … j, des … la, des … merci, des … par, des … que
  -0.1: des … stp, desabonne merci, desabonnee, desactiva, desactiven … notificaciones, desactivez moi
  -0.1: desactivez … notifications, desactivo, desactivo el, desaparezca, desar-, descansan, descends
  -0.1: descuentos, desde hoy, deseo … mas, deseo … mensajes, deseo … recibiendo, desinscribirme
  -0.1: desinscrire svp, desinscris |, desire etre, desire … recevoir, desma-, desmarque, desole je, desor-
  -0.1: desormais, despierta, desubscribe, desviador, details i, detengan el, detruisez, devant votre
  -0.1: device |, devisse, devoirs, devolver el, devolvieron, devrais, di consentimiento, di el, di para
  -0.1: di … para, dia … de, diagnostico, diari-, diario, dice la, dictando, did you, did … answer
  -0.1: did … cancel, did … finish, did … go, did … my, difference between, difficult, diffu-, diffusion
  -0.1: diffusion |, difus-, difusion, difusion |, diganle, diganme, dijeron … y, dijis-, dile … tu
  -0.1: dimanche c, dimanche est, dimanche … est, din, dinero |, dings, dinosaurs, dios me, dire a
  -0.1: direccion vieja, direct |, directo, disable texts, disable … for, disait, disappear, disas-, disaster
  -0.1: disch-, discharge, disconnect, discontinue sending, discontinue these, discounts, disculpe … molestia
  -0.1: disculpe … no, discussion, dise, disen-, dish, disparaitre de, disparaitre … votre, disse-, disso-
  -0.1: disturb the, disturb … at, dit a, dit qu, dit … aux, dit … il, dit … la, dit … par, dit … plus, dites
  -0.1: dites au, divorcie, dla, do something, do what, do … bug, do … eat, do … listen, do … lose, do … on
  -0.1: do … reach, do … that, do … this, doc says, doctor says, doctor |, doctor … no, does … do, does … end
  -0.1: does … get, does … go, does … matter, does … open, dog will, doing my, doing this, dolar, dolares y
  -0.1: domingo … la, don … me, donc enlevez, donc la, donde firme, donde … que, done by, done or
  -0.1: done please, done … i, done … texts, donne … droit, donnee |, donnees |, donnez moi, door at, doord-
  -0.1: doordash, doree-, doreen, dorma-, dormais, dos numeros, dos … me, dossier de, down there, doy permiso
  -0.1: draft, drain, drain-, dripp-, dripping, driver, driver |, driver … stop, drop … texts, dropped
  -0.1: du … enlevez, du … pis, du … qui, du … rendu, du … sur, dudas, due to, duermo, duermo de
  -0.1: duermo … dia, during work, during … hours, e don, each one, each … is, earrings, eating my, ebay
  -0.1: ecoeure de, econo-, ecrib-, ecrire j, ecrire je, ecrire par, ecrire … moi, ecris stop, ecrit stop
  -0.1: ecrivez lui, ecriviez pas, efface le, efface moi, effacer ma, effacez mes, effacez … vieille, effil-
  -0.1: effiloche, eight-, eighty, el amor, el fabor, el plato, el registro, el reloj, el … casco, el … de
  -0.1: el … derecho, el … ese, el … las, el … los, el … saquenme, el … sin, el … sonando, el … yo
  -0.1: eliminame de, eliminar … numero, elimineme, elimineme de, ella y, elles, elvis, email from, email i
  -0.1: email on, email … instead, email … please, email … sms, embarazada, emoji, emp, empac-, empez-
  -0.1: emplo-, en avec, en avril, en marzo, en medium, en nada, en otro, en personne, en plein, en plena
  -0.1: en prendre, en recois, en sorte, en … asi, en … celular, en … enlevez, en … envios, en … escuela
  -0.1: en … lo, en … me, en … plein, en … pus, en … semanas, en … trouve, encantan sus, encargo que
  -0.1: encore bon, encore … je, encore … textos, end i, end text, end texts, end them, end up, end … text
  -0.1: end … your, ended i, ending my, endur-, enferma, enfermo, engine light, english no, enleve tes
  -0.1: enleve … d, enleve … stp, enlever … svp, enlevez ma, enlevez nous, enlevez … la, enlevez … mon
  -0.1: enlevez … number, enleviez, ennui-, ennuie, ennuie de, enough i, enough no, enough off, enough take
  -0.1: enough … take, enroll, ensename, ensenenme, ensui-, ensuite, entendus, enter, entera, entir-
  -0.1: entre nous, entrenamiento, enviando mensajes, enviar … a, enviar … mensajes, envien mensajes
  -0.1: envien nada, envien … mensajes, envoi … textos, envoie un, envoie … message, envoyer la, envoyer une
  -0.1: envoyer … de, envoyer … photo, envoyer … photos, envoyez ca, envoyez le, envoyez trop, envoyez … d
  -0.1: envoyez … pu, epice-, epicerie, eps, erase the, erase this, erreur vous, es mas, es por
  -0.1: es … borrenme, esa cosa, esa … que, esas llantas, escriban … que, escribiendome, escribiendome |
  -0.1: escribirme mas, ese dia, eso you, eso … a, eso … los, eso … no, esos avisos, esos textos, espam
  -0.1: espero |, esposa que, esposo you, esposo … le, esquites, essai, essentiel, est annulee, est deja
  -0.1: est des, est illegal, est … annulee, est … du, est … effacez, est … encore, est … entre, est … il
  -0.1: est … otez, est … pu, est … rue, esta bloqueada, estaba … el, estaba … la, estar … esto, este … para
  -0.1: este … si, esten … mensajes, estes, estimation, esto, esto quitenme, esto … los, estos … you
  -0.1: estoy embarazada, estoy harto, estoy hasta, estoy interesada, estoy limpiando, estoy … gracias
  -0.1: estrella, estudiante, estuvo … de, et bonne, et les, et me, et … la, et … mon, etais … pour
  -0.1: etait regle, etes … arretez, etiqu-, etoile, etre, etre contacte, etre desabonne, etre … par, etudie
  -0.1: europ-, europe, evalu-, eventos, ever stop, every text, every … is, every … it, every … please
  -0.1: everything ok, everything you, evitez les, exception, exclude me, excluded, excluded from, exmar-
  -0.1: exmarido, expect, exped-, expires, explain yourselves, expliquenme, express consent, express written
  -0.1: express … consent, f ing, fabor de, fabor … no, factura con, facture j, facture … courriel
  -0.1: faire expres, faire partie, faire texter, faire … a, faire … les, faire … plainte, fais une, fait … a
  -0.1: fait … moi, faites … disparaitre, faites … svp, falli-, falling, faltas, fan of, farid, farme-
  -0.1: farmers, fatigants … vos, fatigue, faudrait … de, fautes, fav, favor … es, favor … escriban
  -0.1: favor … quiero, favor … you, favorite, favour and, fea, feeding the, feel like, felicitaciones
  -0.1: feliz … a, feliz … de, fell out, fell … on, ferme la, fermez mon, ferry, fesse-, fesses, festival
  -0.1: feuille, fewer of, fewer texts, fewer … these, fighting over, figurer, fijese … you, file and, files
  -0.1: filin-, filing, filing a, filing … complaint, fils veut, fils … NUMBER, fin … mon, finalement non
  -0.1: finals, finds, fine NUMBER, finger, fini … nous, finished the, finisse, finissez en, finissez … avec
  -0.1: finit-, finito, firew-, fireworks, firma, firmw-, firmware, first … i, fit it, five stars, five texts
  -0.1: fix … so, fixing … flat, flag my, flash, flat fix, flat no, flat … in, flat … not, flatt-, flight got
  -0.1: flight … cancelled, flip the, flood, flooded, flooding, fois arretez, fois et, fois … de, fois … il
  -0.1: folded, fonctionne, food … i, for being, for delivery, for fixing, for lent, for spring, for staying
  -0.1: for text, for them, for today, for tuesday, for us, for … 2, for … baby, for … farewell, for … group
  -0.1: for … how, for … just, for … lifetime, for … never, for … no, for … one, for … police, for … since
  -0.1: for … these, for … they, for … what, for … wheel, for … when, for … year, for … your, forces
  -0.1: forever to, forever … stop, forever>forever, forever>want, forget about, forget … i, forgiven, form i
  -0.1: formal, found out, found your, found … NUMBER, found … part, found … receipt, found … shop
  -0.1: found … text, found … used, fount-, fountain, frame or, frame … you, frapper, fraud, free for
  -0.1: free … from, free … the, freewheel, freezer, frein … pas, freins mais, frene-, friday if, friend … is
  -0.1: from 2nd, from bank, from dad, from future, from hr, from i, from sending, from sms, from stores
  -0.1: from today, from your, from … alerts, from … file, from … floor, from … group, from … gym
  -0.1: from … messages, from … other, front … when, front … will, fucki-, fucking, fucking texting
  -0.1: fucking … me, full stops, funcionar, funeral … is, funny i, further text, future messages, gagne le
  -0.1: games, ganas de, gang enlevez, gap, garage depuis, garantia … para, garba-, garbage, gardiez, garri
  -0.1: gasto, gator-, gatorskins, gave permission, gentillesse, get another, get back, get … and, get … i
  -0.1: get … in, get … new, get … phone, gets confused, gets … by, gettin, getting … of, getting … remove
  -0.1: ghost-, ghosting, give permission, glad, glue, god is, god … texting, gods, goes off, going up
  -0.1: going … for, going … get, going … the, gold, gone |, gone … the, goo, good i, good news, good now
  -0.1: good people, good please, good … are, good … but, good … just, good … not, good … on, gor, got
  -0.1: got … card, got … refund, got … the, got … ticket, got … to, grace cessez, gracias mijo, gracias no
  -0.1: gracias quiero, gracias solo, gracias y, gracias you, gracias … manden, gracias … suscribirse, gradu-
  -0.1: grandi, grandkids, grease on, great more, great service, great shop, great … on, gregg-, greggs, grid
  -0.1: grincent, group project, group text, group … cancelled, grues-, gruesa, guapa, guardabarros, guardada
  -0.1: guardeme, gud nite, guess-, guessed, guidon de, guidon … 2, gusta |, gustaria que, guys but
  -0.1: guys still, guys to, guys … me, guys … stop, guys … texting, gym so, habian dicho, haced, haced el
  -0.1: haced … favor, hacen el, hacen … en, had … to, had … up, hagan de, hagan el, hagan … cuenta, haganme
  -0.1: hahah, hais ca, half your, halt all, halt … messages, hamil-, hamilton, handset, hango-, hangover
  -0.1: happening, happens if, happens … i, harcelement rendu, harcelement … la, hard feelings, harrasment
  -0.1: has dementia, has left, hasta … llegamos, hasta … van, have mercy, have received, have removed
  -0.1: have stopped, have … go, have … memory, have … opt, have … out, have … say, have … texts
  -0.1: have … three, having my, hawai-, hawaii, hay alguien, hay … ahi, hazme, he sent, he thinks
  -0.1: he … eating, he … for, he … up, headl-, headlight, hear your, hear |, hearing from, hearing so
  -0.1: hearing … you, hedge, help … do, hence-, henceforth, hendersons, her please, her to, her … stop
  -0.1: here to, here … more, here … stop, heren-, herencia, hermano que, heures de, heureusement, hey did
  -0.1: hi … take, hice la, hicie-, hicieron, highe-, higher, hijo que, hijo y, hijo … la, hijol-, hijole
  -0.1: his birthday, his |, hit by, hit the, hit … a, hold … texts, holdu-, holdup, holidays, holy, home on
  -0.1: home so, honnetement, honou-, hooks, hors de, hors … votre, hose, house i, housemate, how am
  -0.1: how … ahead, how … can, how … get, how … have, how … it, how … of, how … opt, how … that, how … was
  -0.1: hoy manana, hoy you, huile |, humai-, humain, hurac-, huracan, hybri-, i always, i brake, i broke
  -0.1: i chose, i clicked, i consent, i decline, i deliver, i emailed, i ended, i liked, i order, i pause
  -0.1: i please, i pressed, i receive, i receiving, i refuse, i ride, i specifically, i subscribed, i teach
  -0.1: i thought, i ticked, i trust, i … blind, i … called, i … changing, i … deleting, i … drop
  -0.1: i … dropped, i … every, i … finished, i … forget, i … give, i … giving, i … hungry, i … keep
  -0.1: i … keeping, i … message, i … needed, i … nicely, i … per, i … quitting, i … reach, i … reply
  -0.1: i … riding, i … sleeping, i … sorry, i … standing, i … stopped, i … switching, i … texting
  -0.1: i … things, i … today, i … unsubscribe, i … unsubscribing, i … up, i … wanted, i … where, i … work
  -0.1: i … yesterday, ia, ia no, iban … mandar, idee … les, identite, idiots |, if anybody, if one, if they
  -0.1: if you, if … could, if … did, if … stop, if … stopped, ignoring, igualmente feliz, il possible
  -0.1: il … que, il … temps, ile, iles, immediat, importante, importuner, imprimante, in a, in after
  -0.1: in arizona, in church, in english, in hospital, in hostel, in meetings, in mourning, in our
  -0.1: in receiving, in small, in ten, in tomorrow, in … all, in … can, in … just, in … meeting
  -0.1: in … minutes, in … pocket, in … these, in … til, in … week, inbox is, incluida, inflar, inflate
  -0.1: info and, ingles no, inmediata, inner tube, inner tubes, inscribieron, inscription a, inscrite par
  -0.1: instead … calling, instrucciones, instructed, insul-, insurance … it, interdit, interesada
  -0.1: interesse merci, interesse plus, interesse pu, interesse … la, interesse … moi, interesse … vos
  -0.1: interested stop, interested … me, interested … receiving, interested … remove, internet, interrompre
  -0.1: interview went, into … big, invites, inviting, ir manana, ir … trabajo, ironi-, is bent, is do
  -0.1: is empty, is hard, is insane, is locked, is own, is private, is quite, is quitting, is real
  -0.1: is running, is taking, is time, is two, is … after, is … bad, is … cousin, is … emergencies
  -0.1: is … late, is … lose, is … message, is … no, is … possible, is … remove, is … small, is … trail
  -0.1: is … when, is … you, issit, it close, it costs, it keeps, it made, it or, it possible, it sent
  -0.1: it takes, it tomorrow, it too, it unsubscribe, it wakes, it went, it your, it … about, it … accident
  -0.1: it … another, it … are, it … coming, it … did, it … forever, it … j, it … monday, it … need
  -0.1: it … sending, it … stolen, it … sunday, it … thru, it … times, it … visa, itd be, itine-, itinerance
  -0.1: izquierdo, j adore, j apprecierais, j attends, j entends, j oublie, j … arreter, j … choisi
  -0.1: j … completement, j … consenti, j … coupe, j … en, j … encore, j … envoyez, j … recois, j … stop
  -0.1: j … suis, j … vu, jajaj-, jale, jamais rien, jamais … des, jamb, jamme-, jammed, jappe, jappe chaque
  -0.1: jappe … fois, jazz, je clique, je commence, je croyais, je decline, je descends, je devrais
  -0.1: je dormais, je la, je le, je perds, je recevrais, je revoque, je tape, je veut, je … acheterai
  -0.1: je … apporte, je … arret, je … ben, je … continuer, je … desire, je … etais, je … infirmiere
  -0.1: je … maintenant, je … mets, je … non, je … paye, je … prendre, je … quitter, je … ramasse
  -0.1: je … rendue, je … repondre, je … savoir, je … tiens, jehov-, jesus … stop, jette, jeudi NUMBER
  -0.1: jeune fille, job je, job so, job sur, job … i, job … le, jobs, joder |, jollo-, jollof, journ-
  -0.1: jours |, jueves a, jueves … favor, jumpe-, jumper, junct-, junction, junto a, junto-, juntos
  -0.1: jure que, juro que, just delete, just fix, just reply, just tell, just visiting, just … flat
  -0.1: just … i, just … out, just … people, just … talking, just … text, just … texting, juste pour
  -0.1: juste que, juste … enlever, jvas, jve, kalya-, keep coming, keep working, keep … it, keep … phone
  -0.1: keep … rack, keep … your, keeping the, keeps saying, keeps … off, kenda, key to, kicke-, kicked
  -0.1: kicked out, kicked … of, kid has, kid is, kid … a, kid … not, kid … the, kids … the, kids … you
  -0.1: kill |, kill … notifications, kill … texts, kindly take, kiten-, kneed, knive-, knives, know signed
  -0.1: known, knows when, knows … so, l ajustement, l amabilite, l ancien, l appli, l avis, l horaire, l ile
  -0.1: l infolettre, l obligeance, l … ca, l … combien, l … fois, l … retirez, la aepd, la atencion
  -0.1: la banque, la base, la bike, la bondad, la cadera, la caissiere, la cancelacion, la chingada
  -0.1: la clave, la cnil, la computadora, la construction, la conversation, la date, la derecha
  -0.1: la desabonnez, la feuille, la les, la marde, la otra, la policia, la prueba, la pu, la pub
  -0.1: la rodilla, la segunda, la shop, la subvention, la suite, la vista, la … aux, la … bonne, la … deje
  -0.1: la … demain, la … entonces, la … i, la … lo, la … nationale, la … noire, la … passee, la … solo
  -0.1: la … tout, lache … avec, lache … patience, lache … un, lachez les, lachez … les, ladder |, ladra
  -0.1: lagos, lah do, lah … not, laisse de, laissez les, laissez mon, laissez … telephone, land |, langu-
  -0.1: las gracias, las promos, las … con, last, last thing, last warning, last … and, last … to, last … you
  -0.1: late be, late by, late i, late … the, late … there, late … you, later i, lates-, latest, laundry
  -0.1: law>forever, lawn, le avant, le compte, le demande, le demander, le docteur, le dos, le grand
  -0.1: le mode, le paiement, le ramasse, le voy, le |, le … bagage, le … depuis, le … jusqua, le … mettez
  -0.1: le … s, le … samedi, le … se, le … una, le … vert, learned to, learnt, leave … in, leave … review
  -0.1: leaving a, leerl-, leerlos, left one, left side, left … gloves, left … my, lemon, lense-, lenses
  -0.1: lenti-, les NUMBER, les annonces, les avis, les boys, les cles, les cotes, les doy, les gants
  -0.1: les lis, les mando, les moteurs, les pongo, les prochains, les pubs, les puse, les rappel, les tengo
  -0.1: les text, les urgences, les |, les … automatiques, les … dicho, les … et, les … le, les … non
  -0.1: les … ok, les … sans, les … stop, les … un, les … velo, les … y, lesso-, let … end, let … number
  -0.1: letter … you, leve, lever-, levers, liberez, lic, lien … se, lifeg-, lifeguard, light … the
  -0.1: lighthouse, lights … the, like them, like … dream, like … idiot, like … number, like … old
  -0.1: like … please, like … said, like … thank, like … times, like … unsubscribe, limited, limpiando
  -0.1: line i, line is, line … your, liner-, liners, ling, linge, link and, link … my, link … not, liquide
  -0.1: list he, list it, list on, list or, list thank, list when, list your, list … a, list … do, list … for
  -0.1: list … never, list … parts, list>angry, lista d, lista o, lista porfavor, lista sin, lista … difusion
  -0.1: liste la, liste moi, liste mon, liste nationale, liste … diffusion, liste … pieces, liste-
  -0.1: llamadas mensajes, llamadas … mensajes, llamen ni, llamen … me, llamenme, llanta … no, llega otro
  -0.1: llegan sus, llegarme, llego, lleguen |, llena, llevar a, llevaron, llevo el, lo pense, lo suplico
  -0.1: lo unico, lo voy, lo … ahora, lo … cuando, lo … si, loan, locks, log, loggi-, logging, lol mais
  -0.1: lol please, lol so, lol … for, lol … not, loma, long story, long … me, longer consent, look … my
  -0.1: loosey, los datos, los demando, los digo, los envios, los pido, los puntos, los que, los texts
  -0.1: los … automaticos, los … jajaja, los … nomas, los … quedaron, los … saquenme, los … sin, los … voy
  -0.1: loses, lost in, lost … lbs, lots, lou, loue, love it, love your, loved the, lower the, lrt, lt, lucky
  -0.1: luna, lunch i, luto, luz trasera, lvl, m ecrit, m ecrive, m effacer, m envoie, m etais, m … avec
  -0.1: m … la, m … le, m … tout, m1, m6, ma demande, ma fourche, ma vieille, ma … carte, ma … dans, ma … dit
  -0.1: ma … mais, ma … me, mache-, machine |, machine … textos, made me, madne-, madness, maest-, magasin c
  -0.1: magasin … est, magic, mail me, mais arrete, mais merci, mais ne, mais retirez, mais … j, mais … vous
  -0.1: make you, make … end, make … go, makes it, makes you, making it, making … blush, mal escrito, malgr-
  -0.1: malgre, mama dice, mama que, mama … que, man, man … my, manager to, manana hay, manana … la
  -0.1: manches otra, manches … vez, mandan … mensajes, mandandome textos, mandar el, mandar esto
  -0.1: mandar … mensaje, mandarme, mandarme esto, mandarme los, mandarme … avisos, mandarme … mensajes
  -0.1: mande … mensajes, mandela, manden eso, manden mensaje, manden ofertas, manden otro, manden por
  -0.1: manden promociones, manden recordatorios, manden … de, manden … gracias, manden … mensaje
  -0.1: manden … nada, manden … nunca, mandenlo, mandes textos, mandes texts, manger, mango-, many … does
  -0.1: many … of, maquis, march please, marcha, marche … avec, marcher, marde, marqueme, martes y, marzo
  -0.1: mas asi, mas comunicaciones, mas cosas, mas esto, mas informacion, mas mensajitos, mas ofertas
  -0.1: mas porfavor, mas … aqui, mas … esto, mas … ni, mas … para, mas … se, mas … ustedes, maste-, master
  -0.1: mata, matan-, match-, maternity, matin … vous, matter … me, maxed, may … me, may … to, me abt, me ads
  -0.1: me all, me already, me anden, me atendieron, me blush, me borran, me borraron, me borras, me cambie
  -0.1: me contacte, me das, me dejen, me demande, me den, me deranger, me derangez, me devolvieron, me duele
  -0.1: me ever, me every, me fait, me fr, me gossez, me habian, me hablen, me inscribieron, me is, me last
  -0.1: me lol, me marque, me mensajeen, me metieron, me mettre, me offers, me ok, me olvida, me parlez
  -0.1: me phone, me pidio, me pongan, me prometio, me puedes, me quedan, me relancer, me retiro, me saque
  -0.1: me something, me spammer, me spoilers, me stresse, me textee, me unsubscribe, me updates, me vale
  -0.1: me van, me vuelven, me when, me … 2, me … ahora, me … an, me … arretez, me … as, me … asking
  -0.1: me … avisos, me … baja, me … bendiga, me … call, me … contact, me … dans, me … deja, me … dos
  -0.1: me … du, me … enviando, me … favour, me … harto, me … how, me … inscrite, me … just, me … les
  -0.1: me … llevo, me … longer, me … mensaje, me … nite, me … par, me … promociones, me … publicidad
  -0.1: me … pueden, me … quand, me … quit, me … read, me … recordatorios, me … salir, me … solo, me … tantos
  -0.1: me … tarde, me … texting, me … thanks, me … total, me … tres, me … turn, me … unsubscribe
  -0.1: me … without, me>me, me>these, mean … can, mecanos, mech, mecrive, medical, medicina, meeting |
  -0.1: mejor a, melts, membres, membresia, membresia delete, meme … vous, memo, memoria, memory full
  -0.1: memory of, mensaje era, mensaje favor, mensaje suyo, mensaje y, mensaje … de, mensaje … o
  -0.1: mensaje … voz, mensaje … you, mensajeen, mensajes aqui, mensajes asi, mensajes automaticos
  -0.1: mensajes cuando, mensajes mi, mensajes ni, mensajes please, mensajes se, mensajes x
  -0.1: mensajes … borrenme, mensajes … gracias, mensajes … quitenme, mentir, merci la, merci retirez
  -0.1: merci … je, merci … plus, merci … tout, merci … toute, merci … vous, mercis, mercy and, mere veut
  -0.1: mere … texte, mes infos, mes rappels, mes … c, mes … et, mes … je, mes … ont, message in, message no
  -0.1: message non, message so, message texte, message thank, message when, message … anymore
  -0.1: message … from, message … je, message … more, message … svp, messagerie, messages about, messages and
  -0.1: messages anymore, messages automatiques, messages enlevez, messages je, messages thank, messages … de
  -0.1: messages … it, messages … merci, messages … remove, messaging my, metieran, metieron, mets … a
  -0.1: mettez celui, mettez en, mettez pas, mettez un, mettez … aux, mettez … la, mettez … numero
  -0.1: mettez … pas, mezcl-, mi baja, mi casco, mi cuenta, mi firma, mi lugar, mi novio, mi pais, mi pana
  -0.1: mi vecina, mi … dio, mi … lo, mi … los, microwave, might as, might … well, milks, mille mercis
  -0.1: mind … me, mind … not, mirac-, miracle, miren, mis recordatorios, mis … de, mis … personales
  -0.1: mis … por, misere, missed … from, missed … i, mittens, mobile no, mod, modo, moi disparaitre, moi on
  -0.1: moi … a, moi … arrete, moi … dans, moi … enlevez, moi … et, moi … facture, moi … groupe, moi … il
  -0.1: moi … me, moi … par, moi … stp, moi … v, moi … vouloir, mois … je, moiti-, moitie, molestarme, mollo
  -0.1: mom is, mom says, mom … in, mon autorisation, mon avis, mon contact, mon … arreter, mon … arretez
  -0.1: mon … des, mon … jappe, mon … me, mon … sert, monday i, monde sans, monsieur … vous, montrer
  -0.1: morceaux, more alerts, more coupons, more mensajes, more sms, more … am, more … at, more … it
  -0.1: more … lol, more … messages, more … no, more … so, more … thank, more … then, more … those
  -0.1: more … with, more … your, mornin, morti-, most, moteurs, motor, motor just, mourn-, mourning, mouse
  -0.1: moved take, moved the, moved … i, moved … please, movers, mow, moyen … pu, mths, much it, much … if
  -0.1: much … left, much … my, muchas, muchas … por, muert-, muerta, muest-, muestrenme, mueva-, muevan
  -0.1: mummy … the, mustache, muy cara, muy … la, mwa, my arms, my attorney, my bank, my coach
  -0.1: my collarbone, my coupon, my credit, my deposit, my details, my fault, my favorite, my garage, my gym
  -0.1: my landlord, my notifications, my numbers, my personal, my pickup, my preference, my privacy
  -0.1: my profile, my say, my seat, my signature, my sms, my stop, my thumbs, my tire, my uncle, my wishes
  -0.1: my … 2, my … address, my … again, my … alone, my … be, my … birthday, my … buzzes, my … changed
  -0.1: my … charges, my … credit, my … end, my … home, my … how, my … next, my … now, my … only
  -0.1: my … removed, my … request, my … seat, my … sees, my … sister, my … subscription, my … thanks
  -0.1: my … then, my … there, my … thing, my … unsub, my … want, my … where, my … yes, my … your, n accepte
  -0.1: n all, n en, n never, n the, n thx, n … can, n … envoyez, n … never, n … still, n … will, n … with
  -0.1: nacid-, nacido, nada no, nada para, nada … aqui, nada … de, namas-, namaste, name … of, names … the
  -0.1: nanas, nas, nationale … numeros, nativ-, native, nda, ne, ne desire, ne rien, ne … derangez
  -0.1: ne … etre, ne … souviens, nearl-, nearly, necesito sus, necesito … avisos, necesito … camara
  -0.1: necesito … de, necesito … la, neck, neckl-, necklace, need one, need text, need texts, need them
  -0.1: need … bring, need … on, need … tune, need … unsubscribe, needful and, needing the, negocios, nenon
  -0.1: nervi-, neutr-, neutral, never answer, never ever, never give, never look, never shuts, never to
  -0.1: never you, never … from, never … ok, never … text, never … them, never … with, new grips, new job
  -0.1: new system, new thank, new … my, new … no, new … or, new … resolution, newfo-, newfoundland, news i
  -0.1: next wk, next year, next … is, next … my, ni el, ni llamadas, ni ver, ni … escriban, ni … quiero
  -0.1: ni … textos, nice … it, nino you, no boy, no cuenten, no e, no emails, no entienden, no envies
  -0.1: no escribirme, no estoy, no funciona, no hard, no iba, no opt, no phone, no promos, no pueden
  -0.1: no quitenme, no reminders, no sabe, no seguir, no spam, no suene, no traer, no volvais, no … ahi
  -0.1: no … alerts, no … anden, no … avisan, no … borren, no … calls, no … came, no … cliente, no … consent
  -0.1: no … consentimiento, no … da, no … deje, no … dejen, no … doy, no … enviando, no … feelings
  -0.1: no … hablen, no … interesada, no … le, no … llamadas, no … luz, no … mandaran, no … necesito
  -0.1: no … ninguno, no … porfavor, no … seguir, no … sending, no … she, no … so, no … spam, no … tener
  -0.1: no … texto, no … thank, no … updates, no … uso, no … when, noche y, noche … duermo, noise … i
  -0.1: nomas mensajes, nomas no, non sollicite, non … ai, non … enlevez, nonse-, nonsense, noodle, north
  -0.1: nos, nose, not allowed, not and, not bug, not just, not listen, not lose, not matter, not okay
  -0.1: not reach, not riding, not share, not type, not win, not … agreeing, not … calls, not … cyclist
  -0.1: not … doing, not … english, not … n, not … near, not … reminders, not … sad, not … which, not … why
  -0.1: not … will, not … work, not … yes, notas, note on, note que, nothi-, nothing further, nothing to
  -0.1: notice to, notices |, notificaciones a, notificaciones |, notificaciones … este, notifications are
  -0.1: notifications de, notifications off, notifications please, notifications … my, notified
  -0.1: notre entente, notre … de, nous deux, nous ne, nous retirer, novela |, now or, now remove, now so
  -0.1: now stop, now thank, now that, now the, now we, now … leave, now … more, now … need, now … please
  -0.1: now … to, nudes, nueva-, nuevas, number now, number removed, number will, number … spam
  -0.1: number … time, number … will, numero aux, numero cordialement, numero please, numero … mecanico
  -0.1: numero … mettez, numero … moi, numero … quiero, numero … vidanges, nunca … a, nunca … permiso
  -0.1: nurse here, o clock, o hay, o … no, o … you, oblige, oblige de, obligeance, obligeance de
  -0.1: obligeance … retirer, ocupo que, ocupo sus, ocupo … me, ocupo … mensajes, odio los, odome-
  -0.1: of calling, of getting, of no, of now, of rs, of stock, of stop, of stuff, of true, of what
  -0.1: of … account, of … again, of … are, of … box, of … cable, of … crack, of … from, of … guys, of … head
  -0.1: of … kid, of … n, of … or, of … pull, of … room, of … school, of … take, of … these, of … this
  -0.1: ofend-, ofertas ni, ofertas … de, ofertas … me, off do, off everything, off grid, off la, off me
  -0.1: off still, off switch, off whatever, off when, off … NAME, off … day, off … good, off … group
  -0.1: off … more, off … never, off … now, off … put, off … textos, off … thing, off … this, off … til
  -0.1: off … top, off … waiting, off … were, offers, offers |, oh it, oignon, oir, ojos, ok that, ok … ai
  -0.1: ok … my, ok … quitenme, ok … thanks, okada, okay … do, okey, old … from, on casse, on dit, on e
  -0.1: on ebay, on insta, on leave, on one, on oublie, on passe, on texts, on vacation, on what, on without
  -0.1: on … by, on … can, on … changer, on … etait, on … if, on … instead, on … kickstand, on … off, on … or
  -0.1: on … porch, on … quote, on … roof, on … same, on … storage, on … texting, on … tires, on … until
  -0.1: on … wait, on … wall, on … work, onam, once … a, one NUMBER, one bike, one do, one flat, one instead
  -0.1: one it, one lifetime, one she, one that, one … before, one … call, one … stop, one … take
  -0.1: one … thing, ones i, only asked, only no, only saw, only when, only … about, only … left, only … my
  -0.1: only … texts, open … my, openings, opinions, opted … in, opting … of, or does, or texts, or will, ora
  -0.1: orden delete, order … i, oredi, orign-, orignal, orkut, osei, osti, oter … la, otez … svp, other |
  -0.1: otra que, otra semana, otra … el, otro los, otro … mas, otro … no, ou est, ou … en, oubli
  -0.1: oubliez … svp, oui aux, oui j, oui je, oui … des, oui … textos, out a, out de, out do, out how
  -0.1: out no, out pour, out thanks, out when, out yet, out … do, out … me, out … now, out … of, out … stock
  -0.1: out … stop, out … texting, out … texts, out … true, outside with, outside … the, ouverte, ouvra-
  -0.1: over these, over to, over with, over … i, over … remove, over … so, over … texts, overt-
  -0.1: owe … NUMBER, owl, own … no, pa las, pa … los, pa … me, paddl-, page … is, paid cash, paid the
  -0.1: pan dulce, pana |, panch-, panics, panni-, pannier, pantalla y, pantr-, pantry, panza, papa no
  -0.1: paper is, par message, par pitie, par … garantie, par … on, par … vous, para escribirme
  -0.1: para publicidad, para … esto, para … mi, para … quien, para … recibir, para … recibo, para … textos
  -0.1: parag-, parai-, parait, parale con, paramos, parar el, pared, paren … los, paren … mensajes
  -0.1: parenle con, parenle |, pari, parle … bien, pars … voyage, part … stop, parte … esto, partent
  -0.1: partie … votre, partir … hoy, pas arreter, pas avec, pas faites, pas pourquoi, pas quand, pas retirez
  -0.1: pas son, pas … avoir, pas … ces, pas … oui, pas … partie, pas … rappels, pas … suis, pasar |, pasen
  -0.1: paso de, paso … lunes, passe au, passe … les, passe-, passed … march, passee |, password at
  -0.1: password … the, pasti-, patience … vos, patient, pause these, pax, pay per, pay the, pay … text
  -0.1: payab-, payable, payas-, payasam, paye NUMBER, paz por, paz … con, peace … quiet, pedal derecho
  -0.1: pedales, pedales … de, pedi … no, pedido de, pedirle, pedirles, pedirles que, peg, peine |, peine … m
  -0.1: pensar, pense … y, people … do, people … me, people … the, perdi … ticket, perdon no, perdu la
  -0.1: perdu-, perdue, perfecta, perfu-, perfume, permanent, permis … m, permiso … mandarme, pero mensajes
  -0.1: pero prefiero, pero … si, personal … no, personnelles, perth, peru, peser, peso, pesos, petite a
  -0.1: petites … svp, peut changer, peut m, peut … ca, peux annuler, peux … avoir, peux … desabonner
  -0.1: peux … envoyer, phone again, phone alone, phone must, phone who, phone … every, phone … from
  -0.1: phone … out, phone … take, phone … wakes, phones, phones on, photographer, piasses pis, pick … at
  -0.1: pickles, pickup code, picni-, picnic, picture … the, pictures of, pido por, pido … la, pido … que
  -0.1: pido … you, piensa, piensa que, pierdan su, pierdan … tiempo, pin |, pis mettez, pis une, pis … du
  -0.1: pis … en, pis … le, place dans, place … mon, places, plan de, plan is, plan … the, plann-, planning
  -0.1: plastico, plates, playin, please NUMBER, please close, please finish, please halt, please help
  -0.1: please honor, please never, please sir, please so, please thank, please undo, please we, please … an
  -0.1: please … can, please … contacting, please … got, please … if, please … instead, please … leave
  -0.1: please … moi, please … now, please … only, please … sms, please … sure, please … ty, please … work
  -0.1: plena, plenty of, pleure, plie, pliee, plug on, plus aucune, plus en, plus merci, plus proche, plus s
  -0.1: plus vite, plus vous, plus … bicyclette, plus … ces, plus … contacte, plus … est, plus … il
  -0.1: plus … la, plus … les, plus … m, plus … on, plus … peine, plus … savoir, plus … sur, pneu d
  -0.1: pneu … en, pneus juste, pneus merci, podem-, podemos, podes, podes … de, podia-, podria, podrias
  -0.1: pogne les, pole, police … it, policia … no, polis-, polish, pompo-, pompon, ponchada, poner el, ponga
  -0.1: pongame en, pongame … la, ponganle, pongo una, ponme en, pop up, por este, por suscribirse
  -0.1: por ultima, por … dejen, por … delete, por … hasta, por … mensaje, por … mi, por … nunca, por … paso
  -0.1: por … pero, por … porfa, por … precio, por … rodilla, por … rueda, por … telefono, por … traer
  -0.1: porfa que, porfa … de, porfabor |, portabultos, portal, portugal, poser, posib-, posible
  -0.1: possible … ne, post … it, postc-, postcard, posti-, posting, postp-, postponed, pothole … the
  -0.1: poubelle |, pouce, pour ces, pour du, pour savoir, pour se, pour toute, pour … autres, pour … avis
  -0.1: pour … chaine, pour … enleve, pour … faire, pour … location, pour … numero, pour … promo
  -0.1: pour … retirez, pour … sms, pour … texto, pour … urgences, pour … velos, pour … vos, pourriel |
  -0.1: pourtant |, poussettes, pouver, pouvez tu, pouvez … annuler, pouvez … cesser, pouvez … de, prayer
  -0.1: precio pero, precio y, precios |, prefer email, prefere … pas, preference to, prefererais que
  -0.1: prefiero … me, prefiero … recibir, pregn-, pregnant, pregunte, pregunto … queria, prendida, prendidas
  -0.1: prepaye, prestas, pretending … like, preuve que, preuve … j, prevenez, prevu, priere de, prima
  -0.1: principale, principio, printed, prior express, prior … written, prior-, prise, privacidad
  -0.1: privacy … i, probar, process my, process … opt, profeco |, prometieron que, prometio, promis que
  -0.1: promised my, promo texts, promo … les, promos j, promos par, promos please, promos stp, promos to
  -0.1: promos … de, promos … merci, promos … moi, promos … texto, promotion, promotional, proof of
  -0.1: properly |, propose, proprios, prospection, protection, prove i, proxima semana, prueba … que
  -0.1: pu etre, pu les, pu me, pu … la, pu … otez, pu … rappels, pu … rien, pu … savoir, pu … svp
  -0.1: publicidad sin, publicidad … mi, publicite … mon, publicites, puede mandar, pueden mandarme
  -0.1: puedo mas, puedo tener, puedo … llamadas, puedo … mensajes, pues gracias, pues … que, pull the
  -0.1: pulling, pulls, punos, puppy, purpose |, purse, pus … vos, puse baja, pushi-, pushing, put an
  -0.1: put … end, put … old, q7, quand … sonne, que de, que derecho, que entra, que hasta, que mes, que pare
  -0.1: que parte, que permiso, que ponga, que quieras, que salgo, que … alto, que … cessiez, que … contacten
  -0.1: que … dejen, que … estoy, que … gracias, que … moi, que … pedi, que … pouviez, que … pueden
  -0.1: que … recevrais, que … saque, que … saquen, que … texteen, que … texto, que … va, queda bien
  -0.1: quedamos a, quede sin, quedo … a, quelque … pour, queremos, queria textos, queria … que, queria … y
  -0.1: question about, question is, question … le, qui … arretez, quickly, quien autorizo, quien … dijo
  -0.1: quieran, quiere que, quiere ver, quiere … la, quiero cambiar, quiero desuscribirme, quiero es
  -0.1: quiero las, quiero mi, quiero promociones, quiero publicidad, quiero quitar, quiero ser, quiero ver
  -0.1: quiero … esto, quiero … texts, quieto, quilt-, quinceanera, quincena, quisiera no, quisiera … recibir
  -0.1: quit spamming, quit … band, quit … me, quit … them, quit … these, quita … de, quita … la
  -0.1: quitame … esa, quitan de, quitate, quite … numero, quiten su, quiten … mi, quiten … telefono
  -0.1: quitenla, quitenle la, quitenlos, quitenlos |, quitenme d, quitenme porfa, quitenme … sus, quoi ces
  -0.1: quoi … NUMBER, quoi … messages, quote please, rabie-, rabies, racco-, rack and, racqu-, racquet
  -0.1: radia-, ramad-, ramadan, ramassage, ran the, range-, rapel-, rappel j, rappel … avais
  -0.1: rappelez … quand, rappellerai, rappels aussi, rappels j, rappels pour, rappels … svp, raro
  -0.1: rather … did, rather … receive, raton-, ratones, rayee, rayer de, rayez … numero, rayo, rd
  -0.1: rdv … demain, rdv … mardi, reach out, read english, read them, read … message, read … please
  -0.1: read … so, reade-, reader, ready i, ready … the, reali-, realize, reason to, rebaja, receipt i
  -0.1: receipt only, receive any, receive messages, receive … from, receive … more, receiving these
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
  -0.1: requesting … from, requires, rer, reset, resib-, resiz-, resize, respect … wishes, respectez
  -0.1: respeto you, respeto … no, responder, resso-, rest, resub-, resubscribe, resue-, retai-, retainer
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
  -0.1: sending … i, sending … me, sending … stuff, seniors, seno, senorita |, sent from, sente-, sentido
  -0.1: sentimental, sept, september, ser parte, sera que, serait il, serait possible, serieux, serio no
  -0.1: serrer, serrez, serva-, servait, server, service de, service for, service plan, service was
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
  -0.1: slaquez, slay, slipped, slipping, slowp-, smart-, smash-, smashed, sms gracias, sms merci, sms on
  -0.1: sms you, sms … is, sms … me, sms … mi, sms … my, smthg, snack-, snacks, snail, snore, snori-, snoring
  -0.1: snowbirds, snowblower, so did, so drop, so funny, so here, so how, so nothing, so … NUMBER, so … bike
  -0.1: so … could, so … he, so … one, so … remove, so … send, so … that, so … would, socia-, social, soir je
  -0.1: solar, solei-, soleil, solicitado, solicito baja, solid, solide, solita, solo compre, solo di
  -0.1: solo … a, some peace, someone … a, something i, something … you, son los, son with, son … mensajes
  -0.1: son … to, sonne en, sorry |, sorry … can, sorry … please, sorte, sorte que, sortez … numero
  -0.1: sortie … dimanche, sortie … groupe, sortir … la, sortir … votre, souhaite me, souhaite ne
  -0.1: souhaite … recevoir, sound like, sourdine, sourdough, sourds, souviens … d, spam and, spam ca, spam i
  -0.1: spam no, spam please, spam stop, spam you, spam … i, spammez, spamming my, spamming the
  -0.1: spamming … phone, spammy, speakers, spoti-, spotify, spring sale, squar-, squat-, squeaks, sry |
  -0.1: stall-, stamps, stapl-, start … me, started, starting with, stay … the, staye-, stayed, staying … for
  -0.1: steal-, steamboat, stickers off, still doing, still … her, still … my, still … not, still … off
  -0.1: still … there, stole, stomach, stop NUMBER, stop after, stop before, stop bothering, stop carrying
  -0.1: stop charging, stop comme, stop con, stop coupez, stop did, stop disturbing, stop fucking
  -0.1: stop gracias, stop he, stop hitting, stop if, stop j, stop le, stop mensajes, stop message
  -0.1: stop reminding, stop riding, stop send, stop what, stop will, stop work, stop … ai, stop … around
  -0.1: stop … ca, stop … chain, stop … con, stop … her, stop … m, stop … of, stop … promos, stop … service
  -0.1: stop … sms, stop … thanks, stop … us, stop … veux, stop … when, stopped by, stopped shifting
  -0.1: stopped texting, stopped … since, stopped … your, stopper … the, stops at, stren-, strength, stresse
  -0.1: stret-, strike me, strike … from, strike … name, string, strip, struc-, struck, studd-, studded
  -0.1: student i, student … would, studi-, study |, studying |, style, su computadora, su culpa, su mama
  -0.1: su … con, su … gracias, subieron, subscribed to, suena el, suena … cel, suene, suene mi, suis encore
  -0.1: suis infirmiere, suitc-, suivi-, suivis, super je, supper, supplie, supporte, supports, suppression
  -0.1: suppression de, supprime votre, supprimer ce, supprimez mes, supprimez … contact, suprimir, sur moi
  -0.1: sur quelle, sur … casques, sur … chaine, sur … compte, sur … fourche, sur … lien, sur … portable
  -0.1: sure you, sure … need, sursa-, sus listas, sus mensajitos, sus promos, sus … borrenme, sus … se
  -0.1: suscribirse, suscripcion |, suscripcion … los, suspend, suspenda el, suspende, suspendre, svp et
  -0.1: svp haha, svp la, svp les, svp nous, svp pour, svp … message, svp … pour, svp … veux, swear if
  -0.1: sweet-, swipe left, switch it, switch … this, switching, sylla-, syllabus, table NUMBER, tablets
  -0.1: tail, take back, take both, take calls, take … and, take … as, take … back, take … look, taken … the
  -0.1: taking the, talk abt, talk tomorrow, talked to, talked … my, talking, tamil, tan amable, tan amables
  -0.1: tan seguido, tanne … vos, tannee … vos, tanto aviso, tanto msj, tap, tapao, tape avec, tapit-, tapita
  -0.1: tardes … la, tatto-, tattoo, tcpa i, tcpa violation, te dijo, te … permiso, te … suplico, teal |
  -0.1: techo, tel quel, telefono asi, telefono es, telefono … el, telefono … favor, telephone a
  -0.1: telephone … je, tell whoever, tell … robot, tell … something, tell … when, temps d, temps de
  -0.1: temps que, tempting, tempting me, ten, tener el, tener … cel, tenga la, tenga … bondad
  -0.1: tengo ansiedad, tensi-, tension, termina la, terminal, terminate messages, terminate … to, terra-
  -0.1: terribly, tes bottes, tes messages, testeen, text anymore, text before, text box, text by, text every
  -0.1: text first, text less, text message, text or, text porfa, text remove, text subscription, text … any
  -0.1: text … are, text … before, text … can, text … do, text … get, text … much, text … never, text … so
  -0.1: text … thanks, text … thru, text … time, text … without, texta-, texted my, texted … this
  -0.1: texteen mas, texteen you, texter, texter j, texter le, texter moi, texter quand, texter … ai
  -0.1: texter … monde, texties, texting at, texting her, texting now, texting … at, texting … lol
  -0.1: texting … or, texting … svp, texto arretez, texto dit, texto me, texto no, texto on, texto quand
  -0.1: texto si, texto … ca, texto … ce, texto … j, texto … me, textos apres, textos aussi
  -0.1: textos automatiques, textos avec, textos haha, textos jaja, textos lachez, textos on, textos se
  -0.1: textos … font, textos … le, textos … los, textos … ma, textos … que, textos … su, textos … vous
  -0.1: textos … you, texts a, texts after, texts already, texts either, texts going, texts have, texts it
  -0.1: texts man, texts ok, texts thank, texts this, texts though, texts unsubscribe, texts were, texts … be
  -0.1: texts … calls, texts … her, texts … month, texts … never, texts … said, texts … stores, texts … week
  -0.1: texts>stop, than an, than … for, thank … and, thank … please, thank … remove, thank … to
  -0.1: thanks please, thanks to, thanks … fixing, thanks … i, that just, that my, that or, that part
  -0.1: that sms, that thing, that way, that … can, that … did, that … like, that … ok, that … we
  -0.1: that … where, that … will, the agreement, the band, the bath, the bathroom, the boiler, the bolt
  -0.1: the bottle, the clock, the consent, the cover, the crash, the deals, the discount, the drop
  -0.1: the emails, the flood, the fountain, the freezer, the hanger, the hendersons, the invite, the kona
  -0.1: the late, the logo, the lord, the maintenance, the mess, the mrt, the mustache, the navy, the netflix
  -0.1: the news, the off, the pads, the patch, the pictures, the plug, the radio, the refund, the register
  -0.1: the restaurant, the rush, the server, the shared, the shifting, the shimano, the size, the slot
  -0.1: the smell, the sticker, the stove, the sunday, the surly, the tape, the temple, the tickets
  -0.1: the toddler, the tour, the trade, the transfer, the trike, the trip, the tubes, the tuneup
  -0.1: the tunnel, the unsubscribe, the waiter, the waiver, the wife, the worst, the wrong, the year
  -0.1: the … 2, the … also, the … auntie, the … could, the … done, the … down, the … drive, the … driver
  -0.1: the … ends, the … every, the … frame, the … going, the … guys, the … help, the … here, the … kind
  -0.1: the … link, the … logo, the … lot, the … make, the … manager, the … me, the … minus, the … near
  -0.1: the … night, the … open, the … page, the … parts, the … pics, the … post, the … reminder, the … send
  -0.1: the … should, the … slip, the … stand, the … stuff, the … till, the … tonight, the … train
  -0.1: the … twice, the … two, the … which, the … why, theat-, theatre, them i, them stop, then no
  -0.1: then … at, then … it, then … you, there again, there before, there … for, there … me, there … take
  -0.1: there … the, these after, these be, these do, these now, these text, these … NUMBER, these … and
  -0.1: these … anymore, these … do, these … it, these … messages, these … not, these … off, these … on
  -0.1: these … remove, these … up, these … you, these>forever, they called, they keep, they removed
  -0.1: they said, they took, they … at, they … in, they … out, they … saying, they … your, thick, thiev-
  -0.1: thieves, thinks it, thinks you, thinks … are, third … asking, this group, this messages, this oh
  -0.1: this plan, this right, this way, this … going, this … now, this … ok, this … or, this … remove
  -0.1: this … scam, this … service, this … she, this … so, this … under, thorn, thot, thoughts, three times
  -0.1: three weeks, threw up, through thanks, throw the, throw … the, thru the, thumbdrive, thursdays
  -0.1: thx but, thx remove, ti que, ticked yes, ticket NUMBER, tiemp-, tiempo, tienda pero, tienda … me
  -0.1: tienen camaras, tienen loca, tienen … permiso, tige de, tikto-, tiktok, til payday, til … i
  -0.1: till … NUMBER, timbre no, time … have, time … part, time … stop, time … was, tipo, tire is, tire la
  -0.1: tired … these, tiren-, titan-, titanic, to accept, to add, to cease, to cry, to disturb, to drive
  -0.1: to exchange, to finish, to just, to learn, to let, to look, to many, to marketing, to next, to open
  -0.1: to pass, to put, to remind, to reply, to report, to sell, to start, to walk, to … abt, to … ask
  -0.1: to … best, to … call, to … coming, to … device, to … every, to … like, to … lol, to … mobile
  -0.1: to … more, to … next, to … now, to … over, to … sms, to … something, to … tell, to … then, to … there
  -0.1: to … updates, to … week, todas … listas, todavia tienen, today do, today please, today so
  -0.1: today … for, toddler has, todo pero, todo … pero, todos … el, toi c, toi qui, toi … est, told i
  -0.1: told my, told … people, tomatoes, tomber la, tomorrow i, tonite |, tonta, too … of, too … the
  -0.1: took it, took your, top … your, torch, torme-, tormenta, torna-, tornado, tot |, touched, tour pour
  -0.1: tour … l, touring, tourner, tout, tout j, tout message, tout pour, tout … ai, tout … de, tout … futur
  -0.1: tout … que, toute … journee, toute … par, toutes mes, trabajar |, trabajo por, trabajo … no, trace
  -0.1: tractor, tradu-, traer, traer luz, trank-, trankil, tranquille avec, tranquille svp, trans-
  -0.1: transmission, tray, treats, trial, trick, tried calling, tripl-, triple, tripo-, triporteur
  -0.1: trottinette, trouve la, trouve … autre, trump-, trumpet, try to, tu annulee, tu vrai, tu … arreter
  -0.1: tuesday is, tulsa, tune … complet, tune … no, tuned, tuppe-, turni-, turning, tus contactos
  -0.1: tus textos, tutoy-, tuve, twent-, twenty, twice now, two things, two … no, typing this, tyre
  -0.1: ultimo aviso, ultimo … me, ultimo … que, un alto, un avis, un buen, un dimanche, un humain, un lien
  -0.1: un … enlevez, un … m, un … on, un … suyo, un … svp, un … vos, un … you, una … a, unblock
  -0.1: uncheck … for, unchecked that, unchecked … box, under casl, under … tcpa, une journee, une … le
  -0.1: une … ou, unemp-, unemployed, unenroll me, unfollow lol, universite, unlin-, unlink, uno de, unope-
  -0.1: unopened, unreal |, unscr-, unscrew, unsen-, unsend, unsolicited i, unsubscribe link
  -0.1: unsubscribe … de, unsubscribe … phone, unsubscribe … the, untic-, untick, until it, until … call
  -0.1: until … is, up as, up can, up complet, up do, up stop, up take, up text, up … accident, up … it
  -0.1: up … more, up … no, up … please, up … stop, up … that, up … these, up … will, update it, updates not
  -0.1: uploa-, upload, us both, us end, us … this, us … with, use email, use … for, use … me, use … these
  -0.1: used NUMBER, used the, usefu-, useful, useful … me, ustedes con, ustedes … los, ustedes … mas, usual-
  -0.1: usually, utile-, utiles, utilise, va arreter, vaina-, vainas, vais aller, vais … bloquer
  -0.1: vais … maintenant, vais … une, van is, van … seguir, vape, vapin-, vaping, vaut pas, vaut … peine
  -0.1: vayan … quitar, vayanse al, vayas, veces les, veces tengo, veces … tengo, velo … bien, velo … ete
  -0.1: velo … peux, velo … reparation, velo … revenu, velo … svp, velocidades, velodromo, velor-, velorio
  -0.1: velos a, venci-, venderme, vendeurs, vendieron, vendo-, veo … la, ver … me, ver … prueba, verba-
  -0.1: verte, very … with, ves, vesti-, vestido, vets, veuillez m, veuillez supprimer, veuillez … de
  -0.1: veuillez … enlever, veuillez … mes, veuillez … mon, veux … desinscrire, veux … faire, veux … jamais
  -0.1: veux … messages, veux … remboursement, veux … voir, veux … vos, vez por, vez … les, via |, viaja-
  -0.1: viajar, viarg-, viarge, vibrate, vieille carte, vieja you, vieja-, viejas, viendo, viens avec
  -0.1: viens de, viernes y, viernes … you, village, violating, violating the, violating … tcpa, virgu-
  -0.1: virgule, visse, vista, vivo … la, voice, voice to, voice … text, voila |, volva-, volvais, volvais a
  -0.1: volver … escribirme, vomiting, vos contacts, vos notifications, vos pneus, vos promo, vos promotions
  -0.1: vos soldes, vos trucs, vos … a, vos … aussi, vos … lachez, vos … non, vos … otez, vos … pis, vos … s
  -0.1: vot liste, votre bord, votre formulaire, votre gerant, votre robot, votre velo, votre … en
  -0.1: votre … otez, votre … si, voudr-, voudrais etre, voudrais … de, voudrais … vous, vouloir … merci
  -0.1: vous annuler, vous arrete, vous cessez, vous cessiez, vous effacer, vous mets, vous mettre, vous pis
  -0.1: vous retirez, vous vendez, vous … ajoute, vous … amabilite, vous … chambres, vous … d, vous … deja
  -0.1: vous … enlevez, vous … gossez, vous … obligeance, vous … parlez, vous … pneus, vous … point
  -0.1: vous … remettre, vous … retirer, voy al, voy de, voy … comprar, voy … demandar, voy … hacer, voye
  -0.1: vuelvan … escribir, vuelvanme, vœux, wahoo, wait til, waiter, waiting … parts, waitlist … the
  -0.1: wake up, wake … i, wakes, wakes the, wakes … baby, walla-, want new, want stop, want that
  -0.1: want … NUMBER, want … do, want … message, want … texting, want … the, want … updates, wanted a
  -0.1: wanted … say, wanting these, wants it, wants … go, was ok, was riding, was there, was very, was … do
  -0.1: was … fault, was … no, was … on, was … there, wash just, wasti-, wasting, wasting your, waterfall
  -0.1: way take, way … me, way … stop, way … the, we both, we come, we decided, we found, we keep, we should
  -0.1: we stopped, we talked, we … go, we … her, wedding is, wednesdays, week … you, well come, were closed
  -0.1: were in, were moving, were … to, what authority, what that, what … was, what … with, whate-
  -0.1: whatever it, whatever … it, wheel has, wheel will, wheel … please, wheelie, wheels are, when coming
  -0.1: when … are, whenever you, where … are, where … signed, which way, while … do, while … was, whist-
  -0.1: whole class, whole family, whole street, whole … and, why the, why … not, why … send, why … you
  -0.1: wicked good, wifes phone, will ask, will give, will go, will opt, will put, will reach, will ride
  -0.1: will |, will … buy, will … no, will … your, win the, win … bike, wind, winners, wipe it, wish you
  -0.1: wish … get, wish … would, wishes and, wishi-, wishing, wishing you, with full, with … dad, with … guy
  -0.1: with … my, with … rain, with … spam, with … stop, with … uncle, withdrawn, within NUMBER
  -0.1: without … consent, without … say, without … text, witne-, witness, wo les, wo … moteurs, woke me
  -0.1: woke … up, word to, work from, work so, work … day, work … do, work … home, work … is, worn out
  -0.1: worth NUMBER, would card, would get, would … grateful, would … great, would … me, wrapp-, write … i
  -0.1: write … me, writing … me, wrong house, wrong key, wrong person, wrong … of, xfavo-, xfavor, xq me
  -0.1: xrays, xxx, y, y duermo, y quitenme, y saquenme, y suena, y sus, y … des, y … estaba, y … mensaje
  -0.1: y … mi, y … puedo, y … siguen, y … texto, y … textos, y … todo, y … traba, yahoo, year … you, yegue-
  -0.1: yeguen, yes for, yes … want, yeso, yesterday … the, yet or, yo pense, yo se, yo … mi, yo … you
  -0.1: you and, you bajenle, you better, you borrame, you crecio, you end, you entendi, you estaba
  -0.1: you everything, you fixed, you hear, you mauvais, you o, you opted, you pase, you por, you quitame
  -0.1: you removed, you saturday, you sending, you sold, you sound, you squeeze, you tu, you twice
  -0.1: you understand, you … al, you … alone, you … back, you … being, you … cease, you … charging
  -0.1: you … cut, you … deseo, you … eat, you … enough, you … esten, you … estoy, you … favor, you … give
  -0.1: you … it, you … last, you … les, you … longer, you … messages, you … next, you … puse, you … removed
  -0.1: you … says, you … suene, you … sunday, you … than, you … times, you … tonight, you … una
  -0.1: you … understand, you … uno, you … violating, you … wasting, you … where, you … would, you>texts
  -0.1: you>these, your database, your mailing, your making, your manager, your newsletter, your promos
  -0.1: your rack, your robot, your roll, your window, your … already, your … can, your … did, your … go
  -0.1: your … like, your … messages, your … send, your … would, yours too, yours … not, yourself |
  -0.1: yourselves |, zero texts, zero … please, | abstenez, | accounts, | acepte, | ahorrense, | alerts
  -0.1: | antes, | anulenme, | apuntenme, | avisele, | baby, | batterie, | boludo, | calisse, | calls
  -0.1: | cancelaron, | cansado, | casi, | chale, | chao, | church, | chut, | confirmed, | confirmen
  -0.1: | conformement, | contesto, | decrochez, | desinscribirme, | desuscribirme, | doing, | droit
  -0.1: | dropping, | effective, | emails, | ended, | everyone, | finished, | flag, | funny, | fwd, | haced
  -0.1: | hazme, | hijole, | hit, | ia, | interview, | jusqua, | man, | mandenlo, | mille, | moins, | nene
  -0.1: | notifications, | nuestra, | oil, | osti, | package, | paid, | passez, | permission, | pitie
  -0.1: | podrias, | ponle, | ponme, | porfabor, | post, | putain, | queria, | quitar, | rechazo, | regarde
  -0.1: | reminder, | removing, | remuevanme, | remueveme, | replying, | robot, | roommate, | sakame
  -0.1: | segunda, | selon, | serait, | sigo, | slaque, | smoke, | starting, | thought, | trains, | ultimo
  -0.1: | una, | unsubscribing, | viarge, | weon, | withdraw, | worst, | yaar, | … advertising, | … agradezco
  -0.1: | … allez, | … annuler, | … antivol, | … anybody, | … apprecierais, | … attorney, | … auto, | … bank
  -0.1: | … before, | … borras, | … borrenme, | … borro, | … boutique, | … caissiere, | … cesser, | … choose
  -0.1: | … class, | … cobran, | … commande, | … compter, | … computer, | … consentement, | … contesto
  -0.1: | … cost, | … croyais, | … das, | … data, | … dejenme, | … desabonnez, | … desactivo, | … desist
  -0.1: | … desuscribirme, | … dile, | … dio, | … dites, | … docteur, | … dress, | … driver, | … encantan
  -0.1: | … encargo, | … enviar, | … esos, | … feels, | … ferme, | … friend, | … fucking, | … granddaughter
  -0.1: | … grandson, | … hagame, | … hago, | … halt, | … happens, | … harassing, | … hitting
  -0.1: | … immediatement, | … in, | … inscribieron, | … inscription, | … j, | … limpiando, | … manager
  -0.1: | … mandandome, | … mandes, | … mercis, | … metieron, | … needs, | … noches, | … ofertas, | … padre
  -0.1: | … paye, | … pitie, | … process, | … prochain, | … prochaine, | … promociones, | … proxima
  -0.1: | … puedes, | … quieto, | … quote, | … recibir, | … reminders, | … results, | … retirar, | … retirez
  -0.1: | … revoque, | … ruego, | … scratched, | … shut, | … sis, | … specifically, | … supprimer, | … teach
  -0.1: | … teacher, | … tengan, | … things, | … think, | … thought, | … ticked, | … ticket, | … tienen
  -0.1: | … tio, | … todas, | … todos, | … trabajo, | … tranquila, | … trying, | … turned, | … ultima
  -0.1: | … uncle, | … updates, | … van, | … violation, | … want, | … wanted, | … watch, | … wey
  -0.1: | … withdrawn, ~_act, ~_af, ~_al_, ~_ava, ~_aye, ~_bef, ~_boy, ~_bu, ~_c_, ~_die, ~_eco, ~_est, ~_gas
  -0.1: ~_gu, ~_ha, ~_kep, ~_lad, ~_loo, ~_lor, ~_lou, ~_mis, ~_mos, ~_mot, ~_ne_, ~_nea, ~_nun, ~_pe, ~_ren
  -0.1: ~_sma, ~_spo, ~_spr, ~_vi, ~_y_, ~adro, ~aes, ~aest, ~agin, ~aint, ~ait, ~alke, ~alud, ~and, ~anda
  -0.1: ~ant_, ~anyo, ~anyt, ~as_, ~atev, ~ava, ~ave_, ~az_, ~barn, ~beau, ~bef, ~befo, ~boug, ~boy, ~bys
  -0.1: ~cai, ~ccid, ~cher, ~ches, ~chet, ~cide, ~cie, ~cio_, ~cita, ~ciu, ~comp, ~conm, ~ctl, ~ctly, ~cy_
  -0.1: ~dans, ~deau, ~dee, ~der, ~dern, ~ders, ~desc, ~dro_, ~ds_, ~du_, ~dup, ~dy_, ~ece_, ~edes, ~edia
  -0.1: ~eek_, ~eep_, ~ek_, ~elan, ~elem, ~eli, ~enci, ~ene, ~enis, ~ent_, ~eo_, ~epu, ~erts, ~etas, ~eul
  -0.1: ~eve_, ~eze, ~fat, ~foot, ~gard, ~gua_, ~guen, ~gues, ~gur, ~hac, ~hamo, ~han_, ~heel, ~here, ~het
  -0.1: ~hic, ~hipp, ~icu, ~iene, ~ils_, ~ima, ~ish_, ~isi, ~ithe, ~ive, ~kep, ~kne, ~lait, ~leg, ~lego, ~lif
  -0.1: ~lke, ~maes, ~maga, ~mbre, ~mil, ~mit_, ~mot, ~moth, ~mpo_, ~nar, ~nas, ~ncie, ~ncue, ~nde_, ~ndl
  -0.1: ~ne_, ~near, ~nees, ~nest, ~nge, ~niet, ~nit, ~nmi, ~nmig, ~nne_, ~nner, ~now_, ~nt_, ~ntos, ~ntra
  -0.1: ~nun, ~nyo, ~nyon, ~nyt, ~ocar, ~oder, ~ogle, ~oja_, ~olit, ~olo_, ~onc, ~onmi, ~ool_, ~oot_, ~orry
  -0.1: ~orwa, ~oso_, ~othi, ~oud_, ~oudr, ~ours, ~own_, ~par_, ~pec, ~peut, ~prop, ~ptio, ~purp, ~qu_, ~quel
  -0.1: ~quil, ~rat, ~rch_, ~rdat, ~reu, ~ride, ~rler, ~rm_, ~rman, ~rnee, ~robl, ~rro, ~rru, ~rse_, ~sari
  -0.1: ~sas, ~ser_, ~she, ~sia_, ~siti, ~spen, ~sted, ~stor, ~sure, ~taro, ~tev, ~teve, ~tia, ~tien, ~toe
  -0.1: ~tor_, ~tout, ~tre, ~trek, ~tro, ~tta, ~typ, ~udos, ~uild, ~ulat, ~ulpe, ~ups, ~uras, ~urs_, ~uts_
  -0.1: ~uz_, ~vale, ~vec, ~voud, ~wn_, ~yag
  -0.2: 2 jours, 2 you, 2 … please, 2 … svp, NAME about, NAME is, NAME … out, NUMBER delete, NUMBER flat
  -0.2: NUMBER floors, NUMBER he, NUMBER instead, NUMBER late, NUMBER lb, NUMBER letters, NUMBER message
  -0.2: NUMBER rs, NUMBER that, NUMBER today, NUMBER tubes, NUMBER … after, NUMBER … arretez, NUMBER … by
  -0.2: NUMBER … did, NUMBER … dimanche, NUMBER … haha, NUMBER … like, NUMBER … mayo, NUMBER … moi
  -0.2: NUMBER … more, NUMBER … porfa, NUMBER … quelle, NUMBER … se, NUMBER … should, NUMBER … stock
  -0.2: NUMBER … sur, NUMBER … text, NUMBER … tires, a arrete, a basic, a better, a big, a block, a bottle
  -0.2: a bucket, a cesse, a compter, a cualquier, a dire, a encore, a few, a girl, a hacer, a helmet
  -0.2: a human, a light, a living, a llamar, a lock, a long, a ma, a marcar, a noise, a off, a one, a permis
  -0.2: a preguntar, a present, a problem, a quick, a seat, a second, a service, a single, a textos, a volver
  -0.2: a warranty, a year, a … asi, a … back, a … bag, a … before, a … boutique, a … cage, a … did, a … donc
  -0.2: a … drop, a … he, a … inch, a … km, a … linea, a … merci, a … mes, a … moyen, a … one, a … par
  -0.2: a … plan, a … poubelle, a … quien, a … review, a … robot, a … rodada, a … she, a … sin, a … texter
  -0.2: a … thing, a … tia, a … til, a … today, a … urgence, a … y, abierto el, abonnement … textos
  -0.2: about bikes, about … bill, about … i, about … order, about … warranty, abstenez, abstenez vous, abt
  -0.2: abuja, accepte ce, accepte … prix, accepted, acceptez, accord … ca, account please, acepte el
  -0.2: acepte esto, acepte … mensajes, acepte … textos, achete … pompe, acheter un, acuerdo … el, added me
  -0.2: adelante no, adent-, adentro, admis-, ado, ads please, affaires sur, affaires … mon, after lunch
  -0.2: after my, after school, after … tune, again by, again is, again with, again … it, again … me
  -0.2: agradeceria … no, agreed … the, ah i, ah ma, ahora en, ahora si, ahorrense, ai bien, ai compris
  -0.2: ai ecrit, ai hate, ai tout, ai … vos, ailleurs vous, aimerais … que, aimerais … vous, aimerait voir
  -0.2: air NUMBER, air en, air … NUMBER, airte-, airtel, ajuste, al asiento, al dia, al … el, alarg-
  -0.2: alcanzo a, alcanzo … llegar, alertas |, alfor-, align-, all, all communications, all future, all gone
  -0.2: all … in, all … them, allum-, almor-, almorzar, almost done, alone i, alone … the, alors … moi
  -0.2: alrea-, already, already picked, already unsubscribed, already … no, also … you, alto de, alto para
  -0.2: alto por, alto you, alto … favor, alto … no, always … my, am away, am bringing, am doing, am hard
  -0.2: am late, am old, am requesting, am scared, am taking, am … being, am … need, amabi-, amigos |
  -0.2: amor no, amour, amour du, ancho, and call, and drop, and one, and out, and send, and … both
  -0.2: and … can, and … just, and … shifter, annee a, annee … vous, annees NUMBER, annonces, annule … rdv
  -0.2: annuler la, annulez ma, annulez tout, another year, anoto, answer … no, anti pourriel, anti … je
  -0.2: anual, anuler, anuncios |, any more, any … text, anymore … texting, anyone |, apart, apartment
  -0.2: aplas-, app |, app … me, appart, appeler … pour, appelez … au, application, appreciate it
  -0.2: appreciate … heads, aprieto, apunta, apunteme, aqui me, are closed, are doing, are eating, are fine
  -0.2: are killing, are saying, are … annoying, are … free, are … please, are … sending, are … texts, armar-
  -0.2: arreglen, arret des, arret merci, arret pour, arrete tes, arrete … a, arreter en, arreter svp
  -0.2: arreter … NUMBER, arretez … la, arretez … rappels, arretez … sms, arretez … vos, arretiez de
  -0.2: arrive pas, as an, as … now, as … text, asi … you, asiento de, asiento un, asiento viejo, ask if
  -0.2: ask that, ask to, ask … be, asked about, asked nicely, asked … a, asked … the, asked … these
  -0.2: asking when, asking … is, asking … my, asoeb-, asoebi, assem-, assez d, assez … de, assist, asusto
  -0.2: at midnight, at yours, at … again, at … cabin, at … do, at … gym, at … please, at … price
  -0.2: at … station, at … store, at … then, at … when, atenta, atrop-, attachment, attente pour
  -0.2: attente … le, au cours, au livreur, au retour, au … apres, au … avant, au … avec, au … c, au … et
  -0.2: au … m, au … mais, au … moi, au … pas, au … pour, au … quand, aurez, autocollant, automaticos
  -0.2: automatiques |, autop-, autorizo a, autorizo que, autorizo … NUMBER, autres messages, aux vidanges
  -0.2: avais … a, avait promis, avec ces, avec ton, avec … pneus, avec … promos, avec … taxes, avez envoyez
  -0.2: avez … encore, avez … vu, aviez dit, aviez … que, avis |, avisan |, avisen de, aviso … que
  -0.2: avisos … este, avisos … mi, avoir … a, avoir … ca, away and, away last, away … remove, away … the
  -0.2: ay dios, ayude-, ayudenme, back so, back … you, bagage, bagages, bags |, baja definitiva
  -0.2: baja … celular, baja … la, baja … precio, bajal-, bajale, bajame de, bajan-, bajando, bajo delete
  -0.2: ball, balloon, bangs, bank |, barba, barbe-, barree, basico |, baske-, basket, basta gracias, bat
  -0.2: batin, batterie je, batterie … te, battery is, battery low, bc … you, bcos, bcoz, bcp, be, be good
  -0.2: be left, be ready, be … but, be … day, be … for, be … number, beach |, beau la, beau travail
  -0.2: before … go, before … please, behind a, behind me, being texted, bell is, ben … mais, beso
  -0.2: besoin des, besoin … nous, besoin … rappels, besoin … textos, best … i, beta, between the, bici hoy
  -0.2: bici quedo, bici sin, bici you, bici … favor, bici … por, bien vouloir, bien … de, biffe, big one
  -0.2: bike … this, biker, billets, bills, birthday to, birthday … the, bites, bites |, bixi
  -0.2: blacklist … number, blank on, bleac-, bleach, bleed-, block off, block |, block … an, blocked and
  -0.2: blocked … driveway, bloct-, bloctel, blonde … que, bloquea, bloqueada, bloquez moi, blush-, blushing
  -0.2: boile-, boite-, boites, bolt is, bon arretez, bonita, bonjour … vous, book the, borradme, borran
  -0.2: borrarme, borrelo, borren |, boss … me, botel-, both … numbers, bother … again, boton de, bouchon
  -0.2: boucles, bought it, bout de, bout du, boutique mais, boutiques, bow on, bow … it, box arrived, box on
  -0.2: box the, box … the, bracket |, brain, brake lever, brakes are, brilliant, bring a, bring back
  -0.2: bring you, bringing the, brook-, brooks, btw |, bucket list, buen fin, buen … de, buenas, bugging me
  -0.2: bugging you, buje, burge-, burger, burger |, bus driver, bus … late, buses, buste-, busted, but still
  -0.2: but take, but … for, but … stop, buy the, buying bikes, buzon, by, by around, by noon, by thursday
  -0.2: by … can, bye felicia, bye les, bye … textos, c est, c … ecrit, c … grave, c … ok, c … pratique
  -0.2: c … quoi, ca arretez, ca ces, ca otez, ca vos, ca … beaucoup, ca … ce, ca … couter, ca … deux
  -0.2: ca … encore, ca … enerve, ca … juste, ca … svp, cabin, cable … is, cables |, cada vez, cada … suena
  -0.2: cadena otra, cafet-, caja que, cajero, calisse, call when, call … do, call … he, called … the
  -0.2: calling |, calls from, calme les, calme-, calmez, camaras |, cambian, cambiar la, cambiar los
  -0.2: cambiar … frenos, cambien el, came at, came thru, came … thanks, caminando |, camp de, can drop
  -0.2: can get, can have, can help, can of, can quit, can use, can … borrow, can … email, can … lift
  -0.2: can … my, can … on, can … open, can … quit, can … say, can … sit, can … stay, canada |, canasta por
  -0.2: canasta … favor, cancel and, cancel on, cancel … me, cancel … messages, cancela … cita, cancelacion
  -0.2: cancelacion de, cancelar mensajes, cancelen el, cancelen mi, cancelen mis, cancelen … cita
  -0.2: cancelen … mensajes, canceler, cancelled … i, cancelled … the, candado que, candado … la, car so
  -0.2: carbono |, card in, card is, card … NUMBER, card … declined, card … my, care about, cargo de
  -0.2: carriers, cart, carta, carte-, casqu-, casse … mon, ce … le, ce … les, cease texting, cegep, cel … su
  -0.2: cel … sus, cell a, cell … moi, cell … mon, celu, celular por, cerrada, cerro, certainly did
  -0.2: certainly … not, cesser … envois, cessez immediatement, chain keeps, chains, chale, chalet |, chama-
  -0.2: chance you, changer … chaine, changes, changiez, chaque … je, chaque … que, chara-, charge … the
  -0.2: cheaper … i, checking in, checks, checo, cher said, cher say, chew, chien-, chino, choca-, choco
  -0.2: chole con, chorr-, chorro, cierra, cinco estrellas, cita delete, ciudad |, class fund, class lol
  -0.2: cle … la, cles |, client mais, clientes, clinic, close out, clou, clunk, cnil, coati-, coating
  -0.2: coche la, codigo de, colis … arrive, collants, com … NUMBER, combien avec, combien vous
  -0.2: combien … les, come at, come then, come … instead, comerciales, comes … NUMBER, comie-, comieron
  -0.2: comio el, commande … pneus, comme … j, commence … etre, comment faire, comment … enleve, comment … la
  -0.2: comment … pour, comment … se, commuter, como … esto, como … los, como … salgo, compe-, competitor
  -0.2: compl-, completo |, comprar nada, compre … timbre, comprend, comprend pas, compro |, compter
  -0.2: comptoir m, comptoir … a, compulsory, comuniquen, con mensajes, con permiso, con … a, con … avisos
  -0.2: con … delete, con … frenos, con … las, con … sms, concern, conecta, confirmado, confirmar, confirmed
  -0.2: confirmez, conmigo no, consent for, consent was, consent … be, consent … do, consent … text
  -0.2: consentement expres, consider … my, console, constancia, contact svp, continuez a, continuez de
  -0.2: continuez … m, convert, cooke-, corazon |, cordialement, correo electronico, correo … no, correr
  -0.2: cortele, corto la, corto … llamada, costs NUMBER, couch-, could one, could … be, could … please
  -0.2: coupez pas, coupez … ca, coupez … textos, courriel seulement, courriel |, courte, coute combien
  -0.2: coute un, couter, crash replacement, credit card, credit |, crissez … patience, crit, croir-, croire
  -0.2: crowd-, crowded, crying out, crying … loud, cuadr-, cualquier hora, cuando freno, cuando llueve
  -0.2: cuando me, cuando te, cuando … recoja, cuantas libras, cuanto cobran, cuanto era, cuanto … debo
  -0.2: cuanto … quitar, cubiertas, cubre, cuida-, cuide, cuiss-, cupon-, curious, customer is, customer … no
  -0.2: cylin-, cylinder, d aller, d aujourdhui, d ecrire, d infolettre, d mandar, d … chez, d … donne
  -0.2: d … envoyer, d … mensajes, d … messages, d … you, dad can, dad … not, dads … he, dah, danar
  -0.2: dans … coin, dans … metro, dans … sac, dar mi, date … the, day for, day so, day … i, day … tomorrow
  -0.2: de aire, de alta, de bien, de caminar, de cancelar, de cascos, de cellulaire, de combien
  -0.2: de communiquer, de consentement, de contactarme, de cote, de details, de garantia, de haberme
  -0.2: de joder, de lujo, de lumiere, de magasin, de mantenimiento, de mayo, de moins, de numeros
  -0.2: de opinion, de pago, de paso, de pleuvoir, de precio, de quoi, de retrait, de sa, de se, de servicio
  -0.2: de sondages, de spam, de stop, de taller, de te, de tel, de textear, de todas, de tubeless, de tus
  -0.2: de vuelta, de … apres, de … aqui, de … avant, de … batterie, de … bord, de … caja, de … cita
  -0.2: de … contacter, de … datos, de … ebike, de … esquina, de … favor, de … fils, de … loi, de … nada
  -0.2: de … paren, de … porfavor, de … promociones, de … recordatorios, de … relancer, de … retirer
  -0.2: de … rodada, de … rueda, de … sa, de … sin, de … sms, de … texte, de … texts, de … tout, de … voir
  -0.2: de … vouloir, de … voy, dead … on, deal with, debarquez le, debarras, decen-, decia NUMBER, decochez
  -0.2: dedic-, definitiva, definitivement les, dehors je, deja que, deja … escribirme, dejame … con
  -0.2: dejame … la, dejar … escribirme, deje en, deje … llave, dejen … avisarme, dejen … estar
  -0.2: dejen … textearme, dejenme |, dejes-, dejese, delete all, delete cable, delete club, delete equipo
  -0.2: delete lavado, delete manubrio, delete martes, delete mon, delete … NUMBER, delete … contact
  -0.2: delete … cuanto, delete … en, delete … my, delete … numero, delete … pic, delete … que, delete … se
  -0.2: delete … voy, deleted it, demain on, demain … la, demandar, demande la, demande le, demande qu
  -0.2: demande … de, demande … le, demande … moi, demande … retrait, demar-, demon-, depuis la, depuis … je
  -0.2: derangez … plus, des annees, des message, des sms, des … je, desabonne de, desabonnez … pas
  -0.2: desactiven las, desactiver les, desca-, descarga, descend, desinscription svp, desinscription |
  -0.2: desinscrit, despacito, despe-, detac-, detenganse, detie-, detiene, detru-, deux numeros, deux … de
  -0.2: deux … pour, devic-, device, devie-, devuelven, di de, di … baja, di … de, dia es, dice … pero
  -0.2: dicen |, dicta-, dictating, did anyone, did your, did … and, did … eat, did … even, did … join
  -0.2: did … turn, dies, diffi-, digo que, digo … no, dinero … vuelta, dire oui, dire |, direccion … you
  -0.2: dirty, disable sms, disai-, discontinue the, discontinue … messages, disculpe creo, disculpe … que
  -0.2: dista-, distance, dit pas, dit stop, dit … je, dit … telephone, dit … tu, dites merci, dites … votre
  -0.2: do so, do … NUMBER, do … again, do … hear, do … i, do … just, do … live, do … needful, do … pay
  -0.2: do … recommend, do … rush, do … throw, do … understand, docen-, doctor said, does … come, does … take
  -0.2: does … text, does … work, dog is, dois … pour, donated, donc mon, donc … moi, donde esta, done so
  -0.2: done … NUMBER, donne … number, donnee, door stop, dorad-, dorenavant … de, dos … por, dossiers
  -0.2: douan-, douane, down with, downl-, dress-, dressed, drive for, droit vous, droit … m, drole-, droles
  -0.2: drop … price, dropped my, dropped … the, dropping off, drove, du, du lait, du porte, du siege
  -0.2: du … au, du … en, duele, duerme, dulut-, duluth, dumb, dura la, dura |, dying |, earri-, eat it
  -0.2: eat my, ecran-, ecrans, ecrivez vous, ecriviez, effective immediately, el buzon, el encargado
  -0.2: el enlace, el permiso, el profe, el rancho, el recordatorio, el resto, el spam, el … ahi, el … como
  -0.2: el … hasta, el … mejor, electriques, electriques |, electronico, elimina, eliminar mi, eliminaron
  -0.2: eliminen el, ella … el, elle … pas, else from, elsewhere |, email for, email only, email … me
  -0.2: empiecen sin, empiecen … mi, employe, empty, en 2, en attente, en cuanto, en esto, en face
  -0.2: en floride, en fous, en haut, en pensant, en pleine, en todo, en veut, en … arretez, en … bus
  -0.2: en … caja, en … carrera, en … carro, en … encore, en … l, en … mais, en … manana, en … marre
  -0.2: en … mensajes, en … momento, en … neuf, en … pantalla, en … quitenme, en … rancho, en … rodada
  -0.2: en … si, en … tarjeta, en … temps, en … web, encanta, encei-, enceinte, encontraron, encore des
  -0.2: encore … ai, encuestas, end all, end caps, end messages, end plugs, end to, end … alerts, end … day
  -0.2: end … lose, end … messages, end … rental, ends NUMBER, engineer, enlace, enleve de, enleve … la
  -0.2: enlever le, enlever svp, enlever … vos, enlever … votre, enlevez donc, enlevez … ca
  -0.2: enlevez … petites, enlevez … siege, enoja, enough stop, enough … with, enseigne, ensemble |
  -0.2: entendre parler, entendre … de, entiendo mejor, entiendo … que, entrada, entregas, entreguen
  -0.2: entreposage d, entreposage |, entreposage … hiver, entry, enviarme mensajes, enviarme … de, envies
  -0.2: envio … mensajes, envir-, environ, envoi … messages, envoie une, envoyer … affaires, envoyer … promos
  -0.2: envoyer … sms, envoyez rien, envoyez … des, epais, epargnez … vos, episo-, episode, erreur … moi
  -0.2: es alto, es cierto, es … ultimo, es … you, esa vaina, escriba mas, escriban al, escribas |, escuc-
  -0.2: ese modelo, eso … gracias, espag-, espagnol, espal-, espalda, esperan, esperar mas, espero, essen-
  -0.2: est, est finie, est grave, est la, est ok, est ouvert, est plein, est pleine, est pratique
  -0.2: est rendus, est … ces, est … l, est … petit, est … possible, est … rien, esta baja, esta cerrada
  -0.2: esta lloviendo, estara, este es, este … porfa, esten mandando, esten molestando, estimate for
  -0.2: esto … ilegal, esto … me, estos avisos, estoy … una, estrellas en, estrellas … google, estuvo no
  -0.2: estuvo |, et enlevez, et … celui, et … de, et … me, etage, etaie-, etaient, etait … sur, etes fins
  -0.2: etes … fins, etre retiree, etre … la, eu, even then, even … the, ever … to, every single, every … you
  -0.2: everyone … the, evitez de, ex … me, exage-, exam is, exchange the, exclus, excluyanme, exemption
  -0.2: exijo que, existais, explain … i, expun-, expunge, extended warranty, extendida, extra |, fabor |
  -0.2: factura a, factura … mi, facturer, faire j, faire une, faire … ai, fait beaucoup, fait ca
  -0.2: fait … bruit, faites ca, fall off, falta … me, family … and, fastidio con, favor and, favor gracias
  -0.2: favor … mas, feed me, feedi-, feeding, feel free, feel … to, feelings, feels like, feels lose
  -0.2: felicia, feliz |, felt, feo, feria-, feriado, fermez la, fermez … dossier, fetch me, fetes, feuil-
  -0.2: fichier |, fille a, fille au, fille qui, fille … comptoir, fin … la, fin … messages, fin … textos
  -0.2: finale, fine … the, fini a, fini le, fini … messages, fini … quelle, fins mais, firme … para, first i
  -0.2: first one, fishb-, fix is, flash-, flojo, floride, floss-, flowers |, fly, flyer, fm, fois … j
  -0.2: fois … toutes, folding, fonct-, for crying, for her, for marketing, for next, for nothing
  -0.2: for reviews, for storage, for sure, for telling, for … after, for … again, for … basic, for … blue
  -0.2: for … brother, for … but, for … first, for … frame, for … hr, for … late, for … living, for … mom
  -0.2: for … month, for … months, for … next, for … night, for … people, for … reminder, for … saturday
  -0.2: for … she, for … tire, for … unsubscribe, for … update, for … warranty, for … wife, forever>list
  -0.2: forever>not, forever>stop, forfait est, forget |, forma de, forma … que, foto que, fotos delete
  -0.2: found one, foutez moi, foutez … la, frame i, frame-, frames, free sms, free … a, freew-
  -0.2: frein … bloque, freins svp, fri |, friendster, frnds are, from everything, from text, from that
  -0.2: from … account, from … again, from … all, from … at, from … cart, from … contact, from … database
  -0.2: from … is, from … sms, from … texting, from … the, front … is, fuera mi, fuera … numero, full … of
  -0.2: furio-, furious, futur, futur |, ganas, garage door, garantia extendida, garantia no, garantie est
  -0.2: garde … velo, gardez … jusqua, gardez … reste, gardez … textos, gas, gasolinera, gateau |, gave the
  -0.2: gdpr, gears |, gele, get NUMBER, get down, get more, get one, get to, get two, get … done
  -0.2: get … please, get … to, get … work, getting ridiculous, gives you, gives … the, giving up, glace
  -0.2: go home, go off, go … me, go … to, going away, going … have, going … text, going … to, good day
  -0.2: good morning, good … please, good … sir, good … to, gorda, gosse, gosses, gossez, got approved
  -0.2: got free, got … of, got … stop, gout, gps, gracias … los, grandad, grandma says, grann-, granny
  -0.2: gravel |, green trek, grosero, ground, grupo … la, gt, guarda, guardan |, guardas, guess
  -0.2: gustan … textos, gustaria, guys … it, guys … more, gyan, haberles, habian, hablo ingles, hacer un
  -0.2: hacke-, hacked, had NUMBER, had me, had … fill, hagan |, hago pa, haha so, haha stop, haha you, hais
  -0.2: halfway up, halfway … the, halt the, handles the, hanging, happy … the, harassing me, hard of
  -0.2: hard pass, hard to, hard … hearing, hari … maaf, harra-, harto de, has NUMBER, has … a, has … off
  -0.2: hasta luego, hasta nunca, hasta … es, hasta … madre, hat |, haute, have already, have bought
  -0.2: have mine, have permission, have some, have that, have … agreed, have … ask, have … call, hay algo
  -0.2: hay senal, hay … por, he asked, he get, he … off, he … quit, he … with, head |, hear the, hear … your
  -0.2: heard about, heater, hed, hello … would, helps, her no, her … please, her … said, here … i, hesit-
  -0.2: hesite, heure … vente, hey can, hi can, hi … you, hija … el, hills |, him i, him off, him on
  -0.2: him … he, him … your, hitle-, hitler, hizo, ho, hoja, hola … NAME, hold my, hold … for, hold … til
  -0.2: holle-, home safe, home … it, home … the, honor, hoodie |, hora mas, horaire, horse, hosti-, houde
  -0.2: hour for, hour … me, hours please, house with, house … the, how late, how … more, how … unsubscribe
  -0.2: how … use, hoy mismo, hp, https, huge, hunt, husbands number, i accidentally, i forget, i hereby
  -0.2: i hv, i plan, i remember, i surrender, i switched, i withdraw, i … appreciate, i … ask, i … both
  -0.2: i … bringing, i … but, i … call, i … calling, i … came, i … cancel, i … card, i … everything
  -0.2: i … grab, i … if, i … late, i … old, i … please, i … received, i … requesting, i … return
  -0.2: i … subscribed, i … swing, i … taking, i … texted, i … those, i … unsubscribed, i … walk, i … we
  -0.2: i … y, ideas, ideas |, idee pour, idiots, if … text, ignore |, il faudrait, il ne, imper-, importe
  -0.2: in, in advance, in all, in by, in court, in exam, in full, in texts, in traffic, in writing, in … cab
  -0.2: in … care, in … lake, in … number, in … on, in … sink, in … take, in … tunnel, in … when, in … why
  -0.2: in … will, inbox |, incoming, information, informe, informed, ingles y, ingles … no, initiate, inmed-
  -0.2: insan-, insane, inscription aux, inscrite a, inside |, insistan |, installer, insurance wants
  -0.2: interesa el, interesa recibir, interesa … de, interesan, interesse a, interessent pas, interest in
  -0.2: interested please, interet, inutile, inutile de, invitation, invoice to, invoice … my, is already
  -0.2: is amazing, is another, is bringing, is crazy, is eating, is finished, is flat, is leaking
  -0.2: is leaving, is raining, is unsolicited, is wet, is where, is … hard, is … house, is … long
  -0.2: is … normal, is … present, is … really, is … red, is … take, is … text, is … texts, is … these
  -0.2: is … word, it after, it alone, it came, it end, it feels, it la, it look, it makes, it may, it me
  -0.2: it needs, it never, it without, it works, it … at, it … concern, it … down, it … enough
  -0.2: it … important, it … raining, it … stuck, it … take, it … these, it … up, it … way, it … wet, itd
  -0.2: itll, j ai, j enleve, j enseigne, j hais, j … apres, j … assez, j … coche, j … compris, j … ecrit
  -0.2: j … hate, j … point, j … refuse, jache-, jachete, jackets, jaja, jalou-, jaloux, jamais a
  -0.2: jamais inscrite, jamais … textos, jamais … votre, jarrive … NUMBER, jarte-, jartera, jase, je consens
  -0.2: je decroche, je desire, je deteste, je freine, je nai, je passerai, je prefererais, je saute
  -0.2: je … desinscris, je … faire, je … mes, je … mettre, je … tannee, je … vos, jerseys, jesus christ
  -0.2: jeudi svp, jeune, job arretez, joven no, joyeuses fetes, jueves por, july, jumea-, jumeau, jumps
  -0.2: juro, jury, jury duty, jusqua quand, jusqua vendredi, jusquau NUMBER, jusquen, just one, just remove
  -0.2: just … by, just … texts, juste l, kandy, kedo, keep … in, keeps buzzing, key under, kick off
  -0.2: kid … you, kilom-, kind |, kindly … not, kindly … the, know i, know … up, kofi, kopi, kreo
  -0.2: l abonnement, l amour, l annee, l antivol, l avion, l entente, l hopital, l urgence, l … demain
  -0.2: l … en, la arreglen, la arreglo, la bicicleteria, la casa, la casilla, la cita, la cotizacion
  -0.2: la enlevez, la graisse, la gris, la lavadora, la ley, la merci, la misa, la novela, la ocupo
  -0.2: la playa, la poubelle, la pour, la recoja, la sacoche, la stop, la subida, la suscripcion, la tete
  -0.2: la trek, la uni, la valvula, la virgencita, la … anti, la … apres, la … encontre, la … estaba
  -0.2: la … extendida, la … finalement, la … llevar, la … llevo, la … ma, la … nomas, la … nueva
  -0.2: la … please, la … plus, la … quedo, la … quitenme, la … stp, la … todo, la … vendredi, la … verdad
  -0.2: la … veut, lache a, ladde-, ladder, laisse un, laisse … la, laisse … tranquille, laissez la
  -0.2: laissez … dehors, laissez … les, lamp, landlord says, lao, larga, largu-, las letras, las ofertas
  -0.2: las rodadas, las … al, las … jaja, las … que, last |, last … do, last … stop, late reply, late so
  -0.2: lavada, lavar, lay … the, lb, le agradezco, le changement, le coin, le compteur, le dans, le francais
  -0.2: le jusqua, le papier, le plancher, le retrait, le ruego, le wifi, le … demain, le … dos, le … est
  -0.2: le … lol, le … mon, le … pa, le … pareil, leaf, leave at, leave for, leave off, leave … be
  -0.2: leaving it, lec, leer bien, leer los, left for, left off, left pedal, left … i, left … is, left … one
  -0.2: left … should, leh i, lend … your, leo los, les autorizo, les cables, les rayons, les … arretez
  -0.2: les … boue, les … ca, les … electriques, les … etaient, les … no, les … otez, let the, let … out
  -0.2: leur, lifet-, lifetime, lights off, like an, like me, like not, like … the, lil, lim, limite
  -0.2: line … do, line … it, link you, liquido, lisbo-, lisbon, list i, list … NAME, list … and, list … far
  -0.2: list … people, lista que, lista you, lista … me, liste a, liste du, liste stp, liste … je
  -0.2: liste … les, liste … prix, listened, lists, livraison |, llanta no, llave delete, llave |
  -0.2: llave … candado, llego … las, llegue nada, lleguen mensajes, llovi-, lloviendo, llueve |, lo hagan
  -0.2: lo manden, lo phone, lo pido, lo pueden, lo que, lock is, lock off, lock … lost, locked out, locko-
  -0.2: lockout, loi anti, loi c, loi … NUMBER, loi … pourriel, loic, lol do, lol … did, lol … moi, lonel-
  -0.2: lonely, long do, longer interested, longer … customer, longer … these, longest, longueuil
  -0.2: looks … spam, los bendiga, los contactos, los dias, los lentes, los lunes, los mande, los rayos
  -0.2: los … conmigo, los … es, los … mejor, los … please, los … quitenme, los … se, los … si, lose it
  -0.2: loud … the, love … shop, lowri-, lowrider, loyal-, loyalty, lui … plus, lujo, lunch … you, m
  -0.2: m arreter, m ecriviez, m enerve, m … c, m … desabonne, m … fous, m … il, m … jure, m … plus, m … sans
  -0.2: m … tu, ma fiche, ma i, ma … arrete, ma … du, ma … pis, ma … sur, maaf, maaf zahir, maaf … batin
  -0.2: maam please, magasins, mail only, mailing list, mails, maintenance, mais … merci, make … quit
  -0.2: makes the, making the, making … noise, making … want, maladie, malit-, malito, mamak, manda-
  -0.2: mandame … texto, mandan |, mandan … si, mandando textos, mandando … de, mandar mensaje, mandar un
  -0.2: mandar … mensajes, mandaran, mandarme cosas, mandarme mas, mande … por, mandeme el, manden a
  -0.2: manden … avisos, manden … factura, manden … ni, manden … porfa, mandenme mensaje, mandenme … cuando
  -0.2: mandenselos, mandes … nada, mando mensaje, mando un, manejando, mange mon, mangez, mango, manillar
  -0.2: mano … me, many more, many of, many … lol, many … these, marcada, marche … le, marchent, mark my
  -0.2: marketplace, marque que, marque … no, marquen, mas alto, mas en, mas fotos, mas mensaje, mas msj
  -0.2: mas no, mas promociones, mas … escriban, mas … me, mas … please, mas … yo, masca-, mascara, mask
  -0.2: masso-, masson, matin je, may concern, mdm, me asusto, me baje, me cai, me desinscris, me devuelven
  -0.2: me dire, me esperan, me gustaria, me hacen, me hagan, me interesan, me just, me llame, me mandaran
  -0.2: me more, me over, me quitaran, me rayer, me registre, me remove, me saca, me sacas, me sortir
  -0.2: me souviens, me til, me vuelva, me want, me with, me |, me … ahorita, me … before, me … bikes
  -0.2: me … borrar, me … cada, me … day, me … email, me … eso, me … fuera, me … future, me … good
  -0.2: me … hacer, me … mande, me … mejor, me … mucho, me … n, me … not, me … ofertas, me … ok, me … old
  -0.2: me … out, me … quitenme, me … receipt, me … recibir, me … reviews, me … sacar, me … so, me … sur
  -0.2: me … texteando, me … thank, me … todo, me>you, mean … the, means yes, mecri-, mejor quitenme
  -0.2: mejor voy, mejor … manana, meme affaire, memoi-, memoire, mensaje gracias, mensaje … en
  -0.2: mensajes conmigo, mensajes jaja, mensajes porfavor, mensajes saquenme, mensajes si, mensajes yo
  -0.2: mensajes … los, mensajes … su, mensajes … voz, mensajitos no, mention, merci bcp, merci … mon
  -0.2: merci … non, merci … rappel, mere … NUMBER, mes alertes, mes gants, mes notifications, mes patins
  -0.2: mes … arretent, mes … pago, mesi, message par, message please, message … coupe, message … cut
  -0.2: message … for, message … mon, message … now, messages at, messages lol, messages ne, messages s
  -0.2: messages so, messages … est, messages … il, messages … m, messages … mon, messages … please
  -0.2: messages … stop, messages … the, messaging this, mesure NUMBER, metan, mettre fin, mi sobrina
  -0.2: mi … anterior, mi … cuanto, mi … d, mi … quedo, midnight |, mieux que, mieux … vous, might-, migra-
  -0.2: mijo you, mil, min late, min … you, minimum, minte-, misa y, miser-, missed … call, mochi-, mochila
  -0.2: moi dessus, moi le, moi … j, moi … les, mojad-, mojada, molestando |, molestar pero, molestar … you
  -0.2: mom she, mom |, mon derailleur, mon ebike, mon fils, mon iphone, mon neveu, mon no, mon permis
  -0.2: mon pneu, mon portable, mon stop, mon … enlevez, mon … fait, mon … jusqua, mon … m, mon … plus
  -0.2: mon … retirez, mon … sonne, monop-, monopoly, month … you, month-, months, montrez … ou, more and
  -0.2: more message, more spam, more surprises, more … needed, more … since, more … than, more … thanks
  -0.2: morn, mosquito, mosus, mother … law, motorcycle, mountain, mover, moving the, mower, mrng |
  -0.2: much better, much off, much … me, mudam-, mudamos, mude a, mueve, mum i, muruk-, murukku, must … no
  -0.2: mwen, my back, my battery, my business, my calendar, my chain, my day, my doctor, my fill, my first
  -0.2: my flight, my gloves, my laptop, my office, my pocket, my refund, my side, my sign, my sisters
  -0.2: my tab, my therapist, my ticket, my toddler, my watch, my water, my whole, my … are, my … asks
  -0.2: my … bottle, my … folder, my … gets, my … handles, my … hurts, my … need, my … needs, my … or
  -0.2: my … plan, my … quit, my … see, my … signed, my … stopped, my … take, my … texts, my … thank
  -0.2: my … took, my … yet, n arrete, n come, n … said, nada, nada al, nadie mas, nae, nah, nail trim
  -0.2: nails |, name out, natur-, ne … avoir, ne … communiquer, ne … ecrire, necesitan, necesito nada
  -0.2: necesito una, necesito … me, need help, need me, need your, need … send, need … this, need … with
  -0.2: need … you, needf-, needful, nene, nettoyage, neufs, never do, never pick, never reply, never stop
  -0.2: never stops, never … these, new cassette, new no, new wheel, new … you, newsletter |, next … and
  -0.2: ni les, ni los, ni mensajes, ni … mensajes, ni … recordatorios, nieta, ninguno mas, no answer
  -0.2: no charge, no credit, no dey, no dije, no doy, no for, no llego, no llegue, no marketing, no right
  -0.2: no … NUMBER, no … aceptar, no … anuncios, no … cuando, no … de, no … esos, no … hasta, no … interesan
  -0.2: no … k, no … metan, no … molestar, no … msj, no … ocupo, no … on, no … only, no … porfa
  -0.2: no … quitenme, no … salir, no … saquenme, no … surprises, no … tanto, no … today, no … volver
  -0.2: no … vuelva, noisy, noman-, nomanden, nombre que, nombre y, nomor-, non au, non … gars, non … je
  -0.2: non … pas, non … textos, noodl-, normal … ca, nos mudamos, not agreed, not agreeing, not bike
  -0.2: not carry, not free, not join, not lift, not rush, not sending, not sleep, not stand, not throw
  -0.2: not wanting, not wear, not write, not … after, not … call, not … calling, not … can, not … coming
  -0.2: not … from, not … laughing, not … me, not … message, not … permission, not … promos, not … signing
  -0.2: not … texted, not … thru, not … us, note pour, note that, note … my, nothing but, notices
  -0.2: notificaciones … mi, notifications stp, notifications … mon, nous … de, nous … la, nous … retirez
  -0.2: nouvelle adresse, novel-, novela, novio-, novios, now ever, now take, now with, now … get, now … no
  -0.2: nueve, nugge-, nugget, number … and, number … la, numero dans, numero lol, numero … la, numero … ta
  -0.2: numero … you, numeros exclus, nunca autorice, nunca … suscribi, nunca … tenido, nurse-, nysc
  -0.2: o todavia, o … el, o … yo, occupe … textos, ocupado, of, of day, of hearing, of order, of parts
  -0.2: of there, of … damage, of … did, of … first, of … he, of … life, of … lol, of … out, of … system
  -0.2: of … texting, of … they, oferta de, off NUMBER, off again, off all, off an, off love
  -0.2: off notifications, off text, off texts, off that, off tomorrow, off … hands, off … hour
  -0.2: off … morning, off … not, off … notifications, off … please, off … ride, off … total, off … waitlist
  -0.2: off … work, offence, offer, office phone, ofrez-, ofrezcan, oigan |, oil change, ok enough
  -0.2: ok gracias, ok you, ok … can, ok … me, old address, old frame, old … back, olvides, on any, on coupe
  -0.2: on enleve, on garde, on hills, on i, on queen, on sat, on texte, on those, on time, on tuesday
  -0.2: on … again, on … brakes, on … card, on … did, on … in, on … laptop, on … morning, on … rendus
  -0.2: on … ride, on … side, on … texte, on … till, once for, onda con, one text, one … these, one … this
  -0.2: one … want, online … NUMBER, online … it, only for, only so, only texts, only … email, only … is
  -0.2: only … no, only … once, open sundays, open til, opener, opt … porfa, opt … svp, opted … to, optional
  -0.2: optout please, or call, or … my, or … please, order updates, ordinateur, os … que, otez … number
  -0.2: others |, otiez, otro con, otro texto, otro yo, otro … asi, otros, otros |, otu, ou encore, ou on
  -0.2: ou quoi, oublie le, oubliez le, oubliez … de, ouell-, ouellet, oui … le, our number, out again
  -0.2: out svp, out thx, out … am, out … no, out … old, outgo-, outgoing, outgr-, outgrew, oven, over at
  -0.2: over for, over text, over … just, over … out, overhaul, overslept, owe … a, own … bike, oye … no
  -0.2: pa el, pa … no, pacie-, pack … for, pagan, pago … efectivo, pago … resto, pain … is, palet-, panal-
  -0.2: panales, panic-, par ecrit, par … poste, para cancelar, para … al, para … en, para … fin
  -0.2: para … seguro, para … viernes, para … you, parado, parale a, param-, paras, pare por, pare … favor
  -0.2: paren con, paren … mandar, parenle … los, parent, parfait pour, parking … the, parle … mon
  -0.2: parrilla |, pars en, part pour, part … no, partant, participar, participar en, partir d, pas ca
  -0.2: pas enlevez, pas et, pas pis, pas pu, pas … arretez, pas … lumiere, pas … pleuvoir, pas … promos
  -0.2: pas … recevoir, pas … retirez, pas … tard, pasar a, paso cuando, paso … el, paso … viernes, passc-
  -0.2: passcode, passe apres, passe mon, passe … prendre, passe … tour, passed … please, passer, passer |
  -0.2: passerai, passez, past the, patch-, patches, paten-, patente, path, pay half, pay … now, payer plus
  -0.2: payer … deux, payin-, paying, payno-, paynow, payro-, payroll, peace and, pedi estos, pedi … mensajes
  -0.2: pedir, peinture |, pending, pensant, pensarlo, peoni-, peonies, people to, people you, people … a
  -0.2: peor, per … on, per … so, perdu mes, perez-, pereza, permis de, person … you, pesam-, pesame
  -0.2: pesimo servicio, petes, peu … de, peux … en, peux … m, peux … oter, phone down, phone here, phone is
  -0.2: phone out, phone stuff, phone tree, phone … be, phone … buzzing, phone … stop, phones for, photo of
  -0.2: photo … my, physio, pick, pickl-, pics of, pics … the, picture of, pide que, pido de, pido no, pido |
  -0.2: pido … favor, pigeon, pigeonhole, pill, pillo-, pillow, pins, pinte-, pinten, pires, pisci-, piscine
  -0.2: piton, place i, place … the, place-, plait ne, plait … plus, plan charges, plan for, plancher, plant
  -0.2: plateado, plateau, playa |, please can, please disable, please fix, please for, please get
  -0.2: please ignore, please last, please process, please put, please sms, please switch, please the
  -0.2: please un, please … NUMBER, please … am, please … and, please … delete, please … for, please … me
  -0.2: please … messages, please … nothing, please … out, please … send, pleine |, pleut |, pleuv-, pleuvoir
  -0.2: plus communiquer, plus ecrire, plus envie, plus je, plus … des, plus … details, plus … enlevez
  -0.2: plus … notifications, plus … par, plus … promos, plus … tout, pneus NUMBER, pneus … la, podrian … de
  -0.2: pogne, polim-, poliment, pompe … NUMBER, pon, pongo a, ponme, por aqui, por completo, por llamada
  -0.2: por no, por ustedes, por … bebe, por … le, por … recordatorio, por … solo, por … tan, por … tienda
  -0.2: porfa no, porte bagage, porte bagages, porte velo, porte … est, porte … j, portero, porto-, porton
  -0.2: position, postr-, postre, pour arreter, pour avoir, pour confirmer, pour demain, pour dire, pour mon
  -0.2: pour ne, pour son, pour toujours, pour toutes, pour une, pour vendredi, pour … NUMBER, pour … amour
  -0.2: pour … avion, pour … enlevez, pour … fete, pour … job, pour … recevoir, pour … ride, pour … velo
  -0.2: pourquoi |, pourrait, pourriel je, pouvez enlever, pouvez |, pouvez … ecrire, pouvez … effacer
  -0.2: pouvez … faire, pouvez … garder, pouvez … mettre, pouvez … texter, pouvi-, pouviez, prata, prayers
  -0.2: preciosa, prefer no, prefere le, preferences, prefererais, prefiero … no, pregunto si, premium
  -0.2: prendre le, prendre les, prendre un, prendre |, prendre … velos, prends le, prepa, prepaid phone
  -0.2: pressed, pretend i, preuve de, preuve … mon, price … a, price-, priere … cesser, priere … ne, printer
  -0.2: prix pour, process, prochains, profe me, profe-, profeco, program |, prohibido, prolongee |
  -0.2: prometieron, promo est, promociones por, promos de, prosp-, proud |, prove, prueba de, pu … air
  -0.2: pu … batterie, pu … bike, pu … ca, publicidad aqui, puce, puedan, puede pasar, pueden borrar
  -0.2: pueden … el, pueden … los, pueden … mi, puedo contestar, puedo parar, puedo recibir, puedo … la
  -0.2: puerta … atras, pull me, pull … off, pulli-, punch, punch card, puns, pus capable, puse … y
  -0.2: put … the, putai-, putain, qu … faut, qu … ne, qu … texte, qua y, qua … etre, quand la, quand meme
  -0.2: quand mon, quand … aurez, quand … freine, quartier, quava-, quavant, que ca, que decir, que hay
  -0.2: que jartera, que luego, que mas, que molesto, que pereza, que pido, que quede, que sea, que … al
  -0.2: que … cambien, que … cobren, que … decia, que … escribieran, que … esten, que … lleguen, que … mando
  -0.2: que … novia, que … numero, que … passe, que … pido, que … quitaran, que … si, que … siguen
  -0.2: que … soit, que … stop, que … suis, quedamos en, quedan, quedate, quedo en, quel |, quelle grandeur
  -0.2: quelle marque, quelle … a, quelle … de, quema-, ques, quest-, question … the, qui … plus, quick-
  -0.2: quien lo, quien … yo, quiero molestar, quiero ni, quiero recordatorios, quiero una, quiero … azul
  -0.2: quiero … este, quiero … no, quiero … parte, quiero … por, quiero … que, quiero … recordatorios
  -0.2: quisiera … de, quit blowing, quit playing, quita de, quitale el, quitame … los, quitan |, quitandome
  -0.2: quitar |, quitar … la, quitar … numero, quitaran, quitaron el, quiten este, quiten … calcomanias
  -0.2: quiten … los, quitenle el, quitenme delete, quitenme … favor, quitte … liste, quitter … liste
  -0.2: quittez, quoi que, quoi … ce, quoted, rabais pour, rack off, racks, radie-, radiez, raise, ramasse
  -0.2: ran out, ran … of, rancu-, rancune, rapidrun, rappel pour, rappel … la, rappels de, rappels merci
  -0.2: rappels … entretien, rather get, rather … a, rather … get, raya maaf, raya … zahir, rayer mon
  -0.2: rayez mon, rayur-, rayure, read it, read my, read texts, read … texts, ready … pickup, really do
  -0.2: really … not, rear end, rear … feels, rebajas, rec, recaditos, receive this, receive |
  -0.2: recevoir aucun, recevoir un, recevoir … affaires, recevoir … promos, rechazo, reciben
  -0.2: recibir … avisos, recibir … textos, recibo por, recogi la, recogi … bici, recois … des, recoja
  -0.2: recomiendo, recommend |, recordatorios you, recu le, recu un, recuperer, redre-, redresser
  -0.2: reflectores, refrain … texting, refuse … recevoir, registre, relancer, rembourse, remember signing
  -0.2: remember to, remember when, remember … up, reminder for, reminder |, reminder … the, reminders i
  -0.2: reminding me, remis-, remise, remol-, remolque, remorques, removable, remove … cell, remove … de
  -0.2: remove … reflectors, remove … shoes, remove … stickers, remove … training, removed … was
  -0.2: removing the, remueve, remueveme, rendu |, rendus, rentree, repaint, repair … not, repea-, repeat
  -0.2: repeter, replaced, replied to, reply been, reply from, reply needed, reply with, repondeur
  -0.2: repondu stop, report |, reportar |, reported … spam, request no, request … be, requiero, reserver
  -0.2: respect my, respeten, responda stop, respondio, rester, retirar |, retire … consentement
  -0.2: retirer … la, retirer … velo, retirer … votre, retirez … nom, retourner, retrait svp, returned
  -0.2: returning, reves, reviews, revoco mi, revoco … consentimiento, revoi-, revoke … consent, rgpd
  -0.2: rice for, rid … it, ride … take, riding it, rien autorise, rien merci, rien par, rien … m, rien … me
  -0.2: rien … que, rifas, right … me, right … text, rims, rin |, ring … the, ringg-, ringgit, ringt-
  -0.2: ringtone, rio, riot, riz, road … the, roads |, robot stop, robot voice, rodada delete, rodadas
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
  -0.2: seminar, send another, send help, send no, send that, send them, send … any, send … one, send … text
  -0.2: send … that, send … yet, sending a, sending my, sending … these, sending … this, senora … la
  -0.2: sent NUMBER, sent my, sent … message, sent … my, ser … de, serait … possible, seria … que, serious |
  -0.2: seriously stop, sert a, sert … rien, service … the, set … this, set … to, seulement pas, sew, sh
  -0.2: share the, shark, she saw, she thinks, she … away, she … coming, shift i, shifted, shifted to
  -0.2: shifter is, shifting … the, shifts, shld, shop but, should get, shove, show … the, shut … that, shuts
  -0.2: si baja, si jamais, si llevo, si puede, si … esto, si … llega, si … lo, si … recibir, si … stop
  -0.2: si … you, sian |, sick … tired, sidew-, siege-, sieges, sierr-, sieste, sigan mandandome
  -0.2: sigan … avisos, sign … form, signature, signe le, signed the, signed … but, signed … by, sigue |
  -0.2: silk, simon-, simonac, simplifying, sin permiso, sin preguntar, sin rueditas, sir please, sisters
  -0.2: slip |, smog, sms for, sms stop, so are, so go, so my, so quit, so that, so why, so … come
  -0.2: so … messages, so … quit, so … she, soda, sold it, sold … the, solde, soldes |, solicito que
  -0.2: solo … la, solo … mi, somebody … my, someo-, someone … the, somethings wrong, somethings … with
  -0.2: sometime, son un, sonan-, sonando, songs, sonne toujours, sonne … le, sonnette a, sont, sophie |
  -0.2: sorry … all, sorry … missed, sorry … thread, sorted, sortez … le, soude-, sourire, sous la
  -0.2: souvenir d, souvenir … avoir, souviens pas, soy una, spa, spain, spam o, spam … me, spam … moi
  -0.2: spam … my, spam … que, spam … with, spamming … with, spare key, spare … the, sparkles, specifically
  -0.2: speech, speed |, spend-, spending, spin, spinn-, splinter, spoilers i, srry, stage, stalking, stamp-
  -0.2: stand up, star review, start the, station … the, stay a, stay … til, stayi-, staying, steam, sticks |
  -0.2: still good, still need, still texting, stolen last, stone, stop avec, stop buying, stop damn
  -0.2: stop everything, stop harassing, stop making, stop my, stop not, stop ok, stop ou, stop pas
  -0.2: stop press, stop receiving, stop sent, stop taking, stop textos, stop that, stop thx, stop working
  -0.2: stop yesterday, stop … a, stop … bike, stop … de, stop … did, stop … encore, stop … in, stop … keep
  -0.2: stop … merci, stop … never, stop … over, stop … spam, stop … svp, stop … tomorrow, stop … updates
  -0.2: stop … work, stopped … but, store credit, stores, storm, stove, stree-, strin-, stuck behind
  -0.2: stuck … a, stuck … traffic, stuck … work, students, study-, studying, su sistema, sube, subject
  -0.2: subscribe to, subscribed |, subve-, subvention, sue |, suffit tu, sugge-, suis tannee, suis … arret
  -0.2: suis … deuil, suis … que, sujet, supprimez la, supprimez le, supprimez … NUMBER, supue-, sur que
  -0.2: sur vos, sur … carte, sur … plancher, sur … site, sur … velos, sure … the, surfa-, surly, surrender
  -0.2: sus contactos, sus ofertas, sus … gracias, sus … por, suscribi … esto, suscribi … nada, suscripcion a
  -0.2: suspenda, suspendan … mensajes, suspendez, suspendieron, svp elle, svp m, svp mais, svp mon
  -0.2: svp … bonne, svp … enlever, svp … pas, svp … tout, swap meet, sweat-, sweep-, sweetheart, swell
  -0.2: swimm-, swimming, switch … the, swore, t, t … faire, t … tu, tabarnouche, tailo-, tailor, take him
  -0.2: take mine, take them, take two, take … bins, take … one, take … seat, takem-, takeme, takeme off
  -0.2: taking me, talk, talk about, talk … my, taller de, tan rapido, tan … de, tan … gracias, tannee |
  -0.2: tant … y, tanto texto, tarda-, tarde por, tardecito, tarjeta … en, tastes, taugh-, taught, te aviso
  -0.2: te jure, te … y, teacher took, teasi-, teasing, teasing me, teddy, tee, teenagers, tekst-, tele |
  -0.2: telefono por, telefono … los, tell ma, tell … wife, tempt-, tengo dos, tengo … decir, tengo … la
  -0.2: tengo … pa, tenni-, tennis, tente pas, tente … de, tercera vez, terme, terme a, terminado, terminar
  -0.2: termine la, terminez, text a, text after, text book, text call, text can, text instead, text just
  -0.2: text not, text program, text said, text service, text so, text too, text … from, text … if, text … of
  -0.2: text … than, text … thank, text … was, text … while, textb-, textbook, texte pour, texte … le
  -0.2: texteame cuando, texter … merci, texter … moi, textez … svp, texting … and, texting … driving
  -0.2: texting … my, texting … not, texto enlevez, texto mas, texto non, texto you, texto … en, texto … la
  -0.2: texto … mon, texto … por, textos ca, textos dans, textos gracias, textos mon, textos par
  -0.2: textos porfa, textos quitenme, textos retirez, textos votre, textos y, textos … NUMBER, textos … ca
  -0.2: textos … ce, textos … enlevez, textos … il, textos … magasin, textos … part, textos … v, textos … y
  -0.2: texts thx, texts too, texts … all, texts … no, texts … one, texts … remove, texts … your, than the
  -0.2: thanks so, thanks stop, thanks … much, thanks … texting, that frame, that list, that lol, that please
  -0.2: that wheel, that … about, that … from, that … i, that … more, the ads, the appt, the auto, the cab
  -0.2: the cabin, the chicken, the child, the cranks, the doctor, the dog, the driver, the exam, the extra
  -0.2: the fleet, the folding, the gmail, the grips, the grp, the guard, the marathon, the marketing
  -0.2: the needful, the notes, the onions, the oven, the owner, the party, the pedal, the phone, the photos
  -0.2: the pics, the please, the police, the post, the pot, the pub, the puns, the record, the report
  -0.2: the season, the shower, the silver, the sink, the spokes, the stitches, the storage, the survey
  -0.2: the training, the trouble, the two, the … answer, the … app, the … bag, the … basket, the … boy
  -0.2: the … call, the … cap, the … chain, the … cut, the … email, the … feels, the … fit, the … get
  -0.2: the … goes, the … inch, the … instead, the … job, the … left, the … lever, the … line, the … might
  -0.2: the … new, the … online, the … outside, the … pedals, the … plan, the … plate, the … quote
  -0.2: the … rack, the … repair, the … reply, the … report, the … saddle, the … sign, the … sticks
  -0.2: the … stopped, the … thank, the … took, the … updates, the … without, them in, them off, then we
  -0.2: then … am, therapist, there any, there can, there for, there with, there … to, there … you, these and
  -0.2: these go, these notifications, these take, these … take, these>you, they take, they … my, theyv-
  -0.2: theyve, thing … me, things, things to, think is, thinking … that, this app, this as, this because
  -0.2: this but, this device, this get, this just, this looks, this mobile, this remove, this stuff
  -0.2: this work, this … all, this … did, this … end, this … illegal, this … must, this … one, this … thing
  -0.2: this … unsolicited, this … will, thought would, thursday … NUMBER, tienda you, tiene … y
  -0.2: tienen harta, tige, tighten, tighten the, til friday, til my, til … get, till now, till … no
  -0.2: time and, time asking, time stop, time the, time was, time … come, time … please, time … take, tinde-
  -0.2: tinder, tiny, tirage j, tirage … ai, tiran-, tirando, tirar, tire … i, tirela, tirela |, tiren mi
  -0.2: tiren … numero, tires are, tires … the, to answer, to cut, to drop, to join, to lose, to none
  -0.2: to nothing, to read, to sms, to watch, to whom, to win, to wish, to … another, to … buying, to … just
  -0.2: to … late, to … message, to … office, to … or, to … other, to … receiving, to … sending, to … sorry
  -0.2: toda la, todas las, today can, today lol, today was, today … a, today … i, today … you, today-
  -0.2: todays, todo y, todo … con, todo … dia, todo … no, todos mis, todos … dias, told … this, tomat-
  -0.2: tomber le, tomorrows, ton … est, too slow, too … can, tools, top … the, toquen, touch … seat, touri-
  -0.2: tout sur, toute seule, towel, town til, town … the, traba, trabajando, trabajo en, trabajo hasta
  -0.2: trabajo … noche, trabajo … que, tract-, trade-, traded, traffic on, trafic sur, trail … is, transfere
  -0.2: transferencia, trasera, travel, tread, treasurer, tree, tree |, tres bien, tres … y, tried, trim for
  -0.2: troll-, trolley, ts, tu enlever, tu etre, tu hermana, tu l, tu me, tu mensaje, tu normal
  -0.2: tu … enlever, tu … sur, turbo, turn it, turn on, turn |, turn … texts, twice and, twice … the
  -0.2: two texts, two … for, u12, ugh stop, ultima … que, un casco, un des, un error, un la, un mensajito
  -0.2: un terme, un timbre, un … deux, un … el, un … les, un … si, una cosa, unblo-, uncle i, understand |
  -0.2: undo it, une boite, une crevaison, unhap-, unhappy, unhappy with, unifo-, uniforme, unlocked, unreal
  -0.2: unsolicited … i, unsub … from, unsub … please, unsubscribe … i, until, until … say, up that, up this
  -0.2: up tomorrow, up … can, up … do, up … hill, up … texting, updated, updates please, upgra-, uprig-
  -0.2: upright, ups |, us from, us … it, us … your, usagees, use your, usted-, ustedes, ustedes son
  -0.2: ustedes you, ustedes … mi, utilisation, utiliser, va couter, va pour, va prendre, va … pret
  -0.2: vais … au, valis-, valise, vamos a, van tres, vaut la, vaut … la, veces |, veces … que, veint-
  -0.2: veinte, velo demain, velo plus, velo … besoin, velo … l, velo … les, veloc-, velos electriques
  -0.2: vengas, venta, veo bien, vertu de, vertu … la, very good, vest, veuillez … ce, veux m, veux … a
  -0.2: veux … en, veux … entendre, veux … me, veux … merci, vex, vez … lo, vez … me, viaje |, vidanges |
  -0.2: vieil-, viene |, viens le, viens … chercher, viernes … me, vieux … a, vinta-, vintage, violation, vip
  -0.2: virement |, virez moi, virez … de, virge-, virgencita, vite |, vitesse |, vla, voice |, voici le
  -0.2: volunteers, volver … recibir, volvieron, volvieron a, vomit-, vont, vos communications, vos dossiers
  -0.2: vos offres, vos speciaux, vos … au, vot, votre … arretez, votre … dit, votre … marche
  -0.2: voudrais annuler, voudrais ne, voudrais plus, voudrais que, voudrais … mon, voudrais … plus
  -0.2: voulez vous, vous aurez, vous cesser, vous dites, vous envoyez, vous faire, vous laisse, vous pouviez
  -0.2: vous que, vous voyez, vous vu, vous … appeler, vous … avec, vous … ben, vous … demande
  -0.2: vous … ecriviez, vous … fins, vous … mes, vous … par, voy tarde, voy … pagar, voy … volver, vu la
  -0.2: vuelo, vuelven a, waitlist for, waitlist |, wake me, want something, want … and, want … take
  -0.2: want … tires, wants off, was his, was only, was out, was wonderful, was yours, was … NUMBER
  -0.2: was … meant, was … of, was … remove, was … when, washed, wat … i, wat … said, water |, way2s-
  -0.2: way2sms, we agreed, we stop, we will, weath-, weather, website says, week is, weigh, well … you
  -0.2: were the, wet |, what gives, what happens, what … can, what … going, whatever box, whatever gets
  -0.2: whatevers, wheel … not, when … bought, when … stop, where the, which of, which stop, which … did
  -0.2: white one, who removed, whoever … the, whole day, whom it, whom … may, why is, why so, wife … it
  -0.2: wife … me, wifi password, will show, will that, will walk, will … at, will … need, will … send, win i
  -0.2: wine for, wiped, wisdo-, wisdom, wish not, with cash, with one, with … brakes, with … do
  -0.2: with … forever, with … guys, with … kids, with … me, with … pics, with … puns, with … red
  -0.2: with … repair, with … the, with … thumbs, with … today, with … wheel, withdraw … consent
  -0.2: without … permission, wks, works better, works-, worried |, worse … my, would it, would never
  -0.2: would … get, would … give, would … have, would … in, would … on, would … that, wreat-
  -0.2: written consent, written … you, wrong thread, wrong>these, wrote … for, wrote … the, wtu18-, y las
  -0.2: y sale, y va, y … amigos, y … candado, y … cuando, y … les, y … mensajes, y … nunca, y … para
  -0.2: y … solo, y … te, y … text, y … una, yeah, year please, yes … can, yes … me, yes … works, yo acepte
  -0.2: yo hablo, yo haya, yo pague, yo … compre, yo … de, yo … le, yo … recojo, you always, you an
  -0.2: you asking, you box, you bring, you cancel, you donate, you en, you install, you list, you love
  -0.2: you promised, you pueden, you pues, you recommend, you sign, you stay, you store, you tiene
  -0.2: you unsubscribe, you vendi, you when, you woke, you write, you … alcanzo, you … all, you … before
  -0.2: you … box, you … email, you … hartaron, you … how, you … insistan, you … keep, you … le, you … leave
  -0.2: you … m, you … mandar, you … pague, you … permission, you … reply, you … serio, you … suficiente
  -0.2: you … them, you … tuesday, you … un, you … use, you … will, you>list, your ads, your bday, your bro
  -0.2: your company, your junk, your mechanic, your no, your side, your site, your sms, your survey
  -0.2: your … also, your … before, your … la, your … of, your … program, your … quit, your … said
  -0.2: your … texting, your … texts, yourselves, yukon, zahir, zahir batin, zero … svp, | anuler, | asked
  -0.2: | ayer, | bajale, | bajenme, | been, | bit, | blacklist, | blocking, | borreme, | break, | calling
  -0.2: | calmez, | cancelled, | cell, | changed, | chef, | close, | compadre, | confirmez, | cortele
  -0.2: | decochez, | demasiados, | detenganse, | e, | eh, | elimina, | excluyanme, | feel, | final, | finis
  -0.2: | finissez, | five, | fixin, | grandpa, | jesus, | mucho, | mums, | muy, | na, | needs, | nobody
  -0.2: | oigan, | os, | pa, | pack, | parcero, | phones, | prepaid, | prove, | puedes, | puro, | quitaron
  -0.2: | quittez, | radiez, | ran, | remember, | remettez, | remind, | request, | respect, | retirenme
  -0.2: | road, | saqueme, | sauf, | selamat, | simonac, | something, | supprime, | suspenda, | suspendez
  -0.2: | tabarnouche, | tcpa, | terminez, | texter, | traded, | veut, | veux, | vu, | wtf, | yo, | … adore
  -0.2: | … always, | … annoyed, | … appreciate, | … aviez, | … avisos, | … baby, | … banco, | … both
  -0.2: | … bothering, | … bouton, | … button, | … cafe, | … calle, | … cambiar, | … cambie, | … cancelle
  -0.2: | … cansado, | … canse, | … cayo, | … changez, | … christ, | … clicking, | … company, | … consens
  -0.2: | … coupez, | … damn, | … declined, | … definitiva, | … desinscrire, | … disparaitre, | … door
  -0.2: | … dormir, | … employe, | … es, | … escriban, | … felicia, | … fetes, | … finish, | … forfait
  -0.2: | … forward, | … freehub, | … gives, | … gustaria, | … hacer, | … hari, | … harto, | … have
  -0.2: | … hereby, | … hi, | … hogging, | … hostel, | … husband, | … hv, | … jartera, | … jess, | … job
  -0.2: | … laptop, | … learned, | … lis, | … lloviendo, | … machine, | … makes, | … making, | … minutes
  -0.2: | … molesto, | … mom, | … mudamos, | … nagging, | … nai, | … netflix, | … noise, | … notice
  -0.2: | … notificaciones, | … outta, | … pare, | … parents, | … pas, | … permiso, | … phones, | … posted
  -0.2: | … prefererais, | … press, | … prix, | … proof, | … queue, | … quick, | … quit, | … quita
  -0.2: | … rappel, | … recogi, | … replacement, | … reviendrai, | … ruido, | … sacaron, | … saddle, | … sali
  -0.2: | … salirme, | … saying, | … seas, | … silence, | … sortie, | … subscription, | … surrender
  -0.2: | … swear, | … take, | … teh, | … threw, | … tiempo, | … toute, | … trop, | … vas, | … vendi
  -0.2: | … viernes, | … water, | … wheel, | … whom, | … wifi, | … withdraw, | … working, ~_abe, ~_abt, ~_aho
  -0.2: ~_ai, ~_app, ~_bak, ~_be_, ~_bon, ~_bui, ~_by_, ~_cas, ~_ch, ~_chu, ~_coa, ~_cui, ~_dea, ~_ded, ~_dic
  -0.2: ~_du_, ~_el, ~_etr, ~_eu_, ~_gdp, ~_got, ~_gps, ~_hac, ~_hea, ~_im, ~_in_, ~_jaj, ~_m_, ~_mir, ~_mu
  -0.2: ~_nig, ~_nue, ~_of_, ~_onc, ~_pa, ~_rid, ~_sea, ~_sis, ~_str, ~_t_, ~_tab, ~_tre, ~_us, ~_van, ~_wan
  -0.2: ~abt, ~abt_, ~acab, ~ace_, ~act_, ~actu, ~adr, ~age_, ~agn, ~aho, ~ahor, ~ai_, ~ais, ~aise, ~alg
  -0.2: ~alre, ~ama, ~amas, ~ange, ~anua, ~arl, ~asi_, ~asio, ~atel, ~ause, ~ave, ~aw_, ~aya_, ~bak, ~bar_
  -0.2: ~bask, ~bing, ~boi, ~bons, ~bras, ~bui, ~buil, ~cami, ~casq, ~ceiv, ~cel_, ~cer_, ~cert, ~chu, ~ci_
  -0.2: ~cial, ~cle_, ~coa, ~cog, ~coin, ~cong, ~cre, ~cupe, ~ddle, ~deo, ~dic, ~dido, ~donn, ~dpr, ~dpr_
  -0.2: ~eads, ~edan, ~eder, ~eeds, ~eeti, ~efor, ~ege_, ~eiv, ~ejad, ~ell, ~els, ~elu, ~emb, ~emm, ~emme
  -0.2: ~enev, ~eni, ~eno, ~eon, ~eone, ~er_, ~erni, ~est, ~fic, ~figu, ~fore, ~fra, ~fue, ~fus, ~gan_, ~gdp
  -0.2: ~gdpr, ~gnal, ~gon, ~got_, ~gps, ~gps_, ~grad, ~gue, ~ha_, ~ham, ~hear, ~hien, ~hin, ~hine, ~iat
  -0.2: ~iei, ~ieil, ~iem, ~ife_, ~igh_, ~ine_, ~iqui, ~irar, ~ire_, ~ise_, ~iter, ~itr, ~itt, ~jito, ~ke_
  -0.2: ~last, ~lef, ~leur, ~lig, ~lla, ~lle, ~llec, ~lly_, ~loo, ~lre, ~lrea, ~lso, ~mem, ~memo, ~meon
  -0.2: ~mil_, ~modo, ~moto, ~nah_, ~nas_, ~nci, ~ndi, ~ndo, ~ndo_, ~ngra, ~niss, ~nite, ~njo, ~noe, ~now
  -0.2: ~nst, ~nths, ~nuit, ~of_, ~ofe, ~oga, ~olic, ~omeo, ~one_, ~ool, ~ora_, ~ork_, ~ort_, ~orw, ~otec
  -0.2: ~ouge, ~our, ~our_, ~ovel, ~payi, ~pogn, ~poi, ~rea, ~rece, ~reg, ~rey, ~rida, ~rido, ~ried, ~rill
  -0.2: ~riva, ~ron_, ~rook, ~rouv, ~rs_, ~rse, ~sier, ~sket, ~soli, ~sont, ~spr, ~str, ~tal_, ~tede, ~tiem
  -0.2: ~tin, ~tma, ~tom, ~tou, ~udia, ~udra, ~ueda, ~unt, ~upu, ~ure, ~urs, ~usi, ~uss, ~ust_, ~utot, ~val
  -0.2: ~van, ~ver_, ~vie_, ~viei, ~voir, ~vois, ~wan, ~want, ~wes, ~woul, ~xter, ~yeah, ~yons, ~yth, ~ythi
  -0.2: ~zes, ~zes_
  -0.26: (tables say none)
  -0.3: 2 days, 2 minutes, 2 please, 2 … ca, NAME d, NAME es, NUMBER bike, NUMBER call, NUMBER en, NUMBER how
  -0.3: NUMBER if, NUMBER jours, NUMBER k, NUMBER missed, NUMBER paise, NUMBER star, NUMBER still
  -0.3: NUMBER then, NUMBER unread, NUMBER velos, NUMBER without, NUMBER … bikes, NUMBER … calls
  -0.3: NUMBER … come, NUMBER … con, NUMBER … d, NUMBER … delete, NUMBER … each, NUMBER … explain
  -0.3: NUMBER … good, NUMBER … last, NUMBER … les, NUMBER … mas, NUMBER … much, NUMBER … per, NUMBER … sms
  -0.3: NUMBER … texting, NUMBER … update, NUMBER … will, a arreglar, a bird, a cancellation, a casse
  -0.3: a favor, a mandarme, a marche, a minuit, a pasar, a price, a querer, a quitar, a recibir, a reminder
  -0.3: a ride, a shop, a sock, a surprise, a test, a text, a way, a … as, a … avisos, a … beau, a … demande
  -0.3: a … ecrire, a … fee, a … fix, a … haha, a … party, a … seat, a … star, a … telephone, a … thank
  -0.3: aboga-, abonnement aux, about … block, about … dog, about … tune, about … wheel, abus |, acabe-
  -0.3: acces-, account no, aceptado |, aceptar, acepte textos, achalez moi, actio-, action, acuerdo de
  -0.3: adjust, adress, ads take, ads … me, advan-, advance, after a, after work, after … one, aftr
  -0.3: afuera … la, again will, again … you, again-, against, agend-, agn, agn |, agradece el
  -0.3: agradeceria que, agree … the, agreed on, aguanta |, ah oui, ah … you, ahi … las, ahora … mas
  -0.3: ai annule, ai bloque, ai clique, ai coche, ai lu, ai supprime, ai … gagne, ai … les, ai … mais
  -0.3: aigui-, aille-, ailleurs, air … le, aire … la, ais, ajoutez … a, ajustan, ajustement, al mecanico
  -0.3: al perro, al trabajo, al … gracias, alarme du, alertes … moi, alerts for, alerts please, all … people
  -0.3: all … way, all … with, allowed in, also can, also … the, alto ahi, alto y, alto … asiento, alto … los
  -0.3: alvarado, always … this, am an, am coming, am dead, am happy, am home, am paying, am stuck
  -0.3: am … about, am … for, am … still, am … tired, amigo-, amigos, amk, amoun-, amount, an end, anand
  -0.3: ancien, and NUMBER, and all, and delete, and every, and give, and keep, and only, and please
  -0.3: and quit, and … at, ando … la, angry … i, angry>forever, annee-, annees, annule je, annuler le
  -0.3: another |, ans et, antes me, antes … las, antes … que, anti, anuncio, any contact, any … messages
  -0.3: any … please, anyho-, anyhow, anymore … i, anyone but, apa, apagar, apague la, apero, apology
  -0.3: aprender, apres ca, apres l, apuntame en, are at, are done, are going, are missing, are … ok
  -0.3: are … options, are … our, are … there, argum-, argument, arrange, arrep-, arrete svp, arrete … au
  -0.3: arrete … je, arrete … la, arrete … passant, arrete … svp, arretent pas, arreter au, arreter la
  -0.3: arreter … me, arreter … message, arretez … reparation, arretez … travailler, arriv-, artic-, article
  -0.3: as no, asi me, asi … la, asi … no, asiento … muy, ask me, asked … about, asking take, asking you
  -0.3: asking … for, asking … me, assez … textos, asteur, at checkout, at night, at these, at … am
  -0.3: at … back, at … corner, at … door, at … for, at … hospital, at … light, atentamente, atento, au bout
  -0.3: au feu, au gars, au stop, au volant, au … si, auriez … l, autan-, autant, auto |, autobus est
  -0.3: autocollants |, automatique, automne, automne |, autorice esto, autres textos, avant d, avec … velo
  -0.3: avenir |, averti, avertissement, avertissez moi, avez … j, avisenme cuando, aviso, away for, away my
  -0.3: away … my, away … number, baby seat, back by, back door, back from, back my, back or, back … that
  -0.3: backw-, backwards, bain, baissez, baja en, baja gracias, baja porfa, baja … numero, bajenme de
  -0.3: ballo-, bao, barrez, base |, basic … up, basta you, basta … cambiar, basta … lluvia, batterie charge
  -0.3: batterie |, batterys, batti-, batting, bc … am, be … NUMBER, be … if, bearings, beau, beau … a
  -0.3: been 2, been NUMBER, been … off, before … after, begging you, belle job, beside, besoin … facture
  -0.3: besoin … me, bhai, bhaiy-, bhaiya, bici esta, bicis usadas, bien merci, bien … frenos, bien … no
  -0.3: bien … ustedes, bike do, bike my, bike out, bike … leave, bike … take, bikes now, birch, bit … the
  -0.3: blacklist, blacklist my, blank-, blanket, blast, block me, block party, block the, block … on
  -0.3: blocked the, blocked … the, blocks, blonde m, bloque … le, bloque … numero, blue … the, board |, bois
  -0.3: bolsa-, bolsas, bolud-, boludo, bon, bon j, bon je, bon … on, booth, boots, bord, borro el
  -0.3: borro … mensaje, borron, boss, botak, bother me, bouchons, boue |, bought NUMBER, boulot, box it
  -0.3: brake-, brakes, brave, break-, breath, bride-, bridge |, brill-, bring in, brode-, broder
  -0.3: broke again, broke my, broma |, brother please, brother … the, brule |, bubble tea, buenisimo, burle-
  -0.3: burley, bus to, business, but … texts, buy a, buzzer, buzzer is, buzzes, by and, by at, by mail
  -0.3: by … own, c NUMBER, c … gentil, c … la, ca commence, ca continue, ca enlevez, ca m, ca passe
  -0.3: ca reveille, ca veut, ca … aux, ca … dire, ca … merci, cada mensaje, cada … me, cada … que
  -0.3: cadena … vez, cajer-, calis-, call before, call from, call text, call … a, call … about, call … house
  -0.3: call … i, call … me, call … remove, calle |, called off, calling you, calls … NUMBER, calls … no
  -0.3: calma, camara de, cambia, cambiar mi, cambiar … cita, cambien la, came through, came … of, caminar
  -0.3: campu-, campus, can be, can delete, can keep, can … a, can … afford, can … cut, can … go, can … guys
  -0.3: can … opt, can … stand, can … unsubscribe, canadian, cancel just, cancel these, cancel … text
  -0.3: cancela los, cancela mi, cancelar la, cancelar … cita, cancelar … mensajes, cancelen los, car and
  -0.3: card from, card got, card on, cardb-, cardboard, cargar, cargo por, carreras, carres, carro
  -0.3: carte … pas, casa |, casilla |, casl, caso que, casque de, casques |, cast, cell pour, cell … it
  -0.3: cell … off, cell … your, cerramos, cerve-, ces envois, cesen, cesser de, cesser les, cesser svp
  -0.3: cesser tout, cesser … envoi, cessez d, cessez … envoi, cessez … me, chaine a, chaine arrete
  -0.3: change … idee, change … the, changement, changer les, changez mon, chao, chaque jour, charge for
  -0.3: charged … twice, charity, chauf-, chavo, che pas, checar, check email, check my, check out
  -0.3: checked … on, chenn-, chennai, cherche un, cherche une, chere |, chez … y, chicos, child seat
  -0.3: chinese, christ, christening, christening |, chum va, chum … la, circle, cita … el, clac, clase de
  -0.3: clean it, cleaning, clearance, clicked, client … moi, cloche, closer, cny, coach-, cogne, coins
  -0.3: cold |, come down, come my, come … NUMBER, come … you, comes in, coming in, coming … NUMBER, comma
  -0.3: commande svp, comme … vous, comment … fait, comment … le, communication |, communiquez, como apago
  -0.3: compa you, company |, complain, completement, compre … bici, comprenez, comprenez pas, comptez plus
  -0.3: con cambiar, con canasta, con lo, con todo, con uno, con … cobro, con … esposo, con … me
  -0.3: con … mensajitos, con … trabajo, conec-, confirm once, confirmation |, confirmer, confirming
  -0.3: connais pas, consent you, consentement a, consider this, consiguieron mi, conso-, contact list
  -0.3: contact please, contact the, contact … a, contact … about, contact … for, contacten mas, contacts who
  -0.3: contestas, cookies, cool it, coordonnees, copia de, copies |, cordi-, correspondence, cortala con
  -0.3: cortar, cortaron, cotes, cotes |, couch, could somebody, could … text, couper, cours annule, cousins
  -0.3: coute-, couturiere, cover it, cover |, covid, cow, cream |, creo … se, crevaison |, cried … the
  -0.3: crisp-, crisps, crissez moi, croire que, cruis-, cruiser, cuando le, cuando les, cuando llegues
  -0.3: cuando quede, cuando salgas, cuanto tiempo, cuantos mensajes, cudnt, cut my, cut … a, cut … lock
  -0.3: cut … the, cuts, d arret, d avis, d … liste, dad … the, dad … you, dado … de, dame un, dame … de
  -0.3: dans … auto, dans … liste, dans … pneus, datab-, database, database |, date on, day … is, day … my
  -0.3: de, de 2, de ahora, de bruit, de ces, de char, de debarquer, de demain, de dimanche, de enviar
  -0.3: de esos, de estar, de este, de favor, de fete, de garantie, de la, de lluvia, de mardi, de molestar
  -0.3: de notifications, de ofertas, de pedaler, de photos, de prendre, de respeto, de rire, de samedi
  -0.3: de tanto, de tes, de … 2, de … arrete, de … cadenas, de … ce, de … computadora, de … contactos
  -0.3: de … contacts, de … cosas, de … course, de … delete, de … dessus, de … enviar, de … envios
  -0.3: de … euros, de … fait, de … fui, de … hora, de … journee, de … list, de … merci, de … mes
  -0.3: de … nouvelles, de … please, de … pouvez, de … promos, de … quiero, de … quitenme, de … rappels
  -0.3: de … ruido, de … saquenme, de … sirve, de … text, de … you, debarque |, debarquer |, debarquez moi
  -0.3: debarquez … de, debranche, decede en, decia |, decirlo, definitivement, deja … hacer
  -0.3: dejar … mandarme, dejaron de, deje mi, deje mis, deje … guantes, deje … mandarme, dejen … enviarme
  -0.3: delays, delete bus, delete it, delete mecanico, delete pedido, delete sabado, delete sistema
  -0.3: delete … from, delete … info, delete … old, deleted the, deleting, delivery guy, demac-
  -0.3: demain NUMBER, demande moi, demande mon, demande … arreter, demande … mon, demande … on, deme de
  -0.3: demen, dernier avertissement, dernier message, dernier svp, dernier … je, dernier … que, des frais
  -0.3: des photos, des que, des text, des … dans, desabonnement svp, desabonner de, desabonnez … svp
  -0.3: descente, descr-, describe, descuento de, desde las, deseo recibir, desinscrire de, desinscris moi
  -0.3: desired, despacio, despierto, despues delete, dessu-, dessus, dessus svp, desuscribanme, detes-
  -0.3: deteste, deux pneus, devis-, devolver, di … consentimiento, dia de, diagn-, dial, dice mi, dicen que
  -0.3: dicho … no, did a, did they, did … call, did … do, did … need, did … not, did … win, diet, digan a
  -0.3: digan … mi, digan-, digital detox, dijeron que, dio … de, dios los, dire quoi, disculpe la, dispo
  -0.3: disponible, disturb me, disturb you, dit … au, dit … j, dit … magasin, do i, do if, do they
  -0.3: do wednesday, do … ask, do … believe, do … brakes, do … charge, do … click, do … email, do … opt
  -0.3: do … read, do … recall, do … run, do … walk, do … work, doblo, does … count, dog ate, dog … the
  -0.3: doigt-, doigts, doing after, dolar-, dolares, donc ca, donde … no, done … it, done … these, donne a
  -0.3: donne le, donne pour, donne … consentement, door … i, doors, dormir |, dos partes, dosa, dose
  -0.3: down and, down i, down lol, down … i, downs-, downstairs, drawi-, drawing, drinking, drives
  -0.3: dropped the, dry cleaning, dryer, dsl mais, du cadre, du dossier, du lac, du pain, du rappel, du … j
  -0.3: du … lol, du … vous, dure, duria-, durian, easier for, easier … me, eating |, ecole, ecrire ici
  -0.3: ecure-, ecureuil, edad no, effacez ma, effec-, effective, el bus, el deposito, el doctor, el papel
  -0.3: el saldo, el stop, el tornillo, el trafico, el y, el |, el … hay, el … me, el … otra, el … suena
  -0.3: el … tengo, el … todavia, el … un, elect-, email use, email went, email … fine, email … to
  -0.3: emergency contact, emergency … for, emoji-, emojis, en, en adelante, en bas, en double, en envoyez
  -0.3: en honduras, en lo, en pleno, en reparation, en total, en vertu, en voulais, en … au, en … besoin
  -0.3: en … hasta, en … minutos, en … moins, en … partes, en … tarde, encantan, encanto, encargado
  -0.3: encore une, encore … autres, end my, end please, end … fell, end … please, enlac-, enlever les
  -0.3: enlever numero, enlevez … cell, enorm-, enorme, enough texts, enough to, enough … i, enough … you
  -0.3: ensem-, ensemble, entienden |, entreposez, entrer, entretien |, enviando, enviar mensajes
  -0.3: envoie … photo, envoyer les, envoyer un, envoyer vos, envoyer … message, envoyez pu, envoyez un
  -0.3: envoyez … un, equivoque … talla, era la, era |, error … la, es muy, es … jueves, es … me, esa casilla
  -0.3: esa … de, escribeme, escriben mas, escriben … que, escribi, eso basta, esposo fallecio, essayer le
  -0.3: est bloquee, est ecrit, est gentil, est juste, est revenu, est toute, est … combien, est … necessaire
  -0.3: est … quel, est … robot, est … surprise, est … telephone, est … urgent, esta mal, esta … para
  -0.3: estaba lista, estar … su, esten textiando, esti, esto de, esto pero, estor-, estoy cansado, estoy con
  -0.3: estoy … acuerdo, et ca, et … ca, etais pas, etes … dans, etes … ouvert, etre pret, ever text
  -0.3: everyone in, everything else, ex y, exams, exces-, excessive, exclude, excluir, exemple, existo
  -0.3: explain |, eye, eyes are, eyes … not, factura por, fade, faire enlever, faire … de, faire … que, fait
  -0.3: fait deux, fait … je, fait … par, faites disparaitre, faites juste, falta de, falta … respeto, faltan
  -0.3: farew-, farewell, fastidio |, faut, faut … j, favor … la, fcc |, fecha, fedex, feeling
  -0.3: felicidades … el, fermez les, fermez vous, fermez … quelle, fiestas, fight-, fighting, fijese que
  -0.3: fille du, fille … l, fils a, fin aux, fin des, final … la, finalement je, finalement on, find it
  -0.3: fine do, fine just, fini la, fini … textos, fini … travailler, fini … velo, finish |, finissez
  -0.3: firmar, first … in, fix … flat, fixing |, flirt, flood-, flu |, fog, fois pour, foldi-, for, for ads
  -0.3: for both, for d, for family, for new, for sat, for saturday, for what, for … cheaper, for … days
  -0.3: for … friend, for … from, for … insurance, for … last, for … messages, for … mother, for … out
  -0.3: for … sake, for … small, for … sms, for … too, for … two, for … with, forever>me, forever>remove
  -0.3: forget it, forget my, forget … exist, forgets, forgot |, forma, forward |, found my, found … glove
  -0.3: foute-, foutez, frame is, frame … i, frame … it, frank-, frenc-, french, frene, friday please, fried
  -0.3: fried rice, from texts, from … in, from … lol, from … side, front wheel, froze-, frozen, fuel, fuera
  -0.3: fuert-, fuerte, fui … la, fund, further contact, further … please, fuse, fut, futbo-, futbol
  -0.3: future texts, garder |, gardez les, gars … la, gave up, generica, gerant m, get any, get home, get it
  -0.3: get on, get paid, get … by, get … messages, get … more, get … receipt, get … so, get … your, give her
  -0.3: give … for, glass |, go again, go out, go … for, god stop, goes … my, going |, going … a, good job
  -0.3: good with, googl-, google review, goose, got cancelled, got one, got … by, got … last, got … message
  -0.3: got … so, grade-, grafigne, grais-, graisse, grate-, grateful, gre de, great thank, grew, grind-
  -0.3: grinding, grip, gripp-, grippe, grippe |, groomer, groupe |, grp, guard |, gusta el, gusta que
  -0.3: gusta … me, gustan los, guys again, guys stop, habia dicho, habia … que, habia-, hable … mi
  -0.3: hace … el, hacer ruido, haciendo ruido, hagame … favor, haganlo, hago para, haha |, half |, hamme-
  -0.3: hammer, hammer time, handle, happens |, happy thanksgiving, hari, hari raya, hartaron, has … fever
  -0.3: hasta … lunes, hasta … viernes, hasta … yo, hate the, have blocked, have … do, have … receipt
  -0.3: have … take, have … there, have … waiting, he ate, heate-, hehe, hehe |, hem, here it, here … are
  -0.3: hereb-, hereby, heres my, hermano |, herra-, herramienta, hi please, hijo … se, his … is
  -0.3: hittin … line, hmm, hmu, hold on, hold … on, hold … the, holdi-, holding, homework |, hora … manana
  -0.3: horri-, horrible, hors, hot water, hotma-, hotmail, house number, house … NUMBER, house-, how does
  -0.3: how it, how old, how … miles, how … people, how … should, hoy mi, hr |, hrs |, hubby, hubiera, huit
  -0.3: hung, hung up, hurts |, husband … in, husbe-, husbend, hydraulic, i, i check, i exist, i find, i ll
  -0.3: i reach, i read, i replied, i treat, i tried, i … after, i … answer, i … borrow, i … bought
  -0.3: i … charged, i … coming, i … cry, i … doing, i … email, i … filled, i … go, i … half, i … hear
  -0.3: i … joined, i … last, i … need, i … new, i … off, i … paid, i … paying, i … prefer, i … put, i … quit
  -0.3: i … see, i … something, i … stuck, i … use, i … while, i … will, i … you, iba a, ibada-, ibadan, ida
  -0.3: identificacion, idiot-, if not, if someone, if that, if … pay, if … texts, if … wanted, if … would
  -0.3: il arrete, il fait, il … de, il … reste, il … semble, ilegal yo, ilegal … no, impri-, in spanish
  -0.3: in winter, in … bin, in … envelope, in … hrs, in … if, in … list, in … me, in … my, in … rain
  -0.3: in … robot, in … wrong, incluye la, infla-, info … your, infos, inner, inscrire, inscris, inscris moi
  -0.3: inscrivez … pas, instead … texting, insurance … the, interested remove, intvw, inuti-, iphone |
  -0.3: is free, is i, is illegal, is left, is lovely, is mad, is next, is nuts, is old, is perfect, is right
  -0.3: is saturday, is something, is the, is working, is … before, is … business, is … can, is … class
  -0.3: is … covered, is … damage, is … getting, is … green, is … group, is … just, is … lunch, is … need
  -0.3: is … paint, is … parking, is … people, is … price, is … something, is … surprise, is … warranty
  -0.3: is … we, it cost, it like, it quit, it say, it that, it twice, it under, it … again, it … an
  -0.3: it … fixing, it … friday, it … going, it … me, it … shifting, it … then, it … tomorrow, it … yet
  -0.3: items NUMBER, itsel-, itself, j accepte, j me, j vas, j … bloque, j … chercher, j … clique, j … deux
  -0.3: j … lu, j … supprime, j … tout, j … vos, j … voulais, jaja mi, jaja you, jaja … me, jalan
  -0.3: jamais … ces, janm, japan, je lai, je laisse, je pedale, je reste, je roule, je … apres, je … m
  -0.3: je … pareil, je … pus, je … quand, je … retirer, je … saurais, je … sortir, jefe, jetez mon
  -0.3: jetez … numero, job … de, joine-, joined, joy, joy |, jst, juego, junto, jus, just come, just email
  -0.3: just quit, just … more, just … to, juste des, juste m, juste … la, juste … nom, keep going
  -0.3: keep sending, keep … stop, keep … up, kickstand |, kindly discontinue, kindly do, kindly |, kiss
  -0.3: knee |, know … the, l, l article, l assistance, l avais, l entree, l … des, l … sans, la arretez
  -0.3: la boutique, la ca, la cloche, la compre, la compro, la derniere, la difference, la facture
  -0.3: la grandeur, la guardan, la madre, la meteo, la moins, la necesito, la primera, la puedo
  -0.3: la reparation, la route, la valve, la ventana, la web, la … ahorita, la … charge, la … cuando
  -0.3: la … cuanto, la … delete, la … gardez, la … haha, la … juste, la … lache, la … ne, la … prochaine
  -0.3: la … prolongee, la … textos, lachez … vous, lady with, lady … the, lai, laisse … message
  -0.3: laissez … la, lana, laptop |, las alertas, las flores, las promociones, las … a, lasagne, last slice
  -0.3: lasts, lave, laver, laver |, law>angry, lawyer |, ldroi-, ldroit, le, le agradeceria, le bike, le bol
  -0.3: le bouton, le cafe, le chat, le choix, le contesto, le digo, le en, le jour, le laisser, le modele
  -0.3: le recu, le robot, le spam, le systeme, le … arret, le … enlevez, le … frotte, le … juste
  -0.3: le … message, le … n, le … no, le … nom, le … oui, le … sans, le … un, lead, leaki-, leaking
  -0.3: leave … off, leave … old, leave … on, leave … out, lect, lecturer, left at, left hand, left him
  -0.3: left over, left … wallet, lentejas, les envois, les nerfs, les pedi, les pieces, les taxes, les texto
  -0.3: les vieilles, les … au, les … aussi, les … enlevez, les … mon, les … ont, les … pneus, let … off
  -0.3: letters |, lettre, ley, library |, lid, lien pour, lift lobby, light quit, ligne est, like spam
  -0.3: like … cancel, like … not, like … opt, like … texts, lindo, line again, line when, lire, list you
  -0.3: lista gracias, lista … la, lista … mensajes, lista … textos, liste enlevez, liste merci
  -0.3: liste … textos, listed, little |, livid, ll, llamen |, llanta esta, llanta … me, llave … la
  -0.3: llego … a, llego … pieza, llegue la, llegue … pieza, lleguen … a, llegues, llevarla, lo reenvia
  -0.3: lo … de, lo … hoy, lo … por, lo … quiero, loadi-, loading, loca |, locked |, lol enlevez, lol … me
  -0.3: long time, long … it, longer … in, look … it, look … these, looked at, looks … a, loose-, los dos
  -0.3: los leo, los reporto, los sabados, los … con, los … estan, los … mi, los … porque, lotte-, lottery
  -0.3: lousse, love, love of, love … god, lube for, lumiere du, lunch … the, lunettes sont, m abonner
  -0.3: m avait, m aviez, m … appele, m … envoyer, m … inscrite, m … les, m … par, m … vos, ma chaine
  -0.3: ma commande, ma paye, ma pedale, ma reparation, ma … retirez, machine a, madam i, made, made the
  -0.3: madre, magasin svp, mah, mailb-, mailbox, mailing, mais gardez, mais les, mais … aimerais
  -0.3: mais … pour, make, mal la, malay-, malaysian, malu, mama de, manana temprano, manda la, mandame un
  -0.3: mandan mensajes, mandando |, mandar textos, mandarle, mandarme textos, mande, mandeme la
  -0.3: manden … mas, manden … por, manque un, manques, mantenimiento, manubrio esta, many people
  -0.3: many … from, marche pour, marche tu, marked, marketing to, marli-, marlin, marlin NUMBER, maroo-
  -0.3: maroon, marque … casilla, marre de, mas con, mas la, mas le, mas … con, mas … porfa, masqu-, masque
  -0.3: mater-, maudit |, mauvaise personne, may … please, mc, me NAME, me after, me anytime, me be
  -0.3: me cobran, me de, me dejan, me demander, me di, me dicen, me encantan, me first, me go, me gusto
  -0.3: me ha, me hartaron, me how, me iban, me like, me never, me nuts, me quite, me quito, me rn
  -0.3: me sacaron, me sali, me salvaron, me saquen, me semble, me she, me svp, me thank, me too, me volvio
  -0.3: me where, me while, me … address, me … by, me … can, me … des, me … dinner, me … everything
  -0.3: me … favor, me … from, me … guardan, me … le, me … line, me … manda, me … merci, me … message
  -0.3: me … never, me … now, me … porfa, me … price, me … puede, me … reenvia, me … rire, me … textiando
  -0.3: me … voicemail, me … would, me … yes, me>wrong, medecin, meet at, meetings, mejor que, mejor … me
  -0.3: mensaje … llego, mensaje … y, mensajeria, mensajes borrenme, mensajes que, mensajes … por
  -0.3: mensajes … you, merci bonne, merci plus, merci pour, merci … ai, merci … cesser, merci … journee
  -0.3: merci … moi, merci … retirer, mere … la, mes coordonnees, mes … svp, message c, message dit
  -0.3: message is, message to, message vous, message … again, message … am, message … have, message … l
  -0.3: messages de, messages you, messages … vous, meteo, meteo |, meter, mettez du, mettez la, mettez les
  -0.3: mettez mon, mettez … de, mettez … en, mi carro, mi familia, mi me, mi mujer, mi novia, mi parte
  -0.3: mi respuesta, mi … ahi, mi … porfa, mi … vieja, mi … y, mieux pas, might … late, mijo … no
  -0.3: mind about, mind not, mind … texting, mind … the, mine |, minus NUMBER, minute, minutes |, minutos |
  -0.3: mis guantes, miss the, missed calls, missing from, missing the, mistake please, moi avant, moi out
  -0.3: moi s, moi savoir, moi stp, moi vos, moi |, moi … ces, moi … cours, moi … merci, moi … que
  -0.3: moi … rappels, moi … rien, moi … tes, moins chere, moins souvent, moins |, molestando, molesten mas
  -0.3: molestia |, mom does, mon adresse, mon autre, mon forfait, mon frein, mon recu, mon tour, mon … avant
  -0.3: mon … s, mon … une, money … me, montagne, monter, more parts, more reminders, more updates
  -0.3: more … left, more>me, morning is, mother is, motor … la, mount-, mouri-, mourir, moyen de, mrng, mroe
  -0.3: msjs |, mtn, much i, much obliged, much … you, muchacho de, muchi-, mud, muffi-, music-, musica
  -0.3: must but, must stop, muy … para, mwen pa, my answer, my brakes, my bro, my face, my gift, my hair
  -0.3: my i, my key, my lock, my mobile, my mom, my mothers, my opt, my sis, my … away, my … found, my … ok
  -0.3: my … pays, my … reads, my … set, my … today, my … too, my … up, n … am, nada … esto, nadie les
  -0.3: nadie … aviso, naggi-, nagging, nah stop, national do, national … not, nationale, navy, ne … en
  -0.3: ne … textez, need message, need … by, need … rack, need … texts, need … the, needed i, neighbor … the
  -0.3: neighbours, netto-, never given, never going, never joined, never read, never subscribed, never … at
  -0.3: never … back, never … consent, never … on, never … will, new tires, ni … texto, nicer, niego
  -0.3: nights |, no acepto, no consenti, no dejen, no esten, no mandarme, no marque, no otro, no paren
  -0.3: no pienso, no pressure, no reason, no send, no trae, no volver, no … ads, no … alcanza, no … asi
  -0.3: no … asked, no … cambien, no … caso, no … dinero, no … envie, no … escribieran, no … factura
  -0.3: no … interested, no … leo, no … llame, no … mis, no … otro, no … promociones, no … remove, no … si
  -0.3: no … solo, no … take, no … thanks, no … was, nobody told, noire, nom … vos, nomas … cadena, non
  -0.3: non a, non enlevez, nord, not afford, not authorized, not close, not email, not joking, not recall
  -0.3: not stay, not … ever, not … marketing, not … receive, not … riding, not … squeaking, not … told
  -0.3: not … who, note … the, nothin, noticed |, notification, notifications for, novia, now you, now … are
  -0.3: now … stop, now … there, nro |, nueva, nuevo |, number away, number if, number too, number |
  -0.3: number … from, number … mine, number>texts, numero gracias, numero soit, numero … des, numero … este
  -0.3: numero … urgence, nunca di, nut, o … las, objec-, object, obliged, ocloc-, oclock, ocupa-, ocurr-
  -0.3: ocurra, of love, of patience, of those, of your, of … but, of … remove, of … week, of … you, off les
  -0.3: off since, off so, off speaker, off stop, off what, off … messages, off … order, off … so, offert
  -0.3: offli-, offline, offre-, offres, often … i, oiga y, ok thanks, old parts, old … on, olviden mi
  -0.3: olviden … numero, olvidese, omit, on arrive, on facebook, on monday, on phone, on silent, on thursday
  -0.3: on with, on … charge, on … demain, on … demenage, on … desabonne, on … hill, on … my, on … national
  -0.3: on … rental, on … road, on … screen, on … site, on … thing, on … this, on … ticket, on … train
  -0.3: on … wheels, once i, once … for, one asked, one was, one wheel, one you, one … and, one … make
  -0.3: one … or, only, only gave, only want, only … you, open today, opene-, opinion, opt … request, opte
  -0.3: or a, or anything, or are, or should, or … for, or … out, or … which, orcha-, orchard, orden de
  -0.3: ote … de, otez les, otra cosa, otro mas, ou … ai, ou … la, ou … le, oui de, oui … confirme, oui … sa
  -0.3: oui … veux, our … NUMBER, our … is, out NUMBER, out request, out … not, out … order, out … patience
  -0.3: out … these, outside |, ouvert dimanche, ouverts |, ouvre-, ouvrez, over my, overh-, overnight |
  -0.3: owe |, oye y, pa los, pa … de, pack … in, pagar con, pagar … dos, pain but, pairs, paise, paix … vos
  -0.3: pal |, panee-, paneer, papie-, papier, par ce, par … enlevez, para esa, para eso, para manana
  -0.3: para no, para … los, parale … los, parar-, pararan, pare de, paren los, parfait je, parking is
  -0.3: parler a, parqueo, part in, part … la, partes |, pas accepte, pas aux, pas capable, pas payer, pas si
  -0.3: pas svp, pas un, pas vos, pas … debarquer, pas … des, pas … peine, pas … stop, pasar hoy
  -0.3: paseo … sabado, passer samedi, patatas, patch kit, patience avec, pay cash, pay you, pedals off
  -0.3: pedals on, pedi … me, pegad-, pegada, peine de, pendant la, people … to, per my, per text, perdi
  -0.3: perdieron, perdr-, perdre, permiso … escribirme, permiso … que, permission de, pero gracias
  -0.3: pero quitenme, pero … la, persona mayor, peur, peur |, peut on, peux … a, peux … etre, peux … le
  -0.3: phone call, phone do, phone fell, phone goes, phone has, phone keeps, phone will, phone … all
  -0.3: phone … of, phone … your, photo … the, pick me, picke-, picked, picking it, pictures … this
  -0.3: pido … me, pie, pierdo, pinch, pinche, pings, pintarla, pis … vous, plainte |, plainte … crtc
  -0.3: plan and, planc-, playa, please bring, please disregard, please n, please refrain, please respect
  -0.3: please she, please turn, please … at, please … by, please … de, please … messaging, please … once
  -0.3: please … thx, please … will, please … with, pleno, plesa-, plesae, plug, plus avec, plus du
  -0.3: plus entendre, plus … avoir, plus … contacter, plus … en, plus … nouvelles, pneu arriere, pneu est
  -0.3: pneus svp, pneus … en, pnr, ponce, ponche, poner una, poner … queja, ponganme, ponganme en
  -0.3: ponganme … la, pongas, poppe-, popped, por dios, por escrito, por fabor, por favorcito, por las
  -0.3: por … mensajes, por … o, porri-, porridge, port, porte c, porte d, posez, posit-, possible d
  -0.3: possible to, poubelle, pour aujourdhui, pour changer, pour etre, pour faire, pour jeudi, pour le
  -0.3: pour … assurance, pour … les, pour … sur, poussette, pouvez le, powers, powers out, precio no
  -0.3: precio por, prefer not, prefer … to, prefere les, prefere ne, prefere pas, prend … un, prendre rendez
  -0.3: prendre … vous, presc-, prescription, presentation, press to, presses, pret pour, pretending to
  -0.3: prie … ne, priere, printemps |, private, private … i, probarla, problemas, prochaine fois, programme
  -0.3: prohi-, prom, promocion |, promotions |, propa-, propaganda, propina, pu svp, pu … promos, pu … vos
  -0.3: pude … el, pueda |, pueda-, puede … en, puede … las, pueden dejar, pueden parar, pueden … a
  -0.3: puedo cambiar, puedo cancelar, puerta de, puro, puse stop, put it, put … back, put … phone, qu
  -0.3: quand … pedale, quand … vous, que, que acepte, que dios, que estaba, que existo, que hago, que llegue
  -0.3: que molestia, que nadie, que non, que pararan, que pesados, que tengan, que … acepte, que … borren
  -0.3: que … dois, que … ese, que … haya, que … mande, que … mis, que … nom, que … otra, que … puedo
  -0.3: que … pusieron, que … queria, que … recois, que … sale, que … solo, que … vaut, quebro, queda
  -0.3: queda el, quedaron, quedo … bien, quedo … gracias, queen |, queen-, queens, quelle … vous
  -0.3: queria mensajes, quien … autorizo, quien … que, quieras, quiero hacer, quiero salir, quiero salirme
  -0.3: quiero … avisos, quiero … le, quiero … los, quiero … ni, quiero … recibiendo, quiero … una, quiet-
  -0.3: quit bugging, quit messaging, quit … NUMBER, quit … and, quit … but, quit … up, quita … numero
  -0.3: quitame … tu, quitar … oxido, quitarme de, quite las, quite mi, quiteme |, quiten la, quiten … cel
  -0.3: quiten … la, quitenme por, quitenme you, quitenme … ahi, quitenme … su, quote-, quy, raat, radio |
  -0.3: rahul, raide |, ranch-, rancho, rappel, rappelle pas, rappels d, rather you, rayez … de, rdv … NUMBER
  -0.3: re, reach the, reach |, read your, read … NUMBER, reagi, rear wheel, receipt says, receive these
  -0.3: receive your, receiving this, recevoir les, recharge, recibir estos, recibir nada, recibir sus
  -0.3: recibir |, recogerla |, records please, recum-, recycle, red ones, refaccion, reflecteurs |
  -0.3: reflectors |, regale la, regle-, relationship, release, remboursable, remettre |, reminding
  -0.3: remove moi, remove us, remove … basket, remove … phone, remove>wrong, removed me, removed … this
  -0.3: removed … your, rendue a, rental … the, rentre |, rentrer, repair not, repair please, repair … for
  -0.3: repairs, reparee, reply … you, repondre j, reported it, reporting … to, reporto, request … this
  -0.3: resena, resolution, respe-, respeto |, respond, responda, reste NUMBER, restees, retiree, retiren mi
  -0.3: retirenme, retirez la, retirez les, retrait de, reveille le, revenu, revient, revoke consent
  -0.3: revoke my, revoked, ride, ride de, ride that, ride with, riding … the, right … is, right … one
  -0.3: ringing me, rip my, road bike, robot … me, robots, rocky, rompan, roste-, roues, rough-, roughly
  -0.3: rouler avec, round |, round-, rubbish, rubs |, rue des, run a, run it, rustine, s arrete, sabados
  -0.3: saber si, sac |, sacame |, sacame … ahi, sacrez moi, said … is, said … text, said … was, said … would
  -0.3: sais … si, sake, sale still, salgas, salido, salirme de, salut-, salutations, salutations a, salvaron
  -0.3: samedi matin, sans arret, saqueme de, saquen el, saturday i, saurais, saurais gre, saurais … de
  -0.3: save me, save … old, saved my, savin-, saving, savoir quand, saw the, say the, say … not, saying stop
  -0.3: saying yes, says delivered, says … NUMBER, says … on, says … the, scrapez mon, screw you, screw-
  -0.3: screws, scrub my, scrub … number, se agradece, se cancela, se desabonne, se desabonner, se sale
  -0.3: se … cada, se … les, se … sale, se … sola, season |, seat off, second … i, see … i, see … tomorrow
  -0.3: sees, segunda, selling the, semanas esperando, sembl-, semble, send nothing, send … messages
  -0.3: send … of, sending this, sending you, sending … texts, sending … the, senora de, sent, sera la
  -0.3: service at, servicio de, set me, setting, seulement … de, she did, she quit, she will, she … me
  -0.3: she … ok, shipm-, shipment, shook, shop |, shopping, shot, show off, show … where, shower, shut it
  -0.3: shut … the, si a, si confirmo, si llama, si siguen, si … puede, siaux, sick … these, siege de
  -0.3: siege … bebe, siest-, sigan enviando, signa-, sigo en, sigue haciendo, sigue … ruido, silla … bebe
  -0.3: sillita, simple, sin textos, sin … que, since, since you, singed, sink, sir is, sir my, site |, six
  -0.3: size tube, size … NUMBER, sleeping |, sleev-, sleeves, slice, slide-, slides, smells like, smiley
  -0.3: smoking |, sms in, sms no, sms … de, sms … no, sms … you, sms … your, snowb-, so bring, so can
  -0.3: so early, so far, so good, so hard, so if, so there, so we, so what, so … are, so … hurry, so … now
  -0.3: sobra-, sobrina, soin, sol, solicito … baja, solid-, solitos, solo … bici, solo … de, some cake
  -0.3: something … with, sondages, sorry it, sorry … bother, sorry … hear, sorry … you, sortir |, sory
  -0.3: souhaite plus, soup, souris, sous le, souvi-, souviens, soy … clienta, spam me, spameen, spams
  -0.3: specials, specials |, speec-, spoil |, spring tune, squir-, stage-, stages, stalk-, stand |, standing
  -0.3: start with, state-, stay off, sth, sticks, sticky, still … these, stock-, stop ca, stop getting
  -0.3: stop hammer, stop je, stop light, stop or, stop por, stop saying, stop spam, stop squeaking
  -0.3: stop text, stop thank, stop thinking, stop y, stop your, stop … alerts, stop … bikes, stop … good
  -0.3: stop … he, stop … here, stop … les, stop … message, stop … moi, stop … presses, stop … reminders
  -0.3: stop … said, stop … them, stopped at, storage fee, store-, straight, stron-, strong, stuck at
  -0.3: stuck … the, subida |, subscription |, sucks |, suela, suena cuando, suis rendue, suis sur, suppl-
  -0.3: support |, supposedly, supprimez … numero, sur la, sur mon, surgery |, surprises, surre-, surveys
  -0.3: sus … me, suscribo a, suscripcion de, suspendan los, suspension |, svp le, svp que, svp … me
  -0.3: swap the, swing by, switch … off, t envoie, t … la, take … list, take … old, take … to, takes
  -0.3: taking … off, tamal-, tamales, tannee de, tanner, tant qua, tant que, tapon, tarjeta de, tau
  -0.3: te mando, te plait, te voy, te … si, tea |, teach-, teacher … my, teal, team coach, techn-
  -0.3: telephone |, tell my, tell … his, tell … your, tengo dinero, terminan, terrible, text came, text more
  -0.3: text notifications, text people, text says, text that, text us, text with, text … NAME, text … am
  -0.3: text … stop, text … wife, texte … les, texte … que, textez … pu, textiez, texting for, texting list
  -0.3: texting remove, texting … is, texting … take, texting … the, texto en, texto merci, texto … NUMBER
  -0.3: textos en, textos stp, textos … j, textos … les, textos … mi, textos … pas, texts here, texts so
  -0.3: texts when, texts … NUMBER, texts … for, texts … get, texts … now, texts>me, than before, than that
  -0.3: thanks you, thanks … no, thanksgiving |, that, that covered, that price, that right, that says
  -0.3: that … of, that … out, that … your, the NUMBER, the atm, the basic, the beach, the bed, the boys
  -0.3: the carbon, the cell, the click, the club, the computer, the corner, the couch, the courier
  -0.3: the crack, the crank, the dentist, the dishes, the display, the driveway, the email, the emergency
  -0.3: the extended, the fenders, the fitting, the flu, the free, the freehub, the gears, the grass
  -0.3: the handlebar, the hat, the heads, the hem, the interview, the jersey, the kid, the love
  -0.3: the magazine, the map, the match, the national, the numbers, the presses, the promos, the recall
  -0.3: the saturday, the station, the tcpa, the teacher, the test, the text, the toilet, the trunk
  -0.3: the tuesday, the upgrade, the waiting, the waitlist, the washing, the weekend, the … all, the … alone
  -0.3: the … and, the … between, the … broke, the … bus, the … cassette, the … coach, the … crank, the … dad
  -0.3: the … early, the … fell, the … first, the … haha, the … have, the … how, the … love, the … myself
  -0.3: the … next, the … of, the … papers, the … party, the … quits, the … reminders, the … removed
  -0.3: the … sale, the … service, the … slice, the … take, the … team, the … then, the … thx, the … trail
  -0.3: the … trek, the … warranty, the … work, the … yes, them to, then … me, therapy, there NUMBER
  -0.3: there bud, there parking, there … waiting, there … your, these alerts, these cost, these days
  -0.3: these on, these remove, these sms, these … are, they … you, thief, thing is, thing-, things |
  -0.3: think … the, thinking about, thinks … is, this crap, this creak, this it, this number, this saddle
  -0.3: this service, this sms, this sunday, this … can, this … if, this … list, this … text, this … texting
  -0.3: this … you, threw, throw away, throw-, throwing, thx for, tia, tiene caso, tienen hasta, tienen por
  -0.3: tienen … la, tienen … talla, tight-, til monday, timbre de, time after, time does, time you, time … i
  -0.3: tip |, to 2, to anyone, to confirm, to delete, to email, to here, to message, to never, to no
  -0.3: to turn, to … again, to … and, to … boss, to … down, to … email, to … fcc, to … first, to … husband
  -0.3: to … in, to … phones, today or, today you, today … tomorrow, todo gracias, toi au, told no
  -0.3: told … all, told … could, told … that, told … you, tombee, tomber |, ton … d, tones, tonight or
  -0.3: too small, too … messages, too … on, took … off, tool, tope, touch it, touchez pas, tough
  -0.3: toujours la, toujours |, tous mes, tout est, tout svp, town, tps, tqm, trabajo … la, trafico, trail-
  -0.3: trains, tranquila, tranquille j, tranquilo |, trase-, travaille de, travaille … nuit, travailler a
  -0.3: travailler … NUMBER, treat you, treat-, tried to, trona-, tronando, trop … je, trop … merci
  -0.3: trop … moi, trop … textos, trouve un, trying … fix, tu vous, tu … avec, tu … lol, tu … pour
  -0.3: tuesday at, tuiti-, tuition, tuque, turn … notifications, turqu-, turquoise, two of, typic-, typical
  -0.3: uf, un casque, un mensaje, un prix, un tiempo, un … ca, un … delete, un … je, un … le, una camara
  -0.3: una cita, una queja, unaut-, unauthorized, unchecked, une chaine, une mise, une plainte, une sonnette
  -0.3: university, unread, unregister, unsub please, unsubscribe moi, unsubscribe my, unsubscribe svp
  -0.3: unsubscribe … this, unsubscribed |, unsubscribing |, unsur-, unsure, untag, until the, up NUMBER
  -0.3: up over, up so, update, urge |, urgente |, us, usage, usar mi, usted me, ustedes … no, utile, va tu
  -0.3: va … combien, va … estar, va … que, vaina, vais arreter, vais … faire, vais … samedi, vaiss-
  -0.3: vaisselle, vea, velo enlevez, velo … dans, velo … moi, velod-, vence, vend, vendez … des, venga-
  -0.3: venta-, ventana, verdad jaja, verifier, vertu, veuillez … retirer, veut pu, veut … quoi
  -0.3: veut … recevoir, veux le, veux pus, veux recevoir, veux … du, veux … payer, veux … savoir, vez you
  -0.3: vez … que, vibre, vieilles, vieja y, viernes que, vieux, vieux pneu, vieux pneus, virez, visite
  -0.3: volant, volunteer, volver |, volviendo, vos alertes, vos rabais, vos texto, vos … ca, vos … je
  -0.3: vos … ne, vos … par, vos … sur, votre base, votre … avec, votre … enlevez, votre … etait
  -0.3: votre … merci, voudrai, voulais … de, vous aime, vous allez, vous avais, vous comprenez, vous demande
  -0.3: vous enlever, vous ouvert, vous saurais, vous … gre, vous … mais, vous … mal, vous … oublie
  -0.3: vous … permis, vous … textiez, voy con, voy manana, vue, vuelva a, vuelvan … mandar, vuelven, wait do
  -0.3: wait there, wait … not, wait … the, waited, waiti-, waiting, wake … up, wallet at, walt, want … blue
  -0.3: want … i, want … opt, want … receive, want … unsubscribe, warde-, warden, warne-, warned, was done
  -0.3: was told, was … about, washer, washing, way … many, we need, we … NUMBER, we … again, we … for
  -0.3: we … out, web, week … am, welcome to, well … is, went … my, went … spam, were at, what a, what kind
  -0.3: what … does, what … said, whatever you, wheel build, wheel off, wheel or, when … have, when … phone
  -0.3: when … reach, when … turn, when … was, when … your, wherever, which … to, which … you, while i
  -0.3: while it, while |, while … am, while … is, who knows, wif, wife instead, will leave, will never
  -0.3: will swing, will text, will … from, will … late, will … off, will … out, will … over, will … quit
  -0.3: will … stay, will … when, windows, wine |, with all, with my, with work, with … hands, with … is
  -0.3: with … mom, with … texting, withdraw my, without telling, without … i, wo la, work please, work … i
  -0.3: work … please, working on, working … it, worn, worried, worse … before, worth fixing, would stop
  -0.3: would take, would … do, would … my, would … nice, would … no, would … want, wow that, write again
  -0.3: write to, write … anymore, write-, writt-, written, wtf, wtu28-, xerox, xfa no, y ahi, y cada, y con
  -0.3: y poner, y quiero, y todos, y you, y … cerrado, y … contesta, y … mandando, y … plus, yes or
  -0.3: yes … no, yes … this, yesterday and, yet … am, yeule, yo stop, yo take, yo … esto, yo … hittin
  -0.3: yo … marque, yo … por, you also, you block, you bye, you called, you consegui, you email, you finish
  -0.3: you fit, you gift, you if, you land, you le, you nomas, you recogi, you salio, you saquenme, you sent
  -0.3: you te, you with, you … aguanto, you … did, you … end, you … envien, you … escriban, you … habia
  -0.3: you … like, you … mon, you … muchos, you … one, you … otra, you … still, you … there, you … when
  -0.3: you … write, you … xx, your address, your boss, your counter, your do, your mom, your shoes
  -0.3: your … and, your … card, your … me, your … say, your … text, your … thanks, | almost, | alright
  -0.3: | apague, | apaguen, | auriez, | avisame, | aviseme, | batterys, | big, | consentement, | consider
  -0.3: | contactez, | cortala, | cours, | dans, | darme, | dejaron, | demande, | desabo, | desactivar
  -0.3: | desinscrire, | desuscribanme, | eliminenme, | epargnez, | estoy, | ew, | exijo, | feels, | fell
  -0.3: | forward, | foutez, | frere, | front, | gears, | hagame, | heard, | hello, | honestly, | kick, | kid
  -0.3: | kinda, | lay, | literally, | mail, | meme, | mwen, | number, | nunca, | op, | parale, | paye, | per
  -0.3: | pido, | plesae, | podrian, | ponganme, | powers, | prefer, | ras, | refuse, | regale, | report
  -0.3: | requesting, | rien, | sacre, | salio, | scrap, | scrub, | scuse, | signed, | sis, | somethings
  -0.3: | support, | survey, | suspendan, | tannee, | tantos, | team, | termina, | terminamos, | tiren
  -0.3: | train, | turned, | typing, | unauthorized, | unregister, | unsubscribed, | unsure, | water, | xq
  -0.3: | zip, | … abonnement, | … accepte, | … accidentally, | … ads, | … agradece, | … al, | … alerts
  -0.3: | … ancien, | … au, | … aujourdhui, | … avertissement, | … bday, | … beg, | … bloque, | … blowing
  -0.3: | … bot, | … buena, | … bugging, | … butt, | … camaras, | … cancelen, | … cards, | … carte, | … claim
  -0.3: | … coupe, | … cracked, | … creaking, | … cuesta, | … decided, | … decline, | … desire, | … dijeron
  -0.3: | … disappointed, | … disregard, | … dog, | … drop, | … ended, | … entonces, | … envien, | … envoyer
  -0.3: | … equivocado, | … escriben, | … exam, | … fait, | … fan, | … fine, | … fix, | … flight, | … food
  -0.3: | … gerant, | … getting, | … group, | … hammer, | … immediately, | … kind, | … kit, | … later
  -0.3: | … lens, | … like, | … llave, | … lunettes, | … mail, | … mandarme, | … mandaron, | … marca
  -0.3: | … marido, | … marketing, | … may, | … meeting, | … mejor, | … molesten, | … moms, | … morning
  -0.3: | … mother, | … mucha, | … obliged, | … otez, | … pensais, | … perfect, | … permission, | … petite
  -0.3: | … picked, | … plan, | … possible, | … profe, | … promised, | … promocion, | … pub, | … queria
  -0.3: | … question, | … rappels, | … rear, | … recibo, | … retiro, | … reviens, | … revoke, | … sait
  -0.3: | … salio, | … screen, | … share, | … smoking, | … son, | … souris, | … survey, | … sus
  -0.3: | … suscripcion, | … switch, | … tarde, | … tenes, | … termine, | … thanksgiving, | … til, | … tried
  -0.3: | … value, | … velos, | … vertu, ~_abo, ~_ail, ~_ali, ~_alr, ~_ass, ~_ben, ~_bis, ~_cai, ~_cl, ~_cod
  -0.3: ~_cr, ~_de_, ~_der, ~_du, ~_en_, ~_eta, ~_ex, ~_exi, ~_ey, ~_for, ~_ham, ~_han, ~_i_, ~_in, ~_l_
  -0.3: ~_le_, ~_leu, ~_ley, ~_lim, ~_mo, ~_nah, ~_oc, ~_paq, ~_qu_, ~_rea, ~_roo, ~_sch, ~_six, ~_swe, ~_til
  -0.3: ~_un, ~_unt, ~_us_, ~_vo, ~_voi, ~_wri, ~_yo, ~_ze, ~aba_, ~abaj, ~abo_, ~abog, ~aca, ~acco, ~acid
  -0.3: ~adre, ~adu, ~aiti, ~ally, ~alme, ~alon, ~alr, ~als_, ~amos, ~anne, ~ans_, ~arri, ~asq, ~asqu, ~ast_
  -0.3: ~aute, ~bel, ~bia, ~bleu, ~boga, ~bre_, ~casl, ~cco, ~cel, ~chan, ~che, ~cif, ~cion, ~cod, ~con
  -0.3: ~cta_, ~cuad, ~dan, ~das, ~ddl, ~des_, ~dfu, ~dful, ~dict, ~dio_, ~dle, ~doss, ~dre_, ~eah, ~eah_
  -0.3: ~eath, ~eby, ~eby_, ~ece, ~ecir, ~ect, ~edf, ~ees, ~efe_, ~ega, ~egl, ~eith, ~elle, ~ells, ~ema_
  -0.3: ~eman, ~enan, ~ende, ~enim, ~ensu, ~enve, ~ere, ~ereb, ~esas, ~est_, ~esta, ~etit, ~etre, ~ever
  -0.3: ~fers, ~ffec, ~for, ~for_, ~gara, ~gee_, ~gies, ~glan, ~goog, ~got, ~gre_, ~hace, ~har_, ~her_, ~hija
  -0.3: ~hmm_, ~hum, ~ica, ~ier_, ~ije, ~ild, ~ile_, ~inis, ~ino_, ~ista, ~itin, ~jaja, ~jefe, ~kis, ~laci
  -0.3: ~lgad, ~libr, ~lire, ~llo_, ~llu, ~lon, ~long, ~lum, ~mac, ~mall, ~mara, ~meo, ~mme, ~morr, ~movi
  -0.3: ~mpi, ~mpto, ~nah, ~nale, ~nca_, ~nce, ~ncio, ~ncle, ~ncy, ~ncy_, ~ndma, ~nes_, ~ney, ~ney_, ~nfr
  -0.3: ~nim, ~nimi, ~nin, ~nion, ~nly, ~nly_, ~nnu, ~non, ~non_, ~nro, ~nst_, ~nte_, ~nui, ~nza, ~obar
  -0.3: ~oble, ~ocio, ~oct, ~ogad, ~ogl, ~oit, ~oman, ~omin, ~omis, ~omm, ~omos, ~one, ~only, ~onm, ~ons_
  -0.3: ~onso, ~onte, ~oog, ~oogl, ~ook, ~orr, ~orre, ~ortu, ~oth, ~otor, ~paq, ~paqu, ~pe_, ~peak, ~pear
  -0.3: ~pet, ~peti, ~ple_, ~pran, ~rad, ~ramm, ~rans, ~rday, ~rdi, ~re_, ~real, ~reby, ~rec, ~regl, ~regu
  -0.3: ~res_, ~rev, ~rid, ~rig, ~riq, ~riqu, ~rmo_, ~rne, ~rns_, ~ropa, ~rri, ~rzo_, ~sco_, ~sho, ~six
  -0.3: ~six_, ~spe, ~spec, ~ssus, ~stio, ~tch, ~tco, ~ten, ~that, ~tici, ~tie, ~ting, ~ton_, ~tree, ~tri
  -0.3: ~ttes, ~ttin, ~tune, ~uba, ~uco, ~ucou, ~udr, ~uess, ~uge_, ~ully, ~uncl, ~unt_, ~unto, ~ur_, ~uri
  -0.3: ~urse, ~utes, ~uvre, ~ve_, ~veil, ~ven_, ~vier, ~vieu, ~vin, ~were, ~xer, ~xin, ~yan, ~yez, ~yez_
  -0.3: ~yon, ~zzes
  -0.4: (forever), (unknown 8), (you), 2 in, 2 … for, 2 … i, 2 … n, NAME for, NAME off, NAME … please
  -0.4: NAME … texts, NUMBER again, NUMBER bicis, NUMBER cents, NUMBER h, NUMBER lol, NUMBER minutos
  -0.4: NUMBER sms, NUMBER will, NUMBER year, NUMBER … can, NUMBER … des, NUMBER … el, NUMBER … gone
  -0.4: NUMBER … h, NUMBER … have, NUMBER … if, NUMBER … late, NUMBER … stop, NUMBER … tu, a bicycle, a casa
  -0.4: a clous, a denunciar, a dios, a disque, a dream, a estar, a fever, a hint, a joke, a look, a man
  -0.4: a mechanic, a pain, a papa, a payer, a quiet, a retirer, a retrouve, a sound, a sub, a true, a velo
  -0.4: a waiting, a yes, a … apres, a … basura, a … by, a … can, a … card, a … ces, a … desabonner, a … dos
  -0.4: a … du, a … it, a … las, a … lista, a … mujer, a … nadie, a … papa, a … plus, a … un, abeg … me
  -0.4: abonner a, abren los, abren … domingos, abroa-, abroad, abste-, abuela, abuela |, abus, accidentally
  -0.4: accord … des, acepte recibir, acosa-, acuerdo con, added you, adelanto, adjuster, adultes
  -0.4: advertising, affor-, afford, afinacion |, afloj-, after that, after you, after … please, afuera yo
  -0.4: again … the, aged, agradece, agree … this, ahead and, ahhhh, ahi estare, ahi estoy, ahorita … puedo
  -0.4: ai lache, ai repondu, ai retrouve, ai … aucune, ai … par, ai … pour, ai … que, ai … stop, ai … tout
  -0.4: ai … votre, aimerais ne, aimerais … mon, aimerais … plus, air in, air … the, aircon, airport |
  -0.4: al celular, al mediodia, al … con, alcance, alcanza |, alertes pour, all text, all this
  -0.4: all … contacts, all … text, alone … i, already … stop, already … you, alta, alto a, alto me, alto no
  -0.4: am about, am back, am by, am driving, am moving, am sending, amazo-, amazon, an uber, an … or
  -0.4: and also, and go, and left, and neither, and on, and there, and … keep, and … on, and … texts
  -0.4: and … would, and … you, ang, animal, animal |, anniversary, annule ou, annule … pas, annulee
  -0.4: annuler mon, anot, anot |, another … from, another … now, anulen, any … texts, anymore take
  -0.4: anymore … you, anyone else, anything … to, apaguen, apolo-, appa, appear, appelle moi, appelle pour
  -0.4: apple pay, appreciate the, approve the, apres le, apres |, aprie-, apuntame, apuntame … la, apunten
  -0.4: are annoying, are like, are … off, are … so, are … you, arm, arran-, arreglarla, arregle, arreglo
  -0.4: arrete a, arrete toi, arrete … textos, arreter ca, arreter … messages, arretez le, arretez vos
  -0.4: arretez … ca, arretez … envoyer, arretez … messages, arretez … pas, arretez … vous, arrivees
  -0.4: arrivees |, as before, as … not, asere, asiento … me, ask … you, asked to, asked |, asked … i
  -0.4: asking if, asking … to, assez … pour, assignment, assistance, asteu-, at it, at once, at … shop
  -0.4: at … with, attei-, atteinte, attendance, attendez, attends, attention, au chalet, au crtc, au dos
  -0.4: au … lol, au … svp, authorized this, autiste, autocollants, automatiques, autorise … le, autorizo |
  -0.4: avais demande, avais … non, avais … vu, avant … ca, avec, avec … bike, avec … par, avertir, avez
  -0.4: avez jamais, avez … NUMBER, avez … fini, avez … recu, avisame, avisame cuando, avisen |, avisos a
  -0.4: avisos … favor, avoir donne, avoir … textos, away, axe, b there, babysitting, back wheel, back … is
  -0.4: bagel-, bagels, baila, baiss-, baja … asiento, bajel-, bajele, bajenme, balance is, balay-, balayage
  -0.4: balik, banana, banana |, banda-, bandana, banque, basic tune, basico, batar-, batard, batch, bath
  -0.4: bathi-, bathing, batterie … a, be NUMBER, be on, be patient, be … and, be … me, be … pain, beach
  -0.4: bearing, beau merci, beers, behav-, behave, behind you, believe it, believe |, bendi-, besid-
  -0.4: besoin … m, better be, biblioteca, bici a, bicycle j, bien que, bike back, bike off, bike so
  -0.4: bike … now, bike … please, bikes, bins, bins out, bird, biscuits, blood, bloque sur, bloqueado
  -0.4: bloqueo la, bloquer |, boda, bonjo-, bonjour, borro-, bother with, bother … the, bought … bike
  -0.4: boulo-, boutique … les, bow, box by, boxin-, boxing, brake … not, brakes do, brakes … not, brand new
  -0.4: bravo |, break down, bride, bright, brise |, briti-, british, bro the, bucks |, bud |, buen, buena-
  -0.4: burnt, bus … near, but could, but keep, but now, but … me, but … no, buy … number, by 2, by after
  -0.4: by … car, by … end, c mon, c pour, c … possible, ca cesse, ca ici, ca plus, ca sur, ca … comme
  -0.4: ca … coute, ca … plus, cada cuanto, cadena se, caisse |, cake |, calcomanias, calcomanias |
  -0.4: calculator, call at, call do, call if, call it, call to, call you, call … am, call … at, call … not
  -0.4: call … since, call … text, call … you, calls not, calls … texts, calme, camaras … NUMBER, cambi-
  -0.4: cambio |, came … the, caminando, campanita, can hear, can … add, can … resend, can … tell
  -0.4: can … there, can … turn, cancel it, cancel me, cancel text, cancel that, cancel … texts, cancel … the
  -0.4: cancela la, cancelame, cancelar los, cancelar mi, cancele la, cancelen la, cancellez, capable |
  -0.4: capit-, caps lock, card … you, care now, cares, carry schwalbe, carte cadeau, carte … credit
  -0.4: casco de, casco no, casi me, cavit-, ce bruit, cease all, cell off, cell … pas, cellulaire svp, celui
  -0.4: cena, cerveza, cese, cesse de, cessez svp, cessez tout, chain, chaine … pas, change d, changed to
  -0.4: changer … cassette, changez pas, chaque texto, charged me, charger |, charges, cheap |, check for
  -0.4: check … the, chida, chipp-, chips, chocolate, choice |, choir, chueco |, chum dit, churc-, church
  -0.4: cierren, cinem-, cinema, cita para, claim ticket, clamp, class … NUMBER, cle de, clear |
  -0.4: cliente … de, cloch-, clock, close on, close |, code for, codigo no, colga-, combien … fois
  -0.4: come today, come … and, come … as, come … can, come … me, comfy, comin, coming for, comme si
  -0.4: commencez, comment arreter, comment … fais, commis, committee, communications |, communiquer
  -0.4: communiquer avec, communiquer … moi, como … otra, completely |, compteur, comptez, computadora
  -0.4: computer |, comunicaciones, con, con esos, con usted, concert, condo-, confiscated
  -0.4: consentimiento para, consider, consignment, consiguieron … numero, conta-, contactarme, contacten |
  -0.4: contactez moi, contento, conteste |, contestes, continuer, contract, contrato, conversation, copia
  -0.4: copies, corne-, corner, corolla |, cortala, cortale, corten los, cosas y, costa-, cote de, could use
  -0.4: could … get, could … not, coupee, coupons |, courriel est, courriels |, court |, cousin from, couvr-
  -0.4: couvre, covered, crank-, cranks, creak-, creaking, creo |, crevaisons, crewe, crime, crissez
  -0.4: crying |, cuadro |, cuadro … NUMBER, cual, cualquier cosa, cuando … acaba, cuando … las
  -0.4: cuanto cuesta, cuanto dura, cuanto el, cuanto se, culpa-, customer please, customer … not, cut out
  -0.4: cut … off, cut … steerer, cutti-, cutting, d, d entreposage, d entretien, d idee, d interrogation
  -0.4: d los, d … les, da mas, daily, damage |, dangereux, dans vos, dans … message, dash, datos, day of
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
  -0.4: do … unsubscribe, do … wear, docte-, docteur, does a, does he, does my, does that, doing it, dollar
  -0.4: domingos |, donc plus, donc … de, donde puedo, done at, done … my, done … work, done … you, donuts |
  -0.4: down to, drawe-, drawer, dream, drett-, drette, drette la, droit-, droite, drop, dropp-, droppers
  -0.4: drops, drum, du cours, du harcelement, du prix, du tirage, du … la, du … mais, duda, dude stop
  -0.4: duermete, duty, dying, e07, early for, ease up, easie-, easier, eat already, echanger, echanger |
  -0.4: ecrire … ce, ecris pour, ecrivez |, ecrivez … ici, ecrivez … pas, ecrivez … plus, efectivo … no
  -0.4: el cargador, el dinero, el jefe, el jueves, el oxido, el presio, el presupuesto, el ruido, el … asi
  -0.4: el … donde, el … solo, el … y, electrique |, ella … la, elle me, emailed, embal-, emergencias
  -0.4: en arret, en dessous, en dos, en junta, en montant, en paix, en voyage, en … bolsa, en … fois
  -0.4: en … ou, en … sans, encore j, encore … a, end date, end feels, end these, end … my, end … story
  -0.4: end … the, enemy, enfri-, english please, enlevez ca, enlevez l, enlevez … ancien, enough … these
  -0.4: entiendan, entienden, entrar, envie de, envie mas, envio de, envoi de, envois svp, envoyer … rappels
  -0.4: envoyez … plus, epargnez, epargnez moi, equivocaron, error en, es en, es obligatorio, es … los
  -0.4: es … robot, es … verdad, esa llanta, esa … es, escriben, escribieran |, escribieron, eso se, espej-
  -0.4: espejo, espera |, esperar |, est a, est coupee, est possible, est prete, est une, est … enlevez
  -0.4: est … harcelement, est … les, est … magasin, est … normal, est … sans, esta vez, esta … alto
  -0.4: esta … baja, estaba cerrado, estam-, estamos, estan abiertos, estare, este … gracias, estos textos
  -0.4: estoy bien, estoy de, estoy … junta, estre-, estuvo … por, et la, et vous, et … les, et … moi
  -0.4: etais dans, etais en, etais … le, etait pret, ete … par, etes … le, etre enleve, event-, every NUMBER
  -0.4: ex … texting, exam hall, exchange, excluez, excuser, excuser c, excuser … est, exijo, exist, exist |
  -0.4: expired, explique, explique a, explique … NAME, extended, extrano |, eyebrows, facture, fail
  -0.4: faire … textos, fait … arret, fait … j, faites ce, faites comme, faites moi, faites … les
  -0.4: faites … mon, faites … si, faiz, falto, faste-, faster, fatbi-, fatbike, favor no, favor y
  -0.4: favor … me, favorcito, feder-, federal, fell in, fenders |, fenet-, fenetre, fermez le, fever |, few
  -0.4: fiebr-, fiebre, fiebre |, fiesta, filli-, filling, filth-, filthy, fin a, fin you, fin … mes
  -0.4: financement, financing, fine … is, fini … moi, finish the, finished |, first day, first ride
  -0.4: first then, fissu-, fissure, fit … in, fixin, fixin to, fleet, flip phone, flojo-, flojos, flu
  -0.4: flyin-, flying, fois faut, fois j, fois mais, fois … pense, fois … que, follow, footb-, football
  -0.4: for NUMBER, for asking, for dinner, for lunch, for message, for sale, for service, for two, for work
  -0.4: for … account, for … cat, for … day, for … delivery, for … guys, for … long, for … love, for … my
  -0.4: for … race, for … remove, for … text, for … thanks, for … week, forget i, forget the, forget to
  -0.4: forgot the, formulario, foto por, fous, frais … NUMBER, free me, freezing, fregar, freno … atras
  -0.4: friegues, friendly, friends |, fries, from last, from these, from … or, fully, further messages
  -0.4: g munro, gagne-, galerie |, garantie prolongee, gastar, gave consent, gave … bike, gener-, genou
  -0.4: gerant |, gerer, get … anymore, get … it, get … message, get … my, get … on, getting … texts, gfs
  -0.4: give … NUMBER, give … number, gloves on, gluten free, gnome, go i, go thru, going forward, going off
  -0.4: gone in, good evening, good my, good … for, got cut, gourd-, gourde, gracias me, gracias … todo
  -0.4: grafi-, gran, gratt-, gre, grincement, group chat, guardan, guidon … le, guys just, guys … great
  -0.4: guys … my, haberme … a, hable con, hace el, hagame el, hago |, hago … que, haha ok, hahahaha
  -0.4: half now, half of, half only, half term, hand in, handlebar, hangi-, happy bday, harassing
  -0.4: harassment |, has … number, has … the, hasta NUMBER, have enough, have to, have … get, have … heard
  -0.4: have … off, hay prisa, hay … pa, haz, he just, he ran, he told, he wants, he … also, heads, heads up
  -0.4: headset |, hear about, heard … the, heari-, hearing, heel, heigh-, height, her … are, here on
  -0.4: here your, here … you, hi it, hide, hielo, hier j, hier … ai, highw-, highway, hills, him … stop
  -0.4: historia, history, hit me, hit … up, hittin, hittin my, hitting, hiver, hocke-, hockey, hoggi-
  -0.4: hogging, hogging the, hold the, hope |, hopel-, hopeless, how can, how … text, how … would, hubie-
  -0.4: huele, hum, i ate, i book, i borrow, i choose, i could, i delete, i feel, i made, i moved, i must
  -0.4: i muted, i press, i really, i remove, i reported, i rode, i run, i saved, i swap, i take, i took
  -0.4: i unsubscribed, i wear, i … bad, i … blocked, i … check, i … consent, i … dead, i … happy, i … moving
  -0.4: i … n, i … nights, i … online, i … opt, i … really, i … saying, i … send, i … sending, i … sign
  -0.4: i … sue, i … text, i … would, iba, if my, if possible, if your, if … must, if … rains, ignore my
  -0.4: ignore … last, il veut, il … je, impor-, important |, impuesto, in 2, in at, in canteen, in fb
  -0.4: in future, in library, in march, in office, in red, in to, in toilet, in you, in … afternoon
  -0.4: in … box, in … from, in … garage, in … lol, in … month, in … morning, in … saturday, in … texts
  -0.4: in … trash, in … window, in … world, india, instead |, interac |, interesado |, interesses
  -0.4: interrogation, invited, is, is 2, is broken, is dead, is harassment, is important, is my, is sunday
  -0.4: is … be, is … bike, is … cancelled, is … gift, is … he, is … if, is … mom, is … spam, is … thank
  -0.4: is … thanks, is … today, it 2, it as, it come, it gone, it home, it outside, it rains, it right
  -0.4: it stopped, it thank, it til, it today, it you, it … before, it … by, it … late, it … making
  -0.4: it … never, it … next, it … stop, it … too, itemi-, itemized, j … ai, j … lache, j … retrouve
  -0.4: j … sorti, jaja la, jamais svp, jamais … rien, jare, je, je lis, je porte, je regarde, je sache
  -0.4: je viendrai, je … a, je … c, je … consens, je … ecoeure, je … garder, je … plainte, je … texte
  -0.4: je … this, jersey, jesus, job on, job pas, jokes, jusquau, just for, just no, just put, just wanted
  -0.4: juste les, juste … le, kampu-, kampung, keep saying, keep your, keep … the, kidding me, kinda
  -0.4: kindly … me, l alarme, l autre, l entreposage, l estime, l … tout, la a, la boda, la carrera, la cena
  -0.4: la ebike, la fiesta, la iglesia, la machine, la main, la marca, la messe, la mise, la neige, la nina
  -0.4: la on, la pedale, la preuve, la proxima, la publicite, la puede, la renta, la rue, la saaq
  -0.4: la ubicacion, la verdad, la … aussi, la … ayer, la … azul, la … barata, la … ce, la … chaine
  -0.4: la … chere, la … electrica, la … elle, la … paso, la … passe, la … semana, la … sigue, la … sin
  -0.4: lache |, lado … mi, laisse, laisse … j, laissez … tranquille, laissez … un, las calcomanias
  -0.4: las rueditas, las … you, lasag-, last nite, last … she, late for, late … i, laughing at, laughing |
  -0.4: laval |, law>number, lay off, layin-, laying, le dehors, le digan, le doy, le falta, le groupe
  -0.4: le manden, le mauvais, le menu, le morceau, le pago, le pongan, le pont, le support, le trafic
  -0.4: le travail, le … arretez, le … aujourdhui, le … boue, le … dehors, le … dit, le … fait, le … mas
  -0.4: le … plus, leade-, leader, leak, leave her, leave your, leave … NUMBER, leave … bike, leave … message
  -0.4: leave … outside, leaving in, left his, les dejo, les garde, les petites, les reflecteurs, les travaux
  -0.4: les vieux, les … arretent, les … avec, les … chez, les … du, les … merci, les … par, les … pas
  -0.4: les … roues, les … una, les … vous, let NAME, let him, let … ask, letra, letra-, letras, letters
  -0.4: lever, licencia, lien … paiement, lift it, lift my, ligne du, like last, like … NAME, like … stop
  -0.4: like … time, like … to, limping, list my, list no, list now, list price, list … have, lista y
  -0.4: lista … precios, liste … l, listen |, livrer |, llanta de, llanta vieja, llega |, llegado, llegamos
  -0.4: llego NUMBER, llego tarde, llevo NUMBER, lo, lo agradezco, lo digo, lo veo, lo vi, lo … los, lo … you
  -0.4: locke-, logo |, lol, lol NUMBER, long for, long … a, look so, look up, look … me, los bloqueo, los di
  -0.4: los dije, los … delete, los … el, los … gracias, los … jaja, los … pero, lost … my, lovely |, lugar
  -0.4: m achaler, m as, m avertir, m oublier, m … en, ma batterie, ma chambre, ma job, ma piece, ma … que
  -0.4: ma … veut, made too, magazine |, maghr-, maghrib, mail svp, maili-, mais arretez, mais moi
  -0.4: mais … textos, make these, make … NUMBER, make … the, making a, mal … dos, mala, malade |, manana y
  -0.4: mancha, mandandome, mande recados, mande … a, mandelo, manden sus, manden … bici, maneja, manejar
  -0.4: many … on, mapa, marcar, marcar |, marin, market, mas baja, mas me, mas recordatorios, mas texts
  -0.4: mas … jaja, mas … llanta, mas … una, masks, maybe … a, me alcanza, me ask, me avisa, me baja
  -0.4: me envie, me mandas, me next, me no, me quiero, me quita, me quitaron, me rappelle, me salio
  -0.4: me sirven, me some, me suscribo, me thanks, me up, me without, me … again, me … all, me … bring
  -0.4: me … cortado, me … desabonne, me … fait, me … foto, me … hasta, me … j, me … jaja, me … messages
  -0.4: me … new, me … pa, me … pues, me … recados, me … that, me … these, me … time, me>angry, me>forever
  -0.4: medec-, media hora, medicine, meeting … to, mejor-, menor de, menor … edad, mensaje por, mensajes me
  -0.4: mensajes porfa, mensajes y, mensajes … de, mensajes … esta, mensajes … me, mensajes … se, mentira
  -0.4: meow, merci du, merci mon, merci … me, merci … votre, mes contacts, mes donnees, mes … d, messa-
  -0.4: message on, message you, message … NUMBER, message … is, message … your, messages on, messages texte
  -0.4: messages … do, messages … i, messages … j, messages … me, messaging |, messaging … phone, messe
  -0.4: mettez fin, mettez … a, mi abogado, mi autorizacion, mi direccion, mi esposo, mi marido, mi nadie
  -0.4: mi nino, mi plan, mi suegro, mi … les, mi … pa, mi … pregunta, mic, mid, middle of, midnight
  -0.4: mieux le, might be, milit-, military, minimo, mint, mis mon, mis … you, missed call, mitai-, mitaines
  -0.4: mitte-, mobile number, moi enlevez, moi … c, moi … plus, moi … promos, moi … sur, mom … not, momento
  -0.4: mon appel, mon char, mon operation, mon … dit, mon … la, money for, montrez moi, morceau, more flats
  -0.4: more promos, more room, more textos, more time, more>forever, morning and, mother in, motor se
  -0.4: motor |, mount, moving to, mrt, mth, much … i, much … in, muchacha de, mujer-, mujeres, mur, musta-
  -0.4: mute button, muted you, muy … el, my address, my bf, my eyes, my helmet, my landline, my light
  -0.4: my nails, my ok, my phones, my spam, my subscription, my … a, my … and, my … blocked, my … died
  -0.4: my … have, my … info, my … left, my … of, my … parts, my … shop, n one, n send, n … i, n … you
  -0.4: n … your, nada gracias, nada quitenme, nada todavia, nada … el, nada … me, nada … mensajes
  -0.4: nada … que, nah fam, navidad |, ne consens, ne … contactez, ne … texte, necesito el, necesito la
  -0.4: need any, need my, need … NUMBER, need … no, need … number, needs … be, nepa, nerfs, neta |
  -0.4: never contact, never listen, never thought, never … you, new chain, new in, new … on, new … please
  -0.4: next text, niaiser, niaiseuse, nice … you, night shift, nino no, no aguanto, no and, no autorizo
  -0.4: no entran, no espero, no insistan, no llamar, no lleguen, no means, no message, no somos, no … all
  -0.4: no … como, no … contact, no … deja, no … digan, no … flats, no … haga, no … llegan, no … mensaje
  -0.4: no … promos, no … reminders, no … room, no … svp, no … verdad, no … vuelvan, nom svp, nom … sur
  -0.4: nom … tirage, non arretez, non … les, noqui-, not add, not angry, not eat, not good, not keep
  -0.4: not pay, not replace, not sell, not start, not turn, not … before, not … customer, not … needing
  -0.4: not … over, not … thinking, not … well, not … with, not … without, not>these, noticed
  -0.4: notifications svp, nouveaux, now … do, now … i, nowhe-, nowhere, nuevo, number keeps, number … all
  -0.4: number>send, numero mejor, numero nuevo, numero sin, numero … cuenta, numero … merci
  -0.4: nunca … inscribi, nunca … me, obligatorio, ocupo |, of god, of here, of story, of waiting, of … day
  -0.4: of … do, of … on, off before, off by, off lol, off no, off these, off … here, off … one, off … tune
  -0.4: often do, oigno-, ok mais, ok will, ok … have, ok … not, ok … then, ok … will, okafo-, okafor, okd
  -0.4: old and, old … off, on again, on ferme, on hold, on in, on please, on sunday, on these, on … arreter
  -0.4: on … calme, on … end, on … fridge, on … trail, on … website, one got, one i, one … in, one … no
  -0.4: onion-, onions, only … it, only … off, only … one, onto, open … the, opini-, opt … please, opted for
  -0.4: opted … the, or NUMBER, or after, or what, or … am, or … will, order from, order please, order the
  -0.4: order … not, ordin-, ostie, other … is, otra … you, oublie de, oublier |, out here, out lol, out now
  -0.4: out on, out your, out … NUMBER, out … for, outta my, over and, over … the, owes me, own phone
  -0.4: pa … you, pace, pace is, pace … the, pad, pago el, paix avec, pan, pantalla |, paquete, par accident
  -0.4: par jour, para bien, para lo, para recibir, para you, para … sabado, paren … trabajo, parler … gerant
  -0.4: parte de, partes, partir … maintenant, pas ben, pas comment, pas dit, pas envie, pas mais, pas mes
  -0.4: pas une, pas … faire, pas … me, pas … on, pas … sa, pasa el, passee, patineta, pay NUMBER, pay by
  -0.4: pay for, pay in, payer en, payer |, pdf, pedales de, pedi … y, pedir-, pelea-, people … my, perdi el
  -0.4: pere a, pere … mal, permission for, permitted, pero … mi, perrito, personales, pesados, peux m
  -0.4: peux me, peux passer, peux payer, peux venir, peux … arreter, peux … enlever, phone … do, physics
  -0.4: picking … up, picku-, pickup, pidieron, piece est, pieces |, pieds chez, pieds … vous, pinea-
  -0.4: pineapple, pis vous, pis … me, pis … velo, place NUMBER, place pour, plainte au, plaqu-, please add
  -0.4: please cut, please hold, please inform, please it, please keep, please only, please reply
  -0.4: please save, please see, please to, please … a, please … have, please … her, please … stop
  -0.4: please … texts, please … that, please … you, pleurer, plugs, plus NUMBER, plus au, plus c, plus les
  -0.4: plus tot, plus … pour, pneus a, pneus sont, pneus … clous, poche |, pocket |, point d
  -0.4: point … interrogation, police a, police … retrouve, polite, politely, ponchaduras, ponen, poner para
  -0.4: poner … que, pongame, pongo stop, por sms, por todo, por una, por … gracias, porch, porfabor
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
  -0.4: ras … bol, rates, rattle, raw, rayad-, rdv, reachable, recar-, recargables, receive text
  -0.4: receive texts, recevoir des, recevoir … message, recevoir … texto, recevrais, recipe, recois encore
  -0.4: recois trop, recoive plus, recordatorios a, recup-, reembolso, reenv-, reenvia, reenvia |, refac-
  -0.4: refill, reflecteurs, refuse de, refuse les, regale, regular, remboursement |, remercie, remonter
  -0.4: remor-, remove me, remove please, remove … lock, remove … name, remove … old, remove>send, removed it
  -0.4: removed … from, removing, renou-, renov-, renta, rentals, rentre pas, renvoyez, reparle, repit-
  -0.4: replacement, reply … this, reply-, replying, repondre a, reponds a, report you, reporting you
  -0.4: request to, requesting removal, resilier, resoled, responde, respu-, respuesta, resto |, retire moi
  -0.4: retirer ce, retirer le, retour, retrait en, retrait … magasin, retrouve mon, rever-, reviendrai pas
  -0.4: reviendrai plus, revoq-, revoque, rice |, rid … the, ride it, ride … one, ridiculous |, rien, rien du
  -0.4: rien … d, right to, right … the, ring the, ring … bell, rm, roads are, robbe-, robbery, robe, robo
  -0.4: robot ou, robot-, room in, rouille |, round, row NUMBER, rubbing, rueda … la, rusti-, s, s enleve
  -0.4: saaq, sabia, sacre, sage, sait, salamat, salgo |, salio |, salir de, salle, salmo-, salmon, same time
  -0.4: samedi je, sandw-, sandwich, sans me, saturdays, saturdays |, saura-, sauter, sauvez, savoir de
  -0.4: savoir |, say NUMBER, says hi, says … are, schwa-, schwalbe, scrap the, scrapez, scratch |, scrub
  -0.4: se acaba, se calme, se equivocaron, se salio, se … baja, se … bien, se … como, se … dije, se … habia
  -0.4: se … por, se … quedo, se … samedi, seal, see to, see … in, segun, seguro |, seize-, seized, selle est
  -0.4: semaine prochaine, send more, send texts, send to, send you, send>texts, sending them
  -0.4: sending … messages, sent … is, sent … the, senti-, serai … a, setti-, shaki-, shaking, shamp-
  -0.4: shampoo, she texted, she wants, shedd-, shedding, shelf, shine |, shipped, shit, shop texting
  -0.4: shop … the, shop … to, shopp-, shorter, si … bien, si … mensajes, si … mi, sick … this
  -0.4: sigan … mensajes, signs, siguen, siguen mandando, silence radio, sin … permiso, sin … y
  -0.4: since … accident, since … i, since … is, singe-, singi-, singing, sirve-, sirven, sitti-, sitting
  -0.4: size … i, skipping, skips, sleeps, slime, slowl-, slowly, smile-, smoke, sms the, sms … NUMBER
  -0.4: sms … i, sms … the, so fast, so i, so is, so nice, so sorry, so take, so … lol, so … more, so … no
  -0.4: so … on, so … please, so … should, so … take, so … this, so … told, so … your, sod, soldes, solic-
  -0.4: solicito la, sollicite, solo llamadas, solo los, solo … frenos, somebody there, somebody … me
  -0.4: something wrong, somethings, sonne … rien, sonner, sonnette |, sooner, sorry can, sortez mon
  -0.4: sortez … velo, sounded, soupe-, souper, soy … cliente, space in, spark-, speciaux, spots, squeaking |
  -0.4: squeeze, stadi-, stadium, stay open, stay … my, steam-, steer-, steerer, still at, stop blowing
  -0.4: stop crying, stop en, stop et, stop payment, stop thanks, stop them, stop … after, stop … je
  -0.4: stop … n, stop … no, stop … pas, stop … texting, stop … that, stop … time, stop … with, stop>more
  -0.4: stop>want, stopping |, storage |, strai-, stric-, strict, stripped, strollers, stuck |, su … de
  -0.4: suave, subie-, subje-, suegro, suffit les, suis dans, suis desabonne, suis ecoeure, suis fait
  -0.4: suis … c, suis … reunion, suits, sundays, sunse-, sunset, suppe-, supposed … get, supprimez moi
  -0.4: sur un, sur … textos, surprise |, sus envios, sus promociones, sus … quitenme, sus … you, suscribo
  -0.4: suspendan, suspender los, suya |, svp … d, svp … en, swing, switch off, switch on, switched off
  -0.4: t appelle, take NAME, take her, take one, take that, take … your, talks, tarik, te … que, teach … to
  -0.4: teaching, tele, telefono no, telefono para, telefono … que, telephone alors, telephone c
  -0.4: telephone … from, telephone … pour, tell NAME, tell … if, telling … i, tenes, tengo buena, tengo otra
  -0.4: tengo otro, terminer, text do, text on, text updates, text your, text … ever, text … husband
  -0.4: text … in, text … is, texteo, textez … quand, texting i, texting me, texting … now, texto a, texto j
  -0.4: texto o, texto … es, texto … vous, textos arretez, textos que, textos s, textos sur, textos … ai
  -0.4: textos … de, textos … en, textos … este, textos … favor, textos … me, textos … mon, textos … une
  -0.4: texts anymore, texts coming, texts no, texts now, texts off, texts … do, texts … it, than … please
  -0.4: than … thought, thank … kindly, thank … no, thanks but, thanks … asking, that again, that it, that ok
  -0.4: that pic, that repair, that … am, that … any, that … on, that … one, that … so, that … too
  -0.4: the airport, the answer, the bins, the boss, the bus, the cable, the cassette, the charger
  -0.4: the cheaper, the coupon, the date, the deluxe, the demo, the deposit, the fcc, the file, the fish
  -0.4: the form, the giant, the guest, the hall, the headset, the horn, the moon, the morning
  -0.4: the notifications, the parade, the parking, the parts, the porch, the promo, the pump, the purple
  -0.4: the raffle, the recipe, the screen, the side, the stand, the steerer, the stickers, the street
  -0.4: the sun, the system, the tandem, the tracking, the train, the trash, the update, the van, the website
  -0.4: the wedding, the world, the yellow, the … add, the … charge, the … form, the … free, the … grips
  -0.4: the … keep, the … light, the … lights, the … lock, the … mate, the … needs, the … quit, the … raffle
  -0.4: the … say, the … sorry, the … tape, the … thanks, the … tomorrow, the … wash, the … would, them … me
  -0.4: them … the, then NUMBER, there no, there please, there … more, these i, these little, these stop
  -0.4: these … texts, they were, thing i, thing … not, this derailleur, this one, this rain, this … de
  -0.4: this … harassment, this … take, this … ton, thorn-, thorns, thought i, thought it, thought |, thril-
  -0.4: thrilled, through the, thurs |, thx … the, thyro-, thyroid, ticket |, tienda que, tienen la
  -0.4: tienen … con, til … NUMBER, till i, till … end, time please, time … NUMBER, tired … waiting, tiren
  -0.4: tires in, to block, to book, to fast, to make, to pull, to receive, to spam, to stay, to these
  -0.4: to worry, to … after, to … all, to … an, to … ex, to … he, to … left, to … nephew, to … on
  -0.4: to … people, to … spam, to … them, to … whole, toddler, together |, toilettage, told NAME, told … i
  -0.4: took … number, took … phone, toque-, touch the, tour |, tournez, tout ce, tramp-, trave-, troca |
  -0.4: trop … messages, truc, truin-, truing, tu moyen, tu … ca, tu … en, tu … les, tu … me, tuba
  -0.4: tube please, tuneup, turned off, turns … the, tus, type |, ugly, ultima, ultima vez, un aviso
  -0.4: un carro, un cliente, un mot, un oui, un sms, un … chez, un … vocal, una maquina, uncheck me
  -0.4: une pompe, une … par, uni, unit NUMBER, unlock, unlock the, unsubscribe … please, unsubscribing
  -0.4: up please, up … here, up … the, updates … this, urgences, urgente, use … the, used one, va mieux
  -0.4: va … en, va … les, vacances |, vais a, vais faire, velo merci, velo … pret, velos en, vendu le
  -0.4: veuillez me, veuillez … plus, veux annuler, veux etre, veux juste, veux me, veux sortir, veux … ca
  -0.4: veux … mon, viaje, vibra-, vidan-, vidanges, vieille chaine, vieja … la, viendrai, vienn-
  -0.4: viens … mon, viola-, vitesses |, vivem-, vivement, vocal-, vocale, voit samedi, volan-, vos nouvelles
  -0.4: vos … arretez, vos … enlevez, votre commis, votre employe, votre site, votre … je, voula-, vous avec
  -0.4: vous aviez, vous bloque, vous envoie, vous pas, vous pensez, vous plus, vous recu, vous remercie
  -0.4: vous … aviez, vous … garder, vous … ne, vous … velos, voy … denunciar, voyage de, vu que, vuela
  -0.4: vuelta, vuelvan … escribirme, vuelve a, waiting … for, waitl-, waitlist, waive-, waiver, walked … the
  -0.4: want me, want message, want the, want … anymore, want … in, want … new, want … red, want … wait
  -0.4: want>me, wants … know, warm, warni-, warning, was short, was … and, was … the, wasps, wat you
  -0.4: watch it, watchman, we still, weddi-, wedding, wee, weigh-, weight, weird, well … the, were out
  -0.4: were you, wey, what pace, what … would, wheels, when my, when will, when … it, when … land, when … my
  -0.4: wheres my, which, which lube, which side, who authorized, who has, who signed, who took, whoa
  -0.4: whoever is, why does, wife is, will grab, will message, will sue, will … come, will … for, will … let
  -0.4: will … take, will … turn, winds-, windshield, winter |, wise, with, with 2, with an, with tax
  -0.4: with texts, with the, with this, with … basket, with … green, with … so, with … stuff, with … text
  -0.4: withi-, within, without the, without … me, won the, wonder, wonderful, work in, work nights
  -0.4: working today, would, would appreciate, would prefer, would |, would … mind, would … please
  -0.4: would … take, wrong answer, xbox, xfis, xx, xx |, y aqui, y estaba, y llego, y luego, y necesito
  -0.4: y paso, y … di, y … frette, y … nueva, y … salio, year it, year old, yellow, yes do, yes go
  -0.4: yes … ahead, yo le, yo mismo, yo si, yo … aceptado, you NUMBER, you break, you charge, you charged
  -0.4: you compre, you de, you deja, you dejenme, you eat, you free, you lol, you lost, you off, you pick
  -0.4: you price, you quit, you quitenme, you resend, you termino, you tomorrow, you took, you turn, you win
  -0.4: you … already, you … but, you … can, you … first, you … get, you … go, you … going, you … las
  -0.4: you … listen, you … lleguen, you … mensajes, you … need, you … now, you … ok, you … otro, you … para
  -0.4: you … schwalbe, you … somos, you … sun, you … textos, you … those, you … tres, young, young man
  -0.4: your computer, your cousin, your dad, your employee, your end, your fault, your i, your money
  -0.4: your parking, your sister, your voice, your wife, your … again, your … be, your … lot, your … not
  -0.4: your … says, your … thank, your … when, zero texto, zip tie, | added, | ajoutez, | anulen, | apaga
  -0.4: | apuntame, | asere, | asking, | avisenme, | axe, | bajame, | bajele, | batard, | bendiciones
  -0.4: | brought, | came, | cancelame, | cancellez, | cat, | cierran, | closing, | coach, | crissez, | dead
  -0.4: | dejo, | dernier, | desactiver, | desinscription, | desinscrivez, | effacer, | every, | evitez
  -0.4: | livrez, | llamame, | mensajes, | monsieur, | mummy, | olviden, | opted, | ostie, | ou, | pedi
  -0.4: | pongan, | pourquoi, | premier, | quedamos, | quitting, | rabais, | radio, | reported, | reporting
  -0.4: | roads, | same, | scrapez, | serieux, | sigan, | siguen, | soy, | suspender, | swap, | switch
  -0.4: | terminen, | time, | tournez, | traffic, | turns, | uncheck, | unenroll, | venden, | vi, | way
  -0.4: | whoa, | xfa, | … abiertos, | … abogado, | … account, | … acepto, | … agradeceria, | … asiento
  -0.4: | … assez, | … atencion, | … aunt, | … bateria, | … borrame, | … camara, | … cancelo, | … candado
  -0.4: | … cash, | … cease, | … cle, | … commence, | … compro, | … confirmo, | … cousin, | … credit
  -0.4: | … dejo, | … delete, | … demasiados, | … did, | … doctor, | … eat, | … employee, | … envoie
  -0.4: | … evening, | … every, | … everyone, | … fam, | … feliz, | … found, | … fuera, | … gustan, | … help
  -0.4: | … hold, | … i, | … knees, | … le, | … literally, | … llevar, | … look, | … mandan, | … mandas
  -0.4: | … manque, | … messaged, | … molesta, | … molestar, | … molestia, | … muted, | … obligatorio
  -0.4: | … oferta, | … offense, | … pace, | … parada, | … parale, | … paran, | … parenle, | … pay
  -0.4: | … pesados, | … pido, | … piece, | … porte, | … quieren, | … quitame, | … quitar, | … quitaron
  -0.4: | … quoi, | … rapido, | … receipt, | … recuerdo, | … refrain, | … reminder, | … reply, | … reported
  -0.4: | … rue, | … sacame, | … salgo, | … saw, | … se, | … seat, | … semana, | … servicio, | … seulement
  -0.4: | … shift, | … silla, | … slept, | … solo, | … sonne, | … souhaite, | … subscribe, | … tan
  -0.4: | … tantito, | … thumb, | … times, | … tires, | … two, | … v, | … vais, | … veces, | … walk
  -0.4: | … wearing, ~_abu, ~_al, ~_all, ~_av, ~_ave, ~_bco, ~_be, ~_by, ~_con, ~_d_, ~_dep, ~_dev, ~_dio
  -0.4: ~_exc, ~_flo, ~_fo, ~_fol, ~_ge, ~_gel, ~_get, ~_gon, ~_hiv, ~_hmm, ~_hus, ~_is, ~_is_, ~_je, ~_je_
  -0.4: ~_ki, ~_lib, ~_lie, ~_lir, ~_ll, ~_lle, ~_lo_, ~_lol, ~_lu, ~_mae, ~_mi, ~_non, ~_onl, ~_oth, ~_pat
  -0.4: ~_poi, ~_que, ~_rdv, ~_rec, ~_res, ~_rie, ~_s_, ~_se, ~_seg, ~_sho, ~_sir, ~_tea, ~_too, ~_tou, ~_vis
  -0.4: ~_wey, ~_wou, ~_yel, ~abar, ~abri, ~acci, ~aced, ~advi, ~age, ~ago_, ~aily, ~aisi, ~ala, ~alki, ~alu
  -0.4: ~ame, ~ampa, ~ams, ~anca, ~appe, ~arei, ~arer, ~asl_, ~asp, ~asti, ~asto, ~atab, ~ateu, ~athe, ~augh
  -0.4: ~avec, ~avez, ~ayo, ~band, ~bco, ~bea, ~bin, ~bonj, ~boss, ~boun, ~bra, ~by_, ~camb, ~car_, ~care
  -0.4: ~carg, ~cas_, ~cass, ~cend, ~cep, ~chai, ~chas, ~chur, ~cido, ~cio, ~con_, ~criv, ~ct_, ~ctro, ~dail
  -0.4: ~darl, ~darm, ~de_, ~dep, ~des, ~det, ~dev, ~devu, ~dge, ~dia, ~dite, ~dol, ~dola, ~dow, ~dre, ~drop
  -0.4: ~dv_, ~dvi, ~eado, ~earn, ~ebe, ~econ, ~ecto, ~eep, ~egg, ~eglo, ~eho, ~ele, ~elec, ~elui, ~enc, ~enn
  -0.4: ~ent, ~ento, ~erdo, ~ers_, ~erti, ~ertu, ~esan, ~ese, ~ese_, ~espa, ~espe, ~ess_, ~essa, ~eta, ~ets
  -0.4: ~ets_, ~ett, ~evoq, ~exc, ~exij, ~fai, ~ffa, ~ffor, ~fich, ~flee, ~floo, ~ford, ~geno, ~glo_, ~hais
  -0.4: ~hang, ~hant, ~hive, ~hmm, ~hono, ~hr_, ~hurc, ~hus, ~iber, ~ich, ~iche, ~icku, ~ics, ~ics_, ~idan
  -0.4: ~ido_, ~idor, ~ie_, ~ied_, ~iemp, ~ieto, ~ign, ~ile, ~ille, ~inde, ~iou, ~ious, ~ipi, ~irg, ~isti
  -0.4: ~itc, ~ith_, ~jaj, ~jan, ~je_, ~jer, ~kan, ~ken_, ~kidd, ~kie, ~kind, ~lag, ~lar, ~leet, ~lenm, ~less
  -0.4: ~lete, ~leu, ~lga, ~lib, ~lier, ~lo_, ~loi_, ~lol, ~lol_, ~luga, ~luti, ~mae, ~mel, ~memb, ~mmer
  -0.4: ~mos, ~mos_, ~nast, ~nc_, ~nca, ~nd_, ~ndad, ~ndes, ~nfos, ~njou, ~nni, ~ntes, ~ntin, ~ntry, ~nuer
  -0.4: ~nuti, ~odd, ~odo, ~oie, ~oie_, ~om_, ~omb, ~onne, ~ons, ~onta, ~ontr, ~opag, ~ora, ~ory, ~ory_
  -0.4: ~oues, ~oyo, ~pai, ~part, ~ped_, ~pes_, ~pie_, ~pini, ~plyi, ~polo, ~post, ~pren, ~pti, ~que_, ~qui
  -0.4: ~quie, ~ra_, ~rand, ~rarm, ~rde, ~rdv, ~rdv_, ~reat, ~reet, ~refi, ~reil, ~rell, ~rens, ~rfab, ~rges
  -0.4: ~rgo, ~ribe, ~rien, ~rieu, ~riv, ~rl_, ~rns, ~ropp, ~rsat, ~rtou, ~rvie, ~rzo, ~sa_, ~sag, ~sage
  -0.4: ~salu, ~sea, ~self, ~sid, ~sida, ~sist, ~spea, ~squ, ~stro, ~sume, ~swin, ~tag, ~talk, ~tean, ~tef
  -0.4: ~ti_, ~tima, ~tle, ~ton, ~tra, ~tro_, ~trou, ~tten, ~tti, ~tudi, ~ubo, ~uden, ~uena, ~uff_, ~uie
  -0.4: ~ulez, ~uni, ~unio, ~urai, ~uro, ~us_, ~usez, ~usin, ~vacy, ~vec_, ~vei, ~virg, ~voie, ~vok, ~we_
  -0.4: ~wedd, ~wey, ~wey_, ~wou, ~xij, ~xijo, ~yel, ~yell, ~youn, ~zer
  -0.5: 2 min, 2 weeks, 2 … de, 2 … is, NAME example, NUMBER estrellas, NUMBER hours, NUMBER hr, NUMBER la
  -0.5: NUMBER mph, NUMBER only, NUMBER stop, NUMBER textos, NUMBER … at, NUMBER … enough, NUMBER … m
  -0.5: NUMBER … marche, NUMBER … on, NUMBER … svp, NUMBER … what, NUMBER … your, a 2, a comprar, a contact
  -0.5: a dead, a friend, a garde, a hablar, a la, a mile, a molestar, a photo, a private, a quoi, a reportar
  -0.5: a sec, a stop, a textear, a thumbs, a ton, a voicemail, a while, a … arrete, a … blonde, a … chain
  -0.5: a … consenti, a … delete, a … do, a … hermana, a … ir, a … list, a … my, a … ninos, a … now, a … otro
  -0.5: a … pause, a … through, a … vie, a … vos, abiertos |, able, able to, abogado, accepte d, accepte de
  -0.5: account to, ace, aceptan tarjeta, achalez, achete une, act, actin-, acting, activ-, add my, addre-
  -0.5: address, address … NUMBER, adelante con, adver-, afinacion, after this, again and, again … am
  -0.5: agradeceria, agradezco mucho, agreed |, agreeing … this, agreg-, aguanto, ahead … the, ahora … el
  -0.5: ahorr-, ai accepte, ai fini, ai manque, ai quitte, ai rate, ai roule, ai … pu, ai … vu, aime mieux
  -0.5: aimerais … le, airport, alarma, alarme, alcanza, alguien de, alla, allergic to, alley, alleycat |
  -0.5: allo … est, almos-, almost, alr |, already … me, am begging, am leaving, am ready, am still, am … now
  -0.5: am … stop, amables, amazing |, amor |, an, and come, and did, and everything, and have, and leave
  -0.5: and remove, and thank, and … NUMBER, and … one, and … said, angry>list, animo, anniv, anniv-
  -0.5: annuler les, ans … je, answer is, antivol |, any way, any1, appeal, appelez … a, appli-, apren-
  -0.5: aprendio, apres … svp, aprov-, are helpful, are out, are … allowed, are … coming, are … going
  -0.5: are … kidding, are … serious, arret … autobus, arrete ca, arrete en, arrete la, arrete … NUMBER
  -0.5: arreter chez, arreter … la, arreter … textos, arretez de, arretiez, art, as to, as usual, as … remove
  -0.5: as … you, ask about, ask … to, asked … this, asking … a, assez pour, at gate, at noon, at our, at … 2
  -0.5: at … gate, at … is, at … office, ate |, attorney general, au gerant, au printemps, aucune … svp
  -0.5: audio, auriez vous, authorised, authorize, autis-, autorise pas, autorise … textos, autorizar
  -0.5: avec des, avec … messages, avertis, avez charge, avez oublie, avez sauve, avion |, aviso-, avisos
  -0.5: avisos por, away please, b … i, back please, back row, back … NUMBER, back … a, bagag-, baila-
  -0.5: baja los, bajame, balcon, balls, band, banqu-, bar end, barrio |, bas, base … datos, basura |
  -0.5: be needing, be … it, be … kind, bear, beaucoup … messages, bebe dort, because … never, because … you
  -0.5: been coming, been in, before or, beginner, belanja, ben coudonc, bench, bent the, better than
  -0.5: better … me, bici afuera, bici como, bici por, bici … se, bicycle … is, bien gracias, bien … que
  -0.5: biffez mon, bike est, bike he, bike looks, bike on, bike still, bikes please, birthday |, biscuit
  -0.5: bizum, black one, black-, bless, bless you, block my, blocked, blocking you, bloquear este
  -0.5: bloquear … numero, bloqueo |, bon la, bonne soiree, bonnes, borrame de, borrar mi, borre … numero
  -0.5: bother you, bouto-, bouton, box of, boy to, boys |, brake pads, brake rubs, bread, breaking up
  -0.5: brigh-, bring cash, bring … the, broke … collarbone, brother in, brother … law, brule, bubble, bucket
  -0.5: bueni-, build |, bus is, busquen, but is, but … there, buy my, buying a, by sms, by … or, c … NAME
  -0.5: c … ca, c … fatigant, c … toi, ca pour, ca rentre, ca vaut, ca … combien, ca … coupe, ca … du
  -0.5: ca … sur, cage |, call after, call … back, call … my, call … when, calls please, cambiar de
  -0.5: cambio mi, came i, can come, can let, can make, can pick, can wait, can … all, can … just, can … now
  -0.5: can … please, can … texting, cancele mi, cancele … cita, cancellation, cancelled |, cansado
  -0.5: canteen |, capte, car … in, card with, card … file, carrement, carry on, casco, case etait, case |
  -0.5: caso … me, casserole, cc, ce matin, ce qui, cell number, cell phone, celular … el, cent
  -0.5: cero mensajes, cette affaire, cette liste, cette … de, cette … la, chai, chain … off, chambres a
  -0.5: chambres … air, change, changed … mind, changez la, charge deux, charged twice, charging, chaus-, che
  -0.5: cheaper than, cheaper |, check in, check with, chem, chemo, chess, chile, chiquita, chofe-, chofer
  -0.5: choix, choos-, choose, chueco, cierran a, cine, cinta, claro … si, cleo, clicking |, clipl-, clipless
  -0.5: clogg-, clogging, coat |, cobran, cobren, cochee d, cochee … avance, collarbone, colors, colour
  -0.5: combien ca, combien … temps, combien … un, come … i, comment avez, comment va, comment … me
  -0.5: como quedo, como un, como … hago, completo, con … basta, con … compania, con … numero, confirm … you
  -0.5: consent form, contact … again, contact … the, contactez plus, contacto de, contactos |, contesten
  -0.5: contigo, contrat, control, cooki-, coord-, coraz-, corazon, corte el, corten el, cost me, cotizacion
  -0.5: could you, could … find, could … stop, could … take, counc-, council, coup, coup de, coup … fil
  -0.5: coupez les, cours … mecanique, cours-, course, court-, cracked, crackers, crash, crazy |, criss-
  -0.5: crochet, cross me, cross … off, crtc, cuando llega, cuando pueda, cuando … de, cuando … deje
  -0.5: cuando … mi, cuanto la, cuanto sale, cuanto tarda, cuanto … por, cuelg-, cumple, curb, curio-
  -0.5: customer … me, cut |, d air, d enfant, d urgence, d … arriere, d … des, d … lista, d … mon
  -0.5: d … textos, dad says, dado permiso, dangerous, dans ma, dans … cote, dans … cour, dans … pneu
  -0.5: dans … texto, daughters phone, day off, day … and, de ayer, de batterie, de bebe, de casse
  -0.5: de celular, de dia, de estos, de fil, de frein, de groupe, de jeudi, de lire, de nous, de paiement
  -0.5: de publicite, de rappel, de recibir, de rouler, de sur, de travail, de voz, de … affaire, de … au
  -0.5: de … avis, de … bicis, de … cell, de … celular, de … cuando, de … fichier, de … lados, de … place
  -0.5: de … s, de … si, de … texto, de … tia, de … trabajo, de … vieux, dead end, debranchez … de, decided
  -0.5: decirme, decline, decoc-, decrisse, deepa-, deepavali, dejala, dejas-, dejaste, dejat-, dejate
  -0.5: dejate de, deje el, dejen d, dejen de, dejen … escribirme, dejenla, dejenlo |, dejenme … paz, dejo de
  -0.5: delet-, delete … o, delete … por, deleter, deleter mon, demande … etre, demenagement, dents |, depla-
  -0.5: depuis mon, derangez moi, des, des … et, des … sur, desabo, desabonnement |, desabonnez |, desactivar
  -0.5: descanso, desinscrire |, destinataire |, detengan, detox, devant chez, devant … vous, dey, did that
  -0.5: did … request, digale al, dije que, dile a, dina, dire … je, disco |, discontinue |, disculpe me
  -0.5: dit d, dit … arreter, dit … fois, dit … vous, dites moi, do for, do me, do … bring, do … it
  -0.5: do … really, do … sign, do … texts, do … touch, do … waste, document, does … fit, does … sale
  -0.5: does … stop, doha, doing |, dois annuler, domingos, domino, donc de, donc je, donde … el
  -0.5: done getting, donee, donnees, dos … de, dossier svp, down for, downtown, doy de, drill |, drop bars
  -0.5: drop … from, dropping, du bruit, du casque, du groupe, du guidon, du retard, du service, du texto
  -0.5: due |, durin-, during, e, ease, easter, eats, ebike |, echo, ecoeure, ecrir-, ecrire, ecris plus
  -0.5: edad, efectivo y, el, el bebe, el cargo, el descuento, el envio, el gato, el semaforo, el sillin
  -0.5: el triciclo, el tune, el wifi, el … equivocado, el … gracias, el … nuevo, electricite, elimine mi
  -0.5: elimine … numero, eliminez, elle est, else … it, elsew-, elsewhere, email … the, emocion, empiecen
  -0.5: en blanco, en fin, en parle, en recevoir, en reunion, en sus, en … assez, en … d, en … esquina
  -0.5: en … min, en … rien, en … semaforo, encim-, encima, encore un, encuentro el, end is, end … on
  -0.5: enleve |, enleve … de, enleve … numero, enlever la, enlevez … des, enlevez … nom, enough … in
  -0.5: enough … this, enseno, entendre, entiende |, entran, entre-, entregaron la, entregaron … bici
  -0.5: entretien, entrevista, entro, envel-, envelope, envios |, envoie le, envoie moi, envoyez … la
  -0.5: envoyez … le, eparg-, equipe |, equipo |, equivoque … dia, erreur … je, es esto, es ilegal, es … otro
  -0.5: escap-, escape, escriban a, escribieran, escribio mi, eso esta, esos mensajes, esper-, esquina |
  -0.5: essaye de, est bloque, est fatigant, est faux, est quittes, est regle, est toi, est vendu
  -0.5: est … arretez, est … dans, est … depuis, est … des, est … fini, est … trop, esta de, esta … que
  -0.5: esto yo, estoy manejando, estoy … clase, estuvo bueno, et mettez, et que, etranger, etre retire
  -0.5: etre texte, euros, every day, evitez, evng, ew, exactly, excha-, exclure, expliquez moi, expres
  -0.5: exter-, eyebr-, facture par, faint, fair enough, faire reparer, fais moi, fait frette, fait … km
  -0.5: faites tu, faites … la, fall, falla, falta que, falta-, fasci-, fat, faudr-, faudrait, faut il
  -0.5: faut une, faut … je, favor que, fcc, fee for, feeli-, fees, fermer, fermez a, fermez pas, fiche-
  -0.5: figure, figured, finalement |, fini pour, finis |, fit me, fixed it, flat lol, flat … the, flights
  -0.5: floja, flore-, flores, flower, fois, follo-, for no, for pickup, for tomorrow, for … in, for … texts
  -0.5: for … the, for … whole, forget … ever, forgot to, forks, fou, frein est, freins arretent
  -0.5: freins … pas, frere va, friday |, frieg-, friendship, frnd, from all, from it, from list
  -0.5: from texting, from … about, from … me, from … order, from … shop, from … system, from … text
  -0.5: front brake, front of, frotte |, fue no, full of, full stop, further texts, future |, g1k, galer-
  -0.5: galerie, gave my, genio-, genios, get … of, get … you, getting the, give my, glove, gmail |, go on
  -0.5: go too, go with, going on, going … stop, goma, gossa-, gossant, gosse-, got out, got people, got time
  -0.5: gracias a, gracias … avisar, gracias … la, grandpa, grass, grease, great … you, grips |, grocery
  -0.5: gros |, growi-, growing, guantes, guest list, guidon |, gustan, guys, guys … to, haber aceptado
  -0.5: haberme, hacen … a, had … good, hagam-, hagame, hagan … mas, haird-, hall |, hambr-, hambre, handed
  -0.5: hang out, happy … month, happy … year, hard … on, hasta la, hat, haut, have taken, have … consent
  -0.5: have … permission, have … recollection, have … sent, hay descuento, hay rampa, haya, he never
  -0.5: he … mi, he … not, he … permiso, headi-, heading, heard you, her … in, heres the, hermana |, heure la
  -0.5: hey … is, hey … you, hinch-, hint, hit a, hold all, home for, homew-, homework, hora abren, horai-
  -0.5: how do, how is, hubo, hurts, husband, husband passed, husband … the, i at, i missed, i promise
  -0.5: i removed, i reply, i resign, i revoke, i try, i … and, i … away, i … begging, i … driving, i … hard
  -0.5: i … home, i … leave, i … leaving, i … live, i … losing, i … make, i … on, i … phone, i … read
  -0.5: i … ready, i … removed, i … scared, i … twice, i … yes, iban, iban a, ice cream, if this, if … have
  -0.5: if … was, ignore that, il, il reste, immediatement, immediatement |, importunez, impresora, impue-
  -0.5: in front, in here, in no, in … back, in … do, in … end, in … front, in … group, in … hall, in … is
  -0.5: in … office, in … parking, include, incluez, inclut, infolettre, initi-, inquietez, inscrit … la
  -0.5: insistan, interesa la, interesado en, interessent, ir a, ir al, irai, is blocked, is due, is great
  -0.5: is looking, is never, is picking, is smudged, is … annoying, is … end, is … list, is … out, is … room
  -0.5: is … saturday, is … they, is … time, is … too, it all, it already, it anymore, it broke, it do, it go
  -0.5: it is, it rides, it safe, it said, it since, it still, it take, it thanks, it this, it would
  -0.5: it … already, it … due, it … if, it … last, it … of, it … only, it … yours, items, j, j embarque
  -0.5: j irai, j … accepte, j … annule, j … fini, j … manque, j … ne, j … pour, j … quitte, j … rate
  -0.5: j … repondu, j … roule, jaja … you, jamas, je conteste, je coupe, je demenage, je donne, je garde
  -0.5: je retire, je reviendrai, je tiens, je … autorise, je … avoir, je … bloque, je … donne, je … laisse
  -0.5: je … recois, je … votre, jerse-, jeu … la, joder que, joke |, journal, joyeuses, jugar, julio, junior
  -0.5: junta, jure, just left, just not, just … up, juste … chaine, ka, keep … bike, keepi-, keeping, khata-
  -0.5: khatam, kids … in, kind as, kind … to, kindly stop, kits, km h, kwa, l erreur, l … merci
  -0.5: la afinacion, la alarma, la cour, la course, la e, la entrega, la galerie, la journee, la location
  -0.5: la loi, la negra, la parrilla, la peinture, la pintura, la pompe, la promocion, la recojo
  -0.5: la reservation, la rouille, la semaine, la soumission, la suya, la tarde, la traen, la troca
  -0.5: la … avant, la … desde, la … enlevez, la … est, la … gauche, la … hoy, la … llego, la … m, la … par
  -0.5: la … pour, la … s, la … todavia, la … un, la … you, lacher, lachez … avec, laisse |, las manos
  -0.5: las notificaciones, las … por, laughed at, laundromat, lavad-, laven, law>send, lay, le cambien
  -0.5: le courant, le courriel, le cours, le dimanche, le dossier, le metro, le plus, le pregunto
  -0.5: le prendre, le quiten, le rdv, le remplacement, le reste, le sale, le silence, le svp, le … hein
  -0.5: le … los, le … mensaje, le … permiso, le … roule, le … vos, learn, leave … key, leaves, leaving the
  -0.5: leche, left … at, left … with, leg day, legal, lend me, les autres, les casques, les courriels
  -0.5: les … en, les … juste, les … stp, les … sur, let … do, license, lien de, lightning, limit, linea no
  -0.5: liqui-, list and, list so, list this, list |, list … NUMBER, lista porfa, lista … recoger, liste des
  -0.5: live with, livin-, living, livrer, livreur … pas, llama-, llamadas |, llamadita, llegan estos
  -0.5: llevo mi, llora-, llorar, llove-, llover, lo dije, lo pedi, lo tienen, lo … para, local, lock i
  -0.5: loi NUMBER, lol but, lol … it, longer wish, loo, los domingos, los manden, los … porfa, losin-
  -0.5: losing, lost the, lost … key, louss-, low |, luz de, m etre, m interessent, m … charge, m … envoyez
  -0.5: m … pour, m … promis, m … reveille, m … un, ma … otez, ma … privee, magiciens, maile-, mailed
  -0.5: mais … le, mais … les, mais … veux, making me, malades, manana a, manana … las, mandan esto
  -0.5: mandar mas, mandas, mande mensaje, manden cosas, mandes |, manejando |, mange-, manos, many messages
  -0.5: many miles, mardi NUMBER, marea-, mareado, mari … pas, maria-, mariage, marre, mas barata, mas el
  -0.5: mas eso, mas … en, mas … gracias, mas … you, mauvaise … je, may … my, me any, me bloqueo, me borren
  -0.5: me cobren, me contactez, me coute, me derange, me do, me escribieran, me faire, me gustan, me he
  -0.5: me llevo, me messages, me molesta, me molesten, me notifiquen, me pusieron, me text, me texts
  -0.5: me these, me today, me vuelvan, me what, me … and, me … break, me … harta, me … if, me … ma
  -0.5: me … mandar, me … manden, me … otro, me … take, me … textear, me … when, me … work, measured
  -0.5: mechanic |, medio |, meds, mejor por, membership |, membr-, menor, menos de, menos … NUMBER
  -0.5: mensaje me, mensaje … lo, mensajes quitenme, mensajito, mensajitos |, merci … arreter, merci … avoir
  -0.5: merci … la, merci … les, merde, mere de, merry xmas, mes lunettes, message got, message i
  -0.5: message merci, message … vous, messages c, messages … moi, messages … my, metie-, mi suscripcion
  -0.5: mi tarjeta, mi … NAME, mi … delete, micro-, midni-, mind i, mind the, mine from, minus, missed your
  -0.5: modele la, moi lol, moi par, moi … avec, moi … cette, moi … coup, moi … liste, moi … ta, mois ca
  -0.5: molesto, molestos, mom … is, mom … the, mon NUMBER, mon ado, mon inscription, mon … aimerait
  -0.5: mon … arrete, mon … aussi, mon … bike, mon … ecrivez, mon … soit, montant |, moon, morado, morce-
  -0.5: more ads, more texting, more word, more … me, more … on, more … that, more … to, more … you
  -0.5: more>these, mot pour, motor quits, motor-, movil de, mph, mtg, much do, much of, muerd-, multi-
  -0.5: munro, munro |, my age, my alarm, my brothers, my butt, my dad, my dog, my girl, my heart, my inbox
  -0.5: my lunch, my membership, my other, my place, my thumb, my wallet, my wife, my … also, my … just
  -0.5: my … list, my … n, my … out, my … the, n NUMBER, n aime, n autorise, n … the, n … to, nada … textos
  -0.5: nadie … pregunto, nail, nails, nap, national, ne recois, ne … ecris, necesito que, need NUMBER
  -0.5: need you, need … be, need … call, need … keep, need … know, need … more, need … stop, needi-, needing
  -0.5: needs the, never okayed, never told, never … and, never … texts, new month, new … it, newsl-
  -0.5: newsletter, nez, ni textos, ni … mensaje, niaises, nights, nix the, nix … texts, no alcanzo
  -0.5: no contesto, no los, no molesten, no offense, no queria, no recollection, no recuerdo, no sigas
  -0.5: no textear, no want, no … esa, no … estos, no … gracias, no … ingles, no … llames, no … more
  -0.5: no … nada, no … notifiquen, no … permiso, no … pongan, no … que, no … quiten, no … to, no … vayan
  -0.5: no … veo, no … voy, no … wish, nobody wants, noel |, nomas la, non aux, non … l, nos … a, not alone
  -0.5: not answer, not authorize, not cut, not even, not fit, not mind, not much, not needed, not on
  -0.5: not remove, not request, not sent, not touch, not understand, not waste, not … ads, not … home
  -0.5: not … la, not … like, not … only, not … remove, not … sending, not … that, noticias, notificacion
  -0.5: nous … a, nouve-, nouveau … pis, nouvelle … est, now … does, now … the, nuestra, number a
  -0.5: number change, number like, number with, number … longer, number>list, numero en, numero sans
  -0.5: numero … NUMBER, numero … el, numero … il, numero … lo, numero … sus, nunca puse, nuts |, obra |
  -0.5: of … the, of … til, off is, off n, off or, off there, off today, off your, off … at, off … for
  -0.5: off … my, off … what, offense, offense but, office i, office til, oigan, ok … did, ok … do
  -0.5: ok … gracias, ok … it, ok … la, ok … le, ok … the, okaye-, okayed, old one, old … in, old … to
  -0.5: olvidalo, olvide mi, omg i, on for, on labor, on sort, on … back, on … de, on … insurance, on … le
  -0.5: on … les, on … no, on … pour, on … quittes, on … st, on … the, on … wheel, one day, one so, one … it
  -0.5: one … text, only … NUMBER, open … NUMBER, open … labor, opening, opt … the, or madam, or … one
  -0.5: or … there, or … we, order for, order it, order … the, original |, ot, ote mon, otherwise |
  -0.5: otra bici, otro … you, ou c, oublie mes, oublie moi, oublie pas, oublier, oubliez … mon, out you
  -0.5: out … all, out … door, out … in, out … it, over i, pa, packa-, package, pagar en, palos, papi, paques
  -0.5: paques |, par contre, par une, par … ca, para parar, para … bici, para … hora, parar la, pare el
  -0.5: paren de, parfait merci, parqu-, part … the, partie de, pas recevoir, pas … etre, pas … fait
  -0.5: pas … meme, pas … plus, pas … pub, pasame, pasas, pasem-, paseme, passe demain, passe j, patch
  -0.5: patins, payer ca, peace, pedal … off, pedal-, pedi que, peinture, perdon … you, period |, permiso a
  -0.5: permiso … mi, permission … text, pero … quiero, pero … you, perri-, petits |, peut … arreter
  -0.5: peux arreter, peux … la, peux … mon, phone from, phone it, phone number, phone … so, phone-, photo c
  -0.5: photo de, photo … est, photo … la, pick a, pieza-, piezas, pig |, pigeo-, pila |, pis les, pis … moi
  -0.5: pit stop, pitie, pivot, please cease, please confirm, please he, please just, please lol
  -0.5: please … mine, please … thank, pleine, plot, plot twist, plus avoir, plus me, plus … ca, plus … du
  -0.5: plus … envoyer, plus … forfait, plus … merci, plus … rappels, plus … recevoir, poder ir, podrian
  -0.5: point |, police report, police |, popsi-, popsicle, por avisar, por fa, por … NUMBER, por … a
  -0.5: por … yo, porte-, porti-, potea-, poteau, pothole, pound-, pounds, pour ce, pour … dire
  -0.5: pour … facture, pour … freins, pour … pere, pour … roue, pour … sortie, pouva-, pouvez arreter
  -0.5: pouvez me, power, praka-, prakash, precios, preference, preguntar |, pregunto a, pregunto … mi
  -0.5: premiere, presio, presion, presupuesto |, pret avant, prete, pretending, pretty … with, pro, probl-
  -0.5: problemes, program, prolo-, prome-, promise |, promoted, prope-, proprietaire, proxi-, prueba
  -0.5: pu … message, puede llamar, puede … de, pueden mandar, pueden quitar, puedo hoy, puedo llevar
  -0.5: puedo |, puedo … a, puedo … el, puedo … en, puedo … hoy, puedo … mi, puert-, pull … from, punto-
  -0.5: puntos, put on, qn, quand ca, quand il, quand y, que cansones, que decia, que rapido, que significa
  -0.5: que … NAME, que … abren, que … arretiez, que … les, que … mensajes, que … paso, que … textos
  -0.5: que … viens, queja, questions |, qui … donne, qui … en, quien manda, quieres, quiero estar
  -0.5: quiero saber, quiero seguir, quiero … mi, quiero … un, quit your, quit … day, quit … i, quit … that
  -0.5: quit … you, quita el, quitale, quitar de, quitarme, quite el, quiten de, quitte … job, rains, ralei-
  -0.5: raleigh, rampa, rappels svp, raspo-, rattles, raye, rayer, rayez moi, rcv, readi-, reading, real
  -0.5: real one, recevoir sa, recibiendo, recibir … de, recit-, recital, recoge |, recol-, recollection
  -0.5: recu merci, recuerdo, red one, redon-, reecrit, reemb-, ref, reflectors, refra-, refrain
  -0.5: refrain from, reg, regar-, relea-, remboursez moi, remer-, remind, remind me, reminders please
  -0.5: remot-, remote, remove his, remove … please, removed … the, remplacement, rendez … svp, renvo-
  -0.5: repair … i, replied stop, reply … the, reponds pas, reportar, requesting, required, required |
  -0.5: reservation |, resign, reste |, resto, resultats, retire |, retire … la, retrouve … velo, ride … the
  -0.5: rien sur, rien … casse, ring |, ringi-, ringing, rojas, roman-, romantic, room for, room … the, rota
  -0.5: rueda de, ruego, rule, saber nada, saber … de, sacame … la, sacan de, sacra-, sad, said it
  -0.5: said … more, saison |, salam-, sale la, salirme, salut, sans … j, saqueme, saquen mi, sauce, saute-
  -0.5: sauve-, save your, say so, says … it, scooters, scrap-, se … agradezco, se … borro, secretary
  -0.5: see that, see … it, see … then, seguir recibiendo, semaf-, semaforo, semaine |, semaines |
  -0.5: semaines … j, send … a, send … pic, send … your, sending … to, sends, senior discount, sens, serie c
  -0.5: serie … est, servent, servent pu, servicio, seul message, shall i, she can, she … asking, she … her
  -0.5: she … yes, shifting is, shiok, ship to, shirt, shop dog, shop never, should … the, showed, shut … off
  -0.5: shutt-, shuttle, si voy, si … el, si … favor, siege bebe, sigas, sign the, significa, signing … for
  -0.5: sigue, sigue … el, sigue-, silve-, silver, simply, sin bici, sin decirme, sin mensajes, sin … por
  -0.5: sir or, sir … madam, sistema, sizes, skipp-, slaque, slick-, slicks, slipp-, slot |, slow down
  -0.5: slow |, smell-, smells, sms from, sms please, smudg-, smudged, snake, snake |, snooz-, snooze, snow
  -0.5: so just, so late, so not, so proud, so tired, so you, so … have, so … who, sofa |, soiree |, solde-
  -0.5: some |, son will, sont finis, soone-, sortez le, sourd-, souri-, souvent, spamming me, spare me
  -0.5: splin-, spoil, squeal, stair-, stairs, starts, stem |, still getting, still going, still |
  -0.5: still … for, stop de, stop is, stop laughing, stop near, stop on, stop pis, stop pour, stop selling
  -0.5: stop sign, stop sms, stop so, stop spamming, stop … and, stop … get, stop … la, stop … now
  -0.5: stop … please, stop … repair, stop … text, stop … up, store … me, store … the, stp je, strav-, strava
  -0.5: strip-, su base, submit, sucks, suena |, suficiente |, suis je, suis la, suis … capable, suis … en
  -0.5: suivr-, suivre, supli-, suplico, supon-, supone, supprimez … ligne, supri-, svp arretez, svp … les
  -0.5: switc-, tacos |, take care, take … hint, talk … me, talk … text, talked about, talla NUMBER, tantito
  -0.5: tanto mensaje, tantos mensajes, tarda |, teleg-, telegram, tell them, tell … she, tellement, tempete
  -0.5: tendra, tenga-, tengan, term, terminamos, terri-, tes, text again, text club, text in, text svp
  -0.5: text thing, text … back, text … better, text … call, text … my, text … wen, text … work, texte
  -0.5: texte plus, textearme |, texted … the, textez … plus, texting … from, texting … so, texting … stop
  -0.5: texting … this, texto c, texto cuando, textos je, textos la, textos llamadas, textos me, textos non
  -0.5: textos please, textos por, textos you, textos … merci, texts in, texts on, texts remove, texts stop
  -0.5: texts … go, texts … please, texts … take, thai, thank … NAME, thanks i, thanksgiving, that … are
  -0.5: that … what, that … with, the address, the alerts, the attorney, the bank, the bars, the bike
  -0.5: the bin, the black, the brake, the bridge, the build, the cheap, the claim, the contact, the downtown
  -0.5: the ebike, the flat, the gym, the kickstand, the lake, the lift, the little, the new, the paper
  -0.5: the reflectors, the reminder, the rim, the rust, the school, the seatpost, the snow, the spam
  -0.5: the swap, the table, the trailer, the tube, the tv, the updates, the vicar, the white, the window
  -0.5: the word, the … account, the … alerts, the … arrived, the … be, the … been, the … bracket
  -0.5: the … brake, the … button, the … chat, the … class, the … general, the … go, the … had, the … home
  -0.5: the … honestly, the … like, the … looks, the … mean, the … must, the … not, the … part, the … right
  -0.5: the … ring, the … room, the … station, the … swap, the … they, the … tube, the … tune, the … until
  -0.5: the … we, then please, then … do, there … way, these … i, these … stop, these … to, they … giving
  -0.5: think left, think of, think … my, thinking abt, this chain, this contact, this point, this … for
  -0.5: this … on, throa-, throat, tht |, thule, thumb, thumbs up, ticket … my, tiendas |, tienen … que
  -0.5: timbre |, time, tissu-, tissue, to, to bother, to unsub, to use, to … 2, to … be, to … home, to … one
  -0.5: todas, today and, today … not, todos lados, todos los, toilet |, told her, told … at, ton … a
  -0.5: ton … de, too expensive, too please, torti-, tortillas, tous … contacts, toute l, toute … equipe
  -0.5: toy en, traba-, trae el, train |, tranqui, travaux |, treas-, trike |, trip, troop, trottinettes |
  -0.5: trust-, try it, tu hermano, tu tia, tu … j, tu … m, tube i, tues |, tuesday slot, tuneu-, turn these
  -0.5: tv |, twice, twist, un bruit, un cafe, un coup, un dia, un gros, un poquito, un rappel
  -0.5: un remboursement, un subscribe, un tune, un … avec, un … et, un … j, un … por, una … para, uncles
  -0.5: une carte, une heure, une liste, une note, une … au, une … mais, une … svp, unenroll, unlist me
  -0.5: unsubscribe please, unsubscribed from, up and, up from, up your, up … you, upsid-, upside
  -0.5: upside down, us do, usages, usages |, use another, use … shop, using, va bien, va el, va … la
  -0.5: vacances, vacation |, vais … le, vais … votre, vegan, velo de, velo roule, velo … tu, vergu-
  -0.5: verguenza, verifier |, veuillez ne, veut dire, veux que, veux … ce, veux … la, veux … les
  -0.5: veux … rien, vi el, vicar, vie privee, viens chercher, vient a, violi-, violin, voi, vol, volvio
  -0.5: volvio a, vos avis, vos heures, vos message, vos … d, vos … m, vos … me, vos … retirez, vote for
  -0.5: voulu, vous achetez, vous arreter, vous arretiez, vous avoir, vous bloquer, vous donne, vous eu
  -0.5: vous lachez, vous le, vous ouverts, vous … arretez, vous … envoyer, vous … envoyez, vous … numero
  -0.5: voy para, voy … ir, voy … reportar, vuelva, wait list, waite-, walle-, wallet, walma-, walmart
  -0.5: want no, want … cancel, want … money, wanted to, wants them, was NUMBER, was it, was … good, washe-
  -0.5: washi-, waste your, wat, water bottle, water-, we, we go, we only, we said, we sold, we were, wed |
  -0.5: week i, were … the, what, what can, wheel, when did, when … can, when … texted, where … the, wheth-
  -0.5: whether, which end, while … are, who … them, whoever … this, wife … the, wifes |, will have
  -0.5: will send, will … make, will … my, wishe-, wishes, with o, with respect, with … chain, with … else
  -0.5: with … for, withdraw, wobbly, woke up, work, worked |, world, worry about, worry … it, worse than
  -0.5: worst, would … NUMBER, would … at, would … it, would … stop, wrong … can, xq, y el, y los, y tu
  -0.5: y … el, yes … it, yo … que, you add, you after, you aprendio, you back, you cambio, you dejenlo
  -0.5: you delete, you go, you going, you is, you kidding, you missed, you parale, you parenle, you paso
  -0.5: you permission, you run, you tell, you told, you two, you use, you … and, you … de, you … doing
  -0.5: you … down, you … eso, you … fue, you … gracias, you … if, you … know, you … of, you … pic
  -0.5: you … send, you … taking, you … then, you … this, you … told, you … too, you … what, you … work
  -0.5: you>not, you>you, your card, your ex, your marketing, your … do, your … on, your … remove
  -0.5: your … went, | abren, | achalez, | agreed, | appelle, | appreciate, | battery, | borrenme, | car
  -0.5: | chaque, | continuez, | corta, | dejate, | derniere, | desactive, | desuscribir, | detengan
  -0.5: | dinner, | doctor, | drink, | dsl, | ease, | eliminar, | escribanme, | esto, | fewer, | frena, | fue
  -0.5: | full, | goodbye, | guys, | hate, | joder, | joyeuses, | laptop, | lift, | list, | loi, | lol
  -0.5: | made, | meeting, | merde, | mind, | missing, | much, | olvidalo, | option, | par, | parked
  -0.5: | pedales, | perdona, | pit, | plot, | pourriez, | prix, | pues, | purge, | pus, | puse, | quitale
  -0.5: | quiteme, | quitenle, | raining, | remboursez, | resume, | retiro, | sacrez, | said, | stopper
  -0.5: | sub, | suena, | tabarnak, | table, | terminaron, | une, | virement, | walk, | warranty, | worry
  -0.5: | would, | … acuerdo, | … add, | … alone, | … amor, | … annoying, | … app, | … appelez, | … apunte
  -0.5: | … arrived, | … block, | … boite, | … book, | … brakes, | … bridge, | … bring, | … cadena
  -0.5: | … cambios, | … cansones, | … car, | … cellulaire, | … clases, | … cleaning, | … close, | … cobraron
  -0.5: | … confirm, | … content, | … conteste, | … crying, | … deals, | … desabonner, | … di2, | … dice
  -0.5: | … dicen, | … discontinue, | … doy, | … egg, | … english, | … feel, | … finis, | … flat, | … fotos
  -0.5: | … freine, | … full, | … garantie, | … garde, | … hice, | … insurance, | … interest, | … ir
  -0.5: | … knew, | … laughing, | … lube, | … lumiere, | … lunes, | … ma, | … manches, | … manubrio
  -0.5: | … marque, | … mecano, | … miss, | … moteur, | … mucho, | … not, | … pagar, | … pago, | … paie
  -0.5: | … payment, | … pere, | … phone, | … pourquoi, | … quel, | … quitenme, | … recogerla, | … red
  -0.5: | … regalo, | … remove, | … retirer, | … rode, | … route, | … rueda, | … saliendo, | … saquenme
  -0.5: | … saved, | … semaines, | … senor, | … serai, | … shifting, | … side, | … siege, | … significa
  -0.5: | … sort, | … stp, | … stuck, | … tarjeta, | … texts, | … they, | … tiens, | … till, | … train
  -0.5: | … tuesday, | … twist, | … unos, | … unsubscribed, | … vale, | … valve, | … vente, | … verdad
  -0.5: | … vitesses, | … voi, | … vos, | … waiting, | … well, | … whatsapp, | … woke, | … worrying, | … wow
  -0.5: | … xmas, ~_ab, ~_aft, ~_aim, ~_an_, ~_ans, ~_ap, ~_ar, ~_awa, ~_ban, ~_bar, ~_bra, ~_cor, ~_crt
  -0.5: ~_dai, ~_dat, ~_de, ~_deb, ~_des, ~_dey, ~_e_, ~_el_, ~_fc, ~_fcc, ~_goo, ~_hel, ~_hou, ~_hr, ~_hum
  -0.5: ~_il_, ~_j_, ~_jef, ~_jer, ~_ke, ~_kin, ~_kit, ~_lec, ~_lif, ~_lug, ~_mar, ~_mes, ~_mid, ~_ne, ~_nor
  -0.5: ~_oa, ~_one, ~_ont, ~_pa_, ~_pil, ~_pla, ~_qu, ~_qui, ~_rd, ~_roj, ~_sen, ~_sh, ~_sha, ~_sor, ~_stu
  -0.5: ~_su, ~_tal, ~_tho, ~_to_, ~_tro, ~_tus, ~_usi, ~_wa, ~_we_, ~_wh, ~_wit, ~_you, ~abo, ~abst, ~abu
  -0.5: ~acka, ~acti, ~ada, ~addr, ~adve, ~ady, ~ady_, ~ae_, ~affo, ~aft, ~afte, ~ago, ~aili, ~aime, ~aina
  -0.5: ~aine, ~air_, ~al_, ~alei, ~ali, ~ali_, ~alor, ~also, ~amad, ~amb, ~ame_, ~amma, ~ando, ~ani, ~anlo
  -0.5: ~ans, ~ant, ~apol, ~app, ~arc, ~ard_, ~argi, ~argn, ~asa_, ~asi, ~asts, ~ati, ~atin, ~atro, ~aug
  -0.5: ~aut_, ~aux, ~aux_, ~avad, ~avan, ~aves, ~away, ~ayo_, ~be_, ~ben, ~bis, ~blem, ~bon_, ~brat, ~bste
  -0.5: ~ca_, ~capt, ~cent, ~cern, ~cha_, ~ciau, ~cirl, ~ckag, ~cku, ~ckup, ~coor, ~crt, ~crtc, ~cteu, ~ctu
  -0.5: ~cui, ~cutt, ~da_, ~dan_, ~ddr, ~ddre, ~deb, ~dera, ~desm, ~dess, ~deto, ~dey, ~dey_, ~dice, ~dio
  -0.5: ~dirl, ~dnig, ~dou, ~dpa_, ~eace, ~eblo, ~ecer, ~eci, ~ecia, ~ecoc, ~ect_, ~ecta, ~ecti, ~eel, ~eet
  -0.5: ~efer, ~effe, ~efra, ~ego_, ~egun, ~el_, ~elet, ~elf, ~elf_, ~ell_, ~eme, ~emen, ~emoj, ~enda, ~enta
  -0.5: ~ept_, ~eque, ~erb, ~erce, ~erne, ~esca, ~esd, ~esma, ~esp, ~essu, ~etem, ~eter, ~etim, ~etox, ~etr
  -0.5: ~etro, ~eur, ~euv, ~eve, ~ewsl, ~fair, ~fait, ~fat_, ~fcc, ~fcc_, ~ffe, ~ffo, ~fici, ~fili, ~flo
  -0.5: ~fois, ~fter, ~gan, ~ge_, ~gen, ~gere, ~gnat, ~goo, ~grew, ~guys, ~hat, ~hat_, ~hel, ~hes_, ~heu
  -0.5: ~hich, ~hora, ~hose, ~iaje, ~ibe, ~ibe_, ~iben, ~ibi, ~ical, ~ice, ~ico, ~ided, ~idni, ~igeo, ~illa
  -0.5: ~ina, ~ina_, ~inac, ~ind, ~ini, ~inst, ~int_, ~ion, ~ion_, ~ipp, ~ippe, ~ire, ~ish, ~isit, ~isos
  -0.5: ~itch, ~ith, ~ito, ~ito_, ~ivac, ~ivar, ~jad, ~jand, ~jef, ~jers, ~jis, ~kag, ~kage, ~kes, ~kit, ~ko_
  -0.5: ~kup, ~kup_, ~lad_, ~larm, ~las, ~las_, ~lay, ~ld_, ~le_, ~leig, ~ler, ~leto, ~lia, ~lio, ~lirm, ~lmo
  -0.5: ~lot_, ~lsew, ~lso_, ~lue_, ~lven, ~lves, ~ly_, ~make, ~male, ~mar, ~mera, ~mess, ~meta, ~meu, ~midn
  -0.5: ~moji, ~mon, ~mond, ~ncen, ~nco_, ~nda, ~ner_, ~ners, ~ngs_, ~ngt, ~nis, ~nk_, ~nlos, ~nne, ~nou
  -0.5: ~nouv, ~nsi, ~nta, ~nu_, ~oat, ~obl, ~obo, ~oces, ~oci, ~oice, ~ol_, ~olar, ~ollo, ~on_, ~onan, ~onl
  -0.5: ~ont, ~onti, ~oraz, ~orta, ~oul, ~oun, ~oung, ~ouss, ~outg, ~ouvi, ~oved, ~ovin, ~owi, ~owin, ~oxim
  -0.5: ~paga, ~par, ~parg, ~peac, ~pedi, ~pel, ~pige, ~pit, ~poco, ~pond, ~prob, ~prox, ~que, ~rade, ~rai
  -0.5: ~rake, ~rang, ~rapp, ~rd_, ~refe, ~rek, ~rga, ~rgin, ~rgn, ~rgne, ~ri_, ~ribi, ~rico, ~rit, ~rite
  -0.5: ~rive, ~rmo, ~rned, ~rni, ~room, ~roxi, ~rrer, ~rriv, ~rro_, ~rsey, ~rtc, ~rtc_, ~rtu, ~rueg, ~rwa
  -0.5: ~ry_, ~sado, ~sch, ~scue, ~seg, ~segu, ~sewh, ~sey_, ~sha, ~shar, ~side, ~slet, ~sor, ~ssa, ~ssag
  -0.5: ~sses, ~ssi, ~ssib, ~tain, ~tch_, ~tche, ~teac, ~tema, ~tent, ~th_, ~ther, ~thou, ~tia_, ~tio, ~tit
  -0.5: ~tiv, ~tol, ~too, ~town, ~tox, ~tox_, ~tto, ~ttr, ~twic, ~uck_, ~ue_, ~uel, ~uen_, ~uine, ~ulto, ~und
  -0.5: ~urn, ~usa, ~uso_, ~utad, ~ute, ~utg, ~utio, ~utt, ~utu, ~vant, ~ved_, ~ver, ~vio, ~viso, ~vre_
  -0.5: ~wat_, ~whic, ~wice, ~wit, ~witc, ~with, ~wo_, ~wort, ~wri, ~writ, ~wsl, ~wsle, ~xte_, ~you
  -0.6: (me), NUMBER a, NUMBER by, NUMBER mais, NUMBER months, NUMBER por, NUMBER pulgadas, NUMBER quid
  -0.6: NUMBER si, NUMBER works, NUMBER your, NUMBER … ago, NUMBER … are, NUMBER … fine, NUMBER … ni
  -0.6: NUMBER … now, NUMBER … or, NUMBER … por, NUMBER … still, NUMBER … with, a adore, a bloquear
  -0.6: a demenage, a escribir, a gauche, a pie, a recevoir, a review, a spare, a usted, a … avenir, a … fois
  -0.6: a … gars, a … hoy, a … liste, a … marche, a … messages, a … on, a … texto, a … the, a … weekend
  -0.6: a … wheel, aband-, abiertos, abonner, about to, about your, abraz-, abrazo, abt the, account number
  -0.6: achale, add a, affaire la, afina-, after, after church, after i, again please, again the
  -0.6: agreed … this, agua, ahead with, ahi le, ahi voy, ai assez, ai du, ai envoyez, ai essaye, ai … coche
  -0.6: ai … oui, ai … voyage, ailleurs maintenant, aimerait, air dans, ajoutez, al mio, alcanzo, alertas
  -0.6: alertes |, algun, all … it, all … messages, allergic, alley-, alleycat, allez … quelqu, allow
  -0.6: already … the, alrig-, alright, alto … la, always |, am literally, am on, am opting, am over, am sick
  -0.6: am … can, am … coming, amarr-, an … to, and desist, and how, and put, and that, and … know
  -0.6: and … that, angry>law, anima-, annulez, annulez le, annulez mon, annulez … rendez, answer |
  -0.6: any chance, any further, any … you, anymo-, anymore, anymore … me, appelee, appels, apple, apres midi
  -0.6: apres … job, are again, are … done, arif, arme, around NUMBER, arret d, arrete les, arrete tu
  -0.6: arrete … me, arretent, arreter le, arretez, arretez d, arretez la, arretez tout, arretez vous
  -0.6: arretez … textos, arrive a, arrive dans, arroz, as is, as it, as long, as the, as … on, ask you
  -0.6: ask … the, asked you, asked … to, asks, at, at costco, at dinner, at least, at … end, at … house
  -0.6: at … on, at … point, at … time, ate the, ate … whole, aunt, autre |, autre … svp, avant midi
  -0.6: avant … NUMBER, avant … svp, avec mes, avec tes, avec … la, aveni-, avenir, avez appele, avez plus
  -0.6: avez … pris, avion, avisa-, avisarme, avise, avisen a, avisen … mi, avril, awake, babys, back on
  -0.6: back … i, backo-, bag of, bags, baja este, bar |, barata |, barn, base de, basta con, bc of
  -0.6: before the, beggi-, begging, begin-, behind the, belan-, bell please, bells, bendiciones, berri
  -0.6: besoin … la, besoin … vos, betch-, betcha, bici vieja, bicis |, bien … a, bigge-, bigger, bike |
  -0.6: bike … day, bike … need, bikes for, birya-, biryani, bitin-, biting, bleed, blessed, block you
  -0.6: blocked |, bmx, bomba, book, boome-, boomer, borrame |, borreme, borren el, borrenlo, borrenlo |
  -0.6: both of, both … us, bottle cage, boute-, bouteille, breakfast |, breaking, breat-, bring, bringing it
  -0.6: brothers, brown, bruit a, bruit merci, bubbl-, bucke-, buenas noches, bugging, but … more, butt
  -0.6: buzz off, bye la, bye stop, c koi, c … regle, ca change, ca la, ca que, ca svp, ca … bien, ca … etre
  -0.6: ca … pour, ca … rien, cabe en, cable |, cage, caigo, caigo |, calcomania, calcu-, calen-, calendar
  -0.6: call for, call i, call list, call this, call your, call … instead, call … please, calla, calls
  -0.6: cambiela, came, can call, can text, can … hold, can … keep, can … return, can … too, canal
  -0.6: cancel … NUMBER, cancel … i, cancelar el, cancelo la, cansada, cante-, canteen, carbone, card … the
  -0.6: cars, casil-, casilla, cease and, cebol-, cebolla, cell … ma, cell … the, certainly, cessez les
  -0.6: chale-, chalet, change the, changer la, chann-, channel, charge … fois, charged for, chari-, checa-
  -0.6: check … spam, chez … a, chez … enlevez, chick-, chicken, chiqu-, chuck my, chuck … number, church |
  -0.6: claro que, clicking, client … vous, closi-, closing, clous |, clunk-, clunks, cobran por, cobre-
  -0.6: colis est, colonia, colou-, colum-, comad-, comadre, come back, come for, come off, come over
  -0.6: come with, come you, comid-, comida, coming along, coming back, commence a, comment … avez
  -0.6: comment … vous, communication, communications, como esta, como nueva, compadre |, completely
  -0.6: compre un, comprends rien, compro otra, con dos, con tanto, con … la, con … mensaje, con … tengo
  -0.6: condition, confused … somebody, congrats on, congrats … the, consegui, consens, consenti … ca
  -0.6: consentis, contact de, contact for, contact with, contacted |, contacting me, contacts |, contente
  -0.6: continue, contr-, contratando, contratando |, copied, coria-, coriander, corol-, corolla, cosa |
  -0.6: costo, could … it, could … me, counting, coupez moi, courier, courriels, cracks, cracks |, cream
  -0.6: crew |, cricket, croch-, crois … c, cross my, cross … name, crying at, cual … la, cualq-, cualquier
  -0.6: cuando llegue, cuando … a, cuando … lista, cuanto va, cuanto … con, cuesta, culpa, cumpleanos, curry
  -0.6: custom, customer but, cut … out, d avance, d ecole, d enlever, d envoi, d envoyer, d … vous, dad is
  -0.6: damag-, damage, dang, dans … pedalier, dans … systeme, dans … trafic, dare |, date, day NUMBER
  -0.6: de credit, de datos, de disco, de enfrente, de enviarme, de forfait, de grincer, de lentes
  -0.6: de location, de mes, de payer, de personnel, de pneus, de preferencia, de sollicitation, de textearme
  -0.6: de todo, de vendre, de … achaler, de … avisos, de … baja, de … c, de … color, de … des, de … enlever
  -0.6: de … gracias, de … listes, de … lo, de … luces, de … manana, de … pluie, de … porfa, de … this
  -0.6: de … vez, de … vos, de … xfa, deactivate, deber-, decol-, decri-, dejamela, dejen mi, dejenlo
  -0.6: dejenme en, delete candado, deleted |, deman-, demande ca, demande de, demande si, demasiados
  -0.6: demo day, denun-, depen-, deposito |, derailleur |, deranger mais, derecho, des pneus, des rappels
  -0.6: desactiver, desbl-, desinscription, desole … je, despi-, despues … las, devant … porte, dice … y
  -0.6: did … fix, did … guys, did … message, did … quit, did … receive, did … stop, did … subscribe
  -0.6: did … you, diga que, digas a, dire, disconnected, discontinue … to, disre-, disregard, distr-
  -0.6: disturbing, do a, do that, do we, do … cry, do … ever, do … like, do … me, do … open, do … park
  -0.6: do … pick, do … remove, do … see, do … the, dobla-, doble, doc, does, does … in, dog … not
  -0.6: dogs allowed, dollars |, donc … ai, donde estan, done … your, donut-, donuts, door i, dorm, down on
  -0.6: downt-, doy … baja, driveway, driving me, driving test, dropped a, du cash, du spam, du … ca
  -0.6: dude quit, dues, early |, easte-, ebike-, ebikes, echel-, echele, ecris moi, effacer mon, effacez moi
  -0.6: egrat-, el arreglo, el aviso, el color, el fin, el gerente, el grupo, el lavado, el paquete, el perro
  -0.6: el servicio, el ticket, el ultimo, el … numero, el … o, el … pa, el … porfa, el … up, eliminame
  -0.6: eliminenme, eliminenme |, else … the, email no, email … you, empie-, en anglais, en caja, en clase
  -0.6: en deuil, en envoyer, en espanol, en houston, en ingles, en mars, en misa, en ninguna, en passant
  -0.6: en … calle, en … eu, en … hora, en … por, en … trabajo, en … un, encore du, encore … la, end … for
  -0.6: end … texts, engaged, english … good, enlever … la, enlevez la, enlevez les, enlevez … donc
  -0.6: enough already, enregistre, enviarme, envien |, envoyer ca, envoyer … textos, es eso, es mejor
  -0.6: es mucho, es necesario, es regalo, es … gracias, esas |, escribale, escribas mas, escriben de
  -0.6: ese precio, esperando, esperes, esposo … la, est arrivee, est malade, est … alors, est … bonne
  -0.6: est … clair, est … fille, est … mere, est … plus, est … vos, esta abierto, esta lista, esta … por
  -0.6: estim-, esto lo, esto no, estudiando, estudiando |, etais … la, etait non, etait … a, etes … ouverts
  -0.6: etran-, etudiant |, eu |, every … i, everyone |, evite-, ex a, expire, express, fabor, failed |
  -0.6: faire la, faire pour, fais … ailleurs, family, father, father he, faux |, favor … borrar, favor … de
  -0.6: favour, fed … with, felicidades, felicidades por, fell … the, fellow, fermez … a, festi-, find the
  -0.6: fini de, finie, finis a, finis … NUMBER, fins, flag, flight, fois par, fonce, font, for a, for all
  -0.6: for it, for texting, for … a, for … company, for … flat, for … more, for … order, for … pickup
  -0.6: for … stop, for … to, for … tube, forever |, forever>send, form for, forms, fort, found the, freeh-
  -0.6: freehub, freez-, frega-, frein |, frett-, frette, friends, from, from school, from … different
  -0.6: front … the, frr, fuck off, fui a, fumar y, gane, garde |, gardez mon, gardez vos, gars … comptoir
  -0.6: gasta-, gear, get lost, get outta, get there, get … texts, gift cards, give … phone, glass, go pour
  -0.6: go … sleep, go … with, good enough, good service, good … me, goodbye |, google |, got somebody
  -0.6: got … spare, grab it, gracias … el, gravel bike, greas-, greet, grincer, grincer |, gris |, groce-
  -0.6: group rides, grupo de, guant-, guard, guardian, guardo, guitar, guy who, hablamos, hablo para
  -0.6: habra … de, hace … que, hacie-, haciendo, had the, hagan nada, hands-, handwriting |, happy birthday
  -0.6: harassment, harto, have asked, have … ever, have … good, have … on, havin-, having, hay … para
  -0.6: he did, he does, he is, he … ningun, heavy, hello, help, helped, helpf-, helpful, helpful |
  -0.6: her … for, heure de, hijo … NUMBER, hola buenas, honest |, hook, how often, how … does, how … i
  -0.6: how … off, how … the, hows … baby, hoyo, hsa, huat, hub |, huh, hydra-, i came, i can, i certainly
  -0.6: i change, i let, i m, i make, i needed, i return, i should, i … can, i … cash, i … literally
  -0.6: i … opting, i … pass, i … sent, i … sick, i … some, i … still, i … too, if the, if … can, il manque
  -0.6: il roule, il … d, il … tout, importe quand, in with, in … NAME, in … it, in … na, in … system, inbox
  -0.6: inche-, inches, included |, incluses |, infol-, inform me, informacion, informacion |, inquiete |
  -0.6: inscribi, inscription, inscrivez moi, interac, interesa |, is also, is cheaper, is from, is full
  -0.6: is in, is making, is texting, is … cell, is … consent, is … difference, is … now, is … til
  -0.6: is … tuesday, is … wifi, it fit, it i, it myself, it off, it ok, it until, it … be, it … do, it … has
  -0.6: it … her, it … just, it … ok, it … she, it … still, it … will, j ouvre, j … essaye, jajaja you
  -0.6: jamais inscrit, jamais … d, jamais … je, jamais … le, je bloque, je confirme, je les, je mesure
  -0.6: je … amene, je … arrete, je … avais, je … encore, je … envoie, je … payer, je … recevoir
  -0.6: je … souhaite, je … venir, jess, jour svp, just call, just leave, just like, just take, just walked
  -0.6: just went, just … one, just … you, kan, keep them, keep … posted, kenya-, kettle, kev, key with
  -0.6: key |, key … the, kick, kill the, kille-, killed, kindly … once, kit |, know … it, knows … i
  -0.6: l avenir, l envoi, l heure, l … laisse, l … s, la azul, la calle, la camara, la cote, la dejo
  -0.6: la misma, la nueva, la pena, la permission, la poste, la prochaine, la vieille, la … affaire
  -0.6: la … arrete, la … des, la … dice, la … gracias, la … hasta, la … manana, la … quiero, la … vez, lab
  -0.6: labor day, labor |, labou-, labour, lac |, lachez … un, ladie-, ladies, lados, laisser le
  -0.6: laissez … le, land, lane, las llaves, last year, last … please, late … NUMBER, laughed, le cable
  -0.6: le garder, le hagan, le porte, le puse, le tirage, le trek, le tune, le va, le … arriere, le … ca
  -0.6: le … foto, le … las, le … merci, le … on, le … part, le … stop, le … up, leave … the, leave-
  -0.6: leaving now, leaving … NUMBER, left her, left your, left … a, left … phone, les deje, les digo
  -0.6: les enfants, les messages, les photos, les promos, les trottinettes, les … NUMBER, less texts, liber-
  -0.6: library, light on, like … be, list NUMBER, list … is, lista delete, lista por, lista … bici
  -0.6: lista … favor, lista … lo, liste … envoi, liste … la, liste … le, listes |, livrez vous, llamadas ni
  -0.6: llega … a, lleno, lleno el, llevo la, llueve, lluvia |, lo demas, lo pienso, lo … mas, load, loaner |
  -0.6: lol no, lol stop, long does, long is, longue, longue |, los mensajitos, los … me, lose |, love … guys
  -0.6: lovin-, loving, lunet-, lunettes, lying, m arrete, m enlevez, m … ca, m … jamais, m … vous, ma coloc
  -0.6: ma fille, ma … capote, ma … je, ma … lol, ma … n, ma … pour, madru-, madrugada, magasin … mon
  -0.6: mais oui, make a, make the, make this, mama no, manag-, manager, manana paso, mandando mensajes
  -0.6: manden la, manden … mensajes, mandes mas, mandes mensajes, mando foto, manteau, manubrio |
  -0.6: mari … est, mas gracias, mas preguntas, mas … los, matte-, matter, maudits, mayus-, mayusculas
  -0.6: me contacter, me deja, me desinscrire, me fue, me habia, me inscribi, me lleguen, me moleste
  -0.6: me olvido, me posted, me preguntaron, me pregunto, me so, me stop, me stuff, me tente, me textean
  -0.6: me voy, me wen, me … about, me … d, me … estos, me … gracias, me … llamar, me … ni, me … on
  -0.6: me … para, me … quitar, me … sus, me … textos, me … to, me … une, me … will, meant … text, meat
  -0.6: mecanico |, media, medio-, mediodia, mediodia |, mejor paso, mejor you, mensaje cuando, mensaje en
  -0.6: mensaje si, mensaje … me, mensaje … mi, mensajes en, mensajes gracias, mensajes you, mensajes … texto
  -0.6: mensajes … ustedes, merci ben, merci de, merci mais, merci … ne, merit, mes … de, mes … pour
  -0.6: mes … sont, message je, message s, message sur, message vocal, message … c, message … in
  -0.6: message … you, messaged, messages i, messages la, messages … svp, messages … you, messed, mets moi
  -0.6: mettr-, mettre, mi abuela, mi hija, mi nro, mi trabajo, mi … gracias, mi … te, mi … va, mine … it
  -0.6: minui-, minuit, mis mensajes, mis … etoiles, miss |, mms, moi NUMBER, moi avec, moi du, moi mais
  -0.6: moi pas, moi plutot, moi pus, moi tranquille, moi … jamais, moi … prix, moi … quand, moi … tard
  -0.6: moi … texto, molestar |, molesten |, molle, mon cadre, mon chum, mon dieu, mon mot, mon voyage
  -0.6: mon … aux, mon … d, mon … dans, mon … le, mon … pere, money back, more … for, more … from, mothe-
  -0.6: msj, much to, much … it, mucho-, muchos, muchos mensajes, musub-, musubi, muted, my bag, my hands
  -0.6: my head, my husband, my knees, my list, my messages, my mind, my permission, my plan, my texts
  -0.6: my … all, my … card, my … fixed, my … go, my … has, my … said, my … still, my … text, my … what
  -0.6: myself |, n envoyez, n existe, n put, n … quand, na, nada por, nada … eso, nadie contesta, nah take
  -0.6: name from, ne souhaite, ne … me, ne … recevoir, ne … rien, necesario, need for, need … cancel
  -0.6: need … for, need … receipt, needs to, nel, net, never bring, never … her, new … is, next door
  -0.6: ningun … mas, ninguna lista, nix, no contactar, no leo, no les, no paran, no recibir, no … after
  -0.6: no … bicis, no … contacten, no … esperar, no … estar, no … esten, no … haber, no … leer, no … lleguen
  -0.6: no … molesten, no … needed, no … porque, no … ruido, no … saber, no … se, noche-, noches, noise |
  -0.6: non j, not cancel, not check, not cry, not ever, not like, not ship, not tick, not too, not … do
  -0.6: not … much, not … think, not … til, nouvelle, now lol, now please, now thanks, now there
  -0.6: number alone, number deleted, number does, number immediately, number the, numero demandez, numero yo
  -0.6: numero … cadre, numero … en, numero … una, nuthi-, nuthin, o la, occupe des, of NUMBER, of an
  -0.6: of everything, of texting, of … group, of … messages, of … month, of … text, ofertas |, off if
  -0.6: off list, off on, off … bed, off … do, off … me, off … roof, off … texting, oiga, oil, ok … for
  -0.6: ok … stop, ok … text, old … and, olviden, olvido, on NUMBER, on and, on annule, on main, on read
  -0.6: on saturday, on some, on top, on veut, on … as, on … call, on … e, on … now, on … old, on … so
  -0.6: on … street, on … telephone, one, one not, one today, one … n, one … to, only have, only way
  -0.6: only … for, only … me, open the, operation, opt for, opting for, option |, options |, or nah
  -0.6: or shine, or … to, or … what, ordered … wrong, orlan-, orlando, otw, ou avez, ou … avez, oubliez ca
  -0.6: oui … ca, out at, out i, out or, out so, over … phone, overs-, pack it, pagar |, paiem-, paiement
  -0.6: paint |, pants, papel-, papers, par courriel, par sms, par … svp, para alla, para hoy, para mensajes
  -0.6: para recoger, para … la, parade, parche, paren el, paren-, parenle, parking lot, parle a, parler |
  -0.6: parri-, parrilla, part of, parte-, pas attendre, pas ete, pas vu, pas … au, pas … ecole
  -0.6: pas … grincer, pas … publicite, pas … sondage, paso en, paso manana, paso … la, pass … the, passant
  -0.6: passe … chercher, passer demain, password, pay with, pay … the, pedaler, peint-, penda-, pendant
  -0.6: pensais que, pensais … c, perdu le, permiso para, pero … bien, pese, peste-, pestering, petite
  -0.6: petites, petites roues, petrol, phone because, phone not, phone taken, phone … is, phone … not
  -0.6: photos |, physi-, picked it, picked |, picked … up, pictures |, pienso y, pienso … le, pierd-, pile
  -0.6: pinch-, ping, pis j, piss, piss off, pit, place … is, plainte a, plato, please and
  -0.6: please discontinue, please my, please pass, please pull, please unsubscribe, please … all
  -0.6: please … off, please … them, please … to, please … us, plein-, pleur-, plus svp, plus … avec
  -0.6: plus … le, plus … seul, pneus d, pneus … hiver, poche, pogne dans, points, pont, por fin, por los
  -0.6: por … si, porque … me, porter plainte, pot, poube-, pour, pour votre, pour … bon, pour … la
  -0.6: pour … messages, pour … tirage, pour … tune, pourq-, pourquoi, pourriez, pourriez vous, pouss-
  -0.6: pouvez … juste, power-, pre, preguntaron, prenez le, preuv-, preuve, prie de, printemps, probe
  -0.6: proche, profe, promised, promociones |, promotions, propre, proverb, pu … texto, pub svp, pueda
  -0.6: puede quitar, puede … la, pueden … de, puedo pagar, puis, pulgadas, pulgadas |, pus de, puse … no
  -0.6: puse … numero, push, put in, put your, qu … peut, que color, que di, que dice, que voy, que yo
  -0.6: que … atendio, que … avisen, que … eso, que … lui, que … mandan, que … quiero, que … quiten
  -0.6: quedo como, quedo … nueva, queen, quejo, quel, quel … la, quell-, quelle, quelle … la, qui etes
  -0.6: qui … mange, quid, quiero dar, quiero esperar, quiero los, quiero … bici, quiero … mas
  -0.6: quiero … textos, quit … with, quitame … la, quitar el, quitar mi, quitenle, quitenlo de
  -0.6: quitenme … los, quitenos, quito el, quits, quoi … mot, rabais etudiant, rail, rain … shine, raining |
  -0.6: raiso-, raison, rappel |, rather not, rdv de, react-, read these, read |, read … i, rebaj-
  -0.6: receive … message, receive … messages, rechina, rechinar |, recibir esto, recibir mas
  -0.6: recibir … mensajes, recibirlo, reclamo, recogi |, recois un, recommend, recu … texto, regalo |
  -0.6: regarder, regis-, rei, relan-, remets, remettez moi, remettre, remis, removal |, remove mon
  -0.6: remove your, remove … numero, rempli, remuevan … numero, rendu la, renue-, replace the, repondu au
  -0.6: report to, reporte, reprenez, repuesto, resend |, reserve, resig-, reste-, results, retirer de
  -0.6: retirez nous, return it, ride in, ride … NUMBER, rides … new, rien pour, rien savoir
  -0.6: rien … personnel, rien … tout, roami-, roaming, rodada NUMBER, rubs, ruedi-, rueditas, running late
  -0.6: s … des, saco, sacre-, sacrez, said never, said … and, said … the, sais, sale end, salga-, salgo a
  -0.6: salgo de, salgo … las, salid-, salir-, saludos desde, same day, saquenme … la, saw it, say it
  -0.6: say stop, says bring, scale, se cual, se leer, se … en, se … no, se … olvido, se … quiero, se … un
  -0.6: seala-, sealant, seatp-, seatpost, secti-, section, see it, seein-, seeing, sell it, semai-
  -0.6: send … to, send>forever, sending these, sending |, sent that, serait mieux, serial … is, sert, servo
  -0.6: set this, seul |, share, sharp-, she … NUMBER, she … my, shima-, shimano, shoot, short |, should … a
  -0.6: should … text, shout-, show me, shut off, si queria, si you, si … continuez, si … en, si … los
  -0.6: side of, side … the, siemp-, siempre, sin prisa, sin querer, since last, since morning
  -0.6: since yesterday, size NUMBER, slaqu-, slept, small, smell, smili-, smiling, smoot-, smooth, sms … la
  -0.6: so kind, so long, so now, so stop, so … as, so … did, so … me, so … need, so … stop, sobro, sola
  -0.6: sold out, somebody else, somebody … to, someones … is, son unos, sors moi, sortir de, spam musubi
  -0.6: speak english, speaking, spell, spend, spoilers, sponsor, spring |, squeaking, squee-, st |, starting
  -0.6: sticker, still there, still waiting, still want, still … me, still … on, stoma-, stop already
  -0.6: stop for, stop lying, stop merci, stop texts, stop … vous, stop … your, stp … mon, strike my, su … es
  -0.6: su … por, subir, submi-, subscription, such good, suelten, suena a, suficiente con, sugar, suis … du
  -0.6: suis … encore, suis … inscrit, supprimez mon, surgery, sus avisos, suya, svp arreter, svp lol, svp on
  -0.6: svp pu, svp … suis, synth-, synthetic, syste-, sœur, tab |, tachame de, take … down, tanti-
  -0.6: taxes incluses, te extrano, teach, tell … what, temprano |, temps, tengo que, tenia-, tenian
  -0.6: terminaron |, terminen, text NAME, text back, text when, text … anymore, text … fine, text … me
  -0.6: text … on, text … other, texte pu, texte … pu, texte … quand, textean, textees mas, textees |
  -0.6: textez plus, textez … NUMBER, texting |, texto ok, texto por, texto que, texto … favor, texto … moi
  -0.6: textos enlevez, textos j, texts at, texts can, texts i, texts lol, texts take, texts thanks
  -0.6: texts you, texts … my, texts>list, texts>send, thank … so, thanks a, thanks on, that NUMBER, that to
  -0.6: that … do, that … how, that … message, the accident, the bottom, the coffee, the crew, the damage
  -0.6: the delivery, the difference, the family, the fridge, the hill, the hook, the library, the link
  -0.6: the mechanic, the month, the neighbor, the one, the rain, the roof, the scratch, the shifter
  -0.6: the small, the sms, the stem, the stop, the thing, the tires, the top, the wait, the wash, the week
  -0.6: the … a, the … anymore, the … as, the … coming, the … contact, the … fee, the … group, the … guy
  -0.6: the … if, the … in, the … keeps, the … ok, the … price, the … remove, the … texts, the … tires
  -0.6: the … were, the … where, the … while, then i, thera-, these anymore, these off, these please
  -0.6: these … my, they, they have, they need, they say, they … not, they … on, this ca, this up
  -0.6: this … alone, this … it, this … like, those, thought, thought … would, through |, ticked, tickets
  -0.6: tienda … no, time do, time is, time no, time … is, time … the, time … you, ting, to any, to call
  -0.6: to sleep, to type, to work, to … anything, to … before, to … get, to … getting, to … messages
  -0.6: to … no, to … stop, to … taken, to … y, toast-, toaster, toilette, tone, tono, topic, tout ca
  -0.6: trabajan, trabajar, trabajo de, trabajo … me, traigo el, trails, traje la, travelled, troca
  -0.6: trottinettes, trucs, tu arreter, tu lista, tu … de, tub, tuesday … NUMBER, turn, turn the, turne-
  -0.6: turned, two, ubicacion |, ubicados, umbrella |, un abonnement, un abrazo, un appel, un regalo
  -0.6: un spam, un … cuando, un … ne, un … quand, un … up, una lista, uncle NAME, under … name, une bonne
  -0.6: unenr-, unfollow, unit, unive-, unloc-, unrea-, unreg-, unsubscribe from, unsubscribe … from, up in
  -0.6: up no, up … my, up … your, updates |, urgence, urs |, using my, ustedes ni, ustedes … de
  -0.6: ustedes … se, usual |, va etre, va le, vacat-, vacation, vais le, vais … etre, vais … plainte
  -0.6: vale la, vale … pena, valvu-, valvula, vayan a, veille, velo dehors, velo il, velo … au, velo … comme
  -0.6: vendamela, venga, vente |, veux parler, veux un, veux … attendre, veux … au, veux … un, veux … vous
  -0.6: vi en, viend-, vienen, viens |, vieux bike, vivo … houston, vois juste, volver a, vos pubs, vos … de
  -0.6: vos … merci, vos … svp, votre … m, votre … svp, voulo-, vouloir, vous a, vous apporte, vous enlevez
  -0.6: vous juste, vous pris, vous reponds, vous voir, vous … arreter, vous … au, vous … avez, vous … dit
  -0.6: vous … enlever, vous … laisser, vous … pour, voy … bloquear, voy … camino, voy … la, voy … otro
  -0.6: voy … poner, voyons … j, voz, vrai, vuelvas a, vuelvo … esa, waiting list, walked in, want them
  -0.6: want you, want … get, want … hear, want … keep, want … on, was fast, was fun, was i, was … before
  -0.6: was … last, wash it, waste, wat is, ways, we talk, wednesday |, week, weekends, weeks, well be
  -0.6: were not, were … of, wet, what psi, what … for, when i, when … am, where it, where … at, which … for
  -0.6: which … of, while … wait, who … your, why … it, will kill, will … back, will … get, will … in
  -0.6: will … up, with NUMBER, with … and, with … lol, with … on, withd-, without asking, without me, wk |
  -0.6: would … taken, would … the, wtu, wtu NUMBER, x favor, y de, y es, y estoy, y la, y siguen, y … asi
  -0.6: y … du, y … son, yo dije, yo … puse, yoghu-, yoghurt, you, you asked, you believe, you casi, you come
  -0.6: you deliver, you kindly, you leave, you look, you message, you mind, you terminaron, you then, you to
  -0.6: you … bueno, you … buy, you … closed, you … home, you … ins, you … lo, you … lol, you … match
  -0.6: you … necesito, you … nos, you … number, you … que, you … quit, you … recogi, you … remove, you … se
  -0.6: you … see, you … sirve, you … text, you … today, you … was, your brother, your call, your last
  -0.6: your own, your text, your way, your … ah, your … but, your … message, your … off, your … take, zip it
  -0.6: zona, | about, | annulez, | anyone, | apply, | approve, | arretes, | aunty, | autocorrect, | avant
  -0.6: | before, | buzz, | cancelle, | cesser, | chuck, | class, | criss, | deactivate, | debarquez, | denme
  -0.6: | desactivez, | did, | dimanche, | disable, | eliminame, | era, | espero, | finalement, | flat, | frr
  -0.6: | gift, | good, | habra, | hard, | helmet, | inscrite, | junk, | llego, | manden, | maudit, | mensaje
  -0.6: | montrez, | nel, | nix, | olvide, | picked, | pierdan, | piss, | porfa, | pour, | practice
  -0.6: | preferiria, | priere, | rappelez, | rayez, | remuevan, | ring, | saquen, | sat, | saw, | scratch
  -0.6: | scusez, | se, | seat, | show, | silence, | slow, | sorry, | stoppez, | sunday, | terminate
  -0.6: | termino, | texteame, | that, | thursday, | tienes, | todavia, | touchez, | traje, | uncle
  -0.6: | unfollow, | venga, | whose, | … abierto, | … achetez, | … agree, | … and, | … autorice
  -0.6: | … autorizo, | … behind, | … bell, | … birthday, | … black, | … bloqueo, | … buying, | … charged
  -0.6: | … colis, | … comme, | … conduis, | … confirme, | … consent, | … contacting, | … could, | … cut
  -0.6: | … darme, | … dejar, | … descuento, | … dios, | … dois, | … doit, | … donne, | … enlever
  -0.6: | … esperando, | … everything, | … fair, | … for, | … forgot, | … front, | … fun, | … funny
  -0.6: | … further, | … gasten, | … girlfriend, | … gone, | … grasias, | … guidon, | … hasta, | … just
  -0.6: | … juste, | … key, | … koi, | … light, | … llamadas, | … llega, | … lying, | … manera, | … mechanic
  -0.6: | … mesure, | … muy, | … navidad, | … often, | … once, | … parar, | … parfait, | … partir, | … pasar
  -0.6: | … pedale, | … pics, | … playing, | … pleut, | … po, | … pocket, | … policy, | … rain, | … read
  -0.6: | … replied, | … request, | … retire, | … sacan, | … saturday, | … selle, | … set, | … sirve
  -0.6: | … spamming, | … suficiente, | … systeme, | … tes, | … tmr, | … tune, | … urge, | … voisin
  -0.6: | … warranty, | … zapatos, ~_alo, ~_at_, ~_aut, ~_bmx, ~_bos, ~_car, ~_clu, ~_doe, ~_dro, ~_fa, ~_foi
  -0.6: ~_foo, ~_ga, ~_gen, ~_hap, ~_has, ~_hm, ~_huh, ~_il, ~_ill, ~_ira, ~_ju, ~_jul, ~_jum, ~_jus, ~_las
  -0.6: ~_le, ~_li, ~_loa, ~_low, ~_ma, ~_mac, ~_min, ~_mon, ~_na_, ~_of, ~_oil, ~_ol, ~_ost, ~_pal, ~_pur
  -0.6: ~_ral, ~_rev, ~_rui, ~_sk, ~_ski, ~_sys, ~_th, ~_tha, ~_two, ~_unc, ~_unl, ~_ve, ~_wha, ~_xx, ~aben
  -0.6: ~acha, ~adme, ~afin, ~agam, ~agno, ~agu, ~aiem, ~aite, ~ajer, ~ake, ~alk, ~alut, ~aman, ~ambi, ~anag
  -0.6: ~anch, ~ang, ~anym, ~ape, ~apit, ~appr, ~ara, ~ard, ~arde, ~ared, ~arm, ~aron, ~arro, ~art, ~ashi
  -0.6: ~asic, ~assm, ~ast, ~asu, ~at_, ~atic, ~atio, ~auri, ~aut, ~basi, ~beg_, ~begg, ~bles, ~bmx, ~bmx_
  -0.6: ~bra_, ~cab, ~car, ~chem, ~ciar, ~cibi, ~cked, ~cken, ~coch, ~cora, ~coun, ~crir, ~cted, ~cti, ~cto
  -0.6: ~cto_, ~cupa, ~ddi, ~ddin, ~denu, ~depl, ~der_, ~desp, ~dez_, ~dise, ~dni, ~doc_, ~doe, ~does, ~driv
  -0.6: ~dro, ~duri, ~dver, ~dyi, ~dyin, ~eade, ~ear, ~ed_, ~eda, ~edal, ~eddi, ~eek, ~eeks, ~eggi, ~eill
  -0.6: ~elam, ~eld_, ~eles, ~elp_, ~embe, ~eme_, ~emo_, ~emp, ~emps, ~en_, ~ens, ~ep_, ~erap, ~erfu, ~es_
  -0.6: ~escu, ~esm, ~ess, ~etan, ~ete_, ~etu, ~eva, ~even, ~ewor, ~exce, ~fact, ~fens, ~flag, ~foi, ~fre
  -0.6: ~from, ~fte, ~fur, ~ganm, ~gas, ~gent, ~gery, ~get, ~glas, ~gns, ~gns_, ~gra_, ~grap, ~greg, ~gs_
  -0.6: ~gui_, ~has, ~havi, ~hay, ~haya, ~hdr, ~hdra, ~he_, ~hico, ~hima, ~hing, ~hou, ~huh, ~huh_, ~iaj
  -0.6: ~ibr, ~ice_, ~icie, ~ick_, ~icos, ~ida, ~iday, ~ide, ~idn, ~iels, ~ienc, ~iere, ~ieux, ~igns, ~ija
  -0.6: ~ilk, ~imer, ~imo, ~inal, ~ind_, ~inie, ~iot, ~ipe_, ~irm_, ~ismo, ~ist, ~ithd, ~itiv, ~ivew, ~ivie
  -0.6: ~jul, ~jump, ~jus, ~just, ~kan_, ~kin, ~lab_, ~lash, ~lec, ~led, ~let, ~lets, ~libe, ~lico, ~lla_
  -0.6: ~lled, ~llov, ~lmos, ~loir, ~lou, ~lp_, ~luya, ~mach, ~made, ~main, ~man, ~mbe_, ~ment, ~mes, ~mi_
  -0.6: ~mily, ~mis, ~mmut, ~mpin, ~mplo, ~msj_, ~mx_, ~namo, ~natu, ~nde, ~ndin, ~nece, ~nenr, ~net, ~ng_
  -0.6: ~ngl, ~ngs, ~nig, ~nita, ~nloc, ~nseg, ~nsh, ~ntac, ~nym, ~nymo, ~oam, ~oami, ~obre, ~ode, ~oe_, ~oil
  -0.6: ~oir, ~oise, ~oji, ~old_, ~oldi, ~oles, ~olet, ~oll, ~olla, ~ome, ~ond, ~oord, ~oos, ~oot, ~ope, ~or_
  -0.6: ~ord_, ~ork, ~ort, ~ossi, ~oube, ~oud, ~oug, ~ough, ~ould, ~ount, ~ourq, ~ouve, ~pa_, ~pati, ~ped
  -0.6: ~peda, ~pese, ~pie, ~pies, ~pil, ~pill, ~piti, ~pla, ~poub, ~pour, ~ppe, ~pped, ~ppel, ~preu, ~puta
  -0.6: ~race, ~raj, ~rank, ~rcie, ~rco, ~reez, ~ren, ~reno, ~rep, ~res, ~retr, ~reuv, ~rful, ~rgen, ~rgic
  -0.6: ~ribl, ~rire, ~rlos, ~rna, ~rnt, ~rnt_, ~roam, ~rom_, ~rome, ~roni, ~rrid, ~rry, ~rry_, ~rta, ~ruct
  -0.6: ~saro, ~sco, ~scu, ~se_, ~sel, ~sell, ~sey, ~sinc, ~sj_, ~slaq, ~smo_, ~sol, ~soup, ~sper, ~spie
  -0.6: ~ssm, ~ssme, ~st_, ~sta, ~stam, ~sti, ~stim, ~sto_, ~stud, ~supp, ~suya, ~swit, ~sys, ~syst, ~tact
  -0.6: ~tate, ~te_, ~tea, ~teal, ~tem, ~tes_, ~thdr, ~thos, ~tion, ~tit_, ~trab, ~trea, ~tret, ~tsi, ~tsid
  -0.6: ~turn, ~two_, ~ua_, ~ualq, ~uedi, ~ueez, ~ueja, ~uer, ~uete, ~uld, ~uld_, ~uloi, ~uma, ~unc, ~unde
  -0.6: ~unen, ~unl, ~unlo, ~unti, ~ura, ~uro_, ~use, ~uso, ~uts, ~uvr, ~uys, ~uys_, ~ved, ~ven, ~vew, ~vewa
  -0.6: ~viaj, ~vic, ~vici, ~vis, ~vita, ~voi, ~wet_, ~wha, ~what, ~xce, ~ymo, ~ymor, ~you_, ~yst, ~yste
  -0.7: (these), 3rd floor, NAME can, NAME … la, NAME … the, NUMBER dollars, NUMBER me, NUMBER my
  -0.7: NUMBER piasses, NUMBER rue, NUMBER semaines, NUMBER sharp, NUMBER texts, NUMBER … bien, NUMBER … left
  -0.7: NUMBER … please, NUMBER … since, NUMBER … so, NUMBER … st, a black, a bloque, a chaque, a como
  -0.7: a escribirme, a llegar, a mandar, a me, a medium, a poner, a receipt, a ser, a store, a su, a texter
  -0.7: a tree, a … discount, a … ecole, a … envers, a … hermano, a … if, a … oui, a … over, a … para
  -0.7: a … text, about NUMBER, about this, about you, about … refund, abrir, acaso, accident |, accord pour
  -0.7: acepte yo, acros-, across, add … to, adjus-, aerob-, aerobars, affaire ailleurs, after all
  -0.7: afternoon |, again, again i, agradezco, ahi en, ahi nos, ahi … no, ahi … va, ahi … vemos, ai des
  -0.7: ai mon, ai tu, ai … envie, ai … eu, ai … souvenir, aime ca, aimerais que, airco-, airpo-, al cel
  -0.7: al correo, alarm … not, all are, all day, alloy, already told, alto el, am asking, am going
  -0.7: am thinking, am … at, am … done, am … going, am … is, am … out, am … take, am … there, amari-, ancie-
  -0.7: and take, and … says, and … texting, and … we, andar, angry>want, another shop, any update
  -0.7: any … from, apaga-, appelez … textez, appor-, appreciate, appt, apres la, apretada, apt, apunt-
  -0.7: are great, are never, are off, are there, are … located, are … only, are … out, aroun-, around
  -0.7: arret … bus, arrete … fumer, arrete … m, arreter les, arreter … m, arretez ca, arretez donc
  -0.7: arretez moi, arrib-, arriba, arrived |, arrives |, as spam, ask my, assez … moi, asust-, at lunch
  -0.7: at … bar, at … or, at … so, at … stop, ate my, atenc-, atencion, attendant, attor-, attorney
  -0.7: au point, aunti-, auntie, autorisation |, autorise ces, autorise |, avec une, avec … panier, avez mis
  -0.7: avez … eu, avez … texte, aviez, avisar |, avisele, ayer y, baba, back off, back … the, baja a
  -0.7: baja de, baja la, baja mi, baja … favor, bajam-, bajem-, bajeme, balco-, banne-, banner, barri-
  -0.7: barrio, barru-, barrure, bathroom, be back, be contacted, be … from, be … the, be … this, be … with
  -0.7: beari-, beaucoup de, because you, been … there, been … weeks, beg you, being dramatic, being so
  -0.7: bequille |, bes, besti-, bestie, better for, bf, bibs, bici … y, bicis de, bien recu, bienvenida
  -0.7: bike boxes, bike outside, bike share, biscu-, bless |, blocking this, blocking … number, bloqueados
  -0.7: bloquer, bola, bon … pour, bonne fin, bonne … de, bored, borrenme de, bothering me, brakes on, branc-
  -0.7: branche, breakfast, brinc-, bring own, bring the, brinj-, brinjal, bro stop, brun, buggi-, bulk
  -0.7: business … you, but please, but … can, but … you, button |, by … please, c combien, c etait
  -0.7: c … annule, c … ben, c … fait, c … vrai, ca coute, ca … a, ca … dit, ca … tente, cabe, cada, cadre |
  -0.7: call about, cambien, came in, came off, came with, can do, can go, can say, can see, can the
  -0.7: can … change, can … check, can … give, can … leave, can … look, can … remove, can … sleep, can … swap
  -0.7: can … update, cancel … appointment, cancel … order, cancelled the, capable de, capot-, capote, caps
  -0.7: car, car is, cara, carbono, card for, cards |, care |, cat |, cause … vous, ce … NAME, ce … de
  -0.7: cease … desist, cel no, cell … NUMBER, celular se, cerca |, ces textos, ces … la, cessez … m
  -0.7: chainring, chaque fois, cheque, choco-, choice, choisi, chuck, chut, clarinet, classe, clear-, cleat-
  -0.7: cleats, cleve-, cleveland, click |, clicks, cliente no, coche … case, codigo … me, come by, come home
  -0.7: come on, comer |, comme ca, comment on, comment vous, como consiguieron, como es, como la, comprar
  -0.7: comprends, compte |, computer, con sus, con … reparacion, con … textos, condi-, conduisant, confe-
  -0.7: conference, consentir, contact lens, contactar |, contacten, contacter |, contactez, contacto |
  -0.7: contactos, contre, convenu, cotiz-, count … out, counter no, coupons, cours de, crazy, crew, crick-
  -0.7: criss, cuando … la, cuanto me, cuanto … la, curso, customer and, cut it, cut me, d appeler, d etre
  -0.7: d oeuvre, d … c, d … ca, d … de, d … est, dan clases, dans le, day but, day is, de aceite
  -0.7: de adelante, de borrar, de bus, de cadre, de cesser, de chez, de comer, de espera, de facture
  -0.7: de fumer, de hacer, de obra, de rabais, de retirer, de sondage, de ton, de travailler, de verdad
  -0.7: de voir, de … air, de … anos, de … arretez, de … base, de … commande, de … droit, de … empresa
  -0.7: de … envois, de … facture, de … jaja, de … para, de … se, de … systeme, deact-, debarquez, dec
  -0.7: degag-, dejar de, dejen el, dejen … mandar, delete cuadro, demande d, demas, deposite, deposito
  -0.7: derec-, derniere, derniere fois, des … svp, desactivez, desafiliar, desinscrivez, desinscrivez moi
  -0.7: desire, dessi-, dessin, desuscribir, deuil, deux, devant la, devis, devol-, diale-, dialed, dice
  -0.7: dice … si, dicho, did, did no, did … say, did … such, did … tick, dieu, dije, diner, dio, dios se
  -0.7: dios |, direction, disab-, disable, displ-, display, disque, dit au, dit de, ditch my, ditch … number
  -0.7: dj, do people, do this, do … a, do … cancel, do … close, do … come, do … cut, do … forget, do … laugh
  -0.7: do … mind, do … owe, do … own, do … reply, does she, does this, does … need, dolares |, donc j
  -0.7: done … the, donne moi, dort, dos veces, down the, down … the, dozen, drama-, dramatic, droit |
  -0.7: drop … at, dropped … in, du metro, du … avec, dulce, dulce |, each time, eat |, echange |, ecrire svp
  -0.7: ecrire |, ecrive, effacez le, eithe-, either, el alto, el cuadro, el curso, el favor, el metro
  -0.7: el miercoles, el muchacho, el pelo, el tubo, el … con, el … pero, el … por, el … si, el … viejo
  -0.7: eliminar, ella el, email is, emails, emoci-, empen-, en attendant, en conduisant, en deux
  -0.7: en efectivo, en google, en m, en maudit, en … metro, en … parada, en … telefono, en … you, encore sur
  -0.7: end cap, end of, end the, ends |, enfant |, english |, enlever de, enlever moi, enlever … nom
  -0.7: enlevez pas, enlevez |, enough is, enough with, enough … me, enten-, entends, entreposage, envers
  -0.7: envien mas, envio, envio-, envios, envoi |, envoyer |, envoyer … messages, envoyez pas, envoyez … de
  -0.7: envoyez … rien, eres tu, eres … soy, es molestia, es … mismo, es … otra, escogi, escribiendo |
  -0.7: est passe, est pour, est vrai, est … assez, est … ce, est … long, esta muy, esta semana
  -0.7: esta … delete, estar en, estaria, este medio, este mismo, esto … acoso, estoy interesado, estoy … en
  -0.7: estrellas, estub-, estubo, etait quoi, etein-, eteint, etre … de, every time, every-, excusez moi
  -0.7: exists, expensive |, expliquez, eyes, factu-, facture svp, faire disparaitre, faites … des, falta el
  -0.7: fam, family |, far |, fasti-, fastidio, fatigants |, favor you, favor … mi, favou-, fee |, feliz dia
  -0.7: feliz navidad, fell … a, fello-, fenders, fever, fichez … la, fil |, fille |, filter, firmado
  -0.7: fix the, fizah, flat again, flats |, floor |, floor-, floors, flush, fois je, folder |, foot |
  -0.7: for good, for … class, for … husband, for … me, for … receipt, forever>you, forge, forgot my, foto
  -0.7: found a, frame |, francais svp, frein a, freine, freins, frenos no, frigo, frnds, froid
  -0.7: from … number, from … please, fue muy, furna-, furnace, gaine-, gained, garde boue, garde le, garer
  -0.7: gasol-, gaste-, gasten, get … at, getting a, girl on, girl … the, give me, give up, glass-, glasses
  -0.7: gloves |, glute-, gluten, go back, go … and, go … the, goats, god … you, going … be, good but
  -0.7: good grief, goodb-, goodbye, got off, got … for, got … from, got … new, got … off, granddaughter
  -0.7: great, grief, grooming, group ride, guidon est, guita-, guys have, hace ruido, had to, had … business
  -0.7: hagale, haha, hahaha you, hairc-, haircut, hall, hande-, handles, hands, handy |, hang up
  -0.7: happy mothers, harcelement |, harta-, has to, hasta cuando, hasta … NUMBER, have bikes, have … i
  -0.7: heads-, headset, hear … you, helpe-, her so, her the, hier, hijo de, holiday hours, honestly |
  -0.7: hora … la, how bad, how many, how was, how … are, how … know, how … your, hows my, http, hub, hurt
  -0.7: i brought, i deleted, i found, i hit, i prefer, i still, i stopped, i unsubscribe, i wanted, i work
  -0.7: i wrote, i … already, i … asking, i … get, i … saw, i … smoking, i … them, i … thinking, if there
  -0.7: il … combien, il … la, important, in one, in yet, in … day, in … min, in … or, in … to, inclus
  -0.7: incluses, info, info please, inscrit |, inspe-, instagram, install, instructions, interview, into the
  -0.7: invoi-, invoice, ipads, is anyone, is bad, is doing, is how, is late, is more, is on, is spam
  -0.7: is stuck, is what, is … as, is … enough, is … last, is … news, is … or, is … third, it back, it done
  -0.7: it just, it over, it will, it worth, it … please, item, j autorise, j peux, j … peux, jajaj
  -0.7: je debarque, je finis, je parle, je this, je … ailleurs, je … arreter, je … attendre, je … dans
  -0.7: je … demain, je … demande, je … desabonne, je … j, je … ma, je … ne, je … parler, je … porter
  -0.7: je … retire, je … stop, jeudi, jk it, just, just now, just … here, just … not, just … your
  -0.7: juste … de, keep … on, keys in, kickstand, kiddo, kids are, kindly send, kiosq-, kiosque, knee
  -0.7: knees |, knew, know where, know why, know … are, l accident, l envers, l … c, l … je, la app
  -0.7: la barrure, la bequille, la carte, la cassette, la clase, la direction, la foto, la lluvia, la manana
  -0.7: la mas, la mesa, la parada, la peine, la quiero, la svp, la … ahi, la … dans, la … merci, la … o
  -0.7: la … para, la … pis, la … sonne, la … sur, la … vieja, la … voy, lache … la, lachez … telephone
  -0.7: ladil-, ladilla, lah, laiss-, laisse la, laisse mes, laissez tomber, largo, largo |, las fotos
  -0.7: las llantas, las luces, las … am, las … me, las … o, last night, last … i, laugh |, law>list
  -0.7: law>more, le contact, le coupon, le dentiste, le devis, le garde, le hago, le menage, le moyeu
  -0.7: le service, le … donc, le … manana, least, leave |, lecture, left … on, lend, lengu-, les, les gars
  -0.7: les liens, les notifications, les pido, les textos, les … j, les … je, les … mais, let it, liens
  -0.7: life is, lift |, ligne a, like my, like new, like the, like … am, links, list … you, lista la
  -0.7: lista … espera, liste … attente, listes, llamame, llame a, llave-, llaves, llenan, lluev-, lo mismo
  -0.7: lo … en, lo … le, logo, long will, longer need, longer want, longer … to, los NUMBER, los pedales
  -0.7: los recordatorios, los voy, los … ahora, los … lo, los … por, los … que, los … yo, lost NUMBER
  -0.7: louis-, louise, louise |, lube, lumieres, luv you, luz en, luz … la, m avoir, m … de, m … des, m … pu
  -0.7: ma mere, ma … m, mad at, mae, magaz-, magazine, mail |, main … oeuvre, mair, mais … mon, mal … la
  -0.7: mandar mensajes, mandaron la, mande la, manden el, manden … textos, mandes nada, mano … obra
  -0.7: marathon plus, marketing |, mas avisos, mas sms, mas y, mas … favor, mas … la, mauvais my, me
  -0.7: me back, me bajo, me contacten, me dejaron, me desabonne, me dijeron, me doy, me envien, me esten
  -0.7: me los, me queda, me quiten, me retire, me retirer, me sacan, me salgo, me sirve, me textees
  -0.7: me textez, me urge, me we, me … but, me … dar, me … delete, me … in, me … list, me … lol, me … pu
  -0.7: me … stop, me>texts, me>want, measu-, mecanicien, medic-, meilleure, mejor … no, membership, menos |
  -0.7: mensa-, mensaje dice, mensaje … el, mensajes … la, mensajes … mi, mensajes … no, menti-, merci bien
  -0.7: merci … de, mes freins, mes pneus, mes textos, mesa, mess, message d, message for, message from
  -0.7: message … i, messages a, messages from, messages merci, messages please, messages sur, messages … not
  -0.7: messaging me, messenger |, mesure, mettez le, mettez … sur, mi, mi cel, mi consentimiento, mi you
  -0.7: mi … o, mick, miercoles |, mile, minim-, minor-, minors, minutos, mis datos, mise au, mise … point
  -0.7: mitad, moi pour, moi pouvez, moi … adresse, moi … la, moi … textos, moins de, mole, molesta, mom i
  -0.7: momentito, mon abonnement, mon cadenas, mon courriel, mon … sans, montrez, morad-, more … an
  -0.7: more … the, more>angry, mother, mothers day, movie, moyeu |, msjs, mubarak to, muy alto, muy caro
  -0.7: my card, my company, my consent, my contact, my contacts, my data, my file, my frame
  -0.7: my granddaughter, my hand, my house, my info, my job, my kids, my nephew, my shop, my spot
  -0.7: my … about, my … deleted, my … gone, my … phone, my … were, n … autorise, na |, name the, nans
  -0.7: natio-, navid-, navidad, ne faites, ne repondez, ne … avez, near the, necessaire, necessary |
  -0.7: need … bike, negocio |, netfl-, netflix, network is, never … found, never … so, new year, next time
  -0.7: ni NUMBER, no ando, no cap, no deja, no eres, no gasten, no interest, no molestar, no nothing
  -0.7: no paro, no please, no reply, no suena, no textos, no thx, no vuelvo, no … and, no … but, no … envien
  -0.7: no … from, no … interesado, no … llamen, no … message, no … moleste, no … molestia, no … pedi
  -0.7: no … recordatorios, no … sigan, no … sin, no … sirve, no … texting, no … thing, no … todavia
  -0.7: no … will, no … yet, non … moi, non … pour, not delete, not fix, not forget, not laugh, not open
  -0.7: not own, not reply, not subscribe, not … anybody, not … enough, not … it, not … out, not … take
  -0.7: not … thanks, not … them, notificaciones, ntp, number bus, number … never, number … on, numero … vos
  -0.7: occas-, oeuvr-, oeuvre, of all, of the, of … NUMBER, of … so, of … stop, off now, off thanks
  -0.7: off … he, off … it, off … list, off … on, off … text, oh my, ojo, ok do, ok la, ok no, ok so, ok stop
  -0.7: ok … you, ola, old tires, old … i, on elm, on en, on there, on … cards, on … day, on … frame
  -0.7: on … left, on … receipt, on … vendu, once, one for, one from, one … NUMBER, one … time, only text
  -0.7: only … in, only … the, op, open on, openi-, opera-, opt … out, options, or do, or is, or you, or … on
  -0.7: order arrived, osier, ote moi, otez … nom, other store, otherwise, otro numero, ou j, ou vous, oublie
  -0.7: oublie ca, oubliez … numero, oui pour, out … i, out … my, outil-, outils, ouvri-, ouvrir, overn-
  -0.7: overnight, oxido, packe-, packed, padri-, padrisima, pads |, panic, paper-, paque-, par le
  -0.7: para emergencias, para este, para que, para sus, para … NUMBER, para … mensajes, para … numero
  -0.7: para … rechinar, parale, paran, parfa-, park |, pas repondre, pas souvenir, pas textez
  -0.7: pas … permission, pas … sollicitation, pas … tu, paso … ella, pass on, passe pas, passe … NUMBER
  -0.7: passe … soir, passw-, payda-, payday, payment, pedal, peine, pensez, people are, peppe-, pepper
  -0.7: perdu ma, perdu … cle, permanently |, permission to, perro … comio, personne qui, personne … ai
  -0.7: pesad-, peux … de, peux … repondre, peux … venir, phone … my, piass-, piasses, pidiendo, pied |
  -0.7: pitch is, plan |, plans, plate-, playing, please be, please call, please cancel, please drop
  -0.7: please forget, please leave, please … no, please … text, plus d, plus un, plus vos, podri-, policy |
  -0.7: pongale, pongan, por aca, por … favor, por … medio, por … mejor, por … que, porque me, portavasos
  -0.7: pour cette, pour l, pour la, pour … garantie, pour … personnes, pour … que, pouvez … enlever
  -0.7: pouvez … m, pq, pray … me, preferencia, preferiria, preguntar, preguntas, prenez votre
  -0.7: prenez … temps, pressure, presu-, presupuesto, primero, print |, prochaine, prof … a, progr-, proje-
  -0.7: project, promise, promocion, promos svp, promp-, prompt, prueb-, pu besoin, pu client, pub |
  -0.7: publicidad no, publicidad |, puede |, puede … el, puedes, puedo ir, puedo pasar, pulga-, purpl-
  -0.7: purple, pus |, puse que, quand c, quand vous, que fastidio, que gracias, que hace, que incluye
  -0.7: que ladilla, que ma, que pedi, que … attends, que … avais, que … cobraron, que … demande, que … dio
  -0.7: que … escriban, que … estan, que … manden, que … travaille, quel droit, quelle est, quelle … votre
  -0.7: quelqu … d, querer, quiere … de, quiero cancelar, quiero recibir, quiero … el, quit sending, quit the
  -0.7: quit with, quita mi, quitaron, quitele la, quitenme … la, quitt, quitte pas, quoi, rain or, rattl-
  -0.7: rayar-, rayaron, rayons, read the, ready for, ready to, recal-, recall, receive, receiving
  -0.7: recevoir |, recevoir … textos, recha-, recibir mensajes, recibir textos, recla-, recojo, recu de
  -0.7: recue-, reecr-, regano, reloj, remboursement, remboursez, remember me, remettez, reminders |, removal
  -0.7: removal please, remove>remove, removed from, removed the, remuevan, remuevan mi, replace, reply … to
  -0.7: report … the, resch-, reschedule, resea-, reseau, resend, reservation, result, resum-, resume, retab-
  -0.7: retablissement, retirar, retire de, retire mon, retirer mon, retirez … svp, retiro, retrait |
  -0.7: retrouve, review |, rfc, rien qui, rien … de, rien … mon, right, right i, right … and, ring me
  -0.7: rodada |, ronfl-, roof, room |, rouil-, rouille, row |, roza, rs NUMBER, rubbi-, ruedas |, s est
  -0.7: said i, said |, said … could, salad, salga, saliendo de, same number, sans moi, sans mon, say … to
  -0.7: says it, says you, says … texting, sch |, scrap, screaming, se entiende, se … bajar, se … esto
  -0.7: se … pague, seats, see my, semaines que, seman-, send my, send pics, send>these, sending messages
  -0.7: senor |, serai la, shall, shave, shifter, shipping, shop on, should stop, should … be, shout, showe-
  -0.7: si por, si possible, si quiero, si y, si … a, si … que, side |, sigan mandando, signale |
  -0.7: signe … vous, signed … with, signing up, silent, silly, sistema |, sleeping, sms a, sms me, snapped |
  -0.7: so cute, so the, so … do, so … end, so … for, so … my, so … texts, so … to, so … will, sofa, soiree
  -0.7: solito, solito |, solo la, sortez … de, spame-, spamming, spani-, spanish, split it, spoil-, spons-
  -0.7: spot |, stag, stall, step, stole-, stolen, stop and, stop c, stop calling, stop do, stop les, stop no
  -0.7: stop worrying, stop … NUMBER, stop … at, stop … est, stop … if, stop … j, stop … me, stop … not
  -0.7: stop … on, stop … textos, stop … these, stop>list, stopper, stoppez, stora-, storage, strike this
  -0.7: strike … number, stuck on, stupi-, stupid, su madre, su pagina, su texto, subscribe … to, such thing
  -0.7: sue, suis … la, suit, summo-, supprimer mon, supprimer … numero, sur facebook, sur … cellulaire
  -0.7: surge-, sus, sushi, svp pas, svp retirer, svp … moi, t en, tab, tacha-, tachame, take bus
  -0.7: take … cell, take … name, take … out, take … the, tampoco |, tannee, tarda, te rappelle, te texte
  -0.7: teeth |, tell … in, temprano, tenga, terminate, tes textos, test ride, teste-, text alerts, text at
  -0.7: text stop, text was, text … it, texte pas, texteame, textearme, textez |, texting lol
  -0.7: texting … please, texto marche, textos merci, textos pour, textos … la, texts come, texts … i
  -0.7: texts … stop, texts … to, texts … you, than i, than my, thank god, that a, that last, that would
  -0.7: the app, the appointment, the bakery, the card, the gas, the gate, the helmet, the landlord
  -0.7: the money, the next, the nice, the noise, the paint, the quote, the rear, the reminders, the rest
  -0.7: the saddle, the second, the tag, the warranty, the wifi, the … after, the … back, the … box
  -0.7: the … card, the … i, the … location, the … messages, the … seat, the … speed, the … til, the … today
  -0.7: the … under, the … when, there, there … i, there … in, these … please, these … the, thing on
  -0.7: think about, thinking, thinks i, third, this jk, this spam, this … annoying, this … ridiculous
  -0.7: this … today, this … too, this … with, tho |, thought … were, thru |, tie, tiene garantia
  -0.7: tienen … para, til i, til the, time to, tired … this, to about, to bed, to buy, to change, to find
  -0.7: to not, to pay, to that, to the, to wait, to you, to … contacted, to … for, to … list, to … n
  -0.7: to … old, to … please, to … right, to … the, to … work, today i, todo, told him, told … guy
  -0.7: told … no, too, too … texts, tooth, tout envoi, tout … a, toute la, toute |, trabajo, track, traff-
  -0.7: traffic, trafic, training, training wheels, tranquilo, trash, travailler, travaux, trike, trop … pour
  -0.7: trott-, trouve, tu, tu en, tu que, tu soy, tu une, tu … a, tu … l, tu … yo, tubo, tubul-, tune ups
  -0.7: turn left, turn this, tutor-, tutorial, twins, uber, ubicacion, ultimo, ultimo mensaje, umpir-
  -0.7: umpire, un arret, un char, un consentement, un d, un mauvais, un momentito, un seul, un … lol
  -0.7: un … merci, un … para, una vez, una … mas, uncheck it, undo, une photo, unplu-, unsubscribed, until i
  -0.7: up, up … texts, updat-, usele-, useless, va … ser, vacan-, vais ailleurs, vais passer, vais porter
  -0.7: vais … la, valve, vamos, veill-, velo ca, velo en, vendan, vendez, vendi … bici, vendr-, ver la
  -0.7: versi-, version, veut une, veux rien, veux … recevoir, vez, via, vibre-, vibrer, vieja |, vienes
  -0.7: viens … voir, vieux peugeot, visit, vitesses, viva, vodaf-, vodafone, voici la, vos, vos listes
  -0.7: vos rappels, vos sms, vos … c, vos … j, votre part, votre texto, votre … pas, vous auriez
  -0.7: vous continuez, vous ne, vous qui, vous svp, vous … dire, vous … encore, vous … moi, vous … plus
  -0.7: voy saliendo, voyez, vuelve, wakey, walk ins, want … go, want … no, want … one, want … stop
  -0.7: want … text, wants the, was … i, was … with, wash |, way home, way too, wen you, what part
  -0.7: what would, what … of, whatsapp |, wheeled, when can, when your, when … the, when … you, whens the
  -0.7: where i, where … my, while you, who ate, who was, who … jk, who … this, whoever … is, wifi |
  -0.7: will call, will get, will pass, will pick, will stop, will the, will wait, wipe … number, wish … be
  -0.7: wish … receive, with her, with phone, with your, with … messages, with … work, without my, woke
  -0.7: worry pas, worrying, wrap, wrench, wrong group, wrong … was, y dejen, y les, y … aviso, y … mando
  -0.7: yeah no, yes please, yes the, yes … is, yes … texts, yes … the, yo les, yo … quiero, you call
  -0.7: you close, you coming, you cut, you dejen, you es, you estubo, you forgot, you located, you now
  -0.7: you scratched, you there, you update, you would, you … coming, you … delete, you … drop, you … just
  -0.7: you … kids, you … more, you … much, you … ocupo, you … open, you … put, you … these, you … vi
  -0.7: you … with, you>law, you>me, your account, your email, your father, your home, your mother, your spam
  -0.7: your stuff, your … as, your … folder, your … guy, your … just, zippe-, zipper, zumba, | annoying
  -0.7: | annule, | bajeme, | bloque, | bonsoir, | cada, | cambio, | cancele, | cancelo, | cero, | change
  -0.7: | chinguen, | client, | consent, | day, | debarque, | desabonnement, | desist, | despues
  -0.7: | discontinue, | dorenavant, | double, | dry, | efface, | email, | encore, | exam, | flip, | forgot
  -0.7: | genre, | grandma, | inscrivez, | jaja, | keys, | kill, | les, | llame, | luv, | mandenme, | mark
  -0.7: | mets, | mil, | necesito, | numbers, | ola, | opting, | oups, | pics, | prefiero, | pueden
  -0.7: | pusieron, | queue, | received, | repondez, | rides, | running, | sacame, | saque, | screw, | seguro
  -0.7: | sending, | size, | stopping, | stuck, | tachame, | talk, | teacher, | tio, | toque, | tuesday
  -0.7: | under, | unsolicited, | vendredi, | viens, | weekend, | whens, | wheres, | … acepte, | … achete
  -0.7: | … air, | … answer, | … apago, | … arret, | … arreter, | … authorized, | … autorise, | … aux
  -0.7: | … batterie, | … better, | … bikes, | … broke, | … bruit, | … brutal, | … calling, | … cancel
  -0.7: | … case, | … casi, | … cat, | … chain, | … chier, | … clique, | … consiguieron, | … cuanto
  -0.7: | … debarque, | … dejaron, | … died, | … divorced, | … du, | … estubo, | … etais, | … fastidio
  -0.7: | … favor, | … fermez, | … fete, | … firme, | … first, | … fixed, | … forget, | … frenos, | … grief
  -0.7: | … guys, | … il, | … ladilla, | … lawyer, | … liste, | … llame, | … llanta, | … llantas, | … lo
  -0.7: | … luces, | … luego, | … manana, | … mets, | … mismo, | … missed, | … mothers, | … mouille, | … my
  -0.7: | … no, | … ocupo, | … our, | … page, | … pass, | … pienso, | … pneus, | … prefer, | … prend
  -0.7: | … promos, | … psi, | … quede, | … quitan, | … quito, | … rato, | … removed, | … respect, | … robot
  -0.7: | … saludos, | … sea, | … soiree, | … tarda, | … tell, | … terminaron, | … test, | … tonight
  -0.7: | … turn, | … unsub, | … vuelvo, | … was, ~_adj, ~_afi, ~_aga, ~_ang, ~_apo, ~_aro, ~_at, ~_att
  -0.7: ~_bab, ~_bea, ~_boi, ~_br, ~_buy, ~_cam, ~_cc, ~_co, ~_da, ~_del, ~_did, ~_dy, ~_eit, ~_eng, ~_eve
  -0.7: ~_fai, ~_fev, ~_fix, ~_fou, ~_fro, ~_ger, ~_gp, ~_hu, ~_hy, ~_ib, ~_iba, ~_inb, ~_jo, ~_lah, ~_mak
  -0.7: ~_me, ~_me_, ~_men, ~_mi_, ~_noc, ~_on, ~_or, ~_pan, ~_par, ~_ped, ~_plu, ~_pou, ~_re, ~_rep, ~_ri
  -0.7: ~_sak, ~_sec, ~_sel, ~_sue, ~_to, ~_tu_, ~_tur, ~_typ, ~_ube, ~_up_, ~_upd, ~_vez, ~_vos, ~_vr, ~_vra
  -0.7: ~_war, ~_we, ~_whi, ~_wi, ~_wok, ~aba, ~acar, ~ach_, ~acke, ~act, ~ada_, ~adec, ~adez, ~adi, ~adj
  -0.7: ~adju, ~ads, ~ads_, ~agai, ~ail, ~ails, ~ain, ~aiss, ~ajam, ~aje, ~aki, ~alar, ~alet, ~alk_, ~all
  -0.7: ~all_, ~alls, ~alq, ~alqu, ~ana, ~ana_, ~anc, ~angl, ~ango, ~anse, ~appi, ~appt, ~ares, ~arf, ~arfa
  -0.7: ~arma, ~arme, ~aro, ~arou, ~asco, ~ass, ~assw, ~atem, ~atos, ~att, ~atte, ~avie, ~avo, ~avo_, ~awn
  -0.7: ~awn_, ~ba_, ~bird, ~bisc, ~bje, ~bjec, ~blee, ~boot, ~brin, ~bugg, ~buy, ~cad, ~came, ~cana, ~carr
  -0.7: ~casc, ~cat, ~cat_, ~cer, ~ciat, ~cid, ~cir, ~coc, ~cojo, ~cond, ~cont, ~coro, ~craz, ~crib, ~cric
  -0.7: ~cs_, ~cten, ~cuit, ~curi, ~dai, ~dal_, ~dat, ~dbye, ~deac, ~ded, ~ded_, ~dele, ~dez, ~dezc, ~dia_
  -0.7: ~dich, ~did_, ~dju, ~djus, ~do_, ~don, ~drai, ~dset, ~dura, ~eadi, ~eady, ~earm, ~eart, ~ebi, ~ec_
  -0.7: ~ecol, ~ecup, ~edd, ~ede, ~edin, ~eedi, ~eeli, ~eeze, ~efe, ~efr, ~egs_, ~eivi, ~ela, ~empt, ~ena
  -0.7: ~end, ~ensa, ~enti, ~eon_, ~epa_, ~erac, ~erec, ~ered, ~ersh, ~ery, ~ery_, ~esi, ~esto, ~esup, ~eta_
  -0.7: ~ete, ~etez, ~etf, ~etfl, ~ety, ~ety_, ~eud, ~eudi, ~eup, ~evai, ~evit, ~evol, ~evue, ~ey_, ~eyes
  -0.7: ~fabo, ~fer, ~fev, ~feve, ~fins, ~fix, ~flix, ~fol, ~fole, ~foo, ~fou, ~fro, ~fuse, ~gai, ~gain, ~gel
  -0.7: ~ght_, ~gic_, ~gle, ~gnm, ~gnme, ~good, ~gran, ~grea, ~hai, ~hak, ~han, ~happ, ~hird, ~hor, ~horr
  -0.7: ~ht_, ~ian, ~iass, ~iaux, ~ibir, ~ibl, ~ico_, ~iel_, ~ieta, ~ife, ~ignm, ~ije_, ~iler, ~ills, ~ily
  -0.7: ~ily_, ~ims, ~in_, ~inar, ~inb, ~inbo, ~ing, ~inn, ~invo, ~ione, ~ions, ~ios, ~ios_, ~ir_, ~ira
  -0.7: ~iria, ~irp, ~irt_, ~isab, ~iso, ~iso_, ~ison, ~isse, ~ita_, ~ited, ~itos, ~iva, ~ivat, ~jeud, ~jit
  -0.7: ~lass, ~lav, ~leak, ~led_, ~lept, ~les, ~les_, ~lez, ~lez_, ~lf_, ~lige, ~lita, ~lix, ~lix_, ~llah
  -0.7: ~loa, ~log, ~lood, ~lot, ~lqui, ~ls_, ~lube, ~lut, ~lut_, ~lva_, ~lvie, ~ma_, ~mag, ~mand, ~mar_
  -0.7: ~mard, ~mbia, ~me_, ~med, ~mens, ~mid, ~mone, ~moti, ~mour, ~msjs, ~naci, ~navi, ~nbo, ~nbox, ~ndar
  -0.7: ~ned, ~nenm, ~netf, ~nfo_, ~ngal, ~nges, ~nigh, ~nmen, ~ns_, ~nsa, ~nsaj, ~nsez, ~nstr, ~ntan, ~nte
  -0.7: ~nuev, ~nus, ~nus_, ~nuto, ~oad, ~ocke, ~odb, ~odby, ~odo_, ~oir_, ~ojec, ~oked, ~old, ~ole, ~olo
  -0.7: ~once, ~onec, ~onu, ~oodb, ~oom, ~opi, ~orag, ~ores, ~orm, ~orro, ~osag, ~otio, ~otti, ~ou_, ~oub
  -0.7: ~ound, ~out, ~ouv, ~oval, ~ovi, ~ovia, ~owed, ~pac, ~para, ~parf, ~pda, ~pdat, ~pias, ~pid_, ~plu
  -0.7: ~plus, ~podr, ~pou, ~ppli, ~prog, ~proj, ~puer, ~punt, ~pute, ~quet, ~quoi, ~rar, ~ray, ~razy, ~refr
  -0.7: ~rfu, ~rib, ~rie, ~ril, ~riri, ~rity, ~rizo, ~rma, ~rob, ~rofe, ~rogr, ~roj, ~roje, ~rom, ~roui, ~rox
  -0.7: ~rpl, ~rple, ~rqu, ~rquo, ~rsem, ~rte, ~rte_, ~rth, ~rubb, ~ruin, ~rwis, ~sair, ~saj, ~saje, ~sarm
  -0.7: ~scri, ~scui, ~sec, ~sema, ~shak, ~shal, ~shim, ~shot, ~sib, ~sibl, ~sis, ~slep, ~smal, ~smen, ~sola
  -0.7: ~ssw, ~sswo, ~sta_, ~surg, ~sus_, ~tac, ~tak, ~take, ~tam, ~tamo, ~tanc, ~tant, ~tas, ~tep_, ~tfl
  -0.7: ~tfli, ~tha, ~the, ~the_, ~they, ~tho, ~ths_, ~tidi, ~tisi, ~tite, ~to_, ~trad, ~trot, ~tte, ~ttl
  -0.7: ~ttle, ~ttor, ~tuc, ~tupi, ~ture, ~ty_, ~uar, ~ubbi, ~ucho, ~ucti, ~ude_, ~udi_, ~ueg, ~uela, ~ueme
  -0.7: ~uen, ~ueva, ~uge, ~uggi, ~ugh, ~uilo, ~unit, ~uoi, ~uoi_, ~upa, ~upd, ~upda, ~upid, ~urin, ~urpl
  -0.7: ~urq, ~urqu, ~ut_, ~uten, ~uti, ~utos, ~utti, ~uve, ~vain, ~vati, ~vaux, ~vers, ~vid, ~voya, ~wal
  -0.7: ~war, ~warn, ~wast, ~whi, ~wic, ~wing, ~winn, ~wins, ~wok, ~woke, ~yen_
  -0.8: (send), 2 hrs, 2 … que, 2 … the, NAME … today, NUMBER be, NUMBER bucks, NUMBER can, NUMBER days
  -0.8: NUMBER from, NUMBER messages, NUMBER oak, NUMBER personnes, NUMBER psi, NUMBER right, NUMBER sur
  -0.8: NUMBER weeks, NUMBER y, NUMBER … in, NUMBER … that, a cat, a deal, a demande, a ecrire, a esta
  -0.8: a etre, a family, a jour, a line, a mano, a partir, a pied, a sorti, a vendu, a whole, a … abuela
  -0.8: a … again, a … call, a … cel, a … fin, a … mensajes, a … question, a … sans, a … textos, abierto |
  -0.8: about my, abren |, aca |, acabar, accepter, acepta, achetez, add me, adelante |, adresse c
  -0.8: adresse … est, after the, again |, again … i, agarro el, agota-, agree |, agreeing, agreeing to
  -0.8: ah ok, ai demenage, ai dit, ai … compris, ai … lu, ai … sur, al link, al poste, al … por, alarm-
  -0.8: algo |, all messages, all … from, already … to, am free, am … front, am … my, amazi-, amazing, amma
  -0.8: an ebike, and for, and stop, and your, and … did, and … for, and … had, and … too, and … want
  -0.8: and … your, anden mandando, anden … cosas, angry, angry>not, angry>you, annoyed, annule mon
  -0.8: annuler |, anoche |, antiv-, antivol, anule-, anuncios, any … this, anybody, anymore please
  -0.8: anymore … do, anymore … stop, apparently |, appeler, are crooked, are … still, arregla, arret svp
  -0.8: arretez … me, arrive, arrivee |, as, as a, as of, as well, asegu-, asking … you, at first, at |
  -0.8: at … bus, at … lol, attends votre, au coin, au … je, aucun contact, aucun … svp, aux textos, avant le
  -0.8: avec ca, avec vos, avec … textos, avisa, avisenme, aviso de, avoid, axle |, baja por, baja … mi
  -0.8: balan-, balance, banan-, bande-, bank, barre |, basic, basta de, basur-, basura, bathr-, bbq, bday
  -0.8: be done, be in, be nice, beate-, beater, been on, been told, before you, belt, berge-, bergeron
  -0.8: berth, besoin du, besoin |, bicycle |, bien … la, bike anymore, bike to, bike … like, bit |, blank
  -0.8: blasts |, block-, bloque la, bloque |, bloquear, bloquee, bloquez, blowing … my, blue one, bluet-
  -0.8: bluetooth, blurr-, blurry, bmw, boiti-, boitier, bon ok, bons, borrar … numero, borrow, boss is
  -0.8: bothering, bottl-, bottle, boue, bridg-, bridge, bring my, bring your, bucks, busin-
  -0.8: business … please, buy, buy … bikes, buzze-, by me, bye |, c tu, c … clair, c … elle, c … juste
  -0.8: c … tannant, ca, ca je, ca les, ca prend, ca vous, ca … les, ca … va, cable-, cables, cadeau |
  -0.8: cadenas … vous, caja |, cake for, calco-, call … the, camaras, came |, campana, can it, can stop
  -0.8: can … NUMBER, can … cancel, can … drop, can … order, can … put, can … the, can … use, cancele
  -0.8: cancelen, canse de, careful, carga, carte de, casa … NAME, casques, cassette |, ce … ca, ce … il
  -0.8: ce … on, ce … tu, celular en, cense, cesse |, ceux la, chair, change … boutique, changing, charger
  -0.8: cheques, chercher … ma, chere, cheveux, choic-, choqu-, choque, clari-, clase |, class, clean, clous
  -0.8: coat, coffee |, colom-, color-, come … of, commandez la, comment ca, commi-, compris votre
  -0.8: compris … message, comptant |, con carino, con un, con … queda, confidentiel, consent … this
  -0.8: consentimiento |, consiento, contact my, contactar, contacto, contesto, conti-, corre-, correcta
  -0.8: could text, coupez le, cour, couri-, creak, cree, crooked |, cuando es, cuando la, cuando … no
  -0.8: cuantas millas, cuatr-, cuatro, cuenta que, cuenta … no, cuest-, cuidense, customer … so, cut off
  -0.8: d attendre, d autobus, d baja, d hiver, d ou, d … du, d … pour, damn, dans les, dans … min, darme de
  -0.8: darme … baja, days |, de acuerdo, de aluminio, de bicis, de escribirme, de eso, de faire, de grace
  -0.8: de hoy, de lo, de m, de moi, de nada, de neige, de pas, de promos, de pub, de rappels, de recevoir
  -0.8: de rechinar, de semaine, de semana, de temps, de … cuenta, de … envoyer, de … esposo, de … esto
  -0.8: de … los, de … mandar, de … messages, de … parte, de … textos, debloque, decal-, dejar, dejen
  -0.8: dejen … bici, dejes, dejo … bici, delay, delete the, delete … photo, deleted your, deliver, depas-
  -0.8: deposit |, depuis quand, derailleur … en, derange, des … d, desabonnement, desas-, desastre, desce-
  -0.8: descuentito, descuento |, desde cuando, desea, deseo, desha-, desinscrire, desir-, dezab-, dezabonne
  -0.8: did … find, did … have, dient-, dientes, digan, digo |, dijeron, dinner |, disco, disqu-, ditch
  -0.8: diwal-, diwali, do NUMBER, do not, do … carry, do … check, do … consent, do … disturb, do … get
  -0.8: do … leave, do … quit, do … wish, doctor, docum-, does anyone, does it, does … click, doit plus
  -0.8: donne … mauvais, doren-, dorenavant, draw, dress, drinks on, drive-, du mois, du stationnement, dura
  -0.8: each |, ear, easy, eatin-, eating, echange, ecrivez … je, efface mon, effacer, el dia, el … delete
  -0.8: elimine, elle qui, email me, email-, embarque, en peux, en que, en special, en stock, en … noche
  -0.8: en … votre, enleve le, enoje-, enojes, enough … for, enrolled, entonces |, entra … la, enver-
  -0.8: envois |, envoyer de, envoyer des, envoyez |, equip-, erase … from, erase … number, es normal
  -0.8: es suficiente, es … el, esa bicicleta, escog-, escriba |, esos, espac-, espacio, espan-, espera
  -0.8: esperar, esquina, est ben, est clair, est ou, est tannant, esto que, estos mensajes, et il
  -0.8: etait juste, etes … meilleurs, etre sur, eu un, everyones, everywhere, excuses, expen-, expensive
  -0.8: expir-, explain, expre-, extension, extra, extrano, fa cai, faile-, failed, faim, faire, faire le
  -0.8: fais quoi, fait de, fait le, fait … mon, fait … semaines, faites vous, fatigant, faut … que, favor-
  -0.8: femme, fichi-, fichier, field, fiest-, fil, fill, fin du, fin … semaine, fin … semana, final, finan-
  -0.8: fini les, finir |, finish, finished, first time, fligh-, flip, fois … je, for my, for some, for … of
  -0.8: for … ride, for … so, for … tow, form and, forward, frais de, franchement |, fri, from this
  -0.8: from … NUMBER, fumer, funeral, futur-, future, game, garde les, garmi-, garmin, gave me, gave … my
  -0.8: generator, geran-, gerant, get, gift card, give the, give … the, given |, going to, gong xi
  -0.8: gong … fa, good, good … the, got … call, got … texts, grab, gracias joven, grips, grise, guelp-
  -0.8: guelph, gusta-, guy with, guys text, guys … a, hacem-, hacemos, half, halfw-, halfway, handlebars
  -0.8: handlebars are, handlebars … crooked, handw-, handwriting, handy, happy … you, haras-, harte, harve-
  -0.8: has it, hasta el, hasta las, have had, have … own, hay, hear from, help me, hen, her … is, here … it
  -0.8: hey i, him … the, hitti-, hold it, hold off, how … will, hugs, i agreed, i blocked, i cancel, i drop
  -0.8: i forgot, i give, i leave, i sign, i … back, i … down, i … free, i … going, i … hi, i … now
  -0.8: i … opted, i … or, i … pick, i … rather, i … taken, if, if so, igualmente |, il dit, il est, il me
  -0.8: il … a, il … pret, immediately, immediately |, in and, in law, in there, in … car, in … did, included
  -0.8: including, inscrit sans, inscrivez, interesse … le, interessee |, is giving, is only, is plenty
  -0.8: is why, is you, is … done, is … good, is … much, is … nice, is … sign, is … that, is … thing
  -0.8: it again, it and, it by, it next, it on, it please, it yet, it … all, it … and, it … fine, it … here
  -0.8: it … is, it … like, it … now, it … ready, it … two, j amene, j en, j pensais, j veux, j … besoin
  -0.8: j … demenage, j … le, j … ma, j … trouve, j … un, jaja por, jaja … eso, jaja … la, je dois, je mets
  -0.8: je paie, je paye, je souhaite, je viens, je … annuler, je … aux, je … passer, je … prie, je … quoi
  -0.8: je … signale, jeez, jefa, jello, joder, joking |, joyeux … a, jpass-, jpasse, jueve-, jueves, junk |
  -0.8: juron-, jurong, just a, just do, just stop, just want, just … in, juste … je, karao-, karaoke, kebab
  -0.8: keep it, keep … change, keeps, kicks-, kid, kids, kijij-, kijiji, kindly remove, km |, knock it
  -0.8: knock … off, l equipe, l … le, la basura, la chambre, la esquina, la garantia, la pagina, la pantalla
  -0.8: la pila, la tarjeta, la tienen, la … adresse, la … afuera, la … ca, la … jajaja, la … por, la … porfa
  -0.8: la … yo, lachez … cell, laisse moi, laisse mon, laissez faire, lake |, lapto-, laptop, las 2
  -0.8: las … esta, las … y, last text, lata con, late, laugh, laughing, laund-, lavage |, layaway |
  -0.8: le cadenas, le de, le escriban, le mien, le pongo, le stop, le ticket, le … arrete, le … bebe
  -0.8: le … dans, le … pis, leave some, leave … a, lectu-, leer, left, left on, left you, legen-, legend
  -0.8: lego, les alertes, les frais, les freins, les rappels, les sms, les … dado, let … in, let … think
  -0.8: letre-, letrero, like i, like that, limiter, link |, lips, list is, list of, list please, list … i
  -0.8: list>list, list>more, list>want, lista para, listado, listas, liste d, liste de, liste svp
  -0.8: liste … moi, lit … messages, llegue al, lleguen, llevar, llevo a, llevo … mi, loans, long … the
  -0.8: look like, look … a, looking … you, los mensajes, los … para, lose … digits, love the, luv, m appeler
  -0.8: m … demande, m … lol, ma carte, ma cle, ma permission, ma … j, ma … svp, machan, magiq-, main d
  -0.8: make … stop, mama, manana no, manches, mandar |, mandarme mensajes, manden mas, manden mensajes
  -0.8: mandenme, mano de, mante-, many … i, marriage, mas por, mas que, mas … no, mas … por, maths
  -0.8: mauvais destinataire, me acuerdo, me aviso, me before, me borro, me dan, me entregaron, me it
  -0.8: me llamen, me mando, me outta, me pasa, me quedo, me sigan, me that, me … any, me … anymore
  -0.8: me … dejado, me … es, me … escribiendo, me … lo, me … mandando, me … more, me … pic, me … que
  -0.8: me … sin, me … svp, me … tu, meilleurs |, mejor no, menac-, menace, mensaje con, mensajes por
  -0.8: mensajes … este, mensajes … favor, mensajitos, menvo-, menvoye, mere a, mero llego, message … j
  -0.8: messages, messages are, messenger, mesur-, mi bebe, mi perro, mi … con, mi … para, mi … pasa
  -0.8: mi … quiere, mice, mice … the, mieux, mil gracias, mise, mismo, mismo |, missed it, mjs, moi d
  -0.8: moi des, moi ou, moi patience, moi sur, moi … svp, mojar, mon cell, mon compte, mon consentement
  -0.8: mon … merci, mon … moi, mon … se, month is, more messages, more text, more to, more … NUMBER
  -0.8: more … in, more>list, morge-, morgen, mostl-, mostly, motor a, mug, mummy, mushr-, muy bien
  -0.8: my NUMBER, my boss, my cat, my last, my lawyer, my money, my mum, my no, my text, my … if, my … last
  -0.8: my … passed, my … use, my … wants, my … would, mysel-, myself, nah … the, name … it, ne doit
  -0.8: ne … ecrivez, ne … envoyer, necessary, need … text, needs a, never opted, never … another, news
  -0.8: next one, ni una, ni uno, ni … mas, nicel-, nicely, night-, ningun otro, no business, no consiento
  -0.8: no desea, no envien, no eso, no further, no just, no manches, no mensajes, no nos, no off, no pude
  -0.8: no sirve, no … acuerdo, no … apaga, no … contestar, no … did, no … e, no … enojes, no … hagan
  -0.8: no … hoy, no … need, no … publicidad, no … quiere, no … textees, no … want, noel a, nokia, nom … NAME
  -0.8: nombre es, nombre you, non pour, non … la, not disturb, not enough, not heard, not receive
  -0.8: not signing, not wish, not work, not … another, not … dare, not … delete, not … giving, not … late
  -0.8: not … list, not … send, not … texting, not … texts, notifications |, notifiquen, novem-, now it
  -0.8: now … me, now … not, number … go, number … i, number … text, numero … los, nunca habia, o el, o no
  -0.8: o … otra, obra, of any, of … message, of … to, ofertas, off in, off … texts, off … you, offen-
  -0.8: ofrece, often, ok bye, ok go, ok if, ok merci, ok … NUMBER, ok … les, olvide, omg stop, on, on arrete
  -0.8: on lache, on … counter, on … other, on … texts, on … tu, once … month, one of, one … of, only … to
  -0.8: opt … of, opting out, option 2, or i, orden |, order |, orders, origi-, original, others, oubliez mon
  -0.8: oui svp, oui … la, oui … moi, oups, oups j, oups … ai, out for, out please, out there, out … your
  -0.8: outsi-, outside, ouverts, pa alla, pa esto, pack, paie, panne, pantalla, paper |, para un, para … me
  -0.8: parch-, paren you, parte |, partir de, pas abonne, pas aujourdhui, pas on, pas texter, pas … arrive
  -0.8: pas … chum, pas … consentement, pasam-, passe avec, passent, passp-, passport, patate |, payme-
  -0.8: pense … je, penser |, perdi-, perdon por, permanently, pero si, petit, peut tu, peux plus, phone just
  -0.8: phone so, phone … can, phone … please, phone … up, phonebook, picks, pics |, pide, piece-, pieces
  -0.8: pied, pigno-, pila, playi-, pleas-, please, please lose, please make, please you, please … is
  -0.8: please … sending, please … these, plein, pluie |, plus, plus dans, plus envoyer, plus par
  -0.8: plus … message, plus … mon, plus … vos, poignee, policia, policy, por correo, por si, por un
  -0.8: por … de, por … el, por … la, porfavor, porfavor |, porter, post, poten-, pour … cadeau, pour … kona
  -0.8: pour … textos, pourquoi vous, pourr-, pouvez m, pouvez … me, prefer, presi-, prest-, principiantes
  -0.8: print-, prix la, pro |, problem |, proce-, promociones, pu capable, pubs |, puede poner, puedo hablar
  -0.8: puedo … con, puesta, purge … number, put, put … name, qu est, qu … ce, quand j, quand … ai
  -0.8: quand … es, quand … est, quarter, que a, que j, que les, que paren, que tienda, que … arrete
  -0.8: que … hace, que … hay, que … llamen, que … tengo, quelqu … m, quere-, questions, queue number
  -0.8: qui pour, quiero textos, quiero … a, quiero … en, quit … job, quiten el, quiten … nombre, rapido
  -0.8: rappeler, rappels |, rathe-, rather, raya, rayez, rayon-, reacc-, reacciono, ready yet, recevoir ca
  -0.8: recevoir vos, recevoir … messages, reche-, rechinar, reciba, recois plus, recois … les, recois … vos
  -0.8: red light, relen-, relentless, remember … you, reminder, reminders, remove NUMBER, remove … and
  -0.8: remove>angry, remove>law, remove>list, remover mi, repla-, reply stop, reply to, reported, repue-
  -0.8: resen-, resol-, retard |, retirer |, retirez … de, reviendrai, revoc-, revoco, rien svp, rien … avec
  -0.8: rire |, ris, rite |, roads, royal, rs, sacame de, sacan, said that, sais que, sais … encore, sali
  -0.8: saliendo |, sambar, same as, sans m, sans que, saque, saquenme de, sauf, sauve, saw your, say i
  -0.8: says i, says stop, says … is, scared |, scratch, scratched, scree-, screen, se … a, se … con, seaso-
  -0.8: season, second |, seguir, semana |, send again, send … by, send … more, send>angry, set … up, seul
  -0.8: she … it, shine, ship it, shoe |, showi-, showing, si ca, si la, sick of, siege |, sign |, sigo
  -0.8: silencieux |, silla-, sillas, sin mi, since monday, singl-, single, skip the, sleep |, sms svp
  -0.8: snapp-, snapped, sned, so done, so he, so text, so … of, soire-, sold, solicito, sollicitation
  -0.8: sollicitation |, some … for, something, somew-, somewhere, song, sorry … your, sortez moi, sortie de
  -0.8: soumi-, soumission, soumission |, spd, speed, sram, sry, stats, still got, still on, stitc-, stitches
  -0.8: stoke-, stop contacting, stop lol, stop messaging, stop to, stop with, stop … so, stop … texts
  -0.8: stop>me, stop>not, stop>number, stop>texts, stopall |, stopped |, stuck in, su mensaje, su tiempo
  -0.8: su … en, suave-, suben, subscribe me, subscribed, success, suis inscrite, suis … par, sun |, supprime
  -0.8: sur le, sur … cadre, sur … velo, survey, suspender, svp cessez, svp merci, svp n, ta bien
  -0.8: tachen … nombre, tacos, take the, take us, take … off, taken … this, takin-, taking, talk in
  -0.8: talk … about, talked, tan, tannant |, tantos, tapis, taste-, tax |, te, te enojes, tea, tear
  -0.8: tell the, tell … i, tell … people, tempr-, tengo |, text it, text list, text please, text to
  -0.8: text … again, text … at, text … drive, text … i, text … no, text … please, text … you, texted … wrong
  -0.8: texto … suis, textos … moi, textos … no, texts … here, texts … is, texts>more, than, than NUMBER
  -0.8: that box, that … be, that … enough, that … text, that … why, thatha, the, the bag, the battery
  -0.8: the big, the change, the class, the code, the delay, the frame, the front, the girl, the gravel
  -0.8: the insurance, the left, the light, the loaner, the motor, the pink, the rental, the road, the store
  -0.8: the tall, the texting, the tire, the tow, the trail, the truck, the … came, the … day, the … got
  -0.8: the … knocking, the … machine, the … only, the … ride, the … said, the … text, the … that, the … year
  -0.8: them |, these for, these to, these … me, they … the, thing, think … best, this boy, this customer
  -0.8: this morning, this year, this … an, this … spam, tho, those |, tht, tienen … de, tigui-, tiguidou
  -0.8: tiguidou |, tmrw |, to bring, to check, to end, to hear, to leave, to quit, to remove, to texts
  -0.8: to unsubscribe, to … back, to … from, to … so, to … text, to … thanks, todavia |, toget-, together
  -0.8: toilet, told … it, too late, top of, torci-, tout croche, trabajo no, trade ins, trafi-, traigo
  -0.8: traje, trate-, tried the, trifl-, trifle, trim, tristeza, trop long, trop petit, trouve |, tu de
  -0.8: tu du, tu fini, tu la, tu … as, tu … que, turno, typin-, typing, ultim-, un m, un petit, un poco
  -0.8: un rabais, un solo, un sub, un … mas, un … pis, unclear, unclear |, une biere, unfol-, up again
  -0.8: up on, up to, urge, urs, us off, usado-, usados, usage-, usen mi, uso |, vais … un, vale |, value
  -0.8: vas a, vaut, vayan-, vayanse, veces, veg, velo svp, velos, velos d, velos |, ven a, vendredi |, vendu
  -0.8: ver |, vez que, viejo, vitesse, vitrine |, vocal, vocau-, vocaux, voir |, vole |, volun-, volver
  -0.8: volvi-, vomi, vos envois, vos promos, votre message, votre temps, vous fermez, vous rappelle
  -0.8: vous repondez, vous signale, voy … poder, vuelvas, wait for, want … more, wanting, was so, was … dads
  -0.8: waxed, we … it, wednesday, week |, well, what day, what … he, what … my, when, when do, when does
  -0.8: when … bike, when … get, when … i, whens, which number, which-, whichever, while, who wants
  -0.8: who … just, who … me, who … my, whole thing, wil, will come, will you, will … there, winte-, winter
  -0.8: wish me, with … neighbor, with … please, work … NUMBER, work … my, world-, worry-, worse |, would not
  -0.8: would rather, would … not, write, xi, xi fa, xi … cai, xmas, y mouille, y ven, y … you, yet i, yo … a
  -0.8: yo … dije, you already, you anymore, you carry, you con, you for, you left, you n, you ok, you please
  -0.8: you reach, you remove, you tengo, you |, you … 2, you … NUMBER, you … a, you … an, you … best
  -0.8: you … los, you … mandes, you … never, you … out, you … right, you … said, you … su, you … tienen
  -0.8: you … y, your car, your staff, your system, your … anymore, your … from, your … list, your … my
  -0.8: your … to, zero, zzz, | acepto, | already, | bajenle, | bar, | bloquez, | borrame, | bringing, | bruh
  -0.8: | called, | calm, | cancelen, | cher, | compraron, | corten, | cuantos, | dejenme, | deme, | desde
  -0.8: | dile, | dios, | ditch, | dude, | elimine, | estaba, | everything, | ferme, | going, | gong, | hi
  -0.8: | hw, | ignore, | jamas, | jeez, | knock, | less, | liked, | mandele, | mandeme, | medium, | meet
  -0.8: | mice, | missed, | more, | muchas, | please, | plutot, | pouvez, | quitame, | rain, | retire
  -0.8: | revoco, | saca, | sans, | saquenme, | saved, | she, | sigue, | solicito, | stoop, | stopped, | suis
  -0.8: | tache, | then, | three, | ton, | trabajo, | tubeless, | vayanse, | veuillez, | wed, | what
  -0.8: | … abuela, | … ahead, | … alarm, | … algo, | … avocat, | … battery, | … blonde, | … bonne
  -0.8: | … budget, | … cadre, | … cap, | … capable, | … care, | … combien, | … con, | … contesta
  -0.8: | … courriel, | … cupon, | … dejen, | … deleted, | … demande, | … discount, | … ecran, | … en
  -0.8: | … ends, | … equivocada, | … fille, | … give, | … got, | … gros, | … hit, | … interesse, | … kid
  -0.8: | … let, | … liao, | … little, | … location, | … lose, | … luz, | … mano, | … messaging, | … millas
  -0.8: | … necesito, | … neta, | … nieto, | … paren, | … pedal, | … plutot, | … police, | … promo, | … pu
  -0.8: | … pude, | … removal, | … safe, | … signal, | … some, | … sub, | … system, | … text, | … the
  -0.8: | … unsubscribe, | … veu, | … xi, ~_ach, ~_adv, ~_ag, ~_anc, ~_apa, ~_apu, ~_as, ~_as_, ~_au, ~_avi
  -0.8: ~_bd, ~_bda, ~_ble, ~_ca_, ~_cie, ~_com, ~_cu, ~_deu, ~_di, ~_don, ~_dum, ~_fi, ~_fir, ~_gho, ~_gla
  -0.8: ~_hay, ~_hie, ~_hor, ~_if, ~_if_, ~_ins, ~_inv, ~_jes, ~_kid, ~_la, ~_lai, ~_les, ~_lo, ~_loc, ~_lov
  -0.8: ~_lub, ~_man, ~_mil, ~_mol, ~_ms, ~_msj, ~_mys, ~_off, ~_oft, ~_on_, ~_oup, ~_pl, ~_pru, ~_reb, ~_ref
  -0.8: ~_rei, ~_rob, ~_ros, ~_rou, ~_rs, ~_rs_, ~_rue, ~_sme, ~_sn, ~_sol, ~_sry, ~_sug, ~_sw, ~_swi, ~_sy
  -0.8: ~_te, ~_te_, ~_ter, ~_the, ~_tht, ~_tog, ~_tr, ~_tw, ~_twi, ~_ul, ~_ult, ~_up, ~_ur, ~_vau, ~_ver
  -0.8: ~_wav, ~_wra, ~_zer, ~abb, ~aber, ~aby, ~acat, ~ach, ~acho, ~aci, ~acre, ~ade_, ~adv, ~afic, ~afor
  -0.8: ~aga, ~ages, ~aim, ~ain_, ~aja_, ~ajan, ~ajo, ~ajo_, ~ake_, ~ala_, ~alf_, ~alo, ~amn, ~amn_, ~ampu
  -0.8: ~an_, ~anal, ~ance, ~andp, ~apun, ~aren, ~arli, ~arra, ~asks, ~asy, ~asy_, ~athr, ~atto, ~avid, ~avis
  -0.8: ~ayed, ~ayer, ~aym, ~ayme, ~baby, ~bajo, ~ban, ~bar, ~barb, ~basu, ~bda, ~bday, ~bir, ~boar, ~bon
  -0.8: ~boue, ~buy_, ~cam, ~canz, ~cci, ~ceas, ~cely, ~cen, ~cesa, ~cese, ~cev, ~cevo, ~cha, ~ckst, ~cloc
  -0.8: ~cole, ~comm, ~coo, ~cou, ~cri, ~ctez, ~ctos, ~ctur, ~cual, ~cuat, ~cues, ~dade, ~dal, ~dale, ~damn
  -0.8: ~danc, ~dara, ~dby, ~deci, ~deux, ~devo, ~did, ~ding, ~dis, ~diti, ~dme_, ~dome, ~dow_, ~dpa, ~dse
  -0.8: ~dui, ~dum, ~ead, ~eam, ~eas, ~ease, ~easy, ~eati, ~ecen, ~ecev, ~ecla, ~ede_, ~edic, ~edir, ~eel_
  -0.8: ~eft_, ~egu, ~eins, ~eit, ~eji, ~ejo, ~elea, ~eler, ~ello, ~elm, ~emi, ~enav, ~endi, ~enge, ~enir
  -0.8: ~eno_, ~ente, ~erda, ~erdi, ~esa, ~esce, ~eseo, ~esio, ~essi, ~esum, ~ette, ~eul_, ~evoc, ~evoi, ~evu
  -0.8: ~eway, ~expi, ~expr, ~ezco, ~fan, ~feli, ~ffen, ~flig, ~fren, ~fri_, ~ften, ~futu, ~gal, ~ganl, ~gar_
  -0.8: ~ges, ~ges_, ~geth, ~ggi, ~ghi, ~ghin, ~gho, ~ghos, ~ght, ~gned, ~grab, ~grin, ~guir, ~guit, ~hain
  -0.8: ~hari, ~haut, ~hedu, ~help, ~hens, ~hift, ~hitt, ~howe, ~iarm, ~ibin, ~ible, ~icel, ~ich_, ~ider
  -0.8: ~ido, ~ids, ~ids_, ~if_, ~ifi, ~igin, ~igo, ~ill, ~inet, ~ing_, ~inki, ~int, ~inv, ~ipti, ~irai, ~ise
  -0.8: ~iste, ~ita, ~ivin, ~izo, ~jen_, ~jode, ~juev, ~junt, ~kets, ~kid_, ~kids, ~king, ~ksta, ~lah, ~lah_
  -0.8: ~lai, ~lain, ~lam_, ~lame, ~lapt, ~leas, ~leer, ~lend, ~ler_, ~lici, ~lie_, ~lio_, ~ll_, ~lls, ~lls_
  -0.8: ~lly, ~lma, ~lore, ~love, ~loye, ~ltim, ~lus, ~lus_, ~maci, ~mak, ~manc, ~mell, ~men, ~met_, ~mez
  -0.8: ~mez_, ~mieu, ~min, ~mina, ~mmin, ~mov, ~move, ~mpl, ~mput, ~msj, ~mth, ~mumm, ~mys, ~myse, ~nail
  -0.8: ~nar_, ~nava, ~nche, ~ndan, ~nder, ~ndp, ~ndpa, ~ndui, ~neau, ~ned_, ~nem, ~nic, ~nico, ~nid, ~nqui
  -0.8: ~nsu, ~ntag, ~nti, ~ntil, ~ntio, ~nto, ~nto_, ~ntr, ~nvie, ~oar, ~oard, ~obri, ~octo, ~odi, ~odr
  -0.8: ~odri, ~off, ~ofte, ~oget, ~ogne, ~ogr, ~ogra, ~oiga, ~oke_, ~ola, ~ole_, ~olen, ~omi, ~omme, ~ommi
  -0.8: ~ones, ~ont_, ~ony, ~ood, ~orch, ~orf, ~orfa, ~ori, ~ors_, ~orse, ~os_, ~ose, ~ose_, ~osi, ~oten
  -0.8: ~ott, ~ottl, ~oulo, ~oum, ~oumi, ~ovie, ~ow_, ~owe, ~oyer, ~padr, ~paym, ~pez, ~pez_, ~pinc, ~ple
  -0.8: ~plea, ~ples, ~plet, ~ploy, ~por, ~port, ~pos, ~powe, ~ppt_, ~pr_, ~pre, ~prue, ~ptop, ~put_, ~qued
  -0.8: ~quem, ~quen, ~quid, ~quip, ~rab_, ~rac_, ~raci, ~rais, ~rak, ~ran, ~rape, ~rav, ~read, ~reb, ~reei
  -0.8: ~rel, ~resa, ~resc, ~rfav, ~rick, ~riez, ~rigi, ~ripp, ~ript, ~rir, ~rma_, ~rmen, ~roma, ~roo, ~rope
  -0.8: ~rou, ~roun, ~rque, ~rrar, ~rrie, ~rryi, ~rshi, ~rth_, ~rueb, ~rven, ~sad_, ~sais, ~saji, ~sak, ~san
  -0.8: ~sche, ~scr, ~sen, ~seng, ~senm, ~sew, ~shif, ~sia, ~sill, ~sin, ~sir, ~sks, ~sks_, ~smel, ~sos
  -0.8: ~sos_, ~soum, ~spla, ~sry, ~sry_, ~stai, ~stan, ~stem, ~sten, ~stid, ~stit, ~stru, ~stup, ~sug, ~sult
  -0.8: ~supu, ~sur, ~sust, ~swi, ~swo, ~swor, ~tab, ~tage, ~taki, ~tal, ~tan_, ~tarl, ~tas_, ~ted, ~teen
  -0.8: ~teer, ~teo, ~teo_, ~ter, ~ters, ~terv, ~thir, ~tho_, ~ths, ~tht_, ~tic, ~tile, ~till, ~timo, ~tinu
  -0.8: ~titc, ~tivo, ~tn_, ~tog, ~toge, ~toi, ~too_, ~tor, ~tora, ~tors, ~trel, ~tren, ~troi, ~trol, ~tuv
  -0.8: ~twi, ~two, ~ual, ~uber, ~uck, ~uded, ~uee_, ~uell, ~uem, ~uer_, ~uere, ~ughi, ~uha, ~uip, ~ujo
  -0.8: ~ujou, ~ulta, ~umis, ~ummy, ~unci, ~ung_, ~up_, ~upi, ~upue, ~ure_, ~use_, ~utsi, ~utt_, ~uvi, ~uya_
  -0.8: ~uzze, ~vaut, ~vece, ~vern, ~ves_, ~vey_, ~vio_, ~viol, ~vios, ~vir, ~visa, ~vor, ~vos, ~vos_, ~walk
  -0.8: ~wee, ~well, ~wer, ~whe, ~when, ~whil, ~wint, ~wra, ~wrap, ~xpi, ~xpir, ~xpr, ~xpre, ~yda, ~yday
  -0.8: ~yer, ~yme, ~ymen, ~yone, ~ypin, ~yse, ~ysel, ~zero
  -0.9: (texts), 2 NUMBER, 2 cm, 2 fois, NAME he, NAME will, NAME … je, NAME … my, NUMBER each, NUMBER esta
  -0.9: NUMBER hrs, NUMBER libras, NUMBER more, NUMBER pouces, NUMBER with, NUMBER … let, NUMBER … my
  -0.9: NUMBER … ok, NUMBER … one, NUMBER … plus, a bag, a cause, a day, a domicilio, a half, a lake, a lie
  -0.9: a link, a list, a little, a los, a minor, a note, a red, a tantot, a tube, a … about, a … caisse
  -0.9: a … customer, a … hija, a … light, a … ou, a … pas, a … pero, a … store, abonnement, acaba, aceptan
  -0.9: achete un, adapt-, ads |, after |, ago … it, agrad-, agreed … NUMBER, ai besoin, ai laisse
  -0.9: ai … besoin, ai … la, ai … ma, ai … mes, ai … ton, ai … une, aimerais mieux, alcan-, alertes
  -0.9: alerts |, all done, all texts, all these, all … of, all … to, already in, am tired, am trying
  -0.9: am … old, amis, amis |, and a, and drive, and … it, and … me, and … please, and … she, angla-
  -0.9: anglais, angry>me, angry>more, angry>send, angry>texts, antes de, anunc-, any good, any time
  -0.9: anymore so, anyone there, anything earlier, anything |, appelez pas, apply, appointment to, are free
  -0.9: are the, are these, are … hours, arret de, arrete donc, arreter de, arretez les, arriere |, assez de
  -0.9: assurance |, at home, at the, at wrong, at … can, at … place, ate a, atendio ayer, atent-, atm
  -0.9: attente |, aunty, aurie-, auriez, authorized, autob-, autobus, automated, autorisation, autorizo
  -0.9: avant de, avec les, avec ma, avez … des, avisaron, avisele a, aviseme, avisos |, avoir de, away |
  -0.9: ay bendito, ayuda |, ayuda-, back in, bad, bajar, baje, bajenle, bar tape, barata, bars |, base
  -0.9: bateria |, battery |, bc, be a, be late, be removed, be so, be taken, be … at, be … soon, before i
  -0.9: bendito, bequi-, bequille, besoin d, best … in, bet, bicis … de, biffe-, biffez, bike camp, bike for
  -0.9: bike last, bike money, bike rides, bike will, bike … so, birth-, birthday, blanca, blanco |, blasts
  -0.9: bloqueo, blowi-, blowing, blowing up, bmx |, board, bon ben, bon de, bon … commande, bon … moi
  -0.9: bonne fete, bonne saison, borro, boucle, boyfriend, boys, bring it, bro |, bruh, bruis-, bruit |
  -0.9: bruta-, brutal, bunk, but thanks, but … would, buzz, by text, by … NUMBER, c quoi, c … du, c … mon
  -0.9: c … normal, c … tout, ca moi, ca serait, ca … 2, ca … dans, ca … en, ca … textos, call registry
  -0.9: call … landline, cambios, can … buy, can … pay, can … you, canasta |, cancel my, cancela, cancelle
  -0.9: cancelled my, cancelo, cannondale |, cansan, capab-, caref-, casco-, cascos, caugh-, caught, cause de
  -0.9: ce prix, ce … merci, cell … job, cents, cero, cessez de, chain-, cheaper, chier |, chum a, ci … le
  -0.9: cierran, cinco, clair |, clase-, clases, cleaner, click-, clienta, clown, cm |, colma-, colmado
  -0.9: combien pour, come, come … the, comes, comfort, coming up, coming … the, commandez, commu-, como le
  -0.9: como lo, como me, como … el, complet |, comptant, comptoir |, compu-, con el, con esto
  -0.9: con … mensajes, con … mismo, conci-, concierge, condu-, conge-, conmigo … no, connaissez, consenti a
  -0.9: consentimiento, contact … insurance, contactado |, contestar, continuez, cook, corta, corten, costc-
  -0.9: costco, coule-, couleur, count-, coute, covers, credit, creme, croix, croix sur, croix … mon, crook-
  -0.9: crooked, cry |, cuanto por, customer … please, cut the, dad, dange-, dans … char, dans … garage, dare
  -0.9: darme, de carte, de cosas, de esto, de fumar, de job, de le, de mandar, de mensajes, de ne, de place
  -0.9: de sus, de todos, de … NAME, de … d, de … du, de … enlevez, de … haha, de … la, de … mensajes
  -0.9: de … pa, de … par, de … sistema, de … svp, de … texter, deaf, deblo-, decia, decim-, decir-, deck |
  -0.9: dee, dejam-, dejar-, dejaron, deje … fumar, dejelo, dejen la, delete me, delux-, deluxe
  -0.9: demander avant, demasiado, denme, denme de, denme … baja, depuis lundi, derri-, derriere
  -0.9: des messages, des promos, desabonne moi, desactive, descuento, deseo ser, deseo … contactado
  -0.9: did … see, die |, dijer-, dile, dimanche |, dinero de, dinos-, discontinue, dispo-, distu-, disturb
  -0.9: dites … a, do the, do … bother, do … care, do … put, docto-, dog |, don … el, done and, donne
  -0.9: dossier |, dream-, drink-, drinks, drive |, drop it, drop the, drop … phone, du … je, dupli-
  -0.9: duplicate, ecrit, effacez mon, effacez … numero, eid, eid mubarak, el camion, el cupon, el mostrador
  -0.9: el motor, el rin, el texto, el timbre, el … mensaje, eliminen mi, en NUMBER, en arriere, en avez
  -0.9: en camino, en visto, en … mon, en … mostrador, encontre en, enfants, engra-, enjoy, enlevez … de
  -0.9: enough of, enough … the, ensen-, entend, envie, envien, envois, envoyez moi, era una, erase me
  -0.9: erase my, esa lista, escribame cuando, escribanme, escribir |, escribirme |, eso … fue, eso … que
  -0.9: esposo, esqui-, est annule, est du, est faite, est normal, est stop, est … spam, est … voler
  -0.9: estaba en, este … por, esten, esto … es, estos, estoy, estoy afuera, estud-, et jamais
  -0.9: etes fatigants, etes les, etes pas, ever … me, exam |, explained, exten-, f off, fa |, face |
  -0.9: fais plus, faites … croix, far, fatigants, faut que, favor, favor de, fax, feed, feel, feels
  -0.9: fetch it, fewer, fin … mois, finalement, finir, finis-, fir, flats, fois |, folder, for these
  -0.9: for … please, for … service, for … sister, fourche |, fr, free |, frein-, freno de, frida-, friday
  -0.9: from NUMBER, from … to, front, frott-, frotte, full |, fumar, furth-, further, fwd, gagnon |, gang |
  -0.9: garde, gate |, gatea-, gateau, gauche |, gave … for, gave … number, get out, get rid, get the, ghost
  -0.9: give you, gloss-, glossy, glove-, gloves, goat, gone, gong, good time, got to, got … now, gracias mi
  -0.9: gracias … dios, grand-, gravel, green one, grey, gros … a, gross-, grosse, group |, group-, groupe
  -0.9: grupo, guy at, guys are, guys do, guys … the, haber-, hace falta, had … of, halte, hands |, happy new
  -0.9: happy … day, harce-, harcelement, hasta aqui, hav, have … got, have … seen, have … stop, have … told
  -0.9: hay problema, hay que, he proposed, he … on, head, heat, helmets |, here so, hi this, hill, him it
  -0.9: hola me, honestly, honte, hospital |, hoste-, hostel, houst-, houston, how come, how much, how … do
  -0.9: hubby-, hubbys, huile, hurry at, hurry … all, i agree, i asked, i buy, i call, i ever, i look, i opt
  -0.9: i picked, i signed, i talk, i told, i wait, i went, i |, i … bring, i … by, i … more, i … over
  -0.9: i … pay, i … tired, i … to, i … wait, ici |, if i, if … do, igual-, igualmente, il pleut, immed-
  -0.9: in stock, in … area, in … middle, in … please, in … store, ingles |, insid-, inside, insta |
  -0.9: installez, instr-, interdis, interesa, interesado, interesse pas, interested … the, is best
  -0.9: is better, is busy, is enough, is killing, is tax, is worse, is … any, is … do, is … like, is … only
  -0.9: it NUMBER, it at, it he, it ready, it seems, it the, it … so, it … with, j achete, j appelle, j y
  -0.9: j … au, j … de, j … laisse, j … tu, jaja |, jamais demande, je dors, je pensais, je prefere
  -0.9: je prends, je refuse, je reviens, je sors, je … NUMBER, je … ce, jeu dans, jour … est, jusqua NUMBER
  -0.9: keep my, keep … old, keep … these, keys … the, kindl-, kindly, kindly … this, king |, knock-
  -0.9: knocking, l adresse, l … donne, la, la baja, la batterie, la caja, la case, la creme, la dessus
  -0.9: la direccion, la electrica, la encontre, la fourche, la gang, la llave, la noche, la petite, la pluie
  -0.9: la police, la promo, la recogi, la reparacion, la rodada, la tercera, la vente, la … al, la … bleue
  -0.9: la … como, la … los, la … svp, lac, lache le, lache … cell, lady who, lame, las … de, laugh-, lavan-
  -0.9: lavanderia, law>remove, law>stop, lawyer, layaw-, layaway, le avisen, le guidon, le lavage, le mot
  -0.9: le panier, le velo, le vieux, le … du, le … jaune, le … mais, le … poner, le … por, leath-, leather
  -0.9: leave my, leave this, left it, leg, legit, lens, les mains, les meilleurs, les … moi, let my, lettres
  -0.9: like off, liked, lis … les, list, list … the, list>law, list>stop, list>texts, list>these, liste pour
  -0.9: livraison je, llamada |, llamarme, llames, llega, llena-, lleve, llevo, llevo dos, lo … el, lobby
  -0.9: location |, loi, lol my, lol ok, longer have, longer … the, longu-, looked … it, los, los cambios
  -0.9: los quiero, los … en, low, lunch-, m enlever, m envoyer, m … svp, ma … qui, magie, mains, makin-
  -0.9: making, mama tiene, mames, mandame la, mandar nada, mandataire, mandeme, mano no, marat-, marathon
  -0.9: mardi … est, marketing, mas barato, mas nada, mas textos, me as, me avisaron, me avisen
  -0.9: me desabonner, me interesa, me leave, me llames, me mandan, me money, me paso, me puede, me quitan
  -0.9: me quitas, me sale, me think, me … antes, me … de, me … loco, me … my, me … please, me … speaker
  -0.9: me … texts, me>more, meet … the, meeti-, meeting, meilleurs, memer-, memere, memes, mensaje you
  -0.9: mensajes a, mensajes no, merci d, merci … m, message svp, message … erreur, message … the
  -0.9: messages svp, messages to, messages |, messaging, metio, metro |, mettez moi, mi cita, mi correo
  -0.9: mi dinero, mi mama, mi permiso, mi … joven, mi … puso, mierc-, miercoles, mija |, minor, mire
  -0.9: mis … y, missing |, moi retirez, moi … ca, moi … ce, mois |, moleste mas, molesten, mon, mon casque
  -0.9: mon vieux, mon … et, mon … ne, montre, more for, more … these, more>want, mostrador |, moved … NUMBER
  -0.9: movin-, moving, muchas gracias, mum, mums, my boyfriend, my desk, my email, my husbands, my message
  -0.9: my only, my wheels, my … at, my … so, my … with, n i, n no, n then, nada aqui, ne … m, need it
  -0.9: need these, needed |, nervo-, nervous, never asked, never message, never tell, never text, never want
  -0.9: never … anyone, new, niais-, ningun … you, no consent, no do, no entendi, no entra, no escribir
  -0.9: no mames, no necesito, no on, no stop, no you, no … bien, no … cansan, no … eso, no … falta
  -0.9: no … favor, no … gusta, no … have, no … interesa, no … las, no … llego, no … mandando, no … problema
  -0.9: no … recibir, no … sms, no … stop, no … text, no … than, nobody asked, nobody … the, nobodys
  -0.9: non stop, not bother, not let, not put, not talking, not texts, not … bike, not … good, not … how
  -0.9: not … is, not … registry, not … then, not>remove, not>stop, notes, nothing personal, notice
  -0.9: notifications, nourr-, nouveau velo, now … has, now … it, now … phone, number … not, number … there
  -0.9: numero … carte, numero … esa, numero … me, nunca … di, oak, oblig-, of this, of town, off, off for
  -0.9: off with, off work, off … NUMBER, off … your, offs, ok NUMBER, ok je, ok to, oka, olvidense
  -0.9: olvidense de, on … please, once a, one thing, one … not, one … only, only please, only to, or my
  -0.9: or no, or … NUMBER, or … i, or … the, organ-, oro, otez … de, oublie … numero, oubliez moi
  -0.9: oubliez pas, out the, out with, out … town, over, pages, paid |, palab-, palabra, pantalon
  -0.9: papineau |, par la, par semaine, para esto, para … a, para … avisos, parcero, pardon pour, park
  -0.9: parking |, partir, pas bien, pas compris, pas deranger, pas fachee, pas l, pas … autres, pas … mes
  -0.9: pas … rappel, pasa por, pass |, passa-, pastel … de, patience |, paz |, pedals, pen, per, perce
  -0.9: perdona, period, permiso de, pero you, perro |, person |, phone he, phone … remove, photo-, photos
  -0.9: picked … my, pienso, pierde, pig, pink, pire, pis le, pitch, plane, plane |, please stop
  -0.9: please … from, please … more, plenty |, pleut, plus besoin, plus m, plus recevoir, plus … cette
  -0.9: plus … messages, plus … sms, plutot |, pocke-, pocket, point-, pompe, pongo, por, por favor, por lo
  -0.9: por mi, por texto, por … y, por … you, porfa-, possible |, posted, pour … pneus, pourquoi … m
  -0.9: pouvez … le, prefere, prefi-, prefiero, preguntarme yo, preguntarme … no, pregunto, premier, prende |
  -0.9: prends, prene-, prenez, presta … schrader, pretend … never, print, probably |, promis, promo |
  -0.9: proposed, psi |, pu … recevoir, pude, pump, qu … est, que diga, que hable, que hacer, que … a
  -0.9: que … peux, quedamos, quedo, quedo bien, quedo el, quel arret, quelque chose, quiero mensajes
  -0.9: quiero … me, quiet |, quisiera … me, quit my, quit on, quit smoking, quit … so, quit … the
  -0.9: quitame de, quitan, quitas, quitele, quiteme de, quitenlo, quitenme de, quito, quitting, raffle |
  -0.9: rain |, ramasser … velo, rapid-, rappelez, rappelez moi, rappels, rayos, reads these, recei-
  -0.9: recevoir de, recibir, recogi, recoj-, recomiende, refaire, refle-, registry, remin-, remove from
  -0.9: remove the, remove this, remove … your, remove>forever, remove>texts, remove>you, rental, repet-
  -0.9: repond pas, repondez … a, requi-, resilie, retra-, ride |, rien recevoir, rire, roll, rude |, rueda |
  -0.9: s v, s … p, sacaron mi, sacaron … numero, said hi, saquen, saquenme |, sayin-, saying, sch, screa-
  -0.9: screw, se cansan, se cayo, se … paso, se … you, sea el, sea … ultimo, see the, semana, send these
  -0.9: send … else, send … the, send … this, send>more, send>stop, sending me, ser contactado, seria
  -0.9: serio |, serious, serre-, shifting, shop … did, shop … me, shop … town, should, si j, si se, si te
  -0.9: si vous, sign me, signe … ca, signed … for, silence, silencieux, simpl-, sis |, sleep-, slot, smoki-
  -0.9: smoking, sms de, sms to, sms … este, sms … this, so please, so … with, sock, soit le, soit … dernier
  -0.9: solo, someone … me, somet-, son las, sortir, souve-, souvenir, space, spam folder, spammer, st NAME
  -0.9: stand-, start-, still … the, stoop, stop la, stop me, stop please, stop sending, stop these
  -0.9: stop writing, stop you, stop … you, stop>law, stop>send, stopa-, stopall, stopping, stops, streamers
  -0.9: study, subscribe |, suffit |, suis … inscrite, suis … un, surve-, sus textos, switch, system |
  -0.9: ta mere, tachen, tachen mi, take me, take your, take … time, tanne-, tanta, tanto, tarjeta |, taxes |
  -0.9: te lo, teeth, telefono sin, telefono … no, tell … it, tempe-, templ-, temple, temple |, tenez
  -0.9: tengo bicicleta, tent, tente, terminaron, tete, text only, text … about, text … one, text … to
  -0.9: text … when, textear |, texteen |, texting is, texting you, textos svp, texts pop, texts … this
  -0.9: texts>forever, thank … dear, thank … for, thanks for, thanks |, thanks … the, that … have, thath-
  -0.9: the baby, the bar, the basket, the blue, the box, the brakes, the cat, the day, the drive, the first
  -0.9: the key, the kitchen, the pedals, the queue, the ride, the sale, the seat, the taxi, the thread
  -0.9: the way, the … code, the … color, the … floor, the … from, the … last, the … made, the … n, the … out
  -0.9: the … please, the … rides, the … too, the … will, then she, there at, there soon, there yet
  -0.9: these messages, these texts, this off, this stop, this the, this weekend, this … his, this … there
  -0.9: this … up, thought you, thread |, tick, tio, tips, tirag-, tirage, to do, to opt, to order, to sign
  -0.9: to take, to … about, to … if, to … out, to … removed, to … your, todavia no, told, told you
  -0.9: told … not, ton pere, too … for, touch, tournee, tow, tow … is, traig-, train-, tranquille |
  -0.9: tres veces, trist-, trois semaines, trompee, tu encore, tu peux, tue, tuerca, tuner, turn … the
  -0.9: twice in, twix, un de, un … con, un … dans, un … es, un … mois, un … sur, under the, understand
  -0.9: une croix, uno mas, unsol-, unsolicited, unsubscribe me, up but, updates, urself |, use … cell, usual
  -0.9: uy no, v p, vais vous, velo alors, venan-, venant, venden, vender, venia, venir |, ver si, vete a
  -0.9: veu pu, vez ustedes, vide, vide |, vieux velo, vio, voice calls, voix, volve-, vote, votre … d
  -0.9: voulais, vous les, vous prie, vous … fatigants, vous … ma, voy pa, voy … ella, voyag-, voyage
  -0.9: vuelvo a, walked, want none, want this, want>angry, want>law, wanti-, wants a, wants to, was in
  -0.9: was … scam, way … get, we are, we … at, weari-, wearing, wedne-, were … no, what … asked, whats-
  -0.9: whatsapp, wheel on, when it, when … is, where got, where is, which … do, who keeps, who … texting
  -0.9: whoop-, whoops, wife says, will i, will … by, will … on, will … the, will … with, with a, with me
  -0.9: with these, with … anymore, with … people, with … texts, without your, wondering, words, work at
  -0.9: would … be, would … off, wrenc-, y etre, y nadie, y voy, y … bien, yes that, you be, you could
  -0.9: you dare, you drop, you give, you had, you just, you like, you los, you may, you paren, you say
  -0.9: you see, you vi, you went, you … con, you … free, you … had, you … hay, you … off, you … on
  -0.9: you … por, you … saliendo, you … so, you … that, you … up, your door, your hours, your house
  -0.9: your place, your … called, your … lol, your … now, your … please, your … with, youtu-, youtube
  -0.9: | aceptan, | annuler, | better, | between, | biffez, | bin, | blocked, | bought, | cancela, | cesse
  -0.9: | commandez, | comptant, | confirmo, | dejalo, | dele, | demasiado, | derangez, | desabonner
  -0.9: | desabonnez, | eat, | eid, | eliminen, | fermez, | franchement, | hey, | hope, | if, | igualmente
  -0.9: | it, | jetez, | kindly, | las, | last, | leaving, | like, | maman, | mano, | mijo, | olvidense, | on
  -0.9: | optout, | parking, | perdu, | peux, | piano, | police, | por, | presta, | qu, | quisiera, | quitele
  -0.9: | quitte, | reach, | removed, | reparez, | retirer, | salgo, | salir, | samedi, | save, | second
  -0.9: | serial, | service, | sign, | sms, | sors, | stay, | stopall, | strike, | student, | subscribe
  -0.9: | suficiente, | tachen, | the, | todos, | tomorrow, | trae, | tv, | wen, | whoevers, | whoops, | you
  -0.9: | … accord, | … afuera, | … agreed, | … anyone, | … ask, | … attends, | … avant, | … avec
  -0.9: | … beaucoup, | … bendito, | … boy, | … bro, | … buenas, | … cancelar, | … celular, | … cessez
  -0.9: | … chaine, | … coming, | … deje, | … deseo, | … devez, | … earlier, | … encuentro, | … envoyez
  -0.9: | … escribir, | … esposa, | … falta, | … fell, | … free, | … freno, | … gate, | … hand, | … hang
  -0.9: | … hard, | … harta, | … hiver, | … hope, | … hours, | … incluye, | … jour, | … mames, | … mes
  -0.9: | … needed, | … next, | … nice, | … nino, | … nos, | … notifications, | … only, | … otro, | … oui
  -0.9: | … pastel, | … personal, | … peu, | … poor, | … porfa, | … pouvez, | … prefere, | … refuse
  -0.9: | … requested, | … sale, | … sending, | … sors, | … stopped, | … su, | … suffit, | … suis, | … tantot
  -0.9: | … them, | … tire, | … tired, | … travaille, | … veut, | … vieux, | … vois, | … wants, ~_abi, ~_ac
  -0.9: ~_acc, ~_alm, ~_ama, ~_amm, ~_bc_, ~_beq, ~_bm, ~_bo, ~_bri, ~_cag, ~_cha, ~_col, ~_dad, ~_dil, ~_dr
  -0.9: ~_dri, ~_em, ~_emo, ~_en, ~_enj, ~_esq, ~_ev, ~_fe, ~_few, ~_fr, ~_fr_, ~_fra, ~_frn, ~_gam, ~_go
  -0.9: ~_gru, ~_hau, ~_hei, ~_hij, ~_ho, ~_jue, ~_kan, ~_kic, ~_la_, ~_lap, ~_leg, ~_mag, ~_mam, ~_met
  -0.9: ~_new, ~_nie, ~_obl, ~_oi, ~_ori, ~_pei, ~_ple, ~_po, ~_por, ~_pro, ~_put, ~_quo, ~_rad, ~_rap, ~_rat
  -0.9: ~_ree, ~_rig, ~_rub, ~_sco, ~_sem, ~_ser, ~_sid, ~_soi, ~_sp, ~_spi, ~_tem, ~_tex, ~_ti, ~_tio, ~_tol
  -0.9: ~_tu, ~_usu, ~_via, ~_vol, ~_wee, ~_wel, ~_wet, ~_whe, ~_wil, ~able, ~abr, ~ache, ~ad_, ~adil, ~adin
  -0.9: ~ags, ~ags_, ~aile, ~aja, ~alca, ~ale, ~alf, ~alis, ~alma, ~amaz, ~ams_, ~ande, ~angr, ~anks, ~anle
  -0.9: ~ann, ~anun, ~apab, ~apid, ~apu, ~ar_, ~arca, ~ards, ~ark, ~arki, ~arlo, ~ase, ~ase_, ~ask, ~assa
  -0.9: ~atho, ~atsa, ~au_, ~auf, ~av_, ~ayi, ~ayin, ~bad_, ~bbe, ~bear, ~beq, ~bequ, ~biar, ~bido, ~bin_
  -0.9: ~bios, ~birt, ~ble, ~blig, ~bone, ~bonn, ~bore, ~bour, ~boys, ~brak, ~bran, ~bre, ~bres, ~bri, ~bruh
  -0.9: ~buck, ~bue, ~busi, ~cali, ~call, ~caro, ~cea, ~celo, ~ch_, ~chad, ~chin, ~cho, ~cinc, ~ck_, ~ckl
  -0.9: ~coat, ~coj, ~com, ~cons, ~ctar, ~ctio, ~dals, ~dare, ~dda, ~deaf, ~dee_, ~dije, ~din, ~dios, ~dleb
  -0.9: ~dles, ~dly, ~dly_, ~dme, ~dora, ~dshi, ~ead_, ~eal, ~ebl, ~eca, ~ecal, ~ecei, ~ecoj, ~ecri, ~ectu
  -0.9: ~edam, ~edne, ~edu, ~eepi, ~eeps, ~efie, ~efl, ~efle, ~ege, ~egi, ~egra, ~egs, ~ejam, ~ejas, ~ejen
  -0.9: ~elos, ~elp, ~els_, ~emis, ~enj, ~enjo, ~enos, ~ens_, ~entr, ~epe, ~epet, ~epin, ~epla, ~eps_, ~erc
  -0.9: ~erlo, ~ermo, ~ersa, ~erst, ~erta, ~erwi, ~esar, ~esir, ~esos, ~esso, ~estl, ~et_, ~ethi, ~eurs
  -0.9: ~euse, ~evar, ~eves, ~ewer, ~exte, ~ez_, ~far_, ~fe_, ~fewe, ~ff_, ~fic_, ~flec, ~foll, ~fr_, ~fri
  -0.9: ~frie, ~frn, ~frnd, ~fti, ~ftin, ~furt, ~gado, ~gag, ~garm, ~gaz, ~gend, ~get_, ~glai, ~gle_, ~glo
  -0.9: ~go_, ~gone, ~goss, ~grip, ~gru, ~grup, ~half, ~hap, ~hara, ~harc, ~hate, ~hay_, ~hda, ~hday, ~hee
  -0.9: ~hem, ~hen, ~herw, ~hey, ~hey_, ~hij, ~hile, ~hiv, ~hoco, ~huil, ~iais, ~iate, ~iau, ~ibed, ~icat
  -0.9: ~icho, ~iejo, ~ier, ~ierc, ~iez_, ~ifti, ~igh, ~ija_, ~ijer, ~ijo, ~ik_, ~iked, ~il_, ~ill_, ~ime_
  -0.9: ~inam, ~indl, ~iod_, ~ionn, ~ipl, ~irag, ~ird_, ~irs, ~irth, ~isa, ~isem, ~isen, ~ist_, ~istu, ~it_
  -0.9: ~itad, ~ix_, ~ize, ~jal, ~jero, ~jes, ~jo_, ~keti, ~kic, ~kick, ~kst, ~la_, ~lac, ~lais, ~lank, ~lats
  -0.9: ~lcan, ~lea, ~leb, ~leba, ~leg_, ~lent, ~levo, ~lic, ~lip, ~liz, ~llem, ~llin, ~llo, ~lme, ~loc, ~lor
  -0.9: ~los_, ~lov, ~lowi, ~lva, ~madr, ~maki, ~mes_, ~meth, ~mire, ~mma_, ~mmu, ~mmun, ~mo_, ~moki, ~mol
  -0.9: ~mon_, ~ms_, ~mum_, ~mums, ~nan, ~nanc, ~nand, ~ndly, ~ndra, ~ndsh, ~nee_, ~nel, ~nesd, ~neu, ~news
  -0.9: ~nge_, ~niai, ~nir_, ~nniv, ~nsad, ~nsc, ~nse, ~ntee, ~ntie, ~ntim, ~ntre, ~nuez, ~nvio, ~obli, ~obu
  -0.9: ~obus, ~ocal, ~ocol, ~od_, ~oes, ~oes_, ~ofer, ~off_, ~olve, ~oma, ~omet, ~ommu, ~omoc, ~omot, ~ompl
  -0.9: ~ompu, ~ondi, ~onga, ~ongo, ~ongu, ~onic, ~ood_, ~oors, ~oper, ~oppe, ~oppi, ~orda, ~ordi, ~ore
  -0.9: ~ore_, ~orig, ~orit, ~orma, ~orne, ~ors, ~osa, ~osin, ~oup_, ~oust, ~out_, ~outo, ~ove, ~ove_, ~oyed
  -0.9: ~oyez, ~oys, ~oys_, ~pabl, ~pass, ~pea, ~pei, ~pein, ~pide, ~pli, ~poc, ~pock, ~por_, ~poso, ~pple
  -0.9: ~pply, ~ppt, ~prin, ~pru, ~pude, ~pul, ~pump, ~pun, ~put, ~quea, ~quo, ~rab, ~raba, ~rac, ~raig, ~rap
  -0.9: ~rapi, ~rath, ~rau, ~raya, ~rcha, ~rcol, ~refl, ~rega, ~rem, ~remi, ~renl, ~rer, ~rest, ~reve, ~rfa
  -0.9: ~rice, ~ridi, ~riet, ~righ, ~rim, ~ring, ~ris, ~rita, ~rli, ~rly, ~rly_, ~rnd, ~rney, ~rog, ~rol_
  -0.9: ~rop, ~rre, ~rrem, ~rrio, ~rrow, ~rsta, ~rta_, ~rtal, ~rtan, ~rthd, ~rthe, ~rtid, ~rto, ~rts, ~rts_
  -0.9: ~ruh, ~ruh_, ~rup, ~rupo, ~rvey, ~rwi, ~saba, ~sabl, ~sagi, ~sap, ~sary, ~sayi, ~scar, ~sem, ~ser
  -0.9: ~shes, ~sigo, ~simp, ~sire, ~sjs, ~sjs_, ~slot, ~sold, ~solo, ~spoi, ~ss_, ~ssan, ~sse_, ~sser, ~sso
  -0.9: ~stos, ~stoy, ~stry, ~stu, ~sum, ~swe, ~tan, ~ted_, ~ter_, ~tere, ~tes, ~tex, ~text, ~thd, ~thda
  -0.9: ~tht, ~tiez, ~til, ~time, ~tin_, ~tiva, ~tobu, ~told, ~tomb, ~tops, ~trar, ~ts_, ~tsa, ~tsap, ~tted
  -0.9: ~tu_, ~tudy, ~tup, ~tur, ~tuto, ~twin, ~typi, ~ubi, ~uce_, ~uch, ~udy, ~uea, ~uear, ~uel_, ~uez
  -0.9: ~uez_, ~ugar, ~uic, ~uil, ~uile, ~uire, ~uits, ~uitt, ~uleu, ~ulti, ~ume_, ~uniq, ~unso, ~upp, ~urc
  -0.9: ~urch, ~urez, ~urre, ~urth, ~urve, ~usua, ~utob, ~uzz_, ~vaca, ~veme, ~very, ~ves, ~vey, ~vez, ~vez_
  -0.9: ~via_, ~vibr, ~vo_, ~volu, ~wav, ~way_, ~wd_, ~wedn, ~week, ~wet, ~wil, ~wise, ~work, ~wren, ~xma
  -0.9: ~xte, ~xten, ~yer_, ~ypi, ~zen, ~zen_
  -1.0: (list), (more), (want), 3rd, NAME said, NAME … com, NAME … on, NUMBER ca, NUMBER dolares, NUMBER i
  -1.0: NUMBER juin, NUMBER pour, NUMBER to, NUMBER … 2, NUMBER … en, NUMBER … favor, NUMBER … old
  -1.0: NUMBER … pis, a break, a ces, a combien, a fait, a todos, a toute, a usar, a … 2, a … esposa
  -1.0: a … mari, abier-, abierto, abord, abord |, about … NUMBER, abren, acabo la, accepte ca, adelante, age
  -1.0: agreed … messages, aguas, ahora que, ahorita no, ai fait, ajust-, al fin, al nino, al … de
  -1.0: al … delete, al … you, alert-, alerts, algo, alguna … de, alive, all NUMBER, all … number, allow-
  -1.0: allowed, alr, am blocking, am broke, am getting, am never, am telling, am … lbs, an old, and family
  -1.0: and … this, and … will, anden, angry>remove, angry>stop, annonce, annuler, annulez la
  -1.0: annulez … commande, any NUMBER, any texts, any … to, anyone in, anyone … this, app NUMBER
  -1.0: appartient a, appel … de, appelez a, appelez … la, approve, apres, are not, are your, are … n
  -1.0: are … no, are … welcome, are … with, arreglar |, arretez … m, arrie-, arriere, arrives, ascen-
  -1.0: ask her, ask |, asleep |, at … NUMBER, atras |, au … en, aug, autorizacion, autorizacion |, avez … du
  -1.0: avis, aviso |, b |, baby |, bajen-, bano |, barato, barre, barre-, basem-, basement, batterie, bc i
  -1.0: beans, beans |, been … the, before noon, behin-, behind, besoin de, best way, bien, bike store
  -1.0: bikes … NUMBER, blast-, bleue, bon pour, booking |, borrame, borrar, borre el, borre … telefono
  -1.0: borren … contacto, box |, brail-, brake is, bro … no, broke, bump, bus, bus stop, bus |, but … it
  -1.0: but … not, but … want, butto-, button, buy anything, by |, c … combien, c … de, c … stop, ca arrete
  -1.0: ca dit, ca roule, ca sonne, ca suffit, ca |, ca … de, ca … mal, ca … tu, cai, call, call … NUMBER
  -1.0: calls |, calm, calm down, camp, can somebody, can take, can … not, can … see, can … this, canar-
  -1.0: cancel the, cancelar, cancelar |, candado |, capable, carajo, carit-, ce modele, ces messages
  -1.0: cessez |, cette annee, ceux, chaqu-, chaque, chaud-, cheap-, chercher le, chien … mange, chier, chole
  -1.0: chose |, circl-, clase, cliqu-, clique, close, cobra-, coche, cochee, coffe-, coffee, combien de
  -1.0: comfo-, comin-, coming, complet, con que, con una, con … para, cone, conoc-, conseillez, consent to
  -1.0: consentement, consentement |, contact avec, contacts, conte-, contesta, copie-, corre, corte, could
  -1.0: could i, could not, coupez, coupo-, coupon, courant |, courr-, courriel, crack-, credi-, crevaison
  -1.0: crie, croches, cry, cryin-, crying, cuando este, cuando … el, cumpl-, d abord, d arreter, d attente
  -1.0: dans un, darle-, darles, day to, de boutique, de freins, de ma, de nino, de rajas, de reponse
  -1.0: de … alors, de … avoir, de … conmigo, de … esposa, de … famille, de … por, de … sacaron, deals
  -1.0: decide, decide |, deja el, dejame en, dejame … paz, dejan, deje, dejenme, delai, dele, delete that
  -1.0: delete … esta, demande, demas-, deme, deposit, depuis … matin, derailleur est, derangez, des textos
  -1.0: desabonnez, desabonnez moi, desap-, desinscris, desus-, deux fois, dice que, did … consent, did … opt
  -1.0: did … send, diman-, dimanche, dios … lo, disap-, disappointed, disparaitre … numero, do … keep
  -1.0: do … let, do … talk, does … have, does … mean, dolla-, dollars, domicile, domicilio, domicilio |
  -1.0: donde sacaron, donne |, donne … ok, donner mon, door |, dormi, dos de, doy, drill, drop me, duck
  -1.0: duro, e receipt, earlier, early, ecoeu-, ecris, ecrivez plus, edifi-, edificio, egg, el boton
  -1.0: el manubrio, el nino, el trabajo, el … al, el … dice, electricas, electricas |, ella no, embar-
  -1.0: emergencies only, en casa, en juillet, en pas, en persona, en serio, en silencio, en una, en … cel
  -1.0: en … lado, en … pagina, en … pero, en … pu, encar-, encargo, encontro, encore … d, ended |
  -1.0: enfrente |, enough air, enrol-, enton-, entonces, entregaron, envie-, envoyer, era hora, eres … que
  -1.0: es acoso, es usted, escriban mas, escribir, escribirme, escribo |, ese nino, est avec, est combien
  -1.0: est coupe, est en, est … lol, est … par, est … quelle, est … retirez, estar-, este sea, estime
  -1.0: estoy harta, estoy |, estoy … de, et de, eu NUMBER, eu … message, eu … texto, every, everything
  -1.0: exame-, examen, fais un, fait 2, fait voler, fait … le, faite |, faite-, faites, faites une, fancy
  -1.0: fell off, fermez, fete |, figur-, filte-, final |, finally |, finis, firma-, firme nada, fit |, fitte
  -1.0: folde-, food, for the, for … camp, for … e, for … it, for … new, for … not, for … or, for … phone
  -1.0: forever>texts, forma-, found, franchement, free to, freno, freno-, frenos, fuck, funny but, gang
  -1.0: gano, garantie |, garder, gardez le, gars … NUMBER, gas |, gate code, gauch-, gauche, genre, geren-
  -1.0: gerente, gerente |, germa-, german, get … the, getting … messages, giant, given, god, got 2
  -1.0: got … bike, gotte-, gotten, gracias por, gracias … you, grand |, grasi-, grasias, grasias |, grave-
  -1.0: gros merci, guarde, gusta, gym |, had no, hagan-, hago, hair, hand, hands off, happy, harta de
  -1.0: has … to, hasta que, have moved, hay … en, he … it, helmets, her bike, her name, her … the
  -1.0: here please, here … did, hier |, hier … j, him to, hobby, i beg, i hate, i mauvais, i never, i opted
  -1.0: i say, i stop, i swear, i text, i was, i will, i … another, i … asked, i … be, i … blocking
  -1.0: i … broke, i … come, i … moved, i … replied, i … report, if it, if … get, igual, il vous, il … chez
  -1.0: il … plait, ilega-, ilegal, in an, in i, in on, in today, in … the, ins |, interest, into
  -1.0: is annoying, is coming, is going, is me, is ridiculous, is … 2, is … btw, is … than, it be, it from
  -1.0: it out, it … on, it … to, it … you, j te, j vais, j … du, j … etre, j … fait, j … mieux, j … votre
  -1.0: je lui, je serai, je travaille, je … abonne, je … lis, je … rien, job |, jodas, jokin-, joking
  -1.0: juill-, juillet, just text, just … at, just … it, keep me, keep … to, kena, kettl-, keybo-, keyboard
  -1.0: kill, killi-, killing, killing me, kindly … my, king, kit, l assurance, l … du, la NUMBER, la cadena
  -1.0: la cle, la garantie, la oferta, la oficina, la piece, la sonnette, la you, la … avec, la … je, la … l
  -1.0: la … otra, laisse faire, las, last time, lata |, latex, law>law, law>me, law>texts, lazy, le bruit
  -1.0: le bus, le faire, le mecano, le puede, le siege, le site, le … avant, leave … number, lentes |
  -1.0: les he, les pneus, les … permiso, les … svp, lette-, letter, libras |, libre, lie, like it, like to
  -1.0: lilie-, lilies, list for, list>remove, list>send, lista de, lit, llamar … no, llamo a, llave, lo … no
  -1.0: located, locations, look at, looke-, looked, los sms, los textos, los … no, louez vous, lower
  -1.0: lui … un, m ecrivez, m … texte, ma, ma selle, ma … en, make me, make sure, malade, mandando cosas
  -1.0: mande mas, manden … a, manua-, manual, manub-, manubrio, many texts, marke-, marry, mars |
  -1.0: mas … NUMBER, matric, matte, me again, me alone, me cobraron, me down, me escribas, me gusta
  -1.0: me mandes, me off, me or, me please, me take, me texte, me texteen, me … al, me … did, me … is
  -1.0: me … off, me … one, me … por, me … si, me … the, me … was, me>remove, me>send, meant … the, mecha-
  -1.0: medium |, mejor … la, memor-, memory, men, mensajes, merci beaucoup, mercr-, mercredi, mercredi |
  -1.0: mes, mes messages, message says, message with, mi nieta, mi suegra, mi … al, mi … please, midi |
  -1.0: milla-, millas, mineur, mirro-, mirror, mis hijos, misa, moi quand, moi … de, moi … paix, moi … votre
  -1.0: moins cher, moles-, molestar, mon pere, mon … chez, mon … etait, mon … veut, money, month i
  -1.0: more … please, morning, mostr-, mostrador, mou, mou |, mubar-, mubarak, much is, mude |, my
  -1.0: my appointment, my fork, my insurance, my old, my way, my … come, my … coming, my … lol, my … pick
  -1.0: my … stop, my … to, nada … la, nadie … pidio, name n, nan, ne l, ne lui, ne m, ne … plus, need to
  -1.0: need |, need … anymore, never agreed, never said, never see, never … to, nevermind, new … number
  -1.0: next week, ngl, nid de, ningun papel, no calls, no chinguen, no deseo, no escriban, no mandes
  -1.0: no messages, no puede, no sea, no thanks, no tienen, no … digas, no … hablar, no … messages, no … of
  -1.0: no … preocupe, no … ser, nobody … me, noise, not about, not buy, not care, not coming, not given
  -1.0: not opt, not welcome, not worth, not … as, not … back, not … now, not … sale, not … there, notif-
  -1.0: now i, now … am, number … times, numero a, o me, of it, of these, of … list, of … phone, of … texts
  -1.0: ofert-, off and, off at, off … a, off … i, off … phone, off … the, offered, ofrec-, ok c
  -1.0: ok … attends, ok … est, on part, on … do, on … gift, one please, opt me, opted in, opted out, optin-
  -1.0: opting, option, optou-, optout, or, or not, otra … se, oubli-, out already, out front, out … a
  -1.0: out … the, over it, own a, owner i, pa la, pa que, paint, paper, para cuando, para los, paral-
  -1.0: parler au, parts |, pas avoir, pas pret, pas tout, pas … casque, pas … j, pas … svp, pas … texto
  -1.0: passe le, patru-, pedale, pedalier |, pense |, pense … era, pense … j, perdu mon, perio-, perma-, pg
  -1.0: phone and, phone can, phone in, phone was, phone … i, pictures, pidio, pin, pinto, piso |, plain-
  -1.0: plainte, plait, plait |, plaza, please end, please i, please no, please not, please … never
  -1.0: please … the, plent-, plenty, plus … svp, poder-, poderosa, poignees, polit-, polka-, polkadot, poly
  -1.0: ponga-, por mensaje, possi-, possible, pouce-, pouces, poule, pour hier, pour sa, pour … promos
  -1.0: pourquoi tu, pouvez vous, pray for, preguntarme, prendre, preocupe, preocupe |, prie, promos
  -1.0: promos |, propo-, proud of, proud … you, pu … messages, pub, publicite, purge, purge my, pus, put a
  -1.0: put … in, qu on, quart-, que estoy, que sale, que tal, que … y, quelque, qui … occupe, quien la
  -1.0: quien … el, quiero mas, quiero … de, quisiera que, quitame, quitar, quitemelo, quitenme |, quitt-
  -1.0: quoi la, raccr-, raccroche, raini-, raining, rajas, ramasser le, reabonnez, read, reall-, really
  -1.0: receipt not, recev-, recevoir, rechi-, recois … de, record of, recordatorio, refus-, refuse, rembo-
  -1.0: remem-, remember, remove, remove>more, remove>stop, remove>want, removed, remue-, reply |, repondre
  -1.0: report, requested, retire, retirez moi, rite, rodada, roti, roule-, rouler, row, ruido |, runni-
  -1.0: running, s occupe, s … fait, sacam-, sacame, said … are, salen, salio, salir |, samba-, saquenme, sat
  -1.0: satur-, saturday, saturday |, saw this, say anything, say … but, says, scamm-, scare-, scared
  -1.0: school and, schra-, schrader, schwinn, scrat-, se para, se preocupe, se … au, se … puede, seat |, sec
  -1.0: secon-, second, see … at, segui-, send anything, send your, send … anything, send>remove, sendi-
  -1.0: sending, serai, serio, service est, seulement |, she … to, should not, si c, si … est, sign … up
  -1.0: signe |, signed anything, silencio, sin preguntarme, since when, sing, sit, skate, slow, so annoying
  -1.0: so … i, so … the, solit-, solli-, solo |, son … NUMBER, sopor-, sorte-, sortez, souha-, souhaite
  -1.0: spamm-, spongy, spot, steel, stem, sting-, stock |, stop at, stop being, stop n, stop texting
  -1.0: stop the, stop … c, stop … messages, stop … the, stop>angry, stop>remove, stopped, story, streaming
  -1.0: su … esta, sub |, subsc-, succu-, succursale, suis … travail, suscribi |, suscripcion, svp me
  -1.0: svp plus, svp … de, svp … numero, swipe, t … ou, table |, tache-, take, take a, take … of, taken off
  -1.0: talk … the, tanna-, tannant, tarje-, tarjeta, te di, teh, tell … the, tell … you, tesco |, text and
  -1.0: text here, text i, text me, text messages, text somebody, text you, text … NUMBER, texte-, texto je
  -1.0: texto svp, texto … no, textos c, textos … est, textos … svp, texts, texts and, texts please
  -1.0: texts … me, texts>remove, texts>texts, texts>want, that much, that works, the bikes, the bill
  -1.0: the booking, the chain, the cone, the desk, the do, the garage, the gift, the green, the invoice
  -1.0: the kids, the lock, the red, the same, the … can, the … date, the … does, the … it, the … just
  -1.0: the … list, the … now, the … off, the … over, the … pads, the … side, the … so, the … thing, them
  -1.0: there since, there … a, these>list, these>remove, they are, this sorry, this take, threa-, thread
  -1.0: thumb-, thumbs, ticket is, ticket number, tienen, tienen mi, tienes, tiens, timbr-, timbre, time |
  -1.0: tmrw, to keep, to messages, to school, to see, to … at, to … brother, to … it, to … texts, to … these
  -1.0: toda mi, ton message, tonight |, torni-, tornillo, toute, trail, train, travail je, treat |
  -1.0: trop tard, trying … get, tu … chez, tubes |, tuerc-, tuesday |, turn … off, twice … i, two weeks
  -1.0: ubica-, un texto, un … une, una hora, una semana, une fois, une vraie, une … d, unsub me
  -1.0: unsubscribe |, up it, up … am, us go, usen … numero, utilisez, v, va la, vayan, ven, vendredi, veo |
  -1.0: very, vete, veux pu, veux … le, vez se, videos, vites-, voila, voler, vos textos, vosot-, vosotros
  -1.0: vous amene, vous conseillez, vous dois, vous plait, vous pouvez, vous … meme, vous … pu
  -1.0: vous … tantot, vraie, want your, want … bike, want … from, want … know, want … see, want … talk
  -1.0: want … texts, want>list, want>not, want>send, want>stop, wante-, wanted, warra-, warranty, was stolen
  -1.0: was … so, wave, waving |, way … reach, we had, we … in, we … on, we … see, website |, weeks |, well |
  -1.0: what brand, what was, where do, where … i, who … got, why, why you, wicke-, wicked, will it, will pay
  -1.0: will report, will … be, will … stop, will … you, win, wine, wipe my, won, word |, work … the
  -1.0: worries |, worry |, worse, worth it, would be, would you, y fait, y si, y … la, y … por, yank, yay
  -1.0: yendo, yes i, yo puse, yo you, you chole, you dear, you done, you era, you help, you know, you me
  -1.0: you order, you said, you so, you … again, you … at, you … hace, you … hora, you … llego, you … take
  -1.0: you … texts, your time, your … name, | add, | amen, | approved, | block, | cancelar, | closed
  -1.0: | color, | con, | coudonc, | could, | coupez, | cut, | dar, | dejame, | desinscris, | ending
  -1.0: | enlever, | envoyez, | excusez, | facture, | fed, | fuck, | halt, | jajaja, | lunch, | ma, | mas
  -1.0: | mira, | muchos, | nada, | nevermind, | ngl, | oye, | parece, | paso, | peu, | pretend, | pull
  -1.0: | recibido, | removal, | retrait, | sal, | sera, | seriously, | sortez, | swipe, | ta, | taille
  -1.0: | texting, | textos, | traigo, | trompe, | vete, | waiting, | wicked, | zero, | … all, | … asked
  -1.0: | … back, | … baja, | … bajo, | … being, | … by, | … call, | … cancelled, | … card, | … caro
  -1.0: | … chinguen, | … chole, | … come, | … cried, | … dad, | … deja, | … dejan, | … deux, | … el
  -1.0: | … email, | … enlevez, | … entendi, | … ever, | … final, | … frein, | … garantia, | … great
  -1.0: | … habia, | … had, | … how, | … jaja, | … lachez, | … matin, | … motor, | … mubarak, | … nada
  -1.0: | … opt, | … p, | … people, | … peut, | … pueden, | … puse, | … received, | … shimano, | … si
  -1.0: | … sin, | … site, | … sold, | … something, | … sonnette, | … suelta, | … tal, | … tard, | … these
  -1.0: | … to, | … treat, | … une, | … we, | … where, | … worries, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ad, ~_aju
  -1.0: ~_bad, ~_bal, ~_bat, ~_bif, ~_buc, ~_ca, ~_cal, ~_cau, ~_cir, ~_cof, ~_cua, ~_cul, ~_cum, ~_dis
  -1.0: ~_dit, ~_do, ~_ec, ~_ecr, ~_ei, ~_eye, ~_fav, ~_fit, ~_fli, ~_fre, ~_fuc, ~_fut, ~_gau, ~_gi, ~_gia
  -1.0: ~_god, ~_gos, ~_gra, ~_hah, ~_heu, ~_hil, ~_hol, ~_hom, ~_hun, ~_ite, ~_jeu, ~_lef, ~_lon, ~_ma_
  -1.0: ~_mc, ~_mor, ~_muc, ~_mum, ~_my, ~_my_, ~_neg, ~_ofe, ~_or_, ~_oub, ~_ove, ~_pac, ~_pad, ~_pr, ~_pre
  -1.0: ~_pum, ~_pun, ~_rem, ~_rit, ~_ro, ~_row, ~_san, ~_see, ~_sil, ~_sur, ~_ta, ~_tak, ~_tan, ~_tim, ~_tow
  -1.0: ~_tru, ~_ubi, ~_unr, ~_v_, ~_wre, ~_zo, ~abe, ~abie, ~acam, ~acc, ~ace, ~acts, ~ades, ~agra, ~aha_
  -1.0: ~aini, ~ajen, ~ajes, ~ajus, ~ales, ~aliv, ~almo, ~alr_, ~alv, ~amba, ~amen, ~andw, ~anen, ~angi, ~anl
  -1.0: ~anna, ~anso, ~anti, ~anto, ~anty, ~anub, ~apo, ~ara_, ~aral, ~aras, ~arj, ~arje, ~arly, ~arr, ~ass_
  -1.0: ~asse, ~atu, ~auch, ~aver, ~avi, ~avor, ~ay_, ~azin, ~banm, ~bat, ~bath, ~behi, ~bica, ~bien, ~bif
  -1.0: ~biff, ~bir_, ~birm, ~ble_, ~blow, ~brid, ~brio, ~bru, ~buc, ~cac, ~caci, ~cal, ~cal_, ~calc, ~cand
  -1.0: ~capa, ~cei, ~cena, ~ceu, ~chaq, ~cho_, ~choc, ~cia, ~circ, ~cke, ~clam, ~cliq, ~cof, ~coff, ~col
  -1.0: ~cook, ~crat, ~crip, ~cry_, ~cua, ~cue, ~cump, ~curr, ~cut, ~dant, ~deco, ~del, ~den, ~denl, ~desu
  -1.0: ~dian, ~diga, ~dima, ~dina, ~dita, ~doct, ~doll, ~dor_, ~dos, ~doy_, ~draw, ~drea, ~dred, ~dria, ~dsh
  -1.0: ~dul, ~eact, ~eaf, ~eaf_, ~eaki, ~eall, ~eals, ~eape, ~eat, ~ecc, ~ecoe, ~ecr, ~edit, ~eels, ~eft
  -1.0: ~eful, ~efus, ~egg_, ~egui, ~ehi, ~ehin, ~ein, ~eine, ~eis_, ~ejar, ~eks_, ~ela_, ~elar, ~elve, ~ema
  -1.0: ~emem, ~emin, ~emo, ~emor, ~emu, ~emue, ~ench, ~endr, ~enla, ~enty, ~epor, ~erco, ~ercr, ~erd, ~ervi
  -1.0: ~eryt, ~esap, ~eso, ~ethe, ~eti, ~etin, ~etra, ~ettr, ~eu_, ~eug, ~evez, ~evo, ~evo_, ~ew_, ~ewa
  -1.0: ~ewh, ~ewhe, ~ews, ~ews_, ~ext, ~exts, ~eye, ~fail, ~fav, ~favo, ~feed, ~ferm, ~few, ~ffee, ~fica
  -1.0: ~fini, ~fir, ~fli, ~fold, ~food, ~form, ~foun, ~fron, ~ft_, ~fuc, ~fuck, ~fuer, ~fut, ~ga_, ~gang
  -1.0: ~gau, ~gauc, ~gen_, ~gian, ~gin, ~ging, ~gl_, ~glov, ~god, ~god_, ~gra, ~gram, ~gre, ~gue_, ~gui
  -1.0: ~hago, ~hait, ~haq, ~haqu, ~hem_, ~heme, ~hen_, ~hes, ~hina, ~hind, ~hoc, ~hoo, ~hrea, ~hub_, ~hy_
  -1.0: ~ias, ~ias_, ~ibi_, ~ibo, ~icac, ~id_, ~ide_, ~iew, ~iew_, ~ific, ~ifte, ~igur, ~ikes, ~ileg, ~ili
  -1.0: ~iman, ~imbr, ~ime, ~imme, ~impl, ~inan, ~inin, ~ins, ~inte, ~inue, ~ipc, ~ipci, ~ippi, ~ird, ~irlo
  -1.0: ~isap, ~isat, ~iser, ~ishe, ~ites, ~itio, ~izo_, ~ja_, ~jec, ~ject, ~jen, ~jenm, ~jes_, ~jeta, ~jeu
  -1.0: ~joke, ~jour, ~joy_, ~ken, ~kes_, ~ket, ~ket_, ~kid, ~kit_, ~ladi, ~lap, ~lars, ~laug, ~laya, ~layi
  -1.0: ~lca, ~left, ~lein, ~lena, ~leno, ~lens, ~lert, ~lest, ~ling, ~lis, ~list, ~lli, ~llic, ~lpe, ~lr_
  -1.0: ~lti, ~lud, ~lune, ~lver, ~mail, ~mam, ~mant, ~marc, ~mart, ~masi, ~mbi, ~mbou, ~mete, ~mie, ~mier
  -1.0: ~mise, ~mita, ~mite, ~mitt, ~mmed, ~mn_, ~moci, ~mok, ~mole, ~mor, ~mory, ~mote, ~mple, ~mpli, ~mrw
  -1.0: ~mrw_, ~muc, ~much, ~my_, ~nal, ~naro, ~ncar, ~ndw, ~ndy, ~nec, ~new, ~new_, ~nfol, ~nga_, ~nil, ~nks
  -1.0: ~nks_, ~nla, ~nla_, ~nle_, ~nnee, ~noon, ~noti, ~nton, ~nual, ~nub, ~nubr, ~nul, ~oft, ~oila, ~oin
  -1.0: ~oine, ~oke, ~oki, ~olat, ~oler, ~olut, ~ome_, ~omew, ~onto, ~ook_, ~oor_, ~opos, ~opp, ~opto, ~oren
  -1.0: ~ostc, ~osti, ~ote, ~otif, ~ouce, ~ouha, ~oule, ~oupo, ~ousl, ~oyag, ~pab, ~pace, ~paci, ~pack, ~paie
  -1.0: ~pamm, ~pels, ~pera, ~perd, ~pes, ~plei, ~plic, ~pon, ~pouc, ~ppr, ~pray, ~pret, ~pri, ~prie, ~pro
  -1.0: ~ptin, ~ptou, ~pub_, ~pum, ~qua, ~quir, ~radi, ~rafi, ~rain, ~rano, ~rari, ~rasi, ~rass, ~ratc, ~ratt
  -1.0: ~raw_, ~rcr, ~rcre, ~reci, ~red, ~red_, ~ref, ~rei, ~remo, ~remu, ~ret, ~rete, ~rezc, ~riel, ~rin
  -1.0: ~riod, ~ripc, ~rips, ~rje, ~rjet, ~rket, ~rle_, ~rmez, ~rmi, ~rmin, ~rms, ~rms_, ~roce, ~roof, ~ropo
  -1.0: ~rov, ~rrib, ~rtar, ~rtas, ~rted, ~rtir, ~rue, ~rule, ~runn, ~rw_, ~ryt, ~ryth, ~sand, ~sat_, ~sati
  -1.0: ~satu, ~say, ~says, ~sec_, ~sele, ~siad, ~sias, ~sio, ~sis_, ~sive, ~sk_, ~slow, ~sma, ~sme, ~smo
  -1.0: ~smok, ~sof, ~soi, ~soll, ~souh, ~souv, ~span, ~spee, ~sse, ~stc, ~stee, ~ston, ~stur, ~sual, ~sus
  -1.0: ~ta_, ~tarj, ~tarm, ~tc_, ~tec, ~teh, ~tell, ~tens, ~tess, ~them, ~tifi, ~tigu, ~til_, ~tim, ~tli
  -1.0: ~tmrw, ~todo, ~toma, ~tonc, ~toot, ~tos_, ~traf, ~trip, ~tton, ~ttre, ~turb, ~turd, ~ubar, ~ubic
  -1.0: ~ucks, ~uct, ~ude, ~ued, ~uenm, ~uera, ~ues, ~uevo, ~uffe, ~uga, ~ugh_, ~uhai, ~uir_, ~umpl, ~ums
  -1.0: ~ums_, ~unni, ~unre, ~upez, ~urb_, ~urda, ~urg, ~urr, ~usag, ~usl, ~usly, ~uton, ~utto, ~valv, ~var_
  -1.0: ~vas_, ~vau, ~vian, ~vide, ~view, ~viez, ~vil_, ~vis_, ~vol, ~vol_, ~volv, ~vor_, ~warr, ~way, ~wed_
  -1.0: ~wel, ~why_, ~wine, ~won_, ~wors, ~wre, ~xts, ~xts_, ~yin, ~ying, ~yout, ~ys_
  -1.07: (tables say mention)
  -1.1: NAME as, NAME va, NUMBER at, NUMBER de, NUMBER etoiles, NUMBER left, NUMBER mins, NUMBER minutes
  -1.1: NUMBER … all, NUMBER … bcd, NUMBER … et, NUMBER … me, NUMBER … month, NUMBER … today, NUMBER … too
  -1.1: a beer, a bell, a midi, a podcast, a side, a small, a used, a vous, a … NUMBER, a … aussi, a … cosa
  -1.1: a … ma, a … much, a … nina, a … please, a … si, a … sms, a … time, abonn-, abonne … rien, absolutely
  -1.1: absolutely not, accen-, acepte |, acoso, acuer-, acuerdo, add, adela-, agreed to, ai les, alla |
  -1.1: also, alumi-, aluminio, am … one, amen, and it, and says, and … kids, annon-, annul-, annule |
  -1.1: answer, anybo-, anything else, anything to, apagu-, apague, aparta, appelez, appelez … pas
  -1.1: appelle la, apret-, apunte a, are dead, are my, are too, are … not, arret-, arrete au, arrete c
  -1.1: arrete de, arrete … est, arreter, arreter |, arrive … NUMBER, arrived, arrivee, at 2, at NUMBER
  -1.1: atras, autho-, aux, avail-, available, avais pas, avant que, avec mon, avisado, avoir … mon, ayuda
  -1.1: baby, basket |, batte-, battery, been … since, before NUMBER, besoi-, besoin, best to, betwe-
  -1.1: between, between … and, bici … un, bien … le, bike fits, bike please, bikes in, bin |, blk, blocking
  -1.1: bomba-, boton, boucl-, boxes, brake |, brand, bring-, bringing, btw, but a, but were, but … one
  -1.1: by NUMBER, by friday, c … ta, ca … la, ca … tout, caja, calls only, camara |, camino |, can
  -1.1: can someone, can … believe, can … bring, can … do, can … get, can … make, can … mauvais, can … me
  -1.1: can … read, can … send, can … text, cancel, cancelled, canceller, cap, cards, caris-, carisimo
  -1.1: carrera, carrera |, carry, cassette, cause, ce … svp, celular |, celular … de, certainement, ces
  -1.1: chambre |, charged, checkout, chemin, chemin |, cierr-, claim number, cle |, clear, cles, clip
  -1.1: cobraron, coche-, code postal, cold, colon-, come in, come out, commence, comment je, como … la
  -1.1: compre en, con los, con … de, confirme, confirme |, confirmo, consented to, contact … on, conteste
  -1.1: cool, corte-, coudonc |, coupe-, cover, cover-, crap |, creva-, creve, cuand-, cuando, cuanto |, cure
  -1.1: customer … i, customer … remove, d autres, d ici, d … dans, dans mes, dar de, dar … baja, de atras
  -1.1: de casa, de esta, de no, de rien, de shimano, de tu, de vos, de … al, de … ecrire, de … job
  -1.1: de … lista, de … ok, de … plus, de … taller, dead to, debaj-, debajo, debar-, debarque, decue
  -1.1: deja de, deja paye, dejalo, dejo, delete … me, delete … you, deleted, demander, deneigee, dents
  -1.1: des … a, desabonne |, desabonner, desabonner |, desac-, desactiven, descu-, desin-, desist |
  -1.1: deux … vous, di permiso, did he, did … come, dijo que, dimel-, dimelo, disparaitre, disparaitre mon
  -1.1: dit, dit que, dix, do … bike, do … buy, do … hit, do … say, do … worry, do … you, does the
  -1.1: does … know, doigt, doing the, dois, donne l, dontt-, dormir, dors |, du jeu, du matin, du … pour
  -1.1: dueno-, duenos, duerm-, ecrit |, ecrivez, eh, el asiento, el lunes, el mismo, el recibo, el sabado
  -1.1: el … jaja, eliminen, eliminen … numero, elle veut, elle … a, elle … est, en chemin, en el
  -1.1: en rentrant, en veu, en … plus, en … pour, encan-, encuentro, ended up, enlever mon, enlever |
  -1.1: enlevez, enlevez moi, enlevez … svp, entendi |, entiende, entra, envoy-, equipe, es automatico
  -1.1: es estafa, es no, escribe tanto, espin-, esposa |, essaye, est ta, est … croche, est … dernier
  -1.1: est … qu, est … toi, estar, esto you, esto … automatico, estoy abajo, estoy … el, etes trop, etoil-
  -1.1: etoiles, etoiles |, etre … votre, everything |, ex me, excellent, exemp-, expli-, extra-, faire les
  -1.1: faire … mon, fais … avec, fait mal, faite, falta, faut … un, favor … no, fb, fende-, fender, ferie
  -1.1: ferme-, fichez moi, fin de, find you, flirt-, flirting, flush-, flushez, flushez mon
  -1.1: flushez … numero, for NAME, for his, for now, for sunday, for this, for your, for … min, for … take
  -1.1: force, forev-, forever, forever>more, forgo-, forgot, frame, from the, fue lo, fue un, fuera … mi
  -1.1: fui, gears, gere, get that, get these, get … off, get … text, get … this, getting these, gmail
  -1.1: god bless, going, got lost, grand … elle, gravy, green |, grince, guarden, habla la, had my, halt
  -1.1: handl-, hang, happen |, happy |, harta, have left, hay … mas, hold, hoodi-, hope … is, hora … el
  -1.1: horn, house to, how are, hows the, hoy no, hrs, hush, i paid, i send, i use, i … agreed, i … into
  -1.1: i … like, i … stop, i … trying, if … want, igual |, in … a, in … bag, in … of, incluye, inscrit a
  -1.1: interesse par, irfan, is asking, is out, is … NUMBER, is … emergency, is … from, is … safe, is … scam
  -1.1: is … so, is … sorry, is … worth, is … your, it, it did, it stop, it was, it … done, it … or
  -1.1: it … rest, j aime, j aurais, j … ca, j … mon, j … veu, jamais accepte, jamais … que, je demande
  -1.1: je gere, je … dois, je … off, je … oppose, je … plus, je … reviens, jetez, job, joke, joyeu-, joyeux
  -1.1: joyeux noel, judge, junk, just … me, kilos, knock, know when, l arret, l … pour, l … svp, la chaine
  -1.1: la factura, la fiche, la fin, la liste, la livraison, la muchacha, la paix, la patate, la revision
  -1.1: la sortie, la … mon, lachez … la, las … no, law>not, law>wrong, law>you, le char, le digas, le dire
  -1.1: le frein, le gusto, le livreur, le matin, le pedalier, le ramasser, le rendez, le samedi, le total
  -1.1: le virement, le … nada, le … texto, leave the, leave … alone, leavi-, leaving, left my, les deux
  -1.1: les … pis, let … go, lettr-, like, like |, line no, lis pas, lista, llamen, llego cortado, llegu-
  -1.1: llegue, llegue |, locker, los frenos, los … a, lovely, luces |, m oppose, m … parle, ma … ce, macha-
  -1.1: madam, maggi, mais enlevez, mais on, mais … de, make it, mal au, mama … por, mami, manan-, manana
  -1.1: manda, mandan, manden textos, mando el, maneje, mano, manqu-, many, mas de, mas … de, match |, matri-
  -1.1: mayo |, me 2, me an, me mude, me of, me out, me pueden, me texter, me twice, me … abonne, me … dire
  -1.1: me … for, me … mi, me … text, me>list, mechanic, mejor, mensaje mas, menu, merci a, merge, mes cles
  -1.1: mette-, mettez, mi … de, mi … tambien, mineu-, mira, mode, moi de, moi meme, moi plus, molestes
  -1.1: moment, mon dossier, mon mari, mon |, mon … depuis, mono, more texts, more … i, more>remove
  -1.1: more>stop, morni-, mude, muy, my balance, my keys, my own, my … back, my … plate, nah i, nah … am
  -1.1: name off, name on, ne … a, need, need the, neede-, needed, needs, never … up, never-, news on
  -1.1: news … my, next to, next … i, next … the, ni … mi, ni … nada, nice to, nid, no encuentro, no gracias
  -1.1: no molestes, no name, no need, no usen, no … avisen, no … escribas, no … for, no … ir, no … mandes
  -1.1: no … me, no … mensajes, no … nadie, no … texts, no … the, no … y, not click, not do, not hit, not i
  -1.1: not one, not quit, not read, not worry, not … if, not … shop, notic-, nous de, now he, now what
  -1.1: nuevo-, nuevos, number out, number plate, number … can, number … phone, numero … mon, nunca acepte
  -1.1: nunca mas, nunca … el, nunca … que, o … la, oat, oat milk, off please, off the, on google, on … ca
  -1.1: on … fork, on … i, on … la, on … plus, on … veut, on … voit, on … wrong, one and, one can, one … is
  -1.1: only i, ont, oppos-, oppose, oppose a, orang-, orange, orden es, other-, ou … vous, out … this
  -1.1: out … you, ouvert |, over there, owe me, oye, p |, pads, paid … and, paix, panta-, papa, par texto
  -1.1: para, para las, parce … c, parrot |, parts, pas assez, pas besoin, pas consenti, pas en, pas toi
  -1.1: pas … d, pas … patate, pas … sms, pas … ton, passe, passe |, passes, patate, pate, pause |, pays, pe
  -1.1: pendi-, pendiente, pendiente |, perdon me, perdon … equivoque, pero sin, persona por, pesim-, pesimo
  -1.1: phone bill, pics, pidie-, pis … arrive, plan, please |, plus bon, plus … texto, pneu a, pneus |
  -1.1: podca-, podcast, popco-, popcorn, por eso, por la, por que, por … en, porfa, porfa |, pour que
  -1.1: pour … hiver, pouve-, pouvez, prawn, pray, prefe-, premi-, prenez vous, pretend you, problema, proch-
  -1.1: prochain, promi-, promo-, proof … i, proud, psi, pu, pu … textos, puede … mi, puede-, pueden, puse mi
  -1.1: pusie-, pusieron, put … down, quand je, quand t, que intensos, que … mandaron, quel … j, qui … pas
  -1.1: quick, quiero la, quiero que, quimi-, quimica, quit, quit … this, quitenme, quoi … numero, race |
  -1.1: radio, raffl-, raffle, rappe-, recib-, recibido, recibido |, refai-, registro, rejoindre, relax
  -1.1: relax |, relax-, remet-, remov-, removed |, rent bikes, rentrant, replied … to, reply, repondez pas
  -1.1: request, reser-, respondo, rest |, resul-, retiren … numero, retirez le, retirez |, retrait, retur-
  -1.1: revision, revision |, revok-, revoke, ridiculous, right now, rin NUMBER, ring, road, rode it, s il
  -1.1: sac, sache, said stop, sal, sale en, salgo, salir, sans, say less, say no, says quit, says she
  -1.1: scell-, scellant, schwi-, scuse, se los, se voit, seat, semaine, send, send it, send the, send>me
  -1.1: sense, sense |, sent the, sent … NUMBER, seriously, seriously |, shd, shift-, shoe, shop anymore
  -1.1: shoul-, show, si quelqu, si … un, siga, signed up, signing, sin … jaja, sin … yo, site, so, so much
  -1.1: soliciting, son is, son numero, sont en, sorry just, sorry … saw, sorry … the, sort, sound, soup |
  -1.1: sous, spoke-, spong-, stationnement, stay, stock, stolen so, stop all, stop by, stop in, stop now
  -1.1: stop … lol, stop … my, stop … to, stop>forever, stop>stop, sucia, suffi-, suffit, sufic-, suficiente
  -1.1: suis off, suis … l, support, supprimez, sur, sure … i, surpr-, surprise, suspe-, svp, svp enlever
  -1.1: svp j, svp |, svp … ai, svp … mon, system, systeme |, tag, take NUMBER, take off, take this
  -1.1: talla chica, tanne de, taxes, te amo, telefono … solo, tengo el, tercera, tercera |, termine |
  -1.1: termino, tesco, text … the, textees, texter |, texto, texto-, textos, textos no, textos ok, textos |
  -1.1: texts>law, thank-, thanks, that text, that you, that … was, the back, the bell, the car, the color
  -1.1: the e, the end, the estimate, the group, the lot, the messages, the parrot, the race, the rack
  -1.1: the receipt, the service, the texts, the wheel, the wheels, the whole, the … by, the … come, the … is
  -1.1: the … no, the … order, the … says, the … she, the … to, these>stop, these>texts, think-, this texting
  -1.1: this … instead, this … of, throu-, through, thursday, ticket … NUMBER, tiene-, tient, tired of
  -1.1: to cancel, to talk, to your, to … NAME, to … any, to … last, to … number, to … off, told to, tonde-
  -1.1: tonig-, tonight, toque, trabajo |, tranquille, travail, travaille pas, trop de, troublesome, tubes
  -1.1: tues, tuesd-, tuesday, two … one, uds |, un cadeau, un message, un par, un … d, un … no, un … plus
  -1.1: unche-, uncheck, under NUMBER, une arnaque, une … fois, unos, unsub-, unsubscribe, unsubscribe this
  -1.1: unsubscribe … number, up … is, up … me, update my, usan, using … number, vais plus, van |, vente
  -1.1: veux … que, viene-, vineg-, vinegar, void deck, vos … sont, votre service, votre … de, vous des
  -1.1: vous … NUMBER, vous … les, voy en, voy por, voy yo, voy … alla, vuelvan, vuelvan a, walk, walking |
  -1.1: want … again, want … be, want>remove, want>texts, wants, warranty |, was … it, water, wavin-, waving
  -1.1: way, wd40, we moved, we … to, website is, wed, weekend, weekend |, wen, what does, what … that
  -1.1: wheres, wheres the, wifi, will, wipe, with … at, with … parrot, witho-, without, wk, would like
  -1.1: wrong … my, wrong>me, xfa, xfa |, y todavia, y … rien, y … su, you can, you did, you do, you it
  -1.1: you one, you sell, you take, you text, you … are, you … canse, you … el, you … family, your messages
  -1.1: your … at, | absolutely, | arreter, | bless, | by, | canceller, | cessez, | coupe, | customer, | des
  -1.1: | desabonne, | desactiven, | effacez, | flushez, | god, | half, | hasta, | hush, | jeudi, | joyeux
  -1.1: | l, | lock, | mettez, | mija, | miss, | morning, | moved, | mum, | mute, | my, | ningun, | pesimo
  -1.1: | peut, | puedo, | receipt, | right, | room, | set, | should, | sonnez, | this, | ticket, | to
  -1.1: | today, | todo, | tse, | unsubscribe, | vale, | white, | wipe, | … about, | … ahi, | … ahora
  -1.1: | … aire, | … arretez, | … besoin, | … bill, | … blue, | … brand, | … buy, | … c, | … can, | … codigo
  -1.1: | … digo, | … dors, | … enough, | … etre, | … far, | … fois, | … gracias, | … hoy, | … interessee
  -1.1: | … jefe, | … keeps, | … kids, | … laisse, | … leave, | … les, | … less, | … longer, | … manda
  -1.1: | … manden, | … mensajes, | … molestes, | … mude, | … nina, | … noel, | … onda, | … opted, | … paid
  -1.1: | … pedi, | … ready, | … ride, | … rides, | … right, | … sera, | … service, | … sign, | … signed
  -1.1: | … soliciting, | … uno, | … ve, | … whatever, | … will, | … works, | … your, ~_acu, ~_ade, ~_air
  -1.1: ~_alc, ~_als, ~_amo, ~_ani, ~_arr, ~_ask, ~_aux, ~_bai, ~_bir, ~_blo, ~_btw, ~_bun, ~_can, ~_cap
  -1.1: ~_cho, ~_cos, ~_cou, ~_cut, ~_dec, ~_dia, ~_dij, ~_dob, ~_dol, ~_doy, ~_ea, ~_eh_, ~_emb, ~_epa
  -1.1: ~_fer, ~_fle, ~_fot, ~_fu, ~_fur, ~_giv, ~_gma, ~_goi, ~_gre, ~_hal, ~_hrs, ~_hui, ~_ile, ~_it, ~_it_
  -1.1: ~_job, ~_ka, ~_kar, ~_lay, ~_lik, ~_lis, ~_mej, ~_mit, ~_muy, ~_nav, ~_net, ~_opi, ~_opp, ~_ov, ~_oy
  -1.1: ~_oye, ~_pag, ~_pe_, ~_pea, ~_pi, ~_pos, ~_pow, ~_psi, ~_pu_, ~_raf, ~_roa, ~_sat, ~_sin, ~_slo
  -1.1: ~_sna, ~_so_, ~_sou, ~_sta, ~_sus, ~_sv, ~_svp, ~_swa, ~_tag, ~_tra, ~_tut, ~_ub, ~_vac, ~_ven, ~_way
  -1.1: ~_why, ~_wo, ~_xfa, ~aby_, ~acan, ~acem, ~acia, ~acu, ~acue, ~add_, ~ade, ~adel, ~ader, ~ador, ~af_
  -1.1: ~affl, ~aged, ~aigo, ~ail_, ~ains, ~aix, ~aix_, ~ajaj, ~ajar, ~akin, ~alam, ~alio, ~alir, ~allo, ~alm
  -1.1: ~alou, ~alta, ~amat, ~ammi, ~anm, ~anme, ~anno, ~annu, ~ano_, ~ansf, ~anyb, ~apa, ~appl, ~appy, ~apre
  -1.1: ~arin, ~arla, ~arn_, ~arre, ~asc, ~ases, ~ash, ~ason, ~ate, ~ate_, ~atea, ~ats, ~ats_, ~atur, ~aunt
  -1.1: ~auth, ~awa, ~axes, ~ays, ~barq, ~base, ~batt, ~bc_, ~beso, ~betw, ~bie, ~blie, ~book, ~bor, ~boxe
  -1.1: ~bren, ~bsc, ~bscr, ~btw, ~btw_, ~bun, ~bus_, ~cabe, ~cale, ~can, ~can_, ~cap_, ~cati, ~cela, ~cept
  -1.1: ~cera, ~ces_, ~cesi, ~char, ~cia_, ~cias, ~cib, ~cil, ~cine, ~cket, ~ckou, ~cks, ~clus, ~cluy, ~cold
  -1.1: ~come, ~comi, ~coul, ~coup, ~cred, ~crit, ~cryi, ~cuer, ~cul, ~cup, ~dada, ~dam_, ~damo, ~dang, ~dar
  -1.1: ~das_, ~date, ~dd_, ~dec, ~deje, ~dejo, ~dema, ~denm, ~depo, ~deu, ~dij, ~dine, ~dis_, ~disa, ~disc
  -1.1: ~dobl, ~dois, ~dos_, ~doy, ~dra, ~dri, ~dry_, ~duer, ~eak_, ~eal_, ~ear_, ~eari, ~easo, ~eavi, ~ebar
  -1.1: ~ecci, ~eces, ~ecib, ~eded, ~eden, ~edo_, ~eede, ~eei, ~eein, ~egue, ~eil, ~ejor, ~eks, ~em_, ~emas
  -1.1: ~emba, ~embo, ~emes, ~emet, ~emie, ~emov, ~enen, ~enro, ~epi, ~epl, ~eply, ~eps, ~erm, ~ert, ~esac
  -1.1: ~esad, ~esda, ~eser, ~esin, ~esis, ~esit, ~esoi, ~esq, ~esqu, ~esul, ~esus, ~eted, ~eth, ~etio, ~etoi
  -1.1: ~etur, ~etwe, ~eux, ~eux_, ~evok, ~ewe, ~exto, ~extr, ~ezc, ~feel, ~fend, ~fer_, ~fert, ~ffit, ~ffle
  -1.1: ~fier, ~fina, ~fit, ~fixi, ~fot, ~foto, ~fram, ~frei, ~frid, ~fui_, ~ggin, ~gh_, ~giv, ~gles, ~gma
  -1.1: ~gmai, ~gnin, ~goi, ~goin, ~grac, ~gras, ~gro_, ~gus, ~gust, ~haha, ~hand, ~har, ~heat, ~hi_, ~hier
  -1.1: ~hijo, ~hoe_, ~hold, ~hood, ~hors, ~hos_, ~host, ~houl, ~hrou, ~hrs, ~hrs_, ~hs_, ~humb, ~hurt, ~ial
  -1.1: ~iant, ~icid, ~idad, ~iel, ~iero, ~ierr, ~iez, ~ifi_, ~ight, ~igo_, ~igu, ~igua, ~imen, ~imez, ~ingi
  -1.1: ~inu, ~iod, ~iri, ~iss, ~itam, ~itan, ~itar, ~itas, ~ite, ~itho, ~iti, ~ivez, ~izac, ~jan_, ~job
  -1.1: ~job_, ~jor, ~jor_, ~jou, ~joye, ~junk, ~ked, ~ked_, ~kon, ~kou, ~kout, ~ks_, ~lase, ~lato, ~lear
  -1.1: ~lect, ~legu, ~len, ~let_, ~lev, ~lica, ~lik, ~like, ~lir_, ~livi, ~lk_, ~lked, ~llav, ~llev, ~llow
  -1.1: ~losi, ~low_, ~lque, ~lug, ~luy, ~lvan, ~lve, ~lve_, ~manq, ~many, ~mba, ~mbs, ~mbs_, ~mech, ~mej
  -1.1: ~mejo, ~mett, ~moc, ~moj, ~more, ~morn, ~most, ~mpor, ~mpu, ~muev, ~mum, ~muy, ~muy_, ~nana, ~nap
  -1.1: ~ncan, ~ndid, ~ndle, ~nee, ~nen, ~nez, ~nez_, ~ngan, ~ngr, ~ngue, ~nill, ~nino, ~nir, ~nive, ~nle
  -1.1: ~nnem, ~nnul, ~noo, ~nore, ~nqu, ~nrol, ~nsf, ~nso, ~nso_, ~nsol, ~nts, ~nts_, ~nty, ~nty_, ~nule
  -1.1: ~nven, ~nyb, ~nybo, ~obra, ~ocha, ~odia, ~ogi, ~oing, ~okes, ~oll_, ~olli, ~olon, ~omo, ~onda, ~onig
  -1.1: ~oo_, ~ooth, ~opie, ~oppo, ~oran, ~ored, ~orev, ~orgo, ~orni, ~oss, ~ostr, ~otes, ~oti, ~otic, ~oubl
  -1.1: ~oup, ~ouri, ~ourr, ~over, ~oxe, ~oxes, ~oye, ~oze, ~pag, ~paix, ~papa, ~pen_, ~pesa, ~pics, ~pin_
  -1.1: ~plen, ~pleu, ~pliq, ~plug, ~ply, ~ply_, ~pong, ~porf, ~posi, ~pouv, ~pow, ~ppin, ~ppl, ~ppy, ~ppy_
  -1.1: ~pref, ~prem, ~prim, ~proc, ~pter, ~ptez, ~pu_, ~pus_, ~pusi, ~ques, ~quez, ~quic, ~raff, ~rar_
  -1.1: ~raye, ~rech, ~rein, ~reme, ~repe, ~repl, ~rese, ~resu, ~retu, ~reva, ~rew_, ~rfa_, ~rga_, ~rged
  -1.1: ~rger, ~rgot, ~ric, ~rier, ~rint, ~riss, ~rize, ~rme, ~rmir, ~roa, ~role, ~romi, ~romo, ~ront, ~rott
  -1.1: ~roud, ~roue, ~rout, ~roz, ~rpri, ~rra, ~rram, ~rret, ~rsi, ~rui, ~rvi, ~sacr, ~sact, ~sal_, ~sam
  -1.1: ~sans, ~sant, ~sat, ~saur, ~sauv, ~scre, ~seco, ~see, ~send, ~sent, ~sere, ~sett, ~sh_, ~sign, ~sin_
  -1.1: ~sing, ~sins, ~sion, ~siv, ~slo, ~sly, ~sly_, ~sna, ~so_, ~soin, ~song, ~sor_, ~spos, ~spot, ~ssio
  -1.1: ~stay, ~stl, ~stly, ~sto, ~subs, ~sue, ~suff, ~sufi, ~sur_, ~surp, ~susp, ~svp, ~svp_, ~swa, ~swap
  -1.1: ~tame, ~tar, ~tar_, ~taxe, ~tay, ~tay_, ~ten_, ~tenc, ~tenl, ~tenm, ~tera, ~tery, ~teu, ~tez, ~tez_
  -1.1: ~tfu, ~thum, ~tie_, ~tif, ~timb, ~tos, ~tour, ~tow, ~toy, ~toy_, ~trai, ~tres, ~tru, ~ttez, ~tubo
  -1.1: ~tut, ~twe, ~twee, ~ubes, ~uble, ~ubr, ~ubri, ~ubs, ~ubsc, ~udi, ~uede, ~uedo, ~ueen, ~uenl, ~uent
  -1.1: ~uerm, ~uesd, ~uev, ~ueve, ~ufi, ~ufic, ~ugge, ~uick, ~uila, ~uipe, ~uit_, ~ult, ~umbs, ~ump_, ~und_
  -1.1: ~unos, ~upli, ~urb, ~urer, ~urpr, ~usp, ~uspe, ~usta, ~utho, ~ux_, ~vac, ~valu, ~vely, ~vie, ~voke
  -1.1: ~vp_, ~vri, ~wap, ~wed, ~ween, ~wen_, ~whit, ~why, ~wifi, ~will, ~win_, ~wor, ~xfa, ~xfa_, ~xpli
  -1.1: ~xto, ~xto_, ~xtos, ~xtr, ~xtra, ~yage, ~yan_, ~yar, ~yed, ~yed_, ~yen, ~zaci
  -1.19: (tables say opt_out)
  -1.2: (remove), NUMBER but, NUMBER km, NUMBER lbs, NUMBER off, NUMBER percent, NUMBER … of, a autorise
  -1.2: a call, a comer, a demain, a good, a lache, a picture, a quelle, a rest, a tune, a … heure, a … mama
  -1.2: abajo |, accord avec, acepto, acepto |, address |, ads, agree to, agreed, ahorita |, ai deja, ai deux
  -1.2: ai ete, ai oublie, ai … accepte, aime pas, aire |, all good, all |, alors … vous, alway-, always
  -1.2: am fine, am off, amarilla, amex, amex |, an emergency, an hour, ancienne, and then, and … up, annee |
  -1.2: anymore … am, anything … me, anytime |, apago el, approuve |, approved, approved |, apuro |
  -1.2: are NUMBER, are … me, are … on, arrete … de, asap, assurance, at NAME, at me, attac-, attached |
  -1.2: attends |, attente, au … a, au … d, au … de, au … pis, aucun texto, aun, aurais, autom-, autre fois
  -1.2: avance |, avez eu, avisen, back, baja el, bars, be … by, be … in, beat, bed |, best … to, better |
  -1.2: bien y, bienvenue, bikes to, bit much, bite, blanco, blessings, bloque, booki-, booking
  -1.2: borra … numero, both, bruit, build, burni-, burning, but do, butte-, butter, butter |, buy used
  -1.2: c … cher, c … parfait, ca haha, cadena, cadena |, cadre est, call the, camar-, camara, camin-, camino
  -1.2: camion, can tell, can … it, can … stop, cance-, cancell, canse, card, care, casque … la, casse-
  -1.2: ce … n, cel |, cel … el, cerca, chamb-, char |, checked … box, chimie, claro |, closed, closed |
  -1.2: codig-, codigo, commande NUMBER, comme … neuf, como no, compadre, confio, confirm, conne-, consent
  -1.2: consent |, correo |, coudo-, coudonc, count me, count … in, cours, crap, cuant-, cupon, customer care
  -1.2: customer here, cut, d appel, d … svp, da, dame … baja, dans … NUMBER, dans … boite, de cuando
  -1.2: de cuenta, de esas, de los, de mas, de me, de messages, de mis, de siempre, de ti, de … hija
  -1.2: de … liste, dead … me, deck, dehor-, dehors, dejame, dejem-, dejeme, dejen-, delivery, delivery |
  -1.2: demande |, depec-, depechez, depuis NUMBER, dernier texto, desis-, desist, devra-, devrait, dia, dias
  -1.2: did it, did … sign, dinne-, dinner, direccion, direccion |, disco-, discount, dit … a, do, do … look
  -1.2: do … rent, do … sell, do … share, do … stop, do … take, doing, dolio, domma-, donde me, done with
  -1.2: dormi-, dors, drink, du … est, each, ears, ears |, eat, eaten, ebike, ecole |, ecriv-, efectivo |
  -1.2: effacez, el codigo, el domingo, el martes, el mecanico, el pago, el pastel, el … NUMBER, el … llego
  -1.2: el … termina, en ligne, en parler, en revenant, en titi, en tu, en un, en … deux, en … jaja, en … les
  -1.2: en … puerta, en … svp, endin-, ending, engou-, enlev-, enleve moi, enleve … number, enlever … numero
  -1.2: enlevez mon, enoug-, enough, entendi, entiendo |, envoi-, envoyez, envoyez plus, es falso
  -1.2: es sorpresa, esa la, escribas, essayer |, est bonne, est cher, est parfait, est votre, est … cadeau
  -1.2: est … cell, esta … hoy, esta … la, estaciono, estan |, estop, etc, etre la, ever, ever |, everyone
  -1.2: excelente, exo, exo NUMBER, expla-, factura, factura |, fait … c, fatig-, favor |, fell, fichez
  -1.2: final-, finally, finde, fitting |, flowers, for an, for bike, for one, for … kids, fourc-, fourche
  -1.2: free, frein, from me, from now, funci-, funciona, gants, garantia, get a, get off, get … from, gift |
  -1.2: give … a, gliss-, glisse, go away, go for, go … it, going through, got in, graci-, gracias, gracias |
  -1.2: grande |, groom-, grose-, group, guidon, gusto, haga, hagalo, hagalo |, happen, happy with
  -1.2: happy … to, hard |, hasta, have … and, have … given, have … to, he was, he … ok, her off, here |
  -1.2: hike, hoodie, hor |, how, how far, how i, how to, how … is, how … to, i already, i be, i bring
  -1.2: i lost, i pay, i saw, i sent, i … about, i … gave, i … him, i … left, i … lol, i … next, i … say
  -1.2: i … short, i … signed, icy, il m, il … faut, in the, incluido, ins, inscrit c, inscrit … est, insta
  -1.2: interessee par, is down, is over, is yours, is … best, is … bit, is … serial, it a, it for, it so
  -1.2: it … i, it … the, it … your, j annule, j … dans, j … deja, j … les, j … oublie, j … pris, j … veux
  -1.2: jalo, je peux, je … mon, je … rappelle, jom, jours, jueves |, junio-, jusqu-, jusqua, keys |
  -1.2: know that, knowingly, l exo, l … avec, la bateria, la bici, la i, la lista, la llamada, la llanta
  -1.2: la nuit, la puerta, la rifa, la selle, la vida, la … 2, la … du, la … ou, la … tiene, laisse ca
  -1.2: laissez moi, laksa, las dos, last one, late |, later |, lavado, lavado |, lavag-, lavage, law>want
  -1.2: lbs, lbs |, le mando, le pneu, le … en, le … mi, le … svp, leave, leave me, leave … phone, lentement
  -1.2: less |, liao |, libras, like butter, lis, list>me, llamadas, llanta, llantas, llego la, lo quiero
  -1.2: look |, looks, loop, luces, luego |, lui a, lunch, lunch |, m ecrire, ma … c, ma … elle
  -1.2: magasin … velo, maide-, maiden, makes, malad-, manana |, mandar, mandes, marche |, mas … este, maudit
  -1.2: me canse, me hace, me llegue, me manden, me now, me textea, me tienen, me … it, me … mas, me … of
  -1.2: me … plus, media-, mediu-, medium, menos, mensajes |, merci … NAME, merit-, messages … ce, messe-
  -1.2: mi contacto, mi … agarro, mide, mide NUMBER, minut-, missed, mistake |, mon ok, mon … lol, more
  -1.2: more>texts, more>you, morning |, moteu-, mover-, moyeu, much, mucha, mucho, my car, my cell
  -1.2: my … NUMBER, my … anymore, my … from, my … same, n … en, name … on, neces-, necio-, necios, neta
  -1.2: netwo-, network, never seen, never signed, never … for, never … i, never … me, new sim, new … just
  -1.2: next your, nina, nite |, no NUMBER, no acepte, no fue, no good, no thank, no veo, no vi, no vuelvan
  -1.2: no … i, no … los, no … manden, no … mi, no … por, no … quiero, no … texteen, no … you, not say
  -1.2: not see, not there, not … NUMBER, not … text, not … to, not>send, nouvelles de, nueva |, number on
  -1.2: number … for, numbers |, numero c, numero ne, nunca les, nunca me, nuts, odio, oferta, off my, ok j
  -1.2: ok pour, on mine, on ne, on peut, on that, on the, on … en, on … invoice, on … new, once you
  -1.2: one more, one … your, opt out, opted, optio-, ote, otez le, otez moi, oublie mon, oui a, ouin, out
  -1.2: out of, outside your, over a, pagin-, pagina, pago en, paix |, partido, pas avant, pas faire
  -1.2: pas pantoute, pas recu, pas … appel, pas … cadenas, pas … de, pas … je, pas … temps, pas … vos
  -1.2: passe a, past, patat-, pay |, payer, perdon … me, pero yo, pero … a, peux … parler, pf, pido
  -1.2: please send, please … do, plus tard, pneus, ponle, por el, posta-, postal, pour des, pour les
  -1.2: pour mes, pour vos, pour … soir, preoc-, presta, princ-, problema |, proof, publi-, pubs, puedo
  -1.2: puerta, puerta |, pull my, put … on, qns, que la, que lo, que mon, que necios, que sabe, que you
  -1.2: que … el, que … esto, que … sea, que … this, queda |, quedo |, quelle heure, quelqu … peut, quier-
  -1.2: quiero … la, quiero … seguro, quita-, quiteme, rain, ran, reaso-, reason, recomendo, recu … message
  -1.2: regalo, regarde, register, remove>me, rentrant |, reparez, repondez, reponse, retiren, return, reven-
  -1.2: revenant, review, revoke |, rice, ridic-, rien la, rien |, rings, rn, rn |, rock, rock |, rodad-
  -1.2: roue, rouge |, rude … my, ruido, rust, sabad-, sabado |, saca mi, saca … numero, saddl-, saddle
  -1.2: saddle |, salie-, saliendo, saute, savoi-, savoir, scuse-, scusez, se puede, se … mi, see |, send any
  -1.2: send |, send>list, serio-, servi-, she never, shop … you, siege, sigan, sign … for, sign … sheet
  -1.2: signi-, silen-, sir … have, sis, sleep, sms, sms |, so do, so … not, sonnette, sonnez, sorpr-
  -1.2: sorpresa, sorpresa |, sorry for, sorti, spokes, still, still the, still … in, stop a, stop au
  -1.2: stop it, stop this, stop … i, stopp-, stoppe, stuck, su lista, su … para, su … se, subscribe, sunda-
  -1.2: sunday, sur … ecran, sur … formulaire, svp retirez, swear, swear |, ta liste, take out, take |
  -1.2: talk to, tard |, telephone … a, tell, temps |, tequi-, tequila, tercer, termi-, text, text … here
  -1.2: texte |, textear, texter a, texting please, textos d, texts from, texts to, texts … a, the check
  -1.2: the list, the message, the … are, the … one, the … ones, the … ticket, the … wheel, the … yet
  -1.2: them and, there by, there in, these, think … it, this be, this list, this not, this … more, three
  -1.2: through … you, thru, thurs-, thursday |, tiene NUMBER, tienen |, til, til NUMBER, to all, to go
  -1.2: to it, to stop, to … mom, to … with, toda, todavia me, toile-, too long, too many, too much
  -1.2: touche pas, touchez, touchez … a, tous |, tout de, tout … suite, trae, traen, tranq-, transfer, treat
  -1.2: tse, tu |, tu … un, tunne-, tunnel, tunnel |, tv, uds, un crack, un peut, un stop, un … me, uncle-
  -1.2: une chambre, unsto-, unstop, unwan-, unwanted, up sheet, up you, use |, use … one, van, velo cette
  -1.2: velo l, velo pour, venda-, verra, veux, veux … de, vi su, vi … mensaje, vieja, vin, vitri-, vitrine
  -1.2: voit, vous m, vous pour, vous reviens, vous … eu, vous … quoi, vous … trop, wahal-, wahala, waiting |
  -1.2: want out, want to, want>more, want>these, want>you, weeke-, welco-, welcome, were on, what size
  -1.2: wheel is, whene-, whenever, whenever |, where-, who can, who told, will not, wish to, with … NUMBER
  -1.2: wonde-, work on, worke-, worked, worth, would i, wrong … size, y … los, yes to, yo … con, you basta
  -1.2: you llego, you llegue, you owe, you rent, you were, you … frena, you … no, you … quiero, you … your
  -1.2: you>angry, you>more, you>remove, you>stop, your … what, yrs, yup, zapat-, zapatos, | arretez, | asap
  -1.2: | bajo, | basta, | blue, | borra, | bring, | can, | cancel, | cease, | ciao, | combien, | count
  -1.2: | dejeme, | dejen, | deux, | does, | enleve, | envoie, | estop, | exit, | favor, | fichez, | first
  -1.2: | garde, | gel, | gracias, | has, | heres, | invoice, | le, | lista, | me, | mon, | need, | new
  -1.2: | nos, | odio, | okay, | only, | ote, | ouin, | over, | perdon, | prenez, | quiten, | quitenme
  -1.2: | race, | ramasse, | retirez, | revoke, | rode, | skip, | someones, | supprimez, | tired, | took
  -1.2: | total, | tout, | turn, | whenever, | … adresse, | … alto, | … at, | … ate, | … attached, | … basta
  -1.2: | … blocked, | … brake, | … bye, | … correo, | … demain, | … donc, | … dos, | … dude, | … end
  -1.2: | … faire, | … god, | … hablar, | … hace, | … happy, | … hate, | … importe, | … intensos, | … lata
  -1.2: | … llegue, | … los, | … m, | … makan, | … many, | … min, | … moi, | … necios, | … need, | … new
  -1.2: | … nouvelles, | … open, | … par, | … paro, | … perro, | … piste, | … puede, | … puedo, | … que
  -1.2: | … repondez, | … rush, | … sigan, | … thx, | … tienda, | … today, | … tomber, | … tube, | … ver
  -1.2: | … word, | … worked, ~_ads, ~_alw, ~_aw, ~_ba, ~_bas, ~_bie, ~_bin, ~_bru, ~_cat, ~_coo, ~_cry
  -1.2: ~_cup, ~_da_, ~_dej, ~_dem, ~_dim, ~_do_, ~_doc, ~_dog, ~_duc, ~_eac, ~_end, ~_enl, ~_eno, ~_ent
  -1.2: ~_eso, ~_esp, ~_ext, ~_fac, ~_fax, ~_fen, ~_fin, ~_fri, ~_fui, ~_gat, ~_gea, ~_gh, ~_glo, ~_gr, ~_gua
  -1.2: ~_hin, ~_igu, ~_int, ~_jet, ~_lau, ~_lbs, ~_lea, ~_len, ~_los, ~_mue, ~_nee, ~_nov, ~_out, ~_pai
  -1.2: ~_pie, ~_pig, ~_pit, ~_pod, ~_pra, ~_pri, ~_ps, ~_qua, ~_ret, ~_rn, ~_rn_, ~_rot, ~_sam, ~_say, ~_sc
  -1.2: ~_sla, ~_sle, ~_sm, ~_smo, ~_sms, ~_st, ~_ste, ~_sti, ~_tec, ~_tin, ~_tom, ~_toq, ~_tv, ~_tv_, ~_vie
  -1.2: ~_vio, ~_wai, ~_wed, ~_wip, ~_wk, ~_wor, ~_yr, ~_yrs, ~abad, ~abon, ~acez, ~ack_, ~addl, ~adio, ~adit
  -1.2: ~aen, ~aen_, ~aggi, ~aha, ~airs, ~aji, ~ajit, ~aka, ~alco, ~aler, ~algo, ~alo_, ~alte, ~alw, ~alwa
  -1.2: ~amel, ~anan, ~ank, ~anu, ~apa_, ~aper, ~apto, ~arai, ~arar, ~arit, ~arts, ~asia, ~aske, ~atas, ~ates
  -1.2: ~atiq, ~atta, ~avag, ~avr, ~ays_, ~azy, ~azy_, ~back, ~bala, ~bas, ~beco, ~bes_, ~blic, ~blo, ~bloc
  -1.2: ~bos, ~brok, ~cada, ~cama, ~canc, ~cans, ~cap, ~card, ~cce, ~cele, ~cerc, ~ces, ~cez, ~cez_, ~cing
  -1.2: ~cker, ~cky, ~cky_, ~clas, ~clip, ~clud, ~codi, ~coe, ~coeu, ~cogi, ~cone, ~cool, ~cos, ~coud, ~cour
  -1.2: ~crea, ~crew, ~cris, ~cry, ~cte, ~ctiv, ~cts, ~cts_, ~cuan, ~cuen, ~cum, ~cut_, ~dad_, ~day, ~deba
  -1.2: ~deho, ~dej, ~dese, ~desi, ~dias, ~dicu, ~dies, ~dim, ~dinn, ~dit, ~dit_, ~dito, ~doc, ~dog, ~doin
  -1.2: ~dore, ~dors, ~eak, ~eame, ~eat_, ~eats, ~eav, ~eave, ~echi, ~ecl, ~edi, ~ediu, ~edo, ~ee_, ~eed
  -1.2: ~eed_, ~eeke, ~eeth, ~eez, ~egro, ~ehor, ~ejan, ~eje, ~eke, ~eken, ~elez, ~end_, ~enez, ~enle, ~enm
  -1.2: ~enme, ~enoj, ~enou, ~ensi, ~env, ~envo, ~eoc, ~eocu, ~ept, ~erla, ~ermi, ~erva, ~ervo, ~esu, ~eus_
  -1.2: ~eut, ~eut_, ~eva_, ~evie, ~ext_, ~falt, ~fati, ~fen, ~ffl, ~fin, ~fla, ~fui, ~func, ~garo, ~gast
  -1.2: ~gat, ~gea, ~gear, ~gel_, ~gger, ~ghts, ~gic, ~gual, ~gy_, ~hah, ~hal, ~hale, ~hank, ~hast, ~hea
  -1.2: ~hene, ~hese, ~hin_, ~hom, ~horn, ~hout, ~how_, ~hree, ~hru, ~hru_, ~hts, ~hts_, ~ibas, ~ibid, ~ic_
  -1.2: ~icas, ~ices, ~ick, ~idon, ~iege, ~iej, ~ieja, ~iert, ~ift, ~igni, ~iled, ~ilen, ~ilet, ~ilt, ~iner
  -1.2: ~insc, ~into, ~inut, ~iree, ~irm, ~isc, ~isco, ~iten, ~itie, ~iver, ~iz_, ~jet, ~jete, ~ji_, ~join
  -1.2: ~jusq, ~kar, ~kend, ~lant, ~lari, ~laro, ~lat, ~late, ~lau, ~lbs, ~lbs_, ~leat, ~leav, ~lenc, ~letr
  -1.2: ~lgo, ~lgo_, ~lift, ~lir, ~lock, ~los, ~low, ~lowe, ~loy, ~luce, ~lue, ~lwa, ~lway, ~mame, ~mana
  -1.2: ~manu, ~maz, ~met, ~meti, ~mind, ~minu, ~mit, ~mmy, ~mmy_, ~mpad, ~mpro, ~mpta, ~mue, ~nan_, ~nav
  -1.2: ~ncel, ~nch, ~ncha, ~ncl, ~need, ~neg, ~neme, ~nen_, ~nent, ~neus, ~nfir, ~nic_, ~nina, ~nish, ~nlev
  -1.2: ~nme, ~nme_, ~noj, ~nok, ~noug, ~nov, ~nscr, ~nsfe, ~nsub, ~nter, ~ntia, ~nvo, ~nvoi, ~nvoy, ~oad_
  -1.2: ~odas, ~odig, ~ogi_, ~oje, ~oken, ~oks, ~oks_, ~ola_, ~olis, ~oni, ~oodi, ~ooks, ~oom_, ~oon_, ~opa
  -1.2: ~opte, ~opti, ~oral, ~oris, ~orpr, ~orra, ~orte, ~oser, ~osit, ~oss_, ~ota, ~ote_, ~oteu, ~ouch
  -1.2: ~oudo, ~oue_, ~ourc, ~ourd, ~pad, ~pagi, ~pan_, ~pare, ~pd_, ~pend, ~peu, ~pic, ~pick, ~pido, ~pig
  -1.2: ~ping, ~pod, ~pons, ~pote, ~ppri, ~preo, ~pres, ~prom, ~proo, ~ptan, ~pted, ~publ, ~pubs, ~quar
  -1.2: ~quee, ~quej, ~queo, ~quit, ~rae_, ~raf, ~ranq, ~rap_, ~raw, ~recc, ~redi, ~reed, ~reen, ~rena, ~reoc
  -1.2: ~rer_, ~ress, ~revo, ~rew, ~rez, ~rez_, ~rip, ~ris_, ~rise, ~rke, ~rkin, ~rme_, ~rn_, ~rnin, ~road
  -1.2: ~rok, ~roke, ~roup, ~row, ~rown, ~rpre, ~rran, ~rreo, ~rsd, ~rsda, ~rtes, ~ruid, ~ruit, ~rvic, ~rvo
  -1.2: ~sad, ~sadd, ~sal, ~salg, ~sali, ~salt, ~sapp, ~saut, ~savo, ~scen, ~scou, ~sda, ~sday, ~seal, ~seat
  -1.2: ~seme, ~serv, ~sfe, ~sfer, ~shou, ~sieg, ~sig, ~sile, ~sit, ~sit_, ~ske, ~sms, ~sms_, ~sorp, ~sou
  -1.2: ~squa, ~ssen, ~sset, ~stie, ~stil, ~stoc, ~stuc, ~sund, ~swea, ~tees, ~tem_, ~temp, ~term, ~than
  -1.2: ~thes, ~thor, ~thru, ~tico, ~tiga, ~tir_, ~tira, ~tle_, ~tock, ~topp, ~toq, ~toqu, ~tori, ~torn
  -1.2: ~tory, ~trin, ~tse, ~ttac, ~tter, ~tuck, ~tues, ~tuvo, ~tv_, ~ubby, ~udon, ~uead, ~uee, ~uej, ~ueo
  -1.2: ~ueo_, ~uerd, ~uffi, ~ugg, ~uier, ~uir, ~ule, ~ull, ~unr, ~unsu, ~upe_, ~upl, ~urd, ~urn_, ~urna
  -1.2: ~ursd, ~ushe, ~uter, ~uto, ~utom, ~uvez, ~uvo, ~uvo_, ~uya, ~vag, ~vage, ~vas, ~veux, ~via, ~viej
  -1.2: ~ving, ~visi, ~voye, ~vre, ~wait, ~wea, ~welc, ~wif, ~wife, ~win, ~wond, ~xpla, ~xt_, ~yrs, ~yrs_
  -1.2: ~zin, ~zing, ~zy_
  -1.3: (law), (stop), NAME number, NAME … un, NUMBER o, NUMBER ok, NUMBER on, NUMBER the, NUMBER … for
  -1.3: NUMBER … mat, NUMBER … matin, NUMBER … n, NUMBER … the, a air, a box, a refund, a ver, a … ex
  -1.3: a … hier, a … svp, aceptado, acord-, adios |, afuera |, agarro, ahi, ahi que, ai vendu, ai … au
  -1.3: ai … recu, aire, alive |, already have, already … a, am wrong, am … no, am … with, and here, and look
  -1.3: and |, and … has, and … my, and … quit, angry>angry, angry>number, another text, answe-
  -1.3: anything … this, anytime, apres NUMBER, apuro, archi-, are no, are … open, are … take, arnaque |
  -1.3: arreglo |, arrete chez, arrete pas, arrete … vous, asap |, asien-, asiento, asiento |, at my, at that
  -1.3: attached, automatico, autorise ca, autre chose, autre merci, avez un, avez … ma, avise-, aweso-
  -1.3: awesome, awesome |, ay no, bag |, barat-, basta, bater-, bateria, be … last, becom-, become
  -1.3: best shop, bici para, bien le, big, billb-, billboard, bisou-, bisous, block, blue |, boite |
  -1.3: bonne annee, bonne … a, both |, bring … own, broke-, broken, broken |, bueno me, bussi-, buzzi-
  -1.3: buzzing, bye, c … assez, c … fini, c … quel, ca … faire, cadea-, cadeau, cadre, call |, calle, calli-
  -1.3: calling, campa-, can my, can you, can … call, cancl-, cancle, cancle |, canoe, cansa-, canso-
  -1.3: cansones, canta-, cantar, carbon, carin-, carino, carino |, case, cat, cease, cel you, cessez
  -1.3: cette fois, chaine, chair-, chairs, change my, chat sorry, cheap, chimi-, chois-, chope, christmas to
  -1.3: ciao, claim, class |, cliente … mi, cm, cog, combi-, comen-, como, compran, compran … usadas, compro
  -1.3: con eso, confisque, connais personne, cool |, cortado, cost, cost |, cote, coule, count, crack
  -1.3: crack |, cuando |, cuanto, cuenta |, d … avec, d … merci, de baja, de message, de passe, de presse
  -1.3: de sms, de ta, de textos, de … mari, de … mi, debo, dejal-, dejo el, delivered to, depos-, desab-
  -1.3: desaf-, dessus |, dias |, did … agree, did … i, did … text, digale a, diner-, dinero, direct
  -1.3: discount |, dit … mais, do … be, do … call, do … need, dommage, done … this, dry, du mat, echan-
  -1.3: ecrivez moi, efect-, efectivo, el casco, el gps, el pedal, el viernes, el … you, elimi-, en … a
  -1.3: en … bici, en … du, en … foto, en … la, end, end it, end this, ended, engagez, enlever, envoi, es yo
  -1.3: es |, es … con, es … para, esa pieza, eso, essay, essay |, est NUMBER, est assez, est quel, est tout
  -1.3: est … derniere, est … ecole, estas cosas, estuv-, estuvo, etait pour, evening, exam, examp-, example
  -1.3: example com, excit-, excited, fait que, fed, fed up, fille va, firmo, first, first |, fit, fix a
  -1.3: fix |, flowe-, fond, for anything, for life, for … reason, fraude, frena, fridg-, fridge, fridge |
  -1.3: from … on, garantia |, garantie, gentil, getting your, gonfl-, got … job, grinc-, gud, guido-
  -1.3: guy … the, hacen |, hacer, had … with, hagal-, happened to, happened … my, hard, hate, have lost
  -1.3: have said, have … cancel, he … now, hella, heres, hier … avez, his … he, hit my, hor, hora es, hours
  -1.3: huevo, i left, i put, i quit, i … do, i … fine, i … longer, i … want, il te, image, in … trunk
  -1.3: ingle-, ingles, inscr-, insis-, insta-, invite, is done, is ok, is she, is too, is … going, is … in
  -1.3: is … texting, it to, it up, it … off, it … under, j … vendu, jala, jamais consenti, jamais signe
  -1.3: jamais … oui, jamais … pour, jamen-, jamene, jaune, je pars, je veux, je … avec, je … la, je … voir
  -1.3: jeu, jk, jk |, keep the, keeps texting, kind, kitte-, kitten, know if, l affaire, l ete, la boite
  -1.3: la commande, la job, la lumiere, la maison, la place, la que, la roja, la roue, la … NUMBER
  -1.3: la … etait, la … hace, labor, lache moi, lachez moi, laissez, last message, le cadre, le derailleur
  -1.3: le lundi, le moteur, le pique, le texto, leave it, left … message, let this, let us, letting me, liao
  -1.3: lift, light-, lights, lista-, liste, livreur, llant-, llantas |, llego el, lluvi-, lluvia, location
  -1.3: lost my, lousy, lu, m en, m envoyez, ma roue, makan, mandame, manejan, manque, many |, mas a
  -1.3: mas … mi, match, me know, me manda, me mandaron, me the, me toca, me … number, me … you, me>law
  -1.3: me>stop, mecanico, medid-, medida, mensaje … esta, merci j, mere est, merry christmas, merry … to
  -1.3: message de, metro, mi linea, mi … sin, mien, mins, mins |, minutes, miss, miss you, misse-, modelo
  -1.3: moi pu, moi svp, moi … mon, momen-, mon tel, mon … frere, monday, monday |, montant, more of
  -1.3: more than, more>more, more>send, mosquitoes, mot de, mot … passe, moteur, mouille |, mtcn, muchacho
  -1.3: my mother, my receipt, my … do, my … is, my … who, ne plus, ne vous, need a, need an, negro |
  -1.3: never again, never come, never … in, never … yes, nite, no frena, no hurry, no more, no problem
  -1.3: no puedo, no signal, no the, no … horas, no … la, no … other, no … textos, no … un, non … j, nonst-
  -1.3: nonstop, not accept, not ask, not consent, not mean, not need, not stop, not … business, not … fan
  -1.3: not … in, not>angry, not>more, note, now my, now on, number did, number off, number … texts
  -1.3: number>law, numero la, numero mais, numero merci, numero … favor, numero … para, numero … telefono
  -1.3: numero … vous, nunca dije, nxt, off this, office |, okay |, on do, on my, on … is, on … not, on … of
  -1.3: on … way, onda |, ones |, only not, or just, order NUMBER, oter mon, other bike, otra vez
  -1.3: otro cliente, oublie |, outta here, pagina |, pague |, paid, papel, para el, parada, paro de, pas sur
  -1.3: pas … aujourdhui, pas … les, pas … pour, pas … presse, passe par, passer … chercher, patience, pay
  -1.3: pedi esto, pedi |, pelud-, perce-, percent, perfecto, perfecto |, permi-, permiso, personne m, peu |
  -1.3: piano, picked up, pickup |, pido que, pieza |, please erase, please text, plus aucun, plus cher
  -1.3: plus que, plus rien, plus |, plus … ecrire, plus … textos, ponch-, poner, potho-, pour NUMBER
  -1.3: pregunta, pregunta |, prends |, price |, priva-, promo, publicidad, pull … number, puso, put the
  -1.3: put this, put … wrong, quad, quad lock, que … voy, quebec |, quedo … bici, quien … la, quiero |
  -1.3: quiet, quita, quite |, quite-, quitter, rack |, rang, rappelle |, reabo-, reason |, receipt |
  -1.3: recogerla, regal-, regresamos, remove>these, repare mon, repli-, replied, reply … a, reque-, resil-
  -1.3: respect, respo-, retir-, retirez mon, retrouvee, revisar, ri, rides like, rien de, rien … moi, rifa
  -1.3: robaron la, robaron … bici, rodado, rompi-, rompio, roule comme, route-, sabado, safe, safe |
  -1.3: said NUMBER, said you, said … to, sales, salt, salvador, saque-, says NUMBER, se poncho, se rompio
  -1.3: se ve, selle |, send a, send me, senio-, serieux |, service, she said, shees-, sheesh, sheesh |, sian
  -1.3: siao, siempre |, signal |, sillin, so |, solo para, someones, son horas, sonda-, sondage, sont tu
  -1.3: sorti-, sortie, spell-, st, star, still have, still … that, stop svp, stop using, stop … already
  -1.3: stop>you, strik-, strike, suis … retard, sunday |, supe, suppr-, sur l, sur les, sure did, sure … not
  -1.3: sus mensajes, svp ne, t avais, table, tache, talk |, talke-, tambien |, tandem |, tanto |, tarde |
  -1.3: tax, text the, text … lot, text … your, texter ce, texter … numero, textez moi, texto … plus
  -1.3: texts are, texts … not, thank, thankyou, that … anymore, that … for, that … you, the cake, the dent
  -1.3: the fork, the job, the middle, the other, the pickup, the … door, the … pic, the … way, thinks
  -1.3: this chat, this still, this … never, thurs, tienen en, tire on, tirel-, tires, tmr |, to anything
  -1.3: to ask, to everyone, to … NUMBER, to … a, to … texting, to … who, todo bien, todos, tomor-, tomorrow
  -1.3: ton, ton numero, too … to, toss my, toss … number, tourn-, tout |, trade, traia, tres, triciclo |
  -1.3: tu casa, type, ugh |, un faux, un … message, un … telephone, unlist, ups, ursel-, urself, utili-
  -1.3: va y, va … aller, va … ir, vais, vais y, vale, vater, vendi … bicicleta, vendu mon, verda-, verdad
  -1.3: verdad |, vers NUMBER, veut pas, veux plus, vi |, viens, virem-, virement, void, voitu-, voiture
  -1.3: voulais pas, vous aussi, vous du, vous en, vous la, vous mais, vous … autre, vous … ca, vuelto
  -1.3: vuelvo, walki-, walking, want off, want texts, was at, wash, wats, we … the, what about, what they
  -1.3: when is, when you, white, who do, who … in, why … am, wife, will be, will do, will … to, with NAME
  -1.3: woohoo |, work and, work phone, works |, worry, y aller, y dos, y eso, yo llevo, you at, you estuvo
  -1.3: you no, you parele, you stop, you texting, you … lost, you … mande, you … quiere, your name, your son
  -1.3: your texts, your … no, your … was, zip, | after, | ah, | all, | apres, | awesome, | boss, | ca
  -1.3: | chope, | comment, | compran, | cuando, | deja, | dije, | en, | enlevez, | enough, | estan
  -1.3: | excelente, | fair, | green, | happy, | hella, | igual, | j, | keep, | la, | laissez, | mandame
  -1.3: | names, | nonstop, | pause, | price, | quiero, | quita, | quitter, | sin, | since, | sur, | svp
  -1.3: | termine, | toujours, | tracking, | unlist, | use, | vivo, | wats, | which, | work, | … aime
  -1.3: | … alguien, | … already, | … am, | … annee, | … annule, | … asi, | … avais, | … christmas
  -1.3: | … cuando, | … deal, | … down, | … ecris, | … eso, | … estuvo, | … fin, | … form, | … gars
  -1.3: | … gusto, | … hurry, | … k, | … la, | … line, | … list, | … livreur, | … llamada, | … marche
  -1.3: | … over, | … pa, | … pars, | … please, | … por, | … problem, | … roja, | … see, | … seen, | … sent
  -1.3: | … thank, | … thanks, | … time, | … tout, | … ty, | … vemos, | … veux, | … vu, | … vuelvan, | … were
  -1.3: | … whoever, ~_add, ~_ahi, ~_ann, ~_apr, ~_ate, ~_atr, ~_aun, ~_awe, ~_bac, ~_bc, ~_beh, ~_bl, ~_bre
  -1.3: ~_bt, ~_bye, ~_cab, ~_cad, ~_cea, ~_cer, ~_cin, ~_cla, ~_cm, ~_cm_, ~_cob, ~_cot, ~_cue, ~_det, ~_ear
  -1.3: ~_eat, ~_ebi, ~_efe, ~_eff, ~_env, ~_fee, ~_fl, ~_gl, ~_gud, ~_gus, ~_how, ~_idi, ~_jk, ~_jk_, ~_jok
  -1.3: ~_jou, ~_kil, ~_lat, ~_lb, ~_lia, ~_llu, ~_lun, ~_mee, ~_nai, ~_nec, ~_oig, ~_pau, ~_peu, ~_pia
  -1.3: ~_pon, ~_pu, ~_pub, ~_pud, ~_ran, ~_req, ~_roc, ~_sa, ~_sac, ~_sal, ~_saq, ~_set, ~_shi, ~_sit, ~_sq
  -1.3: ~_squ, ~_st_, ~_sto, ~_suf, ~_tar, ~_tue, ~_uns, ~_use, ~_ut, ~_uti, ~_vai, ~_vir, ~_voc, ~_vue
  -1.3: ~_win, ~_won, ~_wt, ~_xf, ~abil, ~abus, ~acer, ~ack, ~add, ~adea, ~afi, ~afo, ~agal, ~ahi_, ~aila
  -1.3: ~aiso, ~ak_, ~alli, ~ambr, ~amm, ~amp, ~ampl, ~ani_, ~anq, ~anqu, ~answ, ~ants, ~anz, ~app_, ~apr
  -1.3: ~aque, ~arry, ~asa, ~asap, ~ashe, ~asie, ~asl, ~asur, ~ated, ~ater, ~ath, ~atra, ~ausa, ~avin, ~awe
  -1.3: ~awes, ~aye, ~bac, ~bad, ~bai, ~baj, ~baje, ~ban_, ~bas_, ~bast, ~bate, ~bed, ~bed_, ~beh, ~bier
  -1.3: ~big_, ~bili, ~bli, ~brea, ~butt, ~buzz, ~bye, ~bye_, ~cadr, ~calm, ~camp, ~cani, ~ccio, ~cen_, ~cero
  -1.3: ~cess, ~chal, ~che_, ~chea, ~cida, ~cim, ~cios, ~cla, ~clu, ~cm_, ~cob, ~cobr, ~comb, ~como, ~copy
  -1.3: ~cot, ~cote, ~cov, ~cove, ~crac, ~crap, ~cras, ~cree, ~dad, ~dag, ~dage, ~day_, ~debo, ~deja, ~deva
  -1.3: ~diot, ~dril, ~drin, ~eap, ~eap_, ~earl, ~ebik, ~ebo_, ~echa, ~ecio, ~ecit, ~ecue, ~efec, ~eff, ~egar
  -1.3: ~eint, ~eje_, ~elim, ~elva, ~elvo, ~emai, ~ena_, ~enca, ~enew, ~enl, ~envi, ~epli, ~epos, ~epto
  -1.3: ~eres, ~ersi, ~erv, ~eryo, ~esse, ~etir, ~eure, ~eus, ~evra, ~expl, ~fac, ~fee, ~fie, ~firm, ~firs
  -1.3: ~fit_, ~free, ~gno, ~gnon, ~grou, ~gud, ~gure, ~hamb, ~hart, ~heap, ~heet, ~heur, ~hite, ~hol, ~how
  -1.3: ~hroo, ~hurs, ~ibre, ~icio, ~icks, ~idi, ~idi_, ~iens, ~ies, ~iet_, ~ieza, ~ift_, ~ijo_, ~ilie, ~ilis
  -1.3: ~imo_, ~inem, ~inen, ~inga, ~ings, ~inks, ~ins_, ~insi, ~ints, ~ipt, ~irem, ~iren, ~irez, ~irme
  -1.3: ~irst, ~ised, ~isez, ~isio, ~isir, ~ite_, ~ize_, ~jar, ~jar_, ~jenl, ~jeu_, ~jk_, ~jok, ~js_, ~jue
  -1.3: ~kill, ~kip, ~knoc, ~laim, ~lcom, ~leep, ~leve, ~liao, ~lic_, ~lick, ~lied, ~liq, ~liqu, ~llan, ~lluv
  -1.3: ~lta_, ~lunc, ~lur, ~lute, ~luvi, ~lyi, ~lyin, ~mat, ~matc, ~mbar, ~meet, ~mend, ~meno, ~metr, ~miso
  -1.3: ~mome, ~mude, ~nall, ~ncin, ~ndag, ~neja, ~nett, ~ngez, ~nio, ~noc, ~nock, ~nonc, ~note, ~nque, ~nsid
  -1.3: ~nsis, ~nsw, ~nswe, ~ntem, ~nute, ~nuts, ~nvi, ~ob_, ~obb, ~obr, ~och, ~ock, ~ocks, ~oda_, ~odad
  -1.3: ~odos, ~offe, ~omat, ~omba, ~omes, ~omo_, ~omor, ~onch, ~oon, ~oor, ~op_, ~opin, ~opy, ~opy_, ~orn
  -1.3: ~osts, ~oth_, ~oue, ~ouil, ~oyen, ~pads, ~paid, ~pal, ~pal_, ~pape, ~pau, ~pay_, ~pele, ~perc, ~perm
  -1.3: ~pert, ~piez, ~plie, ~ponc, ~pper, ~pro_, ~ps_, ~ptad, ~pto, ~pub, ~pud, ~pue, ~pued, ~pues, ~pull
  -1.3: ~puso, ~py_, ~rada, ~ran_, ~rci, ~reak, ~ree_, ~rene, ~req, ~requ, ~reti, ~rgad, ~rgu, ~rica, ~rid_
  -1.3: ~ries, ~rike, ~rink, ~riou, ~rir_, ~rit_, ~rks, ~rks_, ~rla_, ~rlo, ~rlo_, ~rmal, ~rmis, ~rock, ~roda
  -1.3: ~rol, ~roll, ~rop_, ~rose, ~rpr, ~rsa, ~rst, ~rst_, ~rva, ~ryo, ~ryon, ~sabo, ~sac, ~sap_, ~saq
  -1.3: ~saqu, ~sar_, ~say_, ~shi, ~ship, ~skip, ~sle, ~slee, ~soir, ~sond, ~spa, ~ssin, ~stic, ~stri, ~stuv
  -1.3: ~sua, ~suf, ~swer, ~taba, ~tast, ~tax_, ~teau, ~teur, ~thre, ~thur, ~tice, ~tick, ~tili, ~toil, ~tomo
  -1.3: ~trik, ~tue, ~tw_, ~ual_, ~uand, ~ubb, ~ubl, ~ubli, ~ubo_, ~ubs_, ~uce, ~uces, ~uch_, ~ueak, ~uid
  -1.3: ~uit, ~uita, ~ule_, ~uler, ~upo_, ~upon, ~uppr, ~ura_, ~usu, ~uth, ~uvia, ~uzz, ~uzzi, ~vice, ~vire
  -1.3: ~vreu, ~vue, ~wai, ~wash, ~wate, ~ways, ~wer_, ~weso, ~xam_, ~xes, ~xes_, ~xpl, ~xtea, ~ype_, ~ytim
  -1.3: ~za_, ~zip_, ~zzi, ~zzin
  -1.34: (bias)
  -1.4: (angry), (unknown 1), NAME if, NAME mais, NUMBER du, NUMBER kg, NUMBER what, NUMBER you, NUMBER … ca
  -1.4: NUMBER … you, a NUMBER, a el, a esto, a fan, a flat, a life, a matin, a message, a ramp, a tous
  -1.4: a work, a … arret, a … el, a … for, a … jeu, a … nombre, a … stop, abonne |, about it, acabo el
  -1.4: accept, aceite |, acepte, achaler |, adios, afuer-, afuera, agree, aguante, ai arrete, ai signe
  -1.4: ai … ca, ai … nouveau, al mes, all set, alone, am … longer, an … before, andas, annoy-, annoying
  -1.4: annule, anoch-, anoche, anos que, anote-, any day, any … of, anyti-, app, apporte des
  -1.4: apporte … beignes, are so, are … it, arrete, arrete |, arretez |, asked, asked for, aslee-, asleep
  -1.4: at all, at … desk, ate, atend-, atendio, aucune idee, aujourdhui |, autorice, autorice ese, avais dit
  -1.4: avez achete, avisos … la, ay, ayah, azul, back |, baja … no, bajo |, bcd, beign-, beignes, believing
  -1.4: bette-, better, bient-, bientot, bin, bjr, bloqu-, blue, boite, boldu-, bolduc, bolsa |, bonit-
  -1.4: bonne grandeur, borrenme, boy |, brake, buenos dias, but … bike, but … never, buyin-, buying, by hand
  -1.4: by the, c … trop, ca a, ca marche, caden-, call me, can i, can we, canceled, car |, carbo-, cargador
  -1.4: carre-, ce … appartient, ce … j, ce … vous, cesse-, cesser, chaine |, chairs |, chambre a
  -1.4: chambre … air, change … number, chemi-, chez … en, chueca, chueca |, click, close-, closes, coach
  -1.4: code … NUMBER, coin, com |, combien, comer, coming |, commande … le, comme-, comptoir, con … y
  -1.4: confirm |, consiguieron, copia-, copy, copy |, correct pour, corta-, cosa, costs, costs me, crash-
  -1.4: crashed, cuent-, dado, data |, days, de bon, de cadenas, de ese, de jour, de promo, de texto
  -1.4: de votre, de … oter, dead |, debranchez moi, decid-, deja, deja |, deje la, delete |, deliv-, demai-
  -1.4: demain, des beignes, des nouvelles, des … de, despu-, despues, detener, did i, did my, did the, digo
  -1.4: dije |, dije … si, dio este, disculpe, disculpe |, dit oui, dit |, do … guys, do … make
  -1.4: do … remember, do … tell, domic-, donde, donne … accord, drop … number, due, e dado, ecole de
  -1.4: ecran |, effac-, el movil, el negocio, el papelito, el paseo, elle s, en … vous, encor-, encore
  -1.4: encore vous, enleve, entente, entrance, envoie, era pa, erreur NUMBER, ese … era, est fini, est vous
  -1.4: estaba |, esto |, estoy … la, ete |, etes a, etes vous, exclu-, fa, fak, faut tu, felices
  -1.4: felicitations pour, feliz ano, fits, fits |, fitti-, fitting, five, flaco, flat, flat |, flies
  -1.4: fonta-, fontanero, for … chain, for … n, for … number, for … other, for … shop, four times, fraud-
  -1.4: freins |, frenos |, from … texts, fue … que, gato |, gel, get my, get … life, getting old, goal, goes
  -1.4: got two, green, guardalo, hab, habite … a, had enough, hates, have a, have |, have … enough
  -1.4: have … idea, he … never, hear, heart-, here … please, hiring |, his own, hod, hola, horas, how … we
  -1.4: hows, i need, i see, i … it, i … lost, i … ok, i … said, i … wrong, idiot, if … am, il pret, il … pas
  -1.4: in bus, in charge, in class, inscrit, insea-, inseam, intensos, invit-, is an, is getting, is just
  -1.4: is stop, is under, is |, is … ok, it does, it lol, it says, it … a, it … but, it … over, j arrete
  -1.4: j vous, j … arrete, j … signe, jajajaja, jajajaja |, jamais plus, jarri-, jarrive, jarto
  -1.4: je comprends, je … pu, je … tanne, je … y, jour c, key, kg, kids bikes, know … i, know … to
  -1.4: l … NUMBER, la nieve, la pieza, la rueda, la … con, laisse tomber, laisser, laissez le, lared-
  -1.4: laredo, later, le debo, le formulaire, le lien, le noir, le queda, le soir, le vert, lei, let … be
  -1.4: let … know, light, limits, line … the, list>you, liste |, llame, los … you, ltr, lui qui, lumiere
  -1.4: lundi, lunes, m interesse, m oter, m … vole, mad just, magic-, mais la, mande-, manden, manden |
  -1.4: map |, maps, mas mensajes, mas … a, me anything, me atendio, me faut, me here, me if, me one
  -1.4: me rendre, me … here, me … inscrit, me … otra, me … y, meant … my, mejor |, merci … l, merry
  -1.4: message … phone, mia … la, midi, moi a, moi comme, moi donc, mon accord, mon beau, mon … stp, moyen
  -1.4: music, muy … servicio, my bad, my kid, my … call, my … calls, my … can, my … did, n he, nadie |, nai
  -1.4: ne veut, ne … ai, ne … envoyez, never … any, new |, next, no para, no quiere, no quiero, no sigan
  -1.4: no son, no to, no … llegue, no … lo, noche, norma-, normal, nos … en, not agree, not call, not get
  -1.4: not look, not sign, not tell, not … just, not>forever, nouvelles |, now, number to, number>number
  -1.4: numero … l, numero … qui, nunca pedi, of my, offer-, offre, oiga |, ok … is, okay, olvidate
  -1.4: on … jamais, open, ordered |, oter de, otez, otez mon, ou je, ou pas, oubliez, ouver-, paga
  -1.4: page NUMBER, papelito, par … seulement, para la, para … de, para … paseo, parad-, parele, paro, pars
  -1.4: pas bon, pas donne, pas … accord, pas … message, paseo |, passer le, pause, pedale |, pensa-, penser
  -1.4: perdida, pere |, perfe-, perfect, permiso |, personne a, petit a, peux, peux … vous, phone … with
  -1.4: pictu-, picture, pinon, pique, plais-, plaisir, plaisir |, please … my, plombier, plus de, plus la
  -1.4: poco, poncho, pour … blonde, pract-, practice, prestan, price for, price … the, prisc-, priscilla
  -1.4: pront-, pronto, pu d, pu de, pu … de, puede, puede ser, pull, puse, pushy, puso mi, put me, quand
  -1.4: quand tu, que lata, que me, que onda, que si, que … ahora, que … llega, que … llegan, que … svp
  -1.4: que … ustedes, quebe-, quebec, queda-, quel … pour, queue, qui … ecris, quiero, quiero el, quite
  -1.4: quiten, quitte, quote, quote |, ramp, rear, recu la, rendr-, rendre, renew, repondu, repor-
  -1.4: reviens |, rid, rid of, right here, rines, robot, room, roule … un, sales |, same, same to
  -1.4: same … you, savais, say, says … but, se la, sem, send>not, senior, sent you, set, set |, she say
  -1.4: she took, sheet, shoes, short-, shut, si je, side, sigh, sigh |, sign up, signal, silli-, skip
  -1.4: so happy, socks, sold my, somebody named, somebody … NAME, son velo, soy bajita, squea-, start
  -1.4: stick-, stop, stop>these, stp |, suelta, suis plus, suis pu, suis sa, suis tanne, supprimer
  -1.4: sur … liste, surto-, surtout, surtout pas, suspension, svp … plus, swap, ta, taco, take my, take … my
  -1.4: take … number, takeoff, tarde, tekka, telefono y, telephone seulement, text moi, textez … pas
  -1.4: texto de, texto |, texto … je, texts |, thank you, that |, that … me, that … no, the clinic
  -1.4: the lights, the repair, the work, the … key, the … lol, the … look, the … my, the … years, there a
  -1.4: ticke-, tiene un, tiene … de, tired |, to NUMBER, to them, to … different, toca, told … to, took my
  -1.4: torqu-, torque, touche, tracking number, tren, trop cher, trouble, true, true |, trunk, tu des
  -1.4: tu … d, tube, tube |, tubel-, tubeless, un bon, un flat, un robot, una … por, under, under-, une job
  -1.4: unsub |, up |, usada-, usadas, usadas |, usar, ustedes … les, vais … mon, velo que, velo … il, vite
  -1.4: vole mon, vole … velo, votre liste, votre … c, vous fait, vous … achete, voy a, vuelt-, vuelv-
  -1.4: walk |, want … of, was … someone, way to, we never, websi-, website, what did, what … up, which bike
  -1.4: which one, why did, why … i, will bring, wobble, worki-, working, works, x |, y deja, y le, y … no
  -1.4: y … t, y … voy, yes you, yo voy, you esta, you guys, you in, you open, you put, you que, you still
  -1.4: you … been, you … phone, you … stop, your … n, | adios, | ahi, | arrete, | bjr, | black, | buenos
  -1.4: | cancle, | cash, | chaine, | claro, | confirm, | copy, | cuanto, | detener, | etes, | fait
  -1.4: | felices, | for, | friday, | g, | hacen, | hahaha, | hola, | hold, | i, | jajajaja, | je, | landline
  -1.4: | later, | leave, | lequel, | llevo, | looking, | los, | make, | mardi, | merry, | monday, | oubliez
  -1.4: | paren, | perfecto, | puede, | quand, | reached, | refund, | reply, | say, | send, | seria, | shut
  -1.4: | sian, | super, | tanne, | truck, | usted, | voice, | when, | … ai, | … arrete, | … chairs
  -1.4: | … checked, | … cunado, | … de, | … dias, | … enleve, | … espero, | … has, | … journee, | … lache
  -1.4: | … las, | … left, | … lien, | … long, | … mando, | … me, | … modo, | … mum, | … ne, | … news
  -1.4: | … nouvelle, | … off, | … pneu, | … porque, | … pour, | … quiero, | … roule, | … said, | … send
  -1.4: | … so, | … stop, | … textos, | … tu, | … using, | … why, ~_abr, ~_afu, ~_ah, ~_anu, ~_asa, ~_asl
  -1.4: ~_ay_, ~_az, ~_azu, ~_bag, ~_big, ~_buz, ~_coc, ~_cov, ~_cri, ~_dar, ~_day, ~_dee, ~_deh, ~_doo
  -1.4: ~_dos, ~_eb, ~_ef, ~_ep, ~_fa_, ~_fum, ~_gan, ~_goe, ~_har, ~_hid, ~_jod, ~_jun, ~_let, ~_llo, ~_lum
  -1.4: ~_mas, ~_mie, ~_nex, ~_nm, ~_now, ~_ope, ~_pap, ~_pic, ~_poc, ~_pue, ~_pul, ~_rel, ~_rif, ~_rol, ~_ru
  -1.4: ~_scr, ~_shu, ~_si, ~_sob, ~_sup, ~_ta_, ~_thr, ~_tm, ~_tmr, ~_tod, ~_ton, ~_val, ~_wif, ~_zi, ~_zip
  -1.4: ~aco, ~aden, ~afu, ~afue, ~agan, ~ahi, ~alc, ~ale_, ~amar, ~ank_, ~ansa, ~anul, ~api, ~aps, ~aps_
  -1.4: ~apt, ~aran, ~arb, ~arbo, ~arg, ~arga, ~aro_, ~asle, ~aso, ~aso_, ~asta, ~atig, ~aul, ~auto, ~avy_
  -1.4: ~ayud, ~azi, ~azo, ~azu, ~azul, ~bag, ~baja, ~bara, ~barr, ~bars, ~bbl, ~bble, ~bby_, ~bec_, ~bele
  -1.4: ~bell, ~bes, ~bett, ~big, ~bloq, ~bo_, ~bolt, ~boni, ~brui, ~bsi, ~bsit, ~buyi, ~buz, ~cabl, ~cade
  -1.4: ~carb, ~cc_, ~cham, ~chau, ~choi, ~cite, ~cks_, ~clos, ~coac, ~core, ~crev, ~days, ~deh, ~dela, ~dem
  -1.4: ~dena, ~desa, ~dond, ~dor, ~eate, ~eaux, ~eba, ~ebec, ~ebs, ~ebsi, ~ecid, ~eco_, ~effa, ~efu, ~egal
  -1.4: ~egis, ~ehe, ~eige, ~eja, ~eja_, ~ejem, ~elco, ~eliv, ~elv, ~empo, ~enco, ~ened, ~enga, ~enio, ~erca
  -1.4: ~erci, ~erfe, ~erl, ~erry, ~esab, ~eso_, ~espu, ~estu, ~etw, ~eun, ~excl, ~eys, ~eys_, ~fa_, ~fec
  -1.4: ~ffac, ~fi_, ~fits, ~flat, ~font, ~full, ~fum, ~gale, ~gans, ~gge, ~gis, ~gist, ~give, ~goe, ~goes
  -1.4: ~guid, ~harp, ~hil, ~hoes, ~hoi, ~hola, ~hori, ~hour, ~hro, ~hrow, ~hur, ~hut_, ~iag, ~icia, ~icke
  -1.4: ~ictu, ~idio, ~iga, ~igan, ~ign_, ~igno, ~ilit, ~imit, ~inir, ~iot_, ~ips, ~ips_, ~irc, ~irt, ~itti
  -1.4: ~ixi, ~jarr, ~jeme, ~jod, ~jun, ~kay_, ~kena, ~key_, ~kil, ~kip_, ~lat_, ~lata, ~lde, ~ligh, ~lim
  -1.4: ~limi, ~lis_, ~liss, ~llen, ~loi, ~loj, ~lone, ~loq, ~loqu, ~lta, ~lun, ~lund, ~lush, ~mala, ~mas
  -1.4: ~mas_, ~mee, ~merc, ~merr, ~midi, ~mien, ~mins, ~mp_, ~nai_, ~nch_, ~ncho, ~ndam, ~nday, ~ndem, ~nden
  -1.4: ~nex, ~next, ~ngi, ~ngin, ~nice, ~nnet, ~nno, ~nnoy, ~nois, ~noy, ~noyi, ~nsio, ~ntas, ~nut, ~nvit
  -1.4: ~nyti, ~oach, ~obot, ~ocki, ~oil_, ~oite, ~oka, ~okay, ~olt, ~ombi, ~oof_, ~open, ~opia, ~opo, ~oqu
  -1.4: ~oric, ~orki, ~orks, ~ormi, ~orn_, ~osta, ~otos, ~ots, ~ots_, ~otte, ~oupe, ~ower, ~oyi, ~oyin, ~pain
  -1.4: ~pap, ~pars, ~pene, ~pere, ~peux, ~pict, ~pid, ~plai, ~plat, ~po_, ~pon_, ~prar, ~pron, ~prov, ~ptoi
  -1.4: ~pur, ~puro, ~puse, ~quan, ~queu, ~quot, ~rae, ~ram, ~rame, ~rant, ~raro, ~rash, ~rba, ~rbo, ~rbon
  -1.4: ~rca, ~rda, ~rear, ~ree, ~refu, ~rera, ~rfe, ~rfec, ~rici, ~rifa, ~rik, ~rla, ~robo, ~row_, ~rren
  -1.4: ~rri_, ~rtez, ~ru_, ~rul, ~sab, ~saca, ~sada, ~sen_, ~sens, ~sert, ~set, ~sez, ~sez_, ~shin, ~shu
  -1.4: ~shut, ~si_, ~sil, ~sito, ~sked, ~sob, ~sobr, ~sort, ~spu, ~spue, ~squi, ~ssee, ~ssez, ~step, ~stop
  -1.4: ~sub, ~susc, ~tag_, ~tard, ~tart, ~tei, ~tep, ~thr, ~thro, ~timi, ~tles, ~tmr, ~tod, ~toni, ~top
  -1.4: ~top_, ~tot_, ~trae, ~tras, ~true, ~tus, ~tus_, ~uan, ~uant, ~ubel, ~uche, ~uda_, ~uelv, ~ueue, ~uff
  -1.4: ~uill, ~uite, ~ulo, ~unch, ~unda, ~unes, ~uns, ~uot, ~uote, ~upo, ~urri, ~ursa, ~urt, ~usar, ~uscr
  -1.4: ~utez, ~uve_, ~uvel, ~uyi, ~uyin, ~verb, ~veu, ~voi_, ~voy, ~vra, ~vrai, ~vy_, ~wap_, ~webs, ~wers
  -1.4: ~wip, ~wipe, ~won, ~word, ~xcl, ~xclu, ~yti, ~yud, ~yuda, ~zip, ~zo_, ~zul, ~zul_
  -1.5: (unknown 5), 2, NAME … it, NUMBER this, NUMBER … do, NUMBER … l, NUMBER … not, a bit, a chain, a ir
  -1.5: a mange, a new, a quote, a t, a vos, a … we, aceit-, aceite, acept-, achal-, achaler, ad, adore
  -1.5: after NUMBER, agree-, ah, ahori-, ahorita, ai … dit, akpos, aller le, aller … chercher, alone |, alt
  -1.5: alto, am all, am … class, am … getting, am … set, amene, angry>these, annoying |, ans |, anula-
  -1.5: anular, apunto |, are … best, are … hiring, arretes, as tu, atienden, au comptoir, au … j, aujou-
  -1.5: aujourdhui, autorise … reparation, avanc-, avance, axle, ayer |, bag, baja, baja |, bajit-, bajita
  -1.5: bajo, be there, because of, biere |, bike demo, bike you, bike … and, bit, blanc-, bol, bolsa, bolt
  -1.5: bonito, bonne |, bonne-, borra, borra-, borre mi, borre-, borrenme |, bosch, bosch |, box, bronx
  -1.5: businesses |, busquen mas, but … texting, by phone, c pret, c … celui, c … vous, ca … interesse
  -1.5: cable, cahie-, cahier, calzo, cambiar, cancel |, card |, cayo el, ce soir, cease |, cell svp
  -1.5: champion, changez le, chevere, chica, chica |, chilli, chuec-, city |, clair, claro, combien |
  -1.5: comio mi, comme, comprends |, con NAME, con … lluvia, conse-, corti-, cortito, corto, could … have
  -1.5: creep-, creepy, creepy |, cried, cried |, cuanto … el, cœur, d … en, dar, data, date |, day i, de esa
  -1.5: de trouble, de … marche, de … telefono, debi, debranchez, debut-, delivered, demain |, demen-
  -1.5: desabonne, despues de, desvinculen, di |, dice NUMBER, dieron la, dijo, divorce, do it, do |, dog
  -1.5: donat-, drivers, drivi-, driving, droit … me, drunk, e bikes, ecris |, el bronx, el correo, el cuarto
  -1.5: el golpe, el plan, el seguro, el zelle, en francais, en la, en retard, en veux, en … lista, encore le
  -1.5: engag-, enough |, entendido, entra-, envoi a, envoi … ce, equivoque de, es solo, es todo, escriban |
  -1.5: eso … todo, est … ou, estimate |, esto en, esto … no, etais, etait … la, etait … le, excel-, face
  -1.5: faire un, fetch, fete … la, fixed, for texts, for … at, form, garan-, gardez moi, girls, git, give
  -1.5: give … your, giving you, golpe |, happened, hate |, have … in, have … use, hay quien, hearts, her i
  -1.5: heure |, hey, hi, hice el, his … off, hiver |, hour, houss-, housse, how … this, i dropped, i heard
  -1.5: i on, i … an, i … for, i … my, if … is, ignore, inclu-, inter-, interessee, interested in, is been
  -1.5: is so, is that, is there, is … still, is … stop, issues, it … been, it … for, it … my, j etais
  -1.5: j exige, j … mis, j … pu, jacke-, jacket, jajaja |, jarrive |, je vois, je … en, je … garde, je … me
  -1.5: je … parti, je … veux, keys, kids bike, km, l apporte, la mano, la piste, la … j, lache l, lache mon
  -1.5: lande-, landed, lata, le a, le fun, le garage, les velos, less, let, lien, lifes-, lifesaver
  -1.5: lights on, llamada perdida, llega el, lloro, lo delete, lo tiene, lo … es, lock, look, look for, lor
  -1.5: lose the, lost … phone, lumie-, ma sœur, mais plus, mando a, mars, marte-, martes, martes |, mas
  -1.5: mas |, maudi-, me a, me cayo, me escriban, me on, me … NUMBER, me … o, mean |, mens, merci, mets
  -1.5: mi … me, mien … est, milk, milk |, mind, mines, mon … cell, mon … de, mon … va, mon … veuillez
  -1.5: monda-, mouil-, moved |, much … a, my line, my telephone, my … does, my … off, my … on, my … will
  -1.5: nadie me, name of, necesito, need … appointment, negro, neige |, never say, never … his, never … the
  -1.5: nevr, nitid-, nitido, no abre, no autorice, no da, no estaba, no manden, no me, no pierdan, no y
  -1.5: no … autorizado, no … avisos, no … mande, no … mas, noche |, noon, nos vemos, not going, not>law
  -1.5: not>texts, not>want, nouvelle |, nuit |, nul, numero si, numero stp, ocupo, of things, off … to
  -1.5: oh no, ok i, omg, on fait, on va, on … list, onda, one this, otro taller, ouvert, ouvre pas, pain
  -1.5: papa est, papin-, papineau, par telephone, parcel, pardon |, parei-, pareil, pareil |, paren
  -1.5: pas cette, pas interesse, pas … messages, pas … promo, pas … trouble, paso a, pass, patie-, pensais
  -1.5: perdu votre, perfect |, permission, peuge-, peugeot, peux tu, phone please, phone … for, piste, pluie
  -1.5: plus … moi, por cierto, prati-, prese-, present, prete |, prime-, problem, pu … moi, que NUMBER
  -1.5: que deje, que je, que … l, quien … para, quiero … d, quiero … mensajes, quit it, ramasse |, rayon
  -1.5: rdv |, ready, rent, retar-, retard, retirez, reuni-, reunion, reunion |, rid … my, robot |, roue est
  -1.5: said no, samed-, samedi, samedi |, saved your, saw, se corto, se … apago, se … cayo, see, see you
  -1.5: selle, send>you, sent … a, sharp, shirt-, shirts, shut up, sia, sia |, sign, signed … up, slim
  -1.5: son muchos, son … svp, sonne, sonne-, sors … de, souli-, souliers, spare … old, special, stop … am
  -1.5: stop … is, stop … it, stp, stres-, sub, subo, suis inscrit, suis parti, sur google, sur ma, suscr-
  -1.5: t il, taken, takeo-, talking … a, taman-, tamano, tambi-, tambien, tanto-, tantot |, tape, tcpa
  -1.5: telefono … para, terce-, text him, text … an, textez, textos … son, that … fine, that … in, the old
  -1.5: the plumber, the serial, the total, the … asking, the … do, the … for, the … house, the … store, then
  -1.5: then |, this please, this time, this week, this … getting, this … not, this … stop, throw, ticket
  -1.5: tienda y, tienen otro, tight, tires |, tix, to my, to ride, to … family, to … phone, todos |
  -1.5: tomorrow |, tonit-, tonite, took the, tour de, tout seul, trici-, triciclo, trompe d, trouble |
  -1.5: tu pret, tu viens, twice |, un neuf, under my, uno |, up … this, upset, ustedes … me, va faire, ve
  -1.5: velo est, velo j, velo sur, vemos, vemos |, vende-, veo, votre affaire, vous appelle, want a
  -1.5: want any, we … a, what are, what time, what … it, wheels |, where did, whole, wife |, wifes number
  -1.5: window |, winne-, wizard, wobbl-, word, wrong … and, wrong>list, y penser, yaar, yo quit, you buy
  -1.5: you change, you get, you hiring, you mero, you reached, you … manden, you … me, you … my
  -1.5: your business, your pic, your … got, zelle, zelle |, | 2, | anular, | appelez, | borren, | broke
  -1.5: | che, | chevere, | come, | debranchez, | den, | deseo, | dos, | drop, | faites, | feliz, | git
  -1.5: | hay, | how, | hows, | laisse, | left, | let, | manana, | mdr, | mi, | next, | nitido, | no, | omg
  -1.5: | opt, | otez, | out, | pas, | perfect, | pick, | quedo, | quite, | ready, | really, | red, | remove
  -1.5: | salut, | solo, | spare, | supprimer, | throw, | too, | vas, | will, | … a, | … abt, | … again
  -1.5: | … ano, | … bajita, | … bien, | … bonito, | … calls, | … change, | … comprends, | … corto, | … dije
  -1.5: | … does, | … exige, | … grand, | … idee, | … interested, | … link, | … lista, | … llamo, | … means
  -1.5: | … mon, | … nunca, | … on, | … otra, | … ou, | … petit, | … pierdan, | … recibi, | … rid
  -1.5: | … roommate, | … runs, | … school, | … still, | … svp, | … todo, | … told, | … ton, | … va
  -1.5: | … vecino, | … when, ~_0_, ~_agr, ~_ah_, ~_alt, ~_arg, ~_auj, ~_ax, ~_bed, ~_bes, ~_bh, ~_bla, ~_blu
  -1.5: ~_boo, ~_bue, ~_ces, ~_clo, ~_cra, ~_cur, ~_dor, ~_enc, ~_fed, ~_fis, ~_fiv, ~_fla, ~_flu, ~_gro
  -1.5: ~_hat, ~_hey, ~_hi_, ~_hub, ~_km, ~_km_, ~_mt, ~_nut, ~_ocu, ~_omg, ~_ond, ~_op, ~_opt, ~_ou, ~_pid
  -1.5: ~_pot, ~_ra, ~_rac, ~_rai, ~_sai, ~_sau, ~_saw, ~_sl, ~_stp, ~_tap, ~_tcp, ~_thu, ~_tic, ~_tub, ~_ug
  -1.5: ~_und, ~_va, ~_ve_, ~_vem, ~_veo, ~_veu, ~_vit, ~_wal, ~_wea, ~_wtu, ~_yes, ~_zel, ~aar, ~aar_, ~abre
  -1.5: ~acep, ~acie, ~acos, ~agen, ~agr, ~agre, ~aid_, ~aie, ~aim_, ~amme, ~amp_, ~anza, ~ap_, ~ape_, ~arad
  -1.5: ~arch, ~arke, ~arn, ~arp_, ~ash_, ~audi, ~auj, ~aujo, ~avia, ~avy, ~ayon, ~azo_, ~bado, ~bag_, ~bi_
  -1.5: ~bia_, ~bit_, ~blu, ~blue, ~boit, ~bol_, ~bols, ~box_, ~budg, ~buen, ~burn, ~caja, ~cak, ~cake, ~chos
  -1.5: ~clo_, ~cos_, ~cpa, ~cpa_, ~cra, ~ctor, ~culo, ~dar_, ~dav, ~dhu, ~dhui, ~digo, ~diu, ~dium, ~dog_
  -1.5: ~dorm, ~dule, ~ech, ~ega_, ~egle, ~elta, ~empe, ~enin, ~enso, ~enu, ~erat, ~erme, ~erw, ~esea, ~etch
  -1.5: ~euni, ~exam, ~eza_, ~fast, ~fect, ~feri, ~fish, ~fiv, ~five, ~fle, ~flow, ~flu, ~game, ~gant, ~gas_
  -1.5: ~ghe, ~gro, ~gua, ~hau, ~hirt, ~hit, ~hole, ~hub, ~hui, ~hui_, ~hut, ~iar, ~ibo_, ~ieg, ~ies_, ~ilk_
  -1.5: ~inne, ~irmo, ~irv, ~isq, ~isqu, ~issi, ~ium, ~ium_, ~jame, ~jart, ~kay, ~keys, ~km_, ~laz, ~lco
  -1.5: ~lder, ~lem_, ~link, ~lise, ~luv, ~mama, ~maud, ~men_, ~mets, ~milk, ~min_, ~ming, ~miss, ~mps_
  -1.5: ~nal_, ~nclu, ~ndit, ~nga, ~niti, ~nnez, ~nons, ~nsig, ~ntro, ~nvia, ~nza_, ~oac, ~oche, ~ock_, ~ocup
  -1.5: ~offr, ~oge, ~olde, ~ols, ~olt_, ~omg, ~omg_, ~onat, ~opt, ~ost, ~ouvr, ~ox_, ~pani, ~papi, ~pasa
  -1.5: ~pel_, ~peri, ~pidi, ~pire, ~pot_, ~ppi, ~prat, ~psi_, ~pt_, ~pto_, ~queb, ~rai_, ~ras, ~ras_, ~rci_
  -1.5: ~rdh, ~rdhu, ~rela, ~ren_, ~renm, ~reun, ~rian, ~rime, ~rinc, ~roch, ~same, ~sau, ~saw, ~saw_, ~sce
  -1.5: ~scra, ~see_, ~sei, ~seo, ~shed, ~shir, ~shoe, ~show, ~sic_, ~siga, ~sigu, ~site, ~sous, ~ssu, ~star
  -1.5: ~stp, ~stp_, ~sun, ~sup, ~tada, ~tail, ~tamb, ~tap, ~tape, ~tcp, ~tcpa, ~tea_, ~terc, ~then, ~thu
  -1.5: ~tid, ~tigh, ~tir, ~tire, ~touc, ~treg, ~trez, ~tub, ~tube, ~uc_, ~udit, ~uego, ~ueu, ~uido, ~uin
  -1.5: ~umi, ~umie, ~ung, ~urdh, ~urge, ~uses, ~util, ~vate, ~vell, ~vemo, ~veo, ~veo_, ~vi_, ~vit, ~vite
  -1.5: ~voic, ~vuel, ~wher, ~whol, ~wtu, ~xam, ~xcel, ~xtez, ~yaar, ~yes, ~ze_, ~zel, ~zell
  -1.6: NAME with, NAME … stop, NAME … tu, NUMBER inch, NUMBER min, NUMBER n, NUMBER … pour, a coupe, a las
  -1.6: a no, a personne, a pic, accepte, accord |, achat |, again … my, ahi |, ai efface, ai mis, ai perdu
  -1.6: ai pu, ai … consenti, air, air |, all … you, allez y, am … buying, am … of, am … on, am … this
  -1.6: any longer, apago, appelez moi, appro-, apunto, are all, are we, arnaq-, arnaque, at … and
  -1.6: at … clinic, au, au dossier, au … on, avez rejoint, avisarle, basta |, bb, beaux, bebe, bed, been so
  -1.6: biere, black, bless-, bonjour … est, borra mi, borren, borren … numero, budge-, budget, businesses
  -1.6: buying anything, c … beau, c … note, c … pret, ca … je, cadenas, cajas, cake, cambio … aceite
  -1.6: came back, can … fix, carga-, cash, cash |, casi, cayo, ce qu, changed |, changez, check-, chees-
  -1.6: cheese, chinguen, chino-, chinois, chose, cicla, cole, com, comment, compra, compraron, compraron mi
  -1.6: compraron … numero, con … tienda, confiance, consulto, cote |, counter, cours |, crank, cuenta
  -1.6: cunado |, d accord, d hier, dans mon, day, de meme, de … bike, de … ni, de … que, debra-, dejela
  -1.6: devan-, devant, devant |, di … a, di2, did she, did … ask, difference |, digal-, digale, disie-
  -1.6: disiez, dlt, donde … la, door, down |, ecran, efface, emergency |, en faire, enleve mon
  -1.6: enlevez … numero, envia-, equivocada, escriban, est NAME, est beau, est il, est note, est … quand
  -1.6: estacionamiento, estimate, esto … spam, et l, everybody |, exige, facture … la, fais affaire
  -1.6: faites le, fan, fast, fault, file … is, find … else, fish, forget, forget you, formulaire
  -1.6: from … phone, ft, fue con, full, gardez, gate, gave you, go … on, golpe, grandmas, gros, groun-, h |
  -1.6: habs, hahah-, hahaha, hahaha |, hai, has my, he knows, him the, hit, home … NUMBER, hora |, husband |
  -1.6: hw, i said, i … there, ignora, in that, in |, in … no, inquiete, is driving, is missing, is still
  -1.6: is up, is … an, is … more, issue-, it shows, it with, it |, j … des, j … efface, j … perdu, j … plus
  -1.6: jamais vu, je me, je vous, je … affaire, je … le, just saw, just the, l |, l … est, la luz, la photo
  -1.6: la ride, la suspension, la vie, la vis, la … c, lachez mon, lake, las NUMBER, las … en, lavoie |
  -1.6: le pido, left |, lentes, level, limit-, link no, livra-, llamar |, llamo … no, llegar, lo |, lol |
  -1.6: longer a, lor |, lunes |, ma femme, ma place, mall, mall |, man |, mande el, map, marche pas
  -1.6: mari est, mari … decede, mat |, mdr |, me busquen, me dice, me dieron, me dijo, me mande, me to
  -1.6: me … en, me … je, me … la, me … tanto, mean it, meet, mensaje |, mensaje … este, merci |, mes … a
  -1.6: message but, message me, mi celular, mi orden, migno-, mignon, mija, min, missi-, missing, moi une
  -1.6: moleste, mondays, mondays |, more … this, mouille, msn, much |, my grandson, nada mas, ne veux, neige
  -1.6: never … this, new … can, no di, no m, no pedi, no recibi, no te, no texts, no use, no … apunte
  -1.6: no … busquen, non merci, not NUMBER, not happy, not remember, now NUMBER, number … gave, number … the
  -1.6: numero … a, occupe de, okafor |, omg |, on your, one stop, one … my, opcion, open |, opt
  -1.6: otez … numero, ouvre, page, parar, parle de, pas autorise, pas interessee, pas je, pas … nouvelles
  -1.6: paso el, pauli-, paulie, phone off, pido … no, plate, please do, please … not, plus … je, poign-
  -1.6: por ahora, por ella, postes, pour me, pratique, prend-, present |, press, pretend, price, privado
  -1.6: ps5, pues |, quand |, que bonito, que hora, que … hoy, quiten … numero, rabais |, race, rack, rate
  -1.6: reaches, receipt, recommandez, refun-, refund, regle, regle |, rejoint, remove my, remover … numero
  -1.6: renta-, rentr-, rentre, reuss-, reussi, revie-, reviens, rin, runs, runs this, saca, saiso-, saison
  -1.6: sale, salva-, santa, say |, se comio, see him, selli-, selling, send … nothing, seria-, sharp |, shed
  -1.6: siend-, siendo, signed, signed me, sin, smile, so bad, soir |, sold the, soon, spare, squeak, statu-
  -1.6: status, stickers, stop … about, stress, stress |, suis abonne, suite, sur votre, sur … c, swap |
  -1.6: t inquiete, t … un, take his, tanne, tanne |, tantot, tard, te … en, tell me, tendr-, test, text my
  -1.6: text |, texts>you, the best, the counter, the door, the price, the … invoice, the … message
  -1.6: the … what, there an, there … NUMBER, think there, this thing, this your, this … phone, ti |, tired
  -1.6: tmr, to know, to … him, todav-, todavia, today, toi, toi |, tomber, toss, tour, trato, trop |
  -1.6: typed … wrong, ugh, umbre-, umbrella, un peu, un vieux, uno, up for, up my, up … NUMBER, urgen-
  -1.6: velo … la, venmo, vers, veuillez cesser, veut plus, veux pas, veux … d, vi, viern-, viernes, ville |
  -1.6: vouch-, voucher, vous ai, vous disiez, vous … rejoint, were good, what … on, who … on, who … that
  -1.6: whoever runs, will tell, window, with somebody, wrong invoice, year |, yo a, yo … di, yo … y
  -1.6: you … bikes, your … never, your … up, | ahorita, | alto, | are, | assez, | avez, | ay, | both
  -1.6: | changez, | como, | considerez, | dejela, | demain, | digale, | ecrivez, | fini, | get, | got
  -1.6: | hace, | loved, | mes, | open, | ouvert, | perdez, | quel, | quit, | rear, | remover, | see
  -1.6: | sounds, | stop, | test, | texts, | toss, | trop, | ugh, | want, | wear, | wife, | … an, | … any
  -1.6: | … appelle, | … away, | … d, | … dans, | … espere, | … habs, | … lor, | … lost, | … merci, | … much
  -1.6: | … of, | … out, | … para, | … passe, | … peux, | … queda, | … quelle, | … says, | … spam, | … thing
  -1.6: | … vi, | … what, | … with, ~?ur_, ~_au_, ~_baj, ~_beb, ~_bli, ~_bor, ~_bot, ~_box, ~_cak, ~_cay
  -1.6: ~_cle, ~_dra, ~_ful, ~_hai, ~_hit, ~_ken, ~_key, ~_mat, ~_mer, ~_oh, ~_oka, ~_ote, ~_ouv, ~_pay
  -1.6: ~_pes, ~_pus, ~_ray, ~_rin, ~_sab, ~_sad, ~_saf, ~_scu, ~_sig, ~_soo, ~_sub, ~_tet, ~_toi, ~_ugh
  -1.6: ~_uno, ~_ups, ~_urg, ~_vi_, ~_web, ~adas, ~aid, ~ajou, ~alt, ~anas, ~anic, ~arne, ~ata_, ~aten, ~ath_
  -1.6: ~aun, ~bais, ~bal, ~beb, ~bebe, ~beer, ~borr, ~bot, ~box, ~cash, ~cats, ~ceip, ~cier, ~clai, ~clic
  -1.6: ~clo, ~clui, ~coge, ~com_, ~cop, ~copi, ~crie, ~cupo, ~data, ~davi, ~debr, ~debu, ~deli, ~deme, ~den_
  -1.6: ~dget, ~dijo, ~dur, ~ebu, ~ebut, ~echo, ~ecra, ~eer, ~eer_, ~eers, ~efun, ~eip, ~eipt, ~enmo, ~epas
  -1.6: ~epo, ~epot, ~eran, ~erf, ~erra, ~erri, ~esom, ~espi, ~etar, ~eue, ~eui, ~euil, ~evan, ~eza, ~face
  -1.6: ~faul, ~figh, ~fle_, ~ful, ~gage, ~galo, ~gam, ~gez, ~gez_, ~gree, ~gry, ~gry_, ~hai_, ~halt, ~hamp
  -1.6: ~hit_, ~hun, ~iban, ~ict, ~iern, ~iet, ~iete, ~ila, ~ila_, ~imat, ~imie, ~inch, ~indo, ~invi, ~ip_
  -1.6: ~ipt_, ~irve, ~isim, ~ism, ~iss_, ~issa, ~ivra, ~ivre, ~iza, ~jem, ~jout, ~kers, ~key, ~lack, ~lade
  -1.6: ~lime, ~lles, ~loue, ~lour, ~lsa, ~lude, ~luie, ~lumi, ~mbie, ~medi, ~melo, ~mija, ~mmen, ~mps, ~nami
  -1.6: ~ngle, ~ngry, ~nlo, ~nmo_, ~noch, ~nsen, ~nta_, ~oan, ~oda, ~odav, ~oday, ~og_, ~oic, ~oin_, ~olu
  -1.6: ~onse, ~opt_, ~oque, ~oro, ~ourt, ~oves, ~oz_, ~pam, ~pay, ~per_, ~perr, ~pian, ~pir, ~play, ~plui
  -1.6: ~poil, ~pot, ~ppro, ~prec, ~pric, ~psi, ~pus, ~push, ~rale, ~rayo, ~rcel, ~rcer, ~rdar, ~ream, ~rele
  -1.6: ~repo, ~rge, ~rnes, ~roc, ~rp_, ~rt_, ~runs, ~safe, ~sai, ~sch_, ~scus, ~seo_, ~set_, ~sic, ~simo
  -1.6: ~sirv, ~sla, ~smi, ~soo, ~soon, ~spam, ~spel, ~stal, ~stes, ~sue_, ~suit, ~surv, ~taco, ~tann, ~tatu
  -1.6: ~td_, ~tear, ~tee, ~test, ~tet, ~tito, ~tmr_, ~toda, ~toi_, ~tp_, ~tura, ~uda, ~ueb, ~uebe, ~uie_
  -1.6: ~uiet, ~uise, ~uito, ~ul_, ~ulen, ~unte, ~upe, ~urv, ~vem, ~vena, ~venm, ~verd, ~viar, ~wear, ~web
  -1.7: 2 … NUMBER, NAME … yo, NUMBER do, NUMBER in, NUMBER is, NUMBER svp, NUMBER … to, a fini, a … casa
  -1.7: a … il, a … l, a … pour, abre |, acc, accepte |, achete mon, achete … numero, ah … c, ai juste
  -1.7: ai … approuve, ai … un, aime, ajout-, ajoute, ancienne adresse, and … was, annee, any … bikes
  -1.7: any … on, anything about, apaga, appele |, arret, artis-, artist, as in, assez, at … front
  -1.7: at … wrong, atien-, aucun autre, aucun … message, autorizado, avec le, avez vous, avez … ecrit, aye
  -1.7: azul |, baja you, been off, beer, best |, bike it, boy, break, broke |, but stop, but … NUMBER, ca va
  -1.7: cats |, cel … la, celui que, celui … vous, centre, cerra-, charg-, chargeur, chargeur |, cheer-
  -1.7: cheers, cheers |, cheve-, chien est, ciert-, cierto, cierto |, cita |, clavo, clinic please, come |
  -1.7: como se, compris |, considerez, correo, cuantas, cuanto es, d heure, dark, dates, de NUMBER, de suite
  -1.7: de tout, de … est, de … sur, deaf i, deje de, delete NUMBER, delete telefono, depot, derniere … que
  -1.7: des … en, did … work, difference, dint, do … give, do … send, do … still, donate, donne mon, dos
  -1.7: dos |, drop my, eau, else to, else … text, en route, en … cuenta, enerve, equivocada |, erreur … n
  -1.7: es … o, escriba, espos-, est elle, est non, esta la, estab-, estacionamiento |, et … vous, eu mon
  -1.7: eveni-, fault |, femme a, fin, fine |, firme, fish |, fixed |, for you, for … grandson, forge-, fotos
  -1.7: frien-, fun |, gardez … numero, genti-, get me, get |, h, hablar … el, hacen, have been, have i
  -1.7: have signed, he says, he will, helme-, heure, heures, heures |, hirin-, hiring, home, how long, how |
  -1.7: i like, i might, i want, i … the, ils ont, inscrite, interesse, interested, is d, is fine, is … a
  -1.7: is … number, is … ready, j arrive, jam, jamais abonne, jamais je, jamais |, je change, je … devant
  -1.7: je … personne, kowalczyk, la hora, la … a, law>these, le casque, leave … with, leque-, lequel, let me
  -1.7: like … you, likes, link, lista |, livraison, livre-, llame-, lo … sea, lock |, loco, long, lost all
  -1.7: louez, lourd |, love you, lumiere |, mais ca, march-, mass, matin, me NUMBER, me apago, merci NAME
  -1.7: merci-, mercii, messages my, mien est, mille, min |, mismo numero, moi la, moi … le, moins, mon velo
  -1.7: mon … svp, more … my, mum |, my phone, my sister, my … for, my … no, my … over, n me, n … veux
  -1.7: name … the, nerve, never did, never mind, never … my, nice, no mas, no ocupo, no sms, no way
  -1.7: no … escriban, no … esto, no … sus, nomas |, noon |, not believe, not interested, not send, not want
  -1.7: not … fault, not … these, now |, number … NUMBER, obvio-, obviously, off of, off |, oficina |, oigo
  -1.7: old bike, old phone, old … is, on … and, on … number, only |, opcio-, other shop, otra … ustedes, p
  -1.7: paciencia |, parar |, parce-, pare en, parrot, pas demande, pas me, pas … courant, pas … textos
  -1.7: paso por, pausa, perdu, peu importe, phone calls, phone n, plus … NUMBER, poqui-, poquito, pu |
  -1.7: que suena, quedo la, quel nom, quiten mi, quiz, rabai-, rabais, refund |, reporting, retirer
  -1.7: retirez … numero, ridin-, riding, right-, rude, se apaga, se me, se … el, se … la, se … otra, seen
  -1.7: segun-, serial, serial number, serve-, set … the, she tell, she was, shop … NUMBER, short, shred
  -1.7: soir, solo … un, somebody … the, sors du, spam, steph, stop … NAME, stop … his, stop … this, strea-
  -1.7: suelt-, suis devant, suis en, suis … interesse, suscribi a, svp … est, tande-, tandem, tant, tape |
  -1.7: tengo la, textea, texteen, textos a, that … fast, the squeak, the … was, these>angry, these>law
  -1.7: think i, to … shop, to … too, told me, took me, touch-, trompez de, troub-, un … texto, unfri-
  -1.7: up … phone, use for, use my, used bikes, ustedes no, va passer, vas, veget-, vendi la, venir, visa
  -1.7: voicemail i, voulez mais, vous une, wah, want … messages, weds, were done, wey |, what … the, who … i
  -1.7: wifes, windo-, work |, working |, y esto, yo tampoco, yo … acepte, yo … autorice, yo … firme
  -1.7: yo … les, you never, you … not, you … please, you … voy, your a, | arreglan, | at, | aye, | baja
  -1.7: | ben, | buscan, | buy, | call, | comme, | deje, | dropped, | el, | erase, | fais, | give, | great
  -1.7: | haha, | ils, | jamais, | lmao, | merci, | nope, | oublie, | pass, | pedal, | put, | shop, | shred
  -1.7: | text, | texte, | thank, | thanks, | tienen, | uno, | vendi, | wah, | went, | … arrive, | … avait
  -1.7: | … box, | … chum, | … day, | … done, | … equivoque, | … lol, | … mauvaise, | … mind, | … nomas
  -1.7: | … o, | … one, | … ont, | … quand, | … that, | … tiene, | … up, | … wait, | … yaar, | … you, ~_abs
  -1.7: ~_ace, ~_ajo, ~_art, ~_bet, ~_cop, ~_din, ~_ech, ~_eh, ~_ema, ~_exp, ~_fig, ~_fun, ~_gol, ~_gor
  -1.7: ~_gui, ~_h_, ~_hag, ~_hw, ~_lev, ~_med, ~_mic, ~_moy, ~_nit, ~_opc, ~_p_, ~_rab, ~_rud, ~_smi, ~_spa
  -1.7: ~_tam, ~_tes, ~_tir, ~_tri, ~_vas, ~_voy, ~_wak, ~_ye, ~ab_, ~abai, ~ah_, ~aie_, ~aju, ~alad, ~alto
  -1.7: ~anta, ~apag, ~arge, ~arq, ~arqu, ~axe, ~bend, ~bent, ~bet, ~blac, ~blin, ~blo_, ~boo, ~both, ~boy_
  -1.7: ~bst, ~cerr, ~chev, ~chid, ~cis, ~clea, ~clou, ~cort, ~cost, ~couc, ~cran, ~croc, ~decl, ~dem_, ~dens
  -1.7: ~deo_, ~di_, ~dida, ~dona, ~door, ~duc, ~eake, ~eche, ~edad, ~edi_, ~edio, ~elme, ~erdu, ~eten, ~eue_
  -1.7: ~exp, ~fee_, ~fes_, ~fete, ~fig, ~fis, ~fitt, ~forg, ~ful_, ~gate, ~gi_, ~gn_, ~gol, ~gund, ~hag
  -1.7: ~hall, ~harg, ~heer, ~helm, ~hev, ~heve, ~home, ~hoo_, ~hows, ~ian_, ~iao, ~iao_, ~iclo, ~idin, ~illi
  -1.7: ~imes, ~imi, ~incl, ~ises, ~ivr, ~jalo, ~jas, ~laq, ~laqu, ~lave, ~lean, ~lei, ~len_, ~lett, ~lmet
  -1.7: ~loco, ~lose, ~lto, ~moy, ~moye, ~mpt, ~mul, ~mut, ~mute, ~nati, ~ndel, ~ndow, ~nect, ~nel_, ~neta
  -1.7: ~nior, ~novi, ~ntur, ~ocu, ~oins, ~ojo, ~ojo_, ~ok_, ~omas, ~omie, ~ompt, ~onam, ~oop_, ~opci, ~ops_
  -1.7: ~org, ~otez, ~pam_, ~perf, ~pin, ~poss, ~rack, ~rda_, ~rde_, ~rdez, ~rdi_, ~rdu_, ~recu, ~reso, ~rget
  -1.7: ~rial, ~riz, ~roub, ~rove, ~rsh, ~rush, ~saf, ~sale, ~sar, ~smil, ~solu, ~spar, ~ssai, ~stab, ~suel
  -1.7: ~tach, ~tars, ~tido, ~tone, ~ues_, ~ull_, ~um_, ~ump, ~uno, ~urt_, ~usad, ~usse, ~uta, ~vam, ~vert
  -1.7: ~vien, ~wah_, ~wak, ~wake, ~wind, ~worr, ~ws_
  -1.8: NAME de, NAME … le, NUMBE-, NUMBER, a bill, a brise, a dit, a l, a … dans, a … est, a … lady
  -1.8: abonne … vos, abre, accor-, accord, achat, ai plus, ai … du, alguna novedad, am done, am outside
  -1.8: am … do, am … work, are … guys, assez |, at … counter, autre texto, avais, avez … le, bak, beer |
  -1.8: beg, bent, bici asi, bicicleta … de, bike … the, bille-, black |, borren mi, break |, bueno que
  -1.8: c … lui, ca de, cadenas |, call my, cambie, came … with, can |, canda-, candado, caro, caro |
  -1.8: casi no, celui de, champ-, cher, clic, cobro, cobro |, comme l, compania |, confi-, consi-, corrector
  -1.8: cos, counter |, coupe, court, de error, de plus, decede svp, demandez a, den de, den … baja, deten-
  -1.8: dice |, did … get, different shop, donar, done here, driving |, el cable, el cobro, el link, email
  -1.8: en esa, es spam, escribame, essayer, est … que, est … ton, esta … con, estaba, esto … mi, existe |
  -1.8: exit, faceb-, facebook, fache-, fachee, fast |, fight, fila, fine, fini |, formu-, frais, fue la
  -1.8: fue … luz, gift, give it, give … to, grounded, have NUMBER, have … more, he … so, hear you, helmet
  -1.8: heure-, his name, hoora-, hooray, hora, hour |, how … you, hoy, i … done, i … outside, i … tell
  -1.8: ignor-, illeg-, illegal, ils, image-, imagen, imagen |, in … only, in … shed, inch, is … order
  -1.8: j avais, j ecris, j … ete, j … juste, je passe, je … vous, jealo-, jealous, jeudi |, juste |, kind of
  -1.8: l ecran, l … adresse, la … antes, large, le dernier, le paso, le … moi, le … mucho, les di, llegar |
  -1.8: lmao |, lo … que, loane-, loaner, loss, lost a, lost |, lost … customer, lourd, loved, luego, luz
  -1.8: m … inscrit, maam |, mal ecrit, manager |, marche, mat, mauvais … desole, me escriba, me nothing
  -1.8: me para, me your, me … ayer, me … nada, me … wrong, me … yo, me>number, mecanica, mensaje … error
  -1.8: mensaje … que, message a, message … number, model, moi les, moi ne, mon gars, mon numero, mon … est
  -1.8: monsieur |, mood, more bike, more … texts, mucho |, my gf, my son, my wifes, my … line, my … ready
  -1.8: n you, nada |, new bike, ni … di, niamh, nieve, no but, no hace, no pasa, no por, no prende, no text
  -1.8: no … escriba, noir |, nomas, not mad, nota |, nothing |, nouvelles, noved-, novedad, number is
  -1.8: number save, numero … magasin, numero … nadie, numero … su, o, o es, old |, old … no, orale, par … c
  -1.8: para esta, para … sonar, parfait, pas plus, pas … par, pasa nada, paso |, paying |, pearl, pedal |
  -1.8: penses, perdez mon, perdez … numero, perds, peric-, perico, please … his, por telefono, pour … ne
  -1.8: preci-, pret, prude-, pu rien, pu … velo, pues, que … buena, que … recomienda, que … telefono, qui va
  -1.8: quiero nada, rappelle, rear |, recado, recoge, recu, repon-, reporting this, rojo, rojo |, route |
  -1.8: rush, ruta, sacar-, sacaron la, scam |, shed |, si, signaler, signe-, since the, sirve, sirve |
  -1.8: smile |, so many, so … am, soon |, sors, sounds good, speak-, speaker, stars, start |, stop |
  -1.8: suite |, sun, sur … photo, svp c, svp … son, t aime, t … jamais, tc, telephone … est, texte moi
  -1.8: that was, the part, the shed, these |, this cell, this |, thx, times, tire, to her, todo |, totally
  -1.8: trois, trouvez, tu … le, tubeless |, une |, unsub, up at, update |, van a, velo le, vendi, venmo |
  -1.8: veu, video, vous … des, voy, wah |, wait, wall, was just, was off, wat abt, wear, went … the
  -1.8: were … here, when |, wow |, wrong day, wrong>want, year, yo … pedi, you gave, you my, you se
  -1.8: you … for, you … uso, your form, your website, yrs |, | alguna, | and, | brakes, | cheers, | either
  -1.8: | find, | fine, | fire, | hice, | hours, | lundi, | maintenant, | off, | oh, | ok, | orale, | papa
  -1.8: | parar, | pu, | so, | take, | they, | third, | tire, | video, | voy, | we, | whatever, | why
  -1.8: | … avez, | … ben, | … cesse, | … di, | … grave, | … home, | … l, | … luck, | … mas, | … mi, | … more
  -1.8: | … pasa, | … price, | … suspension, | … too, | … use, | … vous, | … voy, ~_ay, ~_bit, ~_bug, ~_dur
  -1.8: ~_fan, ~_fas, ~_gif, ~_gri, ~_hoy, ~_hur, ~_ign, ~_jal, ~_lue, ~_luz, ~_noo, ~_o_, ~_ora, ~_si_
  -1.8: ~_sun, ~_thx, ~_vam, ~_vu, ~aceb, ~acte, ~affi, ~aig, ~alt_, ~ang_, ~anie, ~asil, ~atie, ~aved, ~aven
  -1.8: ~bby, ~beg, ~bie_, ~bris, ~bug, ~casi, ~ccor, ~ceb, ~cebo, ~colo, ~cter, ~dete, ~doo, ~edn, ~eh_
  -1.8: ~ein_, ~eis, ~epon, ~epte, ~eras, ~etc, ~exit, ~fab, ~fine, ~fs_, ~gada, ~geni, ~geo, ~gif, ~gift
  -1.8: ~gnor, ~goat, ~gos, ~gri, ~haga, ~hef, ~hoy, ~hoy_, ~hue, ~hx_, ~iba, ~iec, ~iece, ~ige_, ~ilin
  -1.8: ~imos, ~ingl, ~ingo, ~ira_, ~jas_, ~larg, ~ldo, ~lous, ~lte, ~lub, ~lueg, ~luz, ~luz_, ~mati, ~mbo
  -1.8: ~mg_, ~moin, ~mula, ~nfi, ~nici, ~nnin, ~noma, ~ntot, ~oane, ~oh_, ~olv, ~onar, ~onfi, ~onit, ~ops
  -1.8: ~orge, ~oriz, ~orl, ~orme, ~ormu, ~oro_, ~oto, ~past, ~pee, ~pia, ~pint, ~prou, ~pte, ~rase, ~rdu
  -1.8: ~ret_, ~riba, ~rin_, ~risa, ~rmul, ~roit, ~rter, ~rto_, ~ruta, ~seen, ~shee, ~sors, ~ssar, ~sub_
  -1.8: ~suen, ~sun_, ~tais, ~thx, ~thx_, ~tot, ~trer, ~trop, ~u00, ~u000, ~ube, ~udg, ~udge, ~uni_, ~unli
  -1.8: ~uno_, ~ush_, ~vere, ~voit, ~xit, ~xit_
  -1.9: NAME m, NAME … que, NUMBER 2, a soir, a … bici, a … esposo, a … este, a … pis, abonne, accep-
  -1.9: ai … mon, ai … non, allez, am reporting, am … interested, and can, anymore |, apportez, arreglan
  -1.9: arret |, arrett, asked me, asking |, aucun message, avez … de, avocat |, back with, be |
  -1.9: bendiciones |, best, bicyclette, bien |, bike … stop, bonne nouvelle, bonne st, bought a, box is
  -1.9: box … with, bras, brise, bronc-, bronca, but … will, c you, c … non, ca … est, ca … mon, canel
  -1.9: celular … mi, cerrado, cesse, cesser |, chambre, chef, child, chill-, ching-, como … lo, consenti |
  -1.9: cross, cunad-, cunado, d … avant, dans NUMBER, day |, de color, de mecanica, de sonar, de … cette
  -1.9: de … el, decli-, dentiste |, dia |, did |, did … tell, die, do … order, do … want, done
  -1.9: donne … permission, doorb-, doorbell, drama, droit, du magasin, efface … numero, el taller, encontre
  -1.9: enerv-, enterado, entre, equivocado de, era hoy, era para, es … mia, es … y, esa bici, est lui
  -1.9: est trop, est … une, esta el, esta equivocado, esta … el, este … mi, facture c, faire |, faut le
  -1.9: feliz, fete, ffs, fight me, fini, for … bike, friend, gato, go to, go … a, got any, hagan, hair |
  -1.9: have … NUMBER, he passed, hey it, hope this, hours |, house |, hoy |, hungr-, hungry, i dey, i go
  -1.9: i love, i … reporting, idee, in … hour, in … with, is … again, is … phone, jamais autorise
  -1.9: jamais dit, jamais … texto, jealous |, ko, la … suis, lache pas, lache-, large |, laven-, le bleu
  -1.9: le des, lente-, light |, llamada, llamar, llameme, loco |, looking … a, los ninos, luz |, ma blonde
  -1.9: ma … a, mad |, maill-, maillot, mande mensajes, mandele, mando, mange, matin |, mauve, mauve |
  -1.9: me dejo, me escriben, me … pas, mecanica |, merci pas, mi cunado, mient-, mientras, moi … place
  -1.9: mon bicycle, monsieur … a, more … and, mots, my … please, nino |, no firme, no rush, no texting
  -1.9: no … call, no … des, no … llegar, non l, non … autre, normal |, not buying, not … illegal, not … the
  -1.9: novio, numero sur, o p, of |, oh, ok, on |, on … bill, oter, pa |, panie-, panier, papa |, para de
  -1.9: para |, paren |, parki-, parking, pas arretez, pas les, pasar, pense-, perde-, perdez, perdu … numero
  -1.9: pero … me, perro, peu, phone … me, pierdan, pierdan mi, pierdan … numero, pieza, please use
  -1.9: plus … vous, por … bici, prete-, price is, primera, que … dieron, que … en, que … quedo, que … serait
  -1.9: rampe, recoger, remove |, remover, roue |, rush |, s t, s … o, sacaron, said, saldo, save, saved
  -1.9: se … di, segundo, senora |, sent … twice, shows, si esta, sonar, soz, stfu, suena, t o, t … p
  -1.9: te mande, tears, termine, texting … phone, texto vous, texts … he, texts>these, that … a, the manager
  -1.9: the shop, the … tire, thing |, think … need, thx |, time it, to get, trop, une rampe, unlis-, veuil-
  -1.9: veut, vidrio, viernes |, visa |, vous … change, vous … de, wake, way |, what is, what … did
  -1.9: what … you, where you, will … him, with it, wizar-, woohoo, worri-, yea, you on, you up
  -1.9: you … anything, you … she, | allergic, | arret, | as, | avec, | best, | borre, | card, | chain
  -1.9: | chill, | do, | donnez, | entre, | ffs, | gardez, | guess, | hein, | juste, | llameme, | love
  -1.9: | mais, | nvm, | parfait, | plus, | spam, | start, | stfu, | tant, | woohoo, | yea, | … bicycle
  -1.9: | … chez, | … como, | … do, | … don, | … good, | … is, | … it, | … ligne, | … mandar, | … named
  -1.9: | … ok, | … really, | … say, | … she, | … st, | … this, | … total, | … tres, | … under, ~_ado, ~_bb
  -1.9: ~_ej, ~_eje, ~_exa, ~_fet, ~_fie, ~_hoo, ~_ig, ~_jar, ~_joy, ~_lac, ~_loi, ~_mec, ~_mod, ~_mut, ~_noi
  -1.9: ~_oh_, ~_ok_, ~_pn, ~_pne, ~_reu, ~_run, ~_rus, ~_sca, ~_sia, ~_sli, ~_tor, ~_wah, ~aco_, ~afe_
  -1.9: ~ajas, ~aldo, ~auve, ~best, ~bol, ~bord, ~bs_, ~chil, ~cie_, ~cur, ~dado, ~deur, ~dieu, ~done, ~eboo
  -1.9: ~ecli, ~ele_, ~eliz, ~enlo, ~fes, ~fin_, ~fixe, ~fly, ~gad, ~gato, ~gros, ~guar, ~gul, ~head, ~hid
  -1.9: ~hot, ~hre, ~hung, ~iba_, ~idee, ~ilo_, ~imb, ~imin, ~inas, ~ini_, ~inio, ~izar, ~joy, ~ldo_, ~liz_
  -1.9: ~llez, ~loan, ~lpe_, ~lto_, ~mang, ~mat_, ~mec, ~mic, ~mism, ~mod, ~mpri, ~nac, ~nis_, ~nlin, ~nted
  -1.9: ~obro, ~oce, ~ows_, ~oya, ~oye_, ~pagu, ~park, ~peu_, ~pink, ~pne, ~pneu, ~posa, ~pta, ~rate, ~rki
  -1.9: ~rmu, ~rof, ~run, ~rve, ~sabe, ~said, ~sait, ~sald, ~sli, ~tall, ~tip, ~uard, ~ub_, ~uci, ~urie
  -1.9: ~utor, ~vamo, ~veni, ~veui, ~veut, ~voq, ~voqu, ~voy_, ~wah, ~xe_, ~zar
  -2.0: NAME … phone, NUMBER am, NUMBER times, a child, a loaner, a scam, a ustedes, a … c, a … hora
  -2.0: a … maison, a … marido, abern-, abernathy, ac, ah |, ahhh, ai paye, ai texte, ai … NUMBER, am |
  -2.0: am … from, am … mad, an email, anymore i, appele, ask for, autor-, basah, bell, bent |, bici … lista
  -2.0: bienv-, bike texts, bikes |, bonne … NAME, borre, bothe-, bout, c bon, c … en, c … tu, c … votre
  -2.0: ca c, cambiar |, ce contact, cerrado |, charge, clean-, club, collect the, compt-, connaissait
  -2.0: contacter, cuarto |, d en, dale, days are, de nouvelles, de … avec, de … deranger, de … nunca
  -2.0: de … pour, dejel-, delete my, delis-, dit non, dit … pas, doit y, doit … avoir, donne pas, donnez
  -2.0: du NUMBER, dvd, el freno, el segundo, el … esta, elle … appelle, encon-, enlevez … merci, entrega
  -2.0: erase, erreur … sur, espanol, est ce, est pret, est … m, est … pret, esta mi, estime |, facebook i
  -2.0: facture |, fait mon, fe, fee, five |, frais |, genial |, gentle, got … text, grandeur, great |
  -2.0: guardelo, habite plus, hermana, hijo, horar-, horario, how did, i changed, i … block, i … out
  -2.0: il doit, in canada, in person, interested |, is off, is … n, is … name, it … in, j … dit, j … paye
  -2.0: jamais … ca, je vais, je … aime, kids |, l ancienne, l essayer, la llevo, la pharmacie, la … qui
  -2.0: la … va, lache, lachez, laisse … a, lait, le bebe, le message, le pas, le … lo, llameme |, lo he
  -2.0: lo … me, lot |, m avez, mai |, maintenant |, manden nada, mas … que, may i, me recomienda, me … el
  -2.0: me … mal, mecan-, mel, mi turno, moi NAME, moi pis, mute, my … bike, my … keeps, my … one, n … is
  -2.0: nada … este, night |, no contact, no voy, no … do, noir, nombre … mal, not really, nothing else
  -2.0: notre numero, notre … n, number … now, number … or, number … please, numero … google, of … for
  -2.0: on here, on … une, onlin-, online, orale |, otro mensaje, ou, ouch, out |, over |, panier |, par mois
  -2.0: pare |, parfait |, parking in, pas trop, pas … enlevez, paseo, passe chercher, perdon se, pharmacie
  -2.0: phone … off, pic, plastic, plus texter, porte, poster, prisa, que t, que talla, qui repond, quien fue
  -2.0: quiero … con, quit … is, red, regul-, remove … number, rien signe, run, s en, sale |, scam, sea |
  -2.0: send>number, serre, ship, sick, small |, stickers |, stolen |, te … la, test |, texted |, that … the
  -2.0: the order, the … has, this NAME, this old, this … from, this … in, tienda es, tip, tiro, trust
  -2.0: trying again, tu … je, une … sur, use the, uy, verde, veuillez, video |, voisin |, vous … ecrivez
  -2.0: vous … pris, vous … une, wait |, wall |, was wrong, we all, where, wide, will collect, wrong tire
  -2.0: wrong>law, y avoir, y nada, y … tu, yo nunca, yo paso, you lo, you … ando, you … from, you … mas
  -2.0: your |, your … it, | adieu, | ahhh, | allez, | bonjour, | busy, | cross, | cuantas, | dale, | end
  -2.0: | fin, | he, | just, | kids, | mama, | mejor, | mire, | night, | nomas, | notre, | numero, | otra
  -2.0: | p, | pare, | primera, | rentan, | son, | thinking, | trying, | uy, | voici, | … bicis, | … ca
  -2.0: | … celui, | … coach, | … debo, | … donde, | … etait, | … from, | … go, | … order, | … stars
  -2.0: | … telefono, | … uso, | … yeah, | … yes, ~0000, ~_caf, ~_dal, ~_fly, ~_goa, ~_nan, ~_ng, ~_nic, ~_ob
  -2.0: ~_ou_, ~_sic, ~_tac, ~_tip, ~_top, ~_vib, ~acce, ~acen, ~acto, ~afe, ~ag_, ~agua, ~ahah, ~arna, ~aseo
  -2.0: ~ax_, ~bere, ~caf, ~ccep, ~cibo, ~club, ~del_, ~dru, ~ecan, ~elt, ~epta, ~evr, ~expe, ~fet, ~ffs
  -2.0: ~goa, ~hees, ~hill, ~inda, ~irer, ~irma, ~isa_, ~itl, ~jel, ~lach, ~lt_, ~lub_, ~lvo, ~lvo_, ~mage
  -2.0: ~meca, ~nif, ~nlo_, ~nnel, ~noi, ~nol_, ~nove, ~nser, ~ntir, ~obe, ~oger, ~omen, ~onli, ~opc, ~orar
  -2.0: ~ost_, ~ota_, ~otal, ~oyeu, ~pano, ~paus, ~piec, ~pse, ~quin, ~rim_, ~rine, ~rip_, ~rked, ~run_
  -2.0: ~rust, ~sick, ~tand, ~tota, ~uelt, ~ult_, ~umb_, ~unk_, ~urry, ~ush, ~vib, ~vrez, ~xpe, ~yeu, ~zad
  -2.0: ~zon, ~zon_
  -2.1: NUMBER stars, a ca, a poco, a … mi, a … numero, a … porte, absol-, ai le, ai parle, algun-, alto |
  -2.1: alu, am so, amo, ancien numero, approuve, aprob-, arre, au courant, avoir une, b, be gentle
  -2.1: be texted, bebe |, block … number, boost, boss |, by your, c correct, ca chez, cambie de, camis-
  -2.1: canas-, canasta, carpe-, carpet, ce que, climb, code |, como |, compris, con mi, conduit, conduit |
  -2.1: cual … su, cute |, d la, da |, de talla, de … part, demenage, do … ship, donde … mi, donne … mon, dot
  -2.1: el … en, el … para, else … you, en … une, esperando |, est partie, est tombe, esta bien, et … le
  -2.1: etes … vous, fac, fat bike, fixie |, flou, flyer-, flyers, fue a, gave, genius, gf, got … NUMBER
  -2.1: guard-, hablo, had it, he called, hecho, hiya, house please, hungry |, hurry, husband will, hv, i owe
  -2.1: i … one, illegal |, inch |, incl, ir, is it, j … parle, koi, l hiver, la canasta, la cuenta, la deje
  -2.1: la est, la je, la voy, la … le, lachez pas, last … is, le marco, le … sur, llevo |, lo … y, loin
  -2.1: long |, longer |, lose, lose my, loves, maintenant je, mais … m, mandar a, manden … aqui, mardi
  -2.1: mauvais modele, mauvaise photo, mayo, mdr, me escribio, me robaron, me suscribi, me … au, me … jamais
  -2.1: me … nadie, me … this, me … times, me … una, medio, mi esposa, mi telefono, miles |, mind |, msj |
  -2.1: my friend, my work, ne … suis, ne … texter, no worries, nop, not hear, not text, not … air, not … new
  -2.1: not>list, number from, on … bike, order … yet, otro dia, ouch |, papa que, pare, parke-, parked
  -2.1: pas correct, pas encore, paso, perfi-, plus … velos, precio, pret … c, pu jamais, que … los
  -2.1: quel … de, question |, quiero sus, quit that, recibo, recomienda, rendez moi, rendu-, rendue
  -2.1: ride anymore, safet-, safety, set up, signe, spelled, su … que, suis … cours, suscribi, t ai
  -2.1: tengo un, tengo una, tengo … para, text someone, the lab, the … dog, the … helmet, the … lady
  -2.1: the … name, thing … the, thinking … you, this … mine, this … week, to this, top, tu this, un … autre
  -2.1: va, vient, vois pas, votre … par, vous connais, vous … qui, vous … tu, want anything, was up
  -2.1: was … at, what do, what |, who texts, worries, wrong … for, wrong>more, y te, you la, you quedo
  -2.1: you … en, you … la, your … number, | al, | arre, | back, | bien, | cambie, | est, | found, | grand
  -2.1: | hoy, | lache, | lachez, | ne, | nice, | nop, | one, | ouch, | para, | sale, | stp, | sus, | van
  -2.1: | wait, | … ce, | … days, | … estoy, | … fini, | … her, | … pues, | … s, | … took, ~_aco, ~_aid, ~_b_
  -2.1: ~_bol, ~_caj, ~_fab, ~_gav, ~_hv, ~_hv_, ~_ir_, ~_lar, ~_log, ~_md, ~_mdr, ~_ok, ~_om, ~_pin, ~_pog
  -2.1: ~_ram, ~_red, ~_sav, ~_tc, ~_va_, ~ablo, ~abs, ~abur, ~aga_, ~alla, ~art_, ~ault, ~bot_, ~cafe, ~caj
  -2.1: ~deal, ~demo, ~ecu, ~enr, ~fan_, ~feu, ~fos, ~gav, ~gave, ~gres, ~hurr, ~hv_, ~ial_, ~iar_, ~ifes
  -2.1: ~ild_, ~intu, ~lip_, ~livr, ~loin, ~lu_, ~lvi, ~mdr, ~mdr_, ~mpte, ~ndeu, ~nli, ~nny, ~ntu, ~oge_
  -2.1: ~olvi, ~onal, ~oses, ~oto_, ~ouc, ~ows, ~paso, ~pic_, ~pog, ~pte_, ~rave, ~raz, ~rden, ~rge_, ~runk
  -2.1: ~rus, ~sav, ~seri, ~serr, ~slip, ~stre, ~subi, ~suiv, ~tama, ~uivi, ~unn, ~va_, ~venu, ~xie, ~xim
  -2.1: ~ye_, ~yee, ~yee_
  -2.2: NUMBER please, a gift, a quel, a tu, a … son, aburr-, actor, again lol, ago please, alguna
  -2.2: am … paying, ans … NUMBER, arre |, ask, attendre, autorise, bacan-, bacano, be honest, ben la
  -2.2: block this, bother, buenas |, bueno, bug, busy, busy |, but the, c fini, c … encore, ca le, cafe
  -2.2: calor, calor |, casa es, cel en, chape-, chapeau, chop, cle, como … que, consenti, contact this
  -2.2: contesta |, contestan, courant, dad |, dado a, dame de, de mi, de suivi, de … en, deje |, deran-
  -2.2: des deux, diez, digam-, digame, do … text, door is, earli-, eh |, el local, el nombre, encore |
  -2.2: end |, enviar, equivoque, escribio, esposa, est fait, est grand, est tu, est … au, esta no
  -2.2: esta … escrito, et pas, fais pour, fasse, fixie, fotos |, freno |, from my, from … haha, gars avec
  -2.2: girl in, good to, good … know, gorra, got NUMBER, grandeur |, guys |, has a, has the, he … me, help |
  -2.2: hermo-, hermosa, horario |, hurry |, i mean, i … consented, i … when, in … form, infin-, infiniment
  -2.2: interesse |, ir |, is your, is … to, is … working, j … texte, jappe-, jappelle, je … ca, jour, jour |
  -2.2: k, know who, la patte, la recoge, la talla, la … grandeur, la … se, lads, le code, le proprietaire
  -2.2: le rouge, le … m, lo di, lo … dado, lost, m … dit, ma part, mamie |, math, me apunto, me equivoque
  -2.2: mec, mi apellido, mon … a, mon … sur, never consented, never gave, never got, no mandar, nom … la
  -2.2: not another, not paying, not with, not … on, nouveau … est, numero de, numero pour, one is, pague
  -2.2: pasa, patte, pedi, personne repond, peux pas, phone … on, phone … you, pieza equivocada, pintu-
  -2.2: pintura, plus … que, poste-, pour ton, pret |, primo |, prisa |, quedo … la, qui le, quiero hablar
  -2.2: recois ca, recomienda |, regreso, remove>number, rendez … mon, rien accepte, rim, route, se acabo
  -2.2: she … a, spam |, stop … shop, su papa, suis … d, suis … dans, suis … de, suivi, survi-, survived
  -2.2: svp … a, sweets, ta |, texting this, texts>number, the line, the ticket, the … ready, this a
  -2.2: this … but, today |, tombe dans, two |, ty, ty |, uff, une … je, usen, usted es, va vous
  -2.2: va … appeler, veut … de, vez |, vois, votre … s, vous autres, vous et, which … is, who … the, why i
  -2.2: wo, wow, wrong address, wrong window, wrong … is, wrong … the, x, yes, you ni, you voy, you … mi
  -2.2: young lady, | am, | any, | be, | coucou, | delete, | depuis, | genial, | mande, | nombre, | non, | s
  -2.2: | uff, | where, | wo, | xl, | … after, | … amo, | … cable, | … chat, | … lord, | … owe, | … parce
  -2.2: | … pe, | … poco, | … rabais, | … robaron, | … talla, ~000_, ~_adi, ~_aj, ~_dre, ~_gn, ~_ir, ~_jap
  -2.2: ~_k_, ~_tot, ~_ty_, ~_wo_, ~_wow, ~_x_, ~abe_, ~amer, ~amin, ~ask_, ~azon, ~bid, ~busy, ~cari, ~chat
  -2.2: ~chee, ~cis_, ~delo, ~ecro, ~erde, ~erve, ~fas, ~fy_, ~gos_, ~guan, ~hot_, ~issu, ~ivoq, ~jap, ~lads
  -2.2: ~lost, ~mad_, ~mpio, ~nny_, ~pago, ~reem, ~rre_, ~rut, ~save, ~stel, ~tiro, ~trus, ~ube_, ~unny
  -2.2: ~usen, ~wow, ~wow_, ~yes_
  -2.3: NUMBER or, a reparer, aa, adieu, adresse |, ai … signe, aja, al rato, allo, amo |, ans qui, apunte
  -2.3: are … in, autre message, avec … chien, avez … numero, bici todavia, bici |, bicis, bike … sold
  -2.3: bonjour c, c … correct, c … long, c … termine, c … toujours, ca me, can … hear, casco |, catch-, cats
  -2.3: changed my, chill |, cliente … me, comio, conozco esa, correct, de ca, de derailleur, de … je
  -2.3: declined, decro-, demande a, dia … el, ding, dit NUMBER, do … contact, doit … pour, donde … yo
  -2.3: earliest, equivocaron de, erreur c, ese … de, eso |, est correct, est long, est termine, est toujours
  -2.3: est … nouveau, fini avec, fixe, forget this, fr |, front |, funny, garden, genia-, genial, geniu-
  -2.3: go |, gotch-, gotcha, gotcha |, gtfo, guess who, guind-, guinda, hay un, he … NUMBER, high |, i ask
  -2.3: i declined, i sure, i … at, i … he, i … with, in … for, it has, it … that, jamais de, je … chercher
  -2.3: le droit, lio, listo, livrez, llego |, looking |, lose this, mad, magasin |, mama |, marido |
  -2.3: me anymore, me … else, meilleur, meme |, mi pedido, mi … en, mido, mido NUMBER, mis la, model-
  -2.3: more |, my girlfriend, my number, nina de, nina … NUMBER, no den, no … prisa, nombre … mi
  -2.3: not contact, not … billboard, not … my, now do, now … you, numb, number … no, numbers on
  -2.3: numbers … the, numero delete, numero pa, numero … es, numero … suivi, on reste, on … dit, on … door
  -2.3: on … it, one |, pago, pain |, para NUMBER, parked |, pas mauvais, pas … nous, pas … qu, paste-
  -2.3: pastel, patte de, patte … derailleur, pizzeria |, pourquoi c, pourquoi … est, press-, prove-
  -2.3: que … de, qui … avez, reach me, real |, recom-, remove her, roses, se que, siento mucho, signer
  -2.3: sorry i, take … phone, tall, talla equivocada, termine pour, termine … moi, text her, textez pas
  -2.3: texting him, the young, this … out, thund-, thunder, times |, to … texted, total, tu numero, vet
  -2.3: veut le, vie |, voulais des, vous deranger, vous encore, want these, what … am, who … these
  -2.3: y … quiero, you again, you hv, you … any, your billboard, | aja, | au, | dice, | donde, | forget
  -2.3: | fr, | gotcha, | gtfo, | look, | may, | pase, | textez, | two, | unsub, | wake, | wish, | … acabo
  -2.3: | … another, | … den, | … e, | … gave, | … never, | … old, | … pague, | … pase, | … paso, | … perdon
  -2.3: | … somebody, | … way, ~000, ~_arm, ~_feu, ~_fon, ~aou, ~cere, ~ecom, ~funn, ~grav, ~icis, ~ig_
  -2.3: ~marq, ~noir, ~nre, ~nti_, ~ogo, ~oted, ~ram_, ~razo, ~relo, ~rmat, ~rud, ~rude, ~rve_, ~sy_, ~tee_
  -2.3: ~tig, ~tt_, ~uper, ~vet_
  -2.4: NAME lol, NAME … il, a cambiar, a inscrit, a rien, a … la, a … man, about the, ai … autorise, ai … le
  -2.4: am out, any news, argh, ask … this, attri-, attribue, avec … autres, bell |, bicicleta |, blonde |
  -2.4: bs, ca … le, carte |, chill, class-, como va, couco-, coucou, dale |, de … oficina, demo, den
  -2.4: droit de, du bureau, either |, el candado, el nuevo, el precio, es la, ese mensaje, est de
  -2.4: est encore, feu, film, forget … number, foto |, from … records, funny |, go, got it, hange-, hanger
  -2.4: hein, hein |, helmet |, her number, hi … is, his ex, i miss, i … did, i … tomorrow, is NUMBER
  -2.4: is good, is … part, is … the, is … there, j … mal, je t, just … my, knw, lab |, le fixe, le mande
  -2.4: le nom, le voisin, le votre, le … modele, livre, marqu-, me apunte, me digas, mi hijo, mi … a
  -2.4: mi … pero, modele, mon avocat, mon colis, ne pas, neuf |, never |, nicke-, nickel, ninguno
  -2.4: no contestan, no msj, no … suscribi, nom de, nombre … la, not to, not working, nuevo es, numero me
  -2.4: numero ou, numero para, o que, ok |, olvid-, on it, orden, paciencia, paisa-, paisano, pas … droit
  -2.4: pas … parler, que … son, quit … my, ramen-, ready |, recibe, s … pas, said yes, saoul-, savai-
  -2.4: secret, shop now, story |, texting … number, the divorce, tombe, tot, tu as, upgrade, use, va |
  -2.4: veux … etre, viene, vous appeler, vous n, vous … mon, vu, was that, was … me, where are, where … you
  -2.4: why am, whys, wrong it, wrong … that, yo … fui, | allo, | b, | dump, | encontre, | lads, | listo
  -2.4: | name, | tengo, | yes, | … cours, | … leh, | … looks, | … mere, | … night, | … plus, | … presse
  -2.4: | … sounds, | … un, | … voulais, | … year, ~_go_, ~_ko, ~_olv, ~_vu_, ~_yaa, ~abia, ~ac_, ~adde
  -2.4: ~aigh, ~arp, ~decr, ~feu_, ~guno, ~hein, ~hoto, ~lgun, ~logo, ~lvid, ~math, ~mb_, ~mene, ~mode, ~nerv
  -2.4: ~nke, ~odel, ~osa_, ~ouh, ~paye, ~phot, ~ramp, ~scam, ~sena, ~trac, ~uide, ~uina, ~unk, ~usy, ~usy_
  -2.4: ~vu_, ~yaa
  -2.5: NUMBER … NAME, a place, a week, a … me, abonne a, ai mal, ai un, al taller, allo c, alors |, am good
  -2.5: answered, appel, apporter, are they, arrive |, au nouveau, avec … numero, ayoye, bike … it, bof
  -2.5: buddy |, bumps, c … bon, ca se, came out, can … with, ce … quelqu, cette … je, chat, chercher
  -2.5: chez le, compte, contact me, crois-, de ahi, de otro, deal, depuis … ans, di, di mi, do you, donne la
  -2.5: donne … velo, e |, el vecino, enfants |, esta … es, estafa |, ete … chez, fait |, for … on, from |
  -2.5: funda-, gentille, get … number, got NAME, gris, have … it, he dado, hola soy, i got, i … good, ici je
  -2.5: il va, in … now, is for, is … over, it ends, je … demenage, je … sa, la |, la … equivocada, lah |
  -2.5: le colis, le di, le … au, like … but, llanta |, lleva, lo … mucho, lundi |, ma |, ma … va, magni-
  -2.5: magnifique, mais non, mano |, mardi |, mean the, mecano |, mis sur, mis … votre, mon number, mon … au
  -2.5: no que, not funny, not over, not |, nota, number lol, numero ici, oui |, owned … bicycle, pague en
  -2.5: para ustedes, part, pas presse, peace |, pero … celular, personnel, pic |, piece, platf-, platform
  -2.5: play, plus etre, portu-, pour … mere, prix, prob, quit |, ramene, right |, sa |, saludeme, saludeme a
  -2.5: saquenlo |, sent |, she … up, since … am, since-, sincerely, size, slip, street |, suis demenage
  -2.5: talla |, tengo … numero, the photo, tire |, va mi, va … le, vidrios, voy |, voy … cambiar
  -2.5: wrong>forever, you estoy, you pague, | ayoye, | bof, | done, | et, | gave, | in, | lost, | passe
  -2.5: | saludeme, | sold, | tell, | verifiez, | wow, | … desde, | … lah, | … quedo, | … remember, | … sur
  -2.5: | … there, | … y, ~_di_, ~_gd, ~_kon, ~_rip, ~_siz, ~_tai, ~_ty, ~afa_, ~aide, ~amis, ~ao_, ~auti
  -2.5: ~aza, ~cu_, ~cula, ~dded, ~ecu_, ~enre, ~ert_, ~esh_, ~gris, ~hee_, ~ierd, ~kona, ~lor_, ~ncu, ~ndi_
  -2.5: ~negr, ~nki, ~oca_, ~olor, ~prix, ~rix, ~rix_, ~riza, ~rub, ~siz, ~size, ~ug_, ~unts, ~woo, ~xtee
  -2.6: 2 |, a nadie, a … primo, acheterai, admir-, admirer, aguan-, ahead, anyway |, avez pris, avez tu
  -2.6: bacan, beaut-, beautiful, because … did, carpe, celle la, consented |, couleur |, decroche
  -2.6: deranger |, desde que, desde … NUMBER, devez tromper, do … mean, dropped it, el NUMBER, el … mi
  -2.6: enfin, enfin |, enreg-, es este, esta feliz, estafa, etes … mais, fait pas, feliz con, gave … this
  -2.6: giant |, habia, hable, his … are, hot, i … so, in … hospital, it … good, juste un, kona, la … bike
  -2.6: la … roue, le … veut, listo |, llego ningun, m a, ma voisine, mauvais … sur, me at, me … cuando
  -2.6: me … ningun, meill-, mejor … de, mi numero, modele |, my thing, no enviar, no vivo, not … be
  -2.6: not … thing, noted, o … a, one … me, pas j, photo |, pis la, que nunca, qui ca, rendu avec, rip
  -2.6: saludos a, saquenlo, se perdio, sent it, signe pour, smh, smh |, son bike, subid-, suis … abonne
  -2.6: tell |, tengo … bici, the pic, the wax, the … place, the … shop, the … size, toast, total |, unkno-
  -2.6: unknown, urgent, vous … tromper, wax, we … been, wesh, what year, winning, with … i, work number, xl
  -2.6: ye, yo la, your old, | bye, | c, | dame, | es, | fui, | is, | lose, | peace, | rendez, | sick
  -2.6: | tiene, | voyons, | wesh, | … couleur, | … eu, | … hay, | … or, | … patron, | … quitte, ~_agu, ~_ahe
  -2.6: ~_ame, ~_enr, ~ahe, ~ahea, ~anis, ~asar, ~aud, ~cam_, ~dde, ~due_, ~eeme, ~ei_, ~erto, ~gg_, ~nreg
  -2.6: ~oeu, ~oui, ~pase, ~pp_, ~rb_, ~rra_, ~tafa
  -2.7: NUMBER je, a … remove, affic-, affiche, agreement, avez fait, bell crank, bien la, burie-, buried
  -2.7: c … au, cette semaine, check |, color, connais … cette, de orden, de prix, de … fille, deranger
  -2.7: desde el, desole |, deux |, did … give, dije no, done |, double |, drole, era el, es NUMBER
  -2.7: escuela |, esposo |, estaf-, ex keeps, exact-, fache, forgi-, fui |, fun, gave him, give … my, gn |
  -2.7: good |, grave, is … right, je quitte, je trouve, je … rendu, know how, kona |, le prix, m … ecrit
  -2.7: ma … NAME, maman, maman |, maxim-, maximo, me da, me llamaron, mecano, moi … t, mon telephone
  -2.7: my … number, nada de, need this, ni rien, ninos, norco, not give, not texting, not today, number sir
  -2.7: numero du, numero … orden, nunca |, opt … a, own … bicycle, pas eu, pas fache, pedido |, permission |
  -2.7: personal, pintura |, plus jamais, pneu, pourquoi je, precio |, prende, presse |, que … as, qui m
  -2.7: qui |, quien … apunto, range, really |, recibo |, rentan, run |, saludos … NAME, save it, seis
  -2.7: soy … de, stop … him, subida, suis rendu, suis … bout, suis … fache, super, svp juste, tamo, tell her
  -2.7: texted me, this … again, title, to |, toy, trouve pas, tt, une place, up … NAME, ustedes jaja
  -2.7: vous … fait, vous … jamais, was the, what … your, who … to, why |, winning |, wooho-, wrong … mine
  -2.7: yet, you ever, you too, youpp-, | ahora, | cool, | fuera, | il, | m, | noted, | oops, | ride, | small
  -2.7: | thx, | toy, | tres, | ty, | ye, | … hands, | … nombre, | … then, | … trouve, | … wrong, ~00_, ~_ed
  -2.7: ~_mei, ~_oui, ~_rom, ~_sei, ~_yet, ~aiy, ~fun_, ~maro, ~neu_, ~oeur, ~oop, ~pet_, ~pine, ~rca_, ~rdan
  -2.7: ~supe, ~yet, ~yet_, ~ym_
  -2.8: a que, a … e, a … telefono, accounts, added, al muchacho, am at, ans … il, c … ou, club |, con … pero
  -2.8: cuide-, de … tienda, deal |, delete this, domingo, don |, donc |, espanol |, esta … bici, even … it
  -2.8: fin |, fuera |, fui y, grax, grax |, has called, have … my, i had, ice, is … love, is … please
  -2.8: la porte, la … gratis, lejos, les dio, llamaron, llego en, llego … NUMBER, lo mio, maestro, marque
  -2.8: marque |, mauvais pneu, me le, me … trompe, message … d, mia |, more>law, ne … contacter, negra
  -2.8: new number, no … nunca, numero no, numero s, oops, oui, pas contacter, pas … ai, pas … autre
  -2.8: pas … sur, pine, pour ca, que … soy, rompas, serie |, sir … i, sold |, sold … bike, soy … dueno
  -2.8: suis trompe, suis … avec, the ice, the name, think |, this moi, this … please, try |, velo … en
  -2.8: vous un, vous … mis, vrai |, was a, yo … lo, you ship, you … vivo, your phone, your sign, | d, | de
  -2.8: | hagan, | help, | nothing, | shimano, | wheel, | … 2, | … gente, | … goes, | … marco, | … now
  -2.8: | … size, | … went, ~_beg, ~_evi, ~_ice, ~_nia, ~_oop, ~bete, ~dr_, ~enu_, ~oui_, ~rdad, ~soe
  -2.9: NAME or, NUMBER |, a nada, a … une, ai … demande, aiyo, al … numero, also |, am … texting, appeler |
  -2.9: aqui como, aqui la, ask NAME, attendre |, au bureau, bleu |, bureau a, bureau … NUMBER, but |
  -2.9: ca … fait, chico, client chez, collect, confirmation, consented, cual es, d … sur, dac |
  -2.9: directions |, dunno, el delete, el total, es … bueno, est … pere, est … vrai, f, gd, go ahead
  -2.9: grave |, hay … que, he … called, here is, ice |, it … NAME, jefe |, jersey |, keep … number, le hace
  -2.9: le … su, live there, maestro |, maqui-, mauvais nom, means, message this, mi … es, moi merci
  -2.9: mon … ou, must … me, my … thinks, nice |, nom sur, non … de, not cool, not use, number … your
  -2.9: on … order, opt in, parel-, pas texte, pasa |, petit |, photo, pick it, pick … up, pis mon
  -2.9: pour parler, pourquoi … recois, que es, que … hable, quien se, quoi |, rompa-, se fait, should i
  -2.9: soeur |, stop i, taill-, taille, tell him, text … else, text … this, texting it, that … all, the air
  -2.9: the fella, the vet, the … any, there anymore, us |, vibe, were |, yikes, yo jaja, | bon, | f, | now
  -2.9: | que, | rip, | sure, | try, | yikes, | … NUMBER, | … equivocaron, | … era, | … est, ~_f_, ~_maq
  -2.9: ~_oo, ~_tig, ~_ya, ~aye_, ~ckin, ~edar, ~lies, ~maq, ~maqu, ~oops, ~rue_
  -3.0: NAME that, NUMBER now, a … yo, aguanta, ai donne, all our, allo |, antes que, avez … mon, ay … otra
  -3.0: bici … mia, but ok, cafe |, casque |, charge |, cher pour, cher |, ci |, contact … number, crank |
  -3.0: cual … el, dac, de … NUMBER, demenage a, enviar mas, es con, est … la, est … nom, est … velo, et … ne
  -3.0: eu le, ever had, for … only, fryer, gave … permission, got … elses, have … number, hot |, i getting
  -3.0: inici-, it … NUMBER, knows … bike, la … au, let … check, mande |, mande … mensaje, me check
  -3.0: me … llamado, mi number, mine … the, mon texto, no importa, not that, numero … serie, of texts, oki |
  -3.0: old man, online |, pas grave, pas … la, pas … votre, peux … me, plus … de, pneu |, pour … merci
  -3.0: presse, proprietaire du, qiut, que se, que … tienen, quoi le, repair |, reparacion |, repare
  -3.0: repond |, roja |, she got, si … es, size |, soeur, the … NAME, think … have, this … NAME, tu … au
  -3.0: un … pero, usada, use this, velo … est, yet |, yikes |, | aiyo, | ask, | dac, | gd, | k, | oi
  -3.0: | personne, | qiut, | saludos, | was, | … bad, | … da, | … ecrivez, | … him, ~_soe, ~arda, ~cano
  -3.0: ~cka, ~enal, ~icki, ~ky_, ~soeu
  -3.1: NAME from, NAME … lol, a cote, a quelqu, ai … hier, ando … bici, another one, any |, bad |, bete
  -3.1: bici … para, bueno |, cell c, cell … est, crois … vous, desole mais, donde es, du monde, dur
  -3.1: ecris au, es … persona, esta NAME, ever … this, fair, ferme, gafas, get in, gn, grrr, hable-, honda
  -3.1: is with, je rentre, lose … number, marca, me … pasa, mi jefe, mi nina, my new, negra |, no … di
  -3.1: nombre esta, non c, not message, not ok, not sure, not … let, numero pas, numero … est, numero … tu
  -3.1: of that, omw, omw |, on avait, ordered the, otro cel, paye, pres, recu |, retirer … numero, rien d
  -3.1: rien … autre, service |, someone who, talla, telefono … me, that bike, tu le, tu un, tuyo, urgent |
  -3.1: venu, went with, who got, wrong color, wrong … on, yes |, | ni, | … color, | … maintenant
  -3.1: | … nouveau, | … pis, | … una, | … which, ~_gm, ~_ner, ~arpe, ~haz, ~igas, ~nows, ~oa_, ~rpe
  -3.2: NAME … numero, ameri-, ancien … de, are e, are … again, arman, belle |, brother |, chico |, chido
  -3.2: danke, ecrivez pas, email |, enter-, est bien, est … correct, etes trompes, etre |, excusez
  -3.2: good … you, grande, hablen, hace |, have … new, heels, hijo … el, is this, is … with, knows, ma soeur
  -3.2: maquina, me dio, mi recibo, mi senora, mon … qui, n ecrivez, never … that, new … who, note |
  -3.2: number … you, numero au, pase, piece |, que … jaja, razon, sorry my, suis … a, sur … facture
  -3.2: this for, titi, tkt, vous … trompes, wish |, y … si, y … une, your bike, | bonne, | his, | omw, | oui
  -3.2: | su, | tkt, | un, | … cell, | … cette, | … este, | … parle, | … rentre, ~_haz, ~conv, ~eans, ~fach
  -3.2: ~ndue, ~ond_
  -3.3: a mon, al otro, au magasin, bici … a, bike is, bot, ce service, celular es, colis, color |
  -3.3: como … este, de donde, de … casa, did … ok, digas, disc, do … message, dre, eje, el eje, error NUMBER
  -3.3: est mon, est … bon, est … cher, est … erreur, fair |, fue |, his … i, home |, i tell, ici NAME
  -3.3: jamais donne, jamais … vous, join, la mia, le … c, le … pneu, lmk, lo … con, lol he, m … mis
  -3.3: mi hermana, mi … nuevo, mon cellulaire, monte, my roommates, my … wrong, non pas, not again, not in
  -3.3: not … yet, oi, olvida, ouais, ouais |, oui le, parle, pas |, portuguese, prix |, senal, seven, son de
  -3.3: tbh, textee, times i, to his, trek |, un … NUMBER, verifiez … numero, what else, who said
  -3.3: you looking, | a, | commande, | estas, | lmk, | ouais, | quien, | si, | … chance, | … cool
  -3.3: | … pardon, | … photo, | … wat, ~_ase, ~_tb, ~_tbh, ~bh_, ~igui, ~meri, ~tbh, ~tbh_, ~url, ~wei
  -3.4: NAME coutu, NUMBER … qui, a le, a parle, affaire |, and … gave, aussi |, c … bien, comment |, coutu
  -3.4: de serie, delete … number, du numero, es … en, fire |, get … NUMBER, have … phone, here … my, i pick
  -3.4: in NAME, in … pic, is … roommates, j … donne, je cherche, la … es, me suis, me … or, mero, mm
  -3.4: mon … numero, not what, number as, number … are, pas … probleme, posse-, quitte … bureau, serie, si |
  -3.4: six |, son … de, tempo-, tengo su, the … address, this … lol, track-, try the, urgence |
  -3.4: veuillez retirer, vidri-, wrong with, you fue, | aucune, | note, | school, | y, | … mero, | … repond
  -3.4: | … shop, | … tremblay, | … velo, | … x, ~afa, ~cki, ~onv, ~uns_
  -3.5: ai … donne, amable |, as i, as … have, avait dit, avez donne, bike any, bike … more, bruh |, buena
  -3.5: but … did, c … ce, checking, client et, de … como, dialed … wrong, engin-, entered, est … ex, ex |
  -3.5: gave no, have my, inven-, jamais … mon, kk, la … esta, le chercher, le … me, milo, misma, mon frere
  -3.5: my digits, no … senal, not … today, number in, pago |, paso yo, plus client, qui a, qui … le
  -3.5: quien … dio, reparation |, s |, sabe, stand, suis dehors, tbh |, there |, timin-, tracking, tricy-
  -3.5: tricycle, vert, what … wrong, who … it, wrong size, x la, yo |, your number, | kk, | … autre
  -3.5: | … espanol, | … mauvais, | … probleme, | … update, ~_iz, ~_ras, ~_wei, ~acki, ~ecki, ~mei, ~pi_
  -3.6: am i, aucun probleme, called me, chercher |, chihu-, chihuahua, dentist |, domingo |, ici … le, ig
  -3.6: is … work, je texte, je … dehors, k |, kk |, la orden, les … mi, mon nouveau, new … same
  -3.6: no permission, np, np |, number sorry, numero … telephone, nunca … esto, oki, paise-, paiseh
  -3.6: plus … votre, por su, porte |, que … etes, rue, score, se |, stop who, this rien, timing, travail |
  -3.6: vert |, votre … et, who am, yep, you this, z, | bueno, | np, | oki, | va, | yep, | … also, | … jamais
  -3.7: a bot, a este, am … up, are … texting, be … your, bet |, candado de, chercher … velo, correct |
  -3.7: course |, du … a, el bueno, etait NUMBER, fait … de, he … your, i … two, i … who, il … NUMBER
  -3.7: know do, l appareil, la … verde, marca es, me my, mine … a, number am, nvm, pas … vous, pour ma
  -3.7: same |, the office, votre cafe, vous … ou, we … all, what number, with … who, you … her, | bus, | her
  -3.7: | ici, | mom, | photo, | … sais, ~cte_, ~iva_, ~jum, ~ya_
  -3.8: alguien |, aret, at … funeral, autre velo, belongs … my, cambie … numero, de probleme, de telephone
  -3.8: dent, el … es, en avant, engine, etait … ma, etes qui, fyi |, hombre |, incom-, is … lot, is … what
  -3.8: le … velo, like this, mero |, nor, number … my, po, quien les, sari, sorry that, sorry … was
  -3.8: soy cliente, tell … he, tiene … anos, ttyl, ttyl |, un … comme, une erreur, used |, y … un, you the
  -3.8: | anything, | might, | n, | te, | ttyl, | used, | vendu, | … added, | … rien, | … senora, ~_lm
  -3.9: am … in, autre … a, avant NUMBER, beau |, correcto, de … hermana, depart, dueno … de, en linea
  -3.9: es … NUMBER, est bon, est … frere, etre pour, is … my, izqui-, lot … texts, mien |, nombre de, or |
  -3.9: out … and, personne … repond, que |, sister |, su numero, suns, talking to, telefono … la, that one
  -3.9: vendu |, | another, | go, | velo, | … escribe, ~uje
  -4.0: NUMBER … is, NUMBER … nobody, NUMBER … think, ahead |, angry>wrong, autre … moi, been calling
  -4.0: ce velo, commande est, creo … es, do … use, esta … nombre, femme |, ferme |, form |, gave … the
  -4.0: i meant, la tienda, lo dio, lost … number, maybe |, mme tremblay, no … han, non … est, not … man
  -4.0: oui c, oui … est, pere, personne … a, pizza |, pu a, repare |, rien demande, sir … the, su … a
  -4.0: super |, text … number, texting … i, this … right, who |, | bikes, | phone, | … ordered, | … someone
  -4.0: | … us, ~ramo
  -4.1: c … NUMBER, called |, de … es, di … numero, e … ningun, ese |, gm, hablar con, have two, huffy
  -4.1: i typed, is … fair, je … pour, just … a, know … this, m |, m … donne, meh, mine has, my … as, no uso
  -4.1: not now, not you, o de, phone died, picki-, picking, ptdr, somebody who, soy … el, text this
  -4.1: text … phone, think so, wrong NAME, | NUMBER, | qui, | … conozco
  -4.2: am … talking, are … looking, au telephone, burn, c … ferme, conforme, d … pas, de … paso, funeral |
  -4.2: got my, he said, hmm |, i talking, i … 2, j |, just checking, know |, la … facture, le chien
  -4.2: llegando |, name NAME, not a, not fair, numero n, oficina no, pas client, paye |, pense … vous
  -4.2: plus … velo, que … trompez, quel numero, qui … l, repond, su … me, suis … mere, who … yes, wrong |
  -4.2: | correct
  -4.3: avoir … mauvais, busco, crv, de commande, esta a, han llamado, mauvais … de, mi nieto, numero est
  -4.3: qui … a, recoger |, red |, retirer son, sip, velo |, verde |, you personne, | aucun, | mauvaise
  -4.3: | … personne, | … quelqu
  -4.4: a person, appointment |, aww, ca … moi, exper-, hey |, i ordered, in line, info |, izquierda, mrc
  -4.4: mrc |, ou |, pas … mais, se ni, whatd, wrong … it, you … bike, | … dialed, | … yet
  -4.5: a nombre, atelier |, avec |, bonjour |, el NAME, el me, est … celui, este … lo, fax |, fort |
  -4.5: izquierda |, je voulais, name wrong, plus … client, sigui-, unicy-, vengo, wife he, wrong … sorry
  -4.5: yeah |, | elle
  -4.6: NUMBER people, a … person, am … sure, au nom, con … hablo, got |, hablo |, have his, huh |, mia es
  -4.6: n |, nine, nombre … NAME, numero NUMBER, october |, picking up, quien hablo, rue |, si soy, spoke |
  -4.6: stop … do, tune |, verifiez votre, voici, wot, wrong name, your … stop, | conforme, | ex
  -4.6: | … checking, ~oici
  -4.7: a customer, au … numero, contacte, de … numero, de … orden, experto, i … here, is … not, know … you
  -4.7: non |, part |, please have, si … yo, souci, un |, unicycle, wedding |, whose … is, wrong … in
  -4.7: you NAME, | … else
  -4.8: NAME el, a real, a repare, a … ans, a … chum, bon |, cv, de … femme, est super, eta, his wife
  -4.8: la … si, ninos |, nm, numero un, please … name, rien … a, siguiente, use … number, | … leo, ~hh_
  -4.9: avez mon, de … magasin, es … bici, etre … quelqu, fait un, hi |, is same, le feu, ou une, phone … now
  -4.9: vous … l, y |, | maybe, | trois, | … habla
  -5.0: a number, client de, confundi, de llanta, elle m, ese es, gars est, my … email, pas cher, phone me
  -5.0: specialized |, un … ou, | none
  -5.1: a paye, aqui |, nah |, not … about, proprietaire … numero, you by, | have, | … votre
  -5.2: a |, ai change, bicyclette |, cherchez l, desvi-, i gave, j … change, llamo |, not … his, oops wrong
  -5.2: order number, personne au, real person, si senor, suis … sur, sure |, you not, | connais
  -5.3: NUMBER NAME, a … anymore, am here, bon … de, capital, dnc, est … mal, no … mr, nobody is
  -5.3: number NUMBER, number do, number who, sorry wrong, | asi, | … called, | … proprietaire
  -5.4: a … what, canbe-, canberra, customer anymore, lefty, maison |, mural, plus … chez, pm, the … bike
  -5.4: vino, | recu, | … part, ~_dn
  -5.5: ancien proprio, au mauvais, bon velo, conozco |, in his, l … proprio, mi otro, ni un, pas … mien, qr
  -5.5: | dnc, | order
  -5.6: begin, bici si, devez … le, mera, ningun mensaje, no |, not ready, shear-, soy de, una |, what should
  -5.6: whom, wrong … lol
  -5.7: a … like, is … wrong
  -5.8: avez … un, chez nous, is here, pas au, you … tengo, | NAME, | passed, | pis, | … beau
  -5.9: avoir le, hello |, | different
  -6.0: elle travaille, have you, hijo |, me maybe, mere … pas, who gave, | … know
  -6.1: dona NAME, ninguno |, pero la, think got
  -6.2: c |, for … sorry, otra … la, votre numero, you sorry, | bike
  -6.3: cell … a, decu, not … her, numero … commande, si es, sur |
  -6.4: il s, pas mal, | … aucun
  -6.5: mari |, pero … bici, pour vous, you … soy
  -6.6: NAME the, il … appelle, wyd
  -6.7: aucun |, de … hijo, have her, suis … client, with |, | bicicleta, | … ustedes
  -6.8: bici … es, i called, usted |
  -6.9: ecrivez … a, is … new, mauvais |
  -7.0: recu … sms, this bike
  -7.1: de aqui, other guy, viens pour, | someone
  -7.2: pas chez
  -7.3: not … but, que numero
  -7.4: a phone, called the, kya, no pero, nope never, | otro
  -7.5: a … depuis
  -7.6: i texted, soy … aqui, velo n
  -7.8: un an
  -7.9: pas … ici, una persona, | |
  -8.1: nope |, | here, | … error
  -8.3: | bicycle
  -8.8: numero soy
  -8.9: sorry … person
  -9.2: idea |
  -10.1: wrong bike
  -10.3: que … faites
  -10.7: NAME bike
  -12.3: personne ici
`;
